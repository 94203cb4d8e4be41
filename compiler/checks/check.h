/* check.h: the state of one run of the pattern checks, and its parts. Internal to checks/. */
#ifndef KC_CHECK_H
#define KC_CHECK_H

#include "checks/pairs.h"
#include "checks/search.h"

enum { KC_ENOUGH_ERRORS = 100 }; /* the search for more stops */

/* Two keys that have a text in common, by these of their patterns. */
struct kc_meeting {
    struct kc_flat *a, *b;
    bool a_yields, b_yields;
};

/* What the checks know of a key beside the model. */
struct kc_key_facts {
    struct kc_flat **flats; /* its own patterns, one for each choice of settings, then those of its side keys */
    size_t flat_count, own_count;
    KC_LIST(uint32_t) meetings;      /* its own among kc_checker.meetings */
    KC_LIST(struct kc_key *) yields; /* direct: named, or met where it says plain `yields` */
    uint32_t stamp;                  /* of walks over `yields` */
    bool in_circle;            /* orders with it are not judged */
    bool blamed;               /* an error stands at it that others may follow from */
};

struct kc_checker {
    struct kc_compilation *compilation;
    struct kc_schema *schema;
    struct kc_arena scratch;
    struct kc_cores cores;
    struct kc_flats flats;
    struct kc_key_facts *facts; /* by key->index */
    KC_LIST(struct kc_meeting) meetings;
    struct kc_str *samples;     /* by flat->index, made when asked */
    bool *sampled;
    uint32_t stamp;
    size_t errors_before;  /* of other checks: what is incomplete is not warned of */
    size_t hopeless_pairs; /* meeting keys of which neither yields: errors for certain */
};

static inline struct kc_key_facts *kc_facts(const struct kc_checker *c, const struct kc_key *key)
{
    return &c->facts[key->index];
}

static inline struct kc_key *kc_met(const struct kc_meeting *meeting, const struct kc_key *key)
{
    return meeting->a->key == key ? meeting->b->key : meeting->a->key;
}
static inline bool kc_key_yields(const struct kc_key *key)
{
    return key->yields_to_all || key->yield_count != 0;
}

/* Have the two a text in common? And does one hold the shortest text of the other? */
enum kc_answer kc_flats_meet(struct kc_checker *c, const struct kc_flat *a, const struct kc_flat *b);
bool kc_reads_sample(struct kc_checker *c, const struct kc_flat *reader, const struct kc_flat *other);

/* E0503: circles among the names given with `yields to`. Fills the direct yields. */
void kc_check_circles(struct kc_checker *c);
/* E0501 for each two that meet unordered, W0505; completes kc_key.yields. After all meetings are known. */
void kc_check_orders(struct kc_checker *c);
/* The patterns of all that a key yields to. */
size_t kc_yielded_flats(struct kc_checker *c, const struct kc_key *key, const struct kc_flat ***out);

void kc_check_owned(struct kc_checker *c);     /* E0504 */
void kc_check_ambiguity(struct kc_checker *c); /* E0502 */
void kc_check_slots(struct kc_checker *c);     /* E0508, E0509 */

#endif
