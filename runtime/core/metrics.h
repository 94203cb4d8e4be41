/* metrics.h: what a client counts, by schema and key. Counting never fails a call: without memory it is not done. */
#ifndef KEYSRT_CORE_METRICS_H
#define KEYSRT_CORE_METRICS_H

#include "keysrt_metrics.h"

typedef struct keysrt_meter {
    const keysrt_key *key;
    keysrt_metrics counts;
} keysrt_meter;

/* The meters of a schema, by index of the key; NULL: not used yet. Headers are included in several files, each with tables of its
 * own: the same schema has several addresses, all of which lead to one row. */
typedef struct keysrt_meter_row {
    const keysrt_schema *schema;
    keysrt_meter **meters;
    bool borrowed; /* of a row before */
} keysrt_meter_row;

typedef struct keysrt_meters {
    keysrt_meter_row last; /* used by the call before */
    keysrt_meter_row *rows;
    size_t row_count;
    keysrt_meter **all; /* in the order of first use; owned */
    size_t count;
    keysrt_hook *hook; /* NULL: none */
    void *hook_context;
} keysrt_meters;

void keysrt_meters_free(keysrt_meters *meters);
keysrt_meter *keysrt_meter_slow(keysrt_meters *meters, const keysrt_key *key);
/* NULL: no memory. */
static inline keysrt_meter *keysrt_meter_of(keysrt_meters *meters, const keysrt_key *key)
{
    if (meters->last.schema == key->schema && key->index < key->schema->key_count && meters->last.meters[key->index] != NULL)
        return meters->last.meters[key->index];
    return keysrt_meter_slow(meters, key);
}

struct keysrt_pipeline;
/* Counts the calls of a pipeline whose results stand, and tells the hook. */
void keysrt_core_count_calls(keysrt_client *handle, const struct keysrt_pipeline *pipeline);
/* Those of them that are sent again now for want of their script; and, when that is done, the bytes it took. */
void keysrt_core_count_reloads(keysrt_client *handle, const struct keysrt_pipeline *pipeline);
void keysrt_core_count_again(keysrt_client *handle, const struct keysrt_pipeline *again);
/* A call that was refused before it was sent; the client's message says why. */
void keysrt_core_count_refused(keysrt_client *handle, const keysrt_key *key, const char *command, keysrt_status status);

/* What only recipes know about a call. client may be a batch's; NULL does nothing. */
typedef enum keysrt_count {
    KEYSRT_COUNT_HIT, /* where the reply's decoder does not say it (keysrt_decoder.asks) */
    KEYSRT_COUNT_MISS,
    KEYSRT_COUNT_NEGATIVE_HIT,
    KEYSRT_COUNT_STALE_SERVED,
    KEYSRT_COUNT_COMPUTED,
    KEYSRT_COUNT_WAIT
} keysrt_count;
void keysrt_core_count(keysrt_client *client, const keysrt_key *key, keysrt_count which);

#endif
