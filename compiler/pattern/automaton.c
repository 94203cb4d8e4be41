/* automaton.c: deterministic automata: canonical form, products, complement, questions. How they come about is build.h's matter. */
#include "pattern/build.h"

#include <string.h>

/* ---- Sets of bytes ---------------------------------------------------------------------------------------------- */

void kc_set_add_range(struct kc_byte_set *set, unsigned low, unsigned high)
{
    for (unsigned b = low; b <= high; b++)
        kc_set_add(set, b);
}

void kc_set_invert(struct kc_byte_set *set)
{
    for (size_t i = 0; i < sizeof set->bits; i++)
        set->bits[i] = (unsigned char)~set->bits[i];
}

bool kc_set_meets(const struct kc_byte_set *a, const struct kc_byte_set *b)
{
    for (size_t i = 0; i < sizeof a->bits; i++)
        if ((a->bits[i] & b->bits[i]) != 0)
            return true;
    return false;
}

uint32_t kc_classes_refine(unsigned char classes[256], uint32_t count, const struct kc_byte_set *set)
{
    bool inside[256] = {false}, outside[256] = {false};
    uint32_t fresh[256];
    for (unsigned b = 0; b < 256; b++)
        *(kc_set_has(set, b) ? &inside[classes[b]] : &outside[classes[b]]) = true;
    uint32_t more = count;
    for (uint32_t c = 0; c < count; c++)
        fresh[c] = inside[c] && outside[c] ? more++ : c;
    for (unsigned b = 0; b < 256; b++)
        if (kc_set_has(set, b))
            classes[b] = (unsigned char)fresh[classes[b]];
    return more;
}

/* ---- Canonical form --------------------------------------------------------------------------------------------- */

struct canonical {
    const struct kc_raw *raw;
    uint32_t *block_of;     /* by raw state */
    uint32_t *member;       /* a raw state of each block */
    uint32_t *number;       /* of each block: its final state, 0: none yet */
    uint32_t *order;        /* blocks by final state, from 1 on */
    uint32_t state_count;
    uint32_t class_count, class_of_raw[256], raw_class[256];
    unsigned char classes[256];
};

static uint32_t block_after(const struct canonical *c, uint32_t block, uint32_t raw_class)
{
    uint32_t to = c->raw->next[(size_t)c->member[block] * c->raw->class_count + raw_class];
    return to == KC_NONE ? KC_NONE : c->block_of[to];
}

static bool same_column(const struct canonical *c, uint32_t blocks, uint32_t a, uint32_t b)
{
    for (uint32_t i = 0; i < blocks; i++)
        if (c->member[i] != KC_NONE && block_after(c, i, a) != block_after(c, i, b))
            return false;
    return true;
}

/* Merges classes that no state tells apart and numbers them by their smallest byte. */
static void number_classes(struct canonical *c, uint32_t blocks)
{
    memset(c->class_of_raw, 0xff, sizeof c->class_of_raw);
    for (unsigned b = 0; b < 256; b++) {
        uint32_t raw_class = c->raw->classes[b];
        if (c->class_of_raw[raw_class] == KC_NONE) {
            uint32_t known = 0;
            while (known < c->class_count && !same_column(c, blocks, c->raw_class[known], raw_class))
                known++;
            if (known == c->class_count)
                c->raw_class[c->class_count++] = raw_class;
            c->class_of_raw[raw_class] = known;
        }
        c->classes[b] = (unsigned char)c->class_of_raw[raw_class];
    }
}

/* Breadth first from the start. */
static void number_states(struct canonical *c)
{
    uint32_t start = c->block_of[c->raw->start];
    c->state_count = 2;
    c->order[1] = start;
    if (start == KC_NONE)
        return;
    c->number[start] = 1;
    for (uint32_t s = 1; s < c->state_count; s++) {
        for (uint32_t k = 0; k < c->class_count; k++) {
            uint32_t to = block_after(c, c->order[s], c->raw_class[k]);
            if (to != KC_NONE && c->number[to] == 0) {
                c->number[to] = c->state_count;
                c->order[c->state_count++] = to;
            }
        }
    }
}

static struct kc_automaton *canonical_copy(struct kc_arena *arena, const struct canonical *c)
{
    struct kc_automaton *a = KC_NEW(arena, struct kc_automaton);
    a->state_count = c->state_count;
    a->class_count = c->class_count;
    memcpy(a->classes, c->classes, sizeof a->classes);
    a->next = KC_NEW_ARRAY(arena, uint16_t, (size_t)a->state_count * a->class_count);
    a->accepts = KC_NEW_ARRAY(arena, bool, a->state_count);
    if (c->order[1] == KC_NONE)
        return a;
    for (uint32_t s = 1; s < a->state_count; s++) {
        a->accepts[s] = c->raw->accepts[c->member[c->order[s]]];
        for (uint32_t k = 0; k < a->class_count; k++) {
            uint32_t to = block_after(c, c->order[s], c->raw_class[k]);
            a->next[s * a->class_count + k] = to == KC_NONE ? 0 : (uint16_t)c->number[to];
        }
    }
    return a;
}

struct kc_automaton *kc_automaton_finish(struct kc_arena *arena, const struct kc_raw *raw)
{
    struct kc_arena scratch = {0};
    struct canonical c = {.raw = raw, .block_of = KC_NEW_ARRAY(&scratch, uint32_t, raw->state_count)};
    uint32_t blocks = kc_minimize(&scratch, raw, c.block_of);
    c.member = KC_NEW_ARRAY(&scratch, uint32_t, (size_t)blocks + 1);
    c.number = KC_NEW_ARRAY(&scratch, uint32_t, (size_t)blocks + 1);
    c.order = KC_NEW_ARRAY(&scratch, uint32_t, (size_t)blocks + 3);
    memset(c.member, 0xff, sizeof *c.member * blocks);
    for (uint32_t s = 0; s < raw->state_count; s++)
        if (c.block_of[s] != KC_NONE)
            c.member[c.block_of[s]] = s;
    number_classes(&c, blocks);
    number_states(&c);
    bool fits = c.state_count <= KC_MAX_STATES && (size_t)c.state_count * c.class_count <= KC_MAX_TABLE;
    struct kc_automaton *a = fits ? canonical_copy(arena, &c) : NULL;
    kc_arena_free(&scratch);
    return a;
}

/* ---- Products --------------------------------------------------------------------------------------------------- */

struct product {
    const struct kc_automaton *a, *b;
    struct kc_arena scratch;
    KC_LIST(uint32_t) pairs; /* a's state << 16 | b's */
    uint32_t *slots;         /* pair's index + 1 by hash */
    size_t slot_count;
    bool both;
};

static size_t pair_slot(const struct product *p, uint32_t pair)
{
    return (size_t)(pair * UINT64_C(0x9e3779b97f4a7c15) >> 32) & (p->slot_count - 1);
}

static uint32_t pair_state(struct product *p, uint32_t a, uint32_t b)
{
    uint32_t pair = a << 16 | b;
    if (p->pairs.count * 2 >= p->slot_count) {
        p->slot_count = p->slot_count == 0 ? 64 : p->slot_count * 4;
        p->slots = KC_NEW_ARRAY(&p->scratch, uint32_t, p->slot_count);
        for (uint32_t i = 0; i < p->pairs.count; i++) {
            size_t at = pair_slot(p, p->pairs.items[i]);
            while (p->slots[at] != 0)
                at = (at + 1) & (p->slot_count - 1);
            p->slots[at] = i + 1;
        }
    }
    size_t at = pair_slot(p, pair);
    for (; p->slots[at] != 0; at = (at + 1) & (p->slot_count - 1))
        if (p->pairs.items[p->slots[at] - 1] == pair)
            return p->slots[at] - 1;
    *KC_PUSH(&p->scratch, &p->pairs) = pair;
    p->slots[at] = (uint32_t)p->pairs.count;
    return (uint32_t)p->pairs.count - 1;
}

static uint32_t join_classes(const struct product *p, unsigned char classes[256], unsigned char sample[256])
{
    uint32_t count = 0;
    for (unsigned b = 0; b < 256; b++) {
        uint32_t c = 0;
        while (c < count && (p->a->classes[sample[c]] != p->a->classes[b] || p->b->classes[sample[c]] != p->b->classes[b]))
            c++;
        if (c == count)
            sample[count++] = (unsigned char)b;
        classes[b] = (unsigned char)c;
    }
    return count;
}

static uint32_t product_step(struct product *p, uint32_t pair, unsigned char byte)
{
    uint32_t a = p->a->next[(pair >> 16) * p->a->class_count + p->a->classes[byte]];
    uint32_t b = p->b->next[(pair & 0xffff) * p->b->class_count + p->b->classes[byte]];
    bool dead = p->both ? a == 0 || b == 0 : a == 0 && b == 0;
    return dead ? KC_NONE : pair_state(p, a, b);
}

static struct kc_automaton *product_finish(struct kc_arena *arena, struct product *p)
{
    struct kc_raw raw = {0};
    unsigned char sample[256];
    KC_LIST(uint32_t) next = {0};
    raw.class_count = join_classes(p, raw.classes, sample);
    raw.start = pair_state(p, 1, 1);
    for (size_t i = 0; i < p->pairs.count; i++) {
        if ((i + 1) * raw.class_count > KC_MAX_TABLE || p->pairs.count > 4 * KC_MAX_STATES)
            return NULL;
        for (uint32_t c = 0; c < raw.class_count; c++) {
            uint32_t to = product_step(p, p->pairs.items[i], sample[c]);
            *KC_PUSH(&p->scratch, &next) = to;
        }
    }
    raw.state_count = (uint32_t)p->pairs.count;
    raw.next = next.items;
    raw.accepts = KC_NEW_ARRAY(&p->scratch, bool, raw.state_count);
    for (uint32_t i = 0; i < raw.state_count; i++) {
        bool a = p->a->accepts[p->pairs.items[i] >> 16], b = p->b->accepts[p->pairs.items[i] & 0xffff];
        raw.accepts[i] = p->both ? a && b : a || b;
    }
    return kc_automaton_finish(arena, &raw);
}

static struct kc_automaton *product(struct kc_arena *arena, const struct kc_automaton *a, const struct kc_automaton *b, bool both)
{
    struct product p = {.a = a, .b = b, .both = both};
    struct kc_automaton *result = product_finish(arena, &p);
    kc_arena_free(&p.scratch);
    return result;
}

struct kc_automaton *kc_automaton_intersect(struct kc_arena *arena, const struct kc_automaton *a, const struct kc_automaton *b)
{
    return product(arena, a, b, true);
}

struct kc_automaton *kc_automaton_union(struct kc_arena *arena, const struct kc_automaton *a, const struct kc_automaton *b)
{
    return product(arena, a, b, false);
}

/* The dead state becomes one that accepts everything. */
struct kc_automaton *kc_automaton_complement(struct kc_arena *arena, const struct kc_automaton *a)
{
    struct kc_arena scratch = {0};
    size_t cells = (size_t)a->state_count * a->class_count;
    struct kc_raw raw = {.state_count = a->state_count, .class_count = a->class_count, .start = 1};
    memcpy(raw.classes, a->classes, sizeof raw.classes);
    raw.next = KC_NEW_ARRAY(&scratch, uint32_t, cells);
    raw.accepts = KC_NEW_ARRAY(&scratch, bool, a->state_count);
    for (size_t i = 0; i < cells; i++)
        raw.next[i] = a->next[i];
    for (uint32_t s = 0; s < a->state_count; s++)
        raw.accepts[s] = !a->accepts[s];
    struct kc_automaton *result = kc_automaton_finish(arena, &raw);
    kc_arena_free(&scratch);
    return result;
}

/* ---- Simple languages ------------------------------------------------------------------------------------------- */

struct kc_automaton *kc_automaton_of_set(struct kc_arena *arena, const struct kc_byte_set *set, bool empty_too)
{
    uint32_t next[4] = {KC_NONE, KC_NONE, KC_NONE, KC_NONE};
    bool accepts[2] = {empty_too, true};
    struct kc_raw raw = {.state_count = 2, .next = next, .accepts = accepts};
    raw.class_count = kc_classes_refine(raw.classes, 1, set);
    for (unsigned b = 0; b < 256; b++)
        if (kc_set_has(set, b))
            next[raw.classes[b]] = next[raw.class_count + raw.classes[b]] = 1;
    return kc_automaton_finish(arena, &raw);
}

struct kc_automaton *kc_automaton_of_lengths(struct kc_arena *arena, uint64_t min, uint64_t max)
{
    uint64_t last = max == KC_NO_LIMIT ? min : max;
    if (last >= KC_MAX_STATES - 2)
        return NULL;
    struct kc_arena scratch = {0};
    struct kc_raw raw = {.state_count = (uint32_t)last + 1, .class_count = 1};
    raw.next = KC_NEW_ARRAY(&scratch, uint32_t, raw.state_count);
    raw.accepts = KC_NEW_ARRAY(&scratch, bool, raw.state_count);
    for (uint32_t s = 0; s < raw.state_count; s++) {
        raw.next[s] = s < last ? s + 1 : max == KC_NO_LIMIT ? s : KC_NONE;
        raw.accepts[s] = s >= min;
    }
    struct kc_automaton *a = kc_automaton_finish(arena, &raw);
    kc_arena_free(&scratch);
    return a;
}

/* ---- Questions -------------------------------------------------------------------------------------------------- */

bool kc_automaton_accepts(const struct kc_automaton *a, const char *text, size_t len)
{
    uint32_t state = 1;
    for (size_t i = 0; i < len && state != 0; i++)
        state = a->next[state * a->class_count + a->classes[(unsigned char)text[i]]];
    return a->accepts[state];
}

/* In minimal automata a state that is neither dead nor the start reaches an end. */
bool kc_automaton_is_empty(const struct kc_automaton *a)
{
    return a->state_count == 2 && !a->accepts[1];
}

/* The longest way from a state: KC_NO_LIMIT where a loop lies on one. Depth first; below[state]: 0 unknown, 1 on the way, else
 * longest + 2. */
static uint64_t longest_from(const struct kc_automaton *a, struct kc_arena *scratch)
{
    uint64_t *below = KC_NEW_ARRAY(scratch, uint64_t, a->state_count);
    uint32_t *stack = KC_NEW_ARRAY(scratch, uint32_t, a->state_count), *class_at = KC_NEW_ARRAY(scratch, uint32_t, a->state_count);
    uint32_t depth = 1;
    stack[0] = 1;
    below[1] = 1;
    while (depth != 0) {
        uint32_t state = stack[depth - 1];
        if (class_at[depth - 1] == a->class_count) {
            uint64_t longest = 0;
            for (uint32_t c = 0; c < a->class_count; c++) {
                uint32_t to = a->next[state * a->class_count + c];
                if (to != 0 && below[to] - 1 > longest)
                    longest = below[to] - 1;
            }
            below[state] = longest + 2;
            depth--;
            continue;
        }
        uint32_t to = a->next[state * a->class_count + class_at[depth - 1]++];
        if (to == 0 || below[to] > 1)
            continue;
        if (below[to] == 1)
            return KC_NO_LIMIT;
        below[to] = 1;
        class_at[depth] = 0;
        stack[depth++] = to;
    }
    return below[1] - 2;
}

static uint64_t shortest_from_start(const struct kc_automaton *a, struct kc_arena *scratch)
{
    uint64_t *distance = KC_NEW_ARRAY(scratch, uint64_t, a->state_count);
    uint32_t *queue = KC_NEW_ARRAY(scratch, uint32_t, a->state_count), count = 1;
    queue[0] = 1;
    distance[1] = 1;
    for (uint32_t i = 0; i < count; i++) {
        if (a->accepts[queue[i]])
            return distance[queue[i]] - 1;
        for (uint32_t c = 0; c < a->class_count; c++) {
            uint32_t to = a->next[queue[i] * a->class_count + c];
            if (to != 0 && distance[to] == 0) {
                distance[to] = distance[queue[i]] + 1;
                queue[count++] = to;
            }
        }
    }
    return KC_NO_LIMIT;
}

bool kc_automaton_lengths(const struct kc_automaton *a, uint64_t *min, uint64_t *max)
{
    if (kc_automaton_is_empty(a))
        return false;
    struct kc_arena scratch = {0};
    *min = shortest_from_start(a, &scratch);
    *max = longest_from(a, &scratch);
    kc_arena_free(&scratch);
    return true;
}
