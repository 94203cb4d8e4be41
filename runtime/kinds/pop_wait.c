/* pop_wait.c: pops of lists and sorted sets that wait. Must not know connections.
 *
 * They leave the TTL. A key whose reads renew it, or a sorted set with a window, has none of these calls: no command waits,
 * takes and renews (or forgets) in one step. */
#include "keysrt_collections.h"

#include "kinds/common.h"
#include "kinds/refs.h"
#include "kinds/waiting.h"
#include "replies/reply_state.h"

/* Where what was taken goes, and which keys were named. */
typedef struct {
    void *out;
    keysrt_block *block;
    const keysrt_buffer *request;
    size_t names; /* in request: the keys, as bulk strings */
    size_t count;
    size_t which; /* the key that gave */
} popped;

/* ---- The reply: key, element; or key, member, score ------------------------------------------------------------------ */

static keysrt_status nil_popped(keysrt_reply *reply)
{
    (void)reply;
    return KEYSRT_MISS;
}

static keysrt_status array_popped(keysrt_reply *reply, size_t count)
{
    const keysrt_expect *expect = reply->expect;
    const size_t one = 1;
    bool scored = expect->detail != NULL;
    keysrt_status status = keysrt_reply_check_count(reply, count, scored ? 3 : 2);
    if (status != KEYSRT_OK || !scored)
        return status != KEYSRT_OK ? status : keysrt_sink_begin(&reply->sink, expect->type->size);
    status = keysrt_sink_begin(&reply->sink, sizeof(keysrt_items));
    if (status == KEYSRT_OK)
        status = keysrt_reply_begin_items(reply, 0, one, expect->entry_size);
    if (status == KEYSRT_OK)
        memcpy(reply->sink.image.data + offsetof(keysrt_items, count), &one, sizeof one);
    return status;
}

/* Is this the bulk string at *at? Moves behind it. */
static bool is_next_name(const keysrt_buffer *request, size_t *at, const char *bytes, size_t len)
{
    const char *head = request->data + *at;
    size_t digits = 1, size = 0;
    for (; head[digits] != '\r'; digits++)
        size = size * 10 + (size_t)(head[digits] - '0');
    *at += digits + 2 + size + 2;
    return size == len && memcmp(head + digits + 2, bytes, len) == 0;
}

static keysrt_status popped_from(keysrt_reply *reply, const char *bytes, size_t len)
{
    popped *result = reply->expect->out;
    size_t at = result->names;
    for (size_t i = 0; i < result->count; i++)
        if (is_next_name(result->request, &at, bytes, len)) {
            result->which = i;
            return KEYSRT_OK;
        }
    return keysrt_reply_unexpected(reply, "the name of another key");
}

static keysrt_status element_popped(keysrt_reply *reply, size_t index, const char *bytes, size_t len)
{
    const keysrt_expect *expect = reply->expect;
    size_t at = expect->detail != NULL ? reply->items : 0;
    if (index == 0)
        return popped_from(reply, bytes, len);
    if (index == 1)
        return keysrt_decode(&reply->sink, at, expect->type, bytes, len, &reply->error);
    keysrt_status status = keysrt_decode(&reply->sink, at + expect->value_offset, expect->detail, bytes, len, &reply->error);
    if (status == KEYSRT_BAD_VALUE)
        keysrt_error_prefix(&reply->error, "score: ");
    return status;
}

static keysrt_status finish_popped(keysrt_reply *reply)
{
    popped *result = reply->expect->out;
    return keysrt_sink_commit(&reply->sink, result->out, result->block);
}

static const keysrt_decoder reply_popped = {.expects = "a key and what it held",
                                            .nil = nil_popped,
                                            .array = array_popped,
                                            .element_bulk = element_popped,
                                            .finish = finish_popped};

/* ---- The calls -------------------------------------------------------------------------------------------------------- */

/* One wait: its keys, and what its replies look like. */
typedef struct {
    const char *command;
    const void *params;
    size_t count;
    keysrt_duration timeout;
    const keysrt_zentry_layout *layout; /* NULL: a list */
} request;

static keysrt_status pop_once(keysrt_client *client, const keysrt_key *key, const request *asked, const keysrt_wait *wait, popped *result)
{
    keysrt_call call;
    keysrt_call_begin_waiting(&call, client, key, asked->command, wait->slice_ms);
    keysrt_call_head(&call, asked->count + 2);
    result->request = call.request;
    result->names = call.status == KEYSRT_OK ? call.request->len : 0;
    if (asked->count == 0)
        keysrt_call_refuse(&call, KEYSRT_INVALID, "there is no key to wait for");
    keysrt_slots slots;
    keysrt_slots_open(&slots, &call);
    for (size_t i = 0; i < asked->count; i++)
        keysrt_slots_key(&slots, key, keysrt_params_at(key, asked->params, i));
    keysrt_wait_write_seconds(&call, wait);
    keysrt_expect expect = {.decoder = &reply_popped, .out = result, .type = key->value};
    if (asked->layout != NULL) {
        expect.detail = key->score;
        expect.entry_size = asked->layout->entry_size;
        expect.value_offset = asked->layout->score_offset;
    }
    return keysrt_call_finish(&call, &expect);
}

static keysrt_status pop_wait(keysrt_client *client, const keysrt_key *key, const request *asked, popped *result, size_t *which)
{
    keysrt_wait wait;
    keysrt_status status = KEYSRT_MISS;
    result->count = asked->count;
    for (keysrt_wait_begin(&wait, asked->timeout); status == KEYSRT_MISS && keysrt_wait_goes_on(&wait);)
        status = pop_once(client, key, asked, &wait, result);
    if (status == KEYSRT_OK && which != NULL)
        *which = result->which;
    return status;
}

keysrt_status keysrt_list_pop_wait_any(keysrt_client *client, const keysrt_key *key, const void *params, size_t count, keysrt_end end,
                                       keysrt_duration timeout, size_t *which, void *out, keysrt_block *block)
{
    const request asked = {end == KEYSRT_LEFT ? "BLPOP" : "BRPOP", params, count, timeout, NULL};
    popped result = {.out = out, .block = block};
    return pop_wait(client, key, &asked, &result, which);
}

keysrt_status keysrt_list_pop_wait(keysrt_client *client, const keysrt_key *key, const void *params, keysrt_end end,
                                   keysrt_duration timeout, void *out, keysrt_block *block)
{
    return keysrt_list_pop_wait_any(client, key, params, 1, end, timeout, NULL, out, block);
}

keysrt_status keysrt_zset_pop_wait_any(keysrt_client *client, const keysrt_key *key, const void *params, size_t count, bool reverse,
                                       keysrt_duration timeout, size_t *which, void *out, keysrt_block *block,
                                       const keysrt_zentry_layout *layout)
{
    const request asked = {reverse ? "BZPOPMAX" : "BZPOPMIN", params, count, timeout, layout};
    popped result = {.out = out, .block = block};
    return pop_wait(client, key, &asked, &result, which);
}

keysrt_status keysrt_zset_pop_wait(keysrt_client *client, const keysrt_key *key, const void *params, bool reverse,
                                   keysrt_duration timeout, void *out, keysrt_block *block, const keysrt_zentry_layout *layout)
{
    return keysrt_zset_pop_wait_any(client, key, params, 1, reverse, timeout, NULL, out, block, layout);
}
