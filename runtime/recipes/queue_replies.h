/* queue_replies.h: what the scripts of queues answer. Each decoder reads keysrt_expect.detail as the keysrt_key of the queue. */
#ifndef KEYSRT_RECIPES_QUEUE_REPLIES_H
#define KEYSRT_RECIPES_QUEUE_REPLIES_H

#include "keysrt_queue.h"
#include "replies/reply.h"

/* Flags of keysrt_expect that only these decoders know. */
#define KEYSRT_QUEUE_ONE 0x100u /* reserved: one job into out, not an array of them */

/* `number` is until when the leases count, see keysrt_holding_until(). With KEYSRT_QUEUE_ONE no job is a MISS. */
extern const keysrt_decoder keysrt_reply_reserved;
/* The same for a wait: out is a keysrt_queue_turn, and what the server says of the next job goes there on a MISS. */
typedef struct keysrt_queue_turn {
    void *job;
    int64_t next_ms; /* 0: not known */
} keysrt_queue_turn;
extern const keysrt_decoder keysrt_reply_turn;

extern const keysrt_decoder keysrt_reply_heartbeat; /* 0: MISS, 1; out: a keysrt_queue_lease, which counts until `number`, or no more */
extern const keysrt_decoder keysrt_reply_failed;    /* 0: MISS, 1, 2 into bool: given up; out may be NULL */
extern const keysrt_decoder keysrt_reply_counts;    /* five integers from 0, keysrt_queue_counts */
extern const keysrt_decoder keysrt_reply_listed;    /* entries of `entry_size`; number: their state */
extern const keysrt_decoder keysrt_reply_found;     /* keysrt_queue_found; nil: MISS */

/* What an id is. */
const keysrt_type *keysrt_job_id_type(const keysrt_key *key);

#endif
