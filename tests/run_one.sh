#!/bin/sh
# run_one.sh OUT TEST: runs one test, writes OUT/NAME.log and OUT/NAME.result ("passed failed skipped"), says a line.
set -u
out=$1 test=$2
name=$(basename "$test")
started=$(date +%s)
case $test in
*.sh) timeout 600 sh "$test" > "$out/$name.log" 2>&1 < /dev/null; status=$? ;;
*) timeout 600 ${WRAP:-} "$test" > "$out/$name.log" 2>&1 < /dev/null; status=$? ;;
esac
passed=$(grep -c '^\[ *OK \]' "$out/$name.log")
failed=$(sed -n 's/^ *\([0-9][0-9]*\) FAILED TEST(S)$/\1/p' "$out/$name.log" | tail -n 1)
failed=${failed:-0}
skipped=$(grep -c '^\[  SKIPPED \] [a-z]' "$out/$name.log")
case $test in *.sh) [ "$status" -eq 0 ] && passed=$((passed + 1)) ;; esac
if [ "$status" -ne 0 ]; then
    [ "$failed" -gt 0 ] || failed=1
    { echo "---- $test (status $status)"; grep -v '^\[ *\(OK\|RUN\) *\]' "$out/$name.log" | tail -n 60; }
elif [ "$passed" -eq 0 ]; then
    failed=1
    echo "---- $test ran no test"
fi
echo "$passed $failed $skipped" > "$out/$name.result"
echo "$name: $passed passed, $failed failed ($(($(date +%s) - started)) s)"
