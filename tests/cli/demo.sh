#!/bin/sh
# The demo works, works again, works twice at once, and leaves nothing behind, interrupted or not.
set -eu
temporary=$(mktemp -d)
trap 'rm -rf "$temporary"' EXIT
fail() { echo "FAILED: $1"; exit 1; }
export TMPDIR="$temporary/tmp"
mkdir "$TMPDIR"
nothing_left() {
    [ -z "$(ls -A "$TMPDIR")" ] || { ls -lR "$TMPDIR"; fail "$1: files are left"; }
    ! pgrep -f "$TMPDIR" > /dev/null || fail "$1: a process is left"
}
# The processes of a group are gone, at once or in a moment; that somebody has yet to take note of their end is no concern of theirs.
gone() {
    for moment in 1 2 3 4 5 6 7 8 9 10; do
        pgrep -r R,S,D,T -g "$1" > /dev/null || return 0
        sleep 0.1
    done
    return 1
}
for program in generated-examples/*/main.c; do
    name=$(basename "$(dirname "$program")")
    sh generated-examples/demo.sh "$B" "$name" > "$temporary/one" 2>&1 & one=$!
    sh generated-examples/demo.sh "$B" "$name" > "$temporary/two" 2>&1 & two=$!
    wait "$one" || { cat "$temporary/one"; fail "$name: the demo"; }
    wait "$two" || { cat "$temporary/two"; fail "$name: the second demo at once"; }
    nothing_left "$name"
    ! grep -q 'is older than the schema' "$temporary/one" || fail "$name: what is kept is not current"
    if grep -q STAYS "generated-examples/$name"/*.c; then
        grep -q ' expires in [0-9.]* [a-z]*$' "$temporary/one" || fail "$name: the demo shows no TTL"
    fi

    # A shell gives its background jobs no interrupts: setsid and the whole group stand for a terminal.
    for after in 0.05 0.2 0.7; do
        setsid sh -c 'trap - INT; exec sh generated-examples/demo.sh "$0" "$1"' "$B" "$name" > "$temporary/three" 2>&1 & three=$!
        sleep "$after"
        pkill -INT -g "$three" 2>/dev/null || kill -INT "-$three" 2>/dev/null || :
        wait "$three" || :
        nothing_left "$name, interrupted after $after s"
        gone "$three" || { ps -o pid,args -g "$three"; fail "$name, interrupted after $after s: a process of its own is left"; }
    done
done
