/* partners.h: sets of spots that one text leads to, and what reading on makes of them. Used by pairs.c.
 *
 * Partners are a bundle of sets, one for each state of each core that they are in, and one for those in literal text. Sets and
 * bundles are numbered, 0 is the empty one, and what a byte makes of one is remembered, so what many spots have in common
 * ("service1:", "service2:" ... beside "{tenant}:") is worked out once. */
#ifndef KC_PARTNERS_H
#define KC_PARTNERS_H

#include "pattern/spots.h"

/* From a pair of numbers to a number that is not 0. */
struct kc_table {
    struct kc_cell {
        uint64_t a, b;
        uint32_t value;
    } *cells;
    size_t count, size;
};
/* Its value is 0 if it is new: the caller gives it another one before the next call, kc_cell_of() finds it again. */
struct kc_cell *kc_cell(struct kc_arena *arena, struct kc_table *t, uint64_t a, uint64_t b);
struct kc_cell *kc_cell_of(const struct kc_table *t, uint64_t a, uint64_t b);

struct kc_keyed_spot {
    uint64_t key, spot;
};
struct kc_partners {
    const struct kc_tree *tree;
    struct kc_arena *arena;
    struct kc_spot_sets sets, bundles; /* of spots; of numbers of sets */
    struct kc_table set_steps, steps;  /* set or bundle, and byte, to bundle + 1 */
    struct kc_spot_list list;          /* the spots of the set under way */
    struct kc_spot_list bundle;        /* the sets of the bundle under way */
    KC_LIST(struct kc_keyed_spot) keyed;
    KC_LIST(uint32_t) results;
    size_t work;                       /* spots handled so far */
};

void kc_partners_begin(struct kc_partners *p, const struct kc_tree *tree, struct kc_arena *arena);
const uint64_t *kc_members(const struct kc_spot_sets *sets, uint32_t set, uint32_t *count);

/* Adds the sets of the spots in p->list to p->bundle; the bundle of what p->bundle holds. */
void kc_sort_into_bundle(struct kc_partners *p);
uint32_t kc_make_bundle(struct kc_partners *p);

uint32_t kc_with_spot(struct kc_partners *p, uint32_t bundle, uint64_t spot);
uint32_t kc_without_spot(struct kc_partners *p, uint32_t bundle, uint64_t spot);
uint32_t kc_step_bundle(struct kc_partners *p, uint32_t bundle, unsigned char byte);
uint32_t kc_step_bundle_setting(struct kc_partners *p, uint32_t bundle, const struct kc_setting *setting);
/* Joins the bundles that a function makes of each set of a bundle. It must not call this one. */
uint32_t kc_map_bundle(struct kc_partners *p, uint32_t bundle, uint32_t (*map)(void *context, uint32_t set, const void *how), void *context,
                       const void *how);

#endif
