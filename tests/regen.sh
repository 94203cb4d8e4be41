#!/bin/sh
# regen.sh BUILD: writes what is generated and kept: generated-examples/, tests/golden/ and the diagnostics in compiler/language.md. Read the difference before committing.
set -eu
cd "$(dirname "$0")/.."
build=$1
for folder in generated-examples/*/; do
    name=$(basename "$folder")
    "$build/keysc" generate --c "$folder" --md "$folder" --json "$folder" "schemas/$name.keys"
done
mkdir -p tests/golden
for schema in tests/schemas/*.keys; do
    "$build/keysc" generate --c tests/golden --md tests/golden --json tests/golden "$schema"
done
sh tests/diagnostics.sh "$build/keysc" > "$build/language.md"
cmp -s "$build/language.md" compiler/language.md || cp "$build/language.md" compiler/language.md
git status --short compiler/language.md generated-examples tests/golden
