#!/bin/sh
# A short fuzzing run from the corpus that is kept; `make fuzz` is the long one.
set -eu
MODE=replay exec sh tests/fuzz/run.sh
