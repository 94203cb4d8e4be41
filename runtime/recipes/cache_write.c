/* cache_write.c: what a cache stores, and how: value, TTL and envelope in one step with the end of the lease. Must not wait. */
#include "recipes/cache.h"

#include "core/client.h"
#include "kinds/fields.h"
#include "kinds/refs.h"

static const void *params_at(const keysrt_key *key, const void *params, size_t index)
{
    return params == NULL ? NULL : (const char *)params + index * key->pattern.params_size;
}

void keysrt_cached_encode(keysrt_call *call, const void *value, size_t *pairs)
{
    *pairs = 0;
    if (call->key->record == NULL) {
        keysrt_call_value(call, "value", call->key->value, value);
        return;
    }
    *pairs = keysrt_count_fields(call->key->record, value);
    keysrt_call_fields(call, call->key->record, value);
}

/* ---- One value ------------------------------------------------------------------------------------------------------ */

/* Either a C value, or its text, or nothing. */
typedef struct {
    const void *params;
    const void *value;
    keysrt_view text;
    bool absent;
    keysrt_ttl_plan plan;
} item;

/* Replaces the bulk string that stands at `start` of the request by fewer bytes, if that can be. */
static bool pack(keysrt_call *call, size_t start, int64_t over)
{
    if (call->status != KEYSRT_OK || over <= 0 || call->request->failed)
        return false;
    const char *bulk = call->request->data + start;
    size_t len = call->request->len - start, head = (size_t)((const char *)memchr(bulk, '\n', len) - bulk) + 1;
    keysrt_view text = {bulk + head, len - head - 2};
    keysrt_buffer packed = {0};
    bool smaller = text.len > (uint64_t)over && keysrt_envelope_compress(&packed, text);
    if (smaller) {
        call->request->len = start;
        keysrt_call_bytes(call, packed.data, packed.len);
    }
    keysrt_buffer_free(&packed);
    return smaller;
}

static unsigned write_bytes(keysrt_call *call, const item *one)
{
    size_t start = call->request == NULL ? 0 : call->request->len;
    if (one->absent) {
        keysrt_call_bytes(call, "", 0);
        return KEYSRT_ENVELOPE_ABSENT;
    }
    if (one->value != NULL)
        keysrt_call_value(call, "value", call->key->value, one->value);
    else
        keysrt_call_bytes(call, one->text.data, one->text.len);
    int64_t over = keysrt_call_quantity(call, &keysrt_cached_of(call->key)->compress_over, one->params, "compress over");
    return pack(call, start, over) ? KEYSRT_ENVELOPE_COMPRESSED : 0;
}

static void write_mode(keysrt_call *call, const keysrt_ttl_plan *plan, int64_t longer)
{
    keysrt_ttl_plan whole = *plan;
    if (whole.action == KEYSRT_TTL_LEAVE && !whole.keep)
        whole.action = KEYSRT_TTL_PERSIST; /* a TTL that somebody else left there goes, too */
    whole.ms += longer;
    keysrt_call_ttl(call, &whole);
}

/* One ms of a tag that stays as long as it likes: 0. */
void keysrt_cached_version_lives(keysrt_call *call, const void *params)
{
    const keysrt_cache *cache = keysrt_cached_of(call->key);
    keysrt_call tag = *call;
    for (uint32_t i = 0; i < cache->version_count; i++) {
        tag.key = cache->versions[i];
        tag.status = call->status;
        keysrt_ttl_plan plan = keysrt_call_plan_write(&tag, params, keysrt_ms(0));
        call->status = tag.status;
        keysrt_call_number(call, plan.action == KEYSRT_TTL_SET ? plan.ms : 0);
    }
}

static void write_item(keysrt_call *call, const item *one)
{
    const keysrt_cache *cache = keysrt_cached_of(call->key);
    unsigned flags = write_bytes(call, one);
    char mark[KEYSRT_ENVELOPE_MARK];
    keysrt_envelope_mark(mark, flags);
    keysrt_call_bytes(call, mark, cache->envelope ? sizeof mark : 0);
    int64_t stale = one->absent ? 0 : keysrt_call_quantity(call, &cache->stale, one->params, "stale");
    bool soft = (stale > 0 || cache->early) && !one->absent && one->plan.action == KEYSRT_TTL_SET;
    write_mode(call, &one->plan, soft ? stale : 0);
    keysrt_call_number(call, soft ? one->plan.ms : 0);
    keysrt_cached_version_lives(call, one->params);
}

static void write_item_keys(keysrt_call *call, const void *params, keysrt_slots *slots)
{
    const keysrt_cache *cache = keysrt_cached_of(call->key);
    keysrt_slots_key(slots, call->key, params);
    keysrt_call_side_key(call, cache->lease, params);
    for (uint32_t i = 0; i < cache->version_count; i++)
        keysrt_call_side_key(call, cache->versions[i], params);
}

/* ms that the value can live, 0 where reads prolong it; of several, each has a plan of its own. */
static int64_t life_of(keysrt_call *call, const keysrt_filling *filling, const void *params)
{
    bool planned = filling->plan.ms > 0 && !keysrt_call_renews(call);
    int64_t life = planned ? filling->plan.ms : keysrt_call_life(call, params);
    return life == 0 ? 0 : life + keysrt_call_quantity(call, &keysrt_cached_of(call->key)->stale, params, "stale");
}

static void write_tags(keysrt_call *call, const keysrt_filling *filling, size_t count)
{
    uint32_t width = 2 + keysrt_cached_of(call->key)->version_count;
    for (size_t i = 0; i < count; i++)
        keysrt_call_tag_keys(call, params_at(call->key, filling->params, i));
    keysrt_call_tag_count(call, count);
    for (size_t i = 0; i < count; i++) {
        const void *params = params_at(call->key, filling->params, i);
        keysrt_call_tag_lives(call, params, 1 + i * width, life_of(call, filling, params));
    }
}

/* Everything in front of the items. */
static void write_fill_head(keysrt_call *call, const keysrt_filling *filling, size_t count)
{
    uint32_t tags = keysrt_cached_of(call->key)->version_count;
    keysrt_slots slots;
    keysrt_slots_open(&slots, call);
    keysrt_call_tagging_head(call, &keysrt_script_cache_fill, count * (2 + tags), count, 4 + count * (5 + tags));
    for (size_t i = 0; i < count; i++)
        write_item_keys(call, params_at(call->key, filling->params, i), &slots);
    if (call->key->tag_count != 0)
        write_tags(call, filling, count);
    if (filling->lease != NULL)
        keysrt_holding_token(call, filling->lease);
    else
        keysrt_call_bytes(call, "", 0);
    keysrt_call_number(call, tags);
    keysrt_call_number(call, filling->delta_ms > UINT32_MAX ? UINT32_MAX : filling->delta_ms);
    keysrt_call_bytes(call, filling->versions.data, filling->versions.len);
}

/* Twice equals once: a lease that is gone by then voids the second time only. */
static keysrt_status finish_fill(keysrt_call *call)
{
    return keysrt_call_finish(call, &(keysrt_expect){.decoder = &keysrt_reply_flag, .flags = KEYSRT_REPEATABLE});
}

/* ---- Records -------------------------------------------------------------------------------------------------------- */

static void write_record_head(keysrt_call *call, const keysrt_filling *filling, size_t pairs)
{
    keysrt_slots slots;
    keysrt_slots_open(&slots, call);
    keysrt_call_tagging_head(call, &keysrt_script_cache_fill_fields, 2, 1, 3 + 2 * pairs);
    write_item_keys(call, filling->params, &slots);
    if (call->key->tag_count != 0)
        write_tags(call, filling, 1);
    if (filling->lease != NULL)
        keysrt_holding_token(call, filling->lease);
    else
        keysrt_call_bytes(call, "", 0);
    write_mode(call, &filling->plan, 0);
}

/* ---- The calls ------------------------------------------------------------------------------------------------------ */

keysrt_status keysrt_cached_fill(keysrt_client *client, const keysrt_key *key, const keysrt_filling *filling)
{
    keysrt_call call;
    keysrt_call_begin(&call, client, key, key->record != NULL ? "HSET" : "SET");
    if (filling->plan.ms == 0)
        call.asked = keysrt_never(); /* as the loader said; its tags must last as long */
    if (key->record != NULL) {
        write_record_head(&call, filling, filling->plain.pairs);
        keysrt_call_raw(&call, filling->plain.bytes.data, filling->plain.bytes.len);
    } else {
        write_fill_head(&call, filling, 1);
        write_item(&call, &(item){.params = filling->params, .text = filling->plain.bytes, .absent = filling->absent, .plan = filling->plan});
    }
    return finish_fill(&call);
}

keysrt_status keysrt_cached_store(keysrt_client *client, const keysrt_key *key, const void *params, const void *value, keysrt_duration ttl)
{
    keysrt_call call;
    keysrt_call_begin(&call, client, key, key->record != NULL ? "HSET" : "SET");
    keysrt_filling filling = {.params = params, .plan = keysrt_call_plan_write(&call, params, ttl)};
    if (key->record != NULL) {
        write_record_head(&call, &filling, keysrt_count_fields(key->record, value));
        keysrt_call_fields(&call, key->record, value);
    } else {
        write_fill_head(&call, &filling, 1);
        write_item(&call, &(item){.params = params, .value = value, .plan = filling.plan});
    }
    return finish_fill(&call);
}

keysrt_status keysrt_cached_store_absence(keysrt_client *client, const keysrt_key *key, const void *params)
{
    keysrt_call call;
    keysrt_call_begin(&call, client, key, "SET");
    keysrt_filling filling = {.params = params, .absent = true};
    filling.plan = keysrt_cached_absence_plan(&call, params);
    write_fill_head(&call, &filling, 1);
    write_item(&call, &(item){.params = params, .absent = true, .plan = filling.plan});
    return finish_fill(&call);
}

keysrt_ttl_plan keysrt_cached_absence_plan(keysrt_call *call, const void *params)
{
    int64_t ms = keysrt_call_quantity(call, &keysrt_cached_of(call->key)->missing, params, "missing");
    return (keysrt_ttl_plan){.action = KEYSRT_TTL_SET, .ms = ms};
}

keysrt_status keysrt_cached_store_many(keysrt_call *call, const void *params, const void *values, size_t count, keysrt_duration ttl)
{
    const keysrt_key *key = call->key;
    keysrt_filling filling = {.params = params};
    call->asked = ttl;
    write_fill_head(call, &filling, count);
    for (size_t i = 0; i < count && call->status == KEYSRT_OK; i++) {
        item one = {.params = params_at(key, params, i), .value = (const char *)values + i * key->value->size};
        one.plan = keysrt_call_plan_write(call, one.params, ttl);
        write_item(call, &one);
    }
    return finish_fill(call);
}
