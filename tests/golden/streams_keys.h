/* streams_keys.h: made by keysc from streams.keys. Edit that, not this.
 *
 * Streams with each clause, and their groups; channels that are subscribed to. */
#ifndef STREAMS_KEYS_H
#define STREAMS_KEYS_H

#include "keysrt_tables.h"
#include "keysrt_subscriber.h"
#include "keysrt_stream.h"

#if KEYSRT_ABI != 2
#error "streams_keys.h and libkeysrt are of different versions: generate it again"
#endif

/* Id: 1 to 32 bytes: letters, digits, - and _ */
typedef struct streams_id {
    const char *data;
    size_t len;
} streams_id;
static inline streams_id streams_id_bytes(const void *data, size_t len)
{
    const streams_id value = {(const char *)data, len};
    return value;
}
static inline streams_id streams_id_str(const char *text)
{
    return streams_id_bytes(text, strlen(text));
}
#define STREAMS_ID(text) streams_id_str(text)

typedef enum streams_level {
    STREAMS_LEVEL_INFO = 0,
    STREAMS_LEVEL_WARNING = 1,
    STREAMS_LEVEL_FATAL = 2
} streams_level;
static const keysrt_view streams_level_texts[] KEYSRT_UNUSED = {
    {"info", 4},
    {"warn", 4},
    {"fatal", 5},
};
/* Its text on the wire; empty where the value is none of the enum's. */
static inline keysrt_view streams_level_text(streams_level value)
{
    return (unsigned)value < 3u ? streams_level_texts[(unsigned)value] : keysrt_bytes("", 0);
}

typedef struct streams_point {
    int32_t x;
    int32_t y;
    bool has_label;
    keysrt_view label;
} streams_point;

typedef struct streams_note {
    keysrt_view title;
    bool has_stars;
    uint8_t stars;
} streams_note;

/* What a client is opened with; see streams_use_settings(). */
typedef struct streams_settings {
    uint32_t keep;
    uint16_t most;
} streams_settings;
static const keysrt_type streams_type_1 KEYSRT_UNUSED = {KEYSRT_TYPE_UINT, KEYSRT_TYPE_FIXED, sizeof(uint32_t), 0, UINT64_C(4294967295), 0, 0, "seconds"};
static const keysrt_type streams_type_2 KEYSRT_UNUSED = {KEYSRT_TYPE_UINT, KEYSRT_TYPE_FIXED, sizeof(uint16_t), 0, 65535, 0, 0, "u16"};
static const keysrt_piece streams_keyspace_settings[] KEYSRT_UNUSED = {
    {"", 0, offsetof(streams_settings, keep), &streams_type_1, "keep", true},
    {"", 0, offsetof(streams_settings, most), &streams_type_2, "most", true},
    {"", 0, 0, 0, 0, false},
};
/* Used where a client was given none. */
static const streams_settings streams_default_settings KEYSRT_UNUSED = {90, 2};
static const keysrt_schema streams_keyspace KEYSRT_UNUSED = {"streams", KEYSRT_ABI, sizeof(streams_settings), streams_keyspace_settings, &streams_default_settings, 18, false};

/* Values for the settings of this schema; copied. INVALID: one is not of its type. */
KEYSRT_CALL streams_use_settings(keysrt_client *client, const streams_settings *settings)
{
    return keysrt_use_settings(client, &streams_keyspace, settings);
}

static const unsigned char streams_bytes_1[] KEYSRT_UNUSED = {0,0,0,0,0,32,255,3,254,255,255,135,254,255,255,7,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0};
static const keysrt_string_rule streams_rule_1 KEYSRT_UNUSED = {streams_bytes_1, 0, "of [A-Za-z0-9_-]"};
static const keysrt_type streams_type_3 KEYSRT_UNUSED = {KEYSRT_TYPE_STRING, 0, sizeof(streams_id), 1, 32, &streams_rule_1, 0, "Id"};
static const keysrt_enum streams_enum_1 KEYSRT_UNUSED = {3, streams_level_texts};
static const keysrt_type streams_type_4 KEYSRT_UNUSED = {KEYSRT_TYPE_ENUM, KEYSRT_TYPE_FIXED, sizeof(streams_level), 0, 0, &streams_enum_1, 0, "Level"};
static const keysrt_type streams_type_5 KEYSRT_UNUSED = {KEYSRT_TYPE_STRING, 0, sizeof(keysrt_view), 0, KEYSRT_NO_LIMIT, 0, 0, "string"};
static const keysrt_type streams_type_6 KEYSRT_UNUSED = {KEYSRT_TYPE_UINT, KEYSRT_TYPE_FIXED, sizeof(uint32_t), 0, UINT64_C(4294967295), 0, 0, "u32"};
static const keysrt_type streams_type_7 KEYSRT_UNUSED = {KEYSRT_TYPE_INT, KEYSRT_TYPE_FIXED, sizeof(int32_t), UINT64_C(18446744071562067968), 2147483647, 0, 0, "i32"};
static const keysrt_field streams_fields_1[] KEYSRT_UNUSED = {
    {"x", 1, offsetof(streams_point, x), KEYSRT_NO_OFFSET, &streams_type_7, "\"x\":", 4},
    {"y", 1, offsetof(streams_point, y), KEYSRT_NO_OFFSET, &streams_type_7, "\"y\":", 4},
    {"label", 5, offsetof(streams_point, label), offsetof(streams_point, has_label), &streams_type_5, "\"label\":", 8},
};
static const keysrt_record streams_record_1 KEYSRT_UNUSED = {"Point", sizeof(streams_point), 3, streams_fields_1, 0, 0};
static const keysrt_type streams_type_8 KEYSRT_UNUSED = {KEYSRT_TYPE_RECORD, 0, sizeof(streams_point), 0, 0, &streams_record_1, 0, "Point"};
static const keysrt_type streams_type_9 KEYSRT_UNUSED = {KEYSRT_TYPE_JSON_OF, 0, sizeof(streams_point), 0, KEYSRT_NO_LIMIT, 0, &streams_type_8, "json Point"};
typedef struct streams_id_to_string_map_entry {
    streams_id name;
    keysrt_view value;
} streams_id_to_string_map_entry;
typedef struct streams_id_to_string_map {
    const streams_id_to_string_map_entry *items;
    size_t count;
} streams_id_to_string_map;

static const keysrt_type streams_type_10 KEYSRT_UNUSED = {KEYSRT_TYPE_BYTES, 0, sizeof(keysrt_view), 0, KEYSRT_NO_LIMIT, 0, 0, "bytes"};
static const keysrt_map streams_map_1 KEYSRT_UNUSED = {&streams_type_3, &streams_type_10, sizeof(streams_id_to_string_map_entry), offsetof(streams_id_to_string_map_entry, value)};
static const keysrt_field streams_fields_2[] KEYSRT_UNUSED = {
    {"x", 1, offsetof(streams_point, x), KEYSRT_NO_OFFSET, &streams_type_7, "$1\r\nx\r\n", 7},
    {"y", 1, offsetof(streams_point, y), KEYSRT_NO_OFFSET, &streams_type_7, "$1\r\ny\r\n", 7},
    {"label", 5, offsetof(streams_point, label), offsetof(streams_point, has_label), &streams_type_5, "$5\r\nlabel\r\n", 11},
};
static const keysrt_record streams_record_2 KEYSRT_UNUSED = {"Point", sizeof(streams_point), 3, streams_fields_2, 0, 0};
static const keysrt_type streams_type_11 KEYSRT_UNUSED = {KEYSRT_TYPE_UINT, KEYSRT_TYPE_FIXED, sizeof(uint8_t), 0, 255, 0, 0, "u8"};
static const keysrt_type streams_type_12 KEYSRT_UNUSED = {KEYSRT_TYPE_UINT, KEYSRT_TYPE_FIXED, sizeof(uint64_t), 0, KEYSRT_NO_LIMIT, 0, 0, "u64"};
static const keysrt_type streams_type_13 KEYSRT_UNUSED = {KEYSRT_TYPE_INT, KEYSRT_TYPE_FIXED, sizeof(int64_t), UINT64_C(9223372036854775808), UINT64_C(9223372036854775807), 0, 0, "i64"};
static const keysrt_type streams_type_14 KEYSRT_UNUSED = {KEYSRT_TYPE_UINT, KEYSRT_TYPE_FIXED, sizeof(uint8_t), 0, 5, 0, 0, "u8(0..5)"};
static const keysrt_field streams_fields_3[] KEYSRT_UNUSED = {
    {"title", 5, offsetof(streams_note, title), KEYSRT_NO_OFFSET, &streams_type_5, "\"title\":", 8},
    {"stars", 5, offsetof(streams_note, stars), offsetof(streams_note, has_stars), &streams_type_14, "\"stars\":", 8},
};
static const keysrt_record streams_record_3 KEYSRT_UNUSED = {"Note", sizeof(streams_note), 2, streams_fields_3, 0, 0};
static const keysrt_type streams_type_15 KEYSRT_UNUSED = {KEYSRT_TYPE_RECORD, 0, sizeof(streams_note), 0, 0, &streams_record_3, 0, "Note"};
static const keysrt_type streams_type_16 KEYSRT_UNUSED = {KEYSRT_TYPE_JSON_OF, 0, sizeof(streams_note), 0, KEYSRT_NO_LIMIT, 0, &streams_type_15, "json Note"};
static const keysrt_type streams_type_17 KEYSRT_UNUSED = {KEYSRT_TYPE_STRING, 0, sizeof(keysrt_view), 1, KEYSRT_NO_LIMIT, 0, 0, "any"};
typedef struct streams_narrow_params {
    uint8_t n;
} streams_narrow_params;
static const keysrt_piece streams_pieces_1[] KEYSRT_UNUSED = {
    {"wide:", 5, offsetof(streams_narrow_params, n), &streams_type_11, "n", false},
    {":n", 2, 0, 0, 0, false},
};
static const keysrt_key streams_narrow_naming KEYSRT_UNUSED = {&streams_keyspace, "narrow", 17, 0, KEYSRT_STRING, true,
    {2, sizeof(streams_narrow_params), streams_pieces_1, "wide:*:n", "wide:{n}:n"},
    0, 0, 0,
    {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0},
    0, 0, 0, 0, 0};

/* What happened.
 * stream "s:events:{id}", Redis type stream, database 0; TTL: 1 hour; every write sets it anew. streams.keys:18
 * Groups hand out each entry to one consumer, at least once: it stays pending until it is acknowledged, and another consumer can claim it (XREADGROUP, XACK, XAUTOCLAIM).
 * When the reply of a read is lost, the entries may be pending: read them again.
 * When the stream expires, its groups are gone as well.
 * An entry that is not of this type is told apart, and stops nobody. */
typedef struct streams_events_params {
    streams_id id;
} streams_events_params;
typedef struct streams_events {
    streams_level level;
    keysrt_view what;
    bool has_count;
    uint32_t count;
    bool has_point;
    streams_point point;
    streams_id_to_string_map others;
} streams_events;
typedef struct streams_events_entry {
    keysrt_stream_id id;
    streams_events fields;
} streams_events_entry;
typedef struct streams_events_entries {
    streams_events_entry *items;
    size_t count;
    const keysrt_stream_fault *faults; /* entries that were deleted, or are not of this type */
    keysrt_block block;
} streams_events_entries;
static inline void streams_events_entries_clear(streams_events_entries *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}
typedef enum streams_events_group {
    STREAMS_EVENTS_GROUP_WORKERS = 0,
    STREAMS_EVENTS_GROUP_B_C = 1
} streams_events_group;
static const keysrt_piece streams_events_table_pieces[] KEYSRT_UNUSED = {
    {"s:events:", 9, offsetof(streams_events_params, id), &streams_type_3, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_field streams_events_table_fields[] KEYSRT_UNUSED = {
    {"level", 5, offsetof(streams_events, level), KEYSRT_NO_OFFSET, &streams_type_4, "$5\r\nlevel\r\n", 11},
    {"what.happened", 13, offsetof(streams_events, what), KEYSRT_NO_OFFSET, &streams_type_5, "$13\r\nwhat.happened\r\n", 20},
    {"count", 5, offsetof(streams_events, count), offsetof(streams_events, has_count), &streams_type_6, "$5\r\ncount\r\n", 11},
    {"point", 5, offsetof(streams_events, point), offsetof(streams_events, has_point), &streams_type_9, "$5\r\npoint\r\n", 11},
};
static const keysrt_record streams_events_table_record KEYSRT_UNUSED = {"events", sizeof(streams_events), 4, streams_events_table_fields, &streams_map_1, offsetof(streams_events, others)};
static const keysrt_view streams_events_table_groups[] KEYSRT_UNUSED = {{"workers", 7}, {"b-c", 3}};
static const keysrt_stream streams_events_table_stream KEYSRT_UNUSED = {0, sizeof(streams_events_entry), offsetof(streams_events_entry, fields), 2, streams_events_table_groups};
static const keysrt_key streams_events_table KEYSRT_UNUSED = {&streams_keyspace, "events", 0, 0, KEYSRT_STREAM, false,
    {2, sizeof(streams_events_params), streams_events_table_pieces, "s:events:*", "s:events:{id}"},
    0, 0, &streams_events_table_record,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 3600000, 0, 0, 0, 0, "$2\r\nPX\r\n$7\r\n3600000\r\n", 21},
    &streams_events_table_stream, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL streams_events_key_name(keysrt_client *client, streams_id id, keysrt_text *out)
{ return keysrt_key_name(client, &streams_events_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL streams_events_parse(keysrt_client *client, keysrt_view name, streams_events_params *out)
{ return keysrt_key_parse(client, &streams_events_table, name, out, NULL); }
/* entry_id (may be NULL): of the new entry. XADD */
KEYSRT_CALL streams_events_append(keysrt_client *client, streams_id id, const streams_events *record, keysrt_stream_id *entry_id)
{ return keysrt_stream_append(client, &streams_events_table, &id, record, keysrt_declared_ttl, entry_id); }
/* 0 where there is no key. XLEN */
KEYSRT_CALL streams_events_length(keysrt_client *client, streams_id id, uint64_t *out)
{ return keysrt_stream_length(client, &streams_events_table, &id, out); }
/* Both ends included; count 0: all. XRANGE */
KEYSRT_CALL streams_events_range(keysrt_client *client, streams_id id, keysrt_stream_id first_id, keysrt_stream_id last_id, uint64_t count, streams_events_entries *out)
{
    const keysrt_stream_part part = {first_id, last_id, count};
    return keysrt_stream_range(client, &streams_events_table, &id, false, &part, out, &out->block);
}
/* The newest first; both ends included; count 0: all. XREVRANGE */
KEYSRT_CALL streams_events_reverse_range(keysrt_client *client, streams_id id, keysrt_stream_id first_id, keysrt_stream_id last_id, uint64_t count, streams_events_entries *out)
{
    const keysrt_stream_part part = {first_id, last_id, count};
    return keysrt_stream_range(client, &streams_events_table, &id, true, &part, out, &out->block);
}
/* A cursor for what comes from now on; MISS: there is no entry. XREVRANGE */
KEYSRT_CALL streams_events_newest(keysrt_client *client, streams_id id, keysrt_stream_id *entry_id)
{ return keysrt_stream_newest(client, &streams_events_table, &id, entry_id); }
/* What stands behind the cursor, which moves along; count 0: all. XREAD */
KEYSRT_CALL streams_events_read(keysrt_client *client, streams_id id, keysrt_stream_id *cursor, uint64_t count, streams_events_entries *out)
{ return keysrt_stream_read(client, &streams_events_table, &id, cursor, count, out, &out->block); }
/* Waits up to timeout for an entry behind the cursor; MISS: none came. XREAD BLOCK */
KEYSRT_CALL streams_events_read_wait(keysrt_client *client, streams_id id, keysrt_stream_id *cursor, uint64_t count, keysrt_duration timeout, streams_events_entries *out)
{ return keysrt_stream_read_wait(client, &streams_events_table, &id, cursor, count, timeout, out, &out->block); }
/* deleted may be NULL. XDEL */
KEYSRT_CALL streams_events_delete_entries(keysrt_client *client, streams_id id, const keysrt_stream_id *entry_ids, size_t count, uint64_t *deleted)
{ return keysrt_stream_delete_entries(client, &streams_events_table, &id, entry_ids, count, deleted); }
/* Keeps the newest; removed may be NULL. XTRIM MAXLEN */
KEYSRT_CALL streams_events_trim(keysrt_client *client, streams_id id, uint64_t remaining, uint64_t *removed)
{ return keysrt_stream_trim(client, &streams_events_table, &id, remaining, removed); }
/* Drops what is older than this id; removed may be NULL. XTRIM MINID */
KEYSRT_CALL streams_events_trim_before(keysrt_client *client, streams_id id, keysrt_stream_id oldest, uint64_t *removed)
{ return keysrt_stream_trim_before(client, &streams_events_table, &id, oldest, removed); }
/* It gets what is behind this id, or comes from now on (keysrt_stream_end()); MISS: it was there, and is as it was. XGROUP CREATE */
KEYSRT_CALL streams_events_create_group(keysrt_client *client, streams_id id, streams_events_group group, keysrt_stream_id after)
{ return keysrt_stream_create_group(client, &streams_events_table, &id, (uint32_t)group, after, keysrt_declared_ttl); }
/* MISS: there was none. XGROUP DESTROY */
KEYSRT_CALL streams_events_delete_group(keysrt_client *client, streams_id id, streams_events_group group)
{ return keysrt_stream_delete_group(client, &streams_events_table, &id, (uint32_t)group); }
/* New entries, pending until acknowledged; count 0: all. XREADGROUP */
KEYSRT_CALL streams_events_read_group(keysrt_client *client, streams_id id, streams_events_group group, keysrt_view consumer, uint64_t count, streams_events_entries *out)
{
    const keysrt_stream_reader reader = {(uint32_t)group, consumer, {0}};
    return keysrt_stream_read_group(client, &streams_events_table, &id, &reader, count, out, &out->block);
}
/* The same, and waits up to timeout for one; MISS: none came. XREADGROUP BLOCK */
KEYSRT_CALL streams_events_read_group_wait(keysrt_client *client, streams_id id, streams_events_group group, keysrt_view consumer, uint64_t count, keysrt_duration timeout, streams_events_entries *out)
{
    const keysrt_stream_reader reader = {(uint32_t)group, consumer, {0}};
    return keysrt_stream_read_group_wait(client, &streams_events_table, &id, &reader, count, timeout, out, &out->block);
}
/* What this consumer has not acknowledged yet, behind the cursor, which moves along. XREADGROUP */
KEYSRT_CALL streams_events_reread_group(keysrt_client *client, streams_id id, streams_events_group group, keysrt_view consumer, keysrt_stream_id *cursor, uint64_t count, streams_events_entries *out)
{
    const keysrt_stream_reader reader = {(uint32_t)group, consumer, {0}};
    return keysrt_stream_reread_group(client, &streams_events_table, &id, &reader, cursor, count, out, &out->block);
}
/* acknowledged (may be NULL): 0 where it was not pending. XACK */
KEYSRT_CALL streams_events_acknowledge(keysrt_client *client, streams_id id, streams_events_group group, keysrt_stream_id entry_id, uint64_t *acknowledged)
{ return keysrt_stream_acknowledge(client, &streams_events_table, &id, (uint32_t)group, &entry_id, 1, acknowledged); }
/* acknowledged (may be NULL): how many were pending. XACK */
KEYSRT_CALL streams_events_acknowledge_many(keysrt_client *client, streams_id id, streams_events_group group, const keysrt_stream_id *entry_ids, size_t count, uint64_t *acknowledged)
{ return keysrt_stream_acknowledge(client, &streams_events_table, &id, (uint32_t)group, entry_ids, count, acknowledged); }
/* Takes over what others left pending for so long; cursor: from zero, until it is zero again; count 0: 100. XAUTOCLAIM */
KEYSRT_CALL streams_events_claim(keysrt_client *client, streams_id id, streams_events_group group, keysrt_view consumer, keysrt_duration min_idle, keysrt_stream_id *cursor, uint64_t count, streams_events_entries *out)
{
    const keysrt_stream_reader reader = {(uint32_t)group, consumer, min_idle};
    return keysrt_stream_claim(client, &streams_events_table, &id, &reader, cursor, count, out, &out->block);
}
/* How much is pending, and with whom. XPENDING */
KEYSRT_CALL streams_events_pending(keysrt_client *client, streams_id id, streams_events_group group, keysrt_stream_backlog *out)
{ return keysrt_stream_pending_summary(client, &streams_events_table, &id, (uint32_t)group, out); }
/* An empty consumer: of all; count 0: 100. XPENDING IDLE */
KEYSRT_CALL streams_events_list_pending(keysrt_client *client, streams_id id, streams_events_group group, keysrt_view consumer, keysrt_duration min_idle, keysrt_stream_id first_id, keysrt_stream_id last_id, uint64_t count, keysrt_stream_pending_list *out)
{
    const keysrt_stream_reader reader = {(uint32_t)group, consumer, min_idle};
    const keysrt_stream_part part = {first_id, last_id, count};
    return keysrt_stream_list_pending(client, &streams_events_table, &id, &reader, &part, out);
}
/* dropped (may be NULL): what was pending for him, and is nobody's now. XGROUP DELCONSUMER */
KEYSRT_CALL streams_events_delete_consumer(keysrt_client *client, streams_id id, streams_events_group group, keysrt_view consumer, uint64_t *dropped)
{
    const keysrt_stream_reader reader = {(uint32_t)group, consumer, {0}};
    return keysrt_stream_delete_consumer(client, &streams_events_table, &id, &reader, dropped);
}
/* MISS: no such stream or group. XINFO GROUPS */
KEYSRT_CALL streams_events_group_info(keysrt_client *client, streams_id id, streams_events_group group, keysrt_stream_group_info *out)
{ return keysrt_stream_group(client, &streams_events_table, &id, (uint32_t)group, out); }
/* OK or MISS. EXISTS */
KEYSRT_CALL streams_events_exists(keysrt_client *client, streams_id id)
{ return keysrt_key_exists(client, &streams_events_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL streams_events_ttl(keysrt_client *client, streams_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &streams_events_table, &id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL streams_events_renew(keysrt_client *client, streams_id id)
{ return keysrt_key_renew(client, &streams_events_table, &id, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL streams_events_delete(keysrt_client *client, streams_id id)
{ return keysrt_key_delete(client, &streams_events_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL streams_events_walk(keysrt_client *client, keysrt_walk *walk, streams_events_params *out)
{ return keysrt_key_walk(client, &streams_events_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL streams_events_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &streams_events_table, deleted); }

/* stream "s:points:{id}", Redis type stream, database 0; TTL: never expires. streams.keys:25 */
typedef struct streams_points_params {
    streams_id id;
} streams_points_params;
typedef struct streams_points_entry {
    keysrt_stream_id id;
    streams_point fields;
} streams_points_entry;
typedef struct streams_points_entries {
    streams_points_entry *items;
    size_t count;
    const keysrt_stream_fault *faults; /* entries that were deleted, or are not of this type */
    keysrt_block block;
} streams_points_entries;
static inline void streams_points_entries_clear(streams_points_entries *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}
static const keysrt_piece streams_points_table_pieces[] KEYSRT_UNUSED = {
    {"s:points:", 9, offsetof(streams_points_params, id), &streams_type_3, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_trim streams_trim_1 KEYSRT_UNUSED = {{KEYSRT_CONSTANT, 3, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, 1, false};
static const keysrt_stream streams_points_table_stream KEYSRT_UNUSED = {&streams_trim_1, sizeof(streams_points_entry), offsetof(streams_points_entry, fields), 0, 0};
static const keysrt_key streams_points_table KEYSRT_UNUSED = {&streams_keyspace, "points", 1, 0, KEYSRT_STREAM, false,
    {2, sizeof(streams_points_params), streams_points_table_pieces, "s:points:*", "s:points:{id}"},
    0, 0, &streams_record_2,
    {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0},
    &streams_points_table_stream, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL streams_points_key_name(keysrt_client *client, streams_id id, keysrt_text *out)
{ return keysrt_key_name(client, &streams_points_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL streams_points_parse(keysrt_client *client, keysrt_view name, streams_points_params *out)
{ return keysrt_key_parse(client, &streams_points_table, name, out, NULL); }
/* entry_id (may be NULL): of the new entry. XADD */
KEYSRT_CALL streams_points_append(keysrt_client *client, streams_id id, const streams_point *record, keysrt_stream_id *entry_id)
{ return keysrt_stream_append(client, &streams_points_table, &id, record, keysrt_declared_ttl, entry_id); }
/* 0 where there is no key. XLEN */
KEYSRT_CALL streams_points_length(keysrt_client *client, streams_id id, uint64_t *out)
{ return keysrt_stream_length(client, &streams_points_table, &id, out); }
/* Both ends included; count 0: all. XRANGE */
KEYSRT_CALL streams_points_range(keysrt_client *client, streams_id id, keysrt_stream_id first_id, keysrt_stream_id last_id, uint64_t count, streams_points_entries *out)
{
    const keysrt_stream_part part = {first_id, last_id, count};
    return keysrt_stream_range(client, &streams_points_table, &id, false, &part, out, &out->block);
}
/* The newest first; both ends included; count 0: all. XREVRANGE */
KEYSRT_CALL streams_points_reverse_range(keysrt_client *client, streams_id id, keysrt_stream_id first_id, keysrt_stream_id last_id, uint64_t count, streams_points_entries *out)
{
    const keysrt_stream_part part = {first_id, last_id, count};
    return keysrt_stream_range(client, &streams_points_table, &id, true, &part, out, &out->block);
}
/* A cursor for what comes from now on; MISS: there is no entry. XREVRANGE */
KEYSRT_CALL streams_points_newest(keysrt_client *client, streams_id id, keysrt_stream_id *entry_id)
{ return keysrt_stream_newest(client, &streams_points_table, &id, entry_id); }
/* What stands behind the cursor, which moves along; count 0: all. XREAD */
KEYSRT_CALL streams_points_read(keysrt_client *client, streams_id id, keysrt_stream_id *cursor, uint64_t count, streams_points_entries *out)
{ return keysrt_stream_read(client, &streams_points_table, &id, cursor, count, out, &out->block); }
/* Waits up to timeout for an entry behind the cursor; MISS: none came. XREAD BLOCK */
KEYSRT_CALL streams_points_read_wait(keysrt_client *client, streams_id id, keysrt_stream_id *cursor, uint64_t count, keysrt_duration timeout, streams_points_entries *out)
{ return keysrt_stream_read_wait(client, &streams_points_table, &id, cursor, count, timeout, out, &out->block); }
/* deleted may be NULL. XDEL */
KEYSRT_CALL streams_points_delete_entries(keysrt_client *client, streams_id id, const keysrt_stream_id *entry_ids, size_t count, uint64_t *deleted)
{ return keysrt_stream_delete_entries(client, &streams_points_table, &id, entry_ids, count, deleted); }
/* Keeps the newest; removed may be NULL. XTRIM MAXLEN */
KEYSRT_CALL streams_points_trim(keysrt_client *client, streams_id id, uint64_t remaining, uint64_t *removed)
{ return keysrt_stream_trim(client, &streams_points_table, &id, remaining, removed); }
/* Drops what is older than this id; removed may be NULL. XTRIM MINID */
KEYSRT_CALL streams_points_trim_before(keysrt_client *client, streams_id id, keysrt_stream_id oldest, uint64_t *removed)
{ return keysrt_stream_trim_before(client, &streams_points_table, &id, oldest, removed); }
/* OK or MISS. EXISTS */
KEYSRT_CALL streams_points_exists(keysrt_client *client, streams_id id)
{ return keysrt_key_exists(client, &streams_points_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL streams_points_ttl(keysrt_client *client, streams_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &streams_points_table, &id, out); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL streams_points_delete(keysrt_client *client, streams_id id)
{ return keysrt_key_delete(client, &streams_points_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL streams_points_walk(keysrt_client *client, keysrt_walk *walk, streams_points_params *out)
{ return keysrt_key_walk(client, &streams_points_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL streams_points_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &streams_points_table, deleted); }

/* stream "s:rough:{id}", Redis type stream, database 0; TTL: 1 hour from creation; later writes keep it. streams.keys:26 */
typedef struct streams_rough_params {
    streams_id id;
} streams_rough_params;
typedef struct streams_rough_entry {
    keysrt_stream_id id;
    streams_point fields;
} streams_rough_entry;
typedef struct streams_rough_entries {
    streams_rough_entry *items;
    size_t count;
    const keysrt_stream_fault *faults; /* entries that were deleted, or are not of this type */
    keysrt_block block;
} streams_rough_entries;
static inline void streams_rough_entries_clear(streams_rough_entries *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}
static const keysrt_piece streams_rough_table_pieces[] KEYSRT_UNUSED = {
    {"s:rough:", 8, offsetof(streams_rough_params, id), &streams_type_3, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_trim streams_trim_2 KEYSRT_UNUSED = {{KEYSRT_CONSTANT, 100, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, 1, true};
static const keysrt_stream streams_rough_table_stream KEYSRT_UNUSED = {&streams_trim_2, sizeof(streams_rough_entry), offsetof(streams_rough_entry, fields), 0, 0};
static const keysrt_key streams_rough_table KEYSRT_UNUSED = {&streams_keyspace, "rough", 2, 0, KEYSRT_STREAM, false,
    {2, sizeof(streams_rough_params), streams_rough_table_pieces, "s:rough:*", "s:rough:{id}"},
    0, 0, &streams_record_2,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_CREATION, false, 0, 3600000, 0, 0, 0, 0, "$2\r\nPX\r\n$7\r\n3600000\r\n", 21},
    &streams_rough_table_stream, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL streams_rough_key_name(keysrt_client *client, streams_id id, keysrt_text *out)
{ return keysrt_key_name(client, &streams_rough_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL streams_rough_parse(keysrt_client *client, keysrt_view name, streams_rough_params *out)
{ return keysrt_key_parse(client, &streams_rough_table, name, out, NULL); }
/* entry_id (may be NULL): of the new entry. XADD */
KEYSRT_CALL streams_rough_append(keysrt_client *client, streams_id id, const streams_point *record, keysrt_stream_id *entry_id)
{ return keysrt_stream_append(client, &streams_rough_table, &id, record, keysrt_declared_ttl, entry_id); }
/* 0 where there is no key. XLEN */
KEYSRT_CALL streams_rough_length(keysrt_client *client, streams_id id, uint64_t *out)
{ return keysrt_stream_length(client, &streams_rough_table, &id, out); }
/* Both ends included; count 0: all. XRANGE */
KEYSRT_CALL streams_rough_range(keysrt_client *client, streams_id id, keysrt_stream_id first_id, keysrt_stream_id last_id, uint64_t count, streams_rough_entries *out)
{
    const keysrt_stream_part part = {first_id, last_id, count};
    return keysrt_stream_range(client, &streams_rough_table, &id, false, &part, out, &out->block);
}
/* The newest first; both ends included; count 0: all. XREVRANGE */
KEYSRT_CALL streams_rough_reverse_range(keysrt_client *client, streams_id id, keysrt_stream_id first_id, keysrt_stream_id last_id, uint64_t count, streams_rough_entries *out)
{
    const keysrt_stream_part part = {first_id, last_id, count};
    return keysrt_stream_range(client, &streams_rough_table, &id, true, &part, out, &out->block);
}
/* A cursor for what comes from now on; MISS: there is no entry. XREVRANGE */
KEYSRT_CALL streams_rough_newest(keysrt_client *client, streams_id id, keysrt_stream_id *entry_id)
{ return keysrt_stream_newest(client, &streams_rough_table, &id, entry_id); }
/* What stands behind the cursor, which moves along; count 0: all. XREAD */
KEYSRT_CALL streams_rough_read(keysrt_client *client, streams_id id, keysrt_stream_id *cursor, uint64_t count, streams_rough_entries *out)
{ return keysrt_stream_read(client, &streams_rough_table, &id, cursor, count, out, &out->block); }
/* Waits up to timeout for an entry behind the cursor; MISS: none came. XREAD BLOCK */
KEYSRT_CALL streams_rough_read_wait(keysrt_client *client, streams_id id, keysrt_stream_id *cursor, uint64_t count, keysrt_duration timeout, streams_rough_entries *out)
{ return keysrt_stream_read_wait(client, &streams_rough_table, &id, cursor, count, timeout, out, &out->block); }
/* deleted may be NULL. XDEL */
KEYSRT_CALL streams_rough_delete_entries(keysrt_client *client, streams_id id, const keysrt_stream_id *entry_ids, size_t count, uint64_t *deleted)
{ return keysrt_stream_delete_entries(client, &streams_rough_table, &id, entry_ids, count, deleted); }
/* Keeps the newest; removed may be NULL. XTRIM MAXLEN */
KEYSRT_CALL streams_rough_trim(keysrt_client *client, streams_id id, uint64_t remaining, uint64_t *removed)
{ return keysrt_stream_trim(client, &streams_rough_table, &id, remaining, removed); }
/* Drops what is older than this id; removed may be NULL. XTRIM MINID */
KEYSRT_CALL streams_rough_trim_before(keysrt_client *client, streams_id id, keysrt_stream_id oldest, uint64_t *removed)
{ return keysrt_stream_trim_before(client, &streams_rough_table, &id, oldest, removed); }
/* OK or MISS. EXISTS */
KEYSRT_CALL streams_rough_exists(keysrt_client *client, streams_id id)
{ return keysrt_key_exists(client, &streams_rough_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL streams_rough_ttl(keysrt_client *client, streams_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &streams_rough_table, &id, out); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL streams_rough_delete(keysrt_client *client, streams_id id)
{ return keysrt_key_delete(client, &streams_rough_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL streams_rough_walk(keysrt_client *client, keysrt_walk *walk, streams_rough_params *out)
{ return keysrt_key_walk(client, &streams_rough_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL streams_rough_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &streams_rough_table, deleted); }

/* stream "s:sliding:{id}", Redis type stream, database 0; TTL: 1 hour; every write and every read sets it anew. streams.keys:27
 * Groups hand out each entry to one consumer, at least once: it stays pending until it is acknowledged, and another consumer can claim it (XREADGROUP, XACK, XAUTOCLAIM).
 * When the reply of a read is lost, the entries may be pending: read them again.
 * When the stream expires, its groups are gone as well.
 * An entry that is not of this type is told apart, and stops nobody. */
typedef struct streams_sliding_params {
    streams_id id;
} streams_sliding_params;
typedef struct streams_sliding_entry {
    keysrt_stream_id id;
    streams_point fields;
} streams_sliding_entry;
typedef struct streams_sliding_entries {
    streams_sliding_entry *items;
    size_t count;
    const keysrt_stream_fault *faults; /* entries that were deleted, or are not of this type */
    keysrt_block block;
} streams_sliding_entries;
static inline void streams_sliding_entries_clear(streams_sliding_entries *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}
typedef enum streams_sliding_group {
    STREAMS_SLIDING_GROUP_WORKERS = 0
} streams_sliding_group;
static const keysrt_piece streams_sliding_table_pieces[] KEYSRT_UNUSED = {
    {"s:sliding:", 10, offsetof(streams_sliding_params, id), &streams_type_3, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_view streams_sliding_table_groups[] KEYSRT_UNUSED = {{"workers", 7}};
static const keysrt_stream streams_sliding_table_stream KEYSRT_UNUSED = {0, sizeof(streams_sliding_entry), offsetof(streams_sliding_entry, fields), 1, streams_sliding_table_groups};
static const keysrt_key streams_sliding_table KEYSRT_UNUSED = {&streams_keyspace, "sliding", 3, 0, KEYSRT_STREAM, false,
    {2, sizeof(streams_sliding_params), streams_sliding_table_pieces, "s:sliding:*", "s:sliding:{id}"},
    0, 0, &streams_record_2,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_SLIDING, false, 0, 3600000, 0, 0, 0, 0, "$2\r\nPX\r\n$7\r\n3600000\r\n", 21},
    &streams_sliding_table_stream, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL streams_sliding_key_name(keysrt_client *client, streams_id id, keysrt_text *out)
{ return keysrt_key_name(client, &streams_sliding_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL streams_sliding_parse(keysrt_client *client, keysrt_view name, streams_sliding_params *out)
{ return keysrt_key_parse(client, &streams_sliding_table, name, out, NULL); }
/* entry_id (may be NULL): of the new entry. XADD */
KEYSRT_CALL streams_sliding_append(keysrt_client *client, streams_id id, const streams_point *record, keysrt_stream_id *entry_id)
{ return keysrt_stream_append(client, &streams_sliding_table, &id, record, keysrt_declared_ttl, entry_id); }
/* 0 where there is no key. XLEN */
KEYSRT_CALL streams_sliding_length(keysrt_client *client, streams_id id, uint64_t *out)
{ return keysrt_stream_length(client, &streams_sliding_table, &id, out); }
/* Both ends included; count 0: all. XRANGE */
KEYSRT_CALL streams_sliding_range(keysrt_client *client, streams_id id, keysrt_stream_id first_id, keysrt_stream_id last_id, uint64_t count, streams_sliding_entries *out)
{
    const keysrt_stream_part part = {first_id, last_id, count};
    return keysrt_stream_range(client, &streams_sliding_table, &id, false, &part, out, &out->block);
}
/* The newest first; both ends included; count 0: all. XREVRANGE */
KEYSRT_CALL streams_sliding_reverse_range(keysrt_client *client, streams_id id, keysrt_stream_id first_id, keysrt_stream_id last_id, uint64_t count, streams_sliding_entries *out)
{
    const keysrt_stream_part part = {first_id, last_id, count};
    return keysrt_stream_range(client, &streams_sliding_table, &id, true, &part, out, &out->block);
}
/* A cursor for what comes from now on; MISS: there is no entry. XREVRANGE */
KEYSRT_CALL streams_sliding_newest(keysrt_client *client, streams_id id, keysrt_stream_id *entry_id)
{ return keysrt_stream_newest(client, &streams_sliding_table, &id, entry_id); }
/* What stands behind the cursor, which moves along; count 0: all. XREAD */
KEYSRT_CALL streams_sliding_read(keysrt_client *client, streams_id id, keysrt_stream_id *cursor, uint64_t count, streams_sliding_entries *out)
{ return keysrt_stream_read(client, &streams_sliding_table, &id, cursor, count, out, &out->block); }
/* deleted may be NULL. XDEL */
KEYSRT_CALL streams_sliding_delete_entries(keysrt_client *client, streams_id id, const keysrt_stream_id *entry_ids, size_t count, uint64_t *deleted)
{ return keysrt_stream_delete_entries(client, &streams_sliding_table, &id, entry_ids, count, deleted); }
/* Keeps the newest; removed may be NULL. XTRIM MAXLEN */
KEYSRT_CALL streams_sliding_trim(keysrt_client *client, streams_id id, uint64_t remaining, uint64_t *removed)
{ return keysrt_stream_trim(client, &streams_sliding_table, &id, remaining, removed); }
/* Drops what is older than this id; removed may be NULL. XTRIM MINID */
KEYSRT_CALL streams_sliding_trim_before(keysrt_client *client, streams_id id, keysrt_stream_id oldest, uint64_t *removed)
{ return keysrt_stream_trim_before(client, &streams_sliding_table, &id, oldest, removed); }
/* It gets what is behind this id, or comes from now on (keysrt_stream_end()); MISS: it was there, and is as it was. XGROUP CREATE */
KEYSRT_CALL streams_sliding_create_group(keysrt_client *client, streams_id id, streams_sliding_group group, keysrt_stream_id after)
{ return keysrt_stream_create_group(client, &streams_sliding_table, &id, (uint32_t)group, after, keysrt_declared_ttl); }
/* MISS: there was none. XGROUP DESTROY */
KEYSRT_CALL streams_sliding_delete_group(keysrt_client *client, streams_id id, streams_sliding_group group)
{ return keysrt_stream_delete_group(client, &streams_sliding_table, &id, (uint32_t)group); }
/* New entries, pending until acknowledged; count 0: all. XREADGROUP */
KEYSRT_CALL streams_sliding_read_group(keysrt_client *client, streams_id id, streams_sliding_group group, keysrt_view consumer, uint64_t count, streams_sliding_entries *out)
{
    const keysrt_stream_reader reader = {(uint32_t)group, consumer, {0}};
    return keysrt_stream_read_group(client, &streams_sliding_table, &id, &reader, count, out, &out->block);
}
/* What this consumer has not acknowledged yet, behind the cursor, which moves along. XREADGROUP */
KEYSRT_CALL streams_sliding_reread_group(keysrt_client *client, streams_id id, streams_sliding_group group, keysrt_view consumer, keysrt_stream_id *cursor, uint64_t count, streams_sliding_entries *out)
{
    const keysrt_stream_reader reader = {(uint32_t)group, consumer, {0}};
    return keysrt_stream_reread_group(client, &streams_sliding_table, &id, &reader, cursor, count, out, &out->block);
}
/* acknowledged (may be NULL): 0 where it was not pending. XACK */
KEYSRT_CALL streams_sliding_acknowledge(keysrt_client *client, streams_id id, streams_sliding_group group, keysrt_stream_id entry_id, uint64_t *acknowledged)
{ return keysrt_stream_acknowledge(client, &streams_sliding_table, &id, (uint32_t)group, &entry_id, 1, acknowledged); }
/* acknowledged (may be NULL): how many were pending. XACK */
KEYSRT_CALL streams_sliding_acknowledge_many(keysrt_client *client, streams_id id, streams_sliding_group group, const keysrt_stream_id *entry_ids, size_t count, uint64_t *acknowledged)
{ return keysrt_stream_acknowledge(client, &streams_sliding_table, &id, (uint32_t)group, entry_ids, count, acknowledged); }
/* Takes over what others left pending for so long; cursor: from zero, until it is zero again; count 0: 100. XAUTOCLAIM */
KEYSRT_CALL streams_sliding_claim(keysrt_client *client, streams_id id, streams_sliding_group group, keysrt_view consumer, keysrt_duration min_idle, keysrt_stream_id *cursor, uint64_t count, streams_sliding_entries *out)
{
    const keysrt_stream_reader reader = {(uint32_t)group, consumer, min_idle};
    return keysrt_stream_claim(client, &streams_sliding_table, &id, &reader, cursor, count, out, &out->block);
}
/* How much is pending, and with whom. XPENDING */
KEYSRT_CALL streams_sliding_pending(keysrt_client *client, streams_id id, streams_sliding_group group, keysrt_stream_backlog *out)
{ return keysrt_stream_pending_summary(client, &streams_sliding_table, &id, (uint32_t)group, out); }
/* An empty consumer: of all; count 0: 100. XPENDING IDLE */
KEYSRT_CALL streams_sliding_list_pending(keysrt_client *client, streams_id id, streams_sliding_group group, keysrt_view consumer, keysrt_duration min_idle, keysrt_stream_id first_id, keysrt_stream_id last_id, uint64_t count, keysrt_stream_pending_list *out)
{
    const keysrt_stream_reader reader = {(uint32_t)group, consumer, min_idle};
    const keysrt_stream_part part = {first_id, last_id, count};
    return keysrt_stream_list_pending(client, &streams_sliding_table, &id, &reader, &part, out);
}
/* dropped (may be NULL): what was pending for him, and is nobody's now. XGROUP DELCONSUMER */
KEYSRT_CALL streams_sliding_delete_consumer(keysrt_client *client, streams_id id, streams_sliding_group group, keysrt_view consumer, uint64_t *dropped)
{
    const keysrt_stream_reader reader = {(uint32_t)group, consumer, {0}};
    return keysrt_stream_delete_consumer(client, &streams_sliding_table, &id, &reader, dropped);
}
/* MISS: no such stream or group. XINFO GROUPS */
KEYSRT_CALL streams_sliding_group_info(keysrt_client *client, streams_id id, streams_sliding_group group, keysrt_stream_group_info *out)
{ return keysrt_stream_group(client, &streams_sliding_table, &id, (uint32_t)group, out); }
/* OK or MISS. EXISTS */
KEYSRT_CALL streams_sliding_exists(keysrt_client *client, streams_id id)
{ return keysrt_key_exists(client, &streams_sliding_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL streams_sliding_ttl(keysrt_client *client, streams_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &streams_sliding_table, &id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL streams_sliding_renew(keysrt_client *client, streams_id id)
{ return keysrt_key_renew(client, &streams_sliding_table, &id, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL streams_sliding_delete(keysrt_client *client, streams_id id)
{ return keysrt_key_delete(client, &streams_sliding_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL streams_sliding_walk(keysrt_client *client, keysrt_walk *walk, streams_sliding_params *out)
{ return keysrt_key_walk(client, &streams_sliding_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL streams_sliding_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &streams_sliding_table, deleted); }

/* stream "s:chosen:{id}:{group}", Redis type stream, database 0; TTL: the caller chooses; every write sets it anew; the caller may also choose that it never expires. streams.keys:28
 * Groups hand out each entry to one consumer, at least once: it stays pending until it is acknowledged, and another consumer can claim it (XREADGROUP, XACK, XAUTOCLAIM).
 * When the reply of a read is lost, the entries may be pending: read them again.
 * When the stream expires, its groups are gone as well.
 * An entry that is not of this type is told apart, and stops nobody. */
typedef struct streams_chosen_params {
    streams_id id;
    uint8_t group;
} streams_chosen_params;
typedef struct streams_chosen_entry {
    keysrt_stream_id id;
    streams_point fields;
} streams_chosen_entry;
typedef struct streams_chosen_entries {
    streams_chosen_entry *items;
    size_t count;
    const keysrt_stream_fault *faults; /* entries that were deleted, or are not of this type */
    keysrt_block block;
} streams_chosen_entries;
static inline void streams_chosen_entries_clear(streams_chosen_entries *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}
typedef enum streams_chosen_group {
    STREAMS_CHOSEN_GROUP_WORKERS = 0
} streams_chosen_group;
static const keysrt_piece streams_chosen_table_pieces[] KEYSRT_UNUSED = {
    {"s:chosen:", 9, offsetof(streams_chosen_params, id), &streams_type_3, "id", false},
    {":", 1, offsetof(streams_chosen_params, group), &streams_type_11, "group", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_view streams_chosen_table_groups[] KEYSRT_UNUSED = {{"workers", 7}};
static const keysrt_stream streams_chosen_table_stream KEYSRT_UNUSED = {0, sizeof(streams_chosen_entry), offsetof(streams_chosen_entry, fields), 1, streams_chosen_table_groups};
static const keysrt_key streams_chosen_table KEYSRT_UNUSED = {&streams_keyspace, "chosen", 4, 0, KEYSRT_STREAM, false,
    {3, sizeof(streams_chosen_params), streams_chosen_table_pieces, "s:chosen:*:*", "s:chosen:{id}:{group}"},
    0, 0, &streams_record_2,
    {KEYSRT_TTL_CALL, KEYSRT_TTL_ON_WRITE, true, 0, 0, 1, INT64_C(9223372036854775807), 0, 0, 0, 0},
    &streams_chosen_table_stream, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL streams_chosen_key_name(keysrt_client *client, streams_id id, uint8_t group_param, keysrt_text *out)
{
    const streams_chosen_params params = {id, group_param};
    return keysrt_key_name(client, &streams_chosen_table, &params, out);
}
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL streams_chosen_parse(keysrt_client *client, keysrt_view name, streams_chosen_params *out)
{ return keysrt_key_parse(client, &streams_chosen_table, name, out, NULL); }
/* entry_id (may be NULL): of the new entry. XADD */
KEYSRT_CALL streams_chosen_append(keysrt_client *client, streams_id id, uint8_t group_param, const streams_point *record, keysrt_duration ttl, keysrt_stream_id *entry_id)
{
    const streams_chosen_params params = {id, group_param};
    return keysrt_stream_append(client, &streams_chosen_table, &params, record, ttl, entry_id);
}
/* 0 where there is no key. XLEN */
KEYSRT_CALL streams_chosen_length(keysrt_client *client, streams_id id, uint8_t group_param, uint64_t *out)
{
    const streams_chosen_params params = {id, group_param};
    return keysrt_stream_length(client, &streams_chosen_table, &params, out);
}
/* Both ends included; count 0: all. XRANGE */
KEYSRT_CALL streams_chosen_range(keysrt_client *client, streams_id id, uint8_t group_param, keysrt_stream_id first_id, keysrt_stream_id last_id, uint64_t count, streams_chosen_entries *out)
{
    const streams_chosen_params params = {id, group_param};
    const keysrt_stream_part part = {first_id, last_id, count};
    return keysrt_stream_range(client, &streams_chosen_table, &params, false, &part, out, &out->block);
}
/* The newest first; both ends included; count 0: all. XREVRANGE */
KEYSRT_CALL streams_chosen_reverse_range(keysrt_client *client, streams_id id, uint8_t group_param, keysrt_stream_id first_id, keysrt_stream_id last_id, uint64_t count, streams_chosen_entries *out)
{
    const streams_chosen_params params = {id, group_param};
    const keysrt_stream_part part = {first_id, last_id, count};
    return keysrt_stream_range(client, &streams_chosen_table, &params, true, &part, out, &out->block);
}
/* A cursor for what comes from now on; MISS: there is no entry. XREVRANGE */
KEYSRT_CALL streams_chosen_newest(keysrt_client *client, streams_id id, uint8_t group_param, keysrt_stream_id *entry_id)
{
    const streams_chosen_params params = {id, group_param};
    return keysrt_stream_newest(client, &streams_chosen_table, &params, entry_id);
}
/* What stands behind the cursor, which moves along; count 0: all. XREAD */
KEYSRT_CALL streams_chosen_read(keysrt_client *client, streams_id id, uint8_t group_param, keysrt_stream_id *cursor, uint64_t count, streams_chosen_entries *out)
{
    const streams_chosen_params params = {id, group_param};
    return keysrt_stream_read(client, &streams_chosen_table, &params, cursor, count, out, &out->block);
}
/* Waits up to timeout for an entry behind the cursor; MISS: none came. XREAD BLOCK */
KEYSRT_CALL streams_chosen_read_wait(keysrt_client *client, streams_id id, uint8_t group_param, keysrt_stream_id *cursor, uint64_t count, keysrt_duration timeout, streams_chosen_entries *out)
{
    const streams_chosen_params params = {id, group_param};
    return keysrt_stream_read_wait(client, &streams_chosen_table, &params, cursor, count, timeout, out, &out->block);
}
/* deleted may be NULL. XDEL */
KEYSRT_CALL streams_chosen_delete_entries(keysrt_client *client, streams_id id, uint8_t group_param, const keysrt_stream_id *entry_ids, size_t count, uint64_t *deleted)
{
    const streams_chosen_params params = {id, group_param};
    return keysrt_stream_delete_entries(client, &streams_chosen_table, &params, entry_ids, count, deleted);
}
/* Keeps the newest; removed may be NULL. XTRIM MAXLEN */
KEYSRT_CALL streams_chosen_trim(keysrt_client *client, streams_id id, uint8_t group_param, uint64_t remaining, uint64_t *removed)
{
    const streams_chosen_params params = {id, group_param};
    return keysrt_stream_trim(client, &streams_chosen_table, &params, remaining, removed);
}
/* Drops what is older than this id; removed may be NULL. XTRIM MINID */
KEYSRT_CALL streams_chosen_trim_before(keysrt_client *client, streams_id id, uint8_t group_param, keysrt_stream_id oldest, uint64_t *removed)
{
    const streams_chosen_params params = {id, group_param};
    return keysrt_stream_trim_before(client, &streams_chosen_table, &params, oldest, removed);
}
/* It gets what is behind this id, or comes from now on (keysrt_stream_end()); MISS: it was there, and is as it was. XGROUP CREATE */
KEYSRT_CALL streams_chosen_create_group(keysrt_client *client, streams_id id, uint8_t group_param, streams_chosen_group group, keysrt_stream_id after, keysrt_duration ttl)
{
    const streams_chosen_params params = {id, group_param};
    return keysrt_stream_create_group(client, &streams_chosen_table, &params, (uint32_t)group, after, ttl);
}
/* MISS: there was none. XGROUP DESTROY */
KEYSRT_CALL streams_chosen_delete_group(keysrt_client *client, streams_id id, uint8_t group_param, streams_chosen_group group)
{
    const streams_chosen_params params = {id, group_param};
    return keysrt_stream_delete_group(client, &streams_chosen_table, &params, (uint32_t)group);
}
/* New entries, pending until acknowledged; count 0: all. XREADGROUP */
KEYSRT_CALL streams_chosen_read_group(keysrt_client *client, streams_id id, uint8_t group_param, streams_chosen_group group, keysrt_view consumer, uint64_t count, streams_chosen_entries *out)
{
    const streams_chosen_params params = {id, group_param};
    const keysrt_stream_reader reader = {(uint32_t)group, consumer, {0}};
    return keysrt_stream_read_group(client, &streams_chosen_table, &params, &reader, count, out, &out->block);
}
/* The same, and waits up to timeout for one; MISS: none came. XREADGROUP BLOCK */
KEYSRT_CALL streams_chosen_read_group_wait(keysrt_client *client, streams_id id, uint8_t group_param, streams_chosen_group group, keysrt_view consumer, uint64_t count, keysrt_duration timeout, streams_chosen_entries *out)
{
    const streams_chosen_params params = {id, group_param};
    const keysrt_stream_reader reader = {(uint32_t)group, consumer, {0}};
    return keysrt_stream_read_group_wait(client, &streams_chosen_table, &params, &reader, count, timeout, out, &out->block);
}
/* What this consumer has not acknowledged yet, behind the cursor, which moves along. XREADGROUP */
KEYSRT_CALL streams_chosen_reread_group(keysrt_client *client, streams_id id, uint8_t group_param, streams_chosen_group group, keysrt_view consumer, keysrt_stream_id *cursor, uint64_t count, streams_chosen_entries *out)
{
    const streams_chosen_params params = {id, group_param};
    const keysrt_stream_reader reader = {(uint32_t)group, consumer, {0}};
    return keysrt_stream_reread_group(client, &streams_chosen_table, &params, &reader, cursor, count, out, &out->block);
}
/* acknowledged (may be NULL): 0 where it was not pending. XACK */
KEYSRT_CALL streams_chosen_acknowledge(keysrt_client *client, streams_id id, uint8_t group_param, streams_chosen_group group, keysrt_stream_id entry_id, uint64_t *acknowledged)
{
    const streams_chosen_params params = {id, group_param};
    return keysrt_stream_acknowledge(client, &streams_chosen_table, &params, (uint32_t)group, &entry_id, 1, acknowledged);
}
/* acknowledged (may be NULL): how many were pending. XACK */
KEYSRT_CALL streams_chosen_acknowledge_many(keysrt_client *client, streams_id id, uint8_t group_param, streams_chosen_group group, const keysrt_stream_id *entry_ids, size_t count, uint64_t *acknowledged)
{
    const streams_chosen_params params = {id, group_param};
    return keysrt_stream_acknowledge(client, &streams_chosen_table, &params, (uint32_t)group, entry_ids, count, acknowledged);
}
/* Takes over what others left pending for so long; cursor: from zero, until it is zero again; count 0: 100. XAUTOCLAIM */
KEYSRT_CALL streams_chosen_claim(keysrt_client *client, streams_id id, uint8_t group_param, streams_chosen_group group, keysrt_view consumer, keysrt_duration min_idle, keysrt_stream_id *cursor, uint64_t count, streams_chosen_entries *out)
{
    const streams_chosen_params params = {id, group_param};
    const keysrt_stream_reader reader = {(uint32_t)group, consumer, min_idle};
    return keysrt_stream_claim(client, &streams_chosen_table, &params, &reader, cursor, count, out, &out->block);
}
/* How much is pending, and with whom. XPENDING */
KEYSRT_CALL streams_chosen_pending(keysrt_client *client, streams_id id, uint8_t group_param, streams_chosen_group group, keysrt_stream_backlog *out)
{
    const streams_chosen_params params = {id, group_param};
    return keysrt_stream_pending_summary(client, &streams_chosen_table, &params, (uint32_t)group, out);
}
/* An empty consumer: of all; count 0: 100. XPENDING IDLE */
KEYSRT_CALL streams_chosen_list_pending(keysrt_client *client, streams_id id, uint8_t group_param, streams_chosen_group group, keysrt_view consumer, keysrt_duration min_idle, keysrt_stream_id first_id, keysrt_stream_id last_id, uint64_t count, keysrt_stream_pending_list *out)
{
    const streams_chosen_params params = {id, group_param};
    const keysrt_stream_reader reader = {(uint32_t)group, consumer, min_idle};
    const keysrt_stream_part part = {first_id, last_id, count};
    return keysrt_stream_list_pending(client, &streams_chosen_table, &params, &reader, &part, out);
}
/* dropped (may be NULL): what was pending for him, and is nobody's now. XGROUP DELCONSUMER */
KEYSRT_CALL streams_chosen_delete_consumer(keysrt_client *client, streams_id id, uint8_t group_param, streams_chosen_group group, keysrt_view consumer, uint64_t *dropped)
{
    const streams_chosen_params params = {id, group_param};
    const keysrt_stream_reader reader = {(uint32_t)group, consumer, {0}};
    return keysrt_stream_delete_consumer(client, &streams_chosen_table, &params, &reader, dropped);
}
/* MISS: no such stream or group. XINFO GROUPS */
KEYSRT_CALL streams_chosen_group_info(keysrt_client *client, streams_id id, uint8_t group_param, streams_chosen_group group, keysrt_stream_group_info *out)
{
    const streams_chosen_params params = {id, group_param};
    return keysrt_stream_group(client, &streams_chosen_table, &params, (uint32_t)group, out);
}
/* OK or MISS. EXISTS */
KEYSRT_CALL streams_chosen_exists(keysrt_client *client, streams_id id, uint8_t group_param)
{
    const streams_chosen_params params = {id, group_param};
    return keysrt_key_exists(client, &streams_chosen_table, &params);
}
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL streams_chosen_ttl(keysrt_client *client, streams_id id, uint8_t group_param, keysrt_duration *out)
{
    const streams_chosen_params params = {id, group_param};
    return keysrt_key_ttl(client, &streams_chosen_table, &params, out);
}
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL streams_chosen_renew(keysrt_client *client, streams_id id, uint8_t group_param, keysrt_duration ttl)
{
    const streams_chosen_params params = {id, group_param};
    return keysrt_key_renew(client, &streams_chosen_table, &params, ttl);
}
/* MISS: there was none. UNLINK */
KEYSRT_CALL streams_chosen_delete(keysrt_client *client, streams_id id, uint8_t group_param)
{
    const streams_chosen_params params = {id, group_param};
    return keysrt_key_delete(client, &streams_chosen_table, &params);
}
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL streams_chosen_walk(keysrt_client *client, keysrt_walk *walk, streams_chosen_params *out)
{ return keysrt_key_walk(client, &streams_chosen_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL streams_chosen_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &streams_chosen_table, deleted); }

/* stream "s:alone", Redis type stream, database 0; TTL: as setting {$keep} says (1 minute 30 seconds if not set); every write sets it anew. streams.keys:29
 * Groups hand out each entry to one consumer, at least once: it stays pending until it is acknowledged, and another consumer can claim it (XREADGROUP, XACK, XAUTOCLAIM).
 * When the reply of a read is lost, the entries may be pending: read them again.
 * When the stream expires, its groups are gone as well.
 * An entry that is not of this type is told apart, and stops nobody. */
typedef struct streams_alone {
    uint64_t n;
} streams_alone;
typedef struct streams_alone_entry {
    keysrt_stream_id id;
    streams_alone fields;
} streams_alone_entry;
typedef struct streams_alone_entries {
    streams_alone_entry *items;
    size_t count;
    const keysrt_stream_fault *faults; /* entries that were deleted, or are not of this type */
    keysrt_block block;
} streams_alone_entries;
static inline void streams_alone_entries_clear(streams_alone_entries *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}
typedef enum streams_alone_group {
    STREAMS_ALONE_GROUP_ONLY = 0
} streams_alone_group;
static const keysrt_piece streams_alone_table_pieces[] KEYSRT_UNUSED = {
    {"s:alone", 7, 0, 0, 0, false},
};
static const keysrt_field streams_alone_table_fields[] KEYSRT_UNUSED = {
    {"n", 1, offsetof(streams_alone, n), KEYSRT_NO_OFFSET, &streams_type_12, "$1\r\nn\r\n", 7},
};
static const keysrt_record streams_alone_table_record KEYSRT_UNUSED = {"alone", sizeof(streams_alone), 1, streams_alone_table_fields, 0, 0};
static const keysrt_view streams_alone_table_groups[] KEYSRT_UNUSED = {{"only", 4}};
static const keysrt_stream streams_alone_table_stream KEYSRT_UNUSED = {0, sizeof(streams_alone_entry), offsetof(streams_alone_entry, fields), 1, streams_alone_table_groups};
static const keysrt_key streams_alone_table KEYSRT_UNUSED = {&streams_keyspace, "alone", 5, 0, KEYSRT_STREAM, false,
    {1, 0, streams_alone_table_pieces, "s:alone", "s:alone"},
    0, 0, &streams_alone_table_record,
    {KEYSRT_TTL_SETTING, KEYSRT_TTL_ON_WRITE, false, 0, 1000, 0, 0, offsetof(streams_settings, keep), 0, 0, 0},
    &streams_alone_table_stream, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL streams_alone_key_name(keysrt_client *client, keysrt_text *out)
{ return keysrt_key_name(client, &streams_alone_table, NULL, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL streams_alone_parse(keysrt_client *client, keysrt_view name)
{ return keysrt_key_parse(client, &streams_alone_table, name, NULL, NULL); }
/* entry_id (may be NULL): of the new entry. XADD */
KEYSRT_CALL streams_alone_append(keysrt_client *client, const streams_alone *record, keysrt_stream_id *entry_id)
{ return keysrt_stream_append(client, &streams_alone_table, NULL, record, keysrt_declared_ttl, entry_id); }
/* 0 where there is no key. XLEN */
KEYSRT_CALL streams_alone_length(keysrt_client *client, uint64_t *out)
{ return keysrt_stream_length(client, &streams_alone_table, NULL, out); }
/* Both ends included; count 0: all. XRANGE */
KEYSRT_CALL streams_alone_range(keysrt_client *client, keysrt_stream_id first_id, keysrt_stream_id last_id, uint64_t count, streams_alone_entries *out)
{
    const keysrt_stream_part part = {first_id, last_id, count};
    return keysrt_stream_range(client, &streams_alone_table, NULL, false, &part, out, &out->block);
}
/* The newest first; both ends included; count 0: all. XREVRANGE */
KEYSRT_CALL streams_alone_reverse_range(keysrt_client *client, keysrt_stream_id first_id, keysrt_stream_id last_id, uint64_t count, streams_alone_entries *out)
{
    const keysrt_stream_part part = {first_id, last_id, count};
    return keysrt_stream_range(client, &streams_alone_table, NULL, true, &part, out, &out->block);
}
/* A cursor for what comes from now on; MISS: there is no entry. XREVRANGE */
KEYSRT_CALL streams_alone_newest(keysrt_client *client, keysrt_stream_id *entry_id)
{ return keysrt_stream_newest(client, &streams_alone_table, NULL, entry_id); }
/* What stands behind the cursor, which moves along; count 0: all. XREAD */
KEYSRT_CALL streams_alone_read(keysrt_client *client, keysrt_stream_id *cursor, uint64_t count, streams_alone_entries *out)
{ return keysrt_stream_read(client, &streams_alone_table, NULL, cursor, count, out, &out->block); }
/* Waits up to timeout for an entry behind the cursor; MISS: none came. XREAD BLOCK */
KEYSRT_CALL streams_alone_read_wait(keysrt_client *client, keysrt_stream_id *cursor, uint64_t count, keysrt_duration timeout, streams_alone_entries *out)
{ return keysrt_stream_read_wait(client, &streams_alone_table, NULL, cursor, count, timeout, out, &out->block); }
/* deleted may be NULL. XDEL */
KEYSRT_CALL streams_alone_delete_entries(keysrt_client *client, const keysrt_stream_id *entry_ids, size_t count, uint64_t *deleted)
{ return keysrt_stream_delete_entries(client, &streams_alone_table, NULL, entry_ids, count, deleted); }
/* Keeps the newest; removed may be NULL. XTRIM MAXLEN */
KEYSRT_CALL streams_alone_trim(keysrt_client *client, uint64_t remaining, uint64_t *removed)
{ return keysrt_stream_trim(client, &streams_alone_table, NULL, remaining, removed); }
/* Drops what is older than this id; removed may be NULL. XTRIM MINID */
KEYSRT_CALL streams_alone_trim_before(keysrt_client *client, keysrt_stream_id oldest, uint64_t *removed)
{ return keysrt_stream_trim_before(client, &streams_alone_table, NULL, oldest, removed); }
/* It gets what is behind this id, or comes from now on (keysrt_stream_end()); MISS: it was there, and is as it was. XGROUP CREATE */
KEYSRT_CALL streams_alone_create_group(keysrt_client *client, streams_alone_group group, keysrt_stream_id after)
{ return keysrt_stream_create_group(client, &streams_alone_table, NULL, (uint32_t)group, after, keysrt_declared_ttl); }
/* MISS: there was none. XGROUP DESTROY */
KEYSRT_CALL streams_alone_delete_group(keysrt_client *client, streams_alone_group group)
{ return keysrt_stream_delete_group(client, &streams_alone_table, NULL, (uint32_t)group); }
/* New entries, pending until acknowledged; count 0: all. XREADGROUP */
KEYSRT_CALL streams_alone_read_group(keysrt_client *client, streams_alone_group group, keysrt_view consumer, uint64_t count, streams_alone_entries *out)
{
    const keysrt_stream_reader reader = {(uint32_t)group, consumer, {0}};
    return keysrt_stream_read_group(client, &streams_alone_table, NULL, &reader, count, out, &out->block);
}
/* The same, and waits up to timeout for one; MISS: none came. XREADGROUP BLOCK */
KEYSRT_CALL streams_alone_read_group_wait(keysrt_client *client, streams_alone_group group, keysrt_view consumer, uint64_t count, keysrt_duration timeout, streams_alone_entries *out)
{
    const keysrt_stream_reader reader = {(uint32_t)group, consumer, {0}};
    return keysrt_stream_read_group_wait(client, &streams_alone_table, NULL, &reader, count, timeout, out, &out->block);
}
/* What this consumer has not acknowledged yet, behind the cursor, which moves along. XREADGROUP */
KEYSRT_CALL streams_alone_reread_group(keysrt_client *client, streams_alone_group group, keysrt_view consumer, keysrt_stream_id *cursor, uint64_t count, streams_alone_entries *out)
{
    const keysrt_stream_reader reader = {(uint32_t)group, consumer, {0}};
    return keysrt_stream_reread_group(client, &streams_alone_table, NULL, &reader, cursor, count, out, &out->block);
}
/* acknowledged (may be NULL): 0 where it was not pending. XACK */
KEYSRT_CALL streams_alone_acknowledge(keysrt_client *client, streams_alone_group group, keysrt_stream_id entry_id, uint64_t *acknowledged)
{ return keysrt_stream_acknowledge(client, &streams_alone_table, NULL, (uint32_t)group, &entry_id, 1, acknowledged); }
/* acknowledged (may be NULL): how many were pending. XACK */
KEYSRT_CALL streams_alone_acknowledge_many(keysrt_client *client, streams_alone_group group, const keysrt_stream_id *entry_ids, size_t count, uint64_t *acknowledged)
{ return keysrt_stream_acknowledge(client, &streams_alone_table, NULL, (uint32_t)group, entry_ids, count, acknowledged); }
/* Takes over what others left pending for so long; cursor: from zero, until it is zero again; count 0: 100. XAUTOCLAIM */
KEYSRT_CALL streams_alone_claim(keysrt_client *client, streams_alone_group group, keysrt_view consumer, keysrt_duration min_idle, keysrt_stream_id *cursor, uint64_t count, streams_alone_entries *out)
{
    const keysrt_stream_reader reader = {(uint32_t)group, consumer, min_idle};
    return keysrt_stream_claim(client, &streams_alone_table, NULL, &reader, cursor, count, out, &out->block);
}
/* How much is pending, and with whom. XPENDING */
KEYSRT_CALL streams_alone_pending(keysrt_client *client, streams_alone_group group, keysrt_stream_backlog *out)
{ return keysrt_stream_pending_summary(client, &streams_alone_table, NULL, (uint32_t)group, out); }
/* An empty consumer: of all; count 0: 100. XPENDING IDLE */
KEYSRT_CALL streams_alone_list_pending(keysrt_client *client, streams_alone_group group, keysrt_view consumer, keysrt_duration min_idle, keysrt_stream_id first_id, keysrt_stream_id last_id, uint64_t count, keysrt_stream_pending_list *out)
{
    const keysrt_stream_reader reader = {(uint32_t)group, consumer, min_idle};
    const keysrt_stream_part part = {first_id, last_id, count};
    return keysrt_stream_list_pending(client, &streams_alone_table, NULL, &reader, &part, out);
}
/* dropped (may be NULL): what was pending for him, and is nobody's now. XGROUP DELCONSUMER */
KEYSRT_CALL streams_alone_delete_consumer(keysrt_client *client, streams_alone_group group, keysrt_view consumer, uint64_t *dropped)
{
    const keysrt_stream_reader reader = {(uint32_t)group, consumer, {0}};
    return keysrt_stream_delete_consumer(client, &streams_alone_table, NULL, &reader, dropped);
}
/* MISS: no such stream or group. XINFO GROUPS */
KEYSRT_CALL streams_alone_group_info(keysrt_client *client, streams_alone_group group, keysrt_stream_group_info *out)
{ return keysrt_stream_group(client, &streams_alone_table, NULL, (uint32_t)group, out); }
/* OK or MISS. EXISTS */
KEYSRT_CALL streams_alone_exists(keysrt_client *client)
{ return keysrt_key_exists(client, &streams_alone_table, NULL); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL streams_alone_ttl(keysrt_client *client, keysrt_duration *out)
{ return keysrt_key_ttl(client, &streams_alone_table, NULL, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL streams_alone_renew(keysrt_client *client)
{ return keysrt_key_renew(client, &streams_alone_table, NULL, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL streams_alone_delete(keysrt_client *client)
{ return keysrt_key_delete(client, &streams_alone_table, NULL); }

/* stream "s:settled:{id}", Redis type stream, database 0; TTL: 1 hour; every write sets it anew. streams.keys:30 */
typedef struct streams_settled_params {
    streams_id id;
} streams_settled_params;
typedef struct streams_settled_entry {
    keysrt_stream_id id;
    streams_point fields;
} streams_settled_entry;
typedef struct streams_settled_entries {
    streams_settled_entry *items;
    size_t count;
    const keysrt_stream_fault *faults; /* entries that were deleted, or are not of this type */
    keysrt_block block;
} streams_settled_entries;
static inline void streams_settled_entries_clear(streams_settled_entries *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}
static const keysrt_piece streams_settled_table_pieces[] KEYSRT_UNUSED = {
    {"s:settled:", 10, offsetof(streams_settled_params, id), &streams_type_3, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_trim streams_trim_3 KEYSRT_UNUSED = {{KEYSRT_FROM_SETTING, 1, offsetof(streams_settings, most), &streams_type_2}, {KEYSRT_ABSENT, 0, 0, 0}, 1, false};
static const keysrt_stream streams_settled_table_stream KEYSRT_UNUSED = {&streams_trim_3, sizeof(streams_settled_entry), offsetof(streams_settled_entry, fields), 0, 0};
static const keysrt_key streams_settled_table KEYSRT_UNUSED = {&streams_keyspace, "settled", 6, 0, KEYSRT_STREAM, false,
    {2, sizeof(streams_settled_params), streams_settled_table_pieces, "s:settled:*", "s:settled:{id}"},
    0, 0, &streams_record_2,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 3600000, 0, 0, 0, 0, "$2\r\nPX\r\n$7\r\n3600000\r\n", 21},
    &streams_settled_table_stream, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL streams_settled_key_name(keysrt_client *client, streams_id id, keysrt_text *out)
{ return keysrt_key_name(client, &streams_settled_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL streams_settled_parse(keysrt_client *client, keysrt_view name, streams_settled_params *out)
{ return keysrt_key_parse(client, &streams_settled_table, name, out, NULL); }
/* entry_id (may be NULL): of the new entry. XADD */
KEYSRT_CALL streams_settled_append(keysrt_client *client, streams_id id, const streams_point *record, keysrt_stream_id *entry_id)
{ return keysrt_stream_append(client, &streams_settled_table, &id, record, keysrt_declared_ttl, entry_id); }
/* 0 where there is no key. XLEN */
KEYSRT_CALL streams_settled_length(keysrt_client *client, streams_id id, uint64_t *out)
{ return keysrt_stream_length(client, &streams_settled_table, &id, out); }
/* Both ends included; count 0: all. XRANGE */
KEYSRT_CALL streams_settled_range(keysrt_client *client, streams_id id, keysrt_stream_id first_id, keysrt_stream_id last_id, uint64_t count, streams_settled_entries *out)
{
    const keysrt_stream_part part = {first_id, last_id, count};
    return keysrt_stream_range(client, &streams_settled_table, &id, false, &part, out, &out->block);
}
/* The newest first; both ends included; count 0: all. XREVRANGE */
KEYSRT_CALL streams_settled_reverse_range(keysrt_client *client, streams_id id, keysrt_stream_id first_id, keysrt_stream_id last_id, uint64_t count, streams_settled_entries *out)
{
    const keysrt_stream_part part = {first_id, last_id, count};
    return keysrt_stream_range(client, &streams_settled_table, &id, true, &part, out, &out->block);
}
/* A cursor for what comes from now on; MISS: there is no entry. XREVRANGE */
KEYSRT_CALL streams_settled_newest(keysrt_client *client, streams_id id, keysrt_stream_id *entry_id)
{ return keysrt_stream_newest(client, &streams_settled_table, &id, entry_id); }
/* What stands behind the cursor, which moves along; count 0: all. XREAD */
KEYSRT_CALL streams_settled_read(keysrt_client *client, streams_id id, keysrt_stream_id *cursor, uint64_t count, streams_settled_entries *out)
{ return keysrt_stream_read(client, &streams_settled_table, &id, cursor, count, out, &out->block); }
/* Waits up to timeout for an entry behind the cursor; MISS: none came. XREAD BLOCK */
KEYSRT_CALL streams_settled_read_wait(keysrt_client *client, streams_id id, keysrt_stream_id *cursor, uint64_t count, keysrt_duration timeout, streams_settled_entries *out)
{ return keysrt_stream_read_wait(client, &streams_settled_table, &id, cursor, count, timeout, out, &out->block); }
/* deleted may be NULL. XDEL */
KEYSRT_CALL streams_settled_delete_entries(keysrt_client *client, streams_id id, const keysrt_stream_id *entry_ids, size_t count, uint64_t *deleted)
{ return keysrt_stream_delete_entries(client, &streams_settled_table, &id, entry_ids, count, deleted); }
/* Keeps the newest; removed may be NULL. XTRIM MAXLEN */
KEYSRT_CALL streams_settled_trim(keysrt_client *client, streams_id id, uint64_t remaining, uint64_t *removed)
{ return keysrt_stream_trim(client, &streams_settled_table, &id, remaining, removed); }
/* Drops what is older than this id; removed may be NULL. XTRIM MINID */
KEYSRT_CALL streams_settled_trim_before(keysrt_client *client, streams_id id, keysrt_stream_id oldest, uint64_t *removed)
{ return keysrt_stream_trim_before(client, &streams_settled_table, &id, oldest, removed); }
/* OK or MISS. EXISTS */
KEYSRT_CALL streams_settled_exists(keysrt_client *client, streams_id id)
{ return keysrt_key_exists(client, &streams_settled_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL streams_settled_ttl(keysrt_client *client, streams_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &streams_settled_table, &id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL streams_settled_renew(keysrt_client *client, streams_id id)
{ return keysrt_key_renew(client, &streams_settled_table, &id, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL streams_settled_delete(keysrt_client *client, streams_id id)
{ return keysrt_key_delete(client, &streams_settled_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL streams_settled_walk(keysrt_client *client, keysrt_walk *walk, streams_settled_params *out)
{ return keysrt_key_walk(client, &streams_settled_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL streams_settled_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &streams_settled_table, deleted); }

/* stream "s:optional:{id}", Redis type stream, database 0; TTL: never expires. streams.keys:31 */
typedef struct streams_optional_params {
    streams_id id;
} streams_optional_params;
typedef struct streams_optional {
    bool has_a;
    keysrt_view a;
    bool has_b;
    keysrt_view b;
} streams_optional;
typedef struct streams_optional_entry {
    keysrt_stream_id id;
    streams_optional fields;
} streams_optional_entry;
typedef struct streams_optional_entries {
    streams_optional_entry *items;
    size_t count;
    const keysrt_stream_fault *faults; /* entries that were deleted, or are not of this type */
    keysrt_block block;
} streams_optional_entries;
static inline void streams_optional_entries_clear(streams_optional_entries *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}
static const keysrt_piece streams_optional_table_pieces[] KEYSRT_UNUSED = {
    {"s:optional:", 11, offsetof(streams_optional_params, id), &streams_type_3, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_field streams_optional_table_fields[] KEYSRT_UNUSED = {
    {"a", 1, offsetof(streams_optional, a), offsetof(streams_optional, has_a), &streams_type_5, "$1\r\na\r\n", 7},
    {"b", 1, offsetof(streams_optional, b), offsetof(streams_optional, has_b), &streams_type_5, "$1\r\nb\r\n", 7},
};
static const keysrt_record streams_optional_table_record KEYSRT_UNUSED = {"optional", sizeof(streams_optional), 2, streams_optional_table_fields, 0, 0};
static const keysrt_stream streams_optional_table_stream KEYSRT_UNUSED = {0, sizeof(streams_optional_entry), offsetof(streams_optional_entry, fields), 0, 0};
static const keysrt_key streams_optional_table KEYSRT_UNUSED = {&streams_keyspace, "optional", 7, 0, KEYSRT_STREAM, false,
    {2, sizeof(streams_optional_params), streams_optional_table_pieces, "s:optional:*", "s:optional:{id}"},
    0, 0, &streams_optional_table_record,
    {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0},
    &streams_optional_table_stream, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL streams_optional_key_name(keysrt_client *client, streams_id id, keysrt_text *out)
{ return keysrt_key_name(client, &streams_optional_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL streams_optional_parse(keysrt_client *client, keysrt_view name, streams_optional_params *out)
{ return keysrt_key_parse(client, &streams_optional_table, name, out, NULL); }
/* entry_id (may be NULL): of the new entry. XADD */
KEYSRT_CALL streams_optional_append(keysrt_client *client, streams_id id, const streams_optional *record, keysrt_stream_id *entry_id)
{ return keysrt_stream_append(client, &streams_optional_table, &id, record, keysrt_declared_ttl, entry_id); }
/* 0 where there is no key. XLEN */
KEYSRT_CALL streams_optional_length(keysrt_client *client, streams_id id, uint64_t *out)
{ return keysrt_stream_length(client, &streams_optional_table, &id, out); }
/* Both ends included; count 0: all. XRANGE */
KEYSRT_CALL streams_optional_range(keysrt_client *client, streams_id id, keysrt_stream_id first_id, keysrt_stream_id last_id, uint64_t count, streams_optional_entries *out)
{
    const keysrt_stream_part part = {first_id, last_id, count};
    return keysrt_stream_range(client, &streams_optional_table, &id, false, &part, out, &out->block);
}
/* The newest first; both ends included; count 0: all. XREVRANGE */
KEYSRT_CALL streams_optional_reverse_range(keysrt_client *client, streams_id id, keysrt_stream_id first_id, keysrt_stream_id last_id, uint64_t count, streams_optional_entries *out)
{
    const keysrt_stream_part part = {first_id, last_id, count};
    return keysrt_stream_range(client, &streams_optional_table, &id, true, &part, out, &out->block);
}
/* A cursor for what comes from now on; MISS: there is no entry. XREVRANGE */
KEYSRT_CALL streams_optional_newest(keysrt_client *client, streams_id id, keysrt_stream_id *entry_id)
{ return keysrt_stream_newest(client, &streams_optional_table, &id, entry_id); }
/* What stands behind the cursor, which moves along; count 0: all. XREAD */
KEYSRT_CALL streams_optional_read(keysrt_client *client, streams_id id, keysrt_stream_id *cursor, uint64_t count, streams_optional_entries *out)
{ return keysrt_stream_read(client, &streams_optional_table, &id, cursor, count, out, &out->block); }
/* Waits up to timeout for an entry behind the cursor; MISS: none came. XREAD BLOCK */
KEYSRT_CALL streams_optional_read_wait(keysrt_client *client, streams_id id, keysrt_stream_id *cursor, uint64_t count, keysrt_duration timeout, streams_optional_entries *out)
{ return keysrt_stream_read_wait(client, &streams_optional_table, &id, cursor, count, timeout, out, &out->block); }
/* deleted may be NULL. XDEL */
KEYSRT_CALL streams_optional_delete_entries(keysrt_client *client, streams_id id, const keysrt_stream_id *entry_ids, size_t count, uint64_t *deleted)
{ return keysrt_stream_delete_entries(client, &streams_optional_table, &id, entry_ids, count, deleted); }
/* Keeps the newest; removed may be NULL. XTRIM MAXLEN */
KEYSRT_CALL streams_optional_trim(keysrt_client *client, streams_id id, uint64_t remaining, uint64_t *removed)
{ return keysrt_stream_trim(client, &streams_optional_table, &id, remaining, removed); }
/* Drops what is older than this id; removed may be NULL. XTRIM MINID */
KEYSRT_CALL streams_optional_trim_before(keysrt_client *client, streams_id id, keysrt_stream_id oldest, uint64_t *removed)
{ return keysrt_stream_trim_before(client, &streams_optional_table, &id, oldest, removed); }
/* OK or MISS. EXISTS */
KEYSRT_CALL streams_optional_exists(keysrt_client *client, streams_id id)
{ return keysrt_key_exists(client, &streams_optional_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL streams_optional_ttl(keysrt_client *client, streams_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &streams_optional_table, &id, out); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL streams_optional_delete(keysrt_client *client, streams_id id)
{ return keysrt_key_delete(client, &streams_optional_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL streams_optional_walk(keysrt_client *client, keysrt_walk *walk, streams_optional_params *out)
{ return keysrt_key_walk(client, &streams_optional_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL streams_optional_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &streams_optional_table, deleted); }

/* stream "s:finished:{id}", Redis type stream, database 0; TTL: 1 hour after finish; until then the key stays. streams.keys:32 */
typedef struct streams_finished_params {
    streams_id id;
} streams_finished_params;
typedef struct streams_finished {
    int64_t n;
} streams_finished;
typedef struct streams_finished_entry {
    keysrt_stream_id id;
    streams_finished fields;
} streams_finished_entry;
typedef struct streams_finished_entries {
    streams_finished_entry *items;
    size_t count;
    const keysrt_stream_fault *faults; /* entries that were deleted, or are not of this type */
    keysrt_block block;
} streams_finished_entries;
static inline void streams_finished_entries_clear(streams_finished_entries *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}
static const keysrt_piece streams_finished_table_pieces[] KEYSRT_UNUSED = {
    {"s:finished:", 11, offsetof(streams_finished_params, id), &streams_type_3, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_field streams_finished_table_fields[] KEYSRT_UNUSED = {
    {"n", 1, offsetof(streams_finished, n), KEYSRT_NO_OFFSET, &streams_type_13, "$1\r\nn\r\n", 7},
};
static const keysrt_record streams_finished_table_record KEYSRT_UNUSED = {"finished", sizeof(streams_finished), 1, streams_finished_table_fields, 0, 0};
static const keysrt_stream streams_finished_table_stream KEYSRT_UNUSED = {0, sizeof(streams_finished_entry), offsetof(streams_finished_entry, fields), 0, 0};
static const keysrt_key streams_finished_table KEYSRT_UNUSED = {&streams_keyspace, "finished", 8, 0, KEYSRT_STREAM, false,
    {2, sizeof(streams_finished_params), streams_finished_table_pieces, "s:finished:*", "s:finished:{id}"},
    0, 0, &streams_finished_table_record,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_AFTER, false, 0, 3600000, 0, 0, 0, 0, "$2\r\nPX\r\n$7\r\n3600000\r\n", 21},
    &streams_finished_table_stream, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL streams_finished_key_name(keysrt_client *client, streams_id id, keysrt_text *out)
{ return keysrt_key_name(client, &streams_finished_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL streams_finished_parse(keysrt_client *client, keysrt_view name, streams_finished_params *out)
{ return keysrt_key_parse(client, &streams_finished_table, name, out, NULL); }
/* entry_id (may be NULL): of the new entry. XADD */
KEYSRT_CALL streams_finished_append(keysrt_client *client, streams_id id, const streams_finished *record, keysrt_stream_id *entry_id)
{ return keysrt_stream_append(client, &streams_finished_table, &id, record, keysrt_declared_ttl, entry_id); }
/* 0 where there is no key. XLEN */
KEYSRT_CALL streams_finished_length(keysrt_client *client, streams_id id, uint64_t *out)
{ return keysrt_stream_length(client, &streams_finished_table, &id, out); }
/* Both ends included; count 0: all. XRANGE */
KEYSRT_CALL streams_finished_range(keysrt_client *client, streams_id id, keysrt_stream_id first_id, keysrt_stream_id last_id, uint64_t count, streams_finished_entries *out)
{
    const keysrt_stream_part part = {first_id, last_id, count};
    return keysrt_stream_range(client, &streams_finished_table, &id, false, &part, out, &out->block);
}
/* The newest first; both ends included; count 0: all. XREVRANGE */
KEYSRT_CALL streams_finished_reverse_range(keysrt_client *client, streams_id id, keysrt_stream_id first_id, keysrt_stream_id last_id, uint64_t count, streams_finished_entries *out)
{
    const keysrt_stream_part part = {first_id, last_id, count};
    return keysrt_stream_range(client, &streams_finished_table, &id, true, &part, out, &out->block);
}
/* A cursor for what comes from now on; MISS: there is no entry. XREVRANGE */
KEYSRT_CALL streams_finished_newest(keysrt_client *client, streams_id id, keysrt_stream_id *entry_id)
{ return keysrt_stream_newest(client, &streams_finished_table, &id, entry_id); }
/* What stands behind the cursor, which moves along; count 0: all. XREAD */
KEYSRT_CALL streams_finished_read(keysrt_client *client, streams_id id, keysrt_stream_id *cursor, uint64_t count, streams_finished_entries *out)
{ return keysrt_stream_read(client, &streams_finished_table, &id, cursor, count, out, &out->block); }
/* Waits up to timeout for an entry behind the cursor; MISS: none came. XREAD BLOCK */
KEYSRT_CALL streams_finished_read_wait(keysrt_client *client, streams_id id, keysrt_stream_id *cursor, uint64_t count, keysrt_duration timeout, streams_finished_entries *out)
{ return keysrt_stream_read_wait(client, &streams_finished_table, &id, cursor, count, timeout, out, &out->block); }
/* deleted may be NULL. XDEL */
KEYSRT_CALL streams_finished_delete_entries(keysrt_client *client, streams_id id, const keysrt_stream_id *entry_ids, size_t count, uint64_t *deleted)
{ return keysrt_stream_delete_entries(client, &streams_finished_table, &id, entry_ids, count, deleted); }
/* Keeps the newest; removed may be NULL. XTRIM MAXLEN */
KEYSRT_CALL streams_finished_trim(keysrt_client *client, streams_id id, uint64_t remaining, uint64_t *removed)
{ return keysrt_stream_trim(client, &streams_finished_table, &id, remaining, removed); }
/* Drops what is older than this id; removed may be NULL. XTRIM MINID */
KEYSRT_CALL streams_finished_trim_before(keysrt_client *client, streams_id id, keysrt_stream_id oldest, uint64_t *removed)
{ return keysrt_stream_trim_before(client, &streams_finished_table, &id, oldest, removed); }
/* OK or MISS. EXISTS */
KEYSRT_CALL streams_finished_exists(keysrt_client *client, streams_id id)
{ return keysrt_key_exists(client, &streams_finished_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL streams_finished_ttl(keysrt_client *client, streams_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &streams_finished_table, &id, out); }
/* Starts the TTL; MISS: no such key. PEXPIRE */
KEYSRT_CALL streams_finished_finish(keysrt_client *client, streams_id id)
{ return keysrt_key_finish(client, &streams_finished_table, &id); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL streams_finished_delete(keysrt_client *client, streams_id id)
{ return keysrt_key_delete(client, &streams_finished_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL streams_finished_walk(keysrt_client *client, keysrt_walk *walk, streams_finished_params *out)
{ return keysrt_key_walk(client, &streams_finished_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL streams_finished_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &streams_finished_table, deleted); }

/* external stream "s:foreign:{id}", Redis type stream, database 0; TTL: may expire or not. streams.keys:33 */
typedef struct streams_foreign_params {
    streams_id id;
} streams_foreign_params;
typedef struct streams_foreign {
    int64_t n;
    bool has_note;
    keysrt_view note;
} streams_foreign;
typedef struct streams_foreign_entry {
    keysrt_stream_id id;
    streams_foreign fields;
} streams_foreign_entry;
typedef struct streams_foreign_entries {
    streams_foreign_entry *items;
    size_t count;
    const keysrt_stream_fault *faults; /* entries that were deleted, or are not of this type */
    keysrt_block block;
} streams_foreign_entries;
static inline void streams_foreign_entries_clear(streams_foreign_entries *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}
typedef enum streams_foreign_group {
    STREAMS_FOREIGN_GROUP_THEIRS = 0
} streams_foreign_group;
static const keysrt_piece streams_foreign_table_pieces[] KEYSRT_UNUSED = {
    {"s:foreign:", 10, offsetof(streams_foreign_params, id), &streams_type_3, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_field streams_foreign_table_fields[] KEYSRT_UNUSED = {
    {"n", 1, offsetof(streams_foreign, n), KEYSRT_NO_OFFSET, &streams_type_13, "$1\r\nn\r\n", 7},
    {"note", 4, offsetof(streams_foreign, note), offsetof(streams_foreign, has_note), &streams_type_5, "$4\r\nnote\r\n", 10},
};
static const keysrt_record streams_foreign_table_record KEYSRT_UNUSED = {"foreign", sizeof(streams_foreign), 2, streams_foreign_table_fields, 0, 0};
static const keysrt_view streams_foreign_table_groups[] KEYSRT_UNUSED = {{"theirs", 6}};
static const keysrt_stream streams_foreign_table_stream KEYSRT_UNUSED = {0, sizeof(streams_foreign_entry), offsetof(streams_foreign_entry, fields), 1, streams_foreign_table_groups};
static const keysrt_key streams_foreign_table KEYSRT_UNUSED = {&streams_keyspace, "foreign", 9, 0, KEYSRT_STREAM, true,
    {2, sizeof(streams_foreign_params), streams_foreign_table_pieces, "s:foreign:*", "s:foreign:{id}"},
    0, 0, &streams_foreign_table_record,
    {KEYSRT_TTL_FOREIGN, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0},
    &streams_foreign_table_stream, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL streams_foreign_key_name(keysrt_client *client, streams_id id, keysrt_text *out)
{ return keysrt_key_name(client, &streams_foreign_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL streams_foreign_parse(keysrt_client *client, keysrt_view name, streams_foreign_params *out)
{ return keysrt_key_parse(client, &streams_foreign_table, name, out, NULL); }
/* 0 where there is no key. XLEN */
KEYSRT_CALL streams_foreign_length(keysrt_client *client, streams_id id, uint64_t *out)
{ return keysrt_stream_length(client, &streams_foreign_table, &id, out); }
/* Both ends included; count 0: all. XRANGE */
KEYSRT_CALL streams_foreign_range(keysrt_client *client, streams_id id, keysrt_stream_id first_id, keysrt_stream_id last_id, uint64_t count, streams_foreign_entries *out)
{
    const keysrt_stream_part part = {first_id, last_id, count};
    return keysrt_stream_range(client, &streams_foreign_table, &id, false, &part, out, &out->block);
}
/* The newest first; both ends included; count 0: all. XREVRANGE */
KEYSRT_CALL streams_foreign_reverse_range(keysrt_client *client, streams_id id, keysrt_stream_id first_id, keysrt_stream_id last_id, uint64_t count, streams_foreign_entries *out)
{
    const keysrt_stream_part part = {first_id, last_id, count};
    return keysrt_stream_range(client, &streams_foreign_table, &id, true, &part, out, &out->block);
}
/* A cursor for what comes from now on; MISS: there is no entry. XREVRANGE */
KEYSRT_CALL streams_foreign_newest(keysrt_client *client, streams_id id, keysrt_stream_id *entry_id)
{ return keysrt_stream_newest(client, &streams_foreign_table, &id, entry_id); }
/* What stands behind the cursor, which moves along; count 0: all. XREAD */
KEYSRT_CALL streams_foreign_read(keysrt_client *client, streams_id id, keysrt_stream_id *cursor, uint64_t count, streams_foreign_entries *out)
{ return keysrt_stream_read(client, &streams_foreign_table, &id, cursor, count, out, &out->block); }
/* Waits up to timeout for an entry behind the cursor; MISS: none came. XREAD BLOCK */
KEYSRT_CALL streams_foreign_read_wait(keysrt_client *client, streams_id id, keysrt_stream_id *cursor, uint64_t count, keysrt_duration timeout, streams_foreign_entries *out)
{ return keysrt_stream_read_wait(client, &streams_foreign_table, &id, cursor, count, timeout, out, &out->block); }
/* How much is pending, and with whom. XPENDING */
KEYSRT_CALL streams_foreign_pending(keysrt_client *client, streams_id id, streams_foreign_group group, keysrt_stream_backlog *out)
{ return keysrt_stream_pending_summary(client, &streams_foreign_table, &id, (uint32_t)group, out); }
/* An empty consumer: of all; count 0: 100. XPENDING IDLE */
KEYSRT_CALL streams_foreign_list_pending(keysrt_client *client, streams_id id, streams_foreign_group group, keysrt_view consumer, keysrt_duration min_idle, keysrt_stream_id first_id, keysrt_stream_id last_id, uint64_t count, keysrt_stream_pending_list *out)
{
    const keysrt_stream_reader reader = {(uint32_t)group, consumer, min_idle};
    const keysrt_stream_part part = {first_id, last_id, count};
    return keysrt_stream_list_pending(client, &streams_foreign_table, &id, &reader, &part, out);
}
/* MISS: no such stream or group. XINFO GROUPS */
KEYSRT_CALL streams_foreign_group_info(keysrt_client *client, streams_id id, streams_foreign_group group, keysrt_stream_group_info *out)
{ return keysrt_stream_group(client, &streams_foreign_table, &id, (uint32_t)group, out); }
/* OK or MISS. EXISTS */
KEYSRT_CALL streams_foreign_exists(keysrt_client *client, streams_id id)
{ return keysrt_key_exists(client, &streams_foreign_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL streams_foreign_ttl(keysrt_client *client, streams_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &streams_foreign_table, &id, out); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL streams_foreign_walk(keysrt_client *client, keysrt_walk *walk, streams_foreign_params *out)
{ return keysrt_key_walk(client, &streams_foreign_table, walk, out); }

/* stream "s:points:{id}", Redis type stream, database 3; TTL: never expires. streams.keys:37 */
typedef struct streams_elsewhere_params {
    streams_id id;
} streams_elsewhere_params;
typedef struct streams_elsewhere_entry {
    keysrt_stream_id id;
    streams_point fields;
} streams_elsewhere_entry;
typedef struct streams_elsewhere_entries {
    streams_elsewhere_entry *items;
    size_t count;
    const keysrt_stream_fault *faults; /* entries that were deleted, or are not of this type */
    keysrt_block block;
} streams_elsewhere_entries;
static inline void streams_elsewhere_entries_clear(streams_elsewhere_entries *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}
static const keysrt_piece streams_elsewhere_table_pieces[] KEYSRT_UNUSED = {
    {"s:points:", 9, offsetof(streams_elsewhere_params, id), &streams_type_3, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_stream streams_elsewhere_table_stream KEYSRT_UNUSED = {0, sizeof(streams_elsewhere_entry), offsetof(streams_elsewhere_entry, fields), 0, 0};
static const keysrt_key streams_elsewhere_table KEYSRT_UNUSED = {&streams_keyspace, "elsewhere", 10, 3, KEYSRT_STREAM, false,
    {2, sizeof(streams_elsewhere_params), streams_elsewhere_table_pieces, "s:points:*", "s:points:{id}"},
    0, 0, &streams_record_2,
    {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0},
    &streams_elsewhere_table_stream, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL streams_elsewhere_key_name(keysrt_client *client, streams_id id, keysrt_text *out)
{ return keysrt_key_name(client, &streams_elsewhere_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL streams_elsewhere_parse(keysrt_client *client, keysrt_view name, streams_elsewhere_params *out)
{ return keysrt_key_parse(client, &streams_elsewhere_table, name, out, NULL); }
/* entry_id (may be NULL): of the new entry. XADD */
KEYSRT_CALL streams_elsewhere_append(keysrt_client *client, streams_id id, const streams_point *record, keysrt_stream_id *entry_id)
{ return keysrt_stream_append(client, &streams_elsewhere_table, &id, record, keysrt_declared_ttl, entry_id); }
/* 0 where there is no key. XLEN */
KEYSRT_CALL streams_elsewhere_length(keysrt_client *client, streams_id id, uint64_t *out)
{ return keysrt_stream_length(client, &streams_elsewhere_table, &id, out); }
/* Both ends included; count 0: all. XRANGE */
KEYSRT_CALL streams_elsewhere_range(keysrt_client *client, streams_id id, keysrt_stream_id first_id, keysrt_stream_id last_id, uint64_t count, streams_elsewhere_entries *out)
{
    const keysrt_stream_part part = {first_id, last_id, count};
    return keysrt_stream_range(client, &streams_elsewhere_table, &id, false, &part, out, &out->block);
}
/* The newest first; both ends included; count 0: all. XREVRANGE */
KEYSRT_CALL streams_elsewhere_reverse_range(keysrt_client *client, streams_id id, keysrt_stream_id first_id, keysrt_stream_id last_id, uint64_t count, streams_elsewhere_entries *out)
{
    const keysrt_stream_part part = {first_id, last_id, count};
    return keysrt_stream_range(client, &streams_elsewhere_table, &id, true, &part, out, &out->block);
}
/* A cursor for what comes from now on; MISS: there is no entry. XREVRANGE */
KEYSRT_CALL streams_elsewhere_newest(keysrt_client *client, streams_id id, keysrt_stream_id *entry_id)
{ return keysrt_stream_newest(client, &streams_elsewhere_table, &id, entry_id); }
/* What stands behind the cursor, which moves along; count 0: all. XREAD */
KEYSRT_CALL streams_elsewhere_read(keysrt_client *client, streams_id id, keysrt_stream_id *cursor, uint64_t count, streams_elsewhere_entries *out)
{ return keysrt_stream_read(client, &streams_elsewhere_table, &id, cursor, count, out, &out->block); }
/* Waits up to timeout for an entry behind the cursor; MISS: none came. XREAD BLOCK */
KEYSRT_CALL streams_elsewhere_read_wait(keysrt_client *client, streams_id id, keysrt_stream_id *cursor, uint64_t count, keysrt_duration timeout, streams_elsewhere_entries *out)
{ return keysrt_stream_read_wait(client, &streams_elsewhere_table, &id, cursor, count, timeout, out, &out->block); }
/* deleted may be NULL. XDEL */
KEYSRT_CALL streams_elsewhere_delete_entries(keysrt_client *client, streams_id id, const keysrt_stream_id *entry_ids, size_t count, uint64_t *deleted)
{ return keysrt_stream_delete_entries(client, &streams_elsewhere_table, &id, entry_ids, count, deleted); }
/* Keeps the newest; removed may be NULL. XTRIM MAXLEN */
KEYSRT_CALL streams_elsewhere_trim(keysrt_client *client, streams_id id, uint64_t remaining, uint64_t *removed)
{ return keysrt_stream_trim(client, &streams_elsewhere_table, &id, remaining, removed); }
/* Drops what is older than this id; removed may be NULL. XTRIM MINID */
KEYSRT_CALL streams_elsewhere_trim_before(keysrt_client *client, streams_id id, keysrt_stream_id oldest, uint64_t *removed)
{ return keysrt_stream_trim_before(client, &streams_elsewhere_table, &id, oldest, removed); }
/* OK or MISS. EXISTS */
KEYSRT_CALL streams_elsewhere_exists(keysrt_client *client, streams_id id)
{ return keysrt_key_exists(client, &streams_elsewhere_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL streams_elsewhere_ttl(keysrt_client *client, streams_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &streams_elsewhere_table, &id, out); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL streams_elsewhere_delete(keysrt_client *client, streams_id id)
{ return keysrt_key_delete(client, &streams_elsewhere_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL streams_elsewhere_walk(keysrt_client *client, keysrt_walk *walk, streams_elsewhere_params *out)
{ return keysrt_key_walk(client, &streams_elsewhere_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL streams_elsewhere_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &streams_elsewhere_table, deleted); }

/* channel "pings", a channel. streams.keys:42 */
typedef void streams_pings_handler(void *context, const streams_level *message);
static inline void streams_pings_deliver(const keysrt_delivery *delivery)
{
    streams_pings_handler *const handler = (streams_pings_handler *)delivery->handler;
    handler(delivery->context, (const streams_level *)delivery->message);
}
static const keysrt_piece streams_pings_table_pieces[] KEYSRT_UNUSED = {
    {"pings", 5, 0, 0, 0, false},
};
static const keysrt_key streams_pings_table KEYSRT_UNUSED = {&streams_keyspace, "pings", 11, 0, KEYSRT_CHANNEL, false,
    {1, 0, streams_pings_table_pieces, "pings", "pings"},
    &streams_type_4, 0, 0,
    {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL streams_pings_key_name(keysrt_client *client, keysrt_text *out)
{ return keysrt_key_name(client, &streams_pings_table, NULL, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL streams_pings_parse(keysrt_client *client, keysrt_view name)
{ return keysrt_key_parse(client, &streams_pings_table, name, NULL, NULL); }
/* receivers (may be NULL): subscribers that got it. PUBLISH */
KEYSRT_CALL streams_pings_publish(keysrt_client *client, streams_level message, uint64_t *receivers)
{ return keysrt_channel_publish(client, &streams_pings_table, NULL, &message, receivers); }
/* The handler is called by keysrt_subscriber_wait(). SUBSCRIBE */
KEYSRT_CALL streams_pings_subscribe(keysrt_subscriber *subscriber, streams_pings_handler *handler, void *context)
{
    const keysrt_listener listener = {streams_pings_deliver, (void (*)(void))handler, context};
    return keysrt_subscriber_add(subscriber, &streams_pings_table, NULL, &listener);
}
/* MISS: it was not subscribed to. UNSUBSCRIBE */
KEYSRT_CALL streams_pings_unsubscribe(keysrt_subscriber *subscriber)
{ return keysrt_subscriber_remove(subscriber, &streams_pings_table, NULL); }

/* channel "notes:{id}", a channel. streams.keys:43 */
typedef struct streams_notes_params {
    streams_id id;
} streams_notes_params;
typedef void streams_notes_handler(void *context, const streams_notes_params *params, const streams_note *message);
static inline void streams_notes_deliver(const keysrt_delivery *delivery)
{
    streams_notes_handler *const handler = (streams_notes_handler *)delivery->handler;
    handler(delivery->context, (const streams_notes_params *)delivery->params, (const streams_note *)delivery->message);
}
static const keysrt_piece streams_notes_table_pieces[] KEYSRT_UNUSED = {
    {"notes:", 6, offsetof(streams_notes_params, id), &streams_type_3, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key streams_notes_table KEYSRT_UNUSED = {&streams_keyspace, "notes", 12, 0, KEYSRT_CHANNEL, false,
    {2, sizeof(streams_notes_params), streams_notes_table_pieces, "notes:*", "notes:{id}"},
    &streams_type_16, 0, 0,
    {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL streams_notes_key_name(keysrt_client *client, streams_id id, keysrt_text *out)
{ return keysrt_key_name(client, &streams_notes_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL streams_notes_parse(keysrt_client *client, keysrt_view name, streams_notes_params *out)
{ return keysrt_key_parse(client, &streams_notes_table, name, out, NULL); }
/* receivers (may be NULL): subscribers that got it. PUBLISH */
KEYSRT_CALL streams_notes_publish(keysrt_client *client, streams_id id, const streams_note *message, uint64_t *receivers)
{ return keysrt_channel_publish(client, &streams_notes_table, &id, message, receivers); }
/* The handler is called by keysrt_subscriber_wait(). SUBSCRIBE */
KEYSRT_CALL streams_notes_subscribe(keysrt_subscriber *subscriber, streams_id id, streams_notes_handler *handler, void *context)
{
    const keysrt_listener listener = {streams_notes_deliver, (void (*)(void))handler, context};
    return keysrt_subscriber_add(subscriber, &streams_notes_table, &id, &listener);
}
/* Every channel of the pattern. PSUBSCRIBE */
KEYSRT_CALL streams_notes_subscribe_all(keysrt_subscriber *subscriber, streams_notes_handler *handler, void *context)
{
    const keysrt_listener listener = {streams_notes_deliver, (void (*)(void))handler, context};
    return keysrt_subscriber_add_all(subscriber, &streams_notes_table, &listener);
}
/* MISS: it was not subscribed to. UNSUBSCRIBE */
KEYSRT_CALL streams_notes_unsubscribe(keysrt_subscriber *subscriber, streams_id id)
{ return keysrt_subscriber_remove(subscriber, &streams_notes_table, &id); }
/* Ends subscribe_all; MISS: there was none. PUNSUBSCRIBE */
KEYSRT_CALL streams_notes_unsubscribe_all(keysrt_subscriber *subscriber)
{ return keysrt_subscriber_remove_all(subscriber, &streams_notes_table); }

/* channel "blobs:{id}:{group}", a channel. streams.keys:44 */
typedef struct streams_blobs_params {
    streams_id id;
    uint8_t group;
} streams_blobs_params;
typedef void streams_blobs_handler(void *context, const streams_blobs_params *params, const keysrt_view *message);
static inline void streams_blobs_deliver(const keysrt_delivery *delivery)
{
    streams_blobs_handler *const handler = (streams_blobs_handler *)delivery->handler;
    handler(delivery->context, (const streams_blobs_params *)delivery->params, (const keysrt_view *)delivery->message);
}
static const keysrt_piece streams_blobs_table_pieces[] KEYSRT_UNUSED = {
    {"blobs:", 6, offsetof(streams_blobs_params, id), &streams_type_3, "id", false},
    {":", 1, offsetof(streams_blobs_params, group), &streams_type_11, "group", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key streams_blobs_table KEYSRT_UNUSED = {&streams_keyspace, "blobs", 13, 0, KEYSRT_CHANNEL, false,
    {3, sizeof(streams_blobs_params), streams_blobs_table_pieces, "blobs:*:*", "blobs:{id}:{group}"},
    &streams_type_10, 0, 0,
    {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL streams_blobs_key_name(keysrt_client *client, streams_id id, uint8_t group_param, keysrt_text *out)
{
    const streams_blobs_params params = {id, group_param};
    return keysrt_key_name(client, &streams_blobs_table, &params, out);
}
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL streams_blobs_parse(keysrt_client *client, keysrt_view name, streams_blobs_params *out)
{ return keysrt_key_parse(client, &streams_blobs_table, name, out, NULL); }
/* receivers (may be NULL): subscribers that got it. PUBLISH */
KEYSRT_CALL streams_blobs_publish(keysrt_client *client, streams_id id, uint8_t group_param, keysrt_view message, uint64_t *receivers)
{
    const streams_blobs_params params = {id, group_param};
    return keysrt_channel_publish(client, &streams_blobs_table, &params, &message, receivers);
}
/* The handler is called by keysrt_subscriber_wait(). SUBSCRIBE */
KEYSRT_CALL streams_blobs_subscribe(keysrt_subscriber *subscriber, streams_id id, uint8_t group_param, streams_blobs_handler *handler, void *context)
{
    const streams_blobs_params params = {id, group_param};
    const keysrt_listener listener = {streams_blobs_deliver, (void (*)(void))handler, context};
    return keysrt_subscriber_add(subscriber, &streams_blobs_table, &params, &listener);
}
/* Every channel of the pattern. PSUBSCRIBE */
KEYSRT_CALL streams_blobs_subscribe_all(keysrt_subscriber *subscriber, streams_blobs_handler *handler, void *context)
{
    const keysrt_listener listener = {streams_blobs_deliver, (void (*)(void))handler, context};
    return keysrt_subscriber_add_all(subscriber, &streams_blobs_table, &listener);
}
/* MISS: it was not subscribed to. UNSUBSCRIBE */
KEYSRT_CALL streams_blobs_unsubscribe(keysrt_subscriber *subscriber, streams_id id, uint8_t group_param)
{
    const streams_blobs_params params = {id, group_param};
    return keysrt_subscriber_remove(subscriber, &streams_blobs_table, &params);
}
/* Ends subscribe_all; MISS: there was none. PUNSUBSCRIBE */
KEYSRT_CALL streams_blobs_unsubscribe_all(keysrt_subscriber *subscriber)
{ return keysrt_subscriber_remove_all(subscriber, &streams_blobs_table); }

/* channel "odd*[x]:{n}", a channel. streams.keys:45 */
typedef struct streams_odd_params {
    uint8_t n;
} streams_odd_params;
typedef void streams_odd_handler(void *context, const streams_odd_params *params, const keysrt_view *message);
static inline void streams_odd_deliver(const keysrt_delivery *delivery)
{
    streams_odd_handler *const handler = (streams_odd_handler *)delivery->handler;
    handler(delivery->context, (const streams_odd_params *)delivery->params, (const keysrt_view *)delivery->message);
}
static const keysrt_piece streams_odd_table_pieces[] KEYSRT_UNUSED = {
    {"odd*[x]:", 8, offsetof(streams_odd_params, n), &streams_type_11, "n", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key streams_odd_table KEYSRT_UNUSED = {&streams_keyspace, "odd", 14, 0, KEYSRT_CHANNEL, false,
    {2, sizeof(streams_odd_params), streams_odd_table_pieces, "odd\\*\\[x\\]:*", "odd*[x]:{n}"},
    &streams_type_5, 0, 0,
    {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL streams_odd_key_name(keysrt_client *client, uint8_t n_param, keysrt_text *out)
{ return keysrt_key_name(client, &streams_odd_table, &n_param, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL streams_odd_parse(keysrt_client *client, keysrt_view name, streams_odd_params *out)
{ return keysrt_key_parse(client, &streams_odd_table, name, out, NULL); }
/* receivers (may be NULL): subscribers that got it. PUBLISH */
KEYSRT_CALL streams_odd_publish(keysrt_client *client, uint8_t n_param, keysrt_view message, uint64_t *receivers)
{ return keysrt_channel_publish(client, &streams_odd_table, &n_param, &message, receivers); }
/* The handler is called by keysrt_subscriber_wait(). SUBSCRIBE */
KEYSRT_CALL streams_odd_subscribe(keysrt_subscriber *subscriber, uint8_t n_param, streams_odd_handler *handler, void *context)
{
    const keysrt_listener listener = {streams_odd_deliver, (void (*)(void))handler, context};
    return keysrt_subscriber_add(subscriber, &streams_odd_table, &n_param, &listener);
}
/* Every channel of the pattern. PSUBSCRIBE */
KEYSRT_CALL streams_odd_subscribe_all(keysrt_subscriber *subscriber, streams_odd_handler *handler, void *context)
{
    const keysrt_listener listener = {streams_odd_deliver, (void (*)(void))handler, context};
    return keysrt_subscriber_add_all(subscriber, &streams_odd_table, &listener);
}
/* MISS: it was not subscribed to. UNSUBSCRIBE */
KEYSRT_CALL streams_odd_unsubscribe(keysrt_subscriber *subscriber, uint8_t n_param)
{ return keysrt_subscriber_remove(subscriber, &streams_odd_table, &n_param); }
/* Ends subscribe_all; MISS: there was none. PUNSUBSCRIBE */
KEYSRT_CALL streams_odd_unsubscribe_all(keysrt_subscriber *subscriber)
{ return keysrt_subscriber_remove_all(subscriber, &streams_odd_table); }

/* channel "staged:{$keep}:{id}", a channel. streams.keys:46 */
typedef struct streams_staged_params {
    streams_id id;
} streams_staged_params;
typedef void streams_staged_handler(void *context, const streams_staged_params *params, const keysrt_view *message);
static inline void streams_staged_deliver(const keysrt_delivery *delivery)
{
    streams_staged_handler *const handler = (streams_staged_handler *)delivery->handler;
    handler(delivery->context, (const streams_staged_params *)delivery->params, (const keysrt_view *)delivery->message);
}
static const keysrt_piece streams_staged_table_pieces[] KEYSRT_UNUSED = {
    {"staged:", 7, offsetof(streams_settings, keep), &streams_type_1, "keep", true},
    {":", 1, offsetof(streams_staged_params, id), &streams_type_3, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key streams_staged_table KEYSRT_UNUSED = {&streams_keyspace, "staged", 15, 0, KEYSRT_CHANNEL, false,
    {3, sizeof(streams_staged_params), streams_staged_table_pieces, "staged:*:*", "staged:{$keep}:{id}"},
    &streams_type_5, 0, 0,
    {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL streams_staged_key_name(keysrt_client *client, streams_id id, keysrt_text *out)
{ return keysrt_key_name(client, &streams_staged_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL streams_staged_parse(keysrt_client *client, keysrt_view name, streams_staged_params *out)
{ return keysrt_key_parse(client, &streams_staged_table, name, out, NULL); }
/* receivers (may be NULL): subscribers that got it. PUBLISH */
KEYSRT_CALL streams_staged_publish(keysrt_client *client, streams_id id, keysrt_view message, uint64_t *receivers)
{ return keysrt_channel_publish(client, &streams_staged_table, &id, &message, receivers); }
/* The handler is called by keysrt_subscriber_wait(). SUBSCRIBE */
KEYSRT_CALL streams_staged_subscribe(keysrt_subscriber *subscriber, streams_id id, streams_staged_handler *handler, void *context)
{
    const keysrt_listener listener = {streams_staged_deliver, (void (*)(void))handler, context};
    return keysrt_subscriber_add(subscriber, &streams_staged_table, &id, &listener);
}
/* Every channel of the pattern. PSUBSCRIBE */
KEYSRT_CALL streams_staged_subscribe_all(keysrt_subscriber *subscriber, streams_staged_handler *handler, void *context)
{
    const keysrt_listener listener = {streams_staged_deliver, (void (*)(void))handler, context};
    return keysrt_subscriber_add_all(subscriber, &streams_staged_table, &listener);
}
/* MISS: it was not subscribed to. UNSUBSCRIBE */
KEYSRT_CALL streams_staged_unsubscribe(keysrt_subscriber *subscriber, streams_id id)
{ return keysrt_subscriber_remove(subscriber, &streams_staged_table, &id); }
/* Ends subscribe_all; MISS: there was none. PUNSUBSCRIBE */
KEYSRT_CALL streams_staged_unsubscribe_all(keysrt_subscriber *subscriber)
{ return keysrt_subscriber_remove_all(subscriber, &streams_staged_table); }

/* channel "wide:{rest}", a channel. streams.keys:47 */
typedef struct streams_wide_params {
    keysrt_view rest;
} streams_wide_params;
typedef void streams_wide_handler(void *context, const streams_wide_params *params, const keysrt_view *message);
static inline void streams_wide_deliver(const keysrt_delivery *delivery)
{
    streams_wide_handler *const handler = (streams_wide_handler *)delivery->handler;
    handler(delivery->context, (const streams_wide_params *)delivery->params, (const keysrt_view *)delivery->message);
}
static const keysrt_piece streams_wide_table_pieces[] KEYSRT_UNUSED = {
    {"wide:", 5, offsetof(streams_wide_params, rest), &streams_type_17, "rest", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key *const streams_wide_table_yields[] KEYSRT_UNUSED = {&streams_narrow_naming};
static const keysrt_key streams_wide_table KEYSRT_UNUSED = {&streams_keyspace, "wide", 16, 0, KEYSRT_CHANNEL, false,
    {2, sizeof(streams_wide_params), streams_wide_table_pieces, "wide:*", "wide:{rest}"},
    &streams_type_5, 0, 0,
    {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0},
    0, 0, 0, 1, streams_wide_table_yields};
/* The key's name. */
KEYSRT_CALL streams_wide_key_name(keysrt_client *client, keysrt_view rest, keysrt_text *out)
{ return keysrt_key_name(client, &streams_wide_table, &rest, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL streams_wide_parse(keysrt_client *client, keysrt_view name, streams_wide_params *out)
{ return keysrt_key_parse(client, &streams_wide_table, name, out, NULL); }
/* receivers (may be NULL): subscribers that got it. PUBLISH */
KEYSRT_CALL streams_wide_publish(keysrt_client *client, keysrt_view rest, keysrt_view message, uint64_t *receivers)
{ return keysrt_channel_publish(client, &streams_wide_table, &rest, &message, receivers); }
/* The handler is called by keysrt_subscriber_wait(). SUBSCRIBE */
KEYSRT_CALL streams_wide_subscribe(keysrt_subscriber *subscriber, keysrt_view rest, streams_wide_handler *handler, void *context)
{
    const keysrt_listener listener = {streams_wide_deliver, (void (*)(void))handler, context};
    return keysrt_subscriber_add(subscriber, &streams_wide_table, &rest, &listener);
}
/* Every channel of the pattern. PSUBSCRIBE */
KEYSRT_CALL streams_wide_subscribe_all(keysrt_subscriber *subscriber, streams_wide_handler *handler, void *context)
{
    const keysrt_listener listener = {streams_wide_deliver, (void (*)(void))handler, context};
    return keysrt_subscriber_add_all(subscriber, &streams_wide_table, &listener);
}
/* MISS: it was not subscribed to. UNSUBSCRIBE */
KEYSRT_CALL streams_wide_unsubscribe(keysrt_subscriber *subscriber, keysrt_view rest)
{ return keysrt_subscriber_remove(subscriber, &streams_wide_table, &rest); }
/* Ends subscribe_all; MISS: there was none. PUNSUBSCRIBE */
KEYSRT_CALL streams_wide_unsubscribe_all(keysrt_subscriber *subscriber)
{ return keysrt_subscriber_remove_all(subscriber, &streams_wide_table); }

/* channel "wide:{n}:n", a channel. streams.keys:48 */
typedef void streams_narrow_handler(void *context, const streams_narrow_params *params, const int64_t *message);
static inline void streams_narrow_deliver(const keysrt_delivery *delivery)
{
    streams_narrow_handler *const handler = (streams_narrow_handler *)delivery->handler;
    handler(delivery->context, (const streams_narrow_params *)delivery->params, (const int64_t *)delivery->message);
}
static const keysrt_piece streams_narrow_table_pieces[] KEYSRT_UNUSED = {
    {"wide:", 5, offsetof(streams_narrow_params, n), &streams_type_11, "n", false},
    {":n", 2, 0, 0, 0, false},
};
static const keysrt_key streams_narrow_table KEYSRT_UNUSED = {&streams_keyspace, "narrow", 17, 0, KEYSRT_CHANNEL, false,
    {2, sizeof(streams_narrow_params), streams_narrow_table_pieces, "wide:*:n", "wide:{n}:n"},
    &streams_type_13, 0, 0,
    {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL streams_narrow_key_name(keysrt_client *client, uint8_t n_param, keysrt_text *out)
{ return keysrt_key_name(client, &streams_narrow_table, &n_param, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL streams_narrow_parse(keysrt_client *client, keysrt_view name, streams_narrow_params *out)
{ return keysrt_key_parse(client, &streams_narrow_table, name, out, NULL); }
/* receivers (may be NULL): subscribers that got it. PUBLISH */
KEYSRT_CALL streams_narrow_publish(keysrt_client *client, uint8_t n_param, int64_t message, uint64_t *receivers)
{ return keysrt_channel_publish(client, &streams_narrow_table, &n_param, &message, receivers); }
/* The handler is called by keysrt_subscriber_wait(). SUBSCRIBE */
KEYSRT_CALL streams_narrow_subscribe(keysrt_subscriber *subscriber, uint8_t n_param, streams_narrow_handler *handler, void *context)
{
    const keysrt_listener listener = {streams_narrow_deliver, (void (*)(void))handler, context};
    return keysrt_subscriber_add(subscriber, &streams_narrow_table, &n_param, &listener);
}
/* Every channel of the pattern. PSUBSCRIBE */
KEYSRT_CALL streams_narrow_subscribe_all(keysrt_subscriber *subscriber, streams_narrow_handler *handler, void *context)
{
    const keysrt_listener listener = {streams_narrow_deliver, (void (*)(void))handler, context};
    return keysrt_subscriber_add_all(subscriber, &streams_narrow_table, &listener);
}
/* MISS: it was not subscribed to. UNSUBSCRIBE */
KEYSRT_CALL streams_narrow_unsubscribe(keysrt_subscriber *subscriber, uint8_t n_param)
{ return keysrt_subscriber_remove(subscriber, &streams_narrow_table, &n_param); }
/* Ends subscribe_all; MISS: there was none. PUNSUBSCRIBE */
KEYSRT_CALL streams_narrow_unsubscribe_all(keysrt_subscriber *subscriber)
{ return keysrt_subscriber_remove_all(subscriber, &streams_narrow_table); }

#endif
