/* keysrt.h: the public surface of libkeysrt, the runtime of keysc.
 *
 * Applications include the header that keysc generated, which includes this one. A client runs the generated calls
 * over hiredis; what a call may do, return and cost is written in runtime/api.md.
 *
 * Threads: a keysrt_client and all that was opened from it (batches) belong to one thread at a time. */
#ifndef KEYSRT_H
#define KEYSRT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#ifdef __cplusplus
extern "C" {
#endif

/* The contract between generated headers and this library. Both sides check it at compile time. */
#define KEYSRT_ABI 2
#define KEYSRT_VERSION "0.1.0"

#if defined(__GNUC__) || defined(__clang__)
#define KEYSRT_MUST_USE __attribute__((warn_unused_result))
#define KEYSRT_UNUSED __attribute__((unused))
#else
#define KEYSRT_MUST_USE
#define KEYSRT_UNUSED
#endif

/* ---- Status ----------------------------------------------------------------------------------------------------- */

/* Every call returns one. Only OK touches an output. keysrt_message() tells the whole story in one line. */
typedef enum keysrt_status {
    KEYSRT_OK = 0,       /* done */
    KEYSRT_MISS,         /* no such key, field or member; a walk is at its end */
    KEYSRT_QUEUED,       /* the call waits in a batch; its status comes with keysrt_batch_status() */
    KEYSRT_INVALID,      /* an argument breaks a rule of the schema or of the call; nothing was sent */
    KEYSRT_BAD_VALUE,    /* the server holds a value that is not of the declared type */
    KEYSRT_WRONG_TYPE,   /* the server holds another Redis type under this key (WRONGTYPE) */
    KEYSRT_REFUSED,      /* the server refused the command; the message holds its error text */
    KEYSRT_READ_ONLY,    /* the server is a read-only replica (READONLY), or lacks good replicas (NOREPLICAS) */
    KEYSRT_SERVER_FULL,  /* the server is out of memory (OOM) or cannot persist (MISCONF) */
    KEYSRT_DENIED,       /* authentication failed or an ACL forbids the command (NOAUTH, WRONGPASS, NOPERM) */
    KEYSRT_LOADING,      /* the server loads its data set (LOADING, MASTERDOWN) */
    KEYSRT_BUSY,         /* a script or too many clients keep the server from answering (BUSY, max clients) */
    KEYSRT_TIMEOUT,      /* the time limit passed; the command has no effect, or one that may be repeated harmlessly */
    KEYSRT_DISCONNECTED, /* no connection; the command was not executed, or may be repeated harmlessly */
    KEYSRT_LOST_REPLY,   /* sent, but no reply came: whether it was executed is unknown */
    KEYSRT_CLUSTER_DOWN, /* CLUSTERDOWN, MOVED, ASK, CROSSSLOT from a cluster that this client cannot follow */
    KEYSRT_LIMIT,        /* a reply or request is larger than the client's limits allow */
    KEYSRT_PROTOCOL,     /* the reply has another shape than the command's; the connection was closed */
    KEYSRT_NO_MEMORY,    /* allocation failed here */
    KEYSRT_UNSUPPORTED,  /* this build or server lacks a feature the call needs */
    KEYSRT_NOTHING       /* a cache remembers that there is nothing to be found (`missing`) */
} keysrt_status;

/* "OK", "MISS" …; never NULL. Static storage. */
const char *keysrt_status_name(keysrt_status status);

/* ---- Text and durations ----------------------------------------------------------------------------------------- */

/* Bytes that somebody else owns. May hold any byte, zero bytes too; not terminated. */
typedef struct keysrt_view {
    const char *data;
    size_t len;
} keysrt_view;

static inline KEYSRT_UNUSED keysrt_view keysrt_str(const char *text)
{
    keysrt_view view;
    view.data = text;
    view.len = strlen(text);
    return view;
}
static inline KEYSRT_UNUSED keysrt_view keysrt_bytes(const void *data, size_t len)
{
    keysrt_view view;
    view.data = (const char *)data;
    view.len = len;
    return view;
}
#define KEYSRT_STR(text) keysrt_str(text)
/* printf("%.*s", KEYSRT_FMT(view)): works for keysrt_view and every generated string type. */
#define KEYSRT_FMT(view) (int)(view).len, (view).data

/* A length of time. A type of its own, so that neither a number nor a point in time passes for one. */
typedef struct keysrt_duration {
    int64_t ms;
} keysrt_duration;

static inline KEYSRT_UNUSED keysrt_duration keysrt_ms(int64_t n) { keysrt_duration d; d.ms = n; return d; }
/* n units; what 64 bits do not hold is the longest time (the shortest), which no call takes. */
static inline KEYSRT_UNUSED keysrt_duration keysrt_units(int64_t n, int64_t ms)
{
    return keysrt_ms(n > INT64_MAX / ms ? INT64_MAX : n < INT64_MIN / ms ? INT64_MIN : n * ms);
}
static inline KEYSRT_UNUSED keysrt_duration keysrt_seconds(int64_t n) { return keysrt_units(n, 1000); }
static inline KEYSRT_UNUSED keysrt_duration keysrt_minutes(int64_t n) { return keysrt_units(n, 60000); }
static inline KEYSRT_UNUSED keysrt_duration keysrt_hours(int64_t n) { return keysrt_units(n, 3600000); }
static inline KEYSRT_UNUSED keysrt_duration keysrt_days(int64_t n) { return keysrt_units(n, 86400000); }
/* "Stays": only where the schema says `or none`. As a remaining TTL: the key never expires. */
static inline KEYSRT_UNUSED keysrt_duration keysrt_never(void) { return keysrt_ms(-1); }

typedef struct keysrt_uuid {
    unsigned char bytes[16];
} keysrt_uuid;

/* An address in network byte order. version is 4 (the first 4 bytes count) or 6. */
typedef struct keysrt_ip {
    unsigned char version;
    unsigned char bytes[16];
} keysrt_ip;
typedef struct keysrt_ipv4 {
    unsigned char bytes[4];
} keysrt_ipv4;
typedef struct keysrt_ipv6 {
    unsigned char bytes[16];
} keysrt_ipv6;

/* Reads the textual form (RFC 5952 and its variants). Returns KEYSRT_OK or KEYSRT_INVALID; *out is touched on OK only. */
KEYSRT_MUST_USE keysrt_status keysrt_ip_parse(keysrt_ip *out, const char *text);
/* Writes the RFC 5952 form and a terminating zero; returns its length. */
size_t keysrt_ip_format(const keysrt_ip *ip, char text[46]);

typedef struct keysrt_date {
    int16_t year; /* 0 to 9999 */
    uint8_t month; /* 1 to 12 */
    uint8_t day; /* 1 to 31 */
} keysrt_date;
/* A point in UTC, broken down; `time("…")` types carry it. Parts that the format does not hold are zero. */
typedef struct keysrt_time {
    keysrt_date date;
    uint8_t hour, minute, second;
    uint32_t nanosecond;
} keysrt_time;

/* ---- Memory ----------------------------------------------------------------------------------------------------- */

/* The one block a result owns. A zeroed result is empty; used again, it reuses the block; its generated _clear() frees it. */
typedef struct keysrt_block {
    void *memory;
    size_t capacity;
} keysrt_block;

void keysrt_block_free(keysrt_block *block);

/* A result of variable length: value points into block. */
typedef struct keysrt_text {
    keysrt_view value;
    keysrt_block block;
} keysrt_text;
void keysrt_text_clear(keysrt_text *text);

/* All allocation of the library goes through this table, but not what hiredis allocates for itself (its table is one for the whole
 * process, so it is the program's to set; see api.md). Set it before the first client is opened; NULL restores malloc. */
typedef struct keysrt_allocator {
    void *(*allocate)(size_t size);
    void *(*reallocate)(void *memory, size_t size);
    void (*release)(void *memory);
} keysrt_allocator;
void keysrt_set_allocator(const keysrt_allocator *allocator);

/* ---- Client ----------------------------------------------------------------------------------------------------- */

/* Where calls go: a connected client, or (keysrt_queue) a batch that collects them. */
typedef struct keysrt_client keysrt_client;

typedef struct keysrt_options {
    keysrt_duration connect_timeout; /* 0: 5 s; a look-up of a host's name cannot be interrupted (api.md) */
    keysrt_duration command_timeout; /* 0: 5 s; from the moment a call starts until its reply is read */
    const char *client_name;         /* CLIENT SETNAME; NULL: none */
    size_t max_reply_bytes;          /* largest single value accepted; 0: 512 MB */
    size_t max_reply_elements;       /* most elements of one reply; 0: 16 million */
} keysrt_options;

/* Opens a client. url: redis://[user[:password]@]host[:port], unix://[user[:password]@]/path; NULL: $REDIS_URL, else
 * redis://127.0.0.1:6379. options may be NULL. Databases come from the schema, so a URL names none but 0.
 * Connections are made at the first call that needs one, one for each database.
 * Returns OK; INVALID (the URL or an option) or UNSUPPORTED (the URL asks for what this build lacks: rediss://, several
 * hosts), *out being a client that only tells keysrt_message; or NO_MEMORY (*out is NULL).
 * The caller closes *out whatever came back. */
KEYSRT_MUST_USE keysrt_status keysrt_open(keysrt_client **out, const char *url, const keysrt_options *options);
void keysrt_close(keysrt_client *client); /* NULL is allowed */

/* One line about the last call that did not return OK: key, parameter, rule, server text. Owned by the client, valid
 * until its next call; "" after OK. For NULL: "out of memory". */
const char *keysrt_message(const keysrt_client *client);

/* PING on the connection of a database: OK, or why the server cannot be used. */
KEYSRT_MUST_USE keysrt_status keysrt_ping(keysrt_client *client, int database);

/* ---- Batches ---------------------------------------------------------------------------------------------------- */

/* Many calls, one round trip for each database they touch. Arguments are encoded at the call and may go away; outputs
 * must stay until the batch has run. Calls are numbered from 0 in their order, refused ones included. */
typedef struct keysrt_batch keysrt_batch;

KEYSRT_MUST_USE keysrt_status keysrt_batch_open(keysrt_batch **out, keysrt_client *client);
void keysrt_batch_close(keysrt_batch *batch); /* NULL is allowed; what was not run is dropped */

/* The handle to pass to generated calls: nexus_session_get(keysrt_queue(batch), id, &session). They return QUEUED, or
 * why they were refused. Borrowed from the batch. */
keysrt_client *keysrt_queue(keysrt_batch *batch);

/* From now on, until it has run, the batch is a transaction: MULTI/EXEC around its calls, one for each database. If one
 * call was refused before sending, none is sent. */
void keysrt_batch_atomic(keysrt_batch *batch);

/* Sends what was queued and reads all replies. OK: every call has its own status (see keysrt_batch_status), which need
 * not be OK. Otherwise the first connection-level failure that was not mended by sending again. The batch can then be filled
 * again. */
KEYSRT_MUST_USE keysrt_status keysrt_batch_run(keysrt_batch *batch);
/* The same in two steps, so that a second batch can be on its way while the first is being answered. */
KEYSRT_MUST_USE keysrt_status keysrt_batch_send(keysrt_batch *batch);
KEYSRT_MUST_USE keysrt_status keysrt_batch_wait(keysrt_batch *batch);

size_t keysrt_batch_count(const keysrt_batch *batch);
/* Status of call number index of the last run; INVALID if there is none. */
keysrt_status keysrt_batch_status(const keysrt_batch *batch, size_t index);
/* The message of that call; "" if it is OK or unknown. Valid until the batch is filled again. */
const char *keysrt_batch_message(const keysrt_batch *batch, size_t index);

/* ---- Walks ------------------------------------------------------------------------------------------------------ */

/* State of a walk over keys (SCAN), members or fields. Zero it, call the generated _walk until it does not return OK
 * (MISS: the end), then keysrt_walk_end(). Bounded memory; an element may come twice, as Redis says of SCAN. */
typedef struct keysrt_walk {
    void *state;
} keysrt_walk;
void keysrt_walk_end(keysrt_walk *walk);

#ifdef __cplusplus
}
#endif
#endif
