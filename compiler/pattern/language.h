/* language.h: the languages of types, internal to the compiler's pattern algebra. */
#ifndef KC_LANGUAGE_H
#define KC_LANGUAGE_H

#include "pattern/build.h"

/* A type's language in two parts, both must hold: an automaton that knows nothing of long lengths, and a length to be
 * counted. Equal cores of one registry are one object. */
struct kc_core {
    struct kc_automaton *automaton;
    uint32_t index;
    uint64_t min, max;         /* the automaton's own lengths */
    struct kc_byte_set first;  /* bytes that can come first */
    struct kc_byte_set bytes;  /* bytes that can come anywhere */
    struct kc_byte_set follow; /* bytes that can come behind a text that is complete already */
    bool is_loop;              /* one class of bytes, any number of them: set+ or set* */
    const bool *in_class;      /* is_loop: which bytes, 256 of them */
    /* a fixed number of bytes, each of a set of its own (uuid): for each of them which classes of the automaton; 0: no such core */
    uint32_t chain_len;
    const uint64_t *chain;
    bool is_empty;
};

/* Which automata are made for a type with lengths left out. NULL: no parameter type. */
struct kc_automaton *kc_type_core(struct kc_arena *arena, const struct kc_type *type);
/* The length of the type's text that the core leaves open. */
void kc_type_lengths(const struct kc_type *type, uint64_t *min, uint64_t *max);

struct kc_automaton *kc_language_of_int(struct kc_arena *arena, const struct kc_type *type);
struct kc_automaton *kc_language_of_ipv4(struct kc_arena *arena);
struct kc_automaton *kc_language_of_ipv6(struct kc_arena *arena);
struct kc_automaton *kc_language_of_time(struct kc_arena *arena, struct kc_str format);

/* A number as a part of a machine's packed state: its place is the bit it begins at. */
static inline uint64_t kc_packed(uint64_t number, unsigned bit)
{
    return number * (UINT64_C(1) << bit);
}

/* A shortest text of at least min and at most max bytes, of letters and digits where there is a choice; data NULL: none. */
struct kc_str kc_automaton_witness(struct kc_arena *arena, const struct kc_automaton *a, uint64_t min, uint64_t max);
/* Bytes in the order in which examples prefer them: letters, digits, other signs, the rest. */
extern const unsigned char kc_readable_order[256];

/* ---- Cores, each once ------------------------------------------------------------------------------------------- */

struct kc_exact_core {
    const struct kc_core *core, *exact;
    uint64_t min, max;
};
struct kc_cores {
    struct kc_arena *arena;
    KC_LIST(struct kc_core *) list;
    uint32_t *slots; /* index + 1 by the automaton's bytes */
    size_t slot_count;
    struct kc_core_use *uses; /* by type */
    size_t use_count, use_slots;
    KC_LIST(struct kc_exact_core) exact;
};
/* NULL: not a parameter type. Types of one class or range come to one core, whatever their names and lengths. */
const struct kc_core *kc_core_of(struct kc_cores *cores, const struct kc_type *type);
/* The core with a length of its own built in, where it is short and tells more than "not empty"; otherwise the core itself. */
const struct kc_core *kc_core_with_lengths(struct kc_cores *cores, const struct kc_core *core, uint64_t min, uint64_t max);
const struct kc_core *kc_core_of_automaton(struct kc_cores *cores, struct kc_automaton *a);

#endif
