/* test_live_lost.c: the network between client and server fails in every place a command can be in. What may be done twice is sent
 * again by itself, once; of the rest the caller learns that nobody knows. */
#include "live.h"
#include "support/proxy.h"

static test_proxy proxy;

static int lost_start(void **state)
{
    static const keysrt_options hasty = {.command_timeout = {1200}};
    (void)state;
    server_start(&server, NULL);
    proxy_start(&proxy, server.socket);
    client = open_with(proxy.url, &hasty);
    return 0;
}

static int lost_stop(void **state)
{
    keysrt_close(client);
    client = NULL;
    proxy_stop(&proxy);
    return live_stop(state);
}

/* An empty server, a client that is connected, and nothing noted. */
static int lost_fresh(void **state)
{
    proxy_stand_still(&proxy, false);
    proxy_befall(&proxy, NULL);
    live_flush(state);
    keysrt_status status = KEYSRT_DISCONNECTED;
    for (int i = 0; i < 200 && status != KEYSRT_OK; i++) {
        status = keysrt_ping(client, 0);
        pause_ms(status == KEYSRT_OK ? 0 : 10);
    }
    proxy_forget(&proxy);
    return status == KEYSRT_OK ? 0 : -1;
}

#define LOST_TEST(name) cmocka_unit_test_setup(name, lost_fresh)
#define BEFALL(...) proxy_befall(&proxy, &(proxy_fate){__VA_ARGS__})
#define COMMANDS(count, part) assert_int_equal(proxy_commands(&proxy, (part)), (count))

/* ---- One call --------------------------------------------------------------------------------------------------- */

static void a_read_whose_reply_is_lost_is_sent_again_by_itself(void **state)
{
    (void)state;
    static const proxy_what losses[] = {PROXY_LOSE_REQUEST, PROXY_LOSE_REPLY, PROXY_HALF_REPLY};
    keysrt_text got = {0};
    server_do(&server, "SET v:text:a there");
    for (size_t i = 0; i < COUNT(losses); i++) {
        proxy_forget(&proxy);
        BEFALL(.what = losses[i], .part = "v:text:a");
        OK(live_text_get(client, ID, &got));
        IS(got.value, "there");
        COMMANDS(2, "v:text:a");
        assert_int_equal(proxy_connections(&proxy), 1);
    }
    keysrt_text_clear(&got);
}

static void a_plain_set_whose_reply_is_lost_is_sent_again_by_itself(void **state)
{
    (void)state;
    BEFALL(.what = PROXY_LOSE_REPLY, .part = "v:text:a");
    OK(live_text_set(client, ID, KEYSRT_STR("once or twice")));
    COMMANDS(2, "v:text:a");
    SAYS("once or twice", "GET v:text:a");
}

static void a_call_is_sent_again_once_only(void **state)
{
    (void)state;
    keysrt_text got = {0};
    BEFALL(.what = PROXY_LOSE_REPLY, .part = "v:text:a", .times = PROXY_ALWAYS);
    MUST_BE(KEYSRT_DISCONNECTED, live_text_get(client, ID, &got));
    assert_null(got.value.data);
    COMMANDS(2, "v:text:a");
}

static void an_increment_whose_reply_is_lost_was_done_once_and_the_caller_learns_that_nobody_knows(void **state)
{
    (void)state;
    int64_t total = 77;
    BEFALL(.what = PROXY_LOSE_REPLY, .part = "k:total:a");
    MUST_BE(KEYSRT_LOST_REPLY, live_total_increment(client, ID, &total));
    MESSAGE_HAS("k:total:a");
    assert_int_equal(total, 77);
    COMMANDS(1, "k:total:a");
    SAYS("1", "GET k:total:a");
    OK(live_total_increment(client, ID, &total));
    assert_int_equal(total, 2);
    proxy_forget(&proxy);
    BEFALL(.what = PROXY_LOSE_REQUEST, .part = "k:total:a");
    MUST_BE(KEYSRT_LOST_REPLY, live_total_increment(client, ID, &total));
    COMMANDS(1, "k:total:a");
    SAYS("2", "GET k:total:a");
}

static keysrt_status increment_hits(void) { return live_hits_increment(client, ID, NULL); }
static keysrt_status push_recent(void) { return live_recent_push_left(client, ID, KEYSRT_STR("x"), NULL); }
static keysrt_status push_log(void) { return live_log_push_right(client, ID, KEYSRT_STR("x"), NULL); }
static keysrt_status increment_score(void) { return live_board_increment(client, ID, LIVE_ID("m"), 5, NULL); }

static void what_must_not_be_done_twice_is_done_once(void **state)
{
    (void)state;
    static const struct {
        keysrt_status (*call)(void);
        const char *key, *look, *says;
    } rows[] = {
        {increment_hits, "k:hits:a", "GET k:hits:a", "1"}, /* by a script */
        {push_recent, "k:recent:a", "LLEN k:recent:a", "1"},
        {push_log, "k:log:a", "LLEN k:log:a", "1"},
        {increment_score, "k:board:a", "ZSCORE k:board:a m", "5"},
    };
    for (size_t i = 0; i < COUNT(rows); i++) {
        OK(rows[i].call()); /* the server knows its script */
        live_flush(NULL);
        proxy_forget(&proxy);
        BEFALL(.what = PROXY_LOSE_REPLY, .part = rows[i].key);
        MUST_BE(KEYSRT_LOST_REPLY, rows[i].call());
        COMMANDS(1, rows[i].key);
        assert_true(server_says(&server, rows[i].says, rows[i].look, NULL));
        pause_ms(60);
        assert_int_equal(lost_fresh(NULL), 0);
    }
}

static void a_script_that_must_go_first_and_a_lost_reply_are_two_things(void **state)
{
    (void)state;
    OK(increment_hits());
    server_do(&server, "SCRIPT FLUSH");
    proxy_forget(&proxy);
    BEFALL(.what = PROXY_LOSE_REPLY, .part = "EVAL", .after = 1); /* NOSCRIPT arrives; what then comes is executed, its reply is lost */
    MUST_BE(KEYSRT_LOST_REPLY, increment_hits());
    COMMANDS(2, "EVAL");
    SAYS("2", "GET k:hits:a");
}

/* ---- Many calls --------------------------------------------------------------------------------------------------- */

static void in_a_batch_each_call_is_judged_by_itself(void **state)
{
    (void)state;
    keysrt_batch *batch = NULL;
    int64_t total = 77, other = 77;
    keysrt_text text = {0}, later = {0};
    server_do(&server, "SET v:text:a there");
    OK(keysrt_batch_open(&batch, client));
    keysrt_client *queue = keysrt_queue(batch);
    MUST_BE(KEYSRT_QUEUED, live_text_get(queue, ID, &text));
    MUST_BE(KEYSRT_QUEUED, live_total_increment(queue, ID, &total));
    MUST_BE(KEYSRT_QUEUED, live_total_increment(queue, ID, &other));
    MUST_BE(KEYSRT_QUEUED, live_text_get(queue, ID, &later));
    BEFALL(.what = PROXY_LOSE_REPLY, .part = "k:total:a", .after = 1);
    assert_int_not_equal(keysrt_batch_run(batch), KEYSRT_OK);
    OK(keysrt_batch_status(batch, 0));
    OK(keysrt_batch_status(batch, 1));
    assert_int_equal(keysrt_batch_status(batch, 2), KEYSRT_LOST_REPLY);
    OK(keysrt_batch_status(batch, 3));
    IS(text.value, "there");
    IS(later.value, "there");
    assert_true(total == 1 && other == 77);
    SAYS("2", "GET k:total:a");
    COMMANDS(2, "k:total:a");
    COMMANDS(3, "v:text:a"); /* the last one twice */
    keysrt_batch_close(batch);
    keysrt_text_clear(&text);
    keysrt_text_clear(&later);
}

static void a_transaction_whose_end_is_lost_was_done_once_as_a_whole(void **state)
{
    (void)state;
    keysrt_batch *batch = NULL;
    int64_t total = 77;
    keysrt_text text = {0};
    OK(keysrt_batch_open(&batch, client));
    keysrt_batch_atomic(batch);
    MUST_BE(KEYSRT_QUEUED, live_text_set(keysrt_queue(batch), ID, KEYSRT_STR("x")));
    MUST_BE(KEYSRT_QUEUED, live_total_increment(keysrt_queue(batch), ID, &total));
    BEFALL(.what = PROXY_LOSE_REPLY, .part = "EXEC");
    assert_int_not_equal(keysrt_batch_run(batch), KEYSRT_OK);
    assert_int_equal(keysrt_batch_status(batch, 1), KEYSRT_LOST_REPLY);
    assert_int_equal(total, 77);
    SAYS("1", "GET k:total:a");
    COMMANDS(1, "EXEC");
    keysrt_batch_close(batch);
    OK(live_text_get(client, ID, &text));
    IS(text.value, "x");
    keysrt_text_clear(&text);
}

/* ---- Time --------------------------------------------------------------------------------------------------------- */

static void a_reply_that_is_late_within_the_limit_is_the_reply(void **state)
{
    (void)state;
    int64_t total = 0;
    BEFALL(.what = PROXY_DELAY, .part = "k:total:a", .times = 2, .delay_ms = 80);
    OK(live_total_increment(client, ID, &total));
    OK(live_total_increment(client, ID, &total));
    assert_int_equal(total, 2);
    assert_int_equal(proxy_connections(&proxy), 0);
}

static void a_reply_beyond_the_limit_is_no_reply_and_never_taken_for_the_next_one(void **state)
{
    (void)state;
    keysrt_text got = {0};
    server_do(&server, "MSET v:text:one first v:text:two second");
    BEFALL(.what = PROXY_DELAY, .part = "v:text:one", .delay_ms = 1300);
    MUST_BE(KEYSRT_TIMEOUT, live_text_get(client, LIVE_ID("one"), &got));
    OK(live_text_get(client, LIVE_ID("two"), &got));
    IS(got.value, "second");
    COMMANDS(1, "v:text:one");
    BEFALL(.what = PROXY_DELAY, .part = "k:total:a", .delay_ms = 1300);
    MUST_BE(KEYSRT_LOST_REPLY, live_total_increment(client, ID, NULL));
    SAYS("1", "GET k:total:a");
    keysrt_text_clear(&got);
}

static void a_network_that_stands_still_ends_calls_at_their_limit(void **state)
{
    (void)state;
    keysrt_text got = {0};
    proxy_stand_still(&proxy, true);
    MUST_BE(KEYSRT_TIMEOUT, live_text_get(client, ID, &got));
    proxy_stand_still(&proxy, false);
    OK(live_text_set(client, ID, KEYSRT_STR("back")));
    SAYS("back", "GET v:text:a");
}

static void connections_cut_between_calls_are_not_noticed(void **state)
{
    (void)state;
    keysrt_text got = {0};
    char *big = malloc(1000000);
    memset(big, 'x', 1000000);
    OK(live_text_set(client, ID, keysrt_bytes(big, 1000000)));
    for (int i = 0; i < 3; i++) {
        proxy_cut_now(&proxy);
        OK(live_text_get(client, ID, &got));
        assert_true(view_is(keysrt_bytes(got.value.data, got.value.len), big, 1000000));
    }
    assert_int_equal(proxy_connections(&proxy), 3);
    keysrt_text_clear(&got);
    free(big);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        LOST_TEST(a_read_whose_reply_is_lost_is_sent_again_by_itself),
        LOST_TEST(a_plain_set_whose_reply_is_lost_is_sent_again_by_itself),
        LOST_TEST(a_call_is_sent_again_once_only),
        LOST_TEST(an_increment_whose_reply_is_lost_was_done_once_and_the_caller_learns_that_nobody_knows),
        LOST_TEST(what_must_not_be_done_twice_is_done_once),
        LOST_TEST(a_script_that_must_go_first_and_a_lost_reply_are_two_things),
        LOST_TEST(in_a_batch_each_call_is_judged_by_itself),
        LOST_TEST(a_transaction_whose_end_is_lost_was_done_once_as_a_whole),
        LOST_TEST(a_reply_that_is_late_within_the_limit_is_the_reply),
        LOST_TEST(a_reply_beyond_the_limit_is_no_reply_and_never_taken_for_the_next_one),
        LOST_TEST(a_network_that_stands_still_ends_calls_at_their_limit),
        LOST_TEST(connections_cut_between_calls_are_not_noticed),
    };
    return cmocka_run_group_tests(tests, lost_start, lost_stop);
}
