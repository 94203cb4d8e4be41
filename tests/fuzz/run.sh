#!/bin/sh
# run.sh: libFuzzer over every target, SECONDS_EACH (600) seconds each, starting from the corpus that is kept. A finding fails and is
# left in build/fuzz/. MODE=replay runs each input of the corpus once; that is part of the tests.
set -eu
cd "$(dirname "$0")/../.."
B=${B:-build}
seconds=${SECONDS_EACH:-600}
out=$B/fuzz
mkdir -p "$out"
flags='-std=c11 -D_GNU_SOURCE -g -O1 -fsanitize=fuzzer,address,undefined -fno-sanitize-recover=undefined'
includes="-Icompiler -I$B/gen -Iruntime/include -Iruntime -Itests/unit -I$B/include"

compiler="$(ls compiler/*/*.c compiler/*/*/*.c compiler/*/*/*/*.c) $B/gen/keys.tab.c $B/gen/keys.lex.c"
runtime="$(ls runtime/*/*.c) $B/gen/scripts.c tests/unit/support/samples.c"
objects() { # NAME SOURCE...: compiled once for all targets
    folder=$out/$1.o; shift
    # A header that changed may have changed every object.
    [ -z "$(find compiler runtime tests/unit/support "$B/gen" \( -name '*.h' -o -name '*.def' \) -newer "$folder" 2>/dev/null | head -n 1)" ] || rm -rf "$folder"
    mkdir -p "$folder"
    for source in "$@"; do
        object=$folder/$(echo "$source" | tr '/' '_').o
        [ "$object" -nt "$source" ] || echo "$source $object"
    done | xargs -r -P "$(nproc)" -n 2 sh -c 'clang '"$flags $includes"' -w -c -o "$1" "$0"'
    echo "$folder"/*.o
}
# shellcheck disable=SC2086
kc=$(objects compiler $compiler)
# shellcheck disable=SC2086
rt=$(objects runtime $runtime)

for schema in streams caches live limits lock queues collections; do
    [ -f "$B/include/${schema}_keys.h" ] || make B="$B" "$B/include/${schema}_keys.h"
done

status=0
for target in tests/fuzz/fuzz_*.c; do
    name=$(basename "$target" .c)
    corpus=tests/fuzz/corpus/${name#fuzz_}
    [ -d "$corpus" ] || corpus=tests/fuzz/corpus/keys
    # shellcheck disable=SC2086
    clang $flags $includes -o "$out/$name" "$target" $kc $rt -lutf8proc -lhiredis -lzstd -lcrypto -lm -lpthread
    mkdir -p "$out/$name.corpus"
    options="-dict=tests/fuzz/keys.dict -max_len=4096 -timeout=10 -rss_limit_mb=2048 -artifact_prefix=$out/$name. -print_final_stats=0 -verbosity=0"
    echo "== $name"
    if [ "${MODE:-}" = replay ]; then
        # shellcheck disable=SC2086
        "$out/$name" $options -runs="${RUNS:-3000}" -max_total_time=12 "$out/$name.corpus" "$corpus" || status=1
    else
        # shellcheck disable=SC2086
        "$out/$name" $options -max_total_time="$seconds" "$out/$name.corpus" "$corpus" || status=1
    fi
done
exit $status
