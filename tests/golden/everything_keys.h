/* everything_keys.h: made by keysc from everything.keys. Edit that, not this.
 *
 * All that the C output can hold: every type, kind and clause, and names and texts chosen to hurt. Comment ends * / and trigraphs ? ?/
 * and a line that ends with a backslash \.
 * must not leave the comment. */
#ifndef EVERYTHING_KEYS_H
#define EVERYTHING_KEYS_H

#include "keysrt_tables.h"
#include "keysrt_collections.h"
#include "keysrt_limiter.h"

#if KEYSRT_ABI != 2
#error "everything_keys.h and libkeysrt are of different versions: generate it again"
#endif

/* Stage: 1 to 16 bytes: lower-case letters */
typedef struct everything_stage {
    const char *data;
    size_t len;
} everything_stage;
static inline everything_stage everything_stage_bytes(const void *data, size_t len)
{
    const everything_stage value = {(const char *)data, len};
    return value;
}
static inline everything_stage everything_stage_str(const char *text)
{
    return everything_stage_bytes(text, strlen(text));
}
#define EVERYTHING_STAGE(text) everything_stage_str(text)

/* Colours, one of them without text. */
typedef enum everything_color {
    /* stop */
    EVERYTHING_COLOR_RED = 0,
    EVERYTHING_COLOR_GREEN = 1,
    EVERYTHING_COLOR_NONE = 2,
    EVERYTHING_COLOR_STRANGE = 3
} everything_color;
static const keysrt_view everything_color_texts[] KEYSRT_UNUSED = {
    {"red", 3},
    {"dark green", 10},
    {"", 0},
    {"a\"b\\c?\?/\000\377\n", 11},
};
/* Its text on the wire; empty where the value is none of the enum's. */
static inline keysrt_view everything_color_text(everything_color value)
{
    return (unsigned)value < 4u ? everything_color_texts[(unsigned)value] : keysrt_bytes("", 0);
}

/* Moment: time in UTC, %Y-%m-%dT%H:%M:%S.%fZ */
typedef struct everything_moment {
    keysrt_time value;
} everything_moment;
static inline everything_moment everything_moment_of(keysrt_time value)
{
    const everything_moment wrapped = {value};
    return wrapped;
}

/* Id: 1 to 64 bytes: letters, digits, - and _ */
typedef struct everything_id {
    const char *data;
    size_t len;
} everything_id;
static inline everything_id everything_id_bytes(const void *data, size_t len)
{
    const everything_id value = {(const char *)data, len};
    return value;
}
static inline everything_id everything_id_str(const char *text)
{
    return everything_id_bytes(text, strlen(text));
}
#define EVERYTHING_ID(text) everything_id_str(text)

/* JobRef: text made as {queue}:{color}:{number} */
typedef struct everything_job_ref {
    everything_id queue;
    everything_color color;
    uint64_t number;
} everything_job_ref;

/* OtherId: 1 to 64 bytes: letters, digits, - and _ */
typedef struct everything_other_id {
    const char *data;
    size_t len;
} everything_other_id;
static inline everything_other_id everything_other_id_bytes(const void *data, size_t len)
{
    const everything_other_id value = {(const char *)data, len};
    return value;
}
static inline everything_other_id everything_other_id_str(const char *text)
{
    return everything_other_id_bytes(text, strlen(text));
}
#define EVERYTHING_OTHER_ID(text) everything_other_id_str(text)

/* ShortId: 1 to 8 bytes: letters, digits, - and _ */
typedef struct everything_short_id {
    const char *data;
    size_t len;
} everything_short_id;
static inline everything_short_id everything_short_id_bytes(const void *data, size_t len)
{
    const everything_short_id value = {(const char *)data, len};
    return value;
}
static inline everything_short_id everything_short_id_str(const char *text)
{
    return everything_short_id_bytes(text, strlen(text));
}
#define EVERYTHING_SHORT_ID(text) everything_short_id_str(text)

/* Plate: 1 to 16 bytes matching /[A-Z]{2}-[0-9]+/ */
typedef struct everything_plate {
    const char *data;
    size_t len;
} everything_plate;
static inline everything_plate everything_plate_bytes(const void *data, size_t len)
{
    const everything_plate value = {(const char *)data, len};
    return value;
}
static inline everything_plate everything_plate_str(const char *text)
{
    return everything_plate_bytes(text, strlen(text));
}
#define EVERYTHING_PLATE(text) everything_plate_str(text)

/* NotPlate: 1 to 16 bytes of [A-Z0-9-] not matching /[A-Z]{2}-[0-9]+/ */
typedef struct everything_not_plate {
    const char *data;
    size_t len;
} everything_not_plate;
static inline everything_not_plate everything_not_plate_bytes(const void *data, size_t len)
{
    const everything_not_plate value = {(const char *)data, len};
    return value;
}
static inline everything_not_plate everything_not_plate_str(const char *text)
{
    return everything_not_plate_bytes(text, strlen(text));
}
#define EVERYTHING_NOT_PLATE(text) everything_not_plate_str(text)

/* Title: text of any length */
typedef struct everything_title {
    const char *data;
    size_t len;
} everything_title;
static inline everything_title everything_title_bytes(const void *data, size_t len)
{
    const everything_title value = {(const char *)data, len};
    return value;
}
static inline everything_title everything_title_str(const char *text)
{
    return everything_title_bytes(text, strlen(text));
}
#define EVERYTHING_TITLE(text) everything_title_str(text)

/* Odd: at most 4 bytes: ", ', /, ? and \. */
typedef struct everything_odd {
    const char *data;
    size_t len;
} everything_odd;
static inline everything_odd everything_odd_bytes(const void *data, size_t len)
{
    const everything_odd value = {(const char *)data, len};
    return value;
}
static inline everything_odd everything_odd_str(const char *text)
{
    return everything_odd_bytes(text, strlen(text));
}
#define EVERYTHING_ODD(text) everything_odd_str(text)

/* Blob: binary */
typedef struct everything_blob {
    const char *data;
    size_t len;
} everything_blob;
static inline everything_blob everything_blob_bytes(const void *data, size_t len)
{
    const everything_blob value = {(const char *)data, len};
    return value;
}
static inline everything_blob everything_blob_str(const char *text)
{
    return everything_blob_bytes(text, strlen(text));
}
#define EVERYTHING_BLOB(text) everything_blob_str(text)

/* Key16: 16 bytes, binary */
typedef struct everything_key16 {
    unsigned char bytes[16];
} everything_key16;
static inline everything_key16 everything_key16_of(const void *bytes) /* 16 of them */
{
    everything_key16 value;
    memcpy(value.bytes, bytes, sizeof value.bytes);
    return value;
}

/* Large: 100 bytes, binary */
typedef struct everything_large {
    unsigned char bytes[100];
} everything_large;
static inline everything_large everything_large_of(const void *bytes) /* 100 of them */
{
    everything_large value;
    memcpy(value.bytes, bytes, sizeof value.bytes);
    return value;
}

/* Digest: 32 bytes as lower-case hexadecimal digits, two a byte */
typedef struct everything_digest {
    unsigned char bytes[32];
} everything_digest;
static inline everything_digest everything_digest_of(const void *bytes) /* 32 of them */
{
    everything_digest value;
    memcpy(value.bytes, bytes, sizeof value.bytes);
    return value;
}

/* Nonce: 1 to 16 bytes as lower-case hexadecimal digits, two a byte */
typedef struct everything_nonce {
    const char *data;
    size_t len;
} everything_nonce;
static inline everything_nonce everything_nonce_bytes(const void *data, size_t len)
{
    const everything_nonce value = {(const char *)data, len};
    return value;
}
static inline everything_nonce everything_nonce_str(const char *text)
{
    return everything_nonce_bytes(text, strlen(text));
}
#define EVERYTHING_NONCE(text) everything_nonce_str(text)

/* Any: lower-case hexadecimal digits, two a byte */
typedef struct everything_any {
    const char *data;
    size_t len;
} everything_any;
static inline everything_any everything_any_bytes(const void *data, size_t len)
{
    const everything_any value = {(const char *)data, len};
    return value;
}
static inline everything_any everything_any_str(const char *text)
{
    return everything_any_bytes(text, strlen(text));
}
#define EVERYTHING_ANY(text) everything_any_str(text)

/* Flag: "no" for no, "yes" for yes */
typedef struct everything_flag {
    bool value;
} everything_flag;
static inline everything_flag everything_flag_of(bool value)
{
    const everything_flag wrapped = {value};
    return wrapped;
}

/* Tiny: whole number, -5 to 5 */
typedef struct everything_tiny {
    int8_t value;
} everything_tiny;
static inline everything_tiny everything_tiny_of(int8_t value)
{
    const everything_tiny wrapped = {value};
    return wrapped;
}

/* Percent: whole number, 0 to 100 */
typedef struct everything_percent {
    uint8_t value;
} everything_percent;
static inline everything_percent everything_percent_of(uint8_t value)
{
    const everything_percent wrapped = {value};
    return wrapped;
}

/* Huge: whole number, 0 to 2^64-1 */
typedef struct everything_huge {
    uint64_t value;
} everything_huge;
static inline everything_huge everything_huge_of(uint64_t value)
{
    const everything_huge wrapped = {value};
    return wrapped;
}

/* Lowest: whole number, -2^63 to -1 */
typedef struct everything_lowest {
    int64_t value;
} everything_lowest;
static inline everything_lowest everything_lowest_of(int64_t value)
{
    const everything_lowest wrapped = {value};
    return wrapped;
}

/* Ratio: number, 32-bit floating point */
typedef struct everything_ratio {
    float value;
} everything_ratio;
static inline everything_ratio everything_ratio_of(float value)
{
    const everything_ratio wrapped = {value};
    return wrapped;
}

/* Points: whole number, -2^63 to 2^63-1 */
typedef struct everything_points {
    int64_t value;
} everything_points;
static inline everything_points everything_points_of(int64_t value)
{
    const everything_points wrapped = {value};
    return wrapped;
}

/* Guid: UUID in lower case */
typedef struct everything_guid {
    keysrt_uuid value;
} everything_guid;
static inline everything_guid everything_guid_of(keysrt_uuid value)
{
    const everything_guid wrapped = {value};
    return wrapped;
}

/* Peer: IPv4 or IPv6 address */
typedef struct everything_peer {
    keysrt_ip value;
} everything_peer;
static inline everything_peer everything_peer_of(keysrt_ip value)
{
    const everything_peer wrapped = {value};
    return wrapped;
}

/* Day: date, YYYY-MM-DD */
typedef struct everything_day {
    keysrt_date value;
} everything_day;
static inline everything_day everything_day_of(keysrt_date value)
{
    const everything_day wrapped = {value};
    return wrapped;
}

/* Instant: milliseconds since 1970-01-01 UTC */
typedef struct everything_instant {
    int64_t value;
} everything_instant;
static inline everything_instant everything_instant_of(int64_t value)
{
    const everything_instant wrapped = {value};
    return wrapped;
}

/* Pause: a length of time in seconds */
typedef struct everything_pause {
    uint32_t value;
} everything_pause;
static inline everything_pause everything_pause_of(uint32_t value)
{
    const everything_pause wrapped = {value};
    return wrapped;
}

/* Vector: 8 floats of 32 bits, packed, little-endian */
typedef struct everything_vector {
    float values[8];
} everything_vector;

/* Json: any JSON */
typedef struct everything_json {
    const char *data;
    size_t len;
} everything_json;
static inline everything_json everything_json_bytes(const void *data, size_t len)
{
    const everything_json value = {(const char *)data, len};
    return value;
}
static inline everything_json everything_json_str(const char *text)
{
    return everything_json_bytes(text, strlen(text));
}
#define EVERYTHING_JSON(text) everything_json_str(text)

typedef struct everything_inner {
    keysrt_view deep;
    bool has_count;
    int64_t count;
} everything_inner;

typedef struct everything_session_params {
    everything_id session_id;
} everything_session_params;
/* HashRef: full name of a key session */
typedef struct everything_hash_ref {
    everything_session_params value;
} everything_hash_ref;
static inline everything_hash_ref everything_hash_ref_of(everything_session_params value)
{
    const everything_hash_ref wrapped = {value};
    return wrapped;
}

typedef struct everything_plain_params {
    everything_id id;
} everything_plain_params;
typedef struct everything_fixed_name_params {
    char nothing;
} everything_fixed_name_params;
/* SomeRef: full name of a key session or plain or fixed_name */
typedef enum everything_some_ref_which {
    EVERYTHING_SOME_REF_IS_SESSION = 0,
    EVERYTHING_SOME_REF_IS_PLAIN = 1,
    EVERYTHING_SOME_REF_IS_FIXED_NAME = 2
} everything_some_ref_which;
typedef struct everything_some_ref {
    everything_some_ref_which which;
    union {
        everything_session_params session;
        everything_plain_params plain;
        everything_fixed_name_params fixed_name;
    } of;
} everything_some_ref;

typedef struct everything_string_list {
    const keysrt_view *items;
    size_t count;
} everything_string_list;

typedef struct everything_id_list {
    const everything_id *items;
    size_t count;
} everything_id_list;

typedef struct everything_inner_list {
    const everything_inner *items;
    size_t count;
} everything_inner_list;

typedef struct everything_i32_list {
    const int32_t *items;
    size_t count;
} everything_i32_list;

typedef struct everything_i32_list_list {
    const everything_i32_list *items;
    size_t count;
} everything_i32_list_list;

typedef struct everything_u32_map_entry {
    keysrt_view name;
    uint32_t value;
} everything_u32_map_entry;
typedef struct everything_u32_map {
    const everything_u32_map_entry *items;
    size_t count;
} everything_u32_map;

typedef struct everything_title_map_entry {
    keysrt_view name;
    everything_title value;
} everything_title_map_entry;
typedef struct everything_title_map {
    const everything_title_map_entry *items;
    size_t count;
} everything_title_map;

/* A note, with all that JSON holds. */
typedef struct everything_note {
    /* With a / * comment * / in it */
    keysrt_view title;
    bool has_odd_name;
    keysrt_view odd_name;
    everything_id author;
    bool has_stars;
    everything_percent stars;
    everything_ratio ratio;
    double exact;
    bool on;
    everything_instant when;
    bool has_day;
    keysrt_date day;
    everything_color color;
    everything_inner inner;
    bool has_maybe;
    everything_inner maybe;
    everything_string_list tags;
    bool has_ids;
    everything_id_list ids;
    everything_inner_list inners;
    everything_i32_list_list grid;
    everything_u32_map counts;
    everything_title_map names;
    bool has_raw;
    keysrt_view raw;
    keysrt_ip peer;
    everything_guid from;
    everything_digest digest;
    keysrt_view open;
    everything_job_ref job;
    everything_hash_ref session;
    bool has_either;
    everything_some_ref either;
} everything_note;

typedef struct everything_note_list {
    const everything_note *items;
    size_t count;
} everything_note_list;

/* Notes: JSON: list of Note */
typedef struct everything_notes {
    everything_note_list value;
} everything_notes;

/* OneNote: JSON: Note */
typedef struct everything_one_note {
    everything_note value;
} everything_one_note;

/* Counts: JSON: map of u32 */
typedef struct everything_counts {
    everything_u32_map value;
} everything_counts;

typedef struct everything_shade {
    everything_color value;
} everything_shade;
static inline everything_shade everything_shade_of(everything_color value)
{
    const everything_shade wrapped = {value};
    return wrapped;
}

typedef struct everything_copy {
    everything_note value;
} everything_copy;

/* Suffix: text made as {stage}.{nonce} */
typedef struct everything_suffix {
    everything_stage stage;
    everything_nonce nonce;
} everything_suffix;

typedef enum everything_hours {
    EVERYTHING_HOURS_H1 = 0,
    EVERYTHING_HOURS_H24 = 1
} everything_hours;
static const keysrt_view everything_hours_texts[] KEYSRT_UNUSED = {
    {"1h", 2},
    {"24h", 3},
};
/* Its text on the wire; empty where the value is none of the enum's. */
static inline keysrt_view everything_hours_text(everything_hours value)
{
    return (unsigned)value < 2u ? everything_hours_texts[(unsigned)value] : keysrt_bytes("", 0);
}

/* Key16x: 16 bytes as lower-case hexadecimal digits, two a byte */
typedef struct everything_key16x {
    unsigned char bytes[16];
} everything_key16x;
static inline everything_key16x everything_key16x_of(const void *bytes) /* 16 of them */
{
    everything_key16x value;
    memcpy(value.bytes, bytes, sizeof value.bytes);
    return value;
}

/* All of one size. */
typedef struct everything_fixed {
    int64_t a;
    everything_color b;
    bool has_c;
    everything_key16x c;
} everything_fixed;

/* Fixed_text: text made as {a},{b} */
typedef struct everything_fixed_text {
    uint8_t a;
    uint8_t b;
} everything_fixed_text;

typedef struct everything_hex_4 {
    unsigned char bytes[4];
} everything_hex_4;
static inline everything_hex_4 everything_hex_4_of(const void *bytes) /* 4 of them */
{
    everything_hex_4 value;
    memcpy(value.bytes, bytes, sizeof value.bytes);
    return value;
}

/* What a client is opened with; see everything_use_settings(). */
typedef struct everything_settings {
    /* Which stage a client serves. */
    everything_stage stage;
    keysrt_view tenant;
    uint32_t keep;
    uint32_t keep_ms;
    uint16_t shard;
    int64_t level;
    bool on;
    everything_color color;
    keysrt_uuid node;
    everything_hex_4 digest;
    keysrt_ip peer;
    keysrt_ipv4 gate;
    keysrt_date born;
    everything_moment moment;
    everything_job_ref job;
} everything_settings;
static const unsigned char everything_bytes_1[] KEYSRT_UNUSED = {0,0,0,0,0,0,0,0,0,0,0,0,254,255,255,7,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0};
static const keysrt_string_rule everything_rule_1 KEYSRT_UNUSED = {everything_bytes_1, 0, "of [a-z]"};
static const keysrt_type everything_type_1 KEYSRT_UNUSED = {KEYSRT_TYPE_STRING, 0, sizeof(everything_stage), 1, 16, &everything_rule_1, 0, "Stage"};
static const unsigned char everything_bytes_2[] KEYSRT_UNUSED = {0,0,0,0,0,0,255,3,0,0,0,128,254,255,255,7,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0};
static const keysrt_string_rule everything_rule_2 KEYSRT_UNUSED = {everything_bytes_2, 0, "of [a-z0-9_]"};
static const keysrt_type everything_type_2 KEYSRT_UNUSED = {KEYSRT_TYPE_STRING, 0, sizeof(keysrt_view), 1, 32, &everything_rule_2, 0, "string(1..32) of [a-z0-9_]"};
static const keysrt_type everything_type_3 KEYSRT_UNUSED = {KEYSRT_TYPE_UINT, KEYSRT_TYPE_FIXED, sizeof(uint32_t), 0, UINT64_C(4294967295), 0, 0, "seconds"};
static const keysrt_type everything_type_4 KEYSRT_UNUSED = {KEYSRT_TYPE_UINT, KEYSRT_TYPE_FIXED, sizeof(uint32_t), 0, UINT64_C(4294967295), 0, 0, "milliseconds"};
static const keysrt_type everything_type_5 KEYSRT_UNUSED = {KEYSRT_TYPE_UINT, KEYSRT_TYPE_FIXED, sizeof(uint16_t), 0, 4095, 0, 0, "u16(0..4095)"};
static const keysrt_type everything_type_6 KEYSRT_UNUSED = {KEYSRT_TYPE_INT, KEYSRT_TYPE_FIXED, sizeof(int64_t), UINT64_C(9223372036854775808), UINT64_C(9223372036854775807), 0, 0, "i64"};
static const keysrt_bool_texts everything_bool_1 KEYSRT_UNUSED = {{"off", 3}, {"on", 2}};
static const keysrt_type everything_type_7 KEYSRT_UNUSED = {KEYSRT_TYPE_BOOL, KEYSRT_TYPE_FIXED, sizeof(bool), 0, 0, &everything_bool_1, 0, "bool(\"off\", \"on\")"};
static const keysrt_enum everything_enum_1 KEYSRT_UNUSED = {4, everything_color_texts};
static const keysrt_type everything_type_8 KEYSRT_UNUSED = {KEYSRT_TYPE_ENUM, KEYSRT_TYPE_FIXED, sizeof(everything_color), 0, 0, &everything_enum_1, 0, "Color"};
static const keysrt_type everything_type_9 KEYSRT_UNUSED = {KEYSRT_TYPE_UUID, KEYSRT_TYPE_FIXED, sizeof(keysrt_uuid), 0, 0, 0, 0, "uuid"};
static const keysrt_type everything_type_10 KEYSRT_UNUSED = {KEYSRT_TYPE_HEX_N, KEYSRT_TYPE_FIXED, sizeof(everything_hex_4), 4, 4, 0, 0, "hex(4)"};
static const keysrt_type everything_type_11 KEYSRT_UNUSED = {KEYSRT_TYPE_IP, KEYSRT_TYPE_FIXED, sizeof(keysrt_ip), 0, 0, 0, 0, "ip"};
static const keysrt_type everything_type_12 KEYSRT_UNUSED = {KEYSRT_TYPE_IPV4, KEYSRT_TYPE_FIXED, sizeof(keysrt_ipv4), 0, 0, 0, 0, "ipv4"};
static const keysrt_type everything_type_13 KEYSRT_UNUSED = {KEYSRT_TYPE_DATE, KEYSRT_TYPE_FIXED, sizeof(keysrt_date), 0, 0, 0, 0, "date"};
static const keysrt_type everything_type_14 KEYSRT_UNUSED = {KEYSRT_TYPE_TIME, KEYSRT_TYPE_FIXED, sizeof(everything_moment), 0, 0, "%Y-%m-%dT%H:%M:%S.%fZ", 0, "Moment"};
static const unsigned char everything_bytes_3[] KEYSRT_UNUSED = {0,0,0,0,0,32,255,3,254,255,255,135,254,255,255,7,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0};
static const keysrt_string_rule everything_rule_3 KEYSRT_UNUSED = {everything_bytes_3, 0, "of [A-Za-z0-9_-]"};
static const keysrt_type everything_type_15 KEYSRT_UNUSED = {KEYSRT_TYPE_STRING, 0, sizeof(everything_id), 1, 64, &everything_rule_3, 0, "Id"};
static const keysrt_type everything_type_16 KEYSRT_UNUSED = {KEYSRT_TYPE_UINT, KEYSRT_TYPE_FIXED, sizeof(uint64_t), 0, KEYSRT_NO_LIMIT, 0, 0, "u64"};
static const keysrt_piece everything_pieces_1[] KEYSRT_UNUSED = {
    {"", 0, offsetof(everything_job_ref, queue), &everything_type_15, "queue", false},
    {":", 1, offsetof(everything_job_ref, color), &everything_type_8, "color", false},
    {":", 1, offsetof(everything_job_ref, number), &everything_type_16, "number", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_pattern everything_pattern_1 KEYSRT_UNUSED = {4, sizeof(everything_job_ref), everything_pieces_1, "*:*:*", "{queue}:{color}:{number}"};
static const keysrt_type everything_type_17 KEYSRT_UNUSED = {KEYSRT_TYPE_TEXT, 0, sizeof(everything_job_ref), 0, 0, &everything_pattern_1, 0, "JobRef"};
static const keysrt_piece everything_keyspace_settings[] KEYSRT_UNUSED = {
    {"", 0, offsetof(everything_settings, stage), &everything_type_1, "stage", true},
    {"", 0, offsetof(everything_settings, tenant), &everything_type_2, "tenant", true},
    {"", 0, offsetof(everything_settings, keep), &everything_type_3, "keep", true},
    {"", 0, offsetof(everything_settings, keep_ms), &everything_type_4, "keep_ms", true},
    {"", 0, offsetof(everything_settings, shard), &everything_type_5, "shard", true},
    {"", 0, offsetof(everything_settings, level), &everything_type_6, "level", true},
    {"", 0, offsetof(everything_settings, on), &everything_type_7, "on", true},
    {"", 0, offsetof(everything_settings, color), &everything_type_8, "color", true},
    {"", 0, offsetof(everything_settings, node), &everything_type_9, "node", true},
    {"", 0, offsetof(everything_settings, digest), &everything_type_10, "digest", true},
    {"", 0, offsetof(everything_settings, peer), &everything_type_11, "peer", true},
    {"", 0, offsetof(everything_settings, gate), &everything_type_12, "gate", true},
    {"", 0, offsetof(everything_settings, born), &everything_type_13, "born", true},
    {"", 0, offsetof(everything_settings, moment), &everything_type_14, "moment", true},
    {"", 0, offsetof(everything_settings, job), &everything_type_17, "job", true},
    {"", 0, 0, 0, 0, false},
};
/* Used where a client was given none. */
static const everything_settings everything_default_settings KEYSRT_UNUSED = {{"test", 4}, {"acme", 4}, 5400, 250, 12, INT64_MIN, true, EVERYTHING_COLOR_GREEN, {{0, 17, 34, 51, 68, 85, 102, 119, 136, 153, 170, 187, 204, 221, 238, 255}}, {{0, 255, 16, 160}}, {6, {32, 1, 13, 184, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1}}, {{10, 0, 0, 1}}, {2024, 2, 29}, {{{2024, 2, 29}, 23, 59, 58, 1000}}, {{"mail", 4}, EVERYTHING_COLOR_RED, 42}};
static const keysrt_schema everything_keyspace KEYSRT_UNUSED = {"everything", KEYSRT_ABI, sizeof(everything_settings), everything_keyspace_settings, &everything_default_settings, 141, false};

/* Values for the settings of this schema; copied. INVALID: one is not of its type. */
KEYSRT_CALL everything_use_settings(keysrt_client *client, const everything_settings *settings)
{
    return keysrt_use_settings(client, &everything_keyspace, settings);
}

static const keysrt_type everything_type_18 KEYSRT_UNUSED = {KEYSRT_TYPE_STRING, 0, sizeof(keysrt_view), 0, KEYSRT_NO_LIMIT, 0, 0, "string"};
typedef struct everything_string_lookup {
    bool found;
    keysrt_view value;
} everything_string_lookup;
typedef struct everything_string_lookups {
    everything_string_lookup *items;
    size_t count;
    keysrt_block block;
} everything_string_lookups;
static inline void everything_string_lookups_clear(everything_string_lookups *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}

typedef struct everything_id_result {
    everything_id value;
    keysrt_block block;
} everything_id_result;
static inline void everything_id_result_clear(everything_id_result *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}

typedef struct everything_id_lookup {
    bool found;
    everything_id value;
} everything_id_lookup;
typedef struct everything_id_lookups {
    everything_id_lookup *items;
    size_t count;
    keysrt_block block;
} everything_id_lookups;
static inline void everything_id_lookups_clear(everything_id_lookups *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}

static const keysrt_type everything_type_19 KEYSRT_UNUSED = {KEYSRT_TYPE_STRING, 0, sizeof(everything_other_id), 1, 64, &everything_rule_3, 0, "OtherId"};
typedef struct everything_other_id_result {
    everything_other_id value;
    keysrt_block block;
} everything_other_id_result;
static inline void everything_other_id_result_clear(everything_other_id_result *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}

typedef struct everything_other_id_lookup {
    bool found;
    everything_other_id value;
} everything_other_id_lookup;
typedef struct everything_other_id_lookups {
    everything_other_id_lookup *items;
    size_t count;
    keysrt_block block;
} everything_other_id_lookups;
static inline void everything_other_id_lookups_clear(everything_other_id_lookups *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}

static const keysrt_type everything_type_20 KEYSRT_UNUSED = {KEYSRT_TYPE_STRING, 0, sizeof(everything_short_id), 1, 8, &everything_rule_3, 0, "ShortId"};
typedef struct everything_short_id_result {
    everything_short_id value;
    keysrt_block block;
} everything_short_id_result;
static inline void everything_short_id_result_clear(everything_short_id_result *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}

typedef struct everything_short_id_lookup {
    bool found;
    everything_short_id value;
} everything_short_id_lookup;
typedef struct everything_short_id_lookups {
    everything_short_id_lookup *items;
    size_t count;
    keysrt_block block;
} everything_short_id_lookups;
static inline void everything_short_id_lookups_clear(everything_short_id_lookups *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}

static const unsigned char everything_bytes_4[] KEYSRT_UNUSED = {0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
    0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,2,2,2,2,2,2,2,2,2,2,0,0,0,0,0,0,
    0,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,0,0,0,0,0,
    0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
    0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
    0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
    0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
    0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0};
static const unsigned char everything_bytes_5[] KEYSRT_UNUSED = {32};
static const uint16_t everything_states_1[] KEYSRT_UNUSED = {0,0,0,0,0,0,0,2,0,0,0,3,0,4,0,0,0,0,5,0,0,0,5,0};
static const keysrt_automaton everything_automaton_1 KEYSRT_UNUSED = {6, 4, everything_bytes_4, everything_states_1, everything_bytes_5};
static const keysrt_string_rule everything_rule_4 KEYSRT_UNUSED = {0, &everything_automaton_1, "matching /[A-Z]{2}-[0-9]+/"};
static const keysrt_type everything_type_21 KEYSRT_UNUSED = {KEYSRT_TYPE_STRING, 0, sizeof(everything_plate), 1, 16, &everything_rule_4, 0, "Plate"};
typedef struct everything_plate_result {
    everything_plate value;
    keysrt_block block;
} everything_plate_result;
static inline void everything_plate_result_clear(everything_plate_result *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}

typedef struct everything_plate_lookup {
    bool found;
    everything_plate value;
} everything_plate_lookup;
typedef struct everything_plate_lookups {
    everything_plate_lookup *items;
    size_t count;
    keysrt_block block;
} everything_plate_lookups;
static inline void everything_plate_lookups_clear(everything_plate_lookups *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}

static const unsigned char everything_bytes_6[] KEYSRT_UNUSED = {0,0,0,0,0,32,255,3,254,255,255,7,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0};
static const unsigned char everything_bytes_7[] KEYSRT_UNUSED = {62};
static const uint16_t everything_states_2[] KEYSRT_UNUSED = {0,0,0,0,2,2,2,3,2,2,2,2,2,2,2,4,2,5,2,2,2,2,6,2,2,2,6,2};
static const keysrt_automaton everything_automaton_2 KEYSRT_UNUSED = {7, 4, everything_bytes_4, everything_states_2, everything_bytes_7};
static const keysrt_string_rule everything_rule_5 KEYSRT_UNUSED = {everything_bytes_6, &everything_automaton_2, "of [A-Z0-9-] not matching /[A-Z]{2}-[0-9]+/"};
static const keysrt_type everything_type_22 KEYSRT_UNUSED = {KEYSRT_TYPE_STRING, 0, sizeof(everything_not_plate), 1, 16, &everything_rule_5, 0, "NotPlate"};
typedef struct everything_not_plate_result {
    everything_not_plate value;
    keysrt_block block;
} everything_not_plate_result;
static inline void everything_not_plate_result_clear(everything_not_plate_result *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}

typedef struct everything_not_plate_lookup {
    bool found;
    everything_not_plate value;
} everything_not_plate_lookup;
typedef struct everything_not_plate_lookups {
    everything_not_plate_lookup *items;
    size_t count;
    keysrt_block block;
} everything_not_plate_lookups;
static inline void everything_not_plate_lookups_clear(everything_not_plate_lookups *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}

static const unsigned char everything_bytes_8[] KEYSRT_UNUSED = {0,0,0,0,132,128,0,128,0,0,0,16,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0};
static const keysrt_string_rule everything_rule_6 KEYSRT_UNUSED = {everything_bytes_8, 0, "of [?\?/\\\\\"']"};
static const keysrt_type everything_type_23 KEYSRT_UNUSED = {KEYSRT_TYPE_STRING, 0, sizeof(everything_odd), 0, 4, &everything_rule_6, 0, "Odd"};
typedef struct everything_odd_result {
    everything_odd value;
    keysrt_block block;
} everything_odd_result;
static inline void everything_odd_result_clear(everything_odd_result *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}

typedef struct everything_odd_lookup {
    bool found;
    everything_odd value;
} everything_odd_lookup;
typedef struct everything_odd_lookups {
    everything_odd_lookup *items;
    size_t count;
    keysrt_block block;
} everything_odd_lookups;
static inline void everything_odd_lookups_clear(everything_odd_lookups *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}

static const unsigned char everything_bytes_9[] KEYSRT_UNUSED = {255,255,255,255,255,255,255,251,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255};
static const keysrt_string_rule everything_rule_7 KEYSRT_UNUSED = {everything_bytes_9, 0, ""};
static const keysrt_type everything_type_24 KEYSRT_UNUSED = {KEYSRT_TYPE_STRING, 0, sizeof(keysrt_view), 1, KEYSRT_NO_LIMIT, &everything_rule_7, 0, "segment"};
static const keysrt_type everything_type_25 KEYSRT_UNUSED = {KEYSRT_TYPE_STRING, 0, sizeof(keysrt_view), 1, KEYSRT_NO_LIMIT, 0, 0, "any"};
static const keysrt_type everything_type_26 KEYSRT_UNUSED = {KEYSRT_TYPE_BYTES, 0, sizeof(keysrt_view), 0, KEYSRT_NO_LIMIT, 0, 0, "bytes"};
static const keysrt_type everything_type_27 KEYSRT_UNUSED = {KEYSRT_TYPE_BYTES, 0, sizeof(everything_blob), 0, KEYSRT_NO_LIMIT, 0, 0, "Blob"};
typedef struct everything_blob_result {
    everything_blob value;
    keysrt_block block;
} everything_blob_result;
static inline void everything_blob_result_clear(everything_blob_result *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}

typedef struct everything_blob_lookup {
    bool found;
    everything_blob value;
} everything_blob_lookup;
typedef struct everything_blob_lookups {
    everything_blob_lookup *items;
    size_t count;
    keysrt_block block;
} everything_blob_lookups;
static inline void everything_blob_lookups_clear(everything_blob_lookups *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}

typedef struct everything_bytes_16 {
    unsigned char bytes[16];
} everything_bytes_16;
static inline everything_bytes_16 everything_bytes_16_of(const void *bytes) /* 16 of them */
{
    everything_bytes_16 value;
    memcpy(value.bytes, bytes, sizeof value.bytes);
    return value;
}

static const keysrt_type everything_type_28 KEYSRT_UNUSED = {KEYSRT_TYPE_BYTES_N, KEYSRT_TYPE_FIXED, sizeof(everything_bytes_16), 16, 16, 0, 0, "bytes(16)"};
typedef struct everything_bytes_16_lookup {
    bool found;
    everything_bytes_16 value;
} everything_bytes_16_lookup;
typedef struct everything_bytes_16_lookups {
    everything_bytes_16_lookup *items;
    size_t count;
    keysrt_block block;
} everything_bytes_16_lookups;
static inline void everything_bytes_16_lookups_clear(everything_bytes_16_lookups *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}

static const keysrt_type everything_type_29 KEYSRT_UNUSED = {KEYSRT_TYPE_BYTES_N, KEYSRT_TYPE_FIXED, sizeof(everything_key16), 16, 16, 0, 0, "Key16"};
typedef struct everything_key16_lookup {
    bool found;
    everything_key16 value;
} everything_key16_lookup;
typedef struct everything_key16_lookups {
    everything_key16_lookup *items;
    size_t count;
    keysrt_block block;
} everything_key16_lookups;
static inline void everything_key16_lookups_clear(everything_key16_lookups *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}

static const keysrt_type everything_type_30 KEYSRT_UNUSED = {KEYSRT_TYPE_BYTES_N, KEYSRT_TYPE_FIXED, sizeof(everything_large), 100, 100, 0, 0, "Large"};
typedef struct everything_large_lookup {
    bool found;
    everything_large value;
} everything_large_lookup;
typedef struct everything_large_lookups {
    everything_large_lookup *items;
    size_t count;
    keysrt_block block;
} everything_large_lookups;
static inline void everything_large_lookups_clear(everything_large_lookups *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}

static const keysrt_type everything_type_31 KEYSRT_UNUSED = {KEYSRT_TYPE_HEX, 0, sizeof(keysrt_view), 0, KEYSRT_NO_LIMIT, 0, 0, "hex"};
typedef struct everything_hex_4_lookup {
    bool found;
    everything_hex_4 value;
} everything_hex_4_lookup;
typedef struct everything_hex_4_lookups {
    everything_hex_4_lookup *items;
    size_t count;
    keysrt_block block;
} everything_hex_4_lookups;
static inline void everything_hex_4_lookups_clear(everything_hex_4_lookups *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}

static const keysrt_type everything_type_32 KEYSRT_UNUSED = {KEYSRT_TYPE_HEX_N, KEYSRT_TYPE_FIXED, sizeof(everything_digest), 32, 32, 0, 0, "Digest"};
typedef struct everything_digest_lookup {
    bool found;
    everything_digest value;
} everything_digest_lookup;
typedef struct everything_digest_lookups {
    everything_digest_lookup *items;
    size_t count;
    keysrt_block block;
} everything_digest_lookups;
static inline void everything_digest_lookups_clear(everything_digest_lookups *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}

static const keysrt_type everything_type_33 KEYSRT_UNUSED = {KEYSRT_TYPE_HEX, 0, sizeof(everything_nonce), 1, 16, 0, 0, "Nonce"};
typedef struct everything_nonce_result {
    everything_nonce value;
    keysrt_block block;
} everything_nonce_result;
static inline void everything_nonce_result_clear(everything_nonce_result *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}

typedef struct everything_nonce_lookup {
    bool found;
    everything_nonce value;
} everything_nonce_lookup;
typedef struct everything_nonce_lookups {
    everything_nonce_lookup *items;
    size_t count;
    keysrt_block block;
} everything_nonce_lookups;
static inline void everything_nonce_lookups_clear(everything_nonce_lookups *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}

static const keysrt_type everything_type_34 KEYSRT_UNUSED = {KEYSRT_TYPE_BOOL, KEYSRT_TYPE_FIXED, sizeof(bool), 0, 0, 0, 0, "bool"};
typedef struct everything_bool_lookup {
    bool found;
    bool value;
} everything_bool_lookup;
typedef struct everything_bool_lookups {
    everything_bool_lookup *items;
    size_t count;
    keysrt_block block;
} everything_bool_lookups;
static inline void everything_bool_lookups_clear(everything_bool_lookups *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}

static const keysrt_bool_texts everything_bool_2 KEYSRT_UNUSED = {{"no", 2}, {"yes", 3}};
static const keysrt_type everything_type_35 KEYSRT_UNUSED = {KEYSRT_TYPE_BOOL, KEYSRT_TYPE_FIXED, sizeof(everything_flag), 0, 0, &everything_bool_2, 0, "Flag"};
typedef struct everything_flag_lookup {
    bool found;
    everything_flag value;
} everything_flag_lookup;
typedef struct everything_flag_lookups {
    everything_flag_lookup *items;
    size_t count;
    keysrt_block block;
} everything_flag_lookups;
static inline void everything_flag_lookups_clear(everything_flag_lookups *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}

static const keysrt_type everything_type_36 KEYSRT_UNUSED = {KEYSRT_TYPE_INT, KEYSRT_TYPE_FIXED, sizeof(int8_t), UINT64_C(18446744073709551488), 127, 0, 0, "i8"};
typedef struct everything_i8_lookup {
    bool found;
    int8_t value;
} everything_i8_lookup;
typedef struct everything_i8_lookups {
    everything_i8_lookup *items;
    size_t count;
    keysrt_block block;
} everything_i8_lookups;
static inline void everything_i8_lookups_clear(everything_i8_lookups *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}

static const keysrt_type everything_type_37 KEYSRT_UNUSED = {KEYSRT_TYPE_INT, KEYSRT_TYPE_FIXED, sizeof(everything_tiny), UINT64_C(18446744073709551611), 5, 0, 0, "Tiny"};
typedef struct everything_tiny_lookup {
    bool found;
    everything_tiny value;
} everything_tiny_lookup;
typedef struct everything_tiny_lookups {
    everything_tiny_lookup *items;
    size_t count;
    keysrt_block block;
} everything_tiny_lookups;
static inline void everything_tiny_lookups_clear(everything_tiny_lookups *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}

typedef struct everything_u64_lookup {
    bool found;
    uint64_t value;
} everything_u64_lookup;
typedef struct everything_u64_lookups {
    everything_u64_lookup *items;
    size_t count;
    keysrt_block block;
} everything_u64_lookups;
static inline void everything_u64_lookups_clear(everything_u64_lookups *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}

static const keysrt_type everything_type_38 KEYSRT_UNUSED = {KEYSRT_TYPE_UINT, KEYSRT_TYPE_FIXED, sizeof(everything_huge), 0, KEYSRT_NO_LIMIT, 0, 0, "Huge"};
typedef struct everything_huge_lookup {
    bool found;
    everything_huge value;
} everything_huge_lookup;
typedef struct everything_huge_lookups {
    everything_huge_lookup *items;
    size_t count;
    keysrt_block block;
} everything_huge_lookups;
static inline void everything_huge_lookups_clear(everything_huge_lookups *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}

static const keysrt_type everything_type_39 KEYSRT_UNUSED = {KEYSRT_TYPE_INT, KEYSRT_TYPE_FIXED, sizeof(everything_lowest), UINT64_C(9223372036854775808), KEYSRT_NO_LIMIT, 0, 0, "Lowest"};
typedef struct everything_lowest_lookup {
    bool found;
    everything_lowest value;
} everything_lowest_lookup;
typedef struct everything_lowest_lookups {
    everything_lowest_lookup *items;
    size_t count;
    keysrt_block block;
} everything_lowest_lookups;
static inline void everything_lowest_lookups_clear(everything_lowest_lookups *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}

static const keysrt_type everything_type_40 KEYSRT_UNUSED = {KEYSRT_TYPE_FLOAT, KEYSRT_TYPE_FIXED, sizeof(float), 0, 0, 0, 0, "f32"};
typedef struct everything_f32_lookup {
    bool found;
    float value;
} everything_f32_lookup;
typedef struct everything_f32_lookups {
    everything_f32_lookup *items;
    size_t count;
    keysrt_block block;
} everything_f32_lookups;
static inline void everything_f32_lookups_clear(everything_f32_lookups *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}

static const keysrt_type everything_type_41 KEYSRT_UNUSED = {KEYSRT_TYPE_FLOAT, KEYSRT_TYPE_FIXED, sizeof(double), 0, 0, 0, 0, "f64"};
typedef struct everything_f64_lookup {
    bool found;
    double value;
} everything_f64_lookup;
typedef struct everything_f64_lookups {
    everything_f64_lookup *items;
    size_t count;
    keysrt_block block;
} everything_f64_lookups;
static inline void everything_f64_lookups_clear(everything_f64_lookups *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}

static const keysrt_type everything_type_42 KEYSRT_UNUSED = {KEYSRT_TYPE_FLOAT, KEYSRT_TYPE_FIXED, sizeof(everything_ratio), 0, 0, 0, 0, "Ratio"};
typedef struct everything_ratio_lookup {
    bool found;
    everything_ratio value;
} everything_ratio_lookup;
typedef struct everything_ratio_lookups {
    everything_ratio_lookup *items;
    size_t count;
    keysrt_block block;
} everything_ratio_lookups;
static inline void everything_ratio_lookups_clear(everything_ratio_lookups *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}

typedef struct everything_uuid_lookup {
    bool found;
    keysrt_uuid value;
} everything_uuid_lookup;
typedef struct everything_uuid_lookups {
    everything_uuid_lookup *items;
    size_t count;
    keysrt_block block;
} everything_uuid_lookups;
static inline void everything_uuid_lookups_clear(everything_uuid_lookups *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}

static const keysrt_type everything_type_43 KEYSRT_UNUSED = {KEYSRT_TYPE_UUID, KEYSRT_TYPE_FIXED, sizeof(everything_guid), 0, 0, 0, 0, "Guid"};
typedef struct everything_guid_lookup {
    bool found;
    everything_guid value;
} everything_guid_lookup;
typedef struct everything_guid_lookups {
    everything_guid_lookup *items;
    size_t count;
    keysrt_block block;
} everything_guid_lookups;
static inline void everything_guid_lookups_clear(everything_guid_lookups *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}

typedef struct everything_ip_lookup {
    bool found;
    keysrt_ip value;
} everything_ip_lookup;
typedef struct everything_ip_lookups {
    everything_ip_lookup *items;
    size_t count;
    keysrt_block block;
} everything_ip_lookups;
static inline void everything_ip_lookups_clear(everything_ip_lookups *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}

static const keysrt_type everything_type_44 KEYSRT_UNUSED = {KEYSRT_TYPE_IP, KEYSRT_TYPE_FIXED, sizeof(everything_peer), 0, 0, 0, 0, "Peer"};
typedef struct everything_peer_lookup {
    bool found;
    everything_peer value;
} everything_peer_lookup;
typedef struct everything_peer_lookups {
    everything_peer_lookup *items;
    size_t count;
    keysrt_block block;
} everything_peer_lookups;
static inline void everything_peer_lookups_clear(everything_peer_lookups *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}

typedef struct everything_ipv4_lookup {
    bool found;
    keysrt_ipv4 value;
} everything_ipv4_lookup;
typedef struct everything_ipv4_lookups {
    everything_ipv4_lookup *items;
    size_t count;
    keysrt_block block;
} everything_ipv4_lookups;
static inline void everything_ipv4_lookups_clear(everything_ipv4_lookups *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}

static const keysrt_type everything_type_45 KEYSRT_UNUSED = {KEYSRT_TYPE_IPV6, KEYSRT_TYPE_FIXED, sizeof(keysrt_ipv6), 0, 0, 0, 0, "ipv6"};
typedef struct everything_ipv6_lookup {
    bool found;
    keysrt_ipv6 value;
} everything_ipv6_lookup;
typedef struct everything_ipv6_lookups {
    everything_ipv6_lookup *items;
    size_t count;
    keysrt_block block;
} everything_ipv6_lookups;
static inline void everything_ipv6_lookups_clear(everything_ipv6_lookups *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}

typedef struct everything_date_lookup {
    bool found;
    keysrt_date value;
} everything_date_lookup;
typedef struct everything_date_lookups {
    everything_date_lookup *items;
    size_t count;
    keysrt_block block;
} everything_date_lookups;
static inline void everything_date_lookups_clear(everything_date_lookups *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}

static const keysrt_type everything_type_46 KEYSRT_UNUSED = {KEYSRT_TYPE_DATE, KEYSRT_TYPE_FIXED, sizeof(everything_day), 0, 0, 0, 0, "Day"};
typedef struct everything_day_lookup {
    bool found;
    everything_day value;
} everything_day_lookup;
typedef struct everything_day_lookups {
    everything_day_lookup *items;
    size_t count;
    keysrt_block block;
} everything_day_lookups;
static inline void everything_day_lookups_clear(everything_day_lookups *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}

typedef struct everything_moment_lookup {
    bool found;
    everything_moment value;
} everything_moment_lookup;
typedef struct everything_moment_lookups {
    everything_moment_lookup *items;
    size_t count;
    keysrt_block block;
} everything_moment_lookups;
static inline void everything_moment_lookups_clear(everything_moment_lookups *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}

static const keysrt_type everything_type_47 KEYSRT_UNUSED = {KEYSRT_TYPE_INT, KEYSRT_TYPE_FIXED, sizeof(int64_t), UINT64_C(9223372036854775808), UINT64_C(9223372036854775807), 0, 0, "timestamp"};
typedef struct everything_i64_lookup {
    bool found;
    int64_t value;
} everything_i64_lookup;
typedef struct everything_i64_lookups {
    everything_i64_lookup *items;
    size_t count;
    keysrt_block block;
} everything_i64_lookups;
static inline void everything_i64_lookups_clear(everything_i64_lookups *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}

static const keysrt_type everything_type_48 KEYSRT_UNUSED = {KEYSRT_TYPE_INT, KEYSRT_TYPE_FIXED, sizeof(everything_instant), UINT64_C(9223372036854775808), UINT64_C(9223372036854775807), 0, 0, "Instant"};
typedef struct everything_instant_lookup {
    bool found;
    everything_instant value;
} everything_instant_lookup;
typedef struct everything_instant_lookups {
    everything_instant_lookup *items;
    size_t count;
    keysrt_block block;
} everything_instant_lookups;
static inline void everything_instant_lookups_clear(everything_instant_lookups *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}

typedef struct everything_u32_lookup {
    bool found;
    uint32_t value;
} everything_u32_lookup;
typedef struct everything_u32_lookups {
    everything_u32_lookup *items;
    size_t count;
    keysrt_block block;
} everything_u32_lookups;
static inline void everything_u32_lookups_clear(everything_u32_lookups *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}

static const keysrt_type everything_type_49 KEYSRT_UNUSED = {KEYSRT_TYPE_UINT, KEYSRT_TYPE_FIXED, sizeof(everything_pause), 0, UINT64_C(4294967295), 0, 0, "Pause"};
typedef struct everything_pause_lookup {
    bool found;
    everything_pause value;
} everything_pause_lookup;
typedef struct everything_pause_lookups {
    everything_pause_lookup *items;
    size_t count;
    keysrt_block block;
} everything_pause_lookups;
static inline void everything_pause_lookups_clear(everything_pause_lookups *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}

typedef struct everything_color_lookup {
    bool found;
    everything_color value;
} everything_color_lookup;
typedef struct everything_color_lookups {
    everything_color_lookup *items;
    size_t count;
    keysrt_block block;
} everything_color_lookups;
static inline void everything_color_lookups_clear(everything_color_lookups *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}

static const keysrt_type everything_type_50 KEYSRT_UNUSED = {KEYSRT_TYPE_ENUM, KEYSRT_TYPE_FIXED, sizeof(everything_shade), 0, 0, &everything_enum_1, 0, "Shade"};
typedef struct everything_shade_lookup {
    bool found;
    everything_shade value;
} everything_shade_lookup;
typedef struct everything_shade_lookups {
    everything_shade_lookup *items;
    size_t count;
    keysrt_block block;
} everything_shade_lookups;
static inline void everything_shade_lookups_clear(everything_shade_lookups *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}

typedef struct everything_vector_768 {
    float values[768];
} everything_vector_768;

static const keysrt_type everything_type_51 KEYSRT_UNUSED = {KEYSRT_TYPE_VECTOR, KEYSRT_TYPE_FIXED, sizeof(everything_vector_768), 0, 0, 0, 0, "vector f32[768]"};
typedef struct everything_vector_768_lookup {
    bool found;
    everything_vector_768 value;
} everything_vector_768_lookup;
typedef struct everything_vector_768_lookups {
    everything_vector_768_lookup *items;
    size_t count;
    keysrt_block block;
} everything_vector_768_lookups;
static inline void everything_vector_768_lookups_clear(everything_vector_768_lookups *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}

static const keysrt_type everything_type_52 KEYSRT_UNUSED = {KEYSRT_TYPE_VECTOR, KEYSRT_TYPE_FIXED, sizeof(everything_vector), 0, 0, 0, 0, "Vector"};
typedef struct everything_vector_lookup {
    bool found;
    everything_vector value;
} everything_vector_lookup;
typedef struct everything_vector_lookups {
    everything_vector_lookup *items;
    size_t count;
    keysrt_block block;
} everything_vector_lookups;
static inline void everything_vector_lookups_clear(everything_vector_lookups *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}

static const keysrt_type everything_type_53 KEYSRT_UNUSED = {KEYSRT_TYPE_JSON, 0, sizeof(keysrt_view), 0, KEYSRT_NO_LIMIT, 0, 0, "json"};
static const keysrt_type everything_type_54 KEYSRT_UNUSED = {KEYSRT_TYPE_JSON, 0, sizeof(everything_json), 0, KEYSRT_NO_LIMIT, 0, 0, "Json"};
typedef struct everything_json_result {
    everything_json value;
    keysrt_block block;
} everything_json_result;
static inline void everything_json_result_clear(everything_json_result *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}

typedef struct everything_json_lookup {
    bool found;
    everything_json value;
} everything_json_lookup;
typedef struct everything_json_lookups {
    everything_json_lookup *items;
    size_t count;
    keysrt_block block;
} everything_json_lookups;
static inline void everything_json_lookups_clear(everything_json_lookups *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}

static const keysrt_type everything_type_55 KEYSRT_UNUSED = {KEYSRT_TYPE_UINT, KEYSRT_TYPE_FIXED, sizeof(everything_percent), 0, 100, 0, 0, "Percent"};
static const keysrt_field everything_fields_1[] KEYSRT_UNUSED = {
    {"deep", 4, offsetof(everything_inner, deep), KEYSRT_NO_OFFSET, &everything_type_18, "\"deep\":", 7},
    {"count", 5, offsetof(everything_inner, count), offsetof(everything_inner, has_count), &everything_type_6, "\"count\":", 8},
};
static const keysrt_record everything_record_1 KEYSRT_UNUSED = {"Inner", sizeof(everything_inner), 2, everything_fields_1, 0, 0};
static const keysrt_type everything_type_56 KEYSRT_UNUSED = {KEYSRT_TYPE_RECORD, 0, sizeof(everything_inner), 0, 0, &everything_record_1, 0, "Inner"};
static const keysrt_type everything_type_57 KEYSRT_UNUSED = {KEYSRT_TYPE_LIST, 0, sizeof(everything_string_list), 0, 0, 0, &everything_type_18, "list of string"};
static const keysrt_type everything_type_58 KEYSRT_UNUSED = {KEYSRT_TYPE_LIST, 0, sizeof(everything_id_list), 0, 0, 0, &everything_type_15, "list of Id"};
static const keysrt_type everything_type_59 KEYSRT_UNUSED = {KEYSRT_TYPE_LIST, 0, sizeof(everything_inner_list), 0, 0, 0, &everything_type_56, "list of Inner"};
static const keysrt_type everything_type_60 KEYSRT_UNUSED = {KEYSRT_TYPE_INT, KEYSRT_TYPE_FIXED, sizeof(int32_t), UINT64_C(18446744071562067968), 2147483647, 0, 0, "i32"};
static const keysrt_type everything_type_61 KEYSRT_UNUSED = {KEYSRT_TYPE_LIST, 0, sizeof(everything_i32_list), 0, 0, 0, &everything_type_60, "list of i32"};
static const keysrt_type everything_type_62 KEYSRT_UNUSED = {KEYSRT_TYPE_LIST, 0, sizeof(everything_i32_list_list), 0, 0, 0, &everything_type_61, "list of list of i32"};
static const keysrt_type everything_type_63 KEYSRT_UNUSED = {KEYSRT_TYPE_UINT, KEYSRT_TYPE_FIXED, sizeof(uint32_t), 0, UINT64_C(4294967295), 0, 0, "u32"};
static const keysrt_map everything_map_1 KEYSRT_UNUSED = {&everything_type_18, &everything_type_63, sizeof(everything_u32_map_entry), offsetof(everything_u32_map_entry, value)};
static const keysrt_type everything_type_64 KEYSRT_UNUSED = {KEYSRT_TYPE_MAP, 0, sizeof(everything_u32_map), 0, 0, &everything_map_1, &everything_type_63, "map of u32"};
static const keysrt_type everything_type_65 KEYSRT_UNUSED = {KEYSRT_TYPE_STRING, 0, sizeof(everything_title), 0, KEYSRT_NO_LIMIT, 0, 0, "Title"};
static const keysrt_map everything_map_2 KEYSRT_UNUSED = {&everything_type_18, &everything_type_65, sizeof(everything_title_map_entry), offsetof(everything_title_map_entry, value)};
static const keysrt_type everything_type_66 KEYSRT_UNUSED = {KEYSRT_TYPE_MAP, 0, sizeof(everything_title_map), 0, 0, &everything_map_2, &everything_type_65, "map of Title"};
static const keysrt_piece everything_pieces_2[] KEYSRT_UNUSED = {
    {"k:session:", 10, offsetof(everything_session_params, session_id), &everything_type_15, "sessionId", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key everything_session_naming KEYSRT_UNUSED = {&everything_keyspace, "session", 98, 0, KEYSRT_STRING, true,
    {2, sizeof(everything_session_params), everything_pieces_2, "k:session:*", "k:session:{sessionId}"},
    0, 0, 0,
    {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0},
    0, 0, 0, 0, 0};
static const keysrt_key *const everything_keys_1[] KEYSRT_UNUSED = {&everything_session_naming};
static const keysrt_targets everything_targets_1 KEYSRT_UNUSED = {1, 0, everything_keys_1};
static const keysrt_type everything_type_67 KEYSRT_UNUSED = {KEYSRT_TYPE_KEY, 0, sizeof(everything_hash_ref), 0, 0, &everything_targets_1, 0, "HashRef"};
static const keysrt_piece everything_pieces_3[] KEYSRT_UNUSED = {
    {"plain:", 6, offsetof(everything_plain_params, id), &everything_type_15, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key everything_plain_naming KEYSRT_UNUSED = {&everything_keyspace, "plain", 72, 0, KEYSRT_STRING, true,
    {2, sizeof(everything_plain_params), everything_pieces_3, "plain:*", "plain:{id}"},
    0, 0, 0,
    {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0},
    0, 0, 0, 0, 0};
static const keysrt_piece everything_pieces_4[] KEYSRT_UNUSED = {
    {"fixed", 5, 0, 0, 0, false},
};
static const keysrt_key everything_fixed_name_naming KEYSRT_UNUSED = {&everything_keyspace, "fixed_name", 71, 0, KEYSRT_STRING, true,
    {1, 0, everything_pieces_4, "fixed", "fixed"},
    0, 0, 0,
    {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0},
    0, 0, 0, 0, 0};
static const keysrt_key *const everything_keys_2[] KEYSRT_UNUSED = {&everything_session_naming, &everything_plain_naming, &everything_fixed_name_naming};
static const keysrt_targets everything_targets_2 KEYSRT_UNUSED = {3, offsetof(everything_some_ref, of), everything_keys_2};
static const keysrt_type everything_type_68 KEYSRT_UNUSED = {KEYSRT_TYPE_KEY, 0, sizeof(everything_some_ref), 0, 0, &everything_targets_2, 0, "SomeRef"};
static const keysrt_field everything_fields_2[] KEYSRT_UNUSED = {
    {"title", 5, offsetof(everything_note, title), KEYSRT_NO_OFFSET, &everything_type_18, "\"title\":", 8},
    {"odd \"name\" \\ ?\?/", 16, offsetof(everything_note, odd_name), offsetof(everything_note, has_odd_name), &everything_type_18, "\"odd \\\"name\\\" \\\\ ?\?/\":", 22},
    {"author", 6, offsetof(everything_note, author), KEYSRT_NO_OFFSET, &everything_type_15, "\"author\":", 9},
    {"stars", 5, offsetof(everything_note, stars), offsetof(everything_note, has_stars), &everything_type_55, "\"stars\":", 8},
    {"ratio", 5, offsetof(everything_note, ratio), KEYSRT_NO_OFFSET, &everything_type_42, "\"ratio\":", 8},
    {"exact", 5, offsetof(everything_note, exact), KEYSRT_NO_OFFSET, &everything_type_41, "\"exact\":", 8},
    {"on", 2, offsetof(everything_note, on), KEYSRT_NO_OFFSET, &everything_type_34, "\"on\":", 5},
    {"when", 4, offsetof(everything_note, when), KEYSRT_NO_OFFSET, &everything_type_48, "\"when\":", 7},
    {"day", 3, offsetof(everything_note, day), offsetof(everything_note, has_day), &everything_type_13, "\"day\":", 6},
    {"color", 5, offsetof(everything_note, color), KEYSRT_NO_OFFSET, &everything_type_8, "\"color\":", 8},
    {"inner", 5, offsetof(everything_note, inner), KEYSRT_NO_OFFSET, &everything_type_56, "\"inner\":", 8},
    {"maybe", 5, offsetof(everything_note, maybe), offsetof(everything_note, has_maybe), &everything_type_56, "\"maybe\":", 8},
    {"tags", 4, offsetof(everything_note, tags), KEYSRT_NO_OFFSET, &everything_type_57, "\"tags\":", 7},
    {"ids", 3, offsetof(everything_note, ids), offsetof(everything_note, has_ids), &everything_type_58, "\"ids\":", 6},
    {"inners", 6, offsetof(everything_note, inners), KEYSRT_NO_OFFSET, &everything_type_59, "\"inners\":", 9},
    {"grid", 4, offsetof(everything_note, grid), KEYSRT_NO_OFFSET, &everything_type_62, "\"grid\":", 7},
    {"counts", 6, offsetof(everything_note, counts), KEYSRT_NO_OFFSET, &everything_type_64, "\"counts\":", 9},
    {"names", 5, offsetof(everything_note, names), KEYSRT_NO_OFFSET, &everything_type_66, "\"names\":", 8},
    {"raw", 3, offsetof(everything_note, raw), offsetof(everything_note, has_raw), &everything_type_53, "\"raw\":", 6},
    {"peer", 4, offsetof(everything_note, peer), KEYSRT_NO_OFFSET, &everything_type_11, "\"peer\":", 7},
    {"from", 4, offsetof(everything_note, from), KEYSRT_NO_OFFSET, &everything_type_43, "\"from\":", 7},
    {"digest", 6, offsetof(everything_note, digest), KEYSRT_NO_OFFSET, &everything_type_32, "\"digest\":", 9},
    {"open", 4, offsetof(everything_note, open), KEYSRT_NO_OFFSET, &everything_type_31, "\"open\":", 7},
    {"job", 3, offsetof(everything_note, job), KEYSRT_NO_OFFSET, &everything_type_17, "\"job\":", 6},
    {"session", 7, offsetof(everything_note, session), KEYSRT_NO_OFFSET, &everything_type_67, "\"session\":", 10},
    {"either", 6, offsetof(everything_note, either), offsetof(everything_note, has_either), &everything_type_68, "\"either\":", 9},
};
static const keysrt_record everything_record_2 KEYSRT_UNUSED = {"Note", sizeof(everything_note), 26, everything_fields_2, 0, 0};
static const keysrt_type everything_type_69 KEYSRT_UNUSED = {KEYSRT_TYPE_RECORD, 0, sizeof(everything_note), 0, 0, &everything_record_2, 0, "Note"};
static const keysrt_type everything_type_70 KEYSRT_UNUSED = {KEYSRT_TYPE_JSON_OF, 0, sizeof(everything_note), 0, KEYSRT_NO_LIMIT, 0, &everything_type_69, "json Note"};
typedef struct everything_note_result {
    everything_note value;
    keysrt_block block;
} everything_note_result;
static inline void everything_note_result_clear(everything_note_result *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}

typedef struct everything_note_lookup {
    bool found;
    everything_note value;
} everything_note_lookup;
typedef struct everything_note_lookups {
    everything_note_lookup *items;
    size_t count;
    keysrt_block block;
} everything_note_lookups;
static inline void everything_note_lookups_clear(everything_note_lookups *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}

static const keysrt_type everything_type_71 KEYSRT_UNUSED = {KEYSRT_TYPE_JSON_OF, 0, sizeof(everything_one_note), 0, KEYSRT_NO_LIMIT, 0, &everything_type_69, "OneNote"};
typedef struct everything_one_note_result {
    everything_one_note value;
    keysrt_block block;
} everything_one_note_result;
static inline void everything_one_note_result_clear(everything_one_note_result *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}

typedef struct everything_one_note_lookup {
    bool found;
    everything_one_note value;
} everything_one_note_lookup;
typedef struct everything_one_note_lookups {
    everything_one_note_lookup *items;
    size_t count;
    keysrt_block block;
} everything_one_note_lookups;
static inline void everything_one_note_lookups_clear(everything_one_note_lookups *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}

static const keysrt_type everything_type_72 KEYSRT_UNUSED = {KEYSRT_TYPE_RECORD, 0, sizeof(everything_copy), 0, 0, &everything_record_2, 0, "Copy"};
static const keysrt_type everything_type_73 KEYSRT_UNUSED = {KEYSRT_TYPE_JSON_OF, 0, sizeof(everything_copy), 0, KEYSRT_NO_LIMIT, 0, &everything_type_72, "json Copy"};
typedef struct everything_copy_result {
    everything_copy value;
    keysrt_block block;
} everything_copy_result;
static inline void everything_copy_result_clear(everything_copy_result *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}

typedef struct everything_copy_lookup {
    bool found;
    everything_copy value;
} everything_copy_lookup;
typedef struct everything_copy_lookups {
    everything_copy_lookup *items;
    size_t count;
    keysrt_block block;
} everything_copy_lookups;
static inline void everything_copy_lookups_clear(everything_copy_lookups *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}

static const keysrt_type everything_type_74 KEYSRT_UNUSED = {KEYSRT_TYPE_LIST, 0, sizeof(everything_note_list), 0, 0, 0, &everything_type_69, "list of Note"};
static const keysrt_type everything_type_75 KEYSRT_UNUSED = {KEYSRT_TYPE_JSON_OF, 0, sizeof(everything_notes), 0, KEYSRT_NO_LIMIT, 0, &everything_type_74, "Notes"};
typedef struct everything_notes_result {
    everything_notes value;
    keysrt_block block;
} everything_notes_result;
static inline void everything_notes_result_clear(everything_notes_result *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}

typedef struct everything_notes_lookup {
    bool found;
    everything_notes value;
} everything_notes_lookup;
typedef struct everything_notes_lookups {
    everything_notes_lookup *items;
    size_t count;
    keysrt_block block;
} everything_notes_lookups;
static inline void everything_notes_lookups_clear(everything_notes_lookups *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}

static const keysrt_type everything_type_76 KEYSRT_UNUSED = {KEYSRT_TYPE_JSON_OF, 0, sizeof(everything_note_list), 0, KEYSRT_NO_LIMIT, 0, &everything_type_74, "json list of Note"};
typedef struct everything_note_list_result {
    everything_note_list value;
    keysrt_block block;
} everything_note_list_result;
static inline void everything_note_list_result_clear(everything_note_list_result *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}

typedef struct everything_note_list_lookup {
    bool found;
    everything_note_list value;
} everything_note_list_lookup;
typedef struct everything_note_list_lookups {
    everything_note_list_lookup *items;
    size_t count;
    keysrt_block block;
} everything_note_list_lookups;
static inline void everything_note_list_lookups_clear(everything_note_list_lookups *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}

static const keysrt_type everything_type_77 KEYSRT_UNUSED = {KEYSRT_TYPE_JSON_OF, 0, sizeof(everything_counts), 0, KEYSRT_NO_LIMIT, 0, &everything_type_64, "Counts"};
typedef struct everything_counts_result {
    everything_counts value;
    keysrt_block block;
} everything_counts_result;
static inline void everything_counts_result_clear(everything_counts_result *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}

typedef struct everything_counts_lookup {
    bool found;
    everything_counts value;
} everything_counts_lookup;
typedef struct everything_counts_lookups {
    everything_counts_lookup *items;
    size_t count;
    keysrt_block block;
} everything_counts_lookups;
static inline void everything_counts_lookups_clear(everything_counts_lookups *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}

static const keysrt_type everything_type_78 KEYSRT_UNUSED = {KEYSRT_TYPE_HEX_N, KEYSRT_TYPE_FIXED, sizeof(everything_key16x), 16, 16, 0, 0, "Key16x"};
static const keysrt_field everything_fields_3[] KEYSRT_UNUSED = {
    {"a", 1, offsetof(everything_fixed, a), KEYSRT_NO_OFFSET, &everything_type_6, "\"a\":", 4},
    {"b", 1, offsetof(everything_fixed, b), KEYSRT_NO_OFFSET, &everything_type_8, "\"b\":", 4},
    {"c", 1, offsetof(everything_fixed, c), offsetof(everything_fixed, has_c), &everything_type_78, "\"c\":", 4},
};
static const keysrt_record everything_record_3 KEYSRT_UNUSED = {"Fixed", sizeof(everything_fixed), 3, everything_fields_3, 0, 0};
static const keysrt_type everything_type_79 KEYSRT_UNUSED = {KEYSRT_TYPE_RECORD, KEYSRT_TYPE_FIXED, sizeof(everything_fixed), 0, 0, &everything_record_3, 0, "Fixed"};
static const keysrt_type everything_type_80 KEYSRT_UNUSED = {KEYSRT_TYPE_JSON_OF, KEYSRT_TYPE_FIXED, sizeof(everything_fixed), 0, KEYSRT_NO_LIMIT, 0, &everything_type_79, "json Fixed"};
typedef struct everything_fixed_lookup {
    bool found;
    everything_fixed value;
} everything_fixed_lookup;
typedef struct everything_fixed_lookups {
    everything_fixed_lookup *items;
    size_t count;
    keysrt_block block;
} everything_fixed_lookups;
static inline void everything_fixed_lookups_clear(everything_fixed_lookups *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}

typedef struct everything_job_ref_result {
    everything_job_ref value;
    keysrt_block block;
} everything_job_ref_result;
static inline void everything_job_ref_result_clear(everything_job_ref_result *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}

typedef struct everything_job_ref_lookup {
    bool found;
    everything_job_ref value;
} everything_job_ref_lookup;
typedef struct everything_job_ref_lookups {
    everything_job_ref_lookup *items;
    size_t count;
    keysrt_block block;
} everything_job_ref_lookups;
static inline void everything_job_ref_lookups_clear(everything_job_ref_lookups *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}

static const keysrt_type everything_type_81 KEYSRT_UNUSED = {KEYSRT_TYPE_KEY, 0, sizeof(everything_session_params), 0, 0, &everything_targets_1, 0, "key session"};
typedef struct everything_session_params_result {
    everything_session_params value;
    keysrt_block block;
} everything_session_params_result;
static inline void everything_session_params_result_clear(everything_session_params_result *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}

typedef struct everything_session_params_lookup {
    bool found;
    everything_session_params value;
} everything_session_params_lookup;
typedef struct everything_session_params_lookups {
    everything_session_params_lookup *items;
    size_t count;
    keysrt_block block;
} everything_session_params_lookups;
static inline void everything_session_params_lookups_clear(everything_session_params_lookups *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}

typedef struct everything_hash_ref_result {
    everything_hash_ref value;
    keysrt_block block;
} everything_hash_ref_result;
static inline void everything_hash_ref_result_clear(everything_hash_ref_result *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}

typedef struct everything_hash_ref_lookup {
    bool found;
    everything_hash_ref value;
} everything_hash_ref_lookup;
typedef struct everything_hash_ref_lookups {
    everything_hash_ref_lookup *items;
    size_t count;
    keysrt_block block;
} everything_hash_ref_lookups;
static inline void everything_hash_ref_lookups_clear(everything_hash_ref_lookups *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}

typedef struct everything_some_ref_result {
    everything_some_ref value;
    keysrt_block block;
} everything_some_ref_result;
static inline void everything_some_ref_result_clear(everything_some_ref_result *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}

typedef struct everything_some_ref_lookup {
    bool found;
    everything_some_ref value;
} everything_some_ref_lookup;
typedef struct everything_some_ref_lookups {
    everything_some_ref_lookup *items;
    size_t count;
    keysrt_block block;
} everything_some_ref_lookups;
static inline void everything_some_ref_lookups_clear(everything_some_ref_lookups *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}

typedef enum everything_session_or_fixed_name_key_which {
    EVERYTHING_SESSION_OR_FIXED_NAME_KEY_IS_SESSION = 0,
    EVERYTHING_SESSION_OR_FIXED_NAME_KEY_IS_FIXED_NAME = 1
} everything_session_or_fixed_name_key_which;
typedef struct everything_session_or_fixed_name_key {
    everything_session_or_fixed_name_key_which which;
    union {
        everything_session_params session;
        everything_fixed_name_params fixed_name;
    } of;
} everything_session_or_fixed_name_key;

static const keysrt_key *const everything_keys_3[] KEYSRT_UNUSED = {&everything_session_naming, &everything_fixed_name_naming};
static const keysrt_targets everything_targets_3 KEYSRT_UNUSED = {2, offsetof(everything_session_or_fixed_name_key, of), everything_keys_3};
static const keysrt_type everything_type_82 KEYSRT_UNUSED = {KEYSRT_TYPE_KEY, 0, sizeof(everything_session_or_fixed_name_key), 0, 0, &everything_targets_3, 0, "key session | fixed_name"};
typedef struct everything_session_or_fixed_name_key_result {
    everything_session_or_fixed_name_key value;
    keysrt_block block;
} everything_session_or_fixed_name_key_result;
static inline void everything_session_or_fixed_name_key_result_clear(everything_session_or_fixed_name_key_result *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}

typedef struct everything_session_or_fixed_name_key_lookup {
    bool found;
    everything_session_or_fixed_name_key value;
} everything_session_or_fixed_name_key_lookup;
typedef struct everything_session_or_fixed_name_key_lookups {
    everything_session_or_fixed_name_key_lookup *items;
    size_t count;
    keysrt_block block;
} everything_session_or_fixed_name_key_lookups;
static inline void everything_session_or_fixed_name_key_lookups_clear(everything_session_or_fixed_name_key_lookups *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}

static const keysrt_key *const everything_keys_4[] KEYSRT_UNUSED = {&everything_fixed_name_naming};
static const keysrt_targets everything_targets_4 KEYSRT_UNUSED = {1, 0, everything_keys_4};
static const keysrt_type everything_type_83 KEYSRT_UNUSED = {KEYSRT_TYPE_KEY, KEYSRT_TYPE_FIXED, sizeof(everything_fixed_name_params), 0, 0, &everything_targets_4, 0, "key fixed_name"};
typedef struct everything_fixed_name_params_lookup {
    bool found;
    everything_fixed_name_params value;
} everything_fixed_name_params_lookup;
typedef struct everything_fixed_name_params_lookups {
    everything_fixed_name_params_lookup *items;
    size_t count;
    keysrt_block block;
} everything_fixed_name_params_lookups;
static inline void everything_fixed_name_params_lookups_clear(everything_fixed_name_params_lookups *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}

static const keysrt_piece everything_pieces_5[] KEYSRT_UNUSED = {
    {"", 0, offsetof(everything_suffix, stage), &everything_type_1, "stage", false},
    {".", 1, offsetof(everything_suffix, nonce), &everything_type_33, "nonce", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_pattern everything_pattern_2 KEYSRT_UNUSED = {3, sizeof(everything_suffix), everything_pieces_5, "*.*", "{stage}.{nonce}"};
static const keysrt_type everything_type_84 KEYSRT_UNUSED = {KEYSRT_TYPE_TEXT, 0, sizeof(everything_suffix), 0, 0, &everything_pattern_2, 0, "Suffix"};
static const unsigned char everything_bytes_10[] KEYSRT_UNUSED = {0,0,0,0,255,255,255,251,255,255,255,255,255,255,255,87,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255};
static const keysrt_string_rule everything_rule_8 KEYSRT_UNUSED = {everything_bytes_10, 0, ""};
static const keysrt_type everything_type_85 KEYSRT_UNUSED = {KEYSRT_TYPE_STRING, 0, sizeof(keysrt_view), 1, 255, &everything_rule_8, 0, "string"};
static const keysrt_type everything_type_86 KEYSRT_UNUSED = {KEYSRT_TYPE_UINT, KEYSRT_TYPE_FIXED, sizeof(uint8_t), 0, 255, 0, 0, "u8"};
static const keysrt_type everything_type_87 KEYSRT_UNUSED = {KEYSRT_TYPE_FLOAT, KEYSRT_FLOAT_SCORE | KEYSRT_TYPE_FIXED, sizeof(double), 0, 0, 0, 0, "f64"};
static const unsigned char everything_bytes_11[] KEYSRT_UNUSED = {0,0,0,0,255,127,255,255,255,255,255,255,255,255,255,87,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255};
static const keysrt_string_rule everything_rule_9 KEYSRT_UNUSED = {everything_bytes_11, 0, ""};
static const keysrt_type everything_type_88 KEYSRT_UNUSED = {KEYSRT_TYPE_STRING, 0, sizeof(keysrt_view), 1, 255, &everything_rule_9, 0, "string"};
static const unsigned char everything_bytes_12[] KEYSRT_UNUSED = {0,0,0,0,0,0,255,3,254,255,255,7,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0};
static const keysrt_string_rule everything_rule_10 KEYSRT_UNUSED = {everything_bytes_12, 0, "of [A-Z0-9]"};
static const keysrt_type everything_type_89 KEYSRT_UNUSED = {KEYSRT_TYPE_STRING, 0, sizeof(keysrt_view), 6, 6, &everything_rule_10, 0, "string(6) of [A-Z0-9]"};
typedef struct everything_id_to_i64_map_entry {
    everything_id name;
    int64_t value;
} everything_id_to_i64_map_entry;
typedef struct everything_id_to_i64_map {
    const everything_id_to_i64_map_entry *items;
    size_t count;
} everything_id_to_i64_map;

static const keysrt_map everything_map_3 KEYSRT_UNUSED = {&everything_type_15, &everything_type_6, sizeof(everything_id_to_i64_map_entry), offsetof(everything_id_to_i64_map_entry, value)};
typedef struct everything_id_array {
    everything_id *items;
    size_t count;
    keysrt_block block;
} everything_id_array;
static inline void everything_id_array_clear(everything_id_array *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}

/* Made by the …_ref() of a key; *params is borrowed. */
typedef struct everything_list_of_id {
    keysrt_ref ref;
} everything_list_of_id;

/* Made by the …_ref() of a key; *params is borrowed. */
typedef struct everything_set_of_id {
    keysrt_ref ref;
} everything_set_of_id;

static const keysrt_type everything_type_90 KEYSRT_UNUSED = {KEYSRT_TYPE_INT, KEYSRT_TYPE_FIXED, sizeof(everything_points), UINT64_C(18437736874454810624), UINT64_C(9007199254740992), 0, 0, "Points"};
static const keysrt_type everything_type_91 KEYSRT_UNUSED = {KEYSRT_TYPE_UINT, KEYSRT_TYPE_FIXED, sizeof(uint8_t), 0, 10, 0, 0, "u8(0..10)"};
static const keysrt_type everything_type_92 KEYSRT_UNUSED = {KEYSRT_TYPE_INT, KEYSRT_TYPE_FIXED, sizeof(everything_points), UINT64_C(9223372036854775808), UINT64_C(9223372036854775807), 0, 0, "Points"};
typedef enum everything_plain_or_session_key_which {
    EVERYTHING_PLAIN_OR_SESSION_KEY_IS_PLAIN = 0,
    EVERYTHING_PLAIN_OR_SESSION_KEY_IS_SESSION = 1
} everything_plain_or_session_key_which;
typedef struct everything_plain_or_session_key {
    everything_plain_or_session_key_which which;
    union {
        everything_plain_params plain;
        everything_session_params session;
    } of;
} everything_plain_or_session_key;

typedef struct everything_plain_or_session_key_result {
    everything_plain_or_session_key value;
    keysrt_block block;
} everything_plain_or_session_key_result;
static inline void everything_plain_or_session_key_result_clear(everything_plain_or_session_key_result *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}

static const keysrt_key *const everything_keys_5[] KEYSRT_UNUSED = {&everything_plain_naming, &everything_session_naming};
static const keysrt_targets everything_targets_5 KEYSRT_UNUSED = {2, offsetof(everything_plain_or_session_key, of), everything_keys_5};
static const keysrt_type everything_type_93 KEYSRT_UNUSED = {KEYSRT_TYPE_KEY, 0, sizeof(everything_plain_or_session_key), 0, 0, &everything_targets_5, 0, "key plain | session"};
typedef struct everything_vector_4 {
    float values[4];
} everything_vector_4;

static const keysrt_type everything_type_94 KEYSRT_UNUSED = {KEYSRT_TYPE_VECTOR, KEYSRT_TYPE_FIXED, sizeof(everything_vector_4), 0, 0, 0, 0, "vector f32[4]"};
static const keysrt_field everything_fields_4[] KEYSRT_UNUSED = {
    {"a", 1, offsetof(everything_fixed, a), KEYSRT_NO_OFFSET, &everything_type_6, "$1\r\na\r\n", 7},
    {"b", 1, offsetof(everything_fixed, b), KEYSRT_NO_OFFSET, &everything_type_8, "$1\r\nb\r\n", 7},
    {"c", 1, offsetof(everything_fixed, c), offsetof(everything_fixed, has_c), &everything_type_78, "$1\r\nc\r\n", 7},
};
static const keysrt_record everything_record_4 KEYSRT_UNUSED = {"Fixed", sizeof(everything_fixed), 3, everything_fields_4, 0, 0};
typedef struct everything_inner_result {
    everything_inner value;
    keysrt_block block;
} everything_inner_result;
static inline void everything_inner_result_clear(everything_inner_result *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}

static const keysrt_field everything_fields_5[] KEYSRT_UNUSED = {
    {"deep", 4, offsetof(everything_inner, deep), KEYSRT_NO_OFFSET, &everything_type_18, "$4\r\ndeep\r\n", 10},
    {"count", 5, offsetof(everything_inner, count), offsetof(everything_inner, has_count), &everything_type_6, "$5\r\ncount\r\n", 11},
};
static const keysrt_record everything_record_5 KEYSRT_UNUSED = {"Inner", sizeof(everything_inner), 2, everything_fields_5, 0, 0};
typedef struct everything_id_to_points_map_entry {
    everything_id name;
    everything_points value;
} everything_id_to_points_map_entry;
typedef struct everything_id_to_points_map {
    const everything_id_to_points_map_entry *items;
    size_t count;
} everything_id_to_points_map;

static const keysrt_map everything_map_4 KEYSRT_UNUSED = {&everything_type_15, &everything_type_92, sizeof(everything_id_to_points_map_entry), offsetof(everything_id_to_points_map_entry, value)};
static const keysrt_type everything_type_95 KEYSRT_UNUSED = {KEYSRT_TYPE_INT, KEYSRT_TYPE_FIXED, sizeof(int64_t), UINT64_C(9223372036854775808), UINT64_C(9223372036854775807), 0, 0, "timestamp_ms"};
typedef struct everything_plain_params_result {
    everything_plain_params value;
    keysrt_block block;
} everything_plain_params_result;
static inline void everything_plain_params_result_clear(everything_plain_params_result *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}

static const keysrt_key *const everything_keys_6[] KEYSRT_UNUSED = {&everything_plain_naming};
static const keysrt_targets everything_targets_6 KEYSRT_UNUSED = {1, 0, everything_keys_6};
static const keysrt_type everything_type_96 KEYSRT_UNUSED = {KEYSRT_TYPE_KEY, 0, sizeof(everything_plain_params), 0, 0, &everything_targets_6, 0, "key plain"};
typedef struct everything_string_array {
    keysrt_view *items;
    size_t count;
    keysrt_block block;
} everything_string_array;
static inline void everything_string_array_clear(everything_string_array *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}

/* Made by the …_ref() of a key; *params is borrowed. */
typedef struct everything_list_of_string {
    keysrt_ref ref;
} everything_list_of_string;

typedef struct everything_note_array {
    everything_note *items;
    size_t count;
    keysrt_block block;
} everything_note_array;
static inline void everything_note_array_clear(everything_note_array *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}

/* Made by the …_ref() of a key; *params is borrowed. */
typedef struct everything_list_of_note {
    keysrt_ref ref;
} everything_list_of_note;

static const keysrt_type everything_type_97 KEYSRT_UNUSED = {KEYSRT_TYPE_UINT, KEYSRT_TYPE_FIXED, sizeof(uint8_t), 0, 9, 0, 0, "u8(0..9)"};
typedef struct everything_u8_array {
    uint8_t *items;
    size_t count;
    keysrt_block block;
} everything_u8_array;
static inline void everything_u8_array_clear(everything_u8_array *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}

/* Made by the …_ref() of a key; *params is borrowed. */
typedef struct everything_list_of_u8 {
    keysrt_ref ref;
} everything_list_of_u8;

typedef struct everything_large_array {
    everything_large *items;
    size_t count;
    keysrt_block block;
} everything_large_array;
static inline void everything_large_array_clear(everything_large_array *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}

/* Made by the …_ref() of a key; *params is borrowed. */
typedef struct everything_list_of_large {
    keysrt_ref ref;
} everything_list_of_large;

typedef struct everything_session_params_array {
    everything_session_params *items;
    size_t count;
    keysrt_block block;
} everything_session_params_array;
static inline void everything_session_params_array_clear(everything_session_params_array *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}

/* Made by the …_ref() of a key; *params is borrowed. */
typedef struct everything_set_of_session_params {
    keysrt_ref ref;
} everything_set_of_session_params;

static const keysrt_type everything_type_98 KEYSRT_UNUSED = {KEYSRT_TYPE_JSON_OF, 0, sizeof(everything_inner), 0, KEYSRT_NO_LIMIT, 0, &everything_type_56, "json Inner"};
typedef struct everything_inner_array {
    everything_inner *items;
    size_t count;
    keysrt_block block;
} everything_inner_array;
static inline void everything_inner_array_clear(everything_inner_array *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}

/* Made by the …_ref() of a key; *params is borrowed. */
typedef struct everything_set_of_inner {
    keysrt_ref ref;
} everything_set_of_inner;

static const keysrt_type everything_type_99 KEYSRT_UNUSED = {KEYSRT_TYPE_INT, KEYSRT_TYPE_FIXED, sizeof(int64_t), UINT64_C(18437736874454810624), UINT64_C(9007199254740992), 0, 0, "timestamp"};
static const keysrt_type everything_type_100 KEYSRT_UNUSED = {KEYSRT_TYPE_INT, KEYSRT_TYPE_FIXED, sizeof(int64_t), UINT64_C(18437736874454810624), UINT64_C(9007199254740992), 0, 0, "timestamp_ms"};
static const keysrt_type everything_type_101 KEYSRT_UNUSED = {KEYSRT_TYPE_INT, KEYSRT_TYPE_FIXED, sizeof(int64_t), UINT64_C(18437736874454810624), UINT64_C(9007199254740992), 0, 0, "i64"};
typedef struct everything_meta_params {
    everything_id queue;
} everything_meta_params;
static const keysrt_piece everything_pieces_6[] KEYSRT_UNUSED = {
    {"q:", 2, offsetof(everything_meta_params, queue), &everything_type_15, "queue", false},
    {":meta", 5, 0, 0, 0, false},
};
static const keysrt_key everything_meta_naming KEYSRT_UNUSED = {&everything_keyspace, "meta", 130, 0, KEYSRT_STRING, true,
    {2, sizeof(everything_meta_params), everything_pieces_6, "q:*:meta", "q:{queue}:meta"},
    0, 0, 0,
    {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0},
    0, 0, 0, 0, 0};
typedef struct everything_waiting_params {
    everything_id queue;
} everything_waiting_params;
static const keysrt_piece everything_pieces_7[] KEYSRT_UNUSED = {
    {"q:", 2, offsetof(everything_waiting_params, queue), &everything_type_15, "queue", false},
    {":wait", 5, 0, 0, 0, false},
};
static const keysrt_key everything_waiting_naming KEYSRT_UNUSED = {&everything_keyspace, "waiting", 131, 0, KEYSRT_STRING, true,
    {2, sizeof(everything_waiting_params), everything_pieces_7, "q:*:wait", "q:{queue}:wait"},
    0, 0, 0,
    {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0},
    0, 0, 0, 0, 0};
typedef struct everything_delayed_params {
    everything_id queue;
} everything_delayed_params;
static const keysrt_piece everything_pieces_8[] KEYSRT_UNUSED = {
    {"q:", 2, offsetof(everything_delayed_params, queue), &everything_type_15, "queue", false},
    {":delayed", 8, 0, 0, 0, false},
};
static const keysrt_key everything_delayed_naming KEYSRT_UNUSED = {&everything_keyspace, "delayed", 132, 0, KEYSRT_STRING, true,
    {2, sizeof(everything_delayed_params), everything_pieces_8, "q:*:delayed", "q:{queue}:delayed"},
    0, 0, 0,
    {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0},
    0, 0, 0, 0, 0};
typedef struct everything_workers_params {
    everything_id queue;
} everything_workers_params;
static const keysrt_piece everything_pieces_9[] KEYSRT_UNUSED = {
    {"q:", 2, offsetof(everything_workers_params, queue), &everything_type_15, "queue", false},
    {":workers", 8, 0, 0, 0, false},
};
static const keysrt_key everything_workers_naming KEYSRT_UNUSED = {&everything_keyspace, "workers", 133, 0, KEYSRT_STRING, true,
    {2, sizeof(everything_workers_params), everything_pieces_9, "q:*:workers", "q:{queue}:workers"},
    0, 0, 0,
    {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0},
    0, 0, 0, 0, 0};
typedef struct everything_ids_used_params {
    everything_id queue;
} everything_ids_used_params;
static const keysrt_piece everything_pieces_10[] KEYSRT_UNUSED = {
    {"q:", 2, offsetof(everything_ids_used_params, queue), &everything_type_15, "queue", false},
    {":id", 3, 0, 0, 0, false},
};
static const keysrt_key everything_ids_used_naming KEYSRT_UNUSED = {&everything_keyspace, "ids_used", 134, 0, KEYSRT_STRING, true,
    {2, sizeof(everything_ids_used_params), everything_pieces_10, "q:*:id", "q:{queue}:id"},
    0, 0, 0,
    {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0},
    0, 0, 0, 0, 0};
typedef struct everything_inner_ext_params {
    everything_id queue;
} everything_inner_ext_params;
static const keysrt_piece everything_pieces_11[] KEYSRT_UNUSED = {
    {"q:", 2, offsetof(everything_inner_ext_params, queue), &everything_type_15, "queue", false},
    {":inner", 6, 0, 0, 0, false},
};
static const keysrt_key everything_inner_ext_naming KEYSRT_UNUSED = {&everything_keyspace, "inner_ext", 135, 0, KEYSRT_STRING, true,
    {2, sizeof(everything_inner_ext_params), everything_pieces_11, "q:*:inner", "q:{queue}:inner"},
    0, 0, 0,
    {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0},
    0, 0, 0, 0, 0};
typedef struct everything_map_ext_params {
    everything_id queue;
} everything_map_ext_params;
static const keysrt_piece everything_pieces_12[] KEYSRT_UNUSED = {
    {"q:", 2, offsetof(everything_map_ext_params, queue), &everything_type_15, "queue", false},
    {":map", 4, 0, 0, 0, false},
};
static const keysrt_key everything_map_ext_naming KEYSRT_UNUSED = {&everything_keyspace, "map_ext", 136, 0, KEYSRT_STRING, true,
    {2, sizeof(everything_map_ext_params), everything_pieces_12, "q:*:map", "q:{queue}:map"},
    0, 0, 0,
    {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0},
    0, 0, 0, 0, 0};
typedef struct everything_string_to_string_map_entry {
    keysrt_view name;
    keysrt_view value;
} everything_string_to_string_map_entry;
typedef struct everything_string_to_string_map {
    const everything_string_to_string_map_entry *items;
    size_t count;
} everything_string_to_string_map;

static const keysrt_map everything_map_5 KEYSRT_UNUSED = {&everything_type_25, &everything_type_18, sizeof(everything_string_to_string_map_entry), offsetof(everything_string_to_string_map_entry, value)};
/* Made by the …_ref() of a key; *params is borrowed. */
typedef struct everything_set_of_string {
    keysrt_ref ref;
} everything_set_of_string;

static const keysrt_enum everything_enum_2 KEYSRT_UNUSED = {2, everything_hours_texts};
static const keysrt_type everything_type_102 KEYSRT_UNUSED = {KEYSRT_TYPE_ENUM, KEYSRT_TYPE_FIXED, sizeof(everything_hours), 0, 0, &everything_enum_2, 0, "Hours"};
static const keysrt_piece everything_pieces_13[] KEYSRT_UNUSED = {
    {"", 0, offsetof(everything_fixed_text, a), &everything_type_86, "a", false},
    {",", 1, offsetof(everything_fixed_text, b), &everything_type_86, "b", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_pattern everything_pattern_3 KEYSRT_UNUSED = {3, sizeof(everything_fixed_text), everything_pieces_13, "*,*", "{a},{b}"};
static const keysrt_type everything_type_103 KEYSRT_UNUSED = {KEYSRT_TYPE_TEXT, KEYSRT_TYPE_FIXED, sizeof(everything_fixed_text), 0, 0, &everything_pattern_3, 0, "Fixed_text"};

/* string "v:string:{id}", Redis type string, database 0; TTL: 1 hour; every write sets it anew. everything.keys:122 */
typedef struct everything_of_string_params {
    everything_id id;
} everything_of_string_params;
static const keysrt_piece everything_of_string_table_pieces[] KEYSRT_UNUSED = {
    {"v:string:", 9, offsetof(everything_of_string_params, id), &everything_type_15, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key everything_of_string_table KEYSRT_UNUSED = {&everything_keyspace, "of_string", 0, 0, KEYSRT_STRING, false,
    {2, sizeof(everything_of_string_params), everything_of_string_table_pieces, "v:string:*", "v:string:{id}"},
    &everything_type_18, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 3600000, 0, 0, 0, 0, "$2\r\nPX\r\n$7\r\n3600000\r\n", 21},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL everything_of_string_key_name(keysrt_client *client, everything_id id, keysrt_text *out)
{ return keysrt_key_name(client, &everything_of_string_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL everything_of_string_parse(keysrt_client *client, keysrt_view name, everything_of_string_params *out)
{ return keysrt_key_parse(client, &everything_of_string_table, name, out, NULL); }
/* MISS: no such key. GET */
KEYSRT_CALL everything_of_string_get(keysrt_client *client, everything_id id, keysrt_text *out)
{ return keysrt_string_get(client, &everything_of_string_table, &id, out, &out->block); }
/* Value and TTL in one step. SET */
KEYSRT_CALL everything_of_string_set(keysrt_client *client, everything_id id, keysrt_view value)
{ return keysrt_string_set(client, &everything_of_string_table, &id, &value, keysrt_declared_ttl); }
/* Sets it where there is none; MISS: there is one, nothing changed. SET NX */
KEYSRT_CALL everything_of_string_add(keysrt_client *client, everything_id id, keysrt_view value)
{ return keysrt_string_add(client, &everything_of_string_table, &id, &value, keysrt_declared_ttl); }
/* Sets it and gives the old value; MISS: there was none. SET GET */
KEYSRT_CALL everything_of_string_swap(keysrt_client *client, everything_id id, keysrt_view value, keysrt_text *old)
{ return keysrt_string_swap(client, &everything_of_string_table, &id, &value, keysrt_declared_ttl, old, &old->block); }
/* Reads and deletes; MISS: no such key. GETDEL */
KEYSRT_CALL everything_of_string_take(keysrt_client *client, everything_id id, keysrt_text *out)
{ return keysrt_string_take(client, &everything_of_string_table, &id, out, &out->block); }
/* One item for each key, found or not. MGET */
KEYSRT_CALL everything_of_string_get_many(keysrt_client *client, const everything_of_string_params *keys, size_t count, everything_string_lookups *out)
{ return keysrt_string_get_many(client, &everything_of_string_table, keys, count, out, &out->block, sizeof(everything_string_lookup), offsetof(everything_string_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL everything_of_string_set_many(keysrt_client *client, const everything_of_string_params *keys, const keysrt_view *values, size_t count)
{ return keysrt_string_set_many(client, &everything_of_string_table, keys, values, count, keysrt_declared_ttl); }
/* OK or MISS. EXISTS */
KEYSRT_CALL everything_of_string_exists(keysrt_client *client, everything_id id)
{ return keysrt_key_exists(client, &everything_of_string_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL everything_of_string_ttl(keysrt_client *client, everything_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &everything_of_string_table, &id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL everything_of_string_renew(keysrt_client *client, everything_id id)
{ return keysrt_key_renew(client, &everything_of_string_table, &id, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL everything_of_string_delete(keysrt_client *client, everything_id id)
{ return keysrt_key_delete(client, &everything_of_string_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL everything_of_string_walk(keysrt_client *client, keysrt_walk *walk, everything_of_string_params *out)
{ return keysrt_key_walk(client, &everything_of_string_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL everything_of_string_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &everything_of_string_table, deleted); }

/* string "v:id:{id}", Redis type string, database 0; TTL: 1 hour; every write sets it anew. everything.keys:123 */
typedef struct everything_of_id_params {
    everything_id id;
} everything_of_id_params;
static const keysrt_piece everything_of_id_table_pieces[] KEYSRT_UNUSED = {
    {"v:id:", 5, offsetof(everything_of_id_params, id), &everything_type_15, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key everything_of_id_table KEYSRT_UNUSED = {&everything_keyspace, "of_id", 1, 0, KEYSRT_STRING, false,
    {2, sizeof(everything_of_id_params), everything_of_id_table_pieces, "v:id:*", "v:id:{id}"},
    &everything_type_15, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 3600000, 0, 0, 0, 0, "$2\r\nPX\r\n$7\r\n3600000\r\n", 21},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL everything_of_id_key_name(keysrt_client *client, everything_id id, keysrt_text *out)
{ return keysrt_key_name(client, &everything_of_id_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL everything_of_id_parse(keysrt_client *client, keysrt_view name, everything_of_id_params *out)
{ return keysrt_key_parse(client, &everything_of_id_table, name, out, NULL); }
/* MISS: no such key. GET */
KEYSRT_CALL everything_of_id_get(keysrt_client *client, everything_id id, everything_id_result *out)
{ return keysrt_string_get(client, &everything_of_id_table, &id, out, &out->block); }
/* Value and TTL in one step. SET */
KEYSRT_CALL everything_of_id_set(keysrt_client *client, everything_id id, everything_id value)
{ return keysrt_string_set(client, &everything_of_id_table, &id, &value, keysrt_declared_ttl); }
/* Sets it where there is none; MISS: there is one, nothing changed. SET NX */
KEYSRT_CALL everything_of_id_add(keysrt_client *client, everything_id id, everything_id value)
{ return keysrt_string_add(client, &everything_of_id_table, &id, &value, keysrt_declared_ttl); }
/* Sets it and gives the old value; MISS: there was none. SET GET */
KEYSRT_CALL everything_of_id_swap(keysrt_client *client, everything_id id, everything_id value, everything_id_result *old)
{ return keysrt_string_swap(client, &everything_of_id_table, &id, &value, keysrt_declared_ttl, old, &old->block); }
/* Reads and deletes; MISS: no such key. GETDEL */
KEYSRT_CALL everything_of_id_take(keysrt_client *client, everything_id id, everything_id_result *out)
{ return keysrt_string_take(client, &everything_of_id_table, &id, out, &out->block); }
/* One item for each key, found or not. MGET */
KEYSRT_CALL everything_of_id_get_many(keysrt_client *client, const everything_of_id_params *keys, size_t count, everything_id_lookups *out)
{ return keysrt_string_get_many(client, &everything_of_id_table, keys, count, out, &out->block, sizeof(everything_id_lookup), offsetof(everything_id_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL everything_of_id_set_many(keysrt_client *client, const everything_of_id_params *keys, const everything_id *values, size_t count)
{ return keysrt_string_set_many(client, &everything_of_id_table, keys, values, count, keysrt_declared_ttl); }
/* OK or MISS. EXISTS */
KEYSRT_CALL everything_of_id_exists(keysrt_client *client, everything_id id)
{ return keysrt_key_exists(client, &everything_of_id_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL everything_of_id_ttl(keysrt_client *client, everything_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &everything_of_id_table, &id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL everything_of_id_renew(keysrt_client *client, everything_id id)
{ return keysrt_key_renew(client, &everything_of_id_table, &id, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL everything_of_id_delete(keysrt_client *client, everything_id id)
{ return keysrt_key_delete(client, &everything_of_id_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL everything_of_id_walk(keysrt_client *client, keysrt_walk *walk, everything_of_id_params *out)
{ return keysrt_key_walk(client, &everything_of_id_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL everything_of_id_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &everything_of_id_table, deleted); }

/* string "v:otherid:{id}", Redis type string, database 0; TTL: 1 hour; every write sets it anew. everything.keys:124 */
typedef struct everything_of_other_id_params {
    everything_id id;
} everything_of_other_id_params;
static const keysrt_piece everything_of_other_id_table_pieces[] KEYSRT_UNUSED = {
    {"v:otherid:", 10, offsetof(everything_of_other_id_params, id), &everything_type_15, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key everything_of_other_id_table KEYSRT_UNUSED = {&everything_keyspace, "of_other_id", 2, 0, KEYSRT_STRING, false,
    {2, sizeof(everything_of_other_id_params), everything_of_other_id_table_pieces, "v:otherid:*", "v:otherid:{id}"},
    &everything_type_19, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 3600000, 0, 0, 0, 0, "$2\r\nPX\r\n$7\r\n3600000\r\n", 21},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL everything_of_other_id_key_name(keysrt_client *client, everything_id id, keysrt_text *out)
{ return keysrt_key_name(client, &everything_of_other_id_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL everything_of_other_id_parse(keysrt_client *client, keysrt_view name, everything_of_other_id_params *out)
{ return keysrt_key_parse(client, &everything_of_other_id_table, name, out, NULL); }
/* MISS: no such key. GET */
KEYSRT_CALL everything_of_other_id_get(keysrt_client *client, everything_id id, everything_other_id_result *out)
{ return keysrt_string_get(client, &everything_of_other_id_table, &id, out, &out->block); }
/* Value and TTL in one step. SET */
KEYSRT_CALL everything_of_other_id_set(keysrt_client *client, everything_id id, everything_other_id value)
{ return keysrt_string_set(client, &everything_of_other_id_table, &id, &value, keysrt_declared_ttl); }
/* Sets it where there is none; MISS: there is one, nothing changed. SET NX */
KEYSRT_CALL everything_of_other_id_add(keysrt_client *client, everything_id id, everything_other_id value)
{ return keysrt_string_add(client, &everything_of_other_id_table, &id, &value, keysrt_declared_ttl); }
/* Sets it and gives the old value; MISS: there was none. SET GET */
KEYSRT_CALL everything_of_other_id_swap(keysrt_client *client, everything_id id, everything_other_id value, everything_other_id_result *old)
{ return keysrt_string_swap(client, &everything_of_other_id_table, &id, &value, keysrt_declared_ttl, old, &old->block); }
/* Reads and deletes; MISS: no such key. GETDEL */
KEYSRT_CALL everything_of_other_id_take(keysrt_client *client, everything_id id, everything_other_id_result *out)
{ return keysrt_string_take(client, &everything_of_other_id_table, &id, out, &out->block); }
/* One item for each key, found or not. MGET */
KEYSRT_CALL everything_of_other_id_get_many(keysrt_client *client, const everything_of_other_id_params *keys, size_t count, everything_other_id_lookups *out)
{ return keysrt_string_get_many(client, &everything_of_other_id_table, keys, count, out, &out->block, sizeof(everything_other_id_lookup), offsetof(everything_other_id_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL everything_of_other_id_set_many(keysrt_client *client, const everything_of_other_id_params *keys, const everything_other_id *values, size_t count)
{ return keysrt_string_set_many(client, &everything_of_other_id_table, keys, values, count, keysrt_declared_ttl); }
/* OK or MISS. EXISTS */
KEYSRT_CALL everything_of_other_id_exists(keysrt_client *client, everything_id id)
{ return keysrt_key_exists(client, &everything_of_other_id_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL everything_of_other_id_ttl(keysrt_client *client, everything_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &everything_of_other_id_table, &id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL everything_of_other_id_renew(keysrt_client *client, everything_id id)
{ return keysrt_key_renew(client, &everything_of_other_id_table, &id, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL everything_of_other_id_delete(keysrt_client *client, everything_id id)
{ return keysrt_key_delete(client, &everything_of_other_id_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL everything_of_other_id_walk(keysrt_client *client, keysrt_walk *walk, everything_of_other_id_params *out)
{ return keysrt_key_walk(client, &everything_of_other_id_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL everything_of_other_id_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &everything_of_other_id_table, deleted); }

/* string "v:shortid:{id}", Redis type string, database 0; TTL: 1 hour; every write sets it anew. everything.keys:125 */
typedef struct everything_of_short_id_params {
    everything_id id;
} everything_of_short_id_params;
static const keysrt_piece everything_of_short_id_table_pieces[] KEYSRT_UNUSED = {
    {"v:shortid:", 10, offsetof(everything_of_short_id_params, id), &everything_type_15, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key everything_of_short_id_table KEYSRT_UNUSED = {&everything_keyspace, "of_short_id", 3, 0, KEYSRT_STRING, false,
    {2, sizeof(everything_of_short_id_params), everything_of_short_id_table_pieces, "v:shortid:*", "v:shortid:{id}"},
    &everything_type_20, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 3600000, 0, 0, 0, 0, "$2\r\nPX\r\n$7\r\n3600000\r\n", 21},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL everything_of_short_id_key_name(keysrt_client *client, everything_id id, keysrt_text *out)
{ return keysrt_key_name(client, &everything_of_short_id_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL everything_of_short_id_parse(keysrt_client *client, keysrt_view name, everything_of_short_id_params *out)
{ return keysrt_key_parse(client, &everything_of_short_id_table, name, out, NULL); }
/* MISS: no such key. GET */
KEYSRT_CALL everything_of_short_id_get(keysrt_client *client, everything_id id, everything_short_id_result *out)
{ return keysrt_string_get(client, &everything_of_short_id_table, &id, out, &out->block); }
/* Value and TTL in one step. SET */
KEYSRT_CALL everything_of_short_id_set(keysrt_client *client, everything_id id, everything_short_id value)
{ return keysrt_string_set(client, &everything_of_short_id_table, &id, &value, keysrt_declared_ttl); }
/* Sets it where there is none; MISS: there is one, nothing changed. SET NX */
KEYSRT_CALL everything_of_short_id_add(keysrt_client *client, everything_id id, everything_short_id value)
{ return keysrt_string_add(client, &everything_of_short_id_table, &id, &value, keysrt_declared_ttl); }
/* Sets it and gives the old value; MISS: there was none. SET GET */
KEYSRT_CALL everything_of_short_id_swap(keysrt_client *client, everything_id id, everything_short_id value, everything_short_id_result *old)
{ return keysrt_string_swap(client, &everything_of_short_id_table, &id, &value, keysrt_declared_ttl, old, &old->block); }
/* Reads and deletes; MISS: no such key. GETDEL */
KEYSRT_CALL everything_of_short_id_take(keysrt_client *client, everything_id id, everything_short_id_result *out)
{ return keysrt_string_take(client, &everything_of_short_id_table, &id, out, &out->block); }
/* One item for each key, found or not. MGET */
KEYSRT_CALL everything_of_short_id_get_many(keysrt_client *client, const everything_of_short_id_params *keys, size_t count, everything_short_id_lookups *out)
{ return keysrt_string_get_many(client, &everything_of_short_id_table, keys, count, out, &out->block, sizeof(everything_short_id_lookup), offsetof(everything_short_id_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL everything_of_short_id_set_many(keysrt_client *client, const everything_of_short_id_params *keys, const everything_short_id *values, size_t count)
{ return keysrt_string_set_many(client, &everything_of_short_id_table, keys, values, count, keysrt_declared_ttl); }
/* OK or MISS. EXISTS */
KEYSRT_CALL everything_of_short_id_exists(keysrt_client *client, everything_id id)
{ return keysrt_key_exists(client, &everything_of_short_id_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL everything_of_short_id_ttl(keysrt_client *client, everything_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &everything_of_short_id_table, &id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL everything_of_short_id_renew(keysrt_client *client, everything_id id)
{ return keysrt_key_renew(client, &everything_of_short_id_table, &id, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL everything_of_short_id_delete(keysrt_client *client, everything_id id)
{ return keysrt_key_delete(client, &everything_of_short_id_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL everything_of_short_id_walk(keysrt_client *client, keysrt_walk *walk, everything_of_short_id_params *out)
{ return keysrt_key_walk(client, &everything_of_short_id_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL everything_of_short_id_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &everything_of_short_id_table, deleted); }

/* string "v:plate:{id}", Redis type string, database 0; TTL: 1 hour; every write sets it anew. everything.keys:126 */
typedef struct everything_of_plate_params {
    everything_id id;
} everything_of_plate_params;
static const keysrt_piece everything_of_plate_table_pieces[] KEYSRT_UNUSED = {
    {"v:plate:", 8, offsetof(everything_of_plate_params, id), &everything_type_15, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key everything_of_plate_table KEYSRT_UNUSED = {&everything_keyspace, "of_plate", 4, 0, KEYSRT_STRING, false,
    {2, sizeof(everything_of_plate_params), everything_of_plate_table_pieces, "v:plate:*", "v:plate:{id}"},
    &everything_type_21, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 3600000, 0, 0, 0, 0, "$2\r\nPX\r\n$7\r\n3600000\r\n", 21},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL everything_of_plate_key_name(keysrt_client *client, everything_id id, keysrt_text *out)
{ return keysrt_key_name(client, &everything_of_plate_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL everything_of_plate_parse(keysrt_client *client, keysrt_view name, everything_of_plate_params *out)
{ return keysrt_key_parse(client, &everything_of_plate_table, name, out, NULL); }
/* MISS: no such key. GET */
KEYSRT_CALL everything_of_plate_get(keysrt_client *client, everything_id id, everything_plate_result *out)
{ return keysrt_string_get(client, &everything_of_plate_table, &id, out, &out->block); }
/* Value and TTL in one step. SET */
KEYSRT_CALL everything_of_plate_set(keysrt_client *client, everything_id id, everything_plate value)
{ return keysrt_string_set(client, &everything_of_plate_table, &id, &value, keysrt_declared_ttl); }
/* Sets it where there is none; MISS: there is one, nothing changed. SET NX */
KEYSRT_CALL everything_of_plate_add(keysrt_client *client, everything_id id, everything_plate value)
{ return keysrt_string_add(client, &everything_of_plate_table, &id, &value, keysrt_declared_ttl); }
/* Sets it and gives the old value; MISS: there was none. SET GET */
KEYSRT_CALL everything_of_plate_swap(keysrt_client *client, everything_id id, everything_plate value, everything_plate_result *old)
{ return keysrt_string_swap(client, &everything_of_plate_table, &id, &value, keysrt_declared_ttl, old, &old->block); }
/* Reads and deletes; MISS: no such key. GETDEL */
KEYSRT_CALL everything_of_plate_take(keysrt_client *client, everything_id id, everything_plate_result *out)
{ return keysrt_string_take(client, &everything_of_plate_table, &id, out, &out->block); }
/* One item for each key, found or not. MGET */
KEYSRT_CALL everything_of_plate_get_many(keysrt_client *client, const everything_of_plate_params *keys, size_t count, everything_plate_lookups *out)
{ return keysrt_string_get_many(client, &everything_of_plate_table, keys, count, out, &out->block, sizeof(everything_plate_lookup), offsetof(everything_plate_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL everything_of_plate_set_many(keysrt_client *client, const everything_of_plate_params *keys, const everything_plate *values, size_t count)
{ return keysrt_string_set_many(client, &everything_of_plate_table, keys, values, count, keysrt_declared_ttl); }
/* OK or MISS. EXISTS */
KEYSRT_CALL everything_of_plate_exists(keysrt_client *client, everything_id id)
{ return keysrt_key_exists(client, &everything_of_plate_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL everything_of_plate_ttl(keysrt_client *client, everything_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &everything_of_plate_table, &id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL everything_of_plate_renew(keysrt_client *client, everything_id id)
{ return keysrt_key_renew(client, &everything_of_plate_table, &id, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL everything_of_plate_delete(keysrt_client *client, everything_id id)
{ return keysrt_key_delete(client, &everything_of_plate_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL everything_of_plate_walk(keysrt_client *client, keysrt_walk *walk, everything_of_plate_params *out)
{ return keysrt_key_walk(client, &everything_of_plate_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL everything_of_plate_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &everything_of_plate_table, deleted); }

/* string "v:notplate:{id}", Redis type string, database 0; TTL: 1 hour; every write sets it anew. everything.keys:127 */
typedef struct everything_of_not_plate_params {
    everything_id id;
} everything_of_not_plate_params;
static const keysrt_piece everything_of_not_plate_table_pieces[] KEYSRT_UNUSED = {
    {"v:notplate:", 11, offsetof(everything_of_not_plate_params, id), &everything_type_15, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key everything_of_not_plate_table KEYSRT_UNUSED = {&everything_keyspace, "of_not_plate", 5, 0, KEYSRT_STRING, false,
    {2, sizeof(everything_of_not_plate_params), everything_of_not_plate_table_pieces, "v:notplate:*", "v:notplate:{id}"},
    &everything_type_22, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 3600000, 0, 0, 0, 0, "$2\r\nPX\r\n$7\r\n3600000\r\n", 21},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL everything_of_not_plate_key_name(keysrt_client *client, everything_id id, keysrt_text *out)
{ return keysrt_key_name(client, &everything_of_not_plate_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL everything_of_not_plate_parse(keysrt_client *client, keysrt_view name, everything_of_not_plate_params *out)
{ return keysrt_key_parse(client, &everything_of_not_plate_table, name, out, NULL); }
/* MISS: no such key. GET */
KEYSRT_CALL everything_of_not_plate_get(keysrt_client *client, everything_id id, everything_not_plate_result *out)
{ return keysrt_string_get(client, &everything_of_not_plate_table, &id, out, &out->block); }
/* Value and TTL in one step. SET */
KEYSRT_CALL everything_of_not_plate_set(keysrt_client *client, everything_id id, everything_not_plate value)
{ return keysrt_string_set(client, &everything_of_not_plate_table, &id, &value, keysrt_declared_ttl); }
/* Sets it where there is none; MISS: there is one, nothing changed. SET NX */
KEYSRT_CALL everything_of_not_plate_add(keysrt_client *client, everything_id id, everything_not_plate value)
{ return keysrt_string_add(client, &everything_of_not_plate_table, &id, &value, keysrt_declared_ttl); }
/* Sets it and gives the old value; MISS: there was none. SET GET */
KEYSRT_CALL everything_of_not_plate_swap(keysrt_client *client, everything_id id, everything_not_plate value, everything_not_plate_result *old)
{ return keysrt_string_swap(client, &everything_of_not_plate_table, &id, &value, keysrt_declared_ttl, old, &old->block); }
/* Reads and deletes; MISS: no such key. GETDEL */
KEYSRT_CALL everything_of_not_plate_take(keysrt_client *client, everything_id id, everything_not_plate_result *out)
{ return keysrt_string_take(client, &everything_of_not_plate_table, &id, out, &out->block); }
/* One item for each key, found or not. MGET */
KEYSRT_CALL everything_of_not_plate_get_many(keysrt_client *client, const everything_of_not_plate_params *keys, size_t count, everything_not_plate_lookups *out)
{ return keysrt_string_get_many(client, &everything_of_not_plate_table, keys, count, out, &out->block, sizeof(everything_not_plate_lookup), offsetof(everything_not_plate_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL everything_of_not_plate_set_many(keysrt_client *client, const everything_of_not_plate_params *keys, const everything_not_plate *values, size_t count)
{ return keysrt_string_set_many(client, &everything_of_not_plate_table, keys, values, count, keysrt_declared_ttl); }
/* OK or MISS. EXISTS */
KEYSRT_CALL everything_of_not_plate_exists(keysrt_client *client, everything_id id)
{ return keysrt_key_exists(client, &everything_of_not_plate_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL everything_of_not_plate_ttl(keysrt_client *client, everything_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &everything_of_not_plate_table, &id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL everything_of_not_plate_renew(keysrt_client *client, everything_id id)
{ return keysrt_key_renew(client, &everything_of_not_plate_table, &id, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL everything_of_not_plate_delete(keysrt_client *client, everything_id id)
{ return keysrt_key_delete(client, &everything_of_not_plate_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL everything_of_not_plate_walk(keysrt_client *client, keysrt_walk *walk, everything_of_not_plate_params *out)
{ return keysrt_key_walk(client, &everything_of_not_plate_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL everything_of_not_plate_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &everything_of_not_plate_table, deleted); }

/* string "v:odd:{id}", Redis type string, database 0; TTL: 1 hour; every write sets it anew. everything.keys:128 */
typedef struct everything_of_odd_params {
    everything_id id;
} everything_of_odd_params;
static const keysrt_piece everything_of_odd_table_pieces[] KEYSRT_UNUSED = {
    {"v:odd:", 6, offsetof(everything_of_odd_params, id), &everything_type_15, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key everything_of_odd_table KEYSRT_UNUSED = {&everything_keyspace, "of_odd", 6, 0, KEYSRT_STRING, false,
    {2, sizeof(everything_of_odd_params), everything_of_odd_table_pieces, "v:odd:*", "v:odd:{id}"},
    &everything_type_23, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 3600000, 0, 0, 0, 0, "$2\r\nPX\r\n$7\r\n3600000\r\n", 21},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL everything_of_odd_key_name(keysrt_client *client, everything_id id, keysrt_text *out)
{ return keysrt_key_name(client, &everything_of_odd_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL everything_of_odd_parse(keysrt_client *client, keysrt_view name, everything_of_odd_params *out)
{ return keysrt_key_parse(client, &everything_of_odd_table, name, out, NULL); }
/* MISS: no such key. GET */
KEYSRT_CALL everything_of_odd_get(keysrt_client *client, everything_id id, everything_odd_result *out)
{ return keysrt_string_get(client, &everything_of_odd_table, &id, out, &out->block); }
/* Value and TTL in one step. SET */
KEYSRT_CALL everything_of_odd_set(keysrt_client *client, everything_id id, everything_odd value)
{ return keysrt_string_set(client, &everything_of_odd_table, &id, &value, keysrt_declared_ttl); }
/* Sets it where there is none; MISS: there is one, nothing changed. SET NX */
KEYSRT_CALL everything_of_odd_add(keysrt_client *client, everything_id id, everything_odd value)
{ return keysrt_string_add(client, &everything_of_odd_table, &id, &value, keysrt_declared_ttl); }
/* Sets it and gives the old value; MISS: there was none. SET GET */
KEYSRT_CALL everything_of_odd_swap(keysrt_client *client, everything_id id, everything_odd value, everything_odd_result *old)
{ return keysrt_string_swap(client, &everything_of_odd_table, &id, &value, keysrt_declared_ttl, old, &old->block); }
/* Reads and deletes; MISS: no such key. GETDEL */
KEYSRT_CALL everything_of_odd_take(keysrt_client *client, everything_id id, everything_odd_result *out)
{ return keysrt_string_take(client, &everything_of_odd_table, &id, out, &out->block); }
/* One item for each key, found or not. MGET */
KEYSRT_CALL everything_of_odd_get_many(keysrt_client *client, const everything_of_odd_params *keys, size_t count, everything_odd_lookups *out)
{ return keysrt_string_get_many(client, &everything_of_odd_table, keys, count, out, &out->block, sizeof(everything_odd_lookup), offsetof(everything_odd_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL everything_of_odd_set_many(keysrt_client *client, const everything_of_odd_params *keys, const everything_odd *values, size_t count)
{ return keysrt_string_set_many(client, &everything_of_odd_table, keys, values, count, keysrt_declared_ttl); }
/* OK or MISS. EXISTS */
KEYSRT_CALL everything_of_odd_exists(keysrt_client *client, everything_id id)
{ return keysrt_key_exists(client, &everything_of_odd_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL everything_of_odd_ttl(keysrt_client *client, everything_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &everything_of_odd_table, &id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL everything_of_odd_renew(keysrt_client *client, everything_id id)
{ return keysrt_key_renew(client, &everything_of_odd_table, &id, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL everything_of_odd_delete(keysrt_client *client, everything_id id)
{ return keysrt_key_delete(client, &everything_of_odd_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL everything_of_odd_walk(keysrt_client *client, keysrt_walk *walk, everything_of_odd_params *out)
{ return keysrt_key_walk(client, &everything_of_odd_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL everything_of_odd_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &everything_of_odd_table, deleted); }

/* string "v:segment:{id}", Redis type string, database 0; TTL: 1 hour; every write sets it anew. everything.keys:129 */
typedef struct everything_of_segment_params {
    everything_id id;
} everything_of_segment_params;
static const keysrt_piece everything_of_segment_table_pieces[] KEYSRT_UNUSED = {
    {"v:segment:", 10, offsetof(everything_of_segment_params, id), &everything_type_15, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key everything_of_segment_table KEYSRT_UNUSED = {&everything_keyspace, "of_segment", 7, 0, KEYSRT_STRING, false,
    {2, sizeof(everything_of_segment_params), everything_of_segment_table_pieces, "v:segment:*", "v:segment:{id}"},
    &everything_type_24, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 3600000, 0, 0, 0, 0, "$2\r\nPX\r\n$7\r\n3600000\r\n", 21},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL everything_of_segment_key_name(keysrt_client *client, everything_id id, keysrt_text *out)
{ return keysrt_key_name(client, &everything_of_segment_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL everything_of_segment_parse(keysrt_client *client, keysrt_view name, everything_of_segment_params *out)
{ return keysrt_key_parse(client, &everything_of_segment_table, name, out, NULL); }
/* MISS: no such key. GET */
KEYSRT_CALL everything_of_segment_get(keysrt_client *client, everything_id id, keysrt_text *out)
{ return keysrt_string_get(client, &everything_of_segment_table, &id, out, &out->block); }
/* Value and TTL in one step. SET */
KEYSRT_CALL everything_of_segment_set(keysrt_client *client, everything_id id, keysrt_view value)
{ return keysrt_string_set(client, &everything_of_segment_table, &id, &value, keysrt_declared_ttl); }
/* Sets it where there is none; MISS: there is one, nothing changed. SET NX */
KEYSRT_CALL everything_of_segment_add(keysrt_client *client, everything_id id, keysrt_view value)
{ return keysrt_string_add(client, &everything_of_segment_table, &id, &value, keysrt_declared_ttl); }
/* Sets it and gives the old value; MISS: there was none. SET GET */
KEYSRT_CALL everything_of_segment_swap(keysrt_client *client, everything_id id, keysrt_view value, keysrt_text *old)
{ return keysrt_string_swap(client, &everything_of_segment_table, &id, &value, keysrt_declared_ttl, old, &old->block); }
/* Reads and deletes; MISS: no such key. GETDEL */
KEYSRT_CALL everything_of_segment_take(keysrt_client *client, everything_id id, keysrt_text *out)
{ return keysrt_string_take(client, &everything_of_segment_table, &id, out, &out->block); }
/* One item for each key, found or not. MGET */
KEYSRT_CALL everything_of_segment_get_many(keysrt_client *client, const everything_of_segment_params *keys, size_t count, everything_string_lookups *out)
{ return keysrt_string_get_many(client, &everything_of_segment_table, keys, count, out, &out->block, sizeof(everything_string_lookup), offsetof(everything_string_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL everything_of_segment_set_many(keysrt_client *client, const everything_of_segment_params *keys, const keysrt_view *values, size_t count)
{ return keysrt_string_set_many(client, &everything_of_segment_table, keys, values, count, keysrt_declared_ttl); }
/* OK or MISS. EXISTS */
KEYSRT_CALL everything_of_segment_exists(keysrt_client *client, everything_id id)
{ return keysrt_key_exists(client, &everything_of_segment_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL everything_of_segment_ttl(keysrt_client *client, everything_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &everything_of_segment_table, &id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL everything_of_segment_renew(keysrt_client *client, everything_id id)
{ return keysrt_key_renew(client, &everything_of_segment_table, &id, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL everything_of_segment_delete(keysrt_client *client, everything_id id)
{ return keysrt_key_delete(client, &everything_of_segment_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL everything_of_segment_walk(keysrt_client *client, keysrt_walk *walk, everything_of_segment_params *out)
{ return keysrt_key_walk(client, &everything_of_segment_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL everything_of_segment_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &everything_of_segment_table, deleted); }

/* string "v:any:{id}", Redis type string, database 0; TTL: 1 hour; every write sets it anew. everything.keys:130 */
typedef struct everything_of_any_params {
    everything_id id;
} everything_of_any_params;
static const keysrt_piece everything_of_any_table_pieces[] KEYSRT_UNUSED = {
    {"v:any:", 6, offsetof(everything_of_any_params, id), &everything_type_15, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key everything_of_any_table KEYSRT_UNUSED = {&everything_keyspace, "of_any", 8, 0, KEYSRT_STRING, false,
    {2, sizeof(everything_of_any_params), everything_of_any_table_pieces, "v:any:*", "v:any:{id}"},
    &everything_type_25, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 3600000, 0, 0, 0, 0, "$2\r\nPX\r\n$7\r\n3600000\r\n", 21},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL everything_of_any_key_name(keysrt_client *client, everything_id id, keysrt_text *out)
{ return keysrt_key_name(client, &everything_of_any_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL everything_of_any_parse(keysrt_client *client, keysrt_view name, everything_of_any_params *out)
{ return keysrt_key_parse(client, &everything_of_any_table, name, out, NULL); }
/* MISS: no such key. GET */
KEYSRT_CALL everything_of_any_get(keysrt_client *client, everything_id id, keysrt_text *out)
{ return keysrt_string_get(client, &everything_of_any_table, &id, out, &out->block); }
/* Value and TTL in one step. SET */
KEYSRT_CALL everything_of_any_set(keysrt_client *client, everything_id id, keysrt_view value)
{ return keysrt_string_set(client, &everything_of_any_table, &id, &value, keysrt_declared_ttl); }
/* Sets it where there is none; MISS: there is one, nothing changed. SET NX */
KEYSRT_CALL everything_of_any_add(keysrt_client *client, everything_id id, keysrt_view value)
{ return keysrt_string_add(client, &everything_of_any_table, &id, &value, keysrt_declared_ttl); }
/* Sets it and gives the old value; MISS: there was none. SET GET */
KEYSRT_CALL everything_of_any_swap(keysrt_client *client, everything_id id, keysrt_view value, keysrt_text *old)
{ return keysrt_string_swap(client, &everything_of_any_table, &id, &value, keysrt_declared_ttl, old, &old->block); }
/* Reads and deletes; MISS: no such key. GETDEL */
KEYSRT_CALL everything_of_any_take(keysrt_client *client, everything_id id, keysrt_text *out)
{ return keysrt_string_take(client, &everything_of_any_table, &id, out, &out->block); }
/* One item for each key, found or not. MGET */
KEYSRT_CALL everything_of_any_get_many(keysrt_client *client, const everything_of_any_params *keys, size_t count, everything_string_lookups *out)
{ return keysrt_string_get_many(client, &everything_of_any_table, keys, count, out, &out->block, sizeof(everything_string_lookup), offsetof(everything_string_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL everything_of_any_set_many(keysrt_client *client, const everything_of_any_params *keys, const keysrt_view *values, size_t count)
{ return keysrt_string_set_many(client, &everything_of_any_table, keys, values, count, keysrt_declared_ttl); }
/* OK or MISS. EXISTS */
KEYSRT_CALL everything_of_any_exists(keysrt_client *client, everything_id id)
{ return keysrt_key_exists(client, &everything_of_any_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL everything_of_any_ttl(keysrt_client *client, everything_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &everything_of_any_table, &id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL everything_of_any_renew(keysrt_client *client, everything_id id)
{ return keysrt_key_renew(client, &everything_of_any_table, &id, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL everything_of_any_delete(keysrt_client *client, everything_id id)
{ return keysrt_key_delete(client, &everything_of_any_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL everything_of_any_walk(keysrt_client *client, keysrt_walk *walk, everything_of_any_params *out)
{ return keysrt_key_walk(client, &everything_of_any_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL everything_of_any_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &everything_of_any_table, deleted); }

/* string "v:bytes:{id}", Redis type string, database 0; TTL: 1 hour; every write sets it anew. everything.keys:131 */
typedef struct everything_of_bytes_params {
    everything_id id;
} everything_of_bytes_params;
static const keysrt_piece everything_of_bytes_table_pieces[] KEYSRT_UNUSED = {
    {"v:bytes:", 8, offsetof(everything_of_bytes_params, id), &everything_type_15, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key everything_of_bytes_table KEYSRT_UNUSED = {&everything_keyspace, "of_bytes", 9, 0, KEYSRT_STRING, false,
    {2, sizeof(everything_of_bytes_params), everything_of_bytes_table_pieces, "v:bytes:*", "v:bytes:{id}"},
    &everything_type_26, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 3600000, 0, 0, 0, 0, "$2\r\nPX\r\n$7\r\n3600000\r\n", 21},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL everything_of_bytes_key_name(keysrt_client *client, everything_id id, keysrt_text *out)
{ return keysrt_key_name(client, &everything_of_bytes_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL everything_of_bytes_parse(keysrt_client *client, keysrt_view name, everything_of_bytes_params *out)
{ return keysrt_key_parse(client, &everything_of_bytes_table, name, out, NULL); }
/* MISS: no such key. GET */
KEYSRT_CALL everything_of_bytes_get(keysrt_client *client, everything_id id, keysrt_text *out)
{ return keysrt_string_get(client, &everything_of_bytes_table, &id, out, &out->block); }
/* Value and TTL in one step. SET */
KEYSRT_CALL everything_of_bytes_set(keysrt_client *client, everything_id id, keysrt_view value)
{ return keysrt_string_set(client, &everything_of_bytes_table, &id, &value, keysrt_declared_ttl); }
/* Sets it where there is none; MISS: there is one, nothing changed. SET NX */
KEYSRT_CALL everything_of_bytes_add(keysrt_client *client, everything_id id, keysrt_view value)
{ return keysrt_string_add(client, &everything_of_bytes_table, &id, &value, keysrt_declared_ttl); }
/* Sets it and gives the old value; MISS: there was none. SET GET */
KEYSRT_CALL everything_of_bytes_swap(keysrt_client *client, everything_id id, keysrt_view value, keysrt_text *old)
{ return keysrt_string_swap(client, &everything_of_bytes_table, &id, &value, keysrt_declared_ttl, old, &old->block); }
/* Reads and deletes; MISS: no such key. GETDEL */
KEYSRT_CALL everything_of_bytes_take(keysrt_client *client, everything_id id, keysrt_text *out)
{ return keysrt_string_take(client, &everything_of_bytes_table, &id, out, &out->block); }
/* One item for each key, found or not. MGET */
KEYSRT_CALL everything_of_bytes_get_many(keysrt_client *client, const everything_of_bytes_params *keys, size_t count, everything_string_lookups *out)
{ return keysrt_string_get_many(client, &everything_of_bytes_table, keys, count, out, &out->block, sizeof(everything_string_lookup), offsetof(everything_string_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL everything_of_bytes_set_many(keysrt_client *client, const everything_of_bytes_params *keys, const keysrt_view *values, size_t count)
{ return keysrt_string_set_many(client, &everything_of_bytes_table, keys, values, count, keysrt_declared_ttl); }
/* OK or MISS. EXISTS */
KEYSRT_CALL everything_of_bytes_exists(keysrt_client *client, everything_id id)
{ return keysrt_key_exists(client, &everything_of_bytes_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL everything_of_bytes_ttl(keysrt_client *client, everything_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &everything_of_bytes_table, &id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL everything_of_bytes_renew(keysrt_client *client, everything_id id)
{ return keysrt_key_renew(client, &everything_of_bytes_table, &id, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL everything_of_bytes_delete(keysrt_client *client, everything_id id)
{ return keysrt_key_delete(client, &everything_of_bytes_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL everything_of_bytes_walk(keysrt_client *client, keysrt_walk *walk, everything_of_bytes_params *out)
{ return keysrt_key_walk(client, &everything_of_bytes_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL everything_of_bytes_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &everything_of_bytes_table, deleted); }

/* string "v:blob:{id}", Redis type string, database 0; TTL: 1 hour; every write sets it anew. everything.keys:132 */
typedef struct everything_of_blob_params {
    everything_id id;
} everything_of_blob_params;
static const keysrt_piece everything_of_blob_table_pieces[] KEYSRT_UNUSED = {
    {"v:blob:", 7, offsetof(everything_of_blob_params, id), &everything_type_15, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key everything_of_blob_table KEYSRT_UNUSED = {&everything_keyspace, "of_blob", 10, 0, KEYSRT_STRING, false,
    {2, sizeof(everything_of_blob_params), everything_of_blob_table_pieces, "v:blob:*", "v:blob:{id}"},
    &everything_type_27, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 3600000, 0, 0, 0, 0, "$2\r\nPX\r\n$7\r\n3600000\r\n", 21},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL everything_of_blob_key_name(keysrt_client *client, everything_id id, keysrt_text *out)
{ return keysrt_key_name(client, &everything_of_blob_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL everything_of_blob_parse(keysrt_client *client, keysrt_view name, everything_of_blob_params *out)
{ return keysrt_key_parse(client, &everything_of_blob_table, name, out, NULL); }
/* MISS: no such key. GET */
KEYSRT_CALL everything_of_blob_get(keysrt_client *client, everything_id id, everything_blob_result *out)
{ return keysrt_string_get(client, &everything_of_blob_table, &id, out, &out->block); }
/* Value and TTL in one step. SET */
KEYSRT_CALL everything_of_blob_set(keysrt_client *client, everything_id id, everything_blob value)
{ return keysrt_string_set(client, &everything_of_blob_table, &id, &value, keysrt_declared_ttl); }
/* Sets it where there is none; MISS: there is one, nothing changed. SET NX */
KEYSRT_CALL everything_of_blob_add(keysrt_client *client, everything_id id, everything_blob value)
{ return keysrt_string_add(client, &everything_of_blob_table, &id, &value, keysrt_declared_ttl); }
/* Sets it and gives the old value; MISS: there was none. SET GET */
KEYSRT_CALL everything_of_blob_swap(keysrt_client *client, everything_id id, everything_blob value, everything_blob_result *old)
{ return keysrt_string_swap(client, &everything_of_blob_table, &id, &value, keysrt_declared_ttl, old, &old->block); }
/* Reads and deletes; MISS: no such key. GETDEL */
KEYSRT_CALL everything_of_blob_take(keysrt_client *client, everything_id id, everything_blob_result *out)
{ return keysrt_string_take(client, &everything_of_blob_table, &id, out, &out->block); }
/* One item for each key, found or not. MGET */
KEYSRT_CALL everything_of_blob_get_many(keysrt_client *client, const everything_of_blob_params *keys, size_t count, everything_blob_lookups *out)
{ return keysrt_string_get_many(client, &everything_of_blob_table, keys, count, out, &out->block, sizeof(everything_blob_lookup), offsetof(everything_blob_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL everything_of_blob_set_many(keysrt_client *client, const everything_of_blob_params *keys, const everything_blob *values, size_t count)
{ return keysrt_string_set_many(client, &everything_of_blob_table, keys, values, count, keysrt_declared_ttl); }
/* OK or MISS. EXISTS */
KEYSRT_CALL everything_of_blob_exists(keysrt_client *client, everything_id id)
{ return keysrt_key_exists(client, &everything_of_blob_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL everything_of_blob_ttl(keysrt_client *client, everything_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &everything_of_blob_table, &id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL everything_of_blob_renew(keysrt_client *client, everything_id id)
{ return keysrt_key_renew(client, &everything_of_blob_table, &id, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL everything_of_blob_delete(keysrt_client *client, everything_id id)
{ return keysrt_key_delete(client, &everything_of_blob_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL everything_of_blob_walk(keysrt_client *client, keysrt_walk *walk, everything_of_blob_params *out)
{ return keysrt_key_walk(client, &everything_of_blob_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL everything_of_blob_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &everything_of_blob_table, deleted); }

/* string "v:bytes16:{id}", Redis type string, database 0; TTL: 1 hour; every write sets it anew. everything.keys:133 */
typedef struct everything_of_bytes_16_params {
    everything_id id;
} everything_of_bytes_16_params;
static const keysrt_piece everything_of_bytes_16_table_pieces[] KEYSRT_UNUSED = {
    {"v:bytes16:", 10, offsetof(everything_of_bytes_16_params, id), &everything_type_15, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key everything_of_bytes_16_table KEYSRT_UNUSED = {&everything_keyspace, "of_bytes_16", 11, 0, KEYSRT_STRING, false,
    {2, sizeof(everything_of_bytes_16_params), everything_of_bytes_16_table_pieces, "v:bytes16:*", "v:bytes16:{id}"},
    &everything_type_28, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 3600000, 0, 0, 0, 0, "$2\r\nPX\r\n$7\r\n3600000\r\n", 21},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL everything_of_bytes_16_key_name(keysrt_client *client, everything_id id, keysrt_text *out)
{ return keysrt_key_name(client, &everything_of_bytes_16_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL everything_of_bytes_16_parse(keysrt_client *client, keysrt_view name, everything_of_bytes_16_params *out)
{ return keysrt_key_parse(client, &everything_of_bytes_16_table, name, out, NULL); }
/* MISS: no such key. GET */
KEYSRT_CALL everything_of_bytes_16_get(keysrt_client *client, everything_id id, everything_bytes_16 *out)
{ return keysrt_string_get(client, &everything_of_bytes_16_table, &id, out, NULL); }
/* Value and TTL in one step. SET */
KEYSRT_CALL everything_of_bytes_16_set(keysrt_client *client, everything_id id, everything_bytes_16 value)
{ return keysrt_string_set(client, &everything_of_bytes_16_table, &id, &value, keysrt_declared_ttl); }
/* Sets it where there is none; MISS: there is one, nothing changed. SET NX */
KEYSRT_CALL everything_of_bytes_16_add(keysrt_client *client, everything_id id, everything_bytes_16 value)
{ return keysrt_string_add(client, &everything_of_bytes_16_table, &id, &value, keysrt_declared_ttl); }
/* Sets it and gives the old value; MISS: there was none. SET GET */
KEYSRT_CALL everything_of_bytes_16_swap(keysrt_client *client, everything_id id, everything_bytes_16 value, everything_bytes_16 *old)
{ return keysrt_string_swap(client, &everything_of_bytes_16_table, &id, &value, keysrt_declared_ttl, old, NULL); }
/* Reads and deletes; MISS: no such key. GETDEL */
KEYSRT_CALL everything_of_bytes_16_take(keysrt_client *client, everything_id id, everything_bytes_16 *out)
{ return keysrt_string_take(client, &everything_of_bytes_16_table, &id, out, NULL); }
/* One item for each key, found or not. MGET */
KEYSRT_CALL everything_of_bytes_16_get_many(keysrt_client *client, const everything_of_bytes_16_params *keys, size_t count, everything_bytes_16_lookups *out)
{ return keysrt_string_get_many(client, &everything_of_bytes_16_table, keys, count, out, &out->block, sizeof(everything_bytes_16_lookup), offsetof(everything_bytes_16_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL everything_of_bytes_16_set_many(keysrt_client *client, const everything_of_bytes_16_params *keys, const everything_bytes_16 *values, size_t count)
{ return keysrt_string_set_many(client, &everything_of_bytes_16_table, keys, values, count, keysrt_declared_ttl); }
/* OK or MISS. EXISTS */
KEYSRT_CALL everything_of_bytes_16_exists(keysrt_client *client, everything_id id)
{ return keysrt_key_exists(client, &everything_of_bytes_16_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL everything_of_bytes_16_ttl(keysrt_client *client, everything_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &everything_of_bytes_16_table, &id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL everything_of_bytes_16_renew(keysrt_client *client, everything_id id)
{ return keysrt_key_renew(client, &everything_of_bytes_16_table, &id, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL everything_of_bytes_16_delete(keysrt_client *client, everything_id id)
{ return keysrt_key_delete(client, &everything_of_bytes_16_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL everything_of_bytes_16_walk(keysrt_client *client, keysrt_walk *walk, everything_of_bytes_16_params *out)
{ return keysrt_key_walk(client, &everything_of_bytes_16_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL everything_of_bytes_16_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &everything_of_bytes_16_table, deleted); }

/* string "v:key16:{id}", Redis type string, database 0; TTL: 1 hour; every write sets it anew. everything.keys:134 */
typedef struct everything_of_key_16_params {
    everything_id id;
} everything_of_key_16_params;
static const keysrt_piece everything_of_key_16_table_pieces[] KEYSRT_UNUSED = {
    {"v:key16:", 8, offsetof(everything_of_key_16_params, id), &everything_type_15, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key everything_of_key_16_table KEYSRT_UNUSED = {&everything_keyspace, "of_key_16", 12, 0, KEYSRT_STRING, false,
    {2, sizeof(everything_of_key_16_params), everything_of_key_16_table_pieces, "v:key16:*", "v:key16:{id}"},
    &everything_type_29, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 3600000, 0, 0, 0, 0, "$2\r\nPX\r\n$7\r\n3600000\r\n", 21},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL everything_of_key_16_key_name(keysrt_client *client, everything_id id, keysrt_text *out)
{ return keysrt_key_name(client, &everything_of_key_16_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL everything_of_key_16_parse(keysrt_client *client, keysrt_view name, everything_of_key_16_params *out)
{ return keysrt_key_parse(client, &everything_of_key_16_table, name, out, NULL); }
/* MISS: no such key. GET */
KEYSRT_CALL everything_of_key_16_get(keysrt_client *client, everything_id id, everything_key16 *out)
{ return keysrt_string_get(client, &everything_of_key_16_table, &id, out, NULL); }
/* Value and TTL in one step. SET */
KEYSRT_CALL everything_of_key_16_set(keysrt_client *client, everything_id id, everything_key16 value)
{ return keysrt_string_set(client, &everything_of_key_16_table, &id, &value, keysrt_declared_ttl); }
/* Sets it where there is none; MISS: there is one, nothing changed. SET NX */
KEYSRT_CALL everything_of_key_16_add(keysrt_client *client, everything_id id, everything_key16 value)
{ return keysrt_string_add(client, &everything_of_key_16_table, &id, &value, keysrt_declared_ttl); }
/* Sets it and gives the old value; MISS: there was none. SET GET */
KEYSRT_CALL everything_of_key_16_swap(keysrt_client *client, everything_id id, everything_key16 value, everything_key16 *old)
{ return keysrt_string_swap(client, &everything_of_key_16_table, &id, &value, keysrt_declared_ttl, old, NULL); }
/* Reads and deletes; MISS: no such key. GETDEL */
KEYSRT_CALL everything_of_key_16_take(keysrt_client *client, everything_id id, everything_key16 *out)
{ return keysrt_string_take(client, &everything_of_key_16_table, &id, out, NULL); }
/* One item for each key, found or not. MGET */
KEYSRT_CALL everything_of_key_16_get_many(keysrt_client *client, const everything_of_key_16_params *keys, size_t count, everything_key16_lookups *out)
{ return keysrt_string_get_many(client, &everything_of_key_16_table, keys, count, out, &out->block, sizeof(everything_key16_lookup), offsetof(everything_key16_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL everything_of_key_16_set_many(keysrt_client *client, const everything_of_key_16_params *keys, const everything_key16 *values, size_t count)
{ return keysrt_string_set_many(client, &everything_of_key_16_table, keys, values, count, keysrt_declared_ttl); }
/* OK or MISS. EXISTS */
KEYSRT_CALL everything_of_key_16_exists(keysrt_client *client, everything_id id)
{ return keysrt_key_exists(client, &everything_of_key_16_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL everything_of_key_16_ttl(keysrt_client *client, everything_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &everything_of_key_16_table, &id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL everything_of_key_16_renew(keysrt_client *client, everything_id id)
{ return keysrt_key_renew(client, &everything_of_key_16_table, &id, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL everything_of_key_16_delete(keysrt_client *client, everything_id id)
{ return keysrt_key_delete(client, &everything_of_key_16_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL everything_of_key_16_walk(keysrt_client *client, keysrt_walk *walk, everything_of_key_16_params *out)
{ return keysrt_key_walk(client, &everything_of_key_16_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL everything_of_key_16_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &everything_of_key_16_table, deleted); }

/* string "v:large:{id}", Redis type string, database 0; TTL: 1 hour; every write sets it anew. everything.keys:135 */
typedef struct everything_of_large_params {
    everything_id id;
} everything_of_large_params;
static const keysrt_piece everything_of_large_table_pieces[] KEYSRT_UNUSED = {
    {"v:large:", 8, offsetof(everything_of_large_params, id), &everything_type_15, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key everything_of_large_table KEYSRT_UNUSED = {&everything_keyspace, "of_large", 13, 0, KEYSRT_STRING, false,
    {2, sizeof(everything_of_large_params), everything_of_large_table_pieces, "v:large:*", "v:large:{id}"},
    &everything_type_30, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 3600000, 0, 0, 0, 0, "$2\r\nPX\r\n$7\r\n3600000\r\n", 21},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL everything_of_large_key_name(keysrt_client *client, everything_id id, keysrt_text *out)
{ return keysrt_key_name(client, &everything_of_large_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL everything_of_large_parse(keysrt_client *client, keysrt_view name, everything_of_large_params *out)
{ return keysrt_key_parse(client, &everything_of_large_table, name, out, NULL); }
/* MISS: no such key. GET */
KEYSRT_CALL everything_of_large_get(keysrt_client *client, everything_id id, everything_large *out)
{ return keysrt_string_get(client, &everything_of_large_table, &id, out, NULL); }
/* Value and TTL in one step. SET */
KEYSRT_CALL everything_of_large_set(keysrt_client *client, everything_id id, const everything_large *value)
{ return keysrt_string_set(client, &everything_of_large_table, &id, value, keysrt_declared_ttl); }
/* Sets it where there is none; MISS: there is one, nothing changed. SET NX */
KEYSRT_CALL everything_of_large_add(keysrt_client *client, everything_id id, const everything_large *value)
{ return keysrt_string_add(client, &everything_of_large_table, &id, value, keysrt_declared_ttl); }
/* Sets it and gives the old value; MISS: there was none. SET GET */
KEYSRT_CALL everything_of_large_swap(keysrt_client *client, everything_id id, const everything_large *value, everything_large *old)
{ return keysrt_string_swap(client, &everything_of_large_table, &id, value, keysrt_declared_ttl, old, NULL); }
/* Reads and deletes; MISS: no such key. GETDEL */
KEYSRT_CALL everything_of_large_take(keysrt_client *client, everything_id id, everything_large *out)
{ return keysrt_string_take(client, &everything_of_large_table, &id, out, NULL); }
/* One item for each key, found or not. MGET */
KEYSRT_CALL everything_of_large_get_many(keysrt_client *client, const everything_of_large_params *keys, size_t count, everything_large_lookups *out)
{ return keysrt_string_get_many(client, &everything_of_large_table, keys, count, out, &out->block, sizeof(everything_large_lookup), offsetof(everything_large_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL everything_of_large_set_many(keysrt_client *client, const everything_of_large_params *keys, const everything_large *values, size_t count)
{ return keysrt_string_set_many(client, &everything_of_large_table, keys, values, count, keysrt_declared_ttl); }
/* OK or MISS. EXISTS */
KEYSRT_CALL everything_of_large_exists(keysrt_client *client, everything_id id)
{ return keysrt_key_exists(client, &everything_of_large_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL everything_of_large_ttl(keysrt_client *client, everything_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &everything_of_large_table, &id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL everything_of_large_renew(keysrt_client *client, everything_id id)
{ return keysrt_key_renew(client, &everything_of_large_table, &id, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL everything_of_large_delete(keysrt_client *client, everything_id id)
{ return keysrt_key_delete(client, &everything_of_large_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL everything_of_large_walk(keysrt_client *client, keysrt_walk *walk, everything_of_large_params *out)
{ return keysrt_key_walk(client, &everything_of_large_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL everything_of_large_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &everything_of_large_table, deleted); }

/* string "v:hex:{id}", Redis type string, database 0; TTL: 1 hour; every write sets it anew. everything.keys:136 */
typedef struct everything_of_hex_params {
    everything_id id;
} everything_of_hex_params;
static const keysrt_piece everything_of_hex_table_pieces[] KEYSRT_UNUSED = {
    {"v:hex:", 6, offsetof(everything_of_hex_params, id), &everything_type_15, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key everything_of_hex_table KEYSRT_UNUSED = {&everything_keyspace, "of_hex", 14, 0, KEYSRT_STRING, false,
    {2, sizeof(everything_of_hex_params), everything_of_hex_table_pieces, "v:hex:*", "v:hex:{id}"},
    &everything_type_31, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 3600000, 0, 0, 0, 0, "$2\r\nPX\r\n$7\r\n3600000\r\n", 21},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL everything_of_hex_key_name(keysrt_client *client, everything_id id, keysrt_text *out)
{ return keysrt_key_name(client, &everything_of_hex_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL everything_of_hex_parse(keysrt_client *client, keysrt_view name, everything_of_hex_params *out)
{ return keysrt_key_parse(client, &everything_of_hex_table, name, out, NULL); }
/* MISS: no such key. GET */
KEYSRT_CALL everything_of_hex_get(keysrt_client *client, everything_id id, keysrt_text *out)
{ return keysrt_string_get(client, &everything_of_hex_table, &id, out, &out->block); }
/* Value and TTL in one step. SET */
KEYSRT_CALL everything_of_hex_set(keysrt_client *client, everything_id id, keysrt_view value)
{ return keysrt_string_set(client, &everything_of_hex_table, &id, &value, keysrt_declared_ttl); }
/* Sets it where there is none; MISS: there is one, nothing changed. SET NX */
KEYSRT_CALL everything_of_hex_add(keysrt_client *client, everything_id id, keysrt_view value)
{ return keysrt_string_add(client, &everything_of_hex_table, &id, &value, keysrt_declared_ttl); }
/* Sets it and gives the old value; MISS: there was none. SET GET */
KEYSRT_CALL everything_of_hex_swap(keysrt_client *client, everything_id id, keysrt_view value, keysrt_text *old)
{ return keysrt_string_swap(client, &everything_of_hex_table, &id, &value, keysrt_declared_ttl, old, &old->block); }
/* Reads and deletes; MISS: no such key. GETDEL */
KEYSRT_CALL everything_of_hex_take(keysrt_client *client, everything_id id, keysrt_text *out)
{ return keysrt_string_take(client, &everything_of_hex_table, &id, out, &out->block); }
/* One item for each key, found or not. MGET */
KEYSRT_CALL everything_of_hex_get_many(keysrt_client *client, const everything_of_hex_params *keys, size_t count, everything_string_lookups *out)
{ return keysrt_string_get_many(client, &everything_of_hex_table, keys, count, out, &out->block, sizeof(everything_string_lookup), offsetof(everything_string_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL everything_of_hex_set_many(keysrt_client *client, const everything_of_hex_params *keys, const keysrt_view *values, size_t count)
{ return keysrt_string_set_many(client, &everything_of_hex_table, keys, values, count, keysrt_declared_ttl); }
/* OK or MISS. EXISTS */
KEYSRT_CALL everything_of_hex_exists(keysrt_client *client, everything_id id)
{ return keysrt_key_exists(client, &everything_of_hex_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL everything_of_hex_ttl(keysrt_client *client, everything_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &everything_of_hex_table, &id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL everything_of_hex_renew(keysrt_client *client, everything_id id)
{ return keysrt_key_renew(client, &everything_of_hex_table, &id, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL everything_of_hex_delete(keysrt_client *client, everything_id id)
{ return keysrt_key_delete(client, &everything_of_hex_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL everything_of_hex_walk(keysrt_client *client, keysrt_walk *walk, everything_of_hex_params *out)
{ return keysrt_key_walk(client, &everything_of_hex_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL everything_of_hex_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &everything_of_hex_table, deleted); }

/* string "v:hex4:{id}", Redis type string, database 0; TTL: 1 hour; every write sets it anew. everything.keys:137 */
typedef struct everything_of_hex_4_params {
    everything_id id;
} everything_of_hex_4_params;
static const keysrt_piece everything_of_hex_4_table_pieces[] KEYSRT_UNUSED = {
    {"v:hex4:", 7, offsetof(everything_of_hex_4_params, id), &everything_type_15, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key everything_of_hex_4_table KEYSRT_UNUSED = {&everything_keyspace, "of_hex_4", 15, 0, KEYSRT_STRING, false,
    {2, sizeof(everything_of_hex_4_params), everything_of_hex_4_table_pieces, "v:hex4:*", "v:hex4:{id}"},
    &everything_type_10, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 3600000, 0, 0, 0, 0, "$2\r\nPX\r\n$7\r\n3600000\r\n", 21},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL everything_of_hex_4_key_name(keysrt_client *client, everything_id id, keysrt_text *out)
{ return keysrt_key_name(client, &everything_of_hex_4_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL everything_of_hex_4_parse(keysrt_client *client, keysrt_view name, everything_of_hex_4_params *out)
{ return keysrt_key_parse(client, &everything_of_hex_4_table, name, out, NULL); }
/* MISS: no such key. GET */
KEYSRT_CALL everything_of_hex_4_get(keysrt_client *client, everything_id id, everything_hex_4 *out)
{ return keysrt_string_get(client, &everything_of_hex_4_table, &id, out, NULL); }
/* Value and TTL in one step. SET */
KEYSRT_CALL everything_of_hex_4_set(keysrt_client *client, everything_id id, everything_hex_4 value)
{ return keysrt_string_set(client, &everything_of_hex_4_table, &id, &value, keysrt_declared_ttl); }
/* Sets it where there is none; MISS: there is one, nothing changed. SET NX */
KEYSRT_CALL everything_of_hex_4_add(keysrt_client *client, everything_id id, everything_hex_4 value)
{ return keysrt_string_add(client, &everything_of_hex_4_table, &id, &value, keysrt_declared_ttl); }
/* Sets it and gives the old value; MISS: there was none. SET GET */
KEYSRT_CALL everything_of_hex_4_swap(keysrt_client *client, everything_id id, everything_hex_4 value, everything_hex_4 *old)
{ return keysrt_string_swap(client, &everything_of_hex_4_table, &id, &value, keysrt_declared_ttl, old, NULL); }
/* Reads and deletes; MISS: no such key. GETDEL */
KEYSRT_CALL everything_of_hex_4_take(keysrt_client *client, everything_id id, everything_hex_4 *out)
{ return keysrt_string_take(client, &everything_of_hex_4_table, &id, out, NULL); }
/* One item for each key, found or not. MGET */
KEYSRT_CALL everything_of_hex_4_get_many(keysrt_client *client, const everything_of_hex_4_params *keys, size_t count, everything_hex_4_lookups *out)
{ return keysrt_string_get_many(client, &everything_of_hex_4_table, keys, count, out, &out->block, sizeof(everything_hex_4_lookup), offsetof(everything_hex_4_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL everything_of_hex_4_set_many(keysrt_client *client, const everything_of_hex_4_params *keys, const everything_hex_4 *values, size_t count)
{ return keysrt_string_set_many(client, &everything_of_hex_4_table, keys, values, count, keysrt_declared_ttl); }
/* OK or MISS. EXISTS */
KEYSRT_CALL everything_of_hex_4_exists(keysrt_client *client, everything_id id)
{ return keysrt_key_exists(client, &everything_of_hex_4_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL everything_of_hex_4_ttl(keysrt_client *client, everything_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &everything_of_hex_4_table, &id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL everything_of_hex_4_renew(keysrt_client *client, everything_id id)
{ return keysrt_key_renew(client, &everything_of_hex_4_table, &id, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL everything_of_hex_4_delete(keysrt_client *client, everything_id id)
{ return keysrt_key_delete(client, &everything_of_hex_4_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL everything_of_hex_4_walk(keysrt_client *client, keysrt_walk *walk, everything_of_hex_4_params *out)
{ return keysrt_key_walk(client, &everything_of_hex_4_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL everything_of_hex_4_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &everything_of_hex_4_table, deleted); }

/* string "v:digest:{id}", Redis type string, database 0; TTL: 1 hour; every write sets it anew. everything.keys:138 */
typedef struct everything_of_digest_params {
    everything_id id;
} everything_of_digest_params;
static const keysrt_piece everything_of_digest_table_pieces[] KEYSRT_UNUSED = {
    {"v:digest:", 9, offsetof(everything_of_digest_params, id), &everything_type_15, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key everything_of_digest_table KEYSRT_UNUSED = {&everything_keyspace, "of_digest", 16, 0, KEYSRT_STRING, false,
    {2, sizeof(everything_of_digest_params), everything_of_digest_table_pieces, "v:digest:*", "v:digest:{id}"},
    &everything_type_32, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 3600000, 0, 0, 0, 0, "$2\r\nPX\r\n$7\r\n3600000\r\n", 21},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL everything_of_digest_key_name(keysrt_client *client, everything_id id, keysrt_text *out)
{ return keysrt_key_name(client, &everything_of_digest_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL everything_of_digest_parse(keysrt_client *client, keysrt_view name, everything_of_digest_params *out)
{ return keysrt_key_parse(client, &everything_of_digest_table, name, out, NULL); }
/* MISS: no such key. GET */
KEYSRT_CALL everything_of_digest_get(keysrt_client *client, everything_id id, everything_digest *out)
{ return keysrt_string_get(client, &everything_of_digest_table, &id, out, NULL); }
/* Value and TTL in one step. SET */
KEYSRT_CALL everything_of_digest_set(keysrt_client *client, everything_id id, everything_digest value)
{ return keysrt_string_set(client, &everything_of_digest_table, &id, &value, keysrt_declared_ttl); }
/* Sets it where there is none; MISS: there is one, nothing changed. SET NX */
KEYSRT_CALL everything_of_digest_add(keysrt_client *client, everything_id id, everything_digest value)
{ return keysrt_string_add(client, &everything_of_digest_table, &id, &value, keysrt_declared_ttl); }
/* Sets it and gives the old value; MISS: there was none. SET GET */
KEYSRT_CALL everything_of_digest_swap(keysrt_client *client, everything_id id, everything_digest value, everything_digest *old)
{ return keysrt_string_swap(client, &everything_of_digest_table, &id, &value, keysrt_declared_ttl, old, NULL); }
/* Reads and deletes; MISS: no such key. GETDEL */
KEYSRT_CALL everything_of_digest_take(keysrt_client *client, everything_id id, everything_digest *out)
{ return keysrt_string_take(client, &everything_of_digest_table, &id, out, NULL); }
/* One item for each key, found or not. MGET */
KEYSRT_CALL everything_of_digest_get_many(keysrt_client *client, const everything_of_digest_params *keys, size_t count, everything_digest_lookups *out)
{ return keysrt_string_get_many(client, &everything_of_digest_table, keys, count, out, &out->block, sizeof(everything_digest_lookup), offsetof(everything_digest_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL everything_of_digest_set_many(keysrt_client *client, const everything_of_digest_params *keys, const everything_digest *values, size_t count)
{ return keysrt_string_set_many(client, &everything_of_digest_table, keys, values, count, keysrt_declared_ttl); }
/* OK or MISS. EXISTS */
KEYSRT_CALL everything_of_digest_exists(keysrt_client *client, everything_id id)
{ return keysrt_key_exists(client, &everything_of_digest_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL everything_of_digest_ttl(keysrt_client *client, everything_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &everything_of_digest_table, &id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL everything_of_digest_renew(keysrt_client *client, everything_id id)
{ return keysrt_key_renew(client, &everything_of_digest_table, &id, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL everything_of_digest_delete(keysrt_client *client, everything_id id)
{ return keysrt_key_delete(client, &everything_of_digest_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL everything_of_digest_walk(keysrt_client *client, keysrt_walk *walk, everything_of_digest_params *out)
{ return keysrt_key_walk(client, &everything_of_digest_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL everything_of_digest_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &everything_of_digest_table, deleted); }

/* string "v:nonce:{id}", Redis type string, database 0; TTL: 1 hour; every write sets it anew. everything.keys:139 */
typedef struct everything_of_nonce_params {
    everything_id id;
} everything_of_nonce_params;
static const keysrt_piece everything_of_nonce_table_pieces[] KEYSRT_UNUSED = {
    {"v:nonce:", 8, offsetof(everything_of_nonce_params, id), &everything_type_15, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key everything_of_nonce_table KEYSRT_UNUSED = {&everything_keyspace, "of_nonce", 17, 0, KEYSRT_STRING, false,
    {2, sizeof(everything_of_nonce_params), everything_of_nonce_table_pieces, "v:nonce:*", "v:nonce:{id}"},
    &everything_type_33, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 3600000, 0, 0, 0, 0, "$2\r\nPX\r\n$7\r\n3600000\r\n", 21},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL everything_of_nonce_key_name(keysrt_client *client, everything_id id, keysrt_text *out)
{ return keysrt_key_name(client, &everything_of_nonce_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL everything_of_nonce_parse(keysrt_client *client, keysrt_view name, everything_of_nonce_params *out)
{ return keysrt_key_parse(client, &everything_of_nonce_table, name, out, NULL); }
/* MISS: no such key. GET */
KEYSRT_CALL everything_of_nonce_get(keysrt_client *client, everything_id id, everything_nonce_result *out)
{ return keysrt_string_get(client, &everything_of_nonce_table, &id, out, &out->block); }
/* Value and TTL in one step. SET */
KEYSRT_CALL everything_of_nonce_set(keysrt_client *client, everything_id id, everything_nonce value)
{ return keysrt_string_set(client, &everything_of_nonce_table, &id, &value, keysrt_declared_ttl); }
/* Sets it where there is none; MISS: there is one, nothing changed. SET NX */
KEYSRT_CALL everything_of_nonce_add(keysrt_client *client, everything_id id, everything_nonce value)
{ return keysrt_string_add(client, &everything_of_nonce_table, &id, &value, keysrt_declared_ttl); }
/* Sets it and gives the old value; MISS: there was none. SET GET */
KEYSRT_CALL everything_of_nonce_swap(keysrt_client *client, everything_id id, everything_nonce value, everything_nonce_result *old)
{ return keysrt_string_swap(client, &everything_of_nonce_table, &id, &value, keysrt_declared_ttl, old, &old->block); }
/* Reads and deletes; MISS: no such key. GETDEL */
KEYSRT_CALL everything_of_nonce_take(keysrt_client *client, everything_id id, everything_nonce_result *out)
{ return keysrt_string_take(client, &everything_of_nonce_table, &id, out, &out->block); }
/* One item for each key, found or not. MGET */
KEYSRT_CALL everything_of_nonce_get_many(keysrt_client *client, const everything_of_nonce_params *keys, size_t count, everything_nonce_lookups *out)
{ return keysrt_string_get_many(client, &everything_of_nonce_table, keys, count, out, &out->block, sizeof(everything_nonce_lookup), offsetof(everything_nonce_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL everything_of_nonce_set_many(keysrt_client *client, const everything_of_nonce_params *keys, const everything_nonce *values, size_t count)
{ return keysrt_string_set_many(client, &everything_of_nonce_table, keys, values, count, keysrt_declared_ttl); }
/* OK or MISS. EXISTS */
KEYSRT_CALL everything_of_nonce_exists(keysrt_client *client, everything_id id)
{ return keysrt_key_exists(client, &everything_of_nonce_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL everything_of_nonce_ttl(keysrt_client *client, everything_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &everything_of_nonce_table, &id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL everything_of_nonce_renew(keysrt_client *client, everything_id id)
{ return keysrt_key_renew(client, &everything_of_nonce_table, &id, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL everything_of_nonce_delete(keysrt_client *client, everything_id id)
{ return keysrt_key_delete(client, &everything_of_nonce_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL everything_of_nonce_walk(keysrt_client *client, keysrt_walk *walk, everything_of_nonce_params *out)
{ return keysrt_key_walk(client, &everything_of_nonce_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL everything_of_nonce_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &everything_of_nonce_table, deleted); }

/* string "v:bool:{id}", Redis type string, database 0; TTL: 1 hour; every write sets it anew. everything.keys:140 */
typedef struct everything_of_bool_params {
    everything_id id;
} everything_of_bool_params;
static const keysrt_piece everything_of_bool_table_pieces[] KEYSRT_UNUSED = {
    {"v:bool:", 7, offsetof(everything_of_bool_params, id), &everything_type_15, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key everything_of_bool_table KEYSRT_UNUSED = {&everything_keyspace, "of_bool", 18, 0, KEYSRT_STRING, false,
    {2, sizeof(everything_of_bool_params), everything_of_bool_table_pieces, "v:bool:*", "v:bool:{id}"},
    &everything_type_34, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 3600000, 0, 0, 0, 0, "$2\r\nPX\r\n$7\r\n3600000\r\n", 21},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL everything_of_bool_key_name(keysrt_client *client, everything_id id, keysrt_text *out)
{ return keysrt_key_name(client, &everything_of_bool_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL everything_of_bool_parse(keysrt_client *client, keysrt_view name, everything_of_bool_params *out)
{ return keysrt_key_parse(client, &everything_of_bool_table, name, out, NULL); }
/* MISS: no such key. GET */
KEYSRT_CALL everything_of_bool_get(keysrt_client *client, everything_id id, bool *out)
{ return keysrt_string_get(client, &everything_of_bool_table, &id, out, NULL); }
/* Value and TTL in one step. SET */
KEYSRT_CALL everything_of_bool_set(keysrt_client *client, everything_id id, bool value)
{ return keysrt_string_set(client, &everything_of_bool_table, &id, &value, keysrt_declared_ttl); }
/* Sets it where there is none; MISS: there is one, nothing changed. SET NX */
KEYSRT_CALL everything_of_bool_add(keysrt_client *client, everything_id id, bool value)
{ return keysrt_string_add(client, &everything_of_bool_table, &id, &value, keysrt_declared_ttl); }
/* Sets it and gives the old value; MISS: there was none. SET GET */
KEYSRT_CALL everything_of_bool_swap(keysrt_client *client, everything_id id, bool value, bool *old)
{ return keysrt_string_swap(client, &everything_of_bool_table, &id, &value, keysrt_declared_ttl, old, NULL); }
/* Reads and deletes; MISS: no such key. GETDEL */
KEYSRT_CALL everything_of_bool_take(keysrt_client *client, everything_id id, bool *out)
{ return keysrt_string_take(client, &everything_of_bool_table, &id, out, NULL); }
/* One item for each key, found or not. MGET */
KEYSRT_CALL everything_of_bool_get_many(keysrt_client *client, const everything_of_bool_params *keys, size_t count, everything_bool_lookups *out)
{ return keysrt_string_get_many(client, &everything_of_bool_table, keys, count, out, &out->block, sizeof(everything_bool_lookup), offsetof(everything_bool_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL everything_of_bool_set_many(keysrt_client *client, const everything_of_bool_params *keys, const bool *values, size_t count)
{ return keysrt_string_set_many(client, &everything_of_bool_table, keys, values, count, keysrt_declared_ttl); }
/* OK or MISS. EXISTS */
KEYSRT_CALL everything_of_bool_exists(keysrt_client *client, everything_id id)
{ return keysrt_key_exists(client, &everything_of_bool_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL everything_of_bool_ttl(keysrt_client *client, everything_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &everything_of_bool_table, &id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL everything_of_bool_renew(keysrt_client *client, everything_id id)
{ return keysrt_key_renew(client, &everything_of_bool_table, &id, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL everything_of_bool_delete(keysrt_client *client, everything_id id)
{ return keysrt_key_delete(client, &everything_of_bool_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL everything_of_bool_walk(keysrt_client *client, keysrt_walk *walk, everything_of_bool_params *out)
{ return keysrt_key_walk(client, &everything_of_bool_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL everything_of_bool_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &everything_of_bool_table, deleted); }

/* string "v:flag:{id}", Redis type string, database 0; TTL: 1 hour; every write sets it anew. everything.keys:141 */
typedef struct everything_of_flag_params {
    everything_id id;
} everything_of_flag_params;
static const keysrt_piece everything_of_flag_table_pieces[] KEYSRT_UNUSED = {
    {"v:flag:", 7, offsetof(everything_of_flag_params, id), &everything_type_15, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key everything_of_flag_table KEYSRT_UNUSED = {&everything_keyspace, "of_flag", 19, 0, KEYSRT_STRING, false,
    {2, sizeof(everything_of_flag_params), everything_of_flag_table_pieces, "v:flag:*", "v:flag:{id}"},
    &everything_type_35, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 3600000, 0, 0, 0, 0, "$2\r\nPX\r\n$7\r\n3600000\r\n", 21},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL everything_of_flag_key_name(keysrt_client *client, everything_id id, keysrt_text *out)
{ return keysrt_key_name(client, &everything_of_flag_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL everything_of_flag_parse(keysrt_client *client, keysrt_view name, everything_of_flag_params *out)
{ return keysrt_key_parse(client, &everything_of_flag_table, name, out, NULL); }
/* MISS: no such key. GET */
KEYSRT_CALL everything_of_flag_get(keysrt_client *client, everything_id id, everything_flag *out)
{ return keysrt_string_get(client, &everything_of_flag_table, &id, out, NULL); }
/* Value and TTL in one step. SET */
KEYSRT_CALL everything_of_flag_set(keysrt_client *client, everything_id id, everything_flag value)
{ return keysrt_string_set(client, &everything_of_flag_table, &id, &value, keysrt_declared_ttl); }
/* Sets it where there is none; MISS: there is one, nothing changed. SET NX */
KEYSRT_CALL everything_of_flag_add(keysrt_client *client, everything_id id, everything_flag value)
{ return keysrt_string_add(client, &everything_of_flag_table, &id, &value, keysrt_declared_ttl); }
/* Sets it and gives the old value; MISS: there was none. SET GET */
KEYSRT_CALL everything_of_flag_swap(keysrt_client *client, everything_id id, everything_flag value, everything_flag *old)
{ return keysrt_string_swap(client, &everything_of_flag_table, &id, &value, keysrt_declared_ttl, old, NULL); }
/* Reads and deletes; MISS: no such key. GETDEL */
KEYSRT_CALL everything_of_flag_take(keysrt_client *client, everything_id id, everything_flag *out)
{ return keysrt_string_take(client, &everything_of_flag_table, &id, out, NULL); }
/* One item for each key, found or not. MGET */
KEYSRT_CALL everything_of_flag_get_many(keysrt_client *client, const everything_of_flag_params *keys, size_t count, everything_flag_lookups *out)
{ return keysrt_string_get_many(client, &everything_of_flag_table, keys, count, out, &out->block, sizeof(everything_flag_lookup), offsetof(everything_flag_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL everything_of_flag_set_many(keysrt_client *client, const everything_of_flag_params *keys, const everything_flag *values, size_t count)
{ return keysrt_string_set_many(client, &everything_of_flag_table, keys, values, count, keysrt_declared_ttl); }
/* OK or MISS. EXISTS */
KEYSRT_CALL everything_of_flag_exists(keysrt_client *client, everything_id id)
{ return keysrt_key_exists(client, &everything_of_flag_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL everything_of_flag_ttl(keysrt_client *client, everything_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &everything_of_flag_table, &id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL everything_of_flag_renew(keysrt_client *client, everything_id id)
{ return keysrt_key_renew(client, &everything_of_flag_table, &id, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL everything_of_flag_delete(keysrt_client *client, everything_id id)
{ return keysrt_key_delete(client, &everything_of_flag_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL everything_of_flag_walk(keysrt_client *client, keysrt_walk *walk, everything_of_flag_params *out)
{ return keysrt_key_walk(client, &everything_of_flag_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL everything_of_flag_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &everything_of_flag_table, deleted); }

/* string "v:i8:{id}", Redis type string, database 0; TTL: 1 hour; every write sets it anew. everything.keys:142 */
typedef struct everything_of_i8_params {
    everything_id id;
} everything_of_i8_params;
static const keysrt_piece everything_of_i8_table_pieces[] KEYSRT_UNUSED = {
    {"v:i8:", 5, offsetof(everything_of_i8_params, id), &everything_type_15, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key everything_of_i8_table KEYSRT_UNUSED = {&everything_keyspace, "of_i8", 20, 0, KEYSRT_STRING, false,
    {2, sizeof(everything_of_i8_params), everything_of_i8_table_pieces, "v:i8:*", "v:i8:{id}"},
    &everything_type_36, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 3600000, 0, 0, 0, 0, "$2\r\nPX\r\n$7\r\n3600000\r\n", 21},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL everything_of_i8_key_name(keysrt_client *client, everything_id id, keysrt_text *out)
{ return keysrt_key_name(client, &everything_of_i8_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL everything_of_i8_parse(keysrt_client *client, keysrt_view name, everything_of_i8_params *out)
{ return keysrt_key_parse(client, &everything_of_i8_table, name, out, NULL); }
/* MISS: no such key. GET */
KEYSRT_CALL everything_of_i8_get(keysrt_client *client, everything_id id, int8_t *out)
{ return keysrt_string_get(client, &everything_of_i8_table, &id, out, NULL); }
/* Value and TTL in one step. SET */
KEYSRT_CALL everything_of_i8_set(keysrt_client *client, everything_id id, int8_t value)
{ return keysrt_string_set(client, &everything_of_i8_table, &id, &value, keysrt_declared_ttl); }
/* Sets it where there is none; MISS: there is one, nothing changed. SET NX */
KEYSRT_CALL everything_of_i8_add(keysrt_client *client, everything_id id, int8_t value)
{ return keysrt_string_add(client, &everything_of_i8_table, &id, &value, keysrt_declared_ttl); }
/* Sets it and gives the old value; MISS: there was none. SET GET */
KEYSRT_CALL everything_of_i8_swap(keysrt_client *client, everything_id id, int8_t value, int8_t *old)
{ return keysrt_string_swap(client, &everything_of_i8_table, &id, &value, keysrt_declared_ttl, old, NULL); }
/* Reads and deletes; MISS: no such key. GETDEL */
KEYSRT_CALL everything_of_i8_take(keysrt_client *client, everything_id id, int8_t *out)
{ return keysrt_string_take(client, &everything_of_i8_table, &id, out, NULL); }
/* One item for each key, found or not. MGET */
KEYSRT_CALL everything_of_i8_get_many(keysrt_client *client, const everything_of_i8_params *keys, size_t count, everything_i8_lookups *out)
{ return keysrt_string_get_many(client, &everything_of_i8_table, keys, count, out, &out->block, sizeof(everything_i8_lookup), offsetof(everything_i8_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL everything_of_i8_set_many(keysrt_client *client, const everything_of_i8_params *keys, const int8_t *values, size_t count)
{ return keysrt_string_set_many(client, &everything_of_i8_table, keys, values, count, keysrt_declared_ttl); }
/* OK or MISS. EXISTS */
KEYSRT_CALL everything_of_i8_exists(keysrt_client *client, everything_id id)
{ return keysrt_key_exists(client, &everything_of_i8_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL everything_of_i8_ttl(keysrt_client *client, everything_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &everything_of_i8_table, &id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL everything_of_i8_renew(keysrt_client *client, everything_id id)
{ return keysrt_key_renew(client, &everything_of_i8_table, &id, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL everything_of_i8_delete(keysrt_client *client, everything_id id)
{ return keysrt_key_delete(client, &everything_of_i8_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL everything_of_i8_walk(keysrt_client *client, keysrt_walk *walk, everything_of_i8_params *out)
{ return keysrt_key_walk(client, &everything_of_i8_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL everything_of_i8_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &everything_of_i8_table, deleted); }

/* string "v:tiny:{id}", Redis type string, database 0; TTL: 1 hour; every write sets it anew. everything.keys:143 */
typedef struct everything_of_tiny_params {
    everything_id id;
} everything_of_tiny_params;
static const keysrt_piece everything_of_tiny_table_pieces[] KEYSRT_UNUSED = {
    {"v:tiny:", 7, offsetof(everything_of_tiny_params, id), &everything_type_15, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key everything_of_tiny_table KEYSRT_UNUSED = {&everything_keyspace, "of_tiny", 21, 0, KEYSRT_STRING, false,
    {2, sizeof(everything_of_tiny_params), everything_of_tiny_table_pieces, "v:tiny:*", "v:tiny:{id}"},
    &everything_type_37, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 3600000, 0, 0, 0, 0, "$2\r\nPX\r\n$7\r\n3600000\r\n", 21},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL everything_of_tiny_key_name(keysrt_client *client, everything_id id, keysrt_text *out)
{ return keysrt_key_name(client, &everything_of_tiny_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL everything_of_tiny_parse(keysrt_client *client, keysrt_view name, everything_of_tiny_params *out)
{ return keysrt_key_parse(client, &everything_of_tiny_table, name, out, NULL); }
/* MISS: no such key. GET */
KEYSRT_CALL everything_of_tiny_get(keysrt_client *client, everything_id id, everything_tiny *out)
{ return keysrt_string_get(client, &everything_of_tiny_table, &id, out, NULL); }
/* Value and TTL in one step. SET */
KEYSRT_CALL everything_of_tiny_set(keysrt_client *client, everything_id id, everything_tiny value)
{ return keysrt_string_set(client, &everything_of_tiny_table, &id, &value, keysrt_declared_ttl); }
/* Sets it where there is none; MISS: there is one, nothing changed. SET NX */
KEYSRT_CALL everything_of_tiny_add(keysrt_client *client, everything_id id, everything_tiny value)
{ return keysrt_string_add(client, &everything_of_tiny_table, &id, &value, keysrt_declared_ttl); }
/* Sets it and gives the old value; MISS: there was none. SET GET */
KEYSRT_CALL everything_of_tiny_swap(keysrt_client *client, everything_id id, everything_tiny value, everything_tiny *old)
{ return keysrt_string_swap(client, &everything_of_tiny_table, &id, &value, keysrt_declared_ttl, old, NULL); }
/* Reads and deletes; MISS: no such key. GETDEL */
KEYSRT_CALL everything_of_tiny_take(keysrt_client *client, everything_id id, everything_tiny *out)
{ return keysrt_string_take(client, &everything_of_tiny_table, &id, out, NULL); }
/* One item for each key, found or not. MGET */
KEYSRT_CALL everything_of_tiny_get_many(keysrt_client *client, const everything_of_tiny_params *keys, size_t count, everything_tiny_lookups *out)
{ return keysrt_string_get_many(client, &everything_of_tiny_table, keys, count, out, &out->block, sizeof(everything_tiny_lookup), offsetof(everything_tiny_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL everything_of_tiny_set_many(keysrt_client *client, const everything_of_tiny_params *keys, const everything_tiny *values, size_t count)
{ return keysrt_string_set_many(client, &everything_of_tiny_table, keys, values, count, keysrt_declared_ttl); }
/* OK or MISS. EXISTS */
KEYSRT_CALL everything_of_tiny_exists(keysrt_client *client, everything_id id)
{ return keysrt_key_exists(client, &everything_of_tiny_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL everything_of_tiny_ttl(keysrt_client *client, everything_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &everything_of_tiny_table, &id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL everything_of_tiny_renew(keysrt_client *client, everything_id id)
{ return keysrt_key_renew(client, &everything_of_tiny_table, &id, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL everything_of_tiny_delete(keysrt_client *client, everything_id id)
{ return keysrt_key_delete(client, &everything_of_tiny_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL everything_of_tiny_walk(keysrt_client *client, keysrt_walk *walk, everything_of_tiny_params *out)
{ return keysrt_key_walk(client, &everything_of_tiny_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL everything_of_tiny_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &everything_of_tiny_table, deleted); }

/* string "v:u64:{id}", Redis type string, database 0; TTL: 1 hour; every write sets it anew. everything.keys:144 */
typedef struct everything_of_u64_params {
    everything_id id;
} everything_of_u64_params;
static const keysrt_piece everything_of_u64_table_pieces[] KEYSRT_UNUSED = {
    {"v:u64:", 6, offsetof(everything_of_u64_params, id), &everything_type_15, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key everything_of_u64_table KEYSRT_UNUSED = {&everything_keyspace, "of_u64", 22, 0, KEYSRT_STRING, false,
    {2, sizeof(everything_of_u64_params), everything_of_u64_table_pieces, "v:u64:*", "v:u64:{id}"},
    &everything_type_16, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 3600000, 0, 0, 0, 0, "$2\r\nPX\r\n$7\r\n3600000\r\n", 21},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL everything_of_u64_key_name(keysrt_client *client, everything_id id, keysrt_text *out)
{ return keysrt_key_name(client, &everything_of_u64_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL everything_of_u64_parse(keysrt_client *client, keysrt_view name, everything_of_u64_params *out)
{ return keysrt_key_parse(client, &everything_of_u64_table, name, out, NULL); }
/* MISS: no such key. GET */
KEYSRT_CALL everything_of_u64_get(keysrt_client *client, everything_id id, uint64_t *out)
{ return keysrt_string_get(client, &everything_of_u64_table, &id, out, NULL); }
/* Value and TTL in one step. SET */
KEYSRT_CALL everything_of_u64_set(keysrt_client *client, everything_id id, uint64_t value)
{ return keysrt_string_set(client, &everything_of_u64_table, &id, &value, keysrt_declared_ttl); }
/* Sets it where there is none; MISS: there is one, nothing changed. SET NX */
KEYSRT_CALL everything_of_u64_add(keysrt_client *client, everything_id id, uint64_t value)
{ return keysrt_string_add(client, &everything_of_u64_table, &id, &value, keysrt_declared_ttl); }
/* Sets it and gives the old value; MISS: there was none. SET GET */
KEYSRT_CALL everything_of_u64_swap(keysrt_client *client, everything_id id, uint64_t value, uint64_t *old)
{ return keysrt_string_swap(client, &everything_of_u64_table, &id, &value, keysrt_declared_ttl, old, NULL); }
/* Reads and deletes; MISS: no such key. GETDEL */
KEYSRT_CALL everything_of_u64_take(keysrt_client *client, everything_id id, uint64_t *out)
{ return keysrt_string_take(client, &everything_of_u64_table, &id, out, NULL); }
/* One item for each key, found or not. MGET */
KEYSRT_CALL everything_of_u64_get_many(keysrt_client *client, const everything_of_u64_params *keys, size_t count, everything_u64_lookups *out)
{ return keysrt_string_get_many(client, &everything_of_u64_table, keys, count, out, &out->block, sizeof(everything_u64_lookup), offsetof(everything_u64_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL everything_of_u64_set_many(keysrt_client *client, const everything_of_u64_params *keys, const uint64_t *values, size_t count)
{ return keysrt_string_set_many(client, &everything_of_u64_table, keys, values, count, keysrt_declared_ttl); }
/* OK or MISS. EXISTS */
KEYSRT_CALL everything_of_u64_exists(keysrt_client *client, everything_id id)
{ return keysrt_key_exists(client, &everything_of_u64_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL everything_of_u64_ttl(keysrt_client *client, everything_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &everything_of_u64_table, &id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL everything_of_u64_renew(keysrt_client *client, everything_id id)
{ return keysrt_key_renew(client, &everything_of_u64_table, &id, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL everything_of_u64_delete(keysrt_client *client, everything_id id)
{ return keysrt_key_delete(client, &everything_of_u64_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL everything_of_u64_walk(keysrt_client *client, keysrt_walk *walk, everything_of_u64_params *out)
{ return keysrt_key_walk(client, &everything_of_u64_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL everything_of_u64_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &everything_of_u64_table, deleted); }

/* string "v:huge:{id}", Redis type string, database 0; TTL: 1 hour; every write sets it anew. everything.keys:145 */
typedef struct everything_of_huge_params {
    everything_id id;
} everything_of_huge_params;
static const keysrt_piece everything_of_huge_table_pieces[] KEYSRT_UNUSED = {
    {"v:huge:", 7, offsetof(everything_of_huge_params, id), &everything_type_15, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key everything_of_huge_table KEYSRT_UNUSED = {&everything_keyspace, "of_huge", 23, 0, KEYSRT_STRING, false,
    {2, sizeof(everything_of_huge_params), everything_of_huge_table_pieces, "v:huge:*", "v:huge:{id}"},
    &everything_type_38, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 3600000, 0, 0, 0, 0, "$2\r\nPX\r\n$7\r\n3600000\r\n", 21},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL everything_of_huge_key_name(keysrt_client *client, everything_id id, keysrt_text *out)
{ return keysrt_key_name(client, &everything_of_huge_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL everything_of_huge_parse(keysrt_client *client, keysrt_view name, everything_of_huge_params *out)
{ return keysrt_key_parse(client, &everything_of_huge_table, name, out, NULL); }
/* MISS: no such key. GET */
KEYSRT_CALL everything_of_huge_get(keysrt_client *client, everything_id id, everything_huge *out)
{ return keysrt_string_get(client, &everything_of_huge_table, &id, out, NULL); }
/* Value and TTL in one step. SET */
KEYSRT_CALL everything_of_huge_set(keysrt_client *client, everything_id id, everything_huge value)
{ return keysrt_string_set(client, &everything_of_huge_table, &id, &value, keysrt_declared_ttl); }
/* Sets it where there is none; MISS: there is one, nothing changed. SET NX */
KEYSRT_CALL everything_of_huge_add(keysrt_client *client, everything_id id, everything_huge value)
{ return keysrt_string_add(client, &everything_of_huge_table, &id, &value, keysrt_declared_ttl); }
/* Sets it and gives the old value; MISS: there was none. SET GET */
KEYSRT_CALL everything_of_huge_swap(keysrt_client *client, everything_id id, everything_huge value, everything_huge *old)
{ return keysrt_string_swap(client, &everything_of_huge_table, &id, &value, keysrt_declared_ttl, old, NULL); }
/* Reads and deletes; MISS: no such key. GETDEL */
KEYSRT_CALL everything_of_huge_take(keysrt_client *client, everything_id id, everything_huge *out)
{ return keysrt_string_take(client, &everything_of_huge_table, &id, out, NULL); }
/* One item for each key, found or not. MGET */
KEYSRT_CALL everything_of_huge_get_many(keysrt_client *client, const everything_of_huge_params *keys, size_t count, everything_huge_lookups *out)
{ return keysrt_string_get_many(client, &everything_of_huge_table, keys, count, out, &out->block, sizeof(everything_huge_lookup), offsetof(everything_huge_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL everything_of_huge_set_many(keysrt_client *client, const everything_of_huge_params *keys, const everything_huge *values, size_t count)
{ return keysrt_string_set_many(client, &everything_of_huge_table, keys, values, count, keysrt_declared_ttl); }
/* OK or MISS. EXISTS */
KEYSRT_CALL everything_of_huge_exists(keysrt_client *client, everything_id id)
{ return keysrt_key_exists(client, &everything_of_huge_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL everything_of_huge_ttl(keysrt_client *client, everything_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &everything_of_huge_table, &id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL everything_of_huge_renew(keysrt_client *client, everything_id id)
{ return keysrt_key_renew(client, &everything_of_huge_table, &id, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL everything_of_huge_delete(keysrt_client *client, everything_id id)
{ return keysrt_key_delete(client, &everything_of_huge_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL everything_of_huge_walk(keysrt_client *client, keysrt_walk *walk, everything_of_huge_params *out)
{ return keysrt_key_walk(client, &everything_of_huge_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL everything_of_huge_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &everything_of_huge_table, deleted); }

/* string "v:lowest:{id}", Redis type string, database 0; TTL: 1 hour; every write sets it anew. everything.keys:146 */
typedef struct everything_of_lowest_params {
    everything_id id;
} everything_of_lowest_params;
static const keysrt_piece everything_of_lowest_table_pieces[] KEYSRT_UNUSED = {
    {"v:lowest:", 9, offsetof(everything_of_lowest_params, id), &everything_type_15, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key everything_of_lowest_table KEYSRT_UNUSED = {&everything_keyspace, "of_lowest", 24, 0, KEYSRT_STRING, false,
    {2, sizeof(everything_of_lowest_params), everything_of_lowest_table_pieces, "v:lowest:*", "v:lowest:{id}"},
    &everything_type_39, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 3600000, 0, 0, 0, 0, "$2\r\nPX\r\n$7\r\n3600000\r\n", 21},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL everything_of_lowest_key_name(keysrt_client *client, everything_id id, keysrt_text *out)
{ return keysrt_key_name(client, &everything_of_lowest_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL everything_of_lowest_parse(keysrt_client *client, keysrt_view name, everything_of_lowest_params *out)
{ return keysrt_key_parse(client, &everything_of_lowest_table, name, out, NULL); }
/* MISS: no such key. GET */
KEYSRT_CALL everything_of_lowest_get(keysrt_client *client, everything_id id, everything_lowest *out)
{ return keysrt_string_get(client, &everything_of_lowest_table, &id, out, NULL); }
/* Value and TTL in one step. SET */
KEYSRT_CALL everything_of_lowest_set(keysrt_client *client, everything_id id, everything_lowest value)
{ return keysrt_string_set(client, &everything_of_lowest_table, &id, &value, keysrt_declared_ttl); }
/* Sets it where there is none; MISS: there is one, nothing changed. SET NX */
KEYSRT_CALL everything_of_lowest_add(keysrt_client *client, everything_id id, everything_lowest value)
{ return keysrt_string_add(client, &everything_of_lowest_table, &id, &value, keysrt_declared_ttl); }
/* Sets it and gives the old value; MISS: there was none. SET GET */
KEYSRT_CALL everything_of_lowest_swap(keysrt_client *client, everything_id id, everything_lowest value, everything_lowest *old)
{ return keysrt_string_swap(client, &everything_of_lowest_table, &id, &value, keysrt_declared_ttl, old, NULL); }
/* Reads and deletes; MISS: no such key. GETDEL */
KEYSRT_CALL everything_of_lowest_take(keysrt_client *client, everything_id id, everything_lowest *out)
{ return keysrt_string_take(client, &everything_of_lowest_table, &id, out, NULL); }
/* One item for each key, found or not. MGET */
KEYSRT_CALL everything_of_lowest_get_many(keysrt_client *client, const everything_of_lowest_params *keys, size_t count, everything_lowest_lookups *out)
{ return keysrt_string_get_many(client, &everything_of_lowest_table, keys, count, out, &out->block, sizeof(everything_lowest_lookup), offsetof(everything_lowest_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL everything_of_lowest_set_many(keysrt_client *client, const everything_of_lowest_params *keys, const everything_lowest *values, size_t count)
{ return keysrt_string_set_many(client, &everything_of_lowest_table, keys, values, count, keysrt_declared_ttl); }
/* OK or MISS. EXISTS */
KEYSRT_CALL everything_of_lowest_exists(keysrt_client *client, everything_id id)
{ return keysrt_key_exists(client, &everything_of_lowest_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL everything_of_lowest_ttl(keysrt_client *client, everything_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &everything_of_lowest_table, &id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL everything_of_lowest_renew(keysrt_client *client, everything_id id)
{ return keysrt_key_renew(client, &everything_of_lowest_table, &id, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL everything_of_lowest_delete(keysrt_client *client, everything_id id)
{ return keysrt_key_delete(client, &everything_of_lowest_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL everything_of_lowest_walk(keysrt_client *client, keysrt_walk *walk, everything_of_lowest_params *out)
{ return keysrt_key_walk(client, &everything_of_lowest_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL everything_of_lowest_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &everything_of_lowest_table, deleted); }

/* string "v:f32:{id}", Redis type string, database 0; TTL: 1 hour; every write sets it anew. everything.keys:147 */
typedef struct everything_of_f32_params {
    everything_id id;
} everything_of_f32_params;
static const keysrt_piece everything_of_f32_table_pieces[] KEYSRT_UNUSED = {
    {"v:f32:", 6, offsetof(everything_of_f32_params, id), &everything_type_15, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key everything_of_f32_table KEYSRT_UNUSED = {&everything_keyspace, "of_f32", 25, 0, KEYSRT_STRING, false,
    {2, sizeof(everything_of_f32_params), everything_of_f32_table_pieces, "v:f32:*", "v:f32:{id}"},
    &everything_type_40, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 3600000, 0, 0, 0, 0, "$2\r\nPX\r\n$7\r\n3600000\r\n", 21},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL everything_of_f32_key_name(keysrt_client *client, everything_id id, keysrt_text *out)
{ return keysrt_key_name(client, &everything_of_f32_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL everything_of_f32_parse(keysrt_client *client, keysrt_view name, everything_of_f32_params *out)
{ return keysrt_key_parse(client, &everything_of_f32_table, name, out, NULL); }
/* MISS: no such key. GET */
KEYSRT_CALL everything_of_f32_get(keysrt_client *client, everything_id id, float *out)
{ return keysrt_string_get(client, &everything_of_f32_table, &id, out, NULL); }
/* Value and TTL in one step. SET */
KEYSRT_CALL everything_of_f32_set(keysrt_client *client, everything_id id, float value)
{ return keysrt_string_set(client, &everything_of_f32_table, &id, &value, keysrt_declared_ttl); }
/* Sets it where there is none; MISS: there is one, nothing changed. SET NX */
KEYSRT_CALL everything_of_f32_add(keysrt_client *client, everything_id id, float value)
{ return keysrt_string_add(client, &everything_of_f32_table, &id, &value, keysrt_declared_ttl); }
/* Sets it and gives the old value; MISS: there was none. SET GET */
KEYSRT_CALL everything_of_f32_swap(keysrt_client *client, everything_id id, float value, float *old)
{ return keysrt_string_swap(client, &everything_of_f32_table, &id, &value, keysrt_declared_ttl, old, NULL); }
/* Reads and deletes; MISS: no such key. GETDEL */
KEYSRT_CALL everything_of_f32_take(keysrt_client *client, everything_id id, float *out)
{ return keysrt_string_take(client, &everything_of_f32_table, &id, out, NULL); }
/* One item for each key, found or not. MGET */
KEYSRT_CALL everything_of_f32_get_many(keysrt_client *client, const everything_of_f32_params *keys, size_t count, everything_f32_lookups *out)
{ return keysrt_string_get_many(client, &everything_of_f32_table, keys, count, out, &out->block, sizeof(everything_f32_lookup), offsetof(everything_f32_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL everything_of_f32_set_many(keysrt_client *client, const everything_of_f32_params *keys, const float *values, size_t count)
{ return keysrt_string_set_many(client, &everything_of_f32_table, keys, values, count, keysrt_declared_ttl); }
/* OK or MISS. EXISTS */
KEYSRT_CALL everything_of_f32_exists(keysrt_client *client, everything_id id)
{ return keysrt_key_exists(client, &everything_of_f32_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL everything_of_f32_ttl(keysrt_client *client, everything_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &everything_of_f32_table, &id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL everything_of_f32_renew(keysrt_client *client, everything_id id)
{ return keysrt_key_renew(client, &everything_of_f32_table, &id, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL everything_of_f32_delete(keysrt_client *client, everything_id id)
{ return keysrt_key_delete(client, &everything_of_f32_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL everything_of_f32_walk(keysrt_client *client, keysrt_walk *walk, everything_of_f32_params *out)
{ return keysrt_key_walk(client, &everything_of_f32_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL everything_of_f32_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &everything_of_f32_table, deleted); }

/* string "v:f64:{id}", Redis type string, database 0; TTL: 1 hour; every write sets it anew. everything.keys:148 */
typedef struct everything_of_f64_params {
    everything_id id;
} everything_of_f64_params;
static const keysrt_piece everything_of_f64_table_pieces[] KEYSRT_UNUSED = {
    {"v:f64:", 6, offsetof(everything_of_f64_params, id), &everything_type_15, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key everything_of_f64_table KEYSRT_UNUSED = {&everything_keyspace, "of_f64", 26, 0, KEYSRT_STRING, false,
    {2, sizeof(everything_of_f64_params), everything_of_f64_table_pieces, "v:f64:*", "v:f64:{id}"},
    &everything_type_41, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 3600000, 0, 0, 0, 0, "$2\r\nPX\r\n$7\r\n3600000\r\n", 21},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL everything_of_f64_key_name(keysrt_client *client, everything_id id, keysrt_text *out)
{ return keysrt_key_name(client, &everything_of_f64_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL everything_of_f64_parse(keysrt_client *client, keysrt_view name, everything_of_f64_params *out)
{ return keysrt_key_parse(client, &everything_of_f64_table, name, out, NULL); }
/* MISS: no such key. GET */
KEYSRT_CALL everything_of_f64_get(keysrt_client *client, everything_id id, double *out)
{ return keysrt_string_get(client, &everything_of_f64_table, &id, out, NULL); }
/* Value and TTL in one step. SET */
KEYSRT_CALL everything_of_f64_set(keysrt_client *client, everything_id id, double value)
{ return keysrt_string_set(client, &everything_of_f64_table, &id, &value, keysrt_declared_ttl); }
/* Sets it where there is none; MISS: there is one, nothing changed. SET NX */
KEYSRT_CALL everything_of_f64_add(keysrt_client *client, everything_id id, double value)
{ return keysrt_string_add(client, &everything_of_f64_table, &id, &value, keysrt_declared_ttl); }
/* Sets it and gives the old value; MISS: there was none. SET GET */
KEYSRT_CALL everything_of_f64_swap(keysrt_client *client, everything_id id, double value, double *old)
{ return keysrt_string_swap(client, &everything_of_f64_table, &id, &value, keysrt_declared_ttl, old, NULL); }
/* Reads and deletes; MISS: no such key. GETDEL */
KEYSRT_CALL everything_of_f64_take(keysrt_client *client, everything_id id, double *out)
{ return keysrt_string_take(client, &everything_of_f64_table, &id, out, NULL); }
/* One item for each key, found or not. MGET */
KEYSRT_CALL everything_of_f64_get_many(keysrt_client *client, const everything_of_f64_params *keys, size_t count, everything_f64_lookups *out)
{ return keysrt_string_get_many(client, &everything_of_f64_table, keys, count, out, &out->block, sizeof(everything_f64_lookup), offsetof(everything_f64_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL everything_of_f64_set_many(keysrt_client *client, const everything_of_f64_params *keys, const double *values, size_t count)
{ return keysrt_string_set_many(client, &everything_of_f64_table, keys, values, count, keysrt_declared_ttl); }
/* OK or MISS. EXISTS */
KEYSRT_CALL everything_of_f64_exists(keysrt_client *client, everything_id id)
{ return keysrt_key_exists(client, &everything_of_f64_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL everything_of_f64_ttl(keysrt_client *client, everything_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &everything_of_f64_table, &id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL everything_of_f64_renew(keysrt_client *client, everything_id id)
{ return keysrt_key_renew(client, &everything_of_f64_table, &id, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL everything_of_f64_delete(keysrt_client *client, everything_id id)
{ return keysrt_key_delete(client, &everything_of_f64_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL everything_of_f64_walk(keysrt_client *client, keysrt_walk *walk, everything_of_f64_params *out)
{ return keysrt_key_walk(client, &everything_of_f64_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL everything_of_f64_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &everything_of_f64_table, deleted); }

/* string "v:ratio:{id}", Redis type string, database 0; TTL: 1 hour; every write sets it anew. everything.keys:149 */
typedef struct everything_of_ratio_params {
    everything_id id;
} everything_of_ratio_params;
static const keysrt_piece everything_of_ratio_table_pieces[] KEYSRT_UNUSED = {
    {"v:ratio:", 8, offsetof(everything_of_ratio_params, id), &everything_type_15, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key everything_of_ratio_table KEYSRT_UNUSED = {&everything_keyspace, "of_ratio", 27, 0, KEYSRT_STRING, false,
    {2, sizeof(everything_of_ratio_params), everything_of_ratio_table_pieces, "v:ratio:*", "v:ratio:{id}"},
    &everything_type_42, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 3600000, 0, 0, 0, 0, "$2\r\nPX\r\n$7\r\n3600000\r\n", 21},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL everything_of_ratio_key_name(keysrt_client *client, everything_id id, keysrt_text *out)
{ return keysrt_key_name(client, &everything_of_ratio_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL everything_of_ratio_parse(keysrt_client *client, keysrt_view name, everything_of_ratio_params *out)
{ return keysrt_key_parse(client, &everything_of_ratio_table, name, out, NULL); }
/* MISS: no such key. GET */
KEYSRT_CALL everything_of_ratio_get(keysrt_client *client, everything_id id, everything_ratio *out)
{ return keysrt_string_get(client, &everything_of_ratio_table, &id, out, NULL); }
/* Value and TTL in one step. SET */
KEYSRT_CALL everything_of_ratio_set(keysrt_client *client, everything_id id, everything_ratio value)
{ return keysrt_string_set(client, &everything_of_ratio_table, &id, &value, keysrt_declared_ttl); }
/* Sets it where there is none; MISS: there is one, nothing changed. SET NX */
KEYSRT_CALL everything_of_ratio_add(keysrt_client *client, everything_id id, everything_ratio value)
{ return keysrt_string_add(client, &everything_of_ratio_table, &id, &value, keysrt_declared_ttl); }
/* Sets it and gives the old value; MISS: there was none. SET GET */
KEYSRT_CALL everything_of_ratio_swap(keysrt_client *client, everything_id id, everything_ratio value, everything_ratio *old)
{ return keysrt_string_swap(client, &everything_of_ratio_table, &id, &value, keysrt_declared_ttl, old, NULL); }
/* Reads and deletes; MISS: no such key. GETDEL */
KEYSRT_CALL everything_of_ratio_take(keysrt_client *client, everything_id id, everything_ratio *out)
{ return keysrt_string_take(client, &everything_of_ratio_table, &id, out, NULL); }
/* One item for each key, found or not. MGET */
KEYSRT_CALL everything_of_ratio_get_many(keysrt_client *client, const everything_of_ratio_params *keys, size_t count, everything_ratio_lookups *out)
{ return keysrt_string_get_many(client, &everything_of_ratio_table, keys, count, out, &out->block, sizeof(everything_ratio_lookup), offsetof(everything_ratio_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL everything_of_ratio_set_many(keysrt_client *client, const everything_of_ratio_params *keys, const everything_ratio *values, size_t count)
{ return keysrt_string_set_many(client, &everything_of_ratio_table, keys, values, count, keysrt_declared_ttl); }
/* OK or MISS. EXISTS */
KEYSRT_CALL everything_of_ratio_exists(keysrt_client *client, everything_id id)
{ return keysrt_key_exists(client, &everything_of_ratio_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL everything_of_ratio_ttl(keysrt_client *client, everything_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &everything_of_ratio_table, &id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL everything_of_ratio_renew(keysrt_client *client, everything_id id)
{ return keysrt_key_renew(client, &everything_of_ratio_table, &id, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL everything_of_ratio_delete(keysrt_client *client, everything_id id)
{ return keysrt_key_delete(client, &everything_of_ratio_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL everything_of_ratio_walk(keysrt_client *client, keysrt_walk *walk, everything_of_ratio_params *out)
{ return keysrt_key_walk(client, &everything_of_ratio_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL everything_of_ratio_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &everything_of_ratio_table, deleted); }

/* string "v:uuid:{id}", Redis type string, database 0; TTL: 1 hour; every write sets it anew. everything.keys:150 */
typedef struct everything_of_uuid_params {
    everything_id id;
} everything_of_uuid_params;
static const keysrt_piece everything_of_uuid_table_pieces[] KEYSRT_UNUSED = {
    {"v:uuid:", 7, offsetof(everything_of_uuid_params, id), &everything_type_15, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key everything_of_uuid_table KEYSRT_UNUSED = {&everything_keyspace, "of_uuid", 28, 0, KEYSRT_STRING, false,
    {2, sizeof(everything_of_uuid_params), everything_of_uuid_table_pieces, "v:uuid:*", "v:uuid:{id}"},
    &everything_type_9, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 3600000, 0, 0, 0, 0, "$2\r\nPX\r\n$7\r\n3600000\r\n", 21},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL everything_of_uuid_key_name(keysrt_client *client, everything_id id, keysrt_text *out)
{ return keysrt_key_name(client, &everything_of_uuid_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL everything_of_uuid_parse(keysrt_client *client, keysrt_view name, everything_of_uuid_params *out)
{ return keysrt_key_parse(client, &everything_of_uuid_table, name, out, NULL); }
/* MISS: no such key. GET */
KEYSRT_CALL everything_of_uuid_get(keysrt_client *client, everything_id id, keysrt_uuid *out)
{ return keysrt_string_get(client, &everything_of_uuid_table, &id, out, NULL); }
/* Value and TTL in one step. SET */
KEYSRT_CALL everything_of_uuid_set(keysrt_client *client, everything_id id, keysrt_uuid value)
{ return keysrt_string_set(client, &everything_of_uuid_table, &id, &value, keysrt_declared_ttl); }
/* Sets it where there is none; MISS: there is one, nothing changed. SET NX */
KEYSRT_CALL everything_of_uuid_add(keysrt_client *client, everything_id id, keysrt_uuid value)
{ return keysrt_string_add(client, &everything_of_uuid_table, &id, &value, keysrt_declared_ttl); }
/* Sets it and gives the old value; MISS: there was none. SET GET */
KEYSRT_CALL everything_of_uuid_swap(keysrt_client *client, everything_id id, keysrt_uuid value, keysrt_uuid *old)
{ return keysrt_string_swap(client, &everything_of_uuid_table, &id, &value, keysrt_declared_ttl, old, NULL); }
/* Reads and deletes; MISS: no such key. GETDEL */
KEYSRT_CALL everything_of_uuid_take(keysrt_client *client, everything_id id, keysrt_uuid *out)
{ return keysrt_string_take(client, &everything_of_uuid_table, &id, out, NULL); }
/* One item for each key, found or not. MGET */
KEYSRT_CALL everything_of_uuid_get_many(keysrt_client *client, const everything_of_uuid_params *keys, size_t count, everything_uuid_lookups *out)
{ return keysrt_string_get_many(client, &everything_of_uuid_table, keys, count, out, &out->block, sizeof(everything_uuid_lookup), offsetof(everything_uuid_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL everything_of_uuid_set_many(keysrt_client *client, const everything_of_uuid_params *keys, const keysrt_uuid *values, size_t count)
{ return keysrt_string_set_many(client, &everything_of_uuid_table, keys, values, count, keysrt_declared_ttl); }
/* OK or MISS. EXISTS */
KEYSRT_CALL everything_of_uuid_exists(keysrt_client *client, everything_id id)
{ return keysrt_key_exists(client, &everything_of_uuid_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL everything_of_uuid_ttl(keysrt_client *client, everything_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &everything_of_uuid_table, &id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL everything_of_uuid_renew(keysrt_client *client, everything_id id)
{ return keysrt_key_renew(client, &everything_of_uuid_table, &id, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL everything_of_uuid_delete(keysrt_client *client, everything_id id)
{ return keysrt_key_delete(client, &everything_of_uuid_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL everything_of_uuid_walk(keysrt_client *client, keysrt_walk *walk, everything_of_uuid_params *out)
{ return keysrt_key_walk(client, &everything_of_uuid_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL everything_of_uuid_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &everything_of_uuid_table, deleted); }

/* string "v:guid:{id}", Redis type string, database 0; TTL: 1 hour; every write sets it anew. everything.keys:151 */
typedef struct everything_of_guid_params {
    everything_id id;
} everything_of_guid_params;
static const keysrt_piece everything_of_guid_table_pieces[] KEYSRT_UNUSED = {
    {"v:guid:", 7, offsetof(everything_of_guid_params, id), &everything_type_15, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key everything_of_guid_table KEYSRT_UNUSED = {&everything_keyspace, "of_guid", 29, 0, KEYSRT_STRING, false,
    {2, sizeof(everything_of_guid_params), everything_of_guid_table_pieces, "v:guid:*", "v:guid:{id}"},
    &everything_type_43, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 3600000, 0, 0, 0, 0, "$2\r\nPX\r\n$7\r\n3600000\r\n", 21},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL everything_of_guid_key_name(keysrt_client *client, everything_id id, keysrt_text *out)
{ return keysrt_key_name(client, &everything_of_guid_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL everything_of_guid_parse(keysrt_client *client, keysrt_view name, everything_of_guid_params *out)
{ return keysrt_key_parse(client, &everything_of_guid_table, name, out, NULL); }
/* MISS: no such key. GET */
KEYSRT_CALL everything_of_guid_get(keysrt_client *client, everything_id id, everything_guid *out)
{ return keysrt_string_get(client, &everything_of_guid_table, &id, out, NULL); }
/* Value and TTL in one step. SET */
KEYSRT_CALL everything_of_guid_set(keysrt_client *client, everything_id id, everything_guid value)
{ return keysrt_string_set(client, &everything_of_guid_table, &id, &value, keysrt_declared_ttl); }
/* Sets it where there is none; MISS: there is one, nothing changed. SET NX */
KEYSRT_CALL everything_of_guid_add(keysrt_client *client, everything_id id, everything_guid value)
{ return keysrt_string_add(client, &everything_of_guid_table, &id, &value, keysrt_declared_ttl); }
/* Sets it and gives the old value; MISS: there was none. SET GET */
KEYSRT_CALL everything_of_guid_swap(keysrt_client *client, everything_id id, everything_guid value, everything_guid *old)
{ return keysrt_string_swap(client, &everything_of_guid_table, &id, &value, keysrt_declared_ttl, old, NULL); }
/* Reads and deletes; MISS: no such key. GETDEL */
KEYSRT_CALL everything_of_guid_take(keysrt_client *client, everything_id id, everything_guid *out)
{ return keysrt_string_take(client, &everything_of_guid_table, &id, out, NULL); }
/* One item for each key, found or not. MGET */
KEYSRT_CALL everything_of_guid_get_many(keysrt_client *client, const everything_of_guid_params *keys, size_t count, everything_guid_lookups *out)
{ return keysrt_string_get_many(client, &everything_of_guid_table, keys, count, out, &out->block, sizeof(everything_guid_lookup), offsetof(everything_guid_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL everything_of_guid_set_many(keysrt_client *client, const everything_of_guid_params *keys, const everything_guid *values, size_t count)
{ return keysrt_string_set_many(client, &everything_of_guid_table, keys, values, count, keysrt_declared_ttl); }
/* OK or MISS. EXISTS */
KEYSRT_CALL everything_of_guid_exists(keysrt_client *client, everything_id id)
{ return keysrt_key_exists(client, &everything_of_guid_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL everything_of_guid_ttl(keysrt_client *client, everything_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &everything_of_guid_table, &id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL everything_of_guid_renew(keysrt_client *client, everything_id id)
{ return keysrt_key_renew(client, &everything_of_guid_table, &id, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL everything_of_guid_delete(keysrt_client *client, everything_id id)
{ return keysrt_key_delete(client, &everything_of_guid_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL everything_of_guid_walk(keysrt_client *client, keysrt_walk *walk, everything_of_guid_params *out)
{ return keysrt_key_walk(client, &everything_of_guid_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL everything_of_guid_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &everything_of_guid_table, deleted); }

/* string "v:ip:{id}", Redis type string, database 0; TTL: 1 hour; every write sets it anew. everything.keys:152 */
typedef struct everything_of_ip_params {
    everything_id id;
} everything_of_ip_params;
static const keysrt_piece everything_of_ip_table_pieces[] KEYSRT_UNUSED = {
    {"v:ip:", 5, offsetof(everything_of_ip_params, id), &everything_type_15, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key everything_of_ip_table KEYSRT_UNUSED = {&everything_keyspace, "of_ip", 30, 0, KEYSRT_STRING, false,
    {2, sizeof(everything_of_ip_params), everything_of_ip_table_pieces, "v:ip:*", "v:ip:{id}"},
    &everything_type_11, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 3600000, 0, 0, 0, 0, "$2\r\nPX\r\n$7\r\n3600000\r\n", 21},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL everything_of_ip_key_name(keysrt_client *client, everything_id id, keysrt_text *out)
{ return keysrt_key_name(client, &everything_of_ip_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL everything_of_ip_parse(keysrt_client *client, keysrt_view name, everything_of_ip_params *out)
{ return keysrt_key_parse(client, &everything_of_ip_table, name, out, NULL); }
/* MISS: no such key. GET */
KEYSRT_CALL everything_of_ip_get(keysrt_client *client, everything_id id, keysrt_ip *out)
{ return keysrt_string_get(client, &everything_of_ip_table, &id, out, NULL); }
/* Value and TTL in one step. SET */
KEYSRT_CALL everything_of_ip_set(keysrt_client *client, everything_id id, keysrt_ip value)
{ return keysrt_string_set(client, &everything_of_ip_table, &id, &value, keysrt_declared_ttl); }
/* Sets it where there is none; MISS: there is one, nothing changed. SET NX */
KEYSRT_CALL everything_of_ip_add(keysrt_client *client, everything_id id, keysrt_ip value)
{ return keysrt_string_add(client, &everything_of_ip_table, &id, &value, keysrt_declared_ttl); }
/* Sets it and gives the old value; MISS: there was none. SET GET */
KEYSRT_CALL everything_of_ip_swap(keysrt_client *client, everything_id id, keysrt_ip value, keysrt_ip *old)
{ return keysrt_string_swap(client, &everything_of_ip_table, &id, &value, keysrt_declared_ttl, old, NULL); }
/* Reads and deletes; MISS: no such key. GETDEL */
KEYSRT_CALL everything_of_ip_take(keysrt_client *client, everything_id id, keysrt_ip *out)
{ return keysrt_string_take(client, &everything_of_ip_table, &id, out, NULL); }
/* One item for each key, found or not. MGET */
KEYSRT_CALL everything_of_ip_get_many(keysrt_client *client, const everything_of_ip_params *keys, size_t count, everything_ip_lookups *out)
{ return keysrt_string_get_many(client, &everything_of_ip_table, keys, count, out, &out->block, sizeof(everything_ip_lookup), offsetof(everything_ip_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL everything_of_ip_set_many(keysrt_client *client, const everything_of_ip_params *keys, const keysrt_ip *values, size_t count)
{ return keysrt_string_set_many(client, &everything_of_ip_table, keys, values, count, keysrt_declared_ttl); }
/* OK or MISS. EXISTS */
KEYSRT_CALL everything_of_ip_exists(keysrt_client *client, everything_id id)
{ return keysrt_key_exists(client, &everything_of_ip_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL everything_of_ip_ttl(keysrt_client *client, everything_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &everything_of_ip_table, &id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL everything_of_ip_renew(keysrt_client *client, everything_id id)
{ return keysrt_key_renew(client, &everything_of_ip_table, &id, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL everything_of_ip_delete(keysrt_client *client, everything_id id)
{ return keysrt_key_delete(client, &everything_of_ip_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL everything_of_ip_walk(keysrt_client *client, keysrt_walk *walk, everything_of_ip_params *out)
{ return keysrt_key_walk(client, &everything_of_ip_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL everything_of_ip_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &everything_of_ip_table, deleted); }

/* string "v:peer:{id}", Redis type string, database 0; TTL: 1 hour; every write sets it anew. everything.keys:153 */
typedef struct everything_of_peer_params {
    everything_id id;
} everything_of_peer_params;
static const keysrt_piece everything_of_peer_table_pieces[] KEYSRT_UNUSED = {
    {"v:peer:", 7, offsetof(everything_of_peer_params, id), &everything_type_15, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key everything_of_peer_table KEYSRT_UNUSED = {&everything_keyspace, "of_peer", 31, 0, KEYSRT_STRING, false,
    {2, sizeof(everything_of_peer_params), everything_of_peer_table_pieces, "v:peer:*", "v:peer:{id}"},
    &everything_type_44, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 3600000, 0, 0, 0, 0, "$2\r\nPX\r\n$7\r\n3600000\r\n", 21},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL everything_of_peer_key_name(keysrt_client *client, everything_id id, keysrt_text *out)
{ return keysrt_key_name(client, &everything_of_peer_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL everything_of_peer_parse(keysrt_client *client, keysrt_view name, everything_of_peer_params *out)
{ return keysrt_key_parse(client, &everything_of_peer_table, name, out, NULL); }
/* MISS: no such key. GET */
KEYSRT_CALL everything_of_peer_get(keysrt_client *client, everything_id id, everything_peer *out)
{ return keysrt_string_get(client, &everything_of_peer_table, &id, out, NULL); }
/* Value and TTL in one step. SET */
KEYSRT_CALL everything_of_peer_set(keysrt_client *client, everything_id id, everything_peer value)
{ return keysrt_string_set(client, &everything_of_peer_table, &id, &value, keysrt_declared_ttl); }
/* Sets it where there is none; MISS: there is one, nothing changed. SET NX */
KEYSRT_CALL everything_of_peer_add(keysrt_client *client, everything_id id, everything_peer value)
{ return keysrt_string_add(client, &everything_of_peer_table, &id, &value, keysrt_declared_ttl); }
/* Sets it and gives the old value; MISS: there was none. SET GET */
KEYSRT_CALL everything_of_peer_swap(keysrt_client *client, everything_id id, everything_peer value, everything_peer *old)
{ return keysrt_string_swap(client, &everything_of_peer_table, &id, &value, keysrt_declared_ttl, old, NULL); }
/* Reads and deletes; MISS: no such key. GETDEL */
KEYSRT_CALL everything_of_peer_take(keysrt_client *client, everything_id id, everything_peer *out)
{ return keysrt_string_take(client, &everything_of_peer_table, &id, out, NULL); }
/* One item for each key, found or not. MGET */
KEYSRT_CALL everything_of_peer_get_many(keysrt_client *client, const everything_of_peer_params *keys, size_t count, everything_peer_lookups *out)
{ return keysrt_string_get_many(client, &everything_of_peer_table, keys, count, out, &out->block, sizeof(everything_peer_lookup), offsetof(everything_peer_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL everything_of_peer_set_many(keysrt_client *client, const everything_of_peer_params *keys, const everything_peer *values, size_t count)
{ return keysrt_string_set_many(client, &everything_of_peer_table, keys, values, count, keysrt_declared_ttl); }
/* OK or MISS. EXISTS */
KEYSRT_CALL everything_of_peer_exists(keysrt_client *client, everything_id id)
{ return keysrt_key_exists(client, &everything_of_peer_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL everything_of_peer_ttl(keysrt_client *client, everything_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &everything_of_peer_table, &id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL everything_of_peer_renew(keysrt_client *client, everything_id id)
{ return keysrt_key_renew(client, &everything_of_peer_table, &id, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL everything_of_peer_delete(keysrt_client *client, everything_id id)
{ return keysrt_key_delete(client, &everything_of_peer_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL everything_of_peer_walk(keysrt_client *client, keysrt_walk *walk, everything_of_peer_params *out)
{ return keysrt_key_walk(client, &everything_of_peer_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL everything_of_peer_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &everything_of_peer_table, deleted); }

/* string "v:ipv4:{id}", Redis type string, database 0; TTL: 1 hour; every write sets it anew. everything.keys:154 */
typedef struct everything_of_ipv4_params {
    everything_id id;
} everything_of_ipv4_params;
static const keysrt_piece everything_of_ipv4_table_pieces[] KEYSRT_UNUSED = {
    {"v:ipv4:", 7, offsetof(everything_of_ipv4_params, id), &everything_type_15, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key everything_of_ipv4_table KEYSRT_UNUSED = {&everything_keyspace, "of_ipv4", 32, 0, KEYSRT_STRING, false,
    {2, sizeof(everything_of_ipv4_params), everything_of_ipv4_table_pieces, "v:ipv4:*", "v:ipv4:{id}"},
    &everything_type_12, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 3600000, 0, 0, 0, 0, "$2\r\nPX\r\n$7\r\n3600000\r\n", 21},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL everything_of_ipv4_key_name(keysrt_client *client, everything_id id, keysrt_text *out)
{ return keysrt_key_name(client, &everything_of_ipv4_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL everything_of_ipv4_parse(keysrt_client *client, keysrt_view name, everything_of_ipv4_params *out)
{ return keysrt_key_parse(client, &everything_of_ipv4_table, name, out, NULL); }
/* MISS: no such key. GET */
KEYSRT_CALL everything_of_ipv4_get(keysrt_client *client, everything_id id, keysrt_ipv4 *out)
{ return keysrt_string_get(client, &everything_of_ipv4_table, &id, out, NULL); }
/* Value and TTL in one step. SET */
KEYSRT_CALL everything_of_ipv4_set(keysrt_client *client, everything_id id, keysrt_ipv4 value)
{ return keysrt_string_set(client, &everything_of_ipv4_table, &id, &value, keysrt_declared_ttl); }
/* Sets it where there is none; MISS: there is one, nothing changed. SET NX */
KEYSRT_CALL everything_of_ipv4_add(keysrt_client *client, everything_id id, keysrt_ipv4 value)
{ return keysrt_string_add(client, &everything_of_ipv4_table, &id, &value, keysrt_declared_ttl); }
/* Sets it and gives the old value; MISS: there was none. SET GET */
KEYSRT_CALL everything_of_ipv4_swap(keysrt_client *client, everything_id id, keysrt_ipv4 value, keysrt_ipv4 *old)
{ return keysrt_string_swap(client, &everything_of_ipv4_table, &id, &value, keysrt_declared_ttl, old, NULL); }
/* Reads and deletes; MISS: no such key. GETDEL */
KEYSRT_CALL everything_of_ipv4_take(keysrt_client *client, everything_id id, keysrt_ipv4 *out)
{ return keysrt_string_take(client, &everything_of_ipv4_table, &id, out, NULL); }
/* One item for each key, found or not. MGET */
KEYSRT_CALL everything_of_ipv4_get_many(keysrt_client *client, const everything_of_ipv4_params *keys, size_t count, everything_ipv4_lookups *out)
{ return keysrt_string_get_many(client, &everything_of_ipv4_table, keys, count, out, &out->block, sizeof(everything_ipv4_lookup), offsetof(everything_ipv4_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL everything_of_ipv4_set_many(keysrt_client *client, const everything_of_ipv4_params *keys, const keysrt_ipv4 *values, size_t count)
{ return keysrt_string_set_many(client, &everything_of_ipv4_table, keys, values, count, keysrt_declared_ttl); }
/* OK or MISS. EXISTS */
KEYSRT_CALL everything_of_ipv4_exists(keysrt_client *client, everything_id id)
{ return keysrt_key_exists(client, &everything_of_ipv4_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL everything_of_ipv4_ttl(keysrt_client *client, everything_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &everything_of_ipv4_table, &id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL everything_of_ipv4_renew(keysrt_client *client, everything_id id)
{ return keysrt_key_renew(client, &everything_of_ipv4_table, &id, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL everything_of_ipv4_delete(keysrt_client *client, everything_id id)
{ return keysrt_key_delete(client, &everything_of_ipv4_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL everything_of_ipv4_walk(keysrt_client *client, keysrt_walk *walk, everything_of_ipv4_params *out)
{ return keysrt_key_walk(client, &everything_of_ipv4_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL everything_of_ipv4_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &everything_of_ipv4_table, deleted); }

/* string "v:ipv6:{id}", Redis type string, database 0; TTL: 1 hour; every write sets it anew. everything.keys:155 */
typedef struct everything_of_ipv6_params {
    everything_id id;
} everything_of_ipv6_params;
static const keysrt_piece everything_of_ipv6_table_pieces[] KEYSRT_UNUSED = {
    {"v:ipv6:", 7, offsetof(everything_of_ipv6_params, id), &everything_type_15, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key everything_of_ipv6_table KEYSRT_UNUSED = {&everything_keyspace, "of_ipv6", 33, 0, KEYSRT_STRING, false,
    {2, sizeof(everything_of_ipv6_params), everything_of_ipv6_table_pieces, "v:ipv6:*", "v:ipv6:{id}"},
    &everything_type_45, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 3600000, 0, 0, 0, 0, "$2\r\nPX\r\n$7\r\n3600000\r\n", 21},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL everything_of_ipv6_key_name(keysrt_client *client, everything_id id, keysrt_text *out)
{ return keysrt_key_name(client, &everything_of_ipv6_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL everything_of_ipv6_parse(keysrt_client *client, keysrt_view name, everything_of_ipv6_params *out)
{ return keysrt_key_parse(client, &everything_of_ipv6_table, name, out, NULL); }
/* MISS: no such key. GET */
KEYSRT_CALL everything_of_ipv6_get(keysrt_client *client, everything_id id, keysrt_ipv6 *out)
{ return keysrt_string_get(client, &everything_of_ipv6_table, &id, out, NULL); }
/* Value and TTL in one step. SET */
KEYSRT_CALL everything_of_ipv6_set(keysrt_client *client, everything_id id, keysrt_ipv6 value)
{ return keysrt_string_set(client, &everything_of_ipv6_table, &id, &value, keysrt_declared_ttl); }
/* Sets it where there is none; MISS: there is one, nothing changed. SET NX */
KEYSRT_CALL everything_of_ipv6_add(keysrt_client *client, everything_id id, keysrt_ipv6 value)
{ return keysrt_string_add(client, &everything_of_ipv6_table, &id, &value, keysrt_declared_ttl); }
/* Sets it and gives the old value; MISS: there was none. SET GET */
KEYSRT_CALL everything_of_ipv6_swap(keysrt_client *client, everything_id id, keysrt_ipv6 value, keysrt_ipv6 *old)
{ return keysrt_string_swap(client, &everything_of_ipv6_table, &id, &value, keysrt_declared_ttl, old, NULL); }
/* Reads and deletes; MISS: no such key. GETDEL */
KEYSRT_CALL everything_of_ipv6_take(keysrt_client *client, everything_id id, keysrt_ipv6 *out)
{ return keysrt_string_take(client, &everything_of_ipv6_table, &id, out, NULL); }
/* One item for each key, found or not. MGET */
KEYSRT_CALL everything_of_ipv6_get_many(keysrt_client *client, const everything_of_ipv6_params *keys, size_t count, everything_ipv6_lookups *out)
{ return keysrt_string_get_many(client, &everything_of_ipv6_table, keys, count, out, &out->block, sizeof(everything_ipv6_lookup), offsetof(everything_ipv6_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL everything_of_ipv6_set_many(keysrt_client *client, const everything_of_ipv6_params *keys, const keysrt_ipv6 *values, size_t count)
{ return keysrt_string_set_many(client, &everything_of_ipv6_table, keys, values, count, keysrt_declared_ttl); }
/* OK or MISS. EXISTS */
KEYSRT_CALL everything_of_ipv6_exists(keysrt_client *client, everything_id id)
{ return keysrt_key_exists(client, &everything_of_ipv6_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL everything_of_ipv6_ttl(keysrt_client *client, everything_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &everything_of_ipv6_table, &id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL everything_of_ipv6_renew(keysrt_client *client, everything_id id)
{ return keysrt_key_renew(client, &everything_of_ipv6_table, &id, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL everything_of_ipv6_delete(keysrt_client *client, everything_id id)
{ return keysrt_key_delete(client, &everything_of_ipv6_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL everything_of_ipv6_walk(keysrt_client *client, keysrt_walk *walk, everything_of_ipv6_params *out)
{ return keysrt_key_walk(client, &everything_of_ipv6_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL everything_of_ipv6_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &everything_of_ipv6_table, deleted); }

/* string "v:date:{id}", Redis type string, database 0; TTL: 1 hour; every write sets it anew. everything.keys:156 */
typedef struct everything_of_date_params {
    everything_id id;
} everything_of_date_params;
static const keysrt_piece everything_of_date_table_pieces[] KEYSRT_UNUSED = {
    {"v:date:", 7, offsetof(everything_of_date_params, id), &everything_type_15, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key everything_of_date_table KEYSRT_UNUSED = {&everything_keyspace, "of_date", 34, 0, KEYSRT_STRING, false,
    {2, sizeof(everything_of_date_params), everything_of_date_table_pieces, "v:date:*", "v:date:{id}"},
    &everything_type_13, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 3600000, 0, 0, 0, 0, "$2\r\nPX\r\n$7\r\n3600000\r\n", 21},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL everything_of_date_key_name(keysrt_client *client, everything_id id, keysrt_text *out)
{ return keysrt_key_name(client, &everything_of_date_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL everything_of_date_parse(keysrt_client *client, keysrt_view name, everything_of_date_params *out)
{ return keysrt_key_parse(client, &everything_of_date_table, name, out, NULL); }
/* MISS: no such key. GET */
KEYSRT_CALL everything_of_date_get(keysrt_client *client, everything_id id, keysrt_date *out)
{ return keysrt_string_get(client, &everything_of_date_table, &id, out, NULL); }
/* Value and TTL in one step. SET */
KEYSRT_CALL everything_of_date_set(keysrt_client *client, everything_id id, keysrt_date value)
{ return keysrt_string_set(client, &everything_of_date_table, &id, &value, keysrt_declared_ttl); }
/* Sets it where there is none; MISS: there is one, nothing changed. SET NX */
KEYSRT_CALL everything_of_date_add(keysrt_client *client, everything_id id, keysrt_date value)
{ return keysrt_string_add(client, &everything_of_date_table, &id, &value, keysrt_declared_ttl); }
/* Sets it and gives the old value; MISS: there was none. SET GET */
KEYSRT_CALL everything_of_date_swap(keysrt_client *client, everything_id id, keysrt_date value, keysrt_date *old)
{ return keysrt_string_swap(client, &everything_of_date_table, &id, &value, keysrt_declared_ttl, old, NULL); }
/* Reads and deletes; MISS: no such key. GETDEL */
KEYSRT_CALL everything_of_date_take(keysrt_client *client, everything_id id, keysrt_date *out)
{ return keysrt_string_take(client, &everything_of_date_table, &id, out, NULL); }
/* One item for each key, found or not. MGET */
KEYSRT_CALL everything_of_date_get_many(keysrt_client *client, const everything_of_date_params *keys, size_t count, everything_date_lookups *out)
{ return keysrt_string_get_many(client, &everything_of_date_table, keys, count, out, &out->block, sizeof(everything_date_lookup), offsetof(everything_date_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL everything_of_date_set_many(keysrt_client *client, const everything_of_date_params *keys, const keysrt_date *values, size_t count)
{ return keysrt_string_set_many(client, &everything_of_date_table, keys, values, count, keysrt_declared_ttl); }
/* OK or MISS. EXISTS */
KEYSRT_CALL everything_of_date_exists(keysrt_client *client, everything_id id)
{ return keysrt_key_exists(client, &everything_of_date_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL everything_of_date_ttl(keysrt_client *client, everything_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &everything_of_date_table, &id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL everything_of_date_renew(keysrt_client *client, everything_id id)
{ return keysrt_key_renew(client, &everything_of_date_table, &id, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL everything_of_date_delete(keysrt_client *client, everything_id id)
{ return keysrt_key_delete(client, &everything_of_date_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL everything_of_date_walk(keysrt_client *client, keysrt_walk *walk, everything_of_date_params *out)
{ return keysrt_key_walk(client, &everything_of_date_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL everything_of_date_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &everything_of_date_table, deleted); }

/* string "v:day:{id}", Redis type string, database 0; TTL: 1 hour; every write sets it anew. everything.keys:157 */
typedef struct everything_of_day_params {
    everything_id id;
} everything_of_day_params;
static const keysrt_piece everything_of_day_table_pieces[] KEYSRT_UNUSED = {
    {"v:day:", 6, offsetof(everything_of_day_params, id), &everything_type_15, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key everything_of_day_table KEYSRT_UNUSED = {&everything_keyspace, "of_day", 35, 0, KEYSRT_STRING, false,
    {2, sizeof(everything_of_day_params), everything_of_day_table_pieces, "v:day:*", "v:day:{id}"},
    &everything_type_46, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 3600000, 0, 0, 0, 0, "$2\r\nPX\r\n$7\r\n3600000\r\n", 21},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL everything_of_day_key_name(keysrt_client *client, everything_id id, keysrt_text *out)
{ return keysrt_key_name(client, &everything_of_day_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL everything_of_day_parse(keysrt_client *client, keysrt_view name, everything_of_day_params *out)
{ return keysrt_key_parse(client, &everything_of_day_table, name, out, NULL); }
/* MISS: no such key. GET */
KEYSRT_CALL everything_of_day_get(keysrt_client *client, everything_id id, everything_day *out)
{ return keysrt_string_get(client, &everything_of_day_table, &id, out, NULL); }
/* Value and TTL in one step. SET */
KEYSRT_CALL everything_of_day_set(keysrt_client *client, everything_id id, everything_day value)
{ return keysrt_string_set(client, &everything_of_day_table, &id, &value, keysrt_declared_ttl); }
/* Sets it where there is none; MISS: there is one, nothing changed. SET NX */
KEYSRT_CALL everything_of_day_add(keysrt_client *client, everything_id id, everything_day value)
{ return keysrt_string_add(client, &everything_of_day_table, &id, &value, keysrt_declared_ttl); }
/* Sets it and gives the old value; MISS: there was none. SET GET */
KEYSRT_CALL everything_of_day_swap(keysrt_client *client, everything_id id, everything_day value, everything_day *old)
{ return keysrt_string_swap(client, &everything_of_day_table, &id, &value, keysrt_declared_ttl, old, NULL); }
/* Reads and deletes; MISS: no such key. GETDEL */
KEYSRT_CALL everything_of_day_take(keysrt_client *client, everything_id id, everything_day *out)
{ return keysrt_string_take(client, &everything_of_day_table, &id, out, NULL); }
/* One item for each key, found or not. MGET */
KEYSRT_CALL everything_of_day_get_many(keysrt_client *client, const everything_of_day_params *keys, size_t count, everything_day_lookups *out)
{ return keysrt_string_get_many(client, &everything_of_day_table, keys, count, out, &out->block, sizeof(everything_day_lookup), offsetof(everything_day_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL everything_of_day_set_many(keysrt_client *client, const everything_of_day_params *keys, const everything_day *values, size_t count)
{ return keysrt_string_set_many(client, &everything_of_day_table, keys, values, count, keysrt_declared_ttl); }
/* OK or MISS. EXISTS */
KEYSRT_CALL everything_of_day_exists(keysrt_client *client, everything_id id)
{ return keysrt_key_exists(client, &everything_of_day_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL everything_of_day_ttl(keysrt_client *client, everything_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &everything_of_day_table, &id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL everything_of_day_renew(keysrt_client *client, everything_id id)
{ return keysrt_key_renew(client, &everything_of_day_table, &id, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL everything_of_day_delete(keysrt_client *client, everything_id id)
{ return keysrt_key_delete(client, &everything_of_day_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL everything_of_day_walk(keysrt_client *client, keysrt_walk *walk, everything_of_day_params *out)
{ return keysrt_key_walk(client, &everything_of_day_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL everything_of_day_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &everything_of_day_table, deleted); }

/* string "v:moment:{id}", Redis type string, database 0; TTL: 1 hour; every write sets it anew. everything.keys:158 */
typedef struct everything_of_moment_params {
    everything_id id;
} everything_of_moment_params;
static const keysrt_piece everything_of_moment_table_pieces[] KEYSRT_UNUSED = {
    {"v:moment:", 9, offsetof(everything_of_moment_params, id), &everything_type_15, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key everything_of_moment_table KEYSRT_UNUSED = {&everything_keyspace, "of_moment", 36, 0, KEYSRT_STRING, false,
    {2, sizeof(everything_of_moment_params), everything_of_moment_table_pieces, "v:moment:*", "v:moment:{id}"},
    &everything_type_14, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 3600000, 0, 0, 0, 0, "$2\r\nPX\r\n$7\r\n3600000\r\n", 21},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL everything_of_moment_key_name(keysrt_client *client, everything_id id, keysrt_text *out)
{ return keysrt_key_name(client, &everything_of_moment_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL everything_of_moment_parse(keysrt_client *client, keysrt_view name, everything_of_moment_params *out)
{ return keysrt_key_parse(client, &everything_of_moment_table, name, out, NULL); }
/* MISS: no such key. GET */
KEYSRT_CALL everything_of_moment_get(keysrt_client *client, everything_id id, everything_moment *out)
{ return keysrt_string_get(client, &everything_of_moment_table, &id, out, NULL); }
/* Value and TTL in one step. SET */
KEYSRT_CALL everything_of_moment_set(keysrt_client *client, everything_id id, everything_moment value)
{ return keysrt_string_set(client, &everything_of_moment_table, &id, &value, keysrt_declared_ttl); }
/* Sets it where there is none; MISS: there is one, nothing changed. SET NX */
KEYSRT_CALL everything_of_moment_add(keysrt_client *client, everything_id id, everything_moment value)
{ return keysrt_string_add(client, &everything_of_moment_table, &id, &value, keysrt_declared_ttl); }
/* Sets it and gives the old value; MISS: there was none. SET GET */
KEYSRT_CALL everything_of_moment_swap(keysrt_client *client, everything_id id, everything_moment value, everything_moment *old)
{ return keysrt_string_swap(client, &everything_of_moment_table, &id, &value, keysrt_declared_ttl, old, NULL); }
/* Reads and deletes; MISS: no such key. GETDEL */
KEYSRT_CALL everything_of_moment_take(keysrt_client *client, everything_id id, everything_moment *out)
{ return keysrt_string_take(client, &everything_of_moment_table, &id, out, NULL); }
/* One item for each key, found or not. MGET */
KEYSRT_CALL everything_of_moment_get_many(keysrt_client *client, const everything_of_moment_params *keys, size_t count, everything_moment_lookups *out)
{ return keysrt_string_get_many(client, &everything_of_moment_table, keys, count, out, &out->block, sizeof(everything_moment_lookup), offsetof(everything_moment_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL everything_of_moment_set_many(keysrt_client *client, const everything_of_moment_params *keys, const everything_moment *values, size_t count)
{ return keysrt_string_set_many(client, &everything_of_moment_table, keys, values, count, keysrt_declared_ttl); }
/* OK or MISS. EXISTS */
KEYSRT_CALL everything_of_moment_exists(keysrt_client *client, everything_id id)
{ return keysrt_key_exists(client, &everything_of_moment_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL everything_of_moment_ttl(keysrt_client *client, everything_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &everything_of_moment_table, &id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL everything_of_moment_renew(keysrt_client *client, everything_id id)
{ return keysrt_key_renew(client, &everything_of_moment_table, &id, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL everything_of_moment_delete(keysrt_client *client, everything_id id)
{ return keysrt_key_delete(client, &everything_of_moment_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL everything_of_moment_walk(keysrt_client *client, keysrt_walk *walk, everything_of_moment_params *out)
{ return keysrt_key_walk(client, &everything_of_moment_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL everything_of_moment_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &everything_of_moment_table, deleted); }

/* string "v:timestamp:{id}", Redis type string, database 0; TTL: 1 hour; every write sets it anew. everything.keys:159 */
typedef struct everything_of_timestamp_params {
    everything_id id;
} everything_of_timestamp_params;
static const keysrt_piece everything_of_timestamp_table_pieces[] KEYSRT_UNUSED = {
    {"v:timestamp:", 12, offsetof(everything_of_timestamp_params, id), &everything_type_15, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key everything_of_timestamp_table KEYSRT_UNUSED = {&everything_keyspace, "of_timestamp", 37, 0, KEYSRT_STRING, false,
    {2, sizeof(everything_of_timestamp_params), everything_of_timestamp_table_pieces, "v:timestamp:*", "v:timestamp:{id}"},
    &everything_type_47, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 3600000, 0, 0, 0, 0, "$2\r\nPX\r\n$7\r\n3600000\r\n", 21},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL everything_of_timestamp_key_name(keysrt_client *client, everything_id id, keysrt_text *out)
{ return keysrt_key_name(client, &everything_of_timestamp_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL everything_of_timestamp_parse(keysrt_client *client, keysrt_view name, everything_of_timestamp_params *out)
{ return keysrt_key_parse(client, &everything_of_timestamp_table, name, out, NULL); }
/* MISS: no such key. GET */
KEYSRT_CALL everything_of_timestamp_get(keysrt_client *client, everything_id id, int64_t *out)
{ return keysrt_string_get(client, &everything_of_timestamp_table, &id, out, NULL); }
/* Value and TTL in one step. SET */
KEYSRT_CALL everything_of_timestamp_set(keysrt_client *client, everything_id id, int64_t value)
{ return keysrt_string_set(client, &everything_of_timestamp_table, &id, &value, keysrt_declared_ttl); }
/* Sets it where there is none; MISS: there is one, nothing changed. SET NX */
KEYSRT_CALL everything_of_timestamp_add(keysrt_client *client, everything_id id, int64_t value)
{ return keysrt_string_add(client, &everything_of_timestamp_table, &id, &value, keysrt_declared_ttl); }
/* Sets it and gives the old value; MISS: there was none. SET GET */
KEYSRT_CALL everything_of_timestamp_swap(keysrt_client *client, everything_id id, int64_t value, int64_t *old)
{ return keysrt_string_swap(client, &everything_of_timestamp_table, &id, &value, keysrt_declared_ttl, old, NULL); }
/* Reads and deletes; MISS: no such key. GETDEL */
KEYSRT_CALL everything_of_timestamp_take(keysrt_client *client, everything_id id, int64_t *out)
{ return keysrt_string_take(client, &everything_of_timestamp_table, &id, out, NULL); }
/* One item for each key, found or not. MGET */
KEYSRT_CALL everything_of_timestamp_get_many(keysrt_client *client, const everything_of_timestamp_params *keys, size_t count, everything_i64_lookups *out)
{ return keysrt_string_get_many(client, &everything_of_timestamp_table, keys, count, out, &out->block, sizeof(everything_i64_lookup), offsetof(everything_i64_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL everything_of_timestamp_set_many(keysrt_client *client, const everything_of_timestamp_params *keys, const int64_t *values, size_t count)
{ return keysrt_string_set_many(client, &everything_of_timestamp_table, keys, values, count, keysrt_declared_ttl); }
/* OK or MISS. EXISTS */
KEYSRT_CALL everything_of_timestamp_exists(keysrt_client *client, everything_id id)
{ return keysrt_key_exists(client, &everything_of_timestamp_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL everything_of_timestamp_ttl(keysrt_client *client, everything_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &everything_of_timestamp_table, &id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL everything_of_timestamp_renew(keysrt_client *client, everything_id id)
{ return keysrt_key_renew(client, &everything_of_timestamp_table, &id, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL everything_of_timestamp_delete(keysrt_client *client, everything_id id)
{ return keysrt_key_delete(client, &everything_of_timestamp_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL everything_of_timestamp_walk(keysrt_client *client, keysrt_walk *walk, everything_of_timestamp_params *out)
{ return keysrt_key_walk(client, &everything_of_timestamp_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL everything_of_timestamp_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &everything_of_timestamp_table, deleted); }

/* string "v:instant:{id}", Redis type string, database 0; TTL: 1 hour; every write sets it anew. everything.keys:160 */
typedef struct everything_of_instant_params {
    everything_id id;
} everything_of_instant_params;
static const keysrt_piece everything_of_instant_table_pieces[] KEYSRT_UNUSED = {
    {"v:instant:", 10, offsetof(everything_of_instant_params, id), &everything_type_15, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key everything_of_instant_table KEYSRT_UNUSED = {&everything_keyspace, "of_instant", 38, 0, KEYSRT_STRING, false,
    {2, sizeof(everything_of_instant_params), everything_of_instant_table_pieces, "v:instant:*", "v:instant:{id}"},
    &everything_type_48, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 3600000, 0, 0, 0, 0, "$2\r\nPX\r\n$7\r\n3600000\r\n", 21},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL everything_of_instant_key_name(keysrt_client *client, everything_id id, keysrt_text *out)
{ return keysrt_key_name(client, &everything_of_instant_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL everything_of_instant_parse(keysrt_client *client, keysrt_view name, everything_of_instant_params *out)
{ return keysrt_key_parse(client, &everything_of_instant_table, name, out, NULL); }
/* MISS: no such key. GET */
KEYSRT_CALL everything_of_instant_get(keysrt_client *client, everything_id id, everything_instant *out)
{ return keysrt_string_get(client, &everything_of_instant_table, &id, out, NULL); }
/* Value and TTL in one step. SET */
KEYSRT_CALL everything_of_instant_set(keysrt_client *client, everything_id id, everything_instant value)
{ return keysrt_string_set(client, &everything_of_instant_table, &id, &value, keysrt_declared_ttl); }
/* Sets it where there is none; MISS: there is one, nothing changed. SET NX */
KEYSRT_CALL everything_of_instant_add(keysrt_client *client, everything_id id, everything_instant value)
{ return keysrt_string_add(client, &everything_of_instant_table, &id, &value, keysrt_declared_ttl); }
/* Sets it and gives the old value; MISS: there was none. SET GET */
KEYSRT_CALL everything_of_instant_swap(keysrt_client *client, everything_id id, everything_instant value, everything_instant *old)
{ return keysrt_string_swap(client, &everything_of_instant_table, &id, &value, keysrt_declared_ttl, old, NULL); }
/* Reads and deletes; MISS: no such key. GETDEL */
KEYSRT_CALL everything_of_instant_take(keysrt_client *client, everything_id id, everything_instant *out)
{ return keysrt_string_take(client, &everything_of_instant_table, &id, out, NULL); }
/* One item for each key, found or not. MGET */
KEYSRT_CALL everything_of_instant_get_many(keysrt_client *client, const everything_of_instant_params *keys, size_t count, everything_instant_lookups *out)
{ return keysrt_string_get_many(client, &everything_of_instant_table, keys, count, out, &out->block, sizeof(everything_instant_lookup), offsetof(everything_instant_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL everything_of_instant_set_many(keysrt_client *client, const everything_of_instant_params *keys, const everything_instant *values, size_t count)
{ return keysrt_string_set_many(client, &everything_of_instant_table, keys, values, count, keysrt_declared_ttl); }
/* OK or MISS. EXISTS */
KEYSRT_CALL everything_of_instant_exists(keysrt_client *client, everything_id id)
{ return keysrt_key_exists(client, &everything_of_instant_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL everything_of_instant_ttl(keysrt_client *client, everything_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &everything_of_instant_table, &id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL everything_of_instant_renew(keysrt_client *client, everything_id id)
{ return keysrt_key_renew(client, &everything_of_instant_table, &id, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL everything_of_instant_delete(keysrt_client *client, everything_id id)
{ return keysrt_key_delete(client, &everything_of_instant_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL everything_of_instant_walk(keysrt_client *client, keysrt_walk *walk, everything_of_instant_params *out)
{ return keysrt_key_walk(client, &everything_of_instant_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL everything_of_instant_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &everything_of_instant_table, deleted); }

/* string "v:seconds:{id}", Redis type string, database 0; TTL: 1 hour; every write sets it anew. everything.keys:161 */
typedef struct everything_of_seconds_params {
    everything_id id;
} everything_of_seconds_params;
static const keysrt_piece everything_of_seconds_table_pieces[] KEYSRT_UNUSED = {
    {"v:seconds:", 10, offsetof(everything_of_seconds_params, id), &everything_type_15, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key everything_of_seconds_table KEYSRT_UNUSED = {&everything_keyspace, "of_seconds", 39, 0, KEYSRT_STRING, false,
    {2, sizeof(everything_of_seconds_params), everything_of_seconds_table_pieces, "v:seconds:*", "v:seconds:{id}"},
    &everything_type_3, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 3600000, 0, 0, 0, 0, "$2\r\nPX\r\n$7\r\n3600000\r\n", 21},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL everything_of_seconds_key_name(keysrt_client *client, everything_id id, keysrt_text *out)
{ return keysrt_key_name(client, &everything_of_seconds_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL everything_of_seconds_parse(keysrt_client *client, keysrt_view name, everything_of_seconds_params *out)
{ return keysrt_key_parse(client, &everything_of_seconds_table, name, out, NULL); }
/* MISS: no such key. GET */
KEYSRT_CALL everything_of_seconds_get(keysrt_client *client, everything_id id, uint32_t *out)
{ return keysrt_string_get(client, &everything_of_seconds_table, &id, out, NULL); }
/* Value and TTL in one step. SET */
KEYSRT_CALL everything_of_seconds_set(keysrt_client *client, everything_id id, uint32_t value)
{ return keysrt_string_set(client, &everything_of_seconds_table, &id, &value, keysrt_declared_ttl); }
/* Sets it where there is none; MISS: there is one, nothing changed. SET NX */
KEYSRT_CALL everything_of_seconds_add(keysrt_client *client, everything_id id, uint32_t value)
{ return keysrt_string_add(client, &everything_of_seconds_table, &id, &value, keysrt_declared_ttl); }
/* Sets it and gives the old value; MISS: there was none. SET GET */
KEYSRT_CALL everything_of_seconds_swap(keysrt_client *client, everything_id id, uint32_t value, uint32_t *old)
{ return keysrt_string_swap(client, &everything_of_seconds_table, &id, &value, keysrt_declared_ttl, old, NULL); }
/* Reads and deletes; MISS: no such key. GETDEL */
KEYSRT_CALL everything_of_seconds_take(keysrt_client *client, everything_id id, uint32_t *out)
{ return keysrt_string_take(client, &everything_of_seconds_table, &id, out, NULL); }
/* One item for each key, found or not. MGET */
KEYSRT_CALL everything_of_seconds_get_many(keysrt_client *client, const everything_of_seconds_params *keys, size_t count, everything_u32_lookups *out)
{ return keysrt_string_get_many(client, &everything_of_seconds_table, keys, count, out, &out->block, sizeof(everything_u32_lookup), offsetof(everything_u32_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL everything_of_seconds_set_many(keysrt_client *client, const everything_of_seconds_params *keys, const uint32_t *values, size_t count)
{ return keysrt_string_set_many(client, &everything_of_seconds_table, keys, values, count, keysrt_declared_ttl); }
/* OK or MISS. EXISTS */
KEYSRT_CALL everything_of_seconds_exists(keysrt_client *client, everything_id id)
{ return keysrt_key_exists(client, &everything_of_seconds_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL everything_of_seconds_ttl(keysrt_client *client, everything_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &everything_of_seconds_table, &id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL everything_of_seconds_renew(keysrt_client *client, everything_id id)
{ return keysrt_key_renew(client, &everything_of_seconds_table, &id, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL everything_of_seconds_delete(keysrt_client *client, everything_id id)
{ return keysrt_key_delete(client, &everything_of_seconds_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL everything_of_seconds_walk(keysrt_client *client, keysrt_walk *walk, everything_of_seconds_params *out)
{ return keysrt_key_walk(client, &everything_of_seconds_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL everything_of_seconds_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &everything_of_seconds_table, deleted); }

/* string "v:pause:{id}", Redis type string, database 0; TTL: 1 hour; every write sets it anew. everything.keys:162 */
typedef struct everything_of_pause_params {
    everything_id id;
} everything_of_pause_params;
static const keysrt_piece everything_of_pause_table_pieces[] KEYSRT_UNUSED = {
    {"v:pause:", 8, offsetof(everything_of_pause_params, id), &everything_type_15, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key everything_of_pause_table KEYSRT_UNUSED = {&everything_keyspace, "of_pause", 40, 0, KEYSRT_STRING, false,
    {2, sizeof(everything_of_pause_params), everything_of_pause_table_pieces, "v:pause:*", "v:pause:{id}"},
    &everything_type_49, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 3600000, 0, 0, 0, 0, "$2\r\nPX\r\n$7\r\n3600000\r\n", 21},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL everything_of_pause_key_name(keysrt_client *client, everything_id id, keysrt_text *out)
{ return keysrt_key_name(client, &everything_of_pause_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL everything_of_pause_parse(keysrt_client *client, keysrt_view name, everything_of_pause_params *out)
{ return keysrt_key_parse(client, &everything_of_pause_table, name, out, NULL); }
/* MISS: no such key. GET */
KEYSRT_CALL everything_of_pause_get(keysrt_client *client, everything_id id, everything_pause *out)
{ return keysrt_string_get(client, &everything_of_pause_table, &id, out, NULL); }
/* Value and TTL in one step. SET */
KEYSRT_CALL everything_of_pause_set(keysrt_client *client, everything_id id, everything_pause value)
{ return keysrt_string_set(client, &everything_of_pause_table, &id, &value, keysrt_declared_ttl); }
/* Sets it where there is none; MISS: there is one, nothing changed. SET NX */
KEYSRT_CALL everything_of_pause_add(keysrt_client *client, everything_id id, everything_pause value)
{ return keysrt_string_add(client, &everything_of_pause_table, &id, &value, keysrt_declared_ttl); }
/* Sets it and gives the old value; MISS: there was none. SET GET */
KEYSRT_CALL everything_of_pause_swap(keysrt_client *client, everything_id id, everything_pause value, everything_pause *old)
{ return keysrt_string_swap(client, &everything_of_pause_table, &id, &value, keysrt_declared_ttl, old, NULL); }
/* Reads and deletes; MISS: no such key. GETDEL */
KEYSRT_CALL everything_of_pause_take(keysrt_client *client, everything_id id, everything_pause *out)
{ return keysrt_string_take(client, &everything_of_pause_table, &id, out, NULL); }
/* One item for each key, found or not. MGET */
KEYSRT_CALL everything_of_pause_get_many(keysrt_client *client, const everything_of_pause_params *keys, size_t count, everything_pause_lookups *out)
{ return keysrt_string_get_many(client, &everything_of_pause_table, keys, count, out, &out->block, sizeof(everything_pause_lookup), offsetof(everything_pause_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL everything_of_pause_set_many(keysrt_client *client, const everything_of_pause_params *keys, const everything_pause *values, size_t count)
{ return keysrt_string_set_many(client, &everything_of_pause_table, keys, values, count, keysrt_declared_ttl); }
/* OK or MISS. EXISTS */
KEYSRT_CALL everything_of_pause_exists(keysrt_client *client, everything_id id)
{ return keysrt_key_exists(client, &everything_of_pause_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL everything_of_pause_ttl(keysrt_client *client, everything_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &everything_of_pause_table, &id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL everything_of_pause_renew(keysrt_client *client, everything_id id)
{ return keysrt_key_renew(client, &everything_of_pause_table, &id, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL everything_of_pause_delete(keysrt_client *client, everything_id id)
{ return keysrt_key_delete(client, &everything_of_pause_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL everything_of_pause_walk(keysrt_client *client, keysrt_walk *walk, everything_of_pause_params *out)
{ return keysrt_key_walk(client, &everything_of_pause_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL everything_of_pause_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &everything_of_pause_table, deleted); }

/* string "v:color:{id}", Redis type string, database 0; TTL: 1 hour; every write sets it anew. everything.keys:163 */
typedef struct everything_of_color_params {
    everything_id id;
} everything_of_color_params;
static const keysrt_piece everything_of_color_table_pieces[] KEYSRT_UNUSED = {
    {"v:color:", 8, offsetof(everything_of_color_params, id), &everything_type_15, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key everything_of_color_table KEYSRT_UNUSED = {&everything_keyspace, "of_color", 41, 0, KEYSRT_STRING, false,
    {2, sizeof(everything_of_color_params), everything_of_color_table_pieces, "v:color:*", "v:color:{id}"},
    &everything_type_8, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 3600000, 0, 0, 0, 0, "$2\r\nPX\r\n$7\r\n3600000\r\n", 21},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL everything_of_color_key_name(keysrt_client *client, everything_id id, keysrt_text *out)
{ return keysrt_key_name(client, &everything_of_color_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL everything_of_color_parse(keysrt_client *client, keysrt_view name, everything_of_color_params *out)
{ return keysrt_key_parse(client, &everything_of_color_table, name, out, NULL); }
/* MISS: no such key. GET */
KEYSRT_CALL everything_of_color_get(keysrt_client *client, everything_id id, everything_color *out)
{ return keysrt_string_get(client, &everything_of_color_table, &id, out, NULL); }
/* Value and TTL in one step. SET */
KEYSRT_CALL everything_of_color_set(keysrt_client *client, everything_id id, everything_color value)
{ return keysrt_string_set(client, &everything_of_color_table, &id, &value, keysrt_declared_ttl); }
/* Sets it where there is none; MISS: there is one, nothing changed. SET NX */
KEYSRT_CALL everything_of_color_add(keysrt_client *client, everything_id id, everything_color value)
{ return keysrt_string_add(client, &everything_of_color_table, &id, &value, keysrt_declared_ttl); }
/* Sets it and gives the old value; MISS: there was none. SET GET */
KEYSRT_CALL everything_of_color_swap(keysrt_client *client, everything_id id, everything_color value, everything_color *old)
{ return keysrt_string_swap(client, &everything_of_color_table, &id, &value, keysrt_declared_ttl, old, NULL); }
/* Reads and deletes; MISS: no such key. GETDEL */
KEYSRT_CALL everything_of_color_take(keysrt_client *client, everything_id id, everything_color *out)
{ return keysrt_string_take(client, &everything_of_color_table, &id, out, NULL); }
/* One item for each key, found or not. MGET */
KEYSRT_CALL everything_of_color_get_many(keysrt_client *client, const everything_of_color_params *keys, size_t count, everything_color_lookups *out)
{ return keysrt_string_get_many(client, &everything_of_color_table, keys, count, out, &out->block, sizeof(everything_color_lookup), offsetof(everything_color_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL everything_of_color_set_many(keysrt_client *client, const everything_of_color_params *keys, const everything_color *values, size_t count)
{ return keysrt_string_set_many(client, &everything_of_color_table, keys, values, count, keysrt_declared_ttl); }
/* OK or MISS. EXISTS */
KEYSRT_CALL everything_of_color_exists(keysrt_client *client, everything_id id)
{ return keysrt_key_exists(client, &everything_of_color_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL everything_of_color_ttl(keysrt_client *client, everything_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &everything_of_color_table, &id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL everything_of_color_renew(keysrt_client *client, everything_id id)
{ return keysrt_key_renew(client, &everything_of_color_table, &id, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL everything_of_color_delete(keysrt_client *client, everything_id id)
{ return keysrt_key_delete(client, &everything_of_color_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL everything_of_color_walk(keysrt_client *client, keysrt_walk *walk, everything_of_color_params *out)
{ return keysrt_key_walk(client, &everything_of_color_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL everything_of_color_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &everything_of_color_table, deleted); }

/* string "v:shade:{id}", Redis type string, database 0; TTL: 1 hour; every write sets it anew. everything.keys:164 */
typedef struct everything_of_shade_params {
    everything_id id;
} everything_of_shade_params;
static const keysrt_piece everything_of_shade_table_pieces[] KEYSRT_UNUSED = {
    {"v:shade:", 8, offsetof(everything_of_shade_params, id), &everything_type_15, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key everything_of_shade_table KEYSRT_UNUSED = {&everything_keyspace, "of_shade", 42, 0, KEYSRT_STRING, false,
    {2, sizeof(everything_of_shade_params), everything_of_shade_table_pieces, "v:shade:*", "v:shade:{id}"},
    &everything_type_50, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 3600000, 0, 0, 0, 0, "$2\r\nPX\r\n$7\r\n3600000\r\n", 21},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL everything_of_shade_key_name(keysrt_client *client, everything_id id, keysrt_text *out)
{ return keysrt_key_name(client, &everything_of_shade_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL everything_of_shade_parse(keysrt_client *client, keysrt_view name, everything_of_shade_params *out)
{ return keysrt_key_parse(client, &everything_of_shade_table, name, out, NULL); }
/* MISS: no such key. GET */
KEYSRT_CALL everything_of_shade_get(keysrt_client *client, everything_id id, everything_shade *out)
{ return keysrt_string_get(client, &everything_of_shade_table, &id, out, NULL); }
/* Value and TTL in one step. SET */
KEYSRT_CALL everything_of_shade_set(keysrt_client *client, everything_id id, everything_shade value)
{ return keysrt_string_set(client, &everything_of_shade_table, &id, &value, keysrt_declared_ttl); }
/* Sets it where there is none; MISS: there is one, nothing changed. SET NX */
KEYSRT_CALL everything_of_shade_add(keysrt_client *client, everything_id id, everything_shade value)
{ return keysrt_string_add(client, &everything_of_shade_table, &id, &value, keysrt_declared_ttl); }
/* Sets it and gives the old value; MISS: there was none. SET GET */
KEYSRT_CALL everything_of_shade_swap(keysrt_client *client, everything_id id, everything_shade value, everything_shade *old)
{ return keysrt_string_swap(client, &everything_of_shade_table, &id, &value, keysrt_declared_ttl, old, NULL); }
/* Reads and deletes; MISS: no such key. GETDEL */
KEYSRT_CALL everything_of_shade_take(keysrt_client *client, everything_id id, everything_shade *out)
{ return keysrt_string_take(client, &everything_of_shade_table, &id, out, NULL); }
/* One item for each key, found or not. MGET */
KEYSRT_CALL everything_of_shade_get_many(keysrt_client *client, const everything_of_shade_params *keys, size_t count, everything_shade_lookups *out)
{ return keysrt_string_get_many(client, &everything_of_shade_table, keys, count, out, &out->block, sizeof(everything_shade_lookup), offsetof(everything_shade_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL everything_of_shade_set_many(keysrt_client *client, const everything_of_shade_params *keys, const everything_shade *values, size_t count)
{ return keysrt_string_set_many(client, &everything_of_shade_table, keys, values, count, keysrt_declared_ttl); }
/* OK or MISS. EXISTS */
KEYSRT_CALL everything_of_shade_exists(keysrt_client *client, everything_id id)
{ return keysrt_key_exists(client, &everything_of_shade_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL everything_of_shade_ttl(keysrt_client *client, everything_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &everything_of_shade_table, &id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL everything_of_shade_renew(keysrt_client *client, everything_id id)
{ return keysrt_key_renew(client, &everything_of_shade_table, &id, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL everything_of_shade_delete(keysrt_client *client, everything_id id)
{ return keysrt_key_delete(client, &everything_of_shade_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL everything_of_shade_walk(keysrt_client *client, keysrt_walk *walk, everything_of_shade_params *out)
{ return keysrt_key_walk(client, &everything_of_shade_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL everything_of_shade_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &everything_of_shade_table, deleted); }

/* string "v:vector:{id}", Redis type string, database 0; TTL: 1 hour; every write sets it anew. everything.keys:165 */
typedef struct everything_of_vector_params {
    everything_id id;
} everything_of_vector_params;
static const keysrt_piece everything_of_vector_table_pieces[] KEYSRT_UNUSED = {
    {"v:vector:", 9, offsetof(everything_of_vector_params, id), &everything_type_15, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key everything_of_vector_table KEYSRT_UNUSED = {&everything_keyspace, "of_vector", 43, 0, KEYSRT_STRING, false,
    {2, sizeof(everything_of_vector_params), everything_of_vector_table_pieces, "v:vector:*", "v:vector:{id}"},
    &everything_type_51, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 3600000, 0, 0, 0, 0, "$2\r\nPX\r\n$7\r\n3600000\r\n", 21},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL everything_of_vector_key_name(keysrt_client *client, everything_id id, keysrt_text *out)
{ return keysrt_key_name(client, &everything_of_vector_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL everything_of_vector_parse(keysrt_client *client, keysrt_view name, everything_of_vector_params *out)
{ return keysrt_key_parse(client, &everything_of_vector_table, name, out, NULL); }
/* MISS: no such key. GET */
KEYSRT_CALL everything_of_vector_get(keysrt_client *client, everything_id id, everything_vector_768 *out)
{ return keysrt_string_get(client, &everything_of_vector_table, &id, out, NULL); }
/* Value and TTL in one step. SET */
KEYSRT_CALL everything_of_vector_set(keysrt_client *client, everything_id id, const everything_vector_768 *value)
{ return keysrt_string_set(client, &everything_of_vector_table, &id, value, keysrt_declared_ttl); }
/* Sets it where there is none; MISS: there is one, nothing changed. SET NX */
KEYSRT_CALL everything_of_vector_add(keysrt_client *client, everything_id id, const everything_vector_768 *value)
{ return keysrt_string_add(client, &everything_of_vector_table, &id, value, keysrt_declared_ttl); }
/* Sets it and gives the old value; MISS: there was none. SET GET */
KEYSRT_CALL everything_of_vector_swap(keysrt_client *client, everything_id id, const everything_vector_768 *value, everything_vector_768 *old)
{ return keysrt_string_swap(client, &everything_of_vector_table, &id, value, keysrt_declared_ttl, old, NULL); }
/* Reads and deletes; MISS: no such key. GETDEL */
KEYSRT_CALL everything_of_vector_take(keysrt_client *client, everything_id id, everything_vector_768 *out)
{ return keysrt_string_take(client, &everything_of_vector_table, &id, out, NULL); }
/* One item for each key, found or not. MGET */
KEYSRT_CALL everything_of_vector_get_many(keysrt_client *client, const everything_of_vector_params *keys, size_t count, everything_vector_768_lookups *out)
{ return keysrt_string_get_many(client, &everything_of_vector_table, keys, count, out, &out->block, sizeof(everything_vector_768_lookup), offsetof(everything_vector_768_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL everything_of_vector_set_many(keysrt_client *client, const everything_of_vector_params *keys, const everything_vector_768 *values, size_t count)
{ return keysrt_string_set_many(client, &everything_of_vector_table, keys, values, count, keysrt_declared_ttl); }
/* OK or MISS. EXISTS */
KEYSRT_CALL everything_of_vector_exists(keysrt_client *client, everything_id id)
{ return keysrt_key_exists(client, &everything_of_vector_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL everything_of_vector_ttl(keysrt_client *client, everything_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &everything_of_vector_table, &id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL everything_of_vector_renew(keysrt_client *client, everything_id id)
{ return keysrt_key_renew(client, &everything_of_vector_table, &id, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL everything_of_vector_delete(keysrt_client *client, everything_id id)
{ return keysrt_key_delete(client, &everything_of_vector_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL everything_of_vector_walk(keysrt_client *client, keysrt_walk *walk, everything_of_vector_params *out)
{ return keysrt_key_walk(client, &everything_of_vector_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL everything_of_vector_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &everything_of_vector_table, deleted); }

/* string "v:vector8:{id}", Redis type string, database 0; TTL: 1 hour; every write sets it anew. everything.keys:166 */
typedef struct everything_of_vector_8_params {
    everything_id id;
} everything_of_vector_8_params;
static const keysrt_piece everything_of_vector_8_table_pieces[] KEYSRT_UNUSED = {
    {"v:vector8:", 10, offsetof(everything_of_vector_8_params, id), &everything_type_15, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key everything_of_vector_8_table KEYSRT_UNUSED = {&everything_keyspace, "of_vector_8", 44, 0, KEYSRT_STRING, false,
    {2, sizeof(everything_of_vector_8_params), everything_of_vector_8_table_pieces, "v:vector8:*", "v:vector8:{id}"},
    &everything_type_52, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 3600000, 0, 0, 0, 0, "$2\r\nPX\r\n$7\r\n3600000\r\n", 21},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL everything_of_vector_8_key_name(keysrt_client *client, everything_id id, keysrt_text *out)
{ return keysrt_key_name(client, &everything_of_vector_8_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL everything_of_vector_8_parse(keysrt_client *client, keysrt_view name, everything_of_vector_8_params *out)
{ return keysrt_key_parse(client, &everything_of_vector_8_table, name, out, NULL); }
/* MISS: no such key. GET */
KEYSRT_CALL everything_of_vector_8_get(keysrt_client *client, everything_id id, everything_vector *out)
{ return keysrt_string_get(client, &everything_of_vector_8_table, &id, out, NULL); }
/* Value and TTL in one step. SET */
KEYSRT_CALL everything_of_vector_8_set(keysrt_client *client, everything_id id, const everything_vector *value)
{ return keysrt_string_set(client, &everything_of_vector_8_table, &id, value, keysrt_declared_ttl); }
/* Sets it where there is none; MISS: there is one, nothing changed. SET NX */
KEYSRT_CALL everything_of_vector_8_add(keysrt_client *client, everything_id id, const everything_vector *value)
{ return keysrt_string_add(client, &everything_of_vector_8_table, &id, value, keysrt_declared_ttl); }
/* Sets it and gives the old value; MISS: there was none. SET GET */
KEYSRT_CALL everything_of_vector_8_swap(keysrt_client *client, everything_id id, const everything_vector *value, everything_vector *old)
{ return keysrt_string_swap(client, &everything_of_vector_8_table, &id, value, keysrt_declared_ttl, old, NULL); }
/* Reads and deletes; MISS: no such key. GETDEL */
KEYSRT_CALL everything_of_vector_8_take(keysrt_client *client, everything_id id, everything_vector *out)
{ return keysrt_string_take(client, &everything_of_vector_8_table, &id, out, NULL); }
/* One item for each key, found or not. MGET */
KEYSRT_CALL everything_of_vector_8_get_many(keysrt_client *client, const everything_of_vector_8_params *keys, size_t count, everything_vector_lookups *out)
{ return keysrt_string_get_many(client, &everything_of_vector_8_table, keys, count, out, &out->block, sizeof(everything_vector_lookup), offsetof(everything_vector_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL everything_of_vector_8_set_many(keysrt_client *client, const everything_of_vector_8_params *keys, const everything_vector *values, size_t count)
{ return keysrt_string_set_many(client, &everything_of_vector_8_table, keys, values, count, keysrt_declared_ttl); }
/* OK or MISS. EXISTS */
KEYSRT_CALL everything_of_vector_8_exists(keysrt_client *client, everything_id id)
{ return keysrt_key_exists(client, &everything_of_vector_8_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL everything_of_vector_8_ttl(keysrt_client *client, everything_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &everything_of_vector_8_table, &id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL everything_of_vector_8_renew(keysrt_client *client, everything_id id)
{ return keysrt_key_renew(client, &everything_of_vector_8_table, &id, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL everything_of_vector_8_delete(keysrt_client *client, everything_id id)
{ return keysrt_key_delete(client, &everything_of_vector_8_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL everything_of_vector_8_walk(keysrt_client *client, keysrt_walk *walk, everything_of_vector_8_params *out)
{ return keysrt_key_walk(client, &everything_of_vector_8_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL everything_of_vector_8_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &everything_of_vector_8_table, deleted); }

/* string "v:json:{id}", Redis type string, database 0; TTL: 1 hour; every write sets it anew. everything.keys:167 */
typedef struct everything_of_json_params {
    everything_id id;
} everything_of_json_params;
static const keysrt_piece everything_of_json_table_pieces[] KEYSRT_UNUSED = {
    {"v:json:", 7, offsetof(everything_of_json_params, id), &everything_type_15, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key everything_of_json_table KEYSRT_UNUSED = {&everything_keyspace, "of_json", 45, 0, KEYSRT_STRING, false,
    {2, sizeof(everything_of_json_params), everything_of_json_table_pieces, "v:json:*", "v:json:{id}"},
    &everything_type_53, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 3600000, 0, 0, 0, 0, "$2\r\nPX\r\n$7\r\n3600000\r\n", 21},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL everything_of_json_key_name(keysrt_client *client, everything_id id, keysrt_text *out)
{ return keysrt_key_name(client, &everything_of_json_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL everything_of_json_parse(keysrt_client *client, keysrt_view name, everything_of_json_params *out)
{ return keysrt_key_parse(client, &everything_of_json_table, name, out, NULL); }
/* MISS: no such key. GET */
KEYSRT_CALL everything_of_json_get(keysrt_client *client, everything_id id, keysrt_text *out)
{ return keysrt_string_get(client, &everything_of_json_table, &id, out, &out->block); }
/* Value and TTL in one step. SET */
KEYSRT_CALL everything_of_json_set(keysrt_client *client, everything_id id, keysrt_view value)
{ return keysrt_string_set(client, &everything_of_json_table, &id, &value, keysrt_declared_ttl); }
/* Sets it where there is none; MISS: there is one, nothing changed. SET NX */
KEYSRT_CALL everything_of_json_add(keysrt_client *client, everything_id id, keysrt_view value)
{ return keysrt_string_add(client, &everything_of_json_table, &id, &value, keysrt_declared_ttl); }
/* Sets it and gives the old value; MISS: there was none. SET GET */
KEYSRT_CALL everything_of_json_swap(keysrt_client *client, everything_id id, keysrt_view value, keysrt_text *old)
{ return keysrt_string_swap(client, &everything_of_json_table, &id, &value, keysrt_declared_ttl, old, &old->block); }
/* Reads and deletes; MISS: no such key. GETDEL */
KEYSRT_CALL everything_of_json_take(keysrt_client *client, everything_id id, keysrt_text *out)
{ return keysrt_string_take(client, &everything_of_json_table, &id, out, &out->block); }
/* One item for each key, found or not. MGET */
KEYSRT_CALL everything_of_json_get_many(keysrt_client *client, const everything_of_json_params *keys, size_t count, everything_string_lookups *out)
{ return keysrt_string_get_many(client, &everything_of_json_table, keys, count, out, &out->block, sizeof(everything_string_lookup), offsetof(everything_string_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL everything_of_json_set_many(keysrt_client *client, const everything_of_json_params *keys, const keysrt_view *values, size_t count)
{ return keysrt_string_set_many(client, &everything_of_json_table, keys, values, count, keysrt_declared_ttl); }
/* OK or MISS. EXISTS */
KEYSRT_CALL everything_of_json_exists(keysrt_client *client, everything_id id)
{ return keysrt_key_exists(client, &everything_of_json_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL everything_of_json_ttl(keysrt_client *client, everything_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &everything_of_json_table, &id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL everything_of_json_renew(keysrt_client *client, everything_id id)
{ return keysrt_key_renew(client, &everything_of_json_table, &id, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL everything_of_json_delete(keysrt_client *client, everything_id id)
{ return keysrt_key_delete(client, &everything_of_json_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL everything_of_json_walk(keysrt_client *client, keysrt_walk *walk, everything_of_json_params *out)
{ return keysrt_key_walk(client, &everything_of_json_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL everything_of_json_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &everything_of_json_table, deleted); }

/* string "v:njson:{id}", Redis type string, database 0; TTL: 1 hour; every write sets it anew. everything.keys:168 */
typedef struct everything_of_named_json_params {
    everything_id id;
} everything_of_named_json_params;
static const keysrt_piece everything_of_named_json_table_pieces[] KEYSRT_UNUSED = {
    {"v:njson:", 8, offsetof(everything_of_named_json_params, id), &everything_type_15, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key everything_of_named_json_table KEYSRT_UNUSED = {&everything_keyspace, "of_named_json", 46, 0, KEYSRT_STRING, false,
    {2, sizeof(everything_of_named_json_params), everything_of_named_json_table_pieces, "v:njson:*", "v:njson:{id}"},
    &everything_type_54, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 3600000, 0, 0, 0, 0, "$2\r\nPX\r\n$7\r\n3600000\r\n", 21},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL everything_of_named_json_key_name(keysrt_client *client, everything_id id, keysrt_text *out)
{ return keysrt_key_name(client, &everything_of_named_json_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL everything_of_named_json_parse(keysrt_client *client, keysrt_view name, everything_of_named_json_params *out)
{ return keysrt_key_parse(client, &everything_of_named_json_table, name, out, NULL); }
/* MISS: no such key. GET */
KEYSRT_CALL everything_of_named_json_get(keysrt_client *client, everything_id id, everything_json_result *out)
{ return keysrt_string_get(client, &everything_of_named_json_table, &id, out, &out->block); }
/* Value and TTL in one step. SET */
KEYSRT_CALL everything_of_named_json_set(keysrt_client *client, everything_id id, everything_json value)
{ return keysrt_string_set(client, &everything_of_named_json_table, &id, &value, keysrt_declared_ttl); }
/* Sets it where there is none; MISS: there is one, nothing changed. SET NX */
KEYSRT_CALL everything_of_named_json_add(keysrt_client *client, everything_id id, everything_json value)
{ return keysrt_string_add(client, &everything_of_named_json_table, &id, &value, keysrt_declared_ttl); }
/* Sets it and gives the old value; MISS: there was none. SET GET */
KEYSRT_CALL everything_of_named_json_swap(keysrt_client *client, everything_id id, everything_json value, everything_json_result *old)
{ return keysrt_string_swap(client, &everything_of_named_json_table, &id, &value, keysrt_declared_ttl, old, &old->block); }
/* Reads and deletes; MISS: no such key. GETDEL */
KEYSRT_CALL everything_of_named_json_take(keysrt_client *client, everything_id id, everything_json_result *out)
{ return keysrt_string_take(client, &everything_of_named_json_table, &id, out, &out->block); }
/* One item for each key, found or not. MGET */
KEYSRT_CALL everything_of_named_json_get_many(keysrt_client *client, const everything_of_named_json_params *keys, size_t count, everything_json_lookups *out)
{ return keysrt_string_get_many(client, &everything_of_named_json_table, keys, count, out, &out->block, sizeof(everything_json_lookup), offsetof(everything_json_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL everything_of_named_json_set_many(keysrt_client *client, const everything_of_named_json_params *keys, const everything_json *values, size_t count)
{ return keysrt_string_set_many(client, &everything_of_named_json_table, keys, values, count, keysrt_declared_ttl); }
/* OK or MISS. EXISTS */
KEYSRT_CALL everything_of_named_json_exists(keysrt_client *client, everything_id id)
{ return keysrt_key_exists(client, &everything_of_named_json_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL everything_of_named_json_ttl(keysrt_client *client, everything_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &everything_of_named_json_table, &id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL everything_of_named_json_renew(keysrt_client *client, everything_id id)
{ return keysrt_key_renew(client, &everything_of_named_json_table, &id, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL everything_of_named_json_delete(keysrt_client *client, everything_id id)
{ return keysrt_key_delete(client, &everything_of_named_json_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL everything_of_named_json_walk(keysrt_client *client, keysrt_walk *walk, everything_of_named_json_params *out)
{ return keysrt_key_walk(client, &everything_of_named_json_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL everything_of_named_json_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &everything_of_named_json_table, deleted); }

/* string "v:note:{id}", Redis type string, database 0; TTL: 1 hour; every write sets it anew. everything.keys:169 */
typedef struct everything_of_note_params {
    everything_id id;
} everything_of_note_params;
static const keysrt_piece everything_of_note_table_pieces[] KEYSRT_UNUSED = {
    {"v:note:", 7, offsetof(everything_of_note_params, id), &everything_type_15, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key everything_of_note_table KEYSRT_UNUSED = {&everything_keyspace, "of_note", 47, 0, KEYSRT_STRING, false,
    {2, sizeof(everything_of_note_params), everything_of_note_table_pieces, "v:note:*", "v:note:{id}"},
    &everything_type_70, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 3600000, 0, 0, 0, 0, "$2\r\nPX\r\n$7\r\n3600000\r\n", 21},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL everything_of_note_key_name(keysrt_client *client, everything_id id, keysrt_text *out)
{ return keysrt_key_name(client, &everything_of_note_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL everything_of_note_parse(keysrt_client *client, keysrt_view name, everything_of_note_params *out)
{ return keysrt_key_parse(client, &everything_of_note_table, name, out, NULL); }
/* MISS: no such key. GET */
KEYSRT_CALL everything_of_note_get(keysrt_client *client, everything_id id, everything_note_result *out)
{ return keysrt_string_get(client, &everything_of_note_table, &id, out, &out->block); }
/* Value and TTL in one step. SET */
KEYSRT_CALL everything_of_note_set(keysrt_client *client, everything_id id, const everything_note *value)
{ return keysrt_string_set(client, &everything_of_note_table, &id, value, keysrt_declared_ttl); }
/* Sets it where there is none; MISS: there is one, nothing changed. SET NX */
KEYSRT_CALL everything_of_note_add(keysrt_client *client, everything_id id, const everything_note *value)
{ return keysrt_string_add(client, &everything_of_note_table, &id, value, keysrt_declared_ttl); }
/* Sets it and gives the old value; MISS: there was none. SET GET */
KEYSRT_CALL everything_of_note_swap(keysrt_client *client, everything_id id, const everything_note *value, everything_note_result *old)
{ return keysrt_string_swap(client, &everything_of_note_table, &id, value, keysrt_declared_ttl, old, &old->block); }
/* Reads and deletes; MISS: no such key. GETDEL */
KEYSRT_CALL everything_of_note_take(keysrt_client *client, everything_id id, everything_note_result *out)
{ return keysrt_string_take(client, &everything_of_note_table, &id, out, &out->block); }
/* One item for each key, found or not. MGET */
KEYSRT_CALL everything_of_note_get_many(keysrt_client *client, const everything_of_note_params *keys, size_t count, everything_note_lookups *out)
{ return keysrt_string_get_many(client, &everything_of_note_table, keys, count, out, &out->block, sizeof(everything_note_lookup), offsetof(everything_note_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL everything_of_note_set_many(keysrt_client *client, const everything_of_note_params *keys, const everything_note *values, size_t count)
{ return keysrt_string_set_many(client, &everything_of_note_table, keys, values, count, keysrt_declared_ttl); }
/* OK or MISS. EXISTS */
KEYSRT_CALL everything_of_note_exists(keysrt_client *client, everything_id id)
{ return keysrt_key_exists(client, &everything_of_note_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL everything_of_note_ttl(keysrt_client *client, everything_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &everything_of_note_table, &id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL everything_of_note_renew(keysrt_client *client, everything_id id)
{ return keysrt_key_renew(client, &everything_of_note_table, &id, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL everything_of_note_delete(keysrt_client *client, everything_id id)
{ return keysrt_key_delete(client, &everything_of_note_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL everything_of_note_walk(keysrt_client *client, keysrt_walk *walk, everything_of_note_params *out)
{ return keysrt_key_walk(client, &everything_of_note_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL everything_of_note_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &everything_of_note_table, deleted); }

/* string "v:onenote:{id}", Redis type string, database 0; TTL: 1 hour; every write sets it anew. everything.keys:170 */
typedef struct everything_of_one_note_params {
    everything_id id;
} everything_of_one_note_params;
static const keysrt_piece everything_of_one_note_table_pieces[] KEYSRT_UNUSED = {
    {"v:onenote:", 10, offsetof(everything_of_one_note_params, id), &everything_type_15, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key everything_of_one_note_table KEYSRT_UNUSED = {&everything_keyspace, "of_one_note", 48, 0, KEYSRT_STRING, false,
    {2, sizeof(everything_of_one_note_params), everything_of_one_note_table_pieces, "v:onenote:*", "v:onenote:{id}"},
    &everything_type_71, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 3600000, 0, 0, 0, 0, "$2\r\nPX\r\n$7\r\n3600000\r\n", 21},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL everything_of_one_note_key_name(keysrt_client *client, everything_id id, keysrt_text *out)
{ return keysrt_key_name(client, &everything_of_one_note_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL everything_of_one_note_parse(keysrt_client *client, keysrt_view name, everything_of_one_note_params *out)
{ return keysrt_key_parse(client, &everything_of_one_note_table, name, out, NULL); }
/* MISS: no such key. GET */
KEYSRT_CALL everything_of_one_note_get(keysrt_client *client, everything_id id, everything_one_note_result *out)
{ return keysrt_string_get(client, &everything_of_one_note_table, &id, out, &out->block); }
/* Value and TTL in one step. SET */
KEYSRT_CALL everything_of_one_note_set(keysrt_client *client, everything_id id, const everything_one_note *value)
{ return keysrt_string_set(client, &everything_of_one_note_table, &id, value, keysrt_declared_ttl); }
/* Sets it where there is none; MISS: there is one, nothing changed. SET NX */
KEYSRT_CALL everything_of_one_note_add(keysrt_client *client, everything_id id, const everything_one_note *value)
{ return keysrt_string_add(client, &everything_of_one_note_table, &id, value, keysrt_declared_ttl); }
/* Sets it and gives the old value; MISS: there was none. SET GET */
KEYSRT_CALL everything_of_one_note_swap(keysrt_client *client, everything_id id, const everything_one_note *value, everything_one_note_result *old)
{ return keysrt_string_swap(client, &everything_of_one_note_table, &id, value, keysrt_declared_ttl, old, &old->block); }
/* Reads and deletes; MISS: no such key. GETDEL */
KEYSRT_CALL everything_of_one_note_take(keysrt_client *client, everything_id id, everything_one_note_result *out)
{ return keysrt_string_take(client, &everything_of_one_note_table, &id, out, &out->block); }
/* One item for each key, found or not. MGET */
KEYSRT_CALL everything_of_one_note_get_many(keysrt_client *client, const everything_of_one_note_params *keys, size_t count, everything_one_note_lookups *out)
{ return keysrt_string_get_many(client, &everything_of_one_note_table, keys, count, out, &out->block, sizeof(everything_one_note_lookup), offsetof(everything_one_note_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL everything_of_one_note_set_many(keysrt_client *client, const everything_of_one_note_params *keys, const everything_one_note *values, size_t count)
{ return keysrt_string_set_many(client, &everything_of_one_note_table, keys, values, count, keysrt_declared_ttl); }
/* OK or MISS. EXISTS */
KEYSRT_CALL everything_of_one_note_exists(keysrt_client *client, everything_id id)
{ return keysrt_key_exists(client, &everything_of_one_note_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL everything_of_one_note_ttl(keysrt_client *client, everything_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &everything_of_one_note_table, &id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL everything_of_one_note_renew(keysrt_client *client, everything_id id)
{ return keysrt_key_renew(client, &everything_of_one_note_table, &id, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL everything_of_one_note_delete(keysrt_client *client, everything_id id)
{ return keysrt_key_delete(client, &everything_of_one_note_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL everything_of_one_note_walk(keysrt_client *client, keysrt_walk *walk, everything_of_one_note_params *out)
{ return keysrt_key_walk(client, &everything_of_one_note_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL everything_of_one_note_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &everything_of_one_note_table, deleted); }

/* string "v:copy:{id}", Redis type string, database 0; TTL: 1 hour; every write sets it anew. everything.keys:171 */
typedef struct everything_of_copy_params {
    everything_id id;
} everything_of_copy_params;
static const keysrt_piece everything_of_copy_table_pieces[] KEYSRT_UNUSED = {
    {"v:copy:", 7, offsetof(everything_of_copy_params, id), &everything_type_15, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key everything_of_copy_table KEYSRT_UNUSED = {&everything_keyspace, "of_copy", 49, 0, KEYSRT_STRING, false,
    {2, sizeof(everything_of_copy_params), everything_of_copy_table_pieces, "v:copy:*", "v:copy:{id}"},
    &everything_type_73, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 3600000, 0, 0, 0, 0, "$2\r\nPX\r\n$7\r\n3600000\r\n", 21},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL everything_of_copy_key_name(keysrt_client *client, everything_id id, keysrt_text *out)
{ return keysrt_key_name(client, &everything_of_copy_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL everything_of_copy_parse(keysrt_client *client, keysrt_view name, everything_of_copy_params *out)
{ return keysrt_key_parse(client, &everything_of_copy_table, name, out, NULL); }
/* MISS: no such key. GET */
KEYSRT_CALL everything_of_copy_get(keysrt_client *client, everything_id id, everything_copy_result *out)
{ return keysrt_string_get(client, &everything_of_copy_table, &id, out, &out->block); }
/* Value and TTL in one step. SET */
KEYSRT_CALL everything_of_copy_set(keysrt_client *client, everything_id id, const everything_copy *value)
{ return keysrt_string_set(client, &everything_of_copy_table, &id, value, keysrt_declared_ttl); }
/* Sets it where there is none; MISS: there is one, nothing changed. SET NX */
KEYSRT_CALL everything_of_copy_add(keysrt_client *client, everything_id id, const everything_copy *value)
{ return keysrt_string_add(client, &everything_of_copy_table, &id, value, keysrt_declared_ttl); }
/* Sets it and gives the old value; MISS: there was none. SET GET */
KEYSRT_CALL everything_of_copy_swap(keysrt_client *client, everything_id id, const everything_copy *value, everything_copy_result *old)
{ return keysrt_string_swap(client, &everything_of_copy_table, &id, value, keysrt_declared_ttl, old, &old->block); }
/* Reads and deletes; MISS: no such key. GETDEL */
KEYSRT_CALL everything_of_copy_take(keysrt_client *client, everything_id id, everything_copy_result *out)
{ return keysrt_string_take(client, &everything_of_copy_table, &id, out, &out->block); }
/* One item for each key, found or not. MGET */
KEYSRT_CALL everything_of_copy_get_many(keysrt_client *client, const everything_of_copy_params *keys, size_t count, everything_copy_lookups *out)
{ return keysrt_string_get_many(client, &everything_of_copy_table, keys, count, out, &out->block, sizeof(everything_copy_lookup), offsetof(everything_copy_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL everything_of_copy_set_many(keysrt_client *client, const everything_of_copy_params *keys, const everything_copy *values, size_t count)
{ return keysrt_string_set_many(client, &everything_of_copy_table, keys, values, count, keysrt_declared_ttl); }
/* OK or MISS. EXISTS */
KEYSRT_CALL everything_of_copy_exists(keysrt_client *client, everything_id id)
{ return keysrt_key_exists(client, &everything_of_copy_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL everything_of_copy_ttl(keysrt_client *client, everything_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &everything_of_copy_table, &id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL everything_of_copy_renew(keysrt_client *client, everything_id id)
{ return keysrt_key_renew(client, &everything_of_copy_table, &id, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL everything_of_copy_delete(keysrt_client *client, everything_id id)
{ return keysrt_key_delete(client, &everything_of_copy_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL everything_of_copy_walk(keysrt_client *client, keysrt_walk *walk, everything_of_copy_params *out)
{ return keysrt_key_walk(client, &everything_of_copy_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL everything_of_copy_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &everything_of_copy_table, deleted); }

/* string "v:notes:{id}", Redis type string, database 0; TTL: 1 hour; every write sets it anew. everything.keys:172 */
typedef struct everything_of_notes_params {
    everything_id id;
} everything_of_notes_params;
static const keysrt_piece everything_of_notes_table_pieces[] KEYSRT_UNUSED = {
    {"v:notes:", 8, offsetof(everything_of_notes_params, id), &everything_type_15, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key everything_of_notes_table KEYSRT_UNUSED = {&everything_keyspace, "of_notes", 50, 0, KEYSRT_STRING, false,
    {2, sizeof(everything_of_notes_params), everything_of_notes_table_pieces, "v:notes:*", "v:notes:{id}"},
    &everything_type_75, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 3600000, 0, 0, 0, 0, "$2\r\nPX\r\n$7\r\n3600000\r\n", 21},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL everything_of_notes_key_name(keysrt_client *client, everything_id id, keysrt_text *out)
{ return keysrt_key_name(client, &everything_of_notes_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL everything_of_notes_parse(keysrt_client *client, keysrt_view name, everything_of_notes_params *out)
{ return keysrt_key_parse(client, &everything_of_notes_table, name, out, NULL); }
/* MISS: no such key. GET */
KEYSRT_CALL everything_of_notes_get(keysrt_client *client, everything_id id, everything_notes_result *out)
{ return keysrt_string_get(client, &everything_of_notes_table, &id, out, &out->block); }
/* Value and TTL in one step. SET */
KEYSRT_CALL everything_of_notes_set(keysrt_client *client, everything_id id, const everything_notes *value)
{ return keysrt_string_set(client, &everything_of_notes_table, &id, value, keysrt_declared_ttl); }
/* Sets it where there is none; MISS: there is one, nothing changed. SET NX */
KEYSRT_CALL everything_of_notes_add(keysrt_client *client, everything_id id, const everything_notes *value)
{ return keysrt_string_add(client, &everything_of_notes_table, &id, value, keysrt_declared_ttl); }
/* Sets it and gives the old value; MISS: there was none. SET GET */
KEYSRT_CALL everything_of_notes_swap(keysrt_client *client, everything_id id, const everything_notes *value, everything_notes_result *old)
{ return keysrt_string_swap(client, &everything_of_notes_table, &id, value, keysrt_declared_ttl, old, &old->block); }
/* Reads and deletes; MISS: no such key. GETDEL */
KEYSRT_CALL everything_of_notes_take(keysrt_client *client, everything_id id, everything_notes_result *out)
{ return keysrt_string_take(client, &everything_of_notes_table, &id, out, &out->block); }
/* One item for each key, found or not. MGET */
KEYSRT_CALL everything_of_notes_get_many(keysrt_client *client, const everything_of_notes_params *keys, size_t count, everything_notes_lookups *out)
{ return keysrt_string_get_many(client, &everything_of_notes_table, keys, count, out, &out->block, sizeof(everything_notes_lookup), offsetof(everything_notes_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL everything_of_notes_set_many(keysrt_client *client, const everything_of_notes_params *keys, const everything_notes *values, size_t count)
{ return keysrt_string_set_many(client, &everything_of_notes_table, keys, values, count, keysrt_declared_ttl); }
/* OK or MISS. EXISTS */
KEYSRT_CALL everything_of_notes_exists(keysrt_client *client, everything_id id)
{ return keysrt_key_exists(client, &everything_of_notes_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL everything_of_notes_ttl(keysrt_client *client, everything_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &everything_of_notes_table, &id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL everything_of_notes_renew(keysrt_client *client, everything_id id)
{ return keysrt_key_renew(client, &everything_of_notes_table, &id, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL everything_of_notes_delete(keysrt_client *client, everything_id id)
{ return keysrt_key_delete(client, &everything_of_notes_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL everything_of_notes_walk(keysrt_client *client, keysrt_walk *walk, everything_of_notes_params *out)
{ return keysrt_key_walk(client, &everything_of_notes_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL everything_of_notes_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &everything_of_notes_table, deleted); }

/* string "v:notelist:{id}", Redis type string, database 0; TTL: 1 hour; every write sets it anew. everything.keys:173 */
typedef struct everything_of_note_list_params {
    everything_id id;
} everything_of_note_list_params;
static const keysrt_piece everything_of_note_list_table_pieces[] KEYSRT_UNUSED = {
    {"v:notelist:", 11, offsetof(everything_of_note_list_params, id), &everything_type_15, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key everything_of_note_list_table KEYSRT_UNUSED = {&everything_keyspace, "of_note_list", 51, 0, KEYSRT_STRING, false,
    {2, sizeof(everything_of_note_list_params), everything_of_note_list_table_pieces, "v:notelist:*", "v:notelist:{id}"},
    &everything_type_76, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 3600000, 0, 0, 0, 0, "$2\r\nPX\r\n$7\r\n3600000\r\n", 21},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL everything_of_note_list_key_name(keysrt_client *client, everything_id id, keysrt_text *out)
{ return keysrt_key_name(client, &everything_of_note_list_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL everything_of_note_list_parse(keysrt_client *client, keysrt_view name, everything_of_note_list_params *out)
{ return keysrt_key_parse(client, &everything_of_note_list_table, name, out, NULL); }
/* MISS: no such key. GET */
KEYSRT_CALL everything_of_note_list_get(keysrt_client *client, everything_id id, everything_note_list_result *out)
{ return keysrt_string_get(client, &everything_of_note_list_table, &id, out, &out->block); }
/* Value and TTL in one step. SET */
KEYSRT_CALL everything_of_note_list_set(keysrt_client *client, everything_id id, const everything_note_list *value)
{ return keysrt_string_set(client, &everything_of_note_list_table, &id, value, keysrt_declared_ttl); }
/* Sets it where there is none; MISS: there is one, nothing changed. SET NX */
KEYSRT_CALL everything_of_note_list_add(keysrt_client *client, everything_id id, const everything_note_list *value)
{ return keysrt_string_add(client, &everything_of_note_list_table, &id, value, keysrt_declared_ttl); }
/* Sets it and gives the old value; MISS: there was none. SET GET */
KEYSRT_CALL everything_of_note_list_swap(keysrt_client *client, everything_id id, const everything_note_list *value, everything_note_list_result *old)
{ return keysrt_string_swap(client, &everything_of_note_list_table, &id, value, keysrt_declared_ttl, old, &old->block); }
/* Reads and deletes; MISS: no such key. GETDEL */
KEYSRT_CALL everything_of_note_list_take(keysrt_client *client, everything_id id, everything_note_list_result *out)
{ return keysrt_string_take(client, &everything_of_note_list_table, &id, out, &out->block); }
/* One item for each key, found or not. MGET */
KEYSRT_CALL everything_of_note_list_get_many(keysrt_client *client, const everything_of_note_list_params *keys, size_t count, everything_note_list_lookups *out)
{ return keysrt_string_get_many(client, &everything_of_note_list_table, keys, count, out, &out->block, sizeof(everything_note_list_lookup), offsetof(everything_note_list_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL everything_of_note_list_set_many(keysrt_client *client, const everything_of_note_list_params *keys, const everything_note_list *values, size_t count)
{ return keysrt_string_set_many(client, &everything_of_note_list_table, keys, values, count, keysrt_declared_ttl); }
/* OK or MISS. EXISTS */
KEYSRT_CALL everything_of_note_list_exists(keysrt_client *client, everything_id id)
{ return keysrt_key_exists(client, &everything_of_note_list_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL everything_of_note_list_ttl(keysrt_client *client, everything_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &everything_of_note_list_table, &id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL everything_of_note_list_renew(keysrt_client *client, everything_id id)
{ return keysrt_key_renew(client, &everything_of_note_list_table, &id, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL everything_of_note_list_delete(keysrt_client *client, everything_id id)
{ return keysrt_key_delete(client, &everything_of_note_list_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL everything_of_note_list_walk(keysrt_client *client, keysrt_walk *walk, everything_of_note_list_params *out)
{ return keysrt_key_walk(client, &everything_of_note_list_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL everything_of_note_list_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &everything_of_note_list_table, deleted); }

/* string "v:counts:{id}", Redis type string, database 0; TTL: 1 hour; every write sets it anew. everything.keys:174 */
typedef struct everything_of_counts_params {
    everything_id id;
} everything_of_counts_params;
static const keysrt_piece everything_of_counts_table_pieces[] KEYSRT_UNUSED = {
    {"v:counts:", 9, offsetof(everything_of_counts_params, id), &everything_type_15, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key everything_of_counts_table KEYSRT_UNUSED = {&everything_keyspace, "of_counts", 52, 0, KEYSRT_STRING, false,
    {2, sizeof(everything_of_counts_params), everything_of_counts_table_pieces, "v:counts:*", "v:counts:{id}"},
    &everything_type_77, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 3600000, 0, 0, 0, 0, "$2\r\nPX\r\n$7\r\n3600000\r\n", 21},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL everything_of_counts_key_name(keysrt_client *client, everything_id id, keysrt_text *out)
{ return keysrt_key_name(client, &everything_of_counts_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL everything_of_counts_parse(keysrt_client *client, keysrt_view name, everything_of_counts_params *out)
{ return keysrt_key_parse(client, &everything_of_counts_table, name, out, NULL); }
/* MISS: no such key. GET */
KEYSRT_CALL everything_of_counts_get(keysrt_client *client, everything_id id, everything_counts_result *out)
{ return keysrt_string_get(client, &everything_of_counts_table, &id, out, &out->block); }
/* Value and TTL in one step. SET */
KEYSRT_CALL everything_of_counts_set(keysrt_client *client, everything_id id, const everything_counts *value)
{ return keysrt_string_set(client, &everything_of_counts_table, &id, value, keysrt_declared_ttl); }
/* Sets it where there is none; MISS: there is one, nothing changed. SET NX */
KEYSRT_CALL everything_of_counts_add(keysrt_client *client, everything_id id, const everything_counts *value)
{ return keysrt_string_add(client, &everything_of_counts_table, &id, value, keysrt_declared_ttl); }
/* Sets it and gives the old value; MISS: there was none. SET GET */
KEYSRT_CALL everything_of_counts_swap(keysrt_client *client, everything_id id, const everything_counts *value, everything_counts_result *old)
{ return keysrt_string_swap(client, &everything_of_counts_table, &id, value, keysrt_declared_ttl, old, &old->block); }
/* Reads and deletes; MISS: no such key. GETDEL */
KEYSRT_CALL everything_of_counts_take(keysrt_client *client, everything_id id, everything_counts_result *out)
{ return keysrt_string_take(client, &everything_of_counts_table, &id, out, &out->block); }
/* One item for each key, found or not. MGET */
KEYSRT_CALL everything_of_counts_get_many(keysrt_client *client, const everything_of_counts_params *keys, size_t count, everything_counts_lookups *out)
{ return keysrt_string_get_many(client, &everything_of_counts_table, keys, count, out, &out->block, sizeof(everything_counts_lookup), offsetof(everything_counts_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL everything_of_counts_set_many(keysrt_client *client, const everything_of_counts_params *keys, const everything_counts *values, size_t count)
{ return keysrt_string_set_many(client, &everything_of_counts_table, keys, values, count, keysrt_declared_ttl); }
/* OK or MISS. EXISTS */
KEYSRT_CALL everything_of_counts_exists(keysrt_client *client, everything_id id)
{ return keysrt_key_exists(client, &everything_of_counts_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL everything_of_counts_ttl(keysrt_client *client, everything_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &everything_of_counts_table, &id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL everything_of_counts_renew(keysrt_client *client, everything_id id)
{ return keysrt_key_renew(client, &everything_of_counts_table, &id, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL everything_of_counts_delete(keysrt_client *client, everything_id id)
{ return keysrt_key_delete(client, &everything_of_counts_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL everything_of_counts_walk(keysrt_client *client, keysrt_walk *walk, everything_of_counts_params *out)
{ return keysrt_key_walk(client, &everything_of_counts_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL everything_of_counts_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &everything_of_counts_table, deleted); }

/* string "v:fixed:{id}", Redis type string, database 0; TTL: 1 hour; every write sets it anew. everything.keys:175 */
typedef struct everything_of_fixed_params {
    everything_id id;
} everything_of_fixed_params;
static const keysrt_piece everything_of_fixed_table_pieces[] KEYSRT_UNUSED = {
    {"v:fixed:", 8, offsetof(everything_of_fixed_params, id), &everything_type_15, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key everything_of_fixed_table KEYSRT_UNUSED = {&everything_keyspace, "of_fixed", 53, 0, KEYSRT_STRING, false,
    {2, sizeof(everything_of_fixed_params), everything_of_fixed_table_pieces, "v:fixed:*", "v:fixed:{id}"},
    &everything_type_80, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 3600000, 0, 0, 0, 0, "$2\r\nPX\r\n$7\r\n3600000\r\n", 21},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL everything_of_fixed_key_name(keysrt_client *client, everything_id id, keysrt_text *out)
{ return keysrt_key_name(client, &everything_of_fixed_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL everything_of_fixed_parse(keysrt_client *client, keysrt_view name, everything_of_fixed_params *out)
{ return keysrt_key_parse(client, &everything_of_fixed_table, name, out, NULL); }
/* MISS: no such key. GET */
KEYSRT_CALL everything_of_fixed_get(keysrt_client *client, everything_id id, everything_fixed *out)
{ return keysrt_string_get(client, &everything_of_fixed_table, &id, out, NULL); }
/* Value and TTL in one step. SET */
KEYSRT_CALL everything_of_fixed_set(keysrt_client *client, everything_id id, const everything_fixed *value)
{ return keysrt_string_set(client, &everything_of_fixed_table, &id, value, keysrt_declared_ttl); }
/* Sets it where there is none; MISS: there is one, nothing changed. SET NX */
KEYSRT_CALL everything_of_fixed_add(keysrt_client *client, everything_id id, const everything_fixed *value)
{ return keysrt_string_add(client, &everything_of_fixed_table, &id, value, keysrt_declared_ttl); }
/* Sets it and gives the old value; MISS: there was none. SET GET */
KEYSRT_CALL everything_of_fixed_swap(keysrt_client *client, everything_id id, const everything_fixed *value, everything_fixed *old)
{ return keysrt_string_swap(client, &everything_of_fixed_table, &id, value, keysrt_declared_ttl, old, NULL); }
/* Reads and deletes; MISS: no such key. GETDEL */
KEYSRT_CALL everything_of_fixed_take(keysrt_client *client, everything_id id, everything_fixed *out)
{ return keysrt_string_take(client, &everything_of_fixed_table, &id, out, NULL); }
/* One item for each key, found or not. MGET */
KEYSRT_CALL everything_of_fixed_get_many(keysrt_client *client, const everything_of_fixed_params *keys, size_t count, everything_fixed_lookups *out)
{ return keysrt_string_get_many(client, &everything_of_fixed_table, keys, count, out, &out->block, sizeof(everything_fixed_lookup), offsetof(everything_fixed_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL everything_of_fixed_set_many(keysrt_client *client, const everything_of_fixed_params *keys, const everything_fixed *values, size_t count)
{ return keysrt_string_set_many(client, &everything_of_fixed_table, keys, values, count, keysrt_declared_ttl); }
/* OK or MISS. EXISTS */
KEYSRT_CALL everything_of_fixed_exists(keysrt_client *client, everything_id id)
{ return keysrt_key_exists(client, &everything_of_fixed_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL everything_of_fixed_ttl(keysrt_client *client, everything_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &everything_of_fixed_table, &id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL everything_of_fixed_renew(keysrt_client *client, everything_id id)
{ return keysrt_key_renew(client, &everything_of_fixed_table, &id, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL everything_of_fixed_delete(keysrt_client *client, everything_id id)
{ return keysrt_key_delete(client, &everything_of_fixed_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL everything_of_fixed_walk(keysrt_client *client, keysrt_walk *walk, everything_of_fixed_params *out)
{ return keysrt_key_walk(client, &everything_of_fixed_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL everything_of_fixed_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &everything_of_fixed_table, deleted); }

/* string "v:job:{id}", Redis type string, database 0; TTL: 1 hour; every write sets it anew. everything.keys:176 */
typedef struct everything_of_job_params {
    everything_id id;
} everything_of_job_params;
static const keysrt_piece everything_of_job_table_pieces[] KEYSRT_UNUSED = {
    {"v:job:", 6, offsetof(everything_of_job_params, id), &everything_type_15, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key everything_of_job_table KEYSRT_UNUSED = {&everything_keyspace, "of_job", 54, 0, KEYSRT_STRING, false,
    {2, sizeof(everything_of_job_params), everything_of_job_table_pieces, "v:job:*", "v:job:{id}"},
    &everything_type_17, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 3600000, 0, 0, 0, 0, "$2\r\nPX\r\n$7\r\n3600000\r\n", 21},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL everything_of_job_key_name(keysrt_client *client, everything_id id, keysrt_text *out)
{ return keysrt_key_name(client, &everything_of_job_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL everything_of_job_parse(keysrt_client *client, keysrt_view name, everything_of_job_params *out)
{ return keysrt_key_parse(client, &everything_of_job_table, name, out, NULL); }
/* MISS: no such key. GET */
KEYSRT_CALL everything_of_job_get(keysrt_client *client, everything_id id, everything_job_ref_result *out)
{ return keysrt_string_get(client, &everything_of_job_table, &id, out, &out->block); }
/* Value and TTL in one step. SET */
KEYSRT_CALL everything_of_job_set(keysrt_client *client, everything_id id, everything_job_ref value)
{ return keysrt_string_set(client, &everything_of_job_table, &id, &value, keysrt_declared_ttl); }
/* Sets it where there is none; MISS: there is one, nothing changed. SET NX */
KEYSRT_CALL everything_of_job_add(keysrt_client *client, everything_id id, everything_job_ref value)
{ return keysrt_string_add(client, &everything_of_job_table, &id, &value, keysrt_declared_ttl); }
/* Sets it and gives the old value; MISS: there was none. SET GET */
KEYSRT_CALL everything_of_job_swap(keysrt_client *client, everything_id id, everything_job_ref value, everything_job_ref_result *old)
{ return keysrt_string_swap(client, &everything_of_job_table, &id, &value, keysrt_declared_ttl, old, &old->block); }
/* Reads and deletes; MISS: no such key. GETDEL */
KEYSRT_CALL everything_of_job_take(keysrt_client *client, everything_id id, everything_job_ref_result *out)
{ return keysrt_string_take(client, &everything_of_job_table, &id, out, &out->block); }
/* One item for each key, found or not. MGET */
KEYSRT_CALL everything_of_job_get_many(keysrt_client *client, const everything_of_job_params *keys, size_t count, everything_job_ref_lookups *out)
{ return keysrt_string_get_many(client, &everything_of_job_table, keys, count, out, &out->block, sizeof(everything_job_ref_lookup), offsetof(everything_job_ref_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL everything_of_job_set_many(keysrt_client *client, const everything_of_job_params *keys, const everything_job_ref *values, size_t count)
{ return keysrt_string_set_many(client, &everything_of_job_table, keys, values, count, keysrt_declared_ttl); }
/* OK or MISS. EXISTS */
KEYSRT_CALL everything_of_job_exists(keysrt_client *client, everything_id id)
{ return keysrt_key_exists(client, &everything_of_job_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL everything_of_job_ttl(keysrt_client *client, everything_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &everything_of_job_table, &id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL everything_of_job_renew(keysrt_client *client, everything_id id)
{ return keysrt_key_renew(client, &everything_of_job_table, &id, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL everything_of_job_delete(keysrt_client *client, everything_id id)
{ return keysrt_key_delete(client, &everything_of_job_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL everything_of_job_walk(keysrt_client *client, keysrt_walk *walk, everything_of_job_params *out)
{ return keysrt_key_walk(client, &everything_of_job_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL everything_of_job_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &everything_of_job_table, deleted); }

/* string "v:key:{id}", Redis type string, database 0; TTL: 1 hour; every write sets it anew. everything.keys:177 */
typedef struct everything_of_key_params {
    everything_id id;
} everything_of_key_params;
static const keysrt_piece everything_of_key_table_pieces[] KEYSRT_UNUSED = {
    {"v:key:", 6, offsetof(everything_of_key_params, id), &everything_type_15, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key everything_of_key_table KEYSRT_UNUSED = {&everything_keyspace, "of_key", 55, 0, KEYSRT_STRING, false,
    {2, sizeof(everything_of_key_params), everything_of_key_table_pieces, "v:key:*", "v:key:{id}"},
    &everything_type_81, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 3600000, 0, 0, 0, 0, "$2\r\nPX\r\n$7\r\n3600000\r\n", 21},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL everything_of_key_key_name(keysrt_client *client, everything_id id, keysrt_text *out)
{ return keysrt_key_name(client, &everything_of_key_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL everything_of_key_parse(keysrt_client *client, keysrt_view name, everything_of_key_params *out)
{ return keysrt_key_parse(client, &everything_of_key_table, name, out, NULL); }
/* MISS: no such key. GET */
KEYSRT_CALL everything_of_key_get(keysrt_client *client, everything_id id, everything_session_params_result *out)
{ return keysrt_string_get(client, &everything_of_key_table, &id, out, &out->block); }
/* Value and TTL in one step. SET */
KEYSRT_CALL everything_of_key_set(keysrt_client *client, everything_id id, everything_session_params value)
{ return keysrt_string_set(client, &everything_of_key_table, &id, &value, keysrt_declared_ttl); }
/* Sets it where there is none; MISS: there is one, nothing changed. SET NX */
KEYSRT_CALL everything_of_key_add(keysrt_client *client, everything_id id, everything_session_params value)
{ return keysrt_string_add(client, &everything_of_key_table, &id, &value, keysrt_declared_ttl); }
/* Sets it and gives the old value; MISS: there was none. SET GET */
KEYSRT_CALL everything_of_key_swap(keysrt_client *client, everything_id id, everything_session_params value, everything_session_params_result *old)
{ return keysrt_string_swap(client, &everything_of_key_table, &id, &value, keysrt_declared_ttl, old, &old->block); }
/* Reads and deletes; MISS: no such key. GETDEL */
KEYSRT_CALL everything_of_key_take(keysrt_client *client, everything_id id, everything_session_params_result *out)
{ return keysrt_string_take(client, &everything_of_key_table, &id, out, &out->block); }
/* One item for each key, found or not. MGET */
KEYSRT_CALL everything_of_key_get_many(keysrt_client *client, const everything_of_key_params *keys, size_t count, everything_session_params_lookups *out)
{ return keysrt_string_get_many(client, &everything_of_key_table, keys, count, out, &out->block, sizeof(everything_session_params_lookup), offsetof(everything_session_params_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL everything_of_key_set_many(keysrt_client *client, const everything_of_key_params *keys, const everything_session_params *values, size_t count)
{ return keysrt_string_set_many(client, &everything_of_key_table, keys, values, count, keysrt_declared_ttl); }
/* OK or MISS. EXISTS */
KEYSRT_CALL everything_of_key_exists(keysrt_client *client, everything_id id)
{ return keysrt_key_exists(client, &everything_of_key_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL everything_of_key_ttl(keysrt_client *client, everything_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &everything_of_key_table, &id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL everything_of_key_renew(keysrt_client *client, everything_id id)
{ return keysrt_key_renew(client, &everything_of_key_table, &id, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL everything_of_key_delete(keysrt_client *client, everything_id id)
{ return keysrt_key_delete(client, &everything_of_key_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL everything_of_key_walk(keysrt_client *client, keysrt_walk *walk, everything_of_key_params *out)
{ return keysrt_key_walk(client, &everything_of_key_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL everything_of_key_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &everything_of_key_table, deleted); }

/* string "v:hashref:{id}", Redis type string, database 0; TTL: 1 hour; every write sets it anew. everything.keys:178 */
typedef struct everything_of_hash_ref_params {
    everything_id id;
} everything_of_hash_ref_params;
static const keysrt_piece everything_of_hash_ref_table_pieces[] KEYSRT_UNUSED = {
    {"v:hashref:", 10, offsetof(everything_of_hash_ref_params, id), &everything_type_15, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key everything_of_hash_ref_table KEYSRT_UNUSED = {&everything_keyspace, "of_hash_ref", 56, 0, KEYSRT_STRING, false,
    {2, sizeof(everything_of_hash_ref_params), everything_of_hash_ref_table_pieces, "v:hashref:*", "v:hashref:{id}"},
    &everything_type_67, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 3600000, 0, 0, 0, 0, "$2\r\nPX\r\n$7\r\n3600000\r\n", 21},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL everything_of_hash_ref_key_name(keysrt_client *client, everything_id id, keysrt_text *out)
{ return keysrt_key_name(client, &everything_of_hash_ref_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL everything_of_hash_ref_parse(keysrt_client *client, keysrt_view name, everything_of_hash_ref_params *out)
{ return keysrt_key_parse(client, &everything_of_hash_ref_table, name, out, NULL); }
/* MISS: no such key. GET */
KEYSRT_CALL everything_of_hash_ref_get(keysrt_client *client, everything_id id, everything_hash_ref_result *out)
{ return keysrt_string_get(client, &everything_of_hash_ref_table, &id, out, &out->block); }
/* Value and TTL in one step. SET */
KEYSRT_CALL everything_of_hash_ref_set(keysrt_client *client, everything_id id, everything_hash_ref value)
{ return keysrt_string_set(client, &everything_of_hash_ref_table, &id, &value, keysrt_declared_ttl); }
/* Sets it where there is none; MISS: there is one, nothing changed. SET NX */
KEYSRT_CALL everything_of_hash_ref_add(keysrt_client *client, everything_id id, everything_hash_ref value)
{ return keysrt_string_add(client, &everything_of_hash_ref_table, &id, &value, keysrt_declared_ttl); }
/* Sets it and gives the old value; MISS: there was none. SET GET */
KEYSRT_CALL everything_of_hash_ref_swap(keysrt_client *client, everything_id id, everything_hash_ref value, everything_hash_ref_result *old)
{ return keysrt_string_swap(client, &everything_of_hash_ref_table, &id, &value, keysrt_declared_ttl, old, &old->block); }
/* Reads and deletes; MISS: no such key. GETDEL */
KEYSRT_CALL everything_of_hash_ref_take(keysrt_client *client, everything_id id, everything_hash_ref_result *out)
{ return keysrt_string_take(client, &everything_of_hash_ref_table, &id, out, &out->block); }
/* One item for each key, found or not. MGET */
KEYSRT_CALL everything_of_hash_ref_get_many(keysrt_client *client, const everything_of_hash_ref_params *keys, size_t count, everything_hash_ref_lookups *out)
{ return keysrt_string_get_many(client, &everything_of_hash_ref_table, keys, count, out, &out->block, sizeof(everything_hash_ref_lookup), offsetof(everything_hash_ref_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL everything_of_hash_ref_set_many(keysrt_client *client, const everything_of_hash_ref_params *keys, const everything_hash_ref *values, size_t count)
{ return keysrt_string_set_many(client, &everything_of_hash_ref_table, keys, values, count, keysrt_declared_ttl); }
/* OK or MISS. EXISTS */
KEYSRT_CALL everything_of_hash_ref_exists(keysrt_client *client, everything_id id)
{ return keysrt_key_exists(client, &everything_of_hash_ref_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL everything_of_hash_ref_ttl(keysrt_client *client, everything_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &everything_of_hash_ref_table, &id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL everything_of_hash_ref_renew(keysrt_client *client, everything_id id)
{ return keysrt_key_renew(client, &everything_of_hash_ref_table, &id, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL everything_of_hash_ref_delete(keysrt_client *client, everything_id id)
{ return keysrt_key_delete(client, &everything_of_hash_ref_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL everything_of_hash_ref_walk(keysrt_client *client, keysrt_walk *walk, everything_of_hash_ref_params *out)
{ return keysrt_key_walk(client, &everything_of_hash_ref_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL everything_of_hash_ref_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &everything_of_hash_ref_table, deleted); }

/* string "v:someref:{id}", Redis type string, database 0; TTL: 1 hour; every write sets it anew. everything.keys:179 */
typedef struct everything_of_some_ref_params {
    everything_id id;
} everything_of_some_ref_params;
static const keysrt_piece everything_of_some_ref_table_pieces[] KEYSRT_UNUSED = {
    {"v:someref:", 10, offsetof(everything_of_some_ref_params, id), &everything_type_15, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key everything_of_some_ref_table KEYSRT_UNUSED = {&everything_keyspace, "of_some_ref", 57, 0, KEYSRT_STRING, false,
    {2, sizeof(everything_of_some_ref_params), everything_of_some_ref_table_pieces, "v:someref:*", "v:someref:{id}"},
    &everything_type_68, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 3600000, 0, 0, 0, 0, "$2\r\nPX\r\n$7\r\n3600000\r\n", 21},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL everything_of_some_ref_key_name(keysrt_client *client, everything_id id, keysrt_text *out)
{ return keysrt_key_name(client, &everything_of_some_ref_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL everything_of_some_ref_parse(keysrt_client *client, keysrt_view name, everything_of_some_ref_params *out)
{ return keysrt_key_parse(client, &everything_of_some_ref_table, name, out, NULL); }
/* MISS: no such key. GET */
KEYSRT_CALL everything_of_some_ref_get(keysrt_client *client, everything_id id, everything_some_ref_result *out)
{ return keysrt_string_get(client, &everything_of_some_ref_table, &id, out, &out->block); }
/* Value and TTL in one step. SET */
KEYSRT_CALL everything_of_some_ref_set(keysrt_client *client, everything_id id, everything_some_ref value)
{ return keysrt_string_set(client, &everything_of_some_ref_table, &id, &value, keysrt_declared_ttl); }
/* Sets it where there is none; MISS: there is one, nothing changed. SET NX */
KEYSRT_CALL everything_of_some_ref_add(keysrt_client *client, everything_id id, everything_some_ref value)
{ return keysrt_string_add(client, &everything_of_some_ref_table, &id, &value, keysrt_declared_ttl); }
/* Sets it and gives the old value; MISS: there was none. SET GET */
KEYSRT_CALL everything_of_some_ref_swap(keysrt_client *client, everything_id id, everything_some_ref value, everything_some_ref_result *old)
{ return keysrt_string_swap(client, &everything_of_some_ref_table, &id, &value, keysrt_declared_ttl, old, &old->block); }
/* Reads and deletes; MISS: no such key. GETDEL */
KEYSRT_CALL everything_of_some_ref_take(keysrt_client *client, everything_id id, everything_some_ref_result *out)
{ return keysrt_string_take(client, &everything_of_some_ref_table, &id, out, &out->block); }
/* One item for each key, found or not. MGET */
KEYSRT_CALL everything_of_some_ref_get_many(keysrt_client *client, const everything_of_some_ref_params *keys, size_t count, everything_some_ref_lookups *out)
{ return keysrt_string_get_many(client, &everything_of_some_ref_table, keys, count, out, &out->block, sizeof(everything_some_ref_lookup), offsetof(everything_some_ref_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL everything_of_some_ref_set_many(keysrt_client *client, const everything_of_some_ref_params *keys, const everything_some_ref *values, size_t count)
{ return keysrt_string_set_many(client, &everything_of_some_ref_table, keys, values, count, keysrt_declared_ttl); }
/* OK or MISS. EXISTS */
KEYSRT_CALL everything_of_some_ref_exists(keysrt_client *client, everything_id id)
{ return keysrt_key_exists(client, &everything_of_some_ref_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL everything_of_some_ref_ttl(keysrt_client *client, everything_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &everything_of_some_ref_table, &id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL everything_of_some_ref_renew(keysrt_client *client, everything_id id)
{ return keysrt_key_renew(client, &everything_of_some_ref_table, &id, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL everything_of_some_ref_delete(keysrt_client *client, everything_id id)
{ return keysrt_key_delete(client, &everything_of_some_ref_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL everything_of_some_ref_walk(keysrt_client *client, keysrt_walk *walk, everything_of_some_ref_params *out)
{ return keysrt_key_walk(client, &everything_of_some_ref_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL everything_of_some_ref_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &everything_of_some_ref_table, deleted); }

/* string "v:either:{id}", Redis type string, database 0; TTL: 1 hour; every write sets it anew. everything.keys:180 */
typedef struct everything_of_either_params {
    everything_id id;
} everything_of_either_params;
static const keysrt_piece everything_of_either_table_pieces[] KEYSRT_UNUSED = {
    {"v:either:", 9, offsetof(everything_of_either_params, id), &everything_type_15, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key everything_of_either_table KEYSRT_UNUSED = {&everything_keyspace, "of_either", 58, 0, KEYSRT_STRING, false,
    {2, sizeof(everything_of_either_params), everything_of_either_table_pieces, "v:either:*", "v:either:{id}"},
    &everything_type_82, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 3600000, 0, 0, 0, 0, "$2\r\nPX\r\n$7\r\n3600000\r\n", 21},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL everything_of_either_key_name(keysrt_client *client, everything_id id, keysrt_text *out)
{ return keysrt_key_name(client, &everything_of_either_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL everything_of_either_parse(keysrt_client *client, keysrt_view name, everything_of_either_params *out)
{ return keysrt_key_parse(client, &everything_of_either_table, name, out, NULL); }
/* MISS: no such key. GET */
KEYSRT_CALL everything_of_either_get(keysrt_client *client, everything_id id, everything_session_or_fixed_name_key_result *out)
{ return keysrt_string_get(client, &everything_of_either_table, &id, out, &out->block); }
/* Value and TTL in one step. SET */
KEYSRT_CALL everything_of_either_set(keysrt_client *client, everything_id id, everything_session_or_fixed_name_key value)
{ return keysrt_string_set(client, &everything_of_either_table, &id, &value, keysrt_declared_ttl); }
/* Sets it where there is none; MISS: there is one, nothing changed. SET NX */
KEYSRT_CALL everything_of_either_add(keysrt_client *client, everything_id id, everything_session_or_fixed_name_key value)
{ return keysrt_string_add(client, &everything_of_either_table, &id, &value, keysrt_declared_ttl); }
/* Sets it and gives the old value; MISS: there was none. SET GET */
KEYSRT_CALL everything_of_either_swap(keysrt_client *client, everything_id id, everything_session_or_fixed_name_key value, everything_session_or_fixed_name_key_result *old)
{ return keysrt_string_swap(client, &everything_of_either_table, &id, &value, keysrt_declared_ttl, old, &old->block); }
/* Reads and deletes; MISS: no such key. GETDEL */
KEYSRT_CALL everything_of_either_take(keysrt_client *client, everything_id id, everything_session_or_fixed_name_key_result *out)
{ return keysrt_string_take(client, &everything_of_either_table, &id, out, &out->block); }
/* One item for each key, found or not. MGET */
KEYSRT_CALL everything_of_either_get_many(keysrt_client *client, const everything_of_either_params *keys, size_t count, everything_session_or_fixed_name_key_lookups *out)
{ return keysrt_string_get_many(client, &everything_of_either_table, keys, count, out, &out->block, sizeof(everything_session_or_fixed_name_key_lookup), offsetof(everything_session_or_fixed_name_key_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL everything_of_either_set_many(keysrt_client *client, const everything_of_either_params *keys, const everything_session_or_fixed_name_key *values, size_t count)
{ return keysrt_string_set_many(client, &everything_of_either_table, keys, values, count, keysrt_declared_ttl); }
/* OK or MISS. EXISTS */
KEYSRT_CALL everything_of_either_exists(keysrt_client *client, everything_id id)
{ return keysrt_key_exists(client, &everything_of_either_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL everything_of_either_ttl(keysrt_client *client, everything_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &everything_of_either_table, &id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL everything_of_either_renew(keysrt_client *client, everything_id id)
{ return keysrt_key_renew(client, &everything_of_either_table, &id, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL everything_of_either_delete(keysrt_client *client, everything_id id)
{ return keysrt_key_delete(client, &everything_of_either_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL everything_of_either_walk(keysrt_client *client, keysrt_walk *walk, everything_of_either_params *out)
{ return keysrt_key_walk(client, &everything_of_either_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL everything_of_either_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &everything_of_either_table, deleted); }

/* string "v:nothing:{id}", Redis type string, database 0; TTL: 1 hour; every write sets it anew. everything.keys:181 */
typedef struct everything_to_nothing_params {
    everything_id id;
} everything_to_nothing_params;
static const keysrt_piece everything_to_nothing_table_pieces[] KEYSRT_UNUSED = {
    {"v:nothing:", 10, offsetof(everything_to_nothing_params, id), &everything_type_15, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key everything_to_nothing_table KEYSRT_UNUSED = {&everything_keyspace, "to_nothing", 59, 0, KEYSRT_STRING, false,
    {2, sizeof(everything_to_nothing_params), everything_to_nothing_table_pieces, "v:nothing:*", "v:nothing:{id}"},
    &everything_type_83, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 3600000, 0, 0, 0, 0, "$2\r\nPX\r\n$7\r\n3600000\r\n", 21},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL everything_to_nothing_key_name(keysrt_client *client, everything_id id, keysrt_text *out)
{ return keysrt_key_name(client, &everything_to_nothing_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL everything_to_nothing_parse(keysrt_client *client, keysrt_view name, everything_to_nothing_params *out)
{ return keysrt_key_parse(client, &everything_to_nothing_table, name, out, NULL); }
/* MISS: no such key. GET */
KEYSRT_CALL everything_to_nothing_get(keysrt_client *client, everything_id id, everything_fixed_name_params *out)
{ return keysrt_string_get(client, &everything_to_nothing_table, &id, out, NULL); }
/* Value and TTL in one step. SET */
KEYSRT_CALL everything_to_nothing_set(keysrt_client *client, everything_id id, everything_fixed_name_params value)
{ return keysrt_string_set(client, &everything_to_nothing_table, &id, &value, keysrt_declared_ttl); }
/* Sets it where there is none; MISS: there is one, nothing changed. SET NX */
KEYSRT_CALL everything_to_nothing_add(keysrt_client *client, everything_id id, everything_fixed_name_params value)
{ return keysrt_string_add(client, &everything_to_nothing_table, &id, &value, keysrt_declared_ttl); }
/* Sets it and gives the old value; MISS: there was none. SET GET */
KEYSRT_CALL everything_to_nothing_swap(keysrt_client *client, everything_id id, everything_fixed_name_params value, everything_fixed_name_params *old)
{ return keysrt_string_swap(client, &everything_to_nothing_table, &id, &value, keysrt_declared_ttl, old, NULL); }
/* Reads and deletes; MISS: no such key. GETDEL */
KEYSRT_CALL everything_to_nothing_take(keysrt_client *client, everything_id id, everything_fixed_name_params *out)
{ return keysrt_string_take(client, &everything_to_nothing_table, &id, out, NULL); }
/* One item for each key, found or not. MGET */
KEYSRT_CALL everything_to_nothing_get_many(keysrt_client *client, const everything_to_nothing_params *keys, size_t count, everything_fixed_name_params_lookups *out)
{ return keysrt_string_get_many(client, &everything_to_nothing_table, keys, count, out, &out->block, sizeof(everything_fixed_name_params_lookup), offsetof(everything_fixed_name_params_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL everything_to_nothing_set_many(keysrt_client *client, const everything_to_nothing_params *keys, const everything_fixed_name_params *values, size_t count)
{ return keysrt_string_set_many(client, &everything_to_nothing_table, keys, values, count, keysrt_declared_ttl); }
/* OK or MISS. EXISTS */
KEYSRT_CALL everything_to_nothing_exists(keysrt_client *client, everything_id id)
{ return keysrt_key_exists(client, &everything_to_nothing_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL everything_to_nothing_ttl(keysrt_client *client, everything_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &everything_to_nothing_table, &id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL everything_to_nothing_renew(keysrt_client *client, everything_id id)
{ return keysrt_key_renew(client, &everything_to_nothing_table, &id, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL everything_to_nothing_delete(keysrt_client *client, everything_id id)
{ return keysrt_key_delete(client, &everything_to_nothing_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL everything_to_nothing_walk(keysrt_client *client, keysrt_walk *walk, everything_to_nothing_params *out)
{ return keysrt_key_walk(client, &everything_to_nothing_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL everything_to_nothing_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &everything_to_nothing_table, deleted); }

/* string "p:all:{a}:{b}:{c}:{d}:{e}:{f}:{g}:{h}:{i}:{j}:{k}", Redis type string, database 0; TTL: never expires. everything.keys:187 */
typedef struct everything_by_all_params {
    everything_id a;
    bool b;
    everything_percent c;
    everything_guid d;
    everything_digest e;
    keysrt_ipv4 f;
    keysrt_date g;
    everything_moment h;
    everything_instant i;
    everything_color j;
    uint32_t k;
} everything_by_all_params;
static const keysrt_piece everything_by_all_table_pieces[] KEYSRT_UNUSED = {
    {"p:all:", 6, offsetof(everything_by_all_params, a), &everything_type_15, "a", false},
    {":", 1, offsetof(everything_by_all_params, b), &everything_type_34, "b", false},
    {":", 1, offsetof(everything_by_all_params, c), &everything_type_55, "c", false},
    {":", 1, offsetof(everything_by_all_params, d), &everything_type_43, "d", false},
    {":", 1, offsetof(everything_by_all_params, e), &everything_type_32, "e", false},
    {":", 1, offsetof(everything_by_all_params, f), &everything_type_12, "f", false},
    {":", 1, offsetof(everything_by_all_params, g), &everything_type_13, "g", false},
    {":", 1, offsetof(everything_by_all_params, h), &everything_type_14, "h", false},
    {":", 1, offsetof(everything_by_all_params, i), &everything_type_48, "i", false},
    {":", 1, offsetof(everything_by_all_params, j), &everything_type_8, "j", false},
    {":", 1, offsetof(everything_by_all_params, k), &everything_type_63, "k", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key everything_by_all_table KEYSRT_UNUSED = {&everything_keyspace, "by_all", 60, 0, KEYSRT_STRING, false,
    {12, sizeof(everything_by_all_params), everything_by_all_table_pieces, "p:all:*:*:*:*:*:*:*:*:*:*:*", "p:all:{a}:{b}:{c}:{d}:{e}:{f}:{g}:{h}:{i}:{j}:{k}"},
    &everything_type_18, 0, 0,
    {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL everything_by_all_key_name(keysrt_client *client, everything_id a, bool b, everything_percent c, everything_guid d, everything_digest e, keysrt_ipv4 f, keysrt_date g, everything_moment h, everything_instant i, everything_color j, uint32_t k, keysrt_text *out)
{
    const everything_by_all_params params = {a, b, c, d, e, f, g, h, i, j, k};
    return keysrt_key_name(client, &everything_by_all_table, &params, out);
}
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL everything_by_all_parse(keysrt_client *client, keysrt_view name, everything_by_all_params *out)
{ return keysrt_key_parse(client, &everything_by_all_table, name, out, NULL); }
/* MISS: no such key. GET */
KEYSRT_CALL everything_by_all_get(keysrt_client *client, everything_id a, bool b, everything_percent c, everything_guid d, everything_digest e, keysrt_ipv4 f, keysrt_date g, everything_moment h, everything_instant i, everything_color j, uint32_t k, keysrt_text *out)
{
    const everything_by_all_params params = {a, b, c, d, e, f, g, h, i, j, k};
    return keysrt_string_get(client, &everything_by_all_table, &params, out, &out->block);
}
/* Value and TTL in one step. SET */
KEYSRT_CALL everything_by_all_set(keysrt_client *client, everything_id a, bool b, everything_percent c, everything_guid d, everything_digest e, keysrt_ipv4 f, keysrt_date g, everything_moment h, everything_instant i, everything_color j, uint32_t k, keysrt_view value)
{
    const everything_by_all_params params = {a, b, c, d, e, f, g, h, i, j, k};
    return keysrt_string_set(client, &everything_by_all_table, &params, &value, keysrt_declared_ttl);
}
/* Sets it where there is none; MISS: there is one, nothing changed. SET NX */
KEYSRT_CALL everything_by_all_add(keysrt_client *client, everything_id a, bool b, everything_percent c, everything_guid d, everything_digest e, keysrt_ipv4 f, keysrt_date g, everything_moment h, everything_instant i, everything_color j, uint32_t k, keysrt_view value)
{
    const everything_by_all_params params = {a, b, c, d, e, f, g, h, i, j, k};
    return keysrt_string_add(client, &everything_by_all_table, &params, &value, keysrt_declared_ttl);
}
/* Sets it and gives the old value; MISS: there was none. SET GET */
KEYSRT_CALL everything_by_all_swap(keysrt_client *client, everything_id a, bool b, everything_percent c, everything_guid d, everything_digest e, keysrt_ipv4 f, keysrt_date g, everything_moment h, everything_instant i, everything_color j, uint32_t k, keysrt_view value, keysrt_text *old)
{
    const everything_by_all_params params = {a, b, c, d, e, f, g, h, i, j, k};
    return keysrt_string_swap(client, &everything_by_all_table, &params, &value, keysrt_declared_ttl, old, &old->block);
}
/* Reads and deletes; MISS: no such key. GETDEL */
KEYSRT_CALL everything_by_all_take(keysrt_client *client, everything_id a, bool b, everything_percent c, everything_guid d, everything_digest e, keysrt_ipv4 f, keysrt_date g, everything_moment h, everything_instant i, everything_color j, uint32_t k, keysrt_text *out)
{
    const everything_by_all_params params = {a, b, c, d, e, f, g, h, i, j, k};
    return keysrt_string_take(client, &everything_by_all_table, &params, out, &out->block);
}
/* One item for each key, found or not. MGET */
KEYSRT_CALL everything_by_all_get_many(keysrt_client *client, const everything_by_all_params *keys, size_t count, everything_string_lookups *out)
{ return keysrt_string_get_many(client, &everything_by_all_table, keys, count, out, &out->block, sizeof(everything_string_lookup), offsetof(everything_string_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL everything_by_all_set_many(keysrt_client *client, const everything_by_all_params *keys, const keysrt_view *values, size_t count)
{ return keysrt_string_set_many(client, &everything_by_all_table, keys, values, count, keysrt_declared_ttl); }
/* OK or MISS. EXISTS */
KEYSRT_CALL everything_by_all_exists(keysrt_client *client, everything_id a, bool b, everything_percent c, everything_guid d, everything_digest e, keysrt_ipv4 f, keysrt_date g, everything_moment h, everything_instant i, everything_color j, uint32_t k)
{
    const everything_by_all_params params = {a, b, c, d, e, f, g, h, i, j, k};
    return keysrt_key_exists(client, &everything_by_all_table, &params);
}
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL everything_by_all_ttl(keysrt_client *client, everything_id a, bool b, everything_percent c, everything_guid d, everything_digest e, keysrt_ipv4 f, keysrt_date g, everything_moment h, everything_instant i, everything_color j, uint32_t k, keysrt_duration *out)
{
    const everything_by_all_params params = {a, b, c, d, e, f, g, h, i, j, k};
    return keysrt_key_ttl(client, &everything_by_all_table, &params, out);
}
/* MISS: there was none. UNLINK */
KEYSRT_CALL everything_by_all_delete(keysrt_client *client, everything_id a, bool b, everything_percent c, everything_guid d, everything_digest e, keysrt_ipv4 f, keysrt_date g, everything_moment h, everything_instant i, everything_color j, uint32_t k)
{
    const everything_by_all_params params = {a, b, c, d, e, f, g, h, i, j, k};
    return keysrt_key_delete(client, &everything_by_all_table, &params);
}
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL everything_by_all_walk(keysrt_client *client, keysrt_walk *walk, everything_by_all_params *out)
{ return keysrt_key_walk(client, &everything_by_all_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL everything_by_all_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &everything_by_all_table, deleted); }

/* string "p:text:{job}", Redis type string, database 0; TTL: never expires. everything.keys:188 */
typedef struct everything_by_text_params {
    everything_job_ref job;
} everything_by_text_params;
static const keysrt_piece everything_by_text_table_pieces[] KEYSRT_UNUSED = {
    {"p:text:", 7, offsetof(everything_by_text_params, job), &everything_type_17, "job", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key everything_by_text_table KEYSRT_UNUSED = {&everything_keyspace, "by_text", 61, 0, KEYSRT_STRING, false,
    {2, sizeof(everything_by_text_params), everything_by_text_table_pieces, "p:text:*", "p:text:{job}"},
    &everything_type_18, 0, 0,
    {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL everything_by_text_key_name(keysrt_client *client, everything_job_ref job, keysrt_text *out)
{ return keysrt_key_name(client, &everything_by_text_table, &job, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL everything_by_text_parse(keysrt_client *client, keysrt_view name, everything_by_text_params *out)
{ return keysrt_key_parse(client, &everything_by_text_table, name, out, NULL); }
/* MISS: no such key. GET */
KEYSRT_CALL everything_by_text_get(keysrt_client *client, everything_job_ref job, keysrt_text *out)
{ return keysrt_string_get(client, &everything_by_text_table, &job, out, &out->block); }
/* Value and TTL in one step. SET */
KEYSRT_CALL everything_by_text_set(keysrt_client *client, everything_job_ref job, keysrt_view value)
{ return keysrt_string_set(client, &everything_by_text_table, &job, &value, keysrt_declared_ttl); }
/* Sets it where there is none; MISS: there is one, nothing changed. SET NX */
KEYSRT_CALL everything_by_text_add(keysrt_client *client, everything_job_ref job, keysrt_view value)
{ return keysrt_string_add(client, &everything_by_text_table, &job, &value, keysrt_declared_ttl); }
/* Sets it and gives the old value; MISS: there was none. SET GET */
KEYSRT_CALL everything_by_text_swap(keysrt_client *client, everything_job_ref job, keysrt_view value, keysrt_text *old)
{ return keysrt_string_swap(client, &everything_by_text_table, &job, &value, keysrt_declared_ttl, old, &old->block); }
/* Reads and deletes; MISS: no such key. GETDEL */
KEYSRT_CALL everything_by_text_take(keysrt_client *client, everything_job_ref job, keysrt_text *out)
{ return keysrt_string_take(client, &everything_by_text_table, &job, out, &out->block); }
/* One item for each key, found or not. MGET */
KEYSRT_CALL everything_by_text_get_many(keysrt_client *client, const everything_by_text_params *keys, size_t count, everything_string_lookups *out)
{ return keysrt_string_get_many(client, &everything_by_text_table, keys, count, out, &out->block, sizeof(everything_string_lookup), offsetof(everything_string_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL everything_by_text_set_many(keysrt_client *client, const everything_by_text_params *keys, const keysrt_view *values, size_t count)
{ return keysrt_string_set_many(client, &everything_by_text_table, keys, values, count, keysrt_declared_ttl); }
/* OK or MISS. EXISTS */
KEYSRT_CALL everything_by_text_exists(keysrt_client *client, everything_job_ref job)
{ return keysrt_key_exists(client, &everything_by_text_table, &job); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL everything_by_text_ttl(keysrt_client *client, everything_job_ref job, keysrt_duration *out)
{ return keysrt_key_ttl(client, &everything_by_text_table, &job, out); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL everything_by_text_delete(keysrt_client *client, everything_job_ref job)
{ return keysrt_key_delete(client, &everything_by_text_table, &job); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL everything_by_text_walk(keysrt_client *client, keysrt_walk *walk, everything_by_text_params *out)
{ return keysrt_key_walk(client, &everything_by_text_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL everything_by_text_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &everything_by_text_table, deleted); }

/* string "p:hex:{nonce}", Redis type string, database 0; TTL: never expires. everything.keys:189 */
typedef struct everything_by_hex_params {
    everything_nonce nonce;
} everything_by_hex_params;
static const keysrt_piece everything_by_hex_table_pieces[] KEYSRT_UNUSED = {
    {"p:hex:", 6, offsetof(everything_by_hex_params, nonce), &everything_type_33, "nonce", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key everything_by_hex_table KEYSRT_UNUSED = {&everything_keyspace, "by_hex", 62, 0, KEYSRT_STRING, false,
    {2, sizeof(everything_by_hex_params), everything_by_hex_table_pieces, "p:hex:*", "p:hex:{nonce}"},
    &everything_type_18, 0, 0,
    {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL everything_by_hex_key_name(keysrt_client *client, everything_nonce nonce, keysrt_text *out)
{ return keysrt_key_name(client, &everything_by_hex_table, &nonce, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL everything_by_hex_parse(keysrt_client *client, keysrt_view name, everything_by_hex_params *out, keysrt_block *block)
{ return keysrt_key_parse(client, &everything_by_hex_table, name, out, block); }
/* MISS: no such key. GET */
KEYSRT_CALL everything_by_hex_get(keysrt_client *client, everything_nonce nonce, keysrt_text *out)
{ return keysrt_string_get(client, &everything_by_hex_table, &nonce, out, &out->block); }
/* Value and TTL in one step. SET */
KEYSRT_CALL everything_by_hex_set(keysrt_client *client, everything_nonce nonce, keysrt_view value)
{ return keysrt_string_set(client, &everything_by_hex_table, &nonce, &value, keysrt_declared_ttl); }
/* Sets it where there is none; MISS: there is one, nothing changed. SET NX */
KEYSRT_CALL everything_by_hex_add(keysrt_client *client, everything_nonce nonce, keysrt_view value)
{ return keysrt_string_add(client, &everything_by_hex_table, &nonce, &value, keysrt_declared_ttl); }
/* Sets it and gives the old value; MISS: there was none. SET GET */
KEYSRT_CALL everything_by_hex_swap(keysrt_client *client, everything_nonce nonce, keysrt_view value, keysrt_text *old)
{ return keysrt_string_swap(client, &everything_by_hex_table, &nonce, &value, keysrt_declared_ttl, old, &old->block); }
/* Reads and deletes; MISS: no such key. GETDEL */
KEYSRT_CALL everything_by_hex_take(keysrt_client *client, everything_nonce nonce, keysrt_text *out)
{ return keysrt_string_take(client, &everything_by_hex_table, &nonce, out, &out->block); }
/* One item for each key, found or not. MGET */
KEYSRT_CALL everything_by_hex_get_many(keysrt_client *client, const everything_by_hex_params *keys, size_t count, everything_string_lookups *out)
{ return keysrt_string_get_many(client, &everything_by_hex_table, keys, count, out, &out->block, sizeof(everything_string_lookup), offsetof(everything_string_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL everything_by_hex_set_many(keysrt_client *client, const everything_by_hex_params *keys, const keysrt_view *values, size_t count)
{ return keysrt_string_set_many(client, &everything_by_hex_table, keys, values, count, keysrt_declared_ttl); }
/* OK or MISS. EXISTS */
KEYSRT_CALL everything_by_hex_exists(keysrt_client *client, everything_nonce nonce)
{ return keysrt_key_exists(client, &everything_by_hex_table, &nonce); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL everything_by_hex_ttl(keysrt_client *client, everything_nonce nonce, keysrt_duration *out)
{ return keysrt_key_ttl(client, &everything_by_hex_table, &nonce, out); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL everything_by_hex_delete(keysrt_client *client, everything_nonce nonce)
{ return keysrt_key_delete(client, &everything_by_hex_table, &nonce); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL everything_by_hex_walk(keysrt_client *client, keysrt_walk *walk, everything_by_hex_params *out)
{ return keysrt_key_walk(client, &everything_by_hex_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL everything_by_hex_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &everything_by_hex_table, deleted); }

/* string "p:suffix:{suffix}", Redis type string, database 0; TTL: never expires. everything.keys:190 */
typedef struct everything_by_suffix_params {
    everything_suffix suffix;
} everything_by_suffix_params;
static const keysrt_piece everything_by_suffix_table_pieces[] KEYSRT_UNUSED = {
    {"p:suffix:", 9, offsetof(everything_by_suffix_params, suffix), &everything_type_84, "suffix", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key everything_by_suffix_table KEYSRT_UNUSED = {&everything_keyspace, "by_suffix", 63, 0, KEYSRT_STRING, false,
    {2, sizeof(everything_by_suffix_params), everything_by_suffix_table_pieces, "p:suffix:*", "p:suffix:{suffix}"},
    &everything_type_18, 0, 0,
    {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL everything_by_suffix_key_name(keysrt_client *client, everything_suffix suffix, keysrt_text *out)
{ return keysrt_key_name(client, &everything_by_suffix_table, &suffix, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL everything_by_suffix_parse(keysrt_client *client, keysrt_view name, everything_by_suffix_params *out, keysrt_block *block)
{ return keysrt_key_parse(client, &everything_by_suffix_table, name, out, block); }
/* MISS: no such key. GET */
KEYSRT_CALL everything_by_suffix_get(keysrt_client *client, everything_suffix suffix, keysrt_text *out)
{ return keysrt_string_get(client, &everything_by_suffix_table, &suffix, out, &out->block); }
/* Value and TTL in one step. SET */
KEYSRT_CALL everything_by_suffix_set(keysrt_client *client, everything_suffix suffix, keysrt_view value)
{ return keysrt_string_set(client, &everything_by_suffix_table, &suffix, &value, keysrt_declared_ttl); }
/* Sets it where there is none; MISS: there is one, nothing changed. SET NX */
KEYSRT_CALL everything_by_suffix_add(keysrt_client *client, everything_suffix suffix, keysrt_view value)
{ return keysrt_string_add(client, &everything_by_suffix_table, &suffix, &value, keysrt_declared_ttl); }
/* Sets it and gives the old value; MISS: there was none. SET GET */
KEYSRT_CALL everything_by_suffix_swap(keysrt_client *client, everything_suffix suffix, keysrt_view value, keysrt_text *old)
{ return keysrt_string_swap(client, &everything_by_suffix_table, &suffix, &value, keysrt_declared_ttl, old, &old->block); }
/* Reads and deletes; MISS: no such key. GETDEL */
KEYSRT_CALL everything_by_suffix_take(keysrt_client *client, everything_suffix suffix, keysrt_text *out)
{ return keysrt_string_take(client, &everything_by_suffix_table, &suffix, out, &out->block); }
/* One item for each key, found or not. MGET */
KEYSRT_CALL everything_by_suffix_get_many(keysrt_client *client, const everything_by_suffix_params *keys, size_t count, everything_string_lookups *out)
{ return keysrt_string_get_many(client, &everything_by_suffix_table, keys, count, out, &out->block, sizeof(everything_string_lookup), offsetof(everything_string_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL everything_by_suffix_set_many(keysrt_client *client, const everything_by_suffix_params *keys, const keysrt_view *values, size_t count)
{ return keysrt_string_set_many(client, &everything_by_suffix_table, keys, values, count, keysrt_declared_ttl); }
/* OK or MISS. EXISTS */
KEYSRT_CALL everything_by_suffix_exists(keysrt_client *client, everything_suffix suffix)
{ return keysrt_key_exists(client, &everything_by_suffix_table, &suffix); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL everything_by_suffix_ttl(keysrt_client *client, everything_suffix suffix, keysrt_duration *out)
{ return keysrt_key_ttl(client, &everything_by_suffix_table, &suffix, out); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL everything_by_suffix_delete(keysrt_client *client, everything_suffix suffix)
{ return keysrt_key_delete(client, &everything_by_suffix_table, &suffix); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL everything_by_suffix_walk(keysrt_client *client, keysrt_walk *walk, everything_by_suffix_params *out)
{ return keysrt_key_walk(client, &everything_by_suffix_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL everything_by_suffix_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &everything_by_suffix_table, deleted); }

/* string "p:plain:{name}", Redis type string, database 0; TTL: never expires. everything.keys:191 */
typedef struct everything_by_plain_params {
    keysrt_view name;
} everything_by_plain_params;
static const keysrt_piece everything_by_plain_table_pieces[] KEYSRT_UNUSED = {
    {"p:plain:", 8, offsetof(everything_by_plain_params, name), &everything_type_85, "name", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key everything_by_plain_table KEYSRT_UNUSED = {&everything_keyspace, "by_plain", 64, 0, KEYSRT_STRING, false,
    {2, sizeof(everything_by_plain_params), everything_by_plain_table_pieces, "p:plain:*", "p:plain:{name}"},
    &everything_type_18, 0, 0,
    {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL everything_by_plain_key_name(keysrt_client *client, keysrt_view name_param, keysrt_text *out)
{ return keysrt_key_name(client, &everything_by_plain_table, &name_param, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL everything_by_plain_parse(keysrt_client *client, keysrt_view name, everything_by_plain_params *out)
{ return keysrt_key_parse(client, &everything_by_plain_table, name, out, NULL); }
/* MISS: no such key. GET */
KEYSRT_CALL everything_by_plain_get(keysrt_client *client, keysrt_view name_param, keysrt_text *out)
{ return keysrt_string_get(client, &everything_by_plain_table, &name_param, out, &out->block); }
/* Value and TTL in one step. SET */
KEYSRT_CALL everything_by_plain_set(keysrt_client *client, keysrt_view name_param, keysrt_view value)
{ return keysrt_string_set(client, &everything_by_plain_table, &name_param, &value, keysrt_declared_ttl); }
/* Sets it where there is none; MISS: there is one, nothing changed. SET NX */
KEYSRT_CALL everything_by_plain_add(keysrt_client *client, keysrt_view name_param, keysrt_view value)
{ return keysrt_string_add(client, &everything_by_plain_table, &name_param, &value, keysrt_declared_ttl); }
/* Sets it and gives the old value; MISS: there was none. SET GET */
KEYSRT_CALL everything_by_plain_swap(keysrt_client *client, keysrt_view name_param, keysrt_view value, keysrt_text *old)
{ return keysrt_string_swap(client, &everything_by_plain_table, &name_param, &value, keysrt_declared_ttl, old, &old->block); }
/* Reads and deletes; MISS: no such key. GETDEL */
KEYSRT_CALL everything_by_plain_take(keysrt_client *client, keysrt_view name_param, keysrt_text *out)
{ return keysrt_string_take(client, &everything_by_plain_table, &name_param, out, &out->block); }
/* One item for each key, found or not. MGET */
KEYSRT_CALL everything_by_plain_get_many(keysrt_client *client, const everything_by_plain_params *keys, size_t count, everything_string_lookups *out)
{ return keysrt_string_get_many(client, &everything_by_plain_table, keys, count, out, &out->block, sizeof(everything_string_lookup), offsetof(everything_string_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL everything_by_plain_set_many(keysrt_client *client, const everything_by_plain_params *keys, const keysrt_view *values, size_t count)
{ return keysrt_string_set_many(client, &everything_by_plain_table, keys, values, count, keysrt_declared_ttl); }
/* OK or MISS. EXISTS */
KEYSRT_CALL everything_by_plain_exists(keysrt_client *client, keysrt_view name_param)
{ return keysrt_key_exists(client, &everything_by_plain_table, &name_param); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL everything_by_plain_ttl(keysrt_client *client, keysrt_view name_param, keysrt_duration *out)
{ return keysrt_key_ttl(client, &everything_by_plain_table, &name_param, out); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL everything_by_plain_delete(keysrt_client *client, keysrt_view name_param)
{ return keysrt_key_delete(client, &everything_by_plain_table, &name_param); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL everything_by_plain_walk(keysrt_client *client, keysrt_walk *walk, everything_by_plain_params *out)
{ return keysrt_key_walk(client, &everything_by_plain_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL everything_by_plain_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &everything_by_plain_table, deleted); }

/* string "p:tag:{#id}:x", Redis type string, database 0; TTL: never expires. everything.keys:192 */
typedef struct everything_by_tag_params {
    everything_id id;
} everything_by_tag_params;
static const keysrt_piece everything_by_tag_table_pieces[] KEYSRT_UNUSED = {
    {"p:tag:{", 7, offsetof(everything_by_tag_params, id), &everything_type_15, "id", false},
    {"}:x", 3, 0, 0, 0, false},
};
static const keysrt_key everything_by_tag_table KEYSRT_UNUSED = {&everything_keyspace, "by_tag", 65, 0, KEYSRT_STRING, false,
    {2, sizeof(everything_by_tag_params), everything_by_tag_table_pieces, "p:tag:{*}:x", "p:tag:{#id}:x"},
    &everything_type_18, 0, 0,
    {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL everything_by_tag_key_name(keysrt_client *client, everything_id id, keysrt_text *out)
{ return keysrt_key_name(client, &everything_by_tag_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL everything_by_tag_parse(keysrt_client *client, keysrt_view name, everything_by_tag_params *out)
{ return keysrt_key_parse(client, &everything_by_tag_table, name, out, NULL); }
/* MISS: no such key. GET */
KEYSRT_CALL everything_by_tag_get(keysrt_client *client, everything_id id, keysrt_text *out)
{ return keysrt_string_get(client, &everything_by_tag_table, &id, out, &out->block); }
/* Value and TTL in one step. SET */
KEYSRT_CALL everything_by_tag_set(keysrt_client *client, everything_id id, keysrt_view value)
{ return keysrt_string_set(client, &everything_by_tag_table, &id, &value, keysrt_declared_ttl); }
/* Sets it where there is none; MISS: there is one, nothing changed. SET NX */
KEYSRT_CALL everything_by_tag_add(keysrt_client *client, everything_id id, keysrt_view value)
{ return keysrt_string_add(client, &everything_by_tag_table, &id, &value, keysrt_declared_ttl); }
/* Sets it and gives the old value; MISS: there was none. SET GET */
KEYSRT_CALL everything_by_tag_swap(keysrt_client *client, everything_id id, keysrt_view value, keysrt_text *old)
{ return keysrt_string_swap(client, &everything_by_tag_table, &id, &value, keysrt_declared_ttl, old, &old->block); }
/* Reads and deletes; MISS: no such key. GETDEL */
KEYSRT_CALL everything_by_tag_take(keysrt_client *client, everything_id id, keysrt_text *out)
{ return keysrt_string_take(client, &everything_by_tag_table, &id, out, &out->block); }
/* One item for each key, found or not. MGET */
KEYSRT_CALL everything_by_tag_get_many(keysrt_client *client, const everything_by_tag_params *keys, size_t count, everything_string_lookups *out)
{ return keysrt_string_get_many(client, &everything_by_tag_table, keys, count, out, &out->block, sizeof(everything_string_lookup), offsetof(everything_string_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL everything_by_tag_set_many(keysrt_client *client, const everything_by_tag_params *keys, const keysrt_view *values, size_t count)
{ return keysrt_string_set_many(client, &everything_by_tag_table, keys, values, count, keysrt_declared_ttl); }
/* OK or MISS. EXISTS */
KEYSRT_CALL everything_by_tag_exists(keysrt_client *client, everything_id id)
{ return keysrt_key_exists(client, &everything_by_tag_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL everything_by_tag_ttl(keysrt_client *client, everything_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &everything_by_tag_table, &id, out); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL everything_by_tag_delete(keysrt_client *client, everything_id id)
{ return keysrt_key_delete(client, &everything_by_tag_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL everything_by_tag_walk(keysrt_client *client, keysrt_walk *walk, everything_by_tag_params *out)
{ return keysrt_key_walk(client, &everything_by_tag_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL everything_by_tag_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &everything_by_tag_table, deleted); }

/* string "p:only:{peer}", Redis type string, database 0; TTL: never expires. everything.keys:193 */
typedef struct everything_by_only_params {
    keysrt_ip peer;
} everything_by_only_params;
static const keysrt_piece everything_by_only_table_pieces[] KEYSRT_UNUSED = {
    {"p:only:", 7, offsetof(everything_by_only_params, peer), &everything_type_11, "peer", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key everything_by_only_table KEYSRT_UNUSED = {&everything_keyspace, "by_only", 66, 0, KEYSRT_STRING, false,
    {2, sizeof(everything_by_only_params), everything_by_only_table_pieces, "p:only:*", "p:only:{peer}"},
    &everything_type_18, 0, 0,
    {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL everything_by_only_key_name(keysrt_client *client, keysrt_ip peer, keysrt_text *out)
{ return keysrt_key_name(client, &everything_by_only_table, &peer, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL everything_by_only_parse(keysrt_client *client, keysrt_view name, everything_by_only_params *out)
{ return keysrt_key_parse(client, &everything_by_only_table, name, out, NULL); }
/* MISS: no such key. GET */
KEYSRT_CALL everything_by_only_get(keysrt_client *client, keysrt_ip peer, keysrt_text *out)
{ return keysrt_string_get(client, &everything_by_only_table, &peer, out, &out->block); }
/* Value and TTL in one step. SET */
KEYSRT_CALL everything_by_only_set(keysrt_client *client, keysrt_ip peer, keysrt_view value)
{ return keysrt_string_set(client, &everything_by_only_table, &peer, &value, keysrt_declared_ttl); }
/* Sets it where there is none; MISS: there is one, nothing changed. SET NX */
KEYSRT_CALL everything_by_only_add(keysrt_client *client, keysrt_ip peer, keysrt_view value)
{ return keysrt_string_add(client, &everything_by_only_table, &peer, &value, keysrt_declared_ttl); }
/* Sets it and gives the old value; MISS: there was none. SET GET */
KEYSRT_CALL everything_by_only_swap(keysrt_client *client, keysrt_ip peer, keysrt_view value, keysrt_text *old)
{ return keysrt_string_swap(client, &everything_by_only_table, &peer, &value, keysrt_declared_ttl, old, &old->block); }
/* Reads and deletes; MISS: no such key. GETDEL */
KEYSRT_CALL everything_by_only_take(keysrt_client *client, keysrt_ip peer, keysrt_text *out)
{ return keysrt_string_take(client, &everything_by_only_table, &peer, out, &out->block); }
/* One item for each key, found or not. MGET */
KEYSRT_CALL everything_by_only_get_many(keysrt_client *client, const everything_by_only_params *keys, size_t count, everything_string_lookups *out)
{ return keysrt_string_get_many(client, &everything_by_only_table, keys, count, out, &out->block, sizeof(everything_string_lookup), offsetof(everything_string_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL everything_by_only_set_many(keysrt_client *client, const everything_by_only_params *keys, const keysrt_view *values, size_t count)
{ return keysrt_string_set_many(client, &everything_by_only_table, keys, values, count, keysrt_declared_ttl); }
/* OK or MISS. EXISTS */
KEYSRT_CALL everything_by_only_exists(keysrt_client *client, keysrt_ip peer)
{ return keysrt_key_exists(client, &everything_by_only_table, &peer); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL everything_by_only_ttl(keysrt_client *client, keysrt_ip peer, keysrt_duration *out)
{ return keysrt_key_ttl(client, &everything_by_only_table, &peer, out); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL everything_by_only_delete(keysrt_client *client, keysrt_ip peer)
{ return keysrt_key_delete(client, &everything_by_only_table, &peer); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL everything_by_only_walk(keysrt_client *client, keysrt_walk *walk, everything_by_only_params *out)
{ return keysrt_key_walk(client, &everything_by_only_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL everything_by_only_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &everything_by_only_table, deleted); }

/* Arguments of calls are called so already.
 * hash "p:names:{client}:{out}:{ttl}:{params}:{value}:{count}:{timezone}:{name}", Redis type hash, database 0; TTL: never expires. everything.keys:195 */
typedef struct everything_client_params {
    everything_id client;
    everything_id out;
    everything_pause ttl;
    everything_id params;
    everything_id value;
    uint8_t count;
    everything_id timezone;
    everything_id name;
} everything_client_params;
typedef struct everything_client {
    keysrt_view record;
    uint64_t mask;
    bool has_walk;
    everything_id walk;
    int32_t value;
    uint64_t count;
    double out;
    bool result;
    keysrt_block block; /* of a result */
} everything_client;
static inline void everything_client_clear(everything_client *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}
#define EVERYTHING_CLIENT_FIELD_RECORD (UINT64_C(1) << 0)
#define EVERYTHING_CLIENT_FIELD_MASK (UINT64_C(1) << 1)
#define EVERYTHING_CLIENT_FIELD_WALK (UINT64_C(1) << 2)
#define EVERYTHING_CLIENT_FIELD_VALUE (UINT64_C(1) << 3)
#define EVERYTHING_CLIENT_FIELD_COUNT (UINT64_C(1) << 4)
#define EVERYTHING_CLIENT_FIELD_OUT (UINT64_C(1) << 5)
#define EVERYTHING_CLIENT_FIELD_RESULT (UINT64_C(1) << 6)
static const keysrt_piece everything_client_table_pieces[] KEYSRT_UNUSED = {
    {"p:names:", 8, offsetof(everything_client_params, client), &everything_type_15, "client", false},
    {":", 1, offsetof(everything_client_params, out), &everything_type_15, "out", false},
    {":", 1, offsetof(everything_client_params, ttl), &everything_type_49, "ttl", false},
    {":", 1, offsetof(everything_client_params, params), &everything_type_15, "params", false},
    {":", 1, offsetof(everything_client_params, value), &everything_type_15, "value", false},
    {":", 1, offsetof(everything_client_params, count), &everything_type_86, "count", false},
    {":", 1, offsetof(everything_client_params, timezone), &everything_type_15, "timezone", false},
    {":", 1, offsetof(everything_client_params, name), &everything_type_15, "name", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_field everything_client_table_fields[] KEYSRT_UNUSED = {
    {"record", 6, offsetof(everything_client, record), KEYSRT_NO_OFFSET, &everything_type_18, "$6\r\nrecord\r\n", 12},
    {"mask", 4, offsetof(everything_client, mask), KEYSRT_NO_OFFSET, &everything_type_16, "$4\r\nmask\r\n", 10},
    {"walk", 4, offsetof(everything_client, walk), offsetof(everything_client, has_walk), &everything_type_15, "$4\r\nwalk\r\n", 10},
    {"value", 5, offsetof(everything_client, value), KEYSRT_NO_OFFSET, &everything_type_60, "$5\r\nvalue\r\n", 11},
    {"count", 5, offsetof(everything_client, count), KEYSRT_NO_OFFSET, &everything_type_16, "$5\r\ncount\r\n", 11},
    {"out", 3, offsetof(everything_client, out), KEYSRT_NO_OFFSET, &everything_type_41, "$3\r\nout\r\n", 9},
    {"result", 6, offsetof(everything_client, result), KEYSRT_NO_OFFSET, &everything_type_34, "$6\r\nresult\r\n", 12},
};
static const keysrt_record everything_client_table_record KEYSRT_UNUSED = {"client", offsetof(everything_client, block), 7, everything_client_table_fields, 0, 0};
static const keysrt_key everything_client_table KEYSRT_UNUSED = {&everything_keyspace, "client", 67, 0, KEYSRT_HASH, false,
    {9, sizeof(everything_client_params), everything_client_table_pieces, "p:names:*:*:*:*:*:*:*:*", "p:names:{client}:{out}:{ttl}:{params}:{value}:{count}:{timezone}:{name}"},
    0, 0, &everything_client_table_record,
    {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL everything_client_key_name(keysrt_client *client, everything_id client_param, everything_id out_param, everything_pause ttl_param, everything_id params_param, everything_id value_param, uint8_t count_param, everything_id timezone_param, everything_id name_param, keysrt_text *out)
{
    const everything_client_params params = {client_param, out_param, ttl_param, params_param, value_param, count_param, timezone_param, name_param};
    return keysrt_key_name(client, &everything_client_table, &params, out);
}
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL everything_client_parse(keysrt_client *client, keysrt_view name, everything_client_params *out)
{ return keysrt_key_parse(client, &everything_client_table, name, out, NULL); }
/* All fields; MISS: no such key. HGETALL */
KEYSRT_CALL everything_client_get(keysrt_client *client, everything_id client_param, everything_id out_param, everything_pause ttl_param, everything_id params_param, everything_id value_param, uint8_t count_param, everything_id timezone_param, everything_id name_param, everything_client *out)
{
    const everything_client_params params = {client_param, out_param, ttl_param, params_param, value_param, count_param, timezone_param, name_param};
    return keysrt_hash_get(client, &everything_client_table, &params, out, &out->block);
}
/* Replaces the whole key in one step. DEL, HSET */
KEYSRT_CALL everything_client_put(keysrt_client *client, everything_id client_param, everything_id out_param, everything_pause ttl_param, everything_id params_param, everything_id value_param, uint8_t count_param, everything_id timezone_param, everything_id name_param, const everything_client *record)
{
    const everything_client_params params = {client_param, out_param, ttl_param, params_param, value_param, count_param, timezone_param, name_param};
    return keysrt_hash_put(client, &everything_client_table, &params, record, keysrt_declared_ttl);
}
/* The fields of the mask; MISS: no such key. HMGET */
KEYSRT_CALL everything_client_get_fields(keysrt_client *client, everything_id client_param, everything_id out_param, everything_pause ttl_param, everything_id params_param, everything_id value_param, uint8_t count_param, everything_id timezone_param, everything_id name_param, uint64_t mask, everything_client *out)
{
    const everything_client_params params = {client_param, out_param, ttl_param, params_param, value_param, count_param, timezone_param, name_param};
    return keysrt_hash_get_fields(client, &everything_client_table, &params, mask, out, &out->block);
}
/* The fields of the mask; optional ones that are not there are deleted. HSET */
KEYSRT_CALL everything_client_set_fields(keysrt_client *client, everything_id client_param, everything_id out_param, everything_pause ttl_param, everything_id params_param, everything_id value_param, uint8_t count_param, everything_id timezone_param, everything_id name_param, uint64_t mask, const everything_client *record)
{
    const everything_client_params params = {client_param, out_param, ttl_param, params_param, value_param, count_param, timezone_param, name_param};
    return keysrt_hash_set_fields(client, &everything_client_table, &params, mask, record, keysrt_declared_ttl);
}
/* Optional fields of the mask; deleted may be NULL. HDEL */
KEYSRT_CALL everything_client_delete_fields(keysrt_client *client, everything_id client_param, everything_id out_param, everything_pause ttl_param, everything_id params_param, everything_id value_param, uint8_t count_param, everything_id timezone_param, everything_id name_param, uint64_t mask, uint64_t *deleted)
{
    const everything_client_params params = {client_param, out_param, ttl_param, params_param, value_param, count_param, timezone_param, name_param};
    return keysrt_hash_delete_fields(client, &everything_client_table, &params, mask, deleted);
}
/* MISS: no such key or field. HGET */
KEYSRT_CALL everything_client_get_record(keysrt_client *client, everything_id client_param, everything_id out_param, everything_pause ttl_param, everything_id params_param, everything_id value_param, uint8_t count_param, everything_id timezone_param, everything_id name_param, keysrt_text *out)
{
    const everything_client_params params = {client_param, out_param, ttl_param, params_param, value_param, count_param, timezone_param, name_param};
    return keysrt_hash_get_field(client, &everything_client_table, &params, 0, out, &out->block);
}
/* One field alone. HSET */
KEYSRT_CALL everything_client_set_record(keysrt_client *client, everything_id client_param, everything_id out_param, everything_pause ttl_param, everything_id params_param, everything_id value_param, uint8_t count_param, everything_id timezone_param, everything_id name_param, keysrt_view value)
{
    const everything_client_params params = {client_param, out_param, ttl_param, params_param, value_param, count_param, timezone_param, name_param};
    return keysrt_hash_set_field(client, &everything_client_table, &params, 0, &value, keysrt_declared_ttl);
}
/* MISS: no such key or field. HGET */
KEYSRT_CALL everything_client_get_mask(keysrt_client *client, everything_id client_param, everything_id out_param, everything_pause ttl_param, everything_id params_param, everything_id value_param, uint8_t count_param, everything_id timezone_param, everything_id name_param, uint64_t *out)
{
    const everything_client_params params = {client_param, out_param, ttl_param, params_param, value_param, count_param, timezone_param, name_param};
    return keysrt_hash_get_field(client, &everything_client_table, &params, 1, out, NULL);
}
/* One field alone. HSET */
KEYSRT_CALL everything_client_set_mask(keysrt_client *client, everything_id client_param, everything_id out_param, everything_pause ttl_param, everything_id params_param, everything_id value_param, uint8_t count_param, everything_id timezone_param, everything_id name_param, uint64_t value)
{
    const everything_client_params params = {client_param, out_param, ttl_param, params_param, value_param, count_param, timezone_param, name_param};
    return keysrt_hash_set_field(client, &everything_client_table, &params, 1, &value, keysrt_declared_ttl);
}
/* out may be NULL. HINCRBY */
KEYSRT_CALL everything_client_increment_mask(keysrt_client *client, everything_id client_param, everything_id out_param, everything_pause ttl_param, everything_id params_param, everything_id value_param, uint8_t count_param, everything_id timezone_param, everything_id name_param, int64_t by, int64_t *out)
{
    const everything_client_params params = {client_param, out_param, ttl_param, params_param, value_param, count_param, timezone_param, name_param};
    return keysrt_hash_increment(client, &everything_client_table, &params, 1, &by, keysrt_declared_ttl, out);
}
/* MISS: no such key or field. HGET */
KEYSRT_CALL everything_client_get_walk(keysrt_client *client, everything_id client_param, everything_id out_param, everything_pause ttl_param, everything_id params_param, everything_id value_param, uint8_t count_param, everything_id timezone_param, everything_id name_param, everything_id_result *out)
{
    const everything_client_params params = {client_param, out_param, ttl_param, params_param, value_param, count_param, timezone_param, name_param};
    return keysrt_hash_get_field(client, &everything_client_table, &params, 2, out, &out->block);
}
/* One field alone. HSET */
KEYSRT_CALL everything_client_set_walk(keysrt_client *client, everything_id client_param, everything_id out_param, everything_pause ttl_param, everything_id params_param, everything_id value_param, uint8_t count_param, everything_id timezone_param, everything_id name_param, everything_id value)
{
    const everything_client_params params = {client_param, out_param, ttl_param, params_param, value_param, count_param, timezone_param, name_param};
    return keysrt_hash_set_field(client, &everything_client_table, &params, 2, &value, keysrt_declared_ttl);
}
/* MISS: no such key or field. HGET */
KEYSRT_CALL everything_client_get_value(keysrt_client *client, everything_id client_param, everything_id out_param, everything_pause ttl_param, everything_id params_param, everything_id value_param, uint8_t count_param, everything_id timezone_param, everything_id name_param, int32_t *out)
{
    const everything_client_params params = {client_param, out_param, ttl_param, params_param, value_param, count_param, timezone_param, name_param};
    return keysrt_hash_get_field(client, &everything_client_table, &params, 3, out, NULL);
}
/* One field alone. HSET */
KEYSRT_CALL everything_client_set_value(keysrt_client *client, everything_id client_param, everything_id out_param, everything_pause ttl_param, everything_id params_param, everything_id value_param, uint8_t count_param, everything_id timezone_param, everything_id name_param, int32_t value)
{
    const everything_client_params params = {client_param, out_param, ttl_param, params_param, value_param, count_param, timezone_param, name_param};
    return keysrt_hash_set_field(client, &everything_client_table, &params, 3, &value, keysrt_declared_ttl);
}
/* out may be NULL. HINCRBY */
KEYSRT_CALL everything_client_increment_value(keysrt_client *client, everything_id client_param, everything_id out_param, everything_pause ttl_param, everything_id params_param, everything_id value_param, uint8_t count_param, everything_id timezone_param, everything_id name_param, int64_t by, int64_t *out)
{
    const everything_client_params params = {client_param, out_param, ttl_param, params_param, value_param, count_param, timezone_param, name_param};
    return keysrt_hash_increment(client, &everything_client_table, &params, 3, &by, keysrt_declared_ttl, out);
}
/* MISS: no such key or field. HGET */
KEYSRT_CALL everything_client_get_count(keysrt_client *client, everything_id client_param, everything_id out_param, everything_pause ttl_param, everything_id params_param, everything_id value_param, uint8_t count_param, everything_id timezone_param, everything_id name_param, uint64_t *out)
{
    const everything_client_params params = {client_param, out_param, ttl_param, params_param, value_param, count_param, timezone_param, name_param};
    return keysrt_hash_get_field(client, &everything_client_table, &params, 4, out, NULL);
}
/* One field alone. HSET */
KEYSRT_CALL everything_client_set_count(keysrt_client *client, everything_id client_param, everything_id out_param, everything_pause ttl_param, everything_id params_param, everything_id value_param, uint8_t count_param, everything_id timezone_param, everything_id name_param, uint64_t value)
{
    const everything_client_params params = {client_param, out_param, ttl_param, params_param, value_param, count_param, timezone_param, name_param};
    return keysrt_hash_set_field(client, &everything_client_table, &params, 4, &value, keysrt_declared_ttl);
}
/* out may be NULL. HINCRBY */
KEYSRT_CALL everything_client_increment_count(keysrt_client *client, everything_id client_param, everything_id out_param, everything_pause ttl_param, everything_id params_param, everything_id value_param, uint8_t count_param, everything_id timezone_param, everything_id name_param, int64_t by, int64_t *out)
{
    const everything_client_params params = {client_param, out_param, ttl_param, params_param, value_param, count_param, timezone_param, name_param};
    return keysrt_hash_increment(client, &everything_client_table, &params, 4, &by, keysrt_declared_ttl, out);
}
/* MISS: no such key or field. HGET */
KEYSRT_CALL everything_client_get_out(keysrt_client *client, everything_id client_param, everything_id out_param, everything_pause ttl_param, everything_id params_param, everything_id value_param, uint8_t count_param, everything_id timezone_param, everything_id name_param, double *out)
{
    const everything_client_params params = {client_param, out_param, ttl_param, params_param, value_param, count_param, timezone_param, name_param};
    return keysrt_hash_get_field(client, &everything_client_table, &params, 5, out, NULL);
}
/* One field alone. HSET */
KEYSRT_CALL everything_client_set_out(keysrt_client *client, everything_id client_param, everything_id out_param, everything_pause ttl_param, everything_id params_param, everything_id value_param, uint8_t count_param, everything_id timezone_param, everything_id name_param, double value)
{
    const everything_client_params params = {client_param, out_param, ttl_param, params_param, value_param, count_param, timezone_param, name_param};
    return keysrt_hash_set_field(client, &everything_client_table, &params, 5, &value, keysrt_declared_ttl);
}
/* out may be NULL. HINCRBY */
KEYSRT_CALL everything_client_increment_out(keysrt_client *client, everything_id client_param, everything_id out_param, everything_pause ttl_param, everything_id params_param, everything_id value_param, uint8_t count_param, everything_id timezone_param, everything_id name_param, double by, double *out)
{
    const everything_client_params params = {client_param, out_param, ttl_param, params_param, value_param, count_param, timezone_param, name_param};
    return keysrt_hash_increment(client, &everything_client_table, &params, 5, &by, keysrt_declared_ttl, out);
}
/* MISS: no such key or field. HGET */
KEYSRT_CALL everything_client_get_result(keysrt_client *client, everything_id client_param, everything_id out_param, everything_pause ttl_param, everything_id params_param, everything_id value_param, uint8_t count_param, everything_id timezone_param, everything_id name_param, bool *out)
{
    const everything_client_params params = {client_param, out_param, ttl_param, params_param, value_param, count_param, timezone_param, name_param};
    return keysrt_hash_get_field(client, &everything_client_table, &params, 6, out, NULL);
}
/* One field alone. HSET */
KEYSRT_CALL everything_client_set_result(keysrt_client *client, everything_id client_param, everything_id out_param, everything_pause ttl_param, everything_id params_param, everything_id value_param, uint8_t count_param, everything_id timezone_param, everything_id name_param, bool value)
{
    const everything_client_params params = {client_param, out_param, ttl_param, params_param, value_param, count_param, timezone_param, name_param};
    return keysrt_hash_set_field(client, &everything_client_table, &params, 6, &value, keysrt_declared_ttl);
}
/* OK or MISS. EXISTS */
KEYSRT_CALL everything_client_exists(keysrt_client *client, everything_id client_param, everything_id out_param, everything_pause ttl_param, everything_id params_param, everything_id value_param, uint8_t count_param, everything_id timezone_param, everything_id name_param)
{
    const everything_client_params params = {client_param, out_param, ttl_param, params_param, value_param, count_param, timezone_param, name_param};
    return keysrt_key_exists(client, &everything_client_table, &params);
}
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL everything_client_ttl(keysrt_client *client, everything_id client_param, everything_id out_param, everything_pause ttl_param, everything_id params_param, everything_id value_param, uint8_t count_param, everything_id timezone_param, everything_id name_param, keysrt_duration *out)
{
    const everything_client_params params = {client_param, out_param, ttl_param, params_param, value_param, count_param, timezone_param, name_param};
    return keysrt_key_ttl(client, &everything_client_table, &params, out);
}
/* MISS: there was none. UNLINK */
KEYSRT_CALL everything_client_delete(keysrt_client *client, everything_id client_param, everything_id out_param, everything_pause ttl_param, everything_id params_param, everything_id value_param, uint8_t count_param, everything_id timezone_param, everything_id name_param)
{
    const everything_client_params params = {client_param, out_param, ttl_param, params_param, value_param, count_param, timezone_param, name_param};
    return keysrt_key_delete(client, &everything_client_table, &params);
}
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL everything_client_walk(keysrt_client *client, keysrt_walk *walk, everything_client_params *out)
{ return keysrt_key_walk(client, &everything_client_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL everything_client_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &everything_client_table, deleted); }

/* zset "p:zsetnames:{member}:{score}:{entry}:{entries}:{options}:{everything_x}:{keysrt_x}:{environ}", Redis type sorted set, database 0; TTL: never expires. everything.keys:204 */
typedef struct everything_own_names_params {
    everything_id member;
    everything_id score;
    everything_id entry;
    everything_id entries;
    everything_id options;
    everything_id everything_x;
    everything_id keysrt_x;
    everything_id environ;
} everything_own_names_params;
typedef struct everything_own_names_entry {
    everything_id member;
    double score;
} everything_own_names_entry;
typedef struct everything_own_names_entries {
    everything_own_names_entry *items;
    size_t count;
    keysrt_block block;
} everything_own_names_entries;
static inline void everything_own_names_entries_clear(everything_own_names_entries *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}
static const keysrt_zentry_layout everything_own_names_layout KEYSRT_UNUSED = {sizeof(everything_own_names_entry), offsetof(everything_own_names_entry, score)};
static const keysrt_piece everything_own_names_table_pieces[] KEYSRT_UNUSED = {
    {"p:zsetnames:", 12, offsetof(everything_own_names_params, member), &everything_type_15, "member", false},
    {":", 1, offsetof(everything_own_names_params, score), &everything_type_15, "score", false},
    {":", 1, offsetof(everything_own_names_params, entry), &everything_type_15, "entry", false},
    {":", 1, offsetof(everything_own_names_params, entries), &everything_type_15, "entries", false},
    {":", 1, offsetof(everything_own_names_params, options), &everything_type_15, "options", false},
    {":", 1, offsetof(everything_own_names_params, everything_x), &everything_type_15, "everything_x", false},
    {":", 1, offsetof(everything_own_names_params, keysrt_x), &everything_type_15, "keysrt_x", false},
    {":", 1, offsetof(everything_own_names_params, environ), &everything_type_15, "environ", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key everything_own_names_table KEYSRT_UNUSED = {&everything_keyspace, "own_names", 68, 0, KEYSRT_ZSET, false,
    {9, sizeof(everything_own_names_params), everything_own_names_table_pieces, "p:zsetnames:*:*:*:*:*:*:*:*", "p:zsetnames:{member}:{score}:{entry}:{entries}:{options}:{everything_x}:{keysrt_x}:{environ}"},
    &everything_type_15, &everything_type_87, 0,
    {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL everything_own_names_key_name(keysrt_client *client, everything_id member_param, everything_id score_param, everything_id entry_param, everything_id entries_param, everything_id options_param, everything_id everything_x_param, everything_id keysrt_x_param, everything_id environ_param, keysrt_text *out)
{
    const everything_own_names_params params = {member_param, score_param, entry_param, entries_param, options_param, everything_x_param, keysrt_x_param, environ_param};
    return keysrt_key_name(client, &everything_own_names_table, &params, out);
}
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL everything_own_names_parse(keysrt_client *client, keysrt_view name, everything_own_names_params *out)
{ return keysrt_key_parse(client, &everything_own_names_table, name, out, NULL); }
/* changed (may be NULL): 0 where it was there with this score. ZADD */
KEYSRT_CALL everything_own_names_add(keysrt_client *client, everything_id member_param, everything_id score_param, everything_id entry_param, everything_id entries_param, everything_id options_param, everything_id everything_x_param, everything_id keysrt_x_param, everything_id environ_param, everything_id member, double score, uint64_t *changed)
{
    const everything_own_names_params params = {member_param, score_param, entry_param, entries_param, options_param, everything_x_param, keysrt_x_param, environ_param};
    const everything_own_names_entry entry = {member, score};
    return keysrt_zset_add(client, &everything_own_names_table, &params, 0, &entry, 1, &everything_own_names_layout, keysrt_declared_ttl, changed);
}
/* changed (may be NULL): added or with a new score. ZADD */
KEYSRT_CALL everything_own_names_add_many(keysrt_client *client, everything_id member_param, everything_id score_param, everything_id entry_param, everything_id entries_param, everything_id options_param, everything_id everything_x_param, everything_id keysrt_x_param, everything_id environ_param, const everything_own_names_entry *entries, size_t count, uint64_t *changed)
{
    const everything_own_names_params params = {member_param, score_param, entry_param, entries_param, options_param, everything_x_param, keysrt_x_param, environ_param};
    return keysrt_zset_add(client, &everything_own_names_table, &params, 0, entries, count, &everything_own_names_layout, keysrt_declared_ttl, changed);
}
/* options: KEYSRT_ZADD_NX, _XX, _GT, _LT. ZADD */
KEYSRT_CALL everything_own_names_add_if(keysrt_client *client, everything_id member_param, everything_id score_param, everything_id entry_param, everything_id entries_param, everything_id options_param, everything_id everything_x_param, everything_id keysrt_x_param, everything_id environ_param, unsigned options, everything_id member, double score, uint64_t *changed)
{
    const everything_own_names_params params = {member_param, score_param, entry_param, entries_param, options_param, everything_x_param, keysrt_x_param, environ_param};
    const everything_own_names_entry entry = {member, score};
    return keysrt_zset_add(client, &everything_own_names_table, &params, options, &entry, 1, &everything_own_names_layout, keysrt_declared_ttl, changed);
}
/* out (may be NULL): the new score. ZINCRBY */
KEYSRT_CALL everything_own_names_increment(keysrt_client *client, everything_id member_param, everything_id score_param, everything_id entry_param, everything_id entries_param, everything_id options_param, everything_id everything_x_param, everything_id keysrt_x_param, everything_id environ_param, everything_id member, double by, double *out)
{
    const everything_own_names_params params = {member_param, score_param, entry_param, entries_param, options_param, everything_x_param, keysrt_x_param, environ_param};
    return keysrt_zset_increment(client, &everything_own_names_table, &params, &member, &by, keysrt_declared_ttl, out);
}
/* removed (may be NULL): 0 where it was not there. ZREM */
KEYSRT_CALL everything_own_names_remove(keysrt_client *client, everything_id member_param, everything_id score_param, everything_id entry_param, everything_id entries_param, everything_id options_param, everything_id everything_x_param, everything_id keysrt_x_param, everything_id environ_param, everything_id member, uint64_t *removed)
{
    const everything_own_names_params params = {member_param, score_param, entry_param, entries_param, options_param, everything_x_param, keysrt_x_param, environ_param};
    return keysrt_zset_remove(client, &everything_own_names_table, &params, &member, 1, removed);
}
/* removed may be NULL. ZREM */
KEYSRT_CALL everything_own_names_remove_many(keysrt_client *client, everything_id member_param, everything_id score_param, everything_id entry_param, everything_id entries_param, everything_id options_param, everything_id everything_x_param, everything_id keysrt_x_param, everything_id environ_param, const everything_id *members, size_t count, uint64_t *removed)
{
    const everything_own_names_params params = {member_param, score_param, entry_param, entries_param, options_param, everything_x_param, keysrt_x_param, environ_param};
    return keysrt_zset_remove(client, &everything_own_names_table, &params, members, count, removed);
}
/* MISS: no such member. ZSCORE */
KEYSRT_CALL everything_own_names_score(keysrt_client *client, everything_id member_param, everything_id score_param, everything_id entry_param, everything_id entries_param, everything_id options_param, everything_id everything_x_param, everything_id keysrt_x_param, everything_id environ_param, everything_id member, double *out)
{
    const everything_own_names_params params = {member_param, score_param, entry_param, entries_param, options_param, everything_x_param, keysrt_x_param, environ_param};
    return keysrt_zset_score(client, &everything_own_names_table, &params, &member, out);
}
/* 0: the lowest score; MISS: no such member. ZRANK */
KEYSRT_CALL everything_own_names_rank(keysrt_client *client, everything_id member_param, everything_id score_param, everything_id entry_param, everything_id entries_param, everything_id options_param, everything_id everything_x_param, everything_id keysrt_x_param, everything_id environ_param, everything_id member, uint64_t *out)
{
    const everything_own_names_params params = {member_param, score_param, entry_param, entries_param, options_param, everything_x_param, keysrt_x_param, environ_param};
    return keysrt_zset_rank(client, &everything_own_names_table, &params, &member, false, out);
}
/* 0: the highest score; MISS: no such member. ZREVRANK */
KEYSRT_CALL everything_own_names_reverse_rank(keysrt_client *client, everything_id member_param, everything_id score_param, everything_id entry_param, everything_id entries_param, everything_id options_param, everything_id everything_x_param, everything_id keysrt_x_param, everything_id environ_param, everything_id member, uint64_t *out)
{
    const everything_own_names_params params = {member_param, score_param, entry_param, entries_param, options_param, everything_x_param, keysrt_x_param, environ_param};
    return keysrt_zset_rank(client, &everything_own_names_table, &params, &member, true, out);
}
/* By rank, the lowest score first; 0, -1 is all. ZRANGE */
KEYSRT_CALL everything_own_names_range(keysrt_client *client, everything_id member_param, everything_id score_param, everything_id entry_param, everything_id entries_param, everything_id options_param, everything_id everything_x_param, everything_id keysrt_x_param, everything_id environ_param, int64_t start, int64_t stop, everything_own_names_entries *out)
{
    const everything_own_names_params params = {member_param, score_param, entry_param, entries_param, options_param, everything_x_param, keysrt_x_param, environ_param};
    return keysrt_zset_range(client, &everything_own_names_table, &params, start, stop, false, out, &out->block, &everything_own_names_layout);
}
/* By rank, the highest score first. ZRANGE REV */
KEYSRT_CALL everything_own_names_reverse_range(keysrt_client *client, everything_id member_param, everything_id score_param, everything_id entry_param, everything_id entries_param, everything_id options_param, everything_id everything_x_param, everything_id keysrt_x_param, everything_id environ_param, int64_t start, int64_t stop, everything_own_names_entries *out)
{
    const everything_own_names_params params = {member_param, score_param, entry_param, entries_param, options_param, everything_x_param, keysrt_x_param, environ_param};
    return keysrt_zset_range(client, &everything_own_names_table, &params, start, stop, true, out, &out->block, &everything_own_names_layout);
}
/* The count members with the highest scores. ZRANGE REV */
KEYSRT_CALL everything_own_names_top(keysrt_client *client, everything_id member_param, everything_id score_param, everything_id entry_param, everything_id entries_param, everything_id options_param, everything_id everything_x_param, everything_id keysrt_x_param, everything_id environ_param, uint32_t count, everything_own_names_entries *out)
{
    const everything_own_names_params params = {member_param, score_param, entry_param, entries_param, options_param, everything_x_param, keysrt_x_param, environ_param};
    return keysrt_zset_range(client, &everything_own_names_table, &params, count == 0, count == 0 ? 0 : (int64_t)count - 1, true, out, &out->block, &everything_own_names_layout);
}
/* Both ends included; limit 0: all. ZRANGE BYSCORE */
KEYSRT_CALL everything_own_names_range_by_score(keysrt_client *client, everything_id member_param, everything_id score_param, everything_id entry_param, everything_id entries_param, everything_id options_param, everything_id everything_x_param, everything_id keysrt_x_param, everything_id environ_param, double min_score, double max_score, uint64_t offset, uint64_t limit, everything_own_names_entries *out)
{
    const everything_own_names_params params = {member_param, score_param, entry_param, entries_param, options_param, everything_x_param, keysrt_x_param, environ_param};
    return keysrt_zset_range_by_score(client, &everything_own_names_table, &params, &min_score, &max_score, false, offset, limit, out, &out->block, &everything_own_names_layout);
}
/* The highest score first; limit 0: all. ZRANGE BYSCORE REV */
KEYSRT_CALL everything_own_names_reverse_range_by_score(keysrt_client *client, everything_id member_param, everything_id score_param, everything_id entry_param, everything_id entries_param, everything_id options_param, everything_id everything_x_param, everything_id keysrt_x_param, everything_id environ_param, double min_score, double max_score, uint64_t offset, uint64_t limit, everything_own_names_entries *out)
{
    const everything_own_names_params params = {member_param, score_param, entry_param, entries_param, options_param, everything_x_param, keysrt_x_param, environ_param};
    return keysrt_zset_range_by_score(client, &everything_own_names_table, &params, &min_score, &max_score, true, offset, limit, out, &out->block, &everything_own_names_layout);
}
/* The next one in no order, in bounded memory; one may come twice; MISS: the end. ZSCAN */
KEYSRT_CALL everything_own_names_walk_members(keysrt_client *client, everything_id member_param, everything_id score_param, everything_id entry_param, everything_id entries_param, everything_id options_param, everything_id everything_x_param, everything_id keysrt_x_param, everything_id environ_param, keysrt_walk *walk, everything_id_result *out, double *score)
{
    const everything_own_names_params params = {member_param, score_param, entry_param, entries_param, options_param, everything_x_param, keysrt_x_param, environ_param};
    return keysrt_zset_walk(client, &everything_own_names_table, &params, walk, out, &out->block, score);
}
/* Both ends included. ZCOUNT */
KEYSRT_CALL everything_own_names_count(keysrt_client *client, everything_id member_param, everything_id score_param, everything_id entry_param, everything_id entries_param, everything_id options_param, everything_id everything_x_param, everything_id keysrt_x_param, everything_id environ_param, double min_score, double max_score, uint64_t *out)
{
    const everything_own_names_params params = {member_param, score_param, entry_param, entries_param, options_param, everything_x_param, keysrt_x_param, environ_param};
    return keysrt_zset_count(client, &everything_own_names_table, &params, &min_score, &max_score, out);
}
/* 0 where there is no key. ZCARD */
KEYSRT_CALL everything_own_names_size(keysrt_client *client, everything_id member_param, everything_id score_param, everything_id entry_param, everything_id entries_param, everything_id options_param, everything_id everything_x_param, everything_id keysrt_x_param, everything_id environ_param, uint64_t *out)
{
    const everything_own_names_params params = {member_param, score_param, entry_param, entries_param, options_param, everything_x_param, keysrt_x_param, environ_param};
    return keysrt_zset_size(client, &everything_own_names_table, &params, out);
}
/* Takes up to count. ZPOPMIN */
KEYSRT_CALL everything_own_names_pop_lowest(keysrt_client *client, everything_id member_param, everything_id score_param, everything_id entry_param, everything_id entries_param, everything_id options_param, everything_id everything_x_param, everything_id keysrt_x_param, everything_id environ_param, uint64_t count, everything_own_names_entries *out)
{
    const everything_own_names_params params = {member_param, score_param, entry_param, entries_param, options_param, everything_x_param, keysrt_x_param, environ_param};
    return keysrt_zset_pop(client, &everything_own_names_table, &params, false, count, out, &out->block, &everything_own_names_layout);
}
/* Takes up to count. ZPOPMAX */
KEYSRT_CALL everything_own_names_pop_highest(keysrt_client *client, everything_id member_param, everything_id score_param, everything_id entry_param, everything_id entries_param, everything_id options_param, everything_id everything_x_param, everything_id keysrt_x_param, everything_id environ_param, uint64_t count, everything_own_names_entries *out)
{
    const everything_own_names_params params = {member_param, score_param, entry_param, entries_param, options_param, everything_x_param, keysrt_x_param, environ_param};
    return keysrt_zset_pop(client, &everything_own_names_table, &params, true, count, out, &out->block, &everything_own_names_layout);
}
/* Waits up to timeout for one; MISS: none came. BZPOPMIN */
KEYSRT_CALL everything_own_names_pop_lowest_wait(keysrt_client *client, everything_id member_param, everything_id score_param, everything_id entry_param, everything_id entries_param, everything_id options_param, everything_id everything_x_param, everything_id keysrt_x_param, everything_id environ_param, keysrt_duration timeout, everything_own_names_entries *out)
{
    const everything_own_names_params params = {member_param, score_param, entry_param, entries_param, options_param, everything_x_param, keysrt_x_param, environ_param};
    return keysrt_zset_pop_wait(client, &everything_own_names_table, &params, false, timeout, out, &out->block, &everything_own_names_layout);
}
/* Waits up to timeout for one; MISS: none came. BZPOPMAX */
KEYSRT_CALL everything_own_names_pop_highest_wait(keysrt_client *client, everything_id member_param, everything_id score_param, everything_id entry_param, everything_id entries_param, everything_id options_param, everything_id everything_x_param, everything_id keysrt_x_param, everything_id environ_param, keysrt_duration timeout, everything_own_names_entries *out)
{
    const everything_own_names_params params = {member_param, score_param, entry_param, entries_param, options_param, everything_x_param, keysrt_x_param, environ_param};
    return keysrt_zset_pop_wait(client, &everything_own_names_table, &params, true, timeout, out, &out->block, &everything_own_names_layout);
}
/* From the first of the keys that has one; which (may be NULL): its index. BZPOPMIN */
KEYSRT_CALL everything_own_names_pop_lowest_wait_any(keysrt_client *client, const everything_own_names_params *keys, size_t count, keysrt_duration timeout, size_t *which, everything_own_names_entries *out)
{ return keysrt_zset_pop_wait_any(client, &everything_own_names_table, keys, count, false, timeout, which, out, &out->block, &everything_own_names_layout); }
/* From the first of the keys that has one; which (may be NULL): its index. BZPOPMAX */
KEYSRT_CALL everything_own_names_pop_highest_wait_any(keysrt_client *client, const everything_own_names_params *keys, size_t count, keysrt_duration timeout, size_t *which, everything_own_names_entries *out)
{ return keysrt_zset_pop_wait_any(client, &everything_own_names_table, keys, count, true, timeout, which, out, &out->block, &everything_own_names_layout); }
/* Both ends included; removed may be NULL. ZREMRANGEBYSCORE */
KEYSRT_CALL everything_own_names_remove_by_score(keysrt_client *client, everything_id member_param, everything_id score_param, everything_id entry_param, everything_id entries_param, everything_id options_param, everything_id everything_x_param, everything_id keysrt_x_param, everything_id environ_param, double min_score, double max_score, uint64_t *removed)
{
    const everything_own_names_params params = {member_param, score_param, entry_param, entries_param, options_param, everything_x_param, keysrt_x_param, environ_param};
    return keysrt_zset_remove_by_score(client, &everything_own_names_table, &params, &min_score, &max_score, removed);
}
/* OK or MISS. EXISTS */
KEYSRT_CALL everything_own_names_exists(keysrt_client *client, everything_id member_param, everything_id score_param, everything_id entry_param, everything_id entries_param, everything_id options_param, everything_id everything_x_param, everything_id keysrt_x_param, everything_id environ_param)
{
    const everything_own_names_params params = {member_param, score_param, entry_param, entries_param, options_param, everything_x_param, keysrt_x_param, environ_param};
    return keysrt_key_exists(client, &everything_own_names_table, &params);
}
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL everything_own_names_ttl(keysrt_client *client, everything_id member_param, everything_id score_param, everything_id entry_param, everything_id entries_param, everything_id options_param, everything_id everything_x_param, everything_id keysrt_x_param, everything_id environ_param, keysrt_duration *out)
{
    const everything_own_names_params params = {member_param, score_param, entry_param, entries_param, options_param, everything_x_param, keysrt_x_param, environ_param};
    return keysrt_key_ttl(client, &everything_own_names_table, &params, out);
}
/* MISS: there was none. UNLINK */
KEYSRT_CALL everything_own_names_delete(keysrt_client *client, everything_id member_param, everything_id score_param, everything_id entry_param, everything_id entries_param, everything_id options_param, everything_id everything_x_param, everything_id keysrt_x_param, everything_id environ_param)
{
    const everything_own_names_params params = {member_param, score_param, entry_param, entries_param, options_param, everything_x_param, keysrt_x_param, environ_param};
    return keysrt_key_delete(client, &everything_own_names_table, &params);
}
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL everything_own_names_walk(keysrt_client *client, keysrt_walk *walk, everything_own_names_params *out)
{ return keysrt_key_walk(client, &everything_own_names_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL everything_own_names_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &everything_own_names_table, deleted); }

/* string "{$tenant}/{$stage}/set/{name}", Redis type string, database 7; TTL: as setting {$keep} says (1 hour 30 minutes if not set); every write sets it anew. everything.keys:208 */
typedef struct everything_by_setting_params {
    keysrt_view name;
} everything_by_setting_params;
static const keysrt_piece everything_by_setting_table_pieces[] KEYSRT_UNUSED = {
    {"", 0, offsetof(everything_settings, tenant), &everything_type_2, "tenant", true},
    {"/", 1, offsetof(everything_settings, stage), &everything_type_1, "stage", true},
    {"/set/", 5, offsetof(everything_by_setting_params, name), &everything_type_88, "name", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key everything_by_setting_table KEYSRT_UNUSED = {&everything_keyspace, "by_setting", 69, 7, KEYSRT_STRING, false,
    {4, sizeof(everything_by_setting_params), everything_by_setting_table_pieces, "*/*/set/*", "{$tenant}/{$stage}/set/{name}"},
    &everything_type_18, 0, 0,
    {KEYSRT_TTL_SETTING, KEYSRT_TTL_ON_WRITE, false, 0, 1000, 0, 0, offsetof(everything_settings, keep), 0, 0, 0},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL everything_by_setting_key_name(keysrt_client *client, keysrt_view name_param, keysrt_text *out)
{ return keysrt_key_name(client, &everything_by_setting_table, &name_param, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL everything_by_setting_parse(keysrt_client *client, keysrt_view name, everything_by_setting_params *out)
{ return keysrt_key_parse(client, &everything_by_setting_table, name, out, NULL); }
/* MISS: no such key. GET */
KEYSRT_CALL everything_by_setting_get(keysrt_client *client, keysrt_view name_param, keysrt_text *out)
{ return keysrt_string_get(client, &everything_by_setting_table, &name_param, out, &out->block); }
/* Value and TTL in one step. SET */
KEYSRT_CALL everything_by_setting_set(keysrt_client *client, keysrt_view name_param, keysrt_view value)
{ return keysrt_string_set(client, &everything_by_setting_table, &name_param, &value, keysrt_declared_ttl); }
/* Sets it where there is none; MISS: there is one, nothing changed. SET NX */
KEYSRT_CALL everything_by_setting_add(keysrt_client *client, keysrt_view name_param, keysrt_view value)
{ return keysrt_string_add(client, &everything_by_setting_table, &name_param, &value, keysrt_declared_ttl); }
/* Sets it and gives the old value; MISS: there was none. SET GET */
KEYSRT_CALL everything_by_setting_swap(keysrt_client *client, keysrt_view name_param, keysrt_view value, keysrt_text *old)
{ return keysrt_string_swap(client, &everything_by_setting_table, &name_param, &value, keysrt_declared_ttl, old, &old->block); }
/* Reads and deletes; MISS: no such key. GETDEL */
KEYSRT_CALL everything_by_setting_take(keysrt_client *client, keysrt_view name_param, keysrt_text *out)
{ return keysrt_string_take(client, &everything_by_setting_table, &name_param, out, &out->block); }
/* One item for each key, found or not. MGET */
KEYSRT_CALL everything_by_setting_get_many(keysrt_client *client, const everything_by_setting_params *keys, size_t count, everything_string_lookups *out)
{ return keysrt_string_get_many(client, &everything_by_setting_table, keys, count, out, &out->block, sizeof(everything_string_lookup), offsetof(everything_string_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL everything_by_setting_set_many(keysrt_client *client, const everything_by_setting_params *keys, const keysrt_view *values, size_t count)
{ return keysrt_string_set_many(client, &everything_by_setting_table, keys, values, count, keysrt_declared_ttl); }
/* OK or MISS. EXISTS */
KEYSRT_CALL everything_by_setting_exists(keysrt_client *client, keysrt_view name_param)
{ return keysrt_key_exists(client, &everything_by_setting_table, &name_param); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL everything_by_setting_ttl(keysrt_client *client, keysrt_view name_param, keysrt_duration *out)
{ return keysrt_key_ttl(client, &everything_by_setting_table, &name_param, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL everything_by_setting_renew(keysrt_client *client, keysrt_view name_param)
{ return keysrt_key_renew(client, &everything_by_setting_table, &name_param, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL everything_by_setting_delete(keysrt_client *client, keysrt_view name_param)
{ return keysrt_key_delete(client, &everything_by_setting_table, &name_param); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL everything_by_setting_walk(keysrt_client *client, keysrt_walk *walk, everything_by_setting_params *out)
{ return keysrt_key_walk(client, &everything_by_setting_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL everything_by_setting_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &everything_by_setting_table, deleted); }

/* string "{$tenant}/{$stage}/renewed/{name}", Redis type string, database 7; TTL: as setting {$keep_ms} says (250 milliseconds if not set); every write and every read sets it anew. everything.keys:209 */
typedef struct everything_renewed_params {
    keysrt_view name;
} everything_renewed_params;
static const keysrt_piece everything_renewed_table_pieces[] KEYSRT_UNUSED = {
    {"", 0, offsetof(everything_settings, tenant), &everything_type_2, "tenant", true},
    {"/", 1, offsetof(everything_settings, stage), &everything_type_1, "stage", true},
    {"/renewed/", 9, offsetof(everything_renewed_params, name), &everything_type_88, "name", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key everything_renewed_table KEYSRT_UNUSED = {&everything_keyspace, "renewed", 70, 7, KEYSRT_STRING, false,
    {4, sizeof(everything_renewed_params), everything_renewed_table_pieces, "*/*/renewed/*", "{$tenant}/{$stage}/renewed/{name}"},
    &everything_type_18, 0, 0,
    {KEYSRT_TTL_SETTING, KEYSRT_TTL_SLIDING, false, 0, 1, 0, 0, offsetof(everything_settings, keep_ms), 0, 0, 0},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL everything_renewed_key_name(keysrt_client *client, keysrt_view name_param, keysrt_text *out)
{ return keysrt_key_name(client, &everything_renewed_table, &name_param, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL everything_renewed_parse(keysrt_client *client, keysrt_view name, everything_renewed_params *out)
{ return keysrt_key_parse(client, &everything_renewed_table, name, out, NULL); }
/* MISS: no such key. GET */
KEYSRT_CALL everything_renewed_get(keysrt_client *client, keysrt_view name_param, keysrt_text *out)
{ return keysrt_string_get(client, &everything_renewed_table, &name_param, out, &out->block); }
/* Value and TTL in one step. SET */
KEYSRT_CALL everything_renewed_set(keysrt_client *client, keysrt_view name_param, keysrt_view value)
{ return keysrt_string_set(client, &everything_renewed_table, &name_param, &value, keysrt_declared_ttl); }
/* Sets it where there is none; MISS: there is one, nothing changed. SET NX */
KEYSRT_CALL everything_renewed_add(keysrt_client *client, keysrt_view name_param, keysrt_view value)
{ return keysrt_string_add(client, &everything_renewed_table, &name_param, &value, keysrt_declared_ttl); }
/* Sets it and gives the old value; MISS: there was none. SET GET */
KEYSRT_CALL everything_renewed_swap(keysrt_client *client, keysrt_view name_param, keysrt_view value, keysrt_text *old)
{ return keysrt_string_swap(client, &everything_renewed_table, &name_param, &value, keysrt_declared_ttl, old, &old->block); }
/* Reads and deletes; MISS: no such key. GETDEL */
KEYSRT_CALL everything_renewed_take(keysrt_client *client, keysrt_view name_param, keysrt_text *out)
{ return keysrt_string_take(client, &everything_renewed_table, &name_param, out, &out->block); }
/* One item for each key, found or not. MGET */
KEYSRT_CALL everything_renewed_get_many(keysrt_client *client, const everything_renewed_params *keys, size_t count, everything_string_lookups *out)
{ return keysrt_string_get_many(client, &everything_renewed_table, keys, count, out, &out->block, sizeof(everything_string_lookup), offsetof(everything_string_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL everything_renewed_set_many(keysrt_client *client, const everything_renewed_params *keys, const keysrt_view *values, size_t count)
{ return keysrt_string_set_many(client, &everything_renewed_table, keys, values, count, keysrt_declared_ttl); }
/* OK or MISS. EXISTS */
KEYSRT_CALL everything_renewed_exists(keysrt_client *client, keysrt_view name_param)
{ return keysrt_key_exists(client, &everything_renewed_table, &name_param); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL everything_renewed_ttl(keysrt_client *client, keysrt_view name_param, keysrt_duration *out)
{ return keysrt_key_ttl(client, &everything_renewed_table, &name_param, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL everything_renewed_renew(keysrt_client *client, keysrt_view name_param)
{ return keysrt_key_renew(client, &everything_renewed_table, &name_param, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL everything_renewed_delete(keysrt_client *client, keysrt_view name_param)
{ return keysrt_key_delete(client, &everything_renewed_table, &name_param); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL everything_renewed_walk(keysrt_client *client, keysrt_walk *walk, everything_renewed_params *out)
{ return keysrt_key_walk(client, &everything_renewed_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL everything_renewed_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &everything_renewed_table, deleted); }

/* string "fixed", Redis type string, database 0; TTL: 24 hours; every write sets it anew. everything.keys:213 */
static const keysrt_piece everything_fixed_name_table_pieces[] KEYSRT_UNUSED = {
    {"fixed", 5, 0, 0, 0, false},
};
static const keysrt_key everything_fixed_name_table KEYSRT_UNUSED = {&everything_keyspace, "fixed_name", 71, 0, KEYSRT_STRING, false,
    {1, 0, everything_fixed_name_table_pieces, "fixed", "fixed"},
    &everything_type_18, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 86400000, 0, 0, 0, 0, "$2\r\nPX\r\n$8\r\n86400000\r\n", 22},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL everything_fixed_name_key_name(keysrt_client *client, keysrt_text *out)
{ return keysrt_key_name(client, &everything_fixed_name_table, NULL, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL everything_fixed_name_parse(keysrt_client *client, keysrt_view name)
{ return keysrt_key_parse(client, &everything_fixed_name_table, name, NULL, NULL); }
/* MISS: no such key. GET */
KEYSRT_CALL everything_fixed_name_get(keysrt_client *client, keysrt_text *out)
{ return keysrt_string_get(client, &everything_fixed_name_table, NULL, out, &out->block); }
/* Value and TTL in one step. SET */
KEYSRT_CALL everything_fixed_name_set(keysrt_client *client, keysrt_view value)
{ return keysrt_string_set(client, &everything_fixed_name_table, NULL, &value, keysrt_declared_ttl); }
/* Sets it where there is none; MISS: there is one, nothing changed. SET NX */
KEYSRT_CALL everything_fixed_name_add(keysrt_client *client, keysrt_view value)
{ return keysrt_string_add(client, &everything_fixed_name_table, NULL, &value, keysrt_declared_ttl); }
/* Sets it and gives the old value; MISS: there was none. SET GET */
KEYSRT_CALL everything_fixed_name_swap(keysrt_client *client, keysrt_view value, keysrt_text *old)
{ return keysrt_string_swap(client, &everything_fixed_name_table, NULL, &value, keysrt_declared_ttl, old, &old->block); }
/* Reads and deletes; MISS: no such key. GETDEL */
KEYSRT_CALL everything_fixed_name_take(keysrt_client *client, keysrt_text *out)
{ return keysrt_string_take(client, &everything_fixed_name_table, NULL, out, &out->block); }
/* OK or MISS. EXISTS */
KEYSRT_CALL everything_fixed_name_exists(keysrt_client *client)
{ return keysrt_key_exists(client, &everything_fixed_name_table, NULL); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL everything_fixed_name_ttl(keysrt_client *client, keysrt_duration *out)
{ return keysrt_key_ttl(client, &everything_fixed_name_table, NULL, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL everything_fixed_name_renew(keysrt_client *client)
{ return keysrt_key_renew(client, &everything_fixed_name_table, NULL, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL everything_fixed_name_delete(keysrt_client *client)
{ return keysrt_key_delete(client, &everything_fixed_name_table, NULL); }

/* string "plain:{id}", Redis type string, database 0; TTL: 24 hours; every write sets it anew. everything.keys:214 */
static const keysrt_piece everything_plain_table_pieces[] KEYSRT_UNUSED = {
    {"plain:", 6, offsetof(everything_plain_params, id), &everything_type_15, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key everything_plain_table KEYSRT_UNUSED = {&everything_keyspace, "plain", 72, 0, KEYSRT_STRING, false,
    {2, sizeof(everything_plain_params), everything_plain_table_pieces, "plain:*", "plain:{id}"},
    &everything_type_18, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 86400000, 0, 0, 0, 0, "$2\r\nPX\r\n$8\r\n86400000\r\n", 22},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL everything_plain_key_name(keysrt_client *client, everything_id id, keysrt_text *out)
{ return keysrt_key_name(client, &everything_plain_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL everything_plain_parse(keysrt_client *client, keysrt_view name, everything_plain_params *out)
{ return keysrt_key_parse(client, &everything_plain_table, name, out, NULL); }
/* MISS: no such key. GET */
KEYSRT_CALL everything_plain_get(keysrt_client *client, everything_id id, keysrt_text *out)
{ return keysrt_string_get(client, &everything_plain_table, &id, out, &out->block); }
/* Value and TTL in one step. SET */
KEYSRT_CALL everything_plain_set(keysrt_client *client, everything_id id, keysrt_view value)
{ return keysrt_string_set(client, &everything_plain_table, &id, &value, keysrt_declared_ttl); }
/* Sets it where there is none; MISS: there is one, nothing changed. SET NX */
KEYSRT_CALL everything_plain_add(keysrt_client *client, everything_id id, keysrt_view value)
{ return keysrt_string_add(client, &everything_plain_table, &id, &value, keysrt_declared_ttl); }
/* Sets it and gives the old value; MISS: there was none. SET GET */
KEYSRT_CALL everything_plain_swap(keysrt_client *client, everything_id id, keysrt_view value, keysrt_text *old)
{ return keysrt_string_swap(client, &everything_plain_table, &id, &value, keysrt_declared_ttl, old, &old->block); }
/* Reads and deletes; MISS: no such key. GETDEL */
KEYSRT_CALL everything_plain_take(keysrt_client *client, everything_id id, keysrt_text *out)
{ return keysrt_string_take(client, &everything_plain_table, &id, out, &out->block); }
/* One item for each key, found or not. MGET */
KEYSRT_CALL everything_plain_get_many(keysrt_client *client, const everything_plain_params *keys, size_t count, everything_string_lookups *out)
{ return keysrt_string_get_many(client, &everything_plain_table, keys, count, out, &out->block, sizeof(everything_string_lookup), offsetof(everything_string_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL everything_plain_set_many(keysrt_client *client, const everything_plain_params *keys, const keysrt_view *values, size_t count)
{ return keysrt_string_set_many(client, &everything_plain_table, keys, values, count, keysrt_declared_ttl); }
/* OK or MISS. EXISTS */
KEYSRT_CALL everything_plain_exists(keysrt_client *client, everything_id id)
{ return keysrt_key_exists(client, &everything_plain_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL everything_plain_ttl(keysrt_client *client, everything_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &everything_plain_table, &id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL everything_plain_renew(keysrt_client *client, everything_id id)
{ return keysrt_key_renew(client, &everything_plain_table, &id, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL everything_plain_delete(keysrt_client *client, everything_id id)
{ return keysrt_key_delete(client, &everything_plain_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL everything_plain_walk(keysrt_client *client, keysrt_walk *walk, everything_plain_params *out)
{ return keysrt_key_walk(client, &everything_plain_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL everything_plain_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &everything_plain_table, deleted); }

/* string "t:jittered:{id}", Redis type string, database 0; TTL: 1 hour; every write sets it anew; up to 10% shorter at random, so that keys written together do not expire together. everything.keys:220 */
typedef struct everything_jittered_params {
    everything_id id;
} everything_jittered_params;
static const keysrt_piece everything_jittered_table_pieces[] KEYSRT_UNUSED = {
    {"t:jittered:", 11, offsetof(everything_jittered_params, id), &everything_type_15, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key everything_jittered_table KEYSRT_UNUSED = {&everything_keyspace, "jittered", 73, 0, KEYSRT_STRING, false,
    {2, sizeof(everything_jittered_params), everything_jittered_table_pieces, "t:jittered:*", "t:jittered:{id}"},
    &everything_type_18, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 100, 3600000, 0, 0, 0, 0, 0, 0},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL everything_jittered_key_name(keysrt_client *client, everything_id id, keysrt_text *out)
{ return keysrt_key_name(client, &everything_jittered_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL everything_jittered_parse(keysrt_client *client, keysrt_view name, everything_jittered_params *out)
{ return keysrt_key_parse(client, &everything_jittered_table, name, out, NULL); }
/* MISS: no such key. GET */
KEYSRT_CALL everything_jittered_get(keysrt_client *client, everything_id id, keysrt_text *out)
{ return keysrt_string_get(client, &everything_jittered_table, &id, out, &out->block); }
/* Value and TTL in one step. SET */
KEYSRT_CALL everything_jittered_set(keysrt_client *client, everything_id id, keysrt_view value)
{ return keysrt_string_set(client, &everything_jittered_table, &id, &value, keysrt_declared_ttl); }
/* Sets it where there is none; MISS: there is one, nothing changed. SET NX */
KEYSRT_CALL everything_jittered_add(keysrt_client *client, everything_id id, keysrt_view value)
{ return keysrt_string_add(client, &everything_jittered_table, &id, &value, keysrt_declared_ttl); }
/* Sets it and gives the old value; MISS: there was none. SET GET */
KEYSRT_CALL everything_jittered_swap(keysrt_client *client, everything_id id, keysrt_view value, keysrt_text *old)
{ return keysrt_string_swap(client, &everything_jittered_table, &id, &value, keysrt_declared_ttl, old, &old->block); }
/* Reads and deletes; MISS: no such key. GETDEL */
KEYSRT_CALL everything_jittered_take(keysrt_client *client, everything_id id, keysrt_text *out)
{ return keysrt_string_take(client, &everything_jittered_table, &id, out, &out->block); }
/* One item for each key, found or not. MGET */
KEYSRT_CALL everything_jittered_get_many(keysrt_client *client, const everything_jittered_params *keys, size_t count, everything_string_lookups *out)
{ return keysrt_string_get_many(client, &everything_jittered_table, keys, count, out, &out->block, sizeof(everything_string_lookup), offsetof(everything_string_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL everything_jittered_set_many(keysrt_client *client, const everything_jittered_params *keys, const keysrt_view *values, size_t count)
{ return keysrt_string_set_many(client, &everything_jittered_table, keys, values, count, keysrt_declared_ttl); }
/* OK or MISS. EXISTS */
KEYSRT_CALL everything_jittered_exists(keysrt_client *client, everything_id id)
{ return keysrt_key_exists(client, &everything_jittered_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL everything_jittered_ttl(keysrt_client *client, everything_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &everything_jittered_table, &id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL everything_jittered_renew(keysrt_client *client, everything_id id)
{ return keysrt_key_renew(client, &everything_jittered_table, &id, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL everything_jittered_delete(keysrt_client *client, everything_id id)
{ return keysrt_key_delete(client, &everything_jittered_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL everything_jittered_walk(keysrt_client *client, keysrt_walk *walk, everything_jittered_params *out)
{ return keysrt_key_walk(client, &everything_jittered_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL everything_jittered_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &everything_jittered_table, deleted); }

/* string "t:created:{id}", Redis type string, database 0; TTL: 1 hour from creation; later writes keep it. everything.keys:221 */
typedef struct everything_created_params {
    everything_id id;
} everything_created_params;
static const keysrt_piece everything_created_table_pieces[] KEYSRT_UNUSED = {
    {"t:created:", 10, offsetof(everything_created_params, id), &everything_type_15, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key everything_created_table KEYSRT_UNUSED = {&everything_keyspace, "created", 74, 0, KEYSRT_STRING, false,
    {2, sizeof(everything_created_params), everything_created_table_pieces, "t:created:*", "t:created:{id}"},
    &everything_type_18, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_CREATION, false, 0, 3600000, 0, 0, 0, 0, "$2\r\nPX\r\n$7\r\n3600000\r\n", 21},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL everything_created_key_name(keysrt_client *client, everything_id id, keysrt_text *out)
{ return keysrt_key_name(client, &everything_created_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL everything_created_parse(keysrt_client *client, keysrt_view name, everything_created_params *out)
{ return keysrt_key_parse(client, &everything_created_table, name, out, NULL); }
/* MISS: no such key. GET */
KEYSRT_CALL everything_created_get(keysrt_client *client, everything_id id, keysrt_text *out)
{ return keysrt_string_get(client, &everything_created_table, &id, out, &out->block); }
/* Value and TTL in one step. SET */
KEYSRT_CALL everything_created_set(keysrt_client *client, everything_id id, keysrt_view value)
{ return keysrt_string_set(client, &everything_created_table, &id, &value, keysrt_declared_ttl); }
/* Sets it where there is none; MISS: there is one, nothing changed. SET NX */
KEYSRT_CALL everything_created_add(keysrt_client *client, everything_id id, keysrt_view value)
{ return keysrt_string_add(client, &everything_created_table, &id, &value, keysrt_declared_ttl); }
/* Sets it and gives the old value; MISS: there was none. SET GET */
KEYSRT_CALL everything_created_swap(keysrt_client *client, everything_id id, keysrt_view value, keysrt_text *old)
{ return keysrt_string_swap(client, &everything_created_table, &id, &value, keysrt_declared_ttl, old, &old->block); }
/* Reads and deletes; MISS: no such key. GETDEL */
KEYSRT_CALL everything_created_take(keysrt_client *client, everything_id id, keysrt_text *out)
{ return keysrt_string_take(client, &everything_created_table, &id, out, &out->block); }
/* One item for each key, found or not. MGET */
KEYSRT_CALL everything_created_get_many(keysrt_client *client, const everything_created_params *keys, size_t count, everything_string_lookups *out)
{ return keysrt_string_get_many(client, &everything_created_table, keys, count, out, &out->block, sizeof(everything_string_lookup), offsetof(everything_string_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL everything_created_set_many(keysrt_client *client, const everything_created_params *keys, const keysrt_view *values, size_t count)
{ return keysrt_string_set_many(client, &everything_created_table, keys, values, count, keysrt_declared_ttl); }
/* OK or MISS. EXISTS */
KEYSRT_CALL everything_created_exists(keysrt_client *client, everything_id id)
{ return keysrt_key_exists(client, &everything_created_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL everything_created_ttl(keysrt_client *client, everything_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &everything_created_table, &id, out); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL everything_created_delete(keysrt_client *client, everything_id id)
{ return keysrt_key_delete(client, &everything_created_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL everything_created_walk(keysrt_client *client, keysrt_walk *walk, everything_created_params *out)
{ return keysrt_key_walk(client, &everything_created_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL everything_created_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &everything_created_table, deleted); }

/* string "t:slides:{id}", Redis type string, database 0; TTL: 1 minute 30 seconds; every write and every read sets it anew. everything.keys:222 */
typedef struct everything_slides_params {
    everything_id id;
} everything_slides_params;
static const keysrt_piece everything_slides_table_pieces[] KEYSRT_UNUSED = {
    {"t:slides:", 9, offsetof(everything_slides_params, id), &everything_type_15, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key everything_slides_table KEYSRT_UNUSED = {&everything_keyspace, "slides", 75, 0, KEYSRT_STRING, false,
    {2, sizeof(everything_slides_params), everything_slides_table_pieces, "t:slides:*", "t:slides:{id}"},
    &everything_type_18, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_SLIDING, false, 0, 90000, 0, 0, 0, 0, "$2\r\nPX\r\n$5\r\n90000\r\n", 19},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL everything_slides_key_name(keysrt_client *client, everything_id id, keysrt_text *out)
{ return keysrt_key_name(client, &everything_slides_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL everything_slides_parse(keysrt_client *client, keysrt_view name, everything_slides_params *out)
{ return keysrt_key_parse(client, &everything_slides_table, name, out, NULL); }
/* MISS: no such key. GET */
KEYSRT_CALL everything_slides_get(keysrt_client *client, everything_id id, keysrt_text *out)
{ return keysrt_string_get(client, &everything_slides_table, &id, out, &out->block); }
/* Value and TTL in one step. SET */
KEYSRT_CALL everything_slides_set(keysrt_client *client, everything_id id, keysrt_view value)
{ return keysrt_string_set(client, &everything_slides_table, &id, &value, keysrt_declared_ttl); }
/* Sets it where there is none; MISS: there is one, nothing changed. SET NX */
KEYSRT_CALL everything_slides_add(keysrt_client *client, everything_id id, keysrt_view value)
{ return keysrt_string_add(client, &everything_slides_table, &id, &value, keysrt_declared_ttl); }
/* Sets it and gives the old value; MISS: there was none. SET GET */
KEYSRT_CALL everything_slides_swap(keysrt_client *client, everything_id id, keysrt_view value, keysrt_text *old)
{ return keysrt_string_swap(client, &everything_slides_table, &id, &value, keysrt_declared_ttl, old, &old->block); }
/* Reads and deletes; MISS: no such key. GETDEL */
KEYSRT_CALL everything_slides_take(keysrt_client *client, everything_id id, keysrt_text *out)
{ return keysrt_string_take(client, &everything_slides_table, &id, out, &out->block); }
/* One item for each key, found or not. MGET */
KEYSRT_CALL everything_slides_get_many(keysrt_client *client, const everything_slides_params *keys, size_t count, everything_string_lookups *out)
{ return keysrt_string_get_many(client, &everything_slides_table, keys, count, out, &out->block, sizeof(everything_string_lookup), offsetof(everything_string_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL everything_slides_set_many(keysrt_client *client, const everything_slides_params *keys, const keysrt_view *values, size_t count)
{ return keysrt_string_set_many(client, &everything_slides_table, keys, values, count, keysrt_declared_ttl); }
/* OK or MISS. EXISTS */
KEYSRT_CALL everything_slides_exists(keysrt_client *client, everything_id id)
{ return keysrt_key_exists(client, &everything_slides_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL everything_slides_ttl(keysrt_client *client, everything_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &everything_slides_table, &id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL everything_slides_renew(keysrt_client *client, everything_id id)
{ return keysrt_key_renew(client, &everything_slides_table, &id, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL everything_slides_delete(keysrt_client *client, everything_id id)
{ return keysrt_key_delete(client, &everything_slides_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL everything_slides_walk(keysrt_client *client, keysrt_walk *walk, everything_slides_params *out)
{ return keysrt_key_walk(client, &everything_slides_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL everything_slides_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &everything_slides_table, deleted); }

/* string "t:finished:{id}", Redis type string, database 0; TTL: 24 hours after complete; until then the key stays. everything.keys:223 */
typedef struct everything_finished_params {
    everything_id id;
} everything_finished_params;
static const keysrt_piece everything_finished_table_pieces[] KEYSRT_UNUSED = {
    {"t:finished:", 11, offsetof(everything_finished_params, id), &everything_type_15, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key everything_finished_table KEYSRT_UNUSED = {&everything_keyspace, "finished", 76, 0, KEYSRT_STRING, false,
    {2, sizeof(everything_finished_params), everything_finished_table_pieces, "t:finished:*", "t:finished:{id}"},
    &everything_type_18, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_AFTER, false, 0, 86400000, 0, 0, 0, 0, "$2\r\nPX\r\n$8\r\n86400000\r\n", 22},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL everything_finished_key_name(keysrt_client *client, everything_id id, keysrt_text *out)
{ return keysrt_key_name(client, &everything_finished_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL everything_finished_parse(keysrt_client *client, keysrt_view name, everything_finished_params *out)
{ return keysrt_key_parse(client, &everything_finished_table, name, out, NULL); }
/* MISS: no such key. GET */
KEYSRT_CALL everything_finished_get(keysrt_client *client, everything_id id, keysrt_text *out)
{ return keysrt_string_get(client, &everything_finished_table, &id, out, &out->block); }
/* Value and TTL in one step. SET */
KEYSRT_CALL everything_finished_set(keysrt_client *client, everything_id id, keysrt_view value)
{ return keysrt_string_set(client, &everything_finished_table, &id, &value, keysrt_declared_ttl); }
/* Sets it where there is none; MISS: there is one, nothing changed. SET NX */
KEYSRT_CALL everything_finished_add(keysrt_client *client, everything_id id, keysrt_view value)
{ return keysrt_string_add(client, &everything_finished_table, &id, &value, keysrt_declared_ttl); }
/* Sets it and gives the old value; MISS: there was none. SET GET */
KEYSRT_CALL everything_finished_swap(keysrt_client *client, everything_id id, keysrt_view value, keysrt_text *old)
{ return keysrt_string_swap(client, &everything_finished_table, &id, &value, keysrt_declared_ttl, old, &old->block); }
/* Reads and deletes; MISS: no such key. GETDEL */
KEYSRT_CALL everything_finished_take(keysrt_client *client, everything_id id, keysrt_text *out)
{ return keysrt_string_take(client, &everything_finished_table, &id, out, &out->block); }
/* One item for each key, found or not. MGET */
KEYSRT_CALL everything_finished_get_many(keysrt_client *client, const everything_finished_params *keys, size_t count, everything_string_lookups *out)
{ return keysrt_string_get_many(client, &everything_finished_table, keys, count, out, &out->block, sizeof(everything_string_lookup), offsetof(everything_string_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL everything_finished_set_many(keysrt_client *client, const everything_finished_params *keys, const keysrt_view *values, size_t count)
{ return keysrt_string_set_many(client, &everything_finished_table, keys, values, count, keysrt_declared_ttl); }
/* OK or MISS. EXISTS */
KEYSRT_CALL everything_finished_exists(keysrt_client *client, everything_id id)
{ return keysrt_key_exists(client, &everything_finished_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL everything_finished_ttl(keysrt_client *client, everything_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &everything_finished_table, &id, out); }
/* Starts the TTL; MISS: no such key. PEXPIRE */
KEYSRT_CALL everything_finished_complete(keysrt_client *client, everything_id id)
{ return keysrt_key_finish(client, &everything_finished_table, &id); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL everything_finished_delete(keysrt_client *client, everything_id id)
{ return keysrt_key_delete(client, &everything_finished_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL everything_finished_walk(keysrt_client *client, keysrt_walk *walk, everything_finished_params *out)
{ return keysrt_key_walk(client, &everything_finished_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL everything_finished_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &everything_finished_table, deleted); }

/* hash "t:job:{id}", Redis type hash, database 0; TTL: 24 hours after done; until then the key stays. everything.keys:224 */
typedef struct everything_job_params {
    everything_id id;
} everything_job_params;
typedef struct everything_job {
    keysrt_view state;
    keysrt_block block; /* of a result */
} everything_job;
static inline void everything_job_clear(everything_job *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}
#define EVERYTHING_JOB_FIELD_STATE (UINT64_C(1) << 0)
static const keysrt_piece everything_job_table_pieces[] KEYSRT_UNUSED = {
    {"t:job:", 6, offsetof(everything_job_params, id), &everything_type_15, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_field everything_job_table_fields[] KEYSRT_UNUSED = {
    {"state", 5, offsetof(everything_job, state), KEYSRT_NO_OFFSET, &everything_type_18, "$5\r\nstate\r\n", 11},
};
static const keysrt_record everything_job_table_record KEYSRT_UNUSED = {"job", offsetof(everything_job, block), 1, everything_job_table_fields, 0, 0};
static const keysrt_key everything_job_table KEYSRT_UNUSED = {&everything_keyspace, "job", 77, 0, KEYSRT_HASH, false,
    {2, sizeof(everything_job_params), everything_job_table_pieces, "t:job:*", "t:job:{id}"},
    0, 0, &everything_job_table_record,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_AFTER, false, 0, 86400000, 0, 0, 0, 0, "$2\r\nPX\r\n$8\r\n86400000\r\n", 22},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL everything_job_key_name(keysrt_client *client, everything_id id, keysrt_text *out)
{ return keysrt_key_name(client, &everything_job_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL everything_job_parse(keysrt_client *client, keysrt_view name, everything_job_params *out)
{ return keysrt_key_parse(client, &everything_job_table, name, out, NULL); }
/* All fields; MISS: no such key. HGETALL */
KEYSRT_CALL everything_job_get(keysrt_client *client, everything_id id, everything_job *out)
{ return keysrt_hash_get(client, &everything_job_table, &id, out, &out->block); }
/* Replaces the whole key in one step. DEL, HSET */
KEYSRT_CALL everything_job_put(keysrt_client *client, everything_id id, const everything_job *record)
{ return keysrt_hash_put(client, &everything_job_table, &id, record, keysrt_declared_ttl); }
/* The fields of the mask; MISS: no such key. HMGET */
KEYSRT_CALL everything_job_get_fields(keysrt_client *client, everything_id id, uint64_t mask, everything_job *out)
{ return keysrt_hash_get_fields(client, &everything_job_table, &id, mask, out, &out->block); }
/* The fields of the mask; optional ones that are not there are deleted. HSET */
KEYSRT_CALL everything_job_set_fields(keysrt_client *client, everything_id id, uint64_t mask, const everything_job *record)
{ return keysrt_hash_set_fields(client, &everything_job_table, &id, mask, record, keysrt_declared_ttl); }
/* MISS: no such key or field. HGET */
KEYSRT_CALL everything_job_get_state(keysrt_client *client, everything_id id, keysrt_text *out)
{ return keysrt_hash_get_field(client, &everything_job_table, &id, 0, out, &out->block); }
/* One field alone. HSET */
KEYSRT_CALL everything_job_set_state(keysrt_client *client, everything_id id, keysrt_view value)
{ return keysrt_hash_set_field(client, &everything_job_table, &id, 0, &value, keysrt_declared_ttl); }
/* OK or MISS. EXISTS */
KEYSRT_CALL everything_job_exists(keysrt_client *client, everything_id id)
{ return keysrt_key_exists(client, &everything_job_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL everything_job_ttl(keysrt_client *client, everything_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &everything_job_table, &id, out); }
/* Starts the TTL; MISS: no such key. PEXPIRE */
KEYSRT_CALL everything_job_done(keysrt_client *client, everything_id id)
{ return keysrt_key_finish(client, &everything_job_table, &id); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL everything_job_delete(keysrt_client *client, everything_id id)
{ return keysrt_key_delete(client, &everything_job_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL everything_job_walk(keysrt_client *client, keysrt_walk *walk, everything_job_params *out)
{ return keysrt_key_walk(client, &everything_job_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL everything_job_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &everything_job_table, deleted); }

/* string "t:param:{id}:{life}", Redis type string, database 0; TTL: as many seconds as parameter {life} says; every write sets it anew. everything.keys:225 */
typedef struct everything_by_param_params {
    everything_id id;
    uint32_t life;
} everything_by_param_params;
static const keysrt_piece everything_by_param_table_pieces[] KEYSRT_UNUSED = {
    {"t:param:", 8, offsetof(everything_by_param_params, id), &everything_type_15, "id", false},
    {":", 1, offsetof(everything_by_param_params, life), &everything_type_3, "life", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key everything_by_param_table KEYSRT_UNUSED = {&everything_keyspace, "by_param", 78, 0, KEYSRT_STRING, false,
    {3, sizeof(everything_by_param_params), everything_by_param_table_pieces, "t:param:*:*", "t:param:{id}:{life}"},
    &everything_type_18, 0, 0,
    {KEYSRT_TTL_PARAM, KEYSRT_TTL_ON_WRITE, false, 0, 1000, 0, 0, offsetof(everything_by_param_params, life), 0, 0, 0},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL everything_by_param_key_name(keysrt_client *client, everything_id id, uint32_t life, keysrt_text *out)
{
    const everything_by_param_params params = {id, life};
    return keysrt_key_name(client, &everything_by_param_table, &params, out);
}
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL everything_by_param_parse(keysrt_client *client, keysrt_view name, everything_by_param_params *out)
{ return keysrt_key_parse(client, &everything_by_param_table, name, out, NULL); }
/* MISS: no such key. GET */
KEYSRT_CALL everything_by_param_get(keysrt_client *client, everything_id id, uint32_t life, keysrt_text *out)
{
    const everything_by_param_params params = {id, life};
    return keysrt_string_get(client, &everything_by_param_table, &params, out, &out->block);
}
/* Value and TTL in one step. SET */
KEYSRT_CALL everything_by_param_set(keysrt_client *client, everything_id id, uint32_t life, keysrt_view value)
{
    const everything_by_param_params params = {id, life};
    return keysrt_string_set(client, &everything_by_param_table, &params, &value, keysrt_declared_ttl);
}
/* Sets it where there is none; MISS: there is one, nothing changed. SET NX */
KEYSRT_CALL everything_by_param_add(keysrt_client *client, everything_id id, uint32_t life, keysrt_view value)
{
    const everything_by_param_params params = {id, life};
    return keysrt_string_add(client, &everything_by_param_table, &params, &value, keysrt_declared_ttl);
}
/* Sets it and gives the old value; MISS: there was none. SET GET */
KEYSRT_CALL everything_by_param_swap(keysrt_client *client, everything_id id, uint32_t life, keysrt_view value, keysrt_text *old)
{
    const everything_by_param_params params = {id, life};
    return keysrt_string_swap(client, &everything_by_param_table, &params, &value, keysrt_declared_ttl, old, &old->block);
}
/* Reads and deletes; MISS: no such key. GETDEL */
KEYSRT_CALL everything_by_param_take(keysrt_client *client, everything_id id, uint32_t life, keysrt_text *out)
{
    const everything_by_param_params params = {id, life};
    return keysrt_string_take(client, &everything_by_param_table, &params, out, &out->block);
}
/* One item for each key, found or not. MGET */
KEYSRT_CALL everything_by_param_get_many(keysrt_client *client, const everything_by_param_params *keys, size_t count, everything_string_lookups *out)
{ return keysrt_string_get_many(client, &everything_by_param_table, keys, count, out, &out->block, sizeof(everything_string_lookup), offsetof(everything_string_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL everything_by_param_set_many(keysrt_client *client, const everything_by_param_params *keys, const keysrt_view *values, size_t count)
{ return keysrt_string_set_many(client, &everything_by_param_table, keys, values, count, keysrt_declared_ttl); }
/* OK or MISS. EXISTS */
KEYSRT_CALL everything_by_param_exists(keysrt_client *client, everything_id id, uint32_t life)
{
    const everything_by_param_params params = {id, life};
    return keysrt_key_exists(client, &everything_by_param_table, &params);
}
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL everything_by_param_ttl(keysrt_client *client, everything_id id, uint32_t life, keysrt_duration *out)
{
    const everything_by_param_params params = {id, life};
    return keysrt_key_ttl(client, &everything_by_param_table, &params, out);
}
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL everything_by_param_renew(keysrt_client *client, everything_id id, uint32_t life)
{
    const everything_by_param_params params = {id, life};
    return keysrt_key_renew(client, &everything_by_param_table, &params, keysrt_declared_ttl);
}
/* MISS: there was none. UNLINK */
KEYSRT_CALL everything_by_param_delete(keysrt_client *client, everything_id id, uint32_t life)
{
    const everything_by_param_params params = {id, life};
    return keysrt_key_delete(client, &everything_by_param_table, &params);
}
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL everything_by_param_walk(keysrt_client *client, keysrt_walk *walk, everything_by_param_params *out)
{ return keysrt_key_walk(client, &everything_by_param_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL everything_by_param_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &everything_by_param_table, deleted); }

/* string "t:pause:{id}:{life}", Redis type string, database 0; TTL: as many seconds as parameter {life} says; every write sets it anew. everything.keys:226 */
typedef struct everything_by_pause_params {
    everything_id id;
    everything_pause life;
} everything_by_pause_params;
static const keysrt_piece everything_by_pause_table_pieces[] KEYSRT_UNUSED = {
    {"t:pause:", 8, offsetof(everything_by_pause_params, id), &everything_type_15, "id", false},
    {":", 1, offsetof(everything_by_pause_params, life), &everything_type_49, "life", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key everything_by_pause_table KEYSRT_UNUSED = {&everything_keyspace, "by_pause", 79, 0, KEYSRT_STRING, false,
    {3, sizeof(everything_by_pause_params), everything_by_pause_table_pieces, "t:pause:*:*", "t:pause:{id}:{life}"},
    &everything_type_18, 0, 0,
    {KEYSRT_TTL_PARAM, KEYSRT_TTL_ON_WRITE, false, 0, 1000, 0, 0, offsetof(everything_by_pause_params, life), 0, 0, 0},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL everything_by_pause_key_name(keysrt_client *client, everything_id id, everything_pause life, keysrt_text *out)
{
    const everything_by_pause_params params = {id, life};
    return keysrt_key_name(client, &everything_by_pause_table, &params, out);
}
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL everything_by_pause_parse(keysrt_client *client, keysrt_view name, everything_by_pause_params *out)
{ return keysrt_key_parse(client, &everything_by_pause_table, name, out, NULL); }
/* MISS: no such key. GET */
KEYSRT_CALL everything_by_pause_get(keysrt_client *client, everything_id id, everything_pause life, keysrt_text *out)
{
    const everything_by_pause_params params = {id, life};
    return keysrt_string_get(client, &everything_by_pause_table, &params, out, &out->block);
}
/* Value and TTL in one step. SET */
KEYSRT_CALL everything_by_pause_set(keysrt_client *client, everything_id id, everything_pause life, keysrt_view value)
{
    const everything_by_pause_params params = {id, life};
    return keysrt_string_set(client, &everything_by_pause_table, &params, &value, keysrt_declared_ttl);
}
/* Sets it where there is none; MISS: there is one, nothing changed. SET NX */
KEYSRT_CALL everything_by_pause_add(keysrt_client *client, everything_id id, everything_pause life, keysrt_view value)
{
    const everything_by_pause_params params = {id, life};
    return keysrt_string_add(client, &everything_by_pause_table, &params, &value, keysrt_declared_ttl);
}
/* Sets it and gives the old value; MISS: there was none. SET GET */
KEYSRT_CALL everything_by_pause_swap(keysrt_client *client, everything_id id, everything_pause life, keysrt_view value, keysrt_text *old)
{
    const everything_by_pause_params params = {id, life};
    return keysrt_string_swap(client, &everything_by_pause_table, &params, &value, keysrt_declared_ttl, old, &old->block);
}
/* Reads and deletes; MISS: no such key. GETDEL */
KEYSRT_CALL everything_by_pause_take(keysrt_client *client, everything_id id, everything_pause life, keysrt_text *out)
{
    const everything_by_pause_params params = {id, life};
    return keysrt_string_take(client, &everything_by_pause_table, &params, out, &out->block);
}
/* One item for each key, found or not. MGET */
KEYSRT_CALL everything_by_pause_get_many(keysrt_client *client, const everything_by_pause_params *keys, size_t count, everything_string_lookups *out)
{ return keysrt_string_get_many(client, &everything_by_pause_table, keys, count, out, &out->block, sizeof(everything_string_lookup), offsetof(everything_string_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL everything_by_pause_set_many(keysrt_client *client, const everything_by_pause_params *keys, const keysrt_view *values, size_t count)
{ return keysrt_string_set_many(client, &everything_by_pause_table, keys, values, count, keysrt_declared_ttl); }
/* OK or MISS. EXISTS */
KEYSRT_CALL everything_by_pause_exists(keysrt_client *client, everything_id id, everything_pause life)
{
    const everything_by_pause_params params = {id, life};
    return keysrt_key_exists(client, &everything_by_pause_table, &params);
}
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL everything_by_pause_ttl(keysrt_client *client, everything_id id, everything_pause life, keysrt_duration *out)
{
    const everything_by_pause_params params = {id, life};
    return keysrt_key_ttl(client, &everything_by_pause_table, &params, out);
}
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL everything_by_pause_renew(keysrt_client *client, everything_id id, everything_pause life)
{
    const everything_by_pause_params params = {id, life};
    return keysrt_key_renew(client, &everything_by_pause_table, &params, keysrt_declared_ttl);
}
/* MISS: there was none. UNLINK */
KEYSRT_CALL everything_by_pause_delete(keysrt_client *client, everything_id id, everything_pause life)
{
    const everything_by_pause_params params = {id, life};
    return keysrt_key_delete(client, &everything_by_pause_table, &params);
}
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL everything_by_pause_walk(keysrt_client *client, keysrt_walk *walk, everything_by_pause_params *out)
{ return keysrt_key_walk(client, &everything_by_pause_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL everything_by_pause_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &everything_by_pause_table, deleted); }

/* string "t:ms:{id}:{life}", Redis type string, database 0; TTL: as many milliseconds as parameter {life} says; every write sets it anew. everything.keys:227 */
typedef struct everything_by_ms_params {
    everything_id id;
    uint32_t life;
} everything_by_ms_params;
static const keysrt_piece everything_by_ms_table_pieces[] KEYSRT_UNUSED = {
    {"t:ms:", 5, offsetof(everything_by_ms_params, id), &everything_type_15, "id", false},
    {":", 1, offsetof(everything_by_ms_params, life), &everything_type_4, "life", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key everything_by_ms_table KEYSRT_UNUSED = {&everything_keyspace, "by_ms", 80, 0, KEYSRT_STRING, false,
    {3, sizeof(everything_by_ms_params), everything_by_ms_table_pieces, "t:ms:*:*", "t:ms:{id}:{life}"},
    &everything_type_18, 0, 0,
    {KEYSRT_TTL_PARAM, KEYSRT_TTL_ON_WRITE, false, 0, 1, 0, 0, offsetof(everything_by_ms_params, life), 0, 0, 0},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL everything_by_ms_key_name(keysrt_client *client, everything_id id, uint32_t life, keysrt_text *out)
{
    const everything_by_ms_params params = {id, life};
    return keysrt_key_name(client, &everything_by_ms_table, &params, out);
}
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL everything_by_ms_parse(keysrt_client *client, keysrt_view name, everything_by_ms_params *out)
{ return keysrt_key_parse(client, &everything_by_ms_table, name, out, NULL); }
/* MISS: no such key. GET */
KEYSRT_CALL everything_by_ms_get(keysrt_client *client, everything_id id, uint32_t life, keysrt_text *out)
{
    const everything_by_ms_params params = {id, life};
    return keysrt_string_get(client, &everything_by_ms_table, &params, out, &out->block);
}
/* Value and TTL in one step. SET */
KEYSRT_CALL everything_by_ms_set(keysrt_client *client, everything_id id, uint32_t life, keysrt_view value)
{
    const everything_by_ms_params params = {id, life};
    return keysrt_string_set(client, &everything_by_ms_table, &params, &value, keysrt_declared_ttl);
}
/* Sets it where there is none; MISS: there is one, nothing changed. SET NX */
KEYSRT_CALL everything_by_ms_add(keysrt_client *client, everything_id id, uint32_t life, keysrt_view value)
{
    const everything_by_ms_params params = {id, life};
    return keysrt_string_add(client, &everything_by_ms_table, &params, &value, keysrt_declared_ttl);
}
/* Sets it and gives the old value; MISS: there was none. SET GET */
KEYSRT_CALL everything_by_ms_swap(keysrt_client *client, everything_id id, uint32_t life, keysrt_view value, keysrt_text *old)
{
    const everything_by_ms_params params = {id, life};
    return keysrt_string_swap(client, &everything_by_ms_table, &params, &value, keysrt_declared_ttl, old, &old->block);
}
/* Reads and deletes; MISS: no such key. GETDEL */
KEYSRT_CALL everything_by_ms_take(keysrt_client *client, everything_id id, uint32_t life, keysrt_text *out)
{
    const everything_by_ms_params params = {id, life};
    return keysrt_string_take(client, &everything_by_ms_table, &params, out, &out->block);
}
/* One item for each key, found or not. MGET */
KEYSRT_CALL everything_by_ms_get_many(keysrt_client *client, const everything_by_ms_params *keys, size_t count, everything_string_lookups *out)
{ return keysrt_string_get_many(client, &everything_by_ms_table, keys, count, out, &out->block, sizeof(everything_string_lookup), offsetof(everything_string_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL everything_by_ms_set_many(keysrt_client *client, const everything_by_ms_params *keys, const keysrt_view *values, size_t count)
{ return keysrt_string_set_many(client, &everything_by_ms_table, keys, values, count, keysrt_declared_ttl); }
/* OK or MISS. EXISTS */
KEYSRT_CALL everything_by_ms_exists(keysrt_client *client, everything_id id, uint32_t life)
{
    const everything_by_ms_params params = {id, life};
    return keysrt_key_exists(client, &everything_by_ms_table, &params);
}
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL everything_by_ms_ttl(keysrt_client *client, everything_id id, uint32_t life, keysrt_duration *out)
{
    const everything_by_ms_params params = {id, life};
    return keysrt_key_ttl(client, &everything_by_ms_table, &params, out);
}
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL everything_by_ms_renew(keysrt_client *client, everything_id id, uint32_t life)
{
    const everything_by_ms_params params = {id, life};
    return keysrt_key_renew(client, &everything_by_ms_table, &params, keysrt_declared_ttl);
}
/* MISS: there was none. UNLINK */
KEYSRT_CALL everything_by_ms_delete(keysrt_client *client, everything_id id, uint32_t life)
{
    const everything_by_ms_params params = {id, life};
    return keysrt_key_delete(client, &everything_by_ms_table, &params);
}
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL everything_by_ms_walk(keysrt_client *client, keysrt_walk *walk, everything_by_ms_params *out)
{ return keysrt_key_walk(client, &everything_by_ms_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL everything_by_ms_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &everything_by_ms_table, deleted); }

/* string "t:color:{id}:{color}", Redis type string, database 0; TTL: by {color}: 5 minutes for red, no expiry for green, 10 minutes for none and odd; every write sets it anew. everything.keys:228 */
typedef struct everything_by_color_params {
    everything_id id;
    everything_color color;
} everything_by_color_params;
static const keysrt_piece everything_by_color_table_pieces[] KEYSRT_UNUSED = {
    {"t:color:", 8, offsetof(everything_by_color_params, id), &everything_type_15, "id", false},
    {":", 1, offsetof(everything_by_color_params, color), &everything_type_8, "color", false},
    {"", 0, 0, 0, 0, false},
};
static const int64_t everything_by_color_table_cases[] KEYSRT_UNUSED = {300000, -1, 600000, 600000, };
static const keysrt_key everything_by_color_table KEYSRT_UNUSED = {&everything_keyspace, "by_color", 81, 0, KEYSRT_STRING, false,
    {3, sizeof(everything_by_color_params), everything_by_color_table_pieces, "t:color:*:*", "t:color:{id}:{color}"},
    &everything_type_18, 0, 0,
    {KEYSRT_TTL_BY, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, offsetof(everything_by_color_params, color), everything_by_color_table_cases, 0, 0},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL everything_by_color_key_name(keysrt_client *client, everything_id id, everything_color color, keysrt_text *out)
{
    const everything_by_color_params params = {id, color};
    return keysrt_key_name(client, &everything_by_color_table, &params, out);
}
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL everything_by_color_parse(keysrt_client *client, keysrt_view name, everything_by_color_params *out)
{ return keysrt_key_parse(client, &everything_by_color_table, name, out, NULL); }
/* MISS: no such key. GET */
KEYSRT_CALL everything_by_color_get(keysrt_client *client, everything_id id, everything_color color, keysrt_text *out)
{
    const everything_by_color_params params = {id, color};
    return keysrt_string_get(client, &everything_by_color_table, &params, out, &out->block);
}
/* Value and TTL in one step. SET */
KEYSRT_CALL everything_by_color_set(keysrt_client *client, everything_id id, everything_color color, keysrt_view value)
{
    const everything_by_color_params params = {id, color};
    return keysrt_string_set(client, &everything_by_color_table, &params, &value, keysrt_declared_ttl);
}
/* Sets it where there is none; MISS: there is one, nothing changed. SET NX */
KEYSRT_CALL everything_by_color_add(keysrt_client *client, everything_id id, everything_color color, keysrt_view value)
{
    const everything_by_color_params params = {id, color};
    return keysrt_string_add(client, &everything_by_color_table, &params, &value, keysrt_declared_ttl);
}
/* Sets it and gives the old value; MISS: there was none. SET GET */
KEYSRT_CALL everything_by_color_swap(keysrt_client *client, everything_id id, everything_color color, keysrt_view value, keysrt_text *old)
{
    const everything_by_color_params params = {id, color};
    return keysrt_string_swap(client, &everything_by_color_table, &params, &value, keysrt_declared_ttl, old, &old->block);
}
/* Reads and deletes; MISS: no such key. GETDEL */
KEYSRT_CALL everything_by_color_take(keysrt_client *client, everything_id id, everything_color color, keysrt_text *out)
{
    const everything_by_color_params params = {id, color};
    return keysrt_string_take(client, &everything_by_color_table, &params, out, &out->block);
}
/* One item for each key, found or not. MGET */
KEYSRT_CALL everything_by_color_get_many(keysrt_client *client, const everything_by_color_params *keys, size_t count, everything_string_lookups *out)
{ return keysrt_string_get_many(client, &everything_by_color_table, keys, count, out, &out->block, sizeof(everything_string_lookup), offsetof(everything_string_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL everything_by_color_set_many(keysrt_client *client, const everything_by_color_params *keys, const keysrt_view *values, size_t count)
{ return keysrt_string_set_many(client, &everything_by_color_table, keys, values, count, keysrt_declared_ttl); }
/* OK or MISS. EXISTS */
KEYSRT_CALL everything_by_color_exists(keysrt_client *client, everything_id id, everything_color color)
{
    const everything_by_color_params params = {id, color};
    return keysrt_key_exists(client, &everything_by_color_table, &params);
}
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL everything_by_color_ttl(keysrt_client *client, everything_id id, everything_color color, keysrt_duration *out)
{
    const everything_by_color_params params = {id, color};
    return keysrt_key_ttl(client, &everything_by_color_table, &params, out);
}
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL everything_by_color_renew(keysrt_client *client, everything_id id, everything_color color)
{
    const everything_by_color_params params = {id, color};
    return keysrt_key_renew(client, &everything_by_color_table, &params, keysrt_declared_ttl);
}
/* MISS: there was none. UNLINK */
KEYSRT_CALL everything_by_color_delete(keysrt_client *client, everything_id id, everything_color color)
{
    const everything_by_color_params params = {id, color};
    return keysrt_key_delete(client, &everything_by_color_table, &params);
}
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL everything_by_color_walk(keysrt_client *client, keysrt_walk *walk, everything_by_color_params *out)
{ return keysrt_key_walk(client, &everything_by_color_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL everything_by_color_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &everything_by_color_table, deleted); }

/* string "t:within:{id}", Redis type string, database 0; TTL: 5 minutes unless the caller chooses (1 second to 24 hours); every write sets it anew. everything.keys:229 */
typedef struct everything_within_params {
    everything_id id;
} everything_within_params;
static const keysrt_piece everything_within_table_pieces[] KEYSRT_UNUSED = {
    {"t:within:", 9, offsetof(everything_within_params, id), &everything_type_15, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key everything_within_table KEYSRT_UNUSED = {&everything_keyspace, "within", 82, 0, KEYSRT_STRING, false,
    {2, sizeof(everything_within_params), everything_within_table_pieces, "t:within:*", "t:within:{id}"},
    &everything_type_18, 0, 0,
    {KEYSRT_TTL_CALL, KEYSRT_TTL_ON_WRITE, false, 0, 300000, 1000, 86400000, 0, 0, 0, 0},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL everything_within_key_name(keysrt_client *client, everything_id id, keysrt_text *out)
{ return keysrt_key_name(client, &everything_within_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL everything_within_parse(keysrt_client *client, keysrt_view name, everything_within_params *out)
{ return keysrt_key_parse(client, &everything_within_table, name, out, NULL); }
/* MISS: no such key. GET */
KEYSRT_CALL everything_within_get(keysrt_client *client, everything_id id, keysrt_text *out)
{ return keysrt_string_get(client, &everything_within_table, &id, out, &out->block); }
/* Value and TTL in one step. SET */
KEYSRT_CALL everything_within_set(keysrt_client *client, everything_id id, keysrt_view value, keysrt_duration ttl)
{ return keysrt_string_set(client, &everything_within_table, &id, &value, ttl); }
/* Sets it where there is none; MISS: there is one, nothing changed. SET NX */
KEYSRT_CALL everything_within_add(keysrt_client *client, everything_id id, keysrt_view value, keysrt_duration ttl)
{ return keysrt_string_add(client, &everything_within_table, &id, &value, ttl); }
/* Sets it and gives the old value; MISS: there was none. SET GET */
KEYSRT_CALL everything_within_swap(keysrt_client *client, everything_id id, keysrt_view value, keysrt_duration ttl, keysrt_text *old)
{ return keysrt_string_swap(client, &everything_within_table, &id, &value, ttl, old, &old->block); }
/* Reads and deletes; MISS: no such key. GETDEL */
KEYSRT_CALL everything_within_take(keysrt_client *client, everything_id id, keysrt_text *out)
{ return keysrt_string_take(client, &everything_within_table, &id, out, &out->block); }
/* One item for each key, found or not. MGET */
KEYSRT_CALL everything_within_get_many(keysrt_client *client, const everything_within_params *keys, size_t count, everything_string_lookups *out)
{ return keysrt_string_get_many(client, &everything_within_table, keys, count, out, &out->block, sizeof(everything_string_lookup), offsetof(everything_string_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL everything_within_set_many(keysrt_client *client, const everything_within_params *keys, const keysrt_view *values, size_t count, keysrt_duration ttl)
{ return keysrt_string_set_many(client, &everything_within_table, keys, values, count, ttl); }
/* OK or MISS. EXISTS */
KEYSRT_CALL everything_within_exists(keysrt_client *client, everything_id id)
{ return keysrt_key_exists(client, &everything_within_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL everything_within_ttl(keysrt_client *client, everything_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &everything_within_table, &id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL everything_within_renew(keysrt_client *client, everything_id id, keysrt_duration ttl)
{ return keysrt_key_renew(client, &everything_within_table, &id, ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL everything_within_delete(keysrt_client *client, everything_id id)
{ return keysrt_key_delete(client, &everything_within_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL everything_within_walk(keysrt_client *client, keysrt_walk *walk, everything_within_params *out)
{ return keysrt_key_walk(client, &everything_within_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL everything_within_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &everything_within_table, deleted); }

/* string "t:chosen:{id}", Redis type string, database 0; TTL: the caller chooses: 1 hour to 24 hours; every write sets it anew. everything.keys:230 */
typedef struct everything_chosen_params {
    everything_id id;
} everything_chosen_params;
static const keysrt_piece everything_chosen_table_pieces[] KEYSRT_UNUSED = {
    {"t:chosen:", 9, offsetof(everything_chosen_params, id), &everything_type_15, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key everything_chosen_table KEYSRT_UNUSED = {&everything_keyspace, "chosen", 83, 0, KEYSRT_STRING, false,
    {2, sizeof(everything_chosen_params), everything_chosen_table_pieces, "t:chosen:*", "t:chosen:{id}"},
    &everything_type_18, 0, 0,
    {KEYSRT_TTL_CALL, KEYSRT_TTL_ON_WRITE, false, 0, 0, 3600000, 86400000, 0, 0, 0, 0},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL everything_chosen_key_name(keysrt_client *client, everything_id id, keysrt_text *out)
{ return keysrt_key_name(client, &everything_chosen_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL everything_chosen_parse(keysrt_client *client, keysrt_view name, everything_chosen_params *out)
{ return keysrt_key_parse(client, &everything_chosen_table, name, out, NULL); }
/* MISS: no such key. GET */
KEYSRT_CALL everything_chosen_get(keysrt_client *client, everything_id id, keysrt_text *out)
{ return keysrt_string_get(client, &everything_chosen_table, &id, out, &out->block); }
/* Value and TTL in one step. SET */
KEYSRT_CALL everything_chosen_set(keysrt_client *client, everything_id id, keysrt_view value, keysrt_duration ttl)
{ return keysrt_string_set(client, &everything_chosen_table, &id, &value, ttl); }
/* Sets it where there is none; MISS: there is one, nothing changed. SET NX */
KEYSRT_CALL everything_chosen_add(keysrt_client *client, everything_id id, keysrt_view value, keysrt_duration ttl)
{ return keysrt_string_add(client, &everything_chosen_table, &id, &value, ttl); }
/* Sets it and gives the old value; MISS: there was none. SET GET */
KEYSRT_CALL everything_chosen_swap(keysrt_client *client, everything_id id, keysrt_view value, keysrt_duration ttl, keysrt_text *old)
{ return keysrt_string_swap(client, &everything_chosen_table, &id, &value, ttl, old, &old->block); }
/* Reads and deletes; MISS: no such key. GETDEL */
KEYSRT_CALL everything_chosen_take(keysrt_client *client, everything_id id, keysrt_text *out)
{ return keysrt_string_take(client, &everything_chosen_table, &id, out, &out->block); }
/* One item for each key, found or not. MGET */
KEYSRT_CALL everything_chosen_get_many(keysrt_client *client, const everything_chosen_params *keys, size_t count, everything_string_lookups *out)
{ return keysrt_string_get_many(client, &everything_chosen_table, keys, count, out, &out->block, sizeof(everything_string_lookup), offsetof(everything_string_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL everything_chosen_set_many(keysrt_client *client, const everything_chosen_params *keys, const keysrt_view *values, size_t count, keysrt_duration ttl)
{ return keysrt_string_set_many(client, &everything_chosen_table, keys, values, count, ttl); }
/* OK or MISS. EXISTS */
KEYSRT_CALL everything_chosen_exists(keysrt_client *client, everything_id id)
{ return keysrt_key_exists(client, &everything_chosen_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL everything_chosen_ttl(keysrt_client *client, everything_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &everything_chosen_table, &id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL everything_chosen_renew(keysrt_client *client, everything_id id, keysrt_duration ttl)
{ return keysrt_key_renew(client, &everything_chosen_table, &id, ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL everything_chosen_delete(keysrt_client *client, everything_id id)
{ return keysrt_key_delete(client, &everything_chosen_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL everything_chosen_walk(keysrt_client *client, keysrt_walk *walk, everything_chosen_params *out)
{ return keysrt_key_walk(client, &everything_chosen_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL everything_chosen_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &everything_chosen_table, deleted); }

/* string "t:upto:{id}", Redis type string, database 0; TTL: the caller chooses: at most 24 hours; every write sets it anew. everything.keys:231 */
typedef struct everything_up_to_params {
    everything_id id;
} everything_up_to_params;
static const keysrt_piece everything_up_to_table_pieces[] KEYSRT_UNUSED = {
    {"t:upto:", 7, offsetof(everything_up_to_params, id), &everything_type_15, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key everything_up_to_table KEYSRT_UNUSED = {&everything_keyspace, "up_to", 84, 0, KEYSRT_STRING, false,
    {2, sizeof(everything_up_to_params), everything_up_to_table_pieces, "t:upto:*", "t:upto:{id}"},
    &everything_type_18, 0, 0,
    {KEYSRT_TTL_CALL, KEYSRT_TTL_ON_WRITE, false, 0, 0, 1, 86400000, 0, 0, 0, 0},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL everything_up_to_key_name(keysrt_client *client, everything_id id, keysrt_text *out)
{ return keysrt_key_name(client, &everything_up_to_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL everything_up_to_parse(keysrt_client *client, keysrt_view name, everything_up_to_params *out)
{ return keysrt_key_parse(client, &everything_up_to_table, name, out, NULL); }
/* MISS: no such key. GET */
KEYSRT_CALL everything_up_to_get(keysrt_client *client, everything_id id, keysrt_text *out)
{ return keysrt_string_get(client, &everything_up_to_table, &id, out, &out->block); }
/* Value and TTL in one step. SET */
KEYSRT_CALL everything_up_to_set(keysrt_client *client, everything_id id, keysrt_view value, keysrt_duration ttl)
{ return keysrt_string_set(client, &everything_up_to_table, &id, &value, ttl); }
/* Sets it where there is none; MISS: there is one, nothing changed. SET NX */
KEYSRT_CALL everything_up_to_add(keysrt_client *client, everything_id id, keysrt_view value, keysrt_duration ttl)
{ return keysrt_string_add(client, &everything_up_to_table, &id, &value, ttl); }
/* Sets it and gives the old value; MISS: there was none. SET GET */
KEYSRT_CALL everything_up_to_swap(keysrt_client *client, everything_id id, keysrt_view value, keysrt_duration ttl, keysrt_text *old)
{ return keysrt_string_swap(client, &everything_up_to_table, &id, &value, ttl, old, &old->block); }
/* Reads and deletes; MISS: no such key. GETDEL */
KEYSRT_CALL everything_up_to_take(keysrt_client *client, everything_id id, keysrt_text *out)
{ return keysrt_string_take(client, &everything_up_to_table, &id, out, &out->block); }
/* One item for each key, found or not. MGET */
KEYSRT_CALL everything_up_to_get_many(keysrt_client *client, const everything_up_to_params *keys, size_t count, everything_string_lookups *out)
{ return keysrt_string_get_many(client, &everything_up_to_table, keys, count, out, &out->block, sizeof(everything_string_lookup), offsetof(everything_string_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL everything_up_to_set_many(keysrt_client *client, const everything_up_to_params *keys, const keysrt_view *values, size_t count, keysrt_duration ttl)
{ return keysrt_string_set_many(client, &everything_up_to_table, keys, values, count, ttl); }
/* OK or MISS. EXISTS */
KEYSRT_CALL everything_up_to_exists(keysrt_client *client, everything_id id)
{ return keysrt_key_exists(client, &everything_up_to_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL everything_up_to_ttl(keysrt_client *client, everything_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &everything_up_to_table, &id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL everything_up_to_renew(keysrt_client *client, everything_id id, keysrt_duration ttl)
{ return keysrt_key_renew(client, &everything_up_to_table, &id, ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL everything_up_to_delete(keysrt_client *client, everything_id id)
{ return keysrt_key_delete(client, &everything_up_to_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL everything_up_to_walk(keysrt_client *client, keysrt_walk *walk, everything_up_to_params *out)
{ return keysrt_key_walk(client, &everything_up_to_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL everything_up_to_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &everything_up_to_table, deleted); }

/* string "t:atcall:{id}", Redis type string, database 0; TTL: the caller chooses; every write sets it anew. everything.keys:232 */
typedef struct everything_at_call_params {
    everything_id id;
} everything_at_call_params;
static const keysrt_piece everything_at_call_table_pieces[] KEYSRT_UNUSED = {
    {"t:atcall:", 9, offsetof(everything_at_call_params, id), &everything_type_15, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key everything_at_call_table KEYSRT_UNUSED = {&everything_keyspace, "at_call", 85, 0, KEYSRT_STRING, false,
    {2, sizeof(everything_at_call_params), everything_at_call_table_pieces, "t:atcall:*", "t:atcall:{id}"},
    &everything_type_18, 0, 0,
    {KEYSRT_TTL_CALL, KEYSRT_TTL_ON_WRITE, false, 0, 0, 1, INT64_C(9223372036854775807), 0, 0, 0, 0},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL everything_at_call_key_name(keysrt_client *client, everything_id id, keysrt_text *out)
{ return keysrt_key_name(client, &everything_at_call_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL everything_at_call_parse(keysrt_client *client, keysrt_view name, everything_at_call_params *out)
{ return keysrt_key_parse(client, &everything_at_call_table, name, out, NULL); }
/* MISS: no such key. GET */
KEYSRT_CALL everything_at_call_get(keysrt_client *client, everything_id id, keysrt_text *out)
{ return keysrt_string_get(client, &everything_at_call_table, &id, out, &out->block); }
/* Value and TTL in one step. SET */
KEYSRT_CALL everything_at_call_set(keysrt_client *client, everything_id id, keysrt_view value, keysrt_duration ttl)
{ return keysrt_string_set(client, &everything_at_call_table, &id, &value, ttl); }
/* Sets it where there is none; MISS: there is one, nothing changed. SET NX */
KEYSRT_CALL everything_at_call_add(keysrt_client *client, everything_id id, keysrt_view value, keysrt_duration ttl)
{ return keysrt_string_add(client, &everything_at_call_table, &id, &value, ttl); }
/* Sets it and gives the old value; MISS: there was none. SET GET */
KEYSRT_CALL everything_at_call_swap(keysrt_client *client, everything_id id, keysrt_view value, keysrt_duration ttl, keysrt_text *old)
{ return keysrt_string_swap(client, &everything_at_call_table, &id, &value, ttl, old, &old->block); }
/* Reads and deletes; MISS: no such key. GETDEL */
KEYSRT_CALL everything_at_call_take(keysrt_client *client, everything_id id, keysrt_text *out)
{ return keysrt_string_take(client, &everything_at_call_table, &id, out, &out->block); }
/* One item for each key, found or not. MGET */
KEYSRT_CALL everything_at_call_get_many(keysrt_client *client, const everything_at_call_params *keys, size_t count, everything_string_lookups *out)
{ return keysrt_string_get_many(client, &everything_at_call_table, keys, count, out, &out->block, sizeof(everything_string_lookup), offsetof(everything_string_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL everything_at_call_set_many(keysrt_client *client, const everything_at_call_params *keys, const keysrt_view *values, size_t count, keysrt_duration ttl)
{ return keysrt_string_set_many(client, &everything_at_call_table, keys, values, count, ttl); }
/* OK or MISS. EXISTS */
KEYSRT_CALL everything_at_call_exists(keysrt_client *client, everything_id id)
{ return keysrt_key_exists(client, &everything_at_call_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL everything_at_call_ttl(keysrt_client *client, everything_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &everything_at_call_table, &id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL everything_at_call_renew(keysrt_client *client, everything_id id, keysrt_duration ttl)
{ return keysrt_key_renew(client, &everything_at_call_table, &id, ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL everything_at_call_delete(keysrt_client *client, everything_id id)
{ return keysrt_key_delete(client, &everything_at_call_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL everything_at_call_walk(keysrt_client *client, keysrt_walk *walk, everything_at_call_params *out)
{ return keysrt_key_walk(client, &everything_at_call_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL everything_at_call_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &everything_at_call_table, deleted); }

/* string "t:ornone:{id}", Redis type string, database 0; TTL: the caller chooses; every write sets it anew; the caller may also choose that it never expires. everything.keys:233 */
typedef struct everything_or_none_params {
    everything_id id;
} everything_or_none_params;
static const keysrt_piece everything_or_none_table_pieces[] KEYSRT_UNUSED = {
    {"t:ornone:", 9, offsetof(everything_or_none_params, id), &everything_type_15, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key everything_or_none_table KEYSRT_UNUSED = {&everything_keyspace, "or_none", 86, 0, KEYSRT_STRING, false,
    {2, sizeof(everything_or_none_params), everything_or_none_table_pieces, "t:ornone:*", "t:ornone:{id}"},
    &everything_type_18, 0, 0,
    {KEYSRT_TTL_CALL, KEYSRT_TTL_ON_WRITE, true, 0, 0, 1, INT64_C(9223372036854775807), 0, 0, 0, 0},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL everything_or_none_key_name(keysrt_client *client, everything_id id, keysrt_text *out)
{ return keysrt_key_name(client, &everything_or_none_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL everything_or_none_parse(keysrt_client *client, keysrt_view name, everything_or_none_params *out)
{ return keysrt_key_parse(client, &everything_or_none_table, name, out, NULL); }
/* MISS: no such key. GET */
KEYSRT_CALL everything_or_none_get(keysrt_client *client, everything_id id, keysrt_text *out)
{ return keysrt_string_get(client, &everything_or_none_table, &id, out, &out->block); }
/* Value and TTL in one step. SET */
KEYSRT_CALL everything_or_none_set(keysrt_client *client, everything_id id, keysrt_view value, keysrt_duration ttl)
{ return keysrt_string_set(client, &everything_or_none_table, &id, &value, ttl); }
/* Sets it where there is none; MISS: there is one, nothing changed. SET NX */
KEYSRT_CALL everything_or_none_add(keysrt_client *client, everything_id id, keysrt_view value, keysrt_duration ttl)
{ return keysrt_string_add(client, &everything_or_none_table, &id, &value, ttl); }
/* Sets it and gives the old value; MISS: there was none. SET GET */
KEYSRT_CALL everything_or_none_swap(keysrt_client *client, everything_id id, keysrt_view value, keysrt_duration ttl, keysrt_text *old)
{ return keysrt_string_swap(client, &everything_or_none_table, &id, &value, ttl, old, &old->block); }
/* Reads and deletes; MISS: no such key. GETDEL */
KEYSRT_CALL everything_or_none_take(keysrt_client *client, everything_id id, keysrt_text *out)
{ return keysrt_string_take(client, &everything_or_none_table, &id, out, &out->block); }
/* One item for each key, found or not. MGET */
KEYSRT_CALL everything_or_none_get_many(keysrt_client *client, const everything_or_none_params *keys, size_t count, everything_string_lookups *out)
{ return keysrt_string_get_many(client, &everything_or_none_table, keys, count, out, &out->block, sizeof(everything_string_lookup), offsetof(everything_string_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL everything_or_none_set_many(keysrt_client *client, const everything_or_none_params *keys, const keysrt_view *values, size_t count, keysrt_duration ttl)
{ return keysrt_string_set_many(client, &everything_or_none_table, keys, values, count, ttl); }
/* OK or MISS. EXISTS */
KEYSRT_CALL everything_or_none_exists(keysrt_client *client, everything_id id)
{ return keysrt_key_exists(client, &everything_or_none_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL everything_or_none_ttl(keysrt_client *client, everything_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &everything_or_none_table, &id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL everything_or_none_renew(keysrt_client *client, everything_id id, keysrt_duration ttl)
{ return keysrt_key_renew(client, &everything_or_none_table, &id, ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL everything_or_none_delete(keysrt_client *client, everything_id id)
{ return keysrt_key_delete(client, &everything_or_none_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL everything_or_none_walk(keysrt_client *client, keysrt_walk *walk, everything_or_none_params *out)
{ return keysrt_key_walk(client, &everything_or_none_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL everything_or_none_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &everything_or_none_table, deleted); }

/* string "t:code:{code}", Redis type string, database 0; TTL: 15 minutes; every write sets it anew. everything.keys:234 */
typedef struct everything_code_params {
    keysrt_view code;
} everything_code_params;
static const keysrt_piece everything_code_table_pieces[] KEYSRT_UNUSED = {
    {"t:code:", 7, offsetof(everything_code_params, code), &everything_type_89, "code", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key everything_code_table KEYSRT_UNUSED = {&everything_keyspace, "code", 87, 0, KEYSRT_STRING, false,
    {2, sizeof(everything_code_params), everything_code_table_pieces, "t:code:*", "t:code:{code}"},
    &everything_type_15, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 900000, 0, 0, 0, 0, "$2\r\nPX\r\n$6\r\n900000\r\n", 20},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL everything_code_key_name(keysrt_client *client, keysrt_view code, keysrt_text *out)
{ return keysrt_key_name(client, &everything_code_table, &code, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL everything_code_parse(keysrt_client *client, keysrt_view name, everything_code_params *out)
{ return keysrt_key_parse(client, &everything_code_table, name, out, NULL); }
/* Value and TTL in one step. SET */
KEYSRT_CALL everything_code_set(keysrt_client *client, keysrt_view code, everything_id value)
{ return keysrt_string_set(client, &everything_code_table, &code, &value, keysrt_declared_ttl); }
/* Sets it where there is none; MISS: there is one, nothing changed. SET NX */
KEYSRT_CALL everything_code_add(keysrt_client *client, keysrt_view code, everything_id value)
{ return keysrt_string_add(client, &everything_code_table, &code, &value, keysrt_declared_ttl); }
/* Reads and deletes; MISS: no such key. GETDEL */
KEYSRT_CALL everything_code_take(keysrt_client *client, keysrt_view code, everything_id_result *out)
{ return keysrt_string_take(client, &everything_code_table, &code, out, &out->block); }
/* OK or MISS. EXISTS */
KEYSRT_CALL everything_code_exists(keysrt_client *client, keysrt_view code)
{ return keysrt_key_exists(client, &everything_code_table, &code); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL everything_code_ttl(keysrt_client *client, keysrt_view code, keysrt_duration *out)
{ return keysrt_key_ttl(client, &everything_code_table, &code, out); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL everything_code_delete(keysrt_client *client, keysrt_view code)
{ return keysrt_key_delete(client, &everything_code_table, &code); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL everything_code_walk(keysrt_client *client, keysrt_walk *walk, everything_code_params *out)
{ return keysrt_key_walk(client, &everything_code_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL everything_code_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &everything_code_table, deleted); }

/* hash "t:chosenhash:{id}", Redis type hash, database 0; TTL: the caller chooses; every write sets it anew. everything.keys:235 */
typedef struct everything_chosen_hash_params {
    everything_id id;
} everything_chosen_hash_params;
typedef struct everything_chosen_hash {
    keysrt_view a;
    int64_t n;
    bool has_others_field;
    keysrt_view others_field;
    everything_id_to_i64_map others;
    keysrt_block block; /* of a result */
} everything_chosen_hash;
static inline void everything_chosen_hash_clear(everything_chosen_hash *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}
#define EVERYTHING_CHOSEN_HASH_FIELD_A (UINT64_C(1) << 0)
#define EVERYTHING_CHOSEN_HASH_FIELD_N (UINT64_C(1) << 1)
#define EVERYTHING_CHOSEN_HASH_FIELD_OTHERS_FIELD (UINT64_C(1) << 2)
static const keysrt_piece everything_chosen_hash_table_pieces[] KEYSRT_UNUSED = {
    {"t:chosenhash:", 13, offsetof(everything_chosen_hash_params, id), &everything_type_15, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_field everything_chosen_hash_table_fields[] KEYSRT_UNUSED = {
    {"a", 1, offsetof(everything_chosen_hash, a), KEYSRT_NO_OFFSET, &everything_type_18, "$1\r\na\r\n", 7},
    {"n", 1, offsetof(everything_chosen_hash, n), KEYSRT_NO_OFFSET, &everything_type_6, "$1\r\nn\r\n", 7},
    {"others", 6, offsetof(everything_chosen_hash, others_field), offsetof(everything_chosen_hash, has_others_field), &everything_type_18, "$6\r\nothers\r\n", 12},
};
static const keysrt_record everything_chosen_hash_table_record KEYSRT_UNUSED = {"chosen_hash", offsetof(everything_chosen_hash, block), 3, everything_chosen_hash_table_fields, &everything_map_3, offsetof(everything_chosen_hash, others)};
static const keysrt_key everything_chosen_hash_table KEYSRT_UNUSED = {&everything_keyspace, "chosen_hash", 88, 0, KEYSRT_HASH, false,
    {2, sizeof(everything_chosen_hash_params), everything_chosen_hash_table_pieces, "t:chosenhash:*", "t:chosenhash:{id}"},
    0, 0, &everything_chosen_hash_table_record,
    {KEYSRT_TTL_CALL, KEYSRT_TTL_ON_WRITE, false, 0, 0, 1, INT64_C(9223372036854775807), 0, 0, 0, 0},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL everything_chosen_hash_key_name(keysrt_client *client, everything_id id, keysrt_text *out)
{ return keysrt_key_name(client, &everything_chosen_hash_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL everything_chosen_hash_parse(keysrt_client *client, keysrt_view name, everything_chosen_hash_params *out)
{ return keysrt_key_parse(client, &everything_chosen_hash_table, name, out, NULL); }
/* All fields; MISS: no such key. HGETALL */
KEYSRT_CALL everything_chosen_hash_get(keysrt_client *client, everything_id id, everything_chosen_hash *out)
{ return keysrt_hash_get(client, &everything_chosen_hash_table, &id, out, &out->block); }
/* Replaces the whole key in one step. DEL, HSET */
KEYSRT_CALL everything_chosen_hash_put(keysrt_client *client, everything_id id, const everything_chosen_hash *record, keysrt_duration ttl)
{ return keysrt_hash_put(client, &everything_chosen_hash_table, &id, record, ttl); }
/* The fields of the mask; MISS: no such key. HMGET */
KEYSRT_CALL everything_chosen_hash_get_fields(keysrt_client *client, everything_id id, uint64_t mask, everything_chosen_hash *out)
{ return keysrt_hash_get_fields(client, &everything_chosen_hash_table, &id, mask, out, &out->block); }
/* The fields of the mask; optional ones that are not there are deleted. HSET */
KEYSRT_CALL everything_chosen_hash_set_fields(keysrt_client *client, everything_id id, uint64_t mask, const everything_chosen_hash *record, keysrt_duration ttl)
{ return keysrt_hash_set_fields(client, &everything_chosen_hash_table, &id, mask, record, ttl); }
/* Optional fields of the mask; deleted may be NULL. HDEL */
KEYSRT_CALL everything_chosen_hash_delete_fields(keysrt_client *client, everything_id id, uint64_t mask, uint64_t *deleted)
{ return keysrt_hash_delete_fields(client, &everything_chosen_hash_table, &id, mask, deleted); }
/* MISS: no such key or field. HGET */
KEYSRT_CALL everything_chosen_hash_get_a(keysrt_client *client, everything_id id, keysrt_text *out)
{ return keysrt_hash_get_field(client, &everything_chosen_hash_table, &id, 0, out, &out->block); }
/* One field alone. HSET */
KEYSRT_CALL everything_chosen_hash_set_a(keysrt_client *client, everything_id id, keysrt_view value, keysrt_duration ttl)
{ return keysrt_hash_set_field(client, &everything_chosen_hash_table, &id, 0, &value, ttl); }
/* MISS: no such key or field. HGET */
KEYSRT_CALL everything_chosen_hash_get_n(keysrt_client *client, everything_id id, int64_t *out)
{ return keysrt_hash_get_field(client, &everything_chosen_hash_table, &id, 1, out, NULL); }
/* One field alone. HSET */
KEYSRT_CALL everything_chosen_hash_set_n(keysrt_client *client, everything_id id, int64_t value, keysrt_duration ttl)
{ return keysrt_hash_set_field(client, &everything_chosen_hash_table, &id, 1, &value, ttl); }
/* out may be NULL. HINCRBY */
KEYSRT_CALL everything_chosen_hash_increment_n(keysrt_client *client, everything_id id, int64_t by, keysrt_duration ttl, int64_t *out)
{ return keysrt_hash_increment(client, &everything_chosen_hash_table, &id, 1, &by, ttl, out); }
/* MISS: no such key or field. HGET */
KEYSRT_CALL everything_chosen_hash_get_others_field(keysrt_client *client, everything_id id, keysrt_text *out)
{ return keysrt_hash_get_field(client, &everything_chosen_hash_table, &id, 2, out, &out->block); }
/* One field alone. HSET */
KEYSRT_CALL everything_chosen_hash_set_others_field(keysrt_client *client, everything_id id, keysrt_view value, keysrt_duration ttl)
{ return keysrt_hash_set_field(client, &everything_chosen_hash_table, &id, 2, &value, ttl); }
/* A field that is not declared; MISS: no such key or field. HGET */
KEYSRT_CALL everything_chosen_hash_get_other(keysrt_client *client, everything_id id, everything_id name, int64_t *out)
{ return keysrt_hash_map_get(client, &everything_chosen_hash_table, &id, &name, out, NULL); }
/* A field that is not declared. HSET */
KEYSRT_CALL everything_chosen_hash_set_other(keysrt_client *client, everything_id id, everything_id name, int64_t value, keysrt_duration ttl)
{ return keysrt_hash_map_set(client, &everything_chosen_hash_table, &id, &name, &value, ttl); }
/* out may be NULL. HINCRBY */
KEYSRT_CALL everything_chosen_hash_increment_other(keysrt_client *client, everything_id id, everything_id name, int64_t by, keysrt_duration ttl, int64_t *out)
{ return keysrt_hash_map_increment(client, &everything_chosen_hash_table, &id, &name, &by, ttl, out); }
/* MISS: there was none. HDEL */
KEYSRT_CALL everything_chosen_hash_delete_other(keysrt_client *client, everything_id id, everything_id name)
{ return keysrt_hash_map_delete(client, &everything_chosen_hash_table, &id, &name); }
/* The next field that is not declared, in bounded memory; one may come twice; MISS: the end. HSCAN */
KEYSRT_CALL everything_chosen_hash_walk_others(keysrt_client *client, everything_id id, keysrt_walk *walk, everything_id_result *name, int64_t *out)
{ return keysrt_hash_walk(client, &everything_chosen_hash_table, &id, walk, name, &name->block, out, NULL); }
/* OK or MISS. EXISTS */
KEYSRT_CALL everything_chosen_hash_exists(keysrt_client *client, everything_id id)
{ return keysrt_key_exists(client, &everything_chosen_hash_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL everything_chosen_hash_ttl(keysrt_client *client, everything_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &everything_chosen_hash_table, &id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL everything_chosen_hash_renew(keysrt_client *client, everything_id id, keysrt_duration ttl)
{ return keysrt_key_renew(client, &everything_chosen_hash_table, &id, ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL everything_chosen_hash_delete(keysrt_client *client, everything_id id)
{ return keysrt_key_delete(client, &everything_chosen_hash_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL everything_chosen_hash_walk(keysrt_client *client, keysrt_walk *walk, everything_chosen_hash_params *out)
{ return keysrt_key_walk(client, &everything_chosen_hash_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL everything_chosen_hash_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &everything_chosen_hash_table, deleted); }

/* list "t:chosenlist:{id}", Redis type list, database 0; TTL: the caller chooses; every write sets it anew. everything.keys:236 */
typedef struct everything_chosen_list_params {
    everything_id id;
} everything_chosen_list_params;
static const keysrt_piece everything_chosen_list_table_pieces[] KEYSRT_UNUSED = {
    {"t:chosenlist:", 13, offsetof(everything_chosen_list_params, id), &everything_type_15, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key everything_chosen_list_table KEYSRT_UNUSED = {&everything_keyspace, "chosen_list", 89, 0, KEYSRT_LIST, false,
    {2, sizeof(everything_chosen_list_params), everything_chosen_list_table_pieces, "t:chosenlist:*", "t:chosenlist:{id}"},
    &everything_type_15, 0, 0,
    {KEYSRT_TTL_CALL, KEYSRT_TTL_ON_WRITE, false, 0, 0, 1, INT64_C(9223372036854775807), 0, 0, 0, 0},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL everything_chosen_list_key_name(keysrt_client *client, everything_id id, keysrt_text *out)
{ return keysrt_key_name(client, &everything_chosen_list_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL everything_chosen_list_parse(keysrt_client *client, keysrt_view name, everything_chosen_list_params *out)
{ return keysrt_key_parse(client, &everything_chosen_list_table, name, out, NULL); }
/* length (may be NULL): afterwards. LPUSH */
KEYSRT_CALL everything_chosen_list_push_left(keysrt_client *client, everything_id id, everything_id value, keysrt_duration ttl, uint64_t *length)
{ return keysrt_list_push(client, &everything_chosen_list_table, &id, KEYSRT_LEFT, &value, 1, ttl, length); }
/* length (may be NULL): afterwards. RPUSH */
KEYSRT_CALL everything_chosen_list_push_right(keysrt_client *client, everything_id id, everything_id value, keysrt_duration ttl, uint64_t *length)
{ return keysrt_list_push(client, &everything_chosen_list_table, &id, KEYSRT_RIGHT, &value, 1, ttl, length); }
/* The last one ends up leftmost. LPUSH */
KEYSRT_CALL everything_chosen_list_push_left_many(keysrt_client *client, everything_id id, const everything_id *values, size_t count, keysrt_duration ttl, uint64_t *length)
{ return keysrt_list_push(client, &everything_chosen_list_table, &id, KEYSRT_LEFT, values, count, ttl, length); }
/* The last one ends up rightmost. RPUSH */
KEYSRT_CALL everything_chosen_list_push_right_many(keysrt_client *client, everything_id id, const everything_id *values, size_t count, keysrt_duration ttl, uint64_t *length)
{ return keysrt_list_push(client, &everything_chosen_list_table, &id, KEYSRT_RIGHT, values, count, ttl, length); }
/* MISS: the list is empty. LPOP */
KEYSRT_CALL everything_chosen_list_pop_left(keysrt_client *client, everything_id id, everything_id_result *out)
{ return keysrt_list_pop(client, &everything_chosen_list_table, &id, KEYSRT_LEFT, out, &out->block); }
/* MISS: the list is empty. RPOP */
KEYSRT_CALL everything_chosen_list_pop_right(keysrt_client *client, everything_id id, everything_id_result *out)
{ return keysrt_list_pop(client, &everything_chosen_list_table, &id, KEYSRT_RIGHT, out, &out->block); }
/* Waits up to timeout for one; MISS: none came. BLPOP */
KEYSRT_CALL everything_chosen_list_pop_left_wait(keysrt_client *client, everything_id id, keysrt_duration timeout, everything_id_result *out)
{ return keysrt_list_pop_wait(client, &everything_chosen_list_table, &id, KEYSRT_LEFT, timeout, out, &out->block); }
/* Waits up to timeout for one; MISS: none came. BRPOP */
KEYSRT_CALL everything_chosen_list_pop_right_wait(keysrt_client *client, everything_id id, keysrt_duration timeout, everything_id_result *out)
{ return keysrt_list_pop_wait(client, &everything_chosen_list_table, &id, KEYSRT_RIGHT, timeout, out, &out->block); }
/* From the first of the keys that has one; which (may be NULL): its index. BLPOP */
KEYSRT_CALL everything_chosen_list_pop_left_wait_any(keysrt_client *client, const everything_chosen_list_params *keys, size_t count, keysrt_duration timeout, size_t *which, everything_id_result *out)
{ return keysrt_list_pop_wait_any(client, &everything_chosen_list_table, keys, count, KEYSRT_LEFT, timeout, which, out, &out->block); }
/* From the first of the keys that has one; which (may be NULL): its index. BRPOP */
KEYSRT_CALL everything_chosen_list_pop_right_wait_any(keysrt_client *client, const everything_chosen_list_params *keys, size_t count, keysrt_duration timeout, size_t *which, everything_id_result *out)
{ return keysrt_list_pop_wait_any(client, &everything_chosen_list_table, keys, count, KEYSRT_RIGHT, timeout, which, out, &out->block); }
/* Both ends included, negative from the right: 0, -1 is all. LRANGE */
KEYSRT_CALL everything_chosen_list_range(keysrt_client *client, everything_id id, int64_t start, int64_t stop, everything_id_array *out)
{ return keysrt_list_range(client, &everything_chosen_list_table, &id, start, stop, out, &out->block); }
/* 0 where there is no key. LLEN */
KEYSRT_CALL everything_chosen_list_length(keysrt_client *client, everything_id id, uint64_t *out)
{ return keysrt_list_length(client, &everything_chosen_list_table, &id, out); }
/* count > 0: from the left, < 0: from the right, 0: all; removed may be NULL. LREM */
KEYSRT_CALL everything_chosen_list_remove(keysrt_client *client, everything_id id, everything_id value, int64_t count, uint64_t *removed)
{ return keysrt_list_remove(client, &everything_chosen_list_table, &id, &value, count, removed); }
/* This list, for calls on several; *params is borrowed. */
static inline everything_list_of_id everything_chosen_list_ref(const everything_chosen_list_params *params)
{
    const everything_list_of_id made = {{&everything_chosen_list_table, params}};
    return made;
}
/* From an end of the source to one of this list; MISS: it is empty. LMOVE */
KEYSRT_CALL everything_chosen_list_move_from(keysrt_client *client, everything_id id, everything_list_of_id source, keysrt_end from, keysrt_end to, keysrt_duration ttl, everything_id_result *out)
{ return keysrt_list_move(client, &everything_chosen_list_table, &id, &source.ref, from, to, ttl, out, &out->block); }
/* OK or MISS. EXISTS */
KEYSRT_CALL everything_chosen_list_exists(keysrt_client *client, everything_id id)
{ return keysrt_key_exists(client, &everything_chosen_list_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL everything_chosen_list_ttl(keysrt_client *client, everything_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &everything_chosen_list_table, &id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL everything_chosen_list_renew(keysrt_client *client, everything_id id, keysrt_duration ttl)
{ return keysrt_key_renew(client, &everything_chosen_list_table, &id, ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL everything_chosen_list_delete(keysrt_client *client, everything_id id)
{ return keysrt_key_delete(client, &everything_chosen_list_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL everything_chosen_list_walk(keysrt_client *client, keysrt_walk *walk, everything_chosen_list_params *out)
{ return keysrt_key_walk(client, &everything_chosen_list_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL everything_chosen_list_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &everything_chosen_list_table, deleted); }

/* set "t:chosenset:{id}", Redis type set, database 0; TTL: the caller chooses; every write sets it anew. everything.keys:237 */
typedef struct everything_chosen_set_params {
    everything_id id;
} everything_chosen_set_params;
static const keysrt_piece everything_chosen_set_table_pieces[] KEYSRT_UNUSED = {
    {"t:chosenset:", 12, offsetof(everything_chosen_set_params, id), &everything_type_15, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key everything_chosen_set_table KEYSRT_UNUSED = {&everything_keyspace, "chosen_set", 90, 0, KEYSRT_SET, false,
    {2, sizeof(everything_chosen_set_params), everything_chosen_set_table_pieces, "t:chosenset:*", "t:chosenset:{id}"},
    &everything_type_15, 0, 0,
    {KEYSRT_TTL_CALL, KEYSRT_TTL_ON_WRITE, false, 0, 0, 1, INT64_C(9223372036854775807), 0, 0, 0, 0},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL everything_chosen_set_key_name(keysrt_client *client, everything_id id, keysrt_text *out)
{ return keysrt_key_name(client, &everything_chosen_set_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL everything_chosen_set_parse(keysrt_client *client, keysrt_view name, everything_chosen_set_params *out)
{ return keysrt_key_parse(client, &everything_chosen_set_table, name, out, NULL); }
/* added (may be NULL): 0 where it was there. SADD */
KEYSRT_CALL everything_chosen_set_add(keysrt_client *client, everything_id id, everything_id member, keysrt_duration ttl, uint64_t *added)
{ return keysrt_set_add(client, &everything_chosen_set_table, &id, &member, 1, ttl, added); }
/* added may be NULL. SADD */
KEYSRT_CALL everything_chosen_set_add_many(keysrt_client *client, everything_id id, const everything_id *members, size_t count, keysrt_duration ttl, uint64_t *added)
{ return keysrt_set_add(client, &everything_chosen_set_table, &id, members, count, ttl, added); }
/* removed (may be NULL): 0 where it was not there. SREM */
KEYSRT_CALL everything_chosen_set_remove(keysrt_client *client, everything_id id, everything_id member, uint64_t *removed)
{ return keysrt_set_remove(client, &everything_chosen_set_table, &id, &member, 1, removed); }
/* removed may be NULL. SREM */
KEYSRT_CALL everything_chosen_set_remove_many(keysrt_client *client, everything_id id, const everything_id *members, size_t count, uint64_t *removed)
{ return keysrt_set_remove(client, &everything_chosen_set_table, &id, members, count, removed); }
/* OK or MISS. SISMEMBER */
KEYSRT_CALL everything_chosen_set_contains(keysrt_client *client, everything_id id, everything_id member)
{ return keysrt_set_contains(client, &everything_chosen_set_table, &id, &member); }
/* found: count answers. SMISMEMBER */
KEYSRT_CALL everything_chosen_set_contains_many(keysrt_client *client, everything_id id, const everything_id *members, size_t count, bool *found)
{ return keysrt_set_contains_many(client, &everything_chosen_set_table, &id, members, count, found); }
/* In no order. SMEMBERS */
KEYSRT_CALL everything_chosen_set_members(keysrt_client *client, everything_id id, everything_id_array *out)
{ return keysrt_set_members(client, &everything_chosen_set_table, &id, out, &out->block); }
/* The next one, in bounded memory; one may come twice; MISS: the end. SSCAN */
KEYSRT_CALL everything_chosen_set_walk_members(keysrt_client *client, everything_id id, keysrt_walk *walk, everything_id_result *out)
{ return keysrt_set_walk(client, &everything_chosen_set_table, &id, walk, out, &out->block); }
/* 0 where there is no key. SCARD */
KEYSRT_CALL everything_chosen_set_size(keysrt_client *client, everything_id id, uint64_t *out)
{ return keysrt_set_size(client, &everything_chosen_set_table, &id, out); }
/* Takes a random one; MISS: the set is empty. SPOP */
KEYSRT_CALL everything_chosen_set_pop(keysrt_client *client, everything_id id, everything_id_result *out)
{ return keysrt_set_pop(client, &everything_chosen_set_table, &id, out, &out->block); }
/* Leaves it there; MISS: the set is empty. SRANDMEMBER */
KEYSRT_CALL everything_chosen_set_random(keysrt_client *client, everything_id id, everything_id_result *out)
{ return keysrt_set_random(client, &everything_chosen_set_table, &id, out, &out->block); }
/* This set, for calls on several; *params is borrowed. */
static inline everything_set_of_id everything_chosen_set_ref(const everything_chosen_set_params *params)
{
    const everything_set_of_id made = {{&everything_chosen_set_table, params}};
    return made;
}
/* Of this set and the others. SUNION */
KEYSRT_CALL everything_chosen_set_union(keysrt_client *client, everything_id id, const everything_set_of_id *others, size_t count, everything_id_array *out)
{ return keysrt_set_combine(client, &everything_chosen_set_table, &id, KEYSRT_UNION, (const keysrt_ref *)others, count, out, &out->block); }
/* Of this set and the others. SINTER */
KEYSRT_CALL everything_chosen_set_intersection(keysrt_client *client, everything_id id, const everything_set_of_id *others, size_t count, everything_id_array *out)
{ return keysrt_set_combine(client, &everything_chosen_set_table, &id, KEYSRT_INTERSECTION, (const keysrt_ref *)others, count, out, &out->block); }
/* What is in this set and in none of the others. SDIFF */
KEYSRT_CALL everything_chosen_set_difference(keysrt_client *client, everything_id id, const everything_set_of_id *others, size_t count, everything_id_array *out)
{ return keysrt_set_combine(client, &everything_chosen_set_table, &id, KEYSRT_DIFFERENCE, (const keysrt_ref *)others, count, out, &out->block); }
/* Counts no further than most; 0: all. SINTERCARD */
KEYSRT_CALL everything_chosen_set_intersection_size(keysrt_client *client, everything_id id, const everything_set_of_id *others, size_t count, uint64_t most, uint64_t *out)
{ return keysrt_set_intersection_size(client, &everything_chosen_set_table, &id, (const keysrt_ref *)others, count, most, out); }
/* This set becomes the result; size may be NULL. SUNIONSTORE */
KEYSRT_CALL everything_chosen_set_store_union(keysrt_client *client, everything_id id, const everything_set_of_id *sources, size_t count, keysrt_duration ttl, uint64_t *size)
{ return keysrt_set_store(client, &everything_chosen_set_table, &id, KEYSRT_UNION, (const keysrt_ref *)sources, count, ttl, size); }
/* This set becomes the result; size may be NULL. SINTERSTORE */
KEYSRT_CALL everything_chosen_set_store_intersection(keysrt_client *client, everything_id id, const everything_set_of_id *sources, size_t count, keysrt_duration ttl, uint64_t *size)
{ return keysrt_set_store(client, &everything_chosen_set_table, &id, KEYSRT_INTERSECTION, (const keysrt_ref *)sources, count, ttl, size); }
/* This set becomes the first source without the others; size may be NULL. SDIFFSTORE */
KEYSRT_CALL everything_chosen_set_store_difference(keysrt_client *client, everything_id id, const everything_set_of_id *sources, size_t count, keysrt_duration ttl, uint64_t *size)
{ return keysrt_set_store(client, &everything_chosen_set_table, &id, KEYSRT_DIFFERENCE, (const keysrt_ref *)sources, count, ttl, size); }
/* To this set; MISS: it was not in the source. SMOVE */
KEYSRT_CALL everything_chosen_set_move_from(keysrt_client *client, everything_id id, everything_set_of_id source, everything_id member, keysrt_duration ttl)
{ return keysrt_set_move(client, &everything_chosen_set_table, &id, &source.ref, &member, ttl); }
/* OK or MISS. EXISTS */
KEYSRT_CALL everything_chosen_set_exists(keysrt_client *client, everything_id id)
{ return keysrt_key_exists(client, &everything_chosen_set_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL everything_chosen_set_ttl(keysrt_client *client, everything_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &everything_chosen_set_table, &id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL everything_chosen_set_renew(keysrt_client *client, everything_id id, keysrt_duration ttl)
{ return keysrt_key_renew(client, &everything_chosen_set_table, &id, ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL everything_chosen_set_delete(keysrt_client *client, everything_id id)
{ return keysrt_key_delete(client, &everything_chosen_set_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL everything_chosen_set_walk(keysrt_client *client, keysrt_walk *walk, everything_chosen_set_params *out)
{ return keysrt_key_walk(client, &everything_chosen_set_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL everything_chosen_set_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &everything_chosen_set_table, deleted); }

/* zset "t:chosenzset:{id}", Redis type sorted set, database 0; TTL: the caller chooses; every write sets it anew. everything.keys:238 */
typedef struct everything_chosen_zset_params {
    everything_id id;
} everything_chosen_zset_params;
typedef struct everything_chosen_zset_entry {
    everything_id member;
    everything_points score;
} everything_chosen_zset_entry;
typedef struct everything_chosen_zset_entries {
    everything_chosen_zset_entry *items;
    size_t count;
    keysrt_block block;
} everything_chosen_zset_entries;
static inline void everything_chosen_zset_entries_clear(everything_chosen_zset_entries *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}
static const keysrt_zentry_layout everything_chosen_zset_layout KEYSRT_UNUSED = {sizeof(everything_chosen_zset_entry), offsetof(everything_chosen_zset_entry, score)};
static const keysrt_piece everything_chosen_zset_table_pieces[] KEYSRT_UNUSED = {
    {"t:chosenzset:", 13, offsetof(everything_chosen_zset_params, id), &everything_type_15, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key everything_chosen_zset_table KEYSRT_UNUSED = {&everything_keyspace, "chosen_zset", 91, 0, KEYSRT_ZSET, false,
    {2, sizeof(everything_chosen_zset_params), everything_chosen_zset_table_pieces, "t:chosenzset:*", "t:chosenzset:{id}"},
    &everything_type_15, &everything_type_90, 0,
    {KEYSRT_TTL_CALL, KEYSRT_TTL_ON_WRITE, false, 0, 0, 1, INT64_C(9223372036854775807), 0, 0, 0, 0},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL everything_chosen_zset_key_name(keysrt_client *client, everything_id id, keysrt_text *out)
{ return keysrt_key_name(client, &everything_chosen_zset_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL everything_chosen_zset_parse(keysrt_client *client, keysrt_view name, everything_chosen_zset_params *out)
{ return keysrt_key_parse(client, &everything_chosen_zset_table, name, out, NULL); }
/* changed (may be NULL): 0 where it was there with this score. ZADD */
KEYSRT_CALL everything_chosen_zset_add(keysrt_client *client, everything_id id, everything_id member, everything_points score, keysrt_duration ttl, uint64_t *changed)
{
    const everything_chosen_zset_entry entry = {member, score};
    return keysrt_zset_add(client, &everything_chosen_zset_table, &id, 0, &entry, 1, &everything_chosen_zset_layout, ttl, changed);
}
/* changed (may be NULL): added or with a new score. ZADD */
KEYSRT_CALL everything_chosen_zset_add_many(keysrt_client *client, everything_id id, const everything_chosen_zset_entry *entries, size_t count, keysrt_duration ttl, uint64_t *changed)
{ return keysrt_zset_add(client, &everything_chosen_zset_table, &id, 0, entries, count, &everything_chosen_zset_layout, ttl, changed); }
/* options: KEYSRT_ZADD_NX, _XX, _GT, _LT. ZADD */
KEYSRT_CALL everything_chosen_zset_add_if(keysrt_client *client, everything_id id, unsigned options, everything_id member, everything_points score, keysrt_duration ttl, uint64_t *changed)
{
    const everything_chosen_zset_entry entry = {member, score};
    return keysrt_zset_add(client, &everything_chosen_zset_table, &id, options, &entry, 1, &everything_chosen_zset_layout, ttl, changed);
}
/* out (may be NULL): the new score. ZINCRBY */
KEYSRT_CALL everything_chosen_zset_increment(keysrt_client *client, everything_id id, everything_id member, everything_points by, keysrt_duration ttl, everything_points *out)
{ return keysrt_zset_increment(client, &everything_chosen_zset_table, &id, &member, &by, ttl, out); }
/* removed (may be NULL): 0 where it was not there. ZREM */
KEYSRT_CALL everything_chosen_zset_remove(keysrt_client *client, everything_id id, everything_id member, uint64_t *removed)
{ return keysrt_zset_remove(client, &everything_chosen_zset_table, &id, &member, 1, removed); }
/* removed may be NULL. ZREM */
KEYSRT_CALL everything_chosen_zset_remove_many(keysrt_client *client, everything_id id, const everything_id *members, size_t count, uint64_t *removed)
{ return keysrt_zset_remove(client, &everything_chosen_zset_table, &id, members, count, removed); }
/* MISS: no such member. ZSCORE */
KEYSRT_CALL everything_chosen_zset_score(keysrt_client *client, everything_id id, everything_id member, everything_points *out)
{ return keysrt_zset_score(client, &everything_chosen_zset_table, &id, &member, out); }
/* 0: the lowest score; MISS: no such member. ZRANK */
KEYSRT_CALL everything_chosen_zset_rank(keysrt_client *client, everything_id id, everything_id member, uint64_t *out)
{ return keysrt_zset_rank(client, &everything_chosen_zset_table, &id, &member, false, out); }
/* 0: the highest score; MISS: no such member. ZREVRANK */
KEYSRT_CALL everything_chosen_zset_reverse_rank(keysrt_client *client, everything_id id, everything_id member, uint64_t *out)
{ return keysrt_zset_rank(client, &everything_chosen_zset_table, &id, &member, true, out); }
/* By rank, the lowest score first; 0, -1 is all. ZRANGE */
KEYSRT_CALL everything_chosen_zset_range(keysrt_client *client, everything_id id, int64_t start, int64_t stop, everything_chosen_zset_entries *out)
{ return keysrt_zset_range(client, &everything_chosen_zset_table, &id, start, stop, false, out, &out->block, &everything_chosen_zset_layout); }
/* By rank, the highest score first. ZRANGE REV */
KEYSRT_CALL everything_chosen_zset_reverse_range(keysrt_client *client, everything_id id, int64_t start, int64_t stop, everything_chosen_zset_entries *out)
{ return keysrt_zset_range(client, &everything_chosen_zset_table, &id, start, stop, true, out, &out->block, &everything_chosen_zset_layout); }
/* The count members with the highest scores. ZRANGE REV */
KEYSRT_CALL everything_chosen_zset_top(keysrt_client *client, everything_id id, uint32_t count, everything_chosen_zset_entries *out)
{ return keysrt_zset_range(client, &everything_chosen_zset_table, &id, count == 0, count == 0 ? 0 : (int64_t)count - 1, true, out, &out->block, &everything_chosen_zset_layout); }
/* Both ends included; limit 0: all. ZRANGE BYSCORE */
KEYSRT_CALL everything_chosen_zset_range_by_score(keysrt_client *client, everything_id id, everything_points min_score, everything_points max_score, uint64_t offset, uint64_t limit, everything_chosen_zset_entries *out)
{ return keysrt_zset_range_by_score(client, &everything_chosen_zset_table, &id, &min_score, &max_score, false, offset, limit, out, &out->block, &everything_chosen_zset_layout); }
/* The highest score first; limit 0: all. ZRANGE BYSCORE REV */
KEYSRT_CALL everything_chosen_zset_reverse_range_by_score(keysrt_client *client, everything_id id, everything_points min_score, everything_points max_score, uint64_t offset, uint64_t limit, everything_chosen_zset_entries *out)
{ return keysrt_zset_range_by_score(client, &everything_chosen_zset_table, &id, &min_score, &max_score, true, offset, limit, out, &out->block, &everything_chosen_zset_layout); }
/* The next one in no order, in bounded memory; one may come twice; MISS: the end. ZSCAN */
KEYSRT_CALL everything_chosen_zset_walk_members(keysrt_client *client, everything_id id, keysrt_walk *walk, everything_id_result *out, everything_points *score)
{ return keysrt_zset_walk(client, &everything_chosen_zset_table, &id, walk, out, &out->block, score); }
/* Both ends included. ZCOUNT */
KEYSRT_CALL everything_chosen_zset_count(keysrt_client *client, everything_id id, everything_points min_score, everything_points max_score, uint64_t *out)
{ return keysrt_zset_count(client, &everything_chosen_zset_table, &id, &min_score, &max_score, out); }
/* 0 where there is no key. ZCARD */
KEYSRT_CALL everything_chosen_zset_size(keysrt_client *client, everything_id id, uint64_t *out)
{ return keysrt_zset_size(client, &everything_chosen_zset_table, &id, out); }
/* Takes up to count. ZPOPMIN */
KEYSRT_CALL everything_chosen_zset_pop_lowest(keysrt_client *client, everything_id id, uint64_t count, everything_chosen_zset_entries *out)
{ return keysrt_zset_pop(client, &everything_chosen_zset_table, &id, false, count, out, &out->block, &everything_chosen_zset_layout); }
/* Takes up to count. ZPOPMAX */
KEYSRT_CALL everything_chosen_zset_pop_highest(keysrt_client *client, everything_id id, uint64_t count, everything_chosen_zset_entries *out)
{ return keysrt_zset_pop(client, &everything_chosen_zset_table, &id, true, count, out, &out->block, &everything_chosen_zset_layout); }
/* Waits up to timeout for one; MISS: none came. BZPOPMIN */
KEYSRT_CALL everything_chosen_zset_pop_lowest_wait(keysrt_client *client, everything_id id, keysrt_duration timeout, everything_chosen_zset_entries *out)
{ return keysrt_zset_pop_wait(client, &everything_chosen_zset_table, &id, false, timeout, out, &out->block, &everything_chosen_zset_layout); }
/* Waits up to timeout for one; MISS: none came. BZPOPMAX */
KEYSRT_CALL everything_chosen_zset_pop_highest_wait(keysrt_client *client, everything_id id, keysrt_duration timeout, everything_chosen_zset_entries *out)
{ return keysrt_zset_pop_wait(client, &everything_chosen_zset_table, &id, true, timeout, out, &out->block, &everything_chosen_zset_layout); }
/* From the first of the keys that has one; which (may be NULL): its index. BZPOPMIN */
KEYSRT_CALL everything_chosen_zset_pop_lowest_wait_any(keysrt_client *client, const everything_chosen_zset_params *keys, size_t count, keysrt_duration timeout, size_t *which, everything_chosen_zset_entries *out)
{ return keysrt_zset_pop_wait_any(client, &everything_chosen_zset_table, keys, count, false, timeout, which, out, &out->block, &everything_chosen_zset_layout); }
/* From the first of the keys that has one; which (may be NULL): its index. BZPOPMAX */
KEYSRT_CALL everything_chosen_zset_pop_highest_wait_any(keysrt_client *client, const everything_chosen_zset_params *keys, size_t count, keysrt_duration timeout, size_t *which, everything_chosen_zset_entries *out)
{ return keysrt_zset_pop_wait_any(client, &everything_chosen_zset_table, keys, count, true, timeout, which, out, &out->block, &everything_chosen_zset_layout); }
/* Both ends included; removed may be NULL. ZREMRANGEBYSCORE */
KEYSRT_CALL everything_chosen_zset_remove_by_score(keysrt_client *client, everything_id id, everything_points min_score, everything_points max_score, uint64_t *removed)
{ return keysrt_zset_remove_by_score(client, &everything_chosen_zset_table, &id, &min_score, &max_score, removed); }
/* OK or MISS. EXISTS */
KEYSRT_CALL everything_chosen_zset_exists(keysrt_client *client, everything_id id)
{ return keysrt_key_exists(client, &everything_chosen_zset_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL everything_chosen_zset_ttl(keysrt_client *client, everything_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &everything_chosen_zset_table, &id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL everything_chosen_zset_renew(keysrt_client *client, everything_id id, keysrt_duration ttl)
{ return keysrt_key_renew(client, &everything_chosen_zset_table, &id, ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL everything_chosen_zset_delete(keysrt_client *client, everything_id id)
{ return keysrt_key_delete(client, &everything_chosen_zset_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL everything_chosen_zset_walk(keysrt_client *client, keysrt_walk *walk, everything_chosen_zset_params *out)
{ return keysrt_key_walk(client, &everything_chosen_zset_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL everything_chosen_zset_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &everything_chosen_zset_table, deleted); }

/* counter "t:chosencounter:{id}", Redis type string, database 0; TTL: the caller chooses; every write sets it anew. everything.keys:239 */
typedef struct everything_chosen_counter_params {
    everything_id id;
} everything_chosen_counter_params;
static const keysrt_piece everything_chosen_counter_table_pieces[] KEYSRT_UNUSED = {
    {"t:chosencounter:", 16, offsetof(everything_chosen_counter_params, id), &everything_type_15, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key everything_chosen_counter_table KEYSRT_UNUSED = {&everything_keyspace, "chosen_counter", 92, 0, KEYSRT_COUNTER, false,
    {2, sizeof(everything_chosen_counter_params), everything_chosen_counter_table_pieces, "t:chosencounter:*", "t:chosencounter:{id}"},
    &everything_type_6, 0, 0,
    {KEYSRT_TTL_CALL, KEYSRT_TTL_ON_WRITE, false, 0, 0, 1, INT64_C(9223372036854775807), 0, 0, 0, 0},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL everything_chosen_counter_key_name(keysrt_client *client, everything_id id, keysrt_text *out)
{ return keysrt_key_name(client, &everything_chosen_counter_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL everything_chosen_counter_parse(keysrt_client *client, keysrt_view name, everything_chosen_counter_params *out)
{ return keysrt_key_parse(client, &everything_chosen_counter_table, name, out, NULL); }
/* MISS: never counted. GET */
KEYSRT_CALL everything_chosen_counter_get(keysrt_client *client, everything_id id, int64_t *out)
{ return keysrt_counter_get(client, &everything_chosen_counter_table, &id, out); }
/* By one; out may be NULL. INCRBY */
KEYSRT_CALL everything_chosen_counter_increment(keysrt_client *client, everything_id id, keysrt_duration ttl, int64_t *out)
{ return keysrt_counter_add(client, &everything_chosen_counter_table, &id, 1, ttl, out); }
/* By one; out may be NULL. INCRBY */
KEYSRT_CALL everything_chosen_counter_decrement(keysrt_client *client, everything_id id, keysrt_duration ttl, int64_t *out)
{ return keysrt_counter_add(client, &everything_chosen_counter_table, &id, -1, ttl, out); }
/* By any number; out may be NULL. INCRBY */
KEYSRT_CALL everything_chosen_counter_add(keysrt_client *client, everything_id id, int64_t by, keysrt_duration ttl, int64_t *out)
{ return keysrt_counter_add(client, &everything_chosen_counter_table, &id, by, ttl, out); }
/* Sets it; old (may be NULL) is 0 where there was none. SET GET */
KEYSRT_CALL everything_chosen_counter_reset(keysrt_client *client, everything_id id, int64_t value, keysrt_duration ttl, int64_t *old)
{ return keysrt_counter_reset(client, &everything_chosen_counter_table, &id, &value, ttl, old); }
/* OK or MISS. EXISTS */
KEYSRT_CALL everything_chosen_counter_exists(keysrt_client *client, everything_id id)
{ return keysrt_key_exists(client, &everything_chosen_counter_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL everything_chosen_counter_ttl(keysrt_client *client, everything_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &everything_chosen_counter_table, &id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL everything_chosen_counter_renew(keysrt_client *client, everything_id id, keysrt_duration ttl)
{ return keysrt_key_renew(client, &everything_chosen_counter_table, &id, ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL everything_chosen_counter_delete(keysrt_client *client, everything_id id)
{ return keysrt_key_delete(client, &everything_chosen_counter_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL everything_chosen_counter_walk(keysrt_client *client, keysrt_walk *walk, everything_chosen_counter_params *out)
{ return keysrt_key_walk(client, &everything_chosen_counter_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL everything_chosen_counter_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &everything_chosen_counter_table, deleted); }

/* hash "t:chosenmap:{id}", Redis type hash, database 0; TTL: the caller chooses; every write sets it anew. everything.keys:240 */
typedef struct everything_chosen_map_params {
    everything_id id;
} everything_chosen_map_params;
typedef struct everything_chosen_map_entry {
    everything_id name;
    keysrt_view value;
} everything_chosen_map_entry;
typedef struct everything_chosen_map_entries {
    everything_chosen_map_entry *items;
    size_t count;
    keysrt_block block;
} everything_chosen_map_entries;
static inline void everything_chosen_map_entries_clear(everything_chosen_map_entries *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}
static const keysrt_piece everything_chosen_map_table_pieces[] KEYSRT_UNUSED = {
    {"t:chosenmap:", 12, offsetof(everything_chosen_map_params, id), &everything_type_15, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_map everything_map_6 KEYSRT_UNUSED = {&everything_type_15, &everything_type_18, sizeof(everything_chosen_map_entry), offsetof(everything_chosen_map_entry, value)};
static const keysrt_record everything_chosen_map_table_record KEYSRT_UNUSED = {"chosen_map", offsetof(everything_chosen_map_entries, block), 0, 0, &everything_map_6, 0};
static const keysrt_key everything_chosen_map_table KEYSRT_UNUSED = {&everything_keyspace, "chosen_map", 93, 0, KEYSRT_HASH, false,
    {2, sizeof(everything_chosen_map_params), everything_chosen_map_table_pieces, "t:chosenmap:*", "t:chosenmap:{id}"},
    0, 0, &everything_chosen_map_table_record,
    {KEYSRT_TTL_CALL, KEYSRT_TTL_ON_WRITE, false, 0, 0, 1, INT64_C(9223372036854775807), 0, 0, 0, 0},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL everything_chosen_map_key_name(keysrt_client *client, everything_id id, keysrt_text *out)
{ return keysrt_key_name(client, &everything_chosen_map_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL everything_chosen_map_parse(keysrt_client *client, keysrt_view name, everything_chosen_map_params *out)
{ return keysrt_key_parse(client, &everything_chosen_map_table, name, out, NULL); }
/* All fields; MISS: no such key. HGETALL */
KEYSRT_CALL everything_chosen_map_get(keysrt_client *client, everything_id id, everything_chosen_map_entries *out)
{ return keysrt_hash_get(client, &everything_chosen_map_table, &id, out, &out->block); }
/* Replaces the whole key in one step. DEL, HSET */
KEYSRT_CALL everything_chosen_map_put(keysrt_client *client, everything_id id, const everything_chosen_map_entry *entries, size_t count, keysrt_duration ttl)
{
    const struct {
        const everything_chosen_map_entry *items;
        size_t count;
    } map = {entries, count};
    return keysrt_hash_put(client, &everything_chosen_map_table, &id, &map, ttl);
}
/* MISS: no such key or field. HGET */
KEYSRT_CALL everything_chosen_map_get_field(keysrt_client *client, everything_id id, everything_id name, keysrt_text *out)
{ return keysrt_hash_map_get(client, &everything_chosen_map_table, &id, &name, out, &out->block); }
/* One field alone. HSET */
KEYSRT_CALL everything_chosen_map_set_field(keysrt_client *client, everything_id id, everything_id name, keysrt_view value, keysrt_duration ttl)
{ return keysrt_hash_map_set(client, &everything_chosen_map_table, &id, &name, &value, ttl); }
/* MISS: there was none. HDEL */
KEYSRT_CALL everything_chosen_map_delete_field(keysrt_client *client, everything_id id, everything_id name)
{ return keysrt_hash_map_delete(client, &everything_chosen_map_table, &id, &name); }
/* The next field, in bounded memory; one may come twice; MISS: the end. HSCAN */
KEYSRT_CALL everything_chosen_map_walk_fields(keysrt_client *client, everything_id id, keysrt_walk *walk, everything_id_result *name, keysrt_text *out)
{ return keysrt_hash_walk(client, &everything_chosen_map_table, &id, walk, name, &name->block, out, &out->block); }
/* 0 where there is no key. HLEN */
KEYSRT_CALL everything_chosen_map_size(keysrt_client *client, everything_id id, uint64_t *out)
{ return keysrt_hash_size(client, &everything_chosen_map_table, &id, out); }
/* OK or MISS. EXISTS */
KEYSRT_CALL everything_chosen_map_exists(keysrt_client *client, everything_id id)
{ return keysrt_key_exists(client, &everything_chosen_map_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL everything_chosen_map_ttl(keysrt_client *client, everything_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &everything_chosen_map_table, &id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL everything_chosen_map_renew(keysrt_client *client, everything_id id, keysrt_duration ttl)
{ return keysrt_key_renew(client, &everything_chosen_map_table, &id, ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL everything_chosen_map_delete(keysrt_client *client, everything_id id)
{ return keysrt_key_delete(client, &everything_chosen_map_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL everything_chosen_map_walk(keysrt_client *client, keysrt_walk *walk, everything_chosen_map_params *out)
{ return keysrt_key_walk(client, &everything_chosen_map_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL everything_chosen_map_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &everything_chosen_map_table, deleted); }

/* string "t:manyafter:{id}", Redis type string, database 0; TTL: the caller chooses after start; until then the key stays. everything.keys:241 */
typedef struct everything_many_after_params {
    everything_id id;
} everything_many_after_params;
static const keysrt_piece everything_many_after_table_pieces[] KEYSRT_UNUSED = {
    {"t:manyafter:", 12, offsetof(everything_many_after_params, id), &everything_type_15, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key everything_many_after_table KEYSRT_UNUSED = {&everything_keyspace, "many_after", 94, 0, KEYSRT_STRING, false,
    {2, sizeof(everything_many_after_params), everything_many_after_table_pieces, "t:manyafter:*", "t:manyafter:{id}"},
    &everything_type_18, 0, 0,
    {KEYSRT_TTL_CALL, KEYSRT_TTL_AFTER, false, 0, 0, 1, INT64_C(9223372036854775807), 0, 0, 0, 0},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL everything_many_after_key_name(keysrt_client *client, everything_id id, keysrt_text *out)
{ return keysrt_key_name(client, &everything_many_after_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL everything_many_after_parse(keysrt_client *client, keysrt_view name, everything_many_after_params *out)
{ return keysrt_key_parse(client, &everything_many_after_table, name, out, NULL); }
/* MISS: no such key. GET */
KEYSRT_CALL everything_many_after_get(keysrt_client *client, everything_id id, keysrt_text *out)
{ return keysrt_string_get(client, &everything_many_after_table, &id, out, &out->block); }
/* Value and TTL in one step. SET */
KEYSRT_CALL everything_many_after_set(keysrt_client *client, everything_id id, keysrt_view value)
{ return keysrt_string_set(client, &everything_many_after_table, &id, &value, keysrt_declared_ttl); }
/* Sets it where there is none; MISS: there is one, nothing changed. SET NX */
KEYSRT_CALL everything_many_after_add(keysrt_client *client, everything_id id, keysrt_view value)
{ return keysrt_string_add(client, &everything_many_after_table, &id, &value, keysrt_declared_ttl); }
/* Sets it and gives the old value; MISS: there was none. SET GET */
KEYSRT_CALL everything_many_after_swap(keysrt_client *client, everything_id id, keysrt_view value, keysrt_text *old)
{ return keysrt_string_swap(client, &everything_many_after_table, &id, &value, keysrt_declared_ttl, old, &old->block); }
/* Reads and deletes; MISS: no such key. GETDEL */
KEYSRT_CALL everything_many_after_take(keysrt_client *client, everything_id id, keysrt_text *out)
{ return keysrt_string_take(client, &everything_many_after_table, &id, out, &out->block); }
/* One item for each key, found or not. MGET */
KEYSRT_CALL everything_many_after_get_many(keysrt_client *client, const everything_many_after_params *keys, size_t count, everything_string_lookups *out)
{ return keysrt_string_get_many(client, &everything_many_after_table, keys, count, out, &out->block, sizeof(everything_string_lookup), offsetof(everything_string_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL everything_many_after_set_many(keysrt_client *client, const everything_many_after_params *keys, const keysrt_view *values, size_t count)
{ return keysrt_string_set_many(client, &everything_many_after_table, keys, values, count, keysrt_declared_ttl); }
/* OK or MISS. EXISTS */
KEYSRT_CALL everything_many_after_exists(keysrt_client *client, everything_id id)
{ return keysrt_key_exists(client, &everything_many_after_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL everything_many_after_ttl(keysrt_client *client, everything_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &everything_many_after_table, &id, out); }
/* Starts the TTL; MISS: no such key. PEXPIRE */
KEYSRT_CALL everything_many_after_start(keysrt_client *client, everything_id id, keysrt_duration ttl)
{ return keysrt_key_renew(client, &everything_many_after_table, &id, ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL everything_many_after_delete(keysrt_client *client, everything_id id)
{ return keysrt_key_delete(client, &everything_many_after_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL everything_many_after_walk(keysrt_client *client, keysrt_walk *walk, everything_many_after_params *out)
{ return keysrt_key_walk(client, &everything_many_after_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL everything_many_after_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &everything_many_after_table, deleted); }

/* counter "k:hits:{id}", Redis type string, database 0; TTL: 24 hours; every write sets it anew. everything.keys:247 */
typedef struct everything_hits_params {
    everything_id id;
} everything_hits_params;
static const keysrt_piece everything_hits_table_pieces[] KEYSRT_UNUSED = {
    {"k:hits:", 7, offsetof(everything_hits_params, id), &everything_type_15, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key everything_hits_table KEYSRT_UNUSED = {&everything_keyspace, "hits", 95, 0, KEYSRT_COUNTER, false,
    {2, sizeof(everything_hits_params), everything_hits_table_pieces, "k:hits:*", "k:hits:{id}"},
    &everything_type_6, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 86400000, 0, 0, 0, 0, "$2\r\nPX\r\n$8\r\n86400000\r\n", 22},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL everything_hits_key_name(keysrt_client *client, everything_id id, keysrt_text *out)
{ return keysrt_key_name(client, &everything_hits_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL everything_hits_parse(keysrt_client *client, keysrt_view name, everything_hits_params *out)
{ return keysrt_key_parse(client, &everything_hits_table, name, out, NULL); }
/* MISS: never counted. GET */
KEYSRT_CALL everything_hits_get(keysrt_client *client, everything_id id, int64_t *out)
{ return keysrt_counter_get(client, &everything_hits_table, &id, out); }
/* By one; out may be NULL. INCRBY */
KEYSRT_CALL everything_hits_increment(keysrt_client *client, everything_id id, int64_t *out)
{ return keysrt_counter_add(client, &everything_hits_table, &id, 1, keysrt_declared_ttl, out); }
/* By one; out may be NULL. INCRBY */
KEYSRT_CALL everything_hits_decrement(keysrt_client *client, everything_id id, int64_t *out)
{ return keysrt_counter_add(client, &everything_hits_table, &id, -1, keysrt_declared_ttl, out); }
/* By any number; out may be NULL. INCRBY */
KEYSRT_CALL everything_hits_add(keysrt_client *client, everything_id id, int64_t by, int64_t *out)
{ return keysrt_counter_add(client, &everything_hits_table, &id, by, keysrt_declared_ttl, out); }
/* Sets it; old (may be NULL) is 0 where there was none. SET GET */
KEYSRT_CALL everything_hits_reset(keysrt_client *client, everything_id id, int64_t value, int64_t *old)
{ return keysrt_counter_reset(client, &everything_hits_table, &id, &value, keysrt_declared_ttl, old); }
/* OK or MISS. EXISTS */
KEYSRT_CALL everything_hits_exists(keysrt_client *client, everything_id id)
{ return keysrt_key_exists(client, &everything_hits_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL everything_hits_ttl(keysrt_client *client, everything_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &everything_hits_table, &id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL everything_hits_renew(keysrt_client *client, everything_id id)
{ return keysrt_key_renew(client, &everything_hits_table, &id, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL everything_hits_delete(keysrt_client *client, everything_id id)
{ return keysrt_key_delete(client, &everything_hits_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL everything_hits_walk(keysrt_client *client, keysrt_walk *walk, everything_hits_params *out)
{ return keysrt_key_walk(client, &everything_hits_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL everything_hits_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &everything_hits_table, deleted); }

/* counter "k:small:{id}", Redis type string, database 0; TTL: 24 hours; every write sets it anew. everything.keys:248 */
typedef struct everything_small_params {
    everything_id id;
} everything_small_params;
static const keysrt_piece everything_small_table_pieces[] KEYSRT_UNUSED = {
    {"k:small:", 8, offsetof(everything_small_params, id), &everything_type_15, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key everything_small_table KEYSRT_UNUSED = {&everything_keyspace, "small", 96, 0, KEYSRT_COUNTER, false,
    {2, sizeof(everything_small_params), everything_small_table_pieces, "k:small:*", "k:small:{id}"},
    &everything_type_91, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 86400000, 0, 0, 0, 0, "$2\r\nPX\r\n$8\r\n86400000\r\n", 22},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL everything_small_key_name(keysrt_client *client, everything_id id, keysrt_text *out)
{ return keysrt_key_name(client, &everything_small_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL everything_small_parse(keysrt_client *client, keysrt_view name, everything_small_params *out)
{ return keysrt_key_parse(client, &everything_small_table, name, out, NULL); }
/* MISS: never counted. GET */
KEYSRT_CALL everything_small_get(keysrt_client *client, everything_id id, uint8_t *out)
{ return keysrt_counter_get(client, &everything_small_table, &id, out); }
/* By one; out may be NULL. INCRBY */
KEYSRT_CALL everything_small_increment(keysrt_client *client, everything_id id, uint8_t *out)
{ return keysrt_counter_add(client, &everything_small_table, &id, 1, keysrt_declared_ttl, out); }
/* By one; out may be NULL. INCRBY */
KEYSRT_CALL everything_small_decrement(keysrt_client *client, everything_id id, uint8_t *out)
{ return keysrt_counter_add(client, &everything_small_table, &id, -1, keysrt_declared_ttl, out); }
/* By any number; out may be NULL. INCRBY */
KEYSRT_CALL everything_small_add(keysrt_client *client, everything_id id, int64_t by, uint8_t *out)
{ return keysrt_counter_add(client, &everything_small_table, &id, by, keysrt_declared_ttl, out); }
/* Sets it; old (may be NULL) is 0 where there was none. SET GET */
KEYSRT_CALL everything_small_reset(keysrt_client *client, everything_id id, uint8_t value, uint8_t *old)
{ return keysrt_counter_reset(client, &everything_small_table, &id, &value, keysrt_declared_ttl, old); }
/* OK or MISS. EXISTS */
KEYSRT_CALL everything_small_exists(keysrt_client *client, everything_id id)
{ return keysrt_key_exists(client, &everything_small_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL everything_small_ttl(keysrt_client *client, everything_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &everything_small_table, &id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL everything_small_renew(keysrt_client *client, everything_id id)
{ return keysrt_key_renew(client, &everything_small_table, &id, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL everything_small_delete(keysrt_client *client, everything_id id)
{ return keysrt_key_delete(client, &everything_small_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL everything_small_walk(keysrt_client *client, keysrt_walk *walk, everything_small_params *out)
{ return keysrt_key_walk(client, &everything_small_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL everything_small_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &everything_small_table, deleted); }

/* counter "k:points:{id}", Redis type string, database 0; TTL: 24 hours; every write sets it anew. everything.keys:249 */
typedef struct everything_points_params {
    everything_id id;
} everything_points_params;
static const keysrt_piece everything_points_table_pieces[] KEYSRT_UNUSED = {
    {"k:points:", 9, offsetof(everything_points_params, id), &everything_type_15, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key everything_points_table KEYSRT_UNUSED = {&everything_keyspace, "points", 97, 0, KEYSRT_COUNTER, false,
    {2, sizeof(everything_points_params), everything_points_table_pieces, "k:points:*", "k:points:{id}"},
    &everything_type_92, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 86400000, 0, 0, 0, 0, "$2\r\nPX\r\n$8\r\n86400000\r\n", 22},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL everything_points_key_name(keysrt_client *client, everything_id id, keysrt_text *out)
{ return keysrt_key_name(client, &everything_points_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL everything_points_parse(keysrt_client *client, keysrt_view name, everything_points_params *out)
{ return keysrt_key_parse(client, &everything_points_table, name, out, NULL); }
/* MISS: never counted. GET */
KEYSRT_CALL everything_points_get(keysrt_client *client, everything_id id, everything_points *out)
{ return keysrt_counter_get(client, &everything_points_table, &id, out); }
/* By one; out may be NULL. INCRBY */
KEYSRT_CALL everything_points_increment(keysrt_client *client, everything_id id, everything_points *out)
{ return keysrt_counter_add(client, &everything_points_table, &id, 1, keysrt_declared_ttl, out); }
/* By one; out may be NULL. INCRBY */
KEYSRT_CALL everything_points_decrement(keysrt_client *client, everything_id id, everything_points *out)
{ return keysrt_counter_add(client, &everything_points_table, &id, -1, keysrt_declared_ttl, out); }
/* By any number; out may be NULL. INCRBY */
KEYSRT_CALL everything_points_add(keysrt_client *client, everything_id id, int64_t by, everything_points *out)
{ return keysrt_counter_add(client, &everything_points_table, &id, by, keysrt_declared_ttl, out); }
/* Sets it; old (may be NULL) is 0 where there was none. SET GET */
KEYSRT_CALL everything_points_reset(keysrt_client *client, everything_id id, everything_points value, everything_points *old)
{ return keysrt_counter_reset(client, &everything_points_table, &id, &value, keysrt_declared_ttl, old); }
/* OK or MISS. EXISTS */
KEYSRT_CALL everything_points_exists(keysrt_client *client, everything_id id)
{ return keysrt_key_exists(client, &everything_points_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL everything_points_ttl(keysrt_client *client, everything_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &everything_points_table, &id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL everything_points_renew(keysrt_client *client, everything_id id)
{ return keysrt_key_renew(client, &everything_points_table, &id, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL everything_points_delete(keysrt_client *client, everything_id id)
{ return keysrt_key_delete(client, &everything_points_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL everything_points_walk(keysrt_client *client, keysrt_walk *walk, everything_points_params *out)
{ return keysrt_key_walk(client, &everything_points_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL everything_points_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &everything_points_table, deleted); }

/* A session.
 * Two lines, the second ends with a backslash \.
 * hash "k:session:{sessionId}", Redis type hash, database 0; TTL: 24 hours; every write sets it anew. everything.keys:253 */
typedef struct everything_session {
    /* Whose it is */
    everything_other_id user_id;
    bool has_email;
    keysrt_view email;
    everything_color role;
    keysrt_ip ip;
    int64_t last_activity;
    int64_t visits;
    double ratio;
    bool has_note;
    everything_note note;
    uint32_t max_len;
    keysrt_view binary;
    everything_plain_or_session_key target;
    everything_vector_4 vector;
    keysrt_block block; /* of a result */
} everything_session;
static inline void everything_session_clear(everything_session *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}
#define EVERYTHING_SESSION_FIELD_USER_ID (UINT64_C(1) << 0)
#define EVERYTHING_SESSION_FIELD_EMAIL (UINT64_C(1) << 1)
#define EVERYTHING_SESSION_FIELD_ROLE (UINT64_C(1) << 2)
#define EVERYTHING_SESSION_FIELD_IP (UINT64_C(1) << 3)
#define EVERYTHING_SESSION_FIELD_LAST_ACTIVITY (UINT64_C(1) << 4)
#define EVERYTHING_SESSION_FIELD_VISITS (UINT64_C(1) << 5)
#define EVERYTHING_SESSION_FIELD_RATIO (UINT64_C(1) << 6)
#define EVERYTHING_SESSION_FIELD_NOTE (UINT64_C(1) << 7)
#define EVERYTHING_SESSION_FIELD_MAX_LEN (UINT64_C(1) << 8)
#define EVERYTHING_SESSION_FIELD_BINARY (UINT64_C(1) << 9)
#define EVERYTHING_SESSION_FIELD_TARGET (UINT64_C(1) << 10)
#define EVERYTHING_SESSION_FIELD_VECTOR (UINT64_C(1) << 11)
static const keysrt_piece everything_session_table_pieces[] KEYSRT_UNUSED = {
    {"k:session:", 10, offsetof(everything_session_params, session_id), &everything_type_15, "sessionId", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_field everything_session_table_fields[] KEYSRT_UNUSED = {
    {"userId", 6, offsetof(everything_session, user_id), KEYSRT_NO_OFFSET, &everything_type_19, "$6\r\nuserId\r\n", 12},
    {"email", 5, offsetof(everything_session, email), offsetof(everything_session, has_email), &everything_type_18, "$5\r\nemail\r\n", 11},
    {"role", 4, offsetof(everything_session, role), KEYSRT_NO_OFFSET, &everything_type_8, "$4\r\nrole\r\n", 10},
    {"ip", 2, offsetof(everything_session, ip), KEYSRT_NO_OFFSET, &everything_type_11, "$2\r\nip\r\n", 8},
    {"lastActivity", 12, offsetof(everything_session, last_activity), KEYSRT_NO_OFFSET, &everything_type_47, "$12\r\nlastActivity\r\n", 19},
    {"visits", 6, offsetof(everything_session, visits), KEYSRT_NO_OFFSET, &everything_type_6, "$6\r\nvisits\r\n", 12},
    {"ratio", 5, offsetof(everything_session, ratio), KEYSRT_NO_OFFSET, &everything_type_41, "$5\r\nratio\r\n", 11},
    {"note", 4, offsetof(everything_session, note), offsetof(everything_session, has_note), &everything_type_70, "$4\r\nnote\r\n", 10},
    {"opts.maxLen", 11, offsetof(everything_session, max_len), KEYSRT_NO_OFFSET, &everything_type_63, "$11\r\nopts.maxLen\r\n", 18},
    {"\000\377\"", 3, offsetof(everything_session, binary), KEYSRT_NO_OFFSET, &everything_type_26, "$3\r\n\000\377\"\r\n", 9},
    {"target", 6, offsetof(everything_session, target), KEYSRT_NO_OFFSET, &everything_type_93, "$6\r\ntarget\r\n", 12},
    {"vector", 6, offsetof(everything_session, vector), KEYSRT_NO_OFFSET, &everything_type_94, "$6\r\nvector\r\n", 12},
};
static const keysrt_record everything_session_table_record KEYSRT_UNUSED = {"session", offsetof(everything_session, block), 12, everything_session_table_fields, 0, 0};
static const keysrt_key everything_session_table KEYSRT_UNUSED = {&everything_keyspace, "session", 98, 0, KEYSRT_HASH, false,
    {2, sizeof(everything_session_params), everything_session_table_pieces, "k:session:*", "k:session:{sessionId}"},
    0, 0, &everything_session_table_record,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 86400000, 0, 0, 0, 0, "$2\r\nPX\r\n$8\r\n86400000\r\n", 22},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL everything_session_key_name(keysrt_client *client, everything_id session_id, keysrt_text *out)
{ return keysrt_key_name(client, &everything_session_table, &session_id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL everything_session_parse(keysrt_client *client, keysrt_view name, everything_session_params *out)
{ return keysrt_key_parse(client, &everything_session_table, name, out, NULL); }
/* All fields; MISS: no such key. HGETALL */
KEYSRT_CALL everything_session_get(keysrt_client *client, everything_id session_id, everything_session *out)
{ return keysrt_hash_get(client, &everything_session_table, &session_id, out, &out->block); }
/* Replaces the whole key in one step. DEL, HSET */
KEYSRT_CALL everything_session_put(keysrt_client *client, everything_id session_id, const everything_session *record)
{ return keysrt_hash_put(client, &everything_session_table, &session_id, record, keysrt_declared_ttl); }
/* The fields of the mask; MISS: no such key. HMGET */
KEYSRT_CALL everything_session_get_fields(keysrt_client *client, everything_id session_id, uint64_t mask, everything_session *out)
{ return keysrt_hash_get_fields(client, &everything_session_table, &session_id, mask, out, &out->block); }
/* The fields of the mask; optional ones that are not there are deleted. HSET */
KEYSRT_CALL everything_session_set_fields(keysrt_client *client, everything_id session_id, uint64_t mask, const everything_session *record)
{ return keysrt_hash_set_fields(client, &everything_session_table, &session_id, mask, record, keysrt_declared_ttl); }
/* Optional fields of the mask; deleted may be NULL. HDEL */
KEYSRT_CALL everything_session_delete_fields(keysrt_client *client, everything_id session_id, uint64_t mask, uint64_t *deleted)
{ return keysrt_hash_delete_fields(client, &everything_session_table, &session_id, mask, deleted); }
/* MISS: no such key or field. HGET */
KEYSRT_CALL everything_session_get_user_id(keysrt_client *client, everything_id session_id, everything_other_id_result *out)
{ return keysrt_hash_get_field(client, &everything_session_table, &session_id, 0, out, &out->block); }
/* One field alone. HSET */
KEYSRT_CALL everything_session_set_user_id(keysrt_client *client, everything_id session_id, everything_other_id value)
{ return keysrt_hash_set_field(client, &everything_session_table, &session_id, 0, &value, keysrt_declared_ttl); }
/* MISS: no such key or field. HGET */
KEYSRT_CALL everything_session_get_email(keysrt_client *client, everything_id session_id, keysrt_text *out)
{ return keysrt_hash_get_field(client, &everything_session_table, &session_id, 1, out, &out->block); }
/* One field alone. HSET */
KEYSRT_CALL everything_session_set_email(keysrt_client *client, everything_id session_id, keysrt_view value)
{ return keysrt_hash_set_field(client, &everything_session_table, &session_id, 1, &value, keysrt_declared_ttl); }
/* MISS: no such key or field. HGET */
KEYSRT_CALL everything_session_get_role(keysrt_client *client, everything_id session_id, everything_color *out)
{ return keysrt_hash_get_field(client, &everything_session_table, &session_id, 2, out, NULL); }
/* One field alone. HSET */
KEYSRT_CALL everything_session_set_role(keysrt_client *client, everything_id session_id, everything_color value)
{ return keysrt_hash_set_field(client, &everything_session_table, &session_id, 2, &value, keysrt_declared_ttl); }
/* MISS: no such key or field. HGET */
KEYSRT_CALL everything_session_get_ip(keysrt_client *client, everything_id session_id, keysrt_ip *out)
{ return keysrt_hash_get_field(client, &everything_session_table, &session_id, 3, out, NULL); }
/* One field alone. HSET */
KEYSRT_CALL everything_session_set_ip(keysrt_client *client, everything_id session_id, keysrt_ip value)
{ return keysrt_hash_set_field(client, &everything_session_table, &session_id, 3, &value, keysrt_declared_ttl); }
/* MISS: no such key or field. HGET */
KEYSRT_CALL everything_session_get_last_activity(keysrt_client *client, everything_id session_id, int64_t *out)
{ return keysrt_hash_get_field(client, &everything_session_table, &session_id, 4, out, NULL); }
/* One field alone. HSET */
KEYSRT_CALL everything_session_set_last_activity(keysrt_client *client, everything_id session_id, int64_t value)
{ return keysrt_hash_set_field(client, &everything_session_table, &session_id, 4, &value, keysrt_declared_ttl); }
/* MISS: no such key or field. HGET */
KEYSRT_CALL everything_session_get_visits(keysrt_client *client, everything_id session_id, int64_t *out)
{ return keysrt_hash_get_field(client, &everything_session_table, &session_id, 5, out, NULL); }
/* One field alone. HSET */
KEYSRT_CALL everything_session_set_visits(keysrt_client *client, everything_id session_id, int64_t value)
{ return keysrt_hash_set_field(client, &everything_session_table, &session_id, 5, &value, keysrt_declared_ttl); }
/* out may be NULL. HINCRBY */
KEYSRT_CALL everything_session_increment_visits(keysrt_client *client, everything_id session_id, int64_t by, int64_t *out)
{ return keysrt_hash_increment(client, &everything_session_table, &session_id, 5, &by, keysrt_declared_ttl, out); }
/* MISS: no such key or field. HGET */
KEYSRT_CALL everything_session_get_ratio(keysrt_client *client, everything_id session_id, double *out)
{ return keysrt_hash_get_field(client, &everything_session_table, &session_id, 6, out, NULL); }
/* One field alone. HSET */
KEYSRT_CALL everything_session_set_ratio(keysrt_client *client, everything_id session_id, double value)
{ return keysrt_hash_set_field(client, &everything_session_table, &session_id, 6, &value, keysrt_declared_ttl); }
/* out may be NULL. HINCRBY */
KEYSRT_CALL everything_session_increment_ratio(keysrt_client *client, everything_id session_id, double by, double *out)
{ return keysrt_hash_increment(client, &everything_session_table, &session_id, 6, &by, keysrt_declared_ttl, out); }
/* MISS: no such key or field. HGET */
KEYSRT_CALL everything_session_get_note(keysrt_client *client, everything_id session_id, everything_note_result *out)
{ return keysrt_hash_get_field(client, &everything_session_table, &session_id, 7, out, &out->block); }
/* One field alone. HSET */
KEYSRT_CALL everything_session_set_note(keysrt_client *client, everything_id session_id, const everything_note *value)
{ return keysrt_hash_set_field(client, &everything_session_table, &session_id, 7, value, keysrt_declared_ttl); }
/* MISS: no such key or field. HGET */
KEYSRT_CALL everything_session_get_max_len(keysrt_client *client, everything_id session_id, uint32_t *out)
{ return keysrt_hash_get_field(client, &everything_session_table, &session_id, 8, out, NULL); }
/* One field alone. HSET */
KEYSRT_CALL everything_session_set_max_len(keysrt_client *client, everything_id session_id, uint32_t value)
{ return keysrt_hash_set_field(client, &everything_session_table, &session_id, 8, &value, keysrt_declared_ttl); }
/* out may be NULL. HINCRBY */
KEYSRT_CALL everything_session_increment_max_len(keysrt_client *client, everything_id session_id, int64_t by, int64_t *out)
{ return keysrt_hash_increment(client, &everything_session_table, &session_id, 8, &by, keysrt_declared_ttl, out); }
/* MISS: no such key or field. HGET */
KEYSRT_CALL everything_session_get_binary(keysrt_client *client, everything_id session_id, keysrt_text *out)
{ return keysrt_hash_get_field(client, &everything_session_table, &session_id, 9, out, &out->block); }
/* One field alone. HSET */
KEYSRT_CALL everything_session_set_binary(keysrt_client *client, everything_id session_id, keysrt_view value)
{ return keysrt_hash_set_field(client, &everything_session_table, &session_id, 9, &value, keysrt_declared_ttl); }
/* MISS: no such key or field. HGET */
KEYSRT_CALL everything_session_get_target(keysrt_client *client, everything_id session_id, everything_plain_or_session_key_result *out)
{ return keysrt_hash_get_field(client, &everything_session_table, &session_id, 10, out, &out->block); }
/* One field alone. HSET */
KEYSRT_CALL everything_session_set_target(keysrt_client *client, everything_id session_id, everything_plain_or_session_key value)
{ return keysrt_hash_set_field(client, &everything_session_table, &session_id, 10, &value, keysrt_declared_ttl); }
/* MISS: no such key or field. HGET */
KEYSRT_CALL everything_session_get_vector(keysrt_client *client, everything_id session_id, everything_vector_4 *out)
{ return keysrt_hash_get_field(client, &everything_session_table, &session_id, 11, out, NULL); }
/* One field alone. HSET */
KEYSRT_CALL everything_session_set_vector(keysrt_client *client, everything_id session_id, const everything_vector_4 *value)
{ return keysrt_hash_set_field(client, &everything_session_table, &session_id, 11, value, keysrt_declared_ttl); }
/* OK or MISS. EXISTS */
KEYSRT_CALL everything_session_exists(keysrt_client *client, everything_id session_id)
{ return keysrt_key_exists(client, &everything_session_table, &session_id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL everything_session_ttl(keysrt_client *client, everything_id session_id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &everything_session_table, &session_id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL everything_session_renew(keysrt_client *client, everything_id session_id)
{ return keysrt_key_renew(client, &everything_session_table, &session_id, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL everything_session_delete(keysrt_client *client, everything_id session_id)
{ return keysrt_key_delete(client, &everything_session_table, &session_id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL everything_session_walk(keysrt_client *client, keysrt_walk *walk, everything_session_params *out)
{ return keysrt_key_walk(client, &everything_session_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL everything_session_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &everything_session_table, deleted); }

/* hash "k:fixedhash:{id}", Redis type hash, database 0; TTL: 24 hours; every write sets it anew. everything.keys:268 */
typedef struct everything_fixed_hash_params {
    everything_id id;
} everything_fixed_hash_params;
#define EVERYTHING_FIXED_HASH_FIELD_A (UINT64_C(1) << 0)
#define EVERYTHING_FIXED_HASH_FIELD_B (UINT64_C(1) << 1)
#define EVERYTHING_FIXED_HASH_FIELD_C (UINT64_C(1) << 2)
static const keysrt_piece everything_fixed_hash_table_pieces[] KEYSRT_UNUSED = {
    {"k:fixedhash:", 12, offsetof(everything_fixed_hash_params, id), &everything_type_15, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key everything_fixed_hash_table KEYSRT_UNUSED = {&everything_keyspace, "fixed_hash", 99, 0, KEYSRT_HASH, false,
    {2, sizeof(everything_fixed_hash_params), everything_fixed_hash_table_pieces, "k:fixedhash:*", "k:fixedhash:{id}"},
    0, 0, &everything_record_4,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 86400000, 0, 0, 0, 0, "$2\r\nPX\r\n$8\r\n86400000\r\n", 22},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL everything_fixed_hash_key_name(keysrt_client *client, everything_id id, keysrt_text *out)
{ return keysrt_key_name(client, &everything_fixed_hash_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL everything_fixed_hash_parse(keysrt_client *client, keysrt_view name, everything_fixed_hash_params *out)
{ return keysrt_key_parse(client, &everything_fixed_hash_table, name, out, NULL); }
/* All fields; MISS: no such key. HGETALL */
KEYSRT_CALL everything_fixed_hash_get(keysrt_client *client, everything_id id, everything_fixed *out)
{ return keysrt_hash_get(client, &everything_fixed_hash_table, &id, out, NULL); }
/* Replaces the whole key in one step. DEL, HSET */
KEYSRT_CALL everything_fixed_hash_put(keysrt_client *client, everything_id id, const everything_fixed *record)
{ return keysrt_hash_put(client, &everything_fixed_hash_table, &id, record, keysrt_declared_ttl); }
/* The fields of the mask; MISS: no such key. HMGET */
KEYSRT_CALL everything_fixed_hash_get_fields(keysrt_client *client, everything_id id, uint64_t mask, everything_fixed *out)
{ return keysrt_hash_get_fields(client, &everything_fixed_hash_table, &id, mask, out, NULL); }
/* The fields of the mask; optional ones that are not there are deleted. HSET */
KEYSRT_CALL everything_fixed_hash_set_fields(keysrt_client *client, everything_id id, uint64_t mask, const everything_fixed *record)
{ return keysrt_hash_set_fields(client, &everything_fixed_hash_table, &id, mask, record, keysrt_declared_ttl); }
/* Optional fields of the mask; deleted may be NULL. HDEL */
KEYSRT_CALL everything_fixed_hash_delete_fields(keysrt_client *client, everything_id id, uint64_t mask, uint64_t *deleted)
{ return keysrt_hash_delete_fields(client, &everything_fixed_hash_table, &id, mask, deleted); }
/* MISS: no such key or field. HGET */
KEYSRT_CALL everything_fixed_hash_get_a(keysrt_client *client, everything_id id, int64_t *out)
{ return keysrt_hash_get_field(client, &everything_fixed_hash_table, &id, 0, out, NULL); }
/* One field alone. HSET */
KEYSRT_CALL everything_fixed_hash_set_a(keysrt_client *client, everything_id id, int64_t value)
{ return keysrt_hash_set_field(client, &everything_fixed_hash_table, &id, 0, &value, keysrt_declared_ttl); }
/* out may be NULL. HINCRBY */
KEYSRT_CALL everything_fixed_hash_increment_a(keysrt_client *client, everything_id id, int64_t by, int64_t *out)
{ return keysrt_hash_increment(client, &everything_fixed_hash_table, &id, 0, &by, keysrt_declared_ttl, out); }
/* MISS: no such key or field. HGET */
KEYSRT_CALL everything_fixed_hash_get_b(keysrt_client *client, everything_id id, everything_color *out)
{ return keysrt_hash_get_field(client, &everything_fixed_hash_table, &id, 1, out, NULL); }
/* One field alone. HSET */
KEYSRT_CALL everything_fixed_hash_set_b(keysrt_client *client, everything_id id, everything_color value)
{ return keysrt_hash_set_field(client, &everything_fixed_hash_table, &id, 1, &value, keysrt_declared_ttl); }
/* MISS: no such key or field. HGET */
KEYSRT_CALL everything_fixed_hash_get_c(keysrt_client *client, everything_id id, everything_key16x *out)
{ return keysrt_hash_get_field(client, &everything_fixed_hash_table, &id, 2, out, NULL); }
/* One field alone. HSET */
KEYSRT_CALL everything_fixed_hash_set_c(keysrt_client *client, everything_id id, everything_key16x value)
{ return keysrt_hash_set_field(client, &everything_fixed_hash_table, &id, 2, &value, keysrt_declared_ttl); }
/* OK or MISS. EXISTS */
KEYSRT_CALL everything_fixed_hash_exists(keysrt_client *client, everything_id id)
{ return keysrt_key_exists(client, &everything_fixed_hash_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL everything_fixed_hash_ttl(keysrt_client *client, everything_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &everything_fixed_hash_table, &id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL everything_fixed_hash_renew(keysrt_client *client, everything_id id)
{ return keysrt_key_renew(client, &everything_fixed_hash_table, &id, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL everything_fixed_hash_delete(keysrt_client *client, everything_id id)
{ return keysrt_key_delete(client, &everything_fixed_hash_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL everything_fixed_hash_walk(keysrt_client *client, keysrt_walk *walk, everything_fixed_hash_params *out)
{ return keysrt_key_walk(client, &everything_fixed_hash_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL everything_fixed_hash_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &everything_fixed_hash_table, deleted); }

/* hash "k:record:{id}", Redis type hash, database 0; TTL: 24 hours; every write sets it anew. everything.keys:269 */
typedef struct everything_of_record_params {
    everything_id id;
} everything_of_record_params;
#define EVERYTHING_OF_RECORD_FIELD_DEEP (UINT64_C(1) << 0)
#define EVERYTHING_OF_RECORD_FIELD_COUNT (UINT64_C(1) << 1)
static const keysrt_piece everything_of_record_table_pieces[] KEYSRT_UNUSED = {
    {"k:record:", 9, offsetof(everything_of_record_params, id), &everything_type_15, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key everything_of_record_table KEYSRT_UNUSED = {&everything_keyspace, "of_record", 100, 0, KEYSRT_HASH, false,
    {2, sizeof(everything_of_record_params), everything_of_record_table_pieces, "k:record:*", "k:record:{id}"},
    0, 0, &everything_record_5,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 86400000, 0, 0, 0, 0, "$2\r\nPX\r\n$8\r\n86400000\r\n", 22},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL everything_of_record_key_name(keysrt_client *client, everything_id id, keysrt_text *out)
{ return keysrt_key_name(client, &everything_of_record_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL everything_of_record_parse(keysrt_client *client, keysrt_view name, everything_of_record_params *out)
{ return keysrt_key_parse(client, &everything_of_record_table, name, out, NULL); }
/* All fields; MISS: no such key. HGETALL */
KEYSRT_CALL everything_of_record_get(keysrt_client *client, everything_id id, everything_inner_result *out)
{ return keysrt_hash_get(client, &everything_of_record_table, &id, out, &out->block); }
/* Replaces the whole key in one step. DEL, HSET */
KEYSRT_CALL everything_of_record_put(keysrt_client *client, everything_id id, const everything_inner *record)
{ return keysrt_hash_put(client, &everything_of_record_table, &id, record, keysrt_declared_ttl); }
/* The fields of the mask; MISS: no such key. HMGET */
KEYSRT_CALL everything_of_record_get_fields(keysrt_client *client, everything_id id, uint64_t mask, everything_inner_result *out)
{ return keysrt_hash_get_fields(client, &everything_of_record_table, &id, mask, out, &out->block); }
/* The fields of the mask; optional ones that are not there are deleted. HSET */
KEYSRT_CALL everything_of_record_set_fields(keysrt_client *client, everything_id id, uint64_t mask, const everything_inner *record)
{ return keysrt_hash_set_fields(client, &everything_of_record_table, &id, mask, record, keysrt_declared_ttl); }
/* Optional fields of the mask; deleted may be NULL. HDEL */
KEYSRT_CALL everything_of_record_delete_fields(keysrt_client *client, everything_id id, uint64_t mask, uint64_t *deleted)
{ return keysrt_hash_delete_fields(client, &everything_of_record_table, &id, mask, deleted); }
/* MISS: no such key or field. HGET */
KEYSRT_CALL everything_of_record_get_deep(keysrt_client *client, everything_id id, keysrt_text *out)
{ return keysrt_hash_get_field(client, &everything_of_record_table, &id, 0, out, &out->block); }
/* One field alone. HSET */
KEYSRT_CALL everything_of_record_set_deep(keysrt_client *client, everything_id id, keysrt_view value)
{ return keysrt_hash_set_field(client, &everything_of_record_table, &id, 0, &value, keysrt_declared_ttl); }
/* MISS: no such key or field. HGET */
KEYSRT_CALL everything_of_record_get_count(keysrt_client *client, everything_id id, int64_t *out)
{ return keysrt_hash_get_field(client, &everything_of_record_table, &id, 1, out, NULL); }
/* One field alone. HSET */
KEYSRT_CALL everything_of_record_set_count(keysrt_client *client, everything_id id, int64_t value)
{ return keysrt_hash_set_field(client, &everything_of_record_table, &id, 1, &value, keysrt_declared_ttl); }
/* out may be NULL. HINCRBY */
KEYSRT_CALL everything_of_record_increment_count(keysrt_client *client, everything_id id, int64_t by, int64_t *out)
{ return keysrt_hash_increment(client, &everything_of_record_table, &id, 1, &by, keysrt_declared_ttl, out); }
/* OK or MISS. EXISTS */
KEYSRT_CALL everything_of_record_exists(keysrt_client *client, everything_id id)
{ return keysrt_key_exists(client, &everything_of_record_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL everything_of_record_ttl(keysrt_client *client, everything_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &everything_of_record_table, &id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL everything_of_record_renew(keysrt_client *client, everything_id id)
{ return keysrt_key_renew(client, &everything_of_record_table, &id, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL everything_of_record_delete(keysrt_client *client, everything_id id)
{ return keysrt_key_delete(client, &everything_of_record_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL everything_of_record_walk(keysrt_client *client, keysrt_walk *walk, everything_of_record_params *out)
{ return keysrt_key_walk(client, &everything_of_record_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL everything_of_record_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &everything_of_record_table, deleted); }

/* hash "k:others:{id}", Redis type hash, database 0; TTL: 24 hours; every write sets it anew. everything.keys:270 */
typedef struct everything_with_others_params {
    everything_id id;
} everything_with_others_params;
typedef struct everything_with_others {
    keysrt_view known;
    everything_id_to_points_map others;
    keysrt_block block; /* of a result */
} everything_with_others;
static inline void everything_with_others_clear(everything_with_others *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}
#define EVERYTHING_WITH_OTHERS_FIELD_KNOWN (UINT64_C(1) << 0)
static const keysrt_piece everything_with_others_table_pieces[] KEYSRT_UNUSED = {
    {"k:others:", 9, offsetof(everything_with_others_params, id), &everything_type_15, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_field everything_with_others_table_fields[] KEYSRT_UNUSED = {
    {"known", 5, offsetof(everything_with_others, known), KEYSRT_NO_OFFSET, &everything_type_18, "$5\r\nknown\r\n", 11},
};
static const keysrt_record everything_with_others_table_record KEYSRT_UNUSED = {"with_others", offsetof(everything_with_others, block), 1, everything_with_others_table_fields, &everything_map_4, offsetof(everything_with_others, others)};
static const keysrt_key everything_with_others_table KEYSRT_UNUSED = {&everything_keyspace, "with_others", 101, 0, KEYSRT_HASH, false,
    {2, sizeof(everything_with_others_params), everything_with_others_table_pieces, "k:others:*", "k:others:{id}"},
    0, 0, &everything_with_others_table_record,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 86400000, 0, 0, 0, 0, "$2\r\nPX\r\n$8\r\n86400000\r\n", 22},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL everything_with_others_key_name(keysrt_client *client, everything_id id, keysrt_text *out)
{ return keysrt_key_name(client, &everything_with_others_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL everything_with_others_parse(keysrt_client *client, keysrt_view name, everything_with_others_params *out)
{ return keysrt_key_parse(client, &everything_with_others_table, name, out, NULL); }
/* All fields; MISS: no such key. HGETALL */
KEYSRT_CALL everything_with_others_get(keysrt_client *client, everything_id id, everything_with_others *out)
{ return keysrt_hash_get(client, &everything_with_others_table, &id, out, &out->block); }
/* Replaces the whole key in one step. DEL, HSET */
KEYSRT_CALL everything_with_others_put(keysrt_client *client, everything_id id, const everything_with_others *record)
{ return keysrt_hash_put(client, &everything_with_others_table, &id, record, keysrt_declared_ttl); }
/* The fields of the mask; MISS: no such key. HMGET */
KEYSRT_CALL everything_with_others_get_fields(keysrt_client *client, everything_id id, uint64_t mask, everything_with_others *out)
{ return keysrt_hash_get_fields(client, &everything_with_others_table, &id, mask, out, &out->block); }
/* The fields of the mask; optional ones that are not there are deleted. HSET */
KEYSRT_CALL everything_with_others_set_fields(keysrt_client *client, everything_id id, uint64_t mask, const everything_with_others *record)
{ return keysrt_hash_set_fields(client, &everything_with_others_table, &id, mask, record, keysrt_declared_ttl); }
/* MISS: no such key or field. HGET */
KEYSRT_CALL everything_with_others_get_known(keysrt_client *client, everything_id id, keysrt_text *out)
{ return keysrt_hash_get_field(client, &everything_with_others_table, &id, 0, out, &out->block); }
/* One field alone. HSET */
KEYSRT_CALL everything_with_others_set_known(keysrt_client *client, everything_id id, keysrt_view value)
{ return keysrt_hash_set_field(client, &everything_with_others_table, &id, 0, &value, keysrt_declared_ttl); }
/* A field that is not declared; MISS: no such key or field. HGET */
KEYSRT_CALL everything_with_others_get_other(keysrt_client *client, everything_id id, everything_id name, everything_points *out)
{ return keysrt_hash_map_get(client, &everything_with_others_table, &id, &name, out, NULL); }
/* A field that is not declared. HSET */
KEYSRT_CALL everything_with_others_set_other(keysrt_client *client, everything_id id, everything_id name, everything_points value)
{ return keysrt_hash_map_set(client, &everything_with_others_table, &id, &name, &value, keysrt_declared_ttl); }
/* out may be NULL. HINCRBY */
KEYSRT_CALL everything_with_others_increment_other(keysrt_client *client, everything_id id, everything_id name, int64_t by, int64_t *out)
{ return keysrt_hash_map_increment(client, &everything_with_others_table, &id, &name, &by, keysrt_declared_ttl, out); }
/* MISS: there was none. HDEL */
KEYSRT_CALL everything_with_others_delete_other(keysrt_client *client, everything_id id, everything_id name)
{ return keysrt_hash_map_delete(client, &everything_with_others_table, &id, &name); }
/* The next field that is not declared, in bounded memory; one may come twice; MISS: the end. HSCAN */
KEYSRT_CALL everything_with_others_walk_others(keysrt_client *client, everything_id id, keysrt_walk *walk, everything_id_result *name, everything_points *out)
{ return keysrt_hash_walk(client, &everything_with_others_table, &id, walk, name, &name->block, out, NULL); }
/* OK or MISS. EXISTS */
KEYSRT_CALL everything_with_others_exists(keysrt_client *client, everything_id id)
{ return keysrt_key_exists(client, &everything_with_others_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL everything_with_others_ttl(keysrt_client *client, everything_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &everything_with_others_table, &id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL everything_with_others_renew(keysrt_client *client, everything_id id)
{ return keysrt_key_renew(client, &everything_with_others_table, &id, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL everything_with_others_delete(keysrt_client *client, everything_id id)
{ return keysrt_key_delete(client, &everything_with_others_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL everything_with_others_walk(keysrt_client *client, keysrt_walk *walk, everything_with_others_params *out)
{ return keysrt_key_walk(client, &everything_with_others_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL everything_with_others_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &everything_with_others_table, deleted); }

/* hash "k:numbers:{id}", Redis type hash, database 0; TTL: 24 hours; every write sets it anew. everything.keys:274 */
typedef struct everything_numbers_params {
    everything_id id;
} everything_numbers_params;
typedef struct everything_numbers {
    int8_t a;
    uint64_t b;
    float c;
    everything_points d;
    everything_pause e;
    int64_t f;
} everything_numbers;
#define EVERYTHING_NUMBERS_FIELD_A (UINT64_C(1) << 0)
#define EVERYTHING_NUMBERS_FIELD_B (UINT64_C(1) << 1)
#define EVERYTHING_NUMBERS_FIELD_C (UINT64_C(1) << 2)
#define EVERYTHING_NUMBERS_FIELD_D (UINT64_C(1) << 3)
#define EVERYTHING_NUMBERS_FIELD_E (UINT64_C(1) << 4)
#define EVERYTHING_NUMBERS_FIELD_F (UINT64_C(1) << 5)
static const keysrt_piece everything_numbers_table_pieces[] KEYSRT_UNUSED = {
    {"k:numbers:", 10, offsetof(everything_numbers_params, id), &everything_type_15, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_field everything_numbers_table_fields[] KEYSRT_UNUSED = {
    {"a", 1, offsetof(everything_numbers, a), KEYSRT_NO_OFFSET, &everything_type_36, "$1\r\na\r\n", 7},
    {"b", 1, offsetof(everything_numbers, b), KEYSRT_NO_OFFSET, &everything_type_16, "$1\r\nb\r\n", 7},
    {"c", 1, offsetof(everything_numbers, c), KEYSRT_NO_OFFSET, &everything_type_40, "$1\r\nc\r\n", 7},
    {"d", 1, offsetof(everything_numbers, d), KEYSRT_NO_OFFSET, &everything_type_92, "$1\r\nd\r\n", 7},
    {"e", 1, offsetof(everything_numbers, e), KEYSRT_NO_OFFSET, &everything_type_49, "$1\r\ne\r\n", 7},
    {"f", 1, offsetof(everything_numbers, f), KEYSRT_NO_OFFSET, &everything_type_95, "$1\r\nf\r\n", 7},
};
static const keysrt_record everything_numbers_table_record KEYSRT_UNUSED = {"numbers", sizeof(everything_numbers), 6, everything_numbers_table_fields, 0, 0};
static const keysrt_key everything_numbers_table KEYSRT_UNUSED = {&everything_keyspace, "numbers", 102, 0, KEYSRT_HASH, false,
    {2, sizeof(everything_numbers_params), everything_numbers_table_pieces, "k:numbers:*", "k:numbers:{id}"},
    0, 0, &everything_numbers_table_record,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 86400000, 0, 0, 0, 0, "$2\r\nPX\r\n$8\r\n86400000\r\n", 22},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL everything_numbers_key_name(keysrt_client *client, everything_id id, keysrt_text *out)
{ return keysrt_key_name(client, &everything_numbers_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL everything_numbers_parse(keysrt_client *client, keysrt_view name, everything_numbers_params *out)
{ return keysrt_key_parse(client, &everything_numbers_table, name, out, NULL); }
/* All fields; MISS: no such key. HGETALL */
KEYSRT_CALL everything_numbers_get(keysrt_client *client, everything_id id, everything_numbers *out)
{ return keysrt_hash_get(client, &everything_numbers_table, &id, out, NULL); }
/* Replaces the whole key in one step. DEL, HSET */
KEYSRT_CALL everything_numbers_put(keysrt_client *client, everything_id id, const everything_numbers *record)
{ return keysrt_hash_put(client, &everything_numbers_table, &id, record, keysrt_declared_ttl); }
/* The fields of the mask; MISS: no such key. HMGET */
KEYSRT_CALL everything_numbers_get_fields(keysrt_client *client, everything_id id, uint64_t mask, everything_numbers *out)
{ return keysrt_hash_get_fields(client, &everything_numbers_table, &id, mask, out, NULL); }
/* The fields of the mask; optional ones that are not there are deleted. HSET */
KEYSRT_CALL everything_numbers_set_fields(keysrt_client *client, everything_id id, uint64_t mask, const everything_numbers *record)
{ return keysrt_hash_set_fields(client, &everything_numbers_table, &id, mask, record, keysrt_declared_ttl); }
/* MISS: no such key or field. HGET */
KEYSRT_CALL everything_numbers_get_a(keysrt_client *client, everything_id id, int8_t *out)
{ return keysrt_hash_get_field(client, &everything_numbers_table, &id, 0, out, NULL); }
/* One field alone. HSET */
KEYSRT_CALL everything_numbers_set_a(keysrt_client *client, everything_id id, int8_t value)
{ return keysrt_hash_set_field(client, &everything_numbers_table, &id, 0, &value, keysrt_declared_ttl); }
/* out may be NULL. HINCRBY */
KEYSRT_CALL everything_numbers_increment_a(keysrt_client *client, everything_id id, int64_t by, int64_t *out)
{ return keysrt_hash_increment(client, &everything_numbers_table, &id, 0, &by, keysrt_declared_ttl, out); }
/* MISS: no such key or field. HGET */
KEYSRT_CALL everything_numbers_get_b(keysrt_client *client, everything_id id, uint64_t *out)
{ return keysrt_hash_get_field(client, &everything_numbers_table, &id, 1, out, NULL); }
/* One field alone. HSET */
KEYSRT_CALL everything_numbers_set_b(keysrt_client *client, everything_id id, uint64_t value)
{ return keysrt_hash_set_field(client, &everything_numbers_table, &id, 1, &value, keysrt_declared_ttl); }
/* out may be NULL. HINCRBY */
KEYSRT_CALL everything_numbers_increment_b(keysrt_client *client, everything_id id, int64_t by, int64_t *out)
{ return keysrt_hash_increment(client, &everything_numbers_table, &id, 1, &by, keysrt_declared_ttl, out); }
/* MISS: no such key or field. HGET */
KEYSRT_CALL everything_numbers_get_c(keysrt_client *client, everything_id id, float *out)
{ return keysrt_hash_get_field(client, &everything_numbers_table, &id, 2, out, NULL); }
/* One field alone. HSET */
KEYSRT_CALL everything_numbers_set_c(keysrt_client *client, everything_id id, float value)
{ return keysrt_hash_set_field(client, &everything_numbers_table, &id, 2, &value, keysrt_declared_ttl); }
/* out may be NULL. HINCRBY */
KEYSRT_CALL everything_numbers_increment_c(keysrt_client *client, everything_id id, double by, double *out)
{ return keysrt_hash_increment(client, &everything_numbers_table, &id, 2, &by, keysrt_declared_ttl, out); }
/* MISS: no such key or field. HGET */
KEYSRT_CALL everything_numbers_get_d(keysrt_client *client, everything_id id, everything_points *out)
{ return keysrt_hash_get_field(client, &everything_numbers_table, &id, 3, out, NULL); }
/* One field alone. HSET */
KEYSRT_CALL everything_numbers_set_d(keysrt_client *client, everything_id id, everything_points value)
{ return keysrt_hash_set_field(client, &everything_numbers_table, &id, 3, &value, keysrt_declared_ttl); }
/* out may be NULL. HINCRBY */
KEYSRT_CALL everything_numbers_increment_d(keysrt_client *client, everything_id id, int64_t by, int64_t *out)
{ return keysrt_hash_increment(client, &everything_numbers_table, &id, 3, &by, keysrt_declared_ttl, out); }
/* MISS: no such key or field. HGET */
KEYSRT_CALL everything_numbers_get_e(keysrt_client *client, everything_id id, everything_pause *out)
{ return keysrt_hash_get_field(client, &everything_numbers_table, &id, 4, out, NULL); }
/* One field alone. HSET */
KEYSRT_CALL everything_numbers_set_e(keysrt_client *client, everything_id id, everything_pause value)
{ return keysrt_hash_set_field(client, &everything_numbers_table, &id, 4, &value, keysrt_declared_ttl); }
/* MISS: no such key or field. HGET */
KEYSRT_CALL everything_numbers_get_f(keysrt_client *client, everything_id id, int64_t *out)
{ return keysrt_hash_get_field(client, &everything_numbers_table, &id, 5, out, NULL); }
/* One field alone. HSET */
KEYSRT_CALL everything_numbers_set_f(keysrt_client *client, everything_id id, int64_t value)
{ return keysrt_hash_set_field(client, &everything_numbers_table, &id, 5, &value, keysrt_declared_ttl); }
/* OK or MISS. EXISTS */
KEYSRT_CALL everything_numbers_exists(keysrt_client *client, everything_id id)
{ return keysrt_key_exists(client, &everything_numbers_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL everything_numbers_ttl(keysrt_client *client, everything_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &everything_numbers_table, &id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL everything_numbers_renew(keysrt_client *client, everything_id id)
{ return keysrt_key_renew(client, &everything_numbers_table, &id, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL everything_numbers_delete(keysrt_client *client, everything_id id)
{ return keysrt_key_delete(client, &everything_numbers_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL everything_numbers_walk(keysrt_client *client, keysrt_walk *walk, everything_numbers_params *out)
{ return keysrt_key_walk(client, &everything_numbers_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL everything_numbers_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &everything_numbers_table, deleted); }

/* hash "k:flags:{id}", Redis type hash, database 0; TTL: 24 hours; every write sets it anew. everything.keys:275 */
typedef struct everything_flags_params {
    everything_id id;
} everything_flags_params;
typedef struct everything_flags_entry {
    everything_id name;
    bool value;
} everything_flags_entry;
typedef struct everything_flags_entries {
    everything_flags_entry *items;
    size_t count;
    keysrt_block block;
} everything_flags_entries;
static inline void everything_flags_entries_clear(everything_flags_entries *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}
static const keysrt_piece everything_flags_table_pieces[] KEYSRT_UNUSED = {
    {"k:flags:", 8, offsetof(everything_flags_params, id), &everything_type_15, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_map everything_map_7 KEYSRT_UNUSED = {&everything_type_15, &everything_type_34, sizeof(everything_flags_entry), offsetof(everything_flags_entry, value)};
static const keysrt_record everything_flags_table_record KEYSRT_UNUSED = {"flags", offsetof(everything_flags_entries, block), 0, 0, &everything_map_7, 0};
static const keysrt_key everything_flags_table KEYSRT_UNUSED = {&everything_keyspace, "flags", 103, 0, KEYSRT_HASH, false,
    {2, sizeof(everything_flags_params), everything_flags_table_pieces, "k:flags:*", "k:flags:{id}"},
    0, 0, &everything_flags_table_record,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 86400000, 0, 0, 0, 0, "$2\r\nPX\r\n$8\r\n86400000\r\n", 22},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL everything_flags_key_name(keysrt_client *client, everything_id id, keysrt_text *out)
{ return keysrt_key_name(client, &everything_flags_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL everything_flags_parse(keysrt_client *client, keysrt_view name, everything_flags_params *out)
{ return keysrt_key_parse(client, &everything_flags_table, name, out, NULL); }
/* All fields; MISS: no such key. HGETALL */
KEYSRT_CALL everything_flags_get(keysrt_client *client, everything_id id, everything_flags_entries *out)
{ return keysrt_hash_get(client, &everything_flags_table, &id, out, &out->block); }
/* Replaces the whole key in one step. DEL, HSET */
KEYSRT_CALL everything_flags_put(keysrt_client *client, everything_id id, const everything_flags_entry *entries, size_t count)
{
    const struct {
        const everything_flags_entry *items;
        size_t count;
    } map = {entries, count};
    return keysrt_hash_put(client, &everything_flags_table, &id, &map, keysrt_declared_ttl);
}
/* MISS: no such key or field. HGET */
KEYSRT_CALL everything_flags_get_field(keysrt_client *client, everything_id id, everything_id name, bool *out)
{ return keysrt_hash_map_get(client, &everything_flags_table, &id, &name, out, NULL); }
/* One field alone. HSET */
KEYSRT_CALL everything_flags_set_field(keysrt_client *client, everything_id id, everything_id name, bool value)
{ return keysrt_hash_map_set(client, &everything_flags_table, &id, &name, &value, keysrt_declared_ttl); }
/* MISS: there was none. HDEL */
KEYSRT_CALL everything_flags_delete_field(keysrt_client *client, everything_id id, everything_id name)
{ return keysrt_hash_map_delete(client, &everything_flags_table, &id, &name); }
/* The next field, in bounded memory; one may come twice; MISS: the end. HSCAN */
KEYSRT_CALL everything_flags_walk_fields(keysrt_client *client, everything_id id, keysrt_walk *walk, everything_id_result *name, bool *out)
{ return keysrt_hash_walk(client, &everything_flags_table, &id, walk, name, &name->block, out, NULL); }
/* 0 where there is no key. HLEN */
KEYSRT_CALL everything_flags_size(keysrt_client *client, everything_id id, uint64_t *out)
{ return keysrt_hash_size(client, &everything_flags_table, &id, out); }
/* OK or MISS. EXISTS */
KEYSRT_CALL everything_flags_exists(keysrt_client *client, everything_id id)
{ return keysrt_key_exists(client, &everything_flags_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL everything_flags_ttl(keysrt_client *client, everything_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &everything_flags_table, &id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL everything_flags_renew(keysrt_client *client, everything_id id)
{ return keysrt_key_renew(client, &everything_flags_table, &id, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL everything_flags_delete(keysrt_client *client, everything_id id)
{ return keysrt_key_delete(client, &everything_flags_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL everything_flags_walk(keysrt_client *client, keysrt_walk *walk, everything_flags_params *out)
{ return keysrt_key_walk(client, &everything_flags_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL everything_flags_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &everything_flags_table, deleted); }

/* hash "k:bykey:{id}", Redis type hash, database 0; TTL: 24 hours; every write sets it anew. everything.keys:276 */
typedef struct everything_by_key_params {
    everything_id id;
} everything_by_key_params;
typedef struct everything_by_key_entry {
    everything_plain_params name;
    int64_t value;
} everything_by_key_entry;
typedef struct everything_by_key_entries {
    everything_by_key_entry *items;
    size_t count;
    keysrt_block block;
} everything_by_key_entries;
static inline void everything_by_key_entries_clear(everything_by_key_entries *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}
static const keysrt_piece everything_by_key_table_pieces[] KEYSRT_UNUSED = {
    {"k:bykey:", 8, offsetof(everything_by_key_params, id), &everything_type_15, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_map everything_map_8 KEYSRT_UNUSED = {&everything_type_96, &everything_type_6, sizeof(everything_by_key_entry), offsetof(everything_by_key_entry, value)};
static const keysrt_record everything_by_key_table_record KEYSRT_UNUSED = {"by_key", offsetof(everything_by_key_entries, block), 0, 0, &everything_map_8, 0};
static const keysrt_key everything_by_key_table KEYSRT_UNUSED = {&everything_keyspace, "by_key", 104, 0, KEYSRT_HASH, false,
    {2, sizeof(everything_by_key_params), everything_by_key_table_pieces, "k:bykey:*", "k:bykey:{id}"},
    0, 0, &everything_by_key_table_record,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 86400000, 0, 0, 0, 0, "$2\r\nPX\r\n$8\r\n86400000\r\n", 22},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL everything_by_key_key_name(keysrt_client *client, everything_id id, keysrt_text *out)
{ return keysrt_key_name(client, &everything_by_key_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL everything_by_key_parse(keysrt_client *client, keysrt_view name, everything_by_key_params *out)
{ return keysrt_key_parse(client, &everything_by_key_table, name, out, NULL); }
/* All fields; MISS: no such key. HGETALL */
KEYSRT_CALL everything_by_key_get(keysrt_client *client, everything_id id, everything_by_key_entries *out)
{ return keysrt_hash_get(client, &everything_by_key_table, &id, out, &out->block); }
/* Replaces the whole key in one step. DEL, HSET */
KEYSRT_CALL everything_by_key_put(keysrt_client *client, everything_id id, const everything_by_key_entry *entries, size_t count)
{
    const struct {
        const everything_by_key_entry *items;
        size_t count;
    } map = {entries, count};
    return keysrt_hash_put(client, &everything_by_key_table, &id, &map, keysrt_declared_ttl);
}
/* MISS: no such key or field. HGET */
KEYSRT_CALL everything_by_key_get_field(keysrt_client *client, everything_id id, everything_plain_params name, int64_t *out)
{ return keysrt_hash_map_get(client, &everything_by_key_table, &id, &name, out, NULL); }
/* One field alone. HSET */
KEYSRT_CALL everything_by_key_set_field(keysrt_client *client, everything_id id, everything_plain_params name, int64_t value)
{ return keysrt_hash_map_set(client, &everything_by_key_table, &id, &name, &value, keysrt_declared_ttl); }
/* out may be NULL. HINCRBY */
KEYSRT_CALL everything_by_key_increment_field(keysrt_client *client, everything_id id, everything_plain_params name, int64_t by, int64_t *out)
{ return keysrt_hash_map_increment(client, &everything_by_key_table, &id, &name, &by, keysrt_declared_ttl, out); }
/* MISS: there was none. HDEL */
KEYSRT_CALL everything_by_key_delete_field(keysrt_client *client, everything_id id, everything_plain_params name)
{ return keysrt_hash_map_delete(client, &everything_by_key_table, &id, &name); }
/* The next field, in bounded memory; one may come twice; MISS: the end. HSCAN */
KEYSRT_CALL everything_by_key_walk_fields(keysrt_client *client, everything_id id, keysrt_walk *walk, everything_plain_params_result *name, int64_t *out)
{ return keysrt_hash_walk(client, &everything_by_key_table, &id, walk, name, &name->block, out, NULL); }
/* 0 where there is no key. HLEN */
KEYSRT_CALL everything_by_key_size(keysrt_client *client, everything_id id, uint64_t *out)
{ return keysrt_hash_size(client, &everything_by_key_table, &id, out); }
/* OK or MISS. EXISTS */
KEYSRT_CALL everything_by_key_exists(keysrt_client *client, everything_id id)
{ return keysrt_key_exists(client, &everything_by_key_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL everything_by_key_ttl(keysrt_client *client, everything_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &everything_by_key_table, &id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL everything_by_key_renew(keysrt_client *client, everything_id id)
{ return keysrt_key_renew(client, &everything_by_key_table, &id, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL everything_by_key_delete(keysrt_client *client, everything_id id)
{ return keysrt_key_delete(client, &everything_by_key_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL everything_by_key_walk(keysrt_client *client, keysrt_walk *walk, everything_by_key_params *out)
{ return keysrt_key_walk(client, &everything_by_key_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL everything_by_key_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &everything_by_key_table, deleted); }

/* hash "k:notes", Redis type hash, database 0; TTL: 24 hours; every write sets it anew. everything.keys:277 */
typedef struct everything_notes_entry {
    everything_job_ref name;
    everything_note value;
} everything_notes_entry;
typedef struct everything_notes_entries {
    everything_notes_entry *items;
    size_t count;
    keysrt_block block;
} everything_notes_entries;
static inline void everything_notes_entries_clear(everything_notes_entries *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}
static const keysrt_piece everything_notes_table_pieces[] KEYSRT_UNUSED = {
    {"k:notes", 7, 0, 0, 0, false},
};
static const keysrt_map everything_map_9 KEYSRT_UNUSED = {&everything_type_17, &everything_type_70, sizeof(everything_notes_entry), offsetof(everything_notes_entry, value)};
static const keysrt_record everything_notes_table_record KEYSRT_UNUSED = {"notes", offsetof(everything_notes_entries, block), 0, 0, &everything_map_9, 0};
static const keysrt_key everything_notes_table KEYSRT_UNUSED = {&everything_keyspace, "notes", 105, 0, KEYSRT_HASH, false,
    {1, 0, everything_notes_table_pieces, "k:notes", "k:notes"},
    0, 0, &everything_notes_table_record,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 86400000, 0, 0, 0, 0, "$2\r\nPX\r\n$8\r\n86400000\r\n", 22},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL everything_notes_key_name(keysrt_client *client, keysrt_text *out)
{ return keysrt_key_name(client, &everything_notes_table, NULL, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL everything_notes_parse(keysrt_client *client, keysrt_view name)
{ return keysrt_key_parse(client, &everything_notes_table, name, NULL, NULL); }
/* All fields; MISS: no such key. HGETALL */
KEYSRT_CALL everything_notes_get(keysrt_client *client, everything_notes_entries *out)
{ return keysrt_hash_get(client, &everything_notes_table, NULL, out, &out->block); }
/* Replaces the whole key in one step. DEL, HSET */
KEYSRT_CALL everything_notes_put(keysrt_client *client, const everything_notes_entry *entries, size_t count)
{
    const struct {
        const everything_notes_entry *items;
        size_t count;
    } map = {entries, count};
    return keysrt_hash_put(client, &everything_notes_table, NULL, &map, keysrt_declared_ttl);
}
/* MISS: no such key or field. HGET */
KEYSRT_CALL everything_notes_get_field(keysrt_client *client, everything_job_ref name, everything_note_result *out)
{ return keysrt_hash_map_get(client, &everything_notes_table, NULL, &name, out, &out->block); }
/* One field alone. HSET */
KEYSRT_CALL everything_notes_set_field(keysrt_client *client, everything_job_ref name, const everything_note *value)
{ return keysrt_hash_map_set(client, &everything_notes_table, NULL, &name, value, keysrt_declared_ttl); }
/* MISS: there was none. HDEL */
KEYSRT_CALL everything_notes_delete_field(keysrt_client *client, everything_job_ref name)
{ return keysrt_hash_map_delete(client, &everything_notes_table, NULL, &name); }
/* The next field, in bounded memory; one may come twice; MISS: the end. HSCAN */
KEYSRT_CALL everything_notes_walk_fields(keysrt_client *client, keysrt_walk *walk, everything_job_ref_result *name, everything_note_result *out)
{ return keysrt_hash_walk(client, &everything_notes_table, NULL, walk, name, &name->block, out, &out->block); }
/* 0 where there is no key. HLEN */
KEYSRT_CALL everything_notes_size(keysrt_client *client, uint64_t *out)
{ return keysrt_hash_size(client, &everything_notes_table, NULL, out); }
/* OK or MISS. EXISTS */
KEYSRT_CALL everything_notes_exists(keysrt_client *client)
{ return keysrt_key_exists(client, &everything_notes_table, NULL); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL everything_notes_ttl(keysrt_client *client, keysrt_duration *out)
{ return keysrt_key_ttl(client, &everything_notes_table, NULL, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL everything_notes_renew(keysrt_client *client)
{ return keysrt_key_renew(client, &everything_notes_table, NULL, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL everything_notes_delete(keysrt_client *client)
{ return keysrt_key_delete(client, &everything_notes_table, NULL); }

/* hash "k:blobs", Redis type hash, database 0; TTL: 24 hours; every write sets it anew. everything.keys:278 */
typedef struct everything_blobs_entry {
    everything_id name;
    everything_large value;
} everything_blobs_entry;
typedef struct everything_blobs_entries {
    everything_blobs_entry *items;
    size_t count;
    keysrt_block block;
} everything_blobs_entries;
static inline void everything_blobs_entries_clear(everything_blobs_entries *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}
static const keysrt_piece everything_blobs_table_pieces[] KEYSRT_UNUSED = {
    {"k:blobs", 7, 0, 0, 0, false},
};
static const keysrt_map everything_map_10 KEYSRT_UNUSED = {&everything_type_15, &everything_type_30, sizeof(everything_blobs_entry), offsetof(everything_blobs_entry, value)};
static const keysrt_record everything_blobs_table_record KEYSRT_UNUSED = {"blobs", offsetof(everything_blobs_entries, block), 0, 0, &everything_map_10, 0};
static const keysrt_key everything_blobs_table KEYSRT_UNUSED = {&everything_keyspace, "blobs", 106, 0, KEYSRT_HASH, false,
    {1, 0, everything_blobs_table_pieces, "k:blobs", "k:blobs"},
    0, 0, &everything_blobs_table_record,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 86400000, 0, 0, 0, 0, "$2\r\nPX\r\n$8\r\n86400000\r\n", 22},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL everything_blobs_key_name(keysrt_client *client, keysrt_text *out)
{ return keysrt_key_name(client, &everything_blobs_table, NULL, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL everything_blobs_parse(keysrt_client *client, keysrt_view name)
{ return keysrt_key_parse(client, &everything_blobs_table, name, NULL, NULL); }
/* All fields; MISS: no such key. HGETALL */
KEYSRT_CALL everything_blobs_get(keysrt_client *client, everything_blobs_entries *out)
{ return keysrt_hash_get(client, &everything_blobs_table, NULL, out, &out->block); }
/* Replaces the whole key in one step. DEL, HSET */
KEYSRT_CALL everything_blobs_put(keysrt_client *client, const everything_blobs_entry *entries, size_t count)
{
    const struct {
        const everything_blobs_entry *items;
        size_t count;
    } map = {entries, count};
    return keysrt_hash_put(client, &everything_blobs_table, NULL, &map, keysrt_declared_ttl);
}
/* MISS: no such key or field. HGET */
KEYSRT_CALL everything_blobs_get_field(keysrt_client *client, everything_id name, everything_large *out)
{ return keysrt_hash_map_get(client, &everything_blobs_table, NULL, &name, out, NULL); }
/* One field alone. HSET */
KEYSRT_CALL everything_blobs_set_field(keysrt_client *client, everything_id name, const everything_large *value)
{ return keysrt_hash_map_set(client, &everything_blobs_table, NULL, &name, value, keysrt_declared_ttl); }
/* MISS: there was none. HDEL */
KEYSRT_CALL everything_blobs_delete_field(keysrt_client *client, everything_id name)
{ return keysrt_hash_map_delete(client, &everything_blobs_table, NULL, &name); }
/* The next field, in bounded memory; one may come twice; MISS: the end. HSCAN */
KEYSRT_CALL everything_blobs_walk_fields(keysrt_client *client, keysrt_walk *walk, everything_id_result *name, everything_large *out)
{ return keysrt_hash_walk(client, &everything_blobs_table, NULL, walk, name, &name->block, out, NULL); }
/* 0 where there is no key. HLEN */
KEYSRT_CALL everything_blobs_size(keysrt_client *client, uint64_t *out)
{ return keysrt_hash_size(client, &everything_blobs_table, NULL, out); }
/* OK or MISS. EXISTS */
KEYSRT_CALL everything_blobs_exists(keysrt_client *client)
{ return keysrt_key_exists(client, &everything_blobs_table, NULL); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL everything_blobs_ttl(keysrt_client *client, keysrt_duration *out)
{ return keysrt_key_ttl(client, &everything_blobs_table, NULL, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL everything_blobs_renew(keysrt_client *client)
{ return keysrt_key_renew(client, &everything_blobs_table, NULL, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL everything_blobs_delete(keysrt_client *client)
{ return keysrt_key_delete(client, &everything_blobs_table, NULL); }

/* list "k:recent:{id}", Redis type list, database 0; TTL: 24 hours; every write sets it anew. everything.keys:280 */
typedef struct everything_recent_params {
    everything_id id;
} everything_recent_params;
static const keysrt_piece everything_recent_table_pieces[] KEYSRT_UNUSED = {
    {"k:recent:", 9, offsetof(everything_recent_params, id), &everything_type_15, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_trim everything_trim_1 KEYSRT_UNUSED = {{KEYSRT_CONSTANT, 10, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, 1, false};
static const keysrt_key everything_recent_table KEYSRT_UNUSED = {&everything_keyspace, "recent", 107, 0, KEYSRT_LIST, false,
    {2, sizeof(everything_recent_params), everything_recent_table_pieces, "k:recent:*", "k:recent:{id}"},
    &everything_type_18, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 86400000, 0, 0, 0, 0, "$2\r\nPX\r\n$8\r\n86400000\r\n", 22},
    &everything_trim_1, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL everything_recent_key_name(keysrt_client *client, everything_id id, keysrt_text *out)
{ return keysrt_key_name(client, &everything_recent_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL everything_recent_parse(keysrt_client *client, keysrt_view name, everything_recent_params *out)
{ return keysrt_key_parse(client, &everything_recent_table, name, out, NULL); }
/* length (may be NULL): afterwards. LPUSH */
KEYSRT_CALL everything_recent_push_left(keysrt_client *client, everything_id id, keysrt_view value, uint64_t *length)
{ return keysrt_list_push(client, &everything_recent_table, &id, KEYSRT_LEFT, &value, 1, keysrt_declared_ttl, length); }
/* length (may be NULL): afterwards. RPUSH */
KEYSRT_CALL everything_recent_push_right(keysrt_client *client, everything_id id, keysrt_view value, uint64_t *length)
{ return keysrt_list_push(client, &everything_recent_table, &id, KEYSRT_RIGHT, &value, 1, keysrt_declared_ttl, length); }
/* The last one ends up leftmost. LPUSH */
KEYSRT_CALL everything_recent_push_left_many(keysrt_client *client, everything_id id, const keysrt_view *values, size_t count, uint64_t *length)
{ return keysrt_list_push(client, &everything_recent_table, &id, KEYSRT_LEFT, values, count, keysrt_declared_ttl, length); }
/* The last one ends up rightmost. RPUSH */
KEYSRT_CALL everything_recent_push_right_many(keysrt_client *client, everything_id id, const keysrt_view *values, size_t count, uint64_t *length)
{ return keysrt_list_push(client, &everything_recent_table, &id, KEYSRT_RIGHT, values, count, keysrt_declared_ttl, length); }
/* MISS: the list is empty. LPOP */
KEYSRT_CALL everything_recent_pop_left(keysrt_client *client, everything_id id, keysrt_text *out)
{ return keysrt_list_pop(client, &everything_recent_table, &id, KEYSRT_LEFT, out, &out->block); }
/* MISS: the list is empty. RPOP */
KEYSRT_CALL everything_recent_pop_right(keysrt_client *client, everything_id id, keysrt_text *out)
{ return keysrt_list_pop(client, &everything_recent_table, &id, KEYSRT_RIGHT, out, &out->block); }
/* Waits up to timeout for one; MISS: none came. BLPOP */
KEYSRT_CALL everything_recent_pop_left_wait(keysrt_client *client, everything_id id, keysrt_duration timeout, keysrt_text *out)
{ return keysrt_list_pop_wait(client, &everything_recent_table, &id, KEYSRT_LEFT, timeout, out, &out->block); }
/* Waits up to timeout for one; MISS: none came. BRPOP */
KEYSRT_CALL everything_recent_pop_right_wait(keysrt_client *client, everything_id id, keysrt_duration timeout, keysrt_text *out)
{ return keysrt_list_pop_wait(client, &everything_recent_table, &id, KEYSRT_RIGHT, timeout, out, &out->block); }
/* From the first of the keys that has one; which (may be NULL): its index. BLPOP */
KEYSRT_CALL everything_recent_pop_left_wait_any(keysrt_client *client, const everything_recent_params *keys, size_t count, keysrt_duration timeout, size_t *which, keysrt_text *out)
{ return keysrt_list_pop_wait_any(client, &everything_recent_table, keys, count, KEYSRT_LEFT, timeout, which, out, &out->block); }
/* From the first of the keys that has one; which (may be NULL): its index. BRPOP */
KEYSRT_CALL everything_recent_pop_right_wait_any(keysrt_client *client, const everything_recent_params *keys, size_t count, keysrt_duration timeout, size_t *which, keysrt_text *out)
{ return keysrt_list_pop_wait_any(client, &everything_recent_table, keys, count, KEYSRT_RIGHT, timeout, which, out, &out->block); }
/* Both ends included, negative from the right: 0, -1 is all. LRANGE */
KEYSRT_CALL everything_recent_range(keysrt_client *client, everything_id id, int64_t start, int64_t stop, everything_string_array *out)
{ return keysrt_list_range(client, &everything_recent_table, &id, start, stop, out, &out->block); }
/* 0 where there is no key. LLEN */
KEYSRT_CALL everything_recent_length(keysrt_client *client, everything_id id, uint64_t *out)
{ return keysrt_list_length(client, &everything_recent_table, &id, out); }
/* count > 0: from the left, < 0: from the right, 0: all; removed may be NULL. LREM */
KEYSRT_CALL everything_recent_remove(keysrt_client *client, everything_id id, keysrt_view value, int64_t count, uint64_t *removed)
{ return keysrt_list_remove(client, &everything_recent_table, &id, &value, count, removed); }
/* This list, for calls on several; *params is borrowed. */
static inline everything_list_of_string everything_recent_ref(const everything_recent_params *params)
{
    const everything_list_of_string made = {{&everything_recent_table, params}};
    return made;
}
/* From an end of the source to one of this list; MISS: it is empty. LMOVE */
KEYSRT_CALL everything_recent_move_from(keysrt_client *client, everything_id id, everything_list_of_string source, keysrt_end from, keysrt_end to, keysrt_text *out)
{ return keysrt_list_move(client, &everything_recent_table, &id, &source.ref, from, to, keysrt_declared_ttl, out, &out->block); }
/* OK or MISS. EXISTS */
KEYSRT_CALL everything_recent_exists(keysrt_client *client, everything_id id)
{ return keysrt_key_exists(client, &everything_recent_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL everything_recent_ttl(keysrt_client *client, everything_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &everything_recent_table, &id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL everything_recent_renew(keysrt_client *client, everything_id id)
{ return keysrt_key_renew(client, &everything_recent_table, &id, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL everything_recent_delete(keysrt_client *client, everything_id id)
{ return keysrt_key_delete(client, &everything_recent_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL everything_recent_walk(keysrt_client *client, keysrt_walk *walk, everything_recent_params *out)
{ return keysrt_key_walk(client, &everything_recent_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL everything_recent_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &everything_recent_table, deleted); }

/* list "k:ids:{id}", Redis type list, database 0; TTL: 24 hours; every write sets it anew. everything.keys:281 */
typedef struct everything_ids_params {
    everything_id id;
} everything_ids_params;
static const keysrt_piece everything_ids_table_pieces[] KEYSRT_UNUSED = {
    {"k:ids:", 6, offsetof(everything_ids_params, id), &everything_type_15, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key everything_ids_table KEYSRT_UNUSED = {&everything_keyspace, "ids", 108, 0, KEYSRT_LIST, false,
    {2, sizeof(everything_ids_params), everything_ids_table_pieces, "k:ids:*", "k:ids:{id}"},
    &everything_type_15, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 86400000, 0, 0, 0, 0, "$2\r\nPX\r\n$8\r\n86400000\r\n", 22},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL everything_ids_key_name(keysrt_client *client, everything_id id, keysrt_text *out)
{ return keysrt_key_name(client, &everything_ids_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL everything_ids_parse(keysrt_client *client, keysrt_view name, everything_ids_params *out)
{ return keysrt_key_parse(client, &everything_ids_table, name, out, NULL); }
/* length (may be NULL): afterwards. LPUSH */
KEYSRT_CALL everything_ids_push_left(keysrt_client *client, everything_id id, everything_id value, uint64_t *length)
{ return keysrt_list_push(client, &everything_ids_table, &id, KEYSRT_LEFT, &value, 1, keysrt_declared_ttl, length); }
/* length (may be NULL): afterwards. RPUSH */
KEYSRT_CALL everything_ids_push_right(keysrt_client *client, everything_id id, everything_id value, uint64_t *length)
{ return keysrt_list_push(client, &everything_ids_table, &id, KEYSRT_RIGHT, &value, 1, keysrt_declared_ttl, length); }
/* The last one ends up leftmost. LPUSH */
KEYSRT_CALL everything_ids_push_left_many(keysrt_client *client, everything_id id, const everything_id *values, size_t count, uint64_t *length)
{ return keysrt_list_push(client, &everything_ids_table, &id, KEYSRT_LEFT, values, count, keysrt_declared_ttl, length); }
/* The last one ends up rightmost. RPUSH */
KEYSRT_CALL everything_ids_push_right_many(keysrt_client *client, everything_id id, const everything_id *values, size_t count, uint64_t *length)
{ return keysrt_list_push(client, &everything_ids_table, &id, KEYSRT_RIGHT, values, count, keysrt_declared_ttl, length); }
/* MISS: the list is empty. LPOP */
KEYSRT_CALL everything_ids_pop_left(keysrt_client *client, everything_id id, everything_id_result *out)
{ return keysrt_list_pop(client, &everything_ids_table, &id, KEYSRT_LEFT, out, &out->block); }
/* MISS: the list is empty. RPOP */
KEYSRT_CALL everything_ids_pop_right(keysrt_client *client, everything_id id, everything_id_result *out)
{ return keysrt_list_pop(client, &everything_ids_table, &id, KEYSRT_RIGHT, out, &out->block); }
/* Waits up to timeout for one; MISS: none came. BLPOP */
KEYSRT_CALL everything_ids_pop_left_wait(keysrt_client *client, everything_id id, keysrt_duration timeout, everything_id_result *out)
{ return keysrt_list_pop_wait(client, &everything_ids_table, &id, KEYSRT_LEFT, timeout, out, &out->block); }
/* Waits up to timeout for one; MISS: none came. BRPOP */
KEYSRT_CALL everything_ids_pop_right_wait(keysrt_client *client, everything_id id, keysrt_duration timeout, everything_id_result *out)
{ return keysrt_list_pop_wait(client, &everything_ids_table, &id, KEYSRT_RIGHT, timeout, out, &out->block); }
/* From the first of the keys that has one; which (may be NULL): its index. BLPOP */
KEYSRT_CALL everything_ids_pop_left_wait_any(keysrt_client *client, const everything_ids_params *keys, size_t count, keysrt_duration timeout, size_t *which, everything_id_result *out)
{ return keysrt_list_pop_wait_any(client, &everything_ids_table, keys, count, KEYSRT_LEFT, timeout, which, out, &out->block); }
/* From the first of the keys that has one; which (may be NULL): its index. BRPOP */
KEYSRT_CALL everything_ids_pop_right_wait_any(keysrt_client *client, const everything_ids_params *keys, size_t count, keysrt_duration timeout, size_t *which, everything_id_result *out)
{ return keysrt_list_pop_wait_any(client, &everything_ids_table, keys, count, KEYSRT_RIGHT, timeout, which, out, &out->block); }
/* Both ends included, negative from the right: 0, -1 is all. LRANGE */
KEYSRT_CALL everything_ids_range(keysrt_client *client, everything_id id, int64_t start, int64_t stop, everything_id_array *out)
{ return keysrt_list_range(client, &everything_ids_table, &id, start, stop, out, &out->block); }
/* 0 where there is no key. LLEN */
KEYSRT_CALL everything_ids_length(keysrt_client *client, everything_id id, uint64_t *out)
{ return keysrt_list_length(client, &everything_ids_table, &id, out); }
/* count > 0: from the left, < 0: from the right, 0: all; removed may be NULL. LREM */
KEYSRT_CALL everything_ids_remove(keysrt_client *client, everything_id id, everything_id value, int64_t count, uint64_t *removed)
{ return keysrt_list_remove(client, &everything_ids_table, &id, &value, count, removed); }
/* This list, for calls on several; *params is borrowed. */
static inline everything_list_of_id everything_ids_ref(const everything_ids_params *params)
{
    const everything_list_of_id made = {{&everything_ids_table, params}};
    return made;
}
/* From an end of the source to one of this list; MISS: it is empty. LMOVE */
KEYSRT_CALL everything_ids_move_from(keysrt_client *client, everything_id id, everything_list_of_id source, keysrt_end from, keysrt_end to, everything_id_result *out)
{ return keysrt_list_move(client, &everything_ids_table, &id, &source.ref, from, to, keysrt_declared_ttl, out, &out->block); }
/* OK or MISS. EXISTS */
KEYSRT_CALL everything_ids_exists(keysrt_client *client, everything_id id)
{ return keysrt_key_exists(client, &everything_ids_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL everything_ids_ttl(keysrt_client *client, everything_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &everything_ids_table, &id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL everything_ids_renew(keysrt_client *client, everything_id id)
{ return keysrt_key_renew(client, &everything_ids_table, &id, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL everything_ids_delete(keysrt_client *client, everything_id id)
{ return keysrt_key_delete(client, &everything_ids_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL everything_ids_walk(keysrt_client *client, keysrt_walk *walk, everything_ids_params *out)
{ return keysrt_key_walk(client, &everything_ids_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL everything_ids_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &everything_ids_table, deleted); }

/* list "k:notelist:{id}", Redis type list, database 0; TTL: 24 hours; every write sets it anew. everything.keys:282 */
typedef struct everything_note_list_params {
    everything_id id;
} everything_note_list_params;
static const keysrt_piece everything_note_list_table_pieces[] KEYSRT_UNUSED = {
    {"k:notelist:", 11, offsetof(everything_note_list_params, id), &everything_type_15, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key everything_note_list_table KEYSRT_UNUSED = {&everything_keyspace, "note_list", 109, 0, KEYSRT_LIST, false,
    {2, sizeof(everything_note_list_params), everything_note_list_table_pieces, "k:notelist:*", "k:notelist:{id}"},
    &everything_type_70, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 86400000, 0, 0, 0, 0, "$2\r\nPX\r\n$8\r\n86400000\r\n", 22},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL everything_note_list_key_name(keysrt_client *client, everything_id id, keysrt_text *out)
{ return keysrt_key_name(client, &everything_note_list_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL everything_note_list_parse(keysrt_client *client, keysrt_view name, everything_note_list_params *out)
{ return keysrt_key_parse(client, &everything_note_list_table, name, out, NULL); }
/* length (may be NULL): afterwards. LPUSH */
KEYSRT_CALL everything_note_list_push_left(keysrt_client *client, everything_id id, const everything_note *value, uint64_t *length)
{ return keysrt_list_push(client, &everything_note_list_table, &id, KEYSRT_LEFT, value, 1, keysrt_declared_ttl, length); }
/* length (may be NULL): afterwards. RPUSH */
KEYSRT_CALL everything_note_list_push_right(keysrt_client *client, everything_id id, const everything_note *value, uint64_t *length)
{ return keysrt_list_push(client, &everything_note_list_table, &id, KEYSRT_RIGHT, value, 1, keysrt_declared_ttl, length); }
/* The last one ends up leftmost. LPUSH */
KEYSRT_CALL everything_note_list_push_left_many(keysrt_client *client, everything_id id, const everything_note *values, size_t count, uint64_t *length)
{ return keysrt_list_push(client, &everything_note_list_table, &id, KEYSRT_LEFT, values, count, keysrt_declared_ttl, length); }
/* The last one ends up rightmost. RPUSH */
KEYSRT_CALL everything_note_list_push_right_many(keysrt_client *client, everything_id id, const everything_note *values, size_t count, uint64_t *length)
{ return keysrt_list_push(client, &everything_note_list_table, &id, KEYSRT_RIGHT, values, count, keysrt_declared_ttl, length); }
/* MISS: the list is empty. LPOP */
KEYSRT_CALL everything_note_list_pop_left(keysrt_client *client, everything_id id, everything_note_result *out)
{ return keysrt_list_pop(client, &everything_note_list_table, &id, KEYSRT_LEFT, out, &out->block); }
/* MISS: the list is empty. RPOP */
KEYSRT_CALL everything_note_list_pop_right(keysrt_client *client, everything_id id, everything_note_result *out)
{ return keysrt_list_pop(client, &everything_note_list_table, &id, KEYSRT_RIGHT, out, &out->block); }
/* Waits up to timeout for one; MISS: none came. BLPOP */
KEYSRT_CALL everything_note_list_pop_left_wait(keysrt_client *client, everything_id id, keysrt_duration timeout, everything_note_result *out)
{ return keysrt_list_pop_wait(client, &everything_note_list_table, &id, KEYSRT_LEFT, timeout, out, &out->block); }
/* Waits up to timeout for one; MISS: none came. BRPOP */
KEYSRT_CALL everything_note_list_pop_right_wait(keysrt_client *client, everything_id id, keysrt_duration timeout, everything_note_result *out)
{ return keysrt_list_pop_wait(client, &everything_note_list_table, &id, KEYSRT_RIGHT, timeout, out, &out->block); }
/* From the first of the keys that has one; which (may be NULL): its index. BLPOP */
KEYSRT_CALL everything_note_list_pop_left_wait_any(keysrt_client *client, const everything_note_list_params *keys, size_t count, keysrt_duration timeout, size_t *which, everything_note_result *out)
{ return keysrt_list_pop_wait_any(client, &everything_note_list_table, keys, count, KEYSRT_LEFT, timeout, which, out, &out->block); }
/* From the first of the keys that has one; which (may be NULL): its index. BRPOP */
KEYSRT_CALL everything_note_list_pop_right_wait_any(keysrt_client *client, const everything_note_list_params *keys, size_t count, keysrt_duration timeout, size_t *which, everything_note_result *out)
{ return keysrt_list_pop_wait_any(client, &everything_note_list_table, keys, count, KEYSRT_RIGHT, timeout, which, out, &out->block); }
/* Both ends included, negative from the right: 0, -1 is all. LRANGE */
KEYSRT_CALL everything_note_list_range(keysrt_client *client, everything_id id, int64_t start, int64_t stop, everything_note_array *out)
{ return keysrt_list_range(client, &everything_note_list_table, &id, start, stop, out, &out->block); }
/* 0 where there is no key. LLEN */
KEYSRT_CALL everything_note_list_length(keysrt_client *client, everything_id id, uint64_t *out)
{ return keysrt_list_length(client, &everything_note_list_table, &id, out); }
/* count > 0: from the left, < 0: from the right, 0: all; removed may be NULL. LREM */
KEYSRT_CALL everything_note_list_remove(keysrt_client *client, everything_id id, const everything_note *value, int64_t count, uint64_t *removed)
{ return keysrt_list_remove(client, &everything_note_list_table, &id, value, count, removed); }
/* This list, for calls on several; *params is borrowed. */
static inline everything_list_of_note everything_note_list_ref(const everything_note_list_params *params)
{
    const everything_list_of_note made = {{&everything_note_list_table, params}};
    return made;
}
/* From an end of the source to one of this list; MISS: it is empty. LMOVE */
KEYSRT_CALL everything_note_list_move_from(keysrt_client *client, everything_id id, everything_list_of_note source, keysrt_end from, keysrt_end to, everything_note_result *out)
{ return keysrt_list_move(client, &everything_note_list_table, &id, &source.ref, from, to, keysrt_declared_ttl, out, &out->block); }
/* OK or MISS. EXISTS */
KEYSRT_CALL everything_note_list_exists(keysrt_client *client, everything_id id)
{ return keysrt_key_exists(client, &everything_note_list_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL everything_note_list_ttl(keysrt_client *client, everything_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &everything_note_list_table, &id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL everything_note_list_renew(keysrt_client *client, everything_id id)
{ return keysrt_key_renew(client, &everything_note_list_table, &id, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL everything_note_list_delete(keysrt_client *client, everything_id id)
{ return keysrt_key_delete(client, &everything_note_list_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL everything_note_list_walk(keysrt_client *client, keysrt_walk *walk, everything_note_list_params *out)
{ return keysrt_key_walk(client, &everything_note_list_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL everything_note_list_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &everything_note_list_table, deleted); }

/* list "k:numbers_list:{id}", Redis type list, database 0; TTL: 24 hours; every write sets it anew. everything.keys:283 */
typedef struct everything_number_list_params {
    everything_id id;
} everything_number_list_params;
static const keysrt_piece everything_number_list_table_pieces[] KEYSRT_UNUSED = {
    {"k:numbers_list:", 15, offsetof(everything_number_list_params, id), &everything_type_15, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key everything_number_list_table KEYSRT_UNUSED = {&everything_keyspace, "number_list", 110, 0, KEYSRT_LIST, false,
    {2, sizeof(everything_number_list_params), everything_number_list_table_pieces, "k:numbers_list:*", "k:numbers_list:{id}"},
    &everything_type_97, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 86400000, 0, 0, 0, 0, "$2\r\nPX\r\n$8\r\n86400000\r\n", 22},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL everything_number_list_key_name(keysrt_client *client, everything_id id, keysrt_text *out)
{ return keysrt_key_name(client, &everything_number_list_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL everything_number_list_parse(keysrt_client *client, keysrt_view name, everything_number_list_params *out)
{ return keysrt_key_parse(client, &everything_number_list_table, name, out, NULL); }
/* length (may be NULL): afterwards. LPUSH */
KEYSRT_CALL everything_number_list_push_left(keysrt_client *client, everything_id id, uint8_t value, uint64_t *length)
{ return keysrt_list_push(client, &everything_number_list_table, &id, KEYSRT_LEFT, &value, 1, keysrt_declared_ttl, length); }
/* length (may be NULL): afterwards. RPUSH */
KEYSRT_CALL everything_number_list_push_right(keysrt_client *client, everything_id id, uint8_t value, uint64_t *length)
{ return keysrt_list_push(client, &everything_number_list_table, &id, KEYSRT_RIGHT, &value, 1, keysrt_declared_ttl, length); }
/* The last one ends up leftmost. LPUSH */
KEYSRT_CALL everything_number_list_push_left_many(keysrt_client *client, everything_id id, const uint8_t *values, size_t count, uint64_t *length)
{ return keysrt_list_push(client, &everything_number_list_table, &id, KEYSRT_LEFT, values, count, keysrt_declared_ttl, length); }
/* The last one ends up rightmost. RPUSH */
KEYSRT_CALL everything_number_list_push_right_many(keysrt_client *client, everything_id id, const uint8_t *values, size_t count, uint64_t *length)
{ return keysrt_list_push(client, &everything_number_list_table, &id, KEYSRT_RIGHT, values, count, keysrt_declared_ttl, length); }
/* MISS: the list is empty. LPOP */
KEYSRT_CALL everything_number_list_pop_left(keysrt_client *client, everything_id id, uint8_t *out)
{ return keysrt_list_pop(client, &everything_number_list_table, &id, KEYSRT_LEFT, out, NULL); }
/* MISS: the list is empty. RPOP */
KEYSRT_CALL everything_number_list_pop_right(keysrt_client *client, everything_id id, uint8_t *out)
{ return keysrt_list_pop(client, &everything_number_list_table, &id, KEYSRT_RIGHT, out, NULL); }
/* Waits up to timeout for one; MISS: none came. BLPOP */
KEYSRT_CALL everything_number_list_pop_left_wait(keysrt_client *client, everything_id id, keysrt_duration timeout, uint8_t *out)
{ return keysrt_list_pop_wait(client, &everything_number_list_table, &id, KEYSRT_LEFT, timeout, out, NULL); }
/* Waits up to timeout for one; MISS: none came. BRPOP */
KEYSRT_CALL everything_number_list_pop_right_wait(keysrt_client *client, everything_id id, keysrt_duration timeout, uint8_t *out)
{ return keysrt_list_pop_wait(client, &everything_number_list_table, &id, KEYSRT_RIGHT, timeout, out, NULL); }
/* From the first of the keys that has one; which (may be NULL): its index. BLPOP */
KEYSRT_CALL everything_number_list_pop_left_wait_any(keysrt_client *client, const everything_number_list_params *keys, size_t count, keysrt_duration timeout, size_t *which, uint8_t *out)
{ return keysrt_list_pop_wait_any(client, &everything_number_list_table, keys, count, KEYSRT_LEFT, timeout, which, out, NULL); }
/* From the first of the keys that has one; which (may be NULL): its index. BRPOP */
KEYSRT_CALL everything_number_list_pop_right_wait_any(keysrt_client *client, const everything_number_list_params *keys, size_t count, keysrt_duration timeout, size_t *which, uint8_t *out)
{ return keysrt_list_pop_wait_any(client, &everything_number_list_table, keys, count, KEYSRT_RIGHT, timeout, which, out, NULL); }
/* Both ends included, negative from the right: 0, -1 is all. LRANGE */
KEYSRT_CALL everything_number_list_range(keysrt_client *client, everything_id id, int64_t start, int64_t stop, everything_u8_array *out)
{ return keysrt_list_range(client, &everything_number_list_table, &id, start, stop, out, &out->block); }
/* 0 where there is no key. LLEN */
KEYSRT_CALL everything_number_list_length(keysrt_client *client, everything_id id, uint64_t *out)
{ return keysrt_list_length(client, &everything_number_list_table, &id, out); }
/* count > 0: from the left, < 0: from the right, 0: all; removed may be NULL. LREM */
KEYSRT_CALL everything_number_list_remove(keysrt_client *client, everything_id id, uint8_t value, int64_t count, uint64_t *removed)
{ return keysrt_list_remove(client, &everything_number_list_table, &id, &value, count, removed); }
/* This list, for calls on several; *params is borrowed. */
static inline everything_list_of_u8 everything_number_list_ref(const everything_number_list_params *params)
{
    const everything_list_of_u8 made = {{&everything_number_list_table, params}};
    return made;
}
/* From an end of the source to one of this list; MISS: it is empty. LMOVE */
KEYSRT_CALL everything_number_list_move_from(keysrt_client *client, everything_id id, everything_list_of_u8 source, keysrt_end from, keysrt_end to, uint8_t *out)
{ return keysrt_list_move(client, &everything_number_list_table, &id, &source.ref, from, to, keysrt_declared_ttl, out, NULL); }
/* OK or MISS. EXISTS */
KEYSRT_CALL everything_number_list_exists(keysrt_client *client, everything_id id)
{ return keysrt_key_exists(client, &everything_number_list_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL everything_number_list_ttl(keysrt_client *client, everything_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &everything_number_list_table, &id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL everything_number_list_renew(keysrt_client *client, everything_id id)
{ return keysrt_key_renew(client, &everything_number_list_table, &id, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL everything_number_list_delete(keysrt_client *client, everything_id id)
{ return keysrt_key_delete(client, &everything_number_list_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL everything_number_list_walk(keysrt_client *client, keysrt_walk *walk, everything_number_list_params *out)
{ return keysrt_key_walk(client, &everything_number_list_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL everything_number_list_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &everything_number_list_table, deleted); }

/* list "k:largelist:{id}", Redis type list, database 0; TTL: 24 hours; every write sets it anew. everything.keys:284 */
typedef struct everything_large_list_params {
    everything_id id;
} everything_large_list_params;
static const keysrt_piece everything_large_list_table_pieces[] KEYSRT_UNUSED = {
    {"k:largelist:", 12, offsetof(everything_large_list_params, id), &everything_type_15, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key everything_large_list_table KEYSRT_UNUSED = {&everything_keyspace, "large_list", 111, 0, KEYSRT_LIST, false,
    {2, sizeof(everything_large_list_params), everything_large_list_table_pieces, "k:largelist:*", "k:largelist:{id}"},
    &everything_type_30, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 86400000, 0, 0, 0, 0, "$2\r\nPX\r\n$8\r\n86400000\r\n", 22},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL everything_large_list_key_name(keysrt_client *client, everything_id id, keysrt_text *out)
{ return keysrt_key_name(client, &everything_large_list_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL everything_large_list_parse(keysrt_client *client, keysrt_view name, everything_large_list_params *out)
{ return keysrt_key_parse(client, &everything_large_list_table, name, out, NULL); }
/* length (may be NULL): afterwards. LPUSH */
KEYSRT_CALL everything_large_list_push_left(keysrt_client *client, everything_id id, const everything_large *value, uint64_t *length)
{ return keysrt_list_push(client, &everything_large_list_table, &id, KEYSRT_LEFT, value, 1, keysrt_declared_ttl, length); }
/* length (may be NULL): afterwards. RPUSH */
KEYSRT_CALL everything_large_list_push_right(keysrt_client *client, everything_id id, const everything_large *value, uint64_t *length)
{ return keysrt_list_push(client, &everything_large_list_table, &id, KEYSRT_RIGHT, value, 1, keysrt_declared_ttl, length); }
/* The last one ends up leftmost. LPUSH */
KEYSRT_CALL everything_large_list_push_left_many(keysrt_client *client, everything_id id, const everything_large *values, size_t count, uint64_t *length)
{ return keysrt_list_push(client, &everything_large_list_table, &id, KEYSRT_LEFT, values, count, keysrt_declared_ttl, length); }
/* The last one ends up rightmost. RPUSH */
KEYSRT_CALL everything_large_list_push_right_many(keysrt_client *client, everything_id id, const everything_large *values, size_t count, uint64_t *length)
{ return keysrt_list_push(client, &everything_large_list_table, &id, KEYSRT_RIGHT, values, count, keysrt_declared_ttl, length); }
/* MISS: the list is empty. LPOP */
KEYSRT_CALL everything_large_list_pop_left(keysrt_client *client, everything_id id, everything_large *out)
{ return keysrt_list_pop(client, &everything_large_list_table, &id, KEYSRT_LEFT, out, NULL); }
/* MISS: the list is empty. RPOP */
KEYSRT_CALL everything_large_list_pop_right(keysrt_client *client, everything_id id, everything_large *out)
{ return keysrt_list_pop(client, &everything_large_list_table, &id, KEYSRT_RIGHT, out, NULL); }
/* Waits up to timeout for one; MISS: none came. BLPOP */
KEYSRT_CALL everything_large_list_pop_left_wait(keysrt_client *client, everything_id id, keysrt_duration timeout, everything_large *out)
{ return keysrt_list_pop_wait(client, &everything_large_list_table, &id, KEYSRT_LEFT, timeout, out, NULL); }
/* Waits up to timeout for one; MISS: none came. BRPOP */
KEYSRT_CALL everything_large_list_pop_right_wait(keysrt_client *client, everything_id id, keysrt_duration timeout, everything_large *out)
{ return keysrt_list_pop_wait(client, &everything_large_list_table, &id, KEYSRT_RIGHT, timeout, out, NULL); }
/* From the first of the keys that has one; which (may be NULL): its index. BLPOP */
KEYSRT_CALL everything_large_list_pop_left_wait_any(keysrt_client *client, const everything_large_list_params *keys, size_t count, keysrt_duration timeout, size_t *which, everything_large *out)
{ return keysrt_list_pop_wait_any(client, &everything_large_list_table, keys, count, KEYSRT_LEFT, timeout, which, out, NULL); }
/* From the first of the keys that has one; which (may be NULL): its index. BRPOP */
KEYSRT_CALL everything_large_list_pop_right_wait_any(keysrt_client *client, const everything_large_list_params *keys, size_t count, keysrt_duration timeout, size_t *which, everything_large *out)
{ return keysrt_list_pop_wait_any(client, &everything_large_list_table, keys, count, KEYSRT_RIGHT, timeout, which, out, NULL); }
/* Both ends included, negative from the right: 0, -1 is all. LRANGE */
KEYSRT_CALL everything_large_list_range(keysrt_client *client, everything_id id, int64_t start, int64_t stop, everything_large_array *out)
{ return keysrt_list_range(client, &everything_large_list_table, &id, start, stop, out, &out->block); }
/* 0 where there is no key. LLEN */
KEYSRT_CALL everything_large_list_length(keysrt_client *client, everything_id id, uint64_t *out)
{ return keysrt_list_length(client, &everything_large_list_table, &id, out); }
/* count > 0: from the left, < 0: from the right, 0: all; removed may be NULL. LREM */
KEYSRT_CALL everything_large_list_remove(keysrt_client *client, everything_id id, const everything_large *value, int64_t count, uint64_t *removed)
{ return keysrt_list_remove(client, &everything_large_list_table, &id, value, count, removed); }
/* This list, for calls on several; *params is borrowed. */
static inline everything_list_of_large everything_large_list_ref(const everything_large_list_params *params)
{
    const everything_list_of_large made = {{&everything_large_list_table, params}};
    return made;
}
/* From an end of the source to one of this list; MISS: it is empty. LMOVE */
KEYSRT_CALL everything_large_list_move_from(keysrt_client *client, everything_id id, everything_list_of_large source, keysrt_end from, keysrt_end to, everything_large *out)
{ return keysrt_list_move(client, &everything_large_list_table, &id, &source.ref, from, to, keysrt_declared_ttl, out, NULL); }
/* OK or MISS. EXISTS */
KEYSRT_CALL everything_large_list_exists(keysrt_client *client, everything_id id)
{ return keysrt_key_exists(client, &everything_large_list_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL everything_large_list_ttl(keysrt_client *client, everything_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &everything_large_list_table, &id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL everything_large_list_renew(keysrt_client *client, everything_id id)
{ return keysrt_key_renew(client, &everything_large_list_table, &id, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL everything_large_list_delete(keysrt_client *client, everything_id id)
{ return keysrt_key_delete(client, &everything_large_list_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL everything_large_list_walk(keysrt_client *client, keysrt_walk *walk, everything_large_list_params *out)
{ return keysrt_key_walk(client, &everything_large_list_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL everything_large_list_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &everything_large_list_table, deleted); }

/* set "k:members:{id}", Redis type set, database 0; TTL: 24 hours; every write sets it anew. everything.keys:286 */
typedef struct everything_members_params {
    everything_id id;
} everything_members_params;
static const keysrt_piece everything_members_table_pieces[] KEYSRT_UNUSED = {
    {"k:members:", 10, offsetof(everything_members_params, id), &everything_type_15, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key everything_members_table KEYSRT_UNUSED = {&everything_keyspace, "members", 112, 0, KEYSRT_SET, false,
    {2, sizeof(everything_members_params), everything_members_table_pieces, "k:members:*", "k:members:{id}"},
    &everything_type_15, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 86400000, 0, 0, 0, 0, "$2\r\nPX\r\n$8\r\n86400000\r\n", 22},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL everything_members_key_name(keysrt_client *client, everything_id id, keysrt_text *out)
{ return keysrt_key_name(client, &everything_members_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL everything_members_parse(keysrt_client *client, keysrt_view name, everything_members_params *out)
{ return keysrt_key_parse(client, &everything_members_table, name, out, NULL); }
/* added (may be NULL): 0 where it was there. SADD */
KEYSRT_CALL everything_members_add(keysrt_client *client, everything_id id, everything_id member, uint64_t *added)
{ return keysrt_set_add(client, &everything_members_table, &id, &member, 1, keysrt_declared_ttl, added); }
/* added may be NULL. SADD */
KEYSRT_CALL everything_members_add_many(keysrt_client *client, everything_id id, const everything_id *members, size_t count, uint64_t *added)
{ return keysrt_set_add(client, &everything_members_table, &id, members, count, keysrt_declared_ttl, added); }
/* removed (may be NULL): 0 where it was not there. SREM */
KEYSRT_CALL everything_members_remove(keysrt_client *client, everything_id id, everything_id member, uint64_t *removed)
{ return keysrt_set_remove(client, &everything_members_table, &id, &member, 1, removed); }
/* removed may be NULL. SREM */
KEYSRT_CALL everything_members_remove_many(keysrt_client *client, everything_id id, const everything_id *members, size_t count, uint64_t *removed)
{ return keysrt_set_remove(client, &everything_members_table, &id, members, count, removed); }
/* OK or MISS. SISMEMBER */
KEYSRT_CALL everything_members_contains(keysrt_client *client, everything_id id, everything_id member)
{ return keysrt_set_contains(client, &everything_members_table, &id, &member); }
/* found: count answers. SMISMEMBER */
KEYSRT_CALL everything_members_contains_many(keysrt_client *client, everything_id id, const everything_id *members, size_t count, bool *found)
{ return keysrt_set_contains_many(client, &everything_members_table, &id, members, count, found); }
/* In no order. SMEMBERS */
KEYSRT_CALL everything_members_members(keysrt_client *client, everything_id id, everything_id_array *out)
{ return keysrt_set_members(client, &everything_members_table, &id, out, &out->block); }
/* The next one, in bounded memory; one may come twice; MISS: the end. SSCAN */
KEYSRT_CALL everything_members_walk_members(keysrt_client *client, everything_id id, keysrt_walk *walk, everything_id_result *out)
{ return keysrt_set_walk(client, &everything_members_table, &id, walk, out, &out->block); }
/* 0 where there is no key. SCARD */
KEYSRT_CALL everything_members_size(keysrt_client *client, everything_id id, uint64_t *out)
{ return keysrt_set_size(client, &everything_members_table, &id, out); }
/* Takes a random one; MISS: the set is empty. SPOP */
KEYSRT_CALL everything_members_pop(keysrt_client *client, everything_id id, everything_id_result *out)
{ return keysrt_set_pop(client, &everything_members_table, &id, out, &out->block); }
/* Leaves it there; MISS: the set is empty. SRANDMEMBER */
KEYSRT_CALL everything_members_random(keysrt_client *client, everything_id id, everything_id_result *out)
{ return keysrt_set_random(client, &everything_members_table, &id, out, &out->block); }
/* This set, for calls on several; *params is borrowed. */
static inline everything_set_of_id everything_members_ref(const everything_members_params *params)
{
    const everything_set_of_id made = {{&everything_members_table, params}};
    return made;
}
/* Of this set and the others. SUNION */
KEYSRT_CALL everything_members_union(keysrt_client *client, everything_id id, const everything_set_of_id *others, size_t count, everything_id_array *out)
{ return keysrt_set_combine(client, &everything_members_table, &id, KEYSRT_UNION, (const keysrt_ref *)others, count, out, &out->block); }
/* Of this set and the others. SINTER */
KEYSRT_CALL everything_members_intersection(keysrt_client *client, everything_id id, const everything_set_of_id *others, size_t count, everything_id_array *out)
{ return keysrt_set_combine(client, &everything_members_table, &id, KEYSRT_INTERSECTION, (const keysrt_ref *)others, count, out, &out->block); }
/* What is in this set and in none of the others. SDIFF */
KEYSRT_CALL everything_members_difference(keysrt_client *client, everything_id id, const everything_set_of_id *others, size_t count, everything_id_array *out)
{ return keysrt_set_combine(client, &everything_members_table, &id, KEYSRT_DIFFERENCE, (const keysrt_ref *)others, count, out, &out->block); }
/* Counts no further than most; 0: all. SINTERCARD */
KEYSRT_CALL everything_members_intersection_size(keysrt_client *client, everything_id id, const everything_set_of_id *others, size_t count, uint64_t most, uint64_t *out)
{ return keysrt_set_intersection_size(client, &everything_members_table, &id, (const keysrt_ref *)others, count, most, out); }
/* This set becomes the result; size may be NULL. SUNIONSTORE */
KEYSRT_CALL everything_members_store_union(keysrt_client *client, everything_id id, const everything_set_of_id *sources, size_t count, uint64_t *size)
{ return keysrt_set_store(client, &everything_members_table, &id, KEYSRT_UNION, (const keysrt_ref *)sources, count, keysrt_declared_ttl, size); }
/* This set becomes the result; size may be NULL. SINTERSTORE */
KEYSRT_CALL everything_members_store_intersection(keysrt_client *client, everything_id id, const everything_set_of_id *sources, size_t count, uint64_t *size)
{ return keysrt_set_store(client, &everything_members_table, &id, KEYSRT_INTERSECTION, (const keysrt_ref *)sources, count, keysrt_declared_ttl, size); }
/* This set becomes the first source without the others; size may be NULL. SDIFFSTORE */
KEYSRT_CALL everything_members_store_difference(keysrt_client *client, everything_id id, const everything_set_of_id *sources, size_t count, uint64_t *size)
{ return keysrt_set_store(client, &everything_members_table, &id, KEYSRT_DIFFERENCE, (const keysrt_ref *)sources, count, keysrt_declared_ttl, size); }
/* To this set; MISS: it was not in the source. SMOVE */
KEYSRT_CALL everything_members_move_from(keysrt_client *client, everything_id id, everything_set_of_id source, everything_id member)
{ return keysrt_set_move(client, &everything_members_table, &id, &source.ref, &member, keysrt_declared_ttl); }
/* OK or MISS. EXISTS */
KEYSRT_CALL everything_members_exists(keysrt_client *client, everything_id id)
{ return keysrt_key_exists(client, &everything_members_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL everything_members_ttl(keysrt_client *client, everything_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &everything_members_table, &id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL everything_members_renew(keysrt_client *client, everything_id id)
{ return keysrt_key_renew(client, &everything_members_table, &id, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL everything_members_delete(keysrt_client *client, everything_id id)
{ return keysrt_key_delete(client, &everything_members_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL everything_members_walk(keysrt_client *client, keysrt_walk *walk, everything_members_params *out)
{ return keysrt_key_walk(client, &everything_members_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL everything_members_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &everything_members_table, deleted); }

/* set "k:refs:{id}", Redis type set, database 0; TTL: 24 hours; every write sets it anew. everything.keys:287 */
typedef struct everything_refs_params {
    everything_id id;
} everything_refs_params;
static const keysrt_piece everything_refs_table_pieces[] KEYSRT_UNUSED = {
    {"k:refs:", 7, offsetof(everything_refs_params, id), &everything_type_15, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key everything_refs_table KEYSRT_UNUSED = {&everything_keyspace, "refs", 113, 0, KEYSRT_SET, false,
    {2, sizeof(everything_refs_params), everything_refs_table_pieces, "k:refs:*", "k:refs:{id}"},
    &everything_type_81, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 86400000, 0, 0, 0, 0, "$2\r\nPX\r\n$8\r\n86400000\r\n", 22},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL everything_refs_key_name(keysrt_client *client, everything_id id, keysrt_text *out)
{ return keysrt_key_name(client, &everything_refs_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL everything_refs_parse(keysrt_client *client, keysrt_view name, everything_refs_params *out)
{ return keysrt_key_parse(client, &everything_refs_table, name, out, NULL); }
/* added (may be NULL): 0 where it was there. SADD */
KEYSRT_CALL everything_refs_add(keysrt_client *client, everything_id id, everything_session_params member, uint64_t *added)
{ return keysrt_set_add(client, &everything_refs_table, &id, &member, 1, keysrt_declared_ttl, added); }
/* added may be NULL. SADD */
KEYSRT_CALL everything_refs_add_many(keysrt_client *client, everything_id id, const everything_session_params *members, size_t count, uint64_t *added)
{ return keysrt_set_add(client, &everything_refs_table, &id, members, count, keysrt_declared_ttl, added); }
/* removed (may be NULL): 0 where it was not there. SREM */
KEYSRT_CALL everything_refs_remove(keysrt_client *client, everything_id id, everything_session_params member, uint64_t *removed)
{ return keysrt_set_remove(client, &everything_refs_table, &id, &member, 1, removed); }
/* removed may be NULL. SREM */
KEYSRT_CALL everything_refs_remove_many(keysrt_client *client, everything_id id, const everything_session_params *members, size_t count, uint64_t *removed)
{ return keysrt_set_remove(client, &everything_refs_table, &id, members, count, removed); }
/* OK or MISS. SISMEMBER */
KEYSRT_CALL everything_refs_contains(keysrt_client *client, everything_id id, everything_session_params member)
{ return keysrt_set_contains(client, &everything_refs_table, &id, &member); }
/* found: count answers. SMISMEMBER */
KEYSRT_CALL everything_refs_contains_many(keysrt_client *client, everything_id id, const everything_session_params *members, size_t count, bool *found)
{ return keysrt_set_contains_many(client, &everything_refs_table, &id, members, count, found); }
/* In no order. SMEMBERS */
KEYSRT_CALL everything_refs_members(keysrt_client *client, everything_id id, everything_session_params_array *out)
{ return keysrt_set_members(client, &everything_refs_table, &id, out, &out->block); }
/* The next one, in bounded memory; one may come twice; MISS: the end. SSCAN */
KEYSRT_CALL everything_refs_walk_members(keysrt_client *client, everything_id id, keysrt_walk *walk, everything_session_params_result *out)
{ return keysrt_set_walk(client, &everything_refs_table, &id, walk, out, &out->block); }
/* 0 where there is no key. SCARD */
KEYSRT_CALL everything_refs_size(keysrt_client *client, everything_id id, uint64_t *out)
{ return keysrt_set_size(client, &everything_refs_table, &id, out); }
/* Takes a random one; MISS: the set is empty. SPOP */
KEYSRT_CALL everything_refs_pop(keysrt_client *client, everything_id id, everything_session_params_result *out)
{ return keysrt_set_pop(client, &everything_refs_table, &id, out, &out->block); }
/* Leaves it there; MISS: the set is empty. SRANDMEMBER */
KEYSRT_CALL everything_refs_random(keysrt_client *client, everything_id id, everything_session_params_result *out)
{ return keysrt_set_random(client, &everything_refs_table, &id, out, &out->block); }
/* This set, for calls on several; *params is borrowed. */
static inline everything_set_of_session_params everything_refs_ref(const everything_refs_params *params)
{
    const everything_set_of_session_params made = {{&everything_refs_table, params}};
    return made;
}
/* Of this set and the others. SUNION */
KEYSRT_CALL everything_refs_union(keysrt_client *client, everything_id id, const everything_set_of_session_params *others, size_t count, everything_session_params_array *out)
{ return keysrt_set_combine(client, &everything_refs_table, &id, KEYSRT_UNION, (const keysrt_ref *)others, count, out, &out->block); }
/* Of this set and the others. SINTER */
KEYSRT_CALL everything_refs_intersection(keysrt_client *client, everything_id id, const everything_set_of_session_params *others, size_t count, everything_session_params_array *out)
{ return keysrt_set_combine(client, &everything_refs_table, &id, KEYSRT_INTERSECTION, (const keysrt_ref *)others, count, out, &out->block); }
/* What is in this set and in none of the others. SDIFF */
KEYSRT_CALL everything_refs_difference(keysrt_client *client, everything_id id, const everything_set_of_session_params *others, size_t count, everything_session_params_array *out)
{ return keysrt_set_combine(client, &everything_refs_table, &id, KEYSRT_DIFFERENCE, (const keysrt_ref *)others, count, out, &out->block); }
/* Counts no further than most; 0: all. SINTERCARD */
KEYSRT_CALL everything_refs_intersection_size(keysrt_client *client, everything_id id, const everything_set_of_session_params *others, size_t count, uint64_t most, uint64_t *out)
{ return keysrt_set_intersection_size(client, &everything_refs_table, &id, (const keysrt_ref *)others, count, most, out); }
/* This set becomes the result; size may be NULL. SUNIONSTORE */
KEYSRT_CALL everything_refs_store_union(keysrt_client *client, everything_id id, const everything_set_of_session_params *sources, size_t count, uint64_t *size)
{ return keysrt_set_store(client, &everything_refs_table, &id, KEYSRT_UNION, (const keysrt_ref *)sources, count, keysrt_declared_ttl, size); }
/* This set becomes the result; size may be NULL. SINTERSTORE */
KEYSRT_CALL everything_refs_store_intersection(keysrt_client *client, everything_id id, const everything_set_of_session_params *sources, size_t count, uint64_t *size)
{ return keysrt_set_store(client, &everything_refs_table, &id, KEYSRT_INTERSECTION, (const keysrt_ref *)sources, count, keysrt_declared_ttl, size); }
/* This set becomes the first source without the others; size may be NULL. SDIFFSTORE */
KEYSRT_CALL everything_refs_store_difference(keysrt_client *client, everything_id id, const everything_set_of_session_params *sources, size_t count, uint64_t *size)
{ return keysrt_set_store(client, &everything_refs_table, &id, KEYSRT_DIFFERENCE, (const keysrt_ref *)sources, count, keysrt_declared_ttl, size); }
/* To this set; MISS: it was not in the source. SMOVE */
KEYSRT_CALL everything_refs_move_from(keysrt_client *client, everything_id id, everything_set_of_session_params source, everything_session_params member)
{ return keysrt_set_move(client, &everything_refs_table, &id, &source.ref, &member, keysrt_declared_ttl); }
/* OK or MISS. EXISTS */
KEYSRT_CALL everything_refs_exists(keysrt_client *client, everything_id id)
{ return keysrt_key_exists(client, &everything_refs_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL everything_refs_ttl(keysrt_client *client, everything_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &everything_refs_table, &id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL everything_refs_renew(keysrt_client *client, everything_id id)
{ return keysrt_key_renew(client, &everything_refs_table, &id, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL everything_refs_delete(keysrt_client *client, everything_id id)
{ return keysrt_key_delete(client, &everything_refs_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL everything_refs_walk(keysrt_client *client, keysrt_walk *walk, everything_refs_params *out)
{ return keysrt_key_walk(client, &everything_refs_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL everything_refs_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &everything_refs_table, deleted); }

/* set "k:noteset", Redis type set, database 0; TTL: 24 hours; every write sets it anew. everything.keys:288 */
static const keysrt_piece everything_note_set_table_pieces[] KEYSRT_UNUSED = {
    {"k:noteset", 9, 0, 0, 0, false},
};
static const keysrt_key everything_note_set_table KEYSRT_UNUSED = {&everything_keyspace, "note_set", 114, 0, KEYSRT_SET, false,
    {1, 0, everything_note_set_table_pieces, "k:noteset", "k:noteset"},
    &everything_type_98, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 86400000, 0, 0, 0, 0, "$2\r\nPX\r\n$8\r\n86400000\r\n", 22},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL everything_note_set_key_name(keysrt_client *client, keysrt_text *out)
{ return keysrt_key_name(client, &everything_note_set_table, NULL, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL everything_note_set_parse(keysrt_client *client, keysrt_view name)
{ return keysrt_key_parse(client, &everything_note_set_table, name, NULL, NULL); }
/* added (may be NULL): 0 where it was there. SADD */
KEYSRT_CALL everything_note_set_add(keysrt_client *client, const everything_inner *member, uint64_t *added)
{ return keysrt_set_add(client, &everything_note_set_table, NULL, member, 1, keysrt_declared_ttl, added); }
/* added may be NULL. SADD */
KEYSRT_CALL everything_note_set_add_many(keysrt_client *client, const everything_inner *members, size_t count, uint64_t *added)
{ return keysrt_set_add(client, &everything_note_set_table, NULL, members, count, keysrt_declared_ttl, added); }
/* removed (may be NULL): 0 where it was not there. SREM */
KEYSRT_CALL everything_note_set_remove(keysrt_client *client, const everything_inner *member, uint64_t *removed)
{ return keysrt_set_remove(client, &everything_note_set_table, NULL, member, 1, removed); }
/* removed may be NULL. SREM */
KEYSRT_CALL everything_note_set_remove_many(keysrt_client *client, const everything_inner *members, size_t count, uint64_t *removed)
{ return keysrt_set_remove(client, &everything_note_set_table, NULL, members, count, removed); }
/* OK or MISS. SISMEMBER */
KEYSRT_CALL everything_note_set_contains(keysrt_client *client, const everything_inner *member)
{ return keysrt_set_contains(client, &everything_note_set_table, NULL, member); }
/* found: count answers. SMISMEMBER */
KEYSRT_CALL everything_note_set_contains_many(keysrt_client *client, const everything_inner *members, size_t count, bool *found)
{ return keysrt_set_contains_many(client, &everything_note_set_table, NULL, members, count, found); }
/* In no order. SMEMBERS */
KEYSRT_CALL everything_note_set_members(keysrt_client *client, everything_inner_array *out)
{ return keysrt_set_members(client, &everything_note_set_table, NULL, out, &out->block); }
/* The next one, in bounded memory; one may come twice; MISS: the end. SSCAN */
KEYSRT_CALL everything_note_set_walk_members(keysrt_client *client, keysrt_walk *walk, everything_inner_result *out)
{ return keysrt_set_walk(client, &everything_note_set_table, NULL, walk, out, &out->block); }
/* 0 where there is no key. SCARD */
KEYSRT_CALL everything_note_set_size(keysrt_client *client, uint64_t *out)
{ return keysrt_set_size(client, &everything_note_set_table, NULL, out); }
/* Takes a random one; MISS: the set is empty. SPOP */
KEYSRT_CALL everything_note_set_pop(keysrt_client *client, everything_inner_result *out)
{ return keysrt_set_pop(client, &everything_note_set_table, NULL, out, &out->block); }
/* Leaves it there; MISS: the set is empty. SRANDMEMBER */
KEYSRT_CALL everything_note_set_random(keysrt_client *client, everything_inner_result *out)
{ return keysrt_set_random(client, &everything_note_set_table, NULL, out, &out->block); }
/* This set, for calls on several; *params is borrowed. */
static inline everything_set_of_inner everything_note_set_ref(void)
{
    const everything_set_of_inner made = {{&everything_note_set_table, NULL}};
    return made;
}
/* Of this set and the others. SUNION */
KEYSRT_CALL everything_note_set_union(keysrt_client *client, const everything_set_of_inner *others, size_t count, everything_inner_array *out)
{ return keysrt_set_combine(client, &everything_note_set_table, NULL, KEYSRT_UNION, (const keysrt_ref *)others, count, out, &out->block); }
/* Of this set and the others. SINTER */
KEYSRT_CALL everything_note_set_intersection(keysrt_client *client, const everything_set_of_inner *others, size_t count, everything_inner_array *out)
{ return keysrt_set_combine(client, &everything_note_set_table, NULL, KEYSRT_INTERSECTION, (const keysrt_ref *)others, count, out, &out->block); }
/* What is in this set and in none of the others. SDIFF */
KEYSRT_CALL everything_note_set_difference(keysrt_client *client, const everything_set_of_inner *others, size_t count, everything_inner_array *out)
{ return keysrt_set_combine(client, &everything_note_set_table, NULL, KEYSRT_DIFFERENCE, (const keysrt_ref *)others, count, out, &out->block); }
/* Counts no further than most; 0: all. SINTERCARD */
KEYSRT_CALL everything_note_set_intersection_size(keysrt_client *client, const everything_set_of_inner *others, size_t count, uint64_t most, uint64_t *out)
{ return keysrt_set_intersection_size(client, &everything_note_set_table, NULL, (const keysrt_ref *)others, count, most, out); }
/* This set becomes the result; size may be NULL. SUNIONSTORE */
KEYSRT_CALL everything_note_set_store_union(keysrt_client *client, const everything_set_of_inner *sources, size_t count, uint64_t *size)
{ return keysrt_set_store(client, &everything_note_set_table, NULL, KEYSRT_UNION, (const keysrt_ref *)sources, count, keysrt_declared_ttl, size); }
/* This set becomes the result; size may be NULL. SINTERSTORE */
KEYSRT_CALL everything_note_set_store_intersection(keysrt_client *client, const everything_set_of_inner *sources, size_t count, uint64_t *size)
{ return keysrt_set_store(client, &everything_note_set_table, NULL, KEYSRT_INTERSECTION, (const keysrt_ref *)sources, count, keysrt_declared_ttl, size); }
/* This set becomes the first source without the others; size may be NULL. SDIFFSTORE */
KEYSRT_CALL everything_note_set_store_difference(keysrt_client *client, const everything_set_of_inner *sources, size_t count, uint64_t *size)
{ return keysrt_set_store(client, &everything_note_set_table, NULL, KEYSRT_DIFFERENCE, (const keysrt_ref *)sources, count, keysrt_declared_ttl, size); }
/* To this set; MISS: it was not in the source. SMOVE */
KEYSRT_CALL everything_note_set_move_from(keysrt_client *client, everything_set_of_inner source, const everything_inner *member)
{ return keysrt_set_move(client, &everything_note_set_table, NULL, &source.ref, member, keysrt_declared_ttl); }
/* OK or MISS. EXISTS */
KEYSRT_CALL everything_note_set_exists(keysrt_client *client)
{ return keysrt_key_exists(client, &everything_note_set_table, NULL); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL everything_note_set_ttl(keysrt_client *client, keysrt_duration *out)
{ return keysrt_key_ttl(client, &everything_note_set_table, NULL, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL everything_note_set_renew(keysrt_client *client)
{ return keysrt_key_renew(client, &everything_note_set_table, NULL, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL everything_note_set_delete(keysrt_client *client)
{ return keysrt_key_delete(client, &everything_note_set_table, NULL); }

/* zset "k:board:{id}", Redis type sorted set, database 0; TTL: 24 hours; every write sets it anew. everything.keys:290 */
typedef struct everything_board_params {
    everything_id id;
} everything_board_params;
typedef struct everything_board_entry {
    everything_id member;
    everything_points score;
} everything_board_entry;
typedef struct everything_board_entries {
    everything_board_entry *items;
    size_t count;
    keysrt_block block;
} everything_board_entries;
static inline void everything_board_entries_clear(everything_board_entries *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}
static const keysrt_zentry_layout everything_board_layout KEYSRT_UNUSED = {sizeof(everything_board_entry), offsetof(everything_board_entry, score)};
static const keysrt_piece everything_board_table_pieces[] KEYSRT_UNUSED = {
    {"k:board:", 8, offsetof(everything_board_params, id), &everything_type_15, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_trim everything_trim_2 KEYSRT_UNUSED = {{KEYSRT_CONSTANT, 100, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, 1, false};
static const keysrt_key everything_board_table KEYSRT_UNUSED = {&everything_keyspace, "board", 115, 0, KEYSRT_ZSET, false,
    {2, sizeof(everything_board_params), everything_board_table_pieces, "k:board:*", "k:board:{id}"},
    &everything_type_15, &everything_type_90, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 86400000, 0, 0, 0, 0, "$2\r\nPX\r\n$8\r\n86400000\r\n", 22},
    &everything_trim_2, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL everything_board_key_name(keysrt_client *client, everything_id id, keysrt_text *out)
{ return keysrt_key_name(client, &everything_board_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL everything_board_parse(keysrt_client *client, keysrt_view name, everything_board_params *out)
{ return keysrt_key_parse(client, &everything_board_table, name, out, NULL); }
/* changed (may be NULL): 0 where it was there with this score. ZADD */
KEYSRT_CALL everything_board_add(keysrt_client *client, everything_id id, everything_id member, everything_points score, uint64_t *changed)
{
    const everything_board_entry entry = {member, score};
    return keysrt_zset_add(client, &everything_board_table, &id, 0, &entry, 1, &everything_board_layout, keysrt_declared_ttl, changed);
}
/* changed (may be NULL): added or with a new score. ZADD */
KEYSRT_CALL everything_board_add_many(keysrt_client *client, everything_id id, const everything_board_entry *entries, size_t count, uint64_t *changed)
{ return keysrt_zset_add(client, &everything_board_table, &id, 0, entries, count, &everything_board_layout, keysrt_declared_ttl, changed); }
/* options: KEYSRT_ZADD_NX, _XX, _GT, _LT. ZADD */
KEYSRT_CALL everything_board_add_if(keysrt_client *client, everything_id id, unsigned options, everything_id member, everything_points score, uint64_t *changed)
{
    const everything_board_entry entry = {member, score};
    return keysrt_zset_add(client, &everything_board_table, &id, options, &entry, 1, &everything_board_layout, keysrt_declared_ttl, changed);
}
/* out (may be NULL): the new score. ZINCRBY */
KEYSRT_CALL everything_board_increment(keysrt_client *client, everything_id id, everything_id member, everything_points by, everything_points *out)
{ return keysrt_zset_increment(client, &everything_board_table, &id, &member, &by, keysrt_declared_ttl, out); }
/* removed (may be NULL): 0 where it was not there. ZREM */
KEYSRT_CALL everything_board_remove(keysrt_client *client, everything_id id, everything_id member, uint64_t *removed)
{ return keysrt_zset_remove(client, &everything_board_table, &id, &member, 1, removed); }
/* removed may be NULL. ZREM */
KEYSRT_CALL everything_board_remove_many(keysrt_client *client, everything_id id, const everything_id *members, size_t count, uint64_t *removed)
{ return keysrt_zset_remove(client, &everything_board_table, &id, members, count, removed); }
/* MISS: no such member. ZSCORE */
KEYSRT_CALL everything_board_score(keysrt_client *client, everything_id id, everything_id member, everything_points *out)
{ return keysrt_zset_score(client, &everything_board_table, &id, &member, out); }
/* 0: the lowest score; MISS: no such member. ZRANK */
KEYSRT_CALL everything_board_rank(keysrt_client *client, everything_id id, everything_id member, uint64_t *out)
{ return keysrt_zset_rank(client, &everything_board_table, &id, &member, false, out); }
/* 0: the highest score; MISS: no such member. ZREVRANK */
KEYSRT_CALL everything_board_reverse_rank(keysrt_client *client, everything_id id, everything_id member, uint64_t *out)
{ return keysrt_zset_rank(client, &everything_board_table, &id, &member, true, out); }
/* By rank, the lowest score first; 0, -1 is all. ZRANGE */
KEYSRT_CALL everything_board_range(keysrt_client *client, everything_id id, int64_t start, int64_t stop, everything_board_entries *out)
{ return keysrt_zset_range(client, &everything_board_table, &id, start, stop, false, out, &out->block, &everything_board_layout); }
/* By rank, the highest score first. ZRANGE REV */
KEYSRT_CALL everything_board_reverse_range(keysrt_client *client, everything_id id, int64_t start, int64_t stop, everything_board_entries *out)
{ return keysrt_zset_range(client, &everything_board_table, &id, start, stop, true, out, &out->block, &everything_board_layout); }
/* The count members with the highest scores. ZRANGE REV */
KEYSRT_CALL everything_board_top(keysrt_client *client, everything_id id, uint32_t count, everything_board_entries *out)
{ return keysrt_zset_range(client, &everything_board_table, &id, count == 0, count == 0 ? 0 : (int64_t)count - 1, true, out, &out->block, &everything_board_layout); }
/* Both ends included; limit 0: all. ZRANGE BYSCORE */
KEYSRT_CALL everything_board_range_by_score(keysrt_client *client, everything_id id, everything_points min_score, everything_points max_score, uint64_t offset, uint64_t limit, everything_board_entries *out)
{ return keysrt_zset_range_by_score(client, &everything_board_table, &id, &min_score, &max_score, false, offset, limit, out, &out->block, &everything_board_layout); }
/* The highest score first; limit 0: all. ZRANGE BYSCORE REV */
KEYSRT_CALL everything_board_reverse_range_by_score(keysrt_client *client, everything_id id, everything_points min_score, everything_points max_score, uint64_t offset, uint64_t limit, everything_board_entries *out)
{ return keysrt_zset_range_by_score(client, &everything_board_table, &id, &min_score, &max_score, true, offset, limit, out, &out->block, &everything_board_layout); }
/* The next one in no order, in bounded memory; one may come twice; MISS: the end. ZSCAN */
KEYSRT_CALL everything_board_walk_members(keysrt_client *client, everything_id id, keysrt_walk *walk, everything_id_result *out, everything_points *score)
{ return keysrt_zset_walk(client, &everything_board_table, &id, walk, out, &out->block, score); }
/* Both ends included. ZCOUNT */
KEYSRT_CALL everything_board_count(keysrt_client *client, everything_id id, everything_points min_score, everything_points max_score, uint64_t *out)
{ return keysrt_zset_count(client, &everything_board_table, &id, &min_score, &max_score, out); }
/* 0 where there is no key. ZCARD */
KEYSRT_CALL everything_board_size(keysrt_client *client, everything_id id, uint64_t *out)
{ return keysrt_zset_size(client, &everything_board_table, &id, out); }
/* Takes up to count. ZPOPMIN */
KEYSRT_CALL everything_board_pop_lowest(keysrt_client *client, everything_id id, uint64_t count, everything_board_entries *out)
{ return keysrt_zset_pop(client, &everything_board_table, &id, false, count, out, &out->block, &everything_board_layout); }
/* Takes up to count. ZPOPMAX */
KEYSRT_CALL everything_board_pop_highest(keysrt_client *client, everything_id id, uint64_t count, everything_board_entries *out)
{ return keysrt_zset_pop(client, &everything_board_table, &id, true, count, out, &out->block, &everything_board_layout); }
/* Waits up to timeout for one; MISS: none came. BZPOPMIN */
KEYSRT_CALL everything_board_pop_lowest_wait(keysrt_client *client, everything_id id, keysrt_duration timeout, everything_board_entries *out)
{ return keysrt_zset_pop_wait(client, &everything_board_table, &id, false, timeout, out, &out->block, &everything_board_layout); }
/* Waits up to timeout for one; MISS: none came. BZPOPMAX */
KEYSRT_CALL everything_board_pop_highest_wait(keysrt_client *client, everything_id id, keysrt_duration timeout, everything_board_entries *out)
{ return keysrt_zset_pop_wait(client, &everything_board_table, &id, true, timeout, out, &out->block, &everything_board_layout); }
/* From the first of the keys that has one; which (may be NULL): its index. BZPOPMIN */
KEYSRT_CALL everything_board_pop_lowest_wait_any(keysrt_client *client, const everything_board_params *keys, size_t count, keysrt_duration timeout, size_t *which, everything_board_entries *out)
{ return keysrt_zset_pop_wait_any(client, &everything_board_table, keys, count, false, timeout, which, out, &out->block, &everything_board_layout); }
/* From the first of the keys that has one; which (may be NULL): its index. BZPOPMAX */
KEYSRT_CALL everything_board_pop_highest_wait_any(keysrt_client *client, const everything_board_params *keys, size_t count, keysrt_duration timeout, size_t *which, everything_board_entries *out)
{ return keysrt_zset_pop_wait_any(client, &everything_board_table, keys, count, true, timeout, which, out, &out->block, &everything_board_layout); }
/* Both ends included; removed may be NULL. ZREMRANGEBYSCORE */
KEYSRT_CALL everything_board_remove_by_score(keysrt_client *client, everything_id id, everything_points min_score, everything_points max_score, uint64_t *removed)
{ return keysrt_zset_remove_by_score(client, &everything_board_table, &id, &min_score, &max_score, removed); }
/* OK or MISS. EXISTS */
KEYSRT_CALL everything_board_exists(keysrt_client *client, everything_id id)
{ return keysrt_key_exists(client, &everything_board_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL everything_board_ttl(keysrt_client *client, everything_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &everything_board_table, &id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL everything_board_renew(keysrt_client *client, everything_id id)
{ return keysrt_key_renew(client, &everything_board_table, &id, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL everything_board_delete(keysrt_client *client, everything_id id)
{ return keysrt_key_delete(client, &everything_board_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL everything_board_walk(keysrt_client *client, keysrt_walk *walk, everything_board_params *out)
{ return keysrt_key_walk(client, &everything_board_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL everything_board_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &everything_board_table, deleted); }

/* zset "k:seen:{id}", Redis type sorted set, database 0; TTL: 24 hours; every write sets it anew. everything.keys:291 */
typedef struct everything_seen_params {
    everything_id id;
} everything_seen_params;
typedef struct everything_seen_entry {
    everything_id member;
    int64_t score;
} everything_seen_entry;
typedef struct everything_seen_entries {
    everything_seen_entry *items;
    size_t count;
    keysrt_block block;
} everything_seen_entries;
static inline void everything_seen_entries_clear(everything_seen_entries *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}
static const keysrt_zentry_layout everything_seen_layout KEYSRT_UNUSED = {sizeof(everything_seen_entry), offsetof(everything_seen_entry, score)};
static const keysrt_piece everything_seen_table_pieces[] KEYSRT_UNUSED = {
    {"k:seen:", 7, offsetof(everything_seen_params, id), &everything_type_15, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_trim everything_trim_3 KEYSRT_UNUSED = {{KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_CONSTANT, 300000, 0, 0}, 1000, false};
static const keysrt_key everything_seen_table KEYSRT_UNUSED = {&everything_keyspace, "seen", 116, 0, KEYSRT_ZSET, false,
    {2, sizeof(everything_seen_params), everything_seen_table_pieces, "k:seen:*", "k:seen:{id}"},
    &everything_type_15, &everything_type_99, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 86400000, 0, 0, 0, 0, "$2\r\nPX\r\n$8\r\n86400000\r\n", 22},
    &everything_trim_3, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL everything_seen_key_name(keysrt_client *client, everything_id id, keysrt_text *out)
{ return keysrt_key_name(client, &everything_seen_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL everything_seen_parse(keysrt_client *client, keysrt_view name, everything_seen_params *out)
{ return keysrt_key_parse(client, &everything_seen_table, name, out, NULL); }
/* changed (may be NULL): 0 where it was there with this score. ZADD */
KEYSRT_CALL everything_seen_add(keysrt_client *client, everything_id id, everything_id member, int64_t score, uint64_t *changed)
{
    const everything_seen_entry entry = {member, score};
    return keysrt_zset_add(client, &everything_seen_table, &id, 0, &entry, 1, &everything_seen_layout, keysrt_declared_ttl, changed);
}
/* changed (may be NULL): added or with a new score. ZADD */
KEYSRT_CALL everything_seen_add_many(keysrt_client *client, everything_id id, const everything_seen_entry *entries, size_t count, uint64_t *changed)
{ return keysrt_zset_add(client, &everything_seen_table, &id, 0, entries, count, &everything_seen_layout, keysrt_declared_ttl, changed); }
/* options: KEYSRT_ZADD_NX, _XX, _GT, _LT. ZADD */
KEYSRT_CALL everything_seen_add_if(keysrt_client *client, everything_id id, unsigned options, everything_id member, int64_t score, uint64_t *changed)
{
    const everything_seen_entry entry = {member, score};
    return keysrt_zset_add(client, &everything_seen_table, &id, options, &entry, 1, &everything_seen_layout, keysrt_declared_ttl, changed);
}
/* out (may be NULL): the new score. ZINCRBY */
KEYSRT_CALL everything_seen_increment(keysrt_client *client, everything_id id, everything_id member, int64_t by, int64_t *out)
{ return keysrt_zset_increment(client, &everything_seen_table, &id, &member, &by, keysrt_declared_ttl, out); }
/* removed (may be NULL): 0 where it was not there. ZREM */
KEYSRT_CALL everything_seen_remove(keysrt_client *client, everything_id id, everything_id member, uint64_t *removed)
{ return keysrt_zset_remove(client, &everything_seen_table, &id, &member, 1, removed); }
/* removed may be NULL. ZREM */
KEYSRT_CALL everything_seen_remove_many(keysrt_client *client, everything_id id, const everything_id *members, size_t count, uint64_t *removed)
{ return keysrt_zset_remove(client, &everything_seen_table, &id, members, count, removed); }
/* MISS: no such member. ZSCORE */
KEYSRT_CALL everything_seen_score(keysrt_client *client, everything_id id, everything_id member, int64_t *out)
{ return keysrt_zset_score(client, &everything_seen_table, &id, &member, out); }
/* 0: the lowest score; MISS: no such member. ZRANK */
KEYSRT_CALL everything_seen_rank(keysrt_client *client, everything_id id, everything_id member, uint64_t *out)
{ return keysrt_zset_rank(client, &everything_seen_table, &id, &member, false, out); }
/* 0: the highest score; MISS: no such member. ZREVRANK */
KEYSRT_CALL everything_seen_reverse_rank(keysrt_client *client, everything_id id, everything_id member, uint64_t *out)
{ return keysrt_zset_rank(client, &everything_seen_table, &id, &member, true, out); }
/* By rank, the lowest score first; 0, -1 is all. ZRANGE */
KEYSRT_CALL everything_seen_range(keysrt_client *client, everything_id id, int64_t start, int64_t stop, everything_seen_entries *out)
{ return keysrt_zset_range(client, &everything_seen_table, &id, start, stop, false, out, &out->block, &everything_seen_layout); }
/* By rank, the highest score first. ZRANGE REV */
KEYSRT_CALL everything_seen_reverse_range(keysrt_client *client, everything_id id, int64_t start, int64_t stop, everything_seen_entries *out)
{ return keysrt_zset_range(client, &everything_seen_table, &id, start, stop, true, out, &out->block, &everything_seen_layout); }
/* The count members with the highest scores. ZRANGE REV */
KEYSRT_CALL everything_seen_top(keysrt_client *client, everything_id id, uint32_t count, everything_seen_entries *out)
{ return keysrt_zset_range(client, &everything_seen_table, &id, count == 0, count == 0 ? 0 : (int64_t)count - 1, true, out, &out->block, &everything_seen_layout); }
/* Both ends included; limit 0: all. ZRANGE BYSCORE */
KEYSRT_CALL everything_seen_range_by_score(keysrt_client *client, everything_id id, int64_t min_score, int64_t max_score, uint64_t offset, uint64_t limit, everything_seen_entries *out)
{ return keysrt_zset_range_by_score(client, &everything_seen_table, &id, &min_score, &max_score, false, offset, limit, out, &out->block, &everything_seen_layout); }
/* The highest score first; limit 0: all. ZRANGE BYSCORE REV */
KEYSRT_CALL everything_seen_reverse_range_by_score(keysrt_client *client, everything_id id, int64_t min_score, int64_t max_score, uint64_t offset, uint64_t limit, everything_seen_entries *out)
{ return keysrt_zset_range_by_score(client, &everything_seen_table, &id, &min_score, &max_score, true, offset, limit, out, &out->block, &everything_seen_layout); }
/* The next one in no order, in bounded memory; one may come twice; MISS: the end. ZSCAN */
KEYSRT_CALL everything_seen_walk_members(keysrt_client *client, everything_id id, keysrt_walk *walk, everything_id_result *out, int64_t *score)
{ return keysrt_zset_walk(client, &everything_seen_table, &id, walk, out, &out->block, score); }
/* Both ends included. ZCOUNT */
KEYSRT_CALL everything_seen_count(keysrt_client *client, everything_id id, int64_t min_score, int64_t max_score, uint64_t *out)
{ return keysrt_zset_count(client, &everything_seen_table, &id, &min_score, &max_score, out); }
/* 0 where there is no key. ZCARD */
KEYSRT_CALL everything_seen_size(keysrt_client *client, everything_id id, uint64_t *out)
{ return keysrt_zset_size(client, &everything_seen_table, &id, out); }
/* Takes up to count. ZPOPMIN */
KEYSRT_CALL everything_seen_pop_lowest(keysrt_client *client, everything_id id, uint64_t count, everything_seen_entries *out)
{ return keysrt_zset_pop(client, &everything_seen_table, &id, false, count, out, &out->block, &everything_seen_layout); }
/* Takes up to count. ZPOPMAX */
KEYSRT_CALL everything_seen_pop_highest(keysrt_client *client, everything_id id, uint64_t count, everything_seen_entries *out)
{ return keysrt_zset_pop(client, &everything_seen_table, &id, true, count, out, &out->block, &everything_seen_layout); }
/* Both ends included; removed may be NULL. ZREMRANGEBYSCORE */
KEYSRT_CALL everything_seen_remove_by_score(keysrt_client *client, everything_id id, int64_t min_score, int64_t max_score, uint64_t *removed)
{ return keysrt_zset_remove_by_score(client, &everything_seen_table, &id, &min_score, &max_score, removed); }
/* OK or MISS. EXISTS */
KEYSRT_CALL everything_seen_exists(keysrt_client *client, everything_id id)
{ return keysrt_key_exists(client, &everything_seen_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL everything_seen_ttl(keysrt_client *client, everything_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &everything_seen_table, &id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL everything_seen_renew(keysrt_client *client, everything_id id)
{ return keysrt_key_renew(client, &everything_seen_table, &id, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL everything_seen_delete(keysrt_client *client, everything_id id)
{ return keysrt_key_delete(client, &everything_seen_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL everything_seen_walk(keysrt_client *client, keysrt_walk *walk, everything_seen_params *out)
{ return keysrt_key_walk(client, &everything_seen_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL everything_seen_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &everything_seen_table, deleted); }

/* zset "k:seenms:{id}", Redis type sorted set, database 0; TTL: 24 hours; every write sets it anew. everything.keys:292 */
typedef struct everything_seen_ms_params {
    everything_id id;
} everything_seen_ms_params;
typedef struct everything_seen_ms_entry {
    everything_id member;
    int64_t score;
} everything_seen_ms_entry;
typedef struct everything_seen_ms_entries {
    everything_seen_ms_entry *items;
    size_t count;
    keysrt_block block;
} everything_seen_ms_entries;
static inline void everything_seen_ms_entries_clear(everything_seen_ms_entries *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}
static const keysrt_zentry_layout everything_seen_ms_layout KEYSRT_UNUSED = {sizeof(everything_seen_ms_entry), offsetof(everything_seen_ms_entry, score)};
static const keysrt_piece everything_seen_ms_table_pieces[] KEYSRT_UNUSED = {
    {"k:seenms:", 9, offsetof(everything_seen_ms_params, id), &everything_type_15, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_trim everything_trim_4 KEYSRT_UNUSED = {{KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_CONSTANT, 300000, 0, 0}, 1, false};
static const keysrt_key everything_seen_ms_table KEYSRT_UNUSED = {&everything_keyspace, "seen_ms", 117, 0, KEYSRT_ZSET, false,
    {2, sizeof(everything_seen_ms_params), everything_seen_ms_table_pieces, "k:seenms:*", "k:seenms:{id}"},
    &everything_type_15, &everything_type_100, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 86400000, 0, 0, 0, 0, "$2\r\nPX\r\n$8\r\n86400000\r\n", 22},
    &everything_trim_4, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL everything_seen_ms_key_name(keysrt_client *client, everything_id id, keysrt_text *out)
{ return keysrt_key_name(client, &everything_seen_ms_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL everything_seen_ms_parse(keysrt_client *client, keysrt_view name, everything_seen_ms_params *out)
{ return keysrt_key_parse(client, &everything_seen_ms_table, name, out, NULL); }
/* changed (may be NULL): 0 where it was there with this score. ZADD */
KEYSRT_CALL everything_seen_ms_add(keysrt_client *client, everything_id id, everything_id member, int64_t score, uint64_t *changed)
{
    const everything_seen_ms_entry entry = {member, score};
    return keysrt_zset_add(client, &everything_seen_ms_table, &id, 0, &entry, 1, &everything_seen_ms_layout, keysrt_declared_ttl, changed);
}
/* changed (may be NULL): added or with a new score. ZADD */
KEYSRT_CALL everything_seen_ms_add_many(keysrt_client *client, everything_id id, const everything_seen_ms_entry *entries, size_t count, uint64_t *changed)
{ return keysrt_zset_add(client, &everything_seen_ms_table, &id, 0, entries, count, &everything_seen_ms_layout, keysrt_declared_ttl, changed); }
/* options: KEYSRT_ZADD_NX, _XX, _GT, _LT. ZADD */
KEYSRT_CALL everything_seen_ms_add_if(keysrt_client *client, everything_id id, unsigned options, everything_id member, int64_t score, uint64_t *changed)
{
    const everything_seen_ms_entry entry = {member, score};
    return keysrt_zset_add(client, &everything_seen_ms_table, &id, options, &entry, 1, &everything_seen_ms_layout, keysrt_declared_ttl, changed);
}
/* out (may be NULL): the new score. ZINCRBY */
KEYSRT_CALL everything_seen_ms_increment(keysrt_client *client, everything_id id, everything_id member, int64_t by, int64_t *out)
{ return keysrt_zset_increment(client, &everything_seen_ms_table, &id, &member, &by, keysrt_declared_ttl, out); }
/* removed (may be NULL): 0 where it was not there. ZREM */
KEYSRT_CALL everything_seen_ms_remove(keysrt_client *client, everything_id id, everything_id member, uint64_t *removed)
{ return keysrt_zset_remove(client, &everything_seen_ms_table, &id, &member, 1, removed); }
/* removed may be NULL. ZREM */
KEYSRT_CALL everything_seen_ms_remove_many(keysrt_client *client, everything_id id, const everything_id *members, size_t count, uint64_t *removed)
{ return keysrt_zset_remove(client, &everything_seen_ms_table, &id, members, count, removed); }
/* MISS: no such member. ZSCORE */
KEYSRT_CALL everything_seen_ms_score(keysrt_client *client, everything_id id, everything_id member, int64_t *out)
{ return keysrt_zset_score(client, &everything_seen_ms_table, &id, &member, out); }
/* 0: the lowest score; MISS: no such member. ZRANK */
KEYSRT_CALL everything_seen_ms_rank(keysrt_client *client, everything_id id, everything_id member, uint64_t *out)
{ return keysrt_zset_rank(client, &everything_seen_ms_table, &id, &member, false, out); }
/* 0: the highest score; MISS: no such member. ZREVRANK */
KEYSRT_CALL everything_seen_ms_reverse_rank(keysrt_client *client, everything_id id, everything_id member, uint64_t *out)
{ return keysrt_zset_rank(client, &everything_seen_ms_table, &id, &member, true, out); }
/* By rank, the lowest score first; 0, -1 is all. ZRANGE */
KEYSRT_CALL everything_seen_ms_range(keysrt_client *client, everything_id id, int64_t start, int64_t stop, everything_seen_ms_entries *out)
{ return keysrt_zset_range(client, &everything_seen_ms_table, &id, start, stop, false, out, &out->block, &everything_seen_ms_layout); }
/* By rank, the highest score first. ZRANGE REV */
KEYSRT_CALL everything_seen_ms_reverse_range(keysrt_client *client, everything_id id, int64_t start, int64_t stop, everything_seen_ms_entries *out)
{ return keysrt_zset_range(client, &everything_seen_ms_table, &id, start, stop, true, out, &out->block, &everything_seen_ms_layout); }
/* The count members with the highest scores. ZRANGE REV */
KEYSRT_CALL everything_seen_ms_top(keysrt_client *client, everything_id id, uint32_t count, everything_seen_ms_entries *out)
{ return keysrt_zset_range(client, &everything_seen_ms_table, &id, count == 0, count == 0 ? 0 : (int64_t)count - 1, true, out, &out->block, &everything_seen_ms_layout); }
/* Both ends included; limit 0: all. ZRANGE BYSCORE */
KEYSRT_CALL everything_seen_ms_range_by_score(keysrt_client *client, everything_id id, int64_t min_score, int64_t max_score, uint64_t offset, uint64_t limit, everything_seen_ms_entries *out)
{ return keysrt_zset_range_by_score(client, &everything_seen_ms_table, &id, &min_score, &max_score, false, offset, limit, out, &out->block, &everything_seen_ms_layout); }
/* The highest score first; limit 0: all. ZRANGE BYSCORE REV */
KEYSRT_CALL everything_seen_ms_reverse_range_by_score(keysrt_client *client, everything_id id, int64_t min_score, int64_t max_score, uint64_t offset, uint64_t limit, everything_seen_ms_entries *out)
{ return keysrt_zset_range_by_score(client, &everything_seen_ms_table, &id, &min_score, &max_score, true, offset, limit, out, &out->block, &everything_seen_ms_layout); }
/* The next one in no order, in bounded memory; one may come twice; MISS: the end. ZSCAN */
KEYSRT_CALL everything_seen_ms_walk_members(keysrt_client *client, everything_id id, keysrt_walk *walk, everything_id_result *out, int64_t *score)
{ return keysrt_zset_walk(client, &everything_seen_ms_table, &id, walk, out, &out->block, score); }
/* Both ends included. ZCOUNT */
KEYSRT_CALL everything_seen_ms_count(keysrt_client *client, everything_id id, int64_t min_score, int64_t max_score, uint64_t *out)
{ return keysrt_zset_count(client, &everything_seen_ms_table, &id, &min_score, &max_score, out); }
/* 0 where there is no key. ZCARD */
KEYSRT_CALL everything_seen_ms_size(keysrt_client *client, everything_id id, uint64_t *out)
{ return keysrt_zset_size(client, &everything_seen_ms_table, &id, out); }
/* Takes up to count. ZPOPMIN */
KEYSRT_CALL everything_seen_ms_pop_lowest(keysrt_client *client, everything_id id, uint64_t count, everything_seen_ms_entries *out)
{ return keysrt_zset_pop(client, &everything_seen_ms_table, &id, false, count, out, &out->block, &everything_seen_ms_layout); }
/* Takes up to count. ZPOPMAX */
KEYSRT_CALL everything_seen_ms_pop_highest(keysrt_client *client, everything_id id, uint64_t count, everything_seen_ms_entries *out)
{ return keysrt_zset_pop(client, &everything_seen_ms_table, &id, true, count, out, &out->block, &everything_seen_ms_layout); }
/* Both ends included; removed may be NULL. ZREMRANGEBYSCORE */
KEYSRT_CALL everything_seen_ms_remove_by_score(keysrt_client *client, everything_id id, int64_t min_score, int64_t max_score, uint64_t *removed)
{ return keysrt_zset_remove_by_score(client, &everything_seen_ms_table, &id, &min_score, &max_score, removed); }
/* OK or MISS. EXISTS */
KEYSRT_CALL everything_seen_ms_exists(keysrt_client *client, everything_id id)
{ return keysrt_key_exists(client, &everything_seen_ms_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL everything_seen_ms_ttl(keysrt_client *client, everything_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &everything_seen_ms_table, &id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL everything_seen_ms_renew(keysrt_client *client, everything_id id)
{ return keysrt_key_renew(client, &everything_seen_ms_table, &id, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL everything_seen_ms_delete(keysrt_client *client, everything_id id)
{ return keysrt_key_delete(client, &everything_seen_ms_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL everything_seen_ms_walk(keysrt_client *client, keysrt_walk *walk, everything_seen_ms_params *out)
{ return keysrt_key_walk(client, &everything_seen_ms_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL everything_seen_ms_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &everything_seen_ms_table, deleted); }

/* zset "k:exact:{id}", Redis type sorted set, database 0; TTL: 24 hours; every write sets it anew. everything.keys:293 */
typedef struct everything_exact_params {
    everything_id id;
} everything_exact_params;
typedef struct everything_exact_entry {
    everything_note member;
    double score;
} everything_exact_entry;
typedef struct everything_exact_entries {
    everything_exact_entry *items;
    size_t count;
    keysrt_block block;
} everything_exact_entries;
static inline void everything_exact_entries_clear(everything_exact_entries *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}
static const keysrt_zentry_layout everything_exact_layout KEYSRT_UNUSED = {sizeof(everything_exact_entry), offsetof(everything_exact_entry, score)};
static const keysrt_piece everything_exact_table_pieces[] KEYSRT_UNUSED = {
    {"k:exact:", 8, offsetof(everything_exact_params, id), &everything_type_15, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key everything_exact_table KEYSRT_UNUSED = {&everything_keyspace, "exact", 118, 0, KEYSRT_ZSET, false,
    {2, sizeof(everything_exact_params), everything_exact_table_pieces, "k:exact:*", "k:exact:{id}"},
    &everything_type_70, &everything_type_87, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 86400000, 0, 0, 0, 0, "$2\r\nPX\r\n$8\r\n86400000\r\n", 22},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL everything_exact_key_name(keysrt_client *client, everything_id id, keysrt_text *out)
{ return keysrt_key_name(client, &everything_exact_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL everything_exact_parse(keysrt_client *client, keysrt_view name, everything_exact_params *out)
{ return keysrt_key_parse(client, &everything_exact_table, name, out, NULL); }
/* changed (may be NULL): 0 where it was there with this score. ZADD */
KEYSRT_CALL everything_exact_add(keysrt_client *client, everything_id id, const everything_note *member, double score, uint64_t *changed)
{
    const everything_exact_entry entry = {*member, score};
    return keysrt_zset_add(client, &everything_exact_table, &id, 0, &entry, 1, &everything_exact_layout, keysrt_declared_ttl, changed);
}
/* changed (may be NULL): added or with a new score. ZADD */
KEYSRT_CALL everything_exact_add_many(keysrt_client *client, everything_id id, const everything_exact_entry *entries, size_t count, uint64_t *changed)
{ return keysrt_zset_add(client, &everything_exact_table, &id, 0, entries, count, &everything_exact_layout, keysrt_declared_ttl, changed); }
/* options: KEYSRT_ZADD_NX, _XX, _GT, _LT. ZADD */
KEYSRT_CALL everything_exact_add_if(keysrt_client *client, everything_id id, unsigned options, const everything_note *member, double score, uint64_t *changed)
{
    const everything_exact_entry entry = {*member, score};
    return keysrt_zset_add(client, &everything_exact_table, &id, options, &entry, 1, &everything_exact_layout, keysrt_declared_ttl, changed);
}
/* out (may be NULL): the new score. ZINCRBY */
KEYSRT_CALL everything_exact_increment(keysrt_client *client, everything_id id, const everything_note *member, double by, double *out)
{ return keysrt_zset_increment(client, &everything_exact_table, &id, member, &by, keysrt_declared_ttl, out); }
/* removed (may be NULL): 0 where it was not there. ZREM */
KEYSRT_CALL everything_exact_remove(keysrt_client *client, everything_id id, const everything_note *member, uint64_t *removed)
{ return keysrt_zset_remove(client, &everything_exact_table, &id, member, 1, removed); }
/* removed may be NULL. ZREM */
KEYSRT_CALL everything_exact_remove_many(keysrt_client *client, everything_id id, const everything_note *members, size_t count, uint64_t *removed)
{ return keysrt_zset_remove(client, &everything_exact_table, &id, members, count, removed); }
/* MISS: no such member. ZSCORE */
KEYSRT_CALL everything_exact_score(keysrt_client *client, everything_id id, const everything_note *member, double *out)
{ return keysrt_zset_score(client, &everything_exact_table, &id, member, out); }
/* 0: the lowest score; MISS: no such member. ZRANK */
KEYSRT_CALL everything_exact_rank(keysrt_client *client, everything_id id, const everything_note *member, uint64_t *out)
{ return keysrt_zset_rank(client, &everything_exact_table, &id, member, false, out); }
/* 0: the highest score; MISS: no such member. ZREVRANK */
KEYSRT_CALL everything_exact_reverse_rank(keysrt_client *client, everything_id id, const everything_note *member, uint64_t *out)
{ return keysrt_zset_rank(client, &everything_exact_table, &id, member, true, out); }
/* By rank, the lowest score first; 0, -1 is all. ZRANGE */
KEYSRT_CALL everything_exact_range(keysrt_client *client, everything_id id, int64_t start, int64_t stop, everything_exact_entries *out)
{ return keysrt_zset_range(client, &everything_exact_table, &id, start, stop, false, out, &out->block, &everything_exact_layout); }
/* By rank, the highest score first. ZRANGE REV */
KEYSRT_CALL everything_exact_reverse_range(keysrt_client *client, everything_id id, int64_t start, int64_t stop, everything_exact_entries *out)
{ return keysrt_zset_range(client, &everything_exact_table, &id, start, stop, true, out, &out->block, &everything_exact_layout); }
/* The count members with the highest scores. ZRANGE REV */
KEYSRT_CALL everything_exact_top(keysrt_client *client, everything_id id, uint32_t count, everything_exact_entries *out)
{ return keysrt_zset_range(client, &everything_exact_table, &id, count == 0, count == 0 ? 0 : (int64_t)count - 1, true, out, &out->block, &everything_exact_layout); }
/* Both ends included; limit 0: all. ZRANGE BYSCORE */
KEYSRT_CALL everything_exact_range_by_score(keysrt_client *client, everything_id id, double min_score, double max_score, uint64_t offset, uint64_t limit, everything_exact_entries *out)
{ return keysrt_zset_range_by_score(client, &everything_exact_table, &id, &min_score, &max_score, false, offset, limit, out, &out->block, &everything_exact_layout); }
/* The highest score first; limit 0: all. ZRANGE BYSCORE REV */
KEYSRT_CALL everything_exact_reverse_range_by_score(keysrt_client *client, everything_id id, double min_score, double max_score, uint64_t offset, uint64_t limit, everything_exact_entries *out)
{ return keysrt_zset_range_by_score(client, &everything_exact_table, &id, &min_score, &max_score, true, offset, limit, out, &out->block, &everything_exact_layout); }
/* The next one in no order, in bounded memory; one may come twice; MISS: the end. ZSCAN */
KEYSRT_CALL everything_exact_walk_members(keysrt_client *client, everything_id id, keysrt_walk *walk, everything_note_result *out, double *score)
{ return keysrt_zset_walk(client, &everything_exact_table, &id, walk, out, &out->block, score); }
/* Both ends included. ZCOUNT */
KEYSRT_CALL everything_exact_count(keysrt_client *client, everything_id id, double min_score, double max_score, uint64_t *out)
{ return keysrt_zset_count(client, &everything_exact_table, &id, &min_score, &max_score, out); }
/* 0 where there is no key. ZCARD */
KEYSRT_CALL everything_exact_size(keysrt_client *client, everything_id id, uint64_t *out)
{ return keysrt_zset_size(client, &everything_exact_table, &id, out); }
/* Takes up to count. ZPOPMIN */
KEYSRT_CALL everything_exact_pop_lowest(keysrt_client *client, everything_id id, uint64_t count, everything_exact_entries *out)
{ return keysrt_zset_pop(client, &everything_exact_table, &id, false, count, out, &out->block, &everything_exact_layout); }
/* Takes up to count. ZPOPMAX */
KEYSRT_CALL everything_exact_pop_highest(keysrt_client *client, everything_id id, uint64_t count, everything_exact_entries *out)
{ return keysrt_zset_pop(client, &everything_exact_table, &id, true, count, out, &out->block, &everything_exact_layout); }
/* Waits up to timeout for one; MISS: none came. BZPOPMIN */
KEYSRT_CALL everything_exact_pop_lowest_wait(keysrt_client *client, everything_id id, keysrt_duration timeout, everything_exact_entries *out)
{ return keysrt_zset_pop_wait(client, &everything_exact_table, &id, false, timeout, out, &out->block, &everything_exact_layout); }
/* Waits up to timeout for one; MISS: none came. BZPOPMAX */
KEYSRT_CALL everything_exact_pop_highest_wait(keysrt_client *client, everything_id id, keysrt_duration timeout, everything_exact_entries *out)
{ return keysrt_zset_pop_wait(client, &everything_exact_table, &id, true, timeout, out, &out->block, &everything_exact_layout); }
/* From the first of the keys that has one; which (may be NULL): its index. BZPOPMIN */
KEYSRT_CALL everything_exact_pop_lowest_wait_any(keysrt_client *client, const everything_exact_params *keys, size_t count, keysrt_duration timeout, size_t *which, everything_exact_entries *out)
{ return keysrt_zset_pop_wait_any(client, &everything_exact_table, keys, count, false, timeout, which, out, &out->block, &everything_exact_layout); }
/* From the first of the keys that has one; which (may be NULL): its index. BZPOPMAX */
KEYSRT_CALL everything_exact_pop_highest_wait_any(keysrt_client *client, const everything_exact_params *keys, size_t count, keysrt_duration timeout, size_t *which, everything_exact_entries *out)
{ return keysrt_zset_pop_wait_any(client, &everything_exact_table, keys, count, true, timeout, which, out, &out->block, &everything_exact_layout); }
/* Both ends included; removed may be NULL. ZREMRANGEBYSCORE */
KEYSRT_CALL everything_exact_remove_by_score(keysrt_client *client, everything_id id, double min_score, double max_score, uint64_t *removed)
{ return keysrt_zset_remove_by_score(client, &everything_exact_table, &id, &min_score, &max_score, removed); }
/* OK or MISS. EXISTS */
KEYSRT_CALL everything_exact_exists(keysrt_client *client, everything_id id)
{ return keysrt_key_exists(client, &everything_exact_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL everything_exact_ttl(keysrt_client *client, everything_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &everything_exact_table, &id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL everything_exact_renew(keysrt_client *client, everything_id id)
{ return keysrt_key_renew(client, &everything_exact_table, &id, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL everything_exact_delete(keysrt_client *client, everything_id id)
{ return keysrt_key_delete(client, &everything_exact_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL everything_exact_walk(keysrt_client *client, keysrt_walk *walk, everything_exact_params *out)
{ return keysrt_key_walk(client, &everything_exact_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL everything_exact_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &everything_exact_table, deleted); }

/* zset "k:plainscores", Redis type sorted set, database 0; TTL: 24 hours; every write sets it anew. everything.keys:294 */
typedef struct everything_plain_scores_entry {
    keysrt_view member;
    int64_t score;
} everything_plain_scores_entry;
typedef struct everything_plain_scores_entries {
    everything_plain_scores_entry *items;
    size_t count;
    keysrt_block block;
} everything_plain_scores_entries;
static inline void everything_plain_scores_entries_clear(everything_plain_scores_entries *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}
static const keysrt_zentry_layout everything_plain_scores_layout KEYSRT_UNUSED = {sizeof(everything_plain_scores_entry), offsetof(everything_plain_scores_entry, score)};
static const keysrt_piece everything_plain_scores_table_pieces[] KEYSRT_UNUSED = {
    {"k:plainscores", 13, 0, 0, 0, false},
};
static const keysrt_key everything_plain_scores_table KEYSRT_UNUSED = {&everything_keyspace, "plain_scores", 119, 0, KEYSRT_ZSET, false,
    {1, 0, everything_plain_scores_table_pieces, "k:plainscores", "k:plainscores"},
    &everything_type_18, &everything_type_101, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 86400000, 0, 0, 0, 0, "$2\r\nPX\r\n$8\r\n86400000\r\n", 22},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL everything_plain_scores_key_name(keysrt_client *client, keysrt_text *out)
{ return keysrt_key_name(client, &everything_plain_scores_table, NULL, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL everything_plain_scores_parse(keysrt_client *client, keysrt_view name)
{ return keysrt_key_parse(client, &everything_plain_scores_table, name, NULL, NULL); }
/* changed (may be NULL): 0 where it was there with this score. ZADD */
KEYSRT_CALL everything_plain_scores_add(keysrt_client *client, keysrt_view member, int64_t score, uint64_t *changed)
{
    const everything_plain_scores_entry entry = {member, score};
    return keysrt_zset_add(client, &everything_plain_scores_table, NULL, 0, &entry, 1, &everything_plain_scores_layout, keysrt_declared_ttl, changed);
}
/* changed (may be NULL): added or with a new score. ZADD */
KEYSRT_CALL everything_plain_scores_add_many(keysrt_client *client, const everything_plain_scores_entry *entries, size_t count, uint64_t *changed)
{ return keysrt_zset_add(client, &everything_plain_scores_table, NULL, 0, entries, count, &everything_plain_scores_layout, keysrt_declared_ttl, changed); }
/* options: KEYSRT_ZADD_NX, _XX, _GT, _LT. ZADD */
KEYSRT_CALL everything_plain_scores_add_if(keysrt_client *client, unsigned options, keysrt_view member, int64_t score, uint64_t *changed)
{
    const everything_plain_scores_entry entry = {member, score};
    return keysrt_zset_add(client, &everything_plain_scores_table, NULL, options, &entry, 1, &everything_plain_scores_layout, keysrt_declared_ttl, changed);
}
/* out (may be NULL): the new score. ZINCRBY */
KEYSRT_CALL everything_plain_scores_increment(keysrt_client *client, keysrt_view member, int64_t by, int64_t *out)
{ return keysrt_zset_increment(client, &everything_plain_scores_table, NULL, &member, &by, keysrt_declared_ttl, out); }
/* removed (may be NULL): 0 where it was not there. ZREM */
KEYSRT_CALL everything_plain_scores_remove(keysrt_client *client, keysrt_view member, uint64_t *removed)
{ return keysrt_zset_remove(client, &everything_plain_scores_table, NULL, &member, 1, removed); }
/* removed may be NULL. ZREM */
KEYSRT_CALL everything_plain_scores_remove_many(keysrt_client *client, const keysrt_view *members, size_t count, uint64_t *removed)
{ return keysrt_zset_remove(client, &everything_plain_scores_table, NULL, members, count, removed); }
/* MISS: no such member. ZSCORE */
KEYSRT_CALL everything_plain_scores_score(keysrt_client *client, keysrt_view member, int64_t *out)
{ return keysrt_zset_score(client, &everything_plain_scores_table, NULL, &member, out); }
/* 0: the lowest score; MISS: no such member. ZRANK */
KEYSRT_CALL everything_plain_scores_rank(keysrt_client *client, keysrt_view member, uint64_t *out)
{ return keysrt_zset_rank(client, &everything_plain_scores_table, NULL, &member, false, out); }
/* 0: the highest score; MISS: no such member. ZREVRANK */
KEYSRT_CALL everything_plain_scores_reverse_rank(keysrt_client *client, keysrt_view member, uint64_t *out)
{ return keysrt_zset_rank(client, &everything_plain_scores_table, NULL, &member, true, out); }
/* By rank, the lowest score first; 0, -1 is all. ZRANGE */
KEYSRT_CALL everything_plain_scores_range(keysrt_client *client, int64_t start, int64_t stop, everything_plain_scores_entries *out)
{ return keysrt_zset_range(client, &everything_plain_scores_table, NULL, start, stop, false, out, &out->block, &everything_plain_scores_layout); }
/* By rank, the highest score first. ZRANGE REV */
KEYSRT_CALL everything_plain_scores_reverse_range(keysrt_client *client, int64_t start, int64_t stop, everything_plain_scores_entries *out)
{ return keysrt_zset_range(client, &everything_plain_scores_table, NULL, start, stop, true, out, &out->block, &everything_plain_scores_layout); }
/* The count members with the highest scores. ZRANGE REV */
KEYSRT_CALL everything_plain_scores_top(keysrt_client *client, uint32_t count, everything_plain_scores_entries *out)
{ return keysrt_zset_range(client, &everything_plain_scores_table, NULL, count == 0, count == 0 ? 0 : (int64_t)count - 1, true, out, &out->block, &everything_plain_scores_layout); }
/* Both ends included; limit 0: all. ZRANGE BYSCORE */
KEYSRT_CALL everything_plain_scores_range_by_score(keysrt_client *client, int64_t min_score, int64_t max_score, uint64_t offset, uint64_t limit, everything_plain_scores_entries *out)
{ return keysrt_zset_range_by_score(client, &everything_plain_scores_table, NULL, &min_score, &max_score, false, offset, limit, out, &out->block, &everything_plain_scores_layout); }
/* The highest score first; limit 0: all. ZRANGE BYSCORE REV */
KEYSRT_CALL everything_plain_scores_reverse_range_by_score(keysrt_client *client, int64_t min_score, int64_t max_score, uint64_t offset, uint64_t limit, everything_plain_scores_entries *out)
{ return keysrt_zset_range_by_score(client, &everything_plain_scores_table, NULL, &min_score, &max_score, true, offset, limit, out, &out->block, &everything_plain_scores_layout); }
/* The next one in no order, in bounded memory; one may come twice; MISS: the end. ZSCAN */
KEYSRT_CALL everything_plain_scores_walk_members(keysrt_client *client, keysrt_walk *walk, keysrt_text *out, int64_t *score)
{ return keysrt_zset_walk(client, &everything_plain_scores_table, NULL, walk, out, &out->block, score); }
/* Both ends included. ZCOUNT */
KEYSRT_CALL everything_plain_scores_count(keysrt_client *client, int64_t min_score, int64_t max_score, uint64_t *out)
{ return keysrt_zset_count(client, &everything_plain_scores_table, NULL, &min_score, &max_score, out); }
/* 0 where there is no key. ZCARD */
KEYSRT_CALL everything_plain_scores_size(keysrt_client *client, uint64_t *out)
{ return keysrt_zset_size(client, &everything_plain_scores_table, NULL, out); }
/* Takes up to count. ZPOPMIN */
KEYSRT_CALL everything_plain_scores_pop_lowest(keysrt_client *client, uint64_t count, everything_plain_scores_entries *out)
{ return keysrt_zset_pop(client, &everything_plain_scores_table, NULL, false, count, out, &out->block, &everything_plain_scores_layout); }
/* Takes up to count. ZPOPMAX */
KEYSRT_CALL everything_plain_scores_pop_highest(keysrt_client *client, uint64_t count, everything_plain_scores_entries *out)
{ return keysrt_zset_pop(client, &everything_plain_scores_table, NULL, true, count, out, &out->block, &everything_plain_scores_layout); }
/* Waits up to timeout for one; MISS: none came. BZPOPMIN */
KEYSRT_CALL everything_plain_scores_pop_lowest_wait(keysrt_client *client, keysrt_duration timeout, everything_plain_scores_entries *out)
{ return keysrt_zset_pop_wait(client, &everything_plain_scores_table, NULL, false, timeout, out, &out->block, &everything_plain_scores_layout); }
/* Waits up to timeout for one; MISS: none came. BZPOPMAX */
KEYSRT_CALL everything_plain_scores_pop_highest_wait(keysrt_client *client, keysrt_duration timeout, everything_plain_scores_entries *out)
{ return keysrt_zset_pop_wait(client, &everything_plain_scores_table, NULL, true, timeout, out, &out->block, &everything_plain_scores_layout); }
/* Both ends included; removed may be NULL. ZREMRANGEBYSCORE */
KEYSRT_CALL everything_plain_scores_remove_by_score(keysrt_client *client, int64_t min_score, int64_t max_score, uint64_t *removed)
{ return keysrt_zset_remove_by_score(client, &everything_plain_scores_table, NULL, &min_score, &max_score, removed); }
/* OK or MISS. EXISTS */
KEYSRT_CALL everything_plain_scores_exists(keysrt_client *client)
{ return keysrt_key_exists(client, &everything_plain_scores_table, NULL); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL everything_plain_scores_ttl(keysrt_client *client, keysrt_duration *out)
{ return keysrt_key_ttl(client, &everything_plain_scores_table, NULL, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL everything_plain_scores_renew(keysrt_client *client)
{ return keysrt_key_renew(client, &everything_plain_scores_table, NULL, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL everything_plain_scores_delete(keysrt_client *client)
{ return keysrt_key_delete(client, &everything_plain_scores_table, NULL); }

/* limiter "lim:fixed:{id}", Redis type string, database 0; TTL: 1 minute; the limiter's window. everything.keys:300
 * Never lets more than the limit pass in one window, which the first hit opens; two that meet can let twice as many pass.
 * Check and count are one step by the server's clock; what is denied is not counted, but by take_counting.
 * A reply that was lost may have been counted: LOST_REPLY, never sent again by itself.
 * Sends EVALSHA (GET, INCRBY, PTTL, PEXPIRE, TIME); reset: UNLINK. */
typedef struct everything_fixed_limit_params {
    everything_id id;
} everything_fixed_limit_params;
static const keysrt_piece everything_fixed_limit_table_pieces[] KEYSRT_UNUSED = {
    {"lim:fixed:", 10, offsetof(everything_fixed_limit_params, id), &everything_type_15, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_limiter everything_fixed_limit_table_rules[] KEYSRT_UNUSED = {{KEYSRT_LIMIT_FIXED, KEYSRT_ALIGNED_NOT, KEYSRT_UNAVAILABLE_SAYS, {KEYSRT_CONSTANT, 600, 0, 0}, {KEYSRT_CONSTANT, 60000, 0, 0}, 0}};
static const keysrt_key everything_fixed_limit_table KEYSRT_UNUSED = {&everything_keyspace, "fixed_limit", 120, 0, KEYSRT_LIMITER, false,
    {2, sizeof(everything_fixed_limit_params), everything_fixed_limit_table_pieces, "lim:fixed:*", "lim:fixed:{id}"},
    0, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 60000, 0, 0, 0, 0, "$2\r\nPX\r\n$5\r\n60000\r\n", 19},
    &everything_fixed_limit_table_rules, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL everything_fixed_limit_key_name(keysrt_client *client, everything_id id, keysrt_text *out)
{ return keysrt_key_name(client, &everything_fixed_limit_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL everything_fixed_limit_parse(keysrt_client *client, keysrt_view name, everything_fixed_limit_params *out)
{ return keysrt_key_parse(client, &everything_fixed_limit_table, name, out, NULL); }
/* Takes one, if there is one: out->allowed. EVALSHA */
KEYSRT_CALL everything_fixed_limit_allow(keysrt_client *client, everything_id id, keysrt_limit *out)
{
    const keysrt_limiter_ask ask = {1, 0, 0, 0};
    return keysrt_limiter_take(client, &everything_fixed_limit_table, &id, &ask, false, out);
}
/* Takes n, or none of them: out->allowed. What is denied does not count. EVALSHA */
KEYSRT_CALL everything_fixed_limit_take(keysrt_client *client, everything_id id, uint64_t n, keysrt_limit *out)
{
    const keysrt_limiter_ask ask = {n, 0, 0, 0};
    return keysrt_limiter_take(client, &everything_fixed_limit_table, &id, &ask, false, out);
}
/* The same, but what is denied counts, too: who goes on asking stays denied. EVALSHA */
KEYSRT_CALL everything_fixed_limit_take_counting(keysrt_client *client, everything_id id, uint64_t n, keysrt_limit *out)
{
    const keysrt_limiter_ask ask = {n, 0, 0, 0};
    return keysrt_limiter_take(client, &everything_fixed_limit_table, &id, &ask, true, out);
}
/* What allow would say. Takes nothing. EVALSHA */
KEYSRT_CALL everything_fixed_limit_peek(keysrt_client *client, everything_id id, keysrt_limit *out)
{
    const keysrt_limiter_ask ask = {1, 0, 0, 0};
    return keysrt_limiter_peek(client, &everything_fixed_limit_table, &id, &ask, out);
}
/* All is free again; MISS: it was. UNLINK */
KEYSRT_CALL everything_fixed_limit_reset(keysrt_client *client, everything_id id)
{
    const keysrt_limiter_ask ask = {1, 0, 0, 0};
    return keysrt_limiter_reset(client, &everything_fixed_limit_table, &id, &ask);
}
/* OK or MISS. EXISTS */
KEYSRT_CALL everything_fixed_limit_exists(keysrt_client *client, everything_id id)
{ return keysrt_key_exists(client, &everything_fixed_limit_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL everything_fixed_limit_ttl(keysrt_client *client, everything_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &everything_fixed_limit_table, &id, out); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL everything_fixed_limit_delete(keysrt_client *client, everything_id id)
{ return keysrt_key_delete(client, &everything_fixed_limit_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL everything_fixed_limit_walk(keysrt_client *client, keysrt_walk *walk, everything_fixed_limit_params *out)
{ return keysrt_key_walk(client, &everything_fixed_limit_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL everything_fixed_limit_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &everything_fixed_limit_table, deleted); }

/* limiter "lim:alone", Redis type string, database 0; TTL: 1 hour 30 minutes; the limiter's window. everything.keys:301
 * Never lets more than the limit pass in one window, which the first hit opens; two that meet can let twice as many pass.
 * Check and count are one step by the server's clock; what is denied is not counted, but by take_counting.
 * A reply that was lost may have been counted; it is never sent again by itself, the call is answered as declared.
 * Sends EVALSHA (GET, INCRBY, PTTL, PEXPIRE, TIME); reset: UNLINK. */
static const keysrt_piece everything_alone_limit_table_pieces[] KEYSRT_UNUSED = {
    {"lim:alone", 9, 0, 0, 0, false},
};
static const keysrt_limiter everything_alone_limit_table_rules[] KEYSRT_UNUSED = {{KEYSRT_LIMIT_FIXED, KEYSRT_ALIGNED_NOT, KEYSRT_UNAVAILABLE_ALLOWS, {KEYSRT_CONSTANT, 1, 0, 0}, {KEYSRT_CONSTANT, 5400000, 0, 0}, 0}};
static const keysrt_key everything_alone_limit_table KEYSRT_UNUSED = {&everything_keyspace, "alone_limit", 121, 0, KEYSRT_LIMITER, false,
    {1, 0, everything_alone_limit_table_pieces, "lim:alone", "lim:alone"},
    0, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 5400000, 0, 0, 0, 0, "$2\r\nPX\r\n$7\r\n5400000\r\n", 21},
    &everything_alone_limit_table_rules, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL everything_alone_limit_key_name(keysrt_client *client, keysrt_text *out)
{ return keysrt_key_name(client, &everything_alone_limit_table, NULL, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL everything_alone_limit_parse(keysrt_client *client, keysrt_view name)
{ return keysrt_key_parse(client, &everything_alone_limit_table, name, NULL, NULL); }
/* Takes one, if there is one: out->allowed. EVALSHA */
KEYSRT_CALL everything_alone_limit_allow(keysrt_client *client, keysrt_limit *out)
{
    const keysrt_limiter_ask ask = {1, 0, 0, 0};
    return keysrt_limiter_take(client, &everything_alone_limit_table, NULL, &ask, false, out);
}
/* Takes n, or none of them: out->allowed. What is denied does not count. EVALSHA */
KEYSRT_CALL everything_alone_limit_take(keysrt_client *client, uint64_t n, keysrt_limit *out)
{
    const keysrt_limiter_ask ask = {n, 0, 0, 0};
    return keysrt_limiter_take(client, &everything_alone_limit_table, NULL, &ask, false, out);
}
/* The same, but what is denied counts, too: who goes on asking stays denied. EVALSHA */
KEYSRT_CALL everything_alone_limit_take_counting(keysrt_client *client, uint64_t n, keysrt_limit *out)
{
    const keysrt_limiter_ask ask = {n, 0, 0, 0};
    return keysrt_limiter_take(client, &everything_alone_limit_table, NULL, &ask, true, out);
}
/* What allow would say. Takes nothing. EVALSHA */
KEYSRT_CALL everything_alone_limit_peek(keysrt_client *client, keysrt_limit *out)
{
    const keysrt_limiter_ask ask = {1, 0, 0, 0};
    return keysrt_limiter_peek(client, &everything_alone_limit_table, NULL, &ask, out);
}
/* All is free again; MISS: it was. UNLINK */
KEYSRT_CALL everything_alone_limit_reset(keysrt_client *client)
{
    const keysrt_limiter_ask ask = {1, 0, 0, 0};
    return keysrt_limiter_reset(client, &everything_alone_limit_table, NULL, &ask);
}
/* OK or MISS. EXISTS */
KEYSRT_CALL everything_alone_limit_exists(keysrt_client *client)
{ return keysrt_key_exists(client, &everything_alone_limit_table, NULL); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL everything_alone_limit_ttl(keysrt_client *client, keysrt_duration *out)
{ return keysrt_key_ttl(client, &everything_alone_limit_table, NULL, out); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL everything_alone_limit_delete(keysrt_client *client)
{ return keysrt_key_delete(client, &everything_alone_limit_table, NULL); }

/* limiter "lim:param:{limit}:{per}:{n}", Redis type string, database 0; TTL: as many seconds as parameter {per} says; the limiter's window. everything.keys:302
 * Never lets more than the limit pass in one window, which the first hit opens; two that meet can let twice as many pass.
 * Check and count are one step by the server's clock; what is denied is not counted, but by take_counting.
 * A reply that was lost may have been counted: LOST_REPLY, never sent again by itself.
 * Sends EVALSHA (GET, INCRBY, PTTL, PEXPIRE, TIME); reset: UNLINK. */
typedef struct everything_param_limit_params {
    uint8_t limit;
    uint32_t per;
    int64_t n;
} everything_param_limit_params;
static const keysrt_piece everything_param_limit_table_pieces[] KEYSRT_UNUSED = {
    {"lim:param:", 10, offsetof(everything_param_limit_params, limit), &everything_type_86, "limit", false},
    {":", 1, offsetof(everything_param_limit_params, per), &everything_type_3, "per", false},
    {":", 1, offsetof(everything_param_limit_params, n), &everything_type_6, "n", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_limiter everything_param_limit_table_rules[] KEYSRT_UNUSED = {{KEYSRT_LIMIT_FIXED, KEYSRT_ALIGNED_NOT, KEYSRT_UNAVAILABLE_SAYS, {KEYSRT_FROM_PARAM, 1, offsetof(everything_param_limit_params, limit), &everything_type_86}, {KEYSRT_FROM_PARAM, 1000, offsetof(everything_param_limit_params, per), &everything_type_3}, 0}};
static const keysrt_key everything_param_limit_table KEYSRT_UNUSED = {&everything_keyspace, "param_limit", 122, 0, KEYSRT_LIMITER, false,
    {4, sizeof(everything_param_limit_params), everything_param_limit_table_pieces, "lim:param:*:*:*", "lim:param:{limit}:{per}:{n}"},
    0, 0, 0,
    {KEYSRT_TTL_PARAM, KEYSRT_TTL_ON_WRITE, false, 0, 1000, 0, 0, offsetof(everything_param_limit_params, per), 0, 0, 0},
    &everything_param_limit_table_rules, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL everything_param_limit_key_name(keysrt_client *client, uint8_t limit_param, uint32_t per_param, int64_t n_param, keysrt_text *out)
{
    const everything_param_limit_params params = {limit_param, per_param, n_param};
    return keysrt_key_name(client, &everything_param_limit_table, &params, out);
}
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL everything_param_limit_parse(keysrt_client *client, keysrt_view name, everything_param_limit_params *out)
{ return keysrt_key_parse(client, &everything_param_limit_table, name, out, NULL); }
/* Takes one, if there is one: out->allowed. EVALSHA */
KEYSRT_CALL everything_param_limit_allow(keysrt_client *client, uint8_t limit_param, uint32_t per_param, int64_t n_param, keysrt_limit *out)
{
    const everything_param_limit_params params = {limit_param, per_param, n_param};
    const keysrt_limiter_ask ask = {1, 0, 0, 0};
    return keysrt_limiter_take(client, &everything_param_limit_table, &params, &ask, false, out);
}
/* Takes n, or none of them: out->allowed. What is denied does not count. EVALSHA */
KEYSRT_CALL everything_param_limit_take(keysrt_client *client, uint8_t limit_param, uint32_t per_param, int64_t n_param, uint64_t n, keysrt_limit *out)
{
    const everything_param_limit_params params = {limit_param, per_param, n_param};
    const keysrt_limiter_ask ask = {n, 0, 0, 0};
    return keysrt_limiter_take(client, &everything_param_limit_table, &params, &ask, false, out);
}
/* The same, but what is denied counts, too: who goes on asking stays denied. EVALSHA */
KEYSRT_CALL everything_param_limit_take_counting(keysrt_client *client, uint8_t limit_param, uint32_t per_param, int64_t n_param, uint64_t n, keysrt_limit *out)
{
    const everything_param_limit_params params = {limit_param, per_param, n_param};
    const keysrt_limiter_ask ask = {n, 0, 0, 0};
    return keysrt_limiter_take(client, &everything_param_limit_table, &params, &ask, true, out);
}
/* What allow would say. Takes nothing. EVALSHA */
KEYSRT_CALL everything_param_limit_peek(keysrt_client *client, uint8_t limit_param, uint32_t per_param, int64_t n_param, keysrt_limit *out)
{
    const everything_param_limit_params params = {limit_param, per_param, n_param};
    const keysrt_limiter_ask ask = {1, 0, 0, 0};
    return keysrt_limiter_peek(client, &everything_param_limit_table, &params, &ask, out);
}
/* All is free again; MISS: it was. UNLINK */
KEYSRT_CALL everything_param_limit_reset(keysrt_client *client, uint8_t limit_param, uint32_t per_param, int64_t n_param)
{
    const everything_param_limit_params params = {limit_param, per_param, n_param};
    const keysrt_limiter_ask ask = {1, 0, 0, 0};
    return keysrt_limiter_reset(client, &everything_param_limit_table, &params, &ask);
}
/* OK or MISS. EXISTS */
KEYSRT_CALL everything_param_limit_exists(keysrt_client *client, uint8_t limit_param, uint32_t per_param, int64_t n_param)
{
    const everything_param_limit_params params = {limit_param, per_param, n_param};
    return keysrt_key_exists(client, &everything_param_limit_table, &params);
}
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL everything_param_limit_ttl(keysrt_client *client, uint8_t limit_param, uint32_t per_param, int64_t n_param, keysrt_duration *out)
{
    const everything_param_limit_params params = {limit_param, per_param, n_param};
    return keysrt_key_ttl(client, &everything_param_limit_table, &params, out);
}
/* MISS: there was none. UNLINK */
KEYSRT_CALL everything_param_limit_delete(keysrt_client *client, uint8_t limit_param, uint32_t per_param, int64_t n_param)
{
    const everything_param_limit_params params = {limit_param, per_param, n_param};
    return keysrt_key_delete(client, &everything_param_limit_table, &params);
}
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL everything_param_limit_walk(keysrt_client *client, keysrt_walk *walk, everything_param_limit_params *out)
{ return keysrt_key_walk(client, &everything_param_limit_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL everything_param_limit_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &everything_param_limit_table, deleted); }

/* limiter "lim:setting:{id}", Redis type string, database 0; TTL: as setting {$keep_ms} says (250 milliseconds if not set); the limiter's window. everything.keys:303
 * Never lets more than the limit pass in any stretch of time as long as the window; keeps a member for each that passed.
 * Check and count are one step by the server's clock; what is denied is not counted, but by take_counting.
 * A reply that was lost may have been counted; it is never sent again by itself, the call is answered as declared.
 * Sends EVALSHA (ZADD, ZCARD, ZCOUNT, ZRANGE, ZRANGEBYSCORE, ZREMRANGEBYSCORE, ZREMRANGEBYRANK, PEXPIRE, TIME); reset: UNLINK. */
typedef struct everything_setting_limit_params {
    everything_id id;
} everything_setting_limit_params;
static const keysrt_piece everything_setting_limit_table_pieces[] KEYSRT_UNUSED = {
    {"lim:setting:", 12, offsetof(everything_setting_limit_params, id), &everything_type_15, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_limiter everything_setting_limit_table_rules[] KEYSRT_UNUSED = {{KEYSRT_LIMIT_SLIDING, KEYSRT_ALIGNED_NOT, KEYSRT_UNAVAILABLE_DENIES, {KEYSRT_FROM_SETTING, 1, offsetof(everything_settings, shard), &everything_type_5}, {KEYSRT_FROM_SETTING, 1, offsetof(everything_settings, keep_ms), &everything_type_4}, 0}};
static const keysrt_key everything_setting_limit_table KEYSRT_UNUSED = {&everything_keyspace, "setting_limit", 123, 0, KEYSRT_LIMITER, false,
    {2, sizeof(everything_setting_limit_params), everything_setting_limit_table_pieces, "lim:setting:*", "lim:setting:{id}"},
    0, 0, 0,
    {KEYSRT_TTL_SETTING, KEYSRT_TTL_ON_WRITE, false, 0, 1, 0, 0, offsetof(everything_settings, keep_ms), 0, 0, 0},
    &everything_setting_limit_table_rules, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL everything_setting_limit_key_name(keysrt_client *client, everything_id id, keysrt_text *out)
{ return keysrt_key_name(client, &everything_setting_limit_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL everything_setting_limit_parse(keysrt_client *client, keysrt_view name, everything_setting_limit_params *out)
{ return keysrt_key_parse(client, &everything_setting_limit_table, name, out, NULL); }
/* Takes one, if there is one: out->allowed. EVALSHA */
KEYSRT_CALL everything_setting_limit_allow(keysrt_client *client, everything_id id, keysrt_limit *out)
{
    const keysrt_limiter_ask ask = {1, 0, 0, 0};
    return keysrt_limiter_take(client, &everything_setting_limit_table, &id, &ask, false, out);
}
/* Takes n, or none of them: out->allowed. What is denied does not count. EVALSHA */
KEYSRT_CALL everything_setting_limit_take(keysrt_client *client, everything_id id, uint64_t n, keysrt_limit *out)
{
    const keysrt_limiter_ask ask = {n, 0, 0, 0};
    return keysrt_limiter_take(client, &everything_setting_limit_table, &id, &ask, false, out);
}
/* The same, but what is denied counts, too: who goes on asking stays denied. EVALSHA */
KEYSRT_CALL everything_setting_limit_take_counting(keysrt_client *client, everything_id id, uint64_t n, keysrt_limit *out)
{
    const keysrt_limiter_ask ask = {n, 0, 0, 0};
    return keysrt_limiter_take(client, &everything_setting_limit_table, &id, &ask, true, out);
}
/* What allow would say. Takes nothing. EVALSHA */
KEYSRT_CALL everything_setting_limit_peek(keysrt_client *client, everything_id id, keysrt_limit *out)
{
    const keysrt_limiter_ask ask = {1, 0, 0, 0};
    return keysrt_limiter_peek(client, &everything_setting_limit_table, &id, &ask, out);
}
/* All is free again; MISS: it was. UNLINK */
KEYSRT_CALL everything_setting_limit_reset(keysrt_client *client, everything_id id)
{
    const keysrt_limiter_ask ask = {1, 0, 0, 0};
    return keysrt_limiter_reset(client, &everything_setting_limit_table, &id, &ask);
}
/* OK or MISS. EXISTS */
KEYSRT_CALL everything_setting_limit_exists(keysrt_client *client, everything_id id)
{ return keysrt_key_exists(client, &everything_setting_limit_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL everything_setting_limit_ttl(keysrt_client *client, everything_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &everything_setting_limit_table, &id, out); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL everything_setting_limit_delete(keysrt_client *client, everything_id id)
{ return keysrt_key_delete(client, &everything_setting_limit_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL everything_setting_limit_walk(keysrt_client *client, keysrt_walk *walk, everything_setting_limit_params *out)
{ return keysrt_key_walk(client, &everything_setting_limit_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL everything_setting_limit_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &everything_setting_limit_table, deleted); }

/* limiter "lim:call:{ask}", Redis type string, database 0; TTL: the caller chooses; the limiter's window. everything.keys:304
 * A bucket as large as the limit that fills evenly, once a window: never lets more pass than it holds.
 * Check and count are one step by the server's clock; what is denied is not counted, but by take_counting.
 * A reply that was lost may have been counted: LOST_REPLY, never sent again by itself.
 * Sends EVALSHA (GET, SET, PEXPIRE, TIME); reset: UNLINK. */
typedef struct everything_call_limit_params {
    everything_id ask;
} everything_call_limit_params;
static const keysrt_piece everything_call_limit_table_pieces[] KEYSRT_UNUSED = {
    {"lim:call:", 9, offsetof(everything_call_limit_params, ask), &everything_type_15, "ask", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_limiter everything_call_limit_table_rules[] KEYSRT_UNUSED = {{KEYSRT_LIMIT_BUCKET, KEYSRT_ALIGNED_NOT, KEYSRT_UNAVAILABLE_SAYS, {KEYSRT_AT_CALL, 0, 0, 0}, {KEYSRT_AT_CALL, 0, 0, 0}, 0}};
static const keysrt_key everything_call_limit_table KEYSRT_UNUSED = {&everything_keyspace, "call_limit", 124, 0, KEYSRT_LIMITER, false,
    {2, sizeof(everything_call_limit_params), everything_call_limit_table_pieces, "lim:call:*", "lim:call:{ask}"},
    0, 0, 0,
    {KEYSRT_TTL_CALL, KEYSRT_TTL_ON_WRITE, false, 0, 0, 1, INT64_C(9223372036854775807), 0, 0, 0, 0},
    &everything_call_limit_table_rules, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL everything_call_limit_key_name(keysrt_client *client, everything_id ask_param, keysrt_text *out)
{ return keysrt_key_name(client, &everything_call_limit_table, &ask_param, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL everything_call_limit_parse(keysrt_client *client, keysrt_view name, everything_call_limit_params *out)
{ return keysrt_key_parse(client, &everything_call_limit_table, name, out, NULL); }
/* Takes one, if there is one: out->allowed. EVALSHA */
KEYSRT_CALL everything_call_limit_allow(keysrt_client *client, everything_id ask_param, uint64_t limit, keysrt_duration per, keysrt_limit *out)
{
    const keysrt_limiter_ask ask = {1, limit, per.ms, 0};
    return keysrt_limiter_take(client, &everything_call_limit_table, &ask_param, &ask, false, out);
}
/* Takes n, or none of them: out->allowed. What is denied does not count. EVALSHA */
KEYSRT_CALL everything_call_limit_take(keysrt_client *client, everything_id ask_param, uint64_t limit, keysrt_duration per, uint64_t n, keysrt_limit *out)
{
    const keysrt_limiter_ask ask = {n, limit, per.ms, 0};
    return keysrt_limiter_take(client, &everything_call_limit_table, &ask_param, &ask, false, out);
}
/* The same, but what is denied counts, too: who goes on asking stays denied. EVALSHA */
KEYSRT_CALL everything_call_limit_take_counting(keysrt_client *client, everything_id ask_param, uint64_t limit, keysrt_duration per, uint64_t n, keysrt_limit *out)
{
    const keysrt_limiter_ask ask = {n, limit, per.ms, 0};
    return keysrt_limiter_take(client, &everything_call_limit_table, &ask_param, &ask, true, out);
}
/* What allow would say. Takes nothing. EVALSHA */
KEYSRT_CALL everything_call_limit_peek(keysrt_client *client, everything_id ask_param, uint64_t limit, keysrt_duration per, keysrt_limit *out)
{
    const keysrt_limiter_ask ask = {1, limit, per.ms, 0};
    return keysrt_limiter_peek(client, &everything_call_limit_table, &ask_param, &ask, out);
}
/* All is free again; MISS: it was. UNLINK */
KEYSRT_CALL everything_call_limit_reset(keysrt_client *client, everything_id ask_param, uint64_t limit, keysrt_duration per)
{
    const keysrt_limiter_ask ask = {1, limit, per.ms, 0};
    return keysrt_limiter_reset(client, &everything_call_limit_table, &ask_param, &ask);
}
/* OK or MISS. EXISTS */
KEYSRT_CALL everything_call_limit_exists(keysrt_client *client, everything_id ask_param)
{ return keysrt_key_exists(client, &everything_call_limit_table, &ask_param); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL everything_call_limit_ttl(keysrt_client *client, everything_id ask_param, keysrt_duration *out)
{ return keysrt_key_ttl(client, &everything_call_limit_table, &ask_param, out); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL everything_call_limit_delete(keysrt_client *client, everything_id ask_param)
{ return keysrt_key_delete(client, &everything_call_limit_table, &ask_param); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL everything_call_limit_walk(keysrt_client *client, keysrt_walk *walk, everything_call_limit_params *out)
{ return keysrt_key_walk(client, &everything_call_limit_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL everything_call_limit_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &everything_call_limit_table, deleted); }

/* limiter "lim:aligned:{window}", Redis type string, database 0; TTL: 1 minute; the limiter's window. everything.keys:305
 * Never lets more than the limit pass in one window; two that meet can let twice as many pass.
 * Check and count are one step by the server's clock; what is denied is not counted, but by take_counting.
 * A reply that was lost may have been counted: LOST_REPLY, never sent again by itself.
 * Sends EVALSHA (GET, INCRBY, PTTL, PEXPIRE, TIME); reset: UNLINK. */
typedef struct everything_aligned_limit_params {
    uint32_t window;
} everything_aligned_limit_params;
static const keysrt_piece everything_aligned_limit_table_pieces[] KEYSRT_UNUSED = {
    {"lim:aligned:", 12, offsetof(everything_aligned_limit_params, window), &everything_type_63, "window", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_limiter everything_aligned_limit_table_rules[] KEYSRT_UNUSED = {{KEYSRT_LIMIT_FIXED, KEYSRT_ALIGNED_NUMBER, KEYSRT_UNAVAILABLE_SAYS, {KEYSRT_AT_CALL, 0, 0, 0}, {KEYSRT_CONSTANT, 60000, 0, 0}, &everything_type_63}};
static const keysrt_key everything_aligned_limit_table KEYSRT_UNUSED = {&everything_keyspace, "aligned_limit", 125, 0, KEYSRT_LIMITER, false,
    {2, sizeof(everything_aligned_limit_params), everything_aligned_limit_table_pieces, "lim:aligned:*", "lim:aligned:{window}"},
    0, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 60000, 0, 0, 0, 0, "$2\r\nPX\r\n$5\r\n60000\r\n", 19},
    &everything_aligned_limit_table_rules, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL everything_aligned_limit_key_name(keysrt_client *client, uint32_t window, keysrt_text *out)
{ return keysrt_key_name(client, &everything_aligned_limit_table, &window, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL everything_aligned_limit_parse(keysrt_client *client, keysrt_view name, everything_aligned_limit_params *out)
{ return keysrt_key_parse(client, &everything_aligned_limit_table, name, out, NULL); }
/* Takes one, if there is one: out->allowed. EVALSHA */
KEYSRT_CALL everything_aligned_limit_allow(keysrt_client *client, uint64_t limit, keysrt_limit *out)
{
    everything_aligned_limit_params params = {0};
    const keysrt_limiter_ask ask = {1, limit, 0, &params.window};
    return keysrt_limiter_take(client, &everything_aligned_limit_table, &params, &ask, false, out);
}
/* Takes n, or none of them: out->allowed. What is denied does not count. EVALSHA */
KEYSRT_CALL everything_aligned_limit_take(keysrt_client *client, uint64_t limit, uint64_t n, keysrt_limit *out)
{
    everything_aligned_limit_params params = {0};
    const keysrt_limiter_ask ask = {n, limit, 0, &params.window};
    return keysrt_limiter_take(client, &everything_aligned_limit_table, &params, &ask, false, out);
}
/* The same, but what is denied counts, too: who goes on asking stays denied. EVALSHA */
KEYSRT_CALL everything_aligned_limit_take_counting(keysrt_client *client, uint64_t limit, uint64_t n, keysrt_limit *out)
{
    everything_aligned_limit_params params = {0};
    const keysrt_limiter_ask ask = {n, limit, 0, &params.window};
    return keysrt_limiter_take(client, &everything_aligned_limit_table, &params, &ask, true, out);
}
/* What allow would say. Takes nothing. EVALSHA */
KEYSRT_CALL everything_aligned_limit_peek(keysrt_client *client, uint64_t limit, keysrt_limit *out)
{
    everything_aligned_limit_params params = {0};
    const keysrt_limiter_ask ask = {1, limit, 0, &params.window};
    return keysrt_limiter_peek(client, &everything_aligned_limit_table, &params, &ask, out);
}
/* All is free again; MISS: it was. UNLINK */
KEYSRT_CALL everything_aligned_limit_reset(keysrt_client *client, uint64_t limit)
{
    everything_aligned_limit_params params = {0};
    const keysrt_limiter_ask ask = {1, limit, 0, &params.window};
    return keysrt_limiter_reset(client, &everything_aligned_limit_table, &params, &ask);
}
/* OK or MISS. EXISTS */
KEYSRT_CALL everything_aligned_limit_exists(keysrt_client *client, uint32_t window)
{ return keysrt_key_exists(client, &everything_aligned_limit_table, &window); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL everything_aligned_limit_ttl(keysrt_client *client, uint32_t window, keysrt_duration *out)
{ return keysrt_key_ttl(client, &everything_aligned_limit_table, &window, out); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL everything_aligned_limit_delete(keysrt_client *client, uint32_t window)
{ return keysrt_key_delete(client, &everything_aligned_limit_table, &window); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL everything_aligned_limit_walk(keysrt_client *client, keysrt_walk *walk, everything_aligned_limit_params *out)
{ return keysrt_key_walk(client, &everything_aligned_limit_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL everything_aligned_limit_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &everything_aligned_limit_table, deleted); }

/* limiter "lim:stamp:{id}:{window}:{large}", Redis type string, database 0; TTL: the caller chooses; the limiter's window. everything.keys:306
 * Never lets more than the limit pass in one window; two that meet can let twice as many pass.
 * Check and count are one step by the server's clock; what is denied is not counted, but by take_counting.
 * A reply that was lost may have been counted: LOST_REPLY, never sent again by itself.
 * Sends EVALSHA (GET, INCRBY, PTTL, PEXPIRE, TIME); reset: UNLINK. */
typedef struct everything_aligned_stamp_params {
    everything_id id;
    int64_t window;
    everything_digest large;
} everything_aligned_stamp_params;
static const keysrt_piece everything_aligned_stamp_table_pieces[] KEYSRT_UNUSED = {
    {"lim:stamp:", 10, offsetof(everything_aligned_stamp_params, id), &everything_type_15, "id", false},
    {":", 1, offsetof(everything_aligned_stamp_params, window), &everything_type_47, "window", false},
    {":", 1, offsetof(everything_aligned_stamp_params, large), &everything_type_32, "large", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_limiter everything_aligned_stamp_table_rules[] KEYSRT_UNUSED = {{KEYSRT_LIMIT_FIXED, KEYSRT_ALIGNED_SECONDS, KEYSRT_UNAVAILABLE_SAYS, {KEYSRT_CONSTANT, 5, 0, 0}, {KEYSRT_AT_CALL, 0, 0, 0}, &everything_type_47}};
static const keysrt_key everything_aligned_stamp_table KEYSRT_UNUSED = {&everything_keyspace, "aligned_stamp", 126, 0, KEYSRT_LIMITER, false,
    {4, sizeof(everything_aligned_stamp_params), everything_aligned_stamp_table_pieces, "lim:stamp:*:*:*", "lim:stamp:{id}:{window}:{large}"},
    0, 0, 0,
    {KEYSRT_TTL_CALL, KEYSRT_TTL_ON_WRITE, false, 0, 0, 1, INT64_C(9223372036854775807), 0, 0, 0, 0},
    &everything_aligned_stamp_table_rules, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL everything_aligned_stamp_key_name(keysrt_client *client, everything_id id, int64_t window, everything_digest large, keysrt_text *out)
{
    const everything_aligned_stamp_params params = {id, window, large};
    return keysrt_key_name(client, &everything_aligned_stamp_table, &params, out);
}
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL everything_aligned_stamp_parse(keysrt_client *client, keysrt_view name, everything_aligned_stamp_params *out)
{ return keysrt_key_parse(client, &everything_aligned_stamp_table, name, out, NULL); }
/* Takes one, if there is one: out->allowed. EVALSHA */
KEYSRT_CALL everything_aligned_stamp_allow(keysrt_client *client, everything_id id, everything_digest large, keysrt_duration per, keysrt_limit *out)
{
    everything_aligned_stamp_params params = {id, 0, large};
    const keysrt_limiter_ask ask = {1, 0, per.ms, &params.window};
    return keysrt_limiter_take(client, &everything_aligned_stamp_table, &params, &ask, false, out);
}
/* Takes n, or none of them: out->allowed. What is denied does not count. EVALSHA */
KEYSRT_CALL everything_aligned_stamp_take(keysrt_client *client, everything_id id, everything_digest large, keysrt_duration per, uint64_t n, keysrt_limit *out)
{
    everything_aligned_stamp_params params = {id, 0, large};
    const keysrt_limiter_ask ask = {n, 0, per.ms, &params.window};
    return keysrt_limiter_take(client, &everything_aligned_stamp_table, &params, &ask, false, out);
}
/* The same, but what is denied counts, too: who goes on asking stays denied. EVALSHA */
KEYSRT_CALL everything_aligned_stamp_take_counting(keysrt_client *client, everything_id id, everything_digest large, keysrt_duration per, uint64_t n, keysrt_limit *out)
{
    everything_aligned_stamp_params params = {id, 0, large};
    const keysrt_limiter_ask ask = {n, 0, per.ms, &params.window};
    return keysrt_limiter_take(client, &everything_aligned_stamp_table, &params, &ask, true, out);
}
/* What allow would say. Takes nothing. EVALSHA */
KEYSRT_CALL everything_aligned_stamp_peek(keysrt_client *client, everything_id id, everything_digest large, keysrt_duration per, keysrt_limit *out)
{
    everything_aligned_stamp_params params = {id, 0, large};
    const keysrt_limiter_ask ask = {1, 0, per.ms, &params.window};
    return keysrt_limiter_peek(client, &everything_aligned_stamp_table, &params, &ask, out);
}
/* All is free again; MISS: it was. UNLINK */
KEYSRT_CALL everything_aligned_stamp_reset(keysrt_client *client, everything_id id, everything_digest large, keysrt_duration per)
{
    everything_aligned_stamp_params params = {id, 0, large};
    const keysrt_limiter_ask ask = {1, 0, per.ms, &params.window};
    return keysrt_limiter_reset(client, &everything_aligned_stamp_table, &params, &ask);
}
/* OK or MISS. EXISTS */
KEYSRT_CALL everything_aligned_stamp_exists(keysrt_client *client, everything_id id, int64_t window, everything_digest large)
{
    const everything_aligned_stamp_params params = {id, window, large};
    return keysrt_key_exists(client, &everything_aligned_stamp_table, &params);
}
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL everything_aligned_stamp_ttl(keysrt_client *client, everything_id id, int64_t window, everything_digest large, keysrt_duration *out)
{
    const everything_aligned_stamp_params params = {id, window, large};
    return keysrt_key_ttl(client, &everything_aligned_stamp_table, &params, out);
}
/* MISS: there was none. UNLINK */
KEYSRT_CALL everything_aligned_stamp_delete(keysrt_client *client, everything_id id, int64_t window, everything_digest large)
{
    const everything_aligned_stamp_params params = {id, window, large};
    return keysrt_key_delete(client, &everything_aligned_stamp_table, &params);
}
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL everything_aligned_stamp_walk(keysrt_client *client, keysrt_walk *walk, everything_aligned_stamp_params *out)
{ return keysrt_key_walk(client, &everything_aligned_stamp_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL everything_aligned_stamp_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &everything_aligned_stamp_table, deleted); }

/* limiter "lim:ms:{window}:{id}", Redis type string, database 0; TTL: 250 milliseconds; the limiter's window. everything.keys:307
 * Never lets more than the limit pass in one window; two that meet can let twice as many pass.
 * Check and count are one step by the server's clock; what is denied is not counted, but by take_counting.
 * A reply that was lost may have been counted: LOST_REPLY, never sent again by itself.
 * Sends EVALSHA (GET, INCRBY, PTTL, PEXPIRE, TIME); reset: UNLINK. */
typedef struct everything_aligned_ms_params {
    int64_t window;
    everything_id id;
} everything_aligned_ms_params;
static const keysrt_piece everything_aligned_ms_table_pieces[] KEYSRT_UNUSED = {
    {"lim:ms:", 7, offsetof(everything_aligned_ms_params, window), &everything_type_95, "window", false},
    {":", 1, offsetof(everything_aligned_ms_params, id), &everything_type_15, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_limiter everything_aligned_ms_table_rules[] KEYSRT_UNUSED = {{KEYSRT_LIMIT_FIXED, KEYSRT_ALIGNED_MILLISECONDS, KEYSRT_UNAVAILABLE_SAYS, {KEYSRT_CONSTANT, 5, 0, 0}, {KEYSRT_CONSTANT, 250, 0, 0}, &everything_type_95}};
static const keysrt_key everything_aligned_ms_table KEYSRT_UNUSED = {&everything_keyspace, "aligned_ms", 127, 0, KEYSRT_LIMITER, false,
    {3, sizeof(everything_aligned_ms_params), everything_aligned_ms_table_pieces, "lim:ms:*:*", "lim:ms:{window}:{id}"},
    0, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 250, 0, 0, 0, 0, "$2\r\nPX\r\n$3\r\n250\r\n", 17},
    &everything_aligned_ms_table_rules, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL everything_aligned_ms_key_name(keysrt_client *client, int64_t window, everything_id id, keysrt_text *out)
{
    const everything_aligned_ms_params params = {window, id};
    return keysrt_key_name(client, &everything_aligned_ms_table, &params, out);
}
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL everything_aligned_ms_parse(keysrt_client *client, keysrt_view name, everything_aligned_ms_params *out)
{ return keysrt_key_parse(client, &everything_aligned_ms_table, name, out, NULL); }
/* Takes one, if there is one: out->allowed. EVALSHA */
KEYSRT_CALL everything_aligned_ms_allow(keysrt_client *client, everything_id id, keysrt_limit *out)
{
    everything_aligned_ms_params params = {0, id};
    const keysrt_limiter_ask ask = {1, 0, 0, &params.window};
    return keysrt_limiter_take(client, &everything_aligned_ms_table, &params, &ask, false, out);
}
/* Takes n, or none of them: out->allowed. What is denied does not count. EVALSHA */
KEYSRT_CALL everything_aligned_ms_take(keysrt_client *client, everything_id id, uint64_t n, keysrt_limit *out)
{
    everything_aligned_ms_params params = {0, id};
    const keysrt_limiter_ask ask = {n, 0, 0, &params.window};
    return keysrt_limiter_take(client, &everything_aligned_ms_table, &params, &ask, false, out);
}
/* The same, but what is denied counts, too: who goes on asking stays denied. EVALSHA */
KEYSRT_CALL everything_aligned_ms_take_counting(keysrt_client *client, everything_id id, uint64_t n, keysrt_limit *out)
{
    everything_aligned_ms_params params = {0, id};
    const keysrt_limiter_ask ask = {n, 0, 0, &params.window};
    return keysrt_limiter_take(client, &everything_aligned_ms_table, &params, &ask, true, out);
}
/* What allow would say. Takes nothing. EVALSHA */
KEYSRT_CALL everything_aligned_ms_peek(keysrt_client *client, everything_id id, keysrt_limit *out)
{
    everything_aligned_ms_params params = {0, id};
    const keysrt_limiter_ask ask = {1, 0, 0, &params.window};
    return keysrt_limiter_peek(client, &everything_aligned_ms_table, &params, &ask, out);
}
/* All is free again; MISS: it was. UNLINK */
KEYSRT_CALL everything_aligned_ms_reset(keysrt_client *client, everything_id id)
{
    everything_aligned_ms_params params = {0, id};
    const keysrt_limiter_ask ask = {1, 0, 0, &params.window};
    return keysrt_limiter_reset(client, &everything_aligned_ms_table, &params, &ask);
}
/* OK or MISS. EXISTS */
KEYSRT_CALL everything_aligned_ms_exists(keysrt_client *client, int64_t window, everything_id id)
{
    const everything_aligned_ms_params params = {window, id};
    return keysrt_key_exists(client, &everything_aligned_ms_table, &params);
}
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL everything_aligned_ms_ttl(keysrt_client *client, int64_t window, everything_id id, keysrt_duration *out)
{
    const everything_aligned_ms_params params = {window, id};
    return keysrt_key_ttl(client, &everything_aligned_ms_table, &params, out);
}
/* MISS: there was none. UNLINK */
KEYSRT_CALL everything_aligned_ms_delete(keysrt_client *client, int64_t window, everything_id id)
{
    const everything_aligned_ms_params params = {window, id};
    return keysrt_key_delete(client, &everything_aligned_ms_table, &params);
}
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL everything_aligned_ms_walk(keysrt_client *client, keysrt_walk *walk, everything_aligned_ms_params *out)
{ return keysrt_key_walk(client, &everything_aligned_ms_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL everything_aligned_ms_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &everything_aligned_ms_table, deleted); }

/* external limiter "lim:theirs:{id}", Redis type string, database 0; TTL: 1 hour; the limiter's window. everything.keys:308 */
typedef struct everything_their_limit_params {
    everything_id id;
} everything_their_limit_params;
static const keysrt_piece everything_their_limit_table_pieces[] KEYSRT_UNUSED = {
    {"lim:theirs:", 11, offsetof(everything_their_limit_params, id), &everything_type_15, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_limiter everything_their_limit_table_rules[] KEYSRT_UNUSED = {{KEYSRT_LIMIT_SLIDING, KEYSRT_ALIGNED_NOT, KEYSRT_UNAVAILABLE_SAYS, {KEYSRT_CONSTANT, 100, 0, 0}, {KEYSRT_CONSTANT, 3600000, 0, 0}, 0}};
static const keysrt_key everything_their_limit_table KEYSRT_UNUSED = {&everything_keyspace, "their_limit", 128, 0, KEYSRT_LIMITER, true,
    {2, sizeof(everything_their_limit_params), everything_their_limit_table_pieces, "lim:theirs:*", "lim:theirs:{id}"},
    0, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 3600000, 0, 0, 0, 0, "$2\r\nPX\r\n$7\r\n3600000\r\n", 21},
    &everything_their_limit_table_rules, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL everything_their_limit_key_name(keysrt_client *client, everything_id id, keysrt_text *out)
{ return keysrt_key_name(client, &everything_their_limit_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL everything_their_limit_parse(keysrt_client *client, keysrt_view name, everything_their_limit_params *out)
{ return keysrt_key_parse(client, &everything_their_limit_table, name, out, NULL); }
/* What allow would say. Takes nothing. EVALSHA */
KEYSRT_CALL everything_their_limit_peek(keysrt_client *client, everything_id id, keysrt_limit *out)
{
    const keysrt_limiter_ask ask = {1, 0, 0, 0};
    return keysrt_limiter_peek(client, &everything_their_limit_table, &id, &ask, out);
}
/* OK or MISS. EXISTS */
KEYSRT_CALL everything_their_limit_exists(keysrt_client *client, everything_id id)
{ return keysrt_key_exists(client, &everything_their_limit_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL everything_their_limit_ttl(keysrt_client *client, everything_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &everything_their_limit_table, &id, out); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL everything_their_limit_walk(keysrt_client *client, keysrt_walk *walk, everything_their_limit_params *out)
{ return keysrt_key_walk(client, &everything_their_limit_table, walk, out); }

/* external hash "q:{queue}:{job}", Redis type hash, database 0; TTL: may expire or not. everything.keys:314 */
typedef struct everything_job_data_params {
    everything_id queue;
    keysrt_view job;
} everything_job_data_params;
typedef struct everything_job_data {
    keysrt_view name;
    bool has_data;
    keysrt_view data;
    bool has_attempts;
    uint32_t attempts;
    everything_string_to_string_map others;
    keysrt_block block; /* of a result */
} everything_job_data;
static inline void everything_job_data_clear(everything_job_data *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}
#define EVERYTHING_JOB_DATA_FIELD_NAME (UINT64_C(1) << 0)
#define EVERYTHING_JOB_DATA_FIELD_DATA (UINT64_C(1) << 1)
#define EVERYTHING_JOB_DATA_FIELD_ATTEMPTS (UINT64_C(1) << 2)
static const keysrt_piece everything_job_data_table_pieces[] KEYSRT_UNUSED = {
    {"q:", 2, offsetof(everything_job_data_params, queue), &everything_type_15, "queue", false},
    {":", 1, offsetof(everything_job_data_params, job), &everything_type_25, "job", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key *const everything_job_data_table_yields[] KEYSRT_UNUSED = {&everything_meta_naming, &everything_waiting_naming, &everything_delayed_naming, &everything_workers_naming, &everything_ids_used_naming, &everything_inner_ext_naming, &everything_map_ext_naming};
static const keysrt_field everything_job_data_table_fields[] KEYSRT_UNUSED = {
    {"name", 4, offsetof(everything_job_data, name), KEYSRT_NO_OFFSET, &everything_type_18, "$4\r\nname\r\n", 10},
    {"data", 4, offsetof(everything_job_data, data), offsetof(everything_job_data, has_data), &everything_type_53, "$4\r\ndata\r\n", 10},
    {"attempts", 8, offsetof(everything_job_data, attempts), offsetof(everything_job_data, has_attempts), &everything_type_63, "$8\r\nattempts\r\n", 14},
};
static const keysrt_record everything_job_data_table_record KEYSRT_UNUSED = {"job_data", offsetof(everything_job_data, block), 3, everything_job_data_table_fields, &everything_map_5, offsetof(everything_job_data, others)};
static const keysrt_key everything_job_data_table KEYSRT_UNUSED = {&everything_keyspace, "job_data", 129, 0, KEYSRT_HASH, true,
    {3, sizeof(everything_job_data_params), everything_job_data_table_pieces, "q:*:*", "q:{queue}:{job}"},
    0, 0, &everything_job_data_table_record,
    {KEYSRT_TTL_FOREIGN, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0},
    0, 0, 0, 7, everything_job_data_table_yields};
/* The key's name. */
KEYSRT_CALL everything_job_data_key_name(keysrt_client *client, everything_id queue, keysrt_view job, keysrt_text *out)
{
    const everything_job_data_params params = {queue, job};
    return keysrt_key_name(client, &everything_job_data_table, &params, out);
}
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL everything_job_data_parse(keysrt_client *client, keysrt_view name, everything_job_data_params *out)
{ return keysrt_key_parse(client, &everything_job_data_table, name, out, NULL); }
/* All fields; MISS: no such key. HGETALL */
KEYSRT_CALL everything_job_data_get(keysrt_client *client, everything_id queue, keysrt_view job, everything_job_data *out)
{
    const everything_job_data_params params = {queue, job};
    return keysrt_hash_get(client, &everything_job_data_table, &params, out, &out->block);
}
/* The fields of the mask; MISS: no such key. HMGET */
KEYSRT_CALL everything_job_data_get_fields(keysrt_client *client, everything_id queue, keysrt_view job, uint64_t mask, everything_job_data *out)
{
    const everything_job_data_params params = {queue, job};
    return keysrt_hash_get_fields(client, &everything_job_data_table, &params, mask, out, &out->block);
}
/* MISS: no such key or field. HGET */
KEYSRT_CALL everything_job_data_get_name(keysrt_client *client, everything_id queue, keysrt_view job, keysrt_text *out)
{
    const everything_job_data_params params = {queue, job};
    return keysrt_hash_get_field(client, &everything_job_data_table, &params, 0, out, &out->block);
}
/* MISS: no such key or field. HGET */
KEYSRT_CALL everything_job_data_get_data(keysrt_client *client, everything_id queue, keysrt_view job, keysrt_text *out)
{
    const everything_job_data_params params = {queue, job};
    return keysrt_hash_get_field(client, &everything_job_data_table, &params, 1, out, &out->block);
}
/* MISS: no such key or field. HGET */
KEYSRT_CALL everything_job_data_get_attempts(keysrt_client *client, everything_id queue, keysrt_view job, uint32_t *out)
{
    const everything_job_data_params params = {queue, job};
    return keysrt_hash_get_field(client, &everything_job_data_table, &params, 2, out, NULL);
}
/* A field that is not declared; MISS: no such key or field. HGET */
KEYSRT_CALL everything_job_data_get_other(keysrt_client *client, everything_id queue, keysrt_view job, keysrt_view name, keysrt_text *out)
{
    const everything_job_data_params params = {queue, job};
    return keysrt_hash_map_get(client, &everything_job_data_table, &params, &name, out, &out->block);
}
/* The next field that is not declared, in bounded memory; one may come twice; MISS: the end. HSCAN */
KEYSRT_CALL everything_job_data_walk_others(keysrt_client *client, everything_id queue, keysrt_view job, keysrt_walk *walk, keysrt_text *name, keysrt_text *out)
{
    const everything_job_data_params params = {queue, job};
    return keysrt_hash_walk(client, &everything_job_data_table, &params, walk, name, &name->block, out, &out->block);
}
/* OK or MISS. EXISTS */
KEYSRT_CALL everything_job_data_exists(keysrt_client *client, everything_id queue, keysrt_view job)
{
    const everything_job_data_params params = {queue, job};
    return keysrt_key_exists(client, &everything_job_data_table, &params);
}
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL everything_job_data_ttl(keysrt_client *client, everything_id queue, keysrt_view job, keysrt_duration *out)
{
    const everything_job_data_params params = {queue, job};
    return keysrt_key_ttl(client, &everything_job_data_table, &params, out);
}
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL everything_job_data_walk(keysrt_client *client, keysrt_walk *walk, everything_job_data_params *out)
{ return keysrt_key_walk(client, &everything_job_data_table, walk, out); }

/* external string "q:{queue}:meta", Redis type string, database 0; TTL: may expire or not. everything.keys:315 */
static const keysrt_piece everything_meta_table_pieces[] KEYSRT_UNUSED = {
    {"q:", 2, offsetof(everything_meta_params, queue), &everything_type_15, "queue", false},
    {":meta", 5, 0, 0, 0, false},
};
static const keysrt_key everything_meta_table KEYSRT_UNUSED = {&everything_keyspace, "meta", 130, 0, KEYSRT_STRING, true,
    {2, sizeof(everything_meta_params), everything_meta_table_pieces, "q:*:meta", "q:{queue}:meta"},
    &everything_type_18, 0, 0,
    {KEYSRT_TTL_FOREIGN, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL everything_meta_key_name(keysrt_client *client, everything_id queue, keysrt_text *out)
{ return keysrt_key_name(client, &everything_meta_table, &queue, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL everything_meta_parse(keysrt_client *client, keysrt_view name, everything_meta_params *out)
{ return keysrt_key_parse(client, &everything_meta_table, name, out, NULL); }
/* MISS: no such key. GET */
KEYSRT_CALL everything_meta_get(keysrt_client *client, everything_id queue, keysrt_text *out)
{ return keysrt_string_get(client, &everything_meta_table, &queue, out, &out->block); }
/* One item for each key, found or not. MGET */
KEYSRT_CALL everything_meta_get_many(keysrt_client *client, const everything_meta_params *keys, size_t count, everything_string_lookups *out)
{ return keysrt_string_get_many(client, &everything_meta_table, keys, count, out, &out->block, sizeof(everything_string_lookup), offsetof(everything_string_lookup, value)); }
/* OK or MISS. EXISTS */
KEYSRT_CALL everything_meta_exists(keysrt_client *client, everything_id queue)
{ return keysrt_key_exists(client, &everything_meta_table, &queue); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL everything_meta_ttl(keysrt_client *client, everything_id queue, keysrt_duration *out)
{ return keysrt_key_ttl(client, &everything_meta_table, &queue, out); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL everything_meta_walk(keysrt_client *client, keysrt_walk *walk, everything_meta_params *out)
{ return keysrt_key_walk(client, &everything_meta_table, walk, out); }

/* external list "q:{queue}:wait", Redis type list, database 0; TTL: always expires; after how long is not known. everything.keys:316 */
static const keysrt_piece everything_waiting_table_pieces[] KEYSRT_UNUSED = {
    {"q:", 2, offsetof(everything_waiting_params, queue), &everything_type_15, "queue", false},
    {":wait", 5, 0, 0, 0, false},
};
static const keysrt_key everything_waiting_table KEYSRT_UNUSED = {&everything_keyspace, "waiting", 131, 0, KEYSRT_LIST, true,
    {2, sizeof(everything_waiting_params), everything_waiting_table_pieces, "q:*:wait", "q:{queue}:wait"},
    &everything_type_18, 0, 0,
    {KEYSRT_TTL_FOREIGN, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL everything_waiting_key_name(keysrt_client *client, everything_id queue, keysrt_text *out)
{ return keysrt_key_name(client, &everything_waiting_table, &queue, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL everything_waiting_parse(keysrt_client *client, keysrt_view name, everything_waiting_params *out)
{ return keysrt_key_parse(client, &everything_waiting_table, name, out, NULL); }
/* Both ends included, negative from the right: 0, -1 is all. LRANGE */
KEYSRT_CALL everything_waiting_range(keysrt_client *client, everything_id queue, int64_t start, int64_t stop, everything_string_array *out)
{ return keysrt_list_range(client, &everything_waiting_table, &queue, start, stop, out, &out->block); }
/* 0 where there is no key. LLEN */
KEYSRT_CALL everything_waiting_length(keysrt_client *client, everything_id queue, uint64_t *out)
{ return keysrt_list_length(client, &everything_waiting_table, &queue, out); }
/* This list, for calls on several; *params is borrowed. */
static inline everything_list_of_string everything_waiting_ref(const everything_waiting_params *params)
{
    const everything_list_of_string made = {{&everything_waiting_table, params}};
    return made;
}
/* OK or MISS. EXISTS */
KEYSRT_CALL everything_waiting_exists(keysrt_client *client, everything_id queue)
{ return keysrt_key_exists(client, &everything_waiting_table, &queue); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL everything_waiting_ttl(keysrt_client *client, everything_id queue, keysrt_duration *out)
{ return keysrt_key_ttl(client, &everything_waiting_table, &queue, out); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL everything_waiting_walk(keysrt_client *client, keysrt_walk *walk, everything_waiting_params *out)
{ return keysrt_key_walk(client, &everything_waiting_table, walk, out); }

/* external zset "q:{queue}:delayed", Redis type sorted set, database 0; TTL: may expire or not. everything.keys:317 */
typedef struct everything_delayed_entry {
    keysrt_view member;
    double score;
} everything_delayed_entry;
typedef struct everything_delayed_entries {
    everything_delayed_entry *items;
    size_t count;
    keysrt_block block;
} everything_delayed_entries;
static inline void everything_delayed_entries_clear(everything_delayed_entries *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}
static const keysrt_zentry_layout everything_delayed_layout KEYSRT_UNUSED = {sizeof(everything_delayed_entry), offsetof(everything_delayed_entry, score)};
static const keysrt_piece everything_delayed_table_pieces[] KEYSRT_UNUSED = {
    {"q:", 2, offsetof(everything_delayed_params, queue), &everything_type_15, "queue", false},
    {":delayed", 8, 0, 0, 0, false},
};
static const keysrt_key everything_delayed_table KEYSRT_UNUSED = {&everything_keyspace, "delayed", 132, 0, KEYSRT_ZSET, true,
    {2, sizeof(everything_delayed_params), everything_delayed_table_pieces, "q:*:delayed", "q:{queue}:delayed"},
    &everything_type_18, &everything_type_87, 0,
    {KEYSRT_TTL_FOREIGN, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL everything_delayed_key_name(keysrt_client *client, everything_id queue, keysrt_text *out)
{ return keysrt_key_name(client, &everything_delayed_table, &queue, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL everything_delayed_parse(keysrt_client *client, keysrt_view name, everything_delayed_params *out)
{ return keysrt_key_parse(client, &everything_delayed_table, name, out, NULL); }
/* MISS: no such member. ZSCORE */
KEYSRT_CALL everything_delayed_score(keysrt_client *client, everything_id queue, keysrt_view member, double *out)
{ return keysrt_zset_score(client, &everything_delayed_table, &queue, &member, out); }
/* 0: the lowest score; MISS: no such member. ZRANK */
KEYSRT_CALL everything_delayed_rank(keysrt_client *client, everything_id queue, keysrt_view member, uint64_t *out)
{ return keysrt_zset_rank(client, &everything_delayed_table, &queue, &member, false, out); }
/* 0: the highest score; MISS: no such member. ZREVRANK */
KEYSRT_CALL everything_delayed_reverse_rank(keysrt_client *client, everything_id queue, keysrt_view member, uint64_t *out)
{ return keysrt_zset_rank(client, &everything_delayed_table, &queue, &member, true, out); }
/* By rank, the lowest score first; 0, -1 is all. ZRANGE */
KEYSRT_CALL everything_delayed_range(keysrt_client *client, everything_id queue, int64_t start, int64_t stop, everything_delayed_entries *out)
{ return keysrt_zset_range(client, &everything_delayed_table, &queue, start, stop, false, out, &out->block, &everything_delayed_layout); }
/* By rank, the highest score first. ZRANGE REV */
KEYSRT_CALL everything_delayed_reverse_range(keysrt_client *client, everything_id queue, int64_t start, int64_t stop, everything_delayed_entries *out)
{ return keysrt_zset_range(client, &everything_delayed_table, &queue, start, stop, true, out, &out->block, &everything_delayed_layout); }
/* The count members with the highest scores. ZRANGE REV */
KEYSRT_CALL everything_delayed_top(keysrt_client *client, everything_id queue, uint32_t count, everything_delayed_entries *out)
{ return keysrt_zset_range(client, &everything_delayed_table, &queue, count == 0, count == 0 ? 0 : (int64_t)count - 1, true, out, &out->block, &everything_delayed_layout); }
/* Both ends included; limit 0: all. ZRANGE BYSCORE */
KEYSRT_CALL everything_delayed_range_by_score(keysrt_client *client, everything_id queue, double min_score, double max_score, uint64_t offset, uint64_t limit, everything_delayed_entries *out)
{ return keysrt_zset_range_by_score(client, &everything_delayed_table, &queue, &min_score, &max_score, false, offset, limit, out, &out->block, &everything_delayed_layout); }
/* The highest score first; limit 0: all. ZRANGE BYSCORE REV */
KEYSRT_CALL everything_delayed_reverse_range_by_score(keysrt_client *client, everything_id queue, double min_score, double max_score, uint64_t offset, uint64_t limit, everything_delayed_entries *out)
{ return keysrt_zset_range_by_score(client, &everything_delayed_table, &queue, &min_score, &max_score, true, offset, limit, out, &out->block, &everything_delayed_layout); }
/* The next one in no order, in bounded memory; one may come twice; MISS: the end. ZSCAN */
KEYSRT_CALL everything_delayed_walk_members(keysrt_client *client, everything_id queue, keysrt_walk *walk, keysrt_text *out, double *score)
{ return keysrt_zset_walk(client, &everything_delayed_table, &queue, walk, out, &out->block, score); }
/* Both ends included. ZCOUNT */
KEYSRT_CALL everything_delayed_count(keysrt_client *client, everything_id queue, double min_score, double max_score, uint64_t *out)
{ return keysrt_zset_count(client, &everything_delayed_table, &queue, &min_score, &max_score, out); }
/* 0 where there is no key. ZCARD */
KEYSRT_CALL everything_delayed_size(keysrt_client *client, everything_id queue, uint64_t *out)
{ return keysrt_zset_size(client, &everything_delayed_table, &queue, out); }
/* OK or MISS. EXISTS */
KEYSRT_CALL everything_delayed_exists(keysrt_client *client, everything_id queue)
{ return keysrt_key_exists(client, &everything_delayed_table, &queue); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL everything_delayed_ttl(keysrt_client *client, everything_id queue, keysrt_duration *out)
{ return keysrt_key_ttl(client, &everything_delayed_table, &queue, out); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL everything_delayed_walk(keysrt_client *client, keysrt_walk *walk, everything_delayed_params *out)
{ return keysrt_key_walk(client, &everything_delayed_table, walk, out); }

/* external set "q:{queue}:workers", Redis type set, database 0; TTL: may expire or not. everything.keys:318 */
static const keysrt_piece everything_workers_table_pieces[] KEYSRT_UNUSED = {
    {"q:", 2, offsetof(everything_workers_params, queue), &everything_type_15, "queue", false},
    {":workers", 8, 0, 0, 0, false},
};
static const keysrt_key everything_workers_table KEYSRT_UNUSED = {&everything_keyspace, "workers", 133, 0, KEYSRT_SET, true,
    {2, sizeof(everything_workers_params), everything_workers_table_pieces, "q:*:workers", "q:{queue}:workers"},
    &everything_type_18, 0, 0,
    {KEYSRT_TTL_FOREIGN, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL everything_workers_key_name(keysrt_client *client, everything_id queue, keysrt_text *out)
{ return keysrt_key_name(client, &everything_workers_table, &queue, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL everything_workers_parse(keysrt_client *client, keysrt_view name, everything_workers_params *out)
{ return keysrt_key_parse(client, &everything_workers_table, name, out, NULL); }
/* OK or MISS. SISMEMBER */
KEYSRT_CALL everything_workers_contains(keysrt_client *client, everything_id queue, keysrt_view member)
{ return keysrt_set_contains(client, &everything_workers_table, &queue, &member); }
/* found: count answers. SMISMEMBER */
KEYSRT_CALL everything_workers_contains_many(keysrt_client *client, everything_id queue, const keysrt_view *members, size_t count, bool *found)
{ return keysrt_set_contains_many(client, &everything_workers_table, &queue, members, count, found); }
/* In no order. SMEMBERS */
KEYSRT_CALL everything_workers_members(keysrt_client *client, everything_id queue, everything_string_array *out)
{ return keysrt_set_members(client, &everything_workers_table, &queue, out, &out->block); }
/* The next one, in bounded memory; one may come twice; MISS: the end. SSCAN */
KEYSRT_CALL everything_workers_walk_members(keysrt_client *client, everything_id queue, keysrt_walk *walk, keysrt_text *out)
{ return keysrt_set_walk(client, &everything_workers_table, &queue, walk, out, &out->block); }
/* 0 where there is no key. SCARD */
KEYSRT_CALL everything_workers_size(keysrt_client *client, everything_id queue, uint64_t *out)
{ return keysrt_set_size(client, &everything_workers_table, &queue, out); }
/* Leaves it there; MISS: the set is empty. SRANDMEMBER */
KEYSRT_CALL everything_workers_random(keysrt_client *client, everything_id queue, keysrt_text *out)
{ return keysrt_set_random(client, &everything_workers_table, &queue, out, &out->block); }
/* This set, for calls on several; *params is borrowed. */
static inline everything_set_of_string everything_workers_ref(const everything_workers_params *params)
{
    const everything_set_of_string made = {{&everything_workers_table, params}};
    return made;
}
/* Of this set and the others. SUNION */
KEYSRT_CALL everything_workers_union(keysrt_client *client, everything_id queue, const everything_set_of_string *others, size_t count, everything_string_array *out)
{ return keysrt_set_combine(client, &everything_workers_table, &queue, KEYSRT_UNION, (const keysrt_ref *)others, count, out, &out->block); }
/* Of this set and the others. SINTER */
KEYSRT_CALL everything_workers_intersection(keysrt_client *client, everything_id queue, const everything_set_of_string *others, size_t count, everything_string_array *out)
{ return keysrt_set_combine(client, &everything_workers_table, &queue, KEYSRT_INTERSECTION, (const keysrt_ref *)others, count, out, &out->block); }
/* What is in this set and in none of the others. SDIFF */
KEYSRT_CALL everything_workers_difference(keysrt_client *client, everything_id queue, const everything_set_of_string *others, size_t count, everything_string_array *out)
{ return keysrt_set_combine(client, &everything_workers_table, &queue, KEYSRT_DIFFERENCE, (const keysrt_ref *)others, count, out, &out->block); }
/* Counts no further than most; 0: all. SINTERCARD */
KEYSRT_CALL everything_workers_intersection_size(keysrt_client *client, everything_id queue, const everything_set_of_string *others, size_t count, uint64_t most, uint64_t *out)
{ return keysrt_set_intersection_size(client, &everything_workers_table, &queue, (const keysrt_ref *)others, count, most, out); }
/* OK or MISS. EXISTS */
KEYSRT_CALL everything_workers_exists(keysrt_client *client, everything_id queue)
{ return keysrt_key_exists(client, &everything_workers_table, &queue); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL everything_workers_ttl(keysrt_client *client, everything_id queue, keysrt_duration *out)
{ return keysrt_key_ttl(client, &everything_workers_table, &queue, out); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL everything_workers_walk(keysrt_client *client, keysrt_walk *walk, everything_workers_params *out)
{ return keysrt_key_walk(client, &everything_workers_table, walk, out); }

/* external counter "q:{queue}:id", Redis type string, database 0; TTL: may expire or not. everything.keys:319 */
static const keysrt_piece everything_ids_used_table_pieces[] KEYSRT_UNUSED = {
    {"q:", 2, offsetof(everything_ids_used_params, queue), &everything_type_15, "queue", false},
    {":id", 3, 0, 0, 0, false},
};
static const keysrt_key everything_ids_used_table KEYSRT_UNUSED = {&everything_keyspace, "ids_used", 134, 0, KEYSRT_COUNTER, true,
    {2, sizeof(everything_ids_used_params), everything_ids_used_table_pieces, "q:*:id", "q:{queue}:id"},
    &everything_type_6, 0, 0,
    {KEYSRT_TTL_FOREIGN, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL everything_ids_used_key_name(keysrt_client *client, everything_id queue, keysrt_text *out)
{ return keysrt_key_name(client, &everything_ids_used_table, &queue, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL everything_ids_used_parse(keysrt_client *client, keysrt_view name, everything_ids_used_params *out)
{ return keysrt_key_parse(client, &everything_ids_used_table, name, out, NULL); }
/* MISS: never counted. GET */
KEYSRT_CALL everything_ids_used_get(keysrt_client *client, everything_id queue, int64_t *out)
{ return keysrt_counter_get(client, &everything_ids_used_table, &queue, out); }
/* OK or MISS. EXISTS */
KEYSRT_CALL everything_ids_used_exists(keysrt_client *client, everything_id queue)
{ return keysrt_key_exists(client, &everything_ids_used_table, &queue); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL everything_ids_used_ttl(keysrt_client *client, everything_id queue, keysrt_duration *out)
{ return keysrt_key_ttl(client, &everything_ids_used_table, &queue, out); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL everything_ids_used_walk(keysrt_client *client, keysrt_walk *walk, everything_ids_used_params *out)
{ return keysrt_key_walk(client, &everything_ids_used_table, walk, out); }

/* external hash "q:{queue}:inner", Redis type hash, database 0; TTL: may expire or not. everything.keys:320 */
typedef struct everything_inner_ext {
    bool has_deep;
    keysrt_view deep;
    bool has_count;
    int64_t count;
    keysrt_block block; /* of a result */
} everything_inner_ext;
static inline void everything_inner_ext_clear(everything_inner_ext *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}
#define EVERYTHING_INNER_EXT_FIELD_DEEP (UINT64_C(1) << 0)
#define EVERYTHING_INNER_EXT_FIELD_COUNT (UINT64_C(1) << 1)
static const keysrt_piece everything_inner_ext_table_pieces[] KEYSRT_UNUSED = {
    {"q:", 2, offsetof(everything_inner_ext_params, queue), &everything_type_15, "queue", false},
    {":inner", 6, 0, 0, 0, false},
};
static const keysrt_field everything_inner_ext_table_fields[] KEYSRT_UNUSED = {
    {"deep", 4, offsetof(everything_inner_ext, deep), offsetof(everything_inner_ext, has_deep), &everything_type_18, "$4\r\ndeep\r\n", 10},
    {"count", 5, offsetof(everything_inner_ext, count), offsetof(everything_inner_ext, has_count), &everything_type_6, "$5\r\ncount\r\n", 11},
};
static const keysrt_record everything_inner_ext_table_record KEYSRT_UNUSED = {"inner_ext", offsetof(everything_inner_ext, block), 2, everything_inner_ext_table_fields, 0, 0};
static const keysrt_key everything_inner_ext_table KEYSRT_UNUSED = {&everything_keyspace, "inner_ext", 135, 0, KEYSRT_HASH, true,
    {2, sizeof(everything_inner_ext_params), everything_inner_ext_table_pieces, "q:*:inner", "q:{queue}:inner"},
    0, 0, &everything_inner_ext_table_record,
    {KEYSRT_TTL_FOREIGN, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL everything_inner_ext_key_name(keysrt_client *client, everything_id queue, keysrt_text *out)
{ return keysrt_key_name(client, &everything_inner_ext_table, &queue, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL everything_inner_ext_parse(keysrt_client *client, keysrt_view name, everything_inner_ext_params *out)
{ return keysrt_key_parse(client, &everything_inner_ext_table, name, out, NULL); }
/* All fields; MISS: no such key. HGETALL */
KEYSRT_CALL everything_inner_ext_get(keysrt_client *client, everything_id queue, everything_inner_ext *out)
{ return keysrt_hash_get(client, &everything_inner_ext_table, &queue, out, &out->block); }
/* The fields of the mask; MISS: no such key. HMGET */
KEYSRT_CALL everything_inner_ext_get_fields(keysrt_client *client, everything_id queue, uint64_t mask, everything_inner_ext *out)
{ return keysrt_hash_get_fields(client, &everything_inner_ext_table, &queue, mask, out, &out->block); }
/* MISS: no such key or field. HGET */
KEYSRT_CALL everything_inner_ext_get_deep(keysrt_client *client, everything_id queue, keysrt_text *out)
{ return keysrt_hash_get_field(client, &everything_inner_ext_table, &queue, 0, out, &out->block); }
/* MISS: no such key or field. HGET */
KEYSRT_CALL everything_inner_ext_get_count(keysrt_client *client, everything_id queue, int64_t *out)
{ return keysrt_hash_get_field(client, &everything_inner_ext_table, &queue, 1, out, NULL); }
/* OK or MISS. EXISTS */
KEYSRT_CALL everything_inner_ext_exists(keysrt_client *client, everything_id queue)
{ return keysrt_key_exists(client, &everything_inner_ext_table, &queue); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL everything_inner_ext_ttl(keysrt_client *client, everything_id queue, keysrt_duration *out)
{ return keysrt_key_ttl(client, &everything_inner_ext_table, &queue, out); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL everything_inner_ext_walk(keysrt_client *client, keysrt_walk *walk, everything_inner_ext_params *out)
{ return keysrt_key_walk(client, &everything_inner_ext_table, walk, out); }

/* external hash "q:{queue}:map", Redis type hash, database 0; TTL: may expire or not. everything.keys:321 */
typedef struct everything_map_ext_entry {
    keysrt_view name;
    keysrt_view value;
} everything_map_ext_entry;
typedef struct everything_map_ext_entries {
    everything_map_ext_entry *items;
    size_t count;
    keysrt_block block;
} everything_map_ext_entries;
static inline void everything_map_ext_entries_clear(everything_map_ext_entries *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}
static const keysrt_piece everything_map_ext_table_pieces[] KEYSRT_UNUSED = {
    {"q:", 2, offsetof(everything_map_ext_params, queue), &everything_type_15, "queue", false},
    {":map", 4, 0, 0, 0, false},
};
static const keysrt_map everything_map_11 KEYSRT_UNUSED = {&everything_type_25, &everything_type_18, sizeof(everything_map_ext_entry), offsetof(everything_map_ext_entry, value)};
static const keysrt_record everything_map_ext_table_record KEYSRT_UNUSED = {"map_ext", offsetof(everything_map_ext_entries, block), 0, 0, &everything_map_11, 0};
static const keysrt_key everything_map_ext_table KEYSRT_UNUSED = {&everything_keyspace, "map_ext", 136, 0, KEYSRT_HASH, true,
    {2, sizeof(everything_map_ext_params), everything_map_ext_table_pieces, "q:*:map", "q:{queue}:map"},
    0, 0, &everything_map_ext_table_record,
    {KEYSRT_TTL_FOREIGN, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL everything_map_ext_key_name(keysrt_client *client, everything_id queue, keysrt_text *out)
{ return keysrt_key_name(client, &everything_map_ext_table, &queue, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL everything_map_ext_parse(keysrt_client *client, keysrt_view name, everything_map_ext_params *out)
{ return keysrt_key_parse(client, &everything_map_ext_table, name, out, NULL); }
/* All fields; MISS: no such key. HGETALL */
KEYSRT_CALL everything_map_ext_get(keysrt_client *client, everything_id queue, everything_map_ext_entries *out)
{ return keysrt_hash_get(client, &everything_map_ext_table, &queue, out, &out->block); }
/* MISS: no such key or field. HGET */
KEYSRT_CALL everything_map_ext_get_field(keysrt_client *client, everything_id queue, keysrt_view name, keysrt_text *out)
{ return keysrt_hash_map_get(client, &everything_map_ext_table, &queue, &name, out, &out->block); }
/* The next field, in bounded memory; one may come twice; MISS: the end. HSCAN */
KEYSRT_CALL everything_map_ext_walk_fields(keysrt_client *client, everything_id queue, keysrt_walk *walk, keysrt_text *name, keysrt_text *out)
{ return keysrt_hash_walk(client, &everything_map_ext_table, &queue, walk, name, &name->block, out, &out->block); }
/* 0 where there is no key. HLEN */
KEYSRT_CALL everything_map_ext_size(keysrt_client *client, everything_id queue, uint64_t *out)
{ return keysrt_hash_size(client, &everything_map_ext_table, &queue, out); }
/* OK or MISS. EXISTS */
KEYSRT_CALL everything_map_ext_exists(keysrt_client *client, everything_id queue)
{ return keysrt_key_exists(client, &everything_map_ext_table, &queue); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL everything_map_ext_ttl(keysrt_client *client, everything_id queue, keysrt_duration *out)
{ return keysrt_key_ttl(client, &everything_map_ext_table, &queue, out); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL everything_map_ext_walk(keysrt_client *client, keysrt_walk *walk, everything_map_ext_params *out)
{ return keysrt_key_walk(client, &everything_map_ext_table, walk, out); }

/* channel "channel:news:{id}", a channel. everything.keys:324 */
typedef struct everything_news_params {
    everything_id id;
} everything_news_params;
static const keysrt_piece everything_news_table_pieces[] KEYSRT_UNUSED = {
    {"channel:news:", 13, offsetof(everything_news_params, id), &everything_type_15, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key everything_news_table KEYSRT_UNUSED = {&everything_keyspace, "news", 137, 0, KEYSRT_CHANNEL, false,
    {2, sizeof(everything_news_params), everything_news_table_pieces, "channel:news:*", "channel:news:{id}"},
    &everything_type_70, 0, 0,
    {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL everything_news_key_name(keysrt_client *client, everything_id id, keysrt_text *out)
{ return keysrt_key_name(client, &everything_news_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL everything_news_parse(keysrt_client *client, keysrt_view name, everything_news_params *out)
{ return keysrt_key_parse(client, &everything_news_table, name, out, NULL); }
/* receivers (may be NULL): subscribers that got it. PUBLISH */
KEYSRT_CALL everything_news_publish(keysrt_client *client, everything_id id, const everything_note *message, uint64_t *receivers)
{ return keysrt_channel_publish(client, &everything_news_table, &id, message, receivers); }

/* channel "channel:pings", a channel. everything.keys:325 */
static const keysrt_piece everything_pings_table_pieces[] KEYSRT_UNUSED = {
    {"channel:pings", 13, 0, 0, 0, false},
};
static const keysrt_key everything_pings_table KEYSRT_UNUSED = {&everything_keyspace, "pings", 138, 0, KEYSRT_CHANNEL, false,
    {1, 0, everything_pings_table_pieces, "channel:pings", "channel:pings"},
    &everything_type_18, 0, 0,
    {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL everything_pings_key_name(keysrt_client *client, keysrt_text *out)
{ return keysrt_key_name(client, &everything_pings_table, NULL, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL everything_pings_parse(keysrt_client *client, keysrt_view name)
{ return keysrt_key_parse(client, &everything_pings_table, name, NULL, NULL); }
/* receivers (may be NULL): subscribers that got it. PUBLISH */
KEYSRT_CALL everything_pings_publish(keysrt_client *client, keysrt_view message, uint64_t *receivers)
{ return keysrt_channel_publish(client, &everything_pings_table, NULL, &message, receivers); }

/* channel "channel:moves:{hours}", a channel. everything.keys:326 */
typedef struct everything_moves_params {
    everything_hours hours;
} everything_moves_params;
static const keysrt_piece everything_moves_table_pieces[] KEYSRT_UNUSED = {
    {"channel:moves:", 14, offsetof(everything_moves_params, hours), &everything_type_102, "hours", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key everything_moves_table KEYSRT_UNUSED = {&everything_keyspace, "moves", 139, 0, KEYSRT_CHANNEL, false,
    {2, sizeof(everything_moves_params), everything_moves_table_pieces, "channel:moves:*", "channel:moves:{hours}"},
    &everything_type_103, 0, 0,
    {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL everything_moves_key_name(keysrt_client *client, everything_hours hours, keysrt_text *out)
{ return keysrt_key_name(client, &everything_moves_table, &hours, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL everything_moves_parse(keysrt_client *client, keysrt_view name, everything_moves_params *out)
{ return keysrt_key_parse(client, &everything_moves_table, name, out, NULL); }
/* receivers (may be NULL): subscribers that got it. PUBLISH */
KEYSRT_CALL everything_moves_publish(keysrt_client *client, everything_hours hours, everything_fixed_text message, uint64_t *receivers)
{ return keysrt_channel_publish(client, &everything_moves_table, &hours, &message, receivers); }

/* string "odd*[x]?\\\"\x00_? ?/:{new}", Redis type string, database 0; TTL: 1 hour; every write sets it anew. everything.keys:331 */
typedef struct everything_class_key_params {
    everything_id new_id;
} everything_class_key_params;
static const keysrt_piece everything_class_key_table_pieces[] KEYSRT_UNUSED = {
    {"odd*[x]?\\\"\000\377?\?/:", 16, offsetof(everything_class_key_params, new_id), &everything_type_15, "new", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key everything_class_key_table KEYSRT_UNUSED = {&everything_keyspace, "class", 140, 0, KEYSRT_STRING, false,
    {2, sizeof(everything_class_key_params), everything_class_key_table_pieces, "odd\\*\\[x\\]\\?\\\\\"?\377\\?\\?/:*", "odd*[x]?\\\\\\\"\\x00\377?\?/:{new}"},
    &everything_type_18, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 3600000, 0, 0, 0, 0, "$2\r\nPX\r\n$7\r\n3600000\r\n", 21},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL everything_class_key_key_name(keysrt_client *client, everything_id new_id, keysrt_text *out)
{ return keysrt_key_name(client, &everything_class_key_table, &new_id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL everything_class_key_parse(keysrt_client *client, keysrt_view name, everything_class_key_params *out)
{ return keysrt_key_parse(client, &everything_class_key_table, name, out, NULL); }
/* MISS: no such key. GET */
KEYSRT_CALL everything_class_key_get(keysrt_client *client, everything_id new_id, keysrt_text *out)
{ return keysrt_string_get(client, &everything_class_key_table, &new_id, out, &out->block); }
/* Value and TTL in one step. SET */
KEYSRT_CALL everything_class_key_set(keysrt_client *client, everything_id new_id, keysrt_view value)
{ return keysrt_string_set(client, &everything_class_key_table, &new_id, &value, keysrt_declared_ttl); }
/* Sets it where there is none; MISS: there is one, nothing changed. SET NX */
KEYSRT_CALL everything_class_key_add(keysrt_client *client, everything_id new_id, keysrt_view value)
{ return keysrt_string_add(client, &everything_class_key_table, &new_id, &value, keysrt_declared_ttl); }
/* Sets it and gives the old value; MISS: there was none. SET GET */
KEYSRT_CALL everything_class_key_swap(keysrt_client *client, everything_id new_id, keysrt_view value, keysrt_text *old)
{ return keysrt_string_swap(client, &everything_class_key_table, &new_id, &value, keysrt_declared_ttl, old, &old->block); }
/* Reads and deletes; MISS: no such key. GETDEL */
KEYSRT_CALL everything_class_key_take(keysrt_client *client, everything_id new_id, keysrt_text *out)
{ return keysrt_string_take(client, &everything_class_key_table, &new_id, out, &out->block); }
/* One item for each key, found or not. MGET */
KEYSRT_CALL everything_class_key_get_many(keysrt_client *client, const everything_class_key_params *keys, size_t count, everything_string_lookups *out)
{ return keysrt_string_get_many(client, &everything_class_key_table, keys, count, out, &out->block, sizeof(everything_string_lookup), offsetof(everything_string_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL everything_class_key_set_many(keysrt_client *client, const everything_class_key_params *keys, const keysrt_view *values, size_t count)
{ return keysrt_string_set_many(client, &everything_class_key_table, keys, values, count, keysrt_declared_ttl); }
/* OK or MISS. EXISTS */
KEYSRT_CALL everything_class_key_exists(keysrt_client *client, everything_id new_id)
{ return keysrt_key_exists(client, &everything_class_key_table, &new_id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL everything_class_key_ttl(keysrt_client *client, everything_id new_id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &everything_class_key_table, &new_id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL everything_class_key_renew(keysrt_client *client, everything_id new_id)
{ return keysrt_key_renew(client, &everything_class_key_table, &new_id, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL everything_class_key_delete(keysrt_client *client, everything_id new_id)
{ return keysrt_key_delete(client, &everything_class_key_table, &new_id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL everything_class_key_walk(keysrt_client *client, keysrt_walk *walk, everything_class_key_params *out)
{ return keysrt_key_walk(client, &everything_class_key_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL everything_class_key_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &everything_class_key_table, deleted); }

#endif
