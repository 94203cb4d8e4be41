/* nfa.c: automata with choices: built from fragments, then made deterministic. A fragment is used once. */
#include "pattern/build.h"

#include <string.h>

enum { MAX_NFA_STATES = 400000, MAX_WORK = 30000000 };

/* ---- Fragments -------------------------------------------------------------------------------------------------- */

static uint32_t add_state(struct kc_nfa *nfa, uint32_t set, uint32_t to, uint32_t other)
{
    if (nfa->states.count >= MAX_NFA_STATES) {
        nfa->too_large = true;
        return 0;
    }
    *KC_PUSH(nfa->arena, &nfa->states) = (struct kc_nfa_state){set, to, other};
    return (uint32_t)nfa->states.count - 1;
}

static uint32_t add_set(struct kc_nfa *nfa, const struct kc_byte_set *set)
{
    for (size_t i = nfa->sets.count; i-- > 0 && i + 64 > nfa->sets.count;)
        if (memcmp(&nfa->sets.items[i], set, sizeof *set) == 0)
            return (uint32_t)i;
    *KC_PUSH(nfa->arena, &nfa->sets) = *set;
    return (uint32_t)nfa->sets.count - 1;
}

static uint32_t single(struct kc_nfa *nfa, unsigned char byte)
{
    if (nfa->singles[byte] == 0) {
        struct kc_byte_set set = {{0}};
        kc_set_add(&set, byte);
        *KC_PUSH(nfa->arena, &nfa->sets) = set;
        nfa->singles[byte] = (uint32_t)nfa->sets.count;
    }
    return nfa->singles[byte] - 1;
}

/* A way without a byte from `from`, which has room for one more. */
static void connect(struct kc_nfa *nfa, uint32_t from, uint32_t to)
{
    struct kc_nfa_state *state = &nfa->states.items[from];
    if (state->to == KC_NONE)
        state->to = to;
    else
        state->other = to;
}

struct kc_fragment kc_nfa_empty(struct kc_nfa *nfa)
{
    uint32_t state = add_state(nfa, KC_NONE, KC_NONE, KC_NONE);
    return (struct kc_fragment){state, state};
}

static struct kc_fragment set_fragment(struct kc_nfa *nfa, uint32_t set)
{
    uint32_t end = add_state(nfa, KC_NONE, KC_NONE, KC_NONE);
    return (struct kc_fragment){add_state(nfa, set, end, KC_NONE), end};
}

struct kc_fragment kc_nfa_set(struct kc_nfa *nfa, const struct kc_byte_set *set)
{
    return set_fragment(nfa, add_set(nfa, set));
}

struct kc_fragment kc_nfa_literal(struct kc_nfa *nfa, struct kc_str text)
{
    struct kc_fragment whole = kc_nfa_empty(nfa);
    for (size_t i = 0; i < text.len; i++)
        whole = kc_nfa_join(nfa, whole, set_fragment(nfa, single(nfa, (unsigned char)text.data[i])));
    return whole;
}

struct kc_fragment kc_nfa_join(struct kc_nfa *nfa, struct kc_fragment a, struct kc_fragment b)
{
    if (!nfa->too_large)
        connect(nfa, a.end, b.start);
    return (struct kc_fragment){a.start, b.end};
}

struct kc_fragment kc_nfa_either(struct kc_nfa *nfa, struct kc_fragment a, struct kc_fragment b)
{
    uint32_t end = add_state(nfa, KC_NONE, KC_NONE, KC_NONE);
    uint32_t start = add_state(nfa, KC_NONE, a.start, b.start);
    if (!nfa->too_large) {
        connect(nfa, a.end, end);
        connect(nfa, b.end, end);
    }
    return (struct kc_fragment){start, end};
}

struct kc_fragment kc_nfa_loop(struct kc_nfa *nfa, struct kc_fragment a)
{
    uint32_t end = add_state(nfa, KC_NONE, KC_NONE, KC_NONE);
    uint32_t start = add_state(nfa, KC_NONE, a.start, end);
    if (!nfa->too_large)
        connect(nfa, a.end, start);
    return (struct kc_fragment){start, end};
}

/* The ways from one state of a deterministic automaton: a chain of choices from `from`, each a set of bytes with its target. */
static void add_ways(struct kc_nfa *nfa, const struct kc_automaton *a, uint32_t state, uint32_t from, const uint32_t *entry)
{
    const uint16_t *row = a->next + state * a->class_count;
    bool done[256] = {false};
    for (uint32_t c = 0; c < a->class_count; c++) {
        uint32_t to = row[c];
        if (to == 0 || done[c])
            continue;
        struct kc_byte_set set = {{0}};
        for (unsigned b = 0; b < 256; b++) {
            if (row[a->classes[b]] == to) {
                kc_set_add(&set, b);
                done[a->classes[b]] = true;
            }
        }
        uint32_t way = add_state(nfa, add_set(nfa, &set), entry[to], KC_NONE);
        uint32_t rest = add_state(nfa, KC_NONE, KC_NONE, KC_NONE);
        if (nfa->too_large)
            return;
        connect(nfa, from, rest);
        connect(nfa, from, way);
        from = rest;
    }
}

struct kc_fragment kc_nfa_automaton(struct kc_nfa *nfa, const struct kc_automaton *a)
{
    uint32_t end = add_state(nfa, KC_NONE, KC_NONE, KC_NONE);
    uint32_t *entry = KC_NEW_ARRAY(nfa->arena, uint32_t, a->state_count), *ways = KC_NEW_ARRAY(nfa->arena, uint32_t, a->state_count);
    for (uint32_t s = 1; s < a->state_count; s++) {
        ways[s] = add_state(nfa, KC_NONE, KC_NONE, KC_NONE);
        entry[s] = a->accepts[s] ? add_state(nfa, KC_NONE, ways[s], end) : ways[s];
    }
    for (uint32_t s = 1; s < a->state_count && !nfa->too_large; s++)
        add_ways(nfa, a, s, ways[s], entry);
    return (struct kc_fragment){entry[1], end};
}

/* ---- Subsets ---------------------------------------------------------------------------------------------------- */

struct subset {
    uint32_t first, count; /* in members */
    uint64_t hash;
};
struct subsets {
    const struct kc_nfa *nfa;
    uint32_t end;
    struct kc_arena scratch;
    KC_LIST(uint32_t) members; /* states that read a byte, and the end */
    KC_LIST(struct subset) sets;
    uint32_t *slots; /* a set's index + 1 by hash */
    size_t slot_count;
    uint32_t *stamps, stamp; /* states seen while the current set is made */
    uint32_t *stack;
    size_t work;
};

static void include(struct subsets *s, struct subset *set, uint32_t state)
{
    uint32_t depth = 0;
    s->stack[depth++] = state;
    while (depth != 0) {
        state = s->stack[--depth];
        if (s->stamps[state] == s->stamp)
            continue;
        s->stamps[state] = s->stamp;
        s->work++;
        const struct kc_nfa_state *from = &s->nfa->states.items[state];
        if (from->set != KC_NONE || state == s->end) {
            *KC_PUSH(&s->scratch, &s->members) = state;
            set->count++;
            set->hash += (state + 1) * UINT64_C(0x9e3779b97f4a7c15) ^ (uint64_t)state << 29;
        }
        if (from->set != KC_NONE)
            continue;
        if (from->to != KC_NONE)
            s->stack[depth++] = from->to;
        if (from->other != KC_NONE)
            s->stack[depth++] = from->other;
    }
}

/* The members of the current set all bear the current stamp, so equal size and members with stamps mean an equal set. */
static bool is_current(const struct subsets *s, const struct subset *known, const struct subset *current)
{
    if (known->hash != current->hash || known->count != current->count)
        return false;
    for (uint32_t i = 0; i < known->count; i++)
        if (s->stamps[s->members.items[known->first + i]] != s->stamp)
            return false;
    return true;
}

static void grow_slots(struct subsets *s)
{
    s->slot_count = s->slot_count == 0 ? 256 : s->slot_count * 4;
    s->slots = KC_NEW_ARRAY(&s->scratch, uint32_t, s->slot_count);
    for (uint32_t i = 0; i < s->sets.count; i++) {
        size_t at = (size_t)(s->sets.items[i].hash >> 20) & (s->slot_count - 1);
        while (s->slots[at] != 0)
            at = (at + 1) & (s->slot_count - 1);
        s->slots[at] = i + 1;
    }
}

/* Gives the set that was collected last its number: an old one, or the next. */
static uint32_t number_of(struct subsets *s, struct subset *set)
{
    if (s->sets.count * 2 >= s->slot_count)
        grow_slots(s);
    size_t at = (size_t)(set->hash >> 20) & (s->slot_count - 1);
    for (; s->slots[at] != 0; at = (at + 1) & (s->slot_count - 1)) {
        if (is_current(s, &s->sets.items[s->slots[at] - 1], set)) {
            s->members.count = set->first;
            return s->slots[at] - 1;
        }
    }
    *KC_PUSH(&s->scratch, &s->sets) = *set;
    s->slots[at] = (uint32_t)s->sets.count;
    return (uint32_t)s->sets.count - 1;
}

static uint32_t step(struct subsets *s, uint32_t from, unsigned char byte)
{
    struct subset old = s->sets.items[from], set = {.first = (uint32_t)s->members.count};
    s->stamp++;
    s->work += old.count;
    for (uint32_t i = 0; i < old.count; i++) {
        const struct kc_nfa_state *state = &s->nfa->states.items[s->members.items[old.first + i]];
        if (state->set != KC_NONE && kc_set_has(&s->nfa->sets.items[state->set], byte))
            include(s, &set, state->to);
    }
    return set.count == 0 ? KC_NONE : number_of(s, &set);
}

static struct kc_automaton *determinize(struct kc_arena *arena, struct subsets *s, uint32_t start)
{
    struct kc_raw raw = {.class_count = 1};
    unsigned char sample[256];
    KC_LIST(uint32_t) next = {0};
    for (size_t i = 0; i < s->nfa->sets.count; i++)
        raw.class_count = kc_classes_refine(raw.classes, raw.class_count, &s->nfa->sets.items[i]);
    for (unsigned b = 0; b < 256; b++)
        sample[raw.classes[b]] = (unsigned char)b;
    struct subset first = {0};
    s->stamp = 1;
    include(s, &first, start);
    number_of(s, &first);
    for (uint32_t i = 0; i < s->sets.count; i++) {
        for (uint32_t c = 0; c < raw.class_count; c++) {
            uint32_t to = step(s, i, sample[c]);
            *KC_PUSH(&s->scratch, &next) = to;
        }
        if (s->work > MAX_WORK || s->sets.count > KC_MAX_STATES || next.count > KC_MAX_TABLE)
            return NULL;
    }
    raw.state_count = (uint32_t)s->sets.count;
    raw.next = next.items;
    raw.accepts = KC_NEW_ARRAY(&s->scratch, bool, raw.state_count);
    for (uint32_t i = 0; i < raw.state_count; i++)
        for (uint32_t m = 0; m < s->sets.items[i].count; m++)
            raw.accepts[i] |= s->members.items[s->sets.items[i].first + m] == s->end;
    return kc_automaton_finish(arena, &raw);
}

struct kc_automaton *kc_nfa_finish(struct kc_arena *arena, struct kc_nfa *nfa, struct kc_fragment whole)
{
    if (nfa->too_large)
        return NULL;
    struct subsets s = {.nfa = nfa, .end = whole.end};
    s.stamps = KC_NEW_ARRAY(&s.scratch, uint32_t, nfa->states.count);
    s.stack = KC_NEW_ARRAY(&s.scratch, uint32_t, 2 * nfa->states.count + 2);
    struct kc_automaton *a = determinize(arena, &s, whole.start);
    kc_arena_free(&s.scratch);
    return a;
}

struct kc_automaton *kc_automaton_of_texts(struct kc_arena *arena, const struct kc_str *texts, size_t count)
{
    struct kc_arena scratch = {0};
    struct kc_nfa nfa = {.arena = &scratch};
    struct kc_byte_set none = {{0}};
    struct kc_fragment whole = kc_nfa_set(&nfa, &none);
    for (size_t i = 0; i < count; i++)
        whole = kc_nfa_either(&nfa, whole, kc_nfa_literal(&nfa, texts[i]));
    struct kc_automaton *a = kc_nfa_finish(arena, &nfa, whole);
    kc_arena_free(&scratch);
    return a;
}
