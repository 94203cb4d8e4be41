#!/bin/sh
# pairs.sh: what must not compile, each beside a twin that must: the same program with and without WRONG, by gcc and clang, as C and as
# C++. A wrong one must fail for the reason that its first line names (clang says it in a note).
set -u
cd "$(dirname "$0")/../.."
B=${B:-build}
work=$(mktemp -d "${TMPDIR:-/tmp}/keysc-pairs.XXXXXX")
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT TERM
"$B/keysc" generate --c "$work" tests/compile/desk.keys || exit 1

flags="-Wall -Wextra -Wpedantic -Wconversion -Wshadow -Wenum-conversion -Werror -Iruntime/include -I$work"
compile() { # LANGUAGE COMPILER FILE [FLAG]
    case $1 in
    c) LC_ALL=C "$2" -std=c11 $flags ${4:-} -c -o /dev/null "$3" ;;
    c++) LC_ALL=C "$2" -x c++ -std=c++11 $flags ${4:-} -c -o /dev/null "$3" ;;
    esac
}
passed=0 failed=0
complain() { failed=$((failed + 1)); echo "[  FAILED  ] $*"; sed 's/^/    /' "$work/log" | head -n 12; }

for program in tests/compile/pairs/*.c; do
    name=$(basename "$program" .c)
    reason=$(sed -n '1s|^/\* error: \(.*\) \*/$|\1|p' "$program")
    [ -n "$reason" ] || { : > "$work/log"; complain "$name names no reason"; continue; }
    for pair in c:gcc c:clang c++:g++ c++:clang++; do
        language=${pair%%:*} compiler=${pair#*:}
        command -v "$compiler" > /dev/null || { echo "[  SKIPPED ] $compiler is not there"; continue; }
        if ! compile "$language" "$compiler" "$program" > "$work/log" 2>&1; then
            complain "$name as it should be, $compiler"
        elif compile "$language" "$compiler" "$program" -DWRONG > "$work/log" 2>&1; then
            complain "$name is wrong and compiles, $compiler"
        elif ! grep -qiE -e "(error|note):.*($reason)" "$work/log"; then
            complain "$name fails for another reason than '$reason', $compiler"
        else
            passed=$((passed + 1))
        fi
    done
done
echo "pairs: $passed passed, $failed failed"
[ "$failed" -eq 0 ] && [ "$passed" -gt 0 ]
