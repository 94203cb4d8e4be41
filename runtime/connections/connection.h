/* connection.h: one connection to one database of a server: opened at first need, set up by the whole handshake, given up at
 * the first doubt, opened again with growing pauses.
 *
 * Pipelines are sent in order and answered in order; several may be on their way. Decides nothing about sending again. */
#ifndef KEYSRT_CORE_CONNECTION_H
#define KEYSRT_CORE_CONNECTION_H

#include "connections/transport.h"

#include <time.h>

/* What all connections of a client share. */
typedef struct keysrt_profile {
    keysrt_endpoint endpoint;
    char *client_name; /* NULL: none */
    int64_t connect_ms;
    int64_t command_ms;
    int64_t hurry_until; /* on keysrt_now_ms()'s clock: batches end by then, whatever command_ms says; 0: no such limit */
    size_t max_bytes;
    size_t max_elements;
    uint64_t random;
} keysrt_profile;

typedef struct keysrt_connection {
    keysrt_profile *profile;
    unsigned database;
    bool waits; /* for what blocks at the server: another one than the database's usual one */
    keysrt_transport transport;
    keysrt_inflight inflight;
    bool multi_works;    /* tried on this connection */
    unsigned failures;   /* to connect, in a row */
    int64_t try_at;      /* no new attempt before */
    int64_t used_at;     /* last time bytes came */
    keysrt_error reason; /* of the last failure */
    keysrt_pipeline control; /* handshake */
    keysrt_results control_results;
} keysrt_connection;

static inline int64_t keysrt_now_us(void)
{
    struct timespec now;
    (void)clock_gettime(CLOCK_MONOTONIC, &now);
    return (int64_t)now.tv_sec * 1000000 + now.tv_nsec / 1000;
}
static inline int64_t keysrt_now_ms(void)
{
    return keysrt_now_us() / 1000;
}

/* The time that a call may take. */
typedef struct keysrt_deadline {
    int64_t now; /* when the clock was last read */
    int64_t end;
    int64_t length; /* from the start, for messages */
    int64_t started; /* us, by the same clock */
} keysrt_deadline;

static inline keysrt_deadline keysrt_deadline_in(int64_t ms)
{
    int64_t started = keysrt_now_us(), now = started / 1000;
    return (keysrt_deadline){now, ms > INT64_MAX - now ? INT64_MAX : now + ms, ms, started};
}

keysrt_connection *keysrt_connection_new(keysrt_profile *profile, unsigned database); /* NULL: no memory */
void keysrt_connection_free(keysrt_connection *connection);

/* Sends a filled pipeline, opening the connection first where needed; meanwhile reads what comes. Returns OK when all is
 * handed over, else what failed: then every entry of the pipeline has its result. */
keysrt_status keysrt_connection_submit(keysrt_connection *connection, keysrt_pipeline *pipeline, keysrt_deadline *deadline);
/* Reads until the pipeline is complete (others before it too). OK, or what failed. */
keysrt_status keysrt_connection_await(keysrt_connection *connection, keysrt_pipeline *pipeline, keysrt_deadline *deadline);

/* For who does not ask and await: opens it with its handshake, unless a pause lasts; and gives it up, with all that is on its way. */
keysrt_status keysrt_connection_open(keysrt_connection *connection, keysrt_deadline *deadline, keysrt_error *error);
keysrt_status keysrt_connection_give_up(keysrt_connection *connection, keysrt_status status, const char *sentence);

#endif
