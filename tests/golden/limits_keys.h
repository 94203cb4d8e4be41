/* limits_keys.h: made by keysc from limits.keys. Edit that, not this.
 *
 * Limiters and semaphores, in all their forms: what test_live_limiter and test_live_semaphore talk to a server with. */
#ifndef LIMITS_KEYS_H
#define LIMITS_KEYS_H

#include "keysrt_tables.h"
#include "keysrt_limiter.h"
#include "keysrt_semaphore.h"

#if KEYSRT_ABI != 2
#error "limits_keys.h and libkeysrt are of different versions: generate it again"
#endif

/* Id: 1 to 32 bytes: letters, digits, - and _ */
typedef struct limits_id {
    const char *data;
    size_t len;
} limits_id;
static inline limits_id limits_id_bytes(const void *data, size_t len)
{
    const limits_id value = {(const char *)data, len};
    return value;
}
static inline limits_id limits_id_str(const char *text)
{
    return limits_id_bytes(text, strlen(text));
}
#define LIMITS_ID(text) limits_id_str(text)

/* Hour: time in UTC, %Y-%m-%d-%H */
typedef struct limits_hour {
    keysrt_time value;
} limits_hour;
static inline limits_hour limits_hour_of(keysrt_time value)
{
    const limits_hour wrapped = {value};
    return wrapped;
}

/* What a client is opened with; see limits_use_settings(). */
typedef struct limits_settings {
    uint32_t most;
    uint32_t length;
} limits_settings;
static const keysrt_type limits_type_1 KEYSRT_UNUSED = {KEYSRT_TYPE_UINT, KEYSRT_TYPE_FIXED, sizeof(uint32_t), 0, UINT64_C(4294967295), 0, 0, "u32"};
static const keysrt_type limits_type_2 KEYSRT_UNUSED = {KEYSRT_TYPE_UINT, KEYSRT_TYPE_FIXED, sizeof(uint32_t), 0, UINT64_C(4294967295), 0, 0, "milliseconds"};
static const keysrt_piece limits_keyspace_settings[] KEYSRT_UNUSED = {
    {"", 0, offsetof(limits_settings, most), &limits_type_1, "most", true},
    {"", 0, offsetof(limits_settings, length), &limits_type_2, "length", true},
    {"", 0, 0, 0, 0, false},
};
/* Used where a client was given none. */
static const limits_settings limits_default_settings KEYSRT_UNUSED = {5, 200};
static const keysrt_schema limits_keyspace KEYSRT_UNUSED = {"limits", KEYSRT_ABI, sizeof(limits_settings), limits_keyspace_settings, &limits_default_settings, 31, false};

/* Values for the settings of this schema; copied. INVALID: one is not of its type. */
KEYSRT_CALL limits_use_settings(keysrt_client *client, const limits_settings *settings)
{
    return keysrt_use_settings(client, &limits_keyspace, settings);
}

static const unsigned char limits_bytes_1[] KEYSRT_UNUSED = {0,0,0,0,0,32,255,3,254,255,255,135,254,255,255,7,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0};
static const keysrt_string_rule limits_rule_1 KEYSRT_UNUSED = {limits_bytes_1, 0, "of [A-Za-z0-9_-]"};
static const keysrt_type limits_type_3 KEYSRT_UNUSED = {KEYSRT_TYPE_STRING, 0, sizeof(limits_id), 1, 32, &limits_rule_1, 0, "Id"};
static const keysrt_type limits_type_4 KEYSRT_UNUSED = {KEYSRT_TYPE_UINT, KEYSRT_TYPE_FIXED, sizeof(uint16_t), 0, 65535, 0, 0, "u16"};
static const keysrt_type limits_type_5 KEYSRT_UNUSED = {KEYSRT_TYPE_UINT, KEYSRT_TYPE_FIXED, sizeof(uint64_t), 0, KEYSRT_NO_LIMIT, 0, 0, "u64"};
static const keysrt_type limits_type_6 KEYSRT_UNUSED = {KEYSRT_TYPE_INT, KEYSRT_TYPE_FIXED, sizeof(int64_t), UINT64_C(9223372036854775808), UINT64_C(9223372036854775807), 0, 0, "timestamp"};
static const keysrt_type limits_type_7 KEYSRT_UNUSED = {KEYSRT_TYPE_TIME, KEYSRT_TYPE_FIXED, sizeof(limits_hour), 0, 0, "%Y-%m-%d-%H", 0, "Hour"};
static const keysrt_type limits_type_8 KEYSRT_UNUSED = {KEYSRT_TYPE_DATE, KEYSRT_TYPE_FIXED, sizeof(keysrt_date), 0, 0, 0, 0, "date"};
static const keysrt_type limits_type_9 KEYSRT_UNUSED = {KEYSRT_TYPE_INT, KEYSRT_TYPE_FIXED, sizeof(int64_t), UINT64_C(9223372036854775808), UINT64_C(9223372036854775807), 0, 0, "timestamp_ms"};

/* limiter "f:fixed:{id}", Redis type string, database 0; TTL: 600 milliseconds; the limiter's window. limits.keys:14
 * Never lets more than the limit pass in one window, which the first hit opens; two that meet can let twice as many pass.
 * Check and count are one step by the server's clock; what is denied is not counted, but by take_counting.
 * A reply that was lost may have been counted: LOST_REPLY, never sent again by itself.
 * Commands: EVALSHA (GET, INCRBY, PTTL, PEXPIRE, TIME), UNLINK. */
typedef struct limits_fixed_params {
    limits_id id;
} limits_fixed_params;
static const keysrt_piece limits_fixed_table_pieces[] KEYSRT_UNUSED = {
    {"f:fixed:", 8, offsetof(limits_fixed_params, id), &limits_type_3, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_limiter limits_fixed_table_rules[] KEYSRT_UNUSED = {{KEYSRT_LIMIT_FIXED, KEYSRT_ALIGNED_NOT, KEYSRT_UNAVAILABLE_SAYS, {KEYSRT_CONSTANT, 5, 0, 0}, {KEYSRT_CONSTANT, 600, 0, 0}, 0}};
static const keysrt_key limits_fixed_table KEYSRT_UNUSED = {&limits_keyspace, "fixed", 0, 0, KEYSRT_LIMITER, false,
    {2, sizeof(limits_fixed_params), limits_fixed_table_pieces, "f:fixed:*", "f:fixed:{id}"},
    0, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 600, 0, 0, 0, 0, "$2\r\nPX\r\n$3\r\n600\r\n", 17},
    &limits_fixed_table_rules, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL limits_fixed_key_name(keysrt_client *client, limits_id id, keysrt_text *out)
{ return keysrt_key_name(client, &limits_fixed_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL limits_fixed_parse(keysrt_client *client, keysrt_view name, limits_fixed_params *out)
{ return keysrt_key_parse(client, &limits_fixed_table, name, out, NULL); }
/* Takes one, if there is one: out->allowed. EVALSHA */
KEYSRT_CALL limits_fixed_allow(keysrt_client *client, limits_id id, keysrt_limit *out)
{
    const keysrt_limiter_ask ask = {1, 0, 0, 0};
    return keysrt_limiter_take(client, &limits_fixed_table, &id, &ask, false, out);
}
/* Takes n, or none of them: out->allowed. What is denied does not count. EVALSHA */
KEYSRT_CALL limits_fixed_take(keysrt_client *client, limits_id id, uint64_t n, keysrt_limit *out)
{
    const keysrt_limiter_ask ask = {n, 0, 0, 0};
    return keysrt_limiter_take(client, &limits_fixed_table, &id, &ask, false, out);
}
/* The same, but what is denied counts, too: who goes on asking stays denied. EVALSHA */
KEYSRT_CALL limits_fixed_take_counting(keysrt_client *client, limits_id id, uint64_t n, keysrt_limit *out)
{
    const keysrt_limiter_ask ask = {n, 0, 0, 0};
    return keysrt_limiter_take(client, &limits_fixed_table, &id, &ask, true, out);
}
/* What allow would say. Takes nothing. EVALSHA */
KEYSRT_CALL limits_fixed_peek(keysrt_client *client, limits_id id, keysrt_limit *out)
{
    const keysrt_limiter_ask ask = {1, 0, 0, 0};
    return keysrt_limiter_peek(client, &limits_fixed_table, &id, &ask, out);
}
/* All is free again; MISS: it was. UNLINK */
KEYSRT_CALL limits_fixed_reset(keysrt_client *client, limits_id id)
{
    const keysrt_limiter_ask ask = {1, 0, 0, 0};
    return keysrt_limiter_reset(client, &limits_fixed_table, &id, &ask);
}
/* OK or MISS. EXISTS */
KEYSRT_CALL limits_fixed_exists(keysrt_client *client, limits_id id)
{ return keysrt_key_exists(client, &limits_fixed_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL limits_fixed_ttl(keysrt_client *client, limits_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &limits_fixed_table, &id, out); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL limits_fixed_delete(keysrt_client *client, limits_id id)
{ return keysrt_key_delete(client, &limits_fixed_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL limits_fixed_walk(keysrt_client *client, keysrt_walk *walk, limits_fixed_params *out)
{ return keysrt_key_walk(client, &limits_fixed_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL limits_fixed_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &limits_fixed_table, deleted); }

/* limiter "f:hourly:{id}", Redis type string, database 0; TTL: 1 hour; the limiter's window. limits.keys:15
 * Never lets more than the limit pass in one window, which the first hit opens; two that meet can let twice as many pass.
 * Check and count are one step by the server's clock; what is denied is not counted, but by take_counting.
 * A reply that was lost may have been counted: LOST_REPLY, never sent again by itself.
 * Commands: EVALSHA (GET, INCRBY, PTTL, PEXPIRE, TIME), UNLINK. */
typedef struct limits_hourly_params {
    limits_id id;
} limits_hourly_params;
static const keysrt_piece limits_hourly_table_pieces[] KEYSRT_UNUSED = {
    {"f:hourly:", 9, offsetof(limits_hourly_params, id), &limits_type_3, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_limiter limits_hourly_table_rules[] KEYSRT_UNUSED = {{KEYSRT_LIMIT_FIXED, KEYSRT_ALIGNED_NOT, KEYSRT_UNAVAILABLE_SAYS, {KEYSRT_CONSTANT, 3, 0, 0}, {KEYSRT_CONSTANT, 3600000, 0, 0}, 0}};
static const keysrt_key limits_hourly_table KEYSRT_UNUSED = {&limits_keyspace, "hourly", 1, 0, KEYSRT_LIMITER, false,
    {2, sizeof(limits_hourly_params), limits_hourly_table_pieces, "f:hourly:*", "f:hourly:{id}"},
    0, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 3600000, 0, 0, 0, 0, "$2\r\nPX\r\n$7\r\n3600000\r\n", 21},
    &limits_hourly_table_rules, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL limits_hourly_key_name(keysrt_client *client, limits_id id, keysrt_text *out)
{ return keysrt_key_name(client, &limits_hourly_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL limits_hourly_parse(keysrt_client *client, keysrt_view name, limits_hourly_params *out)
{ return keysrt_key_parse(client, &limits_hourly_table, name, out, NULL); }
/* Takes one, if there is one: out->allowed. EVALSHA */
KEYSRT_CALL limits_hourly_allow(keysrt_client *client, limits_id id, keysrt_limit *out)
{
    const keysrt_limiter_ask ask = {1, 0, 0, 0};
    return keysrt_limiter_take(client, &limits_hourly_table, &id, &ask, false, out);
}
/* Takes n, or none of them: out->allowed. What is denied does not count. EVALSHA */
KEYSRT_CALL limits_hourly_take(keysrt_client *client, limits_id id, uint64_t n, keysrt_limit *out)
{
    const keysrt_limiter_ask ask = {n, 0, 0, 0};
    return keysrt_limiter_take(client, &limits_hourly_table, &id, &ask, false, out);
}
/* The same, but what is denied counts, too: who goes on asking stays denied. EVALSHA */
KEYSRT_CALL limits_hourly_take_counting(keysrt_client *client, limits_id id, uint64_t n, keysrt_limit *out)
{
    const keysrt_limiter_ask ask = {n, 0, 0, 0};
    return keysrt_limiter_take(client, &limits_hourly_table, &id, &ask, true, out);
}
/* What allow would say. Takes nothing. EVALSHA */
KEYSRT_CALL limits_hourly_peek(keysrt_client *client, limits_id id, keysrt_limit *out)
{
    const keysrt_limiter_ask ask = {1, 0, 0, 0};
    return keysrt_limiter_peek(client, &limits_hourly_table, &id, &ask, out);
}
/* All is free again; MISS: it was. UNLINK */
KEYSRT_CALL limits_hourly_reset(keysrt_client *client, limits_id id)
{
    const keysrt_limiter_ask ask = {1, 0, 0, 0};
    return keysrt_limiter_reset(client, &limits_hourly_table, &id, &ask);
}
/* OK or MISS. EXISTS */
KEYSRT_CALL limits_hourly_exists(keysrt_client *client, limits_id id)
{ return keysrt_key_exists(client, &limits_hourly_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL limits_hourly_ttl(keysrt_client *client, limits_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &limits_hourly_table, &id, out); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL limits_hourly_delete(keysrt_client *client, limits_id id)
{ return keysrt_key_delete(client, &limits_hourly_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL limits_hourly_walk(keysrt_client *client, keysrt_walk *walk, limits_hourly_params *out)
{ return keysrt_key_walk(client, &limits_hourly_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL limits_hourly_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &limits_hourly_table, deleted); }

/* limiter "f:param:{id}:{most}:{length}", Redis type string, database 0; TTL: as many milliseconds as parameter {length} says; the limiter's window. limits.keys:16
 * Never lets more than the limit pass in one window, which the first hit opens; two that meet can let twice as many pass.
 * Check and count are one step by the server's clock; what is denied is not counted, but by take_counting.
 * A reply that was lost may have been counted: LOST_REPLY, never sent again by itself.
 * Commands: EVALSHA (GET, INCRBY, PTTL, PEXPIRE, TIME), UNLINK. */
typedef struct limits_by_param_params {
    limits_id id;
    uint16_t most;
    uint32_t length;
} limits_by_param_params;
static const keysrt_piece limits_by_param_table_pieces[] KEYSRT_UNUSED = {
    {"f:param:", 8, offsetof(limits_by_param_params, id), &limits_type_3, "id", false},
    {":", 1, offsetof(limits_by_param_params, most), &limits_type_4, "most", false},
    {":", 1, offsetof(limits_by_param_params, length), &limits_type_2, "length", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_limiter limits_by_param_table_rules[] KEYSRT_UNUSED = {{KEYSRT_LIMIT_FIXED, KEYSRT_ALIGNED_NOT, KEYSRT_UNAVAILABLE_SAYS, {KEYSRT_FROM_PARAM, 1, offsetof(limits_by_param_params, most), &limits_type_4}, {KEYSRT_FROM_PARAM, 1, offsetof(limits_by_param_params, length), &limits_type_2}, 0}};
static const keysrt_key limits_by_param_table KEYSRT_UNUSED = {&limits_keyspace, "by_param", 2, 0, KEYSRT_LIMITER, false,
    {4, sizeof(limits_by_param_params), limits_by_param_table_pieces, "f:param:*:*:*", "f:param:{id}:{most}:{length}"},
    0, 0, 0,
    {KEYSRT_TTL_PARAM, KEYSRT_TTL_ON_WRITE, false, 0, 1, 0, 0, offsetof(limits_by_param_params, length), 0, 0, 0},
    &limits_by_param_table_rules, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL limits_by_param_key_name(keysrt_client *client, limits_id id, uint16_t most_param, uint32_t length_param, keysrt_text *out)
{
    const limits_by_param_params params = {id, most_param, length_param};
    return keysrt_key_name(client, &limits_by_param_table, &params, out);
}
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL limits_by_param_parse(keysrt_client *client, keysrt_view name, limits_by_param_params *out)
{ return keysrt_key_parse(client, &limits_by_param_table, name, out, NULL); }
/* Takes one, if there is one: out->allowed. EVALSHA */
KEYSRT_CALL limits_by_param_allow(keysrt_client *client, limits_id id, uint16_t most_param, uint32_t length_param, keysrt_limit *out)
{
    const limits_by_param_params params = {id, most_param, length_param};
    const keysrt_limiter_ask ask = {1, 0, 0, 0};
    return keysrt_limiter_take(client, &limits_by_param_table, &params, &ask, false, out);
}
/* Takes n, or none of them: out->allowed. What is denied does not count. EVALSHA */
KEYSRT_CALL limits_by_param_take(keysrt_client *client, limits_id id, uint16_t most_param, uint32_t length_param, uint64_t n, keysrt_limit *out)
{
    const limits_by_param_params params = {id, most_param, length_param};
    const keysrt_limiter_ask ask = {n, 0, 0, 0};
    return keysrt_limiter_take(client, &limits_by_param_table, &params, &ask, false, out);
}
/* The same, but what is denied counts, too: who goes on asking stays denied. EVALSHA */
KEYSRT_CALL limits_by_param_take_counting(keysrt_client *client, limits_id id, uint16_t most_param, uint32_t length_param, uint64_t n, keysrt_limit *out)
{
    const limits_by_param_params params = {id, most_param, length_param};
    const keysrt_limiter_ask ask = {n, 0, 0, 0};
    return keysrt_limiter_take(client, &limits_by_param_table, &params, &ask, true, out);
}
/* What allow would say. Takes nothing. EVALSHA */
KEYSRT_CALL limits_by_param_peek(keysrt_client *client, limits_id id, uint16_t most_param, uint32_t length_param, keysrt_limit *out)
{
    const limits_by_param_params params = {id, most_param, length_param};
    const keysrt_limiter_ask ask = {1, 0, 0, 0};
    return keysrt_limiter_peek(client, &limits_by_param_table, &params, &ask, out);
}
/* All is free again; MISS: it was. UNLINK */
KEYSRT_CALL limits_by_param_reset(keysrt_client *client, limits_id id, uint16_t most_param, uint32_t length_param)
{
    const limits_by_param_params params = {id, most_param, length_param};
    const keysrt_limiter_ask ask = {1, 0, 0, 0};
    return keysrt_limiter_reset(client, &limits_by_param_table, &params, &ask);
}
/* OK or MISS. EXISTS */
KEYSRT_CALL limits_by_param_exists(keysrt_client *client, limits_id id, uint16_t most_param, uint32_t length_param)
{
    const limits_by_param_params params = {id, most_param, length_param};
    return keysrt_key_exists(client, &limits_by_param_table, &params);
}
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL limits_by_param_ttl(keysrt_client *client, limits_id id, uint16_t most_param, uint32_t length_param, keysrt_duration *out)
{
    const limits_by_param_params params = {id, most_param, length_param};
    return keysrt_key_ttl(client, &limits_by_param_table, &params, out);
}
/* MISS: there was none. UNLINK */
KEYSRT_CALL limits_by_param_delete(keysrt_client *client, limits_id id, uint16_t most_param, uint32_t length_param)
{
    const limits_by_param_params params = {id, most_param, length_param};
    return keysrt_key_delete(client, &limits_by_param_table, &params);
}
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL limits_by_param_walk(keysrt_client *client, keysrt_walk *walk, limits_by_param_params *out)
{ return keysrt_key_walk(client, &limits_by_param_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL limits_by_param_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &limits_by_param_table, deleted); }

/* limiter "f:setting:{id}", Redis type string, database 0; TTL: as setting {$length} says (200 milliseconds if not set); the limiter's window. limits.keys:17
 * Never lets more than the limit pass in one window, which the first hit opens; two that meet can let twice as many pass.
 * Check and count are one step by the server's clock; what is denied is not counted, but by take_counting.
 * A reply that was lost may have been counted: LOST_REPLY, never sent again by itself.
 * Commands: EVALSHA (GET, INCRBY, PTTL, PEXPIRE, TIME), UNLINK. */
typedef struct limits_by_setting_params {
    limits_id id;
} limits_by_setting_params;
static const keysrt_piece limits_by_setting_table_pieces[] KEYSRT_UNUSED = {
    {"f:setting:", 10, offsetof(limits_by_setting_params, id), &limits_type_3, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_limiter limits_by_setting_table_rules[] KEYSRT_UNUSED = {{KEYSRT_LIMIT_FIXED, KEYSRT_ALIGNED_NOT, KEYSRT_UNAVAILABLE_SAYS, {KEYSRT_FROM_SETTING, 1, offsetof(limits_settings, most), &limits_type_1}, {KEYSRT_FROM_SETTING, 1, offsetof(limits_settings, length), &limits_type_2}, 0}};
static const keysrt_key limits_by_setting_table KEYSRT_UNUSED = {&limits_keyspace, "by_setting", 3, 0, KEYSRT_LIMITER, false,
    {2, sizeof(limits_by_setting_params), limits_by_setting_table_pieces, "f:setting:*", "f:setting:{id}"},
    0, 0, 0,
    {KEYSRT_TTL_SETTING, KEYSRT_TTL_ON_WRITE, false, 0, 1, 0, 0, offsetof(limits_settings, length), 0, 0, 0},
    &limits_by_setting_table_rules, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL limits_by_setting_key_name(keysrt_client *client, limits_id id, keysrt_text *out)
{ return keysrt_key_name(client, &limits_by_setting_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL limits_by_setting_parse(keysrt_client *client, keysrt_view name, limits_by_setting_params *out)
{ return keysrt_key_parse(client, &limits_by_setting_table, name, out, NULL); }
/* Takes one, if there is one: out->allowed. EVALSHA */
KEYSRT_CALL limits_by_setting_allow(keysrt_client *client, limits_id id, keysrt_limit *out)
{
    const keysrt_limiter_ask ask = {1, 0, 0, 0};
    return keysrt_limiter_take(client, &limits_by_setting_table, &id, &ask, false, out);
}
/* Takes n, or none of them: out->allowed. What is denied does not count. EVALSHA */
KEYSRT_CALL limits_by_setting_take(keysrt_client *client, limits_id id, uint64_t n, keysrt_limit *out)
{
    const keysrt_limiter_ask ask = {n, 0, 0, 0};
    return keysrt_limiter_take(client, &limits_by_setting_table, &id, &ask, false, out);
}
/* The same, but what is denied counts, too: who goes on asking stays denied. EVALSHA */
KEYSRT_CALL limits_by_setting_take_counting(keysrt_client *client, limits_id id, uint64_t n, keysrt_limit *out)
{
    const keysrt_limiter_ask ask = {n, 0, 0, 0};
    return keysrt_limiter_take(client, &limits_by_setting_table, &id, &ask, true, out);
}
/* What allow would say. Takes nothing. EVALSHA */
KEYSRT_CALL limits_by_setting_peek(keysrt_client *client, limits_id id, keysrt_limit *out)
{
    const keysrt_limiter_ask ask = {1, 0, 0, 0};
    return keysrt_limiter_peek(client, &limits_by_setting_table, &id, &ask, out);
}
/* All is free again; MISS: it was. UNLINK */
KEYSRT_CALL limits_by_setting_reset(keysrt_client *client, limits_id id)
{
    const keysrt_limiter_ask ask = {1, 0, 0, 0};
    return keysrt_limiter_reset(client, &limits_by_setting_table, &id, &ask);
}
/* OK or MISS. EXISTS */
KEYSRT_CALL limits_by_setting_exists(keysrt_client *client, limits_id id)
{ return keysrt_key_exists(client, &limits_by_setting_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL limits_by_setting_ttl(keysrt_client *client, limits_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &limits_by_setting_table, &id, out); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL limits_by_setting_delete(keysrt_client *client, limits_id id)
{ return keysrt_key_delete(client, &limits_by_setting_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL limits_by_setting_walk(keysrt_client *client, keysrt_walk *walk, limits_by_setting_params *out)
{ return keysrt_key_walk(client, &limits_by_setting_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL limits_by_setting_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &limits_by_setting_table, deleted); }

/* limiter "f:call:{id}", Redis type string, database 0; TTL: the caller chooses; the limiter's window. limits.keys:18
 * Never lets more than the limit pass in one window, which the first hit opens; two that meet can let twice as many pass.
 * Check and count are one step by the server's clock; what is denied is not counted, but by take_counting.
 * A reply that was lost may have been counted: LOST_REPLY, never sent again by itself.
 * Commands: EVALSHA (GET, INCRBY, PTTL, PEXPIRE, TIME), UNLINK. */
typedef struct limits_at_call_params {
    limits_id id;
} limits_at_call_params;
static const keysrt_piece limits_at_call_table_pieces[] KEYSRT_UNUSED = {
    {"f:call:", 7, offsetof(limits_at_call_params, id), &limits_type_3, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_limiter limits_at_call_table_rules[] KEYSRT_UNUSED = {{KEYSRT_LIMIT_FIXED, KEYSRT_ALIGNED_NOT, KEYSRT_UNAVAILABLE_SAYS, {KEYSRT_AT_CALL, 0, 0, 0}, {KEYSRT_AT_CALL, 0, 0, 0}, 0}};
static const keysrt_key limits_at_call_table KEYSRT_UNUSED = {&limits_keyspace, "at_call", 4, 0, KEYSRT_LIMITER, false,
    {2, sizeof(limits_at_call_params), limits_at_call_table_pieces, "f:call:*", "f:call:{id}"},
    0, 0, 0,
    {KEYSRT_TTL_CALL, KEYSRT_TTL_ON_WRITE, false, 0, 0, 1, INT64_C(9223372036854775807), 0, 0, 0, 0},
    &limits_at_call_table_rules, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL limits_at_call_key_name(keysrt_client *client, limits_id id, keysrt_text *out)
{ return keysrt_key_name(client, &limits_at_call_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL limits_at_call_parse(keysrt_client *client, keysrt_view name, limits_at_call_params *out)
{ return keysrt_key_parse(client, &limits_at_call_table, name, out, NULL); }
/* Takes one, if there is one: out->allowed. EVALSHA */
KEYSRT_CALL limits_at_call_allow(keysrt_client *client, limits_id id, uint64_t limit, keysrt_duration per, keysrt_limit *out)
{
    const keysrt_limiter_ask ask = {1, limit, per.ms, 0};
    return keysrt_limiter_take(client, &limits_at_call_table, &id, &ask, false, out);
}
/* Takes n, or none of them: out->allowed. What is denied does not count. EVALSHA */
KEYSRT_CALL limits_at_call_take(keysrt_client *client, limits_id id, uint64_t limit, keysrt_duration per, uint64_t n, keysrt_limit *out)
{
    const keysrt_limiter_ask ask = {n, limit, per.ms, 0};
    return keysrt_limiter_take(client, &limits_at_call_table, &id, &ask, false, out);
}
/* The same, but what is denied counts, too: who goes on asking stays denied. EVALSHA */
KEYSRT_CALL limits_at_call_take_counting(keysrt_client *client, limits_id id, uint64_t limit, keysrt_duration per, uint64_t n, keysrt_limit *out)
{
    const keysrt_limiter_ask ask = {n, limit, per.ms, 0};
    return keysrt_limiter_take(client, &limits_at_call_table, &id, &ask, true, out);
}
/* What allow would say. Takes nothing. EVALSHA */
KEYSRT_CALL limits_at_call_peek(keysrt_client *client, limits_id id, uint64_t limit, keysrt_duration per, keysrt_limit *out)
{
    const keysrt_limiter_ask ask = {1, limit, per.ms, 0};
    return keysrt_limiter_peek(client, &limits_at_call_table, &id, &ask, out);
}
/* All is free again; MISS: it was. UNLINK */
KEYSRT_CALL limits_at_call_reset(keysrt_client *client, limits_id id, uint64_t limit, keysrt_duration per)
{
    const keysrt_limiter_ask ask = {1, limit, per.ms, 0};
    return keysrt_limiter_reset(client, &limits_at_call_table, &id, &ask);
}
/* OK or MISS. EXISTS */
KEYSRT_CALL limits_at_call_exists(keysrt_client *client, limits_id id)
{ return keysrt_key_exists(client, &limits_at_call_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL limits_at_call_ttl(keysrt_client *client, limits_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &limits_at_call_table, &id, out); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL limits_at_call_delete(keysrt_client *client, limits_id id)
{ return keysrt_key_delete(client, &limits_at_call_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL limits_at_call_walk(keysrt_client *client, keysrt_walk *walk, limits_at_call_params *out)
{ return keysrt_key_walk(client, &limits_at_call_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL limits_at_call_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &limits_at_call_table, deleted); }

/* limiter "f:number:{id}:{window}", Redis type string, database 0; TTL: 600 milliseconds; the limiter's window. limits.keys:19
 * Never lets more than the limit pass in one window; two that meet can let twice as many pass.
 * Check and count are one step by the server's clock; what is denied is not counted, but by take_counting.
 * A reply that was lost may have been counted: LOST_REPLY, never sent again by itself.
 * Commands: EVALSHA (GET, INCRBY, PTTL, PEXPIRE, TIME), UNLINK. */
typedef struct limits_numbered_params {
    limits_id id;
    uint64_t window;
} limits_numbered_params;
static const keysrt_piece limits_numbered_table_pieces[] KEYSRT_UNUSED = {
    {"f:number:", 9, offsetof(limits_numbered_params, id), &limits_type_3, "id", false},
    {":", 1, offsetof(limits_numbered_params, window), &limits_type_5, "window", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_limiter limits_numbered_table_rules[] KEYSRT_UNUSED = {{KEYSRT_LIMIT_FIXED, KEYSRT_ALIGNED_NUMBER, KEYSRT_UNAVAILABLE_SAYS, {KEYSRT_CONSTANT, 5, 0, 0}, {KEYSRT_CONSTANT, 600, 0, 0}, &limits_type_5}};
static const keysrt_key limits_numbered_table KEYSRT_UNUSED = {&limits_keyspace, "numbered", 5, 0, KEYSRT_LIMITER, false,
    {3, sizeof(limits_numbered_params), limits_numbered_table_pieces, "f:number:*:*", "f:number:{id}:{window}"},
    0, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 600, 0, 0, 0, 0, "$2\r\nPX\r\n$3\r\n600\r\n", 17},
    &limits_numbered_table_rules, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL limits_numbered_key_name(keysrt_client *client, limits_id id, uint64_t window, keysrt_text *out)
{
    const limits_numbered_params params = {id, window};
    return keysrt_key_name(client, &limits_numbered_table, &params, out);
}
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL limits_numbered_parse(keysrt_client *client, keysrt_view name, limits_numbered_params *out)
{ return keysrt_key_parse(client, &limits_numbered_table, name, out, NULL); }
/* Takes one, if there is one: out->allowed. EVALSHA */
KEYSRT_CALL limits_numbered_allow(keysrt_client *client, limits_id id, keysrt_limit *out)
{
    limits_numbered_params params;
    memset(&params, 0, sizeof params);
    params.id = id;
    const keysrt_limiter_ask ask = {1, 0, 0, &params.window};
    return keysrt_limiter_take(client, &limits_numbered_table, &params, &ask, false, out);
}
/* Takes n, or none of them: out->allowed. What is denied does not count. EVALSHA */
KEYSRT_CALL limits_numbered_take(keysrt_client *client, limits_id id, uint64_t n, keysrt_limit *out)
{
    limits_numbered_params params;
    memset(&params, 0, sizeof params);
    params.id = id;
    const keysrt_limiter_ask ask = {n, 0, 0, &params.window};
    return keysrt_limiter_take(client, &limits_numbered_table, &params, &ask, false, out);
}
/* The same, but what is denied counts, too: who goes on asking stays denied. EVALSHA */
KEYSRT_CALL limits_numbered_take_counting(keysrt_client *client, limits_id id, uint64_t n, keysrt_limit *out)
{
    limits_numbered_params params;
    memset(&params, 0, sizeof params);
    params.id = id;
    const keysrt_limiter_ask ask = {n, 0, 0, &params.window};
    return keysrt_limiter_take(client, &limits_numbered_table, &params, &ask, true, out);
}
/* What allow would say. Takes nothing. EVALSHA */
KEYSRT_CALL limits_numbered_peek(keysrt_client *client, limits_id id, keysrt_limit *out)
{
    limits_numbered_params params;
    memset(&params, 0, sizeof params);
    params.id = id;
    const keysrt_limiter_ask ask = {1, 0, 0, &params.window};
    return keysrt_limiter_peek(client, &limits_numbered_table, &params, &ask, out);
}
/* All is free again; MISS: it was. UNLINK */
KEYSRT_CALL limits_numbered_reset(keysrt_client *client, limits_id id)
{
    limits_numbered_params params;
    memset(&params, 0, sizeof params);
    params.id = id;
    const keysrt_limiter_ask ask = {1, 0, 0, &params.window};
    return keysrt_limiter_reset(client, &limits_numbered_table, &params, &ask);
}
/* OK or MISS. EXISTS */
KEYSRT_CALL limits_numbered_exists(keysrt_client *client, limits_id id, uint64_t window)
{
    const limits_numbered_params params = {id, window};
    return keysrt_key_exists(client, &limits_numbered_table, &params);
}
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL limits_numbered_ttl(keysrt_client *client, limits_id id, uint64_t window, keysrt_duration *out)
{
    const limits_numbered_params params = {id, window};
    return keysrt_key_ttl(client, &limits_numbered_table, &params, out);
}
/* MISS: there was none. UNLINK */
KEYSRT_CALL limits_numbered_delete(keysrt_client *client, limits_id id, uint64_t window)
{
    const limits_numbered_params params = {id, window};
    return keysrt_key_delete(client, &limits_numbered_table, &params);
}
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL limits_numbered_walk(keysrt_client *client, keysrt_walk *walk, limits_numbered_params *out)
{ return keysrt_key_walk(client, &limits_numbered_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL limits_numbered_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &limits_numbered_table, deleted); }

/* limiter "f:narrow:{window}:{id}", Redis type string, database 0; TTL: 1 hour; the limiter's window. limits.keys:20
 * Never lets more than the limit pass in one window; two that meet can let twice as many pass.
 * Check and count are one step by the server's clock; what is denied is not counted, but by take_counting.
 * A reply that was lost may have been counted: LOST_REPLY, never sent again by itself.
 * Commands: EVALSHA (GET, INCRBY, PTTL, PEXPIRE, TIME), UNLINK. */
typedef struct limits_narrow_params {
    uint32_t window;
    limits_id id;
} limits_narrow_params;
static const keysrt_piece limits_narrow_table_pieces[] KEYSRT_UNUSED = {
    {"f:narrow:", 9, offsetof(limits_narrow_params, window), &limits_type_1, "window", false},
    {":", 1, offsetof(limits_narrow_params, id), &limits_type_3, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_limiter limits_narrow_table_rules[] KEYSRT_UNUSED = {{KEYSRT_LIMIT_FIXED, KEYSRT_ALIGNED_NUMBER, KEYSRT_UNAVAILABLE_SAYS, {KEYSRT_CONSTANT, 5, 0, 0}, {KEYSRT_CONSTANT, 3600000, 0, 0}, &limits_type_1}};
static const keysrt_key limits_narrow_table KEYSRT_UNUSED = {&limits_keyspace, "narrow", 6, 0, KEYSRT_LIMITER, false,
    {3, sizeof(limits_narrow_params), limits_narrow_table_pieces, "f:narrow:*:*", "f:narrow:{window}:{id}"},
    0, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 3600000, 0, 0, 0, 0, "$2\r\nPX\r\n$7\r\n3600000\r\n", 21},
    &limits_narrow_table_rules, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL limits_narrow_key_name(keysrt_client *client, uint32_t window, limits_id id, keysrt_text *out)
{
    const limits_narrow_params params = {window, id};
    return keysrt_key_name(client, &limits_narrow_table, &params, out);
}
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL limits_narrow_parse(keysrt_client *client, keysrt_view name, limits_narrow_params *out)
{ return keysrt_key_parse(client, &limits_narrow_table, name, out, NULL); }
/* Takes one, if there is one: out->allowed. EVALSHA */
KEYSRT_CALL limits_narrow_allow(keysrt_client *client, limits_id id, keysrt_limit *out)
{
    limits_narrow_params params;
    memset(&params, 0, sizeof params);
    params.id = id;
    const keysrt_limiter_ask ask = {1, 0, 0, &params.window};
    return keysrt_limiter_take(client, &limits_narrow_table, &params, &ask, false, out);
}
/* Takes n, or none of them: out->allowed. What is denied does not count. EVALSHA */
KEYSRT_CALL limits_narrow_take(keysrt_client *client, limits_id id, uint64_t n, keysrt_limit *out)
{
    limits_narrow_params params;
    memset(&params, 0, sizeof params);
    params.id = id;
    const keysrt_limiter_ask ask = {n, 0, 0, &params.window};
    return keysrt_limiter_take(client, &limits_narrow_table, &params, &ask, false, out);
}
/* The same, but what is denied counts, too: who goes on asking stays denied. EVALSHA */
KEYSRT_CALL limits_narrow_take_counting(keysrt_client *client, limits_id id, uint64_t n, keysrt_limit *out)
{
    limits_narrow_params params;
    memset(&params, 0, sizeof params);
    params.id = id;
    const keysrt_limiter_ask ask = {n, 0, 0, &params.window};
    return keysrt_limiter_take(client, &limits_narrow_table, &params, &ask, true, out);
}
/* What allow would say. Takes nothing. EVALSHA */
KEYSRT_CALL limits_narrow_peek(keysrt_client *client, limits_id id, keysrt_limit *out)
{
    limits_narrow_params params;
    memset(&params, 0, sizeof params);
    params.id = id;
    const keysrt_limiter_ask ask = {1, 0, 0, &params.window};
    return keysrt_limiter_peek(client, &limits_narrow_table, &params, &ask, out);
}
/* All is free again; MISS: it was. UNLINK */
KEYSRT_CALL limits_narrow_reset(keysrt_client *client, limits_id id)
{
    limits_narrow_params params;
    memset(&params, 0, sizeof params);
    params.id = id;
    const keysrt_limiter_ask ask = {1, 0, 0, &params.window};
    return keysrt_limiter_reset(client, &limits_narrow_table, &params, &ask);
}
/* OK or MISS. EXISTS */
KEYSRT_CALL limits_narrow_exists(keysrt_client *client, uint32_t window, limits_id id)
{
    const limits_narrow_params params = {window, id};
    return keysrt_key_exists(client, &limits_narrow_table, &params);
}
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL limits_narrow_ttl(keysrt_client *client, uint32_t window, limits_id id, keysrt_duration *out)
{
    const limits_narrow_params params = {window, id};
    return keysrt_key_ttl(client, &limits_narrow_table, &params, out);
}
/* MISS: there was none. UNLINK */
KEYSRT_CALL limits_narrow_delete(keysrt_client *client, uint32_t window, limits_id id)
{
    const limits_narrow_params params = {window, id};
    return keysrt_key_delete(client, &limits_narrow_table, &params);
}
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL limits_narrow_walk(keysrt_client *client, keysrt_walk *walk, limits_narrow_params *out)
{ return keysrt_key_walk(client, &limits_narrow_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL limits_narrow_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &limits_narrow_table, deleted); }

/* limiter "f:stamp:{window}", Redis type string, database 0; TTL: 1 hour; the limiter's window. limits.keys:21
 * Never lets more than the limit pass in one window; two that meet can let twice as many pass.
 * Check and count are one step by the server's clock; what is denied is not counted, but by take_counting.
 * A reply that was lost may have been counted: LOST_REPLY, never sent again by itself.
 * Commands: EVALSHA (GET, INCRBY, PTTL, PEXPIRE, TIME), UNLINK. */
typedef struct limits_stamped_params {
    int64_t window;
} limits_stamped_params;
static const keysrt_piece limits_stamped_table_pieces[] KEYSRT_UNUSED = {
    {"f:stamp:", 8, offsetof(limits_stamped_params, window), &limits_type_6, "window", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_limiter limits_stamped_table_rules[] KEYSRT_UNUSED = {{KEYSRT_LIMIT_FIXED, KEYSRT_ALIGNED_SECONDS, KEYSRT_UNAVAILABLE_SAYS, {KEYSRT_CONSTANT, 3, 0, 0}, {KEYSRT_CONSTANT, 3600000, 0, 0}, &limits_type_6}};
static const keysrt_key limits_stamped_table KEYSRT_UNUSED = {&limits_keyspace, "stamped", 7, 0, KEYSRT_LIMITER, false,
    {2, sizeof(limits_stamped_params), limits_stamped_table_pieces, "f:stamp:*", "f:stamp:{window}"},
    0, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 3600000, 0, 0, 0, 0, "$2\r\nPX\r\n$7\r\n3600000\r\n", 21},
    &limits_stamped_table_rules, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL limits_stamped_key_name(keysrt_client *client, int64_t window, keysrt_text *out)
{ return keysrt_key_name(client, &limits_stamped_table, &window, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL limits_stamped_parse(keysrt_client *client, keysrt_view name, limits_stamped_params *out)
{ return keysrt_key_parse(client, &limits_stamped_table, name, out, NULL); }
/* Takes one, if there is one: out->allowed. EVALSHA */
KEYSRT_CALL limits_stamped_allow(keysrt_client *client, keysrt_limit *out)
{
    limits_stamped_params params;
    memset(&params, 0, sizeof params);
    const keysrt_limiter_ask ask = {1, 0, 0, &params.window};
    return keysrt_limiter_take(client, &limits_stamped_table, &params, &ask, false, out);
}
/* Takes n, or none of them: out->allowed. What is denied does not count. EVALSHA */
KEYSRT_CALL limits_stamped_take(keysrt_client *client, uint64_t n, keysrt_limit *out)
{
    limits_stamped_params params;
    memset(&params, 0, sizeof params);
    const keysrt_limiter_ask ask = {n, 0, 0, &params.window};
    return keysrt_limiter_take(client, &limits_stamped_table, &params, &ask, false, out);
}
/* The same, but what is denied counts, too: who goes on asking stays denied. EVALSHA */
KEYSRT_CALL limits_stamped_take_counting(keysrt_client *client, uint64_t n, keysrt_limit *out)
{
    limits_stamped_params params;
    memset(&params, 0, sizeof params);
    const keysrt_limiter_ask ask = {n, 0, 0, &params.window};
    return keysrt_limiter_take(client, &limits_stamped_table, &params, &ask, true, out);
}
/* What allow would say. Takes nothing. EVALSHA */
KEYSRT_CALL limits_stamped_peek(keysrt_client *client, keysrt_limit *out)
{
    limits_stamped_params params;
    memset(&params, 0, sizeof params);
    const keysrt_limiter_ask ask = {1, 0, 0, &params.window};
    return keysrt_limiter_peek(client, &limits_stamped_table, &params, &ask, out);
}
/* All is free again; MISS: it was. UNLINK */
KEYSRT_CALL limits_stamped_reset(keysrt_client *client)
{
    limits_stamped_params params;
    memset(&params, 0, sizeof params);
    const keysrt_limiter_ask ask = {1, 0, 0, &params.window};
    return keysrt_limiter_reset(client, &limits_stamped_table, &params, &ask);
}
/* OK or MISS. EXISTS */
KEYSRT_CALL limits_stamped_exists(keysrt_client *client, int64_t window)
{ return keysrt_key_exists(client, &limits_stamped_table, &window); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL limits_stamped_ttl(keysrt_client *client, int64_t window, keysrt_duration *out)
{ return keysrt_key_ttl(client, &limits_stamped_table, &window, out); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL limits_stamped_delete(keysrt_client *client, int64_t window)
{ return keysrt_key_delete(client, &limits_stamped_table, &window); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL limits_stamped_walk(keysrt_client *client, keysrt_walk *walk, limits_stamped_params *out)
{ return keysrt_key_walk(client, &limits_stamped_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL limits_stamped_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &limits_stamped_table, deleted); }

/* limiter "f:time:{window}:{id}", Redis type string, database 0; TTL: 1 hour; the limiter's window. limits.keys:22
 * Never lets more than the limit pass in one window; two that meet can let twice as many pass.
 * Check and count are one step by the server's clock; what is denied is not counted, but by take_counting.
 * A reply that was lost may have been counted: LOST_REPLY, never sent again by itself.
 * Commands: EVALSHA (GET, INCRBY, PTTL, PEXPIRE, TIME), UNLINK. */
typedef struct limits_timed_params {
    limits_hour window;
    limits_id id;
} limits_timed_params;
static const keysrt_piece limits_timed_table_pieces[] KEYSRT_UNUSED = {
    {"f:time:", 7, offsetof(limits_timed_params, window), &limits_type_7, "window", false},
    {":", 1, offsetof(limits_timed_params, id), &limits_type_3, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_limiter limits_timed_table_rules[] KEYSRT_UNUSED = {{KEYSRT_LIMIT_FIXED, KEYSRT_ALIGNED_TIME, KEYSRT_UNAVAILABLE_SAYS, {KEYSRT_CONSTANT, 5, 0, 0}, {KEYSRT_CONSTANT, 3600000, 0, 0}, &limits_type_7}};
static const keysrt_key limits_timed_table KEYSRT_UNUSED = {&limits_keyspace, "timed", 8, 0, KEYSRT_LIMITER, false,
    {3, sizeof(limits_timed_params), limits_timed_table_pieces, "f:time:*:*", "f:time:{window}:{id}"},
    0, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 3600000, 0, 0, 0, 0, "$2\r\nPX\r\n$7\r\n3600000\r\n", 21},
    &limits_timed_table_rules, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL limits_timed_key_name(keysrt_client *client, limits_hour window, limits_id id, keysrt_text *out)
{
    const limits_timed_params params = {window, id};
    return keysrt_key_name(client, &limits_timed_table, &params, out);
}
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL limits_timed_parse(keysrt_client *client, keysrt_view name, limits_timed_params *out)
{ return keysrt_key_parse(client, &limits_timed_table, name, out, NULL); }
/* Takes one, if there is one: out->allowed. EVALSHA */
KEYSRT_CALL limits_timed_allow(keysrt_client *client, limits_id id, keysrt_limit *out)
{
    limits_timed_params params;
    memset(&params, 0, sizeof params);
    params.id = id;
    const keysrt_limiter_ask ask = {1, 0, 0, &params.window};
    return keysrt_limiter_take(client, &limits_timed_table, &params, &ask, false, out);
}
/* Takes n, or none of them: out->allowed. What is denied does not count. EVALSHA */
KEYSRT_CALL limits_timed_take(keysrt_client *client, limits_id id, uint64_t n, keysrt_limit *out)
{
    limits_timed_params params;
    memset(&params, 0, sizeof params);
    params.id = id;
    const keysrt_limiter_ask ask = {n, 0, 0, &params.window};
    return keysrt_limiter_take(client, &limits_timed_table, &params, &ask, false, out);
}
/* The same, but what is denied counts, too: who goes on asking stays denied. EVALSHA */
KEYSRT_CALL limits_timed_take_counting(keysrt_client *client, limits_id id, uint64_t n, keysrt_limit *out)
{
    limits_timed_params params;
    memset(&params, 0, sizeof params);
    params.id = id;
    const keysrt_limiter_ask ask = {n, 0, 0, &params.window};
    return keysrt_limiter_take(client, &limits_timed_table, &params, &ask, true, out);
}
/* What allow would say. Takes nothing. EVALSHA */
KEYSRT_CALL limits_timed_peek(keysrt_client *client, limits_id id, keysrt_limit *out)
{
    limits_timed_params params;
    memset(&params, 0, sizeof params);
    params.id = id;
    const keysrt_limiter_ask ask = {1, 0, 0, &params.window};
    return keysrt_limiter_peek(client, &limits_timed_table, &params, &ask, out);
}
/* All is free again; MISS: it was. UNLINK */
KEYSRT_CALL limits_timed_reset(keysrt_client *client, limits_id id)
{
    limits_timed_params params;
    memset(&params, 0, sizeof params);
    params.id = id;
    const keysrt_limiter_ask ask = {1, 0, 0, &params.window};
    return keysrt_limiter_reset(client, &limits_timed_table, &params, &ask);
}
/* OK or MISS. EXISTS */
KEYSRT_CALL limits_timed_exists(keysrt_client *client, limits_hour window, limits_id id)
{
    const limits_timed_params params = {window, id};
    return keysrt_key_exists(client, &limits_timed_table, &params);
}
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL limits_timed_ttl(keysrt_client *client, limits_hour window, limits_id id, keysrt_duration *out)
{
    const limits_timed_params params = {window, id};
    return keysrt_key_ttl(client, &limits_timed_table, &params, out);
}
/* MISS: there was none. UNLINK */
KEYSRT_CALL limits_timed_delete(keysrt_client *client, limits_hour window, limits_id id)
{
    const limits_timed_params params = {window, id};
    return keysrt_key_delete(client, &limits_timed_table, &params);
}
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL limits_timed_walk(keysrt_client *client, keysrt_walk *walk, limits_timed_params *out)
{ return keysrt_key_walk(client, &limits_timed_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL limits_timed_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &limits_timed_table, deleted); }

/* limiter "f:timecall:{window}", Redis type string, database 0; TTL: the caller chooses; the limiter's window. limits.keys:23
 * Never lets more than the limit pass in one window; two that meet can let twice as many pass.
 * Check and count are one step by the server's clock; what is denied is not counted, but by take_counting.
 * A reply that was lost may have been counted: LOST_REPLY, never sent again by itself.
 * Commands: EVALSHA (GET, INCRBY, PTTL, PEXPIRE, TIME), UNLINK. */
typedef struct limits_timed_call_params {
    limits_hour window;
} limits_timed_call_params;
static const keysrt_piece limits_timed_call_table_pieces[] KEYSRT_UNUSED = {
    {"f:timecall:", 11, offsetof(limits_timed_call_params, window), &limits_type_7, "window", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_limiter limits_timed_call_table_rules[] KEYSRT_UNUSED = {{KEYSRT_LIMIT_FIXED, KEYSRT_ALIGNED_TIME, KEYSRT_UNAVAILABLE_SAYS, {KEYSRT_CONSTANT, 5, 0, 0}, {KEYSRT_AT_CALL, 0, 0, 0}, &limits_type_7}};
static const keysrt_key limits_timed_call_table KEYSRT_UNUSED = {&limits_keyspace, "timed_call", 9, 0, KEYSRT_LIMITER, false,
    {2, sizeof(limits_timed_call_params), limits_timed_call_table_pieces, "f:timecall:*", "f:timecall:{window}"},
    0, 0, 0,
    {KEYSRT_TTL_CALL, KEYSRT_TTL_ON_WRITE, false, 0, 0, 1, INT64_C(9223372036854775807), 0, 0, 0, 0},
    &limits_timed_call_table_rules, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL limits_timed_call_key_name(keysrt_client *client, limits_hour window, keysrt_text *out)
{ return keysrt_key_name(client, &limits_timed_call_table, &window, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL limits_timed_call_parse(keysrt_client *client, keysrt_view name, limits_timed_call_params *out)
{ return keysrt_key_parse(client, &limits_timed_call_table, name, out, NULL); }
/* Takes one, if there is one: out->allowed. EVALSHA */
KEYSRT_CALL limits_timed_call_allow(keysrt_client *client, keysrt_duration per, keysrt_limit *out)
{
    limits_timed_call_params params;
    memset(&params, 0, sizeof params);
    const keysrt_limiter_ask ask = {1, 0, per.ms, &params.window};
    return keysrt_limiter_take(client, &limits_timed_call_table, &params, &ask, false, out);
}
/* Takes n, or none of them: out->allowed. What is denied does not count. EVALSHA */
KEYSRT_CALL limits_timed_call_take(keysrt_client *client, keysrt_duration per, uint64_t n, keysrt_limit *out)
{
    limits_timed_call_params params;
    memset(&params, 0, sizeof params);
    const keysrt_limiter_ask ask = {n, 0, per.ms, &params.window};
    return keysrt_limiter_take(client, &limits_timed_call_table, &params, &ask, false, out);
}
/* The same, but what is denied counts, too: who goes on asking stays denied. EVALSHA */
KEYSRT_CALL limits_timed_call_take_counting(keysrt_client *client, keysrt_duration per, uint64_t n, keysrt_limit *out)
{
    limits_timed_call_params params;
    memset(&params, 0, sizeof params);
    const keysrt_limiter_ask ask = {n, 0, per.ms, &params.window};
    return keysrt_limiter_take(client, &limits_timed_call_table, &params, &ask, true, out);
}
/* What allow would say. Takes nothing. EVALSHA */
KEYSRT_CALL limits_timed_call_peek(keysrt_client *client, keysrt_duration per, keysrt_limit *out)
{
    limits_timed_call_params params;
    memset(&params, 0, sizeof params);
    const keysrt_limiter_ask ask = {1, 0, per.ms, &params.window};
    return keysrt_limiter_peek(client, &limits_timed_call_table, &params, &ask, out);
}
/* All is free again; MISS: it was. UNLINK */
KEYSRT_CALL limits_timed_call_reset(keysrt_client *client, keysrt_duration per)
{
    limits_timed_call_params params;
    memset(&params, 0, sizeof params);
    const keysrt_limiter_ask ask = {1, 0, per.ms, &params.window};
    return keysrt_limiter_reset(client, &limits_timed_call_table, &params, &ask);
}
/* OK or MISS. EXISTS */
KEYSRT_CALL limits_timed_call_exists(keysrt_client *client, limits_hour window)
{ return keysrt_key_exists(client, &limits_timed_call_table, &window); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL limits_timed_call_ttl(keysrt_client *client, limits_hour window, keysrt_duration *out)
{ return keysrt_key_ttl(client, &limits_timed_call_table, &window, out); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL limits_timed_call_delete(keysrt_client *client, limits_hour window)
{ return keysrt_key_delete(client, &limits_timed_call_table, &window); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL limits_timed_call_walk(keysrt_client *client, keysrt_walk *walk, limits_timed_call_params *out)
{ return keysrt_key_walk(client, &limits_timed_call_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL limits_timed_call_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &limits_timed_call_table, deleted); }

/* limiter "f:date:{id}:{window}", Redis type string, database 0; TTL: 24 hours; the limiter's window. limits.keys:24
 * Never lets more than the limit pass in one window; two that meet can let twice as many pass.
 * Check and count are one step by the server's clock; what is denied is not counted, but by take_counting.
 * A reply that was lost may have been counted: LOST_REPLY, never sent again by itself.
 * Commands: EVALSHA (GET, INCRBY, PTTL, PEXPIRE, TIME), UNLINK. */
typedef struct limits_dated_params {
    limits_id id;
    keysrt_date window;
} limits_dated_params;
static const keysrt_piece limits_dated_table_pieces[] KEYSRT_UNUSED = {
    {"f:date:", 7, offsetof(limits_dated_params, id), &limits_type_3, "id", false},
    {":", 1, offsetof(limits_dated_params, window), &limits_type_8, "window", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_limiter limits_dated_table_rules[] KEYSRT_UNUSED = {{KEYSRT_LIMIT_FIXED, KEYSRT_ALIGNED_DATE, KEYSRT_UNAVAILABLE_SAYS, {KEYSRT_CONSTANT, 5, 0, 0}, {KEYSRT_CONSTANT, 86400000, 0, 0}, &limits_type_8}};
static const keysrt_key limits_dated_table KEYSRT_UNUSED = {&limits_keyspace, "dated", 10, 0, KEYSRT_LIMITER, false,
    {3, sizeof(limits_dated_params), limits_dated_table_pieces, "f:date:*:*", "f:date:{id}:{window}"},
    0, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 86400000, 0, 0, 0, 0, "$2\r\nPX\r\n$8\r\n86400000\r\n", 22},
    &limits_dated_table_rules, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL limits_dated_key_name(keysrt_client *client, limits_id id, keysrt_date window, keysrt_text *out)
{
    const limits_dated_params params = {id, window};
    return keysrt_key_name(client, &limits_dated_table, &params, out);
}
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL limits_dated_parse(keysrt_client *client, keysrt_view name, limits_dated_params *out)
{ return keysrt_key_parse(client, &limits_dated_table, name, out, NULL); }
/* Takes one, if there is one: out->allowed. EVALSHA */
KEYSRT_CALL limits_dated_allow(keysrt_client *client, limits_id id, keysrt_limit *out)
{
    limits_dated_params params;
    memset(&params, 0, sizeof params);
    params.id = id;
    const keysrt_limiter_ask ask = {1, 0, 0, &params.window};
    return keysrt_limiter_take(client, &limits_dated_table, &params, &ask, false, out);
}
/* Takes n, or none of them: out->allowed. What is denied does not count. EVALSHA */
KEYSRT_CALL limits_dated_take(keysrt_client *client, limits_id id, uint64_t n, keysrt_limit *out)
{
    limits_dated_params params;
    memset(&params, 0, sizeof params);
    params.id = id;
    const keysrt_limiter_ask ask = {n, 0, 0, &params.window};
    return keysrt_limiter_take(client, &limits_dated_table, &params, &ask, false, out);
}
/* The same, but what is denied counts, too: who goes on asking stays denied. EVALSHA */
KEYSRT_CALL limits_dated_take_counting(keysrt_client *client, limits_id id, uint64_t n, keysrt_limit *out)
{
    limits_dated_params params;
    memset(&params, 0, sizeof params);
    params.id = id;
    const keysrt_limiter_ask ask = {n, 0, 0, &params.window};
    return keysrt_limiter_take(client, &limits_dated_table, &params, &ask, true, out);
}
/* What allow would say. Takes nothing. EVALSHA */
KEYSRT_CALL limits_dated_peek(keysrt_client *client, limits_id id, keysrt_limit *out)
{
    limits_dated_params params;
    memset(&params, 0, sizeof params);
    params.id = id;
    const keysrt_limiter_ask ask = {1, 0, 0, &params.window};
    return keysrt_limiter_peek(client, &limits_dated_table, &params, &ask, out);
}
/* All is free again; MISS: it was. UNLINK */
KEYSRT_CALL limits_dated_reset(keysrt_client *client, limits_id id)
{
    limits_dated_params params;
    memset(&params, 0, sizeof params);
    params.id = id;
    const keysrt_limiter_ask ask = {1, 0, 0, &params.window};
    return keysrt_limiter_reset(client, &limits_dated_table, &params, &ask);
}
/* OK or MISS. EXISTS */
KEYSRT_CALL limits_dated_exists(keysrt_client *client, limits_id id, keysrt_date window)
{
    const limits_dated_params params = {id, window};
    return keysrt_key_exists(client, &limits_dated_table, &params);
}
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL limits_dated_ttl(keysrt_client *client, limits_id id, keysrt_date window, keysrt_duration *out)
{
    const limits_dated_params params = {id, window};
    return keysrt_key_ttl(client, &limits_dated_table, &params, out);
}
/* MISS: there was none. UNLINK */
KEYSRT_CALL limits_dated_delete(keysrt_client *client, limits_id id, keysrt_date window)
{
    const limits_dated_params params = {id, window};
    return keysrt_key_delete(client, &limits_dated_table, &params);
}
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL limits_dated_walk(keysrt_client *client, keysrt_walk *walk, limits_dated_params *out)
{ return keysrt_key_walk(client, &limits_dated_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL limits_dated_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &limits_dated_table, deleted); }

/* limiter "f:stampms:{id}:{window}", Redis type string, database 0; TTL: the caller chooses; the limiter's window. limits.keys:25
 * Never lets more than the limit pass in one window; two that meet can let twice as many pass.
 * Check and count are one step by the server's clock; what is denied is not counted, but by take_counting.
 * A reply that was lost may have been counted: LOST_REPLY, never sent again by itself.
 * Commands: EVALSHA (GET, INCRBY, PTTL, PEXPIRE, TIME), UNLINK. */
typedef struct limits_stamped_ms_params {
    limits_id id;
    int64_t window;
} limits_stamped_ms_params;
static const keysrt_piece limits_stamped_ms_table_pieces[] KEYSRT_UNUSED = {
    {"f:stampms:", 10, offsetof(limits_stamped_ms_params, id), &limits_type_3, "id", false},
    {":", 1, offsetof(limits_stamped_ms_params, window), &limits_type_9, "window", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_limiter limits_stamped_ms_table_rules[] KEYSRT_UNUSED = {{KEYSRT_LIMIT_FIXED, KEYSRT_ALIGNED_MILLISECONDS, KEYSRT_UNAVAILABLE_SAYS, {KEYSRT_CONSTANT, 5, 0, 0}, {KEYSRT_AT_CALL, 0, 0, 0}, &limits_type_9}};
static const keysrt_key limits_stamped_ms_table KEYSRT_UNUSED = {&limits_keyspace, "stamped_ms", 11, 0, KEYSRT_LIMITER, false,
    {3, sizeof(limits_stamped_ms_params), limits_stamped_ms_table_pieces, "f:stampms:*:*", "f:stampms:{id}:{window}"},
    0, 0, 0,
    {KEYSRT_TTL_CALL, KEYSRT_TTL_ON_WRITE, false, 0, 0, 1, INT64_C(9223372036854775807), 0, 0, 0, 0},
    &limits_stamped_ms_table_rules, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL limits_stamped_ms_key_name(keysrt_client *client, limits_id id, int64_t window, keysrt_text *out)
{
    const limits_stamped_ms_params params = {id, window};
    return keysrt_key_name(client, &limits_stamped_ms_table, &params, out);
}
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL limits_stamped_ms_parse(keysrt_client *client, keysrt_view name, limits_stamped_ms_params *out)
{ return keysrt_key_parse(client, &limits_stamped_ms_table, name, out, NULL); }
/* Takes one, if there is one: out->allowed. EVALSHA */
KEYSRT_CALL limits_stamped_ms_allow(keysrt_client *client, limits_id id, keysrt_duration per, keysrt_limit *out)
{
    limits_stamped_ms_params params;
    memset(&params, 0, sizeof params);
    params.id = id;
    const keysrt_limiter_ask ask = {1, 0, per.ms, &params.window};
    return keysrt_limiter_take(client, &limits_stamped_ms_table, &params, &ask, false, out);
}
/* Takes n, or none of them: out->allowed. What is denied does not count. EVALSHA */
KEYSRT_CALL limits_stamped_ms_take(keysrt_client *client, limits_id id, keysrt_duration per, uint64_t n, keysrt_limit *out)
{
    limits_stamped_ms_params params;
    memset(&params, 0, sizeof params);
    params.id = id;
    const keysrt_limiter_ask ask = {n, 0, per.ms, &params.window};
    return keysrt_limiter_take(client, &limits_stamped_ms_table, &params, &ask, false, out);
}
/* The same, but what is denied counts, too: who goes on asking stays denied. EVALSHA */
KEYSRT_CALL limits_stamped_ms_take_counting(keysrt_client *client, limits_id id, keysrt_duration per, uint64_t n, keysrt_limit *out)
{
    limits_stamped_ms_params params;
    memset(&params, 0, sizeof params);
    params.id = id;
    const keysrt_limiter_ask ask = {n, 0, per.ms, &params.window};
    return keysrt_limiter_take(client, &limits_stamped_ms_table, &params, &ask, true, out);
}
/* What allow would say. Takes nothing. EVALSHA */
KEYSRT_CALL limits_stamped_ms_peek(keysrt_client *client, limits_id id, keysrt_duration per, keysrt_limit *out)
{
    limits_stamped_ms_params params;
    memset(&params, 0, sizeof params);
    params.id = id;
    const keysrt_limiter_ask ask = {1, 0, per.ms, &params.window};
    return keysrt_limiter_peek(client, &limits_stamped_ms_table, &params, &ask, out);
}
/* All is free again; MISS: it was. UNLINK */
KEYSRT_CALL limits_stamped_ms_reset(keysrt_client *client, limits_id id, keysrt_duration per)
{
    limits_stamped_ms_params params;
    memset(&params, 0, sizeof params);
    params.id = id;
    const keysrt_limiter_ask ask = {1, 0, per.ms, &params.window};
    return keysrt_limiter_reset(client, &limits_stamped_ms_table, &params, &ask);
}
/* OK or MISS. EXISTS */
KEYSRT_CALL limits_stamped_ms_exists(keysrt_client *client, limits_id id, int64_t window)
{
    const limits_stamped_ms_params params = {id, window};
    return keysrt_key_exists(client, &limits_stamped_ms_table, &params);
}
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL limits_stamped_ms_ttl(keysrt_client *client, limits_id id, int64_t window, keysrt_duration *out)
{
    const limits_stamped_ms_params params = {id, window};
    return keysrt_key_ttl(client, &limits_stamped_ms_table, &params, out);
}
/* MISS: there was none. UNLINK */
KEYSRT_CALL limits_stamped_ms_delete(keysrt_client *client, limits_id id, int64_t window)
{
    const limits_stamped_ms_params params = {id, window};
    return keysrt_key_delete(client, &limits_stamped_ms_table, &params);
}
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL limits_stamped_ms_walk(keysrt_client *client, keysrt_walk *walk, limits_stamped_ms_params *out)
{ return keysrt_key_walk(client, &limits_stamped_ms_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL limits_stamped_ms_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &limits_stamped_ms_table, deleted); }

/* limiter "f:open:{id}", Redis type string, database 0; TTL: 1 minute; the limiter's window. limits.keys:26
 * Never lets more than the limit pass in one window, which the first hit opens; two that meet can let twice as many pass.
 * Check and count are one step by the server's clock; what is denied is not counted, but by take_counting.
 * A reply that was lost may have been counted; it is never sent again by itself, the call is answered as declared.
 * Commands: EVALSHA (GET, INCRBY, PTTL, PEXPIRE, TIME), UNLINK. */
typedef struct limits_open_fixed_params {
    limits_id id;
} limits_open_fixed_params;
static const keysrt_piece limits_open_fixed_table_pieces[] KEYSRT_UNUSED = {
    {"f:open:", 7, offsetof(limits_open_fixed_params, id), &limits_type_3, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_limiter limits_open_fixed_table_rules[] KEYSRT_UNUSED = {{KEYSRT_LIMIT_FIXED, KEYSRT_ALIGNED_NOT, KEYSRT_UNAVAILABLE_ALLOWS, {KEYSRT_CONSTANT, 5, 0, 0}, {KEYSRT_CONSTANT, 60000, 0, 0}, 0}};
static const keysrt_key limits_open_fixed_table KEYSRT_UNUSED = {&limits_keyspace, "open_fixed", 12, 0, KEYSRT_LIMITER, false,
    {2, sizeof(limits_open_fixed_params), limits_open_fixed_table_pieces, "f:open:*", "f:open:{id}"},
    0, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 60000, 0, 0, 0, 0, "$2\r\nPX\r\n$5\r\n60000\r\n", 19},
    &limits_open_fixed_table_rules, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL limits_open_fixed_key_name(keysrt_client *client, limits_id id, keysrt_text *out)
{ return keysrt_key_name(client, &limits_open_fixed_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL limits_open_fixed_parse(keysrt_client *client, keysrt_view name, limits_open_fixed_params *out)
{ return keysrt_key_parse(client, &limits_open_fixed_table, name, out, NULL); }
/* Takes one, if there is one: out->allowed. EVALSHA */
KEYSRT_CALL limits_open_fixed_allow(keysrt_client *client, limits_id id, keysrt_limit *out)
{
    const keysrt_limiter_ask ask = {1, 0, 0, 0};
    return keysrt_limiter_take(client, &limits_open_fixed_table, &id, &ask, false, out);
}
/* Takes n, or none of them: out->allowed. What is denied does not count. EVALSHA */
KEYSRT_CALL limits_open_fixed_take(keysrt_client *client, limits_id id, uint64_t n, keysrt_limit *out)
{
    const keysrt_limiter_ask ask = {n, 0, 0, 0};
    return keysrt_limiter_take(client, &limits_open_fixed_table, &id, &ask, false, out);
}
/* The same, but what is denied counts, too: who goes on asking stays denied. EVALSHA */
KEYSRT_CALL limits_open_fixed_take_counting(keysrt_client *client, limits_id id, uint64_t n, keysrt_limit *out)
{
    const keysrt_limiter_ask ask = {n, 0, 0, 0};
    return keysrt_limiter_take(client, &limits_open_fixed_table, &id, &ask, true, out);
}
/* What allow would say. Takes nothing. EVALSHA */
KEYSRT_CALL limits_open_fixed_peek(keysrt_client *client, limits_id id, keysrt_limit *out)
{
    const keysrt_limiter_ask ask = {1, 0, 0, 0};
    return keysrt_limiter_peek(client, &limits_open_fixed_table, &id, &ask, out);
}
/* All is free again; MISS: it was. UNLINK */
KEYSRT_CALL limits_open_fixed_reset(keysrt_client *client, limits_id id)
{
    const keysrt_limiter_ask ask = {1, 0, 0, 0};
    return keysrt_limiter_reset(client, &limits_open_fixed_table, &id, &ask);
}
/* OK or MISS. EXISTS */
KEYSRT_CALL limits_open_fixed_exists(keysrt_client *client, limits_id id)
{ return keysrt_key_exists(client, &limits_open_fixed_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL limits_open_fixed_ttl(keysrt_client *client, limits_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &limits_open_fixed_table, &id, out); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL limits_open_fixed_delete(keysrt_client *client, limits_id id)
{ return keysrt_key_delete(client, &limits_open_fixed_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL limits_open_fixed_walk(keysrt_client *client, keysrt_walk *walk, limits_open_fixed_params *out)
{ return keysrt_key_walk(client, &limits_open_fixed_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL limits_open_fixed_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &limits_open_fixed_table, deleted); }

/* limiter "f:shut:{id}", Redis type string, database 0; TTL: 1 minute; the limiter's window. limits.keys:27
 * Never lets more than the limit pass in one window, which the first hit opens; two that meet can let twice as many pass.
 * Check and count are one step by the server's clock; what is denied is not counted, but by take_counting.
 * A reply that was lost may have been counted; it is never sent again by itself, the call is answered as declared.
 * Commands: EVALSHA (GET, INCRBY, PTTL, PEXPIRE, TIME), UNLINK. */
typedef struct limits_shut_fixed_params {
    limits_id id;
} limits_shut_fixed_params;
static const keysrt_piece limits_shut_fixed_table_pieces[] KEYSRT_UNUSED = {
    {"f:shut:", 7, offsetof(limits_shut_fixed_params, id), &limits_type_3, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_limiter limits_shut_fixed_table_rules[] KEYSRT_UNUSED = {{KEYSRT_LIMIT_FIXED, KEYSRT_ALIGNED_NOT, KEYSRT_UNAVAILABLE_DENIES, {KEYSRT_CONSTANT, 5, 0, 0}, {KEYSRT_CONSTANT, 60000, 0, 0}, 0}};
static const keysrt_key limits_shut_fixed_table KEYSRT_UNUSED = {&limits_keyspace, "shut_fixed", 13, 0, KEYSRT_LIMITER, false,
    {2, sizeof(limits_shut_fixed_params), limits_shut_fixed_table_pieces, "f:shut:*", "f:shut:{id}"},
    0, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 60000, 0, 0, 0, 0, "$2\r\nPX\r\n$5\r\n60000\r\n", 19},
    &limits_shut_fixed_table_rules, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL limits_shut_fixed_key_name(keysrt_client *client, limits_id id, keysrt_text *out)
{ return keysrt_key_name(client, &limits_shut_fixed_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL limits_shut_fixed_parse(keysrt_client *client, keysrt_view name, limits_shut_fixed_params *out)
{ return keysrt_key_parse(client, &limits_shut_fixed_table, name, out, NULL); }
/* Takes one, if there is one: out->allowed. EVALSHA */
KEYSRT_CALL limits_shut_fixed_allow(keysrt_client *client, limits_id id, keysrt_limit *out)
{
    const keysrt_limiter_ask ask = {1, 0, 0, 0};
    return keysrt_limiter_take(client, &limits_shut_fixed_table, &id, &ask, false, out);
}
/* Takes n, or none of them: out->allowed. What is denied does not count. EVALSHA */
KEYSRT_CALL limits_shut_fixed_take(keysrt_client *client, limits_id id, uint64_t n, keysrt_limit *out)
{
    const keysrt_limiter_ask ask = {n, 0, 0, 0};
    return keysrt_limiter_take(client, &limits_shut_fixed_table, &id, &ask, false, out);
}
/* The same, but what is denied counts, too: who goes on asking stays denied. EVALSHA */
KEYSRT_CALL limits_shut_fixed_take_counting(keysrt_client *client, limits_id id, uint64_t n, keysrt_limit *out)
{
    const keysrt_limiter_ask ask = {n, 0, 0, 0};
    return keysrt_limiter_take(client, &limits_shut_fixed_table, &id, &ask, true, out);
}
/* What allow would say. Takes nothing. EVALSHA */
KEYSRT_CALL limits_shut_fixed_peek(keysrt_client *client, limits_id id, keysrt_limit *out)
{
    const keysrt_limiter_ask ask = {1, 0, 0, 0};
    return keysrt_limiter_peek(client, &limits_shut_fixed_table, &id, &ask, out);
}
/* All is free again; MISS: it was. UNLINK */
KEYSRT_CALL limits_shut_fixed_reset(keysrt_client *client, limits_id id)
{
    const keysrt_limiter_ask ask = {1, 0, 0, 0};
    return keysrt_limiter_reset(client, &limits_shut_fixed_table, &id, &ask);
}
/* OK or MISS. EXISTS */
KEYSRT_CALL limits_shut_fixed_exists(keysrt_client *client, limits_id id)
{ return keysrt_key_exists(client, &limits_shut_fixed_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL limits_shut_fixed_ttl(keysrt_client *client, limits_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &limits_shut_fixed_table, &id, out); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL limits_shut_fixed_delete(keysrt_client *client, limits_id id)
{ return keysrt_key_delete(client, &limits_shut_fixed_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL limits_shut_fixed_walk(keysrt_client *client, keysrt_walk *walk, limits_shut_fixed_params *out)
{ return keysrt_key_walk(client, &limits_shut_fixed_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL limits_shut_fixed_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &limits_shut_fixed_table, deleted); }

/* limiter "s:sliding:{id}", Redis type sorted set, database 0; TTL: 600 milliseconds; the limiter's window. limits.keys:31
 * Never lets more than the limit pass in any stretch of time as long as the window; keeps a member for each that passed.
 * Check and count are one step by the server's clock; what is denied is not counted, but by take_counting.
 * A reply that was lost may have been counted: LOST_REPLY, never sent again by itself.
 * Commands: EVALSHA (ZADD, ZCARD, ZCOUNT, ZRANGE, ZRANGEBYSCORE, ZREMRANGEBYSCORE, ZREMRANGEBYRANK, PEXPIRE, TIME), UNLINK. */
typedef struct limits_sliding_params {
    limits_id id;
} limits_sliding_params;
static const keysrt_piece limits_sliding_table_pieces[] KEYSRT_UNUSED = {
    {"s:sliding:", 10, offsetof(limits_sliding_params, id), &limits_type_3, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_limiter limits_sliding_table_rules[] KEYSRT_UNUSED = {{KEYSRT_LIMIT_SLIDING, KEYSRT_ALIGNED_NOT, KEYSRT_UNAVAILABLE_SAYS, {KEYSRT_CONSTANT, 5, 0, 0}, {KEYSRT_CONSTANT, 600, 0, 0}, 0}};
static const keysrt_key limits_sliding_table KEYSRT_UNUSED = {&limits_keyspace, "sliding", 14, 0, KEYSRT_LIMITER, false,
    {2, sizeof(limits_sliding_params), limits_sliding_table_pieces, "s:sliding:*", "s:sliding:{id}"},
    0, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 600, 0, 0, 0, 0, "$2\r\nPX\r\n$3\r\n600\r\n", 17},
    &limits_sliding_table_rules, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL limits_sliding_key_name(keysrt_client *client, limits_id id, keysrt_text *out)
{ return keysrt_key_name(client, &limits_sliding_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL limits_sliding_parse(keysrt_client *client, keysrt_view name, limits_sliding_params *out)
{ return keysrt_key_parse(client, &limits_sliding_table, name, out, NULL); }
/* Takes one, if there is one: out->allowed. EVALSHA */
KEYSRT_CALL limits_sliding_allow(keysrt_client *client, limits_id id, keysrt_limit *out)
{
    const keysrt_limiter_ask ask = {1, 0, 0, 0};
    return keysrt_limiter_take(client, &limits_sliding_table, &id, &ask, false, out);
}
/* Takes n, or none of them: out->allowed. What is denied does not count. EVALSHA */
KEYSRT_CALL limits_sliding_take(keysrt_client *client, limits_id id, uint64_t n, keysrt_limit *out)
{
    const keysrt_limiter_ask ask = {n, 0, 0, 0};
    return keysrt_limiter_take(client, &limits_sliding_table, &id, &ask, false, out);
}
/* The same, but what is denied counts, too: who goes on asking stays denied. EVALSHA */
KEYSRT_CALL limits_sliding_take_counting(keysrt_client *client, limits_id id, uint64_t n, keysrt_limit *out)
{
    const keysrt_limiter_ask ask = {n, 0, 0, 0};
    return keysrt_limiter_take(client, &limits_sliding_table, &id, &ask, true, out);
}
/* What allow would say. Takes nothing. EVALSHA */
KEYSRT_CALL limits_sliding_peek(keysrt_client *client, limits_id id, keysrt_limit *out)
{
    const keysrt_limiter_ask ask = {1, 0, 0, 0};
    return keysrt_limiter_peek(client, &limits_sliding_table, &id, &ask, out);
}
/* All is free again; MISS: it was. UNLINK */
KEYSRT_CALL limits_sliding_reset(keysrt_client *client, limits_id id)
{
    const keysrt_limiter_ask ask = {1, 0, 0, 0};
    return keysrt_limiter_reset(client, &limits_sliding_table, &id, &ask);
}
/* OK or MISS. EXISTS */
KEYSRT_CALL limits_sliding_exists(keysrt_client *client, limits_id id)
{ return keysrt_key_exists(client, &limits_sliding_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL limits_sliding_ttl(keysrt_client *client, limits_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &limits_sliding_table, &id, out); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL limits_sliding_delete(keysrt_client *client, limits_id id)
{ return keysrt_key_delete(client, &limits_sliding_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL limits_sliding_walk(keysrt_client *client, keysrt_walk *walk, limits_sliding_params *out)
{ return keysrt_key_walk(client, &limits_sliding_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL limits_sliding_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &limits_sliding_table, deleted); }

/* limiter "s:call:{id}", Redis type sorted set, database 0; TTL: the caller chooses; the limiter's window. limits.keys:32
 * Never lets more than the limit pass in any stretch of time as long as the window; keeps a member for each that passed.
 * Check and count are one step by the server's clock; what is denied is not counted, but by take_counting.
 * A reply that was lost may have been counted: LOST_REPLY, never sent again by itself.
 * Commands: EVALSHA (ZADD, ZCARD, ZCOUNT, ZRANGE, ZRANGEBYSCORE, ZREMRANGEBYSCORE, ZREMRANGEBYRANK, PEXPIRE, TIME), UNLINK. */
typedef struct limits_log_at_call_params {
    limits_id id;
} limits_log_at_call_params;
static const keysrt_piece limits_log_at_call_table_pieces[] KEYSRT_UNUSED = {
    {"s:call:", 7, offsetof(limits_log_at_call_params, id), &limits_type_3, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_limiter limits_log_at_call_table_rules[] KEYSRT_UNUSED = {{KEYSRT_LIMIT_SLIDING, KEYSRT_ALIGNED_NOT, KEYSRT_UNAVAILABLE_SAYS, {KEYSRT_AT_CALL, 0, 0, 0}, {KEYSRT_AT_CALL, 0, 0, 0}, 0}};
static const keysrt_key limits_log_at_call_table KEYSRT_UNUSED = {&limits_keyspace, "log_at_call", 15, 0, KEYSRT_LIMITER, false,
    {2, sizeof(limits_log_at_call_params), limits_log_at_call_table_pieces, "s:call:*", "s:call:{id}"},
    0, 0, 0,
    {KEYSRT_TTL_CALL, KEYSRT_TTL_ON_WRITE, false, 0, 0, 1, INT64_C(9223372036854775807), 0, 0, 0, 0},
    &limits_log_at_call_table_rules, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL limits_log_at_call_key_name(keysrt_client *client, limits_id id, keysrt_text *out)
{ return keysrt_key_name(client, &limits_log_at_call_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL limits_log_at_call_parse(keysrt_client *client, keysrt_view name, limits_log_at_call_params *out)
{ return keysrt_key_parse(client, &limits_log_at_call_table, name, out, NULL); }
/* Takes one, if there is one: out->allowed. EVALSHA */
KEYSRT_CALL limits_log_at_call_allow(keysrt_client *client, limits_id id, uint64_t limit, keysrt_duration per, keysrt_limit *out)
{
    const keysrt_limiter_ask ask = {1, limit, per.ms, 0};
    return keysrt_limiter_take(client, &limits_log_at_call_table, &id, &ask, false, out);
}
/* Takes n, or none of them: out->allowed. What is denied does not count. EVALSHA */
KEYSRT_CALL limits_log_at_call_take(keysrt_client *client, limits_id id, uint64_t limit, keysrt_duration per, uint64_t n, keysrt_limit *out)
{
    const keysrt_limiter_ask ask = {n, limit, per.ms, 0};
    return keysrt_limiter_take(client, &limits_log_at_call_table, &id, &ask, false, out);
}
/* The same, but what is denied counts, too: who goes on asking stays denied. EVALSHA */
KEYSRT_CALL limits_log_at_call_take_counting(keysrt_client *client, limits_id id, uint64_t limit, keysrt_duration per, uint64_t n, keysrt_limit *out)
{
    const keysrt_limiter_ask ask = {n, limit, per.ms, 0};
    return keysrt_limiter_take(client, &limits_log_at_call_table, &id, &ask, true, out);
}
/* What allow would say. Takes nothing. EVALSHA */
KEYSRT_CALL limits_log_at_call_peek(keysrt_client *client, limits_id id, uint64_t limit, keysrt_duration per, keysrt_limit *out)
{
    const keysrt_limiter_ask ask = {1, limit, per.ms, 0};
    return keysrt_limiter_peek(client, &limits_log_at_call_table, &id, &ask, out);
}
/* All is free again; MISS: it was. UNLINK */
KEYSRT_CALL limits_log_at_call_reset(keysrt_client *client, limits_id id, uint64_t limit, keysrt_duration per)
{
    const keysrt_limiter_ask ask = {1, limit, per.ms, 0};
    return keysrt_limiter_reset(client, &limits_log_at_call_table, &id, &ask);
}
/* OK or MISS. EXISTS */
KEYSRT_CALL limits_log_at_call_exists(keysrt_client *client, limits_id id)
{ return keysrt_key_exists(client, &limits_log_at_call_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL limits_log_at_call_ttl(keysrt_client *client, limits_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &limits_log_at_call_table, &id, out); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL limits_log_at_call_delete(keysrt_client *client, limits_id id)
{ return keysrt_key_delete(client, &limits_log_at_call_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL limits_log_at_call_walk(keysrt_client *client, keysrt_walk *walk, limits_log_at_call_params *out)
{ return keysrt_key_walk(client, &limits_log_at_call_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL limits_log_at_call_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &limits_log_at_call_table, deleted); }

/* limiter "s:hour:{id}", Redis type sorted set, database 0; TTL: 1 hour; the limiter's window. limits.keys:33
 * Never lets more than the limit pass in any stretch of time as long as the window; keeps a member for each that passed.
 * Check and count are one step by the server's clock; what is denied is not counted, but by take_counting.
 * A reply that was lost may have been counted: LOST_REPLY, never sent again by itself.
 * Commands: EVALSHA (ZADD, ZCARD, ZCOUNT, ZRANGE, ZRANGEBYSCORE, ZREMRANGEBYSCORE, ZREMRANGEBYRANK, PEXPIRE, TIME), UNLINK. */
typedef struct limits_log_hour_params {
    limits_id id;
} limits_log_hour_params;
static const keysrt_piece limits_log_hour_table_pieces[] KEYSRT_UNUSED = {
    {"s:hour:", 7, offsetof(limits_log_hour_params, id), &limits_type_3, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_limiter limits_log_hour_table_rules[] KEYSRT_UNUSED = {{KEYSRT_LIMIT_SLIDING, KEYSRT_ALIGNED_NOT, KEYSRT_UNAVAILABLE_SAYS, {KEYSRT_CONSTANT, 3000, 0, 0}, {KEYSRT_CONSTANT, 3600000, 0, 0}, 0}};
static const keysrt_key limits_log_hour_table KEYSRT_UNUSED = {&limits_keyspace, "log_hour", 16, 0, KEYSRT_LIMITER, false,
    {2, sizeof(limits_log_hour_params), limits_log_hour_table_pieces, "s:hour:*", "s:hour:{id}"},
    0, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 3600000, 0, 0, 0, 0, "$2\r\nPX\r\n$7\r\n3600000\r\n", 21},
    &limits_log_hour_table_rules, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL limits_log_hour_key_name(keysrt_client *client, limits_id id, keysrt_text *out)
{ return keysrt_key_name(client, &limits_log_hour_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL limits_log_hour_parse(keysrt_client *client, keysrt_view name, limits_log_hour_params *out)
{ return keysrt_key_parse(client, &limits_log_hour_table, name, out, NULL); }
/* Takes one, if there is one: out->allowed. EVALSHA */
KEYSRT_CALL limits_log_hour_allow(keysrt_client *client, limits_id id, keysrt_limit *out)
{
    const keysrt_limiter_ask ask = {1, 0, 0, 0};
    return keysrt_limiter_take(client, &limits_log_hour_table, &id, &ask, false, out);
}
/* Takes n, or none of them: out->allowed. What is denied does not count. EVALSHA */
KEYSRT_CALL limits_log_hour_take(keysrt_client *client, limits_id id, uint64_t n, keysrt_limit *out)
{
    const keysrt_limiter_ask ask = {n, 0, 0, 0};
    return keysrt_limiter_take(client, &limits_log_hour_table, &id, &ask, false, out);
}
/* The same, but what is denied counts, too: who goes on asking stays denied. EVALSHA */
KEYSRT_CALL limits_log_hour_take_counting(keysrt_client *client, limits_id id, uint64_t n, keysrt_limit *out)
{
    const keysrt_limiter_ask ask = {n, 0, 0, 0};
    return keysrt_limiter_take(client, &limits_log_hour_table, &id, &ask, true, out);
}
/* What allow would say. Takes nothing. EVALSHA */
KEYSRT_CALL limits_log_hour_peek(keysrt_client *client, limits_id id, keysrt_limit *out)
{
    const keysrt_limiter_ask ask = {1, 0, 0, 0};
    return keysrt_limiter_peek(client, &limits_log_hour_table, &id, &ask, out);
}
/* All is free again; MISS: it was. UNLINK */
KEYSRT_CALL limits_log_hour_reset(keysrt_client *client, limits_id id)
{
    const keysrt_limiter_ask ask = {1, 0, 0, 0};
    return keysrt_limiter_reset(client, &limits_log_hour_table, &id, &ask);
}
/* OK or MISS. EXISTS */
KEYSRT_CALL limits_log_hour_exists(keysrt_client *client, limits_id id)
{ return keysrt_key_exists(client, &limits_log_hour_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL limits_log_hour_ttl(keysrt_client *client, limits_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &limits_log_hour_table, &id, out); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL limits_log_hour_delete(keysrt_client *client, limits_id id)
{ return keysrt_key_delete(client, &limits_log_hour_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL limits_log_hour_walk(keysrt_client *client, keysrt_walk *walk, limits_log_hour_params *out)
{ return keysrt_key_walk(client, &limits_log_hour_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL limits_log_hour_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &limits_log_hour_table, deleted); }

/* limiter "b:bucket:{id}", Redis type string, database 0; TTL: 600 milliseconds; the limiter's window. limits.keys:37
 * A bucket as large as the limit that fills evenly, once a window: never lets more pass than it holds.
 * Check and count are one step by the server's clock; what is denied is not counted, but by take_counting.
 * A reply that was lost may have been counted: LOST_REPLY, never sent again by itself.
 * Commands: EVALSHA (GET, SET, PEXPIRE, TIME), UNLINK. */
typedef struct limits_bucket_params {
    limits_id id;
} limits_bucket_params;
static const keysrt_piece limits_bucket_table_pieces[] KEYSRT_UNUSED = {
    {"b:bucket:", 9, offsetof(limits_bucket_params, id), &limits_type_3, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_limiter limits_bucket_table_rules[] KEYSRT_UNUSED = {{KEYSRT_LIMIT_BUCKET, KEYSRT_ALIGNED_NOT, KEYSRT_UNAVAILABLE_SAYS, {KEYSRT_CONSTANT, 5, 0, 0}, {KEYSRT_CONSTANT, 600, 0, 0}, 0}};
static const keysrt_key limits_bucket_table KEYSRT_UNUSED = {&limits_keyspace, "bucket", 17, 0, KEYSRT_LIMITER, false,
    {2, sizeof(limits_bucket_params), limits_bucket_table_pieces, "b:bucket:*", "b:bucket:{id}"},
    0, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 600, 0, 0, 0, 0, "$2\r\nPX\r\n$3\r\n600\r\n", 17},
    &limits_bucket_table_rules, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL limits_bucket_key_name(keysrt_client *client, limits_id id, keysrt_text *out)
{ return keysrt_key_name(client, &limits_bucket_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL limits_bucket_parse(keysrt_client *client, keysrt_view name, limits_bucket_params *out)
{ return keysrt_key_parse(client, &limits_bucket_table, name, out, NULL); }
/* Takes one, if there is one: out->allowed. EVALSHA */
KEYSRT_CALL limits_bucket_allow(keysrt_client *client, limits_id id, keysrt_limit *out)
{
    const keysrt_limiter_ask ask = {1, 0, 0, 0};
    return keysrt_limiter_take(client, &limits_bucket_table, &id, &ask, false, out);
}
/* Takes n, or none of them: out->allowed. What is denied does not count. EVALSHA */
KEYSRT_CALL limits_bucket_take(keysrt_client *client, limits_id id, uint64_t n, keysrt_limit *out)
{
    const keysrt_limiter_ask ask = {n, 0, 0, 0};
    return keysrt_limiter_take(client, &limits_bucket_table, &id, &ask, false, out);
}
/* The same, but what is denied counts, too: who goes on asking stays denied. EVALSHA */
KEYSRT_CALL limits_bucket_take_counting(keysrt_client *client, limits_id id, uint64_t n, keysrt_limit *out)
{
    const keysrt_limiter_ask ask = {n, 0, 0, 0};
    return keysrt_limiter_take(client, &limits_bucket_table, &id, &ask, true, out);
}
/* What allow would say. Takes nothing. EVALSHA */
KEYSRT_CALL limits_bucket_peek(keysrt_client *client, limits_id id, keysrt_limit *out)
{
    const keysrt_limiter_ask ask = {1, 0, 0, 0};
    return keysrt_limiter_peek(client, &limits_bucket_table, &id, &ask, out);
}
/* All is free again; MISS: it was. UNLINK */
KEYSRT_CALL limits_bucket_reset(keysrt_client *client, limits_id id)
{
    const keysrt_limiter_ask ask = {1, 0, 0, 0};
    return keysrt_limiter_reset(client, &limits_bucket_table, &id, &ask);
}
/* OK or MISS. EXISTS */
KEYSRT_CALL limits_bucket_exists(keysrt_client *client, limits_id id)
{ return keysrt_key_exists(client, &limits_bucket_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL limits_bucket_ttl(keysrt_client *client, limits_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &limits_bucket_table, &id, out); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL limits_bucket_delete(keysrt_client *client, limits_id id)
{ return keysrt_key_delete(client, &limits_bucket_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL limits_bucket_walk(keysrt_client *client, keysrt_walk *walk, limits_bucket_params *out)
{ return keysrt_key_walk(client, &limits_bucket_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL limits_bucket_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &limits_bucket_table, deleted); }

/* limiter "b:call:{id}", Redis type string, database 0; TTL: the caller chooses; the limiter's window. limits.keys:38
 * A bucket as large as the limit that fills evenly, once a window: never lets more pass than it holds.
 * Check and count are one step by the server's clock; what is denied is not counted, but by take_counting.
 * A reply that was lost may have been counted; it is never sent again by itself, the call is answered as declared.
 * Commands: EVALSHA (GET, SET, PEXPIRE, TIME), UNLINK. */
typedef struct limits_bucket_call_params {
    limits_id id;
} limits_bucket_call_params;
static const keysrt_piece limits_bucket_call_table_pieces[] KEYSRT_UNUSED = {
    {"b:call:", 7, offsetof(limits_bucket_call_params, id), &limits_type_3, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_limiter limits_bucket_call_table_rules[] KEYSRT_UNUSED = {{KEYSRT_LIMIT_BUCKET, KEYSRT_ALIGNED_NOT, KEYSRT_UNAVAILABLE_DENIES, {KEYSRT_AT_CALL, 0, 0, 0}, {KEYSRT_AT_CALL, 0, 0, 0}, 0}};
static const keysrt_key limits_bucket_call_table KEYSRT_UNUSED = {&limits_keyspace, "bucket_call", 18, 0, KEYSRT_LIMITER, false,
    {2, sizeof(limits_bucket_call_params), limits_bucket_call_table_pieces, "b:call:*", "b:call:{id}"},
    0, 0, 0,
    {KEYSRT_TTL_CALL, KEYSRT_TTL_ON_WRITE, false, 0, 0, 1, INT64_C(9223372036854775807), 0, 0, 0, 0},
    &limits_bucket_call_table_rules, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL limits_bucket_call_key_name(keysrt_client *client, limits_id id, keysrt_text *out)
{ return keysrt_key_name(client, &limits_bucket_call_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL limits_bucket_call_parse(keysrt_client *client, keysrt_view name, limits_bucket_call_params *out)
{ return keysrt_key_parse(client, &limits_bucket_call_table, name, out, NULL); }
/* Takes one, if there is one: out->allowed. EVALSHA */
KEYSRT_CALL limits_bucket_call_allow(keysrt_client *client, limits_id id, uint64_t limit, keysrt_duration per, keysrt_limit *out)
{
    const keysrt_limiter_ask ask = {1, limit, per.ms, 0};
    return keysrt_limiter_take(client, &limits_bucket_call_table, &id, &ask, false, out);
}
/* Takes n, or none of them: out->allowed. What is denied does not count. EVALSHA */
KEYSRT_CALL limits_bucket_call_take(keysrt_client *client, limits_id id, uint64_t limit, keysrt_duration per, uint64_t n, keysrt_limit *out)
{
    const keysrt_limiter_ask ask = {n, limit, per.ms, 0};
    return keysrt_limiter_take(client, &limits_bucket_call_table, &id, &ask, false, out);
}
/* The same, but what is denied counts, too: who goes on asking stays denied. EVALSHA */
KEYSRT_CALL limits_bucket_call_take_counting(keysrt_client *client, limits_id id, uint64_t limit, keysrt_duration per, uint64_t n, keysrt_limit *out)
{
    const keysrt_limiter_ask ask = {n, limit, per.ms, 0};
    return keysrt_limiter_take(client, &limits_bucket_call_table, &id, &ask, true, out);
}
/* What allow would say. Takes nothing. EVALSHA */
KEYSRT_CALL limits_bucket_call_peek(keysrt_client *client, limits_id id, uint64_t limit, keysrt_duration per, keysrt_limit *out)
{
    const keysrt_limiter_ask ask = {1, limit, per.ms, 0};
    return keysrt_limiter_peek(client, &limits_bucket_call_table, &id, &ask, out);
}
/* All is free again; MISS: it was. UNLINK */
KEYSRT_CALL limits_bucket_call_reset(keysrt_client *client, limits_id id, uint64_t limit, keysrt_duration per)
{
    const keysrt_limiter_ask ask = {1, limit, per.ms, 0};
    return keysrt_limiter_reset(client, &limits_bucket_call_table, &id, &ask);
}
/* OK or MISS. EXISTS */
KEYSRT_CALL limits_bucket_call_exists(keysrt_client *client, limits_id id)
{ return keysrt_key_exists(client, &limits_bucket_call_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL limits_bucket_call_ttl(keysrt_client *client, limits_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &limits_bucket_call_table, &id, out); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL limits_bucket_call_delete(keysrt_client *client, limits_id id)
{ return keysrt_key_delete(client, &limits_bucket_call_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL limits_bucket_call_walk(keysrt_client *client, keysrt_walk *walk, limits_bucket_call_params *out)
{ return keysrt_key_walk(client, &limits_bucket_call_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL limits_bucket_call_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &limits_bucket_call_table, deleted); }

/* limiter "b:hour:{id}", Redis type string, database 0; TTL: 1 hour; the limiter's window. limits.keys:39
 * A bucket as large as the limit that fills evenly, once a window: never lets more pass than it holds.
 * Check and count are one step by the server's clock; what is denied is not counted, but by take_counting.
 * A reply that was lost may have been counted: LOST_REPLY, never sent again by itself.
 * Commands: EVALSHA (GET, SET, PEXPIRE, TIME), UNLINK. */
typedef struct limits_bucket_hour_params {
    limits_id id;
} limits_bucket_hour_params;
static const keysrt_piece limits_bucket_hour_table_pieces[] KEYSRT_UNUSED = {
    {"b:hour:", 7, offsetof(limits_bucket_hour_params, id), &limits_type_3, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_limiter limits_bucket_hour_table_rules[] KEYSRT_UNUSED = {{KEYSRT_LIMIT_BUCKET, KEYSRT_ALIGNED_NOT, KEYSRT_UNAVAILABLE_SAYS, {KEYSRT_CONSTANT, 7, 0, 0}, {KEYSRT_CONSTANT, 3600000, 0, 0}, 0}};
static const keysrt_key limits_bucket_hour_table KEYSRT_UNUSED = {&limits_keyspace, "bucket_hour", 19, 0, KEYSRT_LIMITER, false,
    {2, sizeof(limits_bucket_hour_params), limits_bucket_hour_table_pieces, "b:hour:*", "b:hour:{id}"},
    0, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 3600000, 0, 0, 0, 0, "$2\r\nPX\r\n$7\r\n3600000\r\n", 21},
    &limits_bucket_hour_table_rules, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL limits_bucket_hour_key_name(keysrt_client *client, limits_id id, keysrt_text *out)
{ return keysrt_key_name(client, &limits_bucket_hour_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL limits_bucket_hour_parse(keysrt_client *client, keysrt_view name, limits_bucket_hour_params *out)
{ return keysrt_key_parse(client, &limits_bucket_hour_table, name, out, NULL); }
/* Takes one, if there is one: out->allowed. EVALSHA */
KEYSRT_CALL limits_bucket_hour_allow(keysrt_client *client, limits_id id, keysrt_limit *out)
{
    const keysrt_limiter_ask ask = {1, 0, 0, 0};
    return keysrt_limiter_take(client, &limits_bucket_hour_table, &id, &ask, false, out);
}
/* Takes n, or none of them: out->allowed. What is denied does not count. EVALSHA */
KEYSRT_CALL limits_bucket_hour_take(keysrt_client *client, limits_id id, uint64_t n, keysrt_limit *out)
{
    const keysrt_limiter_ask ask = {n, 0, 0, 0};
    return keysrt_limiter_take(client, &limits_bucket_hour_table, &id, &ask, false, out);
}
/* The same, but what is denied counts, too: who goes on asking stays denied. EVALSHA */
KEYSRT_CALL limits_bucket_hour_take_counting(keysrt_client *client, limits_id id, uint64_t n, keysrt_limit *out)
{
    const keysrt_limiter_ask ask = {n, 0, 0, 0};
    return keysrt_limiter_take(client, &limits_bucket_hour_table, &id, &ask, true, out);
}
/* What allow would say. Takes nothing. EVALSHA */
KEYSRT_CALL limits_bucket_hour_peek(keysrt_client *client, limits_id id, keysrt_limit *out)
{
    const keysrt_limiter_ask ask = {1, 0, 0, 0};
    return keysrt_limiter_peek(client, &limits_bucket_hour_table, &id, &ask, out);
}
/* All is free again; MISS: it was. UNLINK */
KEYSRT_CALL limits_bucket_hour_reset(keysrt_client *client, limits_id id)
{
    const keysrt_limiter_ask ask = {1, 0, 0, 0};
    return keysrt_limiter_reset(client, &limits_bucket_hour_table, &id, &ask);
}
/* OK or MISS. EXISTS */
KEYSRT_CALL limits_bucket_hour_exists(keysrt_client *client, limits_id id)
{ return keysrt_key_exists(client, &limits_bucket_hour_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL limits_bucket_hour_ttl(keysrt_client *client, limits_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &limits_bucket_hour_table, &id, out); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL limits_bucket_hour_delete(keysrt_client *client, limits_id id)
{ return keysrt_key_delete(client, &limits_bucket_hour_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL limits_bucket_hour_walk(keysrt_client *client, keysrt_walk *walk, limits_bucket_hour_params *out)
{ return keysrt_key_walk(client, &limits_bucket_hour_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL limits_bucket_hour_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &limits_bucket_hour_table, deleted); }

/* limiter "m:fixed", Redis type string, database 0; TTL: 150 milliseconds; the limiter's window. limits.keys:44
 * Never lets more than the limit pass in one window, which the first hit opens; two that meet can let twice as many pass.
 * Check and count are one step by the server's clock; what is denied is not counted, but by take_counting.
 * A reply that was lost may have been counted: LOST_REPLY, never sent again by itself.
 * Commands: EVALSHA (GET, INCRBY, PTTL, PEXPIRE, TIME), UNLINK. */
static const keysrt_piece limits_model_fixed_table_pieces[] KEYSRT_UNUSED = {
    {"m:fixed", 7, 0, 0, 0, false},
};
static const keysrt_limiter limits_model_fixed_table_rules[] KEYSRT_UNUSED = {{KEYSRT_LIMIT_FIXED, KEYSRT_ALIGNED_NOT, KEYSRT_UNAVAILABLE_SAYS, {KEYSRT_CONSTANT, 5, 0, 0}, {KEYSRT_CONSTANT, 150, 0, 0}, 0}};
static const keysrt_key limits_model_fixed_table KEYSRT_UNUSED = {&limits_keyspace, "model_fixed", 20, 0, KEYSRT_LIMITER, false,
    {1, 0, limits_model_fixed_table_pieces, "m:fixed", "m:fixed"},
    0, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 150, 0, 0, 0, 0, "$2\r\nPX\r\n$3\r\n150\r\n", 17},
    &limits_model_fixed_table_rules, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL limits_model_fixed_key_name(keysrt_client *client, keysrt_text *out)
{ return keysrt_key_name(client, &limits_model_fixed_table, NULL, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL limits_model_fixed_parse(keysrt_client *client, keysrt_view name)
{ return keysrt_key_parse(client, &limits_model_fixed_table, name, NULL, NULL); }
/* Takes one, if there is one: out->allowed. EVALSHA */
KEYSRT_CALL limits_model_fixed_allow(keysrt_client *client, keysrt_limit *out)
{
    const keysrt_limiter_ask ask = {1, 0, 0, 0};
    return keysrt_limiter_take(client, &limits_model_fixed_table, NULL, &ask, false, out);
}
/* Takes n, or none of them: out->allowed. What is denied does not count. EVALSHA */
KEYSRT_CALL limits_model_fixed_take(keysrt_client *client, uint64_t n, keysrt_limit *out)
{
    const keysrt_limiter_ask ask = {n, 0, 0, 0};
    return keysrt_limiter_take(client, &limits_model_fixed_table, NULL, &ask, false, out);
}
/* The same, but what is denied counts, too: who goes on asking stays denied. EVALSHA */
KEYSRT_CALL limits_model_fixed_take_counting(keysrt_client *client, uint64_t n, keysrt_limit *out)
{
    const keysrt_limiter_ask ask = {n, 0, 0, 0};
    return keysrt_limiter_take(client, &limits_model_fixed_table, NULL, &ask, true, out);
}
/* What allow would say. Takes nothing. EVALSHA */
KEYSRT_CALL limits_model_fixed_peek(keysrt_client *client, keysrt_limit *out)
{
    const keysrt_limiter_ask ask = {1, 0, 0, 0};
    return keysrt_limiter_peek(client, &limits_model_fixed_table, NULL, &ask, out);
}
/* All is free again; MISS: it was. UNLINK */
KEYSRT_CALL limits_model_fixed_reset(keysrt_client *client)
{
    const keysrt_limiter_ask ask = {1, 0, 0, 0};
    return keysrt_limiter_reset(client, &limits_model_fixed_table, NULL, &ask);
}
/* OK or MISS. EXISTS */
KEYSRT_CALL limits_model_fixed_exists(keysrt_client *client)
{ return keysrt_key_exists(client, &limits_model_fixed_table, NULL); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL limits_model_fixed_ttl(keysrt_client *client, keysrt_duration *out)
{ return keysrt_key_ttl(client, &limits_model_fixed_table, NULL, out); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL limits_model_fixed_delete(keysrt_client *client)
{ return keysrt_key_delete(client, &limits_model_fixed_table, NULL); }

/* limiter "m:sliding", Redis type sorted set, database 0; TTL: 150 milliseconds; the limiter's window. limits.keys:45
 * Never lets more than the limit pass in any stretch of time as long as the window; keeps a member for each that passed.
 * Check and count are one step by the server's clock; what is denied is not counted, but by take_counting.
 * A reply that was lost may have been counted: LOST_REPLY, never sent again by itself.
 * Commands: EVALSHA (ZADD, ZCARD, ZCOUNT, ZRANGE, ZRANGEBYSCORE, ZREMRANGEBYSCORE, ZREMRANGEBYRANK, PEXPIRE, TIME), UNLINK. */
static const keysrt_piece limits_model_sliding_table_pieces[] KEYSRT_UNUSED = {
    {"m:sliding", 9, 0, 0, 0, false},
};
static const keysrt_limiter limits_model_sliding_table_rules[] KEYSRT_UNUSED = {{KEYSRT_LIMIT_SLIDING, KEYSRT_ALIGNED_NOT, KEYSRT_UNAVAILABLE_SAYS, {KEYSRT_CONSTANT, 5, 0, 0}, {KEYSRT_CONSTANT, 150, 0, 0}, 0}};
static const keysrt_key limits_model_sliding_table KEYSRT_UNUSED = {&limits_keyspace, "model_sliding", 21, 0, KEYSRT_LIMITER, false,
    {1, 0, limits_model_sliding_table_pieces, "m:sliding", "m:sliding"},
    0, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 150, 0, 0, 0, 0, "$2\r\nPX\r\n$3\r\n150\r\n", 17},
    &limits_model_sliding_table_rules, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL limits_model_sliding_key_name(keysrt_client *client, keysrt_text *out)
{ return keysrt_key_name(client, &limits_model_sliding_table, NULL, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL limits_model_sliding_parse(keysrt_client *client, keysrt_view name)
{ return keysrt_key_parse(client, &limits_model_sliding_table, name, NULL, NULL); }
/* Takes one, if there is one: out->allowed. EVALSHA */
KEYSRT_CALL limits_model_sliding_allow(keysrt_client *client, keysrt_limit *out)
{
    const keysrt_limiter_ask ask = {1, 0, 0, 0};
    return keysrt_limiter_take(client, &limits_model_sliding_table, NULL, &ask, false, out);
}
/* Takes n, or none of them: out->allowed. What is denied does not count. EVALSHA */
KEYSRT_CALL limits_model_sliding_take(keysrt_client *client, uint64_t n, keysrt_limit *out)
{
    const keysrt_limiter_ask ask = {n, 0, 0, 0};
    return keysrt_limiter_take(client, &limits_model_sliding_table, NULL, &ask, false, out);
}
/* The same, but what is denied counts, too: who goes on asking stays denied. EVALSHA */
KEYSRT_CALL limits_model_sliding_take_counting(keysrt_client *client, uint64_t n, keysrt_limit *out)
{
    const keysrt_limiter_ask ask = {n, 0, 0, 0};
    return keysrt_limiter_take(client, &limits_model_sliding_table, NULL, &ask, true, out);
}
/* What allow would say. Takes nothing. EVALSHA */
KEYSRT_CALL limits_model_sliding_peek(keysrt_client *client, keysrt_limit *out)
{
    const keysrt_limiter_ask ask = {1, 0, 0, 0};
    return keysrt_limiter_peek(client, &limits_model_sliding_table, NULL, &ask, out);
}
/* All is free again; MISS: it was. UNLINK */
KEYSRT_CALL limits_model_sliding_reset(keysrt_client *client)
{
    const keysrt_limiter_ask ask = {1, 0, 0, 0};
    return keysrt_limiter_reset(client, &limits_model_sliding_table, NULL, &ask);
}
/* OK or MISS. EXISTS */
KEYSRT_CALL limits_model_sliding_exists(keysrt_client *client)
{ return keysrt_key_exists(client, &limits_model_sliding_table, NULL); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL limits_model_sliding_ttl(keysrt_client *client, keysrt_duration *out)
{ return keysrt_key_ttl(client, &limits_model_sliding_table, NULL, out); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL limits_model_sliding_delete(keysrt_client *client)
{ return keysrt_key_delete(client, &limits_model_sliding_table, NULL); }

/* limiter "m:bucket", Redis type string, database 0; TTL: 150 milliseconds; the limiter's window. limits.keys:46
 * A bucket as large as the limit that fills evenly, once a window: never lets more pass than it holds.
 * Check and count are one step by the server's clock; what is denied is not counted, but by take_counting.
 * A reply that was lost may have been counted: LOST_REPLY, never sent again by itself.
 * Commands: EVALSHA (GET, SET, PEXPIRE, TIME), UNLINK. */
static const keysrt_piece limits_model_bucket_table_pieces[] KEYSRT_UNUSED = {
    {"m:bucket", 8, 0, 0, 0, false},
};
static const keysrt_limiter limits_model_bucket_table_rules[] KEYSRT_UNUSED = {{KEYSRT_LIMIT_BUCKET, KEYSRT_ALIGNED_NOT, KEYSRT_UNAVAILABLE_SAYS, {KEYSRT_CONSTANT, 5, 0, 0}, {KEYSRT_CONSTANT, 150, 0, 0}, 0}};
static const keysrt_key limits_model_bucket_table KEYSRT_UNUSED = {&limits_keyspace, "model_bucket", 22, 0, KEYSRT_LIMITER, false,
    {1, 0, limits_model_bucket_table_pieces, "m:bucket", "m:bucket"},
    0, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 150, 0, 0, 0, 0, "$2\r\nPX\r\n$3\r\n150\r\n", 17},
    &limits_model_bucket_table_rules, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL limits_model_bucket_key_name(keysrt_client *client, keysrt_text *out)
{ return keysrt_key_name(client, &limits_model_bucket_table, NULL, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL limits_model_bucket_parse(keysrt_client *client, keysrt_view name)
{ return keysrt_key_parse(client, &limits_model_bucket_table, name, NULL, NULL); }
/* Takes one, if there is one: out->allowed. EVALSHA */
KEYSRT_CALL limits_model_bucket_allow(keysrt_client *client, keysrt_limit *out)
{
    const keysrt_limiter_ask ask = {1, 0, 0, 0};
    return keysrt_limiter_take(client, &limits_model_bucket_table, NULL, &ask, false, out);
}
/* Takes n, or none of them: out->allowed. What is denied does not count. EVALSHA */
KEYSRT_CALL limits_model_bucket_take(keysrt_client *client, uint64_t n, keysrt_limit *out)
{
    const keysrt_limiter_ask ask = {n, 0, 0, 0};
    return keysrt_limiter_take(client, &limits_model_bucket_table, NULL, &ask, false, out);
}
/* The same, but what is denied counts, too: who goes on asking stays denied. EVALSHA */
KEYSRT_CALL limits_model_bucket_take_counting(keysrt_client *client, uint64_t n, keysrt_limit *out)
{
    const keysrt_limiter_ask ask = {n, 0, 0, 0};
    return keysrt_limiter_take(client, &limits_model_bucket_table, NULL, &ask, true, out);
}
/* What allow would say. Takes nothing. EVALSHA */
KEYSRT_CALL limits_model_bucket_peek(keysrt_client *client, keysrt_limit *out)
{
    const keysrt_limiter_ask ask = {1, 0, 0, 0};
    return keysrt_limiter_peek(client, &limits_model_bucket_table, NULL, &ask, out);
}
/* All is free again; MISS: it was. UNLINK */
KEYSRT_CALL limits_model_bucket_reset(keysrt_client *client)
{
    const keysrt_limiter_ask ask = {1, 0, 0, 0};
    return keysrt_limiter_reset(client, &limits_model_bucket_table, NULL, &ask);
}
/* OK or MISS. EXISTS */
KEYSRT_CALL limits_model_bucket_exists(keysrt_client *client)
{ return keysrt_key_exists(client, &limits_model_bucket_table, NULL); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL limits_model_bucket_ttl(keysrt_client *client, keysrt_duration *out)
{ return keysrt_key_ttl(client, &limits_model_bucket_table, NULL, out); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL limits_model_bucket_delete(keysrt_client *client)
{ return keysrt_key_delete(client, &limits_model_bucket_table, NULL); }

/* limiter "m:aligned:{window}", Redis type string, database 0; TTL: 150 milliseconds; the limiter's window. limits.keys:47
 * Never lets more than the limit pass in one window; two that meet can let twice as many pass.
 * Check and count are one step by the server's clock; what is denied is not counted, but by take_counting.
 * A reply that was lost may have been counted: LOST_REPLY, never sent again by itself.
 * Commands: EVALSHA (GET, INCRBY, PTTL, PEXPIRE, TIME), UNLINK. */
typedef struct limits_model_aligned_params {
    uint64_t window;
} limits_model_aligned_params;
static const keysrt_piece limits_model_aligned_table_pieces[] KEYSRT_UNUSED = {
    {"m:aligned:", 10, offsetof(limits_model_aligned_params, window), &limits_type_5, "window", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_limiter limits_model_aligned_table_rules[] KEYSRT_UNUSED = {{KEYSRT_LIMIT_FIXED, KEYSRT_ALIGNED_NUMBER, KEYSRT_UNAVAILABLE_SAYS, {KEYSRT_CONSTANT, 5, 0, 0}, {KEYSRT_CONSTANT, 150, 0, 0}, &limits_type_5}};
static const keysrt_key limits_model_aligned_table KEYSRT_UNUSED = {&limits_keyspace, "model_aligned", 23, 0, KEYSRT_LIMITER, false,
    {2, sizeof(limits_model_aligned_params), limits_model_aligned_table_pieces, "m:aligned:*", "m:aligned:{window}"},
    0, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 150, 0, 0, 0, 0, "$2\r\nPX\r\n$3\r\n150\r\n", 17},
    &limits_model_aligned_table_rules, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL limits_model_aligned_key_name(keysrt_client *client, uint64_t window, keysrt_text *out)
{ return keysrt_key_name(client, &limits_model_aligned_table, &window, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL limits_model_aligned_parse(keysrt_client *client, keysrt_view name, limits_model_aligned_params *out)
{ return keysrt_key_parse(client, &limits_model_aligned_table, name, out, NULL); }
/* Takes one, if there is one: out->allowed. EVALSHA */
KEYSRT_CALL limits_model_aligned_allow(keysrt_client *client, keysrt_limit *out)
{
    limits_model_aligned_params params;
    memset(&params, 0, sizeof params);
    const keysrt_limiter_ask ask = {1, 0, 0, &params.window};
    return keysrt_limiter_take(client, &limits_model_aligned_table, &params, &ask, false, out);
}
/* Takes n, or none of them: out->allowed. What is denied does not count. EVALSHA */
KEYSRT_CALL limits_model_aligned_take(keysrt_client *client, uint64_t n, keysrt_limit *out)
{
    limits_model_aligned_params params;
    memset(&params, 0, sizeof params);
    const keysrt_limiter_ask ask = {n, 0, 0, &params.window};
    return keysrt_limiter_take(client, &limits_model_aligned_table, &params, &ask, false, out);
}
/* The same, but what is denied counts, too: who goes on asking stays denied. EVALSHA */
KEYSRT_CALL limits_model_aligned_take_counting(keysrt_client *client, uint64_t n, keysrt_limit *out)
{
    limits_model_aligned_params params;
    memset(&params, 0, sizeof params);
    const keysrt_limiter_ask ask = {n, 0, 0, &params.window};
    return keysrt_limiter_take(client, &limits_model_aligned_table, &params, &ask, true, out);
}
/* What allow would say. Takes nothing. EVALSHA */
KEYSRT_CALL limits_model_aligned_peek(keysrt_client *client, keysrt_limit *out)
{
    limits_model_aligned_params params;
    memset(&params, 0, sizeof params);
    const keysrt_limiter_ask ask = {1, 0, 0, &params.window};
    return keysrt_limiter_peek(client, &limits_model_aligned_table, &params, &ask, out);
}
/* All is free again; MISS: it was. UNLINK */
KEYSRT_CALL limits_model_aligned_reset(keysrt_client *client)
{
    limits_model_aligned_params params;
    memset(&params, 0, sizeof params);
    const keysrt_limiter_ask ask = {1, 0, 0, &params.window};
    return keysrt_limiter_reset(client, &limits_model_aligned_table, &params, &ask);
}
/* OK or MISS. EXISTS */
KEYSRT_CALL limits_model_aligned_exists(keysrt_client *client, uint64_t window)
{ return keysrt_key_exists(client, &limits_model_aligned_table, &window); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL limits_model_aligned_ttl(keysrt_client *client, uint64_t window, keysrt_duration *out)
{ return keysrt_key_ttl(client, &limits_model_aligned_table, &window, out); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL limits_model_aligned_delete(keysrt_client *client, uint64_t window)
{ return keysrt_key_delete(client, &limits_model_aligned_table, &window); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL limits_model_aligned_walk(keysrt_client *client, keysrt_walk *walk, limits_model_aligned_params *out)
{ return keysrt_key_walk(client, &limits_model_aligned_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL limits_model_aligned_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &limits_model_aligned_table, deleted); }

/* semaphore "p:places:{id}", Redis type sorted set, database 0; TTL: 450 milliseconds; the lease, which renewing prolongs. limits.keys:51
 * Never more holders than the limit, by the server's clock; who does not renew is forgotten when its lease ends. A holder relies on its place for keysrt_hold_remaining(), a little less than the lease.
 * An acquire or renewal whose reply was lost is sent again and asks as the same holder; a release whose reply was lost is LOST_REPLY.
 * The limit may change at any time: with more holders than that, nobody gets in until enough have gone.
 * Commands: EVALSHA (ZADD, ZCARD, ZCOUNT, ZRANGE, ZREM, ZREMRANGEBYSCORE, ZSCORE, PEXPIREAT, TIME). */
typedef struct limits_places_params {
    limits_id id;
} limits_places_params;
typedef struct limits_places_hold {
    keysrt_hold hold;
} limits_places_hold;
static const keysrt_piece limits_places_table_pieces[] KEYSRT_UNUSED = {
    {"p:places:", 9, offsetof(limits_places_params, id), &limits_type_3, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_semaphore limits_places_table_limit[] KEYSRT_UNUSED = {{{KEYSRT_CONSTANT, 2, 0, 0}}};
static const keysrt_key limits_places_table KEYSRT_UNUSED = {&limits_keyspace, "places", 24, 0, KEYSRT_SEMAPHORE, false,
    {2, sizeof(limits_places_params), limits_places_table_pieces, "p:places:*", "p:places:{id}"},
    0, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 450, 0, 0, 0, 0, "$2\r\nPX\r\n$3\r\n450\r\n", 17},
    &limits_places_table_limit, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL limits_places_key_name(keysrt_client *client, limits_id id, keysrt_text *out)
{ return keysrt_key_name(client, &limits_places_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL limits_places_parse(keysrt_client *client, keysrt_view name, limits_places_params *out)
{ return keysrt_key_parse(client, &limits_places_table, name, out, NULL); }
/* One try; MISS: all places are taken. EVALSHA */
KEYSRT_CALL limits_places_acquire(keysrt_client *client, limits_id id, limits_places_hold *hold)
{ return keysrt_semaphore_acquire(client, &limits_places_table, &id, 0, keysrt_declared_ttl, &hold->hold); }
/* Tries until it is held, or patience has passed (MISS). EVALSHA */
KEYSRT_CALL limits_places_acquire_within(keysrt_client *client, limits_id id, keysrt_duration patience, limits_places_hold *hold)
{ return keysrt_semaphore_acquire_within(client, &limits_places_table, &id, 0, keysrt_declared_ttl, patience, &hold->hold); }
/* The lease anew; MISS: it was lost. EVALSHA */
KEYSRT_CALL limits_places_renew(keysrt_client *client, limits_id id, limits_places_hold *hold)
{ return keysrt_semaphore_renew(client, &limits_places_table, &id, keysrt_declared_ttl, &hold->hold); }
/* MISS: it was lost before. EVALSHA */
KEYSRT_CALL limits_places_release(keysrt_client *client, limits_id id, limits_places_hold *hold)
{ return keysrt_semaphore_release(client, &limits_places_table, &id, &hold->hold); }
/* The keeper renews it from now on; MISS: it is not held. */
KEYSRT_CALL limits_places_keep(keysrt_client *client, limits_id id, keysrt_keeper *keeper, limits_places_hold *hold)
{ return keysrt_semaphore_keep(client, &limits_places_table, &id, keysrt_declared_ttl, keeper, &hold->hold); }
/* How many places are held. EVALSHA */
KEYSRT_CALL limits_places_holders(keysrt_client *client, limits_id id, uint64_t *out)
{ return keysrt_semaphore_holders(client, &limits_places_table, &id, out); }
/* OK or MISS. EXISTS */
KEYSRT_CALL limits_places_exists(keysrt_client *client, limits_id id)
{ return keysrt_key_exists(client, &limits_places_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL limits_places_ttl(keysrt_client *client, limits_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &limits_places_table, &id, out); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL limits_places_delete(keysrt_client *client, limits_id id)
{ return keysrt_key_delete(client, &limits_places_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL limits_places_walk(keysrt_client *client, keysrt_walk *walk, limits_places_params *out)
{ return keysrt_key_walk(client, &limits_places_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL limits_places_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &limits_places_table, deleted); }

/* semaphore "p:minutes:{id}", Redis type sorted set, database 0; TTL: 1 minute; the lease, which renewing prolongs. limits.keys:52
 * Never more holders than the limit, by the server's clock; who does not renew is forgotten when its lease ends. A holder relies on its place for keysrt_hold_remaining(), a little less than the lease.
 * An acquire or renewal whose reply was lost is sent again and asks as the same holder; a release whose reply was lost is LOST_REPLY.
 * The limit may change at any time: with more holders than that, nobody gets in until enough have gone.
 * Commands: EVALSHA (ZADD, ZCARD, ZCOUNT, ZRANGE, ZREM, ZREMRANGEBYSCORE, ZSCORE, PEXPIREAT, TIME). */
typedef struct limits_minutes_params {
    limits_id id;
} limits_minutes_params;
typedef struct limits_minutes_hold {
    keysrt_hold hold;
} limits_minutes_hold;
static const keysrt_piece limits_minutes_table_pieces[] KEYSRT_UNUSED = {
    {"p:minutes:", 10, offsetof(limits_minutes_params, id), &limits_type_3, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_semaphore limits_minutes_table_limit[] KEYSRT_UNUSED = {{{KEYSRT_CONSTANT, 3, 0, 0}}};
static const keysrt_key limits_minutes_table KEYSRT_UNUSED = {&limits_keyspace, "minutes", 25, 0, KEYSRT_SEMAPHORE, false,
    {2, sizeof(limits_minutes_params), limits_minutes_table_pieces, "p:minutes:*", "p:minutes:{id}"},
    0, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 60000, 0, 0, 0, 0, "$2\r\nPX\r\n$5\r\n60000\r\n", 19},
    &limits_minutes_table_limit, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL limits_minutes_key_name(keysrt_client *client, limits_id id, keysrt_text *out)
{ return keysrt_key_name(client, &limits_minutes_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL limits_minutes_parse(keysrt_client *client, keysrt_view name, limits_minutes_params *out)
{ return keysrt_key_parse(client, &limits_minutes_table, name, out, NULL); }
/* One try; MISS: all places are taken. EVALSHA */
KEYSRT_CALL limits_minutes_acquire(keysrt_client *client, limits_id id, limits_minutes_hold *hold)
{ return keysrt_semaphore_acquire(client, &limits_minutes_table, &id, 0, keysrt_declared_ttl, &hold->hold); }
/* Tries until it is held, or patience has passed (MISS). EVALSHA */
KEYSRT_CALL limits_minutes_acquire_within(keysrt_client *client, limits_id id, keysrt_duration patience, limits_minutes_hold *hold)
{ return keysrt_semaphore_acquire_within(client, &limits_minutes_table, &id, 0, keysrt_declared_ttl, patience, &hold->hold); }
/* The lease anew; MISS: it was lost. EVALSHA */
KEYSRT_CALL limits_minutes_renew(keysrt_client *client, limits_id id, limits_minutes_hold *hold)
{ return keysrt_semaphore_renew(client, &limits_minutes_table, &id, keysrt_declared_ttl, &hold->hold); }
/* MISS: it was lost before. EVALSHA */
KEYSRT_CALL limits_minutes_release(keysrt_client *client, limits_id id, limits_minutes_hold *hold)
{ return keysrt_semaphore_release(client, &limits_minutes_table, &id, &hold->hold); }
/* The keeper renews it from now on; MISS: it is not held. */
KEYSRT_CALL limits_minutes_keep(keysrt_client *client, limits_id id, keysrt_keeper *keeper, limits_minutes_hold *hold)
{ return keysrt_semaphore_keep(client, &limits_minutes_table, &id, keysrt_declared_ttl, keeper, &hold->hold); }
/* How many places are held. EVALSHA */
KEYSRT_CALL limits_minutes_holders(keysrt_client *client, limits_id id, uint64_t *out)
{ return keysrt_semaphore_holders(client, &limits_minutes_table, &id, out); }
/* OK or MISS. EXISTS */
KEYSRT_CALL limits_minutes_exists(keysrt_client *client, limits_id id)
{ return keysrt_key_exists(client, &limits_minutes_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL limits_minutes_ttl(keysrt_client *client, limits_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &limits_minutes_table, &id, out); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL limits_minutes_delete(keysrt_client *client, limits_id id)
{ return keysrt_key_delete(client, &limits_minutes_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL limits_minutes_walk(keysrt_client *client, keysrt_walk *walk, limits_minutes_params *out)
{ return keysrt_key_walk(client, &limits_minutes_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL limits_minutes_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &limits_minutes_table, deleted); }

/* semaphore "p:param:{id}:{limit}:{lease}", Redis type sorted set, database 0; TTL: as many milliseconds as parameter {lease} says; the lease, which renewing prolongs. limits.keys:53
 * Never more holders than the limit, by the server's clock; who does not renew is forgotten when its lease ends. A holder relies on its place for keysrt_hold_remaining(), a little less than the lease.
 * An acquire or renewal whose reply was lost is sent again and asks as the same holder; a release whose reply was lost is LOST_REPLY.
 * The limit may change at any time: with more holders than that, nobody gets in until enough have gone.
 * Commands: EVALSHA (ZADD, ZCARD, ZCOUNT, ZRANGE, ZREM, ZREMRANGEBYSCORE, ZSCORE, PEXPIREAT, TIME). */
typedef struct limits_of_param_params {
    limits_id id;
    uint16_t limit;
    uint32_t lease;
} limits_of_param_params;
typedef struct limits_of_param_hold {
    keysrt_hold hold;
} limits_of_param_hold;
static const keysrt_piece limits_of_param_table_pieces[] KEYSRT_UNUSED = {
    {"p:param:", 8, offsetof(limits_of_param_params, id), &limits_type_3, "id", false},
    {":", 1, offsetof(limits_of_param_params, limit), &limits_type_4, "limit", false},
    {":", 1, offsetof(limits_of_param_params, lease), &limits_type_2, "lease", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_semaphore limits_of_param_table_limit[] KEYSRT_UNUSED = {{{KEYSRT_FROM_PARAM, 1, offsetof(limits_of_param_params, limit), &limits_type_4}}};
static const keysrt_key limits_of_param_table KEYSRT_UNUSED = {&limits_keyspace, "of_param", 26, 0, KEYSRT_SEMAPHORE, false,
    {4, sizeof(limits_of_param_params), limits_of_param_table_pieces, "p:param:*:*:*", "p:param:{id}:{limit}:{lease}"},
    0, 0, 0,
    {KEYSRT_TTL_PARAM, KEYSRT_TTL_ON_WRITE, false, 0, 1, 0, 0, offsetof(limits_of_param_params, lease), 0, 0, 0},
    &limits_of_param_table_limit, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL limits_of_param_key_name(keysrt_client *client, limits_id id, uint16_t limit_param, uint32_t lease, keysrt_text *out)
{
    const limits_of_param_params params = {id, limit_param, lease};
    return keysrt_key_name(client, &limits_of_param_table, &params, out);
}
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL limits_of_param_parse(keysrt_client *client, keysrt_view name, limits_of_param_params *out)
{ return keysrt_key_parse(client, &limits_of_param_table, name, out, NULL); }
/* One try; MISS: all places are taken. EVALSHA */
KEYSRT_CALL limits_of_param_acquire(keysrt_client *client, limits_id id, uint16_t limit_param, uint32_t lease, limits_of_param_hold *hold)
{
    const limits_of_param_params params = {id, limit_param, lease};
    return keysrt_semaphore_acquire(client, &limits_of_param_table, &params, 0, keysrt_declared_ttl, &hold->hold);
}
/* Tries until it is held, or patience has passed (MISS). EVALSHA */
KEYSRT_CALL limits_of_param_acquire_within(keysrt_client *client, limits_id id, uint16_t limit_param, uint32_t lease, keysrt_duration patience, limits_of_param_hold *hold)
{
    const limits_of_param_params params = {id, limit_param, lease};
    return keysrt_semaphore_acquire_within(client, &limits_of_param_table, &params, 0, keysrt_declared_ttl, patience, &hold->hold);
}
/* The lease anew; MISS: it was lost. EVALSHA */
KEYSRT_CALL limits_of_param_renew(keysrt_client *client, limits_id id, uint16_t limit_param, uint32_t lease, limits_of_param_hold *hold)
{
    const limits_of_param_params params = {id, limit_param, lease};
    return keysrt_semaphore_renew(client, &limits_of_param_table, &params, keysrt_declared_ttl, &hold->hold);
}
/* MISS: it was lost before. EVALSHA */
KEYSRT_CALL limits_of_param_release(keysrt_client *client, limits_id id, uint16_t limit_param, uint32_t lease, limits_of_param_hold *hold)
{
    const limits_of_param_params params = {id, limit_param, lease};
    return keysrt_semaphore_release(client, &limits_of_param_table, &params, &hold->hold);
}
/* The keeper renews it from now on; MISS: it is not held. */
KEYSRT_CALL limits_of_param_keep(keysrt_client *client, limits_id id, uint16_t limit_param, uint32_t lease, keysrt_keeper *keeper, limits_of_param_hold *hold)
{
    const limits_of_param_params params = {id, limit_param, lease};
    return keysrt_semaphore_keep(client, &limits_of_param_table, &params, keysrt_declared_ttl, keeper, &hold->hold);
}
/* How many places are held. EVALSHA */
KEYSRT_CALL limits_of_param_holders(keysrt_client *client, limits_id id, uint16_t limit_param, uint32_t lease, uint64_t *out)
{
    const limits_of_param_params params = {id, limit_param, lease};
    return keysrt_semaphore_holders(client, &limits_of_param_table, &params, out);
}
/* OK or MISS. EXISTS */
KEYSRT_CALL limits_of_param_exists(keysrt_client *client, limits_id id, uint16_t limit_param, uint32_t lease)
{
    const limits_of_param_params params = {id, limit_param, lease};
    return keysrt_key_exists(client, &limits_of_param_table, &params);
}
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL limits_of_param_ttl(keysrt_client *client, limits_id id, uint16_t limit_param, uint32_t lease, keysrt_duration *out)
{
    const limits_of_param_params params = {id, limit_param, lease};
    return keysrt_key_ttl(client, &limits_of_param_table, &params, out);
}
/* MISS: there was none. UNLINK */
KEYSRT_CALL limits_of_param_delete(keysrt_client *client, limits_id id, uint16_t limit_param, uint32_t lease)
{
    const limits_of_param_params params = {id, limit_param, lease};
    return keysrt_key_delete(client, &limits_of_param_table, &params);
}
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL limits_of_param_walk(keysrt_client *client, keysrt_walk *walk, limits_of_param_params *out)
{ return keysrt_key_walk(client, &limits_of_param_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL limits_of_param_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &limits_of_param_table, deleted); }

/* semaphore "p:setting:{id}", Redis type sorted set, database 0; TTL: as setting {$length} says (200 milliseconds if not set); the lease, which renewing prolongs. limits.keys:54
 * Never more holders than the limit, by the server's clock; who does not renew is forgotten when its lease ends. A holder relies on its place for keysrt_hold_remaining(), a little less than the lease.
 * An acquire or renewal whose reply was lost is sent again and asks as the same holder; a release whose reply was lost is LOST_REPLY.
 * The limit may change at any time: with more holders than that, nobody gets in until enough have gone.
 * Commands: EVALSHA (ZADD, ZCARD, ZCOUNT, ZRANGE, ZREM, ZREMRANGEBYSCORE, ZSCORE, PEXPIREAT, TIME). */
typedef struct limits_of_setting_params {
    limits_id id;
} limits_of_setting_params;
typedef struct limits_of_setting_hold {
    keysrt_hold hold;
} limits_of_setting_hold;
static const keysrt_piece limits_of_setting_table_pieces[] KEYSRT_UNUSED = {
    {"p:setting:", 10, offsetof(limits_of_setting_params, id), &limits_type_3, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_semaphore limits_of_setting_table_limit[] KEYSRT_UNUSED = {{{KEYSRT_FROM_SETTING, 1, offsetof(limits_settings, most), &limits_type_1}}};
static const keysrt_key limits_of_setting_table KEYSRT_UNUSED = {&limits_keyspace, "of_setting", 27, 0, KEYSRT_SEMAPHORE, false,
    {2, sizeof(limits_of_setting_params), limits_of_setting_table_pieces, "p:setting:*", "p:setting:{id}"},
    0, 0, 0,
    {KEYSRT_TTL_SETTING, KEYSRT_TTL_ON_WRITE, false, 0, 1, 0, 0, offsetof(limits_settings, length), 0, 0, 0},
    &limits_of_setting_table_limit, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL limits_of_setting_key_name(keysrt_client *client, limits_id id, keysrt_text *out)
{ return keysrt_key_name(client, &limits_of_setting_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL limits_of_setting_parse(keysrt_client *client, keysrt_view name, limits_of_setting_params *out)
{ return keysrt_key_parse(client, &limits_of_setting_table, name, out, NULL); }
/* One try; MISS: all places are taken. EVALSHA */
KEYSRT_CALL limits_of_setting_acquire(keysrt_client *client, limits_id id, limits_of_setting_hold *hold)
{ return keysrt_semaphore_acquire(client, &limits_of_setting_table, &id, 0, keysrt_declared_ttl, &hold->hold); }
/* Tries until it is held, or patience has passed (MISS). EVALSHA */
KEYSRT_CALL limits_of_setting_acquire_within(keysrt_client *client, limits_id id, keysrt_duration patience, limits_of_setting_hold *hold)
{ return keysrt_semaphore_acquire_within(client, &limits_of_setting_table, &id, 0, keysrt_declared_ttl, patience, &hold->hold); }
/* The lease anew; MISS: it was lost. EVALSHA */
KEYSRT_CALL limits_of_setting_renew(keysrt_client *client, limits_id id, limits_of_setting_hold *hold)
{ return keysrt_semaphore_renew(client, &limits_of_setting_table, &id, keysrt_declared_ttl, &hold->hold); }
/* MISS: it was lost before. EVALSHA */
KEYSRT_CALL limits_of_setting_release(keysrt_client *client, limits_id id, limits_of_setting_hold *hold)
{ return keysrt_semaphore_release(client, &limits_of_setting_table, &id, &hold->hold); }
/* The keeper renews it from now on; MISS: it is not held. */
KEYSRT_CALL limits_of_setting_keep(keysrt_client *client, limits_id id, keysrt_keeper *keeper, limits_of_setting_hold *hold)
{ return keysrt_semaphore_keep(client, &limits_of_setting_table, &id, keysrt_declared_ttl, keeper, &hold->hold); }
/* How many places are held. EVALSHA */
KEYSRT_CALL limits_of_setting_holders(keysrt_client *client, limits_id id, uint64_t *out)
{ return keysrt_semaphore_holders(client, &limits_of_setting_table, &id, out); }
/* OK or MISS. EXISTS */
KEYSRT_CALL limits_of_setting_exists(keysrt_client *client, limits_id id)
{ return keysrt_key_exists(client, &limits_of_setting_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL limits_of_setting_ttl(keysrt_client *client, limits_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &limits_of_setting_table, &id, out); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL limits_of_setting_delete(keysrt_client *client, limits_id id)
{ return keysrt_key_delete(client, &limits_of_setting_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL limits_of_setting_walk(keysrt_client *client, keysrt_walk *walk, limits_of_setting_params *out)
{ return keysrt_key_walk(client, &limits_of_setting_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL limits_of_setting_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &limits_of_setting_table, deleted); }

/* semaphore "p:call:{id}", Redis type sorted set, database 0; TTL: the caller chooses: 20 milliseconds to 1 hour; the lease, which renewing prolongs. limits.keys:55
 * Never more holders than the limit, by the server's clock; who does not renew is forgotten when its lease ends. A holder relies on its place for keysrt_hold_remaining(), a little less than the lease.
 * An acquire or renewal whose reply was lost is sent again and asks as the same holder; a release whose reply was lost is LOST_REPLY.
 * The limit may change at any time: with more holders than that, nobody gets in until enough have gone.
 * Commands: EVALSHA (ZADD, ZCARD, ZCOUNT, ZRANGE, ZREM, ZREMRANGEBYSCORE, ZSCORE, PEXPIREAT, TIME). */
typedef struct limits_of_call_params {
    limits_id id;
} limits_of_call_params;
typedef struct limits_of_call_hold {
    keysrt_hold hold;
} limits_of_call_hold;
static const keysrt_piece limits_of_call_table_pieces[] KEYSRT_UNUSED = {
    {"p:call:", 7, offsetof(limits_of_call_params, id), &limits_type_3, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_semaphore limits_of_call_table_limit[] KEYSRT_UNUSED = {{{KEYSRT_AT_CALL, 0, 0, 0}}};
static const keysrt_key limits_of_call_table KEYSRT_UNUSED = {&limits_keyspace, "of_call", 28, 0, KEYSRT_SEMAPHORE, false,
    {2, sizeof(limits_of_call_params), limits_of_call_table_pieces, "p:call:*", "p:call:{id}"},
    0, 0, 0,
    {KEYSRT_TTL_CALL, KEYSRT_TTL_ON_WRITE, false, 0, 0, 20, 3600000, 0, 0, 0, 0},
    &limits_of_call_table_limit, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL limits_of_call_key_name(keysrt_client *client, limits_id id, keysrt_text *out)
{ return keysrt_key_name(client, &limits_of_call_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL limits_of_call_parse(keysrt_client *client, keysrt_view name, limits_of_call_params *out)
{ return keysrt_key_parse(client, &limits_of_call_table, name, out, NULL); }
/* One try; MISS: all places are taken. EVALSHA */
KEYSRT_CALL limits_of_call_acquire(keysrt_client *client, limits_id id, uint64_t limit, keysrt_duration ttl, limits_of_call_hold *hold)
{ return keysrt_semaphore_acquire(client, &limits_of_call_table, &id, limit, ttl, &hold->hold); }
/* Tries until it is held, or patience has passed (MISS). EVALSHA */
KEYSRT_CALL limits_of_call_acquire_within(keysrt_client *client, limits_id id, uint64_t limit, keysrt_duration ttl, keysrt_duration patience, limits_of_call_hold *hold)
{ return keysrt_semaphore_acquire_within(client, &limits_of_call_table, &id, limit, ttl, patience, &hold->hold); }
/* The lease anew; MISS: it was lost. EVALSHA */
KEYSRT_CALL limits_of_call_renew(keysrt_client *client, limits_id id, keysrt_duration ttl, limits_of_call_hold *hold)
{ return keysrt_semaphore_renew(client, &limits_of_call_table, &id, ttl, &hold->hold); }
/* MISS: it was lost before. EVALSHA */
KEYSRT_CALL limits_of_call_release(keysrt_client *client, limits_id id, limits_of_call_hold *hold)
{ return keysrt_semaphore_release(client, &limits_of_call_table, &id, &hold->hold); }
/* The keeper renews it from now on; MISS: it is not held. */
KEYSRT_CALL limits_of_call_keep(keysrt_client *client, limits_id id, keysrt_duration ttl, keysrt_keeper *keeper, limits_of_call_hold *hold)
{ return keysrt_semaphore_keep(client, &limits_of_call_table, &id, ttl, keeper, &hold->hold); }
/* How many places are held. EVALSHA */
KEYSRT_CALL limits_of_call_holders(keysrt_client *client, limits_id id, uint64_t *out)
{ return keysrt_semaphore_holders(client, &limits_of_call_table, &id, out); }
/* OK or MISS. EXISTS */
KEYSRT_CALL limits_of_call_exists(keysrt_client *client, limits_id id)
{ return keysrt_key_exists(client, &limits_of_call_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL limits_of_call_ttl(keysrt_client *client, limits_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &limits_of_call_table, &id, out); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL limits_of_call_delete(keysrt_client *client, limits_id id)
{ return keysrt_key_delete(client, &limits_of_call_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL limits_of_call_walk(keysrt_client *client, keysrt_walk *walk, limits_of_call_params *out)
{ return keysrt_key_walk(client, &limits_of_call_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL limits_of_call_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &limits_of_call_table, deleted); }

/* external semaphore "x:places:{id}", Redis type sorted set, database 0; TTL: always expires; after how long is not known. limits.keys:59 */
typedef struct limits_their_places_params {
    limits_id id;
} limits_their_places_params;
static const keysrt_piece limits_their_places_table_pieces[] KEYSRT_UNUSED = {
    {"x:places:", 9, offsetof(limits_their_places_params, id), &limits_type_3, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_semaphore limits_their_places_table_limit[] KEYSRT_UNUSED = {{{KEYSRT_CONSTANT, 3, 0, 0}}};
static const keysrt_key limits_their_places_table KEYSRT_UNUSED = {&limits_keyspace, "their_places", 29, 0, KEYSRT_SEMAPHORE, true,
    {2, sizeof(limits_their_places_params), limits_their_places_table_pieces, "x:places:*", "x:places:{id}"},
    0, 0, 0,
    {KEYSRT_TTL_FOREIGN, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0},
    &limits_their_places_table_limit, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL limits_their_places_key_name(keysrt_client *client, limits_id id, keysrt_text *out)
{ return keysrt_key_name(client, &limits_their_places_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL limits_their_places_parse(keysrt_client *client, keysrt_view name, limits_their_places_params *out)
{ return keysrt_key_parse(client, &limits_their_places_table, name, out, NULL); }
/* How many places are held. EVALSHA */
KEYSRT_CALL limits_their_places_holders(keysrt_client *client, limits_id id, uint64_t *out)
{ return keysrt_semaphore_holders(client, &limits_their_places_table, &id, out); }
/* OK or MISS. EXISTS */
KEYSRT_CALL limits_their_places_exists(keysrt_client *client, limits_id id)
{ return keysrt_key_exists(client, &limits_their_places_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL limits_their_places_ttl(keysrt_client *client, limits_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &limits_their_places_table, &id, out); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL limits_their_places_walk(keysrt_client *client, keysrt_walk *walk, limits_their_places_params *out)
{ return keysrt_key_walk(client, &limits_their_places_table, walk, out); }

/* external limiter "x:theirs:{id}", Redis type string, database 0; TTL: 1 minute; the limiter's window. limits.keys:60 */
typedef struct limits_theirs_params {
    limits_id id;
} limits_theirs_params;
static const keysrt_piece limits_theirs_table_pieces[] KEYSRT_UNUSED = {
    {"x:theirs:", 9, offsetof(limits_theirs_params, id), &limits_type_3, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_limiter limits_theirs_table_rules[] KEYSRT_UNUSED = {{KEYSRT_LIMIT_FIXED, KEYSRT_ALIGNED_NOT, KEYSRT_UNAVAILABLE_SAYS, {KEYSRT_CONSTANT, 5, 0, 0}, {KEYSRT_CONSTANT, 60000, 0, 0}, 0}};
static const keysrt_key limits_theirs_table KEYSRT_UNUSED = {&limits_keyspace, "theirs", 30, 0, KEYSRT_LIMITER, true,
    {2, sizeof(limits_theirs_params), limits_theirs_table_pieces, "x:theirs:*", "x:theirs:{id}"},
    0, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 60000, 0, 0, 0, 0, "$2\r\nPX\r\n$5\r\n60000\r\n", 19},
    &limits_theirs_table_rules, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL limits_theirs_key_name(keysrt_client *client, limits_id id, keysrt_text *out)
{ return keysrt_key_name(client, &limits_theirs_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL limits_theirs_parse(keysrt_client *client, keysrt_view name, limits_theirs_params *out)
{ return keysrt_key_parse(client, &limits_theirs_table, name, out, NULL); }
/* What allow would say. Takes nothing. EVALSHA */
KEYSRT_CALL limits_theirs_peek(keysrt_client *client, limits_id id, keysrt_limit *out)
{
    const keysrt_limiter_ask ask = {1, 0, 0, 0};
    return keysrt_limiter_peek(client, &limits_theirs_table, &id, &ask, out);
}
/* OK or MISS. EXISTS */
KEYSRT_CALL limits_theirs_exists(keysrt_client *client, limits_id id)
{ return keysrt_key_exists(client, &limits_theirs_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL limits_theirs_ttl(keysrt_client *client, limits_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &limits_theirs_table, &id, out); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL limits_theirs_walk(keysrt_client *client, keysrt_walk *walk, limits_theirs_params *out)
{ return keysrt_key_walk(client, &limits_theirs_table, walk, out); }

#endif
