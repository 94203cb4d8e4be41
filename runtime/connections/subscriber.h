/* subscriber.h: what stands behind a keysrt_subscriber: a connection, what is subscribed to, and what the server still has to confirm. */
#ifndef KEYSRT_CONNECTIONS_SUBSCRIBER_H
#define KEYSRT_CONNECTIONS_SUBSCRIBER_H

#include "core/client.h"
#include "keysrt_subscriber.h"
#include "replies/reply_push.h"

typedef struct keysrt_subscription {
    const keysrt_key *key;
    const void *settings; /* of its schema, that its name was made with; the core keeps them */
    keysrt_listener listener;
    char *name; /* channel or glob; owned */
    size_t len;
    bool pattern;
    bool gone;      /* unsubscribed while handlers run: swept when they are done */
    bool confirmed; /* on this connection */
    bool known;     /* confirmed once: SUBSCRIBED was told */
} keysrt_subscription;

/* A command whose confirmation has not come: they come in the order of the commands. */
typedef struct keysrt_awaited {
    keysrt_push_kind kind;
    size_t name, len; /* in keysrt_subscriber.names */
} keysrt_awaited;

struct keysrt_subscriber {
    keysrt_core *core; /* a reference */
    keysrt_connection *connection;
    keysrt_subscriber_handler *handler;
    void *context;
    keysrt_error error;  /* of the last call that was not OK */
    keysrt_error reason; /* why there is no connection */

    keysrt_subscription *subscriptions;
    size_t count, capacity;

    keysrt_pipeline standing; /* takes what comes */
    keysrt_results results;
    keysrt_push push;
    keysrt_buffer output; /* commands; sent: how much of it */
    size_t sent;
    keysrt_buffer awaited; /* of keysrt_awaited, from `first` on */
    size_t first;
    keysrt_buffer names;

    keysrt_sink sink; /* messages and their parameters */
    keysrt_buffer message, params;
    keysrt_block message_block, params_block;

    int64_t heard_at, opened_at, try_at;
    unsigned short_lives; /* connections in a row that broke soon */
    bool pinged;
    bool outage;          /* LOST was told, and nothing better since */
    bool resubscribes;    /* RESUBSCRIBED is to be told when all is confirmed */
    bool dispatching, doomed;
    size_t dispatched;    /* handlers called by this wait */
};

/* ---- subscriptions.c -------------------------------------------------------------------------------------------- */

/* Commands for all of them, on a new connection. False: no memory. */
bool keysrt_subscriptions_send_all(keysrt_subscriber *subscriber);
/* What came: a confirmation, a message. OK, or PROTOCOL with the sentence in subscriber->error. */
keysrt_status keysrt_subscriptions_take(keysrt_subscriber *subscriber);
/* The oldest command was refused. False: nothing was asked for. */
bool keysrt_subscriptions_refused(keysrt_subscriber *subscriber, keysrt_status status, const char *why);
/* Frees those that are gone. */
void keysrt_subscriptions_sweep(keysrt_subscriber *subscriber);
void keysrt_subscriptions_free(keysrt_subscriber *subscriber);
/* A command of at most one argument (PING has none), and its confirmation awaited. False: no memory. */
bool keysrt_subscriber_command(keysrt_subscriber *subscriber, keysrt_push_kind kind, keysrt_view name);

/* ---- subscriber.c ----------------------------------------------------------------------------------------------- */

void keysrt_subscriber_tell(keysrt_subscriber *subscriber, const keysrt_subscriber_event *event);
/* Sends what fits without waiting, where there is a connection. */
keysrt_status keysrt_subscriber_flush(keysrt_subscriber *subscriber);

#endif
