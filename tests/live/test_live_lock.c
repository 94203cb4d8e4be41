/* test_live_lock.c: locks: one holder, who knows how long; numbers that rise; lost replies; and what a keeper does for holds. */
#include "lock_keys.h" /* first: its arguments are called as the tests call their variables */

#include "live.h"

#include <pthread.h>

#include "support/memory.h"
#include "support/proxy.h"

#define JOB LOCK_ID("a")
#define BRIEF_MS 600

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

static test_proxy proxy;
static keysrt_client *direct;

static int through_the_proxy(void **state)
{
    live_flush(state);
    proxy_start(&proxy, server.socket);
    direct = client;
    client = open_with(proxy.url, &(keysrt_options){.command_timeout = {1000}});
    lock_job_hold warm = {0};
    OK(lock_job_acquire(client, LOCK_ID("warm"), &warm));
    OK(lock_job_renew(client, LOCK_ID("warm"), &warm));
    OK(lock_job_release(client, LOCK_ID("warm"), &warm));
    return 0;
}

static int back_again(void **state)
{
    (void)state;
    keysrt_close(client);
    client = direct;
    proxy_stop(&proxy);
    return 0;
}

#define SCRIPT "EVAL" /* by its hash; on a new connection with its text, behind which the key is far away */
#define LOSSY_TEST(name) cmocka_unit_test_setup_teardown(name, through_the_proxy, back_again)

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

/* ---- Keeper --------------------------------------------------------------------------------------------------------- */

typedef struct {
    int count;
    keysrt_status why;
    int64_t left; /* of the hold when it was told */
    keysrt_hold *hold;
} warnings;

static pthread_mutex_t warned_mutex = PTHREAD_MUTEX_INITIALIZER;

static void note(keysrt_hold *hold, keysrt_status why, void *context)
{
    warnings *told = context;
    pthread_mutex_lock(&warned_mutex);
    told->count++;
    told->why = why;
    told->left = keysrt_hold_remaining(hold).ms;
    told->hold = hold;
    pthread_mutex_unlock(&warned_mutex);
}

static warnings noted(warnings *told)
{
    pthread_mutex_lock(&warned_mutex);
    warnings copy = *told;
    pthread_mutex_unlock(&warned_mutex);
    return copy;
}

/* Runs the keeper for so long, whenever it wants to be run. */
static void run_for(keysrt_keeper *keeper, int64_t ms)
{
    for (int64_t end = keysrt_hold_clock() + ms; keysrt_hold_clock() < end;) {
        keysrt_duration next = {0};
        (void)!keysrt_keeper_run(keeper, &next);
        int64_t left = end - keysrt_hold_clock();
        left = next.ms < 0 || next.ms > left ? left : next.ms;
        pause_ms(left > 0 ? left : 0);
    }
}

static long scripts_called(void)
{
    redisReply *reply = server_reply(&server, "INFO commandstats");
    const char *at = strstr(reply->str, "cmdstat_evalsha:calls=");
    long calls = at == NULL ? 0 : strtol(at + strlen("cmdstat_evalsha:calls="), NULL, 10);
    freeReplyObject(reply);
    return calls;
}

static void a_keeper_that_is_run_renews_what_it_was_given_until_it_is_released(void **state)
{
    (void)state;
    keysrt_keeper *keeper = NULL;
    warnings told = {0};
    lock_brief_hold hold = {0}, other = {0};
    lock_far_hold far = {0};
    lock_named_hold named = {0};
    keysrt_duration next = {0};
    OK(keysrt_keeper_open(&keeper, client, &(keysrt_keeper_options){.endangered = note, .context = &told}));
    OK(keysrt_keeper_run(keeper, &next));
    assert_int_equal(next.ms, -1);
    OK(lock_brief_acquire(client, JOB, &hold));
    OK(lock_far_acquire(client, JOB, &far));
    OK(lock_named_acquire(client, JOB, &named));
    OK(lock_brief_keep(client, JOB, keeper, &hold));
    OK(lock_far_keep(client, JOB, keeper, &far));
    OK(lock_named_keep(client, JOB, keeper, &named));
    OK(keysrt_keeper_run(keeper, &next));
    assert_true(next.ms > BRIEF_MS / 12 && next.ms <= BRIEF_MS / 3); /* a third of the lease */
    long before = scripts_called();
    run_for(keeper, 4 * BRIEF_MS);
    assert_true(scripts_called() - before >= 3 * 8 && scripts_called() - before <= 3 * 17);
    assert_true(keysrt_hold_remaining(&hold.hold).ms > 0 && keysrt_hold_remaining(&far.hold).ms > 0 && keysrt_hold_remaining(&named.hold).ms > 0);
    MUST_BE(KEYSRT_MISS, lock_brief_acquire(client, JOB, &other));
    OK(lock_brief_release(client, JOB, &hold));
    OK(lock_far_release(client, JOB, &far));
    OK(lock_named_release(client, JOB, &named));
    OK(keysrt_keeper_run(keeper, &next));
    assert_int_equal(next.ms, -1);
    assert_int_equal(told.count, 0);
    OK(lock_brief_acquire(client, JOB, &other));
    run_for(keeper, BRIEF_MS + 50);
    assert_int_equal(keysrt_hold_remaining(&other.hold).ms, 0); /* nobody keeps this one */
    keysrt_keeper_stop(keeper);
}

static void holds_of_one_database_are_renewed_in_one_round_trip(void **state)
{
    (void)state;
    enum { MANY = 50 };
    keysrt_keeper *keeper = NULL;
    lock_brief_hold holds[MANY] = {{.fence = 0}};
    char names[MANY][8];
    keysrt_duration next;
    OK(keysrt_keeper_open(&keeper, client, NULL));
    for (int i = 0; i < MANY; i++) {
        snprintf(names[i], sizeof names[i], "m%d", i);
        OK(lock_brief_acquire(client, lock_id_str(names[i]), &holds[i]));
        OK(lock_brief_keep(client, lock_id_str(names[i]), keeper, &holds[i]));
    }
    pause_ms(BRIEF_MS / 3);
    long long reads = server_integer(&server, "EVAL %s 0", "return tonumber(string.match(redis.call('INFO', 'stats'), 'total_reads_processed:(%d+)'))");
    OK(keysrt_keeper_run(keeper, &next));
    reads = server_integer(&server, "EVAL %s 0", "return tonumber(string.match(redis.call('INFO', 'stats'), 'total_reads_processed:(%d+)'))") - reads;
    assert_true(reads >= 2 && reads <= 4); /* the question itself is one */
    for (int i = 0; i < MANY; i++)
        assert_true(keysrt_hold_remaining(&holds[i].hold).ms > BRIEF_MS / 2);
    keysrt_keeper_stop(keeper);
    OK(lock_brief_release(client, lock_id_str(names[0]), &holds[0])); /* the keeper is gone: nothing of it is touched */
}

static void a_hold_that_is_lost_is_told_of_at_the_next_renewal(void **state)
{
    (void)state;
    keysrt_keeper *keeper = NULL;
    warnings told = {0};
    lock_brief_hold hold = {0};
    keysrt_duration next;
    OK(keysrt_keeper_open(&keeper, client, &(keysrt_keeper_options){.endangered = note, .context = &told}));
    OK(lock_brief_acquire(client, JOB, &hold));
    OK(lock_brief_keep(client, JOB, keeper, &hold));
    server_do(&server, "SET brief:a another PX 10000");
    pause_ms(BRIEF_MS / 3);
    MUST_BE(KEYSRT_MISS, keysrt_keeper_run(keeper, &next));
    assert_int_equal(told.count, 1);
    assert_int_equal(told.why, KEYSRT_MISS);
    assert_true(told.hold == &hold.hold);
    assert_true(keysrt_hold_is_endangered(&hold.hold));
    assert_int_equal(keysrt_hold_remaining(&hold.hold).ms, 0);
    assert_int_equal(next.ms, -1);
    MUST_BE(KEYSRT_MISS, lock_brief_release(client, JOB, &hold));
    SAYS("another", "GET brief:a");
    server_do(&server, "DEL brief:a");
    OK(lock_brief_acquire(client, JOB, &hold));
    assert_false(keysrt_hold_is_endangered(&hold.hold));
    OK(lock_brief_keep(client, JOB, keeper, &hold));
    run_for(keeper, BRIEF_MS + 100);
    assert_true(keysrt_hold_remaining(&hold.hold).ms > 0);
    keysrt_keeper_stop(keeper);
}

static void without_a_server_the_warning_comes_before_the_end_and_renewing_goes_on(void **state)
{
    (void)state;
    keysrt_keeper *keeper = NULL;
    warnings told = {0};
    lock_brief_hold hold = {0};
    OK(keysrt_keeper_open(&keeper, client, &(keysrt_keeper_options){.endangered = note, .context = &told, .warn_before = {240}}));
    OK(lock_brief_acquire(client, JOB, &hold));
    OK(lock_brief_keep(client, JOB, keeper, &hold));
    proxy_stand_still(&proxy, true);
    run_for(keeper, 400);
    assert_int_equal(told.count, 1);
    assert_true(told.left > 100 && told.left <= 240);
    assert_int_not_equal(told.why, KEYSRT_MISS);
    assert_true(keysrt_hold_is_endangered(&hold.hold) && keysrt_hold_remaining(&hold.hold).ms > 0);
    proxy_stand_still(&proxy, false);
    run_for(keeper, BRIEF_MS);
    assert_true(keysrt_hold_remaining(&hold.hold).ms > 0); /* saved in time */
    assert_false(keysrt_hold_is_endangered(&hold.hold));
    assert_int_equal(told.count, 1);
    proxy_stand_still(&proxy, true);
    run_for(keeper, BRIEF_MS + 100);
    proxy_stand_still(&proxy, false);
    assert_int_equal(told.count, 2); /* a new danger is told anew */
    assert_true(told.left > 0);
    assert_int_equal(keysrt_hold_remaining(&hold.hold).ms, 0);
    keysrt_keeper_stop(keeper);
}

static void a_kept_hold_is_renewed_by_its_keeper_alone(void **state)
{
    (void)state;
    keysrt_keeper *keeper = NULL;
    lock_brief_hold hold = {0};
    OK(keysrt_keeper_open(&keeper, client, NULL));
    OK(lock_brief_acquire(client, JOB, &hold));
    OK(lock_brief_keep(client, JOB, keeper, &hold));
    MUST_BE(KEYSRT_INVALID, lock_brief_keep(client, JOB, keeper, &hold));
    MUST_BE(KEYSRT_INVALID, lock_brief_renew(client, JOB, &hold));
    MUST_BE(KEYSRT_INVALID, lock_brief_acquire(client, JOB, &hold));
    MESSAGE_HAS("keeper");
    assert_true(keysrt_hold_remaining(&hold.hold).ms > 0);
    keysrt_keeper_forget(&hold.hold);
    keysrt_keeper_forget(&hold.hold);
    OK(lock_brief_renew(client, JOB, &hold));
    OK(lock_brief_keep(client, JOB, keeper, &hold));
    pause_ms(BRIEF_MS + 20); /* nobody ran it */
    OK(lock_brief_acquire(client, JOB, &hold)); /* as a new holder */
    keysrt_duration next;
    OK(keysrt_keeper_run(keeper, &next));
    assert_int_equal(next.ms, -1);
    keysrt_keeper_stop(keeper);
}

static void a_thread_keeps_holds_without_being_asked(void **state)
{
    (void)state;
    keysrt_keeper *keeper = NULL;
    warnings told = {0};
    lock_brief_hold hold = {0}, other = {0};
    lock_far_hold far = {0};
    keysrt_duration next;
    OK(keysrt_keeper_start(&keeper, server.url, NULL, &(keysrt_keeper_options){.endangered = note, .context = &told}));
    assert_int_equal(keysrt_keeper_run(keeper, &next), KEYSRT_INVALID);
    OK(lock_brief_acquire(client, JOB, &hold));
    OK(lock_brief_keep(client, JOB, keeper, &hold));
    OK(lock_far_acquire(client, JOB, &far));
    OK(lock_far_keep(client, JOB, keeper, &far));
    for (int i = 0; i < 150; i++) {
        pause_ms(10);
        assert_true(keysrt_hold_remaining(&hold.hold).ms > 0 && keysrt_hold_remaining(&far.hold).ms > 0);
    }
    server_do(&server, "SCRIPT FLUSH");
    pause_ms(BRIEF_MS);
    OK(lock_brief_release(client, JOB, &hold));
    OK(lock_brief_acquire(client, JOB, &other));
    pause_ms(BRIEF_MS + 50);
    SAYS("0", "EXISTS brief:a"); /* no renewal outlives a release */
    OK(lock_brief_acquire(client, JOB, &other));
    OK(lock_brief_keep(client, JOB, keeper, &other));
    assert_int_equal(noted(&told).count, 0);
    keysrt_keeper_stop(keeper); /* with holds in hand */
    pause_ms(BRIEF_MS + 50);
    SAYS("0", "EXISTS brief:a");
    MUST_BE(KEYSRT_MISS, lock_brief_release(client, JOB, &other));
}

static void a_thread_warns_in_time_when_the_server_is_silent_and_goes_on_when_it_is_back(void **state)
{
    (void)state;
    keysrt_keeper *keeper = NULL;
    warnings told = {0};
    lock_brief_hold hold = {0};
    OK(keysrt_keeper_start(&keeper, proxy.url, NULL, &(keysrt_keeper_options){.endangered = note, .context = &told, .warn_before = {300}}));
    OK(lock_brief_acquire(direct, JOB, &hold));
    OK(lock_brief_keep(direct, JOB, keeper, &hold));
    pause_ms(BRIEF_MS / 2);
    proxy_befall(&proxy, &(proxy_fate){.what = PROXY_LOSE_REPLY, .part = "brief:a", .times = 1}); /* a single loss goes unnoticed */
    pause_ms(BRIEF_MS / 2);
    assert_int_equal(noted(&told).count, 0);
    proxy_stand_still(&proxy, true);
    for (int i = 0; i < 2 * BRIEF_MS && noted(&told).count == 0; i++)
        pause_ms(1);
    assert_int_equal(noted(&told).count, 1);
    assert_true(noted(&told).left > 0 && noted(&told).left <= 300);
    proxy_stand_still(&proxy, false);
    pause_ms(280);
    assert_true(keysrt_hold_remaining(&hold.hold).ms > 0);
    proxy_stand_still(&proxy, true);
    pause_ms(BRIEF_MS + 50);
    proxy_stand_still(&proxy, false);
    assert_int_equal(noted(&told).count, 2);
    assert_true(noted(&told).left > 0);
    keysrt_keeper_stop(keeper);
}

/* Releases the hold while it is told of: that is what an application does. */
typedef struct {
    keysrt_client *client;
    lock_brief_hold *hold;
    int count;
    keysrt_status released;
} letting_go;

static void let_go(keysrt_hold *hold, keysrt_status why, void *context)
{
    letting_go *it = context;
    (void)hold, (void)why;
    it->count++;
    it->released = lock_brief_release(it->client, JOB, it->hold);
}

static void a_hold_may_be_released_when_it_is_told_of(void **state)
{
    (void)state;
    keysrt_client *other = open_with(server.url, NULL);
    lock_brief_hold hold = {0};
    letting_go it = {.client = client, .hold = &hold};
    keysrt_keeper *keeper = NULL;
    keysrt_duration next;
    OK(keysrt_keeper_open(&keeper, client, &(keysrt_keeper_options){.endangered = let_go, .context = &it, .warn_before = {280}}));
    OK(lock_brief_acquire(client, JOB, &hold));
    OK(lock_brief_keep(client, JOB, keeper, &hold));
    pause_ms(400); /* nobody ran it in time */
    OK(keysrt_keeper_run(keeper, &next));
    assert_int_equal(it.count, 1);
    OK(it.released);
    assert_int_equal(next.ms, -1);
    keysrt_keeper_stop(keeper);

    it.client = other; /* for the thread alone */
    OK(keysrt_keeper_start(&keeper, server.url, NULL, &(keysrt_keeper_options){.endangered = let_go, .context = &it}));
    OK(lock_brief_acquire(client, JOB, &hold));
    server_do(&server, "DEL brief:a");
    OK(lock_brief_keep(client, JOB, keeper, &hold));
    pause_ms(400);
    keysrt_keeper_stop(keeper);
    assert_int_equal(it.count, 2);
    assert_int_equal(it.released, KEYSRT_MISS);
    keysrt_close(other);
}

static void a_keeper_that_cannot_be_made_says_why(void **state)
{
    (void)state;
    keysrt_keeper *keeper = NULL;
    keysrt_batch *batch = NULL;
    assert_int_equal(keysrt_keeper_start(&keeper, "nonsense://", NULL, NULL), KEYSRT_INVALID);
    assert_null(keeper);
    assert_int_equal(keysrt_keeper_open(&keeper, NULL, NULL), KEYSRT_NO_MEMORY);
    OK(keysrt_batch_open(&batch, client));
    assert_int_equal(keysrt_keeper_open(&keeper, keysrt_queue(batch), NULL), KEYSRT_INVALID);
    keysrt_batch_close(batch);
    keysrt_keeper_stop(NULL);
}

/* ---- Memory --------------------------------------------------------------------------------------------------------- */

static keysrt_status whole_life(void)
{
    keysrt_client *opened = NULL;
    keysrt_keeper *keeper = NULL;
    keysrt_duration next;
    lock_job_hold hold = {0};
    keysrt_status status = keysrt_open(&opened, server.url, NULL);
    if (status == KEYSRT_OK)
        status = keysrt_keeper_open(&keeper, opened, NULL);
    if (status == KEYSRT_OK)
        status = lock_job_acquire(opened, JOB, &hold);
    if (status == KEYSRT_OK)
        status = lock_job_keep(opened, JOB, keeper, &hold);
    if (status == KEYSRT_OK)
        status = keysrt_keeper_run(keeper, &next);
    keysrt_status released = keeper == NULL || hold.fence == 0 ? KEYSRT_OK : lock_job_release(opened, JOB, &hold);
    keysrt_keeper_stop(keeper);
    keysrt_close(opened);
    return status == KEYSRT_OK ? released : status;
}

static void every_allocation_may_fail_once(void **state)
{
    (void)state;
    keysrt_client *before = client;
    keysrt_status status = KEYSRT_NO_MEMORY;
    memory_watch();
    for (long i = 0; i < 200 && status != KEYSRT_OK; i++) {
        memory_fail_from(i);
        status = whole_life();
        memory_fail_never();
        server_do(&server, "DEL job:a");
        assert_true(status == KEYSRT_OK || status == KEYSRT_NO_MEMORY || status == KEYSRT_DISCONNECTED);
    }
    assert_int_equal(status, KEYSRT_OK);
    memory_unwatch();
    client = before;
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
        LIVE_TEST(a_keeper_that_is_run_renews_what_it_was_given_until_it_is_released),
        LIVE_TEST(holds_of_one_database_are_renewed_in_one_round_trip),
        LIVE_TEST(a_hold_that_is_lost_is_told_of_at_the_next_renewal),
        LOSSY_TEST(without_a_server_the_warning_comes_before_the_end_and_renewing_goes_on),
        LIVE_TEST(a_kept_hold_is_renewed_by_its_keeper_alone),
        LIVE_TEST(a_thread_keeps_holds_without_being_asked),
        LOSSY_TEST(a_thread_warns_in_time_when_the_server_is_silent_and_goes_on_when_it_is_back),
        LIVE_TEST(a_hold_may_be_released_when_it_is_told_of),
        LIVE_TEST(a_keeper_that_cannot_be_made_says_why),
        LIVE_TEST(every_allocation_may_fail_once),
    };
    LIVE_MAIN(tests);
}
