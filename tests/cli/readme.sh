#!/bin/sh
# The README's files are written and its commands run, as they stand there, against a private redis-server.
set -eu
temporary=$(mktemp -d)
server=
clean() { # a server that still ends writes into its folder
    [ -z "$server" ] || { kill "$server" 2>/dev/null && wait "$server" 2>/dev/null; } || :
    rm -rf "$temporary"
}
trap clean EXIT
fail() { echo "FAILED: $1"; exit 1; }

awk -v out="$temporary" '
    /^```/ && inside { close(file); inside = 0; next }
    /^```[a-z]+ file=/ { sub(/.*file=/, ""); file = out "/" $0; inside = 1; next }
    /^```sh$/ { file = out "/commands"; inside = 1; next }
    inside { print >> file }
' README.md
[ -s "$temporary/shop.keys" ] && [ -s "$temporary/main.c" ] || fail 'the README lost its files'
[ "$(wc -l < "$temporary/commands")" -ge 8 ] || fail 'the README lost its commands'

ln -s "$(cd "$B" && pwd)" "$temporary/build"
ln -s "$PWD/runtime" "$temporary/runtime"
[ -z "${SAN:-}" ] || sed -i "s|^cc |${CC:-cc} $SAN |" "$temporary/commands"
redis-server --port 0 --unixsocket "$temporary/redis.sock" --save '' --dir "$temporary" --logfile "$temporary/log" &
server=$!
until redis-cli -s "$temporary/redis.sock" ping > /dev/null 2>&1; do sleep 0.02; done
cd "$temporary"
export REDIS_URL="unix://$temporary/redis.sock"
sh -eux ./commands > said 2> err || { cat said err; fail 'a command of the README'; }
cat said
grep -q '^session of user_123$' said || fail 'the example did not find its session'
grep -q '^1 calls this minute$' said || fail 'the example did not count'
grep -q '^shipping o17$' said || fail 'the example did not get its job'
grep -q '^A chair costs 4900 cents$' said || fail 'the example did not compute'
grep -q '"owner":"calls"' said || fail 'match did not find the owner'
[ "$(redis-cli -s redis.sock ttl session:12345678-0000-0000-0000-000000000000)" -gt 86000 ] || fail 'the session has no TTL'
