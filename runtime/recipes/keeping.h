/* keeping.h: how a kind hands a hold to a keeper. */
#ifndef KEYSRT_RECIPES_KEEPING_H
#define KEYSRT_RECIPES_KEEPING_H

#include "core/call.h"
#include "keysrt_keeper.h"

/* call: holds the whole renewal, a script whose reply is for keysrt_reply_renewed; its bytes are what the keeper sends from now on. Ends
 * the call, without sending it. OK, MISS where it is not held, or why not. */
keysrt_status keysrt_keeping_begin(keysrt_call *call, keysrt_keeper *keeper, keysrt_hold *hold, int64_t lease_ms);
/* The same as keysrt_keeper_forget() for a hold whose token is spent: a renewal on its way is not waited for, since it changes nothing. */
void keysrt_keeping_end(keysrt_hold *hold);

#endif
