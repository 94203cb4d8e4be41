/* holding.h: what locks and semaphores share: tokens, leases that a holder trusts a little less long than the server does, and
 * waiting in turns that do not come together. */
#ifndef KEYSRT_RECIPES_HOLDING_H
#define KEYSRT_RECIPES_HOLDING_H

#include "core/call.h"
#include "keysrt_hold.h"

/* ---- Tokens ------------------------------------------------------------------------------------------------------ */

/* For acquire: makes a token where the hold has none, or one that is spent; refuses the call where the system gives no random bits. */
void keysrt_holding_ready(keysrt_call *call, keysrt_hold *hold);
/* For acquire (by keysrt_holding_ready) and renew: two that renew it, perhaps for different lengths, would not know what holds; a
 * keeper's hold is refused. */
void keysrt_holding_is_free(keysrt_call *call, const keysrt_hold *hold);
/* The token as an argument. Refuses the call where there is none: never acquired. */
void keysrt_holding_token(keysrt_call *call, const keysrt_hold *hold);

/* ---- Leases ------------------------------------------------------------------------------------------------------ */

/* Until when a lease can be relied on that the server grants at any time from now on: for keysrt_expect.number. */
int64_t keysrt_holding_until(int64_t lease_ms);

/* Refuses the call where nothing of the lease would be left to rely on, however quick the reply is: nobody could ever hold it. */
void keysrt_holding_check_lease(keysrt_call *call, int64_t lease_ms);

/* Into a keysrt_hold at `out`; `number`: from keysrt_holding_until(). Scripts answer with integers.
 * acquired: above 0: held; the integer goes to the uint64_t at value_offset of out, where that is not 0 (a fence). 0 and below: MISS;
 *   its magnitude is how many ms the first lease of the others still has, into retry_after. MISS too where the reply comes so late that
 *   nothing of the lease is left to rely on.
 * renewed: 1: held for another lease; 0: MISS, the hold was lost and no longer is one.
 * Acquire and renew are KEYSRT_REPEATABLE: the token makes the second time equal to the first. A release is not: its second
 * time cannot tell its own success from a loss; use keysrt_reply_flag. */
extern const keysrt_decoder keysrt_reply_acquired;
extern const keysrt_decoder keysrt_reply_renewed;

/* Finish acquire or renew with these decoders. What is relied on already ends with the new lease at the latest, from now on: a shorter one
 * may be granted and its reply lost. fence_offset: of the number in the caller's struct, 0: none. */
keysrt_status keysrt_holding_finish_acquire(keysrt_call *call, keysrt_hold *hold, int64_t lease_ms, uint32_t fence_offset);
keysrt_status keysrt_holding_finish_renew(keysrt_call *call, keysrt_hold *hold, int64_t lease_ms);

int64_t keysrt_holding_valid_until(const keysrt_hold *hold);
void keysrt_holding_set(keysrt_hold *hold, int64_t valid_until, bool endangered);

/* For release: from now on it is not relied on, whatever becomes of the call, and no keeper renews it; the token stays for a second try,
 * and the next acquire makes another. */
void keysrt_holding_let_go(keysrt_hold *hold);

/* ---- Waiting (direct calls only) --------------------------------------------------------------------------------- */

typedef struct keysrt_waiting {
    int64_t end;      /* on the clock of keysrt_hold_clock() */
    int64_t pause;    /* ms, the longest of the next turn */
    uint64_t *random; /* the client's */
} keysrt_waiting;

keysrt_waiting keysrt_waiting_begin(keysrt_client *client, keysrt_duration at_most);
/* Sleeps for a turn: from 1 ms, growing to a quarter of a second, never beyond `first_end` ms from now (0: not known) nor the end of the
 * waiting, and of random length, so that waiters do not come together. False: the time is up, nothing was slept. */
bool keysrt_waiting_pause(keysrt_waiting *waiting, int64_t first_end);

#endif
