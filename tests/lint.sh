#!/bin/sh
# lint.sh: gcc -fanalyzer, clang's warnings, clang-tidy and cppcheck over all of our C. Any finding fails.
set -u
cd "$(dirname "$0")/.."
B=${B:-build}
includes="-Icompiler -I$B/gen -Iruntime/include -Iruntime"
warnings='-Wall -Wextra -Wpedantic -Wconversion -Wshadow -Wstrict-prototypes -Wmissing-prototypes -Werror'
sources=$(ls compiler/*.c compiler/*/*.c runtime/*/*.c generated-examples/*/main.c)
list() { for f in $sources; do echo "$f"; done; }

status=0
echo '== clang'
# shellcheck disable=SC2086
list | xargs -P "$(nproc)" -I{} sh -c 'clang -std=c11 -D_GNU_SOURCE '"$warnings $includes"' -I"$(dirname {})" -fsyntax-only {}' || status=1
echo '== gcc -fanalyzer'
list | xargs -P "$(nproc)" -I{} sh -c 'gcc -std=c11 -D_GNU_SOURCE -O1 -fanalyzer -Werror '"$includes"' -I"$(dirname {})" -c -o /dev/null {}' || status=1
echo '== clang-tidy'
list | xargs -P "$(nproc)" -I{} sh -c 'said=$(clang-tidy --quiet --warnings-as-errors="*" {} -- -std=c11 -D_GNU_SOURCE '"$includes"' -I"$(dirname {})" 2>/dev/null) || { echo "$said"; exit 1; }' || status=1
echo '== cppcheck'
# shellcheck disable=SC2086
cppcheck --quiet --std=c11 --error-exitcode=1 --inline-suppr --enable=warning,performance,portability --suppress=missingIncludeSystem \
    -D__linux__ $includes $sources || status=1
[ "$status" -ne 0 ] || echo 'lint: nothing found'
exit "$status"
