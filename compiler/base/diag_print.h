/* diag_print.h: between the styles of printing; nobody else needs it. */
#ifndef KC_DIAG_PRINT_H
#define KC_DIAG_PRINT_H

#include "base/diag.h"

/* How many were reported beyond those that the list keeps. */
struct kc_dropped {
    size_t errors, warnings;
};
struct kc_dropped kc_diags_dropped(const struct kc_diags *diags);

/* "did you mean 'ttl'?"; data NULL: there is none. */
struct kc_str kc_fix_in_words(struct kc_arena *arena, const struct kc_diag *diag);

/* The list is sorted. */
void kc_diags_put_json(struct kc_diags *diags, struct kc_buf *out);

#endif
