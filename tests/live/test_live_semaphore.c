/* test_live_semaphore.c: places: so many holders, each for its lease; lost replies, limits that change, foreign values. That never too many
 * hold at a time, whatever happens, is test_live_model_semaphore.c's. */
#include "limits_keys.h"

#include "live.h"

#include "support/proxy.h"

#define HERE LIMITS_ID("here")

static int64_t left(const keysrt_hold *hold)
{
    return keysrt_hold_remaining(hold).ms;
}

static void so_many_hold_at_a_time_and_no_more(void **state)
{
    (void)state;
    limits_minutes_hold holds[4] = {0};
    uint64_t count = 77;
    OK(limits_minutes_holders(client, HERE, &count));
    assert_int_equal(count, 0);
    for (size_t i = 0; i < 3; i++) {
        OK(limits_minutes_acquire(client, HERE, &holds[i]));
        assert_in_range(left(&holds[i].hold), 58000, 59398);
    }
    OK(limits_minutes_holders(client, HERE, &count));
    assert_int_equal(count, 3);
    assert_true(server_ttl_is(&server, "p:minutes:here", 60000));
    MUST_BE(KEYSRT_MISS, limits_minutes_acquire(client, HERE, &holds[3]));
    assert_int_equal(left(&holds[3].hold), 0);
    assert_in_range(holds[3].hold.retry_after.ms, 55000, 60000);
    MUST_BE(KEYSRT_MISS, limits_minutes_renew(client, HERE, &holds[3]));
    MUST_BE(KEYSRT_MISS, limits_minutes_release(client, HERE, &holds[3]));
    OK(limits_minutes_renew(client, HERE, &holds[0]));
    OK(limits_minutes_acquire(client, HERE, &holds[0])); /* held already: renewed, no second place */
    SAYS("3", "ZCARD p:minutes:here");
    OK(limits_minutes_release(client, HERE, &holds[0]));
    assert_int_equal(left(&holds[0].hold), 0);
    MUST_BE(KEYSRT_MISS, limits_minutes_release(client, HERE, &holds[0]));
    OK(limits_minutes_acquire(client, HERE, &holds[3]));
    for (size_t i = 1; i < 4; i++)
        OK(limits_minutes_release(client, HERE, &holds[i]));
    SAYS("0", "EXISTS p:minutes:here");
}

static void a_holder_that_does_not_renew_is_forgotten(void **state)
{
    (void)state;
    limits_places_hold dead = {0}, alive = dead, third = dead;
    OK(limits_places_acquire(client, HERE, &dead));
    OK(limits_places_acquire(client, HERE, &alive));
    pause_ms(270);
    OK(limits_places_renew(client, HERE, &alive));
    MUST_BE(KEYSRT_MISS, limits_places_acquire(client, HERE, &third));
    assert_in_range(third.hold.retry_after.ms, 1, 180);
    pause_ms(210);
    assert_int_equal(left(&dead.hold), 0); /* before the server says so */
    OK(limits_places_acquire(client, HERE, &third));
    MUST_BE(KEYSRT_MISS, limits_places_renew(client, HERE, &dead));
    MUST_BE(KEYSRT_MISS, limits_places_release(client, HERE, &dead));
    OK(limits_places_release(client, HERE, &alive));
    OK(limits_places_release(client, HERE, &third));
    OK(limits_places_acquire(client, HERE, &dead));
    pause_ms(470);
    SAYS("0", "EXISTS p:places:here"); /* the key goes with the last lease */
}

static void who_waits_gets_in_when_a_place_is_given_back_or_a_lease_ends(void **state)
{
    (void)state;
    limits_places_hold holds[3] = {0};
    OK(limits_places_acquire(client, HERE, &holds[0]));
    OK(limits_places_acquire(client, HERE, &holds[1]));
    int64_t begin = keysrt_hold_clock();
    MUST_BE(KEYSRT_MISS, limits_places_acquire_within(client, HERE, keysrt_ms(40), &holds[2]));
    assert_in_range(keysrt_hold_clock() - begin, 39, 300);
    OK(limits_places_acquire_within(client, HERE, keysrt_seconds(5), &holds[2]));
    assert_in_range(keysrt_hold_clock() - begin, 300, 900);
    keysrt_batch *batch = NULL;
    OK(keysrt_batch_open(&batch, client));
    MUST_BE(KEYSRT_INVALID, limits_places_acquire_within(keysrt_queue(batch), HERE, keysrt_seconds(5), &holds[1]));
    keysrt_batch_close(batch);
}

static void limits_and_leases_come_from_everywhere_and_may_change(void **state)
{
    (void)state;
    limits_of_param_hold of_param = {0};
    limits_of_setting_hold of_setting = {0};
    limits_of_call_hold of_call[4] = {0};
    OK(limits_of_param_acquire(client, HERE, 1, 70000, &of_param));
    assert_true(server_ttl_is(&server, "p:param:here:1:70000", 70000));
    MUST_BE(KEYSRT_INVALID, limits_of_param_acquire(client, HERE, 0, 70000, &of_param));
    MESSAGE_HAS("limit: must be above 0");
    OK(limits_of_setting_acquire(client, HERE, &of_setting));
    assert_in_range(server_integer(&server, "PTTL p:setting:here"), 1, 200);
    const keysrt_duration lease = keysrt_seconds(20);
    for (size_t i = 0; i < 3; i++)
        OK(limits_of_call_acquire(client, HERE, 3, i == 0 ? keysrt_seconds(50) : lease, &of_call[i]));
    assert_true(server_ttl_is(&server, "p:call:here", 50000)); /* the longest lease */
    MUST_BE(KEYSRT_MISS, limits_of_call_acquire(client, HERE, 2, lease, &of_call[3]));
    OK(limits_of_call_renew(client, HERE, lease, &of_call[2])); /* who is in stays in */
    OK(limits_of_call_release(client, HERE, &of_call[0]));
    MUST_BE(KEYSRT_MISS, limits_of_call_acquire(client, HERE, 2, lease, &of_call[3]));
    OK(limits_of_call_acquire(client, HERE, 3, lease, &of_call[3]));
    MUST_BE(KEYSRT_INVALID, limits_of_call_acquire(client, HERE, 0, lease, &of_call[0]));
    MUST_BE(KEYSRT_INVALID, limits_of_call_acquire(client, HERE, UINT64_MAX, lease, &of_call[0]));
    MUST_BE(KEYSRT_INVALID, limits_of_call_acquire(client, HERE, 3, keysrt_ms(1), &of_call[0]));
    MUST_BE(KEYSRT_INVALID, limits_of_call_acquire(client, HERE, 3, keysrt_never(), &of_call[0]));
}

static void a_lease_that_nobody_could_rely_on_is_refused(void **state)
{
    (void)state;
    limits_of_param_hold hold = {0};
    for (uint32_t lease = 0; lease < 3; lease++)
        MUST_BE(KEYSRT_INVALID, limits_of_param_acquire_within(client, HERE, 1, lease, keysrt_minutes(1), &hold));
    MESSAGE_HAS("ttl: a lease of 2 ms is over before");
    SAYS("0", "DBSIZE");
}

static void a_keeper_renews_a_place_until_it_is_given_back(void **state)
{
    (void)state;
    keysrt_keeper *keeper = NULL;
    keysrt_duration next;
    limits_places_hold hold = {0};
    OK(keysrt_keeper_open(&keeper, client, NULL));
    MUST_BE(KEYSRT_INVALID, limits_places_keep(client, HERE, keeper, &hold));
    OK(limits_places_acquire(client, HERE, &hold));
    OK(limits_places_keep(client, HERE, keeper, &hold));
    MUST_BE(KEYSRT_INVALID, limits_places_renew(client, HERE, &hold)); /* the keeper's work */
    for (int i = 0; i < 8; i++) { /* twice the lease */
        OK(keysrt_keeper_run(keeper, &next));
        assert_in_range(next.ms, 0, 150);
        pause_ms(next.ms < 40 ? (long)next.ms : 40);
    }
    assert_true(keysrt_hold_remaining(&hold.hold).ms > 0);
    OK(limits_places_release(client, HERE, &hold));
    OK(keysrt_keeper_run(keeper, &next));
    assert_int_equal(next.ms, keysrt_never().ms);
    SAYS("0", "EXISTS p:places:here");
    keysrt_keeper_stop(keeper);
}

static void a_full_server_lets_holders_stay_and_go(void **state)
{
    (void)state;
    limits_minutes_hold hold = {0}, late = {0};
    OK(limits_minutes_acquire(client, HERE, &hold));
    server_do(&server, "CONFIG SET maxmemory 1");
    OK(limits_minutes_renew(client, HERE, &hold));
    MUST_BE(KEYSRT_SERVER_FULL, limits_minutes_acquire(client, HERE, &late));
    OK(limits_minutes_release(client, HERE, &hold));
    server_do(&server, "CONFIG SET maxmemory 0");
}

static void what_a_user_may_not_do_within_a_script_is_denied(void **state)
{
    (void)state;
    char url[200];
    limits_minutes_hold hold = {0};
    server_do(&server, "ACL SETUSER half on >x ~* +eval +evalsha +time +select +client");
    (void)snprintf(url, sizeof url, "unix://half:x@%s", server.socket);
    keysrt_client *half = open_with(url, NULL);
    assert_int_equal(limits_minutes_acquire(half, HERE, &hold), KEYSRT_DENIED);
    keysrt_close(half);
    server_do(&server, "ACL DELUSER half");
}

static void who_waits_for_good_waits_until_it_is_his(void **state)
{
    (void)state;
    limits_places_hold holds[3] = {0};
    OK(limits_places_acquire(client, HERE, &holds[0]));
    OK(limits_places_acquire(client, HERE, &holds[1]));
    OK(limits_places_acquire_within(client, HERE, keysrt_never(), &holds[2]));
}

static void a_hold_that_was_never_acquired_is_refused(void **state)
{
    (void)state;
    limits_minutes_hold hold = {0};
    MUST_BE(KEYSRT_INVALID, limits_minutes_renew(client, HERE, &hold));
    MESSAGE_HAS("never acquired");
    MUST_BE(KEYSRT_INVALID, limits_minutes_release(client, HERE, &hold));
}

static void a_lost_reply_costs_no_second_place(void **state)
{
    (void)state;
    test_proxy proxy;
    proxy_start(&proxy, server.socket);
    keysrt_client *far = open_with(proxy.url, NULL);
    limits_minutes_hold hold = {0};
    OK(keysrt_ping(far, 0));
    proxy_befall(&proxy, &(proxy_fate){.what = PROXY_LOSE_REPLY, .part = "EVALSHA"});
    OK(limits_minutes_acquire(far, HERE, &hold));
    SAYS("1", "ZCARD p:minutes:here");
    proxy_befall(&proxy, &(proxy_fate){.what = PROXY_LOSE_REPLY, .part = "EVALSHA"});
    OK(limits_minutes_renew(far, HERE, &hold));
    proxy_befall(&proxy, &(proxy_fate){.what = PROXY_LOSE_REPLY, .part = "EVALSHA"});
    assert_int_equal(limits_minutes_release(far, HERE, &hold), KEYSRT_LOST_REPLY);
    assert_int_equal(left(&hold.hold), 0);
    SAYS("0", "EXISTS p:minutes:here");
    assert_int_equal(limits_minutes_release(far, HERE, &hold), KEYSRT_MISS);
    proxy_befall(&proxy, &(proxy_fate){.what = PROXY_LOSE_REPLY, .part = "EVAL", .times = 2});
    keysrt_status status = limits_minutes_acquire(far, HERE, &hold);
    assert_int_not_equal(status, KEYSRT_OK);
    OK(limits_minutes_acquire(far, HERE, &hold)); /* the same holder */
    SAYS("1", "ZCARD p:minutes:here");
    keysrt_close(far);
    proxy_stop(&proxy);
}

static void batches_survive_that_scripts_are_forgotten(void **state)
{
    (void)state;
    for (int atomic = 0; atomic < 2; atomic++) {
        server_do(&server, "FLUSHALL");
        server_do(&server, "SCRIPT FLUSH");
        limits_minutes_hold holds[4] = {0};
        uint64_t count = 0;
        keysrt_batch *batch = NULL;
        OK(keysrt_batch_open(&batch, client));
        if (atomic == 1)
            keysrt_batch_atomic(batch);
        for (size_t i = 0; i < 4; i++)
            MUST_BE(KEYSRT_QUEUED, limits_minutes_acquire(keysrt_queue(batch), HERE, &holds[i]));
        MUST_BE(KEYSRT_QUEUED, limits_minutes_holders(keysrt_queue(batch), HERE, &count));
        OK(keysrt_batch_run(batch));
        assert_int_equal(keysrt_batch_status(batch, 2), KEYSRT_OK);
        assert_int_equal(keysrt_batch_status(batch, 3), KEYSRT_MISS);
        assert_int_equal(count, 3);
        assert_true(left(&holds[0].hold) > 0 && left(&holds[3].hold) == 0);
        keysrt_batch_close(batch);
    }
}

static void what_others_put_under_the_key_is_told(void **state)
{
    (void)state;
    limits_minutes_hold hold = {0};
    uint64_t count = 77;
    server_do(&server, "SET p:minutes:here x");
    MUST_BE(KEYSRT_WRONG_TYPE, limits_minutes_acquire(client, HERE, &hold));
    MUST_BE(KEYSRT_WRONG_TYPE, limits_minutes_holders(client, HERE, &count));
    assert_int_equal(count, 77);
    server_do(&server, "ZADD x:places:here 9999999999999 theirs 5 gone");
    OK(limits_their_places_holders(client, HERE, &count)); /* the only call of an external one */
    assert_int_equal(count, 1);
    server_do(&server, "DEL p:minutes:here");
    server_do(&server, "ZADD p:minutes:here inf a 1e300 b"); /* no lease of ours, and no end of a wait either */
    OK(limits_minutes_acquire(client, HERE, &hold));
    OK(limits_minutes_renew(client, HERE, &hold));
    assert_true(server_integer(&server, "PTTL p:minutes:here") > 60000);
    limits_minutes_hold late = {0};
    MUST_BE(KEYSRT_MISS, limits_minutes_acquire(client, HERE, &late));
    server_do(&server, "ZREMRANGEBYRANK p:minutes:here 0 0");
    server_do(&server, "ZADD p:minutes:here inf c");
    MUST_BE(KEYSRT_MISS, limits_minutes_acquire(client, HERE, &late));
    assert_true(late.hold.retry_after.ms > 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        LIVE_TEST(so_many_hold_at_a_time_and_no_more),
        LIVE_TEST(a_holder_that_does_not_renew_is_forgotten),
        LIVE_TEST(who_waits_gets_in_when_a_place_is_given_back_or_a_lease_ends),
        LIVE_TEST(limits_and_leases_come_from_everywhere_and_may_change),
        LIVE_TEST(a_lease_that_nobody_could_rely_on_is_refused),
        LIVE_TEST(a_keeper_renews_a_place_until_it_is_given_back),
        LIVE_TEST(a_full_server_lets_holders_stay_and_go),
        LIVE_TEST(what_a_user_may_not_do_within_a_script_is_denied),
        LIVE_TEST(who_waits_for_good_waits_until_it_is_his),
        LIVE_TEST(a_hold_that_was_never_acquired_is_refused),
        LIVE_TEST(a_lost_reply_costs_no_second_place),
        LIVE_TEST(batches_survive_that_scripts_are_forgotten),
        LIVE_TEST(what_others_put_under_the_key_is_told),
    };
    LIVE_MAIN(tests);
}
