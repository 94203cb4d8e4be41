#!/bin/sh
# What `make install` puts in place works from there: the compiler, both libraries, pkg-config.
set -eu
temporary=$(mktemp -d)
trap 'rm -rf "$temporary"' EXIT
make -s B="$B" SAN="${SAN:-}" DESTDIR="$temporary/root" PREFIX=/opt/keysc install > /dev/null
root=$temporary/root/opt/keysc
for file in bin/keysc lib/libkeysrt.a lib/libkeysrt.so include/keysrt.h include/keysrt_tables.h lib/pkgconfig/keysrt.pc share/man/man1/keysc.1; do
    [ -e "$root/$file" ] || { echo "FAILED: $file is missing"; exit 1; }
done
cd "$temporary"
cat > tiny.keys <<'X'
schema tiny;
string greeting "greeting:{id: u32}" of string ttl 5m;
X
cat > tiny.c <<'X'
#include "tiny_keys.h"
int main(void)
{
    keysrt_client *redis = NULL;
    keysrt_text text = {{NULL, 0}, {NULL, 0}};
    if (keysrt_open(&redis, "unix:///nowhere/at/all.sock", NULL) != KEYSRT_OK)
        return 1;
    keysrt_status status = tiny_greeting_get(redis, 7, &text);
    int good = status == KEYSRT_DISCONNECTED && keysrt_message(redis)[0] != '\0';
    keysrt_close(redis);
    return good ? 0 : 2;
}
X
"$root/bin/keysc" generate --c . tiny.keys
flags=$(PKG_CONFIG_PATH=$root/lib/pkgconfig pkg-config --define-variable=prefix="$root" --cflags --libs keysrt)
# shellcheck disable=SC2086
${CC:-cc} ${SAN:-} -o shared tiny.c $flags -Wl,-rpath,"$root/lib"
./shared || { echo 'FAILED: the shared library'; exit 1; }
[ -n "${SAN:-}" ] || ldd shared | grep -q libkeysrt || { echo 'FAILED: not linked to the shared library'; exit 1; }
static=$(PKG_CONFIG_PATH=$root/lib/pkgconfig pkg-config --define-variable=prefix="$root" --static --libs keysrt | sed 's/-lkeysrt //')
# shellcheck disable=SC2086
${CC:-cc} ${SAN:-} -o static -I"$root/include" tiny.c "$root/lib/libkeysrt.a" $static
./static || { echo 'FAILED: the static library'; exit 1; }
! ldd static | grep -q libkeysrt || { echo 'FAILED: linked to the shared library all the same'; exit 1; }
# The shared library shows nothing but the public calls.
nm -D --defined-only "$root/lib/libkeysrt.so" | awk '{ print $3 }' | sed 's/@.*//' > shown
! grep -v '^keysrt_\|^KEYSRT_' shown || { echo 'FAILED: the library shows more than it should'; exit 1; }
! grep -q 'keysrt_encode\|keysrt_sink\|keysrt_transport' shown || { echo 'FAILED: the library shows its inside'; exit 1; }
