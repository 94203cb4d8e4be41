/* pairs.c: which patterns of a tree may share a text.
 *
 * Walks down the tree once. With each spot goes the set of its partners: the other spots that some text leads to as well. Below a
 * spot without partners and without a choice there are none, so a deterministic tree costs one walk and no set. Sets are numbered,
 * and what a byte makes of one is remembered, so many spots with the same partners ("service1:", "service2:" … beside "{tenant}:")
 * are treated as one. While a parameter is read, its partners are found by a search of its own, from the parameter's core and the
 * partners it began with: it too is made once for all alike. There is one set for each spot and none is larger than the tree: cost
 * is polynomial whatever the schema. */
#include "checks/pairs.h"

#include "pattern/spots.h"

enum { MOST_SPOTS = 8000000 };

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
    struct table steps;      /* set and byte to set + 1 */
    struct table sessions;   /* core and set to set + 1 */
    struct table joints;     /* core and core to joint_bytes + 1 */
    struct table candidates; /* pattern and pattern */
    KC_LIST(struct joint_bytes) joint_list;
    KC_LIST(struct kc_end_list) set_ends; /* by set, made when asked */
    KC_LIST(bool) set_ends_known;
    KC_LIST(struct visit) stack;
    struct kc_spot_list list; /* the set that is being made */
    KC_LIST(struct item) items; /* of a session */
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

/* ---- Sets ------------------------------------------------------------------------------------------------------- */

static uint32_t made_set(struct finder *f)
{
    f->gave_up |= f->sets.spots.count > MOST_SPOTS || f->work > 40 * (size_t)MOST_SPOTS;
    f->stopped |= f->gave_up;
    return kc_spot_set(&f->sets, &f->list);
}

static void begin_with(struct finder *f, uint32_t set)
{
    f->list.count = 0;
    for (uint32_t i = 0; set != 0 && i < f->sets.sets.items[set].count; i++)
        *KC_PUSH(&f->scratch, &f->list) = f->sets.spots.items[f->sets.sets.items[set].first + i];
}

static uint32_t with_spot(struct finder *f, uint32_t set, uint64_t spot)
{
    begin_with(f, set);
    *KC_PUSH(&f->scratch, &f->list) = spot;
    return made_set(f);
}

static uint32_t without_spot(struct finder *f, uint32_t set, uint64_t spot)
{
    size_t low = f->sets.sets.items[set].first, high = low + f->sets.sets.items[set].count, end = high;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (f->sets.spots.items[middle] < spot)
            low = middle + 1;
        else
            high = middle;
    }
    if (set == 0 || low == end || f->sets.spots.items[low] != spot)
        return set;
    begin_with(f, set);
    size_t kept = 0;
    for (size_t i = 0; i < f->list.count; i++)
        if (f->list.items[i] != spot)
            f->list.items[kept++] = f->list.items[i];
    f->list.count = kept;
    return made_set(f);
}

/* Where one byte leads all spots of a set. */
static uint32_t step(struct finder *f, uint32_t set, unsigned char byte)
{
    if (set == 0)
        return 0;
    uint32_t known = cell(f, &f->steps, set, byte)->value;
    if (known != 0)
        return known - 1;
    struct kc_spot_set from = f->sets.sets.items[set];
    f->list.count = 0;
    for (uint32_t i = 0; i < from.count; i++)
        kc_spot_step(f->tree, &f->scratch, f->sets.spots.items[from.first + i], byte, &f->list);
    f->work += from.count;
    uint32_t to = made_set(f);
    cell_of(&f->steps, set, byte)->value = to + 1;
    return to;
}

static uint32_t step_setting(struct finder *f, uint32_t set, const struct kc_setting *setting)
{
    struct kc_spot_set from = f->sets.sets.items[set];
    f->list.count = 0;
    for (uint32_t i = 0; set != 0 && i < from.count; i++)
        kc_spot_step_setting(f->tree, &f->scratch, f->sets.spots.items[from.first + i], setting, &f->list);
    f->work += from.count;
    return made_set(f);
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

static void add_item(struct finder *f, struct table *seen, uint32_t state, uint64_t spot)
{
    struct cell *c = cell(f, seen, spot, state);
    if (c->value != 0)
        return;
    c->value = 1;
    *KC_PUSH(&f->scratch, &f->items) = (struct item){state, spot};
}

static uint32_t after(const struct kc_core *core, uint32_t state, unsigned byte)
{
    return core->automaton->next[state * core->automaton->class_count + core->automaton->classes[byte]];
}

static void follow_item(struct finder *f, struct table *seen, const struct kc_core *core, struct item item)
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
                add_item(f, seen, state, kc_spot_behind(node, way.node, way.k));
        }
        const struct joint_bytes *joint = node->kind == KC_EL_SPAN ? joint_bytes(f, core, node->core) : NULL;
        for (uint32_t b = 0; joint != NULL && b < joint->count; b++) {
            uint32_t state = after(core, item.state, joint->bytes[b]), other = after(node->core, way.k, joint->bytes[b]);
            if (state != 0 && other != 0)
                add_item(f, seen, state, KC_SPOT(way.node, other));
        }
    }
}

/* The partners at the parameter's end of those it had at its beginning. */
static uint32_t read_parameter(struct finder *f, const struct kc_core *core, uint32_t partners)
{
    if (partners == 0)
        return 0;
    uint32_t known = cell(f, &f->sessions, core->index, partners)->value;
    if (known != 0)
        return known - 1;
    struct table seen = {.count = 0};
    struct kc_spot_set from = f->sets.sets.items[partners];
    f->items.count = 0;
    for (uint32_t i = 0; i < from.count; i++)
        add_item(f, &seen, 1, f->sets.spots.items[from.first + i]);
    for (size_t i = 0; i < f->items.count && !f->stopped; i++) {
        follow_item(f, &seen, core, f->items.items[i]);
        f->gave_up |= f->items.count > MOST_SPOTS;
        f->stopped |= f->gave_up;
    }
    f->list.count = 0;
    for (size_t i = 0; i < f->items.count; i++)
        if (core->automaton->accepts[f->items.items[i].state])
            *KC_PUSH(&f->scratch, &f->list) = f->items.items[i].spot;
    uint32_t ends = made_set(f);
    cell_of(&f->sessions, core->index, partners)->value = ends + 1;
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
    if (!f->set_ends_known.items[set]) {
        f->set_ends_known.items[set] = true;
        for (uint32_t i = 0; i < f->sets.sets.items[set].count; i++)
            kc_spot_ends(f->tree, &f->scratch, f->sets.spots.items[f->sets.sets.items[set].first + i], ends);
    }
    return ends;
}

static void compare_ends(struct finder *f, struct visit v)
{
    for (struct kc_flat *a = f->nodes[v.node].ends; a != NULL && !f->stopped; a = a->next_end) {
        for (struct kc_flat *b = a->next_end; b != NULL && !f->stopped; b = b->next_end)
            add_candidate(f, a, b);
        if (v.partners == 0)
            continue;
        const struct kc_end_list *others = ends_of(f, v.partners);
        for (size_t i = 0; i < others->count && !f->stopped; i++)
            add_candidate(f, a, others->items[i]);
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
    partners = without_self(f, node, read_parameter(f, f->nodes[node].core, partners));
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
            *KC_PUSH(&f->scratch, &f->stack) = (struct visit){c, without_spot(f, step_setting(f, with_own, f->nodes[c].setting), KC_SPOT(c, 0))};
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
    f.sets.arena = &f.scratch;
    kc_spot_set(&f.sets, &f.list);
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
