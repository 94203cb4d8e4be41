#!/bin/sh
# What the compiler accepts, the C compiler accepts too: every schema of the fuzzing corpus, of the tests and of the diagnostics' mended
# examples whose header is generated compiles without a warning.
set -eu
temporary=$(mktemp -d)
trap 'rm -rf "$temporary"' EXIT
"$B/tests/registry_examples" "$temporary"
accepted=0
number=0
for schema in tests/fuzz/corpus/keys/*.keys tests/schemas/*.keys schemas/*.keys "$temporary"/*.good.keys; do
    number=$((number + 1))
    "$B/keysc" generate --c "$temporary/$number" -I "$temporary" -I tests/schemas "$schema" > /dev/null 2>&1 || continue
    accepted=$((accepted + 1))
    printf '#include "%s"\n' "$temporary/$number"/*_keys.h >> "$temporary/list"
done
[ "$accepted" -ge 30 ] || { echo "FAILED: only $accepted schemas were accepted: that is no proof"; exit 1; }
check() { # LANGUAGE STANDARD
    while read -r include; do
        printf '%s\nint main(void) { return 0; }\n' "$include" | gcc -x "$1" "-std=$2" -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Werror \
            -Iruntime/include -fsyntax-only - || { echo "FAILED: $include as $2"; exit 1; }
    done < "$temporary/list"
}
check c c11
check c++ c++17
echo "$accepted headers compile"
