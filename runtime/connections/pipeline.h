/* pipeline.h: requests for one connection, and what waits for each of their replies.
 *
 * A direct call is a pipeline of one; a batch fills one for each database. Bytes and entries live in reused memory: once
 * warm, a call allocates nothing. Knows no sockets. */
#ifndef KEYSRT_CORE_PIPELINE_H
#define KEYSRT_CORE_PIPELINE_H

#include "replies/reply.h"
#include "core/scripts.h"

/* Status and message of each call, by its number. */
typedef struct keysrt_result {
    uint32_t status;
    uint32_t message; /* where in texts, plus 1; 0: none */
} keysrt_result;

typedef struct keysrt_results {
    keysrt_result *items;
    size_t count, capacity;
    keysrt_buffer texts; /* zero-terminated lines */
} keysrt_results;

/* Number of a new call, or SIZE_MAX when allocation failed. */
size_t keysrt_results_add_slow(keysrt_results *results);
static inline size_t keysrt_results_add(keysrt_results *results)
{
    if (results->count == results->capacity)
        return keysrt_results_add_slow(results);
    results->items[results->count] = (keysrt_result){KEYSRT_QUEUED, 0};
    return results->count++;
}
/* sentence may be NULL. */
void keysrt_results_set(keysrt_results *results, size_t call, keysrt_status status, const char *sentence);
void keysrt_results_reset(keysrt_results *results);
void keysrt_results_free(keysrt_results *results);
const char *keysrt_results_message(const keysrt_results *results, size_t call);

typedef enum keysrt_entry_state {
    KEYSRT_ENTRY_WAITING, /* no reply yet */
    KEYSRT_ENTRY_DONE,    /* its result stands */
    KEYSRT_ENTRY_AGAIN,   /* its result stands unless it is sent once more, which is safe */
    KEYSRT_ENTRY_EVAL     /* the server did not know its script: it is sent once more, with the text */
} keysrt_entry_state;

/* A call on its way. */
typedef struct keysrt_pending {
    keysrt_expect expect;
    const keysrt_key *key; /* NULL: a command of the library itself */
    const void *settings;  /* of its schema, for names of keys in values; the client keeps them */
    const char *command;
    const keysrt_script *script; /* sent as EVALSHA */
    size_t start;                /* of its bytes in requests; they end where the next one's start */
    uint32_t call;               /* its number in results */
    uint8_t state;               /* keysrt_entry_state */
    bool resent;                 /* it was sent again once */
    bool scripted;               /* sent as EVALSHA or EVAL: the key is the third argument */
    uint32_t received;           /* bytes of its reply, for the metrics */
} keysrt_pending;

typedef struct keysrt_pipeline {
    keysrt_buffer requests;
    keysrt_pending *entries;
    size_t count, capacity;
    keysrt_results *results; /* borrowed */
    keysrt_script_set scripts; /* sent as EVALSHA */
    bool atomic;             /* MULTI before, EXEC behind */
    bool standing;           /* its one entry takes every reply that comes; `flying` goes out with each */
    bool orphan;             /* its owner is gone: replies are passed over, the connection frees it */

    /* On its way. */
    keysrt_buffer prologue;    /* SCRIPT LOAD of what this connection's server lacks, MULTI */
    size_t prologue_replies;
    keysrt_script_set loading; /* the scripts of the prologue */
    size_t body;               /* length of requests without EXEC; set when it is complete */
    size_t sent;               /* bytes handed to the kernel, prologue first */
    int64_t started;           /* us, keysrt_now_us(): when it was submitted */
    size_t replies, expected;  /* read so far; when it is done */
    bool flying;               /* it is in a connection's queue */
    bool unsettled;            /* there may be entries to send again */
    keysrt_status failure;     /* OK, or what ended it before its last reply */
    struct keysrt_pipeline *next;
} keysrt_pipeline;

void keysrt_pipeline_init(keysrt_pipeline *pipeline, keysrt_results *results);
void keysrt_pipeline_free(keysrt_pipeline *pipeline);
/* Empties it for the next calls; keeps memory, but not much more than a megabyte. */
void keysrt_pipeline_reset(keysrt_pipeline *pipeline);
/* A new entry at the end, to be assigned as a whole; NULL when allocation failed. */
keysrt_pending *keysrt_pipeline_push_slow(keysrt_pipeline *pipeline);
static inline keysrt_pending *keysrt_pipeline_push(keysrt_pipeline *pipeline)
{
    return pipeline->count < pipeline->capacity ? &pipeline->entries[pipeline->count++] : keysrt_pipeline_push_slow(pipeline);
}
/* An entry for a command of the library (PING, AUTH): its arguments are appended as given. False: no memory. */
bool keysrt_pipeline_command(keysrt_pipeline *pipeline, const keysrt_decoder *decoder, size_t argc, const keysrt_view *argv);

/* Makes ready for a connection that holds the scripts of `loaded`: prologue, EXEC, counters. */
keysrt_status keysrt_pipeline_launch(keysrt_pipeline *pipeline, const keysrt_script_set *loaded);
/* Where the bytes of an entry end. */
size_t keysrt_pipeline_end_of(const keysrt_pipeline *pipeline, size_t entry);

/* Sets the result of an entry; sentence (may be NULL) becomes the message, with command and key in front. */
void keysrt_pipeline_resolve(keysrt_pipeline *pipeline, size_t entry, keysrt_status status, const char *sentence);
/* Ends a pipeline whose connection failed with `status` before the replies were complete: every waiting entry gets its own
 * result, by what of it had been handed over and whether it may be repeated. */
void keysrt_pipeline_fail(keysrt_pipeline *pipeline, keysrt_status status, const char *sentence);

/* Marks an entry as one to send again: AGAIN or EVAL. */
void keysrt_pipeline_reopen(keysrt_pipeline *pipeline, size_t entry, keysrt_entry_state state);
/* Is there an entry to send again? resend: lost ones too, not only those whose script was missing. */
bool keysrt_pipeline_wants_again(const keysrt_pipeline *pipeline, bool resend);
/* Copies those entries into `again` (empty, same results); scripts go with their text. OK or NO_MEMORY. */
keysrt_status keysrt_pipeline_collect_again(keysrt_pipeline *pipeline, keysrt_pipeline *again, bool resend);
/* Turns every EVALSHA in it into EVAL: inside MULTI a missing script could not be sent again. */
keysrt_status keysrt_pipeline_spell_out_scripts(keysrt_pipeline *pipeline);

/* The name of the key a request is about, as it was sent; data NULL where it names none. */
keysrt_view keysrt_request_key(const char *request, size_t len, bool scripted);
/* Writes "COMMAND name (key): " in front of the sentence. name: may be longer than fits, and hold any byte. */
void keysrt_describe_call(keysrt_error *error, const char *command, const keysrt_key *key, keysrt_view name);

#endif
