/* cache.h: what the files of the cache share.
 *
 * cache.c: the calls; cache_read.c: what comes back; cache_write.c: what is stored; cache_envelope.c: the stored form;
 * cache_compute.c: one caller computes; cache_state.c: what a client remembers, the breaker; cache_local.c: the level in the process;
 * cache_tracking.c: who tells it of changes. */
#ifndef KEYSRT_RECIPES_CACHE_H
#define KEYSRT_RECIPES_CACHE_H

#include "core/call.h"
#include "keysrt_cache.h"
#include "recipes/holding.h"

static inline const keysrt_cache *keysrt_cached_of(const keysrt_key *key)
{
    return key->detail;
}

/* ---- The stored form (cache_envelope.c) -------------------------------------------------------------------------- */

#define KEYSRT_ENVELOPE_HEAD ((size_t)28)  /* bytes in front of the versions */
#define KEYSRT_ENVELOPE_MARK ((size_t)6)   /* magic, version, flags: what a script is given */
#define KEYSRT_ENVELOPE_COMPRESSED 1u      /* zstd */
#define KEYSRT_ENVELOPE_ABSENT 2u          /* there is nothing; no payload */

typedef struct keysrt_envelope {
    unsigned flags;
    unsigned version_count;
    int64_t created_ms; /* by the server's clock */
    int64_t soft_ms;    /* when its time is over, by that clock; 0: when Redis forgets it */
    uint32_t delta_ms;  /* how long it took to compute */
    keysrt_view payload;
} keysrt_envelope;

/* False: not an envelope that this library can read. */
bool keysrt_envelope_read(keysrt_envelope *out, const char *bytes, size_t len);
/* Its payload as plain bytes, in `out` where it is compressed. OK; MISS: it does not expand to what it says, or to more than
 * max_bytes; NO_MEMORY. */
keysrt_status keysrt_envelope_open(const keysrt_envelope *envelope, size_t max_bytes, keysrt_buffer *out, keysrt_view *plain);
void keysrt_envelope_mark(char mark[KEYSRT_ENVELOPE_MARK], unsigned flags);
/* Appends the compressed bytes to out. False: they would not be fewer, or there is no memory for it; out is as before. */
bool keysrt_envelope_compress(keysrt_buffer *out, keysrt_view plain);

/* ---- What is found (cache_read.c) -------------------------------------------------------------------------------- */

typedef enum keysrt_found {
    KEYSRT_FOUND_NOTHING,  /* no value, or none that counts any more */
    KEYSRT_FOUND_FRESH,    /* decoded into the caller's result */
    KEYSRT_FOUND_EARLY,    /* fresh, but chance says: compute it anew. Kept in `payload` */
    KEYSRT_FOUND_STALE,    /* its time is over; kept in `payload` */
    KEYSRT_FOUND_ABSENCE   /* it is remembered that there is none */
} keysrt_found;

/* What a direct read found, beside its status. */
typedef struct keysrt_sighting {
    void *out;
    keysrt_block *block;
    uint64_t *random;      /* of who may compute: what is EARLY or STALE is kept; NULL: who only reads */
    bool takes_stale;      /* who only reads: the old value is one, too */
    bool keeps;            /* a fresh value's plain bytes go to `payload`, too */
    keysrt_found found;
    int64_t left_ms;       /* how long it counts, where the read asks for it; -1: for good */
    char seen[KEYSRT_ENVELOPE_HEAD]; /* the first bytes of an envelope that does not count, or … */
    size_t seen_len;       /* … 0: there was none */
    bool garbled;          /* there is a value, and it cannot be read */
    keysrt_buffer payload; /* of EARLY and STALE; of what is kept */
    size_t pairs;          /* of a record in it */
} keysrt_sighting;

/* One value read by a direct call. The status is the call's; where it is OK, MISS, NOTHING or BAD_VALUE, `sighting` tells more. */
keysrt_status keysrt_cached_look(keysrt_client *client, const keysrt_key *key, const void *params, keysrt_sighting *sighting);

/* The same in a batch. */
typedef struct keysrt_reading {
    void *out;
    keysrt_block *block;
    bool takes_stale;
} keysrt_reading;
keysrt_status keysrt_cached_queue_read(keysrt_client *batch, const keysrt_key *key, const void *params, const keysrt_reading *reading);
/* expect: out, block, number, entry_size, value_offset. Ends the call. */
keysrt_status keysrt_cached_look_at_many(keysrt_call *call, const void *params, keysrt_expect *expect);

/* A result of which nothing is there. */
keysrt_status keysrt_cached_all_missed(keysrt_client *client, size_t count, const keysrt_expect *expect);

/* A value's text, or a record's arguments of HSET. */
typedef struct keysrt_plain {
    keysrt_view bytes;
    size_t pairs; /* of a record */
} keysrt_plain;
keysrt_status keysrt_cached_decode(keysrt_client *client, const keysrt_key *key, const keysrt_plain *plain, void *out, keysrt_block *block);

/* ---- What is stored (cache_write.c) ------------------------------------------------------------------------------ */

/* One value on its way to Redis. */
typedef struct keysrt_filling {
    const void *params;
    keysrt_ttl_plan plan;
    bool absent;          /* that there is nothing */
    keysrt_plain plain;
    const keysrt_hold *lease; /* under which it was computed; NULL: none, it is simply put */
    int64_t delta_ms;
    keysrt_view versions; /* of its tags before it was computed; with a lease only */
} keysrt_filling;

/* Appends a value's bulk string, or a record's arguments, to what `call` holds; failures are remembered in it. */
void keysrt_cached_encode(keysrt_call *call, const void *value, size_t *pairs);
/* OK, or MISS: the lease is no longer this caller's, nothing was stored. */
keysrt_status keysrt_cached_fill(keysrt_client *client, const keysrt_key *key, const keysrt_filling *filling);
/* Simply put, no lease. The last ends a call that has begun. */
keysrt_status keysrt_cached_store(keysrt_client *client, const keysrt_key *key, const void *params, const void *value, keysrt_duration ttl);
keysrt_status keysrt_cached_store_absence(keysrt_client *client, const keysrt_key *key, const void *params);
keysrt_status keysrt_cached_store_many(keysrt_call *call, const void *params, const void *values, size_t count, keysrt_duration ttl);
keysrt_ttl_plan keysrt_cached_absence_plan(keysrt_call *call, const void *params);
/* For each tag with versions, how long its key lives: an argument of cache_claim and cache_fill. */
void keysrt_cached_version_lives(keysrt_call *call, const void *params);

/* ---- What a client remembers (cache_state.c) --------------------------------------------------------------------- */

/* May Redis be asked now? False while a breaker is open; then the message says so. */
bool keysrt_cached_may_ask(keysrt_client *client, const keysrt_key *key);
/* After each call that asked: opens or closes the breaker. Is this a status of a server that cannot be asked? */
bool keysrt_cached_note(keysrt_client *client, const keysrt_key *key, keysrt_status status, int64_t began_ms);
void keysrt_cached_remember(keysrt_client *client, keysrt_cache_outcome outcome);

#endif
