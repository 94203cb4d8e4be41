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
