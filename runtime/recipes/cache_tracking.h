/* cache_tracking.h: a connection on which a server tells which keys have changed (client-side caching, Redis 6.0 and later): CLIENT
 * TRACKING with BCAST and the prefixes of names, redirected to the connection itself, which subscribes to __redis__:invalidate. RESP2
 * throughout, so any hiredis will do. Knows no caches. */
#ifndef KEYSRT_RECIPES_CACHE_TRACKING_H
#define KEYSRT_RECIPES_CACHE_TRACKING_H

#include "connections/connection.h"

typedef struct keysrt_tracking {
    keysrt_transport transport;
    keysrt_inflight inflight; /* a transport wants one; nothing is asked by it */
    unsigned failures;        /* in a row */
    int64_t try_at;           /* by keysrt_now_ms(): no attempt before */
    int64_t heard_at;         /* when bytes came last */
    int64_t pinged_at;        /* 0: no PING is on its way */
    bool made;
} keysrt_tracking;

/* Who is told. A name may come that nobody keeps, or twice. */
typedef struct keysrt_listener {
    void (*changed)(void *state, keysrt_view name);
    void (*all_changed)(void *state);
    void *state;
} keysrt_listener;

static inline bool keysrt_tracking_is_open(const keysrt_tracking *tracking)
{
    return keysrt_transport_is_open(&tracking->transport);
}
/* Connects and asks for these prefixes (none of which begins with another); takes at most the client's time limits, and after a
 * failure does nothing for a while. True: from now on every change of such a key will be told. */
bool keysrt_tracking_open(keysrt_tracking *tracking, const keysrt_profile *profile, const keysrt_view *prefixes, size_t count);
/* Reads what has come, without waiting. False: the connection is gone, or silent for too long: what was kept may be outdated. */
bool keysrt_tracking_drain(keysrt_tracking *tracking, const keysrt_listener *listener);
void keysrt_tracking_close(keysrt_tracking *tracking);
void keysrt_tracking_free(keysrt_tracking *tracking);

#endif
