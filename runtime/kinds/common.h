/* common.h: what several kinds share: answers that need no server, and numbers that the server changes. */
#ifndef KEYSRT_KINDS_COMMON_H
#define KEYSRT_KINDS_COMMON_H

#include "core/call.h"

/* How C sees {T *items; size_t count}. */
typedef struct keysrt_items {
    void *items;
    size_t count;
} keysrt_items;

/* Params structs stand one behind the other; without parameters there is none. */
static inline const void *keysrt_params_at(const keysrt_key *key, const void *params, size_t index)
{
    return params == NULL ? NULL : (const char *)params + index * key->pattern.params_size;
}

/* End a call that has nothing to send: OK with 0 in *out (may be NULL), or with no items in the array at out. */
keysrt_status keysrt_answer_zero(keysrt_call *call, uint64_t *out);
keysrt_status keysrt_answer_empty(keysrt_call *call, void *out);

/* What may be repeated only when nobody looks at the count: a second SADD changes nothing, but answers 0. */
static inline uint32_t keysrt_repeatable_unless(const void *out)
{
    return out == NULL ? KEYSRT_REPEATABLE : 0;
}

/* The text between which a number must stay, as scripts take it; scores are bound to what a double holds exactly. */
typedef struct keysrt_bounds {
    char min[32], max[32]; /* zero-terminated */
} keysrt_bounds;
void keysrt_bounds_of(keysrt_bounds *bounds, const keysrt_type *type);

/* A number in a string or in a field of a hash, incremented by the server and kept in the range of its type. */
typedef struct keysrt_increment {
    const void *params;
    keysrt_duration ttl;
    const keysrt_type *stored; /* what the key or field holds */
    const void *by;            /* int64_t, or double where `stored` is a float */
    const keysrt_type *result; /* how the caller wants it */
    void *out;                 /* may be NULL */
} keysrt_increment;

extern const keysrt_type keysrt_whole_number; /* int64_t */
extern const keysrt_type keysrt_real_number;  /* double */

bool keysrt_is_integer(const keysrt_type *type);
/* Head of the call, then (by the caller, where there is one) the field's name as one argument, then the rest. */
void keysrt_increment_head(keysrt_call *call, const keysrt_increment *increment, size_t names);
keysrt_status keysrt_increment_finish(keysrt_call *call, const keysrt_increment *increment);

/* Head of a read of a sorted set: its window is minded, its TTL renewed where the clause is sliding (zset.c). */
void keysrt_zset_head(keysrt_call *call, const void *params, size_t arguments);

/* ---- Names that must differ (names.c) ------------------------------------------------------------------------------ */

#define KEYSRT_FEW_NAMES 8u /* so many need no memory */

/* Of the request: from its first byte. */
typedef struct keysrt_span {
    size_t at, len;
} keysrt_span;

/* Open with the most names there will be; add each once it stands, as a bulk string from `start` on, at the request's end; close
 * refuses the call when two are equal, and frees. Safe whatever the call's status. */
typedef struct keysrt_names {
    keysrt_call *call;
    keysrt_span *spans; /* twice as many as names, where they are not few: sorting needs room */
    size_t count;
    keysrt_span few[KEYSRT_FEW_NAMES];
} keysrt_names;
void keysrt_names_open(keysrt_names *names, keysrt_call *call, size_t count);
void keysrt_names_add(keysrt_names *names, size_t start);
void keysrt_names_close(keysrt_names *names);

#endif
