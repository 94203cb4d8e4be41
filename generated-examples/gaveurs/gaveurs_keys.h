/* gaveurs_keys.h: made by keysc from gaveurs.keys. Edit that, not this.
 *
 * Keyspace of the Gaveurs backend, which watches feeding machines: copies of what the main database would otherwise work out
 * again, and a limit on what a WebSocket may send.
 *
 * The page gives the classes of data with their lifetimes and no names of keys; the names here are ours, and say class first, then
 * what it is about. It says nothing of the values either: they are JSON, as the backend returns them. */
#ifndef GAVEURS_KEYS_H
#define GAVEURS_KEYS_H

#include "keysrt_tables.h"
#include "keysrt_limiter.h"
#include "keysrt_cache.h"

#if KEYSRT_ABI != 2
#error "gaveurs_keys.h and libkeysrt are of different versions: generate it again"
#endif

/* DeviceId: 1 to 64 bytes: letters, digits, - and _ */
typedef struct gaveurs_device_id {
    const char *data;
    size_t len;
} gaveurs_device_id;
static inline gaveurs_device_id gaveurs_device_id_bytes(const void *data, size_t len)
{
    const gaveurs_device_id value = {(const char *)data, len};
    return value;
}
static inline gaveurs_device_id gaveurs_device_id_str(const char *text)
{
    return gaveurs_device_id_bytes(text, strlen(text));
}
#define GAVEURS_DEVICE_ID(text) gaveurs_device_id_str(text)

/* Who is connected, as the backend tells its connections apart.
 * ConnectionId: 1 to 64 bytes: letters, digits, - and _ */
typedef struct gaveurs_connection_id {
    const char *data;
    size_t len;
} gaveurs_connection_id;
static inline gaveurs_connection_id gaveurs_connection_id_bytes(const void *data, size_t len)
{
    const gaveurs_connection_id value = {(const char *)data, len};
    return value;
}
static inline gaveurs_connection_id gaveurs_connection_id_str(const char *text)
{
    return gaveurs_connection_id_bytes(text, strlen(text));
}
#define GAVEURS_CONNECTION_ID(text) gaveurs_connection_id_str(text)

/* What a dashboard is about, such as a site. The page has one kind of dashboard and does not say for whom.
 * DashboardId: 1 to 64 bytes: letters, digits, - and _ */
typedef struct gaveurs_dashboard_id {
    const char *data;
    size_t len;
} gaveurs_dashboard_id;
static inline gaveurs_dashboard_id gaveurs_dashboard_id_bytes(const void *data, size_t len)
{
    const gaveurs_dashboard_id value = {(const char *)data, len};
    return value;
}
static inline gaveurs_dashboard_id gaveurs_dashboard_id_str(const char *text)
{
    return gaveurs_dashboard_id_bytes(text, strlen(text));
}
#define GAVEURS_DASHBOARD_ID(text) gaveurs_dashboard_id_str(text)

/* The beginning of an hour in UTC, `2024-01-15T14`.
 * Hour: time in UTC, %Y-%m-%dT%H */
typedef struct gaveurs_hour {
    keysrt_time value;
} gaveurs_hour;
static inline gaveurs_hour gaveurs_hour_of(keysrt_time value)
{
    const gaveurs_hour wrapped = {value};
    return wrapped;
}

static const keysrt_schema gaveurs_keyspace KEYSRT_UNUSED = {"gaveurs", KEYSRT_ABI, 0, 0, 0, 5, false};

static const unsigned char gaveurs_bytes_1[] KEYSRT_UNUSED = {0,0,0,0,0,32,255,3,254,255,255,135,254,255,255,7,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0};
static const keysrt_string_rule gaveurs_rule_1 KEYSRT_UNUSED = {gaveurs_bytes_1, 0, "of [A-Za-z0-9_-]"};
static const keysrt_type gaveurs_type_1 KEYSRT_UNUSED = {KEYSRT_TYPE_STRING, 0, sizeof(gaveurs_device_id), 1, 64, &gaveurs_rule_1, 0, "DeviceId"};
static const keysrt_type gaveurs_type_2 KEYSRT_UNUSED = {KEYSRT_TYPE_JSON, 0, sizeof(keysrt_view), 0, KEYSRT_NO_LIMIT, 0, 0, "json"};
static const keysrt_type gaveurs_type_3 KEYSRT_UNUSED = {KEYSRT_TYPE_STRING, 0, sizeof(gaveurs_dashboard_id), 1, 64, &gaveurs_rule_1, 0, "DashboardId"};
static const keysrt_type gaveurs_type_4 KEYSRT_UNUSED = {KEYSRT_TYPE_TIME, KEYSRT_TYPE_FIXED, sizeof(gaveurs_hour), 0, 0, "%Y-%m-%dT%H", 0, "Hour"};
static const keysrt_type gaveurs_type_5 KEYSRT_UNUSED = {KEYSRT_TYPE_STRING, 0, sizeof(gaveurs_connection_id), 1, 64, &gaveurs_rule_1, 0, "ConnectionId"};

/* A device's latest sample: new ones come all the time.
 * cache "gaveurs:cache:sample:latest:{device}", Redis type string, database 0; TTL: 10 seconds; every write sets it anew. gaveurs.keys:43
 * Of all callers of all processes one computes, the one whose token is in the lease (10 seconds); the others wait for its value.
 * What was put or deleted meanwhile voids what is being computed: nothing outdated is stored.
 * After a lost reply each step is sent again: twice is the same as once.
 * While Redis cannot be asked, reading misses, writing does nothing and the loader answers; deleting fails.
 * Commands: GET and MGET to read; EVALSHA to write, to delete and for the lease. */
typedef struct gaveurs_latest_sample_params {
    gaveurs_device_id device;
} gaveurs_latest_sample_params;
typedef struct gaveurs_latest_sample_lookup {
    keysrt_status status;
    keysrt_view value;
} gaveurs_latest_sample_lookup;
typedef struct gaveurs_latest_sample_lookups {
    gaveurs_latest_sample_lookup *items;
    size_t count;
    keysrt_block block;
} gaveurs_latest_sample_lookups;
static inline void gaveurs_latest_sample_lookups_clear(gaveurs_latest_sample_lookups *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}
/* Makes what is missing: calls gaveurs_latest_sample_loaded() and returns OK; MISS: there is none; all else is the caller's. */
typedef keysrt_status gaveurs_latest_sample_loader(void *context, const gaveurs_latest_sample_params *params, keysrt_loading *loading);
typedef struct gaveurs_latest_sample_load {
    gaveurs_latest_sample_loader *loader;
    void *context;
} gaveurs_latest_sample_load;
static inline keysrt_status gaveurs_latest_sample_run_loader(void *state, const void *params, keysrt_loading *loading)
{
    const gaveurs_latest_sample_load *load = (const gaveurs_latest_sample_load *)state;
    return load->loader(load->context, (const gaveurs_latest_sample_params *)params, loading);
}
static const keysrt_piece gaveurs_latest_sample_table_pieces[] KEYSRT_UNUSED = {
    {"gaveurs:cache:sample:latest:", 28, offsetof(gaveurs_latest_sample_params, device), &gaveurs_type_1, "device", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_piece gaveurs_latest_sample_table_lease_pieces[] KEYSRT_UNUSED = {
    {"gaveurs:cache:sample:latest:", 28, offsetof(gaveurs_latest_sample_params, device), &gaveurs_type_1, "device", false},
    {":lease", 6, 0, 0, 0, false},
};
static const keysrt_key gaveurs_latest_sample_table_lease KEYSRT_UNUSED = {&gaveurs_keyspace, "latest_sample lease", 0, 0, 0, false, {2, sizeof(gaveurs_latest_sample_params), gaveurs_latest_sample_table_lease_pieces, "gaveurs:cache:sample:latest:*:lease", "gaveurs:cache:sample:latest:{device}:lease"}, 0, 0, 0, {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0}, 0, 0, 0, 0, 0};
static const keysrt_cache gaveurs_latest_sample_table_cache KEYSRT_UNUSED = {&gaveurs_latest_sample_table_lease, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, false, false, 0, 0};
static const keysrt_key gaveurs_latest_sample_table KEYSRT_UNUSED = {&gaveurs_keyspace, "latest_sample", 0, 0, KEYSRT_CACHE, false,
    {2, sizeof(gaveurs_latest_sample_params), gaveurs_latest_sample_table_pieces, "gaveurs:cache:sample:latest:*", "gaveurs:cache:sample:latest:{device}"},
    &gaveurs_type_2, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 10000, 0, 0, 0, 0, "$2\r\nPX\r\n$5\r\n10000\r\n", 19},
    &gaveurs_latest_sample_table_cache, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL gaveurs_latest_sample_key_name(keysrt_client *client, gaveurs_device_id device, keysrt_text *out)
{ return keysrt_key_name(client, &gaveurs_latest_sample_table, &device, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL gaveurs_latest_sample_parse(keysrt_client *client, keysrt_view name, gaveurs_latest_sample_params *out)
{ return keysrt_key_parse(client, &gaveurs_latest_sample_table, name, out, NULL); }
/* MISS: none that counts, or Redis cannot be asked. GET */
KEYSRT_CALL gaveurs_latest_sample_get(keysrt_client *client, gaveurs_device_id device, keysrt_text *out)
{ return keysrt_cache_get(client, &gaveurs_latest_sample_table, &device, out, &out->block); }
/* The value, or what the loader makes of it, one caller at a time; MISS, NOTHING: the loader found none. get, EVALSHA */
KEYSRT_CALL gaveurs_latest_sample_get_or_compute(keysrt_client *client, gaveurs_device_id device, gaveurs_latest_sample_loader *loader, void *context, keysrt_text *out)
{
    gaveurs_latest_sample_load load = {loader, context};
    return keysrt_cache_get_or_compute(client, &gaveurs_latest_sample_table, &device, loader ? gaveurs_latest_sample_run_loader : 0, &load, out, &out->block);
}
/* Inside a loader: what it made. Encoded at once: value may go away. */
KEYSRT_CALL gaveurs_latest_sample_loaded(keysrt_loading *loading, keysrt_view value)
{ return keysrt_cache_loaded(loading, &gaveurs_latest_sample_table, &value, keysrt_declared_ttl); }
/* Value and TTL in one step; MISS: Redis cannot be asked, nothing was written. EVALSHA */
KEYSRT_CALL gaveurs_latest_sample_put(keysrt_client *client, gaveurs_device_id device, keysrt_view value)
{ return keysrt_cache_put(client, &gaveurs_latest_sample_table, &device, &value, keysrt_declared_ttl); }
/* One item for each key, with the status that get has. MGET */
KEYSRT_CALL gaveurs_latest_sample_get_many(keysrt_client *client, const gaveurs_latest_sample_params *keys, size_t count, gaveurs_latest_sample_lookups *out)
{ return keysrt_cache_get_many(client, &gaveurs_latest_sample_table, keys, count, out, &out->block, sizeof(gaveurs_latest_sample_lookup), offsetof(gaveurs_latest_sample_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL gaveurs_latest_sample_put_many(keysrt_client *client, const gaveurs_latest_sample_params *keys, const keysrt_view *values, size_t count)
{ return keysrt_cache_put_many(client, &gaveurs_latest_sample_table, keys, values, count, keysrt_declared_ttl); }
/* Invalidates: what is being computed will not be stored either. MISS: there was none. EVALSHA */
KEYSRT_CALL gaveurs_latest_sample_delete(keysrt_client *client, gaveurs_device_id device)
{ return keysrt_cache_delete(client, &gaveurs_latest_sample_table, &device); }
/* Every key of the pattern, and what is being computed; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL gaveurs_latest_sample_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_cache_delete_all(client, &gaveurs_latest_sample_table, deleted); }
/* OK or MISS. EXISTS */
KEYSRT_CALL gaveurs_latest_sample_exists(keysrt_client *client, gaveurs_device_id device)
{ return keysrt_key_exists(client, &gaveurs_latest_sample_table, &device); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL gaveurs_latest_sample_ttl(keysrt_client *client, gaveurs_device_id device, keysrt_duration *out)
{ return keysrt_key_ttl(client, &gaveurs_latest_sample_table, &device, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL gaveurs_latest_sample_renew(keysrt_client *client, gaveurs_device_id device)
{ return keysrt_key_renew(client, &gaveurs_latest_sample_table, &device, keysrt_declared_ttl); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL gaveurs_latest_sample_walk(keysrt_client *client, keysrt_walk *walk, gaveurs_latest_sample_params *out)
{ return keysrt_key_walk(client, &gaveurs_latest_sample_table, walk, out); }

/* Figures of a dashboard: fresh enough, and not worked out for every visitor.
 * cache "gaveurs:cache:dashboard:metrics:{dashboard}", Redis type string, database 0; TTL: 5 minutes; every write sets it anew. gaveurs.keys:46
 * Of all callers of all processes one computes, the one whose token is in the lease (10 seconds); the others wait for its value.
 * What was put or deleted meanwhile voids what is being computed: nothing outdated is stored.
 * After a lost reply each step is sent again: twice is the same as once.
 * While Redis cannot be asked, reading misses, writing does nothing and the loader answers; deleting fails.
 * Commands: GET and MGET to read; EVALSHA to write, to delete and for the lease. */
typedef struct gaveurs_dashboard_metrics_params {
    gaveurs_dashboard_id dashboard;
} gaveurs_dashboard_metrics_params;
typedef struct gaveurs_dashboard_metrics_lookup {
    keysrt_status status;
    keysrt_view value;
} gaveurs_dashboard_metrics_lookup;
typedef struct gaveurs_dashboard_metrics_lookups {
    gaveurs_dashboard_metrics_lookup *items;
    size_t count;
    keysrt_block block;
} gaveurs_dashboard_metrics_lookups;
static inline void gaveurs_dashboard_metrics_lookups_clear(gaveurs_dashboard_metrics_lookups *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}
/* Makes what is missing: calls gaveurs_dashboard_metrics_loaded() and returns OK; MISS: there is none; all else is the caller's. */
typedef keysrt_status gaveurs_dashboard_metrics_loader(void *context, const gaveurs_dashboard_metrics_params *params, keysrt_loading *loading);
typedef struct gaveurs_dashboard_metrics_load {
    gaveurs_dashboard_metrics_loader *loader;
    void *context;
} gaveurs_dashboard_metrics_load;
static inline keysrt_status gaveurs_dashboard_metrics_run_loader(void *state, const void *params, keysrt_loading *loading)
{
    const gaveurs_dashboard_metrics_load *load = (const gaveurs_dashboard_metrics_load *)state;
    return load->loader(load->context, (const gaveurs_dashboard_metrics_params *)params, loading);
}
static const keysrt_piece gaveurs_dashboard_metrics_table_pieces[] KEYSRT_UNUSED = {
    {"gaveurs:cache:dashboard:metrics:", 32, offsetof(gaveurs_dashboard_metrics_params, dashboard), &gaveurs_type_3, "dashboard", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_piece gaveurs_dashboard_metrics_table_lease_pieces[] KEYSRT_UNUSED = {
    {"gaveurs:cache:dashboard:metrics:", 32, offsetof(gaveurs_dashboard_metrics_params, dashboard), &gaveurs_type_3, "dashboard", false},
    {":lease", 6, 0, 0, 0, false},
};
static const keysrt_key gaveurs_dashboard_metrics_table_lease KEYSRT_UNUSED = {&gaveurs_keyspace, "dashboard_metrics lease", 1, 0, 0, false, {2, sizeof(gaveurs_dashboard_metrics_params), gaveurs_dashboard_metrics_table_lease_pieces, "gaveurs:cache:dashboard:metrics:*:lease", "gaveurs:cache:dashboard:metrics:{dashboard}:lease"}, 0, 0, 0, {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0}, 0, 0, 0, 0, 0};
static const keysrt_cache gaveurs_dashboard_metrics_table_cache KEYSRT_UNUSED = {&gaveurs_dashboard_metrics_table_lease, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, false, false, 0, 0};
static const keysrt_key gaveurs_dashboard_metrics_table KEYSRT_UNUSED = {&gaveurs_keyspace, "dashboard_metrics", 1, 0, KEYSRT_CACHE, false,
    {2, sizeof(gaveurs_dashboard_metrics_params), gaveurs_dashboard_metrics_table_pieces, "gaveurs:cache:dashboard:metrics:*", "gaveurs:cache:dashboard:metrics:{dashboard}"},
    &gaveurs_type_2, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 300000, 0, 0, 0, 0, "$2\r\nPX\r\n$6\r\n300000\r\n", 20},
    &gaveurs_dashboard_metrics_table_cache, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL gaveurs_dashboard_metrics_key_name(keysrt_client *client, gaveurs_dashboard_id dashboard, keysrt_text *out)
{ return keysrt_key_name(client, &gaveurs_dashboard_metrics_table, &dashboard, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL gaveurs_dashboard_metrics_parse(keysrt_client *client, keysrt_view name, gaveurs_dashboard_metrics_params *out)
{ return keysrt_key_parse(client, &gaveurs_dashboard_metrics_table, name, out, NULL); }
/* MISS: none that counts, or Redis cannot be asked. GET */
KEYSRT_CALL gaveurs_dashboard_metrics_get(keysrt_client *client, gaveurs_dashboard_id dashboard, keysrt_text *out)
{ return keysrt_cache_get(client, &gaveurs_dashboard_metrics_table, &dashboard, out, &out->block); }
/* The value, or what the loader makes of it, one caller at a time; MISS, NOTHING: the loader found none. get, EVALSHA */
KEYSRT_CALL gaveurs_dashboard_metrics_get_or_compute(keysrt_client *client, gaveurs_dashboard_id dashboard, gaveurs_dashboard_metrics_loader *loader, void *context, keysrt_text *out)
{
    gaveurs_dashboard_metrics_load load = {loader, context};
    return keysrt_cache_get_or_compute(client, &gaveurs_dashboard_metrics_table, &dashboard, loader ? gaveurs_dashboard_metrics_run_loader : 0, &load, out, &out->block);
}
/* Inside a loader: what it made. Encoded at once: value may go away. */
KEYSRT_CALL gaveurs_dashboard_metrics_loaded(keysrt_loading *loading, keysrt_view value)
{ return keysrt_cache_loaded(loading, &gaveurs_dashboard_metrics_table, &value, keysrt_declared_ttl); }
/* Value and TTL in one step; MISS: Redis cannot be asked, nothing was written. EVALSHA */
KEYSRT_CALL gaveurs_dashboard_metrics_put(keysrt_client *client, gaveurs_dashboard_id dashboard, keysrt_view value)
{ return keysrt_cache_put(client, &gaveurs_dashboard_metrics_table, &dashboard, &value, keysrt_declared_ttl); }
/* One item for each key, with the status that get has. MGET */
KEYSRT_CALL gaveurs_dashboard_metrics_get_many(keysrt_client *client, const gaveurs_dashboard_metrics_params *keys, size_t count, gaveurs_dashboard_metrics_lookups *out)
{ return keysrt_cache_get_many(client, &gaveurs_dashboard_metrics_table, keys, count, out, &out->block, sizeof(gaveurs_dashboard_metrics_lookup), offsetof(gaveurs_dashboard_metrics_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL gaveurs_dashboard_metrics_put_many(keysrt_client *client, const gaveurs_dashboard_metrics_params *keys, const keysrt_view *values, size_t count)
{ return keysrt_cache_put_many(client, &gaveurs_dashboard_metrics_table, keys, values, count, keysrt_declared_ttl); }
/* Invalidates: what is being computed will not be stored either. MISS: there was none. EVALSHA */
KEYSRT_CALL gaveurs_dashboard_metrics_delete(keysrt_client *client, gaveurs_dashboard_id dashboard)
{ return keysrt_cache_delete(client, &gaveurs_dashboard_metrics_table, &dashboard); }
/* Every key of the pattern, and what is being computed; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL gaveurs_dashboard_metrics_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_cache_delete_all(client, &gaveurs_dashboard_metrics_table, deleted); }
/* OK or MISS. EXISTS */
KEYSRT_CALL gaveurs_dashboard_metrics_exists(keysrt_client *client, gaveurs_dashboard_id dashboard)
{ return keysrt_key_exists(client, &gaveurs_dashboard_metrics_table, &dashboard); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL gaveurs_dashboard_metrics_ttl(keysrt_client *client, gaveurs_dashboard_id dashboard, keysrt_duration *out)
{ return keysrt_key_ttl(client, &gaveurs_dashboard_metrics_table, &dashboard, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL gaveurs_dashboard_metrics_renew(keysrt_client *client, gaveurs_dashboard_id dashboard)
{ return keysrt_key_renew(client, &gaveurs_dashboard_metrics_table, &dashboard, keysrt_declared_ttl); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL gaveurs_dashboard_metrics_walk(keysrt_client *client, keysrt_walk *walk, gaveurs_dashboard_metrics_params *out)
{ return keysrt_key_walk(client, &gaveurs_dashboard_metrics_table, walk, out); }

/* A device's statistics, which change little.
 * cache "gaveurs:cache:device:stats:{device}", Redis type string, database 0; TTL: 15 minutes; every write sets it anew. gaveurs.keys:49
 * Of all callers of all processes one computes, the one whose token is in the lease (10 seconds); the others wait for its value.
 * What was put or deleted meanwhile voids what is being computed: nothing outdated is stored.
 * After a lost reply each step is sent again: twice is the same as once.
 * While Redis cannot be asked, reading misses, writing does nothing and the loader answers; deleting fails.
 * Commands: GET and MGET to read; EVALSHA to write, to delete and for the lease. */
typedef struct gaveurs_device_stats_params {
    gaveurs_device_id device;
} gaveurs_device_stats_params;
typedef struct gaveurs_device_stats_lookup {
    keysrt_status status;
    keysrt_view value;
} gaveurs_device_stats_lookup;
typedef struct gaveurs_device_stats_lookups {
    gaveurs_device_stats_lookup *items;
    size_t count;
    keysrt_block block;
} gaveurs_device_stats_lookups;
static inline void gaveurs_device_stats_lookups_clear(gaveurs_device_stats_lookups *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}
/* Makes what is missing: calls gaveurs_device_stats_loaded() and returns OK; MISS: there is none; all else is the caller's. */
typedef keysrt_status gaveurs_device_stats_loader(void *context, const gaveurs_device_stats_params *params, keysrt_loading *loading);
typedef struct gaveurs_device_stats_load {
    gaveurs_device_stats_loader *loader;
    void *context;
} gaveurs_device_stats_load;
static inline keysrt_status gaveurs_device_stats_run_loader(void *state, const void *params, keysrt_loading *loading)
{
    const gaveurs_device_stats_load *load = (const gaveurs_device_stats_load *)state;
    return load->loader(load->context, (const gaveurs_device_stats_params *)params, loading);
}
static const keysrt_piece gaveurs_device_stats_table_pieces[] KEYSRT_UNUSED = {
    {"gaveurs:cache:device:stats:", 27, offsetof(gaveurs_device_stats_params, device), &gaveurs_type_1, "device", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_piece gaveurs_device_stats_table_lease_pieces[] KEYSRT_UNUSED = {
    {"gaveurs:cache:device:stats:", 27, offsetof(gaveurs_device_stats_params, device), &gaveurs_type_1, "device", false},
    {":lease", 6, 0, 0, 0, false},
};
static const keysrt_key gaveurs_device_stats_table_lease KEYSRT_UNUSED = {&gaveurs_keyspace, "device_stats lease", 2, 0, 0, false, {2, sizeof(gaveurs_device_stats_params), gaveurs_device_stats_table_lease_pieces, "gaveurs:cache:device:stats:*:lease", "gaveurs:cache:device:stats:{device}:lease"}, 0, 0, 0, {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0}, 0, 0, 0, 0, 0};
static const keysrt_cache gaveurs_device_stats_table_cache KEYSRT_UNUSED = {&gaveurs_device_stats_table_lease, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, false, false, 0, 0};
static const keysrt_key gaveurs_device_stats_table KEYSRT_UNUSED = {&gaveurs_keyspace, "device_stats", 2, 0, KEYSRT_CACHE, false,
    {2, sizeof(gaveurs_device_stats_params), gaveurs_device_stats_table_pieces, "gaveurs:cache:device:stats:*", "gaveurs:cache:device:stats:{device}"},
    &gaveurs_type_2, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 900000, 0, 0, 0, 0, "$2\r\nPX\r\n$6\r\n900000\r\n", 20},
    &gaveurs_device_stats_table_cache, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL gaveurs_device_stats_key_name(keysrt_client *client, gaveurs_device_id device, keysrt_text *out)
{ return keysrt_key_name(client, &gaveurs_device_stats_table, &device, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL gaveurs_device_stats_parse(keysrt_client *client, keysrt_view name, gaveurs_device_stats_params *out)
{ return keysrt_key_parse(client, &gaveurs_device_stats_table, name, out, NULL); }
/* MISS: none that counts, or Redis cannot be asked. GET */
KEYSRT_CALL gaveurs_device_stats_get(keysrt_client *client, gaveurs_device_id device, keysrt_text *out)
{ return keysrt_cache_get(client, &gaveurs_device_stats_table, &device, out, &out->block); }
/* The value, or what the loader makes of it, one caller at a time; MISS, NOTHING: the loader found none. get, EVALSHA */
KEYSRT_CALL gaveurs_device_stats_get_or_compute(keysrt_client *client, gaveurs_device_id device, gaveurs_device_stats_loader *loader, void *context, keysrt_text *out)
{
    gaveurs_device_stats_load load = {loader, context};
    return keysrt_cache_get_or_compute(client, &gaveurs_device_stats_table, &device, loader ? gaveurs_device_stats_run_loader : 0, &load, out, &out->block);
}
/* Inside a loader: what it made. Encoded at once: value may go away. */
KEYSRT_CALL gaveurs_device_stats_loaded(keysrt_loading *loading, keysrt_view value)
{ return keysrt_cache_loaded(loading, &gaveurs_device_stats_table, &value, keysrt_declared_ttl); }
/* Value and TTL in one step; MISS: Redis cannot be asked, nothing was written. EVALSHA */
KEYSRT_CALL gaveurs_device_stats_put(keysrt_client *client, gaveurs_device_id device, keysrt_view value)
{ return keysrt_cache_put(client, &gaveurs_device_stats_table, &device, &value, keysrt_declared_ttl); }
/* One item for each key, with the status that get has. MGET */
KEYSRT_CALL gaveurs_device_stats_get_many(keysrt_client *client, const gaveurs_device_stats_params *keys, size_t count, gaveurs_device_stats_lookups *out)
{ return keysrt_cache_get_many(client, &gaveurs_device_stats_table, keys, count, out, &out->block, sizeof(gaveurs_device_stats_lookup), offsetof(gaveurs_device_stats_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL gaveurs_device_stats_put_many(keysrt_client *client, const gaveurs_device_stats_params *keys, const keysrt_view *values, size_t count)
{ return keysrt_cache_put_many(client, &gaveurs_device_stats_table, keys, values, count, keysrt_declared_ttl); }
/* Invalidates: what is being computed will not be stored either. MISS: there was none. EVALSHA */
KEYSRT_CALL gaveurs_device_stats_delete(keysrt_client *client, gaveurs_device_id device)
{ return keysrt_cache_delete(client, &gaveurs_device_stats_table, &device); }
/* Every key of the pattern, and what is being computed; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL gaveurs_device_stats_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_cache_delete_all(client, &gaveurs_device_stats_table, deleted); }
/* OK or MISS. EXISTS */
KEYSRT_CALL gaveurs_device_stats_exists(keysrt_client *client, gaveurs_device_id device)
{ return keysrt_key_exists(client, &gaveurs_device_stats_table, &device); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL gaveurs_device_stats_ttl(keysrt_client *client, gaveurs_device_id device, keysrt_duration *out)
{ return keysrt_key_ttl(client, &gaveurs_device_stats_table, &device, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL gaveurs_device_stats_renew(keysrt_client *client, gaveurs_device_id device)
{ return keysrt_key_renew(client, &gaveurs_device_stats_table, &device, keysrt_declared_ttl); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL gaveurs_device_stats_walk(keysrt_client *client, keysrt_walk *walk, gaveurs_device_stats_params *out)
{ return keysrt_key_walk(client, &gaveurs_device_stats_table, walk, out); }

/* A device's sums of an hour, worked out beforehand.
 * cache "gaveurs:cache:aggregates:hourly:{device}:{hour}", Redis type string, database 0; TTL: 10 minutes; every write sets it anew. gaveurs.keys:52
 * Of all callers of all processes one computes, the one whose token is in the lease (10 seconds); the others wait for its value.
 * What was put or deleted meanwhile voids what is being computed: nothing outdated is stored.
 * After a lost reply each step is sent again: twice is the same as once.
 * While Redis cannot be asked, reading misses, writing does nothing and the loader answers; deleting fails.
 * Commands: GET and MGET to read; EVALSHA to write, to delete and for the lease. */
typedef struct gaveurs_hourly_aggregates_params {
    gaveurs_device_id device;
    gaveurs_hour hour;
} gaveurs_hourly_aggregates_params;
typedef struct gaveurs_hourly_aggregates_lookup {
    keysrt_status status;
    keysrt_view value;
} gaveurs_hourly_aggregates_lookup;
typedef struct gaveurs_hourly_aggregates_lookups {
    gaveurs_hourly_aggregates_lookup *items;
    size_t count;
    keysrt_block block;
} gaveurs_hourly_aggregates_lookups;
static inline void gaveurs_hourly_aggregates_lookups_clear(gaveurs_hourly_aggregates_lookups *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}
/* Makes what is missing: calls gaveurs_hourly_aggregates_loaded() and returns OK; MISS: there is none; all else is the caller's. */
typedef keysrt_status gaveurs_hourly_aggregates_loader(void *context, const gaveurs_hourly_aggregates_params *params, keysrt_loading *loading);
typedef struct gaveurs_hourly_aggregates_load {
    gaveurs_hourly_aggregates_loader *loader;
    void *context;
} gaveurs_hourly_aggregates_load;
static inline keysrt_status gaveurs_hourly_aggregates_run_loader(void *state, const void *params, keysrt_loading *loading)
{
    const gaveurs_hourly_aggregates_load *load = (const gaveurs_hourly_aggregates_load *)state;
    return load->loader(load->context, (const gaveurs_hourly_aggregates_params *)params, loading);
}
static const keysrt_piece gaveurs_hourly_aggregates_table_pieces[] KEYSRT_UNUSED = {
    {"gaveurs:cache:aggregates:hourly:", 32, offsetof(gaveurs_hourly_aggregates_params, device), &gaveurs_type_1, "device", false},
    {":", 1, offsetof(gaveurs_hourly_aggregates_params, hour), &gaveurs_type_4, "hour", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_piece gaveurs_hourly_aggregates_table_lease_pieces[] KEYSRT_UNUSED = {
    {"gaveurs:cache:aggregates:hourly:", 32, offsetof(gaveurs_hourly_aggregates_params, device), &gaveurs_type_1, "device", false},
    {":", 1, offsetof(gaveurs_hourly_aggregates_params, hour), &gaveurs_type_4, "hour", false},
    {":lease", 6, 0, 0, 0, false},
};
static const keysrt_key gaveurs_hourly_aggregates_table_lease KEYSRT_UNUSED = {&gaveurs_keyspace, "hourly_aggregates lease", 3, 0, 0, false, {3, sizeof(gaveurs_hourly_aggregates_params), gaveurs_hourly_aggregates_table_lease_pieces, "gaveurs:cache:aggregates:hourly:*:*:lease", "gaveurs:cache:aggregates:hourly:{device}:{hour}:lease"}, 0, 0, 0, {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0}, 0, 0, 0, 0, 0};
static const keysrt_cache gaveurs_hourly_aggregates_table_cache KEYSRT_UNUSED = {&gaveurs_hourly_aggregates_table_lease, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, false, false, 0, 0};
static const keysrt_key gaveurs_hourly_aggregates_table KEYSRT_UNUSED = {&gaveurs_keyspace, "hourly_aggregates", 3, 0, KEYSRT_CACHE, false,
    {3, sizeof(gaveurs_hourly_aggregates_params), gaveurs_hourly_aggregates_table_pieces, "gaveurs:cache:aggregates:hourly:*:*", "gaveurs:cache:aggregates:hourly:{device}:{hour}"},
    &gaveurs_type_2, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 600000, 0, 0, 0, 0, "$2\r\nPX\r\n$6\r\n600000\r\n", 20},
    &gaveurs_hourly_aggregates_table_cache, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL gaveurs_hourly_aggregates_key_name(keysrt_client *client, gaveurs_device_id device, gaveurs_hour hour, keysrt_text *out)
{
    const gaveurs_hourly_aggregates_params params = {device, hour};
    return keysrt_key_name(client, &gaveurs_hourly_aggregates_table, &params, out);
}
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL gaveurs_hourly_aggregates_parse(keysrt_client *client, keysrt_view name, gaveurs_hourly_aggregates_params *out)
{ return keysrt_key_parse(client, &gaveurs_hourly_aggregates_table, name, out, NULL); }
/* MISS: none that counts, or Redis cannot be asked. GET */
KEYSRT_CALL gaveurs_hourly_aggregates_get(keysrt_client *client, gaveurs_device_id device, gaveurs_hour hour, keysrt_text *out)
{
    const gaveurs_hourly_aggregates_params params = {device, hour};
    return keysrt_cache_get(client, &gaveurs_hourly_aggregates_table, &params, out, &out->block);
}
/* The value, or what the loader makes of it, one caller at a time; MISS, NOTHING: the loader found none. get, EVALSHA */
KEYSRT_CALL gaveurs_hourly_aggregates_get_or_compute(keysrt_client *client, gaveurs_device_id device, gaveurs_hour hour, gaveurs_hourly_aggregates_loader *loader, void *context, keysrt_text *out)
{
    const gaveurs_hourly_aggregates_params params = {device, hour};
    gaveurs_hourly_aggregates_load load = {loader, context};
    return keysrt_cache_get_or_compute(client, &gaveurs_hourly_aggregates_table, &params, loader ? gaveurs_hourly_aggregates_run_loader : 0, &load, out, &out->block);
}
/* Inside a loader: what it made. Encoded at once: value may go away. */
KEYSRT_CALL gaveurs_hourly_aggregates_loaded(keysrt_loading *loading, keysrt_view value)
{ return keysrt_cache_loaded(loading, &gaveurs_hourly_aggregates_table, &value, keysrt_declared_ttl); }
/* Value and TTL in one step; MISS: Redis cannot be asked, nothing was written. EVALSHA */
KEYSRT_CALL gaveurs_hourly_aggregates_put(keysrt_client *client, gaveurs_device_id device, gaveurs_hour hour, keysrt_view value)
{
    const gaveurs_hourly_aggregates_params params = {device, hour};
    return keysrt_cache_put(client, &gaveurs_hourly_aggregates_table, &params, &value, keysrt_declared_ttl);
}
/* One item for each key, with the status that get has. MGET */
KEYSRT_CALL gaveurs_hourly_aggregates_get_many(keysrt_client *client, const gaveurs_hourly_aggregates_params *keys, size_t count, gaveurs_hourly_aggregates_lookups *out)
{ return keysrt_cache_get_many(client, &gaveurs_hourly_aggregates_table, keys, count, out, &out->block, sizeof(gaveurs_hourly_aggregates_lookup), offsetof(gaveurs_hourly_aggregates_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL gaveurs_hourly_aggregates_put_many(keysrt_client *client, const gaveurs_hourly_aggregates_params *keys, const keysrt_view *values, size_t count)
{ return keysrt_cache_put_many(client, &gaveurs_hourly_aggregates_table, keys, values, count, keysrt_declared_ttl); }
/* Invalidates: what is being computed will not be stored either. MISS: there was none. EVALSHA */
KEYSRT_CALL gaveurs_hourly_aggregates_delete(keysrt_client *client, gaveurs_device_id device, gaveurs_hour hour)
{
    const gaveurs_hourly_aggregates_params params = {device, hour};
    return keysrt_cache_delete(client, &gaveurs_hourly_aggregates_table, &params);
}
/* Every key of the pattern, and what is being computed; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL gaveurs_hourly_aggregates_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_cache_delete_all(client, &gaveurs_hourly_aggregates_table, deleted); }
/* OK or MISS. EXISTS */
KEYSRT_CALL gaveurs_hourly_aggregates_exists(keysrt_client *client, gaveurs_device_id device, gaveurs_hour hour)
{
    const gaveurs_hourly_aggregates_params params = {device, hour};
    return keysrt_key_exists(client, &gaveurs_hourly_aggregates_table, &params);
}
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL gaveurs_hourly_aggregates_ttl(keysrt_client *client, gaveurs_device_id device, gaveurs_hour hour, keysrt_duration *out)
{
    const gaveurs_hourly_aggregates_params params = {device, hour};
    return keysrt_key_ttl(client, &gaveurs_hourly_aggregates_table, &params, out);
}
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL gaveurs_hourly_aggregates_renew(keysrt_client *client, gaveurs_device_id device, gaveurs_hour hour)
{
    const gaveurs_hourly_aggregates_params params = {device, hour};
    return keysrt_key_renew(client, &gaveurs_hourly_aggregates_table, &params, keysrt_declared_ttl);
}
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL gaveurs_hourly_aggregates_walk(keysrt_client *client, keysrt_walk *walk, gaveurs_hourly_aggregates_params *out)
{ return keysrt_key_walk(client, &gaveurs_hourly_aggregates_table, walk, out); }

/* Messages over a WebSocket: a bucket of 100 tokens that refills within 60 s, so that a burst passes and a flood does not.
 * While the server is away messages pass: losing samples would be worse than too many of them.
 * limiter "gaveurs:ratelimit:websocket:{connection}", Redis type string, database 0; TTL: 1 minute; the limiter's window. gaveurs.keys:61
 * A bucket as large as the limit that fills evenly, once a window: never lets more pass than it holds.
 * Check and count are one step by the server's clock; what is denied is not counted, but by take_counting.
 * A reply that was lost may have been counted; it is never sent again by itself, the call is answered as declared.
 * Commands: EVALSHA (GET, SET, PEXPIRE, TIME), UNLINK. */
typedef struct gaveurs_websocket_params {
    gaveurs_connection_id connection;
} gaveurs_websocket_params;
static const keysrt_piece gaveurs_websocket_table_pieces[] KEYSRT_UNUSED = {
    {"gaveurs:ratelimit:websocket:", 28, offsetof(gaveurs_websocket_params, connection), &gaveurs_type_5, "connection", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_limiter gaveurs_websocket_table_rules[] KEYSRT_UNUSED = {{KEYSRT_LIMIT_BUCKET, KEYSRT_ALIGNED_NOT, KEYSRT_UNAVAILABLE_ALLOWS, {KEYSRT_CONSTANT, 100, 0, 0}, {KEYSRT_CONSTANT, 60000, 0, 0}, 0}};
static const keysrt_key gaveurs_websocket_table KEYSRT_UNUSED = {&gaveurs_keyspace, "websocket", 4, 0, KEYSRT_LIMITER, false,
    {2, sizeof(gaveurs_websocket_params), gaveurs_websocket_table_pieces, "gaveurs:ratelimit:websocket:*", "gaveurs:ratelimit:websocket:{connection}"},
    0, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 60000, 0, 0, 0, 0, "$2\r\nPX\r\n$5\r\n60000\r\n", 19},
    &gaveurs_websocket_table_rules, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL gaveurs_websocket_key_name(keysrt_client *client, gaveurs_connection_id connection, keysrt_text *out)
{ return keysrt_key_name(client, &gaveurs_websocket_table, &connection, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL gaveurs_websocket_parse(keysrt_client *client, keysrt_view name, gaveurs_websocket_params *out)
{ return keysrt_key_parse(client, &gaveurs_websocket_table, name, out, NULL); }
/* Takes one, if there is one: out->allowed. EVALSHA */
KEYSRT_CALL gaveurs_websocket_allow(keysrt_client *client, gaveurs_connection_id connection, keysrt_limit *out)
{
    const keysrt_limiter_ask ask = {1, 0, 0, 0};
    return keysrt_limiter_take(client, &gaveurs_websocket_table, &connection, &ask, false, out);
}
/* Takes n, or none of them: out->allowed. What is denied does not count. EVALSHA */
KEYSRT_CALL gaveurs_websocket_take(keysrt_client *client, gaveurs_connection_id connection, uint64_t n, keysrt_limit *out)
{
    const keysrt_limiter_ask ask = {n, 0, 0, 0};
    return keysrt_limiter_take(client, &gaveurs_websocket_table, &connection, &ask, false, out);
}
/* The same, but what is denied counts, too: who goes on asking stays denied. EVALSHA */
KEYSRT_CALL gaveurs_websocket_take_counting(keysrt_client *client, gaveurs_connection_id connection, uint64_t n, keysrt_limit *out)
{
    const keysrt_limiter_ask ask = {n, 0, 0, 0};
    return keysrt_limiter_take(client, &gaveurs_websocket_table, &connection, &ask, true, out);
}
/* What allow would say. Takes nothing. EVALSHA */
KEYSRT_CALL gaveurs_websocket_peek(keysrt_client *client, gaveurs_connection_id connection, keysrt_limit *out)
{
    const keysrt_limiter_ask ask = {1, 0, 0, 0};
    return keysrt_limiter_peek(client, &gaveurs_websocket_table, &connection, &ask, out);
}
/* All is free again; MISS: it was. UNLINK */
KEYSRT_CALL gaveurs_websocket_reset(keysrt_client *client, gaveurs_connection_id connection)
{
    const keysrt_limiter_ask ask = {1, 0, 0, 0};
    return keysrt_limiter_reset(client, &gaveurs_websocket_table, &connection, &ask);
}
/* OK or MISS. EXISTS */
KEYSRT_CALL gaveurs_websocket_exists(keysrt_client *client, gaveurs_connection_id connection)
{ return keysrt_key_exists(client, &gaveurs_websocket_table, &connection); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL gaveurs_websocket_ttl(keysrt_client *client, gaveurs_connection_id connection, keysrt_duration *out)
{ return keysrt_key_ttl(client, &gaveurs_websocket_table, &connection, out); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL gaveurs_websocket_delete(keysrt_client *client, gaveurs_connection_id connection)
{ return keysrt_key_delete(client, &gaveurs_websocket_table, &connection); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL gaveurs_websocket_walk(keysrt_client *client, keysrt_walk *walk, gaveurs_websocket_params *out)
{ return keysrt_key_walk(client, &gaveurs_websocket_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL gaveurs_websocket_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &gaveurs_websocket_table, deleted); }

#endif
