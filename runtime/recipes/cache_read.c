/* cache_read.c: what a cache's reads bring back, and whether it still counts. Must not send anything but reads, nor decide what follows. */
#include "recipes/cache.h"

#include "core/client.h"
#include "core/random.h"
#include "kinds/refs.h"
#include "replies/reply_state.h"

#include <math.h>

/* Flags of keysrt_expect, beyond those of reply.h. */
#define DIRECT (1u << 16)    /* out is a keysrt_sighting, else the result itself */
#define TAKES_STALE (1u << 17)
#define TIMED (1u << 18)     /* the reply is cache_read.lua's */

/* Members of the reply's state that this decoder uses. */
#define NOW seen[0]
#define LEFT seen[1]
#define CURRENT current

static const keysrt_key *key_of(const keysrt_reply *reply)
{
    return reply->expect->detail;
}

static keysrt_sighting *sighting_of(const keysrt_reply *reply)
{
    return (reply->expect->flags & DIRECT) != 0 ? reply->expect->out : NULL;
}

/* ---- Does it count? ------------------------------------------------------------------------------------------------- */

/* A longer computation ahead of the end begins earlier, and one of many callers is likely to be the first: XFetch. */
static bool comes_early(const keysrt_envelope *envelope, int64_t now, uint64_t *random)
{
    double even = ((double)(keysrt_random_next(random) >> 11) + 1) / 9007199254740992.0; /* in (0, 1] */
    return (double)now - (double)envelope->delta_ms * log(even) >= (double)envelope->soft_ms;
}

/* What was written later than now, by a clock that was set back, is of unknown age. A server that took over may be a little behind. */
enum { CLOCKS_DIFFER_MS = 1000 };

static keysrt_found judge(const keysrt_reply *reply, const keysrt_envelope *envelope)
{
    const keysrt_cache *cache = keysrt_cached_of(key_of(reply));
    const keysrt_sighting *sighting = sighting_of(reply);
    int64_t now = (int64_t)reply->NOW;
    if (!reply->CURRENT || envelope->version_count != cache->version_count)
        return KEYSRT_FOUND_NOTHING;
    if ((envelope->flags & KEYSRT_ENVELOPE_ABSENT) != 0)
        return KEYSRT_FOUND_ABSENCE;
    bool soft = (reply->expect->flags & TIMED) != 0 && envelope->soft_ms != 0;
    if (soft && (now >= envelope->soft_ms || envelope->created_ms - now > CLOCKS_DIFFER_MS))
        return KEYSRT_FOUND_STALE;
    if (soft && cache->early && sighting != NULL && sighting->random != NULL && comes_early(envelope, now, sighting->random))
        return KEYSRT_FOUND_EARLY;
    return KEYSRT_FOUND_FRESH;
}

/* ---- Taking one value ----------------------------------------------------------------------------------------------- */

static keysrt_status keep(keysrt_sighting *sighting, keysrt_view plain)
{
    sighting->payload.len = 0;
    keysrt_buffer_append(&sighting->payload, plain.data, plain.len);
    return sighting->payload.failed ? KEYSRT_NO_MEMORY : KEYSRT_OK;
}

static keysrt_status take_plain(keysrt_reply *reply, size_t at, keysrt_found found, keysrt_view plain)
{
    keysrt_sighting *sighting = sighting_of(reply);
    bool kept = sighting != NULL && sighting->random != NULL && found != KEYSRT_FOUND_FRESH;
    if (kept)
        return keep(sighting, plain);
    if (sighting != NULL && sighting->keeps) {
        keysrt_status status = keep(sighting, plain);
        if (status != KEYSRT_OK)
            return status;
    }
    return keysrt_decode(&reply->sink, at, reply->expect->type, plain.data, plain.len, &reply->error);
}

static keysrt_status take_envelope(keysrt_reply *reply, size_t at, keysrt_view bytes, keysrt_found *found)
{
    keysrt_sighting *sighting = sighting_of(reply);
    keysrt_envelope envelope;
    *found = KEYSRT_FOUND_NOTHING;
    if (!keysrt_envelope_read(&envelope, bytes.data, bytes.len)) {
        if (sighting != NULL)
            sighting->garbled = true;
        return KEYSRT_MISS;
    }
    if (sighting != NULL) {
        memcpy(sighting->seen, bytes.data, sizeof sighting->seen);
        sighting->seen_len = sizeof sighting->seen;
    }
    *found = judge(reply, &envelope);
    if (sighting != NULL && envelope.soft_ms != 0) {
        int64_t left = envelope.soft_ms - (int64_t)reply->NOW;
        sighting->left_ms = sighting->left_ms < 0 || left < sighting->left_ms ? left : sighting->left_ms;
    }
    if (*found == KEYSRT_FOUND_ABSENCE)
        return KEYSRT_NOTHING;
    bool asked = (reply->expect->flags & TAKES_STALE) != 0 || (sighting != NULL && sighting->random != NULL);
    if (*found == KEYSRT_FOUND_NOTHING || (*found == KEYSRT_FOUND_STALE && !asked))
        return KEYSRT_MISS;
    keysrt_buffer opened = {0};
    keysrt_view plain;
    keysrt_status status = keysrt_envelope_open(&envelope, reply->max_bytes, &opened, &plain);
    if (status == KEYSRT_MISS) {
        *found = KEYSRT_FOUND_NOTHING;
        if (sighting != NULL)
            sighting->garbled = true;
    }
    if (status == KEYSRT_OK)
        status = take_plain(reply, at, *found, plain);
    keysrt_buffer_free(&opened);
    return status;
}

/* Into the image at `at`; what a direct caller sees beside it. */
static keysrt_status take(keysrt_reply *reply, size_t at, const char *bytes, size_t len)
{
    keysrt_sighting *sighting = sighting_of(reply);
    keysrt_found found = KEYSRT_FOUND_FRESH;
    keysrt_status status;
    if (sighting != NULL)
        sighting->left_ms = (int64_t)reply->LEFT;
    if (keysrt_cached_of(key_of(reply))->envelope)
        status = take_envelope(reply, at, (keysrt_view){bytes, len}, &found);
    else
        status = take_plain(reply, at, found, (keysrt_view){bytes, len});
    if (sighting != NULL) {
        sighting->found = status == KEYSRT_BAD_VALUE ? KEYSRT_FOUND_NOTHING : found;
        sighting->garbled = sighting->garbled || status == KEYSRT_BAD_VALUE;
    }
    return status;
}

/* ---- One ------------------------------------------------------------------------------------------------------------ */

static keysrt_status bulk_one(keysrt_reply *reply, const char *bytes, size_t len)
{
    if ((reply->expect->flags & TIMED) != 0)
        return keysrt_reply_unexpected(reply, "a bulk string");
    reply->CURRENT = 1;
    reply->LEFT = 0;
    keysrt_status status = keysrt_sink_begin(&reply->sink, reply->expect->type->size);
    return status != KEYSRT_OK ? status : take(reply, 0, bytes, len);
}

static keysrt_status nil_one(keysrt_reply *reply)
{
    keysrt_sighting *sighting = sighting_of(reply);
    if (sighting != NULL)
        sighting->found = KEYSRT_FOUND_NOTHING;
    return KEYSRT_MISS;
}

static keysrt_status array_one(keysrt_reply *reply, size_t count)
{
    if ((reply->expect->flags & TIMED) == 0)
        return keysrt_reply_unexpected(reply, "an array");
    keysrt_status status = keysrt_reply_check_count(reply, count, 4);
    return status != KEYSRT_OK ? status : keysrt_sink_begin(&reply->sink, reply->expect->type->size);
}

/* Integers in front of a value: the clock once, then remaining time and whether the versions are the same. */
static keysrt_status note_integer(keysrt_reply *reply, size_t index, int64_t value)
{
    if (index == 0 && value > 0)
        reply->NOW = (uint64_t)value;
    else if (index % 3 == 1 && value >= -2)
        reply->LEFT = (uint64_t)value;
    else if (index % 3 == 2 && (value == 0 || value == 1))
        reply->CURRENT = (size_t)value;
    else
        return keysrt_reply_unexpected(reply, "another integer");
    return KEYSRT_OK;
}

static keysrt_status element_one(keysrt_reply *reply, size_t index, const char *bytes, size_t len)
{
    return index == 3 ? take(reply, 0, bytes, len) : keysrt_reply_unexpected(reply, "a bulk string for a number");
}

static keysrt_status element_nil_one(keysrt_reply *reply, size_t index)
{
    return index == 3 ? nil_one(reply) : keysrt_reply_unexpected(reply, "nil for a number");
}

static keysrt_status finish_one(keysrt_reply *reply)
{
    keysrt_sighting *sighting = sighting_of(reply);
    if (sighting == NULL)
        return keysrt_sink_commit(&reply->sink, reply->expect->out, reply->expect->block);
    if (sighting->random != NULL && sighting->found != KEYSRT_FOUND_FRESH) /* kept as it came */
        return sighting->found == KEYSRT_FOUND_EARLY ? KEYSRT_OK : KEYSRT_MISS;
    return keysrt_sink_commit(&reply->sink, sighting->out, sighting->block);
}

static const keysrt_decoder reply_one = {.expects = "a bulk string or nil, or what cache_read answers",
                                         .bulk = bulk_one,
                                         .nil = nil_one,
                                         .array = array_one,
                                         .element_integer = note_integer,
                                         .element_bulk = element_one,
                                         .element_nil = element_nil_one,
                                         .finish = finish_one,
                                         .asks = true};

/* ---- Many ----------------------------------------------------------------------------------------------------------- */

typedef struct {
    void *items;
    size_t count;
} many;

static keysrt_status array_many(keysrt_reply *reply, size_t count)
{
    const keysrt_expect *expect = reply->expect;
    bool timed = (expect->flags & TIMED) != 0;
    size_t number = (size_t)expect->number;
    keysrt_status status = keysrt_reply_check_count(reply, count, timed ? 1 + 3 * number : number);
    if (status == KEYSRT_OK)
        status = keysrt_sink_begin(&reply->sink, sizeof(many));
    if (status != KEYSRT_OK)
        return status;
    reply->CURRENT = 1;
    reply->LEFT = 0;
    memcpy(reply->sink.image.data + offsetof(many, count), &number, sizeof number);
    return keysrt_reply_begin_items(reply, offsetof(many, items), number, expect->entry_size);
}

/* Which value an element is; SIZE_MAX: none. */
static size_t value_number(const keysrt_reply *reply, size_t index)
{
    if ((reply->expect->flags & TIMED) == 0)
        return index;
    return index != 0 && index % 3 == 0 ? index / 3 - 1 : SIZE_MAX;
}

static keysrt_status write_entry(keysrt_reply *reply, size_t number, keysrt_status status)
{
    if (!keysrt_reply_has_room(reply, number, reply->expect->entry_size))
        return KEYSRT_NO_MEMORY;
    memcpy(reply->sink.image.data + reply->items + number * reply->expect->entry_size, &status, sizeof status);
    return KEYSRT_OK;
}

static keysrt_status element_many(keysrt_reply *reply, size_t index, const char *bytes, size_t len)
{
    const keysrt_expect *expect = reply->expect;
    size_t number = value_number(reply, index);
    if (number == SIZE_MAX)
        return keysrt_reply_unexpected(reply, "a bulk string for a number");
    if (!keysrt_reply_has_room(reply, number, expect->entry_size))
        return KEYSRT_NO_MEMORY;
    size_t at = reply->items + number * expect->entry_size + expect->value_offset;
    size_t pointers = reply->sink.fixups.len;
    keysrt_status status = take(reply, at, bytes, len);
    if (status == KEYSRT_BAD_VALUE) { /* what was read of it until then is taken back; the others have their values */
        reply->sink.fixups.len = pointers;
        memset(reply->sink.image.data + at, 0, expect->type->size);
    }
    return status == KEYSRT_NO_MEMORY ? status : write_entry(reply, number, status);
}

static keysrt_status element_nil_many(keysrt_reply *reply, size_t index)
{
    size_t number = value_number(reply, index);
    return number == SIZE_MAX ? keysrt_reply_unexpected(reply, "nil for a number") : write_entry(reply, number, KEYSRT_MISS);
}

static keysrt_status element_integer_many(keysrt_reply *reply, size_t index, int64_t value)
{
    return (reply->expect->flags & TIMED) != 0 ? note_integer(reply, index, value) : keysrt_reply_unexpected(reply, "an integer");
}

static keysrt_status finish_many(keysrt_reply *reply)
{
    return keysrt_sink_commit(&reply->sink, reply->expect->out, reply->expect->block);
}

static const keysrt_decoder reply_many = {.expects = "an array of values",
                                          .array = array_many,
                                          .element_integer = element_integer_many,
                                          .element_bulk = element_many,
                                          .element_nil = element_nil_many,
                                          .finish = finish_many};

/* ---- Asking --------------------------------------------------------------------------------------------------------- */

/* Does it take the server's clock, the remaining time or versions to judge a value? */
static bool needs_time(const keysrt_cache *cache)
{
    return cache->stale.source != KEYSRT_ABSENT || cache->early || cache->version_count != 0 || cache->local_count.source != KEYSRT_ABSENT;
}

static const void *params_at(const keysrt_key *key, const void *params, size_t index)
{
    return params == NULL ? NULL : (const char *)params + index * key->pattern.params_size;
}

/* lenient: a key of another type is a miss, as MGET has it. */
static void write_read_script(keysrt_call *call, const void *params, size_t count, bool lenient)
{
    const keysrt_cache *cache = keysrt_cached_of(call->key);
    keysrt_slots slots;
    keysrt_slots_open(&slots, call);
    keysrt_call_script_head(call, &keysrt_script_cache_read, count * (1 + cache->version_count), lenient ? 2 : 1);
    for (size_t i = 0; i < count; i++) {
        const void *one = params_at(call->key, params, i);
        keysrt_slots_key(&slots, call->key, one);
        for (uint32_t tag = 0; tag < cache->version_count; tag++)
            keysrt_call_side_key(call, cache->versions[tag], one);
    }
    keysrt_call_number(call, cache->version_count);
    if (lenient)
        KEYSRT_CALL_RAW(call, "$4\r\nmany\r\n");
}

/* GET, or GETEX where reads renew. */
static void write_get(keysrt_call *call, const void *params)
{
    keysrt_ttl_plan plan = {.action = KEYSRT_TTL_LEAVE};
    if (keysrt_call_renews(call))
        plan = keysrt_call_plan_read(call, params);
    if (plan.action != KEYSRT_TTL_SET) {
        keysrt_call_plain(call, params, 0);
        return;
    }
    call->command = "GETEX";
    keysrt_call_plain(call, params, 2);
    keysrt_call_px(call, &plan);
}

static keysrt_status read_one(keysrt_client *client, const keysrt_key *key, const void *params, keysrt_expect *expect)
{
    keysrt_call call;
    keysrt_call_begin(&call, client, key, "GET");
    expect->decoder = &reply_one;
    expect->type = key->value;
    expect->detail = key;
    expect->flags |= KEYSRT_REPEATABLE;
    if (needs_time(keysrt_cached_of(key))) {
        expect->flags |= TIMED;
        write_read_script(&call, params, 1, false);
    } else {
        write_get(&call, params);
    }
    return keysrt_call_finish(&call, expect);
}

/* HGETALL does not tell how long a key has left. What changes in between is told to the level that keeps it. */
static keysrt_status keep_record(keysrt_client *client, const keysrt_key *key, const void *params, keysrt_sighting *sighting)
{
    keysrt_call call = {.client = client, .key = key, .command = "HSET", .request = &sighting->payload};
    keysrt_duration left;
    if (key->schema->settings_size != 0)
        call.settings = keysrt_core_settings(client->core, key->schema);
    sighting->payload.len = 0;
    keysrt_cached_encode(&call, sighting->out, &sighting->pairs);
    sighting->keeps = call.status == KEYSRT_OK && !sighting->payload.failed && keysrt_key_ttl(client, key, params, &left) == KEYSRT_OK;
    if (sighting->keeps)
        sighting->left_ms = left.ms;
    keysrt_core_clear_message(client->core);
    return KEYSRT_OK;
}

static keysrt_status look_at_record(keysrt_client *client, const keysrt_key *key, const void *params, keysrt_sighting *sighting)
{
    keysrt_status status = keysrt_hash_get(client, key, params, sighting->out, sighting->block);
    sighting->found = status == KEYSRT_OK ? KEYSRT_FOUND_FRESH : KEYSRT_FOUND_NOTHING;
    sighting->garbled = status == KEYSRT_BAD_VALUE;
    return status == KEYSRT_OK && sighting->keeps ? keep_record(client, key, params, sighting) : status;
}

keysrt_status keysrt_cached_look(keysrt_client *client, const keysrt_key *key, const void *params, keysrt_sighting *sighting)
{
    sighting->seen_len = 0;
    sighting->garbled = false;
    sighting->found = KEYSRT_FOUND_NOTHING;
    if (key->record != NULL)
        return look_at_record(client, key, params, sighting);
    uint32_t flags = sighting->takes_stale ? DIRECT | TAKES_STALE : DIRECT;
    return read_one(client, key, params, &(keysrt_expect){.out = sighting, .flags = flags});
}

keysrt_status keysrt_cached_queue_read(keysrt_client *batch, const keysrt_key *key, const void *params, const keysrt_reading *reading)
{
    if (key->record != NULL)
        return keysrt_hash_get(batch, key, params, reading->out, reading->block);
    uint32_t flags = reading->takes_stale ? TAKES_STALE : 0;
    return read_one(batch, key, params, &(keysrt_expect){.out = reading->out, .block = reading->block, .flags = flags});
}

keysrt_status keysrt_cached_look_at_many(keysrt_call *call, const void *params, keysrt_expect *expect)
{
    const keysrt_key *key = call->key;
    size_t count = (size_t)expect->number;
    expect->decoder = &reply_many;
    expect->type = key->value;
    expect->detail = key;
    expect->flags = KEYSRT_REPEATABLE;
    keysrt_slots slots;
    keysrt_slots_open(&slots, call);
    if (needs_time(keysrt_cached_of(key))) {
        expect->flags |= TIMED;
        write_read_script(call, params, count, true);
    } else if (key->ttl.mode == KEYSRT_TTL_SLIDING) {
        keysrt_call_script_head(call, &keysrt_script_renewing_get_many, count, count);
        for (size_t i = 0; i < count; i++)
            keysrt_slots_key(&slots, key, params_at(key, params, i));
        for (size_t i = 0; i < count; i++) {
            keysrt_ttl_plan plan = keysrt_call_plan_read(call, params_at(key, params, i));
            keysrt_call_number(call, plan.action == KEYSRT_TTL_SET ? plan.ms : 0);
        }
    } else {
        keysrt_call_head(call, count + 1);
        for (size_t i = 0; i < count; i++)
            keysrt_slots_key(&slots, key, params_at(key, params, i));
    }
    return keysrt_call_finish(call, expect);
}

/* ---- Decoding what is at hand --------------------------------------------------------------------------------------- */

/* The bulk strings of a request, one after the other, as elements. */
static keysrt_status decode_arguments(keysrt_reply *reply, keysrt_view bytes, size_t pairs)
{
    const keysrt_decoder *decoder = reply->expect->decoder;
    const char *at = bytes.data, *end = bytes.data + bytes.len;
    keysrt_status status = decoder->array(reply, 2 * pairs);
    for (size_t i = 0; i < 2 * pairs && status == KEYSRT_OK; i++) {
        size_t len = 0;
        for (at++; at < end && *at != '\r'; at++)
            len = len * 10 + (size_t)(*at - '0');
        at += 2;
        status = decoder->element_bulk(reply, i, at, len);
        at += len + 2;
    }
    return status == KEYSRT_OK ? decoder->finish(reply) : status;
}

keysrt_status keysrt_cached_decode(keysrt_client *client, const keysrt_key *key, const keysrt_plain *plain, void *out, keysrt_block *block)
{
    bool record = key->record != NULL;
    keysrt_expect expect = {.decoder = record ? &keysrt_reply_record : &keysrt_reply_value,
                            .out = out,
                            .block = block,
                            .type = key->value,
                            .detail = key->record};
    keysrt_reply reply = {.expect = &expect, .max_bytes = SIZE_MAX, .max_elements = SIZE_MAX};
    reply.sink.settings = key->schema->settings_size == 0 ? NULL : keysrt_core_settings(client->core, key->schema);
    keysrt_status status;
    if (record) {
        status = decode_arguments(&reply, plain->bytes, plain->pairs);
    } else {
        status = expect.decoder->bulk(&reply, plain->bytes.data, plain->bytes.len);
        status = status == KEYSRT_OK ? expect.decoder->finish(&reply) : status;
    }
    if (status == KEYSRT_BAD_VALUE || status == KEYSRT_NO_MEMORY)
        keysrt_core_set_message(client->core, status == KEYSRT_NO_MEMORY ? "out of memory for the result" : reply.error.text);
    keysrt_sink_free(&reply.sink);
    return status;
}

keysrt_status keysrt_cached_all_missed(keysrt_client *client, size_t count, const keysrt_expect *expect)
{
    keysrt_expect whole = *expect;
    whole.flags = 0;
    keysrt_reply reply = {.expect = &whole, .max_elements = SIZE_MAX};
    keysrt_status status = array_many(&reply, count);
    for (size_t i = 0; i < count && status == KEYSRT_OK; i++)
        status = write_entry(&reply, i, KEYSRT_MISS);
    status = status == KEYSRT_OK ? finish_many(&reply) : status;
    keysrt_sink_free(&reply.sink);
    if (status == KEYSRT_NO_MEMORY)
        keysrt_core_set_message(client->core, "out of memory for the result");
    return status;
}
