/* keysrt_semaphore.h: semaphores: at most so many holders at a time, each for a lease. Included by generated headers that have one.
 *
 * One sorted set: a member for each holder's token, its score the end of its lease by the server's clock. Who does not renew is
 * forgotten; how many there are is never kept apart from who they are, so the limit may change at any time: fewer than there are
 * holders lets nobody in until enough have gone. The key's TTL is the last lease. Tokens and what a holder may rely on: keysrt_hold.h. */
#ifndef KEYSRT_SEMAPHORE_H
#define KEYSRT_SEMAPHORE_H

#include "keysrt_hold.h"
#include "keysrt_keeper.h"
#include "keysrt_tables.h"

#ifdef __cplusplus
extern "C" {
#endif

/* keysrt_key.detail; the lease is the key's ttl. */
typedef struct keysrt_semaphore {
    keysrt_quantity limit;
} keysrt_semaphore;

/* One try. OK: held for a lease; by a hold that was held already: renewed. MISS: all places are taken; hold->retry_after says when the
 * first lease ends. Sent again by itself after a lost reply: the token makes it the same holder. limit: where it is AT_CALL; ttl: where the
 * schema lets the caller choose the lease. */
KEYSRT_MUST_USE keysrt_status keysrt_semaphore_acquire(keysrt_client *client, const keysrt_key *key, const void *params, uint64_t limit,
                                                       keysrt_duration ttl, keysrt_hold *hold);
/* Tries again until it is held or patience has passed (MISS; keysrt_never(): it never does): at random moments, and when the first lease of the others ends. (direct) */
KEYSRT_MUST_USE keysrt_status keysrt_semaphore_acquire_within(keysrt_client *client, const keysrt_key *key, const void *params,
                                                              uint64_t limit, keysrt_duration ttl, keysrt_duration patience,
                                                              keysrt_hold *hold);
/* The lease anew. MISS: the place was lost, and may be another's. */
KEYSRT_MUST_USE keysrt_status keysrt_semaphore_renew(keysrt_client *client, const keysrt_key *key, const void *params, keysrt_duration ttl,
                                                     keysrt_hold *hold);
/* Gives the place back; the hold is not relied on from here on, whatever is returned. MISS: it was lost before. LOST_REPLY: perhaps it was
 * given back; if not, its lease ends; release again tells (MISS: it is free). */
KEYSRT_MUST_USE keysrt_status keysrt_semaphore_release(keysrt_client *client, const keysrt_key *key, const void *params, keysrt_hold *hold);
/* The keeper renews it from now on, until it is given back or lost. Sends nothing. MISS: it is not held. ttl: as for renew. (direct) */
KEYSRT_MUST_USE keysrt_status keysrt_semaphore_keep(keysrt_client *client, const keysrt_key *key, const void *params, keysrt_duration ttl,
                                                    keysrt_keeper *keeper, keysrt_hold *hold);
/* How many places are held. */
KEYSRT_MUST_USE keysrt_status keysrt_semaphore_holders(keysrt_client *client, const keysrt_key *key, const void *params, uint64_t *out);

#ifdef __cplusplus
}
#endif
#endif
