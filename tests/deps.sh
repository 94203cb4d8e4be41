#!/bin/sh
# deps.sh PACKAGE...: installs the Debian packages that are missing; does nothing where all are there.
set -eu

missing=
for package in "$@"; do
    dpkg-query -W -f '${Status}\n' "$package" 2>/dev/null | grep -q '^install ok installed' || missing="$missing $package"
done
if [ -z "$missing" ]; then
    echo 'deps: nothing is missing'
    exit 0
fi

root=
if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null || { echo "deps: install these as root:$missing" >&2; exit 1; }
    root=sudo
fi
echo "deps: installing$missing"
$root apt-get update -qq
# shellcheck disable=SC2086
DEBIAN_FRONTEND=noninteractive $root apt-get install -y -qq --no-install-recommends $missing
