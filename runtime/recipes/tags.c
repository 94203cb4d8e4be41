/* tags.c: sets of names, versions, and their invalidation. How names get into the sets: core/tags.c. */
#include "keysrt_tags.h"

#include "core/client.h"
#include "kinds/scan.h"

#define PAGE 500
#define DELETED_AT_ONCE 500

static const keysrt_type any_name = {KEYSRT_TYPE_STRING, 0, sizeof(keysrt_view), 0, KEYSRT_NO_LIMIT, NULL, NULL, "string"};
static const keysrt_type version_type = {KEYSRT_TYPE_UINT, KEYSRT_TYPE_FIXED, sizeof(uint64_t), 0, INT64_MAX, NULL, NULL, "u64"};

void keysrt_tags_names_clear(keysrt_tags_names *names)
{
    keysrt_block_free(&names->block);
    *names = (keysrt_tags_names){NULL, 0, {NULL, 0}};
}

/* ---- What is in the set ---------------------------------------------------------------------------------------------- */

keysrt_status keysrt_tags_members(keysrt_client *client, const keysrt_key *key, const void *params, keysrt_tags_names *out)
{
    keysrt_call call;
    keysrt_call_begin(&call, client, key, "SMEMBERS");
    keysrt_call_plain(&call, params, 0);
    return keysrt_call_finish(&call, &(keysrt_expect){.decoder = &keysrt_reply_values,
                                                      .out = out,
                                                      .block = &out->block,
                                                      .type = &any_name,
                                                      .flags = KEYSRT_REPEATABLE});
}

keysrt_status keysrt_tags_size(keysrt_client *client, const keysrt_key *key, const void *params, uint64_t *out)
{
    keysrt_call call;
    keysrt_call_begin(&call, client, key, "SCARD");
    keysrt_call_plain(&call, params, 0);
    return keysrt_call_finish(&call, &(keysrt_expect){.decoder = &keysrt_reply_count, .out = out, .flags = KEYSRT_REPEATABLE});
}

static keysrt_status fetch(keysrt_client *client, const keysrt_key *key, const void *params, keysrt_scan *scan)
{
    keysrt_call call;
    keysrt_call_begin(&call, client, key, "SSCAN");
    (void)keysrt_call_direct_only(&call);
    if (scan->key == NULL && !scan->started)
        scan->key = key;
    if (scan->key != key)
        keysrt_call_refuse(&call, KEYSRT_INVALID, "this walk is over something else; keysrt_walk_end() comes first");
    keysrt_call_plain(&call, params, 3);
    keysrt_scan_write_cursor(&call, scan);
    keysrt_call_text(&call, "COUNT");
    keysrt_call_number(&call, PAGE);
    return keysrt_scan_finish(&call, scan, 1);
}

/* MISS: the end. */
static keysrt_status next_name(keysrt_client *client, const keysrt_key *key, const void *params, keysrt_scan *scan, keysrt_view *name)
{
    while (!keysrt_scan_take(scan, name)) {
        if (keysrt_scan_is_over(scan))
            return KEYSRT_MISS;
        keysrt_status status = fetch(client, key, params, scan);
        if (status != KEYSRT_OK)
            return status;
    }
    return KEYSRT_OK;
}

keysrt_status keysrt_tags_walk(keysrt_client *client, const keysrt_key *key, const void *params, keysrt_walk *walk, keysrt_view *name)
{
    keysrt_scan *scan = keysrt_scan_of(walk);
    return scan == NULL ? KEYSRT_NO_MEMORY : next_name(client, key, params, scan, name);
}

keysrt_status keysrt_tags_remove(keysrt_client *client, const keysrt_key *key, const void *params, keysrt_view name)
{
    keysrt_call call;
    keysrt_call_begin(&call, client, key, "SREM");
    keysrt_call_plain(&call, params, 1);
    keysrt_call_bytes(&call, name.data, name.len);
    return keysrt_call_finish(&call, &(keysrt_expect){.decoder = &keysrt_reply_flag});
}

/* ---- Invalidation of a set ------------------------------------------------------------------------------------------- */

typedef struct {
    keysrt_client *client;
    const keysrt_key *key;
    const void *params;
    const void *settings;
    keysrt_buffer own;   /* the tag's name */
    keysrt_buffer other; /* the tag of a name in the set */
    void *carried;       /* parameters of that name */
    keysrt_block block;  /* … that own memory */
    keysrt_buffer doomed; /* names, as arguments */
    size_t count;
    uint64_t deleted;
    bool leases; /* of caches' callers who compute were among them */
} invalidation;

static size_t largest_params(const keysrt_tags *tags)
{
    size_t most = 1;
    for (uint32_t i = 0; i < tags->carrier_count; i++)
        if (tags->carriers[i].key->pattern.params_size > most)
            most = tags->carriers[i].key->pattern.params_size;
    return most;
}

/* Is it the name of a key that carries this very tag? OK, MISS, NO_MEMORY. Nothing else is ever deleted. */
static keysrt_status carries(invalidation *it, const keysrt_carrier *carrier, keysrt_view name)
{
    keysrt_error error;
    keysrt_status status = keysrt_parse_key(carrier->key, name.data, name.len, it->settings, it->carried, &it->block, &error);
    it->other.len = 0;
    if (status == KEYSRT_OK)
        status = keysrt_encode_key_text(&it->other, carrier->tag, it->carried, it->settings, &error);
    if (status == KEYSRT_NO_MEMORY)
        return status;
    bool same = status == KEYSRT_OK && it->other.len == it->own.len && memcmp(it->other.data, it->own.data, it->own.len) == 0;
    return same ? KEYSRT_OK : KEYSRT_MISS;
}

static keysrt_status judge(invalidation *it, keysrt_view name)
{
    const keysrt_tags *tags = it->key->detail;
    keysrt_status status = KEYSRT_MISS;
    for (uint32_t i = 0; i < tags->carrier_count && status == KEYSRT_MISS; i++) {
        status = carries(it, &tags->carriers[i], name);
        it->leases = it->leases || (status == KEYSRT_OK && tags->carriers[i].key->external); /* so is a lease's naming, and no carrier */
    }
    return status;
}

static keysrt_status delete_doomed(invalidation *it)
{
    if (it->count == 0)
        return KEYSRT_OK;
    uint64_t now = 0;
    keysrt_call call;
    keysrt_call_begin(&call, it->client, it->key, "UNLINK");
    keysrt_call_script_head(&call, &keysrt_script_untag, 1 + it->count, 0);
    keysrt_call_key(&call, it->params);
    keysrt_call_raw(&call, it->doomed.data, it->doomed.len);
    /* Repeatable: they are gone either way; only the count may miss some. */
    keysrt_status status =
        keysrt_call_finish(&call, &(keysrt_expect){.decoder = &keysrt_reply_count, .out = &now, .flags = KEYSRT_REPEATABLE});
    it->deleted += now;
    it->count = 0;
    it->doomed.len = 0;
    return status;
}

static keysrt_status doom(invalidation *it, keysrt_view name)
{
    keysrt_encode_bulk_bytes(&it->doomed, name.data, name.len);
    it->count++;
    if (it->doomed.failed)
        return KEYSRT_NO_MEMORY;
    return it->count == DELETED_AT_ONCE ? delete_doomed(it) : KEYSRT_OK;
}

static keysrt_status delete_all(invalidation *it, keysrt_scan *scan)
{
    for (;;) {
        keysrt_view name;
        keysrt_status status = next_name(it->client, it->key, it->params, scan, &name);
        if (status == KEYSRT_MISS)
            return delete_doomed(it);
        if (status == KEYSRT_OK)
            status = judge(it, name);
        if (status == KEYSRT_OK)
            status = doom(it, name);
        if (status != KEYSRT_OK && status != KEYSRT_MISS)
            return status;
    }
}

/* The tag's own name, and what it takes to judge others. The call is only for its checks and messages. */
static keysrt_status make_ready(invalidation *it)
{
    keysrt_error error = {0};
    keysrt_call call;
    keysrt_call_begin(&call, it->client, it->key, "UNLINK");
    if (keysrt_call_direct_only(&call)) {
        it->settings = keysrt_call_settings(&call);
        keysrt_call_plain(&call, it->params, 0);
    }
    if (call.status == KEYSRT_OK && keysrt_encode_key_text(&it->own, it->key, it->params, it->settings, &error) != KEYSRT_OK)
        keysrt_call_refuse(&call, KEYSRT_NO_MEMORY, "out of memory");
    it->carried = call.status == KEYSRT_OK ? keysrt_allocate(largest_params(it->key->detail)) : NULL;
    if (it->carried == NULL)
        keysrt_call_refuse(&call, KEYSRT_NO_MEMORY, "out of memory");
    return keysrt_call_answer(&call, KEYSRT_OK);
}

keysrt_status keysrt_tags_invalidate(keysrt_client *client, const keysrt_key *key, const void *params, uint64_t *deleted)
{
    invalidation it = {.client = client, .key = key, .params = params};
    keysrt_scan scan = {.key = NULL};
    keysrt_status status = make_ready(&it);
    if (status == KEYSRT_OK)
        status = delete_all(&it, &scan);
    keysrt_scan_clear(&scan);
    if (status == KEYSRT_OK && it.leases) { /* who had a lease may have stored behind our back, before it was taken away */
        scan = (keysrt_scan){.key = NULL};
        status = delete_all(&it, &scan);
        keysrt_scan_clear(&scan);
    }
    keysrt_buffer_free(&it.own);
    keysrt_buffer_free(&it.other);
    keysrt_buffer_free(&it.doomed);
    keysrt_block_free(&it.block);
    keysrt_release(it.carried);
    if (deleted != NULL && status == KEYSRT_OK)
        *deleted = it.deleted;
    return status;
}

/* ---- Versions -------------------------------------------------------------------------------------------------------- */

keysrt_status keysrt_tags_raise(keysrt_client *client, const keysrt_key *key, const void *params)
{
    keysrt_call call;
    keysrt_call_begin(&call, client, key, "INCR");
    keysrt_ttl_plan plan = keysrt_call_plan_write(&call, params, keysrt_ms(0));
    keysrt_call_script(&call, &keysrt_script_raise_version, params, 1);
    keysrt_call_number(&call, plan.action == KEYSRT_TTL_SET || plan.action == KEYSRT_TTL_START ? plan.ms : 0);
    return keysrt_call_finish(&call, &(keysrt_expect){.decoder = &keysrt_reply_any, .flags = KEYSRT_REPEATABLE});
}

keysrt_status keysrt_tags_version(keysrt_client *client, const keysrt_key *key, const void *params, uint64_t *out)
{
    keysrt_call call;
    keysrt_call_begin(&call, client, key, "GET");
    keysrt_call_plain(&call, params, 0);
    return keysrt_call_finish(
        &call, &(keysrt_expect){.decoder = &keysrt_reply_number, .out = out, .type = &version_type, .flags = KEYSRT_REPEATABLE});
}
