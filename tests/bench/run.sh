#!/bin/sh
# run.sh [PART...]: prints each figure as a ratio measured in one run, and in the end those that miss what is wanted of them. A
# figure that misses is no failure: times depend on the machine. Parts: instructions, roundtrips, recipes, delete, compiler,
# include, match.
set -eu
cd "$(dirname "$0")/../.."
B=${B:-build} CC=${CC:-cc}
here=tests/bench out=$B/bench
mkdir -p "$out"
temporary=$(mktemp -d)
server=
# The server writes in the folder until it has ended.
clean() {
    trap '' INT TERM
    [ -z "$server" ] || { kill "$server" && wait "$server"; } 2> /dev/null || :
    rm -rf "$temporary"
}
trap clean EXIT
trap 'exit 130' INT TERM
parts=${*:-instructions roundtrips recipes delete compiler include match}

"$B/keysc" generate --c "$out" tests/schemas/bench.keys
for program in bench_instructions bench_roundtrips; do
    $CC -std=gnu11 -O2 -g -D_GNU_SOURCE -Iruntime/include -I"$out" -o "$out/$program" $here/$program.c $here/workload.c "$B/libkeysrt.a" -lhiredis -lzstd -lcrypto -lpthread -lm
done

"$B/keysc" generate --c "$out" $here/recipes.keys
$CC -std=gnu11 -O2 -g -D_GNU_SOURCE -Iruntime/include -I"$out" -o "$out/bench_recipes" $here/bench_recipes.c "$B/libkeysrt.a" -lhiredis -lzstd -lcrypto -lpthread -lm

$CC -std=gnu11 -O2 -g -D_GNU_SOURCE -Iruntime/include -I"$out" -o "$out/bench_delete" $here/bench_delete.c "$B/libkeysrt.a" -lhiredis -lzstd -lcrypto -lpthread -lm

start_server() {
    taskset -c 1 redis-server --port 0 --unixsocket "$temporary/redis.sock" --save '' --appendonly no --dir "$temporary" --logfile "$temporary/log" &
    server=$!
    until redis-cli -s "$temporary/redis.sock" ping > /dev/null 2>&1; do sleep 0.02; done
}

# Instructions a command: HALF HOW WORK -> "instructions allocations"
count() {
    valgrind --tool=callgrind --callgrind-out-file=/dev/null --collect-atstart=no --toggle-collect=measured \
        "$out/bench_instructions" "$temporary/redis.sock" "$1" "$2" "$3" > "$temporary/said" 2> "$temporary/grind"
    awk -v said="$(cat "$temporary/said")" '/Collected/ { split(said, s, " "); printf "%d %d\n", $NF / s[1], s[2] }' "$temporary/grind"
}

line() { # TEXT OURS THEIRS TARGET UNIT
    awk -v text="$1" -v ours="$2" -v theirs="$3" -v target="$4" -v unit="$5" 'BEGIN {
        printf("%-52s %8.1f times fewer %s (%d against %d; wanted %s)%s\n", text, theirs / ours, unit, ours, theirs, target,
               (theirs / ours >= target) ? "" : "   BELOW") }'
}

instructions() {
    for work in get set hset; do
        set -- $(count encode keysc $work); ours=$1 allocations=$2
        set -- $(count encode argv $work); argv=$1
        set -- $(count encode printf $work); printf=$1
        line "encode $work, against redisAppendCommandArgv" "$ours" "$argv" 8 instructions
        line "encode $work, against snprintf and redisAppendCommand" "$ours" "$printf" 16 instructions
        [ "$allocations" -eq 0 ] || echo "   and $allocations allocations once warm   BELOW"
    done
    for work in get hgetall mget lrange; do
        set -- $(count decode keysc $work); ours=$1 allocations=$2
        set -- $(count decode argv $work); argv=$1
        line "decode $work, against a redisReply tree, copied" "$ours" "$argv" 2.5 instructions
        echo "   allocations once warm: $allocations"
    done
}

# Says of a figure whether it is what is wanted: TEXT VALUE LIMIT, with LIMIT "<= 1" or ">= 8". Nothing where it is.
verdict() {
    awk -v text="$1" -v value="$2" -v limit="$3" 'BEGIN { split(limit, l, " ")
        if (l[1] == "<=" ? value > l[2] : value < l[2]) printf("   BELOW: %s is %s, wanted %s\n", text, value, limit) }'
}

now() { date +%s%N; }

# Seconds and peak memory of a command, the best of three: TIME MB
cost() {
    best=
    for _ in 1 2 3; do
        /usr/bin/env bash -c 'TIMEFORMAT="%U %S"; time "$@" > /dev/null' bash "$@" 2> "$temporary/time" || { cat "$temporary/time"; exit 1; }
        seconds=$(tail -n 1 "$temporary/time" | awk '{ print $1 + $2 }')
        best=$(echo "$seconds ${best:-9999}" | awk '{ print $1 < $2 ? $1 : $2 }')
    done
    echo "$best"
}
peak() { sh -c '"$@" > /dev/null & p=$!; m=0; while kill -0 $p 2>/dev/null; do v=$(awk "/VmHWM/ { print \$2 }" /proc/$p/status 2>/dev/null); [ -z "$v" ] || m=$v; sleep 0.005; done; wait $p; echo $m' sh "$@"; }

compiler() {
    for n in 1000 10000 100000; do sh $here/make_schema.sh $n big > "$temporary/$n.keys"; done
    all=$(cost "$B/keysc" generate --c "$temporary/o" --md "$temporary/o" --json "$temporary/o" "$temporary/10000.keys")
    c=$(cost "$B/keysc" generate --c "$temporary/o1" "$temporary/10000.keys")
    rm -rf "$temporary/o"; kb=$(peak "$B/keysc" generate --c "$temporary/o" --md "$temporary/o" --json "$temporary/o" "$temporary/10000.keys")
    flex=$(cost "$B/keysc" generate --c "$temporary/o2" "$temporary/1000.keys")
    huge=$(cost "$B/keysc" generate --c "$temporary/o3" "$temporary/100000.keys")
    echo "compiler, 10,000 keys of five fields, all outputs: $all s (wanted below 1), $((kb / 1024)) MB (wanted below 200)"
    echo "compiler, 10,000 keys, the C output alone: $c s (wanted below 0.3)"
    growth=$(echo "$flex $huge" | awk '{ printf "%.2f", $2 / 100 / $1 }')
    echo "compiler, time per key at 100,000 against 1,000: $growth times (wanted at most 1.5)"
    verdict 'seconds for all outputs of 10,000 keys' "$all" '<= 1'
    verdict 'MB for them' "$((kb / 1024))" '<= 200'
    verdict 'seconds for their C output alone' "$c" '<= 0.3'
    verdict 'growth of the time per key' "$growth" '<= 1.5'
}

include() {
    sh $here/make_schema.sh 1000 big > "$temporary/1000.keys"
    "$B/keysc" generate --c "$temporary" "$temporary/1000.keys"
    echo 'int main(void) { return 0; }' > "$temporary/empty.c"
    { echo '#include "big_keys.h"'; echo 'int use(keysrt_client *c, big_user_id u, big_entity_0 *r, uint64_t n, keysrt_uuid t);'
      echo 'int use(keysrt_client *c, big_user_id u, big_entity_0 *r, uint64_t n, keysrt_uuid t) { (void)t; return'
      for i in 0 4 8 12 16; do echo " (int)big_entity_${i}_exists(c, u) + (int)big_entity_${i}_delete(c, u) +"; done
      echo ' (int)big_entity_0_get(c, u, r) + (int)n; }'; } > "$temporary/user.c"
    empty=$(cost gcc -std=c11 -O2 -c -o "$temporary/empty.o" "$temporary/empty.c")
    user=$(cost gcc -std=c11 -O2 -Iruntime/include -I"$temporary" -c -o "$temporary/user.o" "$temporary/user.c")
    beyond=$(echo "$empty $user" | awk '{ printf "%.2f", $2 - $1 }')
    echo "include, 1,000 keys of five fields: $beyond s beyond an empty file (wanted at most 0.5)"
    verdict 'seconds to include the header of 1,000 keys' "$beyond" '<= 0.5'
    echo "include, functions in the object: $(nm "$temporary/user.o" | grep -c ' [tT] '), bytes: $(size "$temporary/user.o" | awk 'NR == 2 { print $4 }')"
}

match() {
    sh $here/make_schema.sh 1000 big > "$temporary/1000.keys"
    awk 'BEGIN { for (i = 0; i < 1000000; i++) { k = (i * 7919) % 1000; s = k % 4
        print s == 0 ? "app:entity" k ":user_" i : s == 1 ? "app:entity" k ":" i ":part" i % 10 : s == 2 ? "app:user:user_" i ":entity" k : \
              sprintf("app:entity%d:550e8400-e29b-41d4-a716-%012d:meta", k, i) } }' > "$temporary/keys"
    started=$(now)
    "$B/keysc" match "$temporary/1000.keys" - < "$temporary/keys" > "$temporary/matched"
    rate=$(echo "$(now) $started" | awk '{ printf "%.2f", 1e9 / ($1 - $2) }')
    echo "match, 1,000,000 keys from standard input against 1,000 patterns, JSON: $rate million a second (wanted 1)"
    verdict 'million keys a second through match' "$rate" '>= 1'
    [ "$(grep -c '"owner":"' "$temporary/matched")" -eq 1000000 ] || echo 'match: not every key found its owner   BELOW'
    if [ -f $here/bench_match.c ]; then
        $CC -std=gnu11 -O2 -D_GNU_SOURCE -Icompiler -I"$B/gen" -o "$out/bench_match" $here/bench_match.c "$B/libkeysc.a" -lutf8proc
        "$out/bench_match" "$temporary/1000.keys" "$temporary/keys"
    fi
}

# What is measured is how long the server holds others up, not how long others hold up the server: it goes before them, where that is allowed.
delete() {
    chrt -f -p 1 "$server" 2> /dev/null || echo 'delete: the server shares its processor with whatever else runs'
    taskset -c 0 "$out/bench_delete" "$temporary/redis.sock"
    chrt -o -p 0 "$server" 2> /dev/null || :
}

# Shows what a part says and keeps it: a figure is told by its own line and the verdicts behind it.
said() {
    rm -f "$temporary/complete"
    { "$@"; : > "$temporary/complete"; } | tee -a "$temporary/figures"
    [ -f "$temporary/complete" ]
}

for part in $parts; do
    case $part in
    instructions) [ -n "$server" ] || start_server; said instructions ;;
    roundtrips) [ -n "$server" ] || start_server; said "$out/bench_roundtrips" "$temporary/redis.sock" 0 ;;
    recipes) [ -n "$server" ] || start_server; said taskset -c 0 "$out/bench_recipes" "$temporary/redis.sock" ;;
    delete) [ -n "$server" ] || start_server; said delete ;;
    compiler|include|match) said $part ;;
    *) echo "run.sh: no part '$part'" >&2; exit 2 ;;
    esac
done
missed=$(awk '/^ +.*BELOW/ { print (last == "" ? "" : last "\n") $0; last = ""; next } /BELOW/ { print; last = ""; next } { last = $0 }' "$temporary/figures")
[ -z "$missed" ] && echo 'every figure is what is wanted of it' || { echo; echo 'below what is wanted:'; echo "$missed"; }
