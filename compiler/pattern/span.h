/* span.h: the inner loops of reading names by patterns: a parameter as far as it goes, a piece of literal text. */
#ifndef KC_SPAN_H
#define KC_SPAN_H

#include <string.h>

#include "pattern/language.h"

static inline size_t kc_loop_end(const bool *in_class, const char *name, size_t at, size_t len)
{
    const unsigned char *bytes = (const unsigned char *)name;
    while (at + 4 <= len && (in_class[bytes[at]] & in_class[bytes[at + 1]] & in_class[bytes[at + 2]] & in_class[bytes[at + 3]]))
        at += 4;
    while (at < len && in_class[bytes[at]])
        at++;
    return at;
}

/* No byte waits for the one before it. */
static inline bool kc_is_chain(const struct kc_core *core, uint32_t state, const char *name)
{
    const unsigned char *classes = core->automaton->classes, *bytes = (const unsigned char *)name;
    const uint64_t *sets = core->chain + state - 1;
    uint64_t right = 1;
    for (uint32_t i = 0; i < core->chain_len + 1 - state; i++)
        right &= sets[i] >> classes[bytes[i]];
    return right != 0;
}

/* The end of a parameter that goes on as long as it can; SIZE_MAX: it is not complete there. */
static inline size_t kc_span_end(const struct kc_core *core, uint32_t state, const char *name, size_t at, size_t len)
{
    const struct kc_automaton *a = core->automaton;
    if (core->is_loop) {
        size_t end = kc_loop_end(core->in_class, name, at, len);
        return end > at || a->accepts[state] ? end : SIZE_MAX;
    }
    if (core->chain_len != 0) {
        size_t rest = core->chain_len + 1 - state;
        return len - at >= rest && kc_is_chain(core, state, name + at) ? at + rest : SIZE_MAX;
    }
    for (; at < len; at++) {
        uint32_t next = a->next[state * a->class_count + a->classes[(unsigned char)name[at]]];
        if (next == 0)
            break;
        state = next;
    }
    return a->accepts[state] ? at : SIZE_MAX;
}

/* Shorter than a call of memcmp for the few bytes between two branches. */
static inline bool kc_same_text(const char *a, const char *b, size_t len)
{
    uint64_t x, y;
    if (len < sizeof x) {
        for (size_t i = 0; i < len; i++)
            if (a[i] != b[i])
                return false;
        return true;
    }
    for (size_t i = 0; i + sizeof x <= len; i += sizeof x) {
        memcpy(&x, a + i, sizeof x);
        memcpy(&y, b + i, sizeof y);
        if (x != y)
            return false;
    }
    memcpy(&x, a + len - sizeof x, sizeof x);
    memcpy(&y, b + len - sizeof y, sizeof y);
    return x == y;
}

#endif
