#!/bin/sh
# Every diagnostic has an example that triggers it and only it, and a mended one that is clean. `keysc explain` prints them.
set -eu
keysc=$PWD/$B/keysc
temporary=$(mktemp -d)
trap 'rm -rf "$temporary"' EXIT
"$PWD/$B/tests/registry_examples" "$temporary"
# Only those about C (06xx) come from `generate`: examples of the others may use kinds that have no code yet.
run() { # CODE FILE
    case $1 in
    E06*|W06*) "$keysc" generate --c "$temporary/out" -I "$temporary" --diagnostics=short "$2" ;;
    *) "$keysc" check -I "$temporary" --diagnostics=short "$2" ;;
    esac
}
failures=0
for bad in "$temporary"/*.bad.keys; do
    code=$(basename "$bad" .bad.keys)
    found=$(run "$code" "$bad" 2>&1 >/dev/null |
            sed -n 's/^[^ ]*: \(error\|warning\)\[\([EW][0-9]*\)\].*/\2/p' | sort -u | tr '\n' ' ')
    [ "$found" = "$code " ] || { echo "FAILED: the example of $code triggers: ${found:-nothing}"; failures=$((failures + 1)); }
done
for good in "$temporary"/*.good.keys; do
    run "$(basename "$good" .good.keys)" "$good" > "$temporary/said" 2>&1 && [ ! -s "$temporary/said" ] ||
        { echo "FAILED: the mended example of $(basename "$good" .good.keys):"; cat "$temporary/said"; failures=$((failures + 1)); }
done
"$keysc" explain > "$temporary/list"
while read -r code _; do
    "$keysc" explain "$code" | grep -q "^$code " || { echo "FAILED: keysc explain $code"; failures=$((failures + 1)); }
done < "$temporary/list"
[ "$(wc -l < "$temporary/list")" -gt 60 ] || { echo 'FAILED: the registry is too short to be true'; failures=$((failures + 1)); }
status=0; "$keysc" explain E9999 2>/dev/null || status=$?
[ "$status" -eq 2 ] || { echo 'FAILED: an unknown code is misuse'; failures=$((failures + 1)); }
[ "$failures" -eq 0 ]
