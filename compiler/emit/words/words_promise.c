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

static void put_lock(struct kc_buf *out, const struct kc_key *key)
{
    if (key->external)
        return;
    kc_buf_puts(out, "One holder at a time, until it releases the lock or its lease ends; it relies on the lock for keysrt_hold_remaining(), a little less than the lease.\n"
                     "An acquire whose reply was lost is sent again and asks as the same holder; a release whose reply was lost is LOST_REPLY.\n"
                     "Each acquire gives a fencing number above all before it: a resource that refuses lower ones is safe from a late holder.\n"
                     "A failover to a replica that had not heard of the lock can give it to a second holder; the fencing number tells them apart.\n"
                     "Commands: EVALSHA (GET, PTTL, INCR, TIME, SET PX; GET, PEXPIRE; GET, DEL).\n");
}

void kc_words_promise(struct kc_buf *out, const struct kc_key *key)
{
    switch (key->kind) {
    case KC_STREAM: promise_stream(out, key); break;
    case KC_LOCK: put_lock(out, key); break;
    default: break;
    }
}
