/* keysrt_collections.h: the calls of lists, sets, sorted sets and maps that wait, walk, or work on two keys. Not for people:
 * include the generated header. What keysrt_tables.h says of its calls holds here. */
#ifndef KEYSRT_COLLECTIONS_H
#define KEYSRT_COLLECTIONS_H

#include "keysrt_tables.h"

#ifdef __cplusplus
extern "C" {
#endif

/* A key named for a call on another one. Generated headers wrap it into a type for each kind and type of value, so that only keys that
 * hold the same are named for each other. params is borrowed. */
typedef struct keysrt_ref {
    const keysrt_key *key;
    const void *params;
} keysrt_ref;

/* ---- Several keys ------------------------------------------------------------------------------------------------- */

/* All keys of such a call are of one database (else INVALID, nothing is sent) and, where the schema says `cluster`, in one slot (likewise).
 * Reads renew each key whose clause is sliding; what is written gets the TTL clause of its own key, in the same step. External
 * keys are read, never written. At most 1000 keys. */
typedef enum keysrt_set_operation { KEYSRT_UNION, KEYSRT_INTERSECTION, KEYSRT_DIFFERENCE } keysrt_set_operation;

/* SUNION, SINTER, SDIFF of this set and the others: the difference is what is in this one and in none of them. */
KEYSRT_MUST_USE keysrt_status keysrt_set_combine(keysrt_client *client, const keysrt_key *key, const void *params,
                                                 keysrt_set_operation operation, const keysrt_ref *others, size_t count, void *out,
                                                 keysrt_block *block);
/* SINTERCARD: how many members this set and the others share; counts no further than most (0: all). */
KEYSRT_MUST_USE keysrt_status keysrt_set_intersection_size(keysrt_client *client, const keysrt_key *key, const void *params,
                                                           const keysrt_ref *others, size_t count, uint64_t most, uint64_t *out);
/* SUNIONSTORE, SINTERSTORE, SDIFFSTORE: this key becomes the result, as a write that replaces it; without members it is gone. size may be
 * NULL. count: 1 or more; the first source is what the difference starts from. */
KEYSRT_MUST_USE keysrt_status keysrt_set_store(keysrt_client *client, const keysrt_key *key, const void *params,
                                               keysrt_set_operation operation, const keysrt_ref *sources, size_t count,
                                               keysrt_duration ttl, uint64_t *size);
/* SMOVE from the source to this key; MISS: it was not there. */
KEYSRT_MUST_USE keysrt_status keysrt_set_move(keysrt_client *client, const keysrt_key *key, const void *params, const keysrt_ref *source,
                                              const void *member, keysrt_duration ttl);

/* ZUNIONSTORE, ZINTERSTORE: this key becomes the result, as a write that replaces it, with its cap and window. Each source's scores count times
 * its weight; scores of one member are added up, or the lowest or highest is taken. A score beyond the range of the key's type is BAD_VALUE,
 * and nothing is stored. INVALID: a source with fractions, or a weight that makes them, where this key's scores are integers. size (may be
 * NULL): afterwards. count: 1 or more. */
typedef struct keysrt_weighted_ref {
    keysrt_ref ref;
    double weight;
} keysrt_weighted_ref;
typedef enum keysrt_aggregate { KEYSRT_SUM, KEYSRT_LOWEST, KEYSRT_HIGHEST } keysrt_aggregate;
typedef struct keysrt_zset_storing {
    keysrt_set_operation operation; /* UNION or INTERSECTION */
    keysrt_aggregate aggregate;
} keysrt_zset_storing;
KEYSRT_MUST_USE keysrt_status keysrt_zset_store(keysrt_client *client, const keysrt_key *key, const void *params,
                                                const keysrt_zset_storing *how, const keysrt_weighted_ref *sources, size_t count,
                                                keysrt_duration ttl, uint64_t *size);

/* LMOVE from the end `from` of the source to the end `to` of this list, which is trimmed where it is capped; MISS: the source is empty. */
KEYSRT_MUST_USE keysrt_status keysrt_list_move(keysrt_client *client, const keysrt_key *key, const void *params, const keysrt_ref *source,
                                               keysrt_end from, keysrt_end to, keysrt_duration ttl, void *out, keysrt_block *block);
/* BLMOVE (direct): waits as the pops do. For lists whose TTL a write leaves, without a cap; the source's must not be sliding (INVALID). */
KEYSRT_MUST_USE keysrt_status keysrt_list_move_wait(keysrt_client *client, const keysrt_key *key, const void *params,
                                                    const keysrt_ref *source, keysrt_end from, keysrt_end to, keysrt_duration timeout,
                                                    void *out, keysrt_block *block);

/* ---- Waiting (direct) --------------------------------------------------------------------------------------------- */

/* Pops that wait up to timeout for an element (BLPOP, BRPOP, BZPOPMIN, BZPOPMAX); MISS: none came. timeout: 0 ms looks once,
 * keysrt_never() waits for good. They go over a connection of their own, so nothing else of the client waits behind them, and may
 * take the client's time limit beyond the timeout. LOST_REPLY: an element may have been taken. Long waits are several commands
 * of 10 s each: a server that is gone is noticed within 10 s and the time limit, and whoever waits longest is served first
 * within such a slice only. */
KEYSRT_MUST_USE keysrt_status keysrt_list_pop_wait(keysrt_client *client, const keysrt_key *key, const void *params, keysrt_end end,
                                                   keysrt_duration timeout, void *out, keysrt_block *block);
/* params: an array of count params structs, 1 or more. The first key with an element gives it; *which (may be NULL) is its index. */
KEYSRT_MUST_USE keysrt_status keysrt_list_pop_wait_any(keysrt_client *client, const keysrt_key *key, const void *params, size_t count,
                                                       keysrt_end end, keysrt_duration timeout, size_t *which, void *out,
                                                       keysrt_block *block);
/* reverse: the highest score. *out: {struct {T member; S score} *items; size_t count}, of one. */
KEYSRT_MUST_USE keysrt_status keysrt_zset_pop_wait(keysrt_client *client, const keysrt_key *key, const void *params, bool reverse,
                                                   keysrt_duration timeout, void *out, keysrt_block *block,
                                                   const keysrt_zentry_layout *layout);
KEYSRT_MUST_USE keysrt_status keysrt_zset_pop_wait_any(keysrt_client *client, const keysrt_key *key, const void *params, size_t count,
                                                       bool reverse, keysrt_duration timeout, size_t *which, void *out,
                                                       keysrt_block *block, const keysrt_zentry_layout *layout);

/* ---- Walks (direct) ----------------------------------------------------------------------------------------------- */

/* The next member or field: SSCAN, ZSCAN, HSCAN in bounded memory (but for small keys, which Redis gives in one piece); MISS: the end. One
 * that is there from start to end comes at least once, and may come twice. A walk stays with one key and the parameters it began with.
 * BAD_VALUE: this one does not decode; the next call goes on with the next. */
KEYSRT_MUST_USE keysrt_status keysrt_set_walk(keysrt_client *client, const keysrt_key *key, const void *params, keysrt_walk *walk,
                                              void *out, keysrt_block *block);
KEYSRT_MUST_USE keysrt_status keysrt_zset_walk(keysrt_client *client, const keysrt_key *key, const void *params, keysrt_walk *walk,
                                               void *out, keysrt_block *block, void *score);
/* Fields that data names: declared ones are passed over. */
KEYSRT_MUST_USE keysrt_status keysrt_hash_walk(keysrt_client *client, const keysrt_key *key, const void *params, keysrt_walk *walk,
                                               void *name, keysrt_block *name_block, void *out, keysrt_block *block);

#ifdef __cplusplus
}
#endif
#endif
