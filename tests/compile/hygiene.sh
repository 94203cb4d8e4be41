#!/bin/sh
# hygiene.sh: generated headers compile without a warning in every standard from C99 to C23 and C++11 to C++20, by gcc and clang; several
# schemas go into one program, and each may be included by several files and twice by one; the output is the same each time.
set -u
cd "$(dirname "$0")/../.."
B=${B:-build}
work=$(mktemp -d "${TMPDIR:-/tmp}/keysc-hygiene.XXXXXX")
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT TERM
examples=$(for folder in generated-examples/*/; do echo "schemas/$(basename "$folder").keys"; done)
schemas="$examples tests/schemas/everything.keys tests/schemas/live.keys tests/compile/desk.keys"
"$B/keysc" generate --c "$work" $schemas || exit 1

passed=0 failed=0
check() { # TITLE COMMAND...
    title=$1; shift
    if "$@" > "$work/log" 2>&1; then
        passed=$((passed + 1))
    else
        failed=$((failed + 1))
        echo "[  FAILED  ] $title"
        sed 's/^/    /' "$work/log" | head -n 12
    fi
}

for header in "$work"/*_keys.h; do
    printf '#include "%s"\n#include "%s"\n' "$(basename "$header")" "$(basename "$header")"
done > "$work/all.c"
cp "$work/all.c" "$work/all.cc"
# The standard headers that bring macros and variables of their own, in front: what a name could meet.
{
    printf '#include <%s>\n' assert.h complex.h ctype.h errno.h fenv.h float.h inttypes.h iso646.h limits.h locale.h math.h setjmp.h signal.h \
        stdarg.h stdio.h stdlib.h time.h wchar.h unistd.h sys/stat.h sys/types.h netdb.h
    cat "$work/all.c"
} > "$work/late.c"
grep -v -e complex.h "$work/late.c" > "$work/late.cc"

flags="-Wall -Wextra -Wpedantic -Wconversion -Wshadow -Wcast-qual -Werror -Iruntime/include -I$work -fsyntax-only"
strict="-Wstrict-prototypes -Wmissing-prototypes -Wc++-compat"
for std in c99 c11 c17 c2x gnu99 gnu17; do
    for compiler in gcc clang; do
        check "$std, $compiler" "$compiler" -std=$std $flags $strict "$work/all.c"
    done
done
for std in c++11 c++14 c++17 c++20; do
    for compiler in g++ clang++; do
        check "$std, $compiler" "$compiler" -std=$std $flags "$work/all.cc"
    done
done
for compiler in gcc clang; do
    check "behind the standard headers, $compiler" "$compiler" -std=gnu11 $flags "$work/late.c"
done
for compiler in g++ clang++; do
    check "behind the standard headers, $compiler" "$compiler" -std=gnu++17 $flags "$work/late.cc"
done
check "twice the same bytes" sh -c '"$1/keysc" generate --c "$2/again" $3 && for h in "$2"/*_keys.h; do cmp "$h" "$2/again/$(basename "$h")" || exit 1; done' \
    sh "$B" "$work" "$schemas"

# Object code for what is called, and for nothing else.
printf '#include "everything_keys.h"\nint nothing;\n' > "$work/none.c"
for compiler in gcc clang; do
    check "nothing is called, nothing is there, $compiler" sh -c \
        '$1 -std=c11 -O2 $2 -c -o "$3/none.o" "$3/none.c" && nm "$3/none.o" && [ "$(nm "$3/none.o" | grep -vc " nothing$")" -eq 0 ]' \
        sh "$compiler" "-Iruntime/include -I$work" "$work"
done
printf '%s\n' '#include "everything_keys.h"' 'keysrt_status one(keysrt_client *client);' \
    'keysrt_status one(keysrt_client *client) { return everything_plain_delete(client, EVERYTHING_ID("x")); }' > "$work/one.c"
for compiler in gcc clang; do
    check "one call, one table, $compiler" sh -c \
        '$1 -std=c11 -O2 $2 -c -o "$3/one.o" "$3/one.c" && nm "$3/one.o" && [ "$(nm "$3/one.o" | grep -c "_table$")" -eq 1 ] &&
         [ "$(nm "$3/one.o" | grep -c " [tT] ")" -eq 1 ]' sh "$compiler" "-Iruntime/include -I$work" "$work"
done
echo "hygiene: $passed passed, $failed failed"
[ "$failed" -eq 0 ] && [ "$passed" -gt 0 ]
