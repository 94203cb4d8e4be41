#!/bin/sh
# lint.sh [FILE...]: clang's warnings, gcc -fanalyzer, clang-tidy and cppcheck over all of our C, and over the headers that keysc
# writes. Any finding fails. With files, only those.
set -u
cd "$(dirname "$0")/.."
B=${B:-build}
JOBS=${JOBS:-$(nproc)}
includes="-Icompiler -I$B/gen -Iruntime/include -Iruntime"
export checks= flags="-std=c11 -D_GNU_SOURCE $includes"
export warnings='-Wall -Wextra -Wpedantic -Wconversion -Wshadow -Wstrict-prototypes -Wmissing-prototypes -Werror'
work=$(mktemp -d "${TMPDIR:-/tmp}/keysc-lint.XXXXXX")
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT TERM
status=0

each() { # TITLE COMMAND FILE...: the command for every file, which it knows as $1
    echo "== $1"
    command=$2; shift 2
    printf '%s\n' "$@" | xargs -P "$JOBS" -I{} sh -c "$command" lint {} || status=1
}

look_at() { # WHAT FILE...
    what=$1; shift
    each "$what: gcc -fanalyzer" 'gcc $flags -I"$(dirname "$1")" -O1 -fanalyzer -Werror -c -o /dev/null "$1"' "$@"
    # Standard error counts the findings in system headers, which are not shown.
    each "$what: clang-tidy" 'said=$(clang-tidy --quiet --config-file=.clang-tidy --checks="$checks" --warnings-as-errors="*" "$1" -- \
        $flags -I"$(dirname "$1")" 2>/dev/null) || { echo "$said"; exit 1; }' "$@"
    echo "== $what: cppcheck"
    # shellcheck disable=SC2086
    cppcheck --quiet --std=c11 --error-exitcode=1 --inline-suppr --enable=warning,performance,portability --suppress=missingIncludeSystem \
        -D__linux__ $includes "$@" || status=1
}

if [ $# -eq 0 ]; then
    # An inline function is looked at only where something calls it: a copy in which each is an ordinary one has them all.
    for header in tests/golden/*_keys.h generated-examples/*/*_keys.h; do
        sed -e 's/^static inline //' -e 's/^KEYSRT_CALL /keysrt_status /' "$header" > "$work/$(basename "$header" .h).c"
    done
    # Members stand in the order in which the schema names the fields: no padding is moved.
    checks=-clang-analyzer-optin.performance.Padding
    look_at 'generated headers' "$work"/*.c
    checks=
    set -- compiler/*.c compiler/*/*.c compiler/*/*/*.c compiler/*/*/*/*.c runtime/*/*.c generated-examples/*.c generated-examples/*/*.c
fi
each 'clang' 'clang $flags -I"$(dirname "$1")" $warnings -fsyntax-only "$1"' "$@"
look_at 'sources' "$@"
[ "$status" -ne 0 ] || echo 'lint: nothing found'
exit "$status"
