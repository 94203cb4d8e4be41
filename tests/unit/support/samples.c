#include "support/samples.h"

#include <stdlib.h>

/* ---- Types ------------------------------------------------------------------------------------------------------ */

#define NO_LIMIT KEYSRT_NO_LIMIT
#define STRING_SIZE (uint32_t)sizeof(keysrt_view)
#define SIGNED(n) ((uint64_t)(int64_t)(n))
#define COUNT(array) (uint32_t)(sizeof(array) / sizeof(array)[0])

/* 0-9 A-Z a-z _ - */
static const unsigned char id_class[32] = {0, 0, 0, 0, 0, 0x20, 0xFF, 0x03, 0xFE, 0xFF, 0xFF, 0x87, 0xFE, 0xFF, 0xFF, 0x07};
static const keysrt_string_rule id_rule = {id_class, NULL, "of [A-Za-z0-9_-]"};
/* all but control characters, : { } */
static const unsigned char segment_class[32] = {0, 0, 0, 0, 0xFF, 0xFF, 0xFF, 0xFB, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x57,
                                                0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF};
static const keysrt_string_rule segment_rule = {segment_class, NULL, "of [^:{}]"};

/* a(bb)+c?: 1 start, 2 a, 3 ab, 4 a(bb)+, 5 a(bb)+b, 6 …c */
static const unsigned char word_classes[256] = {['a'] = 1, ['b'] = 2, ['c'] = 3};
static const uint16_t word_next[7 * 4] = {0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 3, 0, 0, 0, 4, 0, 0, 0, 5, 6, 0, 0, 4, 0, 0, 0, 0, 0};
static const unsigned char word_accepts[1] = {1 << 4 | 1 << 6};
static const keysrt_automaton word_automaton = {7, 4, word_classes, word_next, word_accepts};
static const keysrt_string_rule word_rule = {NULL, &word_automaton, "matching /a(bb)+c?/"};

const keysrt_type sample_string = {KEYSRT_TYPE_STRING, 0, STRING_SIZE, 0, NO_LIMIT, NULL, NULL, "string"};
const keysrt_type sample_user_id = {KEYSRT_TYPE_STRING, 0, STRING_SIZE, 1, 64, &id_rule, NULL, "UserId"};
static const keysrt_type segment = {KEYSRT_TYPE_STRING, 0, STRING_SIZE, 1, 255, &segment_rule, NULL, "string"};
const keysrt_type sample_word = {KEYSRT_TYPE_STRING, 0, STRING_SIZE, 0, NO_LIMIT, &word_rule, NULL, "Word"};
const keysrt_type sample_any = {KEYSRT_TYPE_STRING, 0, STRING_SIZE, 1, NO_LIMIT, NULL, NULL, "any"};
const keysrt_type sample_bytes = {KEYSRT_TYPE_BYTES, 0, STRING_SIZE, 0, 0, NULL, NULL, "bytes"};
const keysrt_type sample_bytes_4 = {KEYSRT_TYPE_BYTES_N, 2, 4, 0, 0, NULL, NULL, "bytes(4)"};
static const keysrt_bool_texts onoff_texts = {{"off", 3}, {"on", 2}};
const keysrt_type sample_bool = {KEYSRT_TYPE_BOOL, 2, sizeof(bool), 0, 0, NULL, NULL, "bool"};
const keysrt_type sample_onoff = {KEYSRT_TYPE_BOOL, 2, sizeof(bool), 0, 0, &onoff_texts, NULL, "OnOff"};
const keysrt_type sample_i8 = {KEYSRT_TYPE_INT, 2, 1, SIGNED(INT8_MIN), SIGNED(INT8_MAX), NULL, NULL, "i8"};
const keysrt_type sample_i16 = {KEYSRT_TYPE_INT, 2, 2, SIGNED(INT16_MIN), SIGNED(INT16_MAX), NULL, NULL, "i16"};
const keysrt_type sample_i32 = {KEYSRT_TYPE_INT, 2, 4, SIGNED(INT32_MIN), SIGNED(INT32_MAX), NULL, NULL, "i32"};
const keysrt_type sample_i64 = {KEYSRT_TYPE_INT, 2, 8, SIGNED(INT64_MIN), SIGNED(INT64_MAX), NULL, NULL, "i64"};
const keysrt_type sample_u8 = {KEYSRT_TYPE_UINT, 2, 1, 0, UINT8_MAX, NULL, NULL, "u8"};
const keysrt_type sample_u16 = {KEYSRT_TYPE_UINT, 2, 2, 0, UINT16_MAX, NULL, NULL, "u16"};
const keysrt_type sample_u32 = {KEYSRT_TYPE_UINT, 2, 4, 0, UINT32_MAX, NULL, NULL, "u32"};
const keysrt_type sample_u64 = {KEYSRT_TYPE_UINT, 2, 8, 0, UINT64_MAX, NULL, NULL, "u64"};
const keysrt_type sample_percent = {KEYSRT_TYPE_UINT, 2, 1, 0, 100, NULL, NULL, "u8(0..100)"};
const keysrt_type sample_celsius = {KEYSRT_TYPE_INT, 2, 2, SIGNED(-40), 50, NULL, NULL, "i16(-40..50)"};
const keysrt_type sample_f32 = {KEYSRT_TYPE_FLOAT, 2, 4, 0, 0, NULL, NULL, "f32"};
const keysrt_type sample_f64 = {KEYSRT_TYPE_FLOAT, 2, 8, 0, 0, NULL, NULL, "f64"};
const keysrt_type sample_score = {KEYSRT_TYPE_FLOAT, 2 | KEYSRT_FLOAT_SCORE, 8, 0, 0, NULL, NULL, "f64"};
const keysrt_type sample_uuid = {KEYSRT_TYPE_UUID, 2, 16, 0, 0, NULL, NULL, "uuid"};
const keysrt_type sample_hex_4 = {KEYSRT_TYPE_HEX_N, 2, 4, 0, 0, NULL, NULL, "hex(4)"};
const keysrt_type sample_hex = {KEYSRT_TYPE_HEX, 0, STRING_SIZE, 0, 8, NULL, NULL, "hex(0..8)"};
const keysrt_type sample_ip = {KEYSRT_TYPE_IP, 2, sizeof(keysrt_ip), 0, 0, NULL, NULL, "ip"};
const keysrt_type sample_ipv4 = {KEYSRT_TYPE_IPV4, 2, 4, 0, 0, NULL, NULL, "ipv4"};
const keysrt_type sample_ipv6 = {KEYSRT_TYPE_IPV6, 2, 16, 0, 0, NULL, NULL, "ipv6"};
const keysrt_type sample_date = {KEYSRT_TYPE_DATE, 2, sizeof(keysrt_date), 0, 0, NULL, NULL, "date"};
const keysrt_type sample_instant = {KEYSRT_TYPE_TIME, 2, sizeof(keysrt_time), 0, 0, "%Y-%m-%dT%H:%M:%SZ", NULL, "Instant"};
const keysrt_type sample_micros = {KEYSRT_TYPE_TIME, 2, sizeof(keysrt_time), 0, 0, "%H%M%S.%f%%", NULL, "Micros"};
static const keysrt_view role_texts[] = {{"admin", 5}, {"manager", 7}, {"creator", 7}};
static const keysrt_enum role_enum = {3, role_texts};
const keysrt_type sample_role = {KEYSRT_TYPE_ENUM, 2, 4, 0, 0, &role_enum, NULL, "Role"};
static const keysrt_view state_texts[] = {{"", 0}, {":paused", 7}, {":done", 5}};
static const keysrt_enum state_enum = {3, state_texts};
const keysrt_type sample_state = {KEYSRT_TYPE_ENUM, 2, 4, 0, 0, &state_enum, NULL, "State"};
const keysrt_type sample_vector = {KEYSRT_TYPE_VECTOR, 2, 12, 0, 0, NULL, NULL, "vector f32[3]"};

static const keysrt_piece job_pieces[] = {{"", 0, offsetof(sample_job_params, role), &sample_role, "role", false},
                                          {":", 1, offsetof(sample_job_params, id), &sample_u64, "id", false},
                                          {"", 0, 0, NULL, NULL, false}};
static const keysrt_pattern job_pattern = {3, sizeof(sample_job_params), job_pieces, "*:*", "{role}:{id}"};
const keysrt_type sample_job = {KEYSRT_TYPE_TEXT, 2, sizeof(sample_job_params), 0, 0, &job_pattern, NULL, "Job"};
static const keysrt_piece digest_pieces[] = {{"v", 1, offsetof(sample_digest_params, version), &sample_u8, "version", false},
                                             {"/", 1, offsetof(sample_digest_params, digest), &sample_hex, "digest", false},
                                             {"", 0, 0, NULL, NULL, false}};
static const keysrt_pattern digest_pattern = {3, sizeof(sample_digest_params), digest_pieces, "v*/*", "v{version}/{digest}"};
const keysrt_type sample_digest = {KEYSRT_TYPE_TEXT, 0, sizeof(sample_digest_params), 0, 0, &digest_pattern, NULL, "Digest"};

/* ---- Keys ------------------------------------------------------------------------------------------------------- */

static const sample_settings default_settings = {{"acme", 4}, 7};
static const keysrt_schema schema = {"sample", KEYSRT_ABI, sizeof(sample_settings), NULL, &default_settings, 0, false};

#define PATTERN(pieces, params_type, glob, text) {COUNT(pieces), (uint32_t)sizeof(params_type), pieces, glob, text}

static const keysrt_piece session_pieces[] = {{"nexus:session:", 14, 0, &sample_user_id, "sessionId", false}, {"", 0, 0, NULL, NULL, false}};
const keysrt_key sample_session = {&schema, "session", 0, 0, KEYSRT_STRING, false,
                                   PATTERN(session_pieces, sample_session_params, "nexus:session:*", "nexus:session:{sessionId}"),
                                   &sample_string, NULL, NULL, {0}, 0, 0, 0, 0, NULL};

static const keysrt_piece meta_pieces[] = {{"q:", 2, 0, &segment, "queue", false}, {":meta", 5, 0, NULL, NULL, false}};
const keysrt_key sample_queue_meta = {&schema, "meta", 1, 0, KEYSRT_STRING, false,
                                      PATTERN(meta_pieces, sample_session_params, "q:*:meta", "q:{queue}:meta"),
                                      &sample_string, NULL, NULL, {0}, 0, 0, 0, 0, NULL};

static const keysrt_key *const job_yields[] = {&sample_queue_meta};
static const keysrt_piece queue_job_pieces[] = {{"q:", 2, offsetof(sample_queue_params, queue), &segment, "queue", false},
                                                {":", 1, offsetof(sample_queue_params, job), &sample_any, "job", false},
                                                {"", 0, 0, NULL, NULL, false}};
const keysrt_key sample_queue_job = {&schema, "job", 2, 0, KEYSRT_STRING, false,
                                     PATTERN(queue_job_pieces, sample_queue_params, "q:*:*", "q:{queue}:{job}"),
                                     &sample_string, NULL, NULL, {0}, 0, 0, 0, 1, job_yields};

static const keysrt_piece queue_state_pieces[] = {
    {"queue:", 6, offsetof(sample_queue_state_params, name), &segment, "name", false},
    {"", 0, offsetof(sample_queue_state_params, state), &sample_state, "state", false},
    {"", 0, 0, NULL, NULL, false}};
const keysrt_key sample_queue_state = {&schema, "queue_state", 3, 0, KEYSRT_STRING, false,
                                       PATTERN(queue_state_pieces, sample_queue_state_params, "queue:*", "queue:{name}{state}"),
                                       &sample_string, NULL, NULL, {0}, 0, 0, 0, 0, NULL};

static const keysrt_piece work_pieces[] = {{"work:", 5, offsetof(sample_work_params, job), &sample_job, "job", false},
                                           {":at:", 4, offsetof(sample_work_params, celsius), &sample_celsius, "celsius", false},
                                           {"", 0, 0, NULL, NULL, false}};
const keysrt_key sample_work = {&schema, "work", 4, 0, KEYSRT_STRING, false,
                                PATTERN(work_pieces, sample_work_params, "work:*:*:at:*", "work:{job}:at:{celsius}"),
                                &sample_string, NULL, NULL, {0}, 0, 0, 0, 0, NULL};

static const keysrt_piece tenant_pieces[] = {{"", 0, offsetof(sample_settings, tenant), &segment, "tenant", true},
                                             {":", 1, offsetof(sample_settings, shard), &sample_u16, "shard", true},
                                             {":u:", 3, 0, &sample_user_id, "userId", false},
                                             {"", 0, 0, NULL, NULL, false}};
const keysrt_key sample_tenant = {&schema, "tenant", 5, 0, KEYSRT_STRING, false,
                                  PATTERN(tenant_pieces, sample_session_params, "*:*:u:*", "{$tenant}:{$shard}:u:{userId}"),
                                  &sample_string, NULL, NULL, {0}, 0, 0, 0, 0, NULL};

static const keysrt_piece fixed_pieces[] = {{"flags", 5, 0, NULL, NULL, false}};
const keysrt_key sample_fixed = {&schema, "flags", 6, 0, KEYSRT_STRING, false, {1, 0, fixed_pieces, "flags", "flags"},
                                 &sample_string, NULL, NULL, {0}, 0, 0, 0, 0, NULL};

static const keysrt_key *const session_target[] = {&sample_session};
static const keysrt_key *const either_target[] = {&sample_session, &sample_queue_job};
static const keysrt_targets session_targets = {1, 0, session_target};
static const keysrt_targets either_targets = {2, offsetof(sample_either, as), either_target};
const keysrt_type sample_session_name = {KEYSRT_TYPE_KEY, 0, sizeof(sample_session_params), 0, 0, &session_targets, NULL, "key session"};
const keysrt_type sample_either_name = {KEYSRT_TYPE_KEY, 0, sizeof(sample_either), 0, 0, &either_targets, NULL, "key session | job"};

/* ---- JSON ------------------------------------------------------------------------------------------------------- */

const keysrt_type sample_json = {KEYSRT_TYPE_JSON, 0, STRING_SIZE, 0, 0, NULL, NULL, "json"};

extern const keysrt_type sample_tree_type;
static const keysrt_type trees = {KEYSRT_TYPE_LIST, 0, sizeof(sample_list), 0, 0, NULL, &sample_tree_type, "list of Tree"};
static const keysrt_field tree_fields[] = {
    {"name", 4, offsetof(sample_tree, name), KEYSRT_NO_OFFSET, &sample_string, "\"name\":", 7},
    {"children", 8, offsetof(sample_tree, children), KEYSRT_NO_OFFSET, &trees, "\"children\":", 11}};
static const keysrt_record tree_record = {"Tree", sizeof(sample_tree), 2, tree_fields, NULL, 0};
const keysrt_type sample_tree_type = {KEYSRT_TYPE_RECORD, 0, sizeof(sample_tree), 0, 0, &tree_record, NULL, "Tree"};
const keysrt_type sample_json_tree = {KEYSRT_TYPE_JSON_OF, 0, sizeof(sample_tree), 0, 0, NULL, &sample_tree_type, "json Tree"};

static const keysrt_type numbers = {KEYSRT_TYPE_LIST, 0, sizeof(sample_list), 0, 0, NULL, &sample_i32, "list of i32"};
static const keysrt_type scores = {KEYSRT_TYPE_MAP, 0, sizeof(sample_list), 0, 0, NULL, &sample_f64, "map of f64"};
const keysrt_type sample_json_scores = {KEYSRT_TYPE_JSON_OF, 0, sizeof(sample_list), 0, 0, NULL, &scores, "json map of f64"};
static const keysrt_map count_map = {&sample_user_id, &sample_percent, sizeof(sample_count), offsetof(sample_count, value)};
static const keysrt_type counts = {KEYSRT_TYPE_MAP, 0, sizeof(sample_list), 0, 0, &count_map, &sample_percent, "map UserId -> u8(0..100)"};
const keysrt_type sample_json_counts = {KEYSRT_TYPE_JSON_OF, 0, sizeof(sample_list), 0, 0, NULL, &counts, "json map"};

#define FIELD(name, member, present, type) \
    {name, sizeof(name) - 1, offsetof(sample_all, member), present, type, "\"" name "\":", sizeof(name) + 2}
static const keysrt_field all_fields[] = {
    FIELD("text", text, KEYSRT_NO_OFFSET, &sample_string),
    FIELD("link", link, offsetof(sample_all, has_link), &sample_string),
    FIELD("bytes", bytes, KEYSRT_NO_OFFSET, &sample_bytes),
    FIELD("four", four, KEYSRT_NO_OFFSET, &sample_bytes_4),
    FIELD("flag", flag, KEYSRT_NO_OFFSET, &sample_bool),
    FIELD("i64", i64, KEYSRT_NO_OFFSET, &sample_i64),
    FIELD("u64", u64, KEYSRT_NO_OFFSET, &sample_u64),
    FIELD("f64", f64, KEYSRT_NO_OFFSET, &sample_f64),
    FIELD("f32", f32, KEYSRT_NO_OFFSET, &sample_f32),
    FIELD("uuid", uuid, KEYSRT_NO_OFFSET, &sample_uuid),
    FIELD("hex4", hex_4, KEYSRT_NO_OFFSET, &sample_hex_4),
    FIELD("hex", hex, KEYSRT_NO_OFFSET, &sample_hex),
    FIELD("ip", ip, KEYSRT_NO_OFFSET, &sample_ip),
    FIELD("date", date, KEYSRT_NO_OFFSET, &sample_date),
    FIELD("instant", instant, KEYSRT_NO_OFFSET, &sample_instant),
    FIELD("role", role, KEYSRT_NO_OFFSET, &sample_role),
    FIELD("vector", vector, KEYSRT_NO_OFFSET, &sample_vector),
    FIELD("job", job, KEYSRT_NO_OFFSET, &sample_job),
    FIELD("name", name, KEYSRT_NO_OFFSET, &sample_either_name),
    FIELD("json", json, KEYSRT_NO_OFFSET, &sample_json),
    FIELD("extra", extra, offsetof(sample_all, has_extra), &sample_json),
    FIELD("tree", tree, KEYSRT_NO_OFFSET, &sample_tree_type),
    FIELD("numbers", numbers, KEYSRT_NO_OFFSET, &numbers),
    FIELD("scores", scores, KEYSRT_NO_OFFSET, &scores),
};
static const keysrt_record all_record = {"All", sizeof(sample_all), COUNT(all_fields), all_fields, NULL, 0};
static const keysrt_type all_type = {KEYSRT_TYPE_RECORD, 0, sizeof(sample_all), 0, 0, &all_record, NULL, "All"};
const keysrt_type sample_json_all = {KEYSRT_TYPE_JSON_OF, 0, sizeof(sample_all), 0, 0, NULL, &all_type, "json All"};

sample_all sample_all_value(void)
{
    static sample_tree leaves[2];
    static int32_t ints[3] = {INT32_MIN, 0, INT32_MAX};
    static sample_entry entries[2];
    leaves[0].name = keysrt_str("a\"b\\c\n\x01\xC3\xA4");
    leaves[1].name = keysrt_str("");
    entries[0] = (sample_entry){{"x", 1}, 0.1};
    entries[1] = (sample_entry){{"y\t", 2}, -1e300};
    sample_all all;
    memset(&all, 0, sizeof all);
    all.text = keysrt_str("Gr\xC3\xBC\xC3\x9F dich \xF0\x9F\x98\x80");
    all.has_link = true;
    all.link = keysrt_str("https://example.org/?a=1");
    all.bytes = keysrt_bytes("\x00\xFF\x10zz", 5);
    memcpy(all.four, "\x01\x02\x03\x04", 4);
    all.flag = true;
    all.i64 = INT64_MIN;
    all.u64 = UINT64_MAX;
    all.f64 = 5e-324;
    all.f32 = 16777216.0f;
    memcpy(all.uuid.bytes, "\x12\x34\x56\x78\x9A\xBC\xDE\xF0\x0F\xED\xCB\xA9\x87\x65\x43\x21", 16);
    memcpy(all.hex_4, "\xDE\xAD\xBE\xEF", 4);
    all.hex = keysrt_bytes("\x00\x01", 2);
    all.ip = (keysrt_ip){6, {0x20, 0x01, 0x0d, 0xb8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1}};
    all.date = (keysrt_date){2024, 2, 29};
    all.instant = (keysrt_time){{1999, 12, 31}, 23, 59, 59, 0};
    all.role = SAMPLE_CREATOR;
    all.vector[0] = 1.5f;
    all.vector[1] = -0.1f;
    all.job = (sample_job_params){SAMPLE_MANAGER, 42};
    all.name.which = 1;
    all.name.as.job = (sample_queue_params){{"mail", 4}, {"17:\"x\"", 6}};
    all.json = keysrt_str("{\"a\" : [1, 2, {}]}");
    all.tree = (sample_tree){{"root", 4}, {leaves, 2}};
    all.numbers = (sample_list){ints, 3};
    all.scores = (sample_list){entries, 2};
    return all;
}

#define T(name, canonical) {#name, &sample_##name, canonical}
const sample_type sample_types[] = {
    T(string, true),  T(user_id, true), T(word, true),    T(any, true),     T(bytes, true),        T(bytes_4, true),
    T(bool, true),    T(onoff, true),   T(i8, true),      T(i16, true),     T(i32, true),          T(i64, true),
    T(u8, true),      T(u16, true),     T(u32, true),     T(u64, true),     T(percent, true),      T(celsius, true),
    T(f32, false),    T(f64, false),    T(score, false),  T(uuid, true),    T(hex_4, true),        T(hex, true),
    T(ip, true),      T(ipv4, true),    T(ipv6, true),    T(date, true),    T(instant, true),      T(micros, true),
    T(role, true),    T(state, true),   T(vector, true),  T(job, true),     T(digest, true),       T(session_name, true),
    T(either_name, true), T(json, false), T(json_all, false), T(json_tree, false), T(json_scores, false), T(json_counts, false),
};
const size_t sample_type_count = sizeof sample_types / sizeof sample_types[0];

/* ---- Encoding and decoding --------------------------------------------------------------------------------------- */

static void keep(sample_outcome *outcome, const char *text, size_t len)
{
    outcome->len = len;
    memcpy(outcome->text, text ? text : "", len < sizeof outcome->text ? len : sizeof outcome->text - 1);
    outcome->text[len < sizeof outcome->text ? len : sizeof outcome->text - 1] = 0;
}

sample_outcome sample_encode(const keysrt_type *type, const void *value)
{
    static sample_outcome outcome;
    keysrt_error error = {0};
    keysrt_buffer out = {0};
    outcome.status = keysrt_encode_text(&out, type, value, &error);
    keep(&outcome, out.data, out.len);
    strcpy(outcome.message, error.text);
    keysrt_buffer_free(&out);
    return outcome;
}

sample_outcome sample_name(const keysrt_key *key, const void *params, const void *settings)
{
    static sample_outcome outcome;
    keysrt_error error = {0};
    keysrt_buffer out = {0};
    outcome.status = keysrt_encode_key_text(&out, key, params, settings, &error);
    keep(&outcome, out.data, out.len);
    strcpy(outcome.message, error.text);
    keysrt_buffer_free(&out);
    return outcome;
}

sample_outcome sample_decode(const keysrt_type *type, const char *text, size_t len, void *out, keysrt_block *block)
{
    static sample_outcome outcome;
    keysrt_error error = {0};
    keysrt_sink sink = {0};
    outcome.status = keysrt_sink_begin(&sink, type->size);
    if (outcome.status == KEYSRT_OK)
        outcome.status = keysrt_decode(&sink, 0, type, text, len, &error);
    if (outcome.status == KEYSRT_OK)
        outcome.status = keysrt_sink_commit(&sink, out, block);
    outcome.len = 0;
    outcome.text[0] = 0;
    strcpy(outcome.message, error.text);
    keysrt_sink_free(&sink);
    return outcome;
}

sample_outcome sample_round_trip(const keysrt_type *type, const char *text, size_t len)
{
    union { /* aligned, and large enough for any sample */
        sample_all all;
        max_align_t align;
    } value;
    keysrt_block block = {0};
    sample_outcome outcome = sample_decode(type, text, len, &value, &block);
    if (outcome.status == KEYSRT_OK)
        outcome = sample_encode(type, &value);
    keysrt_block_free(&block);
    return outcome;
}
