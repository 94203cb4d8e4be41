/* space.c: prepares a tree for walking, and walks it. */
#include "matching/space.h"

#include <stdlib.h>

#include "pattern/span.h"

/* ---- Preparing -------------------------------------------------------------------------------------------------- */

struct preparation {
    struct kc_space *space;
    struct kc_arena scratch;
    struct kc_byte_set *first; /* by node: bytes that can follow it */
    uint32_t *order;           /* nodes, parents before children */
};

static const struct kc_branch *node_at(const struct kc_space *space, uint32_t node)
{
    return &space->tree.nodes.items[node];
}

static void order_nodes(struct preparation *p)
{
    const struct kc_space *space = p->space;
    uint32_t count = 1;
    p->order[0] = 0;
    for (uint32_t i = 0; i < count; i++)
        for (uint32_t c = node_at(space, p->order[i])->first_child; c != 0; c = node_at(space, c)->next_sibling)
            p->order[count++] = c;
}

static bool may_be_empty(const struct kc_branch *node)
{
    return node->kind == KC_EL_SPAN && node->core->automaton->accepts[1];
}

static void find_first_bytes(struct preparation *p)
{
    const struct kc_space *space = p->space;
    for (size_t i = space->tree.nodes.count; i-- > 0;) {
        struct kc_byte_set *first = &p->first[p->order[i]];
        for (uint32_t c = node_at(space, p->order[i])->first_child; c != 0; c = node_at(space, c)->next_sibling) {
            const struct kc_branch *child = node_at(space, c);
            if (child->kind == KC_EL_TEXT)
                kc_set_add(first, (unsigned char)child->text[0]);
            for (size_t b = 0; child->kind == KC_EL_SPAN && b < sizeof first->bits; b++)
                first->bits[b] |= (unsigned char)(child->core->first.bits[b] | (may_be_empty(child) ? p->first[c].bits[b] : 0));
        }
    }
}

static int by_rank(const void *a, const void *b)
{
    const struct kc_flat *const *x = a, *const *y = b;
    return ((*x)->rank > (*y)->rank) - ((*x)->rank < (*y)->rank);
}

static void add_ends(struct kc_space *space, uint32_t node, struct kc_step *step)
{
    step->ends = (uint32_t)space->ends.count;
    for (const struct kc_flat *flat = node_at(space, node)->ends; flat != NULL; flat = flat->next_end)
        *KC_PUSH(space->arena, &space->ends) = flat;
    step->end_count = (uint32_t)space->ends.count - step->ends;
    if (step->end_count > 1)
        qsort(space->ends.items + step->ends, step->end_count, sizeof *space->ends.items, by_rank);
}

static void add_branches(struct kc_space *space, uint32_t node, struct kc_step *step)
{
    unsigned low = 255, high = 0;
    for (uint32_t c = node_at(space, node)->first_child; c != 0; c = node_at(space, c)->next_sibling) {
        unsigned byte = (unsigned char)node_at(space, c)->text[0];
        low = byte < low ? byte : low;
        high = byte > high ? byte : high;
    }
    step->low = (unsigned char)low;
    step->width = (uint16_t)(high - low + 1);
    step->target = (uint32_t)space->branches.count;
    for (unsigned b = low; b <= high; b++)
        *KC_PUSH(space->arena, &space->branches) = 0;
    for (uint32_t c = node_at(space, node)->first_child; c != 0; c = node_at(space, c)->next_sibling)
        space->branches.items[step->target + (unsigned char)node_at(space, c)->text[0] - low] = c;
}

static void prepare_step(struct preparation *p, uint32_t node)
{
    struct kc_space *space = p->space;
    const struct kc_branch *branch = node_at(space, node);
    struct kc_step *step = &space->steps[node];
    *step = (struct kc_step){.text = branch->text, .len = branch->len};
    add_ends(space, node, step);
    uint32_t spans = 0, others = 0, only = 0;
    for (uint32_t c = branch->first_child; c != 0; c = node_at(space, c)->next_sibling) {
        bool span = node_at(space, c)->kind == KC_EL_SPAN;
        spans += span;
        others += !span;
        only = span ? c : only;
    }
    if (spans == 0 && others != 0) {
        step->action = KC_FOLLOW_TEXT;
        add_branches(space, node, step);
    } else if (spans == 1 && others == 0 && space->certain[only] && !(step->end_count != 0 && may_be_empty(node_at(space, only)))) {
        step->action = KC_FOLLOW_SPAN;
        step->target = only;
        step->core = node_at(space, only)->core;
    } else if (spans != 0)
        step->action = KC_FOLLOW_CHOICE;
}

void kc_space_prepare(struct kc_space *space)
{
    struct preparation p = {.space = space};
    size_t count = space->tree.nodes.count;
    p.first = KC_NEW_ARRAY(&p.scratch, struct kc_byte_set, count);
    p.order = KC_NEW_ARRAY(&p.scratch, uint32_t, count);
    space->steps = KC_NEW_ARRAY(space->arena, struct kc_step, count);
    space->certain = KC_NEW_ARRAY(space->arena, bool, count);
    order_nodes(&p);
    find_first_bytes(&p);
    for (uint32_t n = 0; n < count; n++)
        space->certain[n] = node_at(space, n)->kind == KC_EL_SPAN && !kc_set_meets(&node_at(space, n)->core->follow, &p.first[n]);
    for (uint32_t i = 0; i < count; i++)
        prepare_step(&p, p.order[i]);
    space->lazy = kc_lazy_new(space);
    kc_arena_free(&p.scratch);
}

/* ---- Walking ---------------------------------------------------------------------------------------------------- */

static bool lengths_fit(const struct kc_flat *flat, const struct kc_walk *walk)
{
    uint32_t span = 0;
    for (size_t i = 0; i < flat->count; i++) {
        const struct kc_element *e = &flat->items[i];
        if (e->kind != KC_EL_SPAN)
            continue;
        uint64_t len = walk->spans[span].end - walk->spans[span].start;
        span++;
        if (e->counted && (len < e->min || len > e->max))
            return false;
    }
    return true;
}

static bool reads(const struct kc_flat *flat, const char *name, size_t len)
{
    uint32_t few[128], *ends = flat->count <= 128 ? few : malloc(sizeof *ends * flat->count);
    if (ends == NULL)
        kc_out_of_memory();
    bool right = kc_flat_read(flat, name, len, ends);
    if (ends != few)
        free(ends);
    return right;
}

/* Of the patterns whose text the name is but for lengths the first whose lengths are right too. */
static const struct kc_flat *first_that_fits(const struct kc_space *space, uint32_t ends, uint32_t count, const char *name, size_t len,
                                             const struct kc_walk *walk)
{
    for (uint32_t i = 0; i < count; i++) {
        const struct kc_flat *flat = space->ends.items[ends + i];
        bool settled = (!flat->counts || len <= flat->safe_length) && !flat->repeats_setting;
        if (settled || (walk->spans_known && !flat->repeats_setting ? lengths_fit(flat, walk) : reads(flat, name, len)))
            return flat;
    }
    return NULL;
}

/* From a place within a node to its end. */
static bool finish_node(const struct kc_space *space, const struct kc_lazy_result *from, const char *name, size_t *at, size_t len)
{
    const struct kc_branch *node = node_at(space, from->node);
    *at = from->at;
    if (from->k == 0)
        return true;
    if (node->kind == KC_EL_SPAN) {
        *at = kc_span_end(node->core, from->k, name, *at, len);
        return *at != SIZE_MAX;
    }
    size_t rest = node->len - from->k;
    if (len - *at < rest || !kc_same_text(name + *at, node->text + from->k, rest))
        return false;
    *at += rest;
    return true;
}

static bool take_text(const struct kc_space *space, const struct kc_step *step, uint32_t *node, const char *name, size_t *at, size_t len)
{
    unsigned branch = (unsigned)(unsigned char)name[*at] - step->low;
    uint32_t child = branch < step->width ? space->branches.items[step->target + branch] : 0;
    if (child == 0)
        return false;
    const struct kc_step *next = &space->steps[child];
    if (len - *at < next->len || !kc_same_text(name + *at + 1, next->text + 1, next->len - 1))
        return false;
    *at += next->len;
    *node = child;
    return true;
}

static bool take_span(const struct kc_step *step, uint32_t *node, const char *name, size_t *at, size_t len, struct kc_walk *walk)
{
    size_t start = *at;
    *node = step->target;
    *at = kc_span_end(step->core, 1, name, start, len);
    if (*at == SIZE_MAX)
        return false;
    if (walk->span_count < KC_MOST_SPANS) {
        walk->spans[walk->span_count].start = (uint32_t)start;
        walk->spans[walk->span_count++].end = (uint32_t)*at;
    } else
        walk->spans_known = false;
    return true;
}

const struct kc_flat *kc_space_walk(struct kc_space *space, const char *name, size_t len, struct kc_walk *walk)
{
    uint32_t node = 0;
    size_t at = 0;
    walk->spans_known = true;
    walk->span_count = 0;
    for (;;) {
        const struct kc_step *step = &space->steps[node];
        if (step->action == KC_FOLLOW_CHOICE) {
            struct kc_lazy_result place = kc_lazy_run(space, node, name, at, len);
            walk->spans_known = false;
            if (place.kind == KC_LAZY_ENDS)
                return first_that_fits(space, place.ends, place.end_count, name, len, walk);
            if (place.kind == KC_LAZY_NOWHERE || !finish_node(space, &place, name, &at, len))
                return NULL;
            node = place.node;
            continue;
        }
        if (at == len && step->end_count != 0)
            return first_that_fits(space, step->ends, step->end_count, name, len, walk);
        bool on = step->action == KC_FOLLOW_SPAN   ? take_span(step, &node, name, &at, len, walk)
                  : step->action == KC_FOLLOW_TEXT ? at < len && take_text(space, step, &node, name, &at, len)
                                                   : false;
        if (!on)
            return NULL;
    }
}
