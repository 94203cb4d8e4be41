/* caches_keys.h: made by keysc from caches.keys. Edit that, not this.
 *
 * Caches with every clause, for the live tests of the cache. */
#ifndef CACHES_KEYS_H
#define CACHES_KEYS_H

#include "keysrt_tables.h"
#include "keysrt_cache.h"
#include "keysrt_tags.h"

#if KEYSRT_ABI != 2
#error "caches_keys.h and libkeysrt are of different versions: generate it again"
#endif

/* Id: 1 to 40 bytes: lower-case letters, digits, - and _ */
typedef struct caches_id {
    const char *data;
    size_t len;
} caches_id;
static inline caches_id caches_id_bytes(const void *data, size_t len)
{
    const caches_id value = {(const char *)data, len};
    return value;
}
static inline caches_id caches_id_str(const char *text)
{
    return caches_id_bytes(text, strlen(text));
}
#define CACHES_ID(text) caches_id_str(text)

typedef struct caches_page {
    keysrt_view title;
    bool has_views;
    uint32_t views;
} caches_page;

typedef struct caches_empty {
    bool has_note;
    keysrt_view note;
} caches_empty;

/* What a client is opened with; see caches_use_settings(). */
typedef struct caches_settings {
    uint32_t found;
    uint32_t not_found;
    uint32_t kept;
} caches_settings;
static const keysrt_type caches_type_1 KEYSRT_UNUSED = {KEYSRT_TYPE_UINT, KEYSRT_TYPE_FIXED, sizeof(uint32_t), 0, UINT64_C(4294967295), 0, 0, "seconds"};
static const keysrt_type caches_type_2 KEYSRT_UNUSED = {KEYSRT_TYPE_UINT, KEYSRT_TYPE_FIXED, sizeof(uint32_t), 0, UINT64_C(4294967295), 0, 0, "u32"};
static const keysrt_piece caches_keyspace_settings[] KEYSRT_UNUSED = {
    {"", 0, offsetof(caches_settings, found), &caches_type_1, "found", true},
    {"", 0, offsetof(caches_settings, not_found), &caches_type_1, "not_found", true},
    {"", 0, offsetof(caches_settings, kept), &caches_type_2, "kept", true},
    {"", 0, 0, 0, 0, false},
};
/* Used where a client was given none. */
static const caches_settings caches_default_settings KEYSRT_UNUSED = {3600, 60, 3};
static const keysrt_schema caches_keyspace KEYSRT_UNUSED = {"caches", KEYSRT_ABI, sizeof(caches_settings), caches_keyspace_settings, &caches_default_settings, 30, false};

/* Values for the settings of this schema; copied. INVALID: one is not of its type. */
KEYSRT_CALL caches_use_settings(keysrt_client *client, const caches_settings *settings)
{
    return keysrt_use_settings(client, &caches_keyspace, settings);
}

static const unsigned char caches_bytes_1[] KEYSRT_UNUSED = {0,0,0,0,0,32,255,3,0,0,0,128,254,255,255,7,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0};
static const keysrt_string_rule caches_rule_1 KEYSRT_UNUSED = {caches_bytes_1, 0, "of [a-z0-9_-]"};
static const keysrt_type caches_type_3 KEYSRT_UNUSED = {KEYSRT_TYPE_STRING, 0, sizeof(caches_id), 1, 40, &caches_rule_1, 0, "Id"};
static const keysrt_type caches_type_4 KEYSRT_UNUSED = {KEYSRT_TYPE_STRING, 0, sizeof(keysrt_view), 0, KEYSRT_NO_LIMIT, 0, 0, "string"};
static const keysrt_type caches_type_5 KEYSRT_UNUSED = {KEYSRT_TYPE_UINT, KEYSRT_TYPE_FIXED, sizeof(uint16_t), 0, 65535, 0, 0, "u16"};
static const keysrt_type caches_type_6 KEYSRT_UNUSED = {KEYSRT_TYPE_INT, KEYSRT_TYPE_FIXED, sizeof(int64_t), UINT64_C(9223372036854775808), UINT64_C(9223372036854775807), 0, 0, "i64"};
static const keysrt_field caches_fields_1[] KEYSRT_UNUSED = {
    {"title", 5, offsetof(caches_page, title), KEYSRT_NO_OFFSET, &caches_type_4, "\"title\":", 8},
    {"views", 5, offsetof(caches_page, views), offsetof(caches_page, has_views), &caches_type_2, "\"views\":", 8},
};
static const keysrt_record caches_record_1 KEYSRT_UNUSED = {"Page", sizeof(caches_page), 2, caches_fields_1, 0, 0};
static const keysrt_type caches_type_7 KEYSRT_UNUSED = {KEYSRT_TYPE_RECORD, 0, sizeof(caches_page), 0, 0, &caches_record_1, 0, "Page"};
static const keysrt_type caches_type_8 KEYSRT_UNUSED = {KEYSRT_TYPE_JSON_OF, 0, sizeof(caches_page), 0, KEYSRT_NO_LIMIT, 0, &caches_type_7, "json Page"};
typedef struct caches_page_result {
    caches_page value;
    keysrt_block block;
} caches_page_result;
static inline void caches_page_result_clear(caches_page_result *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}

static const keysrt_type caches_type_9 KEYSRT_UNUSED = {KEYSRT_TYPE_UINT, KEYSRT_TYPE_FIXED, sizeof(uint8_t), 0, 255, 0, 0, "u8"};
typedef struct caches_string_to_string_map_entry {
    keysrt_view name;
    keysrt_view value;
} caches_string_to_string_map_entry;
typedef struct caches_string_to_string_map {
    const caches_string_to_string_map_entry *items;
    size_t count;
} caches_string_to_string_map;

static const keysrt_map caches_map_1 KEYSRT_UNUSED = {&caches_type_4, &caches_type_4, sizeof(caches_string_to_string_map_entry), offsetof(caches_string_to_string_map_entry, value)};
typedef struct caches_model_tagged_params {
    caches_id id;
} caches_model_tagged_params;
static const keysrt_piece caches_pieces_1[] KEYSRT_UNUSED = {
    {"mtagged:", 8, offsetof(caches_model_tagged_params, id), &caches_type_3, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key caches_model_tagged_naming KEYSRT_UNUSED = {&caches_keyspace, "model_tagged", 21, 0, KEYSRT_STRING, true,
    {2, sizeof(caches_model_tagged_params), caches_pieces_1, "mtagged:*", "mtagged:{id}"},
    0, 0, 0,
    {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0},
    0, 0, 0, 0, 0};
static const keysrt_piece caches_pieces_2[] KEYSRT_UNUSED = {
    {"mtagged:", 8, offsetof(caches_model_tagged_params, id), &caches_type_3, "id", false},
    {":lease", 6, 0, 0, 0, false},
};
static const keysrt_key caches_model_tagged_lease_naming KEYSRT_UNUSED = {&caches_keyspace, "model_tagged", 21, 0, KEYSRT_STRING, true,
    {2, sizeof(caches_model_tagged_params), caches_pieces_2, "mtagged:*:lease", "mtagged:{id}:lease"},
    0, 0, 0,
    {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0},
    0, 0, 0, 0, 0};
typedef struct caches_model_versioned_params {
    caches_id id;
} caches_model_versioned_params;
static const keysrt_piece caches_pieces_3[] KEYSRT_UNUSED = {
    {"mversioned:", 11, offsetof(caches_model_versioned_params, id), &caches_type_3, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key caches_model_versioned_naming KEYSRT_UNUSED = {&caches_keyspace, "model_versioned", 22, 0, KEYSRT_STRING, true,
    {2, sizeof(caches_model_versioned_params), caches_pieces_3, "mversioned:*", "mversioned:{id}"},
    0, 0, 0,
    {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0},
    0, 0, 0, 0, 0};
static const keysrt_piece caches_pieces_4[] KEYSRT_UNUSED = {
    {"mversioned:", 11, offsetof(caches_model_versioned_params, id), &caches_type_3, "id", false},
    {":lease", 6, 0, 0, 0, false},
};
static const keysrt_key caches_model_versioned_lease_naming KEYSRT_UNUSED = {&caches_keyspace, "model_versioned", 22, 0, KEYSRT_STRING, true,
    {2, sizeof(caches_model_versioned_params), caches_pieces_4, "mversioned:*:lease", "mversioned:{id}:lease"},
    0, 0, 0,
    {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0},
    0, 0, 0, 0, 0};
static const keysrt_piece caches_model_tagged_table_tag_0_pieces[] KEYSRT_UNUSED = {
    {"mtag:", 5, offsetof(caches_model_tagged_params, id), &caches_type_3, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key caches_model_tagged_table_tag_0 KEYSRT_UNUSED = {&caches_keyspace, "model_tag", 19, 0, KEYSRT_TAGS, false,
    {2, sizeof(caches_model_tagged_params), caches_model_tagged_table_tag_0_pieces, "mtag:*", "mtag:{id}"},
    0, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 3600000, 0, 0, 0, 0, "$2\r\nPX\r\n$7\r\n3600000\r\n", 21},
    0, 0, 0, 0, 0};
static const keysrt_piece caches_model_versioned_table_tag_0_pieces[] KEYSRT_UNUSED = {
    {"mversion:", 9, offsetof(caches_model_versioned_params, id), &caches_type_3, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key caches_model_versioned_table_tag_0 KEYSRT_UNUSED = {&caches_keyspace, "model_version", 20, 0, KEYSRT_TAGS, false,
    {2, sizeof(caches_model_versioned_params), caches_model_versioned_table_tag_0_pieces, "mversion:*", "mversion:{id}"},
    0, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 3600000, 0, 0, 0, 0, "$2\r\nPX\r\n$7\r\n3600000\r\n", 21},
    0, 0, 0, 0, 0};
static const keysrt_piece caches_model_versioned_table_tag_1_pieces[] KEYSRT_UNUSED = {
    {"mtag:", 5, offsetof(caches_model_versioned_params, id), &caches_type_3, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key caches_model_versioned_table_tag_1 KEYSRT_UNUSED = {&caches_keyspace, "model_tag", 19, 0, KEYSRT_TAGS, false,
    {2, sizeof(caches_model_versioned_params), caches_model_versioned_table_tag_1_pieces, "mtag:*", "mtag:{id}"},
    0, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 3600000, 0, 0, 0, 0, "$2\r\nPX\r\n$7\r\n3600000\r\n", 21},
    0, 0, 0, 0, 0};

/* As Redis has it: a string.
 * cache "plain:{id}", Redis type string, database 0; TTL: 1 hour; every write sets it anew. caches.keys:24
 * Of all callers of all processes one computes, the one whose token is in the lease (10 seconds); the others wait for its value.
 * What was put or deleted meanwhile voids what is being computed: nothing outdated is stored.
 * After a lost reply each step is sent again: twice is the same as once.
 * While Redis cannot be asked, reading misses, writing does nothing and the loader answers; deleting fails.
 * Commands: GET and MGET to read; EVALSHA to write, to delete and for the lease. */
typedef struct caches_plain_params {
    caches_id id;
} caches_plain_params;
typedef struct caches_plain_lookup {
    keysrt_status status;
    keysrt_view value;
} caches_plain_lookup;
typedef struct caches_plain_lookups {
    caches_plain_lookup *items;
    size_t count;
    keysrt_block block;
} caches_plain_lookups;
static inline void caches_plain_lookups_clear(caches_plain_lookups *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}
/* Makes what is missing: calls caches_plain_loaded() and returns OK; MISS: there is none; all else is the caller's. */
typedef keysrt_status caches_plain_loader(void *context, const caches_plain_params *params, keysrt_loading *loading);
typedef struct caches_plain_load {
    caches_plain_loader *loader;
    void *context;
} caches_plain_load;
static inline keysrt_status caches_plain_run_loader(void *state, const void *params, keysrt_loading *loading)
{
    const caches_plain_load *load = (const caches_plain_load *)state;
    return load->loader(load->context, (const caches_plain_params *)params, loading);
}
static const keysrt_piece caches_plain_table_pieces[] KEYSRT_UNUSED = {
    {"plain:", 6, offsetof(caches_plain_params, id), &caches_type_3, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_piece caches_plain_table_lease_pieces[] KEYSRT_UNUSED = {
    {"plain:", 6, offsetof(caches_plain_params, id), &caches_type_3, "id", false},
    {":lease", 6, 0, 0, 0, false},
};
static const keysrt_key caches_plain_table_lease KEYSRT_UNUSED = {&caches_keyspace, "plain lease", 0, 0, 0, false, {2, sizeof(caches_plain_params), caches_plain_table_lease_pieces, "plain:*:lease", "plain:{id}:lease"}, 0, 0, 0, {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0}, 0, 0, 0, 0, 0};
static const keysrt_cache caches_plain_table_cache KEYSRT_UNUSED = {&caches_plain_table_lease, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, false, false, 0, 0};
static const keysrt_key caches_plain_table KEYSRT_UNUSED = {&caches_keyspace, "plain", 0, 0, KEYSRT_CACHE, false,
    {2, sizeof(caches_plain_params), caches_plain_table_pieces, "plain:*", "plain:{id}"},
    &caches_type_4, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 3600000, 0, 0, 0, 0, "$2\r\nPX\r\n$7\r\n3600000\r\n", 21},
    &caches_plain_table_cache, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL caches_plain_key_name(keysrt_client *client, caches_id id, keysrt_text *out)
{ return keysrt_key_name(client, &caches_plain_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL caches_plain_parse(keysrt_client *client, keysrt_view name, caches_plain_params *out)
{ return keysrt_key_parse(client, &caches_plain_table, name, out, NULL); }
/* MISS: none that counts, or Redis cannot be asked. GET */
KEYSRT_CALL caches_plain_get(keysrt_client *client, caches_id id, keysrt_text *out)
{ return keysrt_cache_get(client, &caches_plain_table, &id, out, &out->block); }
/* The value, or what the loader makes of it, one caller at a time; MISS, NOTHING: the loader found none. get, EVALSHA */
KEYSRT_CALL caches_plain_get_or_compute(keysrt_client *client, caches_id id, caches_plain_loader *loader, void *context, keysrt_text *out)
{
    caches_plain_load load = {loader, context};
    return keysrt_cache_get_or_compute(client, &caches_plain_table, &id, loader ? caches_plain_run_loader : 0, &load, out, &out->block);
}
/* Inside a loader: what it made. Encoded at once: value may go away. */
KEYSRT_CALL caches_plain_loaded(keysrt_loading *loading, keysrt_view value)
{ return keysrt_cache_loaded(loading, &caches_plain_table, &value, keysrt_declared_ttl); }
/* Value and TTL in one step; MISS: Redis cannot be asked, nothing was written. EVALSHA */
KEYSRT_CALL caches_plain_put(keysrt_client *client, caches_id id, keysrt_view value)
{ return keysrt_cache_put(client, &caches_plain_table, &id, &value, keysrt_declared_ttl); }
/* One item for each key, with the status that get has. MGET */
KEYSRT_CALL caches_plain_get_many(keysrt_client *client, const caches_plain_params *keys, size_t count, caches_plain_lookups *out)
{ return keysrt_cache_get_many(client, &caches_plain_table, keys, count, out, &out->block, sizeof(caches_plain_lookup), offsetof(caches_plain_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL caches_plain_put_many(keysrt_client *client, const caches_plain_params *keys, const keysrt_view *values, size_t count)
{ return keysrt_cache_put_many(client, &caches_plain_table, keys, values, count, keysrt_declared_ttl); }
/* Invalidates: what is being computed will not be stored either. MISS: there was none. EVALSHA */
KEYSRT_CALL caches_plain_delete(keysrt_client *client, caches_id id)
{ return keysrt_cache_delete(client, &caches_plain_table, &id); }
/* Every key of the pattern, and what is being computed; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL caches_plain_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_cache_delete_all(client, &caches_plain_table, deleted); }
/* OK or MISS. EXISTS */
KEYSRT_CALL caches_plain_exists(keysrt_client *client, caches_id id)
{ return keysrt_key_exists(client, &caches_plain_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL caches_plain_ttl(keysrt_client *client, caches_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &caches_plain_table, &id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL caches_plain_renew(keysrt_client *client, caches_id id)
{ return keysrt_key_renew(client, &caches_plain_table, &id, keysrt_declared_ttl); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL caches_plain_walk(keysrt_client *client, keysrt_walk *walk, caches_plain_params *out)
{ return keysrt_key_walk(client, &caches_plain_table, walk, out); }

/* cache "number:{id}:{n}", Redis type string, database 0; TTL: 10 minutes; every write sets it anew; up to 50% shorter at random, so that keys written together do not expire together. caches.keys:25
 * Of all callers of all processes one computes, the one whose token is in the lease (10 seconds); the others wait for its value.
 * What was put or deleted meanwhile voids what is being computed: nothing outdated is stored.
 * After a lost reply each step is sent again: twice is the same as once.
 * While Redis cannot be asked, reading misses, writing does nothing and the loader answers; deleting fails.
 * Commands: GET and MGET to read; EVALSHA to write, to delete and for the lease. */
typedef struct caches_number_params {
    caches_id id;
    uint16_t n;
} caches_number_params;
typedef struct caches_number_lookup {
    keysrt_status status;
    int64_t value;
} caches_number_lookup;
typedef struct caches_number_lookups {
    caches_number_lookup *items;
    size_t count;
    keysrt_block block;
} caches_number_lookups;
static inline void caches_number_lookups_clear(caches_number_lookups *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}
/* Makes what is missing: calls caches_number_loaded() and returns OK; MISS: there is none; all else is the caller's. */
typedef keysrt_status caches_number_loader(void *context, const caches_number_params *params, keysrt_loading *loading);
typedef struct caches_number_load {
    caches_number_loader *loader;
    void *context;
} caches_number_load;
static inline keysrt_status caches_number_run_loader(void *state, const void *params, keysrt_loading *loading)
{
    const caches_number_load *load = (const caches_number_load *)state;
    return load->loader(load->context, (const caches_number_params *)params, loading);
}
static const keysrt_piece caches_number_table_pieces[] KEYSRT_UNUSED = {
    {"number:", 7, offsetof(caches_number_params, id), &caches_type_3, "id", false},
    {":", 1, offsetof(caches_number_params, n), &caches_type_5, "n", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_piece caches_number_table_lease_pieces[] KEYSRT_UNUSED = {
    {"number:", 7, offsetof(caches_number_params, id), &caches_type_3, "id", false},
    {":", 1, offsetof(caches_number_params, n), &caches_type_5, "n", false},
    {":lease", 6, 0, 0, 0, false},
};
static const keysrt_key caches_number_table_lease KEYSRT_UNUSED = {&caches_keyspace, "number lease", 1, 0, 0, false, {3, sizeof(caches_number_params), caches_number_table_lease_pieces, "number:*:*:lease", "number:{id}:{n}:lease"}, 0, 0, 0, {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0}, 0, 0, 0, 0, 0};
static const keysrt_cache caches_number_table_cache KEYSRT_UNUSED = {&caches_number_table_lease, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, false, false, 0, 0};
static const keysrt_key caches_number_table KEYSRT_UNUSED = {&caches_keyspace, "number", 1, 0, KEYSRT_CACHE, false,
    {3, sizeof(caches_number_params), caches_number_table_pieces, "number:*:*", "number:{id}:{n}"},
    &caches_type_6, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 500, 600000, 0, 0, 0, 0, 0, 0},
    &caches_number_table_cache, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL caches_number_key_name(keysrt_client *client, caches_id id, uint16_t n_param, keysrt_text *out)
{
    const caches_number_params params = {id, n_param};
    return keysrt_key_name(client, &caches_number_table, &params, out);
}
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL caches_number_parse(keysrt_client *client, keysrt_view name, caches_number_params *out)
{ return keysrt_key_parse(client, &caches_number_table, name, out, NULL); }
/* MISS: none that counts, or Redis cannot be asked. GET */
KEYSRT_CALL caches_number_get(keysrt_client *client, caches_id id, uint16_t n_param, int64_t *out)
{
    const caches_number_params params = {id, n_param};
    return keysrt_cache_get(client, &caches_number_table, &params, out, NULL);
}
/* The value, or what the loader makes of it, one caller at a time; MISS, NOTHING: the loader found none. get, EVALSHA */
KEYSRT_CALL caches_number_get_or_compute(keysrt_client *client, caches_id id, uint16_t n_param, caches_number_loader *loader, void *context, int64_t *out)
{
    const caches_number_params params = {id, n_param};
    caches_number_load load = {loader, context};
    return keysrt_cache_get_or_compute(client, &caches_number_table, &params, loader ? caches_number_run_loader : 0, &load, out, NULL);
}
/* Inside a loader: what it made. Encoded at once: value may go away. */
KEYSRT_CALL caches_number_loaded(keysrt_loading *loading, int64_t value)
{ return keysrt_cache_loaded(loading, &caches_number_table, &value, keysrt_declared_ttl); }
/* Value and TTL in one step; MISS: Redis cannot be asked, nothing was written. EVALSHA */
KEYSRT_CALL caches_number_put(keysrt_client *client, caches_id id, uint16_t n_param, int64_t value)
{
    const caches_number_params params = {id, n_param};
    return keysrt_cache_put(client, &caches_number_table, &params, &value, keysrt_declared_ttl);
}
/* One item for each key, with the status that get has. MGET */
KEYSRT_CALL caches_number_get_many(keysrt_client *client, const caches_number_params *keys, size_t count, caches_number_lookups *out)
{ return keysrt_cache_get_many(client, &caches_number_table, keys, count, out, &out->block, sizeof(caches_number_lookup), offsetof(caches_number_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL caches_number_put_many(keysrt_client *client, const caches_number_params *keys, const int64_t *values, size_t count)
{ return keysrt_cache_put_many(client, &caches_number_table, keys, values, count, keysrt_declared_ttl); }
/* Invalidates: what is being computed will not be stored either. MISS: there was none. EVALSHA */
KEYSRT_CALL caches_number_delete(keysrt_client *client, caches_id id, uint16_t n_param)
{
    const caches_number_params params = {id, n_param};
    return keysrt_cache_delete(client, &caches_number_table, &params);
}
/* Every key of the pattern, and what is being computed; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL caches_number_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_cache_delete_all(client, &caches_number_table, deleted); }
/* OK or MISS. EXISTS */
KEYSRT_CALL caches_number_exists(keysrt_client *client, caches_id id, uint16_t n_param)
{
    const caches_number_params params = {id, n_param};
    return keysrt_key_exists(client, &caches_number_table, &params);
}
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL caches_number_ttl(keysrt_client *client, caches_id id, uint16_t n_param, keysrt_duration *out)
{
    const caches_number_params params = {id, n_param};
    return keysrt_key_ttl(client, &caches_number_table, &params, out);
}
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL caches_number_renew(keysrt_client *client, caches_id id, uint16_t n_param)
{
    const caches_number_params params = {id, n_param};
    return keysrt_key_renew(client, &caches_number_table, &params, keysrt_declared_ttl);
}
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL caches_number_walk(keysrt_client *client, keysrt_walk *walk, caches_number_params *out)
{ return keysrt_key_walk(client, &caches_number_table, walk, out); }

/* cache "single", Redis type string, database 0; TTL: 1 minute; every write sets it anew. caches.keys:26
 * Of all callers of all processes one computes, the one whose token is in the lease (10 seconds); the others wait for its value.
 * What was put or deleted meanwhile voids what is being computed: nothing outdated is stored.
 * After a lost reply each step is sent again: twice is the same as once.
 * While Redis cannot be asked, reading misses, writing does nothing and the loader answers; deleting fails.
 * Commands: GET and MGET to read; EVALSHA to write, to delete and for the lease. */
/* Makes what is missing: calls caches_single_loaded() and returns OK; MISS: there is none; all else is the caller's. */
typedef keysrt_status caches_single_loader(void *context, keysrt_loading *loading);
typedef struct caches_single_load {
    caches_single_loader *loader;
    void *context;
} caches_single_load;
static inline keysrt_status caches_single_run_loader(void *state, const void *params, keysrt_loading *loading)
{
    const caches_single_load *load = (const caches_single_load *)state;
    (void)params;
    return load->loader(load->context, loading);
}
static const keysrt_piece caches_single_table_pieces[] KEYSRT_UNUSED = {
    {"single", 6, 0, 0, 0, false},
};
static const keysrt_piece caches_single_table_lease_pieces[] KEYSRT_UNUSED = {
    {"single:lease", 12, 0, 0, 0, false},
};
static const keysrt_key caches_single_table_lease KEYSRT_UNUSED = {&caches_keyspace, "single lease", 2, 0, 0, false, {1, 0, caches_single_table_lease_pieces, "single:lease", "single:lease"}, 0, 0, 0, {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0}, 0, 0, 0, 0, 0};
static const keysrt_cache caches_single_table_cache KEYSRT_UNUSED = {&caches_single_table_lease, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, false, false, 0, 0};
static const keysrt_key caches_single_table KEYSRT_UNUSED = {&caches_keyspace, "single", 2, 0, KEYSRT_CACHE, false,
    {1, 0, caches_single_table_pieces, "single", "single"},
    &caches_type_8, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 60000, 0, 0, 0, 0, "$2\r\nPX\r\n$5\r\n60000\r\n", 19},
    &caches_single_table_cache, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL caches_single_key_name(keysrt_client *client, keysrt_text *out)
{ return keysrt_key_name(client, &caches_single_table, NULL, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL caches_single_parse(keysrt_client *client, keysrt_view name)
{ return keysrt_key_parse(client, &caches_single_table, name, NULL, NULL); }
/* MISS: none that counts, or Redis cannot be asked. GET */
KEYSRT_CALL caches_single_get(keysrt_client *client, caches_page_result *out)
{ return keysrt_cache_get(client, &caches_single_table, NULL, out, &out->block); }
/* The value, or what the loader makes of it, one caller at a time; MISS, NOTHING: the loader found none. get, EVALSHA */
KEYSRT_CALL caches_single_get_or_compute(keysrt_client *client, caches_single_loader *loader, void *context, caches_page_result *out)
{
    caches_single_load load = {loader, context};
    return keysrt_cache_get_or_compute(client, &caches_single_table, NULL, loader ? caches_single_run_loader : 0, &load, out, &out->block);
}
/* Inside a loader: what it made. Encoded at once: value may go away. */
KEYSRT_CALL caches_single_loaded(keysrt_loading *loading, const caches_page *value)
{ return keysrt_cache_loaded(loading, &caches_single_table, value, keysrt_declared_ttl); }
/* Value and TTL in one step; MISS: Redis cannot be asked, nothing was written. EVALSHA */
KEYSRT_CALL caches_single_put(keysrt_client *client, const caches_page *value)
{ return keysrt_cache_put(client, &caches_single_table, NULL, value, keysrt_declared_ttl); }
/* Invalidates: what is being computed will not be stored either. MISS: there was none. EVALSHA */
KEYSRT_CALL caches_single_delete(keysrt_client *client)
{ return keysrt_cache_delete(client, &caches_single_table, NULL); }
/* OK or MISS. EXISTS */
KEYSRT_CALL caches_single_exists(keysrt_client *client)
{ return keysrt_key_exists(client, &caches_single_table, NULL); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL caches_single_ttl(keysrt_client *client, keysrt_duration *out)
{ return keysrt_key_ttl(client, &caches_single_table, NULL, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL caches_single_renew(keysrt_client *client)
{ return keysrt_key_renew(client, &caches_single_table, NULL, keysrt_declared_ttl); }

/* cache "chosen:{id}", Redis type string, database 0; TTL: 5 minutes unless the caller chooses (10 milliseconds to 24 hours); every write sets it anew; the caller may also choose that it never expires. caches.keys:27
 * Of all callers of all processes one computes, the one whose token is in the lease (10 seconds); the others wait for its value.
 * What was put or deleted meanwhile voids what is being computed: nothing outdated is stored.
 * After a lost reply each step is sent again: twice is the same as once.
 * While Redis cannot be asked, reading misses, writing does nothing and the loader answers; deleting fails.
 * Commands: GET and MGET to read; EVALSHA to write, to delete and for the lease. */
typedef struct caches_chosen_params {
    caches_id id;
} caches_chosen_params;
typedef struct caches_chosen_lookup {
    keysrt_status status;
    caches_page value;
} caches_chosen_lookup;
typedef struct caches_chosen_lookups {
    caches_chosen_lookup *items;
    size_t count;
    keysrt_block block;
} caches_chosen_lookups;
static inline void caches_chosen_lookups_clear(caches_chosen_lookups *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}
/* Makes what is missing: calls caches_chosen_loaded() and returns OK; MISS: there is none; all else is the caller's. */
typedef keysrt_status caches_chosen_loader(void *context, const caches_chosen_params *params, keysrt_loading *loading);
typedef struct caches_chosen_load {
    caches_chosen_loader *loader;
    void *context;
} caches_chosen_load;
static inline keysrt_status caches_chosen_run_loader(void *state, const void *params, keysrt_loading *loading)
{
    const caches_chosen_load *load = (const caches_chosen_load *)state;
    return load->loader(load->context, (const caches_chosen_params *)params, loading);
}
static const keysrt_piece caches_chosen_table_pieces[] KEYSRT_UNUSED = {
    {"chosen:", 7, offsetof(caches_chosen_params, id), &caches_type_3, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_piece caches_chosen_table_lease_pieces[] KEYSRT_UNUSED = {
    {"chosen:", 7, offsetof(caches_chosen_params, id), &caches_type_3, "id", false},
    {":lease", 6, 0, 0, 0, false},
};
static const keysrt_key caches_chosen_table_lease KEYSRT_UNUSED = {&caches_keyspace, "chosen lease", 3, 0, 0, false, {2, sizeof(caches_chosen_params), caches_chosen_table_lease_pieces, "chosen:*:lease", "chosen:{id}:lease"}, 0, 0, 0, {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0}, 0, 0, 0, 0, 0};
static const keysrt_cache caches_chosen_table_cache KEYSRT_UNUSED = {&caches_chosen_table_lease, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, false, false, 0, 0};
static const keysrt_key caches_chosen_table KEYSRT_UNUSED = {&caches_keyspace, "chosen", 3, 0, KEYSRT_CACHE, false,
    {2, sizeof(caches_chosen_params), caches_chosen_table_pieces, "chosen:*", "chosen:{id}"},
    &caches_type_8, 0, 0,
    {KEYSRT_TTL_CALL, KEYSRT_TTL_ON_WRITE, true, 0, 300000, 10, 86400000, 0, 0, 0, 0},
    &caches_chosen_table_cache, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL caches_chosen_key_name(keysrt_client *client, caches_id id, keysrt_text *out)
{ return keysrt_key_name(client, &caches_chosen_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL caches_chosen_parse(keysrt_client *client, keysrt_view name, caches_chosen_params *out)
{ return keysrt_key_parse(client, &caches_chosen_table, name, out, NULL); }
/* MISS: none that counts, or Redis cannot be asked. GET */
KEYSRT_CALL caches_chosen_get(keysrt_client *client, caches_id id, caches_page_result *out)
{ return keysrt_cache_get(client, &caches_chosen_table, &id, out, &out->block); }
/* The value, or what the loader makes of it, one caller at a time; MISS, NOTHING: the loader found none. get, EVALSHA */
KEYSRT_CALL caches_chosen_get_or_compute(keysrt_client *client, caches_id id, caches_chosen_loader *loader, void *context, caches_page_result *out)
{
    caches_chosen_load load = {loader, context};
    return keysrt_cache_get_or_compute(client, &caches_chosen_table, &id, loader ? caches_chosen_run_loader : 0, &load, out, &out->block);
}
/* Inside a loader: what it made. Encoded at once: value may go away. */
KEYSRT_CALL caches_chosen_loaded(keysrt_loading *loading, const caches_page *value, keysrt_duration ttl)
{ return keysrt_cache_loaded(loading, &caches_chosen_table, value, ttl); }
/* Value and TTL in one step; MISS: Redis cannot be asked, nothing was written. EVALSHA */
KEYSRT_CALL caches_chosen_put(keysrt_client *client, caches_id id, const caches_page *value, keysrt_duration ttl)
{ return keysrt_cache_put(client, &caches_chosen_table, &id, value, ttl); }
/* One item for each key, with the status that get has. MGET */
KEYSRT_CALL caches_chosen_get_many(keysrt_client *client, const caches_chosen_params *keys, size_t count, caches_chosen_lookups *out)
{ return keysrt_cache_get_many(client, &caches_chosen_table, keys, count, out, &out->block, sizeof(caches_chosen_lookup), offsetof(caches_chosen_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL caches_chosen_put_many(keysrt_client *client, const caches_chosen_params *keys, const caches_page *values, size_t count, keysrt_duration ttl)
{ return keysrt_cache_put_many(client, &caches_chosen_table, keys, values, count, ttl); }
/* Invalidates: what is being computed will not be stored either. MISS: there was none. EVALSHA */
KEYSRT_CALL caches_chosen_delete(keysrt_client *client, caches_id id)
{ return keysrt_cache_delete(client, &caches_chosen_table, &id); }
/* Every key of the pattern, and what is being computed; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL caches_chosen_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_cache_delete_all(client, &caches_chosen_table, deleted); }
/* OK or MISS. EXISTS */
KEYSRT_CALL caches_chosen_exists(keysrt_client *client, caches_id id)
{ return keysrt_key_exists(client, &caches_chosen_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL caches_chosen_ttl(keysrt_client *client, caches_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &caches_chosen_table, &id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL caches_chosen_renew(keysrt_client *client, caches_id id, keysrt_duration ttl)
{ return keysrt_key_renew(client, &caches_chosen_table, &id, ttl); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL caches_chosen_walk(keysrt_client *client, keysrt_walk *walk, caches_chosen_params *out)
{ return keysrt_key_walk(client, &caches_chosen_table, walk, out); }

/* cache "sliding:{id}", Redis type string, database 0; TTL: 1 minute; every write and every read sets it anew. caches.keys:28
 * Of all callers of all processes one computes, the one whose token is in the lease (10 seconds); the others wait for its value.
 * What was put or deleted meanwhile voids what is being computed: nothing outdated is stored.
 * After a lost reply each step is sent again: twice is the same as once.
 * While Redis cannot be asked, reading misses, writing does nothing and the loader answers; deleting fails.
 * Commands: GET and MGET to read; EVALSHA to write, to delete and for the lease. */
typedef struct caches_sliding_params {
    caches_id id;
} caches_sliding_params;
typedef struct caches_sliding_lookup {
    keysrt_status status;
    keysrt_view value;
} caches_sliding_lookup;
typedef struct caches_sliding_lookups {
    caches_sliding_lookup *items;
    size_t count;
    keysrt_block block;
} caches_sliding_lookups;
static inline void caches_sliding_lookups_clear(caches_sliding_lookups *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}
/* Makes what is missing: calls caches_sliding_loaded() and returns OK; MISS: there is none; all else is the caller's. */
typedef keysrt_status caches_sliding_loader(void *context, const caches_sliding_params *params, keysrt_loading *loading);
typedef struct caches_sliding_load {
    caches_sliding_loader *loader;
    void *context;
} caches_sliding_load;
static inline keysrt_status caches_sliding_run_loader(void *state, const void *params, keysrt_loading *loading)
{
    const caches_sliding_load *load = (const caches_sliding_load *)state;
    return load->loader(load->context, (const caches_sliding_params *)params, loading);
}
static const keysrt_piece caches_sliding_table_pieces[] KEYSRT_UNUSED = {
    {"sliding:", 8, offsetof(caches_sliding_params, id), &caches_type_3, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_piece caches_sliding_table_lease_pieces[] KEYSRT_UNUSED = {
    {"sliding:", 8, offsetof(caches_sliding_params, id), &caches_type_3, "id", false},
    {":lease", 6, 0, 0, 0, false},
};
static const keysrt_key caches_sliding_table_lease KEYSRT_UNUSED = {&caches_keyspace, "sliding lease", 4, 0, 0, false, {2, sizeof(caches_sliding_params), caches_sliding_table_lease_pieces, "sliding:*:lease", "sliding:{id}:lease"}, 0, 0, 0, {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0}, 0, 0, 0, 0, 0};
static const keysrt_cache caches_sliding_table_cache KEYSRT_UNUSED = {&caches_sliding_table_lease, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, false, false, 0, 0};
static const keysrt_key caches_sliding_table KEYSRT_UNUSED = {&caches_keyspace, "sliding", 4, 0, KEYSRT_CACHE, false,
    {2, sizeof(caches_sliding_params), caches_sliding_table_pieces, "sliding:*", "sliding:{id}"},
    &caches_type_4, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_SLIDING, false, 0, 60000, 0, 0, 0, 0, "$2\r\nPX\r\n$5\r\n60000\r\n", 19},
    &caches_sliding_table_cache, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL caches_sliding_key_name(keysrt_client *client, caches_id id, keysrt_text *out)
{ return keysrt_key_name(client, &caches_sliding_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL caches_sliding_parse(keysrt_client *client, keysrt_view name, caches_sliding_params *out)
{ return keysrt_key_parse(client, &caches_sliding_table, name, out, NULL); }
/* MISS: none that counts, or Redis cannot be asked. GET */
KEYSRT_CALL caches_sliding_get(keysrt_client *client, caches_id id, keysrt_text *out)
{ return keysrt_cache_get(client, &caches_sliding_table, &id, out, &out->block); }
/* The value, or what the loader makes of it, one caller at a time; MISS, NOTHING: the loader found none. get, EVALSHA */
KEYSRT_CALL caches_sliding_get_or_compute(keysrt_client *client, caches_id id, caches_sliding_loader *loader, void *context, keysrt_text *out)
{
    caches_sliding_load load = {loader, context};
    return keysrt_cache_get_or_compute(client, &caches_sliding_table, &id, loader ? caches_sliding_run_loader : 0, &load, out, &out->block);
}
/* Inside a loader: what it made. Encoded at once: value may go away. */
KEYSRT_CALL caches_sliding_loaded(keysrt_loading *loading, keysrt_view value)
{ return keysrt_cache_loaded(loading, &caches_sliding_table, &value, keysrt_declared_ttl); }
/* Value and TTL in one step; MISS: Redis cannot be asked, nothing was written. EVALSHA */
KEYSRT_CALL caches_sliding_put(keysrt_client *client, caches_id id, keysrt_view value)
{ return keysrt_cache_put(client, &caches_sliding_table, &id, &value, keysrt_declared_ttl); }
/* One item for each key, with the status that get has. MGET */
KEYSRT_CALL caches_sliding_get_many(keysrt_client *client, const caches_sliding_params *keys, size_t count, caches_sliding_lookups *out)
{ return keysrt_cache_get_many(client, &caches_sliding_table, keys, count, out, &out->block, sizeof(caches_sliding_lookup), offsetof(caches_sliding_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL caches_sliding_put_many(keysrt_client *client, const caches_sliding_params *keys, const keysrt_view *values, size_t count)
{ return keysrt_cache_put_many(client, &caches_sliding_table, keys, values, count, keysrt_declared_ttl); }
/* Invalidates: what is being computed will not be stored either. MISS: there was none. EVALSHA */
KEYSRT_CALL caches_sliding_delete(keysrt_client *client, caches_id id)
{ return keysrt_cache_delete(client, &caches_sliding_table, &id); }
/* Every key of the pattern, and what is being computed; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL caches_sliding_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_cache_delete_all(client, &caches_sliding_table, deleted); }
/* OK or MISS. EXISTS */
KEYSRT_CALL caches_sliding_exists(keysrt_client *client, caches_id id)
{ return keysrt_key_exists(client, &caches_sliding_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL caches_sliding_ttl(keysrt_client *client, caches_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &caches_sliding_table, &id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL caches_sliding_renew(keysrt_client *client, caches_id id)
{ return keysrt_key_renew(client, &caches_sliding_table, &id, keysrt_declared_ttl); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL caches_sliding_walk(keysrt_client *client, keysrt_walk *walk, caches_sliding_params *out)
{ return keysrt_key_walk(client, &caches_sliding_table, walk, out); }

/* cache "created:{id}", Redis type string, database 0; TTL: 1 minute from creation; later writes keep it. caches.keys:29
 * Of all callers of all processes one computes, the one whose token is in the lease (10 seconds); the others wait for its value.
 * What was put or deleted meanwhile voids what is being computed: nothing outdated is stored.
 * After a lost reply each step is sent again: twice is the same as once.
 * While Redis cannot be asked, reading misses, writing does nothing and the loader answers; deleting fails.
 * Commands: GET and MGET to read; EVALSHA to write, to delete and for the lease. */
typedef struct caches_created_params {
    caches_id id;
} caches_created_params;
typedef struct caches_created_lookup {
    keysrt_status status;
    keysrt_view value;
} caches_created_lookup;
typedef struct caches_created_lookups {
    caches_created_lookup *items;
    size_t count;
    keysrt_block block;
} caches_created_lookups;
static inline void caches_created_lookups_clear(caches_created_lookups *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}
/* Makes what is missing: calls caches_created_loaded() and returns OK; MISS: there is none; all else is the caller's. */
typedef keysrt_status caches_created_loader(void *context, const caches_created_params *params, keysrt_loading *loading);
typedef struct caches_created_load {
    caches_created_loader *loader;
    void *context;
} caches_created_load;
static inline keysrt_status caches_created_run_loader(void *state, const void *params, keysrt_loading *loading)
{
    const caches_created_load *load = (const caches_created_load *)state;
    return load->loader(load->context, (const caches_created_params *)params, loading);
}
static const keysrt_piece caches_created_table_pieces[] KEYSRT_UNUSED = {
    {"created:", 8, offsetof(caches_created_params, id), &caches_type_3, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_piece caches_created_table_lease_pieces[] KEYSRT_UNUSED = {
    {"created:", 8, offsetof(caches_created_params, id), &caches_type_3, "id", false},
    {":lease", 6, 0, 0, 0, false},
};
static const keysrt_key caches_created_table_lease KEYSRT_UNUSED = {&caches_keyspace, "created lease", 5, 0, 0, false, {2, sizeof(caches_created_params), caches_created_table_lease_pieces, "created:*:lease", "created:{id}:lease"}, 0, 0, 0, {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0}, 0, 0, 0, 0, 0};
static const keysrt_cache caches_created_table_cache KEYSRT_UNUSED = {&caches_created_table_lease, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, false, false, 0, 0};
static const keysrt_key caches_created_table KEYSRT_UNUSED = {&caches_keyspace, "created", 5, 0, KEYSRT_CACHE, false,
    {2, sizeof(caches_created_params), caches_created_table_pieces, "created:*", "created:{id}"},
    &caches_type_4, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_CREATION, false, 0, 60000, 0, 0, 0, 0, "$2\r\nPX\r\n$5\r\n60000\r\n", 19},
    &caches_created_table_cache, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL caches_created_key_name(keysrt_client *client, caches_id id, keysrt_text *out)
{ return keysrt_key_name(client, &caches_created_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL caches_created_parse(keysrt_client *client, keysrt_view name, caches_created_params *out)
{ return keysrt_key_parse(client, &caches_created_table, name, out, NULL); }
/* MISS: none that counts, or Redis cannot be asked. GET */
KEYSRT_CALL caches_created_get(keysrt_client *client, caches_id id, keysrt_text *out)
{ return keysrt_cache_get(client, &caches_created_table, &id, out, &out->block); }
/* The value, or what the loader makes of it, one caller at a time; MISS, NOTHING: the loader found none. get, EVALSHA */
KEYSRT_CALL caches_created_get_or_compute(keysrt_client *client, caches_id id, caches_created_loader *loader, void *context, keysrt_text *out)
{
    caches_created_load load = {loader, context};
    return keysrt_cache_get_or_compute(client, &caches_created_table, &id, loader ? caches_created_run_loader : 0, &load, out, &out->block);
}
/* Inside a loader: what it made. Encoded at once: value may go away. */
KEYSRT_CALL caches_created_loaded(keysrt_loading *loading, keysrt_view value)
{ return keysrt_cache_loaded(loading, &caches_created_table, &value, keysrt_declared_ttl); }
/* Value and TTL in one step; MISS: Redis cannot be asked, nothing was written. EVALSHA */
KEYSRT_CALL caches_created_put(keysrt_client *client, caches_id id, keysrt_view value)
{ return keysrt_cache_put(client, &caches_created_table, &id, &value, keysrt_declared_ttl); }
/* One item for each key, with the status that get has. MGET */
KEYSRT_CALL caches_created_get_many(keysrt_client *client, const caches_created_params *keys, size_t count, caches_created_lookups *out)
{ return keysrt_cache_get_many(client, &caches_created_table, keys, count, out, &out->block, sizeof(caches_created_lookup), offsetof(caches_created_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL caches_created_put_many(keysrt_client *client, const caches_created_params *keys, const keysrt_view *values, size_t count)
{ return keysrt_cache_put_many(client, &caches_created_table, keys, values, count, keysrt_declared_ttl); }
/* Invalidates: what is being computed will not be stored either. MISS: there was none. EVALSHA */
KEYSRT_CALL caches_created_delete(keysrt_client *client, caches_id id)
{ return keysrt_cache_delete(client, &caches_created_table, &id); }
/* Every key of the pattern, and what is being computed; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL caches_created_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_cache_delete_all(client, &caches_created_table, deleted); }
/* OK or MISS. EXISTS */
KEYSRT_CALL caches_created_exists(keysrt_client *client, caches_id id)
{ return keysrt_key_exists(client, &caches_created_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL caches_created_ttl(keysrt_client *client, caches_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &caches_created_table, &id, out); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL caches_created_walk(keysrt_client *client, keysrt_walk *walk, caches_created_params *out)
{ return keysrt_key_walk(client, &caches_created_table, walk, out); }

/* cache "forever:{id}", Redis type string, database 0; TTL: never expires. caches.keys:30
 * Of all callers of all processes one computes, the one whose token is in the lease (10 seconds); the others wait for its value.
 * What was put or deleted meanwhile voids what is being computed: nothing outdated is stored.
 * After a lost reply each step is sent again: twice is the same as once.
 * While Redis cannot be asked, reading misses, writing does nothing and the loader answers; deleting fails.
 * Commands: GET and MGET to read; EVALSHA to write, to delete and for the lease. */
typedef struct caches_forever_params {
    caches_id id;
} caches_forever_params;
typedef struct caches_forever_lookup {
    keysrt_status status;
    keysrt_view value;
} caches_forever_lookup;
typedef struct caches_forever_lookups {
    caches_forever_lookup *items;
    size_t count;
    keysrt_block block;
} caches_forever_lookups;
static inline void caches_forever_lookups_clear(caches_forever_lookups *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}
/* Makes what is missing: calls caches_forever_loaded() and returns OK; MISS: there is none; all else is the caller's. */
typedef keysrt_status caches_forever_loader(void *context, const caches_forever_params *params, keysrt_loading *loading);
typedef struct caches_forever_load {
    caches_forever_loader *loader;
    void *context;
} caches_forever_load;
static inline keysrt_status caches_forever_run_loader(void *state, const void *params, keysrt_loading *loading)
{
    const caches_forever_load *load = (const caches_forever_load *)state;
    return load->loader(load->context, (const caches_forever_params *)params, loading);
}
static const keysrt_piece caches_forever_table_pieces[] KEYSRT_UNUSED = {
    {"forever:", 8, offsetof(caches_forever_params, id), &caches_type_3, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_piece caches_forever_table_lease_pieces[] KEYSRT_UNUSED = {
    {"forever:", 8, offsetof(caches_forever_params, id), &caches_type_3, "id", false},
    {":lease", 6, 0, 0, 0, false},
};
static const keysrt_key caches_forever_table_lease KEYSRT_UNUSED = {&caches_keyspace, "forever lease", 6, 0, 0, false, {2, sizeof(caches_forever_params), caches_forever_table_lease_pieces, "forever:*:lease", "forever:{id}:lease"}, 0, 0, 0, {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0}, 0, 0, 0, 0, 0};
static const keysrt_cache caches_forever_table_cache KEYSRT_UNUSED = {&caches_forever_table_lease, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, false, false, 0, 0};
static const keysrt_key caches_forever_table KEYSRT_UNUSED = {&caches_keyspace, "forever", 6, 0, KEYSRT_CACHE, false,
    {2, sizeof(caches_forever_params), caches_forever_table_pieces, "forever:*", "forever:{id}"},
    &caches_type_4, 0, 0,
    {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0},
    &caches_forever_table_cache, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL caches_forever_key_name(keysrt_client *client, caches_id id, keysrt_text *out)
{ return keysrt_key_name(client, &caches_forever_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL caches_forever_parse(keysrt_client *client, keysrt_view name, caches_forever_params *out)
{ return keysrt_key_parse(client, &caches_forever_table, name, out, NULL); }
/* MISS: none that counts, or Redis cannot be asked. GET */
KEYSRT_CALL caches_forever_get(keysrt_client *client, caches_id id, keysrt_text *out)
{ return keysrt_cache_get(client, &caches_forever_table, &id, out, &out->block); }
/* The value, or what the loader makes of it, one caller at a time; MISS, NOTHING: the loader found none. get, EVALSHA */
KEYSRT_CALL caches_forever_get_or_compute(keysrt_client *client, caches_id id, caches_forever_loader *loader, void *context, keysrt_text *out)
{
    caches_forever_load load = {loader, context};
    return keysrt_cache_get_or_compute(client, &caches_forever_table, &id, loader ? caches_forever_run_loader : 0, &load, out, &out->block);
}
/* Inside a loader: what it made. Encoded at once: value may go away. */
KEYSRT_CALL caches_forever_loaded(keysrt_loading *loading, keysrt_view value)
{ return keysrt_cache_loaded(loading, &caches_forever_table, &value, keysrt_declared_ttl); }
/* Value and TTL in one step; MISS: Redis cannot be asked, nothing was written. EVALSHA */
KEYSRT_CALL caches_forever_put(keysrt_client *client, caches_id id, keysrt_view value)
{ return keysrt_cache_put(client, &caches_forever_table, &id, &value, keysrt_declared_ttl); }
/* One item for each key, with the status that get has. MGET */
KEYSRT_CALL caches_forever_get_many(keysrt_client *client, const caches_forever_params *keys, size_t count, caches_forever_lookups *out)
{ return keysrt_cache_get_many(client, &caches_forever_table, keys, count, out, &out->block, sizeof(caches_forever_lookup), offsetof(caches_forever_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL caches_forever_put_many(keysrt_client *client, const caches_forever_params *keys, const keysrt_view *values, size_t count)
{ return keysrt_cache_put_many(client, &caches_forever_table, keys, values, count, keysrt_declared_ttl); }
/* Invalidates: what is being computed will not be stored either. MISS: there was none. EVALSHA */
KEYSRT_CALL caches_forever_delete(keysrt_client *client, caches_id id)
{ return keysrt_cache_delete(client, &caches_forever_table, &id); }
/* Every key of the pattern, and what is being computed; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL caches_forever_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_cache_delete_all(client, &caches_forever_table, deleted); }
/* OK or MISS. EXISTS */
KEYSRT_CALL caches_forever_exists(keysrt_client *client, caches_id id)
{ return keysrt_key_exists(client, &caches_forever_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL caches_forever_ttl(keysrt_client *client, caches_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &caches_forever_table, &id, out); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL caches_forever_walk(keysrt_client *client, keysrt_walk *walk, caches_forever_params *out)
{ return keysrt_key_walk(client, &caches_forever_table, walk, out); }

/* A lease so short that tests see it end.
 * cache "hasty:{id}", Redis type string, database 0; TTL: 1 hour; every write sets it anew. caches.keys:32
 * Of all callers of all processes one computes, the one whose token is in the lease (300 milliseconds); the others wait for its value.
 * What was put or deleted meanwhile voids what is being computed: nothing outdated is stored.
 * After a lost reply each step is sent again: twice is the same as once.
 * While Redis cannot be asked, reading misses, writing does nothing and the loader answers; deleting fails.
 * Commands: GET and MGET to read; EVALSHA to write, to delete and for the lease. */
typedef struct caches_hasty_params {
    caches_id id;
} caches_hasty_params;
typedef struct caches_hasty_lookup {
    keysrt_status status;
    keysrt_view value;
} caches_hasty_lookup;
typedef struct caches_hasty_lookups {
    caches_hasty_lookup *items;
    size_t count;
    keysrt_block block;
} caches_hasty_lookups;
static inline void caches_hasty_lookups_clear(caches_hasty_lookups *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}
/* Makes what is missing: calls caches_hasty_loaded() and returns OK; MISS: there is none; all else is the caller's. */
typedef keysrt_status caches_hasty_loader(void *context, const caches_hasty_params *params, keysrt_loading *loading);
typedef struct caches_hasty_load {
    caches_hasty_loader *loader;
    void *context;
} caches_hasty_load;
static inline keysrt_status caches_hasty_run_loader(void *state, const void *params, keysrt_loading *loading)
{
    const caches_hasty_load *load = (const caches_hasty_load *)state;
    return load->loader(load->context, (const caches_hasty_params *)params, loading);
}
static const keysrt_piece caches_hasty_table_pieces[] KEYSRT_UNUSED = {
    {"hasty:", 6, offsetof(caches_hasty_params, id), &caches_type_3, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_piece caches_hasty_table_lease_pieces[] KEYSRT_UNUSED = {
    {"hasty_lease:", 12, offsetof(caches_hasty_params, id), &caches_type_3, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key caches_hasty_table_lease KEYSRT_UNUSED = {&caches_keyspace, "hasty lease", 7, 0, 0, false, {2, sizeof(caches_hasty_params), caches_hasty_table_lease_pieces, "hasty_lease:*", "hasty_lease:{id}"}, 0, 0, 0, {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0}, 0, 0, 0, 0, 0};
static const keysrt_cache caches_hasty_table_cache KEYSRT_UNUSED = {&caches_hasty_table_lease, {KEYSRT_CONSTANT, 300, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, false, false, 0, 0};
static const keysrt_key caches_hasty_table KEYSRT_UNUSED = {&caches_keyspace, "hasty", 7, 0, KEYSRT_CACHE, false,
    {2, sizeof(caches_hasty_params), caches_hasty_table_pieces, "hasty:*", "hasty:{id}"},
    &caches_type_4, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 3600000, 0, 0, 0, 0, "$2\r\nPX\r\n$7\r\n3600000\r\n", 21},
    &caches_hasty_table_cache, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL caches_hasty_key_name(keysrt_client *client, caches_id id, keysrt_text *out)
{ return keysrt_key_name(client, &caches_hasty_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL caches_hasty_parse(keysrt_client *client, keysrt_view name, caches_hasty_params *out)
{ return keysrt_key_parse(client, &caches_hasty_table, name, out, NULL); }
/* MISS: none that counts, or Redis cannot be asked. GET */
KEYSRT_CALL caches_hasty_get(keysrt_client *client, caches_id id, keysrt_text *out)
{ return keysrt_cache_get(client, &caches_hasty_table, &id, out, &out->block); }
/* The value, or what the loader makes of it, one caller at a time; MISS, NOTHING: the loader found none. get, EVALSHA */
KEYSRT_CALL caches_hasty_get_or_compute(keysrt_client *client, caches_id id, caches_hasty_loader *loader, void *context, keysrt_text *out)
{
    caches_hasty_load load = {loader, context};
    return keysrt_cache_get_or_compute(client, &caches_hasty_table, &id, loader ? caches_hasty_run_loader : 0, &load, out, &out->block);
}
/* Inside a loader: what it made. Encoded at once: value may go away. */
KEYSRT_CALL caches_hasty_loaded(keysrt_loading *loading, keysrt_view value)
{ return keysrt_cache_loaded(loading, &caches_hasty_table, &value, keysrt_declared_ttl); }
/* Value and TTL in one step; MISS: Redis cannot be asked, nothing was written. EVALSHA */
KEYSRT_CALL caches_hasty_put(keysrt_client *client, caches_id id, keysrt_view value)
{ return keysrt_cache_put(client, &caches_hasty_table, &id, &value, keysrt_declared_ttl); }
/* One item for each key, with the status that get has. MGET */
KEYSRT_CALL caches_hasty_get_many(keysrt_client *client, const caches_hasty_params *keys, size_t count, caches_hasty_lookups *out)
{ return keysrt_cache_get_many(client, &caches_hasty_table, keys, count, out, &out->block, sizeof(caches_hasty_lookup), offsetof(caches_hasty_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL caches_hasty_put_many(keysrt_client *client, const caches_hasty_params *keys, const keysrt_view *values, size_t count)
{ return keysrt_cache_put_many(client, &caches_hasty_table, keys, values, count, keysrt_declared_ttl); }
/* Invalidates: what is being computed will not be stored either. MISS: there was none. EVALSHA */
KEYSRT_CALL caches_hasty_delete(keysrt_client *client, caches_id id)
{ return keysrt_cache_delete(client, &caches_hasty_table, &id); }
/* Every key of the pattern, and what is being computed; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL caches_hasty_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_cache_delete_all(client, &caches_hasty_table, deleted); }
/* OK or MISS. EXISTS */
KEYSRT_CALL caches_hasty_exists(keysrt_client *client, caches_id id)
{ return keysrt_key_exists(client, &caches_hasty_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL caches_hasty_ttl(keysrt_client *client, caches_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &caches_hasty_table, &id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL caches_hasty_renew(keysrt_client *client, caches_id id)
{ return keysrt_key_renew(client, &caches_hasty_table, &id, keysrt_declared_ttl); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL caches_hasty_walk(keysrt_client *client, keysrt_walk *walk, caches_hasty_params *out)
{ return keysrt_key_walk(client, &caches_hasty_table, walk, out); }

/* cache "missing:{id}", Redis type string, database 0; TTL: as setting {$found} says (1 hour if not set); every write sets it anew. caches.keys:34
 * Of all callers of all processes one computes, the one whose token is in the lease (10 seconds); the others wait for its value.
 * What was put or deleted meanwhile voids what is being computed: nothing outdated is stored.
 * After a lost reply each step is sent again: twice is the same as once.
 * While Redis cannot be asked, reading misses, writing does nothing and the loader answers; deleting fails.
 * Commands: GET and MGET to read; EVALSHA to write, to delete and for the lease. */
typedef struct caches_missing_params {
    caches_id id;
} caches_missing_params;
typedef struct caches_missing_lookup {
    keysrt_status status;
    keysrt_view value;
} caches_missing_lookup;
typedef struct caches_missing_lookups {
    caches_missing_lookup *items;
    size_t count;
    keysrt_block block;
} caches_missing_lookups;
static inline void caches_missing_lookups_clear(caches_missing_lookups *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}
/* Makes what is missing: calls caches_missing_loaded() and returns OK; MISS: there is none; all else is the caller's. */
typedef keysrt_status caches_missing_loader(void *context, const caches_missing_params *params, keysrt_loading *loading);
typedef struct caches_missing_load {
    caches_missing_loader *loader;
    void *context;
} caches_missing_load;
static inline keysrt_status caches_missing_run_loader(void *state, const void *params, keysrt_loading *loading)
{
    const caches_missing_load *load = (const caches_missing_load *)state;
    return load->loader(load->context, (const caches_missing_params *)params, loading);
}
static const keysrt_piece caches_missing_table_pieces[] KEYSRT_UNUSED = {
    {"missing:", 8, offsetof(caches_missing_params, id), &caches_type_3, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_piece caches_missing_table_lease_pieces[] KEYSRT_UNUSED = {
    {"missing:", 8, offsetof(caches_missing_params, id), &caches_type_3, "id", false},
    {":lease", 6, 0, 0, 0, false},
};
static const keysrt_key caches_missing_table_lease KEYSRT_UNUSED = {&caches_keyspace, "missing lease", 8, 0, 0, false, {2, sizeof(caches_missing_params), caches_missing_table_lease_pieces, "missing:*:lease", "missing:{id}:lease"}, 0, 0, 0, {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0}, 0, 0, 0, 0, 0};
static const keysrt_cache caches_missing_table_cache KEYSRT_UNUSED = {&caches_missing_table_lease, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_FROM_SETTING, 1000, offsetof(caches_settings, not_found), &caches_type_1}, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, false, true, 0, 0};
static const keysrt_key caches_missing_table KEYSRT_UNUSED = {&caches_keyspace, "missing", 8, 0, KEYSRT_CACHE, false,
    {2, sizeof(caches_missing_params), caches_missing_table_pieces, "missing:*", "missing:{id}"},
    &caches_type_4, 0, 0,
    {KEYSRT_TTL_SETTING, KEYSRT_TTL_ON_WRITE, false, 0, 1000, 0, 0, offsetof(caches_settings, found), 0, 0, 0},
    &caches_missing_table_cache, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL caches_missing_key_name(keysrt_client *client, caches_id id, keysrt_text *out)
{ return keysrt_key_name(client, &caches_missing_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL caches_missing_parse(keysrt_client *client, keysrt_view name, caches_missing_params *out)
{ return keysrt_key_parse(client, &caches_missing_table, name, out, NULL); }
/* MISS: none that counts, or Redis cannot be asked; NOTHING: it is remembered that there is none. GET */
KEYSRT_CALL caches_missing_get(keysrt_client *client, caches_id id, keysrt_text *out)
{ return keysrt_cache_get(client, &caches_missing_table, &id, out, &out->block); }
/* The value, or what the loader makes of it, one caller at a time; MISS, NOTHING: the loader found none. get, EVALSHA */
KEYSRT_CALL caches_missing_get_or_compute(keysrt_client *client, caches_id id, caches_missing_loader *loader, void *context, keysrt_text *out)
{
    caches_missing_load load = {loader, context};
    return keysrt_cache_get_or_compute(client, &caches_missing_table, &id, loader ? caches_missing_run_loader : 0, &load, out, &out->block);
}
/* Inside a loader: what it made. Encoded at once: value may go away. */
KEYSRT_CALL caches_missing_loaded(keysrt_loading *loading, keysrt_view value)
{ return keysrt_cache_loaded(loading, &caches_missing_table, &value, keysrt_declared_ttl); }
/* Value and TTL in one step; MISS: Redis cannot be asked, nothing was written. EVALSHA */
KEYSRT_CALL caches_missing_put(keysrt_client *client, caches_id id, keysrt_view value)
{ return keysrt_cache_put(client, &caches_missing_table, &id, &value, keysrt_declared_ttl); }
/* Remembers that there is none. EVALSHA */
KEYSRT_CALL caches_missing_put_missing(keysrt_client *client, caches_id id)
{ return keysrt_cache_put_missing(client, &caches_missing_table, &id); }
/* One item for each key, with the status that get has. MGET */
KEYSRT_CALL caches_missing_get_many(keysrt_client *client, const caches_missing_params *keys, size_t count, caches_missing_lookups *out)
{ return keysrt_cache_get_many(client, &caches_missing_table, keys, count, out, &out->block, sizeof(caches_missing_lookup), offsetof(caches_missing_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL caches_missing_put_many(keysrt_client *client, const caches_missing_params *keys, const keysrt_view *values, size_t count)
{ return keysrt_cache_put_many(client, &caches_missing_table, keys, values, count, keysrt_declared_ttl); }
/* Invalidates: what is being computed will not be stored either. MISS: there was none. EVALSHA */
KEYSRT_CALL caches_missing_delete(keysrt_client *client, caches_id id)
{ return keysrt_cache_delete(client, &caches_missing_table, &id); }
/* Every key of the pattern, and what is being computed; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL caches_missing_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_cache_delete_all(client, &caches_missing_table, deleted); }
/* OK or MISS. EXISTS */
KEYSRT_CALL caches_missing_exists(keysrt_client *client, caches_id id)
{ return keysrt_key_exists(client, &caches_missing_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL caches_missing_ttl(keysrt_client *client, caches_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &caches_missing_table, &id, out); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL caches_missing_walk(keysrt_client *client, keysrt_walk *walk, caches_missing_params *out)
{ return keysrt_key_walk(client, &caches_missing_table, walk, out); }

/* cache "stale:{id}", Redis type string, database 0; TTL: 50 milliseconds unless the caller chooses (at most 24 hours); every write sets it anew. caches.keys:35
 * Of all callers of all processes one computes, the one whose token is in the lease (2 seconds); meanwhile the others take the old value, or wait for the new one where there is none.
 * What was put or deleted meanwhile voids what is being computed: nothing outdated is stored.
 * After a lost reply each step is sent again: twice is the same as once.
 * While Redis cannot be asked, reading misses, writing does nothing and the loader answers; deleting fails.
 * Commands: EVALSHA. */
typedef struct caches_stale_params {
    caches_id id;
} caches_stale_params;
typedef struct caches_stale_lookup {
    keysrt_status status;
    keysrt_view value;
} caches_stale_lookup;
typedef struct caches_stale_lookups {
    caches_stale_lookup *items;
    size_t count;
    keysrt_block block;
} caches_stale_lookups;
static inline void caches_stale_lookups_clear(caches_stale_lookups *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}
/* Makes what is missing: calls caches_stale_loaded() and returns OK; MISS: there is none; all else is the caller's. */
typedef keysrt_status caches_stale_loader(void *context, const caches_stale_params *params, keysrt_loading *loading);
typedef struct caches_stale_load {
    caches_stale_loader *loader;
    void *context;
} caches_stale_load;
static inline keysrt_status caches_stale_run_loader(void *state, const void *params, keysrt_loading *loading)
{
    const caches_stale_load *load = (const caches_stale_load *)state;
    return load->loader(load->context, (const caches_stale_params *)params, loading);
}
static const keysrt_piece caches_stale_table_pieces[] KEYSRT_UNUSED = {
    {"stale:", 6, offsetof(caches_stale_params, id), &caches_type_3, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_piece caches_stale_table_lease_pieces[] KEYSRT_UNUSED = {
    {"stale:", 6, offsetof(caches_stale_params, id), &caches_type_3, "id", false},
    {":lease", 6, 0, 0, 0, false},
};
static const keysrt_key caches_stale_table_lease KEYSRT_UNUSED = {&caches_keyspace, "stale lease", 9, 0, 0, false, {2, sizeof(caches_stale_params), caches_stale_table_lease_pieces, "stale:*:lease", "stale:{id}:lease"}, 0, 0, 0, {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0}, 0, 0, 0, 0, 0};
static const keysrt_cache caches_stale_table_cache KEYSRT_UNUSED = {&caches_stale_table_lease, {KEYSRT_CONSTANT, 2000, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_CONSTANT, 3600000, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, false, true, 0, 0};
static const keysrt_key caches_stale_table KEYSRT_UNUSED = {&caches_keyspace, "stale", 9, 0, KEYSRT_CACHE, false,
    {2, sizeof(caches_stale_params), caches_stale_table_pieces, "stale:*", "stale:{id}"},
    &caches_type_4, 0, 0,
    {KEYSRT_TTL_CALL, KEYSRT_TTL_ON_WRITE, false, 0, 50, 1, 86400000, 0, 0, 0, 0},
    &caches_stale_table_cache, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL caches_stale_key_name(keysrt_client *client, caches_id id, keysrt_text *out)
{ return keysrt_key_name(client, &caches_stale_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL caches_stale_parse(keysrt_client *client, keysrt_view name, caches_stale_params *out)
{ return keysrt_key_parse(client, &caches_stale_table, name, out, NULL); }
/* MISS: none that counts, or Redis cannot be asked. EVALSHA */
KEYSRT_CALL caches_stale_get(keysrt_client *client, caches_id id, keysrt_text *out)
{ return keysrt_cache_get(client, &caches_stale_table, &id, out, &out->block); }
/* As get, and takes the old value where its time is over; keysrt_cache_last() tells. EVALSHA */
KEYSRT_CALL caches_stale_get_stale(keysrt_client *client, caches_id id, keysrt_text *out)
{ return keysrt_cache_get_stale(client, &caches_stale_table, &id, out, &out->block); }
/* The value, or what the loader makes of it, one caller at a time; MISS, NOTHING: the loader found none. get, EVALSHA */
KEYSRT_CALL caches_stale_get_or_compute(keysrt_client *client, caches_id id, caches_stale_loader *loader, void *context, keysrt_text *out)
{
    caches_stale_load load = {loader, context};
    return keysrt_cache_get_or_compute(client, &caches_stale_table, &id, loader ? caches_stale_run_loader : 0, &load, out, &out->block);
}
/* Inside a loader: what it made. Encoded at once: value may go away. */
KEYSRT_CALL caches_stale_loaded(keysrt_loading *loading, keysrt_view value, keysrt_duration ttl)
{ return keysrt_cache_loaded(loading, &caches_stale_table, &value, ttl); }
/* Value and TTL in one step; MISS: Redis cannot be asked, nothing was written. EVALSHA */
KEYSRT_CALL caches_stale_put(keysrt_client *client, caches_id id, keysrt_view value, keysrt_duration ttl)
{ return keysrt_cache_put(client, &caches_stale_table, &id, &value, ttl); }
/* One item for each key, with the status that get has. EVALSHA */
KEYSRT_CALL caches_stale_get_many(keysrt_client *client, const caches_stale_params *keys, size_t count, caches_stale_lookups *out)
{ return keysrt_cache_get_many(client, &caches_stale_table, keys, count, out, &out->block, sizeof(caches_stale_lookup), offsetof(caches_stale_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL caches_stale_put_many(keysrt_client *client, const caches_stale_params *keys, const keysrt_view *values, size_t count, keysrt_duration ttl)
{ return keysrt_cache_put_many(client, &caches_stale_table, keys, values, count, ttl); }
/* Invalidates: what is being computed will not be stored either. MISS: there was none. EVALSHA */
KEYSRT_CALL caches_stale_delete(keysrt_client *client, caches_id id)
{ return keysrt_cache_delete(client, &caches_stale_table, &id); }
/* Every key of the pattern, and what is being computed; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL caches_stale_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_cache_delete_all(client, &caches_stale_table, deleted); }
/* OK or MISS. EXISTS */
KEYSRT_CALL caches_stale_exists(keysrt_client *client, caches_id id)
{ return keysrt_key_exists(client, &caches_stale_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL caches_stale_ttl(keysrt_client *client, caches_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &caches_stale_table, &id, out); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL caches_stale_walk(keysrt_client *client, keysrt_walk *walk, caches_stale_params *out)
{ return keysrt_key_walk(client, &caches_stale_table, walk, out); }

/* cache "early:{id}", Redis type string, database 0; TTL: 1 hour unless the caller chooses (at most 24 hours); every write sets it anew. caches.keys:36
 * Of all callers of all processes one computes, the one whose token is in the lease (10 seconds); the others wait for its value.
 * What was put or deleted meanwhile voids what is being computed: nothing outdated is stored.
 * After a lost reply each step is sent again: twice is the same as once.
 * While Redis cannot be asked, reading misses, writing does nothing and the loader answers; deleting fails.
 * Commands: EVALSHA. */
typedef struct caches_early_params {
    caches_id id;
} caches_early_params;
typedef struct caches_early_lookup {
    keysrt_status status;
    caches_page value;
} caches_early_lookup;
typedef struct caches_early_lookups {
    caches_early_lookup *items;
    size_t count;
    keysrt_block block;
} caches_early_lookups;
static inline void caches_early_lookups_clear(caches_early_lookups *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}
/* Makes what is missing: calls caches_early_loaded() and returns OK; MISS: there is none; all else is the caller's. */
typedef keysrt_status caches_early_loader(void *context, const caches_early_params *params, keysrt_loading *loading);
typedef struct caches_early_load {
    caches_early_loader *loader;
    void *context;
} caches_early_load;
static inline keysrt_status caches_early_run_loader(void *state, const void *params, keysrt_loading *loading)
{
    const caches_early_load *load = (const caches_early_load *)state;
    return load->loader(load->context, (const caches_early_params *)params, loading);
}
static const keysrt_piece caches_early_table_pieces[] KEYSRT_UNUSED = {
    {"early:", 6, offsetof(caches_early_params, id), &caches_type_3, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_piece caches_early_table_lease_pieces[] KEYSRT_UNUSED = {
    {"early:", 6, offsetof(caches_early_params, id), &caches_type_3, "id", false},
    {":lease", 6, 0, 0, 0, false},
};
static const keysrt_key caches_early_table_lease KEYSRT_UNUSED = {&caches_keyspace, "early lease", 10, 0, 0, false, {2, sizeof(caches_early_params), caches_early_table_lease_pieces, "early:*:lease", "early:{id}:lease"}, 0, 0, 0, {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0}, 0, 0, 0, 0, 0};
static const keysrt_cache caches_early_table_cache KEYSRT_UNUSED = {&caches_early_table_lease, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, true, true, 0, 0};
static const keysrt_key caches_early_table KEYSRT_UNUSED = {&caches_keyspace, "early", 10, 0, KEYSRT_CACHE, false,
    {2, sizeof(caches_early_params), caches_early_table_pieces, "early:*", "early:{id}"},
    &caches_type_8, 0, 0,
    {KEYSRT_TTL_CALL, KEYSRT_TTL_ON_WRITE, false, 0, 3600000, 1, 86400000, 0, 0, 0, 0},
    &caches_early_table_cache, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL caches_early_key_name(keysrt_client *client, caches_id id, keysrt_text *out)
{ return keysrt_key_name(client, &caches_early_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL caches_early_parse(keysrt_client *client, keysrt_view name, caches_early_params *out)
{ return keysrt_key_parse(client, &caches_early_table, name, out, NULL); }
/* MISS: none that counts, or Redis cannot be asked. EVALSHA */
KEYSRT_CALL caches_early_get(keysrt_client *client, caches_id id, caches_page_result *out)
{ return keysrt_cache_get(client, &caches_early_table, &id, out, &out->block); }
/* The value, or what the loader makes of it, one caller at a time; MISS, NOTHING: the loader found none. get, EVALSHA */
KEYSRT_CALL caches_early_get_or_compute(keysrt_client *client, caches_id id, caches_early_loader *loader, void *context, caches_page_result *out)
{
    caches_early_load load = {loader, context};
    return keysrt_cache_get_or_compute(client, &caches_early_table, &id, loader ? caches_early_run_loader : 0, &load, out, &out->block);
}
/* Inside a loader: what it made. Encoded at once: value may go away. */
KEYSRT_CALL caches_early_loaded(keysrt_loading *loading, const caches_page *value, keysrt_duration ttl)
{ return keysrt_cache_loaded(loading, &caches_early_table, value, ttl); }
/* Value and TTL in one step; MISS: Redis cannot be asked, nothing was written. EVALSHA */
KEYSRT_CALL caches_early_put(keysrt_client *client, caches_id id, const caches_page *value, keysrt_duration ttl)
{ return keysrt_cache_put(client, &caches_early_table, &id, value, ttl); }
/* One item for each key, with the status that get has. EVALSHA */
KEYSRT_CALL caches_early_get_many(keysrt_client *client, const caches_early_params *keys, size_t count, caches_early_lookups *out)
{ return keysrt_cache_get_many(client, &caches_early_table, keys, count, out, &out->block, sizeof(caches_early_lookup), offsetof(caches_early_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL caches_early_put_many(keysrt_client *client, const caches_early_params *keys, const caches_page *values, size_t count, keysrt_duration ttl)
{ return keysrt_cache_put_many(client, &caches_early_table, keys, values, count, ttl); }
/* Invalidates: what is being computed will not be stored either. MISS: there was none. EVALSHA */
KEYSRT_CALL caches_early_delete(keysrt_client *client, caches_id id)
{ return keysrt_cache_delete(client, &caches_early_table, &id); }
/* Every key of the pattern, and what is being computed; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL caches_early_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_cache_delete_all(client, &caches_early_table, deleted); }
/* OK or MISS. EXISTS */
KEYSRT_CALL caches_early_exists(keysrt_client *client, caches_id id)
{ return keysrt_key_exists(client, &caches_early_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL caches_early_ttl(keysrt_client *client, caches_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &caches_early_table, &id, out); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL caches_early_walk(keysrt_client *client, keysrt_walk *walk, caches_early_params *out)
{ return keysrt_key_walk(client, &caches_early_table, walk, out); }

/* cache "packed:{id}", Redis type string, database 0; TTL: 1 hour; every write sets it anew. caches.keys:37
 * Of all callers of all processes one computes, the one whose token is in the lease (10 seconds); the others wait for its value.
 * What was put or deleted meanwhile voids what is being computed: nothing outdated is stored.
 * After a lost reply each step is sent again: twice is the same as once.
 * While Redis cannot be asked, reading misses, writing does nothing and the loader answers; deleting fails.
 * Commands: GET and MGET to read; EVALSHA to write, to delete and for the lease. */
typedef struct caches_packed_params {
    caches_id id;
} caches_packed_params;
typedef struct caches_packed_lookup {
    keysrt_status status;
    keysrt_view value;
} caches_packed_lookup;
typedef struct caches_packed_lookups {
    caches_packed_lookup *items;
    size_t count;
    keysrt_block block;
} caches_packed_lookups;
static inline void caches_packed_lookups_clear(caches_packed_lookups *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}
/* Makes what is missing: calls caches_packed_loaded() and returns OK; MISS: there is none; all else is the caller's. */
typedef keysrt_status caches_packed_loader(void *context, const caches_packed_params *params, keysrt_loading *loading);
typedef struct caches_packed_load {
    caches_packed_loader *loader;
    void *context;
} caches_packed_load;
static inline keysrt_status caches_packed_run_loader(void *state, const void *params, keysrt_loading *loading)
{
    const caches_packed_load *load = (const caches_packed_load *)state;
    return load->loader(load->context, (const caches_packed_params *)params, loading);
}
static const keysrt_piece caches_packed_table_pieces[] KEYSRT_UNUSED = {
    {"packed:", 7, offsetof(caches_packed_params, id), &caches_type_3, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_piece caches_packed_table_lease_pieces[] KEYSRT_UNUSED = {
    {"packed:", 7, offsetof(caches_packed_params, id), &caches_type_3, "id", false},
    {":lease", 6, 0, 0, 0, false},
};
static const keysrt_key caches_packed_table_lease KEYSRT_UNUSED = {&caches_keyspace, "packed lease", 11, 0, 0, false, {2, sizeof(caches_packed_params), caches_packed_table_lease_pieces, "packed:*:lease", "packed:{id}:lease"}, 0, 0, 0, {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0}, 0, 0, 0, 0, 0};
static const keysrt_cache caches_packed_table_cache KEYSRT_UNUSED = {&caches_packed_table_lease, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_CONSTANT, 100, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, false, true, 0, 0};
static const keysrt_key caches_packed_table KEYSRT_UNUSED = {&caches_keyspace, "packed", 11, 0, KEYSRT_CACHE, false,
    {2, sizeof(caches_packed_params), caches_packed_table_pieces, "packed:*", "packed:{id}"},
    &caches_type_4, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 3600000, 0, 0, 0, 0, "$2\r\nPX\r\n$7\r\n3600000\r\n", 21},
    &caches_packed_table_cache, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL caches_packed_key_name(keysrt_client *client, caches_id id, keysrt_text *out)
{ return keysrt_key_name(client, &caches_packed_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL caches_packed_parse(keysrt_client *client, keysrt_view name, caches_packed_params *out)
{ return keysrt_key_parse(client, &caches_packed_table, name, out, NULL); }
/* MISS: none that counts, or Redis cannot be asked. GET */
KEYSRT_CALL caches_packed_get(keysrt_client *client, caches_id id, keysrt_text *out)
{ return keysrt_cache_get(client, &caches_packed_table, &id, out, &out->block); }
/* The value, or what the loader makes of it, one caller at a time; MISS, NOTHING: the loader found none. get, EVALSHA */
KEYSRT_CALL caches_packed_get_or_compute(keysrt_client *client, caches_id id, caches_packed_loader *loader, void *context, keysrt_text *out)
{
    caches_packed_load load = {loader, context};
    return keysrt_cache_get_or_compute(client, &caches_packed_table, &id, loader ? caches_packed_run_loader : 0, &load, out, &out->block);
}
/* Inside a loader: what it made. Encoded at once: value may go away. */
KEYSRT_CALL caches_packed_loaded(keysrt_loading *loading, keysrt_view value)
{ return keysrt_cache_loaded(loading, &caches_packed_table, &value, keysrt_declared_ttl); }
/* Value and TTL in one step; MISS: Redis cannot be asked, nothing was written. EVALSHA */
KEYSRT_CALL caches_packed_put(keysrt_client *client, caches_id id, keysrt_view value)
{ return keysrt_cache_put(client, &caches_packed_table, &id, &value, keysrt_declared_ttl); }
/* One item for each key, with the status that get has. MGET */
KEYSRT_CALL caches_packed_get_many(keysrt_client *client, const caches_packed_params *keys, size_t count, caches_packed_lookups *out)
{ return keysrt_cache_get_many(client, &caches_packed_table, keys, count, out, &out->block, sizeof(caches_packed_lookup), offsetof(caches_packed_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL caches_packed_put_many(keysrt_client *client, const caches_packed_params *keys, const keysrt_view *values, size_t count)
{ return keysrt_cache_put_many(client, &caches_packed_table, keys, values, count, keysrt_declared_ttl); }
/* Invalidates: what is being computed will not be stored either. MISS: there was none. EVALSHA */
KEYSRT_CALL caches_packed_delete(keysrt_client *client, caches_id id)
{ return keysrt_cache_delete(client, &caches_packed_table, &id); }
/* Every key of the pattern, and what is being computed; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL caches_packed_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_cache_delete_all(client, &caches_packed_table, deleted); }
/* OK or MISS. EXISTS */
KEYSRT_CALL caches_packed_exists(keysrt_client *client, caches_id id)
{ return keysrt_key_exists(client, &caches_packed_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL caches_packed_ttl(keysrt_client *client, caches_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &caches_packed_table, &id, out); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL caches_packed_walk(keysrt_client *client, keysrt_walk *walk, caches_packed_params *out)
{ return keysrt_key_walk(client, &caches_packed_table, walk, out); }

/* cache "all:{id}", Redis type string, database 0; TTL: 1 minute unless the caller chooses (at most 24 hours); every write sets it anew. caches.keys:38
 * Of all callers of all processes one computes, the one whose token is in the lease (2 seconds); meanwhile the others take the old value, or wait for the new one where there is none.
 * What was put or deleted meanwhile voids what is being computed: nothing outdated is stored.
 * After a lost reply each step is sent again: twice is the same as once.
 * While Redis cannot be asked, reading misses, writing does nothing and the loader answers; deleting fails.
 * Commands: EVALSHA. */
typedef struct caches_all_params {
    caches_id id;
} caches_all_params;
typedef struct caches_all_lookup {
    keysrt_status status;
    caches_page value;
} caches_all_lookup;
typedef struct caches_all_lookups {
    caches_all_lookup *items;
    size_t count;
    keysrt_block block;
} caches_all_lookups;
static inline void caches_all_lookups_clear(caches_all_lookups *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}
/* Makes what is missing: calls caches_all_loaded() and returns OK; MISS: there is none; all else is the caller's. */
typedef keysrt_status caches_all_loader(void *context, const caches_all_params *params, keysrt_loading *loading);
typedef struct caches_all_load {
    caches_all_loader *loader;
    void *context;
} caches_all_load;
static inline keysrt_status caches_all_run_loader(void *state, const void *params, keysrt_loading *loading)
{
    const caches_all_load *load = (const caches_all_load *)state;
    return load->loader(load->context, (const caches_all_params *)params, loading);
}
static const keysrt_piece caches_all_table_pieces[] KEYSRT_UNUSED = {
    {"all:", 4, offsetof(caches_all_params, id), &caches_type_3, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_piece caches_all_table_lease_pieces[] KEYSRT_UNUSED = {
    {"all:", 4, offsetof(caches_all_params, id), &caches_type_3, "id", false},
    {":lease", 6, 0, 0, 0, false},
};
static const keysrt_key caches_all_table_lease KEYSRT_UNUSED = {&caches_keyspace, "all lease", 12, 0, 0, false, {2, sizeof(caches_all_params), caches_all_table_lease_pieces, "all:*:lease", "all:{id}:lease"}, 0, 0, 0, {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0}, 0, 0, 0, 0, 0};
static const keysrt_cache caches_all_table_cache KEYSRT_UNUSED = {&caches_all_table_lease, {KEYSRT_CONSTANT, 2000, 0, 0}, {KEYSRT_CONSTANT, 5000, 0, 0}, {KEYSRT_CONSTANT, 60000, 0, 0}, {KEYSRT_CONSTANT, 64, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, true, true, 0, 0};
static const keysrt_key caches_all_table KEYSRT_UNUSED = {&caches_keyspace, "all", 12, 0, KEYSRT_CACHE, false,
    {2, sizeof(caches_all_params), caches_all_table_pieces, "all:*", "all:{id}"},
    &caches_type_8, 0, 0,
    {KEYSRT_TTL_CALL, KEYSRT_TTL_ON_WRITE, false, 0, 60000, 1, 86400000, 0, 0, 0, 0},
    &caches_all_table_cache, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL caches_all_key_name(keysrt_client *client, caches_id id, keysrt_text *out)
{ return keysrt_key_name(client, &caches_all_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL caches_all_parse(keysrt_client *client, keysrt_view name, caches_all_params *out)
{ return keysrt_key_parse(client, &caches_all_table, name, out, NULL); }
/* MISS: none that counts, or Redis cannot be asked; NOTHING: it is remembered that there is none. EVALSHA */
KEYSRT_CALL caches_all_get(keysrt_client *client, caches_id id, caches_page_result *out)
{ return keysrt_cache_get(client, &caches_all_table, &id, out, &out->block); }
/* As get, and takes the old value where its time is over; keysrt_cache_last() tells. EVALSHA */
KEYSRT_CALL caches_all_get_stale(keysrt_client *client, caches_id id, caches_page_result *out)
{ return keysrt_cache_get_stale(client, &caches_all_table, &id, out, &out->block); }
/* The value, or what the loader makes of it, one caller at a time; MISS, NOTHING: the loader found none. get, EVALSHA */
KEYSRT_CALL caches_all_get_or_compute(keysrt_client *client, caches_id id, caches_all_loader *loader, void *context, caches_page_result *out)
{
    caches_all_load load = {loader, context};
    return keysrt_cache_get_or_compute(client, &caches_all_table, &id, loader ? caches_all_run_loader : 0, &load, out, &out->block);
}
/* Inside a loader: what it made. Encoded at once: value may go away. */
KEYSRT_CALL caches_all_loaded(keysrt_loading *loading, const caches_page *value, keysrt_duration ttl)
{ return keysrt_cache_loaded(loading, &caches_all_table, value, ttl); }
/* Value and TTL in one step; MISS: Redis cannot be asked, nothing was written. EVALSHA */
KEYSRT_CALL caches_all_put(keysrt_client *client, caches_id id, const caches_page *value, keysrt_duration ttl)
{ return keysrt_cache_put(client, &caches_all_table, &id, value, ttl); }
/* Remembers that there is none. EVALSHA */
KEYSRT_CALL caches_all_put_missing(keysrt_client *client, caches_id id)
{ return keysrt_cache_put_missing(client, &caches_all_table, &id); }
/* One item for each key, with the status that get has. EVALSHA */
KEYSRT_CALL caches_all_get_many(keysrt_client *client, const caches_all_params *keys, size_t count, caches_all_lookups *out)
{ return keysrt_cache_get_many(client, &caches_all_table, keys, count, out, &out->block, sizeof(caches_all_lookup), offsetof(caches_all_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL caches_all_put_many(keysrt_client *client, const caches_all_params *keys, const caches_page *values, size_t count, keysrt_duration ttl)
{ return keysrt_cache_put_many(client, &caches_all_table, keys, values, count, ttl); }
/* Invalidates: what is being computed will not be stored either. MISS: there was none. EVALSHA */
KEYSRT_CALL caches_all_delete(keysrt_client *client, caches_id id)
{ return keysrt_cache_delete(client, &caches_all_table, &id); }
/* Every key of the pattern, and what is being computed; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL caches_all_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_cache_delete_all(client, &caches_all_table, deleted); }
/* OK or MISS. EXISTS */
KEYSRT_CALL caches_all_exists(keysrt_client *client, caches_id id)
{ return keysrt_key_exists(client, &caches_all_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL caches_all_ttl(keysrt_client *client, caches_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &caches_all_table, &id, out); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL caches_all_walk(keysrt_client *client, keysrt_walk *walk, caches_all_params *out)
{ return keysrt_key_walk(client, &caches_all_table, walk, out); }

/* A hash.
 * cache "fields:{id}", Redis type hash, database 0; TTL: 1 hour; every write sets it anew. caches.keys:41
 * Of all callers of all processes one computes, the one whose token is in the lease (500 milliseconds); the others wait for its value.
 * What was put or deleted meanwhile voids what is being computed: nothing outdated is stored.
 * After a lost reply each step is sent again: twice is the same as once.
 * While Redis cannot be asked, reading misses, writing does nothing and the loader answers; deleting fails.
 * Commands: HGETALL to read; EVALSHA to write, to delete and for the lease. */
typedef struct caches_fields_params {
    caches_id id;
} caches_fields_params;
typedef struct caches_fields {
    keysrt_view name;
    bool has_age;
    uint8_t age;
    keysrt_block block; /* of a result */
} caches_fields;
static inline void caches_fields_clear(caches_fields *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}
/* Makes what is missing: calls caches_fields_loaded() and returns OK; MISS: there is none; all else is the caller's. */
typedef keysrt_status caches_fields_loader(void *context, const caches_fields_params *params, keysrt_loading *loading);
typedef struct caches_fields_load {
    caches_fields_loader *loader;
    void *context;
} caches_fields_load;
static inline keysrt_status caches_fields_run_loader(void *state, const void *params, keysrt_loading *loading)
{
    const caches_fields_load *load = (const caches_fields_load *)state;
    return load->loader(load->context, (const caches_fields_params *)params, loading);
}
static const keysrt_piece caches_fields_table_pieces[] KEYSRT_UNUSED = {
    {"fields:", 7, offsetof(caches_fields_params, id), &caches_type_3, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_field caches_fields_table_fields[] KEYSRT_UNUSED = {
    {"name", 4, offsetof(caches_fields, name), KEYSRT_NO_OFFSET, &caches_type_4, "$4\r\nname\r\n", 10},
    {"age", 3, offsetof(caches_fields, age), offsetof(caches_fields, has_age), &caches_type_9, "$3\r\nage\r\n", 9},
};
static const keysrt_record caches_fields_table_record KEYSRT_UNUSED = {"fields", offsetof(caches_fields, block), 2, caches_fields_table_fields, 0, 0};
static const keysrt_piece caches_fields_table_lease_pieces[] KEYSRT_UNUSED = {
    {"fields:", 7, offsetof(caches_fields_params, id), &caches_type_3, "id", false},
    {":lease", 6, 0, 0, 0, false},
};
static const keysrt_key caches_fields_table_lease KEYSRT_UNUSED = {&caches_keyspace, "fields lease", 13, 0, 0, false, {2, sizeof(caches_fields_params), caches_fields_table_lease_pieces, "fields:*:lease", "fields:{id}:lease"}, 0, 0, 0, {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0}, 0, 0, 0, 0, 0};
static const keysrt_cache caches_fields_table_cache KEYSRT_UNUSED = {&caches_fields_table_lease, {KEYSRT_CONSTANT, 500, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, false, false, 0, 0};
static const keysrt_key caches_fields_table KEYSRT_UNUSED = {&caches_keyspace, "fields", 13, 0, KEYSRT_CACHE, false,
    {2, sizeof(caches_fields_params), caches_fields_table_pieces, "fields:*", "fields:{id}"},
    0, 0, &caches_fields_table_record,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 3600000, 0, 0, 0, 0, "$2\r\nPX\r\n$7\r\n3600000\r\n", 21},
    &caches_fields_table_cache, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL caches_fields_key_name(keysrt_client *client, caches_id id, keysrt_text *out)
{ return keysrt_key_name(client, &caches_fields_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL caches_fields_parse(keysrt_client *client, keysrt_view name, caches_fields_params *out)
{ return keysrt_key_parse(client, &caches_fields_table, name, out, NULL); }
/* MISS: none that counts, or Redis cannot be asked. HGETALL */
KEYSRT_CALL caches_fields_get(keysrt_client *client, caches_id id, caches_fields *out)
{ return keysrt_cache_get(client, &caches_fields_table, &id, out, &out->block); }
/* The value, or what the loader makes of it, one caller at a time; MISS, NOTHING: the loader found none. get, EVALSHA */
KEYSRT_CALL caches_fields_get_or_compute(keysrt_client *client, caches_id id, caches_fields_loader *loader, void *context, caches_fields *out)
{
    caches_fields_load load = {loader, context};
    return keysrt_cache_get_or_compute(client, &caches_fields_table, &id, loader ? caches_fields_run_loader : 0, &load, out, &out->block);
}
/* Inside a loader: what it made. Encoded at once: value may go away. */
KEYSRT_CALL caches_fields_loaded(keysrt_loading *loading, const caches_fields *value)
{ return keysrt_cache_loaded(loading, &caches_fields_table, value, keysrt_declared_ttl); }
/* Value and TTL in one step; MISS: Redis cannot be asked, nothing was written. EVALSHA */
KEYSRT_CALL caches_fields_put(keysrt_client *client, caches_id id, const caches_fields *value)
{ return keysrt_cache_put(client, &caches_fields_table, &id, value, keysrt_declared_ttl); }
/* Invalidates: what is being computed will not be stored either. MISS: there was none. EVALSHA */
KEYSRT_CALL caches_fields_delete(keysrt_client *client, caches_id id)
{ return keysrt_cache_delete(client, &caches_fields_table, &id); }
/* Every key of the pattern, and what is being computed; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL caches_fields_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_cache_delete_all(client, &caches_fields_table, deleted); }
/* OK or MISS. EXISTS */
KEYSRT_CALL caches_fields_exists(keysrt_client *client, caches_id id)
{ return keysrt_key_exists(client, &caches_fields_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL caches_fields_ttl(keysrt_client *client, caches_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &caches_fields_table, &id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL caches_fields_renew(keysrt_client *client, caches_id id)
{ return keysrt_key_renew(client, &caches_fields_table, &id, keysrt_declared_ttl); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL caches_fields_walk(keysrt_client *client, keysrt_walk *walk, caches_fields_params *out)
{ return keysrt_key_walk(client, &caches_fields_table, walk, out); }

/* cache "record:{id}", Redis type hash, database 0; TTL: 1 hour; every write sets it anew. caches.keys:42
 * Of all callers of all processes one computes, the one whose token is in the lease (10 seconds); the others wait for its value.
 * What was put or deleted meanwhile voids what is being computed: nothing outdated is stored.
 * After a lost reply each step is sent again: twice is the same as once.
 * While Redis cannot be asked, reading misses, writing does nothing and the loader answers; deleting fails.
 * Commands: HGETALL to read; EVALSHA to write, to delete and for the lease. */
typedef struct caches_record_params {
    caches_id id;
} caches_record_params;
typedef struct caches_record {
    bool has_note;
    keysrt_view note;
    caches_string_to_string_map others;
    keysrt_block block; /* of a result */
} caches_record;
static inline void caches_record_clear(caches_record *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}
/* Makes what is missing: calls caches_record_loaded() and returns OK; MISS: there is none; all else is the caller's. */
typedef keysrt_status caches_record_loader(void *context, const caches_record_params *params, keysrt_loading *loading);
typedef struct caches_record_load {
    caches_record_loader *loader;
    void *context;
} caches_record_load;
static inline keysrt_status caches_record_run_loader(void *state, const void *params, keysrt_loading *loading)
{
    const caches_record_load *load = (const caches_record_load *)state;
    return load->loader(load->context, (const caches_record_params *)params, loading);
}
static const keysrt_piece caches_record_table_pieces[] KEYSRT_UNUSED = {
    {"record:", 7, offsetof(caches_record_params, id), &caches_type_3, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_field caches_record_table_fields[] KEYSRT_UNUSED = {
    {"note", 4, offsetof(caches_record, note), offsetof(caches_record, has_note), &caches_type_4, "$4\r\nnote\r\n", 10},
};
static const keysrt_record caches_record_table_record KEYSRT_UNUSED = {"record", offsetof(caches_record, block), 1, caches_record_table_fields, &caches_map_1, offsetof(caches_record, others)};
static const keysrt_piece caches_record_table_lease_pieces[] KEYSRT_UNUSED = {
    {"record:", 7, offsetof(caches_record_params, id), &caches_type_3, "id", false},
    {":lease", 6, 0, 0, 0, false},
};
static const keysrt_key caches_record_table_lease KEYSRT_UNUSED = {&caches_keyspace, "record lease", 14, 0, 0, false, {2, sizeof(caches_record_params), caches_record_table_lease_pieces, "record:*:lease", "record:{id}:lease"}, 0, 0, 0, {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0}, 0, 0, 0, 0, 0};
static const keysrt_cache caches_record_table_cache KEYSRT_UNUSED = {&caches_record_table_lease, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, false, false, 0, 0};
static const keysrt_key caches_record_table KEYSRT_UNUSED = {&caches_keyspace, "record", 14, 0, KEYSRT_CACHE, false,
    {2, sizeof(caches_record_params), caches_record_table_pieces, "record:*", "record:{id}"},
    0, 0, &caches_record_table_record,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 3600000, 0, 0, 0, 0, "$2\r\nPX\r\n$7\r\n3600000\r\n", 21},
    &caches_record_table_cache, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL caches_record_key_name(keysrt_client *client, caches_id id, keysrt_text *out)
{ return keysrt_key_name(client, &caches_record_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL caches_record_parse(keysrt_client *client, keysrt_view name, caches_record_params *out)
{ return keysrt_key_parse(client, &caches_record_table, name, out, NULL); }
/* MISS: none that counts, or Redis cannot be asked. HGETALL */
KEYSRT_CALL caches_record_get(keysrt_client *client, caches_id id, caches_record *out)
{ return keysrt_cache_get(client, &caches_record_table, &id, out, &out->block); }
/* The value, or what the loader makes of it, one caller at a time; MISS, NOTHING: the loader found none. get, EVALSHA */
KEYSRT_CALL caches_record_get_or_compute(keysrt_client *client, caches_id id, caches_record_loader *loader, void *context, caches_record *out)
{
    caches_record_load load = {loader, context};
    return keysrt_cache_get_or_compute(client, &caches_record_table, &id, loader ? caches_record_run_loader : 0, &load, out, &out->block);
}
/* Inside a loader: what it made. Encoded at once: value may go away. */
KEYSRT_CALL caches_record_loaded(keysrt_loading *loading, const caches_record *value)
{ return keysrt_cache_loaded(loading, &caches_record_table, value, keysrt_declared_ttl); }
/* Value and TTL in one step; MISS: Redis cannot be asked, nothing was written. EVALSHA */
KEYSRT_CALL caches_record_put(keysrt_client *client, caches_id id, const caches_record *value)
{ return keysrt_cache_put(client, &caches_record_table, &id, value, keysrt_declared_ttl); }
/* Invalidates: what is being computed will not be stored either. MISS: there was none. EVALSHA */
KEYSRT_CALL caches_record_delete(keysrt_client *client, caches_id id)
{ return keysrt_cache_delete(client, &caches_record_table, &id); }
/* Every key of the pattern, and what is being computed; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL caches_record_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_cache_delete_all(client, &caches_record_table, deleted); }
/* OK or MISS. EXISTS */
KEYSRT_CALL caches_record_exists(keysrt_client *client, caches_id id)
{ return keysrt_key_exists(client, &caches_record_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL caches_record_ttl(keysrt_client *client, caches_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &caches_record_table, &id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL caches_record_renew(keysrt_client *client, caches_id id)
{ return keysrt_key_renew(client, &caches_record_table, &id, keysrt_declared_ttl); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL caches_record_walk(keysrt_client *client, keysrt_walk *walk, caches_record_params *out)
{ return keysrt_key_walk(client, &caches_record_table, walk, out); }

/* cache "fields_chosen:{id}", Redis type hash, database 0; TTL: the caller chooses: at most 1 hour; every write sets it anew. caches.keys:43
 * Of all callers of all processes one computes, the one whose token is in the lease (10 seconds); the others wait for its value.
 * What was put or deleted meanwhile voids what is being computed: nothing outdated is stored.
 * After a lost reply each step is sent again: twice is the same as once.
 * While Redis cannot be asked, reading misses, writing does nothing and the loader answers; deleting fails.
 * Commands: HGETALL to read; EVALSHA to write, to delete and for the lease. */
typedef struct caches_fields_chosen_params {
    caches_id id;
} caches_fields_chosen_params;
typedef struct caches_fields_chosen {
    keysrt_view name;
    keysrt_block block; /* of a result */
} caches_fields_chosen;
static inline void caches_fields_chosen_clear(caches_fields_chosen *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}
/* Makes what is missing: calls caches_fields_chosen_loaded() and returns OK; MISS: there is none; all else is the caller's. */
typedef keysrt_status caches_fields_chosen_loader(void *context, const caches_fields_chosen_params *params, keysrt_loading *loading);
typedef struct caches_fields_chosen_load {
    caches_fields_chosen_loader *loader;
    void *context;
} caches_fields_chosen_load;
static inline keysrt_status caches_fields_chosen_run_loader(void *state, const void *params, keysrt_loading *loading)
{
    const caches_fields_chosen_load *load = (const caches_fields_chosen_load *)state;
    return load->loader(load->context, (const caches_fields_chosen_params *)params, loading);
}
static const keysrt_piece caches_fields_chosen_table_pieces[] KEYSRT_UNUSED = {
    {"fields_chosen:", 14, offsetof(caches_fields_chosen_params, id), &caches_type_3, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_field caches_fields_chosen_table_fields[] KEYSRT_UNUSED = {
    {"name", 4, offsetof(caches_fields_chosen, name), KEYSRT_NO_OFFSET, &caches_type_4, "$4\r\nname\r\n", 10},
};
static const keysrt_record caches_fields_chosen_table_record KEYSRT_UNUSED = {"fields_chosen", offsetof(caches_fields_chosen, block), 1, caches_fields_chosen_table_fields, 0, 0};
static const keysrt_piece caches_fields_chosen_table_lease_pieces[] KEYSRT_UNUSED = {
    {"fields_chosen:", 14, offsetof(caches_fields_chosen_params, id), &caches_type_3, "id", false},
    {":lease", 6, 0, 0, 0, false},
};
static const keysrt_key caches_fields_chosen_table_lease KEYSRT_UNUSED = {&caches_keyspace, "fields_chosen lease", 15, 0, 0, false, {2, sizeof(caches_fields_chosen_params), caches_fields_chosen_table_lease_pieces, "fields_chosen:*:lease", "fields_chosen:{id}:lease"}, 0, 0, 0, {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0}, 0, 0, 0, 0, 0};
static const keysrt_cache caches_fields_chosen_table_cache KEYSRT_UNUSED = {&caches_fields_chosen_table_lease, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, false, false, 0, 0};
static const keysrt_key caches_fields_chosen_table KEYSRT_UNUSED = {&caches_keyspace, "fields_chosen", 15, 0, KEYSRT_CACHE, false,
    {2, sizeof(caches_fields_chosen_params), caches_fields_chosen_table_pieces, "fields_chosen:*", "fields_chosen:{id}"},
    0, 0, &caches_fields_chosen_table_record,
    {KEYSRT_TTL_CALL, KEYSRT_TTL_ON_WRITE, false, 0, 0, 1, 3600000, 0, 0, 0, 0},
    &caches_fields_chosen_table_cache, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL caches_fields_chosen_key_name(keysrt_client *client, caches_id id, keysrt_text *out)
{ return keysrt_key_name(client, &caches_fields_chosen_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL caches_fields_chosen_parse(keysrt_client *client, keysrt_view name, caches_fields_chosen_params *out)
{ return keysrt_key_parse(client, &caches_fields_chosen_table, name, out, NULL); }
/* MISS: none that counts, or Redis cannot be asked. HGETALL */
KEYSRT_CALL caches_fields_chosen_get(keysrt_client *client, caches_id id, caches_fields_chosen *out)
{ return keysrt_cache_get(client, &caches_fields_chosen_table, &id, out, &out->block); }
/* The value, or what the loader makes of it, one caller at a time; MISS, NOTHING: the loader found none. get, EVALSHA */
KEYSRT_CALL caches_fields_chosen_get_or_compute(keysrt_client *client, caches_id id, caches_fields_chosen_loader *loader, void *context, caches_fields_chosen *out)
{
    caches_fields_chosen_load load = {loader, context};
    return keysrt_cache_get_or_compute(client, &caches_fields_chosen_table, &id, loader ? caches_fields_chosen_run_loader : 0, &load, out, &out->block);
}
/* Inside a loader: what it made. Encoded at once: value may go away. */
KEYSRT_CALL caches_fields_chosen_loaded(keysrt_loading *loading, const caches_fields_chosen *value, keysrt_duration ttl)
{ return keysrt_cache_loaded(loading, &caches_fields_chosen_table, value, ttl); }
/* Value and TTL in one step; MISS: Redis cannot be asked, nothing was written. EVALSHA */
KEYSRT_CALL caches_fields_chosen_put(keysrt_client *client, caches_id id, const caches_fields_chosen *value, keysrt_duration ttl)
{ return keysrt_cache_put(client, &caches_fields_chosen_table, &id, value, ttl); }
/* Invalidates: what is being computed will not be stored either. MISS: there was none. EVALSHA */
KEYSRT_CALL caches_fields_chosen_delete(keysrt_client *client, caches_id id)
{ return keysrt_cache_delete(client, &caches_fields_chosen_table, &id); }
/* Every key of the pattern, and what is being computed; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL caches_fields_chosen_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_cache_delete_all(client, &caches_fields_chosen_table, deleted); }
/* OK or MISS. EXISTS */
KEYSRT_CALL caches_fields_chosen_exists(keysrt_client *client, caches_id id)
{ return keysrt_key_exists(client, &caches_fields_chosen_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL caches_fields_chosen_ttl(keysrt_client *client, caches_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &caches_fields_chosen_table, &id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL caches_fields_chosen_renew(keysrt_client *client, caches_id id, keysrt_duration ttl)
{ return keysrt_key_renew(client, &caches_fields_chosen_table, &id, ttl); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL caches_fields_chosen_walk(keysrt_client *client, keysrt_walk *walk, caches_fields_chosen_params *out)
{ return keysrt_key_walk(client, &caches_fields_chosen_table, walk, out); }

/* For the model test.
 * cache "calm:{id}", Redis type string, database 0; TTL: 1 hour; every write sets it anew. caches.keys:46
 * Of all callers of all processes one computes, the one whose token is in the lease (20 seconds); the others wait for its value.
 * What was put or deleted meanwhile voids what is being computed: nothing outdated is stored.
 * After a lost reply each step is sent again: twice is the same as once.
 * While Redis cannot be asked, reading misses, writing does nothing and the loader answers; deleting fails.
 * Commands: GET and MGET to read; EVALSHA to write, to delete and for the lease. */
typedef struct caches_model_calm_params {
    caches_id id;
} caches_model_calm_params;
typedef struct caches_model_calm_lookup {
    keysrt_status status;
    keysrt_view value;
} caches_model_calm_lookup;
typedef struct caches_model_calm_lookups {
    caches_model_calm_lookup *items;
    size_t count;
    keysrt_block block;
} caches_model_calm_lookups;
static inline void caches_model_calm_lookups_clear(caches_model_calm_lookups *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}
/* Makes what is missing: calls caches_model_calm_loaded() and returns OK; MISS: there is none; all else is the caller's. */
typedef keysrt_status caches_model_calm_loader(void *context, const caches_model_calm_params *params, keysrt_loading *loading);
typedef struct caches_model_calm_load {
    caches_model_calm_loader *loader;
    void *context;
} caches_model_calm_load;
static inline keysrt_status caches_model_calm_run_loader(void *state, const void *params, keysrt_loading *loading)
{
    const caches_model_calm_load *load = (const caches_model_calm_load *)state;
    return load->loader(load->context, (const caches_model_calm_params *)params, loading);
}
static const keysrt_piece caches_model_calm_table_pieces[] KEYSRT_UNUSED = {
    {"calm:", 5, offsetof(caches_model_calm_params, id), &caches_type_3, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_piece caches_model_calm_table_lease_pieces[] KEYSRT_UNUSED = {
    {"calm:", 5, offsetof(caches_model_calm_params, id), &caches_type_3, "id", false},
    {":lease", 6, 0, 0, 0, false},
};
static const keysrt_key caches_model_calm_table_lease KEYSRT_UNUSED = {&caches_keyspace, "model_calm lease", 16, 0, 0, false, {2, sizeof(caches_model_calm_params), caches_model_calm_table_lease_pieces, "calm:*:lease", "calm:{id}:lease"}, 0, 0, 0, {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0}, 0, 0, 0, 0, 0};
static const keysrt_cache caches_model_calm_table_cache KEYSRT_UNUSED = {&caches_model_calm_table_lease, {KEYSRT_CONSTANT, 20000, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, false, false, 0, 0};
static const keysrt_key caches_model_calm_table KEYSRT_UNUSED = {&caches_keyspace, "model_calm", 16, 0, KEYSRT_CACHE, false,
    {2, sizeof(caches_model_calm_params), caches_model_calm_table_pieces, "calm:*", "calm:{id}"},
    &caches_type_4, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 3600000, 0, 0, 0, 0, "$2\r\nPX\r\n$7\r\n3600000\r\n", 21},
    &caches_model_calm_table_cache, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL caches_model_calm_key_name(keysrt_client *client, caches_id id, keysrt_text *out)
{ return keysrt_key_name(client, &caches_model_calm_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL caches_model_calm_parse(keysrt_client *client, keysrt_view name, caches_model_calm_params *out)
{ return keysrt_key_parse(client, &caches_model_calm_table, name, out, NULL); }
/* MISS: none that counts, or Redis cannot be asked. GET */
KEYSRT_CALL caches_model_calm_get(keysrt_client *client, caches_id id, keysrt_text *out)
{ return keysrt_cache_get(client, &caches_model_calm_table, &id, out, &out->block); }
/* The value, or what the loader makes of it, one caller at a time; MISS, NOTHING: the loader found none. get, EVALSHA */
KEYSRT_CALL caches_model_calm_get_or_compute(keysrt_client *client, caches_id id, caches_model_calm_loader *loader, void *context, keysrt_text *out)
{
    caches_model_calm_load load = {loader, context};
    return keysrt_cache_get_or_compute(client, &caches_model_calm_table, &id, loader ? caches_model_calm_run_loader : 0, &load, out, &out->block);
}
/* Inside a loader: what it made. Encoded at once: value may go away. */
KEYSRT_CALL caches_model_calm_loaded(keysrt_loading *loading, keysrt_view value)
{ return keysrt_cache_loaded(loading, &caches_model_calm_table, &value, keysrt_declared_ttl); }
/* Value and TTL in one step; MISS: Redis cannot be asked, nothing was written. EVALSHA */
KEYSRT_CALL caches_model_calm_put(keysrt_client *client, caches_id id, keysrt_view value)
{ return keysrt_cache_put(client, &caches_model_calm_table, &id, &value, keysrt_declared_ttl); }
/* One item for each key, with the status that get has. MGET */
KEYSRT_CALL caches_model_calm_get_many(keysrt_client *client, const caches_model_calm_params *keys, size_t count, caches_model_calm_lookups *out)
{ return keysrt_cache_get_many(client, &caches_model_calm_table, keys, count, out, &out->block, sizeof(caches_model_calm_lookup), offsetof(caches_model_calm_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL caches_model_calm_put_many(keysrt_client *client, const caches_model_calm_params *keys, const keysrt_view *values, size_t count)
{ return keysrt_cache_put_many(client, &caches_model_calm_table, keys, values, count, keysrt_declared_ttl); }
/* Invalidates: what is being computed will not be stored either. MISS: there was none. EVALSHA */
KEYSRT_CALL caches_model_calm_delete(keysrt_client *client, caches_id id)
{ return keysrt_cache_delete(client, &caches_model_calm_table, &id); }
/* Every key of the pattern, and what is being computed; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL caches_model_calm_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_cache_delete_all(client, &caches_model_calm_table, deleted); }
/* OK or MISS. EXISTS */
KEYSRT_CALL caches_model_calm_exists(keysrt_client *client, caches_id id)
{ return keysrt_key_exists(client, &caches_model_calm_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL caches_model_calm_ttl(keysrt_client *client, caches_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &caches_model_calm_table, &id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL caches_model_calm_renew(keysrt_client *client, caches_id id)
{ return keysrt_key_renew(client, &caches_model_calm_table, &id, keysrt_declared_ttl); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL caches_model_calm_walk(keysrt_client *client, keysrt_walk *walk, caches_model_calm_params *out)
{ return keysrt_key_walk(client, &caches_model_calm_table, walk, out); }

/* cache "mplain:{id}", Redis type string, database 0; TTL: 10 seconds; every write sets it anew. caches.keys:47
 * Of all callers of all processes one computes, the one whose token is in the lease (150 milliseconds); the others wait for its value.
 * What was put or deleted meanwhile voids what is being computed: nothing outdated is stored.
 * After a lost reply each step is sent again: twice is the same as once.
 * While Redis cannot be asked, reading misses, writing does nothing and the loader answers; deleting fails.
 * Commands: GET and MGET to read; EVALSHA to write, to delete and for the lease. */
typedef struct caches_model_plain_params {
    caches_id id;
} caches_model_plain_params;
typedef struct caches_model_plain_lookup {
    keysrt_status status;
    keysrt_view value;
} caches_model_plain_lookup;
typedef struct caches_model_plain_lookups {
    caches_model_plain_lookup *items;
    size_t count;
    keysrt_block block;
} caches_model_plain_lookups;
static inline void caches_model_plain_lookups_clear(caches_model_plain_lookups *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}
/* Makes what is missing: calls caches_model_plain_loaded() and returns OK; MISS: there is none; all else is the caller's. */
typedef keysrt_status caches_model_plain_loader(void *context, const caches_model_plain_params *params, keysrt_loading *loading);
typedef struct caches_model_plain_load {
    caches_model_plain_loader *loader;
    void *context;
} caches_model_plain_load;
static inline keysrt_status caches_model_plain_run_loader(void *state, const void *params, keysrt_loading *loading)
{
    const caches_model_plain_load *load = (const caches_model_plain_load *)state;
    return load->loader(load->context, (const caches_model_plain_params *)params, loading);
}
static const keysrt_piece caches_model_plain_table_pieces[] KEYSRT_UNUSED = {
    {"mplain:", 7, offsetof(caches_model_plain_params, id), &caches_type_3, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_piece caches_model_plain_table_lease_pieces[] KEYSRT_UNUSED = {
    {"mplain:", 7, offsetof(caches_model_plain_params, id), &caches_type_3, "id", false},
    {":lease", 6, 0, 0, 0, false},
};
static const keysrt_key caches_model_plain_table_lease KEYSRT_UNUSED = {&caches_keyspace, "model_plain lease", 17, 0, 0, false, {2, sizeof(caches_model_plain_params), caches_model_plain_table_lease_pieces, "mplain:*:lease", "mplain:{id}:lease"}, 0, 0, 0, {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0}, 0, 0, 0, 0, 0};
static const keysrt_cache caches_model_plain_table_cache KEYSRT_UNUSED = {&caches_model_plain_table_lease, {KEYSRT_CONSTANT, 150, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, false, false, 0, 0};
static const keysrt_key caches_model_plain_table KEYSRT_UNUSED = {&caches_keyspace, "model_plain", 17, 0, KEYSRT_CACHE, false,
    {2, sizeof(caches_model_plain_params), caches_model_plain_table_pieces, "mplain:*", "mplain:{id}"},
    &caches_type_4, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 10000, 0, 0, 0, 0, "$2\r\nPX\r\n$5\r\n10000\r\n", 19},
    &caches_model_plain_table_cache, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL caches_model_plain_key_name(keysrt_client *client, caches_id id, keysrt_text *out)
{ return keysrt_key_name(client, &caches_model_plain_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL caches_model_plain_parse(keysrt_client *client, keysrt_view name, caches_model_plain_params *out)
{ return keysrt_key_parse(client, &caches_model_plain_table, name, out, NULL); }
/* MISS: none that counts, or Redis cannot be asked. GET */
KEYSRT_CALL caches_model_plain_get(keysrt_client *client, caches_id id, keysrt_text *out)
{ return keysrt_cache_get(client, &caches_model_plain_table, &id, out, &out->block); }
/* The value, or what the loader makes of it, one caller at a time; MISS, NOTHING: the loader found none. get, EVALSHA */
KEYSRT_CALL caches_model_plain_get_or_compute(keysrt_client *client, caches_id id, caches_model_plain_loader *loader, void *context, keysrt_text *out)
{
    caches_model_plain_load load = {loader, context};
    return keysrt_cache_get_or_compute(client, &caches_model_plain_table, &id, loader ? caches_model_plain_run_loader : 0, &load, out, &out->block);
}
/* Inside a loader: what it made. Encoded at once: value may go away. */
KEYSRT_CALL caches_model_plain_loaded(keysrt_loading *loading, keysrt_view value)
{ return keysrt_cache_loaded(loading, &caches_model_plain_table, &value, keysrt_declared_ttl); }
/* Value and TTL in one step; MISS: Redis cannot be asked, nothing was written. EVALSHA */
KEYSRT_CALL caches_model_plain_put(keysrt_client *client, caches_id id, keysrt_view value)
{ return keysrt_cache_put(client, &caches_model_plain_table, &id, &value, keysrt_declared_ttl); }
/* One item for each key, with the status that get has. MGET */
KEYSRT_CALL caches_model_plain_get_many(keysrt_client *client, const caches_model_plain_params *keys, size_t count, caches_model_plain_lookups *out)
{ return keysrt_cache_get_many(client, &caches_model_plain_table, keys, count, out, &out->block, sizeof(caches_model_plain_lookup), offsetof(caches_model_plain_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL caches_model_plain_put_many(keysrt_client *client, const caches_model_plain_params *keys, const keysrt_view *values, size_t count)
{ return keysrt_cache_put_many(client, &caches_model_plain_table, keys, values, count, keysrt_declared_ttl); }
/* Invalidates: what is being computed will not be stored either. MISS: there was none. EVALSHA */
KEYSRT_CALL caches_model_plain_delete(keysrt_client *client, caches_id id)
{ return keysrt_cache_delete(client, &caches_model_plain_table, &id); }
/* Every key of the pattern, and what is being computed; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL caches_model_plain_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_cache_delete_all(client, &caches_model_plain_table, deleted); }
/* OK or MISS. EXISTS */
KEYSRT_CALL caches_model_plain_exists(keysrt_client *client, caches_id id)
{ return keysrt_key_exists(client, &caches_model_plain_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL caches_model_plain_ttl(keysrt_client *client, caches_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &caches_model_plain_table, &id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL caches_model_plain_renew(keysrt_client *client, caches_id id)
{ return keysrt_key_renew(client, &caches_model_plain_table, &id, keysrt_declared_ttl); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL caches_model_plain_walk(keysrt_client *client, keysrt_walk *walk, caches_model_plain_params *out)
{ return keysrt_key_walk(client, &caches_model_plain_table, walk, out); }

/* cache "mrich:{id}", Redis type string, database 0; TTL: 60 milliseconds unless the caller chooses (at most 24 hours); every write sets it anew. caches.keys:48
 * Of all callers of all processes one computes, the one whose token is in the lease (150 milliseconds); meanwhile the others take the old value, or wait for the new one where there is none.
 * What was put or deleted meanwhile voids what is being computed: nothing outdated is stored.
 * After a lost reply each step is sent again: twice is the same as once.
 * While Redis cannot be asked, reading misses, writing does nothing and the loader answers; deleting fails.
 * Commands: EVALSHA. */
typedef struct caches_model_rich_params {
    caches_id id;
} caches_model_rich_params;
typedef struct caches_model_rich_lookup {
    keysrt_status status;
    caches_page value;
} caches_model_rich_lookup;
typedef struct caches_model_rich_lookups {
    caches_model_rich_lookup *items;
    size_t count;
    keysrt_block block;
} caches_model_rich_lookups;
static inline void caches_model_rich_lookups_clear(caches_model_rich_lookups *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}
/* Makes what is missing: calls caches_model_rich_loaded() and returns OK; MISS: there is none; all else is the caller's. */
typedef keysrt_status caches_model_rich_loader(void *context, const caches_model_rich_params *params, keysrt_loading *loading);
typedef struct caches_model_rich_load {
    caches_model_rich_loader *loader;
    void *context;
} caches_model_rich_load;
static inline keysrt_status caches_model_rich_run_loader(void *state, const void *params, keysrt_loading *loading)
{
    const caches_model_rich_load *load = (const caches_model_rich_load *)state;
    return load->loader(load->context, (const caches_model_rich_params *)params, loading);
}
static const keysrt_piece caches_model_rich_table_pieces[] KEYSRT_UNUSED = {
    {"mrich:", 6, offsetof(caches_model_rich_params, id), &caches_type_3, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_piece caches_model_rich_table_lease_pieces[] KEYSRT_UNUSED = {
    {"mrich:", 6, offsetof(caches_model_rich_params, id), &caches_type_3, "id", false},
    {":lease", 6, 0, 0, 0, false},
};
static const keysrt_key caches_model_rich_table_lease KEYSRT_UNUSED = {&caches_keyspace, "model_rich lease", 18, 0, 0, false, {2, sizeof(caches_model_rich_params), caches_model_rich_table_lease_pieces, "mrich:*:lease", "mrich:{id}:lease"}, 0, 0, 0, {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0}, 0, 0, 0, 0, 0};
static const keysrt_cache caches_model_rich_table_cache KEYSRT_UNUSED = {&caches_model_rich_table_lease, {KEYSRT_CONSTANT, 150, 0, 0}, {KEYSRT_CONSTANT, 40, 0, 0}, {KEYSRT_CONSTANT, 2000, 0, 0}, {KEYSRT_CONSTANT, 64, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, true, true, 0, 0};
static const keysrt_key caches_model_rich_table KEYSRT_UNUSED = {&caches_keyspace, "model_rich", 18, 0, KEYSRT_CACHE, false,
    {2, sizeof(caches_model_rich_params), caches_model_rich_table_pieces, "mrich:*", "mrich:{id}"},
    &caches_type_8, 0, 0,
    {KEYSRT_TTL_CALL, KEYSRT_TTL_ON_WRITE, false, 0, 60, 1, 86400000, 0, 0, 0, 0},
    &caches_model_rich_table_cache, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL caches_model_rich_key_name(keysrt_client *client, caches_id id, keysrt_text *out)
{ return keysrt_key_name(client, &caches_model_rich_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL caches_model_rich_parse(keysrt_client *client, keysrt_view name, caches_model_rich_params *out)
{ return keysrt_key_parse(client, &caches_model_rich_table, name, out, NULL); }
/* MISS: none that counts, or Redis cannot be asked; NOTHING: it is remembered that there is none. EVALSHA */
KEYSRT_CALL caches_model_rich_get(keysrt_client *client, caches_id id, caches_page_result *out)
{ return keysrt_cache_get(client, &caches_model_rich_table, &id, out, &out->block); }
/* As get, and takes the old value where its time is over; keysrt_cache_last() tells. EVALSHA */
KEYSRT_CALL caches_model_rich_get_stale(keysrt_client *client, caches_id id, caches_page_result *out)
{ return keysrt_cache_get_stale(client, &caches_model_rich_table, &id, out, &out->block); }
/* The value, or what the loader makes of it, one caller at a time; MISS, NOTHING: the loader found none. get, EVALSHA */
KEYSRT_CALL caches_model_rich_get_or_compute(keysrt_client *client, caches_id id, caches_model_rich_loader *loader, void *context, caches_page_result *out)
{
    caches_model_rich_load load = {loader, context};
    return keysrt_cache_get_or_compute(client, &caches_model_rich_table, &id, loader ? caches_model_rich_run_loader : 0, &load, out, &out->block);
}
/* Inside a loader: what it made. Encoded at once: value may go away. */
KEYSRT_CALL caches_model_rich_loaded(keysrt_loading *loading, const caches_page *value, keysrt_duration ttl)
{ return keysrt_cache_loaded(loading, &caches_model_rich_table, value, ttl); }
/* Value and TTL in one step; MISS: Redis cannot be asked, nothing was written. EVALSHA */
KEYSRT_CALL caches_model_rich_put(keysrt_client *client, caches_id id, const caches_page *value, keysrt_duration ttl)
{ return keysrt_cache_put(client, &caches_model_rich_table, &id, value, ttl); }
/* Remembers that there is none. EVALSHA */
KEYSRT_CALL caches_model_rich_put_missing(keysrt_client *client, caches_id id)
{ return keysrt_cache_put_missing(client, &caches_model_rich_table, &id); }
/* One item for each key, with the status that get has. EVALSHA */
KEYSRT_CALL caches_model_rich_get_many(keysrt_client *client, const caches_model_rich_params *keys, size_t count, caches_model_rich_lookups *out)
{ return keysrt_cache_get_many(client, &caches_model_rich_table, keys, count, out, &out->block, sizeof(caches_model_rich_lookup), offsetof(caches_model_rich_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL caches_model_rich_put_many(keysrt_client *client, const caches_model_rich_params *keys, const caches_page *values, size_t count, keysrt_duration ttl)
{ return keysrt_cache_put_many(client, &caches_model_rich_table, keys, values, count, ttl); }
/* Invalidates: what is being computed will not be stored either. MISS: there was none. EVALSHA */
KEYSRT_CALL caches_model_rich_delete(keysrt_client *client, caches_id id)
{ return keysrt_cache_delete(client, &caches_model_rich_table, &id); }
/* Every key of the pattern, and what is being computed; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL caches_model_rich_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_cache_delete_all(client, &caches_model_rich_table, deleted); }
/* OK or MISS. EXISTS */
KEYSRT_CALL caches_model_rich_exists(keysrt_client *client, caches_id id)
{ return keysrt_key_exists(client, &caches_model_rich_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL caches_model_rich_ttl(keysrt_client *client, caches_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &caches_model_rich_table, &id, out); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL caches_model_rich_walk(keysrt_client *client, keysrt_walk *walk, caches_model_rich_params *out)
{ return keysrt_key_walk(client, &caches_model_rich_table, walk, out); }

/* tags "mtag:{id}", Redis type set, database 0; TTL: 1 hour; every write sets it anew. caches.keys:49
 * Each write of a key enters its name in the step that writes it. The set lives as its TTL says, and at least as long as every key in it.
 * Invalidating deletes each key together with its entry, some hundred in one step: broken off or with a reply lost, it is called again. Of a cache, what is being computed is not stored afterwards.
 * What is written while it runs may be deleted or stay. A key that expired leaves its name until then; a set that was evicted leaves its keys.
 * Commands: SSCAN, EVALSHA (UNLINK, SREM), SMEMBERS, SCARD, SREM. */
typedef struct caches_model_tag_params {
    caches_id id;
} caches_model_tag_params;
static const keysrt_piece caches_model_tag_table_pieces[] KEYSRT_UNUSED = {
    {"mtag:", 5, offsetof(caches_model_tag_params, id), &caches_type_3, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_carrier caches_model_tag_table_carriers[] KEYSRT_UNUSED = {{&caches_model_tagged_naming, &caches_model_tagged_table_tag_0}, {&caches_model_tagged_lease_naming, &caches_model_tagged_table_tag_0}, {&caches_model_versioned_naming, &caches_model_versioned_table_tag_1}, {&caches_model_versioned_lease_naming, &caches_model_versioned_table_tag_1}};
static const keysrt_tags caches_model_tag_table_kept[] KEYSRT_UNUSED = {{false, 4, caches_model_tag_table_carriers}};
static const keysrt_key caches_model_tag_table KEYSRT_UNUSED = {&caches_keyspace, "model_tag", 19, 0, KEYSRT_TAGS, false,
    {2, sizeof(caches_model_tag_params), caches_model_tag_table_pieces, "mtag:*", "mtag:{id}"},
    0, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 3600000, 0, 0, 0, 0, "$2\r\nPX\r\n$7\r\n3600000\r\n", 21},
    &caches_model_tag_table_kept, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL caches_model_tag_key_name(keysrt_client *client, caches_id id, keysrt_text *out)
{ return keysrt_key_name(client, &caches_model_tag_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL caches_model_tag_parse(keysrt_client *client, keysrt_view name, caches_model_tag_params *out)
{ return keysrt_key_parse(client, &caches_model_tag_table, name, out, NULL); }
/* Deletes every key that carries the tag; deleted may be NULL. SSCAN, EVALSHA */
KEYSRT_CALL caches_model_tag_invalidate(keysrt_client *client, caches_id id, uint64_t *deleted)
{ return keysrt_tags_invalidate(client, &caches_model_tag_table, &id, deleted); }
/* The names of the keys that carry it. SMEMBERS */
KEYSRT_CALL caches_model_tag_members(keysrt_client *client, caches_id id, keysrt_tags_names *out)
{ return keysrt_tags_members(client, &caches_model_tag_table, &id, out); }
/* How many there are; 0 where there is no key. SCARD */
KEYSRT_CALL caches_model_tag_size(keysrt_client *client, caches_id id, uint64_t *out)
{ return keysrt_tags_size(client, &caches_model_tag_table, &id, out); }
/* The next name; MISS: the end. SSCAN */
KEYSRT_CALL caches_model_tag_walk_members(keysrt_client *client, caches_id id, keysrt_walk *walk, keysrt_view *name)
{ return keysrt_tags_walk(client, &caches_model_tag_table, &id, walk, name); }
/* Takes the tag from a key, which stays; MISS: it had it not. SREM */
KEYSRT_CALL caches_model_tag_remove(keysrt_client *client, caches_id id, keysrt_view name)
{ return keysrt_tags_remove(client, &caches_model_tag_table, &id, name); }
/* OK or MISS. EXISTS */
KEYSRT_CALL caches_model_tag_exists(keysrt_client *client, caches_id id)
{ return keysrt_key_exists(client, &caches_model_tag_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL caches_model_tag_ttl(keysrt_client *client, caches_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &caches_model_tag_table, &id, out); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL caches_model_tag_delete(keysrt_client *client, caches_id id)
{ return keysrt_key_delete(client, &caches_model_tag_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL caches_model_tag_walk(keysrt_client *client, keysrt_walk *walk, caches_model_tag_params *out)
{ return keysrt_key_walk(client, &caches_model_tag_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL caches_model_tag_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &caches_model_tag_table, deleted); }

/* tags "mversion:{id}", Redis type string, database 0; TTL: 1 hour; every write sets it anew. caches.keys:50
 * A value counts while the versions in it, read before it was computed, are the present ones; there is nothing to race and nothing grows. A version that was lost (evicted, expired) comes back higher: it invalidates.
 * After a lost reply invalidating is sent again: twice is the same as once.
 * Commands: EVALSHA (INCR, TIME, SET, PEXPIRE), GET. */
typedef struct caches_model_version_params {
    caches_id id;
} caches_model_version_params;
static const keysrt_piece caches_model_version_table_pieces[] KEYSRT_UNUSED = {
    {"mversion:", 9, offsetof(caches_model_version_params, id), &caches_type_3, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_tags caches_model_version_table_kept[] KEYSRT_UNUSED = {{true, 0, 0}};
static const keysrt_key caches_model_version_table KEYSRT_UNUSED = {&caches_keyspace, "model_version", 20, 0, KEYSRT_TAGS, false,
    {2, sizeof(caches_model_version_params), caches_model_version_table_pieces, "mversion:*", "mversion:{id}"},
    0, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 3600000, 0, 0, 0, 0, "$2\r\nPX\r\n$7\r\n3600000\r\n", 21},
    &caches_model_version_table_kept, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL caches_model_version_key_name(keysrt_client *client, caches_id id, keysrt_text *out)
{ return keysrt_key_name(client, &caches_model_version_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL caches_model_version_parse(keysrt_client *client, keysrt_view name, caches_model_version_params *out)
{ return keysrt_key_parse(client, &caches_model_version_table, name, out, NULL); }
/* Every value stored before is a miss from now on. EVALSHA */
KEYSRT_CALL caches_model_version_invalidate(keysrt_client *client, caches_id id)
{ return keysrt_tags_raise(client, &caches_model_version_table, &id); }
/* MISS: there is none; then no value counts. GET */
KEYSRT_CALL caches_model_version_version(keysrt_client *client, caches_id id, uint64_t *out)
{ return keysrt_tags_version(client, &caches_model_version_table, &id, out); }
/* OK or MISS. EXISTS */
KEYSRT_CALL caches_model_version_exists(keysrt_client *client, caches_id id)
{ return keysrt_key_exists(client, &caches_model_version_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL caches_model_version_ttl(keysrt_client *client, caches_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &caches_model_version_table, &id, out); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL caches_model_version_delete(keysrt_client *client, caches_id id)
{ return keysrt_key_delete(client, &caches_model_version_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL caches_model_version_walk(keysrt_client *client, keysrt_walk *walk, caches_model_version_params *out)
{ return keysrt_key_walk(client, &caches_model_version_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL caches_model_version_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &caches_model_version_table, deleted); }

/* cache "mtagged:{id}", Redis type string, database 0; TTL: 10 seconds; every write sets it anew. caches.keys:51
 * Of all callers of all processes one computes, the one whose token is in the lease (150 milliseconds); the others wait for its value.
 * What was put or deleted meanwhile voids what is being computed: nothing outdated is stored.
 * After a lost reply each step is sent again: twice is the same as once.
 * While Redis cannot be asked, reading misses, writing does nothing and the loader answers; deleting fails.
 * Commands: GET and MGET to read; EVALSHA to write, to delete and for the lease. */
typedef struct caches_model_tagged_lookup {
    keysrt_status status;
    keysrt_view value;
} caches_model_tagged_lookup;
typedef struct caches_model_tagged_lookups {
    caches_model_tagged_lookup *items;
    size_t count;
    keysrt_block block;
} caches_model_tagged_lookups;
static inline void caches_model_tagged_lookups_clear(caches_model_tagged_lookups *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}
/* Makes what is missing: calls caches_model_tagged_loaded() and returns OK; MISS: there is none; all else is the caller's. */
typedef keysrt_status caches_model_tagged_loader(void *context, const caches_model_tagged_params *params, keysrt_loading *loading);
typedef struct caches_model_tagged_load {
    caches_model_tagged_loader *loader;
    void *context;
} caches_model_tagged_load;
static inline keysrt_status caches_model_tagged_run_loader(void *state, const void *params, keysrt_loading *loading)
{
    const caches_model_tagged_load *load = (const caches_model_tagged_load *)state;
    return load->loader(load->context, (const caches_model_tagged_params *)params, loading);
}
static const keysrt_piece caches_model_tagged_table_pieces[] KEYSRT_UNUSED = {
    {"mtagged:", 8, offsetof(caches_model_tagged_params, id), &caches_type_3, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key *const caches_model_tagged_table_tags[] KEYSRT_UNUSED = {&caches_model_tagged_table_tag_0};
static const keysrt_piece caches_model_tagged_table_lease_pieces[] KEYSRT_UNUSED = {
    {"mtagged:", 8, offsetof(caches_model_tagged_params, id), &caches_type_3, "id", false},
    {":lease", 6, 0, 0, 0, false},
};
static const keysrt_key caches_model_tagged_table_lease KEYSRT_UNUSED = {&caches_keyspace, "model_tagged lease", 21, 0, 0, false, {2, sizeof(caches_model_tagged_params), caches_model_tagged_table_lease_pieces, "mtagged:*:lease", "mtagged:{id}:lease"}, 0, 0, 0, {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0}, 0, 0, 0, 0, 0};
static const keysrt_cache caches_model_tagged_table_cache KEYSRT_UNUSED = {&caches_model_tagged_table_lease, {KEYSRT_CONSTANT, 150, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, false, false, 0, 0};
static const keysrt_key caches_model_tagged_table KEYSRT_UNUSED = {&caches_keyspace, "model_tagged", 21, 0, KEYSRT_CACHE, false,
    {2, sizeof(caches_model_tagged_params), caches_model_tagged_table_pieces, "mtagged:*", "mtagged:{id}"},
    &caches_type_4, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 10000, 0, 0, 0, 0, "$2\r\nPX\r\n$5\r\n10000\r\n", 19},
    &caches_model_tagged_table_cache, 1, caches_model_tagged_table_tags, 0, 0};
/* The key's name. */
KEYSRT_CALL caches_model_tagged_key_name(keysrt_client *client, caches_id id, keysrt_text *out)
{ return keysrt_key_name(client, &caches_model_tagged_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL caches_model_tagged_parse(keysrt_client *client, keysrt_view name, caches_model_tagged_params *out)
{ return keysrt_key_parse(client, &caches_model_tagged_table, name, out, NULL); }
/* MISS: none that counts, or Redis cannot be asked. GET */
KEYSRT_CALL caches_model_tagged_get(keysrt_client *client, caches_id id, keysrt_text *out)
{ return keysrt_cache_get(client, &caches_model_tagged_table, &id, out, &out->block); }
/* The value, or what the loader makes of it, one caller at a time; MISS, NOTHING: the loader found none. get, EVALSHA */
KEYSRT_CALL caches_model_tagged_get_or_compute(keysrt_client *client, caches_id id, caches_model_tagged_loader *loader, void *context, keysrt_text *out)
{
    caches_model_tagged_load load = {loader, context};
    return keysrt_cache_get_or_compute(client, &caches_model_tagged_table, &id, loader ? caches_model_tagged_run_loader : 0, &load, out, &out->block);
}
/* Inside a loader: what it made. Encoded at once: value may go away. */
KEYSRT_CALL caches_model_tagged_loaded(keysrt_loading *loading, keysrt_view value)
{ return keysrt_cache_loaded(loading, &caches_model_tagged_table, &value, keysrt_declared_ttl); }
/* Value and TTL in one step; MISS: Redis cannot be asked, nothing was written. EVALSHA */
KEYSRT_CALL caches_model_tagged_put(keysrt_client *client, caches_id id, keysrt_view value)
{ return keysrt_cache_put(client, &caches_model_tagged_table, &id, &value, keysrt_declared_ttl); }
/* One item for each key, with the status that get has. MGET */
KEYSRT_CALL caches_model_tagged_get_many(keysrt_client *client, const caches_model_tagged_params *keys, size_t count, caches_model_tagged_lookups *out)
{ return keysrt_cache_get_many(client, &caches_model_tagged_table, keys, count, out, &out->block, sizeof(caches_model_tagged_lookup), offsetof(caches_model_tagged_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL caches_model_tagged_put_many(keysrt_client *client, const caches_model_tagged_params *keys, const keysrt_view *values, size_t count)
{ return keysrt_cache_put_many(client, &caches_model_tagged_table, keys, values, count, keysrt_declared_ttl); }
/* Invalidates: what is being computed will not be stored either. MISS: there was none. EVALSHA */
KEYSRT_CALL caches_model_tagged_delete(keysrt_client *client, caches_id id)
{ return keysrt_cache_delete(client, &caches_model_tagged_table, &id); }
/* Every key of the pattern, and what is being computed; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL caches_model_tagged_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_cache_delete_all(client, &caches_model_tagged_table, deleted); }
/* OK or MISS. EXISTS */
KEYSRT_CALL caches_model_tagged_exists(keysrt_client *client, caches_id id)
{ return keysrt_key_exists(client, &caches_model_tagged_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL caches_model_tagged_ttl(keysrt_client *client, caches_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &caches_model_tagged_table, &id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL caches_model_tagged_renew(keysrt_client *client, caches_id id)
{ return keysrt_key_renew(client, &caches_model_tagged_table, &id, keysrt_declared_ttl); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL caches_model_tagged_walk(keysrt_client *client, keysrt_walk *walk, caches_model_tagged_params *out)
{ return keysrt_key_walk(client, &caches_model_tagged_table, walk, out); }

/* cache "mversioned:{id}", Redis type string, database 0; TTL: 60 milliseconds; every write sets it anew. caches.keys:52
 * Of all callers of all processes one computes, the one whose token is in the lease (150 milliseconds); meanwhile the others take the old value, or wait for the new one where there is none.
 * What was put or deleted meanwhile voids what is being computed: nothing outdated is stored.
 * After a lost reply each step is sent again: twice is the same as once.
 * While Redis cannot be asked, reading misses, writing does nothing and the loader answers; deleting fails.
 * Commands: EVALSHA. */
typedef struct caches_model_versioned_lookup {
    keysrt_status status;
    keysrt_view value;
} caches_model_versioned_lookup;
typedef struct caches_model_versioned_lookups {
    caches_model_versioned_lookup *items;
    size_t count;
    keysrt_block block;
} caches_model_versioned_lookups;
static inline void caches_model_versioned_lookups_clear(caches_model_versioned_lookups *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}
/* Makes what is missing: calls caches_model_versioned_loaded() and returns OK; MISS: there is none; all else is the caller's. */
typedef keysrt_status caches_model_versioned_loader(void *context, const caches_model_versioned_params *params, keysrt_loading *loading);
typedef struct caches_model_versioned_load {
    caches_model_versioned_loader *loader;
    void *context;
} caches_model_versioned_load;
static inline keysrt_status caches_model_versioned_run_loader(void *state, const void *params, keysrt_loading *loading)
{
    const caches_model_versioned_load *load = (const caches_model_versioned_load *)state;
    return load->loader(load->context, (const caches_model_versioned_params *)params, loading);
}
static const keysrt_piece caches_model_versioned_table_pieces[] KEYSRT_UNUSED = {
    {"mversioned:", 11, offsetof(caches_model_versioned_params, id), &caches_type_3, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key *const caches_model_versioned_table_tags[] KEYSRT_UNUSED = {&caches_model_versioned_table_tag_1};
static const keysrt_piece caches_model_versioned_table_lease_pieces[] KEYSRT_UNUSED = {
    {"mversioned:", 11, offsetof(caches_model_versioned_params, id), &caches_type_3, "id", false},
    {":lease", 6, 0, 0, 0, false},
};
static const keysrt_key caches_model_versioned_table_lease KEYSRT_UNUSED = {&caches_keyspace, "model_versioned lease", 22, 0, 0, false, {2, sizeof(caches_model_versioned_params), caches_model_versioned_table_lease_pieces, "mversioned:*:lease", "mversioned:{id}:lease"}, 0, 0, 0, {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0}, 0, 0, 0, 0, 0};
static const keysrt_key *const caches_model_versioned_table_versions[] KEYSRT_UNUSED = {&caches_model_versioned_table_tag_0};
static const keysrt_cache caches_model_versioned_table_cache KEYSRT_UNUSED = {&caches_model_versioned_table_lease, {KEYSRT_CONSTANT, 150, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_CONSTANT, 2000, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, false, true, 1, caches_model_versioned_table_versions};
static const keysrt_key caches_model_versioned_table KEYSRT_UNUSED = {&caches_keyspace, "model_versioned", 22, 0, KEYSRT_CACHE, false,
    {2, sizeof(caches_model_versioned_params), caches_model_versioned_table_pieces, "mversioned:*", "mversioned:{id}"},
    &caches_type_4, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 60, 0, 0, 0, 0, "$2\r\nPX\r\n$2\r\n60\r\n", 16},
    &caches_model_versioned_table_cache, 1, caches_model_versioned_table_tags, 0, 0};
/* The key's name. */
KEYSRT_CALL caches_model_versioned_key_name(keysrt_client *client, caches_id id, keysrt_text *out)
{ return keysrt_key_name(client, &caches_model_versioned_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL caches_model_versioned_parse(keysrt_client *client, keysrt_view name, caches_model_versioned_params *out)
{ return keysrt_key_parse(client, &caches_model_versioned_table, name, out, NULL); }
/* MISS: none that counts, or Redis cannot be asked. EVALSHA */
KEYSRT_CALL caches_model_versioned_get(keysrt_client *client, caches_id id, keysrt_text *out)
{ return keysrt_cache_get(client, &caches_model_versioned_table, &id, out, &out->block); }
/* As get, and takes the old value where its time is over; keysrt_cache_last() tells. EVALSHA */
KEYSRT_CALL caches_model_versioned_get_stale(keysrt_client *client, caches_id id, keysrt_text *out)
{ return keysrt_cache_get_stale(client, &caches_model_versioned_table, &id, out, &out->block); }
/* The value, or what the loader makes of it, one caller at a time; MISS, NOTHING: the loader found none. get, EVALSHA */
KEYSRT_CALL caches_model_versioned_get_or_compute(keysrt_client *client, caches_id id, caches_model_versioned_loader *loader, void *context, keysrt_text *out)
{
    caches_model_versioned_load load = {loader, context};
    return keysrt_cache_get_or_compute(client, &caches_model_versioned_table, &id, loader ? caches_model_versioned_run_loader : 0, &load, out, &out->block);
}
/* Inside a loader: what it made. Encoded at once: value may go away. */
KEYSRT_CALL caches_model_versioned_loaded(keysrt_loading *loading, keysrt_view value)
{ return keysrt_cache_loaded(loading, &caches_model_versioned_table, &value, keysrt_declared_ttl); }
/* Value and TTL in one step; MISS: Redis cannot be asked, nothing was written. EVALSHA */
KEYSRT_CALL caches_model_versioned_put(keysrt_client *client, caches_id id, keysrt_view value)
{ return keysrt_cache_put(client, &caches_model_versioned_table, &id, &value, keysrt_declared_ttl); }
/* One item for each key, with the status that get has. EVALSHA */
KEYSRT_CALL caches_model_versioned_get_many(keysrt_client *client, const caches_model_versioned_params *keys, size_t count, caches_model_versioned_lookups *out)
{ return keysrt_cache_get_many(client, &caches_model_versioned_table, keys, count, out, &out->block, sizeof(caches_model_versioned_lookup), offsetof(caches_model_versioned_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL caches_model_versioned_put_many(keysrt_client *client, const caches_model_versioned_params *keys, const keysrt_view *values, size_t count)
{ return keysrt_cache_put_many(client, &caches_model_versioned_table, keys, values, count, keysrt_declared_ttl); }
/* Invalidates: what is being computed will not be stored either. MISS: there was none. EVALSHA */
KEYSRT_CALL caches_model_versioned_delete(keysrt_client *client, caches_id id)
{ return keysrt_cache_delete(client, &caches_model_versioned_table, &id); }
/* Every key of the pattern, and what is being computed; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL caches_model_versioned_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_cache_delete_all(client, &caches_model_versioned_table, deleted); }
/* OK or MISS. EXISTS */
KEYSRT_CALL caches_model_versioned_exists(keysrt_client *client, caches_id id)
{ return keysrt_key_exists(client, &caches_model_versioned_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL caches_model_versioned_ttl(keysrt_client *client, caches_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &caches_model_versioned_table, &id, out); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL caches_model_versioned_walk(keysrt_client *client, keysrt_walk *walk, caches_model_versioned_params *out)
{ return keysrt_key_walk(client, &caches_model_versioned_table, walk, out); }

/* cache "mfields:{id}", Redis type hash, database 0; TTL: 10 seconds; every write sets it anew; up to 20% shorter at random, so that keys written together do not expire together. caches.keys:53
 * Of all callers of all processes one computes, the one whose token is in the lease (150 milliseconds); the others wait for its value.
 * What was put or deleted meanwhile voids what is being computed: nothing outdated is stored.
 * After a lost reply each step is sent again: twice is the same as once.
 * While Redis cannot be asked, reading misses, writing does nothing and the loader answers; deleting fails.
 * Commands: HGETALL to read; EVALSHA to write, to delete and for the lease. */
typedef struct caches_model_fields_params {
    caches_id id;
} caches_model_fields_params;
typedef struct caches_model_fields {
    keysrt_view name;
    uint32_t age;
    keysrt_block block; /* of a result */
} caches_model_fields;
static inline void caches_model_fields_clear(caches_model_fields *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}
/* Makes what is missing: calls caches_model_fields_loaded() and returns OK; MISS: there is none; all else is the caller's. */
typedef keysrt_status caches_model_fields_loader(void *context, const caches_model_fields_params *params, keysrt_loading *loading);
typedef struct caches_model_fields_load {
    caches_model_fields_loader *loader;
    void *context;
} caches_model_fields_load;
static inline keysrt_status caches_model_fields_run_loader(void *state, const void *params, keysrt_loading *loading)
{
    const caches_model_fields_load *load = (const caches_model_fields_load *)state;
    return load->loader(load->context, (const caches_model_fields_params *)params, loading);
}
static const keysrt_piece caches_model_fields_table_pieces[] KEYSRT_UNUSED = {
    {"mfields:", 8, offsetof(caches_model_fields_params, id), &caches_type_3, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_field caches_model_fields_table_fields[] KEYSRT_UNUSED = {
    {"name", 4, offsetof(caches_model_fields, name), KEYSRT_NO_OFFSET, &caches_type_4, "$4\r\nname\r\n", 10},
    {"age", 3, offsetof(caches_model_fields, age), KEYSRT_NO_OFFSET, &caches_type_2, "$3\r\nage\r\n", 9},
};
static const keysrt_record caches_model_fields_table_record KEYSRT_UNUSED = {"model_fields", offsetof(caches_model_fields, block), 2, caches_model_fields_table_fields, 0, 0};
static const keysrt_piece caches_model_fields_table_lease_pieces[] KEYSRT_UNUSED = {
    {"mfields:", 8, offsetof(caches_model_fields_params, id), &caches_type_3, "id", false},
    {":lease", 6, 0, 0, 0, false},
};
static const keysrt_key caches_model_fields_table_lease KEYSRT_UNUSED = {&caches_keyspace, "model_fields lease", 23, 0, 0, false, {2, sizeof(caches_model_fields_params), caches_model_fields_table_lease_pieces, "mfields:*:lease", "mfields:{id}:lease"}, 0, 0, 0, {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0}, 0, 0, 0, 0, 0};
static const keysrt_cache caches_model_fields_table_cache KEYSRT_UNUSED = {&caches_model_fields_table_lease, {KEYSRT_CONSTANT, 150, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, false, false, 0, 0};
static const keysrt_key caches_model_fields_table KEYSRT_UNUSED = {&caches_keyspace, "model_fields", 23, 0, KEYSRT_CACHE, false,
    {2, sizeof(caches_model_fields_params), caches_model_fields_table_pieces, "mfields:*", "mfields:{id}"},
    0, 0, &caches_model_fields_table_record,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 200, 10000, 0, 0, 0, 0, 0, 0},
    &caches_model_fields_table_cache, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL caches_model_fields_key_name(keysrt_client *client, caches_id id, keysrt_text *out)
{ return keysrt_key_name(client, &caches_model_fields_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL caches_model_fields_parse(keysrt_client *client, keysrt_view name, caches_model_fields_params *out)
{ return keysrt_key_parse(client, &caches_model_fields_table, name, out, NULL); }
/* MISS: none that counts, or Redis cannot be asked. HGETALL */
KEYSRT_CALL caches_model_fields_get(keysrt_client *client, caches_id id, caches_model_fields *out)
{ return keysrt_cache_get(client, &caches_model_fields_table, &id, out, &out->block); }
/* The value, or what the loader makes of it, one caller at a time; MISS, NOTHING: the loader found none. get, EVALSHA */
KEYSRT_CALL caches_model_fields_get_or_compute(keysrt_client *client, caches_id id, caches_model_fields_loader *loader, void *context, caches_model_fields *out)
{
    caches_model_fields_load load = {loader, context};
    return keysrt_cache_get_or_compute(client, &caches_model_fields_table, &id, loader ? caches_model_fields_run_loader : 0, &load, out, &out->block);
}
/* Inside a loader: what it made. Encoded at once: value may go away. */
KEYSRT_CALL caches_model_fields_loaded(keysrt_loading *loading, const caches_model_fields *value)
{ return keysrt_cache_loaded(loading, &caches_model_fields_table, value, keysrt_declared_ttl); }
/* Value and TTL in one step; MISS: Redis cannot be asked, nothing was written. EVALSHA */
KEYSRT_CALL caches_model_fields_put(keysrt_client *client, caches_id id, const caches_model_fields *value)
{ return keysrt_cache_put(client, &caches_model_fields_table, &id, value, keysrt_declared_ttl); }
/* Invalidates: what is being computed will not be stored either. MISS: there was none. EVALSHA */
KEYSRT_CALL caches_model_fields_delete(keysrt_client *client, caches_id id)
{ return keysrt_cache_delete(client, &caches_model_fields_table, &id); }
/* Every key of the pattern, and what is being computed; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL caches_model_fields_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_cache_delete_all(client, &caches_model_fields_table, deleted); }
/* OK or MISS. EXISTS */
KEYSRT_CALL caches_model_fields_exists(keysrt_client *client, caches_id id)
{ return keysrt_key_exists(client, &caches_model_fields_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL caches_model_fields_ttl(keysrt_client *client, caches_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &caches_model_fields_table, &id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL caches_model_fields_renew(keysrt_client *client, caches_id id)
{ return keysrt_key_renew(client, &caches_model_fields_table, &id, keysrt_declared_ttl); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL caches_model_fields_walk(keysrt_client *client, keysrt_walk *walk, caches_model_fields_params *out)
{ return keysrt_key_walk(client, &caches_model_fields_table, walk, out); }

/* A level in the process before Redis.
 * cache "near:{id}", Redis type string, database 0; TTL: 1 hour; every write sets it anew. caches.keys:56
 * Of all callers of all processes one computes, the one whose token is in the lease (10 seconds); the others wait for its value.
 * What was put or deleted meanwhile voids what is being computed: nothing outdated is stored.
 * After a lost reply each step is sent again: twice is the same as once.
 * While Redis cannot be asked, reading misses, writing does nothing and the loader answers; deleting fails.
 * A process forgets what it keeps when the server tells of a change (CLIENT TRACKING); where it does not tell, nothing is kept.
 * Commands: EVALSHA. */
typedef struct caches_near_params {
    caches_id id;
} caches_near_params;
typedef struct caches_near_lookup {
    keysrt_status status;
    keysrt_view value;
} caches_near_lookup;
typedef struct caches_near_lookups {
    caches_near_lookup *items;
    size_t count;
    keysrt_block block;
} caches_near_lookups;
static inline void caches_near_lookups_clear(caches_near_lookups *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}
/* Makes what is missing: calls caches_near_loaded() and returns OK; MISS: there is none; all else is the caller's. */
typedef keysrt_status caches_near_loader(void *context, const caches_near_params *params, keysrt_loading *loading);
typedef struct caches_near_load {
    caches_near_loader *loader;
    void *context;
} caches_near_load;
static inline keysrt_status caches_near_run_loader(void *state, const void *params, keysrt_loading *loading)
{
    const caches_near_load *load = (const caches_near_load *)state;
    return load->loader(load->context, (const caches_near_params *)params, loading);
}
static const keysrt_piece caches_near_table_pieces[] KEYSRT_UNUSED = {
    {"near:", 5, offsetof(caches_near_params, id), &caches_type_3, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_piece caches_near_table_lease_pieces[] KEYSRT_UNUSED = {
    {"near:", 5, offsetof(caches_near_params, id), &caches_type_3, "id", false},
    {":lease", 6, 0, 0, 0, false},
};
static const keysrt_key caches_near_table_lease KEYSRT_UNUSED = {&caches_keyspace, "near lease", 24, 0, 0, false, {2, sizeof(caches_near_params), caches_near_table_lease_pieces, "near:*:lease", "near:{id}:lease"}, 0, 0, 0, {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0}, 0, 0, 0, 0, 0};
static const keysrt_cache caches_near_table_cache KEYSRT_UNUSED = {&caches_near_table_lease, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_FROM_SETTING, 1, offsetof(caches_settings, kept), &caches_type_2}, {KEYSRT_CONSTANT, 400, 0, 0}, false, false, 0, 0};
static const keysrt_key caches_near_table KEYSRT_UNUSED = {&caches_keyspace, "near", 24, 0, KEYSRT_CACHE, false,
    {2, sizeof(caches_near_params), caches_near_table_pieces, "near:*", "near:{id}"},
    &caches_type_4, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 3600000, 0, 0, 0, 0, "$2\r\nPX\r\n$7\r\n3600000\r\n", 21},
    &caches_near_table_cache, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL caches_near_key_name(keysrt_client *client, caches_id id, keysrt_text *out)
{ return keysrt_key_name(client, &caches_near_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL caches_near_parse(keysrt_client *client, keysrt_view name, caches_near_params *out)
{ return keysrt_key_parse(client, &caches_near_table, name, out, NULL); }
/* MISS: none that counts, or Redis cannot be asked. EVALSHA */
KEYSRT_CALL caches_near_get(keysrt_client *client, caches_id id, keysrt_text *out)
{ return keysrt_cache_get(client, &caches_near_table, &id, out, &out->block); }
/* The value, or what the loader makes of it, one caller at a time; MISS, NOTHING: the loader found none. get, EVALSHA */
KEYSRT_CALL caches_near_get_or_compute(keysrt_client *client, caches_id id, caches_near_loader *loader, void *context, keysrt_text *out)
{
    caches_near_load load = {loader, context};
    return keysrt_cache_get_or_compute(client, &caches_near_table, &id, loader ? caches_near_run_loader : 0, &load, out, &out->block);
}
/* Inside a loader: what it made. Encoded at once: value may go away. */
KEYSRT_CALL caches_near_loaded(keysrt_loading *loading, keysrt_view value)
{ return keysrt_cache_loaded(loading, &caches_near_table, &value, keysrt_declared_ttl); }
/* Value and TTL in one step; MISS: Redis cannot be asked, nothing was written. EVALSHA */
KEYSRT_CALL caches_near_put(keysrt_client *client, caches_id id, keysrt_view value)
{ return keysrt_cache_put(client, &caches_near_table, &id, &value, keysrt_declared_ttl); }
/* One item for each key, with the status that get has. EVALSHA */
KEYSRT_CALL caches_near_get_many(keysrt_client *client, const caches_near_params *keys, size_t count, caches_near_lookups *out)
{ return keysrt_cache_get_many(client, &caches_near_table, keys, count, out, &out->block, sizeof(caches_near_lookup), offsetof(caches_near_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL caches_near_put_many(keysrt_client *client, const caches_near_params *keys, const keysrt_view *values, size_t count)
{ return keysrt_cache_put_many(client, &caches_near_table, keys, values, count, keysrt_declared_ttl); }
/* Invalidates: what is being computed will not be stored either. MISS: there was none. EVALSHA */
KEYSRT_CALL caches_near_delete(keysrt_client *client, caches_id id)
{ return keysrt_cache_delete(client, &caches_near_table, &id); }
/* Every key of the pattern, and what is being computed; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL caches_near_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_cache_delete_all(client, &caches_near_table, deleted); }
/* OK or MISS. EXISTS */
KEYSRT_CALL caches_near_exists(keysrt_client *client, caches_id id)
{ return keysrt_key_exists(client, &caches_near_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL caches_near_ttl(keysrt_client *client, caches_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &caches_near_table, &id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL caches_near_renew(keysrt_client *client, caches_id id)
{ return keysrt_key_renew(client, &caches_near_table, &id, keysrt_declared_ttl); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL caches_near_walk(keysrt_client *client, keysrt_walk *walk, caches_near_params *out)
{ return keysrt_key_walk(client, &caches_near_table, walk, out); }

/* cache "near:deep:{id}:{n}", Redis type string, database 0; TTL: 1 hour; every write sets it anew. caches.keys:57
 * Of all callers of all processes one computes, the one whose token is in the lease (10 seconds); the others wait for its value.
 * What was put or deleted meanwhile voids what is being computed: nothing outdated is stored.
 * After a lost reply each step is sent again: twice is the same as once.
 * While Redis cannot be asked, reading misses, writing does nothing and the loader answers; deleting fails.
 * A process forgets what it keeps when the server tells of a change (CLIENT TRACKING); where it does not tell, nothing is kept.
 * Commands: EVALSHA. */
typedef struct caches_near_too_params {
    caches_id id;
    uint8_t n;
} caches_near_too_params;
typedef struct caches_near_too_lookup {
    keysrt_status status;
    int64_t value;
} caches_near_too_lookup;
typedef struct caches_near_too_lookups {
    caches_near_too_lookup *items;
    size_t count;
    keysrt_block block;
} caches_near_too_lookups;
static inline void caches_near_too_lookups_clear(caches_near_too_lookups *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}
/* Makes what is missing: calls caches_near_too_loaded() and returns OK; MISS: there is none; all else is the caller's. */
typedef keysrt_status caches_near_too_loader(void *context, const caches_near_too_params *params, keysrt_loading *loading);
typedef struct caches_near_too_load {
    caches_near_too_loader *loader;
    void *context;
} caches_near_too_load;
static inline keysrt_status caches_near_too_run_loader(void *state, const void *params, keysrt_loading *loading)
{
    const caches_near_too_load *load = (const caches_near_too_load *)state;
    return load->loader(load->context, (const caches_near_too_params *)params, loading);
}
static const keysrt_piece caches_near_too_table_pieces[] KEYSRT_UNUSED = {
    {"near:deep:", 10, offsetof(caches_near_too_params, id), &caches_type_3, "id", false},
    {":", 1, offsetof(caches_near_too_params, n), &caches_type_9, "n", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_piece caches_near_too_table_lease_pieces[] KEYSRT_UNUSED = {
    {"near:deep:", 10, offsetof(caches_near_too_params, id), &caches_type_3, "id", false},
    {":", 1, offsetof(caches_near_too_params, n), &caches_type_9, "n", false},
    {":lease", 6, 0, 0, 0, false},
};
static const keysrt_key caches_near_too_table_lease KEYSRT_UNUSED = {&caches_keyspace, "near_too lease", 25, 0, 0, false, {3, sizeof(caches_near_too_params), caches_near_too_table_lease_pieces, "near:deep:*:*:lease", "near:deep:{id}:{n}:lease"}, 0, 0, 0, {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0}, 0, 0, 0, 0, 0};
static const keysrt_cache caches_near_too_table_cache KEYSRT_UNUSED = {&caches_near_too_table_lease, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_CONSTANT, 100, 0, 0}, {KEYSRT_CONSTANT, 3600000, 0, 0}, false, false, 0, 0};
static const keysrt_key caches_near_too_table KEYSRT_UNUSED = {&caches_keyspace, "near_too", 25, 0, KEYSRT_CACHE, false,
    {3, sizeof(caches_near_too_params), caches_near_too_table_pieces, "near:deep:*:*", "near:deep:{id}:{n}"},
    &caches_type_6, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 3600000, 0, 0, 0, 0, "$2\r\nPX\r\n$7\r\n3600000\r\n", 21},
    &caches_near_too_table_cache, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL caches_near_too_key_name(keysrt_client *client, caches_id id, uint8_t n_param, keysrt_text *out)
{
    const caches_near_too_params params = {id, n_param};
    return keysrt_key_name(client, &caches_near_too_table, &params, out);
}
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL caches_near_too_parse(keysrt_client *client, keysrt_view name, caches_near_too_params *out)
{ return keysrt_key_parse(client, &caches_near_too_table, name, out, NULL); }
/* MISS: none that counts, or Redis cannot be asked. EVALSHA */
KEYSRT_CALL caches_near_too_get(keysrt_client *client, caches_id id, uint8_t n_param, int64_t *out)
{
    const caches_near_too_params params = {id, n_param};
    return keysrt_cache_get(client, &caches_near_too_table, &params, out, NULL);
}
/* The value, or what the loader makes of it, one caller at a time; MISS, NOTHING: the loader found none. get, EVALSHA */
KEYSRT_CALL caches_near_too_get_or_compute(keysrt_client *client, caches_id id, uint8_t n_param, caches_near_too_loader *loader, void *context, int64_t *out)
{
    const caches_near_too_params params = {id, n_param};
    caches_near_too_load load = {loader, context};
    return keysrt_cache_get_or_compute(client, &caches_near_too_table, &params, loader ? caches_near_too_run_loader : 0, &load, out, NULL);
}
/* Inside a loader: what it made. Encoded at once: value may go away. */
KEYSRT_CALL caches_near_too_loaded(keysrt_loading *loading, int64_t value)
{ return keysrt_cache_loaded(loading, &caches_near_too_table, &value, keysrt_declared_ttl); }
/* Value and TTL in one step; MISS: Redis cannot be asked, nothing was written. EVALSHA */
KEYSRT_CALL caches_near_too_put(keysrt_client *client, caches_id id, uint8_t n_param, int64_t value)
{
    const caches_near_too_params params = {id, n_param};
    return keysrt_cache_put(client, &caches_near_too_table, &params, &value, keysrt_declared_ttl);
}
/* One item for each key, with the status that get has. EVALSHA */
KEYSRT_CALL caches_near_too_get_many(keysrt_client *client, const caches_near_too_params *keys, size_t count, caches_near_too_lookups *out)
{ return keysrt_cache_get_many(client, &caches_near_too_table, keys, count, out, &out->block, sizeof(caches_near_too_lookup), offsetof(caches_near_too_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL caches_near_too_put_many(keysrt_client *client, const caches_near_too_params *keys, const int64_t *values, size_t count)
{ return keysrt_cache_put_many(client, &caches_near_too_table, keys, values, count, keysrt_declared_ttl); }
/* Invalidates: what is being computed will not be stored either. MISS: there was none. EVALSHA */
KEYSRT_CALL caches_near_too_delete(keysrt_client *client, caches_id id, uint8_t n_param)
{
    const caches_near_too_params params = {id, n_param};
    return keysrt_cache_delete(client, &caches_near_too_table, &params);
}
/* Every key of the pattern, and what is being computed; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL caches_near_too_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_cache_delete_all(client, &caches_near_too_table, deleted); }
/* OK or MISS. EXISTS */
KEYSRT_CALL caches_near_too_exists(keysrt_client *client, caches_id id, uint8_t n_param)
{
    const caches_near_too_params params = {id, n_param};
    return keysrt_key_exists(client, &caches_near_too_table, &params);
}
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL caches_near_too_ttl(keysrt_client *client, caches_id id, uint8_t n_param, keysrt_duration *out)
{
    const caches_near_too_params params = {id, n_param};
    return keysrt_key_ttl(client, &caches_near_too_table, &params, out);
}
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL caches_near_too_renew(keysrt_client *client, caches_id id, uint8_t n_param)
{
    const caches_near_too_params params = {id, n_param};
    return keysrt_key_renew(client, &caches_near_too_table, &params, keysrt_declared_ttl);
}
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL caches_near_too_walk(keysrt_client *client, keysrt_walk *walk, caches_near_too_params *out)
{ return keysrt_key_walk(client, &caches_near_too_table, walk, out); }

/* cache "near_all:{id}", Redis type string, database 0; TTL: 1 minute unless the caller chooses (at most 24 hours); every write sets it anew. caches.keys:58
 * Of all callers of all processes one computes, the one whose token is in the lease (10 seconds); meanwhile the others take the old value, or wait for the new one where there is none.
 * What was put or deleted meanwhile voids what is being computed: nothing outdated is stored.
 * After a lost reply each step is sent again: twice is the same as once.
 * While Redis cannot be asked, reading misses, writing does nothing and the loader answers; deleting fails.
 * A process forgets what it keeps when the server tells of a change (CLIENT TRACKING); where it does not tell, nothing is kept.
 * Commands: EVALSHA. */
typedef struct caches_near_all_params {
    caches_id id;
} caches_near_all_params;
typedef struct caches_near_all_lookup {
    keysrt_status status;
    caches_page value;
} caches_near_all_lookup;
typedef struct caches_near_all_lookups {
    caches_near_all_lookup *items;
    size_t count;
    keysrt_block block;
} caches_near_all_lookups;
static inline void caches_near_all_lookups_clear(caches_near_all_lookups *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}
/* Makes what is missing: calls caches_near_all_loaded() and returns OK; MISS: there is none; all else is the caller's. */
typedef keysrt_status caches_near_all_loader(void *context, const caches_near_all_params *params, keysrt_loading *loading);
typedef struct caches_near_all_load {
    caches_near_all_loader *loader;
    void *context;
} caches_near_all_load;
static inline keysrt_status caches_near_all_run_loader(void *state, const void *params, keysrt_loading *loading)
{
    const caches_near_all_load *load = (const caches_near_all_load *)state;
    return load->loader(load->context, (const caches_near_all_params *)params, loading);
}
static const keysrt_piece caches_near_all_table_pieces[] KEYSRT_UNUSED = {
    {"near_all:", 9, offsetof(caches_near_all_params, id), &caches_type_3, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_piece caches_near_all_table_lease_pieces[] KEYSRT_UNUSED = {
    {"near_all:", 9, offsetof(caches_near_all_params, id), &caches_type_3, "id", false},
    {":lease", 6, 0, 0, 0, false},
};
static const keysrt_key caches_near_all_table_lease KEYSRT_UNUSED = {&caches_keyspace, "near_all lease", 26, 0, 0, false, {2, sizeof(caches_near_all_params), caches_near_all_table_lease_pieces, "near_all:*:lease", "near_all:{id}:lease"}, 0, 0, 0, {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0}, 0, 0, 0, 0, 0};
static const keysrt_cache caches_near_all_table_cache KEYSRT_UNUSED = {&caches_near_all_table_lease, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_CONSTANT, 5000, 0, 0}, {KEYSRT_CONSTANT, 60000, 0, 0}, {KEYSRT_CONSTANT, 64, 0, 0}, {KEYSRT_CONSTANT, 100, 0, 0}, {KEYSRT_CONSTANT, 3600000, 0, 0}, false, true, 0, 0};
static const keysrt_key caches_near_all_table KEYSRT_UNUSED = {&caches_keyspace, "near_all", 26, 0, KEYSRT_CACHE, false,
    {2, sizeof(caches_near_all_params), caches_near_all_table_pieces, "near_all:*", "near_all:{id}"},
    &caches_type_8, 0, 0,
    {KEYSRT_TTL_CALL, KEYSRT_TTL_ON_WRITE, false, 0, 60000, 1, 86400000, 0, 0, 0, 0},
    &caches_near_all_table_cache, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL caches_near_all_key_name(keysrt_client *client, caches_id id, keysrt_text *out)
{ return keysrt_key_name(client, &caches_near_all_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL caches_near_all_parse(keysrt_client *client, keysrt_view name, caches_near_all_params *out)
{ return keysrt_key_parse(client, &caches_near_all_table, name, out, NULL); }
/* MISS: none that counts, or Redis cannot be asked; NOTHING: it is remembered that there is none. EVALSHA */
KEYSRT_CALL caches_near_all_get(keysrt_client *client, caches_id id, caches_page_result *out)
{ return keysrt_cache_get(client, &caches_near_all_table, &id, out, &out->block); }
/* As get, and takes the old value where its time is over; keysrt_cache_last() tells. EVALSHA */
KEYSRT_CALL caches_near_all_get_stale(keysrt_client *client, caches_id id, caches_page_result *out)
{ return keysrt_cache_get_stale(client, &caches_near_all_table, &id, out, &out->block); }
/* The value, or what the loader makes of it, one caller at a time; MISS, NOTHING: the loader found none. get, EVALSHA */
KEYSRT_CALL caches_near_all_get_or_compute(keysrt_client *client, caches_id id, caches_near_all_loader *loader, void *context, caches_page_result *out)
{
    caches_near_all_load load = {loader, context};
    return keysrt_cache_get_or_compute(client, &caches_near_all_table, &id, loader ? caches_near_all_run_loader : 0, &load, out, &out->block);
}
/* Inside a loader: what it made. Encoded at once: value may go away. */
KEYSRT_CALL caches_near_all_loaded(keysrt_loading *loading, const caches_page *value, keysrt_duration ttl)
{ return keysrt_cache_loaded(loading, &caches_near_all_table, value, ttl); }
/* Value and TTL in one step; MISS: Redis cannot be asked, nothing was written. EVALSHA */
KEYSRT_CALL caches_near_all_put(keysrt_client *client, caches_id id, const caches_page *value, keysrt_duration ttl)
{ return keysrt_cache_put(client, &caches_near_all_table, &id, value, ttl); }
/* Remembers that there is none. EVALSHA */
KEYSRT_CALL caches_near_all_put_missing(keysrt_client *client, caches_id id)
{ return keysrt_cache_put_missing(client, &caches_near_all_table, &id); }
/* One item for each key, with the status that get has. EVALSHA */
KEYSRT_CALL caches_near_all_get_many(keysrt_client *client, const caches_near_all_params *keys, size_t count, caches_near_all_lookups *out)
{ return keysrt_cache_get_many(client, &caches_near_all_table, keys, count, out, &out->block, sizeof(caches_near_all_lookup), offsetof(caches_near_all_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL caches_near_all_put_many(keysrt_client *client, const caches_near_all_params *keys, const caches_page *values, size_t count, keysrt_duration ttl)
{ return keysrt_cache_put_many(client, &caches_near_all_table, keys, values, count, ttl); }
/* Invalidates: what is being computed will not be stored either. MISS: there was none. EVALSHA */
KEYSRT_CALL caches_near_all_delete(keysrt_client *client, caches_id id)
{ return keysrt_cache_delete(client, &caches_near_all_table, &id); }
/* Every key of the pattern, and what is being computed; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL caches_near_all_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_cache_delete_all(client, &caches_near_all_table, deleted); }
/* OK or MISS. EXISTS */
KEYSRT_CALL caches_near_all_exists(keysrt_client *client, caches_id id)
{ return keysrt_key_exists(client, &caches_near_all_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL caches_near_all_ttl(keysrt_client *client, caches_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &caches_near_all_table, &id, out); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL caches_near_all_walk(keysrt_client *client, keysrt_walk *walk, caches_near_all_params *out)
{ return keysrt_key_walk(client, &caches_near_all_table, walk, out); }

/* cache "near_fields:{id}", Redis type hash, database 0; TTL: 1 hour; every write sets it anew. caches.keys:59
 * Of all callers of all processes one computes, the one whose token is in the lease (10 seconds); the others wait for its value.
 * What was put or deleted meanwhile voids what is being computed: nothing outdated is stored.
 * After a lost reply each step is sent again: twice is the same as once.
 * While Redis cannot be asked, reading misses, writing does nothing and the loader answers; deleting fails.
 * A process forgets what it keeps when the server tells of a change (CLIENT TRACKING); where it does not tell, nothing is kept.
 * Commands: HGETALL to read; EVALSHA to write, to delete and for the lease. */
typedef struct caches_near_fields_params {
    caches_id id;
} caches_near_fields_params;
typedef struct caches_near_fields {
    keysrt_view name;
    bool has_age;
    uint8_t age;
    keysrt_block block; /* of a result */
} caches_near_fields;
static inline void caches_near_fields_clear(caches_near_fields *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}
/* Makes what is missing: calls caches_near_fields_loaded() and returns OK; MISS: there is none; all else is the caller's. */
typedef keysrt_status caches_near_fields_loader(void *context, const caches_near_fields_params *params, keysrt_loading *loading);
typedef struct caches_near_fields_load {
    caches_near_fields_loader *loader;
    void *context;
} caches_near_fields_load;
static inline keysrt_status caches_near_fields_run_loader(void *state, const void *params, keysrt_loading *loading)
{
    const caches_near_fields_load *load = (const caches_near_fields_load *)state;
    return load->loader(load->context, (const caches_near_fields_params *)params, loading);
}
static const keysrt_piece caches_near_fields_table_pieces[] KEYSRT_UNUSED = {
    {"near_fields:", 12, offsetof(caches_near_fields_params, id), &caches_type_3, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_record caches_near_fields_table_record KEYSRT_UNUSED = {"near_fields", offsetof(caches_near_fields, block), 2, caches_fields_table_fields, 0, 0};
static const keysrt_piece caches_near_fields_table_lease_pieces[] KEYSRT_UNUSED = {
    {"near_fields:", 12, offsetof(caches_near_fields_params, id), &caches_type_3, "id", false},
    {":lease", 6, 0, 0, 0, false},
};
static const keysrt_key caches_near_fields_table_lease KEYSRT_UNUSED = {&caches_keyspace, "near_fields lease", 27, 0, 0, false, {2, sizeof(caches_near_fields_params), caches_near_fields_table_lease_pieces, "near_fields:*:lease", "near_fields:{id}:lease"}, 0, 0, 0, {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0}, 0, 0, 0, 0, 0};
static const keysrt_cache caches_near_fields_table_cache KEYSRT_UNUSED = {&caches_near_fields_table_lease, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_CONSTANT, 10, 0, 0}, {KEYSRT_CONSTANT, 3600000, 0, 0}, false, false, 0, 0};
static const keysrt_key caches_near_fields_table KEYSRT_UNUSED = {&caches_keyspace, "near_fields", 27, 0, KEYSRT_CACHE, false,
    {2, sizeof(caches_near_fields_params), caches_near_fields_table_pieces, "near_fields:*", "near_fields:{id}"},
    0, 0, &caches_near_fields_table_record,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 3600000, 0, 0, 0, 0, "$2\r\nPX\r\n$7\r\n3600000\r\n", 21},
    &caches_near_fields_table_cache, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL caches_near_fields_key_name(keysrt_client *client, caches_id id, keysrt_text *out)
{ return keysrt_key_name(client, &caches_near_fields_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL caches_near_fields_parse(keysrt_client *client, keysrt_view name, caches_near_fields_params *out)
{ return keysrt_key_parse(client, &caches_near_fields_table, name, out, NULL); }
/* MISS: none that counts, or Redis cannot be asked. HGETALL */
KEYSRT_CALL caches_near_fields_get(keysrt_client *client, caches_id id, caches_near_fields *out)
{ return keysrt_cache_get(client, &caches_near_fields_table, &id, out, &out->block); }
/* The value, or what the loader makes of it, one caller at a time; MISS, NOTHING: the loader found none. get, EVALSHA */
KEYSRT_CALL caches_near_fields_get_or_compute(keysrt_client *client, caches_id id, caches_near_fields_loader *loader, void *context, caches_near_fields *out)
{
    caches_near_fields_load load = {loader, context};
    return keysrt_cache_get_or_compute(client, &caches_near_fields_table, &id, loader ? caches_near_fields_run_loader : 0, &load, out, &out->block);
}
/* Inside a loader: what it made. Encoded at once: value may go away. */
KEYSRT_CALL caches_near_fields_loaded(keysrt_loading *loading, const caches_near_fields *value)
{ return keysrt_cache_loaded(loading, &caches_near_fields_table, value, keysrt_declared_ttl); }
/* Value and TTL in one step; MISS: Redis cannot be asked, nothing was written. EVALSHA */
KEYSRT_CALL caches_near_fields_put(keysrt_client *client, caches_id id, const caches_near_fields *value)
{ return keysrt_cache_put(client, &caches_near_fields_table, &id, value, keysrt_declared_ttl); }
/* Invalidates: what is being computed will not be stored either. MISS: there was none. EVALSHA */
KEYSRT_CALL caches_near_fields_delete(keysrt_client *client, caches_id id)
{ return keysrt_cache_delete(client, &caches_near_fields_table, &id); }
/* Every key of the pattern, and what is being computed; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL caches_near_fields_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_cache_delete_all(client, &caches_near_fields_table, deleted); }
/* OK or MISS. EXISTS */
KEYSRT_CALL caches_near_fields_exists(keysrt_client *client, caches_id id)
{ return keysrt_key_exists(client, &caches_near_fields_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL caches_near_fields_ttl(keysrt_client *client, caches_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &caches_near_fields_table, &id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL caches_near_fields_renew(keysrt_client *client, caches_id id)
{ return keysrt_key_renew(client, &caches_near_fields_table, &id, keysrt_declared_ttl); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL caches_near_fields_walk(keysrt_client *client, keysrt_walk *walk, caches_near_fields_params *out)
{ return keysrt_key_walk(client, &caches_near_fields_table, walk, out); }

/* cache "elsewhere:{id}", Redis type string, database 3; TTL: 1 hour; every write sets it anew. caches.keys:62
 * Of all callers of all processes one computes, the one whose token is in the lease (10 seconds); the others wait for its value.
 * What was put or deleted meanwhile voids what is being computed: nothing outdated is stored.
 * After a lost reply each step is sent again: twice is the same as once.
 * While Redis cannot be asked, reading misses, writing does nothing and the loader answers; deleting fails.
 * Commands: GET and MGET to read; EVALSHA to write, to delete and for the lease. */
typedef struct caches_elsewhere_params {
    caches_id id;
} caches_elsewhere_params;
typedef struct caches_elsewhere_lookup {
    keysrt_status status;
    keysrt_view value;
} caches_elsewhere_lookup;
typedef struct caches_elsewhere_lookups {
    caches_elsewhere_lookup *items;
    size_t count;
    keysrt_block block;
} caches_elsewhere_lookups;
static inline void caches_elsewhere_lookups_clear(caches_elsewhere_lookups *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}
/* Makes what is missing: calls caches_elsewhere_loaded() and returns OK; MISS: there is none; all else is the caller's. */
typedef keysrt_status caches_elsewhere_loader(void *context, const caches_elsewhere_params *params, keysrt_loading *loading);
typedef struct caches_elsewhere_load {
    caches_elsewhere_loader *loader;
    void *context;
} caches_elsewhere_load;
static inline keysrt_status caches_elsewhere_run_loader(void *state, const void *params, keysrt_loading *loading)
{
    const caches_elsewhere_load *load = (const caches_elsewhere_load *)state;
    return load->loader(load->context, (const caches_elsewhere_params *)params, loading);
}
static const keysrt_piece caches_elsewhere_table_pieces[] KEYSRT_UNUSED = {
    {"elsewhere:", 10, offsetof(caches_elsewhere_params, id), &caches_type_3, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_piece caches_elsewhere_table_lease_pieces[] KEYSRT_UNUSED = {
    {"elsewhere:", 10, offsetof(caches_elsewhere_params, id), &caches_type_3, "id", false},
    {":lease", 6, 0, 0, 0, false},
};
static const keysrt_key caches_elsewhere_table_lease KEYSRT_UNUSED = {&caches_keyspace, "elsewhere lease", 28, 3, 0, false, {2, sizeof(caches_elsewhere_params), caches_elsewhere_table_lease_pieces, "elsewhere:*:lease", "elsewhere:{id}:lease"}, 0, 0, 0, {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0}, 0, 0, 0, 0, 0};
static const keysrt_cache caches_elsewhere_table_cache KEYSRT_UNUSED = {&caches_elsewhere_table_lease, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, false, false, 0, 0};
static const keysrt_key caches_elsewhere_table KEYSRT_UNUSED = {&caches_keyspace, "elsewhere", 28, 3, KEYSRT_CACHE, false,
    {2, sizeof(caches_elsewhere_params), caches_elsewhere_table_pieces, "elsewhere:*", "elsewhere:{id}"},
    &caches_type_4, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 3600000, 0, 0, 0, 0, "$2\r\nPX\r\n$7\r\n3600000\r\n", 21},
    &caches_elsewhere_table_cache, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL caches_elsewhere_key_name(keysrt_client *client, caches_id id, keysrt_text *out)
{ return keysrt_key_name(client, &caches_elsewhere_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL caches_elsewhere_parse(keysrt_client *client, keysrt_view name, caches_elsewhere_params *out)
{ return keysrt_key_parse(client, &caches_elsewhere_table, name, out, NULL); }
/* MISS: none that counts, or Redis cannot be asked. GET */
KEYSRT_CALL caches_elsewhere_get(keysrt_client *client, caches_id id, keysrt_text *out)
{ return keysrt_cache_get(client, &caches_elsewhere_table, &id, out, &out->block); }
/* The value, or what the loader makes of it, one caller at a time; MISS, NOTHING: the loader found none. get, EVALSHA */
KEYSRT_CALL caches_elsewhere_get_or_compute(keysrt_client *client, caches_id id, caches_elsewhere_loader *loader, void *context, keysrt_text *out)
{
    caches_elsewhere_load load = {loader, context};
    return keysrt_cache_get_or_compute(client, &caches_elsewhere_table, &id, loader ? caches_elsewhere_run_loader : 0, &load, out, &out->block);
}
/* Inside a loader: what it made. Encoded at once: value may go away. */
KEYSRT_CALL caches_elsewhere_loaded(keysrt_loading *loading, keysrt_view value)
{ return keysrt_cache_loaded(loading, &caches_elsewhere_table, &value, keysrt_declared_ttl); }
/* Value and TTL in one step; MISS: Redis cannot be asked, nothing was written. EVALSHA */
KEYSRT_CALL caches_elsewhere_put(keysrt_client *client, caches_id id, keysrt_view value)
{ return keysrt_cache_put(client, &caches_elsewhere_table, &id, &value, keysrt_declared_ttl); }
/* One item for each key, with the status that get has. MGET */
KEYSRT_CALL caches_elsewhere_get_many(keysrt_client *client, const caches_elsewhere_params *keys, size_t count, caches_elsewhere_lookups *out)
{ return keysrt_cache_get_many(client, &caches_elsewhere_table, keys, count, out, &out->block, sizeof(caches_elsewhere_lookup), offsetof(caches_elsewhere_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL caches_elsewhere_put_many(keysrt_client *client, const caches_elsewhere_params *keys, const keysrt_view *values, size_t count)
{ return keysrt_cache_put_many(client, &caches_elsewhere_table, keys, values, count, keysrt_declared_ttl); }
/* Invalidates: what is being computed will not be stored either. MISS: there was none. EVALSHA */
KEYSRT_CALL caches_elsewhere_delete(keysrt_client *client, caches_id id)
{ return keysrt_cache_delete(client, &caches_elsewhere_table, &id); }
/* Every key of the pattern, and what is being computed; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL caches_elsewhere_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_cache_delete_all(client, &caches_elsewhere_table, deleted); }
/* OK or MISS. EXISTS */
KEYSRT_CALL caches_elsewhere_exists(keysrt_client *client, caches_id id)
{ return keysrt_key_exists(client, &caches_elsewhere_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL caches_elsewhere_ttl(keysrt_client *client, caches_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &caches_elsewhere_table, &id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL caches_elsewhere_renew(keysrt_client *client, caches_id id)
{ return keysrt_key_renew(client, &caches_elsewhere_table, &id, keysrt_declared_ttl); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL caches_elsewhere_walk(keysrt_client *client, keysrt_walk *walk, caches_elsewhere_params *out)
{ return keysrt_key_walk(client, &caches_elsewhere_table, walk, out); }

/* external cache "foreign:{id}", Redis type string, database 3; TTL: always expires; after how long is not known. caches.keys:63 */
typedef struct caches_foreign_params {
    caches_id id;
} caches_foreign_params;
typedef struct caches_foreign_lookup {
    keysrt_status status;
    keysrt_view value;
} caches_foreign_lookup;
typedef struct caches_foreign_lookups {
    caches_foreign_lookup *items;
    size_t count;
    keysrt_block block;
} caches_foreign_lookups;
static inline void caches_foreign_lookups_clear(caches_foreign_lookups *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}
static const keysrt_piece caches_foreign_table_pieces[] KEYSRT_UNUSED = {
    {"foreign:", 8, offsetof(caches_foreign_params, id), &caches_type_3, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_cache caches_foreign_table_cache KEYSRT_UNUSED = {0, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, false, false, 0, 0};
static const keysrt_key caches_foreign_table KEYSRT_UNUSED = {&caches_keyspace, "foreign", 29, 3, KEYSRT_CACHE, true,
    {2, sizeof(caches_foreign_params), caches_foreign_table_pieces, "foreign:*", "foreign:{id}"},
    &caches_type_4, 0, 0,
    {KEYSRT_TTL_FOREIGN, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0},
    &caches_foreign_table_cache, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL caches_foreign_key_name(keysrt_client *client, caches_id id, keysrt_text *out)
{ return keysrt_key_name(client, &caches_foreign_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL caches_foreign_parse(keysrt_client *client, keysrt_view name, caches_foreign_params *out)
{ return keysrt_key_parse(client, &caches_foreign_table, name, out, NULL); }
/* MISS: none that counts, or Redis cannot be asked. GET */
KEYSRT_CALL caches_foreign_get(keysrt_client *client, caches_id id, keysrt_text *out)
{ return keysrt_cache_get(client, &caches_foreign_table, &id, out, &out->block); }
/* One item for each key, with the status that get has. MGET */
KEYSRT_CALL caches_foreign_get_many(keysrt_client *client, const caches_foreign_params *keys, size_t count, caches_foreign_lookups *out)
{ return keysrt_cache_get_many(client, &caches_foreign_table, keys, count, out, &out->block, sizeof(caches_foreign_lookup), offsetof(caches_foreign_lookup, value)); }
/* OK or MISS. EXISTS */
KEYSRT_CALL caches_foreign_exists(keysrt_client *client, caches_id id)
{ return keysrt_key_exists(client, &caches_foreign_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL caches_foreign_ttl(keysrt_client *client, caches_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &caches_foreign_table, &id, out); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL caches_foreign_walk(keysrt_client *client, keysrt_walk *walk, caches_foreign_params *out)
{ return keysrt_key_walk(client, &caches_foreign_table, walk, out); }

#endif
