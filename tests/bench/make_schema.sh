#!/bin/sh
# make_schema.sh N NAME: prints a schema of N hashes with five fields each, in groups of a hundred, patterns of several shapes.
awk -v n="$1" -v name="${2:-big}" 'BEGIN {
    print "schema " name ";\n"
    print "type UserId = string(1..64) of [A-Za-z0-9_-];\nenum Role { admin, manager, creator }\n"
    for (i = 0; i < n; i++) {
        if (i % 100 == 0) printf "%s/// Group %d.\nin main prefix \"app:\" {\n", i ? "}\n" : "database main = 0;\n", i / 100
        shape = i % 4
        pattern = shape == 0 ? "entity" i ":{id: UserId}" : shape == 1 ? "entity" i ":{id: u64}:{part}" : \
                  shape == 2 ? "user:{userId: UserId}:entity" i : "entity" i ":{token: uuid}:meta"
        printf "    /// Entity number %d.\n    hash entity_%d \"%s\" ttl 24h {\n        userId: UserId;\n        email: string;\n        role: Role;\n        visits: u32;\n        lastActivity: timestamp;\n    }\n", i, i, pattern
    }
    print "}"
}'
