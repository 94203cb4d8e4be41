/* search.c: breadth-first search through the product of one or two patterns and a set of patterns to stay out of, lengths counted
 * exactly. Places are visited once, so cost is bounded by their number; a limit stops what would take too long. */
#include "checks/search.h"

#include <string.h>

enum { MAX_PLACES = 1000000, MAX_MEMBERS = 6000000, MAX_WORK = 15000000 };

/* A place in a flat pattern: element 16, state or offset 16, bytes counted 32. */
typedef uint64_t place;

static place at(size_t element, uint32_t state, uint64_t count)
{
    return (place)element << 48 | (place)state << 32 | count;
}
static size_t element_of(place p) { return p >> 48; }
static uint32_t state_of(place p) { return p >> 32 & 0xffff; }
static uint32_t count_of(place p) { return (uint32_t)p; }

static place start_of(const struct kc_flat *flat, size_t element)
{
    return at(element, element < flat->count && flat->items[element].kind == KC_EL_SPAN, 0);
}

/* ---- One pattern ------------------------------------------------------------------------------------------------ */

/* Can a span end here? */
static bool may_leave(const struct kc_element *e, place p)
{
    return e->kind == KC_EL_SPAN && e->core->automaton->accepts[state_of(p)] && (!e->counted || count_of(p) >= e->min);
}

static bool is_end(const struct kc_flat *flat, place p)
{
    size_t i = element_of(p);
    for (; i < flat->count; p = start_of(flat, ++i))
        if (!may_leave(&flat->items[i], p))
            return false;
    return true;
}

/* Behind one more symbol inside an element; UINT64_MAX: not possible. */
static place step_element(const struct kc_flat *flat, place p, uint32_t symbol, const struct kc_witness *alphabet)
{
    size_t i = element_of(p);
    const struct kc_element *e = &flat->items[i];
    if (e->kind == KC_EL_SYMBOL)
        return symbol >= KC_SYMBOL && alphabet->settings[symbol - KC_SYMBOL] == e->setting ? start_of(flat, i + 1) : UINT64_MAX;
    if (symbol >= KC_SYMBOL)
        return UINT64_MAX;
    if (e->kind == KC_EL_TEXT) {
        if ((unsigned char)e->text.data[state_of(p)] != symbol)
            return UINT64_MAX;
        return state_of(p) + 1 == e->text.len ? start_of(flat, i + 1) : at(i, state_of(p) + 1, 0);
    }
    const struct kc_automaton *a = e->core->automaton;
    uint32_t next = a->next[state_of(p) * a->class_count + a->classes[symbol]];
    uint64_t count = e->counted ? count_of(p) + UINT64_C(1) : 0;
    if (next == 0 || count > e->max)
        return UINT64_MAX;
    if (e->max == KC_NO_LIMIT && count > e->min)
        count = e->min;
    return count > UINT32_MAX ? UINT64_MAX : at(i, next, count);
}

/* All the places one symbol can lead to; each with the element that took it (its number in by[]). */
static size_t step(const struct kc_flat *flat, place p, uint32_t symbol, const struct kc_witness *alphabet, place *out, uint32_t *by)
{
    size_t n = 0;
    for (size_t i = element_of(p); i < flat->count; p = start_of(flat, ++i)) {
        out[n] = step_element(flat, p, symbol, alphabet);
        by[n] = (uint32_t)i;
        n += out[n] != UINT64_MAX;
        if (!may_leave(&flat->items[i], p))
            break;
    }
    return n;
}

/* ---- Places in several patterns --------------------------------------------------------------------------------- */

struct member {
    uint32_t flat; /* in without */
    place where;
};
struct set {
    uint32_t first, count;
    uint64_t hash;
};
struct joint {
    place a, b;
    uint32_t set, parent, symbol;
    bool differs;
};
struct search {
    const struct kc_question *q;
    struct kc_arena scratch;
    KC_LIST(struct joint) joints;
    uint32_t *slots;
    size_t slot_count;
    KC_LIST(struct member) members;
    KC_LIST(struct set) sets; /* the first is empty */
    uint32_t *set_slots;
    size_t set_slot_count;
    KC_LIST(struct kc_setting *) settings;
    struct kc_witness alphabet;
    uint32_t *symbols; /* one for each class, the most readable first */
    size_t symbol_count, most_elements;
    place *steps_a, *steps_b;
    uint32_t *by_a, *by_b;
    size_t work;
    bool gave_up;
};

static uint64_t mixed(uint64_t hash, uint64_t value)
{
    hash = (hash ^ value) * UINT64_C(0x9e3779b97f4a7c15);
    return hash ^ hash >> 31;
}

static size_t find_joint(const struct search *s, const struct joint *j)
{
    size_t slot = mixed(mixed(mixed(j->set, j->a), j->b), j->differs) & (s->slot_count - 1);
    for (; s->slots[slot] != 0; slot = (slot + 1) & (s->slot_count - 1)) {
        const struct joint *known = &s->joints.items[s->slots[slot] - 1];
        if (known->a == j->a && known->b == j->b && known->set == j->set && known->differs == j->differs)
            break;
    }
    return slot;
}

static void add_joint(struct search *s, struct joint j)
{
    if (s->joints.count * 2 >= s->slot_count) {
        s->slot_count = s->slot_count == 0 ? 256 : s->slot_count * 4;
        s->slots = KC_NEW_ARRAY(&s->scratch, uint32_t, s->slot_count);
        for (uint32_t i = 0; i < s->joints.count; i++)
            s->slots[find_joint(s, &s->joints.items[i])] = i + 1;
    }
    size_t slot = find_joint(s, &j);
    if (s->slots[slot] != 0)
        return;
    if (s->joints.count >= MAX_PLACES) {
        s->gave_up = true;
        return;
    }
    *KC_PUSH(&s->scratch, &s->joints) = j;
    s->slots[slot] = (uint32_t)s->joints.count;
}

/* ---- Sets of places to stay out of ------------------------------------------------------------------------------ */

static bool equal_sets(const struct search *s, const struct set *a, const struct set *b)
{
    const struct member *m = s->members.items;
    if (a->hash != b->hash || a->count != b->count)
        return false;
    for (uint32_t i = 0; i < a->count; i++)
        if (m[a->first + i].flat != m[b->first + i].flat || m[a->first + i].where != m[b->first + i].where)
            return false;
    return true;
}

/* Members come in order of patterns, and of a pattern in the order in which steps give them: equal sets nearly always look equal,
 * and two that do not cost time, not truth. */
static uint32_t set_number(struct search *s, struct set set)
{
    if (set.count == 0)
        return 0;
    if (s->sets.count * 2 >= s->set_slot_count) {
        s->set_slot_count = s->set_slot_count == 0 ? 256 : s->set_slot_count * 4;
        s->set_slots = KC_NEW_ARRAY(&s->scratch, uint32_t, s->set_slot_count);
        for (uint32_t i = 0; i < s->sets.count; i++) {
            size_t slot = s->sets.items[i].hash & (s->set_slot_count - 1);
            while (s->set_slots[slot] != 0)
                slot = (slot + 1) & (s->set_slot_count - 1);
            s->set_slots[slot] = i + 1;
        }
    }
    size_t slot = set.hash & (s->set_slot_count - 1);
    for (; s->set_slots[slot] != 0; slot = (slot + 1) & (s->set_slot_count - 1)) {
        if (equal_sets(s, &s->sets.items[s->set_slots[slot] - 1], &set)) {
            s->members.count = set.first;
            return s->set_slots[slot] - 1;
        }
    }
    *KC_PUSH(&s->scratch, &s->sets) = set;
    s->set_slots[slot] = (uint32_t)s->sets.count;
    return (uint32_t)s->sets.count - 1;
}

static void add_member(struct search *s, struct set *set, uint32_t flat, place where)
{
    for (uint32_t i = set->first + set->count; i-- > set->first && s->members.items[i].flat == flat;)
        if (s->members.items[i].where == where)
            return;
    if (s->members.count >= MAX_MEMBERS) {
        s->gave_up = true;
        return;
    }
    *KC_PUSH(&s->scratch, &s->members) = (struct member){flat, where};
    set->count++;
    set->hash = mixed(mixed(set->hash, flat), where);
}

static uint32_t step_set(struct search *s, uint32_t from, uint32_t symbol)
{
    struct set old = s->sets.items[from], set = {.first = (uint32_t)s->members.count};
    s->work += old.count;
    for (uint32_t i = 0; i < old.count; i++) {
        struct member m = s->members.items[old.first + i];
        size_t n = step(s->q->without[m.flat], m.where, symbol, &s->alphabet, s->steps_a, s->by_a);
        for (size_t j = 0; j < n; j++)
            add_member(s, &set, m.flat, s->steps_a[j]);
    }
    return set_number(s, set);
}

static bool set_ends(const struct search *s, uint32_t number)
{
    const struct set *set = &s->sets.items[number];
    for (uint32_t i = 0; i < set->count; i++) {
        const struct member *m = &s->members.items[set->first + i];
        if (is_end(s->q->without[m->flat], m->where))
            return true;
    }
    return false;
}

/* ---- Alphabet --------------------------------------------------------------------------------------------------- */

struct classes {
    unsigned char of[256];
    uint32_t count;
    bool single[256];
    KC_LIST(const struct kc_core *) cores;
};

static void split_by_core(struct search *s, struct classes *c, const struct kc_core *core)
{
    for (size_t i = 0; i < c->cores.count; i++)
        if (c->cores.items[i] == core)
            return;
    *KC_PUSH(&s->scratch, &c->cores) = core;
    unsigned char joined[256], sample[256] = {0};
    uint32_t count = 0;
    for (unsigned b = 0; b < 256; b++) {
        uint32_t k = 0;
        while (k < count && (c->of[sample[k]] != c->of[b] || core->automaton->classes[sample[k]] != core->automaton->classes[b]))
            k++;
        if (k == count)
            sample[count++] = (unsigned char)b;
        joined[b] = (unsigned char)k;
    }
    memcpy(c->of, joined, sizeof joined);
    c->count = count;
}

static void split_by_flat(struct search *s, struct classes *c, const struct kc_flat *flat)
{
    s->most_elements = flat->count > s->most_elements ? flat->count : s->most_elements;
    for (size_t i = 0; i < flat->count; i++) {
        const struct kc_element *e = &flat->items[i];
        for (size_t t = 0; e->kind == KC_EL_TEXT && t < e->text.len; t++)
            c->single[(unsigned char)e->text.data[t]] = true;
        if (e->kind == KC_EL_SPAN)
            split_by_core(s, c, e->core);
        size_t known = 0;
        while (known < s->settings.count && s->settings.items[known] != e->setting)
            known++;
        if (e->kind == KC_EL_SYMBOL && known == s->settings.count)
            *KC_PUSH(&s->scratch, &s->settings) = e->setting;
    }
}

static void make_alphabet(struct search *s)
{
    struct classes c = {.count = 1};
    split_by_flat(s, &c, s->q->a);
    if (s->q->b != NULL)
        split_by_flat(s, &c, s->q->b);
    for (size_t i = 0; i < s->q->without_count; i++)
        split_by_flat(s, &c, s->q->without[i]);
    s->symbols = KC_NEW_ARRAY(&s->scratch, uint32_t, 256 + s->settings.count);
    bool taken[256] = {false};
    for (unsigned i = 0; i < 256; i++) {
        unsigned byte = kc_readable_order[i];
        if (c.single[byte] || !taken[c.of[byte]])
            s->symbols[s->symbol_count++] = byte;
        taken[c.of[byte]] |= !c.single[byte];
    }
    for (size_t i = 0; i < s->settings.count; i++)
        s->symbols[s->symbol_count++] = (uint32_t)(KC_SYMBOL + i);
    s->alphabet.settings = s->settings.items;
    s->alphabet.setting_count = s->settings.count;
}

/* ---- The search ------------------------------------------------------------------------------------------------- */

static void begin(struct search *s)
{
    make_alphabet(s);
    size_t n = s->most_elements + 1;
    s->steps_a = KC_NEW_ARRAY(&s->scratch, place, n);
    s->steps_b = KC_NEW_ARRAY(&s->scratch, place, n);
    s->by_a = KC_NEW_ARRAY(&s->scratch, uint32_t, n);
    s->by_b = KC_NEW_ARRAY(&s->scratch, uint32_t, n);
    *KC_PUSH(&s->scratch, &s->sets) = (struct set){0};
    struct set first = {0};
    for (uint32_t i = 0; i < s->q->without_count; i++)
        add_member(s, &first, i, start_of(s->q->without[i], 0));
    struct joint start = {.a = start_of(s->q->a, 0), .parent = KC_NONE, .set = set_number(s, first)};
    start.b = s->q->b == NULL ? 0 : start_of(s->q->b, 0);
    add_joint(s, start);
}

static bool is_answer(const struct search *s, const struct joint *j)
{
    return (!s->q->differently || j->differs) && is_end(s->q->a, j->a) && (s->q->b == NULL || is_end(s->q->b, j->b)) && !set_ends(s, j->set);
}

static void expand(struct search *s, uint32_t from, uint32_t symbol)
{
    struct joint old = s->joints.items[from];
    if (step(s->q->a, old.a, symbol, &s->alphabet, s->steps_a, s->by_a) == 0)
        return;
    struct joint next = {.parent = from, .symbol = symbol, .set = old.set == 0 ? 0 : step_set(s, old.set, symbol)};
    size_t na = step(s->q->a, old.a, symbol, &s->alphabet, s->steps_a, s->by_a), nb = 1;
    s->steps_b[0] = 0;
    if (s->q->b != NULL)
        nb = step(s->q->b, old.b, symbol, &s->alphabet, s->steps_b, s->by_b);
    s->work += na * nb;
    s->gave_up |= s->work > MAX_WORK;
    for (size_t i = 0; i < na; i++) {
        for (size_t j = 0; j < nb; j++) {
            next.a = s->steps_a[i];
            next.b = s->steps_b[j];
            next.differs = s->q->differently && (old.differs || s->by_a[i] != s->by_b[j]);
            add_joint(s, next);
        }
    }
}

static void tell(struct kc_arena *arena, const struct search *s, uint32_t last, struct kc_witness *out)
{
    *out = (struct kc_witness){.setting_count = s->settings.count};
    for (uint32_t i = last; s->joints.items[i].parent != KC_NONE; i = s->joints.items[i].parent)
        out->len++;
    out->symbols = KC_NEW_ARRAY(arena, uint32_t, out->len + 1);
    for (size_t i = out->len; i-- > 0; last = s->joints.items[last].parent)
        out->symbols[i] = s->joints.items[last].symbol;
    out->settings = kc_arena_copy(arena, s->settings.items, sizeof *out->settings * s->settings.count);
}

enum kc_answer kc_search(struct kc_arena *arena, const struct kc_question *question, struct kc_witness *out)
{
    struct search s = {.q = question};
    enum kc_answer answer = KC_NO;
    begin(&s);
    for (uint32_t i = 0; i < s.joints.count && answer == KC_NO && !s.gave_up; i++) {
        if (is_answer(&s, &s.joints.items[i])) {
            answer = KC_YES;
            if (out != NULL)
                tell(arena, &s, i, out);
        }
        for (size_t c = 0; answer == KC_NO && c < s.symbol_count; c++)
            expand(&s, i, s.symbols[c]);
    }
    if (answer == KC_NO && s.gave_up)
        answer = KC_TOO_HARD;
    kc_arena_free(&s.scratch);
    return answer;
}
