/* c_claims.c: see c_claims.h. */
#include "emit/c/c_claims.h"

#include <stdlib.h>

struct kc_c_claim {
    size_t at; /* in text */
    size_t len;
    struct kc_c_origin origin;
};

/* Open addressing. The hash stands here, so that a look-up seldom goes to the claims. */
struct kc_c_claim_slot {
    uint32_t hash, claim; /* number + 1; 0: free */
};

/* Where the name is, or where it belongs. */
static struct kc_c_claim_slot *place(const struct kc_c_claims *claims, struct kc_str name, uint32_t hash)
{
    size_t slot = hash & (claims->slot_count - 1);
    for (; claims->slots[slot].claim != 0; slot = (slot + 1) & (claims->slot_count - 1)) {
        if (claims->slots[slot].hash != hash)
            continue;
        const struct kc_c_claim *claim = &claims->items[claims->slots[slot].claim - 1];
        if (kc_str_equal((struct kc_str){claims->text.data + claim->at, claim->len}, name))
            break;
    }
    return &claims->slots[slot];
}

const struct kc_c_origin *kc_c_claims_find(const struct kc_c_claims *claims, struct kc_str name)
{
    if (claims->count == 0)
        return NULL;
    const struct kc_c_claim_slot *slot = place(claims, name, (uint32_t)kc_str_hash(name));
    return slot->claim == 0 ? NULL : &claims->items[slot->claim - 1].origin;
}

static void grow(struct kc_c_claims *claims)
{
    struct kc_c_claim_slot *old = claims->slots;
    size_t old_count = claims->slot_count;
    claims->slot_count = old_count == 0 ? 256 : old_count * 2;
    claims->slots = kc_heap_zeroed(claims->slot_count, sizeof *claims->slots);
    for (size_t i = 0; i < old_count; i++) {
        if (old[i].claim == 0)
            continue;
        size_t slot = old[i].hash & (claims->slot_count - 1);
        while (claims->slots[slot].claim != 0)
            slot = (slot + 1) & (claims->slot_count - 1);
        claims->slots[slot] = old[i];
    }
    free(old);
}

void kc_c_claims_add(struct kc_c_claims *claims, struct kc_str name, struct kc_c_origin origin)
{
    if (claims->count * 2 >= claims->slot_count)
        grow(claims);
    if (claims->count == claims->capacity) {
        claims->capacity = claims->capacity == 0 ? 128 : claims->capacity * 2;
        claims->items = kc_heap_resize(claims->items, claims->capacity, sizeof *claims->items);
    }
    uint32_t hash = (uint32_t)kc_str_hash(name);
    struct kc_c_claim_slot *slot = place(claims, name, hash);
    claims->items[claims->count] = (struct kc_c_claim){claims->text.len, name.len, origin};
    *slot = (struct kc_c_claim_slot){hash, (uint32_t)++claims->count};
    kc_buf_str(&claims->text, name);
}

void kc_c_claims_clear(struct kc_c_claims *claims)
{
    /* Emptying costs the slots: those of one large declaration are not emptied for each small one behind it. */
    if (claims->slot_count > 1024) {
        free(claims->slots);
        claims->slots = NULL;
        claims->slot_count = 0;
    } else if (claims->count != 0) {
        memset(claims->slots, 0, claims->slot_count * sizeof *claims->slots);
    }
    claims->count = 0;
    claims->text.len = 0;
}

void kc_c_claims_free(struct kc_c_claims *claims)
{
    kc_buf_free(&claims->text);
    free(claims->items);
    free(claims->slots);
    *claims = (struct kc_c_claims){0};
}
