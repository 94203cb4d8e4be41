#!/bin/sh
# embed.sh [--names] DIR: C tables of the Lua scripts in DIR, on standard output; or their declarations. Same scripts, same bytes.
# Lines that are only a comment are left out: servers need not keep them, and C takes no string above 4095 bytes.
# A script with the line `--include tagged` has a twin, made with tagged.inc, whose name begins with tagged_.
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
twins=$(grep -lx -e '--include tagged' ./*.lua | sed 's|^\./||')
has_twin() { case " $(echo $twins) " in *" $1 "*) ;; *) return 1 ;; esac; }
twin_text() { # FILE
    head -n 1 "$1"
    sed -e '/^@$/,$d' -e '/^ *--/d' tagged.inc
    sed -e 1d -e '/^ *--/d' "$1"
    sed -e '1,/^@$/d' -e '/^ *--/d' tagged.inc
}
index=0
put() { # NAME TWIN: the text on standard input
    text=$(cat; echo .)
    text=${text%.}
    sha=$(printf %s "$text" | sha1sum)
    printf '\nstatic const char %s_text[] =\n' "$1"
    printf %s "$text" | sed -e 's/\\/\\\\/g' -e 's/"/\\"/g' -e 's/?/\\?/g' -e 's/^/    "/' -e 's/$/\\n"/'
    printf '    ;\nconst keysrt_script keysrt_script_%s = {"%s", %d, %s_text, sizeof %s_text - 1,\n    "%s", %s};\n' \
        "$1" "$1" "$2" "$1" "$1" "${sha%% *}" "$3"
}

printf '/* Made by runtime/scripts/embed.sh from *.lua. Do not edit. */\n#include "core/scripts.h"\n'
for file in $twins; do
    printf 'static const keysrt_script keysrt_script_tagged_%s;\n' "${file%.lua}"
done
for file in *.lua; do
    name=${file%.lua} twin=0
    case $name in
    *[!a-z0-9_]*) echo "embed.sh: $file: a script's name is made of a-z, 0-9 and _" >&2; exit 1 ;;
    esac
    case $(head -n 1 "$file") in
    '#!lua' | '#!lua flags='*) ;;
    *) echo "embed.sh: $file: the first line must be #!lua, with flags or without" >&2; exit 1 ;;
    esac
    has_twin "$file" && twin="&keysrt_script_tagged_$name"
    sed -e '/^ *--/d' "$file" | put "$name" "$index" "$twin"
    index=$((index + 1))
done
for file in $twins; do
    twin_text "$file" | put "tagged_${file%.lua}" "$index" 0 | sed 's/^const keysrt_script/static const keysrt_script/'
    index=$((index + 1))
done
if [ "$index" -gt 128 ]; then
    echo "embed.sh: more than 128 scripts: raise KEYSRT_MAX_SCRIPTS" >&2
    exit 1
fi
printf '\nconst keysrt_script *const keysrt_scripts[] = {\n'
for file in *.lua; do
    printf '    &keysrt_script_%s,\n' "${file%.lua}"
done
for file in $twins; do
    printf '    &keysrt_script_tagged_%s,\n' "${file%.lua}"
done
printf '};\nconst size_t keysrt_script_count = %d;\n' "$index"
