/* transport.h: bytes to and from one server: the only part that knows hiredis and sockets.
 *
 * hiredis makes the connection and parses; writing and reading are done here, because its writer may raise SIGPIPE and its
 * output buffer is quadratic. Knows nothing of deadlines' meaning, of handshakes, nor of what replies are for. */
#ifndef KEYSRT_CORE_TRANSPORT_H
#define KEYSRT_CORE_TRANSPORT_H

#include "connections/inflight.h"
#include "connections/url.h"

struct redisContext;
struct redisReader;

typedef struct keysrt_transport {
    struct redisContext *context; /* NULL: closed */
    struct redisReader *reader;
    int fd;
    bool local;  /* a unix socket */
    char *input; /* received, not yet given to the parser: begin..end */
    size_t begin, end, capacity;
    size_t fed; /* to the reader, since the end of the last reply that it read */
} keysrt_transport;

/* Connects within timeout_ms. Blocking reads wait at most slice_ms. OK; DISCONNECTED or TIMEOUT with a sentence; NO_MEMORY. */
keysrt_status keysrt_transport_open(keysrt_transport *transport, const keysrt_endpoint *endpoint, int64_t timeout_ms,
                                    int64_t slice_ms, keysrt_inflight *inflight, keysrt_error *error);
void keysrt_transport_close(keysrt_transport *transport);
void keysrt_transport_free(keysrt_transport *transport); /* the input buffer too */
static inline bool keysrt_transport_is_open(const keysrt_transport *transport)
{
    return transport->context != NULL;
}

typedef enum keysrt_io {
    KEYSRT_IO_DONE,   /* something was sent or received */
    KEYSRT_IO_EMPTY,  /* nothing to read, no room to write, or the wait was over */
    KEYSRT_IO_CLOSED, /* the server closed */
    KEYSRT_IO_FAILED  /* see errno */
} keysrt_io;

/* Sends what fits without waiting: first, then second (may be empty); *sent grows. */
keysrt_io keysrt_transport_send(keysrt_transport *transport, keysrt_view first, keysrt_view second, size_t *sent);
/* Receives what is there; block: waits for it up to slice_ms. May report FAILED with ENOMEM. */
keysrt_io keysrt_transport_receive(keysrt_transport *transport, bool block);
/* Waits for input, or (write) for room to write as well. EMPTY: time is over. */
keysrt_io keysrt_transport_wait(keysrt_transport *transport, bool write, int64_t timeout_ms);
/* Without waiting: is the idle connection still usable? Neither closed nor with bytes nobody asked for. */
bool keysrt_transport_is_quiet(keysrt_transport *transport);

typedef enum keysrt_parse { KEYSRT_PARSE_REPLY, KEYSRT_PARSE_MORE, KEYSRT_PARSE_BROKEN } keysrt_parse;

/* Parses what was received, reporting values to the inflight queue given at open: REPLY when the last reply of `until` (NULL:
 * none) has been, MORE when it takes more bytes to go on. BROKEN: the queue knows why. */
keysrt_parse keysrt_transport_parse(keysrt_transport *transport, const keysrt_pipeline *until);
/* Are there bytes behind the last parsed reply? */
bool keysrt_transport_has_rest(const keysrt_transport *transport);
/* Between calls: gives large buffers back. */
void keysrt_transport_trim(keysrt_transport *transport);

#endif
