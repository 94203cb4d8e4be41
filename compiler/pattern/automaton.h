/* automaton.h: regular languages over bytes: classes, regular expressions, the languages of types. */
#ifndef KC_AUTOMATON_H
#define KC_AUTOMATON_H

#include "meaning/model.h"

/* A complete, minimal deterministic automaton. State 0 is dead, state 1 starts (also in minimal ones; the empty language has
 * an unreachable 1). next[state * class_count + classes[byte]]. */
struct kc_automaton {
    uint32_t state_count, class_count;
    unsigned char classes[256];
    uint16_t *next;
    bool *accepts;
};

/* The inside of a class, "a-z0-9_", "^:". False: error says what is wrong, *at the offset in text. */
bool kc_class_read(struct kc_str text, struct kc_byte_set *out, const char **error, size_t *at);

/* An anchored regular expression, the inside of the slashes. NULL: *error says what is wrong (a static text), *at where. More than
 * 60,000 states, or repetitions over 1,000, are an error. */
struct kc_automaton *kc_regex_read(struct kc_arena *arena, struct kc_str text, const char **error, size_t *at);
struct kc_automaton *kc_automaton_complement(struct kc_arena *arena, const struct kc_automaton *a);
/* NULL when the result has too many states. */
struct kc_automaton *kc_automaton_intersect(struct kc_arena *arena, const struct kc_automaton *a, const struct kc_automaton *b);
bool kc_automaton_accepts(const struct kc_automaton *a, const char *text, size_t len);

/* The language of a type as a parameter or value, all rules included (class, length, regex, range, canonical forms, the calendar).
 * Made once, kept in type->language. Exact, but: lengths over 255 are not in it (kc_type_is_empty, the checks and the matcher count
 * them), nor that a directive which stands twice in a time's format says the same twice. NULL for types that are no parameters
 * (bytes, floats, vectors, json). */
struct kc_automaton *kc_type_language(struct kc_arena *arena, struct kc_type *type);
/* Does the type hold no text at all? Its witness otherwise: a short, readable one ("a", "0", "2024-01-01"). */
bool kc_type_is_empty(struct kc_arena *arena, struct kc_type *type);
struct kc_str kc_type_example(struct kc_arena *arena, struct kc_type *type);

#endif
