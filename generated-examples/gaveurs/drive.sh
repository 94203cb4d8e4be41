#!/bin/sh
# drive.sh BUILD: runs the example as the page sets it up: a redis-server of its own with the page's command line, found by REDIS_HOST and
# REDIS_PORT; it is then stopped and started again under the program.
set -eu
build=$1
folder=$(mktemp -d "${TMPDIR:-/tmp}/keysc-drive.XXXXXX")
server= program=
unset REDIS_URL

stop() { [ -z "$server" ] || { kill "$server" 2>/dev/null && wait "$server" 2>/dev/null; } || :; server=; }
clean() {
    trap '' INT TERM HUP
    [ -z "$program" ] || kill "$program" 2>/dev/null || :
    stop
    rm -rf "$folder"
}
trap clean EXIT
trap 'exit 130' INT
trap 'exit 143' TERM HUP

REDIS_HOST=127.0.0.1
start() { # on $REDIS_PORT; fails where somebody else has that port
    redis-server --port "$REDIS_PORT" --bind 127.0.0.1 --appendonly yes --maxmemory 256mb --maxmemory-policy allkeys-lru --save '' \
        --dir "$folder" --logfile "$folder/log" &
    server=$!
    tries=0
    until redis-cli -p "$REDIS_PORT" ping 2>/dev/null | grep -q PONG; do
        tries=$((tries + 1))
        [ "$tries" -lt 500 ] && kill -0 "$server" 2>/dev/null || { server=; return 1; }
        sleep 0.01
    done
    kill -0 "$server" 2>/dev/null
}
attempts=0
until REDIS_PORT=$((20000 + $(od -An -N2 -tu2 /dev/urandom) % 20000)) && start; do
    attempts=$((attempts + 1))
    [ "$attempts" -lt 20 ] || { echo 'drive: no redis-server starts' >&2; exit 1; }
done
export REDIS_HOST REDIS_PORT

"$build/examples/gaveurs"

echo
echo 'Redis is stopped and started again under the program'
: > "$folder/said"
"$build/examples/gaveurs" outage > "$folder/said" &
program=$!
tries=0
until grep -q '^ready' "$folder/said"; do
    tries=$((tries + 1))
    [ "$tries" -lt 1000 ] && kill -0 "$program" 2>/dev/null || { cat "$folder/said"; exit 1; }
    sleep 0.01
done
stop
sleep 0.7
start || { echo 'drive: redis-server does not start again' >&2; exit 1; }
status=0
wait "$program" || status=$?
program=
grep -v '^ready' "$folder/said"
exit "$status"
