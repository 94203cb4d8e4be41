/* test_kind_arguments.c: none, contradicting and very many arguments, and what is trimmed when they arrive. Against a real
 * server, by tables written by hand. */
#include "support/kinds.h"

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

int main(void)
{
    const struct CMUnitTest tests[] = {
        KIND_TEST(nothing_to_do_sends_nothing),
        KIND_TEST(calls_that_contradict_themselves_are_refused),
        KIND_TEST(a_hundred_thousand_arguments_are_one_step_in_every_mode),
        KIND_TEST(a_capped_list_keeps_the_newest_and_a_capped_zset_the_best),
    };
    KIND_MAIN(tests);
}
