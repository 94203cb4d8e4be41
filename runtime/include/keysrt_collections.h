/* keysrt_collections.h: the calls of lists, sets, sorted sets and maps that wait, walk, or work on two keys. Not for people:
 * include the generated header. What keysrt_tables.h says of its calls holds here. */
#ifndef KEYSRT_COLLECTIONS_H
#define KEYSRT_COLLECTIONS_H

#include "keysrt_tables.h"

#ifdef __cplusplus
extern "C" {
#endif

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
