#!/bin/sh
# demo.sh BUILD NAME: compiles schemas/NAME.keys, starts a private redis-server as the schema says on a unix socket in a temporary
# folder, runs the example against it, and cleans up, also on Ctrl-C. Several may run at once.
set -eu
build=$1 name=$2
folder=$(mktemp -d "${TMPDIR:-/tmp}/keysc-demo.XXXXXX")
server=

clean() {
    trap '' INT TERM HUP
    [ -z "$server" ] || { kill "$server" 2>/dev/null && wait "$server" 2>/dev/null; } || :
    rm -rf "$folder"
}
trap clean EXIT
trap 'exit 130' INT
trap 'exit 143' TERM HUP

echo "== schemas/$name.keys"
"$build/keysc" generate --c "$folder" --md "$folder" --json "$folder" "schemas/$name.keys"
for product in "${name}_keys.h" "$name.md" "$name.json"; do
    cmp -s "$folder/$product" "generated-examples/$name/$product" ||
        echo "   (generated-examples/$name/$product is older than the schema: 'make regen' writes it anew)"
done
echo "   compiled to ${name}_keys.h ($(wc -l < "$folder/${name}_keys.h") lines), $name.md and $name.json"

# The server is told what the schema says of it, but for where it listens.
sed -n '/^  "server": \[/,/^  \]/ { s/^ *"directive": "\(.*\)",*$/\1/p; s/^ *"arguments": "\(.*\)",*$/\1/p; }' "$folder/$name.json" |
    paste -d ' ' - - | sed -e 's/\\\(["\\]\)/\1/g' -e '/^port /d' -e '/^bind /d' > "$folder/redis.conf"
printf 'port 0\nunixsocket %s/redis.sock\ndir %s\nlogfile %s/log\n' "$folder" "$folder" "$folder" >> "$folder/redis.conf"
redis-server "$folder/redis.conf" &
server=$!
tries=0
until redis-cli -s "$folder/redis.sock" ping >/dev/null 2>&1; do
    tries=$((tries + 1))
    [ "$tries" -lt 500 ] && kill -0 "$server" 2>/dev/null || { echo 'demo: redis-server does not start:' >&2; cat "$folder/log" >&2; exit 1; }
    sleep 0.01
done

echo "== generated-examples/$name/main.c against a private redis-server with the directives of the schema"
export REDIS_URL="unix://$folder/redis.sock" REDIS_SOCKET="$folder/redis.sock" REDIS_PID="$server"
if [ -f "generated-examples/$name/drive.sh" ]; then
    sh "generated-examples/$name/drive.sh" "$build"
else
    "$build/examples/$name"
fi
echo "== documentation of the keyspace: generated-examples/$name/$name.md"
