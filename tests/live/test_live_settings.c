/* test_live_settings.c: settings where schemas have numbers and durations: what a client is told is what its calls do, and what cannot
 * be is refused before anything is sent. */
#include "told_keys.h" /* first: live.h has a variable that its parameters are named as */

#include "live.h"

#define A TOLD_ID("a")

static const told_settings usual = {.most = 2, .fewest = 1, .span = 10, .precise = 1500, .least = 60, .longest = 7200000, .usual = 600};

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

int main(void)
{
    const struct CMUnitTest tests[] = {
        TOLD_TEST(a_cap_is_what_the_client_was_told),
        TOLD_TEST(a_default_holds_for_who_was_told_nothing),
        TOLD_TEST(a_cap_or_window_that_cannot_be_is_refused_before_anything_is_sent),
        TOLD_TEST(a_window_is_what_the_client_was_told),
    };
    LIVE_MAIN(tests);
}
