#!/bin/sh
# sanitize.sh: every test under address and undefined-behaviour sanitizers with gcc and clang, and every program under valgrind.
set -eu
cd "$(dirname "$0")/.."
export ASAN_OPTIONS=detect_stack_use_after_return=1:strict_string_checks=1:abort_on_error=0
export UBSAN_OPTIONS=print_stacktrace=1:halt_on_error=1
san='-fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer'
echo '== gcc, address and undefined'
make B=build/asan CC=gcc OPT='-O1 -g' SAN="$san" test
echo '== clang, address, undefined, integer conversions'
make B=build/ubsan CC=clang OPT='-O1 -g' SAN="$san -fsanitize=implicit-conversion" test
echo '== valgrind'
make B=build/valgrind OPT='-O1 -g' all unit
B=build/valgrind PROGRAMS_ONLY=1 WRAP='valgrind -q --error-exitcode=9 --leak-check=full --errors-for-leak-kinds=definite --trace-children=no --suppressions=tests/valgrind.supp' sh tests/run.sh
