/* told_keys.h: made by keysc from told.keys. Edit that, not this.
 *
 * Numbers and durations that settings say, wherever one can stand. */
#ifndef TOLD_KEYS_H
#define TOLD_KEYS_H

#include "keysrt_tables.h"
#include "keysrt_collections.h"

#if KEYSRT_ABI != 2
#error "told_keys.h and libkeysrt are of different versions: generate it again"
#endif

/* Scope: text made as {$area}.{n} */
typedef struct told_scope {
    uint8_t n;
} told_scope;

/* Id: 1 to 32 bytes: letters, digits, - and _ */
typedef struct told_id {
    const char *data;
    size_t len;
} told_id;
static inline told_id told_id_bytes(const void *data, size_t len)
{
    const told_id value = {(const char *)data, len};
    return value;
}
static inline told_id told_id_str(const char *text)
{
    return told_id_bytes(text, strlen(text));
}
#define TOLD_ID(text) told_id_str(text)

typedef enum told_speed {
    TOLD_SPEED_FAST = 0,
    TOLD_SPEED_SLOW = 1,
    TOLD_SPEED_NEVER = 2
} told_speed;
static const keysrt_view told_speed_texts[] KEYSRT_UNUSED = {
    {"fast", 4},
    {"slow", 4},
    {"never", 5},
};
/* Its text on the wire; empty where the value is none of the enum's. */
static inline keysrt_view told_speed_text(told_speed value)
{
    return (unsigned)value < 3u ? told_speed_texts[(unsigned)value] : keysrt_bytes("", 0);
}

/* What a client is opened with; see told_use_settings(). */
typedef struct told_settings {
    uint16_t most;
    int64_t fewest;
    uint32_t span;
    uint32_t precise;
    uint32_t least;
    uint32_t longest;
    uint32_t usual;
    keysrt_view area;
    told_scope scope;
} told_settings;
static const keysrt_type told_type_1 KEYSRT_UNUSED = {KEYSRT_TYPE_UINT, KEYSRT_TYPE_FIXED, sizeof(uint16_t), 0, 65535, 0, 0, "u16"};
static const keysrt_type told_type_2 KEYSRT_UNUSED = {KEYSRT_TYPE_INT, KEYSRT_TYPE_FIXED, sizeof(int64_t), UINT64_C(9223372036854775808), UINT64_C(9223372036854775807), 0, 0, "i64"};
static const keysrt_type told_type_3 KEYSRT_UNUSED = {KEYSRT_TYPE_UINT, KEYSRT_TYPE_FIXED, sizeof(uint32_t), 0, UINT64_C(4294967295), 0, 0, "seconds"};
static const keysrt_type told_type_4 KEYSRT_UNUSED = {KEYSRT_TYPE_UINT, KEYSRT_TYPE_FIXED, sizeof(uint32_t), 0, UINT64_C(4294967295), 0, 0, "milliseconds"};
static const unsigned char told_bytes_1[] KEYSRT_UNUSED = {0,0,0,0,0,0,0,0,0,0,0,0,254,255,255,7,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0};
static const keysrt_string_rule told_rule_1 KEYSRT_UNUSED = {told_bytes_1, 0, "of [a-z]"};
static const keysrt_type told_type_5 KEYSRT_UNUSED = {KEYSRT_TYPE_STRING, 0, sizeof(keysrt_view), 1, 8, &told_rule_1, 0, "string(1..8) of [a-z]"};
static const keysrt_type told_type_6 KEYSRT_UNUSED = {KEYSRT_TYPE_UINT, KEYSRT_TYPE_FIXED, sizeof(uint8_t), 0, 255, 0, 0, "u8"};
static const keysrt_piece told_pieces_1[] KEYSRT_UNUSED = {
    {"", 0, offsetof(told_settings, area), &told_type_5, "area", true},
    {".", 1, offsetof(told_scope, n), &told_type_6, "n", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_pattern told_pattern_1 KEYSRT_UNUSED = {3, sizeof(told_scope), told_pieces_1, "*.*", "{$area}.{n}"};
static const keysrt_type told_type_7 KEYSRT_UNUSED = {KEYSRT_TYPE_TEXT, KEYSRT_TYPE_FIXED, sizeof(told_scope), 0, 0, &told_pattern_1, 0, "Scope"};
static const keysrt_piece told_keyspace_settings[] KEYSRT_UNUSED = {
    {"", 0, offsetof(told_settings, most), &told_type_1, "most", true},
    {"", 0, offsetof(told_settings, fewest), &told_type_2, "fewest", true},
    {"", 0, offsetof(told_settings, span), &told_type_3, "span", true},
    {"", 0, offsetof(told_settings, precise), &told_type_4, "precise", true},
    {"", 0, offsetof(told_settings, least), &told_type_3, "least", true},
    {"", 0, offsetof(told_settings, longest), &told_type_4, "longest", true},
    {"", 0, offsetof(told_settings, usual), &told_type_3, "usual", true},
    {"", 0, offsetof(told_settings, area), &told_type_5, "area", true},
    {"", 0, offsetof(told_settings, scope), &told_type_7, "scope", true},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_schema told_keyspace KEYSRT_UNUSED = {"told", KEYSRT_ABI, sizeof(told_settings), told_keyspace_settings, 0, 13, false};

/* Values for the settings of this schema; copied. INVALID: one is not of its type. */
KEYSRT_CALL told_use_settings(keysrt_client *client, const told_settings *settings)
{
    return keysrt_use_settings(client, &told_keyspace, settings);
}

static const unsigned char told_bytes_2[] KEYSRT_UNUSED = {0,0,0,0,0,32,255,3,254,255,255,135,254,255,255,7,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0};
static const keysrt_string_rule told_rule_2 KEYSRT_UNUSED = {told_bytes_2, 0, "of [A-Za-z0-9_-]"};
static const keysrt_type told_type_8 KEYSRT_UNUSED = {KEYSRT_TYPE_STRING, 0, sizeof(told_id), 1, 32, &told_rule_2, 0, "Id"};
static const keysrt_type told_type_9 KEYSRT_UNUSED = {KEYSRT_TYPE_STRING, 0, sizeof(keysrt_view), 0, KEYSRT_NO_LIMIT, 0, 0, "string"};
typedef struct told_string_array {
    keysrt_view *items;
    size_t count;
    keysrt_block block;
} told_string_array;
static inline void told_string_array_clear(told_string_array *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}

/* Made by the …_ref() of a key; *params is borrowed. */
typedef struct told_list_of_string {
    keysrt_ref ref;
} told_list_of_string;

typedef struct told_id_result {
    told_id value;
    keysrt_block block;
} told_id_result;
static inline void told_id_result_clear(told_id_result *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}

static const keysrt_type told_type_10 KEYSRT_UNUSED = {KEYSRT_TYPE_INT, KEYSRT_TYPE_FIXED, sizeof(int64_t), UINT64_C(18437736874454810624), UINT64_C(9007199254740992), 0, 0, "i64"};
/* Made by the …_ref() of a key; *params is borrowed. */
typedef struct told_zset_of_id {
    keysrt_weighted_ref ref;
} told_zset_of_id;

static const keysrt_type told_type_11 KEYSRT_UNUSED = {KEYSRT_TYPE_INT, KEYSRT_TYPE_FIXED, sizeof(int64_t), UINT64_C(18437736874454810624), UINT64_C(9007199254740992), 0, 0, "timestamp"};
static const keysrt_type told_type_12 KEYSRT_UNUSED = {KEYSRT_TYPE_INT, KEYSRT_TYPE_FIXED, sizeof(int64_t), UINT64_C(18437736874454810624), UINT64_C(9007199254740992), 0, 0, "timestamp_ms"};
typedef struct told_string_lookup {
    bool found;
    keysrt_view value;
} told_string_lookup;
typedef struct told_string_lookups {
    told_string_lookup *items;
    size_t count;
    keysrt_block block;
} told_string_lookups;
static inline void told_string_lookups_clear(told_string_lookups *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}

static const keysrt_enum told_enum_1 KEYSRT_UNUSED = {3, told_speed_texts};
static const keysrt_type told_type_13 KEYSRT_UNUSED = {KEYSRT_TYPE_ENUM, KEYSRT_TYPE_FIXED, sizeof(told_speed), 0, 0, &told_enum_1, 0, "Speed"};
typedef struct told_scope_lookup {
    bool found;
    told_scope value;
} told_scope_lookup;
typedef struct told_scope_lookups {
    told_scope_lookup *items;
    size_t count;
    keysrt_block block;
} told_scope_lookups;
static inline void told_scope_lookups_clear(told_scope_lookups *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}


/* list "recent:{id}", Redis type list, database 0; TTL: never expires. told.keys:18 */
typedef struct told_recent_params {
    told_id id;
} told_recent_params;
static const keysrt_piece told_recent_table_pieces[] KEYSRT_UNUSED = {
    {"recent:", 7, offsetof(told_recent_params, id), &told_type_8, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_trim told_trim_1 KEYSRT_UNUSED = {{KEYSRT_FROM_SETTING, 1, offsetof(told_settings, most), &told_type_1}, {KEYSRT_ABSENT, 0, 0, 0}, 1, false};
static const keysrt_key told_recent_table KEYSRT_UNUSED = {&told_keyspace, "recent", 0, 0, KEYSRT_LIST, false,
    {2, sizeof(told_recent_params), told_recent_table_pieces, "recent:*", "recent:{id}"},
    &told_type_9, 0, 0,
    {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0},
    &told_trim_1, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL told_recent_key_name(keysrt_client *client, told_id id, keysrt_text *out)
{ return keysrt_key_name(client, &told_recent_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL told_recent_parse(keysrt_client *client, keysrt_view name, told_recent_params *out)
{ return keysrt_key_parse(client, &told_recent_table, name, out, NULL); }
/* length (may be NULL): afterwards. LPUSH */
KEYSRT_CALL told_recent_push_left(keysrt_client *client, told_id id, keysrt_view value, uint64_t *length)
{ return keysrt_list_push(client, &told_recent_table, &id, KEYSRT_LEFT, &value, 1, keysrt_declared_ttl, length); }
/* length (may be NULL): afterwards. RPUSH */
KEYSRT_CALL told_recent_push_right(keysrt_client *client, told_id id, keysrt_view value, uint64_t *length)
{ return keysrt_list_push(client, &told_recent_table, &id, KEYSRT_RIGHT, &value, 1, keysrt_declared_ttl, length); }
/* The last one ends up leftmost. LPUSH */
KEYSRT_CALL told_recent_push_left_many(keysrt_client *client, told_id id, const keysrt_view *values, size_t count, uint64_t *length)
{ return keysrt_list_push(client, &told_recent_table, &id, KEYSRT_LEFT, values, count, keysrt_declared_ttl, length); }
/* The last one ends up rightmost. RPUSH */
KEYSRT_CALL told_recent_push_right_many(keysrt_client *client, told_id id, const keysrt_view *values, size_t count, uint64_t *length)
{ return keysrt_list_push(client, &told_recent_table, &id, KEYSRT_RIGHT, values, count, keysrt_declared_ttl, length); }
/* MISS: the list is empty. LPOP */
KEYSRT_CALL told_recent_pop_left(keysrt_client *client, told_id id, keysrt_text *out)
{ return keysrt_list_pop(client, &told_recent_table, &id, KEYSRT_LEFT, out, &out->block); }
/* MISS: the list is empty. RPOP */
KEYSRT_CALL told_recent_pop_right(keysrt_client *client, told_id id, keysrt_text *out)
{ return keysrt_list_pop(client, &told_recent_table, &id, KEYSRT_RIGHT, out, &out->block); }
/* Waits up to timeout for one; MISS: none came. BLPOP */
KEYSRT_CALL told_recent_pop_left_wait(keysrt_client *client, told_id id, keysrt_duration timeout, keysrt_text *out)
{ return keysrt_list_pop_wait(client, &told_recent_table, &id, KEYSRT_LEFT, timeout, out, &out->block); }
/* Waits up to timeout for one; MISS: none came. BRPOP */
KEYSRT_CALL told_recent_pop_right_wait(keysrt_client *client, told_id id, keysrt_duration timeout, keysrt_text *out)
{ return keysrt_list_pop_wait(client, &told_recent_table, &id, KEYSRT_RIGHT, timeout, out, &out->block); }
/* From the first of the keys that has one; which (may be NULL): its index. BLPOP */
KEYSRT_CALL told_recent_pop_left_wait_any(keysrt_client *client, const told_recent_params *keys, size_t count, keysrt_duration timeout, size_t *which, keysrt_text *out)
{ return keysrt_list_pop_wait_any(client, &told_recent_table, keys, count, KEYSRT_LEFT, timeout, which, out, &out->block); }
/* From the first of the keys that has one; which (may be NULL): its index. BRPOP */
KEYSRT_CALL told_recent_pop_right_wait_any(keysrt_client *client, const told_recent_params *keys, size_t count, keysrt_duration timeout, size_t *which, keysrt_text *out)
{ return keysrt_list_pop_wait_any(client, &told_recent_table, keys, count, KEYSRT_RIGHT, timeout, which, out, &out->block); }
/* Both ends included, negative from the right: 0, -1 is all. LRANGE */
KEYSRT_CALL told_recent_range(keysrt_client *client, told_id id, int64_t start, int64_t stop, told_string_array *out)
{ return keysrt_list_range(client, &told_recent_table, &id, start, stop, out, &out->block); }
/* 0 where there is no key. LLEN */
KEYSRT_CALL told_recent_length(keysrt_client *client, told_id id, uint64_t *out)
{ return keysrt_list_length(client, &told_recent_table, &id, out); }
/* count > 0: from the left, < 0: from the right, 0: all; removed may be NULL. LREM */
KEYSRT_CALL told_recent_remove(keysrt_client *client, told_id id, keysrt_view value, int64_t count, uint64_t *removed)
{ return keysrt_list_remove(client, &told_recent_table, &id, &value, count, removed); }
/* This list, for calls on several; *params is borrowed. */
static inline told_list_of_string told_recent_ref(const told_recent_params *params)
{
    const told_list_of_string made = {{&told_recent_table, params}};
    return made;
}
/* From an end of the source to one of this list; MISS: it is empty. LMOVE */
KEYSRT_CALL told_recent_move_from(keysrt_client *client, told_id id, told_list_of_string source, keysrt_end from, keysrt_end to, keysrt_text *out)
{ return keysrt_list_move(client, &told_recent_table, &id, &source.ref, from, to, keysrt_declared_ttl, out, &out->block); }
/* OK or MISS. EXISTS */
KEYSRT_CALL told_recent_exists(keysrt_client *client, told_id id)
{ return keysrt_key_exists(client, &told_recent_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL told_recent_ttl(keysrt_client *client, told_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &told_recent_table, &id, out); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL told_recent_delete(keysrt_client *client, told_id id)
{ return keysrt_key_delete(client, &told_recent_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL told_recent_walk(keysrt_client *client, keysrt_walk *walk, told_recent_params *out)
{ return keysrt_key_walk(client, &told_recent_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL told_recent_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &told_recent_table, deleted); }

/* list "few:{id}", Redis type list, database 0; TTL: 1 hour from creation; later writes keep it. told.keys:19 */
typedef struct told_few_params {
    told_id id;
} told_few_params;
static const keysrt_piece told_few_table_pieces[] KEYSRT_UNUSED = {
    {"few:", 4, offsetof(told_few_params, id), &told_type_8, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_trim told_trim_2 KEYSRT_UNUSED = {{KEYSRT_FROM_SETTING, 1, offsetof(told_settings, fewest), &told_type_2}, {KEYSRT_ABSENT, 0, 0, 0}, 1, false};
static const keysrt_key told_few_table KEYSRT_UNUSED = {&told_keyspace, "few", 1, 0, KEYSRT_LIST, false,
    {2, sizeof(told_few_params), told_few_table_pieces, "few:*", "few:{id}"},
    &told_type_9, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_CREATION, false, 0, 3600000, 0, 0, 0, 0, "$2\r\nPX\r\n$7\r\n3600000\r\n", 21},
    &told_trim_2, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL told_few_key_name(keysrt_client *client, told_id id, keysrt_text *out)
{ return keysrt_key_name(client, &told_few_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL told_few_parse(keysrt_client *client, keysrt_view name, told_few_params *out)
{ return keysrt_key_parse(client, &told_few_table, name, out, NULL); }
/* length (may be NULL): afterwards. LPUSH */
KEYSRT_CALL told_few_push_left(keysrt_client *client, told_id id, keysrt_view value, uint64_t *length)
{ return keysrt_list_push(client, &told_few_table, &id, KEYSRT_LEFT, &value, 1, keysrt_declared_ttl, length); }
/* length (may be NULL): afterwards. RPUSH */
KEYSRT_CALL told_few_push_right(keysrt_client *client, told_id id, keysrt_view value, uint64_t *length)
{ return keysrt_list_push(client, &told_few_table, &id, KEYSRT_RIGHT, &value, 1, keysrt_declared_ttl, length); }
/* The last one ends up leftmost. LPUSH */
KEYSRT_CALL told_few_push_left_many(keysrt_client *client, told_id id, const keysrt_view *values, size_t count, uint64_t *length)
{ return keysrt_list_push(client, &told_few_table, &id, KEYSRT_LEFT, values, count, keysrt_declared_ttl, length); }
/* The last one ends up rightmost. RPUSH */
KEYSRT_CALL told_few_push_right_many(keysrt_client *client, told_id id, const keysrt_view *values, size_t count, uint64_t *length)
{ return keysrt_list_push(client, &told_few_table, &id, KEYSRT_RIGHT, values, count, keysrt_declared_ttl, length); }
/* MISS: the list is empty. LPOP */
KEYSRT_CALL told_few_pop_left(keysrt_client *client, told_id id, keysrt_text *out)
{ return keysrt_list_pop(client, &told_few_table, &id, KEYSRT_LEFT, out, &out->block); }
/* MISS: the list is empty. RPOP */
KEYSRT_CALL told_few_pop_right(keysrt_client *client, told_id id, keysrt_text *out)
{ return keysrt_list_pop(client, &told_few_table, &id, KEYSRT_RIGHT, out, &out->block); }
/* Waits up to timeout for one; MISS: none came. BLPOP */
KEYSRT_CALL told_few_pop_left_wait(keysrt_client *client, told_id id, keysrt_duration timeout, keysrt_text *out)
{ return keysrt_list_pop_wait(client, &told_few_table, &id, KEYSRT_LEFT, timeout, out, &out->block); }
/* Waits up to timeout for one; MISS: none came. BRPOP */
KEYSRT_CALL told_few_pop_right_wait(keysrt_client *client, told_id id, keysrt_duration timeout, keysrt_text *out)
{ return keysrt_list_pop_wait(client, &told_few_table, &id, KEYSRT_RIGHT, timeout, out, &out->block); }
/* From the first of the keys that has one; which (may be NULL): its index. BLPOP */
KEYSRT_CALL told_few_pop_left_wait_any(keysrt_client *client, const told_few_params *keys, size_t count, keysrt_duration timeout, size_t *which, keysrt_text *out)
{ return keysrt_list_pop_wait_any(client, &told_few_table, keys, count, KEYSRT_LEFT, timeout, which, out, &out->block); }
/* From the first of the keys that has one; which (may be NULL): its index. BRPOP */
KEYSRT_CALL told_few_pop_right_wait_any(keysrt_client *client, const told_few_params *keys, size_t count, keysrt_duration timeout, size_t *which, keysrt_text *out)
{ return keysrt_list_pop_wait_any(client, &told_few_table, keys, count, KEYSRT_RIGHT, timeout, which, out, &out->block); }
/* Both ends included, negative from the right: 0, -1 is all. LRANGE */
KEYSRT_CALL told_few_range(keysrt_client *client, told_id id, int64_t start, int64_t stop, told_string_array *out)
{ return keysrt_list_range(client, &told_few_table, &id, start, stop, out, &out->block); }
/* 0 where there is no key. LLEN */
KEYSRT_CALL told_few_length(keysrt_client *client, told_id id, uint64_t *out)
{ return keysrt_list_length(client, &told_few_table, &id, out); }
/* count > 0: from the left, < 0: from the right, 0: all; removed may be NULL. LREM */
KEYSRT_CALL told_few_remove(keysrt_client *client, told_id id, keysrt_view value, int64_t count, uint64_t *removed)
{ return keysrt_list_remove(client, &told_few_table, &id, &value, count, removed); }
/* This list, for calls on several; *params is borrowed. */
static inline told_list_of_string told_few_ref(const told_few_params *params)
{
    const told_list_of_string made = {{&told_few_table, params}};
    return made;
}
/* From an end of the source to one of this list; MISS: it is empty. LMOVE */
KEYSRT_CALL told_few_move_from(keysrt_client *client, told_id id, told_list_of_string source, keysrt_end from, keysrt_end to, keysrt_text *out)
{ return keysrt_list_move(client, &told_few_table, &id, &source.ref, from, to, keysrt_declared_ttl, out, &out->block); }
/* OK or MISS. EXISTS */
KEYSRT_CALL told_few_exists(keysrt_client *client, told_id id)
{ return keysrt_key_exists(client, &told_few_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL told_few_ttl(keysrt_client *client, told_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &told_few_table, &id, out); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL told_few_delete(keysrt_client *client, told_id id)
{ return keysrt_key_delete(client, &told_few_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL told_few_walk(keysrt_client *client, keysrt_walk *walk, told_few_params *out)
{ return keysrt_key_walk(client, &told_few_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL told_few_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &told_few_table, deleted); }

/* zset "best:{id}", Redis type sorted set, database 0; TTL: 1 hour; every write sets it anew. told.keys:20 */
typedef struct told_best_params {
    told_id id;
} told_best_params;
typedef struct told_best_entry {
    told_id member;
    int64_t score;
} told_best_entry;
typedef struct told_best_entries {
    told_best_entry *items;
    size_t count;
    keysrt_block block;
} told_best_entries;
static inline void told_best_entries_clear(told_best_entries *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}
static const keysrt_zentry_layout told_best_layout KEYSRT_UNUSED = {sizeof(told_best_entry), offsetof(told_best_entry, score)};
static const keysrt_piece told_best_table_pieces[] KEYSRT_UNUSED = {
    {"best:", 5, offsetof(told_best_params, id), &told_type_8, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key told_best_table KEYSRT_UNUSED = {&told_keyspace, "best", 2, 0, KEYSRT_ZSET, false,
    {2, sizeof(told_best_params), told_best_table_pieces, "best:*", "best:{id}"},
    &told_type_8, &told_type_10, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 3600000, 0, 0, 0, 0, "$2\r\nPX\r\n$7\r\n3600000\r\n", 21},
    &told_trim_1, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL told_best_key_name(keysrt_client *client, told_id id, keysrt_text *out)
{ return keysrt_key_name(client, &told_best_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL told_best_parse(keysrt_client *client, keysrt_view name, told_best_params *out)
{ return keysrt_key_parse(client, &told_best_table, name, out, NULL); }
/* changed (may be NULL): 0 where it was there with this score. ZADD */
KEYSRT_CALL told_best_add(keysrt_client *client, told_id id, told_id member, int64_t score, uint64_t *changed)
{
    const told_best_entry entry = {member, score};
    return keysrt_zset_add(client, &told_best_table, &id, 0, &entry, 1, &told_best_layout, keysrt_declared_ttl, changed);
}
/* changed (may be NULL): added or with a new score. ZADD */
KEYSRT_CALL told_best_add_many(keysrt_client *client, told_id id, const told_best_entry *entries, size_t count, uint64_t *changed)
{ return keysrt_zset_add(client, &told_best_table, &id, 0, entries, count, &told_best_layout, keysrt_declared_ttl, changed); }
/* options: KEYSRT_ZADD_NX, _XX, _GT, _LT. ZADD */
KEYSRT_CALL told_best_add_if(keysrt_client *client, told_id id, unsigned options, told_id member, int64_t score, uint64_t *changed)
{
    const told_best_entry entry = {member, score};
    return keysrt_zset_add(client, &told_best_table, &id, options, &entry, 1, &told_best_layout, keysrt_declared_ttl, changed);
}
/* out (may be NULL): the new score. ZINCRBY */
KEYSRT_CALL told_best_increment(keysrt_client *client, told_id id, told_id member, int64_t by, int64_t *out)
{ return keysrt_zset_increment(client, &told_best_table, &id, &member, &by, keysrt_declared_ttl, out); }
/* removed (may be NULL): 0 where it was not there. ZREM */
KEYSRT_CALL told_best_remove(keysrt_client *client, told_id id, told_id member, uint64_t *removed)
{ return keysrt_zset_remove(client, &told_best_table, &id, &member, 1, removed); }
/* removed may be NULL. ZREM */
KEYSRT_CALL told_best_remove_many(keysrt_client *client, told_id id, const told_id *members, size_t count, uint64_t *removed)
{ return keysrt_zset_remove(client, &told_best_table, &id, members, count, removed); }
/* MISS: no such member. ZSCORE */
KEYSRT_CALL told_best_score(keysrt_client *client, told_id id, told_id member, int64_t *out)
{ return keysrt_zset_score(client, &told_best_table, &id, &member, out); }
/* 0: the lowest score; MISS: no such member. ZRANK */
KEYSRT_CALL told_best_rank(keysrt_client *client, told_id id, told_id member, uint64_t *out)
{ return keysrt_zset_rank(client, &told_best_table, &id, &member, false, out); }
/* 0: the highest score; MISS: no such member. ZREVRANK */
KEYSRT_CALL told_best_reverse_rank(keysrt_client *client, told_id id, told_id member, uint64_t *out)
{ return keysrt_zset_rank(client, &told_best_table, &id, &member, true, out); }
/* By rank, the lowest score first; 0, -1 is all. ZRANGE */
KEYSRT_CALL told_best_range(keysrt_client *client, told_id id, int64_t start, int64_t stop, told_best_entries *out)
{ return keysrt_zset_range(client, &told_best_table, &id, start, stop, false, out, &out->block, &told_best_layout); }
/* By rank, the highest score first. ZRANGE REV */
KEYSRT_CALL told_best_reverse_range(keysrt_client *client, told_id id, int64_t start, int64_t stop, told_best_entries *out)
{ return keysrt_zset_range(client, &told_best_table, &id, start, stop, true, out, &out->block, &told_best_layout); }
/* The count members with the highest scores. ZRANGE REV */
KEYSRT_CALL told_best_top(keysrt_client *client, told_id id, uint32_t count, told_best_entries *out)
{ return keysrt_zset_range(client, &told_best_table, &id, count == 0, count == 0 ? 0 : (int64_t)count - 1, true, out, &out->block, &told_best_layout); }
/* Both ends included; limit 0: all. ZRANGE BYSCORE */
KEYSRT_CALL told_best_range_by_score(keysrt_client *client, told_id id, int64_t min_score, int64_t max_score, uint64_t offset, uint64_t limit, told_best_entries *out)
{ return keysrt_zset_range_by_score(client, &told_best_table, &id, &min_score, &max_score, false, offset, limit, out, &out->block, &told_best_layout); }
/* The highest score first; limit 0: all. ZRANGE BYSCORE REV */
KEYSRT_CALL told_best_reverse_range_by_score(keysrt_client *client, told_id id, int64_t min_score, int64_t max_score, uint64_t offset, uint64_t limit, told_best_entries *out)
{ return keysrt_zset_range_by_score(client, &told_best_table, &id, &min_score, &max_score, true, offset, limit, out, &out->block, &told_best_layout); }
/* The next one in no order, in bounded memory; one may come twice; MISS: the end. ZSCAN */
KEYSRT_CALL told_best_walk_members(keysrt_client *client, told_id id, keysrt_walk *walk, told_id_result *out, int64_t *score)
{ return keysrt_zset_walk(client, &told_best_table, &id, walk, out, &out->block, score); }
/* Both ends included. ZCOUNT */
KEYSRT_CALL told_best_count(keysrt_client *client, told_id id, int64_t min_score, int64_t max_score, uint64_t *out)
{ return keysrt_zset_count(client, &told_best_table, &id, &min_score, &max_score, out); }
/* 0 where there is no key. ZCARD */
KEYSRT_CALL told_best_size(keysrt_client *client, told_id id, uint64_t *out)
{ return keysrt_zset_size(client, &told_best_table, &id, out); }
/* Takes up to count. ZPOPMIN */
KEYSRT_CALL told_best_pop_lowest(keysrt_client *client, told_id id, uint64_t count, told_best_entries *out)
{ return keysrt_zset_pop(client, &told_best_table, &id, false, count, out, &out->block, &told_best_layout); }
/* Takes up to count. ZPOPMAX */
KEYSRT_CALL told_best_pop_highest(keysrt_client *client, told_id id, uint64_t count, told_best_entries *out)
{ return keysrt_zset_pop(client, &told_best_table, &id, true, count, out, &out->block, &told_best_layout); }
/* Waits up to timeout for one; MISS: none came. BZPOPMIN */
KEYSRT_CALL told_best_pop_lowest_wait(keysrt_client *client, told_id id, keysrt_duration timeout, told_best_entries *out)
{ return keysrt_zset_pop_wait(client, &told_best_table, &id, false, timeout, out, &out->block, &told_best_layout); }
/* Waits up to timeout for one; MISS: none came. BZPOPMAX */
KEYSRT_CALL told_best_pop_highest_wait(keysrt_client *client, told_id id, keysrt_duration timeout, told_best_entries *out)
{ return keysrt_zset_pop_wait(client, &told_best_table, &id, true, timeout, out, &out->block, &told_best_layout); }
/* From the first of the keys that has one; which (may be NULL): its index. BZPOPMIN */
KEYSRT_CALL told_best_pop_lowest_wait_any(keysrt_client *client, const told_best_params *keys, size_t count, keysrt_duration timeout, size_t *which, told_best_entries *out)
{ return keysrt_zset_pop_wait_any(client, &told_best_table, keys, count, false, timeout, which, out, &out->block, &told_best_layout); }
/* From the first of the keys that has one; which (may be NULL): its index. BZPOPMAX */
KEYSRT_CALL told_best_pop_highest_wait_any(keysrt_client *client, const told_best_params *keys, size_t count, keysrt_duration timeout, size_t *which, told_best_entries *out)
{ return keysrt_zset_pop_wait_any(client, &told_best_table, keys, count, true, timeout, which, out, &out->block, &told_best_layout); }
/* This sorted set, for calls on several; *params is borrowed. Its ref.weight is 1. */
static inline told_zset_of_id told_best_ref(const told_best_params *params)
{
    const told_zset_of_id made = {{{&told_best_table, params}, 1}};
    return made;
}
/* This sorted set becomes the result; size may be NULL. ZUNIONSTORE */
KEYSRT_CALL told_best_store_union(keysrt_client *client, told_id id, const told_zset_of_id *sources, size_t count, keysrt_aggregate aggregate, uint64_t *size)
{
    const keysrt_zset_storing how = {KEYSRT_UNION, aggregate};
    return keysrt_zset_store(client, &told_best_table, &id, &how, (const keysrt_weighted_ref *)sources, count, keysrt_declared_ttl, size);
}
/* This sorted set becomes the result; size may be NULL. ZINTERSTORE */
KEYSRT_CALL told_best_store_intersection(keysrt_client *client, told_id id, const told_zset_of_id *sources, size_t count, keysrt_aggregate aggregate, uint64_t *size)
{
    const keysrt_zset_storing how = {KEYSRT_INTERSECTION, aggregate};
    return keysrt_zset_store(client, &told_best_table, &id, &how, (const keysrt_weighted_ref *)sources, count, keysrt_declared_ttl, size);
}
/* Both ends included; removed may be NULL. ZREMRANGEBYSCORE */
KEYSRT_CALL told_best_remove_by_score(keysrt_client *client, told_id id, int64_t min_score, int64_t max_score, uint64_t *removed)
{ return keysrt_zset_remove_by_score(client, &told_best_table, &id, &min_score, &max_score, removed); }
/* OK or MISS. EXISTS */
KEYSRT_CALL told_best_exists(keysrt_client *client, told_id id)
{ return keysrt_key_exists(client, &told_best_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL told_best_ttl(keysrt_client *client, told_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &told_best_table, &id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL told_best_renew(keysrt_client *client, told_id id)
{ return keysrt_key_renew(client, &told_best_table, &id, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL told_best_delete(keysrt_client *client, told_id id)
{ return keysrt_key_delete(client, &told_best_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL told_best_walk(keysrt_client *client, keysrt_walk *walk, told_best_params *out)
{ return keysrt_key_walk(client, &told_best_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL told_best_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &told_best_table, deleted); }

/* zset "seen:{id}", Redis type sorted set, database 0; TTL: never expires. told.keys:21 */
typedef struct told_seen_params {
    told_id id;
} told_seen_params;
typedef struct told_seen_entry {
    told_id member;
    int64_t score;
} told_seen_entry;
typedef struct told_seen_entries {
    told_seen_entry *items;
    size_t count;
    keysrt_block block;
} told_seen_entries;
static inline void told_seen_entries_clear(told_seen_entries *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}
static const keysrt_zentry_layout told_seen_layout KEYSRT_UNUSED = {sizeof(told_seen_entry), offsetof(told_seen_entry, score)};
static const keysrt_piece told_seen_table_pieces[] KEYSRT_UNUSED = {
    {"seen:", 5, offsetof(told_seen_params, id), &told_type_8, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_trim told_trim_3 KEYSRT_UNUSED = {{KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_FROM_SETTING, 1000, offsetof(told_settings, span), &told_type_3}, 1000, false};
static const keysrt_key told_seen_table KEYSRT_UNUSED = {&told_keyspace, "seen", 3, 0, KEYSRT_ZSET, false,
    {2, sizeof(told_seen_params), told_seen_table_pieces, "seen:*", "seen:{id}"},
    &told_type_8, &told_type_11, 0,
    {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0},
    &told_trim_3, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL told_seen_key_name(keysrt_client *client, told_id id, keysrt_text *out)
{ return keysrt_key_name(client, &told_seen_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL told_seen_parse(keysrt_client *client, keysrt_view name, told_seen_params *out)
{ return keysrt_key_parse(client, &told_seen_table, name, out, NULL); }
/* changed (may be NULL): 0 where it was there with this score. ZADD */
KEYSRT_CALL told_seen_add(keysrt_client *client, told_id id, told_id member, int64_t score, uint64_t *changed)
{
    const told_seen_entry entry = {member, score};
    return keysrt_zset_add(client, &told_seen_table, &id, 0, &entry, 1, &told_seen_layout, keysrt_declared_ttl, changed);
}
/* changed (may be NULL): added or with a new score. ZADD */
KEYSRT_CALL told_seen_add_many(keysrt_client *client, told_id id, const told_seen_entry *entries, size_t count, uint64_t *changed)
{ return keysrt_zset_add(client, &told_seen_table, &id, 0, entries, count, &told_seen_layout, keysrt_declared_ttl, changed); }
/* options: KEYSRT_ZADD_NX, _XX, _GT, _LT. ZADD */
KEYSRT_CALL told_seen_add_if(keysrt_client *client, told_id id, unsigned options, told_id member, int64_t score, uint64_t *changed)
{
    const told_seen_entry entry = {member, score};
    return keysrt_zset_add(client, &told_seen_table, &id, options, &entry, 1, &told_seen_layout, keysrt_declared_ttl, changed);
}
/* out (may be NULL): the new score. ZINCRBY */
KEYSRT_CALL told_seen_increment(keysrt_client *client, told_id id, told_id member, int64_t by, int64_t *out)
{ return keysrt_zset_increment(client, &told_seen_table, &id, &member, &by, keysrt_declared_ttl, out); }
/* removed (may be NULL): 0 where it was not there. ZREM */
KEYSRT_CALL told_seen_remove(keysrt_client *client, told_id id, told_id member, uint64_t *removed)
{ return keysrt_zset_remove(client, &told_seen_table, &id, &member, 1, removed); }
/* removed may be NULL. ZREM */
KEYSRT_CALL told_seen_remove_many(keysrt_client *client, told_id id, const told_id *members, size_t count, uint64_t *removed)
{ return keysrt_zset_remove(client, &told_seen_table, &id, members, count, removed); }
/* MISS: no such member. ZSCORE */
KEYSRT_CALL told_seen_score(keysrt_client *client, told_id id, told_id member, int64_t *out)
{ return keysrt_zset_score(client, &told_seen_table, &id, &member, out); }
/* 0: the lowest score; MISS: no such member. ZRANK */
KEYSRT_CALL told_seen_rank(keysrt_client *client, told_id id, told_id member, uint64_t *out)
{ return keysrt_zset_rank(client, &told_seen_table, &id, &member, false, out); }
/* 0: the highest score; MISS: no such member. ZREVRANK */
KEYSRT_CALL told_seen_reverse_rank(keysrt_client *client, told_id id, told_id member, uint64_t *out)
{ return keysrt_zset_rank(client, &told_seen_table, &id, &member, true, out); }
/* By rank, the lowest score first; 0, -1 is all. ZRANGE */
KEYSRT_CALL told_seen_range(keysrt_client *client, told_id id, int64_t start, int64_t stop, told_seen_entries *out)
{ return keysrt_zset_range(client, &told_seen_table, &id, start, stop, false, out, &out->block, &told_seen_layout); }
/* By rank, the highest score first. ZRANGE REV */
KEYSRT_CALL told_seen_reverse_range(keysrt_client *client, told_id id, int64_t start, int64_t stop, told_seen_entries *out)
{ return keysrt_zset_range(client, &told_seen_table, &id, start, stop, true, out, &out->block, &told_seen_layout); }
/* The count members with the highest scores. ZRANGE REV */
KEYSRT_CALL told_seen_top(keysrt_client *client, told_id id, uint32_t count, told_seen_entries *out)
{ return keysrt_zset_range(client, &told_seen_table, &id, count == 0, count == 0 ? 0 : (int64_t)count - 1, true, out, &out->block, &told_seen_layout); }
/* Both ends included; limit 0: all. ZRANGE BYSCORE */
KEYSRT_CALL told_seen_range_by_score(keysrt_client *client, told_id id, int64_t min_score, int64_t max_score, uint64_t offset, uint64_t limit, told_seen_entries *out)
{ return keysrt_zset_range_by_score(client, &told_seen_table, &id, &min_score, &max_score, false, offset, limit, out, &out->block, &told_seen_layout); }
/* The highest score first; limit 0: all. ZRANGE BYSCORE REV */
KEYSRT_CALL told_seen_reverse_range_by_score(keysrt_client *client, told_id id, int64_t min_score, int64_t max_score, uint64_t offset, uint64_t limit, told_seen_entries *out)
{ return keysrt_zset_range_by_score(client, &told_seen_table, &id, &min_score, &max_score, true, offset, limit, out, &out->block, &told_seen_layout); }
/* The next one in no order, in bounded memory; one may come twice; MISS: the end. ZSCAN */
KEYSRT_CALL told_seen_walk_members(keysrt_client *client, told_id id, keysrt_walk *walk, told_id_result *out, int64_t *score)
{ return keysrt_zset_walk(client, &told_seen_table, &id, walk, out, &out->block, score); }
/* Both ends included. ZCOUNT */
KEYSRT_CALL told_seen_count(keysrt_client *client, told_id id, int64_t min_score, int64_t max_score, uint64_t *out)
{ return keysrt_zset_count(client, &told_seen_table, &id, &min_score, &max_score, out); }
/* 0 where there is no key. ZCARD */
KEYSRT_CALL told_seen_size(keysrt_client *client, told_id id, uint64_t *out)
{ return keysrt_zset_size(client, &told_seen_table, &id, out); }
/* Takes up to count. ZPOPMIN */
KEYSRT_CALL told_seen_pop_lowest(keysrt_client *client, told_id id, uint64_t count, told_seen_entries *out)
{ return keysrt_zset_pop(client, &told_seen_table, &id, false, count, out, &out->block, &told_seen_layout); }
/* Takes up to count. ZPOPMAX */
KEYSRT_CALL told_seen_pop_highest(keysrt_client *client, told_id id, uint64_t count, told_seen_entries *out)
{ return keysrt_zset_pop(client, &told_seen_table, &id, true, count, out, &out->block, &told_seen_layout); }
/* This sorted set, for calls on several; *params is borrowed. Its ref.weight is 1. */
static inline told_zset_of_id told_seen_ref(const told_seen_params *params)
{
    const told_zset_of_id made = {{{&told_seen_table, params}, 1}};
    return made;
}
/* This sorted set becomes the result; size may be NULL. ZUNIONSTORE */
KEYSRT_CALL told_seen_store_union(keysrt_client *client, told_id id, const told_zset_of_id *sources, size_t count, keysrt_aggregate aggregate, uint64_t *size)
{
    const keysrt_zset_storing how = {KEYSRT_UNION, aggregate};
    return keysrt_zset_store(client, &told_seen_table, &id, &how, (const keysrt_weighted_ref *)sources, count, keysrt_declared_ttl, size);
}
/* This sorted set becomes the result; size may be NULL. ZINTERSTORE */
KEYSRT_CALL told_seen_store_intersection(keysrt_client *client, told_id id, const told_zset_of_id *sources, size_t count, keysrt_aggregate aggregate, uint64_t *size)
{
    const keysrt_zset_storing how = {KEYSRT_INTERSECTION, aggregate};
    return keysrt_zset_store(client, &told_seen_table, &id, &how, (const keysrt_weighted_ref *)sources, count, keysrt_declared_ttl, size);
}
/* Both ends included; removed may be NULL. ZREMRANGEBYSCORE */
KEYSRT_CALL told_seen_remove_by_score(keysrt_client *client, told_id id, int64_t min_score, int64_t max_score, uint64_t *removed)
{ return keysrt_zset_remove_by_score(client, &told_seen_table, &id, &min_score, &max_score, removed); }
/* OK or MISS. EXISTS */
KEYSRT_CALL told_seen_exists(keysrt_client *client, told_id id)
{ return keysrt_key_exists(client, &told_seen_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL told_seen_ttl(keysrt_client *client, told_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &told_seen_table, &id, out); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL told_seen_delete(keysrt_client *client, told_id id)
{ return keysrt_key_delete(client, &told_seen_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL told_seen_walk(keysrt_client *client, keysrt_walk *walk, told_seen_params *out)
{ return keysrt_key_walk(client, &told_seen_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL told_seen_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &told_seen_table, deleted); }

/* zset "ticks:{id}", Redis type sorted set, database 0; TTL: 1 hour; every write and every read sets it anew. told.keys:22 */
typedef struct told_ticks_params {
    told_id id;
} told_ticks_params;
typedef struct told_ticks_entry {
    told_id member;
    int64_t score;
} told_ticks_entry;
typedef struct told_ticks_entries {
    told_ticks_entry *items;
    size_t count;
    keysrt_block block;
} told_ticks_entries;
static inline void told_ticks_entries_clear(told_ticks_entries *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}
static const keysrt_zentry_layout told_ticks_layout KEYSRT_UNUSED = {sizeof(told_ticks_entry), offsetof(told_ticks_entry, score)};
static const keysrt_piece told_ticks_table_pieces[] KEYSRT_UNUSED = {
    {"ticks:", 6, offsetof(told_ticks_params, id), &told_type_8, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_trim told_trim_4 KEYSRT_UNUSED = {{KEYSRT_FROM_SETTING, 1, offsetof(told_settings, most), &told_type_1}, {KEYSRT_FROM_SETTING, 1, offsetof(told_settings, precise), &told_type_4}, 1, false};
static const keysrt_key told_ticks_table KEYSRT_UNUSED = {&told_keyspace, "ticks", 4, 0, KEYSRT_ZSET, false,
    {2, sizeof(told_ticks_params), told_ticks_table_pieces, "ticks:*", "ticks:{id}"},
    &told_type_8, &told_type_12, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_SLIDING, false, 0, 3600000, 0, 0, 0, 0, "$2\r\nPX\r\n$7\r\n3600000\r\n", 21},
    &told_trim_4, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL told_ticks_key_name(keysrt_client *client, told_id id, keysrt_text *out)
{ return keysrt_key_name(client, &told_ticks_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL told_ticks_parse(keysrt_client *client, keysrt_view name, told_ticks_params *out)
{ return keysrt_key_parse(client, &told_ticks_table, name, out, NULL); }
/* changed (may be NULL): 0 where it was there with this score. ZADD */
KEYSRT_CALL told_ticks_add(keysrt_client *client, told_id id, told_id member, int64_t score, uint64_t *changed)
{
    const told_ticks_entry entry = {member, score};
    return keysrt_zset_add(client, &told_ticks_table, &id, 0, &entry, 1, &told_ticks_layout, keysrt_declared_ttl, changed);
}
/* changed (may be NULL): added or with a new score. ZADD */
KEYSRT_CALL told_ticks_add_many(keysrt_client *client, told_id id, const told_ticks_entry *entries, size_t count, uint64_t *changed)
{ return keysrt_zset_add(client, &told_ticks_table, &id, 0, entries, count, &told_ticks_layout, keysrt_declared_ttl, changed); }
/* options: KEYSRT_ZADD_NX, _XX, _GT, _LT. ZADD */
KEYSRT_CALL told_ticks_add_if(keysrt_client *client, told_id id, unsigned options, told_id member, int64_t score, uint64_t *changed)
{
    const told_ticks_entry entry = {member, score};
    return keysrt_zset_add(client, &told_ticks_table, &id, options, &entry, 1, &told_ticks_layout, keysrt_declared_ttl, changed);
}
/* out (may be NULL): the new score. ZINCRBY */
KEYSRT_CALL told_ticks_increment(keysrt_client *client, told_id id, told_id member, int64_t by, int64_t *out)
{ return keysrt_zset_increment(client, &told_ticks_table, &id, &member, &by, keysrt_declared_ttl, out); }
/* removed (may be NULL): 0 where it was not there. ZREM */
KEYSRT_CALL told_ticks_remove(keysrt_client *client, told_id id, told_id member, uint64_t *removed)
{ return keysrt_zset_remove(client, &told_ticks_table, &id, &member, 1, removed); }
/* removed may be NULL. ZREM */
KEYSRT_CALL told_ticks_remove_many(keysrt_client *client, told_id id, const told_id *members, size_t count, uint64_t *removed)
{ return keysrt_zset_remove(client, &told_ticks_table, &id, members, count, removed); }
/* MISS: no such member. ZSCORE */
KEYSRT_CALL told_ticks_score(keysrt_client *client, told_id id, told_id member, int64_t *out)
{ return keysrt_zset_score(client, &told_ticks_table, &id, &member, out); }
/* 0: the lowest score; MISS: no such member. ZRANK */
KEYSRT_CALL told_ticks_rank(keysrt_client *client, told_id id, told_id member, uint64_t *out)
{ return keysrt_zset_rank(client, &told_ticks_table, &id, &member, false, out); }
/* 0: the highest score; MISS: no such member. ZREVRANK */
KEYSRT_CALL told_ticks_reverse_rank(keysrt_client *client, told_id id, told_id member, uint64_t *out)
{ return keysrt_zset_rank(client, &told_ticks_table, &id, &member, true, out); }
/* By rank, the lowest score first; 0, -1 is all. ZRANGE */
KEYSRT_CALL told_ticks_range(keysrt_client *client, told_id id, int64_t start, int64_t stop, told_ticks_entries *out)
{ return keysrt_zset_range(client, &told_ticks_table, &id, start, stop, false, out, &out->block, &told_ticks_layout); }
/* By rank, the highest score first. ZRANGE REV */
KEYSRT_CALL told_ticks_reverse_range(keysrt_client *client, told_id id, int64_t start, int64_t stop, told_ticks_entries *out)
{ return keysrt_zset_range(client, &told_ticks_table, &id, start, stop, true, out, &out->block, &told_ticks_layout); }
/* The count members with the highest scores. ZRANGE REV */
KEYSRT_CALL told_ticks_top(keysrt_client *client, told_id id, uint32_t count, told_ticks_entries *out)
{ return keysrt_zset_range(client, &told_ticks_table, &id, count == 0, count == 0 ? 0 : (int64_t)count - 1, true, out, &out->block, &told_ticks_layout); }
/* Both ends included; limit 0: all. ZRANGE BYSCORE */
KEYSRT_CALL told_ticks_range_by_score(keysrt_client *client, told_id id, int64_t min_score, int64_t max_score, uint64_t offset, uint64_t limit, told_ticks_entries *out)
{ return keysrt_zset_range_by_score(client, &told_ticks_table, &id, &min_score, &max_score, false, offset, limit, out, &out->block, &told_ticks_layout); }
/* The highest score first; limit 0: all. ZRANGE BYSCORE REV */
KEYSRT_CALL told_ticks_reverse_range_by_score(keysrt_client *client, told_id id, int64_t min_score, int64_t max_score, uint64_t offset, uint64_t limit, told_ticks_entries *out)
{ return keysrt_zset_range_by_score(client, &told_ticks_table, &id, &min_score, &max_score, true, offset, limit, out, &out->block, &told_ticks_layout); }
/* The next one in no order, in bounded memory; one may come twice; MISS: the end. ZSCAN */
KEYSRT_CALL told_ticks_walk_members(keysrt_client *client, told_id id, keysrt_walk *walk, told_id_result *out, int64_t *score)
{ return keysrt_zset_walk(client, &told_ticks_table, &id, walk, out, &out->block, score); }
/* Both ends included. ZCOUNT */
KEYSRT_CALL told_ticks_count(keysrt_client *client, told_id id, int64_t min_score, int64_t max_score, uint64_t *out)
{ return keysrt_zset_count(client, &told_ticks_table, &id, &min_score, &max_score, out); }
/* 0 where there is no key. ZCARD */
KEYSRT_CALL told_ticks_size(keysrt_client *client, told_id id, uint64_t *out)
{ return keysrt_zset_size(client, &told_ticks_table, &id, out); }
/* Takes up to count. ZPOPMIN */
KEYSRT_CALL told_ticks_pop_lowest(keysrt_client *client, told_id id, uint64_t count, told_ticks_entries *out)
{ return keysrt_zset_pop(client, &told_ticks_table, &id, false, count, out, &out->block, &told_ticks_layout); }
/* Takes up to count. ZPOPMAX */
KEYSRT_CALL told_ticks_pop_highest(keysrt_client *client, told_id id, uint64_t count, told_ticks_entries *out)
{ return keysrt_zset_pop(client, &told_ticks_table, &id, true, count, out, &out->block, &told_ticks_layout); }
/* This sorted set, for calls on several; *params is borrowed. Its ref.weight is 1. */
static inline told_zset_of_id told_ticks_ref(const told_ticks_params *params)
{
    const told_zset_of_id made = {{{&told_ticks_table, params}, 1}};
    return made;
}
/* This sorted set becomes the result; size may be NULL. ZUNIONSTORE */
KEYSRT_CALL told_ticks_store_union(keysrt_client *client, told_id id, const told_zset_of_id *sources, size_t count, keysrt_aggregate aggregate, uint64_t *size)
{
    const keysrt_zset_storing how = {KEYSRT_UNION, aggregate};
    return keysrt_zset_store(client, &told_ticks_table, &id, &how, (const keysrt_weighted_ref *)sources, count, keysrt_declared_ttl, size);
}
/* This sorted set becomes the result; size may be NULL. ZINTERSTORE */
KEYSRT_CALL told_ticks_store_intersection(keysrt_client *client, told_id id, const told_zset_of_id *sources, size_t count, keysrt_aggregate aggregate, uint64_t *size)
{
    const keysrt_zset_storing how = {KEYSRT_INTERSECTION, aggregate};
    return keysrt_zset_store(client, &told_ticks_table, &id, &how, (const keysrt_weighted_ref *)sources, count, keysrt_declared_ttl, size);
}
/* Both ends included; removed may be NULL. ZREMRANGEBYSCORE */
KEYSRT_CALL told_ticks_remove_by_score(keysrt_client *client, told_id id, int64_t min_score, int64_t max_score, uint64_t *removed)
{ return keysrt_zset_remove_by_score(client, &told_ticks_table, &id, &min_score, &max_score, removed); }
/* OK or MISS. EXISTS */
KEYSRT_CALL told_ticks_exists(keysrt_client *client, told_id id)
{ return keysrt_key_exists(client, &told_ticks_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL told_ticks_ttl(keysrt_client *client, told_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &told_ticks_table, &id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL told_ticks_renew(keysrt_client *client, told_id id)
{ return keysrt_key_renew(client, &told_ticks_table, &id, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL told_ticks_delete(keysrt_client *client, told_id id)
{ return keysrt_key_delete(client, &told_ticks_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL told_ticks_walk(keysrt_client *client, keysrt_walk *walk, told_ticks_params *out)
{ return keysrt_key_walk(client, &told_ticks_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL told_ticks_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &told_ticks_table, deleted); }

/* string "within:{id}", Redis type string, database 0; TTL: 5 minutes unless the caller chooses: {$least} (1 minute if not set) to {$longest} (2 hours if not set); every write sets it anew. told.keys:26 */
typedef struct told_within_params {
    told_id id;
} told_within_params;
static const keysrt_piece told_within_table_pieces[] KEYSRT_UNUSED = {
    {"within:", 7, offsetof(told_within_params, id), &told_type_8, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_quantity told_within_table_bounds[] KEYSRT_UNUSED = {{KEYSRT_CONSTANT, 300000, 0, 0}, {KEYSRT_FROM_SETTING, 1000, offsetof(told_settings, least), &told_type_3}, {KEYSRT_FROM_SETTING, 1, offsetof(told_settings, longest), &told_type_4}, };
static const keysrt_key told_within_table KEYSRT_UNUSED = {&told_keyspace, "within", 5, 0, KEYSRT_STRING, false,
    {2, sizeof(told_within_params), told_within_table_pieces, "within:*", "within:{id}"},
    &told_type_9, 0, 0,
    {KEYSRT_TTL_CALL_SETTINGS, KEYSRT_TTL_ON_WRITE, false, 0, 300000, 0, 0, 0, told_within_table_bounds, 0, 0},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL told_within_key_name(keysrt_client *client, told_id id, keysrt_text *out)
{ return keysrt_key_name(client, &told_within_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL told_within_parse(keysrt_client *client, keysrt_view name, told_within_params *out)
{ return keysrt_key_parse(client, &told_within_table, name, out, NULL); }
/* MISS: no such key. GET */
KEYSRT_CALL told_within_get(keysrt_client *client, told_id id, keysrt_text *out)
{ return keysrt_string_get(client, &told_within_table, &id, out, &out->block); }
/* Value and TTL in one step. SET */
KEYSRT_CALL told_within_set(keysrt_client *client, told_id id, keysrt_view value, keysrt_duration ttl)
{ return keysrt_string_set(client, &told_within_table, &id, &value, ttl); }
/* Sets it where there is none; MISS: there is one, nothing changed. SET NX */
KEYSRT_CALL told_within_add(keysrt_client *client, told_id id, keysrt_view value, keysrt_duration ttl)
{ return keysrt_string_add(client, &told_within_table, &id, &value, ttl); }
/* Sets it and gives the old value; MISS: there was none. SET GET */
KEYSRT_CALL told_within_swap(keysrt_client *client, told_id id, keysrt_view value, keysrt_duration ttl, keysrt_text *old)
{ return keysrt_string_swap(client, &told_within_table, &id, &value, ttl, old, &old->block); }
/* Reads and deletes; MISS: no such key. GETDEL */
KEYSRT_CALL told_within_take(keysrt_client *client, told_id id, keysrt_text *out)
{ return keysrt_string_take(client, &told_within_table, &id, out, &out->block); }
/* One item for each key, found or not. MGET */
KEYSRT_CALL told_within_get_many(keysrt_client *client, const told_within_params *keys, size_t count, told_string_lookups *out)
{ return keysrt_string_get_many(client, &told_within_table, keys, count, out, &out->block, sizeof(told_string_lookup), offsetof(told_string_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL told_within_set_many(keysrt_client *client, const told_within_params *keys, const keysrt_view *values, size_t count, keysrt_duration ttl)
{ return keysrt_string_set_many(client, &told_within_table, keys, values, count, ttl); }
/* OK or MISS. EXISTS */
KEYSRT_CALL told_within_exists(keysrt_client *client, told_id id)
{ return keysrt_key_exists(client, &told_within_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL told_within_ttl(keysrt_client *client, told_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &told_within_table, &id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL told_within_renew(keysrt_client *client, told_id id, keysrt_duration ttl)
{ return keysrt_key_renew(client, &told_within_table, &id, ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL told_within_delete(keysrt_client *client, told_id id)
{ return keysrt_key_delete(client, &told_within_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL told_within_walk(keysrt_client *client, keysrt_walk *walk, told_within_params *out)
{ return keysrt_key_walk(client, &told_within_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL told_within_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &told_within_table, deleted); }

/* string "upto:{id}", Redis type string, database 0; TTL: the caller chooses: at most {$longest} (2 hours if not set); every write sets it anew. told.keys:27 */
typedef struct told_upto_params {
    told_id id;
} told_upto_params;
static const keysrt_piece told_upto_table_pieces[] KEYSRT_UNUSED = {
    {"upto:", 5, offsetof(told_upto_params, id), &told_type_8, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_quantity told_upto_table_bounds[] KEYSRT_UNUSED = {{KEYSRT_CONSTANT, 0, 0, 0}, {KEYSRT_CONSTANT, 1, 0, 0}, {KEYSRT_FROM_SETTING, 1, offsetof(told_settings, longest), &told_type_4}, };
static const keysrt_key told_upto_table KEYSRT_UNUSED = {&told_keyspace, "upto", 6, 0, KEYSRT_STRING, false,
    {2, sizeof(told_upto_params), told_upto_table_pieces, "upto:*", "upto:{id}"},
    &told_type_9, 0, 0,
    {KEYSRT_TTL_CALL_SETTINGS, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, told_upto_table_bounds, 0, 0},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL told_upto_key_name(keysrt_client *client, told_id id, keysrt_text *out)
{ return keysrt_key_name(client, &told_upto_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL told_upto_parse(keysrt_client *client, keysrt_view name, told_upto_params *out)
{ return keysrt_key_parse(client, &told_upto_table, name, out, NULL); }
/* MISS: no such key. GET */
KEYSRT_CALL told_upto_get(keysrt_client *client, told_id id, keysrt_text *out)
{ return keysrt_string_get(client, &told_upto_table, &id, out, &out->block); }
/* Value and TTL in one step. SET */
KEYSRT_CALL told_upto_set(keysrt_client *client, told_id id, keysrt_view value, keysrt_duration ttl)
{ return keysrt_string_set(client, &told_upto_table, &id, &value, ttl); }
/* Sets it where there is none; MISS: there is one, nothing changed. SET NX */
KEYSRT_CALL told_upto_add(keysrt_client *client, told_id id, keysrt_view value, keysrt_duration ttl)
{ return keysrt_string_add(client, &told_upto_table, &id, &value, ttl); }
/* Sets it and gives the old value; MISS: there was none. SET GET */
KEYSRT_CALL told_upto_swap(keysrt_client *client, told_id id, keysrt_view value, keysrt_duration ttl, keysrt_text *old)
{ return keysrt_string_swap(client, &told_upto_table, &id, &value, ttl, old, &old->block); }
/* Reads and deletes; MISS: no such key. GETDEL */
KEYSRT_CALL told_upto_take(keysrt_client *client, told_id id, keysrt_text *out)
{ return keysrt_string_take(client, &told_upto_table, &id, out, &out->block); }
/* One item for each key, found or not. MGET */
KEYSRT_CALL told_upto_get_many(keysrt_client *client, const told_upto_params *keys, size_t count, told_string_lookups *out)
{ return keysrt_string_get_many(client, &told_upto_table, keys, count, out, &out->block, sizeof(told_string_lookup), offsetof(told_string_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL told_upto_set_many(keysrt_client *client, const told_upto_params *keys, const keysrt_view *values, size_t count, keysrt_duration ttl)
{ return keysrt_string_set_many(client, &told_upto_table, keys, values, count, ttl); }
/* OK or MISS. EXISTS */
KEYSRT_CALL told_upto_exists(keysrt_client *client, told_id id)
{ return keysrt_key_exists(client, &told_upto_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL told_upto_ttl(keysrt_client *client, told_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &told_upto_table, &id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL told_upto_renew(keysrt_client *client, told_id id, keysrt_duration ttl)
{ return keysrt_key_renew(client, &told_upto_table, &id, ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL told_upto_delete(keysrt_client *client, told_id id)
{ return keysrt_key_delete(client, &told_upto_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL told_upto_walk(keysrt_client *client, keysrt_walk *walk, told_upto_params *out)
{ return keysrt_key_walk(client, &told_upto_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL told_upto_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &told_upto_table, deleted); }

/* string "from:{id}", Redis type string, database 0; TTL: the caller chooses: {$least} (1 minute if not set) to 24 hours; every write sets it anew; the caller may also choose that it never expires. told.keys:28 */
typedef struct told_from_params {
    told_id id;
} told_from_params;
static const keysrt_piece told_from_table_pieces[] KEYSRT_UNUSED = {
    {"from:", 5, offsetof(told_from_params, id), &told_type_8, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_quantity told_from_table_bounds[] KEYSRT_UNUSED = {{KEYSRT_CONSTANT, 0, 0, 0}, {KEYSRT_FROM_SETTING, 1000, offsetof(told_settings, least), &told_type_3}, {KEYSRT_CONSTANT, 86400000, 0, 0}, };
static const keysrt_key told_from_table KEYSRT_UNUSED = {&told_keyspace, "from", 7, 0, KEYSRT_STRING, false,
    {2, sizeof(told_from_params), told_from_table_pieces, "from:*", "from:{id}"},
    &told_type_9, 0, 0,
    {KEYSRT_TTL_CALL_SETTINGS, KEYSRT_TTL_ON_WRITE, true, 0, 0, 0, 0, 0, told_from_table_bounds, 0, 0},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL told_from_key_name(keysrt_client *client, told_id id, keysrt_text *out)
{ return keysrt_key_name(client, &told_from_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL told_from_parse(keysrt_client *client, keysrt_view name, told_from_params *out)
{ return keysrt_key_parse(client, &told_from_table, name, out, NULL); }
/* MISS: no such key. GET */
KEYSRT_CALL told_from_get(keysrt_client *client, told_id id, keysrt_text *out)
{ return keysrt_string_get(client, &told_from_table, &id, out, &out->block); }
/* Value and TTL in one step. SET */
KEYSRT_CALL told_from_set(keysrt_client *client, told_id id, keysrt_view value, keysrt_duration ttl)
{ return keysrt_string_set(client, &told_from_table, &id, &value, ttl); }
/* Sets it where there is none; MISS: there is one, nothing changed. SET NX */
KEYSRT_CALL told_from_add(keysrt_client *client, told_id id, keysrt_view value, keysrt_duration ttl)
{ return keysrt_string_add(client, &told_from_table, &id, &value, ttl); }
/* Sets it and gives the old value; MISS: there was none. SET GET */
KEYSRT_CALL told_from_swap(keysrt_client *client, told_id id, keysrt_view value, keysrt_duration ttl, keysrt_text *old)
{ return keysrt_string_swap(client, &told_from_table, &id, &value, ttl, old, &old->block); }
/* Reads and deletes; MISS: no such key. GETDEL */
KEYSRT_CALL told_from_take(keysrt_client *client, told_id id, keysrt_text *out)
{ return keysrt_string_take(client, &told_from_table, &id, out, &out->block); }
/* One item for each key, found or not. MGET */
KEYSRT_CALL told_from_get_many(keysrt_client *client, const told_from_params *keys, size_t count, told_string_lookups *out)
{ return keysrt_string_get_many(client, &told_from_table, keys, count, out, &out->block, sizeof(told_string_lookup), offsetof(told_string_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL told_from_set_many(keysrt_client *client, const told_from_params *keys, const keysrt_view *values, size_t count, keysrt_duration ttl)
{ return keysrt_string_set_many(client, &told_from_table, keys, values, count, ttl); }
/* OK or MISS. EXISTS */
KEYSRT_CALL told_from_exists(keysrt_client *client, told_id id)
{ return keysrt_key_exists(client, &told_from_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL told_from_ttl(keysrt_client *client, told_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &told_from_table, &id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL told_from_renew(keysrt_client *client, told_id id, keysrt_duration ttl)
{ return keysrt_key_renew(client, &told_from_table, &id, ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL told_from_delete(keysrt_client *client, told_id id)
{ return keysrt_key_delete(client, &told_from_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL told_from_walk(keysrt_client *client, keysrt_walk *walk, told_from_params *out)
{ return keysrt_key_walk(client, &told_from_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL told_from_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &told_from_table, deleted); }

/* string "usually:{id}", Redis type string, database 0; TTL: {$usual} (10 minutes if not set) unless the caller chooses: 1 minute to {$longest} (2 hours if not set); every write sets it anew. told.keys:29 */
typedef struct told_usually_params {
    told_id id;
} told_usually_params;
static const keysrt_piece told_usually_table_pieces[] KEYSRT_UNUSED = {
    {"usually:", 8, offsetof(told_usually_params, id), &told_type_8, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_quantity told_usually_table_bounds[] KEYSRT_UNUSED = {{KEYSRT_FROM_SETTING, 1000, offsetof(told_settings, usual), &told_type_3}, {KEYSRT_CONSTANT, 60000, 0, 0}, {KEYSRT_FROM_SETTING, 1, offsetof(told_settings, longest), &told_type_4}, };
static const keysrt_key told_usually_table KEYSRT_UNUSED = {&told_keyspace, "usually", 8, 0, KEYSRT_STRING, false,
    {2, sizeof(told_usually_params), told_usually_table_pieces, "usually:*", "usually:{id}"},
    &told_type_9, 0, 0,
    {KEYSRT_TTL_CALL_SETTINGS, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, told_usually_table_bounds, 0, 0},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL told_usually_key_name(keysrt_client *client, told_id id, keysrt_text *out)
{ return keysrt_key_name(client, &told_usually_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL told_usually_parse(keysrt_client *client, keysrt_view name, told_usually_params *out)
{ return keysrt_key_parse(client, &told_usually_table, name, out, NULL); }
/* MISS: no such key. GET */
KEYSRT_CALL told_usually_get(keysrt_client *client, told_id id, keysrt_text *out)
{ return keysrt_string_get(client, &told_usually_table, &id, out, &out->block); }
/* Value and TTL in one step. SET */
KEYSRT_CALL told_usually_set(keysrt_client *client, told_id id, keysrt_view value, keysrt_duration ttl)
{ return keysrt_string_set(client, &told_usually_table, &id, &value, ttl); }
/* Sets it where there is none; MISS: there is one, nothing changed. SET NX */
KEYSRT_CALL told_usually_add(keysrt_client *client, told_id id, keysrt_view value, keysrt_duration ttl)
{ return keysrt_string_add(client, &told_usually_table, &id, &value, ttl); }
/* Sets it and gives the old value; MISS: there was none. SET GET */
KEYSRT_CALL told_usually_swap(keysrt_client *client, told_id id, keysrt_view value, keysrt_duration ttl, keysrt_text *old)
{ return keysrt_string_swap(client, &told_usually_table, &id, &value, ttl, old, &old->block); }
/* Reads and deletes; MISS: no such key. GETDEL */
KEYSRT_CALL told_usually_take(keysrt_client *client, told_id id, keysrt_text *out)
{ return keysrt_string_take(client, &told_usually_table, &id, out, &out->block); }
/* One item for each key, found or not. MGET */
KEYSRT_CALL told_usually_get_many(keysrt_client *client, const told_usually_params *keys, size_t count, told_string_lookups *out)
{ return keysrt_string_get_many(client, &told_usually_table, keys, count, out, &out->block, sizeof(told_string_lookup), offsetof(told_string_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL told_usually_set_many(keysrt_client *client, const told_usually_params *keys, const keysrt_view *values, size_t count, keysrt_duration ttl)
{ return keysrt_string_set_many(client, &told_usually_table, keys, values, count, ttl); }
/* OK or MISS. EXISTS */
KEYSRT_CALL told_usually_exists(keysrt_client *client, told_id id)
{ return keysrt_key_exists(client, &told_usually_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL told_usually_ttl(keysrt_client *client, told_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &told_usually_table, &id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL told_usually_renew(keysrt_client *client, told_id id, keysrt_duration ttl)
{ return keysrt_key_renew(client, &told_usually_table, &id, ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL told_usually_delete(keysrt_client *client, told_id id)
{ return keysrt_key_delete(client, &told_usually_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL told_usually_walk(keysrt_client *client, keysrt_walk *walk, told_usually_params *out)
{ return keysrt_key_walk(client, &told_usually_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL told_usually_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &told_usually_table, deleted); }

/* string "either:{id}", Redis type string, database 0; TTL: {$usual} (10 minutes if not set); every write sets it anew; the caller may also choose that it never expires. told.keys:30 */
typedef struct told_either_params {
    told_id id;
} told_either_params;
static const keysrt_piece told_either_table_pieces[] KEYSRT_UNUSED = {
    {"either:", 7, offsetof(told_either_params, id), &told_type_8, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_quantity told_either_table_bounds[] KEYSRT_UNUSED = {{KEYSRT_FROM_SETTING, 1000, offsetof(told_settings, usual), &told_type_3}, {KEYSRT_FROM_SETTING, 1000, offsetof(told_settings, usual), &told_type_3}, {KEYSRT_FROM_SETTING, 1000, offsetof(told_settings, usual), &told_type_3}, };
static const keysrt_key told_either_table KEYSRT_UNUSED = {&told_keyspace, "either", 9, 0, KEYSRT_STRING, false,
    {2, sizeof(told_either_params), told_either_table_pieces, "either:*", "either:{id}"},
    &told_type_9, 0, 0,
    {KEYSRT_TTL_CALL_SETTINGS, KEYSRT_TTL_ON_WRITE, true, 0, 0, 0, 0, 0, told_either_table_bounds, 0, 0},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL told_either_key_name(keysrt_client *client, told_id id, keysrt_text *out)
{ return keysrt_key_name(client, &told_either_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL told_either_parse(keysrt_client *client, keysrt_view name, told_either_params *out)
{ return keysrt_key_parse(client, &told_either_table, name, out, NULL); }
/* MISS: no such key. GET */
KEYSRT_CALL told_either_get(keysrt_client *client, told_id id, keysrt_text *out)
{ return keysrt_string_get(client, &told_either_table, &id, out, &out->block); }
/* Value and TTL in one step. SET */
KEYSRT_CALL told_either_set(keysrt_client *client, told_id id, keysrt_view value, keysrt_duration ttl)
{ return keysrt_string_set(client, &told_either_table, &id, &value, ttl); }
/* Sets it where there is none; MISS: there is one, nothing changed. SET NX */
KEYSRT_CALL told_either_add(keysrt_client *client, told_id id, keysrt_view value, keysrt_duration ttl)
{ return keysrt_string_add(client, &told_either_table, &id, &value, ttl); }
/* Sets it and gives the old value; MISS: there was none. SET GET */
KEYSRT_CALL told_either_swap(keysrt_client *client, told_id id, keysrt_view value, keysrt_duration ttl, keysrt_text *old)
{ return keysrt_string_swap(client, &told_either_table, &id, &value, ttl, old, &old->block); }
/* Reads and deletes; MISS: no such key. GETDEL */
KEYSRT_CALL told_either_take(keysrt_client *client, told_id id, keysrt_text *out)
{ return keysrt_string_take(client, &told_either_table, &id, out, &out->block); }
/* One item for each key, found or not. MGET */
KEYSRT_CALL told_either_get_many(keysrt_client *client, const told_either_params *keys, size_t count, told_string_lookups *out)
{ return keysrt_string_get_many(client, &told_either_table, keys, count, out, &out->block, sizeof(told_string_lookup), offsetof(told_string_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL told_either_set_many(keysrt_client *client, const told_either_params *keys, const keysrt_view *values, size_t count, keysrt_duration ttl)
{ return keysrt_string_set_many(client, &told_either_table, keys, values, count, ttl); }
/* OK or MISS. EXISTS */
KEYSRT_CALL told_either_exists(keysrt_client *client, told_id id)
{ return keysrt_key_exists(client, &told_either_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL told_either_ttl(keysrt_client *client, told_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &told_either_table, &id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL told_either_renew(keysrt_client *client, told_id id, keysrt_duration ttl)
{ return keysrt_key_renew(client, &told_either_table, &id, ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL told_either_delete(keysrt_client *client, told_id id)
{ return keysrt_key_delete(client, &told_either_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL told_either_walk(keysrt_client *client, keysrt_walk *walk, told_either_params *out)
{ return keysrt_key_walk(client, &told_either_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL told_either_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &told_either_table, deleted); }

/* string "by:{speed}:{id}", Redis type string, database 0; TTL: by {speed}: {$least} (1 minute if not set) for fast, 1 hour for slow, no expiry for never; every write sets it anew. told.keys:31 */
typedef struct told_by_speed_params {
    told_speed speed;
    told_id id;
} told_by_speed_params;
static const keysrt_piece told_by_speed_table_pieces[] KEYSRT_UNUSED = {
    {"by:", 3, offsetof(told_by_speed_params, speed), &told_type_13, "speed", false},
    {":", 1, offsetof(told_by_speed_params, id), &told_type_8, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_quantity told_by_speed_table_cases[] KEYSRT_UNUSED = {{KEYSRT_FROM_SETTING, 1000, offsetof(told_settings, least), &told_type_3}, {KEYSRT_CONSTANT, 3600000, 0, 0}, {KEYSRT_CONSTANT, -1, 0, 0}, };
static const keysrt_key told_by_speed_table KEYSRT_UNUSED = {&told_keyspace, "by_speed", 10, 0, KEYSRT_STRING, false,
    {3, sizeof(told_by_speed_params), told_by_speed_table_pieces, "by:*:*", "by:{speed}:{id}"},
    &told_type_9, 0, 0,
    {KEYSRT_TTL_BY_SETTINGS, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, offsetof(told_by_speed_params, speed), told_by_speed_table_cases, 0, 0},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL told_by_speed_key_name(keysrt_client *client, told_speed speed, told_id id, keysrt_text *out)
{
    const told_by_speed_params params = {speed, id};
    return keysrt_key_name(client, &told_by_speed_table, &params, out);
}
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL told_by_speed_parse(keysrt_client *client, keysrt_view name, told_by_speed_params *out)
{ return keysrt_key_parse(client, &told_by_speed_table, name, out, NULL); }
/* MISS: no such key. GET */
KEYSRT_CALL told_by_speed_get(keysrt_client *client, told_speed speed, told_id id, keysrt_text *out)
{
    const told_by_speed_params params = {speed, id};
    return keysrt_string_get(client, &told_by_speed_table, &params, out, &out->block);
}
/* Value and TTL in one step. SET */
KEYSRT_CALL told_by_speed_set(keysrt_client *client, told_speed speed, told_id id, keysrt_view value)
{
    const told_by_speed_params params = {speed, id};
    return keysrt_string_set(client, &told_by_speed_table, &params, &value, keysrt_declared_ttl);
}
/* Sets it where there is none; MISS: there is one, nothing changed. SET NX */
KEYSRT_CALL told_by_speed_add(keysrt_client *client, told_speed speed, told_id id, keysrt_view value)
{
    const told_by_speed_params params = {speed, id};
    return keysrt_string_add(client, &told_by_speed_table, &params, &value, keysrt_declared_ttl);
}
/* Sets it and gives the old value; MISS: there was none. SET GET */
KEYSRT_CALL told_by_speed_swap(keysrt_client *client, told_speed speed, told_id id, keysrt_view value, keysrt_text *old)
{
    const told_by_speed_params params = {speed, id};
    return keysrt_string_swap(client, &told_by_speed_table, &params, &value, keysrt_declared_ttl, old, &old->block);
}
/* Reads and deletes; MISS: no such key. GETDEL */
KEYSRT_CALL told_by_speed_take(keysrt_client *client, told_speed speed, told_id id, keysrt_text *out)
{
    const told_by_speed_params params = {speed, id};
    return keysrt_string_take(client, &told_by_speed_table, &params, out, &out->block);
}
/* One item for each key, found or not. MGET */
KEYSRT_CALL told_by_speed_get_many(keysrt_client *client, const told_by_speed_params *keys, size_t count, told_string_lookups *out)
{ return keysrt_string_get_many(client, &told_by_speed_table, keys, count, out, &out->block, sizeof(told_string_lookup), offsetof(told_string_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL told_by_speed_set_many(keysrt_client *client, const told_by_speed_params *keys, const keysrt_view *values, size_t count)
{ return keysrt_string_set_many(client, &told_by_speed_table, keys, values, count, keysrt_declared_ttl); }
/* OK or MISS. EXISTS */
KEYSRT_CALL told_by_speed_exists(keysrt_client *client, told_speed speed, told_id id)
{
    const told_by_speed_params params = {speed, id};
    return keysrt_key_exists(client, &told_by_speed_table, &params);
}
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL told_by_speed_ttl(keysrt_client *client, told_speed speed, told_id id, keysrt_duration *out)
{
    const told_by_speed_params params = {speed, id};
    return keysrt_key_ttl(client, &told_by_speed_table, &params, out);
}
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL told_by_speed_renew(keysrt_client *client, told_speed speed, told_id id)
{
    const told_by_speed_params params = {speed, id};
    return keysrt_key_renew(client, &told_by_speed_table, &params, keysrt_declared_ttl);
}
/* MISS: there was none. UNLINK */
KEYSRT_CALL told_by_speed_delete(keysrt_client *client, told_speed speed, told_id id)
{
    const told_by_speed_params params = {speed, id};
    return keysrt_key_delete(client, &told_by_speed_table, &params);
}
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL told_by_speed_walk(keysrt_client *client, keysrt_walk *walk, told_by_speed_params *out)
{ return keysrt_key_walk(client, &told_by_speed_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL told_by_speed_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &told_by_speed_table, deleted); }

/* hash "else:{speed}:{id}", Redis type hash, database 0; TTL: by {speed}: {$longest} (2 hours if not set) for fast and never, 1 hour for slow; every write and every read sets it anew. told.keys:32 */
typedef struct told_by_else_params {
    told_speed speed;
    told_id id;
} told_by_else_params;
typedef struct told_by_else {
    keysrt_view a;
    keysrt_block block; /* of a result */
} told_by_else;
static inline void told_by_else_clear(told_by_else *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}
#define TOLD_BY_ELSE_FIELD_A (UINT64_C(1) << 0)
static const keysrt_piece told_by_else_table_pieces[] KEYSRT_UNUSED = {
    {"else:", 5, offsetof(told_by_else_params, speed), &told_type_13, "speed", false},
    {":", 1, offsetof(told_by_else_params, id), &told_type_8, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_quantity told_by_else_table_cases[] KEYSRT_UNUSED = {{KEYSRT_FROM_SETTING, 1, offsetof(told_settings, longest), &told_type_4}, {KEYSRT_CONSTANT, 3600000, 0, 0}, {KEYSRT_FROM_SETTING, 1, offsetof(told_settings, longest), &told_type_4}, };
static const keysrt_field told_by_else_table_fields[] KEYSRT_UNUSED = {
    {"a", 1, offsetof(told_by_else, a), KEYSRT_NO_OFFSET, &told_type_9, "$1\r\na\r\n", 7},
};
static const keysrt_record told_by_else_table_record KEYSRT_UNUSED = {"by_else", offsetof(told_by_else, block), 1, told_by_else_table_fields, 0, 0};
static const keysrt_key told_by_else_table KEYSRT_UNUSED = {&told_keyspace, "by_else", 11, 0, KEYSRT_HASH, false,
    {3, sizeof(told_by_else_params), told_by_else_table_pieces, "else:*:*", "else:{speed}:{id}"},
    0, 0, &told_by_else_table_record,
    {KEYSRT_TTL_BY_SETTINGS, KEYSRT_TTL_SLIDING, false, 0, 0, 0, 0, offsetof(told_by_else_params, speed), told_by_else_table_cases, 0, 0},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL told_by_else_key_name(keysrt_client *client, told_speed speed, told_id id, keysrt_text *out)
{
    const told_by_else_params params = {speed, id};
    return keysrt_key_name(client, &told_by_else_table, &params, out);
}
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL told_by_else_parse(keysrt_client *client, keysrt_view name, told_by_else_params *out)
{ return keysrt_key_parse(client, &told_by_else_table, name, out, NULL); }
/* All fields; MISS: no such key. HGETALL */
KEYSRT_CALL told_by_else_get(keysrt_client *client, told_speed speed, told_id id, told_by_else *out)
{
    const told_by_else_params params = {speed, id};
    return keysrt_hash_get(client, &told_by_else_table, &params, out, &out->block);
}
/* Replaces the whole key in one step. DEL, HSET */
KEYSRT_CALL told_by_else_put(keysrt_client *client, told_speed speed, told_id id, const told_by_else *record)
{
    const told_by_else_params params = {speed, id};
    return keysrt_hash_put(client, &told_by_else_table, &params, record, keysrt_declared_ttl);
}
/* The fields of the mask; MISS: no such key. HMGET */
KEYSRT_CALL told_by_else_get_fields(keysrt_client *client, told_speed speed, told_id id, uint64_t mask, told_by_else *out)
{
    const told_by_else_params params = {speed, id};
    return keysrt_hash_get_fields(client, &told_by_else_table, &params, mask, out, &out->block);
}
/* The fields of the mask; optional ones that are not there are deleted. HSET */
KEYSRT_CALL told_by_else_set_fields(keysrt_client *client, told_speed speed, told_id id, uint64_t mask, const told_by_else *record)
{
    const told_by_else_params params = {speed, id};
    return keysrt_hash_set_fields(client, &told_by_else_table, &params, mask, record, keysrt_declared_ttl);
}
/* MISS: no such key or field. HGET */
KEYSRT_CALL told_by_else_get_a(keysrt_client *client, told_speed speed, told_id id, keysrt_text *out)
{
    const told_by_else_params params = {speed, id};
    return keysrt_hash_get_field(client, &told_by_else_table, &params, 0, out, &out->block);
}
/* One field alone. HSET */
KEYSRT_CALL told_by_else_set_a(keysrt_client *client, told_speed speed, told_id id, keysrt_view value)
{
    const told_by_else_params params = {speed, id};
    return keysrt_hash_set_field(client, &told_by_else_table, &params, 0, &value, keysrt_declared_ttl);
}
/* OK or MISS. EXISTS */
KEYSRT_CALL told_by_else_exists(keysrt_client *client, told_speed speed, told_id id)
{
    const told_by_else_params params = {speed, id};
    return keysrt_key_exists(client, &told_by_else_table, &params);
}
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL told_by_else_ttl(keysrt_client *client, told_speed speed, told_id id, keysrt_duration *out)
{
    const told_by_else_params params = {speed, id};
    return keysrt_key_ttl(client, &told_by_else_table, &params, out);
}
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL told_by_else_renew(keysrt_client *client, told_speed speed, told_id id)
{
    const told_by_else_params params = {speed, id};
    return keysrt_key_renew(client, &told_by_else_table, &params, keysrt_declared_ttl);
}
/* MISS: there was none. UNLINK */
KEYSRT_CALL told_by_else_delete(keysrt_client *client, told_speed speed, told_id id)
{
    const told_by_else_params params = {speed, id};
    return keysrt_key_delete(client, &told_by_else_table, &params);
}
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL told_by_else_walk(keysrt_client *client, keysrt_walk *walk, told_by_else_params *out)
{ return keysrt_key_walk(client, &told_by_else_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL told_by_else_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &told_by_else_table, deleted); }

/* string "scoped:{$scope}:{id}", Redis type string, database 0; TTL: 1 hour; every write sets it anew. told.keys:33 */
typedef struct told_scoped_params {
    told_id id;
} told_scoped_params;
static const keysrt_piece told_scoped_table_pieces[] KEYSRT_UNUSED = {
    {"scoped:", 7, offsetof(told_settings, scope), &told_type_7, "scope", true},
    {":", 1, offsetof(told_scoped_params, id), &told_type_8, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key told_scoped_table KEYSRT_UNUSED = {&told_keyspace, "scoped", 12, 0, KEYSRT_STRING, false,
    {3, sizeof(told_scoped_params), told_scoped_table_pieces, "scoped:*:*", "scoped:{$scope}:{id}"},
    &told_type_7, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 3600000, 0, 0, 0, 0, "$2\r\nPX\r\n$7\r\n3600000\r\n", 21},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL told_scoped_key_name(keysrt_client *client, told_id id, keysrt_text *out)
{ return keysrt_key_name(client, &told_scoped_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL told_scoped_parse(keysrt_client *client, keysrt_view name, told_scoped_params *out)
{ return keysrt_key_parse(client, &told_scoped_table, name, out, NULL); }
/* MISS: no such key. GET */
KEYSRT_CALL told_scoped_get(keysrt_client *client, told_id id, told_scope *out)
{ return keysrt_string_get(client, &told_scoped_table, &id, out, NULL); }
/* Value and TTL in one step. SET */
KEYSRT_CALL told_scoped_set(keysrt_client *client, told_id id, told_scope value)
{ return keysrt_string_set(client, &told_scoped_table, &id, &value, keysrt_declared_ttl); }
/* Sets it where there is none; MISS: there is one, nothing changed. SET NX */
KEYSRT_CALL told_scoped_add(keysrt_client *client, told_id id, told_scope value)
{ return keysrt_string_add(client, &told_scoped_table, &id, &value, keysrt_declared_ttl); }
/* Sets it and gives the old value; MISS: there was none. SET GET */
KEYSRT_CALL told_scoped_swap(keysrt_client *client, told_id id, told_scope value, told_scope *old)
{ return keysrt_string_swap(client, &told_scoped_table, &id, &value, keysrt_declared_ttl, old, NULL); }
/* Reads and deletes; MISS: no such key. GETDEL */
KEYSRT_CALL told_scoped_take(keysrt_client *client, told_id id, told_scope *out)
{ return keysrt_string_take(client, &told_scoped_table, &id, out, NULL); }
/* One item for each key, found or not. MGET */
KEYSRT_CALL told_scoped_get_many(keysrt_client *client, const told_scoped_params *keys, size_t count, told_scope_lookups *out)
{ return keysrt_string_get_many(client, &told_scoped_table, keys, count, out, &out->block, sizeof(told_scope_lookup), offsetof(told_scope_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL told_scoped_set_many(keysrt_client *client, const told_scoped_params *keys, const told_scope *values, size_t count)
{ return keysrt_string_set_many(client, &told_scoped_table, keys, values, count, keysrt_declared_ttl); }
/* OK or MISS. EXISTS */
KEYSRT_CALL told_scoped_exists(keysrt_client *client, told_id id)
{ return keysrt_key_exists(client, &told_scoped_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL told_scoped_ttl(keysrt_client *client, told_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &told_scoped_table, &id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL told_scoped_renew(keysrt_client *client, told_id id)
{ return keysrt_key_renew(client, &told_scoped_table, &id, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL told_scoped_delete(keysrt_client *client, told_id id)
{ return keysrt_key_delete(client, &told_scoped_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL told_scoped_walk(keysrt_client *client, keysrt_walk *walk, told_scoped_params *out)
{ return keysrt_key_walk(client, &told_scoped_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL told_scoped_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &told_scoped_table, deleted); }

#endif
