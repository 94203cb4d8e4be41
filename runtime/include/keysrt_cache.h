/* keysrt_cache.h: caches, which may always be asked and may always say no. For generated headers, which include it where a schema has
 * one; applications use the calls made of it, keysrt_cache_last(), and a keysrt_loading inside their loaders.
 *
 * Shapes. `cache of T`: a string that holds T, or an envelope around it where a clause needs one (see runtime/cache_format.md).
 * `cache { fields }`: a hash. Beside it stands the lease, a string: the token of the caller who computes. */
#ifndef KEYSRT_CACHE_H
#define KEYSRT_CACHE_H

#include "keysrt_tables.h"

#ifdef __cplusplus
extern "C" {
#endif

/* What keysrt_key.detail of a cache points to. Times in ms, sizes in bytes. */
typedef struct keysrt_cache {
    const keysrt_key *lease; /* of the caller who computes; NULL: an external cache, which is only read */
    keysrt_quantity lease_time; /* absent: 10 s */
    keysrt_quantity missing;
    keysrt_quantity stale;
    keysrt_quantity compress_over;
    keysrt_quantity local_count;
    keysrt_quantity local_for;
    bool early;
    bool envelope;
    uint32_t version_count; /* tags that count versions; their values stand in the envelope */
    const keysrt_key *const *versions;
} keysrt_cache;

/* How the last call of a cache on this client was answered. */
typedef enum keysrt_cache_outcome {
    KEYSRT_CACHE_UNUSED = 0,  /* no cache was asked yet */
    KEYSRT_CACHE_HIT,         /* from Redis */
    KEYSRT_CACHE_LOCAL,       /* from this process's own level */
    KEYSRT_CACHE_STALE,       /* the old value */
    KEYSRT_CACHE_NEGATIVE,    /* the remembered absence */
    KEYSRT_CACHE_COMPUTED,    /* the loader was called */
    KEYSRT_CACHE_MISSED,      /* there was none */
    KEYSRT_CACHE_WRITTEN,
    KEYSRT_CACHE_UNAVAILABLE, /* Redis could not be asked, so there was none; or nothing was written. keysrt_message() says why */
    KEYSRT_CACHE_FAILED       /* the call's status says what is wrong */
} keysrt_cache_outcome;
/* Direct calls only; batches tell each call's status. */
keysrt_cache_outcome keysrt_cache_last(const keysrt_client *client);

/* OK; MISS; NOTHING: it is remembered that there is none. MISS too where Redis cannot be asked (unavailable, timed out; see
 * keysrt_cache_last), in direct calls: a batch tells the truth. What is no envelope of this library is MISS. A value whose time
 * is over and that is only kept for `stale` is MISS to get, and OK to get_stale. */
KEYSRT_MUST_USE keysrt_status keysrt_cache_get(keysrt_client *client, const keysrt_key *key, const void *params, void *out,
                                               keysrt_block *block);
KEYSRT_MUST_USE keysrt_status keysrt_cache_get_stale(keysrt_client *client, const keysrt_key *key, const void *params, void *out,
                                                     keysrt_block *block);
/* Writes, and voids what is being computed. MISS: Redis could not be asked, or takes no writes; nothing was written. */
KEYSRT_MUST_USE keysrt_status keysrt_cache_put(keysrt_client *client, const keysrt_key *key, const void *params, const void *value,
                                               keysrt_duration ttl);
KEYSRT_MUST_USE keysrt_status keysrt_cache_put_missing(keysrt_client *client, const keysrt_key *key, const void *params);
/* Value and lease: who computes now will not be able to store it. MISS: there was no value. Never silent when Redis is down. */
KEYSRT_MUST_USE keysrt_status keysrt_cache_delete(keysrt_client *client, const keysrt_key *key, const void *params);
/* All leases, then all values: what was being computed when this began is not stored afterwards. (direct) */
KEYSRT_MUST_USE keysrt_status keysrt_cache_delete_all(keysrt_client *client, const keysrt_key *key, uint64_t *deleted);
/* Strings only. params: an array; out: {struct {keysrt_status status; T value} *items; size_t count}. One command, whatever the count. */
KEYSRT_MUST_USE keysrt_status keysrt_cache_get_many(keysrt_client *client, const keysrt_key *key, const void *params, size_t count,
                                                    void *out, keysrt_block *block, uint32_t entry_size, uint32_t value_offset);
KEYSRT_MUST_USE keysrt_status keysrt_cache_put_many(keysrt_client *client, const keysrt_key *key, const void *params,
                                                    const void *values, size_t count, keysrt_duration ttl);

/* ---- Computing --------------------------------------------------------------------------------------------------- */

/* Given to a loader, for its generated _loaded(). Lives until the loader returns. */
typedef struct keysrt_loading keysrt_loading;
/* Called in the caller's thread; may use the client. OK, once it has called _loaded(); MISS: there is nothing; else passed on. */
typedef keysrt_status keysrt_cache_loader(void *state, const void *params, keysrt_loading *loading);

/* The value, or what the loader makes of it. One caller of all processes computes, as long as its lease lasts; the others wait so long,
 * then compute for themselves without storing it. Where Redis cannot be asked, the loader is. (direct)
 * OK; NOTHING or MISS: the loader said there is none (remembered or not); what the loader returned; or what is wrong with the call. */
KEYSRT_MUST_USE keysrt_status keysrt_cache_get_or_compute(keysrt_client *client, const keysrt_key *key, const void *params,
                                                          keysrt_cache_loader *loader, void *state, void *out, keysrt_block *block);
/* The value is encoded at once and may go away. INVALID: it breaks a rule of its type; then so does the whole call. */
KEYSRT_MUST_USE keysrt_status keysrt_cache_loaded(keysrt_loading *loading, const keysrt_key *key, const void *value, keysrt_duration ttl);

#ifdef __cplusplus
}
#endif
#endif
