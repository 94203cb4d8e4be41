/* pairs.c: which patterns of a tree may share a text.
 *
 * Walks down the tree once. With each spot go its partners: the other spots that some text leads to as well. Below a spot without
 * partners and without a choice there are none, so a deterministic tree costs one walk and nothing else.
 *
 * Partners are a bundle of sets, one for each state of each core that they are in, and one for those in literal text. Sets and
 * bundles are numbered, and what a byte makes of one is remembered, so what many spots have in common ("service1:", "service2:" …
 * beside "{tenant}:") is worked out once. While a parameter is read, its partners are found by a search of its own, from the
 * parameter's core and the sets it began with: it too is made once for all alike. Each spot has one bundle, and no set is larger
 * than the tree: cost is polynomial whatever the schema. */
#include "checks/pairs.h"

#include "pattern/spots.h"

#include <stdlib.h>

enum { MOST_SPOTS = 6000000, LARGE_BUNDLE = 12 };

/* A table from a pair of numbers to a number; 0 is not stored. */
struct table {
    struct cell {
        uint64_t a, b;
        uint32_t value;
    } *cells;
    size_t count, size;
};

struct visit {
    uint32_t node, partners;
};
struct item {
    uint32_t state; /* of the core that is being read */
    uint64_t spot;
};
/* Items of the session under way: those with its number. */
struct seen {
    struct mark {
        uint64_t spot;
        uint32_t state, session;
    } *marks;
    size_t size;
    uint32_t session;
};
struct keyed_spot {
    uint64_t key, spot;
};
struct joint_bytes {
    unsigned char bytes[256];
    uint32_t count;
};
struct finder {
    const struct kc_pairs *pairs;
    const struct kc_tree *tree;
    const struct kc_branch *nodes;
    struct kc_arena scratch;
    struct kc_spot_sets sets;
    struct kc_spot_sets bundles; /* of numbers of sets */
    struct table set_steps;  /* set and byte to bundle + 1 */
    struct table steps;      /* bundle and byte to bundle + 1 */
    struct table sessions;   /* core and set to bundle + 1 */
    struct table joints;     /* core and core to joint_bytes + 1 */
    struct table candidates; /* pattern and pattern */
    KC_LIST(struct joint_bytes) joint_list;
    KC_LIST(struct kc_end_list) set_ends; /* by set, made when asked */
    KC_LIST(bool) set_ends_known;
    KC_LIST(struct visit) stack;
    struct kc_spot_list list;   /* the set that is being made */
    struct kc_spot_list bundle; /* the bundle that is being made */
    KC_LIST(struct keyed_spot) keyed;
    KC_LIST(struct item) items; /* of a session */
    struct seen seen;
    struct kc_way_list ways;
    struct kc_byte_set *first; /* by node: bytes that can follow it */
    size_t work;
    bool stopped, gave_up;
};

/* ---- Tables ----------------------------------------------------------------------------------------------------- */

static struct cell *cell_of(const struct table *t, uint64_t a, uint64_t b)
{
    uint64_t hash = (a * UINT64_C(0x9e3779b97f4a7c15) ^ b) * UINT64_C(0xc2b2ae3d27d4eb4f);
    size_t at = (hash >> 24) & (t->size - 1);
    while (t->cells[at].value != 0 && (t->cells[at].a != a || t->cells[at].b != b))
        at = (at + 1) & (t->size - 1);
    return &t->cells[at];
}

/* Its value is 0 if it is new. The caller gives it another one before the next call. */
static struct cell *cell(struct finder *f, struct table *t, uint64_t a, uint64_t b)
{
    if (t->count * 2 >= t->size) {
        struct table larger = {.size = t->size == 0 ? 256 : t->size * 4, .count = t->count};
        larger.cells = KC_NEW_ARRAY(&f->scratch, struct cell, larger.size);
        for (size_t i = 0; i < t->size; i++)
            if (t->cells[i].value != 0)
                *cell_of(&larger, t->cells[i].a, t->cells[i].b) = t->cells[i];
        *t = larger;
    }
    struct cell *found = cell_of(t, a, b);
    t->count += found->value == 0;
    found->a = a;
    found->b = b;
    return found;
}

/* ---- Sets and bundles ------------------------------------------------------------------------------------------- */

static const uint64_t *members(const struct kc_spot_sets *sets, uint32_t set, uint32_t *count)
{
    *count = set == 0 ? 0 : sets->sets.items[set].count;
    return set == 0 ? NULL : sets->spots.items + sets->sets.items[set].first;
}

static uint32_t make_set(struct finder *f)
{
    f->gave_up |= f->sets.spots.count + f->bundles.spots.count > MOST_SPOTS || f->work > 50 * (size_t)MOST_SPOTS;
    f->stopped |= f->gave_up;
    return kc_spot_set(&f->sets, &f->list);
}

static uint64_t key_of(const struct finder *f, uint64_t spot)
{
    const struct kc_branch *node = &f->nodes[kc_spot_node(spot)];
    return node->kind == KC_EL_SPAN ? KC_SPOT(node->core->index + 1, kc_spot_k(spot)) : 0;
}

static int by_key(const void *a, const void *b)
{
    const struct keyed_spot *x = a, *y = b;
    return x->key != y->key ? (x->key > y->key) - (x->key < y->key) : (x->spot > y->spot) - (x->spot < y->spot);
}

/* Adds the sets of the spots in `list` to the bundle. */
static void sort_into_bundle(struct finder *f)
{
    f->keyed.count = 0;
    for (size_t i = 0; i < f->list.count; i++)
        *KC_PUSH(&f->scratch, &f->keyed) = (struct keyed_spot){key_of(f, f->list.items[i]), f->list.items[i]};
    bool sorted = true;
    for (size_t i = 1; i < f->keyed.count && sorted; i++)
        sorted = by_key(&f->keyed.items[i - 1], &f->keyed.items[i]) <= 0;
    if (!sorted)
        qsort(f->keyed.items, f->keyed.count, sizeof *f->keyed.items, by_key);
    for (size_t i = 0; i < f->keyed.count;) {
        uint64_t key = f->keyed.items[i].key;
        f->list.count = 0;
        for (; i < f->keyed.count && f->keyed.items[i].key == key; i++)
            *KC_PUSH(&f->scratch, &f->list) = f->keyed.items[i].spot;
        uint32_t set = make_set(f);
        *KC_PUSH(&f->scratch, &f->bundle) = set;
    }
}

/* Are there many sets of one kind? */
static bool is_scattered(struct finder *f, uint32_t bundle)
{
    uint32_t count, spots, kinds = 0;
    const uint64_t *sets = members(&f->bundles, bundle, &count);
    if (count <= LARGE_BUNDLE)
        return false;
    f->keyed.count = 0;
    for (uint32_t i = 0; i < count; i++)
        *KC_PUSH(&f->scratch, &f->keyed) = (struct keyed_spot){key_of(f, members(&f->sets, (uint32_t)sets[i], &spots)[0]), i};
    qsort(f->keyed.items, f->keyed.count, sizeof *f->keyed.items, by_key);
    for (uint32_t i = 0; i < count; i++)
        kinds += i == 0 || f->keyed.items[i].key != f->keyed.items[i - 1].key;
    return kinds * 4 < count;
}

static uint32_t make_bundle(struct finder *f)
{
    uint32_t bundle = kc_spot_set(&f->bundles, &f->bundle), count, spots;
    const uint64_t *sets = members(&f->bundles, bundle, &count);
    if (!is_scattered(f, bundle))
        return bundle;
    f->list.count = f->bundle.count = 0;
    for (uint32_t i = 0; i < count; i++) {
        const uint64_t *spot = members(&f->sets, (uint32_t)sets[i], &spots);
        for (uint32_t j = 0; j < spots; j++)
            *KC_PUSH(&f->scratch, &f->list) = spot[j];
        f->work += spots;
    }
    sort_into_bundle(f);
    return kc_spot_set(&f->bundles, &f->bundle);
}

static void begin_with(struct finder *f, uint32_t bundle)
{
    uint32_t count;
    const uint64_t *sets = members(&f->bundles, bundle, &count);
    f->bundle.count = 0;
    for (uint32_t i = 0; i < count; i++)
        *KC_PUSH(&f->scratch, &f->bundle) = sets[i];
}

static void join_bundle(struct finder *f, uint32_t bundle)
{
    uint32_t count;
    const uint64_t *sets = members(&f->bundles, bundle, &count);
    for (uint32_t i = 0; i < count; i++)
        *KC_PUSH(&f->scratch, &f->bundle) = sets[i];
}

static uint32_t with_spot(struct finder *f, uint32_t bundle, uint64_t spot)
{
    f->list.count = 0;
    *KC_PUSH(&f->scratch, &f->list) = spot;
    uint32_t set = make_set(f);
    begin_with(f, bundle);
    *KC_PUSH(&f->scratch, &f->bundle) = set;
    return make_bundle(f);
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

static uint32_t without_spot(struct finder *f, uint32_t bundle, uint64_t spot)
{
    uint32_t count, spots;
    const uint64_t *sets = members(&f->bundles, bundle, &count);
    for (uint32_t i = 0; i < count; i++) {
        const uint64_t *old = members(&f->sets, (uint32_t)sets[i], &spots);
        if (!holds(old, spots, spot))
            continue;
        f->list.count = 0;
        for (uint32_t j = 0; j < spots; j++)
            if (old[j] != spot)
                *KC_PUSH(&f->scratch, &f->list) = old[j];
        f->work += spots;
        uint32_t rest = make_set(f);
        begin_with(f, bundle);
        f->bundle.items[i] = rest;
        if (rest == 0)
            f->bundle.items[i] = f->bundle.items[--f->bundle.count];
        return without_spot(f, make_bundle(f), spot);
    }
    return bundle;
}

/* Where one byte leads the spots of a set. */
static uint32_t step_set(struct finder *f, uint32_t set, unsigned char byte)
{
    uint32_t known = cell(f, &f->set_steps, set, byte)->value;
    if (known != 0)
        return known - 1;
    struct kc_spot_set from = f->sets.sets.items[set];
    f->list.count = f->bundle.count = 0;
    for (uint32_t i = 0; i < from.count; i++)
        kc_spot_step(f->tree, &f->scratch, f->sets.spots.items[from.first + i], byte, &f->list);
    f->work += from.count;
    sort_into_bundle(f);
    uint32_t to = make_bundle(f);
    cell_of(&f->set_steps, set, byte)->value = to + 1;
    return to;
}

enum { MOST_SETS = 4096 };

/* Joins what a function makes of each set of a bundle. */
static uint32_t map_bundle(struct finder *f, uint32_t bundle, uint32_t (*map)(struct finder *, uint32_t set, const void *how), const void *how)
{
    uint32_t count, results[MOST_SETS], n = 0;
    members(&f->bundles, bundle, &count);
    for (uint32_t i = 0; i < count && n < MOST_SETS && !f->stopped; i++) {
        uint32_t set = (uint32_t)members(&f->bundles, bundle, &count)[i];
        uint32_t result = map(f, set, how);
        if (result != 0)
            results[n++] = result;
    }
    if (n == 1)
        return results[0];
    f->bundle.count = 0;
    for (uint32_t i = 0; i < n; i++)
        join_bundle(f, results[i]);
    return make_bundle(f);
}

static uint32_t step_by_byte(struct finder *f, uint32_t set, const void *byte)
{
    return step_set(f, set, *(const unsigned char *)byte);
}

static uint32_t step(struct finder *f, uint32_t bundle, unsigned char byte)
{
    if (bundle == 0)
        return 0;
    uint32_t known = cell(f, &f->steps, bundle, byte)->value;
    if (known != 0)
        return known - 1;
    uint32_t to = map_bundle(f, bundle, step_by_byte, &byte);
    cell_of(&f->steps, bundle, byte)->value = to + 1;
    return to;
}

static uint32_t step_by_setting(struct finder *f, uint32_t set, const void *setting)
{
    struct kc_spot_set from = f->sets.sets.items[set];
    f->list.count = f->bundle.count = 0;
    for (uint32_t i = 0; i < from.count; i++)
        kc_spot_step_setting(f->tree, &f->scratch, f->sets.spots.items[from.first + i], setting, &f->list);
    f->work += from.count;
    sort_into_bundle(f);
    return make_bundle(f);
}

/* ---- While a parameter is read ---------------------------------------------------------------------------------- */

/* A byte for each two classes of two cores that lead on from somewhere. */
static const struct joint_bytes *joint_bytes(struct finder *f, const struct kc_core *a, const struct kc_core *b)
{
    uint32_t known = cell(f, &f->joints, a->index, b->index)->value;
    if (known != 0)
        return &f->joint_list.items[known - 1];
    struct joint_bytes *joint = KC_PUSH(&f->scratch, &f->joint_list);
    for (unsigned byte = 0; byte < 256; byte++) {
        uint32_t k = 0;
        while (k < joint->count && (a->automaton->classes[joint->bytes[k]] != a->automaton->classes[byte] ||
                                    b->automaton->classes[joint->bytes[k]] != b->automaton->classes[byte]))
            k++;
        if (k == joint->count && kc_set_has(&a->bytes, byte) && kc_set_has(&b->bytes, byte))
            joint->bytes[joint->count++] = (unsigned char)byte;
    }
    cell_of(&f->joints, a->index, b->index)->value = (uint32_t)f->joint_list.count;
    return joint;
}

static struct mark *mark_of(const struct seen *seen, struct item item)
{
    uint64_t hash = (item.spot * UINT64_C(0x9e3779b97f4a7c15) ^ item.state) * UINT64_C(0xc2b2ae3d27d4eb4f);
    size_t at = (hash >> 24) & (seen->size - 1);
    while (seen->marks[at].session == seen->session && (seen->marks[at].spot != item.spot || seen->marks[at].state != item.state))
        at = (at + 1) & (seen->size - 1);
    return &seen->marks[at];
}

static void set_mark(struct seen *seen, struct item item)
{
    *mark_of(seen, item) = (struct mark){item.spot, item.state, seen->session};
}

static void add_item(struct finder *f, uint32_t state, uint64_t spot)
{
    struct seen *seen = &f->seen;
    struct item item = {state, spot};
    if (f->items.count * 2 >= seen->size) {
        seen->size = seen->size == 0 ? 256 : seen->size * 4;
        seen->marks = KC_NEW_ARRAY(&f->scratch, struct mark, seen->size);
        for (size_t i = 0; i < f->items.count; i++)
            set_mark(seen, f->items.items[i]);
    }
    if (mark_of(seen, item)->session == seen->session)
        return;
    set_mark(seen, item);
    *KC_PUSH(&f->scratch, &f->items) = item;
}

static uint32_t after(const struct kc_core *core, uint32_t state, unsigned byte)
{
    return core->automaton->next[state * core->automaton->class_count + core->automaton->classes[byte]];
}

static void follow_item(struct finder *f, const struct kc_core *core, struct item item)
{
    f->ways.count = 0;
    kc_spot_ways(f->tree, &f->scratch, item.spot, &f->ways);
    f->work += f->ways.count + 1;
    for (size_t i = 0; i < f->ways.count; i++) {
        struct kc_way way = f->ways.items[i];
        const struct kc_branch *node = &f->nodes[way.node];
        if (node->kind == KC_EL_TEXT) {
            uint32_t state = after(core, item.state, (unsigned char)node->text[way.k]);
            if (state != 0)
                add_item(f, state, kc_spot_behind(node, way.node, way.k));
        }
        const struct joint_bytes *joint = node->kind == KC_EL_SPAN ? joint_bytes(f, core, node->core) : NULL;
        for (uint32_t b = 0; joint != NULL && b < joint->count; b++) {
            uint32_t state = after(core, item.state, joint->bytes[b]), other = after(node->core, way.k, joint->bytes[b]);
            if (state != 0 && other != 0)
                add_item(f, state, KC_SPOT(way.node, other));
        }
    }
}

/* The partners at the parameter's end of a set of those it had at its beginning. */
static uint32_t read_with(struct finder *f, uint32_t set, const void *how)
{
    const struct kc_core *core = how;
    uint32_t known = cell(f, &f->sessions, core->index, set)->value;
    if (known != 0)
        return known - 1;
    struct kc_spot_set from = f->sets.sets.items[set];
    f->items.count = 0;
    f->seen.session++;
    for (uint32_t i = 0; i < from.count; i++)
        add_item(f, 1, f->sets.spots.items[from.first + i]);
    for (size_t i = 0; i < f->items.count && !f->stopped; i++) {
        follow_item(f, core, f->items.items[i]);
        f->gave_up |= f->items.count > MOST_SPOTS;
        f->stopped |= f->gave_up;
    }
    f->list.count = f->bundle.count = 0;
    for (size_t i = 0; i < f->items.count; i++)
        if (core->automaton->accepts[f->items.items[i].state])
            *KC_PUSH(&f->scratch, &f->list) = f->items.items[i].spot;
    sort_into_bundle(f);
    uint32_t ends = make_bundle(f);
    cell_of(&f->sessions, core->index, set)->value = ends + 1;
    return ends;
}

/* ---- Candidates ------------------------------------------------------------------------------------------------- */

static void add_candidate(struct finder *f, struct kc_flat *a, struct kc_flat *b)
{
    if (a == b || f->stopped)
        return;
    struct kc_flat *first = a->index < b->index ? a : b, *second = first == a ? b : a;
    struct cell *c = cell(f, &f->candidates, first->index, second->index);
    if (c->value != 0)
        return;
    c->value = 1;
    f->stopped = !f->pairs->found(f->pairs->context, first, second);
}

static const struct kc_end_list *ends_of(struct finder *f, uint32_t set)
{
    while (f->set_ends.count <= set) {
        *KC_PUSH(&f->scratch, &f->set_ends) = (struct kc_end_list){NULL, 0, 0};
        *KC_PUSH(&f->scratch, &f->set_ends_known) = false;
    }
    struct kc_end_list *ends = &f->set_ends.items[set];
    uint32_t count;
    const uint64_t *spots = members(&f->sets, set, &count);
    for (uint32_t i = 0; !f->set_ends_known.items[set] && i < count; i++)
        kc_spot_ends(f->tree, &f->scratch, spots[i], ends);
    f->set_ends_known.items[set] = true;
    return ends;
}

static void compare_ends(struct finder *f, struct visit v)
{
    for (struct kc_flat *a = f->nodes[v.node].ends; a != NULL && !f->stopped; a = a->next_end) {
        for (struct kc_flat *b = a->next_end; b != NULL && !f->stopped; b = b->next_end)
            add_candidate(f, a, b);
        uint32_t count;
        const uint64_t *sets = members(&f->bundles, v.partners, &count);
        for (uint32_t s = 0; s < count; s++) {
            const struct kc_end_list *others = ends_of(f, (uint32_t)sets[s]);
            for (size_t i = 0; i < others->count && !f->stopped; i++)
                add_candidate(f, a, others->items[i]);
        }
    }
}

/* ---- The walk --------------------------------------------------------------------------------------------------- */

static void visit_text(struct finder *f, uint32_t node, uint32_t partners)
{
    const struct kc_branch *text = &f->nodes[node];
    for (uint32_t k = 0; k < text->len && partners != 0; k++)
        partners = without_spot(f, step(f, partners, (unsigned char)text->text[k]), kc_spot_behind(text, node, k));
    *KC_PUSH(&f->scratch, &f->stack) = (struct visit){node, partners};
}

/* Does the next byte always tell whether the parameter goes on? */
static bool is_certain(const struct finder *f, uint32_t node)
{
    return !kc_set_meets(&f->nodes[node].core->follow, &f->first[node]);
}

/* Where that is so, a partner in the same parameter that might end there will end there too: it is no other reading. */
static uint32_t without_self(struct finder *f, uint32_t node, uint32_t partners)
{
    const struct kc_core *core = f->nodes[node].core;
    for (uint32_t state = 1; partners != 0 && is_certain(f, node) && state < core->automaton->state_count; state++)
        if (core->automaton->accepts[state])
            partners = without_spot(f, partners, KC_SPOT(node, state));
    return partners;
}

static void visit_span(struct finder *f, uint32_t node, struct visit parent, bool choice)
{
    uint32_t partners = parent.partners;
    if (choice || !is_certain(f, node) || (kc_may_be_empty(&f->nodes[node]) && f->nodes[parent.node].ends != NULL))
        partners = with_spot(f, partners, KC_SPOT(parent.node, 0));
    partners = without_self(f, node, map_bundle(f, partners, read_with, f->nodes[node].core));
    *KC_PUSH(&f->scratch, &f->stack) = (struct visit){node, partners};
}

static void visit_children(struct finder *f, struct visit v)
{
    uint32_t first = f->nodes[v.node].first_child;
    bool spans = false, choice = first != 0 && f->nodes[first].next_sibling != 0;
    for (uint32_t c = first; c != 0; c = f->nodes[c].next_sibling)
        spans |= f->nodes[c].kind == KC_EL_SPAN;
    uint32_t with_own = spans && choice ? with_spot(f, v.partners, KC_SPOT(v.node, 0)) : v.partners;
    for (uint32_t c = first; c != 0 && !f->stopped; c = f->nodes[c].next_sibling) {
        if (f->nodes[c].kind == KC_EL_TEXT)
            visit_text(f, c, with_own);
        else if (f->nodes[c].kind == KC_EL_SPAN)
            visit_span(f, c, v, choice);
        else
            *KC_PUSH(&f->scratch, &f->stack) = (struct visit){c, without_spot(f, map_bundle(f, with_own, step_by_setting, f->nodes[c].setting), KC_SPOT(c, 0))};
    }
}

/* For each node the bytes that can follow it; children before parents. */
static void find_first_bytes(struct finder *f)
{
    size_t count = f->tree->nodes.count, done = 1;
    uint32_t *order = KC_NEW_ARRAY(&f->scratch, uint32_t, count);
    f->first = KC_NEW_ARRAY(&f->scratch, struct kc_byte_set, count);
    for (size_t i = 0; i < done; i++)
        for (uint32_t c = f->nodes[order[i]].first_child; c != 0; c = f->nodes[c].next_sibling)
            order[done++] = c;
    for (size_t i = done; i-- > 0;) {
        struct kc_byte_set *first = &f->first[order[i]];
        for (uint32_t c = f->nodes[order[i]].first_child; c != 0; c = f->nodes[c].next_sibling) {
            if (f->nodes[c].kind == KC_EL_TEXT)
                kc_set_add(first, (unsigned char)f->nodes[c].text[0]);
            for (size_t b = 0; f->nodes[c].kind == KC_EL_SPAN && b < sizeof first->bits; b++)
                first->bits[b] |= (unsigned char)(f->nodes[c].core->first.bits[b] | (kc_may_be_empty(&f->nodes[c]) ? f->first[c].bits[b] : 0));
        }
    }
}

bool kc_pairs_find(const struct kc_pairs *pairs)
{
    struct finder f = {.pairs = pairs, .tree = pairs->tree, .nodes = pairs->tree->nodes.items};
    f.sets.arena = f.bundles.arena = &f.scratch;
    kc_spot_set(&f.sets, &f.list);
    kc_spot_set(&f.bundles, &f.list);
    find_first_bytes(&f);
    *KC_PUSH(&f.scratch, &f.stack) = (struct visit){0, 0};
    while (f.stack.count != 0 && !f.stopped) {
        struct visit v = f.stack.items[--f.stack.count];
        compare_ends(&f, v);
        if (!f.stopped)
            visit_children(&f, v);
    }
    kc_arena_free(&f.scratch);
    return !f.gave_up;
}
