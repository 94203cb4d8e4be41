/* cache_compute.c: get or compute. Of all callers of all processes one computes, the one whose token is in the lease; the others wait
 * for the value, or take the old one where the schema keeps it. What is computed is stored while the lease is still held only: whoever
 * invalidates takes the lease away. Where Redis cannot be asked, the caller computes for himself.
 *
 * Nothing of the client is in use while the loader runs: it may make calls of its own, this one too for other parameters. */
#include "recipes/cache.h"

#include "core/client.h"
#include "recipes/cache_local.h"
#include "replies/reply_state.h"

#include <stdio.h>

#define LEASE_MS 10000
#define LONGEST_TURN_MS 100 /* of who waits: what it comes too late, on average by half */

struct keysrt_loading {
    keysrt_client *client;
    const keysrt_key *key;
    const void *params;
    keysrt_buffer encoded;
    size_t pairs;
    keysrt_ttl_plan plan;
    bool given;
    keysrt_status status; /* of the last _loaded() */
    char reason[300];     /* where that is a failure */
};

/* One get_or_compute. */
typedef struct {
    keysrt_client *client;
    const keysrt_key *key;
    const void *params;
    keysrt_cache_loader *loader;
    void *state;
    keysrt_sighting sighting;
    keysrt_hold lease;
    int64_t lease_ms;
    keysrt_buffer versions; /* of the tags when the lease was taken */
    bool leased;            /* what is computed may be stored */
    keysrt_ticket ticket;   /* to keep in the process what Redis answers */
} job;

/* ---- What the loader gives ------------------------------------------------------------------------------------------ */

keysrt_status keysrt_cache_loaded(keysrt_loading *loading, const keysrt_key *key, const void *value, keysrt_duration ttl)
{
    keysrt_core *core = loading->client->core;
    /* A call of which only the arguments are made, into a buffer that outlives what the loader does with the client. */
    keysrt_call call = {.client = loading->client, .key = loading->key, .command = "SET", .request = &loading->encoded};
    loading->given = false;
    loading->encoded.len = 0;
    loading->encoded.failed = false;
    if (loading->key->schema->settings_size != 0)
        call.settings = keysrt_core_settings(core, loading->key->schema);
    if (key->index != loading->key->index || strcmp(key->schema->name, loading->key->schema->name) != 0)
        keysrt_call_refuse(&call, KEYSRT_INVALID, "a value of %s was loaded for it", key->name);
    loading->plan = keysrt_call_plan_write(&call, loading->params, ttl);
    keysrt_cached_encode(&call, value, &loading->pairs);
    if (call.status == KEYSRT_OK && loading->encoded.failed)
        keysrt_call_refuse(&call, KEYSRT_NO_MEMORY, "out of memory");
    loading->given = call.status == KEYSRT_OK;
    loading->status = call.status;
    if (!loading->given)
        (void)snprintf(loading->reason, sizeof loading->reason, "%s", keysrt_message(loading->client));
    return call.status;
}

/* The text inside "$5\r\nhello\r\n"; a record's arguments stay as they are. */
static keysrt_plain plain_of(const keysrt_loading *loading)
{
    keysrt_view bytes = {loading->encoded.data, loading->encoded.len};
    if (loading->key->record == NULL) {
        size_t head = (size_t)((const char *)memchr(bytes.data, '\n', bytes.len) - bytes.data) + 1;
        bytes = (keysrt_view){bytes.data + head, bytes.len - head - 2};
    }
    return (keysrt_plain){bytes, loading->pairs};
}

/* Why what the loader made cannot be taken; it may have used the client since. */
static void say_reason(const job *j, const keysrt_loading *loading)
{
    char text[sizeof loading->reason + 80];
    (void)snprintf(text, sizeof text, "the loader's value was refused: %s", loading->reason);
    keysrt_core_set_message(j->client->core, text);
}

static void say(const job *j, const char *format, const char *what)
{
    keysrt_error error = {0};
    keysrt_error_set(&error, format, j->key->name, what);
    keysrt_core_set_message(j->client->core, error.text);
}

/* ---- Storing -------------------------------------------------------------------------------------------------------- */

static void release(const job *j)
{
    keysrt_call call;
    if (!j->leased || !keysrt_cached_may_ask(j->client, j->key))
        return;
    int64_t began = keysrt_now_ms();
    keysrt_call_begin(&call, j->client, j->key, "UNLINK");
    keysrt_call_script_head(&call, &keysrt_script_cache_release, 1, 1);
    keysrt_call_side_key(&call, keysrt_cached_of(j->key)->lease, j->params);
    keysrt_holding_token(&call, &j->lease);
    keysrt_status status = keysrt_call_finish(&call, &(keysrt_expect){.decoder = &keysrt_reply_flag, .flags = KEYSRT_REPEATABLE});
    (void)keysrt_cached_note(j->client, j->key, status, began);
}

/* What cannot be stored is no error: the caller has his value. */
static void store(const job *j, keysrt_filling *filling)
{
    if (!j->leased || !keysrt_cached_may_ask(j->client, j->key))
        return;
    filling->params = j->params;
    filling->lease = &j->lease;
    filling->versions = (keysrt_view){j->versions.data, j->versions.len};
    if (keysrt_local_is_declared(j->key))
        keysrt_local_forget(j->client, j->key, j->params);
    int64_t began = keysrt_now_ms();
    keysrt_status status = keysrt_cached_fill(j->client, j->key, filling);
    bool unavailable = keysrt_cached_note(j->client, j->key, status, began);
    if (status != KEYSRT_OK && status != KEYSRT_MISS && !unavailable)
        release(j); /* refused, out of memory: others need not wait for what will not come */
}

static void store_absence(const job *j, int64_t delta_ms)
{
    keysrt_call call;
    keysrt_call_begin(&call, j->client, j->key, "SET");
    keysrt_filling filling = {.absent = true, .delta_ms = delta_ms, .plan = keysrt_cached_absence_plan(&call, j->params)};
    keysrt_status status = keysrt_call_answer(&call, KEYSRT_OK);
    if (status == KEYSRT_OK)
        store(j, &filling);
}

/* ---- Computing ------------------------------------------------------------------------------------------------------ */

static keysrt_status settle_value(job *j, keysrt_loading *loading, int64_t delta_ms)
{
    if (!loading->given) {
        release(j);
        keysrt_cached_remember(j->client, KEYSRT_CACHE_FAILED);
        if (loading->status == KEYSRT_OK)
            say(j, "%s: the loader returned OK without a value: its %s call comes first", "_loaded");
        else
            say_reason(j, loading);
        return loading->status == KEYSRT_OK ? KEYSRT_INVALID : loading->status;
    }
    keysrt_filling filling = {.plan = loading->plan, .plain = plain_of(loading), .delta_ms = delta_ms};
    store(j, &filling);
    keysrt_core_clear_message(j->client->core);
    keysrt_cached_remember(j->client, KEYSRT_CACHE_COMPUTED);
    return keysrt_cached_decode(j->client, j->key, &filling.plain, j->sighting.out, j->sighting.block);
}

static keysrt_status compute(job *j)
{
    keysrt_loading loading = {.client = j->client, .key = j->key, .params = j->params};
    int64_t began = keysrt_now_ms();
    keysrt_core_count(j->client, j->key, KEYSRT_COUNT_COMPUTED);
    keysrt_status status = j->loader(j->state, j->params, &loading);
    int64_t took = keysrt_now_ms() - began;
    took = took < 1 ? 1 : took;
    keysrt_cached_remember(j->client, status == KEYSRT_OK || status == KEYSRT_MISS || status == KEYSRT_NOTHING ? KEYSRT_CACHE_COMPUTED : KEYSRT_CACHE_FAILED);
    if (status == KEYSRT_OK) {
        status = settle_value(j, &loading, took);
    } else if (status == KEYSRT_MISS || status == KEYSRT_NOTHING) {
        bool remembered = keysrt_cached_of(j->key)->missing.source != KEYSRT_ABSENT;
        if (remembered)
            store_absence(j, took);
        else
            release(j);
        keysrt_core_clear_message(j->client->core);
        status = remembered ? KEYSRT_NOTHING : KEYSRT_MISS;
    } else {
        release(j);
        if (status == loading.status && !loading.given)
            say_reason(j, &loading);
        else
            say(j, "%s: the loader returned %s", keysrt_status_name(status));
    }
    keysrt_buffer_free(&loading.encoded);
    return status;
}

/* ---- The lease ------------------------------------------------------------------------------------------------------ */

typedef struct {
    int64_t verdict; /* as cache_claim.lua answers */
    keysrt_buffer *versions;
} claim;

static keysrt_status array_claim(keysrt_reply *reply, size_t count)
{
    return keysrt_reply_check_count(reply, count, 2);
}

static keysrt_status integer_claim(keysrt_reply *reply, size_t index, int64_t value)
{
    claim *out = reply->expect->out;
    if (index != 0 || value > 2)
        return keysrt_reply_unexpected(reply, "another integer");
    out->verdict = value;
    return KEYSRT_OK;
}

static keysrt_status bulk_claim(keysrt_reply *reply, size_t index, const char *bytes, size_t len)
{
    claim *out = reply->expect->out;
    if (index != 1)
        return keysrt_reply_unexpected(reply, "a bulk string for a number");
    out->versions->len = 0;
    keysrt_buffer_append(out->versions, bytes, len);
    return out->versions->failed ? KEYSRT_NO_MEMORY : KEYSRT_OK;
}

static const keysrt_decoder reply_claim = {
    .expects = "a verdict and versions", .array = array_claim, .element_integer = integer_claim, .element_bulk = bulk_claim};

/* A set of tags holds the lease, too: who invalidates ends it, so that nothing older is stored afterwards. */
static void write_lease_tags(keysrt_call *call, const job *j)
{
    keysrt_call_tag_keys(call, j->params);
    keysrt_call_tag_count(call, 1);
    keysrt_call_tag_lives(call, j->params, 2, j->lease_ms);
}

/* OK: *verdict is set. */
static keysrt_status ask_for_lease(job *j, int64_t *verdict)
{
    const keysrt_cache *cache = keysrt_cached_of(j->key);
    claim out = {.versions = &j->versions};
    int64_t began = keysrt_now_ms();
    keysrt_call call;
    keysrt_call_begin(&call, j->client, j->key, "SET NX");
    keysrt_holding_ready(&call, &j->lease);
    keysrt_call_tagging_head(&call, &keysrt_script_cache_claim, 2 + cache->version_count, 1, 4 + cache->version_count);
    keysrt_call_key(&call, j->params);
    keysrt_call_side_key(&call, cache->lease, j->params);
    for (uint32_t i = 0; i < cache->version_count; i++)
        keysrt_call_side_key(&call, cache->versions[i], j->params);
    write_lease_tags(&call, j);
    keysrt_holding_token(&call, &j->lease);
    keysrt_call_number(&call, j->lease_ms);
    keysrt_call_bytes(&call, j->sighting.seen, j->sighting.seen_len);
    keysrt_call_number(&call, j->sighting.garbled ? 1 : 0);
    keysrt_cached_version_lives(&call, j->params);
    /* Twice equals once: the token is the same. */
    keysrt_status status =
        keysrt_call_finish(&call, &(keysrt_expect){.decoder = &reply_claim, .out = &out, .flags = KEYSRT_REPEATABLE});
    (void)keysrt_cached_note(j->client, j->key, status, began);
    *verdict = out.verdict;
    return status;
}

/* ---- Getting -------------------------------------------------------------------------------------------------------- */

static keysrt_status serve_kept(job *j, keysrt_cache_outcome outcome)
{
    keysrt_plain plain = {{j->sighting.payload.data, j->sighting.payload.len}, 0};
    keysrt_core_clear_message(j->client->core);
    keysrt_cached_remember(j->client, outcome);
    if (outcome == KEYSRT_CACHE_STALE)
        keysrt_core_count(j->client, j->key, KEYSRT_COUNT_STALE_SERVED);
    return keysrt_cached_decode(j->client, j->key, &plain, j->sighting.out, j->sighting.block);
}

/* The lease could not be had for a reason that is not another caller's: what is at hand, else for oneself. */
static keysrt_status do_without(job *j)
{
    keysrt_status status = KEYSRT_BAD_VALUE;
    if (j->sighting.found == KEYSRT_FOUND_EARLY)
        status = serve_kept(j, KEYSRT_CACHE_HIT);
    return status == KEYSRT_BAD_VALUE ? compute(j) : status;
}

static keysrt_status compute_leased(job *j)
{
    j->leased = true;
    keysrt_status status = compute(j);
    bool answered = status == KEYSRT_OK || status == KEYSRT_MISS || status == KEYSRT_NOTHING;
    /* What has not expired yet is not lost because it could not be computed ahead. */
    return !answered && j->sighting.found == KEYSRT_FOUND_EARLY ? serve_kept(j, KEYSRT_CACHE_HIT) : status;
}

/* Asks until there is a value or the lease. Returns true when *status is the answer; else it waits for another caller. */
static bool try_once(job *j, bool look, keysrt_status *status, int64_t *verdict)
{
    if (look) {
        int64_t began = keysrt_now_ms();
        *status = keysrt_cached_look(j->client, j->key, j->params, &j->sighting);
        bool unavailable = keysrt_cached_note(j->client, j->key, *status, began);
        if (unavailable) {
            *status = compute(j);
            return true;
        }
        keysrt_cached_keep(j->client, j->key, j->params, &j->sighting, &j->ticket, *status);
        if (*status == KEYSRT_OK && j->sighting.found == KEYSRT_FOUND_FRESH) {
            keysrt_cached_remember(j->client, KEYSRT_CACHE_HIT);
            return true;
        }
        if (*status != KEYSRT_OK && *status != KEYSRT_MISS && !(*status == KEYSRT_BAD_VALUE && j->sighting.garbled)) {
            keysrt_cached_remember(j->client, *status == KEYSRT_NOTHING ? KEYSRT_CACHE_NEGATIVE : KEYSRT_CACHE_FAILED);
            if (*status == KEYSRT_NOTHING)
                keysrt_core_count(j->client, j->key, KEYSRT_COUNT_NEGATIVE_HIT);
            return true;
        }
    }
    *status = ask_for_lease(j, verdict);
    if (*status == KEYSRT_OK && *verdict != 1)
        return false;
    *status = *status == KEYSRT_OK ? compute_leased(j) : *status == KEYSRT_INVALID || *status == KEYSRT_NO_MEMORY ? *status : do_without(j);
    return true;
}

static keysrt_status run(job *j)
{
    keysrt_waiting waiting = keysrt_waiting_begin(j->client, keysrt_ms(j->lease_ms));
    keysrt_status status;
    int64_t verdict = 0;
    bool waits = false;
    if (keysrt_local_is_declared(j->key) && keysrt_cached_locally(j->client, j->key, j->params, &j->sighting, &j->ticket, &status))
        return status;
    if (!keysrt_cached_may_ask(j->client, j->key))
        return compute(j);
    for (bool look = true; !try_once(j, look, &status, &verdict); look = verdict == 2 || j->sighting.garbled) {
        if (verdict == 2)
            continue; /* the value has come */
        if (j->sighting.found == KEYSRT_FOUND_STALE || j->sighting.found == KEYSRT_FOUND_EARLY) {
            status = serve_kept(j, j->sighting.found == KEYSRT_FOUND_STALE ? KEYSRT_CACHE_STALE : KEYSRT_CACHE_HIT);
            return status == KEYSRT_BAD_VALUE ? compute(j) : status;
        }
        if (!waits)
            keysrt_core_count(j->client, j->key, KEYSRT_COUNT_WAIT);
        waits = true;
        if (!keysrt_waiting_pause(&waiting, -verdict))
            return compute(j);
        if (waiting.pause > LONGEST_TURN_MS)
            waiting.pause = LONGEST_TURN_MS;
    }
    return status;
}

/* Before anything is sent or computed: whatever comes of it could not be stored. */
static void check_amounts(keysrt_call *call, const void *params)
{
    const keysrt_cache *cache = keysrt_cached_of(call->key);
    (void)keysrt_call_quantity(call, &cache->missing, params, "missing");
    (void)keysrt_call_quantity(call, &cache->stale, params, "stale");
    (void)keysrt_call_quantity(call, &cache->compress_over, params, "compress over");
    (void)keysrt_call_quantity(call, &cache->local_count, params, "local");
    (void)keysrt_call_quantity(call, &cache->local_for, params, "local");
}

keysrt_status keysrt_cache_get_or_compute(keysrt_client *client, const keysrt_key *key, const void *params, keysrt_cache_loader *loader,
                                          void *state, void *out, keysrt_block *block)
{
    job j = {.client = client, .key = key, .params = params, .loader = loader, .state = state, .sighting = {.out = out, .block = block}};
    keysrt_call call;
    keysrt_call_begin(&call, client, key, "GET");
    if (loader == NULL)
        keysrt_call_refuse(&call, KEYSRT_INVALID, "there is no loader");
    (void)keysrt_call_direct_only(&call);
    const keysrt_quantity *lease = &keysrt_cached_of(key)->lease_time;
    j.lease_ms = lease->source == KEYSRT_ABSENT ? LEASE_MS : keysrt_call_quantity(&call, lease, params, "lease");
    check_amounts(&call, params);
    keysrt_status status = keysrt_call_answer(&call, KEYSRT_OK);
    if (status != KEYSRT_OK || loader == NULL)
        return status;
    j.sighting.random = &client->core->profile.random;
    status = run(&j);
    keysrt_buffer_free(&j.versions);
    keysrt_buffer_free(&j.sighting.payload);
    return status;
}
