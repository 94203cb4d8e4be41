/* test_live_string.c: strings and counters: every operation, many keys at once, and what holds when others wrote there. */
#include "live.h"

static void set_get_swap_take_and_delete(void **state)
{
    (void)state;
    keysrt_text got = {0};
    MUST_BE(KEYSRT_MISS, live_text_get(client, ID, &got));
    MUST_BE(KEYSRT_MISS, live_text_swap(client, ID, KEYSRT_STR("one"), &got)); /* set all the same */
    assert_null(got.value.data);
    OK(live_text_get(client, ID, &got));
    IS(got.value, "one");
    OK(live_text_swap(client, ID, KEYSRT_STR("two"), &got));
    IS(got.value, "one");
    assert_true(server_ttl_is(&server, "v:text:a", 3600000));
    OK(live_text_take(client, ID, &got));
    IS(got.value, "two");
    MUST_BE(KEYSRT_MISS, live_text_take(client, ID, &got));
    IS(got.value, "two"); /* a miss touches nothing */
    MUST_BE(KEYSRT_MISS, live_text_exists(client, ID));
    OK(live_text_set(client, ID, KEYSRT_STR("")));
    OK(live_text_exists(client, ID));
    OK(live_text_delete(client, ID));
    MUST_BE(KEYSRT_MISS, live_text_delete(client, ID));
    keysrt_text_clear(&got);
}

static void add_sets_where_there_is_none(void **state)
{
    (void)state;
    OK(live_text_add(client, ID, KEYSRT_STR("first")));
    assert_true(server_ttl_is(&server, "v:text:a", 3600000));
    server_do(&server, "PEXPIRE v:text:a 5000000");
    MUST_BE(KEYSRT_MISS, live_text_add(client, ID, KEYSRT_STR("second")));
    SAYS("first", "GET v:text:a");
    assert_true(server_ttl_is(&server, "v:text:a", 5000000));
}

static void a_code_of_once_can_be_read_once(void **state)
{
    (void)state;
    live_id_result got = {0};
    OK(live_code_set(client, KEYSRT_STR("1234"), LIVE_ID("user")));
    SAYS("user", "GET k:code:1234");
    assert_true(server_ttl_is(&server, "k:code:1234", 900000));
    OK(live_code_take(client, KEYSRT_STR("1234"), &got));
    IS(got.value, "user");
    SAYS("0", "EXISTS k:code:1234");
    MUST_BE(KEYSRT_MISS, live_code_take(client, KEYSRT_STR("1234"), &got));
    MUST_BE(KEYSRT_INVALID, live_code_take(client, KEYSRT_STR("12345"), &got));
    live_id_result_clear(&got);
}

static void many_keys_travel_in_one_call(void **state)
{
    (void)state;
    enum { MANY = 1000 };
    static char names[MANY][16];
    static live_text_params keys[MANY];
    static keysrt_view values[MANY];
    live_string_lookups got = {0};
    for (int i = 0; i < MANY; i++) {
        snprintf(names[i], sizeof names[i], "id_%d", i);
        keys[i].id = LIVE_ID(names[i]);
        values[i] = KEYSRT_STR(names[i] + 3);
    }
    OK(live_text_set_many(client, keys, values, MANY));
    assert_true(server_ttl_is(&server, "v:text:id_999", 3600000));
    server_do(&server, "DEL v:text:id_0");
    OK(live_text_get_many(client, keys, MANY, &got));
    assert_int_equal(got.count, MANY);
    for (int i = 0; i < MANY; i++) {
        assert_int_equal(got.items[i].found, i != 0);
        if (i != 0)
            IS(got.items[i].value, names[i] + 3);
    }
    OK(live_text_get_many(client, keys, 0, &got));
    assert_int_equal(got.count, 0);
    OK(live_text_set_many(client, keys, values, 0));
    keys[500].id = LIVE_ID("not an id");
    server_do(&server, "FLUSHALL");
    MUST_BE(KEYSRT_INVALID, live_text_set_many(client, keys, values, MANY));
    SAYS("0", "DBSIZE");
    live_string_lookups_clear(&got);
}

static void another_type_under_the_key_is_told(void **state)
{
    (void)state;
    keysrt_text got = {0};
    int64_t hits = 77;
    server_do(&server, "RPUSH v:text:a foreign");
    MUST_BE(KEYSRT_WRONG_TYPE, live_text_get(client, ID, &got));
    MESSAGE_HAS("v:text:a");
    MUST_BE(KEYSRT_WRONG_TYPE, live_text_swap(client, ID, KEYSRT_STR("x"), &got));
    MUST_BE(KEYSRT_WRONG_TYPE, live_text_take(client, ID, &got));
    SAYS("foreign", "LRANGE v:text:a 0 -1");
    server_do(&server, "RPUSH k:hits:a foreign");
    MUST_BE(KEYSRT_WRONG_TYPE, live_hits_increment(client, ID, &hits));
    MUST_BE(KEYSRT_WRONG_TYPE, live_hits_get(client, ID, &hits));
    assert_int_equal(hits, 77);
    assert_int_equal(server_integer(&server, "PTTL k:hits:a"), -1);
    assert_null(got.value.data);
}

/* ---- Counters --------------------------------------------------------------------------------------------------------- */

static void a_counter_counts(void **state)
{
    (void)state;
    int64_t total = 77;
    MUST_BE(KEYSRT_MISS, live_total_get(client, ID, &total));
    OK(live_total_increment(client, ID, &total));
    assert_int_equal(total, 1);
    OK(live_total_decrement(client, ID, &total));
    assert_int_equal(total, 0);
    OK(live_total_add(client, ID, -5, &total));
    assert_int_equal(total, -5);
    OK(live_total_add(client, ID, 105, NULL));
    OK(live_total_get(client, ID, &total));
    assert_int_equal(total, 100);
    OK(live_total_reset(client, ID, 7, &total));
    assert_int_equal(total, 100);
    OK(live_total_reset(client, ID, 8, NULL));
    SAYS("8", "GET k:total:a");
    OK(live_total_delete(client, ID));
    OK(live_total_reset(client, ID, 9, &total));
    assert_int_equal(total, 0);
    assert_int_equal(server_integer(&server, "PTTL k:total:a"), -1);
}

static void a_counter_stays_within_its_type(void **state)
{
    (void)state;
    uint8_t level = 77;
    int32_t balance = 77;
    uint64_t ubig = 77;
    MUST_BE(KEYSRT_BAD_VALUE, live_level_increment(client, ID, &level));
    SAYS("0", "EXISTS k:level:a");
    OK(live_level_reset(client, ID, 200, NULL));
    MUST_BE(KEYSRT_BAD_VALUE, live_level_increment(client, ID, &level));
    MUST_BE(KEYSRT_BAD_VALUE, live_level_add(client, ID, -191, &level));
    assert_int_equal(level, 77);
    OK(live_level_add(client, ID, -190, &level));
    assert_int_equal(level, 10);
    MUST_BE(KEYSRT_INVALID, live_level_reset(client, ID, 201, NULL));
    OK(live_balance_add(client, ID, INT32_MIN, &balance));
    assert_true(balance == INT32_MIN);
    MUST_BE(KEYSRT_BAD_VALUE, live_balance_decrement(client, ID, &balance));
    SAYS("-2147483648", "GET k:balance:a");
    OK(live_ubig_add(client, ID, INT64_MAX, &ubig));
    assert_true(ubig == INT64_MAX);
    MUST_BE(KEYSRT_BAD_VALUE, live_ubig_increment(client, ID, &ubig)); /* Redis counts no further */
    MUST_BE(KEYSRT_INVALID, live_ubig_reset(client, ID, (uint64_t)INT64_MAX + 1, NULL));
    OK(live_ubig_reset(client, ID, INT64_MAX, NULL));
    OK(live_ubig_get(client, ID, &ubig));
    assert_true(ubig == INT64_MAX);
}

static void foreign_text_in_a_counter_is_a_bad_value(void **state)
{
    (void)state;
    static const char *const foreign[] = {"abc", "", "1.5", "9223372036854775808", " 1"};
    int64_t out = 77;
    for (size_t i = 0; i < COUNT(foreign); i++) {
        server_do(&server, "SET k:hits:a %s", foreign[i]);
        MUST_BE(KEYSRT_BAD_VALUE, live_hits_get(client, ID, &out));
        MUST_BE(KEYSRT_BAD_VALUE, live_hits_increment(client, ID, &out));
        SAYS(foreign[i], "GET k:hits:a");
        assert_int_equal(server_integer(&server, "PTTL k:hits:a"), -1);
    }
    assert_int_equal(out, 77);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        LIVE_TEST(set_get_swap_take_and_delete),
        LIVE_TEST(add_sets_where_there_is_none),
        LIVE_TEST(a_code_of_once_can_be_read_once),
        LIVE_TEST(many_keys_travel_in_one_call),
        LIVE_TEST(another_type_under_the_key_is_told),
        LIVE_TEST(a_counter_counts),
        LIVE_TEST(a_counter_stays_within_its_type),
        LIVE_TEST(foreign_text_in_a_counter_is_a_bad_value),
    };
    LIVE_MAIN(tests);
}
