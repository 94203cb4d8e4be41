/* test_kinds.c: runtime/kinds against a real server, by tables written by hand: what every operation does to the TTL in every
 * mode, on keys of another type, and what no generated function can ask for. What generated functions do is in tests/live. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "keysrt_tables.h"
#include "support/server.h"

static test_server server;
static keysrt_client *client;

/* ---- Tables ----------------------------------------------------------------------------------------------------- */

#define I64(min, max) {KEYSRT_TYPE_INT, KEYSRT_TYPE_FIXED, 8, (uint64_t)(min), (uint64_t)(max), NULL, NULL, "number"}
static const keysrt_type text = {KEYSRT_TYPE_STRING, 0, sizeof(keysrt_view), 0, KEYSRT_NO_LIMIT, NULL, NULL, "string"};
static const keysrt_type id = {KEYSRT_TYPE_STRING, 0, sizeof(keysrt_view), 1, 8, NULL, NULL, "Id"};
static const keysrt_type whole = I64(INT64_MIN, INT64_MAX);
static const keysrt_type narrow = I64(-10, 10);
static const keysrt_type exact = I64(-9007199254740992, 9007199254740992);
static const keysrt_type ubyte = {KEYSRT_TYPE_UINT, KEYSRT_TYPE_FIXED, 1, 5, 250, NULL, NULL, "u8(5..250)"};
static const keysrt_type real = {KEYSRT_TYPE_FLOAT, KEYSRT_TYPE_FIXED, 8, 0, 0, NULL, NULL, "f64"};
static const keysrt_type real32 = {KEYSRT_TYPE_FLOAT, KEYSRT_TYPE_FIXED, 4, 0, 0, NULL, NULL, "f32"};
static const keysrt_type score = {KEYSRT_TYPE_FLOAT, KEYSRT_TYPE_FIXED | KEYSRT_FLOAT_SCORE, 8, 0, 0, NULL, NULL, "f64"};

typedef struct {
    keysrt_view id;
} params;
static const params a = {{"a", 1}};

static const keysrt_schema schema = {"unit", KEYSRT_ABI, 0, NULL, NULL, 1};
static const keysrt_piece pieces[] = {{"k:", 2, 0, &id, "id", false}, {"", 0, 0, NULL, NULL, false}};

typedef struct {
    keysrt_view must;
    bool has_may;
    keysrt_view may;
    bool has_number;
    int64_t number;
    bool has_half;
    double half;
    bool has_single;
    float single;
    struct {
        struct {
            keysrt_view name;
            int64_t value;
        } *items;
        size_t count;
    } others;
    keysrt_block block;
} record;
static const keysrt_field fields[] = {
    {"must", 4, offsetof(record, must), KEYSRT_NO_OFFSET, &text, "$4\r\nmust\r\n", 10},
    {"may", 3, offsetof(record, may), offsetof(record, has_may), &text, "$3\r\nmay\r\n", 9},
    {"number", 6, offsetof(record, number), offsetof(record, has_number), &narrow, "$6\r\nnumber\r\n", 12},
    {"half", 4, offsetof(record, half), offsetof(record, has_half), &real, "$4\r\nhalf\r\n", 10},
    {"single", 6, offsetof(record, single), offsetof(record, has_single), &real32, "$6\r\nsingle\r\n", 12},
};
enum { MUST = 1, MAY = 2, NUMBER = 4, HALF = 8, SINGLE = 16 };
static const keysrt_map others = {&id, &whole, sizeof(((record *)0)->others.items[0]), sizeof(keysrt_view)};
static const keysrt_record hash_record = {"record", sizeof(record), 5, fields, &others, offsetof(record, others)};

typedef struct {
    keysrt_view member;
    double score;
} scored;
static const keysrt_zentry_layout layout = {sizeof(scored), offsetof(scored, score)};

static keysrt_quantity constant(int64_t number)
{
    return (keysrt_quantity){.source = number == 0 ? KEYSRT_ABSENT : KEYSRT_CONSTANT, .value = number};
}

static keysrt_trim trim_of(int64_t capped, int64_t window_ms, int64_t unit)
{
    return (keysrt_trim){.capped = constant(capped), .window = constant(window_ms), .window_unit = unit};
}

/* As the compiler has it: nothing where neither clause is there. */
static const void *detail_of(const keysrt_trim *trim)
{
    return trim->capped.source == KEYSRT_ABSENT && trim->window.source == KEYSRT_ABSENT ? NULL : trim;
}

static keysrt_key key_of(keysrt_kind kind, const keysrt_type *value)
{
    keysrt_key key = {.schema = &schema, .name = "k", .kind = (uint8_t)kind, .value = value};
    key.pattern = (keysrt_pattern){2, sizeof(params), pieces, "k:*", "k:{id}"};
    key.score = kind == KEYSRT_ZSET ? &score : NULL;
    key.record = kind == KEYSRT_HASH ? &hash_record : NULL;
    return key;
}

static const keysrt_duration unsaid = {0};

/* ---- Every operation -------------------------------------------------------------------------------------------- */

typedef keysrt_status operation(keysrt_client *to, const keysrt_key *key, keysrt_duration ttl);

static const keysrt_view one[] = {{"m", 1}};
static const scored three[] = {{{"m", 1}, 1}, {{"n", 1}, 2}, {{"o", 1}, 3}};
static const record whole_record = {.must = {"x", 1}, .has_number = true, .number = 1};

static keysrt_status add(keysrt_client *to, const keysrt_key *key, keysrt_duration ttl)
{
    return keysrt_counter_add(to, key, &a, 1, ttl, NULL);
}
static keysrt_status reset(keysrt_client *to, const keysrt_key *key, keysrt_duration ttl)
{
    int64_t value = 3;
    return keysrt_counter_reset(to, key, &a, &value, ttl, NULL);
}
static keysrt_status reset_old(keysrt_client *to, const keysrt_key *key, keysrt_duration ttl)
{
    int64_t value = 3, old;
    return keysrt_counter_reset(to, key, &a, &value, ttl, &old);
}
static keysrt_status put(keysrt_client *to, const keysrt_key *key, keysrt_duration ttl)
{
    return keysrt_hash_put(to, key, &a, &whole_record, ttl);
}
static keysrt_status set_fields(keysrt_client *to, const keysrt_key *key, keysrt_duration ttl)
{
    return keysrt_hash_set_fields(to, key, &a, MUST, &whole_record, ttl);
}
static keysrt_status set_and_drop(keysrt_client *to, const keysrt_key *key, keysrt_duration ttl)
{
    return keysrt_hash_set_fields(to, key, &a, MUST | MAY | NUMBER, &whole_record, ttl);
}
static keysrt_status set_field(keysrt_client *to, const keysrt_key *key, keysrt_duration ttl)
{
    return keysrt_hash_set_field(to, key, &a, 0, &one[0], ttl);
}
static keysrt_status increment(keysrt_client *to, const keysrt_key *key, keysrt_duration ttl)
{
    int64_t by = 1;
    return keysrt_hash_increment(to, key, &a, 2, &by, ttl, NULL);
}
static keysrt_status increment_real(keysrt_client *to, const keysrt_key *key, keysrt_duration ttl)
{
    double by = 0.5;
    return keysrt_hash_increment(to, key, &a, 3, &by, ttl, NULL);
}
static keysrt_status map_set(keysrt_client *to, const keysrt_key *key, keysrt_duration ttl)
{
    int64_t value = 5;
    return keysrt_hash_map_set(to, key, &a, &one[0], &value, ttl);
}
static keysrt_status map_increment(keysrt_client *to, const keysrt_key *key, keysrt_duration ttl)
{
    int64_t by = 1;
    return keysrt_hash_map_increment(to, key, &a, &one[0], &by, ttl, NULL);
}
static keysrt_status push(keysrt_client *to, const keysrt_key *key, keysrt_duration ttl)
{
    return keysrt_list_push(to, key, &a, KEYSRT_LEFT, one, 1, ttl, NULL);
}
static keysrt_status set_add(keysrt_client *to, const keysrt_key *key, keysrt_duration ttl)
{
    return keysrt_set_add(to, key, &a, one, 1, ttl, NULL);
}
static keysrt_status zset_add(keysrt_client *to, const keysrt_key *key, keysrt_duration ttl)
{
    return keysrt_zset_add(to, key, &a, 0, three, 1, &layout, ttl, NULL);
}
static keysrt_status zset_increment(keysrt_client *to, const keysrt_key *key, keysrt_duration ttl)
{
    double by = 1;
    return keysrt_zset_increment(to, key, &a, &one[0], &by, ttl, NULL);
}

typedef struct {
    const char *name;
    operation *run;
    keysrt_kind kind;
    const keysrt_type *value;
    int64_t capped, window_ms;
} write_case;
static const write_case writes[] = {
    {"counter_add", add, KEYSRT_COUNTER, &whole, 0, 0},
    {"counter_add in a range", add, KEYSRT_COUNTER, &narrow, 0, 0},
    {"counter_reset", reset, KEYSRT_COUNTER, &narrow, 0, 0},
    {"counter_reset for the old value", reset_old, KEYSRT_COUNTER, &narrow, 0, 0},
    {"hash_put", put, KEYSRT_HASH, NULL, 0, 0},
    {"hash_set_fields", set_fields, KEYSRT_HASH, NULL, 0, 0},
    {"hash_set_fields with absent ones", set_and_drop, KEYSRT_HASH, NULL, 0, 0},
    {"hash_set_field", set_field, KEYSRT_HASH, NULL, 0, 0},
    {"hash_increment", increment, KEYSRT_HASH, NULL, 0, 0},
    {"hash_increment of a float", increment_real, KEYSRT_HASH, NULL, 0, 0},
    {"hash_map_set", map_set, KEYSRT_HASH, NULL, 0, 0},
    {"hash_map_increment", map_increment, KEYSRT_HASH, NULL, 0, 0},
    {"list_push", push, KEYSRT_LIST, &text, 0, 0},
    {"list_push, capped", push, KEYSRT_LIST, &text, 2, 0},
    {"set_add", set_add, KEYSRT_SET, &text, 0, 0},
    {"zset_add", zset_add, KEYSRT_ZSET, &text, 0, 0},
    {"zset_add, capped", zset_add, KEYSRT_ZSET, &text, 2, 0},
    {"zset_add, window", zset_add, KEYSRT_ZSET, &text, 0, INT64_C(4000000000000)},
    {"zset_increment", zset_increment, KEYSRT_ZSET, &text, 0, 0},
    {"zset_increment, capped", zset_increment, KEYSRT_ZSET, &text, 2, 0},
    {"zset_increment, window", zset_increment, KEYSRT_ZSET, &text, 0, INT64_C(4000000000000)},
};
enum { WRITES = sizeof writes / sizeof writes[0] };

static keysrt_key key_for(const write_case *test, keysrt_ttl ttl)
{
    keysrt_key key = key_of(test->kind, test->value);
    key.ttl = ttl;
    static keysrt_trim trim;
    trim = trim_of(test->capped, test->window_ms, 1);
    key.detail = detail_of(&trim);
    return key;
}

static void must_be(keysrt_status expected, keysrt_status status, const char *what)
{
    if (status != expected)
        fail_msg("%s: %s instead of %s: %s", what, keysrt_status_name(status), keysrt_status_name(expected), keysrt_message(client));
}
#define MUST_BE(expected, call) must_be((expected), (call), #call)

static int flush(void **state)
{
    (void)state;
    server_do(&server, "FLUSHALL");
    return 0;
}

/* In every mode: what the TTL is after a write to no key (created), to one with another TTL (kept), and to one that lost it (bare).
 * 0: none at all. */
static void every_write_applies_the_ttl_clause_in_the_same_step(void **state)
{
    (void)state;
    enum { DAY = 86400000, OTHER = 5000000 };
    static const struct {
        const char *name;
        keysrt_ttl ttl;
        keysrt_duration asked;
        long long created, kept, bare;
    } modes[] = {
        {"none", {.source = KEYSRT_TTL_NONE}, {0}, 0, OTHER, 0},
        {"on write", {.source = KEYSRT_TTL_FIXED, .mode = KEYSRT_TTL_ON_WRITE, .ms = DAY}, {0}, DAY, DAY, DAY},
        {"from creation", {.source = KEYSRT_TTL_FIXED, .mode = KEYSRT_TTL_CREATION, .ms = DAY}, {0}, DAY, OTHER, DAY},
        {"sliding", {.source = KEYSRT_TTL_FIXED, .mode = KEYSRT_TTL_SLIDING, .ms = DAY}, {0}, DAY, DAY, DAY},
        {"after finish", {.source = KEYSRT_TTL_FIXED, .mode = KEYSRT_TTL_AFTER, .ms = DAY}, {0}, 0, OTHER, 0},
        {"at call", {.source = KEYSRT_TTL_CALL, .min = 1, .max = DAY, .or_none = true}, {DAY}, DAY, DAY, DAY},
        {"at call: never", {.source = KEYSRT_TTL_CALL, .min = 1, .max = DAY, .or_none = true}, {-1}, 0, 0, 0},
    };
    for (size_t m = 0; m < sizeof modes / sizeof modes[0]; m++)
        for (size_t w = 0; w < WRITES; w++) {
            keysrt_key key = key_for(&writes[w], modes[m].ttl);
            bool overwrites = writes[w].run == reset || writes[w].run == reset_old || writes[w].run == put;
            long long kept = modes[m].ttl.source == KEYSRT_TTL_NONE && overwrites ? 0 : modes[m].kept;
            const long long expected[] = {modes[m].created, kept, modes[m].bare};
            flush(NULL);
            for (int step = 0; step < 3; step++) {
                if (step == 1)
                    server_do(&server, "PEXPIRE k:a %d", OTHER);
                if (step == 2)
                    server_do(&server, "PERSIST k:a");
                must_be(KEYSRT_OK, writes[w].run(client, &key, modes[m].asked), writes[w].name);
                bool right = expected[step] == 0 ? server_integer(&server, "PTTL k:a") == -1 : server_ttl_is(&server, "k:a", expected[step]);
                if (!right)
                    fail_msg("%s, ttl %s, step %d: expected %lld ms, not %lld", writes[w].name, modes[m].name, step, expected[step],
                             server_integer(&server, "PTTL k:a"));
            }
        }
}

static void a_write_to_a_key_of_another_type_changes_neither_it_nor_its_ttl(void **state)
{
    (void)state;
    static const keysrt_ttl ttls[] = {{.source = KEYSRT_TTL_NONE}, {.source = KEYSRT_TTL_FIXED, .ms = 60000}};
    for (size_t t = 0; t < 2; t++)
        for (size_t w = 0; w < WRITES; w++) {
            if (writes[w].run == put || writes[w].run == reset)
                continue; /* these replace whatever is there */
            keysrt_key key = key_for(&writes[w], ttls[t]);
            bool list = writes[w].kind != KEYSRT_LIST;
            flush(NULL);
            server_do(&server, list ? "RPUSH k:a foreign" : "SADD k:a foreign");
            server_do(&server, "PEXPIRE k:a 5000000");
            must_be(KEYSRT_WRONG_TYPE, writes[w].run(client, &key, unsaid), writes[w].name);
            assert_true(server_ttl_is(&server, "k:a", 5000000));
            assert_true(server_says(&server, "foreign", list ? "LRANGE k:a 0 -1" : "SMEMBERS k:a"));
        }
}

/* ---- Reads ------------------------------------------------------------------------------------------------------ */

static struct {
    void *items;
    size_t count;
} items;
static keysrt_block block;
static keysrt_view view;
static uint64_t number;
static bool found;
static double real_out;
static int64_t integer_out;
static record record_out;

#define READ(name, call)                                                                                 \
    static keysrt_status name(keysrt_client *to, const keysrt_key *key, keysrt_duration ttl)             \
    {                                                                                                    \
        (void)ttl;                                                                                       \
        return call;                                                                                     \
    }
READ(counter_get, keysrt_counter_get(to, key, &a, &integer_out))
READ(hash_get, keysrt_hash_get(to, key, &a, &record_out, &record_out.block))
READ(get_fields, keysrt_hash_get_fields(to, key, &a, MUST | NUMBER, &record_out, &record_out.block))
READ(get_optional, keysrt_hash_get_fields(to, key, &a, MAY | NUMBER, &record_out, &record_out.block))
READ(get_field, keysrt_hash_get_field(to, key, &a, 0, &view, &block))
READ(map_get, keysrt_hash_map_get(to, key, &a, &one[0], &integer_out, NULL))
READ(map_delete, keysrt_hash_map_delete(to, key, &a, &one[0]))
READ(delete_fields, keysrt_hash_delete_fields(to, key, &a, NUMBER, &number))
READ(hash_size, keysrt_hash_size(to, key, &a, &number))
READ(list_pop, keysrt_list_pop(to, key, &a, KEYSRT_RIGHT, &view, &block))
READ(list_range, keysrt_list_range(to, key, &a, 0, -1, &items, &block))
READ(list_length, keysrt_list_length(to, key, &a, &number))
READ(list_remove, keysrt_list_remove(to, key, &a, &one[0], 0, &number))
READ(set_remove, keysrt_set_remove(to, key, &a, one, 1, &number))
READ(set_contains, keysrt_set_contains(to, key, &a, &one[0]))
READ(set_contains_many, keysrt_set_contains_many(to, key, &a, one, 1, &found))
READ(set_members, keysrt_set_members(to, key, &a, &items, &block))
READ(set_size, keysrt_set_size(to, key, &a, &number))
READ(set_pop, keysrt_set_pop(to, key, &a, &view, &block))
READ(set_random, keysrt_set_random(to, key, &a, &view, &block))
READ(zset_remove, keysrt_zset_remove(to, key, &a, one, 1, &number))
READ(zset_score, keysrt_zset_score(to, key, &a, &one[0], &real_out))
READ(zset_rank, keysrt_zset_rank(to, key, &a, &one[0], false, &number))
READ(zset_range, keysrt_zset_range(to, key, &a, 0, -1, true, &items, &block, &layout))
READ(zset_by_score, keysrt_zset_range_by_score(to, key, &a, NULL, NULL, false, 0, 0, &items, &block, &layout))
READ(zset_count, keysrt_zset_count(to, key, &a, NULL, NULL, &number))
READ(zset_size, keysrt_zset_size(to, key, &a, &number))
READ(zset_pop, keysrt_zset_pop(to, key, &a, false, 1, &items, &block, &layout))
READ(zset_remove_by_score, keysrt_zset_remove_by_score(to, key, &a, NULL, &three[0].score, &number))

typedef struct {
    const char *name;
    operation *run;
    keysrt_kind kind;
    keysrt_status absent; /* where there is no key */
} read_case;
static const read_case reads[] = {
    {"counter_get", counter_get, KEYSRT_COUNTER, KEYSRT_MISS},
    {"hash_get", hash_get, KEYSRT_HASH, KEYSRT_MISS},
    {"hash_get_fields", get_fields, KEYSRT_HASH, KEYSRT_MISS},
    {"hash_get_fields, optional ones", get_optional, KEYSRT_HASH, KEYSRT_MISS},
    {"hash_get_field", get_field, KEYSRT_HASH, KEYSRT_MISS},
    {"hash_map_get", map_get, KEYSRT_HASH, KEYSRT_MISS},
    {"hash_map_delete", map_delete, KEYSRT_HASH, KEYSRT_MISS},
    {"hash_delete_fields", delete_fields, KEYSRT_HASH, KEYSRT_OK},
    {"hash_size", hash_size, KEYSRT_HASH, KEYSRT_OK},
    {"list_pop", list_pop, KEYSRT_LIST, KEYSRT_MISS},
    {"list_range", list_range, KEYSRT_LIST, KEYSRT_OK},
    {"list_length", list_length, KEYSRT_LIST, KEYSRT_OK},
    {"list_remove", list_remove, KEYSRT_LIST, KEYSRT_OK},
    {"set_remove", set_remove, KEYSRT_SET, KEYSRT_OK},
    {"set_contains", set_contains, KEYSRT_SET, KEYSRT_MISS},
    {"set_contains_many", set_contains_many, KEYSRT_SET, KEYSRT_OK},
    {"set_members", set_members, KEYSRT_SET, KEYSRT_OK},
    {"set_size", set_size, KEYSRT_SET, KEYSRT_OK},
    {"set_pop", set_pop, KEYSRT_SET, KEYSRT_MISS},
    {"set_random", set_random, KEYSRT_SET, KEYSRT_MISS},
    {"zset_remove", zset_remove, KEYSRT_ZSET, KEYSRT_OK},
    {"zset_score", zset_score, KEYSRT_ZSET, KEYSRT_MISS},
    {"zset_rank", zset_rank, KEYSRT_ZSET, KEYSRT_MISS},
    {"zset_range", zset_range, KEYSRT_ZSET, KEYSRT_OK},
    {"zset_range_by_score", zset_by_score, KEYSRT_ZSET, KEYSRT_OK},
    {"zset_count", zset_count, KEYSRT_ZSET, KEYSRT_OK},
    {"zset_size", zset_size, KEYSRT_ZSET, KEYSRT_OK},
    {"zset_pop", zset_pop, KEYSRT_ZSET, KEYSRT_OK},
    {"zset_remove_by_score", zset_remove_by_score, KEYSRT_ZSET, KEYSRT_OK},
};
enum { READS = sizeof reads / sizeof reads[0] };

static keysrt_key key_to_read(const read_case *test, keysrt_ttl ttl, int64_t window_ms)
{
    keysrt_key key = key_of(test->kind, test->kind == KEYSRT_COUNTER ? &whole : &text);
    key.ttl = ttl;
    static keysrt_trim trim;
    trim = trim_of(0, test->kind == KEYSRT_ZSET ? window_ms : 0, 1);
    key.detail = detail_of(&trim);
    return key;
}

static void fill(keysrt_kind kind)
{
    flush(NULL);
    switch (kind) {
    case KEYSRT_COUNTER: server_do(&server, "SET k:a 7"); break;
    case KEYSRT_HASH: server_do(&server, "HSET k:a must x number 1 m 5"); break;
    case KEYSRT_LIST: server_do(&server, "RPUSH k:a l m n"); break;
    case KEYSRT_SET: server_do(&server, "SADD k:a l m n"); break;
    default: server_do(&server, "ZADD k:a 1 m 2 n 3 o");
    }
    server_do(&server, "PEXPIRE k:a 5000000");
}

static void only_sliding_keys_are_renewed_by_what_reads_or_takes_away(void **state)
{
    (void)state;
    static const keysrt_ttl ttls[] = {{.source = KEYSRT_TTL_FIXED, .mode = KEYSRT_TTL_ON_WRITE, .ms = 86400000},
                                      {.source = KEYSRT_TTL_FIXED, .mode = KEYSRT_TTL_CREATION, .ms = 86400000},
                                      {.source = KEYSRT_TTL_FIXED, .mode = KEYSRT_TTL_AFTER, .ms = 86400000},
                                      {.source = KEYSRT_TTL_NONE},
                                      {.source = KEYSRT_TTL_FIXED, .mode = KEYSRT_TTL_SLIDING, .ms = 86400000}};
    for (size_t t = 0; t < sizeof ttls / sizeof ttls[0]; t++)
        for (size_t r = 0; r < 2 * READS; r++) {
            const read_case *test = &reads[r % READS];
            keysrt_key key = key_to_read(test, ttls[t], r < READS ? 0 : INT64_C(4000000000000));
            fill(test->kind);
            must_be(KEYSRT_OK, test->run(client, &key, unsaid), test->name);
            if (!server_ttl_is(&server, "k:a", ttls[t].mode == KEYSRT_TTL_SLIDING ? 86400000 : 5000000))
                fail_msg("%s in mode %d", test->name, ttls[t].mode);
        }
}

static void an_absent_key_is_a_miss_or_an_empty_collection(void **state)
{
    (void)state;
    for (size_t r = 0; r < 2 * READS; r++) {
        const read_case *test = &reads[r % READS];
        static const keysrt_ttl ttl = {.source = KEYSRT_TTL_FIXED, .mode = KEYSRT_TTL_SLIDING, .ms = 60000};
        keysrt_key key = key_to_read(test, r % 3 ? (keysrt_ttl){.source = KEYSRT_TTL_NONE} : ttl, r < READS ? 0 : 1000);
        flush(NULL);
        number = 99;
        items.count = 99;
        must_be(test->absent, test->run(client, &key, unsaid), test->name);
        assert_true(number == 99 || number == 0);
        assert_true(items.count == 99 || items.count == 0);
        assert_int_equal(server_integer(&server, "DBSIZE"), 0);
    }
}

static void a_read_of_a_key_of_another_type_says_so_and_touches_no_output(void **state)
{
    (void)state;
    for (size_t r = 0; r < 2 * READS; r++) {
        const read_case *test = &reads[r % READS];
        keysrt_key key = key_to_read(test, (keysrt_ttl){.source = KEYSRT_TTL_NONE}, r < READS ? 0 : 1000);
        flush(NULL);
        server_do(&server, test->kind == KEYSRT_LIST ? "SADD k:a foreign" : "RPUSH k:a foreign");
        number = 99;
        items.count = 99;
        integer_out = 99;
        must_be(KEYSRT_WRONG_TYPE, test->run(client, &key, unsaid), test->name);
        assert_true(number == 99 && items.count == 99 && integer_out == 99);
        assert_non_null(strstr(keysrt_message(client), "k:a"));
    }
}

/* ---- What generated functions cannot ask for -------------------------------------------------------------------- */

static void nothing_to_do_sends_nothing(void **state)
{
    (void)state;
    keysrt_key list = key_of(KEYSRT_LIST, &text), set = key_of(KEYSRT_SET, &text), zset = key_of(KEYSRT_ZSET, &text);
    keysrt_key hash = key_of(KEYSRT_HASH, NULL);
    server_do(&server, "RPUSH k:a x y");
    number = 99;
    MUST_BE(KEYSRT_OK, keysrt_list_push(client, &list, &a, KEYSRT_LEFT, NULL, 0, unsaid, &number));
    assert_int_equal(number, 2);
    number = 99;
    MUST_BE(KEYSRT_OK, keysrt_set_add(client, &set, &a, NULL, 0, unsaid, &number));
    assert_int_equal(number, 0);
    number = 99;
    MUST_BE(KEYSRT_OK, keysrt_set_remove(client, &set, &a, NULL, 0, &number));
    assert_int_equal(number, 0);
    MUST_BE(KEYSRT_OK, keysrt_set_contains_many(client, &set, &a, NULL, 0, NULL));
    MUST_BE(KEYSRT_OK, keysrt_zset_add(client, &zset, &a, 0, NULL, 0, &layout, unsaid, NULL));
    MUST_BE(KEYSRT_OK, keysrt_zset_remove(client, &zset, &a, NULL, 0, NULL));
    items.count = 99;
    MUST_BE(KEYSRT_OK, keysrt_zset_pop(client, &zset, &a, true, 0, &items, &block, &layout));
    assert_int_equal(items.count, 0);
    MUST_BE(KEYSRT_OK, keysrt_hash_set_fields(client, &hash, &a, 0, &whole_record, unsaid));
    MUST_BE(KEYSRT_OK, keysrt_hash_delete_fields(client, &hash, &a, 0, NULL));
    assert_true(server_says(&server, "x y", "LRANGE k:a 0 -1"));
}

static void calls_that_contradict_themselves_are_refused(void **state)
{
    (void)state;
    keysrt_key zset = key_of(KEYSRT_ZSET, &text), hash = key_of(KEYSRT_HASH, NULL);
    static const unsigned options[] = {KEYSRT_ZADD_NX | KEYSRT_ZADD_XX, KEYSRT_ZADD_NX | KEYSRT_ZADD_GT, KEYSRT_ZADD_LT | KEYSRT_ZADD_GT, 16};
    for (size_t i = 0; i < sizeof options / sizeof options[0]; i++)
        MUST_BE(KEYSRT_INVALID, keysrt_zset_add(client, &zset, &a, options[i], three, 1, &layout, unsaid, NULL));
    MUST_BE(KEYSRT_INVALID, keysrt_hash_get_fields(client, &hash, &a, 0, &record_out, &record_out.block));
    MUST_BE(KEYSRT_INVALID, keysrt_hash_get_fields(client, &hash, &a, MUST | 32, &record_out, &record_out.block));
    MUST_BE(KEYSRT_INVALID, keysrt_hash_set_fields(client, &hash, &a, MUST | 32, &whole_record, unsaid));
    MUST_BE(KEYSRT_INVALID, keysrt_hash_delete_fields(client, &hash, &a, MUST, NULL));
    MUST_BE(KEYSRT_INVALID, keysrt_hash_increment(client, &hash, &a, 0, &(int64_t){1}, unsaid, NULL));
    assert_non_null(strstr(keysrt_message(client), "no number"));
    assert_int_equal(server_integer(&server, "DBSIZE"), 0);
}

static void a_declared_field_cannot_be_named_by_data(void **state)
{
    (void)state;
    keysrt_key hash = key_of(KEYSRT_HASH, NULL);
    keysrt_view must = {"must", 4};
    int64_t value = 1;
    MUST_BE(KEYSRT_INVALID, keysrt_hash_map_set(client, &hash, &a, &must, &value, unsaid));
    MUST_BE(KEYSRT_INVALID, keysrt_hash_map_get(client, &hash, &a, &must, &value, NULL));
    MUST_BE(KEYSRT_INVALID, keysrt_hash_map_delete(client, &hash, &a, &must));
    MUST_BE(KEYSRT_INVALID, keysrt_hash_map_increment(client, &hash, &a, &must, &value, unsaid, NULL));
    record bad = whole_record;
    struct {
        keysrt_view name;
        int64_t value;
    } entry = {must, 1};
    memcpy(&bad.others, &(struct { void *items; size_t count; }){&entry, 1}, sizeof bad.others);
    MUST_BE(KEYSRT_INVALID, keysrt_hash_put(client, &hash, &a, &bad, unsaid));
    assert_non_null(strstr(keysrt_message(client), "must"));
    assert_int_equal(server_integer(&server, "DBSIZE"), 0);
}

typedef struct {
    keysrt_view name;
    int64_t value;
} entry;

static keysrt_status put_entries(const keysrt_key *hash, entry *entries, size_t count)
{
    record whole_map = whole_record;
    memcpy(&whole_map.others, &(struct { void *items; size_t count; }){entries, count}, sizeof whole_map.others);
    return keysrt_hash_put(client, hash, &a, &whole_map, unsaid);
}

static void two_entries_of_one_name_are_refused_however_many_there_are(void **state)
{
    (void)state;
    enum { MOST_ENTRIES = 5000 };
    static const size_t counts[] = {2, 3, 7, 8, 9, 10, 31, 1000, MOST_ENTRIES};
    static char names[MOST_ENTRIES][9];
    static entry entries[MOST_ENTRIES];
    keysrt_key hash = key_of(KEYSRT_HASH, NULL);
    MUST_BE(KEYSRT_OK, put_entries(&hash, entries, 0));
    const long long declared = server_integer(&server, "HLEN k:a");
    for (size_t c = 0; c < sizeof counts / sizeof counts[0]; c++) {
        size_t count = counts[c];
        for (size_t i = 0; i < count; i++) { /* of several lengths, in no order */
            int len = snprintf(names[i], sizeof names[i], "%zu", (i * 7919 + 11) % 10007);
            entries[i] = (entry){{names[i], (size_t)len}, (int64_t)i};
        }
        MUST_BE(KEYSRT_OK, put_entries(&hash, entries, count));
        assert_int_equal(server_integer(&server, "HLEN k:a"), declared + (long long)count);
        const size_t pairs[][2] = {{0, count - 1}, {0, 1}, {count - 2, count - 1}, {count / 3, count / 2}};
        for (size_t p = 0; p < sizeof pairs / sizeof pairs[0]; p++) {
            size_t first = pairs[p][0], second = pairs[p][1];
            if (first == second)
                continue;
            keysrt_view own = entries[second].name;
            entries[second].name = entries[first].name;
            server_do(&server, "DEL k:a");
            MUST_BE(KEYSRT_INVALID, put_entries(&hash, entries, count));
            char told[80];
            (void)snprintf(told, sizeof told, "HSET k:a (k): two entries are named \"%s\"", names[first]);
            assert_string_equal(keysrt_message(client), told);
            assert_int_equal(server_integer(&server, "DBSIZE"), 0);
            entries[second].name = own;
        }
    }
}

/* ---- Ranges ----------------------------------------------------------------------------------------------------- */

static void an_increment_never_leaves_the_range_of_its_type(void **state)
{
    (void)state;
    keysrt_key key = key_of(KEYSRT_COUNTER, &ubyte);
    key.ttl = (keysrt_ttl){.source = KEYSRT_TTL_FIXED, .ms = 60000};
    uint8_t out = 77;
    MUST_BE(KEYSRT_BAD_VALUE, keysrt_counter_add(client, &key, &a, 1, unsaid, &out)); /* from 0 to 1: below 5 */
    assert_int_equal(server_integer(&server, "EXISTS k:a"), 0);
    MUST_BE(KEYSRT_OK, keysrt_counter_add(client, &key, &a, 250, unsaid, &out));
    assert_int_equal(out, 250);
    server_do(&server, "PEXPIRE k:a 5000000");
    static const int64_t beyond[] = {1, -246, INT64_MAX, -250, 1000};
    for (size_t i = 0; i < sizeof beyond / sizeof beyond[0]; i++) {
        out = 77;
        keysrt_status status = keysrt_counter_add(client, &key, &a, beyond[i], unsaid, &out);
        assert_true(status == KEYSRT_BAD_VALUE || (beyond[i] == INT64_MAX && status != KEYSRT_OK));
        assert_int_equal(out, 77);
        assert_true(server_says(&server, "250", "GET k:a"));
        assert_true(server_ttl_is(&server, "k:a", 5000000));
    }
    MUST_BE(KEYSRT_OK, keysrt_counter_add(client, &key, &a, -245, unsaid, &out));
    assert_int_equal(out, 5);
}

static void a_stored_text_that_is_no_number_is_a_bad_value_and_stays(void **state)
{
    (void)state;
    static const keysrt_ttl ttls[] = {{.source = KEYSRT_TTL_NONE}, {.source = KEYSRT_TTL_FIXED, .ms = 60000}};
    for (size_t t = 0; t < 2; t++) {
        keysrt_key counter = key_of(KEYSRT_COUNTER, &whole), hash = key_of(KEYSRT_HASH, NULL), zset = key_of(KEYSRT_ZSET, &text);
        counter.ttl = hash.ttl = zset.ttl = ttls[t];
        int64_t out = 77;
        double real_value = 77;
        server_do(&server, "SET k:a abc");
        MUST_BE(KEYSRT_BAD_VALUE, keysrt_counter_add(client, &counter, &a, 1, unsaid, &out));
        MUST_BE(KEYSRT_BAD_VALUE, keysrt_counter_get(client, &counter, &a, &out));
        assert_true(server_says(&server, "abc", "GET k:a"));
        server_do(&server, "SET k:a 9223372036854775807");
        MUST_BE(KEYSRT_BAD_VALUE, keysrt_counter_add(client, &counter, &a, 1, unsaid, &out));
        server_do(&server, "DEL k:a");
        server_do(&server, "HSET k:a number abc half abc");
        MUST_BE(KEYSRT_BAD_VALUE, keysrt_hash_increment(client, &hash, &a, 2, &(int64_t){1}, unsaid, &out));
        MUST_BE(KEYSRT_BAD_VALUE, keysrt_hash_increment(client, &hash, &a, 3, &(double){1}, unsaid, &real_value));
        server_do(&server, "DEL k:a");
        server_do(&server, "ZADD k:a inf m");
        MUST_BE(KEYSRT_BAD_VALUE, keysrt_zset_increment(client, &zset, &a, &one[0], &(double){-(double)__builtin_inf()}, unsaid, &real_value));
        assert_true(server_says(&server, "inf", "ZSCORE k:a m"));
        assert_true(out == 77 && real_value == 77);
        server_do(&server, "DEL k:a");
    }
}

static void numbers_beyond_2_to_the_53_come_back_exactly(void **state)
{
    (void)state;
    keysrt_key key = key_of(KEYSRT_COUNTER, &whole);
    int64_t out = 0;
    for (int i = 0; i < 2; i++) {
        if (i == 1) /* through the script */
            key.ttl = (keysrt_ttl){.source = KEYSRT_TTL_FIXED, .ms = 60000};
        server_do(&server, "SET k:a 9223372036854775800");
        MUST_BE(KEYSRT_OK, keysrt_counter_add(client, &key, &a, 7, unsaid, &out));
        assert_true(out == INT64_MAX);
        assert_int_not_equal(keysrt_counter_add(client, &key, &a, 1, unsaid, &out), KEYSRT_OK);
        assert_true(server_says(&server, "9223372036854775807", "GET k:a"));
        server_do(&server, "SET k:a 0");
        MUST_BE(KEYSRT_OK, keysrt_counter_add(client, &key, &a, INT64_MIN, unsaid, &out));
        assert_true(out == INT64_MIN);
        MUST_BE(KEYSRT_OK, keysrt_counter_reset(client, &key, &a, &(int64_t){INT64_MAX}, unsaid, &out));
        assert_true(out == INT64_MIN);
        MUST_BE(KEYSRT_OK, keysrt_counter_get(client, &key, &a, &out));
        assert_true(out == INT64_MAX);
    }
}

static void a_field_keeps_its_range_when_incremented(void **state)
{
    (void)state;
    keysrt_key key = key_of(KEYSRT_HASH, NULL);
    int64_t out = 77;
    MUST_BE(KEYSRT_OK, keysrt_hash_increment(client, &key, &a, 2, &(int64_t){-10}, unsaid, &out));
    assert_int_equal(out, -10);
    out = 77;
    MUST_BE(KEYSRT_BAD_VALUE, keysrt_hash_increment(client, &key, &a, 2, &(int64_t){-1}, unsaid, &out));
    assert_int_equal(out, 77);
    MUST_BE(KEYSRT_BAD_VALUE, keysrt_hash_increment(client, &key, &a, 2, &(int64_t){21}, unsaid, &out));
    assert_true(server_says(&server, "number -10", "HGETALL k:a"));
    double real_value = 0;
    MUST_BE(KEYSRT_OK, keysrt_hash_increment(client, &key, &a, 3, &(double){1.7e308}, unsaid, &real_value));
    assert_true(real_value == 1.7e308);
    MUST_BE(KEYSRT_BAD_VALUE, keysrt_hash_increment(client, &key, &a, 3, &(double){1.7e308}, unsaid, &real_value));
    MUST_BE(KEYSRT_OK, keysrt_hash_get_field(client, &key, &a, 3, &real_value, NULL));
    assert_true(real_value == 1.7e308);
    MUST_BE(KEYSRT_BAD_VALUE, keysrt_hash_increment(client, &key, &a, 4, &(double){1e39}, unsaid, &real_value));
    assert_int_equal(server_integer(&server, "HEXISTS k:a single"), 0);
    MUST_BE(KEYSRT_INVALID, keysrt_hash_increment(client, &key, &a, 3, &(double){(double)__builtin_nan("")}, unsaid, NULL));
    MUST_BE(KEYSRT_INVALID, keysrt_hash_increment(client, &key, &a, 3, &(double){(double)__builtin_inf()}, unsaid, NULL));
}

static void a_score_keeps_its_range_when_incremented(void **state)
{
    (void)state;
    keysrt_key key = key_of(KEYSRT_ZSET, &text);
    key.score = &exact;
    int64_t out = 77;
    MUST_BE(KEYSRT_OK, keysrt_zset_increment(client, &key, &a, &one[0], &(int64_t){9007199254740992}, unsaid, &out));
    assert_true(out == 9007199254740992);
    MUST_BE(KEYSRT_BAD_VALUE, keysrt_zset_increment(client, &key, &a, &one[0], &(int64_t){9007199254740992}, unsaid, &out));
    MUST_BE(KEYSRT_INVALID, keysrt_zset_increment(client, &key, &a, &one[0], &(int64_t){INT64_MAX}, unsaid, &out));
    MUST_BE(KEYSRT_OK, keysrt_zset_score(client, &key, &a, &one[0], &out));
    assert_true(out == 9007199254740992);
    key.score = &narrow;
    keysrt_view other = {"other", 5};
    MUST_BE(KEYSRT_BAD_VALUE, keysrt_zset_increment(client, &key, &a, &other, &(int64_t){11}, unsaid, &out));
    MUST_BE(KEYSRT_MISS, keysrt_zset_score(client, &key, &a, &other, &out));
}

static void a_step_out_of_the_range_is_told_in_one_plain_sentence(void **state)
{
    (void)state;
    keysrt_key counter = key_of(KEYSRT_COUNTER, &ubyte), hash = key_of(KEYSRT_HASH, NULL), zset = key_of(KEYSRT_ZSET, &text);
    zset.score = &exact;
    server_do(&server, "SET k:a 250");
    MUST_BE(KEYSRT_BAD_VALUE, keysrt_counter_add(client, &counter, &a, 1, unsaid, NULL));
    assert_string_equal(keysrt_message(client), "INCRBY k:a (k): 251 would be beyond 5..250; undone");
    server_do(&server, "DEL k:a");
    MUST_BE(KEYSRT_BAD_VALUE, keysrt_hash_increment(client, &hash, &a, 2, &(int64_t){-11}, unsaid, NULL));
    assert_string_equal(keysrt_message(client), "HINCRBY k:a (k): -11 would be beyond -10..10; undone");
    server_do(&server, "ZADD k:a 9007199254740992 m");
    MUST_BE(KEYSRT_BAD_VALUE, keysrt_zset_increment(client, &zset, &a, &one[0], &(int64_t){2}, unsaid, &(int64_t){0}));
    assert_string_equal(keysrt_message(client),
                        "ZINCRBY k:a (k): 9007199254740994 would be beyond -9007199254740992..9007199254740992; undone");
}

/* ---- Windows ---------------------------------------------------------------------------------------------------- */

/* Three members of the past and one of now, in units of a second; the window lets the last two live. */
static keysrt_key windowed(keysrt_ttl_mode mode)
{
    keysrt_key key = key_of(KEYSRT_ZSET, &text);
    key.score = &exact;
    static keysrt_trim trim;
    trim = trim_of(0, 100000, 1000);
    key.detail = &trim;
    key.ttl = (keysrt_ttl){.source = KEYSRT_TTL_FIXED, .mode = (uint8_t)mode, .ms = 3600000};
    redisReply *time = server_reply(&server, "TIME");
    long long now = strtoll(time->element[0]->str, NULL, 10);
    freeReplyObject(time);
    server_do(&server, "ZADD k:a %lld gone %lld left %lld half %lld new", now - 1000, now - 101 - 5, now - 50, now);
    return key;
}

static void what_left_the_window_is_never_seen(void **state)
{
    (void)state;
    static const keysrt_ttl_mode modes[] = {KEYSRT_TTL_ON_WRITE, KEYSRT_TTL_SLIDING};
    keysrt_view gone = {"gone", 4}, half = {"half", 4}, new = {"new", 3};
    struct {
        struct {
            keysrt_view member;
            int64_t score;
        } *items;
        size_t count;
    } list = {NULL, 0};
    for (size_t m = 0; m < 2; m++) {
        flush(NULL);
        keysrt_key key = windowed(modes[m]);
        int64_t at = 0;
        MUST_BE(KEYSRT_MISS, keysrt_zset_score(client, &key, &a, &gone, &at));
        MUST_BE(KEYSRT_OK, keysrt_zset_score(client, &key, &a, &half, &at));
        MUST_BE(KEYSRT_MISS, keysrt_zset_rank(client, &key, &a, &gone, false, &number));
        MUST_BE(KEYSRT_MISS, keysrt_zset_rank(client, &key, &a, &gone, true, &number));
        MUST_BE(KEYSRT_OK, keysrt_zset_rank(client, &key, &a, &new, false, &number));
        assert_int_equal(number, 1);
        MUST_BE(KEYSRT_OK, keysrt_zset_rank(client, &key, &a, &new, true, &number));
        assert_int_equal(number, 0);
        MUST_BE(KEYSRT_OK, keysrt_zset_size(client, &key, &a, &number));
        assert_int_equal(number, 2);
        MUST_BE(KEYSRT_OK, keysrt_zset_count(client, &key, &a, NULL, &at, &number));
        assert_int_equal(number, 1);
        static const struct {
            int64_t start, stop;
            bool reverse;
            const char *expected;
        } ranges[] = {
            {0, -1, false, "half new"}, {0, -1, true, "new half"}, {0, 0, false, "half"}, {0, 0, true, "new"},   {-1, -1, false, "new"},
            {-1, -1, true, "half"},     {1, 5, false, "new"},      {2, 5, false, ""},     {-9, -2, false, "half"}, {-9, -3, false, ""},
            {1, 0, false, ""},          {INT64_MIN, INT64_MAX, false, "half new"},
        };
        for (size_t i = 0; i < sizeof ranges / sizeof ranges[0]; i++) {
            char text_of[64] = "";
            MUST_BE(KEYSRT_OK, keysrt_zset_range(client, &key, &a, ranges[i].start, ranges[i].stop, ranges[i].reverse, &list, &block, &layout));
            for (size_t k = 0; k < list.count; k++) {
                if (k)
                    strcat(text_of, " ");
                strncat(text_of, list.items[k].member.data, list.items[k].member.len);
            }
            assert_string_equal(text_of, ranges[i].expected);
        }
        MUST_BE(KEYSRT_OK, keysrt_zset_range_by_score(client, &key, &a, NULL, NULL, false, 0, 1, &list, &block, &layout));
        assert_int_equal(list.count, 1);
        assert_memory_equal(list.items[0].member.data, "half", 4);
        MUST_BE(KEYSRT_OK, keysrt_zset_range_by_score(client, &key, &a, NULL, NULL, true, 1, 0, &list, &block, &layout));
        assert_int_equal(list.count, 1);
        assert_memory_equal(list.items[0].member.data, "half", 4);
        assert_int_equal(server_integer(&server, "ZCARD k:a"), modes[m] == KEYSRT_TTL_SLIDING ? 2 : 4);
    }
}

static void what_left_the_window_is_never_taken_or_counted(void **state)
{
    (void)state;
    keysrt_view both[] = {{"gone", 4}, {"half", 4}};
    keysrt_key key = windowed(KEYSRT_TTL_ON_WRITE);
    MUST_BE(KEYSRT_OK, keysrt_zset_remove(client, &key, &a, both, 2, &number));
    assert_int_equal(number, 1);
    assert_true(server_says(&server, "new", "ZRANGE k:a 0 -1"));
    flush(NULL);
    key = windowed(KEYSRT_TTL_ON_WRITE);
    MUST_BE(KEYSRT_OK, keysrt_zset_remove_by_score(client, &key, &a, NULL, NULL, &number));
    assert_int_equal(number, 2);
    flush(NULL);
    key = windowed(KEYSRT_TTL_ON_WRITE);
    struct {
        struct {
            keysrt_view member;
            int64_t score;
        } *items;
        size_t count;
    } list = {NULL, 0};
    MUST_BE(KEYSRT_OK, keysrt_zset_pop(client, &key, &a, false, 9, &list, &block, &layout));
    assert_int_equal(list.count, 2);
    assert_memory_equal(list.items[0].member.data, "half", 4);
    flush(NULL);
    key = windowed(KEYSRT_TTL_ON_WRITE);
    int64_t out = 0; /* to the increment, it does not exist any more; and 5 is too long ago to stay */
    MUST_BE(KEYSRT_OK, keysrt_zset_increment(client, &key, &a, &both[0], &(int64_t){5}, unsaid, &out));
    assert_int_equal(out, 5);
    assert_true(server_says(&server, "half new", "ZRANGE k:a 0 -1"));
}

/* ---- Long lists of arguments ------------------------------------------------------------------------------------ */

enum { MANY = 100001 };
static char names[MANY][16];
static keysrt_view views[MANY];
static scored pairs[MANY];
static bool flags[MANY];

static void a_hundred_thousand_arguments_are_one_step_in_every_mode(void **state)
{
    (void)state;
    static const keysrt_ttl ttls[] = {{.source = KEYSRT_TTL_NONE}, {.source = KEYSRT_TTL_FIXED, .mode = KEYSRT_TTL_SLIDING, .ms = 60000}};
    for (int i = 0; i < MANY; i++) {
        views[i] = keysrt_bytes(names[i], (size_t)snprintf(names[i], sizeof names[i], "%d", i));
        pairs[i] = (scored){views[i], i};
    }
    for (size_t t = 0; t < 2; t++) {
        keysrt_key set = key_of(KEYSRT_SET, &text), zset = key_of(KEYSRT_ZSET, &text), list = key_of(KEYSRT_LIST, &text);
        set.ttl = zset.ttl = list.ttl = ttls[t];
        MUST_BE(KEYSRT_OK, keysrt_set_add(client, &set, &a, views, MANY, unsaid, &number));
        assert_int_equal(number, MANY);
        memset(flags, 0, sizeof flags);
        MUST_BE(KEYSRT_OK, keysrt_set_contains_many(client, &set, &a, views, MANY, flags));
        for (int i = 0; i < MANY; i++)
            assert_true(flags[i]);
        MUST_BE(KEYSRT_OK, keysrt_set_members(client, &set, &a, &items, &block));
        assert_int_equal(items.count, MANY);
        MUST_BE(KEYSRT_OK, keysrt_set_remove(client, &set, &a, views, MANY, &number));
        assert_int_equal(number, MANY);
        keysrt_trim seven = trim_of(7, 0, 1);
        for (int trimmed = 0; trimmed < 2; trimmed++) {
            zset.detail = list.detail = trimmed ? &seven : NULL;
            MUST_BE(KEYSRT_OK, keysrt_zset_add(client, &zset, &a, 0, pairs, MANY, &layout, unsaid, &number));
            assert_int_equal(number, MANY);
            assert_int_equal(server_integer(&server, "ZCARD k:a"), trimmed ? 7 : MANY);
            MUST_BE(KEYSRT_OK, keysrt_zset_remove(client, &zset, &a, views, MANY, &number));
            assert_int_equal(number, trimmed ? 7 : MANY);
            MUST_BE(KEYSRT_OK, keysrt_list_push(client, &list, &a, KEYSRT_RIGHT, views, MANY, unsaid, &number));
            assert_int_equal(number, trimmed ? 7 : MANY);
            assert_true(server_says(&server, "100000", "LINDEX k:a -1"));
            server_do(&server, "DEL k:a");
        }
    }
}

static void a_capped_list_keeps_the_newest_and_a_capped_zset_the_best(void **state)
{
    (void)state;
    keysrt_key list = key_of(KEYSRT_LIST, &text), zset = key_of(KEYSRT_ZSET, &text);
    keysrt_trim two = trim_of(2, 0, 1);
    list.detail = zset.detail = &two;
    static const keysrt_view abc[] = {{"a", 1}, {"b", 1}, {"c", 1}};
    MUST_BE(KEYSRT_OK, keysrt_list_push(client, &list, &a, KEYSRT_LEFT, abc, 3, unsaid, &number));
    assert_int_equal(number, 2);
    assert_true(server_says(&server, "c b", "LRANGE k:a 0 -1"));
    MUST_BE(KEYSRT_OK, keysrt_list_push(client, &list, &a, KEYSRT_RIGHT, abc, 1, unsaid, &number));
    assert_true(server_says(&server, "b a", "LRANGE k:a 0 -1"));
    server_do(&server, "DEL k:a");
    MUST_BE(KEYSRT_OK, keysrt_zset_add(client, &zset, &a, 0, three, 3, &layout, unsaid, &number));
    assert_true(server_says(&server, "n o", "ZRANGE k:a 0 -1"));
    double out = 0;
    MUST_BE(KEYSRT_OK, keysrt_zset_increment(client, &zset, &a, &one[0], &(double){9}, unsaid, &out));
    assert_true(out == 9);
    assert_true(server_says(&server, "o m", "ZRANGE k:a 0 -1"));
}

static int start(void **state)
{
    (void)state;
    server_start(&server, NULL);
    return keysrt_open(&client, server.url, NULL) == KEYSRT_OK ? 0 : -1;
}

static int stop(void **state)
{
    (void)state;
    keysrt_close(client);
    keysrt_block_free(&block);
    keysrt_block_free(&record_out.block);
    server_stop(&server);
    return 0;
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup(every_write_applies_the_ttl_clause_in_the_same_step, flush),
        cmocka_unit_test_setup(a_write_to_a_key_of_another_type_changes_neither_it_nor_its_ttl, flush),
        cmocka_unit_test_setup(only_sliding_keys_are_renewed_by_what_reads_or_takes_away, flush),
        cmocka_unit_test_setup(an_absent_key_is_a_miss_or_an_empty_collection, flush),
        cmocka_unit_test_setup(a_read_of_a_key_of_another_type_says_so_and_touches_no_output, flush),
        cmocka_unit_test_setup(nothing_to_do_sends_nothing, flush),
        cmocka_unit_test_setup(calls_that_contradict_themselves_are_refused, flush),
        cmocka_unit_test_setup(a_declared_field_cannot_be_named_by_data, flush),
        cmocka_unit_test_setup(two_entries_of_one_name_are_refused_however_many_there_are, flush),
        cmocka_unit_test_setup(an_increment_never_leaves_the_range_of_its_type, flush),
        cmocka_unit_test_setup(a_stored_text_that_is_no_number_is_a_bad_value_and_stays, flush),
        cmocka_unit_test_setup(numbers_beyond_2_to_the_53_come_back_exactly, flush),
        cmocka_unit_test_setup(a_field_keeps_its_range_when_incremented, flush),
        cmocka_unit_test_setup(a_score_keeps_its_range_when_incremented, flush),
        cmocka_unit_test_setup(a_step_out_of_the_range_is_told_in_one_plain_sentence, flush),
        cmocka_unit_test_setup(what_left_the_window_is_never_seen, flush),
        cmocka_unit_test_setup(what_left_the_window_is_never_taken_or_counted, flush),
        cmocka_unit_test_setup(a_hundred_thousand_arguments_are_one_step_in_every_mode, flush),
        cmocka_unit_test_setup(a_capped_list_keeps_the_newest_and_a_capped_zset_the_best, flush),
    };
    return cmocka_run_group_tests(tests, start, stop);
}
