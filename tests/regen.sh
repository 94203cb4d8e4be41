#!/bin/sh
# regen.sh BUILD: writes what is generated and kept: generated-examples/ and tests/golden/. Read the difference before committing.
set -eu
cd "$(dirname "$0")/.."
build=$1
for schema in schemas/*.keys; do
    name=$(basename "$schema" .keys)
    "$build/keysc" generate --c "generated-examples/$name" --md "generated-examples/$name" --json "generated-examples/$name" "$schema"
done
mkdir -p tests/golden
for schema in tests/schemas/*.keys; do
    "$build/keysc" generate --c tests/golden --md tests/golden --json tests/golden "$schema"
done
git status --short generated-examples tests/golden
