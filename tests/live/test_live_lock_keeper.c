/* test_live_lock_keeper.c: what a keeper does for holds, with a thread or without; failing allocations. */
#include "lock.h"

#include <pthread.h>

#include "support/memory.h"

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
