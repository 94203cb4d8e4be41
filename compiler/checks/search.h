/* search.h: exact questions about flat patterns, answered with a shortest, readable text. */
#ifndef KC_SEARCH_H
#define KC_SEARCH_H

#include "pattern/flat.h"

/* Is there a text of `a`, and of `b` too where it is given, and of none of `without`? differently: `b` is `a`, and the text must have
 * two readings. */
struct kc_question {
    const struct kc_flat *a, *b;
    bool differently;
    const struct kc_flat *const *without;
    size_t without_count;
};

enum kc_answer {
    KC_NO,
    KC_YES,
    KC_TOO_HARD /* the search was given up: lengths and choices have too many combinations */
};

/* Bytes, and settings as KC_SYMBOL + their place in `settings`. */
enum { KC_SYMBOL = 256 };
struct kc_witness {
    uint32_t *symbols;
    size_t len;
    struct kc_setting **settings;
    size_t setting_count;
};

/* out may be NULL. */
enum kc_answer kc_search(struct kc_arena *arena, const struct kc_question *question, struct kc_witness *out);

/* Two different readings of a text: for each element where it ends. False: there is only one. */
bool kc_two_readings(const struct kc_flat *flat, const struct kc_witness *text, uint32_t *first, uint32_t *second);

/* As messages show it: bytes escaped, settings as {$name}; a part of it. */
struct kc_str kc_witness_text(struct kc_arena *arena, const struct kc_witness *witness, size_t from, size_t to);

#endif
