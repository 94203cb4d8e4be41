/* cache.c: the calls of a cache that ask or write once. A cache may always say no: where Redis cannot be asked, reading is a miss and
 * writing does nothing; only an invalidation that was not carried out is an error. Must not call loaders (cache_compute.c does). */
#include "recipes/cache.h"

#include "core/client.h"
#include "kinds/common.h"
#include "recipes/cache_local.h"

static bool queues(const keysrt_client *client)
{
    return client != NULL && client->batch != NULL;
}

/* ---- Reading -------------------------------------------------------------------------------------------------------- */

static keysrt_cache_outcome outcome_of(keysrt_status status, keysrt_found found)
{
    if (status == KEYSRT_OK)
        return found == KEYSRT_FOUND_STALE ? KEYSRT_CACHE_STALE : KEYSRT_CACHE_HIT;
    return status == KEYSRT_MISS ? KEYSRT_CACHE_MISSED : status == KEYSRT_NOTHING ? KEYSRT_CACHE_NEGATIVE : KEYSRT_CACHE_FAILED;
}

static keysrt_status miss_unasked(keysrt_client *client)
{
    keysrt_cached_remember(client, KEYSRT_CACHE_UNAVAILABLE);
    return KEYSRT_MISS;
}

static keysrt_status get_from_redis(keysrt_client *client, const keysrt_key *key, const void *params, keysrt_sighting *sighting)
{
    if (!keysrt_cached_may_ask(client, key))
        return miss_unasked(client);
    int64_t began = keysrt_now_ms();
    keysrt_status status = keysrt_cached_look(client, key, params, sighting);
    if (keysrt_cached_note(client, key, status, began))
        return miss_unasked(client);
    keysrt_cached_remember(client, outcome_of(status, sighting->found));
    if (status == KEYSRT_NOTHING)
        keysrt_core_count(client, key, KEYSRT_COUNT_NEGATIVE_HIT);
    else if (status == KEYSRT_OK && sighting->found == KEYSRT_FOUND_STALE)
        keysrt_core_count(client, key, KEYSRT_COUNT_STALE_SERVED);
    return status;
}

bool keysrt_cached_locally(keysrt_client *client, const keysrt_key *key, const void *params, keysrt_sighting *sighting,
                           keysrt_ticket *ticket, keysrt_status *status)
{
    keysrt_local_value found;
    if (!keysrt_local_find(client, key, params, &found, ticket)) {
        sighting->keeps = ticket->valid;
        *status = ticket->refused;
        if (ticket->refused != KEYSRT_OK)
            keysrt_cached_remember(client, KEYSRT_CACHE_FAILED);
        return ticket->refused != KEYSRT_OK;
    }
    keysrt_core_clear_message(client->core);
    keysrt_core_count(client, key, found.absent ? KEYSRT_COUNT_NEGATIVE_HIT : KEYSRT_COUNT_HIT);
    keysrt_cached_remember(client, found.absent ? KEYSRT_CACHE_NEGATIVE : KEYSRT_CACHE_LOCAL);
    *status = found.absent ? KEYSRT_NOTHING : keysrt_cached_decode(client, key, &found.plain, sighting->out, sighting->block);
    return true;
}

void keysrt_cached_keep(keysrt_client *client, const keysrt_key *key, const void *params, const keysrt_sighting *sighting,
                        const keysrt_ticket *ticket, keysrt_status status)
{
    bool absent = status == KEYSRT_NOTHING;
    if (!sighting->keeps || (!absent && (status != KEYSRT_OK || sighting->found != KEYSRT_FOUND_FRESH)))
        return;
    const keysrt_local_value value = {{{sighting->payload.data, sighting->payload.len}, sighting->pairs}, absent};
    keysrt_local_keep(client, key, params, ticket, &value, sighting->left_ms);
}

static keysrt_status get_directly(keysrt_client *client, const keysrt_key *key, const void *params, keysrt_sighting *sighting)
{
    keysrt_ticket ticket;
    keysrt_status status;
    if (client == NULL)
        return KEYSRT_NO_MEMORY;
    if (!keysrt_local_is_declared(key) || client->core->broken != KEYSRT_OK)
        return get_from_redis(client, key, params, sighting);
    if (keysrt_cached_locally(client, key, params, sighting, &ticket, &status))
        return status;
    status = get_from_redis(client, key, params, sighting);
    keysrt_cached_keep(client, key, params, sighting, &ticket, status);
    keysrt_buffer_free(&sighting->payload);
    return status;
}

keysrt_status keysrt_cache_get(keysrt_client *client, const keysrt_key *key, const void *params, void *out, keysrt_block *block)
{
    if (queues(client))
        return keysrt_cached_queue_read(client, key, params, &(keysrt_reading){.out = out, .block = block});
    keysrt_sighting sighting = {.out = out, .block = block};
    return get_directly(client, key, params, &sighting);
}

keysrt_status keysrt_cache_get_stale(keysrt_client *client, const keysrt_key *key, const void *params, void *out, keysrt_block *block)
{
    if (queues(client))
        return keysrt_cached_queue_read(client, key, params, &(keysrt_reading){.out = out, .block = block, .takes_stale = true});
    keysrt_sighting sighting = {.out = out, .block = block, .takes_stale = true};
    return get_directly(client, key, params, &sighting);
}

static keysrt_status answer_misses(keysrt_client *client, size_t count, const keysrt_expect *expect)
{
    keysrt_cached_remember(client, KEYSRT_CACHE_UNAVAILABLE);
    return keysrt_cached_all_missed(client, count, expect);
}

keysrt_status keysrt_cache_get_many(keysrt_client *client, const keysrt_key *key, const void *params, size_t count, void *out,
                                    keysrt_block *block, uint32_t entry_size, uint32_t value_offset)
{
    keysrt_expect expect = {.out = out, .block = block, .number = count, .entry_size = entry_size, .value_offset = value_offset};
    bool direct = client != NULL && !queues(client);
    if (direct && count > 0 && !keysrt_cached_may_ask(client, key))
        return answer_misses(client, count, &expect);
    keysrt_call call;
    keysrt_call_begin(&call, client, key, "MGET");
    if (count == 0)
        return keysrt_answer_empty(&call, out);
    int64_t began = keysrt_now_ms();
    keysrt_status status = keysrt_cached_look_at_many(&call, params, &expect);
    if (!direct)
        return status;
    if (keysrt_cached_note(client, key, status, began))
        return answer_misses(client, count, &expect);
    keysrt_cached_remember(client, outcome_of(status, KEYSRT_FOUND_FRESH));
    return status;
}

/* ---- Writing -------------------------------------------------------------------------------------------------------- */

/* What a direct write tells: a server that takes none is no error of a cache. */
static keysrt_status settle_write(keysrt_client *client, const keysrt_key *key, keysrt_status status, int64_t began)
{
    if (client == NULL || queues(client))
        return status;
    if (keysrt_cached_note(client, key, status, began) || status == KEYSRT_SERVER_FULL)
        return miss_unasked(client);
    keysrt_cached_remember(client, status == KEYSRT_OK ? KEYSRT_CACHE_WRITTEN : KEYSRT_CACHE_FAILED);
    return status;
}

/* What is written or deleted does not stand in the process any more. */
static void forget(keysrt_client *client, const keysrt_key *key, const void *params, size_t count)
{
    for (size_t i = 0; client != NULL && keysrt_local_is_declared(key) && i < count; i++)
        keysrt_local_forget(client, key, params == NULL ? NULL : (const char *)params + i * key->pattern.params_size);
}

static bool stays_away(keysrt_client *client, const keysrt_key *key)
{
    return client != NULL && !queues(client) && !keysrt_cached_may_ask(client, key);
}

keysrt_status keysrt_cache_put(keysrt_client *client, const keysrt_key *key, const void *params, const void *value, keysrt_duration ttl)
{
    forget(client, key, params, 1);
    if (stays_away(client, key))
        return miss_unasked(client);
    int64_t began = keysrt_now_ms();
    return settle_write(client, key, keysrt_cached_store(client, key, params, value, ttl), began);
}

keysrt_status keysrt_cache_put_missing(keysrt_client *client, const keysrt_key *key, const void *params)
{
    forget(client, key, params, 1);
    if (stays_away(client, key))
        return miss_unasked(client);
    int64_t began = keysrt_now_ms();
    return settle_write(client, key, keysrt_cached_store_absence(client, key, params), began);
}

keysrt_status keysrt_cache_put_many(keysrt_client *client, const keysrt_key *key, const void *params, const void *values, size_t count,
                                    keysrt_duration ttl)
{
    forget(client, key, params, count);
    if (count > 0 && stays_away(client, key))
        return miss_unasked(client);
    keysrt_call call;
    keysrt_call_begin(&call, client, key, "SET");
    if (count == 0)
        return keysrt_call_answer(&call, KEYSRT_OK);
    int64_t began = keysrt_now_ms();
    return settle_write(client, key, keysrt_cached_store_many(&call, params, values, count, ttl), began);
}

/* ---- Invalidating --------------------------------------------------------------------------------------------------- */

static keysrt_status remember_delete(keysrt_client *client, keysrt_status status)
{
    if (client != NULL && !queues(client))
        keysrt_cached_remember(client, status == KEYSRT_OK     ? KEYSRT_CACHE_WRITTEN
                                       : status == KEYSRT_MISS ? KEYSRT_CACHE_MISSED
                                                               : KEYSRT_CACHE_FAILED);
    return status;
}

keysrt_status keysrt_cache_delete(keysrt_client *client, const keysrt_key *key, const void *params)
{
    forget(client, key, params, 1);
    keysrt_call call;
    keysrt_call_begin(&call, client, key, "UNLINK");
    keysrt_call_script_head(&call, &keysrt_script_cache_delete, 2, 0);
    keysrt_call_key(&call, params);
    keysrt_call_side_key(&call, keysrt_cached_of(key)->lease, params);
    keysrt_status status = keysrt_call_finish(&call, &(keysrt_expect){.decoder = &keysrt_reply_flag, .flags = KEYSRT_REPEATABLE});
    return remember_delete(client, status);
}

/* Who had a lease when this began and stored meanwhile, did so before the second walk began: it finds the value. Who has it still, loses
 * it in the first. Whoever takes one later computes from what is true now. */
keysrt_status keysrt_cache_delete_all(keysrt_client *client, const keysrt_key *key, uint64_t *deleted)
{
    if (client != NULL && keysrt_local_is_declared(key))
        keysrt_local_forget_all(client, key);
    keysrt_status status = keysrt_key_delete_all(client, keysrt_cached_of(key)->lease, NULL);
    if (status == KEYSRT_OK)
        status = keysrt_key_delete_all(client, key, deleted);
    return remember_delete(client, status);
}
