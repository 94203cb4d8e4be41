/* test_live_limiter.c: the three limiters: what passes, what a denial says, where the numbers come from, aligned windows and clocks that
 * differ, a server that cannot be asked. That never too many pass is test_live_model_limiter.c's. */
#include "limits_keys.h"

#include "live.h"
#include "support/fake.h"
#include "support/proxy.h"

#define ME LIMITS_ID("me")

static keysrt_limit is; /* what was said last */

/* Filled with nonsense first: an OK writes all of it. */
static keysrt_limit *into(void)
{
    memset(&is, 0x5a, sizeof is);
    return &is;
}
#define ALLOWED(call, left)                                                                                                                 \
    do {                                                                                                                                    \
        OK(call);                                                                                                                           \
        assert_true(is.allowed && !is.unavailable);                                                                                         \
        assert_int_equal(is.remaining, (left));                                                                                             \
        assert_int_equal(is.retry_after.ms, 0);                                                                                             \
    } while (0)
#define DENIED(call, left)                                                                                                                  \
    do {                                                                                                                                    \
        OK(call);                                                                                                                           \
        assert_true(!is.allowed && !is.unavailable);                                                                                        \
        assert_int_equal(is.remaining, (left));                                                                                             \
        assert_true(is.retry_after.ms >= 1);                                                                                                \
    } while (0)

static void a_fixed_window_allows_so_many_and_says_when_it_ends(void **state)
{
    (void)state;
    for (unsigned left = 3; left-- > 0;) {
        ALLOWED(limits_hourly_allow(client, ME, into()), left);
        assert_int_equal(is.limit, 3);
        assert_in_range(is.reset_after.ms, 3590000, 3600000);
    }
    assert_true(server_ttl_is(&server, "f:hourly:me", 3600000));
    DENIED(limits_hourly_allow(client, ME, into()), 0);
    assert_in_range(is.retry_after.ms, 3590000, 3600000);
    SAYS("3", "GET f:hourly:me");
    ALLOWED(limits_hourly_allow(client, LIMITS_ID("other"), into()), 2);
    OK(limits_hourly_reset(client, ME));
    MUST_BE(KEYSRT_MISS, limits_hourly_reset(client, ME));
    ALLOWED(limits_hourly_allow(client, ME, into()), 2);
}

static void the_window_begins_with_the_first_hit_and_later_ones_do_not_move_it(void **state)
{
    (void)state;
    ALLOWED(limits_fixed_take(client, ME, 3, into()), 2);
    pause_ms(360);
    ALLOWED(limits_fixed_take(client, ME, 2, into()), 0);
    assert_in_range(is.reset_after.ms, 1, 240);
    DENIED(limits_fixed_allow(client, ME, into()), 0);
    pause_ms((long)is.retry_after.ms + 2);
    ALLOWED(limits_fixed_take(client, ME, 5, into()), 0);
}

static void n_at_once_is_all_or_nothing(void **state)
{
    (void)state;
    ALLOWED(limits_hourly_take(client, ME, 2, into()), 1);
    DENIED(limits_hourly_take(client, ME, 2, into()), 1);
    ALLOWED(limits_hourly_take(client, ME, 1, into()), 0);
    ALLOWED(limits_log_hour_take(client, ME, 2999, into()), 1); /* more than one unpack holds */
    DENIED(limits_log_hour_take(client, ME, 2, into()), 1);
    SAYS("2999", "ZCARD s:hour:me");
    ALLOWED(limits_bucket_hour_take(client, ME, 6, into()), 1);
    DENIED(limits_bucket_hour_take(client, ME, 2, into()), 1);
    assert_in_range(is.retry_after.ms, 3600000 / 7 - 5000, 3600000 / 7 + 1);
    ALLOWED(limits_bucket_hour_take(client, ME, 1, into()), 0);
}

static void what_can_never_pass_is_refused_before_it_is_sent(void **state)
{
    (void)state;
    MUST_BE(KEYSRT_INVALID, limits_hourly_take(client, ME, 4, &is));
    MESSAGE_HAS("n: 4 can never pass a limit of 3");
    MUST_BE(KEYSRT_INVALID, limits_hourly_take(client, ME, 0, &is));
    MUST_BE(KEYSRT_INVALID, limits_at_call_take(client, ME, 10, keysrt_ms(50), 11, &is));
    MUST_BE(KEYSRT_INVALID, limits_at_call_allow(client, ME, 0, keysrt_ms(50), &is));
    MESSAGE_HAS("limit: must be above 0");
    MUST_BE(KEYSRT_INVALID, limits_at_call_allow(client, ME, 5, keysrt_ms(0), &is));
    MESSAGE_HAS("per: must be above 0");
    MUST_BE(KEYSRT_INVALID, limits_at_call_allow(client, ME, 5, keysrt_never(), &is));
    MUST_BE(KEYSRT_INVALID, limits_at_call_allow(client, ME, UINT64_MAX, keysrt_ms(50), &is));
    MESSAGE_HAS("too large");
    MUST_BE(KEYSRT_INVALID, limits_at_call_allow(client, ME, 5, keysrt_ms(INT64_MAX), &is));
    MUST_BE(KEYSRT_INVALID, limits_by_param_allow(client, ME, 0, 100, &is));
    MUST_BE(KEYSRT_INVALID, limits_by_param_take(client, ME, 3, 100, 4, &is));
    MUST_BE(KEYSRT_INVALID, limits_hourly_allow(client, LIMITS_ID("not an id"), &is));
    MUST_BE(KEYSRT_INVALID, limits_stamped_ms_allow(client, ME, keysrt_ms(0), &is));
    SAYS("0", "DBSIZE");
}

/* One step that adds millions of members would stop the server for seconds, and no SCRIPT KILL ends it. */
static void a_sliding_window_takes_no_more_at_once_than_a_server_bears(void **state)
{
    (void)state;
    ALLOWED(limits_log_at_call_take(client, ME, 1000000, keysrt_minutes(1), 10000, into()), 990000);
    MUST_BE(KEYSRT_INVALID, limits_log_at_call_take(client, ME, 1000000, keysrt_minutes(1), 10001, &is));
    MESSAGE_HAS("n: 10001 at once are too many");
    MUST_BE(KEYSRT_INVALID, limits_log_at_call_take_counting(client, ME, UINT32_MAX, keysrt_minutes(1), UINT32_MAX, &is));
    ALLOWED(limits_bucket_call_take(client, ME, 1000000, keysrt_minutes(1), 999999, into()), 1);
}

static void limits_may_be_as_large_as_numbers_are_exact(void **state)
{
    (void)state;
    const keysrt_duration lengths[] = {keysrt_ms(1), keysrt_seconds(1), keysrt_hours(1)};
    const uint64_t limits[] = {1, 999999, 2000000, 4294967296, UINT64_C(1000000000000000), UINT64_C(9007199254740992)};
    for (size_t i = 0; i < COUNT(lengths) * COUNT(limits); i++) {
        const keysrt_duration per = lengths[i % COUNT(lengths)];
        const uint64_t limit = limits[i / COUNT(lengths)];
        OK(limits_bucket_call_peek(client, ME, limit, per, into()));
        assert_true(is.allowed && is.remaining == limit);
        OK(limits_bucket_call_take(client, ME, limit, per, limit, into()));
        assert_true(is.allowed && is.remaining == 0);
        OK(limits_bucket_call_reset(client, ME, limit, per));
    }
    const uint64_t most = UINT64_C(9007199254740992);
    OK(limits_at_call_take(client, ME, most, keysrt_hours(1), most - 1, into()));
    ALLOWED(limits_at_call_peek(client, ME, most, keysrt_hours(1), into()), 1);
    ALLOWED(limits_at_call_allow(client, ME, most, keysrt_hours(1), into()), 0);
    DENIED(limits_at_call_take_counting(client, ME, most, keysrt_hours(1), 1, into()), 0);
    DENIED(limits_at_call_peek(client, ME, most, keysrt_hours(1), into()), 0);
}

static void numbers_come_from_parameters_settings_and_the_call(void **state)
{
    (void)state;
    ALLOWED(limits_by_param_take(client, ME, 300, 60000, 300, into()), 0);
    DENIED(limits_by_param_allow(client, ME, 300, 60000, into()), 0);
    assert_int_equal(is.limit, 300);
    assert_true(server_ttl_is(&server, "f:param:me:300:60000", 60000));
    ALLOWED(limits_by_setting_take(client, ME, 5, into()), 0);
    assert_in_range(server_integer(&server, "PTTL f:setting:me"), 1, 200);
    const limits_settings settings = {.most = 9, .length = 70000};
    keysrt_client *other = open_with(server.url, NULL);
    OK(limits_use_settings(other, &settings));
    OK(limits_by_setting_take(other, LIMITS_ID("b"), 9, into()));
    assert_int_equal(is.limit, 9);
    assert_true(server_ttl_is(&server, "f:setting:b", 70000));
    keysrt_close(other);
    ALLOWED(limits_at_call_take(client, ME, 1000000, keysrt_seconds(30), 999999, into()), 1);
    ALLOWED(limits_log_at_call_take(client, ME, 2, keysrt_seconds(30), 1, into()), 1);
    ALLOWED(limits_bucket_call_take(client, ME, 2, keysrt_seconds(30), 1, into()), 1);
    assert_in_range(is.reset_after.ms, 14000, 15000);
}

static void a_limit_may_change_between_calls(void **state)
{
    (void)state;
    const keysrt_duration minute = keysrt_minutes(1);
    ALLOWED(limits_at_call_take(client, ME, 10, minute, 10, into()), 0);
    DENIED(limits_at_call_allow(client, ME, 5, minute, into()), 0);
    ALLOWED(limits_at_call_allow(client, ME, 20, minute, into()), 9);
    DENIED(limits_at_call_allow(client, ME, 3, keysrt_seconds(10), into()), 0); /* a shorter window ends sooner */
    assert_in_range(server_integer(&server, "PTTL f:call:me"), 1, 10000);
    ALLOWED(limits_log_at_call_take(client, ME, 10, minute, 10, into()), 0);
    DENIED(limits_log_at_call_allow(client, ME, 5, minute, into()), 0);
    ALLOWED(limits_log_at_call_allow(client, ME, 20, minute, into()), 9);
    ALLOWED(limits_bucket_call_take(client, ME, 10, minute, 10, into()), 0);
    DENIED(limits_bucket_call_allow(client, ME, 5, keysrt_seconds(1), into()), 0);
    assert_in_range(is.retry_after.ms, 100, 200); /* an empty bucket, not a debt of a minute */
}

static void a_sliding_window_frees_what_has_left_it(void **state)
{
    (void)state;
    ALLOWED(limits_sliding_take(client, ME, 2, into()), 3);
    pause_ms(300);
    ALLOWED(limits_sliding_take(client, ME, 3, into()), 0);
    DENIED(limits_sliding_take(client, ME, 2, into()), 0);
    assert_in_range(is.retry_after.ms, 1, 300);
    pause_ms((long)is.retry_after.ms + 1);
    ALLOWED(limits_sliding_take(client, ME, 2, into()), 0);
    DENIED(limits_sliding_take(client, ME, 4, into()), 0);
    assert_in_range(is.reset_after.ms, 300, 600);
    assert_in_range(server_integer(&server, "PTTL s:sliding:me"), 1, 600);
    pause_ms(610);
    SAYS("0", "EXISTS s:sliding:me");
}

static void a_bucket_fills_evenly(void **state)
{
    (void)state;
    ALLOWED(limits_bucket_take(client, ME, 5, into()), 0);
    assert_in_range(is.reset_after.ms, 500, 600);
    DENIED(limits_bucket_allow(client, ME, into()), 0);
    assert_in_range(is.retry_after.ms, 1, 120);
    pause_ms((long)is.retry_after.ms + 1);
    ALLOWED(limits_bucket_allow(client, ME, into()), 0);
    DENIED(limits_bucket_take(client, ME, 3, into()), 0);
    pause_ms((long)is.retry_after.ms + 1);
    ALLOWED(limits_bucket_take(client, ME, 3, into()), 0);
    pause_ms(620);
    SAYS("0", "EXISTS b:bucket:me");
    ALLOWED(limits_bucket_take(client, ME, 5, into()), 0);
}

static void peek_takes_nothing_and_says_what_allow_would(void **state)
{
    (void)state;
    ALLOWED(limits_hourly_peek(client, ME, into()), 3);
    ALLOWED(limits_log_hour_peek(client, ME, into()), 3000);
    ALLOWED(limits_bucket_hour_peek(client, ME, into()), 7);
    assert_int_equal(is.reset_after.ms, 0);
    SAYS("0", "DBSIZE");
    OK(limits_hourly_take(client, ME, 3, into()));
    DENIED(limits_hourly_peek(client, ME, into()), 0);
    assert_in_range(is.retry_after.ms, 3590000, 3600000);
    OK(limits_log_hour_take(client, ME, 3000, into()));
    DENIED(limits_log_hour_peek(client, ME, into()), 0);
    assert_in_range(is.retry_after.ms, 3590000, 3600000);
    OK(limits_bucket_hour_take(client, ME, 7, into()));
    DENIED(limits_bucket_hour_peek(client, ME, into()), 0);
    assert_in_range(is.retry_after.ms, 1, 3600000 / 7 + 1);
    OK(limits_sliding_take(client, ME, 5, into()));
    pause_ms(605);
    ALLOWED(limits_sliding_peek(client, ME, into()), 5);
    server_do(&server, "ACL SETUSER reader on nopass ~* +@read +@connection +@scripting +time -@write");
    char url[200];
    (void)snprintf(url, sizeof url, "unix://reader:x@%s", server.socket);
    keysrt_client *reader = open_with(url, NULL);
    MUST_BE(KEYSRT_OK, limits_hourly_peek(reader, ME, into()));
    assert_int_not_equal(limits_hourly_allow(reader, LIMITS_ID("fresh"), &is), KEYSRT_OK);
    keysrt_close(reader);
    server_do(&server, "ACL DELUSER reader");
    MUST_BE(KEYSRT_OK, limits_theirs_peek(client, ME, into())); /* the only call of an external limiter that asks */
}

static void what_is_denied_counts_only_where_asked_for(void **state)
{
    (void)state;
    OK(limits_hourly_take(client, ME, 2, into()));
    DENIED(limits_hourly_take(client, ME, 3, into()), 1);
    SAYS("2", "GET f:hourly:me");
    DENIED(limits_hourly_take_counting(client, ME, 3, into()), 0);
    SAYS("5", "GET f:hourly:me");
    DENIED(limits_hourly_allow(client, ME, into()), 0);

    const keysrt_duration window = keysrt_ms(900);
    OK(limits_log_at_call_take(client, ME, 5, window, 4, into()));
    pause_ms(600);
    DENIED(limits_log_at_call_take_counting(client, ME, 5, window, 2, into()), 0);
    SAYS("5", "ZCARD s:call:me"); /* never more than the limit */
    pause_ms(310);
    ALLOWED(limits_log_at_call_take(client, ME, 5, window, 3, into()), 0); /* the two that were denied still count */

    OK(limits_bucket_take(client, ME, 4, into()));
    DENIED(limits_bucket_take_counting(client, ME, 3, into()), 0);
    assert_in_range(is.reset_after.ms, 560, 600);
    assert_in_range(is.retry_after.ms, 340, 361);
    ALLOWED(limits_log_at_call_take_counting(client, LIMITS_ID("b"), 5, window, 5, into()), 0);
}

/* ---- Aligned -------------------------------------------------------------------------------------------------------- */

static long long server_ms(void)
{
    redisReply *reply = server_reply(&server, "TIME");
    long long ms = atoll(reply->element[0]->str) * 1000 + atoll(reply->element[1]->str) / 1000;
    freeReplyObject(reply);
    return ms;
}

static void an_aligned_window_stands_in_the_name(void **state)
{
    (void)state;
    long long hour = server_ms() / 3600000;
    ALLOWED(limits_narrow_allow(client, ME, into()), 4);
    char name[80];
    (void)snprintf(name, sizeof name, "f:narrow:%lld:me", hour);
    SAYS("1", "GET %s", name);
    assert_in_range(server_integer(&server, "PTTL %s", name), 1, 3601000);
    ALLOWED(limits_stamped_take(client, 3, into()), 0);
    DENIED(limits_stamped_take(client, 1, into()), 0);
    assert_in_range(is.retry_after.ms, 1, 3600000);
    (void)snprintf(name, sizeof name, "f:stamp:%lld", hour * 3600);
    SAYS("3", "GET %s", name);
    DENIED(limits_stamped_peek(client, into()), 0);
    OK(limits_stamped_reset(client));
    SAYS("0", "EXISTS %s", name);
    MUST_BE(KEYSRT_OK, limits_stamped_ms_allow(client, ME, keysrt_hours(1), into()));
    (void)snprintf(name, sizeof name, "f:stampms:me:%lld", hour * 3600000);
    SAYS("1", "GET %s", name);
    /* the calls of every key name one window */
    limits_narrow_params found;
    (void)snprintf(name, sizeof name, "f:narrow:%lld:me", hour);
    OK(limits_narrow_parse(client, keysrt_str(name), &found));
    assert_int_equal(found.window, hour);
    OK(limits_narrow_exists(client, found.window, found.id));
}

static void a_window_may_be_a_time_of_the_calendar(void **state)
{
    (void)state;
    time_t now = (time_t)(server_ms() / 1000);
    char expected[80];
    struct tm parts;
    gmtime_r(&now, &parts);
    ALLOWED(limits_timed_take(client, ME, 3, into()), 2);
    strftime(expected, sizeof expected, "f:time:%Y-%m-%d-%H:me", &parts);
    SAYS("3", "GET %s", expected);
    ALLOWED(limits_timed_call_take(client, keysrt_hours(1), 4, into()), 1);
    strftime(expected, sizeof expected, "f:timecall:%Y-%m-%d-%H", &parts);
    SAYS("4", "GET %s", expected);
    ALLOWED(limits_dated_allow(client, ME, into()), 4);
    strftime(expected, sizeof expected, "f:date:me:%Y-%m-%d", &parts);
    SAYS("1", "GET %s", expected);
    keysrt_status status = limits_timed_call_allow(client, keysrt_ms(3600001), &is); /* does not begin with an hour, but once in 114 years */
    MUST_BE(KEYSRT_INVALID, status);
    MESSAGE_HAS("cannot tell windows of 3600001 ms apart");
}

static void every_aligned_window_has_its_own_count(void **state)
{
    (void)state;
    unsigned counted[4] = {0}, all = 0;
    long long first = server_ms() / 600, at = first;
    while (at < first + 2) {
        long long before = server_ms() / 600;
        OK(limits_numbered_allow(client, ME, into()));
        at = server_ms() / 600;
        all += is.allowed;
        if (before == at && is.allowed)
            assert_true(++counted[at - first] <= 5);
        pause_ms(5);
    }
    assert_in_range(all, 6, 15);
}

/* A server whose clock is not this machine's: it answers that the window is another one, then counts. */
static void a_clock_that_is_off_is_corrected_by_the_server_s(void **state)
{
    (void)state;
    static const fake_step steps[] = {
        {.action = FAKE_ACCEPT},
        {.action = FAKE_REQUEST, .text = "LOAD"},
        {.action = FAKE_SEND, .text = "$40\r\n0123456789012345678901234567890123456789\r\n"},
        {.action = FAKE_REQUEST, .text = "EVALSHA"},
        {.action = FAKE_SEND, .text = "*2\r\n:-1\r\n:7200000\r\n"}, /* two in the morning of the first day */
        {.action = FAKE_REQUEST, .text = "f:narrow:2:me"},
        {.action = FAKE_SEND, .text = "*4\r\n:1\r\n:4\r\n:0\r\n:3600000\r\n"},
        {.action = FAKE_REQUEST, .text = "f:narrow:2:me"}, /* known from now on */
        {.action = FAKE_SEND, .text = "*4\r\n:1\r\n:3\r\n:0\r\n:3600000\r\n"},
        {.action = FAKE_END},
    };
    fake_server fake;
    fake_start(&fake, steps);
    keysrt_client *far = open_with(fake.url, NULL);
    OK(limits_narrow_allow(far, ME, into()));
    assert_int_equal(is.remaining, 4);
    OK(limits_narrow_allow(far, ME, into()));
    assert_int_equal(is.remaining, 3);
    keysrt_close(far);
    fake_stop(&fake);
}

static void a_server_that_never_agrees_on_the_time_is_asked_three_times(void **state)
{
    (void)state;
    static const fake_step steps[] = {
        {.action = FAKE_ACCEPT},
        {.action = FAKE_REQUEST, .text = "LOAD"},
        {.action = FAKE_SEND, .text = "$40\r\n0123456789012345678901234567890123456789\r\n"},
        {.action = FAKE_REQUEST, .text = "EVALSHA"},
        {.action = FAKE_SEND, .text = "*2\r\n:-1\r\n:7200000\r\n"},
        {.action = FAKE_REQUEST, .text = "EVALSHA"},
        {.action = FAKE_SEND, .text = "*2\r\n:-1\r\n:17200000\r\n"},
        {.action = FAKE_REQUEST, .text = "EVALSHA"},
        {.action = FAKE_SEND, .text = "*2\r\n:-1\r\n:27200000\r\n"},
        {.action = FAKE_END},
    };
    fake_server fake;
    fake_start(&fake, steps);
    keysrt_client *far = open_with(fake.url, NULL);
    assert_int_equal(limits_narrow_allow(far, ME, &is), KEYSRT_REFUSED);
    assert_non_null(strstr(keysrt_message(far), "nothing was counted"));
    keysrt_close(far);
    fake_stop(&fake);
}

static void replies_that_no_script_gives_touch_nothing(void **state)
{
    (void)state;
    static const char *const replies[] = {
        "*4\r\n:2\r\n:4\r\n:0\r\n:1\r\n", "*4\r\n:-1\r\n:4\r\n:0\r\n:1\r\n", "*4\r\n:1\r\n:-4\r\n:0\r\n:1\r\n",
        "*4\r\n:1\r\n:6\r\n:0\r\n:1\r\n", "*4\r\n:1\r\n:4\r\n:0\r\n:-1\r\n", "*4\r\n:1\r\n:4\r\n:9223372036854775807\r\n:1\r\n",
        "*2\r\n:1\r\n:4\r\n", "*2\r\n:-1\r\n:-5\r\n", "*2\r\n:-1\r\n:9223372036854775807\r\n", "*3\r\n:1\r\n:4\r\n:0\r\n", "*0\r\n",
        "*4\r\n:1\r\n$1\r\n4\r\n:0\r\n:1\r\n", "*4\r\n*1\r\n:1\r\n:4\r\n:0\r\n:1\r\n", "*4\r\n:1\r\n:4\r\n:0\r\n$-1\r\n", "$-1\r\n", "*-1\r\n",
        ":1\r\n", "+OK\r\n", "$1\r\n!\r\n", "$3\r\nbad\r\n", "$5\r\n!a\001bc\r\n", "%1\r\n:1\r\n:1\r\n",
    };
    keysrt_limit before;
    memset(&before, 0x5a, sizeof before);
    for (size_t i = 0; i < COUNT(replies); i++) {
        const fake_step steps[] = {
            {.action = FAKE_ACCEPT},
            {.action = FAKE_REQUEST, .text = "LOAD"},
            {.action = FAKE_SEND, .text = "$40\r\n0123456789012345678901234567890123456789\r\n"},
            {.action = FAKE_REQUEST, .text = "EVALSHA"},
            {.action = FAKE_SEND, .text = replies[i]},
            {.action = FAKE_END},
        };
        fake_server fake;
        fake_start(&fake, steps);
        keysrt_client *far = open_with(fake.url, NULL);
        keysrt_status status = limits_narrow_allow(far, ME, into());
        if (status != KEYSRT_PROTOCOL && status != KEYSRT_DISCONNECTED && status != KEYSRT_LOST_REPLY)
            fail_msg("reply %zu: %s", i, keysrt_status_name(status));
        assert_memory_equal(&before, &is, sizeof is);
        keysrt_close(far);
        fake_stop(&fake);
    }
}

/* ---- Foreign values, faults ------------------------------------------------------------------------------------------- */

static void a_key_that_lost_its_ttl_gets_it_back(void **state)
{
    (void)state;
    server_do(&server, "SET f:hourly:me 3");
    DENIED(limits_hourly_allow(client, ME, into()), 0);
    assert_true(server_ttl_is(&server, "f:hourly:me", 3600000));
    OK(limits_log_at_call_take(client, ME, 2, keysrt_minutes(1), 2, into()));
    server_do(&server, "PERSIST s:call:me");
    DENIED(limits_log_at_call_allow(client, ME, 2, keysrt_minutes(1), into()), 0);
    assert_true(server_ttl_is(&server, "s:call:me", 60000));
    OK(limits_bucket_hour_take(client, ME, 7, into()));
    server_do(&server, "PERSIST b:hour:me");
    DENIED(limits_bucket_hour_allow(client, ME, into()), 0);
    assert_true(server_ttl_is(&server, "b:hour:me", 3600000));
}

static void what_others_put_under_the_key_is_told(void **state)
{
    (void)state;
    static const char *const texts[] = {"abc", "-1", "1.5", "", "99999999999999999999", "007", "00", "9007199254740993"};
    for (size_t i = 0; i < COUNT(texts); i++) {
        server_do(&server, "SET f:hourly:me %s EX 100", texts[i]);
        server_do(&server, "SET b:hour:me x%s EX 100", texts[i]);
        memset(&is, 7, sizeof is);
        keysrt_limit before = is;
        MUST_BE(KEYSRT_BAD_VALUE, limits_hourly_allow(client, ME, &is));
        MESSAGE_HAS("f:hourly:me (hourly): the key holds no count");
        MUST_BE(KEYSRT_BAD_VALUE, limits_hourly_peek(client, ME, &is));
        MUST_BE(KEYSRT_BAD_VALUE, limits_bucket_hour_allow(client, ME, &is));
        MUST_BE(KEYSRT_BAD_VALUE, limits_bucket_hour_peek(client, ME, &is));
        assert_memory_equal(&before, &is, sizeof is);
    }
    server_do(&server, "LPUSH s:hour:me x");
    MUST_BE(KEYSRT_WRONG_TYPE, limits_log_hour_allow(client, ME, &is));
    MUST_BE(KEYSRT_WRONG_TYPE, limits_log_hour_peek(client, ME, &is));
    server_do(&server, "SET f:hourly:me 2 EX 100"); /* a counter of old goes on */
    ALLOWED(limits_hourly_allow(client, ME, into()), 0);
    /* A server whose clock was set back: what was counted ahead counts for a window from now at most. */
    long long ahead = server_ms() * 1000 + 3600000000LL;
    server_do(&server, "ZADD s:sliding:me %lld x %lld y", ahead, ahead + 1);
    ALLOWED(limits_sliding_take(client, ME, 3, into()), 0);
    DENIED(limits_sliding_allow(client, ME, into()), 0);
    assert_in_range(is.retry_after.ms, 1, 600);
    server_do(&server, "SET b:bucket:me %lld", ahead);
    DENIED(limits_bucket_allow(client, ME, into()), 0);
    assert_in_range(is.retry_after.ms, 60, 120);
}

static void batches_hold_limits_too(void **state)
{
    (void)state;
    keysrt_batch *batch = NULL;
    keysrt_limit said[6];
    for (int atomic = 0; atomic < 2; atomic++) {
        server_do(&server, "FLUSHALL");
        server_do(&server, "SCRIPT FLUSH");
        memset(said, 0, sizeof said);
        OK(keysrt_batch_open(&batch, client));
        if (atomic == 1)
            keysrt_batch_atomic(batch);
        keysrt_client *queue = keysrt_queue(batch);
        for (size_t i = 0; i < 4; i++)
            MUST_BE(KEYSRT_QUEUED, limits_hourly_allow(queue, ME, &said[i]));
        MUST_BE(KEYSRT_QUEUED, limits_narrow_allow(queue, ME, &said[4]));
        MUST_BE(KEYSRT_QUEUED, limits_bucket_hour_peek(queue, ME, &said[5]));
        OK(keysrt_batch_run(batch));
        for (size_t i = 0; i < 6; i++)
            assert_int_equal(keysrt_batch_status(batch, i), KEYSRT_OK);
        assert_true(said[0].allowed && said[1].allowed && said[2].allowed && !said[3].allowed);
        assert_true(said[4].allowed && said[4].remaining == 4 && said[5].remaining == 7);
        keysrt_batch_close(batch);
    }
}

static void scripts_that_the_server_forgot_are_sent_again(void **state)
{
    (void)state;
    for (unsigned left = 3; left-- > 0;) {
        server_do(&server, "SCRIPT FLUSH");
        ALLOWED(limits_hourly_allow(client, ME, into()), left);
    }
    SAYS("3", "GET f:hourly:me");
}

static void a_lost_reply_is_told_and_nothing_is_counted_twice(void **state)
{
    (void)state;
    test_proxy proxy;
    proxy_start(&proxy, server.socket);
    keysrt_client *far = open_with(proxy.url, NULL);
    OK(limits_hourly_allow(far, ME, into()));
    proxy_befall(&proxy, &(proxy_fate){.what = PROXY_LOSE_REPLY, .part = "EVALSHA"});
    assert_int_equal(limits_hourly_allow(far, ME, &is), KEYSRT_LOST_REPLY);
    SAYS("2", "GET f:hourly:me");
    proxy_befall(&proxy, &(proxy_fate){.what = PROXY_LOSE_REPLY, .part = "EVALSHA"});
    assert_int_equal(limits_hourly_peek(far, ME, into()), KEYSRT_OK); /* a peek is simply made again */
    assert_int_equal(is.remaining, 1);
    /* declared: an answer all the same */
    OK(limits_open_fixed_allow(far, ME, into()));
    assert_false(is.unavailable);
    proxy_befall(&proxy, &(proxy_fate){.what = PROXY_LOSE_REPLY, .part = "EVALSHA"});
    OK(limits_open_fixed_allow(far, ME, into()));
    assert_true(is.allowed && is.unavailable && is.limit == 5 && is.remaining == 0 && is.retry_after.ms == 0 && is.reset_after.ms == 0);
    proxy_befall(&proxy, &(proxy_fate){.what = PROXY_LOSE_REPLY, .part = "EVALSHA"});
    OK(limits_shut_fixed_allow(far, ME, into()));
    assert_true(!is.allowed && is.unavailable);
    keysrt_close(far);
    proxy_stop(&proxy);
}

static void an_unavailable_server_is_answered_for_as_declared(void **state)
{
    (void)state;
    keysrt_client *nowhere = open_with("unix:///nowhere/at/all", NULL);
    for (int i = 0; i < 3; i++) {
        OK(limits_open_fixed_allow(nowhere, ME, into()));
        assert_true(is.allowed && is.unavailable);
        OK(limits_shut_fixed_take(nowhere, ME, 2, into()));
        assert_true(!is.allowed && is.unavailable);
        OK(limits_bucket_call_peek(nowhere, ME, 5, keysrt_seconds(1), into()));
        assert_true(!is.allowed && is.unavailable);
        assert_int_equal(limits_hourly_allow(nowhere, ME, &is), KEYSRT_DISCONNECTED);
        assert_int_equal(limits_open_fixed_take(nowhere, ME, 6, &is), KEYSRT_INVALID); /* a mistake is none of the server's */
    }
    keysrt_batch *batch = NULL;
    keysrt_limit said[2];
    memset(said, 0, sizeof said);
    OK(keysrt_batch_open(&batch, nowhere));
    MUST_BE(KEYSRT_QUEUED, limits_open_fixed_allow(keysrt_queue(batch), ME, &said[0]));
    MUST_BE(KEYSRT_QUEUED, limits_hourly_allow(keysrt_queue(batch), ME, &said[1]));
    assert_int_equal(keysrt_batch_run(batch), KEYSRT_DISCONNECTED);
    assert_int_equal(keysrt_batch_status(batch, 0), KEYSRT_OK);
    assert_true(said[0].allowed && said[0].unavailable);
    assert_int_equal(keysrt_batch_status(batch, 1), KEYSRT_DISCONNECTED);
    keysrt_batch_close(batch);
    keysrt_close(nowhere);

    server_do(&server, "REPLICAOF 127.0.0.1 1");
    OK(limits_open_fixed_allow(client, ME, into()));
    assert_true(is.allowed && is.unavailable);
    MUST_BE(KEYSRT_READ_ONLY, limits_hourly_allow(client, ME, &is));
    OK(limits_hourly_peek(client, ME, into()));
    server_do(&server, "REPLICAOF NO ONE");
    server_do(&server, "CONFIG SET maxmemory 1");
    OK(limits_shut_fixed_allow(client, ME, into()));
    assert_true(!is.allowed && is.unavailable);
    MUST_BE(KEYSRT_SERVER_FULL, limits_hourly_allow(client, ME, &is));
    OK(limits_hourly_peek(client, ME, into()));
    server_do(&server, "CONFIG SET maxmemory 0");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        LIVE_TEST(a_fixed_window_allows_so_many_and_says_when_it_ends),
        LIVE_TEST(the_window_begins_with_the_first_hit_and_later_ones_do_not_move_it),
        LIVE_TEST(n_at_once_is_all_or_nothing),
        LIVE_TEST(what_can_never_pass_is_refused_before_it_is_sent),
        LIVE_TEST(a_sliding_window_takes_no_more_at_once_than_a_server_bears),
        LIVE_TEST(limits_may_be_as_large_as_numbers_are_exact),
        LIVE_TEST(numbers_come_from_parameters_settings_and_the_call),
        LIVE_TEST(a_limit_may_change_between_calls),
        LIVE_TEST(a_sliding_window_frees_what_has_left_it),
        LIVE_TEST(a_bucket_fills_evenly),
        LIVE_TEST(peek_takes_nothing_and_says_what_allow_would),
        LIVE_TEST(what_is_denied_counts_only_where_asked_for),
        LIVE_TEST(an_aligned_window_stands_in_the_name),
        LIVE_TEST(a_window_may_be_a_time_of_the_calendar),
        LIVE_TEST(every_aligned_window_has_its_own_count),
        LIVE_TEST(a_clock_that_is_off_is_corrected_by_the_server_s),
        LIVE_TEST(a_server_that_never_agrees_on_the_time_is_asked_three_times),
        LIVE_TEST(replies_that_no_script_gives_touch_nothing),
        LIVE_TEST(a_key_that_lost_its_ttl_gets_it_back),
        LIVE_TEST(what_others_put_under_the_key_is_told),
        LIVE_TEST(batches_hold_limits_too),
        LIVE_TEST(scripts_that_the_server_forgot_are_sent_again),
        LIVE_TEST(a_lost_reply_is_told_and_nothing_is_counted_twice),
        LIVE_TEST(an_unavailable_server_is_answered_for_as_declared),
    };
    LIVE_MAIN(tests);
}
