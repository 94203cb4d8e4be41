/* live_keys.h: made by keysc from live.keys. Edit that, not this.
 *
 * Every kind that has code, every clause and every type: what the live tests talk to a server with. */
#ifndef LIVE_KEYS_H
#define LIVE_KEYS_H

#include "keysrt_tables.h"
#include "keysrt_collections.h"
#include "keysrt_subscriber.h"

#if KEYSRT_ABI != 2
#error "live_keys.h and libkeysrt are of different versions: generate it again"
#endif

/* Id: 1 to 32 bytes: letters, digits, - and _ */
typedef struct live_id {
    const char *data;
    size_t len;
} live_id;
static inline live_id live_id_bytes(const void *data, size_t len)
{
    const live_id value = {(const char *)data, len};
    return value;
}
static inline live_id live_id_str(const char *text)
{
    return live_id_bytes(text, strlen(text));
}
#define LIVE_ID(text) live_id_str(text)

/* Word: 2 to 4 bytes: lower-case letters */
typedef struct live_word {
    const char *data;
    size_t len;
} live_word;
static inline live_word live_word_bytes(const void *data, size_t len)
{
    const live_word value = {(const char *)data, len};
    return value;
}
static inline live_word live_word_str(const char *text)
{
    return live_word_bytes(text, strlen(text));
}
#define LIVE_WORD(text) live_word_str(text)

/* Plate: 1 to 16 bytes matching /[A-Z]{2}-[0-9]+/ */
typedef struct live_plate {
    const char *data;
    size_t len;
} live_plate;
static inline live_plate live_plate_bytes(const void *data, size_t len)
{
    const live_plate value = {(const char *)data, len};
    return value;
}
static inline live_plate live_plate_str(const char *text)
{
    return live_plate_bytes(text, strlen(text));
}
#define LIVE_PLATE(text) live_plate_str(text)

/* Stamp: time in UTC, %Y-%m-%dT%H:%M:%S.%fZ */
typedef struct live_stamp {
    keysrt_time value;
} live_stamp;
static inline live_stamp live_stamp_of(keysrt_time value)
{
    const live_stamp wrapped = {value};
    return wrapped;
}

typedef enum live_color {
    LIVE_COLOR_RED = 0,
    LIVE_COLOR_GREEN = 1,
    LIVE_COLOR_PLAIN = 2
} live_color;
static const keysrt_view live_color_texts[] KEYSRT_UNUSED = {
    {"red", 3},
    {"dark green", 10},
    {"", 0},
};
/* Its text on the wire; empty where the value is none of the enum's. */
static inline keysrt_view live_color_text(live_color value)
{
    return (unsigned)value < 3u ? live_color_texts[(unsigned)value] : keysrt_bytes("", 0);
}

/* Ref: text made as {color}/{n} */
typedef struct live_ref {
    live_color color;
    uint64_t n;
} live_ref;

/* Digest: 4 bytes, binary */
typedef struct live_digest {
    unsigned char bytes[4];
} live_digest;
static inline live_digest live_digest_of(const void *bytes) /* 4 of them */
{
    live_digest value;
    memcpy(value.bytes, bytes, sizeof value.bytes);
    return value;
}

/* Coords: 3 floats of 32 bits, packed, little-endian */
typedef struct live_coords {
    float values[3];
} live_coords;

typedef struct live_inner {
    keysrt_view deep;
    bool has_n;
    int64_t n;
} live_inner;

typedef struct live_string_list {
    const keysrt_view *items;
    size_t count;
} live_string_list;

typedef struct live_i64_map_entry {
    keysrt_view name;
    int64_t value;
} live_i64_map_entry;
typedef struct live_i64_map {
    const live_i64_map_entry *items;
    size_t count;
} live_i64_map;

typedef struct live_point {
    double x;
    bool has_y;
    double y;
    bool has_label;
    keysrt_view label;
    bool on;
    uint64_t id;
    bool has_color;
    live_color color;
    live_string_list tags;
    live_i64_map counts;
    bool has_inner;
    live_inner inner;
    bool has_raw;
    keysrt_view raw;
} live_point;

/* What a client is opened with; see live_use_settings(). */
typedef struct live_settings {
    keysrt_view stage;
    uint32_t keep;
} live_settings;
static const unsigned char live_bytes_1[] KEYSRT_UNUSED = {0,0,0,0,0,0,0,0,0,0,0,0,254,255,255,7,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0};
static const keysrt_string_rule live_rule_1 KEYSRT_UNUSED = {live_bytes_1, 0, "of [a-z]"};
static const keysrt_type live_type_1 KEYSRT_UNUSED = {KEYSRT_TYPE_STRING, 0, sizeof(keysrt_view), 1, 16, &live_rule_1, 0, "string(1..16) of [a-z]"};
static const keysrt_type live_type_2 KEYSRT_UNUSED = {KEYSRT_TYPE_UINT, KEYSRT_TYPE_FIXED, sizeof(uint32_t), 0, UINT64_C(4294967295), 0, 0, "seconds"};
static const keysrt_piece live_keyspace_settings[] KEYSRT_UNUSED = {
    {"", 0, offsetof(live_settings, stage), &live_type_1, "stage", true},
    {"", 0, offsetof(live_settings, keep), &live_type_2, "keep", true},
    {"", 0, 0, 0, 0, false},
};
/* Used where a client was given none. */
static const live_settings live_default_settings KEYSRT_UNUSED = {{"test", 4}, 90};
static const keysrt_schema live_keyspace KEYSRT_UNUSED = {"live", KEYSRT_ABI, sizeof(live_settings), live_keyspace_settings, &live_default_settings, 107, false};

/* Values for the settings of this schema; copied. INVALID: one is not of its type. */
KEYSRT_CALL live_use_settings(keysrt_client *client, const live_settings *settings)
{
    return keysrt_use_settings(client, &live_keyspace, settings);
}

static const unsigned char live_bytes_2[] KEYSRT_UNUSED = {0,0,0,0,0,32,255,3,254,255,255,135,254,255,255,7,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0};
static const keysrt_string_rule live_rule_2 KEYSRT_UNUSED = {live_bytes_2, 0, "of [A-Za-z0-9_-]"};
static const keysrt_type live_type_3 KEYSRT_UNUSED = {KEYSRT_TYPE_STRING, 0, sizeof(live_id), 1, 32, &live_rule_2, 0, "Id"};
static const keysrt_type live_type_4 KEYSRT_UNUSED = {KEYSRT_TYPE_STRING, 0, sizeof(keysrt_view), 0, KEYSRT_NO_LIMIT, 0, 0, "string"};
typedef struct live_string_lookup {
    bool found;
    keysrt_view value;
} live_string_lookup;
typedef struct live_string_lookups {
    live_string_lookup *items;
    size_t count;
    keysrt_block block;
} live_string_lookups;
static inline void live_string_lookups_clear(live_string_lookups *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}

static const keysrt_type live_type_5 KEYSRT_UNUSED = {KEYSRT_TYPE_STRING, 0, sizeof(live_word), 2, 4, &live_rule_1, 0, "Word"};
typedef struct live_word_result {
    live_word value;
    keysrt_block block;
} live_word_result;
static inline void live_word_result_clear(live_word_result *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}

typedef struct live_word_lookup {
    bool found;
    live_word value;
} live_word_lookup;
typedef struct live_word_lookups {
    live_word_lookup *items;
    size_t count;
    keysrt_block block;
} live_word_lookups;
static inline void live_word_lookups_clear(live_word_lookups *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}

static const unsigned char live_bytes_3[] KEYSRT_UNUSED = {0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
    0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,2,2,2,2,2,2,2,2,2,2,0,0,0,0,0,0,
    0,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,0,0,0,0,0,
    0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
    0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
    0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
    0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
    0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0};
static const unsigned char live_bytes_4[] KEYSRT_UNUSED = {32};
static const uint16_t live_states_1[] KEYSRT_UNUSED = {0,0,0,0,0,0,0,2,0,0,0,3,0,4,0,0,0,0,5,0,0,0,5,0};
static const keysrt_automaton live_automaton_1 KEYSRT_UNUSED = {6, 4, live_bytes_3, live_states_1, live_bytes_4};
static const keysrt_string_rule live_rule_3 KEYSRT_UNUSED = {0, &live_automaton_1, "matching /[A-Z]{2}-[0-9]+/"};
static const keysrt_type live_type_6 KEYSRT_UNUSED = {KEYSRT_TYPE_STRING, 0, sizeof(live_plate), 1, 16, &live_rule_3, 0, "Plate"};
typedef struct live_plate_result {
    live_plate value;
    keysrt_block block;
} live_plate_result;
static inline void live_plate_result_clear(live_plate_result *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}

typedef struct live_plate_lookup {
    bool found;
    live_plate value;
} live_plate_lookup;
typedef struct live_plate_lookups {
    live_plate_lookup *items;
    size_t count;
    keysrt_block block;
} live_plate_lookups;
static inline void live_plate_lookups_clear(live_plate_lookups *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}

static const keysrt_type live_type_7 KEYSRT_UNUSED = {KEYSRT_TYPE_BYTES, 0, sizeof(keysrt_view), 0, KEYSRT_NO_LIMIT, 0, 0, "bytes"};
static const keysrt_type live_type_8 KEYSRT_UNUSED = {KEYSRT_TYPE_BYTES_N, KEYSRT_TYPE_FIXED, sizeof(live_digest), 4, 4, 0, 0, "Digest"};
typedef struct live_digest_lookup {
    bool found;
    live_digest value;
} live_digest_lookup;
typedef struct live_digest_lookups {
    live_digest_lookup *items;
    size_t count;
    keysrt_block block;
} live_digest_lookups;
static inline void live_digest_lookups_clear(live_digest_lookups *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}

static const keysrt_type live_type_9 KEYSRT_UNUSED = {KEYSRT_TYPE_BOOL, KEYSRT_TYPE_FIXED, sizeof(bool), 0, 0, 0, 0, "bool"};
typedef struct live_bool_lookup {
    bool found;
    bool value;
} live_bool_lookup;
typedef struct live_bool_lookups {
    live_bool_lookup *items;
    size_t count;
    keysrt_block block;
} live_bool_lookups;
static inline void live_bool_lookups_clear(live_bool_lookups *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}

static const keysrt_bool_texts live_bool_1 KEYSRT_UNUSED = {{"no", 2}, {"yes", 3}};
static const keysrt_type live_type_10 KEYSRT_UNUSED = {KEYSRT_TYPE_BOOL, KEYSRT_TYPE_FIXED, sizeof(bool), 0, 0, &live_bool_1, 0, "bool(\"no\", \"yes\")"};
static const keysrt_type live_type_11 KEYSRT_UNUSED = {KEYSRT_TYPE_INT, KEYSRT_TYPE_FIXED, sizeof(int8_t), UINT64_C(18446744073709551488), 127, 0, 0, "i8"};
typedef struct live_i8_lookup {
    bool found;
    int8_t value;
} live_i8_lookup;
typedef struct live_i8_lookups {
    live_i8_lookup *items;
    size_t count;
    keysrt_block block;
} live_i8_lookups;
static inline void live_i8_lookups_clear(live_i8_lookups *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}

static const keysrt_type live_type_12 KEYSRT_UNUSED = {KEYSRT_TYPE_INT, KEYSRT_TYPE_FIXED, sizeof(int16_t), UINT64_C(18446744073709518848), 32767, 0, 0, "i16"};
typedef struct live_i16_lookup {
    bool found;
    int16_t value;
} live_i16_lookup;
typedef struct live_i16_lookups {
    live_i16_lookup *items;
    size_t count;
    keysrt_block block;
} live_i16_lookups;
static inline void live_i16_lookups_clear(live_i16_lookups *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}

static const keysrt_type live_type_13 KEYSRT_UNUSED = {KEYSRT_TYPE_INT, KEYSRT_TYPE_FIXED, sizeof(int32_t), UINT64_C(18446744071562067968), 2147483647, 0, 0, "i32"};
typedef struct live_i32_lookup {
    bool found;
    int32_t value;
} live_i32_lookup;
typedef struct live_i32_lookups {
    live_i32_lookup *items;
    size_t count;
    keysrt_block block;
} live_i32_lookups;
static inline void live_i32_lookups_clear(live_i32_lookups *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}

static const keysrt_type live_type_14 KEYSRT_UNUSED = {KEYSRT_TYPE_INT, KEYSRT_TYPE_FIXED, sizeof(int64_t), UINT64_C(9223372036854775808), UINT64_C(9223372036854775807), 0, 0, "i64"};
typedef struct live_i64_lookup {
    bool found;
    int64_t value;
} live_i64_lookup;
typedef struct live_i64_lookups {
    live_i64_lookup *items;
    size_t count;
    keysrt_block block;
} live_i64_lookups;
static inline void live_i64_lookups_clear(live_i64_lookups *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}

static const keysrt_type live_type_15 KEYSRT_UNUSED = {KEYSRT_TYPE_UINT, KEYSRT_TYPE_FIXED, sizeof(uint8_t), 0, 255, 0, 0, "u8"};
typedef struct live_u8_lookup {
    bool found;
    uint8_t value;
} live_u8_lookup;
typedef struct live_u8_lookups {
    live_u8_lookup *items;
    size_t count;
    keysrt_block block;
} live_u8_lookups;
static inline void live_u8_lookups_clear(live_u8_lookups *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}

static const keysrt_type live_type_16 KEYSRT_UNUSED = {KEYSRT_TYPE_UINT, KEYSRT_TYPE_FIXED, sizeof(uint16_t), 0, 65535, 0, 0, "u16"};
typedef struct live_u16_lookup {
    bool found;
    uint16_t value;
} live_u16_lookup;
typedef struct live_u16_lookups {
    live_u16_lookup *items;
    size_t count;
    keysrt_block block;
} live_u16_lookups;
static inline void live_u16_lookups_clear(live_u16_lookups *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}

static const keysrt_type live_type_17 KEYSRT_UNUSED = {KEYSRT_TYPE_UINT, KEYSRT_TYPE_FIXED, sizeof(uint32_t), 0, UINT64_C(4294967295), 0, 0, "u32"};
typedef struct live_u32_lookup {
    bool found;
    uint32_t value;
} live_u32_lookup;
typedef struct live_u32_lookups {
    live_u32_lookup *items;
    size_t count;
    keysrt_block block;
} live_u32_lookups;
static inline void live_u32_lookups_clear(live_u32_lookups *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}

static const keysrt_type live_type_18 KEYSRT_UNUSED = {KEYSRT_TYPE_UINT, KEYSRT_TYPE_FIXED, sizeof(uint64_t), 0, KEYSRT_NO_LIMIT, 0, 0, "u64"};
typedef struct live_u64_lookup {
    bool found;
    uint64_t value;
} live_u64_lookup;
typedef struct live_u64_lookups {
    live_u64_lookup *items;
    size_t count;
    keysrt_block block;
} live_u64_lookups;
static inline void live_u64_lookups_clear(live_u64_lookups *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}

static const keysrt_type live_type_19 KEYSRT_UNUSED = {KEYSRT_TYPE_UINT, KEYSRT_TYPE_FIXED, sizeof(uint8_t), 0, 100, 0, 0, "u8(0..100)"};
static const keysrt_type live_type_20 KEYSRT_UNUSED = {KEYSRT_TYPE_FLOAT, KEYSRT_TYPE_FIXED, sizeof(float), 0, 0, 0, 0, "f32"};
typedef struct live_f32_lookup {
    bool found;
    float value;
} live_f32_lookup;
typedef struct live_f32_lookups {
    live_f32_lookup *items;
    size_t count;
    keysrt_block block;
} live_f32_lookups;
static inline void live_f32_lookups_clear(live_f32_lookups *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}

static const keysrt_type live_type_21 KEYSRT_UNUSED = {KEYSRT_TYPE_FLOAT, KEYSRT_TYPE_FIXED, sizeof(double), 0, 0, 0, 0, "f64"};
typedef struct live_f64_lookup {
    bool found;
    double value;
} live_f64_lookup;
typedef struct live_f64_lookups {
    live_f64_lookup *items;
    size_t count;
    keysrt_block block;
} live_f64_lookups;
static inline void live_f64_lookups_clear(live_f64_lookups *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}

static const keysrt_type live_type_22 KEYSRT_UNUSED = {KEYSRT_TYPE_UUID, KEYSRT_TYPE_FIXED, sizeof(keysrt_uuid), 0, 0, 0, 0, "uuid"};
typedef struct live_uuid_lookup {
    bool found;
    keysrt_uuid value;
} live_uuid_lookup;
typedef struct live_uuid_lookups {
    live_uuid_lookup *items;
    size_t count;
    keysrt_block block;
} live_uuid_lookups;
static inline void live_uuid_lookups_clear(live_uuid_lookups *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}

typedef struct live_hex_4 {
    unsigned char bytes[4];
} live_hex_4;
static inline live_hex_4 live_hex_4_of(const void *bytes) /* 4 of them */
{
    live_hex_4 value;
    memcpy(value.bytes, bytes, sizeof value.bytes);
    return value;
}

static const keysrt_type live_type_23 KEYSRT_UNUSED = {KEYSRT_TYPE_HEX_N, KEYSRT_TYPE_FIXED, sizeof(live_hex_4), 4, 4, 0, 0, "hex(4)"};
typedef struct live_hex_4_lookup {
    bool found;
    live_hex_4 value;
} live_hex_4_lookup;
typedef struct live_hex_4_lookups {
    live_hex_4_lookup *items;
    size_t count;
    keysrt_block block;
} live_hex_4_lookups;
static inline void live_hex_4_lookups_clear(live_hex_4_lookups *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}

static const keysrt_type live_type_24 KEYSRT_UNUSED = {KEYSRT_TYPE_HEX, 0, sizeof(keysrt_view), 0, KEYSRT_NO_LIMIT, 0, 0, "hex"};
static const keysrt_type live_type_25 KEYSRT_UNUSED = {KEYSRT_TYPE_IP, KEYSRT_TYPE_FIXED, sizeof(keysrt_ip), 0, 0, 0, 0, "ip"};
typedef struct live_ip_lookup {
    bool found;
    keysrt_ip value;
} live_ip_lookup;
typedef struct live_ip_lookups {
    live_ip_lookup *items;
    size_t count;
    keysrt_block block;
} live_ip_lookups;
static inline void live_ip_lookups_clear(live_ip_lookups *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}

static const keysrt_type live_type_26 KEYSRT_UNUSED = {KEYSRT_TYPE_IPV4, KEYSRT_TYPE_FIXED, sizeof(keysrt_ipv4), 0, 0, 0, 0, "ipv4"};
typedef struct live_ipv4_lookup {
    bool found;
    keysrt_ipv4 value;
} live_ipv4_lookup;
typedef struct live_ipv4_lookups {
    live_ipv4_lookup *items;
    size_t count;
    keysrt_block block;
} live_ipv4_lookups;
static inline void live_ipv4_lookups_clear(live_ipv4_lookups *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}

static const keysrt_type live_type_27 KEYSRT_UNUSED = {KEYSRT_TYPE_IPV6, KEYSRT_TYPE_FIXED, sizeof(keysrt_ipv6), 0, 0, 0, 0, "ipv6"};
typedef struct live_ipv6_lookup {
    bool found;
    keysrt_ipv6 value;
} live_ipv6_lookup;
typedef struct live_ipv6_lookups {
    live_ipv6_lookup *items;
    size_t count;
    keysrt_block block;
} live_ipv6_lookups;
static inline void live_ipv6_lookups_clear(live_ipv6_lookups *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}

static const keysrt_type live_type_28 KEYSRT_UNUSED = {KEYSRT_TYPE_DATE, KEYSRT_TYPE_FIXED, sizeof(keysrt_date), 0, 0, 0, 0, "date"};
typedef struct live_date_lookup {
    bool found;
    keysrt_date value;
} live_date_lookup;
typedef struct live_date_lookups {
    live_date_lookup *items;
    size_t count;
    keysrt_block block;
} live_date_lookups;
static inline void live_date_lookups_clear(live_date_lookups *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}

static const keysrt_type live_type_29 KEYSRT_UNUSED = {KEYSRT_TYPE_TIME, KEYSRT_TYPE_FIXED, sizeof(live_stamp), 0, 0, "%Y-%m-%dT%H:%M:%S.%fZ", 0, "Stamp"};
typedef struct live_stamp_lookup {
    bool found;
    live_stamp value;
} live_stamp_lookup;
typedef struct live_stamp_lookups {
    live_stamp_lookup *items;
    size_t count;
    keysrt_block block;
} live_stamp_lookups;
static inline void live_stamp_lookups_clear(live_stamp_lookups *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}

static const keysrt_type live_type_30 KEYSRT_UNUSED = {KEYSRT_TYPE_INT, KEYSRT_TYPE_FIXED, sizeof(int64_t), UINT64_C(9223372036854775808), UINT64_C(9223372036854775807), 0, 0, "timestamp"};
static const keysrt_type live_type_31 KEYSRT_UNUSED = {KEYSRT_TYPE_INT, KEYSRT_TYPE_FIXED, sizeof(int64_t), UINT64_C(9223372036854775808), UINT64_C(9223372036854775807), 0, 0, "timestamp_ms"};
static const keysrt_type live_type_32 KEYSRT_UNUSED = {KEYSRT_TYPE_UINT, KEYSRT_TYPE_FIXED, sizeof(uint32_t), 0, UINT64_C(4294967295), 0, 0, "milliseconds"};
static const keysrt_enum live_enum_1 KEYSRT_UNUSED = {3, live_color_texts};
static const keysrt_type live_type_33 KEYSRT_UNUSED = {KEYSRT_TYPE_ENUM, KEYSRT_TYPE_FIXED, sizeof(live_color), 0, 0, &live_enum_1, 0, "Color"};
typedef struct live_color_lookup {
    bool found;
    live_color value;
} live_color_lookup;
typedef struct live_color_lookups {
    live_color_lookup *items;
    size_t count;
    keysrt_block block;
} live_color_lookups;
static inline void live_color_lookups_clear(live_color_lookups *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}

static const keysrt_type live_type_34 KEYSRT_UNUSED = {KEYSRT_TYPE_VECTOR, KEYSRT_TYPE_FIXED, sizeof(live_coords), 0, 0, 0, 0, "Coords"};
typedef struct live_coords_lookup {
    bool found;
    live_coords value;
} live_coords_lookup;
typedef struct live_coords_lookups {
    live_coords_lookup *items;
    size_t count;
    keysrt_block block;
} live_coords_lookups;
static inline void live_coords_lookups_clear(live_coords_lookups *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}

static const keysrt_type live_type_35 KEYSRT_UNUSED = {KEYSRT_TYPE_JSON, 0, sizeof(keysrt_view), 0, KEYSRT_NO_LIMIT, 0, 0, "json"};
static const keysrt_type live_type_36 KEYSRT_UNUSED = {KEYSRT_TYPE_LIST, 0, sizeof(live_string_list), 0, 0, 0, &live_type_4, "list of string"};
static const keysrt_map live_map_1 KEYSRT_UNUSED = {&live_type_4, &live_type_14, sizeof(live_i64_map_entry), offsetof(live_i64_map_entry, value)};
static const keysrt_type live_type_37 KEYSRT_UNUSED = {KEYSRT_TYPE_MAP, 0, sizeof(live_i64_map), 0, 0, &live_map_1, &live_type_14, "map of i64"};
static const keysrt_field live_fields_1[] KEYSRT_UNUSED = {
    {"deep", 4, offsetof(live_inner, deep), KEYSRT_NO_OFFSET, &live_type_4, "\"deep\":", 7},
    {"n", 1, offsetof(live_inner, n), offsetof(live_inner, has_n), &live_type_14, "\"n\":", 4},
};
static const keysrt_record live_record_1 KEYSRT_UNUSED = {"Inner", sizeof(live_inner), 2, live_fields_1, 0, 0};
static const keysrt_type live_type_38 KEYSRT_UNUSED = {KEYSRT_TYPE_RECORD, 0, sizeof(live_inner), 0, 0, &live_record_1, 0, "Inner"};
static const keysrt_field live_fields_2[] KEYSRT_UNUSED = {
    {"x", 1, offsetof(live_point, x), KEYSRT_NO_OFFSET, &live_type_21, "\"x\":", 4},
    {"y", 1, offsetof(live_point, y), offsetof(live_point, has_y), &live_type_21, "\"y\":", 4},
    {"label", 5, offsetof(live_point, label), offsetof(live_point, has_label), &live_type_4, "\"label\":", 8},
    {"on", 2, offsetof(live_point, on), KEYSRT_NO_OFFSET, &live_type_9, "\"on\":", 5},
    {"id", 2, offsetof(live_point, id), KEYSRT_NO_OFFSET, &live_type_18, "\"id\":", 5},
    {"color", 5, offsetof(live_point, color), offsetof(live_point, has_color), &live_type_33, "\"color\":", 8},
    {"tags", 4, offsetof(live_point, tags), KEYSRT_NO_OFFSET, &live_type_36, "\"tags\":", 7},
    {"counts", 6, offsetof(live_point, counts), KEYSRT_NO_OFFSET, &live_type_37, "\"counts\":", 9},
    {"inner", 5, offsetof(live_point, inner), offsetof(live_point, has_inner), &live_type_38, "\"inner\":", 8},
    {"raw", 3, offsetof(live_point, raw), offsetof(live_point, has_raw), &live_type_35, "\"raw\":", 6},
};
static const keysrt_record live_record_2 KEYSRT_UNUSED = {"Point", sizeof(live_point), 10, live_fields_2, 0, 0};
static const keysrt_type live_type_39 KEYSRT_UNUSED = {KEYSRT_TYPE_RECORD, 0, sizeof(live_point), 0, 0, &live_record_2, 0, "Point"};
static const keysrt_type live_type_40 KEYSRT_UNUSED = {KEYSRT_TYPE_JSON_OF, 0, sizeof(live_point), 0, KEYSRT_NO_LIMIT, 0, &live_type_39, "json Point"};
typedef struct live_point_result {
    live_point value;
    keysrt_block block;
} live_point_result;
static inline void live_point_result_clear(live_point_result *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}

typedef struct live_point_lookup {
    bool found;
    live_point value;
} live_point_lookup;
typedef struct live_point_lookups {
    live_point_lookup *items;
    size_t count;
    keysrt_block block;
} live_point_lookups;
static inline void live_point_lookups_clear(live_point_lookups *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}

typedef struct live_point_list {
    const live_point *items;
    size_t count;
} live_point_list;

static const keysrt_type live_type_41 KEYSRT_UNUSED = {KEYSRT_TYPE_LIST, 0, sizeof(live_point_list), 0, 0, 0, &live_type_39, "list of Point"};
static const keysrt_type live_type_42 KEYSRT_UNUSED = {KEYSRT_TYPE_JSON_OF, 0, sizeof(live_point_list), 0, KEYSRT_NO_LIMIT, 0, &live_type_41, "json list of Point"};
typedef struct live_point_list_result {
    live_point_list value;
    keysrt_block block;
} live_point_list_result;
static inline void live_point_list_result_clear(live_point_list_result *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}

typedef struct live_point_list_lookup {
    bool found;
    live_point_list value;
} live_point_list_lookup;
typedef struct live_point_list_lookups {
    live_point_list_lookup *items;
    size_t count;
    keysrt_block block;
} live_point_list_lookups;
static inline void live_point_list_lookups_clear(live_point_list_lookups *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}

static const keysrt_piece live_pieces_1[] KEYSRT_UNUSED = {
    {"", 0, offsetof(live_ref, color), &live_type_33, "color", false},
    {"/", 1, offsetof(live_ref, n), &live_type_18, "n", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_pattern live_pattern_1 KEYSRT_UNUSED = {3, sizeof(live_ref), live_pieces_1, "*/*", "{color}/{n}"};
static const keysrt_type live_type_43 KEYSRT_UNUSED = {KEYSRT_TYPE_TEXT, KEYSRT_TYPE_FIXED, sizeof(live_ref), 0, 0, &live_pattern_1, 0, "Ref"};
typedef struct live_ref_lookup {
    bool found;
    live_ref value;
} live_ref_lookup;
typedef struct live_ref_lookups {
    live_ref_lookup *items;
    size_t count;
    keysrt_block block;
} live_ref_lookups;
static inline void live_ref_lookups_clear(live_ref_lookups *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}

typedef struct live_text_params {
    live_id id;
} live_text_params;
static const keysrt_piece live_pieces_2[] KEYSRT_UNUSED = {
    {"v:text:", 7, offsetof(live_text_params, id), &live_type_3, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key live_text_naming KEYSRT_UNUSED = {&live_keyspace, "text", 0, 0, KEYSRT_STRING, true,
    {2, sizeof(live_text_params), live_pieces_2, "v:text:*", "v:text:{id}"},
    0, 0, 0,
    {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0},
    0, 0, 0, 0, 0};
static const keysrt_key *const live_keys_1[] KEYSRT_UNUSED = {&live_text_naming};
static const keysrt_targets live_targets_1 KEYSRT_UNUSED = {1, 0, live_keys_1};
static const keysrt_type live_type_44 KEYSRT_UNUSED = {KEYSRT_TYPE_KEY, 0, sizeof(live_text_params), 0, 0, &live_targets_1, 0, "key text"};
typedef struct live_text_params_result {
    live_text_params value;
    keysrt_block block;
} live_text_params_result;
static inline void live_text_params_result_clear(live_text_params_result *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}

typedef struct live_text_params_lookup {
    bool found;
    live_text_params value;
} live_text_params_lookup;
typedef struct live_text_params_lookups {
    live_text_params_lookup *items;
    size_t count;
    keysrt_block block;
} live_text_params_lookups;
static inline void live_text_params_lookups_clear(live_text_params_lookups *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}

typedef struct live_word_params {
    live_id id;
} live_word_params;
typedef enum live_text_or_word_key_which {
    LIVE_TEXT_OR_WORD_KEY_IS_TEXT = 0,
    LIVE_TEXT_OR_WORD_KEY_IS_WORD = 1
} live_text_or_word_key_which;
typedef struct live_text_or_word_key {
    live_text_or_word_key_which which;
    union {
        live_text_params text;
        live_word_params word;
    } of;
} live_text_or_word_key;

static const keysrt_piece live_pieces_3[] KEYSRT_UNUSED = {
    {"v:word:", 7, offsetof(live_word_params, id), &live_type_3, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key live_word_naming KEYSRT_UNUSED = {&live_keyspace, "word", 1, 0, KEYSRT_STRING, true,
    {2, sizeof(live_word_params), live_pieces_3, "v:word:*", "v:word:{id}"},
    0, 0, 0,
    {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0},
    0, 0, 0, 0, 0};
static const keysrt_key *const live_keys_2[] KEYSRT_UNUSED = {&live_text_naming, &live_word_naming};
static const keysrt_targets live_targets_2 KEYSRT_UNUSED = {2, offsetof(live_text_or_word_key, of), live_keys_2};
static const keysrt_type live_type_45 KEYSRT_UNUSED = {KEYSRT_TYPE_KEY, 0, sizeof(live_text_or_word_key), 0, 0, &live_targets_2, 0, "key text | word"};
typedef struct live_text_or_word_key_result {
    live_text_or_word_key value;
    keysrt_block block;
} live_text_or_word_key_result;
static inline void live_text_or_word_key_result_clear(live_text_or_word_key_result *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}

typedef struct live_text_or_word_key_lookup {
    bool found;
    live_text_or_word_key value;
} live_text_or_word_key_lookup;
typedef struct live_text_or_word_key_lookups {
    live_text_or_word_key_lookup *items;
    size_t count;
    keysrt_block block;
} live_text_or_word_key_lookups;
static inline void live_text_or_word_key_lookups_clear(live_text_or_word_key_lookups *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}

static const keysrt_type live_type_46 KEYSRT_UNUSED = {KEYSRT_TYPE_HEX, 0, sizeof(keysrt_view), 1, 8, 0, 0, "hex(1..8)"};
static const unsigned char live_bytes_5[] KEYSRT_UNUSED = {0,0,0,0,255,255,255,251,255,255,255,255,255,255,255,87,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255};
static const keysrt_string_rule live_rule_4 KEYSRT_UNUSED = {live_bytes_5, 0, ""};
static const keysrt_type live_type_47 KEYSRT_UNUSED = {KEYSRT_TYPE_STRING, 0, sizeof(keysrt_view), 1, 255, &live_rule_4, 0, "string"};
static const keysrt_type live_type_48 KEYSRT_UNUSED = {KEYSRT_TYPE_STRING, 0, sizeof(keysrt_view), 1, KEYSRT_NO_LIMIT, 0, 0, "any"};
static const unsigned char live_bytes_6[] KEYSRT_UNUSED = {255,255,255,255,255,255,255,251,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255};
static const keysrt_string_rule live_rule_5 KEYSRT_UNUSED = {live_bytes_6, 0, ""};
static const keysrt_type live_type_49 KEYSRT_UNUSED = {KEYSRT_TYPE_STRING, 0, sizeof(keysrt_view), 1, KEYSRT_NO_LIMIT, &live_rule_5, 0, "segment"};
static const unsigned char live_bytes_7[] KEYSRT_UNUSED = {0,0,0,0,0,0,0,4,0,0,0,0,254,255,255,7,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0};
static const keysrt_string_rule live_rule_6 KEYSRT_UNUSED = {live_bytes_7, 0, "of [a-z:]"};
static const keysrt_type live_type_50 KEYSRT_UNUSED = {KEYSRT_TYPE_STRING, 0, sizeof(keysrt_view), 1, 20, &live_rule_6, 0, "string(1..20) of [a-z:]"};
typedef struct live_page_meta_params {
    live_word word;
} live_page_meta_params;
static const keysrt_piece live_pieces_4[] KEYSRT_UNUSED = {
    {"p:page:", 7, offsetof(live_page_meta_params, word), &live_type_5, "word", false},
    {":meta", 5, 0, 0, 0, false},
};
static const keysrt_key live_page_meta_naming KEYSRT_UNUSED = {&live_keyspace, "page_meta", 53, 0, KEYSRT_STRING, true,
    {2, sizeof(live_page_meta_params), live_pieces_4, "p:page:*:meta", "p:page:{word}:meta"},
    0, 0, 0,
    {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0},
    0, 0, 0, 0, 0};
typedef struct live_string_array {
    keysrt_view *items;
    size_t count;
    keysrt_block block;
} live_string_array;
static inline void live_string_array_clear(live_string_array *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}

/* Made by the …_ref() of a key; *params is borrowed. */
typedef struct live_list_of_string {
    keysrt_ref ref;
} live_list_of_string;

/* Made by the …_ref() of a key; *params is borrowed. */
typedef struct live_set_of_string {
    keysrt_ref ref;
} live_set_of_string;

static const keysrt_type live_type_51 KEYSRT_UNUSED = {KEYSRT_TYPE_FLOAT, KEYSRT_FLOAT_SCORE | KEYSRT_TYPE_FIXED, sizeof(double), 0, 0, 0, 0, "f64"};
/* Made by the …_ref() of a key; *params is borrowed. */
typedef struct live_zset_of_string {
    keysrt_weighted_ref ref;
} live_zset_of_string;

static const unsigned char live_bytes_8[] KEYSRT_UNUSED = {0,0,0,0,0,0,255,3,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0};
static const keysrt_string_rule live_rule_7 KEYSRT_UNUSED = {live_bytes_8, 0, "of [0-9]"};
static const keysrt_type live_type_52 KEYSRT_UNUSED = {KEYSRT_TYPE_STRING, 0, sizeof(keysrt_view), 4, 4, &live_rule_7, 0, "string(4) of [0-9]"};
typedef struct live_id_result {
    live_id value;
    keysrt_block block;
} live_id_result;
static inline void live_id_result_clear(live_id_result *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}

static const keysrt_type live_type_53 KEYSRT_UNUSED = {KEYSRT_TYPE_UINT, KEYSRT_TYPE_FIXED, sizeof(uint8_t), 10, 200, 0, 0, "u8(10..200)"};
static const keysrt_type live_type_54 KEYSRT_UNUSED = {KEYSRT_TYPE_UINT, KEYSRT_TYPE_FIXED, sizeof(uint64_t), 0, UINT64_C(9223372036854775807), 0, 0, "u64"};
static const keysrt_type live_type_55 KEYSRT_UNUSED = {KEYSRT_TYPE_UINT, KEYSRT_TYPE_FIXED, sizeof(uint8_t), 0, 150, 0, 0, "u8(0..150)"};
typedef struct live_string_to_i64_map_entry {
    keysrt_view name;
    int64_t value;
} live_string_to_i64_map_entry;
typedef struct live_string_to_i64_map {
    const live_string_to_i64_map_entry *items;
    size_t count;
} live_string_to_i64_map;

static const keysrt_map live_map_2 KEYSRT_UNUSED = {&live_type_1, &live_type_14, sizeof(live_string_to_i64_map_entry), offsetof(live_string_to_i64_map_entry, value)};
typedef struct live_inner_result {
    live_inner value;
    keysrt_block block;
} live_inner_result;
static inline void live_inner_result_clear(live_inner_result *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}

static const keysrt_field live_fields_3[] KEYSRT_UNUSED = {
    {"deep", 4, offsetof(live_inner, deep), KEYSRT_NO_OFFSET, &live_type_4, "$4\r\ndeep\r\n", 10},
    {"n", 1, offsetof(live_inner, n), offsetof(live_inner, has_n), &live_type_14, "$1\r\nn\r\n", 7},
};
static const keysrt_record live_record_3 KEYSRT_UNUSED = {"Inner", sizeof(live_inner), 2, live_fields_3, 0, 0};
typedef struct live_i32_array {
    int32_t *items;
    size_t count;
    keysrt_block block;
} live_i32_array;
static inline void live_i32_array_clear(live_i32_array *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}

/* Made by the …_ref() of a key; *params is borrowed. */
typedef struct live_list_of_i32 {
    keysrt_ref ref;
} live_list_of_i32;

typedef struct live_u32_array {
    uint32_t *items;
    size_t count;
    keysrt_block block;
} live_u32_array;
static inline void live_u32_array_clear(live_u32_array *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}

/* Made by the …_ref() of a key; *params is borrowed. */
typedef struct live_set_of_u32 {
    keysrt_ref ref;
} live_set_of_u32;

typedef struct live_point_array {
    live_point *items;
    size_t count;
    keysrt_block block;
} live_point_array;
static inline void live_point_array_clear(live_point_array *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}

/* Made by the …_ref() of a key; *params is borrowed. */
typedef struct live_set_of_point {
    keysrt_ref ref;
} live_set_of_point;

/* Made by the …_ref() of a key; *params is borrowed. */
typedef struct live_zset_of_id {
    keysrt_weighted_ref ref;
} live_zset_of_id;

static const keysrt_type live_type_56 KEYSRT_UNUSED = {KEYSRT_TYPE_INT, KEYSRT_TYPE_FIXED, sizeof(int64_t), UINT64_C(18437736874454810624), UINT64_C(9007199254740992), 0, 0, "i64"};
static const keysrt_type live_type_57 KEYSRT_UNUSED = {KEYSRT_TYPE_UINT, KEYSRT_TYPE_FIXED, sizeof(uint8_t), 1, 6, 0, 0, "u8(1..6)"};
static const keysrt_type live_type_58 KEYSRT_UNUSED = {KEYSRT_TYPE_INT, KEYSRT_TYPE_FIXED, sizeof(int64_t), UINT64_C(18437736874454810624), UINT64_C(9007199254740992), 0, 0, "timestamp"};
static const keysrt_type live_type_59 KEYSRT_UNUSED = {KEYSRT_TYPE_INT, KEYSRT_TYPE_FIXED, sizeof(int64_t), UINT64_C(18437736874454810624), UINT64_C(9007199254740992), 0, 0, "timestamp_ms"};

/* string "v:text:{id}", Redis type string, database 0; TTL: 1 hour; every write sets it anew. live.keys:37 */
static const keysrt_piece live_text_table_pieces[] KEYSRT_UNUSED = {
    {"v:text:", 7, offsetof(live_text_params, id), &live_type_3, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key live_text_table KEYSRT_UNUSED = {&live_keyspace, "text", 0, 0, KEYSRT_STRING, false,
    {2, sizeof(live_text_params), live_text_table_pieces, "v:text:*", "v:text:{id}"},
    &live_type_4, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 3600000, 0, 0, 0, 0, "$2\r\nPX\r\n$7\r\n3600000\r\n", 21},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL live_text_key_name(keysrt_client *client, live_id id, keysrt_text *out)
{ return keysrt_key_name(client, &live_text_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL live_text_parse(keysrt_client *client, keysrt_view name, live_text_params *out)
{ return keysrt_key_parse(client, &live_text_table, name, out, NULL); }
/* MISS: no such key. GET */
KEYSRT_CALL live_text_get(keysrt_client *client, live_id id, keysrt_text *out)
{ return keysrt_string_get(client, &live_text_table, &id, out, &out->block); }
/* Value and TTL in one step. SET */
KEYSRT_CALL live_text_set(keysrt_client *client, live_id id, keysrt_view value)
{ return keysrt_string_set(client, &live_text_table, &id, &value, keysrt_declared_ttl); }
/* Sets it where there is none; MISS: there is one, nothing changed. SET NX */
KEYSRT_CALL live_text_add(keysrt_client *client, live_id id, keysrt_view value)
{ return keysrt_string_add(client, &live_text_table, &id, &value, keysrt_declared_ttl); }
/* Sets it and gives the old value; MISS: there was none. SET GET */
KEYSRT_CALL live_text_swap(keysrt_client *client, live_id id, keysrt_view value, keysrt_text *old)
{ return keysrt_string_swap(client, &live_text_table, &id, &value, keysrt_declared_ttl, old, &old->block); }
/* Reads and deletes; MISS: no such key. GETDEL */
KEYSRT_CALL live_text_take(keysrt_client *client, live_id id, keysrt_text *out)
{ return keysrt_string_take(client, &live_text_table, &id, out, &out->block); }
/* One item for each key, found or not. MGET */
KEYSRT_CALL live_text_get_many(keysrt_client *client, const live_text_params *keys, size_t count, live_string_lookups *out)
{ return keysrt_string_get_many(client, &live_text_table, keys, count, out, &out->block, sizeof(live_string_lookup), offsetof(live_string_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL live_text_set_many(keysrt_client *client, const live_text_params *keys, const keysrt_view *values, size_t count)
{ return keysrt_string_set_many(client, &live_text_table, keys, values, count, keysrt_declared_ttl); }
/* OK or MISS. EXISTS */
KEYSRT_CALL live_text_exists(keysrt_client *client, live_id id)
{ return keysrt_key_exists(client, &live_text_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL live_text_ttl(keysrt_client *client, live_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &live_text_table, &id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL live_text_renew(keysrt_client *client, live_id id)
{ return keysrt_key_renew(client, &live_text_table, &id, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL live_text_delete(keysrt_client *client, live_id id)
{ return keysrt_key_delete(client, &live_text_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL live_text_walk(keysrt_client *client, keysrt_walk *walk, live_text_params *out)
{ return keysrt_key_walk(client, &live_text_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL live_text_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &live_text_table, deleted); }

/* string "v:word:{id}", Redis type string, database 0; TTL: 1 hour; every write sets it anew. live.keys:38 */
static const keysrt_piece live_word_table_pieces[] KEYSRT_UNUSED = {
    {"v:word:", 7, offsetof(live_word_params, id), &live_type_3, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key live_word_table KEYSRT_UNUSED = {&live_keyspace, "word", 1, 0, KEYSRT_STRING, false,
    {2, sizeof(live_word_params), live_word_table_pieces, "v:word:*", "v:word:{id}"},
    &live_type_5, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 3600000, 0, 0, 0, 0, "$2\r\nPX\r\n$7\r\n3600000\r\n", 21},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL live_word_key_name(keysrt_client *client, live_id id, keysrt_text *out)
{ return keysrt_key_name(client, &live_word_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL live_word_parse(keysrt_client *client, keysrt_view name, live_word_params *out)
{ return keysrt_key_parse(client, &live_word_table, name, out, NULL); }
/* MISS: no such key. GET */
KEYSRT_CALL live_word_get(keysrt_client *client, live_id id, live_word_result *out)
{ return keysrt_string_get(client, &live_word_table, &id, out, &out->block); }
/* Value and TTL in one step. SET */
KEYSRT_CALL live_word_set(keysrt_client *client, live_id id, live_word value)
{ return keysrt_string_set(client, &live_word_table, &id, &value, keysrt_declared_ttl); }
/* Sets it where there is none; MISS: there is one, nothing changed. SET NX */
KEYSRT_CALL live_word_add(keysrt_client *client, live_id id, live_word value)
{ return keysrt_string_add(client, &live_word_table, &id, &value, keysrt_declared_ttl); }
/* Sets it and gives the old value; MISS: there was none. SET GET */
KEYSRT_CALL live_word_swap(keysrt_client *client, live_id id, live_word value, live_word_result *old)
{ return keysrt_string_swap(client, &live_word_table, &id, &value, keysrt_declared_ttl, old, &old->block); }
/* Reads and deletes; MISS: no such key. GETDEL */
KEYSRT_CALL live_word_take(keysrt_client *client, live_id id, live_word_result *out)
{ return keysrt_string_take(client, &live_word_table, &id, out, &out->block); }
/* One item for each key, found or not. MGET */
KEYSRT_CALL live_word_get_many(keysrt_client *client, const live_word_params *keys, size_t count, live_word_lookups *out)
{ return keysrt_string_get_many(client, &live_word_table, keys, count, out, &out->block, sizeof(live_word_lookup), offsetof(live_word_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL live_word_set_many(keysrt_client *client, const live_word_params *keys, const live_word *values, size_t count)
{ return keysrt_string_set_many(client, &live_word_table, keys, values, count, keysrt_declared_ttl); }
/* OK or MISS. EXISTS */
KEYSRT_CALL live_word_exists(keysrt_client *client, live_id id)
{ return keysrt_key_exists(client, &live_word_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL live_word_ttl(keysrt_client *client, live_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &live_word_table, &id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL live_word_renew(keysrt_client *client, live_id id)
{ return keysrt_key_renew(client, &live_word_table, &id, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL live_word_delete(keysrt_client *client, live_id id)
{ return keysrt_key_delete(client, &live_word_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL live_word_walk(keysrt_client *client, keysrt_walk *walk, live_word_params *out)
{ return keysrt_key_walk(client, &live_word_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL live_word_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &live_word_table, deleted); }

/* string "v:plate:{id}", Redis type string, database 0; TTL: 1 hour; every write sets it anew. live.keys:39 */
typedef struct live_plate_params {
    live_id id;
} live_plate_params;
static const keysrt_piece live_plate_table_pieces[] KEYSRT_UNUSED = {
    {"v:plate:", 8, offsetof(live_plate_params, id), &live_type_3, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key live_plate_table KEYSRT_UNUSED = {&live_keyspace, "plate", 2, 0, KEYSRT_STRING, false,
    {2, sizeof(live_plate_params), live_plate_table_pieces, "v:plate:*", "v:plate:{id}"},
    &live_type_6, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 3600000, 0, 0, 0, 0, "$2\r\nPX\r\n$7\r\n3600000\r\n", 21},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL live_plate_key_name(keysrt_client *client, live_id id, keysrt_text *out)
{ return keysrt_key_name(client, &live_plate_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL live_plate_parse(keysrt_client *client, keysrt_view name, live_plate_params *out)
{ return keysrt_key_parse(client, &live_plate_table, name, out, NULL); }
/* MISS: no such key. GET */
KEYSRT_CALL live_plate_get(keysrt_client *client, live_id id, live_plate_result *out)
{ return keysrt_string_get(client, &live_plate_table, &id, out, &out->block); }
/* Value and TTL in one step. SET */
KEYSRT_CALL live_plate_set(keysrt_client *client, live_id id, live_plate value)
{ return keysrt_string_set(client, &live_plate_table, &id, &value, keysrt_declared_ttl); }
/* Sets it where there is none; MISS: there is one, nothing changed. SET NX */
KEYSRT_CALL live_plate_add(keysrt_client *client, live_id id, live_plate value)
{ return keysrt_string_add(client, &live_plate_table, &id, &value, keysrt_declared_ttl); }
/* Sets it and gives the old value; MISS: there was none. SET GET */
KEYSRT_CALL live_plate_swap(keysrt_client *client, live_id id, live_plate value, live_plate_result *old)
{ return keysrt_string_swap(client, &live_plate_table, &id, &value, keysrt_declared_ttl, old, &old->block); }
/* Reads and deletes; MISS: no such key. GETDEL */
KEYSRT_CALL live_plate_take(keysrt_client *client, live_id id, live_plate_result *out)
{ return keysrt_string_take(client, &live_plate_table, &id, out, &out->block); }
/* One item for each key, found or not. MGET */
KEYSRT_CALL live_plate_get_many(keysrt_client *client, const live_plate_params *keys, size_t count, live_plate_lookups *out)
{ return keysrt_string_get_many(client, &live_plate_table, keys, count, out, &out->block, sizeof(live_plate_lookup), offsetof(live_plate_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL live_plate_set_many(keysrt_client *client, const live_plate_params *keys, const live_plate *values, size_t count)
{ return keysrt_string_set_many(client, &live_plate_table, keys, values, count, keysrt_declared_ttl); }
/* OK or MISS. EXISTS */
KEYSRT_CALL live_plate_exists(keysrt_client *client, live_id id)
{ return keysrt_key_exists(client, &live_plate_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL live_plate_ttl(keysrt_client *client, live_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &live_plate_table, &id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL live_plate_renew(keysrt_client *client, live_id id)
{ return keysrt_key_renew(client, &live_plate_table, &id, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL live_plate_delete(keysrt_client *client, live_id id)
{ return keysrt_key_delete(client, &live_plate_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL live_plate_walk(keysrt_client *client, keysrt_walk *walk, live_plate_params *out)
{ return keysrt_key_walk(client, &live_plate_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL live_plate_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &live_plate_table, deleted); }

/* string "v:blob:{id}", Redis type string, database 0; TTL: 1 hour; every write sets it anew. live.keys:40 */
typedef struct live_blob_params {
    live_id id;
} live_blob_params;
static const keysrt_piece live_blob_table_pieces[] KEYSRT_UNUSED = {
    {"v:blob:", 7, offsetof(live_blob_params, id), &live_type_3, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key live_blob_table KEYSRT_UNUSED = {&live_keyspace, "blob", 3, 0, KEYSRT_STRING, false,
    {2, sizeof(live_blob_params), live_blob_table_pieces, "v:blob:*", "v:blob:{id}"},
    &live_type_7, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 3600000, 0, 0, 0, 0, "$2\r\nPX\r\n$7\r\n3600000\r\n", 21},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL live_blob_key_name(keysrt_client *client, live_id id, keysrt_text *out)
{ return keysrt_key_name(client, &live_blob_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL live_blob_parse(keysrt_client *client, keysrt_view name, live_blob_params *out)
{ return keysrt_key_parse(client, &live_blob_table, name, out, NULL); }
/* MISS: no such key. GET */
KEYSRT_CALL live_blob_get(keysrt_client *client, live_id id, keysrt_text *out)
{ return keysrt_string_get(client, &live_blob_table, &id, out, &out->block); }
/* Value and TTL in one step. SET */
KEYSRT_CALL live_blob_set(keysrt_client *client, live_id id, keysrt_view value)
{ return keysrt_string_set(client, &live_blob_table, &id, &value, keysrt_declared_ttl); }
/* Sets it where there is none; MISS: there is one, nothing changed. SET NX */
KEYSRT_CALL live_blob_add(keysrt_client *client, live_id id, keysrt_view value)
{ return keysrt_string_add(client, &live_blob_table, &id, &value, keysrt_declared_ttl); }
/* Sets it and gives the old value; MISS: there was none. SET GET */
KEYSRT_CALL live_blob_swap(keysrt_client *client, live_id id, keysrt_view value, keysrt_text *old)
{ return keysrt_string_swap(client, &live_blob_table, &id, &value, keysrt_declared_ttl, old, &old->block); }
/* Reads and deletes; MISS: no such key. GETDEL */
KEYSRT_CALL live_blob_take(keysrt_client *client, live_id id, keysrt_text *out)
{ return keysrt_string_take(client, &live_blob_table, &id, out, &out->block); }
/* One item for each key, found or not. MGET */
KEYSRT_CALL live_blob_get_many(keysrt_client *client, const live_blob_params *keys, size_t count, live_string_lookups *out)
{ return keysrt_string_get_many(client, &live_blob_table, keys, count, out, &out->block, sizeof(live_string_lookup), offsetof(live_string_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL live_blob_set_many(keysrt_client *client, const live_blob_params *keys, const keysrt_view *values, size_t count)
{ return keysrt_string_set_many(client, &live_blob_table, keys, values, count, keysrt_declared_ttl); }
/* OK or MISS. EXISTS */
KEYSRT_CALL live_blob_exists(keysrt_client *client, live_id id)
{ return keysrt_key_exists(client, &live_blob_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL live_blob_ttl(keysrt_client *client, live_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &live_blob_table, &id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL live_blob_renew(keysrt_client *client, live_id id)
{ return keysrt_key_renew(client, &live_blob_table, &id, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL live_blob_delete(keysrt_client *client, live_id id)
{ return keysrt_key_delete(client, &live_blob_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL live_blob_walk(keysrt_client *client, keysrt_walk *walk, live_blob_params *out)
{ return keysrt_key_walk(client, &live_blob_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL live_blob_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &live_blob_table, deleted); }

/* string "v:digest:{id}", Redis type string, database 0; TTL: 1 hour; every write sets it anew. live.keys:41 */
typedef struct live_digest_params {
    live_id id;
} live_digest_params;
static const keysrt_piece live_digest_table_pieces[] KEYSRT_UNUSED = {
    {"v:digest:", 9, offsetof(live_digest_params, id), &live_type_3, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key live_digest_table KEYSRT_UNUSED = {&live_keyspace, "digest", 4, 0, KEYSRT_STRING, false,
    {2, sizeof(live_digest_params), live_digest_table_pieces, "v:digest:*", "v:digest:{id}"},
    &live_type_8, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 3600000, 0, 0, 0, 0, "$2\r\nPX\r\n$7\r\n3600000\r\n", 21},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL live_digest_key_name(keysrt_client *client, live_id id, keysrt_text *out)
{ return keysrt_key_name(client, &live_digest_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL live_digest_parse(keysrt_client *client, keysrt_view name, live_digest_params *out)
{ return keysrt_key_parse(client, &live_digest_table, name, out, NULL); }
/* MISS: no such key. GET */
KEYSRT_CALL live_digest_get(keysrt_client *client, live_id id, live_digest *out)
{ return keysrt_string_get(client, &live_digest_table, &id, out, NULL); }
/* Value and TTL in one step. SET */
KEYSRT_CALL live_digest_set(keysrt_client *client, live_id id, live_digest value)
{ return keysrt_string_set(client, &live_digest_table, &id, &value, keysrt_declared_ttl); }
/* Sets it where there is none; MISS: there is one, nothing changed. SET NX */
KEYSRT_CALL live_digest_add(keysrt_client *client, live_id id, live_digest value)
{ return keysrt_string_add(client, &live_digest_table, &id, &value, keysrt_declared_ttl); }
/* Sets it and gives the old value; MISS: there was none. SET GET */
KEYSRT_CALL live_digest_swap(keysrt_client *client, live_id id, live_digest value, live_digest *old)
{ return keysrt_string_swap(client, &live_digest_table, &id, &value, keysrt_declared_ttl, old, NULL); }
/* Reads and deletes; MISS: no such key. GETDEL */
KEYSRT_CALL live_digest_take(keysrt_client *client, live_id id, live_digest *out)
{ return keysrt_string_take(client, &live_digest_table, &id, out, NULL); }
/* One item for each key, found or not. MGET */
KEYSRT_CALL live_digest_get_many(keysrt_client *client, const live_digest_params *keys, size_t count, live_digest_lookups *out)
{ return keysrt_string_get_many(client, &live_digest_table, keys, count, out, &out->block, sizeof(live_digest_lookup), offsetof(live_digest_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL live_digest_set_many(keysrt_client *client, const live_digest_params *keys, const live_digest *values, size_t count)
{ return keysrt_string_set_many(client, &live_digest_table, keys, values, count, keysrt_declared_ttl); }
/* OK or MISS. EXISTS */
KEYSRT_CALL live_digest_exists(keysrt_client *client, live_id id)
{ return keysrt_key_exists(client, &live_digest_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL live_digest_ttl(keysrt_client *client, live_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &live_digest_table, &id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL live_digest_renew(keysrt_client *client, live_id id)
{ return keysrt_key_renew(client, &live_digest_table, &id, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL live_digest_delete(keysrt_client *client, live_id id)
{ return keysrt_key_delete(client, &live_digest_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL live_digest_walk(keysrt_client *client, keysrt_walk *walk, live_digest_params *out)
{ return keysrt_key_walk(client, &live_digest_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL live_digest_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &live_digest_table, deleted); }

/* string "v:flag:{id}", Redis type string, database 0; TTL: 1 hour; every write sets it anew. live.keys:42 */
typedef struct live_flag_params {
    live_id id;
} live_flag_params;
static const keysrt_piece live_flag_table_pieces[] KEYSRT_UNUSED = {
    {"v:flag:", 7, offsetof(live_flag_params, id), &live_type_3, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key live_flag_table KEYSRT_UNUSED = {&live_keyspace, "flag", 5, 0, KEYSRT_STRING, false,
    {2, sizeof(live_flag_params), live_flag_table_pieces, "v:flag:*", "v:flag:{id}"},
    &live_type_9, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 3600000, 0, 0, 0, 0, "$2\r\nPX\r\n$7\r\n3600000\r\n", 21},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL live_flag_key_name(keysrt_client *client, live_id id, keysrt_text *out)
{ return keysrt_key_name(client, &live_flag_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL live_flag_parse(keysrt_client *client, keysrt_view name, live_flag_params *out)
{ return keysrt_key_parse(client, &live_flag_table, name, out, NULL); }
/* MISS: no such key. GET */
KEYSRT_CALL live_flag_get(keysrt_client *client, live_id id, bool *out)
{ return keysrt_string_get(client, &live_flag_table, &id, out, NULL); }
/* Value and TTL in one step. SET */
KEYSRT_CALL live_flag_set(keysrt_client *client, live_id id, bool value)
{ return keysrt_string_set(client, &live_flag_table, &id, &value, keysrt_declared_ttl); }
/* Sets it where there is none; MISS: there is one, nothing changed. SET NX */
KEYSRT_CALL live_flag_add(keysrt_client *client, live_id id, bool value)
{ return keysrt_string_add(client, &live_flag_table, &id, &value, keysrt_declared_ttl); }
/* Sets it and gives the old value; MISS: there was none. SET GET */
KEYSRT_CALL live_flag_swap(keysrt_client *client, live_id id, bool value, bool *old)
{ return keysrt_string_swap(client, &live_flag_table, &id, &value, keysrt_declared_ttl, old, NULL); }
/* Reads and deletes; MISS: no such key. GETDEL */
KEYSRT_CALL live_flag_take(keysrt_client *client, live_id id, bool *out)
{ return keysrt_string_take(client, &live_flag_table, &id, out, NULL); }
/* One item for each key, found or not. MGET */
KEYSRT_CALL live_flag_get_many(keysrt_client *client, const live_flag_params *keys, size_t count, live_bool_lookups *out)
{ return keysrt_string_get_many(client, &live_flag_table, keys, count, out, &out->block, sizeof(live_bool_lookup), offsetof(live_bool_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL live_flag_set_many(keysrt_client *client, const live_flag_params *keys, const bool *values, size_t count)
{ return keysrt_string_set_many(client, &live_flag_table, keys, values, count, keysrt_declared_ttl); }
/* OK or MISS. EXISTS */
KEYSRT_CALL live_flag_exists(keysrt_client *client, live_id id)
{ return keysrt_key_exists(client, &live_flag_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL live_flag_ttl(keysrt_client *client, live_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &live_flag_table, &id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL live_flag_renew(keysrt_client *client, live_id id)
{ return keysrt_key_renew(client, &live_flag_table, &id, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL live_flag_delete(keysrt_client *client, live_id id)
{ return keysrt_key_delete(client, &live_flag_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL live_flag_walk(keysrt_client *client, keysrt_walk *walk, live_flag_params *out)
{ return keysrt_key_walk(client, &live_flag_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL live_flag_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &live_flag_table, deleted); }

/* string "v:answer:{id}", Redis type string, database 0; TTL: 1 hour; every write sets it anew. live.keys:43 */
typedef struct live_answer_params {
    live_id id;
} live_answer_params;
static const keysrt_piece live_answer_table_pieces[] KEYSRT_UNUSED = {
    {"v:answer:", 9, offsetof(live_answer_params, id), &live_type_3, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key live_answer_table KEYSRT_UNUSED = {&live_keyspace, "answer", 6, 0, KEYSRT_STRING, false,
    {2, sizeof(live_answer_params), live_answer_table_pieces, "v:answer:*", "v:answer:{id}"},
    &live_type_10, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 3600000, 0, 0, 0, 0, "$2\r\nPX\r\n$7\r\n3600000\r\n", 21},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL live_answer_key_name(keysrt_client *client, live_id id, keysrt_text *out)
{ return keysrt_key_name(client, &live_answer_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL live_answer_parse(keysrt_client *client, keysrt_view name, live_answer_params *out)
{ return keysrt_key_parse(client, &live_answer_table, name, out, NULL); }
/* MISS: no such key. GET */
KEYSRT_CALL live_answer_get(keysrt_client *client, live_id id, bool *out)
{ return keysrt_string_get(client, &live_answer_table, &id, out, NULL); }
/* Value and TTL in one step. SET */
KEYSRT_CALL live_answer_set(keysrt_client *client, live_id id, bool value)
{ return keysrt_string_set(client, &live_answer_table, &id, &value, keysrt_declared_ttl); }
/* Sets it where there is none; MISS: there is one, nothing changed. SET NX */
KEYSRT_CALL live_answer_add(keysrt_client *client, live_id id, bool value)
{ return keysrt_string_add(client, &live_answer_table, &id, &value, keysrt_declared_ttl); }
/* Sets it and gives the old value; MISS: there was none. SET GET */
KEYSRT_CALL live_answer_swap(keysrt_client *client, live_id id, bool value, bool *old)
{ return keysrt_string_swap(client, &live_answer_table, &id, &value, keysrt_declared_ttl, old, NULL); }
/* Reads and deletes; MISS: no such key. GETDEL */
KEYSRT_CALL live_answer_take(keysrt_client *client, live_id id, bool *out)
{ return keysrt_string_take(client, &live_answer_table, &id, out, NULL); }
/* One item for each key, found or not. MGET */
KEYSRT_CALL live_answer_get_many(keysrt_client *client, const live_answer_params *keys, size_t count, live_bool_lookups *out)
{ return keysrt_string_get_many(client, &live_answer_table, keys, count, out, &out->block, sizeof(live_bool_lookup), offsetof(live_bool_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL live_answer_set_many(keysrt_client *client, const live_answer_params *keys, const bool *values, size_t count)
{ return keysrt_string_set_many(client, &live_answer_table, keys, values, count, keysrt_declared_ttl); }
/* OK or MISS. EXISTS */
KEYSRT_CALL live_answer_exists(keysrt_client *client, live_id id)
{ return keysrt_key_exists(client, &live_answer_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL live_answer_ttl(keysrt_client *client, live_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &live_answer_table, &id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL live_answer_renew(keysrt_client *client, live_id id)
{ return keysrt_key_renew(client, &live_answer_table, &id, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL live_answer_delete(keysrt_client *client, live_id id)
{ return keysrt_key_delete(client, &live_answer_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL live_answer_walk(keysrt_client *client, keysrt_walk *walk, live_answer_params *out)
{ return keysrt_key_walk(client, &live_answer_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL live_answer_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &live_answer_table, deleted); }

/* string "v:i8:{id}", Redis type string, database 0; TTL: 1 hour; every write sets it anew. live.keys:44 */
typedef struct live_tiny_params {
    live_id id;
} live_tiny_params;
static const keysrt_piece live_tiny_table_pieces[] KEYSRT_UNUSED = {
    {"v:i8:", 5, offsetof(live_tiny_params, id), &live_type_3, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key live_tiny_table KEYSRT_UNUSED = {&live_keyspace, "tiny", 7, 0, KEYSRT_STRING, false,
    {2, sizeof(live_tiny_params), live_tiny_table_pieces, "v:i8:*", "v:i8:{id}"},
    &live_type_11, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 3600000, 0, 0, 0, 0, "$2\r\nPX\r\n$7\r\n3600000\r\n", 21},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL live_tiny_key_name(keysrt_client *client, live_id id, keysrt_text *out)
{ return keysrt_key_name(client, &live_tiny_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL live_tiny_parse(keysrt_client *client, keysrt_view name, live_tiny_params *out)
{ return keysrt_key_parse(client, &live_tiny_table, name, out, NULL); }
/* MISS: no such key. GET */
KEYSRT_CALL live_tiny_get(keysrt_client *client, live_id id, int8_t *out)
{ return keysrt_string_get(client, &live_tiny_table, &id, out, NULL); }
/* Value and TTL in one step. SET */
KEYSRT_CALL live_tiny_set(keysrt_client *client, live_id id, int8_t value)
{ return keysrt_string_set(client, &live_tiny_table, &id, &value, keysrt_declared_ttl); }
/* Sets it where there is none; MISS: there is one, nothing changed. SET NX */
KEYSRT_CALL live_tiny_add(keysrt_client *client, live_id id, int8_t value)
{ return keysrt_string_add(client, &live_tiny_table, &id, &value, keysrt_declared_ttl); }
/* Sets it and gives the old value; MISS: there was none. SET GET */
KEYSRT_CALL live_tiny_swap(keysrt_client *client, live_id id, int8_t value, int8_t *old)
{ return keysrt_string_swap(client, &live_tiny_table, &id, &value, keysrt_declared_ttl, old, NULL); }
/* Reads and deletes; MISS: no such key. GETDEL */
KEYSRT_CALL live_tiny_take(keysrt_client *client, live_id id, int8_t *out)
{ return keysrt_string_take(client, &live_tiny_table, &id, out, NULL); }
/* One item for each key, found or not. MGET */
KEYSRT_CALL live_tiny_get_many(keysrt_client *client, const live_tiny_params *keys, size_t count, live_i8_lookups *out)
{ return keysrt_string_get_many(client, &live_tiny_table, keys, count, out, &out->block, sizeof(live_i8_lookup), offsetof(live_i8_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL live_tiny_set_many(keysrt_client *client, const live_tiny_params *keys, const int8_t *values, size_t count)
{ return keysrt_string_set_many(client, &live_tiny_table, keys, values, count, keysrt_declared_ttl); }
/* OK or MISS. EXISTS */
KEYSRT_CALL live_tiny_exists(keysrt_client *client, live_id id)
{ return keysrt_key_exists(client, &live_tiny_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL live_tiny_ttl(keysrt_client *client, live_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &live_tiny_table, &id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL live_tiny_renew(keysrt_client *client, live_id id)
{ return keysrt_key_renew(client, &live_tiny_table, &id, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL live_tiny_delete(keysrt_client *client, live_id id)
{ return keysrt_key_delete(client, &live_tiny_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL live_tiny_walk(keysrt_client *client, keysrt_walk *walk, live_tiny_params *out)
{ return keysrt_key_walk(client, &live_tiny_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL live_tiny_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &live_tiny_table, deleted); }

/* string "v:i16:{id}", Redis type string, database 0; TTL: 1 hour; every write sets it anew. live.keys:45 */
typedef struct live_small_params {
    live_id id;
} live_small_params;
static const keysrt_piece live_small_table_pieces[] KEYSRT_UNUSED = {
    {"v:i16:", 6, offsetof(live_small_params, id), &live_type_3, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key live_small_table KEYSRT_UNUSED = {&live_keyspace, "small", 8, 0, KEYSRT_STRING, false,
    {2, sizeof(live_small_params), live_small_table_pieces, "v:i16:*", "v:i16:{id}"},
    &live_type_12, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 3600000, 0, 0, 0, 0, "$2\r\nPX\r\n$7\r\n3600000\r\n", 21},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL live_small_key_name(keysrt_client *client, live_id id, keysrt_text *out)
{ return keysrt_key_name(client, &live_small_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL live_small_parse(keysrt_client *client, keysrt_view name, live_small_params *out)
{ return keysrt_key_parse(client, &live_small_table, name, out, NULL); }
/* MISS: no such key. GET */
KEYSRT_CALL live_small_get(keysrt_client *client, live_id id, int16_t *out)
{ return keysrt_string_get(client, &live_small_table, &id, out, NULL); }
/* Value and TTL in one step. SET */
KEYSRT_CALL live_small_set(keysrt_client *client, live_id id, int16_t value)
{ return keysrt_string_set(client, &live_small_table, &id, &value, keysrt_declared_ttl); }
/* Sets it where there is none; MISS: there is one, nothing changed. SET NX */
KEYSRT_CALL live_small_add(keysrt_client *client, live_id id, int16_t value)
{ return keysrt_string_add(client, &live_small_table, &id, &value, keysrt_declared_ttl); }
/* Sets it and gives the old value; MISS: there was none. SET GET */
KEYSRT_CALL live_small_swap(keysrt_client *client, live_id id, int16_t value, int16_t *old)
{ return keysrt_string_swap(client, &live_small_table, &id, &value, keysrt_declared_ttl, old, NULL); }
/* Reads and deletes; MISS: no such key. GETDEL */
KEYSRT_CALL live_small_take(keysrt_client *client, live_id id, int16_t *out)
{ return keysrt_string_take(client, &live_small_table, &id, out, NULL); }
/* One item for each key, found or not. MGET */
KEYSRT_CALL live_small_get_many(keysrt_client *client, const live_small_params *keys, size_t count, live_i16_lookups *out)
{ return keysrt_string_get_many(client, &live_small_table, keys, count, out, &out->block, sizeof(live_i16_lookup), offsetof(live_i16_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL live_small_set_many(keysrt_client *client, const live_small_params *keys, const int16_t *values, size_t count)
{ return keysrt_string_set_many(client, &live_small_table, keys, values, count, keysrt_declared_ttl); }
/* OK or MISS. EXISTS */
KEYSRT_CALL live_small_exists(keysrt_client *client, live_id id)
{ return keysrt_key_exists(client, &live_small_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL live_small_ttl(keysrt_client *client, live_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &live_small_table, &id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL live_small_renew(keysrt_client *client, live_id id)
{ return keysrt_key_renew(client, &live_small_table, &id, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL live_small_delete(keysrt_client *client, live_id id)
{ return keysrt_key_delete(client, &live_small_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL live_small_walk(keysrt_client *client, keysrt_walk *walk, live_small_params *out)
{ return keysrt_key_walk(client, &live_small_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL live_small_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &live_small_table, deleted); }

/* string "v:i32:{id}", Redis type string, database 0; TTL: 1 hour; every write sets it anew. live.keys:46 */
typedef struct live_middle_params {
    live_id id;
} live_middle_params;
static const keysrt_piece live_middle_table_pieces[] KEYSRT_UNUSED = {
    {"v:i32:", 6, offsetof(live_middle_params, id), &live_type_3, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key live_middle_table KEYSRT_UNUSED = {&live_keyspace, "middle", 9, 0, KEYSRT_STRING, false,
    {2, sizeof(live_middle_params), live_middle_table_pieces, "v:i32:*", "v:i32:{id}"},
    &live_type_13, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 3600000, 0, 0, 0, 0, "$2\r\nPX\r\n$7\r\n3600000\r\n", 21},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL live_middle_key_name(keysrt_client *client, live_id id, keysrt_text *out)
{ return keysrt_key_name(client, &live_middle_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL live_middle_parse(keysrt_client *client, keysrt_view name, live_middle_params *out)
{ return keysrt_key_parse(client, &live_middle_table, name, out, NULL); }
/* MISS: no such key. GET */
KEYSRT_CALL live_middle_get(keysrt_client *client, live_id id, int32_t *out)
{ return keysrt_string_get(client, &live_middle_table, &id, out, NULL); }
/* Value and TTL in one step. SET */
KEYSRT_CALL live_middle_set(keysrt_client *client, live_id id, int32_t value)
{ return keysrt_string_set(client, &live_middle_table, &id, &value, keysrt_declared_ttl); }
/* Sets it where there is none; MISS: there is one, nothing changed. SET NX */
KEYSRT_CALL live_middle_add(keysrt_client *client, live_id id, int32_t value)
{ return keysrt_string_add(client, &live_middle_table, &id, &value, keysrt_declared_ttl); }
/* Sets it and gives the old value; MISS: there was none. SET GET */
KEYSRT_CALL live_middle_swap(keysrt_client *client, live_id id, int32_t value, int32_t *old)
{ return keysrt_string_swap(client, &live_middle_table, &id, &value, keysrt_declared_ttl, old, NULL); }
/* Reads and deletes; MISS: no such key. GETDEL */
KEYSRT_CALL live_middle_take(keysrt_client *client, live_id id, int32_t *out)
{ return keysrt_string_take(client, &live_middle_table, &id, out, NULL); }
/* One item for each key, found or not. MGET */
KEYSRT_CALL live_middle_get_many(keysrt_client *client, const live_middle_params *keys, size_t count, live_i32_lookups *out)
{ return keysrt_string_get_many(client, &live_middle_table, keys, count, out, &out->block, sizeof(live_i32_lookup), offsetof(live_i32_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL live_middle_set_many(keysrt_client *client, const live_middle_params *keys, const int32_t *values, size_t count)
{ return keysrt_string_set_many(client, &live_middle_table, keys, values, count, keysrt_declared_ttl); }
/* OK or MISS. EXISTS */
KEYSRT_CALL live_middle_exists(keysrt_client *client, live_id id)
{ return keysrt_key_exists(client, &live_middle_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL live_middle_ttl(keysrt_client *client, live_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &live_middle_table, &id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL live_middle_renew(keysrt_client *client, live_id id)
{ return keysrt_key_renew(client, &live_middle_table, &id, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL live_middle_delete(keysrt_client *client, live_id id)
{ return keysrt_key_delete(client, &live_middle_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL live_middle_walk(keysrt_client *client, keysrt_walk *walk, live_middle_params *out)
{ return keysrt_key_walk(client, &live_middle_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL live_middle_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &live_middle_table, deleted); }

/* string "v:i64:{id}", Redis type string, database 0; TTL: 1 hour; every write sets it anew. live.keys:47 */
typedef struct live_large_params {
    live_id id;
} live_large_params;
static const keysrt_piece live_large_table_pieces[] KEYSRT_UNUSED = {
    {"v:i64:", 6, offsetof(live_large_params, id), &live_type_3, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key live_large_table KEYSRT_UNUSED = {&live_keyspace, "large", 10, 0, KEYSRT_STRING, false,
    {2, sizeof(live_large_params), live_large_table_pieces, "v:i64:*", "v:i64:{id}"},
    &live_type_14, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 3600000, 0, 0, 0, 0, "$2\r\nPX\r\n$7\r\n3600000\r\n", 21},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL live_large_key_name(keysrt_client *client, live_id id, keysrt_text *out)
{ return keysrt_key_name(client, &live_large_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL live_large_parse(keysrt_client *client, keysrt_view name, live_large_params *out)
{ return keysrt_key_parse(client, &live_large_table, name, out, NULL); }
/* MISS: no such key. GET */
KEYSRT_CALL live_large_get(keysrt_client *client, live_id id, int64_t *out)
{ return keysrt_string_get(client, &live_large_table, &id, out, NULL); }
/* Value and TTL in one step. SET */
KEYSRT_CALL live_large_set(keysrt_client *client, live_id id, int64_t value)
{ return keysrt_string_set(client, &live_large_table, &id, &value, keysrt_declared_ttl); }
/* Sets it where there is none; MISS: there is one, nothing changed. SET NX */
KEYSRT_CALL live_large_add(keysrt_client *client, live_id id, int64_t value)
{ return keysrt_string_add(client, &live_large_table, &id, &value, keysrt_declared_ttl); }
/* Sets it and gives the old value; MISS: there was none. SET GET */
KEYSRT_CALL live_large_swap(keysrt_client *client, live_id id, int64_t value, int64_t *old)
{ return keysrt_string_swap(client, &live_large_table, &id, &value, keysrt_declared_ttl, old, NULL); }
/* Reads and deletes; MISS: no such key. GETDEL */
KEYSRT_CALL live_large_take(keysrt_client *client, live_id id, int64_t *out)
{ return keysrt_string_take(client, &live_large_table, &id, out, NULL); }
/* One item for each key, found or not. MGET */
KEYSRT_CALL live_large_get_many(keysrt_client *client, const live_large_params *keys, size_t count, live_i64_lookups *out)
{ return keysrt_string_get_many(client, &live_large_table, keys, count, out, &out->block, sizeof(live_i64_lookup), offsetof(live_i64_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL live_large_set_many(keysrt_client *client, const live_large_params *keys, const int64_t *values, size_t count)
{ return keysrt_string_set_many(client, &live_large_table, keys, values, count, keysrt_declared_ttl); }
/* OK or MISS. EXISTS */
KEYSRT_CALL live_large_exists(keysrt_client *client, live_id id)
{ return keysrt_key_exists(client, &live_large_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL live_large_ttl(keysrt_client *client, live_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &live_large_table, &id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL live_large_renew(keysrt_client *client, live_id id)
{ return keysrt_key_renew(client, &live_large_table, &id, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL live_large_delete(keysrt_client *client, live_id id)
{ return keysrt_key_delete(client, &live_large_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL live_large_walk(keysrt_client *client, keysrt_walk *walk, live_large_params *out)
{ return keysrt_key_walk(client, &live_large_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL live_large_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &live_large_table, deleted); }

/* string "v:u8:{id}", Redis type string, database 0; TTL: 1 hour; every write sets it anew. live.keys:48 */
typedef struct live_utiny_params {
    live_id id;
} live_utiny_params;
static const keysrt_piece live_utiny_table_pieces[] KEYSRT_UNUSED = {
    {"v:u8:", 5, offsetof(live_utiny_params, id), &live_type_3, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key live_utiny_table KEYSRT_UNUSED = {&live_keyspace, "utiny", 11, 0, KEYSRT_STRING, false,
    {2, sizeof(live_utiny_params), live_utiny_table_pieces, "v:u8:*", "v:u8:{id}"},
    &live_type_15, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 3600000, 0, 0, 0, 0, "$2\r\nPX\r\n$7\r\n3600000\r\n", 21},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL live_utiny_key_name(keysrt_client *client, live_id id, keysrt_text *out)
{ return keysrt_key_name(client, &live_utiny_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL live_utiny_parse(keysrt_client *client, keysrt_view name, live_utiny_params *out)
{ return keysrt_key_parse(client, &live_utiny_table, name, out, NULL); }
/* MISS: no such key. GET */
KEYSRT_CALL live_utiny_get(keysrt_client *client, live_id id, uint8_t *out)
{ return keysrt_string_get(client, &live_utiny_table, &id, out, NULL); }
/* Value and TTL in one step. SET */
KEYSRT_CALL live_utiny_set(keysrt_client *client, live_id id, uint8_t value)
{ return keysrt_string_set(client, &live_utiny_table, &id, &value, keysrt_declared_ttl); }
/* Sets it where there is none; MISS: there is one, nothing changed. SET NX */
KEYSRT_CALL live_utiny_add(keysrt_client *client, live_id id, uint8_t value)
{ return keysrt_string_add(client, &live_utiny_table, &id, &value, keysrt_declared_ttl); }
/* Sets it and gives the old value; MISS: there was none. SET GET */
KEYSRT_CALL live_utiny_swap(keysrt_client *client, live_id id, uint8_t value, uint8_t *old)
{ return keysrt_string_swap(client, &live_utiny_table, &id, &value, keysrt_declared_ttl, old, NULL); }
/* Reads and deletes; MISS: no such key. GETDEL */
KEYSRT_CALL live_utiny_take(keysrt_client *client, live_id id, uint8_t *out)
{ return keysrt_string_take(client, &live_utiny_table, &id, out, NULL); }
/* One item for each key, found or not. MGET */
KEYSRT_CALL live_utiny_get_many(keysrt_client *client, const live_utiny_params *keys, size_t count, live_u8_lookups *out)
{ return keysrt_string_get_many(client, &live_utiny_table, keys, count, out, &out->block, sizeof(live_u8_lookup), offsetof(live_u8_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL live_utiny_set_many(keysrt_client *client, const live_utiny_params *keys, const uint8_t *values, size_t count)
{ return keysrt_string_set_many(client, &live_utiny_table, keys, values, count, keysrt_declared_ttl); }
/* OK or MISS. EXISTS */
KEYSRT_CALL live_utiny_exists(keysrt_client *client, live_id id)
{ return keysrt_key_exists(client, &live_utiny_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL live_utiny_ttl(keysrt_client *client, live_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &live_utiny_table, &id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL live_utiny_renew(keysrt_client *client, live_id id)
{ return keysrt_key_renew(client, &live_utiny_table, &id, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL live_utiny_delete(keysrt_client *client, live_id id)
{ return keysrt_key_delete(client, &live_utiny_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL live_utiny_walk(keysrt_client *client, keysrt_walk *walk, live_utiny_params *out)
{ return keysrt_key_walk(client, &live_utiny_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL live_utiny_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &live_utiny_table, deleted); }

/* string "v:u16:{id}", Redis type string, database 0; TTL: 1 hour; every write sets it anew. live.keys:49 */
typedef struct live_usmall_params {
    live_id id;
} live_usmall_params;
static const keysrt_piece live_usmall_table_pieces[] KEYSRT_UNUSED = {
    {"v:u16:", 6, offsetof(live_usmall_params, id), &live_type_3, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key live_usmall_table KEYSRT_UNUSED = {&live_keyspace, "usmall", 12, 0, KEYSRT_STRING, false,
    {2, sizeof(live_usmall_params), live_usmall_table_pieces, "v:u16:*", "v:u16:{id}"},
    &live_type_16, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 3600000, 0, 0, 0, 0, "$2\r\nPX\r\n$7\r\n3600000\r\n", 21},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL live_usmall_key_name(keysrt_client *client, live_id id, keysrt_text *out)
{ return keysrt_key_name(client, &live_usmall_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL live_usmall_parse(keysrt_client *client, keysrt_view name, live_usmall_params *out)
{ return keysrt_key_parse(client, &live_usmall_table, name, out, NULL); }
/* MISS: no such key. GET */
KEYSRT_CALL live_usmall_get(keysrt_client *client, live_id id, uint16_t *out)
{ return keysrt_string_get(client, &live_usmall_table, &id, out, NULL); }
/* Value and TTL in one step. SET */
KEYSRT_CALL live_usmall_set(keysrt_client *client, live_id id, uint16_t value)
{ return keysrt_string_set(client, &live_usmall_table, &id, &value, keysrt_declared_ttl); }
/* Sets it where there is none; MISS: there is one, nothing changed. SET NX */
KEYSRT_CALL live_usmall_add(keysrt_client *client, live_id id, uint16_t value)
{ return keysrt_string_add(client, &live_usmall_table, &id, &value, keysrt_declared_ttl); }
/* Sets it and gives the old value; MISS: there was none. SET GET */
KEYSRT_CALL live_usmall_swap(keysrt_client *client, live_id id, uint16_t value, uint16_t *old)
{ return keysrt_string_swap(client, &live_usmall_table, &id, &value, keysrt_declared_ttl, old, NULL); }
/* Reads and deletes; MISS: no such key. GETDEL */
KEYSRT_CALL live_usmall_take(keysrt_client *client, live_id id, uint16_t *out)
{ return keysrt_string_take(client, &live_usmall_table, &id, out, NULL); }
/* One item for each key, found or not. MGET */
KEYSRT_CALL live_usmall_get_many(keysrt_client *client, const live_usmall_params *keys, size_t count, live_u16_lookups *out)
{ return keysrt_string_get_many(client, &live_usmall_table, keys, count, out, &out->block, sizeof(live_u16_lookup), offsetof(live_u16_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL live_usmall_set_many(keysrt_client *client, const live_usmall_params *keys, const uint16_t *values, size_t count)
{ return keysrt_string_set_many(client, &live_usmall_table, keys, values, count, keysrt_declared_ttl); }
/* OK or MISS. EXISTS */
KEYSRT_CALL live_usmall_exists(keysrt_client *client, live_id id)
{ return keysrt_key_exists(client, &live_usmall_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL live_usmall_ttl(keysrt_client *client, live_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &live_usmall_table, &id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL live_usmall_renew(keysrt_client *client, live_id id)
{ return keysrt_key_renew(client, &live_usmall_table, &id, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL live_usmall_delete(keysrt_client *client, live_id id)
{ return keysrt_key_delete(client, &live_usmall_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL live_usmall_walk(keysrt_client *client, keysrt_walk *walk, live_usmall_params *out)
{ return keysrt_key_walk(client, &live_usmall_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL live_usmall_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &live_usmall_table, deleted); }

/* string "v:u32:{id}", Redis type string, database 0; TTL: 1 hour; every write sets it anew. live.keys:50 */
typedef struct live_umiddle_params {
    live_id id;
} live_umiddle_params;
static const keysrt_piece live_umiddle_table_pieces[] KEYSRT_UNUSED = {
    {"v:u32:", 6, offsetof(live_umiddle_params, id), &live_type_3, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key live_umiddle_table KEYSRT_UNUSED = {&live_keyspace, "umiddle", 13, 0, KEYSRT_STRING, false,
    {2, sizeof(live_umiddle_params), live_umiddle_table_pieces, "v:u32:*", "v:u32:{id}"},
    &live_type_17, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 3600000, 0, 0, 0, 0, "$2\r\nPX\r\n$7\r\n3600000\r\n", 21},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL live_umiddle_key_name(keysrt_client *client, live_id id, keysrt_text *out)
{ return keysrt_key_name(client, &live_umiddle_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL live_umiddle_parse(keysrt_client *client, keysrt_view name, live_umiddle_params *out)
{ return keysrt_key_parse(client, &live_umiddle_table, name, out, NULL); }
/* MISS: no such key. GET */
KEYSRT_CALL live_umiddle_get(keysrt_client *client, live_id id, uint32_t *out)
{ return keysrt_string_get(client, &live_umiddle_table, &id, out, NULL); }
/* Value and TTL in one step. SET */
KEYSRT_CALL live_umiddle_set(keysrt_client *client, live_id id, uint32_t value)
{ return keysrt_string_set(client, &live_umiddle_table, &id, &value, keysrt_declared_ttl); }
/* Sets it where there is none; MISS: there is one, nothing changed. SET NX */
KEYSRT_CALL live_umiddle_add(keysrt_client *client, live_id id, uint32_t value)
{ return keysrt_string_add(client, &live_umiddle_table, &id, &value, keysrt_declared_ttl); }
/* Sets it and gives the old value; MISS: there was none. SET GET */
KEYSRT_CALL live_umiddle_swap(keysrt_client *client, live_id id, uint32_t value, uint32_t *old)
{ return keysrt_string_swap(client, &live_umiddle_table, &id, &value, keysrt_declared_ttl, old, NULL); }
/* Reads and deletes; MISS: no such key. GETDEL */
KEYSRT_CALL live_umiddle_take(keysrt_client *client, live_id id, uint32_t *out)
{ return keysrt_string_take(client, &live_umiddle_table, &id, out, NULL); }
/* One item for each key, found or not. MGET */
KEYSRT_CALL live_umiddle_get_many(keysrt_client *client, const live_umiddle_params *keys, size_t count, live_u32_lookups *out)
{ return keysrt_string_get_many(client, &live_umiddle_table, keys, count, out, &out->block, sizeof(live_u32_lookup), offsetof(live_u32_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL live_umiddle_set_many(keysrt_client *client, const live_umiddle_params *keys, const uint32_t *values, size_t count)
{ return keysrt_string_set_many(client, &live_umiddle_table, keys, values, count, keysrt_declared_ttl); }
/* OK or MISS. EXISTS */
KEYSRT_CALL live_umiddle_exists(keysrt_client *client, live_id id)
{ return keysrt_key_exists(client, &live_umiddle_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL live_umiddle_ttl(keysrt_client *client, live_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &live_umiddle_table, &id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL live_umiddle_renew(keysrt_client *client, live_id id)
{ return keysrt_key_renew(client, &live_umiddle_table, &id, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL live_umiddle_delete(keysrt_client *client, live_id id)
{ return keysrt_key_delete(client, &live_umiddle_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL live_umiddle_walk(keysrt_client *client, keysrt_walk *walk, live_umiddle_params *out)
{ return keysrt_key_walk(client, &live_umiddle_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL live_umiddle_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &live_umiddle_table, deleted); }

/* string "v:u64:{id}", Redis type string, database 0; TTL: 1 hour; every write sets it anew. live.keys:51 */
typedef struct live_ularge_params {
    live_id id;
} live_ularge_params;
static const keysrt_piece live_ularge_table_pieces[] KEYSRT_UNUSED = {
    {"v:u64:", 6, offsetof(live_ularge_params, id), &live_type_3, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key live_ularge_table KEYSRT_UNUSED = {&live_keyspace, "ularge", 14, 0, KEYSRT_STRING, false,
    {2, sizeof(live_ularge_params), live_ularge_table_pieces, "v:u64:*", "v:u64:{id}"},
    &live_type_18, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 3600000, 0, 0, 0, 0, "$2\r\nPX\r\n$7\r\n3600000\r\n", 21},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL live_ularge_key_name(keysrt_client *client, live_id id, keysrt_text *out)
{ return keysrt_key_name(client, &live_ularge_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL live_ularge_parse(keysrt_client *client, keysrt_view name, live_ularge_params *out)
{ return keysrt_key_parse(client, &live_ularge_table, name, out, NULL); }
/* MISS: no such key. GET */
KEYSRT_CALL live_ularge_get(keysrt_client *client, live_id id, uint64_t *out)
{ return keysrt_string_get(client, &live_ularge_table, &id, out, NULL); }
/* Value and TTL in one step. SET */
KEYSRT_CALL live_ularge_set(keysrt_client *client, live_id id, uint64_t value)
{ return keysrt_string_set(client, &live_ularge_table, &id, &value, keysrt_declared_ttl); }
/* Sets it where there is none; MISS: there is one, nothing changed. SET NX */
KEYSRT_CALL live_ularge_add(keysrt_client *client, live_id id, uint64_t value)
{ return keysrt_string_add(client, &live_ularge_table, &id, &value, keysrt_declared_ttl); }
/* Sets it and gives the old value; MISS: there was none. SET GET */
KEYSRT_CALL live_ularge_swap(keysrt_client *client, live_id id, uint64_t value, uint64_t *old)
{ return keysrt_string_swap(client, &live_ularge_table, &id, &value, keysrt_declared_ttl, old, NULL); }
/* Reads and deletes; MISS: no such key. GETDEL */
KEYSRT_CALL live_ularge_take(keysrt_client *client, live_id id, uint64_t *out)
{ return keysrt_string_take(client, &live_ularge_table, &id, out, NULL); }
/* One item for each key, found or not. MGET */
KEYSRT_CALL live_ularge_get_many(keysrt_client *client, const live_ularge_params *keys, size_t count, live_u64_lookups *out)
{ return keysrt_string_get_many(client, &live_ularge_table, keys, count, out, &out->block, sizeof(live_u64_lookup), offsetof(live_u64_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL live_ularge_set_many(keysrt_client *client, const live_ularge_params *keys, const uint64_t *values, size_t count)
{ return keysrt_string_set_many(client, &live_ularge_table, keys, values, count, keysrt_declared_ttl); }
/* OK or MISS. EXISTS */
KEYSRT_CALL live_ularge_exists(keysrt_client *client, live_id id)
{ return keysrt_key_exists(client, &live_ularge_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL live_ularge_ttl(keysrt_client *client, live_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &live_ularge_table, &id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL live_ularge_renew(keysrt_client *client, live_id id)
{ return keysrt_key_renew(client, &live_ularge_table, &id, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL live_ularge_delete(keysrt_client *client, live_id id)
{ return keysrt_key_delete(client, &live_ularge_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL live_ularge_walk(keysrt_client *client, keysrt_walk *walk, live_ularge_params *out)
{ return keysrt_key_walk(client, &live_ularge_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL live_ularge_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &live_ularge_table, deleted); }

/* string "v:percent:{id}", Redis type string, database 0; TTL: 1 hour; every write sets it anew. live.keys:52 */
typedef struct live_percent_params {
    live_id id;
} live_percent_params;
static const keysrt_piece live_percent_table_pieces[] KEYSRT_UNUSED = {
    {"v:percent:", 10, offsetof(live_percent_params, id), &live_type_3, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key live_percent_table KEYSRT_UNUSED = {&live_keyspace, "percent", 15, 0, KEYSRT_STRING, false,
    {2, sizeof(live_percent_params), live_percent_table_pieces, "v:percent:*", "v:percent:{id}"},
    &live_type_19, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 3600000, 0, 0, 0, 0, "$2\r\nPX\r\n$7\r\n3600000\r\n", 21},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL live_percent_key_name(keysrt_client *client, live_id id, keysrt_text *out)
{ return keysrt_key_name(client, &live_percent_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL live_percent_parse(keysrt_client *client, keysrt_view name, live_percent_params *out)
{ return keysrt_key_parse(client, &live_percent_table, name, out, NULL); }
/* MISS: no such key. GET */
KEYSRT_CALL live_percent_get(keysrt_client *client, live_id id, uint8_t *out)
{ return keysrt_string_get(client, &live_percent_table, &id, out, NULL); }
/* Value and TTL in one step. SET */
KEYSRT_CALL live_percent_set(keysrt_client *client, live_id id, uint8_t value)
{ return keysrt_string_set(client, &live_percent_table, &id, &value, keysrt_declared_ttl); }
/* Sets it where there is none; MISS: there is one, nothing changed. SET NX */
KEYSRT_CALL live_percent_add(keysrt_client *client, live_id id, uint8_t value)
{ return keysrt_string_add(client, &live_percent_table, &id, &value, keysrt_declared_ttl); }
/* Sets it and gives the old value; MISS: there was none. SET GET */
KEYSRT_CALL live_percent_swap(keysrt_client *client, live_id id, uint8_t value, uint8_t *old)
{ return keysrt_string_swap(client, &live_percent_table, &id, &value, keysrt_declared_ttl, old, NULL); }
/* Reads and deletes; MISS: no such key. GETDEL */
KEYSRT_CALL live_percent_take(keysrt_client *client, live_id id, uint8_t *out)
{ return keysrt_string_take(client, &live_percent_table, &id, out, NULL); }
/* One item for each key, found or not. MGET */
KEYSRT_CALL live_percent_get_many(keysrt_client *client, const live_percent_params *keys, size_t count, live_u8_lookups *out)
{ return keysrt_string_get_many(client, &live_percent_table, keys, count, out, &out->block, sizeof(live_u8_lookup), offsetof(live_u8_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL live_percent_set_many(keysrt_client *client, const live_percent_params *keys, const uint8_t *values, size_t count)
{ return keysrt_string_set_many(client, &live_percent_table, keys, values, count, keysrt_declared_ttl); }
/* OK or MISS. EXISTS */
KEYSRT_CALL live_percent_exists(keysrt_client *client, live_id id)
{ return keysrt_key_exists(client, &live_percent_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL live_percent_ttl(keysrt_client *client, live_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &live_percent_table, &id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL live_percent_renew(keysrt_client *client, live_id id)
{ return keysrt_key_renew(client, &live_percent_table, &id, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL live_percent_delete(keysrt_client *client, live_id id)
{ return keysrt_key_delete(client, &live_percent_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL live_percent_walk(keysrt_client *client, keysrt_walk *walk, live_percent_params *out)
{ return keysrt_key_walk(client, &live_percent_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL live_percent_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &live_percent_table, deleted); }

/* string "v:f32:{id}", Redis type string, database 0; TTL: 1 hour; every write sets it anew. live.keys:53 */
typedef struct live_single_params {
    live_id id;
} live_single_params;
static const keysrt_piece live_single_table_pieces[] KEYSRT_UNUSED = {
    {"v:f32:", 6, offsetof(live_single_params, id), &live_type_3, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key live_single_table KEYSRT_UNUSED = {&live_keyspace, "single", 16, 0, KEYSRT_STRING, false,
    {2, sizeof(live_single_params), live_single_table_pieces, "v:f32:*", "v:f32:{id}"},
    &live_type_20, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 3600000, 0, 0, 0, 0, "$2\r\nPX\r\n$7\r\n3600000\r\n", 21},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL live_single_key_name(keysrt_client *client, live_id id, keysrt_text *out)
{ return keysrt_key_name(client, &live_single_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL live_single_parse(keysrt_client *client, keysrt_view name, live_single_params *out)
{ return keysrt_key_parse(client, &live_single_table, name, out, NULL); }
/* MISS: no such key. GET */
KEYSRT_CALL live_single_get(keysrt_client *client, live_id id, float *out)
{ return keysrt_string_get(client, &live_single_table, &id, out, NULL); }
/* Value and TTL in one step. SET */
KEYSRT_CALL live_single_set(keysrt_client *client, live_id id, float value)
{ return keysrt_string_set(client, &live_single_table, &id, &value, keysrt_declared_ttl); }
/* Sets it where there is none; MISS: there is one, nothing changed. SET NX */
KEYSRT_CALL live_single_add(keysrt_client *client, live_id id, float value)
{ return keysrt_string_add(client, &live_single_table, &id, &value, keysrt_declared_ttl); }
/* Sets it and gives the old value; MISS: there was none. SET GET */
KEYSRT_CALL live_single_swap(keysrt_client *client, live_id id, float value, float *old)
{ return keysrt_string_swap(client, &live_single_table, &id, &value, keysrt_declared_ttl, old, NULL); }
/* Reads and deletes; MISS: no such key. GETDEL */
KEYSRT_CALL live_single_take(keysrt_client *client, live_id id, float *out)
{ return keysrt_string_take(client, &live_single_table, &id, out, NULL); }
/* One item for each key, found or not. MGET */
KEYSRT_CALL live_single_get_many(keysrt_client *client, const live_single_params *keys, size_t count, live_f32_lookups *out)
{ return keysrt_string_get_many(client, &live_single_table, keys, count, out, &out->block, sizeof(live_f32_lookup), offsetof(live_f32_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL live_single_set_many(keysrt_client *client, const live_single_params *keys, const float *values, size_t count)
{ return keysrt_string_set_many(client, &live_single_table, keys, values, count, keysrt_declared_ttl); }
/* OK or MISS. EXISTS */
KEYSRT_CALL live_single_exists(keysrt_client *client, live_id id)
{ return keysrt_key_exists(client, &live_single_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL live_single_ttl(keysrt_client *client, live_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &live_single_table, &id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL live_single_renew(keysrt_client *client, live_id id)
{ return keysrt_key_renew(client, &live_single_table, &id, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL live_single_delete(keysrt_client *client, live_id id)
{ return keysrt_key_delete(client, &live_single_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL live_single_walk(keysrt_client *client, keysrt_walk *walk, live_single_params *out)
{ return keysrt_key_walk(client, &live_single_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL live_single_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &live_single_table, deleted); }

/* string "v:f64:{id}", Redis type string, database 0; TTL: 1 hour; every write sets it anew. live.keys:54 */
typedef struct live_real_params {
    live_id id;
} live_real_params;
static const keysrt_piece live_real_table_pieces[] KEYSRT_UNUSED = {
    {"v:f64:", 6, offsetof(live_real_params, id), &live_type_3, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key live_real_table KEYSRT_UNUSED = {&live_keyspace, "real", 17, 0, KEYSRT_STRING, false,
    {2, sizeof(live_real_params), live_real_table_pieces, "v:f64:*", "v:f64:{id}"},
    &live_type_21, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 3600000, 0, 0, 0, 0, "$2\r\nPX\r\n$7\r\n3600000\r\n", 21},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL live_real_key_name(keysrt_client *client, live_id id, keysrt_text *out)
{ return keysrt_key_name(client, &live_real_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL live_real_parse(keysrt_client *client, keysrt_view name, live_real_params *out)
{ return keysrt_key_parse(client, &live_real_table, name, out, NULL); }
/* MISS: no such key. GET */
KEYSRT_CALL live_real_get(keysrt_client *client, live_id id, double *out)
{ return keysrt_string_get(client, &live_real_table, &id, out, NULL); }
/* Value and TTL in one step. SET */
KEYSRT_CALL live_real_set(keysrt_client *client, live_id id, double value)
{ return keysrt_string_set(client, &live_real_table, &id, &value, keysrt_declared_ttl); }
/* Sets it where there is none; MISS: there is one, nothing changed. SET NX */
KEYSRT_CALL live_real_add(keysrt_client *client, live_id id, double value)
{ return keysrt_string_add(client, &live_real_table, &id, &value, keysrt_declared_ttl); }
/* Sets it and gives the old value; MISS: there was none. SET GET */
KEYSRT_CALL live_real_swap(keysrt_client *client, live_id id, double value, double *old)
{ return keysrt_string_swap(client, &live_real_table, &id, &value, keysrt_declared_ttl, old, NULL); }
/* Reads and deletes; MISS: no such key. GETDEL */
KEYSRT_CALL live_real_take(keysrt_client *client, live_id id, double *out)
{ return keysrt_string_take(client, &live_real_table, &id, out, NULL); }
/* One item for each key, found or not. MGET */
KEYSRT_CALL live_real_get_many(keysrt_client *client, const live_real_params *keys, size_t count, live_f64_lookups *out)
{ return keysrt_string_get_many(client, &live_real_table, keys, count, out, &out->block, sizeof(live_f64_lookup), offsetof(live_f64_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL live_real_set_many(keysrt_client *client, const live_real_params *keys, const double *values, size_t count)
{ return keysrt_string_set_many(client, &live_real_table, keys, values, count, keysrt_declared_ttl); }
/* OK or MISS. EXISTS */
KEYSRT_CALL live_real_exists(keysrt_client *client, live_id id)
{ return keysrt_key_exists(client, &live_real_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL live_real_ttl(keysrt_client *client, live_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &live_real_table, &id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL live_real_renew(keysrt_client *client, live_id id)
{ return keysrt_key_renew(client, &live_real_table, &id, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL live_real_delete(keysrt_client *client, live_id id)
{ return keysrt_key_delete(client, &live_real_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL live_real_walk(keysrt_client *client, keysrt_walk *walk, live_real_params *out)
{ return keysrt_key_walk(client, &live_real_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL live_real_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &live_real_table, deleted); }

/* string "v:uuid:{id}", Redis type string, database 0; TTL: 1 hour; every write sets it anew. live.keys:55 */
typedef struct live_guid_params {
    live_id id;
} live_guid_params;
static const keysrt_piece live_guid_table_pieces[] KEYSRT_UNUSED = {
    {"v:uuid:", 7, offsetof(live_guid_params, id), &live_type_3, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key live_guid_table KEYSRT_UNUSED = {&live_keyspace, "guid", 18, 0, KEYSRT_STRING, false,
    {2, sizeof(live_guid_params), live_guid_table_pieces, "v:uuid:*", "v:uuid:{id}"},
    &live_type_22, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 3600000, 0, 0, 0, 0, "$2\r\nPX\r\n$7\r\n3600000\r\n", 21},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL live_guid_key_name(keysrt_client *client, live_id id, keysrt_text *out)
{ return keysrt_key_name(client, &live_guid_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL live_guid_parse(keysrt_client *client, keysrt_view name, live_guid_params *out)
{ return keysrt_key_parse(client, &live_guid_table, name, out, NULL); }
/* MISS: no such key. GET */
KEYSRT_CALL live_guid_get(keysrt_client *client, live_id id, keysrt_uuid *out)
{ return keysrt_string_get(client, &live_guid_table, &id, out, NULL); }
/* Value and TTL in one step. SET */
KEYSRT_CALL live_guid_set(keysrt_client *client, live_id id, keysrt_uuid value)
{ return keysrt_string_set(client, &live_guid_table, &id, &value, keysrt_declared_ttl); }
/* Sets it where there is none; MISS: there is one, nothing changed. SET NX */
KEYSRT_CALL live_guid_add(keysrt_client *client, live_id id, keysrt_uuid value)
{ return keysrt_string_add(client, &live_guid_table, &id, &value, keysrt_declared_ttl); }
/* Sets it and gives the old value; MISS: there was none. SET GET */
KEYSRT_CALL live_guid_swap(keysrt_client *client, live_id id, keysrt_uuid value, keysrt_uuid *old)
{ return keysrt_string_swap(client, &live_guid_table, &id, &value, keysrt_declared_ttl, old, NULL); }
/* Reads and deletes; MISS: no such key. GETDEL */
KEYSRT_CALL live_guid_take(keysrt_client *client, live_id id, keysrt_uuid *out)
{ return keysrt_string_take(client, &live_guid_table, &id, out, NULL); }
/* One item for each key, found or not. MGET */
KEYSRT_CALL live_guid_get_many(keysrt_client *client, const live_guid_params *keys, size_t count, live_uuid_lookups *out)
{ return keysrt_string_get_many(client, &live_guid_table, keys, count, out, &out->block, sizeof(live_uuid_lookup), offsetof(live_uuid_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL live_guid_set_many(keysrt_client *client, const live_guid_params *keys, const keysrt_uuid *values, size_t count)
{ return keysrt_string_set_many(client, &live_guid_table, keys, values, count, keysrt_declared_ttl); }
/* OK or MISS. EXISTS */
KEYSRT_CALL live_guid_exists(keysrt_client *client, live_id id)
{ return keysrt_key_exists(client, &live_guid_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL live_guid_ttl(keysrt_client *client, live_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &live_guid_table, &id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL live_guid_renew(keysrt_client *client, live_id id)
{ return keysrt_key_renew(client, &live_guid_table, &id, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL live_guid_delete(keysrt_client *client, live_id id)
{ return keysrt_key_delete(client, &live_guid_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL live_guid_walk(keysrt_client *client, keysrt_walk *walk, live_guid_params *out)
{ return keysrt_key_walk(client, &live_guid_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL live_guid_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &live_guid_table, deleted); }

/* string "v:hex4:{id}", Redis type string, database 0; TTL: 1 hour; every write sets it anew. live.keys:56 */
typedef struct live_hex_fixed_params {
    live_id id;
} live_hex_fixed_params;
static const keysrt_piece live_hex_fixed_table_pieces[] KEYSRT_UNUSED = {
    {"v:hex4:", 7, offsetof(live_hex_fixed_params, id), &live_type_3, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key live_hex_fixed_table KEYSRT_UNUSED = {&live_keyspace, "hex_fixed", 19, 0, KEYSRT_STRING, false,
    {2, sizeof(live_hex_fixed_params), live_hex_fixed_table_pieces, "v:hex4:*", "v:hex4:{id}"},
    &live_type_23, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 3600000, 0, 0, 0, 0, "$2\r\nPX\r\n$7\r\n3600000\r\n", 21},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL live_hex_fixed_key_name(keysrt_client *client, live_id id, keysrt_text *out)
{ return keysrt_key_name(client, &live_hex_fixed_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL live_hex_fixed_parse(keysrt_client *client, keysrt_view name, live_hex_fixed_params *out)
{ return keysrt_key_parse(client, &live_hex_fixed_table, name, out, NULL); }
/* MISS: no such key. GET */
KEYSRT_CALL live_hex_fixed_get(keysrt_client *client, live_id id, live_hex_4 *out)
{ return keysrt_string_get(client, &live_hex_fixed_table, &id, out, NULL); }
/* Value and TTL in one step. SET */
KEYSRT_CALL live_hex_fixed_set(keysrt_client *client, live_id id, live_hex_4 value)
{ return keysrt_string_set(client, &live_hex_fixed_table, &id, &value, keysrt_declared_ttl); }
/* Sets it where there is none; MISS: there is one, nothing changed. SET NX */
KEYSRT_CALL live_hex_fixed_add(keysrt_client *client, live_id id, live_hex_4 value)
{ return keysrt_string_add(client, &live_hex_fixed_table, &id, &value, keysrt_declared_ttl); }
/* Sets it and gives the old value; MISS: there was none. SET GET */
KEYSRT_CALL live_hex_fixed_swap(keysrt_client *client, live_id id, live_hex_4 value, live_hex_4 *old)
{ return keysrt_string_swap(client, &live_hex_fixed_table, &id, &value, keysrt_declared_ttl, old, NULL); }
/* Reads and deletes; MISS: no such key. GETDEL */
KEYSRT_CALL live_hex_fixed_take(keysrt_client *client, live_id id, live_hex_4 *out)
{ return keysrt_string_take(client, &live_hex_fixed_table, &id, out, NULL); }
/* One item for each key, found or not. MGET */
KEYSRT_CALL live_hex_fixed_get_many(keysrt_client *client, const live_hex_fixed_params *keys, size_t count, live_hex_4_lookups *out)
{ return keysrt_string_get_many(client, &live_hex_fixed_table, keys, count, out, &out->block, sizeof(live_hex_4_lookup), offsetof(live_hex_4_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL live_hex_fixed_set_many(keysrt_client *client, const live_hex_fixed_params *keys, const live_hex_4 *values, size_t count)
{ return keysrt_string_set_many(client, &live_hex_fixed_table, keys, values, count, keysrt_declared_ttl); }
/* OK or MISS. EXISTS */
KEYSRT_CALL live_hex_fixed_exists(keysrt_client *client, live_id id)
{ return keysrt_key_exists(client, &live_hex_fixed_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL live_hex_fixed_ttl(keysrt_client *client, live_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &live_hex_fixed_table, &id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL live_hex_fixed_renew(keysrt_client *client, live_id id)
{ return keysrt_key_renew(client, &live_hex_fixed_table, &id, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL live_hex_fixed_delete(keysrt_client *client, live_id id)
{ return keysrt_key_delete(client, &live_hex_fixed_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL live_hex_fixed_walk(keysrt_client *client, keysrt_walk *walk, live_hex_fixed_params *out)
{ return keysrt_key_walk(client, &live_hex_fixed_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL live_hex_fixed_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &live_hex_fixed_table, deleted); }

/* string "v:hex:{id}", Redis type string, database 0; TTL: 1 hour; every write sets it anew. live.keys:57 */
typedef struct live_hex_open_params {
    live_id id;
} live_hex_open_params;
static const keysrt_piece live_hex_open_table_pieces[] KEYSRT_UNUSED = {
    {"v:hex:", 6, offsetof(live_hex_open_params, id), &live_type_3, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key live_hex_open_table KEYSRT_UNUSED = {&live_keyspace, "hex_open", 20, 0, KEYSRT_STRING, false,
    {2, sizeof(live_hex_open_params), live_hex_open_table_pieces, "v:hex:*", "v:hex:{id}"},
    &live_type_24, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 3600000, 0, 0, 0, 0, "$2\r\nPX\r\n$7\r\n3600000\r\n", 21},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL live_hex_open_key_name(keysrt_client *client, live_id id, keysrt_text *out)
{ return keysrt_key_name(client, &live_hex_open_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL live_hex_open_parse(keysrt_client *client, keysrt_view name, live_hex_open_params *out)
{ return keysrt_key_parse(client, &live_hex_open_table, name, out, NULL); }
/* MISS: no such key. GET */
KEYSRT_CALL live_hex_open_get(keysrt_client *client, live_id id, keysrt_text *out)
{ return keysrt_string_get(client, &live_hex_open_table, &id, out, &out->block); }
/* Value and TTL in one step. SET */
KEYSRT_CALL live_hex_open_set(keysrt_client *client, live_id id, keysrt_view value)
{ return keysrt_string_set(client, &live_hex_open_table, &id, &value, keysrt_declared_ttl); }
/* Sets it where there is none; MISS: there is one, nothing changed. SET NX */
KEYSRT_CALL live_hex_open_add(keysrt_client *client, live_id id, keysrt_view value)
{ return keysrt_string_add(client, &live_hex_open_table, &id, &value, keysrt_declared_ttl); }
/* Sets it and gives the old value; MISS: there was none. SET GET */
KEYSRT_CALL live_hex_open_swap(keysrt_client *client, live_id id, keysrt_view value, keysrt_text *old)
{ return keysrt_string_swap(client, &live_hex_open_table, &id, &value, keysrt_declared_ttl, old, &old->block); }
/* Reads and deletes; MISS: no such key. GETDEL */
KEYSRT_CALL live_hex_open_take(keysrt_client *client, live_id id, keysrt_text *out)
{ return keysrt_string_take(client, &live_hex_open_table, &id, out, &out->block); }
/* One item for each key, found or not. MGET */
KEYSRT_CALL live_hex_open_get_many(keysrt_client *client, const live_hex_open_params *keys, size_t count, live_string_lookups *out)
{ return keysrt_string_get_many(client, &live_hex_open_table, keys, count, out, &out->block, sizeof(live_string_lookup), offsetof(live_string_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL live_hex_open_set_many(keysrt_client *client, const live_hex_open_params *keys, const keysrt_view *values, size_t count)
{ return keysrt_string_set_many(client, &live_hex_open_table, keys, values, count, keysrt_declared_ttl); }
/* OK or MISS. EXISTS */
KEYSRT_CALL live_hex_open_exists(keysrt_client *client, live_id id)
{ return keysrt_key_exists(client, &live_hex_open_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL live_hex_open_ttl(keysrt_client *client, live_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &live_hex_open_table, &id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL live_hex_open_renew(keysrt_client *client, live_id id)
{ return keysrt_key_renew(client, &live_hex_open_table, &id, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL live_hex_open_delete(keysrt_client *client, live_id id)
{ return keysrt_key_delete(client, &live_hex_open_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL live_hex_open_walk(keysrt_client *client, keysrt_walk *walk, live_hex_open_params *out)
{ return keysrt_key_walk(client, &live_hex_open_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL live_hex_open_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &live_hex_open_table, deleted); }

/* string "v:ip:{id}", Redis type string, database 0; TTL: 1 hour; every write sets it anew. live.keys:58 */
typedef struct live_address_params {
    live_id id;
} live_address_params;
static const keysrt_piece live_address_table_pieces[] KEYSRT_UNUSED = {
    {"v:ip:", 5, offsetof(live_address_params, id), &live_type_3, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key live_address_table KEYSRT_UNUSED = {&live_keyspace, "address", 21, 0, KEYSRT_STRING, false,
    {2, sizeof(live_address_params), live_address_table_pieces, "v:ip:*", "v:ip:{id}"},
    &live_type_25, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 3600000, 0, 0, 0, 0, "$2\r\nPX\r\n$7\r\n3600000\r\n", 21},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL live_address_key_name(keysrt_client *client, live_id id, keysrt_text *out)
{ return keysrt_key_name(client, &live_address_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL live_address_parse(keysrt_client *client, keysrt_view name, live_address_params *out)
{ return keysrt_key_parse(client, &live_address_table, name, out, NULL); }
/* MISS: no such key. GET */
KEYSRT_CALL live_address_get(keysrt_client *client, live_id id, keysrt_ip *out)
{ return keysrt_string_get(client, &live_address_table, &id, out, NULL); }
/* Value and TTL in one step. SET */
KEYSRT_CALL live_address_set(keysrt_client *client, live_id id, keysrt_ip value)
{ return keysrt_string_set(client, &live_address_table, &id, &value, keysrt_declared_ttl); }
/* Sets it where there is none; MISS: there is one, nothing changed. SET NX */
KEYSRT_CALL live_address_add(keysrt_client *client, live_id id, keysrt_ip value)
{ return keysrt_string_add(client, &live_address_table, &id, &value, keysrt_declared_ttl); }
/* Sets it and gives the old value; MISS: there was none. SET GET */
KEYSRT_CALL live_address_swap(keysrt_client *client, live_id id, keysrt_ip value, keysrt_ip *old)
{ return keysrt_string_swap(client, &live_address_table, &id, &value, keysrt_declared_ttl, old, NULL); }
/* Reads and deletes; MISS: no such key. GETDEL */
KEYSRT_CALL live_address_take(keysrt_client *client, live_id id, keysrt_ip *out)
{ return keysrt_string_take(client, &live_address_table, &id, out, NULL); }
/* One item for each key, found or not. MGET */
KEYSRT_CALL live_address_get_many(keysrt_client *client, const live_address_params *keys, size_t count, live_ip_lookups *out)
{ return keysrt_string_get_many(client, &live_address_table, keys, count, out, &out->block, sizeof(live_ip_lookup), offsetof(live_ip_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL live_address_set_many(keysrt_client *client, const live_address_params *keys, const keysrt_ip *values, size_t count)
{ return keysrt_string_set_many(client, &live_address_table, keys, values, count, keysrt_declared_ttl); }
/* OK or MISS. EXISTS */
KEYSRT_CALL live_address_exists(keysrt_client *client, live_id id)
{ return keysrt_key_exists(client, &live_address_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL live_address_ttl(keysrt_client *client, live_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &live_address_table, &id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL live_address_renew(keysrt_client *client, live_id id)
{ return keysrt_key_renew(client, &live_address_table, &id, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL live_address_delete(keysrt_client *client, live_id id)
{ return keysrt_key_delete(client, &live_address_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL live_address_walk(keysrt_client *client, keysrt_walk *walk, live_address_params *out)
{ return keysrt_key_walk(client, &live_address_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL live_address_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &live_address_table, deleted); }

/* string "v:ipv4:{id}", Redis type string, database 0; TTL: 1 hour; every write sets it anew. live.keys:59 */
typedef struct live_address4_params {
    live_id id;
} live_address4_params;
static const keysrt_piece live_address4_table_pieces[] KEYSRT_UNUSED = {
    {"v:ipv4:", 7, offsetof(live_address4_params, id), &live_type_3, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key live_address4_table KEYSRT_UNUSED = {&live_keyspace, "address4", 22, 0, KEYSRT_STRING, false,
    {2, sizeof(live_address4_params), live_address4_table_pieces, "v:ipv4:*", "v:ipv4:{id}"},
    &live_type_26, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 3600000, 0, 0, 0, 0, "$2\r\nPX\r\n$7\r\n3600000\r\n", 21},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL live_address4_key_name(keysrt_client *client, live_id id, keysrt_text *out)
{ return keysrt_key_name(client, &live_address4_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL live_address4_parse(keysrt_client *client, keysrt_view name, live_address4_params *out)
{ return keysrt_key_parse(client, &live_address4_table, name, out, NULL); }
/* MISS: no such key. GET */
KEYSRT_CALL live_address4_get(keysrt_client *client, live_id id, keysrt_ipv4 *out)
{ return keysrt_string_get(client, &live_address4_table, &id, out, NULL); }
/* Value and TTL in one step. SET */
KEYSRT_CALL live_address4_set(keysrt_client *client, live_id id, keysrt_ipv4 value)
{ return keysrt_string_set(client, &live_address4_table, &id, &value, keysrt_declared_ttl); }
/* Sets it where there is none; MISS: there is one, nothing changed. SET NX */
KEYSRT_CALL live_address4_add(keysrt_client *client, live_id id, keysrt_ipv4 value)
{ return keysrt_string_add(client, &live_address4_table, &id, &value, keysrt_declared_ttl); }
/* Sets it and gives the old value; MISS: there was none. SET GET */
KEYSRT_CALL live_address4_swap(keysrt_client *client, live_id id, keysrt_ipv4 value, keysrt_ipv4 *old)
{ return keysrt_string_swap(client, &live_address4_table, &id, &value, keysrt_declared_ttl, old, NULL); }
/* Reads and deletes; MISS: no such key. GETDEL */
KEYSRT_CALL live_address4_take(keysrt_client *client, live_id id, keysrt_ipv4 *out)
{ return keysrt_string_take(client, &live_address4_table, &id, out, NULL); }
/* One item for each key, found or not. MGET */
KEYSRT_CALL live_address4_get_many(keysrt_client *client, const live_address4_params *keys, size_t count, live_ipv4_lookups *out)
{ return keysrt_string_get_many(client, &live_address4_table, keys, count, out, &out->block, sizeof(live_ipv4_lookup), offsetof(live_ipv4_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL live_address4_set_many(keysrt_client *client, const live_address4_params *keys, const keysrt_ipv4 *values, size_t count)
{ return keysrt_string_set_many(client, &live_address4_table, keys, values, count, keysrt_declared_ttl); }
/* OK or MISS. EXISTS */
KEYSRT_CALL live_address4_exists(keysrt_client *client, live_id id)
{ return keysrt_key_exists(client, &live_address4_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL live_address4_ttl(keysrt_client *client, live_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &live_address4_table, &id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL live_address4_renew(keysrt_client *client, live_id id)
{ return keysrt_key_renew(client, &live_address4_table, &id, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL live_address4_delete(keysrt_client *client, live_id id)
{ return keysrt_key_delete(client, &live_address4_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL live_address4_walk(keysrt_client *client, keysrt_walk *walk, live_address4_params *out)
{ return keysrt_key_walk(client, &live_address4_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL live_address4_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &live_address4_table, deleted); }

/* string "v:ipv6:{id}", Redis type string, database 0; TTL: 1 hour; every write sets it anew. live.keys:60 */
typedef struct live_address6_params {
    live_id id;
} live_address6_params;
static const keysrt_piece live_address6_table_pieces[] KEYSRT_UNUSED = {
    {"v:ipv6:", 7, offsetof(live_address6_params, id), &live_type_3, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key live_address6_table KEYSRT_UNUSED = {&live_keyspace, "address6", 23, 0, KEYSRT_STRING, false,
    {2, sizeof(live_address6_params), live_address6_table_pieces, "v:ipv6:*", "v:ipv6:{id}"},
    &live_type_27, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 3600000, 0, 0, 0, 0, "$2\r\nPX\r\n$7\r\n3600000\r\n", 21},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL live_address6_key_name(keysrt_client *client, live_id id, keysrt_text *out)
{ return keysrt_key_name(client, &live_address6_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL live_address6_parse(keysrt_client *client, keysrt_view name, live_address6_params *out)
{ return keysrt_key_parse(client, &live_address6_table, name, out, NULL); }
/* MISS: no such key. GET */
KEYSRT_CALL live_address6_get(keysrt_client *client, live_id id, keysrt_ipv6 *out)
{ return keysrt_string_get(client, &live_address6_table, &id, out, NULL); }
/* Value and TTL in one step. SET */
KEYSRT_CALL live_address6_set(keysrt_client *client, live_id id, keysrt_ipv6 value)
{ return keysrt_string_set(client, &live_address6_table, &id, &value, keysrt_declared_ttl); }
/* Sets it where there is none; MISS: there is one, nothing changed. SET NX */
KEYSRT_CALL live_address6_add(keysrt_client *client, live_id id, keysrt_ipv6 value)
{ return keysrt_string_add(client, &live_address6_table, &id, &value, keysrt_declared_ttl); }
/* Sets it and gives the old value; MISS: there was none. SET GET */
KEYSRT_CALL live_address6_swap(keysrt_client *client, live_id id, keysrt_ipv6 value, keysrt_ipv6 *old)
{ return keysrt_string_swap(client, &live_address6_table, &id, &value, keysrt_declared_ttl, old, NULL); }
/* Reads and deletes; MISS: no such key. GETDEL */
KEYSRT_CALL live_address6_take(keysrt_client *client, live_id id, keysrt_ipv6 *out)
{ return keysrt_string_take(client, &live_address6_table, &id, out, NULL); }
/* One item for each key, found or not. MGET */
KEYSRT_CALL live_address6_get_many(keysrt_client *client, const live_address6_params *keys, size_t count, live_ipv6_lookups *out)
{ return keysrt_string_get_many(client, &live_address6_table, keys, count, out, &out->block, sizeof(live_ipv6_lookup), offsetof(live_ipv6_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL live_address6_set_many(keysrt_client *client, const live_address6_params *keys, const keysrt_ipv6 *values, size_t count)
{ return keysrt_string_set_many(client, &live_address6_table, keys, values, count, keysrt_declared_ttl); }
/* OK or MISS. EXISTS */
KEYSRT_CALL live_address6_exists(keysrt_client *client, live_id id)
{ return keysrt_key_exists(client, &live_address6_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL live_address6_ttl(keysrt_client *client, live_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &live_address6_table, &id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL live_address6_renew(keysrt_client *client, live_id id)
{ return keysrt_key_renew(client, &live_address6_table, &id, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL live_address6_delete(keysrt_client *client, live_id id)
{ return keysrt_key_delete(client, &live_address6_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL live_address6_walk(keysrt_client *client, keysrt_walk *walk, live_address6_params *out)
{ return keysrt_key_walk(client, &live_address6_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL live_address6_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &live_address6_table, deleted); }

/* string "v:date:{id}", Redis type string, database 0; TTL: 1 hour; every write sets it anew. live.keys:61 */
typedef struct live_day_params {
    live_id id;
} live_day_params;
static const keysrt_piece live_day_table_pieces[] KEYSRT_UNUSED = {
    {"v:date:", 7, offsetof(live_day_params, id), &live_type_3, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key live_day_table KEYSRT_UNUSED = {&live_keyspace, "day", 24, 0, KEYSRT_STRING, false,
    {2, sizeof(live_day_params), live_day_table_pieces, "v:date:*", "v:date:{id}"},
    &live_type_28, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 3600000, 0, 0, 0, 0, "$2\r\nPX\r\n$7\r\n3600000\r\n", 21},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL live_day_key_name(keysrt_client *client, live_id id, keysrt_text *out)
{ return keysrt_key_name(client, &live_day_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL live_day_parse(keysrt_client *client, keysrt_view name, live_day_params *out)
{ return keysrt_key_parse(client, &live_day_table, name, out, NULL); }
/* MISS: no such key. GET */
KEYSRT_CALL live_day_get(keysrt_client *client, live_id id, keysrt_date *out)
{ return keysrt_string_get(client, &live_day_table, &id, out, NULL); }
/* Value and TTL in one step. SET */
KEYSRT_CALL live_day_set(keysrt_client *client, live_id id, keysrt_date value)
{ return keysrt_string_set(client, &live_day_table, &id, &value, keysrt_declared_ttl); }
/* Sets it where there is none; MISS: there is one, nothing changed. SET NX */
KEYSRT_CALL live_day_add(keysrt_client *client, live_id id, keysrt_date value)
{ return keysrt_string_add(client, &live_day_table, &id, &value, keysrt_declared_ttl); }
/* Sets it and gives the old value; MISS: there was none. SET GET */
KEYSRT_CALL live_day_swap(keysrt_client *client, live_id id, keysrt_date value, keysrt_date *old)
{ return keysrt_string_swap(client, &live_day_table, &id, &value, keysrt_declared_ttl, old, NULL); }
/* Reads and deletes; MISS: no such key. GETDEL */
KEYSRT_CALL live_day_take(keysrt_client *client, live_id id, keysrt_date *out)
{ return keysrt_string_take(client, &live_day_table, &id, out, NULL); }
/* One item for each key, found or not. MGET */
KEYSRT_CALL live_day_get_many(keysrt_client *client, const live_day_params *keys, size_t count, live_date_lookups *out)
{ return keysrt_string_get_many(client, &live_day_table, keys, count, out, &out->block, sizeof(live_date_lookup), offsetof(live_date_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL live_day_set_many(keysrt_client *client, const live_day_params *keys, const keysrt_date *values, size_t count)
{ return keysrt_string_set_many(client, &live_day_table, keys, values, count, keysrt_declared_ttl); }
/* OK or MISS. EXISTS */
KEYSRT_CALL live_day_exists(keysrt_client *client, live_id id)
{ return keysrt_key_exists(client, &live_day_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL live_day_ttl(keysrt_client *client, live_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &live_day_table, &id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL live_day_renew(keysrt_client *client, live_id id)
{ return keysrt_key_renew(client, &live_day_table, &id, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL live_day_delete(keysrt_client *client, live_id id)
{ return keysrt_key_delete(client, &live_day_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL live_day_walk(keysrt_client *client, keysrt_walk *walk, live_day_params *out)
{ return keysrt_key_walk(client, &live_day_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL live_day_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &live_day_table, deleted); }

/* string "v:time:{id}", Redis type string, database 0; TTL: 1 hour; every write sets it anew. live.keys:62 */
typedef struct live_moment_params {
    live_id id;
} live_moment_params;
static const keysrt_piece live_moment_table_pieces[] KEYSRT_UNUSED = {
    {"v:time:", 7, offsetof(live_moment_params, id), &live_type_3, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key live_moment_table KEYSRT_UNUSED = {&live_keyspace, "moment", 25, 0, KEYSRT_STRING, false,
    {2, sizeof(live_moment_params), live_moment_table_pieces, "v:time:*", "v:time:{id}"},
    &live_type_29, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 3600000, 0, 0, 0, 0, "$2\r\nPX\r\n$7\r\n3600000\r\n", 21},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL live_moment_key_name(keysrt_client *client, live_id id, keysrt_text *out)
{ return keysrt_key_name(client, &live_moment_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL live_moment_parse(keysrt_client *client, keysrt_view name, live_moment_params *out)
{ return keysrt_key_parse(client, &live_moment_table, name, out, NULL); }
/* MISS: no such key. GET */
KEYSRT_CALL live_moment_get(keysrt_client *client, live_id id, live_stamp *out)
{ return keysrt_string_get(client, &live_moment_table, &id, out, NULL); }
/* Value and TTL in one step. SET */
KEYSRT_CALL live_moment_set(keysrt_client *client, live_id id, live_stamp value)
{ return keysrt_string_set(client, &live_moment_table, &id, &value, keysrt_declared_ttl); }
/* Sets it where there is none; MISS: there is one, nothing changed. SET NX */
KEYSRT_CALL live_moment_add(keysrt_client *client, live_id id, live_stamp value)
{ return keysrt_string_add(client, &live_moment_table, &id, &value, keysrt_declared_ttl); }
/* Sets it and gives the old value; MISS: there was none. SET GET */
KEYSRT_CALL live_moment_swap(keysrt_client *client, live_id id, live_stamp value, live_stamp *old)
{ return keysrt_string_swap(client, &live_moment_table, &id, &value, keysrt_declared_ttl, old, NULL); }
/* Reads and deletes; MISS: no such key. GETDEL */
KEYSRT_CALL live_moment_take(keysrt_client *client, live_id id, live_stamp *out)
{ return keysrt_string_take(client, &live_moment_table, &id, out, NULL); }
/* One item for each key, found or not. MGET */
KEYSRT_CALL live_moment_get_many(keysrt_client *client, const live_moment_params *keys, size_t count, live_stamp_lookups *out)
{ return keysrt_string_get_many(client, &live_moment_table, keys, count, out, &out->block, sizeof(live_stamp_lookup), offsetof(live_stamp_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL live_moment_set_many(keysrt_client *client, const live_moment_params *keys, const live_stamp *values, size_t count)
{ return keysrt_string_set_many(client, &live_moment_table, keys, values, count, keysrt_declared_ttl); }
/* OK or MISS. EXISTS */
KEYSRT_CALL live_moment_exists(keysrt_client *client, live_id id)
{ return keysrt_key_exists(client, &live_moment_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL live_moment_ttl(keysrt_client *client, live_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &live_moment_table, &id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL live_moment_renew(keysrt_client *client, live_id id)
{ return keysrt_key_renew(client, &live_moment_table, &id, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL live_moment_delete(keysrt_client *client, live_id id)
{ return keysrt_key_delete(client, &live_moment_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL live_moment_walk(keysrt_client *client, keysrt_walk *walk, live_moment_params *out)
{ return keysrt_key_walk(client, &live_moment_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL live_moment_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &live_moment_table, deleted); }

/* string "v:epoch:{id}", Redis type string, database 0; TTL: 1 hour; every write sets it anew. live.keys:63 */
typedef struct live_epoch_params {
    live_id id;
} live_epoch_params;
static const keysrt_piece live_epoch_table_pieces[] KEYSRT_UNUSED = {
    {"v:epoch:", 8, offsetof(live_epoch_params, id), &live_type_3, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key live_epoch_table KEYSRT_UNUSED = {&live_keyspace, "epoch", 26, 0, KEYSRT_STRING, false,
    {2, sizeof(live_epoch_params), live_epoch_table_pieces, "v:epoch:*", "v:epoch:{id}"},
    &live_type_30, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 3600000, 0, 0, 0, 0, "$2\r\nPX\r\n$7\r\n3600000\r\n", 21},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL live_epoch_key_name(keysrt_client *client, live_id id, keysrt_text *out)
{ return keysrt_key_name(client, &live_epoch_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL live_epoch_parse(keysrt_client *client, keysrt_view name, live_epoch_params *out)
{ return keysrt_key_parse(client, &live_epoch_table, name, out, NULL); }
/* MISS: no such key. GET */
KEYSRT_CALL live_epoch_get(keysrt_client *client, live_id id, int64_t *out)
{ return keysrt_string_get(client, &live_epoch_table, &id, out, NULL); }
/* Value and TTL in one step. SET */
KEYSRT_CALL live_epoch_set(keysrt_client *client, live_id id, int64_t value)
{ return keysrt_string_set(client, &live_epoch_table, &id, &value, keysrt_declared_ttl); }
/* Sets it where there is none; MISS: there is one, nothing changed. SET NX */
KEYSRT_CALL live_epoch_add(keysrt_client *client, live_id id, int64_t value)
{ return keysrt_string_add(client, &live_epoch_table, &id, &value, keysrt_declared_ttl); }
/* Sets it and gives the old value; MISS: there was none. SET GET */
KEYSRT_CALL live_epoch_swap(keysrt_client *client, live_id id, int64_t value, int64_t *old)
{ return keysrt_string_swap(client, &live_epoch_table, &id, &value, keysrt_declared_ttl, old, NULL); }
/* Reads and deletes; MISS: no such key. GETDEL */
KEYSRT_CALL live_epoch_take(keysrt_client *client, live_id id, int64_t *out)
{ return keysrt_string_take(client, &live_epoch_table, &id, out, NULL); }
/* One item for each key, found or not. MGET */
KEYSRT_CALL live_epoch_get_many(keysrt_client *client, const live_epoch_params *keys, size_t count, live_i64_lookups *out)
{ return keysrt_string_get_many(client, &live_epoch_table, keys, count, out, &out->block, sizeof(live_i64_lookup), offsetof(live_i64_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL live_epoch_set_many(keysrt_client *client, const live_epoch_params *keys, const int64_t *values, size_t count)
{ return keysrt_string_set_many(client, &live_epoch_table, keys, values, count, keysrt_declared_ttl); }
/* OK or MISS. EXISTS */
KEYSRT_CALL live_epoch_exists(keysrt_client *client, live_id id)
{ return keysrt_key_exists(client, &live_epoch_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL live_epoch_ttl(keysrt_client *client, live_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &live_epoch_table, &id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL live_epoch_renew(keysrt_client *client, live_id id)
{ return keysrt_key_renew(client, &live_epoch_table, &id, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL live_epoch_delete(keysrt_client *client, live_id id)
{ return keysrt_key_delete(client, &live_epoch_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL live_epoch_walk(keysrt_client *client, keysrt_walk *walk, live_epoch_params *out)
{ return keysrt_key_walk(client, &live_epoch_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL live_epoch_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &live_epoch_table, deleted); }

/* string "v:epochms:{id}", Redis type string, database 0; TTL: 1 hour; every write sets it anew. live.keys:64 */
typedef struct live_epoch_ms_params {
    live_id id;
} live_epoch_ms_params;
static const keysrt_piece live_epoch_ms_table_pieces[] KEYSRT_UNUSED = {
    {"v:epochms:", 10, offsetof(live_epoch_ms_params, id), &live_type_3, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key live_epoch_ms_table KEYSRT_UNUSED = {&live_keyspace, "epoch_ms", 27, 0, KEYSRT_STRING, false,
    {2, sizeof(live_epoch_ms_params), live_epoch_ms_table_pieces, "v:epochms:*", "v:epochms:{id}"},
    &live_type_31, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 3600000, 0, 0, 0, 0, "$2\r\nPX\r\n$7\r\n3600000\r\n", 21},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL live_epoch_ms_key_name(keysrt_client *client, live_id id, keysrt_text *out)
{ return keysrt_key_name(client, &live_epoch_ms_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL live_epoch_ms_parse(keysrt_client *client, keysrt_view name, live_epoch_ms_params *out)
{ return keysrt_key_parse(client, &live_epoch_ms_table, name, out, NULL); }
/* MISS: no such key. GET */
KEYSRT_CALL live_epoch_ms_get(keysrt_client *client, live_id id, int64_t *out)
{ return keysrt_string_get(client, &live_epoch_ms_table, &id, out, NULL); }
/* Value and TTL in one step. SET */
KEYSRT_CALL live_epoch_ms_set(keysrt_client *client, live_id id, int64_t value)
{ return keysrt_string_set(client, &live_epoch_ms_table, &id, &value, keysrt_declared_ttl); }
/* Sets it where there is none; MISS: there is one, nothing changed. SET NX */
KEYSRT_CALL live_epoch_ms_add(keysrt_client *client, live_id id, int64_t value)
{ return keysrt_string_add(client, &live_epoch_ms_table, &id, &value, keysrt_declared_ttl); }
/* Sets it and gives the old value; MISS: there was none. SET GET */
KEYSRT_CALL live_epoch_ms_swap(keysrt_client *client, live_id id, int64_t value, int64_t *old)
{ return keysrt_string_swap(client, &live_epoch_ms_table, &id, &value, keysrt_declared_ttl, old, NULL); }
/* Reads and deletes; MISS: no such key. GETDEL */
KEYSRT_CALL live_epoch_ms_take(keysrt_client *client, live_id id, int64_t *out)
{ return keysrt_string_take(client, &live_epoch_ms_table, &id, out, NULL); }
/* One item for each key, found or not. MGET */
KEYSRT_CALL live_epoch_ms_get_many(keysrt_client *client, const live_epoch_ms_params *keys, size_t count, live_i64_lookups *out)
{ return keysrt_string_get_many(client, &live_epoch_ms_table, keys, count, out, &out->block, sizeof(live_i64_lookup), offsetof(live_i64_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL live_epoch_ms_set_many(keysrt_client *client, const live_epoch_ms_params *keys, const int64_t *values, size_t count)
{ return keysrt_string_set_many(client, &live_epoch_ms_table, keys, values, count, keysrt_declared_ttl); }
/* OK or MISS. EXISTS */
KEYSRT_CALL live_epoch_ms_exists(keysrt_client *client, live_id id)
{ return keysrt_key_exists(client, &live_epoch_ms_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL live_epoch_ms_ttl(keysrt_client *client, live_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &live_epoch_ms_table, &id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL live_epoch_ms_renew(keysrt_client *client, live_id id)
{ return keysrt_key_renew(client, &live_epoch_ms_table, &id, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL live_epoch_ms_delete(keysrt_client *client, live_id id)
{ return keysrt_key_delete(client, &live_epoch_ms_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL live_epoch_ms_walk(keysrt_client *client, keysrt_walk *walk, live_epoch_ms_params *out)
{ return keysrt_key_walk(client, &live_epoch_ms_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL live_epoch_ms_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &live_epoch_ms_table, deleted); }

/* string "v:seconds:{id}", Redis type string, database 0; TTL: 1 hour; every write sets it anew. live.keys:65 */
typedef struct live_length_params {
    live_id id;
} live_length_params;
static const keysrt_piece live_length_table_pieces[] KEYSRT_UNUSED = {
    {"v:seconds:", 10, offsetof(live_length_params, id), &live_type_3, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key live_length_table KEYSRT_UNUSED = {&live_keyspace, "length", 28, 0, KEYSRT_STRING, false,
    {2, sizeof(live_length_params), live_length_table_pieces, "v:seconds:*", "v:seconds:{id}"},
    &live_type_2, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 3600000, 0, 0, 0, 0, "$2\r\nPX\r\n$7\r\n3600000\r\n", 21},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL live_length_key_name(keysrt_client *client, live_id id, keysrt_text *out)
{ return keysrt_key_name(client, &live_length_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL live_length_parse(keysrt_client *client, keysrt_view name, live_length_params *out)
{ return keysrt_key_parse(client, &live_length_table, name, out, NULL); }
/* MISS: no such key. GET */
KEYSRT_CALL live_length_get(keysrt_client *client, live_id id, uint32_t *out)
{ return keysrt_string_get(client, &live_length_table, &id, out, NULL); }
/* Value and TTL in one step. SET */
KEYSRT_CALL live_length_set(keysrt_client *client, live_id id, uint32_t value)
{ return keysrt_string_set(client, &live_length_table, &id, &value, keysrt_declared_ttl); }
/* Sets it where there is none; MISS: there is one, nothing changed. SET NX */
KEYSRT_CALL live_length_add(keysrt_client *client, live_id id, uint32_t value)
{ return keysrt_string_add(client, &live_length_table, &id, &value, keysrt_declared_ttl); }
/* Sets it and gives the old value; MISS: there was none. SET GET */
KEYSRT_CALL live_length_swap(keysrt_client *client, live_id id, uint32_t value, uint32_t *old)
{ return keysrt_string_swap(client, &live_length_table, &id, &value, keysrt_declared_ttl, old, NULL); }
/* Reads and deletes; MISS: no such key. GETDEL */
KEYSRT_CALL live_length_take(keysrt_client *client, live_id id, uint32_t *out)
{ return keysrt_string_take(client, &live_length_table, &id, out, NULL); }
/* One item for each key, found or not. MGET */
KEYSRT_CALL live_length_get_many(keysrt_client *client, const live_length_params *keys, size_t count, live_u32_lookups *out)
{ return keysrt_string_get_many(client, &live_length_table, keys, count, out, &out->block, sizeof(live_u32_lookup), offsetof(live_u32_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL live_length_set_many(keysrt_client *client, const live_length_params *keys, const uint32_t *values, size_t count)
{ return keysrt_string_set_many(client, &live_length_table, keys, values, count, keysrt_declared_ttl); }
/* OK or MISS. EXISTS */
KEYSRT_CALL live_length_exists(keysrt_client *client, live_id id)
{ return keysrt_key_exists(client, &live_length_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL live_length_ttl(keysrt_client *client, live_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &live_length_table, &id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL live_length_renew(keysrt_client *client, live_id id)
{ return keysrt_key_renew(client, &live_length_table, &id, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL live_length_delete(keysrt_client *client, live_id id)
{ return keysrt_key_delete(client, &live_length_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL live_length_walk(keysrt_client *client, keysrt_walk *walk, live_length_params *out)
{ return keysrt_key_walk(client, &live_length_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL live_length_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &live_length_table, deleted); }

/* string "v:ms:{id}", Redis type string, database 0; TTL: 1 hour; every write sets it anew. live.keys:66 */
typedef struct live_length_ms_params {
    live_id id;
} live_length_ms_params;
static const keysrt_piece live_length_ms_table_pieces[] KEYSRT_UNUSED = {
    {"v:ms:", 5, offsetof(live_length_ms_params, id), &live_type_3, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key live_length_ms_table KEYSRT_UNUSED = {&live_keyspace, "length_ms", 29, 0, KEYSRT_STRING, false,
    {2, sizeof(live_length_ms_params), live_length_ms_table_pieces, "v:ms:*", "v:ms:{id}"},
    &live_type_32, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 3600000, 0, 0, 0, 0, "$2\r\nPX\r\n$7\r\n3600000\r\n", 21},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL live_length_ms_key_name(keysrt_client *client, live_id id, keysrt_text *out)
{ return keysrt_key_name(client, &live_length_ms_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL live_length_ms_parse(keysrt_client *client, keysrt_view name, live_length_ms_params *out)
{ return keysrt_key_parse(client, &live_length_ms_table, name, out, NULL); }
/* MISS: no such key. GET */
KEYSRT_CALL live_length_ms_get(keysrt_client *client, live_id id, uint32_t *out)
{ return keysrt_string_get(client, &live_length_ms_table, &id, out, NULL); }
/* Value and TTL in one step. SET */
KEYSRT_CALL live_length_ms_set(keysrt_client *client, live_id id, uint32_t value)
{ return keysrt_string_set(client, &live_length_ms_table, &id, &value, keysrt_declared_ttl); }
/* Sets it where there is none; MISS: there is one, nothing changed. SET NX */
KEYSRT_CALL live_length_ms_add(keysrt_client *client, live_id id, uint32_t value)
{ return keysrt_string_add(client, &live_length_ms_table, &id, &value, keysrt_declared_ttl); }
/* Sets it and gives the old value; MISS: there was none. SET GET */
KEYSRT_CALL live_length_ms_swap(keysrt_client *client, live_id id, uint32_t value, uint32_t *old)
{ return keysrt_string_swap(client, &live_length_ms_table, &id, &value, keysrt_declared_ttl, old, NULL); }
/* Reads and deletes; MISS: no such key. GETDEL */
KEYSRT_CALL live_length_ms_take(keysrt_client *client, live_id id, uint32_t *out)
{ return keysrt_string_take(client, &live_length_ms_table, &id, out, NULL); }
/* One item for each key, found or not. MGET */
KEYSRT_CALL live_length_ms_get_many(keysrt_client *client, const live_length_ms_params *keys, size_t count, live_u32_lookups *out)
{ return keysrt_string_get_many(client, &live_length_ms_table, keys, count, out, &out->block, sizeof(live_u32_lookup), offsetof(live_u32_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL live_length_ms_set_many(keysrt_client *client, const live_length_ms_params *keys, const uint32_t *values, size_t count)
{ return keysrt_string_set_many(client, &live_length_ms_table, keys, values, count, keysrt_declared_ttl); }
/* OK or MISS. EXISTS */
KEYSRT_CALL live_length_ms_exists(keysrt_client *client, live_id id)
{ return keysrt_key_exists(client, &live_length_ms_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL live_length_ms_ttl(keysrt_client *client, live_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &live_length_ms_table, &id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL live_length_ms_renew(keysrt_client *client, live_id id)
{ return keysrt_key_renew(client, &live_length_ms_table, &id, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL live_length_ms_delete(keysrt_client *client, live_id id)
{ return keysrt_key_delete(client, &live_length_ms_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL live_length_ms_walk(keysrt_client *client, keysrt_walk *walk, live_length_ms_params *out)
{ return keysrt_key_walk(client, &live_length_ms_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL live_length_ms_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &live_length_ms_table, deleted); }

/* string "v:color:{id}", Redis type string, database 0; TTL: 1 hour; every write sets it anew. live.keys:67 */
typedef struct live_color_params {
    live_id id;
} live_color_params;
static const keysrt_piece live_color_table_pieces[] KEYSRT_UNUSED = {
    {"v:color:", 8, offsetof(live_color_params, id), &live_type_3, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key live_color_table KEYSRT_UNUSED = {&live_keyspace, "color", 30, 0, KEYSRT_STRING, false,
    {2, sizeof(live_color_params), live_color_table_pieces, "v:color:*", "v:color:{id}"},
    &live_type_33, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 3600000, 0, 0, 0, 0, "$2\r\nPX\r\n$7\r\n3600000\r\n", 21},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL live_color_key_name(keysrt_client *client, live_id id, keysrt_text *out)
{ return keysrt_key_name(client, &live_color_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL live_color_parse(keysrt_client *client, keysrt_view name, live_color_params *out)
{ return keysrt_key_parse(client, &live_color_table, name, out, NULL); }
/* MISS: no such key. GET */
KEYSRT_CALL live_color_get(keysrt_client *client, live_id id, live_color *out)
{ return keysrt_string_get(client, &live_color_table, &id, out, NULL); }
/* Value and TTL in one step. SET */
KEYSRT_CALL live_color_set(keysrt_client *client, live_id id, live_color value)
{ return keysrt_string_set(client, &live_color_table, &id, &value, keysrt_declared_ttl); }
/* Sets it where there is none; MISS: there is one, nothing changed. SET NX */
KEYSRT_CALL live_color_add(keysrt_client *client, live_id id, live_color value)
{ return keysrt_string_add(client, &live_color_table, &id, &value, keysrt_declared_ttl); }
/* Sets it and gives the old value; MISS: there was none. SET GET */
KEYSRT_CALL live_color_swap(keysrt_client *client, live_id id, live_color value, live_color *old)
{ return keysrt_string_swap(client, &live_color_table, &id, &value, keysrt_declared_ttl, old, NULL); }
/* Reads and deletes; MISS: no such key. GETDEL */
KEYSRT_CALL live_color_take(keysrt_client *client, live_id id, live_color *out)
{ return keysrt_string_take(client, &live_color_table, &id, out, NULL); }
/* One item for each key, found or not. MGET */
KEYSRT_CALL live_color_get_many(keysrt_client *client, const live_color_params *keys, size_t count, live_color_lookups *out)
{ return keysrt_string_get_many(client, &live_color_table, keys, count, out, &out->block, sizeof(live_color_lookup), offsetof(live_color_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL live_color_set_many(keysrt_client *client, const live_color_params *keys, const live_color *values, size_t count)
{ return keysrt_string_set_many(client, &live_color_table, keys, values, count, keysrt_declared_ttl); }
/* OK or MISS. EXISTS */
KEYSRT_CALL live_color_exists(keysrt_client *client, live_id id)
{ return keysrt_key_exists(client, &live_color_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL live_color_ttl(keysrt_client *client, live_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &live_color_table, &id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL live_color_renew(keysrt_client *client, live_id id)
{ return keysrt_key_renew(client, &live_color_table, &id, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL live_color_delete(keysrt_client *client, live_id id)
{ return keysrt_key_delete(client, &live_color_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL live_color_walk(keysrt_client *client, keysrt_walk *walk, live_color_params *out)
{ return keysrt_key_walk(client, &live_color_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL live_color_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &live_color_table, deleted); }

/* string "v:coords:{id}", Redis type string, database 0; TTL: 1 hour; every write sets it anew. live.keys:68 */
typedef struct live_coords_params {
    live_id id;
} live_coords_params;
static const keysrt_piece live_coords_table_pieces[] KEYSRT_UNUSED = {
    {"v:coords:", 9, offsetof(live_coords_params, id), &live_type_3, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key live_coords_table KEYSRT_UNUSED = {&live_keyspace, "coords", 31, 0, KEYSRT_STRING, false,
    {2, sizeof(live_coords_params), live_coords_table_pieces, "v:coords:*", "v:coords:{id}"},
    &live_type_34, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 3600000, 0, 0, 0, 0, "$2\r\nPX\r\n$7\r\n3600000\r\n", 21},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL live_coords_key_name(keysrt_client *client, live_id id, keysrt_text *out)
{ return keysrt_key_name(client, &live_coords_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL live_coords_parse(keysrt_client *client, keysrt_view name, live_coords_params *out)
{ return keysrt_key_parse(client, &live_coords_table, name, out, NULL); }
/* MISS: no such key. GET */
KEYSRT_CALL live_coords_get(keysrt_client *client, live_id id, live_coords *out)
{ return keysrt_string_get(client, &live_coords_table, &id, out, NULL); }
/* Value and TTL in one step. SET */
KEYSRT_CALL live_coords_set(keysrt_client *client, live_id id, const live_coords *value)
{ return keysrt_string_set(client, &live_coords_table, &id, value, keysrt_declared_ttl); }
/* Sets it where there is none; MISS: there is one, nothing changed. SET NX */
KEYSRT_CALL live_coords_add(keysrt_client *client, live_id id, const live_coords *value)
{ return keysrt_string_add(client, &live_coords_table, &id, value, keysrt_declared_ttl); }
/* Sets it and gives the old value; MISS: there was none. SET GET */
KEYSRT_CALL live_coords_swap(keysrt_client *client, live_id id, const live_coords *value, live_coords *old)
{ return keysrt_string_swap(client, &live_coords_table, &id, value, keysrt_declared_ttl, old, NULL); }
/* Reads and deletes; MISS: no such key. GETDEL */
KEYSRT_CALL live_coords_take(keysrt_client *client, live_id id, live_coords *out)
{ return keysrt_string_take(client, &live_coords_table, &id, out, NULL); }
/* One item for each key, found or not. MGET */
KEYSRT_CALL live_coords_get_many(keysrt_client *client, const live_coords_params *keys, size_t count, live_coords_lookups *out)
{ return keysrt_string_get_many(client, &live_coords_table, keys, count, out, &out->block, sizeof(live_coords_lookup), offsetof(live_coords_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL live_coords_set_many(keysrt_client *client, const live_coords_params *keys, const live_coords *values, size_t count)
{ return keysrt_string_set_many(client, &live_coords_table, keys, values, count, keysrt_declared_ttl); }
/* OK or MISS. EXISTS */
KEYSRT_CALL live_coords_exists(keysrt_client *client, live_id id)
{ return keysrt_key_exists(client, &live_coords_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL live_coords_ttl(keysrt_client *client, live_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &live_coords_table, &id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL live_coords_renew(keysrt_client *client, live_id id)
{ return keysrt_key_renew(client, &live_coords_table, &id, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL live_coords_delete(keysrt_client *client, live_id id)
{ return keysrt_key_delete(client, &live_coords_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL live_coords_walk(keysrt_client *client, keysrt_walk *walk, live_coords_params *out)
{ return keysrt_key_walk(client, &live_coords_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL live_coords_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &live_coords_table, deleted); }

/* string "v:json:{id}", Redis type string, database 0; TTL: 1 hour; every write sets it anew. live.keys:69 */
typedef struct live_any_json_params {
    live_id id;
} live_any_json_params;
static const keysrt_piece live_any_json_table_pieces[] KEYSRT_UNUSED = {
    {"v:json:", 7, offsetof(live_any_json_params, id), &live_type_3, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key live_any_json_table KEYSRT_UNUSED = {&live_keyspace, "any_json", 32, 0, KEYSRT_STRING, false,
    {2, sizeof(live_any_json_params), live_any_json_table_pieces, "v:json:*", "v:json:{id}"},
    &live_type_35, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 3600000, 0, 0, 0, 0, "$2\r\nPX\r\n$7\r\n3600000\r\n", 21},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL live_any_json_key_name(keysrt_client *client, live_id id, keysrt_text *out)
{ return keysrt_key_name(client, &live_any_json_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL live_any_json_parse(keysrt_client *client, keysrt_view name, live_any_json_params *out)
{ return keysrt_key_parse(client, &live_any_json_table, name, out, NULL); }
/* MISS: no such key. GET */
KEYSRT_CALL live_any_json_get(keysrt_client *client, live_id id, keysrt_text *out)
{ return keysrt_string_get(client, &live_any_json_table, &id, out, &out->block); }
/* Value and TTL in one step. SET */
KEYSRT_CALL live_any_json_set(keysrt_client *client, live_id id, keysrt_view value)
{ return keysrt_string_set(client, &live_any_json_table, &id, &value, keysrt_declared_ttl); }
/* Sets it where there is none; MISS: there is one, nothing changed. SET NX */
KEYSRT_CALL live_any_json_add(keysrt_client *client, live_id id, keysrt_view value)
{ return keysrt_string_add(client, &live_any_json_table, &id, &value, keysrt_declared_ttl); }
/* Sets it and gives the old value; MISS: there was none. SET GET */
KEYSRT_CALL live_any_json_swap(keysrt_client *client, live_id id, keysrt_view value, keysrt_text *old)
{ return keysrt_string_swap(client, &live_any_json_table, &id, &value, keysrt_declared_ttl, old, &old->block); }
/* Reads and deletes; MISS: no such key. GETDEL */
KEYSRT_CALL live_any_json_take(keysrt_client *client, live_id id, keysrt_text *out)
{ return keysrt_string_take(client, &live_any_json_table, &id, out, &out->block); }
/* One item for each key, found or not. MGET */
KEYSRT_CALL live_any_json_get_many(keysrt_client *client, const live_any_json_params *keys, size_t count, live_string_lookups *out)
{ return keysrt_string_get_many(client, &live_any_json_table, keys, count, out, &out->block, sizeof(live_string_lookup), offsetof(live_string_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL live_any_json_set_many(keysrt_client *client, const live_any_json_params *keys, const keysrt_view *values, size_t count)
{ return keysrt_string_set_many(client, &live_any_json_table, keys, values, count, keysrt_declared_ttl); }
/* OK or MISS. EXISTS */
KEYSRT_CALL live_any_json_exists(keysrt_client *client, live_id id)
{ return keysrt_key_exists(client, &live_any_json_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL live_any_json_ttl(keysrt_client *client, live_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &live_any_json_table, &id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL live_any_json_renew(keysrt_client *client, live_id id)
{ return keysrt_key_renew(client, &live_any_json_table, &id, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL live_any_json_delete(keysrt_client *client, live_id id)
{ return keysrt_key_delete(client, &live_any_json_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL live_any_json_walk(keysrt_client *client, keysrt_walk *walk, live_any_json_params *out)
{ return keysrt_key_walk(client, &live_any_json_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL live_any_json_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &live_any_json_table, deleted); }

/* string "v:point:{id}", Redis type string, database 0; TTL: 1 hour; every write sets it anew. live.keys:70 */
typedef struct live_point_params {
    live_id id;
} live_point_params;
static const keysrt_piece live_point_table_pieces[] KEYSRT_UNUSED = {
    {"v:point:", 8, offsetof(live_point_params, id), &live_type_3, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key live_point_table KEYSRT_UNUSED = {&live_keyspace, "point", 33, 0, KEYSRT_STRING, false,
    {2, sizeof(live_point_params), live_point_table_pieces, "v:point:*", "v:point:{id}"},
    &live_type_40, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 3600000, 0, 0, 0, 0, "$2\r\nPX\r\n$7\r\n3600000\r\n", 21},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL live_point_key_name(keysrt_client *client, live_id id, keysrt_text *out)
{ return keysrt_key_name(client, &live_point_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL live_point_parse(keysrt_client *client, keysrt_view name, live_point_params *out)
{ return keysrt_key_parse(client, &live_point_table, name, out, NULL); }
/* MISS: no such key. GET */
KEYSRT_CALL live_point_get(keysrt_client *client, live_id id, live_point_result *out)
{ return keysrt_string_get(client, &live_point_table, &id, out, &out->block); }
/* Value and TTL in one step. SET */
KEYSRT_CALL live_point_set(keysrt_client *client, live_id id, const live_point *value)
{ return keysrt_string_set(client, &live_point_table, &id, value, keysrt_declared_ttl); }
/* Sets it where there is none; MISS: there is one, nothing changed. SET NX */
KEYSRT_CALL live_point_add(keysrt_client *client, live_id id, const live_point *value)
{ return keysrt_string_add(client, &live_point_table, &id, value, keysrt_declared_ttl); }
/* Sets it and gives the old value; MISS: there was none. SET GET */
KEYSRT_CALL live_point_swap(keysrt_client *client, live_id id, const live_point *value, live_point_result *old)
{ return keysrt_string_swap(client, &live_point_table, &id, value, keysrt_declared_ttl, old, &old->block); }
/* Reads and deletes; MISS: no such key. GETDEL */
KEYSRT_CALL live_point_take(keysrt_client *client, live_id id, live_point_result *out)
{ return keysrt_string_take(client, &live_point_table, &id, out, &out->block); }
/* One item for each key, found or not. MGET */
KEYSRT_CALL live_point_get_many(keysrt_client *client, const live_point_params *keys, size_t count, live_point_lookups *out)
{ return keysrt_string_get_many(client, &live_point_table, keys, count, out, &out->block, sizeof(live_point_lookup), offsetof(live_point_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL live_point_set_many(keysrt_client *client, const live_point_params *keys, const live_point *values, size_t count)
{ return keysrt_string_set_many(client, &live_point_table, keys, values, count, keysrt_declared_ttl); }
/* OK or MISS. EXISTS */
KEYSRT_CALL live_point_exists(keysrt_client *client, live_id id)
{ return keysrt_key_exists(client, &live_point_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL live_point_ttl(keysrt_client *client, live_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &live_point_table, &id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL live_point_renew(keysrt_client *client, live_id id)
{ return keysrt_key_renew(client, &live_point_table, &id, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL live_point_delete(keysrt_client *client, live_id id)
{ return keysrt_key_delete(client, &live_point_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL live_point_walk(keysrt_client *client, keysrt_walk *walk, live_point_params *out)
{ return keysrt_key_walk(client, &live_point_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL live_point_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &live_point_table, deleted); }

/* string "v:points:{id}", Redis type string, database 0; TTL: 1 hour; every write sets it anew. live.keys:71 */
typedef struct live_points_params {
    live_id id;
} live_points_params;
static const keysrt_piece live_points_table_pieces[] KEYSRT_UNUSED = {
    {"v:points:", 9, offsetof(live_points_params, id), &live_type_3, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key live_points_table KEYSRT_UNUSED = {&live_keyspace, "points", 34, 0, KEYSRT_STRING, false,
    {2, sizeof(live_points_params), live_points_table_pieces, "v:points:*", "v:points:{id}"},
    &live_type_42, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 3600000, 0, 0, 0, 0, "$2\r\nPX\r\n$7\r\n3600000\r\n", 21},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL live_points_key_name(keysrt_client *client, live_id id, keysrt_text *out)
{ return keysrt_key_name(client, &live_points_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL live_points_parse(keysrt_client *client, keysrt_view name, live_points_params *out)
{ return keysrt_key_parse(client, &live_points_table, name, out, NULL); }
/* MISS: no such key. GET */
KEYSRT_CALL live_points_get(keysrt_client *client, live_id id, live_point_list_result *out)
{ return keysrt_string_get(client, &live_points_table, &id, out, &out->block); }
/* Value and TTL in one step. SET */
KEYSRT_CALL live_points_set(keysrt_client *client, live_id id, const live_point_list *value)
{ return keysrt_string_set(client, &live_points_table, &id, value, keysrt_declared_ttl); }
/* Sets it where there is none; MISS: there is one, nothing changed. SET NX */
KEYSRT_CALL live_points_add(keysrt_client *client, live_id id, const live_point_list *value)
{ return keysrt_string_add(client, &live_points_table, &id, value, keysrt_declared_ttl); }
/* Sets it and gives the old value; MISS: there was none. SET GET */
KEYSRT_CALL live_points_swap(keysrt_client *client, live_id id, const live_point_list *value, live_point_list_result *old)
{ return keysrt_string_swap(client, &live_points_table, &id, value, keysrt_declared_ttl, old, &old->block); }
/* Reads and deletes; MISS: no such key. GETDEL */
KEYSRT_CALL live_points_take(keysrt_client *client, live_id id, live_point_list_result *out)
{ return keysrt_string_take(client, &live_points_table, &id, out, &out->block); }
/* One item for each key, found or not. MGET */
KEYSRT_CALL live_points_get_many(keysrt_client *client, const live_points_params *keys, size_t count, live_point_list_lookups *out)
{ return keysrt_string_get_many(client, &live_points_table, keys, count, out, &out->block, sizeof(live_point_list_lookup), offsetof(live_point_list_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL live_points_set_many(keysrt_client *client, const live_points_params *keys, const live_point_list *values, size_t count)
{ return keysrt_string_set_many(client, &live_points_table, keys, values, count, keysrt_declared_ttl); }
/* OK or MISS. EXISTS */
KEYSRT_CALL live_points_exists(keysrt_client *client, live_id id)
{ return keysrt_key_exists(client, &live_points_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL live_points_ttl(keysrt_client *client, live_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &live_points_table, &id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL live_points_renew(keysrt_client *client, live_id id)
{ return keysrt_key_renew(client, &live_points_table, &id, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL live_points_delete(keysrt_client *client, live_id id)
{ return keysrt_key_delete(client, &live_points_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL live_points_walk(keysrt_client *client, keysrt_walk *walk, live_points_params *out)
{ return keysrt_key_walk(client, &live_points_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL live_points_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &live_points_table, deleted); }

/* string "v:ref:{id}", Redis type string, database 0; TTL: 1 hour; every write sets it anew. live.keys:72 */
typedef struct live_ref_params {
    live_id id;
} live_ref_params;
static const keysrt_piece live_ref_table_pieces[] KEYSRT_UNUSED = {
    {"v:ref:", 6, offsetof(live_ref_params, id), &live_type_3, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key live_ref_table KEYSRT_UNUSED = {&live_keyspace, "ref", 35, 0, KEYSRT_STRING, false,
    {2, sizeof(live_ref_params), live_ref_table_pieces, "v:ref:*", "v:ref:{id}"},
    &live_type_43, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 3600000, 0, 0, 0, 0, "$2\r\nPX\r\n$7\r\n3600000\r\n", 21},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL live_ref_key_name(keysrt_client *client, live_id id, keysrt_text *out)
{ return keysrt_key_name(client, &live_ref_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL live_ref_parse(keysrt_client *client, keysrt_view name, live_ref_params *out)
{ return keysrt_key_parse(client, &live_ref_table, name, out, NULL); }
/* MISS: no such key. GET */
KEYSRT_CALL live_ref_get(keysrt_client *client, live_id id, live_ref *out)
{ return keysrt_string_get(client, &live_ref_table, &id, out, NULL); }
/* Value and TTL in one step. SET */
KEYSRT_CALL live_ref_set(keysrt_client *client, live_id id, live_ref value)
{ return keysrt_string_set(client, &live_ref_table, &id, &value, keysrt_declared_ttl); }
/* Sets it where there is none; MISS: there is one, nothing changed. SET NX */
KEYSRT_CALL live_ref_add(keysrt_client *client, live_id id, live_ref value)
{ return keysrt_string_add(client, &live_ref_table, &id, &value, keysrt_declared_ttl); }
/* Sets it and gives the old value; MISS: there was none. SET GET */
KEYSRT_CALL live_ref_swap(keysrt_client *client, live_id id, live_ref value, live_ref *old)
{ return keysrt_string_swap(client, &live_ref_table, &id, &value, keysrt_declared_ttl, old, NULL); }
/* Reads and deletes; MISS: no such key. GETDEL */
KEYSRT_CALL live_ref_take(keysrt_client *client, live_id id, live_ref *out)
{ return keysrt_string_take(client, &live_ref_table, &id, out, NULL); }
/* One item for each key, found or not. MGET */
KEYSRT_CALL live_ref_get_many(keysrt_client *client, const live_ref_params *keys, size_t count, live_ref_lookups *out)
{ return keysrt_string_get_many(client, &live_ref_table, keys, count, out, &out->block, sizeof(live_ref_lookup), offsetof(live_ref_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL live_ref_set_many(keysrt_client *client, const live_ref_params *keys, const live_ref *values, size_t count)
{ return keysrt_string_set_many(client, &live_ref_table, keys, values, count, keysrt_declared_ttl); }
/* OK or MISS. EXISTS */
KEYSRT_CALL live_ref_exists(keysrt_client *client, live_id id)
{ return keysrt_key_exists(client, &live_ref_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL live_ref_ttl(keysrt_client *client, live_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &live_ref_table, &id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL live_ref_renew(keysrt_client *client, live_id id)
{ return keysrt_key_renew(client, &live_ref_table, &id, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL live_ref_delete(keysrt_client *client, live_id id)
{ return keysrt_key_delete(client, &live_ref_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL live_ref_walk(keysrt_client *client, keysrt_walk *walk, live_ref_params *out)
{ return keysrt_key_walk(client, &live_ref_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL live_ref_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &live_ref_table, deleted); }

/* string "v:target:{id}", Redis type string, database 0; TTL: 1 hour; every write sets it anew. live.keys:73 */
typedef struct live_target_params {
    live_id id;
} live_target_params;
static const keysrt_piece live_target_table_pieces[] KEYSRT_UNUSED = {
    {"v:target:", 9, offsetof(live_target_params, id), &live_type_3, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key live_target_table KEYSRT_UNUSED = {&live_keyspace, "target", 36, 0, KEYSRT_STRING, false,
    {2, sizeof(live_target_params), live_target_table_pieces, "v:target:*", "v:target:{id}"},
    &live_type_44, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 3600000, 0, 0, 0, 0, "$2\r\nPX\r\n$7\r\n3600000\r\n", 21},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL live_target_key_name(keysrt_client *client, live_id id, keysrt_text *out)
{ return keysrt_key_name(client, &live_target_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL live_target_parse(keysrt_client *client, keysrt_view name, live_target_params *out)
{ return keysrt_key_parse(client, &live_target_table, name, out, NULL); }
/* MISS: no such key. GET */
KEYSRT_CALL live_target_get(keysrt_client *client, live_id id, live_text_params_result *out)
{ return keysrt_string_get(client, &live_target_table, &id, out, &out->block); }
/* Value and TTL in one step. SET */
KEYSRT_CALL live_target_set(keysrt_client *client, live_id id, live_text_params value)
{ return keysrt_string_set(client, &live_target_table, &id, &value, keysrt_declared_ttl); }
/* Sets it where there is none; MISS: there is one, nothing changed. SET NX */
KEYSRT_CALL live_target_add(keysrt_client *client, live_id id, live_text_params value)
{ return keysrt_string_add(client, &live_target_table, &id, &value, keysrt_declared_ttl); }
/* Sets it and gives the old value; MISS: there was none. SET GET */
KEYSRT_CALL live_target_swap(keysrt_client *client, live_id id, live_text_params value, live_text_params_result *old)
{ return keysrt_string_swap(client, &live_target_table, &id, &value, keysrt_declared_ttl, old, &old->block); }
/* Reads and deletes; MISS: no such key. GETDEL */
KEYSRT_CALL live_target_take(keysrt_client *client, live_id id, live_text_params_result *out)
{ return keysrt_string_take(client, &live_target_table, &id, out, &out->block); }
/* One item for each key, found or not. MGET */
KEYSRT_CALL live_target_get_many(keysrt_client *client, const live_target_params *keys, size_t count, live_text_params_lookups *out)
{ return keysrt_string_get_many(client, &live_target_table, keys, count, out, &out->block, sizeof(live_text_params_lookup), offsetof(live_text_params_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL live_target_set_many(keysrt_client *client, const live_target_params *keys, const live_text_params *values, size_t count)
{ return keysrt_string_set_many(client, &live_target_table, keys, values, count, keysrt_declared_ttl); }
/* OK or MISS. EXISTS */
KEYSRT_CALL live_target_exists(keysrt_client *client, live_id id)
{ return keysrt_key_exists(client, &live_target_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL live_target_ttl(keysrt_client *client, live_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &live_target_table, &id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL live_target_renew(keysrt_client *client, live_id id)
{ return keysrt_key_renew(client, &live_target_table, &id, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL live_target_delete(keysrt_client *client, live_id id)
{ return keysrt_key_delete(client, &live_target_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL live_target_walk(keysrt_client *client, keysrt_walk *walk, live_target_params *out)
{ return keysrt_key_walk(client, &live_target_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL live_target_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &live_target_table, deleted); }

/* string "v:either:{id}", Redis type string, database 0; TTL: 1 hour; every write sets it anew. live.keys:74 */
typedef struct live_either_params {
    live_id id;
} live_either_params;
static const keysrt_piece live_either_table_pieces[] KEYSRT_UNUSED = {
    {"v:either:", 9, offsetof(live_either_params, id), &live_type_3, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key live_either_table KEYSRT_UNUSED = {&live_keyspace, "either", 37, 0, KEYSRT_STRING, false,
    {2, sizeof(live_either_params), live_either_table_pieces, "v:either:*", "v:either:{id}"},
    &live_type_45, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 3600000, 0, 0, 0, 0, "$2\r\nPX\r\n$7\r\n3600000\r\n", 21},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL live_either_key_name(keysrt_client *client, live_id id, keysrt_text *out)
{ return keysrt_key_name(client, &live_either_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL live_either_parse(keysrt_client *client, keysrt_view name, live_either_params *out)
{ return keysrt_key_parse(client, &live_either_table, name, out, NULL); }
/* MISS: no such key. GET */
KEYSRT_CALL live_either_get(keysrt_client *client, live_id id, live_text_or_word_key_result *out)
{ return keysrt_string_get(client, &live_either_table, &id, out, &out->block); }
/* Value and TTL in one step. SET */
KEYSRT_CALL live_either_set(keysrt_client *client, live_id id, live_text_or_word_key value)
{ return keysrt_string_set(client, &live_either_table, &id, &value, keysrt_declared_ttl); }
/* Sets it where there is none; MISS: there is one, nothing changed. SET NX */
KEYSRT_CALL live_either_add(keysrt_client *client, live_id id, live_text_or_word_key value)
{ return keysrt_string_add(client, &live_either_table, &id, &value, keysrt_declared_ttl); }
/* Sets it and gives the old value; MISS: there was none. SET GET */
KEYSRT_CALL live_either_swap(keysrt_client *client, live_id id, live_text_or_word_key value, live_text_or_word_key_result *old)
{ return keysrt_string_swap(client, &live_either_table, &id, &value, keysrt_declared_ttl, old, &old->block); }
/* Reads and deletes; MISS: no such key. GETDEL */
KEYSRT_CALL live_either_take(keysrt_client *client, live_id id, live_text_or_word_key_result *out)
{ return keysrt_string_take(client, &live_either_table, &id, out, &out->block); }
/* One item for each key, found or not. MGET */
KEYSRT_CALL live_either_get_many(keysrt_client *client, const live_either_params *keys, size_t count, live_text_or_word_key_lookups *out)
{ return keysrt_string_get_many(client, &live_either_table, keys, count, out, &out->block, sizeof(live_text_or_word_key_lookup), offsetof(live_text_or_word_key_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL live_either_set_many(keysrt_client *client, const live_either_params *keys, const live_text_or_word_key *values, size_t count)
{ return keysrt_string_set_many(client, &live_either_table, keys, values, count, keysrt_declared_ttl); }
/* OK or MISS. EXISTS */
KEYSRT_CALL live_either_exists(keysrt_client *client, live_id id)
{ return keysrt_key_exists(client, &live_either_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL live_either_ttl(keysrt_client *client, live_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &live_either_table, &id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL live_either_renew(keysrt_client *client, live_id id)
{ return keysrt_key_renew(client, &live_either_table, &id, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL live_either_delete(keysrt_client *client, live_id id)
{ return keysrt_key_delete(client, &live_either_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL live_either_walk(keysrt_client *client, keysrt_walk *walk, live_either_params *out)
{ return keysrt_key_walk(client, &live_either_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL live_either_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &live_either_table, deleted); }

/* string "p:bool:{on}", Redis type string, database 0; TTL: never expires. live.keys:79 */
typedef struct live_by_bool_params {
    bool on;
} live_by_bool_params;
static const keysrt_piece live_by_bool_table_pieces[] KEYSRT_UNUSED = {
    {"p:bool:", 7, offsetof(live_by_bool_params, on), &live_type_9, "on", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key live_by_bool_table KEYSRT_UNUSED = {&live_keyspace, "by_bool", 38, 0, KEYSRT_STRING, false,
    {2, sizeof(live_by_bool_params), live_by_bool_table_pieces, "p:bool:*", "p:bool:{on}"},
    &live_type_14, 0, 0,
    {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL live_by_bool_key_name(keysrt_client *client, bool on, keysrt_text *out)
{ return keysrt_key_name(client, &live_by_bool_table, &on, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL live_by_bool_parse(keysrt_client *client, keysrt_view name, live_by_bool_params *out)
{ return keysrt_key_parse(client, &live_by_bool_table, name, out, NULL); }
/* MISS: no such key. GET */
KEYSRT_CALL live_by_bool_get(keysrt_client *client, bool on, int64_t *out)
{ return keysrt_string_get(client, &live_by_bool_table, &on, out, NULL); }
/* Value and TTL in one step. SET */
KEYSRT_CALL live_by_bool_set(keysrt_client *client, bool on, int64_t value)
{ return keysrt_string_set(client, &live_by_bool_table, &on, &value, keysrt_declared_ttl); }
/* Sets it where there is none; MISS: there is one, nothing changed. SET NX */
KEYSRT_CALL live_by_bool_add(keysrt_client *client, bool on, int64_t value)
{ return keysrt_string_add(client, &live_by_bool_table, &on, &value, keysrt_declared_ttl); }
/* Sets it and gives the old value; MISS: there was none. SET GET */
KEYSRT_CALL live_by_bool_swap(keysrt_client *client, bool on, int64_t value, int64_t *old)
{ return keysrt_string_swap(client, &live_by_bool_table, &on, &value, keysrt_declared_ttl, old, NULL); }
/* Reads and deletes; MISS: no such key. GETDEL */
KEYSRT_CALL live_by_bool_take(keysrt_client *client, bool on, int64_t *out)
{ return keysrt_string_take(client, &live_by_bool_table, &on, out, NULL); }
/* One item for each key, found or not. MGET */
KEYSRT_CALL live_by_bool_get_many(keysrt_client *client, const live_by_bool_params *keys, size_t count, live_i64_lookups *out)
{ return keysrt_string_get_many(client, &live_by_bool_table, keys, count, out, &out->block, sizeof(live_i64_lookup), offsetof(live_i64_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL live_by_bool_set_many(keysrt_client *client, const live_by_bool_params *keys, const int64_t *values, size_t count)
{ return keysrt_string_set_many(client, &live_by_bool_table, keys, values, count, keysrt_declared_ttl); }
/* OK or MISS. EXISTS */
KEYSRT_CALL live_by_bool_exists(keysrt_client *client, bool on)
{ return keysrt_key_exists(client, &live_by_bool_table, &on); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL live_by_bool_ttl(keysrt_client *client, bool on, keysrt_duration *out)
{ return keysrt_key_ttl(client, &live_by_bool_table, &on, out); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL live_by_bool_delete(keysrt_client *client, bool on)
{ return keysrt_key_delete(client, &live_by_bool_table, &on); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL live_by_bool_walk(keysrt_client *client, keysrt_walk *walk, live_by_bool_params *out)
{ return keysrt_key_walk(client, &live_by_bool_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL live_by_bool_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &live_by_bool_table, deleted); }

/* string "p:int:{n}", Redis type string, database 0; TTL: never expires. live.keys:80 */
typedef struct live_by_int_params {
    int32_t n;
} live_by_int_params;
static const keysrt_piece live_by_int_table_pieces[] KEYSRT_UNUSED = {
    {"p:int:", 6, offsetof(live_by_int_params, n), &live_type_13, "n", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key live_by_int_table KEYSRT_UNUSED = {&live_keyspace, "by_int", 39, 0, KEYSRT_STRING, false,
    {2, sizeof(live_by_int_params), live_by_int_table_pieces, "p:int:*", "p:int:{n}"},
    &live_type_14, 0, 0,
    {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL live_by_int_key_name(keysrt_client *client, int32_t n_param, keysrt_text *out)
{ return keysrt_key_name(client, &live_by_int_table, &n_param, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL live_by_int_parse(keysrt_client *client, keysrt_view name, live_by_int_params *out)
{ return keysrt_key_parse(client, &live_by_int_table, name, out, NULL); }
/* MISS: no such key. GET */
KEYSRT_CALL live_by_int_get(keysrt_client *client, int32_t n_param, int64_t *out)
{ return keysrt_string_get(client, &live_by_int_table, &n_param, out, NULL); }
/* Value and TTL in one step. SET */
KEYSRT_CALL live_by_int_set(keysrt_client *client, int32_t n_param, int64_t value)
{ return keysrt_string_set(client, &live_by_int_table, &n_param, &value, keysrt_declared_ttl); }
/* Sets it where there is none; MISS: there is one, nothing changed. SET NX */
KEYSRT_CALL live_by_int_add(keysrt_client *client, int32_t n_param, int64_t value)
{ return keysrt_string_add(client, &live_by_int_table, &n_param, &value, keysrt_declared_ttl); }
/* Sets it and gives the old value; MISS: there was none. SET GET */
KEYSRT_CALL live_by_int_swap(keysrt_client *client, int32_t n_param, int64_t value, int64_t *old)
{ return keysrt_string_swap(client, &live_by_int_table, &n_param, &value, keysrt_declared_ttl, old, NULL); }
/* Reads and deletes; MISS: no such key. GETDEL */
KEYSRT_CALL live_by_int_take(keysrt_client *client, int32_t n_param, int64_t *out)
{ return keysrt_string_take(client, &live_by_int_table, &n_param, out, NULL); }
/* One item for each key, found or not. MGET */
KEYSRT_CALL live_by_int_get_many(keysrt_client *client, const live_by_int_params *keys, size_t count, live_i64_lookups *out)
{ return keysrt_string_get_many(client, &live_by_int_table, keys, count, out, &out->block, sizeof(live_i64_lookup), offsetof(live_i64_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL live_by_int_set_many(keysrt_client *client, const live_by_int_params *keys, const int64_t *values, size_t count)
{ return keysrt_string_set_many(client, &live_by_int_table, keys, values, count, keysrt_declared_ttl); }
/* OK or MISS. EXISTS */
KEYSRT_CALL live_by_int_exists(keysrt_client *client, int32_t n_param)
{ return keysrt_key_exists(client, &live_by_int_table, &n_param); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL live_by_int_ttl(keysrt_client *client, int32_t n_param, keysrt_duration *out)
{ return keysrt_key_ttl(client, &live_by_int_table, &n_param, out); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL live_by_int_delete(keysrt_client *client, int32_t n_param)
{ return keysrt_key_delete(client, &live_by_int_table, &n_param); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL live_by_int_walk(keysrt_client *client, keysrt_walk *walk, live_by_int_params *out)
{ return keysrt_key_walk(client, &live_by_int_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL live_by_int_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &live_by_int_table, deleted); }

/* string "p:range:{n}", Redis type string, database 0; TTL: never expires. live.keys:81 */
typedef struct live_by_range_params {
    uint8_t n;
} live_by_range_params;
static const keysrt_piece live_by_range_table_pieces[] KEYSRT_UNUSED = {
    {"p:range:", 8, offsetof(live_by_range_params, n), &live_type_19, "n", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key live_by_range_table KEYSRT_UNUSED = {&live_keyspace, "by_range", 40, 0, KEYSRT_STRING, false,
    {2, sizeof(live_by_range_params), live_by_range_table_pieces, "p:range:*", "p:range:{n}"},
    &live_type_14, 0, 0,
    {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL live_by_range_key_name(keysrt_client *client, uint8_t n_param, keysrt_text *out)
{ return keysrt_key_name(client, &live_by_range_table, &n_param, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL live_by_range_parse(keysrt_client *client, keysrt_view name, live_by_range_params *out)
{ return keysrt_key_parse(client, &live_by_range_table, name, out, NULL); }
/* MISS: no such key. GET */
KEYSRT_CALL live_by_range_get(keysrt_client *client, uint8_t n_param, int64_t *out)
{ return keysrt_string_get(client, &live_by_range_table, &n_param, out, NULL); }
/* Value and TTL in one step. SET */
KEYSRT_CALL live_by_range_set(keysrt_client *client, uint8_t n_param, int64_t value)
{ return keysrt_string_set(client, &live_by_range_table, &n_param, &value, keysrt_declared_ttl); }
/* Sets it where there is none; MISS: there is one, nothing changed. SET NX */
KEYSRT_CALL live_by_range_add(keysrt_client *client, uint8_t n_param, int64_t value)
{ return keysrt_string_add(client, &live_by_range_table, &n_param, &value, keysrt_declared_ttl); }
/* Sets it and gives the old value; MISS: there was none. SET GET */
KEYSRT_CALL live_by_range_swap(keysrt_client *client, uint8_t n_param, int64_t value, int64_t *old)
{ return keysrt_string_swap(client, &live_by_range_table, &n_param, &value, keysrt_declared_ttl, old, NULL); }
/* Reads and deletes; MISS: no such key. GETDEL */
KEYSRT_CALL live_by_range_take(keysrt_client *client, uint8_t n_param, int64_t *out)
{ return keysrt_string_take(client, &live_by_range_table, &n_param, out, NULL); }
/* One item for each key, found or not. MGET */
KEYSRT_CALL live_by_range_get_many(keysrt_client *client, const live_by_range_params *keys, size_t count, live_i64_lookups *out)
{ return keysrt_string_get_many(client, &live_by_range_table, keys, count, out, &out->block, sizeof(live_i64_lookup), offsetof(live_i64_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL live_by_range_set_many(keysrt_client *client, const live_by_range_params *keys, const int64_t *values, size_t count)
{ return keysrt_string_set_many(client, &live_by_range_table, keys, values, count, keysrt_declared_ttl); }
/* OK or MISS. EXISTS */
KEYSRT_CALL live_by_range_exists(keysrt_client *client, uint8_t n_param)
{ return keysrt_key_exists(client, &live_by_range_table, &n_param); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL live_by_range_ttl(keysrt_client *client, uint8_t n_param, keysrt_duration *out)
{ return keysrt_key_ttl(client, &live_by_range_table, &n_param, out); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL live_by_range_delete(keysrt_client *client, uint8_t n_param)
{ return keysrt_key_delete(client, &live_by_range_table, &n_param); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL live_by_range_walk(keysrt_client *client, keysrt_walk *walk, live_by_range_params *out)
{ return keysrt_key_walk(client, &live_by_range_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL live_by_range_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &live_by_range_table, deleted); }

/* string "p:uuid:{guid}", Redis type string, database 0; TTL: never expires. live.keys:82 */
typedef struct live_by_uuid_params {
    keysrt_uuid guid;
} live_by_uuid_params;
static const keysrt_piece live_by_uuid_table_pieces[] KEYSRT_UNUSED = {
    {"p:uuid:", 7, offsetof(live_by_uuid_params, guid), &live_type_22, "guid", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key live_by_uuid_table KEYSRT_UNUSED = {&live_keyspace, "by_uuid", 41, 0, KEYSRT_STRING, false,
    {2, sizeof(live_by_uuid_params), live_by_uuid_table_pieces, "p:uuid:*", "p:uuid:{guid}"},
    &live_type_14, 0, 0,
    {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL live_by_uuid_key_name(keysrt_client *client, keysrt_uuid guid, keysrt_text *out)
{ return keysrt_key_name(client, &live_by_uuid_table, &guid, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL live_by_uuid_parse(keysrt_client *client, keysrt_view name, live_by_uuid_params *out)
{ return keysrt_key_parse(client, &live_by_uuid_table, name, out, NULL); }
/* MISS: no such key. GET */
KEYSRT_CALL live_by_uuid_get(keysrt_client *client, keysrt_uuid guid, int64_t *out)
{ return keysrt_string_get(client, &live_by_uuid_table, &guid, out, NULL); }
/* Value and TTL in one step. SET */
KEYSRT_CALL live_by_uuid_set(keysrt_client *client, keysrt_uuid guid, int64_t value)
{ return keysrt_string_set(client, &live_by_uuid_table, &guid, &value, keysrt_declared_ttl); }
/* Sets it where there is none; MISS: there is one, nothing changed. SET NX */
KEYSRT_CALL live_by_uuid_add(keysrt_client *client, keysrt_uuid guid, int64_t value)
{ return keysrt_string_add(client, &live_by_uuid_table, &guid, &value, keysrt_declared_ttl); }
/* Sets it and gives the old value; MISS: there was none. SET GET */
KEYSRT_CALL live_by_uuid_swap(keysrt_client *client, keysrt_uuid guid, int64_t value, int64_t *old)
{ return keysrt_string_swap(client, &live_by_uuid_table, &guid, &value, keysrt_declared_ttl, old, NULL); }
/* Reads and deletes; MISS: no such key. GETDEL */
KEYSRT_CALL live_by_uuid_take(keysrt_client *client, keysrt_uuid guid, int64_t *out)
{ return keysrt_string_take(client, &live_by_uuid_table, &guid, out, NULL); }
/* One item for each key, found or not. MGET */
KEYSRT_CALL live_by_uuid_get_many(keysrt_client *client, const live_by_uuid_params *keys, size_t count, live_i64_lookups *out)
{ return keysrt_string_get_many(client, &live_by_uuid_table, keys, count, out, &out->block, sizeof(live_i64_lookup), offsetof(live_i64_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL live_by_uuid_set_many(keysrt_client *client, const live_by_uuid_params *keys, const int64_t *values, size_t count)
{ return keysrt_string_set_many(client, &live_by_uuid_table, keys, values, count, keysrt_declared_ttl); }
/* OK or MISS. EXISTS */
KEYSRT_CALL live_by_uuid_exists(keysrt_client *client, keysrt_uuid guid)
{ return keysrt_key_exists(client, &live_by_uuid_table, &guid); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL live_by_uuid_ttl(keysrt_client *client, keysrt_uuid guid, keysrt_duration *out)
{ return keysrt_key_ttl(client, &live_by_uuid_table, &guid, out); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL live_by_uuid_delete(keysrt_client *client, keysrt_uuid guid)
{ return keysrt_key_delete(client, &live_by_uuid_table, &guid); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL live_by_uuid_walk(keysrt_client *client, keysrt_walk *walk, live_by_uuid_params *out)
{ return keysrt_key_walk(client, &live_by_uuid_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL live_by_uuid_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &live_by_uuid_table, deleted); }

/* string "p:hex:{bytes}", Redis type string, database 0; TTL: never expires. live.keys:83 */
typedef struct live_by_hex_params {
    keysrt_view bytes;
} live_by_hex_params;
static const keysrt_piece live_by_hex_table_pieces[] KEYSRT_UNUSED = {
    {"p:hex:", 6, offsetof(live_by_hex_params, bytes), &live_type_46, "bytes", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key live_by_hex_table KEYSRT_UNUSED = {&live_keyspace, "by_hex", 42, 0, KEYSRT_STRING, false,
    {2, sizeof(live_by_hex_params), live_by_hex_table_pieces, "p:hex:*", "p:hex:{bytes}"},
    &live_type_14, 0, 0,
    {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL live_by_hex_key_name(keysrt_client *client, keysrt_view bytes, keysrt_text *out)
{ return keysrt_key_name(client, &live_by_hex_table, &bytes, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL live_by_hex_parse(keysrt_client *client, keysrt_view name, live_by_hex_params *out, keysrt_block *block)
{ return keysrt_key_parse(client, &live_by_hex_table, name, out, block); }
/* MISS: no such key. GET */
KEYSRT_CALL live_by_hex_get(keysrt_client *client, keysrt_view bytes, int64_t *out)
{ return keysrt_string_get(client, &live_by_hex_table, &bytes, out, NULL); }
/* Value and TTL in one step. SET */
KEYSRT_CALL live_by_hex_set(keysrt_client *client, keysrt_view bytes, int64_t value)
{ return keysrt_string_set(client, &live_by_hex_table, &bytes, &value, keysrt_declared_ttl); }
/* Sets it where there is none; MISS: there is one, nothing changed. SET NX */
KEYSRT_CALL live_by_hex_add(keysrt_client *client, keysrt_view bytes, int64_t value)
{ return keysrt_string_add(client, &live_by_hex_table, &bytes, &value, keysrt_declared_ttl); }
/* Sets it and gives the old value; MISS: there was none. SET GET */
KEYSRT_CALL live_by_hex_swap(keysrt_client *client, keysrt_view bytes, int64_t value, int64_t *old)
{ return keysrt_string_swap(client, &live_by_hex_table, &bytes, &value, keysrt_declared_ttl, old, NULL); }
/* Reads and deletes; MISS: no such key. GETDEL */
KEYSRT_CALL live_by_hex_take(keysrt_client *client, keysrt_view bytes, int64_t *out)
{ return keysrt_string_take(client, &live_by_hex_table, &bytes, out, NULL); }
/* One item for each key, found or not. MGET */
KEYSRT_CALL live_by_hex_get_many(keysrt_client *client, const live_by_hex_params *keys, size_t count, live_i64_lookups *out)
{ return keysrt_string_get_many(client, &live_by_hex_table, keys, count, out, &out->block, sizeof(live_i64_lookup), offsetof(live_i64_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL live_by_hex_set_many(keysrt_client *client, const live_by_hex_params *keys, const int64_t *values, size_t count)
{ return keysrt_string_set_many(client, &live_by_hex_table, keys, values, count, keysrt_declared_ttl); }
/* OK or MISS. EXISTS */
KEYSRT_CALL live_by_hex_exists(keysrt_client *client, keysrt_view bytes)
{ return keysrt_key_exists(client, &live_by_hex_table, &bytes); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL live_by_hex_ttl(keysrt_client *client, keysrt_view bytes, keysrt_duration *out)
{ return keysrt_key_ttl(client, &live_by_hex_table, &bytes, out); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL live_by_hex_delete(keysrt_client *client, keysrt_view bytes)
{ return keysrt_key_delete(client, &live_by_hex_table, &bytes); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL live_by_hex_walk(keysrt_client *client, keysrt_walk *walk, live_by_hex_params *out)
{ return keysrt_key_walk(client, &live_by_hex_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL live_by_hex_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &live_by_hex_table, deleted); }

/* string "p:ip:{address}", Redis type string, database 0; TTL: never expires. live.keys:84 */
typedef struct live_by_ip_params {
    keysrt_ip address;
} live_by_ip_params;
static const keysrt_piece live_by_ip_table_pieces[] KEYSRT_UNUSED = {
    {"p:ip:", 5, offsetof(live_by_ip_params, address), &live_type_25, "address", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key live_by_ip_table KEYSRT_UNUSED = {&live_keyspace, "by_ip", 43, 0, KEYSRT_STRING, false,
    {2, sizeof(live_by_ip_params), live_by_ip_table_pieces, "p:ip:*", "p:ip:{address}"},
    &live_type_14, 0, 0,
    {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL live_by_ip_key_name(keysrt_client *client, keysrt_ip address, keysrt_text *out)
{ return keysrt_key_name(client, &live_by_ip_table, &address, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL live_by_ip_parse(keysrt_client *client, keysrt_view name, live_by_ip_params *out)
{ return keysrt_key_parse(client, &live_by_ip_table, name, out, NULL); }
/* MISS: no such key. GET */
KEYSRT_CALL live_by_ip_get(keysrt_client *client, keysrt_ip address, int64_t *out)
{ return keysrt_string_get(client, &live_by_ip_table, &address, out, NULL); }
/* Value and TTL in one step. SET */
KEYSRT_CALL live_by_ip_set(keysrt_client *client, keysrt_ip address, int64_t value)
{ return keysrt_string_set(client, &live_by_ip_table, &address, &value, keysrt_declared_ttl); }
/* Sets it where there is none; MISS: there is one, nothing changed. SET NX */
KEYSRT_CALL live_by_ip_add(keysrt_client *client, keysrt_ip address, int64_t value)
{ return keysrt_string_add(client, &live_by_ip_table, &address, &value, keysrt_declared_ttl); }
/* Sets it and gives the old value; MISS: there was none. SET GET */
KEYSRT_CALL live_by_ip_swap(keysrt_client *client, keysrt_ip address, int64_t value, int64_t *old)
{ return keysrt_string_swap(client, &live_by_ip_table, &address, &value, keysrt_declared_ttl, old, NULL); }
/* Reads and deletes; MISS: no such key. GETDEL */
KEYSRT_CALL live_by_ip_take(keysrt_client *client, keysrt_ip address, int64_t *out)
{ return keysrt_string_take(client, &live_by_ip_table, &address, out, NULL); }
/* One item for each key, found or not. MGET */
KEYSRT_CALL live_by_ip_get_many(keysrt_client *client, const live_by_ip_params *keys, size_t count, live_i64_lookups *out)
{ return keysrt_string_get_many(client, &live_by_ip_table, keys, count, out, &out->block, sizeof(live_i64_lookup), offsetof(live_i64_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL live_by_ip_set_many(keysrt_client *client, const live_by_ip_params *keys, const int64_t *values, size_t count)
{ return keysrt_string_set_many(client, &live_by_ip_table, keys, values, count, keysrt_declared_ttl); }
/* OK or MISS. EXISTS */
KEYSRT_CALL live_by_ip_exists(keysrt_client *client, keysrt_ip address)
{ return keysrt_key_exists(client, &live_by_ip_table, &address); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL live_by_ip_ttl(keysrt_client *client, keysrt_ip address, keysrt_duration *out)
{ return keysrt_key_ttl(client, &live_by_ip_table, &address, out); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL live_by_ip_delete(keysrt_client *client, keysrt_ip address)
{ return keysrt_key_delete(client, &live_by_ip_table, &address); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL live_by_ip_walk(keysrt_client *client, keysrt_walk *walk, live_by_ip_params *out)
{ return keysrt_key_walk(client, &live_by_ip_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL live_by_ip_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &live_by_ip_table, deleted); }

/* string "p:date:{day}", Redis type string, database 0; TTL: never expires. live.keys:85 */
typedef struct live_by_date_params {
    keysrt_date day;
} live_by_date_params;
static const keysrt_piece live_by_date_table_pieces[] KEYSRT_UNUSED = {
    {"p:date:", 7, offsetof(live_by_date_params, day), &live_type_28, "day", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key live_by_date_table KEYSRT_UNUSED = {&live_keyspace, "by_date", 44, 0, KEYSRT_STRING, false,
    {2, sizeof(live_by_date_params), live_by_date_table_pieces, "p:date:*", "p:date:{day}"},
    &live_type_14, 0, 0,
    {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL live_by_date_key_name(keysrt_client *client, keysrt_date day, keysrt_text *out)
{ return keysrt_key_name(client, &live_by_date_table, &day, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL live_by_date_parse(keysrt_client *client, keysrt_view name, live_by_date_params *out)
{ return keysrt_key_parse(client, &live_by_date_table, name, out, NULL); }
/* MISS: no such key. GET */
KEYSRT_CALL live_by_date_get(keysrt_client *client, keysrt_date day, int64_t *out)
{ return keysrt_string_get(client, &live_by_date_table, &day, out, NULL); }
/* Value and TTL in one step. SET */
KEYSRT_CALL live_by_date_set(keysrt_client *client, keysrt_date day, int64_t value)
{ return keysrt_string_set(client, &live_by_date_table, &day, &value, keysrt_declared_ttl); }
/* Sets it where there is none; MISS: there is one, nothing changed. SET NX */
KEYSRT_CALL live_by_date_add(keysrt_client *client, keysrt_date day, int64_t value)
{ return keysrt_string_add(client, &live_by_date_table, &day, &value, keysrt_declared_ttl); }
/* Sets it and gives the old value; MISS: there was none. SET GET */
KEYSRT_CALL live_by_date_swap(keysrt_client *client, keysrt_date day, int64_t value, int64_t *old)
{ return keysrt_string_swap(client, &live_by_date_table, &day, &value, keysrt_declared_ttl, old, NULL); }
/* Reads and deletes; MISS: no such key. GETDEL */
KEYSRT_CALL live_by_date_take(keysrt_client *client, keysrt_date day, int64_t *out)
{ return keysrt_string_take(client, &live_by_date_table, &day, out, NULL); }
/* One item for each key, found or not. MGET */
KEYSRT_CALL live_by_date_get_many(keysrt_client *client, const live_by_date_params *keys, size_t count, live_i64_lookups *out)
{ return keysrt_string_get_many(client, &live_by_date_table, keys, count, out, &out->block, sizeof(live_i64_lookup), offsetof(live_i64_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL live_by_date_set_many(keysrt_client *client, const live_by_date_params *keys, const int64_t *values, size_t count)
{ return keysrt_string_set_many(client, &live_by_date_table, keys, values, count, keysrt_declared_ttl); }
/* OK or MISS. EXISTS */
KEYSRT_CALL live_by_date_exists(keysrt_client *client, keysrt_date day)
{ return keysrt_key_exists(client, &live_by_date_table, &day); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL live_by_date_ttl(keysrt_client *client, keysrt_date day, keysrt_duration *out)
{ return keysrt_key_ttl(client, &live_by_date_table, &day, out); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL live_by_date_delete(keysrt_client *client, keysrt_date day)
{ return keysrt_key_delete(client, &live_by_date_table, &day); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL live_by_date_walk(keysrt_client *client, keysrt_walk *walk, live_by_date_params *out)
{ return keysrt_key_walk(client, &live_by_date_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL live_by_date_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &live_by_date_table, deleted); }

/* string "p:time:{at}", Redis type string, database 0; TTL: never expires. live.keys:86 */
typedef struct live_by_time_params {
    live_stamp at;
} live_by_time_params;
static const keysrt_piece live_by_time_table_pieces[] KEYSRT_UNUSED = {
    {"p:time:", 7, offsetof(live_by_time_params, at), &live_type_29, "at", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key live_by_time_table KEYSRT_UNUSED = {&live_keyspace, "by_time", 45, 0, KEYSRT_STRING, false,
    {2, sizeof(live_by_time_params), live_by_time_table_pieces, "p:time:*", "p:time:{at}"},
    &live_type_14, 0, 0,
    {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL live_by_time_key_name(keysrt_client *client, live_stamp at, keysrt_text *out)
{ return keysrt_key_name(client, &live_by_time_table, &at, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL live_by_time_parse(keysrt_client *client, keysrt_view name, live_by_time_params *out)
{ return keysrt_key_parse(client, &live_by_time_table, name, out, NULL); }
/* MISS: no such key. GET */
KEYSRT_CALL live_by_time_get(keysrt_client *client, live_stamp at, int64_t *out)
{ return keysrt_string_get(client, &live_by_time_table, &at, out, NULL); }
/* Value and TTL in one step. SET */
KEYSRT_CALL live_by_time_set(keysrt_client *client, live_stamp at, int64_t value)
{ return keysrt_string_set(client, &live_by_time_table, &at, &value, keysrt_declared_ttl); }
/* Sets it where there is none; MISS: there is one, nothing changed. SET NX */
KEYSRT_CALL live_by_time_add(keysrt_client *client, live_stamp at, int64_t value)
{ return keysrt_string_add(client, &live_by_time_table, &at, &value, keysrt_declared_ttl); }
/* Sets it and gives the old value; MISS: there was none. SET GET */
KEYSRT_CALL live_by_time_swap(keysrt_client *client, live_stamp at, int64_t value, int64_t *old)
{ return keysrt_string_swap(client, &live_by_time_table, &at, &value, keysrt_declared_ttl, old, NULL); }
/* Reads and deletes; MISS: no such key. GETDEL */
KEYSRT_CALL live_by_time_take(keysrt_client *client, live_stamp at, int64_t *out)
{ return keysrt_string_take(client, &live_by_time_table, &at, out, NULL); }
/* One item for each key, found or not. MGET */
KEYSRT_CALL live_by_time_get_many(keysrt_client *client, const live_by_time_params *keys, size_t count, live_i64_lookups *out)
{ return keysrt_string_get_many(client, &live_by_time_table, keys, count, out, &out->block, sizeof(live_i64_lookup), offsetof(live_i64_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL live_by_time_set_many(keysrt_client *client, const live_by_time_params *keys, const int64_t *values, size_t count)
{ return keysrt_string_set_many(client, &live_by_time_table, keys, values, count, keysrt_declared_ttl); }
/* OK or MISS. EXISTS */
KEYSRT_CALL live_by_time_exists(keysrt_client *client, live_stamp at)
{ return keysrt_key_exists(client, &live_by_time_table, &at); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL live_by_time_ttl(keysrt_client *client, live_stamp at, keysrt_duration *out)
{ return keysrt_key_ttl(client, &live_by_time_table, &at, out); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL live_by_time_delete(keysrt_client *client, live_stamp at)
{ return keysrt_key_delete(client, &live_by_time_table, &at); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL live_by_time_walk(keysrt_client *client, keysrt_walk *walk, live_by_time_params *out)
{ return keysrt_key_walk(client, &live_by_time_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL live_by_time_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &live_by_time_table, deleted); }

/* string "p:color:{color}", Redis type string, database 0; TTL: never expires. live.keys:87 */
typedef struct live_by_color_params {
    live_color color;
} live_by_color_params;
static const keysrt_piece live_by_color_table_pieces[] KEYSRT_UNUSED = {
    {"p:color:", 8, offsetof(live_by_color_params, color), &live_type_33, "color", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key live_by_color_table KEYSRT_UNUSED = {&live_keyspace, "by_color", 46, 0, KEYSRT_STRING, false,
    {2, sizeof(live_by_color_params), live_by_color_table_pieces, "p:color:*", "p:color:{color}"},
    &live_type_14, 0, 0,
    {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL live_by_color_key_name(keysrt_client *client, live_color color, keysrt_text *out)
{ return keysrt_key_name(client, &live_by_color_table, &color, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL live_by_color_parse(keysrt_client *client, keysrt_view name, live_by_color_params *out)
{ return keysrt_key_parse(client, &live_by_color_table, name, out, NULL); }
/* MISS: no such key. GET */
KEYSRT_CALL live_by_color_get(keysrt_client *client, live_color color, int64_t *out)
{ return keysrt_string_get(client, &live_by_color_table, &color, out, NULL); }
/* Value and TTL in one step. SET */
KEYSRT_CALL live_by_color_set(keysrt_client *client, live_color color, int64_t value)
{ return keysrt_string_set(client, &live_by_color_table, &color, &value, keysrt_declared_ttl); }
/* Sets it where there is none; MISS: there is one, nothing changed. SET NX */
KEYSRT_CALL live_by_color_add(keysrt_client *client, live_color color, int64_t value)
{ return keysrt_string_add(client, &live_by_color_table, &color, &value, keysrt_declared_ttl); }
/* Sets it and gives the old value; MISS: there was none. SET GET */
KEYSRT_CALL live_by_color_swap(keysrt_client *client, live_color color, int64_t value, int64_t *old)
{ return keysrt_string_swap(client, &live_by_color_table, &color, &value, keysrt_declared_ttl, old, NULL); }
/* Reads and deletes; MISS: no such key. GETDEL */
KEYSRT_CALL live_by_color_take(keysrt_client *client, live_color color, int64_t *out)
{ return keysrt_string_take(client, &live_by_color_table, &color, out, NULL); }
/* One item for each key, found or not. MGET */
KEYSRT_CALL live_by_color_get_many(keysrt_client *client, const live_by_color_params *keys, size_t count, live_i64_lookups *out)
{ return keysrt_string_get_many(client, &live_by_color_table, keys, count, out, &out->block, sizeof(live_i64_lookup), offsetof(live_i64_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL live_by_color_set_many(keysrt_client *client, const live_by_color_params *keys, const int64_t *values, size_t count)
{ return keysrt_string_set_many(client, &live_by_color_table, keys, values, count, keysrt_declared_ttl); }
/* OK or MISS. EXISTS */
KEYSRT_CALL live_by_color_exists(keysrt_client *client, live_color color)
{ return keysrt_key_exists(client, &live_by_color_table, &color); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL live_by_color_ttl(keysrt_client *client, live_color color, keysrt_duration *out)
{ return keysrt_key_ttl(client, &live_by_color_table, &color, out); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL live_by_color_delete(keysrt_client *client, live_color color)
{ return keysrt_key_delete(client, &live_by_color_table, &color); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL live_by_color_walk(keysrt_client *client, keysrt_walk *walk, live_by_color_params *out)
{ return keysrt_key_walk(client, &live_by_color_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL live_by_color_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &live_by_color_table, deleted); }

/* string "p:ref:{ref}", Redis type string, database 0; TTL: never expires. live.keys:88 */
typedef struct live_by_ref_params {
    live_ref ref;
} live_by_ref_params;
static const keysrt_piece live_by_ref_table_pieces[] KEYSRT_UNUSED = {
    {"p:ref:", 6, offsetof(live_by_ref_params, ref), &live_type_43, "ref", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key live_by_ref_table KEYSRT_UNUSED = {&live_keyspace, "by_ref", 47, 0, KEYSRT_STRING, false,
    {2, sizeof(live_by_ref_params), live_by_ref_table_pieces, "p:ref:*", "p:ref:{ref}"},
    &live_type_14, 0, 0,
    {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL live_by_ref_key_name(keysrt_client *client, live_ref ref, keysrt_text *out)
{ return keysrt_key_name(client, &live_by_ref_table, &ref, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL live_by_ref_parse(keysrt_client *client, keysrt_view name, live_by_ref_params *out)
{ return keysrt_key_parse(client, &live_by_ref_table, name, out, NULL); }
/* MISS: no such key. GET */
KEYSRT_CALL live_by_ref_get(keysrt_client *client, live_ref ref, int64_t *out)
{ return keysrt_string_get(client, &live_by_ref_table, &ref, out, NULL); }
/* Value and TTL in one step. SET */
KEYSRT_CALL live_by_ref_set(keysrt_client *client, live_ref ref, int64_t value)
{ return keysrt_string_set(client, &live_by_ref_table, &ref, &value, keysrt_declared_ttl); }
/* Sets it where there is none; MISS: there is one, nothing changed. SET NX */
KEYSRT_CALL live_by_ref_add(keysrt_client *client, live_ref ref, int64_t value)
{ return keysrt_string_add(client, &live_by_ref_table, &ref, &value, keysrt_declared_ttl); }
/* Sets it and gives the old value; MISS: there was none. SET GET */
KEYSRT_CALL live_by_ref_swap(keysrt_client *client, live_ref ref, int64_t value, int64_t *old)
{ return keysrt_string_swap(client, &live_by_ref_table, &ref, &value, keysrt_declared_ttl, old, NULL); }
/* Reads and deletes; MISS: no such key. GETDEL */
KEYSRT_CALL live_by_ref_take(keysrt_client *client, live_ref ref, int64_t *out)
{ return keysrt_string_take(client, &live_by_ref_table, &ref, out, NULL); }
/* One item for each key, found or not. MGET */
KEYSRT_CALL live_by_ref_get_many(keysrt_client *client, const live_by_ref_params *keys, size_t count, live_i64_lookups *out)
{ return keysrt_string_get_many(client, &live_by_ref_table, keys, count, out, &out->block, sizeof(live_i64_lookup), offsetof(live_i64_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL live_by_ref_set_many(keysrt_client *client, const live_by_ref_params *keys, const int64_t *values, size_t count)
{ return keysrt_string_set_many(client, &live_by_ref_table, keys, values, count, keysrt_declared_ttl); }
/* OK or MISS. EXISTS */
KEYSRT_CALL live_by_ref_exists(keysrt_client *client, live_ref ref)
{ return keysrt_key_exists(client, &live_by_ref_table, &ref); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL live_by_ref_ttl(keysrt_client *client, live_ref ref, keysrt_duration *out)
{ return keysrt_key_ttl(client, &live_by_ref_table, &ref, out); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL live_by_ref_delete(keysrt_client *client, live_ref ref)
{ return keysrt_key_delete(client, &live_by_ref_table, &ref); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL live_by_ref_walk(keysrt_client *client, keysrt_walk *walk, live_by_ref_params *out)
{ return keysrt_key_walk(client, &live_by_ref_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL live_by_ref_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &live_by_ref_table, deleted); }

/* string "p:default:{name}", Redis type string, database 0; TTL: never expires. live.keys:89 */
typedef struct live_by_default_params {
    keysrt_view name;
} live_by_default_params;
static const keysrt_piece live_by_default_table_pieces[] KEYSRT_UNUSED = {
    {"p:default:", 10, offsetof(live_by_default_params, name), &live_type_47, "name", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key live_by_default_table KEYSRT_UNUSED = {&live_keyspace, "by_default", 48, 0, KEYSRT_STRING, false,
    {2, sizeof(live_by_default_params), live_by_default_table_pieces, "p:default:*", "p:default:{name}"},
    &live_type_14, 0, 0,
    {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL live_by_default_key_name(keysrt_client *client, keysrt_view name_param, keysrt_text *out)
{ return keysrt_key_name(client, &live_by_default_table, &name_param, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL live_by_default_parse(keysrt_client *client, keysrt_view name, live_by_default_params *out)
{ return keysrt_key_parse(client, &live_by_default_table, name, out, NULL); }
/* MISS: no such key. GET */
KEYSRT_CALL live_by_default_get(keysrt_client *client, keysrt_view name_param, int64_t *out)
{ return keysrt_string_get(client, &live_by_default_table, &name_param, out, NULL); }
/* Value and TTL in one step. SET */
KEYSRT_CALL live_by_default_set(keysrt_client *client, keysrt_view name_param, int64_t value)
{ return keysrt_string_set(client, &live_by_default_table, &name_param, &value, keysrt_declared_ttl); }
/* Sets it where there is none; MISS: there is one, nothing changed. SET NX */
KEYSRT_CALL live_by_default_add(keysrt_client *client, keysrt_view name_param, int64_t value)
{ return keysrt_string_add(client, &live_by_default_table, &name_param, &value, keysrt_declared_ttl); }
/* Sets it and gives the old value; MISS: there was none. SET GET */
KEYSRT_CALL live_by_default_swap(keysrt_client *client, keysrt_view name_param, int64_t value, int64_t *old)
{ return keysrt_string_swap(client, &live_by_default_table, &name_param, &value, keysrt_declared_ttl, old, NULL); }
/* Reads and deletes; MISS: no such key. GETDEL */
KEYSRT_CALL live_by_default_take(keysrt_client *client, keysrt_view name_param, int64_t *out)
{ return keysrt_string_take(client, &live_by_default_table, &name_param, out, NULL); }
/* One item for each key, found or not. MGET */
KEYSRT_CALL live_by_default_get_many(keysrt_client *client, const live_by_default_params *keys, size_t count, live_i64_lookups *out)
{ return keysrt_string_get_many(client, &live_by_default_table, keys, count, out, &out->block, sizeof(live_i64_lookup), offsetof(live_i64_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL live_by_default_set_many(keysrt_client *client, const live_by_default_params *keys, const int64_t *values, size_t count)
{ return keysrt_string_set_many(client, &live_by_default_table, keys, values, count, keysrt_declared_ttl); }
/* OK or MISS. EXISTS */
KEYSRT_CALL live_by_default_exists(keysrt_client *client, keysrt_view name_param)
{ return keysrt_key_exists(client, &live_by_default_table, &name_param); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL live_by_default_ttl(keysrt_client *client, keysrt_view name_param, keysrt_duration *out)
{ return keysrt_key_ttl(client, &live_by_default_table, &name_param, out); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL live_by_default_delete(keysrt_client *client, keysrt_view name_param)
{ return keysrt_key_delete(client, &live_by_default_table, &name_param); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL live_by_default_walk(keysrt_client *client, keysrt_walk *walk, live_by_default_params *out)
{ return keysrt_key_walk(client, &live_by_default_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL live_by_default_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &live_by_default_table, deleted); }

/* string "p:any:{name}", Redis type string, database 0; TTL: never expires. live.keys:90 */
typedef struct live_by_any_params {
    keysrt_view name;
} live_by_any_params;
static const keysrt_piece live_by_any_table_pieces[] KEYSRT_UNUSED = {
    {"p:any:", 6, offsetof(live_by_any_params, name), &live_type_48, "name", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key live_by_any_table KEYSRT_UNUSED = {&live_keyspace, "by_any", 49, 0, KEYSRT_STRING, false,
    {2, sizeof(live_by_any_params), live_by_any_table_pieces, "p:any:*", "p:any:{name}"},
    &live_type_14, 0, 0,
    {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL live_by_any_key_name(keysrt_client *client, keysrt_view name_param, keysrt_text *out)
{ return keysrt_key_name(client, &live_by_any_table, &name_param, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL live_by_any_parse(keysrt_client *client, keysrt_view name, live_by_any_params *out)
{ return keysrt_key_parse(client, &live_by_any_table, name, out, NULL); }
/* MISS: no such key. GET */
KEYSRT_CALL live_by_any_get(keysrt_client *client, keysrt_view name_param, int64_t *out)
{ return keysrt_string_get(client, &live_by_any_table, &name_param, out, NULL); }
/* Value and TTL in one step. SET */
KEYSRT_CALL live_by_any_set(keysrt_client *client, keysrt_view name_param, int64_t value)
{ return keysrt_string_set(client, &live_by_any_table, &name_param, &value, keysrt_declared_ttl); }
/* Sets it where there is none; MISS: there is one, nothing changed. SET NX */
KEYSRT_CALL live_by_any_add(keysrt_client *client, keysrt_view name_param, int64_t value)
{ return keysrt_string_add(client, &live_by_any_table, &name_param, &value, keysrt_declared_ttl); }
/* Sets it and gives the old value; MISS: there was none. SET GET */
KEYSRT_CALL live_by_any_swap(keysrt_client *client, keysrt_view name_param, int64_t value, int64_t *old)
{ return keysrt_string_swap(client, &live_by_any_table, &name_param, &value, keysrt_declared_ttl, old, NULL); }
/* Reads and deletes; MISS: no such key. GETDEL */
KEYSRT_CALL live_by_any_take(keysrt_client *client, keysrt_view name_param, int64_t *out)
{ return keysrt_string_take(client, &live_by_any_table, &name_param, out, NULL); }
/* One item for each key, found or not. MGET */
KEYSRT_CALL live_by_any_get_many(keysrt_client *client, const live_by_any_params *keys, size_t count, live_i64_lookups *out)
{ return keysrt_string_get_many(client, &live_by_any_table, keys, count, out, &out->block, sizeof(live_i64_lookup), offsetof(live_i64_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL live_by_any_set_many(keysrt_client *client, const live_by_any_params *keys, const int64_t *values, size_t count)
{ return keysrt_string_set_many(client, &live_by_any_table, keys, values, count, keysrt_declared_ttl); }
/* OK or MISS. EXISTS */
KEYSRT_CALL live_by_any_exists(keysrt_client *client, keysrt_view name_param)
{ return keysrt_key_exists(client, &live_by_any_table, &name_param); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL live_by_any_ttl(keysrt_client *client, keysrt_view name_param, keysrt_duration *out)
{ return keysrt_key_ttl(client, &live_by_any_table, &name_param, out); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL live_by_any_delete(keysrt_client *client, keysrt_view name_param)
{ return keysrt_key_delete(client, &live_by_any_table, &name_param); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL live_by_any_walk(keysrt_client *client, keysrt_walk *walk, live_by_any_params *out)
{ return keysrt_key_walk(client, &live_by_any_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL live_by_any_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &live_by_any_table, deleted); }

/* string "p:two:{a}:{b}", Redis type string, database 0; TTL: never expires. live.keys:91 */
typedef struct live_by_two_params {
    live_id a;
    keysrt_view b;
} live_by_two_params;
static const keysrt_piece live_by_two_table_pieces[] KEYSRT_UNUSED = {
    {"p:two:", 6, offsetof(live_by_two_params, a), &live_type_3, "a", false},
    {":", 1, offsetof(live_by_two_params, b), &live_type_49, "b", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key live_by_two_table KEYSRT_UNUSED = {&live_keyspace, "by_two", 50, 0, KEYSRT_STRING, false,
    {3, sizeof(live_by_two_params), live_by_two_table_pieces, "p:two:*:*", "p:two:{a}:{b}"},
    &live_type_14, 0, 0,
    {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL live_by_two_key_name(keysrt_client *client, live_id a, keysrt_view b, keysrt_text *out)
{
    const live_by_two_params params = {a, b};
    return keysrt_key_name(client, &live_by_two_table, &params, out);
}
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL live_by_two_parse(keysrt_client *client, keysrt_view name, live_by_two_params *out)
{ return keysrt_key_parse(client, &live_by_two_table, name, out, NULL); }
/* MISS: no such key. GET */
KEYSRT_CALL live_by_two_get(keysrt_client *client, live_id a, keysrt_view b, int64_t *out)
{
    const live_by_two_params params = {a, b};
    return keysrt_string_get(client, &live_by_two_table, &params, out, NULL);
}
/* Value and TTL in one step. SET */
KEYSRT_CALL live_by_two_set(keysrt_client *client, live_id a, keysrt_view b, int64_t value)
{
    const live_by_two_params params = {a, b};
    return keysrt_string_set(client, &live_by_two_table, &params, &value, keysrt_declared_ttl);
}
/* Sets it where there is none; MISS: there is one, nothing changed. SET NX */
KEYSRT_CALL live_by_two_add(keysrt_client *client, live_id a, keysrt_view b, int64_t value)
{
    const live_by_two_params params = {a, b};
    return keysrt_string_add(client, &live_by_two_table, &params, &value, keysrt_declared_ttl);
}
/* Sets it and gives the old value; MISS: there was none. SET GET */
KEYSRT_CALL live_by_two_swap(keysrt_client *client, live_id a, keysrt_view b, int64_t value, int64_t *old)
{
    const live_by_two_params params = {a, b};
    return keysrt_string_swap(client, &live_by_two_table, &params, &value, keysrt_declared_ttl, old, NULL);
}
/* Reads and deletes; MISS: no such key. GETDEL */
KEYSRT_CALL live_by_two_take(keysrt_client *client, live_id a, keysrt_view b, int64_t *out)
{
    const live_by_two_params params = {a, b};
    return keysrt_string_take(client, &live_by_two_table, &params, out, NULL);
}
/* One item for each key, found or not. MGET */
KEYSRT_CALL live_by_two_get_many(keysrt_client *client, const live_by_two_params *keys, size_t count, live_i64_lookups *out)
{ return keysrt_string_get_many(client, &live_by_two_table, keys, count, out, &out->block, sizeof(live_i64_lookup), offsetof(live_i64_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL live_by_two_set_many(keysrt_client *client, const live_by_two_params *keys, const int64_t *values, size_t count)
{ return keysrt_string_set_many(client, &live_by_two_table, keys, values, count, keysrt_declared_ttl); }
/* OK or MISS. EXISTS */
KEYSRT_CALL live_by_two_exists(keysrt_client *client, live_id a, keysrt_view b)
{
    const live_by_two_params params = {a, b};
    return keysrt_key_exists(client, &live_by_two_table, &params);
}
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL live_by_two_ttl(keysrt_client *client, live_id a, keysrt_view b, keysrt_duration *out)
{
    const live_by_two_params params = {a, b};
    return keysrt_key_ttl(client, &live_by_two_table, &params, out);
}
/* MISS: there was none. UNLINK */
KEYSRT_CALL live_by_two_delete(keysrt_client *client, live_id a, keysrt_view b)
{
    const live_by_two_params params = {a, b};
    return keysrt_key_delete(client, &live_by_two_table, &params);
}
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL live_by_two_walk(keysrt_client *client, keysrt_walk *walk, live_by_two_params *out)
{ return keysrt_key_walk(client, &live_by_two_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL live_by_two_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &live_by_two_table, deleted); }

/* string "p:alone", Redis type string, database 0; TTL: never expires. live.keys:92 */
static const keysrt_piece live_alone_table_pieces[] KEYSRT_UNUSED = {
    {"p:alone", 7, 0, 0, 0, false},
};
static const keysrt_key live_alone_table KEYSRT_UNUSED = {&live_keyspace, "alone", 51, 0, KEYSRT_STRING, false,
    {1, 0, live_alone_table_pieces, "p:alone", "p:alone"},
    &live_type_14, 0, 0,
    {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL live_alone_key_name(keysrt_client *client, keysrt_text *out)
{ return keysrt_key_name(client, &live_alone_table, NULL, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL live_alone_parse(keysrt_client *client, keysrt_view name)
{ return keysrt_key_parse(client, &live_alone_table, name, NULL, NULL); }
/* MISS: no such key. GET */
KEYSRT_CALL live_alone_get(keysrt_client *client, int64_t *out)
{ return keysrt_string_get(client, &live_alone_table, NULL, out, NULL); }
/* Value and TTL in one step. SET */
KEYSRT_CALL live_alone_set(keysrt_client *client, int64_t value)
{ return keysrt_string_set(client, &live_alone_table, NULL, &value, keysrt_declared_ttl); }
/* Sets it where there is none; MISS: there is one, nothing changed. SET NX */
KEYSRT_CALL live_alone_add(keysrt_client *client, int64_t value)
{ return keysrt_string_add(client, &live_alone_table, NULL, &value, keysrt_declared_ttl); }
/* Sets it and gives the old value; MISS: there was none. SET GET */
KEYSRT_CALL live_alone_swap(keysrt_client *client, int64_t value, int64_t *old)
{ return keysrt_string_swap(client, &live_alone_table, NULL, &value, keysrt_declared_ttl, old, NULL); }
/* Reads and deletes; MISS: no such key. GETDEL */
KEYSRT_CALL live_alone_take(keysrt_client *client, int64_t *out)
{ return keysrt_string_take(client, &live_alone_table, NULL, out, NULL); }
/* OK or MISS. EXISTS */
KEYSRT_CALL live_alone_exists(keysrt_client *client)
{ return keysrt_key_exists(client, &live_alone_table, NULL); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL live_alone_ttl(keysrt_client *client, keysrt_duration *out)
{ return keysrt_key_ttl(client, &live_alone_table, NULL, out); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL live_alone_delete(keysrt_client *client)
{ return keysrt_key_delete(client, &live_alone_table, NULL); }

/* What starts like a page may be something else.
 * string "p:page:{name}", Redis type string, database 0; TTL: never expires. live.keys:95 */
typedef struct live_page_params {
    keysrt_view name;
} live_page_params;
static const keysrt_piece live_page_table_pieces[] KEYSRT_UNUSED = {
    {"p:page:", 7, offsetof(live_page_params, name), &live_type_50, "name", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key *const live_page_table_yields[] KEYSRT_UNUSED = {&live_page_meta_naming};
static const keysrt_key live_page_table KEYSRT_UNUSED = {&live_keyspace, "page", 52, 0, KEYSRT_STRING, false,
    {2, sizeof(live_page_params), live_page_table_pieces, "p:page:*", "p:page:{name}"},
    &live_type_14, 0, 0,
    {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0},
    0, 0, 0, 1, live_page_table_yields};
/* The key's name. */
KEYSRT_CALL live_page_key_name(keysrt_client *client, keysrt_view name_param, keysrt_text *out)
{ return keysrt_key_name(client, &live_page_table, &name_param, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL live_page_parse(keysrt_client *client, keysrt_view name, live_page_params *out)
{ return keysrt_key_parse(client, &live_page_table, name, out, NULL); }
/* MISS: no such key. GET */
KEYSRT_CALL live_page_get(keysrt_client *client, keysrt_view name_param, int64_t *out)
{ return keysrt_string_get(client, &live_page_table, &name_param, out, NULL); }
/* Value and TTL in one step. SET */
KEYSRT_CALL live_page_set(keysrt_client *client, keysrt_view name_param, int64_t value)
{ return keysrt_string_set(client, &live_page_table, &name_param, &value, keysrt_declared_ttl); }
/* Sets it where there is none; MISS: there is one, nothing changed. SET NX */
KEYSRT_CALL live_page_add(keysrt_client *client, keysrt_view name_param, int64_t value)
{ return keysrt_string_add(client, &live_page_table, &name_param, &value, keysrt_declared_ttl); }
/* Sets it and gives the old value; MISS: there was none. SET GET */
KEYSRT_CALL live_page_swap(keysrt_client *client, keysrt_view name_param, int64_t value, int64_t *old)
{ return keysrt_string_swap(client, &live_page_table, &name_param, &value, keysrt_declared_ttl, old, NULL); }
/* Reads and deletes; MISS: no such key. GETDEL */
KEYSRT_CALL live_page_take(keysrt_client *client, keysrt_view name_param, int64_t *out)
{ return keysrt_string_take(client, &live_page_table, &name_param, out, NULL); }
/* One item for each key, found or not. MGET */
KEYSRT_CALL live_page_get_many(keysrt_client *client, const live_page_params *keys, size_t count, live_i64_lookups *out)
{ return keysrt_string_get_many(client, &live_page_table, keys, count, out, &out->block, sizeof(live_i64_lookup), offsetof(live_i64_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL live_page_set_many(keysrt_client *client, const live_page_params *keys, const int64_t *values, size_t count)
{ return keysrt_string_set_many(client, &live_page_table, keys, values, count, keysrt_declared_ttl); }
/* OK or MISS. EXISTS */
KEYSRT_CALL live_page_exists(keysrt_client *client, keysrt_view name_param)
{ return keysrt_key_exists(client, &live_page_table, &name_param); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL live_page_ttl(keysrt_client *client, keysrt_view name_param, keysrt_duration *out)
{ return keysrt_key_ttl(client, &live_page_table, &name_param, out); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL live_page_delete(keysrt_client *client, keysrt_view name_param)
{ return keysrt_key_delete(client, &live_page_table, &name_param); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL live_page_walk(keysrt_client *client, keysrt_walk *walk, live_page_params *out)
{ return keysrt_key_walk(client, &live_page_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL live_page_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &live_page_table, deleted); }

/* string "p:page:{word}:meta", Redis type string, database 0; TTL: never expires. live.keys:96 */
static const keysrt_piece live_page_meta_table_pieces[] KEYSRT_UNUSED = {
    {"p:page:", 7, offsetof(live_page_meta_params, word), &live_type_5, "word", false},
    {":meta", 5, 0, 0, 0, false},
};
static const keysrt_key live_page_meta_table KEYSRT_UNUSED = {&live_keyspace, "page_meta", 53, 0, KEYSRT_STRING, false,
    {2, sizeof(live_page_meta_params), live_page_meta_table_pieces, "p:page:*:meta", "p:page:{word}:meta"},
    &live_type_14, 0, 0,
    {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL live_page_meta_key_name(keysrt_client *client, live_word word, keysrt_text *out)
{ return keysrt_key_name(client, &live_page_meta_table, &word, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL live_page_meta_parse(keysrt_client *client, keysrt_view name, live_page_meta_params *out)
{ return keysrt_key_parse(client, &live_page_meta_table, name, out, NULL); }
/* MISS: no such key. GET */
KEYSRT_CALL live_page_meta_get(keysrt_client *client, live_word word, int64_t *out)
{ return keysrt_string_get(client, &live_page_meta_table, &word, out, NULL); }
/* Value and TTL in one step. SET */
KEYSRT_CALL live_page_meta_set(keysrt_client *client, live_word word, int64_t value)
{ return keysrt_string_set(client, &live_page_meta_table, &word, &value, keysrt_declared_ttl); }
/* Sets it where there is none; MISS: there is one, nothing changed. SET NX */
KEYSRT_CALL live_page_meta_add(keysrt_client *client, live_word word, int64_t value)
{ return keysrt_string_add(client, &live_page_meta_table, &word, &value, keysrt_declared_ttl); }
/* Sets it and gives the old value; MISS: there was none. SET GET */
KEYSRT_CALL live_page_meta_swap(keysrt_client *client, live_word word, int64_t value, int64_t *old)
{ return keysrt_string_swap(client, &live_page_meta_table, &word, &value, keysrt_declared_ttl, old, NULL); }
/* Reads and deletes; MISS: no such key. GETDEL */
KEYSRT_CALL live_page_meta_take(keysrt_client *client, live_word word, int64_t *out)
{ return keysrt_string_take(client, &live_page_meta_table, &word, out, NULL); }
/* One item for each key, found or not. MGET */
KEYSRT_CALL live_page_meta_get_many(keysrt_client *client, const live_page_meta_params *keys, size_t count, live_i64_lookups *out)
{ return keysrt_string_get_many(client, &live_page_meta_table, keys, count, out, &out->block, sizeof(live_i64_lookup), offsetof(live_i64_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL live_page_meta_set_many(keysrt_client *client, const live_page_meta_params *keys, const int64_t *values, size_t count)
{ return keysrt_string_set_many(client, &live_page_meta_table, keys, values, count, keysrt_declared_ttl); }
/* OK or MISS. EXISTS */
KEYSRT_CALL live_page_meta_exists(keysrt_client *client, live_word word)
{ return keysrt_key_exists(client, &live_page_meta_table, &word); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL live_page_meta_ttl(keysrt_client *client, live_word word, keysrt_duration *out)
{ return keysrt_key_ttl(client, &live_page_meta_table, &word, out); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL live_page_meta_delete(keysrt_client *client, live_word word)
{ return keysrt_key_delete(client, &live_page_meta_table, &word); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL live_page_meta_walk(keysrt_client *client, keysrt_walk *walk, live_page_meta_params *out)
{ return keysrt_key_walk(client, &live_page_meta_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL live_page_meta_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &live_page_meta_table, deleted); }

/* string "p:tagged:{#id}:x", Redis type string, database 0; TTL: never expires. live.keys:98 */
typedef struct live_tagged_params {
    live_id id;
} live_tagged_params;
static const keysrt_piece live_tagged_table_pieces[] KEYSRT_UNUSED = {
    {"p:tagged:{", 10, offsetof(live_tagged_params, id), &live_type_3, "id", false},
    {"}:x", 3, 0, 0, 0, false},
};
static const keysrt_key live_tagged_table KEYSRT_UNUSED = {&live_keyspace, "tagged", 54, 0, KEYSRT_STRING, false,
    {2, sizeof(live_tagged_params), live_tagged_table_pieces, "p:tagged:{*}:x", "p:tagged:{#id}:x"},
    &live_type_14, 0, 0,
    {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL live_tagged_key_name(keysrt_client *client, live_id id, keysrt_text *out)
{ return keysrt_key_name(client, &live_tagged_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL live_tagged_parse(keysrt_client *client, keysrt_view name, live_tagged_params *out)
{ return keysrt_key_parse(client, &live_tagged_table, name, out, NULL); }
/* MISS: no such key. GET */
KEYSRT_CALL live_tagged_get(keysrt_client *client, live_id id, int64_t *out)
{ return keysrt_string_get(client, &live_tagged_table, &id, out, NULL); }
/* Value and TTL in one step. SET */
KEYSRT_CALL live_tagged_set(keysrt_client *client, live_id id, int64_t value)
{ return keysrt_string_set(client, &live_tagged_table, &id, &value, keysrt_declared_ttl); }
/* Sets it where there is none; MISS: there is one, nothing changed. SET NX */
KEYSRT_CALL live_tagged_add(keysrt_client *client, live_id id, int64_t value)
{ return keysrt_string_add(client, &live_tagged_table, &id, &value, keysrt_declared_ttl); }
/* Sets it and gives the old value; MISS: there was none. SET GET */
KEYSRT_CALL live_tagged_swap(keysrt_client *client, live_id id, int64_t value, int64_t *old)
{ return keysrt_string_swap(client, &live_tagged_table, &id, &value, keysrt_declared_ttl, old, NULL); }
/* Reads and deletes; MISS: no such key. GETDEL */
KEYSRT_CALL live_tagged_take(keysrt_client *client, live_id id, int64_t *out)
{ return keysrt_string_take(client, &live_tagged_table, &id, out, NULL); }
/* One item for each key, found or not. MGET */
KEYSRT_CALL live_tagged_get_many(keysrt_client *client, const live_tagged_params *keys, size_t count, live_i64_lookups *out)
{ return keysrt_string_get_many(client, &live_tagged_table, keys, count, out, &out->block, sizeof(live_i64_lookup), offsetof(live_i64_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL live_tagged_set_many(keysrt_client *client, const live_tagged_params *keys, const int64_t *values, size_t count)
{ return keysrt_string_set_many(client, &live_tagged_table, keys, values, count, keysrt_declared_ttl); }
/* OK or MISS. EXISTS */
KEYSRT_CALL live_tagged_exists(keysrt_client *client, live_id id)
{ return keysrt_key_exists(client, &live_tagged_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL live_tagged_ttl(keysrt_client *client, live_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &live_tagged_table, &id, out); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL live_tagged_delete(keysrt_client *client, live_id id)
{ return keysrt_key_delete(client, &live_tagged_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL live_tagged_walk(keysrt_client *client, keysrt_walk *walk, live_tagged_params *out)
{ return keysrt_key_walk(client, &live_tagged_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL live_tagged_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &live_tagged_table, deleted); }

/* string "p:staged:{$stage}:{id}", Redis type string, database 0; TTL: never expires. live.keys:99 */
typedef struct live_staged_params {
    live_id id;
} live_staged_params;
static const keysrt_piece live_staged_table_pieces[] KEYSRT_UNUSED = {
    {"p:staged:", 9, offsetof(live_settings, stage), &live_type_1, "stage", true},
    {":", 1, offsetof(live_staged_params, id), &live_type_3, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key live_staged_table KEYSRT_UNUSED = {&live_keyspace, "staged", 55, 0, KEYSRT_STRING, false,
    {3, sizeof(live_staged_params), live_staged_table_pieces, "p:staged:*:*", "p:staged:{$stage}:{id}"},
    &live_type_14, 0, 0,
    {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL live_staged_key_name(keysrt_client *client, live_id id, keysrt_text *out)
{ return keysrt_key_name(client, &live_staged_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL live_staged_parse(keysrt_client *client, keysrt_view name, live_staged_params *out)
{ return keysrt_key_parse(client, &live_staged_table, name, out, NULL); }
/* MISS: no such key. GET */
KEYSRT_CALL live_staged_get(keysrt_client *client, live_id id, int64_t *out)
{ return keysrt_string_get(client, &live_staged_table, &id, out, NULL); }
/* Value and TTL in one step. SET */
KEYSRT_CALL live_staged_set(keysrt_client *client, live_id id, int64_t value)
{ return keysrt_string_set(client, &live_staged_table, &id, &value, keysrt_declared_ttl); }
/* Sets it where there is none; MISS: there is one, nothing changed. SET NX */
KEYSRT_CALL live_staged_add(keysrt_client *client, live_id id, int64_t value)
{ return keysrt_string_add(client, &live_staged_table, &id, &value, keysrt_declared_ttl); }
/* Sets it and gives the old value; MISS: there was none. SET GET */
KEYSRT_CALL live_staged_swap(keysrt_client *client, live_id id, int64_t value, int64_t *old)
{ return keysrt_string_swap(client, &live_staged_table, &id, &value, keysrt_declared_ttl, old, NULL); }
/* Reads and deletes; MISS: no such key. GETDEL */
KEYSRT_CALL live_staged_take(keysrt_client *client, live_id id, int64_t *out)
{ return keysrt_string_take(client, &live_staged_table, &id, out, NULL); }
/* One item for each key, found or not. MGET */
KEYSRT_CALL live_staged_get_many(keysrt_client *client, const live_staged_params *keys, size_t count, live_i64_lookups *out)
{ return keysrt_string_get_many(client, &live_staged_table, keys, count, out, &out->block, sizeof(live_i64_lookup), offsetof(live_i64_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL live_staged_set_many(keysrt_client *client, const live_staged_params *keys, const int64_t *values, size_t count)
{ return keysrt_string_set_many(client, &live_staged_table, keys, values, count, keysrt_declared_ttl); }
/* OK or MISS. EXISTS */
KEYSRT_CALL live_staged_exists(keysrt_client *client, live_id id)
{ return keysrt_key_exists(client, &live_staged_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL live_staged_ttl(keysrt_client *client, live_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &live_staged_table, &id, out); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL live_staged_delete(keysrt_client *client, live_id id)
{ return keysrt_key_delete(client, &live_staged_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL live_staged_walk(keysrt_client *client, keysrt_walk *walk, live_staged_params *out)
{ return keysrt_key_walk(client, &live_staged_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL live_staged_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &live_staged_table, deleted); }

/* string "t:write:{id}", Redis type string, database 0; TTL: 24 hours; every write sets it anew. live.keys:104 */
typedef struct live_on_write_params {
    live_id id;
} live_on_write_params;
static const keysrt_piece live_on_write_table_pieces[] KEYSRT_UNUSED = {
    {"t:write:", 8, offsetof(live_on_write_params, id), &live_type_3, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key live_on_write_table KEYSRT_UNUSED = {&live_keyspace, "on_write", 56, 0, KEYSRT_STRING, false,
    {2, sizeof(live_on_write_params), live_on_write_table_pieces, "t:write:*", "t:write:{id}"},
    &live_type_4, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 86400000, 0, 0, 0, 0, "$2\r\nPX\r\n$8\r\n86400000\r\n", 22},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL live_on_write_key_name(keysrt_client *client, live_id id, keysrt_text *out)
{ return keysrt_key_name(client, &live_on_write_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL live_on_write_parse(keysrt_client *client, keysrt_view name, live_on_write_params *out)
{ return keysrt_key_parse(client, &live_on_write_table, name, out, NULL); }
/* MISS: no such key. GET */
KEYSRT_CALL live_on_write_get(keysrt_client *client, live_id id, keysrt_text *out)
{ return keysrt_string_get(client, &live_on_write_table, &id, out, &out->block); }
/* Value and TTL in one step. SET */
KEYSRT_CALL live_on_write_set(keysrt_client *client, live_id id, keysrt_view value)
{ return keysrt_string_set(client, &live_on_write_table, &id, &value, keysrt_declared_ttl); }
/* Sets it where there is none; MISS: there is one, nothing changed. SET NX */
KEYSRT_CALL live_on_write_add(keysrt_client *client, live_id id, keysrt_view value)
{ return keysrt_string_add(client, &live_on_write_table, &id, &value, keysrt_declared_ttl); }
/* Sets it and gives the old value; MISS: there was none. SET GET */
KEYSRT_CALL live_on_write_swap(keysrt_client *client, live_id id, keysrt_view value, keysrt_text *old)
{ return keysrt_string_swap(client, &live_on_write_table, &id, &value, keysrt_declared_ttl, old, &old->block); }
/* Reads and deletes; MISS: no such key. GETDEL */
KEYSRT_CALL live_on_write_take(keysrt_client *client, live_id id, keysrt_text *out)
{ return keysrt_string_take(client, &live_on_write_table, &id, out, &out->block); }
/* One item for each key, found or not. MGET */
KEYSRT_CALL live_on_write_get_many(keysrt_client *client, const live_on_write_params *keys, size_t count, live_string_lookups *out)
{ return keysrt_string_get_many(client, &live_on_write_table, keys, count, out, &out->block, sizeof(live_string_lookup), offsetof(live_string_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL live_on_write_set_many(keysrt_client *client, const live_on_write_params *keys, const keysrt_view *values, size_t count)
{ return keysrt_string_set_many(client, &live_on_write_table, keys, values, count, keysrt_declared_ttl); }
/* OK or MISS. EXISTS */
KEYSRT_CALL live_on_write_exists(keysrt_client *client, live_id id)
{ return keysrt_key_exists(client, &live_on_write_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL live_on_write_ttl(keysrt_client *client, live_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &live_on_write_table, &id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL live_on_write_renew(keysrt_client *client, live_id id)
{ return keysrt_key_renew(client, &live_on_write_table, &id, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL live_on_write_delete(keysrt_client *client, live_id id)
{ return keysrt_key_delete(client, &live_on_write_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL live_on_write_walk(keysrt_client *client, keysrt_walk *walk, live_on_write_params *out)
{ return keysrt_key_walk(client, &live_on_write_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL live_on_write_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &live_on_write_table, deleted); }

/* string "t:creation:{id}", Redis type string, database 0; TTL: 24 hours from creation; later writes keep it. live.keys:105 */
typedef struct live_creation_params {
    live_id id;
} live_creation_params;
static const keysrt_piece live_creation_table_pieces[] KEYSRT_UNUSED = {
    {"t:creation:", 11, offsetof(live_creation_params, id), &live_type_3, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key live_creation_table KEYSRT_UNUSED = {&live_keyspace, "creation", 57, 0, KEYSRT_STRING, false,
    {2, sizeof(live_creation_params), live_creation_table_pieces, "t:creation:*", "t:creation:{id}"},
    &live_type_4, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_CREATION, false, 0, 86400000, 0, 0, 0, 0, "$2\r\nPX\r\n$8\r\n86400000\r\n", 22},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL live_creation_key_name(keysrt_client *client, live_id id, keysrt_text *out)
{ return keysrt_key_name(client, &live_creation_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL live_creation_parse(keysrt_client *client, keysrt_view name, live_creation_params *out)
{ return keysrt_key_parse(client, &live_creation_table, name, out, NULL); }
/* MISS: no such key. GET */
KEYSRT_CALL live_creation_get(keysrt_client *client, live_id id, keysrt_text *out)
{ return keysrt_string_get(client, &live_creation_table, &id, out, &out->block); }
/* Value and TTL in one step. SET */
KEYSRT_CALL live_creation_set(keysrt_client *client, live_id id, keysrt_view value)
{ return keysrt_string_set(client, &live_creation_table, &id, &value, keysrt_declared_ttl); }
/* Sets it where there is none; MISS: there is one, nothing changed. SET NX */
KEYSRT_CALL live_creation_add(keysrt_client *client, live_id id, keysrt_view value)
{ return keysrt_string_add(client, &live_creation_table, &id, &value, keysrt_declared_ttl); }
/* Sets it and gives the old value; MISS: there was none. SET GET */
KEYSRT_CALL live_creation_swap(keysrt_client *client, live_id id, keysrt_view value, keysrt_text *old)
{ return keysrt_string_swap(client, &live_creation_table, &id, &value, keysrt_declared_ttl, old, &old->block); }
/* Reads and deletes; MISS: no such key. GETDEL */
KEYSRT_CALL live_creation_take(keysrt_client *client, live_id id, keysrt_text *out)
{ return keysrt_string_take(client, &live_creation_table, &id, out, &out->block); }
/* One item for each key, found or not. MGET */
KEYSRT_CALL live_creation_get_many(keysrt_client *client, const live_creation_params *keys, size_t count, live_string_lookups *out)
{ return keysrt_string_get_many(client, &live_creation_table, keys, count, out, &out->block, sizeof(live_string_lookup), offsetof(live_string_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL live_creation_set_many(keysrt_client *client, const live_creation_params *keys, const keysrt_view *values, size_t count)
{ return keysrt_string_set_many(client, &live_creation_table, keys, values, count, keysrt_declared_ttl); }
/* OK or MISS. EXISTS */
KEYSRT_CALL live_creation_exists(keysrt_client *client, live_id id)
{ return keysrt_key_exists(client, &live_creation_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL live_creation_ttl(keysrt_client *client, live_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &live_creation_table, &id, out); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL live_creation_delete(keysrt_client *client, live_id id)
{ return keysrt_key_delete(client, &live_creation_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL live_creation_walk(keysrt_client *client, keysrt_walk *walk, live_creation_params *out)
{ return keysrt_key_walk(client, &live_creation_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL live_creation_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &live_creation_table, deleted); }

/* string "t:sliding:{id}", Redis type string, database 0; TTL: 24 hours; every write and every read sets it anew. live.keys:106 */
typedef struct live_sliding_params {
    live_id id;
} live_sliding_params;
static const keysrt_piece live_sliding_table_pieces[] KEYSRT_UNUSED = {
    {"t:sliding:", 10, offsetof(live_sliding_params, id), &live_type_3, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key live_sliding_table KEYSRT_UNUSED = {&live_keyspace, "sliding", 58, 0, KEYSRT_STRING, false,
    {2, sizeof(live_sliding_params), live_sliding_table_pieces, "t:sliding:*", "t:sliding:{id}"},
    &live_type_4, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_SLIDING, false, 0, 86400000, 0, 0, 0, 0, "$2\r\nPX\r\n$8\r\n86400000\r\n", 22},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL live_sliding_key_name(keysrt_client *client, live_id id, keysrt_text *out)
{ return keysrt_key_name(client, &live_sliding_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL live_sliding_parse(keysrt_client *client, keysrt_view name, live_sliding_params *out)
{ return keysrt_key_parse(client, &live_sliding_table, name, out, NULL); }
/* MISS: no such key. GET */
KEYSRT_CALL live_sliding_get(keysrt_client *client, live_id id, keysrt_text *out)
{ return keysrt_string_get(client, &live_sliding_table, &id, out, &out->block); }
/* Value and TTL in one step. SET */
KEYSRT_CALL live_sliding_set(keysrt_client *client, live_id id, keysrt_view value)
{ return keysrt_string_set(client, &live_sliding_table, &id, &value, keysrt_declared_ttl); }
/* Sets it where there is none; MISS: there is one, nothing changed. SET NX */
KEYSRT_CALL live_sliding_add(keysrt_client *client, live_id id, keysrt_view value)
{ return keysrt_string_add(client, &live_sliding_table, &id, &value, keysrt_declared_ttl); }
/* Sets it and gives the old value; MISS: there was none. SET GET */
KEYSRT_CALL live_sliding_swap(keysrt_client *client, live_id id, keysrt_view value, keysrt_text *old)
{ return keysrt_string_swap(client, &live_sliding_table, &id, &value, keysrt_declared_ttl, old, &old->block); }
/* Reads and deletes; MISS: no such key. GETDEL */
KEYSRT_CALL live_sliding_take(keysrt_client *client, live_id id, keysrt_text *out)
{ return keysrt_string_take(client, &live_sliding_table, &id, out, &out->block); }
/* One item for each key, found or not. MGET */
KEYSRT_CALL live_sliding_get_many(keysrt_client *client, const live_sliding_params *keys, size_t count, live_string_lookups *out)
{ return keysrt_string_get_many(client, &live_sliding_table, keys, count, out, &out->block, sizeof(live_string_lookup), offsetof(live_string_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL live_sliding_set_many(keysrt_client *client, const live_sliding_params *keys, const keysrt_view *values, size_t count)
{ return keysrt_string_set_many(client, &live_sliding_table, keys, values, count, keysrt_declared_ttl); }
/* OK or MISS. EXISTS */
KEYSRT_CALL live_sliding_exists(keysrt_client *client, live_id id)
{ return keysrt_key_exists(client, &live_sliding_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL live_sliding_ttl(keysrt_client *client, live_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &live_sliding_table, &id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL live_sliding_renew(keysrt_client *client, live_id id)
{ return keysrt_key_renew(client, &live_sliding_table, &id, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL live_sliding_delete(keysrt_client *client, live_id id)
{ return keysrt_key_delete(client, &live_sliding_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL live_sliding_walk(keysrt_client *client, keysrt_walk *walk, live_sliding_params *out)
{ return keysrt_key_walk(client, &live_sliding_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL live_sliding_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &live_sliding_table, deleted); }

/* string "t:after:{id}", Redis type string, database 0; TTL: 24 hours after finish; until then the key stays. live.keys:107 */
typedef struct live_after_params {
    live_id id;
} live_after_params;
static const keysrt_piece live_after_table_pieces[] KEYSRT_UNUSED = {
    {"t:after:", 8, offsetof(live_after_params, id), &live_type_3, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key live_after_table KEYSRT_UNUSED = {&live_keyspace, "after", 59, 0, KEYSRT_STRING, false,
    {2, sizeof(live_after_params), live_after_table_pieces, "t:after:*", "t:after:{id}"},
    &live_type_4, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_AFTER, false, 0, 86400000, 0, 0, 0, 0, "$2\r\nPX\r\n$8\r\n86400000\r\n", 22},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL live_after_key_name(keysrt_client *client, live_id id, keysrt_text *out)
{ return keysrt_key_name(client, &live_after_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL live_after_parse(keysrt_client *client, keysrt_view name, live_after_params *out)
{ return keysrt_key_parse(client, &live_after_table, name, out, NULL); }
/* MISS: no such key. GET */
KEYSRT_CALL live_after_get(keysrt_client *client, live_id id, keysrt_text *out)
{ return keysrt_string_get(client, &live_after_table, &id, out, &out->block); }
/* Value and TTL in one step. SET */
KEYSRT_CALL live_after_set(keysrt_client *client, live_id id, keysrt_view value)
{ return keysrt_string_set(client, &live_after_table, &id, &value, keysrt_declared_ttl); }
/* Sets it where there is none; MISS: there is one, nothing changed. SET NX */
KEYSRT_CALL live_after_add(keysrt_client *client, live_id id, keysrt_view value)
{ return keysrt_string_add(client, &live_after_table, &id, &value, keysrt_declared_ttl); }
/* Sets it and gives the old value; MISS: there was none. SET GET */
KEYSRT_CALL live_after_swap(keysrt_client *client, live_id id, keysrt_view value, keysrt_text *old)
{ return keysrt_string_swap(client, &live_after_table, &id, &value, keysrt_declared_ttl, old, &old->block); }
/* Reads and deletes; MISS: no such key. GETDEL */
KEYSRT_CALL live_after_take(keysrt_client *client, live_id id, keysrt_text *out)
{ return keysrt_string_take(client, &live_after_table, &id, out, &out->block); }
/* One item for each key, found or not. MGET */
KEYSRT_CALL live_after_get_many(keysrt_client *client, const live_after_params *keys, size_t count, live_string_lookups *out)
{ return keysrt_string_get_many(client, &live_after_table, keys, count, out, &out->block, sizeof(live_string_lookup), offsetof(live_string_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL live_after_set_many(keysrt_client *client, const live_after_params *keys, const keysrt_view *values, size_t count)
{ return keysrt_string_set_many(client, &live_after_table, keys, values, count, keysrt_declared_ttl); }
/* OK or MISS. EXISTS */
KEYSRT_CALL live_after_exists(keysrt_client *client, live_id id)
{ return keysrt_key_exists(client, &live_after_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL live_after_ttl(keysrt_client *client, live_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &live_after_table, &id, out); }
/* Starts the TTL; MISS: no such key. PEXPIRE */
KEYSRT_CALL live_after_finish(keysrt_client *client, live_id id)
{ return keysrt_key_finish(client, &live_after_table, &id); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL live_after_delete(keysrt_client *client, live_id id)
{ return keysrt_key_delete(client, &live_after_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL live_after_walk(keysrt_client *client, keysrt_walk *walk, live_after_params *out)
{ return keysrt_key_walk(client, &live_after_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL live_after_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &live_after_table, deleted); }

/* string "t:param:{id}:{keep}", Redis type string, database 0; TTL: as many seconds as parameter {keep} says; every write sets it anew. live.keys:108 */
typedef struct live_by_param_params {
    live_id id;
    uint32_t keep;
} live_by_param_params;
static const keysrt_piece live_by_param_table_pieces[] KEYSRT_UNUSED = {
    {"t:param:", 8, offsetof(live_by_param_params, id), &live_type_3, "id", false},
    {":", 1, offsetof(live_by_param_params, keep), &live_type_2, "keep", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key live_by_param_table KEYSRT_UNUSED = {&live_keyspace, "by_param", 60, 0, KEYSRT_STRING, false,
    {3, sizeof(live_by_param_params), live_by_param_table_pieces, "t:param:*:*", "t:param:{id}:{keep}"},
    &live_type_4, 0, 0,
    {KEYSRT_TTL_PARAM, KEYSRT_TTL_ON_WRITE, false, 0, 1000, 0, 0, offsetof(live_by_param_params, keep), 0, 0, 0},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL live_by_param_key_name(keysrt_client *client, live_id id, uint32_t keep, keysrt_text *out)
{
    const live_by_param_params params = {id, keep};
    return keysrt_key_name(client, &live_by_param_table, &params, out);
}
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL live_by_param_parse(keysrt_client *client, keysrt_view name, live_by_param_params *out)
{ return keysrt_key_parse(client, &live_by_param_table, name, out, NULL); }
/* MISS: no such key. GET */
KEYSRT_CALL live_by_param_get(keysrt_client *client, live_id id, uint32_t keep, keysrt_text *out)
{
    const live_by_param_params params = {id, keep};
    return keysrt_string_get(client, &live_by_param_table, &params, out, &out->block);
}
/* Value and TTL in one step. SET */
KEYSRT_CALL live_by_param_set(keysrt_client *client, live_id id, uint32_t keep, keysrt_view value)
{
    const live_by_param_params params = {id, keep};
    return keysrt_string_set(client, &live_by_param_table, &params, &value, keysrt_declared_ttl);
}
/* Sets it where there is none; MISS: there is one, nothing changed. SET NX */
KEYSRT_CALL live_by_param_add(keysrt_client *client, live_id id, uint32_t keep, keysrt_view value)
{
    const live_by_param_params params = {id, keep};
    return keysrt_string_add(client, &live_by_param_table, &params, &value, keysrt_declared_ttl);
}
/* Sets it and gives the old value; MISS: there was none. SET GET */
KEYSRT_CALL live_by_param_swap(keysrt_client *client, live_id id, uint32_t keep, keysrt_view value, keysrt_text *old)
{
    const live_by_param_params params = {id, keep};
    return keysrt_string_swap(client, &live_by_param_table, &params, &value, keysrt_declared_ttl, old, &old->block);
}
/* Reads and deletes; MISS: no such key. GETDEL */
KEYSRT_CALL live_by_param_take(keysrt_client *client, live_id id, uint32_t keep, keysrt_text *out)
{
    const live_by_param_params params = {id, keep};
    return keysrt_string_take(client, &live_by_param_table, &params, out, &out->block);
}
/* One item for each key, found or not. MGET */
KEYSRT_CALL live_by_param_get_many(keysrt_client *client, const live_by_param_params *keys, size_t count, live_string_lookups *out)
{ return keysrt_string_get_many(client, &live_by_param_table, keys, count, out, &out->block, sizeof(live_string_lookup), offsetof(live_string_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL live_by_param_set_many(keysrt_client *client, const live_by_param_params *keys, const keysrt_view *values, size_t count)
{ return keysrt_string_set_many(client, &live_by_param_table, keys, values, count, keysrt_declared_ttl); }
/* OK or MISS. EXISTS */
KEYSRT_CALL live_by_param_exists(keysrt_client *client, live_id id, uint32_t keep)
{
    const live_by_param_params params = {id, keep};
    return keysrt_key_exists(client, &live_by_param_table, &params);
}
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL live_by_param_ttl(keysrt_client *client, live_id id, uint32_t keep, keysrt_duration *out)
{
    const live_by_param_params params = {id, keep};
    return keysrt_key_ttl(client, &live_by_param_table, &params, out);
}
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL live_by_param_renew(keysrt_client *client, live_id id, uint32_t keep)
{
    const live_by_param_params params = {id, keep};
    return keysrt_key_renew(client, &live_by_param_table, &params, keysrt_declared_ttl);
}
/* MISS: there was none. UNLINK */
KEYSRT_CALL live_by_param_delete(keysrt_client *client, live_id id, uint32_t keep)
{
    const live_by_param_params params = {id, keep};
    return keysrt_key_delete(client, &live_by_param_table, &params);
}
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL live_by_param_walk(keysrt_client *client, keysrt_walk *walk, live_by_param_params *out)
{ return keysrt_key_walk(client, &live_by_param_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL live_by_param_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &live_by_param_table, deleted); }

/* string "t:setting:{id}", Redis type string, database 0; TTL: as setting {$keep} says (1 minute 30 seconds if not set); every write sets it anew. live.keys:109 */
typedef struct live_by_setting_params {
    live_id id;
} live_by_setting_params;
static const keysrt_piece live_by_setting_table_pieces[] KEYSRT_UNUSED = {
    {"t:setting:", 10, offsetof(live_by_setting_params, id), &live_type_3, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key live_by_setting_table KEYSRT_UNUSED = {&live_keyspace, "by_setting", 61, 0, KEYSRT_STRING, false,
    {2, sizeof(live_by_setting_params), live_by_setting_table_pieces, "t:setting:*", "t:setting:{id}"},
    &live_type_4, 0, 0,
    {KEYSRT_TTL_SETTING, KEYSRT_TTL_ON_WRITE, false, 0, 1000, 0, 0, offsetof(live_settings, keep), 0, 0, 0},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL live_by_setting_key_name(keysrt_client *client, live_id id, keysrt_text *out)
{ return keysrt_key_name(client, &live_by_setting_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL live_by_setting_parse(keysrt_client *client, keysrt_view name, live_by_setting_params *out)
{ return keysrt_key_parse(client, &live_by_setting_table, name, out, NULL); }
/* MISS: no such key. GET */
KEYSRT_CALL live_by_setting_get(keysrt_client *client, live_id id, keysrt_text *out)
{ return keysrt_string_get(client, &live_by_setting_table, &id, out, &out->block); }
/* Value and TTL in one step. SET */
KEYSRT_CALL live_by_setting_set(keysrt_client *client, live_id id, keysrt_view value)
{ return keysrt_string_set(client, &live_by_setting_table, &id, &value, keysrt_declared_ttl); }
/* Sets it where there is none; MISS: there is one, nothing changed. SET NX */
KEYSRT_CALL live_by_setting_add(keysrt_client *client, live_id id, keysrt_view value)
{ return keysrt_string_add(client, &live_by_setting_table, &id, &value, keysrt_declared_ttl); }
/* Sets it and gives the old value; MISS: there was none. SET GET */
KEYSRT_CALL live_by_setting_swap(keysrt_client *client, live_id id, keysrt_view value, keysrt_text *old)
{ return keysrt_string_swap(client, &live_by_setting_table, &id, &value, keysrt_declared_ttl, old, &old->block); }
/* Reads and deletes; MISS: no such key. GETDEL */
KEYSRT_CALL live_by_setting_take(keysrt_client *client, live_id id, keysrt_text *out)
{ return keysrt_string_take(client, &live_by_setting_table, &id, out, &out->block); }
/* One item for each key, found or not. MGET */
KEYSRT_CALL live_by_setting_get_many(keysrt_client *client, const live_by_setting_params *keys, size_t count, live_string_lookups *out)
{ return keysrt_string_get_many(client, &live_by_setting_table, keys, count, out, &out->block, sizeof(live_string_lookup), offsetof(live_string_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL live_by_setting_set_many(keysrt_client *client, const live_by_setting_params *keys, const keysrt_view *values, size_t count)
{ return keysrt_string_set_many(client, &live_by_setting_table, keys, values, count, keysrt_declared_ttl); }
/* OK or MISS. EXISTS */
KEYSRT_CALL live_by_setting_exists(keysrt_client *client, live_id id)
{ return keysrt_key_exists(client, &live_by_setting_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL live_by_setting_ttl(keysrt_client *client, live_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &live_by_setting_table, &id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL live_by_setting_renew(keysrt_client *client, live_id id)
{ return keysrt_key_renew(client, &live_by_setting_table, &id, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL live_by_setting_delete(keysrt_client *client, live_id id)
{ return keysrt_key_delete(client, &live_by_setting_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL live_by_setting_walk(keysrt_client *client, keysrt_walk *walk, live_by_setting_params *out)
{ return keysrt_key_walk(client, &live_by_setting_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL live_by_setting_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &live_by_setting_table, deleted); }

/* string "t:case:{color}:{id}", Redis type string, database 0; TTL: by {color}: 5 minutes for red, 10 minutes for green, no expiry for plain; every write sets it anew. live.keys:110 */
typedef struct live_by_case_params {
    live_color color;
    live_id id;
} live_by_case_params;
static const keysrt_piece live_by_case_table_pieces[] KEYSRT_UNUSED = {
    {"t:case:", 7, offsetof(live_by_case_params, color), &live_type_33, "color", false},
    {":", 1, offsetof(live_by_case_params, id), &live_type_3, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const int64_t live_by_case_table_cases[] KEYSRT_UNUSED = {300000, 600000, -1, };
static const keysrt_key live_by_case_table KEYSRT_UNUSED = {&live_keyspace, "by_case", 62, 0, KEYSRT_STRING, false,
    {3, sizeof(live_by_case_params), live_by_case_table_pieces, "t:case:*:*", "t:case:{color}:{id}"},
    &live_type_4, 0, 0,
    {KEYSRT_TTL_BY, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, offsetof(live_by_case_params, color), live_by_case_table_cases, 0, 0},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL live_by_case_key_name(keysrt_client *client, live_color color, live_id id, keysrt_text *out)
{
    const live_by_case_params params = {color, id};
    return keysrt_key_name(client, &live_by_case_table, &params, out);
}
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL live_by_case_parse(keysrt_client *client, keysrt_view name, live_by_case_params *out)
{ return keysrt_key_parse(client, &live_by_case_table, name, out, NULL); }
/* MISS: no such key. GET */
KEYSRT_CALL live_by_case_get(keysrt_client *client, live_color color, live_id id, keysrt_text *out)
{
    const live_by_case_params params = {color, id};
    return keysrt_string_get(client, &live_by_case_table, &params, out, &out->block);
}
/* Value and TTL in one step. SET */
KEYSRT_CALL live_by_case_set(keysrt_client *client, live_color color, live_id id, keysrt_view value)
{
    const live_by_case_params params = {color, id};
    return keysrt_string_set(client, &live_by_case_table, &params, &value, keysrt_declared_ttl);
}
/* Sets it where there is none; MISS: there is one, nothing changed. SET NX */
KEYSRT_CALL live_by_case_add(keysrt_client *client, live_color color, live_id id, keysrt_view value)
{
    const live_by_case_params params = {color, id};
    return keysrt_string_add(client, &live_by_case_table, &params, &value, keysrt_declared_ttl);
}
/* Sets it and gives the old value; MISS: there was none. SET GET */
KEYSRT_CALL live_by_case_swap(keysrt_client *client, live_color color, live_id id, keysrt_view value, keysrt_text *old)
{
    const live_by_case_params params = {color, id};
    return keysrt_string_swap(client, &live_by_case_table, &params, &value, keysrt_declared_ttl, old, &old->block);
}
/* Reads and deletes; MISS: no such key. GETDEL */
KEYSRT_CALL live_by_case_take(keysrt_client *client, live_color color, live_id id, keysrt_text *out)
{
    const live_by_case_params params = {color, id};
    return keysrt_string_take(client, &live_by_case_table, &params, out, &out->block);
}
/* One item for each key, found or not. MGET */
KEYSRT_CALL live_by_case_get_many(keysrt_client *client, const live_by_case_params *keys, size_t count, live_string_lookups *out)
{ return keysrt_string_get_many(client, &live_by_case_table, keys, count, out, &out->block, sizeof(live_string_lookup), offsetof(live_string_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL live_by_case_set_many(keysrt_client *client, const live_by_case_params *keys, const keysrt_view *values, size_t count)
{ return keysrt_string_set_many(client, &live_by_case_table, keys, values, count, keysrt_declared_ttl); }
/* OK or MISS. EXISTS */
KEYSRT_CALL live_by_case_exists(keysrt_client *client, live_color color, live_id id)
{
    const live_by_case_params params = {color, id};
    return keysrt_key_exists(client, &live_by_case_table, &params);
}
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL live_by_case_ttl(keysrt_client *client, live_color color, live_id id, keysrt_duration *out)
{
    const live_by_case_params params = {color, id};
    return keysrt_key_ttl(client, &live_by_case_table, &params, out);
}
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL live_by_case_renew(keysrt_client *client, live_color color, live_id id)
{
    const live_by_case_params params = {color, id};
    return keysrt_key_renew(client, &live_by_case_table, &params, keysrt_declared_ttl);
}
/* MISS: there was none. UNLINK */
KEYSRT_CALL live_by_case_delete(keysrt_client *client, live_color color, live_id id)
{
    const live_by_case_params params = {color, id};
    return keysrt_key_delete(client, &live_by_case_table, &params);
}
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL live_by_case_walk(keysrt_client *client, keysrt_walk *walk, live_by_case_params *out)
{ return keysrt_key_walk(client, &live_by_case_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL live_by_case_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &live_by_case_table, deleted); }

/* string "t:within:{id}", Redis type string, database 0; TTL: 5 minutes unless the caller chooses (1 second to 24 hours); every write sets it anew. live.keys:111 */
typedef struct live_within_params {
    live_id id;
} live_within_params;
static const keysrt_piece live_within_table_pieces[] KEYSRT_UNUSED = {
    {"t:within:", 9, offsetof(live_within_params, id), &live_type_3, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key live_within_table KEYSRT_UNUSED = {&live_keyspace, "within", 63, 0, KEYSRT_STRING, false,
    {2, sizeof(live_within_params), live_within_table_pieces, "t:within:*", "t:within:{id}"},
    &live_type_4, 0, 0,
    {KEYSRT_TTL_CALL, KEYSRT_TTL_ON_WRITE, false, 0, 300000, 1000, 86400000, 0, 0, 0, 0},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL live_within_key_name(keysrt_client *client, live_id id, keysrt_text *out)
{ return keysrt_key_name(client, &live_within_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL live_within_parse(keysrt_client *client, keysrt_view name, live_within_params *out)
{ return keysrt_key_parse(client, &live_within_table, name, out, NULL); }
/* MISS: no such key. GET */
KEYSRT_CALL live_within_get(keysrt_client *client, live_id id, keysrt_text *out)
{ return keysrt_string_get(client, &live_within_table, &id, out, &out->block); }
/* Value and TTL in one step. SET */
KEYSRT_CALL live_within_set(keysrt_client *client, live_id id, keysrt_view value, keysrt_duration ttl)
{ return keysrt_string_set(client, &live_within_table, &id, &value, ttl); }
/* Sets it where there is none; MISS: there is one, nothing changed. SET NX */
KEYSRT_CALL live_within_add(keysrt_client *client, live_id id, keysrt_view value, keysrt_duration ttl)
{ return keysrt_string_add(client, &live_within_table, &id, &value, ttl); }
/* Sets it and gives the old value; MISS: there was none. SET GET */
KEYSRT_CALL live_within_swap(keysrt_client *client, live_id id, keysrt_view value, keysrt_duration ttl, keysrt_text *old)
{ return keysrt_string_swap(client, &live_within_table, &id, &value, ttl, old, &old->block); }
/* Reads and deletes; MISS: no such key. GETDEL */
KEYSRT_CALL live_within_take(keysrt_client *client, live_id id, keysrt_text *out)
{ return keysrt_string_take(client, &live_within_table, &id, out, &out->block); }
/* One item for each key, found or not. MGET */
KEYSRT_CALL live_within_get_many(keysrt_client *client, const live_within_params *keys, size_t count, live_string_lookups *out)
{ return keysrt_string_get_many(client, &live_within_table, keys, count, out, &out->block, sizeof(live_string_lookup), offsetof(live_string_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL live_within_set_many(keysrt_client *client, const live_within_params *keys, const keysrt_view *values, size_t count, keysrt_duration ttl)
{ return keysrt_string_set_many(client, &live_within_table, keys, values, count, ttl); }
/* OK or MISS. EXISTS */
KEYSRT_CALL live_within_exists(keysrt_client *client, live_id id)
{ return keysrt_key_exists(client, &live_within_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL live_within_ttl(keysrt_client *client, live_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &live_within_table, &id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL live_within_renew(keysrt_client *client, live_id id, keysrt_duration ttl)
{ return keysrt_key_renew(client, &live_within_table, &id, ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL live_within_delete(keysrt_client *client, live_id id)
{ return keysrt_key_delete(client, &live_within_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL live_within_walk(keysrt_client *client, keysrt_walk *walk, live_within_params *out)
{ return keysrt_key_walk(client, &live_within_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL live_within_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &live_within_table, deleted); }

/* string "t:atmost:{id}", Redis type string, database 0; TTL: the caller chooses: at most 24 hours; every write sets it anew. live.keys:112 */
typedef struct live_at_most_params {
    live_id id;
} live_at_most_params;
static const keysrt_piece live_at_most_table_pieces[] KEYSRT_UNUSED = {
    {"t:atmost:", 9, offsetof(live_at_most_params, id), &live_type_3, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key live_at_most_table KEYSRT_UNUSED = {&live_keyspace, "at_most", 64, 0, KEYSRT_STRING, false,
    {2, sizeof(live_at_most_params), live_at_most_table_pieces, "t:atmost:*", "t:atmost:{id}"},
    &live_type_4, 0, 0,
    {KEYSRT_TTL_CALL, KEYSRT_TTL_ON_WRITE, false, 0, 0, 1, 86400000, 0, 0, 0, 0},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL live_at_most_key_name(keysrt_client *client, live_id id, keysrt_text *out)
{ return keysrt_key_name(client, &live_at_most_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL live_at_most_parse(keysrt_client *client, keysrt_view name, live_at_most_params *out)
{ return keysrt_key_parse(client, &live_at_most_table, name, out, NULL); }
/* MISS: no such key. GET */
KEYSRT_CALL live_at_most_get(keysrt_client *client, live_id id, keysrt_text *out)
{ return keysrt_string_get(client, &live_at_most_table, &id, out, &out->block); }
/* Value and TTL in one step. SET */
KEYSRT_CALL live_at_most_set(keysrt_client *client, live_id id, keysrt_view value, keysrt_duration ttl)
{ return keysrt_string_set(client, &live_at_most_table, &id, &value, ttl); }
/* Sets it where there is none; MISS: there is one, nothing changed. SET NX */
KEYSRT_CALL live_at_most_add(keysrt_client *client, live_id id, keysrt_view value, keysrt_duration ttl)
{ return keysrt_string_add(client, &live_at_most_table, &id, &value, ttl); }
/* Sets it and gives the old value; MISS: there was none. SET GET */
KEYSRT_CALL live_at_most_swap(keysrt_client *client, live_id id, keysrt_view value, keysrt_duration ttl, keysrt_text *old)
{ return keysrt_string_swap(client, &live_at_most_table, &id, &value, ttl, old, &old->block); }
/* Reads and deletes; MISS: no such key. GETDEL */
KEYSRT_CALL live_at_most_take(keysrt_client *client, live_id id, keysrt_text *out)
{ return keysrt_string_take(client, &live_at_most_table, &id, out, &out->block); }
/* One item for each key, found or not. MGET */
KEYSRT_CALL live_at_most_get_many(keysrt_client *client, const live_at_most_params *keys, size_t count, live_string_lookups *out)
{ return keysrt_string_get_many(client, &live_at_most_table, keys, count, out, &out->block, sizeof(live_string_lookup), offsetof(live_string_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL live_at_most_set_many(keysrt_client *client, const live_at_most_params *keys, const keysrt_view *values, size_t count, keysrt_duration ttl)
{ return keysrt_string_set_many(client, &live_at_most_table, keys, values, count, ttl); }
/* OK or MISS. EXISTS */
KEYSRT_CALL live_at_most_exists(keysrt_client *client, live_id id)
{ return keysrt_key_exists(client, &live_at_most_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL live_at_most_ttl(keysrt_client *client, live_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &live_at_most_table, &id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL live_at_most_renew(keysrt_client *client, live_id id, keysrt_duration ttl)
{ return keysrt_key_renew(client, &live_at_most_table, &id, ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL live_at_most_delete(keysrt_client *client, live_id id)
{ return keysrt_key_delete(client, &live_at_most_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL live_at_most_walk(keysrt_client *client, keysrt_walk *walk, live_at_most_params *out)
{ return keysrt_key_walk(client, &live_at_most_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL live_at_most_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &live_at_most_table, deleted); }

/* string "t:between:{id}", Redis type string, database 0; TTL: the caller chooses: 1 hour to 24 hours; every write sets it anew. live.keys:113 */
typedef struct live_between_params {
    live_id id;
} live_between_params;
static const keysrt_piece live_between_table_pieces[] KEYSRT_UNUSED = {
    {"t:between:", 10, offsetof(live_between_params, id), &live_type_3, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key live_between_table KEYSRT_UNUSED = {&live_keyspace, "between", 65, 0, KEYSRT_STRING, false,
    {2, sizeof(live_between_params), live_between_table_pieces, "t:between:*", "t:between:{id}"},
    &live_type_4, 0, 0,
    {KEYSRT_TTL_CALL, KEYSRT_TTL_ON_WRITE, false, 0, 0, 3600000, 86400000, 0, 0, 0, 0},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL live_between_key_name(keysrt_client *client, live_id id, keysrt_text *out)
{ return keysrt_key_name(client, &live_between_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL live_between_parse(keysrt_client *client, keysrt_view name, live_between_params *out)
{ return keysrt_key_parse(client, &live_between_table, name, out, NULL); }
/* MISS: no such key. GET */
KEYSRT_CALL live_between_get(keysrt_client *client, live_id id, keysrt_text *out)
{ return keysrt_string_get(client, &live_between_table, &id, out, &out->block); }
/* Value and TTL in one step. SET */
KEYSRT_CALL live_between_set(keysrt_client *client, live_id id, keysrt_view value, keysrt_duration ttl)
{ return keysrt_string_set(client, &live_between_table, &id, &value, ttl); }
/* Sets it where there is none; MISS: there is one, nothing changed. SET NX */
KEYSRT_CALL live_between_add(keysrt_client *client, live_id id, keysrt_view value, keysrt_duration ttl)
{ return keysrt_string_add(client, &live_between_table, &id, &value, ttl); }
/* Sets it and gives the old value; MISS: there was none. SET GET */
KEYSRT_CALL live_between_swap(keysrt_client *client, live_id id, keysrt_view value, keysrt_duration ttl, keysrt_text *old)
{ return keysrt_string_swap(client, &live_between_table, &id, &value, ttl, old, &old->block); }
/* Reads and deletes; MISS: no such key. GETDEL */
KEYSRT_CALL live_between_take(keysrt_client *client, live_id id, keysrt_text *out)
{ return keysrt_string_take(client, &live_between_table, &id, out, &out->block); }
/* One item for each key, found or not. MGET */
KEYSRT_CALL live_between_get_many(keysrt_client *client, const live_between_params *keys, size_t count, live_string_lookups *out)
{ return keysrt_string_get_many(client, &live_between_table, keys, count, out, &out->block, sizeof(live_string_lookup), offsetof(live_string_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL live_between_set_many(keysrt_client *client, const live_between_params *keys, const keysrt_view *values, size_t count, keysrt_duration ttl)
{ return keysrt_string_set_many(client, &live_between_table, keys, values, count, ttl); }
/* OK or MISS. EXISTS */
KEYSRT_CALL live_between_exists(keysrt_client *client, live_id id)
{ return keysrt_key_exists(client, &live_between_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL live_between_ttl(keysrt_client *client, live_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &live_between_table, &id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL live_between_renew(keysrt_client *client, live_id id, keysrt_duration ttl)
{ return keysrt_key_renew(client, &live_between_table, &id, ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL live_between_delete(keysrt_client *client, live_id id)
{ return keysrt_key_delete(client, &live_between_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL live_between_walk(keysrt_client *client, keysrt_walk *walk, live_between_params *out)
{ return keysrt_key_walk(client, &live_between_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL live_between_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &live_between_table, deleted); }

/* string "t:atcall:{id}", Redis type string, database 0; TTL: the caller chooses; every write sets it anew; the caller may also choose that it never expires. live.keys:114 */
typedef struct live_at_call_params {
    live_id id;
} live_at_call_params;
static const keysrt_piece live_at_call_table_pieces[] KEYSRT_UNUSED = {
    {"t:atcall:", 9, offsetof(live_at_call_params, id), &live_type_3, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key live_at_call_table KEYSRT_UNUSED = {&live_keyspace, "at_call", 66, 0, KEYSRT_STRING, false,
    {2, sizeof(live_at_call_params), live_at_call_table_pieces, "t:atcall:*", "t:atcall:{id}"},
    &live_type_4, 0, 0,
    {KEYSRT_TTL_CALL, KEYSRT_TTL_ON_WRITE, true, 0, 0, 1, INT64_C(9223372036854775807), 0, 0, 0, 0},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL live_at_call_key_name(keysrt_client *client, live_id id, keysrt_text *out)
{ return keysrt_key_name(client, &live_at_call_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL live_at_call_parse(keysrt_client *client, keysrt_view name, live_at_call_params *out)
{ return keysrt_key_parse(client, &live_at_call_table, name, out, NULL); }
/* MISS: no such key. GET */
KEYSRT_CALL live_at_call_get(keysrt_client *client, live_id id, keysrt_text *out)
{ return keysrt_string_get(client, &live_at_call_table, &id, out, &out->block); }
/* Value and TTL in one step. SET */
KEYSRT_CALL live_at_call_set(keysrt_client *client, live_id id, keysrt_view value, keysrt_duration ttl)
{ return keysrt_string_set(client, &live_at_call_table, &id, &value, ttl); }
/* Sets it where there is none; MISS: there is one, nothing changed. SET NX */
KEYSRT_CALL live_at_call_add(keysrt_client *client, live_id id, keysrt_view value, keysrt_duration ttl)
{ return keysrt_string_add(client, &live_at_call_table, &id, &value, ttl); }
/* Sets it and gives the old value; MISS: there was none. SET GET */
KEYSRT_CALL live_at_call_swap(keysrt_client *client, live_id id, keysrt_view value, keysrt_duration ttl, keysrt_text *old)
{ return keysrt_string_swap(client, &live_at_call_table, &id, &value, ttl, old, &old->block); }
/* Reads and deletes; MISS: no such key. GETDEL */
KEYSRT_CALL live_at_call_take(keysrt_client *client, live_id id, keysrt_text *out)
{ return keysrt_string_take(client, &live_at_call_table, &id, out, &out->block); }
/* One item for each key, found or not. MGET */
KEYSRT_CALL live_at_call_get_many(keysrt_client *client, const live_at_call_params *keys, size_t count, live_string_lookups *out)
{ return keysrt_string_get_many(client, &live_at_call_table, keys, count, out, &out->block, sizeof(live_string_lookup), offsetof(live_string_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL live_at_call_set_many(keysrt_client *client, const live_at_call_params *keys, const keysrt_view *values, size_t count, keysrt_duration ttl)
{ return keysrt_string_set_many(client, &live_at_call_table, keys, values, count, ttl); }
/* OK or MISS. EXISTS */
KEYSRT_CALL live_at_call_exists(keysrt_client *client, live_id id)
{ return keysrt_key_exists(client, &live_at_call_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL live_at_call_ttl(keysrt_client *client, live_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &live_at_call_table, &id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL live_at_call_renew(keysrt_client *client, live_id id, keysrt_duration ttl)
{ return keysrt_key_renew(client, &live_at_call_table, &id, ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL live_at_call_delete(keysrt_client *client, live_id id)
{ return keysrt_key_delete(client, &live_at_call_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL live_at_call_walk(keysrt_client *client, keysrt_walk *walk, live_at_call_params *out)
{ return keysrt_key_walk(client, &live_at_call_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL live_at_call_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &live_at_call_table, deleted); }

/* string "t:stays:{id}", Redis type string, database 0; TTL: never expires. live.keys:115 */
typedef struct live_stays_params {
    live_id id;
} live_stays_params;
static const keysrt_piece live_stays_table_pieces[] KEYSRT_UNUSED = {
    {"t:stays:", 8, offsetof(live_stays_params, id), &live_type_3, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key live_stays_table KEYSRT_UNUSED = {&live_keyspace, "stays", 67, 0, KEYSRT_STRING, false,
    {2, sizeof(live_stays_params), live_stays_table_pieces, "t:stays:*", "t:stays:{id}"},
    &live_type_4, 0, 0,
    {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL live_stays_key_name(keysrt_client *client, live_id id, keysrt_text *out)
{ return keysrt_key_name(client, &live_stays_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL live_stays_parse(keysrt_client *client, keysrt_view name, live_stays_params *out)
{ return keysrt_key_parse(client, &live_stays_table, name, out, NULL); }
/* MISS: no such key. GET */
KEYSRT_CALL live_stays_get(keysrt_client *client, live_id id, keysrt_text *out)
{ return keysrt_string_get(client, &live_stays_table, &id, out, &out->block); }
/* Value and TTL in one step. SET */
KEYSRT_CALL live_stays_set(keysrt_client *client, live_id id, keysrt_view value)
{ return keysrt_string_set(client, &live_stays_table, &id, &value, keysrt_declared_ttl); }
/* Sets it where there is none; MISS: there is one, nothing changed. SET NX */
KEYSRT_CALL live_stays_add(keysrt_client *client, live_id id, keysrt_view value)
{ return keysrt_string_add(client, &live_stays_table, &id, &value, keysrt_declared_ttl); }
/* Sets it and gives the old value; MISS: there was none. SET GET */
KEYSRT_CALL live_stays_swap(keysrt_client *client, live_id id, keysrt_view value, keysrt_text *old)
{ return keysrt_string_swap(client, &live_stays_table, &id, &value, keysrt_declared_ttl, old, &old->block); }
/* Reads and deletes; MISS: no such key. GETDEL */
KEYSRT_CALL live_stays_take(keysrt_client *client, live_id id, keysrt_text *out)
{ return keysrt_string_take(client, &live_stays_table, &id, out, &out->block); }
/* One item for each key, found or not. MGET */
KEYSRT_CALL live_stays_get_many(keysrt_client *client, const live_stays_params *keys, size_t count, live_string_lookups *out)
{ return keysrt_string_get_many(client, &live_stays_table, keys, count, out, &out->block, sizeof(live_string_lookup), offsetof(live_string_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL live_stays_set_many(keysrt_client *client, const live_stays_params *keys, const keysrt_view *values, size_t count)
{ return keysrt_string_set_many(client, &live_stays_table, keys, values, count, keysrt_declared_ttl); }
/* OK or MISS. EXISTS */
KEYSRT_CALL live_stays_exists(keysrt_client *client, live_id id)
{ return keysrt_key_exists(client, &live_stays_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL live_stays_ttl(keysrt_client *client, live_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &live_stays_table, &id, out); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL live_stays_delete(keysrt_client *client, live_id id)
{ return keysrt_key_delete(client, &live_stays_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL live_stays_walk(keysrt_client *client, keysrt_walk *walk, live_stays_params *out)
{ return keysrt_key_walk(client, &live_stays_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL live_stays_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &live_stays_table, deleted); }

/* string "t:spread:{id}", Redis type string, database 0; TTL: 24 hours; every write sets it anew; up to 10% shorter at random, so that keys written together do not expire together. live.keys:116 */
typedef struct live_spread_params {
    live_id id;
} live_spread_params;
static const keysrt_piece live_spread_table_pieces[] KEYSRT_UNUSED = {
    {"t:spread:", 9, offsetof(live_spread_params, id), &live_type_3, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key live_spread_table KEYSRT_UNUSED = {&live_keyspace, "spread", 68, 0, KEYSRT_STRING, false,
    {2, sizeof(live_spread_params), live_spread_table_pieces, "t:spread:*", "t:spread:{id}"},
    &live_type_4, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 100, 86400000, 0, 0, 0, 0, 0, 0},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL live_spread_key_name(keysrt_client *client, live_id id, keysrt_text *out)
{ return keysrt_key_name(client, &live_spread_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL live_spread_parse(keysrt_client *client, keysrt_view name, live_spread_params *out)
{ return keysrt_key_parse(client, &live_spread_table, name, out, NULL); }
/* MISS: no such key. GET */
KEYSRT_CALL live_spread_get(keysrt_client *client, live_id id, keysrt_text *out)
{ return keysrt_string_get(client, &live_spread_table, &id, out, &out->block); }
/* Value and TTL in one step. SET */
KEYSRT_CALL live_spread_set(keysrt_client *client, live_id id, keysrt_view value)
{ return keysrt_string_set(client, &live_spread_table, &id, &value, keysrt_declared_ttl); }
/* Sets it where there is none; MISS: there is one, nothing changed. SET NX */
KEYSRT_CALL live_spread_add(keysrt_client *client, live_id id, keysrt_view value)
{ return keysrt_string_add(client, &live_spread_table, &id, &value, keysrt_declared_ttl); }
/* Sets it and gives the old value; MISS: there was none. SET GET */
KEYSRT_CALL live_spread_swap(keysrt_client *client, live_id id, keysrt_view value, keysrt_text *old)
{ return keysrt_string_swap(client, &live_spread_table, &id, &value, keysrt_declared_ttl, old, &old->block); }
/* Reads and deletes; MISS: no such key. GETDEL */
KEYSRT_CALL live_spread_take(keysrt_client *client, live_id id, keysrt_text *out)
{ return keysrt_string_take(client, &live_spread_table, &id, out, &out->block); }
/* One item for each key, found or not. MGET */
KEYSRT_CALL live_spread_get_many(keysrt_client *client, const live_spread_params *keys, size_t count, live_string_lookups *out)
{ return keysrt_string_get_many(client, &live_spread_table, keys, count, out, &out->block, sizeof(live_string_lookup), offsetof(live_string_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL live_spread_set_many(keysrt_client *client, const live_spread_params *keys, const keysrt_view *values, size_t count)
{ return keysrt_string_set_many(client, &live_spread_table, keys, values, count, keysrt_declared_ttl); }
/* OK or MISS. EXISTS */
KEYSRT_CALL live_spread_exists(keysrt_client *client, live_id id)
{ return keysrt_key_exists(client, &live_spread_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL live_spread_ttl(keysrt_client *client, live_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &live_spread_table, &id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL live_spread_renew(keysrt_client *client, live_id id)
{ return keysrt_key_renew(client, &live_spread_table, &id, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL live_spread_delete(keysrt_client *client, live_id id)
{ return keysrt_key_delete(client, &live_spread_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL live_spread_walk(keysrt_client *client, keysrt_walk *walk, live_spread_params *out)
{ return keysrt_key_walk(client, &live_spread_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL live_spread_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &live_spread_table, deleted); }

/* hash "t:hcreation:{id}", Redis type hash, database 0; TTL: 24 hours from creation; later writes keep it. live.keys:117 */
typedef struct live_hash_creation_params {
    live_id id;
} live_hash_creation_params;
typedef struct live_hash_creation {
    keysrt_view a;
    bool has_b;
    keysrt_view b;
    keysrt_block block; /* of a result */
} live_hash_creation;
static inline void live_hash_creation_clear(live_hash_creation *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}
#define LIVE_HASH_CREATION_FIELD_A (UINT64_C(1) << 0)
#define LIVE_HASH_CREATION_FIELD_B (UINT64_C(1) << 1)
static const keysrt_piece live_hash_creation_table_pieces[] KEYSRT_UNUSED = {
    {"t:hcreation:", 12, offsetof(live_hash_creation_params, id), &live_type_3, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_field live_hash_creation_table_fields[] KEYSRT_UNUSED = {
    {"a", 1, offsetof(live_hash_creation, a), KEYSRT_NO_OFFSET, &live_type_4, "$1\r\na\r\n", 7},
    {"b", 1, offsetof(live_hash_creation, b), offsetof(live_hash_creation, has_b), &live_type_4, "$1\r\nb\r\n", 7},
};
static const keysrt_record live_hash_creation_table_record KEYSRT_UNUSED = {"hash_creation", offsetof(live_hash_creation, block), 2, live_hash_creation_table_fields, 0, 0};
static const keysrt_key live_hash_creation_table KEYSRT_UNUSED = {&live_keyspace, "hash_creation", 69, 0, KEYSRT_HASH, false,
    {2, sizeof(live_hash_creation_params), live_hash_creation_table_pieces, "t:hcreation:*", "t:hcreation:{id}"},
    0, 0, &live_hash_creation_table_record,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_CREATION, false, 0, 86400000, 0, 0, 0, 0, "$2\r\nPX\r\n$8\r\n86400000\r\n", 22},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL live_hash_creation_key_name(keysrt_client *client, live_id id, keysrt_text *out)
{ return keysrt_key_name(client, &live_hash_creation_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL live_hash_creation_parse(keysrt_client *client, keysrt_view name, live_hash_creation_params *out)
{ return keysrt_key_parse(client, &live_hash_creation_table, name, out, NULL); }
/* All fields; MISS: no such key. HGETALL */
KEYSRT_CALL live_hash_creation_get(keysrt_client *client, live_id id, live_hash_creation *out)
{ return keysrt_hash_get(client, &live_hash_creation_table, &id, out, &out->block); }
/* Replaces the whole key in one step. DEL, HSET */
KEYSRT_CALL live_hash_creation_put(keysrt_client *client, live_id id, const live_hash_creation *record)
{ return keysrt_hash_put(client, &live_hash_creation_table, &id, record, keysrt_declared_ttl); }
/* The fields of the mask; MISS: no such key. HMGET */
KEYSRT_CALL live_hash_creation_get_fields(keysrt_client *client, live_id id, uint64_t mask, live_hash_creation *out)
{ return keysrt_hash_get_fields(client, &live_hash_creation_table, &id, mask, out, &out->block); }
/* The fields of the mask; optional ones that are not there are deleted. HSET */
KEYSRT_CALL live_hash_creation_set_fields(keysrt_client *client, live_id id, uint64_t mask, const live_hash_creation *record)
{ return keysrt_hash_set_fields(client, &live_hash_creation_table, &id, mask, record, keysrt_declared_ttl); }
/* Optional fields of the mask; deleted may be NULL. HDEL */
KEYSRT_CALL live_hash_creation_delete_fields(keysrt_client *client, live_id id, uint64_t mask, uint64_t *deleted)
{ return keysrt_hash_delete_fields(client, &live_hash_creation_table, &id, mask, deleted); }
/* MISS: no such key or field. HGET */
KEYSRT_CALL live_hash_creation_get_a(keysrt_client *client, live_id id, keysrt_text *out)
{ return keysrt_hash_get_field(client, &live_hash_creation_table, &id, 0, out, &out->block); }
/* One field alone. HSET */
KEYSRT_CALL live_hash_creation_set_a(keysrt_client *client, live_id id, keysrt_view value)
{ return keysrt_hash_set_field(client, &live_hash_creation_table, &id, 0, &value, keysrt_declared_ttl); }
/* MISS: no such key or field. HGET */
KEYSRT_CALL live_hash_creation_get_b(keysrt_client *client, live_id id, keysrt_text *out)
{ return keysrt_hash_get_field(client, &live_hash_creation_table, &id, 1, out, &out->block); }
/* One field alone. HSET */
KEYSRT_CALL live_hash_creation_set_b(keysrt_client *client, live_id id, keysrt_view value)
{ return keysrt_hash_set_field(client, &live_hash_creation_table, &id, 1, &value, keysrt_declared_ttl); }
/* OK or MISS. EXISTS */
KEYSRT_CALL live_hash_creation_exists(keysrt_client *client, live_id id)
{ return keysrt_key_exists(client, &live_hash_creation_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL live_hash_creation_ttl(keysrt_client *client, live_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &live_hash_creation_table, &id, out); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL live_hash_creation_delete(keysrt_client *client, live_id id)
{ return keysrt_key_delete(client, &live_hash_creation_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL live_hash_creation_walk(keysrt_client *client, keysrt_walk *walk, live_hash_creation_params *out)
{ return keysrt_key_walk(client, &live_hash_creation_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL live_hash_creation_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &live_hash_creation_table, deleted); }

/* hash "t:hsliding:{id}", Redis type hash, database 0; TTL: 24 hours; every write and every read sets it anew. live.keys:118 */
typedef struct live_hash_sliding_params {
    live_id id;
} live_hash_sliding_params;
typedef struct live_hash_sliding {
    keysrt_view a;
    bool has_b;
    keysrt_view b;
    bool has_c;
    int64_t c;
    keysrt_block block; /* of a result */
} live_hash_sliding;
static inline void live_hash_sliding_clear(live_hash_sliding *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}
#define LIVE_HASH_SLIDING_FIELD_A (UINT64_C(1) << 0)
#define LIVE_HASH_SLIDING_FIELD_B (UINT64_C(1) << 1)
#define LIVE_HASH_SLIDING_FIELD_C (UINT64_C(1) << 2)
static const keysrt_piece live_hash_sliding_table_pieces[] KEYSRT_UNUSED = {
    {"t:hsliding:", 11, offsetof(live_hash_sliding_params, id), &live_type_3, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_field live_hash_sliding_table_fields[] KEYSRT_UNUSED = {
    {"a", 1, offsetof(live_hash_sliding, a), KEYSRT_NO_OFFSET, &live_type_4, "$1\r\na\r\n", 7},
    {"b", 1, offsetof(live_hash_sliding, b), offsetof(live_hash_sliding, has_b), &live_type_4, "$1\r\nb\r\n", 7},
    {"c", 1, offsetof(live_hash_sliding, c), offsetof(live_hash_sliding, has_c), &live_type_14, "$1\r\nc\r\n", 7},
};
static const keysrt_record live_hash_sliding_table_record KEYSRT_UNUSED = {"hash_sliding", offsetof(live_hash_sliding, block), 3, live_hash_sliding_table_fields, 0, 0};
static const keysrt_key live_hash_sliding_table KEYSRT_UNUSED = {&live_keyspace, "hash_sliding", 70, 0, KEYSRT_HASH, false,
    {2, sizeof(live_hash_sliding_params), live_hash_sliding_table_pieces, "t:hsliding:*", "t:hsliding:{id}"},
    0, 0, &live_hash_sliding_table_record,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_SLIDING, false, 0, 86400000, 0, 0, 0, 0, "$2\r\nPX\r\n$8\r\n86400000\r\n", 22},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL live_hash_sliding_key_name(keysrt_client *client, live_id id, keysrt_text *out)
{ return keysrt_key_name(client, &live_hash_sliding_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL live_hash_sliding_parse(keysrt_client *client, keysrt_view name, live_hash_sliding_params *out)
{ return keysrt_key_parse(client, &live_hash_sliding_table, name, out, NULL); }
/* All fields; MISS: no such key. HGETALL */
KEYSRT_CALL live_hash_sliding_get(keysrt_client *client, live_id id, live_hash_sliding *out)
{ return keysrt_hash_get(client, &live_hash_sliding_table, &id, out, &out->block); }
/* Replaces the whole key in one step. DEL, HSET */
KEYSRT_CALL live_hash_sliding_put(keysrt_client *client, live_id id, const live_hash_sliding *record)
{ return keysrt_hash_put(client, &live_hash_sliding_table, &id, record, keysrt_declared_ttl); }
/* The fields of the mask; MISS: no such key. HMGET */
KEYSRT_CALL live_hash_sliding_get_fields(keysrt_client *client, live_id id, uint64_t mask, live_hash_sliding *out)
{ return keysrt_hash_get_fields(client, &live_hash_sliding_table, &id, mask, out, &out->block); }
/* The fields of the mask; optional ones that are not there are deleted. HSET */
KEYSRT_CALL live_hash_sliding_set_fields(keysrt_client *client, live_id id, uint64_t mask, const live_hash_sliding *record)
{ return keysrt_hash_set_fields(client, &live_hash_sliding_table, &id, mask, record, keysrt_declared_ttl); }
/* Optional fields of the mask; deleted may be NULL. HDEL */
KEYSRT_CALL live_hash_sliding_delete_fields(keysrt_client *client, live_id id, uint64_t mask, uint64_t *deleted)
{ return keysrt_hash_delete_fields(client, &live_hash_sliding_table, &id, mask, deleted); }
/* MISS: no such key or field. HGET */
KEYSRT_CALL live_hash_sliding_get_a(keysrt_client *client, live_id id, keysrt_text *out)
{ return keysrt_hash_get_field(client, &live_hash_sliding_table, &id, 0, out, &out->block); }
/* One field alone. HSET */
KEYSRT_CALL live_hash_sliding_set_a(keysrt_client *client, live_id id, keysrt_view value)
{ return keysrt_hash_set_field(client, &live_hash_sliding_table, &id, 0, &value, keysrt_declared_ttl); }
/* MISS: no such key or field. HGET */
KEYSRT_CALL live_hash_sliding_get_b(keysrt_client *client, live_id id, keysrt_text *out)
{ return keysrt_hash_get_field(client, &live_hash_sliding_table, &id, 1, out, &out->block); }
/* One field alone. HSET */
KEYSRT_CALL live_hash_sliding_set_b(keysrt_client *client, live_id id, keysrt_view value)
{ return keysrt_hash_set_field(client, &live_hash_sliding_table, &id, 1, &value, keysrt_declared_ttl); }
/* MISS: no such key or field. HGET */
KEYSRT_CALL live_hash_sliding_get_c(keysrt_client *client, live_id id, int64_t *out)
{ return keysrt_hash_get_field(client, &live_hash_sliding_table, &id, 2, out, NULL); }
/* One field alone. HSET */
KEYSRT_CALL live_hash_sliding_set_c(keysrt_client *client, live_id id, int64_t value)
{ return keysrt_hash_set_field(client, &live_hash_sliding_table, &id, 2, &value, keysrt_declared_ttl); }
/* out may be NULL. HINCRBY */
KEYSRT_CALL live_hash_sliding_increment_c(keysrt_client *client, live_id id, int64_t by, int64_t *out)
{ return keysrt_hash_increment(client, &live_hash_sliding_table, &id, 2, &by, keysrt_declared_ttl, out); }
/* OK or MISS. EXISTS */
KEYSRT_CALL live_hash_sliding_exists(keysrt_client *client, live_id id)
{ return keysrt_key_exists(client, &live_hash_sliding_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL live_hash_sliding_ttl(keysrt_client *client, live_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &live_hash_sliding_table, &id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL live_hash_sliding_renew(keysrt_client *client, live_id id)
{ return keysrt_key_renew(client, &live_hash_sliding_table, &id, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL live_hash_sliding_delete(keysrt_client *client, live_id id)
{ return keysrt_key_delete(client, &live_hash_sliding_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL live_hash_sliding_walk(keysrt_client *client, keysrt_walk *walk, live_hash_sliding_params *out)
{ return keysrt_key_walk(client, &live_hash_sliding_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL live_hash_sliding_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &live_hash_sliding_table, deleted); }

/* hash "t:hafter:{id}", Redis type hash, database 0; TTL: 24 hours after finish; until then the key stays. live.keys:119 */
typedef struct live_hash_after_params {
    live_id id;
} live_hash_after_params;
typedef struct live_hash_after {
    keysrt_view a;
    keysrt_block block; /* of a result */
} live_hash_after;
static inline void live_hash_after_clear(live_hash_after *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}
#define LIVE_HASH_AFTER_FIELD_A (UINT64_C(1) << 0)
static const keysrt_piece live_hash_after_table_pieces[] KEYSRT_UNUSED = {
    {"t:hafter:", 9, offsetof(live_hash_after_params, id), &live_type_3, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_field live_hash_after_table_fields[] KEYSRT_UNUSED = {
    {"a", 1, offsetof(live_hash_after, a), KEYSRT_NO_OFFSET, &live_type_4, "$1\r\na\r\n", 7},
};
static const keysrt_record live_hash_after_table_record KEYSRT_UNUSED = {"hash_after", offsetof(live_hash_after, block), 1, live_hash_after_table_fields, 0, 0};
static const keysrt_key live_hash_after_table KEYSRT_UNUSED = {&live_keyspace, "hash_after", 71, 0, KEYSRT_HASH, false,
    {2, sizeof(live_hash_after_params), live_hash_after_table_pieces, "t:hafter:*", "t:hafter:{id}"},
    0, 0, &live_hash_after_table_record,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_AFTER, false, 0, 86400000, 0, 0, 0, 0, "$2\r\nPX\r\n$8\r\n86400000\r\n", 22},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL live_hash_after_key_name(keysrt_client *client, live_id id, keysrt_text *out)
{ return keysrt_key_name(client, &live_hash_after_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL live_hash_after_parse(keysrt_client *client, keysrt_view name, live_hash_after_params *out)
{ return keysrt_key_parse(client, &live_hash_after_table, name, out, NULL); }
/* All fields; MISS: no such key. HGETALL */
KEYSRT_CALL live_hash_after_get(keysrt_client *client, live_id id, live_hash_after *out)
{ return keysrt_hash_get(client, &live_hash_after_table, &id, out, &out->block); }
/* Replaces the whole key in one step. DEL, HSET */
KEYSRT_CALL live_hash_after_put(keysrt_client *client, live_id id, const live_hash_after *record)
{ return keysrt_hash_put(client, &live_hash_after_table, &id, record, keysrt_declared_ttl); }
/* The fields of the mask; MISS: no such key. HMGET */
KEYSRT_CALL live_hash_after_get_fields(keysrt_client *client, live_id id, uint64_t mask, live_hash_after *out)
{ return keysrt_hash_get_fields(client, &live_hash_after_table, &id, mask, out, &out->block); }
/* The fields of the mask; optional ones that are not there are deleted. HSET */
KEYSRT_CALL live_hash_after_set_fields(keysrt_client *client, live_id id, uint64_t mask, const live_hash_after *record)
{ return keysrt_hash_set_fields(client, &live_hash_after_table, &id, mask, record, keysrt_declared_ttl); }
/* MISS: no such key or field. HGET */
KEYSRT_CALL live_hash_after_get_a(keysrt_client *client, live_id id, keysrt_text *out)
{ return keysrt_hash_get_field(client, &live_hash_after_table, &id, 0, out, &out->block); }
/* One field alone. HSET */
KEYSRT_CALL live_hash_after_set_a(keysrt_client *client, live_id id, keysrt_view value)
{ return keysrt_hash_set_field(client, &live_hash_after_table, &id, 0, &value, keysrt_declared_ttl); }
/* OK or MISS. EXISTS */
KEYSRT_CALL live_hash_after_exists(keysrt_client *client, live_id id)
{ return keysrt_key_exists(client, &live_hash_after_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL live_hash_after_ttl(keysrt_client *client, live_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &live_hash_after_table, &id, out); }
/* Starts the TTL; MISS: no such key. PEXPIRE */
KEYSRT_CALL live_hash_after_finish(keysrt_client *client, live_id id)
{ return keysrt_key_finish(client, &live_hash_after_table, &id); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL live_hash_after_delete(keysrt_client *client, live_id id)
{ return keysrt_key_delete(client, &live_hash_after_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL live_hash_after_walk(keysrt_client *client, keysrt_walk *walk, live_hash_after_params *out)
{ return keysrt_key_walk(client, &live_hash_after_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL live_hash_after_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &live_hash_after_table, deleted); }

/* list "t:lsliding:{id}", Redis type list, database 0; TTL: 24 hours; every write and every read sets it anew. live.keys:120 */
typedef struct live_list_sliding_params {
    live_id id;
} live_list_sliding_params;
static const keysrt_piece live_list_sliding_table_pieces[] KEYSRT_UNUSED = {
    {"t:lsliding:", 11, offsetof(live_list_sliding_params, id), &live_type_3, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key live_list_sliding_table KEYSRT_UNUSED = {&live_keyspace, "list_sliding", 72, 0, KEYSRT_LIST, false,
    {2, sizeof(live_list_sliding_params), live_list_sliding_table_pieces, "t:lsliding:*", "t:lsliding:{id}"},
    &live_type_4, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_SLIDING, false, 0, 86400000, 0, 0, 0, 0, "$2\r\nPX\r\n$8\r\n86400000\r\n", 22},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL live_list_sliding_key_name(keysrt_client *client, live_id id, keysrt_text *out)
{ return keysrt_key_name(client, &live_list_sliding_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL live_list_sliding_parse(keysrt_client *client, keysrt_view name, live_list_sliding_params *out)
{ return keysrt_key_parse(client, &live_list_sliding_table, name, out, NULL); }
/* length (may be NULL): afterwards. LPUSH */
KEYSRT_CALL live_list_sliding_push_left(keysrt_client *client, live_id id, keysrt_view value, uint64_t *length)
{ return keysrt_list_push(client, &live_list_sliding_table, &id, KEYSRT_LEFT, &value, 1, keysrt_declared_ttl, length); }
/* length (may be NULL): afterwards. RPUSH */
KEYSRT_CALL live_list_sliding_push_right(keysrt_client *client, live_id id, keysrt_view value, uint64_t *length)
{ return keysrt_list_push(client, &live_list_sliding_table, &id, KEYSRT_RIGHT, &value, 1, keysrt_declared_ttl, length); }
/* The last one ends up leftmost. LPUSH */
KEYSRT_CALL live_list_sliding_push_left_many(keysrt_client *client, live_id id, const keysrt_view *values, size_t count, uint64_t *length)
{ return keysrt_list_push(client, &live_list_sliding_table, &id, KEYSRT_LEFT, values, count, keysrt_declared_ttl, length); }
/* The last one ends up rightmost. RPUSH */
KEYSRT_CALL live_list_sliding_push_right_many(keysrt_client *client, live_id id, const keysrt_view *values, size_t count, uint64_t *length)
{ return keysrt_list_push(client, &live_list_sliding_table, &id, KEYSRT_RIGHT, values, count, keysrt_declared_ttl, length); }
/* MISS: the list is empty. LPOP */
KEYSRT_CALL live_list_sliding_pop_left(keysrt_client *client, live_id id, keysrt_text *out)
{ return keysrt_list_pop(client, &live_list_sliding_table, &id, KEYSRT_LEFT, out, &out->block); }
/* MISS: the list is empty. RPOP */
KEYSRT_CALL live_list_sliding_pop_right(keysrt_client *client, live_id id, keysrt_text *out)
{ return keysrt_list_pop(client, &live_list_sliding_table, &id, KEYSRT_RIGHT, out, &out->block); }
/* Both ends included, negative from the right: 0, -1 is all. LRANGE */
KEYSRT_CALL live_list_sliding_range(keysrt_client *client, live_id id, int64_t start, int64_t stop, live_string_array *out)
{ return keysrt_list_range(client, &live_list_sliding_table, &id, start, stop, out, &out->block); }
/* 0 where there is no key. LLEN */
KEYSRT_CALL live_list_sliding_length(keysrt_client *client, live_id id, uint64_t *out)
{ return keysrt_list_length(client, &live_list_sliding_table, &id, out); }
/* count > 0: from the left, < 0: from the right, 0: all; removed may be NULL. LREM */
KEYSRT_CALL live_list_sliding_remove(keysrt_client *client, live_id id, keysrt_view value, int64_t count, uint64_t *removed)
{ return keysrt_list_remove(client, &live_list_sliding_table, &id, &value, count, removed); }
/* This list, for calls on several; *params is borrowed. */
static inline live_list_of_string live_list_sliding_ref(const live_list_sliding_params *params)
{
    const live_list_of_string made = {{&live_list_sliding_table, params}};
    return made;
}
/* From an end of the source to one of this list; MISS: it is empty. LMOVE */
KEYSRT_CALL live_list_sliding_move_from(keysrt_client *client, live_id id, live_list_of_string source, keysrt_end from, keysrt_end to, keysrt_text *out)
{ return keysrt_list_move(client, &live_list_sliding_table, &id, &source.ref, from, to, keysrt_declared_ttl, out, &out->block); }
/* OK or MISS. EXISTS */
KEYSRT_CALL live_list_sliding_exists(keysrt_client *client, live_id id)
{ return keysrt_key_exists(client, &live_list_sliding_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL live_list_sliding_ttl(keysrt_client *client, live_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &live_list_sliding_table, &id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL live_list_sliding_renew(keysrt_client *client, live_id id)
{ return keysrt_key_renew(client, &live_list_sliding_table, &id, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL live_list_sliding_delete(keysrt_client *client, live_id id)
{ return keysrt_key_delete(client, &live_list_sliding_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL live_list_sliding_walk(keysrt_client *client, keysrt_walk *walk, live_list_sliding_params *out)
{ return keysrt_key_walk(client, &live_list_sliding_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL live_list_sliding_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &live_list_sliding_table, deleted); }

/* list "t:lcall:{id}", Redis type list, database 0; TTL: the caller chooses; every write sets it anew; the caller may also choose that it never expires. live.keys:121 */
typedef struct live_list_call_params {
    live_id id;
} live_list_call_params;
static const keysrt_piece live_list_call_table_pieces[] KEYSRT_UNUSED = {
    {"t:lcall:", 8, offsetof(live_list_call_params, id), &live_type_3, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key live_list_call_table KEYSRT_UNUSED = {&live_keyspace, "list_call", 73, 0, KEYSRT_LIST, false,
    {2, sizeof(live_list_call_params), live_list_call_table_pieces, "t:lcall:*", "t:lcall:{id}"},
    &live_type_4, 0, 0,
    {KEYSRT_TTL_CALL, KEYSRT_TTL_ON_WRITE, true, 0, 0, 1, INT64_C(9223372036854775807), 0, 0, 0, 0},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL live_list_call_key_name(keysrt_client *client, live_id id, keysrt_text *out)
{ return keysrt_key_name(client, &live_list_call_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL live_list_call_parse(keysrt_client *client, keysrt_view name, live_list_call_params *out)
{ return keysrt_key_parse(client, &live_list_call_table, name, out, NULL); }
/* length (may be NULL): afterwards. LPUSH */
KEYSRT_CALL live_list_call_push_left(keysrt_client *client, live_id id, keysrt_view value, keysrt_duration ttl, uint64_t *length)
{ return keysrt_list_push(client, &live_list_call_table, &id, KEYSRT_LEFT, &value, 1, ttl, length); }
/* length (may be NULL): afterwards. RPUSH */
KEYSRT_CALL live_list_call_push_right(keysrt_client *client, live_id id, keysrt_view value, keysrt_duration ttl, uint64_t *length)
{ return keysrt_list_push(client, &live_list_call_table, &id, KEYSRT_RIGHT, &value, 1, ttl, length); }
/* The last one ends up leftmost. LPUSH */
KEYSRT_CALL live_list_call_push_left_many(keysrt_client *client, live_id id, const keysrt_view *values, size_t count, keysrt_duration ttl, uint64_t *length)
{ return keysrt_list_push(client, &live_list_call_table, &id, KEYSRT_LEFT, values, count, ttl, length); }
/* The last one ends up rightmost. RPUSH */
KEYSRT_CALL live_list_call_push_right_many(keysrt_client *client, live_id id, const keysrt_view *values, size_t count, keysrt_duration ttl, uint64_t *length)
{ return keysrt_list_push(client, &live_list_call_table, &id, KEYSRT_RIGHT, values, count, ttl, length); }
/* MISS: the list is empty. LPOP */
KEYSRT_CALL live_list_call_pop_left(keysrt_client *client, live_id id, keysrt_text *out)
{ return keysrt_list_pop(client, &live_list_call_table, &id, KEYSRT_LEFT, out, &out->block); }
/* MISS: the list is empty. RPOP */
KEYSRT_CALL live_list_call_pop_right(keysrt_client *client, live_id id, keysrt_text *out)
{ return keysrt_list_pop(client, &live_list_call_table, &id, KEYSRT_RIGHT, out, &out->block); }
/* Waits up to timeout for one; MISS: none came. BLPOP */
KEYSRT_CALL live_list_call_pop_left_wait(keysrt_client *client, live_id id, keysrt_duration timeout, keysrt_text *out)
{ return keysrt_list_pop_wait(client, &live_list_call_table, &id, KEYSRT_LEFT, timeout, out, &out->block); }
/* Waits up to timeout for one; MISS: none came. BRPOP */
KEYSRT_CALL live_list_call_pop_right_wait(keysrt_client *client, live_id id, keysrt_duration timeout, keysrt_text *out)
{ return keysrt_list_pop_wait(client, &live_list_call_table, &id, KEYSRT_RIGHT, timeout, out, &out->block); }
/* From the first of the keys that has one; which (may be NULL): its index. BLPOP */
KEYSRT_CALL live_list_call_pop_left_wait_any(keysrt_client *client, const live_list_call_params *keys, size_t count, keysrt_duration timeout, size_t *which, keysrt_text *out)
{ return keysrt_list_pop_wait_any(client, &live_list_call_table, keys, count, KEYSRT_LEFT, timeout, which, out, &out->block); }
/* From the first of the keys that has one; which (may be NULL): its index. BRPOP */
KEYSRT_CALL live_list_call_pop_right_wait_any(keysrt_client *client, const live_list_call_params *keys, size_t count, keysrt_duration timeout, size_t *which, keysrt_text *out)
{ return keysrt_list_pop_wait_any(client, &live_list_call_table, keys, count, KEYSRT_RIGHT, timeout, which, out, &out->block); }
/* Both ends included, negative from the right: 0, -1 is all. LRANGE */
KEYSRT_CALL live_list_call_range(keysrt_client *client, live_id id, int64_t start, int64_t stop, live_string_array *out)
{ return keysrt_list_range(client, &live_list_call_table, &id, start, stop, out, &out->block); }
/* 0 where there is no key. LLEN */
KEYSRT_CALL live_list_call_length(keysrt_client *client, live_id id, uint64_t *out)
{ return keysrt_list_length(client, &live_list_call_table, &id, out); }
/* count > 0: from the left, < 0: from the right, 0: all; removed may be NULL. LREM */
KEYSRT_CALL live_list_call_remove(keysrt_client *client, live_id id, keysrt_view value, int64_t count, uint64_t *removed)
{ return keysrt_list_remove(client, &live_list_call_table, &id, &value, count, removed); }
/* This list, for calls on several; *params is borrowed. */
static inline live_list_of_string live_list_call_ref(const live_list_call_params *params)
{
    const live_list_of_string made = {{&live_list_call_table, params}};
    return made;
}
/* From an end of the source to one of this list; MISS: it is empty. LMOVE */
KEYSRT_CALL live_list_call_move_from(keysrt_client *client, live_id id, live_list_of_string source, keysrt_end from, keysrt_end to, keysrt_duration ttl, keysrt_text *out)
{ return keysrt_list_move(client, &live_list_call_table, &id, &source.ref, from, to, ttl, out, &out->block); }
/* OK or MISS. EXISTS */
KEYSRT_CALL live_list_call_exists(keysrt_client *client, live_id id)
{ return keysrt_key_exists(client, &live_list_call_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL live_list_call_ttl(keysrt_client *client, live_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &live_list_call_table, &id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL live_list_call_renew(keysrt_client *client, live_id id, keysrt_duration ttl)
{ return keysrt_key_renew(client, &live_list_call_table, &id, ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL live_list_call_delete(keysrt_client *client, live_id id)
{ return keysrt_key_delete(client, &live_list_call_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL live_list_call_walk(keysrt_client *client, keysrt_walk *walk, live_list_call_params *out)
{ return keysrt_key_walk(client, &live_list_call_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL live_list_call_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &live_list_call_table, deleted); }

/* set "t:ssliding:{id}", Redis type set, database 0; TTL: 24 hours; every write and every read sets it anew. live.keys:122 */
typedef struct live_set_sliding_params {
    live_id id;
} live_set_sliding_params;
static const keysrt_piece live_set_sliding_table_pieces[] KEYSRT_UNUSED = {
    {"t:ssliding:", 11, offsetof(live_set_sliding_params, id), &live_type_3, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key live_set_sliding_table KEYSRT_UNUSED = {&live_keyspace, "set_sliding", 74, 0, KEYSRT_SET, false,
    {2, sizeof(live_set_sliding_params), live_set_sliding_table_pieces, "t:ssliding:*", "t:ssliding:{id}"},
    &live_type_4, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_SLIDING, false, 0, 86400000, 0, 0, 0, 0, "$2\r\nPX\r\n$8\r\n86400000\r\n", 22},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL live_set_sliding_key_name(keysrt_client *client, live_id id, keysrt_text *out)
{ return keysrt_key_name(client, &live_set_sliding_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL live_set_sliding_parse(keysrt_client *client, keysrt_view name, live_set_sliding_params *out)
{ return keysrt_key_parse(client, &live_set_sliding_table, name, out, NULL); }
/* added (may be NULL): 0 where it was there. SADD */
KEYSRT_CALL live_set_sliding_add(keysrt_client *client, live_id id, keysrt_view member, uint64_t *added)
{ return keysrt_set_add(client, &live_set_sliding_table, &id, &member, 1, keysrt_declared_ttl, added); }
/* added may be NULL. SADD */
KEYSRT_CALL live_set_sliding_add_many(keysrt_client *client, live_id id, const keysrt_view *members, size_t count, uint64_t *added)
{ return keysrt_set_add(client, &live_set_sliding_table, &id, members, count, keysrt_declared_ttl, added); }
/* removed (may be NULL): 0 where it was not there. SREM */
KEYSRT_CALL live_set_sliding_remove(keysrt_client *client, live_id id, keysrt_view member, uint64_t *removed)
{ return keysrt_set_remove(client, &live_set_sliding_table, &id, &member, 1, removed); }
/* removed may be NULL. SREM */
KEYSRT_CALL live_set_sliding_remove_many(keysrt_client *client, live_id id, const keysrt_view *members, size_t count, uint64_t *removed)
{ return keysrt_set_remove(client, &live_set_sliding_table, &id, members, count, removed); }
/* OK or MISS. SISMEMBER */
KEYSRT_CALL live_set_sliding_contains(keysrt_client *client, live_id id, keysrt_view member)
{ return keysrt_set_contains(client, &live_set_sliding_table, &id, &member); }
/* found: count answers. SMISMEMBER */
KEYSRT_CALL live_set_sliding_contains_many(keysrt_client *client, live_id id, const keysrt_view *members, size_t count, bool *found)
{ return keysrt_set_contains_many(client, &live_set_sliding_table, &id, members, count, found); }
/* In no order. SMEMBERS */
KEYSRT_CALL live_set_sliding_members(keysrt_client *client, live_id id, live_string_array *out)
{ return keysrt_set_members(client, &live_set_sliding_table, &id, out, &out->block); }
/* The next one, in bounded memory; one may come twice; MISS: the end. SSCAN */
KEYSRT_CALL live_set_sliding_walk_members(keysrt_client *client, live_id id, keysrt_walk *walk, keysrt_text *out)
{ return keysrt_set_walk(client, &live_set_sliding_table, &id, walk, out, &out->block); }
/* 0 where there is no key. SCARD */
KEYSRT_CALL live_set_sliding_size(keysrt_client *client, live_id id, uint64_t *out)
{ return keysrt_set_size(client, &live_set_sliding_table, &id, out); }
/* Takes a random one; MISS: the set is empty. SPOP */
KEYSRT_CALL live_set_sliding_pop(keysrt_client *client, live_id id, keysrt_text *out)
{ return keysrt_set_pop(client, &live_set_sliding_table, &id, out, &out->block); }
/* Leaves it there; MISS: the set is empty. SRANDMEMBER */
KEYSRT_CALL live_set_sliding_random(keysrt_client *client, live_id id, keysrt_text *out)
{ return keysrt_set_random(client, &live_set_sliding_table, &id, out, &out->block); }
/* This set, for calls on several; *params is borrowed. */
static inline live_set_of_string live_set_sliding_ref(const live_set_sliding_params *params)
{
    const live_set_of_string made = {{&live_set_sliding_table, params}};
    return made;
}
/* Of this set and the others. SUNION */
KEYSRT_CALL live_set_sliding_union(keysrt_client *client, live_id id, const live_set_of_string *others, size_t count, live_string_array *out)
{ return keysrt_set_combine(client, &live_set_sliding_table, &id, KEYSRT_UNION, (const keysrt_ref *)others, count, out, &out->block); }
/* Of this set and the others. SINTER */
KEYSRT_CALL live_set_sliding_intersection(keysrt_client *client, live_id id, const live_set_of_string *others, size_t count, live_string_array *out)
{ return keysrt_set_combine(client, &live_set_sliding_table, &id, KEYSRT_INTERSECTION, (const keysrt_ref *)others, count, out, &out->block); }
/* What is in this set and in none of the others. SDIFF */
KEYSRT_CALL live_set_sliding_difference(keysrt_client *client, live_id id, const live_set_of_string *others, size_t count, live_string_array *out)
{ return keysrt_set_combine(client, &live_set_sliding_table, &id, KEYSRT_DIFFERENCE, (const keysrt_ref *)others, count, out, &out->block); }
/* Counts no further than most; 0: all. SINTERCARD */
KEYSRT_CALL live_set_sliding_intersection_size(keysrt_client *client, live_id id, const live_set_of_string *others, size_t count, uint64_t most, uint64_t *out)
{ return keysrt_set_intersection_size(client, &live_set_sliding_table, &id, (const keysrt_ref *)others, count, most, out); }
/* This set becomes the result; size may be NULL. SUNIONSTORE */
KEYSRT_CALL live_set_sliding_store_union(keysrt_client *client, live_id id, const live_set_of_string *sources, size_t count, uint64_t *size)
{ return keysrt_set_store(client, &live_set_sliding_table, &id, KEYSRT_UNION, (const keysrt_ref *)sources, count, keysrt_declared_ttl, size); }
/* This set becomes the result; size may be NULL. SINTERSTORE */
KEYSRT_CALL live_set_sliding_store_intersection(keysrt_client *client, live_id id, const live_set_of_string *sources, size_t count, uint64_t *size)
{ return keysrt_set_store(client, &live_set_sliding_table, &id, KEYSRT_INTERSECTION, (const keysrt_ref *)sources, count, keysrt_declared_ttl, size); }
/* This set becomes the first source without the others; size may be NULL. SDIFFSTORE */
KEYSRT_CALL live_set_sliding_store_difference(keysrt_client *client, live_id id, const live_set_of_string *sources, size_t count, uint64_t *size)
{ return keysrt_set_store(client, &live_set_sliding_table, &id, KEYSRT_DIFFERENCE, (const keysrt_ref *)sources, count, keysrt_declared_ttl, size); }
/* To this set; MISS: it was not in the source. SMOVE */
KEYSRT_CALL live_set_sliding_move_from(keysrt_client *client, live_id id, live_set_of_string source, keysrt_view member)
{ return keysrt_set_move(client, &live_set_sliding_table, &id, &source.ref, &member, keysrt_declared_ttl); }
/* OK or MISS. EXISTS */
KEYSRT_CALL live_set_sliding_exists(keysrt_client *client, live_id id)
{ return keysrt_key_exists(client, &live_set_sliding_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL live_set_sliding_ttl(keysrt_client *client, live_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &live_set_sliding_table, &id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL live_set_sliding_renew(keysrt_client *client, live_id id)
{ return keysrt_key_renew(client, &live_set_sliding_table, &id, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL live_set_sliding_delete(keysrt_client *client, live_id id)
{ return keysrt_key_delete(client, &live_set_sliding_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL live_set_sliding_walk(keysrt_client *client, keysrt_walk *walk, live_set_sliding_params *out)
{ return keysrt_key_walk(client, &live_set_sliding_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL live_set_sliding_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &live_set_sliding_table, deleted); }

/* set "t:screation:{id}", Redis type set, database 0; TTL: 24 hours from creation; later writes keep it. live.keys:123 */
typedef struct live_set_creation_params {
    live_id id;
} live_set_creation_params;
static const keysrt_piece live_set_creation_table_pieces[] KEYSRT_UNUSED = {
    {"t:screation:", 12, offsetof(live_set_creation_params, id), &live_type_3, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key live_set_creation_table KEYSRT_UNUSED = {&live_keyspace, "set_creation", 75, 0, KEYSRT_SET, false,
    {2, sizeof(live_set_creation_params), live_set_creation_table_pieces, "t:screation:*", "t:screation:{id}"},
    &live_type_4, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_CREATION, false, 0, 86400000, 0, 0, 0, 0, "$2\r\nPX\r\n$8\r\n86400000\r\n", 22},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL live_set_creation_key_name(keysrt_client *client, live_id id, keysrt_text *out)
{ return keysrt_key_name(client, &live_set_creation_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL live_set_creation_parse(keysrt_client *client, keysrt_view name, live_set_creation_params *out)
{ return keysrt_key_parse(client, &live_set_creation_table, name, out, NULL); }
/* added (may be NULL): 0 where it was there. SADD */
KEYSRT_CALL live_set_creation_add(keysrt_client *client, live_id id, keysrt_view member, uint64_t *added)
{ return keysrt_set_add(client, &live_set_creation_table, &id, &member, 1, keysrt_declared_ttl, added); }
/* added may be NULL. SADD */
KEYSRT_CALL live_set_creation_add_many(keysrt_client *client, live_id id, const keysrt_view *members, size_t count, uint64_t *added)
{ return keysrt_set_add(client, &live_set_creation_table, &id, members, count, keysrt_declared_ttl, added); }
/* removed (may be NULL): 0 where it was not there. SREM */
KEYSRT_CALL live_set_creation_remove(keysrt_client *client, live_id id, keysrt_view member, uint64_t *removed)
{ return keysrt_set_remove(client, &live_set_creation_table, &id, &member, 1, removed); }
/* removed may be NULL. SREM */
KEYSRT_CALL live_set_creation_remove_many(keysrt_client *client, live_id id, const keysrt_view *members, size_t count, uint64_t *removed)
{ return keysrt_set_remove(client, &live_set_creation_table, &id, members, count, removed); }
/* OK or MISS. SISMEMBER */
KEYSRT_CALL live_set_creation_contains(keysrt_client *client, live_id id, keysrt_view member)
{ return keysrt_set_contains(client, &live_set_creation_table, &id, &member); }
/* found: count answers. SMISMEMBER */
KEYSRT_CALL live_set_creation_contains_many(keysrt_client *client, live_id id, const keysrt_view *members, size_t count, bool *found)
{ return keysrt_set_contains_many(client, &live_set_creation_table, &id, members, count, found); }
/* In no order. SMEMBERS */
KEYSRT_CALL live_set_creation_members(keysrt_client *client, live_id id, live_string_array *out)
{ return keysrt_set_members(client, &live_set_creation_table, &id, out, &out->block); }
/* The next one, in bounded memory; one may come twice; MISS: the end. SSCAN */
KEYSRT_CALL live_set_creation_walk_members(keysrt_client *client, live_id id, keysrt_walk *walk, keysrt_text *out)
{ return keysrt_set_walk(client, &live_set_creation_table, &id, walk, out, &out->block); }
/* 0 where there is no key. SCARD */
KEYSRT_CALL live_set_creation_size(keysrt_client *client, live_id id, uint64_t *out)
{ return keysrt_set_size(client, &live_set_creation_table, &id, out); }
/* Takes a random one; MISS: the set is empty. SPOP */
KEYSRT_CALL live_set_creation_pop(keysrt_client *client, live_id id, keysrt_text *out)
{ return keysrt_set_pop(client, &live_set_creation_table, &id, out, &out->block); }
/* Leaves it there; MISS: the set is empty. SRANDMEMBER */
KEYSRT_CALL live_set_creation_random(keysrt_client *client, live_id id, keysrt_text *out)
{ return keysrt_set_random(client, &live_set_creation_table, &id, out, &out->block); }
/* This set, for calls on several; *params is borrowed. */
static inline live_set_of_string live_set_creation_ref(const live_set_creation_params *params)
{
    const live_set_of_string made = {{&live_set_creation_table, params}};
    return made;
}
/* Of this set and the others. SUNION */
KEYSRT_CALL live_set_creation_union(keysrt_client *client, live_id id, const live_set_of_string *others, size_t count, live_string_array *out)
{ return keysrt_set_combine(client, &live_set_creation_table, &id, KEYSRT_UNION, (const keysrt_ref *)others, count, out, &out->block); }
/* Of this set and the others. SINTER */
KEYSRT_CALL live_set_creation_intersection(keysrt_client *client, live_id id, const live_set_of_string *others, size_t count, live_string_array *out)
{ return keysrt_set_combine(client, &live_set_creation_table, &id, KEYSRT_INTERSECTION, (const keysrt_ref *)others, count, out, &out->block); }
/* What is in this set and in none of the others. SDIFF */
KEYSRT_CALL live_set_creation_difference(keysrt_client *client, live_id id, const live_set_of_string *others, size_t count, live_string_array *out)
{ return keysrt_set_combine(client, &live_set_creation_table, &id, KEYSRT_DIFFERENCE, (const keysrt_ref *)others, count, out, &out->block); }
/* Counts no further than most; 0: all. SINTERCARD */
KEYSRT_CALL live_set_creation_intersection_size(keysrt_client *client, live_id id, const live_set_of_string *others, size_t count, uint64_t most, uint64_t *out)
{ return keysrt_set_intersection_size(client, &live_set_creation_table, &id, (const keysrt_ref *)others, count, most, out); }
/* This set becomes the result; size may be NULL. SUNIONSTORE */
KEYSRT_CALL live_set_creation_store_union(keysrt_client *client, live_id id, const live_set_of_string *sources, size_t count, uint64_t *size)
{ return keysrt_set_store(client, &live_set_creation_table, &id, KEYSRT_UNION, (const keysrt_ref *)sources, count, keysrt_declared_ttl, size); }
/* This set becomes the result; size may be NULL. SINTERSTORE */
KEYSRT_CALL live_set_creation_store_intersection(keysrt_client *client, live_id id, const live_set_of_string *sources, size_t count, uint64_t *size)
{ return keysrt_set_store(client, &live_set_creation_table, &id, KEYSRT_INTERSECTION, (const keysrt_ref *)sources, count, keysrt_declared_ttl, size); }
/* This set becomes the first source without the others; size may be NULL. SDIFFSTORE */
KEYSRT_CALL live_set_creation_store_difference(keysrt_client *client, live_id id, const live_set_of_string *sources, size_t count, uint64_t *size)
{ return keysrt_set_store(client, &live_set_creation_table, &id, KEYSRT_DIFFERENCE, (const keysrt_ref *)sources, count, keysrt_declared_ttl, size); }
/* To this set; MISS: it was not in the source. SMOVE */
KEYSRT_CALL live_set_creation_move_from(keysrt_client *client, live_id id, live_set_of_string source, keysrt_view member)
{ return keysrt_set_move(client, &live_set_creation_table, &id, &source.ref, &member, keysrt_declared_ttl); }
/* OK or MISS. EXISTS */
KEYSRT_CALL live_set_creation_exists(keysrt_client *client, live_id id)
{ return keysrt_key_exists(client, &live_set_creation_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL live_set_creation_ttl(keysrt_client *client, live_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &live_set_creation_table, &id, out); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL live_set_creation_delete(keysrt_client *client, live_id id)
{ return keysrt_key_delete(client, &live_set_creation_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL live_set_creation_walk(keysrt_client *client, keysrt_walk *walk, live_set_creation_params *out)
{ return keysrt_key_walk(client, &live_set_creation_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL live_set_creation_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &live_set_creation_table, deleted); }

/* zset "t:zsliding:{id}", Redis type sorted set, database 0; TTL: 24 hours; every write and every read sets it anew. live.keys:124 */
typedef struct live_zset_sliding_params {
    live_id id;
} live_zset_sliding_params;
typedef struct live_zset_sliding_entry {
    keysrt_view member;
    double score;
} live_zset_sliding_entry;
typedef struct live_zset_sliding_entries {
    live_zset_sliding_entry *items;
    size_t count;
    keysrt_block block;
} live_zset_sliding_entries;
static inline void live_zset_sliding_entries_clear(live_zset_sliding_entries *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}
static const keysrt_zentry_layout live_zset_sliding_layout KEYSRT_UNUSED = {sizeof(live_zset_sliding_entry), offsetof(live_zset_sliding_entry, score)};
static const keysrt_piece live_zset_sliding_table_pieces[] KEYSRT_UNUSED = {
    {"t:zsliding:", 11, offsetof(live_zset_sliding_params, id), &live_type_3, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key live_zset_sliding_table KEYSRT_UNUSED = {&live_keyspace, "zset_sliding", 76, 0, KEYSRT_ZSET, false,
    {2, sizeof(live_zset_sliding_params), live_zset_sliding_table_pieces, "t:zsliding:*", "t:zsliding:{id}"},
    &live_type_4, &live_type_51, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_SLIDING, false, 0, 86400000, 0, 0, 0, 0, "$2\r\nPX\r\n$8\r\n86400000\r\n", 22},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL live_zset_sliding_key_name(keysrt_client *client, live_id id, keysrt_text *out)
{ return keysrt_key_name(client, &live_zset_sliding_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL live_zset_sliding_parse(keysrt_client *client, keysrt_view name, live_zset_sliding_params *out)
{ return keysrt_key_parse(client, &live_zset_sliding_table, name, out, NULL); }
/* changed (may be NULL): 0 where it was there with this score. ZADD */
KEYSRT_CALL live_zset_sliding_add(keysrt_client *client, live_id id, keysrt_view member, double score, uint64_t *changed)
{
    const live_zset_sliding_entry entry = {member, score};
    return keysrt_zset_add(client, &live_zset_sliding_table, &id, 0, &entry, 1, &live_zset_sliding_layout, keysrt_declared_ttl, changed);
}
/* changed (may be NULL): added or with a new score. ZADD */
KEYSRT_CALL live_zset_sliding_add_many(keysrt_client *client, live_id id, const live_zset_sliding_entry *entries, size_t count, uint64_t *changed)
{ return keysrt_zset_add(client, &live_zset_sliding_table, &id, 0, entries, count, &live_zset_sliding_layout, keysrt_declared_ttl, changed); }
/* options: KEYSRT_ZADD_NX, _XX, _GT, _LT. ZADD */
KEYSRT_CALL live_zset_sliding_add_if(keysrt_client *client, live_id id, unsigned options, keysrt_view member, double score, uint64_t *changed)
{
    const live_zset_sliding_entry entry = {member, score};
    return keysrt_zset_add(client, &live_zset_sliding_table, &id, options, &entry, 1, &live_zset_sliding_layout, keysrt_declared_ttl, changed);
}
/* out (may be NULL): the new score. ZINCRBY */
KEYSRT_CALL live_zset_sliding_increment(keysrt_client *client, live_id id, keysrt_view member, double by, double *out)
{ return keysrt_zset_increment(client, &live_zset_sliding_table, &id, &member, &by, keysrt_declared_ttl, out); }
/* removed (may be NULL): 0 where it was not there. ZREM */
KEYSRT_CALL live_zset_sliding_remove(keysrt_client *client, live_id id, keysrt_view member, uint64_t *removed)
{ return keysrt_zset_remove(client, &live_zset_sliding_table, &id, &member, 1, removed); }
/* removed may be NULL. ZREM */
KEYSRT_CALL live_zset_sliding_remove_many(keysrt_client *client, live_id id, const keysrt_view *members, size_t count, uint64_t *removed)
{ return keysrt_zset_remove(client, &live_zset_sliding_table, &id, members, count, removed); }
/* MISS: no such member. ZSCORE */
KEYSRT_CALL live_zset_sliding_score(keysrt_client *client, live_id id, keysrt_view member, double *out)
{ return keysrt_zset_score(client, &live_zset_sliding_table, &id, &member, out); }
/* 0: the lowest score; MISS: no such member. ZRANK */
KEYSRT_CALL live_zset_sliding_rank(keysrt_client *client, live_id id, keysrt_view member, uint64_t *out)
{ return keysrt_zset_rank(client, &live_zset_sliding_table, &id, &member, false, out); }
/* 0: the highest score; MISS: no such member. ZREVRANK */
KEYSRT_CALL live_zset_sliding_reverse_rank(keysrt_client *client, live_id id, keysrt_view member, uint64_t *out)
{ return keysrt_zset_rank(client, &live_zset_sliding_table, &id, &member, true, out); }
/* By rank, the lowest score first; 0, -1 is all. ZRANGE */
KEYSRT_CALL live_zset_sliding_range(keysrt_client *client, live_id id, int64_t start, int64_t stop, live_zset_sliding_entries *out)
{ return keysrt_zset_range(client, &live_zset_sliding_table, &id, start, stop, false, out, &out->block, &live_zset_sliding_layout); }
/* By rank, the highest score first. ZRANGE REV */
KEYSRT_CALL live_zset_sliding_reverse_range(keysrt_client *client, live_id id, int64_t start, int64_t stop, live_zset_sliding_entries *out)
{ return keysrt_zset_range(client, &live_zset_sliding_table, &id, start, stop, true, out, &out->block, &live_zset_sliding_layout); }
/* The count members with the highest scores. ZRANGE REV */
KEYSRT_CALL live_zset_sliding_top(keysrt_client *client, live_id id, uint32_t count, live_zset_sliding_entries *out)
{ return keysrt_zset_range(client, &live_zset_sliding_table, &id, count == 0, count == 0 ? 0 : (int64_t)count - 1, true, out, &out->block, &live_zset_sliding_layout); }
/* Both ends included; limit 0: all. ZRANGE BYSCORE */
KEYSRT_CALL live_zset_sliding_range_by_score(keysrt_client *client, live_id id, double min_score, double max_score, uint64_t offset, uint64_t limit, live_zset_sliding_entries *out)
{ return keysrt_zset_range_by_score(client, &live_zset_sliding_table, &id, &min_score, &max_score, false, offset, limit, out, &out->block, &live_zset_sliding_layout); }
/* The highest score first; limit 0: all. ZRANGE BYSCORE REV */
KEYSRT_CALL live_zset_sliding_reverse_range_by_score(keysrt_client *client, live_id id, double min_score, double max_score, uint64_t offset, uint64_t limit, live_zset_sliding_entries *out)
{ return keysrt_zset_range_by_score(client, &live_zset_sliding_table, &id, &min_score, &max_score, true, offset, limit, out, &out->block, &live_zset_sliding_layout); }
/* The next one in no order, in bounded memory; one may come twice; MISS: the end. ZSCAN */
KEYSRT_CALL live_zset_sliding_walk_members(keysrt_client *client, live_id id, keysrt_walk *walk, keysrt_text *out, double *score)
{ return keysrt_zset_walk(client, &live_zset_sliding_table, &id, walk, out, &out->block, score); }
/* Both ends included. ZCOUNT */
KEYSRT_CALL live_zset_sliding_count(keysrt_client *client, live_id id, double min_score, double max_score, uint64_t *out)
{ return keysrt_zset_count(client, &live_zset_sliding_table, &id, &min_score, &max_score, out); }
/* 0 where there is no key. ZCARD */
KEYSRT_CALL live_zset_sliding_size(keysrt_client *client, live_id id, uint64_t *out)
{ return keysrt_zset_size(client, &live_zset_sliding_table, &id, out); }
/* Takes up to count. ZPOPMIN */
KEYSRT_CALL live_zset_sliding_pop_lowest(keysrt_client *client, live_id id, uint64_t count, live_zset_sliding_entries *out)
{ return keysrt_zset_pop(client, &live_zset_sliding_table, &id, false, count, out, &out->block, &live_zset_sliding_layout); }
/* Takes up to count. ZPOPMAX */
KEYSRT_CALL live_zset_sliding_pop_highest(keysrt_client *client, live_id id, uint64_t count, live_zset_sliding_entries *out)
{ return keysrt_zset_pop(client, &live_zset_sliding_table, &id, true, count, out, &out->block, &live_zset_sliding_layout); }
/* This sorted set, for calls on several; *params is borrowed. Its ref.weight is 1. */
static inline live_zset_of_string live_zset_sliding_ref(const live_zset_sliding_params *params)
{
    const live_zset_of_string made = {{{&live_zset_sliding_table, params}, 1}};
    return made;
}
/* This sorted set becomes the result; size may be NULL. ZUNIONSTORE */
KEYSRT_CALL live_zset_sliding_store_union(keysrt_client *client, live_id id, const live_zset_of_string *sources, size_t count, keysrt_aggregate aggregate, uint64_t *size)
{
    const keysrt_zset_storing how = {KEYSRT_UNION, aggregate};
    return keysrt_zset_store(client, &live_zset_sliding_table, &id, &how, (const keysrt_weighted_ref *)sources, count, keysrt_declared_ttl, size);
}
/* This sorted set becomes the result; size may be NULL. ZINTERSTORE */
KEYSRT_CALL live_zset_sliding_store_intersection(keysrt_client *client, live_id id, const live_zset_of_string *sources, size_t count, keysrt_aggregate aggregate, uint64_t *size)
{
    const keysrt_zset_storing how = {KEYSRT_INTERSECTION, aggregate};
    return keysrt_zset_store(client, &live_zset_sliding_table, &id, &how, (const keysrt_weighted_ref *)sources, count, keysrt_declared_ttl, size);
}
/* Both ends included; removed may be NULL. ZREMRANGEBYSCORE */
KEYSRT_CALL live_zset_sliding_remove_by_score(keysrt_client *client, live_id id, double min_score, double max_score, uint64_t *removed)
{ return keysrt_zset_remove_by_score(client, &live_zset_sliding_table, &id, &min_score, &max_score, removed); }
/* OK or MISS. EXISTS */
KEYSRT_CALL live_zset_sliding_exists(keysrt_client *client, live_id id)
{ return keysrt_key_exists(client, &live_zset_sliding_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL live_zset_sliding_ttl(keysrt_client *client, live_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &live_zset_sliding_table, &id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL live_zset_sliding_renew(keysrt_client *client, live_id id)
{ return keysrt_key_renew(client, &live_zset_sliding_table, &id, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL live_zset_sliding_delete(keysrt_client *client, live_id id)
{ return keysrt_key_delete(client, &live_zset_sliding_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL live_zset_sliding_walk(keysrt_client *client, keysrt_walk *walk, live_zset_sliding_params *out)
{ return keysrt_key_walk(client, &live_zset_sliding_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL live_zset_sliding_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &live_zset_sliding_table, deleted); }

/* string "k:code:{code}", Redis type string, database 0; TTL: 15 minutes; every write sets it anew. live.keys:128 */
typedef struct live_code_params {
    keysrt_view code;
} live_code_params;
static const keysrt_piece live_code_table_pieces[] KEYSRT_UNUSED = {
    {"k:code:", 7, offsetof(live_code_params, code), &live_type_52, "code", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key live_code_table KEYSRT_UNUSED = {&live_keyspace, "code", 77, 0, KEYSRT_STRING, false,
    {2, sizeof(live_code_params), live_code_table_pieces, "k:code:*", "k:code:{code}"},
    &live_type_3, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 900000, 0, 0, 0, 0, "$2\r\nPX\r\n$6\r\n900000\r\n", 20},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL live_code_key_name(keysrt_client *client, keysrt_view code, keysrt_text *out)
{ return keysrt_key_name(client, &live_code_table, &code, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL live_code_parse(keysrt_client *client, keysrt_view name, live_code_params *out)
{ return keysrt_key_parse(client, &live_code_table, name, out, NULL); }
/* Value and TTL in one step. SET */
KEYSRT_CALL live_code_set(keysrt_client *client, keysrt_view code, live_id value)
{ return keysrt_string_set(client, &live_code_table, &code, &value, keysrt_declared_ttl); }
/* Sets it where there is none; MISS: there is one, nothing changed. SET NX */
KEYSRT_CALL live_code_add(keysrt_client *client, keysrt_view code, live_id value)
{ return keysrt_string_add(client, &live_code_table, &code, &value, keysrt_declared_ttl); }
/* Reads and deletes; MISS: no such key. GETDEL */
KEYSRT_CALL live_code_take(keysrt_client *client, keysrt_view code, live_id_result *out)
{ return keysrt_string_take(client, &live_code_table, &code, out, &out->block); }
/* OK or MISS. EXISTS */
KEYSRT_CALL live_code_exists(keysrt_client *client, keysrt_view code)
{ return keysrt_key_exists(client, &live_code_table, &code); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL live_code_ttl(keysrt_client *client, keysrt_view code, keysrt_duration *out)
{ return keysrt_key_ttl(client, &live_code_table, &code, out); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL live_code_delete(keysrt_client *client, keysrt_view code)
{ return keysrt_key_delete(client, &live_code_table, &code); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL live_code_walk(keysrt_client *client, keysrt_walk *walk, live_code_params *out)
{ return keysrt_key_walk(client, &live_code_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL live_code_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &live_code_table, deleted); }

/* counter "k:hits:{id}", Redis type string, database 0; TTL: 1 hour from creation; later writes keep it. live.keys:130 */
typedef struct live_hits_params {
    live_id id;
} live_hits_params;
static const keysrt_piece live_hits_table_pieces[] KEYSRT_UNUSED = {
    {"k:hits:", 7, offsetof(live_hits_params, id), &live_type_3, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key live_hits_table KEYSRT_UNUSED = {&live_keyspace, "hits", 78, 0, KEYSRT_COUNTER, false,
    {2, sizeof(live_hits_params), live_hits_table_pieces, "k:hits:*", "k:hits:{id}"},
    &live_type_14, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_CREATION, false, 0, 3600000, 0, 0, 0, 0, "$2\r\nPX\r\n$7\r\n3600000\r\n", 21},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL live_hits_key_name(keysrt_client *client, live_id id, keysrt_text *out)
{ return keysrt_key_name(client, &live_hits_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL live_hits_parse(keysrt_client *client, keysrt_view name, live_hits_params *out)
{ return keysrt_key_parse(client, &live_hits_table, name, out, NULL); }
/* MISS: never counted. GET */
KEYSRT_CALL live_hits_get(keysrt_client *client, live_id id, int64_t *out)
{ return keysrt_counter_get(client, &live_hits_table, &id, out); }
/* By one; out may be NULL. INCRBY */
KEYSRT_CALL live_hits_increment(keysrt_client *client, live_id id, int64_t *out)
{ return keysrt_counter_add(client, &live_hits_table, &id, 1, keysrt_declared_ttl, out); }
/* By one; out may be NULL. INCRBY */
KEYSRT_CALL live_hits_decrement(keysrt_client *client, live_id id, int64_t *out)
{ return keysrt_counter_add(client, &live_hits_table, &id, -1, keysrt_declared_ttl, out); }
/* By any number; out may be NULL. INCRBY */
KEYSRT_CALL live_hits_add(keysrt_client *client, live_id id, int64_t by, int64_t *out)
{ return keysrt_counter_add(client, &live_hits_table, &id, by, keysrt_declared_ttl, out); }
/* Sets it; old (may be NULL) is 0 where there was none. SET GET */
KEYSRT_CALL live_hits_reset(keysrt_client *client, live_id id, int64_t value, int64_t *old)
{ return keysrt_counter_reset(client, &live_hits_table, &id, &value, keysrt_declared_ttl, old); }
/* OK or MISS. EXISTS */
KEYSRT_CALL live_hits_exists(keysrt_client *client, live_id id)
{ return keysrt_key_exists(client, &live_hits_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL live_hits_ttl(keysrt_client *client, live_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &live_hits_table, &id, out); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL live_hits_delete(keysrt_client *client, live_id id)
{ return keysrt_key_delete(client, &live_hits_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL live_hits_walk(keysrt_client *client, keysrt_walk *walk, live_hits_params *out)
{ return keysrt_key_walk(client, &live_hits_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL live_hits_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &live_hits_table, deleted); }

/* counter "k:total:{id}", Redis type string, database 0; TTL: never expires. live.keys:131 */
typedef struct live_total_params {
    live_id id;
} live_total_params;
static const keysrt_piece live_total_table_pieces[] KEYSRT_UNUSED = {
    {"k:total:", 8, offsetof(live_total_params, id), &live_type_3, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key live_total_table KEYSRT_UNUSED = {&live_keyspace, "total", 79, 0, KEYSRT_COUNTER, false,
    {2, sizeof(live_total_params), live_total_table_pieces, "k:total:*", "k:total:{id}"},
    &live_type_14, 0, 0,
    {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL live_total_key_name(keysrt_client *client, live_id id, keysrt_text *out)
{ return keysrt_key_name(client, &live_total_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL live_total_parse(keysrt_client *client, keysrt_view name, live_total_params *out)
{ return keysrt_key_parse(client, &live_total_table, name, out, NULL); }
/* MISS: never counted. GET */
KEYSRT_CALL live_total_get(keysrt_client *client, live_id id, int64_t *out)
{ return keysrt_counter_get(client, &live_total_table, &id, out); }
/* By one; out may be NULL. INCRBY */
KEYSRT_CALL live_total_increment(keysrt_client *client, live_id id, int64_t *out)
{ return keysrt_counter_add(client, &live_total_table, &id, 1, keysrt_declared_ttl, out); }
/* By one; out may be NULL. INCRBY */
KEYSRT_CALL live_total_decrement(keysrt_client *client, live_id id, int64_t *out)
{ return keysrt_counter_add(client, &live_total_table, &id, -1, keysrt_declared_ttl, out); }
/* By any number; out may be NULL. INCRBY */
KEYSRT_CALL live_total_add(keysrt_client *client, live_id id, int64_t by, int64_t *out)
{ return keysrt_counter_add(client, &live_total_table, &id, by, keysrt_declared_ttl, out); }
/* Sets it; old (may be NULL) is 0 where there was none. SET GET */
KEYSRT_CALL live_total_reset(keysrt_client *client, live_id id, int64_t value, int64_t *old)
{ return keysrt_counter_reset(client, &live_total_table, &id, &value, keysrt_declared_ttl, old); }
/* OK or MISS. EXISTS */
KEYSRT_CALL live_total_exists(keysrt_client *client, live_id id)
{ return keysrt_key_exists(client, &live_total_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL live_total_ttl(keysrt_client *client, live_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &live_total_table, &id, out); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL live_total_delete(keysrt_client *client, live_id id)
{ return keysrt_key_delete(client, &live_total_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL live_total_walk(keysrt_client *client, keysrt_walk *walk, live_total_params *out)
{ return keysrt_key_walk(client, &live_total_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL live_total_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &live_total_table, deleted); }

/* counter "k:level:{id}", Redis type string, database 0; TTL: 1 hour; every write sets it anew. live.keys:132 */
typedef struct live_level_params {
    live_id id;
} live_level_params;
static const keysrt_piece live_level_table_pieces[] KEYSRT_UNUSED = {
    {"k:level:", 8, offsetof(live_level_params, id), &live_type_3, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key live_level_table KEYSRT_UNUSED = {&live_keyspace, "level", 80, 0, KEYSRT_COUNTER, false,
    {2, sizeof(live_level_params), live_level_table_pieces, "k:level:*", "k:level:{id}"},
    &live_type_53, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 3600000, 0, 0, 0, 0, "$2\r\nPX\r\n$7\r\n3600000\r\n", 21},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL live_level_key_name(keysrt_client *client, live_id id, keysrt_text *out)
{ return keysrt_key_name(client, &live_level_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL live_level_parse(keysrt_client *client, keysrt_view name, live_level_params *out)
{ return keysrt_key_parse(client, &live_level_table, name, out, NULL); }
/* MISS: never counted. GET */
KEYSRT_CALL live_level_get(keysrt_client *client, live_id id, uint8_t *out)
{ return keysrt_counter_get(client, &live_level_table, &id, out); }
/* By one; out may be NULL. INCRBY */
KEYSRT_CALL live_level_increment(keysrt_client *client, live_id id, uint8_t *out)
{ return keysrt_counter_add(client, &live_level_table, &id, 1, keysrt_declared_ttl, out); }
/* By one; out may be NULL. INCRBY */
KEYSRT_CALL live_level_decrement(keysrt_client *client, live_id id, uint8_t *out)
{ return keysrt_counter_add(client, &live_level_table, &id, -1, keysrt_declared_ttl, out); }
/* By any number; out may be NULL. INCRBY */
KEYSRT_CALL live_level_add(keysrt_client *client, live_id id, int64_t by, uint8_t *out)
{ return keysrt_counter_add(client, &live_level_table, &id, by, keysrt_declared_ttl, out); }
/* Sets it; old (may be NULL) is 0 where there was none. SET GET */
KEYSRT_CALL live_level_reset(keysrt_client *client, live_id id, uint8_t value, uint8_t *old)
{ return keysrt_counter_reset(client, &live_level_table, &id, &value, keysrt_declared_ttl, old); }
/* OK or MISS. EXISTS */
KEYSRT_CALL live_level_exists(keysrt_client *client, live_id id)
{ return keysrt_key_exists(client, &live_level_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL live_level_ttl(keysrt_client *client, live_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &live_level_table, &id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL live_level_renew(keysrt_client *client, live_id id)
{ return keysrt_key_renew(client, &live_level_table, &id, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL live_level_delete(keysrt_client *client, live_id id)
{ return keysrt_key_delete(client, &live_level_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL live_level_walk(keysrt_client *client, keysrt_walk *walk, live_level_params *out)
{ return keysrt_key_walk(client, &live_level_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL live_level_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &live_level_table, deleted); }

/* counter "k:ubig:{id}", Redis type string, database 0; TTL: 1 hour; every write and every read sets it anew. live.keys:133 */
typedef struct live_ubig_params {
    live_id id;
} live_ubig_params;
static const keysrt_piece live_ubig_table_pieces[] KEYSRT_UNUSED = {
    {"k:ubig:", 7, offsetof(live_ubig_params, id), &live_type_3, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key live_ubig_table KEYSRT_UNUSED = {&live_keyspace, "ubig", 81, 0, KEYSRT_COUNTER, false,
    {2, sizeof(live_ubig_params), live_ubig_table_pieces, "k:ubig:*", "k:ubig:{id}"},
    &live_type_54, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_SLIDING, false, 0, 3600000, 0, 0, 0, 0, "$2\r\nPX\r\n$7\r\n3600000\r\n", 21},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL live_ubig_key_name(keysrt_client *client, live_id id, keysrt_text *out)
{ return keysrt_key_name(client, &live_ubig_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL live_ubig_parse(keysrt_client *client, keysrt_view name, live_ubig_params *out)
{ return keysrt_key_parse(client, &live_ubig_table, name, out, NULL); }
/* MISS: never counted. GET */
KEYSRT_CALL live_ubig_get(keysrt_client *client, live_id id, uint64_t *out)
{ return keysrt_counter_get(client, &live_ubig_table, &id, out); }
/* By one; out may be NULL. INCRBY */
KEYSRT_CALL live_ubig_increment(keysrt_client *client, live_id id, uint64_t *out)
{ return keysrt_counter_add(client, &live_ubig_table, &id, 1, keysrt_declared_ttl, out); }
/* By one; out may be NULL. INCRBY */
KEYSRT_CALL live_ubig_decrement(keysrt_client *client, live_id id, uint64_t *out)
{ return keysrt_counter_add(client, &live_ubig_table, &id, -1, keysrt_declared_ttl, out); }
/* By any number; out may be NULL. INCRBY */
KEYSRT_CALL live_ubig_add(keysrt_client *client, live_id id, int64_t by, uint64_t *out)
{ return keysrt_counter_add(client, &live_ubig_table, &id, by, keysrt_declared_ttl, out); }
/* Sets it; old (may be NULL) is 0 where there was none. SET GET */
KEYSRT_CALL live_ubig_reset(keysrt_client *client, live_id id, uint64_t value, uint64_t *old)
{ return keysrt_counter_reset(client, &live_ubig_table, &id, &value, keysrt_declared_ttl, old); }
/* OK or MISS. EXISTS */
KEYSRT_CALL live_ubig_exists(keysrt_client *client, live_id id)
{ return keysrt_key_exists(client, &live_ubig_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL live_ubig_ttl(keysrt_client *client, live_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &live_ubig_table, &id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL live_ubig_renew(keysrt_client *client, live_id id)
{ return keysrt_key_renew(client, &live_ubig_table, &id, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL live_ubig_delete(keysrt_client *client, live_id id)
{ return keysrt_key_delete(client, &live_ubig_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL live_ubig_walk(keysrt_client *client, keysrt_walk *walk, live_ubig_params *out)
{ return keysrt_key_walk(client, &live_ubig_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL live_ubig_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &live_ubig_table, deleted); }

/* counter "k:balance:{id}", Redis type string, database 0; TTL: never expires. live.keys:134 */
typedef struct live_balance_params {
    live_id id;
} live_balance_params;
static const keysrt_piece live_balance_table_pieces[] KEYSRT_UNUSED = {
    {"k:balance:", 10, offsetof(live_balance_params, id), &live_type_3, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key live_balance_table KEYSRT_UNUSED = {&live_keyspace, "balance", 82, 0, KEYSRT_COUNTER, false,
    {2, sizeof(live_balance_params), live_balance_table_pieces, "k:balance:*", "k:balance:{id}"},
    &live_type_13, 0, 0,
    {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL live_balance_key_name(keysrt_client *client, live_id id, keysrt_text *out)
{ return keysrt_key_name(client, &live_balance_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL live_balance_parse(keysrt_client *client, keysrt_view name, live_balance_params *out)
{ return keysrt_key_parse(client, &live_balance_table, name, out, NULL); }
/* MISS: never counted. GET */
KEYSRT_CALL live_balance_get(keysrt_client *client, live_id id, int32_t *out)
{ return keysrt_counter_get(client, &live_balance_table, &id, out); }
/* By one; out may be NULL. INCRBY */
KEYSRT_CALL live_balance_increment(keysrt_client *client, live_id id, int32_t *out)
{ return keysrt_counter_add(client, &live_balance_table, &id, 1, keysrt_declared_ttl, out); }
/* By one; out may be NULL. INCRBY */
KEYSRT_CALL live_balance_decrement(keysrt_client *client, live_id id, int32_t *out)
{ return keysrt_counter_add(client, &live_balance_table, &id, -1, keysrt_declared_ttl, out); }
/* By any number; out may be NULL. INCRBY */
KEYSRT_CALL live_balance_add(keysrt_client *client, live_id id, int64_t by, int32_t *out)
{ return keysrt_counter_add(client, &live_balance_table, &id, by, keysrt_declared_ttl, out); }
/* Sets it; old (may be NULL) is 0 where there was none. SET GET */
KEYSRT_CALL live_balance_reset(keysrt_client *client, live_id id, int32_t value, int32_t *old)
{ return keysrt_counter_reset(client, &live_balance_table, &id, &value, keysrt_declared_ttl, old); }
/* OK or MISS. EXISTS */
KEYSRT_CALL live_balance_exists(keysrt_client *client, live_id id)
{ return keysrt_key_exists(client, &live_balance_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL live_balance_ttl(keysrt_client *client, live_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &live_balance_table, &id, out); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL live_balance_delete(keysrt_client *client, live_id id)
{ return keysrt_key_delete(client, &live_balance_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL live_balance_walk(keysrt_client *client, keysrt_walk *walk, live_balance_params *out)
{ return keysrt_key_walk(client, &live_balance_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL live_balance_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &live_balance_table, deleted); }

/* hash "k:profile:{id}", Redis type hash, database 0; TTL: 1 hour; every write sets it anew. live.keys:136 */
typedef struct live_profile_params {
    live_id id;
} live_profile_params;
typedef struct live_profile {
    keysrt_view name;
    uint8_t age;
    bool has_color;
    live_color color;
    bool has_visits;
    int64_t visits;
    bool has_score;
    double score;
    bool has_ratio;
    float ratio;
    bool has_blob;
    keysrt_view blob;
    bool has_last_seen;
    int64_t last_seen;
    bool has_odd;
    keysrt_view odd;
    bool has_point;
    live_point point;
    keysrt_block block; /* of a result */
} live_profile;
static inline void live_profile_clear(live_profile *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}
#define LIVE_PROFILE_FIELD_NAME (UINT64_C(1) << 0)
#define LIVE_PROFILE_FIELD_AGE (UINT64_C(1) << 1)
#define LIVE_PROFILE_FIELD_COLOR (UINT64_C(1) << 2)
#define LIVE_PROFILE_FIELD_VISITS (UINT64_C(1) << 3)
#define LIVE_PROFILE_FIELD_SCORE (UINT64_C(1) << 4)
#define LIVE_PROFILE_FIELD_RATIO (UINT64_C(1) << 5)
#define LIVE_PROFILE_FIELD_BLOB (UINT64_C(1) << 6)
#define LIVE_PROFILE_FIELD_LAST_SEEN (UINT64_C(1) << 7)
#define LIVE_PROFILE_FIELD_ODD (UINT64_C(1) << 8)
#define LIVE_PROFILE_FIELD_POINT (UINT64_C(1) << 9)
static const keysrt_piece live_profile_table_pieces[] KEYSRT_UNUSED = {
    {"k:profile:", 10, offsetof(live_profile_params, id), &live_type_3, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_field live_profile_table_fields[] KEYSRT_UNUSED = {
    {"name", 4, offsetof(live_profile, name), KEYSRT_NO_OFFSET, &live_type_4, "$4\r\nname\r\n", 10},
    {"age", 3, offsetof(live_profile, age), KEYSRT_NO_OFFSET, &live_type_55, "$3\r\nage\r\n", 9},
    {"color", 5, offsetof(live_profile, color), offsetof(live_profile, has_color), &live_type_33, "$5\r\ncolor\r\n", 11},
    {"visits", 6, offsetof(live_profile, visits), offsetof(live_profile, has_visits), &live_type_14, "$6\r\nvisits\r\n", 12},
    {"score", 5, offsetof(live_profile, score), offsetof(live_profile, has_score), &live_type_21, "$5\r\nscore\r\n", 11},
    {"ratio", 5, offsetof(live_profile, ratio), offsetof(live_profile, has_ratio), &live_type_20, "$5\r\nratio\r\n", 11},
    {"blob", 4, offsetof(live_profile, blob), offsetof(live_profile, has_blob), &live_type_7, "$4\r\nblob\r\n", 10},
    {"lastSeen", 8, offsetof(live_profile, last_seen), offsetof(live_profile, has_last_seen), &live_type_30, "$8\r\nlastSeen\r\n", 14},
    {"odd.name", 8, offsetof(live_profile, odd), offsetof(live_profile, has_odd), &live_type_4, "$8\r\nodd.name\r\n", 14},
    {"point", 5, offsetof(live_profile, point), offsetof(live_profile, has_point), &live_type_40, "$5\r\npoint\r\n", 11},
};
static const keysrt_record live_profile_table_record KEYSRT_UNUSED = {"profile", offsetof(live_profile, block), 10, live_profile_table_fields, 0, 0};
static const keysrt_key live_profile_table KEYSRT_UNUSED = {&live_keyspace, "profile", 83, 0, KEYSRT_HASH, false,
    {2, sizeof(live_profile_params), live_profile_table_pieces, "k:profile:*", "k:profile:{id}"},
    0, 0, &live_profile_table_record,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 3600000, 0, 0, 0, 0, "$2\r\nPX\r\n$7\r\n3600000\r\n", 21},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL live_profile_key_name(keysrt_client *client, live_id id, keysrt_text *out)
{ return keysrt_key_name(client, &live_profile_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL live_profile_parse(keysrt_client *client, keysrt_view name, live_profile_params *out)
{ return keysrt_key_parse(client, &live_profile_table, name, out, NULL); }
/* All fields; MISS: no such key. HGETALL */
KEYSRT_CALL live_profile_get(keysrt_client *client, live_id id, live_profile *out)
{ return keysrt_hash_get(client, &live_profile_table, &id, out, &out->block); }
/* Replaces the whole key in one step. DEL, HSET */
KEYSRT_CALL live_profile_put(keysrt_client *client, live_id id, const live_profile *record)
{ return keysrt_hash_put(client, &live_profile_table, &id, record, keysrt_declared_ttl); }
/* The fields of the mask; MISS: no such key. HMGET */
KEYSRT_CALL live_profile_get_fields(keysrt_client *client, live_id id, uint64_t mask, live_profile *out)
{ return keysrt_hash_get_fields(client, &live_profile_table, &id, mask, out, &out->block); }
/* The fields of the mask; optional ones that are not there are deleted. HSET */
KEYSRT_CALL live_profile_set_fields(keysrt_client *client, live_id id, uint64_t mask, const live_profile *record)
{ return keysrt_hash_set_fields(client, &live_profile_table, &id, mask, record, keysrt_declared_ttl); }
/* Optional fields of the mask; deleted may be NULL. HDEL */
KEYSRT_CALL live_profile_delete_fields(keysrt_client *client, live_id id, uint64_t mask, uint64_t *deleted)
{ return keysrt_hash_delete_fields(client, &live_profile_table, &id, mask, deleted); }
/* MISS: no such key or field. HGET */
KEYSRT_CALL live_profile_get_name(keysrt_client *client, live_id id, keysrt_text *out)
{ return keysrt_hash_get_field(client, &live_profile_table, &id, 0, out, &out->block); }
/* One field alone. HSET */
KEYSRT_CALL live_profile_set_name(keysrt_client *client, live_id id, keysrt_view value)
{ return keysrt_hash_set_field(client, &live_profile_table, &id, 0, &value, keysrt_declared_ttl); }
/* MISS: no such key or field. HGET */
KEYSRT_CALL live_profile_get_age(keysrt_client *client, live_id id, uint8_t *out)
{ return keysrt_hash_get_field(client, &live_profile_table, &id, 1, out, NULL); }
/* One field alone. HSET */
KEYSRT_CALL live_profile_set_age(keysrt_client *client, live_id id, uint8_t value)
{ return keysrt_hash_set_field(client, &live_profile_table, &id, 1, &value, keysrt_declared_ttl); }
/* out may be NULL. HINCRBY */
KEYSRT_CALL live_profile_increment_age(keysrt_client *client, live_id id, int64_t by, int64_t *out)
{ return keysrt_hash_increment(client, &live_profile_table, &id, 1, &by, keysrt_declared_ttl, out); }
/* MISS: no such key or field. HGET */
KEYSRT_CALL live_profile_get_color(keysrt_client *client, live_id id, live_color *out)
{ return keysrt_hash_get_field(client, &live_profile_table, &id, 2, out, NULL); }
/* One field alone. HSET */
KEYSRT_CALL live_profile_set_color(keysrt_client *client, live_id id, live_color value)
{ return keysrt_hash_set_field(client, &live_profile_table, &id, 2, &value, keysrt_declared_ttl); }
/* MISS: no such key or field. HGET */
KEYSRT_CALL live_profile_get_visits(keysrt_client *client, live_id id, int64_t *out)
{ return keysrt_hash_get_field(client, &live_profile_table, &id, 3, out, NULL); }
/* One field alone. HSET */
KEYSRT_CALL live_profile_set_visits(keysrt_client *client, live_id id, int64_t value)
{ return keysrt_hash_set_field(client, &live_profile_table, &id, 3, &value, keysrt_declared_ttl); }
/* out may be NULL. HINCRBY */
KEYSRT_CALL live_profile_increment_visits(keysrt_client *client, live_id id, int64_t by, int64_t *out)
{ return keysrt_hash_increment(client, &live_profile_table, &id, 3, &by, keysrt_declared_ttl, out); }
/* MISS: no such key or field. HGET */
KEYSRT_CALL live_profile_get_score(keysrt_client *client, live_id id, double *out)
{ return keysrt_hash_get_field(client, &live_profile_table, &id, 4, out, NULL); }
/* One field alone. HSET */
KEYSRT_CALL live_profile_set_score(keysrt_client *client, live_id id, double value)
{ return keysrt_hash_set_field(client, &live_profile_table, &id, 4, &value, keysrt_declared_ttl); }
/* out may be NULL. HINCRBY */
KEYSRT_CALL live_profile_increment_score(keysrt_client *client, live_id id, double by, double *out)
{ return keysrt_hash_increment(client, &live_profile_table, &id, 4, &by, keysrt_declared_ttl, out); }
/* MISS: no such key or field. HGET */
KEYSRT_CALL live_profile_get_ratio(keysrt_client *client, live_id id, float *out)
{ return keysrt_hash_get_field(client, &live_profile_table, &id, 5, out, NULL); }
/* One field alone. HSET */
KEYSRT_CALL live_profile_set_ratio(keysrt_client *client, live_id id, float value)
{ return keysrt_hash_set_field(client, &live_profile_table, &id, 5, &value, keysrt_declared_ttl); }
/* out may be NULL. HINCRBY */
KEYSRT_CALL live_profile_increment_ratio(keysrt_client *client, live_id id, double by, double *out)
{ return keysrt_hash_increment(client, &live_profile_table, &id, 5, &by, keysrt_declared_ttl, out); }
/* MISS: no such key or field. HGET */
KEYSRT_CALL live_profile_get_blob(keysrt_client *client, live_id id, keysrt_text *out)
{ return keysrt_hash_get_field(client, &live_profile_table, &id, 6, out, &out->block); }
/* One field alone. HSET */
KEYSRT_CALL live_profile_set_blob(keysrt_client *client, live_id id, keysrt_view value)
{ return keysrt_hash_set_field(client, &live_profile_table, &id, 6, &value, keysrt_declared_ttl); }
/* MISS: no such key or field. HGET */
KEYSRT_CALL live_profile_get_last_seen(keysrt_client *client, live_id id, int64_t *out)
{ return keysrt_hash_get_field(client, &live_profile_table, &id, 7, out, NULL); }
/* One field alone. HSET */
KEYSRT_CALL live_profile_set_last_seen(keysrt_client *client, live_id id, int64_t value)
{ return keysrt_hash_set_field(client, &live_profile_table, &id, 7, &value, keysrt_declared_ttl); }
/* MISS: no such key or field. HGET */
KEYSRT_CALL live_profile_get_odd(keysrt_client *client, live_id id, keysrt_text *out)
{ return keysrt_hash_get_field(client, &live_profile_table, &id, 8, out, &out->block); }
/* One field alone. HSET */
KEYSRT_CALL live_profile_set_odd(keysrt_client *client, live_id id, keysrt_view value)
{ return keysrt_hash_set_field(client, &live_profile_table, &id, 8, &value, keysrt_declared_ttl); }
/* MISS: no such key or field. HGET */
KEYSRT_CALL live_profile_get_point(keysrt_client *client, live_id id, live_point_result *out)
{ return keysrt_hash_get_field(client, &live_profile_table, &id, 9, out, &out->block); }
/* One field alone. HSET */
KEYSRT_CALL live_profile_set_point(keysrt_client *client, live_id id, const live_point *value)
{ return keysrt_hash_set_field(client, &live_profile_table, &id, 9, value, keysrt_declared_ttl); }
/* OK or MISS. EXISTS */
KEYSRT_CALL live_profile_exists(keysrt_client *client, live_id id)
{ return keysrt_key_exists(client, &live_profile_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL live_profile_ttl(keysrt_client *client, live_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &live_profile_table, &id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL live_profile_renew(keysrt_client *client, live_id id)
{ return keysrt_key_renew(client, &live_profile_table, &id, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL live_profile_delete(keysrt_client *client, live_id id)
{ return keysrt_key_delete(client, &live_profile_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL live_profile_walk(keysrt_client *client, keysrt_walk *walk, live_profile_params *out)
{ return keysrt_key_walk(client, &live_profile_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL live_profile_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &live_profile_table, deleted); }

/* hash "k:open:{id}", Redis type hash, database 0; TTL: 1 hour; every write sets it anew. live.keys:148 */
typedef struct live_open_params {
    live_id id;
} live_open_params;
typedef struct live_open {
    live_color kind;
    live_string_to_i64_map others;
    keysrt_block block; /* of a result */
} live_open;
static inline void live_open_clear(live_open *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}
#define LIVE_OPEN_FIELD_KIND (UINT64_C(1) << 0)
static const keysrt_piece live_open_table_pieces[] KEYSRT_UNUSED = {
    {"k:open:", 7, offsetof(live_open_params, id), &live_type_3, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_field live_open_table_fields[] KEYSRT_UNUSED = {
    {"kind", 4, offsetof(live_open, kind), KEYSRT_NO_OFFSET, &live_type_33, "$4\r\nkind\r\n", 10},
};
static const keysrt_record live_open_table_record KEYSRT_UNUSED = {"open", offsetof(live_open, block), 1, live_open_table_fields, &live_map_2, offsetof(live_open, others)};
static const keysrt_key live_open_table KEYSRT_UNUSED = {&live_keyspace, "open", 84, 0, KEYSRT_HASH, false,
    {2, sizeof(live_open_params), live_open_table_pieces, "k:open:*", "k:open:{id}"},
    0, 0, &live_open_table_record,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 3600000, 0, 0, 0, 0, "$2\r\nPX\r\n$7\r\n3600000\r\n", 21},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL live_open_key_name(keysrt_client *client, live_id id, keysrt_text *out)
{ return keysrt_key_name(client, &live_open_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL live_open_parse(keysrt_client *client, keysrt_view name, live_open_params *out)
{ return keysrt_key_parse(client, &live_open_table, name, out, NULL); }
/* All fields; MISS: no such key. HGETALL */
KEYSRT_CALL live_open_get(keysrt_client *client, live_id id, live_open *out)
{ return keysrt_hash_get(client, &live_open_table, &id, out, &out->block); }
/* Replaces the whole key in one step. DEL, HSET */
KEYSRT_CALL live_open_put(keysrt_client *client, live_id id, const live_open *record)
{ return keysrt_hash_put(client, &live_open_table, &id, record, keysrt_declared_ttl); }
/* The fields of the mask; MISS: no such key. HMGET */
KEYSRT_CALL live_open_get_fields(keysrt_client *client, live_id id, uint64_t mask, live_open *out)
{ return keysrt_hash_get_fields(client, &live_open_table, &id, mask, out, &out->block); }
/* The fields of the mask; optional ones that are not there are deleted. HSET */
KEYSRT_CALL live_open_set_fields(keysrt_client *client, live_id id, uint64_t mask, const live_open *record)
{ return keysrt_hash_set_fields(client, &live_open_table, &id, mask, record, keysrt_declared_ttl); }
/* MISS: no such key or field. HGET */
KEYSRT_CALL live_open_get_kind(keysrt_client *client, live_id id, live_color *out)
{ return keysrt_hash_get_field(client, &live_open_table, &id, 0, out, NULL); }
/* One field alone. HSET */
KEYSRT_CALL live_open_set_kind(keysrt_client *client, live_id id, live_color value)
{ return keysrt_hash_set_field(client, &live_open_table, &id, 0, &value, keysrt_declared_ttl); }
/* A field that is not declared; MISS: no such key or field. HGET */
KEYSRT_CALL live_open_get_other(keysrt_client *client, live_id id, keysrt_view name, int64_t *out)
{ return keysrt_hash_map_get(client, &live_open_table, &id, &name, out, NULL); }
/* A field that is not declared. HSET */
KEYSRT_CALL live_open_set_other(keysrt_client *client, live_id id, keysrt_view name, int64_t value)
{ return keysrt_hash_map_set(client, &live_open_table, &id, &name, &value, keysrt_declared_ttl); }
/* out may be NULL. HINCRBY */
KEYSRT_CALL live_open_increment_other(keysrt_client *client, live_id id, keysrt_view name, int64_t by, int64_t *out)
{ return keysrt_hash_map_increment(client, &live_open_table, &id, &name, &by, keysrt_declared_ttl, out); }
/* MISS: there was none. HDEL */
KEYSRT_CALL live_open_delete_other(keysrt_client *client, live_id id, keysrt_view name)
{ return keysrt_hash_map_delete(client, &live_open_table, &id, &name); }
/* The next field that is not declared, in bounded memory; one may come twice; MISS: the end. HSCAN */
KEYSRT_CALL live_open_walk_others(keysrt_client *client, live_id id, keysrt_walk *walk, keysrt_text *name, int64_t *out)
{ return keysrt_hash_walk(client, &live_open_table, &id, walk, name, &name->block, out, NULL); }
/* OK or MISS. EXISTS */
KEYSRT_CALL live_open_exists(keysrt_client *client, live_id id)
{ return keysrt_key_exists(client, &live_open_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL live_open_ttl(keysrt_client *client, live_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &live_open_table, &id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL live_open_renew(keysrt_client *client, live_id id)
{ return keysrt_key_renew(client, &live_open_table, &id, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL live_open_delete(keysrt_client *client, live_id id)
{ return keysrt_key_delete(client, &live_open_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL live_open_walk(keysrt_client *client, keysrt_walk *walk, live_open_params *out)
{ return keysrt_key_walk(client, &live_open_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL live_open_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &live_open_table, deleted); }

/* hash "k:counts:{id}", Redis type hash, database 0; TTL: 1 hour; every write and every read sets it anew. live.keys:152 */
typedef struct live_counts_params {
    live_id id;
} live_counts_params;
typedef struct live_counts_entry {
    live_id name;
    int16_t value;
} live_counts_entry;
typedef struct live_counts_entries {
    live_counts_entry *items;
    size_t count;
    keysrt_block block;
} live_counts_entries;
static inline void live_counts_entries_clear(live_counts_entries *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}
static const keysrt_piece live_counts_table_pieces[] KEYSRT_UNUSED = {
    {"k:counts:", 9, offsetof(live_counts_params, id), &live_type_3, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_map live_map_3 KEYSRT_UNUSED = {&live_type_3, &live_type_12, sizeof(live_counts_entry), offsetof(live_counts_entry, value)};
static const keysrt_record live_counts_table_record KEYSRT_UNUSED = {"counts", offsetof(live_counts_entries, block), 0, 0, &live_map_3, 0};
static const keysrt_key live_counts_table KEYSRT_UNUSED = {&live_keyspace, "counts", 85, 0, KEYSRT_HASH, false,
    {2, sizeof(live_counts_params), live_counts_table_pieces, "k:counts:*", "k:counts:{id}"},
    0, 0, &live_counts_table_record,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_SLIDING, false, 0, 3600000, 0, 0, 0, 0, "$2\r\nPX\r\n$7\r\n3600000\r\n", 21},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL live_counts_key_name(keysrt_client *client, live_id id, keysrt_text *out)
{ return keysrt_key_name(client, &live_counts_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL live_counts_parse(keysrt_client *client, keysrt_view name, live_counts_params *out)
{ return keysrt_key_parse(client, &live_counts_table, name, out, NULL); }
/* All fields; MISS: no such key. HGETALL */
KEYSRT_CALL live_counts_get(keysrt_client *client, live_id id, live_counts_entries *out)
{ return keysrt_hash_get(client, &live_counts_table, &id, out, &out->block); }
/* Replaces the whole key in one step. DEL, HSET */
KEYSRT_CALL live_counts_put(keysrt_client *client, live_id id, const live_counts_entry *entries, size_t count)
{
    const struct {
        const live_counts_entry *items;
        size_t count;
    } map = {entries, count};
    return keysrt_hash_put(client, &live_counts_table, &id, &map, keysrt_declared_ttl);
}
/* MISS: no such key or field. HGET */
KEYSRT_CALL live_counts_get_field(keysrt_client *client, live_id id, live_id name, int16_t *out)
{ return keysrt_hash_map_get(client, &live_counts_table, &id, &name, out, NULL); }
/* One field alone. HSET */
KEYSRT_CALL live_counts_set_field(keysrt_client *client, live_id id, live_id name, int16_t value)
{ return keysrt_hash_map_set(client, &live_counts_table, &id, &name, &value, keysrt_declared_ttl); }
/* out may be NULL. HINCRBY */
KEYSRT_CALL live_counts_increment_field(keysrt_client *client, live_id id, live_id name, int64_t by, int64_t *out)
{ return keysrt_hash_map_increment(client, &live_counts_table, &id, &name, &by, keysrt_declared_ttl, out); }
/* MISS: there was none. HDEL */
KEYSRT_CALL live_counts_delete_field(keysrt_client *client, live_id id, live_id name)
{ return keysrt_hash_map_delete(client, &live_counts_table, &id, &name); }
/* The next field, in bounded memory; one may come twice; MISS: the end. HSCAN */
KEYSRT_CALL live_counts_walk_fields(keysrt_client *client, live_id id, keysrt_walk *walk, live_id_result *name, int16_t *out)
{ return keysrt_hash_walk(client, &live_counts_table, &id, walk, name, &name->block, out, NULL); }
/* 0 where there is no key. HLEN */
KEYSRT_CALL live_counts_size(keysrt_client *client, live_id id, uint64_t *out)
{ return keysrt_hash_size(client, &live_counts_table, &id, out); }
/* OK or MISS. EXISTS */
KEYSRT_CALL live_counts_exists(keysrt_client *client, live_id id)
{ return keysrt_key_exists(client, &live_counts_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL live_counts_ttl(keysrt_client *client, live_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &live_counts_table, &id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL live_counts_renew(keysrt_client *client, live_id id)
{ return keysrt_key_renew(client, &live_counts_table, &id, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL live_counts_delete(keysrt_client *client, live_id id)
{ return keysrt_key_delete(client, &live_counts_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL live_counts_walk(keysrt_client *client, keysrt_walk *walk, live_counts_params *out)
{ return keysrt_key_walk(client, &live_counts_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL live_counts_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &live_counts_table, deleted); }

/* hash "k:pages:{id}", Redis type hash, database 0; TTL: never expires. live.keys:153 */
typedef struct live_pages_params {
    live_id id;
} live_pages_params;
typedef struct live_pages_entry {
    live_text_params name;
    keysrt_view value;
} live_pages_entry;
typedef struct live_pages_entries {
    live_pages_entry *items;
    size_t count;
    keysrt_block block;
} live_pages_entries;
static inline void live_pages_entries_clear(live_pages_entries *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}
static const keysrt_piece live_pages_table_pieces[] KEYSRT_UNUSED = {
    {"k:pages:", 8, offsetof(live_pages_params, id), &live_type_3, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_map live_map_4 KEYSRT_UNUSED = {&live_type_44, &live_type_4, sizeof(live_pages_entry), offsetof(live_pages_entry, value)};
static const keysrt_record live_pages_table_record KEYSRT_UNUSED = {"pages", offsetof(live_pages_entries, block), 0, 0, &live_map_4, 0};
static const keysrt_key live_pages_table KEYSRT_UNUSED = {&live_keyspace, "pages", 86, 0, KEYSRT_HASH, false,
    {2, sizeof(live_pages_params), live_pages_table_pieces, "k:pages:*", "k:pages:{id}"},
    0, 0, &live_pages_table_record,
    {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL live_pages_key_name(keysrt_client *client, live_id id, keysrt_text *out)
{ return keysrt_key_name(client, &live_pages_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL live_pages_parse(keysrt_client *client, keysrt_view name, live_pages_params *out)
{ return keysrt_key_parse(client, &live_pages_table, name, out, NULL); }
/* All fields; MISS: no such key. HGETALL */
KEYSRT_CALL live_pages_get(keysrt_client *client, live_id id, live_pages_entries *out)
{ return keysrt_hash_get(client, &live_pages_table, &id, out, &out->block); }
/* Replaces the whole key in one step. DEL, HSET */
KEYSRT_CALL live_pages_put(keysrt_client *client, live_id id, const live_pages_entry *entries, size_t count)
{
    const struct {
        const live_pages_entry *items;
        size_t count;
    } map = {entries, count};
    return keysrt_hash_put(client, &live_pages_table, &id, &map, keysrt_declared_ttl);
}
/* MISS: no such key or field. HGET */
KEYSRT_CALL live_pages_get_field(keysrt_client *client, live_id id, live_text_params name, keysrt_text *out)
{ return keysrt_hash_map_get(client, &live_pages_table, &id, &name, out, &out->block); }
/* One field alone. HSET */
KEYSRT_CALL live_pages_set_field(keysrt_client *client, live_id id, live_text_params name, keysrt_view value)
{ return keysrt_hash_map_set(client, &live_pages_table, &id, &name, &value, keysrt_declared_ttl); }
/* MISS: there was none. HDEL */
KEYSRT_CALL live_pages_delete_field(keysrt_client *client, live_id id, live_text_params name)
{ return keysrt_hash_map_delete(client, &live_pages_table, &id, &name); }
/* The next field, in bounded memory; one may come twice; MISS: the end. HSCAN */
KEYSRT_CALL live_pages_walk_fields(keysrt_client *client, live_id id, keysrt_walk *walk, live_text_params_result *name, keysrt_text *out)
{ return keysrt_hash_walk(client, &live_pages_table, &id, walk, name, &name->block, out, &out->block); }
/* 0 where there is no key. HLEN */
KEYSRT_CALL live_pages_size(keysrt_client *client, live_id id, uint64_t *out)
{ return keysrt_hash_size(client, &live_pages_table, &id, out); }
/* OK or MISS. EXISTS */
KEYSRT_CALL live_pages_exists(keysrt_client *client, live_id id)
{ return keysrt_key_exists(client, &live_pages_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL live_pages_ttl(keysrt_client *client, live_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &live_pages_table, &id, out); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL live_pages_delete(keysrt_client *client, live_id id)
{ return keysrt_key_delete(client, &live_pages_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL live_pages_walk(keysrt_client *client, keysrt_walk *walk, live_pages_params *out)
{ return keysrt_key_walk(client, &live_pages_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL live_pages_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &live_pages_table, deleted); }

/* hash "k:inner:{id}", Redis type hash, database 0; TTL: never expires. live.keys:154 */
typedef struct live_inner_params {
    live_id id;
} live_inner_params;
#define LIVE_INNER_FIELD_DEEP (UINT64_C(1) << 0)
#define LIVE_INNER_FIELD_N (UINT64_C(1) << 1)
static const keysrt_piece live_inner_table_pieces[] KEYSRT_UNUSED = {
    {"k:inner:", 8, offsetof(live_inner_params, id), &live_type_3, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key live_inner_table KEYSRT_UNUSED = {&live_keyspace, "inner", 87, 0, KEYSRT_HASH, false,
    {2, sizeof(live_inner_params), live_inner_table_pieces, "k:inner:*", "k:inner:{id}"},
    0, 0, &live_record_3,
    {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL live_inner_key_name(keysrt_client *client, live_id id, keysrt_text *out)
{ return keysrt_key_name(client, &live_inner_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL live_inner_parse(keysrt_client *client, keysrt_view name, live_inner_params *out)
{ return keysrt_key_parse(client, &live_inner_table, name, out, NULL); }
/* All fields; MISS: no such key. HGETALL */
KEYSRT_CALL live_inner_get(keysrt_client *client, live_id id, live_inner_result *out)
{ return keysrt_hash_get(client, &live_inner_table, &id, out, &out->block); }
/* Replaces the whole key in one step. DEL, HSET */
KEYSRT_CALL live_inner_put(keysrt_client *client, live_id id, const live_inner *record)
{ return keysrt_hash_put(client, &live_inner_table, &id, record, keysrt_declared_ttl); }
/* The fields of the mask; MISS: no such key. HMGET */
KEYSRT_CALL live_inner_get_fields(keysrt_client *client, live_id id, uint64_t mask, live_inner_result *out)
{ return keysrt_hash_get_fields(client, &live_inner_table, &id, mask, out, &out->block); }
/* The fields of the mask; optional ones that are not there are deleted. HSET */
KEYSRT_CALL live_inner_set_fields(keysrt_client *client, live_id id, uint64_t mask, const live_inner *record)
{ return keysrt_hash_set_fields(client, &live_inner_table, &id, mask, record, keysrt_declared_ttl); }
/* Optional fields of the mask; deleted may be NULL. HDEL */
KEYSRT_CALL live_inner_delete_fields(keysrt_client *client, live_id id, uint64_t mask, uint64_t *deleted)
{ return keysrt_hash_delete_fields(client, &live_inner_table, &id, mask, deleted); }
/* MISS: no such key or field. HGET */
KEYSRT_CALL live_inner_get_deep(keysrt_client *client, live_id id, keysrt_text *out)
{ return keysrt_hash_get_field(client, &live_inner_table, &id, 0, out, &out->block); }
/* One field alone. HSET */
KEYSRT_CALL live_inner_set_deep(keysrt_client *client, live_id id, keysrt_view value)
{ return keysrt_hash_set_field(client, &live_inner_table, &id, 0, &value, keysrt_declared_ttl); }
/* MISS: no such key or field. HGET */
KEYSRT_CALL live_inner_get_n(keysrt_client *client, live_id id, int64_t *out)
{ return keysrt_hash_get_field(client, &live_inner_table, &id, 1, out, NULL); }
/* One field alone. HSET */
KEYSRT_CALL live_inner_set_n(keysrt_client *client, live_id id, int64_t value)
{ return keysrt_hash_set_field(client, &live_inner_table, &id, 1, &value, keysrt_declared_ttl); }
/* out may be NULL. HINCRBY */
KEYSRT_CALL live_inner_increment_n(keysrt_client *client, live_id id, int64_t by, int64_t *out)
{ return keysrt_hash_increment(client, &live_inner_table, &id, 1, &by, keysrt_declared_ttl, out); }
/* OK or MISS. EXISTS */
KEYSRT_CALL live_inner_exists(keysrt_client *client, live_id id)
{ return keysrt_key_exists(client, &live_inner_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL live_inner_ttl(keysrt_client *client, live_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &live_inner_table, &id, out); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL live_inner_delete(keysrt_client *client, live_id id)
{ return keysrt_key_delete(client, &live_inner_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL live_inner_walk(keysrt_client *client, keysrt_walk *walk, live_inner_params *out)
{ return keysrt_key_walk(client, &live_inner_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL live_inner_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &live_inner_table, deleted); }

/* hash "k:ratios:{id}", Redis type hash, database 0; TTL: never expires. live.keys:155 */
typedef struct live_ratios_params {
    live_id id;
} live_ratios_params;
typedef struct live_ratios_entry {
    live_id name;
    double value;
} live_ratios_entry;
typedef struct live_ratios_entries {
    live_ratios_entry *items;
    size_t count;
    keysrt_block block;
} live_ratios_entries;
static inline void live_ratios_entries_clear(live_ratios_entries *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}
static const keysrt_piece live_ratios_table_pieces[] KEYSRT_UNUSED = {
    {"k:ratios:", 9, offsetof(live_ratios_params, id), &live_type_3, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_map live_map_5 KEYSRT_UNUSED = {&live_type_3, &live_type_21, sizeof(live_ratios_entry), offsetof(live_ratios_entry, value)};
static const keysrt_record live_ratios_table_record KEYSRT_UNUSED = {"ratios", offsetof(live_ratios_entries, block), 0, 0, &live_map_5, 0};
static const keysrt_key live_ratios_table KEYSRT_UNUSED = {&live_keyspace, "ratios", 88, 0, KEYSRT_HASH, false,
    {2, sizeof(live_ratios_params), live_ratios_table_pieces, "k:ratios:*", "k:ratios:{id}"},
    0, 0, &live_ratios_table_record,
    {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL live_ratios_key_name(keysrt_client *client, live_id id, keysrt_text *out)
{ return keysrt_key_name(client, &live_ratios_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL live_ratios_parse(keysrt_client *client, keysrt_view name, live_ratios_params *out)
{ return keysrt_key_parse(client, &live_ratios_table, name, out, NULL); }
/* All fields; MISS: no such key. HGETALL */
KEYSRT_CALL live_ratios_get(keysrt_client *client, live_id id, live_ratios_entries *out)
{ return keysrt_hash_get(client, &live_ratios_table, &id, out, &out->block); }
/* Replaces the whole key in one step. DEL, HSET */
KEYSRT_CALL live_ratios_put(keysrt_client *client, live_id id, const live_ratios_entry *entries, size_t count)
{
    const struct {
        const live_ratios_entry *items;
        size_t count;
    } map = {entries, count};
    return keysrt_hash_put(client, &live_ratios_table, &id, &map, keysrt_declared_ttl);
}
/* MISS: no such key or field. HGET */
KEYSRT_CALL live_ratios_get_field(keysrt_client *client, live_id id, live_id name, double *out)
{ return keysrt_hash_map_get(client, &live_ratios_table, &id, &name, out, NULL); }
/* One field alone. HSET */
KEYSRT_CALL live_ratios_set_field(keysrt_client *client, live_id id, live_id name, double value)
{ return keysrt_hash_map_set(client, &live_ratios_table, &id, &name, &value, keysrt_declared_ttl); }
/* out may be NULL. HINCRBY */
KEYSRT_CALL live_ratios_increment_field(keysrt_client *client, live_id id, live_id name, double by, double *out)
{ return keysrt_hash_map_increment(client, &live_ratios_table, &id, &name, &by, keysrt_declared_ttl, out); }
/* MISS: there was none. HDEL */
KEYSRT_CALL live_ratios_delete_field(keysrt_client *client, live_id id, live_id name)
{ return keysrt_hash_map_delete(client, &live_ratios_table, &id, &name); }
/* The next field, in bounded memory; one may come twice; MISS: the end. HSCAN */
KEYSRT_CALL live_ratios_walk_fields(keysrt_client *client, live_id id, keysrt_walk *walk, live_id_result *name, double *out)
{ return keysrt_hash_walk(client, &live_ratios_table, &id, walk, name, &name->block, out, NULL); }
/* 0 where there is no key. HLEN */
KEYSRT_CALL live_ratios_size(keysrt_client *client, live_id id, uint64_t *out)
{ return keysrt_hash_size(client, &live_ratios_table, &id, out); }
/* OK or MISS. EXISTS */
KEYSRT_CALL live_ratios_exists(keysrt_client *client, live_id id)
{ return keysrt_key_exists(client, &live_ratios_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL live_ratios_ttl(keysrt_client *client, live_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &live_ratios_table, &id, out); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL live_ratios_delete(keysrt_client *client, live_id id)
{ return keysrt_key_delete(client, &live_ratios_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL live_ratios_walk(keysrt_client *client, keysrt_walk *walk, live_ratios_params *out)
{ return keysrt_key_walk(client, &live_ratios_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL live_ratios_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &live_ratios_table, deleted); }

/* list "k:log:{id}", Redis type list, database 0; TTL: 1 hour; every write sets it anew. live.keys:157 */
typedef struct live_log_params {
    live_id id;
} live_log_params;
static const keysrt_piece live_log_table_pieces[] KEYSRT_UNUSED = {
    {"k:log:", 6, offsetof(live_log_params, id), &live_type_3, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key live_log_table KEYSRT_UNUSED = {&live_keyspace, "log", 89, 0, KEYSRT_LIST, false,
    {2, sizeof(live_log_params), live_log_table_pieces, "k:log:*", "k:log:{id}"},
    &live_type_4, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 3600000, 0, 0, 0, 0, "$2\r\nPX\r\n$7\r\n3600000\r\n", 21},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL live_log_key_name(keysrt_client *client, live_id id, keysrt_text *out)
{ return keysrt_key_name(client, &live_log_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL live_log_parse(keysrt_client *client, keysrt_view name, live_log_params *out)
{ return keysrt_key_parse(client, &live_log_table, name, out, NULL); }
/* length (may be NULL): afterwards. LPUSH */
KEYSRT_CALL live_log_push_left(keysrt_client *client, live_id id, keysrt_view value, uint64_t *length)
{ return keysrt_list_push(client, &live_log_table, &id, KEYSRT_LEFT, &value, 1, keysrt_declared_ttl, length); }
/* length (may be NULL): afterwards. RPUSH */
KEYSRT_CALL live_log_push_right(keysrt_client *client, live_id id, keysrt_view value, uint64_t *length)
{ return keysrt_list_push(client, &live_log_table, &id, KEYSRT_RIGHT, &value, 1, keysrt_declared_ttl, length); }
/* The last one ends up leftmost. LPUSH */
KEYSRT_CALL live_log_push_left_many(keysrt_client *client, live_id id, const keysrt_view *values, size_t count, uint64_t *length)
{ return keysrt_list_push(client, &live_log_table, &id, KEYSRT_LEFT, values, count, keysrt_declared_ttl, length); }
/* The last one ends up rightmost. RPUSH */
KEYSRT_CALL live_log_push_right_many(keysrt_client *client, live_id id, const keysrt_view *values, size_t count, uint64_t *length)
{ return keysrt_list_push(client, &live_log_table, &id, KEYSRT_RIGHT, values, count, keysrt_declared_ttl, length); }
/* MISS: the list is empty. LPOP */
KEYSRT_CALL live_log_pop_left(keysrt_client *client, live_id id, keysrt_text *out)
{ return keysrt_list_pop(client, &live_log_table, &id, KEYSRT_LEFT, out, &out->block); }
/* MISS: the list is empty. RPOP */
KEYSRT_CALL live_log_pop_right(keysrt_client *client, live_id id, keysrt_text *out)
{ return keysrt_list_pop(client, &live_log_table, &id, KEYSRT_RIGHT, out, &out->block); }
/* Waits up to timeout for one; MISS: none came. BLPOP */
KEYSRT_CALL live_log_pop_left_wait(keysrt_client *client, live_id id, keysrt_duration timeout, keysrt_text *out)
{ return keysrt_list_pop_wait(client, &live_log_table, &id, KEYSRT_LEFT, timeout, out, &out->block); }
/* Waits up to timeout for one; MISS: none came. BRPOP */
KEYSRT_CALL live_log_pop_right_wait(keysrt_client *client, live_id id, keysrt_duration timeout, keysrt_text *out)
{ return keysrt_list_pop_wait(client, &live_log_table, &id, KEYSRT_RIGHT, timeout, out, &out->block); }
/* From the first of the keys that has one; which (may be NULL): its index. BLPOP */
KEYSRT_CALL live_log_pop_left_wait_any(keysrt_client *client, const live_log_params *keys, size_t count, keysrt_duration timeout, size_t *which, keysrt_text *out)
{ return keysrt_list_pop_wait_any(client, &live_log_table, keys, count, KEYSRT_LEFT, timeout, which, out, &out->block); }
/* From the first of the keys that has one; which (may be NULL): its index. BRPOP */
KEYSRT_CALL live_log_pop_right_wait_any(keysrt_client *client, const live_log_params *keys, size_t count, keysrt_duration timeout, size_t *which, keysrt_text *out)
{ return keysrt_list_pop_wait_any(client, &live_log_table, keys, count, KEYSRT_RIGHT, timeout, which, out, &out->block); }
/* Both ends included, negative from the right: 0, -1 is all. LRANGE */
KEYSRT_CALL live_log_range(keysrt_client *client, live_id id, int64_t start, int64_t stop, live_string_array *out)
{ return keysrt_list_range(client, &live_log_table, &id, start, stop, out, &out->block); }
/* 0 where there is no key. LLEN */
KEYSRT_CALL live_log_length(keysrt_client *client, live_id id, uint64_t *out)
{ return keysrt_list_length(client, &live_log_table, &id, out); }
/* count > 0: from the left, < 0: from the right, 0: all; removed may be NULL. LREM */
KEYSRT_CALL live_log_remove(keysrt_client *client, live_id id, keysrt_view value, int64_t count, uint64_t *removed)
{ return keysrt_list_remove(client, &live_log_table, &id, &value, count, removed); }
/* This list, for calls on several; *params is borrowed. */
static inline live_list_of_string live_log_ref(const live_log_params *params)
{
    const live_list_of_string made = {{&live_log_table, params}};
    return made;
}
/* From an end of the source to one of this list; MISS: it is empty. LMOVE */
KEYSRT_CALL live_log_move_from(keysrt_client *client, live_id id, live_list_of_string source, keysrt_end from, keysrt_end to, keysrt_text *out)
{ return keysrt_list_move(client, &live_log_table, &id, &source.ref, from, to, keysrt_declared_ttl, out, &out->block); }
/* OK or MISS. EXISTS */
KEYSRT_CALL live_log_exists(keysrt_client *client, live_id id)
{ return keysrt_key_exists(client, &live_log_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL live_log_ttl(keysrt_client *client, live_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &live_log_table, &id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL live_log_renew(keysrt_client *client, live_id id)
{ return keysrt_key_renew(client, &live_log_table, &id, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL live_log_delete(keysrt_client *client, live_id id)
{ return keysrt_key_delete(client, &live_log_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL live_log_walk(keysrt_client *client, keysrt_walk *walk, live_log_params *out)
{ return keysrt_key_walk(client, &live_log_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL live_log_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &live_log_table, deleted); }

/* list "k:recent:{id}", Redis type list, database 0; TTL: 1 hour from creation; later writes keep it. live.keys:158 */
typedef struct live_recent_params {
    live_id id;
} live_recent_params;
static const keysrt_piece live_recent_table_pieces[] KEYSRT_UNUSED = {
    {"k:recent:", 9, offsetof(live_recent_params, id), &live_type_3, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_trim live_trim_1 KEYSRT_UNUSED = {{KEYSRT_CONSTANT, 3, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, 1, false};
static const keysrt_key live_recent_table KEYSRT_UNUSED = {&live_keyspace, "recent", 90, 0, KEYSRT_LIST, false,
    {2, sizeof(live_recent_params), live_recent_table_pieces, "k:recent:*", "k:recent:{id}"},
    &live_type_4, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_CREATION, false, 0, 3600000, 0, 0, 0, 0, "$2\r\nPX\r\n$7\r\n3600000\r\n", 21},
    &live_trim_1, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL live_recent_key_name(keysrt_client *client, live_id id, keysrt_text *out)
{ return keysrt_key_name(client, &live_recent_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL live_recent_parse(keysrt_client *client, keysrt_view name, live_recent_params *out)
{ return keysrt_key_parse(client, &live_recent_table, name, out, NULL); }
/* length (may be NULL): afterwards. LPUSH */
KEYSRT_CALL live_recent_push_left(keysrt_client *client, live_id id, keysrt_view value, uint64_t *length)
{ return keysrt_list_push(client, &live_recent_table, &id, KEYSRT_LEFT, &value, 1, keysrt_declared_ttl, length); }
/* length (may be NULL): afterwards. RPUSH */
KEYSRT_CALL live_recent_push_right(keysrt_client *client, live_id id, keysrt_view value, uint64_t *length)
{ return keysrt_list_push(client, &live_recent_table, &id, KEYSRT_RIGHT, &value, 1, keysrt_declared_ttl, length); }
/* The last one ends up leftmost. LPUSH */
KEYSRT_CALL live_recent_push_left_many(keysrt_client *client, live_id id, const keysrt_view *values, size_t count, uint64_t *length)
{ return keysrt_list_push(client, &live_recent_table, &id, KEYSRT_LEFT, values, count, keysrt_declared_ttl, length); }
/* The last one ends up rightmost. RPUSH */
KEYSRT_CALL live_recent_push_right_many(keysrt_client *client, live_id id, const keysrt_view *values, size_t count, uint64_t *length)
{ return keysrt_list_push(client, &live_recent_table, &id, KEYSRT_RIGHT, values, count, keysrt_declared_ttl, length); }
/* MISS: the list is empty. LPOP */
KEYSRT_CALL live_recent_pop_left(keysrt_client *client, live_id id, keysrt_text *out)
{ return keysrt_list_pop(client, &live_recent_table, &id, KEYSRT_LEFT, out, &out->block); }
/* MISS: the list is empty. RPOP */
KEYSRT_CALL live_recent_pop_right(keysrt_client *client, live_id id, keysrt_text *out)
{ return keysrt_list_pop(client, &live_recent_table, &id, KEYSRT_RIGHT, out, &out->block); }
/* Waits up to timeout for one; MISS: none came. BLPOP */
KEYSRT_CALL live_recent_pop_left_wait(keysrt_client *client, live_id id, keysrt_duration timeout, keysrt_text *out)
{ return keysrt_list_pop_wait(client, &live_recent_table, &id, KEYSRT_LEFT, timeout, out, &out->block); }
/* Waits up to timeout for one; MISS: none came. BRPOP */
KEYSRT_CALL live_recent_pop_right_wait(keysrt_client *client, live_id id, keysrt_duration timeout, keysrt_text *out)
{ return keysrt_list_pop_wait(client, &live_recent_table, &id, KEYSRT_RIGHT, timeout, out, &out->block); }
/* From the first of the keys that has one; which (may be NULL): its index. BLPOP */
KEYSRT_CALL live_recent_pop_left_wait_any(keysrt_client *client, const live_recent_params *keys, size_t count, keysrt_duration timeout, size_t *which, keysrt_text *out)
{ return keysrt_list_pop_wait_any(client, &live_recent_table, keys, count, KEYSRT_LEFT, timeout, which, out, &out->block); }
/* From the first of the keys that has one; which (may be NULL): its index. BRPOP */
KEYSRT_CALL live_recent_pop_right_wait_any(keysrt_client *client, const live_recent_params *keys, size_t count, keysrt_duration timeout, size_t *which, keysrt_text *out)
{ return keysrt_list_pop_wait_any(client, &live_recent_table, keys, count, KEYSRT_RIGHT, timeout, which, out, &out->block); }
/* Both ends included, negative from the right: 0, -1 is all. LRANGE */
KEYSRT_CALL live_recent_range(keysrt_client *client, live_id id, int64_t start, int64_t stop, live_string_array *out)
{ return keysrt_list_range(client, &live_recent_table, &id, start, stop, out, &out->block); }
/* 0 where there is no key. LLEN */
KEYSRT_CALL live_recent_length(keysrt_client *client, live_id id, uint64_t *out)
{ return keysrt_list_length(client, &live_recent_table, &id, out); }
/* count > 0: from the left, < 0: from the right, 0: all; removed may be NULL. LREM */
KEYSRT_CALL live_recent_remove(keysrt_client *client, live_id id, keysrt_view value, int64_t count, uint64_t *removed)
{ return keysrt_list_remove(client, &live_recent_table, &id, &value, count, removed); }
/* This list, for calls on several; *params is borrowed. */
static inline live_list_of_string live_recent_ref(const live_recent_params *params)
{
    const live_list_of_string made = {{&live_recent_table, params}};
    return made;
}
/* From an end of the source to one of this list; MISS: it is empty. LMOVE */
KEYSRT_CALL live_recent_move_from(keysrt_client *client, live_id id, live_list_of_string source, keysrt_end from, keysrt_end to, keysrt_text *out)
{ return keysrt_list_move(client, &live_recent_table, &id, &source.ref, from, to, keysrt_declared_ttl, out, &out->block); }
/* OK or MISS. EXISTS */
KEYSRT_CALL live_recent_exists(keysrt_client *client, live_id id)
{ return keysrt_key_exists(client, &live_recent_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL live_recent_ttl(keysrt_client *client, live_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &live_recent_table, &id, out); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL live_recent_delete(keysrt_client *client, live_id id)
{ return keysrt_key_delete(client, &live_recent_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL live_recent_walk(keysrt_client *client, keysrt_walk *walk, live_recent_params *out)
{ return keysrt_key_walk(client, &live_recent_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL live_recent_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &live_recent_table, deleted); }

/* list "k:numbers:{id}", Redis type list, database 0; TTL: never expires. live.keys:159 */
typedef struct live_numbers_params {
    live_id id;
} live_numbers_params;
static const keysrt_piece live_numbers_table_pieces[] KEYSRT_UNUSED = {
    {"k:numbers:", 10, offsetof(live_numbers_params, id), &live_type_3, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key live_numbers_table KEYSRT_UNUSED = {&live_keyspace, "numbers", 91, 0, KEYSRT_LIST, false,
    {2, sizeof(live_numbers_params), live_numbers_table_pieces, "k:numbers:*", "k:numbers:{id}"},
    &live_type_13, 0, 0,
    {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL live_numbers_key_name(keysrt_client *client, live_id id, keysrt_text *out)
{ return keysrt_key_name(client, &live_numbers_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL live_numbers_parse(keysrt_client *client, keysrt_view name, live_numbers_params *out)
{ return keysrt_key_parse(client, &live_numbers_table, name, out, NULL); }
/* length (may be NULL): afterwards. LPUSH */
KEYSRT_CALL live_numbers_push_left(keysrt_client *client, live_id id, int32_t value, uint64_t *length)
{ return keysrt_list_push(client, &live_numbers_table, &id, KEYSRT_LEFT, &value, 1, keysrt_declared_ttl, length); }
/* length (may be NULL): afterwards. RPUSH */
KEYSRT_CALL live_numbers_push_right(keysrt_client *client, live_id id, int32_t value, uint64_t *length)
{ return keysrt_list_push(client, &live_numbers_table, &id, KEYSRT_RIGHT, &value, 1, keysrt_declared_ttl, length); }
/* The last one ends up leftmost. LPUSH */
KEYSRT_CALL live_numbers_push_left_many(keysrt_client *client, live_id id, const int32_t *values, size_t count, uint64_t *length)
{ return keysrt_list_push(client, &live_numbers_table, &id, KEYSRT_LEFT, values, count, keysrt_declared_ttl, length); }
/* The last one ends up rightmost. RPUSH */
KEYSRT_CALL live_numbers_push_right_many(keysrt_client *client, live_id id, const int32_t *values, size_t count, uint64_t *length)
{ return keysrt_list_push(client, &live_numbers_table, &id, KEYSRT_RIGHT, values, count, keysrt_declared_ttl, length); }
/* MISS: the list is empty. LPOP */
KEYSRT_CALL live_numbers_pop_left(keysrt_client *client, live_id id, int32_t *out)
{ return keysrt_list_pop(client, &live_numbers_table, &id, KEYSRT_LEFT, out, NULL); }
/* MISS: the list is empty. RPOP */
KEYSRT_CALL live_numbers_pop_right(keysrt_client *client, live_id id, int32_t *out)
{ return keysrt_list_pop(client, &live_numbers_table, &id, KEYSRT_RIGHT, out, NULL); }
/* Waits up to timeout for one; MISS: none came. BLPOP */
KEYSRT_CALL live_numbers_pop_left_wait(keysrt_client *client, live_id id, keysrt_duration timeout, int32_t *out)
{ return keysrt_list_pop_wait(client, &live_numbers_table, &id, KEYSRT_LEFT, timeout, out, NULL); }
/* Waits up to timeout for one; MISS: none came. BRPOP */
KEYSRT_CALL live_numbers_pop_right_wait(keysrt_client *client, live_id id, keysrt_duration timeout, int32_t *out)
{ return keysrt_list_pop_wait(client, &live_numbers_table, &id, KEYSRT_RIGHT, timeout, out, NULL); }
/* From the first of the keys that has one; which (may be NULL): its index. BLPOP */
KEYSRT_CALL live_numbers_pop_left_wait_any(keysrt_client *client, const live_numbers_params *keys, size_t count, keysrt_duration timeout, size_t *which, int32_t *out)
{ return keysrt_list_pop_wait_any(client, &live_numbers_table, keys, count, KEYSRT_LEFT, timeout, which, out, NULL); }
/* From the first of the keys that has one; which (may be NULL): its index. BRPOP */
KEYSRT_CALL live_numbers_pop_right_wait_any(keysrt_client *client, const live_numbers_params *keys, size_t count, keysrt_duration timeout, size_t *which, int32_t *out)
{ return keysrt_list_pop_wait_any(client, &live_numbers_table, keys, count, KEYSRT_RIGHT, timeout, which, out, NULL); }
/* Both ends included, negative from the right: 0, -1 is all. LRANGE */
KEYSRT_CALL live_numbers_range(keysrt_client *client, live_id id, int64_t start, int64_t stop, live_i32_array *out)
{ return keysrt_list_range(client, &live_numbers_table, &id, start, stop, out, &out->block); }
/* 0 where there is no key. LLEN */
KEYSRT_CALL live_numbers_length(keysrt_client *client, live_id id, uint64_t *out)
{ return keysrt_list_length(client, &live_numbers_table, &id, out); }
/* count > 0: from the left, < 0: from the right, 0: all; removed may be NULL. LREM */
KEYSRT_CALL live_numbers_remove(keysrt_client *client, live_id id, int32_t value, int64_t count, uint64_t *removed)
{ return keysrt_list_remove(client, &live_numbers_table, &id, &value, count, removed); }
/* This list, for calls on several; *params is borrowed. */
static inline live_list_of_i32 live_numbers_ref(const live_numbers_params *params)
{
    const live_list_of_i32 made = {{&live_numbers_table, params}};
    return made;
}
/* From an end of the source to one of this list; MISS: it is empty. LMOVE */
KEYSRT_CALL live_numbers_move_from(keysrt_client *client, live_id id, live_list_of_i32 source, keysrt_end from, keysrt_end to, int32_t *out)
{ return keysrt_list_move(client, &live_numbers_table, &id, &source.ref, from, to, keysrt_declared_ttl, out, NULL); }
/* Waits up to timeout for one; MISS: none came. BLMOVE */
KEYSRT_CALL live_numbers_move_from_wait(keysrt_client *client, live_id id, live_list_of_i32 source, keysrt_end from, keysrt_end to, keysrt_duration timeout, int32_t *out)
{ return keysrt_list_move_wait(client, &live_numbers_table, &id, &source.ref, from, to, timeout, out, NULL); }
/* OK or MISS. EXISTS */
KEYSRT_CALL live_numbers_exists(keysrt_client *client, live_id id)
{ return keysrt_key_exists(client, &live_numbers_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL live_numbers_ttl(keysrt_client *client, live_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &live_numbers_table, &id, out); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL live_numbers_delete(keysrt_client *client, live_id id)
{ return keysrt_key_delete(client, &live_numbers_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL live_numbers_walk(keysrt_client *client, keysrt_walk *walk, live_numbers_params *out)
{ return keysrt_key_walk(client, &live_numbers_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL live_numbers_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &live_numbers_table, deleted); }

/* set "k:tags:{id}", Redis type set, database 0; TTL: 1 hour; every write sets it anew. live.keys:161 */
typedef struct live_tags_params {
    live_id id;
} live_tags_params;
static const keysrt_piece live_tags_table_pieces[] KEYSRT_UNUSED = {
    {"k:tags:", 7, offsetof(live_tags_params, id), &live_type_3, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key live_tags_table KEYSRT_UNUSED = {&live_keyspace, "tags", 92, 0, KEYSRT_SET, false,
    {2, sizeof(live_tags_params), live_tags_table_pieces, "k:tags:*", "k:tags:{id}"},
    &live_type_4, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 3600000, 0, 0, 0, 0, "$2\r\nPX\r\n$7\r\n3600000\r\n", 21},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL live_tags_key_name(keysrt_client *client, live_id id, keysrt_text *out)
{ return keysrt_key_name(client, &live_tags_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL live_tags_parse(keysrt_client *client, keysrt_view name, live_tags_params *out)
{ return keysrt_key_parse(client, &live_tags_table, name, out, NULL); }
/* added (may be NULL): 0 where it was there. SADD */
KEYSRT_CALL live_tags_add(keysrt_client *client, live_id id, keysrt_view member, uint64_t *added)
{ return keysrt_set_add(client, &live_tags_table, &id, &member, 1, keysrt_declared_ttl, added); }
/* added may be NULL. SADD */
KEYSRT_CALL live_tags_add_many(keysrt_client *client, live_id id, const keysrt_view *members, size_t count, uint64_t *added)
{ return keysrt_set_add(client, &live_tags_table, &id, members, count, keysrt_declared_ttl, added); }
/* removed (may be NULL): 0 where it was not there. SREM */
KEYSRT_CALL live_tags_remove(keysrt_client *client, live_id id, keysrt_view member, uint64_t *removed)
{ return keysrt_set_remove(client, &live_tags_table, &id, &member, 1, removed); }
/* removed may be NULL. SREM */
KEYSRT_CALL live_tags_remove_many(keysrt_client *client, live_id id, const keysrt_view *members, size_t count, uint64_t *removed)
{ return keysrt_set_remove(client, &live_tags_table, &id, members, count, removed); }
/* OK or MISS. SISMEMBER */
KEYSRT_CALL live_tags_contains(keysrt_client *client, live_id id, keysrt_view member)
{ return keysrt_set_contains(client, &live_tags_table, &id, &member); }
/* found: count answers. SMISMEMBER */
KEYSRT_CALL live_tags_contains_many(keysrt_client *client, live_id id, const keysrt_view *members, size_t count, bool *found)
{ return keysrt_set_contains_many(client, &live_tags_table, &id, members, count, found); }
/* In no order. SMEMBERS */
KEYSRT_CALL live_tags_members(keysrt_client *client, live_id id, live_string_array *out)
{ return keysrt_set_members(client, &live_tags_table, &id, out, &out->block); }
/* The next one, in bounded memory; one may come twice; MISS: the end. SSCAN */
KEYSRT_CALL live_tags_walk_members(keysrt_client *client, live_id id, keysrt_walk *walk, keysrt_text *out)
{ return keysrt_set_walk(client, &live_tags_table, &id, walk, out, &out->block); }
/* 0 where there is no key. SCARD */
KEYSRT_CALL live_tags_size(keysrt_client *client, live_id id, uint64_t *out)
{ return keysrt_set_size(client, &live_tags_table, &id, out); }
/* Takes a random one; MISS: the set is empty. SPOP */
KEYSRT_CALL live_tags_pop(keysrt_client *client, live_id id, keysrt_text *out)
{ return keysrt_set_pop(client, &live_tags_table, &id, out, &out->block); }
/* Leaves it there; MISS: the set is empty. SRANDMEMBER */
KEYSRT_CALL live_tags_random(keysrt_client *client, live_id id, keysrt_text *out)
{ return keysrt_set_random(client, &live_tags_table, &id, out, &out->block); }
/* This set, for calls on several; *params is borrowed. */
static inline live_set_of_string live_tags_ref(const live_tags_params *params)
{
    const live_set_of_string made = {{&live_tags_table, params}};
    return made;
}
/* Of this set and the others. SUNION */
KEYSRT_CALL live_tags_union(keysrt_client *client, live_id id, const live_set_of_string *others, size_t count, live_string_array *out)
{ return keysrt_set_combine(client, &live_tags_table, &id, KEYSRT_UNION, (const keysrt_ref *)others, count, out, &out->block); }
/* Of this set and the others. SINTER */
KEYSRT_CALL live_tags_intersection(keysrt_client *client, live_id id, const live_set_of_string *others, size_t count, live_string_array *out)
{ return keysrt_set_combine(client, &live_tags_table, &id, KEYSRT_INTERSECTION, (const keysrt_ref *)others, count, out, &out->block); }
/* What is in this set and in none of the others. SDIFF */
KEYSRT_CALL live_tags_difference(keysrt_client *client, live_id id, const live_set_of_string *others, size_t count, live_string_array *out)
{ return keysrt_set_combine(client, &live_tags_table, &id, KEYSRT_DIFFERENCE, (const keysrt_ref *)others, count, out, &out->block); }
/* Counts no further than most; 0: all. SINTERCARD */
KEYSRT_CALL live_tags_intersection_size(keysrt_client *client, live_id id, const live_set_of_string *others, size_t count, uint64_t most, uint64_t *out)
{ return keysrt_set_intersection_size(client, &live_tags_table, &id, (const keysrt_ref *)others, count, most, out); }
/* This set becomes the result; size may be NULL. SUNIONSTORE */
KEYSRT_CALL live_tags_store_union(keysrt_client *client, live_id id, const live_set_of_string *sources, size_t count, uint64_t *size)
{ return keysrt_set_store(client, &live_tags_table, &id, KEYSRT_UNION, (const keysrt_ref *)sources, count, keysrt_declared_ttl, size); }
/* This set becomes the result; size may be NULL. SINTERSTORE */
KEYSRT_CALL live_tags_store_intersection(keysrt_client *client, live_id id, const live_set_of_string *sources, size_t count, uint64_t *size)
{ return keysrt_set_store(client, &live_tags_table, &id, KEYSRT_INTERSECTION, (const keysrt_ref *)sources, count, keysrt_declared_ttl, size); }
/* This set becomes the first source without the others; size may be NULL. SDIFFSTORE */
KEYSRT_CALL live_tags_store_difference(keysrt_client *client, live_id id, const live_set_of_string *sources, size_t count, uint64_t *size)
{ return keysrt_set_store(client, &live_tags_table, &id, KEYSRT_DIFFERENCE, (const keysrt_ref *)sources, count, keysrt_declared_ttl, size); }
/* To this set; MISS: it was not in the source. SMOVE */
KEYSRT_CALL live_tags_move_from(keysrt_client *client, live_id id, live_set_of_string source, keysrt_view member)
{ return keysrt_set_move(client, &live_tags_table, &id, &source.ref, &member, keysrt_declared_ttl); }
/* OK or MISS. EXISTS */
KEYSRT_CALL live_tags_exists(keysrt_client *client, live_id id)
{ return keysrt_key_exists(client, &live_tags_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL live_tags_ttl(keysrt_client *client, live_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &live_tags_table, &id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL live_tags_renew(keysrt_client *client, live_id id)
{ return keysrt_key_renew(client, &live_tags_table, &id, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL live_tags_delete(keysrt_client *client, live_id id)
{ return keysrt_key_delete(client, &live_tags_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL live_tags_walk(keysrt_client *client, keysrt_walk *walk, live_tags_params *out)
{ return keysrt_key_walk(client, &live_tags_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL live_tags_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &live_tags_table, deleted); }

/* set "k:nums:{id}", Redis type set, database 0; TTL: never expires. live.keys:162 */
typedef struct live_numbered_params {
    live_id id;
} live_numbered_params;
static const keysrt_piece live_numbered_table_pieces[] KEYSRT_UNUSED = {
    {"k:nums:", 7, offsetof(live_numbered_params, id), &live_type_3, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key live_numbered_table KEYSRT_UNUSED = {&live_keyspace, "numbered", 93, 0, KEYSRT_SET, false,
    {2, sizeof(live_numbered_params), live_numbered_table_pieces, "k:nums:*", "k:nums:{id}"},
    &live_type_17, 0, 0,
    {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL live_numbered_key_name(keysrt_client *client, live_id id, keysrt_text *out)
{ return keysrt_key_name(client, &live_numbered_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL live_numbered_parse(keysrt_client *client, keysrt_view name, live_numbered_params *out)
{ return keysrt_key_parse(client, &live_numbered_table, name, out, NULL); }
/* added (may be NULL): 0 where it was there. SADD */
KEYSRT_CALL live_numbered_add(keysrt_client *client, live_id id, uint32_t member, uint64_t *added)
{ return keysrt_set_add(client, &live_numbered_table, &id, &member, 1, keysrt_declared_ttl, added); }
/* added may be NULL. SADD */
KEYSRT_CALL live_numbered_add_many(keysrt_client *client, live_id id, const uint32_t *members, size_t count, uint64_t *added)
{ return keysrt_set_add(client, &live_numbered_table, &id, members, count, keysrt_declared_ttl, added); }
/* removed (may be NULL): 0 where it was not there. SREM */
KEYSRT_CALL live_numbered_remove(keysrt_client *client, live_id id, uint32_t member, uint64_t *removed)
{ return keysrt_set_remove(client, &live_numbered_table, &id, &member, 1, removed); }
/* removed may be NULL. SREM */
KEYSRT_CALL live_numbered_remove_many(keysrt_client *client, live_id id, const uint32_t *members, size_t count, uint64_t *removed)
{ return keysrt_set_remove(client, &live_numbered_table, &id, members, count, removed); }
/* OK or MISS. SISMEMBER */
KEYSRT_CALL live_numbered_contains(keysrt_client *client, live_id id, uint32_t member)
{ return keysrt_set_contains(client, &live_numbered_table, &id, &member); }
/* found: count answers. SMISMEMBER */
KEYSRT_CALL live_numbered_contains_many(keysrt_client *client, live_id id, const uint32_t *members, size_t count, bool *found)
{ return keysrt_set_contains_many(client, &live_numbered_table, &id, members, count, found); }
/* In no order. SMEMBERS */
KEYSRT_CALL live_numbered_members(keysrt_client *client, live_id id, live_u32_array *out)
{ return keysrt_set_members(client, &live_numbered_table, &id, out, &out->block); }
/* The next one, in bounded memory; one may come twice; MISS: the end. SSCAN */
KEYSRT_CALL live_numbered_walk_members(keysrt_client *client, live_id id, keysrt_walk *walk, uint32_t *out)
{ return keysrt_set_walk(client, &live_numbered_table, &id, walk, out, NULL); }
/* 0 where there is no key. SCARD */
KEYSRT_CALL live_numbered_size(keysrt_client *client, live_id id, uint64_t *out)
{ return keysrt_set_size(client, &live_numbered_table, &id, out); }
/* Takes a random one; MISS: the set is empty. SPOP */
KEYSRT_CALL live_numbered_pop(keysrt_client *client, live_id id, uint32_t *out)
{ return keysrt_set_pop(client, &live_numbered_table, &id, out, NULL); }
/* Leaves it there; MISS: the set is empty. SRANDMEMBER */
KEYSRT_CALL live_numbered_random(keysrt_client *client, live_id id, uint32_t *out)
{ return keysrt_set_random(client, &live_numbered_table, &id, out, NULL); }
/* This set, for calls on several; *params is borrowed. */
static inline live_set_of_u32 live_numbered_ref(const live_numbered_params *params)
{
    const live_set_of_u32 made = {{&live_numbered_table, params}};
    return made;
}
/* Of this set and the others. SUNION */
KEYSRT_CALL live_numbered_union(keysrt_client *client, live_id id, const live_set_of_u32 *others, size_t count, live_u32_array *out)
{ return keysrt_set_combine(client, &live_numbered_table, &id, KEYSRT_UNION, (const keysrt_ref *)others, count, out, &out->block); }
/* Of this set and the others. SINTER */
KEYSRT_CALL live_numbered_intersection(keysrt_client *client, live_id id, const live_set_of_u32 *others, size_t count, live_u32_array *out)
{ return keysrt_set_combine(client, &live_numbered_table, &id, KEYSRT_INTERSECTION, (const keysrt_ref *)others, count, out, &out->block); }
/* What is in this set and in none of the others. SDIFF */
KEYSRT_CALL live_numbered_difference(keysrt_client *client, live_id id, const live_set_of_u32 *others, size_t count, live_u32_array *out)
{ return keysrt_set_combine(client, &live_numbered_table, &id, KEYSRT_DIFFERENCE, (const keysrt_ref *)others, count, out, &out->block); }
/* Counts no further than most; 0: all. SINTERCARD */
KEYSRT_CALL live_numbered_intersection_size(keysrt_client *client, live_id id, const live_set_of_u32 *others, size_t count, uint64_t most, uint64_t *out)
{ return keysrt_set_intersection_size(client, &live_numbered_table, &id, (const keysrt_ref *)others, count, most, out); }
/* This set becomes the result; size may be NULL. SUNIONSTORE */
KEYSRT_CALL live_numbered_store_union(keysrt_client *client, live_id id, const live_set_of_u32 *sources, size_t count, uint64_t *size)
{ return keysrt_set_store(client, &live_numbered_table, &id, KEYSRT_UNION, (const keysrt_ref *)sources, count, keysrt_declared_ttl, size); }
/* This set becomes the result; size may be NULL. SINTERSTORE */
KEYSRT_CALL live_numbered_store_intersection(keysrt_client *client, live_id id, const live_set_of_u32 *sources, size_t count, uint64_t *size)
{ return keysrt_set_store(client, &live_numbered_table, &id, KEYSRT_INTERSECTION, (const keysrt_ref *)sources, count, keysrt_declared_ttl, size); }
/* This set becomes the first source without the others; size may be NULL. SDIFFSTORE */
KEYSRT_CALL live_numbered_store_difference(keysrt_client *client, live_id id, const live_set_of_u32 *sources, size_t count, uint64_t *size)
{ return keysrt_set_store(client, &live_numbered_table, &id, KEYSRT_DIFFERENCE, (const keysrt_ref *)sources, count, keysrt_declared_ttl, size); }
/* To this set; MISS: it was not in the source. SMOVE */
KEYSRT_CALL live_numbered_move_from(keysrt_client *client, live_id id, live_set_of_u32 source, uint32_t member)
{ return keysrt_set_move(client, &live_numbered_table, &id, &source.ref, &member, keysrt_declared_ttl); }
/* OK or MISS. EXISTS */
KEYSRT_CALL live_numbered_exists(keysrt_client *client, live_id id)
{ return keysrt_key_exists(client, &live_numbered_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL live_numbered_ttl(keysrt_client *client, live_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &live_numbered_table, &id, out); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL live_numbered_delete(keysrt_client *client, live_id id)
{ return keysrt_key_delete(client, &live_numbered_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL live_numbered_walk(keysrt_client *client, keysrt_walk *walk, live_numbered_params *out)
{ return keysrt_key_walk(client, &live_numbered_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL live_numbered_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &live_numbered_table, deleted); }

/* set "k:spots:{id}", Redis type set, database 0; TTL: never expires. live.keys:163 */
typedef struct live_spots_params {
    live_id id;
} live_spots_params;
static const keysrt_piece live_spots_table_pieces[] KEYSRT_UNUSED = {
    {"k:spots:", 8, offsetof(live_spots_params, id), &live_type_3, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key live_spots_table KEYSRT_UNUSED = {&live_keyspace, "spots", 94, 0, KEYSRT_SET, false,
    {2, sizeof(live_spots_params), live_spots_table_pieces, "k:spots:*", "k:spots:{id}"},
    &live_type_40, 0, 0,
    {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL live_spots_key_name(keysrt_client *client, live_id id, keysrt_text *out)
{ return keysrt_key_name(client, &live_spots_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL live_spots_parse(keysrt_client *client, keysrt_view name, live_spots_params *out)
{ return keysrt_key_parse(client, &live_spots_table, name, out, NULL); }
/* added (may be NULL): 0 where it was there. SADD */
KEYSRT_CALL live_spots_add(keysrt_client *client, live_id id, const live_point *member, uint64_t *added)
{ return keysrt_set_add(client, &live_spots_table, &id, member, 1, keysrt_declared_ttl, added); }
/* added may be NULL. SADD */
KEYSRT_CALL live_spots_add_many(keysrt_client *client, live_id id, const live_point *members, size_t count, uint64_t *added)
{ return keysrt_set_add(client, &live_spots_table, &id, members, count, keysrt_declared_ttl, added); }
/* removed (may be NULL): 0 where it was not there. SREM */
KEYSRT_CALL live_spots_remove(keysrt_client *client, live_id id, const live_point *member, uint64_t *removed)
{ return keysrt_set_remove(client, &live_spots_table, &id, member, 1, removed); }
/* removed may be NULL. SREM */
KEYSRT_CALL live_spots_remove_many(keysrt_client *client, live_id id, const live_point *members, size_t count, uint64_t *removed)
{ return keysrt_set_remove(client, &live_spots_table, &id, members, count, removed); }
/* OK or MISS. SISMEMBER */
KEYSRT_CALL live_spots_contains(keysrt_client *client, live_id id, const live_point *member)
{ return keysrt_set_contains(client, &live_spots_table, &id, member); }
/* found: count answers. SMISMEMBER */
KEYSRT_CALL live_spots_contains_many(keysrt_client *client, live_id id, const live_point *members, size_t count, bool *found)
{ return keysrt_set_contains_many(client, &live_spots_table, &id, members, count, found); }
/* In no order. SMEMBERS */
KEYSRT_CALL live_spots_members(keysrt_client *client, live_id id, live_point_array *out)
{ return keysrt_set_members(client, &live_spots_table, &id, out, &out->block); }
/* The next one, in bounded memory; one may come twice; MISS: the end. SSCAN */
KEYSRT_CALL live_spots_walk_members(keysrt_client *client, live_id id, keysrt_walk *walk, live_point_result *out)
{ return keysrt_set_walk(client, &live_spots_table, &id, walk, out, &out->block); }
/* 0 where there is no key. SCARD */
KEYSRT_CALL live_spots_size(keysrt_client *client, live_id id, uint64_t *out)
{ return keysrt_set_size(client, &live_spots_table, &id, out); }
/* Takes a random one; MISS: the set is empty. SPOP */
KEYSRT_CALL live_spots_pop(keysrt_client *client, live_id id, live_point_result *out)
{ return keysrt_set_pop(client, &live_spots_table, &id, out, &out->block); }
/* Leaves it there; MISS: the set is empty. SRANDMEMBER */
KEYSRT_CALL live_spots_random(keysrt_client *client, live_id id, live_point_result *out)
{ return keysrt_set_random(client, &live_spots_table, &id, out, &out->block); }
/* This set, for calls on several; *params is borrowed. */
static inline live_set_of_point live_spots_ref(const live_spots_params *params)
{
    const live_set_of_point made = {{&live_spots_table, params}};
    return made;
}
/* Of this set and the others. SUNION */
KEYSRT_CALL live_spots_union(keysrt_client *client, live_id id, const live_set_of_point *others, size_t count, live_point_array *out)
{ return keysrt_set_combine(client, &live_spots_table, &id, KEYSRT_UNION, (const keysrt_ref *)others, count, out, &out->block); }
/* Of this set and the others. SINTER */
KEYSRT_CALL live_spots_intersection(keysrt_client *client, live_id id, const live_set_of_point *others, size_t count, live_point_array *out)
{ return keysrt_set_combine(client, &live_spots_table, &id, KEYSRT_INTERSECTION, (const keysrt_ref *)others, count, out, &out->block); }
/* What is in this set and in none of the others. SDIFF */
KEYSRT_CALL live_spots_difference(keysrt_client *client, live_id id, const live_set_of_point *others, size_t count, live_point_array *out)
{ return keysrt_set_combine(client, &live_spots_table, &id, KEYSRT_DIFFERENCE, (const keysrt_ref *)others, count, out, &out->block); }
/* Counts no further than most; 0: all. SINTERCARD */
KEYSRT_CALL live_spots_intersection_size(keysrt_client *client, live_id id, const live_set_of_point *others, size_t count, uint64_t most, uint64_t *out)
{ return keysrt_set_intersection_size(client, &live_spots_table, &id, (const keysrt_ref *)others, count, most, out); }
/* This set becomes the result; size may be NULL. SUNIONSTORE */
KEYSRT_CALL live_spots_store_union(keysrt_client *client, live_id id, const live_set_of_point *sources, size_t count, uint64_t *size)
{ return keysrt_set_store(client, &live_spots_table, &id, KEYSRT_UNION, (const keysrt_ref *)sources, count, keysrt_declared_ttl, size); }
/* This set becomes the result; size may be NULL. SINTERSTORE */
KEYSRT_CALL live_spots_store_intersection(keysrt_client *client, live_id id, const live_set_of_point *sources, size_t count, uint64_t *size)
{ return keysrt_set_store(client, &live_spots_table, &id, KEYSRT_INTERSECTION, (const keysrt_ref *)sources, count, keysrt_declared_ttl, size); }
/* This set becomes the first source without the others; size may be NULL. SDIFFSTORE */
KEYSRT_CALL live_spots_store_difference(keysrt_client *client, live_id id, const live_set_of_point *sources, size_t count, uint64_t *size)
{ return keysrt_set_store(client, &live_spots_table, &id, KEYSRT_DIFFERENCE, (const keysrt_ref *)sources, count, keysrt_declared_ttl, size); }
/* To this set; MISS: it was not in the source. SMOVE */
KEYSRT_CALL live_spots_move_from(keysrt_client *client, live_id id, live_set_of_point source, const live_point *member)
{ return keysrt_set_move(client, &live_spots_table, &id, &source.ref, member, keysrt_declared_ttl); }
/* OK or MISS. EXISTS */
KEYSRT_CALL live_spots_exists(keysrt_client *client, live_id id)
{ return keysrt_key_exists(client, &live_spots_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL live_spots_ttl(keysrt_client *client, live_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &live_spots_table, &id, out); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL live_spots_delete(keysrt_client *client, live_id id)
{ return keysrt_key_delete(client, &live_spots_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL live_spots_walk(keysrt_client *client, keysrt_walk *walk, live_spots_params *out)
{ return keysrt_key_walk(client, &live_spots_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL live_spots_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &live_spots_table, deleted); }

/* zset "k:board:{id}", Redis type sorted set, database 0; TTL: 1 hour; every write sets it anew. live.keys:165 */
typedef struct live_board_params {
    live_id id;
} live_board_params;
typedef struct live_board_entry {
    live_id member;
    double score;
} live_board_entry;
typedef struct live_board_entries {
    live_board_entry *items;
    size_t count;
    keysrt_block block;
} live_board_entries;
static inline void live_board_entries_clear(live_board_entries *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}
static const keysrt_zentry_layout live_board_layout KEYSRT_UNUSED = {sizeof(live_board_entry), offsetof(live_board_entry, score)};
static const keysrt_piece live_board_table_pieces[] KEYSRT_UNUSED = {
    {"k:board:", 8, offsetof(live_board_params, id), &live_type_3, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key live_board_table KEYSRT_UNUSED = {&live_keyspace, "board", 95, 0, KEYSRT_ZSET, false,
    {2, sizeof(live_board_params), live_board_table_pieces, "k:board:*", "k:board:{id}"},
    &live_type_3, &live_type_51, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 3600000, 0, 0, 0, 0, "$2\r\nPX\r\n$7\r\n3600000\r\n", 21},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL live_board_key_name(keysrt_client *client, live_id id, keysrt_text *out)
{ return keysrt_key_name(client, &live_board_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL live_board_parse(keysrt_client *client, keysrt_view name, live_board_params *out)
{ return keysrt_key_parse(client, &live_board_table, name, out, NULL); }
/* changed (may be NULL): 0 where it was there with this score. ZADD */
KEYSRT_CALL live_board_add(keysrt_client *client, live_id id, live_id member, double score, uint64_t *changed)
{
    const live_board_entry entry = {member, score};
    return keysrt_zset_add(client, &live_board_table, &id, 0, &entry, 1, &live_board_layout, keysrt_declared_ttl, changed);
}
/* changed (may be NULL): added or with a new score. ZADD */
KEYSRT_CALL live_board_add_many(keysrt_client *client, live_id id, const live_board_entry *entries, size_t count, uint64_t *changed)
{ return keysrt_zset_add(client, &live_board_table, &id, 0, entries, count, &live_board_layout, keysrt_declared_ttl, changed); }
/* options: KEYSRT_ZADD_NX, _XX, _GT, _LT. ZADD */
KEYSRT_CALL live_board_add_if(keysrt_client *client, live_id id, unsigned options, live_id member, double score, uint64_t *changed)
{
    const live_board_entry entry = {member, score};
    return keysrt_zset_add(client, &live_board_table, &id, options, &entry, 1, &live_board_layout, keysrt_declared_ttl, changed);
}
/* out (may be NULL): the new score. ZINCRBY */
KEYSRT_CALL live_board_increment(keysrt_client *client, live_id id, live_id member, double by, double *out)
{ return keysrt_zset_increment(client, &live_board_table, &id, &member, &by, keysrt_declared_ttl, out); }
/* removed (may be NULL): 0 where it was not there. ZREM */
KEYSRT_CALL live_board_remove(keysrt_client *client, live_id id, live_id member, uint64_t *removed)
{ return keysrt_zset_remove(client, &live_board_table, &id, &member, 1, removed); }
/* removed may be NULL. ZREM */
KEYSRT_CALL live_board_remove_many(keysrt_client *client, live_id id, const live_id *members, size_t count, uint64_t *removed)
{ return keysrt_zset_remove(client, &live_board_table, &id, members, count, removed); }
/* MISS: no such member. ZSCORE */
KEYSRT_CALL live_board_score(keysrt_client *client, live_id id, live_id member, double *out)
{ return keysrt_zset_score(client, &live_board_table, &id, &member, out); }
/* 0: the lowest score; MISS: no such member. ZRANK */
KEYSRT_CALL live_board_rank(keysrt_client *client, live_id id, live_id member, uint64_t *out)
{ return keysrt_zset_rank(client, &live_board_table, &id, &member, false, out); }
/* 0: the highest score; MISS: no such member. ZREVRANK */
KEYSRT_CALL live_board_reverse_rank(keysrt_client *client, live_id id, live_id member, uint64_t *out)
{ return keysrt_zset_rank(client, &live_board_table, &id, &member, true, out); }
/* By rank, the lowest score first; 0, -1 is all. ZRANGE */
KEYSRT_CALL live_board_range(keysrt_client *client, live_id id, int64_t start, int64_t stop, live_board_entries *out)
{ return keysrt_zset_range(client, &live_board_table, &id, start, stop, false, out, &out->block, &live_board_layout); }
/* By rank, the highest score first. ZRANGE REV */
KEYSRT_CALL live_board_reverse_range(keysrt_client *client, live_id id, int64_t start, int64_t stop, live_board_entries *out)
{ return keysrt_zset_range(client, &live_board_table, &id, start, stop, true, out, &out->block, &live_board_layout); }
/* The count members with the highest scores. ZRANGE REV */
KEYSRT_CALL live_board_top(keysrt_client *client, live_id id, uint32_t count, live_board_entries *out)
{ return keysrt_zset_range(client, &live_board_table, &id, count == 0, count == 0 ? 0 : (int64_t)count - 1, true, out, &out->block, &live_board_layout); }
/* Both ends included; limit 0: all. ZRANGE BYSCORE */
KEYSRT_CALL live_board_range_by_score(keysrt_client *client, live_id id, double min_score, double max_score, uint64_t offset, uint64_t limit, live_board_entries *out)
{ return keysrt_zset_range_by_score(client, &live_board_table, &id, &min_score, &max_score, false, offset, limit, out, &out->block, &live_board_layout); }
/* The highest score first; limit 0: all. ZRANGE BYSCORE REV */
KEYSRT_CALL live_board_reverse_range_by_score(keysrt_client *client, live_id id, double min_score, double max_score, uint64_t offset, uint64_t limit, live_board_entries *out)
{ return keysrt_zset_range_by_score(client, &live_board_table, &id, &min_score, &max_score, true, offset, limit, out, &out->block, &live_board_layout); }
/* The next one in no order, in bounded memory; one may come twice; MISS: the end. ZSCAN */
KEYSRT_CALL live_board_walk_members(keysrt_client *client, live_id id, keysrt_walk *walk, live_id_result *out, double *score)
{ return keysrt_zset_walk(client, &live_board_table, &id, walk, out, &out->block, score); }
/* Both ends included. ZCOUNT */
KEYSRT_CALL live_board_count(keysrt_client *client, live_id id, double min_score, double max_score, uint64_t *out)
{ return keysrt_zset_count(client, &live_board_table, &id, &min_score, &max_score, out); }
/* 0 where there is no key. ZCARD */
KEYSRT_CALL live_board_size(keysrt_client *client, live_id id, uint64_t *out)
{ return keysrt_zset_size(client, &live_board_table, &id, out); }
/* Takes up to count. ZPOPMIN */
KEYSRT_CALL live_board_pop_lowest(keysrt_client *client, live_id id, uint64_t count, live_board_entries *out)
{ return keysrt_zset_pop(client, &live_board_table, &id, false, count, out, &out->block, &live_board_layout); }
/* Takes up to count. ZPOPMAX */
KEYSRT_CALL live_board_pop_highest(keysrt_client *client, live_id id, uint64_t count, live_board_entries *out)
{ return keysrt_zset_pop(client, &live_board_table, &id, true, count, out, &out->block, &live_board_layout); }
/* Waits up to timeout for one; MISS: none came. BZPOPMIN */
KEYSRT_CALL live_board_pop_lowest_wait(keysrt_client *client, live_id id, keysrt_duration timeout, live_board_entries *out)
{ return keysrt_zset_pop_wait(client, &live_board_table, &id, false, timeout, out, &out->block, &live_board_layout); }
/* Waits up to timeout for one; MISS: none came. BZPOPMAX */
KEYSRT_CALL live_board_pop_highest_wait(keysrt_client *client, live_id id, keysrt_duration timeout, live_board_entries *out)
{ return keysrt_zset_pop_wait(client, &live_board_table, &id, true, timeout, out, &out->block, &live_board_layout); }
/* From the first of the keys that has one; which (may be NULL): its index. BZPOPMIN */
KEYSRT_CALL live_board_pop_lowest_wait_any(keysrt_client *client, const live_board_params *keys, size_t count, keysrt_duration timeout, size_t *which, live_board_entries *out)
{ return keysrt_zset_pop_wait_any(client, &live_board_table, keys, count, false, timeout, which, out, &out->block, &live_board_layout); }
/* From the first of the keys that has one; which (may be NULL): its index. BZPOPMAX */
KEYSRT_CALL live_board_pop_highest_wait_any(keysrt_client *client, const live_board_params *keys, size_t count, keysrt_duration timeout, size_t *which, live_board_entries *out)
{ return keysrt_zset_pop_wait_any(client, &live_board_table, keys, count, true, timeout, which, out, &out->block, &live_board_layout); }
/* This sorted set, for calls on several; *params is borrowed. Its ref.weight is 1. */
static inline live_zset_of_id live_board_ref(const live_board_params *params)
{
    const live_zset_of_id made = {{{&live_board_table, params}, 1}};
    return made;
}
/* This sorted set becomes the result; size may be NULL. ZUNIONSTORE */
KEYSRT_CALL live_board_store_union(keysrt_client *client, live_id id, const live_zset_of_id *sources, size_t count, keysrt_aggregate aggregate, uint64_t *size)
{
    const keysrt_zset_storing how = {KEYSRT_UNION, aggregate};
    return keysrt_zset_store(client, &live_board_table, &id, &how, (const keysrt_weighted_ref *)sources, count, keysrt_declared_ttl, size);
}
/* This sorted set becomes the result; size may be NULL. ZINTERSTORE */
KEYSRT_CALL live_board_store_intersection(keysrt_client *client, live_id id, const live_zset_of_id *sources, size_t count, keysrt_aggregate aggregate, uint64_t *size)
{
    const keysrt_zset_storing how = {KEYSRT_INTERSECTION, aggregate};
    return keysrt_zset_store(client, &live_board_table, &id, &how, (const keysrt_weighted_ref *)sources, count, keysrt_declared_ttl, size);
}
/* Both ends included; removed may be NULL. ZREMRANGEBYSCORE */
KEYSRT_CALL live_board_remove_by_score(keysrt_client *client, live_id id, double min_score, double max_score, uint64_t *removed)
{ return keysrt_zset_remove_by_score(client, &live_board_table, &id, &min_score, &max_score, removed); }
/* OK or MISS. EXISTS */
KEYSRT_CALL live_board_exists(keysrt_client *client, live_id id)
{ return keysrt_key_exists(client, &live_board_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL live_board_ttl(keysrt_client *client, live_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &live_board_table, &id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL live_board_renew(keysrt_client *client, live_id id)
{ return keysrt_key_renew(client, &live_board_table, &id, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL live_board_delete(keysrt_client *client, live_id id)
{ return keysrt_key_delete(client, &live_board_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL live_board_walk(keysrt_client *client, keysrt_walk *walk, live_board_params *out)
{ return keysrt_key_walk(client, &live_board_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL live_board_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &live_board_table, deleted); }

/* zset "k:best:{id}", Redis type sorted set, database 0; TTL: never expires. live.keys:166 */
typedef struct live_best_params {
    live_id id;
} live_best_params;
typedef struct live_best_entry {
    live_id member;
    int64_t score;
} live_best_entry;
typedef struct live_best_entries {
    live_best_entry *items;
    size_t count;
    keysrt_block block;
} live_best_entries;
static inline void live_best_entries_clear(live_best_entries *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}
static const keysrt_zentry_layout live_best_layout KEYSRT_UNUSED = {sizeof(live_best_entry), offsetof(live_best_entry, score)};
static const keysrt_piece live_best_table_pieces[] KEYSRT_UNUSED = {
    {"k:best:", 7, offsetof(live_best_params, id), &live_type_3, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key live_best_table KEYSRT_UNUSED = {&live_keyspace, "best", 96, 0, KEYSRT_ZSET, false,
    {2, sizeof(live_best_params), live_best_table_pieces, "k:best:*", "k:best:{id}"},
    &live_type_3, &live_type_56, 0,
    {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0},
    &live_trim_1, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL live_best_key_name(keysrt_client *client, live_id id, keysrt_text *out)
{ return keysrt_key_name(client, &live_best_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL live_best_parse(keysrt_client *client, keysrt_view name, live_best_params *out)
{ return keysrt_key_parse(client, &live_best_table, name, out, NULL); }
/* changed (may be NULL): 0 where it was there with this score. ZADD */
KEYSRT_CALL live_best_add(keysrt_client *client, live_id id, live_id member, int64_t score, uint64_t *changed)
{
    const live_best_entry entry = {member, score};
    return keysrt_zset_add(client, &live_best_table, &id, 0, &entry, 1, &live_best_layout, keysrt_declared_ttl, changed);
}
/* changed (may be NULL): added or with a new score. ZADD */
KEYSRT_CALL live_best_add_many(keysrt_client *client, live_id id, const live_best_entry *entries, size_t count, uint64_t *changed)
{ return keysrt_zset_add(client, &live_best_table, &id, 0, entries, count, &live_best_layout, keysrt_declared_ttl, changed); }
/* options: KEYSRT_ZADD_NX, _XX, _GT, _LT. ZADD */
KEYSRT_CALL live_best_add_if(keysrt_client *client, live_id id, unsigned options, live_id member, int64_t score, uint64_t *changed)
{
    const live_best_entry entry = {member, score};
    return keysrt_zset_add(client, &live_best_table, &id, options, &entry, 1, &live_best_layout, keysrt_declared_ttl, changed);
}
/* out (may be NULL): the new score. ZINCRBY */
KEYSRT_CALL live_best_increment(keysrt_client *client, live_id id, live_id member, int64_t by, int64_t *out)
{ return keysrt_zset_increment(client, &live_best_table, &id, &member, &by, keysrt_declared_ttl, out); }
/* removed (may be NULL): 0 where it was not there. ZREM */
KEYSRT_CALL live_best_remove(keysrt_client *client, live_id id, live_id member, uint64_t *removed)
{ return keysrt_zset_remove(client, &live_best_table, &id, &member, 1, removed); }
/* removed may be NULL. ZREM */
KEYSRT_CALL live_best_remove_many(keysrt_client *client, live_id id, const live_id *members, size_t count, uint64_t *removed)
{ return keysrt_zset_remove(client, &live_best_table, &id, members, count, removed); }
/* MISS: no such member. ZSCORE */
KEYSRT_CALL live_best_score(keysrt_client *client, live_id id, live_id member, int64_t *out)
{ return keysrt_zset_score(client, &live_best_table, &id, &member, out); }
/* 0: the lowest score; MISS: no such member. ZRANK */
KEYSRT_CALL live_best_rank(keysrt_client *client, live_id id, live_id member, uint64_t *out)
{ return keysrt_zset_rank(client, &live_best_table, &id, &member, false, out); }
/* 0: the highest score; MISS: no such member. ZREVRANK */
KEYSRT_CALL live_best_reverse_rank(keysrt_client *client, live_id id, live_id member, uint64_t *out)
{ return keysrt_zset_rank(client, &live_best_table, &id, &member, true, out); }
/* By rank, the lowest score first; 0, -1 is all. ZRANGE */
KEYSRT_CALL live_best_range(keysrt_client *client, live_id id, int64_t start, int64_t stop, live_best_entries *out)
{ return keysrt_zset_range(client, &live_best_table, &id, start, stop, false, out, &out->block, &live_best_layout); }
/* By rank, the highest score first. ZRANGE REV */
KEYSRT_CALL live_best_reverse_range(keysrt_client *client, live_id id, int64_t start, int64_t stop, live_best_entries *out)
{ return keysrt_zset_range(client, &live_best_table, &id, start, stop, true, out, &out->block, &live_best_layout); }
/* The count members with the highest scores. ZRANGE REV */
KEYSRT_CALL live_best_top(keysrt_client *client, live_id id, uint32_t count, live_best_entries *out)
{ return keysrt_zset_range(client, &live_best_table, &id, count == 0, count == 0 ? 0 : (int64_t)count - 1, true, out, &out->block, &live_best_layout); }
/* Both ends included; limit 0: all. ZRANGE BYSCORE */
KEYSRT_CALL live_best_range_by_score(keysrt_client *client, live_id id, int64_t min_score, int64_t max_score, uint64_t offset, uint64_t limit, live_best_entries *out)
{ return keysrt_zset_range_by_score(client, &live_best_table, &id, &min_score, &max_score, false, offset, limit, out, &out->block, &live_best_layout); }
/* The highest score first; limit 0: all. ZRANGE BYSCORE REV */
KEYSRT_CALL live_best_reverse_range_by_score(keysrt_client *client, live_id id, int64_t min_score, int64_t max_score, uint64_t offset, uint64_t limit, live_best_entries *out)
{ return keysrt_zset_range_by_score(client, &live_best_table, &id, &min_score, &max_score, true, offset, limit, out, &out->block, &live_best_layout); }
/* The next one in no order, in bounded memory; one may come twice; MISS: the end. ZSCAN */
KEYSRT_CALL live_best_walk_members(keysrt_client *client, live_id id, keysrt_walk *walk, live_id_result *out, int64_t *score)
{ return keysrt_zset_walk(client, &live_best_table, &id, walk, out, &out->block, score); }
/* Both ends included. ZCOUNT */
KEYSRT_CALL live_best_count(keysrt_client *client, live_id id, int64_t min_score, int64_t max_score, uint64_t *out)
{ return keysrt_zset_count(client, &live_best_table, &id, &min_score, &max_score, out); }
/* 0 where there is no key. ZCARD */
KEYSRT_CALL live_best_size(keysrt_client *client, live_id id, uint64_t *out)
{ return keysrt_zset_size(client, &live_best_table, &id, out); }
/* Takes up to count. ZPOPMIN */
KEYSRT_CALL live_best_pop_lowest(keysrt_client *client, live_id id, uint64_t count, live_best_entries *out)
{ return keysrt_zset_pop(client, &live_best_table, &id, false, count, out, &out->block, &live_best_layout); }
/* Takes up to count. ZPOPMAX */
KEYSRT_CALL live_best_pop_highest(keysrt_client *client, live_id id, uint64_t count, live_best_entries *out)
{ return keysrt_zset_pop(client, &live_best_table, &id, true, count, out, &out->block, &live_best_layout); }
/* Waits up to timeout for one; MISS: none came. BZPOPMIN */
KEYSRT_CALL live_best_pop_lowest_wait(keysrt_client *client, live_id id, keysrt_duration timeout, live_best_entries *out)
{ return keysrt_zset_pop_wait(client, &live_best_table, &id, false, timeout, out, &out->block, &live_best_layout); }
/* Waits up to timeout for one; MISS: none came. BZPOPMAX */
KEYSRT_CALL live_best_pop_highest_wait(keysrt_client *client, live_id id, keysrt_duration timeout, live_best_entries *out)
{ return keysrt_zset_pop_wait(client, &live_best_table, &id, true, timeout, out, &out->block, &live_best_layout); }
/* From the first of the keys that has one; which (may be NULL): its index. BZPOPMIN */
KEYSRT_CALL live_best_pop_lowest_wait_any(keysrt_client *client, const live_best_params *keys, size_t count, keysrt_duration timeout, size_t *which, live_best_entries *out)
{ return keysrt_zset_pop_wait_any(client, &live_best_table, keys, count, false, timeout, which, out, &out->block, &live_best_layout); }
/* From the first of the keys that has one; which (may be NULL): its index. BZPOPMAX */
KEYSRT_CALL live_best_pop_highest_wait_any(keysrt_client *client, const live_best_params *keys, size_t count, keysrt_duration timeout, size_t *which, live_best_entries *out)
{ return keysrt_zset_pop_wait_any(client, &live_best_table, keys, count, true, timeout, which, out, &out->block, &live_best_layout); }
/* This sorted set, for calls on several; *params is borrowed. Its ref.weight is 1. */
static inline live_zset_of_id live_best_ref(const live_best_params *params)
{
    const live_zset_of_id made = {{{&live_best_table, params}, 1}};
    return made;
}
/* This sorted set becomes the result; size may be NULL. ZUNIONSTORE */
KEYSRT_CALL live_best_store_union(keysrt_client *client, live_id id, const live_zset_of_id *sources, size_t count, keysrt_aggregate aggregate, uint64_t *size)
{
    const keysrt_zset_storing how = {KEYSRT_UNION, aggregate};
    return keysrt_zset_store(client, &live_best_table, &id, &how, (const keysrt_weighted_ref *)sources, count, keysrt_declared_ttl, size);
}
/* This sorted set becomes the result; size may be NULL. ZINTERSTORE */
KEYSRT_CALL live_best_store_intersection(keysrt_client *client, live_id id, const live_zset_of_id *sources, size_t count, keysrt_aggregate aggregate, uint64_t *size)
{
    const keysrt_zset_storing how = {KEYSRT_INTERSECTION, aggregate};
    return keysrt_zset_store(client, &live_best_table, &id, &how, (const keysrt_weighted_ref *)sources, count, keysrt_declared_ttl, size);
}
/* Both ends included; removed may be NULL. ZREMRANGEBYSCORE */
KEYSRT_CALL live_best_remove_by_score(keysrt_client *client, live_id id, int64_t min_score, int64_t max_score, uint64_t *removed)
{ return keysrt_zset_remove_by_score(client, &live_best_table, &id, &min_score, &max_score, removed); }
/* OK or MISS. EXISTS */
KEYSRT_CALL live_best_exists(keysrt_client *client, live_id id)
{ return keysrt_key_exists(client, &live_best_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL live_best_ttl(keysrt_client *client, live_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &live_best_table, &id, out); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL live_best_delete(keysrt_client *client, live_id id)
{ return keysrt_key_delete(client, &live_best_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL live_best_walk(keysrt_client *client, keysrt_walk *walk, live_best_params *out)
{ return keysrt_key_walk(client, &live_best_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL live_best_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &live_best_table, deleted); }

/* zset "k:grades:{id}", Redis type sorted set, database 0; TTL: 1 hour from creation; later writes keep it. live.keys:167 */
typedef struct live_grades_params {
    live_id id;
} live_grades_params;
typedef struct live_grades_entry {
    live_id member;
    uint8_t score;
} live_grades_entry;
typedef struct live_grades_entries {
    live_grades_entry *items;
    size_t count;
    keysrt_block block;
} live_grades_entries;
static inline void live_grades_entries_clear(live_grades_entries *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}
static const keysrt_zentry_layout live_grades_layout KEYSRT_UNUSED = {sizeof(live_grades_entry), offsetof(live_grades_entry, score)};
static const keysrt_piece live_grades_table_pieces[] KEYSRT_UNUSED = {
    {"k:grades:", 9, offsetof(live_grades_params, id), &live_type_3, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key live_grades_table KEYSRT_UNUSED = {&live_keyspace, "grades", 97, 0, KEYSRT_ZSET, false,
    {2, sizeof(live_grades_params), live_grades_table_pieces, "k:grades:*", "k:grades:{id}"},
    &live_type_3, &live_type_57, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_CREATION, false, 0, 3600000, 0, 0, 0, 0, "$2\r\nPX\r\n$7\r\n3600000\r\n", 21},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL live_grades_key_name(keysrt_client *client, live_id id, keysrt_text *out)
{ return keysrt_key_name(client, &live_grades_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL live_grades_parse(keysrt_client *client, keysrt_view name, live_grades_params *out)
{ return keysrt_key_parse(client, &live_grades_table, name, out, NULL); }
/* changed (may be NULL): 0 where it was there with this score. ZADD */
KEYSRT_CALL live_grades_add(keysrt_client *client, live_id id, live_id member, uint8_t score, uint64_t *changed)
{
    const live_grades_entry entry = {member, score};
    return keysrt_zset_add(client, &live_grades_table, &id, 0, &entry, 1, &live_grades_layout, keysrt_declared_ttl, changed);
}
/* changed (may be NULL): added or with a new score. ZADD */
KEYSRT_CALL live_grades_add_many(keysrt_client *client, live_id id, const live_grades_entry *entries, size_t count, uint64_t *changed)
{ return keysrt_zset_add(client, &live_grades_table, &id, 0, entries, count, &live_grades_layout, keysrt_declared_ttl, changed); }
/* options: KEYSRT_ZADD_NX, _XX, _GT, _LT. ZADD */
KEYSRT_CALL live_grades_add_if(keysrt_client *client, live_id id, unsigned options, live_id member, uint8_t score, uint64_t *changed)
{
    const live_grades_entry entry = {member, score};
    return keysrt_zset_add(client, &live_grades_table, &id, options, &entry, 1, &live_grades_layout, keysrt_declared_ttl, changed);
}
/* out (may be NULL): the new score. ZINCRBY */
KEYSRT_CALL live_grades_increment(keysrt_client *client, live_id id, live_id member, uint8_t by, uint8_t *out)
{ return keysrt_zset_increment(client, &live_grades_table, &id, &member, &by, keysrt_declared_ttl, out); }
/* removed (may be NULL): 0 where it was not there. ZREM */
KEYSRT_CALL live_grades_remove(keysrt_client *client, live_id id, live_id member, uint64_t *removed)
{ return keysrt_zset_remove(client, &live_grades_table, &id, &member, 1, removed); }
/* removed may be NULL. ZREM */
KEYSRT_CALL live_grades_remove_many(keysrt_client *client, live_id id, const live_id *members, size_t count, uint64_t *removed)
{ return keysrt_zset_remove(client, &live_grades_table, &id, members, count, removed); }
/* MISS: no such member. ZSCORE */
KEYSRT_CALL live_grades_score(keysrt_client *client, live_id id, live_id member, uint8_t *out)
{ return keysrt_zset_score(client, &live_grades_table, &id, &member, out); }
/* 0: the lowest score; MISS: no such member. ZRANK */
KEYSRT_CALL live_grades_rank(keysrt_client *client, live_id id, live_id member, uint64_t *out)
{ return keysrt_zset_rank(client, &live_grades_table, &id, &member, false, out); }
/* 0: the highest score; MISS: no such member. ZREVRANK */
KEYSRT_CALL live_grades_reverse_rank(keysrt_client *client, live_id id, live_id member, uint64_t *out)
{ return keysrt_zset_rank(client, &live_grades_table, &id, &member, true, out); }
/* By rank, the lowest score first; 0, -1 is all. ZRANGE */
KEYSRT_CALL live_grades_range(keysrt_client *client, live_id id, int64_t start, int64_t stop, live_grades_entries *out)
{ return keysrt_zset_range(client, &live_grades_table, &id, start, stop, false, out, &out->block, &live_grades_layout); }
/* By rank, the highest score first. ZRANGE REV */
KEYSRT_CALL live_grades_reverse_range(keysrt_client *client, live_id id, int64_t start, int64_t stop, live_grades_entries *out)
{ return keysrt_zset_range(client, &live_grades_table, &id, start, stop, true, out, &out->block, &live_grades_layout); }
/* The count members with the highest scores. ZRANGE REV */
KEYSRT_CALL live_grades_top(keysrt_client *client, live_id id, uint32_t count, live_grades_entries *out)
{ return keysrt_zset_range(client, &live_grades_table, &id, count == 0, count == 0 ? 0 : (int64_t)count - 1, true, out, &out->block, &live_grades_layout); }
/* Both ends included; limit 0: all. ZRANGE BYSCORE */
KEYSRT_CALL live_grades_range_by_score(keysrt_client *client, live_id id, uint8_t min_score, uint8_t max_score, uint64_t offset, uint64_t limit, live_grades_entries *out)
{ return keysrt_zset_range_by_score(client, &live_grades_table, &id, &min_score, &max_score, false, offset, limit, out, &out->block, &live_grades_layout); }
/* The highest score first; limit 0: all. ZRANGE BYSCORE REV */
KEYSRT_CALL live_grades_reverse_range_by_score(keysrt_client *client, live_id id, uint8_t min_score, uint8_t max_score, uint64_t offset, uint64_t limit, live_grades_entries *out)
{ return keysrt_zset_range_by_score(client, &live_grades_table, &id, &min_score, &max_score, true, offset, limit, out, &out->block, &live_grades_layout); }
/* The next one in no order, in bounded memory; one may come twice; MISS: the end. ZSCAN */
KEYSRT_CALL live_grades_walk_members(keysrt_client *client, live_id id, keysrt_walk *walk, live_id_result *out, uint8_t *score)
{ return keysrt_zset_walk(client, &live_grades_table, &id, walk, out, &out->block, score); }
/* Both ends included. ZCOUNT */
KEYSRT_CALL live_grades_count(keysrt_client *client, live_id id, uint8_t min_score, uint8_t max_score, uint64_t *out)
{ return keysrt_zset_count(client, &live_grades_table, &id, &min_score, &max_score, out); }
/* 0 where there is no key. ZCARD */
KEYSRT_CALL live_grades_size(keysrt_client *client, live_id id, uint64_t *out)
{ return keysrt_zset_size(client, &live_grades_table, &id, out); }
/* Takes up to count. ZPOPMIN */
KEYSRT_CALL live_grades_pop_lowest(keysrt_client *client, live_id id, uint64_t count, live_grades_entries *out)
{ return keysrt_zset_pop(client, &live_grades_table, &id, false, count, out, &out->block, &live_grades_layout); }
/* Takes up to count. ZPOPMAX */
KEYSRT_CALL live_grades_pop_highest(keysrt_client *client, live_id id, uint64_t count, live_grades_entries *out)
{ return keysrt_zset_pop(client, &live_grades_table, &id, true, count, out, &out->block, &live_grades_layout); }
/* Waits up to timeout for one; MISS: none came. BZPOPMIN */
KEYSRT_CALL live_grades_pop_lowest_wait(keysrt_client *client, live_id id, keysrt_duration timeout, live_grades_entries *out)
{ return keysrt_zset_pop_wait(client, &live_grades_table, &id, false, timeout, out, &out->block, &live_grades_layout); }
/* Waits up to timeout for one; MISS: none came. BZPOPMAX */
KEYSRT_CALL live_grades_pop_highest_wait(keysrt_client *client, live_id id, keysrt_duration timeout, live_grades_entries *out)
{ return keysrt_zset_pop_wait(client, &live_grades_table, &id, true, timeout, out, &out->block, &live_grades_layout); }
/* From the first of the keys that has one; which (may be NULL): its index. BZPOPMIN */
KEYSRT_CALL live_grades_pop_lowest_wait_any(keysrt_client *client, const live_grades_params *keys, size_t count, keysrt_duration timeout, size_t *which, live_grades_entries *out)
{ return keysrt_zset_pop_wait_any(client, &live_grades_table, keys, count, false, timeout, which, out, &out->block, &live_grades_layout); }
/* From the first of the keys that has one; which (may be NULL): its index. BZPOPMAX */
KEYSRT_CALL live_grades_pop_highest_wait_any(keysrt_client *client, const live_grades_params *keys, size_t count, keysrt_duration timeout, size_t *which, live_grades_entries *out)
{ return keysrt_zset_pop_wait_any(client, &live_grades_table, keys, count, true, timeout, which, out, &out->block, &live_grades_layout); }
/* This sorted set, for calls on several; *params is borrowed. Its ref.weight is 1. */
static inline live_zset_of_id live_grades_ref(const live_grades_params *params)
{
    const live_zset_of_id made = {{{&live_grades_table, params}, 1}};
    return made;
}
/* This sorted set becomes the result; size may be NULL. ZUNIONSTORE */
KEYSRT_CALL live_grades_store_union(keysrt_client *client, live_id id, const live_zset_of_id *sources, size_t count, keysrt_aggregate aggregate, uint64_t *size)
{
    const keysrt_zset_storing how = {KEYSRT_UNION, aggregate};
    return keysrt_zset_store(client, &live_grades_table, &id, &how, (const keysrt_weighted_ref *)sources, count, keysrt_declared_ttl, size);
}
/* This sorted set becomes the result; size may be NULL. ZINTERSTORE */
KEYSRT_CALL live_grades_store_intersection(keysrt_client *client, live_id id, const live_zset_of_id *sources, size_t count, keysrt_aggregate aggregate, uint64_t *size)
{
    const keysrt_zset_storing how = {KEYSRT_INTERSECTION, aggregate};
    return keysrt_zset_store(client, &live_grades_table, &id, &how, (const keysrt_weighted_ref *)sources, count, keysrt_declared_ttl, size);
}
/* Both ends included; removed may be NULL. ZREMRANGEBYSCORE */
KEYSRT_CALL live_grades_remove_by_score(keysrt_client *client, live_id id, uint8_t min_score, uint8_t max_score, uint64_t *removed)
{ return keysrt_zset_remove_by_score(client, &live_grades_table, &id, &min_score, &max_score, removed); }
/* OK or MISS. EXISTS */
KEYSRT_CALL live_grades_exists(keysrt_client *client, live_id id)
{ return keysrt_key_exists(client, &live_grades_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL live_grades_ttl(keysrt_client *client, live_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &live_grades_table, &id, out); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL live_grades_delete(keysrt_client *client, live_id id)
{ return keysrt_key_delete(client, &live_grades_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL live_grades_walk(keysrt_client *client, keysrt_walk *walk, live_grades_params *out)
{ return keysrt_key_walk(client, &live_grades_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL live_grades_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &live_grades_table, deleted); }

/* zset "k:seen:{id}", Redis type sorted set, database 0; TTL: 1 hour; every write sets it anew. live.keys:168 */
typedef struct live_seen_params {
    live_id id;
} live_seen_params;
typedef struct live_seen_entry {
    live_id member;
    int64_t score;
} live_seen_entry;
typedef struct live_seen_entries {
    live_seen_entry *items;
    size_t count;
    keysrt_block block;
} live_seen_entries;
static inline void live_seen_entries_clear(live_seen_entries *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}
static const keysrt_zentry_layout live_seen_layout KEYSRT_UNUSED = {sizeof(live_seen_entry), offsetof(live_seen_entry, score)};
static const keysrt_piece live_seen_table_pieces[] KEYSRT_UNUSED = {
    {"k:seen:", 7, offsetof(live_seen_params, id), &live_type_3, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_trim live_trim_2 KEYSRT_UNUSED = {{KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_CONSTANT, 10000, 0, 0}, 1000, false};
static const keysrt_key live_seen_table KEYSRT_UNUSED = {&live_keyspace, "seen", 98, 0, KEYSRT_ZSET, false,
    {2, sizeof(live_seen_params), live_seen_table_pieces, "k:seen:*", "k:seen:{id}"},
    &live_type_3, &live_type_58, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 3600000, 0, 0, 0, 0, "$2\r\nPX\r\n$7\r\n3600000\r\n", 21},
    &live_trim_2, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL live_seen_key_name(keysrt_client *client, live_id id, keysrt_text *out)
{ return keysrt_key_name(client, &live_seen_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL live_seen_parse(keysrt_client *client, keysrt_view name, live_seen_params *out)
{ return keysrt_key_parse(client, &live_seen_table, name, out, NULL); }
/* changed (may be NULL): 0 where it was there with this score. ZADD */
KEYSRT_CALL live_seen_add(keysrt_client *client, live_id id, live_id member, int64_t score, uint64_t *changed)
{
    const live_seen_entry entry = {member, score};
    return keysrt_zset_add(client, &live_seen_table, &id, 0, &entry, 1, &live_seen_layout, keysrt_declared_ttl, changed);
}
/* changed (may be NULL): added or with a new score. ZADD */
KEYSRT_CALL live_seen_add_many(keysrt_client *client, live_id id, const live_seen_entry *entries, size_t count, uint64_t *changed)
{ return keysrt_zset_add(client, &live_seen_table, &id, 0, entries, count, &live_seen_layout, keysrt_declared_ttl, changed); }
/* options: KEYSRT_ZADD_NX, _XX, _GT, _LT. ZADD */
KEYSRT_CALL live_seen_add_if(keysrt_client *client, live_id id, unsigned options, live_id member, int64_t score, uint64_t *changed)
{
    const live_seen_entry entry = {member, score};
    return keysrt_zset_add(client, &live_seen_table, &id, options, &entry, 1, &live_seen_layout, keysrt_declared_ttl, changed);
}
/* out (may be NULL): the new score. ZINCRBY */
KEYSRT_CALL live_seen_increment(keysrt_client *client, live_id id, live_id member, int64_t by, int64_t *out)
{ return keysrt_zset_increment(client, &live_seen_table, &id, &member, &by, keysrt_declared_ttl, out); }
/* removed (may be NULL): 0 where it was not there. ZREM */
KEYSRT_CALL live_seen_remove(keysrt_client *client, live_id id, live_id member, uint64_t *removed)
{ return keysrt_zset_remove(client, &live_seen_table, &id, &member, 1, removed); }
/* removed may be NULL. ZREM */
KEYSRT_CALL live_seen_remove_many(keysrt_client *client, live_id id, const live_id *members, size_t count, uint64_t *removed)
{ return keysrt_zset_remove(client, &live_seen_table, &id, members, count, removed); }
/* MISS: no such member. ZSCORE */
KEYSRT_CALL live_seen_score(keysrt_client *client, live_id id, live_id member, int64_t *out)
{ return keysrt_zset_score(client, &live_seen_table, &id, &member, out); }
/* 0: the lowest score; MISS: no such member. ZRANK */
KEYSRT_CALL live_seen_rank(keysrt_client *client, live_id id, live_id member, uint64_t *out)
{ return keysrt_zset_rank(client, &live_seen_table, &id, &member, false, out); }
/* 0: the highest score; MISS: no such member. ZREVRANK */
KEYSRT_CALL live_seen_reverse_rank(keysrt_client *client, live_id id, live_id member, uint64_t *out)
{ return keysrt_zset_rank(client, &live_seen_table, &id, &member, true, out); }
/* By rank, the lowest score first; 0, -1 is all. ZRANGE */
KEYSRT_CALL live_seen_range(keysrt_client *client, live_id id, int64_t start, int64_t stop, live_seen_entries *out)
{ return keysrt_zset_range(client, &live_seen_table, &id, start, stop, false, out, &out->block, &live_seen_layout); }
/* By rank, the highest score first. ZRANGE REV */
KEYSRT_CALL live_seen_reverse_range(keysrt_client *client, live_id id, int64_t start, int64_t stop, live_seen_entries *out)
{ return keysrt_zset_range(client, &live_seen_table, &id, start, stop, true, out, &out->block, &live_seen_layout); }
/* The count members with the highest scores. ZRANGE REV */
KEYSRT_CALL live_seen_top(keysrt_client *client, live_id id, uint32_t count, live_seen_entries *out)
{ return keysrt_zset_range(client, &live_seen_table, &id, count == 0, count == 0 ? 0 : (int64_t)count - 1, true, out, &out->block, &live_seen_layout); }
/* Both ends included; limit 0: all. ZRANGE BYSCORE */
KEYSRT_CALL live_seen_range_by_score(keysrt_client *client, live_id id, int64_t min_score, int64_t max_score, uint64_t offset, uint64_t limit, live_seen_entries *out)
{ return keysrt_zset_range_by_score(client, &live_seen_table, &id, &min_score, &max_score, false, offset, limit, out, &out->block, &live_seen_layout); }
/* The highest score first; limit 0: all. ZRANGE BYSCORE REV */
KEYSRT_CALL live_seen_reverse_range_by_score(keysrt_client *client, live_id id, int64_t min_score, int64_t max_score, uint64_t offset, uint64_t limit, live_seen_entries *out)
{ return keysrt_zset_range_by_score(client, &live_seen_table, &id, &min_score, &max_score, true, offset, limit, out, &out->block, &live_seen_layout); }
/* The next one in no order, in bounded memory; one may come twice; MISS: the end. ZSCAN */
KEYSRT_CALL live_seen_walk_members(keysrt_client *client, live_id id, keysrt_walk *walk, live_id_result *out, int64_t *score)
{ return keysrt_zset_walk(client, &live_seen_table, &id, walk, out, &out->block, score); }
/* Both ends included. ZCOUNT */
KEYSRT_CALL live_seen_count(keysrt_client *client, live_id id, int64_t min_score, int64_t max_score, uint64_t *out)
{ return keysrt_zset_count(client, &live_seen_table, &id, &min_score, &max_score, out); }
/* 0 where there is no key. ZCARD */
KEYSRT_CALL live_seen_size(keysrt_client *client, live_id id, uint64_t *out)
{ return keysrt_zset_size(client, &live_seen_table, &id, out); }
/* Takes up to count. ZPOPMIN */
KEYSRT_CALL live_seen_pop_lowest(keysrt_client *client, live_id id, uint64_t count, live_seen_entries *out)
{ return keysrt_zset_pop(client, &live_seen_table, &id, false, count, out, &out->block, &live_seen_layout); }
/* Takes up to count. ZPOPMAX */
KEYSRT_CALL live_seen_pop_highest(keysrt_client *client, live_id id, uint64_t count, live_seen_entries *out)
{ return keysrt_zset_pop(client, &live_seen_table, &id, true, count, out, &out->block, &live_seen_layout); }
/* This sorted set, for calls on several; *params is borrowed. Its ref.weight is 1. */
static inline live_zset_of_id live_seen_ref(const live_seen_params *params)
{
    const live_zset_of_id made = {{{&live_seen_table, params}, 1}};
    return made;
}
/* This sorted set becomes the result; size may be NULL. ZUNIONSTORE */
KEYSRT_CALL live_seen_store_union(keysrt_client *client, live_id id, const live_zset_of_id *sources, size_t count, keysrt_aggregate aggregate, uint64_t *size)
{
    const keysrt_zset_storing how = {KEYSRT_UNION, aggregate};
    return keysrt_zset_store(client, &live_seen_table, &id, &how, (const keysrt_weighted_ref *)sources, count, keysrt_declared_ttl, size);
}
/* This sorted set becomes the result; size may be NULL. ZINTERSTORE */
KEYSRT_CALL live_seen_store_intersection(keysrt_client *client, live_id id, const live_zset_of_id *sources, size_t count, keysrt_aggregate aggregate, uint64_t *size)
{
    const keysrt_zset_storing how = {KEYSRT_INTERSECTION, aggregate};
    return keysrt_zset_store(client, &live_seen_table, &id, &how, (const keysrt_weighted_ref *)sources, count, keysrt_declared_ttl, size);
}
/* Both ends included; removed may be NULL. ZREMRANGEBYSCORE */
KEYSRT_CALL live_seen_remove_by_score(keysrt_client *client, live_id id, int64_t min_score, int64_t max_score, uint64_t *removed)
{ return keysrt_zset_remove_by_score(client, &live_seen_table, &id, &min_score, &max_score, removed); }
/* OK or MISS. EXISTS */
KEYSRT_CALL live_seen_exists(keysrt_client *client, live_id id)
{ return keysrt_key_exists(client, &live_seen_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL live_seen_ttl(keysrt_client *client, live_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &live_seen_table, &id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL live_seen_renew(keysrt_client *client, live_id id)
{ return keysrt_key_renew(client, &live_seen_table, &id, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL live_seen_delete(keysrt_client *client, live_id id)
{ return keysrt_key_delete(client, &live_seen_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL live_seen_walk(keysrt_client *client, keysrt_walk *walk, live_seen_params *out)
{ return keysrt_key_walk(client, &live_seen_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL live_seen_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &live_seen_table, deleted); }

/* zset "k:ticks:{id}", Redis type sorted set, database 0; TTL: 1 hour; every write and every read sets it anew. live.keys:169 */
typedef struct live_ticks_params {
    live_id id;
} live_ticks_params;
typedef struct live_ticks_entry {
    live_id member;
    int64_t score;
} live_ticks_entry;
typedef struct live_ticks_entries {
    live_ticks_entry *items;
    size_t count;
    keysrt_block block;
} live_ticks_entries;
static inline void live_ticks_entries_clear(live_ticks_entries *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}
static const keysrt_zentry_layout live_ticks_layout KEYSRT_UNUSED = {sizeof(live_ticks_entry), offsetof(live_ticks_entry, score)};
static const keysrt_piece live_ticks_table_pieces[] KEYSRT_UNUSED = {
    {"k:ticks:", 8, offsetof(live_ticks_params, id), &live_type_3, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_trim live_trim_3 KEYSRT_UNUSED = {{KEYSRT_CONSTANT, 3, 0, 0}, {KEYSRT_CONSTANT, 10000, 0, 0}, 1, false};
static const keysrt_key live_ticks_table KEYSRT_UNUSED = {&live_keyspace, "ticks", 99, 0, KEYSRT_ZSET, false,
    {2, sizeof(live_ticks_params), live_ticks_table_pieces, "k:ticks:*", "k:ticks:{id}"},
    &live_type_3, &live_type_59, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_SLIDING, false, 0, 3600000, 0, 0, 0, 0, "$2\r\nPX\r\n$7\r\n3600000\r\n", 21},
    &live_trim_3, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL live_ticks_key_name(keysrt_client *client, live_id id, keysrt_text *out)
{ return keysrt_key_name(client, &live_ticks_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL live_ticks_parse(keysrt_client *client, keysrt_view name, live_ticks_params *out)
{ return keysrt_key_parse(client, &live_ticks_table, name, out, NULL); }
/* changed (may be NULL): 0 where it was there with this score. ZADD */
KEYSRT_CALL live_ticks_add(keysrt_client *client, live_id id, live_id member, int64_t score, uint64_t *changed)
{
    const live_ticks_entry entry = {member, score};
    return keysrt_zset_add(client, &live_ticks_table, &id, 0, &entry, 1, &live_ticks_layout, keysrt_declared_ttl, changed);
}
/* changed (may be NULL): added or with a new score. ZADD */
KEYSRT_CALL live_ticks_add_many(keysrt_client *client, live_id id, const live_ticks_entry *entries, size_t count, uint64_t *changed)
{ return keysrt_zset_add(client, &live_ticks_table, &id, 0, entries, count, &live_ticks_layout, keysrt_declared_ttl, changed); }
/* options: KEYSRT_ZADD_NX, _XX, _GT, _LT. ZADD */
KEYSRT_CALL live_ticks_add_if(keysrt_client *client, live_id id, unsigned options, live_id member, int64_t score, uint64_t *changed)
{
    const live_ticks_entry entry = {member, score};
    return keysrt_zset_add(client, &live_ticks_table, &id, options, &entry, 1, &live_ticks_layout, keysrt_declared_ttl, changed);
}
/* out (may be NULL): the new score. ZINCRBY */
KEYSRT_CALL live_ticks_increment(keysrt_client *client, live_id id, live_id member, int64_t by, int64_t *out)
{ return keysrt_zset_increment(client, &live_ticks_table, &id, &member, &by, keysrt_declared_ttl, out); }
/* removed (may be NULL): 0 where it was not there. ZREM */
KEYSRT_CALL live_ticks_remove(keysrt_client *client, live_id id, live_id member, uint64_t *removed)
{ return keysrt_zset_remove(client, &live_ticks_table, &id, &member, 1, removed); }
/* removed may be NULL. ZREM */
KEYSRT_CALL live_ticks_remove_many(keysrt_client *client, live_id id, const live_id *members, size_t count, uint64_t *removed)
{ return keysrt_zset_remove(client, &live_ticks_table, &id, members, count, removed); }
/* MISS: no such member. ZSCORE */
KEYSRT_CALL live_ticks_score(keysrt_client *client, live_id id, live_id member, int64_t *out)
{ return keysrt_zset_score(client, &live_ticks_table, &id, &member, out); }
/* 0: the lowest score; MISS: no such member. ZRANK */
KEYSRT_CALL live_ticks_rank(keysrt_client *client, live_id id, live_id member, uint64_t *out)
{ return keysrt_zset_rank(client, &live_ticks_table, &id, &member, false, out); }
/* 0: the highest score; MISS: no such member. ZREVRANK */
KEYSRT_CALL live_ticks_reverse_rank(keysrt_client *client, live_id id, live_id member, uint64_t *out)
{ return keysrt_zset_rank(client, &live_ticks_table, &id, &member, true, out); }
/* By rank, the lowest score first; 0, -1 is all. ZRANGE */
KEYSRT_CALL live_ticks_range(keysrt_client *client, live_id id, int64_t start, int64_t stop, live_ticks_entries *out)
{ return keysrt_zset_range(client, &live_ticks_table, &id, start, stop, false, out, &out->block, &live_ticks_layout); }
/* By rank, the highest score first. ZRANGE REV */
KEYSRT_CALL live_ticks_reverse_range(keysrt_client *client, live_id id, int64_t start, int64_t stop, live_ticks_entries *out)
{ return keysrt_zset_range(client, &live_ticks_table, &id, start, stop, true, out, &out->block, &live_ticks_layout); }
/* The count members with the highest scores. ZRANGE REV */
KEYSRT_CALL live_ticks_top(keysrt_client *client, live_id id, uint32_t count, live_ticks_entries *out)
{ return keysrt_zset_range(client, &live_ticks_table, &id, count == 0, count == 0 ? 0 : (int64_t)count - 1, true, out, &out->block, &live_ticks_layout); }
/* Both ends included; limit 0: all. ZRANGE BYSCORE */
KEYSRT_CALL live_ticks_range_by_score(keysrt_client *client, live_id id, int64_t min_score, int64_t max_score, uint64_t offset, uint64_t limit, live_ticks_entries *out)
{ return keysrt_zset_range_by_score(client, &live_ticks_table, &id, &min_score, &max_score, false, offset, limit, out, &out->block, &live_ticks_layout); }
/* The highest score first; limit 0: all. ZRANGE BYSCORE REV */
KEYSRT_CALL live_ticks_reverse_range_by_score(keysrt_client *client, live_id id, int64_t min_score, int64_t max_score, uint64_t offset, uint64_t limit, live_ticks_entries *out)
{ return keysrt_zset_range_by_score(client, &live_ticks_table, &id, &min_score, &max_score, true, offset, limit, out, &out->block, &live_ticks_layout); }
/* The next one in no order, in bounded memory; one may come twice; MISS: the end. ZSCAN */
KEYSRT_CALL live_ticks_walk_members(keysrt_client *client, live_id id, keysrt_walk *walk, live_id_result *out, int64_t *score)
{ return keysrt_zset_walk(client, &live_ticks_table, &id, walk, out, &out->block, score); }
/* Both ends included. ZCOUNT */
KEYSRT_CALL live_ticks_count(keysrt_client *client, live_id id, int64_t min_score, int64_t max_score, uint64_t *out)
{ return keysrt_zset_count(client, &live_ticks_table, &id, &min_score, &max_score, out); }
/* 0 where there is no key. ZCARD */
KEYSRT_CALL live_ticks_size(keysrt_client *client, live_id id, uint64_t *out)
{ return keysrt_zset_size(client, &live_ticks_table, &id, out); }
/* Takes up to count. ZPOPMIN */
KEYSRT_CALL live_ticks_pop_lowest(keysrt_client *client, live_id id, uint64_t count, live_ticks_entries *out)
{ return keysrt_zset_pop(client, &live_ticks_table, &id, false, count, out, &out->block, &live_ticks_layout); }
/* Takes up to count. ZPOPMAX */
KEYSRT_CALL live_ticks_pop_highest(keysrt_client *client, live_id id, uint64_t count, live_ticks_entries *out)
{ return keysrt_zset_pop(client, &live_ticks_table, &id, true, count, out, &out->block, &live_ticks_layout); }
/* This sorted set, for calls on several; *params is borrowed. Its ref.weight is 1. */
static inline live_zset_of_id live_ticks_ref(const live_ticks_params *params)
{
    const live_zset_of_id made = {{{&live_ticks_table, params}, 1}};
    return made;
}
/* This sorted set becomes the result; size may be NULL. ZUNIONSTORE */
KEYSRT_CALL live_ticks_store_union(keysrt_client *client, live_id id, const live_zset_of_id *sources, size_t count, keysrt_aggregate aggregate, uint64_t *size)
{
    const keysrt_zset_storing how = {KEYSRT_UNION, aggregate};
    return keysrt_zset_store(client, &live_ticks_table, &id, &how, (const keysrt_weighted_ref *)sources, count, keysrt_declared_ttl, size);
}
/* This sorted set becomes the result; size may be NULL. ZINTERSTORE */
KEYSRT_CALL live_ticks_store_intersection(keysrt_client *client, live_id id, const live_zset_of_id *sources, size_t count, keysrt_aggregate aggregate, uint64_t *size)
{
    const keysrt_zset_storing how = {KEYSRT_INTERSECTION, aggregate};
    return keysrt_zset_store(client, &live_ticks_table, &id, &how, (const keysrt_weighted_ref *)sources, count, keysrt_declared_ttl, size);
}
/* Both ends included; removed may be NULL. ZREMRANGEBYSCORE */
KEYSRT_CALL live_ticks_remove_by_score(keysrt_client *client, live_id id, int64_t min_score, int64_t max_score, uint64_t *removed)
{ return keysrt_zset_remove_by_score(client, &live_ticks_table, &id, &min_score, &max_score, removed); }
/* OK or MISS. EXISTS */
KEYSRT_CALL live_ticks_exists(keysrt_client *client, live_id id)
{ return keysrt_key_exists(client, &live_ticks_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL live_ticks_ttl(keysrt_client *client, live_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &live_ticks_table, &id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL live_ticks_renew(keysrt_client *client, live_id id)
{ return keysrt_key_renew(client, &live_ticks_table, &id, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL live_ticks_delete(keysrt_client *client, live_id id)
{ return keysrt_key_delete(client, &live_ticks_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL live_ticks_walk(keysrt_client *client, keysrt_walk *walk, live_ticks_params *out)
{ return keysrt_key_walk(client, &live_ticks_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL live_ticks_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &live_ticks_table, deleted); }

/* string "g:[x]*?:{id}", Redis type string, database 0; TTL: never expires. live.keys:174 */
typedef struct live_globbed_params {
    live_id id;
} live_globbed_params;
static const keysrt_piece live_globbed_table_pieces[] KEYSRT_UNUSED = {
    {"g:[x]*?:", 8, offsetof(live_globbed_params, id), &live_type_3, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key live_globbed_table KEYSRT_UNUSED = {&live_keyspace, "globbed", 100, 0, KEYSRT_STRING, false,
    {2, sizeof(live_globbed_params), live_globbed_table_pieces, "g:\\[x\\]\\*\\?:*", "g:[x]*?:{id}"},
    &live_type_14, 0, 0,
    {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL live_globbed_key_name(keysrt_client *client, live_id id, keysrt_text *out)
{ return keysrt_key_name(client, &live_globbed_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL live_globbed_parse(keysrt_client *client, keysrt_view name, live_globbed_params *out)
{ return keysrt_key_parse(client, &live_globbed_table, name, out, NULL); }
/* MISS: no such key. GET */
KEYSRT_CALL live_globbed_get(keysrt_client *client, live_id id, int64_t *out)
{ return keysrt_string_get(client, &live_globbed_table, &id, out, NULL); }
/* Value and TTL in one step. SET */
KEYSRT_CALL live_globbed_set(keysrt_client *client, live_id id, int64_t value)
{ return keysrt_string_set(client, &live_globbed_table, &id, &value, keysrt_declared_ttl); }
/* Sets it where there is none; MISS: there is one, nothing changed. SET NX */
KEYSRT_CALL live_globbed_add(keysrt_client *client, live_id id, int64_t value)
{ return keysrt_string_add(client, &live_globbed_table, &id, &value, keysrt_declared_ttl); }
/* Sets it and gives the old value; MISS: there was none. SET GET */
KEYSRT_CALL live_globbed_swap(keysrt_client *client, live_id id, int64_t value, int64_t *old)
{ return keysrt_string_swap(client, &live_globbed_table, &id, &value, keysrt_declared_ttl, old, NULL); }
/* Reads and deletes; MISS: no such key. GETDEL */
KEYSRT_CALL live_globbed_take(keysrt_client *client, live_id id, int64_t *out)
{ return keysrt_string_take(client, &live_globbed_table, &id, out, NULL); }
/* One item for each key, found or not. MGET */
KEYSRT_CALL live_globbed_get_many(keysrt_client *client, const live_globbed_params *keys, size_t count, live_i64_lookups *out)
{ return keysrt_string_get_many(client, &live_globbed_table, keys, count, out, &out->block, sizeof(live_i64_lookup), offsetof(live_i64_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL live_globbed_set_many(keysrt_client *client, const live_globbed_params *keys, const int64_t *values, size_t count)
{ return keysrt_string_set_many(client, &live_globbed_table, keys, values, count, keysrt_declared_ttl); }
/* OK or MISS. EXISTS */
KEYSRT_CALL live_globbed_exists(keysrt_client *client, live_id id)
{ return keysrt_key_exists(client, &live_globbed_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL live_globbed_ttl(keysrt_client *client, live_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &live_globbed_table, &id, out); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL live_globbed_delete(keysrt_client *client, live_id id)
{ return keysrt_key_delete(client, &live_globbed_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL live_globbed_walk(keysrt_client *client, keysrt_walk *walk, live_globbed_params *out)
{ return keysrt_key_walk(client, &live_globbed_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL live_globbed_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &live_globbed_table, deleted); }

/* string "k:text:{id}", Redis type string, database 3; TTL: never expires. live.keys:178 */
typedef struct live_text_side_params {
    live_id id;
} live_text_side_params;
static const keysrt_piece live_text_side_table_pieces[] KEYSRT_UNUSED = {
    {"k:text:", 7, offsetof(live_text_side_params, id), &live_type_3, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key live_text_side_table KEYSRT_UNUSED = {&live_keyspace, "text_side", 101, 3, KEYSRT_STRING, false,
    {2, sizeof(live_text_side_params), live_text_side_table_pieces, "k:text:*", "k:text:{id}"},
    &live_type_4, 0, 0,
    {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL live_text_side_key_name(keysrt_client *client, live_id id, keysrt_text *out)
{ return keysrt_key_name(client, &live_text_side_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL live_text_side_parse(keysrt_client *client, keysrt_view name, live_text_side_params *out)
{ return keysrt_key_parse(client, &live_text_side_table, name, out, NULL); }
/* MISS: no such key. GET */
KEYSRT_CALL live_text_side_get(keysrt_client *client, live_id id, keysrt_text *out)
{ return keysrt_string_get(client, &live_text_side_table, &id, out, &out->block); }
/* Value and TTL in one step. SET */
KEYSRT_CALL live_text_side_set(keysrt_client *client, live_id id, keysrt_view value)
{ return keysrt_string_set(client, &live_text_side_table, &id, &value, keysrt_declared_ttl); }
/* Sets it where there is none; MISS: there is one, nothing changed. SET NX */
KEYSRT_CALL live_text_side_add(keysrt_client *client, live_id id, keysrt_view value)
{ return keysrt_string_add(client, &live_text_side_table, &id, &value, keysrt_declared_ttl); }
/* Sets it and gives the old value; MISS: there was none. SET GET */
KEYSRT_CALL live_text_side_swap(keysrt_client *client, live_id id, keysrt_view value, keysrt_text *old)
{ return keysrt_string_swap(client, &live_text_side_table, &id, &value, keysrt_declared_ttl, old, &old->block); }
/* Reads and deletes; MISS: no such key. GETDEL */
KEYSRT_CALL live_text_side_take(keysrt_client *client, live_id id, keysrt_text *out)
{ return keysrt_string_take(client, &live_text_side_table, &id, out, &out->block); }
/* One item for each key, found or not. MGET */
KEYSRT_CALL live_text_side_get_many(keysrt_client *client, const live_text_side_params *keys, size_t count, live_string_lookups *out)
{ return keysrt_string_get_many(client, &live_text_side_table, keys, count, out, &out->block, sizeof(live_string_lookup), offsetof(live_string_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL live_text_side_set_many(keysrt_client *client, const live_text_side_params *keys, const keysrt_view *values, size_t count)
{ return keysrt_string_set_many(client, &live_text_side_table, keys, values, count, keysrt_declared_ttl); }
/* OK or MISS. EXISTS */
KEYSRT_CALL live_text_side_exists(keysrt_client *client, live_id id)
{ return keysrt_key_exists(client, &live_text_side_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL live_text_side_ttl(keysrt_client *client, live_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &live_text_side_table, &id, out); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL live_text_side_delete(keysrt_client *client, live_id id)
{ return keysrt_key_delete(client, &live_text_side_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL live_text_side_walk(keysrt_client *client, keysrt_walk *walk, live_text_side_params *out)
{ return keysrt_key_walk(client, &live_text_side_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL live_text_side_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &live_text_side_table, deleted); }

/* counter "k:hits:{id}", Redis type string, database 3; TTL: never expires. live.keys:179 */
typedef struct live_hits_side_params {
    live_id id;
} live_hits_side_params;
static const keysrt_piece live_hits_side_table_pieces[] KEYSRT_UNUSED = {
    {"k:hits:", 7, offsetof(live_hits_side_params, id), &live_type_3, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key live_hits_side_table KEYSRT_UNUSED = {&live_keyspace, "hits_side", 102, 3, KEYSRT_COUNTER, false,
    {2, sizeof(live_hits_side_params), live_hits_side_table_pieces, "k:hits:*", "k:hits:{id}"},
    &live_type_14, 0, 0,
    {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL live_hits_side_key_name(keysrt_client *client, live_id id, keysrt_text *out)
{ return keysrt_key_name(client, &live_hits_side_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL live_hits_side_parse(keysrt_client *client, keysrt_view name, live_hits_side_params *out)
{ return keysrt_key_parse(client, &live_hits_side_table, name, out, NULL); }
/* MISS: never counted. GET */
KEYSRT_CALL live_hits_side_get(keysrt_client *client, live_id id, int64_t *out)
{ return keysrt_counter_get(client, &live_hits_side_table, &id, out); }
/* By one; out may be NULL. INCRBY */
KEYSRT_CALL live_hits_side_increment(keysrt_client *client, live_id id, int64_t *out)
{ return keysrt_counter_add(client, &live_hits_side_table, &id, 1, keysrt_declared_ttl, out); }
/* By one; out may be NULL. INCRBY */
KEYSRT_CALL live_hits_side_decrement(keysrt_client *client, live_id id, int64_t *out)
{ return keysrt_counter_add(client, &live_hits_side_table, &id, -1, keysrt_declared_ttl, out); }
/* By any number; out may be NULL. INCRBY */
KEYSRT_CALL live_hits_side_add(keysrt_client *client, live_id id, int64_t by, int64_t *out)
{ return keysrt_counter_add(client, &live_hits_side_table, &id, by, keysrt_declared_ttl, out); }
/* Sets it; old (may be NULL) is 0 where there was none. SET GET */
KEYSRT_CALL live_hits_side_reset(keysrt_client *client, live_id id, int64_t value, int64_t *old)
{ return keysrt_counter_reset(client, &live_hits_side_table, &id, &value, keysrt_declared_ttl, old); }
/* OK or MISS. EXISTS */
KEYSRT_CALL live_hits_side_exists(keysrt_client *client, live_id id)
{ return keysrt_key_exists(client, &live_hits_side_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL live_hits_side_ttl(keysrt_client *client, live_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &live_hits_side_table, &id, out); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL live_hits_side_delete(keysrt_client *client, live_id id)
{ return keysrt_key_delete(client, &live_hits_side_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL live_hits_side_walk(keysrt_client *client, keysrt_walk *walk, live_hits_side_params *out)
{ return keysrt_key_walk(client, &live_hits_side_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL live_hits_side_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &live_hits_side_table, deleted); }

/* external hash "x:job:{id}", Redis type hash, database 0; TTL: may expire or not. live.keys:183 */
typedef struct live_job_params {
    live_id id;
} live_job_params;
typedef struct live_job {
    live_color state;
    bool has_tries;
    uint8_t tries;
} live_job;
#define LIVE_JOB_FIELD_STATE (UINT64_C(1) << 0)
#define LIVE_JOB_FIELD_TRIES (UINT64_C(1) << 1)
static const keysrt_piece live_job_table_pieces[] KEYSRT_UNUSED = {
    {"x:job:", 6, offsetof(live_job_params, id), &live_type_3, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_field live_job_table_fields[] KEYSRT_UNUSED = {
    {"state", 5, offsetof(live_job, state), KEYSRT_NO_OFFSET, &live_type_33, "$5\r\nstate\r\n", 11},
    {"tries", 5, offsetof(live_job, tries), offsetof(live_job, has_tries), &live_type_15, "$5\r\ntries\r\n", 11},
};
static const keysrt_record live_job_table_record KEYSRT_UNUSED = {"job", sizeof(live_job), 2, live_job_table_fields, 0, 0};
static const keysrt_key live_job_table KEYSRT_UNUSED = {&live_keyspace, "job", 103, 0, KEYSRT_HASH, true,
    {2, sizeof(live_job_params), live_job_table_pieces, "x:job:*", "x:job:{id}"},
    0, 0, &live_job_table_record,
    {KEYSRT_TTL_FOREIGN, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL live_job_key_name(keysrt_client *client, live_id id, keysrt_text *out)
{ return keysrt_key_name(client, &live_job_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL live_job_parse(keysrt_client *client, keysrt_view name, live_job_params *out)
{ return keysrt_key_parse(client, &live_job_table, name, out, NULL); }
/* All fields; MISS: no such key. HGETALL */
KEYSRT_CALL live_job_get(keysrt_client *client, live_id id, live_job *out)
{ return keysrt_hash_get(client, &live_job_table, &id, out, NULL); }
/* The fields of the mask; MISS: no such key. HMGET */
KEYSRT_CALL live_job_get_fields(keysrt_client *client, live_id id, uint64_t mask, live_job *out)
{ return keysrt_hash_get_fields(client, &live_job_table, &id, mask, out, NULL); }
/* MISS: no such key or field. HGET */
KEYSRT_CALL live_job_get_state(keysrt_client *client, live_id id, live_color *out)
{ return keysrt_hash_get_field(client, &live_job_table, &id, 0, out, NULL); }
/* MISS: no such key or field. HGET */
KEYSRT_CALL live_job_get_tries(keysrt_client *client, live_id id, uint8_t *out)
{ return keysrt_hash_get_field(client, &live_job_table, &id, 1, out, NULL); }
/* OK or MISS. EXISTS */
KEYSRT_CALL live_job_exists(keysrt_client *client, live_id id)
{ return keysrt_key_exists(client, &live_job_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL live_job_ttl(keysrt_client *client, live_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &live_job_table, &id, out); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL live_job_walk(keysrt_client *client, keysrt_walk *walk, live_job_params *out)
{ return keysrt_key_walk(client, &live_job_table, walk, out); }

/* external string "x:lease:{id}", Redis type string, database 0; TTL: always expires; after how long is not known. live.keys:187 */
typedef struct live_lease_params {
    live_id id;
} live_lease_params;
static const keysrt_piece live_lease_table_pieces[] KEYSRT_UNUSED = {
    {"x:lease:", 8, offsetof(live_lease_params, id), &live_type_3, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key live_lease_table KEYSRT_UNUSED = {&live_keyspace, "lease", 104, 0, KEYSRT_STRING, true,
    {2, sizeof(live_lease_params), live_lease_table_pieces, "x:lease:*", "x:lease:{id}"},
    &live_type_14, 0, 0,
    {KEYSRT_TTL_FOREIGN, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL live_lease_key_name(keysrt_client *client, live_id id, keysrt_text *out)
{ return keysrt_key_name(client, &live_lease_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL live_lease_parse(keysrt_client *client, keysrt_view name, live_lease_params *out)
{ return keysrt_key_parse(client, &live_lease_table, name, out, NULL); }
/* MISS: no such key. GET */
KEYSRT_CALL live_lease_get(keysrt_client *client, live_id id, int64_t *out)
{ return keysrt_string_get(client, &live_lease_table, &id, out, NULL); }
/* One item for each key, found or not. MGET */
KEYSRT_CALL live_lease_get_many(keysrt_client *client, const live_lease_params *keys, size_t count, live_i64_lookups *out)
{ return keysrt_string_get_many(client, &live_lease_table, keys, count, out, &out->block, sizeof(live_i64_lookup), offsetof(live_i64_lookup, value)); }
/* OK or MISS. EXISTS */
KEYSRT_CALL live_lease_exists(keysrt_client *client, live_id id)
{ return keysrt_key_exists(client, &live_lease_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL live_lease_ttl(keysrt_client *client, live_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &live_lease_table, &id, out); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL live_lease_walk(keysrt_client *client, keysrt_walk *walk, live_lease_params *out)
{ return keysrt_key_walk(client, &live_lease_table, walk, out); }

/* channel "news:{id}", a channel. live.keys:190 */
typedef struct live_news_params {
    live_id id;
} live_news_params;
typedef void live_news_handler(void *context, const live_news_params *params, const live_point *message);
static inline void live_news_deliver(const keysrt_delivery *delivery)
{
    live_news_handler *const handler = (live_news_handler *)delivery->handler;
    handler(delivery->context, (const live_news_params *)delivery->params, (const live_point *)delivery->message);
}
static const keysrt_piece live_news_table_pieces[] KEYSRT_UNUSED = {
    {"news:", 5, offsetof(live_news_params, id), &live_type_3, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key live_news_table KEYSRT_UNUSED = {&live_keyspace, "news", 105, 0, KEYSRT_CHANNEL, false,
    {2, sizeof(live_news_params), live_news_table_pieces, "news:*", "news:{id}"},
    &live_type_40, 0, 0,
    {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL live_news_key_name(keysrt_client *client, live_id id, keysrt_text *out)
{ return keysrt_key_name(client, &live_news_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL live_news_parse(keysrt_client *client, keysrt_view name, live_news_params *out)
{ return keysrt_key_parse(client, &live_news_table, name, out, NULL); }
/* receivers (may be NULL): subscribers that got it. PUBLISH */
KEYSRT_CALL live_news_publish(keysrt_client *client, live_id id, const live_point *message, uint64_t *receivers)
{ return keysrt_channel_publish(client, &live_news_table, &id, message, receivers); }
/* The handler is called by keysrt_subscriber_wait(). SUBSCRIBE */
KEYSRT_CALL live_news_subscribe(keysrt_subscriber *subscriber, live_id id, live_news_handler *handler, void *context)
{
    const keysrt_listener listener = {live_news_deliver, (void (*)(void))handler, context};
    return keysrt_subscriber_add(subscriber, &live_news_table, &id, &listener);
}
/* Every channel of the pattern. PSUBSCRIBE */
KEYSRT_CALL live_news_subscribe_all(keysrt_subscriber *subscriber, live_news_handler *handler, void *context)
{
    const keysrt_listener listener = {live_news_deliver, (void (*)(void))handler, context};
    return keysrt_subscriber_add_all(subscriber, &live_news_table, &listener);
}
/* MISS: it was not subscribed to. UNSUBSCRIBE */
KEYSRT_CALL live_news_unsubscribe(keysrt_subscriber *subscriber, live_id id)
{ return keysrt_subscriber_remove(subscriber, &live_news_table, &id); }
/* Ends subscribe_all; MISS: there was none. PUNSUBSCRIBE */
KEYSRT_CALL live_news_unsubscribe_all(keysrt_subscriber *subscriber)
{ return keysrt_subscriber_remove_all(subscriber, &live_news_table); }

/* channel "raw:{id}", a channel. live.keys:191 */
typedef struct live_raw_news_params {
    live_id id;
} live_raw_news_params;
typedef void live_raw_news_handler(void *context, const live_raw_news_params *params, const keysrt_view *message);
static inline void live_raw_news_deliver(const keysrt_delivery *delivery)
{
    live_raw_news_handler *const handler = (live_raw_news_handler *)delivery->handler;
    handler(delivery->context, (const live_raw_news_params *)delivery->params, (const keysrt_view *)delivery->message);
}
static const keysrt_piece live_raw_news_table_pieces[] KEYSRT_UNUSED = {
    {"raw:", 4, offsetof(live_raw_news_params, id), &live_type_3, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key live_raw_news_table KEYSRT_UNUSED = {&live_keyspace, "raw_news", 106, 0, KEYSRT_CHANNEL, false,
    {2, sizeof(live_raw_news_params), live_raw_news_table_pieces, "raw:*", "raw:{id}"},
    &live_type_4, 0, 0,
    {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL live_raw_news_key_name(keysrt_client *client, live_id id, keysrt_text *out)
{ return keysrt_key_name(client, &live_raw_news_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL live_raw_news_parse(keysrt_client *client, keysrt_view name, live_raw_news_params *out)
{ return keysrt_key_parse(client, &live_raw_news_table, name, out, NULL); }
/* receivers (may be NULL): subscribers that got it. PUBLISH */
KEYSRT_CALL live_raw_news_publish(keysrt_client *client, live_id id, keysrt_view message, uint64_t *receivers)
{ return keysrt_channel_publish(client, &live_raw_news_table, &id, &message, receivers); }
/* The handler is called by keysrt_subscriber_wait(). SUBSCRIBE */
KEYSRT_CALL live_raw_news_subscribe(keysrt_subscriber *subscriber, live_id id, live_raw_news_handler *handler, void *context)
{
    const keysrt_listener listener = {live_raw_news_deliver, (void (*)(void))handler, context};
    return keysrt_subscriber_add(subscriber, &live_raw_news_table, &id, &listener);
}
/* Every channel of the pattern. PSUBSCRIBE */
KEYSRT_CALL live_raw_news_subscribe_all(keysrt_subscriber *subscriber, live_raw_news_handler *handler, void *context)
{
    const keysrt_listener listener = {live_raw_news_deliver, (void (*)(void))handler, context};
    return keysrt_subscriber_add_all(subscriber, &live_raw_news_table, &listener);
}
/* MISS: it was not subscribed to. UNSUBSCRIBE */
KEYSRT_CALL live_raw_news_unsubscribe(keysrt_subscriber *subscriber, live_id id)
{ return keysrt_subscriber_remove(subscriber, &live_raw_news_table, &id); }
/* Ends subscribe_all; MISS: there was none. PUNSUBSCRIBE */
KEYSRT_CALL live_raw_news_unsubscribe_all(keysrt_subscriber *subscriber)
{ return keysrt_subscriber_remove_all(subscriber, &live_raw_news_table); }

#endif
