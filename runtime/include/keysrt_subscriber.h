/* keysrt_subscriber.h: channels that are listened to, by typed handlers that generated headers subscribe. */
#ifndef KEYSRT_SUBSCRIBER_H
#define KEYSRT_SUBSCRIBER_H

#include "keysrt_tables.h"

#ifdef __cplusplus
extern "C" {
#endif

/* A connection of its own with any number of channels and patterns, of one schema or several. It belongs to the thread of the client
 * that it was opened from, as batches do: a thread that listens opens a client of its own (which connects to nothing until it is used).
 *
 * Handlers are called by keysrt_subscriber_wait() alone, one at a time. They may subscribe, unsubscribe, close the subscriber, and
 * make calls with a client; they may not wait. What they are given lives until they return. */
typedef struct keysrt_subscriber keysrt_subscriber;

typedef enum keysrt_subscriber_event_kind {
    KEYSRT_EVENT_SUBSCRIBED,   /* a subscription is in effect: what is published from here on comes */
    KEYSRT_EVENT_LOST,         /* there is no connection, or it broke; wait makes another */
    KEYSRT_EVENT_RESUBSCRIBED, /* all subscriptions are in effect again; messages may be missing, from shortly before LOST until now */
    KEYSRT_EVENT_UNDECODABLE,  /* a message is not of the declared type: its handler is not called */
    KEYSRT_EVENT_REFUSED       /* the server refused a subscription, which is given up */
} keysrt_subscriber_event_kind;

typedef struct keysrt_subscriber_event {
    keysrt_subscriber_event_kind kind;
    keysrt_status status; /* OK, or why: BAD_VALUE (UNDECODABLE), DENIED (REFUSED), DISCONNECTED, TIMEOUT, PROTOCOL, LIMIT (LOST) */
    keysrt_view channel;  /* or the pattern, as Redis has it; empty where it is about all of them */
    keysrt_view message;  /* UNDECODABLE: as it came */
    const char *why;      /* a sentence, or "" */
} keysrt_subscriber_event;

typedef void keysrt_subscriber_handler(void *context, const keysrt_subscriber_event *event);

/* handler takes the events, and must not be NULL. OK; INVALID; what keysrt_open() had returned; NO_MEMORY. *out is NULL but for OK. */
KEYSRT_MUST_USE keysrt_status keysrt_subscriber_open(keysrt_subscriber **out, keysrt_client *client, keysrt_subscriber_handler *handler,
                                                     void *context);
/* NULL is allowed. In a handler: it is closed when the handler returns, and the wait says DISCONNECTED. The client may be closed before. */
void keysrt_subscriber_close(keysrt_subscriber *subscriber);

/* Calls handlers for what is here, or waits up to timeout (0 ms: does not; keysrt_never(): for good) until there is something.
 * OK: handlers were called; MISS: nothing came; else why there is no connection when the time is over. Meanwhile it connects and subscribes
 * again, with growing pauses; an attempt may take connect_timeout whatever the timeout. INVALID: nothing is subscribed to. */
KEYSRT_MUST_USE keysrt_status keysrt_subscriber_wait(keysrt_subscriber *subscriber, keysrt_duration timeout);
/* About the last call that was not OK; as keysrt_message(). */
const char *keysrt_subscriber_message(const keysrt_subscriber *subscriber);

/* For event loops: call keysrt_subscriber_wait(…, keysrt_ms(0)) when the descriptor can be read, and when `due` is over. Ask for both
 * again after each call of the subscriber: another connection has another descriptor. fd: -1 where there is none now. */
int keysrt_subscriber_fd(const keysrt_subscriber *subscriber);
keysrt_duration keysrt_subscriber_due(const keysrt_subscriber *subscriber);

/* ---- For generated headers --------------------------------------------------------------------------------------- */

/* A message on its way to a handler of the header's type, which only the header can call. */
typedef struct keysrt_delivery {
    void (*handler)(void);
    void *context;
    const void *params;  /* the params struct; NULL without parameters */
    const void *message; /* of key->value */
} keysrt_delivery;
typedef struct keysrt_listener {
    void (*deliver)(const keysrt_delivery *delivery);
    void (*handler)(void);
    void *context;
} keysrt_listener;

/* One channel, or all of a pattern; a second time: another handler for it. OK once it is noted: the event says when it is in effect.
 * INVALID: parameters, handler. */
KEYSRT_MUST_USE keysrt_status keysrt_subscriber_add(keysrt_subscriber *subscriber, const keysrt_key *key, const void *params,
                                                    const keysrt_listener *listener);
KEYSRT_MUST_USE keysrt_status keysrt_subscriber_add_all(keysrt_subscriber *subscriber, const keysrt_key *key,
                                                        const keysrt_listener *listener);
/* MISS: it was not subscribed to. Its handler is not called any more. */
KEYSRT_MUST_USE keysrt_status keysrt_subscriber_remove(keysrt_subscriber *subscriber, const keysrt_key *key, const void *params);
KEYSRT_MUST_USE keysrt_status keysrt_subscriber_remove_all(keysrt_subscriber *subscriber, const keysrt_key *key);

#ifdef __cplusplus
}
#endif
#endif
