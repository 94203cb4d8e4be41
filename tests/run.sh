#!/bin/sh
# run.sh [NAME...]: runs every test program and script, some at a time, and says what passed. With names, only tests whose name
# contains one of them. B is the build folder, JOBS how many run at once, WRAP a command in front of each program (valgrind).
set -u
cd "$(dirname "$0")/.."
B=${B:-build}
export B CC SAN
JOBS=${JOBS:-$(nproc)}
out=$(mktemp -d "${TMPDIR:-/tmp}/keysc-tests.XXXXXX")
trap 'rm -rf "$out"' EXIT
trap 'exit 130' INT TERM

list() {
    for program in "$B"/tests/test_*; do
        case $program in *.d|*.o) continue ;; esac
        [ -x "$program" ] && [ -f "tests/unit/$(basename "$program").c" -o -f "tests/live/$(basename "$program").c" ] && echo "$program"
    done
    [ -n "${PROGRAMS_ONLY:-}" ] || ls tests/cli/*.sh tests/compile/*.sh 2>/dev/null
}

wanted() {
    [ $# -eq 0 ] && { cat; return; }
    pattern=$(printf '%s\n' "$@")
    grep -F -e "$pattern"
}

list | wanted "$@" | xargs -P "$JOBS" -I{} sh tests/run_one.sh "$out" {}

passed=0 failed=0 skipped=0
for result in "$out"/*.result; do
    [ -f "$result" ] || { echo 'run.sh: no test was run' >&2; exit 1; }
    read -r p f s < "$result"
    passed=$((passed + p)) failed=$((failed + f)) skipped=$((skipped + s))
done
if [ "$skipped" -gt 0 ]; then
    grep -h 'SKIPPED' "$out"/*.log
    echo "$passed passed, $failed failed, $skipped skipped"
else
    echo "$passed passed, $failed failed"
fi
[ "$failed" -eq 0 ] && [ "$passed" -gt 0 ]
