/* bench_keys.h: made by keysc from bench.keys. Edit that, not this.
 *
 * What the benchmarks run on: keys as small and as common as they come. */
#ifndef BENCH_KEYS_H
#define BENCH_KEYS_H

#include "keysrt_tables.h"
#include "keysrt_collections.h"

#if KEYSRT_ABI != 2
#error "bench_keys.h and libkeysrt are of different versions: generate it again"
#endif

/* Id: 1 to 64 bytes: letters, digits, - and _ */
typedef struct bench_id {
    const char *data;
    size_t len;
} bench_id;
static inline bench_id bench_id_bytes(const void *data, size_t len)
{
    const bench_id value = {(const char *)data, len};
    return value;
}
static inline bench_id bench_id_str(const char *text)
{
    return bench_id_bytes(text, strlen(text));
}
#define BENCH_ID(text) bench_id_str(text)

typedef enum bench_role {
    BENCH_ROLE_ADMIN = 0,
    BENCH_ROLE_MANAGER = 1,
    BENCH_ROLE_CREATOR = 2
} bench_role;
static const keysrt_view bench_role_texts[] KEYSRT_UNUSED = {
    {"admin", 5},
    {"manager", 7},
    {"creator", 7},
};
/* Its text on the wire; empty where the value is none of the enum's. */
static inline keysrt_view bench_role_text(bench_role value)
{
    return (unsigned)value < 3u ? bench_role_texts[(unsigned)value] : keysrt_bytes("", 0);
}

static const keysrt_schema bench_keyspace KEYSRT_UNUSED = {"bench", KEYSRT_ABI, 0, 0, 0, 4, false};

static const unsigned char bench_bytes_1[] KEYSRT_UNUSED = {0,0,0,0,0,32,255,3,254,255,255,135,254,255,255,7,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0};
static const keysrt_string_rule bench_rule_1 KEYSRT_UNUSED = {bench_bytes_1, 0, "of [A-Za-z0-9_-]"};
static const keysrt_type bench_type_1 KEYSRT_UNUSED = {KEYSRT_TYPE_STRING, 0, sizeof(bench_id), 1, 64, &bench_rule_1, 0, "Id"};
static const keysrt_type bench_type_2 KEYSRT_UNUSED = {KEYSRT_TYPE_STRING, 0, sizeof(keysrt_view), 0, KEYSRT_NO_LIMIT, 0, 0, "string"};
typedef struct bench_string_lookup {
    bool found;
    keysrt_view value;
} bench_string_lookup;
typedef struct bench_string_lookups {
    bench_string_lookup *items;
    size_t count;
    keysrt_block block;
} bench_string_lookups;
static inline void bench_string_lookups_clear(bench_string_lookups *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}

typedef struct bench_id_result {
    bench_id value;
    keysrt_block block;
} bench_id_result;
static inline void bench_id_result_clear(bench_id_result *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}

static const keysrt_enum bench_enum_1 KEYSRT_UNUSED = {3, bench_role_texts};
static const keysrt_type bench_type_3 KEYSRT_UNUSED = {KEYSRT_TYPE_ENUM, KEYSRT_TYPE_FIXED, sizeof(bench_role), 0, 0, &bench_enum_1, 0, "Role"};
static const keysrt_type bench_type_4 KEYSRT_UNUSED = {KEYSRT_TYPE_UINT, KEYSRT_TYPE_FIXED, sizeof(uint32_t), 0, UINT64_C(4294967295), 0, 0, "u32"};
static const keysrt_type bench_type_5 KEYSRT_UNUSED = {KEYSRT_TYPE_INT, KEYSRT_TYPE_FIXED, sizeof(int64_t), UINT64_C(9223372036854775808), UINT64_C(9223372036854775807), 0, 0, "timestamp"};
typedef struct bench_string_array {
    keysrt_view *items;
    size_t count;
    keysrt_block block;
} bench_string_array;
static inline void bench_string_array_clear(bench_string_array *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}

/* Made by the …_ref() of a key; *params is borrowed. */
typedef struct bench_list_of_string {
    keysrt_ref ref;
} bench_list_of_string;


/* Plain GET and SET.
 * string "bench:plain:{id}", Redis type string, database 0; TTL: never expires. bench.keys:8 */
typedef struct bench_plain_params {
    bench_id id;
} bench_plain_params;
static const keysrt_piece bench_plain_table_pieces[] KEYSRT_UNUSED = {
    {"bench:plain:", 12, offsetof(bench_plain_params, id), &bench_type_1, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key bench_plain_table KEYSRT_UNUSED = {&bench_keyspace, "plain", 0, 0, KEYSRT_STRING, false,
    {2, sizeof(bench_plain_params), bench_plain_table_pieces, "bench:plain:*", "bench:plain:{id}"},
    &bench_type_2, 0, 0,
    {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL bench_plain_key_name(keysrt_client *client, bench_id id, keysrt_text *out)
{ return keysrt_key_name(client, &bench_plain_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL bench_plain_parse(keysrt_client *client, keysrt_view name, bench_plain_params *out)
{ return keysrt_key_parse(client, &bench_plain_table, name, out, NULL); }
/* MISS: no such key. GET */
KEYSRT_CALL bench_plain_get(keysrt_client *client, bench_id id, keysrt_text *out)
{ return keysrt_string_get(client, &bench_plain_table, &id, out, &out->block); }
/* Value and TTL in one step. SET */
KEYSRT_CALL bench_plain_set(keysrt_client *client, bench_id id, keysrt_view value)
{ return keysrt_string_set(client, &bench_plain_table, &id, &value, keysrt_declared_ttl); }
/* Sets it where there is none; MISS: there is one, nothing changed. SET NX */
KEYSRT_CALL bench_plain_add(keysrt_client *client, bench_id id, keysrt_view value)
{ return keysrt_string_add(client, &bench_plain_table, &id, &value, keysrt_declared_ttl); }
/* Sets it and gives the old value; MISS: there was none. SET GET */
KEYSRT_CALL bench_plain_swap(keysrt_client *client, bench_id id, keysrt_view value, keysrt_text *old)
{ return keysrt_string_swap(client, &bench_plain_table, &id, &value, keysrt_declared_ttl, old, &old->block); }
/* Reads and deletes; MISS: no such key. GETDEL */
KEYSRT_CALL bench_plain_take(keysrt_client *client, bench_id id, keysrt_text *out)
{ return keysrt_string_take(client, &bench_plain_table, &id, out, &out->block); }
/* One item for each key, found or not. MGET */
KEYSRT_CALL bench_plain_get_many(keysrt_client *client, const bench_plain_params *keys, size_t count, bench_string_lookups *out)
{ return keysrt_string_get_many(client, &bench_plain_table, keys, count, out, &out->block, sizeof(bench_string_lookup), offsetof(bench_string_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL bench_plain_set_many(keysrt_client *client, const bench_plain_params *keys, const keysrt_view *values, size_t count)
{ return keysrt_string_set_many(client, &bench_plain_table, keys, values, count, keysrt_declared_ttl); }
/* OK or MISS. EXISTS */
KEYSRT_CALL bench_plain_exists(keysrt_client *client, bench_id id)
{ return keysrt_key_exists(client, &bench_plain_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL bench_plain_ttl(keysrt_client *client, bench_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &bench_plain_table, &id, out); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL bench_plain_delete(keysrt_client *client, bench_id id)
{ return keysrt_key_delete(client, &bench_plain_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL bench_plain_walk(keysrt_client *client, keysrt_walk *walk, bench_plain_params *out)
{ return keysrt_key_walk(client, &bench_plain_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL bench_plain_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &bench_plain_table, deleted); }

/* SET with a TTL in the same command.
 * string "bench:timed:{id}", Redis type string, database 0; TTL: 24 hours; every write sets it anew. bench.keys:11 */
typedef struct bench_timed_params {
    bench_id id;
} bench_timed_params;
static const keysrt_piece bench_timed_table_pieces[] KEYSRT_UNUSED = {
    {"bench:timed:", 12, offsetof(bench_timed_params, id), &bench_type_1, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key bench_timed_table KEYSRT_UNUSED = {&bench_keyspace, "timed", 1, 0, KEYSRT_STRING, false,
    {2, sizeof(bench_timed_params), bench_timed_table_pieces, "bench:timed:*", "bench:timed:{id}"},
    &bench_type_2, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 86400000, 0, 0, 0, 0, "$2\r\nPX\r\n$8\r\n86400000\r\n", 22},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL bench_timed_key_name(keysrt_client *client, bench_id id, keysrt_text *out)
{ return keysrt_key_name(client, &bench_timed_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL bench_timed_parse(keysrt_client *client, keysrt_view name, bench_timed_params *out)
{ return keysrt_key_parse(client, &bench_timed_table, name, out, NULL); }
/* MISS: no such key. GET */
KEYSRT_CALL bench_timed_get(keysrt_client *client, bench_id id, keysrt_text *out)
{ return keysrt_string_get(client, &bench_timed_table, &id, out, &out->block); }
/* Value and TTL in one step. SET */
KEYSRT_CALL bench_timed_set(keysrt_client *client, bench_id id, keysrt_view value)
{ return keysrt_string_set(client, &bench_timed_table, &id, &value, keysrt_declared_ttl); }
/* Sets it where there is none; MISS: there is one, nothing changed. SET NX */
KEYSRT_CALL bench_timed_add(keysrt_client *client, bench_id id, keysrt_view value)
{ return keysrt_string_add(client, &bench_timed_table, &id, &value, keysrt_declared_ttl); }
/* Sets it and gives the old value; MISS: there was none. SET GET */
KEYSRT_CALL bench_timed_swap(keysrt_client *client, bench_id id, keysrt_view value, keysrt_text *old)
{ return keysrt_string_swap(client, &bench_timed_table, &id, &value, keysrt_declared_ttl, old, &old->block); }
/* Reads and deletes; MISS: no such key. GETDEL */
KEYSRT_CALL bench_timed_take(keysrt_client *client, bench_id id, keysrt_text *out)
{ return keysrt_string_take(client, &bench_timed_table, &id, out, &out->block); }
/* One item for each key, found or not. MGET */
KEYSRT_CALL bench_timed_get_many(keysrt_client *client, const bench_timed_params *keys, size_t count, bench_string_lookups *out)
{ return keysrt_string_get_many(client, &bench_timed_table, keys, count, out, &out->block, sizeof(bench_string_lookup), offsetof(bench_string_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL bench_timed_set_many(keysrt_client *client, const bench_timed_params *keys, const keysrt_view *values, size_t count)
{ return keysrt_string_set_many(client, &bench_timed_table, keys, values, count, keysrt_declared_ttl); }
/* OK or MISS. EXISTS */
KEYSRT_CALL bench_timed_exists(keysrt_client *client, bench_id id)
{ return keysrt_key_exists(client, &bench_timed_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL bench_timed_ttl(keysrt_client *client, bench_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &bench_timed_table, &id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL bench_timed_renew(keysrt_client *client, bench_id id)
{ return keysrt_key_renew(client, &bench_timed_table, &id, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL bench_timed_delete(keysrt_client *client, bench_id id)
{ return keysrt_key_delete(client, &bench_timed_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL bench_timed_walk(keysrt_client *client, keysrt_walk *walk, bench_timed_params *out)
{ return keysrt_key_walk(client, &bench_timed_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL bench_timed_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &bench_timed_table, deleted); }

/* Five fields.
 * hash "bench:five:{id}", Redis type hash, database 0; TTL: never expires. bench.keys:14 */
typedef struct bench_five_params {
    bench_id id;
} bench_five_params;
typedef struct bench_five {
    bench_id user_id;
    keysrt_view email;
    bench_role role;
    uint32_t visits;
    int64_t last_activity;
    keysrt_block block; /* of a result */
} bench_five;
static inline void bench_five_clear(bench_five *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}
#define BENCH_FIVE_FIELD_USER_ID (UINT64_C(1) << 0)
#define BENCH_FIVE_FIELD_EMAIL (UINT64_C(1) << 1)
#define BENCH_FIVE_FIELD_ROLE (UINT64_C(1) << 2)
#define BENCH_FIVE_FIELD_VISITS (UINT64_C(1) << 3)
#define BENCH_FIVE_FIELD_LAST_ACTIVITY (UINT64_C(1) << 4)
static const keysrt_piece bench_five_table_pieces[] KEYSRT_UNUSED = {
    {"bench:five:", 11, offsetof(bench_five_params, id), &bench_type_1, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_field bench_five_table_fields[] KEYSRT_UNUSED = {
    {"userId", 6, offsetof(bench_five, user_id), KEYSRT_NO_OFFSET, &bench_type_1, "$6\r\nuserId\r\n", 12},
    {"email", 5, offsetof(bench_five, email), KEYSRT_NO_OFFSET, &bench_type_2, "$5\r\nemail\r\n", 11},
    {"role", 4, offsetof(bench_five, role), KEYSRT_NO_OFFSET, &bench_type_3, "$4\r\nrole\r\n", 10},
    {"visits", 6, offsetof(bench_five, visits), KEYSRT_NO_OFFSET, &bench_type_4, "$6\r\nvisits\r\n", 12},
    {"lastActivity", 12, offsetof(bench_five, last_activity), KEYSRT_NO_OFFSET, &bench_type_5, "$12\r\nlastActivity\r\n", 19},
};
static const keysrt_record bench_five_table_record KEYSRT_UNUSED = {"five", offsetof(bench_five, block), 5, bench_five_table_fields, 0, 0};
static const keysrt_key bench_five_table KEYSRT_UNUSED = {&bench_keyspace, "five", 2, 0, KEYSRT_HASH, false,
    {2, sizeof(bench_five_params), bench_five_table_pieces, "bench:five:*", "bench:five:{id}"},
    0, 0, &bench_five_table_record,
    {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL bench_five_key_name(keysrt_client *client, bench_id id, keysrt_text *out)
{ return keysrt_key_name(client, &bench_five_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL bench_five_parse(keysrt_client *client, keysrt_view name, bench_five_params *out)
{ return keysrt_key_parse(client, &bench_five_table, name, out, NULL); }
/* All fields; MISS: no such key. HGETALL */
KEYSRT_CALL bench_five_get(keysrt_client *client, bench_id id, bench_five *out)
{ return keysrt_hash_get(client, &bench_five_table, &id, out, &out->block); }
/* Replaces the whole key in one step. DEL, HSET */
KEYSRT_CALL bench_five_put(keysrt_client *client, bench_id id, const bench_five *record)
{ return keysrt_hash_put(client, &bench_five_table, &id, record, keysrt_declared_ttl); }
/* The fields of the mask; MISS: no such key. HMGET */
KEYSRT_CALL bench_five_get_fields(keysrt_client *client, bench_id id, uint64_t mask, bench_five *out)
{ return keysrt_hash_get_fields(client, &bench_five_table, &id, mask, out, &out->block); }
/* The fields of the mask; optional ones that are not there are deleted. HSET */
KEYSRT_CALL bench_five_set_fields(keysrt_client *client, bench_id id, uint64_t mask, const bench_five *record)
{ return keysrt_hash_set_fields(client, &bench_five_table, &id, mask, record, keysrt_declared_ttl); }
/* MISS: no such key or field. HGET */
KEYSRT_CALL bench_five_get_user_id(keysrt_client *client, bench_id id, bench_id_result *out)
{ return keysrt_hash_get_field(client, &bench_five_table, &id, 0, out, &out->block); }
/* One field alone. HSET */
KEYSRT_CALL bench_five_set_user_id(keysrt_client *client, bench_id id, bench_id value)
{ return keysrt_hash_set_field(client, &bench_five_table, &id, 0, &value, keysrt_declared_ttl); }
/* MISS: no such key or field. HGET */
KEYSRT_CALL bench_five_get_email(keysrt_client *client, bench_id id, keysrt_text *out)
{ return keysrt_hash_get_field(client, &bench_five_table, &id, 1, out, &out->block); }
/* One field alone. HSET */
KEYSRT_CALL bench_five_set_email(keysrt_client *client, bench_id id, keysrt_view value)
{ return keysrt_hash_set_field(client, &bench_five_table, &id, 1, &value, keysrt_declared_ttl); }
/* MISS: no such key or field. HGET */
KEYSRT_CALL bench_five_get_role(keysrt_client *client, bench_id id, bench_role *out)
{ return keysrt_hash_get_field(client, &bench_five_table, &id, 2, out, NULL); }
/* One field alone. HSET */
KEYSRT_CALL bench_five_set_role(keysrt_client *client, bench_id id, bench_role value)
{ return keysrt_hash_set_field(client, &bench_five_table, &id, 2, &value, keysrt_declared_ttl); }
/* MISS: no such key or field. HGET */
KEYSRT_CALL bench_five_get_visits(keysrt_client *client, bench_id id, uint32_t *out)
{ return keysrt_hash_get_field(client, &bench_five_table, &id, 3, out, NULL); }
/* One field alone. HSET */
KEYSRT_CALL bench_five_set_visits(keysrt_client *client, bench_id id, uint32_t value)
{ return keysrt_hash_set_field(client, &bench_five_table, &id, 3, &value, keysrt_declared_ttl); }
/* out may be NULL. HINCRBY */
KEYSRT_CALL bench_five_increment_visits(keysrt_client *client, bench_id id, int64_t by, int64_t *out)
{ return keysrt_hash_increment(client, &bench_five_table, &id, 3, &by, keysrt_declared_ttl, out); }
/* MISS: no such key or field. HGET */
KEYSRT_CALL bench_five_get_last_activity(keysrt_client *client, bench_id id, int64_t *out)
{ return keysrt_hash_get_field(client, &bench_five_table, &id, 4, out, NULL); }
/* One field alone. HSET */
KEYSRT_CALL bench_five_set_last_activity(keysrt_client *client, bench_id id, int64_t value)
{ return keysrt_hash_set_field(client, &bench_five_table, &id, 4, &value, keysrt_declared_ttl); }
/* OK or MISS. EXISTS */
KEYSRT_CALL bench_five_exists(keysrt_client *client, bench_id id)
{ return keysrt_key_exists(client, &bench_five_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL bench_five_ttl(keysrt_client *client, bench_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &bench_five_table, &id, out); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL bench_five_delete(keysrt_client *client, bench_id id)
{ return keysrt_key_delete(client, &bench_five_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL bench_five_walk(keysrt_client *client, keysrt_walk *walk, bench_five_params *out)
{ return keysrt_key_walk(client, &bench_five_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL bench_five_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &bench_five_table, deleted); }

/* list "bench:items:{id}", Redis type list, database 0; TTL: never expires. bench.keys:22 */
typedef struct bench_items_params {
    bench_id id;
} bench_items_params;
static const keysrt_piece bench_items_table_pieces[] KEYSRT_UNUSED = {
    {"bench:items:", 12, offsetof(bench_items_params, id), &bench_type_1, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key bench_items_table KEYSRT_UNUSED = {&bench_keyspace, "items", 3, 0, KEYSRT_LIST, false,
    {2, sizeof(bench_items_params), bench_items_table_pieces, "bench:items:*", "bench:items:{id}"},
    &bench_type_2, 0, 0,
    {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL bench_items_key_name(keysrt_client *client, bench_id id, keysrt_text *out)
{ return keysrt_key_name(client, &bench_items_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL bench_items_parse(keysrt_client *client, keysrt_view name, bench_items_params *out)
{ return keysrt_key_parse(client, &bench_items_table, name, out, NULL); }
/* length (may be NULL): afterwards. LPUSH */
KEYSRT_CALL bench_items_push_left(keysrt_client *client, bench_id id, keysrt_view value, uint64_t *length)
{ return keysrt_list_push(client, &bench_items_table, &id, KEYSRT_LEFT, &value, 1, keysrt_declared_ttl, length); }
/* length (may be NULL): afterwards. RPUSH */
KEYSRT_CALL bench_items_push_right(keysrt_client *client, bench_id id, keysrt_view value, uint64_t *length)
{ return keysrt_list_push(client, &bench_items_table, &id, KEYSRT_RIGHT, &value, 1, keysrt_declared_ttl, length); }
/* The last one ends up leftmost. LPUSH */
KEYSRT_CALL bench_items_push_left_many(keysrt_client *client, bench_id id, const keysrt_view *values, size_t count, uint64_t *length)
{ return keysrt_list_push(client, &bench_items_table, &id, KEYSRT_LEFT, values, count, keysrt_declared_ttl, length); }
/* The last one ends up rightmost. RPUSH */
KEYSRT_CALL bench_items_push_right_many(keysrt_client *client, bench_id id, const keysrt_view *values, size_t count, uint64_t *length)
{ return keysrt_list_push(client, &bench_items_table, &id, KEYSRT_RIGHT, values, count, keysrt_declared_ttl, length); }
/* MISS: the list is empty. LPOP */
KEYSRT_CALL bench_items_pop_left(keysrt_client *client, bench_id id, keysrt_text *out)
{ return keysrt_list_pop(client, &bench_items_table, &id, KEYSRT_LEFT, out, &out->block); }
/* MISS: the list is empty. RPOP */
KEYSRT_CALL bench_items_pop_right(keysrt_client *client, bench_id id, keysrt_text *out)
{ return keysrt_list_pop(client, &bench_items_table, &id, KEYSRT_RIGHT, out, &out->block); }
/* Waits up to timeout for one; MISS: none came. BLPOP */
KEYSRT_CALL bench_items_pop_left_wait(keysrt_client *client, bench_id id, keysrt_duration timeout, keysrt_text *out)
{ return keysrt_list_pop_wait(client, &bench_items_table, &id, KEYSRT_LEFT, timeout, out, &out->block); }
/* Waits up to timeout for one; MISS: none came. BRPOP */
KEYSRT_CALL bench_items_pop_right_wait(keysrt_client *client, bench_id id, keysrt_duration timeout, keysrt_text *out)
{ return keysrt_list_pop_wait(client, &bench_items_table, &id, KEYSRT_RIGHT, timeout, out, &out->block); }
/* From the first of the keys that has one; which (may be NULL): its index. BLPOP */
KEYSRT_CALL bench_items_pop_left_wait_any(keysrt_client *client, const bench_items_params *keys, size_t count, keysrt_duration timeout, size_t *which, keysrt_text *out)
{ return keysrt_list_pop_wait_any(client, &bench_items_table, keys, count, KEYSRT_LEFT, timeout, which, out, &out->block); }
/* From the first of the keys that has one; which (may be NULL): its index. BRPOP */
KEYSRT_CALL bench_items_pop_right_wait_any(keysrt_client *client, const bench_items_params *keys, size_t count, keysrt_duration timeout, size_t *which, keysrt_text *out)
{ return keysrt_list_pop_wait_any(client, &bench_items_table, keys, count, KEYSRT_RIGHT, timeout, which, out, &out->block); }
/* Both ends included, negative from the right: 0, -1 is all. LRANGE */
KEYSRT_CALL bench_items_range(keysrt_client *client, bench_id id, int64_t start, int64_t stop, bench_string_array *out)
{ return keysrt_list_range(client, &bench_items_table, &id, start, stop, out, &out->block); }
/* 0 where there is no key. LLEN */
KEYSRT_CALL bench_items_length(keysrt_client *client, bench_id id, uint64_t *out)
{ return keysrt_list_length(client, &bench_items_table, &id, out); }
/* count > 0: from the left, < 0: from the right, 0: all; removed may be NULL. LREM */
KEYSRT_CALL bench_items_remove(keysrt_client *client, bench_id id, keysrt_view value, int64_t count, uint64_t *removed)
{ return keysrt_list_remove(client, &bench_items_table, &id, &value, count, removed); }
/* This list, for calls on several; *params is borrowed. */
static inline bench_list_of_string bench_items_ref(const bench_items_params *params)
{
    const bench_list_of_string made = {{&bench_items_table, params}};
    return made;
}
/* From an end of the source to one of this list; MISS: it is empty. LMOVE */
KEYSRT_CALL bench_items_move_from(keysrt_client *client, bench_id id, bench_list_of_string source, keysrt_end from, keysrt_end to, keysrt_text *out)
{ return keysrt_list_move(client, &bench_items_table, &id, &source.ref, from, to, keysrt_declared_ttl, out, &out->block); }
/* Waits up to timeout for one; MISS: none came. BLMOVE */
KEYSRT_CALL bench_items_move_from_wait(keysrt_client *client, bench_id id, bench_list_of_string source, keysrt_end from, keysrt_end to, keysrt_duration timeout, keysrt_text *out)
{ return keysrt_list_move_wait(client, &bench_items_table, &id, &source.ref, from, to, timeout, out, &out->block); }
/* OK or MISS. EXISTS */
KEYSRT_CALL bench_items_exists(keysrt_client *client, bench_id id)
{ return keysrt_key_exists(client, &bench_items_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL bench_items_ttl(keysrt_client *client, bench_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &bench_items_table, &id, out); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL bench_items_delete(keysrt_client *client, bench_id id)
{ return keysrt_key_delete(client, &bench_items_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL bench_items_walk(keysrt_client *client, keysrt_walk *walk, bench_items_params *out)
{ return keysrt_key_walk(client, &bench_items_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL bench_items_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &bench_items_table, deleted); }

#endif
