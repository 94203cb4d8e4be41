/* lazy.c: the deterministic automaton over sets of places in a tree, made state by state as names need it. Memory is bounded: when
 * it is used up, all states are forgotten and made anew. */
#include "matching/space.h"

#include <stdlib.h>
#include <string.h>

/* Node << 20 | k; k 0: the node is read to its end. */
typedef uint64_t place;

enum { DEAD, FIRST_STATE, MOST_BYTES = 64 * 1024 * 1024 };
#define UNMADE UINT32_MAX

struct state {
    uint32_t node, k;         /* one place: the tree's walk goes on there */
    uint32_t row;             /* KC_NONE: one place */
    uint32_t first, count;    /* its places */
    uint32_t ends, end_count; /* in the space's ends; UNMADE: not yet known */
};

struct kc_lazy {
    struct kc_arena memory; /* of everything below */
    uint32_t class_count;
    unsigned char classes[256], samples[256];
    KC_LIST(struct state) states;
    KC_LIST(uint32_t) rows;
    KC_LIST(place) places;
    uint32_t *slots;
    size_t slot_count;
    uint32_t *starts; /* by node: its state, 0: none yet */
    size_t known_ends; /* of the space's ends before any state was made */
    KC_LIST(place) next; /* the set that is being made */
};

/* ---- Classes of bytes ------------------------------------------------------------------------------------------- */

static void split_by_core(struct kc_lazy *lazy, const struct kc_core *core)
{
    unsigned char joined[256];
    uint32_t count = 0;
    for (unsigned b = 0; b < 256; b++) {
        uint32_t k = 0;
        const unsigned char *own = core->automaton->classes;
        while (k < count && (lazy->classes[lazy->samples[k]] != lazy->classes[b] || own[lazy->samples[k]] != own[b]))
            k++;
        if (k == count)
            lazy->samples[count++] = (unsigned char)b;
        joined[b] = (unsigned char)k;
    }
    memcpy(lazy->classes, joined, sizeof joined);
    lazy->class_count = count;
}

static void find_classes(struct kc_lazy *lazy, const struct kc_space *space)
{
    bool used[256] = {false};
    for (size_t i = 0; i < space->tree.cores->list.count; i++)
        if (lazy->class_count < 256)
            split_by_core(lazy, space->tree.cores->list.items[i]);
    for (size_t i = 1; i < space->tree.nodes.count; i++) {
        const struct kc_branch *node = &space->tree.nodes.items[i];
        for (uint32_t t = 0; node->kind == KC_EL_TEXT && t < node->len; t++)
            used[(unsigned char)node->text[t]] = true;
    }
    for (unsigned b = 0; b < 256; b++) {
        struct kc_byte_set set = {{0}};
        kc_set_add(&set, b);
        if (used[b])
            lazy->class_count = kc_classes_refine(lazy->classes, lazy->class_count, &set);
    }
    for (unsigned b = 0; b < 256; b++)
        lazy->samples[lazy->classes[b]] = (unsigned char)b;
}

/* ---- States ----------------------------------------------------------------------------------------------------- */

static void forget(struct kc_space *space)
{
    struct kc_lazy *lazy = space->lazy;
    kc_arena_free(&lazy->memory);
    memset(&lazy->states, 0, sizeof lazy->states);
    memset(&lazy->rows, 0, sizeof lazy->rows);
    memset(&lazy->places, 0, sizeof lazy->places);
    memset(&lazy->next, 0, sizeof lazy->next);
    lazy->slots = NULL;
    lazy->slot_count = 0;
    space->ends.count = lazy->known_ends;
    lazy->starts = KC_NEW_ARRAY(&lazy->memory, uint32_t, space->tree.nodes.count);
    *KC_PUSH(&lazy->memory, &lazy->states) = (struct state){.row = KC_NONE};
}

struct kc_lazy *kc_lazy_new(struct kc_space *space)
{
    struct kc_lazy *lazy = KC_NEW(space->arena, struct kc_lazy);
    lazy->class_count = 1;
    find_classes(lazy, space);
    lazy->known_ends = space->ends.count;
    return lazy;
}

void kc_lazy_free(struct kc_lazy *lazy)
{
    kc_arena_free(&lazy->memory);
}

static uint64_t hash_of(const place *places, size_t count)
{
    uint64_t hash = count;
    for (size_t i = 0; i < count; i++)
        hash = (hash ^ places[i]) * UINT64_C(0x9e3779b97f4a7c15);
    return hash >> 20;
}

static void grow_slots(struct kc_lazy *lazy)
{
    lazy->slot_count = lazy->slot_count == 0 ? 256 : lazy->slot_count * 4;
    lazy->slots = KC_NEW_ARRAY(&lazy->memory, uint32_t, lazy->slot_count);
    for (uint32_t s = FIRST_STATE; s < lazy->states.count; s++) {
        size_t at = hash_of(lazy->places.items + lazy->states.items[s].first, lazy->states.items[s].count) & (lazy->slot_count - 1);
        while (lazy->slots[at] != 0)
            at = (at + 1) & (lazy->slot_count - 1);
        lazy->slots[at] = s;
    }
}

/* Where one place is left, the tree knows the way on by itself, unless it has to choose there. */
static bool is_lone(const struct kc_space *space, place at)
{
    uint32_t node = (uint32_t)(at >> 20);
    if ((at & 0xfffff) == 0)
        return space->steps[node].action != KC_FOLLOW_CHOICE;
    return space->tree.nodes.items[node].kind == KC_EL_TEXT || space->certain[node];
}

static uint32_t new_state(struct kc_space *space)
{
    struct kc_lazy *lazy = space->lazy;
    struct state state = {.row = KC_NONE, .first = (uint32_t)lazy->places.count, .count = (uint32_t)lazy->next.count, .ends = UNMADE};
    place lone = lazy->next.items[0];
    for (size_t i = 0; i < lazy->next.count; i++)
        *KC_PUSH(&lazy->memory, &lazy->places) = lazy->next.items[i];
    if (lazy->next.count == 1 && is_lone(space, lone)) {
        state.node = (uint32_t)(lone >> 20);
        state.k = lone & 0xfffff;
    } else {
        state.row = (uint32_t)lazy->rows.count;
        for (uint32_t c = 0; c < lazy->class_count; c++)
            *KC_PUSH(&lazy->memory, &lazy->rows) = UNMADE;
    }
    *KC_PUSH(&lazy->memory, &lazy->states) = state;
    return (uint32_t)lazy->states.count - 1;
}

static int by_place(const void *a, const void *b)
{
    const place *x = a, *y = b;
    return (*x > *y) - (*x < *y);
}

/* The state of the places in `next`. */
static uint32_t state_of_next(struct kc_space *space)
{
    struct kc_lazy *lazy = space->lazy;
    if (lazy->next.count == 0)
        return DEAD;
    qsort(lazy->next.items, lazy->next.count, sizeof(place), by_place);
    size_t unique = 1;
    for (size_t i = 1; i < lazy->next.count; i++)
        if (lazy->next.items[i] != lazy->next.items[unique - 1])
            lazy->next.items[unique++] = lazy->next.items[i];
    lazy->next.count = unique;
    if (lazy->states.count * 2 >= lazy->slot_count)
        grow_slots(lazy);
    size_t at = hash_of(lazy->next.items, unique) & (lazy->slot_count - 1);
    for (; lazy->slots[at] != 0; at = (at + 1) & (lazy->slot_count - 1)) {
        const struct state *known = &lazy->states.items[lazy->slots[at]];
        if (known->count == unique && memcmp(lazy->places.items + known->first, lazy->next.items, unique * sizeof(place)) == 0)
            return lazy->slots[at];
    }
    uint32_t state = new_state(space);
    lazy->slots[at] = state;
    return state;
}

/* ---- Ways ------------------------------------------------------------------------------------------------------- */

static void step_span(struct kc_lazy *lazy, const struct kc_branch *branch, uint32_t node, uint32_t state, unsigned byte)
{
    const struct kc_automaton *a = branch->core->automaton;
    uint32_t next = a->next[state * a->class_count + a->classes[byte]];
    if (next != 0)
        *KC_PUSH(&lazy->memory, &lazy->next) = (place)node << 20 | next;
}

static void step_text(struct kc_lazy *lazy, const struct kc_branch *branch, uint32_t node, uint32_t k, unsigned byte)
{
    if ((unsigned char)branch->text[k] == byte)
        *KC_PUSH(&lazy->memory, &lazy->next) = (place)node << 20 | (k + 1 == branch->len ? 0 : k + 1);
}

static void step_behind(struct kc_space *space, uint32_t node, unsigned byte)
{
    const struct kc_branch *nodes = space->tree.nodes.items;
    for (uint32_t c = nodes[node].first_child; c != 0; c = nodes[c].next_sibling) {
        if (nodes[c].kind == KC_EL_TEXT)
            step_text(space->lazy, &nodes[c], c, 0, byte);
        else
            step_span(space->lazy, &nodes[c], c, 1, byte);
        if (nodes[c].kind == KC_EL_SPAN && nodes[c].core->automaton->accepts[1])
            step_behind(space, c, byte);
    }
}

static void step_place(struct kc_space *space, place at, unsigned byte)
{
    uint32_t node = (uint32_t)(at >> 20), k = at & 0xfffff;
    const struct kc_branch *branch = &space->tree.nodes.items[node];
    if (k == 0)
        step_behind(space, node, byte);
    else if (branch->kind == KC_EL_TEXT)
        step_text(space->lazy, branch, node, k, byte);
    else {
        step_span(space->lazy, branch, node, k, byte);
        if (branch->core->automaton->accepts[k])
            step_behind(space, node, byte);
    }
}

static uint32_t make_way(struct kc_space *space, uint32_t from, uint32_t class)
{
    struct kc_lazy *lazy = space->lazy;
    struct state old = lazy->states.items[from];
    lazy->next.count = 0;
    for (uint32_t i = 0; i < old.count; i++)
        step_place(space, lazy->places.items[old.first + i], lazy->samples[class]);
    size_t used = lazy->rows.capacity * sizeof(uint32_t) + lazy->places.capacity * sizeof(place) + lazy->states.capacity * sizeof(struct state);
    if (used <= MOST_BYTES / 2) {
        uint32_t to = state_of_next(space);
        lazy->rows.items[old.row + class] = to;
        return to;
    }
    size_t count = lazy->next.count;
    place *kept = malloc(count * sizeof *kept + 1);
    if (kept == NULL)
        kc_out_of_memory();
    memcpy(kept, lazy->next.items, count * sizeof *kept);
    forget(space);
    for (size_t i = 0; i < count; i++)
        *KC_PUSH(&lazy->memory, &lazy->next) = kept[i];
    free(kept);
    return state_of_next(space);
}

/* ---- Ends ------------------------------------------------------------------------------------------------------- */

static void ends_behind(struct kc_space *space, uint32_t node)
{
    const struct kc_branch *nodes = space->tree.nodes.items;
    for (const struct kc_flat *flat = nodes[node].ends; flat != NULL; flat = flat->next_end)
        *KC_PUSH(space->arena, &space->ends) = flat;
    for (uint32_t c = nodes[node].first_child; c != 0; c = nodes[c].next_sibling)
        if (nodes[c].kind == KC_EL_SPAN && nodes[c].core->automaton->accepts[1])
            ends_behind(space, c);
}

static int by_rank(const void *a, const void *b)
{
    const struct kc_flat *const *x = a, *const *y = b;
    return ((*x)->rank > (*y)->rank) - ((*x)->rank < (*y)->rank);
}

static void find_ends(struct kc_space *space, struct state *state)
{
    const struct kc_branch *nodes = space->tree.nodes.items;
    uint32_t first = (uint32_t)space->ends.count;
    for (uint32_t i = 0; i < state->count; i++) {
        place at = space->lazy->places.items[state->first + i];
        uint32_t node = (uint32_t)(at >> 20), k = at & 0xfffff;
        if (k == 0 || (nodes[node].kind == KC_EL_SPAN && nodes[node].core->automaton->accepts[k]))
            ends_behind(space, node);
    }
    state->ends = first;
    state->end_count = (uint32_t)space->ends.count - first;
    if (state->end_count > 1)
        qsort(space->ends.items + first, state->end_count, sizeof *space->ends.items, by_rank);
}

/* ---- Running ---------------------------------------------------------------------------------------------------- */

static uint32_t start_of(struct kc_space *space, uint32_t node)
{
    struct kc_lazy *lazy = space->lazy;
    if (lazy->starts == NULL)
        forget(space);
    if (lazy->starts[node] == 0) {
        lazy->next.count = 0;
        *KC_PUSH(&lazy->memory, &lazy->next) = (place)node << 20;
        uint32_t state = state_of_next(space);
        lazy->starts[node] = state;
    }
    return lazy->starts[node];
}

struct kc_lazy_result kc_lazy_run(struct kc_space *space, uint32_t node, const char *name, size_t at, size_t len)
{
    struct kc_lazy *lazy = space->lazy;
    uint32_t s = start_of(space, node);
    for (;;) {
        struct state *state = &lazy->states.items[s];
        if (state->row == KC_NONE)
            return (struct kc_lazy_result){.kind = s == DEAD ? KC_LAZY_NOWHERE : KC_LAZY_PLACE, .node = state->node, .k = state->k, .at = at};
        const uint32_t *row = lazy->rows.items + state->row;
        uint32_t to = s;
        while (at < len && (to = row[lazy->classes[(unsigned char)name[at]]]) == s)
            at++;
        if (at == len) {
            if (state->ends == UNMADE)
                find_ends(space, state);
            return (struct kc_lazy_result){.kind = KC_LAZY_ENDS, .ends = state->ends, .end_count = state->end_count};
        }
        s = to != UNMADE ? to : make_way(space, s, lazy->classes[(unsigned char)name[at]]);
        at++;
    }
}
