/* waiting.h: waits of any length made of blocking commands of bounded length, so that a server that has gone is noticed in the
 * middle of a long wait, and a clock that the server rounds cannot make it longer.
 *
 *     keysrt_wait wait;
 *     keysrt_status status = KEYSRT_MISS;
 *     for (keysrt_wait_begin(&wait, timeout); status == KEYSRT_MISS && keysrt_wait_goes_on(&wait);)
 *         status = one call, with keysrt_call_begin_waiting(…, wait.slice_ms) and keysrt_wait_write(&call, &wait);
 *     return status;
 *
 * The first slice always comes, so that the call itself says what is wrong with its arguments. */
#ifndef KEYSRT_KINDS_WAITING_H
#define KEYSRT_KINDS_WAITING_H

#include "core/call.h"

typedef struct keysrt_wait {
    int64_t timeout_ms; /* as asked for; -1: for good */
    int64_t end;        /* on the monotonic clock; INT64_MAX: never */
    int64_t slice_ms;   /* of the command that comes next: 1 ms or more */
    bool begun;
} keysrt_wait;

/* timeout: 0 ms or more, or keysrt_never(). */
void keysrt_wait_begin(keysrt_wait *wait, keysrt_duration timeout);
/* Is there another command to send? Then slice_ms is how long it may block. */
bool keysrt_wait_goes_on(keysrt_wait *wait);
/* The slice as an argument: in seconds, as BLPOP and its kin take it, or in ms. Refuses a negative timeout. */
void keysrt_wait_write_seconds(keysrt_call *call, const keysrt_wait *wait);
void keysrt_wait_write_ms(keysrt_call *call, const keysrt_wait *wait);

#endif
