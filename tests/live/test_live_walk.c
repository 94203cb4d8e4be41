/* test_live_walk.c: members of sets and sorted sets and fields of hashes, one after the other, in bounded memory. */
#include "collections_keys.h"

#include "live.h"
#include "support/memory.h"

#define A COLLECTIONS_ID("a")
#define BB COLLECTIONS_ID("b")
enum { MANY = 100000 };

/* ---- Sets --------------------------------------------------------------------------------------------------------------- */

static void a_walk_finds_every_member_of_a_hundred_thousand(void **state)
{
    (void)state;
    static unsigned char seen[MANY];
    keysrt_walk walk = {0};
    keysrt_status status;
    uint32_t member = 0;
    size_t steps = 0;
    memset(seen, 0, sizeof seen);
    server_do(&server, "EVAL %s 1 s:numbered:a", "for i = 0, 99999, 1000 do local t = {} for k = i, i + 999 do t[#t + 1] = k end "
                                                  "redis.call('SADD', KEYS[1], unpack(t)) end");
    memory_forget();
    for (; (status = collections_numbered_walk_members(client, A, &walk, &member)) == KEYSRT_OK; steps++) {
        assert_true(member < MANY);
        seen[member] = 1;
    }
    assert_int_equal(status, KEYSRT_MISS);
    assert_true(steps >= MANY && steps < MANY + MANY / 10);
    assert_true(memory_largest() > 0 && memory_largest() < 150000); /* bounded, whatever the set's size */
    for (size_t i = 0; i < MANY; i++)
        assert_int_equal(seen[i], 1);
    MUST_BE(KEYSRT_MISS, collections_numbered_walk_members(client, A, &walk, &member)); /* the end stays */
    keysrt_walk_end(&walk);
    assert_null(walk.state);
}

static void an_empty_set_is_at_its_end_and_a_walk_may_end_early(void **state)
{
    (void)state;
    keysrt_walk walk = {0};
    keysrt_text got = {0};
    MUST_BE(KEYSRT_MISS, collections_tags_walk_members(client, A, &walk, &got));
    keysrt_walk_end(&walk);
    keysrt_walk_end(&walk);
    OK(collections_tags_add(client, A, keysrt_bytes("\0", 1), NULL));
    OK(collections_tags_walk_members(client, A, &walk, &got));
    assert_true(view_is(got.value, "\0", 1));
    keysrt_walk_end(&walk);
    keysrt_text_clear(&got);
}

static void a_member_that_is_none_is_told_and_the_walk_goes_on(void **state)
{
    (void)state;
    keysrt_walk walk = {0};
    keysrt_status status;
    uint32_t member = 77, sum = 0, bad = 0;
    server_do(&server, "SADD s:numbered:a 1 2 x 4 08");
    while ((status = collections_numbered_walk_members(client, A, &walk, &member)) != KEYSRT_MISS) {
        if (status == KEYSRT_BAD_VALUE) {
            MESSAGE_HAS("SSCAN");
            MESSAGE_HAS("s:numbered:a");
            bad++;
        } else {
            OK(status);
            sum += member;
        }
    }
    assert_int_equal(sum, 7);
    assert_int_equal(bad, 2);
    keysrt_walk_end(&walk);
}

static void a_walk_stays_with_its_key_and_out_of_batches(void **state)
{
    (void)state;
    keysrt_walk walk = {0};
    keysrt_text got = {0};
    uint32_t member = 0;
    keysrt_batch *batch = NULL;
    server_do(&server, "SADD s:tags:a x");
    OK(collections_tags_walk_members(client, A, &walk, &got));
    MUST_BE(KEYSRT_INVALID, collections_numbered_walk_members(client, A, &walk, &member));
    MESSAGE_HAS("over something else");
    MUST_BE(KEYSRT_MISS, collections_tags_walk_members(client, A, &walk, &got));
    keysrt_walk_end(&walk);
    OK(keysrt_batch_open(&batch, client));
    MUST_BE(KEYSRT_INVALID, collections_tags_walk_members(keysrt_queue(batch), A, &walk, &got));
    keysrt_walk_end(&walk);
    keysrt_batch_close(batch);
    server_do(&server, "SET s:tags:b text");
    MUST_BE(KEYSRT_WRONG_TYPE, collections_tags_walk_members(client, BB, &walk, &got));
    server_do(&server, "DEL s:tags:b");
    MUST_BE(KEYSRT_MISS, collections_tags_walk_members(client, BB, &walk, &got));
    keysrt_walk_end(&walk);
    MUST_BE(KEYSRT_INVALID, collections_tags_walk_members(client, COLLECTIONS_ID(""), &walk, &got));
    keysrt_walk_end(&walk);
    keysrt_text_clear(&got);
}

static void a_walk_renews_where_reads_do(void **state)
{
    (void)state;
    keysrt_walk walk = {0};
    keysrt_text got = {0};
    collections_id_result name = {0};
    int16_t value = 0;
    server_do(&server, "SADD s:sliding:a x");
    OK(collections_sliding_set_walk_members(client, A, &walk, &got));
    assert_true(server_ttl_is(&server, "s:sliding:a", 3600000));
    keysrt_walk_end(&walk);
    server_do(&server, "HSET s:counts:a one 1");
    OK(collections_counts_walk_fields(client, A, &walk, &name, &value));
    assert_true(server_ttl_is(&server, "s:counts:a", 3600000));
    IS(name.value, "one");
    assert_int_equal(value, 1);
    keysrt_walk_end(&walk);
    collections_id_result_clear(&name);
    keysrt_text_clear(&got);
}

/* ---- Sorted sets -------------------------------------------------------------------------------------------------------- */

static void members_come_with_their_scores(void **state)
{
    (void)state;
    keysrt_walk walk = {0};
    keysrt_status status;
    collections_id_result got = {0};
    double score = 0, sum = 0;
    size_t count = 0;
    server_do(&server, "EVAL %s 1 z:board:a", "for i = 1, 3000 do redis.call('ZADD', KEYS[1], i / 2, 'm' .. i) end");
    for (; (status = collections_board_walk_members(client, A, &walk, &got, &score)) == KEYSRT_OK; count++) {
        char expected[16];
        (void)snprintf(expected, sizeof expected, "m%.0f", score * 2);
        IS(got.value, expected);
        sum += score;
    }
    MUST_BE(KEYSRT_MISS, status);
    assert_true(count >= 3000 && sum >= 3000.0 * 3001 / 4);
    keysrt_walk_end(&walk);
    uint8_t grade = 77;
    server_do(&server, "ZADD z:grades:a 7 bad");
    MUST_BE(KEYSRT_BAD_VALUE, collections_grades_walk_members(client, A, &walk, &got, &grade));
    MESSAGE_HAS("score");
    assert_int_equal(grade, 77);
    MUST_BE(KEYSRT_MISS, collections_grades_walk_members(client, A, &walk, &got, &grade));
    keysrt_walk_end(&walk);
    collections_id_result_clear(&got);
}

static void what_left_the_window_is_not_met(void **state)
{
    (void)state;
    keysrt_walk walk = {0};
    collections_id_result got = {0};
    int64_t score = 0;
    server_do(&server, "EVAL %s 1 z:seen:a", "local now = redis.call('TIME')[1] for i = 1, 500 do "
                                              "redis.call('ZADD', KEYS[1], now - 100 - i, 'old' .. i) end redis.call('ZADD', KEYS[1], now, 'new')");
    OK(collections_seen_walk_members(client, A, &walk, &got, &score));
    IS(got.value, "new");
    MUST_BE(KEYSRT_MISS, collections_seen_walk_members(client, A, &walk, &got, &score));
    SAYS("501", "ZCARD z:seen:a"); /* a walk writes nothing */
    keysrt_walk_end(&walk);
    collections_id_result_clear(&got);
}

static void a_sliding_sorted_set_is_renewed(void **state)
{
    (void)state;
    keysrt_walk walk = {0};
    collections_id_result got = {0};
    double score = 0;
    server_do(&server, "ZADD z:sliding:a inf x");
    OK(collections_sliding_board_walk_members(client, A, &walk, &got, &score));
    assert_true(server_ttl_is(&server, "z:sliding:a", 3600000));
    keysrt_walk_end(&walk);
    collections_id_result_clear(&got);
}

/* ---- Hashes --------------------------------------------------------------------------------------------------------------- */

static void fields_come_with_their_values(void **state)
{
    (void)state;
    keysrt_walk walk = {0};
    keysrt_status status;
    keysrt_text name = {0}, value = {0};
    size_t count = 0;
    server_do(&server, "EVAL %s 1 s:pages:a", "for i = 1, 3000 do redis.call('HSET', KEYS[1], 'n' .. i, string.rep('v', i % 100) .. i) end");
    for (; (status = collections_pages_walk_fields(client, A, &walk, &name, &value)) == KEYSRT_OK; count++) {
        char text[256];
        (void)snprintf(text, sizeof text, "%.*s", KEYSRT_FMT(name.value));
        int number = atoi(text + 1);
        assert_true(value.value.len > (size_t)(number % 100));
        (void)snprintf(text, sizeof text, "%.*s", KEYSRT_FMT(value.value));
        assert_int_equal(atoi(text + number % 100), number);
    }
    MUST_BE(KEYSRT_MISS, status);
    assert_true(count >= 3000);
    keysrt_walk_end(&walk);
    keysrt_text_clear(&name);
    keysrt_text_clear(&value);
}

static void declared_fields_are_passed_over(void **state)
{
    (void)state;
    keysrt_walk walk = {0};
    collections_id_result name = {0};
    int64_t value = 0;
    server_do(&server, "HSET s:open:a kind k one 1");
    OK(collections_open_walk_others(client, A, &walk, &name, &value));
    IS(name.value, "one");
    assert_int_equal(value, 1);
    MUST_BE(KEYSRT_MISS, collections_open_walk_others(client, A, &walk, &name, &value));
    keysrt_walk_end(&walk);
    server_do(&server, "HSET s:open:a bad-one x");
    size_t bad = 0;
    for (keysrt_status status; (status = collections_open_walk_others(client, A, &walk, &name, &value)) != KEYSRT_MISS;)
        bad += status == KEYSRT_BAD_VALUE;
    assert_int_equal(bad, 1);
    keysrt_walk_end(&walk);
    collections_id_result_clear(&name);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        LIVE_TEST(a_walk_finds_every_member_of_a_hundred_thousand),
        LIVE_TEST(an_empty_set_is_at_its_end_and_a_walk_may_end_early),
        LIVE_TEST(a_member_that_is_none_is_told_and_the_walk_goes_on),
        LIVE_TEST(a_walk_stays_with_its_key_and_out_of_batches),
        LIVE_TEST(a_walk_renews_where_reads_do),
        LIVE_TEST(members_come_with_their_scores),
        LIVE_TEST(what_left_the_window_is_not_met),
        LIVE_TEST(a_sliding_sorted_set_is_renewed),
        LIVE_TEST(fields_come_with_their_values),
        LIVE_TEST(declared_fields_are_passed_over),
    };
    memory_watch();
    LIVE_MAIN(tests);
}
