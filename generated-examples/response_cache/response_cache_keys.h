/* response_cache_keys.h: made by keysc from response_cache.keys. Edit that, not this.
 *
 * Keyspace of the response cache of a web API: what slow routes answered, by type of route.
 *
 * A key is `cache:{type}:{hash}`, or one that the route makes itself. Each type has a lifetime of its own; a route may choose
 * another one when it stores an answer. With the server away nothing fails: reading is a miss, writing does nothing, the route
 * computes. */
#ifndef RESPONSE_CACHE_KEYS_H
#define RESPONSE_CACHE_KEYS_H

#include "keysrt_tables.h"
#include "keysrt_cache.h"

#if KEYSRT_ABI != 2
#error "response_cache_keys.h and libkeysrt are of different versions: generate it again"
#endif

/* UserId: 1 to 64 bytes: letters, digits, - and _ */
typedef struct response_cache_user_id {
    const char *data;
    size_t len;
} response_cache_user_id;
static inline response_cache_user_id response_cache_user_id_bytes(const void *data, size_t len)
{
    const response_cache_user_id value = {(const char *)data, len};
    return value;
}
static inline response_cache_user_id response_cache_user_id_str(const char *text)
{
    return response_cache_user_id_bytes(text, strlen(text));
}
#define RESPONSE_CACHE_USER_ID(text) response_cache_user_id_str(text)

/* 128 bits of a digest of what an answer depends on: route, query, and who asks where that matters. The page shows it as
 * hexadecimal digits.
 * RequestHash: 16 bytes as lower-case hexadecimal digits, two a byte */
typedef struct response_cache_request_hash {
    unsigned char bytes[16];
} response_cache_request_hash;
static inline response_cache_request_hash response_cache_request_hash_of(const void *bytes) /* 16 of them */
{
    response_cache_request_hash value;
    memcpy(value.bytes, bytes, sizeof value.bytes);
    return value;
}

/* What a route makes a key of its own for. A trap: an open text here would meet the lease of `user`, `cache:user:{hash}:lease`,
 * and the compiler refuses it. */
typedef enum response_cache_user_view {
    RESPONSE_CACHE_USER_VIEW_DASHBOARD = 0,
    RESPONSE_CACHE_USER_VIEW_PROFILE = 1,
    RESPONSE_CACHE_USER_VIEW_DATA = 2
} response_cache_user_view;
static const keysrt_view response_cache_user_view_texts[] KEYSRT_UNUSED = {
    {"dashboard", 9},
    {"profile", 7},
    {"data", 4},
};
/* Its text on the wire; empty where the value is none of the enum's. */
static inline keysrt_view response_cache_user_view_text(response_cache_user_view value)
{
    return (unsigned)value < 3u ? response_cache_user_view_texts[(unsigned)value] : keysrt_bytes("", 0);
}

static const keysrt_schema response_cache_keyspace KEYSRT_UNUSED = {"response_cache", KEYSRT_ABI, 0, 0, 0, 6, false};

static const keysrt_type response_cache_type_1 KEYSRT_UNUSED = {KEYSRT_TYPE_HEX_N, KEYSRT_TYPE_FIXED, sizeof(response_cache_request_hash), 16, 16, 0, 0, "RequestHash"};
static const keysrt_type response_cache_type_2 KEYSRT_UNUSED = {KEYSRT_TYPE_JSON, 0, sizeof(keysrt_view), 0, KEYSRT_NO_LIMIT, 0, 0, "json"};
static const unsigned char response_cache_bytes_1[] KEYSRT_UNUSED = {0,0,0,0,0,32,255,3,254,255,255,135,254,255,255,7,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0};
static const keysrt_string_rule response_cache_rule_1 KEYSRT_UNUSED = {response_cache_bytes_1, 0, "of [A-Za-z0-9_-]"};
static const keysrt_type response_cache_type_3 KEYSRT_UNUSED = {KEYSRT_TYPE_STRING, 0, sizeof(response_cache_user_id), 1, 64, &response_cache_rule_1, 0, "UserId"};
static const keysrt_enum response_cache_enum_1 KEYSRT_UNUSED = {3, response_cache_user_view_texts};
static const keysrt_type response_cache_type_4 KEYSRT_UNUSED = {KEYSRT_TYPE_ENUM, KEYSRT_TYPE_FIXED, sizeof(response_cache_user_view), 0, 0, &response_cache_enum_1, 0, "UserView"};

/* Figures of dashboards.
 * cache "cache:dashboard:{hash}", Redis type string, database 0; TTL: 5 minutes unless the caller chooses (1 second to 24 hours); every write sets it anew. response_cache.keys:52
 * Of all callers of all processes one computes, the one whose token is in the lease (10 seconds); meanwhile the others take the old value, or wait for the new one where there is none.
 * What was put or deleted meanwhile voids what is being computed: nothing outdated is stored.
 * After a lost reply each step is sent again: twice is the same as once.
 * While Redis cannot be asked, reading misses, writing does nothing and the loader answers; deleting fails.
 * A process forgets what it keeps when the server tells of a change (CLIENT TRACKING); where it does not tell, nothing is kept.
 * Commands: EVALSHA. */
typedef struct response_cache_dashboard_params {
    response_cache_request_hash hash;
} response_cache_dashboard_params;
typedef struct response_cache_dashboard_lookup {
    keysrt_status status;
    keysrt_view value;
} response_cache_dashboard_lookup;
typedef struct response_cache_dashboard_lookups {
    response_cache_dashboard_lookup *items;
    size_t count;
    keysrt_block block;
} response_cache_dashboard_lookups;
static inline void response_cache_dashboard_lookups_clear(response_cache_dashboard_lookups *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}
/* Makes what is missing: calls response_cache_dashboard_loaded() and returns OK; MISS: there is none; all else is the caller's. */
typedef keysrt_status response_cache_dashboard_loader(void *context, const response_cache_dashboard_params *params, keysrt_loading *loading);
typedef struct response_cache_dashboard_load {
    response_cache_dashboard_loader *loader;
    void *context;
} response_cache_dashboard_load;
static inline keysrt_status response_cache_dashboard_run_loader(void *state, const void *params, keysrt_loading *loading)
{
    const response_cache_dashboard_load *load = (const response_cache_dashboard_load *)state;
    return load->loader(load->context, (const response_cache_dashboard_params *)params, loading);
}
static const keysrt_piece response_cache_dashboard_table_pieces[] KEYSRT_UNUSED = {
    {"cache:dashboard:", 16, offsetof(response_cache_dashboard_params, hash), &response_cache_type_1, "hash", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_piece response_cache_dashboard_table_lease_pieces[] KEYSRT_UNUSED = {
    {"cache:dashboard:", 16, offsetof(response_cache_dashboard_params, hash), &response_cache_type_1, "hash", false},
    {":lease", 6, 0, 0, 0, false},
};
static const keysrt_key response_cache_dashboard_table_lease KEYSRT_UNUSED = {&response_cache_keyspace, "dashboard lease", 0, 0, 0, false, {2, sizeof(response_cache_dashboard_params), response_cache_dashboard_table_lease_pieces, "cache:dashboard:*:lease", "cache:dashboard:{hash}:lease"}, 0, 0, 0, {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0}, 0, 0, 0, 0, 0};
static const keysrt_cache response_cache_dashboard_table_cache KEYSRT_UNUSED = {&response_cache_dashboard_table_lease, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_CONSTANT, 60000, 0, 0}, {KEYSRT_CONSTANT, 1024, 0, 0}, {KEYSRT_CONSTANT, 1000, 0, 0}, {KEYSRT_CONSTANT, 5000, 0, 0}, true, true, 0, 0};
static const keysrt_key response_cache_dashboard_table KEYSRT_UNUSED = {&response_cache_keyspace, "dashboard", 0, 0, KEYSRT_CACHE, false,
    {2, sizeof(response_cache_dashboard_params), response_cache_dashboard_table_pieces, "cache:dashboard:*", "cache:dashboard:{hash}"},
    &response_cache_type_2, 0, 0,
    {KEYSRT_TTL_CALL, KEYSRT_TTL_ON_WRITE, false, 0, 300000, 1000, 86400000, 0, 0, 0, 0},
    &response_cache_dashboard_table_cache, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL response_cache_dashboard_key_name(keysrt_client *client, response_cache_request_hash hash, keysrt_text *out)
{ return keysrt_key_name(client, &response_cache_dashboard_table, &hash, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL response_cache_dashboard_parse(keysrt_client *client, keysrt_view name, response_cache_dashboard_params *out)
{ return keysrt_key_parse(client, &response_cache_dashboard_table, name, out, NULL); }
/* MISS: none that counts, or Redis cannot be asked. EVALSHA */
KEYSRT_CALL response_cache_dashboard_get(keysrt_client *client, response_cache_request_hash hash, keysrt_text *out)
{ return keysrt_cache_get(client, &response_cache_dashboard_table, &hash, out, &out->block); }
/* As get, and takes the old value where its time is over; keysrt_cache_last() tells. EVALSHA */
KEYSRT_CALL response_cache_dashboard_get_stale(keysrt_client *client, response_cache_request_hash hash, keysrt_text *out)
{ return keysrt_cache_get_stale(client, &response_cache_dashboard_table, &hash, out, &out->block); }
/* The value, or what the loader makes of it, one caller at a time; MISS, NOTHING: the loader found none. get, EVALSHA */
KEYSRT_CALL response_cache_dashboard_get_or_compute(keysrt_client *client, response_cache_request_hash hash, response_cache_dashboard_loader *loader, void *context, keysrt_text *out)
{
    response_cache_dashboard_load load = {loader, context};
    return keysrt_cache_get_or_compute(client, &response_cache_dashboard_table, &hash, loader ? response_cache_dashboard_run_loader : 0, &load, out, &out->block);
}
/* Inside a loader: what it made. Encoded at once: value may go away. */
KEYSRT_CALL response_cache_dashboard_loaded(keysrt_loading *loading, keysrt_view value, keysrt_duration ttl)
{ return keysrt_cache_loaded(loading, &response_cache_dashboard_table, &value, ttl); }
/* Value and TTL in one step; MISS: Redis cannot be asked, nothing was written. EVALSHA */
KEYSRT_CALL response_cache_dashboard_put(keysrt_client *client, response_cache_request_hash hash, keysrt_view value, keysrt_duration ttl)
{ return keysrt_cache_put(client, &response_cache_dashboard_table, &hash, &value, ttl); }
/* One item for each key, with the status that get has. EVALSHA */
KEYSRT_CALL response_cache_dashboard_get_many(keysrt_client *client, const response_cache_dashboard_params *keys, size_t count, response_cache_dashboard_lookups *out)
{ return keysrt_cache_get_many(client, &response_cache_dashboard_table, keys, count, out, &out->block, sizeof(response_cache_dashboard_lookup), offsetof(response_cache_dashboard_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL response_cache_dashboard_put_many(keysrt_client *client, const response_cache_dashboard_params *keys, const keysrt_view *values, size_t count, keysrt_duration ttl)
{ return keysrt_cache_put_many(client, &response_cache_dashboard_table, keys, values, count, ttl); }
/* Invalidates: what is being computed will not be stored either. MISS: there was none. EVALSHA */
KEYSRT_CALL response_cache_dashboard_delete(keysrt_client *client, response_cache_request_hash hash)
{ return keysrt_cache_delete(client, &response_cache_dashboard_table, &hash); }
/* Every key of the pattern, and what is being computed; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL response_cache_dashboard_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_cache_delete_all(client, &response_cache_dashboard_table, deleted); }
/* OK or MISS. EXISTS */
KEYSRT_CALL response_cache_dashboard_exists(keysrt_client *client, response_cache_request_hash hash)
{ return keysrt_key_exists(client, &response_cache_dashboard_table, &hash); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL response_cache_dashboard_ttl(keysrt_client *client, response_cache_request_hash hash, keysrt_duration *out)
{ return keysrt_key_ttl(client, &response_cache_dashboard_table, &hash, out); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL response_cache_dashboard_walk(keysrt_client *client, keysrt_walk *walk, response_cache_dashboard_params *out)
{ return keysrt_key_walk(client, &response_cache_dashboard_table, walk, out); }

/* Results of searches.
 * cache "cache:search:{hash}", Redis type string, database 0; TTL: 1 hour unless the caller chooses (1 second to 24 hours); every write sets it anew. response_cache.keys:56
 * Of all callers of all processes one computes, the one whose token is in the lease (10 seconds); meanwhile the others take the old value, or wait for the new one where there is none.
 * What was put or deleted meanwhile voids what is being computed: nothing outdated is stored.
 * After a lost reply each step is sent again: twice is the same as once.
 * While Redis cannot be asked, reading misses, writing does nothing and the loader answers; deleting fails.
 * A process forgets what it keeps when the server tells of a change (CLIENT TRACKING); where it does not tell, nothing is kept.
 * Commands: EVALSHA. */
typedef struct response_cache_search_params {
    response_cache_request_hash hash;
} response_cache_search_params;
typedef struct response_cache_search_lookup {
    keysrt_status status;
    keysrt_view value;
} response_cache_search_lookup;
typedef struct response_cache_search_lookups {
    response_cache_search_lookup *items;
    size_t count;
    keysrt_block block;
} response_cache_search_lookups;
static inline void response_cache_search_lookups_clear(response_cache_search_lookups *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}
/* Makes what is missing: calls response_cache_search_loaded() and returns OK; MISS: there is none; all else is the caller's. */
typedef keysrt_status response_cache_search_loader(void *context, const response_cache_search_params *params, keysrt_loading *loading);
typedef struct response_cache_search_load {
    response_cache_search_loader *loader;
    void *context;
} response_cache_search_load;
static inline keysrt_status response_cache_search_run_loader(void *state, const void *params, keysrt_loading *loading)
{
    const response_cache_search_load *load = (const response_cache_search_load *)state;
    return load->loader(load->context, (const response_cache_search_params *)params, loading);
}
static const keysrt_piece response_cache_search_table_pieces[] KEYSRT_UNUSED = {
    {"cache:search:", 13, offsetof(response_cache_search_params, hash), &response_cache_type_1, "hash", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_piece response_cache_search_table_lease_pieces[] KEYSRT_UNUSED = {
    {"cache:search:", 13, offsetof(response_cache_search_params, hash), &response_cache_type_1, "hash", false},
    {":lease", 6, 0, 0, 0, false},
};
static const keysrt_key response_cache_search_table_lease KEYSRT_UNUSED = {&response_cache_keyspace, "search lease", 1, 0, 0, false, {2, sizeof(response_cache_search_params), response_cache_search_table_lease_pieces, "cache:search:*:lease", "cache:search:{hash}:lease"}, 0, 0, 0, {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0}, 0, 0, 0, 0, 0};
static const keysrt_cache response_cache_search_table_cache KEYSRT_UNUSED = {&response_cache_search_table_lease, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_CONSTANT, 60000, 0, 0}, {KEYSRT_CONSTANT, 1024, 0, 0}, {KEYSRT_CONSTANT, 1000, 0, 0}, {KEYSRT_CONSTANT, 5000, 0, 0}, true, true, 0, 0};
static const keysrt_key response_cache_search_table KEYSRT_UNUSED = {&response_cache_keyspace, "search", 1, 0, KEYSRT_CACHE, false,
    {2, sizeof(response_cache_search_params), response_cache_search_table_pieces, "cache:search:*", "cache:search:{hash}"},
    &response_cache_type_2, 0, 0,
    {KEYSRT_TTL_CALL, KEYSRT_TTL_ON_WRITE, false, 0, 3600000, 1000, 86400000, 0, 0, 0, 0},
    &response_cache_search_table_cache, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL response_cache_search_key_name(keysrt_client *client, response_cache_request_hash hash, keysrt_text *out)
{ return keysrt_key_name(client, &response_cache_search_table, &hash, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL response_cache_search_parse(keysrt_client *client, keysrt_view name, response_cache_search_params *out)
{ return keysrt_key_parse(client, &response_cache_search_table, name, out, NULL); }
/* MISS: none that counts, or Redis cannot be asked. EVALSHA */
KEYSRT_CALL response_cache_search_get(keysrt_client *client, response_cache_request_hash hash, keysrt_text *out)
{ return keysrt_cache_get(client, &response_cache_search_table, &hash, out, &out->block); }
/* As get, and takes the old value where its time is over; keysrt_cache_last() tells. EVALSHA */
KEYSRT_CALL response_cache_search_get_stale(keysrt_client *client, response_cache_request_hash hash, keysrt_text *out)
{ return keysrt_cache_get_stale(client, &response_cache_search_table, &hash, out, &out->block); }
/* The value, or what the loader makes of it, one caller at a time; MISS, NOTHING: the loader found none. get, EVALSHA */
KEYSRT_CALL response_cache_search_get_or_compute(keysrt_client *client, response_cache_request_hash hash, response_cache_search_loader *loader, void *context, keysrt_text *out)
{
    response_cache_search_load load = {loader, context};
    return keysrt_cache_get_or_compute(client, &response_cache_search_table, &hash, loader ? response_cache_search_run_loader : 0, &load, out, &out->block);
}
/* Inside a loader: what it made. Encoded at once: value may go away. */
KEYSRT_CALL response_cache_search_loaded(keysrt_loading *loading, keysrt_view value, keysrt_duration ttl)
{ return keysrt_cache_loaded(loading, &response_cache_search_table, &value, ttl); }
/* Value and TTL in one step; MISS: Redis cannot be asked, nothing was written. EVALSHA */
KEYSRT_CALL response_cache_search_put(keysrt_client *client, response_cache_request_hash hash, keysrt_view value, keysrt_duration ttl)
{ return keysrt_cache_put(client, &response_cache_search_table, &hash, &value, ttl); }
/* One item for each key, with the status that get has. EVALSHA */
KEYSRT_CALL response_cache_search_get_many(keysrt_client *client, const response_cache_search_params *keys, size_t count, response_cache_search_lookups *out)
{ return keysrt_cache_get_many(client, &response_cache_search_table, keys, count, out, &out->block, sizeof(response_cache_search_lookup), offsetof(response_cache_search_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL response_cache_search_put_many(keysrt_client *client, const response_cache_search_params *keys, const keysrt_view *values, size_t count, keysrt_duration ttl)
{ return keysrt_cache_put_many(client, &response_cache_search_table, keys, values, count, ttl); }
/* Invalidates: what is being computed will not be stored either. MISS: there was none. EVALSHA */
KEYSRT_CALL response_cache_search_delete(keysrt_client *client, response_cache_request_hash hash)
{ return keysrt_cache_delete(client, &response_cache_search_table, &hash); }
/* Every key of the pattern, and what is being computed; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL response_cache_search_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_cache_delete_all(client, &response_cache_search_table, deleted); }
/* OK or MISS. EXISTS */
KEYSRT_CALL response_cache_search_exists(keysrt_client *client, response_cache_request_hash hash)
{ return keysrt_key_exists(client, &response_cache_search_table, &hash); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL response_cache_search_ttl(keysrt_client *client, response_cache_request_hash hash, keysrt_duration *out)
{ return keysrt_key_ttl(client, &response_cache_search_table, &hash, out); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL response_cache_search_walk(keysrt_client *client, keysrt_walk *walk, response_cache_search_params *out)
{ return keysrt_key_walk(client, &response_cache_search_table, walk, out); }

/* Profiles of users.
 * cache "cache:user:{hash}", Redis type string, database 0; TTL: 30 minutes unless the caller chooses (1 second to 24 hours); every write sets it anew. response_cache.keys:60
 * Of all callers of all processes one computes, the one whose token is in the lease (10 seconds); meanwhile the others take the old value, or wait for the new one where there is none.
 * What was put or deleted meanwhile voids what is being computed: nothing outdated is stored.
 * After a lost reply each step is sent again: twice is the same as once.
 * While Redis cannot be asked, reading misses, writing does nothing and the loader answers; deleting fails.
 * A process forgets what it keeps when the server tells of a change (CLIENT TRACKING); where it does not tell, nothing is kept.
 * Commands: EVALSHA. */
typedef struct response_cache_user_params {
    response_cache_request_hash hash;
} response_cache_user_params;
typedef struct response_cache_user_lookup {
    keysrt_status status;
    keysrt_view value;
} response_cache_user_lookup;
typedef struct response_cache_user_lookups {
    response_cache_user_lookup *items;
    size_t count;
    keysrt_block block;
} response_cache_user_lookups;
static inline void response_cache_user_lookups_clear(response_cache_user_lookups *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}
/* Makes what is missing: calls response_cache_user_loaded() and returns OK; MISS: there is none; all else is the caller's. */
typedef keysrt_status response_cache_user_loader(void *context, const response_cache_user_params *params, keysrt_loading *loading);
typedef struct response_cache_user_load {
    response_cache_user_loader *loader;
    void *context;
} response_cache_user_load;
static inline keysrt_status response_cache_user_run_loader(void *state, const void *params, keysrt_loading *loading)
{
    const response_cache_user_load *load = (const response_cache_user_load *)state;
    return load->loader(load->context, (const response_cache_user_params *)params, loading);
}
static const keysrt_piece response_cache_user_table_pieces[] KEYSRT_UNUSED = {
    {"cache:user:", 11, offsetof(response_cache_user_params, hash), &response_cache_type_1, "hash", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_piece response_cache_user_table_lease_pieces[] KEYSRT_UNUSED = {
    {"cache:user:", 11, offsetof(response_cache_user_params, hash), &response_cache_type_1, "hash", false},
    {":lease", 6, 0, 0, 0, false},
};
static const keysrt_key response_cache_user_table_lease KEYSRT_UNUSED = {&response_cache_keyspace, "user lease", 2, 0, 0, false, {2, sizeof(response_cache_user_params), response_cache_user_table_lease_pieces, "cache:user:*:lease", "cache:user:{hash}:lease"}, 0, 0, 0, {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0}, 0, 0, 0, 0, 0};
static const keysrt_cache response_cache_user_table_cache KEYSRT_UNUSED = {&response_cache_user_table_lease, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_CONSTANT, 60000, 0, 0}, {KEYSRT_CONSTANT, 1024, 0, 0}, {KEYSRT_CONSTANT, 1000, 0, 0}, {KEYSRT_CONSTANT, 5000, 0, 0}, true, true, 0, 0};
static const keysrt_key response_cache_user_table KEYSRT_UNUSED = {&response_cache_keyspace, "user", 2, 0, KEYSRT_CACHE, false,
    {2, sizeof(response_cache_user_params), response_cache_user_table_pieces, "cache:user:*", "cache:user:{hash}"},
    &response_cache_type_2, 0, 0,
    {KEYSRT_TTL_CALL, KEYSRT_TTL_ON_WRITE, false, 0, 1800000, 1000, 86400000, 0, 0, 0, 0},
    &response_cache_user_table_cache, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL response_cache_user_key_name(keysrt_client *client, response_cache_request_hash hash, keysrt_text *out)
{ return keysrt_key_name(client, &response_cache_user_table, &hash, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL response_cache_user_parse(keysrt_client *client, keysrt_view name, response_cache_user_params *out)
{ return keysrt_key_parse(client, &response_cache_user_table, name, out, NULL); }
/* MISS: none that counts, or Redis cannot be asked. EVALSHA */
KEYSRT_CALL response_cache_user_get(keysrt_client *client, response_cache_request_hash hash, keysrt_text *out)
{ return keysrt_cache_get(client, &response_cache_user_table, &hash, out, &out->block); }
/* As get, and takes the old value where its time is over; keysrt_cache_last() tells. EVALSHA */
KEYSRT_CALL response_cache_user_get_stale(keysrt_client *client, response_cache_request_hash hash, keysrt_text *out)
{ return keysrt_cache_get_stale(client, &response_cache_user_table, &hash, out, &out->block); }
/* The value, or what the loader makes of it, one caller at a time; MISS, NOTHING: the loader found none. get, EVALSHA */
KEYSRT_CALL response_cache_user_get_or_compute(keysrt_client *client, response_cache_request_hash hash, response_cache_user_loader *loader, void *context, keysrt_text *out)
{
    response_cache_user_load load = {loader, context};
    return keysrt_cache_get_or_compute(client, &response_cache_user_table, &hash, loader ? response_cache_user_run_loader : 0, &load, out, &out->block);
}
/* Inside a loader: what it made. Encoded at once: value may go away. */
KEYSRT_CALL response_cache_user_loaded(keysrt_loading *loading, keysrt_view value, keysrt_duration ttl)
{ return keysrt_cache_loaded(loading, &response_cache_user_table, &value, ttl); }
/* Value and TTL in one step; MISS: Redis cannot be asked, nothing was written. EVALSHA */
KEYSRT_CALL response_cache_user_put(keysrt_client *client, response_cache_request_hash hash, keysrt_view value, keysrt_duration ttl)
{ return keysrt_cache_put(client, &response_cache_user_table, &hash, &value, ttl); }
/* One item for each key, with the status that get has. EVALSHA */
KEYSRT_CALL response_cache_user_get_many(keysrt_client *client, const response_cache_user_params *keys, size_t count, response_cache_user_lookups *out)
{ return keysrt_cache_get_many(client, &response_cache_user_table, keys, count, out, &out->block, sizeof(response_cache_user_lookup), offsetof(response_cache_user_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL response_cache_user_put_many(keysrt_client *client, const response_cache_user_params *keys, const keysrt_view *values, size_t count, keysrt_duration ttl)
{ return keysrt_cache_put_many(client, &response_cache_user_table, keys, values, count, ttl); }
/* Invalidates: what is being computed will not be stored either. MISS: there was none. EVALSHA */
KEYSRT_CALL response_cache_user_delete(keysrt_client *client, response_cache_request_hash hash)
{ return keysrt_cache_delete(client, &response_cache_user_table, &hash); }
/* Every key of the pattern, and what is being computed; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL response_cache_user_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_cache_delete_all(client, &response_cache_user_table, deleted); }
/* OK or MISS. EXISTS */
KEYSRT_CALL response_cache_user_exists(keysrt_client *client, response_cache_request_hash hash)
{ return keysrt_key_exists(client, &response_cache_user_table, &hash); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL response_cache_user_ttl(keysrt_client *client, response_cache_request_hash hash, keysrt_duration *out)
{ return keysrt_key_ttl(client, &response_cache_user_table, &hash, out); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL response_cache_user_walk(keysrt_client *client, keysrt_walk *walk, response_cache_user_params *out)
{ return keysrt_key_walk(client, &response_cache_user_table, walk, out); }

/* What belongs to one user, under a key that names him: `cache:user:42:profile`. Nobody else's request leads to it.
 * cache "cache:user:{user_id}:{view}", Redis type string, database 0; TTL: 30 minutes unless the caller chooses (1 second to 24 hours); every write sets it anew. response_cache.keys:64
 * Of all callers of all processes one computes, the one whose token is in the lease (10 seconds); meanwhile the others take the old value, or wait for the new one where there is none.
 * What was put or deleted meanwhile voids what is being computed: nothing outdated is stored.
 * After a lost reply each step is sent again: twice is the same as once.
 * While Redis cannot be asked, reading misses, writing does nothing and the loader answers; deleting fails.
 * A process forgets what it keeps when the server tells of a change (CLIENT TRACKING); where it does not tell, nothing is kept.
 * Commands: EVALSHA. */
typedef struct response_cache_user_view_params {
    response_cache_user_id user_id;
    response_cache_user_view view;
} response_cache_user_view_params;
typedef struct response_cache_user_view_lookup {
    keysrt_status status;
    keysrt_view value;
} response_cache_user_view_lookup;
typedef struct response_cache_user_view_lookups {
    response_cache_user_view_lookup *items;
    size_t count;
    keysrt_block block;
} response_cache_user_view_lookups;
static inline void response_cache_user_view_lookups_clear(response_cache_user_view_lookups *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}
/* Makes what is missing: calls response_cache_user_view_loaded() and returns OK; MISS: there is none; all else is the caller's. */
typedef keysrt_status response_cache_user_view_loader(void *context, const response_cache_user_view_params *params, keysrt_loading *loading);
typedef struct response_cache_user_view_load {
    response_cache_user_view_loader *loader;
    void *context;
} response_cache_user_view_load;
static inline keysrt_status response_cache_user_view_run_loader(void *state, const void *params, keysrt_loading *loading)
{
    const response_cache_user_view_load *load = (const response_cache_user_view_load *)state;
    return load->loader(load->context, (const response_cache_user_view_params *)params, loading);
}
static const keysrt_piece response_cache_user_view_table_pieces[] KEYSRT_UNUSED = {
    {"cache:user:", 11, offsetof(response_cache_user_view_params, user_id), &response_cache_type_3, "user_id", false},
    {":", 1, offsetof(response_cache_user_view_params, view), &response_cache_type_4, "view", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_piece response_cache_user_view_table_lease_pieces[] KEYSRT_UNUSED = {
    {"cache:user:", 11, offsetof(response_cache_user_view_params, user_id), &response_cache_type_3, "user_id", false},
    {":", 1, offsetof(response_cache_user_view_params, view), &response_cache_type_4, "view", false},
    {":lease", 6, 0, 0, 0, false},
};
static const keysrt_key response_cache_user_view_table_lease KEYSRT_UNUSED = {&response_cache_keyspace, "user_view lease", 3, 0, 0, false, {3, sizeof(response_cache_user_view_params), response_cache_user_view_table_lease_pieces, "cache:user:*:*:lease", "cache:user:{user_id}:{view}:lease"}, 0, 0, 0, {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0}, 0, 0, 0, 0, 0};
static const keysrt_cache response_cache_user_view_table_cache KEYSRT_UNUSED = {&response_cache_user_view_table_lease, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_CONSTANT, 60000, 0, 0}, {KEYSRT_CONSTANT, 1024, 0, 0}, {KEYSRT_CONSTANT, 1000, 0, 0}, {KEYSRT_CONSTANT, 5000, 0, 0}, true, true, 0, 0};
static const keysrt_key response_cache_user_view_table KEYSRT_UNUSED = {&response_cache_keyspace, "user_view", 3, 0, KEYSRT_CACHE, false,
    {3, sizeof(response_cache_user_view_params), response_cache_user_view_table_pieces, "cache:user:*:*", "cache:user:{user_id}:{view}"},
    &response_cache_type_2, 0, 0,
    {KEYSRT_TTL_CALL, KEYSRT_TTL_ON_WRITE, false, 0, 1800000, 1000, 86400000, 0, 0, 0, 0},
    &response_cache_user_view_table_cache, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL response_cache_user_view_key_name(keysrt_client *client, response_cache_user_id user_id, response_cache_user_view view, keysrt_text *out)
{
    const response_cache_user_view_params params = {user_id, view};
    return keysrt_key_name(client, &response_cache_user_view_table, &params, out);
}
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL response_cache_user_view_parse(keysrt_client *client, keysrt_view name, response_cache_user_view_params *out)
{ return keysrt_key_parse(client, &response_cache_user_view_table, name, out, NULL); }
/* MISS: none that counts, or Redis cannot be asked. EVALSHA */
KEYSRT_CALL response_cache_user_view_get(keysrt_client *client, response_cache_user_id user_id, response_cache_user_view view, keysrt_text *out)
{
    const response_cache_user_view_params params = {user_id, view};
    return keysrt_cache_get(client, &response_cache_user_view_table, &params, out, &out->block);
}
/* As get, and takes the old value where its time is over; keysrt_cache_last() tells. EVALSHA */
KEYSRT_CALL response_cache_user_view_get_stale(keysrt_client *client, response_cache_user_id user_id, response_cache_user_view view, keysrt_text *out)
{
    const response_cache_user_view_params params = {user_id, view};
    return keysrt_cache_get_stale(client, &response_cache_user_view_table, &params, out, &out->block);
}
/* The value, or what the loader makes of it, one caller at a time; MISS, NOTHING: the loader found none. get, EVALSHA */
KEYSRT_CALL response_cache_user_view_get_or_compute(keysrt_client *client, response_cache_user_id user_id, response_cache_user_view view, response_cache_user_view_loader *loader, void *context, keysrt_text *out)
{
    const response_cache_user_view_params params = {user_id, view};
    response_cache_user_view_load load = {loader, context};
    return keysrt_cache_get_or_compute(client, &response_cache_user_view_table, &params, loader ? response_cache_user_view_run_loader : 0, &load, out, &out->block);
}
/* Inside a loader: what it made. Encoded at once: value may go away. */
KEYSRT_CALL response_cache_user_view_loaded(keysrt_loading *loading, keysrt_view value, keysrt_duration ttl)
{ return keysrt_cache_loaded(loading, &response_cache_user_view_table, &value, ttl); }
/* Value and TTL in one step; MISS: Redis cannot be asked, nothing was written. EVALSHA */
KEYSRT_CALL response_cache_user_view_put(keysrt_client *client, response_cache_user_id user_id, response_cache_user_view view, keysrt_view value, keysrt_duration ttl)
{
    const response_cache_user_view_params params = {user_id, view};
    return keysrt_cache_put(client, &response_cache_user_view_table, &params, &value, ttl);
}
/* One item for each key, with the status that get has. EVALSHA */
KEYSRT_CALL response_cache_user_view_get_many(keysrt_client *client, const response_cache_user_view_params *keys, size_t count, response_cache_user_view_lookups *out)
{ return keysrt_cache_get_many(client, &response_cache_user_view_table, keys, count, out, &out->block, sizeof(response_cache_user_view_lookup), offsetof(response_cache_user_view_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL response_cache_user_view_put_many(keysrt_client *client, const response_cache_user_view_params *keys, const keysrt_view *values, size_t count, keysrt_duration ttl)
{ return keysrt_cache_put_many(client, &response_cache_user_view_table, keys, values, count, ttl); }
/* Invalidates: what is being computed will not be stored either. MISS: there was none. EVALSHA */
KEYSRT_CALL response_cache_user_view_delete(keysrt_client *client, response_cache_user_id user_id, response_cache_user_view view)
{
    const response_cache_user_view_params params = {user_id, view};
    return keysrt_cache_delete(client, &response_cache_user_view_table, &params);
}
/* Every key of the pattern, and what is being computed; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL response_cache_user_view_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_cache_delete_all(client, &response_cache_user_view_table, deleted); }
/* OK or MISS. EXISTS */
KEYSRT_CALL response_cache_user_view_exists(keysrt_client *client, response_cache_user_id user_id, response_cache_user_view view)
{
    const response_cache_user_view_params params = {user_id, view};
    return keysrt_key_exists(client, &response_cache_user_view_table, &params);
}
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL response_cache_user_view_ttl(keysrt_client *client, response_cache_user_id user_id, response_cache_user_view view, keysrt_duration *out)
{
    const response_cache_user_view_params params = {user_id, view};
    return keysrt_key_ttl(client, &response_cache_user_view_table, &params, out);
}
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL response_cache_user_view_walk(keysrt_client *client, keysrt_walk *walk, response_cache_user_view_params *out)
{ return keysrt_key_walk(client, &response_cache_user_view_table, walk, out); }

/* Catalogues of products.
 * cache "cache:product:{hash}", Redis type string, database 0; TTL: 2 hours unless the caller chooses (1 second to 24 hours); every write sets it anew. response_cache.keys:68
 * Of all callers of all processes one computes, the one whose token is in the lease (10 seconds); meanwhile the others take the old value, or wait for the new one where there is none.
 * What was put or deleted meanwhile voids what is being computed: nothing outdated is stored.
 * After a lost reply each step is sent again: twice is the same as once.
 * While Redis cannot be asked, reading misses, writing does nothing and the loader answers; deleting fails.
 * A process forgets what it keeps when the server tells of a change (CLIENT TRACKING); where it does not tell, nothing is kept.
 * Commands: EVALSHA. */
typedef struct response_cache_product_params {
    response_cache_request_hash hash;
} response_cache_product_params;
typedef struct response_cache_product_lookup {
    keysrt_status status;
    keysrt_view value;
} response_cache_product_lookup;
typedef struct response_cache_product_lookups {
    response_cache_product_lookup *items;
    size_t count;
    keysrt_block block;
} response_cache_product_lookups;
static inline void response_cache_product_lookups_clear(response_cache_product_lookups *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}
/* Makes what is missing: calls response_cache_product_loaded() and returns OK; MISS: there is none; all else is the caller's. */
typedef keysrt_status response_cache_product_loader(void *context, const response_cache_product_params *params, keysrt_loading *loading);
typedef struct response_cache_product_load {
    response_cache_product_loader *loader;
    void *context;
} response_cache_product_load;
static inline keysrt_status response_cache_product_run_loader(void *state, const void *params, keysrt_loading *loading)
{
    const response_cache_product_load *load = (const response_cache_product_load *)state;
    return load->loader(load->context, (const response_cache_product_params *)params, loading);
}
static const keysrt_piece response_cache_product_table_pieces[] KEYSRT_UNUSED = {
    {"cache:product:", 14, offsetof(response_cache_product_params, hash), &response_cache_type_1, "hash", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_piece response_cache_product_table_lease_pieces[] KEYSRT_UNUSED = {
    {"cache:product:", 14, offsetof(response_cache_product_params, hash), &response_cache_type_1, "hash", false},
    {":lease", 6, 0, 0, 0, false},
};
static const keysrt_key response_cache_product_table_lease KEYSRT_UNUSED = {&response_cache_keyspace, "product lease", 4, 0, 0, false, {2, sizeof(response_cache_product_params), response_cache_product_table_lease_pieces, "cache:product:*:lease", "cache:product:{hash}:lease"}, 0, 0, 0, {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0}, 0, 0, 0, 0, 0};
static const keysrt_cache response_cache_product_table_cache KEYSRT_UNUSED = {&response_cache_product_table_lease, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_CONSTANT, 60000, 0, 0}, {KEYSRT_CONSTANT, 1024, 0, 0}, {KEYSRT_CONSTANT, 1000, 0, 0}, {KEYSRT_CONSTANT, 5000, 0, 0}, true, true, 0, 0};
static const keysrt_key response_cache_product_table KEYSRT_UNUSED = {&response_cache_keyspace, "product", 4, 0, KEYSRT_CACHE, false,
    {2, sizeof(response_cache_product_params), response_cache_product_table_pieces, "cache:product:*", "cache:product:{hash}"},
    &response_cache_type_2, 0, 0,
    {KEYSRT_TTL_CALL, KEYSRT_TTL_ON_WRITE, false, 0, 7200000, 1000, 86400000, 0, 0, 0, 0},
    &response_cache_product_table_cache, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL response_cache_product_key_name(keysrt_client *client, response_cache_request_hash hash, keysrt_text *out)
{ return keysrt_key_name(client, &response_cache_product_table, &hash, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL response_cache_product_parse(keysrt_client *client, keysrt_view name, response_cache_product_params *out)
{ return keysrt_key_parse(client, &response_cache_product_table, name, out, NULL); }
/* MISS: none that counts, or Redis cannot be asked. EVALSHA */
KEYSRT_CALL response_cache_product_get(keysrt_client *client, response_cache_request_hash hash, keysrt_text *out)
{ return keysrt_cache_get(client, &response_cache_product_table, &hash, out, &out->block); }
/* As get, and takes the old value where its time is over; keysrt_cache_last() tells. EVALSHA */
KEYSRT_CALL response_cache_product_get_stale(keysrt_client *client, response_cache_request_hash hash, keysrt_text *out)
{ return keysrt_cache_get_stale(client, &response_cache_product_table, &hash, out, &out->block); }
/* The value, or what the loader makes of it, one caller at a time; MISS, NOTHING: the loader found none. get, EVALSHA */
KEYSRT_CALL response_cache_product_get_or_compute(keysrt_client *client, response_cache_request_hash hash, response_cache_product_loader *loader, void *context, keysrt_text *out)
{
    response_cache_product_load load = {loader, context};
    return keysrt_cache_get_or_compute(client, &response_cache_product_table, &hash, loader ? response_cache_product_run_loader : 0, &load, out, &out->block);
}
/* Inside a loader: what it made. Encoded at once: value may go away. */
KEYSRT_CALL response_cache_product_loaded(keysrt_loading *loading, keysrt_view value, keysrt_duration ttl)
{ return keysrt_cache_loaded(loading, &response_cache_product_table, &value, ttl); }
/* Value and TTL in one step; MISS: Redis cannot be asked, nothing was written. EVALSHA */
KEYSRT_CALL response_cache_product_put(keysrt_client *client, response_cache_request_hash hash, keysrt_view value, keysrt_duration ttl)
{ return keysrt_cache_put(client, &response_cache_product_table, &hash, &value, ttl); }
/* One item for each key, with the status that get has. EVALSHA */
KEYSRT_CALL response_cache_product_get_many(keysrt_client *client, const response_cache_product_params *keys, size_t count, response_cache_product_lookups *out)
{ return keysrt_cache_get_many(client, &response_cache_product_table, keys, count, out, &out->block, sizeof(response_cache_product_lookup), offsetof(response_cache_product_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL response_cache_product_put_many(keysrt_client *client, const response_cache_product_params *keys, const keysrt_view *values, size_t count, keysrt_duration ttl)
{ return keysrt_cache_put_many(client, &response_cache_product_table, keys, values, count, ttl); }
/* Invalidates: what is being computed will not be stored either. MISS: there was none. EVALSHA */
KEYSRT_CALL response_cache_product_delete(keysrt_client *client, response_cache_request_hash hash)
{ return keysrt_cache_delete(client, &response_cache_product_table, &hash); }
/* Every key of the pattern, and what is being computed; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL response_cache_product_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_cache_delete_all(client, &response_cache_product_table, deleted); }
/* OK or MISS. EXISTS */
KEYSRT_CALL response_cache_product_exists(keysrt_client *client, response_cache_request_hash hash)
{ return keysrt_key_exists(client, &response_cache_product_table, &hash); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL response_cache_product_ttl(keysrt_client *client, response_cache_request_hash hash, keysrt_duration *out)
{ return keysrt_key_ttl(client, &response_cache_product_table, &hash, out); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL response_cache_product_walk(keysrt_client *client, keysrt_walk *walk, response_cache_product_params *out)
{ return keysrt_key_walk(client, &response_cache_product_table, walk, out); }

/* Statistics in real time. The page's advice is to choose three minutes where they move much.
 * cache "cache:analytics:{hash}", Redis type string, database 0; TTL: 10 minutes unless the caller chooses (1 second to 24 hours); every write sets it anew. response_cache.keys:72
 * Of all callers of all processes one computes, the one whose token is in the lease (10 seconds); meanwhile the others take the old value, or wait for the new one where there is none.
 * What was put or deleted meanwhile voids what is being computed: nothing outdated is stored.
 * After a lost reply each step is sent again: twice is the same as once.
 * While Redis cannot be asked, reading misses, writing does nothing and the loader answers; deleting fails.
 * A process forgets what it keeps when the server tells of a change (CLIENT TRACKING); where it does not tell, nothing is kept.
 * Commands: EVALSHA. */
typedef struct response_cache_analytics_params {
    response_cache_request_hash hash;
} response_cache_analytics_params;
typedef struct response_cache_analytics_lookup {
    keysrt_status status;
    keysrt_view value;
} response_cache_analytics_lookup;
typedef struct response_cache_analytics_lookups {
    response_cache_analytics_lookup *items;
    size_t count;
    keysrt_block block;
} response_cache_analytics_lookups;
static inline void response_cache_analytics_lookups_clear(response_cache_analytics_lookups *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}
/* Makes what is missing: calls response_cache_analytics_loaded() and returns OK; MISS: there is none; all else is the caller's. */
typedef keysrt_status response_cache_analytics_loader(void *context, const response_cache_analytics_params *params, keysrt_loading *loading);
typedef struct response_cache_analytics_load {
    response_cache_analytics_loader *loader;
    void *context;
} response_cache_analytics_load;
static inline keysrt_status response_cache_analytics_run_loader(void *state, const void *params, keysrt_loading *loading)
{
    const response_cache_analytics_load *load = (const response_cache_analytics_load *)state;
    return load->loader(load->context, (const response_cache_analytics_params *)params, loading);
}
static const keysrt_piece response_cache_analytics_table_pieces[] KEYSRT_UNUSED = {
    {"cache:analytics:", 16, offsetof(response_cache_analytics_params, hash), &response_cache_type_1, "hash", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_piece response_cache_analytics_table_lease_pieces[] KEYSRT_UNUSED = {
    {"cache:analytics:", 16, offsetof(response_cache_analytics_params, hash), &response_cache_type_1, "hash", false},
    {":lease", 6, 0, 0, 0, false},
};
static const keysrt_key response_cache_analytics_table_lease KEYSRT_UNUSED = {&response_cache_keyspace, "analytics lease", 5, 0, 0, false, {2, sizeof(response_cache_analytics_params), response_cache_analytics_table_lease_pieces, "cache:analytics:*:lease", "cache:analytics:{hash}:lease"}, 0, 0, 0, {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0}, 0, 0, 0, 0, 0};
static const keysrt_cache response_cache_analytics_table_cache KEYSRT_UNUSED = {&response_cache_analytics_table_lease, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_CONSTANT, 60000, 0, 0}, {KEYSRT_CONSTANT, 1024, 0, 0}, {KEYSRT_CONSTANT, 1000, 0, 0}, {KEYSRT_CONSTANT, 5000, 0, 0}, true, true, 0, 0};
static const keysrt_key response_cache_analytics_table KEYSRT_UNUSED = {&response_cache_keyspace, "analytics", 5, 0, KEYSRT_CACHE, false,
    {2, sizeof(response_cache_analytics_params), response_cache_analytics_table_pieces, "cache:analytics:*", "cache:analytics:{hash}"},
    &response_cache_type_2, 0, 0,
    {KEYSRT_TTL_CALL, KEYSRT_TTL_ON_WRITE, false, 0, 600000, 1000, 86400000, 0, 0, 0, 0},
    &response_cache_analytics_table_cache, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL response_cache_analytics_key_name(keysrt_client *client, response_cache_request_hash hash, keysrt_text *out)
{ return keysrt_key_name(client, &response_cache_analytics_table, &hash, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL response_cache_analytics_parse(keysrt_client *client, keysrt_view name, response_cache_analytics_params *out)
{ return keysrt_key_parse(client, &response_cache_analytics_table, name, out, NULL); }
/* MISS: none that counts, or Redis cannot be asked. EVALSHA */
KEYSRT_CALL response_cache_analytics_get(keysrt_client *client, response_cache_request_hash hash, keysrt_text *out)
{ return keysrt_cache_get(client, &response_cache_analytics_table, &hash, out, &out->block); }
/* As get, and takes the old value where its time is over; keysrt_cache_last() tells. EVALSHA */
KEYSRT_CALL response_cache_analytics_get_stale(keysrt_client *client, response_cache_request_hash hash, keysrt_text *out)
{ return keysrt_cache_get_stale(client, &response_cache_analytics_table, &hash, out, &out->block); }
/* The value, or what the loader makes of it, one caller at a time; MISS, NOTHING: the loader found none. get, EVALSHA */
KEYSRT_CALL response_cache_analytics_get_or_compute(keysrt_client *client, response_cache_request_hash hash, response_cache_analytics_loader *loader, void *context, keysrt_text *out)
{
    response_cache_analytics_load load = {loader, context};
    return keysrt_cache_get_or_compute(client, &response_cache_analytics_table, &hash, loader ? response_cache_analytics_run_loader : 0, &load, out, &out->block);
}
/* Inside a loader: what it made. Encoded at once: value may go away. */
KEYSRT_CALL response_cache_analytics_loaded(keysrt_loading *loading, keysrt_view value, keysrt_duration ttl)
{ return keysrt_cache_loaded(loading, &response_cache_analytics_table, &value, ttl); }
/* Value and TTL in one step; MISS: Redis cannot be asked, nothing was written. EVALSHA */
KEYSRT_CALL response_cache_analytics_put(keysrt_client *client, response_cache_request_hash hash, keysrt_view value, keysrt_duration ttl)
{ return keysrt_cache_put(client, &response_cache_analytics_table, &hash, &value, ttl); }
/* One item for each key, with the status that get has. EVALSHA */
KEYSRT_CALL response_cache_analytics_get_many(keysrt_client *client, const response_cache_analytics_params *keys, size_t count, response_cache_analytics_lookups *out)
{ return keysrt_cache_get_many(client, &response_cache_analytics_table, keys, count, out, &out->block, sizeof(response_cache_analytics_lookup), offsetof(response_cache_analytics_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL response_cache_analytics_put_many(keysrt_client *client, const response_cache_analytics_params *keys, const keysrt_view *values, size_t count, keysrt_duration ttl)
{ return keysrt_cache_put_many(client, &response_cache_analytics_table, keys, values, count, ttl); }
/* Invalidates: what is being computed will not be stored either. MISS: there was none. EVALSHA */
KEYSRT_CALL response_cache_analytics_delete(keysrt_client *client, response_cache_request_hash hash)
{ return keysrt_cache_delete(client, &response_cache_analytics_table, &hash); }
/* Every key of the pattern, and what is being computed; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL response_cache_analytics_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_cache_delete_all(client, &response_cache_analytics_table, deleted); }
/* OK or MISS. EXISTS */
KEYSRT_CALL response_cache_analytics_exists(keysrt_client *client, response_cache_request_hash hash)
{ return keysrt_key_exists(client, &response_cache_analytics_table, &hash); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL response_cache_analytics_ttl(keysrt_client *client, response_cache_request_hash hash, keysrt_duration *out)
{ return keysrt_key_ttl(client, &response_cache_analytics_table, &hash, out); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL response_cache_analytics_walk(keysrt_client *client, keysrt_walk *walk, response_cache_analytics_params *out)
{ return keysrt_key_walk(client, &response_cache_analytics_table, walk, out); }

#endif
