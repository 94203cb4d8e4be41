/* inflight.h: what a connection has sent and not been answered: replies come in the order of the requests.
 *
 * The parser (transport.c) reports values by the functions below; they find the entry a value belongs to, through
 * prologue, MULTI/EXEC and nesting, and hand it to the entry's decoder. Knows no sockets. */
#ifndef KEYSRT_CORE_INFLIGHT_H
#define KEYSRT_CORE_INFLIGHT_H

#include "connections/pipeline.h"
#include "replies/reply_state.h"

typedef struct keysrt_inflight {
    keysrt_pipeline *first, *last;
    keysrt_reply reply;
    size_t entry;         /* of `first`, that the reply belongs to; SIZE_MAX: none */
    bool exec;            /* the reply being read is that of EXEC */
    size_t reply_bytes;   /* of the reply that ends, for the metrics; its reader sets it */
    keysrt_script_set loaded; /* scripts that this connection's server holds */
    keysrt_status broken; /* OK, or PROTOCOL or LIMIT: why no further byte can be trusted; reply.error says it */
} keysrt_inflight;

void keysrt_inflight_init(keysrt_inflight *inflight, size_t max_bytes, size_t max_elements);
void keysrt_inflight_free(keysrt_inflight *inflight);
void keysrt_inflight_push(keysrt_inflight *inflight, keysrt_pipeline *pipeline);
/* The owner of a pipeline on its way goes away: no output of its calls is touched any more, the queue frees it. */
void keysrt_inflight_orphan(keysrt_inflight *inflight, keysrt_pipeline *pipeline);
/* The connection is gone: ends all pipelines with this status; a new connection starts from nothing. */
void keysrt_inflight_fail(keysrt_inflight *inflight, keysrt_status status, const char *sentence);

typedef enum keysrt_text_kind { KEYSRT_TEXT_LINE, KEYSRT_TEXT_ERROR, KEYSRT_TEXT_BULK } keysrt_text_kind;

/* Where a value stands: depth 0 is the reply itself; index in its array below that. */
typedef struct keysrt_place {
    size_t depth;
    size_t index;
} keysrt_place;

/* False: the reply cannot be what was asked for; parse no further. */
bool keysrt_inflight_text(keysrt_inflight *inflight, keysrt_place place, keysrt_text_kind kind, const char *text, size_t len);
bool keysrt_inflight_integer(keysrt_inflight *inflight, keysrt_place place, int64_t value);
bool keysrt_inflight_nil(keysrt_inflight *inflight, keysrt_place place);
bool keysrt_inflight_array(keysrt_inflight *inflight, keysrt_place place, size_t count);
/* A reply of a kind that no command here has (RESP3 types). */
bool keysrt_inflight_foreign(keysrt_inflight *inflight, keysrt_place place, const char *what);
/* Whose reply comes next, where it is an entry's own and its owner is still there; SIZE_MAX: not so. */
static inline size_t keysrt_inflight_usual_entry(const keysrt_inflight *inflight)
{
    const keysrt_pipeline *pipeline = inflight->first;
    bool usual = pipeline != NULL && !pipeline->atomic && !pipeline->orphan && pipeline->replies >= pipeline->prologue_replies;
    return usual ? pipeline->replies - pipeline->prologue_replies : SIZE_MAX;
}
/* A reply that is an array of plain values, of an entry that takes them: the caller calls the decoder itself, leaves the result
 * in status and reports the end of the reply, or gives up and nothing has happened. NULL: not such an entry. */
keysrt_reply *keysrt_inflight_begin_array(keysrt_inflight *inflight);
void keysrt_inflight_give_up_array(keysrt_inflight *inflight);
/* The last value of a reply has been reported. False: it cannot be what was asked for. */
bool keysrt_inflight_end_of_reply(keysrt_inflight *inflight);
/* The same after an entry's result was set without it, and so without doubts. */
static inline void keysrt_inflight_step(keysrt_inflight *inflight)
{
    if (inflight->first->replies + 1 < inflight->first->expected)
        inflight->first->replies++;
    else
        (void)keysrt_inflight_end_of_reply(inflight);
}
/* Bytes that are no reply at all, or too many. status: PROTOCOL or LIMIT. */
void keysrt_inflight_break(keysrt_inflight *inflight, keysrt_status status, const char *sentence);
void keysrt_inflight_refuse_size(keysrt_inflight *inflight, uint64_t size); /* LIMIT */

#endif
