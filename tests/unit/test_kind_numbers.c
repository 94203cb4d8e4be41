/* test_kind_numbers.c: counters, and numbers wherever they are incremented: their ranges, stored texts that are none, exactness, what is said. Against a real
 * server, by tables written by hand. */
#include "support/kinds.h"

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

int main(void)
{
    const struct CMUnitTest tests[] = {
        KIND_TEST(an_increment_never_leaves_the_range_of_its_type),
        KIND_TEST(a_stored_text_that_is_no_number_is_a_bad_value_and_stays),
        KIND_TEST(numbers_beyond_2_to_the_53_come_back_exactly),
        KIND_TEST(a_step_out_of_the_range_is_told_in_one_plain_sentence),
    };
    KIND_MAIN(tests);
}
