#!/bin/sh
# drive.sh BUILD: starts the server on a free port of this machine and drives it with many clients. $REDIS_URL says where Redis is;
# $REDIS_PID, where it is given, is a redis-server that may be stopped and continued: what happens then is shown too.
set -eu
build=$1
folder=$(mktemp -d "${TMPDIR:-/tmp}/keysc-drive.XXXXXX")
server= second=
clean() {
    trap '' INT TERM HUP
    [ -z "${REDIS_PID:-}" ] || kill -CONT "$REDIS_PID" 2>/dev/null || :
    [ -z "$second" ] || { kill "$second" 2>/dev/null && wait "$second" 2>/dev/null; } || :
    [ -z "$server" ] || { kill "$server" 2>/dev/null && wait "$server" 2>/dev/null; } || :
    rm -rf "$folder"
}
trap clean EXIT
trap 'exit 130' INT
trap 'exit 143' TERM HUP

ADMIN_TOKEN=$(od -An -N16 -tx1 /dev/urandom | tr -d ' \n')
export ADMIN_TOKEN
address_of() { # FILE PROCESS: of the server that says there where it listens
    tries=0
    until grep -q '^listening' "$1"; do
        tries=$((tries + 1))
        [ "$tries" -lt 500 ] && kill -0 "$2" 2>/dev/null || { echo 'drive: the server does not start' >&2; cat "$folder/errors" >&2; exit 1; }
        sleep 0.01
    done
    sed -n 's|^listening on |http://127.0.0.1:|p' "$1"
}
: > "$folder/said"
: > "$folder/said2"
"$build/examples/response_cache" 0 > "$folder/said" 2> "$folder/errors" &
server=$!
at=$(address_of "$folder/said" "$server")

fail() { echo "this should hold, and does not: $*" >&2; cat "$folder/errors" >&2; exit 1; }
get() { curl -sS -m 20 "$@"; }
admin() { get -X POST -H "Authorization: Bearer $ADMIN_TOKEN" "$@"; }
header() { # NAME URL [CURL ARGUMENT...]: of the reply
    name=$1; shift
    get -o /dev/null -D - "$@" | tr -d '\r' | sed -n "s/^$name: //p"
}
must_be() { # WHAT EXPECTED FOUND
    [ "$2" = "$3" ] || fail "$1 is '$3' instead of '$2'"
}
# Milliseconds of each of COUNT requests for a URL, by PARALLEL clients at a time: one a line.
timed() { # COUNT PARALLEL URL
    yes "$3" | head -n "$1" | sed 's/.*/url="&"\noutput=\/dev\/null/' > "$folder/urls"
    curl --no-progress-meter -m 30 --parallel --parallel-immediate --parallel-max "$2" -w '%{time_total}\n' -K "$folder/urls" | awk '{ printf "%.2f\n", $1 * 1000 }'
}
# How often an answer of type analytics was computed.
computed() { get "$at/metrics" | awk '/^[^#].*computed.*"analytics"/ { print $NF }'; }
median() { sort -n | awk '{ v[NR] = $1 } END { print NR % 2 ? v[(NR + 1) / 2] : (v[NR / 2] + v[NR / 2 + 1]) / 2 }'; }

echo
echo 'A slow route, asked twice'
first=$(get -D "$folder/head" "$at/api/dashboard?site=lyon")
must_be 'X-Cache' MISS "$(tr -d '\r' < "$folder/head" | sed -n 's/^X-Cache: //p')"
key=$(tr -d '\r' < "$folder/head" | sed -n 's/^X-Cache-Key: //p')
second=$(get -D "$folder/head" "$at/api/dashboard?site=lyon")
must_be 'X-Cache' HIT "$(tr -d '\r' < "$folder/head" | sed -n 's/^X-Cache: //p')"
must_be 'the second answer' "$first" "$second"
echo "  MISS, then HIT; X-Cache-Key: $key"
mine=$(header X-Cache-Key "$at/api/profile" -H 'X-User: u42')
must_be 'the key of a profile' cache:user:u42:profile "$mine"
echo "  one user's own: $mine"
if [ -n "${REDIS_SOCKET:-}" ]; then # the type's five minutes, and one more in which the old answer may serve
    redis-cli -s "$REDIS_SOCKET" pttl "$key" | awk '{ printf("  the first one'"'"'s key expires in %.1f min\n", $1 / 60000) }'
fi

echo
echo 'Time without and with cache (median of 3 and of 200, one client), requests a second (16 clients, 2000 requests)'
printf '  %-12s %12s %12s %8s %16s\n' route without with ratio 'requests a second'
for route in 'dashboard?site=a' 'search?q=a' 'analytics?of=a'; do
    without=$(timed 3 1 "$at/api/$route&cache=false" | median)
    get -o /dev/null "$at/api/$route"
    with=$(timed 200 1 "$at/api/$route" | median)
    before=$(date +%s%N)
    timed 2000 16 "$at/api/$route" > /dev/null
    after=$(date +%s%N)
    awk -v route="${route%%\?*}" -v without="$without" -v with="$with" -v ns="$((after - before))" 'BEGIN {
        printf("  %-12s %9.1f ms %9.2f ms %7.0fx %16.0f\n", route, without, with, without / with, 2000 / (ns / 1e9)) }'
done

echo
echo '200 callers of one expired key'
# A server that does not answer within the time limit, on a machine that is too busy for 200 clients, makes callers compute for themselves:
# then once more.
errors() { get "$at/api/cache/stats" | sed 's/.*"errors":\([0-9]*\).*/\1/'; }
tries=0
while :; do
    admin "$at/api/cache/invalidate/analytics" > /dev/null
    errors_before=$(errors) before=$(computed)
    timed 200 200 "$at/api/analytics?of=herd" > "$folder/times"
    must_be 'the number of answers' 200 "$(wc -l < "$folder/times")"
    after=$(computed) tries=$((tries + 1))
    [ "$tries" -lt 5 ] && [ "$(errors)" != "$errors_before" ] || break
done
must_be 'how often it was computed' 1 "$((${after:-0} - ${before:-0}))"
echo "  computed once; the slowest caller waited $(sort -n "$folder/times" | tail -n 1) ms for an answer that takes 380 ms"

echo
echo 'An answer that has expired a moment ago'
# Another caller computes for 450 ms; on a machine that is busy those may be over before we ask: then once more.
ask_meanwhile() { # ANSWER: prints the X-Cache of one who asks while it is computed anew
    get -o /dev/null "$at/api/search?q=$1&ttl=1"
    sleep 1.2
    get -o /dev/null "$at/api/search?q=$1&ttl=1" & computing=$!
    sleep 0.1
    header X-Cache "$at/api/search?q=$1&ttl=1"
    wait "$computing"
}
tries=0
until from=$(ask_meanwhile "old$tries"); [ "$from" = STALE ]; do
    tries=$((tries + 1))
    [ "$tries" -lt 10 ] || fail "X-Cache is '$from' while another caller computes"
done
echo '  STALE for all but the one who computes it anew; then HIT'

echo
echo 'Invalidation: administrators only'
code=$(get -o /dev/null -w '%{http_code}' -X POST "$at/api/cache/clear-all")
must_be 'the status without a token' 403 "$code"
get -o /dev/null "$at/api/search?q=one"; get -o /dev/null "$at/api/search?q=two"
echo "  by pattern:  $(admin "$at/api/cache/invalidate-pattern" -H 'Content-Type: application/json' -d '{"pattern": "cache:search:*"}')"
must_be 'X-Cache after the invalidation' MISS "$(header X-Cache "$at/api/search?q=one")"
echo "  by type:     $(admin "$at/api/cache/invalidate/dashboard")"
echo "  all of it:   $(admin "$at/api/cache/clear-all")"

echo
echo 'Two processes, each with answers of its own in memory'
"$build/examples/response_cache" 0 > "$folder/said2" 2>> "$folder/errors" &
second=$!
other=$(address_of "$folder/said2" "$second")
get -o /dev/null "$at/api/products?page=9"
get -o /dev/null "$other/api/products?page=9"
if [ -n "${REDIS_SOCKET:-}" ]; then
    asked() { redis-cli -s "$REDIS_SOCKET" info commandstats | tr -d '\r' | awk -F '[=,]' '/^cmdstat_(evalsha|eval|get):/ { n += $2 } END { print n + 0 }'; }
    before=$(asked)
    timed 50 1 "$other/api/products?page=9" > /dev/null
    echo "  50 hits in the second one asked Redis $(($(asked) - before)) times"
    [ "$(($(asked) - before))" -le 10 ] || fail 'the second process keeps answers itself'
fi
get -o /dev/null -X POST "$at/api/products" # a new product: the first process invalidates what the second one keeps
must_be 'X-Cache of the second process' MISS "$(header X-Cache "$other/api/products?page=9")"
echo '  the first one invalidated, and the second one no longer has it'

if [ -n "${REDIS_PID:-}" ]; then
    echo
    echo 'Redis is stopped under load'
    get -o /dev/null "$at/api/products?page=1"
    kill -STOP "$REDIS_PID"
    timed 40 8 "$at/api/products?page=2" > "$folder/times"
    must_be 'the number of answers' 40 "$(wc -l < "$folder/times")"
    echo "  40 requests by 8 clients, all answered; median $(median < "$folder/times") ms, the backend takes 300 ms"
    kill -CONT "$REDIS_PID"
    tries=0
    until [ "$(header X-Cache "$at/api/products?page=3")" = HIT ]; do
        tries=$((tries + 1))
        [ "$tries" -lt 100 ] || fail 'the cache works again'
        sleep 0.1
    done
    echo '  and continued: hits again'
fi

echo
echo 'What it counted'
get "$at/api/cache/stats" | sed 's/^/  /'
get "$at/metrics" > "$folder/metrics"
if command -v promtool > /dev/null; then
    promtool check metrics < "$folder/metrics" || fail 'promtool takes the metrics'
    echo '  promtool check metrics: accepted'
fi
