/* keysrt_limiter.h: limiters: so many per length of time. Included by generated headers that have one.
 *
 * fixed: a string that counts; the window begins with the first hit, or (aligned) is cut by the clock and stands in the key's name.
 * sliding: a sorted set with a member for each hit, scored by the server's microseconds: exact for any stretch of time; as large as
 *   the limit.
 * bucket: a string with the moment at which the bucket is full again, in microseconds (GCRA): it holds `limit`, and fills evenly
 *   once a window.
 *
 * Time is the server's alone. Every write sets the key's TTL in the same step: when it is gone, all is free. Calls are scripts
 * (EVALSHA); none is sent again by itself: after a lost reply it may have counted (LOST_REPLY). */
#ifndef KEYSRT_LIMITER_H
#define KEYSRT_LIMITER_H

#include "keysrt_tables.h"

#ifdef __cplusplus
extern "C" {
#endif

typedef struct keysrt_limit {
    bool allowed;
    bool unavailable;  /* the server was not asked: `when unavailable` answered; all below but limit is 0 */
    uint64_t limit;
    uint64_t remaining; /* that would be allowed now */
    keysrt_duration retry_after; /* denied: when the same call can pass at the earliest; 0 where it was allowed */
    keysrt_duration reset_after; /* until all is free again, if nothing is taken meanwhile */
} keysrt_limit;

/* Of a sliding window; it is the server's work to add so many members in one step. */
#define KEYSRT_LIMIT_SLIDING_MOST 10000

typedef enum keysrt_limiter_algorithm { KEYSRT_LIMIT_FIXED = 1, KEYSRT_LIMIT_SLIDING, KEYSRT_LIMIT_BUCKET } keysrt_limiter_algorithm;

/* What of an aligned window its parameter holds. */
typedef enum keysrt_limiter_aligned {
    KEYSRT_ALIGNED_NOT = 0,
    KEYSRT_ALIGNED_NUMBER,      /* time since 1970 divided by the window */
    KEYSRT_ALIGNED_SECONDS,     /* its start, a timestamp */
    KEYSRT_ALIGNED_MILLISECONDS, /* its start, a timestamp_ms */
    KEYSRT_ALIGNED_TIME,        /* its start, as far as the format holds it */
    KEYSRT_ALIGNED_DATE         /* the day on which it starts, in UTC */
} keysrt_limiter_aligned;

typedef enum keysrt_limiter_unavailable {
    KEYSRT_UNAVAILABLE_SAYS = 0, /* the call returns the status */
    KEYSRT_UNAVAILABLE_ALLOWS,
    KEYSRT_UNAVAILABLE_DENIES
} keysrt_limiter_unavailable;

/* keysrt_key.detail */
typedef struct keysrt_limiter {
    uint8_t algorithm;
    uint8_t aligned;
    uint8_t unavailable;
    keysrt_quantity limit;
    keysrt_quantity per;       /* ms */
    const keysrt_type *window; /* of the parameter, where aligned */
} keysrt_limiter;

/* What the caller says. */
typedef struct keysrt_limiter_ask {
    uint64_t n;
    uint64_t limit; /* where it is AT_CALL */
    int64_t per_ms; /* likewise */
    void *window;   /* aligned: the window parameter in params, filled in by the call; else NULL */
} keysrt_limiter_ask;

/* Takes n at once, or none of them. OK with the answer in *out, allowed or not. n above the limit, which could never pass, and n 0 are
 * INVALID; so is, for a sliding window, n above KEYSRT_LIMIT_SLIDING_MOST. counting: what is denied counts all the same: a fixed counter
 * goes on, a sliding window keeps the newest `limit` of all calls, a bucket is emptied; without it a denied call changes nothing.
 * Aligned: the name is needed before the server can be asked for its time. This machine's clock serves, corrected by what the server
 * said when a window did not fit (more than a second or a tenth of a window off); a direct call then asks again by itself, in a
 * batch the call is REFUSED once. A count never goes into a window that is not the server's own (give or take that tolerance).
 * `when unavailable`: TIMEOUT, DISCONNECTED, LOST_REPLY, LOADING, BUSY, READ_ONLY, SERVER_FULL and CLUSTER_DOWN become OK with
 * out->unavailable. BAD_VALUE: the key holds something else. */
KEYSRT_MUST_USE keysrt_status keysrt_limiter_take(keysrt_client *client, const keysrt_key *key, const void *params,
                                                  const keysrt_limiter_ask *ask, bool counting, keysrt_limit *out);
/* What take would say to one more; n is not looked at. Writes nothing, may be sent again, works on a replica. */
KEYSRT_MUST_USE keysrt_status keysrt_limiter_peek(keysrt_client *client, const keysrt_key *key, const void *params,
                                                  const keysrt_limiter_ask *ask, keysrt_limit *out);
/* UNLINK: all is free (aligned: of the window that is now). OK, or MISS where nothing was taken. */
KEYSRT_MUST_USE keysrt_status keysrt_limiter_reset(keysrt_client *client, const keysrt_key *key, const void *params,
                                                   const keysrt_limiter_ask *ask);

#ifdef __cplusplus
}
#endif
#endif
