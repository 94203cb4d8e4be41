/* keysrt_hold.h: what a holder of a lock or of a semaphore's place has in hand: its token, and how long it may rely on it.
 *
 * Generated headers wrap a keysrt_hold in a struct of the key's own (nexus_encoders_holder), so that a holder of one key passes for
 * none of another. A zeroed hold is ready for use. It owns no memory; what counts is the token. While a keeper keeps it, it stays in its
 * place, and its members are read by the functions below only. */
#ifndef KEYSRT_HOLD_H
#define KEYSRT_HOLD_H

#include "keysrt.h"

#ifdef __cplusplus
extern "C" {
#endif

/* 128 random bits of the system's generator; on the wire 32 hexadecimal digits. */
typedef struct keysrt_token {
    unsigned char bytes[16];
} keysrt_token;

typedef struct keysrt_keeper keysrt_keeper; /* keysrt_keeper.h */

typedef struct keysrt_hold {
    keysrt_token token;          /* all zero: none yet, acquire makes one. Kept, so that acquire after a lost reply asks as the same holder */
    int64_t valid_until_ms;      /* on the clock of keysrt_hold_clock(); 0: not held */
    keysrt_duration retry_after; /* after a MISS of acquire: when the first lease of the others ends unless renewed; 0 otherwise */
    bool spent;                  /* the token was released or lost: acquire makes another, which no late request can meddle with */
    bool unsure;                 /* of a lock: its last acquire was not answered with OK; acquire says whether it is held, and with which number */
    bool endangered;             /* see keysrt_hold_is_endangered() */
    keysrt_keeper *keeper;       /* that has it; NULL: none */
} keysrt_hold;

/* Milliseconds of a clock that no one sets and that goes on while the machine sleeps. */
int64_t keysrt_hold_clock(void);

/* How long the holder may still rely on it; 0: not held, or no longer. Counted from the moment before the request was sent, and
 * shortened by 1 % of the lease and 2 ms, for clocks that do not run alike: it ends before the server's lease does. Ask before
 * each step that needs the hold. */
keysrt_duration keysrt_hold_remaining(const keysrt_hold *hold);

/* Has its keeper given warning that it may be lost? Then there is keysrt_hold_remaining() left to stop what relies on it. */
bool keysrt_hold_is_endangered(const keysrt_hold *hold);

#ifdef __cplusplus
}
#endif
#endif
