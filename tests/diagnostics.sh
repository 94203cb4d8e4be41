#!/bin/sh
# diagnostics.sh KEYSC: prints compiler/language.md with the section between its two markers as `KEYSC explain` tells it.
set -eu
cd "$(dirname "$0")/.."
keysc=$1
entries() {
    "$keysc" explain | while read -r code name _; do
        # Summary and explanation: the second and third paragraph, each made one line.
        "$keysc" explain "$code" | awk -v head="- **$code** \`$name\`:" '
            BEGIN { RS = ""; FS = "\n" }
            NR == 2 || NR == 3 { gsub(/\n/, " "); gsub(/[\\`*<\[]/, "\\\\&"); text = text " " $0 (NR == 2 && $0 !~ /[.!?]$/ ? "." : "") }
            END { print head text }'
    done
}
awk '/^<!-- end of diagnostics -->$/ { skip = 0 } !skip; /^<!-- diagnostics: / { exit }' compiler/language.md
echo
entries
echo
awk '/^<!-- end of diagnostics -->$/ { found = 1 } found' compiler/language.md
