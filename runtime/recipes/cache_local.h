/* cache_local.h: the level of a cache that stands in the process, before Redis: plain bytes of values by the names of their keys, a
 * bounded number for each declaration, the least recently used one goes first. Belongs to a client, hence to one thread.
 *
 * What is here was read from Redis while a connection listened for changes (cache_tracking.h); when that connection goes, everything
 * here goes. Before each hit, what has come on it is read. So another process's change reaches this one as soon as its message does. */
#ifndef KEYSRT_RECIPES_CACHE_LOCAL_H
#define KEYSRT_RECIPES_CACHE_LOCAL_H

#include "recipes/cache.h"

/* Taken before Redis is read: what changes between then and keeping the answer voids it. */
typedef struct keysrt_ticket {
    bool valid;            /* false: nothing can be kept now */
    keysrt_status refused; /* OK, or why the clause's amounts are none */
    uint64_t generation;
    int64_t began_ms;
    int64_t longest_ms; /* `for` */
    uint64_t most;      /* `local` */
} keysrt_ticket;

typedef struct keysrt_local_value {
    keysrt_plain plain; /* until the next call of anything here */
    bool absent;
} keysrt_local_value;

static inline bool keysrt_local_is_declared(const keysrt_key *key)
{
    return keysrt_cached_of(key)->local_count.source != KEYSRT_ABSENT;
}
/* True: *out is the answer. Else *ticket is for keysrt_local_keep(). Never fails a call: what goes wrong is a miss. */
bool keysrt_local_find(keysrt_client *client, const keysrt_key *key, const void *params, keysrt_local_value *out, keysrt_ticket *ticket);
/* left_ms: how long the value counts at Redis, from the ticket on; -1: for good. */
void keysrt_local_keep(keysrt_client *client, const keysrt_key *key, const void *params, const keysrt_ticket *ticket,
                       const keysrt_local_value *value, int64_t left_ms);
/* Before this client writes or deletes; also what it is reading now is not kept. */
void keysrt_local_forget(keysrt_client *client, const keysrt_key *key, const void *params);
void keysrt_local_forget_all(keysrt_client *client, const keysrt_key *key);

/* Of cache.c, for cache_compute.c too. True: the answer is *status; else what Redis answers may be kept, by the ticket. */
bool keysrt_cached_locally(keysrt_client *client, const keysrt_key *key, const void *params, keysrt_sighting *sighting,
                           keysrt_ticket *ticket, keysrt_status *status);
/* After a look: keeps its answer where it is one. */
void keysrt_cached_keep(keysrt_client *client, const keysrt_key *key, const void *params, const keysrt_sighting *sighting,
                        const keysrt_ticket *ticket, keysrt_status status);

#endif
