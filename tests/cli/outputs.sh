#!/bin/sh
# Outputs are all or nothing, are left alone when they would not change, and a failed write is noticed.
set -eu
keysc=$PWD/$B/keysc
temporary=$(mktemp -d)
trap 'chmod -R u+w "$temporary"; rm -rf "$temporary"' EXIT
cd "$temporary"
fail() { echo "FAILED: $1"; exit 1; }
expect() { # STATUS WHAT COMMAND...
    wanted=$1 what=$2; shift 2
    status=0
    "$@" > out 2> err || status=$?
    [ "$status" -eq "$wanted" ] || { cat out err; fail "$what: status $status instead of $wanted"; }
}

echo 'schema one; string a "a:{id}" of string ttl 5m;' > one.keys
echo 'schema two; string a "a:{id}" of strin ttl 5m;' > wrong.keys

expect 0 'first generation' "$keysc" generate --c out1 --md out1 --json out1 --depfile one.d one.keys
for f in one_keys.h one.md one.json; do [ -s "out1/$f" ] || fail "$f is missing"; done
grep -q '^out1/one_keys.h out1/one.md out1/one.json: one.keys$' one.d || { cat one.d; fail 'rules for make'; }
expect 0 'names that make reads in its own way' "$keysc" generate --c 'out $1 #' --depfile odd.d one.keys
grep -qxF 'out\ $$1\ \#/one_keys.h: one.keys' odd.d || { cat odd.d; fail 'rules for odd names'; }

touch -d '2001-01-01' out1/one_keys.h
expect 0 'second generation' "$keysc" generate --c out1 --md out1 --json out1 one.keys
[ "$(stat -c %Y out1/one_keys.h)" -eq "$(date -d 2001-01-01 +%s)" ] || fail 'an output that did not change was touched'

echo 'keep me' > out1/two_keys.h
expect 1 'a schema with an error' "$keysc" generate --c out1 --md out1 wrong.keys
[ "$(cat out1/two_keys.h)" = 'keep me' ] || fail 'an error replaced an output'
[ ! -e out1/two.md ] || fail 'an error left an output'
expect 1 'one good and one wrong schema' "$keysc" generate --c out2 one.keys wrong.keys
[ ! -e out2/one_keys.h ] || fail 'a good schema was written although another was wrong'

expect 2 'no file' "$keysc" generate --c out1
expect 2 'no output' "$keysc" generate one.keys
expect 2 'unknown option' "$keysc" generate --cc out1 one.keys
expect 2 'unknown command' "$keysc" generat one.keys
expect 2 'no command' "$keysc"
expect 3 'a file that is not there' "$keysc" check missing.keys
expect 3 'a folder as file' "$keysc" check .
expect 0 'help' "$keysc" --help
expect 0 'version' "$keysc" --version
expect 0 'standard input' sh -c "'$keysc' check - < one.keys"
expect 0 'standard input, generated' sh -c "'$keysc' generate --c stdin - < one.keys"
cmp stdin/one_keys.h out1/one_keys.h || true
printf 'schema one;\nhash h "h:{id}" ttl 1h { class: string; }\n' > keyword.keys
expect 1 'a C keyword, checked' "$keysc" check keyword.keys
expect 0 'a rule in a new folder' "$keysc" generate --c out1 --depfile deep/er/one.d one.keys
[ -s deep/er/one.d ] || fail 'no rule was written'
for command in check generate match; do
    "$keysc" "$command" --nonsense 2> said && fail "$command takes any option"
    grep -q "^keysc $command: .*nonsense" said && grep -q "'keysc $command --help'" said || fail "$command does not say who speaks and where help is"
done
expect 3 'a full disk' "$keysc" generate --c out1 --depfile /dev/full one.keys
expect 3 'a full disk, standard output' sh -c "'$keysc' --help > /dev/full"
expect 3 'a full disk, match' sh -c "'$keysc' match one.keys a:1 > /dev/full"
ln -s /dev/full out1/full.md 2>/dev/null
sed 's/schema one/schema full/' one.keys > full.keys
expect 3 'an output on a full disk' "$keysc" generate --c out1 --md out1 full.keys
[ ! -e out1/full_keys.h ] || fail 'one output was written although the other failed'
if [ "$(id -u)" -ne 0 ]; then
    mkdir locked && chmod a-w locked
    expect 3 'a read-only folder' "$keysc" generate --c locked one.keys
else
    mkdir -p locked/one_keys.h
    expect 3 'a folder in the place of the output' "$keysc" generate --c locked one.keys
    # Root writes everywhere but where nobody can: the kernel's own files.
    expect 3 'a read-only folder' "$keysc" generate --c /proc/sys/kernel one.keys
fi
[ -z "$(find . -name '*.??????' ! -name 'wrong*' -newer one.keys -name '*_keys.h.*')" ] || fail 'a temporary file was left'
