/* partners.c: see partners.h. */
#include "checks/partners.h"

#include <stdlib.h>

enum { LARGE_BUNDLE = 12 };

/* ---- Tables ----------------------------------------------------------------------------------------------------- */

struct kc_cell *kc_cell_of(const struct kc_table *t, uint64_t a, uint64_t b)
{
    uint64_t hash = (a * UINT64_C(0x9e3779b97f4a7c15) ^ b) * UINT64_C(0xc2b2ae3d27d4eb4f);
    size_t at = (hash >> 24) & (t->size - 1);
    while (t->cells[at].value != 0 && (t->cells[at].a != a || t->cells[at].b != b))
        at = (at + 1) & (t->size - 1);
    return &t->cells[at];
}

struct kc_cell *kc_cell(struct kc_arena *arena, struct kc_table *t, uint64_t a, uint64_t b)
{
    if (t->count * 2 >= t->size) {
        struct kc_table larger = {.size = t->size == 0 ? 256 : t->size * 4, .count = t->count};
        larger.cells = KC_NEW_ARRAY(arena, struct kc_cell, larger.size);
        for (size_t i = 0; i < t->size; i++)
            if (t->cells[i].value != 0)
                *kc_cell_of(&larger, t->cells[i].a, t->cells[i].b) = t->cells[i];
        *t = larger;
    }
    struct kc_cell *found = kc_cell_of(t, a, b);
    t->count += found->value == 0;
    found->a = a;
    found->b = b;
    return found;
}

void kc_partners_begin(struct kc_partners *p, const struct kc_tree *tree, struct kc_arena *arena)
{
    *p = (struct kc_partners){.tree = tree, .arena = arena};
    p->sets.arena = p->bundles.arena = arena;
    kc_spot_set(&p->sets, &p->list);
    kc_spot_set(&p->bundles, &p->list);
}

/* ---- Sets and bundles ------------------------------------------------------------------------------------------- */

const uint64_t *kc_members(const struct kc_spot_sets *sets, uint32_t set, uint32_t *count)
{
    static const uint64_t none[1] = {0};
    *count = set == 0 ? 0 : sets->sets.items[set].count;
    return set == 0 ? none : sets->spots.items + sets->sets.items[set].first;
}

static uint32_t make_set(struct kc_partners *p)
{
    return kc_spot_set(&p->sets, &p->list);
}

static uint64_t key_of(const struct kc_partners *p, uint64_t spot)
{
    const struct kc_branch *node = &p->tree->nodes.items[kc_spot_node(spot)];
    return node->kind == KC_EL_SPAN ? KC_SPOT(node->core->index + 1, kc_spot_k(spot)) : 0;
}

static int by_key(const void *a, const void *b)
{
    const struct kc_keyed_spot *x = a, *y = b;
    return x->key != y->key ? (x->key > y->key) - (x->key < y->key) : (x->spot > y->spot) - (x->spot < y->spot);
}

/* Adds the sets of the spots in `list` to the bundle. */
void kc_sort_into_bundle(struct kc_partners *p)
{
    p->keyed.count = 0;
    for (size_t i = 0; i < p->list.count; i++)
        *KC_PUSH(p->arena, &p->keyed) = (struct kc_keyed_spot){key_of(p, p->list.items[i]), p->list.items[i]};
    bool sorted = true;
    for (size_t i = 1; i < p->keyed.count && sorted; i++)
        sorted = by_key(&p->keyed.items[i - 1], &p->keyed.items[i]) <= 0;
    if (!sorted)
        qsort(p->keyed.items, p->keyed.count, sizeof *p->keyed.items, by_key);
    for (size_t i = 0; i < p->keyed.count;) {
        uint64_t key = p->keyed.items[i].key;
        p->list.count = 0;
        for (; i < p->keyed.count && p->keyed.items[i].key == key; i++)
            *KC_PUSH(p->arena, &p->list) = p->keyed.items[i].spot;
        uint32_t set = make_set(p);
        *KC_PUSH(p->arena, &p->bundle) = set;
    }
}

/* Are there many sets of one kind? */
static bool is_scattered(struct kc_partners *p, uint32_t bundle)
{
    uint32_t count, spots, kinds = 0;
    const uint64_t *sets = kc_members(&p->bundles, bundle, &count);
    if (count <= LARGE_BUNDLE)
        return false;
    p->keyed.count = 0;
    for (uint32_t i = 0; i < count; i++)
        *KC_PUSH(p->arena, &p->keyed) = (struct kc_keyed_spot){key_of(p, kc_members(&p->sets, (uint32_t)sets[i], &spots)[0]), i};
    qsort(p->keyed.items, p->keyed.count, sizeof *p->keyed.items, by_key);
    for (uint32_t i = 0; i < count; i++)
        kinds += i == 0 || p->keyed.items[i].key != p->keyed.items[i - 1].key;
    return kinds * 4 < count;
}

uint32_t kc_make_bundle(struct kc_partners *p)
{
    uint32_t bundle = kc_spot_set(&p->bundles, &p->bundle), count, spots;
    const uint64_t *sets = kc_members(&p->bundles, bundle, &count);
    if (!is_scattered(p, bundle))
        return bundle;
    p->list.count = p->bundle.count = 0;
    for (uint32_t i = 0; i < count; i++) {
        const uint64_t *spot = kc_members(&p->sets, (uint32_t)sets[i], &spots);
        for (uint32_t j = 0; j < spots; j++)
            *KC_PUSH(p->arena, &p->list) = spot[j];
        p->work += spots;
    }
    kc_sort_into_bundle(p);
    return kc_spot_set(&p->bundles, &p->bundle);
}

static void join_bundle(struct kc_partners *p, uint32_t bundle)
{
    uint32_t count;
    const uint64_t *sets = kc_members(&p->bundles, bundle, &count);
    for (uint32_t i = 0; i < count; i++)
        *KC_PUSH(p->arena, &p->bundle) = sets[i];
}

static void begin_with(struct kc_partners *p, uint32_t bundle)
{
    p->bundle.count = 0;
    join_bundle(p, bundle);
}

uint32_t kc_with_spot(struct kc_partners *p, uint32_t bundle, uint64_t spot)
{
    p->list.count = 0;
    *KC_PUSH(p->arena, &p->list) = spot;
    uint32_t set = make_set(p);
    begin_with(p, bundle);
    *KC_PUSH(p->arena, &p->bundle) = set;
    return kc_make_bundle(p);
}

static bool holds(const uint64_t *spots, uint32_t count, uint64_t spot)
{
    uint32_t low = 0, high = count;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (spots[middle] < spot)
            low = middle + 1;
        else
            high = middle;
    }
    return low < count && spots[low] == spot;
}

uint32_t kc_without_spot(struct kc_partners *p, uint32_t bundle, uint64_t spot)
{
    uint32_t count, spots;
    const uint64_t *sets = kc_members(&p->bundles, bundle, &count);
    for (uint32_t i = 0; i < count; i++) {
        const uint64_t *old = kc_members(&p->sets, (uint32_t)sets[i], &spots);
        if (!holds(old, spots, spot))
            continue;
        p->list.count = 0;
        for (uint32_t j = 0; j < spots; j++)
            if (old[j] != spot)
                *KC_PUSH(p->arena, &p->list) = old[j];
        p->work += spots;
        uint32_t rest = make_set(p);
        begin_with(p, bundle);
        p->bundle.items[i] = rest;
        if (rest == 0)
            p->bundle.items[i] = p->bundle.items[--p->bundle.count];
        return kc_without_spot(p, kc_make_bundle(p), spot);
    }
    return bundle;
}

/* Where one byte leads the spots of a set. */
static uint32_t step_set(struct kc_partners *p, uint32_t set, unsigned char byte)
{
    uint32_t known = kc_cell(p->arena, &p->set_steps, set, byte)->value;
    if (known != 0)
        return known - 1;
    struct kc_spot_set from = p->sets.sets.items[set];
    p->list.count = p->bundle.count = 0;
    for (uint32_t i = 0; i < from.count; i++)
        kc_spot_step(p->tree, p->arena, p->sets.spots.items[from.first + i], byte, &p->list);
    p->work += from.count;
    kc_sort_into_bundle(p);
    uint32_t to = kc_make_bundle(p);
    kc_cell_of(&p->set_steps, set, byte)->value = to + 1;
    return to;
}

uint32_t kc_map_bundle(struct kc_partners *p, uint32_t bundle, uint32_t (*map)(void *context, uint32_t set, const void *how), void *context,
                       const void *how)
{
    uint32_t count;
    kc_members(&p->bundles, bundle, &count);
    p->results.count = 0;
    for (uint32_t i = 0; i < count; i++) {
        uint32_t result = map(context, (uint32_t)kc_members(&p->bundles, bundle, &count)[i], how);
        if (result != 0)
            *KC_PUSH(p->arena, &p->results) = result;
    }
    if (p->results.count == 1)
        return p->results.items[0];
    p->bundle.count = 0;
    for (size_t i = 0; i < p->results.count; i++)
        join_bundle(p, p->results.items[i]);
    return kc_make_bundle(p);
}

static uint32_t step_by_byte(void *context, uint32_t set, const void *byte)
{
    return step_set(context, set, *(const unsigned char *)byte);
}

uint32_t kc_step_bundle(struct kc_partners *p, uint32_t bundle, unsigned char byte)
{
    if (bundle == 0)
        return 0;
    uint32_t known = kc_cell(p->arena, &p->steps, bundle, byte)->value;
    if (known != 0)
        return known - 1;
    uint32_t to = kc_map_bundle(p, bundle, step_by_byte, p, &byte);
    kc_cell_of(&p->steps, bundle, byte)->value = to + 1;
    return to;
}

static uint32_t step_by_setting(void *context, uint32_t set, const void *setting)
{
    struct kc_partners *p = context;
    struct kc_spot_set from = p->sets.sets.items[set];
    p->list.count = p->bundle.count = 0;
    for (uint32_t i = 0; i < from.count; i++)
        kc_spot_step_setting(p->tree, p->arena, p->sets.spots.items[from.first + i], setting, &p->list);
    p->work += from.count;
    kc_sort_into_bundle(p);
    return kc_make_bundle(p);
}

uint32_t kc_step_bundle_setting(struct kc_partners *p, uint32_t bundle, const struct kc_setting *setting)
{
    return kc_map_bundle(p, bundle, step_by_setting, p, setting);
}
