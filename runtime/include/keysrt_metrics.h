/* keysrt_metrics.h: what a client counted, for each key of each schema it used. Not needed for the generated calls.
 *
 * Counting costs a few instructions a call and allocates at the first call of a schema and of each of its keys; where there is no
 * memory for it, calls work and are not counted. A client's counters belong to the thread that the client belongs to. */
#ifndef KEYSRT_METRICS_H
#define KEYSRT_METRICS_H

#include "keysrt_tables.h"

#ifdef __cplusplus
extern "C" {
#endif

#define KEYSRT_STATUS_COUNT ((size_t)KEYSRT_NOTHING + 1)
/* Latencies are counted in steps that double: keysrt_metrics_bound_us(0) is 16 us, (19) is 8.4 s, the last has no end. */
#define KEYSRT_LATENCY_BUCKETS ((size_t)21)

typedef struct keysrt_metrics {
    uint64_t calls;         /* that ended, however; those refused before they were sent, too */
    uint64_t hits;          /* calls that ask for one thing (a value, a record, a field, an element) and got it … */
    uint64_t misses;        /* … or MISS. Calls, not elements: ranges and get_many are neither */
    uint64_t negative_hits; /* cache: the remembered absence was the answer */
    uint64_t stale_served;  /* cache: the old value was the answer */
    uint64_t computed;      /* cache: a loader was called */
    uint64_t waits;         /* cache, lock, semaphore: a call had to wait for another holder */
    uint64_t errors[KEYSRT_STATUS_COUNT]; /* by status; those of OK, MISS, NOTHING and QUEUED stay 0 */
    uint64_t bytes_out;     /* of requests … */
    uint64_t bytes_in;      /* … and replies, as the protocol has them; the reply of a transaction in equal shares */
    uint64_t script_reloads; /* the server had forgotten a script: sent again with its text */
    uint64_t latency[KEYSRT_LATENCY_BUCKETS]; /* calls sent, by the time from sending to the reply; those of a batch by the batch's */
    uint64_t latency_us;    /* their sum */
} keysrt_metrics;

/* Upper end of a step, inclusive; UINT64_MAX for the last. */
uint64_t keysrt_metrics_bound_us(size_t bucket);

/* Of one key: keysrt_metrics_of(client, &nexus_session_table, &metrics). Zeroes where nothing was counted. */
void keysrt_metrics_of(const keysrt_client *client, const keysrt_key *key, keysrt_metrics *out);

/* Of the keys that were used, in the order of their first use: start with *position 0 until false. schema: only those of this one;
 * NULL: all. */
typedef struct keysrt_key_metrics {
    const char *schema;
    const char *key;
    unsigned database;
    keysrt_metrics metrics;
} keysrt_key_metrics;
bool keysrt_metrics_next(const keysrt_client *client, const char *schema, size_t *position, keysrt_key_metrics *out);

/* All of it in the text format that Prometheus reads: keysrt_calls_total{schema="nexus",key="session",db="0"} 12 and so on; the labels
 * have as many values as the schemas have keys. Several clients are added up: one series for each key. While it is read no
 * other thread may use them. OK or NO_MEMORY. */
KEYSRT_MUST_USE keysrt_status keysrt_metrics_text(const keysrt_client *const *clients, size_t count, keysrt_text *out);
/* The same of copies, which each thread took of its own client with keysrt_metrics_next: for servers whose clients are in use. */
KEYSRT_MUST_USE keysrt_status keysrt_metrics_text_of(const keysrt_key_metrics *metrics, size_t count, keysrt_text *out);

/* ---- Logs and traces ---------------------------------------------------------------------------------------------- */

/* A call that has ended. Valid during the hook only. */
typedef struct keysrt_event {
    const char *schema, *key; /* NULL: a command of the library itself (PING) */
    const char *command;      /* "HGETALL"; of a script what the call is named in messages */
    unsigned database;
    keysrt_status status;
    const char *message;      /* as keysrt_message() tells it; "" where there is nothing to tell */
    bool batched;
    uint64_t bytes_out, bytes_in; /* 0 and 0: nothing was sent */
    int64_t duration_us;          /* from sending to the reply; in a batch that of the batch */
} keysrt_event;
/* Is called for each call of the client and its batches, when it has ended or was refused, in the client's thread. It must not use the
 * client, nor its batches. */
typedef void keysrt_hook(void *context, const keysrt_event *event);
/* NULL: none. */
void keysrt_set_hook(keysrt_client *client, keysrt_hook *hook, void *context);

#ifdef __cplusplus
}
#endif
#endif
