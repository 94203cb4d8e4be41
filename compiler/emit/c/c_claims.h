/* c_claims.h: a set of C names, each with whose it is: for the check that no two things get the same one. Knows nothing of
 * what a clash means. */
#ifndef KC_EMIT_C_CLAIMS_H
#define KC_EMIT_C_CLAIMS_H

#include "emit/c/c_emit.h"

/* Zeroed: empty. Memory is on the heap and lasts until kc_c_claims_free(). */
struct kc_c_claims {
    struct kc_buf text; /* all names, one behind the other */
    struct kc_c_claim *items;
    size_t count, capacity;
    struct kc_c_claim_slot *slots;
    size_t slot_count;
};

/* Whose the name is, or NULL. Valid until the next name is added. */
const struct kc_c_origin *kc_c_claims_find(const struct kc_c_claims *claims, struct kc_str name);
/* The name is not there yet; it is copied. */
void kc_c_claims_add(struct kc_c_claims *claims, struct kc_str name, struct kc_c_origin origin);
/* Empties the set. */
void kc_c_claims_clear(struct kc_c_claims *claims);
void kc_c_claims_free(struct kc_c_claims *claims);

#endif
