/* quick.h: the calls that programs make most (GET, SET, HSET), from the check of the handle to the pending entry without a
 * function call between: what call.h does in general costs several times what such a request itself does.
 *
 * keysrt_quick_begin says false, and keysrt_quick_end is not reached, wherever anything is out of the ordinary; nothing has
 * happened then that keysrt_call_begin would not do again. The caller goes on with call.h, which does the rest and words the
 * messages. Must not refuse anything itself. */
#ifndef KEYSRT_CORE_QUICK_H
#define KEYSRT_CORE_QUICK_H

#include "codec/quick.h"
#include "core/client.h"

#define KEYSRT_QUICK_REQUEST ((size_t)512) /* room asked for at once; more is used where it is there … */
#define KEYSRT_QUICK_LONGEST ((size_t)1 << 20) /* … up to this */

typedef struct keysrt_quick {
    keysrt_client *client;
    keysrt_lane *lane;
    const void *settings;
    char *at;        /* NULL: not for here */
    const char *end; /* of the room */
} keysrt_quick;

/* Makes ready a batch that has run; false: no calls now. */
bool keysrt_quick_ready(keysrt_client *client);
/* Empties what the direct call before left behind. */
void keysrt_quick_reset(keysrt_client *client, keysrt_lane *lane);

/* A handle that takes calls, with room for one more. */
KEYSRT_INLINE bool keysrt_quick_begin(keysrt_quick *quick, keysrt_client *client, const keysrt_key *key)
{
    if (client == NULL || key->schema->abi != KEYSRT_ABI || key->yield_count != 0)
        return false;
    if (client->must_ask && !keysrt_quick_ready(client))
        return false;
    size_t last = client->last_lane;
    if (last >= client->lane_count || client->lanes[last].database != key->database)
        return false;
    keysrt_lane *lane = &client->lanes[last];
    keysrt_pipeline *pipeline = lane->pipeline;
    if (client->batch == NULL)
        keysrt_quick_reset(client, lane);
    keysrt_buffer *requests = &pipeline->requests;
    if (client->results.count == client->results.capacity || pipeline->count == pipeline->capacity ||
        !keysrt_buffer_reserve(requests, KEYSRT_QUICK_REQUEST))
        return false;
    quick->settings = NULL;
    if (key->schema->settings_size != 0) {
        quick->settings = keysrt_core_settings(client->core, key->schema);
        if (quick->settings == NULL)
            return false;
    }
    keysrt_core_clear_message(client->core);
    size_t room = requests->capacity - requests->len;
    quick->client = client;
    quick->lane = lane;
    quick->at = requests->data + requests->len;
    quick->end = quick->at + (room < KEYSRT_QUICK_LONGEST ? room : KEYSRT_QUICK_LONGEST);
    return true;
}

/* Command and key. head: RESP, with what stands behind it in KEYSRT_QUICK_REQUEST. */
KEYSRT_INLINE void keysrt_quick_head(keysrt_quick *quick, const char *head, size_t len, const keysrt_key *key, const void *params)
{
    memcpy(quick->at, head, len);
    quick->at = keysrt_quick_name(quick->at + len, &key->pattern, params, quick->settings);
}
#define KEYSRT_QUICK_HEAD(quick, literal, key, params) keysrt_quick_head((quick), (literal), sizeof(literal) - 1, (key), (params))

/* These do nothing once one of them was not for here. */
KEYSRT_INLINE void keysrt_quick_add(keysrt_quick *quick, const char *resp, size_t len)
{
    if (quick->at != NULL)
        quick->at = keysrt_quick_raw(quick->at, quick->end, resp, len);
}

KEYSRT_INLINE void keysrt_quick_add_value(keysrt_quick *quick, const keysrt_type *type, const void *value)
{
    if (quick->at != NULL)
        quick->at = keysrt_quick_value(quick->at, quick->end, type, value);
}

/* Queues or runs what was written; quick->at is not NULL. */
KEYSRT_INLINE keysrt_status keysrt_quick_end(keysrt_quick *quick, const keysrt_key *key, const char *command,
                                             const keysrt_expect *expect)
{
    keysrt_client *client = quick->client;
    keysrt_pipeline *pipeline = quick->lane->pipeline;
    keysrt_pending *pending = &pipeline->entries[pipeline->count++];
    pending->expect = *expect;
    pending->key = key;
    pending->settings = quick->settings;
    pending->command = command;
    pending->script = NULL;
    pending->start = pipeline->requests.len;
    pending->call = (uint32_t)client->results.count;
    pending->state = KEYSRT_ENTRY_WAITING;
    pending->resent = false;
    pending->scripted = false;
    pending->received = 0;
    client->results.items[client->results.count++] = (keysrt_result){KEYSRT_QUEUED, 0};
    pipeline->requests.len = (size_t)(quick->at - pipeline->requests.data);
    return client->batch != NULL ? KEYSRT_QUEUED : keysrt_handle_run(client, quick->lane);
}

#endif
