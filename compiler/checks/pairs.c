/* pairs.c: which patterns of a tree may share a text.
 *
 * Walks down the tree once. With each spot go its partners: the other spots that some text leads to as well. Below a spot without
 * partners and without a choice there are none, so a deterministic tree costs one walk and nothing else.
 *
 * Partners come in numbered bundles (partners.h), so that many spots with the same ones are treated as one. While a parameter is
 * read, its partners are found by a search of its own, from the parameter's core and the sets it began with: it too is made once for
 * all alike. Each spot has one bundle, and no set is larger than the tree: cost is polynomial whatever the schema. */
#include "checks/pairs.h"

#include "checks/partners.h"

enum { MOST_SPOTS = 6000000 };

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
struct joint_bytes {
    unsigned char bytes[256];
    uint32_t count;
};
struct finder {
    const struct kc_pairs *pairs;
    const struct kc_tree *tree;
    const struct kc_branch *nodes;
    struct kc_arena scratch;
    struct kc_partners partners;
    struct kc_table sessions;   /* core and set to bundle + 1 */
    struct kc_table joints;     /* core and core to joint_bytes + 1 */
    struct kc_table candidates; /* pattern and pattern */
    KC_LIST(struct joint_bytes) joint_list;
    KC_LIST(struct kc_end_list) set_ends; /* by set, made when asked */
    KC_LIST(bool) set_ends_known;
    KC_LIST(struct visit) stack;
    KC_LIST(struct item) items; /* of a session */
    struct seen seen;
    struct kc_way_list ways;
    struct kc_byte_set *first; /* by node: bytes that can follow it */
    bool stopped, gave_up;
};

/* ---- While a parameter is read ---------------------------------------------------------------------------------- */

/* A byte for each two classes of two cores that lead on from somewhere. */
static const struct joint_bytes *joint_bytes(struct finder *f, const struct kc_core *a, const struct kc_core *b)
{
    uint32_t known = kc_cell(&f->scratch, &f->joints, a->index, b->index)->value;
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
    kc_cell_of(&f->joints, a->index, b->index)->value = (uint32_t)f->joint_list.count;
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
    f->partners.work += f->ways.count + 1;
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

static void check_size(struct finder *f)
{
    const struct kc_partners *p = &f->partners;
    f->gave_up |= f->items.count > MOST_SPOTS || p->sets.spots.count + p->bundles.spots.count > MOST_SPOTS || p->work > 50 * (size_t)MOST_SPOTS;
    f->stopped |= f->gave_up;
}

/* The partners at the parameter's end of a set of those it had at its beginning. */
static uint32_t read_with(void *context, uint32_t set, const void *how)
{
    struct finder *f = context;
    const struct kc_core *core = how;
    uint32_t known = kc_cell(&f->scratch, &f->sessions, core->index, set)->value;
    if (known != 0)
        return known - 1;
    struct kc_spot_set from = f->partners.sets.sets.items[set];
    f->items.count = 0;
    f->seen.session++;
    for (uint32_t i = 0; i < from.count; i++)
        add_item(f, 1, f->partners.sets.spots.items[from.first + i]);
    for (size_t i = 0; i < f->items.count && !f->stopped; i++) {
        follow_item(f, core, f->items.items[i]);
        check_size(f);
    }
    f->partners.list.count = f->partners.bundle.count = 0;
    for (size_t i = 0; i < f->items.count; i++)
        if (core->automaton->accepts[f->items.items[i].state])
            *KC_PUSH(&f->scratch, &f->partners.list) = f->items.items[i].spot;
    kc_sort_into_bundle(&f->partners);
    uint32_t ends = kc_make_bundle(&f->partners);
    kc_cell_of(&f->sessions, core->index, set)->value = ends + 1;
    return ends;
}

/* ---- Candidates ------------------------------------------------------------------------------------------------- */

static void add_candidate(struct finder *f, struct kc_flat *a, struct kc_flat *b)
{
    if (a == b || f->stopped)
        return;
    struct kc_flat *first = a->index < b->index ? a : b, *second = first == a ? b : a;
    struct kc_cell *c = kc_cell(&f->scratch, &f->candidates, first->index, second->index);
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
    const uint64_t *spots = kc_members(&f->partners.sets, set, &count);
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
        const uint64_t *sets = kc_members(&f->partners.bundles, v.partners, &count);
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
        partners = kc_without_spot(&f->partners, kc_step_bundle(&f->partners, partners, (unsigned char)text->text[k]), kc_spot_behind(text, node, k));
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
            partners = kc_without_spot(&f->partners, partners, KC_SPOT(node, state));
    return partners;
}

static void visit_span(struct finder *f, uint32_t node, struct visit parent, bool choice)
{
    uint32_t partners = parent.partners;
    if (choice || !is_certain(f, node) || (kc_may_be_empty(&f->nodes[node]) && f->nodes[parent.node].ends != NULL))
        partners = kc_with_spot(&f->partners, partners, KC_SPOT(parent.node, 0));
    partners = without_self(f, node, kc_map_bundle(&f->partners, partners, read_with, f, f->nodes[node].core));
    *KC_PUSH(&f->scratch, &f->stack) = (struct visit){node, partners};
}

static void visit_children(struct finder *f, struct visit v)
{
    uint32_t first = f->nodes[v.node].first_child;
    bool spans = false, choice = first != 0 && f->nodes[first].next_sibling != 0;
    for (uint32_t c = first; c != 0; c = f->nodes[c].next_sibling)
        spans |= f->nodes[c].kind == KC_EL_SPAN;
    uint32_t with_own = spans && choice ? kc_with_spot(&f->partners, v.partners, KC_SPOT(v.node, 0)) : v.partners;
    for (uint32_t c = first; c != 0 && !f->stopped; c = f->nodes[c].next_sibling) {
        check_size(f);
        if (f->nodes[c].kind == KC_EL_TEXT)
            visit_text(f, c, with_own);
        else if (f->nodes[c].kind == KC_EL_SPAN)
            visit_span(f, c, v, choice);
        else
            *KC_PUSH(&f->scratch, &f->stack) = (struct visit){c, kc_without_spot(&f->partners, kc_step_bundle_setting(&f->partners, with_own, f->nodes[c].setting), KC_SPOT(c, 0))};
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
    kc_partners_begin(&f.partners, f.tree, &f.scratch);
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
