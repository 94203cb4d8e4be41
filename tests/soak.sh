#!/bin/sh
# soak.sh: runs the model tests (tests/live/test_live_model_*.c, support/model.h) long, some at a time and again and again, each time
# with another seed, for SECONDS in all. KEYSC_SEED is the first seed, KEYSC_ROUNDS how many times as long as in `make test` each run
# is. What the end of the time cuts off has not failed. B is the build folder, JOBS how many run at once.
set -u
duration=${SECONDS:-600} # before a shell counts in it
[ "$duration" -gt 0 ] 2> /dev/null || duration=600
cd "$(dirname "$0")/.." || exit 1
B=${B:-build} JOBS=${JOBS:-$(nproc)} KEYSC_ROUNDS=${KEYSC_ROUNDS:-20}
first=${KEYSC_SEED:-$(date +%s)}
end=$(($(date +%s) + duration))
out=$(mktemp -d "${TMPDIR:-/tmp}/keysc-soak.XXXXXX")
trap 'rm -rf "$out"' EXIT
trap 'exit 130' INT TERM
export B KEYSC_ROUNDS end out

# NAME SEED, for ever; xargs takes as many as it has time for.
runs() {
    seed=$first
    while [ "$(date +%s)" -lt "$end" ]; do
        for source in tests/live/test_live_model_*.c; do
            echo "$(basename "$source" .c) $seed"
            seed=$((seed + 1))
        done
    done
}

# shellcheck disable=SC2016 # for the inner shell
runs | xargs -P "$JOBS" -L 1 sh -c '
    left=$((end - $(date +%s)))
    [ "$left" -gt 0 ] || exit 255 # no further ones
    KEYSC_SEED=$2 timeout -k 5 "$left" "$B/tests/$1" > "$out/$1.$2.log" 2>&1 < /dev/null
    status=$?
    case $status in
    0) echo "$1 $2: passed"; echo "$1" >> "$out/passed" ;;
    124) ;;
    *) echo "$1: failed (status $status). KEYSC_SEED=$2 KEYSC_ROUNDS=$KEYSC_ROUNDS $B/tests/$1"; tail -n 30 "$out/$1.$2.log"; echo "$1" >> "$out/failed" ;;
    esac
    rm -f "$out/$1.$2.log"
' sh 2> /dev/null

count() {
    if [ -f "$out/$1" ]; then wc -l < "$out/$1"; else echo 0; fi
}
echo "$(count passed) passed, $(count failed) failed, in $duration s"
[ "$(count failed)" -eq 0 ] && [ "$(count passed)" -gt 0 ]
