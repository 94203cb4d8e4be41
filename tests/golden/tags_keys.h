/* tags_keys.h: made by keysc from tags.keys. Edit that, not this.
 *
 * Tags of the tests. */
#ifndef TAGS_KEYS_H
#define TAGS_KEYS_H

#include "keysrt_tables.h"
#include "keysrt_collections.h"
#include "keysrt_stream.h"
#include "keysrt_bitmap.h"
#include "keysrt_hyperloglog.h"
#include "keysrt_geo.h"
#include "keysrt_limiter.h"
#include "keysrt_lock.h"
#include "keysrt_semaphore.h"
#include "keysrt_cache.h"
#include "keysrt_tags.h"

#if KEYSRT_ABI != 2
#error "tags_keys.h and libkeysrt are of different versions: generate it again"
#endif

/* Id: 1 to 40 bytes: letters, digits, - and _ */
typedef struct tags_id {
    const char *data;
    size_t len;
} tags_id;
static inline tags_id tags_id_bytes(const void *data, size_t len)
{
    const tags_id value = {(const char *)data, len};
    return value;
}
static inline tags_id tags_id_str(const char *text)
{
    return tags_id_bytes(text, strlen(text));
}
#define TAGS_ID(text) tags_id_str(text)

typedef enum tags_lang {
    TAGS_LANG_EN = 0,
    TAGS_LANG_DE = 1
} tags_lang;
static const keysrt_view tags_lang_texts[] KEYSRT_UNUSED = {
    {"en", 2},
    {"de", 2},
};
/* Its text on the wire; empty where the value is none of the enum's. */
static inline keysrt_view tags_lang_text(tags_lang value)
{
    return (unsigned)value < 2u ? tags_lang_texts[(unsigned)value] : keysrt_bytes("", 0);
}

/* What a client is opened with; see tags_use_settings(). */
typedef struct tags_settings {
    keysrt_view tenant;
} tags_settings;
static const unsigned char tags_bytes_1[] KEYSRT_UNUSED = {0,0,0,0,255,255,255,251,255,255,255,255,255,255,255,87,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255};
static const keysrt_string_rule tags_rule_1 KEYSRT_UNUSED = {tags_bytes_1, 0, ""};
static const keysrt_type tags_type_1 KEYSRT_UNUSED = {KEYSRT_TYPE_STRING, 0, sizeof(keysrt_view), 1, 8, &tags_rule_1, 0, "string(1..8)"};
static const keysrt_piece tags_keyspace_settings[] KEYSRT_UNUSED = {
    {"", 0, offsetof(tags_settings, tenant), &tags_type_1, "tenant", true},
    {"", 0, 0, 0, 0, false},
};
/* Used where a client was given none. */
static const tags_settings tags_default_settings KEYSRT_UNUSED = {{"t", 1}};
static const keysrt_schema tags_keyspace KEYSRT_UNUSED = {"tags", KEYSRT_ABI, sizeof(tags_settings), tags_keyspace_settings, &tags_default_settings, 41, false};

/* Values for the settings of this schema; copied. INVALID: one is not of its type. */
KEYSRT_CALL tags_use_settings(keysrt_client *client, const tags_settings *settings)
{
    return keysrt_use_settings(client, &tags_keyspace, settings);
}

static const unsigned char tags_bytes_2[] KEYSRT_UNUSED = {0,0,0,0,0,32,255,3,254,255,255,135,254,255,255,7,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0};
static const keysrt_string_rule tags_rule_2 KEYSRT_UNUSED = {tags_bytes_2, 0, "of [A-Za-z0-9_-]"};
static const keysrt_type tags_type_2 KEYSRT_UNUSED = {KEYSRT_TYPE_STRING, 0, sizeof(tags_id), 1, 40, &tags_rule_2, 0, "Id"};
typedef struct tags_body_params {
    tags_id page;
    tags_lang lang;
} tags_body_params;
static const keysrt_enum tags_enum_1 KEYSRT_UNUSED = {2, tags_lang_texts};
static const keysrt_type tags_type_3 KEYSRT_UNUSED = {KEYSRT_TYPE_ENUM, KEYSRT_TYPE_FIXED, sizeof(tags_lang), 0, 0, &tags_enum_1, 0, "Lang"};
static const keysrt_piece tags_pieces_1[] KEYSRT_UNUSED = {
    {"body:", 5, offsetof(tags_body_params, page), &tags_type_2, "page", false},
    {":", 1, offsetof(tags_body_params, lang), &tags_type_3, "lang", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key tags_body_naming KEYSRT_UNUSED = {&tags_keyspace, "body", 6, 0, KEYSRT_STRING, true,
    {3, sizeof(tags_body_params), tags_pieces_1, "body:*:*", "body:{page}:{lang}"},
    0, 0, 0,
    {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0},
    0, 0, 0, 0, 0};
typedef struct tags_forever_params {
    tags_id page;
} tags_forever_params;
static const keysrt_piece tags_pieces_2[] KEYSRT_UNUSED = {
    {"forever:", 8, offsetof(tags_forever_params, page), &tags_type_2, "page", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key tags_forever_naming KEYSRT_UNUSED = {&tags_keyspace, "forever", 7, 0, KEYSRT_STRING, true,
    {2, sizeof(tags_forever_params), tags_pieces_2, "forever:*", "forever:{page}"},
    0, 0, 0,
    {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0},
    0, 0, 0, 0, 0};
typedef struct tags_slow_params {
    tags_id page;
} tags_slow_params;
static const keysrt_piece tags_pieces_3[] KEYSRT_UNUSED = {
    {"slow:", 5, offsetof(tags_slow_params, page), &tags_type_2, "page", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key tags_slow_naming KEYSRT_UNUSED = {&tags_keyspace, "slow", 8, 0, KEYSRT_STRING, true,
    {2, sizeof(tags_slow_params), tags_pieces_3, "slow:*", "slow:{page}"},
    0, 0, 0,
    {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0},
    0, 0, 0, 0, 0};
typedef struct tags_read_params {
    tags_id page;
} tags_read_params;
static const keysrt_piece tags_pieces_4[] KEYSRT_UNUSED = {
    {"read:", 5, offsetof(tags_read_params, page), &tags_type_2, "page", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key tags_read_naming KEYSRT_UNUSED = {&tags_keyspace, "read", 9, 0, KEYSRT_STRING, true,
    {2, sizeof(tags_read_params), tags_pieces_4, "read:*", "read:{page}"},
    0, 0, 0,
    {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0},
    0, 0, 0, 0, 0};
typedef struct tags_chosen_params {
    tags_id page;
} tags_chosen_params;
static const keysrt_piece tags_pieces_5[] KEYSRT_UNUSED = {
    {"chosen:", 7, offsetof(tags_chosen_params, page), &tags_type_2, "page", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key tags_chosen_naming KEYSRT_UNUSED = {&tags_keyspace, "chosen", 10, 0, KEYSRT_STRING, true,
    {2, sizeof(tags_chosen_params), tags_pieces_5, "chosen:*", "chosen:{page}"},
    0, 0, 0,
    {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0},
    0, 0, 0, 0, 0};
typedef struct tags_done_params {
    tags_id page;
} tags_done_params;
static const keysrt_piece tags_pieces_6[] KEYSRT_UNUSED = {
    {"done:", 5, offsetof(tags_done_params, page), &tags_type_2, "page", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key tags_done_naming KEYSRT_UNUSED = {&tags_keyspace, "done", 11, 0, KEYSRT_STRING, true,
    {2, sizeof(tags_done_params), tags_pieces_6, "done:*", "done:{page}"},
    0, 0, 0,
    {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0},
    0, 0, 0, 0, 0};
typedef struct tags_brief_params {
    tags_id page;
} tags_brief_params;
static const keysrt_piece tags_pieces_7[] KEYSRT_UNUSED = {
    {"brief:", 6, offsetof(tags_brief_params, page), &tags_type_2, "page", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key tags_brief_naming KEYSRT_UNUSED = {&tags_keyspace, "brief", 12, 0, KEYSRT_STRING, true,
    {2, sizeof(tags_brief_params), tags_pieces_7, "brief:*", "brief:{page}"},
    0, 0, 0,
    {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0},
    0, 0, 0, 0, 0};
typedef struct tags_two_params {
    tags_id left;
    tags_id right;
} tags_two_params;
static const keysrt_piece tags_pieces_8[] KEYSRT_UNUSED = {
    {"two:", 4, offsetof(tags_two_params, left), &tags_type_2, "left", false},
    {":", 1, offsetof(tags_two_params, right), &tags_type_2, "right", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key tags_two_naming KEYSRT_UNUSED = {&tags_keyspace, "two", 13, 0, KEYSRT_STRING, true,
    {3, sizeof(tags_two_params), tags_pieces_8, "two:*:*", "two:{left}:{right}"},
    0, 0, 0,
    {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0},
    0, 0, 0, 0, 0};
typedef struct tags_hits_params {
    tags_id page;
} tags_hits_params;
static const keysrt_piece tags_pieces_9[] KEYSRT_UNUSED = {
    {"hits:", 5, offsetof(tags_hits_params, page), &tags_type_2, "page", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key tags_hits_naming KEYSRT_UNUSED = {&tags_keyspace, "hits", 15, 0, KEYSRT_STRING, true,
    {2, sizeof(tags_hits_params), tags_pieces_9, "hits:*", "hits:{page}"},
    0, 0, 0,
    {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0},
    0, 0, 0, 0, 0};
typedef struct tags_total_params {
    tags_id page;
} tags_total_params;
static const keysrt_piece tags_pieces_10[] KEYSRT_UNUSED = {
    {"total:", 6, offsetof(tags_total_params, page), &tags_type_2, "page", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key tags_total_naming KEYSRT_UNUSED = {&tags_keyspace, "total", 16, 0, KEYSRT_STRING, true,
    {2, sizeof(tags_total_params), tags_pieces_10, "total:*", "total:{page}"},
    0, 0, 0,
    {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0},
    0, 0, 0, 0, 0};
typedef struct tags_small_params {
    tags_id page;
} tags_small_params;
static const keysrt_piece tags_pieces_11[] KEYSRT_UNUSED = {
    {"small:", 6, offsetof(tags_small_params, page), &tags_type_2, "page", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key tags_small_naming KEYSRT_UNUSED = {&tags_keyspace, "small", 17, 0, KEYSRT_STRING, true,
    {2, sizeof(tags_small_params), tags_pieces_11, "small:*", "small:{page}"},
    0, 0, 0,
    {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0},
    0, 0, 0, 0, 0};
typedef struct tags_record_params {
    tags_id page;
} tags_record_params;
static const keysrt_piece tags_pieces_12[] KEYSRT_UNUSED = {
    {"record:", 7, offsetof(tags_record_params, page), &tags_type_2, "page", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key tags_record_naming KEYSRT_UNUSED = {&tags_keyspace, "record", 18, 0, KEYSRT_STRING, true,
    {2, sizeof(tags_record_params), tags_pieces_12, "record:*", "record:{page}"},
    0, 0, 0,
    {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0},
    0, 0, 0, 0, 0};
typedef struct tags_plain_params {
    tags_id page;
} tags_plain_params;
static const keysrt_piece tags_pieces_13[] KEYSRT_UNUSED = {
    {"plain:", 6, offsetof(tags_plain_params, page), &tags_type_2, "page", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key tags_plain_naming KEYSRT_UNUSED = {&tags_keyspace, "plain", 19, 0, KEYSRT_STRING, true,
    {2, sizeof(tags_plain_params), tags_pieces_13, "plain:*", "plain:{page}"},
    0, 0, 0,
    {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0},
    0, 0, 0, 0, 0};
typedef struct tags_map_params {
    tags_id page;
} tags_map_params;
static const keysrt_piece tags_pieces_14[] KEYSRT_UNUSED = {
    {"map:", 4, offsetof(tags_map_params, page), &tags_type_2, "page", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key tags_map_naming KEYSRT_UNUSED = {&tags_keyspace, "map", 20, 0, KEYSRT_STRING, true,
    {2, sizeof(tags_map_params), tags_pieces_14, "map:*", "map:{page}"},
    0, 0, 0,
    {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0},
    0, 0, 0, 0, 0};
typedef struct tags_items_params {
    tags_id page;
} tags_items_params;
static const keysrt_piece tags_pieces_15[] KEYSRT_UNUSED = {
    {"items:", 6, offsetof(tags_items_params, page), &tags_type_2, "page", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key tags_items_naming KEYSRT_UNUSED = {&tags_keyspace, "items", 21, 0, KEYSRT_STRING, true,
    {2, sizeof(tags_items_params), tags_pieces_15, "items:*", "items:{page}"},
    0, 0, 0,
    {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0},
    0, 0, 0, 0, 0};
typedef struct tags_recent_params {
    tags_id page;
} tags_recent_params;
static const keysrt_piece tags_pieces_16[] KEYSRT_UNUSED = {
    {"recent:", 7, offsetof(tags_recent_params, page), &tags_type_2, "page", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key tags_recent_naming KEYSRT_UNUSED = {&tags_keyspace, "recent", 22, 0, KEYSRT_STRING, true,
    {2, sizeof(tags_recent_params), tags_pieces_16, "recent:*", "recent:{page}"},
    0, 0, 0,
    {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0},
    0, 0, 0, 0, 0};
typedef struct tags_members_params {
    tags_id page;
} tags_members_params;
static const keysrt_piece tags_pieces_17[] KEYSRT_UNUSED = {
    {"members:", 8, offsetof(tags_members_params, page), &tags_type_2, "page", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key tags_members_naming KEYSRT_UNUSED = {&tags_keyspace, "members", 23, 0, KEYSRT_STRING, true,
    {2, sizeof(tags_members_params), tags_pieces_17, "members:*", "members:{page}"},
    0, 0, 0,
    {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0},
    0, 0, 0, 0, 0};
typedef struct tags_board_params {
    tags_id page;
} tags_board_params;
static const keysrt_piece tags_pieces_18[] KEYSRT_UNUSED = {
    {"board:", 6, offsetof(tags_board_params, page), &tags_type_2, "page", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key tags_board_naming KEYSRT_UNUSED = {&tags_keyspace, "board", 24, 0, KEYSRT_STRING, true,
    {2, sizeof(tags_board_params), tags_pieces_18, "board:*", "board:{page}"},
    0, 0, 0,
    {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0},
    0, 0, 0, 0, 0};
typedef struct tags_top_params {
    tags_id page;
} tags_top_params;
static const keysrt_piece tags_pieces_19[] KEYSRT_UNUSED = {
    {"top:", 4, offsetof(tags_top_params, page), &tags_type_2, "page", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key tags_top_naming KEYSRT_UNUSED = {&tags_keyspace, "top", 25, 0, KEYSRT_STRING, true,
    {2, sizeof(tags_top_params), tags_pieces_19, "top:*", "top:{page}"},
    0, 0, 0,
    {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0},
    0, 0, 0, 0, 0};
typedef struct tags_free_params {
    tags_id page;
} tags_free_params;
static const keysrt_piece tags_pieces_20[] KEYSRT_UNUSED = {
    {"free:", 5, offsetof(tags_free_params, page), &tags_type_2, "page", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key tags_free_naming KEYSRT_UNUSED = {&tags_keyspace, "free", 26, 0, KEYSRT_STRING, true,
    {2, sizeof(tags_free_params), tags_pieces_20, "free:*", "free:{page}"},
    0, 0, 0,
    {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0},
    0, 0, 0, 0, 0};
typedef struct tags_places_params {
    tags_id page;
} tags_places_params;
static const keysrt_piece tags_pieces_21[] KEYSRT_UNUSED = {
    {"places:", 7, offsetof(tags_places_params, page), &tags_type_2, "page", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key tags_places_naming KEYSRT_UNUSED = {&tags_keyspace, "places", 27, 0, KEYSRT_STRING, true,
    {2, sizeof(tags_places_params), tags_pieces_21, "places:*", "places:{page}"},
    0, 0, 0,
    {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0},
    0, 0, 0, 0, 0};
typedef struct tags_bits_params {
    tags_id page;
} tags_bits_params;
static const keysrt_piece tags_pieces_22[] KEYSRT_UNUSED = {
    {"bits:", 5, offsetof(tags_bits_params, page), &tags_type_2, "page", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key tags_bits_naming KEYSRT_UNUSED = {&tags_keyspace, "bits", 28, 0, KEYSRT_STRING, true,
    {2, sizeof(tags_bits_params), tags_pieces_22, "bits:*", "bits:{page}"},
    0, 0, 0,
    {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0},
    0, 0, 0, 0, 0};
typedef struct tags_seen_params {
    tags_id page;
} tags_seen_params;
static const keysrt_piece tags_pieces_23[] KEYSRT_UNUSED = {
    {"seen:", 5, offsetof(tags_seen_params, page), &tags_type_2, "page", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key tags_seen_naming KEYSRT_UNUSED = {&tags_keyspace, "seen", 29, 0, KEYSRT_STRING, true,
    {2, sizeof(tags_seen_params), tags_pieces_23, "seen:*", "seen:{page}"},
    0, 0, 0,
    {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0},
    0, 0, 0, 0, 0};
typedef struct tags_calls_params {
    tags_id page;
} tags_calls_params;
static const keysrt_piece tags_pieces_24[] KEYSRT_UNUSED = {
    {"calls:", 6, offsetof(tags_calls_params, page), &tags_type_2, "page", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key tags_calls_naming KEYSRT_UNUSED = {&tags_keyspace, "calls", 30, 0, KEYSRT_STRING, true,
    {2, sizeof(tags_calls_params), tags_pieces_24, "calls:*", "calls:{page}"},
    0, 0, 0,
    {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0},
    0, 0, 0, 0, 0};
typedef struct tags_slides_params {
    tags_id page;
} tags_slides_params;
static const keysrt_piece tags_pieces_25[] KEYSRT_UNUSED = {
    {"slides:", 7, offsetof(tags_slides_params, page), &tags_type_2, "page", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key tags_slides_naming KEYSRT_UNUSED = {&tags_keyspace, "slides", 31, 0, KEYSRT_STRING, true,
    {2, sizeof(tags_slides_params), tags_pieces_25, "slides:*", "slides:{page}"},
    0, 0, 0,
    {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0},
    0, 0, 0, 0, 0};
typedef struct tags_drops_params {
    tags_id page;
} tags_drops_params;
static const keysrt_piece tags_pieces_26[] KEYSRT_UNUSED = {
    {"drops:", 6, offsetof(tags_drops_params, page), &tags_type_2, "page", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key tags_drops_naming KEYSRT_UNUSED = {&tags_keyspace, "drops", 32, 0, KEYSRT_STRING, true,
    {2, sizeof(tags_drops_params), tags_pieces_26, "drops:*", "drops:{page}"},
    0, 0, 0,
    {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0},
    0, 0, 0, 0, 0};
typedef struct tags_guard_params {
    tags_id page;
} tags_guard_params;
static const keysrt_piece tags_pieces_27[] KEYSRT_UNUSED = {
    {"guard:", 6, offsetof(tags_guard_params, page), &tags_type_2, "page", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key tags_guard_naming KEYSRT_UNUSED = {&tags_keyspace, "guard", 33, 0, KEYSRT_STRING, true,
    {2, sizeof(tags_guard_params), tags_pieces_27, "guard:*", "guard:{page}"},
    0, 0, 0,
    {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0},
    0, 0, 0, 0, 0};
typedef struct tags_some_params {
    tags_id page;
} tags_some_params;
static const keysrt_piece tags_pieces_28[] KEYSRT_UNUSED = {
    {"some:", 5, offsetof(tags_some_params, page), &tags_type_2, "page", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key tags_some_naming KEYSRT_UNUSED = {&tags_keyspace, "some", 34, 0, KEYSRT_STRING, true,
    {2, sizeof(tags_some_params), tags_pieces_28, "some:*", "some:{page}"},
    0, 0, 0,
    {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0},
    0, 0, 0, 0, 0};
typedef struct tags_log_params {
    tags_id page;
} tags_log_params;
static const keysrt_piece tags_pieces_29[] KEYSRT_UNUSED = {
    {"log:", 4, offsetof(tags_log_params, page), &tags_type_2, "page", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key tags_log_naming KEYSRT_UNUSED = {&tags_keyspace, "log", 35, 0, KEYSRT_STRING, true,
    {2, sizeof(tags_log_params), tags_pieces_29, "log:*", "log:{page}"},
    0, 0, 0,
    {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0},
    0, 0, 0, 0, 0};
typedef struct tags_shown_params {
    tags_id page;
    tags_lang lang;
} tags_shown_params;
static const keysrt_piece tags_pieces_30[] KEYSRT_UNUSED = {
    {"shown:", 6, offsetof(tags_shown_params, page), &tags_type_2, "page", false},
    {":", 1, offsetof(tags_shown_params, lang), &tags_type_3, "lang", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key tags_shown_naming KEYSRT_UNUSED = {&tags_keyspace, "shown", 36, 0, KEYSRT_STRING, true,
    {3, sizeof(tags_shown_params), tags_pieces_30, "shown:*:*", "shown:{page}:{lang}"},
    0, 0, 0,
    {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0},
    0, 0, 0, 0, 0};
static const keysrt_piece tags_pieces_31[] KEYSRT_UNUSED = {
    {"shown:", 6, offsetof(tags_shown_params, page), &tags_type_2, "page", false},
    {":", 1, offsetof(tags_shown_params, lang), &tags_type_3, "lang", false},
    {":lease", 6, 0, 0, 0, false},
};
static const keysrt_key tags_shown_lease_naming KEYSRT_UNUSED = {&tags_keyspace, "shown", 36, 0, KEYSRT_STRING, true,
    {3, sizeof(tags_shown_params), tags_pieces_31, "shown:*:*:lease", "shown:{page}:{lang}:lease"},
    0, 0, 0,
    {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0},
    0, 0, 0, 0, 0};
typedef struct tags_renewed_params {
    tags_id page;
} tags_renewed_params;
static const keysrt_piece tags_pieces_32[] KEYSRT_UNUSED = {
    {"renewed:", 8, offsetof(tags_renewed_params, page), &tags_type_2, "page", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key tags_renewed_naming KEYSRT_UNUSED = {&tags_keyspace, "renewed", 37, 0, KEYSRT_STRING, true,
    {2, sizeof(tags_renewed_params), tags_pieces_32, "renewed:*", "renewed:{page}"},
    0, 0, 0,
    {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0},
    0, 0, 0, 0, 0};
static const keysrt_piece tags_pieces_33[] KEYSRT_UNUSED = {
    {"renewed:", 8, offsetof(tags_renewed_params, page), &tags_type_2, "page", false},
    {":lease", 6, 0, 0, 0, false},
};
static const keysrt_key tags_renewed_lease_naming KEYSRT_UNUSED = {&tags_keyspace, "renewed", 37, 0, KEYSRT_STRING, true,
    {2, sizeof(tags_renewed_params), tags_pieces_33, "renewed:*:lease", "renewed:{page}:lease"},
    0, 0, 0,
    {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0},
    0, 0, 0, 0, 0};
typedef struct tags_choosy_params {
    tags_id page;
} tags_choosy_params;
static const keysrt_piece tags_pieces_34[] KEYSRT_UNUSED = {
    {"choosy:", 7, offsetof(tags_choosy_params, page), &tags_type_2, "page", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key tags_choosy_naming KEYSRT_UNUSED = {&tags_keyspace, "choosy", 38, 0, KEYSRT_STRING, true,
    {2, sizeof(tags_choosy_params), tags_pieces_34, "choosy:*", "choosy:{page}"},
    0, 0, 0,
    {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0},
    0, 0, 0, 0, 0};
static const keysrt_piece tags_pieces_35[] KEYSRT_UNUSED = {
    {"choosy:", 7, offsetof(tags_choosy_params, page), &tags_type_2, "page", false},
    {":lease", 6, 0, 0, 0, false},
};
static const keysrt_key tags_choosy_lease_naming KEYSRT_UNUSED = {&tags_keyspace, "choosy", 38, 0, KEYSRT_STRING, true,
    {2, sizeof(tags_choosy_params), tags_pieces_35, "choosy:*:lease", "choosy:{page}:lease"},
    0, 0, 0,
    {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0},
    0, 0, 0, 0, 0};
typedef struct tags_fields_params {
    tags_id page;
} tags_fields_params;
static const keysrt_piece tags_pieces_36[] KEYSRT_UNUSED = {
    {"fields:", 7, offsetof(tags_fields_params, page), &tags_type_2, "page", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key tags_fields_naming KEYSRT_UNUSED = {&tags_keyspace, "fields", 39, 0, KEYSRT_STRING, true,
    {2, sizeof(tags_fields_params), tags_pieces_36, "fields:*", "fields:{page}"},
    0, 0, 0,
    {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0},
    0, 0, 0, 0, 0};
static const keysrt_piece tags_pieces_37[] KEYSRT_UNUSED = {
    {"fields:", 7, offsetof(tags_fields_params, page), &tags_type_2, "page", false},
    {":lease", 6, 0, 0, 0, false},
};
static const keysrt_key tags_fields_lease_naming KEYSRT_UNUSED = {&tags_keyspace, "fields", 39, 0, KEYSRT_STRING, true,
    {2, sizeof(tags_fields_params), tags_pieces_37, "fields:*:lease", "fields:{page}:lease"},
    0, 0, 0,
    {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0},
    0, 0, 0, 0, 0};
typedef struct tags_global_params {
    char nothing;
} tags_global_params;
static const keysrt_piece tags_pieces_38[] KEYSRT_UNUSED = {
    {"global", 6, 0, 0, 0, false},
};
static const keysrt_key tags_global_naming KEYSRT_UNUSED = {&tags_keyspace, "global", 14, 0, KEYSRT_STRING, true,
    {1, 0, tags_pieces_38, "global", "global"},
    0, 0, 0,
    {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0},
    0, 0, 0, 0, 0};
static const keysrt_piece tags_body_table_tag_0_pieces[] KEYSRT_UNUSED = {
    {"tag:page:", 9, offsetof(tags_body_params, page), &tags_type_2, "page", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key tags_body_table_tag_0 KEYSRT_UNUSED = {&tags_keyspace, "page_tag", 0, 0, KEYSRT_TAGS, false,
    {2, sizeof(tags_body_params), tags_body_table_tag_0_pieces, "tag:page:*", "tag:page:{page}"},
    0, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 600000, 0, 0, 0, 0, "$2\r\nPX\r\n$6\r\n600000\r\n", 20},
    0, 0, 0, 0, 0};
static const keysrt_piece tags_body_table_tag_1_pieces[] KEYSRT_UNUSED = {
    {"tag:", 4, offsetof(tags_settings, tenant), &tags_type_1, "tenant", true},
    {":lang:", 6, offsetof(tags_body_params, lang), &tags_type_3, "lang", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key tags_body_table_tag_1 KEYSRT_UNUSED = {&tags_keyspace, "lang_tag", 1, 0, KEYSRT_TAGS, false,
    {3, sizeof(tags_body_params), tags_body_table_tag_1_pieces, "tag:*:lang:*", "tag:{$tenant}:lang:{lang}"},
    0, 0, 0,
    {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0},
    0, 0, 0, 0, 0};
static const keysrt_type tags_type_4 KEYSRT_UNUSED = {KEYSRT_TYPE_STRING, 0, sizeof(keysrt_view), 0, KEYSRT_NO_LIMIT, 0, 0, "string"};
typedef struct tags_string_lookup {
    bool found;
    keysrt_view value;
} tags_string_lookup;
typedef struct tags_string_lookups {
    tags_string_lookup *items;
    size_t count;
    keysrt_block block;
} tags_string_lookups;
static inline void tags_string_lookups_clear(tags_string_lookups *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}

static const keysrt_piece tags_forever_table_tag_0_pieces[] KEYSRT_UNUSED = {
    {"tag:page:", 9, offsetof(tags_forever_params, page), &tags_type_2, "page", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key tags_forever_table_tag_0 KEYSRT_UNUSED = {&tags_keyspace, "page_tag", 0, 0, KEYSRT_TAGS, false,
    {2, sizeof(tags_forever_params), tags_forever_table_tag_0_pieces, "tag:page:*", "tag:page:{page}"},
    0, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 600000, 0, 0, 0, 0, "$2\r\nPX\r\n$6\r\n600000\r\n", 20},
    0, 0, 0, 0, 0};
static const keysrt_piece tags_slow_table_tag_0_pieces[] KEYSRT_UNUSED = {
    {"tag:page:", 9, offsetof(tags_slow_params, page), &tags_type_2, "page", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key tags_slow_table_tag_0 KEYSRT_UNUSED = {&tags_keyspace, "page_tag", 0, 0, KEYSRT_TAGS, false,
    {2, sizeof(tags_slow_params), tags_slow_table_tag_0_pieces, "tag:page:*", "tag:page:{page}"},
    0, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 600000, 0, 0, 0, 0, "$2\r\nPX\r\n$6\r\n600000\r\n", 20},
    0, 0, 0, 0, 0};
static const keysrt_piece tags_read_table_tag_0_pieces[] KEYSRT_UNUSED = {
    {"tag:page:", 9, offsetof(tags_read_params, page), &tags_type_2, "page", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key tags_read_table_tag_0 KEYSRT_UNUSED = {&tags_keyspace, "page_tag", 0, 0, KEYSRT_TAGS, false,
    {2, sizeof(tags_read_params), tags_read_table_tag_0_pieces, "tag:page:*", "tag:page:{page}"},
    0, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 600000, 0, 0, 0, 0, "$2\r\nPX\r\n$6\r\n600000\r\n", 20},
    0, 0, 0, 0, 0};
static const keysrt_piece tags_chosen_table_tag_0_pieces[] KEYSRT_UNUSED = {
    {"tag:page:", 9, offsetof(tags_chosen_params, page), &tags_type_2, "page", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key tags_chosen_table_tag_0 KEYSRT_UNUSED = {&tags_keyspace, "page_tag", 0, 0, KEYSRT_TAGS, false,
    {2, sizeof(tags_chosen_params), tags_chosen_table_tag_0_pieces, "tag:page:*", "tag:page:{page}"},
    0, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 600000, 0, 0, 0, 0, "$2\r\nPX\r\n$6\r\n600000\r\n", 20},
    0, 0, 0, 0, 0};
static const keysrt_piece tags_done_table_tag_0_pieces[] KEYSRT_UNUSED = {
    {"tag:page:", 9, offsetof(tags_done_params, page), &tags_type_2, "page", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key tags_done_table_tag_0 KEYSRT_UNUSED = {&tags_keyspace, "page_tag", 0, 0, KEYSRT_TAGS, false,
    {2, sizeof(tags_done_params), tags_done_table_tag_0_pieces, "tag:page:*", "tag:page:{page}"},
    0, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 600000, 0, 0, 0, 0, "$2\r\nPX\r\n$6\r\n600000\r\n", 20},
    0, 0, 0, 0, 0};
static const keysrt_piece tags_brief_table_tag_0_pieces[] KEYSRT_UNUSED = {
    {"tag:page:", 9, offsetof(tags_brief_params, page), &tags_type_2, "page", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key tags_brief_table_tag_0 KEYSRT_UNUSED = {&tags_keyspace, "page_tag", 0, 0, KEYSRT_TAGS, false,
    {2, sizeof(tags_brief_params), tags_brief_table_tag_0_pieces, "tag:page:*", "tag:page:{page}"},
    0, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 600000, 0, 0, 0, 0, "$2\r\nPX\r\n$6\r\n600000\r\n", 20},
    0, 0, 0, 0, 0};
static const keysrt_piece tags_two_table_tag_0_pieces[] KEYSRT_UNUSED = {
    {"tag:page:", 9, offsetof(tags_two_params, left), &tags_type_2, "left", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key tags_two_table_tag_0 KEYSRT_UNUSED = {&tags_keyspace, "page_tag", 0, 0, KEYSRT_TAGS, false,
    {2, sizeof(tags_two_params), tags_two_table_tag_0_pieces, "tag:page:*", "tag:page:{page}"},
    0, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 600000, 0, 0, 0, 0, "$2\r\nPX\r\n$6\r\n600000\r\n", 20},
    0, 0, 0, 0, 0};
static const keysrt_piece tags_two_table_tag_1_pieces[] KEYSRT_UNUSED = {
    {"tag:page:", 9, offsetof(tags_two_params, right), &tags_type_2, "right", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key tags_two_table_tag_1 KEYSRT_UNUSED = {&tags_keyspace, "page_tag", 0, 0, KEYSRT_TAGS, false,
    {2, sizeof(tags_two_params), tags_two_table_tag_1_pieces, "tag:page:*", "tag:page:{page}"},
    0, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 600000, 0, 0, 0, 0, "$2\r\nPX\r\n$6\r\n600000\r\n", 20},
    0, 0, 0, 0, 0};
static const keysrt_piece tags_global_table_tag_0_pieces[] KEYSRT_UNUSED = {
    {"tag:all", 7, 0, 0, 0, false},
};
static const keysrt_key tags_global_table_tag_0 KEYSRT_UNUSED = {&tags_keyspace, "all_tag", 2, 0, KEYSRT_TAGS, false,
    {1, 0, tags_global_table_tag_0_pieces, "tag:all", "tag:all"},
    0, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 3600000, 0, 0, 0, 0, "$2\r\nPX\r\n$7\r\n3600000\r\n", 21},
    0, 0, 0, 0, 0};
static const keysrt_piece tags_hits_table_tag_0_pieces[] KEYSRT_UNUSED = {
    {"tag:page:", 9, offsetof(tags_hits_params, page), &tags_type_2, "page", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key tags_hits_table_tag_0 KEYSRT_UNUSED = {&tags_keyspace, "page_tag", 0, 0, KEYSRT_TAGS, false,
    {2, sizeof(tags_hits_params), tags_hits_table_tag_0_pieces, "tag:page:*", "tag:page:{page}"},
    0, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 600000, 0, 0, 0, 0, "$2\r\nPX\r\n$6\r\n600000\r\n", 20},
    0, 0, 0, 0, 0};
static const keysrt_type tags_type_5 KEYSRT_UNUSED = {KEYSRT_TYPE_INT, KEYSRT_TYPE_FIXED, sizeof(int64_t), UINT64_C(9223372036854775808), UINT64_C(9223372036854775807), 0, 0, "i64"};
static const keysrt_piece tags_total_table_tag_0_pieces[] KEYSRT_UNUSED = {
    {"tag:page:", 9, offsetof(tags_total_params, page), &tags_type_2, "page", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key tags_total_table_tag_0 KEYSRT_UNUSED = {&tags_keyspace, "page_tag", 0, 0, KEYSRT_TAGS, false,
    {2, sizeof(tags_total_params), tags_total_table_tag_0_pieces, "tag:page:*", "tag:page:{page}"},
    0, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 600000, 0, 0, 0, 0, "$2\r\nPX\r\n$6\r\n600000\r\n", 20},
    0, 0, 0, 0, 0};
static const keysrt_piece tags_small_table_tag_0_pieces[] KEYSRT_UNUSED = {
    {"tag:page:", 9, offsetof(tags_small_params, page), &tags_type_2, "page", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key tags_small_table_tag_0 KEYSRT_UNUSED = {&tags_keyspace, "page_tag", 0, 0, KEYSRT_TAGS, false,
    {2, sizeof(tags_small_params), tags_small_table_tag_0_pieces, "tag:page:*", "tag:page:{page}"},
    0, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 600000, 0, 0, 0, 0, "$2\r\nPX\r\n$6\r\n600000\r\n", 20},
    0, 0, 0, 0, 0};
static const keysrt_type tags_type_6 KEYSRT_UNUSED = {KEYSRT_TYPE_UINT, KEYSRT_TYPE_FIXED, sizeof(uint8_t), 0, 255, 0, 0, "u8"};
static const keysrt_piece tags_record_table_tag_0_pieces[] KEYSRT_UNUSED = {
    {"tag:page:", 9, offsetof(tags_record_params, page), &tags_type_2, "page", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key tags_record_table_tag_0 KEYSRT_UNUSED = {&tags_keyspace, "page_tag", 0, 0, KEYSRT_TAGS, false,
    {2, sizeof(tags_record_params), tags_record_table_tag_0_pieces, "tag:page:*", "tag:page:{page}"},
    0, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 600000, 0, 0, 0, 0, "$2\r\nPX\r\n$6\r\n600000\r\n", 20},
    0, 0, 0, 0, 0};
static const keysrt_piece tags_plain_table_tag_0_pieces[] KEYSRT_UNUSED = {
    {"tag:page:", 9, offsetof(tags_plain_params, page), &tags_type_2, "page", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key tags_plain_table_tag_0 KEYSRT_UNUSED = {&tags_keyspace, "page_tag", 0, 0, KEYSRT_TAGS, false,
    {2, sizeof(tags_plain_params), tags_plain_table_tag_0_pieces, "tag:page:*", "tag:page:{page}"},
    0, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 600000, 0, 0, 0, 0, "$2\r\nPX\r\n$6\r\n600000\r\n", 20},
    0, 0, 0, 0, 0};
static const keysrt_piece tags_map_table_tag_0_pieces[] KEYSRT_UNUSED = {
    {"tag:page:", 9, offsetof(tags_map_params, page), &tags_type_2, "page", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key tags_map_table_tag_0 KEYSRT_UNUSED = {&tags_keyspace, "page_tag", 0, 0, KEYSRT_TAGS, false,
    {2, sizeof(tags_map_params), tags_map_table_tag_0_pieces, "tag:page:*", "tag:page:{page}"},
    0, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 600000, 0, 0, 0, 0, "$2\r\nPX\r\n$6\r\n600000\r\n", 20},
    0, 0, 0, 0, 0};
typedef struct tags_id_result {
    tags_id value;
    keysrt_block block;
} tags_id_result;
static inline void tags_id_result_clear(tags_id_result *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}

static const keysrt_piece tags_items_table_tag_0_pieces[] KEYSRT_UNUSED = {
    {"tag:page:", 9, offsetof(tags_items_params, page), &tags_type_2, "page", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key tags_items_table_tag_0 KEYSRT_UNUSED = {&tags_keyspace, "page_tag", 0, 0, KEYSRT_TAGS, false,
    {2, sizeof(tags_items_params), tags_items_table_tag_0_pieces, "tag:page:*", "tag:page:{page}"},
    0, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 600000, 0, 0, 0, 0, "$2\r\nPX\r\n$6\r\n600000\r\n", 20},
    0, 0, 0, 0, 0};
typedef struct tags_id_array {
    tags_id *items;
    size_t count;
    keysrt_block block;
} tags_id_array;
static inline void tags_id_array_clear(tags_id_array *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}

/* Made by the …_ref() of a key; *params is borrowed. */
typedef struct tags_list_of_id {
    keysrt_ref ref;
} tags_list_of_id;

static const keysrt_piece tags_recent_table_tag_0_pieces[] KEYSRT_UNUSED = {
    {"tag:page:", 9, offsetof(tags_recent_params, page), &tags_type_2, "page", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key tags_recent_table_tag_0 KEYSRT_UNUSED = {&tags_keyspace, "page_tag", 0, 0, KEYSRT_TAGS, false,
    {2, sizeof(tags_recent_params), tags_recent_table_tag_0_pieces, "tag:page:*", "tag:page:{page}"},
    0, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 600000, 0, 0, 0, 0, "$2\r\nPX\r\n$6\r\n600000\r\n", 20},
    0, 0, 0, 0, 0};
static const keysrt_piece tags_members_table_tag_0_pieces[] KEYSRT_UNUSED = {
    {"tag:page:", 9, offsetof(tags_members_params, page), &tags_type_2, "page", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key tags_members_table_tag_0 KEYSRT_UNUSED = {&tags_keyspace, "page_tag", 0, 0, KEYSRT_TAGS, false,
    {2, sizeof(tags_members_params), tags_members_table_tag_0_pieces, "tag:page:*", "tag:page:{page}"},
    0, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 600000, 0, 0, 0, 0, "$2\r\nPX\r\n$6\r\n600000\r\n", 20},
    0, 0, 0, 0, 0};
/* Made by the …_ref() of a key; *params is borrowed. */
typedef struct tags_set_of_id {
    keysrt_ref ref;
} tags_set_of_id;

static const keysrt_piece tags_board_table_tag_0_pieces[] KEYSRT_UNUSED = {
    {"tag:page:", 9, offsetof(tags_board_params, page), &tags_type_2, "page", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key tags_board_table_tag_0 KEYSRT_UNUSED = {&tags_keyspace, "page_tag", 0, 0, KEYSRT_TAGS, false,
    {2, sizeof(tags_board_params), tags_board_table_tag_0_pieces, "tag:page:*", "tag:page:{page}"},
    0, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 600000, 0, 0, 0, 0, "$2\r\nPX\r\n$6\r\n600000\r\n", 20},
    0, 0, 0, 0, 0};
static const keysrt_type tags_type_7 KEYSRT_UNUSED = {KEYSRT_TYPE_INT, KEYSRT_TYPE_FIXED, sizeof(int64_t), UINT64_C(18437736874454810624), UINT64_C(9007199254740992), 0, 0, "i64"};
/* Made by the …_ref() of a key; *params is borrowed. */
typedef struct tags_zset_of_id {
    keysrt_weighted_ref ref;
} tags_zset_of_id;

static const keysrt_piece tags_top_table_tag_0_pieces[] KEYSRT_UNUSED = {
    {"tag:page:", 9, offsetof(tags_top_params, page), &tags_type_2, "page", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key tags_top_table_tag_0 KEYSRT_UNUSED = {&tags_keyspace, "page_tag", 0, 0, KEYSRT_TAGS, false,
    {2, sizeof(tags_top_params), tags_top_table_tag_0_pieces, "tag:page:*", "tag:page:{page}"},
    0, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 600000, 0, 0, 0, 0, "$2\r\nPX\r\n$6\r\n600000\r\n", 20},
    0, 0, 0, 0, 0};
static const keysrt_type tags_type_8 KEYSRT_UNUSED = {KEYSRT_TYPE_FLOAT, KEYSRT_FLOAT_SCORE | KEYSRT_TYPE_FIXED, sizeof(double), 0, 0, 0, 0, "f64"};
static const keysrt_piece tags_free_table_tag_0_pieces[] KEYSRT_UNUSED = {
    {"tag:page:", 9, offsetof(tags_free_params, page), &tags_type_2, "page", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key tags_free_table_tag_0 KEYSRT_UNUSED = {&tags_keyspace, "page_tag", 0, 0, KEYSRT_TAGS, false,
    {2, sizeof(tags_free_params), tags_free_table_tag_0_pieces, "tag:page:*", "tag:page:{page}"},
    0, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 600000, 0, 0, 0, 0, "$2\r\nPX\r\n$6\r\n600000\r\n", 20},
    0, 0, 0, 0, 0};
static const keysrt_piece tags_places_table_tag_0_pieces[] KEYSRT_UNUSED = {
    {"tag:page:", 9, offsetof(tags_places_params, page), &tags_type_2, "page", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key tags_places_table_tag_0 KEYSRT_UNUSED = {&tags_keyspace, "page_tag", 0, 0, KEYSRT_TAGS, false,
    {2, sizeof(tags_places_params), tags_places_table_tag_0_pieces, "tag:page:*", "tag:page:{page}"},
    0, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 600000, 0, 0, 0, 0, "$2\r\nPX\r\n$6\r\n600000\r\n", 20},
    0, 0, 0, 0, 0};
/* Made by the …_ref() of a key; *params is borrowed. */
typedef struct tags_geo_of_id {
    keysrt_ref ref;
} tags_geo_of_id;

static const keysrt_piece tags_bits_table_tag_0_pieces[] KEYSRT_UNUSED = {
    {"tag:page:", 9, offsetof(tags_bits_params, page), &tags_type_2, "page", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key tags_bits_table_tag_0 KEYSRT_UNUSED = {&tags_keyspace, "page_tag", 0, 0, KEYSRT_TAGS, false,
    {2, sizeof(tags_bits_params), tags_bits_table_tag_0_pieces, "tag:page:*", "tag:page:{page}"},
    0, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 600000, 0, 0, 0, 0, "$2\r\nPX\r\n$6\r\n600000\r\n", 20},
    0, 0, 0, 0, 0};
/* Made by the …_ref() of a key; *params is borrowed. */
typedef struct tags_any_bitmap {
    keysrt_ref ref;
} tags_any_bitmap;

static const keysrt_piece tags_seen_table_tag_0_pieces[] KEYSRT_UNUSED = {
    {"tag:page:", 9, offsetof(tags_seen_params, page), &tags_type_2, "page", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key tags_seen_table_tag_0 KEYSRT_UNUSED = {&tags_keyspace, "page_tag", 0, 0, KEYSRT_TAGS, false,
    {2, sizeof(tags_seen_params), tags_seen_table_tag_0_pieces, "tag:page:*", "tag:page:{page}"},
    0, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 600000, 0, 0, 0, 0, "$2\r\nPX\r\n$6\r\n600000\r\n", 20},
    0, 0, 0, 0, 0};
/* Made by the …_ref() of a key; *params is borrowed. */
typedef struct tags_hyperloglog_of_id {
    keysrt_ref ref;
} tags_hyperloglog_of_id;

static const keysrt_piece tags_calls_table_tag_0_pieces[] KEYSRT_UNUSED = {
    {"tag:page:", 9, offsetof(tags_calls_params, page), &tags_type_2, "page", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key tags_calls_table_tag_0 KEYSRT_UNUSED = {&tags_keyspace, "page_tag", 0, 0, KEYSRT_TAGS, false,
    {2, sizeof(tags_calls_params), tags_calls_table_tag_0_pieces, "tag:page:*", "tag:page:{page}"},
    0, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 600000, 0, 0, 0, 0, "$2\r\nPX\r\n$6\r\n600000\r\n", 20},
    0, 0, 0, 0, 0};
static const keysrt_piece tags_slides_table_tag_0_pieces[] KEYSRT_UNUSED = {
    {"tag:page:", 9, offsetof(tags_slides_params, page), &tags_type_2, "page", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key tags_slides_table_tag_0 KEYSRT_UNUSED = {&tags_keyspace, "page_tag", 0, 0, KEYSRT_TAGS, false,
    {2, sizeof(tags_slides_params), tags_slides_table_tag_0_pieces, "tag:page:*", "tag:page:{page}"},
    0, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 600000, 0, 0, 0, 0, "$2\r\nPX\r\n$6\r\n600000\r\n", 20},
    0, 0, 0, 0, 0};
static const keysrt_piece tags_drops_table_tag_0_pieces[] KEYSRT_UNUSED = {
    {"tag:page:", 9, offsetof(tags_drops_params, page), &tags_type_2, "page", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key tags_drops_table_tag_0 KEYSRT_UNUSED = {&tags_keyspace, "page_tag", 0, 0, KEYSRT_TAGS, false,
    {2, sizeof(tags_drops_params), tags_drops_table_tag_0_pieces, "tag:page:*", "tag:page:{page}"},
    0, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 600000, 0, 0, 0, 0, "$2\r\nPX\r\n$6\r\n600000\r\n", 20},
    0, 0, 0, 0, 0};
static const keysrt_piece tags_guard_table_tag_0_pieces[] KEYSRT_UNUSED = {
    {"tag:page:", 9, offsetof(tags_guard_params, page), &tags_type_2, "page", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key tags_guard_table_tag_0 KEYSRT_UNUSED = {&tags_keyspace, "page_tag", 0, 0, KEYSRT_TAGS, false,
    {2, sizeof(tags_guard_params), tags_guard_table_tag_0_pieces, "tag:page:*", "tag:page:{page}"},
    0, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 600000, 0, 0, 0, 0, "$2\r\nPX\r\n$6\r\n600000\r\n", 20},
    0, 0, 0, 0, 0};
static const keysrt_piece tags_some_table_tag_0_pieces[] KEYSRT_UNUSED = {
    {"tag:page:", 9, offsetof(tags_some_params, page), &tags_type_2, "page", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key tags_some_table_tag_0 KEYSRT_UNUSED = {&tags_keyspace, "page_tag", 0, 0, KEYSRT_TAGS, false,
    {2, sizeof(tags_some_params), tags_some_table_tag_0_pieces, "tag:page:*", "tag:page:{page}"},
    0, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 600000, 0, 0, 0, 0, "$2\r\nPX\r\n$6\r\n600000\r\n", 20},
    0, 0, 0, 0, 0};
static const keysrt_piece tags_log_table_tag_0_pieces[] KEYSRT_UNUSED = {
    {"tag:page:", 9, offsetof(tags_log_params, page), &tags_type_2, "page", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key tags_log_table_tag_0 KEYSRT_UNUSED = {&tags_keyspace, "page_tag", 0, 0, KEYSRT_TAGS, false,
    {2, sizeof(tags_log_params), tags_log_table_tag_0_pieces, "tag:page:*", "tag:page:{page}"},
    0, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 600000, 0, 0, 0, 0, "$2\r\nPX\r\n$6\r\n600000\r\n", 20},
    0, 0, 0, 0, 0};
static const keysrt_piece tags_shown_table_tag_0_pieces[] KEYSRT_UNUSED = {
    {"tag:page:", 9, offsetof(tags_shown_params, page), &tags_type_2, "page", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key tags_shown_table_tag_0 KEYSRT_UNUSED = {&tags_keyspace, "page_tag", 0, 0, KEYSRT_TAGS, false,
    {2, sizeof(tags_shown_params), tags_shown_table_tag_0_pieces, "tag:page:*", "tag:page:{page}"},
    0, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 600000, 0, 0, 0, 0, "$2\r\nPX\r\n$6\r\n600000\r\n", 20},
    0, 0, 0, 0, 0};
static const keysrt_piece tags_renewed_table_tag_0_pieces[] KEYSRT_UNUSED = {
    {"tag:page:", 9, offsetof(tags_renewed_params, page), &tags_type_2, "page", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key tags_renewed_table_tag_0 KEYSRT_UNUSED = {&tags_keyspace, "page_tag", 0, 0, KEYSRT_TAGS, false,
    {2, sizeof(tags_renewed_params), tags_renewed_table_tag_0_pieces, "tag:page:*", "tag:page:{page}"},
    0, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 600000, 0, 0, 0, 0, "$2\r\nPX\r\n$6\r\n600000\r\n", 20},
    0, 0, 0, 0, 0};
static const keysrt_piece tags_choosy_table_tag_0_pieces[] KEYSRT_UNUSED = {
    {"tag:page:", 9, offsetof(tags_choosy_params, page), &tags_type_2, "page", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key tags_choosy_table_tag_0 KEYSRT_UNUSED = {&tags_keyspace, "page_tag", 0, 0, KEYSRT_TAGS, false,
    {2, sizeof(tags_choosy_params), tags_choosy_table_tag_0_pieces, "tag:page:*", "tag:page:{page}"},
    0, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 600000, 0, 0, 0, 0, "$2\r\nPX\r\n$6\r\n600000\r\n", 20},
    0, 0, 0, 0, 0};
static const keysrt_piece tags_fields_table_tag_0_pieces[] KEYSRT_UNUSED = {
    {"tag:page:", 9, offsetof(tags_fields_params, page), &tags_type_2, "page", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key tags_fields_table_tag_0 KEYSRT_UNUSED = {&tags_keyspace, "page_tag", 0, 0, KEYSRT_TAGS, false,
    {2, sizeof(tags_fields_params), tags_fields_table_tag_0_pieces, "tag:page:*", "tag:page:{page}"},
    0, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 600000, 0, 0, 0, 0, "$2\r\nPX\r\n$6\r\n600000\r\n", 20},
    0, 0, 0, 0, 0};
typedef struct tags_judged_params {
    tags_id page;
    tags_lang lang;
} tags_judged_params;
static const keysrt_piece tags_judged_table_tag_0_pieces[] KEYSRT_UNUSED = {
    {"version:page:", 13, offsetof(tags_judged_params, page), &tags_type_2, "page", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key tags_judged_table_tag_0 KEYSRT_UNUSED = {&tags_keyspace, "page_version", 4, 0, KEYSRT_TAGS, false,
    {2, sizeof(tags_judged_params), tags_judged_table_tag_0_pieces, "version:page:*", "version:page:{page}"},
    0, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 3600000, 0, 0, 0, 0, "$2\r\nPX\r\n$7\r\n3600000\r\n", 21},
    0, 0, 0, 0, 0};
static const keysrt_piece tags_judged_table_tag_1_pieces[] KEYSRT_UNUSED = {
    {"version:site", 12, 0, 0, 0, false},
};
static const keysrt_key tags_judged_table_tag_1 KEYSRT_UNUSED = {&tags_keyspace, "site_version", 5, 0, KEYSRT_TAGS, false,
    {1, sizeof(tags_judged_params), tags_judged_table_tag_1_pieces, "version:site", "version:site"},
    0, 0, 0,
    {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0},
    0, 0, 0, 0, 0};

/* All that shows a page.
 * tags "tag:page:{page}", Redis type set, database 0; TTL: 10 minutes; every write sets it anew. tags.keys:14
 * Each write of a key enters its name in the step that writes it. The set lives as its TTL says, and at least as long as every key in it.
 * Invalidating deletes each key together with its entry, some hundred in one step: broken off or with a reply lost, it is called again. Of a cache, what is being computed is not stored afterwards.
 * What is written while it runs may be deleted or stay. A key that expired leaves its name until then; a set that was evicted leaves its keys.
 * Commands: SSCAN, EVALSHA (UNLINK, SREM), SMEMBERS, SCARD, SREM. */
typedef struct tags_page_tag_params {
    tags_id page;
} tags_page_tag_params;
static const keysrt_piece tags_page_tag_table_pieces[] KEYSRT_UNUSED = {
    {"tag:page:", 9, offsetof(tags_page_tag_params, page), &tags_type_2, "page", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_carrier tags_page_tag_table_carriers[] KEYSRT_UNUSED = {{&tags_body_naming, &tags_body_table_tag_0}, {&tags_forever_naming, &tags_forever_table_tag_0}, {&tags_slow_naming, &tags_slow_table_tag_0}, {&tags_read_naming, &tags_read_table_tag_0}, {&tags_chosen_naming, &tags_chosen_table_tag_0}, {&tags_done_naming, &tags_done_table_tag_0}, {&tags_brief_naming, &tags_brief_table_tag_0}, {&tags_two_naming, &tags_two_table_tag_0}, {&tags_two_naming, &tags_two_table_tag_1}, {&tags_hits_naming, &tags_hits_table_tag_0}, {&tags_total_naming, &tags_total_table_tag_0}, {&tags_small_naming, &tags_small_table_tag_0}, {&tags_record_naming, &tags_record_table_tag_0}, {&tags_plain_naming, &tags_plain_table_tag_0}, {&tags_map_naming, &tags_map_table_tag_0}, {&tags_items_naming, &tags_items_table_tag_0}, {&tags_recent_naming, &tags_recent_table_tag_0}, {&tags_members_naming, &tags_members_table_tag_0}, {&tags_board_naming, &tags_board_table_tag_0}, {&tags_top_naming, &tags_top_table_tag_0}, {&tags_free_naming, &tags_free_table_tag_0}, {&tags_places_naming, &tags_places_table_tag_0}, {&tags_bits_naming, &tags_bits_table_tag_0}, {&tags_seen_naming, &tags_seen_table_tag_0}, {&tags_calls_naming, &tags_calls_table_tag_0}, {&tags_slides_naming, &tags_slides_table_tag_0}, {&tags_drops_naming, &tags_drops_table_tag_0}, {&tags_guard_naming, &tags_guard_table_tag_0}, {&tags_some_naming, &tags_some_table_tag_0}, {&tags_log_naming, &tags_log_table_tag_0}, {&tags_shown_naming, &tags_shown_table_tag_0}, {&tags_shown_lease_naming, &tags_shown_table_tag_0}, {&tags_renewed_naming, &tags_renewed_table_tag_0}, {&tags_renewed_lease_naming, &tags_renewed_table_tag_0}, {&tags_choosy_naming, &tags_choosy_table_tag_0}, {&tags_choosy_lease_naming, &tags_choosy_table_tag_0}, {&tags_fields_naming, &tags_fields_table_tag_0}, {&tags_fields_lease_naming, &tags_fields_table_tag_0}};
static const keysrt_tags tags_page_tag_table_kept[] KEYSRT_UNUSED = {{false, 38, tags_page_tag_table_carriers}};
static const keysrt_key tags_page_tag_table KEYSRT_UNUSED = {&tags_keyspace, "page_tag", 0, 0, KEYSRT_TAGS, false,
    {2, sizeof(tags_page_tag_params), tags_page_tag_table_pieces, "tag:page:*", "tag:page:{page}"},
    0, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 600000, 0, 0, 0, 0, "$2\r\nPX\r\n$6\r\n600000\r\n", 20},
    &tags_page_tag_table_kept, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL tags_page_tag_key_name(keysrt_client *client, tags_id page, keysrt_text *out)
{ return keysrt_key_name(client, &tags_page_tag_table, &page, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL tags_page_tag_parse(keysrt_client *client, keysrt_view name, tags_page_tag_params *out)
{ return keysrt_key_parse(client, &tags_page_tag_table, name, out, NULL); }
/* Deletes every key that carries the tag; deleted may be NULL. SSCAN, EVALSHA */
KEYSRT_CALL tags_page_tag_invalidate(keysrt_client *client, tags_id page, uint64_t *deleted)
{ return keysrt_tags_invalidate(client, &tags_page_tag_table, &page, deleted); }
/* The names of the keys that carry it. SMEMBERS */
KEYSRT_CALL tags_page_tag_members(keysrt_client *client, tags_id page, keysrt_tags_names *out)
{ return keysrt_tags_members(client, &tags_page_tag_table, &page, out); }
/* How many there are; 0 where there is no key. SCARD */
KEYSRT_CALL tags_page_tag_size(keysrt_client *client, tags_id page, uint64_t *out)
{ return keysrt_tags_size(client, &tags_page_tag_table, &page, out); }
/* The next name; MISS: the end. SSCAN */
KEYSRT_CALL tags_page_tag_walk_members(keysrt_client *client, tags_id page, keysrt_walk *walk, keysrt_view *name)
{ return keysrt_tags_walk(client, &tags_page_tag_table, &page, walk, name); }
/* Takes the tag from a key, which stays; MISS: it had it not. SREM */
KEYSRT_CALL tags_page_tag_remove(keysrt_client *client, tags_id page, keysrt_view name)
{ return keysrt_tags_remove(client, &tags_page_tag_table, &page, name); }
/* OK or MISS. EXISTS */
KEYSRT_CALL tags_page_tag_exists(keysrt_client *client, tags_id page)
{ return keysrt_key_exists(client, &tags_page_tag_table, &page); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL tags_page_tag_ttl(keysrt_client *client, tags_id page, keysrt_duration *out)
{ return keysrt_key_ttl(client, &tags_page_tag_table, &page, out); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL tags_page_tag_delete(keysrt_client *client, tags_id page)
{ return keysrt_key_delete(client, &tags_page_tag_table, &page); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL tags_page_tag_walk(keysrt_client *client, keysrt_walk *walk, tags_page_tag_params *out)
{ return keysrt_key_walk(client, &tags_page_tag_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL tags_page_tag_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &tags_page_tag_table, deleted); }

/* tags "tag:{$tenant}:lang:{lang}", Redis type set, database 0; TTL: never expires. tags.keys:15
 * Each write of a key enters its name in the step that writes it. The set lives as its TTL says, and at least as long as every key in it.
 * Invalidating deletes each key together with its entry, some hundred in one step: broken off or with a reply lost, it is called again. Of a cache, what is being computed is not stored afterwards.
 * What is written while it runs may be deleted or stay. A key that expired leaves its name until then; a set that was evicted leaves its keys.
 * Commands: SSCAN, EVALSHA (UNLINK, SREM), SMEMBERS, SCARD, SREM. */
typedef struct tags_lang_tag_params {
    tags_lang lang;
} tags_lang_tag_params;
static const keysrt_piece tags_lang_tag_table_pieces[] KEYSRT_UNUSED = {
    {"tag:", 4, offsetof(tags_settings, tenant), &tags_type_1, "tenant", true},
    {":lang:", 6, offsetof(tags_lang_tag_params, lang), &tags_type_3, "lang", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_carrier tags_lang_tag_table_carriers[] KEYSRT_UNUSED = {{&tags_body_naming, &tags_body_table_tag_1}};
static const keysrt_tags tags_lang_tag_table_kept[] KEYSRT_UNUSED = {{false, 1, tags_lang_tag_table_carriers}};
static const keysrt_key tags_lang_tag_table KEYSRT_UNUSED = {&tags_keyspace, "lang_tag", 1, 0, KEYSRT_TAGS, false,
    {3, sizeof(tags_lang_tag_params), tags_lang_tag_table_pieces, "tag:*:lang:*", "tag:{$tenant}:lang:{lang}"},
    0, 0, 0,
    {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0},
    &tags_lang_tag_table_kept, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL tags_lang_tag_key_name(keysrt_client *client, tags_lang lang, keysrt_text *out)
{ return keysrt_key_name(client, &tags_lang_tag_table, &lang, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL tags_lang_tag_parse(keysrt_client *client, keysrt_view name, tags_lang_tag_params *out)
{ return keysrt_key_parse(client, &tags_lang_tag_table, name, out, NULL); }
/* Deletes every key that carries the tag; deleted may be NULL. SSCAN, EVALSHA */
KEYSRT_CALL tags_lang_tag_invalidate(keysrt_client *client, tags_lang lang, uint64_t *deleted)
{ return keysrt_tags_invalidate(client, &tags_lang_tag_table, &lang, deleted); }
/* The names of the keys that carry it. SMEMBERS */
KEYSRT_CALL tags_lang_tag_members(keysrt_client *client, tags_lang lang, keysrt_tags_names *out)
{ return keysrt_tags_members(client, &tags_lang_tag_table, &lang, out); }
/* How many there are; 0 where there is no key. SCARD */
KEYSRT_CALL tags_lang_tag_size(keysrt_client *client, tags_lang lang, uint64_t *out)
{ return keysrt_tags_size(client, &tags_lang_tag_table, &lang, out); }
/* The next name; MISS: the end. SSCAN */
KEYSRT_CALL tags_lang_tag_walk_members(keysrt_client *client, tags_lang lang, keysrt_walk *walk, keysrt_view *name)
{ return keysrt_tags_walk(client, &tags_lang_tag_table, &lang, walk, name); }
/* Takes the tag from a key, which stays; MISS: it had it not. SREM */
KEYSRT_CALL tags_lang_tag_remove(keysrt_client *client, tags_lang lang, keysrt_view name)
{ return keysrt_tags_remove(client, &tags_lang_tag_table, &lang, name); }
/* OK or MISS. EXISTS */
KEYSRT_CALL tags_lang_tag_exists(keysrt_client *client, tags_lang lang)
{ return keysrt_key_exists(client, &tags_lang_tag_table, &lang); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL tags_lang_tag_ttl(keysrt_client *client, tags_lang lang, keysrt_duration *out)
{ return keysrt_key_ttl(client, &tags_lang_tag_table, &lang, out); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL tags_lang_tag_delete(keysrt_client *client, tags_lang lang)
{ return keysrt_key_delete(client, &tags_lang_tag_table, &lang); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL tags_lang_tag_walk(keysrt_client *client, keysrt_walk *walk, tags_lang_tag_params *out)
{ return keysrt_key_walk(client, &tags_lang_tag_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL tags_lang_tag_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &tags_lang_tag_table, deleted); }

/* tags "tag:all", Redis type set, database 0; TTL: 1 hour; every write sets it anew. tags.keys:16
 * Each write of a key enters its name in the step that writes it. The set lives as its TTL says, and at least as long as every key in it.
 * Invalidating deletes each key together with its entry, some hundred in one step: broken off or with a reply lost, it is called again. Of a cache, what is being computed is not stored afterwards.
 * What is written while it runs may be deleted or stay. A key that expired leaves its name until then; a set that was evicted leaves its keys.
 * Commands: SSCAN, EVALSHA (UNLINK, SREM), SMEMBERS, SCARD, SREM. */
static const keysrt_piece tags_all_tag_table_pieces[] KEYSRT_UNUSED = {
    {"tag:all", 7, 0, 0, 0, false},
};
static const keysrt_carrier tags_all_tag_table_carriers[] KEYSRT_UNUSED = {{&tags_global_naming, &tags_global_table_tag_0}};
static const keysrt_tags tags_all_tag_table_kept[] KEYSRT_UNUSED = {{false, 1, tags_all_tag_table_carriers}};
static const keysrt_key tags_all_tag_table KEYSRT_UNUSED = {&tags_keyspace, "all_tag", 2, 0, KEYSRT_TAGS, false,
    {1, 0, tags_all_tag_table_pieces, "tag:all", "tag:all"},
    0, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 3600000, 0, 0, 0, 0, "$2\r\nPX\r\n$7\r\n3600000\r\n", 21},
    &tags_all_tag_table_kept, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL tags_all_tag_key_name(keysrt_client *client, keysrt_text *out)
{ return keysrt_key_name(client, &tags_all_tag_table, NULL, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL tags_all_tag_parse(keysrt_client *client, keysrt_view name)
{ return keysrt_key_parse(client, &tags_all_tag_table, name, NULL, NULL); }
/* Deletes every key that carries the tag; deleted may be NULL. SSCAN, EVALSHA */
KEYSRT_CALL tags_all_tag_invalidate(keysrt_client *client, uint64_t *deleted)
{ return keysrt_tags_invalidate(client, &tags_all_tag_table, NULL, deleted); }
/* The names of the keys that carry it. SMEMBERS */
KEYSRT_CALL tags_all_tag_members(keysrt_client *client, keysrt_tags_names *out)
{ return keysrt_tags_members(client, &tags_all_tag_table, NULL, out); }
/* How many there are; 0 where there is no key. SCARD */
KEYSRT_CALL tags_all_tag_size(keysrt_client *client, uint64_t *out)
{ return keysrt_tags_size(client, &tags_all_tag_table, NULL, out); }
/* The next name; MISS: the end. SSCAN */
KEYSRT_CALL tags_all_tag_walk_members(keysrt_client *client, keysrt_walk *walk, keysrt_view *name)
{ return keysrt_tags_walk(client, &tags_all_tag_table, NULL, walk, name); }
/* Takes the tag from a key, which stays; MISS: it had it not. SREM */
KEYSRT_CALL tags_all_tag_remove(keysrt_client *client, keysrt_view name)
{ return keysrt_tags_remove(client, &tags_all_tag_table, NULL, name); }
/* OK or MISS. EXISTS */
KEYSRT_CALL tags_all_tag_exists(keysrt_client *client)
{ return keysrt_key_exists(client, &tags_all_tag_table, NULL); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL tags_all_tag_ttl(keysrt_client *client, keysrt_duration *out)
{ return keysrt_key_ttl(client, &tags_all_tag_table, NULL, out); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL tags_all_tag_delete(keysrt_client *client)
{ return keysrt_key_delete(client, &tags_all_tag_table, NULL); }

/* external tags "xtag:{id}", Redis type set, database 0; TTL: may expire or not. tags.keys:17 */
typedef struct tags_foreign_tag_params {
    tags_id id;
} tags_foreign_tag_params;
static const keysrt_piece tags_foreign_tag_table_pieces[] KEYSRT_UNUSED = {
    {"xtag:", 5, offsetof(tags_foreign_tag_params, id), &tags_type_2, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_tags tags_foreign_tag_table_kept[] KEYSRT_UNUSED = {{false, 0, 0}};
static const keysrt_key tags_foreign_tag_table KEYSRT_UNUSED = {&tags_keyspace, "foreign_tag", 3, 0, KEYSRT_TAGS, true,
    {2, sizeof(tags_foreign_tag_params), tags_foreign_tag_table_pieces, "xtag:*", "xtag:{id}"},
    0, 0, 0,
    {KEYSRT_TTL_FOREIGN, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0},
    &tags_foreign_tag_table_kept, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL tags_foreign_tag_key_name(keysrt_client *client, tags_id id, keysrt_text *out)
{ return keysrt_key_name(client, &tags_foreign_tag_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL tags_foreign_tag_parse(keysrt_client *client, keysrt_view name, tags_foreign_tag_params *out)
{ return keysrt_key_parse(client, &tags_foreign_tag_table, name, out, NULL); }
/* The names of the keys that carry it. SMEMBERS */
KEYSRT_CALL tags_foreign_tag_members(keysrt_client *client, tags_id id, keysrt_tags_names *out)
{ return keysrt_tags_members(client, &tags_foreign_tag_table, &id, out); }
/* How many there are; 0 where there is no key. SCARD */
KEYSRT_CALL tags_foreign_tag_size(keysrt_client *client, tags_id id, uint64_t *out)
{ return keysrt_tags_size(client, &tags_foreign_tag_table, &id, out); }
/* The next name; MISS: the end. SSCAN */
KEYSRT_CALL tags_foreign_tag_walk_members(keysrt_client *client, tags_id id, keysrt_walk *walk, keysrt_view *name)
{ return keysrt_tags_walk(client, &tags_foreign_tag_table, &id, walk, name); }
/* OK or MISS. EXISTS */
KEYSRT_CALL tags_foreign_tag_exists(keysrt_client *client, tags_id id)
{ return keysrt_key_exists(client, &tags_foreign_tag_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL tags_foreign_tag_ttl(keysrt_client *client, tags_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &tags_foreign_tag_table, &id, out); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL tags_foreign_tag_walk(keysrt_client *client, keysrt_walk *walk, tags_foreign_tag_params *out)
{ return keysrt_key_walk(client, &tags_foreign_tag_table, walk, out); }

/* For cached values.
 * tags "version:page:{page}", Redis type string, database 0; TTL: 1 hour; every write sets it anew. tags.keys:19
 * A value counts while the versions in it, read before it was computed, are the present ones; there is nothing to race and nothing grows. A version that was lost (evicted, expired) comes back higher: it invalidates.
 * After a lost reply invalidating is sent again: twice is the same as once.
 * Commands: EVALSHA (INCR, TIME, SET, PEXPIRE), GET. */
typedef struct tags_page_version_params {
    tags_id page;
} tags_page_version_params;
static const keysrt_piece tags_page_version_table_pieces[] KEYSRT_UNUSED = {
    {"version:page:", 13, offsetof(tags_page_version_params, page), &tags_type_2, "page", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_tags tags_page_version_table_kept[] KEYSRT_UNUSED = {{true, 0, 0}};
static const keysrt_key tags_page_version_table KEYSRT_UNUSED = {&tags_keyspace, "page_version", 4, 0, KEYSRT_TAGS, false,
    {2, sizeof(tags_page_version_params), tags_page_version_table_pieces, "version:page:*", "version:page:{page}"},
    0, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 3600000, 0, 0, 0, 0, "$2\r\nPX\r\n$7\r\n3600000\r\n", 21},
    &tags_page_version_table_kept, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL tags_page_version_key_name(keysrt_client *client, tags_id page, keysrt_text *out)
{ return keysrt_key_name(client, &tags_page_version_table, &page, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL tags_page_version_parse(keysrt_client *client, keysrt_view name, tags_page_version_params *out)
{ return keysrt_key_parse(client, &tags_page_version_table, name, out, NULL); }
/* Every value stored before is a miss from now on. EVALSHA */
KEYSRT_CALL tags_page_version_invalidate(keysrt_client *client, tags_id page)
{ return keysrt_tags_raise(client, &tags_page_version_table, &page); }
/* MISS: there is none; then no value counts. GET */
KEYSRT_CALL tags_page_version_version(keysrt_client *client, tags_id page, uint64_t *out)
{ return keysrt_tags_version(client, &tags_page_version_table, &page, out); }
/* OK or MISS. EXISTS */
KEYSRT_CALL tags_page_version_exists(keysrt_client *client, tags_id page)
{ return keysrt_key_exists(client, &tags_page_version_table, &page); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL tags_page_version_ttl(keysrt_client *client, tags_id page, keysrt_duration *out)
{ return keysrt_key_ttl(client, &tags_page_version_table, &page, out); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL tags_page_version_delete(keysrt_client *client, tags_id page)
{ return keysrt_key_delete(client, &tags_page_version_table, &page); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL tags_page_version_walk(keysrt_client *client, keysrt_walk *walk, tags_page_version_params *out)
{ return keysrt_key_walk(client, &tags_page_version_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL tags_page_version_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &tags_page_version_table, deleted); }

/* tags "version:site", Redis type string, database 0; TTL: never expires. tags.keys:20
 * A value counts while the versions in it, read before it was computed, are the present ones; there is nothing to race and nothing grows. A version that was lost (evicted, expired) comes back higher: it invalidates.
 * After a lost reply invalidating is sent again: twice is the same as once.
 * Commands: EVALSHA (INCR, TIME, SET, PEXPIRE), GET. */
static const keysrt_piece tags_site_version_table_pieces[] KEYSRT_UNUSED = {
    {"version:site", 12, 0, 0, 0, false},
};
static const keysrt_tags tags_site_version_table_kept[] KEYSRT_UNUSED = {{true, 0, 0}};
static const keysrt_key tags_site_version_table KEYSRT_UNUSED = {&tags_keyspace, "site_version", 5, 0, KEYSRT_TAGS, false,
    {1, 0, tags_site_version_table_pieces, "version:site", "version:site"},
    0, 0, 0,
    {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0},
    &tags_site_version_table_kept, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL tags_site_version_key_name(keysrt_client *client, keysrt_text *out)
{ return keysrt_key_name(client, &tags_site_version_table, NULL, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL tags_site_version_parse(keysrt_client *client, keysrt_view name)
{ return keysrt_key_parse(client, &tags_site_version_table, name, NULL, NULL); }
/* Every value stored before is a miss from now on. EVALSHA */
KEYSRT_CALL tags_site_version_invalidate(keysrt_client *client)
{ return keysrt_tags_raise(client, &tags_site_version_table, NULL); }
/* MISS: there is none; then no value counts. GET */
KEYSRT_CALL tags_site_version_version(keysrt_client *client, uint64_t *out)
{ return keysrt_tags_version(client, &tags_site_version_table, NULL, out); }
/* OK or MISS. EXISTS */
KEYSRT_CALL tags_site_version_exists(keysrt_client *client)
{ return keysrt_key_exists(client, &tags_site_version_table, NULL); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL tags_site_version_ttl(keysrt_client *client, keysrt_duration *out)
{ return keysrt_key_ttl(client, &tags_site_version_table, NULL, out); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL tags_site_version_delete(keysrt_client *client)
{ return keysrt_key_delete(client, &tags_site_version_table, NULL); }

/* string "body:{page}:{lang}", Redis type string, database 0; TTL: 1 hour; every write sets it anew. tags.keys:22 */
static const keysrt_piece tags_body_table_pieces[] KEYSRT_UNUSED = {
    {"body:", 5, offsetof(tags_body_params, page), &tags_type_2, "page", false},
    {":", 1, offsetof(tags_body_params, lang), &tags_type_3, "lang", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key *const tags_body_table_tags[] KEYSRT_UNUSED = {&tags_body_table_tag_0, &tags_body_table_tag_1};
static const keysrt_key tags_body_table KEYSRT_UNUSED = {&tags_keyspace, "body", 6, 0, KEYSRT_STRING, false,
    {3, sizeof(tags_body_params), tags_body_table_pieces, "body:*:*", "body:{page}:{lang}"},
    &tags_type_4, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 3600000, 0, 0, 0, 0, "$2\r\nPX\r\n$7\r\n3600000\r\n", 21},
    0, 2, tags_body_table_tags, 0, 0};
/* The key's name. */
KEYSRT_CALL tags_body_key_name(keysrt_client *client, tags_id page, tags_lang lang, keysrt_text *out)
{
    const tags_body_params params = {page, lang};
    return keysrt_key_name(client, &tags_body_table, &params, out);
}
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL tags_body_parse(keysrt_client *client, keysrt_view name, tags_body_params *out)
{ return keysrt_key_parse(client, &tags_body_table, name, out, NULL); }
/* MISS: no such key. GET */
KEYSRT_CALL tags_body_get(keysrt_client *client, tags_id page, tags_lang lang, keysrt_text *out)
{
    const tags_body_params params = {page, lang};
    return keysrt_string_get(client, &tags_body_table, &params, out, &out->block);
}
/* Value and TTL in one step. SET */
KEYSRT_CALL tags_body_set(keysrt_client *client, tags_id page, tags_lang lang, keysrt_view value)
{
    const tags_body_params params = {page, lang};
    return keysrt_string_set(client, &tags_body_table, &params, &value, keysrt_declared_ttl);
}
/* Sets it where there is none; MISS: there is one, nothing changed. SET NX */
KEYSRT_CALL tags_body_add(keysrt_client *client, tags_id page, tags_lang lang, keysrt_view value)
{
    const tags_body_params params = {page, lang};
    return keysrt_string_add(client, &tags_body_table, &params, &value, keysrt_declared_ttl);
}
/* Sets it and gives the old value; MISS: there was none. SET GET */
KEYSRT_CALL tags_body_swap(keysrt_client *client, tags_id page, tags_lang lang, keysrt_view value, keysrt_text *old)
{
    const tags_body_params params = {page, lang};
    return keysrt_string_swap(client, &tags_body_table, &params, &value, keysrt_declared_ttl, old, &old->block);
}
/* Reads and deletes; MISS: no such key. GETDEL */
KEYSRT_CALL tags_body_take(keysrt_client *client, tags_id page, tags_lang lang, keysrt_text *out)
{
    const tags_body_params params = {page, lang};
    return keysrt_string_take(client, &tags_body_table, &params, out, &out->block);
}
/* One item for each key, found or not. MGET */
KEYSRT_CALL tags_body_get_many(keysrt_client *client, const tags_body_params *keys, size_t count, tags_string_lookups *out)
{ return keysrt_string_get_many(client, &tags_body_table, keys, count, out, &out->block, sizeof(tags_string_lookup), offsetof(tags_string_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL tags_body_set_many(keysrt_client *client, const tags_body_params *keys, const keysrt_view *values, size_t count)
{ return keysrt_string_set_many(client, &tags_body_table, keys, values, count, keysrt_declared_ttl); }
/* OK or MISS. EXISTS */
KEYSRT_CALL tags_body_exists(keysrt_client *client, tags_id page, tags_lang lang)
{
    const tags_body_params params = {page, lang};
    return keysrt_key_exists(client, &tags_body_table, &params);
}
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL tags_body_ttl(keysrt_client *client, tags_id page, tags_lang lang, keysrt_duration *out)
{
    const tags_body_params params = {page, lang};
    return keysrt_key_ttl(client, &tags_body_table, &params, out);
}
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL tags_body_renew(keysrt_client *client, tags_id page, tags_lang lang)
{
    const tags_body_params params = {page, lang};
    return keysrt_key_renew(client, &tags_body_table, &params, keysrt_declared_ttl);
}
/* MISS: there was none. UNLINK */
KEYSRT_CALL tags_body_delete(keysrt_client *client, tags_id page, tags_lang lang)
{
    const tags_body_params params = {page, lang};
    return keysrt_key_delete(client, &tags_body_table, &params);
}
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL tags_body_walk(keysrt_client *client, keysrt_walk *walk, tags_body_params *out)
{ return keysrt_key_walk(client, &tags_body_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL tags_body_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &tags_body_table, deleted); }

/* string "forever:{page}", Redis type string, database 0; TTL: never expires. tags.keys:23 */
static const keysrt_piece tags_forever_table_pieces[] KEYSRT_UNUSED = {
    {"forever:", 8, offsetof(tags_forever_params, page), &tags_type_2, "page", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key *const tags_forever_table_tags[] KEYSRT_UNUSED = {&tags_forever_table_tag_0};
static const keysrt_key tags_forever_table KEYSRT_UNUSED = {&tags_keyspace, "forever", 7, 0, KEYSRT_STRING, false,
    {2, sizeof(tags_forever_params), tags_forever_table_pieces, "forever:*", "forever:{page}"},
    &tags_type_4, 0, 0,
    {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0},
    0, 1, tags_forever_table_tags, 0, 0};
/* The key's name. */
KEYSRT_CALL tags_forever_key_name(keysrt_client *client, tags_id page, keysrt_text *out)
{ return keysrt_key_name(client, &tags_forever_table, &page, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL tags_forever_parse(keysrt_client *client, keysrt_view name, tags_forever_params *out)
{ return keysrt_key_parse(client, &tags_forever_table, name, out, NULL); }
/* MISS: no such key. GET */
KEYSRT_CALL tags_forever_get(keysrt_client *client, tags_id page, keysrt_text *out)
{ return keysrt_string_get(client, &tags_forever_table, &page, out, &out->block); }
/* Value and TTL in one step. SET */
KEYSRT_CALL tags_forever_set(keysrt_client *client, tags_id page, keysrt_view value)
{ return keysrt_string_set(client, &tags_forever_table, &page, &value, keysrt_declared_ttl); }
/* Sets it where there is none; MISS: there is one, nothing changed. SET NX */
KEYSRT_CALL tags_forever_add(keysrt_client *client, tags_id page, keysrt_view value)
{ return keysrt_string_add(client, &tags_forever_table, &page, &value, keysrt_declared_ttl); }
/* Sets it and gives the old value; MISS: there was none. SET GET */
KEYSRT_CALL tags_forever_swap(keysrt_client *client, tags_id page, keysrt_view value, keysrt_text *old)
{ return keysrt_string_swap(client, &tags_forever_table, &page, &value, keysrt_declared_ttl, old, &old->block); }
/* Reads and deletes; MISS: no such key. GETDEL */
KEYSRT_CALL tags_forever_take(keysrt_client *client, tags_id page, keysrt_text *out)
{ return keysrt_string_take(client, &tags_forever_table, &page, out, &out->block); }
/* One item for each key, found or not. MGET */
KEYSRT_CALL tags_forever_get_many(keysrt_client *client, const tags_forever_params *keys, size_t count, tags_string_lookups *out)
{ return keysrt_string_get_many(client, &tags_forever_table, keys, count, out, &out->block, sizeof(tags_string_lookup), offsetof(tags_string_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL tags_forever_set_many(keysrt_client *client, const tags_forever_params *keys, const keysrt_view *values, size_t count)
{ return keysrt_string_set_many(client, &tags_forever_table, keys, values, count, keysrt_declared_ttl); }
/* OK or MISS. EXISTS */
KEYSRT_CALL tags_forever_exists(keysrt_client *client, tags_id page)
{ return keysrt_key_exists(client, &tags_forever_table, &page); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL tags_forever_ttl(keysrt_client *client, tags_id page, keysrt_duration *out)
{ return keysrt_key_ttl(client, &tags_forever_table, &page, out); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL tags_forever_delete(keysrt_client *client, tags_id page)
{ return keysrt_key_delete(client, &tags_forever_table, &page); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL tags_forever_walk(keysrt_client *client, keysrt_walk *walk, tags_forever_params *out)
{ return keysrt_key_walk(client, &tags_forever_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL tags_forever_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &tags_forever_table, deleted); }

/* string "slow:{page}", Redis type string, database 0; TTL: 1 hour from creation; later writes keep it. tags.keys:24 */
static const keysrt_piece tags_slow_table_pieces[] KEYSRT_UNUSED = {
    {"slow:", 5, offsetof(tags_slow_params, page), &tags_type_2, "page", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key *const tags_slow_table_tags[] KEYSRT_UNUSED = {&tags_slow_table_tag_0};
static const keysrt_key tags_slow_table KEYSRT_UNUSED = {&tags_keyspace, "slow", 8, 0, KEYSRT_STRING, false,
    {2, sizeof(tags_slow_params), tags_slow_table_pieces, "slow:*", "slow:{page}"},
    &tags_type_4, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_CREATION, false, 0, 3600000, 0, 0, 0, 0, "$2\r\nPX\r\n$7\r\n3600000\r\n", 21},
    0, 1, tags_slow_table_tags, 0, 0};
/* The key's name. */
KEYSRT_CALL tags_slow_key_name(keysrt_client *client, tags_id page, keysrt_text *out)
{ return keysrt_key_name(client, &tags_slow_table, &page, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL tags_slow_parse(keysrt_client *client, keysrt_view name, tags_slow_params *out)
{ return keysrt_key_parse(client, &tags_slow_table, name, out, NULL); }
/* MISS: no such key. GET */
KEYSRT_CALL tags_slow_get(keysrt_client *client, tags_id page, keysrt_text *out)
{ return keysrt_string_get(client, &tags_slow_table, &page, out, &out->block); }
/* Value and TTL in one step. SET */
KEYSRT_CALL tags_slow_set(keysrt_client *client, tags_id page, keysrt_view value)
{ return keysrt_string_set(client, &tags_slow_table, &page, &value, keysrt_declared_ttl); }
/* Sets it where there is none; MISS: there is one, nothing changed. SET NX */
KEYSRT_CALL tags_slow_add(keysrt_client *client, tags_id page, keysrt_view value)
{ return keysrt_string_add(client, &tags_slow_table, &page, &value, keysrt_declared_ttl); }
/* Sets it and gives the old value; MISS: there was none. SET GET */
KEYSRT_CALL tags_slow_swap(keysrt_client *client, tags_id page, keysrt_view value, keysrt_text *old)
{ return keysrt_string_swap(client, &tags_slow_table, &page, &value, keysrt_declared_ttl, old, &old->block); }
/* Reads and deletes; MISS: no such key. GETDEL */
KEYSRT_CALL tags_slow_take(keysrt_client *client, tags_id page, keysrt_text *out)
{ return keysrt_string_take(client, &tags_slow_table, &page, out, &out->block); }
/* One item for each key, found or not. MGET */
KEYSRT_CALL tags_slow_get_many(keysrt_client *client, const tags_slow_params *keys, size_t count, tags_string_lookups *out)
{ return keysrt_string_get_many(client, &tags_slow_table, keys, count, out, &out->block, sizeof(tags_string_lookup), offsetof(tags_string_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL tags_slow_set_many(keysrt_client *client, const tags_slow_params *keys, const keysrt_view *values, size_t count)
{ return keysrt_string_set_many(client, &tags_slow_table, keys, values, count, keysrt_declared_ttl); }
/* OK or MISS. EXISTS */
KEYSRT_CALL tags_slow_exists(keysrt_client *client, tags_id page)
{ return keysrt_key_exists(client, &tags_slow_table, &page); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL tags_slow_ttl(keysrt_client *client, tags_id page, keysrt_duration *out)
{ return keysrt_key_ttl(client, &tags_slow_table, &page, out); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL tags_slow_delete(keysrt_client *client, tags_id page)
{ return keysrt_key_delete(client, &tags_slow_table, &page); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL tags_slow_walk(keysrt_client *client, keysrt_walk *walk, tags_slow_params *out)
{ return keysrt_key_walk(client, &tags_slow_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL tags_slow_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &tags_slow_table, deleted); }

/* string "read:{page}", Redis type string, database 0; TTL: 1 hour; every write and every read sets it anew. tags.keys:25 */
static const keysrt_piece tags_read_table_pieces[] KEYSRT_UNUSED = {
    {"read:", 5, offsetof(tags_read_params, page), &tags_type_2, "page", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key *const tags_read_table_tags[] KEYSRT_UNUSED = {&tags_read_table_tag_0};
static const keysrt_key tags_read_table KEYSRT_UNUSED = {&tags_keyspace, "read", 9, 0, KEYSRT_STRING, false,
    {2, sizeof(tags_read_params), tags_read_table_pieces, "read:*", "read:{page}"},
    &tags_type_4, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_SLIDING, false, 0, 3600000, 0, 0, 0, 0, "$2\r\nPX\r\n$7\r\n3600000\r\n", 21},
    0, 1, tags_read_table_tags, 0, 0};
/* The key's name. */
KEYSRT_CALL tags_read_key_name(keysrt_client *client, tags_id page, keysrt_text *out)
{ return keysrt_key_name(client, &tags_read_table, &page, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL tags_read_parse(keysrt_client *client, keysrt_view name, tags_read_params *out)
{ return keysrt_key_parse(client, &tags_read_table, name, out, NULL); }
/* MISS: no such key. GET */
KEYSRT_CALL tags_read_get(keysrt_client *client, tags_id page, keysrt_text *out)
{ return keysrt_string_get(client, &tags_read_table, &page, out, &out->block); }
/* Value and TTL in one step. SET */
KEYSRT_CALL tags_read_set(keysrt_client *client, tags_id page, keysrt_view value)
{ return keysrt_string_set(client, &tags_read_table, &page, &value, keysrt_declared_ttl); }
/* Sets it where there is none; MISS: there is one, nothing changed. SET NX */
KEYSRT_CALL tags_read_add(keysrt_client *client, tags_id page, keysrt_view value)
{ return keysrt_string_add(client, &tags_read_table, &page, &value, keysrt_declared_ttl); }
/* Sets it and gives the old value; MISS: there was none. SET GET */
KEYSRT_CALL tags_read_swap(keysrt_client *client, tags_id page, keysrt_view value, keysrt_text *old)
{ return keysrt_string_swap(client, &tags_read_table, &page, &value, keysrt_declared_ttl, old, &old->block); }
/* Reads and deletes; MISS: no such key. GETDEL */
KEYSRT_CALL tags_read_take(keysrt_client *client, tags_id page, keysrt_text *out)
{ return keysrt_string_take(client, &tags_read_table, &page, out, &out->block); }
/* One item for each key, found or not. MGET */
KEYSRT_CALL tags_read_get_many(keysrt_client *client, const tags_read_params *keys, size_t count, tags_string_lookups *out)
{ return keysrt_string_get_many(client, &tags_read_table, keys, count, out, &out->block, sizeof(tags_string_lookup), offsetof(tags_string_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL tags_read_set_many(keysrt_client *client, const tags_read_params *keys, const keysrt_view *values, size_t count)
{ return keysrt_string_set_many(client, &tags_read_table, keys, values, count, keysrt_declared_ttl); }
/* OK or MISS. EXISTS */
KEYSRT_CALL tags_read_exists(keysrt_client *client, tags_id page)
{ return keysrt_key_exists(client, &tags_read_table, &page); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL tags_read_ttl(keysrt_client *client, tags_id page, keysrt_duration *out)
{ return keysrt_key_ttl(client, &tags_read_table, &page, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL tags_read_renew(keysrt_client *client, tags_id page)
{ return keysrt_key_renew(client, &tags_read_table, &page, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL tags_read_delete(keysrt_client *client, tags_id page)
{ return keysrt_key_delete(client, &tags_read_table, &page); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL tags_read_walk(keysrt_client *client, keysrt_walk *walk, tags_read_params *out)
{ return keysrt_key_walk(client, &tags_read_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL tags_read_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &tags_read_table, deleted); }

/* string "chosen:{page}", Redis type string, database 0; TTL: the caller chooses: 1 second to 24 hours; every write sets it anew. tags.keys:26 */
static const keysrt_piece tags_chosen_table_pieces[] KEYSRT_UNUSED = {
    {"chosen:", 7, offsetof(tags_chosen_params, page), &tags_type_2, "page", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key *const tags_chosen_table_tags[] KEYSRT_UNUSED = {&tags_chosen_table_tag_0};
static const keysrt_key tags_chosen_table KEYSRT_UNUSED = {&tags_keyspace, "chosen", 10, 0, KEYSRT_STRING, false,
    {2, sizeof(tags_chosen_params), tags_chosen_table_pieces, "chosen:*", "chosen:{page}"},
    &tags_type_4, 0, 0,
    {KEYSRT_TTL_CALL, KEYSRT_TTL_ON_WRITE, false, 0, 0, 1000, 86400000, 0, 0, 0, 0},
    0, 1, tags_chosen_table_tags, 0, 0};
/* The key's name. */
KEYSRT_CALL tags_chosen_key_name(keysrt_client *client, tags_id page, keysrt_text *out)
{ return keysrt_key_name(client, &tags_chosen_table, &page, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL tags_chosen_parse(keysrt_client *client, keysrt_view name, tags_chosen_params *out)
{ return keysrt_key_parse(client, &tags_chosen_table, name, out, NULL); }
/* MISS: no such key. GET */
KEYSRT_CALL tags_chosen_get(keysrt_client *client, tags_id page, keysrt_text *out)
{ return keysrt_string_get(client, &tags_chosen_table, &page, out, &out->block); }
/* Value and TTL in one step. SET */
KEYSRT_CALL tags_chosen_set(keysrt_client *client, tags_id page, keysrt_view value, keysrt_duration ttl)
{ return keysrt_string_set(client, &tags_chosen_table, &page, &value, ttl); }
/* Sets it where there is none; MISS: there is one, nothing changed. SET NX */
KEYSRT_CALL tags_chosen_add(keysrt_client *client, tags_id page, keysrt_view value, keysrt_duration ttl)
{ return keysrt_string_add(client, &tags_chosen_table, &page, &value, ttl); }
/* Sets it and gives the old value; MISS: there was none. SET GET */
KEYSRT_CALL tags_chosen_swap(keysrt_client *client, tags_id page, keysrt_view value, keysrt_duration ttl, keysrt_text *old)
{ return keysrt_string_swap(client, &tags_chosen_table, &page, &value, ttl, old, &old->block); }
/* Reads and deletes; MISS: no such key. GETDEL */
KEYSRT_CALL tags_chosen_take(keysrt_client *client, tags_id page, keysrt_text *out)
{ return keysrt_string_take(client, &tags_chosen_table, &page, out, &out->block); }
/* One item for each key, found or not. MGET */
KEYSRT_CALL tags_chosen_get_many(keysrt_client *client, const tags_chosen_params *keys, size_t count, tags_string_lookups *out)
{ return keysrt_string_get_many(client, &tags_chosen_table, keys, count, out, &out->block, sizeof(tags_string_lookup), offsetof(tags_string_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL tags_chosen_set_many(keysrt_client *client, const tags_chosen_params *keys, const keysrt_view *values, size_t count, keysrt_duration ttl)
{ return keysrt_string_set_many(client, &tags_chosen_table, keys, values, count, ttl); }
/* OK or MISS. EXISTS */
KEYSRT_CALL tags_chosen_exists(keysrt_client *client, tags_id page)
{ return keysrt_key_exists(client, &tags_chosen_table, &page); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL tags_chosen_ttl(keysrt_client *client, tags_id page, keysrt_duration *out)
{ return keysrt_key_ttl(client, &tags_chosen_table, &page, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL tags_chosen_renew(keysrt_client *client, tags_id page, keysrt_duration ttl)
{ return keysrt_key_renew(client, &tags_chosen_table, &page, ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL tags_chosen_delete(keysrt_client *client, tags_id page)
{ return keysrt_key_delete(client, &tags_chosen_table, &page); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL tags_chosen_walk(keysrt_client *client, keysrt_walk *walk, tags_chosen_params *out)
{ return keysrt_key_walk(client, &tags_chosen_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL tags_chosen_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &tags_chosen_table, deleted); }

/* string "done:{page}", Redis type string, database 0; TTL: 1 hour after finish; until then the key stays. tags.keys:27 */
static const keysrt_piece tags_done_table_pieces[] KEYSRT_UNUSED = {
    {"done:", 5, offsetof(tags_done_params, page), &tags_type_2, "page", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key *const tags_done_table_tags[] KEYSRT_UNUSED = {&tags_done_table_tag_0};
static const keysrt_key tags_done_table KEYSRT_UNUSED = {&tags_keyspace, "done", 11, 0, KEYSRT_STRING, false,
    {2, sizeof(tags_done_params), tags_done_table_pieces, "done:*", "done:{page}"},
    &tags_type_4, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_AFTER, false, 0, 3600000, 0, 0, 0, 0, "$2\r\nPX\r\n$7\r\n3600000\r\n", 21},
    0, 1, tags_done_table_tags, 0, 0};
/* The key's name. */
KEYSRT_CALL tags_done_key_name(keysrt_client *client, tags_id page, keysrt_text *out)
{ return keysrt_key_name(client, &tags_done_table, &page, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL tags_done_parse(keysrt_client *client, keysrt_view name, tags_done_params *out)
{ return keysrt_key_parse(client, &tags_done_table, name, out, NULL); }
/* MISS: no such key. GET */
KEYSRT_CALL tags_done_get(keysrt_client *client, tags_id page, keysrt_text *out)
{ return keysrt_string_get(client, &tags_done_table, &page, out, &out->block); }
/* Value and TTL in one step. SET */
KEYSRT_CALL tags_done_set(keysrt_client *client, tags_id page, keysrt_view value)
{ return keysrt_string_set(client, &tags_done_table, &page, &value, keysrt_declared_ttl); }
/* Sets it where there is none; MISS: there is one, nothing changed. SET NX */
KEYSRT_CALL tags_done_add(keysrt_client *client, tags_id page, keysrt_view value)
{ return keysrt_string_add(client, &tags_done_table, &page, &value, keysrt_declared_ttl); }
/* Sets it and gives the old value; MISS: there was none. SET GET */
KEYSRT_CALL tags_done_swap(keysrt_client *client, tags_id page, keysrt_view value, keysrt_text *old)
{ return keysrt_string_swap(client, &tags_done_table, &page, &value, keysrt_declared_ttl, old, &old->block); }
/* Reads and deletes; MISS: no such key. GETDEL */
KEYSRT_CALL tags_done_take(keysrt_client *client, tags_id page, keysrt_text *out)
{ return keysrt_string_take(client, &tags_done_table, &page, out, &out->block); }
/* One item for each key, found or not. MGET */
KEYSRT_CALL tags_done_get_many(keysrt_client *client, const tags_done_params *keys, size_t count, tags_string_lookups *out)
{ return keysrt_string_get_many(client, &tags_done_table, keys, count, out, &out->block, sizeof(tags_string_lookup), offsetof(tags_string_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL tags_done_set_many(keysrt_client *client, const tags_done_params *keys, const keysrt_view *values, size_t count)
{ return keysrt_string_set_many(client, &tags_done_table, keys, values, count, keysrt_declared_ttl); }
/* OK or MISS. EXISTS */
KEYSRT_CALL tags_done_exists(keysrt_client *client, tags_id page)
{ return keysrt_key_exists(client, &tags_done_table, &page); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL tags_done_ttl(keysrt_client *client, tags_id page, keysrt_duration *out)
{ return keysrt_key_ttl(client, &tags_done_table, &page, out); }
/* Starts the TTL; MISS: no such key. PEXPIRE */
KEYSRT_CALL tags_done_finish(keysrt_client *client, tags_id page)
{ return keysrt_key_finish(client, &tags_done_table, &page); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL tags_done_delete(keysrt_client *client, tags_id page)
{ return keysrt_key_delete(client, &tags_done_table, &page); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL tags_done_walk(keysrt_client *client, keysrt_walk *walk, tags_done_params *out)
{ return keysrt_key_walk(client, &tags_done_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL tags_done_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &tags_done_table, deleted); }

/* string "brief:{page}", Redis type string, database 0; TTL: 100 milliseconds; every write sets it anew. tags.keys:28 */
static const keysrt_piece tags_brief_table_pieces[] KEYSRT_UNUSED = {
    {"brief:", 6, offsetof(tags_brief_params, page), &tags_type_2, "page", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key *const tags_brief_table_tags[] KEYSRT_UNUSED = {&tags_brief_table_tag_0};
static const keysrt_key tags_brief_table KEYSRT_UNUSED = {&tags_keyspace, "brief", 12, 0, KEYSRT_STRING, false,
    {2, sizeof(tags_brief_params), tags_brief_table_pieces, "brief:*", "brief:{page}"},
    &tags_type_4, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 100, 0, 0, 0, 0, "$2\r\nPX\r\n$3\r\n100\r\n", 17},
    0, 1, tags_brief_table_tags, 0, 0};
/* The key's name. */
KEYSRT_CALL tags_brief_key_name(keysrt_client *client, tags_id page, keysrt_text *out)
{ return keysrt_key_name(client, &tags_brief_table, &page, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL tags_brief_parse(keysrt_client *client, keysrt_view name, tags_brief_params *out)
{ return keysrt_key_parse(client, &tags_brief_table, name, out, NULL); }
/* MISS: no such key. GET */
KEYSRT_CALL tags_brief_get(keysrt_client *client, tags_id page, keysrt_text *out)
{ return keysrt_string_get(client, &tags_brief_table, &page, out, &out->block); }
/* Value and TTL in one step. SET */
KEYSRT_CALL tags_brief_set(keysrt_client *client, tags_id page, keysrt_view value)
{ return keysrt_string_set(client, &tags_brief_table, &page, &value, keysrt_declared_ttl); }
/* Sets it where there is none; MISS: there is one, nothing changed. SET NX */
KEYSRT_CALL tags_brief_add(keysrt_client *client, tags_id page, keysrt_view value)
{ return keysrt_string_add(client, &tags_brief_table, &page, &value, keysrt_declared_ttl); }
/* Sets it and gives the old value; MISS: there was none. SET GET */
KEYSRT_CALL tags_brief_swap(keysrt_client *client, tags_id page, keysrt_view value, keysrt_text *old)
{ return keysrt_string_swap(client, &tags_brief_table, &page, &value, keysrt_declared_ttl, old, &old->block); }
/* Reads and deletes; MISS: no such key. GETDEL */
KEYSRT_CALL tags_brief_take(keysrt_client *client, tags_id page, keysrt_text *out)
{ return keysrt_string_take(client, &tags_brief_table, &page, out, &out->block); }
/* One item for each key, found or not. MGET */
KEYSRT_CALL tags_brief_get_many(keysrt_client *client, const tags_brief_params *keys, size_t count, tags_string_lookups *out)
{ return keysrt_string_get_many(client, &tags_brief_table, keys, count, out, &out->block, sizeof(tags_string_lookup), offsetof(tags_string_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL tags_brief_set_many(keysrt_client *client, const tags_brief_params *keys, const keysrt_view *values, size_t count)
{ return keysrt_string_set_many(client, &tags_brief_table, keys, values, count, keysrt_declared_ttl); }
/* OK or MISS. EXISTS */
KEYSRT_CALL tags_brief_exists(keysrt_client *client, tags_id page)
{ return keysrt_key_exists(client, &tags_brief_table, &page); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL tags_brief_ttl(keysrt_client *client, tags_id page, keysrt_duration *out)
{ return keysrt_key_ttl(client, &tags_brief_table, &page, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL tags_brief_renew(keysrt_client *client, tags_id page)
{ return keysrt_key_renew(client, &tags_brief_table, &page, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL tags_brief_delete(keysrt_client *client, tags_id page)
{ return keysrt_key_delete(client, &tags_brief_table, &page); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL tags_brief_walk(keysrt_client *client, keysrt_walk *walk, tags_brief_params *out)
{ return keysrt_key_walk(client, &tags_brief_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL tags_brief_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &tags_brief_table, deleted); }

/* string "two:{left}:{right}", Redis type string, database 0; TTL: 1 minute; every write sets it anew. tags.keys:29 */
static const keysrt_piece tags_two_table_pieces[] KEYSRT_UNUSED = {
    {"two:", 4, offsetof(tags_two_params, left), &tags_type_2, "left", false},
    {":", 1, offsetof(tags_two_params, right), &tags_type_2, "right", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key *const tags_two_table_tags[] KEYSRT_UNUSED = {&tags_two_table_tag_0, &tags_two_table_tag_1};
static const keysrt_key tags_two_table KEYSRT_UNUSED = {&tags_keyspace, "two", 13, 0, KEYSRT_STRING, false,
    {3, sizeof(tags_two_params), tags_two_table_pieces, "two:*:*", "two:{left}:{right}"},
    &tags_type_4, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 60000, 0, 0, 0, 0, "$2\r\nPX\r\n$5\r\n60000\r\n", 19},
    0, 2, tags_two_table_tags, 0, 0};
/* The key's name. */
KEYSRT_CALL tags_two_key_name(keysrt_client *client, tags_id left, tags_id right, keysrt_text *out)
{
    const tags_two_params params = {left, right};
    return keysrt_key_name(client, &tags_two_table, &params, out);
}
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL tags_two_parse(keysrt_client *client, keysrt_view name, tags_two_params *out)
{ return keysrt_key_parse(client, &tags_two_table, name, out, NULL); }
/* MISS: no such key. GET */
KEYSRT_CALL tags_two_get(keysrt_client *client, tags_id left, tags_id right, keysrt_text *out)
{
    const tags_two_params params = {left, right};
    return keysrt_string_get(client, &tags_two_table, &params, out, &out->block);
}
/* Value and TTL in one step. SET */
KEYSRT_CALL tags_two_set(keysrt_client *client, tags_id left, tags_id right, keysrt_view value)
{
    const tags_two_params params = {left, right};
    return keysrt_string_set(client, &tags_two_table, &params, &value, keysrt_declared_ttl);
}
/* Sets it where there is none; MISS: there is one, nothing changed. SET NX */
KEYSRT_CALL tags_two_add(keysrt_client *client, tags_id left, tags_id right, keysrt_view value)
{
    const tags_two_params params = {left, right};
    return keysrt_string_add(client, &tags_two_table, &params, &value, keysrt_declared_ttl);
}
/* Sets it and gives the old value; MISS: there was none. SET GET */
KEYSRT_CALL tags_two_swap(keysrt_client *client, tags_id left, tags_id right, keysrt_view value, keysrt_text *old)
{
    const tags_two_params params = {left, right};
    return keysrt_string_swap(client, &tags_two_table, &params, &value, keysrt_declared_ttl, old, &old->block);
}
/* Reads and deletes; MISS: no such key. GETDEL */
KEYSRT_CALL tags_two_take(keysrt_client *client, tags_id left, tags_id right, keysrt_text *out)
{
    const tags_two_params params = {left, right};
    return keysrt_string_take(client, &tags_two_table, &params, out, &out->block);
}
/* One item for each key, found or not. MGET */
KEYSRT_CALL tags_two_get_many(keysrt_client *client, const tags_two_params *keys, size_t count, tags_string_lookups *out)
{ return keysrt_string_get_many(client, &tags_two_table, keys, count, out, &out->block, sizeof(tags_string_lookup), offsetof(tags_string_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL tags_two_set_many(keysrt_client *client, const tags_two_params *keys, const keysrt_view *values, size_t count)
{ return keysrt_string_set_many(client, &tags_two_table, keys, values, count, keysrt_declared_ttl); }
/* OK or MISS. EXISTS */
KEYSRT_CALL tags_two_exists(keysrt_client *client, tags_id left, tags_id right)
{
    const tags_two_params params = {left, right};
    return keysrt_key_exists(client, &tags_two_table, &params);
}
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL tags_two_ttl(keysrt_client *client, tags_id left, tags_id right, keysrt_duration *out)
{
    const tags_two_params params = {left, right};
    return keysrt_key_ttl(client, &tags_two_table, &params, out);
}
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL tags_two_renew(keysrt_client *client, tags_id left, tags_id right)
{
    const tags_two_params params = {left, right};
    return keysrt_key_renew(client, &tags_two_table, &params, keysrt_declared_ttl);
}
/* MISS: there was none. UNLINK */
KEYSRT_CALL tags_two_delete(keysrt_client *client, tags_id left, tags_id right)
{
    const tags_two_params params = {left, right};
    return keysrt_key_delete(client, &tags_two_table, &params);
}
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL tags_two_walk(keysrt_client *client, keysrt_walk *walk, tags_two_params *out)
{ return keysrt_key_walk(client, &tags_two_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL tags_two_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &tags_two_table, deleted); }

/* string "global", Redis type string, database 0; TTL: 1 minute; every write sets it anew. tags.keys:30 */
static const keysrt_piece tags_global_table_pieces[] KEYSRT_UNUSED = {
    {"global", 6, 0, 0, 0, false},
};
static const keysrt_key *const tags_global_table_tags[] KEYSRT_UNUSED = {&tags_global_table_tag_0};
static const keysrt_key tags_global_table KEYSRT_UNUSED = {&tags_keyspace, "global", 14, 0, KEYSRT_STRING, false,
    {1, 0, tags_global_table_pieces, "global", "global"},
    &tags_type_4, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 60000, 0, 0, 0, 0, "$2\r\nPX\r\n$5\r\n60000\r\n", 19},
    0, 1, tags_global_table_tags, 0, 0};
/* The key's name. */
KEYSRT_CALL tags_global_key_name(keysrt_client *client, keysrt_text *out)
{ return keysrt_key_name(client, &tags_global_table, NULL, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL tags_global_parse(keysrt_client *client, keysrt_view name)
{ return keysrt_key_parse(client, &tags_global_table, name, NULL, NULL); }
/* MISS: no such key. GET */
KEYSRT_CALL tags_global_get(keysrt_client *client, keysrt_text *out)
{ return keysrt_string_get(client, &tags_global_table, NULL, out, &out->block); }
/* Value and TTL in one step. SET */
KEYSRT_CALL tags_global_set(keysrt_client *client, keysrt_view value)
{ return keysrt_string_set(client, &tags_global_table, NULL, &value, keysrt_declared_ttl); }
/* Sets it where there is none; MISS: there is one, nothing changed. SET NX */
KEYSRT_CALL tags_global_add(keysrt_client *client, keysrt_view value)
{ return keysrt_string_add(client, &tags_global_table, NULL, &value, keysrt_declared_ttl); }
/* Sets it and gives the old value; MISS: there was none. SET GET */
KEYSRT_CALL tags_global_swap(keysrt_client *client, keysrt_view value, keysrt_text *old)
{ return keysrt_string_swap(client, &tags_global_table, NULL, &value, keysrt_declared_ttl, old, &old->block); }
/* Reads and deletes; MISS: no such key. GETDEL */
KEYSRT_CALL tags_global_take(keysrt_client *client, keysrt_text *out)
{ return keysrt_string_take(client, &tags_global_table, NULL, out, &out->block); }
/* OK or MISS. EXISTS */
KEYSRT_CALL tags_global_exists(keysrt_client *client)
{ return keysrt_key_exists(client, &tags_global_table, NULL); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL tags_global_ttl(keysrt_client *client, keysrt_duration *out)
{ return keysrt_key_ttl(client, &tags_global_table, NULL, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL tags_global_renew(keysrt_client *client)
{ return keysrt_key_renew(client, &tags_global_table, NULL, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL tags_global_delete(keysrt_client *client)
{ return keysrt_key_delete(client, &tags_global_table, NULL); }

/* counter "hits:{page}", Redis type string, database 0; TTL: 1 minute; every write sets it anew. tags.keys:31 */
static const keysrt_piece tags_hits_table_pieces[] KEYSRT_UNUSED = {
    {"hits:", 5, offsetof(tags_hits_params, page), &tags_type_2, "page", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key *const tags_hits_table_tags[] KEYSRT_UNUSED = {&tags_hits_table_tag_0};
static const keysrt_key tags_hits_table KEYSRT_UNUSED = {&tags_keyspace, "hits", 15, 0, KEYSRT_COUNTER, false,
    {2, sizeof(tags_hits_params), tags_hits_table_pieces, "hits:*", "hits:{page}"},
    &tags_type_5, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 60000, 0, 0, 0, 0, "$2\r\nPX\r\n$5\r\n60000\r\n", 19},
    0, 1, tags_hits_table_tags, 0, 0};
/* The key's name. */
KEYSRT_CALL tags_hits_key_name(keysrt_client *client, tags_id page, keysrt_text *out)
{ return keysrt_key_name(client, &tags_hits_table, &page, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL tags_hits_parse(keysrt_client *client, keysrt_view name, tags_hits_params *out)
{ return keysrt_key_parse(client, &tags_hits_table, name, out, NULL); }
/* MISS: never counted. GET */
KEYSRT_CALL tags_hits_get(keysrt_client *client, tags_id page, int64_t *out)
{ return keysrt_counter_get(client, &tags_hits_table, &page, out); }
/* By one; out may be NULL. INCRBY */
KEYSRT_CALL tags_hits_increment(keysrt_client *client, tags_id page, int64_t *out)
{ return keysrt_counter_add(client, &tags_hits_table, &page, 1, keysrt_declared_ttl, out); }
/* By one; out may be NULL. INCRBY */
KEYSRT_CALL tags_hits_decrement(keysrt_client *client, tags_id page, int64_t *out)
{ return keysrt_counter_add(client, &tags_hits_table, &page, -1, keysrt_declared_ttl, out); }
/* By any number; out may be NULL. INCRBY */
KEYSRT_CALL tags_hits_add(keysrt_client *client, tags_id page, int64_t by, int64_t *out)
{ return keysrt_counter_add(client, &tags_hits_table, &page, by, keysrt_declared_ttl, out); }
/* Sets it; old (may be NULL) is 0 where there was none. SET GET */
KEYSRT_CALL tags_hits_reset(keysrt_client *client, tags_id page, int64_t value, int64_t *old)
{ return keysrt_counter_reset(client, &tags_hits_table, &page, &value, keysrt_declared_ttl, old); }
/* OK or MISS. EXISTS */
KEYSRT_CALL tags_hits_exists(keysrt_client *client, tags_id page)
{ return keysrt_key_exists(client, &tags_hits_table, &page); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL tags_hits_ttl(keysrt_client *client, tags_id page, keysrt_duration *out)
{ return keysrt_key_ttl(client, &tags_hits_table, &page, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL tags_hits_renew(keysrt_client *client, tags_id page)
{ return keysrt_key_renew(client, &tags_hits_table, &page, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL tags_hits_delete(keysrt_client *client, tags_id page)
{ return keysrt_key_delete(client, &tags_hits_table, &page); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL tags_hits_walk(keysrt_client *client, keysrt_walk *walk, tags_hits_params *out)
{ return keysrt_key_walk(client, &tags_hits_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL tags_hits_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &tags_hits_table, deleted); }

/* counter "total:{page}", Redis type string, database 0; TTL: never expires. tags.keys:32 */
static const keysrt_piece tags_total_table_pieces[] KEYSRT_UNUSED = {
    {"total:", 6, offsetof(tags_total_params, page), &tags_type_2, "page", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key *const tags_total_table_tags[] KEYSRT_UNUSED = {&tags_total_table_tag_0};
static const keysrt_key tags_total_table KEYSRT_UNUSED = {&tags_keyspace, "total", 16, 0, KEYSRT_COUNTER, false,
    {2, sizeof(tags_total_params), tags_total_table_pieces, "total:*", "total:{page}"},
    &tags_type_5, 0, 0,
    {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0},
    0, 1, tags_total_table_tags, 0, 0};
/* The key's name. */
KEYSRT_CALL tags_total_key_name(keysrt_client *client, tags_id page, keysrt_text *out)
{ return keysrt_key_name(client, &tags_total_table, &page, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL tags_total_parse(keysrt_client *client, keysrt_view name, tags_total_params *out)
{ return keysrt_key_parse(client, &tags_total_table, name, out, NULL); }
/* MISS: never counted. GET */
KEYSRT_CALL tags_total_get(keysrt_client *client, tags_id page, int64_t *out)
{ return keysrt_counter_get(client, &tags_total_table, &page, out); }
/* By one; out may be NULL. INCRBY */
KEYSRT_CALL tags_total_increment(keysrt_client *client, tags_id page, int64_t *out)
{ return keysrt_counter_add(client, &tags_total_table, &page, 1, keysrt_declared_ttl, out); }
/* By one; out may be NULL. INCRBY */
KEYSRT_CALL tags_total_decrement(keysrt_client *client, tags_id page, int64_t *out)
{ return keysrt_counter_add(client, &tags_total_table, &page, -1, keysrt_declared_ttl, out); }
/* By any number; out may be NULL. INCRBY */
KEYSRT_CALL tags_total_add(keysrt_client *client, tags_id page, int64_t by, int64_t *out)
{ return keysrt_counter_add(client, &tags_total_table, &page, by, keysrt_declared_ttl, out); }
/* Sets it; old (may be NULL) is 0 where there was none. SET GET */
KEYSRT_CALL tags_total_reset(keysrt_client *client, tags_id page, int64_t value, int64_t *old)
{ return keysrt_counter_reset(client, &tags_total_table, &page, &value, keysrt_declared_ttl, old); }
/* OK or MISS. EXISTS */
KEYSRT_CALL tags_total_exists(keysrt_client *client, tags_id page)
{ return keysrt_key_exists(client, &tags_total_table, &page); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL tags_total_ttl(keysrt_client *client, tags_id page, keysrt_duration *out)
{ return keysrt_key_ttl(client, &tags_total_table, &page, out); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL tags_total_delete(keysrt_client *client, tags_id page)
{ return keysrt_key_delete(client, &tags_total_table, &page); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL tags_total_walk(keysrt_client *client, keysrt_walk *walk, tags_total_params *out)
{ return keysrt_key_walk(client, &tags_total_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL tags_total_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &tags_total_table, deleted); }

/* counter "small:{page}", Redis type string, database 0; TTL: 1 minute; every write sets it anew. tags.keys:33 */
static const keysrt_piece tags_small_table_pieces[] KEYSRT_UNUSED = {
    {"small:", 6, offsetof(tags_small_params, page), &tags_type_2, "page", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key *const tags_small_table_tags[] KEYSRT_UNUSED = {&tags_small_table_tag_0};
static const keysrt_key tags_small_table KEYSRT_UNUSED = {&tags_keyspace, "small", 17, 0, KEYSRT_COUNTER, false,
    {2, sizeof(tags_small_params), tags_small_table_pieces, "small:*", "small:{page}"},
    &tags_type_6, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 60000, 0, 0, 0, 0, "$2\r\nPX\r\n$5\r\n60000\r\n", 19},
    0, 1, tags_small_table_tags, 0, 0};
/* The key's name. */
KEYSRT_CALL tags_small_key_name(keysrt_client *client, tags_id page, keysrt_text *out)
{ return keysrt_key_name(client, &tags_small_table, &page, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL tags_small_parse(keysrt_client *client, keysrt_view name, tags_small_params *out)
{ return keysrt_key_parse(client, &tags_small_table, name, out, NULL); }
/* MISS: never counted. GET */
KEYSRT_CALL tags_small_get(keysrt_client *client, tags_id page, uint8_t *out)
{ return keysrt_counter_get(client, &tags_small_table, &page, out); }
/* By one; out may be NULL. INCRBY */
KEYSRT_CALL tags_small_increment(keysrt_client *client, tags_id page, uint8_t *out)
{ return keysrt_counter_add(client, &tags_small_table, &page, 1, keysrt_declared_ttl, out); }
/* By one; out may be NULL. INCRBY */
KEYSRT_CALL tags_small_decrement(keysrt_client *client, tags_id page, uint8_t *out)
{ return keysrt_counter_add(client, &tags_small_table, &page, -1, keysrt_declared_ttl, out); }
/* By any number; out may be NULL. INCRBY */
KEYSRT_CALL tags_small_add(keysrt_client *client, tags_id page, int64_t by, uint8_t *out)
{ return keysrt_counter_add(client, &tags_small_table, &page, by, keysrt_declared_ttl, out); }
/* Sets it; old (may be NULL) is 0 where there was none. SET GET */
KEYSRT_CALL tags_small_reset(keysrt_client *client, tags_id page, uint8_t value, uint8_t *old)
{ return keysrt_counter_reset(client, &tags_small_table, &page, &value, keysrt_declared_ttl, old); }
/* OK or MISS. EXISTS */
KEYSRT_CALL tags_small_exists(keysrt_client *client, tags_id page)
{ return keysrt_key_exists(client, &tags_small_table, &page); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL tags_small_ttl(keysrt_client *client, tags_id page, keysrt_duration *out)
{ return keysrt_key_ttl(client, &tags_small_table, &page, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL tags_small_renew(keysrt_client *client, tags_id page)
{ return keysrt_key_renew(client, &tags_small_table, &page, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL tags_small_delete(keysrt_client *client, tags_id page)
{ return keysrt_key_delete(client, &tags_small_table, &page); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL tags_small_walk(keysrt_client *client, keysrt_walk *walk, tags_small_params *out)
{ return keysrt_key_walk(client, &tags_small_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL tags_small_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &tags_small_table, deleted); }

/* hash "record:{page}", Redis type hash, database 0; TTL: 1 minute; every write sets it anew. tags.keys:34 */
typedef struct tags_record {
    keysrt_view name;
    int64_t views;
    bool has_note;
    keysrt_view note;
    keysrt_block block; /* of a result */
} tags_record;
static inline void tags_record_clear(tags_record *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}
#define TAGS_RECORD_FIELD_NAME (UINT64_C(1) << 0)
#define TAGS_RECORD_FIELD_VIEWS (UINT64_C(1) << 1)
#define TAGS_RECORD_FIELD_NOTE (UINT64_C(1) << 2)
static const keysrt_piece tags_record_table_pieces[] KEYSRT_UNUSED = {
    {"record:", 7, offsetof(tags_record_params, page), &tags_type_2, "page", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key *const tags_record_table_tags[] KEYSRT_UNUSED = {&tags_record_table_tag_0};
static const keysrt_field tags_record_table_fields[] KEYSRT_UNUSED = {
    {"name", 4, offsetof(tags_record, name), KEYSRT_NO_OFFSET, &tags_type_4, "$4\r\nname\r\n", 10},
    {"views", 5, offsetof(tags_record, views), KEYSRT_NO_OFFSET, &tags_type_5, "$5\r\nviews\r\n", 11},
    {"note", 4, offsetof(tags_record, note), offsetof(tags_record, has_note), &tags_type_4, "$4\r\nnote\r\n", 10},
};
static const keysrt_record tags_record_table_record KEYSRT_UNUSED = {"record", offsetof(tags_record, block), 3, tags_record_table_fields, 0, 0};
static const keysrt_key tags_record_table KEYSRT_UNUSED = {&tags_keyspace, "record", 18, 0, KEYSRT_HASH, false,
    {2, sizeof(tags_record_params), tags_record_table_pieces, "record:*", "record:{page}"},
    0, 0, &tags_record_table_record,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 60000, 0, 0, 0, 0, "$2\r\nPX\r\n$5\r\n60000\r\n", 19},
    0, 1, tags_record_table_tags, 0, 0};
/* The key's name. */
KEYSRT_CALL tags_record_key_name(keysrt_client *client, tags_id page, keysrt_text *out)
{ return keysrt_key_name(client, &tags_record_table, &page, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL tags_record_parse(keysrt_client *client, keysrt_view name, tags_record_params *out)
{ return keysrt_key_parse(client, &tags_record_table, name, out, NULL); }
/* All fields; MISS: no such key. HGETALL */
KEYSRT_CALL tags_record_get(keysrt_client *client, tags_id page, tags_record *out)
{ return keysrt_hash_get(client, &tags_record_table, &page, out, &out->block); }
/* Replaces the whole key in one step. DEL, HSET */
KEYSRT_CALL tags_record_put(keysrt_client *client, tags_id page, const tags_record *record)
{ return keysrt_hash_put(client, &tags_record_table, &page, record, keysrt_declared_ttl); }
/* The fields of the mask; MISS: no such key. HMGET */
KEYSRT_CALL tags_record_get_fields(keysrt_client *client, tags_id page, uint64_t mask, tags_record *out)
{ return keysrt_hash_get_fields(client, &tags_record_table, &page, mask, out, &out->block); }
/* The fields of the mask; optional ones that are not there are deleted. HSET */
KEYSRT_CALL tags_record_set_fields(keysrt_client *client, tags_id page, uint64_t mask, const tags_record *record)
{ return keysrt_hash_set_fields(client, &tags_record_table, &page, mask, record, keysrt_declared_ttl); }
/* Optional fields of the mask; deleted may be NULL. HDEL */
KEYSRT_CALL tags_record_delete_fields(keysrt_client *client, tags_id page, uint64_t mask, uint64_t *deleted)
{ return keysrt_hash_delete_fields(client, &tags_record_table, &page, mask, deleted); }
/* MISS: no such key or field. HGET */
KEYSRT_CALL tags_record_get_name(keysrt_client *client, tags_id page, keysrt_text *out)
{ return keysrt_hash_get_field(client, &tags_record_table, &page, 0, out, &out->block); }
/* One field alone. HSET */
KEYSRT_CALL tags_record_set_name(keysrt_client *client, tags_id page, keysrt_view value)
{ return keysrt_hash_set_field(client, &tags_record_table, &page, 0, &value, keysrt_declared_ttl); }
/* MISS: no such key or field. HGET */
KEYSRT_CALL tags_record_get_views(keysrt_client *client, tags_id page, int64_t *out)
{ return keysrt_hash_get_field(client, &tags_record_table, &page, 1, out, NULL); }
/* One field alone. HSET */
KEYSRT_CALL tags_record_set_views(keysrt_client *client, tags_id page, int64_t value)
{ return keysrt_hash_set_field(client, &tags_record_table, &page, 1, &value, keysrt_declared_ttl); }
/* out may be NULL. HINCRBY */
KEYSRT_CALL tags_record_increment_views(keysrt_client *client, tags_id page, int64_t by, int64_t *out)
{ return keysrt_hash_increment(client, &tags_record_table, &page, 1, &by, keysrt_declared_ttl, out); }
/* MISS: no such key or field. HGET */
KEYSRT_CALL tags_record_get_note(keysrt_client *client, tags_id page, keysrt_text *out)
{ return keysrt_hash_get_field(client, &tags_record_table, &page, 2, out, &out->block); }
/* One field alone. HSET */
KEYSRT_CALL tags_record_set_note(keysrt_client *client, tags_id page, keysrt_view value)
{ return keysrt_hash_set_field(client, &tags_record_table, &page, 2, &value, keysrt_declared_ttl); }
/* OK or MISS. EXISTS */
KEYSRT_CALL tags_record_exists(keysrt_client *client, tags_id page)
{ return keysrt_key_exists(client, &tags_record_table, &page); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL tags_record_ttl(keysrt_client *client, tags_id page, keysrt_duration *out)
{ return keysrt_key_ttl(client, &tags_record_table, &page, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL tags_record_renew(keysrt_client *client, tags_id page)
{ return keysrt_key_renew(client, &tags_record_table, &page, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL tags_record_delete(keysrt_client *client, tags_id page)
{ return keysrt_key_delete(client, &tags_record_table, &page); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL tags_record_walk(keysrt_client *client, keysrt_walk *walk, tags_record_params *out)
{ return keysrt_key_walk(client, &tags_record_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL tags_record_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &tags_record_table, deleted); }

/* hash "plain:{page}", Redis type hash, database 0; TTL: never expires. tags.keys:35 */
typedef struct tags_plain {
    keysrt_view name;
    int64_t views;
    keysrt_block block; /* of a result */
} tags_plain;
static inline void tags_plain_clear(tags_plain *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}
#define TAGS_PLAIN_FIELD_NAME (UINT64_C(1) << 0)
#define TAGS_PLAIN_FIELD_VIEWS (UINT64_C(1) << 1)
static const keysrt_piece tags_plain_table_pieces[] KEYSRT_UNUSED = {
    {"plain:", 6, offsetof(tags_plain_params, page), &tags_type_2, "page", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key *const tags_plain_table_tags[] KEYSRT_UNUSED = {&tags_plain_table_tag_0};
static const keysrt_field tags_plain_table_fields[] KEYSRT_UNUSED = {
    {"name", 4, offsetof(tags_plain, name), KEYSRT_NO_OFFSET, &tags_type_4, "$4\r\nname\r\n", 10},
    {"views", 5, offsetof(tags_plain, views), KEYSRT_NO_OFFSET, &tags_type_5, "$5\r\nviews\r\n", 11},
};
static const keysrt_record tags_plain_table_record KEYSRT_UNUSED = {"plain", offsetof(tags_plain, block), 2, tags_plain_table_fields, 0, 0};
static const keysrt_key tags_plain_table KEYSRT_UNUSED = {&tags_keyspace, "plain", 19, 0, KEYSRT_HASH, false,
    {2, sizeof(tags_plain_params), tags_plain_table_pieces, "plain:*", "plain:{page}"},
    0, 0, &tags_plain_table_record,
    {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0},
    0, 1, tags_plain_table_tags, 0, 0};
/* The key's name. */
KEYSRT_CALL tags_plain_key_name(keysrt_client *client, tags_id page, keysrt_text *out)
{ return keysrt_key_name(client, &tags_plain_table, &page, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL tags_plain_parse(keysrt_client *client, keysrt_view name, tags_plain_params *out)
{ return keysrt_key_parse(client, &tags_plain_table, name, out, NULL); }
/* All fields; MISS: no such key. HGETALL */
KEYSRT_CALL tags_plain_get(keysrt_client *client, tags_id page, tags_plain *out)
{ return keysrt_hash_get(client, &tags_plain_table, &page, out, &out->block); }
/* Replaces the whole key in one step. DEL, HSET */
KEYSRT_CALL tags_plain_put(keysrt_client *client, tags_id page, const tags_plain *record)
{ return keysrt_hash_put(client, &tags_plain_table, &page, record, keysrt_declared_ttl); }
/* The fields of the mask; MISS: no such key. HMGET */
KEYSRT_CALL tags_plain_get_fields(keysrt_client *client, tags_id page, uint64_t mask, tags_plain *out)
{ return keysrt_hash_get_fields(client, &tags_plain_table, &page, mask, out, &out->block); }
/* The fields of the mask; optional ones that are not there are deleted. HSET */
KEYSRT_CALL tags_plain_set_fields(keysrt_client *client, tags_id page, uint64_t mask, const tags_plain *record)
{ return keysrt_hash_set_fields(client, &tags_plain_table, &page, mask, record, keysrt_declared_ttl); }
/* MISS: no such key or field. HGET */
KEYSRT_CALL tags_plain_get_name(keysrt_client *client, tags_id page, keysrt_text *out)
{ return keysrt_hash_get_field(client, &tags_plain_table, &page, 0, out, &out->block); }
/* One field alone. HSET */
KEYSRT_CALL tags_plain_set_name(keysrt_client *client, tags_id page, keysrt_view value)
{ return keysrt_hash_set_field(client, &tags_plain_table, &page, 0, &value, keysrt_declared_ttl); }
/* MISS: no such key or field. HGET */
KEYSRT_CALL tags_plain_get_views(keysrt_client *client, tags_id page, int64_t *out)
{ return keysrt_hash_get_field(client, &tags_plain_table, &page, 1, out, NULL); }
/* One field alone. HSET */
KEYSRT_CALL tags_plain_set_views(keysrt_client *client, tags_id page, int64_t value)
{ return keysrt_hash_set_field(client, &tags_plain_table, &page, 1, &value, keysrt_declared_ttl); }
/* out may be NULL. HINCRBY */
KEYSRT_CALL tags_plain_increment_views(keysrt_client *client, tags_id page, int64_t by, int64_t *out)
{ return keysrt_hash_increment(client, &tags_plain_table, &page, 1, &by, keysrt_declared_ttl, out); }
/* OK or MISS. EXISTS */
KEYSRT_CALL tags_plain_exists(keysrt_client *client, tags_id page)
{ return keysrt_key_exists(client, &tags_plain_table, &page); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL tags_plain_ttl(keysrt_client *client, tags_id page, keysrt_duration *out)
{ return keysrt_key_ttl(client, &tags_plain_table, &page, out); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL tags_plain_delete(keysrt_client *client, tags_id page)
{ return keysrt_key_delete(client, &tags_plain_table, &page); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL tags_plain_walk(keysrt_client *client, keysrt_walk *walk, tags_plain_params *out)
{ return keysrt_key_walk(client, &tags_plain_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL tags_plain_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &tags_plain_table, deleted); }

/* hash "map:{page}", Redis type hash, database 0; TTL: 1 minute; every write sets it anew. tags.keys:36 */
typedef struct tags_map_entry {
    tags_id name;
    int64_t value;
} tags_map_entry;
typedef struct tags_map_entries {
    tags_map_entry *items;
    size_t count;
    keysrt_block block;
} tags_map_entries;
static inline void tags_map_entries_clear(tags_map_entries *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}
static const keysrt_piece tags_map_table_pieces[] KEYSRT_UNUSED = {
    {"map:", 4, offsetof(tags_map_params, page), &tags_type_2, "page", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key *const tags_map_table_tags[] KEYSRT_UNUSED = {&tags_map_table_tag_0};
static const keysrt_map tags_map_1 KEYSRT_UNUSED = {&tags_type_2, &tags_type_5, sizeof(tags_map_entry), offsetof(tags_map_entry, value)};
static const keysrt_record tags_map_table_record KEYSRT_UNUSED = {"map", offsetof(tags_map_entries, block), 0, 0, &tags_map_1, 0};
static const keysrt_key tags_map_table KEYSRT_UNUSED = {&tags_keyspace, "map", 20, 0, KEYSRT_HASH, false,
    {2, sizeof(tags_map_params), tags_map_table_pieces, "map:*", "map:{page}"},
    0, 0, &tags_map_table_record,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 60000, 0, 0, 0, 0, "$2\r\nPX\r\n$5\r\n60000\r\n", 19},
    0, 1, tags_map_table_tags, 0, 0};
/* The key's name. */
KEYSRT_CALL tags_map_key_name(keysrt_client *client, tags_id page, keysrt_text *out)
{ return keysrt_key_name(client, &tags_map_table, &page, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL tags_map_parse(keysrt_client *client, keysrt_view name, tags_map_params *out)
{ return keysrt_key_parse(client, &tags_map_table, name, out, NULL); }
/* All fields; MISS: no such key. HGETALL */
KEYSRT_CALL tags_map_get(keysrt_client *client, tags_id page, tags_map_entries *out)
{ return keysrt_hash_get(client, &tags_map_table, &page, out, &out->block); }
/* Replaces the whole key in one step. DEL, HSET */
KEYSRT_CALL tags_map_put(keysrt_client *client, tags_id page, const tags_map_entry *entries, size_t count)
{
    const struct {
        const tags_map_entry *items;
        size_t count;
    } map = {entries, count};
    return keysrt_hash_put(client, &tags_map_table, &page, &map, keysrt_declared_ttl);
}
/* MISS: no such key or field. HGET */
KEYSRT_CALL tags_map_get_field(keysrt_client *client, tags_id page, tags_id name, int64_t *out)
{ return keysrt_hash_map_get(client, &tags_map_table, &page, &name, out, NULL); }
/* One field alone. HSET */
KEYSRT_CALL tags_map_set_field(keysrt_client *client, tags_id page, tags_id name, int64_t value)
{ return keysrt_hash_map_set(client, &tags_map_table, &page, &name, &value, keysrt_declared_ttl); }
/* out may be NULL. HINCRBY */
KEYSRT_CALL tags_map_increment_field(keysrt_client *client, tags_id page, tags_id name, int64_t by, int64_t *out)
{ return keysrt_hash_map_increment(client, &tags_map_table, &page, &name, &by, keysrt_declared_ttl, out); }
/* MISS: there was none. HDEL */
KEYSRT_CALL tags_map_delete_field(keysrt_client *client, tags_id page, tags_id name)
{ return keysrt_hash_map_delete(client, &tags_map_table, &page, &name); }
/* The next field, in bounded memory; one may come twice; MISS: the end. HSCAN */
KEYSRT_CALL tags_map_walk_fields(keysrt_client *client, tags_id page, keysrt_walk *walk, tags_id_result *name, int64_t *out)
{ return keysrt_hash_walk(client, &tags_map_table, &page, walk, name, &name->block, out, NULL); }
/* 0 where there is no key. HLEN */
KEYSRT_CALL tags_map_size(keysrt_client *client, tags_id page, uint64_t *out)
{ return keysrt_hash_size(client, &tags_map_table, &page, out); }
/* OK or MISS. EXISTS */
KEYSRT_CALL tags_map_exists(keysrt_client *client, tags_id page)
{ return keysrt_key_exists(client, &tags_map_table, &page); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL tags_map_ttl(keysrt_client *client, tags_id page, keysrt_duration *out)
{ return keysrt_key_ttl(client, &tags_map_table, &page, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL tags_map_renew(keysrt_client *client, tags_id page)
{ return keysrt_key_renew(client, &tags_map_table, &page, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL tags_map_delete(keysrt_client *client, tags_id page)
{ return keysrt_key_delete(client, &tags_map_table, &page); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL tags_map_walk(keysrt_client *client, keysrt_walk *walk, tags_map_params *out)
{ return keysrt_key_walk(client, &tags_map_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL tags_map_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &tags_map_table, deleted); }

/* list "items:{page}", Redis type list, database 0; TTL: never expires. tags.keys:37 */
static const keysrt_piece tags_items_table_pieces[] KEYSRT_UNUSED = {
    {"items:", 6, offsetof(tags_items_params, page), &tags_type_2, "page", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key *const tags_items_table_tags[] KEYSRT_UNUSED = {&tags_items_table_tag_0};
static const keysrt_key tags_items_table KEYSRT_UNUSED = {&tags_keyspace, "items", 21, 0, KEYSRT_LIST, false,
    {2, sizeof(tags_items_params), tags_items_table_pieces, "items:*", "items:{page}"},
    &tags_type_2, 0, 0,
    {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0},
    0, 1, tags_items_table_tags, 0, 0};
/* The key's name. */
KEYSRT_CALL tags_items_key_name(keysrt_client *client, tags_id page, keysrt_text *out)
{ return keysrt_key_name(client, &tags_items_table, &page, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL tags_items_parse(keysrt_client *client, keysrt_view name, tags_items_params *out)
{ return keysrt_key_parse(client, &tags_items_table, name, out, NULL); }
/* length (may be NULL): afterwards. LPUSH */
KEYSRT_CALL tags_items_push_left(keysrt_client *client, tags_id page, tags_id value, uint64_t *length)
{ return keysrt_list_push(client, &tags_items_table, &page, KEYSRT_LEFT, &value, 1, keysrt_declared_ttl, length); }
/* length (may be NULL): afterwards. RPUSH */
KEYSRT_CALL tags_items_push_right(keysrt_client *client, tags_id page, tags_id value, uint64_t *length)
{ return keysrt_list_push(client, &tags_items_table, &page, KEYSRT_RIGHT, &value, 1, keysrt_declared_ttl, length); }
/* The last one ends up leftmost. LPUSH */
KEYSRT_CALL tags_items_push_left_many(keysrt_client *client, tags_id page, const tags_id *values, size_t count, uint64_t *length)
{ return keysrt_list_push(client, &tags_items_table, &page, KEYSRT_LEFT, values, count, keysrt_declared_ttl, length); }
/* The last one ends up rightmost. RPUSH */
KEYSRT_CALL tags_items_push_right_many(keysrt_client *client, tags_id page, const tags_id *values, size_t count, uint64_t *length)
{ return keysrt_list_push(client, &tags_items_table, &page, KEYSRT_RIGHT, values, count, keysrt_declared_ttl, length); }
/* MISS: the list is empty. LPOP */
KEYSRT_CALL tags_items_pop_left(keysrt_client *client, tags_id page, tags_id_result *out)
{ return keysrt_list_pop(client, &tags_items_table, &page, KEYSRT_LEFT, out, &out->block); }
/* MISS: the list is empty. RPOP */
KEYSRT_CALL tags_items_pop_right(keysrt_client *client, tags_id page, tags_id_result *out)
{ return keysrt_list_pop(client, &tags_items_table, &page, KEYSRT_RIGHT, out, &out->block); }
/* Waits up to timeout for one; MISS: none came. BLPOP */
KEYSRT_CALL tags_items_pop_left_wait(keysrt_client *client, tags_id page, keysrt_duration timeout, tags_id_result *out)
{ return keysrt_list_pop_wait(client, &tags_items_table, &page, KEYSRT_LEFT, timeout, out, &out->block); }
/* Waits up to timeout for one; MISS: none came. BRPOP */
KEYSRT_CALL tags_items_pop_right_wait(keysrt_client *client, tags_id page, keysrt_duration timeout, tags_id_result *out)
{ return keysrt_list_pop_wait(client, &tags_items_table, &page, KEYSRT_RIGHT, timeout, out, &out->block); }
/* From the first of the keys that has one; which (may be NULL): its index. BLPOP */
KEYSRT_CALL tags_items_pop_left_wait_any(keysrt_client *client, const tags_items_params *keys, size_t count, keysrt_duration timeout, size_t *which, tags_id_result *out)
{ return keysrt_list_pop_wait_any(client, &tags_items_table, keys, count, KEYSRT_LEFT, timeout, which, out, &out->block); }
/* From the first of the keys that has one; which (may be NULL): its index. BRPOP */
KEYSRT_CALL tags_items_pop_right_wait_any(keysrt_client *client, const tags_items_params *keys, size_t count, keysrt_duration timeout, size_t *which, tags_id_result *out)
{ return keysrt_list_pop_wait_any(client, &tags_items_table, keys, count, KEYSRT_RIGHT, timeout, which, out, &out->block); }
/* Both ends included, negative from the right: 0, -1 is all. LRANGE */
KEYSRT_CALL tags_items_range(keysrt_client *client, tags_id page, int64_t start, int64_t stop, tags_id_array *out)
{ return keysrt_list_range(client, &tags_items_table, &page, start, stop, out, &out->block); }
/* 0 where there is no key. LLEN */
KEYSRT_CALL tags_items_length(keysrt_client *client, tags_id page, uint64_t *out)
{ return keysrt_list_length(client, &tags_items_table, &page, out); }
/* count > 0: from the left, < 0: from the right, 0: all; removed may be NULL. LREM */
KEYSRT_CALL tags_items_remove(keysrt_client *client, tags_id page, tags_id value, int64_t count, uint64_t *removed)
{ return keysrt_list_remove(client, &tags_items_table, &page, &value, count, removed); }
/* This list, for calls on several; *params is borrowed. */
static inline tags_list_of_id tags_items_ref(const tags_items_params *params)
{
    const tags_list_of_id made = {{&tags_items_table, params}};
    return made;
}
/* From an end of the source to one of this list; MISS: it is empty. LMOVE */
KEYSRT_CALL tags_items_move_from(keysrt_client *client, tags_id page, tags_list_of_id source, keysrt_end from, keysrt_end to, tags_id_result *out)
{ return keysrt_list_move(client, &tags_items_table, &page, &source.ref, from, to, keysrt_declared_ttl, out, &out->block); }
/* Waits up to timeout for one; MISS: none came. BLMOVE */
KEYSRT_CALL tags_items_move_from_wait(keysrt_client *client, tags_id page, tags_list_of_id source, keysrt_end from, keysrt_end to, keysrt_duration timeout, tags_id_result *out)
{ return keysrt_list_move_wait(client, &tags_items_table, &page, &source.ref, from, to, timeout, out, &out->block); }
/* OK or MISS. EXISTS */
KEYSRT_CALL tags_items_exists(keysrt_client *client, tags_id page)
{ return keysrt_key_exists(client, &tags_items_table, &page); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL tags_items_ttl(keysrt_client *client, tags_id page, keysrt_duration *out)
{ return keysrt_key_ttl(client, &tags_items_table, &page, out); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL tags_items_delete(keysrt_client *client, tags_id page)
{ return keysrt_key_delete(client, &tags_items_table, &page); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL tags_items_walk(keysrt_client *client, keysrt_walk *walk, tags_items_params *out)
{ return keysrt_key_walk(client, &tags_items_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL tags_items_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &tags_items_table, deleted); }

/* list "recent:{page}", Redis type list, database 0; TTL: 1 minute; every write sets it anew. tags.keys:38 */
static const keysrt_piece tags_recent_table_pieces[] KEYSRT_UNUSED = {
    {"recent:", 7, offsetof(tags_recent_params, page), &tags_type_2, "page", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key *const tags_recent_table_tags[] KEYSRT_UNUSED = {&tags_recent_table_tag_0};
static const keysrt_trim tags_trim_1 KEYSRT_UNUSED = {{KEYSRT_CONSTANT, 3, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, 1, false};
static const keysrt_key tags_recent_table KEYSRT_UNUSED = {&tags_keyspace, "recent", 22, 0, KEYSRT_LIST, false,
    {2, sizeof(tags_recent_params), tags_recent_table_pieces, "recent:*", "recent:{page}"},
    &tags_type_2, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 60000, 0, 0, 0, 0, "$2\r\nPX\r\n$5\r\n60000\r\n", 19},
    &tags_trim_1, 1, tags_recent_table_tags, 0, 0};
/* The key's name. */
KEYSRT_CALL tags_recent_key_name(keysrt_client *client, tags_id page, keysrt_text *out)
{ return keysrt_key_name(client, &tags_recent_table, &page, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL tags_recent_parse(keysrt_client *client, keysrt_view name, tags_recent_params *out)
{ return keysrt_key_parse(client, &tags_recent_table, name, out, NULL); }
/* length (may be NULL): afterwards. LPUSH */
KEYSRT_CALL tags_recent_push_left(keysrt_client *client, tags_id page, tags_id value, uint64_t *length)
{ return keysrt_list_push(client, &tags_recent_table, &page, KEYSRT_LEFT, &value, 1, keysrt_declared_ttl, length); }
/* length (may be NULL): afterwards. RPUSH */
KEYSRT_CALL tags_recent_push_right(keysrt_client *client, tags_id page, tags_id value, uint64_t *length)
{ return keysrt_list_push(client, &tags_recent_table, &page, KEYSRT_RIGHT, &value, 1, keysrt_declared_ttl, length); }
/* The last one ends up leftmost. LPUSH */
KEYSRT_CALL tags_recent_push_left_many(keysrt_client *client, tags_id page, const tags_id *values, size_t count, uint64_t *length)
{ return keysrt_list_push(client, &tags_recent_table, &page, KEYSRT_LEFT, values, count, keysrt_declared_ttl, length); }
/* The last one ends up rightmost. RPUSH */
KEYSRT_CALL tags_recent_push_right_many(keysrt_client *client, tags_id page, const tags_id *values, size_t count, uint64_t *length)
{ return keysrt_list_push(client, &tags_recent_table, &page, KEYSRT_RIGHT, values, count, keysrt_declared_ttl, length); }
/* MISS: the list is empty. LPOP */
KEYSRT_CALL tags_recent_pop_left(keysrt_client *client, tags_id page, tags_id_result *out)
{ return keysrt_list_pop(client, &tags_recent_table, &page, KEYSRT_LEFT, out, &out->block); }
/* MISS: the list is empty. RPOP */
KEYSRT_CALL tags_recent_pop_right(keysrt_client *client, tags_id page, tags_id_result *out)
{ return keysrt_list_pop(client, &tags_recent_table, &page, KEYSRT_RIGHT, out, &out->block); }
/* Waits up to timeout for one; MISS: none came. BLPOP */
KEYSRT_CALL tags_recent_pop_left_wait(keysrt_client *client, tags_id page, keysrt_duration timeout, tags_id_result *out)
{ return keysrt_list_pop_wait(client, &tags_recent_table, &page, KEYSRT_LEFT, timeout, out, &out->block); }
/* Waits up to timeout for one; MISS: none came. BRPOP */
KEYSRT_CALL tags_recent_pop_right_wait(keysrt_client *client, tags_id page, keysrt_duration timeout, tags_id_result *out)
{ return keysrt_list_pop_wait(client, &tags_recent_table, &page, KEYSRT_RIGHT, timeout, out, &out->block); }
/* From the first of the keys that has one; which (may be NULL): its index. BLPOP */
KEYSRT_CALL tags_recent_pop_left_wait_any(keysrt_client *client, const tags_recent_params *keys, size_t count, keysrt_duration timeout, size_t *which, tags_id_result *out)
{ return keysrt_list_pop_wait_any(client, &tags_recent_table, keys, count, KEYSRT_LEFT, timeout, which, out, &out->block); }
/* From the first of the keys that has one; which (may be NULL): its index. BRPOP */
KEYSRT_CALL tags_recent_pop_right_wait_any(keysrt_client *client, const tags_recent_params *keys, size_t count, keysrt_duration timeout, size_t *which, tags_id_result *out)
{ return keysrt_list_pop_wait_any(client, &tags_recent_table, keys, count, KEYSRT_RIGHT, timeout, which, out, &out->block); }
/* Both ends included, negative from the right: 0, -1 is all. LRANGE */
KEYSRT_CALL tags_recent_range(keysrt_client *client, tags_id page, int64_t start, int64_t stop, tags_id_array *out)
{ return keysrt_list_range(client, &tags_recent_table, &page, start, stop, out, &out->block); }
/* 0 where there is no key. LLEN */
KEYSRT_CALL tags_recent_length(keysrt_client *client, tags_id page, uint64_t *out)
{ return keysrt_list_length(client, &tags_recent_table, &page, out); }
/* count > 0: from the left, < 0: from the right, 0: all; removed may be NULL. LREM */
KEYSRT_CALL tags_recent_remove(keysrt_client *client, tags_id page, tags_id value, int64_t count, uint64_t *removed)
{ return keysrt_list_remove(client, &tags_recent_table, &page, &value, count, removed); }
/* This list, for calls on several; *params is borrowed. */
static inline tags_list_of_id tags_recent_ref(const tags_recent_params *params)
{
    const tags_list_of_id made = {{&tags_recent_table, params}};
    return made;
}
/* From an end of the source to one of this list; MISS: it is empty. LMOVE */
KEYSRT_CALL tags_recent_move_from(keysrt_client *client, tags_id page, tags_list_of_id source, keysrt_end from, keysrt_end to, tags_id_result *out)
{ return keysrt_list_move(client, &tags_recent_table, &page, &source.ref, from, to, keysrt_declared_ttl, out, &out->block); }
/* OK or MISS. EXISTS */
KEYSRT_CALL tags_recent_exists(keysrt_client *client, tags_id page)
{ return keysrt_key_exists(client, &tags_recent_table, &page); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL tags_recent_ttl(keysrt_client *client, tags_id page, keysrt_duration *out)
{ return keysrt_key_ttl(client, &tags_recent_table, &page, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL tags_recent_renew(keysrt_client *client, tags_id page)
{ return keysrt_key_renew(client, &tags_recent_table, &page, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL tags_recent_delete(keysrt_client *client, tags_id page)
{ return keysrt_key_delete(client, &tags_recent_table, &page); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL tags_recent_walk(keysrt_client *client, keysrt_walk *walk, tags_recent_params *out)
{ return keysrt_key_walk(client, &tags_recent_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL tags_recent_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &tags_recent_table, deleted); }

/* set "members:{page}", Redis type set, database 0; TTL: never expires. tags.keys:39 */
static const keysrt_piece tags_members_table_pieces[] KEYSRT_UNUSED = {
    {"members:", 8, offsetof(tags_members_params, page), &tags_type_2, "page", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key *const tags_members_table_tags[] KEYSRT_UNUSED = {&tags_members_table_tag_0};
static const keysrt_key tags_members_table KEYSRT_UNUSED = {&tags_keyspace, "members", 23, 0, KEYSRT_SET, false,
    {2, sizeof(tags_members_params), tags_members_table_pieces, "members:*", "members:{page}"},
    &tags_type_2, 0, 0,
    {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0},
    0, 1, tags_members_table_tags, 0, 0};
/* The key's name. */
KEYSRT_CALL tags_members_key_name(keysrt_client *client, tags_id page, keysrt_text *out)
{ return keysrt_key_name(client, &tags_members_table, &page, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL tags_members_parse(keysrt_client *client, keysrt_view name, tags_members_params *out)
{ return keysrt_key_parse(client, &tags_members_table, name, out, NULL); }
/* added (may be NULL): 0 where it was there. SADD */
KEYSRT_CALL tags_members_add(keysrt_client *client, tags_id page, tags_id member, uint64_t *added)
{ return keysrt_set_add(client, &tags_members_table, &page, &member, 1, keysrt_declared_ttl, added); }
/* added may be NULL. SADD */
KEYSRT_CALL tags_members_add_many(keysrt_client *client, tags_id page, const tags_id *members, size_t count, uint64_t *added)
{ return keysrt_set_add(client, &tags_members_table, &page, members, count, keysrt_declared_ttl, added); }
/* removed (may be NULL): 0 where it was not there. SREM */
KEYSRT_CALL tags_members_remove(keysrt_client *client, tags_id page, tags_id member, uint64_t *removed)
{ return keysrt_set_remove(client, &tags_members_table, &page, &member, 1, removed); }
/* removed may be NULL. SREM */
KEYSRT_CALL tags_members_remove_many(keysrt_client *client, tags_id page, const tags_id *members, size_t count, uint64_t *removed)
{ return keysrt_set_remove(client, &tags_members_table, &page, members, count, removed); }
/* OK or MISS. SISMEMBER */
KEYSRT_CALL tags_members_contains(keysrt_client *client, tags_id page, tags_id member)
{ return keysrt_set_contains(client, &tags_members_table, &page, &member); }
/* found: count answers. SMISMEMBER */
KEYSRT_CALL tags_members_contains_many(keysrt_client *client, tags_id page, const tags_id *members, size_t count, bool *found)
{ return keysrt_set_contains_many(client, &tags_members_table, &page, members, count, found); }
/* In no order. SMEMBERS */
KEYSRT_CALL tags_members_members(keysrt_client *client, tags_id page, tags_id_array *out)
{ return keysrt_set_members(client, &tags_members_table, &page, out, &out->block); }
/* The next one, in bounded memory; one may come twice; MISS: the end. SSCAN */
KEYSRT_CALL tags_members_walk_members(keysrt_client *client, tags_id page, keysrt_walk *walk, tags_id_result *out)
{ return keysrt_set_walk(client, &tags_members_table, &page, walk, out, &out->block); }
/* 0 where there is no key. SCARD */
KEYSRT_CALL tags_members_size(keysrt_client *client, tags_id page, uint64_t *out)
{ return keysrt_set_size(client, &tags_members_table, &page, out); }
/* Takes a random one; MISS: the set is empty. SPOP */
KEYSRT_CALL tags_members_pop(keysrt_client *client, tags_id page, tags_id_result *out)
{ return keysrt_set_pop(client, &tags_members_table, &page, out, &out->block); }
/* Leaves it there; MISS: the set is empty. SRANDMEMBER */
KEYSRT_CALL tags_members_random(keysrt_client *client, tags_id page, tags_id_result *out)
{ return keysrt_set_random(client, &tags_members_table, &page, out, &out->block); }
/* This set, for calls on several; *params is borrowed. */
static inline tags_set_of_id tags_members_ref(const tags_members_params *params)
{
    const tags_set_of_id made = {{&tags_members_table, params}};
    return made;
}
/* Of this set and the others. SUNION */
KEYSRT_CALL tags_members_union(keysrt_client *client, tags_id page, const tags_set_of_id *others, size_t count, tags_id_array *out)
{ return keysrt_set_combine(client, &tags_members_table, &page, KEYSRT_UNION, (const keysrt_ref *)others, count, out, &out->block); }
/* Of this set and the others. SINTER */
KEYSRT_CALL tags_members_intersection(keysrt_client *client, tags_id page, const tags_set_of_id *others, size_t count, tags_id_array *out)
{ return keysrt_set_combine(client, &tags_members_table, &page, KEYSRT_INTERSECTION, (const keysrt_ref *)others, count, out, &out->block); }
/* What is in this set and in none of the others. SDIFF */
KEYSRT_CALL tags_members_difference(keysrt_client *client, tags_id page, const tags_set_of_id *others, size_t count, tags_id_array *out)
{ return keysrt_set_combine(client, &tags_members_table, &page, KEYSRT_DIFFERENCE, (const keysrt_ref *)others, count, out, &out->block); }
/* Counts no further than most; 0: all. SINTERCARD */
KEYSRT_CALL tags_members_intersection_size(keysrt_client *client, tags_id page, const tags_set_of_id *others, size_t count, uint64_t most, uint64_t *out)
{ return keysrt_set_intersection_size(client, &tags_members_table, &page, (const keysrt_ref *)others, count, most, out); }
/* This set becomes the result; size may be NULL. SUNIONSTORE */
KEYSRT_CALL tags_members_store_union(keysrt_client *client, tags_id page, const tags_set_of_id *sources, size_t count, uint64_t *size)
{ return keysrt_set_store(client, &tags_members_table, &page, KEYSRT_UNION, (const keysrt_ref *)sources, count, keysrt_declared_ttl, size); }
/* This set becomes the result; size may be NULL. SINTERSTORE */
KEYSRT_CALL tags_members_store_intersection(keysrt_client *client, tags_id page, const tags_set_of_id *sources, size_t count, uint64_t *size)
{ return keysrt_set_store(client, &tags_members_table, &page, KEYSRT_INTERSECTION, (const keysrt_ref *)sources, count, keysrt_declared_ttl, size); }
/* This set becomes the first source without the others; size may be NULL. SDIFFSTORE */
KEYSRT_CALL tags_members_store_difference(keysrt_client *client, tags_id page, const tags_set_of_id *sources, size_t count, uint64_t *size)
{ return keysrt_set_store(client, &tags_members_table, &page, KEYSRT_DIFFERENCE, (const keysrt_ref *)sources, count, keysrt_declared_ttl, size); }
/* To this set; MISS: it was not in the source. SMOVE */
KEYSRT_CALL tags_members_move_from(keysrt_client *client, tags_id page, tags_set_of_id source, tags_id member)
{ return keysrt_set_move(client, &tags_members_table, &page, &source.ref, &member, keysrt_declared_ttl); }
/* OK or MISS. EXISTS */
KEYSRT_CALL tags_members_exists(keysrt_client *client, tags_id page)
{ return keysrt_key_exists(client, &tags_members_table, &page); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL tags_members_ttl(keysrt_client *client, tags_id page, keysrt_duration *out)
{ return keysrt_key_ttl(client, &tags_members_table, &page, out); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL tags_members_delete(keysrt_client *client, tags_id page)
{ return keysrt_key_delete(client, &tags_members_table, &page); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL tags_members_walk(keysrt_client *client, keysrt_walk *walk, tags_members_params *out)
{ return keysrt_key_walk(client, &tags_members_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL tags_members_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &tags_members_table, deleted); }

/* zset "board:{page}", Redis type sorted set, database 0; TTL: 1 minute; every write sets it anew. tags.keys:40 */
typedef struct tags_board_entry {
    tags_id member;
    int64_t score;
} tags_board_entry;
typedef struct tags_board_entries {
    tags_board_entry *items;
    size_t count;
    keysrt_block block;
} tags_board_entries;
static inline void tags_board_entries_clear(tags_board_entries *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}
static const keysrt_zentry_layout tags_board_layout KEYSRT_UNUSED = {sizeof(tags_board_entry), offsetof(tags_board_entry, score)};
static const keysrt_piece tags_board_table_pieces[] KEYSRT_UNUSED = {
    {"board:", 6, offsetof(tags_board_params, page), &tags_type_2, "page", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key *const tags_board_table_tags[] KEYSRT_UNUSED = {&tags_board_table_tag_0};
static const keysrt_key tags_board_table KEYSRT_UNUSED = {&tags_keyspace, "board", 24, 0, KEYSRT_ZSET, false,
    {2, sizeof(tags_board_params), tags_board_table_pieces, "board:*", "board:{page}"},
    &tags_type_2, &tags_type_7, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 60000, 0, 0, 0, 0, "$2\r\nPX\r\n$5\r\n60000\r\n", 19},
    0, 1, tags_board_table_tags, 0, 0};
/* The key's name. */
KEYSRT_CALL tags_board_key_name(keysrt_client *client, tags_id page, keysrt_text *out)
{ return keysrt_key_name(client, &tags_board_table, &page, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL tags_board_parse(keysrt_client *client, keysrt_view name, tags_board_params *out)
{ return keysrt_key_parse(client, &tags_board_table, name, out, NULL); }
/* changed (may be NULL): 0 where it was there with this score. ZADD */
KEYSRT_CALL tags_board_add(keysrt_client *client, tags_id page, tags_id member, int64_t score, uint64_t *changed)
{
    const tags_board_entry entry = {member, score};
    return keysrt_zset_add(client, &tags_board_table, &page, 0, &entry, 1, &tags_board_layout, keysrt_declared_ttl, changed);
}
/* changed (may be NULL): added or with a new score. ZADD */
KEYSRT_CALL tags_board_add_many(keysrt_client *client, tags_id page, const tags_board_entry *entries, size_t count, uint64_t *changed)
{ return keysrt_zset_add(client, &tags_board_table, &page, 0, entries, count, &tags_board_layout, keysrt_declared_ttl, changed); }
/* options: KEYSRT_ZADD_NX, _XX, _GT, _LT. ZADD */
KEYSRT_CALL tags_board_add_if(keysrt_client *client, tags_id page, unsigned options, tags_id member, int64_t score, uint64_t *changed)
{
    const tags_board_entry entry = {member, score};
    return keysrt_zset_add(client, &tags_board_table, &page, options, &entry, 1, &tags_board_layout, keysrt_declared_ttl, changed);
}
/* out (may be NULL): the new score. ZINCRBY */
KEYSRT_CALL tags_board_increment(keysrt_client *client, tags_id page, tags_id member, int64_t by, int64_t *out)
{ return keysrt_zset_increment(client, &tags_board_table, &page, &member, &by, keysrt_declared_ttl, out); }
/* removed (may be NULL): 0 where it was not there. ZREM */
KEYSRT_CALL tags_board_remove(keysrt_client *client, tags_id page, tags_id member, uint64_t *removed)
{ return keysrt_zset_remove(client, &tags_board_table, &page, &member, 1, removed); }
/* removed may be NULL. ZREM */
KEYSRT_CALL tags_board_remove_many(keysrt_client *client, tags_id page, const tags_id *members, size_t count, uint64_t *removed)
{ return keysrt_zset_remove(client, &tags_board_table, &page, members, count, removed); }
/* MISS: no such member. ZSCORE */
KEYSRT_CALL tags_board_score(keysrt_client *client, tags_id page, tags_id member, int64_t *out)
{ return keysrt_zset_score(client, &tags_board_table, &page, &member, out); }
/* 0: the lowest score; MISS: no such member. ZRANK */
KEYSRT_CALL tags_board_rank(keysrt_client *client, tags_id page, tags_id member, uint64_t *out)
{ return keysrt_zset_rank(client, &tags_board_table, &page, &member, false, out); }
/* 0: the highest score; MISS: no such member. ZREVRANK */
KEYSRT_CALL tags_board_reverse_rank(keysrt_client *client, tags_id page, tags_id member, uint64_t *out)
{ return keysrt_zset_rank(client, &tags_board_table, &page, &member, true, out); }
/* By rank, the lowest score first; 0, -1 is all. ZRANGE */
KEYSRT_CALL tags_board_range(keysrt_client *client, tags_id page, int64_t start, int64_t stop, tags_board_entries *out)
{ return keysrt_zset_range(client, &tags_board_table, &page, start, stop, false, out, &out->block, &tags_board_layout); }
/* By rank, the highest score first. ZRANGE REV */
KEYSRT_CALL tags_board_reverse_range(keysrt_client *client, tags_id page, int64_t start, int64_t stop, tags_board_entries *out)
{ return keysrt_zset_range(client, &tags_board_table, &page, start, stop, true, out, &out->block, &tags_board_layout); }
/* The count members with the highest scores. ZRANGE REV */
KEYSRT_CALL tags_board_top(keysrt_client *client, tags_id page, uint32_t count, tags_board_entries *out)
{ return keysrt_zset_range(client, &tags_board_table, &page, count == 0, count == 0 ? 0 : (int64_t)count - 1, true, out, &out->block, &tags_board_layout); }
/* Both ends included; limit 0: all. ZRANGE BYSCORE */
KEYSRT_CALL tags_board_range_by_score(keysrt_client *client, tags_id page, int64_t min_score, int64_t max_score, uint64_t offset, uint64_t limit, tags_board_entries *out)
{ return keysrt_zset_range_by_score(client, &tags_board_table, &page, &min_score, &max_score, false, offset, limit, out, &out->block, &tags_board_layout); }
/* The highest score first; limit 0: all. ZRANGE BYSCORE REV */
KEYSRT_CALL tags_board_reverse_range_by_score(keysrt_client *client, tags_id page, int64_t min_score, int64_t max_score, uint64_t offset, uint64_t limit, tags_board_entries *out)
{ return keysrt_zset_range_by_score(client, &tags_board_table, &page, &min_score, &max_score, true, offset, limit, out, &out->block, &tags_board_layout); }
/* The next one in no order, in bounded memory; one may come twice; MISS: the end. ZSCAN */
KEYSRT_CALL tags_board_walk_members(keysrt_client *client, tags_id page, keysrt_walk *walk, tags_id_result *out, int64_t *score)
{ return keysrt_zset_walk(client, &tags_board_table, &page, walk, out, &out->block, score); }
/* Both ends included. ZCOUNT */
KEYSRT_CALL tags_board_count(keysrt_client *client, tags_id page, int64_t min_score, int64_t max_score, uint64_t *out)
{ return keysrt_zset_count(client, &tags_board_table, &page, &min_score, &max_score, out); }
/* 0 where there is no key. ZCARD */
KEYSRT_CALL tags_board_size(keysrt_client *client, tags_id page, uint64_t *out)
{ return keysrt_zset_size(client, &tags_board_table, &page, out); }
/* Takes up to count. ZPOPMIN */
KEYSRT_CALL tags_board_pop_lowest(keysrt_client *client, tags_id page, uint64_t count, tags_board_entries *out)
{ return keysrt_zset_pop(client, &tags_board_table, &page, false, count, out, &out->block, &tags_board_layout); }
/* Takes up to count. ZPOPMAX */
KEYSRT_CALL tags_board_pop_highest(keysrt_client *client, tags_id page, uint64_t count, tags_board_entries *out)
{ return keysrt_zset_pop(client, &tags_board_table, &page, true, count, out, &out->block, &tags_board_layout); }
/* Waits up to timeout for one; MISS: none came. BZPOPMIN */
KEYSRT_CALL tags_board_pop_lowest_wait(keysrt_client *client, tags_id page, keysrt_duration timeout, tags_board_entries *out)
{ return keysrt_zset_pop_wait(client, &tags_board_table, &page, false, timeout, out, &out->block, &tags_board_layout); }
/* Waits up to timeout for one; MISS: none came. BZPOPMAX */
KEYSRT_CALL tags_board_pop_highest_wait(keysrt_client *client, tags_id page, keysrt_duration timeout, tags_board_entries *out)
{ return keysrt_zset_pop_wait(client, &tags_board_table, &page, true, timeout, out, &out->block, &tags_board_layout); }
/* From the first of the keys that has one; which (may be NULL): its index. BZPOPMIN */
KEYSRT_CALL tags_board_pop_lowest_wait_any(keysrt_client *client, const tags_board_params *keys, size_t count, keysrt_duration timeout, size_t *which, tags_board_entries *out)
{ return keysrt_zset_pop_wait_any(client, &tags_board_table, keys, count, false, timeout, which, out, &out->block, &tags_board_layout); }
/* From the first of the keys that has one; which (may be NULL): its index. BZPOPMAX */
KEYSRT_CALL tags_board_pop_highest_wait_any(keysrt_client *client, const tags_board_params *keys, size_t count, keysrt_duration timeout, size_t *which, tags_board_entries *out)
{ return keysrt_zset_pop_wait_any(client, &tags_board_table, keys, count, true, timeout, which, out, &out->block, &tags_board_layout); }
/* This sorted set, for calls on several; *params is borrowed. Its ref.weight is 1. */
static inline tags_zset_of_id tags_board_ref(const tags_board_params *params)
{
    const tags_zset_of_id made = {{{&tags_board_table, params}, 1}};
    return made;
}
/* This sorted set becomes the result; size may be NULL. ZUNIONSTORE */
KEYSRT_CALL tags_board_store_union(keysrt_client *client, tags_id page, const tags_zset_of_id *sources, size_t count, keysrt_aggregate aggregate, uint64_t *size)
{
    const keysrt_zset_storing how = {KEYSRT_UNION, aggregate};
    return keysrt_zset_store(client, &tags_board_table, &page, &how, (const keysrt_weighted_ref *)sources, count, keysrt_declared_ttl, size);
}
/* This sorted set becomes the result; size may be NULL. ZINTERSTORE */
KEYSRT_CALL tags_board_store_intersection(keysrt_client *client, tags_id page, const tags_zset_of_id *sources, size_t count, keysrt_aggregate aggregate, uint64_t *size)
{
    const keysrt_zset_storing how = {KEYSRT_INTERSECTION, aggregate};
    return keysrt_zset_store(client, &tags_board_table, &page, &how, (const keysrt_weighted_ref *)sources, count, keysrt_declared_ttl, size);
}
/* Both ends included; removed may be NULL. ZREMRANGEBYSCORE */
KEYSRT_CALL tags_board_remove_by_score(keysrt_client *client, tags_id page, int64_t min_score, int64_t max_score, uint64_t *removed)
{ return keysrt_zset_remove_by_score(client, &tags_board_table, &page, &min_score, &max_score, removed); }
/* OK or MISS. EXISTS */
KEYSRT_CALL tags_board_exists(keysrt_client *client, tags_id page)
{ return keysrt_key_exists(client, &tags_board_table, &page); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL tags_board_ttl(keysrt_client *client, tags_id page, keysrt_duration *out)
{ return keysrt_key_ttl(client, &tags_board_table, &page, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL tags_board_renew(keysrt_client *client, tags_id page)
{ return keysrt_key_renew(client, &tags_board_table, &page, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL tags_board_delete(keysrt_client *client, tags_id page)
{ return keysrt_key_delete(client, &tags_board_table, &page); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL tags_board_walk(keysrt_client *client, keysrt_walk *walk, tags_board_params *out)
{ return keysrt_key_walk(client, &tags_board_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL tags_board_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &tags_board_table, deleted); }

/* zset "top:{page}", Redis type sorted set, database 0; TTL: never expires. tags.keys:41 */
typedef struct tags_top_entry {
    tags_id member;
    double score;
} tags_top_entry;
typedef struct tags_top_entries {
    tags_top_entry *items;
    size_t count;
    keysrt_block block;
} tags_top_entries;
static inline void tags_top_entries_clear(tags_top_entries *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}
static const keysrt_zentry_layout tags_top_layout KEYSRT_UNUSED = {sizeof(tags_top_entry), offsetof(tags_top_entry, score)};
static const keysrt_piece tags_top_table_pieces[] KEYSRT_UNUSED = {
    {"top:", 4, offsetof(tags_top_params, page), &tags_type_2, "page", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key *const tags_top_table_tags[] KEYSRT_UNUSED = {&tags_top_table_tag_0};
static const keysrt_key tags_top_table KEYSRT_UNUSED = {&tags_keyspace, "top", 25, 0, KEYSRT_ZSET, false,
    {2, sizeof(tags_top_params), tags_top_table_pieces, "top:*", "top:{page}"},
    &tags_type_2, &tags_type_8, 0,
    {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0},
    &tags_trim_1, 1, tags_top_table_tags, 0, 0};
/* The key's name. */
KEYSRT_CALL tags_top_key_name(keysrt_client *client, tags_id page, keysrt_text *out)
{ return keysrt_key_name(client, &tags_top_table, &page, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL tags_top_parse(keysrt_client *client, keysrt_view name, tags_top_params *out)
{ return keysrt_key_parse(client, &tags_top_table, name, out, NULL); }
/* changed (may be NULL): 0 where it was there with this score. ZADD */
KEYSRT_CALL tags_top_add(keysrt_client *client, tags_id page, tags_id member, double score, uint64_t *changed)
{
    const tags_top_entry entry = {member, score};
    return keysrt_zset_add(client, &tags_top_table, &page, 0, &entry, 1, &tags_top_layout, keysrt_declared_ttl, changed);
}
/* changed (may be NULL): added or with a new score. ZADD */
KEYSRT_CALL tags_top_add_many(keysrt_client *client, tags_id page, const tags_top_entry *entries, size_t count, uint64_t *changed)
{ return keysrt_zset_add(client, &tags_top_table, &page, 0, entries, count, &tags_top_layout, keysrt_declared_ttl, changed); }
/* options: KEYSRT_ZADD_NX, _XX, _GT, _LT. ZADD */
KEYSRT_CALL tags_top_add_if(keysrt_client *client, tags_id page, unsigned options, tags_id member, double score, uint64_t *changed)
{
    const tags_top_entry entry = {member, score};
    return keysrt_zset_add(client, &tags_top_table, &page, options, &entry, 1, &tags_top_layout, keysrt_declared_ttl, changed);
}
/* out (may be NULL): the new score. ZINCRBY */
KEYSRT_CALL tags_top_increment(keysrt_client *client, tags_id page, tags_id member, double by, double *out)
{ return keysrt_zset_increment(client, &tags_top_table, &page, &member, &by, keysrt_declared_ttl, out); }
/* removed (may be NULL): 0 where it was not there. ZREM */
KEYSRT_CALL tags_top_remove(keysrt_client *client, tags_id page, tags_id member, uint64_t *removed)
{ return keysrt_zset_remove(client, &tags_top_table, &page, &member, 1, removed); }
/* removed may be NULL. ZREM */
KEYSRT_CALL tags_top_remove_many(keysrt_client *client, tags_id page, const tags_id *members, size_t count, uint64_t *removed)
{ return keysrt_zset_remove(client, &tags_top_table, &page, members, count, removed); }
/* MISS: no such member. ZSCORE */
KEYSRT_CALL tags_top_score(keysrt_client *client, tags_id page, tags_id member, double *out)
{ return keysrt_zset_score(client, &tags_top_table, &page, &member, out); }
/* 0: the lowest score; MISS: no such member. ZRANK */
KEYSRT_CALL tags_top_rank(keysrt_client *client, tags_id page, tags_id member, uint64_t *out)
{ return keysrt_zset_rank(client, &tags_top_table, &page, &member, false, out); }
/* 0: the highest score; MISS: no such member. ZREVRANK */
KEYSRT_CALL tags_top_reverse_rank(keysrt_client *client, tags_id page, tags_id member, uint64_t *out)
{ return keysrt_zset_rank(client, &tags_top_table, &page, &member, true, out); }
/* By rank, the lowest score first; 0, -1 is all. ZRANGE */
KEYSRT_CALL tags_top_range(keysrt_client *client, tags_id page, int64_t start, int64_t stop, tags_top_entries *out)
{ return keysrt_zset_range(client, &tags_top_table, &page, start, stop, false, out, &out->block, &tags_top_layout); }
/* By rank, the highest score first. ZRANGE REV */
KEYSRT_CALL tags_top_reverse_range(keysrt_client *client, tags_id page, int64_t start, int64_t stop, tags_top_entries *out)
{ return keysrt_zset_range(client, &tags_top_table, &page, start, stop, true, out, &out->block, &tags_top_layout); }
/* The count members with the highest scores. ZRANGE REV */
KEYSRT_CALL tags_top_top(keysrt_client *client, tags_id page, uint32_t count, tags_top_entries *out)
{ return keysrt_zset_range(client, &tags_top_table, &page, count == 0, count == 0 ? 0 : (int64_t)count - 1, true, out, &out->block, &tags_top_layout); }
/* Both ends included; limit 0: all. ZRANGE BYSCORE */
KEYSRT_CALL tags_top_range_by_score(keysrt_client *client, tags_id page, double min_score, double max_score, uint64_t offset, uint64_t limit, tags_top_entries *out)
{ return keysrt_zset_range_by_score(client, &tags_top_table, &page, &min_score, &max_score, false, offset, limit, out, &out->block, &tags_top_layout); }
/* The highest score first; limit 0: all. ZRANGE BYSCORE REV */
KEYSRT_CALL tags_top_reverse_range_by_score(keysrt_client *client, tags_id page, double min_score, double max_score, uint64_t offset, uint64_t limit, tags_top_entries *out)
{ return keysrt_zset_range_by_score(client, &tags_top_table, &page, &min_score, &max_score, true, offset, limit, out, &out->block, &tags_top_layout); }
/* The next one in no order, in bounded memory; one may come twice; MISS: the end. ZSCAN */
KEYSRT_CALL tags_top_walk_members(keysrt_client *client, tags_id page, keysrt_walk *walk, tags_id_result *out, double *score)
{ return keysrt_zset_walk(client, &tags_top_table, &page, walk, out, &out->block, score); }
/* Both ends included. ZCOUNT */
KEYSRT_CALL tags_top_count(keysrt_client *client, tags_id page, double min_score, double max_score, uint64_t *out)
{ return keysrt_zset_count(client, &tags_top_table, &page, &min_score, &max_score, out); }
/* 0 where there is no key. ZCARD */
KEYSRT_CALL tags_top_size(keysrt_client *client, tags_id page, uint64_t *out)
{ return keysrt_zset_size(client, &tags_top_table, &page, out); }
/* Takes up to count. ZPOPMIN */
KEYSRT_CALL tags_top_pop_lowest(keysrt_client *client, tags_id page, uint64_t count, tags_top_entries *out)
{ return keysrt_zset_pop(client, &tags_top_table, &page, false, count, out, &out->block, &tags_top_layout); }
/* Takes up to count. ZPOPMAX */
KEYSRT_CALL tags_top_pop_highest(keysrt_client *client, tags_id page, uint64_t count, tags_top_entries *out)
{ return keysrt_zset_pop(client, &tags_top_table, &page, true, count, out, &out->block, &tags_top_layout); }
/* Waits up to timeout for one; MISS: none came. BZPOPMIN */
KEYSRT_CALL tags_top_pop_lowest_wait(keysrt_client *client, tags_id page, keysrt_duration timeout, tags_top_entries *out)
{ return keysrt_zset_pop_wait(client, &tags_top_table, &page, false, timeout, out, &out->block, &tags_top_layout); }
/* Waits up to timeout for one; MISS: none came. BZPOPMAX */
KEYSRT_CALL tags_top_pop_highest_wait(keysrt_client *client, tags_id page, keysrt_duration timeout, tags_top_entries *out)
{ return keysrt_zset_pop_wait(client, &tags_top_table, &page, true, timeout, out, &out->block, &tags_top_layout); }
/* From the first of the keys that has one; which (may be NULL): its index. BZPOPMIN */
KEYSRT_CALL tags_top_pop_lowest_wait_any(keysrt_client *client, const tags_top_params *keys, size_t count, keysrt_duration timeout, size_t *which, tags_top_entries *out)
{ return keysrt_zset_pop_wait_any(client, &tags_top_table, keys, count, false, timeout, which, out, &out->block, &tags_top_layout); }
/* From the first of the keys that has one; which (may be NULL): its index. BZPOPMAX */
KEYSRT_CALL tags_top_pop_highest_wait_any(keysrt_client *client, const tags_top_params *keys, size_t count, keysrt_duration timeout, size_t *which, tags_top_entries *out)
{ return keysrt_zset_pop_wait_any(client, &tags_top_table, keys, count, true, timeout, which, out, &out->block, &tags_top_layout); }
/* This sorted set, for calls on several; *params is borrowed. Its ref.weight is 1. */
static inline tags_zset_of_id tags_top_ref(const tags_top_params *params)
{
    const tags_zset_of_id made = {{{&tags_top_table, params}, 1}};
    return made;
}
/* This sorted set becomes the result; size may be NULL. ZUNIONSTORE */
KEYSRT_CALL tags_top_store_union(keysrt_client *client, tags_id page, const tags_zset_of_id *sources, size_t count, keysrt_aggregate aggregate, uint64_t *size)
{
    const keysrt_zset_storing how = {KEYSRT_UNION, aggregate};
    return keysrt_zset_store(client, &tags_top_table, &page, &how, (const keysrt_weighted_ref *)sources, count, keysrt_declared_ttl, size);
}
/* This sorted set becomes the result; size may be NULL. ZINTERSTORE */
KEYSRT_CALL tags_top_store_intersection(keysrt_client *client, tags_id page, const tags_zset_of_id *sources, size_t count, keysrt_aggregate aggregate, uint64_t *size)
{
    const keysrt_zset_storing how = {KEYSRT_INTERSECTION, aggregate};
    return keysrt_zset_store(client, &tags_top_table, &page, &how, (const keysrt_weighted_ref *)sources, count, keysrt_declared_ttl, size);
}
/* Both ends included; removed may be NULL. ZREMRANGEBYSCORE */
KEYSRT_CALL tags_top_remove_by_score(keysrt_client *client, tags_id page, double min_score, double max_score, uint64_t *removed)
{ return keysrt_zset_remove_by_score(client, &tags_top_table, &page, &min_score, &max_score, removed); }
/* OK or MISS. EXISTS */
KEYSRT_CALL tags_top_exists(keysrt_client *client, tags_id page)
{ return keysrt_key_exists(client, &tags_top_table, &page); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL tags_top_ttl(keysrt_client *client, tags_id page, keysrt_duration *out)
{ return keysrt_key_ttl(client, &tags_top_table, &page, out); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL tags_top_delete(keysrt_client *client, tags_id page)
{ return keysrt_key_delete(client, &tags_top_table, &page); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL tags_top_walk(keysrt_client *client, keysrt_walk *walk, tags_top_params *out)
{ return keysrt_key_walk(client, &tags_top_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL tags_top_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &tags_top_table, deleted); }

/* zset "free:{page}", Redis type sorted set, database 0; TTL: never expires. tags.keys:42 */
typedef struct tags_free_entry {
    tags_id member;
    double score;
} tags_free_entry;
typedef struct tags_free_entries {
    tags_free_entry *items;
    size_t count;
    keysrt_block block;
} tags_free_entries;
static inline void tags_free_entries_clear(tags_free_entries *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}
static const keysrt_zentry_layout tags_free_layout KEYSRT_UNUSED = {sizeof(tags_free_entry), offsetof(tags_free_entry, score)};
static const keysrt_piece tags_free_table_pieces[] KEYSRT_UNUSED = {
    {"free:", 5, offsetof(tags_free_params, page), &tags_type_2, "page", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key *const tags_free_table_tags[] KEYSRT_UNUSED = {&tags_free_table_tag_0};
static const keysrt_key tags_free_table KEYSRT_UNUSED = {&tags_keyspace, "free", 26, 0, KEYSRT_ZSET, false,
    {2, sizeof(tags_free_params), tags_free_table_pieces, "free:*", "free:{page}"},
    &tags_type_2, &tags_type_8, 0,
    {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0},
    0, 1, tags_free_table_tags, 0, 0};
/* The key's name. */
KEYSRT_CALL tags_free_key_name(keysrt_client *client, tags_id page, keysrt_text *out)
{ return keysrt_key_name(client, &tags_free_table, &page, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL tags_free_parse(keysrt_client *client, keysrt_view name, tags_free_params *out)
{ return keysrt_key_parse(client, &tags_free_table, name, out, NULL); }
/* changed (may be NULL): 0 where it was there with this score. ZADD */
KEYSRT_CALL tags_free_add(keysrt_client *client, tags_id page, tags_id member, double score, uint64_t *changed)
{
    const tags_free_entry entry = {member, score};
    return keysrt_zset_add(client, &tags_free_table, &page, 0, &entry, 1, &tags_free_layout, keysrt_declared_ttl, changed);
}
/* changed (may be NULL): added or with a new score. ZADD */
KEYSRT_CALL tags_free_add_many(keysrt_client *client, tags_id page, const tags_free_entry *entries, size_t count, uint64_t *changed)
{ return keysrt_zset_add(client, &tags_free_table, &page, 0, entries, count, &tags_free_layout, keysrt_declared_ttl, changed); }
/* options: KEYSRT_ZADD_NX, _XX, _GT, _LT. ZADD */
KEYSRT_CALL tags_free_add_if(keysrt_client *client, tags_id page, unsigned options, tags_id member, double score, uint64_t *changed)
{
    const tags_free_entry entry = {member, score};
    return keysrt_zset_add(client, &tags_free_table, &page, options, &entry, 1, &tags_free_layout, keysrt_declared_ttl, changed);
}
/* out (may be NULL): the new score. ZINCRBY */
KEYSRT_CALL tags_free_increment(keysrt_client *client, tags_id page, tags_id member, double by, double *out)
{ return keysrt_zset_increment(client, &tags_free_table, &page, &member, &by, keysrt_declared_ttl, out); }
/* removed (may be NULL): 0 where it was not there. ZREM */
KEYSRT_CALL tags_free_remove(keysrt_client *client, tags_id page, tags_id member, uint64_t *removed)
{ return keysrt_zset_remove(client, &tags_free_table, &page, &member, 1, removed); }
/* removed may be NULL. ZREM */
KEYSRT_CALL tags_free_remove_many(keysrt_client *client, tags_id page, const tags_id *members, size_t count, uint64_t *removed)
{ return keysrt_zset_remove(client, &tags_free_table, &page, members, count, removed); }
/* MISS: no such member. ZSCORE */
KEYSRT_CALL tags_free_score(keysrt_client *client, tags_id page, tags_id member, double *out)
{ return keysrt_zset_score(client, &tags_free_table, &page, &member, out); }
/* 0: the lowest score; MISS: no such member. ZRANK */
KEYSRT_CALL tags_free_rank(keysrt_client *client, tags_id page, tags_id member, uint64_t *out)
{ return keysrt_zset_rank(client, &tags_free_table, &page, &member, false, out); }
/* 0: the highest score; MISS: no such member. ZREVRANK */
KEYSRT_CALL tags_free_reverse_rank(keysrt_client *client, tags_id page, tags_id member, uint64_t *out)
{ return keysrt_zset_rank(client, &tags_free_table, &page, &member, true, out); }
/* By rank, the lowest score first; 0, -1 is all. ZRANGE */
KEYSRT_CALL tags_free_range(keysrt_client *client, tags_id page, int64_t start, int64_t stop, tags_free_entries *out)
{ return keysrt_zset_range(client, &tags_free_table, &page, start, stop, false, out, &out->block, &tags_free_layout); }
/* By rank, the highest score first. ZRANGE REV */
KEYSRT_CALL tags_free_reverse_range(keysrt_client *client, tags_id page, int64_t start, int64_t stop, tags_free_entries *out)
{ return keysrt_zset_range(client, &tags_free_table, &page, start, stop, true, out, &out->block, &tags_free_layout); }
/* The count members with the highest scores. ZRANGE REV */
KEYSRT_CALL tags_free_top(keysrt_client *client, tags_id page, uint32_t count, tags_free_entries *out)
{ return keysrt_zset_range(client, &tags_free_table, &page, count == 0, count == 0 ? 0 : (int64_t)count - 1, true, out, &out->block, &tags_free_layout); }
/* Both ends included; limit 0: all. ZRANGE BYSCORE */
KEYSRT_CALL tags_free_range_by_score(keysrt_client *client, tags_id page, double min_score, double max_score, uint64_t offset, uint64_t limit, tags_free_entries *out)
{ return keysrt_zset_range_by_score(client, &tags_free_table, &page, &min_score, &max_score, false, offset, limit, out, &out->block, &tags_free_layout); }
/* The highest score first; limit 0: all. ZRANGE BYSCORE REV */
KEYSRT_CALL tags_free_reverse_range_by_score(keysrt_client *client, tags_id page, double min_score, double max_score, uint64_t offset, uint64_t limit, tags_free_entries *out)
{ return keysrt_zset_range_by_score(client, &tags_free_table, &page, &min_score, &max_score, true, offset, limit, out, &out->block, &tags_free_layout); }
/* The next one in no order, in bounded memory; one may come twice; MISS: the end. ZSCAN */
KEYSRT_CALL tags_free_walk_members(keysrt_client *client, tags_id page, keysrt_walk *walk, tags_id_result *out, double *score)
{ return keysrt_zset_walk(client, &tags_free_table, &page, walk, out, &out->block, score); }
/* Both ends included. ZCOUNT */
KEYSRT_CALL tags_free_count(keysrt_client *client, tags_id page, double min_score, double max_score, uint64_t *out)
{ return keysrt_zset_count(client, &tags_free_table, &page, &min_score, &max_score, out); }
/* 0 where there is no key. ZCARD */
KEYSRT_CALL tags_free_size(keysrt_client *client, tags_id page, uint64_t *out)
{ return keysrt_zset_size(client, &tags_free_table, &page, out); }
/* Takes up to count. ZPOPMIN */
KEYSRT_CALL tags_free_pop_lowest(keysrt_client *client, tags_id page, uint64_t count, tags_free_entries *out)
{ return keysrt_zset_pop(client, &tags_free_table, &page, false, count, out, &out->block, &tags_free_layout); }
/* Takes up to count. ZPOPMAX */
KEYSRT_CALL tags_free_pop_highest(keysrt_client *client, tags_id page, uint64_t count, tags_free_entries *out)
{ return keysrt_zset_pop(client, &tags_free_table, &page, true, count, out, &out->block, &tags_free_layout); }
/* Waits up to timeout for one; MISS: none came. BZPOPMIN */
KEYSRT_CALL tags_free_pop_lowest_wait(keysrt_client *client, tags_id page, keysrt_duration timeout, tags_free_entries *out)
{ return keysrt_zset_pop_wait(client, &tags_free_table, &page, false, timeout, out, &out->block, &tags_free_layout); }
/* Waits up to timeout for one; MISS: none came. BZPOPMAX */
KEYSRT_CALL tags_free_pop_highest_wait(keysrt_client *client, tags_id page, keysrt_duration timeout, tags_free_entries *out)
{ return keysrt_zset_pop_wait(client, &tags_free_table, &page, true, timeout, out, &out->block, &tags_free_layout); }
/* From the first of the keys that has one; which (may be NULL): its index. BZPOPMIN */
KEYSRT_CALL tags_free_pop_lowest_wait_any(keysrt_client *client, const tags_free_params *keys, size_t count, keysrt_duration timeout, size_t *which, tags_free_entries *out)
{ return keysrt_zset_pop_wait_any(client, &tags_free_table, keys, count, false, timeout, which, out, &out->block, &tags_free_layout); }
/* From the first of the keys that has one; which (may be NULL): its index. BZPOPMAX */
KEYSRT_CALL tags_free_pop_highest_wait_any(keysrt_client *client, const tags_free_params *keys, size_t count, keysrt_duration timeout, size_t *which, tags_free_entries *out)
{ return keysrt_zset_pop_wait_any(client, &tags_free_table, keys, count, true, timeout, which, out, &out->block, &tags_free_layout); }
/* This sorted set, for calls on several; *params is borrowed. Its ref.weight is 1. */
static inline tags_zset_of_id tags_free_ref(const tags_free_params *params)
{
    const tags_zset_of_id made = {{{&tags_free_table, params}, 1}};
    return made;
}
/* This sorted set becomes the result; size may be NULL. ZUNIONSTORE */
KEYSRT_CALL tags_free_store_union(keysrt_client *client, tags_id page, const tags_zset_of_id *sources, size_t count, keysrt_aggregate aggregate, uint64_t *size)
{
    const keysrt_zset_storing how = {KEYSRT_UNION, aggregate};
    return keysrt_zset_store(client, &tags_free_table, &page, &how, (const keysrt_weighted_ref *)sources, count, keysrt_declared_ttl, size);
}
/* This sorted set becomes the result; size may be NULL. ZINTERSTORE */
KEYSRT_CALL tags_free_store_intersection(keysrt_client *client, tags_id page, const tags_zset_of_id *sources, size_t count, keysrt_aggregate aggregate, uint64_t *size)
{
    const keysrt_zset_storing how = {KEYSRT_INTERSECTION, aggregate};
    return keysrt_zset_store(client, &tags_free_table, &page, &how, (const keysrt_weighted_ref *)sources, count, keysrt_declared_ttl, size);
}
/* Both ends included; removed may be NULL. ZREMRANGEBYSCORE */
KEYSRT_CALL tags_free_remove_by_score(keysrt_client *client, tags_id page, double min_score, double max_score, uint64_t *removed)
{ return keysrt_zset_remove_by_score(client, &tags_free_table, &page, &min_score, &max_score, removed); }
/* OK or MISS. EXISTS */
KEYSRT_CALL tags_free_exists(keysrt_client *client, tags_id page)
{ return keysrt_key_exists(client, &tags_free_table, &page); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL tags_free_ttl(keysrt_client *client, tags_id page, keysrt_duration *out)
{ return keysrt_key_ttl(client, &tags_free_table, &page, out); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL tags_free_delete(keysrt_client *client, tags_id page)
{ return keysrt_key_delete(client, &tags_free_table, &page); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL tags_free_walk(keysrt_client *client, keysrt_walk *walk, tags_free_params *out)
{ return keysrt_key_walk(client, &tags_free_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL tags_free_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &tags_free_table, deleted); }

/* geo "places:{page}", Redis type sorted set, database 0; TTL: 1 minute; every write sets it anew. tags.keys:43 */
typedef struct tags_places_entry {
    tags_id member;
    keysrt_position position;
} tags_places_entry;
typedef struct tags_places_place {
    tags_id member;
    keysrt_position position;
    double distance; /* in metres, from where the search began */
} tags_places_place;
typedef struct tags_places_places {
    tags_places_place *items;
    size_t count;
    keysrt_block block;
} tags_places_places;
static inline void tags_places_places_clear(tags_places_places *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}
static const keysrt_geo_layout tags_places_entry_layout KEYSRT_UNUSED = {sizeof(tags_places_entry), offsetof(tags_places_entry, position)};
static const keysrt_place_layout tags_places_place_layout KEYSRT_UNUSED = {sizeof(tags_places_place), offsetof(tags_places_place, position), offsetof(tags_places_place, distance)};
static const keysrt_piece tags_places_table_pieces[] KEYSRT_UNUSED = {
    {"places:", 7, offsetof(tags_places_params, page), &tags_type_2, "page", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key *const tags_places_table_tags[] KEYSRT_UNUSED = {&tags_places_table_tag_0};
static const keysrt_key tags_places_table KEYSRT_UNUSED = {&tags_keyspace, "places", 27, 0, KEYSRT_GEO, false,
    {2, sizeof(tags_places_params), tags_places_table_pieces, "places:*", "places:{page}"},
    &tags_type_2, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 60000, 0, 0, 0, 0, "$2\r\nPX\r\n$5\r\n60000\r\n", 19},
    0, 1, tags_places_table_tags, 0, 0};
/* The key's name. */
KEYSRT_CALL tags_places_key_name(keysrt_client *client, tags_id page, keysrt_text *out)
{ return keysrt_key_name(client, &tags_places_table, &page, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL tags_places_parse(keysrt_client *client, keysrt_view name, tags_places_params *out)
{ return keysrt_key_parse(client, &tags_places_table, name, out, NULL); }
/* changed (may be NULL): 0 where it was there already. GEOADD */
KEYSRT_CALL tags_places_add(keysrt_client *client, tags_id page, tags_id member, keysrt_position position, uint64_t *changed)
{
    const tags_places_entry entry = {member, position};
    return keysrt_geo_add(client, &tags_places_table, &page, 0, &entry, 1, &tags_places_entry_layout, keysrt_declared_ttl, changed);
}
/* changed (may be NULL): added or moved. GEOADD */
KEYSRT_CALL tags_places_add_many(keysrt_client *client, tags_id page, const tags_places_entry *entries, size_t count, uint64_t *changed)
{ return keysrt_geo_add(client, &tags_places_table, &page, 0, entries, count, &tags_places_entry_layout, keysrt_declared_ttl, changed); }
/* options: KEYSRT_GEOADD_NX or _XX. GEOADD */
KEYSRT_CALL tags_places_add_if(keysrt_client *client, tags_id page, unsigned options, tags_id member, keysrt_position position, uint64_t *changed)
{
    const tags_places_entry entry = {member, position};
    return keysrt_geo_add(client, &tags_places_table, &page, options, &entry, 1, &tags_places_entry_layout, keysrt_declared_ttl, changed);
}
/* MISS: no such member. GEOPOS */
KEYSRT_CALL tags_places_position(keysrt_client *client, tags_id page, tags_id member, keysrt_position *out)
{ return keysrt_geo_position(client, &tags_places_table, &page, &member, out); }
/* out: count answers, found or not. GEOPOS */
KEYSRT_CALL tags_places_positions(keysrt_client *client, tags_id page, const tags_id *members, size_t count, keysrt_located *out)
{ return keysrt_geo_positions(client, &tags_places_table, &page, members, count, out); }
/* In metres; MISS: one of them is not there. GEODIST */
KEYSRT_CALL tags_places_distance(keysrt_client *client, tags_id page, tags_id from, tags_id to, double *out)
{ return keysrt_geo_distance(client, &tags_places_table, &page, &from, &to, out); }
/* Around a position: keysrt_circle(metres) or keysrt_box(); most 0: all. GEOSEARCH */
KEYSRT_CALL tags_places_search(keysrt_client *client, tags_id page, keysrt_position position, keysrt_geo_area area, keysrt_geo_order order, uint64_t most, tags_places_places *out)
{
    const keysrt_geo_search search = {NULL, &position, area, order, most};
    return keysrt_geo_find(client, &tags_places_table, &page, &search, out, &out->block, &tags_places_place_layout);
}
/* Around a member, which it finds, too; MISS: it is not there. GEOSEARCH */
KEYSRT_CALL tags_places_search_around(keysrt_client *client, tags_id page, tags_id member, keysrt_geo_area area, keysrt_geo_order order, uint64_t most, tags_places_places *out)
{
    const keysrt_geo_search search = {&member, NULL, area, order, most};
    return keysrt_geo_find(client, &tags_places_table, &page, &search, out, &out->block, &tags_places_place_layout);
}
/* This geo index, for calls on several; *params is borrowed. */
static inline tags_geo_of_id tags_places_ref(const tags_places_params *params)
{
    const tags_geo_of_id made = {{&tags_places_table, params}};
    return made;
}
/* This index becomes what is found in the source; size may be NULL. GEOSEARCHSTORE */
KEYSRT_CALL tags_places_store_search(keysrt_client *client, tags_id page, tags_geo_of_id source, keysrt_position position, keysrt_geo_area area, keysrt_geo_order order, uint64_t most, uint64_t *size)
{
    const keysrt_geo_search search = {NULL, &position, area, order, most};
    return keysrt_geo_store(client, &tags_places_table, &page, &source.ref, &search, keysrt_declared_ttl, size);
}
/* The same around a member of the source; MISS: it is not there, nothing is changed. GEOSEARCHSTORE */
KEYSRT_CALL tags_places_store_search_around(keysrt_client *client, tags_id page, tags_geo_of_id source, tags_id member, keysrt_geo_area area, keysrt_geo_order order, uint64_t most, uint64_t *size)
{
    const keysrt_geo_search search = {&member, NULL, area, order, most};
    return keysrt_geo_store(client, &tags_places_table, &page, &source.ref, &search, keysrt_declared_ttl, size);
}
/* removed (may be NULL): 0 where it was not there. ZREM */
KEYSRT_CALL tags_places_remove(keysrt_client *client, tags_id page, tags_id member, uint64_t *removed)
{ return keysrt_geo_remove(client, &tags_places_table, &page, &member, 1, removed); }
/* removed may be NULL. ZREM */
KEYSRT_CALL tags_places_remove_many(keysrt_client *client, tags_id page, const tags_id *members, size_t count, uint64_t *removed)
{ return keysrt_geo_remove(client, &tags_places_table, &page, members, count, removed); }
/* 0 where there is no key. ZCARD */
KEYSRT_CALL tags_places_size(keysrt_client *client, tags_id page, uint64_t *out)
{ return keysrt_geo_size(client, &tags_places_table, &page, out); }
/* OK or MISS. EXISTS */
KEYSRT_CALL tags_places_exists(keysrt_client *client, tags_id page)
{ return keysrt_key_exists(client, &tags_places_table, &page); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL tags_places_ttl(keysrt_client *client, tags_id page, keysrt_duration *out)
{ return keysrt_key_ttl(client, &tags_places_table, &page, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL tags_places_renew(keysrt_client *client, tags_id page)
{ return keysrt_key_renew(client, &tags_places_table, &page, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL tags_places_delete(keysrt_client *client, tags_id page)
{ return keysrt_key_delete(client, &tags_places_table, &page); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL tags_places_walk(keysrt_client *client, keysrt_walk *walk, tags_places_params *out)
{ return keysrt_key_walk(client, &tags_places_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL tags_places_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &tags_places_table, deleted); }

/* bitmap "bits:{page}", Redis type string, database 0; TTL: never expires. tags.keys:44 */
static const keysrt_piece tags_bits_table_pieces[] KEYSRT_UNUSED = {
    {"bits:", 5, offsetof(tags_bits_params, page), &tags_type_2, "page", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key *const tags_bits_table_tags[] KEYSRT_UNUSED = {&tags_bits_table_tag_0};
static const keysrt_key tags_bits_table KEYSRT_UNUSED = {&tags_keyspace, "bits", 28, 0, KEYSRT_BITMAP, false,
    {2, sizeof(tags_bits_params), tags_bits_table_pieces, "bits:*", "bits:{page}"},
    0, 0, 0,
    {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0},
    0, 1, tags_bits_table_tags, 0, 0};
/* The key's name. */
KEYSRT_CALL tags_bits_key_name(keysrt_client *client, tags_id page, keysrt_text *out)
{ return keysrt_key_name(client, &tags_bits_table, &page, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL tags_bits_parse(keysrt_client *client, keysrt_view name, tags_bits_params *out)
{ return keysrt_key_parse(client, &tags_bits_table, name, out, NULL); }
/* old may be NULL. SETBIT */
KEYSRT_CALL tags_bits_set(keysrt_client *client, tags_id page, uint64_t bit, bool value, bool *old)
{ return keysrt_bitmap_set(client, &tags_bits_table, &page, bit, value, keysrt_declared_ttl, old); }
/* In one step; changed (may be NULL): how many were different. BITFIELD */
KEYSRT_CALL tags_bits_set_many(keysrt_client *client, tags_id page, const keysrt_bit *bits, size_t count, uint64_t *changed)
{ return keysrt_bitmap_set_many(client, &tags_bits_table, &page, bits, count, keysrt_declared_ttl, changed); }
/* false where there is no key. GETBIT */
KEYSRT_CALL tags_bits_get(keysrt_client *client, tags_id page, uint64_t bit, bool *out)
{ return keysrt_bitmap_get(client, &tags_bits_table, &page, bit, out); }
/* out: count answers. BITFIELD_RO */
KEYSRT_CALL tags_bits_get_many(keysrt_client *client, tags_id page, const uint64_t *bits, size_t count, bool *out)
{ return keysrt_bitmap_get_many(client, &tags_bits_table, &page, bits, count, out); }
/* Bits that are set. BITCOUNT */
KEYSRT_CALL tags_bits_count(keysrt_client *client, tags_id page, uint64_t *out)
{ return keysrt_bitmap_count(client, &tags_bits_table, &page, NULL, out); }
/* Both ends included, in bytes or bits; negative: from the end. BITCOUNT */
KEYSRT_CALL tags_bits_count_range(keysrt_client *client, tags_id page, int64_t start, int64_t stop, keysrt_bit_unit unit, uint64_t *out)
{
    const keysrt_bit_range range = {start, stop, unit};
    return keysrt_bitmap_count(client, &tags_bits_table, &page, &range, out);
}
/* The first bit that is value; behind the end all are false; MISS: none. BITPOS */
KEYSRT_CALL tags_bits_find(keysrt_client *client, tags_id page, bool value, uint64_t *out)
{ return keysrt_bitmap_find(client, &tags_bits_table, &page, value, NULL, out); }
/* The first one of the range; MISS: none. BITPOS */
KEYSRT_CALL tags_bits_find_range(keysrt_client *client, tags_id page, bool value, int64_t start, int64_t stop, keysrt_bit_unit unit, uint64_t *out)
{
    const keysrt_bit_range range = {start, stop, unit};
    return keysrt_bitmap_find(client, &tags_bits_table, &page, value, &range, out);
}
/* In bits, a multiple of 8. STRLEN */
KEYSRT_CALL tags_bits_length(keysrt_client *client, tags_id page, uint64_t *out)
{ return keysrt_bitmap_length(client, &tags_bits_table, &page, out); }
/* This bitmap, for calls on several; *params is borrowed. */
static inline tags_any_bitmap tags_bits_ref(const tags_bits_params *params)
{
    const tags_any_bitmap made = {{&tags_bits_table, params}};
    return made;
}
/* This bitmap becomes the result; length (may be NULL) in bits. BITOP */
KEYSRT_CALL tags_bits_store_and(keysrt_client *client, tags_id page, const tags_any_bitmap *sources, size_t count, uint64_t *length)
{ return keysrt_bitmap_store(client, &tags_bits_table, &page, KEYSRT_BIT_AND, (const keysrt_ref *)sources, count, keysrt_declared_ttl, length); }
/* This bitmap becomes the result; length (may be NULL) in bits. BITOP */
KEYSRT_CALL tags_bits_store_or(keysrt_client *client, tags_id page, const tags_any_bitmap *sources, size_t count, uint64_t *length)
{ return keysrt_bitmap_store(client, &tags_bits_table, &page, KEYSRT_BIT_OR, (const keysrt_ref *)sources, count, keysrt_declared_ttl, length); }
/* This bitmap becomes the result; length (may be NULL) in bits. BITOP */
KEYSRT_CALL tags_bits_store_xor(keysrt_client *client, tags_id page, const tags_any_bitmap *sources, size_t count, uint64_t *length)
{ return keysrt_bitmap_store(client, &tags_bits_table, &page, KEYSRT_BIT_XOR, (const keysrt_ref *)sources, count, keysrt_declared_ttl, length); }
/* This bitmap becomes the result; length (may be NULL) in bits. BITOP */
KEYSRT_CALL tags_bits_store_not(keysrt_client *client, tags_id page, tags_any_bitmap source, uint64_t *length)
{ return keysrt_bitmap_store(client, &tags_bits_table, &page, KEYSRT_BIT_NOT, &source.ref, 1, keysrt_declared_ttl, length); }
/* OK or MISS. EXISTS */
KEYSRT_CALL tags_bits_exists(keysrt_client *client, tags_id page)
{ return keysrt_key_exists(client, &tags_bits_table, &page); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL tags_bits_ttl(keysrt_client *client, tags_id page, keysrt_duration *out)
{ return keysrt_key_ttl(client, &tags_bits_table, &page, out); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL tags_bits_delete(keysrt_client *client, tags_id page)
{ return keysrt_key_delete(client, &tags_bits_table, &page); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL tags_bits_walk(keysrt_client *client, keysrt_walk *walk, tags_bits_params *out)
{ return keysrt_key_walk(client, &tags_bits_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL tags_bits_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &tags_bits_table, deleted); }

/* hyperloglog "seen:{page}", Redis type string, database 0; TTL: 1 minute; every write sets it anew. tags.keys:45 */
static const keysrt_piece tags_seen_table_pieces[] KEYSRT_UNUSED = {
    {"seen:", 5, offsetof(tags_seen_params, page), &tags_type_2, "page", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key *const tags_seen_table_tags[] KEYSRT_UNUSED = {&tags_seen_table_tag_0};
static const keysrt_key tags_seen_table KEYSRT_UNUSED = {&tags_keyspace, "seen", 29, 0, KEYSRT_HYPERLOGLOG, false,
    {2, sizeof(tags_seen_params), tags_seen_table_pieces, "seen:*", "seen:{page}"},
    &tags_type_2, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 60000, 0, 0, 0, 0, "$2\r\nPX\r\n$5\r\n60000\r\n", 19},
    0, 1, tags_seen_table_tags, 0, 0};
/* The key's name. */
KEYSRT_CALL tags_seen_key_name(keysrt_client *client, tags_id page, keysrt_text *out)
{ return keysrt_key_name(client, &tags_seen_table, &page, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL tags_seen_parse(keysrt_client *client, keysrt_view name, tags_seen_params *out)
{ return keysrt_key_parse(client, &tags_seen_table, name, out, NULL); }
/* changed (may be NULL): may the estimate have changed? PFADD */
KEYSRT_CALL tags_seen_add(keysrt_client *client, tags_id page, tags_id value, bool *changed)
{ return keysrt_hyperloglog_add(client, &tags_seen_table, &page, &value, 1, keysrt_declared_ttl, changed); }
/* changed (may be NULL): may the estimate have changed? PFADD */
KEYSRT_CALL tags_seen_add_many(keysrt_client *client, tags_id page, const tags_id *values, size_t count, bool *changed)
{ return keysrt_hyperloglog_add(client, &tags_seen_table, &page, values, count, keysrt_declared_ttl, changed); }
/* How many different ones were added, with a standard error of 0.81 %. PFCOUNT */
KEYSRT_CALL tags_seen_count(keysrt_client *client, tags_id page, uint64_t *out)
{ return keysrt_hyperloglog_count(client, &tags_seen_table, &page, NULL, 0, out); }
/* This hyperloglog, for calls on several; *params is borrowed. */
static inline tags_hyperloglog_of_id tags_seen_ref(const tags_seen_params *params)
{
    const tags_hyperloglog_of_id made = {{&tags_seen_table, params}};
    return made;
}
/* Of this one and the others together. PFCOUNT */
KEYSRT_CALL tags_seen_count_with(keysrt_client *client, tags_id page, const tags_hyperloglog_of_id *others, size_t count, uint64_t *out)
{ return keysrt_hyperloglog_count(client, &tags_seen_table, &page, (const keysrt_ref *)others, count, out); }
/* This one counts what the sources counted, too. PFMERGE */
KEYSRT_CALL tags_seen_merge_from(keysrt_client *client, tags_id page, const tags_hyperloglog_of_id *sources, size_t count)
{ return keysrt_hyperloglog_merge(client, &tags_seen_table, &page, (const keysrt_ref *)sources, count, keysrt_declared_ttl); }
/* OK or MISS. EXISTS */
KEYSRT_CALL tags_seen_exists(keysrt_client *client, tags_id page)
{ return keysrt_key_exists(client, &tags_seen_table, &page); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL tags_seen_ttl(keysrt_client *client, tags_id page, keysrt_duration *out)
{ return keysrt_key_ttl(client, &tags_seen_table, &page, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL tags_seen_renew(keysrt_client *client, tags_id page)
{ return keysrt_key_renew(client, &tags_seen_table, &page, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL tags_seen_delete(keysrt_client *client, tags_id page)
{ return keysrt_key_delete(client, &tags_seen_table, &page); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL tags_seen_walk(keysrt_client *client, keysrt_walk *walk, tags_seen_params *out)
{ return keysrt_key_walk(client, &tags_seen_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL tags_seen_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &tags_seen_table, deleted); }

/* limiter "calls:{page}", Redis type string, database 0; TTL: 1 minute; the limiter's window. tags.keys:46
 * Never lets more than the limit pass in one window, which the first hit opens; two that meet can let twice as many pass.
 * Check and count are one step by the server's clock; what is denied is not counted, but by take_counting.
 * A reply that was lost may have been counted: LOST_REPLY, never sent again by itself.
 * Commands: EVALSHA (GET, INCRBY, PTTL, PEXPIRE, TIME), UNLINK. */
static const keysrt_piece tags_calls_table_pieces[] KEYSRT_UNUSED = {
    {"calls:", 6, offsetof(tags_calls_params, page), &tags_type_2, "page", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key *const tags_calls_table_tags[] KEYSRT_UNUSED = {&tags_calls_table_tag_0};
static const keysrt_limiter tags_calls_table_rules[] KEYSRT_UNUSED = {{KEYSRT_LIMIT_FIXED, KEYSRT_ALIGNED_NOT, KEYSRT_UNAVAILABLE_SAYS, {KEYSRT_CONSTANT, 5, 0, 0}, {KEYSRT_CONSTANT, 60000, 0, 0}, 0}};
static const keysrt_key tags_calls_table KEYSRT_UNUSED = {&tags_keyspace, "calls", 30, 0, KEYSRT_LIMITER, false,
    {2, sizeof(tags_calls_params), tags_calls_table_pieces, "calls:*", "calls:{page}"},
    0, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 60000, 0, 0, 0, 0, "$2\r\nPX\r\n$5\r\n60000\r\n", 19},
    &tags_calls_table_rules, 1, tags_calls_table_tags, 0, 0};
/* The key's name. */
KEYSRT_CALL tags_calls_key_name(keysrt_client *client, tags_id page, keysrt_text *out)
{ return keysrt_key_name(client, &tags_calls_table, &page, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL tags_calls_parse(keysrt_client *client, keysrt_view name, tags_calls_params *out)
{ return keysrt_key_parse(client, &tags_calls_table, name, out, NULL); }
/* Takes one, if there is one: out->allowed. EVALSHA */
KEYSRT_CALL tags_calls_allow(keysrt_client *client, tags_id page, keysrt_limit *out)
{
    const keysrt_limiter_ask ask = {1, 0, 0, 0};
    return keysrt_limiter_take(client, &tags_calls_table, &page, &ask, false, out);
}
/* Takes n, or none of them: out->allowed. What is denied does not count. EVALSHA */
KEYSRT_CALL tags_calls_take(keysrt_client *client, tags_id page, uint64_t n, keysrt_limit *out)
{
    const keysrt_limiter_ask ask = {n, 0, 0, 0};
    return keysrt_limiter_take(client, &tags_calls_table, &page, &ask, false, out);
}
/* The same, but what is denied counts, too: who goes on asking stays denied. EVALSHA */
KEYSRT_CALL tags_calls_take_counting(keysrt_client *client, tags_id page, uint64_t n, keysrt_limit *out)
{
    const keysrt_limiter_ask ask = {n, 0, 0, 0};
    return keysrt_limiter_take(client, &tags_calls_table, &page, &ask, true, out);
}
/* What allow would say. Takes nothing. EVALSHA */
KEYSRT_CALL tags_calls_peek(keysrt_client *client, tags_id page, keysrt_limit *out)
{
    const keysrt_limiter_ask ask = {1, 0, 0, 0};
    return keysrt_limiter_peek(client, &tags_calls_table, &page, &ask, out);
}
/* All is free again; MISS: it was. UNLINK */
KEYSRT_CALL tags_calls_reset(keysrt_client *client, tags_id page)
{
    const keysrt_limiter_ask ask = {1, 0, 0, 0};
    return keysrt_limiter_reset(client, &tags_calls_table, &page, &ask);
}
/* OK or MISS. EXISTS */
KEYSRT_CALL tags_calls_exists(keysrt_client *client, tags_id page)
{ return keysrt_key_exists(client, &tags_calls_table, &page); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL tags_calls_ttl(keysrt_client *client, tags_id page, keysrt_duration *out)
{ return keysrt_key_ttl(client, &tags_calls_table, &page, out); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL tags_calls_delete(keysrt_client *client, tags_id page)
{ return keysrt_key_delete(client, &tags_calls_table, &page); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL tags_calls_walk(keysrt_client *client, keysrt_walk *walk, tags_calls_params *out)
{ return keysrt_key_walk(client, &tags_calls_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL tags_calls_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &tags_calls_table, deleted); }

/* limiter "slides:{page}", Redis type sorted set, database 0; TTL: 1 minute; the limiter's window. tags.keys:47
 * Never lets more than the limit pass in any stretch of time as long as the window; keeps a member for each that passed.
 * Check and count are one step by the server's clock; what is denied is not counted, but by take_counting.
 * A reply that was lost may have been counted: LOST_REPLY, never sent again by itself.
 * Commands: EVALSHA (ZADD, ZCARD, ZCOUNT, ZRANGE, ZRANGEBYSCORE, ZREMRANGEBYSCORE, ZREMRANGEBYRANK, PEXPIRE, TIME), UNLINK. */
static const keysrt_piece tags_slides_table_pieces[] KEYSRT_UNUSED = {
    {"slides:", 7, offsetof(tags_slides_params, page), &tags_type_2, "page", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key *const tags_slides_table_tags[] KEYSRT_UNUSED = {&tags_slides_table_tag_0};
static const keysrt_limiter tags_slides_table_rules[] KEYSRT_UNUSED = {{KEYSRT_LIMIT_SLIDING, KEYSRT_ALIGNED_NOT, KEYSRT_UNAVAILABLE_SAYS, {KEYSRT_CONSTANT, 5, 0, 0}, {KEYSRT_CONSTANT, 60000, 0, 0}, 0}};
static const keysrt_key tags_slides_table KEYSRT_UNUSED = {&tags_keyspace, "slides", 31, 0, KEYSRT_LIMITER, false,
    {2, sizeof(tags_slides_params), tags_slides_table_pieces, "slides:*", "slides:{page}"},
    0, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 60000, 0, 0, 0, 0, "$2\r\nPX\r\n$5\r\n60000\r\n", 19},
    &tags_slides_table_rules, 1, tags_slides_table_tags, 0, 0};
/* The key's name. */
KEYSRT_CALL tags_slides_key_name(keysrt_client *client, tags_id page, keysrt_text *out)
{ return keysrt_key_name(client, &tags_slides_table, &page, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL tags_slides_parse(keysrt_client *client, keysrt_view name, tags_slides_params *out)
{ return keysrt_key_parse(client, &tags_slides_table, name, out, NULL); }
/* Takes one, if there is one: out->allowed. EVALSHA */
KEYSRT_CALL tags_slides_allow(keysrt_client *client, tags_id page, keysrt_limit *out)
{
    const keysrt_limiter_ask ask = {1, 0, 0, 0};
    return keysrt_limiter_take(client, &tags_slides_table, &page, &ask, false, out);
}
/* Takes n, or none of them: out->allowed. What is denied does not count. EVALSHA */
KEYSRT_CALL tags_slides_take(keysrt_client *client, tags_id page, uint64_t n, keysrt_limit *out)
{
    const keysrt_limiter_ask ask = {n, 0, 0, 0};
    return keysrt_limiter_take(client, &tags_slides_table, &page, &ask, false, out);
}
/* The same, but what is denied counts, too: who goes on asking stays denied. EVALSHA */
KEYSRT_CALL tags_slides_take_counting(keysrt_client *client, tags_id page, uint64_t n, keysrt_limit *out)
{
    const keysrt_limiter_ask ask = {n, 0, 0, 0};
    return keysrt_limiter_take(client, &tags_slides_table, &page, &ask, true, out);
}
/* What allow would say. Takes nothing. EVALSHA */
KEYSRT_CALL tags_slides_peek(keysrt_client *client, tags_id page, keysrt_limit *out)
{
    const keysrt_limiter_ask ask = {1, 0, 0, 0};
    return keysrt_limiter_peek(client, &tags_slides_table, &page, &ask, out);
}
/* All is free again; MISS: it was. UNLINK */
KEYSRT_CALL tags_slides_reset(keysrt_client *client, tags_id page)
{
    const keysrt_limiter_ask ask = {1, 0, 0, 0};
    return keysrt_limiter_reset(client, &tags_slides_table, &page, &ask);
}
/* OK or MISS. EXISTS */
KEYSRT_CALL tags_slides_exists(keysrt_client *client, tags_id page)
{ return keysrt_key_exists(client, &tags_slides_table, &page); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL tags_slides_ttl(keysrt_client *client, tags_id page, keysrt_duration *out)
{ return keysrt_key_ttl(client, &tags_slides_table, &page, out); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL tags_slides_delete(keysrt_client *client, tags_id page)
{ return keysrt_key_delete(client, &tags_slides_table, &page); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL tags_slides_walk(keysrt_client *client, keysrt_walk *walk, tags_slides_params *out)
{ return keysrt_key_walk(client, &tags_slides_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL tags_slides_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &tags_slides_table, deleted); }

/* limiter "drops:{page}", Redis type string, database 0; TTL: 1 minute; the limiter's window. tags.keys:48
 * A bucket as large as the limit that fills evenly, once a window: never lets more pass than it holds.
 * Check and count are one step by the server's clock; what is denied is not counted, but by take_counting.
 * A reply that was lost may have been counted: LOST_REPLY, never sent again by itself.
 * Commands: EVALSHA (GET, SET, PEXPIRE, TIME), UNLINK. */
static const keysrt_piece tags_drops_table_pieces[] KEYSRT_UNUSED = {
    {"drops:", 6, offsetof(tags_drops_params, page), &tags_type_2, "page", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key *const tags_drops_table_tags[] KEYSRT_UNUSED = {&tags_drops_table_tag_0};
static const keysrt_limiter tags_drops_table_rules[] KEYSRT_UNUSED = {{KEYSRT_LIMIT_BUCKET, KEYSRT_ALIGNED_NOT, KEYSRT_UNAVAILABLE_SAYS, {KEYSRT_CONSTANT, 5, 0, 0}, {KEYSRT_CONSTANT, 60000, 0, 0}, 0}};
static const keysrt_key tags_drops_table KEYSRT_UNUSED = {&tags_keyspace, "drops", 32, 0, KEYSRT_LIMITER, false,
    {2, sizeof(tags_drops_params), tags_drops_table_pieces, "drops:*", "drops:{page}"},
    0, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 60000, 0, 0, 0, 0, "$2\r\nPX\r\n$5\r\n60000\r\n", 19},
    &tags_drops_table_rules, 1, tags_drops_table_tags, 0, 0};
/* The key's name. */
KEYSRT_CALL tags_drops_key_name(keysrt_client *client, tags_id page, keysrt_text *out)
{ return keysrt_key_name(client, &tags_drops_table, &page, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL tags_drops_parse(keysrt_client *client, keysrt_view name, tags_drops_params *out)
{ return keysrt_key_parse(client, &tags_drops_table, name, out, NULL); }
/* Takes one, if there is one: out->allowed. EVALSHA */
KEYSRT_CALL tags_drops_allow(keysrt_client *client, tags_id page, keysrt_limit *out)
{
    const keysrt_limiter_ask ask = {1, 0, 0, 0};
    return keysrt_limiter_take(client, &tags_drops_table, &page, &ask, false, out);
}
/* Takes n, or none of them: out->allowed. What is denied does not count. EVALSHA */
KEYSRT_CALL tags_drops_take(keysrt_client *client, tags_id page, uint64_t n, keysrt_limit *out)
{
    const keysrt_limiter_ask ask = {n, 0, 0, 0};
    return keysrt_limiter_take(client, &tags_drops_table, &page, &ask, false, out);
}
/* The same, but what is denied counts, too: who goes on asking stays denied. EVALSHA */
KEYSRT_CALL tags_drops_take_counting(keysrt_client *client, tags_id page, uint64_t n, keysrt_limit *out)
{
    const keysrt_limiter_ask ask = {n, 0, 0, 0};
    return keysrt_limiter_take(client, &tags_drops_table, &page, &ask, true, out);
}
/* What allow would say. Takes nothing. EVALSHA */
KEYSRT_CALL tags_drops_peek(keysrt_client *client, tags_id page, keysrt_limit *out)
{
    const keysrt_limiter_ask ask = {1, 0, 0, 0};
    return keysrt_limiter_peek(client, &tags_drops_table, &page, &ask, out);
}
/* All is free again; MISS: it was. UNLINK */
KEYSRT_CALL tags_drops_reset(keysrt_client *client, tags_id page)
{
    const keysrt_limiter_ask ask = {1, 0, 0, 0};
    return keysrt_limiter_reset(client, &tags_drops_table, &page, &ask);
}
/* OK or MISS. EXISTS */
KEYSRT_CALL tags_drops_exists(keysrt_client *client, tags_id page)
{ return keysrt_key_exists(client, &tags_drops_table, &page); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL tags_drops_ttl(keysrt_client *client, tags_id page, keysrt_duration *out)
{ return keysrt_key_ttl(client, &tags_drops_table, &page, out); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL tags_drops_delete(keysrt_client *client, tags_id page)
{ return keysrt_key_delete(client, &tags_drops_table, &page); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL tags_drops_walk(keysrt_client *client, keysrt_walk *walk, tags_drops_params *out)
{ return keysrt_key_walk(client, &tags_drops_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL tags_drops_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &tags_drops_table, deleted); }

/* lock "guard:{page}", Redis type string, database 0; TTL: 1 minute; the lease, which renewing prolongs. tags.keys:49
 * One holder at a time, until it releases the lock or its lease ends; it relies on the lock for keysrt_hold_remaining(), a little less than the lease.
 * An acquire whose reply was lost is sent again and asks as the same holder; a release whose reply was lost is LOST_REPLY.
 * Each acquire gives a fencing number above all before it: a resource that refuses lower ones is safe from a late holder.
 * A failover to a replica that had not heard of the lock can give it to a second holder; the fencing number tells them apart.
 * Commands: EVALSHA (GET, PTTL, INCR, TIME, SET PX; GET, PEXPIRE; GET, DEL). */
typedef struct tags_guard_hold {
    keysrt_hold hold;
    uint64_t fence; /* of the last acquire: above all that were given out before */
} tags_guard_hold;
static const keysrt_piece tags_guard_table_pieces[] KEYSRT_UNUSED = {
    {"guard:", 6, offsetof(tags_guard_params, page), &tags_type_2, "page", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key *const tags_guard_table_tags[] KEYSRT_UNUSED = {&tags_guard_table_tag_0};
static const keysrt_piece tags_guard_table_fence_pieces[] KEYSRT_UNUSED = {
    {"guard:", 6, offsetof(tags_guard_params, page), &tags_type_2, "page", false},
    {":fence", 6, 0, 0, 0, false},
};
static const keysrt_key tags_guard_table_fence KEYSRT_UNUSED = {&tags_keyspace, "guard fence", 33, 0, 0, false, {2, sizeof(tags_guard_params), tags_guard_table_fence_pieces, "guard:*:fence", "guard:{page}:fence"}, 0, 0, 0, {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0}, 0, 0, 0, 0, 0};
static const keysrt_lock tags_guard_table_lock[] KEYSRT_UNUSED = {{&tags_guard_table_fence}};
static const keysrt_key tags_guard_table KEYSRT_UNUSED = {&tags_keyspace, "guard", 33, 0, KEYSRT_LOCK, false,
    {2, sizeof(tags_guard_params), tags_guard_table_pieces, "guard:*", "guard:{page}"},
    0, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 60000, 0, 0, 0, 0, "$2\r\nPX\r\n$5\r\n60000\r\n", 19},
    &tags_guard_table_lock, 1, tags_guard_table_tags, 0, 0};
/* The key's name. */
KEYSRT_CALL tags_guard_key_name(keysrt_client *client, tags_id page, keysrt_text *out)
{ return keysrt_key_name(client, &tags_guard_table, &page, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL tags_guard_parse(keysrt_client *client, keysrt_view name, tags_guard_params *out)
{ return keysrt_key_parse(client, &tags_guard_table, name, out, NULL); }
/* One try; MISS: another has it. EVALSHA */
KEYSRT_CALL tags_guard_acquire(keysrt_client *client, tags_id page, tags_guard_hold *hold)
{ return keysrt_lock_acquire(client, &tags_guard_table, &page, keysrt_declared_ttl, &hold->hold, &hold->fence); }
/* Tries until it is held, or patience has passed (MISS). EVALSHA */
KEYSRT_CALL tags_guard_acquire_within(keysrt_client *client, tags_id page, keysrt_duration patience, tags_guard_hold *hold)
{ return keysrt_lock_acquire_within(client, &tags_guard_table, &page, keysrt_declared_ttl, patience, &hold->hold, &hold->fence); }
/* The lease anew; MISS: it was lost. EVALSHA */
KEYSRT_CALL tags_guard_renew(keysrt_client *client, tags_id page, tags_guard_hold *hold)
{ return keysrt_lock_renew(client, &tags_guard_table, &page, keysrt_declared_ttl, &hold->hold); }
/* By the owner only; MISS: it was lost before. EVALSHA */
KEYSRT_CALL tags_guard_release(keysrt_client *client, tags_id page, tags_guard_hold *hold)
{ return keysrt_lock_release(client, &tags_guard_table, &page, &hold->hold); }
/* The keeper renews it from now on; MISS: it is not held. */
KEYSRT_CALL tags_guard_keep(keysrt_client *client, tags_id page, keysrt_keeper *keeper, tags_guard_hold *hold)
{ return keysrt_lock_keep(client, &tags_guard_table, &page, keysrt_declared_ttl, keeper, &hold->hold); }
/* OK or MISS. EXISTS */
KEYSRT_CALL tags_guard_exists(keysrt_client *client, tags_id page)
{ return keysrt_key_exists(client, &tags_guard_table, &page); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL tags_guard_ttl(keysrt_client *client, tags_id page, keysrt_duration *out)
{ return keysrt_key_ttl(client, &tags_guard_table, &page, out); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL tags_guard_delete(keysrt_client *client, tags_id page)
{ return keysrt_key_delete(client, &tags_guard_table, &page); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL tags_guard_walk(keysrt_client *client, keysrt_walk *walk, tags_guard_params *out)
{ return keysrt_key_walk(client, &tags_guard_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL tags_guard_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &tags_guard_table, deleted); }

/* semaphore "some:{page}", Redis type sorted set, database 0; TTL: 1 minute; the lease, which renewing prolongs. tags.keys:50
 * Never more holders than the limit, by the server's clock; who does not renew is forgotten when its lease ends. A holder relies on its place for keysrt_hold_remaining(), a little less than the lease.
 * An acquire or renewal whose reply was lost is sent again and asks as the same holder; a release whose reply was lost is LOST_REPLY.
 * The limit may change at any time: with more holders than that, nobody gets in until enough have gone.
 * Commands: EVALSHA (ZADD, ZCARD, ZCOUNT, ZRANGE, ZREM, ZREMRANGEBYSCORE, ZSCORE, PEXPIREAT, TIME). */
typedef struct tags_some_hold {
    keysrt_hold hold;
} tags_some_hold;
static const keysrt_piece tags_some_table_pieces[] KEYSRT_UNUSED = {
    {"some:", 5, offsetof(tags_some_params, page), &tags_type_2, "page", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key *const tags_some_table_tags[] KEYSRT_UNUSED = {&tags_some_table_tag_0};
static const keysrt_semaphore tags_some_table_limit[] KEYSRT_UNUSED = {{{KEYSRT_CONSTANT, 3, 0, 0}}};
static const keysrt_key tags_some_table KEYSRT_UNUSED = {&tags_keyspace, "some", 34, 0, KEYSRT_SEMAPHORE, false,
    {2, sizeof(tags_some_params), tags_some_table_pieces, "some:*", "some:{page}"},
    0, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 60000, 0, 0, 0, 0, "$2\r\nPX\r\n$5\r\n60000\r\n", 19},
    &tags_some_table_limit, 1, tags_some_table_tags, 0, 0};
/* The key's name. */
KEYSRT_CALL tags_some_key_name(keysrt_client *client, tags_id page, keysrt_text *out)
{ return keysrt_key_name(client, &tags_some_table, &page, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL tags_some_parse(keysrt_client *client, keysrt_view name, tags_some_params *out)
{ return keysrt_key_parse(client, &tags_some_table, name, out, NULL); }
/* One try; MISS: all places are taken. EVALSHA */
KEYSRT_CALL tags_some_acquire(keysrt_client *client, tags_id page, tags_some_hold *hold)
{ return keysrt_semaphore_acquire(client, &tags_some_table, &page, 0, keysrt_declared_ttl, &hold->hold); }
/* Tries until it is held, or patience has passed (MISS). EVALSHA */
KEYSRT_CALL tags_some_acquire_within(keysrt_client *client, tags_id page, keysrt_duration patience, tags_some_hold *hold)
{ return keysrt_semaphore_acquire_within(client, &tags_some_table, &page, 0, keysrt_declared_ttl, patience, &hold->hold); }
/* The lease anew; MISS: it was lost. EVALSHA */
KEYSRT_CALL tags_some_renew(keysrt_client *client, tags_id page, tags_some_hold *hold)
{ return keysrt_semaphore_renew(client, &tags_some_table, &page, keysrt_declared_ttl, &hold->hold); }
/* MISS: it was lost before. EVALSHA */
KEYSRT_CALL tags_some_release(keysrt_client *client, tags_id page, tags_some_hold *hold)
{ return keysrt_semaphore_release(client, &tags_some_table, &page, &hold->hold); }
/* The keeper renews it from now on; MISS: it is not held. */
KEYSRT_CALL tags_some_keep(keysrt_client *client, tags_id page, keysrt_keeper *keeper, tags_some_hold *hold)
{ return keysrt_semaphore_keep(client, &tags_some_table, &page, keysrt_declared_ttl, keeper, &hold->hold); }
/* How many places are held. EVALSHA */
KEYSRT_CALL tags_some_holders(keysrt_client *client, tags_id page, uint64_t *out)
{ return keysrt_semaphore_holders(client, &tags_some_table, &page, out); }
/* OK or MISS. EXISTS */
KEYSRT_CALL tags_some_exists(keysrt_client *client, tags_id page)
{ return keysrt_key_exists(client, &tags_some_table, &page); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL tags_some_ttl(keysrt_client *client, tags_id page, keysrt_duration *out)
{ return keysrt_key_ttl(client, &tags_some_table, &page, out); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL tags_some_delete(keysrt_client *client, tags_id page)
{ return keysrt_key_delete(client, &tags_some_table, &page); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL tags_some_walk(keysrt_client *client, keysrt_walk *walk, tags_some_params *out)
{ return keysrt_key_walk(client, &tags_some_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL tags_some_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &tags_some_table, deleted); }

/* stream "log:{page}", Redis type stream, database 0; TTL: 1 minute; every write sets it anew. tags.keys:51
 * Groups hand out each entry to one consumer, at least once: it stays pending until it is acknowledged, and another consumer can claim it (XREADGROUP, XACK, XAUTOCLAIM).
 * When the reply of a read is lost, the entries may be pending: read them again.
 * When the stream expires, its groups are gone as well.
 * An entry that is not of this type is told apart, and stops nobody. */
typedef struct tags_log {
    keysrt_view text;
} tags_log;
typedef struct tags_log_entry {
    keysrt_stream_id id;
    tags_log fields;
} tags_log_entry;
typedef struct tags_log_entries {
    tags_log_entry *items;
    size_t count;
    const keysrt_stream_fault *faults; /* entries that were deleted, or are not of this type */
    keysrt_block block;
} tags_log_entries;
static inline void tags_log_entries_clear(tags_log_entries *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}
typedef enum tags_log_group {
    TAGS_LOG_GROUP_G = 0
} tags_log_group;
static const keysrt_piece tags_log_table_pieces[] KEYSRT_UNUSED = {
    {"log:", 4, offsetof(tags_log_params, page), &tags_type_2, "page", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key *const tags_log_table_tags[] KEYSRT_UNUSED = {&tags_log_table_tag_0};
static const keysrt_field tags_log_table_fields[] KEYSRT_UNUSED = {
    {"text", 4, offsetof(tags_log, text), KEYSRT_NO_OFFSET, &tags_type_4, "$4\r\ntext\r\n", 10},
};
static const keysrt_record tags_log_table_record KEYSRT_UNUSED = {"log", sizeof(tags_log), 1, tags_log_table_fields, 0, 0};
static const keysrt_view tags_log_table_groups[] KEYSRT_UNUSED = {{"g", 1}};
static const keysrt_stream tags_log_table_stream KEYSRT_UNUSED = {0, sizeof(tags_log_entry), offsetof(tags_log_entry, fields), 1, tags_log_table_groups};
static const keysrt_key tags_log_table KEYSRT_UNUSED = {&tags_keyspace, "log", 35, 0, KEYSRT_STREAM, false,
    {2, sizeof(tags_log_params), tags_log_table_pieces, "log:*", "log:{page}"},
    0, 0, &tags_log_table_record,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 60000, 0, 0, 0, 0, "$2\r\nPX\r\n$5\r\n60000\r\n", 19},
    &tags_log_table_stream, 1, tags_log_table_tags, 0, 0};
/* The key's name. */
KEYSRT_CALL tags_log_key_name(keysrt_client *client, tags_id page, keysrt_text *out)
{ return keysrt_key_name(client, &tags_log_table, &page, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL tags_log_parse(keysrt_client *client, keysrt_view name, tags_log_params *out)
{ return keysrt_key_parse(client, &tags_log_table, name, out, NULL); }
/* entry_id (may be NULL): of the new entry. XADD */
KEYSRT_CALL tags_log_append(keysrt_client *client, tags_id page, const tags_log *record, keysrt_stream_id *entry_id)
{ return keysrt_stream_append(client, &tags_log_table, &page, record, keysrt_declared_ttl, entry_id); }
/* 0 where there is no key. XLEN */
KEYSRT_CALL tags_log_length(keysrt_client *client, tags_id page, uint64_t *out)
{ return keysrt_stream_length(client, &tags_log_table, &page, out); }
/* Both ends included; count 0: all. XRANGE */
KEYSRT_CALL tags_log_range(keysrt_client *client, tags_id page, keysrt_stream_id first_id, keysrt_stream_id last_id, uint64_t count, tags_log_entries *out)
{
    const keysrt_stream_part part = {first_id, last_id, count};
    return keysrt_stream_range(client, &tags_log_table, &page, false, &part, out, &out->block);
}
/* The newest first; both ends included; count 0: all. XREVRANGE */
KEYSRT_CALL tags_log_reverse_range(keysrt_client *client, tags_id page, keysrt_stream_id first_id, keysrt_stream_id last_id, uint64_t count, tags_log_entries *out)
{
    const keysrt_stream_part part = {first_id, last_id, count};
    return keysrt_stream_range(client, &tags_log_table, &page, true, &part, out, &out->block);
}
/* A cursor for what comes from now on; MISS: there is no entry. XREVRANGE */
KEYSRT_CALL tags_log_newest(keysrt_client *client, tags_id page, keysrt_stream_id *entry_id)
{ return keysrt_stream_newest(client, &tags_log_table, &page, entry_id); }
/* What stands behind the cursor, which moves along; count 0: all. XREAD */
KEYSRT_CALL tags_log_read(keysrt_client *client, tags_id page, keysrt_stream_id *cursor, uint64_t count, tags_log_entries *out)
{ return keysrt_stream_read(client, &tags_log_table, &page, cursor, count, out, &out->block); }
/* Waits up to timeout for an entry behind the cursor; MISS: none came. XREAD BLOCK */
KEYSRT_CALL tags_log_read_wait(keysrt_client *client, tags_id page, keysrt_stream_id *cursor, uint64_t count, keysrt_duration timeout, tags_log_entries *out)
{ return keysrt_stream_read_wait(client, &tags_log_table, &page, cursor, count, timeout, out, &out->block); }
/* deleted may be NULL. XDEL */
KEYSRT_CALL tags_log_delete_entries(keysrt_client *client, tags_id page, const keysrt_stream_id *entry_ids, size_t count, uint64_t *deleted)
{ return keysrt_stream_delete_entries(client, &tags_log_table, &page, entry_ids, count, deleted); }
/* Keeps the newest; removed may be NULL. XTRIM MAXLEN */
KEYSRT_CALL tags_log_trim(keysrt_client *client, tags_id page, uint64_t remaining, uint64_t *removed)
{ return keysrt_stream_trim(client, &tags_log_table, &page, remaining, removed); }
/* Drops what is older than this id; removed may be NULL. XTRIM MINID */
KEYSRT_CALL tags_log_trim_before(keysrt_client *client, tags_id page, keysrt_stream_id oldest, uint64_t *removed)
{ return keysrt_stream_trim_before(client, &tags_log_table, &page, oldest, removed); }
/* It gets what is behind this id, or comes from now on (keysrt_stream_end()); MISS: it was there, and is as it was. XGROUP CREATE */
KEYSRT_CALL tags_log_create_group(keysrt_client *client, tags_id page, tags_log_group group, keysrt_stream_id after)
{ return keysrt_stream_create_group(client, &tags_log_table, &page, (uint32_t)group, after, keysrt_declared_ttl); }
/* MISS: there was none. XGROUP DESTROY */
KEYSRT_CALL tags_log_delete_group(keysrt_client *client, tags_id page, tags_log_group group)
{ return keysrt_stream_delete_group(client, &tags_log_table, &page, (uint32_t)group); }
/* New entries, pending until acknowledged; count 0: all. XREADGROUP */
KEYSRT_CALL tags_log_read_group(keysrt_client *client, tags_id page, tags_log_group group, keysrt_view consumer, uint64_t count, tags_log_entries *out)
{
    const keysrt_stream_reader reader = {(uint32_t)group, consumer, {0}};
    return keysrt_stream_read_group(client, &tags_log_table, &page, &reader, count, out, &out->block);
}
/* The same, and waits up to timeout for one; MISS: none came. XREADGROUP BLOCK */
KEYSRT_CALL tags_log_read_group_wait(keysrt_client *client, tags_id page, tags_log_group group, keysrt_view consumer, uint64_t count, keysrt_duration timeout, tags_log_entries *out)
{
    const keysrt_stream_reader reader = {(uint32_t)group, consumer, {0}};
    return keysrt_stream_read_group_wait(client, &tags_log_table, &page, &reader, count, timeout, out, &out->block);
}
/* What this consumer has not acknowledged yet, behind the cursor, which moves along. XREADGROUP */
KEYSRT_CALL tags_log_reread_group(keysrt_client *client, tags_id page, tags_log_group group, keysrt_view consumer, keysrt_stream_id *cursor, uint64_t count, tags_log_entries *out)
{
    const keysrt_stream_reader reader = {(uint32_t)group, consumer, {0}};
    return keysrt_stream_reread_group(client, &tags_log_table, &page, &reader, cursor, count, out, &out->block);
}
/* acknowledged (may be NULL): 0 where it was not pending. XACK */
KEYSRT_CALL tags_log_acknowledge(keysrt_client *client, tags_id page, tags_log_group group, keysrt_stream_id entry_id, uint64_t *acknowledged)
{ return keysrt_stream_acknowledge(client, &tags_log_table, &page, (uint32_t)group, &entry_id, 1, acknowledged); }
/* acknowledged (may be NULL): how many were pending. XACK */
KEYSRT_CALL tags_log_acknowledge_many(keysrt_client *client, tags_id page, tags_log_group group, const keysrt_stream_id *entry_ids, size_t count, uint64_t *acknowledged)
{ return keysrt_stream_acknowledge(client, &tags_log_table, &page, (uint32_t)group, entry_ids, count, acknowledged); }
/* Takes over what others left pending for so long; cursor: from zero, until it is zero again; count 0: 100. XAUTOCLAIM */
KEYSRT_CALL tags_log_claim(keysrt_client *client, tags_id page, tags_log_group group, keysrt_view consumer, keysrt_duration min_idle, keysrt_stream_id *cursor, uint64_t count, tags_log_entries *out)
{
    const keysrt_stream_reader reader = {(uint32_t)group, consumer, min_idle};
    return keysrt_stream_claim(client, &tags_log_table, &page, &reader, cursor, count, out, &out->block);
}
/* How much is pending, and with whom. XPENDING */
KEYSRT_CALL tags_log_pending(keysrt_client *client, tags_id page, tags_log_group group, keysrt_stream_backlog *out)
{ return keysrt_stream_pending_summary(client, &tags_log_table, &page, (uint32_t)group, out); }
/* An empty consumer: of all; count 0: 100. XPENDING IDLE */
KEYSRT_CALL tags_log_list_pending(keysrt_client *client, tags_id page, tags_log_group group, keysrt_view consumer, keysrt_duration min_idle, keysrt_stream_id first_id, keysrt_stream_id last_id, uint64_t count, keysrt_stream_pending_list *out)
{
    const keysrt_stream_reader reader = {(uint32_t)group, consumer, min_idle};
    const keysrt_stream_part part = {first_id, last_id, count};
    return keysrt_stream_list_pending(client, &tags_log_table, &page, &reader, &part, out);
}
/* dropped (may be NULL): what was pending for him, and is nobody's now. XGROUP DELCONSUMER */
KEYSRT_CALL tags_log_delete_consumer(keysrt_client *client, tags_id page, tags_log_group group, keysrt_view consumer, uint64_t *dropped)
{
    const keysrt_stream_reader reader = {(uint32_t)group, consumer, {0}};
    return keysrt_stream_delete_consumer(client, &tags_log_table, &page, &reader, dropped);
}
/* MISS: no such stream or group. XINFO GROUPS */
KEYSRT_CALL tags_log_group_info(keysrt_client *client, tags_id page, tags_log_group group, keysrt_stream_group_info *out)
{ return keysrt_stream_group(client, &tags_log_table, &page, (uint32_t)group, out); }
/* OK or MISS. EXISTS */
KEYSRT_CALL tags_log_exists(keysrt_client *client, tags_id page)
{ return keysrt_key_exists(client, &tags_log_table, &page); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL tags_log_ttl(keysrt_client *client, tags_id page, keysrt_duration *out)
{ return keysrt_key_ttl(client, &tags_log_table, &page, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL tags_log_renew(keysrt_client *client, tags_id page)
{ return keysrt_key_renew(client, &tags_log_table, &page, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL tags_log_delete(keysrt_client *client, tags_id page)
{ return keysrt_key_delete(client, &tags_log_table, &page); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL tags_log_walk(keysrt_client *client, keysrt_walk *walk, tags_log_params *out)
{ return keysrt_key_walk(client, &tags_log_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL tags_log_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &tags_log_table, deleted); }

/* cache "shown:{page}:{lang}", Redis type string, database 0; TTL: 1 minute; every write sets it anew. tags.keys:52
 * Of all callers of all processes one computes, the one whose token is in the lease (10 seconds); meanwhile the others take the old value, or wait for the new one where there is none.
 * What was put or deleted meanwhile voids what is being computed: nothing outdated is stored.
 * After a lost reply each step is sent again: twice is the same as once.
 * While Redis cannot be asked, reading misses, writing does nothing and the loader answers; deleting fails.
 * Commands: EVALSHA. */
typedef struct tags_shown_lookup {
    keysrt_status status;
    keysrt_view value;
} tags_shown_lookup;
typedef struct tags_shown_lookups {
    tags_shown_lookup *items;
    size_t count;
    keysrt_block block;
} tags_shown_lookups;
static inline void tags_shown_lookups_clear(tags_shown_lookups *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}
/* Makes what is missing: calls tags_shown_loaded() and returns OK; MISS: there is none; all else is the caller's. */
typedef keysrt_status tags_shown_loader(void *context, const tags_shown_params *params, keysrt_loading *loading);
typedef struct tags_shown_load {
    tags_shown_loader *loader;
    void *context;
} tags_shown_load;
static inline keysrt_status tags_shown_run_loader(void *state, const void *params, keysrt_loading *loading)
{
    const tags_shown_load *load = (const tags_shown_load *)state;
    return load->loader(load->context, (const tags_shown_params *)params, loading);
}
static const keysrt_piece tags_shown_table_pieces[] KEYSRT_UNUSED = {
    {"shown:", 6, offsetof(tags_shown_params, page), &tags_type_2, "page", false},
    {":", 1, offsetof(tags_shown_params, lang), &tags_type_3, "lang", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key *const tags_shown_table_tags[] KEYSRT_UNUSED = {&tags_shown_table_tag_0};
static const keysrt_piece tags_shown_table_lease_pieces[] KEYSRT_UNUSED = {
    {"shown:", 6, offsetof(tags_shown_params, page), &tags_type_2, "page", false},
    {":", 1, offsetof(tags_shown_params, lang), &tags_type_3, "lang", false},
    {":lease", 6, 0, 0, 0, false},
};
static const keysrt_key tags_shown_table_lease KEYSRT_UNUSED = {&tags_keyspace, "shown lease", 36, 0, 0, false, {3, sizeof(tags_shown_params), tags_shown_table_lease_pieces, "shown:*:*:lease", "shown:{page}:{lang}:lease"}, 0, 0, 0, {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0}, 0, 0, 0, 0, 0};
static const keysrt_cache tags_shown_table_cache KEYSRT_UNUSED = {&tags_shown_table_lease, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_CONSTANT, 30000, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, false, true, 0, 0};
static const keysrt_key tags_shown_table KEYSRT_UNUSED = {&tags_keyspace, "shown", 36, 0, KEYSRT_CACHE, false,
    {3, sizeof(tags_shown_params), tags_shown_table_pieces, "shown:*:*", "shown:{page}:{lang}"},
    &tags_type_4, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 60000, 0, 0, 0, 0, "$2\r\nPX\r\n$5\r\n60000\r\n", 19},
    &tags_shown_table_cache, 1, tags_shown_table_tags, 0, 0};
/* The key's name. */
KEYSRT_CALL tags_shown_key_name(keysrt_client *client, tags_id page, tags_lang lang, keysrt_text *out)
{
    const tags_shown_params params = {page, lang};
    return keysrt_key_name(client, &tags_shown_table, &params, out);
}
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL tags_shown_parse(keysrt_client *client, keysrt_view name, tags_shown_params *out)
{ return keysrt_key_parse(client, &tags_shown_table, name, out, NULL); }
/* MISS: none that counts, or Redis cannot be asked. EVALSHA */
KEYSRT_CALL tags_shown_get(keysrt_client *client, tags_id page, tags_lang lang, keysrt_text *out)
{
    const tags_shown_params params = {page, lang};
    return keysrt_cache_get(client, &tags_shown_table, &params, out, &out->block);
}
/* As get, and takes the old value where its time is over; keysrt_cache_last() tells. EVALSHA */
KEYSRT_CALL tags_shown_get_stale(keysrt_client *client, tags_id page, tags_lang lang, keysrt_text *out)
{
    const tags_shown_params params = {page, lang};
    return keysrt_cache_get_stale(client, &tags_shown_table, &params, out, &out->block);
}
/* The value, or what the loader makes of it, one caller at a time; MISS, NOTHING: the loader found none. get, EVALSHA */
KEYSRT_CALL tags_shown_get_or_compute(keysrt_client *client, tags_id page, tags_lang lang, tags_shown_loader *loader, void *context, keysrt_text *out)
{
    const tags_shown_params params = {page, lang};
    tags_shown_load load = {loader, context};
    return keysrt_cache_get_or_compute(client, &tags_shown_table, &params, loader ? tags_shown_run_loader : 0, &load, out, &out->block);
}
/* Inside a loader: what it made. Encoded at once: value may go away. */
KEYSRT_CALL tags_shown_loaded(keysrt_loading *loading, keysrt_view value)
{ return keysrt_cache_loaded(loading, &tags_shown_table, &value, keysrt_declared_ttl); }
/* Value and TTL in one step; MISS: Redis cannot be asked, nothing was written. EVALSHA */
KEYSRT_CALL tags_shown_put(keysrt_client *client, tags_id page, tags_lang lang, keysrt_view value)
{
    const tags_shown_params params = {page, lang};
    return keysrt_cache_put(client, &tags_shown_table, &params, &value, keysrt_declared_ttl);
}
/* One item for each key, with the status that get has. EVALSHA */
KEYSRT_CALL tags_shown_get_many(keysrt_client *client, const tags_shown_params *keys, size_t count, tags_shown_lookups *out)
{ return keysrt_cache_get_many(client, &tags_shown_table, keys, count, out, &out->block, sizeof(tags_shown_lookup), offsetof(tags_shown_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL tags_shown_put_many(keysrt_client *client, const tags_shown_params *keys, const keysrt_view *values, size_t count)
{ return keysrt_cache_put_many(client, &tags_shown_table, keys, values, count, keysrt_declared_ttl); }
/* Invalidates: what is being computed will not be stored either. MISS: there was none. EVALSHA */
KEYSRT_CALL tags_shown_delete(keysrt_client *client, tags_id page, tags_lang lang)
{
    const tags_shown_params params = {page, lang};
    return keysrt_cache_delete(client, &tags_shown_table, &params);
}
/* Every key of the pattern, and what is being computed; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL tags_shown_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_cache_delete_all(client, &tags_shown_table, deleted); }
/* OK or MISS. EXISTS */
KEYSRT_CALL tags_shown_exists(keysrt_client *client, tags_id page, tags_lang lang)
{
    const tags_shown_params params = {page, lang};
    return keysrt_key_exists(client, &tags_shown_table, &params);
}
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL tags_shown_ttl(keysrt_client *client, tags_id page, tags_lang lang, keysrt_duration *out)
{
    const tags_shown_params params = {page, lang};
    return keysrt_key_ttl(client, &tags_shown_table, &params, out);
}
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL tags_shown_walk(keysrt_client *client, keysrt_walk *walk, tags_shown_params *out)
{ return keysrt_key_walk(client, &tags_shown_table, walk, out); }

/* cache "renewed:{page}", Redis type string, database 0; TTL: 20 minutes; every write and every read sets it anew. tags.keys:53
 * Of all callers of all processes one computes, the one whose token is in the lease (10 seconds); the others wait for its value.
 * What was put or deleted meanwhile voids what is being computed: nothing outdated is stored.
 * After a lost reply each step is sent again: twice is the same as once.
 * While Redis cannot be asked, reading misses, writing does nothing and the loader answers; deleting fails.
 * Commands: GET and MGET to read; EVALSHA to write, to delete and for the lease. */
typedef struct tags_renewed_lookup {
    keysrt_status status;
    keysrt_view value;
} tags_renewed_lookup;
typedef struct tags_renewed_lookups {
    tags_renewed_lookup *items;
    size_t count;
    keysrt_block block;
} tags_renewed_lookups;
static inline void tags_renewed_lookups_clear(tags_renewed_lookups *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}
/* Makes what is missing: calls tags_renewed_loaded() and returns OK; MISS: there is none; all else is the caller's. */
typedef keysrt_status tags_renewed_loader(void *context, const tags_renewed_params *params, keysrt_loading *loading);
typedef struct tags_renewed_load {
    tags_renewed_loader *loader;
    void *context;
} tags_renewed_load;
static inline keysrt_status tags_renewed_run_loader(void *state, const void *params, keysrt_loading *loading)
{
    const tags_renewed_load *load = (const tags_renewed_load *)state;
    return load->loader(load->context, (const tags_renewed_params *)params, loading);
}
static const keysrt_piece tags_renewed_table_pieces[] KEYSRT_UNUSED = {
    {"renewed:", 8, offsetof(tags_renewed_params, page), &tags_type_2, "page", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key *const tags_renewed_table_tags[] KEYSRT_UNUSED = {&tags_renewed_table_tag_0};
static const keysrt_piece tags_renewed_table_lease_pieces[] KEYSRT_UNUSED = {
    {"renewed:", 8, offsetof(tags_renewed_params, page), &tags_type_2, "page", false},
    {":lease", 6, 0, 0, 0, false},
};
static const keysrt_key tags_renewed_table_lease KEYSRT_UNUSED = {&tags_keyspace, "renewed lease", 37, 0, 0, false, {2, sizeof(tags_renewed_params), tags_renewed_table_lease_pieces, "renewed:*:lease", "renewed:{page}:lease"}, 0, 0, 0, {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0}, 0, 0, 0, 0, 0};
static const keysrt_cache tags_renewed_table_cache KEYSRT_UNUSED = {&tags_renewed_table_lease, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, false, false, 0, 0};
static const keysrt_key tags_renewed_table KEYSRT_UNUSED = {&tags_keyspace, "renewed", 37, 0, KEYSRT_CACHE, false,
    {2, sizeof(tags_renewed_params), tags_renewed_table_pieces, "renewed:*", "renewed:{page}"},
    &tags_type_4, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_SLIDING, false, 0, 1200000, 0, 0, 0, 0, "$2\r\nPX\r\n$7\r\n1200000\r\n", 21},
    &tags_renewed_table_cache, 1, tags_renewed_table_tags, 0, 0};
/* The key's name. */
KEYSRT_CALL tags_renewed_key_name(keysrt_client *client, tags_id page, keysrt_text *out)
{ return keysrt_key_name(client, &tags_renewed_table, &page, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL tags_renewed_parse(keysrt_client *client, keysrt_view name, tags_renewed_params *out)
{ return keysrt_key_parse(client, &tags_renewed_table, name, out, NULL); }
/* MISS: none that counts, or Redis cannot be asked. GET */
KEYSRT_CALL tags_renewed_get(keysrt_client *client, tags_id page, keysrt_text *out)
{ return keysrt_cache_get(client, &tags_renewed_table, &page, out, &out->block); }
/* The value, or what the loader makes of it, one caller at a time; MISS, NOTHING: the loader found none. get, EVALSHA */
KEYSRT_CALL tags_renewed_get_or_compute(keysrt_client *client, tags_id page, tags_renewed_loader *loader, void *context, keysrt_text *out)
{
    tags_renewed_load load = {loader, context};
    return keysrt_cache_get_or_compute(client, &tags_renewed_table, &page, loader ? tags_renewed_run_loader : 0, &load, out, &out->block);
}
/* Inside a loader: what it made. Encoded at once: value may go away. */
KEYSRT_CALL tags_renewed_loaded(keysrt_loading *loading, keysrt_view value)
{ return keysrt_cache_loaded(loading, &tags_renewed_table, &value, keysrt_declared_ttl); }
/* Value and TTL in one step; MISS: Redis cannot be asked, nothing was written. EVALSHA */
KEYSRT_CALL tags_renewed_put(keysrt_client *client, tags_id page, keysrt_view value)
{ return keysrt_cache_put(client, &tags_renewed_table, &page, &value, keysrt_declared_ttl); }
/* One item for each key, with the status that get has. MGET */
KEYSRT_CALL tags_renewed_get_many(keysrt_client *client, const tags_renewed_params *keys, size_t count, tags_renewed_lookups *out)
{ return keysrt_cache_get_many(client, &tags_renewed_table, keys, count, out, &out->block, sizeof(tags_renewed_lookup), offsetof(tags_renewed_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL tags_renewed_put_many(keysrt_client *client, const tags_renewed_params *keys, const keysrt_view *values, size_t count)
{ return keysrt_cache_put_many(client, &tags_renewed_table, keys, values, count, keysrt_declared_ttl); }
/* Invalidates: what is being computed will not be stored either. MISS: there was none. EVALSHA */
KEYSRT_CALL tags_renewed_delete(keysrt_client *client, tags_id page)
{ return keysrt_cache_delete(client, &tags_renewed_table, &page); }
/* Every key of the pattern, and what is being computed; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL tags_renewed_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_cache_delete_all(client, &tags_renewed_table, deleted); }
/* OK or MISS. EXISTS */
KEYSRT_CALL tags_renewed_exists(keysrt_client *client, tags_id page)
{ return keysrt_key_exists(client, &tags_renewed_table, &page); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL tags_renewed_ttl(keysrt_client *client, tags_id page, keysrt_duration *out)
{ return keysrt_key_ttl(client, &tags_renewed_table, &page, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL tags_renewed_renew(keysrt_client *client, tags_id page)
{ return keysrt_key_renew(client, &tags_renewed_table, &page, keysrt_declared_ttl); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL tags_renewed_walk(keysrt_client *client, keysrt_walk *walk, tags_renewed_params *out)
{ return keysrt_key_walk(client, &tags_renewed_table, walk, out); }

/* cache "choosy:{page}", Redis type string, database 0; TTL: 5 minutes unless the caller chooses (1 second to 24 hours); every write sets it anew; the caller may also choose that it never expires. tags.keys:54
 * Of all callers of all processes one computes, the one whose token is in the lease (10 seconds); the others wait for its value.
 * What was put or deleted meanwhile voids what is being computed: nothing outdated is stored.
 * After a lost reply each step is sent again: twice is the same as once.
 * While Redis cannot be asked, reading misses, writing does nothing and the loader answers; deleting fails.
 * Commands: GET and MGET to read; EVALSHA to write, to delete and for the lease. */
typedef struct tags_choosy_lookup {
    keysrt_status status;
    keysrt_view value;
} tags_choosy_lookup;
typedef struct tags_choosy_lookups {
    tags_choosy_lookup *items;
    size_t count;
    keysrt_block block;
} tags_choosy_lookups;
static inline void tags_choosy_lookups_clear(tags_choosy_lookups *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}
/* Makes what is missing: calls tags_choosy_loaded() and returns OK; MISS: there is none; all else is the caller's. */
typedef keysrt_status tags_choosy_loader(void *context, const tags_choosy_params *params, keysrt_loading *loading);
typedef struct tags_choosy_load {
    tags_choosy_loader *loader;
    void *context;
} tags_choosy_load;
static inline keysrt_status tags_choosy_run_loader(void *state, const void *params, keysrt_loading *loading)
{
    const tags_choosy_load *load = (const tags_choosy_load *)state;
    return load->loader(load->context, (const tags_choosy_params *)params, loading);
}
static const keysrt_piece tags_choosy_table_pieces[] KEYSRT_UNUSED = {
    {"choosy:", 7, offsetof(tags_choosy_params, page), &tags_type_2, "page", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key *const tags_choosy_table_tags[] KEYSRT_UNUSED = {&tags_choosy_table_tag_0};
static const keysrt_piece tags_choosy_table_lease_pieces[] KEYSRT_UNUSED = {
    {"choosy:", 7, offsetof(tags_choosy_params, page), &tags_type_2, "page", false},
    {":lease", 6, 0, 0, 0, false},
};
static const keysrt_key tags_choosy_table_lease KEYSRT_UNUSED = {&tags_keyspace, "choosy lease", 38, 0, 0, false, {2, sizeof(tags_choosy_params), tags_choosy_table_lease_pieces, "choosy:*:lease", "choosy:{page}:lease"}, 0, 0, 0, {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0}, 0, 0, 0, 0, 0};
static const keysrt_cache tags_choosy_table_cache KEYSRT_UNUSED = {&tags_choosy_table_lease, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, false, false, 0, 0};
static const keysrt_key tags_choosy_table KEYSRT_UNUSED = {&tags_keyspace, "choosy", 38, 0, KEYSRT_CACHE, false,
    {2, sizeof(tags_choosy_params), tags_choosy_table_pieces, "choosy:*", "choosy:{page}"},
    &tags_type_4, 0, 0,
    {KEYSRT_TTL_CALL, KEYSRT_TTL_ON_WRITE, true, 0, 300000, 1000, 86400000, 0, 0, 0, 0},
    &tags_choosy_table_cache, 1, tags_choosy_table_tags, 0, 0};
/* The key's name. */
KEYSRT_CALL tags_choosy_key_name(keysrt_client *client, tags_id page, keysrt_text *out)
{ return keysrt_key_name(client, &tags_choosy_table, &page, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL tags_choosy_parse(keysrt_client *client, keysrt_view name, tags_choosy_params *out)
{ return keysrt_key_parse(client, &tags_choosy_table, name, out, NULL); }
/* MISS: none that counts, or Redis cannot be asked. GET */
KEYSRT_CALL tags_choosy_get(keysrt_client *client, tags_id page, keysrt_text *out)
{ return keysrt_cache_get(client, &tags_choosy_table, &page, out, &out->block); }
/* The value, or what the loader makes of it, one caller at a time; MISS, NOTHING: the loader found none. get, EVALSHA */
KEYSRT_CALL tags_choosy_get_or_compute(keysrt_client *client, tags_id page, tags_choosy_loader *loader, void *context, keysrt_text *out)
{
    tags_choosy_load load = {loader, context};
    return keysrt_cache_get_or_compute(client, &tags_choosy_table, &page, loader ? tags_choosy_run_loader : 0, &load, out, &out->block);
}
/* Inside a loader: what it made. Encoded at once: value may go away. */
KEYSRT_CALL tags_choosy_loaded(keysrt_loading *loading, keysrt_view value, keysrt_duration ttl)
{ return keysrt_cache_loaded(loading, &tags_choosy_table, &value, ttl); }
/* Value and TTL in one step; MISS: Redis cannot be asked, nothing was written. EVALSHA */
KEYSRT_CALL tags_choosy_put(keysrt_client *client, tags_id page, keysrt_view value, keysrt_duration ttl)
{ return keysrt_cache_put(client, &tags_choosy_table, &page, &value, ttl); }
/* One item for each key, with the status that get has. MGET */
KEYSRT_CALL tags_choosy_get_many(keysrt_client *client, const tags_choosy_params *keys, size_t count, tags_choosy_lookups *out)
{ return keysrt_cache_get_many(client, &tags_choosy_table, keys, count, out, &out->block, sizeof(tags_choosy_lookup), offsetof(tags_choosy_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL tags_choosy_put_many(keysrt_client *client, const tags_choosy_params *keys, const keysrt_view *values, size_t count, keysrt_duration ttl)
{ return keysrt_cache_put_many(client, &tags_choosy_table, keys, values, count, ttl); }
/* Invalidates: what is being computed will not be stored either. MISS: there was none. EVALSHA */
KEYSRT_CALL tags_choosy_delete(keysrt_client *client, tags_id page)
{ return keysrt_cache_delete(client, &tags_choosy_table, &page); }
/* Every key of the pattern, and what is being computed; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL tags_choosy_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_cache_delete_all(client, &tags_choosy_table, deleted); }
/* OK or MISS. EXISTS */
KEYSRT_CALL tags_choosy_exists(keysrt_client *client, tags_id page)
{ return keysrt_key_exists(client, &tags_choosy_table, &page); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL tags_choosy_ttl(keysrt_client *client, tags_id page, keysrt_duration *out)
{ return keysrt_key_ttl(client, &tags_choosy_table, &page, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL tags_choosy_renew(keysrt_client *client, tags_id page, keysrt_duration ttl)
{ return keysrt_key_renew(client, &tags_choosy_table, &page, ttl); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL tags_choosy_walk(keysrt_client *client, keysrt_walk *walk, tags_choosy_params *out)
{ return keysrt_key_walk(client, &tags_choosy_table, walk, out); }

/* cache "fields:{page}", Redis type hash, database 0; TTL: 1 minute; every write sets it anew. tags.keys:55
 * Of all callers of all processes one computes, the one whose token is in the lease (10 seconds); the others wait for its value.
 * What was put or deleted meanwhile voids what is being computed: nothing outdated is stored.
 * After a lost reply each step is sent again: twice is the same as once.
 * While Redis cannot be asked, reading misses, writing does nothing and the loader answers; deleting fails.
 * Commands: HGETALL to read; EVALSHA to write, to delete and for the lease. */
typedef struct tags_fields {
    keysrt_view name;
    keysrt_block block; /* of a result */
} tags_fields;
static inline void tags_fields_clear(tags_fields *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}
/* Makes what is missing: calls tags_fields_loaded() and returns OK; MISS: there is none; all else is the caller's. */
typedef keysrt_status tags_fields_loader(void *context, const tags_fields_params *params, keysrt_loading *loading);
typedef struct tags_fields_load {
    tags_fields_loader *loader;
    void *context;
} tags_fields_load;
static inline keysrt_status tags_fields_run_loader(void *state, const void *params, keysrt_loading *loading)
{
    const tags_fields_load *load = (const tags_fields_load *)state;
    return load->loader(load->context, (const tags_fields_params *)params, loading);
}
static const keysrt_piece tags_fields_table_pieces[] KEYSRT_UNUSED = {
    {"fields:", 7, offsetof(tags_fields_params, page), &tags_type_2, "page", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key *const tags_fields_table_tags[] KEYSRT_UNUSED = {&tags_fields_table_tag_0};
static const keysrt_field tags_fields_table_fields[] KEYSRT_UNUSED = {
    {"name", 4, offsetof(tags_fields, name), KEYSRT_NO_OFFSET, &tags_type_4, "$4\r\nname\r\n", 10},
};
static const keysrt_record tags_fields_table_record KEYSRT_UNUSED = {"fields", offsetof(tags_fields, block), 1, tags_fields_table_fields, 0, 0};
static const keysrt_piece tags_fields_table_lease_pieces[] KEYSRT_UNUSED = {
    {"fields:", 7, offsetof(tags_fields_params, page), &tags_type_2, "page", false},
    {":lease", 6, 0, 0, 0, false},
};
static const keysrt_key tags_fields_table_lease KEYSRT_UNUSED = {&tags_keyspace, "fields lease", 39, 0, 0, false, {2, sizeof(tags_fields_params), tags_fields_table_lease_pieces, "fields:*:lease", "fields:{page}:lease"}, 0, 0, 0, {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0}, 0, 0, 0, 0, 0};
static const keysrt_cache tags_fields_table_cache KEYSRT_UNUSED = {&tags_fields_table_lease, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, false, false, 0, 0};
static const keysrt_key tags_fields_table KEYSRT_UNUSED = {&tags_keyspace, "fields", 39, 0, KEYSRT_CACHE, false,
    {2, sizeof(tags_fields_params), tags_fields_table_pieces, "fields:*", "fields:{page}"},
    0, 0, &tags_fields_table_record,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 60000, 0, 0, 0, 0, "$2\r\nPX\r\n$5\r\n60000\r\n", 19},
    &tags_fields_table_cache, 1, tags_fields_table_tags, 0, 0};
/* The key's name. */
KEYSRT_CALL tags_fields_key_name(keysrt_client *client, tags_id page, keysrt_text *out)
{ return keysrt_key_name(client, &tags_fields_table, &page, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL tags_fields_parse(keysrt_client *client, keysrt_view name, tags_fields_params *out)
{ return keysrt_key_parse(client, &tags_fields_table, name, out, NULL); }
/* MISS: none that counts, or Redis cannot be asked. HGETALL */
KEYSRT_CALL tags_fields_get(keysrt_client *client, tags_id page, tags_fields *out)
{ return keysrt_cache_get(client, &tags_fields_table, &page, out, &out->block); }
/* The value, or what the loader makes of it, one caller at a time; MISS, NOTHING: the loader found none. get, EVALSHA */
KEYSRT_CALL tags_fields_get_or_compute(keysrt_client *client, tags_id page, tags_fields_loader *loader, void *context, tags_fields *out)
{
    tags_fields_load load = {loader, context};
    return keysrt_cache_get_or_compute(client, &tags_fields_table, &page, loader ? tags_fields_run_loader : 0, &load, out, &out->block);
}
/* Inside a loader: what it made. Encoded at once: value may go away. */
KEYSRT_CALL tags_fields_loaded(keysrt_loading *loading, const tags_fields *value)
{ return keysrt_cache_loaded(loading, &tags_fields_table, value, keysrt_declared_ttl); }
/* Value and TTL in one step; MISS: Redis cannot be asked, nothing was written. EVALSHA */
KEYSRT_CALL tags_fields_put(keysrt_client *client, tags_id page, const tags_fields *value)
{ return keysrt_cache_put(client, &tags_fields_table, &page, value, keysrt_declared_ttl); }
/* Invalidates: what is being computed will not be stored either. MISS: there was none. EVALSHA */
KEYSRT_CALL tags_fields_delete(keysrt_client *client, tags_id page)
{ return keysrt_cache_delete(client, &tags_fields_table, &page); }
/* Every key of the pattern, and what is being computed; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL tags_fields_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_cache_delete_all(client, &tags_fields_table, deleted); }
/* OK or MISS. EXISTS */
KEYSRT_CALL tags_fields_exists(keysrt_client *client, tags_id page)
{ return keysrt_key_exists(client, &tags_fields_table, &page); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL tags_fields_ttl(keysrt_client *client, tags_id page, keysrt_duration *out)
{ return keysrt_key_ttl(client, &tags_fields_table, &page, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL tags_fields_renew(keysrt_client *client, tags_id page)
{ return keysrt_key_renew(client, &tags_fields_table, &page, keysrt_declared_ttl); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL tags_fields_walk(keysrt_client *client, keysrt_walk *walk, tags_fields_params *out)
{ return keysrt_key_walk(client, &tags_fields_table, walk, out); }

/* cache "judged:{page}:{lang}", Redis type string, database 0; TTL: 1 minute; every write sets it anew. tags.keys:56
 * Of all callers of all processes one computes, the one whose token is in the lease (10 seconds); the others wait for its value.
 * What was put or deleted meanwhile voids what is being computed: nothing outdated is stored.
 * After a lost reply each step is sent again: twice is the same as once.
 * While Redis cannot be asked, reading misses, writing does nothing and the loader answers; deleting fails.
 * Commands: EVALSHA. */
typedef struct tags_judged_lookup {
    keysrt_status status;
    keysrt_view value;
} tags_judged_lookup;
typedef struct tags_judged_lookups {
    tags_judged_lookup *items;
    size_t count;
    keysrt_block block;
} tags_judged_lookups;
static inline void tags_judged_lookups_clear(tags_judged_lookups *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}
/* Makes what is missing: calls tags_judged_loaded() and returns OK; MISS: there is none; all else is the caller's. */
typedef keysrt_status tags_judged_loader(void *context, const tags_judged_params *params, keysrt_loading *loading);
typedef struct tags_judged_load {
    tags_judged_loader *loader;
    void *context;
} tags_judged_load;
static inline keysrt_status tags_judged_run_loader(void *state, const void *params, keysrt_loading *loading)
{
    const tags_judged_load *load = (const tags_judged_load *)state;
    return load->loader(load->context, (const tags_judged_params *)params, loading);
}
static const keysrt_piece tags_judged_table_pieces[] KEYSRT_UNUSED = {
    {"judged:", 7, offsetof(tags_judged_params, page), &tags_type_2, "page", false},
    {":", 1, offsetof(tags_judged_params, lang), &tags_type_3, "lang", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_piece tags_judged_table_lease_pieces[] KEYSRT_UNUSED = {
    {"judged:", 7, offsetof(tags_judged_params, page), &tags_type_2, "page", false},
    {":", 1, offsetof(tags_judged_params, lang), &tags_type_3, "lang", false},
    {":lease", 6, 0, 0, 0, false},
};
static const keysrt_key tags_judged_table_lease KEYSRT_UNUSED = {&tags_keyspace, "judged lease", 40, 0, 0, false, {3, sizeof(tags_judged_params), tags_judged_table_lease_pieces, "judged:*:*:lease", "judged:{page}:{lang}:lease"}, 0, 0, 0, {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0}, 0, 0, 0, 0, 0};
static const keysrt_key *const tags_judged_table_versions[] KEYSRT_UNUSED = {&tags_judged_table_tag_0, &tags_judged_table_tag_1};
static const keysrt_cache tags_judged_table_cache KEYSRT_UNUSED = {&tags_judged_table_lease, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, false, true, 2, tags_judged_table_versions};
static const keysrt_key tags_judged_table KEYSRT_UNUSED = {&tags_keyspace, "judged", 40, 0, KEYSRT_CACHE, false,
    {3, sizeof(tags_judged_params), tags_judged_table_pieces, "judged:*:*", "judged:{page}:{lang}"},
    &tags_type_4, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 60000, 0, 0, 0, 0, "$2\r\nPX\r\n$5\r\n60000\r\n", 19},
    &tags_judged_table_cache, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL tags_judged_key_name(keysrt_client *client, tags_id page, tags_lang lang, keysrt_text *out)
{
    const tags_judged_params params = {page, lang};
    return keysrt_key_name(client, &tags_judged_table, &params, out);
}
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL tags_judged_parse(keysrt_client *client, keysrt_view name, tags_judged_params *out)
{ return keysrt_key_parse(client, &tags_judged_table, name, out, NULL); }
/* MISS: none that counts, or Redis cannot be asked. EVALSHA */
KEYSRT_CALL tags_judged_get(keysrt_client *client, tags_id page, tags_lang lang, keysrt_text *out)
{
    const tags_judged_params params = {page, lang};
    return keysrt_cache_get(client, &tags_judged_table, &params, out, &out->block);
}
/* The value, or what the loader makes of it, one caller at a time; MISS, NOTHING: the loader found none. get, EVALSHA */
KEYSRT_CALL tags_judged_get_or_compute(keysrt_client *client, tags_id page, tags_lang lang, tags_judged_loader *loader, void *context, keysrt_text *out)
{
    const tags_judged_params params = {page, lang};
    tags_judged_load load = {loader, context};
    return keysrt_cache_get_or_compute(client, &tags_judged_table, &params, loader ? tags_judged_run_loader : 0, &load, out, &out->block);
}
/* Inside a loader: what it made. Encoded at once: value may go away. */
KEYSRT_CALL tags_judged_loaded(keysrt_loading *loading, keysrt_view value)
{ return keysrt_cache_loaded(loading, &tags_judged_table, &value, keysrt_declared_ttl); }
/* Value and TTL in one step; MISS: Redis cannot be asked, nothing was written. EVALSHA */
KEYSRT_CALL tags_judged_put(keysrt_client *client, tags_id page, tags_lang lang, keysrt_view value)
{
    const tags_judged_params params = {page, lang};
    return keysrt_cache_put(client, &tags_judged_table, &params, &value, keysrt_declared_ttl);
}
/* One item for each key, with the status that get has. EVALSHA */
KEYSRT_CALL tags_judged_get_many(keysrt_client *client, const tags_judged_params *keys, size_t count, tags_judged_lookups *out)
{ return keysrt_cache_get_many(client, &tags_judged_table, keys, count, out, &out->block, sizeof(tags_judged_lookup), offsetof(tags_judged_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL tags_judged_put_many(keysrt_client *client, const tags_judged_params *keys, const keysrt_view *values, size_t count)
{ return keysrt_cache_put_many(client, &tags_judged_table, keys, values, count, keysrt_declared_ttl); }
/* Invalidates: what is being computed will not be stored either. MISS: there was none. EVALSHA */
KEYSRT_CALL tags_judged_delete(keysrt_client *client, tags_id page, tags_lang lang)
{
    const tags_judged_params params = {page, lang};
    return keysrt_cache_delete(client, &tags_judged_table, &params);
}
/* Every key of the pattern, and what is being computed; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL tags_judged_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_cache_delete_all(client, &tags_judged_table, deleted); }
/* OK or MISS. EXISTS */
KEYSRT_CALL tags_judged_exists(keysrt_client *client, tags_id page, tags_lang lang)
{
    const tags_judged_params params = {page, lang};
    return keysrt_key_exists(client, &tags_judged_table, &params);
}
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL tags_judged_ttl(keysrt_client *client, tags_id page, tags_lang lang, keysrt_duration *out)
{
    const tags_judged_params params = {page, lang};
    return keysrt_key_ttl(client, &tags_judged_table, &params, out);
}
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL tags_judged_walk(keysrt_client *client, keysrt_walk *walk, tags_judged_params *out)
{ return keysrt_key_walk(client, &tags_judged_table, walk, out); }

#endif
