/* test_live_settings.c: settings where schemas have numbers and durations: what a client is told is what its calls do, and what cannot
 * be is refused before anything is sent. */
#include "told_keys.h" /* first: live.h has a variable that its parameters are named as */

#include "live.h"

#define A TOLD_ID("a")

static const told_settings usual = {.most = 2, .fewest = 1, .span = 10, .precise = 1500, .least = 60, .longest = 7200000, .usual = 600,
                                    .area = {"asia", 4}, .scope = {9}};

static int tell_usual(void **state)
{
    (void)state;
    server_do(&server, "FLUSHALL");
    return told_use_settings(client, &usual) == KEYSRT_OK ? 0 : -1;
}
#define TOLD_TEST(name) cmocka_unit_test_setup(name, tell_usual)

/* ---- Caps and windows --------------------------------------------------------------------------------------------- */

static void a_cap_is_what_the_client_was_told(void **state)
{
    (void)state;
    told_settings settings = usual;
    const keysrt_view five[] = {{"1", 1}, {"2", 1}, {"3", 1}, {"4", 1}, {"5", 1}};
    uint64_t length = 0;
    OK(told_recent_push_right_many(client, A, five, 5, &length));
    assert_int_equal(length, 2);
    SAYS("4 5", "LRANGE recent:a 0 -1");
    OK(told_few_push_left(client, A, five[0], &length));
    OK(told_few_push_left(client, A, five[1], &length));
    SAYS("2", "LRANGE few:a 0 -1");
    settings.most = 4;
    OK(told_use_settings(client, &settings));
    OK(told_recent_push_right_many(client, A, five, 5, &length));
    SAYS("2 3 4 5", "LRANGE recent:a 0 -1");
    for (int i = 0; i < 6; i++)
        OK(told_best_add(client, A, (told_id){five[i % 5].data, 1}, i, NULL));
    SAYS("3 4 5 1", "ZRANGE best:a 0 -1");
    keysrt_batch *batch = NULL;
    OK(keysrt_batch_open(&batch, client));
    MUST_BE(KEYSRT_QUEUED, told_recent_push_right(keysrt_queue(batch), A, KEYSRT_STR("6"), NULL));
    OK(keysrt_batch_run(batch));
    keysrt_batch_close(batch);
    SAYS("3 4 5 6", "LRANGE recent:a 0 -1");
}

static void a_default_holds_for_who_was_told_nothing(void **state)
{
    (void)state;
    keysrt_client *silent = open_with(server.url, NULL);
    MUST_BE(KEYSRT_INVALID, told_recent_push_left(silent, A, KEYSRT_STR("x"), NULL)); /* one of the settings has no default */
    assert_non_null(strstr(keysrt_message(silent), "told_use_settings()"));
    keysrt_close(silent);
    SAYS("0", "EXISTS recent:a");
}

static void a_cap_or_window_that_cannot_be_is_refused_before_anything_is_sent(void **state)
{
    (void)state;
    told_settings settings = usual;
    settings.most = 0;
    settings.fewest = -1;
    settings.span = settings.precise = 0;
    OK(told_use_settings(client, &settings)); /* they are of their types */
    uint64_t count = 77;
    MUST_BE(KEYSRT_INVALID, told_recent_push_left(client, A, KEYSRT_STR("x"), &count));
    MESSAGE_HAS("recent");
    MESSAGE_HAS("capped: must be above 0");
    MUST_BE(KEYSRT_INVALID, told_few_push_left(client, A, KEYSRT_STR("x"), &count));
    MUST_BE(KEYSRT_INVALID, told_best_add(client, A, TOLD_ID("m"), 1, &count));
    MUST_BE(KEYSRT_INVALID, told_seen_add(client, A, TOLD_ID("m"), 1, &count));
    MESSAGE_HAS("window: must be above 0");
    MUST_BE(KEYSRT_INVALID, told_seen_size(client, A, &count));
    MUST_BE(KEYSRT_INVALID, told_ticks_add(client, A, TOLD_ID("m"), 1, &count));
    assert_int_equal(count, 77);
    SAYS("0", "DBSIZE");
    OK(told_recent_length(client, A, &count)); /* needs none of them */
    settings.fewest = INT64_MAX;
    OK(told_use_settings(client, &settings));
    OK(told_few_push_left(client, A, KEYSRT_STR("x"), &count));
    assert_int_equal(count, 1);
}

static void a_window_is_what_the_client_was_told(void **state)
{
    (void)state;
    told_settings settings = usual;
    uint64_t size = 0;
    redisReply *time = server_reply(&server, "TIME");
    long long now = strtoll(time->element[0]->str, NULL, 10);
    freeReplyObject(time);
    server_do(&server, "ZADD seen:a %lld old %lld new", now - 60, now);
    server_do(&server, "ZADD ticks:a %lld000 old %lld000 new", now - 60, now + 30);
    OK(told_seen_size(client, A, &size));
    assert_int_equal(size, 1);
    OK(told_ticks_size(client, A, &size));
    assert_int_equal(size, 1);
    SAYS("2", "ZCARD seen:a"); /* a read forgets nothing */
    settings.span = 3600;
    OK(told_use_settings(client, &settings));
    OK(told_seen_size(client, A, &size));
    assert_int_equal(size, 2);
    settings.span = 30;
    OK(told_use_settings(client, &settings));
    OK(told_seen_add(client, A, TOLD_ID("other"), now, NULL));
    SAYS("new other", "ZRANGE seen:a 0 -1");
}

/* ---- Lifetimes ------------------------------------------------------------------------------------------------------ */

#define X KEYSRT_STR("x")
#define TTL_IS(key, ms) assert_true(server_ttl_is(&server, (key), (ms)))

static void bounds_are_what_the_client_was_told(void **state)
{
    (void)state;
    told_settings settings = usual;
    OK(told_within_set(client, A, X, keysrt_ms(0)));
    TTL_IS("within:a", 300000);
    OK(told_within_set(client, A, X, keysrt_ms(60000)));
    TTL_IS("within:a", 60000);
    OK(told_within_set(client, A, X, keysrt_hours(2)));
    TTL_IS("within:a", 7200000);
    MUST_BE(KEYSRT_INVALID, told_within_set(client, A, X, keysrt_ms(59999)));
    MESSAGE_HAS("ttl: 59999 ms is not within 60000 to 7200000 ms");
    MUST_BE(KEYSRT_INVALID, told_within_set(client, A, X, keysrt_ms(7200001)));
    MUST_BE(KEYSRT_INVALID, told_within_set(client, A, X, keysrt_never()));
    TTL_IS("within:a", 7200000);
    settings.longest = 400000;
    OK(told_use_settings(client, &settings));
    MUST_BE(KEYSRT_INVALID, told_within_set(client, A, X, keysrt_hours(2)));
    OK(told_within_set(client, A, X, keysrt_ms(400000)));
    TTL_IS("within:a", 400000);
}

static void an_open_end_and_none_are_as_with_constants(void **state)
{
    (void)state;
    OK(told_upto_set(client, A, X, keysrt_ms(1000)));
    TTL_IS("upto:a", 1000);
    MUST_BE(KEYSRT_INVALID, told_upto_set(client, A, X, keysrt_ms(0)));
    MESSAGE_HAS("the caller must choose");
    MUST_BE(KEYSRT_INVALID, told_upto_set(client, A, X, keysrt_ms(7200001)));
    OK(told_from_set(client, A, X, keysrt_hours(24)));
    TTL_IS("from:a", 86400000);
    OK(told_from_set(client, A, X, keysrt_never()));
    SAYS("-1", "PTTL from:a");
    MUST_BE(KEYSRT_INVALID, told_from_set(client, A, X, keysrt_seconds(59)));
    OK(told_usually_set(client, A, X, keysrt_ms(0)));
    TTL_IS("usually:a", 600000);
    OK(told_usually_set(client, A, X, keysrt_hours(1)));
    TTL_IS("usually:a", 3600000);
    OK(told_either_set(client, A, X, keysrt_ms(0)));
    TTL_IS("either:a", 600000);
    OK(told_either_set(client, A, X, keysrt_never()));
    SAYS("-1", "PTTL either:a");
    MUST_BE(KEYSRT_INVALID, told_either_set(client, A, X, keysrt_hours(1)));
    OK(told_either_renew(client, A, keysrt_ms(0)));
    TTL_IS("either:a", 600000);
}

static void a_case_is_what_the_client_was_told(void **state)
{
    (void)state;
    told_settings settings = usual;
    const told_by_else record = {.a = {"x", 1}};
    told_by_else got = {0};
    OK(told_by_speed_set(client, TOLD_SPEED_FAST, A, X));
    TTL_IS("by:fast:a", 60000);
    OK(told_by_speed_set(client, TOLD_SPEED_SLOW, A, X));
    TTL_IS("by:slow:a", 3600000);
    OK(told_by_speed_set(client, TOLD_SPEED_NEVER, A, X));
    SAYS("-1", "PTTL by:never:a");
    OK(told_by_else_put(client, TOLD_SPEED_NEVER, A, &record));
    TTL_IS("else:never:a", 7200000);
    server_do(&server, "PEXPIRE else:never:a 5000");
    OK(told_by_else_get(client, TOLD_SPEED_NEVER, A, &got)); /* a read renews it too */
    TTL_IS("else:never:a", 7200000);
    settings.least = 77;
    OK(told_use_settings(client, &settings));
    OK(told_by_speed_set(client, TOLD_SPEED_FAST, A, X));
    TTL_IS("by:fast:a", 77000);
    told_by_else_clear(&got);
}

static void lifetimes_that_cannot_be_are_refused_before_anything_is_sent(void **state)
{
    (void)state;
    told_settings settings = usual;
    settings.least = 0;
    OK(told_use_settings(client, &settings));
    MUST_BE(KEYSRT_INVALID, told_within_set(client, A, X, keysrt_hours(1)));
    MESSAGE_HAS("a setting that says it is 0 ms");
    MUST_BE(KEYSRT_INVALID, told_by_speed_set(client, TOLD_SPEED_FAST, A, X));
    OK(told_by_speed_set(client, TOLD_SPEED_SLOW, A, X)); /* this case is a constant */
    settings.least = UINT32_MAX;
    OK(told_use_settings(client, &settings));
    MUST_BE(KEYSRT_INVALID, told_within_set(client, A, X, keysrt_hours(1)));
    MESSAGE_HAS("no length is within them");
    settings.least = 301;
    OK(told_use_settings(client, &settings));
    MUST_BE(KEYSRT_INVALID, told_within_set(client, A, X, keysrt_hours(1)));
    MESSAGE_HAS("its default, 300000 ms, is not within 301000 to 7200000 ms");
    settings = usual;
    settings.usual = 30;
    OK(told_use_settings(client, &settings));
    MUST_BE(KEYSRT_INVALID, told_usually_set(client, A, X, keysrt_ms(0)));
    MESSAGE_HAS("its default, 30000 ms");
    SAYS("1", "DBSIZE");
}

/* ---- Settings within settings ------------------------------------------------------------------------------------- */

static long blocks; /* that the library holds */
static void *allocate(size_t size)
{
    blocks++;
    return malloc(size);
}
static void *reallocate(void *memory, size_t size)
{
    blocks += memory == NULL;
    return realloc(memory, size);
}
static void release(void *memory)
{
    blocks -= memory != NULL;
    free(memory);
}

static void switching_between_known_settings_takes_no_more_memory(void **state)
{
    told_settings other = usual;
    (void)state;
    other.area = keysrt_bytes("europe", 6);
    OK(told_use_settings(client, &other));
    keysrt_set_allocator(&(keysrt_allocator){allocate, reallocate, release});
    for (int i = 0; i < 100; i++)
        OK(told_use_settings(client, i % 2 == 0 ? &usual : &other));
    keysrt_set_allocator(NULL);
    assert_int_equal(blocks, 0);
}

static void a_setting_may_be_a_text_that_holds_another_one(void **state)
{
    (void)state;
    told_settings settings = usual;
    told_scope got = {0};
    told_scoped_params params = {0};
    OK(told_scoped_set(client, A, (told_scope){3}));
    SAYS("asia.3", "GET scoped:asia.9:a");
    OK(told_scoped_get(client, A, &got));
    assert_int_equal(got.n, 3);
    OK(told_scoped_parse(client, keysrt_str("scoped:asia.9:x"), &params));
    IS(params.id, "x");
    MUST_BE(KEYSRT_MISS, told_scoped_parse(client, keysrt_str("scoped:eu.9:x"), &params));
    settings.area = keysrt_str("eu");
    OK(told_use_settings(client, &settings));
    OK(told_scoped_parse(client, keysrt_str("scoped:eu.9:x"), &params));
    MUST_BE(KEYSRT_MISS, told_scoped_get(client, A, &got));
    settings.area = keysrt_str("EU");
    MUST_BE(KEYSRT_INVALID, told_use_settings(client, &settings));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        TOLD_TEST(a_cap_is_what_the_client_was_told),
        TOLD_TEST(a_default_holds_for_who_was_told_nothing),
        TOLD_TEST(a_cap_or_window_that_cannot_be_is_refused_before_anything_is_sent),
        TOLD_TEST(a_window_is_what_the_client_was_told),
        TOLD_TEST(bounds_are_what_the_client_was_told),
        TOLD_TEST(an_open_end_and_none_are_as_with_constants),
        TOLD_TEST(a_case_is_what_the_client_was_told),
        TOLD_TEST(switching_between_known_settings_takes_no_more_memory),
        TOLD_TEST(a_setting_may_be_a_text_that_holds_another_one),
        TOLD_TEST(lifetimes_that_cannot_be_are_refused_before_anything_is_sent),
    };
    LIVE_MAIN(tests);
}
