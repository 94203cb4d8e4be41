/* pairs.c: the product of a tree of patterns with itself, but only where its two sides differ.
 *
 * A place in the tree is what one reading of a text has come to. Two readings stay together until a place allows two ways on for
 * one byte: a literal beside a parameter, two parameters, a parameter that may end or go on. Only from there are pairs of places
 * followed, so a tree that is deterministic throughout costs one walk. */
#include "checks/pairs.h"

/* Node << 20 | k. k 0: the node is read to its end. Else TEXT: k bytes are read; SPAN: the core is in state k. */
typedef uint64_t place;

enum { MAX_PAIRS = 8000000 };

/* One way on from a place: a byte to a place, a parameter in a state, or a setting. */
struct way {
    uint32_t node;
    uint32_t state; /* SPAN: the core's; TEXT: offset of the byte */
};
struct ways {
    KC_LIST(struct way) list;
    KC_LIST(struct kc_flat *) ends;
};
struct pair {
    place a, b;
};
struct finder {
    const struct kc_pairs *pairs;
    const struct kc_branch *nodes;
    struct kc_arena scratch;
    KC_LIST(struct pair) queue; /* pairs of places, each once; also the list of candidates' keys */
    uint32_t *slots;
    size_t slot_count;
    KC_LIST(struct pair) candidates;
    uint32_t *candidate_slots;
    size_t candidate_slot_count;
    struct ways a, b;
    bool stopped, gave_up;
};

/* ---- Pairs, each once ------------------------------------------------------------------------------------------- */

static size_t slot_of(const struct pair *items, const uint32_t *slots, size_t slot_count, struct pair p)
{
    uint64_t hash = (p.a * UINT64_C(0x9e3779b97f4a7c15) ^ p.b) * UINT64_C(0xc2b2ae3d27d4eb4f);
    size_t at = (hash >> 24) & (slot_count - 1);
    while (slots[at] != 0 && (items[slots[at] - 1].a != p.a || items[slots[at] - 1].b != p.b))
        at = (at + 1) & (slot_count - 1);
    return at;
}

static uint32_t *grown(struct finder *f, const struct pair *items, size_t count, size_t *slot_count)
{
    *slot_count = *slot_count == 0 ? 1024 : *slot_count * 4;
    uint32_t *slots = KC_NEW_ARRAY(&f->scratch, uint32_t, *slot_count);
    for (uint32_t i = 0; i < count; i++)
        slots[slot_of(items, slots, *slot_count, items[i])] = i + 1;
    return slots;
}

static void add_pair(struct finder *f, place a, place b)
{
    if (a == b)
        return;
    struct pair p = a < b ? (struct pair){a, b} : (struct pair){b, a};
    if (f->queue.count * 2 >= f->slot_count)
        f->slots = grown(f, f->queue.items, f->queue.count, &f->slot_count);
    size_t slot = slot_of(f->queue.items, f->slots, f->slot_count, p);
    if (f->slots[slot] != 0)
        return;
    if (f->queue.count >= MAX_PAIRS) {
        f->gave_up = f->stopped = true;
        return;
    }
    *KC_PUSH(&f->scratch, &f->queue) = p;
    f->slots[slot] = (uint32_t)f->queue.count;
}

static void add_candidate(struct finder *f, struct kc_flat *a, struct kc_flat *b)
{
    if (a == b || f->stopped)
        return;
    struct pair p = a->index < b->index ? (struct pair){a->index, b->index} : (struct pair){b->index, a->index};
    if (f->candidates.count * 2 >= f->candidate_slot_count)
        f->candidate_slots = grown(f, f->candidates.items, f->candidates.count, &f->candidate_slot_count);
    size_t slot = slot_of(f->candidates.items, f->candidate_slots, f->candidate_slot_count, p);
    if (f->candidate_slots[slot] != 0)
        return;
    *KC_PUSH(&f->scratch, &f->candidates) = p;
    f->candidate_slots[slot] = (uint32_t)f->candidates.count;
    f->stopped = !f->pairs->found(f->pairs->context, a->index < b->index ? a : b, a->index < b->index ? b : a);
}

/* ---- Ways on ---------------------------------------------------------------------------------------------------- */

/* From the end of a node, through parameters that may be empty. */
static void ways_behind(struct finder *f, uint32_t node, struct ways *ways)
{
    for (struct kc_flat *end = f->nodes[node].ends; end != NULL; end = end->next_end)
        *KC_PUSH(&f->scratch, &ways->ends) = end;
    for (uint32_t c = f->nodes[node].first_child; c != 0; c = f->nodes[c].next_sibling) {
        const struct kc_branch *child = &f->nodes[c];
        *KC_PUSH(&f->scratch, &ways->list) = (struct way){c, child->kind == KC_EL_SPAN};
        if (child->kind == KC_EL_SPAN && child->core->automaton->accepts[1])
            ways_behind(f, c, ways);
    }
}

static void ways_from(struct finder *f, place at, struct ways *ways)
{
    ways->list.count = ways->ends.count = 0;
    uint32_t node = (uint32_t)(at >> 20), k = at & 0xfffff;
    if (k == 0) {
        ways_behind(f, node, ways);
        return;
    }
    *KC_PUSH(&f->scratch, &ways->list) = (struct way){node, k};
    if (f->nodes[node].kind == KC_EL_SPAN && f->nodes[node].core->automaton->accepts[k])
        ways_behind(f, node, ways);
}

static place behind_text(const struct kc_branch *node, struct way way)
{
    uint32_t k = way.state + 1;
    return (place)way.node << 20 | (k == node->len ? 0 : k);
}

static uint32_t after(const struct kc_core *core, uint32_t state, unsigned byte)
{
    return core->automaton->next[state * core->automaton->class_count + core->automaton->classes[byte]];
}

/* The places one byte leads to on both ways. */
static void follow_both(struct finder *f, struct way a, struct way b)
{
    const struct kc_branch *x = &f->nodes[a.node], *y = &f->nodes[b.node];
    if (x->kind == KC_EL_SYMBOL || y->kind == KC_EL_SYMBOL) {
        if (x->kind == y->kind && x->setting == y->setting)
            add_pair(f, (place)a.node << 20, (place)b.node << 20);
        return;
    }
    if (x->kind == KC_EL_SPAN && y->kind == KC_EL_TEXT) {
        follow_both(f, b, a);
        return;
    }
    if (x->kind == KC_EL_TEXT && y->kind == KC_EL_TEXT) {
        if (x->text[a.state] == y->text[b.state])
            add_pair(f, behind_text(x, a), behind_text(y, b));
        return;
    }
    if (x->kind == KC_EL_TEXT) {
        uint32_t state = after(y->core, b.state, (unsigned char)x->text[a.state]);
        if (state != 0)
            add_pair(f, behind_text(x, a), (place)b.node << 20 | state);
        return;
    }
    uint32_t last_a = 0, last_b = 0;
    for (unsigned byte = 0; byte < 256; byte++) {
        uint32_t s = after(x->core, a.state, byte), t = after(y->core, b.state, byte);
        if (s == 0 || t == 0 || (s == last_a && t == last_b))
            continue;
        add_pair(f, (place)a.node << 20 | s, (place)b.node << 20 | t);
        last_a = s;
        last_b = t;
    }
}

/* ---- Where readings part ---------------------------------------------------------------------------------------- */

static bool has_span(const struct finder *f, uint32_t node)
{
    for (uint32_t c = f->nodes[node].first_child; c != 0; c = f->nodes[c].next_sibling)
        if (f->nodes[c].kind == KC_EL_SPAN)
            return true;
    return false;
}

static void part_behind(struct finder *f, uint32_t node)
{
    if (!has_span(f, node) && (f->nodes[node].ends == NULL || f->nodes[node].ends->next_end == NULL))
        return;
    struct ways *w = &f->a;
    ways_from(f, (place)node << 20, w);
    for (size_t i = 0; i < w->list.count; i++)
        for (size_t j = 0; j < i && f->nodes[w->list.items[i].node].kind != KC_EL_TEXT && !f->stopped; j++)
            follow_both(f, w->list.items[i], w->list.items[j]);
    for (size_t i = 0; i < w->list.count; i++) /* texts were left out above where they stand behind a parameter */
        for (size_t j = 0; j < i && f->nodes[w->list.items[i].node].kind == KC_EL_TEXT && !f->stopped; j++)
            follow_both(f, w->list.items[i], w->list.items[j]);
    for (size_t i = 0; i < w->ends.count; i++)
        for (size_t j = 0; j < i && !f->stopped; j++)
            add_candidate(f, w->ends.items[i], w->ends.items[j]);
}

/* A parameter that is complete may go on, or what follows it may begin. */
static void part_inside(struct finder *f, uint32_t node)
{
    const struct kc_core *core = f->nodes[node].core;
    struct ways *w = &f->a;
    ways_from(f, (place)node << 20, w);
    for (size_t i = 0; i < w->list.count; i++) {
        const struct kc_branch *next = &f->nodes[w->list.items[i].node];
        bool meets = next->kind == KC_EL_TEXT   ? kc_set_has(&core->follow, (unsigned char)next->text[w->list.items[i].state])
                     : next->kind == KC_EL_SPAN ? kc_set_meets(&core->follow, &next->core->first)
                                                : false;
        for (uint32_t state = 1; meets && !f->stopped && state < core->automaton->state_count; state++)
            if (core->automaton->accepts[state])
                follow_both(f, (struct way){node, state}, w->list.items[i]);
    }
}

static void follow_pair(struct finder *f, struct pair p)
{
    ways_from(f, p.a, &f->a);
    ways_from(f, p.b, &f->b);
    for (size_t i = 0; i < f->a.ends.count; i++)
        for (size_t j = 0; j < f->b.ends.count && !f->stopped; j++)
            add_candidate(f, f->a.ends.items[i], f->b.ends.items[j]);
    for (size_t i = 0; i < f->a.list.count; i++)
        for (size_t j = 0; j < f->b.list.count && !f->stopped; j++)
            follow_both(f, f->a.list.items[i], f->b.list.items[j]);
}

bool kc_pairs_find(const struct kc_pairs *pairs)
{
    struct finder f = {.pairs = pairs, .nodes = pairs->tree->nodes.items};
    for (uint32_t n = 0; n < pairs->tree->nodes.count && !f.stopped; n++) {
        part_behind(&f, n);
        if (f.nodes[n].kind == KC_EL_SPAN && !f.stopped)
            part_inside(&f, n);
    }
    for (size_t i = 0; i < f.queue.count && !f.stopped; i++)
        follow_pair(&f, f.queue.items[i]);
    kc_arena_free(&f.scratch);
    return !f.gave_up;
}
