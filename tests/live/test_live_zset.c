/* test_live_zset.c: members by score: every operation, scores at their limits, caps and windows. */
#include "live.h"

#include <math.h>

/* "a=1 b=2", to compare at a glance. */
static const char *shown(const live_board_entries *list)
{
    static char text[512];
    size_t at = 0;
    text[0] = '\0';
    for (size_t i = 0; i < list->count && at < sizeof text; i++)
        at += (size_t)snprintf(text + at, sizeof text - at, "%s%.*s=%g", i == 0 ? "" : " ", KEYSRT_FMT(list->items[i].member), list->items[i].score);
    return text;
}

static live_board_entry entry(const char *member, double score)
{
    return (live_board_entry){LIVE_ID(member), score};
}

static void members_are_added_scored_ranked_and_removed(void **state)
{
    (void)state;
    uint64_t count = 77;
    double score = 77;
    MUST_BE(KEYSRT_MISS, live_board_score(client, ID, LIVE_ID("a"), &score));
    MUST_BE(KEYSRT_MISS, live_board_rank(client, ID, LIVE_ID("a"), &count));
    OK(live_board_size(client, ID, &count));
    assert_int_equal(count, 0);
    OK(live_board_add(client, ID, LIVE_ID("a"), 1.5, &count));
    assert_int_equal(count, 1);
    OK(live_board_add(client, ID, LIVE_ID("a"), 1.5, &count));
    assert_int_equal(count, 0);
    OK(live_board_add(client, ID, LIVE_ID("a"), 2.5, &count));
    assert_int_equal(count, 1); /* changed */
    assert_true(server_ttl_is(&server, "k:board:a", 3600000));
    const live_board_entry three[] = {entry("b", 1), entry("c", 9), entry("d", 5)};
    OK(live_board_add_many(client, ID, three, 3, &count));
    assert_int_equal(count, 3);
    OK(live_board_rank(client, ID, LIVE_ID("a"), &count));
    assert_int_equal(count, 1);
    OK(live_board_reverse_rank(client, ID, LIVE_ID("a"), &count));
    assert_int_equal(count, 2);
    OK(live_board_increment(client, ID, LIVE_ID("a"), -2.5, &score));
    assert_true(score == 0);
    OK(live_board_increment(client, ID, LIVE_ID("new"), 0.1, &score));
    assert_true(score == 0.1);
    OK(live_board_remove(client, ID, LIVE_ID("a"), &count));
    assert_int_equal(count, 1);
    const live_id gone[] = {LIVE_ID("a"), LIVE_ID("b"), LIVE_ID("c")};
    OK(live_board_remove_many(client, ID, gone, 3, &count));
    assert_int_equal(count, 2);
    OK(live_board_size(client, ID, &count));
    assert_int_equal(count, 2);
    MUST_BE(KEYSRT_INVALID, live_board_add(client, ID, LIVE_ID("no member"), 1, NULL));
}

static void options_decide_what_add_changes(void **state)
{
    (void)state;
    uint64_t changed = 77;
    const double low = 1, high = 9;
    OK(live_board_add_if(client, ID, KEYSRT_ZADD_XX, LIVE_ID("a"), low, &changed));
    SAYS("0", "EXISTS k:board:a");
    OK(live_board_add_if(client, ID, KEYSRT_ZADD_NX, LIVE_ID("a"), low, &changed));
    assert_int_equal(changed, 1);
    OK(live_board_add_if(client, ID, KEYSRT_ZADD_NX, LIVE_ID("a"), high, &changed));
    assert_int_equal(changed, 0);
    OK(live_board_add_if(client, ID, KEYSRT_ZADD_GT, LIVE_ID("a"), high, &changed));
    assert_int_equal(changed, 1);
    OK(live_board_add_if(client, ID, KEYSRT_ZADD_GT | KEYSRT_ZADD_XX, LIVE_ID("a"), low, &changed));
    assert_int_equal(changed, 0);
    OK(live_board_add_if(client, ID, KEYSRT_ZADD_LT, LIVE_ID("a"), low, &changed));
    assert_int_equal(changed, 1);
    SAYS("1", "ZSCORE k:board:a a");
    MUST_BE(KEYSRT_INVALID, live_board_add_if(client, ID, KEYSRT_ZADD_NX | KEYSRT_ZADD_XX, LIVE_ID("a"), low, &changed));
    MUST_BE(KEYSRT_INVALID, live_board_add_if(client, ID, KEYSRT_ZADD_GT | KEYSRT_ZADD_LT, LIVE_ID("a"), low, &changed));
}

static void ranges_by_rank_and_by_score(void **state)
{
    (void)state;
    live_board_entries got = {0};
    uint64_t count = 77;
    OK(live_board_range(client, ID, 0, -1, &got));
    assert_int_equal(got.count, 0);
    server_do(&server, "ZADD k:board:a 1 a 2 b 3 c 4 d 5 e");
    OK(live_board_range(client, ID, 1, 2, &got));
    assert_string_equal(shown(&got), "b=2 c=3");
    OK(live_board_reverse_range(client, ID, 0, 1, &got));
    assert_string_equal(shown(&got), "e=5 d=4");
    OK(live_board_top(client, ID, 2, &got));
    assert_string_equal(shown(&got), "e=5 d=4");
    OK(live_board_range_by_score(client, ID, 2, 4, 0, 0, &got));
    assert_string_equal(shown(&got), "b=2 c=3 d=4");
    OK(live_board_range_by_score(client, ID, 2, 5, 1, 2, &got));
    assert_string_equal(shown(&got), "c=3 d=4");
    OK(live_board_reverse_range_by_score(client, ID, -(double)INFINITY, 4, 1, 0, &got));
    assert_string_equal(shown(&got), "c=3 b=2 a=1");
    OK(live_board_reverse_range_by_score(client, ID, 1, 5, UINT64_MAX, UINT64_MAX, &got));
    assert_int_equal(got.count, 0);
    OK(live_board_count(client, ID, 2, 4, &count));
    assert_int_equal(count, 3);
    OK(live_board_count(client, ID, -(double)INFINITY, (double)INFINITY, &count));
    assert_int_equal(count, 5);
    OK(live_board_count(client, ID, 4, 2, &count));
    assert_int_equal(count, 0);
    MUST_BE(KEYSRT_INVALID, live_board_count(client, ID, (double)NAN, 2, &count));
    OK(live_board_pop_lowest(client, ID, 2, &got));
    assert_string_equal(shown(&got), "a=1 b=2");
    OK(live_board_pop_highest(client, ID, 1, &got));
    assert_string_equal(shown(&got), "e=5");
    OK(live_board_pop_lowest(client, ID, 0, &got));
    assert_int_equal(got.count, 0);
    OK(live_board_pop_lowest(client, ID, UINT64_MAX, &got));
    assert_string_equal(shown(&got), "c=3 d=4");
    SAYS("0", "EXISTS k:board:a");
    server_do(&server, "ZADD k:board:a 1 a 2 b 3 c");
    OK(live_board_remove_by_score(client, ID, 2, 3, &count));
    assert_int_equal(count, 2);
    live_board_entries_clear(&got);
}

static void scores_reach_their_limits(void **state)
{
    (void)state;
    double score = 77;
    int64_t whole = 77;
    uint8_t grade = 77;
    static const double scores[] = {0.1, -0.0, 1.7976931348623157e308, 4.9406564584124654e-324, 9007199254740993.0, (double)INFINITY, -(double)INFINITY};
    for (size_t i = 0; i < COUNT(scores); i++) {
        OK(live_board_add(client, ID, LIVE_ID("a"), scores[i], NULL));
        OK(live_board_score(client, ID, LIVE_ID("a"), &score));
        assert_true(score == scores[i]);
    }
    MUST_BE(KEYSRT_INVALID, live_board_add(client, ID, LIVE_ID("a"), (double)NAN, NULL));
    MUST_BE(KEYSRT_BAD_VALUE, live_board_increment(client, ID, LIVE_ID("a"), (double)INFINITY, &score)); /* -inf + inf */
    OK(live_best_add(client, ID, LIVE_ID("a"), INT64_C(9007199254740992), NULL));
    OK(live_best_score(client, ID, LIVE_ID("a"), &whole));
    assert_true(whole == INT64_C(9007199254740992));
    MUST_BE(KEYSRT_INVALID, live_best_add(client, ID, LIVE_ID("a"), INT64_C(9007199254740993), NULL));
    MUST_BE(KEYSRT_BAD_VALUE, live_best_increment(client, ID, LIVE_ID("a"), 2, &whole));
    SAYS("9007199254740992", "ZSCORE k:best:a a");
    OK(live_grades_add(client, ID, LIVE_ID("a"), 6, NULL));
    MUST_BE(KEYSRT_INVALID, live_grades_add(client, ID, LIVE_ID("a"), 7, NULL));
    MUST_BE(KEYSRT_BAD_VALUE, live_grades_increment(client, ID, LIVE_ID("a"), 1, &grade));
    server_do(&server, "ZADD k:grades:a 7 a");
    MUST_BE(KEYSRT_BAD_VALUE, live_grades_score(client, ID, LIVE_ID("a"), &grade));
    server_do(&server, "ZADD k:grades:a 1.5 a");
    MUST_BE(KEYSRT_BAD_VALUE, live_grades_score(client, ID, LIVE_ID("a"), &grade));
    assert_int_equal(grade, 77);
}

static void foreign_members_are_told_and_touch_nothing(void **state)
{
    (void)state;
    live_board_entries got = {0};
    server_do(&server, "ZADD k:board:a 1 a");
    OK(live_board_range(client, ID, 0, -1, &got));
    server_do(&server, "ZADD k:board:a 2 %s", "no id");
    MUST_BE(KEYSRT_BAD_VALUE, live_board_range(client, ID, 0, -1, &got));
    MESSAGE_HAS("no id");
    assert_string_equal(shown(&got), "a=1");
    OK(live_board_range(client, ID, 0, 0, &got));
    server_do(&server, "SET k:board:b x");
    MUST_BE(KEYSRT_WRONG_TYPE, live_board_add(client, LIVE_ID("b"), LIVE_ID("a"), 1, NULL));
    MUST_BE(KEYSRT_WRONG_TYPE, live_board_top(client, LIVE_ID("b"), 1, &got));
    live_board_entries_clear(&got);
}

static void a_capped_zset_keeps_the_best(void **state)
{
    (void)state;
    int64_t score = 77;
    for (int i = 1; i <= 5; i++) {
        char name[16];
        snprintf(name, sizeof name, "m%d", i);
        OK(live_best_add(client, ID, LIVE_ID(name), i, NULL));
    }
    SAYS("m3 3 m4 4 m5 5", "ZRANGE k:best:a 0 -1 WITHSCORES");
    OK(live_best_increment(client, ID, LIVE_ID("new"), 1, &score));
    assert_int_equal(score, 1); /* and dropped at once */
    OK(live_best_increment(client, ID, LIVE_ID("new"), 9, &score));
    SAYS("m4 m5 new", "ZRANGE k:best:a 0 -1");
}

static void a_window_forgets_by_the_server_s_clock(void **state)
{
    (void)state;
    uint64_t count = 77;
    int64_t now = (int64_t)time(NULL);
    OK(live_seen_add(client, ID, LIVE_ID("ancient"), 5, &count)); /* forgotten in the same step */
    SAYS("0", "EXISTS k:seen:a");
    server_do(&server, "ZADD k:seen:a %lld old %lld new", (long long)now - 60, (long long)now);
    OK(live_seen_size(client, ID, &count));
    assert_int_equal(count, 1);
    MUST_BE(KEYSRT_MISS, live_seen_rank(client, ID, LIVE_ID("old"), &count));
    OK(live_seen_rank(client, ID, LIVE_ID("new"), &count));
    assert_int_equal(count, 0);
    SAYS("2", "ZCARD k:seen:a");
    OK(live_seen_add(client, ID, LIVE_ID("other"), now, NULL));
    SAYS("new other", "ZRANGE k:seen:a 0 -1");
    assert_true(server_ttl_is(&server, "k:seen:a", 3600000));
    for (int i = 0; i < 5; i++) {
        char name[16];
        snprintf(name, sizeof name, "t%d", i);
        OK(live_ticks_add(client, ID, LIVE_ID(name), now * 1000 + i, NULL));
    }
    SAYS("t2 t3 t4", "ZRANGE k:ticks:a 0 -1"); /* cap and window */
    OK(live_ticks_size(client, ID, &count));
    assert_int_equal(count, 3);
}

static void a_hundred_thousand_members_are_one_call(void **state)
{
    (void)state;
    enum { MANY = 100000 };
    static char names[MANY][16];
    static live_board_entry entries[MANY];
    live_board_entries got = {0};
    uint64_t count = 77;
    for (int i = 0; i < MANY; i++) {
        snprintf(names[i], sizeof names[i], "%d", i);
        entries[i] = entry(names[i], i / 7.0);
    }
    OK(live_board_add_many(client, ID, entries, MANY, &count));
    assert_int_equal(count, MANY);
    assert_true(server_ttl_is(&server, "k:board:a", 3600000));
    OK(live_board_range(client, ID, 0, -1, &got));
    assert_int_equal(got.count, MANY);
    for (size_t i = 0; i < MANY; i++)
        assert_true(got.items[i].score == (double)i / 7.0 && view_is(keysrt_bytes(got.items[i].member.data, got.items[i].member.len), names[i], strlen(names[i])));
    live_board_entries_clear(&got);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        LIVE_TEST(members_are_added_scored_ranked_and_removed),
        LIVE_TEST(options_decide_what_add_changes),
        LIVE_TEST(ranges_by_rank_and_by_score),
        LIVE_TEST(scores_reach_their_limits),
        LIVE_TEST(foreign_members_are_told_and_touch_nothing),
        LIVE_TEST(a_capped_zset_keeps_the_best),
        LIVE_TEST(a_window_forgets_by_the_server_s_clock),
        LIVE_TEST(a_hundred_thousand_members_are_one_call),
    };
    LIVE_MAIN(tests);
}
