#!/bin/sh
# keysc match: what it prints, what it reads, and its exit statuses.
set -u
keysc=$PWD/$B/keysc
temporary=$(mktemp -d)
trap 'rm -rf "$temporary"' EXIT
failures=0
fail() { echo "FAILED: $1"; failures=$((failures + 1)); }

cat > "$temporary/demo.keys" <<'SCHEMA'
schema demo;
database one = 1;
database zero = 0;
setting tenant: string(1..9) of [a-z];
in one {
    hash session "s:{sessionId}" ttl 24h { a: string; }
    string note "n:{text: any}" of string ttl none;
    external queue jobs "{$tenant}:jobs:{name}" of string ttl none with active;
}
in zero { string zero_session "s:{id: u8}" of string ttl none; }
channel news "news:{topic}" of string;
SCHEMA

says() { # STATUS EXPECTED ARGUMENT...
    wanted=$1 expected=$2
    shift 2
    status=0
    said=$("$keysc" match "$@" 2> "$temporary/errors") || status=$?
    [ "$said" = "$expected" ] || fail "match $*: wanted $expected, said $said"
    [ "$status" -eq "$wanted" ] || fail "match $*: status $status, not $wanted"
}
schema=$temporary/demo.keys

says 0 '{"key":"s:a","owner":"session","kind":"hash","database":1,"params":{"sessionId":"a"}}' "$schema" s:a
says 0 '{"key":"s:7","owner":"zero_session","kind":"string","database":0,"params":{"id":"7"}}' "$schema" s:7
says 0 '{"key":"s:7","owner":"session","kind":"hash","database":1,"params":{"sessionId":"7"}}' --db 1 "$schema" s:7
says 0 '{"key":"news:x","owner":"news","kind":"channel","database":null,"params":{"topic":"x"}}' "$schema" news:x
says 1 '{"key":"s:","owner":null}' "$schema" s:
says 1 '{"key":"s:a","owner":null}' --db 0 "$schema" s:a
says 0 '{"key":"acme:jobs:m:active","owner":"jobs","kind":"queue","database":1,"companion":"active","params":{"name":"m"}}' "$schema" acme:jobs:m:active
says 0 '{"key":"acme:jobs:m","owner":"jobs","kind":"queue","database":1,"params":{"name":"m"}}' --set tenant=acme --set tenant=other "$schema" acme:jobs:m
says 1 '{"key":"acme:jobs:m","owner":null}' --set tenant=other "$schema" acme:jobs:m
says 0 '{"key":"n:\"\\é","owner":"note","kind":"string","database":1,"params":{"text":"\"\\é"}}' "$schema" 'n:"\é'
says 2 '' --set tenant=UPPER "$schema" x
echo 'schema s; enum P { high, low } queue q "q:{p: P}:{x: u8}" of u8 priority {p} ttl none;' > "$temporary/queue.keys"
says 0 '{"key":"q:low:3","owner":"q","kind":"queue","database":0,"params":{"p":"low","x":"3"}}' "$temporary/queue.keys" q:low:3
says 0 '{"key":"q:3:active","owner":"q","kind":"queue","database":0,"companion":"active","params":{"x":"3"}}' "$temporary/queue.keys" q:3:active
cat > "$temporary/stage.keys" <<'STAGES'
schema stages;
enum Stage { production = "prod", staging = "stg" }
setting stage: Stage;
string a "{$stage}:{id: u8}" of string ttl none;
STAGES
stg='{"key":"stg:5","owner":"a","kind":"string","database":0,"params":{"id":"5"}}'
says 0 "$stg" --set stage=stg "$temporary/stage.keys" stg:5
says 0 "$stg" --set stage=staging "$temporary/stage.keys" stg:5
says 2 '' --set stage=test "$temporary/stage.keys" stg:5
grep -q "'test' is no value of setting 'stage' (Stage: prod, stg)" "$temporary/errors" || fail 'the texts of an enum are not listed'
says 2 '' --set nothing=x "$schema" x
says 2 '' --set tenant "$schema" x
says 2 '' --db 5 "$schema" x
says 2 '' --db x "$schema" x
says 2 '' "$schema"
says 2 '' - -
says 3 '' "$temporary/none.keys" x

# What is reserved: at the top everywhere, in a group there, whole databases; and never what has an owner.
cat > "$temporary/kept.keys" <<'KEPT'
schema kept;
database one = 1;
database two = 2;
reserved database 6..15;
reserved database 4;
reserved database 20..;
setting tenant: string(1..9) of [a-z];
reserved "tmp:{rest: any}";
reserved "tmp:a{rest: any}";
reserved "{$tenant}:\{x\}:\"{n: u8}";
in one prefix "app:" { reserved "old:{id: u8}"; string a "a:{id: u8}" of string ttl none; }
in two { string b "b:{id: u8}" of string ttl none; }
channel c "c:{id: u8}" of string;
KEPT
kept=$temporary/kept.keys
says 1 '{"key":"tmp:x","owner":null,"reserved":"tmp:{rest}"}' "$kept" tmp:x
says 1 '{"key":"tmp:ab","owner":null,"reserved":"tmp:{rest}"}' --db 2 "$kept" tmp:ab
says 1 '{"key":"tmp:","owner":null}' "$kept" tmp:
says 1 '{"key":"app:old:7","owner":null,"reserved":"app:old:{id}"}' "$kept" app:old:7
says 1 '{"key":"app:old:7","owner":null,"reserved":"app:old:{id}"}' --db 1 "$kept" app:old:7
says 1 '{"key":"app:old:7","owner":null}' --db 2 "$kept" app:old:7
says 1 '{"key":"app:old:777","owner":null}' "$kept" app:old:777
says 1 '{"key":"acme:{x}:\"9","owner":null,"reserved":"{$tenant}:\\{x\\}:\\\"{n}"}' --set tenant=acme "$kept" 'acme:{x}:"9'
says 1 '{"key":"acme:{x}:\"9","owner":null}' --set tenant=other "$kept" 'acme:{x}:"9'
says 1 '{"key":"b:1","owner":null,"reserved_database":"6..15"}' --db 15 "$kept" b:1
says 1 '{"key":"tmp:x","owner":null,"reserved_database":"4"}' --db 4 "$kept" tmp:x
says 1 '{"key":"b:1","owner":null,"reserved_database":"20.."}' --db 999 "$kept" b:1
says 2 '' --db 5 "$kept" b:1
says 0 '{"key":"b:1","owner":"b","kind":"string","database":2,"params":{"id":"1"}}' "$kept" b:1
says 1 '{"key":"tmp:\\xff","escaped":true,"owner":null,"reserved":"tmp:{rest}"}' "$kept" "$(printf 'tmp:\377')"

# From standard input: escapes, bytes that are not UTF-8, a last line without its end, an empty line.
printf 'n:\\x00\\n\n\nn:\\xff\\\\\ns:a' | "$keysc" match "$schema" - > "$temporary/said"
[ $? -eq 1 ] || fail 'an empty line is a key without owner'
cat > "$temporary/wanted" <<'WANTED'
{"key":"n:\u0000\u000a","owner":"note","kind":"string","database":1,"params":{"text":"\u0000\u000a"}}
{"key":"","owner":null}
{"key":"n:\\xff\\\\","escaped":true,"owner":"note","kind":"string","database":1,"params":{"text":"\\xff\\\\"}}
{"key":"s:a","owner":"session","kind":"hash","database":1,"params":{"sessionId":"a"}}
WANTED
diff "$temporary/wanted" "$temporary/said" || fail 'keys from standard input'

# As redis-cli --no-raw prints keys: every quote within has its backslash, so that a line in quotes can be nothing else.
printf '%s\n' '"s:a"' '"n:a\\nb\x00\a\"\\"' '"n' 's:"' 'n:"x' | "$keysc" match "$schema" - > "$temporary/said"
cat > "$temporary/wanted" <<'WANTED'
{"key":"s:a","owner":"session","kind":"hash","database":1,"params":{"sessionId":"a"}}
{"key":"n:a\\nb\u0000\u0007\"\\","owner":"note","kind":"string","database":1,"params":{"text":"a\\nb\u0000\u0007\"\\"}}
{"key":"\"n","owner":null}
{"key":"s:\"","owner":"session","kind":"hash","database":1,"params":{"sessionId":"\""}}
{"key":"n:\"x","owner":"note","kind":"string","database":1,"params":{"text":"\"x"}}
WANTED
diff "$temporary/wanted" "$temporary/said" || fail 'keys in quotes'

# A key longer than any buffer.
awk 'BEGIN { printf "n:"; for (i = 0; i < 300000; i++) printf "xyz"; print "" }' > "$temporary/long"
"$keysc" match "$schema" - < "$temporary/long" | grep -q '"owner":"note"' || fail 'a long key'

"$keysc" match "$schema" s:a > /dev/full 2> "$temporary/errors" && fail 'a full disk goes unnoticed'
grep -q 'standard output' "$temporary/errors" || fail 'a full disk is not named'
printf 'schema demo;\nstring a "x{p}" of string ttl none;\nstring b "xy" of string ttl none;\n' > "$temporary/wrong.keys"
says 1 '' "$temporary/wrong.keys" x
grep -q 'E0501' "$temporary/errors" || fail 'errors of the schema are not told'
[ "$failures" -eq 0 ]
