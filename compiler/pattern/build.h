/* build.h: how automata are made: raw ones, nondeterministic ones, machines given as functions. Internal to pattern/.
 *
 * Everything that makes an automaton ends in kc_automaton_finish(), so equal languages are equal bytes. */
#ifndef KC_BUILD_H
#define KC_BUILD_H

#include "pattern/automaton.h"

#define KC_NONE UINT32_MAX
enum { KC_MAX_STATES = 60000, KC_MAX_TABLE = 4000000, KC_MAX_REPEAT = 1000 };

static inline bool kc_set_has(const struct kc_byte_set *set, unsigned byte)
{
    return (set->bits[byte / 8] >> (byte % 8) & 1) != 0;
}
static inline void kc_set_add(struct kc_byte_set *set, unsigned byte)
{
    set->bits[byte / 8] = (unsigned char)(set->bits[byte / 8] | 1u << (byte % 8));
}
void kc_set_add_range(struct kc_byte_set *set, unsigned low, unsigned high);
void kc_set_invert(struct kc_byte_set *set);
bool kc_set_meets(const struct kc_byte_set *a, const struct kc_byte_set *b);

/* ---- Raw automata ----------------------------------------------------------------------------------------------- */

/* Deterministic, any numbering, KC_NONE for "no way on". */
struct kc_raw {
    uint32_t state_count, class_count, start;
    unsigned char classes[256];
    uint32_t *next; /* state * class_count + class */
    bool *accepts;
};

/* The minimal automaton in canonical numbering (states breadth first, classes by their smallest byte). NULL: too large. */
struct kc_automaton *kc_automaton_finish(struct kc_arena *arena, const struct kc_raw *raw);
/* raw->next becomes block numbers; see minimize.c. blocks[state]: its block or KC_NONE for states that lead nowhere. */
uint32_t kc_minimize(struct kc_arena *scratch, const struct kc_raw *raw, uint32_t *blocks);

/* Splits the classes so that each is inside or outside of the set. */
uint32_t kc_classes_refine(unsigned char classes[256], uint32_t count, const struct kc_byte_set *set);

struct kc_automaton *kc_automaton_union(struct kc_arena *arena, const struct kc_automaton *a, const struct kc_automaton *b);
struct kc_automaton *kc_automaton_of_set(struct kc_arena *arena, const struct kc_byte_set *set, bool empty_too); /* set+ or set* */
struct kc_automaton *kc_automaton_of_texts(struct kc_arena *arena, const struct kc_str *texts, size_t count);
struct kc_automaton *kc_automaton_of_lengths(struct kc_arena *arena, uint64_t min, uint64_t max);
struct kc_automaton *kc_automaton_of_regex(struct kc_arena *arena, const char *regex); /* a right and small one */
bool kc_automaton_is_empty(const struct kc_automaton *a);
/* Shortest and longest accepted texts (KC_NO_LIMIT: no longest). False: the language is empty. */
bool kc_automaton_lengths(const struct kc_automaton *a, uint64_t *min, uint64_t *max);

/* ---- Nondeterministic automata ---------------------------------------------------------------------------------- */

struct kc_nfa_state {
    uint32_t set;     /* in sets: a byte of it leads to `to`; KC_NONE: `to` and `other` are reached without a byte */
    uint32_t to, other;
};
struct kc_nfa {
    struct kc_arena *arena;
    KC_LIST(struct kc_nfa_state) states;
    KC_LIST(struct kc_byte_set) sets;
    uint32_t singles[256]; /* index + 1 of the set of one byte */
    bool too_large;
};
struct kc_fragment {
    uint32_t start, end; /* end: a state without ways on yet */
};
struct kc_fragment kc_nfa_empty(struct kc_nfa *nfa);
struct kc_fragment kc_nfa_set(struct kc_nfa *nfa, const struct kc_byte_set *set);
struct kc_fragment kc_nfa_literal(struct kc_nfa *nfa, struct kc_str text);
struct kc_fragment kc_nfa_automaton(struct kc_nfa *nfa, const struct kc_automaton *a);
struct kc_fragment kc_nfa_join(struct kc_nfa *nfa, struct kc_fragment a, struct kc_fragment b);
struct kc_fragment kc_nfa_either(struct kc_nfa *nfa, struct kc_fragment a, struct kc_fragment b);
struct kc_fragment kc_nfa_loop(struct kc_nfa *nfa, struct kc_fragment a); /* any number of times, none too */
/* NULL: too many states, or too much work. */
struct kc_automaton *kc_nfa_finish(struct kc_arena *arena, struct kc_nfa *nfa, struct kc_fragment whole);

/* ---- Machines --------------------------------------------------------------------------------------------------- */

/* An automaton told as a function: states are any 64-bit numbers but KC_DEAD. */
#define KC_DEAD UINT64_MAX
struct kc_machine {
    uint64_t start;
    uint64_t (*step)(const void *context, uint64_t state, unsigned char byte);
    bool (*accepts)(const void *context, uint64_t state);
    const void *context;
    const char *alphabet; /* the bytes that may lead anywhere, each once */
};
struct kc_automaton *kc_machine_finish(struct kc_arena *arena, const struct kc_machine *machine);

#endif
