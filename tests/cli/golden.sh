#!/bin/sh
# What the compiler writes today is what is kept: for every schema, the header, the page and the model, byte for byte. And the
# output is the same from another folder, in another locale, and a second time.
set -eu
temporary=$(mktemp -d)
trap 'rm -rf "$temporary"' EXIT
keysc=$PWD/$B/keysc

same() { # SCHEMA FOLDER
    name=$(basename "$1" .keys)
    mkdir -p "$temporary/$name"
    "$keysc" generate --c "$temporary/$name" --md "$temporary/$name" --json "$temporary/$name" "$1"
    for product in "${name}_keys.h" "$name.md" "$name.json"; do
        diff -u "$2/$product" "$temporary/$name/$product" || { echo "FAILED: $2/$product is not what keysc writes; 'make regen'"; exit 1; }
    done
}
for folder in generated-examples/*/; do same "schemas/$(basename "$folder").keys" "${folder%/}"; done
for schema in tests/schemas/*.keys; do same "$schema" tests/golden; done

sh tests/diagnostics.sh "$keysc" > "$temporary/language.md"
diff -u compiler/language.md "$temporary/language.md" || { echo "FAILED: the diagnostics in compiler/language.md are not those of keysc; 'make regen'"; exit 1; }

cp schemas/nexus.keys "$temporary/nexus.keys"
cd "$temporary"
LC_ALL=C.UTF-8 TZ=Asia/Tokyo "$keysc" generate --c other --md other --json other nexus.keys
for product in nexus_keys.h nexus.md nexus.json; do cmp "nexus/$product" "other/$product"; done
