/* words_promise.c: what a recipe promises: its guarantee, what a lost reply means, and the commands it sends. The header's comments
 * and the pages say the same. */
#include "emit/words/words.h"

static void promise_stream(struct kc_buf *out, const struct kc_key *key)
{
    if (key->group_count == 0 || key->external)
        return;
    kc_buf_puts(out, "Groups hand out each entry to one consumer, at least once: it stays pending until it is acknowledged, and another consumer can claim it "
                     "(XREADGROUP, XACK, XAUTOCLAIM).\nWhen the reply of a read is lost, the entries may be pending: read them again.\n");
    if (key->ttl.source != KC_TTL_NONE)
        kc_buf_puts(out, "When the stream expires, its groups are gone as well.\n");
    kc_buf_puts(out, "An entry that is not of this type is told apart, and stops nobody.\n");
}

void kc_words_promise(struct kc_buf *out, const struct kc_key *key)
{
    switch (key->kind) {
    case KC_STREAM: promise_stream(out, key); break;
    default: break;
    }
}
