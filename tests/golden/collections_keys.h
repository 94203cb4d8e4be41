/* collections_keys.h: made by keysc from collections.keys. Edit that, not this.
 *
 * Lists, sets and sorted sets that wait, walk and meet; bitmaps, hyperloglogs and geo sets. */
#ifndef COLLECTIONS_KEYS_H
#define COLLECTIONS_KEYS_H

#include "keysrt_tables.h"
#include "keysrt_collections.h"
#include "keysrt_bitmap.h"
#include "keysrt_hyperloglog.h"
#include "keysrt_geo.h"

#if KEYSRT_ABI != 2
#error "collections_keys.h and libkeysrt are of different versions: generate it again"
#endif

/* Id: 1 to 32 bytes: letters, digits, - and _ */
typedef struct collections_id {
    const char *data;
    size_t len;
} collections_id;
static inline collections_id collections_id_bytes(const void *data, size_t len)
{
    const collections_id value = {(const char *)data, len};
    return value;
}
static inline collections_id collections_id_str(const char *text)
{
    return collections_id_bytes(text, strlen(text));
}
#define COLLECTIONS_ID(text) collections_id_str(text)

/* Point: whole number, -2147483648 to 2147483647 */
typedef struct collections_point {
    int32_t value;
} collections_point;
static inline collections_point collections_point_of(int32_t value)
{
    const collections_point wrapped = {value};
    return wrapped;
}

/* What a client is opened with; see collections_use_settings(). */
typedef struct collections_settings {
    uint32_t keep;
} collections_settings;
static const keysrt_type collections_type_1 KEYSRT_UNUSED = {KEYSRT_TYPE_UINT, KEYSRT_TYPE_FIXED, sizeof(uint32_t), 0, UINT64_C(4294967295), 0, 0, "seconds"};
static const keysrt_piece collections_keyspace_settings[] KEYSRT_UNUSED = {
    {"", 0, offsetof(collections_settings, keep), &collections_type_1, "keep", true},
    {"", 0, 0, 0, 0, false},
};
/* Used where a client was given none. */
static const collections_settings collections_default_settings KEYSRT_UNUSED = {90};
static const keysrt_schema collections_keyspace KEYSRT_UNUSED = {"collections", KEYSRT_ABI, sizeof(collections_settings), collections_keyspace_settings, &collections_default_settings, 43, false};

/* Values for the settings of this schema; copied. INVALID: one is not of its type. */
KEYSRT_CALL collections_use_settings(keysrt_client *client, const collections_settings *settings)
{
    return keysrt_use_settings(client, &collections_keyspace, settings);
}

static const unsigned char collections_bytes_1[] KEYSRT_UNUSED = {0,0,0,0,0,32,255,3,254,255,255,135,254,255,255,7,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0};
static const keysrt_string_rule collections_rule_1 KEYSRT_UNUSED = {collections_bytes_1, 0, "of [A-Za-z0-9_-]"};
static const keysrt_type collections_type_2 KEYSRT_UNUSED = {KEYSRT_TYPE_STRING, 0, sizeof(collections_id), 1, 32, &collections_rule_1, 0, "Id"};
static const keysrt_type collections_type_3 KEYSRT_UNUSED = {KEYSRT_TYPE_STRING, 0, sizeof(keysrt_view), 0, KEYSRT_NO_LIMIT, 0, 0, "string"};
typedef struct collections_string_array {
    keysrt_view *items;
    size_t count;
    keysrt_block block;
} collections_string_array;
static inline void collections_string_array_clear(collections_string_array *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}

/* Made by the …_ref() of a key; *params is borrowed. */
typedef struct collections_list_of_string {
    keysrt_ref ref;
} collections_list_of_string;

static const keysrt_type collections_type_4 KEYSRT_UNUSED = {KEYSRT_TYPE_UINT, KEYSRT_TYPE_FIXED, sizeof(uint8_t), 0, 255, 0, 0, "u8"};
static const keysrt_type collections_type_5 KEYSRT_UNUSED = {KEYSRT_TYPE_INT, KEYSRT_TYPE_FIXED, sizeof(int32_t), UINT64_C(18446744071562067968), 2147483647, 0, 0, "i32"};
typedef struct collections_i32_array {
    int32_t *items;
    size_t count;
    keysrt_block block;
} collections_i32_array;
static inline void collections_i32_array_clear(collections_i32_array *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}

/* Made by the …_ref() of a key; *params is borrowed. */
typedef struct collections_list_of_i32 {
    keysrt_ref ref;
} collections_list_of_i32;

typedef struct collections_id_result {
    collections_id value;
    keysrt_block block;
} collections_id_result;
static inline void collections_id_result_clear(collections_id_result *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}

static const keysrt_type collections_type_6 KEYSRT_UNUSED = {KEYSRT_TYPE_FLOAT, KEYSRT_FLOAT_SCORE | KEYSRT_TYPE_FIXED, sizeof(double), 0, 0, 0, 0, "f64"};
/* Made by the …_ref() of a key; *params is borrowed. */
typedef struct collections_zset_of_id {
    keysrt_weighted_ref ref;
} collections_zset_of_id;

static const keysrt_type collections_type_7 KEYSRT_UNUSED = {KEYSRT_TYPE_INT, KEYSRT_TYPE_FIXED, sizeof(int64_t), UINT64_C(18437736874454810624), UINT64_C(9007199254740992), 0, 0, "i64"};
static const keysrt_type collections_type_8 KEYSRT_UNUSED = {KEYSRT_TYPE_UINT, KEYSRT_TYPE_FIXED, sizeof(uint8_t), 1, 6, 0, 0, "u8(1..6)"};
static const keysrt_type collections_type_9 KEYSRT_UNUSED = {KEYSRT_TYPE_INT, KEYSRT_TYPE_FIXED, sizeof(int64_t), UINT64_C(18437736874454810624), UINT64_C(9007199254740992), 0, 0, "timestamp"};
/* Made by the …_ref() of a key; *params is borrowed. */
typedef struct collections_set_of_string {
    keysrt_ref ref;
} collections_set_of_string;

static const keysrt_type collections_type_10 KEYSRT_UNUSED = {KEYSRT_TYPE_UINT, KEYSRT_TYPE_FIXED, sizeof(uint32_t), 0, UINT64_C(4294967295), 0, 0, "u32"};
typedef struct collections_u32_array {
    uint32_t *items;
    size_t count;
    keysrt_block block;
} collections_u32_array;
static inline void collections_u32_array_clear(collections_u32_array *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}

/* Made by the …_ref() of a key; *params is borrowed. */
typedef struct collections_set_of_u32 {
    keysrt_ref ref;
} collections_set_of_u32;

static const keysrt_type collections_type_11 KEYSRT_UNUSED = {KEYSRT_TYPE_STRING, 0, sizeof(keysrt_view), 1, 3, 0, 0, "string(1..3)"};
static const keysrt_type collections_type_12 KEYSRT_UNUSED = {KEYSRT_TYPE_INT, KEYSRT_TYPE_FIXED, sizeof(int16_t), UINT64_C(18446744073709518848), 32767, 0, 0, "i16"};
typedef struct collections_id_to_i64_map_entry {
    collections_id name;
    int64_t value;
} collections_id_to_i64_map_entry;
typedef struct collections_id_to_i64_map {
    const collections_id_to_i64_map_entry *items;
    size_t count;
} collections_id_to_i64_map;

static const keysrt_type collections_type_13 KEYSRT_UNUSED = {KEYSRT_TYPE_INT, KEYSRT_TYPE_FIXED, sizeof(int64_t), UINT64_C(9223372036854775808), UINT64_C(9223372036854775807), 0, 0, "i64"};
static const keysrt_map collections_map_1 KEYSRT_UNUSED = {&collections_type_2, &collections_type_13, sizeof(collections_id_to_i64_map_entry), offsetof(collections_id_to_i64_map_entry, value)};
/* Made by the …_ref() of a key; *params is borrowed. */
typedef struct collections_any_bitmap {
    keysrt_ref ref;
} collections_any_bitmap;

/* Made by the …_ref() of a key; *params is borrowed. */
typedef struct collections_hyperloglog_of_id {
    keysrt_ref ref;
} collections_hyperloglog_of_id;

/* Made by the …_ref() of a key; *params is borrowed. */
typedef struct collections_hyperloglog_of_u32 {
    keysrt_ref ref;
} collections_hyperloglog_of_u32;

/* Made by the …_ref() of a key; *params is borrowed. */
typedef struct collections_geo_of_id {
    keysrt_ref ref;
} collections_geo_of_id;

static const keysrt_type collections_type_14 KEYSRT_UNUSED = {KEYSRT_TYPE_UINT, KEYSRT_TYPE_FIXED, sizeof(uint16_t), 0, 65535, 0, 0, "u16"};
/* Made by the …_ref() of a key; *params is borrowed. */
typedef struct collections_geo_of_u16 {
    keysrt_ref ref;
} collections_geo_of_u16;

/* Made by the …_ref() of a key; *params is borrowed. */
typedef struct collections_geo_of_string {
    keysrt_ref ref;
} collections_geo_of_string;


/* list "l:jobs:{id}", Redis type list, database 0; TTL: 1 hour; every write sets it anew. collections.keys:13 */
typedef struct collections_jobs_params {
    collections_id id;
} collections_jobs_params;
static const keysrt_piece collections_jobs_table_pieces[] KEYSRT_UNUSED = {
    {"l:jobs:", 7, offsetof(collections_jobs_params, id), &collections_type_2, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key collections_jobs_table KEYSRT_UNUSED = {&collections_keyspace, "jobs", 0, 0, KEYSRT_LIST, false,
    {2, sizeof(collections_jobs_params), collections_jobs_table_pieces, "l:jobs:*", "l:jobs:{id}"},
    &collections_type_3, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 3600000, 0, 0, 0, 0, "$2\r\nPX\r\n$7\r\n3600000\r\n", 21},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL collections_jobs_key_name(keysrt_client *client, collections_id id, keysrt_text *out)
{ return keysrt_key_name(client, &collections_jobs_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL collections_jobs_parse(keysrt_client *client, keysrt_view name, collections_jobs_params *out)
{ return keysrt_key_parse(client, &collections_jobs_table, name, out, NULL); }
/* length (may be NULL): afterwards. LPUSH */
KEYSRT_CALL collections_jobs_push_left(keysrt_client *client, collections_id id, keysrt_view value, uint64_t *length)
{ return keysrt_list_push(client, &collections_jobs_table, &id, KEYSRT_LEFT, &value, 1, keysrt_declared_ttl, length); }
/* length (may be NULL): afterwards. RPUSH */
KEYSRT_CALL collections_jobs_push_right(keysrt_client *client, collections_id id, keysrt_view value, uint64_t *length)
{ return keysrt_list_push(client, &collections_jobs_table, &id, KEYSRT_RIGHT, &value, 1, keysrt_declared_ttl, length); }
/* The last one ends up leftmost. LPUSH */
KEYSRT_CALL collections_jobs_push_left_many(keysrt_client *client, collections_id id, const keysrt_view *values, size_t count, uint64_t *length)
{ return keysrt_list_push(client, &collections_jobs_table, &id, KEYSRT_LEFT, values, count, keysrt_declared_ttl, length); }
/* The last one ends up rightmost. RPUSH */
KEYSRT_CALL collections_jobs_push_right_many(keysrt_client *client, collections_id id, const keysrt_view *values, size_t count, uint64_t *length)
{ return keysrt_list_push(client, &collections_jobs_table, &id, KEYSRT_RIGHT, values, count, keysrt_declared_ttl, length); }
/* MISS: the list is empty. LPOP */
KEYSRT_CALL collections_jobs_pop_left(keysrt_client *client, collections_id id, keysrt_text *out)
{ return keysrt_list_pop(client, &collections_jobs_table, &id, KEYSRT_LEFT, out, &out->block); }
/* MISS: the list is empty. RPOP */
KEYSRT_CALL collections_jobs_pop_right(keysrt_client *client, collections_id id, keysrt_text *out)
{ return keysrt_list_pop(client, &collections_jobs_table, &id, KEYSRT_RIGHT, out, &out->block); }
/* Waits up to timeout for one; MISS: none came. BLPOP */
KEYSRT_CALL collections_jobs_pop_left_wait(keysrt_client *client, collections_id id, keysrt_duration timeout, keysrt_text *out)
{ return keysrt_list_pop_wait(client, &collections_jobs_table, &id, KEYSRT_LEFT, timeout, out, &out->block); }
/* Waits up to timeout for one; MISS: none came. BRPOP */
KEYSRT_CALL collections_jobs_pop_right_wait(keysrt_client *client, collections_id id, keysrt_duration timeout, keysrt_text *out)
{ return keysrt_list_pop_wait(client, &collections_jobs_table, &id, KEYSRT_RIGHT, timeout, out, &out->block); }
/* From the first of the keys that has one; which (may be NULL): its index. BLPOP */
KEYSRT_CALL collections_jobs_pop_left_wait_any(keysrt_client *client, const collections_jobs_params *keys, size_t count, keysrt_duration timeout, size_t *which, keysrt_text *out)
{ return keysrt_list_pop_wait_any(client, &collections_jobs_table, keys, count, KEYSRT_LEFT, timeout, which, out, &out->block); }
/* From the first of the keys that has one; which (may be NULL): its index. BRPOP */
KEYSRT_CALL collections_jobs_pop_right_wait_any(keysrt_client *client, const collections_jobs_params *keys, size_t count, keysrt_duration timeout, size_t *which, keysrt_text *out)
{ return keysrt_list_pop_wait_any(client, &collections_jobs_table, keys, count, KEYSRT_RIGHT, timeout, which, out, &out->block); }
/* Both ends included, negative from the right: 0, -1 is all. LRANGE */
KEYSRT_CALL collections_jobs_range(keysrt_client *client, collections_id id, int64_t start, int64_t stop, collections_string_array *out)
{ return keysrt_list_range(client, &collections_jobs_table, &id, start, stop, out, &out->block); }
/* 0 where there is no key. LLEN */
KEYSRT_CALL collections_jobs_length(keysrt_client *client, collections_id id, uint64_t *out)
{ return keysrt_list_length(client, &collections_jobs_table, &id, out); }
/* count > 0: from the left, < 0: from the right, 0: all; removed may be NULL. LREM */
KEYSRT_CALL collections_jobs_remove(keysrt_client *client, collections_id id, keysrt_view value, int64_t count, uint64_t *removed)
{ return keysrt_list_remove(client, &collections_jobs_table, &id, &value, count, removed); }
/* This list, for calls on several; *params is borrowed. */
static inline collections_list_of_string collections_jobs_ref(const collections_jobs_params *params)
{
    const collections_list_of_string made = {{&collections_jobs_table, params}};
    return made;
}
/* From an end of the source to one of this list; MISS: it is empty. LMOVE */
KEYSRT_CALL collections_jobs_move_from(keysrt_client *client, collections_id id, collections_list_of_string source, keysrt_end from, keysrt_end to, keysrt_text *out)
{ return keysrt_list_move(client, &collections_jobs_table, &id, &source.ref, from, to, keysrt_declared_ttl, out, &out->block); }
/* OK or MISS. EXISTS */
KEYSRT_CALL collections_jobs_exists(keysrt_client *client, collections_id id)
{ return keysrt_key_exists(client, &collections_jobs_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL collections_jobs_ttl(keysrt_client *client, collections_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &collections_jobs_table, &id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL collections_jobs_renew(keysrt_client *client, collections_id id)
{ return keysrt_key_renew(client, &collections_jobs_table, &id, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL collections_jobs_delete(keysrt_client *client, collections_id id)
{ return keysrt_key_delete(client, &collections_jobs_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL collections_jobs_walk(keysrt_client *client, keysrt_walk *walk, collections_jobs_params *out)
{ return keysrt_key_walk(client, &collections_jobs_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL collections_jobs_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &collections_jobs_table, deleted); }

/* list "l:numbers:{id}:{n}", Redis type list, database 0; TTL: never expires. collections.keys:14 */
typedef struct collections_numbers_params {
    collections_id id;
    uint8_t n;
} collections_numbers_params;
static const keysrt_piece collections_numbers_table_pieces[] KEYSRT_UNUSED = {
    {"l:numbers:", 10, offsetof(collections_numbers_params, id), &collections_type_2, "id", false},
    {":", 1, offsetof(collections_numbers_params, n), &collections_type_4, "n", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key collections_numbers_table KEYSRT_UNUSED = {&collections_keyspace, "numbers", 1, 0, KEYSRT_LIST, false,
    {3, sizeof(collections_numbers_params), collections_numbers_table_pieces, "l:numbers:*:*", "l:numbers:{id}:{n}"},
    &collections_type_5, 0, 0,
    {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL collections_numbers_key_name(keysrt_client *client, collections_id id, uint8_t n_param, keysrt_text *out)
{
    const collections_numbers_params params = {id, n_param};
    return keysrt_key_name(client, &collections_numbers_table, &params, out);
}
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL collections_numbers_parse(keysrt_client *client, keysrt_view name, collections_numbers_params *out)
{ return keysrt_key_parse(client, &collections_numbers_table, name, out, NULL); }
/* length (may be NULL): afterwards. LPUSH */
KEYSRT_CALL collections_numbers_push_left(keysrt_client *client, collections_id id, uint8_t n_param, int32_t value, uint64_t *length)
{
    const collections_numbers_params params = {id, n_param};
    return keysrt_list_push(client, &collections_numbers_table, &params, KEYSRT_LEFT, &value, 1, keysrt_declared_ttl, length);
}
/* length (may be NULL): afterwards. RPUSH */
KEYSRT_CALL collections_numbers_push_right(keysrt_client *client, collections_id id, uint8_t n_param, int32_t value, uint64_t *length)
{
    const collections_numbers_params params = {id, n_param};
    return keysrt_list_push(client, &collections_numbers_table, &params, KEYSRT_RIGHT, &value, 1, keysrt_declared_ttl, length);
}
/* The last one ends up leftmost. LPUSH */
KEYSRT_CALL collections_numbers_push_left_many(keysrt_client *client, collections_id id, uint8_t n_param, const int32_t *values, size_t count, uint64_t *length)
{
    const collections_numbers_params params = {id, n_param};
    return keysrt_list_push(client, &collections_numbers_table, &params, KEYSRT_LEFT, values, count, keysrt_declared_ttl, length);
}
/* The last one ends up rightmost. RPUSH */
KEYSRT_CALL collections_numbers_push_right_many(keysrt_client *client, collections_id id, uint8_t n_param, const int32_t *values, size_t count, uint64_t *length)
{
    const collections_numbers_params params = {id, n_param};
    return keysrt_list_push(client, &collections_numbers_table, &params, KEYSRT_RIGHT, values, count, keysrt_declared_ttl, length);
}
/* MISS: the list is empty. LPOP */
KEYSRT_CALL collections_numbers_pop_left(keysrt_client *client, collections_id id, uint8_t n_param, int32_t *out)
{
    const collections_numbers_params params = {id, n_param};
    return keysrt_list_pop(client, &collections_numbers_table, &params, KEYSRT_LEFT, out, NULL);
}
/* MISS: the list is empty. RPOP */
KEYSRT_CALL collections_numbers_pop_right(keysrt_client *client, collections_id id, uint8_t n_param, int32_t *out)
{
    const collections_numbers_params params = {id, n_param};
    return keysrt_list_pop(client, &collections_numbers_table, &params, KEYSRT_RIGHT, out, NULL);
}
/* Waits up to timeout for one; MISS: none came. BLPOP */
KEYSRT_CALL collections_numbers_pop_left_wait(keysrt_client *client, collections_id id, uint8_t n_param, keysrt_duration timeout, int32_t *out)
{
    const collections_numbers_params params = {id, n_param};
    return keysrt_list_pop_wait(client, &collections_numbers_table, &params, KEYSRT_LEFT, timeout, out, NULL);
}
/* Waits up to timeout for one; MISS: none came. BRPOP */
KEYSRT_CALL collections_numbers_pop_right_wait(keysrt_client *client, collections_id id, uint8_t n_param, keysrt_duration timeout, int32_t *out)
{
    const collections_numbers_params params = {id, n_param};
    return keysrt_list_pop_wait(client, &collections_numbers_table, &params, KEYSRT_RIGHT, timeout, out, NULL);
}
/* From the first of the keys that has one; which (may be NULL): its index. BLPOP */
KEYSRT_CALL collections_numbers_pop_left_wait_any(keysrt_client *client, const collections_numbers_params *keys, size_t count, keysrt_duration timeout, size_t *which, int32_t *out)
{ return keysrt_list_pop_wait_any(client, &collections_numbers_table, keys, count, KEYSRT_LEFT, timeout, which, out, NULL); }
/* From the first of the keys that has one; which (may be NULL): its index. BRPOP */
KEYSRT_CALL collections_numbers_pop_right_wait_any(keysrt_client *client, const collections_numbers_params *keys, size_t count, keysrt_duration timeout, size_t *which, int32_t *out)
{ return keysrt_list_pop_wait_any(client, &collections_numbers_table, keys, count, KEYSRT_RIGHT, timeout, which, out, NULL); }
/* Both ends included, negative from the right: 0, -1 is all. LRANGE */
KEYSRT_CALL collections_numbers_range(keysrt_client *client, collections_id id, uint8_t n_param, int64_t start, int64_t stop, collections_i32_array *out)
{
    const collections_numbers_params params = {id, n_param};
    return keysrt_list_range(client, &collections_numbers_table, &params, start, stop, out, &out->block);
}
/* 0 where there is no key. LLEN */
KEYSRT_CALL collections_numbers_length(keysrt_client *client, collections_id id, uint8_t n_param, uint64_t *out)
{
    const collections_numbers_params params = {id, n_param};
    return keysrt_list_length(client, &collections_numbers_table, &params, out);
}
/* count > 0: from the left, < 0: from the right, 0: all; removed may be NULL. LREM */
KEYSRT_CALL collections_numbers_remove(keysrt_client *client, collections_id id, uint8_t n_param, int32_t value, int64_t count, uint64_t *removed)
{
    const collections_numbers_params params = {id, n_param};
    return keysrt_list_remove(client, &collections_numbers_table, &params, &value, count, removed);
}
/* This list, for calls on several; *params is borrowed. */
static inline collections_list_of_i32 collections_numbers_ref(const collections_numbers_params *params)
{
    const collections_list_of_i32 made = {{&collections_numbers_table, params}};
    return made;
}
/* From an end of the source to one of this list; MISS: it is empty. LMOVE */
KEYSRT_CALL collections_numbers_move_from(keysrt_client *client, collections_id id, uint8_t n_param, collections_list_of_i32 source, keysrt_end from, keysrt_end to, int32_t *out)
{
    const collections_numbers_params params = {id, n_param};
    return keysrt_list_move(client, &collections_numbers_table, &params, &source.ref, from, to, keysrt_declared_ttl, out, NULL);
}
/* Waits up to timeout for one; MISS: none came. BLMOVE */
KEYSRT_CALL collections_numbers_move_from_wait(keysrt_client *client, collections_id id, uint8_t n_param, collections_list_of_i32 source, keysrt_end from, keysrt_end to, keysrt_duration timeout, int32_t *out)
{
    const collections_numbers_params params = {id, n_param};
    return keysrt_list_move_wait(client, &collections_numbers_table, &params, &source.ref, from, to, timeout, out, NULL);
}
/* OK or MISS. EXISTS */
KEYSRT_CALL collections_numbers_exists(keysrt_client *client, collections_id id, uint8_t n_param)
{
    const collections_numbers_params params = {id, n_param};
    return keysrt_key_exists(client, &collections_numbers_table, &params);
}
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL collections_numbers_ttl(keysrt_client *client, collections_id id, uint8_t n_param, keysrt_duration *out)
{
    const collections_numbers_params params = {id, n_param};
    return keysrt_key_ttl(client, &collections_numbers_table, &params, out);
}
/* MISS: there was none. UNLINK */
KEYSRT_CALL collections_numbers_delete(keysrt_client *client, collections_id id, uint8_t n_param)
{
    const collections_numbers_params params = {id, n_param};
    return keysrt_key_delete(client, &collections_numbers_table, &params);
}
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL collections_numbers_walk(keysrt_client *client, keysrt_walk *walk, collections_numbers_params *out)
{ return keysrt_key_walk(client, &collections_numbers_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL collections_numbers_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &collections_numbers_table, deleted); }

/* list "l:recent:{id}", Redis type list, database 0; TTL: 1 hour from creation; later writes keep it. collections.keys:15 */
typedef struct collections_recent_params {
    collections_id id;
} collections_recent_params;
static const keysrt_piece collections_recent_table_pieces[] KEYSRT_UNUSED = {
    {"l:recent:", 9, offsetof(collections_recent_params, id), &collections_type_2, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_trim collections_trim_1 KEYSRT_UNUSED = {{KEYSRT_CONSTANT, 3, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, 1, false};
static const keysrt_key collections_recent_table KEYSRT_UNUSED = {&collections_keyspace, "recent", 2, 0, KEYSRT_LIST, false,
    {2, sizeof(collections_recent_params), collections_recent_table_pieces, "l:recent:*", "l:recent:{id}"},
    &collections_type_3, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_CREATION, false, 0, 3600000, 0, 0, 0, 0, "$2\r\nPX\r\n$7\r\n3600000\r\n", 21},
    &collections_trim_1, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL collections_recent_key_name(keysrt_client *client, collections_id id, keysrt_text *out)
{ return keysrt_key_name(client, &collections_recent_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL collections_recent_parse(keysrt_client *client, keysrt_view name, collections_recent_params *out)
{ return keysrt_key_parse(client, &collections_recent_table, name, out, NULL); }
/* length (may be NULL): afterwards. LPUSH */
KEYSRT_CALL collections_recent_push_left(keysrt_client *client, collections_id id, keysrt_view value, uint64_t *length)
{ return keysrt_list_push(client, &collections_recent_table, &id, KEYSRT_LEFT, &value, 1, keysrt_declared_ttl, length); }
/* length (may be NULL): afterwards. RPUSH */
KEYSRT_CALL collections_recent_push_right(keysrt_client *client, collections_id id, keysrt_view value, uint64_t *length)
{ return keysrt_list_push(client, &collections_recent_table, &id, KEYSRT_RIGHT, &value, 1, keysrt_declared_ttl, length); }
/* The last one ends up leftmost. LPUSH */
KEYSRT_CALL collections_recent_push_left_many(keysrt_client *client, collections_id id, const keysrt_view *values, size_t count, uint64_t *length)
{ return keysrt_list_push(client, &collections_recent_table, &id, KEYSRT_LEFT, values, count, keysrt_declared_ttl, length); }
/* The last one ends up rightmost. RPUSH */
KEYSRT_CALL collections_recent_push_right_many(keysrt_client *client, collections_id id, const keysrt_view *values, size_t count, uint64_t *length)
{ return keysrt_list_push(client, &collections_recent_table, &id, KEYSRT_RIGHT, values, count, keysrt_declared_ttl, length); }
/* MISS: the list is empty. LPOP */
KEYSRT_CALL collections_recent_pop_left(keysrt_client *client, collections_id id, keysrt_text *out)
{ return keysrt_list_pop(client, &collections_recent_table, &id, KEYSRT_LEFT, out, &out->block); }
/* MISS: the list is empty. RPOP */
KEYSRT_CALL collections_recent_pop_right(keysrt_client *client, collections_id id, keysrt_text *out)
{ return keysrt_list_pop(client, &collections_recent_table, &id, KEYSRT_RIGHT, out, &out->block); }
/* Waits up to timeout for one; MISS: none came. BLPOP */
KEYSRT_CALL collections_recent_pop_left_wait(keysrt_client *client, collections_id id, keysrt_duration timeout, keysrt_text *out)
{ return keysrt_list_pop_wait(client, &collections_recent_table, &id, KEYSRT_LEFT, timeout, out, &out->block); }
/* Waits up to timeout for one; MISS: none came. BRPOP */
KEYSRT_CALL collections_recent_pop_right_wait(keysrt_client *client, collections_id id, keysrt_duration timeout, keysrt_text *out)
{ return keysrt_list_pop_wait(client, &collections_recent_table, &id, KEYSRT_RIGHT, timeout, out, &out->block); }
/* From the first of the keys that has one; which (may be NULL): its index. BLPOP */
KEYSRT_CALL collections_recent_pop_left_wait_any(keysrt_client *client, const collections_recent_params *keys, size_t count, keysrt_duration timeout, size_t *which, keysrt_text *out)
{ return keysrt_list_pop_wait_any(client, &collections_recent_table, keys, count, KEYSRT_LEFT, timeout, which, out, &out->block); }
/* From the first of the keys that has one; which (may be NULL): its index. BRPOP */
KEYSRT_CALL collections_recent_pop_right_wait_any(keysrt_client *client, const collections_recent_params *keys, size_t count, keysrt_duration timeout, size_t *which, keysrt_text *out)
{ return keysrt_list_pop_wait_any(client, &collections_recent_table, keys, count, KEYSRT_RIGHT, timeout, which, out, &out->block); }
/* Both ends included, negative from the right: 0, -1 is all. LRANGE */
KEYSRT_CALL collections_recent_range(keysrt_client *client, collections_id id, int64_t start, int64_t stop, collections_string_array *out)
{ return keysrt_list_range(client, &collections_recent_table, &id, start, stop, out, &out->block); }
/* 0 where there is no key. LLEN */
KEYSRT_CALL collections_recent_length(keysrt_client *client, collections_id id, uint64_t *out)
{ return keysrt_list_length(client, &collections_recent_table, &id, out); }
/* count > 0: from the left, < 0: from the right, 0: all; removed may be NULL. LREM */
KEYSRT_CALL collections_recent_remove(keysrt_client *client, collections_id id, keysrt_view value, int64_t count, uint64_t *removed)
{ return keysrt_list_remove(client, &collections_recent_table, &id, &value, count, removed); }
/* This list, for calls on several; *params is borrowed. */
static inline collections_list_of_string collections_recent_ref(const collections_recent_params *params)
{
    const collections_list_of_string made = {{&collections_recent_table, params}};
    return made;
}
/* From an end of the source to one of this list; MISS: it is empty. LMOVE */
KEYSRT_CALL collections_recent_move_from(keysrt_client *client, collections_id id, collections_list_of_string source, keysrt_end from, keysrt_end to, keysrt_text *out)
{ return keysrt_list_move(client, &collections_recent_table, &id, &source.ref, from, to, keysrt_declared_ttl, out, &out->block); }
/* OK or MISS. EXISTS */
KEYSRT_CALL collections_recent_exists(keysrt_client *client, collections_id id)
{ return keysrt_key_exists(client, &collections_recent_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL collections_recent_ttl(keysrt_client *client, collections_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &collections_recent_table, &id, out); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL collections_recent_delete(keysrt_client *client, collections_id id)
{ return keysrt_key_delete(client, &collections_recent_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL collections_recent_walk(keysrt_client *client, keysrt_walk *walk, collections_recent_params *out)
{ return keysrt_key_walk(client, &collections_recent_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL collections_recent_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &collections_recent_table, deleted); }

/* list "l:sliding:{id}", Redis type list, database 0; TTL: 1 hour; every write and every read sets it anew. collections.keys:16 */
typedef struct collections_sliding_params {
    collections_id id;
} collections_sliding_params;
static const keysrt_piece collections_sliding_table_pieces[] KEYSRT_UNUSED = {
    {"l:sliding:", 10, offsetof(collections_sliding_params, id), &collections_type_2, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key collections_sliding_table KEYSRT_UNUSED = {&collections_keyspace, "sliding", 3, 0, KEYSRT_LIST, false,
    {2, sizeof(collections_sliding_params), collections_sliding_table_pieces, "l:sliding:*", "l:sliding:{id}"},
    &collections_type_3, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_SLIDING, false, 0, 3600000, 0, 0, 0, 0, "$2\r\nPX\r\n$7\r\n3600000\r\n", 21},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL collections_sliding_key_name(keysrt_client *client, collections_id id, keysrt_text *out)
{ return keysrt_key_name(client, &collections_sliding_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL collections_sliding_parse(keysrt_client *client, keysrt_view name, collections_sliding_params *out)
{ return keysrt_key_parse(client, &collections_sliding_table, name, out, NULL); }
/* length (may be NULL): afterwards. LPUSH */
KEYSRT_CALL collections_sliding_push_left(keysrt_client *client, collections_id id, keysrt_view value, uint64_t *length)
{ return keysrt_list_push(client, &collections_sliding_table, &id, KEYSRT_LEFT, &value, 1, keysrt_declared_ttl, length); }
/* length (may be NULL): afterwards. RPUSH */
KEYSRT_CALL collections_sliding_push_right(keysrt_client *client, collections_id id, keysrt_view value, uint64_t *length)
{ return keysrt_list_push(client, &collections_sliding_table, &id, KEYSRT_RIGHT, &value, 1, keysrt_declared_ttl, length); }
/* The last one ends up leftmost. LPUSH */
KEYSRT_CALL collections_sliding_push_left_many(keysrt_client *client, collections_id id, const keysrt_view *values, size_t count, uint64_t *length)
{ return keysrt_list_push(client, &collections_sliding_table, &id, KEYSRT_LEFT, values, count, keysrt_declared_ttl, length); }
/* The last one ends up rightmost. RPUSH */
KEYSRT_CALL collections_sliding_push_right_many(keysrt_client *client, collections_id id, const keysrt_view *values, size_t count, uint64_t *length)
{ return keysrt_list_push(client, &collections_sliding_table, &id, KEYSRT_RIGHT, values, count, keysrt_declared_ttl, length); }
/* MISS: the list is empty. LPOP */
KEYSRT_CALL collections_sliding_pop_left(keysrt_client *client, collections_id id, keysrt_text *out)
{ return keysrt_list_pop(client, &collections_sliding_table, &id, KEYSRT_LEFT, out, &out->block); }
/* MISS: the list is empty. RPOP */
KEYSRT_CALL collections_sliding_pop_right(keysrt_client *client, collections_id id, keysrt_text *out)
{ return keysrt_list_pop(client, &collections_sliding_table, &id, KEYSRT_RIGHT, out, &out->block); }
/* Both ends included, negative from the right: 0, -1 is all. LRANGE */
KEYSRT_CALL collections_sliding_range(keysrt_client *client, collections_id id, int64_t start, int64_t stop, collections_string_array *out)
{ return keysrt_list_range(client, &collections_sliding_table, &id, start, stop, out, &out->block); }
/* 0 where there is no key. LLEN */
KEYSRT_CALL collections_sliding_length(keysrt_client *client, collections_id id, uint64_t *out)
{ return keysrt_list_length(client, &collections_sliding_table, &id, out); }
/* count > 0: from the left, < 0: from the right, 0: all; removed may be NULL. LREM */
KEYSRT_CALL collections_sliding_remove(keysrt_client *client, collections_id id, keysrt_view value, int64_t count, uint64_t *removed)
{ return keysrt_list_remove(client, &collections_sliding_table, &id, &value, count, removed); }
/* This list, for calls on several; *params is borrowed. */
static inline collections_list_of_string collections_sliding_ref(const collections_sliding_params *params)
{
    const collections_list_of_string made = {{&collections_sliding_table, params}};
    return made;
}
/* From an end of the source to one of this list; MISS: it is empty. LMOVE */
KEYSRT_CALL collections_sliding_move_from(keysrt_client *client, collections_id id, collections_list_of_string source, keysrt_end from, keysrt_end to, keysrt_text *out)
{ return keysrt_list_move(client, &collections_sliding_table, &id, &source.ref, from, to, keysrt_declared_ttl, out, &out->block); }
/* OK or MISS. EXISTS */
KEYSRT_CALL collections_sliding_exists(keysrt_client *client, collections_id id)
{ return keysrt_key_exists(client, &collections_sliding_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL collections_sliding_ttl(keysrt_client *client, collections_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &collections_sliding_table, &id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL collections_sliding_renew(keysrt_client *client, collections_id id)
{ return keysrt_key_renew(client, &collections_sliding_table, &id, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL collections_sliding_delete(keysrt_client *client, collections_id id)
{ return keysrt_key_delete(client, &collections_sliding_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL collections_sliding_walk(keysrt_client *client, keysrt_walk *walk, collections_sliding_params *out)
{ return keysrt_key_walk(client, &collections_sliding_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL collections_sliding_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &collections_sliding_table, deleted); }

/* list "l:alone", Redis type list, database 0; TTL: as setting {$keep} says (1 minute 30 seconds if not set); every write sets it anew. collections.keys:17 */
static const keysrt_piece collections_alone_table_pieces[] KEYSRT_UNUSED = {
    {"l:alone", 7, 0, 0, 0, false},
};
static const keysrt_key collections_alone_table KEYSRT_UNUSED = {&collections_keyspace, "alone", 4, 0, KEYSRT_LIST, false,
    {1, 0, collections_alone_table_pieces, "l:alone", "l:alone"},
    &collections_type_3, 0, 0,
    {KEYSRT_TTL_SETTING, KEYSRT_TTL_ON_WRITE, false, 0, 1000, 0, 0, offsetof(collections_settings, keep), 0, 0, 0},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL collections_alone_key_name(keysrt_client *client, keysrt_text *out)
{ return keysrt_key_name(client, &collections_alone_table, NULL, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL collections_alone_parse(keysrt_client *client, keysrt_view name)
{ return keysrt_key_parse(client, &collections_alone_table, name, NULL, NULL); }
/* length (may be NULL): afterwards. LPUSH */
KEYSRT_CALL collections_alone_push_left(keysrt_client *client, keysrt_view value, uint64_t *length)
{ return keysrt_list_push(client, &collections_alone_table, NULL, KEYSRT_LEFT, &value, 1, keysrt_declared_ttl, length); }
/* length (may be NULL): afterwards. RPUSH */
KEYSRT_CALL collections_alone_push_right(keysrt_client *client, keysrt_view value, uint64_t *length)
{ return keysrt_list_push(client, &collections_alone_table, NULL, KEYSRT_RIGHT, &value, 1, keysrt_declared_ttl, length); }
/* The last one ends up leftmost. LPUSH */
KEYSRT_CALL collections_alone_push_left_many(keysrt_client *client, const keysrt_view *values, size_t count, uint64_t *length)
{ return keysrt_list_push(client, &collections_alone_table, NULL, KEYSRT_LEFT, values, count, keysrt_declared_ttl, length); }
/* The last one ends up rightmost. RPUSH */
KEYSRT_CALL collections_alone_push_right_many(keysrt_client *client, const keysrt_view *values, size_t count, uint64_t *length)
{ return keysrt_list_push(client, &collections_alone_table, NULL, KEYSRT_RIGHT, values, count, keysrt_declared_ttl, length); }
/* MISS: the list is empty. LPOP */
KEYSRT_CALL collections_alone_pop_left(keysrt_client *client, keysrt_text *out)
{ return keysrt_list_pop(client, &collections_alone_table, NULL, KEYSRT_LEFT, out, &out->block); }
/* MISS: the list is empty. RPOP */
KEYSRT_CALL collections_alone_pop_right(keysrt_client *client, keysrt_text *out)
{ return keysrt_list_pop(client, &collections_alone_table, NULL, KEYSRT_RIGHT, out, &out->block); }
/* Waits up to timeout for one; MISS: none came. BLPOP */
KEYSRT_CALL collections_alone_pop_left_wait(keysrt_client *client, keysrt_duration timeout, keysrt_text *out)
{ return keysrt_list_pop_wait(client, &collections_alone_table, NULL, KEYSRT_LEFT, timeout, out, &out->block); }
/* Waits up to timeout for one; MISS: none came. BRPOP */
KEYSRT_CALL collections_alone_pop_right_wait(keysrt_client *client, keysrt_duration timeout, keysrt_text *out)
{ return keysrt_list_pop_wait(client, &collections_alone_table, NULL, KEYSRT_RIGHT, timeout, out, &out->block); }
/* Both ends included, negative from the right: 0, -1 is all. LRANGE */
KEYSRT_CALL collections_alone_range(keysrt_client *client, int64_t start, int64_t stop, collections_string_array *out)
{ return keysrt_list_range(client, &collections_alone_table, NULL, start, stop, out, &out->block); }
/* 0 where there is no key. LLEN */
KEYSRT_CALL collections_alone_length(keysrt_client *client, uint64_t *out)
{ return keysrt_list_length(client, &collections_alone_table, NULL, out); }
/* count > 0: from the left, < 0: from the right, 0: all; removed may be NULL. LREM */
KEYSRT_CALL collections_alone_remove(keysrt_client *client, keysrt_view value, int64_t count, uint64_t *removed)
{ return keysrt_list_remove(client, &collections_alone_table, NULL, &value, count, removed); }
/* This list, for calls on several; *params is borrowed. */
static inline collections_list_of_string collections_alone_ref(void)
{
    const collections_list_of_string made = {{&collections_alone_table, NULL}};
    return made;
}
/* From an end of the source to one of this list; MISS: it is empty. LMOVE */
KEYSRT_CALL collections_alone_move_from(keysrt_client *client, collections_list_of_string source, keysrt_end from, keysrt_end to, keysrt_text *out)
{ return keysrt_list_move(client, &collections_alone_table, NULL, &source.ref, from, to, keysrt_declared_ttl, out, &out->block); }
/* OK or MISS. EXISTS */
KEYSRT_CALL collections_alone_exists(keysrt_client *client)
{ return keysrt_key_exists(client, &collections_alone_table, NULL); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL collections_alone_ttl(keysrt_client *client, keysrt_duration *out)
{ return keysrt_key_ttl(client, &collections_alone_table, NULL, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL collections_alone_renew(keysrt_client *client)
{ return keysrt_key_renew(client, &collections_alone_table, NULL, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL collections_alone_delete(keysrt_client *client)
{ return keysrt_key_delete(client, &collections_alone_table, NULL); }

/* list "l:chosen:{id}", Redis type list, database 0; TTL: the caller chooses; every write sets it anew; the caller may also choose that it never expires. collections.keys:18 */
typedef struct collections_chosen_params {
    collections_id id;
} collections_chosen_params;
static const keysrt_piece collections_chosen_table_pieces[] KEYSRT_UNUSED = {
    {"l:chosen:", 9, offsetof(collections_chosen_params, id), &collections_type_2, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key collections_chosen_table KEYSRT_UNUSED = {&collections_keyspace, "chosen", 5, 0, KEYSRT_LIST, false,
    {2, sizeof(collections_chosen_params), collections_chosen_table_pieces, "l:chosen:*", "l:chosen:{id}"},
    &collections_type_3, 0, 0,
    {KEYSRT_TTL_CALL, KEYSRT_TTL_ON_WRITE, true, 0, 0, 1, INT64_C(9223372036854775807), 0, 0, 0, 0},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL collections_chosen_key_name(keysrt_client *client, collections_id id, keysrt_text *out)
{ return keysrt_key_name(client, &collections_chosen_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL collections_chosen_parse(keysrt_client *client, keysrt_view name, collections_chosen_params *out)
{ return keysrt_key_parse(client, &collections_chosen_table, name, out, NULL); }
/* length (may be NULL): afterwards. LPUSH */
KEYSRT_CALL collections_chosen_push_left(keysrt_client *client, collections_id id, keysrt_view value, keysrt_duration ttl, uint64_t *length)
{ return keysrt_list_push(client, &collections_chosen_table, &id, KEYSRT_LEFT, &value, 1, ttl, length); }
/* length (may be NULL): afterwards. RPUSH */
KEYSRT_CALL collections_chosen_push_right(keysrt_client *client, collections_id id, keysrt_view value, keysrt_duration ttl, uint64_t *length)
{ return keysrt_list_push(client, &collections_chosen_table, &id, KEYSRT_RIGHT, &value, 1, ttl, length); }
/* The last one ends up leftmost. LPUSH */
KEYSRT_CALL collections_chosen_push_left_many(keysrt_client *client, collections_id id, const keysrt_view *values, size_t count, keysrt_duration ttl, uint64_t *length)
{ return keysrt_list_push(client, &collections_chosen_table, &id, KEYSRT_LEFT, values, count, ttl, length); }
/* The last one ends up rightmost. RPUSH */
KEYSRT_CALL collections_chosen_push_right_many(keysrt_client *client, collections_id id, const keysrt_view *values, size_t count, keysrt_duration ttl, uint64_t *length)
{ return keysrt_list_push(client, &collections_chosen_table, &id, KEYSRT_RIGHT, values, count, ttl, length); }
/* MISS: the list is empty. LPOP */
KEYSRT_CALL collections_chosen_pop_left(keysrt_client *client, collections_id id, keysrt_text *out)
{ return keysrt_list_pop(client, &collections_chosen_table, &id, KEYSRT_LEFT, out, &out->block); }
/* MISS: the list is empty. RPOP */
KEYSRT_CALL collections_chosen_pop_right(keysrt_client *client, collections_id id, keysrt_text *out)
{ return keysrt_list_pop(client, &collections_chosen_table, &id, KEYSRT_RIGHT, out, &out->block); }
/* Waits up to timeout for one; MISS: none came. BLPOP */
KEYSRT_CALL collections_chosen_pop_left_wait(keysrt_client *client, collections_id id, keysrt_duration timeout, keysrt_text *out)
{ return keysrt_list_pop_wait(client, &collections_chosen_table, &id, KEYSRT_LEFT, timeout, out, &out->block); }
/* Waits up to timeout for one; MISS: none came. BRPOP */
KEYSRT_CALL collections_chosen_pop_right_wait(keysrt_client *client, collections_id id, keysrt_duration timeout, keysrt_text *out)
{ return keysrt_list_pop_wait(client, &collections_chosen_table, &id, KEYSRT_RIGHT, timeout, out, &out->block); }
/* From the first of the keys that has one; which (may be NULL): its index. BLPOP */
KEYSRT_CALL collections_chosen_pop_left_wait_any(keysrt_client *client, const collections_chosen_params *keys, size_t count, keysrt_duration timeout, size_t *which, keysrt_text *out)
{ return keysrt_list_pop_wait_any(client, &collections_chosen_table, keys, count, KEYSRT_LEFT, timeout, which, out, &out->block); }
/* From the first of the keys that has one; which (may be NULL): its index. BRPOP */
KEYSRT_CALL collections_chosen_pop_right_wait_any(keysrt_client *client, const collections_chosen_params *keys, size_t count, keysrt_duration timeout, size_t *which, keysrt_text *out)
{ return keysrt_list_pop_wait_any(client, &collections_chosen_table, keys, count, KEYSRT_RIGHT, timeout, which, out, &out->block); }
/* Both ends included, negative from the right: 0, -1 is all. LRANGE */
KEYSRT_CALL collections_chosen_range(keysrt_client *client, collections_id id, int64_t start, int64_t stop, collections_string_array *out)
{ return keysrt_list_range(client, &collections_chosen_table, &id, start, stop, out, &out->block); }
/* 0 where there is no key. LLEN */
KEYSRT_CALL collections_chosen_length(keysrt_client *client, collections_id id, uint64_t *out)
{ return keysrt_list_length(client, &collections_chosen_table, &id, out); }
/* count > 0: from the left, < 0: from the right, 0: all; removed may be NULL. LREM */
KEYSRT_CALL collections_chosen_remove(keysrt_client *client, collections_id id, keysrt_view value, int64_t count, uint64_t *removed)
{ return keysrt_list_remove(client, &collections_chosen_table, &id, &value, count, removed); }
/* This list, for calls on several; *params is borrowed. */
static inline collections_list_of_string collections_chosen_ref(const collections_chosen_params *params)
{
    const collections_list_of_string made = {{&collections_chosen_table, params}};
    return made;
}
/* From an end of the source to one of this list; MISS: it is empty. LMOVE */
KEYSRT_CALL collections_chosen_move_from(keysrt_client *client, collections_id id, collections_list_of_string source, keysrt_end from, keysrt_end to, keysrt_duration ttl, keysrt_text *out)
{ return keysrt_list_move(client, &collections_chosen_table, &id, &source.ref, from, to, ttl, out, &out->block); }
/* OK or MISS. EXISTS */
KEYSRT_CALL collections_chosen_exists(keysrt_client *client, collections_id id)
{ return keysrt_key_exists(client, &collections_chosen_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL collections_chosen_ttl(keysrt_client *client, collections_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &collections_chosen_table, &id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL collections_chosen_renew(keysrt_client *client, collections_id id, keysrt_duration ttl)
{ return keysrt_key_renew(client, &collections_chosen_table, &id, ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL collections_chosen_delete(keysrt_client *client, collections_id id)
{ return keysrt_key_delete(client, &collections_chosen_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL collections_chosen_walk(keysrt_client *client, keysrt_walk *walk, collections_chosen_params *out)
{ return keysrt_key_walk(client, &collections_chosen_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL collections_chosen_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &collections_chosen_table, deleted); }

/* list "l:stays:{id}", Redis type list, database 0; TTL: never expires. collections.keys:19 */
typedef struct collections_stays_params {
    collections_id id;
} collections_stays_params;
static const keysrt_piece collections_stays_table_pieces[] KEYSRT_UNUSED = {
    {"l:stays:", 8, offsetof(collections_stays_params, id), &collections_type_2, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key collections_stays_table KEYSRT_UNUSED = {&collections_keyspace, "stays", 6, 0, KEYSRT_LIST, false,
    {2, sizeof(collections_stays_params), collections_stays_table_pieces, "l:stays:*", "l:stays:{id}"},
    &collections_type_3, 0, 0,
    {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL collections_stays_key_name(keysrt_client *client, collections_id id, keysrt_text *out)
{ return keysrt_key_name(client, &collections_stays_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL collections_stays_parse(keysrt_client *client, keysrt_view name, collections_stays_params *out)
{ return keysrt_key_parse(client, &collections_stays_table, name, out, NULL); }
/* length (may be NULL): afterwards. LPUSH */
KEYSRT_CALL collections_stays_push_left(keysrt_client *client, collections_id id, keysrt_view value, uint64_t *length)
{ return keysrt_list_push(client, &collections_stays_table, &id, KEYSRT_LEFT, &value, 1, keysrt_declared_ttl, length); }
/* length (may be NULL): afterwards. RPUSH */
KEYSRT_CALL collections_stays_push_right(keysrt_client *client, collections_id id, keysrt_view value, uint64_t *length)
{ return keysrt_list_push(client, &collections_stays_table, &id, KEYSRT_RIGHT, &value, 1, keysrt_declared_ttl, length); }
/* The last one ends up leftmost. LPUSH */
KEYSRT_CALL collections_stays_push_left_many(keysrt_client *client, collections_id id, const keysrt_view *values, size_t count, uint64_t *length)
{ return keysrt_list_push(client, &collections_stays_table, &id, KEYSRT_LEFT, values, count, keysrt_declared_ttl, length); }
/* The last one ends up rightmost. RPUSH */
KEYSRT_CALL collections_stays_push_right_many(keysrt_client *client, collections_id id, const keysrt_view *values, size_t count, uint64_t *length)
{ return keysrt_list_push(client, &collections_stays_table, &id, KEYSRT_RIGHT, values, count, keysrt_declared_ttl, length); }
/* MISS: the list is empty. LPOP */
KEYSRT_CALL collections_stays_pop_left(keysrt_client *client, collections_id id, keysrt_text *out)
{ return keysrt_list_pop(client, &collections_stays_table, &id, KEYSRT_LEFT, out, &out->block); }
/* MISS: the list is empty. RPOP */
KEYSRT_CALL collections_stays_pop_right(keysrt_client *client, collections_id id, keysrt_text *out)
{ return keysrt_list_pop(client, &collections_stays_table, &id, KEYSRT_RIGHT, out, &out->block); }
/* Waits up to timeout for one; MISS: none came. BLPOP */
KEYSRT_CALL collections_stays_pop_left_wait(keysrt_client *client, collections_id id, keysrt_duration timeout, keysrt_text *out)
{ return keysrt_list_pop_wait(client, &collections_stays_table, &id, KEYSRT_LEFT, timeout, out, &out->block); }
/* Waits up to timeout for one; MISS: none came. BRPOP */
KEYSRT_CALL collections_stays_pop_right_wait(keysrt_client *client, collections_id id, keysrt_duration timeout, keysrt_text *out)
{ return keysrt_list_pop_wait(client, &collections_stays_table, &id, KEYSRT_RIGHT, timeout, out, &out->block); }
/* From the first of the keys that has one; which (may be NULL): its index. BLPOP */
KEYSRT_CALL collections_stays_pop_left_wait_any(keysrt_client *client, const collections_stays_params *keys, size_t count, keysrt_duration timeout, size_t *which, keysrt_text *out)
{ return keysrt_list_pop_wait_any(client, &collections_stays_table, keys, count, KEYSRT_LEFT, timeout, which, out, &out->block); }
/* From the first of the keys that has one; which (may be NULL): its index. BRPOP */
KEYSRT_CALL collections_stays_pop_right_wait_any(keysrt_client *client, const collections_stays_params *keys, size_t count, keysrt_duration timeout, size_t *which, keysrt_text *out)
{ return keysrt_list_pop_wait_any(client, &collections_stays_table, keys, count, KEYSRT_RIGHT, timeout, which, out, &out->block); }
/* Both ends included, negative from the right: 0, -1 is all. LRANGE */
KEYSRT_CALL collections_stays_range(keysrt_client *client, collections_id id, int64_t start, int64_t stop, collections_string_array *out)
{ return keysrt_list_range(client, &collections_stays_table, &id, start, stop, out, &out->block); }
/* 0 where there is no key. LLEN */
KEYSRT_CALL collections_stays_length(keysrt_client *client, collections_id id, uint64_t *out)
{ return keysrt_list_length(client, &collections_stays_table, &id, out); }
/* count > 0: from the left, < 0: from the right, 0: all; removed may be NULL. LREM */
KEYSRT_CALL collections_stays_remove(keysrt_client *client, collections_id id, keysrt_view value, int64_t count, uint64_t *removed)
{ return keysrt_list_remove(client, &collections_stays_table, &id, &value, count, removed); }
/* This list, for calls on several; *params is borrowed. */
static inline collections_list_of_string collections_stays_ref(const collections_stays_params *params)
{
    const collections_list_of_string made = {{&collections_stays_table, params}};
    return made;
}
/* From an end of the source to one of this list; MISS: it is empty. LMOVE */
KEYSRT_CALL collections_stays_move_from(keysrt_client *client, collections_id id, collections_list_of_string source, keysrt_end from, keysrt_end to, keysrt_text *out)
{ return keysrt_list_move(client, &collections_stays_table, &id, &source.ref, from, to, keysrt_declared_ttl, out, &out->block); }
/* Waits up to timeout for one; MISS: none came. BLMOVE */
KEYSRT_CALL collections_stays_move_from_wait(keysrt_client *client, collections_id id, collections_list_of_string source, keysrt_end from, keysrt_end to, keysrt_duration timeout, keysrt_text *out)
{ return keysrt_list_move_wait(client, &collections_stays_table, &id, &source.ref, from, to, timeout, out, &out->block); }
/* OK or MISS. EXISTS */
KEYSRT_CALL collections_stays_exists(keysrt_client *client, collections_id id)
{ return keysrt_key_exists(client, &collections_stays_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL collections_stays_ttl(keysrt_client *client, collections_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &collections_stays_table, &id, out); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL collections_stays_delete(keysrt_client *client, collections_id id)
{ return keysrt_key_delete(client, &collections_stays_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL collections_stays_walk(keysrt_client *client, keysrt_walk *walk, collections_stays_params *out)
{ return keysrt_key_walk(client, &collections_stays_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL collections_stays_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &collections_stays_table, deleted); }

/* list "l:too:{id}", Redis type list, database 0; TTL: never expires. collections.keys:20 */
typedef struct collections_stays_too_params {
    collections_id id;
} collections_stays_too_params;
static const keysrt_piece collections_stays_too_table_pieces[] KEYSRT_UNUSED = {
    {"l:too:", 6, offsetof(collections_stays_too_params, id), &collections_type_2, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key collections_stays_too_table KEYSRT_UNUSED = {&collections_keyspace, "stays_too", 7, 0, KEYSRT_LIST, false,
    {2, sizeof(collections_stays_too_params), collections_stays_too_table_pieces, "l:too:*", "l:too:{id}"},
    &collections_type_3, 0, 0,
    {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL collections_stays_too_key_name(keysrt_client *client, collections_id id, keysrt_text *out)
{ return keysrt_key_name(client, &collections_stays_too_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL collections_stays_too_parse(keysrt_client *client, keysrt_view name, collections_stays_too_params *out)
{ return keysrt_key_parse(client, &collections_stays_too_table, name, out, NULL); }
/* length (may be NULL): afterwards. LPUSH */
KEYSRT_CALL collections_stays_too_push_left(keysrt_client *client, collections_id id, keysrt_view value, uint64_t *length)
{ return keysrt_list_push(client, &collections_stays_too_table, &id, KEYSRT_LEFT, &value, 1, keysrt_declared_ttl, length); }
/* length (may be NULL): afterwards. RPUSH */
KEYSRT_CALL collections_stays_too_push_right(keysrt_client *client, collections_id id, keysrt_view value, uint64_t *length)
{ return keysrt_list_push(client, &collections_stays_too_table, &id, KEYSRT_RIGHT, &value, 1, keysrt_declared_ttl, length); }
/* The last one ends up leftmost. LPUSH */
KEYSRT_CALL collections_stays_too_push_left_many(keysrt_client *client, collections_id id, const keysrt_view *values, size_t count, uint64_t *length)
{ return keysrt_list_push(client, &collections_stays_too_table, &id, KEYSRT_LEFT, values, count, keysrt_declared_ttl, length); }
/* The last one ends up rightmost. RPUSH */
KEYSRT_CALL collections_stays_too_push_right_many(keysrt_client *client, collections_id id, const keysrt_view *values, size_t count, uint64_t *length)
{ return keysrt_list_push(client, &collections_stays_too_table, &id, KEYSRT_RIGHT, values, count, keysrt_declared_ttl, length); }
/* MISS: the list is empty. LPOP */
KEYSRT_CALL collections_stays_too_pop_left(keysrt_client *client, collections_id id, keysrt_text *out)
{ return keysrt_list_pop(client, &collections_stays_too_table, &id, KEYSRT_LEFT, out, &out->block); }
/* MISS: the list is empty. RPOP */
KEYSRT_CALL collections_stays_too_pop_right(keysrt_client *client, collections_id id, keysrt_text *out)
{ return keysrt_list_pop(client, &collections_stays_too_table, &id, KEYSRT_RIGHT, out, &out->block); }
/* Waits up to timeout for one; MISS: none came. BLPOP */
KEYSRT_CALL collections_stays_too_pop_left_wait(keysrt_client *client, collections_id id, keysrt_duration timeout, keysrt_text *out)
{ return keysrt_list_pop_wait(client, &collections_stays_too_table, &id, KEYSRT_LEFT, timeout, out, &out->block); }
/* Waits up to timeout for one; MISS: none came. BRPOP */
KEYSRT_CALL collections_stays_too_pop_right_wait(keysrt_client *client, collections_id id, keysrt_duration timeout, keysrt_text *out)
{ return keysrt_list_pop_wait(client, &collections_stays_too_table, &id, KEYSRT_RIGHT, timeout, out, &out->block); }
/* From the first of the keys that has one; which (may be NULL): its index. BLPOP */
KEYSRT_CALL collections_stays_too_pop_left_wait_any(keysrt_client *client, const collections_stays_too_params *keys, size_t count, keysrt_duration timeout, size_t *which, keysrt_text *out)
{ return keysrt_list_pop_wait_any(client, &collections_stays_too_table, keys, count, KEYSRT_LEFT, timeout, which, out, &out->block); }
/* From the first of the keys that has one; which (may be NULL): its index. BRPOP */
KEYSRT_CALL collections_stays_too_pop_right_wait_any(keysrt_client *client, const collections_stays_too_params *keys, size_t count, keysrt_duration timeout, size_t *which, keysrt_text *out)
{ return keysrt_list_pop_wait_any(client, &collections_stays_too_table, keys, count, KEYSRT_RIGHT, timeout, which, out, &out->block); }
/* Both ends included, negative from the right: 0, -1 is all. LRANGE */
KEYSRT_CALL collections_stays_too_range(keysrt_client *client, collections_id id, int64_t start, int64_t stop, collections_string_array *out)
{ return keysrt_list_range(client, &collections_stays_too_table, &id, start, stop, out, &out->block); }
/* 0 where there is no key. LLEN */
KEYSRT_CALL collections_stays_too_length(keysrt_client *client, collections_id id, uint64_t *out)
{ return keysrt_list_length(client, &collections_stays_too_table, &id, out); }
/* count > 0: from the left, < 0: from the right, 0: all; removed may be NULL. LREM */
KEYSRT_CALL collections_stays_too_remove(keysrt_client *client, collections_id id, keysrt_view value, int64_t count, uint64_t *removed)
{ return keysrt_list_remove(client, &collections_stays_too_table, &id, &value, count, removed); }
/* This list, for calls on several; *params is borrowed. */
static inline collections_list_of_string collections_stays_too_ref(const collections_stays_too_params *params)
{
    const collections_list_of_string made = {{&collections_stays_too_table, params}};
    return made;
}
/* From an end of the source to one of this list; MISS: it is empty. LMOVE */
KEYSRT_CALL collections_stays_too_move_from(keysrt_client *client, collections_id id, collections_list_of_string source, keysrt_end from, keysrt_end to, keysrt_text *out)
{ return keysrt_list_move(client, &collections_stays_too_table, &id, &source.ref, from, to, keysrt_declared_ttl, out, &out->block); }
/* Waits up to timeout for one; MISS: none came. BLMOVE */
KEYSRT_CALL collections_stays_too_move_from_wait(keysrt_client *client, collections_id id, collections_list_of_string source, keysrt_end from, keysrt_end to, keysrt_duration timeout, keysrt_text *out)
{ return keysrt_list_move_wait(client, &collections_stays_too_table, &id, &source.ref, from, to, timeout, out, &out->block); }
/* OK or MISS. EXISTS */
KEYSRT_CALL collections_stays_too_exists(keysrt_client *client, collections_id id)
{ return keysrt_key_exists(client, &collections_stays_too_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL collections_stays_too_ttl(keysrt_client *client, collections_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &collections_stays_too_table, &id, out); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL collections_stays_too_delete(keysrt_client *client, collections_id id)
{ return keysrt_key_delete(client, &collections_stays_too_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL collections_stays_too_walk(keysrt_client *client, keysrt_walk *walk, collections_stays_too_params *out)
{ return keysrt_key_walk(client, &collections_stays_too_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL collections_stays_too_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &collections_stays_too_table, deleted); }

/* zset "z:board:{id}", Redis type sorted set, database 0; TTL: 1 hour; every write sets it anew. collections.keys:24 */
typedef struct collections_board_params {
    collections_id id;
} collections_board_params;
typedef struct collections_board_entry {
    collections_id member;
    double score;
} collections_board_entry;
typedef struct collections_board_entries {
    collections_board_entry *items;
    size_t count;
    keysrt_block block;
} collections_board_entries;
static inline void collections_board_entries_clear(collections_board_entries *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}
static const keysrt_zentry_layout collections_board_layout KEYSRT_UNUSED = {sizeof(collections_board_entry), offsetof(collections_board_entry, score)};
static const keysrt_piece collections_board_table_pieces[] KEYSRT_UNUSED = {
    {"z:board:", 8, offsetof(collections_board_params, id), &collections_type_2, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key collections_board_table KEYSRT_UNUSED = {&collections_keyspace, "board", 8, 0, KEYSRT_ZSET, false,
    {2, sizeof(collections_board_params), collections_board_table_pieces, "z:board:*", "z:board:{id}"},
    &collections_type_2, &collections_type_6, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 3600000, 0, 0, 0, 0, "$2\r\nPX\r\n$7\r\n3600000\r\n", 21},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL collections_board_key_name(keysrt_client *client, collections_id id, keysrt_text *out)
{ return keysrt_key_name(client, &collections_board_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL collections_board_parse(keysrt_client *client, keysrt_view name, collections_board_params *out)
{ return keysrt_key_parse(client, &collections_board_table, name, out, NULL); }
/* changed (may be NULL): 0 where it was there with this score. ZADD */
KEYSRT_CALL collections_board_add(keysrt_client *client, collections_id id, collections_id member, double score, uint64_t *changed)
{
    const collections_board_entry entry = {member, score};
    return keysrt_zset_add(client, &collections_board_table, &id, 0, &entry, 1, &collections_board_layout, keysrt_declared_ttl, changed);
}
/* changed (may be NULL): added or with a new score. ZADD */
KEYSRT_CALL collections_board_add_many(keysrt_client *client, collections_id id, const collections_board_entry *entries, size_t count, uint64_t *changed)
{ return keysrt_zset_add(client, &collections_board_table, &id, 0, entries, count, &collections_board_layout, keysrt_declared_ttl, changed); }
/* options: KEYSRT_ZADD_NX, _XX, _GT, _LT. ZADD */
KEYSRT_CALL collections_board_add_if(keysrt_client *client, collections_id id, unsigned options, collections_id member, double score, uint64_t *changed)
{
    const collections_board_entry entry = {member, score};
    return keysrt_zset_add(client, &collections_board_table, &id, options, &entry, 1, &collections_board_layout, keysrt_declared_ttl, changed);
}
/* out (may be NULL): the new score. ZINCRBY */
KEYSRT_CALL collections_board_increment(keysrt_client *client, collections_id id, collections_id member, double by, double *out)
{ return keysrt_zset_increment(client, &collections_board_table, &id, &member, &by, keysrt_declared_ttl, out); }
/* removed (may be NULL): 0 where it was not there. ZREM */
KEYSRT_CALL collections_board_remove(keysrt_client *client, collections_id id, collections_id member, uint64_t *removed)
{ return keysrt_zset_remove(client, &collections_board_table, &id, &member, 1, removed); }
/* removed may be NULL. ZREM */
KEYSRT_CALL collections_board_remove_many(keysrt_client *client, collections_id id, const collections_id *members, size_t count, uint64_t *removed)
{ return keysrt_zset_remove(client, &collections_board_table, &id, members, count, removed); }
/* MISS: no such member. ZSCORE */
KEYSRT_CALL collections_board_score(keysrt_client *client, collections_id id, collections_id member, double *out)
{ return keysrt_zset_score(client, &collections_board_table, &id, &member, out); }
/* 0: the lowest score; MISS: no such member. ZRANK */
KEYSRT_CALL collections_board_rank(keysrt_client *client, collections_id id, collections_id member, uint64_t *out)
{ return keysrt_zset_rank(client, &collections_board_table, &id, &member, false, out); }
/* 0: the highest score; MISS: no such member. ZREVRANK */
KEYSRT_CALL collections_board_reverse_rank(keysrt_client *client, collections_id id, collections_id member, uint64_t *out)
{ return keysrt_zset_rank(client, &collections_board_table, &id, &member, true, out); }
/* By rank, the lowest score first; 0, -1 is all. ZRANGE */
KEYSRT_CALL collections_board_range(keysrt_client *client, collections_id id, int64_t start, int64_t stop, collections_board_entries *out)
{ return keysrt_zset_range(client, &collections_board_table, &id, start, stop, false, out, &out->block, &collections_board_layout); }
/* By rank, the highest score first. ZRANGE REV */
KEYSRT_CALL collections_board_reverse_range(keysrt_client *client, collections_id id, int64_t start, int64_t stop, collections_board_entries *out)
{ return keysrt_zset_range(client, &collections_board_table, &id, start, stop, true, out, &out->block, &collections_board_layout); }
/* The count members with the highest scores. ZRANGE REV */
KEYSRT_CALL collections_board_top(keysrt_client *client, collections_id id, uint32_t count, collections_board_entries *out)
{ return keysrt_zset_range(client, &collections_board_table, &id, count == 0, count == 0 ? 0 : (int64_t)count - 1, true, out, &out->block, &collections_board_layout); }
/* Both ends included; limit 0: all. ZRANGE BYSCORE */
KEYSRT_CALL collections_board_range_by_score(keysrt_client *client, collections_id id, double min_score, double max_score, uint64_t offset, uint64_t limit, collections_board_entries *out)
{ return keysrt_zset_range_by_score(client, &collections_board_table, &id, &min_score, &max_score, false, offset, limit, out, &out->block, &collections_board_layout); }
/* The highest score first; limit 0: all. ZRANGE BYSCORE REV */
KEYSRT_CALL collections_board_reverse_range_by_score(keysrt_client *client, collections_id id, double min_score, double max_score, uint64_t offset, uint64_t limit, collections_board_entries *out)
{ return keysrt_zset_range_by_score(client, &collections_board_table, &id, &min_score, &max_score, true, offset, limit, out, &out->block, &collections_board_layout); }
/* The next one in no order, in bounded memory; one may come twice; MISS: the end. ZSCAN */
KEYSRT_CALL collections_board_walk_members(keysrt_client *client, collections_id id, keysrt_walk *walk, collections_id_result *out, double *score)
{ return keysrt_zset_walk(client, &collections_board_table, &id, walk, out, &out->block, score); }
/* Both ends included. ZCOUNT */
KEYSRT_CALL collections_board_count(keysrt_client *client, collections_id id, double min_score, double max_score, uint64_t *out)
{ return keysrt_zset_count(client, &collections_board_table, &id, &min_score, &max_score, out); }
/* 0 where there is no key. ZCARD */
KEYSRT_CALL collections_board_size(keysrt_client *client, collections_id id, uint64_t *out)
{ return keysrt_zset_size(client, &collections_board_table, &id, out); }
/* Takes up to count. ZPOPMIN */
KEYSRT_CALL collections_board_pop_lowest(keysrt_client *client, collections_id id, uint64_t count, collections_board_entries *out)
{ return keysrt_zset_pop(client, &collections_board_table, &id, false, count, out, &out->block, &collections_board_layout); }
/* Takes up to count. ZPOPMAX */
KEYSRT_CALL collections_board_pop_highest(keysrt_client *client, collections_id id, uint64_t count, collections_board_entries *out)
{ return keysrt_zset_pop(client, &collections_board_table, &id, true, count, out, &out->block, &collections_board_layout); }
/* Waits up to timeout for one; MISS: none came. BZPOPMIN */
KEYSRT_CALL collections_board_pop_lowest_wait(keysrt_client *client, collections_id id, keysrt_duration timeout, collections_board_entries *out)
{ return keysrt_zset_pop_wait(client, &collections_board_table, &id, false, timeout, out, &out->block, &collections_board_layout); }
/* Waits up to timeout for one; MISS: none came. BZPOPMAX */
KEYSRT_CALL collections_board_pop_highest_wait(keysrt_client *client, collections_id id, keysrt_duration timeout, collections_board_entries *out)
{ return keysrt_zset_pop_wait(client, &collections_board_table, &id, true, timeout, out, &out->block, &collections_board_layout); }
/* From the first of the keys that has one; which (may be NULL): its index. BZPOPMIN */
KEYSRT_CALL collections_board_pop_lowest_wait_any(keysrt_client *client, const collections_board_params *keys, size_t count, keysrt_duration timeout, size_t *which, collections_board_entries *out)
{ return keysrt_zset_pop_wait_any(client, &collections_board_table, keys, count, false, timeout, which, out, &out->block, &collections_board_layout); }
/* From the first of the keys that has one; which (may be NULL): its index. BZPOPMAX */
KEYSRT_CALL collections_board_pop_highest_wait_any(keysrt_client *client, const collections_board_params *keys, size_t count, keysrt_duration timeout, size_t *which, collections_board_entries *out)
{ return keysrt_zset_pop_wait_any(client, &collections_board_table, keys, count, true, timeout, which, out, &out->block, &collections_board_layout); }
/* This sorted set, for calls on several; *params is borrowed. Its ref.weight is 1. */
static inline collections_zset_of_id collections_board_ref(const collections_board_params *params)
{
    const collections_zset_of_id made = {{{&collections_board_table, params}, 1}};
    return made;
}
/* This sorted set becomes the result; size may be NULL. ZUNIONSTORE */
KEYSRT_CALL collections_board_store_union(keysrt_client *client, collections_id id, const collections_zset_of_id *sources, size_t count, keysrt_aggregate aggregate, uint64_t *size)
{
    const keysrt_zset_storing how = {KEYSRT_UNION, aggregate};
    return keysrt_zset_store(client, &collections_board_table, &id, &how, (const keysrt_weighted_ref *)sources, count, keysrt_declared_ttl, size);
}
/* This sorted set becomes the result; size may be NULL. ZINTERSTORE */
KEYSRT_CALL collections_board_store_intersection(keysrt_client *client, collections_id id, const collections_zset_of_id *sources, size_t count, keysrt_aggregate aggregate, uint64_t *size)
{
    const keysrt_zset_storing how = {KEYSRT_INTERSECTION, aggregate};
    return keysrt_zset_store(client, &collections_board_table, &id, &how, (const keysrt_weighted_ref *)sources, count, keysrt_declared_ttl, size);
}
/* Both ends included; removed may be NULL. ZREMRANGEBYSCORE */
KEYSRT_CALL collections_board_remove_by_score(keysrt_client *client, collections_id id, double min_score, double max_score, uint64_t *removed)
{ return keysrt_zset_remove_by_score(client, &collections_board_table, &id, &min_score, &max_score, removed); }
/* OK or MISS. EXISTS */
KEYSRT_CALL collections_board_exists(keysrt_client *client, collections_id id)
{ return keysrt_key_exists(client, &collections_board_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL collections_board_ttl(keysrt_client *client, collections_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &collections_board_table, &id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL collections_board_renew(keysrt_client *client, collections_id id)
{ return keysrt_key_renew(client, &collections_board_table, &id, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL collections_board_delete(keysrt_client *client, collections_id id)
{ return keysrt_key_delete(client, &collections_board_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL collections_board_walk(keysrt_client *client, keysrt_walk *walk, collections_board_params *out)
{ return keysrt_key_walk(client, &collections_board_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL collections_board_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &collections_board_table, deleted); }

/* zset "z:best:{id}", Redis type sorted set, database 0; TTL: never expires. collections.keys:25 */
typedef struct collections_best_params {
    collections_id id;
} collections_best_params;
typedef struct collections_best_entry {
    collections_id member;
    int64_t score;
} collections_best_entry;
typedef struct collections_best_entries {
    collections_best_entry *items;
    size_t count;
    keysrt_block block;
} collections_best_entries;
static inline void collections_best_entries_clear(collections_best_entries *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}
static const keysrt_zentry_layout collections_best_layout KEYSRT_UNUSED = {sizeof(collections_best_entry), offsetof(collections_best_entry, score)};
static const keysrt_piece collections_best_table_pieces[] KEYSRT_UNUSED = {
    {"z:best:", 7, offsetof(collections_best_params, id), &collections_type_2, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key collections_best_table KEYSRT_UNUSED = {&collections_keyspace, "best", 9, 0, KEYSRT_ZSET, false,
    {2, sizeof(collections_best_params), collections_best_table_pieces, "z:best:*", "z:best:{id}"},
    &collections_type_2, &collections_type_7, 0,
    {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0},
    &collections_trim_1, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL collections_best_key_name(keysrt_client *client, collections_id id, keysrt_text *out)
{ return keysrt_key_name(client, &collections_best_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL collections_best_parse(keysrt_client *client, keysrt_view name, collections_best_params *out)
{ return keysrt_key_parse(client, &collections_best_table, name, out, NULL); }
/* changed (may be NULL): 0 where it was there with this score. ZADD */
KEYSRT_CALL collections_best_add(keysrt_client *client, collections_id id, collections_id member, int64_t score, uint64_t *changed)
{
    const collections_best_entry entry = {member, score};
    return keysrt_zset_add(client, &collections_best_table, &id, 0, &entry, 1, &collections_best_layout, keysrt_declared_ttl, changed);
}
/* changed (may be NULL): added or with a new score. ZADD */
KEYSRT_CALL collections_best_add_many(keysrt_client *client, collections_id id, const collections_best_entry *entries, size_t count, uint64_t *changed)
{ return keysrt_zset_add(client, &collections_best_table, &id, 0, entries, count, &collections_best_layout, keysrt_declared_ttl, changed); }
/* options: KEYSRT_ZADD_NX, _XX, _GT, _LT. ZADD */
KEYSRT_CALL collections_best_add_if(keysrt_client *client, collections_id id, unsigned options, collections_id member, int64_t score, uint64_t *changed)
{
    const collections_best_entry entry = {member, score};
    return keysrt_zset_add(client, &collections_best_table, &id, options, &entry, 1, &collections_best_layout, keysrt_declared_ttl, changed);
}
/* out (may be NULL): the new score. ZINCRBY */
KEYSRT_CALL collections_best_increment(keysrt_client *client, collections_id id, collections_id member, int64_t by, int64_t *out)
{ return keysrt_zset_increment(client, &collections_best_table, &id, &member, &by, keysrt_declared_ttl, out); }
/* removed (may be NULL): 0 where it was not there. ZREM */
KEYSRT_CALL collections_best_remove(keysrt_client *client, collections_id id, collections_id member, uint64_t *removed)
{ return keysrt_zset_remove(client, &collections_best_table, &id, &member, 1, removed); }
/* removed may be NULL. ZREM */
KEYSRT_CALL collections_best_remove_many(keysrt_client *client, collections_id id, const collections_id *members, size_t count, uint64_t *removed)
{ return keysrt_zset_remove(client, &collections_best_table, &id, members, count, removed); }
/* MISS: no such member. ZSCORE */
KEYSRT_CALL collections_best_score(keysrt_client *client, collections_id id, collections_id member, int64_t *out)
{ return keysrt_zset_score(client, &collections_best_table, &id, &member, out); }
/* 0: the lowest score; MISS: no such member. ZRANK */
KEYSRT_CALL collections_best_rank(keysrt_client *client, collections_id id, collections_id member, uint64_t *out)
{ return keysrt_zset_rank(client, &collections_best_table, &id, &member, false, out); }
/* 0: the highest score; MISS: no such member. ZREVRANK */
KEYSRT_CALL collections_best_reverse_rank(keysrt_client *client, collections_id id, collections_id member, uint64_t *out)
{ return keysrt_zset_rank(client, &collections_best_table, &id, &member, true, out); }
/* By rank, the lowest score first; 0, -1 is all. ZRANGE */
KEYSRT_CALL collections_best_range(keysrt_client *client, collections_id id, int64_t start, int64_t stop, collections_best_entries *out)
{ return keysrt_zset_range(client, &collections_best_table, &id, start, stop, false, out, &out->block, &collections_best_layout); }
/* By rank, the highest score first. ZRANGE REV */
KEYSRT_CALL collections_best_reverse_range(keysrt_client *client, collections_id id, int64_t start, int64_t stop, collections_best_entries *out)
{ return keysrt_zset_range(client, &collections_best_table, &id, start, stop, true, out, &out->block, &collections_best_layout); }
/* The count members with the highest scores. ZRANGE REV */
KEYSRT_CALL collections_best_top(keysrt_client *client, collections_id id, uint32_t count, collections_best_entries *out)
{ return keysrt_zset_range(client, &collections_best_table, &id, count == 0, count == 0 ? 0 : (int64_t)count - 1, true, out, &out->block, &collections_best_layout); }
/* Both ends included; limit 0: all. ZRANGE BYSCORE */
KEYSRT_CALL collections_best_range_by_score(keysrt_client *client, collections_id id, int64_t min_score, int64_t max_score, uint64_t offset, uint64_t limit, collections_best_entries *out)
{ return keysrt_zset_range_by_score(client, &collections_best_table, &id, &min_score, &max_score, false, offset, limit, out, &out->block, &collections_best_layout); }
/* The highest score first; limit 0: all. ZRANGE BYSCORE REV */
KEYSRT_CALL collections_best_reverse_range_by_score(keysrt_client *client, collections_id id, int64_t min_score, int64_t max_score, uint64_t offset, uint64_t limit, collections_best_entries *out)
{ return keysrt_zset_range_by_score(client, &collections_best_table, &id, &min_score, &max_score, true, offset, limit, out, &out->block, &collections_best_layout); }
/* The next one in no order, in bounded memory; one may come twice; MISS: the end. ZSCAN */
KEYSRT_CALL collections_best_walk_members(keysrt_client *client, collections_id id, keysrt_walk *walk, collections_id_result *out, int64_t *score)
{ return keysrt_zset_walk(client, &collections_best_table, &id, walk, out, &out->block, score); }
/* Both ends included. ZCOUNT */
KEYSRT_CALL collections_best_count(keysrt_client *client, collections_id id, int64_t min_score, int64_t max_score, uint64_t *out)
{ return keysrt_zset_count(client, &collections_best_table, &id, &min_score, &max_score, out); }
/* 0 where there is no key. ZCARD */
KEYSRT_CALL collections_best_size(keysrt_client *client, collections_id id, uint64_t *out)
{ return keysrt_zset_size(client, &collections_best_table, &id, out); }
/* Takes up to count. ZPOPMIN */
KEYSRT_CALL collections_best_pop_lowest(keysrt_client *client, collections_id id, uint64_t count, collections_best_entries *out)
{ return keysrt_zset_pop(client, &collections_best_table, &id, false, count, out, &out->block, &collections_best_layout); }
/* Takes up to count. ZPOPMAX */
KEYSRT_CALL collections_best_pop_highest(keysrt_client *client, collections_id id, uint64_t count, collections_best_entries *out)
{ return keysrt_zset_pop(client, &collections_best_table, &id, true, count, out, &out->block, &collections_best_layout); }
/* Waits up to timeout for one; MISS: none came. BZPOPMIN */
KEYSRT_CALL collections_best_pop_lowest_wait(keysrt_client *client, collections_id id, keysrt_duration timeout, collections_best_entries *out)
{ return keysrt_zset_pop_wait(client, &collections_best_table, &id, false, timeout, out, &out->block, &collections_best_layout); }
/* Waits up to timeout for one; MISS: none came. BZPOPMAX */
KEYSRT_CALL collections_best_pop_highest_wait(keysrt_client *client, collections_id id, keysrt_duration timeout, collections_best_entries *out)
{ return keysrt_zset_pop_wait(client, &collections_best_table, &id, true, timeout, out, &out->block, &collections_best_layout); }
/* From the first of the keys that has one; which (may be NULL): its index. BZPOPMIN */
KEYSRT_CALL collections_best_pop_lowest_wait_any(keysrt_client *client, const collections_best_params *keys, size_t count, keysrt_duration timeout, size_t *which, collections_best_entries *out)
{ return keysrt_zset_pop_wait_any(client, &collections_best_table, keys, count, false, timeout, which, out, &out->block, &collections_best_layout); }
/* From the first of the keys that has one; which (may be NULL): its index. BZPOPMAX */
KEYSRT_CALL collections_best_pop_highest_wait_any(keysrt_client *client, const collections_best_params *keys, size_t count, keysrt_duration timeout, size_t *which, collections_best_entries *out)
{ return keysrt_zset_pop_wait_any(client, &collections_best_table, keys, count, true, timeout, which, out, &out->block, &collections_best_layout); }
/* This sorted set, for calls on several; *params is borrowed. Its ref.weight is 1. */
static inline collections_zset_of_id collections_best_ref(const collections_best_params *params)
{
    const collections_zset_of_id made = {{{&collections_best_table, params}, 1}};
    return made;
}
/* This sorted set becomes the result; size may be NULL. ZUNIONSTORE */
KEYSRT_CALL collections_best_store_union(keysrt_client *client, collections_id id, const collections_zset_of_id *sources, size_t count, keysrt_aggregate aggregate, uint64_t *size)
{
    const keysrt_zset_storing how = {KEYSRT_UNION, aggregate};
    return keysrt_zset_store(client, &collections_best_table, &id, &how, (const keysrt_weighted_ref *)sources, count, keysrt_declared_ttl, size);
}
/* This sorted set becomes the result; size may be NULL. ZINTERSTORE */
KEYSRT_CALL collections_best_store_intersection(keysrt_client *client, collections_id id, const collections_zset_of_id *sources, size_t count, keysrt_aggregate aggregate, uint64_t *size)
{
    const keysrt_zset_storing how = {KEYSRT_INTERSECTION, aggregate};
    return keysrt_zset_store(client, &collections_best_table, &id, &how, (const keysrt_weighted_ref *)sources, count, keysrt_declared_ttl, size);
}
/* Both ends included; removed may be NULL. ZREMRANGEBYSCORE */
KEYSRT_CALL collections_best_remove_by_score(keysrt_client *client, collections_id id, int64_t min_score, int64_t max_score, uint64_t *removed)
{ return keysrt_zset_remove_by_score(client, &collections_best_table, &id, &min_score, &max_score, removed); }
/* OK or MISS. EXISTS */
KEYSRT_CALL collections_best_exists(keysrt_client *client, collections_id id)
{ return keysrt_key_exists(client, &collections_best_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL collections_best_ttl(keysrt_client *client, collections_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &collections_best_table, &id, out); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL collections_best_delete(keysrt_client *client, collections_id id)
{ return keysrt_key_delete(client, &collections_best_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL collections_best_walk(keysrt_client *client, keysrt_walk *walk, collections_best_params *out)
{ return keysrt_key_walk(client, &collections_best_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL collections_best_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &collections_best_table, deleted); }

/* zset "z:grades:{id}", Redis type sorted set, database 0; TTL: never expires. collections.keys:26 */
typedef struct collections_grades_params {
    collections_id id;
} collections_grades_params;
typedef struct collections_grades_entry {
    collections_id member;
    uint8_t score;
} collections_grades_entry;
typedef struct collections_grades_entries {
    collections_grades_entry *items;
    size_t count;
    keysrt_block block;
} collections_grades_entries;
static inline void collections_grades_entries_clear(collections_grades_entries *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}
static const keysrt_zentry_layout collections_grades_layout KEYSRT_UNUSED = {sizeof(collections_grades_entry), offsetof(collections_grades_entry, score)};
static const keysrt_piece collections_grades_table_pieces[] KEYSRT_UNUSED = {
    {"z:grades:", 9, offsetof(collections_grades_params, id), &collections_type_2, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key collections_grades_table KEYSRT_UNUSED = {&collections_keyspace, "grades", 10, 0, KEYSRT_ZSET, false,
    {2, sizeof(collections_grades_params), collections_grades_table_pieces, "z:grades:*", "z:grades:{id}"},
    &collections_type_2, &collections_type_8, 0,
    {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL collections_grades_key_name(keysrt_client *client, collections_id id, keysrt_text *out)
{ return keysrt_key_name(client, &collections_grades_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL collections_grades_parse(keysrt_client *client, keysrt_view name, collections_grades_params *out)
{ return keysrt_key_parse(client, &collections_grades_table, name, out, NULL); }
/* changed (may be NULL): 0 where it was there with this score. ZADD */
KEYSRT_CALL collections_grades_add(keysrt_client *client, collections_id id, collections_id member, uint8_t score, uint64_t *changed)
{
    const collections_grades_entry entry = {member, score};
    return keysrt_zset_add(client, &collections_grades_table, &id, 0, &entry, 1, &collections_grades_layout, keysrt_declared_ttl, changed);
}
/* changed (may be NULL): added or with a new score. ZADD */
KEYSRT_CALL collections_grades_add_many(keysrt_client *client, collections_id id, const collections_grades_entry *entries, size_t count, uint64_t *changed)
{ return keysrt_zset_add(client, &collections_grades_table, &id, 0, entries, count, &collections_grades_layout, keysrt_declared_ttl, changed); }
/* options: KEYSRT_ZADD_NX, _XX, _GT, _LT. ZADD */
KEYSRT_CALL collections_grades_add_if(keysrt_client *client, collections_id id, unsigned options, collections_id member, uint8_t score, uint64_t *changed)
{
    const collections_grades_entry entry = {member, score};
    return keysrt_zset_add(client, &collections_grades_table, &id, options, &entry, 1, &collections_grades_layout, keysrt_declared_ttl, changed);
}
/* out (may be NULL): the new score. ZINCRBY */
KEYSRT_CALL collections_grades_increment(keysrt_client *client, collections_id id, collections_id member, uint8_t by, uint8_t *out)
{ return keysrt_zset_increment(client, &collections_grades_table, &id, &member, &by, keysrt_declared_ttl, out); }
/* removed (may be NULL): 0 where it was not there. ZREM */
KEYSRT_CALL collections_grades_remove(keysrt_client *client, collections_id id, collections_id member, uint64_t *removed)
{ return keysrt_zset_remove(client, &collections_grades_table, &id, &member, 1, removed); }
/* removed may be NULL. ZREM */
KEYSRT_CALL collections_grades_remove_many(keysrt_client *client, collections_id id, const collections_id *members, size_t count, uint64_t *removed)
{ return keysrt_zset_remove(client, &collections_grades_table, &id, members, count, removed); }
/* MISS: no such member. ZSCORE */
KEYSRT_CALL collections_grades_score(keysrt_client *client, collections_id id, collections_id member, uint8_t *out)
{ return keysrt_zset_score(client, &collections_grades_table, &id, &member, out); }
/* 0: the lowest score; MISS: no such member. ZRANK */
KEYSRT_CALL collections_grades_rank(keysrt_client *client, collections_id id, collections_id member, uint64_t *out)
{ return keysrt_zset_rank(client, &collections_grades_table, &id, &member, false, out); }
/* 0: the highest score; MISS: no such member. ZREVRANK */
KEYSRT_CALL collections_grades_reverse_rank(keysrt_client *client, collections_id id, collections_id member, uint64_t *out)
{ return keysrt_zset_rank(client, &collections_grades_table, &id, &member, true, out); }
/* By rank, the lowest score first; 0, -1 is all. ZRANGE */
KEYSRT_CALL collections_grades_range(keysrt_client *client, collections_id id, int64_t start, int64_t stop, collections_grades_entries *out)
{ return keysrt_zset_range(client, &collections_grades_table, &id, start, stop, false, out, &out->block, &collections_grades_layout); }
/* By rank, the highest score first. ZRANGE REV */
KEYSRT_CALL collections_grades_reverse_range(keysrt_client *client, collections_id id, int64_t start, int64_t stop, collections_grades_entries *out)
{ return keysrt_zset_range(client, &collections_grades_table, &id, start, stop, true, out, &out->block, &collections_grades_layout); }
/* The count members with the highest scores. ZRANGE REV */
KEYSRT_CALL collections_grades_top(keysrt_client *client, collections_id id, uint32_t count, collections_grades_entries *out)
{ return keysrt_zset_range(client, &collections_grades_table, &id, count == 0, count == 0 ? 0 : (int64_t)count - 1, true, out, &out->block, &collections_grades_layout); }
/* Both ends included; limit 0: all. ZRANGE BYSCORE */
KEYSRT_CALL collections_grades_range_by_score(keysrt_client *client, collections_id id, uint8_t min_score, uint8_t max_score, uint64_t offset, uint64_t limit, collections_grades_entries *out)
{ return keysrt_zset_range_by_score(client, &collections_grades_table, &id, &min_score, &max_score, false, offset, limit, out, &out->block, &collections_grades_layout); }
/* The highest score first; limit 0: all. ZRANGE BYSCORE REV */
KEYSRT_CALL collections_grades_reverse_range_by_score(keysrt_client *client, collections_id id, uint8_t min_score, uint8_t max_score, uint64_t offset, uint64_t limit, collections_grades_entries *out)
{ return keysrt_zset_range_by_score(client, &collections_grades_table, &id, &min_score, &max_score, true, offset, limit, out, &out->block, &collections_grades_layout); }
/* The next one in no order, in bounded memory; one may come twice; MISS: the end. ZSCAN */
KEYSRT_CALL collections_grades_walk_members(keysrt_client *client, collections_id id, keysrt_walk *walk, collections_id_result *out, uint8_t *score)
{ return keysrt_zset_walk(client, &collections_grades_table, &id, walk, out, &out->block, score); }
/* Both ends included. ZCOUNT */
KEYSRT_CALL collections_grades_count(keysrt_client *client, collections_id id, uint8_t min_score, uint8_t max_score, uint64_t *out)
{ return keysrt_zset_count(client, &collections_grades_table, &id, &min_score, &max_score, out); }
/* 0 where there is no key. ZCARD */
KEYSRT_CALL collections_grades_size(keysrt_client *client, collections_id id, uint64_t *out)
{ return keysrt_zset_size(client, &collections_grades_table, &id, out); }
/* Takes up to count. ZPOPMIN */
KEYSRT_CALL collections_grades_pop_lowest(keysrt_client *client, collections_id id, uint64_t count, collections_grades_entries *out)
{ return keysrt_zset_pop(client, &collections_grades_table, &id, false, count, out, &out->block, &collections_grades_layout); }
/* Takes up to count. ZPOPMAX */
KEYSRT_CALL collections_grades_pop_highest(keysrt_client *client, collections_id id, uint64_t count, collections_grades_entries *out)
{ return keysrt_zset_pop(client, &collections_grades_table, &id, true, count, out, &out->block, &collections_grades_layout); }
/* Waits up to timeout for one; MISS: none came. BZPOPMIN */
KEYSRT_CALL collections_grades_pop_lowest_wait(keysrt_client *client, collections_id id, keysrt_duration timeout, collections_grades_entries *out)
{ return keysrt_zset_pop_wait(client, &collections_grades_table, &id, false, timeout, out, &out->block, &collections_grades_layout); }
/* Waits up to timeout for one; MISS: none came. BZPOPMAX */
KEYSRT_CALL collections_grades_pop_highest_wait(keysrt_client *client, collections_id id, keysrt_duration timeout, collections_grades_entries *out)
{ return keysrt_zset_pop_wait(client, &collections_grades_table, &id, true, timeout, out, &out->block, &collections_grades_layout); }
/* From the first of the keys that has one; which (may be NULL): its index. BZPOPMIN */
KEYSRT_CALL collections_grades_pop_lowest_wait_any(keysrt_client *client, const collections_grades_params *keys, size_t count, keysrt_duration timeout, size_t *which, collections_grades_entries *out)
{ return keysrt_zset_pop_wait_any(client, &collections_grades_table, keys, count, false, timeout, which, out, &out->block, &collections_grades_layout); }
/* From the first of the keys that has one; which (may be NULL): its index. BZPOPMAX */
KEYSRT_CALL collections_grades_pop_highest_wait_any(keysrt_client *client, const collections_grades_params *keys, size_t count, keysrt_duration timeout, size_t *which, collections_grades_entries *out)
{ return keysrt_zset_pop_wait_any(client, &collections_grades_table, keys, count, true, timeout, which, out, &out->block, &collections_grades_layout); }
/* This sorted set, for calls on several; *params is borrowed. Its ref.weight is 1. */
static inline collections_zset_of_id collections_grades_ref(const collections_grades_params *params)
{
    const collections_zset_of_id made = {{{&collections_grades_table, params}, 1}};
    return made;
}
/* This sorted set becomes the result; size may be NULL. ZUNIONSTORE */
KEYSRT_CALL collections_grades_store_union(keysrt_client *client, collections_id id, const collections_zset_of_id *sources, size_t count, keysrt_aggregate aggregate, uint64_t *size)
{
    const keysrt_zset_storing how = {KEYSRT_UNION, aggregate};
    return keysrt_zset_store(client, &collections_grades_table, &id, &how, (const keysrt_weighted_ref *)sources, count, keysrt_declared_ttl, size);
}
/* This sorted set becomes the result; size may be NULL. ZINTERSTORE */
KEYSRT_CALL collections_grades_store_intersection(keysrt_client *client, collections_id id, const collections_zset_of_id *sources, size_t count, keysrt_aggregate aggregate, uint64_t *size)
{
    const keysrt_zset_storing how = {KEYSRT_INTERSECTION, aggregate};
    return keysrt_zset_store(client, &collections_grades_table, &id, &how, (const keysrt_weighted_ref *)sources, count, keysrt_declared_ttl, size);
}
/* Both ends included; removed may be NULL. ZREMRANGEBYSCORE */
KEYSRT_CALL collections_grades_remove_by_score(keysrt_client *client, collections_id id, uint8_t min_score, uint8_t max_score, uint64_t *removed)
{ return keysrt_zset_remove_by_score(client, &collections_grades_table, &id, &min_score, &max_score, removed); }
/* OK or MISS. EXISTS */
KEYSRT_CALL collections_grades_exists(keysrt_client *client, collections_id id)
{ return keysrt_key_exists(client, &collections_grades_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL collections_grades_ttl(keysrt_client *client, collections_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &collections_grades_table, &id, out); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL collections_grades_delete(keysrt_client *client, collections_id id)
{ return keysrt_key_delete(client, &collections_grades_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL collections_grades_walk(keysrt_client *client, keysrt_walk *walk, collections_grades_params *out)
{ return keysrt_key_walk(client, &collections_grades_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL collections_grades_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &collections_grades_table, deleted); }

/* zset "z:seen:{id}", Redis type sorted set, database 0; TTL: 1 hour; every write sets it anew. collections.keys:27 */
typedef struct collections_seen_params {
    collections_id id;
} collections_seen_params;
typedef struct collections_seen_entry {
    collections_id member;
    int64_t score;
} collections_seen_entry;
typedef struct collections_seen_entries {
    collections_seen_entry *items;
    size_t count;
    keysrt_block block;
} collections_seen_entries;
static inline void collections_seen_entries_clear(collections_seen_entries *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}
static const keysrt_zentry_layout collections_seen_layout KEYSRT_UNUSED = {sizeof(collections_seen_entry), offsetof(collections_seen_entry, score)};
static const keysrt_piece collections_seen_table_pieces[] KEYSRT_UNUSED = {
    {"z:seen:", 7, offsetof(collections_seen_params, id), &collections_type_2, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_trim collections_trim_2 KEYSRT_UNUSED = {{KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_CONSTANT, 10000, 0, 0}, 1000, false};
static const keysrt_key collections_seen_table KEYSRT_UNUSED = {&collections_keyspace, "seen", 11, 0, KEYSRT_ZSET, false,
    {2, sizeof(collections_seen_params), collections_seen_table_pieces, "z:seen:*", "z:seen:{id}"},
    &collections_type_2, &collections_type_9, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 3600000, 0, 0, 0, 0, "$2\r\nPX\r\n$7\r\n3600000\r\n", 21},
    &collections_trim_2, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL collections_seen_key_name(keysrt_client *client, collections_id id, keysrt_text *out)
{ return keysrt_key_name(client, &collections_seen_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL collections_seen_parse(keysrt_client *client, keysrt_view name, collections_seen_params *out)
{ return keysrt_key_parse(client, &collections_seen_table, name, out, NULL); }
/* changed (may be NULL): 0 where it was there with this score. ZADD */
KEYSRT_CALL collections_seen_add(keysrt_client *client, collections_id id, collections_id member, int64_t score, uint64_t *changed)
{
    const collections_seen_entry entry = {member, score};
    return keysrt_zset_add(client, &collections_seen_table, &id, 0, &entry, 1, &collections_seen_layout, keysrt_declared_ttl, changed);
}
/* changed (may be NULL): added or with a new score. ZADD */
KEYSRT_CALL collections_seen_add_many(keysrt_client *client, collections_id id, const collections_seen_entry *entries, size_t count, uint64_t *changed)
{ return keysrt_zset_add(client, &collections_seen_table, &id, 0, entries, count, &collections_seen_layout, keysrt_declared_ttl, changed); }
/* options: KEYSRT_ZADD_NX, _XX, _GT, _LT. ZADD */
KEYSRT_CALL collections_seen_add_if(keysrt_client *client, collections_id id, unsigned options, collections_id member, int64_t score, uint64_t *changed)
{
    const collections_seen_entry entry = {member, score};
    return keysrt_zset_add(client, &collections_seen_table, &id, options, &entry, 1, &collections_seen_layout, keysrt_declared_ttl, changed);
}
/* out (may be NULL): the new score. ZINCRBY */
KEYSRT_CALL collections_seen_increment(keysrt_client *client, collections_id id, collections_id member, int64_t by, int64_t *out)
{ return keysrt_zset_increment(client, &collections_seen_table, &id, &member, &by, keysrt_declared_ttl, out); }
/* removed (may be NULL): 0 where it was not there. ZREM */
KEYSRT_CALL collections_seen_remove(keysrt_client *client, collections_id id, collections_id member, uint64_t *removed)
{ return keysrt_zset_remove(client, &collections_seen_table, &id, &member, 1, removed); }
/* removed may be NULL. ZREM */
KEYSRT_CALL collections_seen_remove_many(keysrt_client *client, collections_id id, const collections_id *members, size_t count, uint64_t *removed)
{ return keysrt_zset_remove(client, &collections_seen_table, &id, members, count, removed); }
/* MISS: no such member. ZSCORE */
KEYSRT_CALL collections_seen_score(keysrt_client *client, collections_id id, collections_id member, int64_t *out)
{ return keysrt_zset_score(client, &collections_seen_table, &id, &member, out); }
/* 0: the lowest score; MISS: no such member. ZRANK */
KEYSRT_CALL collections_seen_rank(keysrt_client *client, collections_id id, collections_id member, uint64_t *out)
{ return keysrt_zset_rank(client, &collections_seen_table, &id, &member, false, out); }
/* 0: the highest score; MISS: no such member. ZREVRANK */
KEYSRT_CALL collections_seen_reverse_rank(keysrt_client *client, collections_id id, collections_id member, uint64_t *out)
{ return keysrt_zset_rank(client, &collections_seen_table, &id, &member, true, out); }
/* By rank, the lowest score first; 0, -1 is all. ZRANGE */
KEYSRT_CALL collections_seen_range(keysrt_client *client, collections_id id, int64_t start, int64_t stop, collections_seen_entries *out)
{ return keysrt_zset_range(client, &collections_seen_table, &id, start, stop, false, out, &out->block, &collections_seen_layout); }
/* By rank, the highest score first. ZRANGE REV */
KEYSRT_CALL collections_seen_reverse_range(keysrt_client *client, collections_id id, int64_t start, int64_t stop, collections_seen_entries *out)
{ return keysrt_zset_range(client, &collections_seen_table, &id, start, stop, true, out, &out->block, &collections_seen_layout); }
/* The count members with the highest scores. ZRANGE REV */
KEYSRT_CALL collections_seen_top(keysrt_client *client, collections_id id, uint32_t count, collections_seen_entries *out)
{ return keysrt_zset_range(client, &collections_seen_table, &id, count == 0, count == 0 ? 0 : (int64_t)count - 1, true, out, &out->block, &collections_seen_layout); }
/* Both ends included; limit 0: all. ZRANGE BYSCORE */
KEYSRT_CALL collections_seen_range_by_score(keysrt_client *client, collections_id id, int64_t min_score, int64_t max_score, uint64_t offset, uint64_t limit, collections_seen_entries *out)
{ return keysrt_zset_range_by_score(client, &collections_seen_table, &id, &min_score, &max_score, false, offset, limit, out, &out->block, &collections_seen_layout); }
/* The highest score first; limit 0: all. ZRANGE BYSCORE REV */
KEYSRT_CALL collections_seen_reverse_range_by_score(keysrt_client *client, collections_id id, int64_t min_score, int64_t max_score, uint64_t offset, uint64_t limit, collections_seen_entries *out)
{ return keysrt_zset_range_by_score(client, &collections_seen_table, &id, &min_score, &max_score, true, offset, limit, out, &out->block, &collections_seen_layout); }
/* The next one in no order, in bounded memory; one may come twice; MISS: the end. ZSCAN */
KEYSRT_CALL collections_seen_walk_members(keysrt_client *client, collections_id id, keysrt_walk *walk, collections_id_result *out, int64_t *score)
{ return keysrt_zset_walk(client, &collections_seen_table, &id, walk, out, &out->block, score); }
/* Both ends included. ZCOUNT */
KEYSRT_CALL collections_seen_count(keysrt_client *client, collections_id id, int64_t min_score, int64_t max_score, uint64_t *out)
{ return keysrt_zset_count(client, &collections_seen_table, &id, &min_score, &max_score, out); }
/* 0 where there is no key. ZCARD */
KEYSRT_CALL collections_seen_size(keysrt_client *client, collections_id id, uint64_t *out)
{ return keysrt_zset_size(client, &collections_seen_table, &id, out); }
/* Takes up to count. ZPOPMIN */
KEYSRT_CALL collections_seen_pop_lowest(keysrt_client *client, collections_id id, uint64_t count, collections_seen_entries *out)
{ return keysrt_zset_pop(client, &collections_seen_table, &id, false, count, out, &out->block, &collections_seen_layout); }
/* Takes up to count. ZPOPMAX */
KEYSRT_CALL collections_seen_pop_highest(keysrt_client *client, collections_id id, uint64_t count, collections_seen_entries *out)
{ return keysrt_zset_pop(client, &collections_seen_table, &id, true, count, out, &out->block, &collections_seen_layout); }
/* This sorted set, for calls on several; *params is borrowed. Its ref.weight is 1. */
static inline collections_zset_of_id collections_seen_ref(const collections_seen_params *params)
{
    const collections_zset_of_id made = {{{&collections_seen_table, params}, 1}};
    return made;
}
/* This sorted set becomes the result; size may be NULL. ZUNIONSTORE */
KEYSRT_CALL collections_seen_store_union(keysrt_client *client, collections_id id, const collections_zset_of_id *sources, size_t count, keysrt_aggregate aggregate, uint64_t *size)
{
    const keysrt_zset_storing how = {KEYSRT_UNION, aggregate};
    return keysrt_zset_store(client, &collections_seen_table, &id, &how, (const keysrt_weighted_ref *)sources, count, keysrt_declared_ttl, size);
}
/* This sorted set becomes the result; size may be NULL. ZINTERSTORE */
KEYSRT_CALL collections_seen_store_intersection(keysrt_client *client, collections_id id, const collections_zset_of_id *sources, size_t count, keysrt_aggregate aggregate, uint64_t *size)
{
    const keysrt_zset_storing how = {KEYSRT_INTERSECTION, aggregate};
    return keysrt_zset_store(client, &collections_seen_table, &id, &how, (const keysrt_weighted_ref *)sources, count, keysrt_declared_ttl, size);
}
/* Both ends included; removed may be NULL. ZREMRANGEBYSCORE */
KEYSRT_CALL collections_seen_remove_by_score(keysrt_client *client, collections_id id, int64_t min_score, int64_t max_score, uint64_t *removed)
{ return keysrt_zset_remove_by_score(client, &collections_seen_table, &id, &min_score, &max_score, removed); }
/* OK or MISS. EXISTS */
KEYSRT_CALL collections_seen_exists(keysrt_client *client, collections_id id)
{ return keysrt_key_exists(client, &collections_seen_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL collections_seen_ttl(keysrt_client *client, collections_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &collections_seen_table, &id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL collections_seen_renew(keysrt_client *client, collections_id id)
{ return keysrt_key_renew(client, &collections_seen_table, &id, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL collections_seen_delete(keysrt_client *client, collections_id id)
{ return keysrt_key_delete(client, &collections_seen_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL collections_seen_walk(keysrt_client *client, keysrt_walk *walk, collections_seen_params *out)
{ return keysrt_key_walk(client, &collections_seen_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL collections_seen_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &collections_seen_table, deleted); }

/* zset "z:sliding:{id}", Redis type sorted set, database 0; TTL: 1 hour; every write and every read sets it anew. collections.keys:28 */
typedef struct collections_sliding_board_params {
    collections_id id;
} collections_sliding_board_params;
typedef struct collections_sliding_board_entry {
    collections_id member;
    double score;
} collections_sliding_board_entry;
typedef struct collections_sliding_board_entries {
    collections_sliding_board_entry *items;
    size_t count;
    keysrt_block block;
} collections_sliding_board_entries;
static inline void collections_sliding_board_entries_clear(collections_sliding_board_entries *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}
static const keysrt_zentry_layout collections_sliding_board_layout KEYSRT_UNUSED = {sizeof(collections_sliding_board_entry), offsetof(collections_sliding_board_entry, score)};
static const keysrt_piece collections_sliding_board_table_pieces[] KEYSRT_UNUSED = {
    {"z:sliding:", 10, offsetof(collections_sliding_board_params, id), &collections_type_2, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key collections_sliding_board_table KEYSRT_UNUSED = {&collections_keyspace, "sliding_board", 12, 0, KEYSRT_ZSET, false,
    {2, sizeof(collections_sliding_board_params), collections_sliding_board_table_pieces, "z:sliding:*", "z:sliding:{id}"},
    &collections_type_2, &collections_type_6, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_SLIDING, false, 0, 3600000, 0, 0, 0, 0, "$2\r\nPX\r\n$7\r\n3600000\r\n", 21},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL collections_sliding_board_key_name(keysrt_client *client, collections_id id, keysrt_text *out)
{ return keysrt_key_name(client, &collections_sliding_board_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL collections_sliding_board_parse(keysrt_client *client, keysrt_view name, collections_sliding_board_params *out)
{ return keysrt_key_parse(client, &collections_sliding_board_table, name, out, NULL); }
/* changed (may be NULL): 0 where it was there with this score. ZADD */
KEYSRT_CALL collections_sliding_board_add(keysrt_client *client, collections_id id, collections_id member, double score, uint64_t *changed)
{
    const collections_sliding_board_entry entry = {member, score};
    return keysrt_zset_add(client, &collections_sliding_board_table, &id, 0, &entry, 1, &collections_sliding_board_layout, keysrt_declared_ttl, changed);
}
/* changed (may be NULL): added or with a new score. ZADD */
KEYSRT_CALL collections_sliding_board_add_many(keysrt_client *client, collections_id id, const collections_sliding_board_entry *entries, size_t count, uint64_t *changed)
{ return keysrt_zset_add(client, &collections_sliding_board_table, &id, 0, entries, count, &collections_sliding_board_layout, keysrt_declared_ttl, changed); }
/* options: KEYSRT_ZADD_NX, _XX, _GT, _LT. ZADD */
KEYSRT_CALL collections_sliding_board_add_if(keysrt_client *client, collections_id id, unsigned options, collections_id member, double score, uint64_t *changed)
{
    const collections_sliding_board_entry entry = {member, score};
    return keysrt_zset_add(client, &collections_sliding_board_table, &id, options, &entry, 1, &collections_sliding_board_layout, keysrt_declared_ttl, changed);
}
/* out (may be NULL): the new score. ZINCRBY */
KEYSRT_CALL collections_sliding_board_increment(keysrt_client *client, collections_id id, collections_id member, double by, double *out)
{ return keysrt_zset_increment(client, &collections_sliding_board_table, &id, &member, &by, keysrt_declared_ttl, out); }
/* removed (may be NULL): 0 where it was not there. ZREM */
KEYSRT_CALL collections_sliding_board_remove(keysrt_client *client, collections_id id, collections_id member, uint64_t *removed)
{ return keysrt_zset_remove(client, &collections_sliding_board_table, &id, &member, 1, removed); }
/* removed may be NULL. ZREM */
KEYSRT_CALL collections_sliding_board_remove_many(keysrt_client *client, collections_id id, const collections_id *members, size_t count, uint64_t *removed)
{ return keysrt_zset_remove(client, &collections_sliding_board_table, &id, members, count, removed); }
/* MISS: no such member. ZSCORE */
KEYSRT_CALL collections_sliding_board_score(keysrt_client *client, collections_id id, collections_id member, double *out)
{ return keysrt_zset_score(client, &collections_sliding_board_table, &id, &member, out); }
/* 0: the lowest score; MISS: no such member. ZRANK */
KEYSRT_CALL collections_sliding_board_rank(keysrt_client *client, collections_id id, collections_id member, uint64_t *out)
{ return keysrt_zset_rank(client, &collections_sliding_board_table, &id, &member, false, out); }
/* 0: the highest score; MISS: no such member. ZREVRANK */
KEYSRT_CALL collections_sliding_board_reverse_rank(keysrt_client *client, collections_id id, collections_id member, uint64_t *out)
{ return keysrt_zset_rank(client, &collections_sliding_board_table, &id, &member, true, out); }
/* By rank, the lowest score first; 0, -1 is all. ZRANGE */
KEYSRT_CALL collections_sliding_board_range(keysrt_client *client, collections_id id, int64_t start, int64_t stop, collections_sliding_board_entries *out)
{ return keysrt_zset_range(client, &collections_sliding_board_table, &id, start, stop, false, out, &out->block, &collections_sliding_board_layout); }
/* By rank, the highest score first. ZRANGE REV */
KEYSRT_CALL collections_sliding_board_reverse_range(keysrt_client *client, collections_id id, int64_t start, int64_t stop, collections_sliding_board_entries *out)
{ return keysrt_zset_range(client, &collections_sliding_board_table, &id, start, stop, true, out, &out->block, &collections_sliding_board_layout); }
/* The count members with the highest scores. ZRANGE REV */
KEYSRT_CALL collections_sliding_board_top(keysrt_client *client, collections_id id, uint32_t count, collections_sliding_board_entries *out)
{ return keysrt_zset_range(client, &collections_sliding_board_table, &id, count == 0, count == 0 ? 0 : (int64_t)count - 1, true, out, &out->block, &collections_sliding_board_layout); }
/* Both ends included; limit 0: all. ZRANGE BYSCORE */
KEYSRT_CALL collections_sliding_board_range_by_score(keysrt_client *client, collections_id id, double min_score, double max_score, uint64_t offset, uint64_t limit, collections_sliding_board_entries *out)
{ return keysrt_zset_range_by_score(client, &collections_sliding_board_table, &id, &min_score, &max_score, false, offset, limit, out, &out->block, &collections_sliding_board_layout); }
/* The highest score first; limit 0: all. ZRANGE BYSCORE REV */
KEYSRT_CALL collections_sliding_board_reverse_range_by_score(keysrt_client *client, collections_id id, double min_score, double max_score, uint64_t offset, uint64_t limit, collections_sliding_board_entries *out)
{ return keysrt_zset_range_by_score(client, &collections_sliding_board_table, &id, &min_score, &max_score, true, offset, limit, out, &out->block, &collections_sliding_board_layout); }
/* The next one in no order, in bounded memory; one may come twice; MISS: the end. ZSCAN */
KEYSRT_CALL collections_sliding_board_walk_members(keysrt_client *client, collections_id id, keysrt_walk *walk, collections_id_result *out, double *score)
{ return keysrt_zset_walk(client, &collections_sliding_board_table, &id, walk, out, &out->block, score); }
/* Both ends included. ZCOUNT */
KEYSRT_CALL collections_sliding_board_count(keysrt_client *client, collections_id id, double min_score, double max_score, uint64_t *out)
{ return keysrt_zset_count(client, &collections_sliding_board_table, &id, &min_score, &max_score, out); }
/* 0 where there is no key. ZCARD */
KEYSRT_CALL collections_sliding_board_size(keysrt_client *client, collections_id id, uint64_t *out)
{ return keysrt_zset_size(client, &collections_sliding_board_table, &id, out); }
/* Takes up to count. ZPOPMIN */
KEYSRT_CALL collections_sliding_board_pop_lowest(keysrt_client *client, collections_id id, uint64_t count, collections_sliding_board_entries *out)
{ return keysrt_zset_pop(client, &collections_sliding_board_table, &id, false, count, out, &out->block, &collections_sliding_board_layout); }
/* Takes up to count. ZPOPMAX */
KEYSRT_CALL collections_sliding_board_pop_highest(keysrt_client *client, collections_id id, uint64_t count, collections_sliding_board_entries *out)
{ return keysrt_zset_pop(client, &collections_sliding_board_table, &id, true, count, out, &out->block, &collections_sliding_board_layout); }
/* This sorted set, for calls on several; *params is borrowed. Its ref.weight is 1. */
static inline collections_zset_of_id collections_sliding_board_ref(const collections_sliding_board_params *params)
{
    const collections_zset_of_id made = {{{&collections_sliding_board_table, params}, 1}};
    return made;
}
/* This sorted set becomes the result; size may be NULL. ZUNIONSTORE */
KEYSRT_CALL collections_sliding_board_store_union(keysrt_client *client, collections_id id, const collections_zset_of_id *sources, size_t count, keysrt_aggregate aggregate, uint64_t *size)
{
    const keysrt_zset_storing how = {KEYSRT_UNION, aggregate};
    return keysrt_zset_store(client, &collections_sliding_board_table, &id, &how, (const keysrt_weighted_ref *)sources, count, keysrt_declared_ttl, size);
}
/* This sorted set becomes the result; size may be NULL. ZINTERSTORE */
KEYSRT_CALL collections_sliding_board_store_intersection(keysrt_client *client, collections_id id, const collections_zset_of_id *sources, size_t count, keysrt_aggregate aggregate, uint64_t *size)
{
    const keysrt_zset_storing how = {KEYSRT_INTERSECTION, aggregate};
    return keysrt_zset_store(client, &collections_sliding_board_table, &id, &how, (const keysrt_weighted_ref *)sources, count, keysrt_declared_ttl, size);
}
/* Both ends included; removed may be NULL. ZREMRANGEBYSCORE */
KEYSRT_CALL collections_sliding_board_remove_by_score(keysrt_client *client, collections_id id, double min_score, double max_score, uint64_t *removed)
{ return keysrt_zset_remove_by_score(client, &collections_sliding_board_table, &id, &min_score, &max_score, removed); }
/* OK or MISS. EXISTS */
KEYSRT_CALL collections_sliding_board_exists(keysrt_client *client, collections_id id)
{ return keysrt_key_exists(client, &collections_sliding_board_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL collections_sliding_board_ttl(keysrt_client *client, collections_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &collections_sliding_board_table, &id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL collections_sliding_board_renew(keysrt_client *client, collections_id id)
{ return keysrt_key_renew(client, &collections_sliding_board_table, &id, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL collections_sliding_board_delete(keysrt_client *client, collections_id id)
{ return keysrt_key_delete(client, &collections_sliding_board_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL collections_sliding_board_walk(keysrt_client *client, keysrt_walk *walk, collections_sliding_board_params *out)
{ return keysrt_key_walk(client, &collections_sliding_board_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL collections_sliding_board_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &collections_sliding_board_table, deleted); }

/* set "s:tags:{id}", Redis type set, database 0; TTL: 1 hour; every write sets it anew. collections.keys:32 */
typedef struct collections_tags_params {
    collections_id id;
} collections_tags_params;
static const keysrt_piece collections_tags_table_pieces[] KEYSRT_UNUSED = {
    {"s:tags:", 7, offsetof(collections_tags_params, id), &collections_type_2, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key collections_tags_table KEYSRT_UNUSED = {&collections_keyspace, "tags", 13, 0, KEYSRT_SET, false,
    {2, sizeof(collections_tags_params), collections_tags_table_pieces, "s:tags:*", "s:tags:{id}"},
    &collections_type_3, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 3600000, 0, 0, 0, 0, "$2\r\nPX\r\n$7\r\n3600000\r\n", 21},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL collections_tags_key_name(keysrt_client *client, collections_id id, keysrt_text *out)
{ return keysrt_key_name(client, &collections_tags_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL collections_tags_parse(keysrt_client *client, keysrt_view name, collections_tags_params *out)
{ return keysrt_key_parse(client, &collections_tags_table, name, out, NULL); }
/* added (may be NULL): 0 where it was there. SADD */
KEYSRT_CALL collections_tags_add(keysrt_client *client, collections_id id, keysrt_view member, uint64_t *added)
{ return keysrt_set_add(client, &collections_tags_table, &id, &member, 1, keysrt_declared_ttl, added); }
/* added may be NULL. SADD */
KEYSRT_CALL collections_tags_add_many(keysrt_client *client, collections_id id, const keysrt_view *members, size_t count, uint64_t *added)
{ return keysrt_set_add(client, &collections_tags_table, &id, members, count, keysrt_declared_ttl, added); }
/* removed (may be NULL): 0 where it was not there. SREM */
KEYSRT_CALL collections_tags_remove(keysrt_client *client, collections_id id, keysrt_view member, uint64_t *removed)
{ return keysrt_set_remove(client, &collections_tags_table, &id, &member, 1, removed); }
/* removed may be NULL. SREM */
KEYSRT_CALL collections_tags_remove_many(keysrt_client *client, collections_id id, const keysrt_view *members, size_t count, uint64_t *removed)
{ return keysrt_set_remove(client, &collections_tags_table, &id, members, count, removed); }
/* OK or MISS. SISMEMBER */
KEYSRT_CALL collections_tags_contains(keysrt_client *client, collections_id id, keysrt_view member)
{ return keysrt_set_contains(client, &collections_tags_table, &id, &member); }
/* found: count answers. SMISMEMBER */
KEYSRT_CALL collections_tags_contains_many(keysrt_client *client, collections_id id, const keysrt_view *members, size_t count, bool *found)
{ return keysrt_set_contains_many(client, &collections_tags_table, &id, members, count, found); }
/* In no order. SMEMBERS */
KEYSRT_CALL collections_tags_members(keysrt_client *client, collections_id id, collections_string_array *out)
{ return keysrt_set_members(client, &collections_tags_table, &id, out, &out->block); }
/* The next one, in bounded memory; one may come twice; MISS: the end. SSCAN */
KEYSRT_CALL collections_tags_walk_members(keysrt_client *client, collections_id id, keysrt_walk *walk, keysrt_text *out)
{ return keysrt_set_walk(client, &collections_tags_table, &id, walk, out, &out->block); }
/* 0 where there is no key. SCARD */
KEYSRT_CALL collections_tags_size(keysrt_client *client, collections_id id, uint64_t *out)
{ return keysrt_set_size(client, &collections_tags_table, &id, out); }
/* Takes a random one; MISS: the set is empty. SPOP */
KEYSRT_CALL collections_tags_pop(keysrt_client *client, collections_id id, keysrt_text *out)
{ return keysrt_set_pop(client, &collections_tags_table, &id, out, &out->block); }
/* Leaves it there; MISS: the set is empty. SRANDMEMBER */
KEYSRT_CALL collections_tags_random(keysrt_client *client, collections_id id, keysrt_text *out)
{ return keysrt_set_random(client, &collections_tags_table, &id, out, &out->block); }
/* This set, for calls on several; *params is borrowed. */
static inline collections_set_of_string collections_tags_ref(const collections_tags_params *params)
{
    const collections_set_of_string made = {{&collections_tags_table, params}};
    return made;
}
/* Of this set and the others. SUNION */
KEYSRT_CALL collections_tags_union(keysrt_client *client, collections_id id, const collections_set_of_string *others, size_t count, collections_string_array *out)
{ return keysrt_set_combine(client, &collections_tags_table, &id, KEYSRT_UNION, (const keysrt_ref *)others, count, out, &out->block); }
/* Of this set and the others. SINTER */
KEYSRT_CALL collections_tags_intersection(keysrt_client *client, collections_id id, const collections_set_of_string *others, size_t count, collections_string_array *out)
{ return keysrt_set_combine(client, &collections_tags_table, &id, KEYSRT_INTERSECTION, (const keysrt_ref *)others, count, out, &out->block); }
/* What is in this set and in none of the others. SDIFF */
KEYSRT_CALL collections_tags_difference(keysrt_client *client, collections_id id, const collections_set_of_string *others, size_t count, collections_string_array *out)
{ return keysrt_set_combine(client, &collections_tags_table, &id, KEYSRT_DIFFERENCE, (const keysrt_ref *)others, count, out, &out->block); }
/* Counts no further than most; 0: all. SINTERCARD */
KEYSRT_CALL collections_tags_intersection_size(keysrt_client *client, collections_id id, const collections_set_of_string *others, size_t count, uint64_t most, uint64_t *out)
{ return keysrt_set_intersection_size(client, &collections_tags_table, &id, (const keysrt_ref *)others, count, most, out); }
/* This set becomes the result; size may be NULL. SUNIONSTORE */
KEYSRT_CALL collections_tags_store_union(keysrt_client *client, collections_id id, const collections_set_of_string *sources, size_t count, uint64_t *size)
{ return keysrt_set_store(client, &collections_tags_table, &id, KEYSRT_UNION, (const keysrt_ref *)sources, count, keysrt_declared_ttl, size); }
/* This set becomes the result; size may be NULL. SINTERSTORE */
KEYSRT_CALL collections_tags_store_intersection(keysrt_client *client, collections_id id, const collections_set_of_string *sources, size_t count, uint64_t *size)
{ return keysrt_set_store(client, &collections_tags_table, &id, KEYSRT_INTERSECTION, (const keysrt_ref *)sources, count, keysrt_declared_ttl, size); }
/* This set becomes the first source without the others; size may be NULL. SDIFFSTORE */
KEYSRT_CALL collections_tags_store_difference(keysrt_client *client, collections_id id, const collections_set_of_string *sources, size_t count, uint64_t *size)
{ return keysrt_set_store(client, &collections_tags_table, &id, KEYSRT_DIFFERENCE, (const keysrt_ref *)sources, count, keysrt_declared_ttl, size); }
/* To this set; MISS: it was not in the source. SMOVE */
KEYSRT_CALL collections_tags_move_from(keysrt_client *client, collections_id id, collections_set_of_string source, keysrt_view member)
{ return keysrt_set_move(client, &collections_tags_table, &id, &source.ref, &member, keysrt_declared_ttl); }
/* OK or MISS. EXISTS */
KEYSRT_CALL collections_tags_exists(keysrt_client *client, collections_id id)
{ return keysrt_key_exists(client, &collections_tags_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL collections_tags_ttl(keysrt_client *client, collections_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &collections_tags_table, &id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL collections_tags_renew(keysrt_client *client, collections_id id)
{ return keysrt_key_renew(client, &collections_tags_table, &id, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL collections_tags_delete(keysrt_client *client, collections_id id)
{ return keysrt_key_delete(client, &collections_tags_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL collections_tags_walk(keysrt_client *client, keysrt_walk *walk, collections_tags_params *out)
{ return keysrt_key_walk(client, &collections_tags_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL collections_tags_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &collections_tags_table, deleted); }

/* set "s:numbered:{id}", Redis type set, database 0; TTL: never expires. collections.keys:33 */
typedef struct collections_numbered_params {
    collections_id id;
} collections_numbered_params;
static const keysrt_piece collections_numbered_table_pieces[] KEYSRT_UNUSED = {
    {"s:numbered:", 11, offsetof(collections_numbered_params, id), &collections_type_2, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key collections_numbered_table KEYSRT_UNUSED = {&collections_keyspace, "numbered", 14, 0, KEYSRT_SET, false,
    {2, sizeof(collections_numbered_params), collections_numbered_table_pieces, "s:numbered:*", "s:numbered:{id}"},
    &collections_type_10, 0, 0,
    {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL collections_numbered_key_name(keysrt_client *client, collections_id id, keysrt_text *out)
{ return keysrt_key_name(client, &collections_numbered_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL collections_numbered_parse(keysrt_client *client, keysrt_view name, collections_numbered_params *out)
{ return keysrt_key_parse(client, &collections_numbered_table, name, out, NULL); }
/* added (may be NULL): 0 where it was there. SADD */
KEYSRT_CALL collections_numbered_add(keysrt_client *client, collections_id id, uint32_t member, uint64_t *added)
{ return keysrt_set_add(client, &collections_numbered_table, &id, &member, 1, keysrt_declared_ttl, added); }
/* added may be NULL. SADD */
KEYSRT_CALL collections_numbered_add_many(keysrt_client *client, collections_id id, const uint32_t *members, size_t count, uint64_t *added)
{ return keysrt_set_add(client, &collections_numbered_table, &id, members, count, keysrt_declared_ttl, added); }
/* removed (may be NULL): 0 where it was not there. SREM */
KEYSRT_CALL collections_numbered_remove(keysrt_client *client, collections_id id, uint32_t member, uint64_t *removed)
{ return keysrt_set_remove(client, &collections_numbered_table, &id, &member, 1, removed); }
/* removed may be NULL. SREM */
KEYSRT_CALL collections_numbered_remove_many(keysrt_client *client, collections_id id, const uint32_t *members, size_t count, uint64_t *removed)
{ return keysrt_set_remove(client, &collections_numbered_table, &id, members, count, removed); }
/* OK or MISS. SISMEMBER */
KEYSRT_CALL collections_numbered_contains(keysrt_client *client, collections_id id, uint32_t member)
{ return keysrt_set_contains(client, &collections_numbered_table, &id, &member); }
/* found: count answers. SMISMEMBER */
KEYSRT_CALL collections_numbered_contains_many(keysrt_client *client, collections_id id, const uint32_t *members, size_t count, bool *found)
{ return keysrt_set_contains_many(client, &collections_numbered_table, &id, members, count, found); }
/* In no order. SMEMBERS */
KEYSRT_CALL collections_numbered_members(keysrt_client *client, collections_id id, collections_u32_array *out)
{ return keysrt_set_members(client, &collections_numbered_table, &id, out, &out->block); }
/* The next one, in bounded memory; one may come twice; MISS: the end. SSCAN */
KEYSRT_CALL collections_numbered_walk_members(keysrt_client *client, collections_id id, keysrt_walk *walk, uint32_t *out)
{ return keysrt_set_walk(client, &collections_numbered_table, &id, walk, out, NULL); }
/* 0 where there is no key. SCARD */
KEYSRT_CALL collections_numbered_size(keysrt_client *client, collections_id id, uint64_t *out)
{ return keysrt_set_size(client, &collections_numbered_table, &id, out); }
/* Takes a random one; MISS: the set is empty. SPOP */
KEYSRT_CALL collections_numbered_pop(keysrt_client *client, collections_id id, uint32_t *out)
{ return keysrt_set_pop(client, &collections_numbered_table, &id, out, NULL); }
/* Leaves it there; MISS: the set is empty. SRANDMEMBER */
KEYSRT_CALL collections_numbered_random(keysrt_client *client, collections_id id, uint32_t *out)
{ return keysrt_set_random(client, &collections_numbered_table, &id, out, NULL); }
/* This set, for calls on several; *params is borrowed. */
static inline collections_set_of_u32 collections_numbered_ref(const collections_numbered_params *params)
{
    const collections_set_of_u32 made = {{&collections_numbered_table, params}};
    return made;
}
/* Of this set and the others. SUNION */
KEYSRT_CALL collections_numbered_union(keysrt_client *client, collections_id id, const collections_set_of_u32 *others, size_t count, collections_u32_array *out)
{ return keysrt_set_combine(client, &collections_numbered_table, &id, KEYSRT_UNION, (const keysrt_ref *)others, count, out, &out->block); }
/* Of this set and the others. SINTER */
KEYSRT_CALL collections_numbered_intersection(keysrt_client *client, collections_id id, const collections_set_of_u32 *others, size_t count, collections_u32_array *out)
{ return keysrt_set_combine(client, &collections_numbered_table, &id, KEYSRT_INTERSECTION, (const keysrt_ref *)others, count, out, &out->block); }
/* What is in this set and in none of the others. SDIFF */
KEYSRT_CALL collections_numbered_difference(keysrt_client *client, collections_id id, const collections_set_of_u32 *others, size_t count, collections_u32_array *out)
{ return keysrt_set_combine(client, &collections_numbered_table, &id, KEYSRT_DIFFERENCE, (const keysrt_ref *)others, count, out, &out->block); }
/* Counts no further than most; 0: all. SINTERCARD */
KEYSRT_CALL collections_numbered_intersection_size(keysrt_client *client, collections_id id, const collections_set_of_u32 *others, size_t count, uint64_t most, uint64_t *out)
{ return keysrt_set_intersection_size(client, &collections_numbered_table, &id, (const keysrt_ref *)others, count, most, out); }
/* This set becomes the result; size may be NULL. SUNIONSTORE */
KEYSRT_CALL collections_numbered_store_union(keysrt_client *client, collections_id id, const collections_set_of_u32 *sources, size_t count, uint64_t *size)
{ return keysrt_set_store(client, &collections_numbered_table, &id, KEYSRT_UNION, (const keysrt_ref *)sources, count, keysrt_declared_ttl, size); }
/* This set becomes the result; size may be NULL. SINTERSTORE */
KEYSRT_CALL collections_numbered_store_intersection(keysrt_client *client, collections_id id, const collections_set_of_u32 *sources, size_t count, uint64_t *size)
{ return keysrt_set_store(client, &collections_numbered_table, &id, KEYSRT_INTERSECTION, (const keysrt_ref *)sources, count, keysrt_declared_ttl, size); }
/* This set becomes the first source without the others; size may be NULL. SDIFFSTORE */
KEYSRT_CALL collections_numbered_store_difference(keysrt_client *client, collections_id id, const collections_set_of_u32 *sources, size_t count, uint64_t *size)
{ return keysrt_set_store(client, &collections_numbered_table, &id, KEYSRT_DIFFERENCE, (const keysrt_ref *)sources, count, keysrt_declared_ttl, size); }
/* To this set; MISS: it was not in the source. SMOVE */
KEYSRT_CALL collections_numbered_move_from(keysrt_client *client, collections_id id, collections_set_of_u32 source, uint32_t member)
{ return keysrt_set_move(client, &collections_numbered_table, &id, &source.ref, &member, keysrt_declared_ttl); }
/* OK or MISS. EXISTS */
KEYSRT_CALL collections_numbered_exists(keysrt_client *client, collections_id id)
{ return keysrt_key_exists(client, &collections_numbered_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL collections_numbered_ttl(keysrt_client *client, collections_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &collections_numbered_table, &id, out); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL collections_numbered_delete(keysrt_client *client, collections_id id)
{ return keysrt_key_delete(client, &collections_numbered_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL collections_numbered_walk(keysrt_client *client, keysrt_walk *walk, collections_numbered_params *out)
{ return keysrt_key_walk(client, &collections_numbered_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL collections_numbered_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &collections_numbered_table, deleted); }

/* set "s:sliding:{id}", Redis type set, database 0; TTL: 1 hour; every write and every read sets it anew. collections.keys:34 */
typedef struct collections_sliding_set_params {
    collections_id id;
} collections_sliding_set_params;
static const keysrt_piece collections_sliding_set_table_pieces[] KEYSRT_UNUSED = {
    {"s:sliding:", 10, offsetof(collections_sliding_set_params, id), &collections_type_2, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key collections_sliding_set_table KEYSRT_UNUSED = {&collections_keyspace, "sliding_set", 15, 0, KEYSRT_SET, false,
    {2, sizeof(collections_sliding_set_params), collections_sliding_set_table_pieces, "s:sliding:*", "s:sliding:{id}"},
    &collections_type_3, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_SLIDING, false, 0, 3600000, 0, 0, 0, 0, "$2\r\nPX\r\n$7\r\n3600000\r\n", 21},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL collections_sliding_set_key_name(keysrt_client *client, collections_id id, keysrt_text *out)
{ return keysrt_key_name(client, &collections_sliding_set_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL collections_sliding_set_parse(keysrt_client *client, keysrt_view name, collections_sliding_set_params *out)
{ return keysrt_key_parse(client, &collections_sliding_set_table, name, out, NULL); }
/* added (may be NULL): 0 where it was there. SADD */
KEYSRT_CALL collections_sliding_set_add(keysrt_client *client, collections_id id, keysrt_view member, uint64_t *added)
{ return keysrt_set_add(client, &collections_sliding_set_table, &id, &member, 1, keysrt_declared_ttl, added); }
/* added may be NULL. SADD */
KEYSRT_CALL collections_sliding_set_add_many(keysrt_client *client, collections_id id, const keysrt_view *members, size_t count, uint64_t *added)
{ return keysrt_set_add(client, &collections_sliding_set_table, &id, members, count, keysrt_declared_ttl, added); }
/* removed (may be NULL): 0 where it was not there. SREM */
KEYSRT_CALL collections_sliding_set_remove(keysrt_client *client, collections_id id, keysrt_view member, uint64_t *removed)
{ return keysrt_set_remove(client, &collections_sliding_set_table, &id, &member, 1, removed); }
/* removed may be NULL. SREM */
KEYSRT_CALL collections_sliding_set_remove_many(keysrt_client *client, collections_id id, const keysrt_view *members, size_t count, uint64_t *removed)
{ return keysrt_set_remove(client, &collections_sliding_set_table, &id, members, count, removed); }
/* OK or MISS. SISMEMBER */
KEYSRT_CALL collections_sliding_set_contains(keysrt_client *client, collections_id id, keysrt_view member)
{ return keysrt_set_contains(client, &collections_sliding_set_table, &id, &member); }
/* found: count answers. SMISMEMBER */
KEYSRT_CALL collections_sliding_set_contains_many(keysrt_client *client, collections_id id, const keysrt_view *members, size_t count, bool *found)
{ return keysrt_set_contains_many(client, &collections_sliding_set_table, &id, members, count, found); }
/* In no order. SMEMBERS */
KEYSRT_CALL collections_sliding_set_members(keysrt_client *client, collections_id id, collections_string_array *out)
{ return keysrt_set_members(client, &collections_sliding_set_table, &id, out, &out->block); }
/* The next one, in bounded memory; one may come twice; MISS: the end. SSCAN */
KEYSRT_CALL collections_sliding_set_walk_members(keysrt_client *client, collections_id id, keysrt_walk *walk, keysrt_text *out)
{ return keysrt_set_walk(client, &collections_sliding_set_table, &id, walk, out, &out->block); }
/* 0 where there is no key. SCARD */
KEYSRT_CALL collections_sliding_set_size(keysrt_client *client, collections_id id, uint64_t *out)
{ return keysrt_set_size(client, &collections_sliding_set_table, &id, out); }
/* Takes a random one; MISS: the set is empty. SPOP */
KEYSRT_CALL collections_sliding_set_pop(keysrt_client *client, collections_id id, keysrt_text *out)
{ return keysrt_set_pop(client, &collections_sliding_set_table, &id, out, &out->block); }
/* Leaves it there; MISS: the set is empty. SRANDMEMBER */
KEYSRT_CALL collections_sliding_set_random(keysrt_client *client, collections_id id, keysrt_text *out)
{ return keysrt_set_random(client, &collections_sliding_set_table, &id, out, &out->block); }
/* This set, for calls on several; *params is borrowed. */
static inline collections_set_of_string collections_sliding_set_ref(const collections_sliding_set_params *params)
{
    const collections_set_of_string made = {{&collections_sliding_set_table, params}};
    return made;
}
/* Of this set and the others. SUNION */
KEYSRT_CALL collections_sliding_set_union(keysrt_client *client, collections_id id, const collections_set_of_string *others, size_t count, collections_string_array *out)
{ return keysrt_set_combine(client, &collections_sliding_set_table, &id, KEYSRT_UNION, (const keysrt_ref *)others, count, out, &out->block); }
/* Of this set and the others. SINTER */
KEYSRT_CALL collections_sliding_set_intersection(keysrt_client *client, collections_id id, const collections_set_of_string *others, size_t count, collections_string_array *out)
{ return keysrt_set_combine(client, &collections_sliding_set_table, &id, KEYSRT_INTERSECTION, (const keysrt_ref *)others, count, out, &out->block); }
/* What is in this set and in none of the others. SDIFF */
KEYSRT_CALL collections_sliding_set_difference(keysrt_client *client, collections_id id, const collections_set_of_string *others, size_t count, collections_string_array *out)
{ return keysrt_set_combine(client, &collections_sliding_set_table, &id, KEYSRT_DIFFERENCE, (const keysrt_ref *)others, count, out, &out->block); }
/* Counts no further than most; 0: all. SINTERCARD */
KEYSRT_CALL collections_sliding_set_intersection_size(keysrt_client *client, collections_id id, const collections_set_of_string *others, size_t count, uint64_t most, uint64_t *out)
{ return keysrt_set_intersection_size(client, &collections_sliding_set_table, &id, (const keysrt_ref *)others, count, most, out); }
/* This set becomes the result; size may be NULL. SUNIONSTORE */
KEYSRT_CALL collections_sliding_set_store_union(keysrt_client *client, collections_id id, const collections_set_of_string *sources, size_t count, uint64_t *size)
{ return keysrt_set_store(client, &collections_sliding_set_table, &id, KEYSRT_UNION, (const keysrt_ref *)sources, count, keysrt_declared_ttl, size); }
/* This set becomes the result; size may be NULL. SINTERSTORE */
KEYSRT_CALL collections_sliding_set_store_intersection(keysrt_client *client, collections_id id, const collections_set_of_string *sources, size_t count, uint64_t *size)
{ return keysrt_set_store(client, &collections_sliding_set_table, &id, KEYSRT_INTERSECTION, (const keysrt_ref *)sources, count, keysrt_declared_ttl, size); }
/* This set becomes the first source without the others; size may be NULL. SDIFFSTORE */
KEYSRT_CALL collections_sliding_set_store_difference(keysrt_client *client, collections_id id, const collections_set_of_string *sources, size_t count, uint64_t *size)
{ return keysrt_set_store(client, &collections_sliding_set_table, &id, KEYSRT_DIFFERENCE, (const keysrt_ref *)sources, count, keysrt_declared_ttl, size); }
/* To this set; MISS: it was not in the source. SMOVE */
KEYSRT_CALL collections_sliding_set_move_from(keysrt_client *client, collections_id id, collections_set_of_string source, keysrt_view member)
{ return keysrt_set_move(client, &collections_sliding_set_table, &id, &source.ref, &member, keysrt_declared_ttl); }
/* OK or MISS. EXISTS */
KEYSRT_CALL collections_sliding_set_exists(keysrt_client *client, collections_id id)
{ return keysrt_key_exists(client, &collections_sliding_set_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL collections_sliding_set_ttl(keysrt_client *client, collections_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &collections_sliding_set_table, &id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL collections_sliding_set_renew(keysrt_client *client, collections_id id)
{ return keysrt_key_renew(client, &collections_sliding_set_table, &id, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL collections_sliding_set_delete(keysrt_client *client, collections_id id)
{ return keysrt_key_delete(client, &collections_sliding_set_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL collections_sliding_set_walk(keysrt_client *client, keysrt_walk *walk, collections_sliding_set_params *out)
{ return keysrt_key_walk(client, &collections_sliding_set_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL collections_sliding_set_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &collections_sliding_set_table, deleted); }

/* set "s:creation:{id}", Redis type set, database 0; TTL: 1 hour from creation; later writes keep it. collections.keys:35 */
typedef struct collections_screation_params {
    collections_id id;
} collections_screation_params;
static const keysrt_piece collections_screation_table_pieces[] KEYSRT_UNUSED = {
    {"s:creation:", 11, offsetof(collections_screation_params, id), &collections_type_2, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key collections_screation_table KEYSRT_UNUSED = {&collections_keyspace, "screation", 16, 0, KEYSRT_SET, false,
    {2, sizeof(collections_screation_params), collections_screation_table_pieces, "s:creation:*", "s:creation:{id}"},
    &collections_type_3, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_CREATION, false, 0, 3600000, 0, 0, 0, 0, "$2\r\nPX\r\n$7\r\n3600000\r\n", 21},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL collections_screation_key_name(keysrt_client *client, collections_id id, keysrt_text *out)
{ return keysrt_key_name(client, &collections_screation_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL collections_screation_parse(keysrt_client *client, keysrt_view name, collections_screation_params *out)
{ return keysrt_key_parse(client, &collections_screation_table, name, out, NULL); }
/* added (may be NULL): 0 where it was there. SADD */
KEYSRT_CALL collections_screation_add(keysrt_client *client, collections_id id, keysrt_view member, uint64_t *added)
{ return keysrt_set_add(client, &collections_screation_table, &id, &member, 1, keysrt_declared_ttl, added); }
/* added may be NULL. SADD */
KEYSRT_CALL collections_screation_add_many(keysrt_client *client, collections_id id, const keysrt_view *members, size_t count, uint64_t *added)
{ return keysrt_set_add(client, &collections_screation_table, &id, members, count, keysrt_declared_ttl, added); }
/* removed (may be NULL): 0 where it was not there. SREM */
KEYSRT_CALL collections_screation_remove(keysrt_client *client, collections_id id, keysrt_view member, uint64_t *removed)
{ return keysrt_set_remove(client, &collections_screation_table, &id, &member, 1, removed); }
/* removed may be NULL. SREM */
KEYSRT_CALL collections_screation_remove_many(keysrt_client *client, collections_id id, const keysrt_view *members, size_t count, uint64_t *removed)
{ return keysrt_set_remove(client, &collections_screation_table, &id, members, count, removed); }
/* OK or MISS. SISMEMBER */
KEYSRT_CALL collections_screation_contains(keysrt_client *client, collections_id id, keysrt_view member)
{ return keysrt_set_contains(client, &collections_screation_table, &id, &member); }
/* found: count answers. SMISMEMBER */
KEYSRT_CALL collections_screation_contains_many(keysrt_client *client, collections_id id, const keysrt_view *members, size_t count, bool *found)
{ return keysrt_set_contains_many(client, &collections_screation_table, &id, members, count, found); }
/* In no order. SMEMBERS */
KEYSRT_CALL collections_screation_members(keysrt_client *client, collections_id id, collections_string_array *out)
{ return keysrt_set_members(client, &collections_screation_table, &id, out, &out->block); }
/* The next one, in bounded memory; one may come twice; MISS: the end. SSCAN */
KEYSRT_CALL collections_screation_walk_members(keysrt_client *client, collections_id id, keysrt_walk *walk, keysrt_text *out)
{ return keysrt_set_walk(client, &collections_screation_table, &id, walk, out, &out->block); }
/* 0 where there is no key. SCARD */
KEYSRT_CALL collections_screation_size(keysrt_client *client, collections_id id, uint64_t *out)
{ return keysrt_set_size(client, &collections_screation_table, &id, out); }
/* Takes a random one; MISS: the set is empty. SPOP */
KEYSRT_CALL collections_screation_pop(keysrt_client *client, collections_id id, keysrt_text *out)
{ return keysrt_set_pop(client, &collections_screation_table, &id, out, &out->block); }
/* Leaves it there; MISS: the set is empty. SRANDMEMBER */
KEYSRT_CALL collections_screation_random(keysrt_client *client, collections_id id, keysrt_text *out)
{ return keysrt_set_random(client, &collections_screation_table, &id, out, &out->block); }
/* This set, for calls on several; *params is borrowed. */
static inline collections_set_of_string collections_screation_ref(const collections_screation_params *params)
{
    const collections_set_of_string made = {{&collections_screation_table, params}};
    return made;
}
/* Of this set and the others. SUNION */
KEYSRT_CALL collections_screation_union(keysrt_client *client, collections_id id, const collections_set_of_string *others, size_t count, collections_string_array *out)
{ return keysrt_set_combine(client, &collections_screation_table, &id, KEYSRT_UNION, (const keysrt_ref *)others, count, out, &out->block); }
/* Of this set and the others. SINTER */
KEYSRT_CALL collections_screation_intersection(keysrt_client *client, collections_id id, const collections_set_of_string *others, size_t count, collections_string_array *out)
{ return keysrt_set_combine(client, &collections_screation_table, &id, KEYSRT_INTERSECTION, (const keysrt_ref *)others, count, out, &out->block); }
/* What is in this set and in none of the others. SDIFF */
KEYSRT_CALL collections_screation_difference(keysrt_client *client, collections_id id, const collections_set_of_string *others, size_t count, collections_string_array *out)
{ return keysrt_set_combine(client, &collections_screation_table, &id, KEYSRT_DIFFERENCE, (const keysrt_ref *)others, count, out, &out->block); }
/* Counts no further than most; 0: all. SINTERCARD */
KEYSRT_CALL collections_screation_intersection_size(keysrt_client *client, collections_id id, const collections_set_of_string *others, size_t count, uint64_t most, uint64_t *out)
{ return keysrt_set_intersection_size(client, &collections_screation_table, &id, (const keysrt_ref *)others, count, most, out); }
/* This set becomes the result; size may be NULL. SUNIONSTORE */
KEYSRT_CALL collections_screation_store_union(keysrt_client *client, collections_id id, const collections_set_of_string *sources, size_t count, uint64_t *size)
{ return keysrt_set_store(client, &collections_screation_table, &id, KEYSRT_UNION, (const keysrt_ref *)sources, count, keysrt_declared_ttl, size); }
/* This set becomes the result; size may be NULL. SINTERSTORE */
KEYSRT_CALL collections_screation_store_intersection(keysrt_client *client, collections_id id, const collections_set_of_string *sources, size_t count, uint64_t *size)
{ return keysrt_set_store(client, &collections_screation_table, &id, KEYSRT_INTERSECTION, (const keysrt_ref *)sources, count, keysrt_declared_ttl, size); }
/* This set becomes the first source without the others; size may be NULL. SDIFFSTORE */
KEYSRT_CALL collections_screation_store_difference(keysrt_client *client, collections_id id, const collections_set_of_string *sources, size_t count, uint64_t *size)
{ return keysrt_set_store(client, &collections_screation_table, &id, KEYSRT_DIFFERENCE, (const keysrt_ref *)sources, count, keysrt_declared_ttl, size); }
/* To this set; MISS: it was not in the source. SMOVE */
KEYSRT_CALL collections_screation_move_from(keysrt_client *client, collections_id id, collections_set_of_string source, keysrt_view member)
{ return keysrt_set_move(client, &collections_screation_table, &id, &source.ref, &member, keysrt_declared_ttl); }
/* OK or MISS. EXISTS */
KEYSRT_CALL collections_screation_exists(keysrt_client *client, collections_id id)
{ return keysrt_key_exists(client, &collections_screation_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL collections_screation_ttl(keysrt_client *client, collections_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &collections_screation_table, &id, out); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL collections_screation_delete(keysrt_client *client, collections_id id)
{ return keysrt_key_delete(client, &collections_screation_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL collections_screation_walk(keysrt_client *client, keysrt_walk *walk, collections_screation_params *out)
{ return keysrt_key_walk(client, &collections_screation_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL collections_screation_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &collections_screation_table, deleted); }

/* set "s:short:{id}", Redis type set, database 0; TTL: never expires. collections.keys:36 */
typedef struct collections_short_tags_params {
    collections_id id;
} collections_short_tags_params;
static const keysrt_piece collections_short_tags_table_pieces[] KEYSRT_UNUSED = {
    {"s:short:", 8, offsetof(collections_short_tags_params, id), &collections_type_2, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key collections_short_tags_table KEYSRT_UNUSED = {&collections_keyspace, "short_tags", 17, 0, KEYSRT_SET, false,
    {2, sizeof(collections_short_tags_params), collections_short_tags_table_pieces, "s:short:*", "s:short:{id}"},
    &collections_type_11, 0, 0,
    {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL collections_short_tags_key_name(keysrt_client *client, collections_id id, keysrt_text *out)
{ return keysrt_key_name(client, &collections_short_tags_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL collections_short_tags_parse(keysrt_client *client, keysrt_view name, collections_short_tags_params *out)
{ return keysrt_key_parse(client, &collections_short_tags_table, name, out, NULL); }
/* added (may be NULL): 0 where it was there. SADD */
KEYSRT_CALL collections_short_tags_add(keysrt_client *client, collections_id id, keysrt_view member, uint64_t *added)
{ return keysrt_set_add(client, &collections_short_tags_table, &id, &member, 1, keysrt_declared_ttl, added); }
/* added may be NULL. SADD */
KEYSRT_CALL collections_short_tags_add_many(keysrt_client *client, collections_id id, const keysrt_view *members, size_t count, uint64_t *added)
{ return keysrt_set_add(client, &collections_short_tags_table, &id, members, count, keysrt_declared_ttl, added); }
/* removed (may be NULL): 0 where it was not there. SREM */
KEYSRT_CALL collections_short_tags_remove(keysrt_client *client, collections_id id, keysrt_view member, uint64_t *removed)
{ return keysrt_set_remove(client, &collections_short_tags_table, &id, &member, 1, removed); }
/* removed may be NULL. SREM */
KEYSRT_CALL collections_short_tags_remove_many(keysrt_client *client, collections_id id, const keysrt_view *members, size_t count, uint64_t *removed)
{ return keysrt_set_remove(client, &collections_short_tags_table, &id, members, count, removed); }
/* OK or MISS. SISMEMBER */
KEYSRT_CALL collections_short_tags_contains(keysrt_client *client, collections_id id, keysrt_view member)
{ return keysrt_set_contains(client, &collections_short_tags_table, &id, &member); }
/* found: count answers. SMISMEMBER */
KEYSRT_CALL collections_short_tags_contains_many(keysrt_client *client, collections_id id, const keysrt_view *members, size_t count, bool *found)
{ return keysrt_set_contains_many(client, &collections_short_tags_table, &id, members, count, found); }
/* In no order. SMEMBERS */
KEYSRT_CALL collections_short_tags_members(keysrt_client *client, collections_id id, collections_string_array *out)
{ return keysrt_set_members(client, &collections_short_tags_table, &id, out, &out->block); }
/* The next one, in bounded memory; one may come twice; MISS: the end. SSCAN */
KEYSRT_CALL collections_short_tags_walk_members(keysrt_client *client, collections_id id, keysrt_walk *walk, keysrt_text *out)
{ return keysrt_set_walk(client, &collections_short_tags_table, &id, walk, out, &out->block); }
/* 0 where there is no key. SCARD */
KEYSRT_CALL collections_short_tags_size(keysrt_client *client, collections_id id, uint64_t *out)
{ return keysrt_set_size(client, &collections_short_tags_table, &id, out); }
/* Takes a random one; MISS: the set is empty. SPOP */
KEYSRT_CALL collections_short_tags_pop(keysrt_client *client, collections_id id, keysrt_text *out)
{ return keysrt_set_pop(client, &collections_short_tags_table, &id, out, &out->block); }
/* Leaves it there; MISS: the set is empty. SRANDMEMBER */
KEYSRT_CALL collections_short_tags_random(keysrt_client *client, collections_id id, keysrt_text *out)
{ return keysrt_set_random(client, &collections_short_tags_table, &id, out, &out->block); }
/* This set, for calls on several; *params is borrowed. */
static inline collections_set_of_string collections_short_tags_ref(const collections_short_tags_params *params)
{
    const collections_set_of_string made = {{&collections_short_tags_table, params}};
    return made;
}
/* Of this set and the others. SUNION */
KEYSRT_CALL collections_short_tags_union(keysrt_client *client, collections_id id, const collections_set_of_string *others, size_t count, collections_string_array *out)
{ return keysrt_set_combine(client, &collections_short_tags_table, &id, KEYSRT_UNION, (const keysrt_ref *)others, count, out, &out->block); }
/* Of this set and the others. SINTER */
KEYSRT_CALL collections_short_tags_intersection(keysrt_client *client, collections_id id, const collections_set_of_string *others, size_t count, collections_string_array *out)
{ return keysrt_set_combine(client, &collections_short_tags_table, &id, KEYSRT_INTERSECTION, (const keysrt_ref *)others, count, out, &out->block); }
/* What is in this set and in none of the others. SDIFF */
KEYSRT_CALL collections_short_tags_difference(keysrt_client *client, collections_id id, const collections_set_of_string *others, size_t count, collections_string_array *out)
{ return keysrt_set_combine(client, &collections_short_tags_table, &id, KEYSRT_DIFFERENCE, (const keysrt_ref *)others, count, out, &out->block); }
/* Counts no further than most; 0: all. SINTERCARD */
KEYSRT_CALL collections_short_tags_intersection_size(keysrt_client *client, collections_id id, const collections_set_of_string *others, size_t count, uint64_t most, uint64_t *out)
{ return keysrt_set_intersection_size(client, &collections_short_tags_table, &id, (const keysrt_ref *)others, count, most, out); }
/* This set becomes the result; size may be NULL. SUNIONSTORE */
KEYSRT_CALL collections_short_tags_store_union(keysrt_client *client, collections_id id, const collections_set_of_string *sources, size_t count, uint64_t *size)
{ return keysrt_set_store(client, &collections_short_tags_table, &id, KEYSRT_UNION, (const keysrt_ref *)sources, count, keysrt_declared_ttl, size); }
/* This set becomes the result; size may be NULL. SINTERSTORE */
KEYSRT_CALL collections_short_tags_store_intersection(keysrt_client *client, collections_id id, const collections_set_of_string *sources, size_t count, uint64_t *size)
{ return keysrt_set_store(client, &collections_short_tags_table, &id, KEYSRT_INTERSECTION, (const keysrt_ref *)sources, count, keysrt_declared_ttl, size); }
/* This set becomes the first source without the others; size may be NULL. SDIFFSTORE */
KEYSRT_CALL collections_short_tags_store_difference(keysrt_client *client, collections_id id, const collections_set_of_string *sources, size_t count, uint64_t *size)
{ return keysrt_set_store(client, &collections_short_tags_table, &id, KEYSRT_DIFFERENCE, (const keysrt_ref *)sources, count, keysrt_declared_ttl, size); }
/* To this set; MISS: it was not in the source. SMOVE */
KEYSRT_CALL collections_short_tags_move_from(keysrt_client *client, collections_id id, collections_set_of_string source, keysrt_view member)
{ return keysrt_set_move(client, &collections_short_tags_table, &id, &source.ref, &member, keysrt_declared_ttl); }
/* OK or MISS. EXISTS */
KEYSRT_CALL collections_short_tags_exists(keysrt_client *client, collections_id id)
{ return keysrt_key_exists(client, &collections_short_tags_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL collections_short_tags_ttl(keysrt_client *client, collections_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &collections_short_tags_table, &id, out); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL collections_short_tags_delete(keysrt_client *client, collections_id id)
{ return keysrt_key_delete(client, &collections_short_tags_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL collections_short_tags_walk(keysrt_client *client, keysrt_walk *walk, collections_short_tags_params *out)
{ return keysrt_key_walk(client, &collections_short_tags_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL collections_short_tags_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &collections_short_tags_table, deleted); }

/* set "s:chosen:{id}", Redis type set, database 0; TTL: the caller chooses; every write sets it anew; the caller may also choose that it never expires. collections.keys:37 */
typedef struct collections_chosen_tags_params {
    collections_id id;
} collections_chosen_tags_params;
static const keysrt_piece collections_chosen_tags_table_pieces[] KEYSRT_UNUSED = {
    {"s:chosen:", 9, offsetof(collections_chosen_tags_params, id), &collections_type_2, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key collections_chosen_tags_table KEYSRT_UNUSED = {&collections_keyspace, "chosen_tags", 18, 0, KEYSRT_SET, false,
    {2, sizeof(collections_chosen_tags_params), collections_chosen_tags_table_pieces, "s:chosen:*", "s:chosen:{id}"},
    &collections_type_3, 0, 0,
    {KEYSRT_TTL_CALL, KEYSRT_TTL_ON_WRITE, true, 0, 0, 1, INT64_C(9223372036854775807), 0, 0, 0, 0},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL collections_chosen_tags_key_name(keysrt_client *client, collections_id id, keysrt_text *out)
{ return keysrt_key_name(client, &collections_chosen_tags_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL collections_chosen_tags_parse(keysrt_client *client, keysrt_view name, collections_chosen_tags_params *out)
{ return keysrt_key_parse(client, &collections_chosen_tags_table, name, out, NULL); }
/* added (may be NULL): 0 where it was there. SADD */
KEYSRT_CALL collections_chosen_tags_add(keysrt_client *client, collections_id id, keysrt_view member, keysrt_duration ttl, uint64_t *added)
{ return keysrt_set_add(client, &collections_chosen_tags_table, &id, &member, 1, ttl, added); }
/* added may be NULL. SADD */
KEYSRT_CALL collections_chosen_tags_add_many(keysrt_client *client, collections_id id, const keysrt_view *members, size_t count, keysrt_duration ttl, uint64_t *added)
{ return keysrt_set_add(client, &collections_chosen_tags_table, &id, members, count, ttl, added); }
/* removed (may be NULL): 0 where it was not there. SREM */
KEYSRT_CALL collections_chosen_tags_remove(keysrt_client *client, collections_id id, keysrt_view member, uint64_t *removed)
{ return keysrt_set_remove(client, &collections_chosen_tags_table, &id, &member, 1, removed); }
/* removed may be NULL. SREM */
KEYSRT_CALL collections_chosen_tags_remove_many(keysrt_client *client, collections_id id, const keysrt_view *members, size_t count, uint64_t *removed)
{ return keysrt_set_remove(client, &collections_chosen_tags_table, &id, members, count, removed); }
/* OK or MISS. SISMEMBER */
KEYSRT_CALL collections_chosen_tags_contains(keysrt_client *client, collections_id id, keysrt_view member)
{ return keysrt_set_contains(client, &collections_chosen_tags_table, &id, &member); }
/* found: count answers. SMISMEMBER */
KEYSRT_CALL collections_chosen_tags_contains_many(keysrt_client *client, collections_id id, const keysrt_view *members, size_t count, bool *found)
{ return keysrt_set_contains_many(client, &collections_chosen_tags_table, &id, members, count, found); }
/* In no order. SMEMBERS */
KEYSRT_CALL collections_chosen_tags_members(keysrt_client *client, collections_id id, collections_string_array *out)
{ return keysrt_set_members(client, &collections_chosen_tags_table, &id, out, &out->block); }
/* The next one, in bounded memory; one may come twice; MISS: the end. SSCAN */
KEYSRT_CALL collections_chosen_tags_walk_members(keysrt_client *client, collections_id id, keysrt_walk *walk, keysrt_text *out)
{ return keysrt_set_walk(client, &collections_chosen_tags_table, &id, walk, out, &out->block); }
/* 0 where there is no key. SCARD */
KEYSRT_CALL collections_chosen_tags_size(keysrt_client *client, collections_id id, uint64_t *out)
{ return keysrt_set_size(client, &collections_chosen_tags_table, &id, out); }
/* Takes a random one; MISS: the set is empty. SPOP */
KEYSRT_CALL collections_chosen_tags_pop(keysrt_client *client, collections_id id, keysrt_text *out)
{ return keysrt_set_pop(client, &collections_chosen_tags_table, &id, out, &out->block); }
/* Leaves it there; MISS: the set is empty. SRANDMEMBER */
KEYSRT_CALL collections_chosen_tags_random(keysrt_client *client, collections_id id, keysrt_text *out)
{ return keysrt_set_random(client, &collections_chosen_tags_table, &id, out, &out->block); }
/* This set, for calls on several; *params is borrowed. */
static inline collections_set_of_string collections_chosen_tags_ref(const collections_chosen_tags_params *params)
{
    const collections_set_of_string made = {{&collections_chosen_tags_table, params}};
    return made;
}
/* Of this set and the others. SUNION */
KEYSRT_CALL collections_chosen_tags_union(keysrt_client *client, collections_id id, const collections_set_of_string *others, size_t count, collections_string_array *out)
{ return keysrt_set_combine(client, &collections_chosen_tags_table, &id, KEYSRT_UNION, (const keysrt_ref *)others, count, out, &out->block); }
/* Of this set and the others. SINTER */
KEYSRT_CALL collections_chosen_tags_intersection(keysrt_client *client, collections_id id, const collections_set_of_string *others, size_t count, collections_string_array *out)
{ return keysrt_set_combine(client, &collections_chosen_tags_table, &id, KEYSRT_INTERSECTION, (const keysrt_ref *)others, count, out, &out->block); }
/* What is in this set and in none of the others. SDIFF */
KEYSRT_CALL collections_chosen_tags_difference(keysrt_client *client, collections_id id, const collections_set_of_string *others, size_t count, collections_string_array *out)
{ return keysrt_set_combine(client, &collections_chosen_tags_table, &id, KEYSRT_DIFFERENCE, (const keysrt_ref *)others, count, out, &out->block); }
/* Counts no further than most; 0: all. SINTERCARD */
KEYSRT_CALL collections_chosen_tags_intersection_size(keysrt_client *client, collections_id id, const collections_set_of_string *others, size_t count, uint64_t most, uint64_t *out)
{ return keysrt_set_intersection_size(client, &collections_chosen_tags_table, &id, (const keysrt_ref *)others, count, most, out); }
/* This set becomes the result; size may be NULL. SUNIONSTORE */
KEYSRT_CALL collections_chosen_tags_store_union(keysrt_client *client, collections_id id, const collections_set_of_string *sources, size_t count, keysrt_duration ttl, uint64_t *size)
{ return keysrt_set_store(client, &collections_chosen_tags_table, &id, KEYSRT_UNION, (const keysrt_ref *)sources, count, ttl, size); }
/* This set becomes the result; size may be NULL. SINTERSTORE */
KEYSRT_CALL collections_chosen_tags_store_intersection(keysrt_client *client, collections_id id, const collections_set_of_string *sources, size_t count, keysrt_duration ttl, uint64_t *size)
{ return keysrt_set_store(client, &collections_chosen_tags_table, &id, KEYSRT_INTERSECTION, (const keysrt_ref *)sources, count, ttl, size); }
/* This set becomes the first source without the others; size may be NULL. SDIFFSTORE */
KEYSRT_CALL collections_chosen_tags_store_difference(keysrt_client *client, collections_id id, const collections_set_of_string *sources, size_t count, keysrt_duration ttl, uint64_t *size)
{ return keysrt_set_store(client, &collections_chosen_tags_table, &id, KEYSRT_DIFFERENCE, (const keysrt_ref *)sources, count, ttl, size); }
/* To this set; MISS: it was not in the source. SMOVE */
KEYSRT_CALL collections_chosen_tags_move_from(keysrt_client *client, collections_id id, collections_set_of_string source, keysrt_view member, keysrt_duration ttl)
{ return keysrt_set_move(client, &collections_chosen_tags_table, &id, &source.ref, &member, ttl); }
/* OK or MISS. EXISTS */
KEYSRT_CALL collections_chosen_tags_exists(keysrt_client *client, collections_id id)
{ return keysrt_key_exists(client, &collections_chosen_tags_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL collections_chosen_tags_ttl(keysrt_client *client, collections_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &collections_chosen_tags_table, &id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL collections_chosen_tags_renew(keysrt_client *client, collections_id id, keysrt_duration ttl)
{ return keysrt_key_renew(client, &collections_chosen_tags_table, &id, ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL collections_chosen_tags_delete(keysrt_client *client, collections_id id)
{ return keysrt_key_delete(client, &collections_chosen_tags_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL collections_chosen_tags_walk(keysrt_client *client, keysrt_walk *walk, collections_chosen_tags_params *out)
{ return keysrt_key_walk(client, &collections_chosen_tags_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL collections_chosen_tags_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &collections_chosen_tags_table, deleted); }

/* set "s:all", Redis type set, database 0; TTL: as setting {$keep} says (1 minute 30 seconds if not set); every write sets it anew. collections.keys:38 */
static const keysrt_piece collections_all_tags_table_pieces[] KEYSRT_UNUSED = {
    {"s:all", 5, 0, 0, 0, false},
};
static const keysrt_key collections_all_tags_table KEYSRT_UNUSED = {&collections_keyspace, "all_tags", 19, 0, KEYSRT_SET, false,
    {1, 0, collections_all_tags_table_pieces, "s:all", "s:all"},
    &collections_type_3, 0, 0,
    {KEYSRT_TTL_SETTING, KEYSRT_TTL_ON_WRITE, false, 0, 1000, 0, 0, offsetof(collections_settings, keep), 0, 0, 0},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL collections_all_tags_key_name(keysrt_client *client, keysrt_text *out)
{ return keysrt_key_name(client, &collections_all_tags_table, NULL, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL collections_all_tags_parse(keysrt_client *client, keysrt_view name)
{ return keysrt_key_parse(client, &collections_all_tags_table, name, NULL, NULL); }
/* added (may be NULL): 0 where it was there. SADD */
KEYSRT_CALL collections_all_tags_add(keysrt_client *client, keysrt_view member, uint64_t *added)
{ return keysrt_set_add(client, &collections_all_tags_table, NULL, &member, 1, keysrt_declared_ttl, added); }
/* added may be NULL. SADD */
KEYSRT_CALL collections_all_tags_add_many(keysrt_client *client, const keysrt_view *members, size_t count, uint64_t *added)
{ return keysrt_set_add(client, &collections_all_tags_table, NULL, members, count, keysrt_declared_ttl, added); }
/* removed (may be NULL): 0 where it was not there. SREM */
KEYSRT_CALL collections_all_tags_remove(keysrt_client *client, keysrt_view member, uint64_t *removed)
{ return keysrt_set_remove(client, &collections_all_tags_table, NULL, &member, 1, removed); }
/* removed may be NULL. SREM */
KEYSRT_CALL collections_all_tags_remove_many(keysrt_client *client, const keysrt_view *members, size_t count, uint64_t *removed)
{ return keysrt_set_remove(client, &collections_all_tags_table, NULL, members, count, removed); }
/* OK or MISS. SISMEMBER */
KEYSRT_CALL collections_all_tags_contains(keysrt_client *client, keysrt_view member)
{ return keysrt_set_contains(client, &collections_all_tags_table, NULL, &member); }
/* found: count answers. SMISMEMBER */
KEYSRT_CALL collections_all_tags_contains_many(keysrt_client *client, const keysrt_view *members, size_t count, bool *found)
{ return keysrt_set_contains_many(client, &collections_all_tags_table, NULL, members, count, found); }
/* In no order. SMEMBERS */
KEYSRT_CALL collections_all_tags_members(keysrt_client *client, collections_string_array *out)
{ return keysrt_set_members(client, &collections_all_tags_table, NULL, out, &out->block); }
/* The next one, in bounded memory; one may come twice; MISS: the end. SSCAN */
KEYSRT_CALL collections_all_tags_walk_members(keysrt_client *client, keysrt_walk *walk, keysrt_text *out)
{ return keysrt_set_walk(client, &collections_all_tags_table, NULL, walk, out, &out->block); }
/* 0 where there is no key. SCARD */
KEYSRT_CALL collections_all_tags_size(keysrt_client *client, uint64_t *out)
{ return keysrt_set_size(client, &collections_all_tags_table, NULL, out); }
/* Takes a random one; MISS: the set is empty. SPOP */
KEYSRT_CALL collections_all_tags_pop(keysrt_client *client, keysrt_text *out)
{ return keysrt_set_pop(client, &collections_all_tags_table, NULL, out, &out->block); }
/* Leaves it there; MISS: the set is empty. SRANDMEMBER */
KEYSRT_CALL collections_all_tags_random(keysrt_client *client, keysrt_text *out)
{ return keysrt_set_random(client, &collections_all_tags_table, NULL, out, &out->block); }
/* This set, for calls on several; *params is borrowed. */
static inline collections_set_of_string collections_all_tags_ref(void)
{
    const collections_set_of_string made = {{&collections_all_tags_table, NULL}};
    return made;
}
/* Of this set and the others. SUNION */
KEYSRT_CALL collections_all_tags_union(keysrt_client *client, const collections_set_of_string *others, size_t count, collections_string_array *out)
{ return keysrt_set_combine(client, &collections_all_tags_table, NULL, KEYSRT_UNION, (const keysrt_ref *)others, count, out, &out->block); }
/* Of this set and the others. SINTER */
KEYSRT_CALL collections_all_tags_intersection(keysrt_client *client, const collections_set_of_string *others, size_t count, collections_string_array *out)
{ return keysrt_set_combine(client, &collections_all_tags_table, NULL, KEYSRT_INTERSECTION, (const keysrt_ref *)others, count, out, &out->block); }
/* What is in this set and in none of the others. SDIFF */
KEYSRT_CALL collections_all_tags_difference(keysrt_client *client, const collections_set_of_string *others, size_t count, collections_string_array *out)
{ return keysrt_set_combine(client, &collections_all_tags_table, NULL, KEYSRT_DIFFERENCE, (const keysrt_ref *)others, count, out, &out->block); }
/* Counts no further than most; 0: all. SINTERCARD */
KEYSRT_CALL collections_all_tags_intersection_size(keysrt_client *client, const collections_set_of_string *others, size_t count, uint64_t most, uint64_t *out)
{ return keysrt_set_intersection_size(client, &collections_all_tags_table, NULL, (const keysrt_ref *)others, count, most, out); }
/* This set becomes the result; size may be NULL. SUNIONSTORE */
KEYSRT_CALL collections_all_tags_store_union(keysrt_client *client, const collections_set_of_string *sources, size_t count, uint64_t *size)
{ return keysrt_set_store(client, &collections_all_tags_table, NULL, KEYSRT_UNION, (const keysrt_ref *)sources, count, keysrt_declared_ttl, size); }
/* This set becomes the result; size may be NULL. SINTERSTORE */
KEYSRT_CALL collections_all_tags_store_intersection(keysrt_client *client, const collections_set_of_string *sources, size_t count, uint64_t *size)
{ return keysrt_set_store(client, &collections_all_tags_table, NULL, KEYSRT_INTERSECTION, (const keysrt_ref *)sources, count, keysrt_declared_ttl, size); }
/* This set becomes the first source without the others; size may be NULL. SDIFFSTORE */
KEYSRT_CALL collections_all_tags_store_difference(keysrt_client *client, const collections_set_of_string *sources, size_t count, uint64_t *size)
{ return keysrt_set_store(client, &collections_all_tags_table, NULL, KEYSRT_DIFFERENCE, (const keysrt_ref *)sources, count, keysrt_declared_ttl, size); }
/* To this set; MISS: it was not in the source. SMOVE */
KEYSRT_CALL collections_all_tags_move_from(keysrt_client *client, collections_set_of_string source, keysrt_view member)
{ return keysrt_set_move(client, &collections_all_tags_table, NULL, &source.ref, &member, keysrt_declared_ttl); }
/* OK or MISS. EXISTS */
KEYSRT_CALL collections_all_tags_exists(keysrt_client *client)
{ return keysrt_key_exists(client, &collections_all_tags_table, NULL); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL collections_all_tags_ttl(keysrt_client *client, keysrt_duration *out)
{ return keysrt_key_ttl(client, &collections_all_tags_table, NULL, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL collections_all_tags_renew(keysrt_client *client)
{ return keysrt_key_renew(client, &collections_all_tags_table, NULL, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL collections_all_tags_delete(keysrt_client *client)
{ return keysrt_key_delete(client, &collections_all_tags_table, NULL); }

/* hash "s:counts:{id}", Redis type hash, database 0; TTL: 1 hour; every write and every read sets it anew. collections.keys:39 */
typedef struct collections_counts_params {
    collections_id id;
} collections_counts_params;
typedef struct collections_counts_entry {
    collections_id name;
    int16_t value;
} collections_counts_entry;
typedef struct collections_counts_entries {
    collections_counts_entry *items;
    size_t count;
    keysrt_block block;
} collections_counts_entries;
static inline void collections_counts_entries_clear(collections_counts_entries *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}
static const keysrt_piece collections_counts_table_pieces[] KEYSRT_UNUSED = {
    {"s:counts:", 9, offsetof(collections_counts_params, id), &collections_type_2, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_map collections_map_2 KEYSRT_UNUSED = {&collections_type_2, &collections_type_12, sizeof(collections_counts_entry), offsetof(collections_counts_entry, value)};
static const keysrt_record collections_counts_table_record KEYSRT_UNUSED = {"counts", offsetof(collections_counts_entries, block), 0, 0, &collections_map_2, 0};
static const keysrt_key collections_counts_table KEYSRT_UNUSED = {&collections_keyspace, "counts", 20, 0, KEYSRT_HASH, false,
    {2, sizeof(collections_counts_params), collections_counts_table_pieces, "s:counts:*", "s:counts:{id}"},
    0, 0, &collections_counts_table_record,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_SLIDING, false, 0, 3600000, 0, 0, 0, 0, "$2\r\nPX\r\n$7\r\n3600000\r\n", 21},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL collections_counts_key_name(keysrt_client *client, collections_id id, keysrt_text *out)
{ return keysrt_key_name(client, &collections_counts_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL collections_counts_parse(keysrt_client *client, keysrt_view name, collections_counts_params *out)
{ return keysrt_key_parse(client, &collections_counts_table, name, out, NULL); }
/* All fields; MISS: no such key. HGETALL */
KEYSRT_CALL collections_counts_get(keysrt_client *client, collections_id id, collections_counts_entries *out)
{ return keysrt_hash_get(client, &collections_counts_table, &id, out, &out->block); }
/* Replaces the whole key in one step. DEL, HSET */
KEYSRT_CALL collections_counts_put(keysrt_client *client, collections_id id, const collections_counts_entry *entries, size_t count)
{
    const struct {
        const collections_counts_entry *items;
        size_t count;
    } map = {entries, count};
    return keysrt_hash_put(client, &collections_counts_table, &id, &map, keysrt_declared_ttl);
}
/* MISS: no such key or field. HGET */
KEYSRT_CALL collections_counts_get_field(keysrt_client *client, collections_id id, collections_id name, int16_t *out)
{ return keysrt_hash_map_get(client, &collections_counts_table, &id, &name, out, NULL); }
/* One field alone. HSET */
KEYSRT_CALL collections_counts_set_field(keysrt_client *client, collections_id id, collections_id name, int16_t value)
{ return keysrt_hash_map_set(client, &collections_counts_table, &id, &name, &value, keysrt_declared_ttl); }
/* out may be NULL. HINCRBY */
KEYSRT_CALL collections_counts_increment_field(keysrt_client *client, collections_id id, collections_id name, int64_t by, int64_t *out)
{ return keysrt_hash_map_increment(client, &collections_counts_table, &id, &name, &by, keysrt_declared_ttl, out); }
/* MISS: there was none. HDEL */
KEYSRT_CALL collections_counts_delete_field(keysrt_client *client, collections_id id, collections_id name)
{ return keysrt_hash_map_delete(client, &collections_counts_table, &id, &name); }
/* The next field, in bounded memory; one may come twice; MISS: the end. HSCAN */
KEYSRT_CALL collections_counts_walk_fields(keysrt_client *client, collections_id id, keysrt_walk *walk, collections_id_result *name, int16_t *out)
{ return keysrt_hash_walk(client, &collections_counts_table, &id, walk, name, &name->block, out, NULL); }
/* 0 where there is no key. HLEN */
KEYSRT_CALL collections_counts_size(keysrt_client *client, collections_id id, uint64_t *out)
{ return keysrt_hash_size(client, &collections_counts_table, &id, out); }
/* OK or MISS. EXISTS */
KEYSRT_CALL collections_counts_exists(keysrt_client *client, collections_id id)
{ return keysrt_key_exists(client, &collections_counts_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL collections_counts_ttl(keysrt_client *client, collections_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &collections_counts_table, &id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL collections_counts_renew(keysrt_client *client, collections_id id)
{ return keysrt_key_renew(client, &collections_counts_table, &id, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL collections_counts_delete(keysrt_client *client, collections_id id)
{ return keysrt_key_delete(client, &collections_counts_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL collections_counts_walk(keysrt_client *client, keysrt_walk *walk, collections_counts_params *out)
{ return keysrt_key_walk(client, &collections_counts_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL collections_counts_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &collections_counts_table, deleted); }

/* hash "s:pages:{id}", Redis type hash, database 0; TTL: never expires. collections.keys:40 */
typedef struct collections_pages_params {
    collections_id id;
} collections_pages_params;
typedef struct collections_pages_entry {
    keysrt_view name;
    keysrt_view value;
} collections_pages_entry;
typedef struct collections_pages_entries {
    collections_pages_entry *items;
    size_t count;
    keysrt_block block;
} collections_pages_entries;
static inline void collections_pages_entries_clear(collections_pages_entries *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}
static const keysrt_piece collections_pages_table_pieces[] KEYSRT_UNUSED = {
    {"s:pages:", 8, offsetof(collections_pages_params, id), &collections_type_2, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_map collections_map_3 KEYSRT_UNUSED = {&collections_type_3, &collections_type_3, sizeof(collections_pages_entry), offsetof(collections_pages_entry, value)};
static const keysrt_record collections_pages_table_record KEYSRT_UNUSED = {"pages", offsetof(collections_pages_entries, block), 0, 0, &collections_map_3, 0};
static const keysrt_key collections_pages_table KEYSRT_UNUSED = {&collections_keyspace, "pages", 21, 0, KEYSRT_HASH, false,
    {2, sizeof(collections_pages_params), collections_pages_table_pieces, "s:pages:*", "s:pages:{id}"},
    0, 0, &collections_pages_table_record,
    {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL collections_pages_key_name(keysrt_client *client, collections_id id, keysrt_text *out)
{ return keysrt_key_name(client, &collections_pages_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL collections_pages_parse(keysrt_client *client, keysrt_view name, collections_pages_params *out)
{ return keysrt_key_parse(client, &collections_pages_table, name, out, NULL); }
/* All fields; MISS: no such key. HGETALL */
KEYSRT_CALL collections_pages_get(keysrt_client *client, collections_id id, collections_pages_entries *out)
{ return keysrt_hash_get(client, &collections_pages_table, &id, out, &out->block); }
/* Replaces the whole key in one step. DEL, HSET */
KEYSRT_CALL collections_pages_put(keysrt_client *client, collections_id id, const collections_pages_entry *entries, size_t count)
{
    const struct {
        const collections_pages_entry *items;
        size_t count;
    } map = {entries, count};
    return keysrt_hash_put(client, &collections_pages_table, &id, &map, keysrt_declared_ttl);
}
/* MISS: no such key or field. HGET */
KEYSRT_CALL collections_pages_get_field(keysrt_client *client, collections_id id, keysrt_view name, keysrt_text *out)
{ return keysrt_hash_map_get(client, &collections_pages_table, &id, &name, out, &out->block); }
/* One field alone. HSET */
KEYSRT_CALL collections_pages_set_field(keysrt_client *client, collections_id id, keysrt_view name, keysrt_view value)
{ return keysrt_hash_map_set(client, &collections_pages_table, &id, &name, &value, keysrt_declared_ttl); }
/* MISS: there was none. HDEL */
KEYSRT_CALL collections_pages_delete_field(keysrt_client *client, collections_id id, keysrt_view name)
{ return keysrt_hash_map_delete(client, &collections_pages_table, &id, &name); }
/* The next field, in bounded memory; one may come twice; MISS: the end. HSCAN */
KEYSRT_CALL collections_pages_walk_fields(keysrt_client *client, collections_id id, keysrt_walk *walk, keysrt_text *name, keysrt_text *out)
{ return keysrt_hash_walk(client, &collections_pages_table, &id, walk, name, &name->block, out, &out->block); }
/* 0 where there is no key. HLEN */
KEYSRT_CALL collections_pages_size(keysrt_client *client, collections_id id, uint64_t *out)
{ return keysrt_hash_size(client, &collections_pages_table, &id, out); }
/* OK or MISS. EXISTS */
KEYSRT_CALL collections_pages_exists(keysrt_client *client, collections_id id)
{ return keysrt_key_exists(client, &collections_pages_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL collections_pages_ttl(keysrt_client *client, collections_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &collections_pages_table, &id, out); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL collections_pages_delete(keysrt_client *client, collections_id id)
{ return keysrt_key_delete(client, &collections_pages_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL collections_pages_walk(keysrt_client *client, keysrt_walk *walk, collections_pages_params *out)
{ return keysrt_key_walk(client, &collections_pages_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL collections_pages_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &collections_pages_table, deleted); }

/* hash "s:open:{id}", Redis type hash, database 0; TTL: 1 hour; every write sets it anew. collections.keys:41 */
typedef struct collections_open_params {
    collections_id id;
} collections_open_params;
typedef struct collections_open {
    keysrt_view kind;
    collections_id_to_i64_map others;
    keysrt_block block; /* of a result */
} collections_open;
static inline void collections_open_clear(collections_open *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}
#define COLLECTIONS_OPEN_FIELD_KIND (UINT64_C(1) << 0)
static const keysrt_piece collections_open_table_pieces[] KEYSRT_UNUSED = {
    {"s:open:", 7, offsetof(collections_open_params, id), &collections_type_2, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_field collections_open_table_fields[] KEYSRT_UNUSED = {
    {"kind", 4, offsetof(collections_open, kind), KEYSRT_NO_OFFSET, &collections_type_3, "$4\r\nkind\r\n", 10},
};
static const keysrt_record collections_open_table_record KEYSRT_UNUSED = {"open", offsetof(collections_open, block), 1, collections_open_table_fields, &collections_map_1, offsetof(collections_open, others)};
static const keysrt_key collections_open_table KEYSRT_UNUSED = {&collections_keyspace, "open", 22, 0, KEYSRT_HASH, false,
    {2, sizeof(collections_open_params), collections_open_table_pieces, "s:open:*", "s:open:{id}"},
    0, 0, &collections_open_table_record,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 3600000, 0, 0, 0, 0, "$2\r\nPX\r\n$7\r\n3600000\r\n", 21},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL collections_open_key_name(keysrt_client *client, collections_id id, keysrt_text *out)
{ return keysrt_key_name(client, &collections_open_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL collections_open_parse(keysrt_client *client, keysrt_view name, collections_open_params *out)
{ return keysrt_key_parse(client, &collections_open_table, name, out, NULL); }
/* All fields; MISS: no such key. HGETALL */
KEYSRT_CALL collections_open_get(keysrt_client *client, collections_id id, collections_open *out)
{ return keysrt_hash_get(client, &collections_open_table, &id, out, &out->block); }
/* Replaces the whole key in one step. DEL, HSET */
KEYSRT_CALL collections_open_put(keysrt_client *client, collections_id id, const collections_open *record)
{ return keysrt_hash_put(client, &collections_open_table, &id, record, keysrt_declared_ttl); }
/* The fields of the mask; MISS: no such key. HMGET */
KEYSRT_CALL collections_open_get_fields(keysrt_client *client, collections_id id, uint64_t mask, collections_open *out)
{ return keysrt_hash_get_fields(client, &collections_open_table, &id, mask, out, &out->block); }
/* The fields of the mask; optional ones that are not there are deleted. HSET */
KEYSRT_CALL collections_open_set_fields(keysrt_client *client, collections_id id, uint64_t mask, const collections_open *record)
{ return keysrt_hash_set_fields(client, &collections_open_table, &id, mask, record, keysrt_declared_ttl); }
/* MISS: no such key or field. HGET */
KEYSRT_CALL collections_open_get_kind(keysrt_client *client, collections_id id, keysrt_text *out)
{ return keysrt_hash_get_field(client, &collections_open_table, &id, 0, out, &out->block); }
/* One field alone. HSET */
KEYSRT_CALL collections_open_set_kind(keysrt_client *client, collections_id id, keysrt_view value)
{ return keysrt_hash_set_field(client, &collections_open_table, &id, 0, &value, keysrt_declared_ttl); }
/* A field that is not declared; MISS: no such key or field. HGET */
KEYSRT_CALL collections_open_get_other(keysrt_client *client, collections_id id, collections_id name, int64_t *out)
{ return keysrt_hash_map_get(client, &collections_open_table, &id, &name, out, NULL); }
/* A field that is not declared. HSET */
KEYSRT_CALL collections_open_set_other(keysrt_client *client, collections_id id, collections_id name, int64_t value)
{ return keysrt_hash_map_set(client, &collections_open_table, &id, &name, &value, keysrt_declared_ttl); }
/* out may be NULL. HINCRBY */
KEYSRT_CALL collections_open_increment_other(keysrt_client *client, collections_id id, collections_id name, int64_t by, int64_t *out)
{ return keysrt_hash_map_increment(client, &collections_open_table, &id, &name, &by, keysrt_declared_ttl, out); }
/* MISS: there was none. HDEL */
KEYSRT_CALL collections_open_delete_other(keysrt_client *client, collections_id id, collections_id name)
{ return keysrt_hash_map_delete(client, &collections_open_table, &id, &name); }
/* The next field that is not declared, in bounded memory; one may come twice; MISS: the end. HSCAN */
KEYSRT_CALL collections_open_walk_others(keysrt_client *client, collections_id id, keysrt_walk *walk, collections_id_result *name, int64_t *out)
{ return keysrt_hash_walk(client, &collections_open_table, &id, walk, name, &name->block, out, NULL); }
/* OK or MISS. EXISTS */
KEYSRT_CALL collections_open_exists(keysrt_client *client, collections_id id)
{ return keysrt_key_exists(client, &collections_open_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL collections_open_ttl(keysrt_client *client, collections_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &collections_open_table, &id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL collections_open_renew(keysrt_client *client, collections_id id)
{ return keysrt_key_renew(client, &collections_open_table, &id, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL collections_open_delete(keysrt_client *client, collections_id id)
{ return keysrt_key_delete(client, &collections_open_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL collections_open_walk(keysrt_client *client, keysrt_walk *walk, collections_open_params *out)
{ return keysrt_key_walk(client, &collections_open_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL collections_open_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &collections_open_table, deleted); }

/* bitmap "b:active:{id}", Redis type string, database 0; TTL: 1 hour; every write sets it anew. collections.keys:45 */
typedef struct collections_active_params {
    collections_id id;
} collections_active_params;
static const keysrt_piece collections_active_table_pieces[] KEYSRT_UNUSED = {
    {"b:active:", 9, offsetof(collections_active_params, id), &collections_type_2, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key collections_active_table KEYSRT_UNUSED = {&collections_keyspace, "active", 23, 0, KEYSRT_BITMAP, false,
    {2, sizeof(collections_active_params), collections_active_table_pieces, "b:active:*", "b:active:{id}"},
    0, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 3600000, 0, 0, 0, 0, "$2\r\nPX\r\n$7\r\n3600000\r\n", 21},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL collections_active_key_name(keysrt_client *client, collections_id id, keysrt_text *out)
{ return keysrt_key_name(client, &collections_active_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL collections_active_parse(keysrt_client *client, keysrt_view name, collections_active_params *out)
{ return keysrt_key_parse(client, &collections_active_table, name, out, NULL); }
/* old may be NULL. SETBIT */
KEYSRT_CALL collections_active_set(keysrt_client *client, collections_id id, uint64_t bit, bool value, bool *old)
{ return keysrt_bitmap_set(client, &collections_active_table, &id, bit, value, keysrt_declared_ttl, old); }
/* In one step; changed (may be NULL): how many were different. BITFIELD */
KEYSRT_CALL collections_active_set_many(keysrt_client *client, collections_id id, const keysrt_bit *bits, size_t count, uint64_t *changed)
{ return keysrt_bitmap_set_many(client, &collections_active_table, &id, bits, count, keysrt_declared_ttl, changed); }
/* false where there is no key. GETBIT */
KEYSRT_CALL collections_active_get(keysrt_client *client, collections_id id, uint64_t bit, bool *out)
{ return keysrt_bitmap_get(client, &collections_active_table, &id, bit, out); }
/* out: count answers. BITFIELD_RO */
KEYSRT_CALL collections_active_get_many(keysrt_client *client, collections_id id, const uint64_t *bits, size_t count, bool *out)
{ return keysrt_bitmap_get_many(client, &collections_active_table, &id, bits, count, out); }
/* Bits that are set. BITCOUNT */
KEYSRT_CALL collections_active_count(keysrt_client *client, collections_id id, uint64_t *out)
{ return keysrt_bitmap_count(client, &collections_active_table, &id, NULL, out); }
/* Both ends included, in bytes or bits; negative: from the end. BITCOUNT */
KEYSRT_CALL collections_active_count_range(keysrt_client *client, collections_id id, int64_t start, int64_t stop, keysrt_bit_unit unit, uint64_t *out)
{
    const keysrt_bit_range range = {start, stop, unit};
    return keysrt_bitmap_count(client, &collections_active_table, &id, &range, out);
}
/* The first bit that is value; behind the end all are false; MISS: none. BITPOS */
KEYSRT_CALL collections_active_find(keysrt_client *client, collections_id id, bool value, uint64_t *out)
{ return keysrt_bitmap_find(client, &collections_active_table, &id, value, NULL, out); }
/* The first one of the range; MISS: none. BITPOS */
KEYSRT_CALL collections_active_find_range(keysrt_client *client, collections_id id, bool value, int64_t start, int64_t stop, keysrt_bit_unit unit, uint64_t *out)
{
    const keysrt_bit_range range = {start, stop, unit};
    return keysrt_bitmap_find(client, &collections_active_table, &id, value, &range, out);
}
/* In bits, a multiple of 8. STRLEN */
KEYSRT_CALL collections_active_length(keysrt_client *client, collections_id id, uint64_t *out)
{ return keysrt_bitmap_length(client, &collections_active_table, &id, out); }
/* This bitmap, for calls on several; *params is borrowed. */
static inline collections_any_bitmap collections_active_ref(const collections_active_params *params)
{
    const collections_any_bitmap made = {{&collections_active_table, params}};
    return made;
}
/* This bitmap becomes the result; length (may be NULL) in bits. BITOP */
KEYSRT_CALL collections_active_store_and(keysrt_client *client, collections_id id, const collections_any_bitmap *sources, size_t count, uint64_t *length)
{ return keysrt_bitmap_store(client, &collections_active_table, &id, KEYSRT_BIT_AND, (const keysrt_ref *)sources, count, keysrt_declared_ttl, length); }
/* This bitmap becomes the result; length (may be NULL) in bits. BITOP */
KEYSRT_CALL collections_active_store_or(keysrt_client *client, collections_id id, const collections_any_bitmap *sources, size_t count, uint64_t *length)
{ return keysrt_bitmap_store(client, &collections_active_table, &id, KEYSRT_BIT_OR, (const keysrt_ref *)sources, count, keysrt_declared_ttl, length); }
/* This bitmap becomes the result; length (may be NULL) in bits. BITOP */
KEYSRT_CALL collections_active_store_xor(keysrt_client *client, collections_id id, const collections_any_bitmap *sources, size_t count, uint64_t *length)
{ return keysrt_bitmap_store(client, &collections_active_table, &id, KEYSRT_BIT_XOR, (const keysrt_ref *)sources, count, keysrt_declared_ttl, length); }
/* This bitmap becomes the result; length (may be NULL) in bits. BITOP */
KEYSRT_CALL collections_active_store_not(keysrt_client *client, collections_id id, collections_any_bitmap source, uint64_t *length)
{ return keysrt_bitmap_store(client, &collections_active_table, &id, KEYSRT_BIT_NOT, &source.ref, 1, keysrt_declared_ttl, length); }
/* OK or MISS. EXISTS */
KEYSRT_CALL collections_active_exists(keysrt_client *client, collections_id id)
{ return keysrt_key_exists(client, &collections_active_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL collections_active_ttl(keysrt_client *client, collections_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &collections_active_table, &id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL collections_active_renew(keysrt_client *client, collections_id id)
{ return keysrt_key_renew(client, &collections_active_table, &id, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL collections_active_delete(keysrt_client *client, collections_id id)
{ return keysrt_key_delete(client, &collections_active_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL collections_active_walk(keysrt_client *client, keysrt_walk *walk, collections_active_params *out)
{ return keysrt_key_walk(client, &collections_active_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL collections_active_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &collections_active_table, deleted); }

/* bitmap "b:flags:{id}", Redis type string, database 0; TTL: never expires. collections.keys:46 */
typedef struct collections_flags_params {
    collections_id id;
} collections_flags_params;
static const keysrt_piece collections_flags_table_pieces[] KEYSRT_UNUSED = {
    {"b:flags:", 8, offsetof(collections_flags_params, id), &collections_type_2, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key collections_flags_table KEYSRT_UNUSED = {&collections_keyspace, "flags", 24, 0, KEYSRT_BITMAP, false,
    {2, sizeof(collections_flags_params), collections_flags_table_pieces, "b:flags:*", "b:flags:{id}"},
    0, 0, 0,
    {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL collections_flags_key_name(keysrt_client *client, collections_id id, keysrt_text *out)
{ return keysrt_key_name(client, &collections_flags_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL collections_flags_parse(keysrt_client *client, keysrt_view name, collections_flags_params *out)
{ return keysrt_key_parse(client, &collections_flags_table, name, out, NULL); }
/* old may be NULL. SETBIT */
KEYSRT_CALL collections_flags_set(keysrt_client *client, collections_id id, uint64_t bit, bool value, bool *old)
{ return keysrt_bitmap_set(client, &collections_flags_table, &id, bit, value, keysrt_declared_ttl, old); }
/* In one step; changed (may be NULL): how many were different. BITFIELD */
KEYSRT_CALL collections_flags_set_many(keysrt_client *client, collections_id id, const keysrt_bit *bits, size_t count, uint64_t *changed)
{ return keysrt_bitmap_set_many(client, &collections_flags_table, &id, bits, count, keysrt_declared_ttl, changed); }
/* false where there is no key. GETBIT */
KEYSRT_CALL collections_flags_get(keysrt_client *client, collections_id id, uint64_t bit, bool *out)
{ return keysrt_bitmap_get(client, &collections_flags_table, &id, bit, out); }
/* out: count answers. BITFIELD_RO */
KEYSRT_CALL collections_flags_get_many(keysrt_client *client, collections_id id, const uint64_t *bits, size_t count, bool *out)
{ return keysrt_bitmap_get_many(client, &collections_flags_table, &id, bits, count, out); }
/* Bits that are set. BITCOUNT */
KEYSRT_CALL collections_flags_count(keysrt_client *client, collections_id id, uint64_t *out)
{ return keysrt_bitmap_count(client, &collections_flags_table, &id, NULL, out); }
/* Both ends included, in bytes or bits; negative: from the end. BITCOUNT */
KEYSRT_CALL collections_flags_count_range(keysrt_client *client, collections_id id, int64_t start, int64_t stop, keysrt_bit_unit unit, uint64_t *out)
{
    const keysrt_bit_range range = {start, stop, unit};
    return keysrt_bitmap_count(client, &collections_flags_table, &id, &range, out);
}
/* The first bit that is value; behind the end all are false; MISS: none. BITPOS */
KEYSRT_CALL collections_flags_find(keysrt_client *client, collections_id id, bool value, uint64_t *out)
{ return keysrt_bitmap_find(client, &collections_flags_table, &id, value, NULL, out); }
/* The first one of the range; MISS: none. BITPOS */
KEYSRT_CALL collections_flags_find_range(keysrt_client *client, collections_id id, bool value, int64_t start, int64_t stop, keysrt_bit_unit unit, uint64_t *out)
{
    const keysrt_bit_range range = {start, stop, unit};
    return keysrt_bitmap_find(client, &collections_flags_table, &id, value, &range, out);
}
/* In bits, a multiple of 8. STRLEN */
KEYSRT_CALL collections_flags_length(keysrt_client *client, collections_id id, uint64_t *out)
{ return keysrt_bitmap_length(client, &collections_flags_table, &id, out); }
/* This bitmap, for calls on several; *params is borrowed. */
static inline collections_any_bitmap collections_flags_ref(const collections_flags_params *params)
{
    const collections_any_bitmap made = {{&collections_flags_table, params}};
    return made;
}
/* This bitmap becomes the result; length (may be NULL) in bits. BITOP */
KEYSRT_CALL collections_flags_store_and(keysrt_client *client, collections_id id, const collections_any_bitmap *sources, size_t count, uint64_t *length)
{ return keysrt_bitmap_store(client, &collections_flags_table, &id, KEYSRT_BIT_AND, (const keysrt_ref *)sources, count, keysrt_declared_ttl, length); }
/* This bitmap becomes the result; length (may be NULL) in bits. BITOP */
KEYSRT_CALL collections_flags_store_or(keysrt_client *client, collections_id id, const collections_any_bitmap *sources, size_t count, uint64_t *length)
{ return keysrt_bitmap_store(client, &collections_flags_table, &id, KEYSRT_BIT_OR, (const keysrt_ref *)sources, count, keysrt_declared_ttl, length); }
/* This bitmap becomes the result; length (may be NULL) in bits. BITOP */
KEYSRT_CALL collections_flags_store_xor(keysrt_client *client, collections_id id, const collections_any_bitmap *sources, size_t count, uint64_t *length)
{ return keysrt_bitmap_store(client, &collections_flags_table, &id, KEYSRT_BIT_XOR, (const keysrt_ref *)sources, count, keysrt_declared_ttl, length); }
/* This bitmap becomes the result; length (may be NULL) in bits. BITOP */
KEYSRT_CALL collections_flags_store_not(keysrt_client *client, collections_id id, collections_any_bitmap source, uint64_t *length)
{ return keysrt_bitmap_store(client, &collections_flags_table, &id, KEYSRT_BIT_NOT, &source.ref, 1, keysrt_declared_ttl, length); }
/* OK or MISS. EXISTS */
KEYSRT_CALL collections_flags_exists(keysrt_client *client, collections_id id)
{ return keysrt_key_exists(client, &collections_flags_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL collections_flags_ttl(keysrt_client *client, collections_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &collections_flags_table, &id, out); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL collections_flags_delete(keysrt_client *client, collections_id id)
{ return keysrt_key_delete(client, &collections_flags_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL collections_flags_walk(keysrt_client *client, keysrt_walk *walk, collections_flags_params *out)
{ return keysrt_key_walk(client, &collections_flags_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL collections_flags_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &collections_flags_table, deleted); }

/* bitmap "b:sliding:{id}", Redis type string, database 0; TTL: 1 hour; every write and every read sets it anew. collections.keys:47 */
typedef struct collections_sliding_bits_params {
    collections_id id;
} collections_sliding_bits_params;
static const keysrt_piece collections_sliding_bits_table_pieces[] KEYSRT_UNUSED = {
    {"b:sliding:", 10, offsetof(collections_sliding_bits_params, id), &collections_type_2, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key collections_sliding_bits_table KEYSRT_UNUSED = {&collections_keyspace, "sliding_bits", 25, 0, KEYSRT_BITMAP, false,
    {2, sizeof(collections_sliding_bits_params), collections_sliding_bits_table_pieces, "b:sliding:*", "b:sliding:{id}"},
    0, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_SLIDING, false, 0, 3600000, 0, 0, 0, 0, "$2\r\nPX\r\n$7\r\n3600000\r\n", 21},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL collections_sliding_bits_key_name(keysrt_client *client, collections_id id, keysrt_text *out)
{ return keysrt_key_name(client, &collections_sliding_bits_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL collections_sliding_bits_parse(keysrt_client *client, keysrt_view name, collections_sliding_bits_params *out)
{ return keysrt_key_parse(client, &collections_sliding_bits_table, name, out, NULL); }
/* old may be NULL. SETBIT */
KEYSRT_CALL collections_sliding_bits_set(keysrt_client *client, collections_id id, uint64_t bit, bool value, bool *old)
{ return keysrt_bitmap_set(client, &collections_sliding_bits_table, &id, bit, value, keysrt_declared_ttl, old); }
/* In one step; changed (may be NULL): how many were different. BITFIELD */
KEYSRT_CALL collections_sliding_bits_set_many(keysrt_client *client, collections_id id, const keysrt_bit *bits, size_t count, uint64_t *changed)
{ return keysrt_bitmap_set_many(client, &collections_sliding_bits_table, &id, bits, count, keysrt_declared_ttl, changed); }
/* false where there is no key. GETBIT */
KEYSRT_CALL collections_sliding_bits_get(keysrt_client *client, collections_id id, uint64_t bit, bool *out)
{ return keysrt_bitmap_get(client, &collections_sliding_bits_table, &id, bit, out); }
/* out: count answers. BITFIELD_RO */
KEYSRT_CALL collections_sliding_bits_get_many(keysrt_client *client, collections_id id, const uint64_t *bits, size_t count, bool *out)
{ return keysrt_bitmap_get_many(client, &collections_sliding_bits_table, &id, bits, count, out); }
/* Bits that are set. BITCOUNT */
KEYSRT_CALL collections_sliding_bits_count(keysrt_client *client, collections_id id, uint64_t *out)
{ return keysrt_bitmap_count(client, &collections_sliding_bits_table, &id, NULL, out); }
/* Both ends included, in bytes or bits; negative: from the end. BITCOUNT */
KEYSRT_CALL collections_sliding_bits_count_range(keysrt_client *client, collections_id id, int64_t start, int64_t stop, keysrt_bit_unit unit, uint64_t *out)
{
    const keysrt_bit_range range = {start, stop, unit};
    return keysrt_bitmap_count(client, &collections_sliding_bits_table, &id, &range, out);
}
/* The first bit that is value; behind the end all are false; MISS: none. BITPOS */
KEYSRT_CALL collections_sliding_bits_find(keysrt_client *client, collections_id id, bool value, uint64_t *out)
{ return keysrt_bitmap_find(client, &collections_sliding_bits_table, &id, value, NULL, out); }
/* The first one of the range; MISS: none. BITPOS */
KEYSRT_CALL collections_sliding_bits_find_range(keysrt_client *client, collections_id id, bool value, int64_t start, int64_t stop, keysrt_bit_unit unit, uint64_t *out)
{
    const keysrt_bit_range range = {start, stop, unit};
    return keysrt_bitmap_find(client, &collections_sliding_bits_table, &id, value, &range, out);
}
/* In bits, a multiple of 8. STRLEN */
KEYSRT_CALL collections_sliding_bits_length(keysrt_client *client, collections_id id, uint64_t *out)
{ return keysrt_bitmap_length(client, &collections_sliding_bits_table, &id, out); }
/* This bitmap, for calls on several; *params is borrowed. */
static inline collections_any_bitmap collections_sliding_bits_ref(const collections_sliding_bits_params *params)
{
    const collections_any_bitmap made = {{&collections_sliding_bits_table, params}};
    return made;
}
/* This bitmap becomes the result; length (may be NULL) in bits. BITOP */
KEYSRT_CALL collections_sliding_bits_store_and(keysrt_client *client, collections_id id, const collections_any_bitmap *sources, size_t count, uint64_t *length)
{ return keysrt_bitmap_store(client, &collections_sliding_bits_table, &id, KEYSRT_BIT_AND, (const keysrt_ref *)sources, count, keysrt_declared_ttl, length); }
/* This bitmap becomes the result; length (may be NULL) in bits. BITOP */
KEYSRT_CALL collections_sliding_bits_store_or(keysrt_client *client, collections_id id, const collections_any_bitmap *sources, size_t count, uint64_t *length)
{ return keysrt_bitmap_store(client, &collections_sliding_bits_table, &id, KEYSRT_BIT_OR, (const keysrt_ref *)sources, count, keysrt_declared_ttl, length); }
/* This bitmap becomes the result; length (may be NULL) in bits. BITOP */
KEYSRT_CALL collections_sliding_bits_store_xor(keysrt_client *client, collections_id id, const collections_any_bitmap *sources, size_t count, uint64_t *length)
{ return keysrt_bitmap_store(client, &collections_sliding_bits_table, &id, KEYSRT_BIT_XOR, (const keysrt_ref *)sources, count, keysrt_declared_ttl, length); }
/* This bitmap becomes the result; length (may be NULL) in bits. BITOP */
KEYSRT_CALL collections_sliding_bits_store_not(keysrt_client *client, collections_id id, collections_any_bitmap source, uint64_t *length)
{ return keysrt_bitmap_store(client, &collections_sliding_bits_table, &id, KEYSRT_BIT_NOT, &source.ref, 1, keysrt_declared_ttl, length); }
/* OK or MISS. EXISTS */
KEYSRT_CALL collections_sliding_bits_exists(keysrt_client *client, collections_id id)
{ return keysrt_key_exists(client, &collections_sliding_bits_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL collections_sliding_bits_ttl(keysrt_client *client, collections_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &collections_sliding_bits_table, &id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL collections_sliding_bits_renew(keysrt_client *client, collections_id id)
{ return keysrt_key_renew(client, &collections_sliding_bits_table, &id, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL collections_sliding_bits_delete(keysrt_client *client, collections_id id)
{ return keysrt_key_delete(client, &collections_sliding_bits_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL collections_sliding_bits_walk(keysrt_client *client, keysrt_walk *walk, collections_sliding_bits_params *out)
{ return keysrt_key_walk(client, &collections_sliding_bits_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL collections_sliding_bits_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &collections_sliding_bits_table, deleted); }

/* bitmap "b:created:{id}", Redis type string, database 0; TTL: 1 hour from creation; later writes keep it. collections.keys:48 */
typedef struct collections_created_params {
    collections_id id;
} collections_created_params;
static const keysrt_piece collections_created_table_pieces[] KEYSRT_UNUSED = {
    {"b:created:", 10, offsetof(collections_created_params, id), &collections_type_2, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key collections_created_table KEYSRT_UNUSED = {&collections_keyspace, "created", 26, 0, KEYSRT_BITMAP, false,
    {2, sizeof(collections_created_params), collections_created_table_pieces, "b:created:*", "b:created:{id}"},
    0, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_CREATION, false, 0, 3600000, 0, 0, 0, 0, "$2\r\nPX\r\n$7\r\n3600000\r\n", 21},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL collections_created_key_name(keysrt_client *client, collections_id id, keysrt_text *out)
{ return keysrt_key_name(client, &collections_created_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL collections_created_parse(keysrt_client *client, keysrt_view name, collections_created_params *out)
{ return keysrt_key_parse(client, &collections_created_table, name, out, NULL); }
/* old may be NULL. SETBIT */
KEYSRT_CALL collections_created_set(keysrt_client *client, collections_id id, uint64_t bit, bool value, bool *old)
{ return keysrt_bitmap_set(client, &collections_created_table, &id, bit, value, keysrt_declared_ttl, old); }
/* In one step; changed (may be NULL): how many were different. BITFIELD */
KEYSRT_CALL collections_created_set_many(keysrt_client *client, collections_id id, const keysrt_bit *bits, size_t count, uint64_t *changed)
{ return keysrt_bitmap_set_many(client, &collections_created_table, &id, bits, count, keysrt_declared_ttl, changed); }
/* false where there is no key. GETBIT */
KEYSRT_CALL collections_created_get(keysrt_client *client, collections_id id, uint64_t bit, bool *out)
{ return keysrt_bitmap_get(client, &collections_created_table, &id, bit, out); }
/* out: count answers. BITFIELD_RO */
KEYSRT_CALL collections_created_get_many(keysrt_client *client, collections_id id, const uint64_t *bits, size_t count, bool *out)
{ return keysrt_bitmap_get_many(client, &collections_created_table, &id, bits, count, out); }
/* Bits that are set. BITCOUNT */
KEYSRT_CALL collections_created_count(keysrt_client *client, collections_id id, uint64_t *out)
{ return keysrt_bitmap_count(client, &collections_created_table, &id, NULL, out); }
/* Both ends included, in bytes or bits; negative: from the end. BITCOUNT */
KEYSRT_CALL collections_created_count_range(keysrt_client *client, collections_id id, int64_t start, int64_t stop, keysrt_bit_unit unit, uint64_t *out)
{
    const keysrt_bit_range range = {start, stop, unit};
    return keysrt_bitmap_count(client, &collections_created_table, &id, &range, out);
}
/* The first bit that is value; behind the end all are false; MISS: none. BITPOS */
KEYSRT_CALL collections_created_find(keysrt_client *client, collections_id id, bool value, uint64_t *out)
{ return keysrt_bitmap_find(client, &collections_created_table, &id, value, NULL, out); }
/* The first one of the range; MISS: none. BITPOS */
KEYSRT_CALL collections_created_find_range(keysrt_client *client, collections_id id, bool value, int64_t start, int64_t stop, keysrt_bit_unit unit, uint64_t *out)
{
    const keysrt_bit_range range = {start, stop, unit};
    return keysrt_bitmap_find(client, &collections_created_table, &id, value, &range, out);
}
/* In bits, a multiple of 8. STRLEN */
KEYSRT_CALL collections_created_length(keysrt_client *client, collections_id id, uint64_t *out)
{ return keysrt_bitmap_length(client, &collections_created_table, &id, out); }
/* This bitmap, for calls on several; *params is borrowed. */
static inline collections_any_bitmap collections_created_ref(const collections_created_params *params)
{
    const collections_any_bitmap made = {{&collections_created_table, params}};
    return made;
}
/* This bitmap becomes the result; length (may be NULL) in bits. BITOP */
KEYSRT_CALL collections_created_store_and(keysrt_client *client, collections_id id, const collections_any_bitmap *sources, size_t count, uint64_t *length)
{ return keysrt_bitmap_store(client, &collections_created_table, &id, KEYSRT_BIT_AND, (const keysrt_ref *)sources, count, keysrt_declared_ttl, length); }
/* This bitmap becomes the result; length (may be NULL) in bits. BITOP */
KEYSRT_CALL collections_created_store_or(keysrt_client *client, collections_id id, const collections_any_bitmap *sources, size_t count, uint64_t *length)
{ return keysrt_bitmap_store(client, &collections_created_table, &id, KEYSRT_BIT_OR, (const keysrt_ref *)sources, count, keysrt_declared_ttl, length); }
/* This bitmap becomes the result; length (may be NULL) in bits. BITOP */
KEYSRT_CALL collections_created_store_xor(keysrt_client *client, collections_id id, const collections_any_bitmap *sources, size_t count, uint64_t *length)
{ return keysrt_bitmap_store(client, &collections_created_table, &id, KEYSRT_BIT_XOR, (const keysrt_ref *)sources, count, keysrt_declared_ttl, length); }
/* This bitmap becomes the result; length (may be NULL) in bits. BITOP */
KEYSRT_CALL collections_created_store_not(keysrt_client *client, collections_id id, collections_any_bitmap source, uint64_t *length)
{ return keysrt_bitmap_store(client, &collections_created_table, &id, KEYSRT_BIT_NOT, &source.ref, 1, keysrt_declared_ttl, length); }
/* OK or MISS. EXISTS */
KEYSRT_CALL collections_created_exists(keysrt_client *client, collections_id id)
{ return keysrt_key_exists(client, &collections_created_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL collections_created_ttl(keysrt_client *client, collections_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &collections_created_table, &id, out); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL collections_created_delete(keysrt_client *client, collections_id id)
{ return keysrt_key_delete(client, &collections_created_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL collections_created_walk(keysrt_client *client, keysrt_walk *walk, collections_created_params *out)
{ return keysrt_key_walk(client, &collections_created_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL collections_created_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &collections_created_table, deleted); }

/* bitmap "b:picked", Redis type string, database 0; TTL: the caller chooses; every write sets it anew; the caller may also choose that it never expires. collections.keys:49 */
static const keysrt_piece collections_picked_table_pieces[] KEYSRT_UNUSED = {
    {"b:picked", 8, 0, 0, 0, false},
};
static const keysrt_key collections_picked_table KEYSRT_UNUSED = {&collections_keyspace, "picked", 27, 0, KEYSRT_BITMAP, false,
    {1, 0, collections_picked_table_pieces, "b:picked", "b:picked"},
    0, 0, 0,
    {KEYSRT_TTL_CALL, KEYSRT_TTL_ON_WRITE, true, 0, 0, 1, INT64_C(9223372036854775807), 0, 0, 0, 0},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL collections_picked_key_name(keysrt_client *client, keysrt_text *out)
{ return keysrt_key_name(client, &collections_picked_table, NULL, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL collections_picked_parse(keysrt_client *client, keysrt_view name)
{ return keysrt_key_parse(client, &collections_picked_table, name, NULL, NULL); }
/* old may be NULL. SETBIT */
KEYSRT_CALL collections_picked_set(keysrt_client *client, uint64_t bit, bool value, keysrt_duration ttl, bool *old)
{ return keysrt_bitmap_set(client, &collections_picked_table, NULL, bit, value, ttl, old); }
/* In one step; changed (may be NULL): how many were different. BITFIELD */
KEYSRT_CALL collections_picked_set_many(keysrt_client *client, const keysrt_bit *bits, size_t count, keysrt_duration ttl, uint64_t *changed)
{ return keysrt_bitmap_set_many(client, &collections_picked_table, NULL, bits, count, ttl, changed); }
/* false where there is no key. GETBIT */
KEYSRT_CALL collections_picked_get(keysrt_client *client, uint64_t bit, bool *out)
{ return keysrt_bitmap_get(client, &collections_picked_table, NULL, bit, out); }
/* out: count answers. BITFIELD_RO */
KEYSRT_CALL collections_picked_get_many(keysrt_client *client, const uint64_t *bits, size_t count, bool *out)
{ return keysrt_bitmap_get_many(client, &collections_picked_table, NULL, bits, count, out); }
/* Bits that are set. BITCOUNT */
KEYSRT_CALL collections_picked_count(keysrt_client *client, uint64_t *out)
{ return keysrt_bitmap_count(client, &collections_picked_table, NULL, NULL, out); }
/* Both ends included, in bytes or bits; negative: from the end. BITCOUNT */
KEYSRT_CALL collections_picked_count_range(keysrt_client *client, int64_t start, int64_t stop, keysrt_bit_unit unit, uint64_t *out)
{
    const keysrt_bit_range range = {start, stop, unit};
    return keysrt_bitmap_count(client, &collections_picked_table, NULL, &range, out);
}
/* The first bit that is value; behind the end all are false; MISS: none. BITPOS */
KEYSRT_CALL collections_picked_find(keysrt_client *client, bool value, uint64_t *out)
{ return keysrt_bitmap_find(client, &collections_picked_table, NULL, value, NULL, out); }
/* The first one of the range; MISS: none. BITPOS */
KEYSRT_CALL collections_picked_find_range(keysrt_client *client, bool value, int64_t start, int64_t stop, keysrt_bit_unit unit, uint64_t *out)
{
    const keysrt_bit_range range = {start, stop, unit};
    return keysrt_bitmap_find(client, &collections_picked_table, NULL, value, &range, out);
}
/* In bits, a multiple of 8. STRLEN */
KEYSRT_CALL collections_picked_length(keysrt_client *client, uint64_t *out)
{ return keysrt_bitmap_length(client, &collections_picked_table, NULL, out); }
/* This bitmap, for calls on several; *params is borrowed. */
static inline collections_any_bitmap collections_picked_ref(void)
{
    const collections_any_bitmap made = {{&collections_picked_table, NULL}};
    return made;
}
/* This bitmap becomes the result; length (may be NULL) in bits. BITOP */
KEYSRT_CALL collections_picked_store_and(keysrt_client *client, const collections_any_bitmap *sources, size_t count, keysrt_duration ttl, uint64_t *length)
{ return keysrt_bitmap_store(client, &collections_picked_table, NULL, KEYSRT_BIT_AND, (const keysrt_ref *)sources, count, ttl, length); }
/* This bitmap becomes the result; length (may be NULL) in bits. BITOP */
KEYSRT_CALL collections_picked_store_or(keysrt_client *client, const collections_any_bitmap *sources, size_t count, keysrt_duration ttl, uint64_t *length)
{ return keysrt_bitmap_store(client, &collections_picked_table, NULL, KEYSRT_BIT_OR, (const keysrt_ref *)sources, count, ttl, length); }
/* This bitmap becomes the result; length (may be NULL) in bits. BITOP */
KEYSRT_CALL collections_picked_store_xor(keysrt_client *client, const collections_any_bitmap *sources, size_t count, keysrt_duration ttl, uint64_t *length)
{ return keysrt_bitmap_store(client, &collections_picked_table, NULL, KEYSRT_BIT_XOR, (const keysrt_ref *)sources, count, ttl, length); }
/* This bitmap becomes the result; length (may be NULL) in bits. BITOP */
KEYSRT_CALL collections_picked_store_not(keysrt_client *client, collections_any_bitmap source, keysrt_duration ttl, uint64_t *length)
{ return keysrt_bitmap_store(client, &collections_picked_table, NULL, KEYSRT_BIT_NOT, &source.ref, 1, ttl, length); }
/* OK or MISS. EXISTS */
KEYSRT_CALL collections_picked_exists(keysrt_client *client)
{ return keysrt_key_exists(client, &collections_picked_table, NULL); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL collections_picked_ttl(keysrt_client *client, keysrt_duration *out)
{ return keysrt_key_ttl(client, &collections_picked_table, NULL, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL collections_picked_renew(keysrt_client *client, keysrt_duration ttl)
{ return keysrt_key_renew(client, &collections_picked_table, NULL, ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL collections_picked_delete(keysrt_client *client)
{ return keysrt_key_delete(client, &collections_picked_table, NULL); }

/* hyperloglog "p:visitors:{id}", Redis type string, database 0; TTL: 1 hour; every write sets it anew. collections.keys:53 */
typedef struct collections_visitors_params {
    collections_id id;
} collections_visitors_params;
static const keysrt_piece collections_visitors_table_pieces[] KEYSRT_UNUSED = {
    {"p:visitors:", 11, offsetof(collections_visitors_params, id), &collections_type_2, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key collections_visitors_table KEYSRT_UNUSED = {&collections_keyspace, "visitors", 28, 0, KEYSRT_HYPERLOGLOG, false,
    {2, sizeof(collections_visitors_params), collections_visitors_table_pieces, "p:visitors:*", "p:visitors:{id}"},
    &collections_type_2, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 3600000, 0, 0, 0, 0, "$2\r\nPX\r\n$7\r\n3600000\r\n", 21},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL collections_visitors_key_name(keysrt_client *client, collections_id id, keysrt_text *out)
{ return keysrt_key_name(client, &collections_visitors_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL collections_visitors_parse(keysrt_client *client, keysrt_view name, collections_visitors_params *out)
{ return keysrt_key_parse(client, &collections_visitors_table, name, out, NULL); }
/* changed (may be NULL): may the estimate have changed? PFADD */
KEYSRT_CALL collections_visitors_add(keysrt_client *client, collections_id id, collections_id value, bool *changed)
{ return keysrt_hyperloglog_add(client, &collections_visitors_table, &id, &value, 1, keysrt_declared_ttl, changed); }
/* changed (may be NULL): may the estimate have changed? PFADD */
KEYSRT_CALL collections_visitors_add_many(keysrt_client *client, collections_id id, const collections_id *values, size_t count, bool *changed)
{ return keysrt_hyperloglog_add(client, &collections_visitors_table, &id, values, count, keysrt_declared_ttl, changed); }
/* How many different ones were added, with a standard error of 0.81 %. PFCOUNT */
KEYSRT_CALL collections_visitors_count(keysrt_client *client, collections_id id, uint64_t *out)
{ return keysrt_hyperloglog_count(client, &collections_visitors_table, &id, NULL, 0, out); }
/* This hyperloglog, for calls on several; *params is borrowed. */
static inline collections_hyperloglog_of_id collections_visitors_ref(const collections_visitors_params *params)
{
    const collections_hyperloglog_of_id made = {{&collections_visitors_table, params}};
    return made;
}
/* Of this one and the others together. PFCOUNT */
KEYSRT_CALL collections_visitors_count_with(keysrt_client *client, collections_id id, const collections_hyperloglog_of_id *others, size_t count, uint64_t *out)
{ return keysrt_hyperloglog_count(client, &collections_visitors_table, &id, (const keysrt_ref *)others, count, out); }
/* This one counts what the sources counted, too. PFMERGE */
KEYSRT_CALL collections_visitors_merge_from(keysrt_client *client, collections_id id, const collections_hyperloglog_of_id *sources, size_t count)
{ return keysrt_hyperloglog_merge(client, &collections_visitors_table, &id, (const keysrt_ref *)sources, count, keysrt_declared_ttl); }
/* OK or MISS. EXISTS */
KEYSRT_CALL collections_visitors_exists(keysrt_client *client, collections_id id)
{ return keysrt_key_exists(client, &collections_visitors_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL collections_visitors_ttl(keysrt_client *client, collections_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &collections_visitors_table, &id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL collections_visitors_renew(keysrt_client *client, collections_id id)
{ return keysrt_key_renew(client, &collections_visitors_table, &id, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL collections_visitors_delete(keysrt_client *client, collections_id id)
{ return keysrt_key_delete(client, &collections_visitors_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL collections_visitors_walk(keysrt_client *client, keysrt_walk *walk, collections_visitors_params *out)
{ return keysrt_key_walk(client, &collections_visitors_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL collections_visitors_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &collections_visitors_table, deleted); }

/* hyperloglog "p:monthly", Redis type string, database 0; TTL: as setting {$keep} says (1 minute 30 seconds if not set); every write sets it anew. collections.keys:54 */
static const keysrt_piece collections_monthly_table_pieces[] KEYSRT_UNUSED = {
    {"p:monthly", 9, 0, 0, 0, false},
};
static const keysrt_key collections_monthly_table KEYSRT_UNUSED = {&collections_keyspace, "monthly", 29, 0, KEYSRT_HYPERLOGLOG, false,
    {1, 0, collections_monthly_table_pieces, "p:monthly", "p:monthly"},
    &collections_type_2, 0, 0,
    {KEYSRT_TTL_SETTING, KEYSRT_TTL_ON_WRITE, false, 0, 1000, 0, 0, offsetof(collections_settings, keep), 0, 0, 0},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL collections_monthly_key_name(keysrt_client *client, keysrt_text *out)
{ return keysrt_key_name(client, &collections_monthly_table, NULL, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL collections_monthly_parse(keysrt_client *client, keysrt_view name)
{ return keysrt_key_parse(client, &collections_monthly_table, name, NULL, NULL); }
/* changed (may be NULL): may the estimate have changed? PFADD */
KEYSRT_CALL collections_monthly_add(keysrt_client *client, collections_id value, bool *changed)
{ return keysrt_hyperloglog_add(client, &collections_monthly_table, NULL, &value, 1, keysrt_declared_ttl, changed); }
/* changed (may be NULL): may the estimate have changed? PFADD */
KEYSRT_CALL collections_monthly_add_many(keysrt_client *client, const collections_id *values, size_t count, bool *changed)
{ return keysrt_hyperloglog_add(client, &collections_monthly_table, NULL, values, count, keysrt_declared_ttl, changed); }
/* How many different ones were added, with a standard error of 0.81 %. PFCOUNT */
KEYSRT_CALL collections_monthly_count(keysrt_client *client, uint64_t *out)
{ return keysrt_hyperloglog_count(client, &collections_monthly_table, NULL, NULL, 0, out); }
/* This hyperloglog, for calls on several; *params is borrowed. */
static inline collections_hyperloglog_of_id collections_monthly_ref(void)
{
    const collections_hyperloglog_of_id made = {{&collections_monthly_table, NULL}};
    return made;
}
/* Of this one and the others together. PFCOUNT */
KEYSRT_CALL collections_monthly_count_with(keysrt_client *client, const collections_hyperloglog_of_id *others, size_t count, uint64_t *out)
{ return keysrt_hyperloglog_count(client, &collections_monthly_table, NULL, (const keysrt_ref *)others, count, out); }
/* This one counts what the sources counted, too. PFMERGE */
KEYSRT_CALL collections_monthly_merge_from(keysrt_client *client, const collections_hyperloglog_of_id *sources, size_t count)
{ return keysrt_hyperloglog_merge(client, &collections_monthly_table, NULL, (const keysrt_ref *)sources, count, keysrt_declared_ttl); }
/* OK or MISS. EXISTS */
KEYSRT_CALL collections_monthly_exists(keysrt_client *client)
{ return keysrt_key_exists(client, &collections_monthly_table, NULL); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL collections_monthly_ttl(keysrt_client *client, keysrt_duration *out)
{ return keysrt_key_ttl(client, &collections_monthly_table, NULL, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL collections_monthly_renew(keysrt_client *client)
{ return keysrt_key_renew(client, &collections_monthly_table, NULL, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL collections_monthly_delete(keysrt_client *client)
{ return keysrt_key_delete(client, &collections_monthly_table, NULL); }

/* hyperloglog "p:sliding:{id}", Redis type string, database 0; TTL: 1 hour; every write and every read sets it anew. collections.keys:55 */
typedef struct collections_sliding_count_params {
    collections_id id;
} collections_sliding_count_params;
static const keysrt_piece collections_sliding_count_table_pieces[] KEYSRT_UNUSED = {
    {"p:sliding:", 10, offsetof(collections_sliding_count_params, id), &collections_type_2, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key collections_sliding_count_table KEYSRT_UNUSED = {&collections_keyspace, "sliding_count", 30, 0, KEYSRT_HYPERLOGLOG, false,
    {2, sizeof(collections_sliding_count_params), collections_sliding_count_table_pieces, "p:sliding:*", "p:sliding:{id}"},
    &collections_type_2, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_SLIDING, false, 0, 3600000, 0, 0, 0, 0, "$2\r\nPX\r\n$7\r\n3600000\r\n", 21},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL collections_sliding_count_key_name(keysrt_client *client, collections_id id, keysrt_text *out)
{ return keysrt_key_name(client, &collections_sliding_count_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL collections_sliding_count_parse(keysrt_client *client, keysrt_view name, collections_sliding_count_params *out)
{ return keysrt_key_parse(client, &collections_sliding_count_table, name, out, NULL); }
/* changed (may be NULL): may the estimate have changed? PFADD */
KEYSRT_CALL collections_sliding_count_add(keysrt_client *client, collections_id id, collections_id value, bool *changed)
{ return keysrt_hyperloglog_add(client, &collections_sliding_count_table, &id, &value, 1, keysrt_declared_ttl, changed); }
/* changed (may be NULL): may the estimate have changed? PFADD */
KEYSRT_CALL collections_sliding_count_add_many(keysrt_client *client, collections_id id, const collections_id *values, size_t count, bool *changed)
{ return keysrt_hyperloglog_add(client, &collections_sliding_count_table, &id, values, count, keysrt_declared_ttl, changed); }
/* How many different ones were added, with a standard error of 0.81 %. PFCOUNT */
KEYSRT_CALL collections_sliding_count_count(keysrt_client *client, collections_id id, uint64_t *out)
{ return keysrt_hyperloglog_count(client, &collections_sliding_count_table, &id, NULL, 0, out); }
/* This hyperloglog, for calls on several; *params is borrowed. */
static inline collections_hyperloglog_of_id collections_sliding_count_ref(const collections_sliding_count_params *params)
{
    const collections_hyperloglog_of_id made = {{&collections_sliding_count_table, params}};
    return made;
}
/* Of this one and the others together. PFCOUNT */
KEYSRT_CALL collections_sliding_count_count_with(keysrt_client *client, collections_id id, const collections_hyperloglog_of_id *others, size_t count, uint64_t *out)
{ return keysrt_hyperloglog_count(client, &collections_sliding_count_table, &id, (const keysrt_ref *)others, count, out); }
/* This one counts what the sources counted, too. PFMERGE */
KEYSRT_CALL collections_sliding_count_merge_from(keysrt_client *client, collections_id id, const collections_hyperloglog_of_id *sources, size_t count)
{ return keysrt_hyperloglog_merge(client, &collections_sliding_count_table, &id, (const keysrt_ref *)sources, count, keysrt_declared_ttl); }
/* OK or MISS. EXISTS */
KEYSRT_CALL collections_sliding_count_exists(keysrt_client *client, collections_id id)
{ return keysrt_key_exists(client, &collections_sliding_count_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL collections_sliding_count_ttl(keysrt_client *client, collections_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &collections_sliding_count_table, &id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL collections_sliding_count_renew(keysrt_client *client, collections_id id)
{ return keysrt_key_renew(client, &collections_sliding_count_table, &id, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL collections_sliding_count_delete(keysrt_client *client, collections_id id)
{ return keysrt_key_delete(client, &collections_sliding_count_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL collections_sliding_count_walk(keysrt_client *client, keysrt_walk *walk, collections_sliding_count_params *out)
{ return keysrt_key_walk(client, &collections_sliding_count_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL collections_sliding_count_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &collections_sliding_count_table, deleted); }

/* hyperloglog "p:numbers:{id}", Redis type string, database 0; TTL: never expires. collections.keys:56 */
typedef struct collections_numbers_seen_params {
    collections_id id;
} collections_numbers_seen_params;
static const keysrt_piece collections_numbers_seen_table_pieces[] KEYSRT_UNUSED = {
    {"p:numbers:", 10, offsetof(collections_numbers_seen_params, id), &collections_type_2, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key collections_numbers_seen_table KEYSRT_UNUSED = {&collections_keyspace, "numbers_seen", 31, 0, KEYSRT_HYPERLOGLOG, false,
    {2, sizeof(collections_numbers_seen_params), collections_numbers_seen_table_pieces, "p:numbers:*", "p:numbers:{id}"},
    &collections_type_10, 0, 0,
    {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL collections_numbers_seen_key_name(keysrt_client *client, collections_id id, keysrt_text *out)
{ return keysrt_key_name(client, &collections_numbers_seen_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL collections_numbers_seen_parse(keysrt_client *client, keysrt_view name, collections_numbers_seen_params *out)
{ return keysrt_key_parse(client, &collections_numbers_seen_table, name, out, NULL); }
/* changed (may be NULL): may the estimate have changed? PFADD */
KEYSRT_CALL collections_numbers_seen_add(keysrt_client *client, collections_id id, uint32_t value, bool *changed)
{ return keysrt_hyperloglog_add(client, &collections_numbers_seen_table, &id, &value, 1, keysrt_declared_ttl, changed); }
/* changed (may be NULL): may the estimate have changed? PFADD */
KEYSRT_CALL collections_numbers_seen_add_many(keysrt_client *client, collections_id id, const uint32_t *values, size_t count, bool *changed)
{ return keysrt_hyperloglog_add(client, &collections_numbers_seen_table, &id, values, count, keysrt_declared_ttl, changed); }
/* How many different ones were added, with a standard error of 0.81 %. PFCOUNT */
KEYSRT_CALL collections_numbers_seen_count(keysrt_client *client, collections_id id, uint64_t *out)
{ return keysrt_hyperloglog_count(client, &collections_numbers_seen_table, &id, NULL, 0, out); }
/* This hyperloglog, for calls on several; *params is borrowed. */
static inline collections_hyperloglog_of_u32 collections_numbers_seen_ref(const collections_numbers_seen_params *params)
{
    const collections_hyperloglog_of_u32 made = {{&collections_numbers_seen_table, params}};
    return made;
}
/* Of this one and the others together. PFCOUNT */
KEYSRT_CALL collections_numbers_seen_count_with(keysrt_client *client, collections_id id, const collections_hyperloglog_of_u32 *others, size_t count, uint64_t *out)
{ return keysrt_hyperloglog_count(client, &collections_numbers_seen_table, &id, (const keysrt_ref *)others, count, out); }
/* This one counts what the sources counted, too. PFMERGE */
KEYSRT_CALL collections_numbers_seen_merge_from(keysrt_client *client, collections_id id, const collections_hyperloglog_of_u32 *sources, size_t count)
{ return keysrt_hyperloglog_merge(client, &collections_numbers_seen_table, &id, (const keysrt_ref *)sources, count, keysrt_declared_ttl); }
/* OK or MISS. EXISTS */
KEYSRT_CALL collections_numbers_seen_exists(keysrt_client *client, collections_id id)
{ return keysrt_key_exists(client, &collections_numbers_seen_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL collections_numbers_seen_ttl(keysrt_client *client, collections_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &collections_numbers_seen_table, &id, out); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL collections_numbers_seen_delete(keysrt_client *client, collections_id id)
{ return keysrt_key_delete(client, &collections_numbers_seen_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL collections_numbers_seen_walk(keysrt_client *client, keysrt_walk *walk, collections_numbers_seen_params *out)
{ return keysrt_key_walk(client, &collections_numbers_seen_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL collections_numbers_seen_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &collections_numbers_seen_table, deleted); }

/* geo "g:shops:{id}", Redis type sorted set, database 0; TTL: 1 hour; every write sets it anew. collections.keys:60 */
typedef struct collections_shops_params {
    collections_id id;
} collections_shops_params;
typedef struct collections_shops_entry {
    collections_id member;
    keysrt_position position;
} collections_shops_entry;
typedef struct collections_shops_place {
    collections_id member;
    keysrt_position position;
    double distance; /* in metres, from where the search began */
} collections_shops_place;
typedef struct collections_shops_places {
    collections_shops_place *items;
    size_t count;
    keysrt_block block;
} collections_shops_places;
static inline void collections_shops_places_clear(collections_shops_places *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}
static const keysrt_geo_layout collections_shops_entry_layout KEYSRT_UNUSED = {sizeof(collections_shops_entry), offsetof(collections_shops_entry, position)};
static const keysrt_place_layout collections_shops_place_layout KEYSRT_UNUSED = {sizeof(collections_shops_place), offsetof(collections_shops_place, position), offsetof(collections_shops_place, distance)};
static const keysrt_piece collections_shops_table_pieces[] KEYSRT_UNUSED = {
    {"g:shops:", 8, offsetof(collections_shops_params, id), &collections_type_2, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key collections_shops_table KEYSRT_UNUSED = {&collections_keyspace, "shops", 32, 0, KEYSRT_GEO, false,
    {2, sizeof(collections_shops_params), collections_shops_table_pieces, "g:shops:*", "g:shops:{id}"},
    &collections_type_2, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 3600000, 0, 0, 0, 0, "$2\r\nPX\r\n$7\r\n3600000\r\n", 21},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL collections_shops_key_name(keysrt_client *client, collections_id id, keysrt_text *out)
{ return keysrt_key_name(client, &collections_shops_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL collections_shops_parse(keysrt_client *client, keysrt_view name, collections_shops_params *out)
{ return keysrt_key_parse(client, &collections_shops_table, name, out, NULL); }
/* changed (may be NULL): 0 where it was there already. GEOADD */
KEYSRT_CALL collections_shops_add(keysrt_client *client, collections_id id, collections_id member, keysrt_position position, uint64_t *changed)
{
    const collections_shops_entry entry = {member, position};
    return keysrt_geo_add(client, &collections_shops_table, &id, 0, &entry, 1, &collections_shops_entry_layout, keysrt_declared_ttl, changed);
}
/* changed (may be NULL): added or moved. GEOADD */
KEYSRT_CALL collections_shops_add_many(keysrt_client *client, collections_id id, const collections_shops_entry *entries, size_t count, uint64_t *changed)
{ return keysrt_geo_add(client, &collections_shops_table, &id, 0, entries, count, &collections_shops_entry_layout, keysrt_declared_ttl, changed); }
/* options: KEYSRT_GEOADD_NX or _XX. GEOADD */
KEYSRT_CALL collections_shops_add_if(keysrt_client *client, collections_id id, unsigned options, collections_id member, keysrt_position position, uint64_t *changed)
{
    const collections_shops_entry entry = {member, position};
    return keysrt_geo_add(client, &collections_shops_table, &id, options, &entry, 1, &collections_shops_entry_layout, keysrt_declared_ttl, changed);
}
/* MISS: no such member. GEOPOS */
KEYSRT_CALL collections_shops_position(keysrt_client *client, collections_id id, collections_id member, keysrt_position *out)
{ return keysrt_geo_position(client, &collections_shops_table, &id, &member, out); }
/* out: count answers, found or not. GEOPOS */
KEYSRT_CALL collections_shops_positions(keysrt_client *client, collections_id id, const collections_id *members, size_t count, keysrt_located *out)
{ return keysrt_geo_positions(client, &collections_shops_table, &id, members, count, out); }
/* In metres; MISS: one of them is not there. GEODIST */
KEYSRT_CALL collections_shops_distance(keysrt_client *client, collections_id id, collections_id from, collections_id to, double *out)
{ return keysrt_geo_distance(client, &collections_shops_table, &id, &from, &to, out); }
/* Around a position: keysrt_circle(metres) or keysrt_box(); most 0: all. GEOSEARCH */
KEYSRT_CALL collections_shops_search(keysrt_client *client, collections_id id, keysrt_position position, keysrt_geo_area area, keysrt_geo_order order, uint64_t most, collections_shops_places *out)
{
    const keysrt_geo_search search = {NULL, &position, area, order, most};
    return keysrt_geo_find(client, &collections_shops_table, &id, &search, out, &out->block, &collections_shops_place_layout);
}
/* Around a member, which it finds, too; MISS: it is not there. GEOSEARCH */
KEYSRT_CALL collections_shops_search_around(keysrt_client *client, collections_id id, collections_id member, keysrt_geo_area area, keysrt_geo_order order, uint64_t most, collections_shops_places *out)
{
    const keysrt_geo_search search = {&member, NULL, area, order, most};
    return keysrt_geo_find(client, &collections_shops_table, &id, &search, out, &out->block, &collections_shops_place_layout);
}
/* This geo index, for calls on several; *params is borrowed. */
static inline collections_geo_of_id collections_shops_ref(const collections_shops_params *params)
{
    const collections_geo_of_id made = {{&collections_shops_table, params}};
    return made;
}
/* This index becomes what is found in the source; size may be NULL. GEOSEARCHSTORE */
KEYSRT_CALL collections_shops_store_search(keysrt_client *client, collections_id id, collections_geo_of_id source, keysrt_position position, keysrt_geo_area area, keysrt_geo_order order, uint64_t most, uint64_t *size)
{
    const keysrt_geo_search search = {NULL, &position, area, order, most};
    return keysrt_geo_store(client, &collections_shops_table, &id, &source.ref, &search, keysrt_declared_ttl, size);
}
/* The same around a member of the source; MISS: it is not there, nothing is changed. GEOSEARCHSTORE */
KEYSRT_CALL collections_shops_store_search_around(keysrt_client *client, collections_id id, collections_geo_of_id source, collections_id member, keysrt_geo_area area, keysrt_geo_order order, uint64_t most, uint64_t *size)
{
    const keysrt_geo_search search = {&member, NULL, area, order, most};
    return keysrt_geo_store(client, &collections_shops_table, &id, &source.ref, &search, keysrt_declared_ttl, size);
}
/* removed (may be NULL): 0 where it was not there. ZREM */
KEYSRT_CALL collections_shops_remove(keysrt_client *client, collections_id id, collections_id member, uint64_t *removed)
{ return keysrt_geo_remove(client, &collections_shops_table, &id, &member, 1, removed); }
/* removed may be NULL. ZREM */
KEYSRT_CALL collections_shops_remove_many(keysrt_client *client, collections_id id, const collections_id *members, size_t count, uint64_t *removed)
{ return keysrt_geo_remove(client, &collections_shops_table, &id, members, count, removed); }
/* 0 where there is no key. ZCARD */
KEYSRT_CALL collections_shops_size(keysrt_client *client, collections_id id, uint64_t *out)
{ return keysrt_geo_size(client, &collections_shops_table, &id, out); }
/* OK or MISS. EXISTS */
KEYSRT_CALL collections_shops_exists(keysrt_client *client, collections_id id)
{ return keysrt_key_exists(client, &collections_shops_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL collections_shops_ttl(keysrt_client *client, collections_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &collections_shops_table, &id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL collections_shops_renew(keysrt_client *client, collections_id id)
{ return keysrt_key_renew(client, &collections_shops_table, &id, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL collections_shops_delete(keysrt_client *client, collections_id id)
{ return keysrt_key_delete(client, &collections_shops_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL collections_shops_walk(keysrt_client *client, keysrt_walk *walk, collections_shops_params *out)
{ return keysrt_key_walk(client, &collections_shops_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL collections_shops_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &collections_shops_table, deleted); }

/* geo "g:stations", Redis type sorted set, database 0; TTL: never expires. collections.keys:61 */
typedef struct collections_stations_entry {
    uint16_t member;
    keysrt_position position;
} collections_stations_entry;
typedef struct collections_stations_place {
    uint16_t member;
    keysrt_position position;
    double distance; /* in metres, from where the search began */
} collections_stations_place;
typedef struct collections_stations_places {
    collections_stations_place *items;
    size_t count;
    keysrt_block block;
} collections_stations_places;
static inline void collections_stations_places_clear(collections_stations_places *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}
static const keysrt_geo_layout collections_stations_entry_layout KEYSRT_UNUSED = {sizeof(collections_stations_entry), offsetof(collections_stations_entry, position)};
static const keysrt_place_layout collections_stations_place_layout KEYSRT_UNUSED = {sizeof(collections_stations_place), offsetof(collections_stations_place, position), offsetof(collections_stations_place, distance)};
static const keysrt_piece collections_stations_table_pieces[] KEYSRT_UNUSED = {
    {"g:stations", 10, 0, 0, 0, false},
};
static const keysrt_key collections_stations_table KEYSRT_UNUSED = {&collections_keyspace, "stations", 33, 0, KEYSRT_GEO, false,
    {1, 0, collections_stations_table_pieces, "g:stations", "g:stations"},
    &collections_type_14, 0, 0,
    {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL collections_stations_key_name(keysrt_client *client, keysrt_text *out)
{ return keysrt_key_name(client, &collections_stations_table, NULL, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL collections_stations_parse(keysrt_client *client, keysrt_view name)
{ return keysrt_key_parse(client, &collections_stations_table, name, NULL, NULL); }
/* changed (may be NULL): 0 where it was there already. GEOADD */
KEYSRT_CALL collections_stations_add(keysrt_client *client, uint16_t member, keysrt_position position, uint64_t *changed)
{
    const collections_stations_entry entry = {member, position};
    return keysrt_geo_add(client, &collections_stations_table, NULL, 0, &entry, 1, &collections_stations_entry_layout, keysrt_declared_ttl, changed);
}
/* changed (may be NULL): added or moved. GEOADD */
KEYSRT_CALL collections_stations_add_many(keysrt_client *client, const collections_stations_entry *entries, size_t count, uint64_t *changed)
{ return keysrt_geo_add(client, &collections_stations_table, NULL, 0, entries, count, &collections_stations_entry_layout, keysrt_declared_ttl, changed); }
/* options: KEYSRT_GEOADD_NX or _XX. GEOADD */
KEYSRT_CALL collections_stations_add_if(keysrt_client *client, unsigned options, uint16_t member, keysrt_position position, uint64_t *changed)
{
    const collections_stations_entry entry = {member, position};
    return keysrt_geo_add(client, &collections_stations_table, NULL, options, &entry, 1, &collections_stations_entry_layout, keysrt_declared_ttl, changed);
}
/* MISS: no such member. GEOPOS */
KEYSRT_CALL collections_stations_position(keysrt_client *client, uint16_t member, keysrt_position *out)
{ return keysrt_geo_position(client, &collections_stations_table, NULL, &member, out); }
/* out: count answers, found or not. GEOPOS */
KEYSRT_CALL collections_stations_positions(keysrt_client *client, const uint16_t *members, size_t count, keysrt_located *out)
{ return keysrt_geo_positions(client, &collections_stations_table, NULL, members, count, out); }
/* In metres; MISS: one of them is not there. GEODIST */
KEYSRT_CALL collections_stations_distance(keysrt_client *client, uint16_t from, uint16_t to, double *out)
{ return keysrt_geo_distance(client, &collections_stations_table, NULL, &from, &to, out); }
/* Around a position: keysrt_circle(metres) or keysrt_box(); most 0: all. GEOSEARCH */
KEYSRT_CALL collections_stations_search(keysrt_client *client, keysrt_position position, keysrt_geo_area area, keysrt_geo_order order, uint64_t most, collections_stations_places *out)
{
    const keysrt_geo_search search = {NULL, &position, area, order, most};
    return keysrt_geo_find(client, &collections_stations_table, NULL, &search, out, &out->block, &collections_stations_place_layout);
}
/* Around a member, which it finds, too; MISS: it is not there. GEOSEARCH */
KEYSRT_CALL collections_stations_search_around(keysrt_client *client, uint16_t member, keysrt_geo_area area, keysrt_geo_order order, uint64_t most, collections_stations_places *out)
{
    const keysrt_geo_search search = {&member, NULL, area, order, most};
    return keysrt_geo_find(client, &collections_stations_table, NULL, &search, out, &out->block, &collections_stations_place_layout);
}
/* This geo index, for calls on several; *params is borrowed. */
static inline collections_geo_of_u16 collections_stations_ref(void)
{
    const collections_geo_of_u16 made = {{&collections_stations_table, NULL}};
    return made;
}
/* This index becomes what is found in the source; size may be NULL. GEOSEARCHSTORE */
KEYSRT_CALL collections_stations_store_search(keysrt_client *client, collections_geo_of_u16 source, keysrt_position position, keysrt_geo_area area, keysrt_geo_order order, uint64_t most, uint64_t *size)
{
    const keysrt_geo_search search = {NULL, &position, area, order, most};
    return keysrt_geo_store(client, &collections_stations_table, NULL, &source.ref, &search, keysrt_declared_ttl, size);
}
/* The same around a member of the source; MISS: it is not there, nothing is changed. GEOSEARCHSTORE */
KEYSRT_CALL collections_stations_store_search_around(keysrt_client *client, collections_geo_of_u16 source, uint16_t member, keysrt_geo_area area, keysrt_geo_order order, uint64_t most, uint64_t *size)
{
    const keysrt_geo_search search = {&member, NULL, area, order, most};
    return keysrt_geo_store(client, &collections_stations_table, NULL, &source.ref, &search, keysrt_declared_ttl, size);
}
/* removed (may be NULL): 0 where it was not there. ZREM */
KEYSRT_CALL collections_stations_remove(keysrt_client *client, uint16_t member, uint64_t *removed)
{ return keysrt_geo_remove(client, &collections_stations_table, NULL, &member, 1, removed); }
/* removed may be NULL. ZREM */
KEYSRT_CALL collections_stations_remove_many(keysrt_client *client, const uint16_t *members, size_t count, uint64_t *removed)
{ return keysrt_geo_remove(client, &collections_stations_table, NULL, members, count, removed); }
/* 0 where there is no key. ZCARD */
KEYSRT_CALL collections_stations_size(keysrt_client *client, uint64_t *out)
{ return keysrt_geo_size(client, &collections_stations_table, NULL, out); }
/* OK or MISS. EXISTS */
KEYSRT_CALL collections_stations_exists(keysrt_client *client)
{ return keysrt_key_exists(client, &collections_stations_table, NULL); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL collections_stations_ttl(keysrt_client *client, keysrt_duration *out)
{ return keysrt_key_ttl(client, &collections_stations_table, NULL, out); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL collections_stations_delete(keysrt_client *client)
{ return keysrt_key_delete(client, &collections_stations_table, NULL); }

/* geo "g:nearby", Redis type sorted set, database 0; TTL: the caller chooses; every write sets it anew; the caller may also choose that it never expires. collections.keys:62 */
typedef struct collections_nearby_entry {
    collections_id member;
    keysrt_position position;
} collections_nearby_entry;
typedef struct collections_nearby_place {
    collections_id member;
    keysrt_position position;
    double distance; /* in metres, from where the search began */
} collections_nearby_place;
typedef struct collections_nearby_places {
    collections_nearby_place *items;
    size_t count;
    keysrt_block block;
} collections_nearby_places;
static inline void collections_nearby_places_clear(collections_nearby_places *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}
static const keysrt_geo_layout collections_nearby_entry_layout KEYSRT_UNUSED = {sizeof(collections_nearby_entry), offsetof(collections_nearby_entry, position)};
static const keysrt_place_layout collections_nearby_place_layout KEYSRT_UNUSED = {sizeof(collections_nearby_place), offsetof(collections_nearby_place, position), offsetof(collections_nearby_place, distance)};
static const keysrt_piece collections_nearby_table_pieces[] KEYSRT_UNUSED = {
    {"g:nearby", 8, 0, 0, 0, false},
};
static const keysrt_key collections_nearby_table KEYSRT_UNUSED = {&collections_keyspace, "nearby", 34, 0, KEYSRT_GEO, false,
    {1, 0, collections_nearby_table_pieces, "g:nearby", "g:nearby"},
    &collections_type_2, 0, 0,
    {KEYSRT_TTL_CALL, KEYSRT_TTL_ON_WRITE, true, 0, 0, 1, INT64_C(9223372036854775807), 0, 0, 0, 0},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL collections_nearby_key_name(keysrt_client *client, keysrt_text *out)
{ return keysrt_key_name(client, &collections_nearby_table, NULL, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL collections_nearby_parse(keysrt_client *client, keysrt_view name)
{ return keysrt_key_parse(client, &collections_nearby_table, name, NULL, NULL); }
/* changed (may be NULL): 0 where it was there already. GEOADD */
KEYSRT_CALL collections_nearby_add(keysrt_client *client, collections_id member, keysrt_position position, keysrt_duration ttl, uint64_t *changed)
{
    const collections_nearby_entry entry = {member, position};
    return keysrt_geo_add(client, &collections_nearby_table, NULL, 0, &entry, 1, &collections_nearby_entry_layout, ttl, changed);
}
/* changed (may be NULL): added or moved. GEOADD */
KEYSRT_CALL collections_nearby_add_many(keysrt_client *client, const collections_nearby_entry *entries, size_t count, keysrt_duration ttl, uint64_t *changed)
{ return keysrt_geo_add(client, &collections_nearby_table, NULL, 0, entries, count, &collections_nearby_entry_layout, ttl, changed); }
/* options: KEYSRT_GEOADD_NX or _XX. GEOADD */
KEYSRT_CALL collections_nearby_add_if(keysrt_client *client, unsigned options, collections_id member, keysrt_position position, keysrt_duration ttl, uint64_t *changed)
{
    const collections_nearby_entry entry = {member, position};
    return keysrt_geo_add(client, &collections_nearby_table, NULL, options, &entry, 1, &collections_nearby_entry_layout, ttl, changed);
}
/* MISS: no such member. GEOPOS */
KEYSRT_CALL collections_nearby_position(keysrt_client *client, collections_id member, keysrt_position *out)
{ return keysrt_geo_position(client, &collections_nearby_table, NULL, &member, out); }
/* out: count answers, found or not. GEOPOS */
KEYSRT_CALL collections_nearby_positions(keysrt_client *client, const collections_id *members, size_t count, keysrt_located *out)
{ return keysrt_geo_positions(client, &collections_nearby_table, NULL, members, count, out); }
/* In metres; MISS: one of them is not there. GEODIST */
KEYSRT_CALL collections_nearby_distance(keysrt_client *client, collections_id from, collections_id to, double *out)
{ return keysrt_geo_distance(client, &collections_nearby_table, NULL, &from, &to, out); }
/* Around a position: keysrt_circle(metres) or keysrt_box(); most 0: all. GEOSEARCH */
KEYSRT_CALL collections_nearby_search(keysrt_client *client, keysrt_position position, keysrt_geo_area area, keysrt_geo_order order, uint64_t most, collections_nearby_places *out)
{
    const keysrt_geo_search search = {NULL, &position, area, order, most};
    return keysrt_geo_find(client, &collections_nearby_table, NULL, &search, out, &out->block, &collections_nearby_place_layout);
}
/* Around a member, which it finds, too; MISS: it is not there. GEOSEARCH */
KEYSRT_CALL collections_nearby_search_around(keysrt_client *client, collections_id member, keysrt_geo_area area, keysrt_geo_order order, uint64_t most, collections_nearby_places *out)
{
    const keysrt_geo_search search = {&member, NULL, area, order, most};
    return keysrt_geo_find(client, &collections_nearby_table, NULL, &search, out, &out->block, &collections_nearby_place_layout);
}
/* This geo index, for calls on several; *params is borrowed. */
static inline collections_geo_of_id collections_nearby_ref(void)
{
    const collections_geo_of_id made = {{&collections_nearby_table, NULL}};
    return made;
}
/* This index becomes what is found in the source; size may be NULL. GEOSEARCHSTORE */
KEYSRT_CALL collections_nearby_store_search(keysrt_client *client, collections_geo_of_id source, keysrt_position position, keysrt_geo_area area, keysrt_geo_order order, uint64_t most, keysrt_duration ttl, uint64_t *size)
{
    const keysrt_geo_search search = {NULL, &position, area, order, most};
    return keysrt_geo_store(client, &collections_nearby_table, NULL, &source.ref, &search, ttl, size);
}
/* The same around a member of the source; MISS: it is not there, nothing is changed. GEOSEARCHSTORE */
KEYSRT_CALL collections_nearby_store_search_around(keysrt_client *client, collections_geo_of_id source, collections_id member, keysrt_geo_area area, keysrt_geo_order order, uint64_t most, keysrt_duration ttl, uint64_t *size)
{
    const keysrt_geo_search search = {&member, NULL, area, order, most};
    return keysrt_geo_store(client, &collections_nearby_table, NULL, &source.ref, &search, ttl, size);
}
/* removed (may be NULL): 0 where it was not there. ZREM */
KEYSRT_CALL collections_nearby_remove(keysrt_client *client, collections_id member, uint64_t *removed)
{ return keysrt_geo_remove(client, &collections_nearby_table, NULL, &member, 1, removed); }
/* removed may be NULL. ZREM */
KEYSRT_CALL collections_nearby_remove_many(keysrt_client *client, const collections_id *members, size_t count, uint64_t *removed)
{ return keysrt_geo_remove(client, &collections_nearby_table, NULL, members, count, removed); }
/* 0 where there is no key. ZCARD */
KEYSRT_CALL collections_nearby_size(keysrt_client *client, uint64_t *out)
{ return keysrt_geo_size(client, &collections_nearby_table, NULL, out); }
/* OK or MISS. EXISTS */
KEYSRT_CALL collections_nearby_exists(keysrt_client *client)
{ return keysrt_key_exists(client, &collections_nearby_table, NULL); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL collections_nearby_ttl(keysrt_client *client, keysrt_duration *out)
{ return keysrt_key_ttl(client, &collections_nearby_table, NULL, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL collections_nearby_renew(keysrt_client *client, keysrt_duration ttl)
{ return keysrt_key_renew(client, &collections_nearby_table, NULL, ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL collections_nearby_delete(keysrt_client *client)
{ return keysrt_key_delete(client, &collections_nearby_table, NULL); }

/* geo "g:founded:{id}", Redis type sorted set, database 0; TTL: 1 hour from creation; later writes keep it. collections.keys:63 */
typedef struct collections_founded_params {
    collections_id id;
} collections_founded_params;
typedef struct collections_founded_entry {
    collections_id member;
    keysrt_position position;
} collections_founded_entry;
typedef struct collections_founded_place {
    collections_id member;
    keysrt_position position;
    double distance; /* in metres, from where the search began */
} collections_founded_place;
typedef struct collections_founded_places {
    collections_founded_place *items;
    size_t count;
    keysrt_block block;
} collections_founded_places;
static inline void collections_founded_places_clear(collections_founded_places *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}
static const keysrt_geo_layout collections_founded_entry_layout KEYSRT_UNUSED = {sizeof(collections_founded_entry), offsetof(collections_founded_entry, position)};
static const keysrt_place_layout collections_founded_place_layout KEYSRT_UNUSED = {sizeof(collections_founded_place), offsetof(collections_founded_place, position), offsetof(collections_founded_place, distance)};
static const keysrt_piece collections_founded_table_pieces[] KEYSRT_UNUSED = {
    {"g:founded:", 10, offsetof(collections_founded_params, id), &collections_type_2, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key collections_founded_table KEYSRT_UNUSED = {&collections_keyspace, "founded", 35, 0, KEYSRT_GEO, false,
    {2, sizeof(collections_founded_params), collections_founded_table_pieces, "g:founded:*", "g:founded:{id}"},
    &collections_type_2, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_CREATION, false, 0, 3600000, 0, 0, 0, 0, "$2\r\nPX\r\n$7\r\n3600000\r\n", 21},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL collections_founded_key_name(keysrt_client *client, collections_id id, keysrt_text *out)
{ return keysrt_key_name(client, &collections_founded_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL collections_founded_parse(keysrt_client *client, keysrt_view name, collections_founded_params *out)
{ return keysrt_key_parse(client, &collections_founded_table, name, out, NULL); }
/* changed (may be NULL): 0 where it was there already. GEOADD */
KEYSRT_CALL collections_founded_add(keysrt_client *client, collections_id id, collections_id member, keysrt_position position, uint64_t *changed)
{
    const collections_founded_entry entry = {member, position};
    return keysrt_geo_add(client, &collections_founded_table, &id, 0, &entry, 1, &collections_founded_entry_layout, keysrt_declared_ttl, changed);
}
/* changed (may be NULL): added or moved. GEOADD */
KEYSRT_CALL collections_founded_add_many(keysrt_client *client, collections_id id, const collections_founded_entry *entries, size_t count, uint64_t *changed)
{ return keysrt_geo_add(client, &collections_founded_table, &id, 0, entries, count, &collections_founded_entry_layout, keysrt_declared_ttl, changed); }
/* options: KEYSRT_GEOADD_NX or _XX. GEOADD */
KEYSRT_CALL collections_founded_add_if(keysrt_client *client, collections_id id, unsigned options, collections_id member, keysrt_position position, uint64_t *changed)
{
    const collections_founded_entry entry = {member, position};
    return keysrt_geo_add(client, &collections_founded_table, &id, options, &entry, 1, &collections_founded_entry_layout, keysrt_declared_ttl, changed);
}
/* MISS: no such member. GEOPOS */
KEYSRT_CALL collections_founded_position(keysrt_client *client, collections_id id, collections_id member, keysrt_position *out)
{ return keysrt_geo_position(client, &collections_founded_table, &id, &member, out); }
/* out: count answers, found or not. GEOPOS */
KEYSRT_CALL collections_founded_positions(keysrt_client *client, collections_id id, const collections_id *members, size_t count, keysrt_located *out)
{ return keysrt_geo_positions(client, &collections_founded_table, &id, members, count, out); }
/* In metres; MISS: one of them is not there. GEODIST */
KEYSRT_CALL collections_founded_distance(keysrt_client *client, collections_id id, collections_id from, collections_id to, double *out)
{ return keysrt_geo_distance(client, &collections_founded_table, &id, &from, &to, out); }
/* Around a position: keysrt_circle(metres) or keysrt_box(); most 0: all. GEOSEARCH */
KEYSRT_CALL collections_founded_search(keysrt_client *client, collections_id id, keysrt_position position, keysrt_geo_area area, keysrt_geo_order order, uint64_t most, collections_founded_places *out)
{
    const keysrt_geo_search search = {NULL, &position, area, order, most};
    return keysrt_geo_find(client, &collections_founded_table, &id, &search, out, &out->block, &collections_founded_place_layout);
}
/* Around a member, which it finds, too; MISS: it is not there. GEOSEARCH */
KEYSRT_CALL collections_founded_search_around(keysrt_client *client, collections_id id, collections_id member, keysrt_geo_area area, keysrt_geo_order order, uint64_t most, collections_founded_places *out)
{
    const keysrt_geo_search search = {&member, NULL, area, order, most};
    return keysrt_geo_find(client, &collections_founded_table, &id, &search, out, &out->block, &collections_founded_place_layout);
}
/* This geo index, for calls on several; *params is borrowed. */
static inline collections_geo_of_id collections_founded_ref(const collections_founded_params *params)
{
    const collections_geo_of_id made = {{&collections_founded_table, params}};
    return made;
}
/* This index becomes what is found in the source; size may be NULL. GEOSEARCHSTORE */
KEYSRT_CALL collections_founded_store_search(keysrt_client *client, collections_id id, collections_geo_of_id source, keysrt_position position, keysrt_geo_area area, keysrt_geo_order order, uint64_t most, uint64_t *size)
{
    const keysrt_geo_search search = {NULL, &position, area, order, most};
    return keysrt_geo_store(client, &collections_founded_table, &id, &source.ref, &search, keysrt_declared_ttl, size);
}
/* The same around a member of the source; MISS: it is not there, nothing is changed. GEOSEARCHSTORE */
KEYSRT_CALL collections_founded_store_search_around(keysrt_client *client, collections_id id, collections_geo_of_id source, collections_id member, keysrt_geo_area area, keysrt_geo_order order, uint64_t most, uint64_t *size)
{
    const keysrt_geo_search search = {&member, NULL, area, order, most};
    return keysrt_geo_store(client, &collections_founded_table, &id, &source.ref, &search, keysrt_declared_ttl, size);
}
/* removed (may be NULL): 0 where it was not there. ZREM */
KEYSRT_CALL collections_founded_remove(keysrt_client *client, collections_id id, collections_id member, uint64_t *removed)
{ return keysrt_geo_remove(client, &collections_founded_table, &id, &member, 1, removed); }
/* removed may be NULL. ZREM */
KEYSRT_CALL collections_founded_remove_many(keysrt_client *client, collections_id id, const collections_id *members, size_t count, uint64_t *removed)
{ return keysrt_geo_remove(client, &collections_founded_table, &id, members, count, removed); }
/* 0 where there is no key. ZCARD */
KEYSRT_CALL collections_founded_size(keysrt_client *client, collections_id id, uint64_t *out)
{ return keysrt_geo_size(client, &collections_founded_table, &id, out); }
/* OK or MISS. EXISTS */
KEYSRT_CALL collections_founded_exists(keysrt_client *client, collections_id id)
{ return keysrt_key_exists(client, &collections_founded_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL collections_founded_ttl(keysrt_client *client, collections_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &collections_founded_table, &id, out); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL collections_founded_delete(keysrt_client *client, collections_id id)
{ return keysrt_key_delete(client, &collections_founded_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL collections_founded_walk(keysrt_client *client, keysrt_walk *walk, collections_founded_params *out)
{ return keysrt_key_walk(client, &collections_founded_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL collections_founded_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &collections_founded_table, deleted); }

/* geo "g:sliding:{id}", Redis type sorted set, database 0; TTL: 1 hour; every write and every read sets it anew. collections.keys:64 */
typedef struct collections_sliding_places_params {
    collections_id id;
} collections_sliding_places_params;
typedef struct collections_sliding_places_entry {
    collections_id member;
    keysrt_position position;
} collections_sliding_places_entry;
typedef struct collections_sliding_places_place {
    collections_id member;
    keysrt_position position;
    double distance; /* in metres, from where the search began */
} collections_sliding_places_place;
typedef struct collections_sliding_places_places {
    collections_sliding_places_place *items;
    size_t count;
    keysrt_block block;
} collections_sliding_places_places;
static inline void collections_sliding_places_places_clear(collections_sliding_places_places *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}
static const keysrt_geo_layout collections_sliding_places_entry_layout KEYSRT_UNUSED = {sizeof(collections_sliding_places_entry), offsetof(collections_sliding_places_entry, position)};
static const keysrt_place_layout collections_sliding_places_place_layout KEYSRT_UNUSED = {sizeof(collections_sliding_places_place), offsetof(collections_sliding_places_place, position), offsetof(collections_sliding_places_place, distance)};
static const keysrt_piece collections_sliding_places_table_pieces[] KEYSRT_UNUSED = {
    {"g:sliding:", 10, offsetof(collections_sliding_places_params, id), &collections_type_2, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key collections_sliding_places_table KEYSRT_UNUSED = {&collections_keyspace, "sliding_places", 36, 0, KEYSRT_GEO, false,
    {2, sizeof(collections_sliding_places_params), collections_sliding_places_table_pieces, "g:sliding:*", "g:sliding:{id}"},
    &collections_type_2, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_SLIDING, false, 0, 3600000, 0, 0, 0, 0, "$2\r\nPX\r\n$7\r\n3600000\r\n", 21},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL collections_sliding_places_key_name(keysrt_client *client, collections_id id, keysrt_text *out)
{ return keysrt_key_name(client, &collections_sliding_places_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL collections_sliding_places_parse(keysrt_client *client, keysrt_view name, collections_sliding_places_params *out)
{ return keysrt_key_parse(client, &collections_sliding_places_table, name, out, NULL); }
/* changed (may be NULL): 0 where it was there already. GEOADD */
KEYSRT_CALL collections_sliding_places_add(keysrt_client *client, collections_id id, collections_id member, keysrt_position position, uint64_t *changed)
{
    const collections_sliding_places_entry entry = {member, position};
    return keysrt_geo_add(client, &collections_sliding_places_table, &id, 0, &entry, 1, &collections_sliding_places_entry_layout, keysrt_declared_ttl, changed);
}
/* changed (may be NULL): added or moved. GEOADD */
KEYSRT_CALL collections_sliding_places_add_many(keysrt_client *client, collections_id id, const collections_sliding_places_entry *entries, size_t count, uint64_t *changed)
{ return keysrt_geo_add(client, &collections_sliding_places_table, &id, 0, entries, count, &collections_sliding_places_entry_layout, keysrt_declared_ttl, changed); }
/* options: KEYSRT_GEOADD_NX or _XX. GEOADD */
KEYSRT_CALL collections_sliding_places_add_if(keysrt_client *client, collections_id id, unsigned options, collections_id member, keysrt_position position, uint64_t *changed)
{
    const collections_sliding_places_entry entry = {member, position};
    return keysrt_geo_add(client, &collections_sliding_places_table, &id, options, &entry, 1, &collections_sliding_places_entry_layout, keysrt_declared_ttl, changed);
}
/* MISS: no such member. GEOPOS */
KEYSRT_CALL collections_sliding_places_position(keysrt_client *client, collections_id id, collections_id member, keysrt_position *out)
{ return keysrt_geo_position(client, &collections_sliding_places_table, &id, &member, out); }
/* out: count answers, found or not. GEOPOS */
KEYSRT_CALL collections_sliding_places_positions(keysrt_client *client, collections_id id, const collections_id *members, size_t count, keysrt_located *out)
{ return keysrt_geo_positions(client, &collections_sliding_places_table, &id, members, count, out); }
/* In metres; MISS: one of them is not there. GEODIST */
KEYSRT_CALL collections_sliding_places_distance(keysrt_client *client, collections_id id, collections_id from, collections_id to, double *out)
{ return keysrt_geo_distance(client, &collections_sliding_places_table, &id, &from, &to, out); }
/* Around a position: keysrt_circle(metres) or keysrt_box(); most 0: all. GEOSEARCH */
KEYSRT_CALL collections_sliding_places_search(keysrt_client *client, collections_id id, keysrt_position position, keysrt_geo_area area, keysrt_geo_order order, uint64_t most, collections_sliding_places_places *out)
{
    const keysrt_geo_search search = {NULL, &position, area, order, most};
    return keysrt_geo_find(client, &collections_sliding_places_table, &id, &search, out, &out->block, &collections_sliding_places_place_layout);
}
/* Around a member, which it finds, too; MISS: it is not there. GEOSEARCH */
KEYSRT_CALL collections_sliding_places_search_around(keysrt_client *client, collections_id id, collections_id member, keysrt_geo_area area, keysrt_geo_order order, uint64_t most, collections_sliding_places_places *out)
{
    const keysrt_geo_search search = {&member, NULL, area, order, most};
    return keysrt_geo_find(client, &collections_sliding_places_table, &id, &search, out, &out->block, &collections_sliding_places_place_layout);
}
/* This geo index, for calls on several; *params is borrowed. */
static inline collections_geo_of_id collections_sliding_places_ref(const collections_sliding_places_params *params)
{
    const collections_geo_of_id made = {{&collections_sliding_places_table, params}};
    return made;
}
/* This index becomes what is found in the source; size may be NULL. GEOSEARCHSTORE */
KEYSRT_CALL collections_sliding_places_store_search(keysrt_client *client, collections_id id, collections_geo_of_id source, keysrt_position position, keysrt_geo_area area, keysrt_geo_order order, uint64_t most, uint64_t *size)
{
    const keysrt_geo_search search = {NULL, &position, area, order, most};
    return keysrt_geo_store(client, &collections_sliding_places_table, &id, &source.ref, &search, keysrt_declared_ttl, size);
}
/* The same around a member of the source; MISS: it is not there, nothing is changed. GEOSEARCHSTORE */
KEYSRT_CALL collections_sliding_places_store_search_around(keysrt_client *client, collections_id id, collections_geo_of_id source, collections_id member, keysrt_geo_area area, keysrt_geo_order order, uint64_t most, uint64_t *size)
{
    const keysrt_geo_search search = {&member, NULL, area, order, most};
    return keysrt_geo_store(client, &collections_sliding_places_table, &id, &source.ref, &search, keysrt_declared_ttl, size);
}
/* removed (may be NULL): 0 where it was not there. ZREM */
KEYSRT_CALL collections_sliding_places_remove(keysrt_client *client, collections_id id, collections_id member, uint64_t *removed)
{ return keysrt_geo_remove(client, &collections_sliding_places_table, &id, &member, 1, removed); }
/* removed may be NULL. ZREM */
KEYSRT_CALL collections_sliding_places_remove_many(keysrt_client *client, collections_id id, const collections_id *members, size_t count, uint64_t *removed)
{ return keysrt_geo_remove(client, &collections_sliding_places_table, &id, members, count, removed); }
/* 0 where there is no key. ZCARD */
KEYSRT_CALL collections_sliding_places_size(keysrt_client *client, collections_id id, uint64_t *out)
{ return keysrt_geo_size(client, &collections_sliding_places_table, &id, out); }
/* OK or MISS. EXISTS */
KEYSRT_CALL collections_sliding_places_exists(keysrt_client *client, collections_id id)
{ return keysrt_key_exists(client, &collections_sliding_places_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL collections_sliding_places_ttl(keysrt_client *client, collections_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &collections_sliding_places_table, &id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL collections_sliding_places_renew(keysrt_client *client, collections_id id)
{ return keysrt_key_renew(client, &collections_sliding_places_table, &id, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL collections_sliding_places_delete(keysrt_client *client, collections_id id)
{ return keysrt_key_delete(client, &collections_sliding_places_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL collections_sliding_places_walk(keysrt_client *client, keysrt_walk *walk, collections_sliding_places_params *out)
{ return keysrt_key_walk(client, &collections_sliding_places_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL collections_sliding_places_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &collections_sliding_places_table, deleted); }

/* list "l:jobs:{id}", Redis type list, database 3; TTL: 1 hour; every write sets it anew. collections.keys:68 */
typedef struct collections_elsewhere_params {
    collections_id id;
} collections_elsewhere_params;
static const keysrt_piece collections_elsewhere_table_pieces[] KEYSRT_UNUSED = {
    {"l:jobs:", 7, offsetof(collections_elsewhere_params, id), &collections_type_2, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key collections_elsewhere_table KEYSRT_UNUSED = {&collections_keyspace, "elsewhere", 37, 3, KEYSRT_LIST, false,
    {2, sizeof(collections_elsewhere_params), collections_elsewhere_table_pieces, "l:jobs:*", "l:jobs:{id}"},
    &collections_type_3, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 3600000, 0, 0, 0, 0, "$2\r\nPX\r\n$7\r\n3600000\r\n", 21},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL collections_elsewhere_key_name(keysrt_client *client, collections_id id, keysrt_text *out)
{ return keysrt_key_name(client, &collections_elsewhere_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL collections_elsewhere_parse(keysrt_client *client, keysrt_view name, collections_elsewhere_params *out)
{ return keysrt_key_parse(client, &collections_elsewhere_table, name, out, NULL); }
/* length (may be NULL): afterwards. LPUSH */
KEYSRT_CALL collections_elsewhere_push_left(keysrt_client *client, collections_id id, keysrt_view value, uint64_t *length)
{ return keysrt_list_push(client, &collections_elsewhere_table, &id, KEYSRT_LEFT, &value, 1, keysrt_declared_ttl, length); }
/* length (may be NULL): afterwards. RPUSH */
KEYSRT_CALL collections_elsewhere_push_right(keysrt_client *client, collections_id id, keysrt_view value, uint64_t *length)
{ return keysrt_list_push(client, &collections_elsewhere_table, &id, KEYSRT_RIGHT, &value, 1, keysrt_declared_ttl, length); }
/* The last one ends up leftmost. LPUSH */
KEYSRT_CALL collections_elsewhere_push_left_many(keysrt_client *client, collections_id id, const keysrt_view *values, size_t count, uint64_t *length)
{ return keysrt_list_push(client, &collections_elsewhere_table, &id, KEYSRT_LEFT, values, count, keysrt_declared_ttl, length); }
/* The last one ends up rightmost. RPUSH */
KEYSRT_CALL collections_elsewhere_push_right_many(keysrt_client *client, collections_id id, const keysrt_view *values, size_t count, uint64_t *length)
{ return keysrt_list_push(client, &collections_elsewhere_table, &id, KEYSRT_RIGHT, values, count, keysrt_declared_ttl, length); }
/* MISS: the list is empty. LPOP */
KEYSRT_CALL collections_elsewhere_pop_left(keysrt_client *client, collections_id id, keysrt_text *out)
{ return keysrt_list_pop(client, &collections_elsewhere_table, &id, KEYSRT_LEFT, out, &out->block); }
/* MISS: the list is empty. RPOP */
KEYSRT_CALL collections_elsewhere_pop_right(keysrt_client *client, collections_id id, keysrt_text *out)
{ return keysrt_list_pop(client, &collections_elsewhere_table, &id, KEYSRT_RIGHT, out, &out->block); }
/* Waits up to timeout for one; MISS: none came. BLPOP */
KEYSRT_CALL collections_elsewhere_pop_left_wait(keysrt_client *client, collections_id id, keysrt_duration timeout, keysrt_text *out)
{ return keysrt_list_pop_wait(client, &collections_elsewhere_table, &id, KEYSRT_LEFT, timeout, out, &out->block); }
/* Waits up to timeout for one; MISS: none came. BRPOP */
KEYSRT_CALL collections_elsewhere_pop_right_wait(keysrt_client *client, collections_id id, keysrt_duration timeout, keysrt_text *out)
{ return keysrt_list_pop_wait(client, &collections_elsewhere_table, &id, KEYSRT_RIGHT, timeout, out, &out->block); }
/* From the first of the keys that has one; which (may be NULL): its index. BLPOP */
KEYSRT_CALL collections_elsewhere_pop_left_wait_any(keysrt_client *client, const collections_elsewhere_params *keys, size_t count, keysrt_duration timeout, size_t *which, keysrt_text *out)
{ return keysrt_list_pop_wait_any(client, &collections_elsewhere_table, keys, count, KEYSRT_LEFT, timeout, which, out, &out->block); }
/* From the first of the keys that has one; which (may be NULL): its index. BRPOP */
KEYSRT_CALL collections_elsewhere_pop_right_wait_any(keysrt_client *client, const collections_elsewhere_params *keys, size_t count, keysrt_duration timeout, size_t *which, keysrt_text *out)
{ return keysrt_list_pop_wait_any(client, &collections_elsewhere_table, keys, count, KEYSRT_RIGHT, timeout, which, out, &out->block); }
/* Both ends included, negative from the right: 0, -1 is all. LRANGE */
KEYSRT_CALL collections_elsewhere_range(keysrt_client *client, collections_id id, int64_t start, int64_t stop, collections_string_array *out)
{ return keysrt_list_range(client, &collections_elsewhere_table, &id, start, stop, out, &out->block); }
/* 0 where there is no key. LLEN */
KEYSRT_CALL collections_elsewhere_length(keysrt_client *client, collections_id id, uint64_t *out)
{ return keysrt_list_length(client, &collections_elsewhere_table, &id, out); }
/* count > 0: from the left, < 0: from the right, 0: all; removed may be NULL. LREM */
KEYSRT_CALL collections_elsewhere_remove(keysrt_client *client, collections_id id, keysrt_view value, int64_t count, uint64_t *removed)
{ return keysrt_list_remove(client, &collections_elsewhere_table, &id, &value, count, removed); }
/* This list, for calls on several; *params is borrowed. */
static inline collections_list_of_string collections_elsewhere_ref(const collections_elsewhere_params *params)
{
    const collections_list_of_string made = {{&collections_elsewhere_table, params}};
    return made;
}
/* From an end of the source to one of this list; MISS: it is empty. LMOVE */
KEYSRT_CALL collections_elsewhere_move_from(keysrt_client *client, collections_id id, collections_list_of_string source, keysrt_end from, keysrt_end to, keysrt_text *out)
{ return keysrt_list_move(client, &collections_elsewhere_table, &id, &source.ref, from, to, keysrt_declared_ttl, out, &out->block); }
/* OK or MISS. EXISTS */
KEYSRT_CALL collections_elsewhere_exists(keysrt_client *client, collections_id id)
{ return keysrt_key_exists(client, &collections_elsewhere_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL collections_elsewhere_ttl(keysrt_client *client, collections_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &collections_elsewhere_table, &id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL collections_elsewhere_renew(keysrt_client *client, collections_id id)
{ return keysrt_key_renew(client, &collections_elsewhere_table, &id, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL collections_elsewhere_delete(keysrt_client *client, collections_id id)
{ return keysrt_key_delete(client, &collections_elsewhere_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL collections_elsewhere_walk(keysrt_client *client, keysrt_walk *walk, collections_elsewhere_params *out)
{ return keysrt_key_walk(client, &collections_elsewhere_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL collections_elsewhere_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &collections_elsewhere_table, deleted); }

/* set "l:tags:{id}", Redis type set, database 3; TTL: 1 hour; every write sets it anew. collections.keys:69 */
typedef struct collections_tags_elsewhere_params {
    collections_id id;
} collections_tags_elsewhere_params;
static const keysrt_piece collections_tags_elsewhere_table_pieces[] KEYSRT_UNUSED = {
    {"l:tags:", 7, offsetof(collections_tags_elsewhere_params, id), &collections_type_2, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key collections_tags_elsewhere_table KEYSRT_UNUSED = {&collections_keyspace, "tags_elsewhere", 38, 3, KEYSRT_SET, false,
    {2, sizeof(collections_tags_elsewhere_params), collections_tags_elsewhere_table_pieces, "l:tags:*", "l:tags:{id}"},
    &collections_type_3, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 3600000, 0, 0, 0, 0, "$2\r\nPX\r\n$7\r\n3600000\r\n", 21},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL collections_tags_elsewhere_key_name(keysrt_client *client, collections_id id, keysrt_text *out)
{ return keysrt_key_name(client, &collections_tags_elsewhere_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL collections_tags_elsewhere_parse(keysrt_client *client, keysrt_view name, collections_tags_elsewhere_params *out)
{ return keysrt_key_parse(client, &collections_tags_elsewhere_table, name, out, NULL); }
/* added (may be NULL): 0 where it was there. SADD */
KEYSRT_CALL collections_tags_elsewhere_add(keysrt_client *client, collections_id id, keysrt_view member, uint64_t *added)
{ return keysrt_set_add(client, &collections_tags_elsewhere_table, &id, &member, 1, keysrt_declared_ttl, added); }
/* added may be NULL. SADD */
KEYSRT_CALL collections_tags_elsewhere_add_many(keysrt_client *client, collections_id id, const keysrt_view *members, size_t count, uint64_t *added)
{ return keysrt_set_add(client, &collections_tags_elsewhere_table, &id, members, count, keysrt_declared_ttl, added); }
/* removed (may be NULL): 0 where it was not there. SREM */
KEYSRT_CALL collections_tags_elsewhere_remove(keysrt_client *client, collections_id id, keysrt_view member, uint64_t *removed)
{ return keysrt_set_remove(client, &collections_tags_elsewhere_table, &id, &member, 1, removed); }
/* removed may be NULL. SREM */
KEYSRT_CALL collections_tags_elsewhere_remove_many(keysrt_client *client, collections_id id, const keysrt_view *members, size_t count, uint64_t *removed)
{ return keysrt_set_remove(client, &collections_tags_elsewhere_table, &id, members, count, removed); }
/* OK or MISS. SISMEMBER */
KEYSRT_CALL collections_tags_elsewhere_contains(keysrt_client *client, collections_id id, keysrt_view member)
{ return keysrt_set_contains(client, &collections_tags_elsewhere_table, &id, &member); }
/* found: count answers. SMISMEMBER */
KEYSRT_CALL collections_tags_elsewhere_contains_many(keysrt_client *client, collections_id id, const keysrt_view *members, size_t count, bool *found)
{ return keysrt_set_contains_many(client, &collections_tags_elsewhere_table, &id, members, count, found); }
/* In no order. SMEMBERS */
KEYSRT_CALL collections_tags_elsewhere_members(keysrt_client *client, collections_id id, collections_string_array *out)
{ return keysrt_set_members(client, &collections_tags_elsewhere_table, &id, out, &out->block); }
/* The next one, in bounded memory; one may come twice; MISS: the end. SSCAN */
KEYSRT_CALL collections_tags_elsewhere_walk_members(keysrt_client *client, collections_id id, keysrt_walk *walk, keysrt_text *out)
{ return keysrt_set_walk(client, &collections_tags_elsewhere_table, &id, walk, out, &out->block); }
/* 0 where there is no key. SCARD */
KEYSRT_CALL collections_tags_elsewhere_size(keysrt_client *client, collections_id id, uint64_t *out)
{ return keysrt_set_size(client, &collections_tags_elsewhere_table, &id, out); }
/* Takes a random one; MISS: the set is empty. SPOP */
KEYSRT_CALL collections_tags_elsewhere_pop(keysrt_client *client, collections_id id, keysrt_text *out)
{ return keysrt_set_pop(client, &collections_tags_elsewhere_table, &id, out, &out->block); }
/* Leaves it there; MISS: the set is empty. SRANDMEMBER */
KEYSRT_CALL collections_tags_elsewhere_random(keysrt_client *client, collections_id id, keysrt_text *out)
{ return keysrt_set_random(client, &collections_tags_elsewhere_table, &id, out, &out->block); }
/* This set, for calls on several; *params is borrowed. */
static inline collections_set_of_string collections_tags_elsewhere_ref(const collections_tags_elsewhere_params *params)
{
    const collections_set_of_string made = {{&collections_tags_elsewhere_table, params}};
    return made;
}
/* Of this set and the others. SUNION */
KEYSRT_CALL collections_tags_elsewhere_union(keysrt_client *client, collections_id id, const collections_set_of_string *others, size_t count, collections_string_array *out)
{ return keysrt_set_combine(client, &collections_tags_elsewhere_table, &id, KEYSRT_UNION, (const keysrt_ref *)others, count, out, &out->block); }
/* Of this set and the others. SINTER */
KEYSRT_CALL collections_tags_elsewhere_intersection(keysrt_client *client, collections_id id, const collections_set_of_string *others, size_t count, collections_string_array *out)
{ return keysrt_set_combine(client, &collections_tags_elsewhere_table, &id, KEYSRT_INTERSECTION, (const keysrt_ref *)others, count, out, &out->block); }
/* What is in this set and in none of the others. SDIFF */
KEYSRT_CALL collections_tags_elsewhere_difference(keysrt_client *client, collections_id id, const collections_set_of_string *others, size_t count, collections_string_array *out)
{ return keysrt_set_combine(client, &collections_tags_elsewhere_table, &id, KEYSRT_DIFFERENCE, (const keysrt_ref *)others, count, out, &out->block); }
/* Counts no further than most; 0: all. SINTERCARD */
KEYSRT_CALL collections_tags_elsewhere_intersection_size(keysrt_client *client, collections_id id, const collections_set_of_string *others, size_t count, uint64_t most, uint64_t *out)
{ return keysrt_set_intersection_size(client, &collections_tags_elsewhere_table, &id, (const keysrt_ref *)others, count, most, out); }
/* This set becomes the result; size may be NULL. SUNIONSTORE */
KEYSRT_CALL collections_tags_elsewhere_store_union(keysrt_client *client, collections_id id, const collections_set_of_string *sources, size_t count, uint64_t *size)
{ return keysrt_set_store(client, &collections_tags_elsewhere_table, &id, KEYSRT_UNION, (const keysrt_ref *)sources, count, keysrt_declared_ttl, size); }
/* This set becomes the result; size may be NULL. SINTERSTORE */
KEYSRT_CALL collections_tags_elsewhere_store_intersection(keysrt_client *client, collections_id id, const collections_set_of_string *sources, size_t count, uint64_t *size)
{ return keysrt_set_store(client, &collections_tags_elsewhere_table, &id, KEYSRT_INTERSECTION, (const keysrt_ref *)sources, count, keysrt_declared_ttl, size); }
/* This set becomes the first source without the others; size may be NULL. SDIFFSTORE */
KEYSRT_CALL collections_tags_elsewhere_store_difference(keysrt_client *client, collections_id id, const collections_set_of_string *sources, size_t count, uint64_t *size)
{ return keysrt_set_store(client, &collections_tags_elsewhere_table, &id, KEYSRT_DIFFERENCE, (const keysrt_ref *)sources, count, keysrt_declared_ttl, size); }
/* To this set; MISS: it was not in the source. SMOVE */
KEYSRT_CALL collections_tags_elsewhere_move_from(keysrt_client *client, collections_id id, collections_set_of_string source, keysrt_view member)
{ return keysrt_set_move(client, &collections_tags_elsewhere_table, &id, &source.ref, &member, keysrt_declared_ttl); }
/* OK or MISS. EXISTS */
KEYSRT_CALL collections_tags_elsewhere_exists(keysrt_client *client, collections_id id)
{ return keysrt_key_exists(client, &collections_tags_elsewhere_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL collections_tags_elsewhere_ttl(keysrt_client *client, collections_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &collections_tags_elsewhere_table, &id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL collections_tags_elsewhere_renew(keysrt_client *client, collections_id id)
{ return keysrt_key_renew(client, &collections_tags_elsewhere_table, &id, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL collections_tags_elsewhere_delete(keysrt_client *client, collections_id id)
{ return keysrt_key_delete(client, &collections_tags_elsewhere_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL collections_tags_elsewhere_walk(keysrt_client *client, keysrt_walk *walk, collections_tags_elsewhere_params *out)
{ return keysrt_key_walk(client, &collections_tags_elsewhere_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL collections_tags_elsewhere_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &collections_tags_elsewhere_table, deleted); }

/* external list "x:list:{id}", Redis type list, database 0; TTL: may expire or not. collections.keys:73 */
typedef struct collections_foreign_params {
    collections_id id;
} collections_foreign_params;
static const keysrt_piece collections_foreign_table_pieces[] KEYSRT_UNUSED = {
    {"x:list:", 7, offsetof(collections_foreign_params, id), &collections_type_2, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key collections_foreign_table KEYSRT_UNUSED = {&collections_keyspace, "foreign", 39, 0, KEYSRT_LIST, true,
    {2, sizeof(collections_foreign_params), collections_foreign_table_pieces, "x:list:*", "x:list:{id}"},
    &collections_type_3, 0, 0,
    {KEYSRT_TTL_FOREIGN, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL collections_foreign_key_name(keysrt_client *client, collections_id id, keysrt_text *out)
{ return keysrt_key_name(client, &collections_foreign_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL collections_foreign_parse(keysrt_client *client, keysrt_view name, collections_foreign_params *out)
{ return keysrt_key_parse(client, &collections_foreign_table, name, out, NULL); }
/* Both ends included, negative from the right: 0, -1 is all. LRANGE */
KEYSRT_CALL collections_foreign_range(keysrt_client *client, collections_id id, int64_t start, int64_t stop, collections_string_array *out)
{ return keysrt_list_range(client, &collections_foreign_table, &id, start, stop, out, &out->block); }
/* 0 where there is no key. LLEN */
KEYSRT_CALL collections_foreign_length(keysrt_client *client, collections_id id, uint64_t *out)
{ return keysrt_list_length(client, &collections_foreign_table, &id, out); }
/* This list, for calls on several; *params is borrowed. */
static inline collections_list_of_string collections_foreign_ref(const collections_foreign_params *params)
{
    const collections_list_of_string made = {{&collections_foreign_table, params}};
    return made;
}
/* OK or MISS. EXISTS */
KEYSRT_CALL collections_foreign_exists(keysrt_client *client, collections_id id)
{ return keysrt_key_exists(client, &collections_foreign_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL collections_foreign_ttl(keysrt_client *client, collections_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &collections_foreign_table, &id, out); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL collections_foreign_walk(keysrt_client *client, keysrt_walk *walk, collections_foreign_params *out)
{ return keysrt_key_walk(client, &collections_foreign_table, walk, out); }

/* external bitmap "x:bits:{id}", Redis type string, database 0; TTL: may expire or not. collections.keys:74 */
typedef struct collections_foreign_bits_params {
    collections_id id;
} collections_foreign_bits_params;
static const keysrt_piece collections_foreign_bits_table_pieces[] KEYSRT_UNUSED = {
    {"x:bits:", 7, offsetof(collections_foreign_bits_params, id), &collections_type_2, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key collections_foreign_bits_table KEYSRT_UNUSED = {&collections_keyspace, "foreign_bits", 40, 0, KEYSRT_BITMAP, true,
    {2, sizeof(collections_foreign_bits_params), collections_foreign_bits_table_pieces, "x:bits:*", "x:bits:{id}"},
    0, 0, 0,
    {KEYSRT_TTL_FOREIGN, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL collections_foreign_bits_key_name(keysrt_client *client, collections_id id, keysrt_text *out)
{ return keysrt_key_name(client, &collections_foreign_bits_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL collections_foreign_bits_parse(keysrt_client *client, keysrt_view name, collections_foreign_bits_params *out)
{ return keysrt_key_parse(client, &collections_foreign_bits_table, name, out, NULL); }
/* false where there is no key. GETBIT */
KEYSRT_CALL collections_foreign_bits_get(keysrt_client *client, collections_id id, uint64_t bit, bool *out)
{ return keysrt_bitmap_get(client, &collections_foreign_bits_table, &id, bit, out); }
/* out: count answers. BITFIELD_RO */
KEYSRT_CALL collections_foreign_bits_get_many(keysrt_client *client, collections_id id, const uint64_t *bits, size_t count, bool *out)
{ return keysrt_bitmap_get_many(client, &collections_foreign_bits_table, &id, bits, count, out); }
/* Bits that are set. BITCOUNT */
KEYSRT_CALL collections_foreign_bits_count(keysrt_client *client, collections_id id, uint64_t *out)
{ return keysrt_bitmap_count(client, &collections_foreign_bits_table, &id, NULL, out); }
/* Both ends included, in bytes or bits; negative: from the end. BITCOUNT */
KEYSRT_CALL collections_foreign_bits_count_range(keysrt_client *client, collections_id id, int64_t start, int64_t stop, keysrt_bit_unit unit, uint64_t *out)
{
    const keysrt_bit_range range = {start, stop, unit};
    return keysrt_bitmap_count(client, &collections_foreign_bits_table, &id, &range, out);
}
/* The first bit that is value; behind the end all are false; MISS: none. BITPOS */
KEYSRT_CALL collections_foreign_bits_find(keysrt_client *client, collections_id id, bool value, uint64_t *out)
{ return keysrt_bitmap_find(client, &collections_foreign_bits_table, &id, value, NULL, out); }
/* The first one of the range; MISS: none. BITPOS */
KEYSRT_CALL collections_foreign_bits_find_range(keysrt_client *client, collections_id id, bool value, int64_t start, int64_t stop, keysrt_bit_unit unit, uint64_t *out)
{
    const keysrt_bit_range range = {start, stop, unit};
    return keysrt_bitmap_find(client, &collections_foreign_bits_table, &id, value, &range, out);
}
/* In bits, a multiple of 8. STRLEN */
KEYSRT_CALL collections_foreign_bits_length(keysrt_client *client, collections_id id, uint64_t *out)
{ return keysrt_bitmap_length(client, &collections_foreign_bits_table, &id, out); }
/* This bitmap, for calls on several; *params is borrowed. */
static inline collections_any_bitmap collections_foreign_bits_ref(const collections_foreign_bits_params *params)
{
    const collections_any_bitmap made = {{&collections_foreign_bits_table, params}};
    return made;
}
/* OK or MISS. EXISTS */
KEYSRT_CALL collections_foreign_bits_exists(keysrt_client *client, collections_id id)
{ return keysrt_key_exists(client, &collections_foreign_bits_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL collections_foreign_bits_ttl(keysrt_client *client, collections_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &collections_foreign_bits_table, &id, out); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL collections_foreign_bits_walk(keysrt_client *client, keysrt_walk *walk, collections_foreign_bits_params *out)
{ return keysrt_key_walk(client, &collections_foreign_bits_table, walk, out); }

/* external geo "x:geo:{id}", Redis type sorted set, database 0; TTL: may expire or not. collections.keys:75 */
typedef struct collections_foreign_places_params {
    collections_id id;
} collections_foreign_places_params;
typedef struct collections_foreign_places_entry {
    keysrt_view member;
    keysrt_position position;
} collections_foreign_places_entry;
typedef struct collections_foreign_places_place {
    keysrt_view member;
    keysrt_position position;
    double distance; /* in metres, from where the search began */
} collections_foreign_places_place;
typedef struct collections_foreign_places_places {
    collections_foreign_places_place *items;
    size_t count;
    keysrt_block block;
} collections_foreign_places_places;
static inline void collections_foreign_places_places_clear(collections_foreign_places_places *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}
static const keysrt_geo_layout collections_foreign_places_entry_layout KEYSRT_UNUSED = {sizeof(collections_foreign_places_entry), offsetof(collections_foreign_places_entry, position)};
static const keysrt_place_layout collections_foreign_places_place_layout KEYSRT_UNUSED = {sizeof(collections_foreign_places_place), offsetof(collections_foreign_places_place, position), offsetof(collections_foreign_places_place, distance)};
static const keysrt_piece collections_foreign_places_table_pieces[] KEYSRT_UNUSED = {
    {"x:geo:", 6, offsetof(collections_foreign_places_params, id), &collections_type_2, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key collections_foreign_places_table KEYSRT_UNUSED = {&collections_keyspace, "foreign_places", 41, 0, KEYSRT_GEO, true,
    {2, sizeof(collections_foreign_places_params), collections_foreign_places_table_pieces, "x:geo:*", "x:geo:{id}"},
    &collections_type_3, 0, 0,
    {KEYSRT_TTL_FOREIGN, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL collections_foreign_places_key_name(keysrt_client *client, collections_id id, keysrt_text *out)
{ return keysrt_key_name(client, &collections_foreign_places_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL collections_foreign_places_parse(keysrt_client *client, keysrt_view name, collections_foreign_places_params *out)
{ return keysrt_key_parse(client, &collections_foreign_places_table, name, out, NULL); }
/* MISS: no such member. GEOPOS */
KEYSRT_CALL collections_foreign_places_position(keysrt_client *client, collections_id id, keysrt_view member, keysrt_position *out)
{ return keysrt_geo_position(client, &collections_foreign_places_table, &id, &member, out); }
/* out: count answers, found or not. GEOPOS */
KEYSRT_CALL collections_foreign_places_positions(keysrt_client *client, collections_id id, const keysrt_view *members, size_t count, keysrt_located *out)
{ return keysrt_geo_positions(client, &collections_foreign_places_table, &id, members, count, out); }
/* In metres; MISS: one of them is not there. GEODIST */
KEYSRT_CALL collections_foreign_places_distance(keysrt_client *client, collections_id id, keysrt_view from, keysrt_view to, double *out)
{ return keysrt_geo_distance(client, &collections_foreign_places_table, &id, &from, &to, out); }
/* Around a position: keysrt_circle(metres) or keysrt_box(); most 0: all. GEOSEARCH */
KEYSRT_CALL collections_foreign_places_search(keysrt_client *client, collections_id id, keysrt_position position, keysrt_geo_area area, keysrt_geo_order order, uint64_t most, collections_foreign_places_places *out)
{
    const keysrt_geo_search search = {NULL, &position, area, order, most};
    return keysrt_geo_find(client, &collections_foreign_places_table, &id, &search, out, &out->block, &collections_foreign_places_place_layout);
}
/* Around a member, which it finds, too; MISS: it is not there. GEOSEARCH */
KEYSRT_CALL collections_foreign_places_search_around(keysrt_client *client, collections_id id, keysrt_view member, keysrt_geo_area area, keysrt_geo_order order, uint64_t most, collections_foreign_places_places *out)
{
    const keysrt_geo_search search = {&member, NULL, area, order, most};
    return keysrt_geo_find(client, &collections_foreign_places_table, &id, &search, out, &out->block, &collections_foreign_places_place_layout);
}
/* This geo index, for calls on several; *params is borrowed. */
static inline collections_geo_of_string collections_foreign_places_ref(const collections_foreign_places_params *params)
{
    const collections_geo_of_string made = {{&collections_foreign_places_table, params}};
    return made;
}
/* 0 where there is no key. ZCARD */
KEYSRT_CALL collections_foreign_places_size(keysrt_client *client, collections_id id, uint64_t *out)
{ return keysrt_geo_size(client, &collections_foreign_places_table, &id, out); }
/* OK or MISS. EXISTS */
KEYSRT_CALL collections_foreign_places_exists(keysrt_client *client, collections_id id)
{ return keysrt_key_exists(client, &collections_foreign_places_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL collections_foreign_places_ttl(keysrt_client *client, collections_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &collections_foreign_places_table, &id, out); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL collections_foreign_places_walk(keysrt_client *client, keysrt_walk *walk, collections_foreign_places_params *out)
{ return keysrt_key_walk(client, &collections_foreign_places_table, walk, out); }

/* external set "x:set:{id}", Redis type set, database 0; TTL: may expire or not. collections.keys:76 */
typedef struct collections_foreign_tags_params {
    collections_id id;
} collections_foreign_tags_params;
static const keysrt_piece collections_foreign_tags_table_pieces[] KEYSRT_UNUSED = {
    {"x:set:", 6, offsetof(collections_foreign_tags_params, id), &collections_type_2, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key collections_foreign_tags_table KEYSRT_UNUSED = {&collections_keyspace, "foreign_tags", 42, 0, KEYSRT_SET, true,
    {2, sizeof(collections_foreign_tags_params), collections_foreign_tags_table_pieces, "x:set:*", "x:set:{id}"},
    &collections_type_3, 0, 0,
    {KEYSRT_TTL_FOREIGN, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL collections_foreign_tags_key_name(keysrt_client *client, collections_id id, keysrt_text *out)
{ return keysrt_key_name(client, &collections_foreign_tags_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL collections_foreign_tags_parse(keysrt_client *client, keysrt_view name, collections_foreign_tags_params *out)
{ return keysrt_key_parse(client, &collections_foreign_tags_table, name, out, NULL); }
/* OK or MISS. SISMEMBER */
KEYSRT_CALL collections_foreign_tags_contains(keysrt_client *client, collections_id id, keysrt_view member)
{ return keysrt_set_contains(client, &collections_foreign_tags_table, &id, &member); }
/* found: count answers. SMISMEMBER */
KEYSRT_CALL collections_foreign_tags_contains_many(keysrt_client *client, collections_id id, const keysrt_view *members, size_t count, bool *found)
{ return keysrt_set_contains_many(client, &collections_foreign_tags_table, &id, members, count, found); }
/* In no order. SMEMBERS */
KEYSRT_CALL collections_foreign_tags_members(keysrt_client *client, collections_id id, collections_string_array *out)
{ return keysrt_set_members(client, &collections_foreign_tags_table, &id, out, &out->block); }
/* The next one, in bounded memory; one may come twice; MISS: the end. SSCAN */
KEYSRT_CALL collections_foreign_tags_walk_members(keysrt_client *client, collections_id id, keysrt_walk *walk, keysrt_text *out)
{ return keysrt_set_walk(client, &collections_foreign_tags_table, &id, walk, out, &out->block); }
/* 0 where there is no key. SCARD */
KEYSRT_CALL collections_foreign_tags_size(keysrt_client *client, collections_id id, uint64_t *out)
{ return keysrt_set_size(client, &collections_foreign_tags_table, &id, out); }
/* Leaves it there; MISS: the set is empty. SRANDMEMBER */
KEYSRT_CALL collections_foreign_tags_random(keysrt_client *client, collections_id id, keysrt_text *out)
{ return keysrt_set_random(client, &collections_foreign_tags_table, &id, out, &out->block); }
/* This set, for calls on several; *params is borrowed. */
static inline collections_set_of_string collections_foreign_tags_ref(const collections_foreign_tags_params *params)
{
    const collections_set_of_string made = {{&collections_foreign_tags_table, params}};
    return made;
}
/* Of this set and the others. SUNION */
KEYSRT_CALL collections_foreign_tags_union(keysrt_client *client, collections_id id, const collections_set_of_string *others, size_t count, collections_string_array *out)
{ return keysrt_set_combine(client, &collections_foreign_tags_table, &id, KEYSRT_UNION, (const keysrt_ref *)others, count, out, &out->block); }
/* Of this set and the others. SINTER */
KEYSRT_CALL collections_foreign_tags_intersection(keysrt_client *client, collections_id id, const collections_set_of_string *others, size_t count, collections_string_array *out)
{ return keysrt_set_combine(client, &collections_foreign_tags_table, &id, KEYSRT_INTERSECTION, (const keysrt_ref *)others, count, out, &out->block); }
/* What is in this set and in none of the others. SDIFF */
KEYSRT_CALL collections_foreign_tags_difference(keysrt_client *client, collections_id id, const collections_set_of_string *others, size_t count, collections_string_array *out)
{ return keysrt_set_combine(client, &collections_foreign_tags_table, &id, KEYSRT_DIFFERENCE, (const keysrt_ref *)others, count, out, &out->block); }
/* Counts no further than most; 0: all. SINTERCARD */
KEYSRT_CALL collections_foreign_tags_intersection_size(keysrt_client *client, collections_id id, const collections_set_of_string *others, size_t count, uint64_t most, uint64_t *out)
{ return keysrt_set_intersection_size(client, &collections_foreign_tags_table, &id, (const keysrt_ref *)others, count, most, out); }
/* OK or MISS. EXISTS */
KEYSRT_CALL collections_foreign_tags_exists(keysrt_client *client, collections_id id)
{ return keysrt_key_exists(client, &collections_foreign_tags_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL collections_foreign_tags_ttl(keysrt_client *client, collections_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &collections_foreign_tags_table, &id, out); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL collections_foreign_tags_walk(keysrt_client *client, keysrt_walk *walk, collections_foreign_tags_params *out)
{ return keysrt_key_walk(client, &collections_foreign_tags_table, walk, out); }

#endif
