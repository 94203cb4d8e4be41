/* test_live_lock.c: locks: one holder, who knows how long; numbers that rise; what the clauses say; lost replies. */
#include "lock.h"

/* ---- Acquire and release ------------------------------------------------------------------------------------------ */

static void a_lock_is_held_by_one_until_it_is_released(void **state)
{
    (void)state;
    lock_job_hold mine = {0}, other = {0};
    OK(lock_job_acquire(client, JOB, &mine));
    assert_true(keysrt_hold_remaining(&mine.hold).ms > 58000 && keysrt_hold_remaining(&mine.hold).ms <= 59398);
    assert_true(server_ttl_is(&server, "job:a", 60000));
    MUST_BE(KEYSRT_MISS, lock_job_acquire(client, JOB, &other));
    assert_true(other.hold.retry_after.ms > 55000 && other.hold.retry_after.ms <= 60000);
    assert_int_equal(keysrt_hold_remaining(&other.hold).ms, 0);
    assert_int_equal(other.fence, 0);
    MUST_BE(KEYSRT_MISS, lock_job_release(client, JOB, &other));
    SAYS("1", "EXISTS job:a");
    OK(lock_job_release(client, JOB, &mine));
    assert_int_equal(keysrt_hold_remaining(&mine.hold).ms, 0);
    SAYS("0", "EXISTS job:a");
    OK(lock_job_acquire(client, JOB, &other));
    MUST_BE(KEYSRT_MISS, lock_job_release(client, JOB, &mine));
    OK(lock_job_release(client, JOB, &other));
}

static void each_acquisition_has_a_token_of_its_own_and_a_higher_number(void **state)
{
    (void)state;
    lock_job_hold hold = {0};
    uint64_t last = 0;
    keysrt_token before = {{0}};
    for (int i = 0; i < 50; i++) {
        OK(lock_job_acquire(client, JOB, &hold));
        assert_true(hold.fence > last);
        assert_memory_not_equal(&before, &hold.hold.token, sizeof before);
        last = hold.fence;
        before = hold.hold.token;
        OK(lock_job_release(client, JOB, &hold));
    }
    SAYS("-1", "PTTL job:a:fence");
}

static void numbers_go_on_above_the_clock_when_the_last_one_was_lost(void **state)
{
    (void)state;
    lock_job_hold hold = {0};
    OK(lock_job_acquire(client, JOB, &hold));
    uint64_t before = hold.fence;
    OK(lock_job_release(client, JOB, &hold));
    server_do(&server, "FLUSHALL");
    pause_ms(2);
    OK(lock_job_acquire(client, JOB, &hold));
    assert_true(hold.fence > before);
    OK(lock_job_release(client, JOB, &hold));
    server_do(&server, "SET job:a:fence 9007199254740990"); /* the clock is behind: it counts on */
    OK(lock_job_acquire(client, JOB, &hold));
    assert_true(hold.fence == UINT64_C(9007199254740991));
    OK(lock_job_release(client, JOB, &hold));
    MUST_BE(KEYSRT_REFUSED, lock_job_acquire(client, JOB, &hold));
    MESSAGE_HAS("2^53");
    SAYS("0", "EXISTS job:a");
}

static void acquiring_what_one_holds_renews_it_and_keeps_the_number(void **state)
{
    (void)state;
    lock_job_hold hold = {0};
    OK(lock_job_acquire(client, JOB, &hold));
    uint64_t number = hold.fence;
    server_do(&server, "PEXPIRE job:a 1000");
    OK(lock_job_acquire(client, JOB, &hold));
    assert_true(hold.fence == number);
    assert_true(server_ttl_is(&server, "job:a", 60000));
    server_do(&server, "DEL job:a:fence"); /* lost: a new one, which is higher */
    pause_ms(2);
    OK(lock_job_acquire(client, JOB, &hold));
    assert_true(hold.fence > number);
}

static void a_lease_ends_for_its_holder_before_it_ends_at_the_server(void **state)
{
    (void)state;
    lock_brief_hold mine = {0}, other = {0};
    OK(lock_brief_acquire(client, JOB, &mine));
    assert_true(keysrt_hold_remaining(&mine.hold).ms <= BRIEF_MS - 5);
    while (keysrt_hold_remaining(&mine.hold).ms > 0)
        pause_ms(1);
    SAYS("1", "EXISTS brief:a"); /* 1 % and 2 ms are left */
    OK(lock_brief_acquire_within(client, JOB, keysrt_seconds(5), &other));
    assert_true(other.fence > mine.fence);
    MUST_BE(KEYSRT_MISS, lock_brief_renew(client, JOB, &mine));
    MUST_BE(KEYSRT_MISS, lock_brief_release(client, JOB, &mine));
    SAYS("1", "EXISTS brief:a");
}

static void waiting_ends_when_the_lock_is_free_or_patience_is_over(void **state)
{
    (void)state;
    lock_brief_hold mine = {0}, other = {0};
    OK(lock_brief_acquire(client, JOB, &mine));
    int64_t began = keysrt_hold_clock();
    MUST_BE(KEYSRT_MISS, lock_brief_acquire_within(client, JOB, keysrt_ms(60), &other));
    int64_t took = keysrt_hold_clock() - began;
    assert_true(took >= 59 && took < 400);
    began = keysrt_hold_clock();
    MUST_BE(KEYSRT_MISS, lock_brief_acquire_within(client, JOB, keysrt_ms(0), &other));
    assert_true(keysrt_hold_clock() - began < 50);
    OK(lock_brief_acquire_within(client, JOB, keysrt_seconds(10), &other));
    took = keysrt_hold_clock() - began;
    assert_true(took >= 300 && took < 2500); /* as soon as the lease was over */
}

static void a_renewal_begins_the_lease_anew_for_its_owner_only(void **state)
{
    (void)state;
    lock_brief_hold mine = {0}, other = {0};
    OK(lock_brief_acquire(client, JOB, &mine));
    for (int i = 0; i < 5; i++) {
        pause_ms(BRIEF_MS / 3);
        OK(lock_brief_renew(client, JOB, &mine));
    }
    MUST_BE(KEYSRT_MISS, lock_brief_acquire(client, JOB, &other));
    MUST_BE(KEYSRT_INVALID, lock_brief_renew(client, JOB, &other));
    OK(lock_brief_renew(client, JOB, &mine));
    server_do(&server, "DEL brief:a");
    MUST_BE(KEYSRT_MISS, lock_brief_renew(client, JOB, &mine));
    assert_int_equal(keysrt_hold_remaining(&mine.hold).ms, 0);
    SAYS("0", "EXISTS brief:a");
}

static void what_was_never_acquired_cannot_be_renewed_released_or_kept(void **state)
{
    (void)state;
    lock_job_hold hold = {0};
    keysrt_keeper *keeper = NULL;
    MUST_BE(KEYSRT_INVALID, lock_job_renew(client, JOB, &hold));
    MESSAGE_HAS("never acquired");
    MUST_BE(KEYSRT_INVALID, lock_job_release(client, JOB, &hold));
    OK(keysrt_keeper_open(&keeper, client, NULL));
    MUST_BE(KEYSRT_INVALID, lock_job_keep(client, JOB, keeper, &hold));
    OK(lock_job_acquire(client, JOB, &hold));
    MUST_BE(KEYSRT_INVALID, lock_job_keep(client, JOB, NULL, &hold));
    OK(lock_job_release(client, JOB, &hold));
    MUST_BE(KEYSRT_MISS, lock_job_keep(client, JOB, keeper, &hold));
    keysrt_keeper_stop(keeper);
}

/* ---- Clauses ------------------------------------------------------------------------------------------------------ */

static void the_lease_is_what_the_clause_says(void **state)
{
    (void)state;
    lock_chosen_hold chosen = {0};
    lock_sized_hold sized = {0};
    lock_named_hold named = {0};
    lock_single_hold single = {0};
    MUST_BE(KEYSRT_INVALID, lock_chosen_acquire(client, JOB, keysrt_ms(49), &chosen));
    MUST_BE(KEYSRT_INVALID, lock_chosen_acquire(client, JOB, keysrt_never(), &chosen));
    OK(lock_chosen_acquire(client, JOB, keysrt_minutes(10), &chosen));
    assert_true(server_ttl_is(&server, "chosen:a", 600000));
    OK(lock_chosen_renew(client, JOB, keysrt_minutes(1), &chosen));
    assert_true(server_ttl_is(&server, "chosen:a", 60000));
    OK(lock_sized_acquire(client, JOB, 40000, &sized));
    assert_true(server_ttl_is(&server, "sized:a:40000", 40000));
    MUST_BE(KEYSRT_INVALID, lock_sized_acquire(client, JOB, 0, &sized));
    MUST_BE(KEYSRT_INVALID, lock_sized_acquire_within(client, JOB, 2, keysrt_minutes(1), &sized)); /* would never be held */
    MESSAGE_HAS("ttl: a lease of 2 ms is over before its holder could rely on it");
    OK(lock_named_acquire(client, JOB, &named));
    assert_true(server_ttl_is(&server, "named:t:{a}", BRIEF_MS));
    SAYS("1", "EXISTS numbers:t:{a}");
    OK(lock_use_settings(client, &(lock_settings){.tenant = {"u", 1}, .lease = 900}));
    MUST_BE(KEYSRT_MISS, lock_named_release(client, JOB, &named)); /* it is another's */
    OK(lock_named_acquire(client, JOB, &named));
    assert_true(server_ttl_is(&server, "named:u:{a}", 900));
    OK(lock_use_settings(client, &(lock_settings){.tenant = {"t", 1}, .lease = BRIEF_MS}));
    OK(lock_single_acquire(client, &single));
    OK(lock_single_release(client, &single));
    SAYS("1", "EXISTS single:fence");
}

static void another_s_lock_is_seen_however_it_is_written(void **state)
{
    (void)state;
    lock_job_hold hold = {0};
    server_do(&server, "SET job:a somebody");
    MUST_BE(KEYSRT_MISS, lock_job_acquire_within(client, JOB, keysrt_ms(20), &hold));
    assert_int_equal(hold.hold.retry_after.ms, 0); /* for ever, or not known */
    MUST_BE(KEYSRT_MISS, lock_job_release(client, JOB, &hold));
    server_do(&server, "SET job:a ''");
    MUST_BE(KEYSRT_MISS, lock_job_acquire(client, JOB, &hold));
    server_do(&server, "SET foreign:a somebody PX 5000");
    OK(lock_foreign_exists(client, JOB));
    keysrt_duration left;
    OK(lock_foreign_ttl(client, JOB, &left));
    assert_true(left.ms > 1000 && left.ms <= 5000);
}

static void another_type_under_lock_or_number_changes_nothing(void **state)
{
    (void)state;
    lock_job_hold hold = {0};
    server_do(&server, "RPUSH job:a x");
    MUST_BE(KEYSRT_WRONG_TYPE, lock_job_acquire(client, JOB, &hold));
    MUST_BE(KEYSRT_INVALID, lock_job_renew(client, JOB, &hold));
    MUST_BE(KEYSRT_WRONG_TYPE, lock_job_release(client, JOB, &hold));
    SAYS("1", "LLEN job:a");
    server_do(&server, "DEL job:a");
    server_do(&server, "RPUSH job:a:fence x");
    MUST_BE(KEYSRT_WRONG_TYPE, lock_job_acquire(client, JOB, &hold));
    SAYS("0", "EXISTS job:a");
    server_do(&server, "SET job:a:fence x");
    MUST_BE(KEYSRT_BAD_VALUE, lock_job_acquire(client, JOB, &hold));
    SAYS("0", "EXISTS job:a");
    assert_int_equal(keysrt_hold_remaining(&hold.hold).ms, 0);
}

static void locks_work_in_batches_and_transactions(void **state)
{
    (void)state;
    enum { MANY = 20 };
    keysrt_batch *batch = NULL;
    lock_job_hold holds[MANY] = {{.fence = 0}};
    char names[MANY][8];
    OK(keysrt_batch_open(&batch, client));
    for (int atomic = 0; atomic < 2; atomic++) {
        server_do(&server, "SCRIPT FLUSH");
        if (atomic)
            keysrt_batch_atomic(batch);
        for (int i = 0; i < MANY; i++) {
            snprintf(names[i], sizeof names[i], "n%d", i / 2); /* two ask for each */
            MUST_BE(KEYSRT_QUEUED, lock_job_acquire(keysrt_queue(batch), lock_id_str(names[i]), &holds[i]));
        }
        OK(keysrt_batch_run(batch));
        for (size_t i = 0; i < MANY; i++) {
            assert_int_equal(keysrt_batch_status(batch, i), i % 2 == 0 ? KEYSRT_OK : KEYSRT_MISS);
            assert_true((keysrt_hold_remaining(&holds[i].hold).ms > 0) == (i % 2 == 0));
        }
        for (int i = 0; i < MANY; i++)
            MUST_BE(KEYSRT_QUEUED, lock_job_release(keysrt_queue(batch), lock_id_str(names[i]), &holds[i]));
        OK(keysrt_batch_run(batch));
        for (size_t i = 0; i < MANY; i++)
            assert_int_equal(keysrt_batch_status(batch, i), i % 2 == 0 ? KEYSRT_OK : KEYSRT_MISS);
    }
    MUST_BE(KEYSRT_INVALID, lock_job_acquire_within(keysrt_queue(batch), JOB, keysrt_ms(10), &holds[0]));
    keysrt_batch_close(batch);
}

/* ---- Lost replies --------------------------------------------------------------------------------------------------- */

static void a_lost_reply_of_acquire_and_renew_is_asked_for_again(void **state)
{
    (void)state;
    static const proxy_what losses[] = {PROXY_LOSE_REQUEST, PROXY_LOSE_REPLY, PROXY_HALF_REPLY};
    lock_job_hold hold = {0}, other = {0};
    for (size_t i = 0; i < COUNT(losses); i++) {
        proxy_befall(&proxy, &(proxy_fate){.what = losses[i], .part = SCRIPT});
        proxy_forget(&proxy);
        OK(lock_job_acquire(client, JOB, &hold));
        assert_int_equal(proxy_commands(&proxy, SCRIPT), 2);
        assert_true((uint64_t)server_integer(&server, "GET job:a:fence") == hold.fence); /* one acquisition, one number */
        MUST_BE(KEYSRT_MISS, lock_job_acquire(client, JOB, &other));
        proxy_befall(&proxy, &(proxy_fate){.what = losses[i], .part = SCRIPT});
        OK(lock_job_renew(client, JOB, &hold));
        OK(lock_job_release(client, JOB, &hold));
    }
}

static void an_acquire_of_unknown_outcome_can_be_asked_again_or_released(void **state)
{
    (void)state;
    lock_job_hold hold = {0}, other = {0};
    proxy_befall(&proxy, &(proxy_fate){.what = PROXY_LOSE_REPLY, .part = SCRIPT, .times = 2});
    MUST_BE(KEYSRT_DISCONNECTED, lock_job_acquire(client, JOB, &hold));
    assert_int_equal(keysrt_hold_remaining(&hold.hold).ms, 0);
    SAYS("1", "EXISTS job:a");
    keysrt_token token = hold.hold.token;
    pause_ms(60);
    OK(lock_job_acquire(client, JOB, &hold));
    assert_memory_equal(&token, &hold.hold.token, sizeof token);
    OK(lock_job_release(client, JOB, &hold));
    proxy_befall(&proxy, &(proxy_fate){.what = PROXY_LOSE_REPLY, .part = SCRIPT, .times = 2});
    MUST_BE(KEYSRT_DISCONNECTED, lock_job_acquire(client, JOB, &hold));
    pause_ms(60);
    OK(lock_job_release(client, JOB, &hold));
    OK(lock_job_acquire(client, JOB, &other));
}

/* The server may have granted it, and then another can take the lock when it ends. */
static void a_shorter_lease_of_unknown_outcome_ends_what_was_relied_on_as_well(void **state)
{
    (void)state;
    const lock_id id = LOCK_ID("a");
    for (int renews = 0; renews < 2; renews++) {
        lock_chosen_hold hold = {0}, other = {0};
        OK(lock_chosen_acquire(client, id, keysrt_minutes(1), &hold));
        proxy_befall(&proxy, &(proxy_fate){.what = PROXY_LOSE_REPLY, .part = SCRIPT, .times = PROXY_ALWAYS});
        MUST_BE(KEYSRT_DISCONNECTED, renews ? lock_chosen_renew(client, id, keysrt_ms(200), &hold) : lock_chosen_acquire(client, id, keysrt_ms(200), &hold));
        assert_in_range(keysrt_hold_remaining(&hold.hold).ms, 0, 200);
        assert_in_range(server_integer(&server, "PTTL chosen:a"), 1, 200);
        proxy_befall(&proxy, NULL);
        pause_ms(202);
        OK(lock_chosen_acquire(direct, id, keysrt_minutes(1), &other));
        OK(lock_chosen_release(direct, id, &other));
    }
}

static void a_release_of_unknown_outcome_is_told_and_its_token_never_used_again(void **state)
{
    (void)state;
    lock_job_hold hold = {0};
    OK(lock_job_acquire(client, JOB, &hold));
    keysrt_token token = hold.hold.token;
    proxy_befall(&proxy, &(proxy_fate){.what = PROXY_LOSE_REPLY, .part = SCRIPT});
    MUST_BE(KEYSRT_LOST_REPLY, lock_job_release(client, JOB, &hold));
    assert_int_equal(keysrt_hold_remaining(&hold.hold).ms, 0);
    MUST_BE(KEYSRT_MISS, lock_job_release(client, JOB, &hold));
    OK(lock_job_acquire(client, JOB, &hold));
    assert_memory_not_equal(&token, &hold.hold.token, sizeof token);
}

static void a_reply_that_comes_after_the_lease_gives_no_lock(void **state)
{
    (void)state;
    lock_brief_hold hold = {0};
    proxy_befall(&proxy, &(proxy_fate){.what = PROXY_DELAY, .part = "brief:a", .delay_ms = BRIEF_MS + 50});
    MUST_BE(KEYSRT_MISS, lock_brief_acquire(client, JOB, &hold));
    assert_int_equal(keysrt_hold_remaining(&hold.hold).ms, 0);
    OK(lock_brief_acquire(client, JOB, &hold));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        LIVE_TEST(a_lock_is_held_by_one_until_it_is_released),
        LIVE_TEST(each_acquisition_has_a_token_of_its_own_and_a_higher_number),
        LIVE_TEST(numbers_go_on_above_the_clock_when_the_last_one_was_lost),
        LIVE_TEST(acquiring_what_one_holds_renews_it_and_keeps_the_number),
        LIVE_TEST(a_lease_ends_for_its_holder_before_it_ends_at_the_server),
        LIVE_TEST(waiting_ends_when_the_lock_is_free_or_patience_is_over),
        LIVE_TEST(a_renewal_begins_the_lease_anew_for_its_owner_only),
        LIVE_TEST(what_was_never_acquired_cannot_be_renewed_released_or_kept),
        LIVE_TEST(the_lease_is_what_the_clause_says),
        LIVE_TEST(another_s_lock_is_seen_however_it_is_written),
        LIVE_TEST(another_type_under_lock_or_number_changes_nothing),
        LIVE_TEST(locks_work_in_batches_and_transactions),
        LOSSY_TEST(a_lost_reply_of_acquire_and_renew_is_asked_for_again),
        LOSSY_TEST(an_acquire_of_unknown_outcome_can_be_asked_again_or_released),
        LOSSY_TEST(a_shorter_lease_of_unknown_outcome_ends_what_was_relied_on_as_well),
        LOSSY_TEST(a_release_of_unknown_outcome_is_told_and_its_token_never_used_again),
        LOSSY_TEST(a_reply_that_comes_after_the_lease_gives_no_lock),
    };
    LIVE_MAIN(tests);
}
