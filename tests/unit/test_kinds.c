/* test_kinds.c: runtime/kinds against a real server, by tables written by hand: what every operation does to the TTL in every
 * mode, and on keys of another type. */
#include "support/kinds.h"

/* ---- Every operation -------------------------------------------------------------------------------------------- */

typedef keysrt_status operation(keysrt_client *to, const keysrt_key *key, keysrt_duration ttl);

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

int main(void)
{
    const struct CMUnitTest tests[] = {
        KIND_TEST(every_write_applies_the_ttl_clause_in_the_same_step),
        KIND_TEST(a_write_to_a_key_of_another_type_changes_neither_it_nor_its_ttl),
        KIND_TEST(only_sliding_keys_are_renewed_by_what_reads_or_takes_away),
        KIND_TEST(an_absent_key_is_a_miss_or_an_empty_collection),
        KIND_TEST(a_read_of_a_key_of_another_type_says_so_and_touches_no_output),
    };
    KIND_MAIN(tests);
}
