/* keysrt_lock.h: locks with a lease, for one holder at a time. Included by generated headers; see runtime/api.md.
 *
 * Redis: the lock is a string, its owner's token (32 hexadecimal digits), with the lease as its TTL; beside it stands its last fencing number,
 * a decimal integer without TTL. */
#ifndef KEYSRT_LOCK_H
#define KEYSRT_LOCK_H

#include "keysrt_hold.h"
#include "keysrt_keeper.h"
#include "keysrt_tables.h"

#ifdef __cplusplus
extern "C" {
#endif

/* keysrt_key.detail */
typedef struct keysrt_lock {
    const keysrt_key *fence; /* the fencing number's name */
} keysrt_lock;

/* hold, fence: of one struct of the key's, the hold first. ttl: what the caller says of the lease; 0 ms where the schema leaves no choice.
 *
 * acquire: one EVALSHA. OK: held, and *fence is above all that were given out before. MISS: another has it, hold->retry_after tells for how
 * long unless he renews (0: not known). Sent again by itself after a lost reply: the token makes both one. Any other status: unknown, and
 * a further acquire asks as the same holder; a release frees what may have been taken. A hold that is held is renewed and keeps its number.
 * acquire_within: tries until it is held, or patience has passed (MISS; keysrt_never(): it never does). Another status than MISS ends it. (direct) */
KEYSRT_MUST_USE keysrt_status keysrt_lock_acquire(keysrt_client *client, const keysrt_key *key, const void *params, keysrt_duration ttl,
                                                  keysrt_hold *hold, uint64_t *fence);
KEYSRT_MUST_USE keysrt_status keysrt_lock_acquire_within(keysrt_client *client, const keysrt_key *key, const void *params, keysrt_duration ttl,
                                                         keysrt_duration patience, keysrt_hold *hold, uint64_t *fence);
/* The lease anew. MISS: it was lost; the hold no longer is one. Sent again by itself. INVALID (for keep, too): the last acquire was not
 * answered with OK, so that the number is not known by which a resource would tell this holder from a later one: acquire again. */
KEYSRT_MUST_USE keysrt_status keysrt_lock_renew(keysrt_client *client, const keysrt_key *key, const void *params, keysrt_duration ttl,
                                                keysrt_hold *hold);
/* OK: it was his until now. MISS: it was lost before: another may have worked meanwhile. From the call on the hold is not relied on, and no
 * keeper keeps it. LOST_REPLY: call it again; its MISS may then be the first one's work. */
KEYSRT_MUST_USE keysrt_status keysrt_lock_release(keysrt_client *client, const keysrt_key *key, const void *params, keysrt_hold *hold);
/* The keeper renews it from now on, until it is released or lost. Sends nothing. MISS: it is not held. ttl: as for renew. (direct) */
KEYSRT_MUST_USE keysrt_status keysrt_lock_keep(keysrt_client *client, const keysrt_key *key, const void *params, keysrt_duration ttl,
                                               keysrt_keeper *keeper, keysrt_hold *hold);

#ifdef __cplusplus
}
#endif
#endif
