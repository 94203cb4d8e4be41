/* test_live_collections.c: lists and sets: every operation, 100,000 elements, and what other clients left there. */
#include "live.h"

enum { MANY = 100000 };
static char digits[MANY][16];
static keysrt_view views[MANY];

static void make_many(void)
{
    for (int i = 0; i < MANY; i++)
        views[i] = keysrt_bytes(digits[i], (size_t)snprintf(digits[i], sizeof digits[i], "%d", i));
}

/* ---- Lists ------------------------------------------------------------------------------------------------------------ */

static void both_ends_are_pushed_and_popped(void **state)
{
    (void)state;
    keysrt_text got = {0};
    uint64_t length = 77;
    MUST_BE(KEYSRT_MISS, live_log_pop_left(client, ID, &got));
    OK(live_log_push_right(client, ID, KEYSRT_STR("b"), &length));
    assert_int_equal(length, 1);
    OK(live_log_push_left(client, ID, KEYSRT_STR("a"), &length));
    OK(live_log_push_right(client, ID, keysrt_bytes("\0\r\n", 3), NULL));
    assert_int_equal(length, 2);
    assert_true(server_ttl_is(&server, "k:log:a", 3600000));
    OK(live_log_pop_right(client, ID, &got));
    assert_true(view_is(got.value, "\0\r\n", 3));
    OK(live_log_pop_left(client, ID, &got));
    IS(got.value, "a");
    OK(live_log_push_left(client, ID, KEYSRT_STR(""), NULL));
    OK(live_log_length(client, ID, &length));
    assert_int_equal(length, 2);
    OK(live_log_pop_left(client, ID, &got));
    assert_int_equal(got.value.len, 0);
    OK(live_log_pop_left(client, ID, &got));
    IS(got.value, "b");
    MUST_BE(KEYSRT_MISS, live_log_pop_right(client, ID, &got));
    keysrt_text_clear(&got);
}

static void a_range_is_what_lrange_says(void **state)
{
    (void)state;
    live_i32_array got = {0};
    const int32_t values[] = {INT32_MIN, -1, 0, 1, INT32_MAX};
    OK(live_numbers_range(client, ID, 0, -1, &got));
    assert_int_equal(got.count, 0);
    OK(live_numbers_push_right_many(client, ID, values, 5, NULL));
    static const struct {
        int64_t start, stop;
        size_t first, count;
    } ranges[] = {{0, -1, 0, 5}, {-2, -1, 3, 2}, {1, 1, 1, 1}, {3, 100, 3, 2}, {5, 9, 0, 0}, {2, 1, 0, 0}, {INT64_MIN, INT64_MAX, 0, 5}};
    for (size_t i = 0; i < COUNT(ranges); i++) {
        OK(live_numbers_range(client, ID, ranges[i].start, ranges[i].stop, &got));
        assert_int_equal(got.count, ranges[i].count);
        for (size_t k = 0; k < got.count; k++)
            assert_int_equal(got.items[k], values[ranges[i].first + k]);
    }
    server_do(&server, "RPUSH k:numbers:a 2147483648");
    MUST_BE(KEYSRT_BAD_VALUE, live_numbers_range(client, ID, 0, -1, &got));
    MESSAGE_HAS("2147483648");
    assert_int_equal(got.count, 5);
    OK(live_numbers_range(client, ID, 0, 4, &got));
    live_i32_array_clear(&got);
}

static void remove_takes_some_or_all(void **state)
{
    (void)state;
    uint64_t removed = 77;
    server_do(&server, "RPUSH k:log:a x y x y x");
    OK(live_log_remove(client, ID, KEYSRT_STR("x"), 1, &removed));
    assert_int_equal(removed, 1);
    SAYS("y x y x", "LRANGE k:log:a 0 -1");
    OK(live_log_remove(client, ID, KEYSRT_STR("x"), -1, &removed));
    SAYS("y x y", "LRANGE k:log:a 0 -1");
    OK(live_log_remove(client, ID, KEYSRT_STR("y"), 0, &removed));
    assert_int_equal(removed, 2);
    OK(live_log_remove(client, ID, KEYSRT_STR("z"), 0, &removed));
    assert_int_equal(removed, 0);
}

static void a_capped_list_never_grows_beyond_its_cap(void **state)
{
    (void)state;
    uint64_t length = 77;
    const keysrt_view five[] = {{"1", 1}, {"2", 1}, {"3", 1}, {"4", 1}, {"5", 1}};
    for (size_t i = 0; i < 5; i++)
        OK(live_recent_push_left(client, ID, five[i], &length));
    assert_int_equal(length, 3);
    SAYS("5 4 3", "LRANGE k:recent:a 0 -1");
    assert_true(server_ttl_is(&server, "k:recent:a", 3600000));
    server_do(&server, "PEXPIRE k:recent:a 5000000");
    OK(live_recent_push_left_many(client, ID, five, 2, &length));
    SAYS("2 1 5", "LRANGE k:recent:a 0 -1");
    assert_true(server_ttl_is(&server, "k:recent:a", 5000000)); /* from creation */
    OK(live_recent_push_right(client, ID, five[3], &length));
    SAYS("1 5 4", "LRANGE k:recent:a 0 -1");
    OK(live_recent_push_right_many(client, ID, five, 5, &length));
    SAYS("3 4 5", "LRANGE k:recent:a 0 -1");
    server_do(&server, "RPUSH k:recent:a too many"); /* by another client: trimmed at the next push */
    OK(live_recent_push_left(client, ID, five[0], &length));
    SAYS("1 3 4", "LRANGE k:recent:a 0 -1");
}

static void a_hundred_thousand_elements_are_one_call(void **state)
{
    (void)state;
    live_string_array got = {0};
    uint64_t length = 77;
    make_many();
    OK(live_log_push_right_many(client, ID, views, MANY, &length));
    assert_int_equal(length, MANY);
    OK(live_log_range(client, ID, 0, -1, &got));
    assert_int_equal(got.count, MANY);
    for (size_t i = 0; i < MANY; i++)
        assert_true(view_is(got.items[i], views[i].data, views[i].len));
    OK(live_recent_push_left_many(client, ID, views, MANY, &length));
    assert_int_equal(length, 3);
    SAYS("99999 99998 99997", "LRANGE k:recent:a 0 -1");
    live_string_array_clear(&got);
}

/* ---- Sets --------------------------------------------------------------------------------------------------------------- */

static void members_are_added_found_and_removed(void **state)
{
    (void)state;
    uint64_t count = 77;
    bool found[3] = {true, true, true};
    const keysrt_view three[] = {{"a", 1}, {"\0", 1}, {"", 0}};
    OK(live_tags_add(client, ID, KEYSRT_STR("a"), &count));
    assert_int_equal(count, 1);
    OK(live_tags_add_many(client, ID, three, 3, &count));
    assert_int_equal(count, 2);
    OK(live_tags_add(client, ID, KEYSRT_STR("a"), &count));
    assert_int_equal(count, 0);
    assert_true(server_ttl_is(&server, "k:tags:a", 3600000));
    OK(live_tags_contains(client, ID, keysrt_bytes("\0", 1)));
    MUST_BE(KEYSRT_MISS, live_tags_contains(client, ID, KEYSRT_STR("b")));
    OK(live_tags_size(client, ID, &count));
    assert_int_equal(count, 3);
    OK(live_tags_remove(client, ID, KEYSRT_STR("a"), &count));
    assert_int_equal(count, 1);
    OK(live_tags_contains_many(client, ID, three, 3, found));
    assert_true(!found[0] && found[1] && found[2]);
    OK(live_tags_remove_many(client, ID, three, 3, &count));
    assert_int_equal(count, 2);
    SAYS("0", "EXISTS k:tags:a");
    OK(live_tags_contains_many(client, ID, three, 3, found));
    assert_true(!found[0] && !found[1] && !found[2]);
    OK(live_tags_size(client, ID, &count));
    assert_int_equal(count, 0);
}

static void members_pop_and_random_give_what_is_there(void **state)
{
    (void)state;
    live_u32_array all = {0};
    uint32_t one = 77, bits = 0;
    const uint32_t values[] = {0, 1, UINT32_MAX};
    MUST_BE(KEYSRT_MISS, live_numbered_pop(client, ID, &one));
    MUST_BE(KEYSRT_MISS, live_numbered_random(client, ID, &one));
    OK(live_numbered_members(client, ID, &all));
    assert_int_equal(all.count, 0);
    OK(live_numbered_add_many(client, ID, values, 3, NULL));
    OK(live_numbered_members(client, ID, &all));
    assert_int_equal(all.count, 3);
    for (size_t i = 0; i < 3; i++)
        for (size_t k = 0; k < 3; k++)
            bits |= all.items[i] == values[k] ? 1u << k : 0;
    assert_int_equal(bits, 7);
    OK(live_numbered_random(client, ID, &one));
    SAYS("1", "SISMEMBER k:nums:a %u", one);
    OK(live_numbered_pop(client, ID, &one));
    SAYS("0", "SISMEMBER k:nums:a %u", one);
    SAYS("2", "SCARD k:nums:a");
    server_do(&server, "SADD k:nums:a 01");
    MUST_BE(KEYSRT_BAD_VALUE, live_numbered_members(client, ID, &all));
    assert_int_equal(all.count, 3);
    live_u32_array_clear(&all);
}

static void a_set_of_records_finds_equal_ones(void **state)
{
    (void)state;
    const live_point point = {.x = 1, .id = 5, .has_label = true, .label = {"l", 1}};
    live_point_array all = {0};
    uint64_t added = 77;
    OK(live_spots_add(client, ID, &point, &added));
    OK(live_spots_add(client, ID, &point, &added));
    assert_int_equal(added, 0);
    OK(live_spots_contains(client, ID, &point));
    OK(live_spots_members(client, ID, &all));
    assert_int_equal(all.count, 1);
    IS(all.items[0].label, "l");
    live_point_array_clear(&all);
}

static void a_hundred_thousand_members_are_one_call(void **state)
{
    (void)state;
    static bool found[MANY];
    live_string_array all = {0};
    uint64_t count = 77;
    make_many();
    OK(live_tags_add_many(client, ID, views, MANY, &count));
    assert_int_equal(count, MANY);
    assert_true(server_ttl_is(&server, "k:tags:a", 3600000));
    OK(live_tags_members(client, ID, &all));
    assert_int_equal(all.count, MANY);
    OK(live_tags_contains_many(client, ID, views, MANY, found));
    for (size_t i = 0; i < MANY; i++)
        assert_true(found[i]);
    OK(live_tags_remove_many(client, ID, views, MANY - 1, &count));
    assert_int_equal(count, MANY - 1);
    live_string_array_clear(&all);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        LIVE_TEST(both_ends_are_pushed_and_popped),
        LIVE_TEST(a_range_is_what_lrange_says),
        LIVE_TEST(remove_takes_some_or_all),
        LIVE_TEST(a_capped_list_never_grows_beyond_its_cap),
        LIVE_TEST(a_hundred_thousand_elements_are_one_call),
        LIVE_TEST(members_are_added_found_and_removed),
        LIVE_TEST(members_pop_and_random_give_what_is_there),
        LIVE_TEST(a_set_of_records_finds_equal_ones),
        LIVE_TEST(a_hundred_thousand_members_are_one_call),
    };
    LIVE_MAIN(tests);
}
