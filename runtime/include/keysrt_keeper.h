/* keysrt_keeper.h: renews what is held (locks, places of semaphores) for as long as it is held, and warns before it is lost.
 *
 * Without threads: keysrt_keeper_open() with a client, and keysrt_keeper_run() regularly. With a thread of the library and a client of its
 * own: keysrt_keeper_start(). In both cases the generated …_keep(client, …, keeper, &hold) hands over a hold, its …_release() takes it back.
 *
 * A hold is renewed after a third of its lease, with others that are soon due in one round trip. After an error it is tried again until the
 * lease is over. A kept hold stays where it is in memory until it was released or keysrt_keeper_forget() said so, also when it was lost.
 *
 * Threads: a keeper that was opened belongs to its client's thread. A started one takes holds from any thread, each hold from one at a
 * time; the table of keysrt_set_allocator() is then used from several threads. */
#ifndef KEYSRT_KEEPER_H
#define KEYSRT_KEEPER_H

#include "keysrt_hold.h"

#ifdef __cplusplus
extern "C" {
#endif

typedef struct keysrt_keeper_options {
    /* Called once before a hold's validity ends without a renewal: why is MISS (the server says that it is lost), or what the last
     * renewal came to; OK: none was tried in time. hold: as it was handed over, keysrt_hold_is_endangered() from now on; keysrt_hold_remaining()
     * tells how long there is to stop what relies on it. A renewal that succeeds after all makes it safe, and the next danger is told
     * again. In the thread that runs the keeper; when a release returns, none is on its way for it. It should be short, may
     * release the hold, and must not stop the keeper. NULL: keysrt_hold_is_endangered() is asked instead. */
    void (*endangered)(keysrt_hold *hold, keysrt_status why, void *context);
    void *context;
    keysrt_duration warn_before; /* how long before the end; 0, or more than half a lease: a fifth of the lease */
} keysrt_keeper_options;

/* A keeper that works when it is run. The client must outlive it. options may be NULL. OK, or NO_MEMORY or what is wrong with the client. */
KEYSRT_MUST_USE keysrt_status keysrt_keeper_open(keysrt_keeper **out, keysrt_client *client, const keysrt_keeper_options *options);
/* Renews what is due: a round trip for each database, none where nothing is. *next: when to call again at the latest; keysrt_never():
 * nothing is kept. OK; else what the first renewal that failed came to: MISS (lost), or why the server could not be asked. It never takes
 * longer than until the next hold must be warned of. INVALID for a started one. */
KEYSRT_MUST_USE keysrt_status keysrt_keeper_run(keysrt_keeper *keeper, keysrt_duration *next);

/* A keeper with a thread and a client of its own. url, client_options: as for keysrt_open(). What keysrt_open() says; NO_MEMORY where there
 * is no thread to be had. *out is NULL unless OK. */
KEYSRT_MUST_USE keysrt_status keysrt_keeper_start(keysrt_keeper **out, const char *url, const keysrt_options *client_options,
                                                  const keysrt_keeper_options *options);
/* Ends either kind; a thread is waited for. What is still held stays held until its lease ends, and is renewed no more. NULL is allowed. */
void keysrt_keeper_stop(keysrt_keeper *keeper);

/* The hold is renewed no more, and may go away; it is not released. Nothing happens where none keeps it. */
void keysrt_keeper_forget(keysrt_hold *hold);

#ifdef __cplusplus
}
#endif
#endif
