#!/bin/sh
# embed.sh [--names] DIR: C tables of the Lua scripts in DIR, on standard output; or their declarations. Same scripts, same bytes.
# Lines that are only a comment are left out: servers need not keep them, and C takes no string above 4095 bytes.
set -eu
LC_ALL=C
export LC_ALL
if [ "$1" = --names ]; then
    cd "$2"
    printf '/* Made by runtime/scripts/embed.sh from *.lua. Do not edit. */\n'
    for file in *.lua; do
        printf 'extern const keysrt_script keysrt_script_%s;\n' "${file%.lua}"
    done
    exit 0
fi
cd "$1"

printf '/* Made by runtime/scripts/embed.sh from *.lua. Do not edit. */\n#include "core/scripts.h"\n'
index=0
for file in *.lua; do
    name=${file%.lua}
    case $name in
    *[!a-z0-9_]*) echo "embed.sh: $file: a script's name is made of a-z, 0-9 and _" >&2; exit 1 ;;
    esac
    case $(head -n 1 "$file") in
    '#!lua' | '#!lua flags='*) ;;
    *) echo "embed.sh: $file: the first line must be #!lua, with flags or without" >&2; exit 1 ;;
    esac
    sha=$(sed -e '/^ *--/d' "$file" | sha1sum)
    printf '\nstatic const char %s_text[] =\n' "$name"
    sed -e '/^ *--/d' -e 's/\\/\\\\/g' -e 's/"/\\"/g' -e 's/?/\\?/g' -e 's/^/    "/' -e 's/$/\\n"/' "$file"
    printf '    ;\nconst keysrt_script keysrt_script_%s = {"%s", %d, %s_text, sizeof %s_text - 1,\n    "%s"};\n' \
        "$name" "$name" "$index" "$name" "$name" "${sha%% *}"
    index=$((index + 1))
done
if [ "$index" -gt 64 ]; then
    echo "embed.sh: more than 64 scripts: raise KEYSRT_MAX_SCRIPTS and the sets of loaded scripts" >&2
    exit 1
fi
printf '\nconst keysrt_script *const keysrt_scripts[] = {\n'
for file in *.lua; do
    printf '    &keysrt_script_%s,\n' "${file%.lua}"
done
printf '};\nconst size_t keysrt_script_count = %d;\n' "$index"
