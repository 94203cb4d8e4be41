/* lazy.c: the deterministic automaton over sets of spots in a tree, made state by state as names need it. A state is the number of
 * its set. Memory is bounded: when it is used up, all states are forgotten and made anew. */
#include "matching/space.h"

#include <stdlib.h>
#include <string.h>

#include "pattern/spots.h"

enum { DEAD, MOST_BYTES = 32 * 1024 * 1024 };
#define UNMADE UINT32_MAX
#define NO_ROW UINT32_C(0x80000000) /* in a row: a state that has none, by its number */

struct state {
    uint32_t row;             /* KC_NONE: one spot. In rows: for each class the row that it leads to; before it the state's number */
    uint32_t ends, end_count; /* in the space's ends; UNMADE: not yet known */
};

struct kc_lazy {
    struct kc_arena memory; /* of all that follows but the classes */
    uint32_t class_count;
    unsigned char classes[256], samples[256];
    struct kc_spot_sets sets;
    KC_LIST(struct state) states; /* by set */
    KC_LIST(uint32_t) rows;
    struct kc_spot_list next; /* the set that is being made */
    uint32_t *starts;         /* by node: its state, 0: none yet */
    size_t known_ends;        /* of the space's ends before any state was made */
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
    memset(&lazy->sets, 0, sizeof lazy->sets);
    memset(&lazy->states, 0, sizeof lazy->states);
    memset(&lazy->rows, 0, sizeof lazy->rows);
    memset(&lazy->next, 0, sizeof lazy->next);
    lazy->sets.arena = &lazy->memory;
    space->ends.count = lazy->known_ends;
    lazy->starts = KC_NEW_ARRAY(&lazy->memory, uint32_t, space->tree.nodes.count);
    kc_spot_set(&lazy->sets, &lazy->next);
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

static uint64_t first_spot(const struct kc_lazy *lazy, uint32_t state)
{
    return lazy->sets.spots.items[lazy->sets.sets.items[state].first];
}

/* Where one spot is left, the tree knows the way on by itself, unless it has to choose there. */
static bool is_lone(const struct kc_space *space, uint32_t state)
{
    uint64_t spot = first_spot(space->lazy, state);
    uint32_t node = kc_spot_node(spot);
    if (space->lazy->sets.sets.items[state].count != 1)
        return false;
    if (kc_spot_k(spot) == 0)
        return space->steps[node].action != KC_FOLLOW_CHOICE;
    return space->tree.nodes.items[node].kind == KC_EL_TEXT || space->certain[node];
}

/* The state of the spots in `next`, as rows tell it. */
static uint32_t next_entry(struct kc_space *space)
{
    struct kc_lazy *lazy = space->lazy;
    uint32_t state = kc_spot_set(&lazy->sets, &lazy->next);
    if (state == lazy->states.count) {
        uint32_t row = KC_NONE;
        if (!is_lone(space, state)) {
            *KC_PUSH(&lazy->memory, &lazy->rows) = state;
            row = (uint32_t)lazy->rows.count;
            for (uint32_t c = 0; c < lazy->class_count; c++)
                *KC_PUSH(&lazy->memory, &lazy->rows) = UNMADE;
        }
        *KC_PUSH(&lazy->memory, &lazy->states) = (struct state){.row = row, .ends = UNMADE};
    }
    return lazy->states.items[state].row == KC_NONE ? NO_ROW | state : lazy->states.items[state].row;
}

static void step_all(struct kc_space *space, uint32_t state, unsigned byte)
{
    struct kc_lazy *lazy = space->lazy;
    struct kc_spot_set set = lazy->sets.sets.items[state];
    lazy->next.count = 0;
    for (uint32_t i = 0; i < set.count; i++)
        kc_spot_step(&space->tree, &lazy->memory, lazy->sets.spots.items[set.first + i], byte, &lazy->next);
}

static uint32_t make_way(struct kc_space *space, uint32_t row, uint32_t class)
{
    struct kc_lazy *lazy = space->lazy;
    step_all(space, lazy->rows.items[row - 1], lazy->samples[class]);
    size_t used = lazy->rows.capacity * sizeof(uint32_t) + lazy->sets.spots.capacity * sizeof(uint64_t) + lazy->states.capacity * sizeof(struct state);
    if (used <= MOST_BYTES) {
        uint32_t to = next_entry(space);
        lazy->rows.items[row + class] = to;
        return to;
    }
    size_t count = lazy->next.count;
    uint64_t *kept = malloc(count * sizeof *kept + 1);
    if (kept == NULL)
        kc_out_of_memory();
    memcpy(kept, lazy->next.items, count * sizeof *kept);
    forget(space);
    for (size_t i = 0; i < count; i++)
        *KC_PUSH(&lazy->memory, &lazy->next) = kept[i];
    free(kept);
    return next_entry(space);
}

static uint32_t start_of(struct kc_space *space, uint32_t node)
{
    struct kc_lazy *lazy = space->lazy;
    if (lazy->starts == NULL)
        forget(space);
    if (lazy->starts[node] == 0) {
        lazy->next.count = 0;
        *KC_PUSH(&lazy->memory, &lazy->next) = KC_SPOT(node, 0);
        lazy->starts[node] = next_entry(space);
    }
    return lazy->starts[node];
}

/* ---- Ends ------------------------------------------------------------------------------------------------------- */

static int by_rank(const void *a, const void *b)
{
    const struct kc_flat *const *x = a, *const *y = b;
    return ((*x)->rank > (*y)->rank) - ((*x)->rank < (*y)->rank);
}

static void find_ends(struct kc_space *space, uint32_t number)
{
    struct kc_lazy *lazy = space->lazy;
    struct kc_spot_set set = lazy->sets.sets.items[number];
    struct kc_end_list found = {NULL, 0, 0};
    struct state *state = &lazy->states.items[number];
    for (uint32_t i = 0; i < set.count; i++)
        kc_spot_ends(&space->tree, &lazy->memory, lazy->sets.spots.items[set.first + i], &found);
    state->ends = (uint32_t)space->ends.count;
    state->end_count = (uint32_t)found.count;
    if (found.count > 1)
        qsort(found.items, found.count, sizeof *found.items, by_rank);
    for (size_t i = 0; i < found.count; i++)
        *KC_PUSH(space->arena, &space->ends) = found.items[i];
}

/* ---- Running ---------------------------------------------------------------------------------------------------- */

static struct kc_lazy_result end_in(struct kc_space *space, uint32_t row)
{
    uint32_t number = space->lazy->rows.items[row - 1];
    if (space->lazy->states.items[number].ends == UNMADE)
        find_ends(space, number);
    const struct state *state = &space->lazy->states.items[number];
    return (struct kc_lazy_result){.kind = KC_LAZY_ENDS, .ends = state->ends, .end_count = state->end_count};
}

static struct kc_lazy_result leave(const struct kc_lazy *lazy, uint32_t state, size_t at)
{
    if (state == DEAD)
        return (struct kc_lazy_result){.kind = KC_LAZY_NOWHERE};
    uint64_t spot = first_spot(lazy, state);
    return (struct kc_lazy_result){.kind = KC_LAZY_PLACE, .node = kc_spot_node(spot), .k = kc_spot_k(spot), .at = at};
}

struct kc_lazy_result kc_lazy_run(struct kc_space *space, uint32_t node, const char *name, size_t at, size_t len)
{
    const struct kc_lazy *lazy = space->lazy;
    const unsigned char *bytes = (const unsigned char *)name;
    uint32_t row = start_of(space, node);
    for (; at < len; at++) {
        uint32_t class = lazy->classes[bytes[at]], to = lazy->rows.items[row + class];
        if (to == UNMADE)
            to = make_way(space, row, class);
        if ((to & NO_ROW) != 0)
            return leave(lazy, to & ~NO_ROW, at + 1);
        row = to;
    }
    return end_in(space, row);
}
