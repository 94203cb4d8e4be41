/* metrics.c: finding a key's counters, counting, and reading them. Must not write text (metrics_text.c does). */
#include "core/metrics.h"

#include "core/client.h"

#define FIRST_BOUND_US 16

/* ---- Meters ------------------------------------------------------------------------------------------------------- */

void keysrt_meters_free(keysrt_meters *meters)
{
    for (size_t i = 0; i < meters->row_count; i++)
        if (!meters->rows[i].borrowed)
            keysrt_release(meters->rows[i].meters);
    for (size_t i = 0; i < meters->count; i++)
        keysrt_release(meters->all[i]);
    keysrt_release(meters->rows);
    keysrt_release(meters->all);
    memset(meters, 0, sizeof *meters);
}

static bool is_same_schema(const keysrt_schema *a, const keysrt_schema *b)
{
    return a->key_count == b->key_count && (a->name == b->name || strcmp(a->name, b->name) == 0);
}

static keysrt_meter_row *add_row(keysrt_meters *meters, const keysrt_schema *schema)
{
    keysrt_meter_row *rows = keysrt_reallocate(meters->rows, (meters->row_count + 1) * sizeof *rows);
    if (rows == NULL)
        return NULL;
    meters->rows = rows;
    keysrt_meter_row made = {.schema = schema};
    for (size_t i = 0; i < meters->row_count && made.meters == NULL; i++)
        if (is_same_schema(rows[i].schema, schema))
            made = (keysrt_meter_row){schema, rows[i].meters, true};
    if (made.meters == NULL) {
        size_t size = ((size_t)schema->key_count + 1) * sizeof *made.meters;
        made.meters = keysrt_allocate(size);
        if (made.meters == NULL)
            return NULL;
        memset(made.meters, 0, size);
    }
    rows[meters->row_count] = made;
    return &rows[meters->row_count++];
}

static keysrt_meter_row *find_row(keysrt_meters *meters, const keysrt_schema *schema)
{
    for (size_t i = 0; i < meters->row_count; i++)
        if (meters->rows[i].schema == schema)
            return &meters->rows[i];
    return add_row(meters, schema);
}

static keysrt_meter *add_meter(keysrt_meters *meters, const keysrt_key *key)
{
    keysrt_meter **all = keysrt_reallocate(meters->all, (meters->count + 1) * sizeof(keysrt_meter *));
    keysrt_meter *made = all == NULL ? NULL : keysrt_allocate(sizeof *made);
    if (all != NULL)
        meters->all = all;
    if (made == NULL)
        return NULL;
    memset(made, 0, sizeof *made);
    made->key = key;
    meters->all[meters->count++] = made;
    return made;
}

keysrt_meter *keysrt_meter_slow(keysrt_meters *meters, const keysrt_key *key)
{
    keysrt_meter_row *row = key->index < key->schema->key_count ? find_row(meters, key->schema) : NULL;
    if (row == NULL)
        return NULL;
    meters->last = *row;
    keysrt_meter **place = &row->meters[key->index];
    if (*place == NULL)
        *place = add_meter(meters, key);
    return *place;
}

/* ---- Counting ------------------------------------------------------------------------------------------------------- */

void keysrt_core_count(keysrt_client *client, const keysrt_key *key, keysrt_count which)
{
    keysrt_meter *meter = client == NULL ? NULL : keysrt_meter_of(&client->core->meters, key);
    if (meter == NULL)
        return;
    keysrt_metrics *counts = &meter->counts;
    switch (which) {
    case KEYSRT_COUNT_HIT: counts->hits++; break;
    case KEYSRT_COUNT_MISS: counts->misses++; break;
    case KEYSRT_COUNT_NEGATIVE_HIT: counts->negative_hits++; break;
    case KEYSRT_COUNT_STALE_SERVED: counts->stale_served++; break;
    case KEYSRT_COUNT_COMPUTED: counts->computed++; break;
    case KEYSRT_COUNT_WAIT: counts->waits++; break;
    }
}

static bool is_answer(keysrt_status status)
{
    return status == KEYSRT_OK || status == KEYSRT_MISS || status == KEYSRT_NOTHING || status == KEYSRT_QUEUED;
}

static size_t bucket_of(uint64_t us)
{
    size_t bucket = us <= FIRST_BOUND_US ? 0 : (size_t)(64 - __builtin_clzll((us - 1) / FIRST_BOUND_US));
    return bucket < KEYSRT_LATENCY_BUCKETS ? bucket : KEYSRT_LATENCY_BUCKETS - 1;
}

typedef struct {
    uint64_t us;
    size_t bucket;
    bool sent;
} round_trip;

/* Neighbours in a pipeline with one key and one kind of reply, counted together. */
typedef struct {
    const keysrt_pending *first;
    uint64_t calls, ok, misses, received, sent;
} neighbours;

static void add_run(keysrt_meters *meters, const neighbours *run, const round_trip *journey)
{
    keysrt_meter *meter = run->first->key == NULL ? NULL : keysrt_meter_of(meters, run->first->key);
    if (meter == NULL)
        return;
    keysrt_metrics *counts = &meter->counts;
    counts->calls += run->calls;
    if (run->first->expect.decoder->asks) {
        counts->hits += run->ok;
        counts->misses += run->misses;
    }
    counts->bytes_in += run->received;
    if (!journey->sent)
        return;
    counts->bytes_out += run->sent;
    counts->latency[journey->bucket] += run->calls;
    counts->latency_us += run->calls * journey->us;
}

static void count_error(keysrt_meters *meters, const keysrt_key *key, keysrt_status status)
{
    keysrt_meter *meter = key == NULL || is_answer(status) ? NULL : keysrt_meter_of(meters, key);
    if (meter != NULL && (size_t)status < KEYSRT_STATUS_COUNT)
        meter->counts.errors[status]++;
}

static void tell_hook(keysrt_client *handle, const keysrt_pipeline *pipeline, const round_trip *journey)
{
    for (size_t i = 0; i < pipeline->count; i++) {
        const keysrt_pending *pending = &pipeline->entries[i];
        const keysrt_key *key = pending->key;
        keysrt_status status = (keysrt_status)handle->results.items[pending->call].status;
        keysrt_event event = {.schema = key == NULL ? NULL : key->schema->name,
                              .key = key == NULL ? NULL : key->name,
                              .command = pending->command,
                              .database = key == NULL ? 0 : key->database,
                              .status = status,
                              .message = is_answer(status) ? "" : keysrt_results_message(&handle->results, pending->call),
                              .batched = handle->batch != NULL,
                              .bytes_out = journey->sent ? keysrt_pipeline_end_of(pipeline, i) - pending->start : 0,
                              .bytes_in = pending->received,
                              .duration_us = journey->sent ? (int64_t)journey->us : 0};
        handle->core->meters.hook(handle->core->meters.hook_context, &event);
    }
}

/* Counts from *at on as long as key and decoder stay the same; every client's every call passes here, so it is kept short. */
static const keysrt_pending *count_run(keysrt_meters *meters, const keysrt_result *results, const keysrt_pending *end, neighbours *run)
{
    const keysrt_pending *at = run->first;
    const keysrt_key *key = at->key;
    const keysrt_decoder *decoder = at->expect.decoder;
    uint64_t received = 0, misses = 0, others = 0;
    do {
        uint32_t status = results[at->call].status;
        received += at->received;
        if (__builtin_expect(status != KEYSRT_OK, 0)) {
            others++;
            misses += status == KEYSRT_MISS;
            count_error(meters, key, (keysrt_status)status);
        }
        at++;
    } while (at < end && at->key == key && at->expect.decoder == decoder);
    run->calls = (uint64_t)(at - run->first);
    run->ok = run->calls - others;
    run->misses = misses;
    run->received = received;
    return at;
}

void keysrt_core_count_calls(keysrt_client *handle, const keysrt_pipeline *pipeline)
{
    keysrt_meters *meters = &handle->core->meters;
    int64_t us = keysrt_now_us() - pipeline->started;
    round_trip journey = {.us = us < 0 ? 0 : (uint64_t)us, .sent = pipeline->sent > pipeline->prologue.len};
    journey.bucket = bucket_of(journey.us);
    const keysrt_pending *end = pipeline->entries + pipeline->count;
    for (neighbours run = {.first = pipeline->entries}; run.first < end;) {
        const keysrt_pending *next = count_run(meters, handle->results.items, end, &run);
        run.sent = (next < end ? next->start : pipeline->body) - run.first->start;
        add_run(meters, &run, &journey);
        run.first = next;
    }
    if (meters->hook != NULL)
        tell_hook(handle, pipeline, &journey);
}

void keysrt_core_count_reloads(keysrt_client *handle, const keysrt_pipeline *pipeline)
{
    for (size_t i = 0; i < pipeline->count; i++) {
        const keysrt_pending *pending = &pipeline->entries[i];
        bool forgotten = pending->state == KEYSRT_ENTRY_EVAL && pending->key != NULL;
        keysrt_meter *meter = forgotten ? keysrt_meter_of(&handle->core->meters, pending->key) : NULL;
        if (meter != NULL)
            meter->counts.script_reloads++;
    }
}

void keysrt_core_count_again(keysrt_client *handle, const keysrt_pipeline *again)
{
    for (size_t i = 0; i < again->count; i++) {
        const keysrt_pending *pending = &again->entries[i];
        keysrt_meter *meter = pending->key == NULL ? NULL : keysrt_meter_of(&handle->core->meters, pending->key);
        if (meter == NULL)
            continue;
        meter->counts.bytes_in += pending->received;
        meter->counts.bytes_out += again->sent > again->prologue.len ? keysrt_pipeline_end_of(again, i) - pending->start : 0;
    }
}

void keysrt_core_count_refused(keysrt_client *handle, const keysrt_key *key, const char *command, keysrt_status status)
{
    keysrt_meters *meters = &handle->core->meters;
    keysrt_meter *meter = keysrt_meter_of(meters, key);
    if (meter != NULL) {
        meter->counts.calls++;
        count_error(meters, key, status);
    }
    if (meters->hook == NULL)
        return;
    keysrt_event event = {.schema = key->schema->name,
                          .key = key->name,
                          .command = command,
                          .database = key->database,
                          .status = status,
                          .message = keysrt_message(handle),
                          .batched = handle->batch != NULL};
    meters->hook(meters->hook_context, &event);
}

void keysrt_set_hook(keysrt_client *client, keysrt_hook *hook, void *context)
{
    if (client == NULL)
        return;
    client->core->meters.hook = hook;
    client->core->meters.hook_context = context;
}

/* ---- Reading -------------------------------------------------------------------------------------------------------- */

uint64_t keysrt_metrics_bound_us(size_t bucket)
{
    return bucket + 1 < KEYSRT_LATENCY_BUCKETS ? (uint64_t)FIRST_BOUND_US << bucket : UINT64_MAX;
}

/* The meter of a key that was used; NULL: it was not. */
static const keysrt_meter *known_meter(const keysrt_meters *meters, const keysrt_key *key)
{
    for (size_t i = 0; i < meters->row_count && key->index < key->schema->key_count; i++)
        if (is_same_schema(meters->rows[i].schema, key->schema))
            return meters->rows[i].meters[key->index];
    return NULL;
}

void keysrt_metrics_of(const keysrt_client *client, const keysrt_key *key, keysrt_metrics *out)
{
    const keysrt_meter *meter = client == NULL ? NULL : known_meter(&client->core->meters, key);
    if (meter == NULL)
        memset(out, 0, sizeof *out);
    else
        *out = meter->counts;
}

bool keysrt_metrics_next(const keysrt_client *client, const char *schema, size_t *position, keysrt_key_metrics *out)
{
    size_t count = client == NULL ? 0 : client->core->meters.count;
    for (; *position < count; ++*position) {
        const keysrt_meter *meter = client->core->meters.all[*position];
        const keysrt_key *key = meter->key;
        if (schema != NULL && strcmp(schema, key->schema->name) != 0)
            continue;
        *out = (keysrt_key_metrics){key->schema->name, key->name, key->database, meter->counts};
        ++*position;
        return true;
    }
    return false;
}
