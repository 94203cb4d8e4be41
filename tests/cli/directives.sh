#!/bin/sh
# Values of `server { … }`: what redis-server has by default is accepted, and keysc and the server agree on what can be set.
set -eu
keysc=$PWD/$B/keysc
temporary=$(mktemp -d "${TMPDIR:-/tmp}/keysc-directives.XXXXXX")
server=
clean() {
    trap '' INT TERM
    [ -z "$server" ] || { kill "$server" && wait "$server"; } 2> /dev/null || :
    rm -rf "$temporary"
}
trap clean EXIT
trap 'exit 130' INT TERM
redis-server --port 0 --unixsocket "$temporary/s" --save '' --appendonly no --dir "$temporary" --logfile "$temporary/log" & server=$!
cli() { redis-cli -s "$temporary/s" "$@"; }
for _ in $(seq 500); do cli ping > /dev/null 2>&1 && break; sleep 0.02; done
failures=0
fail() { echo "FAILED: $1"; failures=$((failures + 1)); }

# An empty text in quotes; only directives that keysc knows, no secrets.
cli config get '*' | awk 'NR % 2 { name = $0; next } { print "server { " name " " ($0 == "" ? "\"\"" : "" $0) "; }" }' | grep -v -e '\(pass\|auth\|user\|masterauth\) ""' \
    -e 'proc-title-template' > "$temporary/defaults"
{ echo 'schema defaults;'; cat "$temporary/defaults"; } > "$temporary/defaults.keys"
[ "$(wc -l < "$temporary/defaults")" -gt 120 ] || fail 'the server has hardly any directives'
"$keysc" check --diagnostics=short "$temporary/defaults.keys" > "$temporary/said" 2>&1 || :
grep E0436 "$temporary/said" && fail 'a default is refused'

agree() { # DIRECTIVE VALUE
    said=$(cli config set "$1" "$2")
    case $said in OK) wanted=0 ;; *"Unknown option"*|*"can't set immutable"*) fail "$1: $said"; return ;; *) wanted=1 ;; esac
    printf 'schema one;\nserver { %s %s; }\n' "$1" "${3:-$2}" > "$temporary/one.keys"
    status=0
    "$keysc" check --diagnostics=short "$temporary/one.keys" > "$temporary/said" 2>&1 || status=$?
    [ "$status" -eq "$wanted" ] || fail "$1 $2: the server says $said, keysc $(cat "$temporary/said")"
    accepted=$((${accepted:-0} + 1 - wanted)) refused=$((${refused:-0} + wanted))
}
while read -r name value; do agree "$name" "$value"; done <<'ROWS'
maxmemory-policy volatile-lru
maxmemory-policy ALLKEYS-LFU
maxmemory-policy volatile-lur
appendfsync everysec
appendfsync sometimes
activedefrag maybe
lazyfree-lazy-expire yes
lazyfree-lazy-expire Yes
lazyfree-lazy-expire true
lazyfree-lazy-expire 1
maxmemory 512mb
maxmemory 1GB
maxmemory 100m
maxmemory 3b
maxmemory 512mib
maxmemory 1.5gb
maxmemory 10%
maxmemory -1
maxmemory 5tb
maxmemory-clients 5%
maxmemory-clients 5mb
maxmemory-clients 101%
maxmemory-samples 5
maxmemory-samples 0
maxmemory-samples 05
maxmemory-eviction-tenacity 101
hz 10
hz ten
timeout 30
timeout 30s
timeout -1
tcp-keepalive 0
slowlog-log-slower-than -1
slowlog-log-slower-than -2
slowlog-max-len 99999999999
list-max-listpack-size -2
list-max-listpack-size 99999999999
hash-max-listpack-value 64
hash-max-listpack-value 1kb
hash-max-listpack-entries 512
hash-max-listpack-entries 1kb
active-defrag-cycle-min 0
active-defrag-cycle-min 99
active-expire-effort 10
active-expire-effort 11
save 900 1
save 900 1 300 10
save 900
save 0 1
save ten 1
client-output-buffer-limit pubsub 32mb 8mb 60
client-output-buffer-limit pubsub 32mb 8mb
client-output-buffer-limit master 32mb 8mb 60
client-output-buffer-limit normal 0 0 0 replica 256mb 64mb 60
client-output-buffer-limit normal 0 0 x
notify-keyspace-events KEA
notify-keyspace-events Kq
repl-diskless-load swapdb
repl-diskless-load always
latency-tracking-info-percentiles 50 99 99.9
latency-tracking-info-percentiles 50 100.1
latency-tracking-info-percentiles x
oom-score-adj relative
oom-score-adj-values 0 200 800
oom-score-adj-values 0 200
oom-score-adj-values 0 200 2001
shutdown-on-sigterm save now
shutdown-on-sigterm default
shutdown-on-sigterm later
loglevel notice
loglevel loud
acl-pubsub-default allchannels
acl-pubsub-default all
sanitize-dump-payload clients
min-replicas-to-write 0
min-replicas-to-write one
proto-max-bulk-len 512mb
repl-backlog-size 1mb
repl-timeout 60
repl-timeout 0
ROWS
agree save '' '""'
agree notify-keyspace-events '' '""'
agree latency-tracking-info-percentiles '' '""'
agree maxmemory '1mb' '"1mb"'
[ "${accepted:-0}" -gt 30 ] && [ "${refused:-0}" -gt 30 ] || fail "only $accepted accepted, $refused refused"
[ "$failures" -eq 0 ]
