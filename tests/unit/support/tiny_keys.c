/* tiny_keys.c: see tiny_keys.h. */
#include "support/tiny_keys.h"

static const keysrt_type id = {.code = KEYSRT_TYPE_STRING, .size = sizeof(keysrt_view), .min = 1, .max = 40000, .name = "Id"};

const keysrt_type tiny_text = {
    .code = KEYSRT_TYPE_BYTES, .size = sizeof(keysrt_view), .max = (uint64_t)16 << 20, .name = "bytes"};
const keysrt_type tiny_u8 = {
    .code = KEYSRT_TYPE_UINT, .flags = KEYSRT_TYPE_FIXED, .size = 1, .max = 100, .name = "u8(0..100)"};
const keysrt_type tiny_i64 = {.code = KEYSRT_TYPE_INT,
                                .flags = KEYSRT_TYPE_FIXED,
                                .size = 8,
                                .min = (uint64_t)INT64_MIN,
                                .max = INT64_MAX,
                                .name = "i64"};
const keysrt_type tiny_score = {
    .code = KEYSRT_TYPE_FLOAT, .flags = KEYSRT_TYPE_FIXED | KEYSRT_FLOAT_SCORE, .size = 8, .name = "f64"};

static const keysrt_field fields[] = {
    {"email", 5, offsetof(tiny_record, email), KEYSRT_NO_OFFSET, &tiny_text, "$5\r\nemail\r\n", 11},
    {"age", 3, offsetof(tiny_record, age), offsetof(tiny_record, has_age), &tiny_u8, "$3\r\nage\r\n", 9},
};
const keysrt_record tiny_fields = {.name = "tiny", .size = sizeof(tiny_record), .count = 2, .fields = fields};

static const keysrt_schema schema = {.name = "tiny", .abi = KEYSRT_ABI, .key_count = 6};

#define TAIL_60S "$2\r\nPX\r\n$5\r\n60000\r\n"

#define PIECES(variable, prefix)                                                                                        \
    static const keysrt_piece variable[] = {                                                                            \
        {.text = prefix, .len = 2, .offset = offsetof(tiny_params, id), .type = &id, .name = "id"}, {.text = ""}}

PIECES(s_pieces, "s:");
PIECES(e_pieces, "e:");
PIECES(c_pieces, "c:");
PIECES(l_pieces, "l:");
PIECES(t_pieces, "t:");
PIECES(o_pieces, "o:");

#define PATTERN(all, prefix)                                                                                            \
    .schema = &schema, .kind = KEYSRT_STRING, .value = &tiny_text, .pattern = {                                       \
        .count = 2, .params_size = sizeof(tiny_params), .pieces = all, .glob = prefix "*", .text = prefix "{id}"}

const keysrt_key tiny_string = {.name = "string", PATTERN(s_pieces, "s:"), .index = 0};
const keysrt_key tiny_expiring = {
    .name = "expiring",
    PATTERN(e_pieces, "e:"),
    .index = 1,
    .ttl = {.source = KEYSRT_TTL_FIXED, .ms = 60000, .tail = TAIL_60S, .tail_len = sizeof TAIL_60S - 1}};
const keysrt_key tiny_created = {.name = "created",
                                   PATTERN(c_pieces, "c:"),
                                   .index = 2,
                                   .ttl = {.source = KEYSRT_TTL_FIXED,
                                           .mode = KEYSRT_TTL_CREATION,
                                           .ms = 60000,
                                           .tail = TAIL_60S,
                                           .tail_len = sizeof TAIL_60S - 1}};
const keysrt_key tiny_sliding = {.name = "sliding",
                                   PATTERN(l_pieces, "l:"),
                                   .index = 3,
                                   .ttl = {.source = KEYSRT_TTL_FIXED,
                                           .mode = KEYSRT_TTL_SLIDING,
                                           .ms = 60000,
                                           .tail = TAIL_60S,
                                           .tail_len = sizeof TAIL_60S - 1}};
const keysrt_key tiny_chosen = {
    .name = "chosen",
    PATTERN(t_pieces, "t:"),
    .index = 4,
    .ttl = {.source = KEYSRT_TTL_CALL, .or_none = true, .ms = 5000, .min = 1000, .max = 10000}};
const keysrt_key tiny_elsewhere = {.name = "elsewhere", PATTERN(o_pieces, "o:"), .index = 5, .database = 3};
