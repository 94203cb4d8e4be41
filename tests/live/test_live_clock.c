/* test_live_clock.c: what each recipe still holds when the server's wall clock is set an hour back or forward while it is used. The clock of
 * the test goes on: it is the true one. Random steps: the model tests. */
#include "caches_keys.h" /* before live.h: their arguments are called as the tests call their variables */
#include "limits_keys.h"
#include "lock_keys.h"
#include "queues_keys.h"
#include "tags_keys.h"

#include "live.h"

#define ME LIMITS_ID("me")
#define HOUR_MS 3600000

enum { LIMIT = 5, WINDOW_MS = 600 }; /* f:fixed, s:sliding, b:bucket */

static void step(int64_t ms)
{
    server_step_clock(&server, ms);
}

static int64_t now_ms(void)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

static long long server_s(void)
{
    redisReply *reply = server_reply(&server, "TIME");
    long long seconds = strtoll(reply->element[0]->str, NULL, 10);
    freeReplyObject(reply);
    return seconds;
}

static void the_servers_clock_goes_as_it_is_set_and_ours_does_not(void **state)
{
    (void)state;
    assert_in_range(server_s() - (long long)time(NULL), 0, 2);
    step(HOUR_MS);
    assert_in_range(server_s() - (long long)time(NULL), 3600, 3602);
    server_do(&server, "SET k v PX 60000");
    step(-2 * HOUR_MS - 300);
    assert_in_range((long long)time(NULL) - server_s(), 3599, 3602);
    assert_in_range(server_integer(&server, "PTTL k"), 2 * HOUR_MS, 2 * HOUR_MS + 60300);
    server_kill(&server);
    server_revive(&server);
    assert_in_range((long long)time(NULL) - server_s(), 3599, 3602);
}

/* ---- Limiters ------------------------------------------------------------------------------------------------------- */

typedef keysrt_status limiter_call(keysrt_client *client, limits_id id, keysrt_limit *out);
static const struct {
    const char *name;
    limiter_call *allow, *peek;
} limiters[] = {{"fixed", limits_fixed_allow, limits_fixed_peek},
                {"sliding", limits_sliding_allow, limits_sliding_peek},
                {"bucket", limits_bucket_allow, limits_bucket_peek}};

/* How many pass until one is denied. */
static unsigned exhaust(limiter_call *allow, keysrt_limit *said)
{
    for (unsigned passed = 0;; passed++) {
        OK(allow(client, ME, said));
        if (!said->allowed)
            return passed;
        assert_in_range(passed, 0, 10000);
    }
}

static void a_step_back_frees_nothing_and_holds_up_no_longer_than_a_window(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT(limiters); i++) {
        keysrt_limit said;
        int64_t began = now_ms();
        unsigned granted = exhaust(limiters[i].allow, &said);
        step(-HOUR_MS);
        OK(limiters[i].peek(client, ME, &said));
        assert_in_range(said.retry_after.ms, said.allowed ? 0 : 1, WINDOW_MS);
        assert_in_range(said.reset_after.ms, 0, WINDOW_MS);
        granted += exhaust(limiters[i].allow, &said);
        int64_t took = now_ms() - began;
        if (took < WINDOW_MS) /* a bucket fills meanwhile: one each 120 ms */
            assert_in_range(granted, LIMIT, LIMIT + (i == 2 ? took / (WINDOW_MS / LIMIT) + 1 : 0));
        assert_in_range(said.retry_after.ms, 1, WINDOW_MS);
        pause_ms((long)said.retry_after.ms + 1); /* what a denial says is true: nobody else asks */
        OK(limiters[i].allow(client, ME, &said));
        if (!said.allowed)
            fail_msg("%s: denied again, for %lld ms", limiters[i].name, (long long)said.retry_after.ms);
        pause_ms(WINDOW_MS + 10);
        granted = exhaust(limiters[i].allow, &said);
        assert_in_range(granted, LIMIT, 2 * LIMIT);
    }
}

static void many_steps_back_never_grant_more_than_the_limit_in_a_window(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT(limiters); i++) {
        keysrt_limit said;
        unsigned granted = 0;
        server_do(&server, "FLUSHALL");
        int64_t began = now_ms(), took = 0;
        for (int k = 0; k < 40 && took < WINDOW_MS / 2; k++) {
            OK(limiters[i].allow(client, ME, &said));
            granted += said.allowed;
            step(k % 3 == 0 ? -1 : k % 3 == 1 ? -WINDOW_MS / 2 : -HOUR_MS);
            took = now_ms() - began;
        }
        /* Each step may hold a bucket up again by what had come in. */
        if (took < WINDOW_MS)
            assert_in_range(granted, 1, LIMIT + (i == 2 ? took / (WINDOW_MS / LIMIT) + 1 : 0));
        redisReply *keys = server_reply(&server, "KEYS *:me");
        for (size_t k = 0; k < keys->elements; k++)
            assert_in_range(server_integer(&server, "PTTL %s", keys->element[k]->str), 0, HOUR_MS + WINDOW_MS + 1); /* none without its end */
        freeReplyObject(keys);
    }
}

static void a_step_forward_frees_one_burst_and_no_more(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT(limiters); i++) {
        keysrt_limit said;
        int64_t began = now_ms();
        unsigned before = exhaust(limiters[i].allow, &said);
        step(HOUR_MS);
        unsigned after = exhaust(limiters[i].allow, &said);
        int64_t took = now_ms() - began;
        assert_in_range(before, LIMIT, LIMIT + (took > WINDOW_MS / LIMIT / 2 ? LIMIT : 0));
        assert_in_range(after, LIMIT, LIMIT + (took > WINDOW_MS / LIMIT / 2 ? LIMIT : 0));
    }
}

static void an_aligned_window_is_the_servers_and_a_step_opens_another(void **state)
{
    (void)state;
    static const int64_t steps[] = {0, -HOUR_MS, 2 * HOUR_MS, 24 * (int64_t)HOUR_MS};
    keysrt_limit said;
    for (size_t i = 0; i < COUNT(steps); i++) {
        step(steps[i]);
        unsigned granted = exhaust(limits_narrow_allow, &said); /* asks again by itself: nothing is refused */
        if (said.reset_after.ms < HOUR_MS - 5000)
            assert_int_equal(granted, LIMIT);
        else /* the hour ended in between */
            assert_in_range(granted, LIMIT, 2 * LIMIT);
        assert_in_range(said.reset_after.ms, 1, HOUR_MS);
    }
    step(-24 * (int64_t)HOUR_MS); /* back where it was counted, and that has expired */
    assert_in_range(exhaust(limits_narrow_allow, &said), LIMIT, 2 * LIMIT);
}

/* ---- Leases --------------------------------------------------------------------------------------------------------- */

static void a_lock_outlives_a_step_back_and_its_numbers_rise(void **state)
{
    (void)state;
    lock_job_hold mine = {0}, other = {0};
    OK(lock_job_acquire(client, LOCK_ID("a"), &mine));
    step(-HOUR_MS);
    assert_in_range(keysrt_hold_remaining(&mine.hold).ms, 1, 60000);
    MUST_BE(KEYSRT_MISS, lock_job_acquire(client, LOCK_ID("a"), &other));
    assert_in_range(other.hold.retry_after.ms, HOUR_MS, HOUR_MS + 60000); /* as documented: a dead holder's lease is longer by the step */
    OK(lock_job_renew(client, LOCK_ID("a"), &mine));
    assert_true(server_ttl_is(&server, "job:a", 60000)); /* a living one's is not */
    OK(lock_job_release(client, LOCK_ID("a"), &mine));
    uint64_t last = mine.fence;
    for (int i = 0; i < 20; i++) {
        step(i % 2 == 0 ? -HOUR_MS : 1);
        OK(lock_job_acquire(client, LOCK_ID("a"), &other));
        assert_true(other.fence > last);
        last = other.fence;
        OK(lock_job_release(client, LOCK_ID("a"), &other));
    }
}

static void a_step_forward_ends_a_lock_and_the_fence_tells(void **state)
{
    (void)state;
    lock_job_hold mine = {0}, other = {0};
    OK(lock_job_acquire(client, LOCK_ID("a"), &mine));
    step(HOUR_MS);
    assert_in_range(keysrt_hold_remaining(&mine.hold).ms, 1, 60000); /* it cannot know */
    OK(lock_job_acquire(client, LOCK_ID("a"), &other));
    assert_true(other.fence > mine.fence); /* what is protected can */
    MUST_BE(KEYSRT_MISS, lock_job_renew(client, LOCK_ID("a"), &mine));
    assert_int_equal(keysrt_hold_remaining(&mine.hold).ms, 0);
    MUST_BE(KEYSRT_MISS, lock_job_release(client, LOCK_ID("a"), &mine));
    OK(lock_job_renew(client, LOCK_ID("a"), &other));
    step(-HOUR_MS);
    OK(lock_job_release(client, LOCK_ID("a"), &other));
    OK(lock_job_acquire(client, LOCK_ID("a"), &mine));
    assert_true(mine.fence > other.fence);
}

static void a_semaphore_holds_its_limit_over_a_step_back(void **state)
{
    (void)state;
    limits_minutes_hold holds[4];
    uint64_t count = 0;
    memset(holds, 0, sizeof holds);
    for (int i = 0; i < 2; i++)
        OK(limits_minutes_acquire(client, ME, &holds[i]));
    step(-HOUR_MS);
    OK(limits_minutes_acquire(client, ME, &holds[2]));
    MUST_BE(KEYSRT_MISS, limits_minutes_acquire(client, ME, &holds[3]));
    OK(limits_minutes_holders(client, ME, &count));
    assert_int_equal(count, 3);
    for (int i = 0; i < 3; i++)
        OK(limits_minutes_renew(client, ME, &holds[i]));
    assert_true(server_ttl_is(&server, "p:minutes:me", 60000)); /* nobody's end lies in the old time any more */
    OK(limits_minutes_release(client, ME, &holds[0]));
    OK(limits_minutes_acquire(client, ME, &holds[3]));
}

static void a_step_forward_ends_places_and_their_holders_are_told(void **state)
{
    (void)state;
    limits_minutes_hold before = {0}, after = {0};
    uint64_t count = 9;
    OK(limits_minutes_acquire(client, ME, &before));
    step(HOUR_MS);
    OK(limits_minutes_holders(client, ME, &count));
    assert_int_equal(count, 0);
    OK(limits_minutes_acquire(client, ME, &after));
    MUST_BE(KEYSRT_MISS, limits_minutes_renew(client, ME, &before));
    assert_int_equal(keysrt_hold_remaining(&before.hold).ms, 0);
    MUST_BE(KEYSRT_MISS, limits_minutes_release(client, ME, &before));
    OK(limits_minutes_release(client, ME, &after));
}

/* ---- Queues --------------------------------------------------------------------------------------------------------- */

#define NAME QUEUES_TASK("a")

static void a_step_back_gives_no_job_to_two_and_loses_none(void **state)
{
    (void)state;
    queues_work_job mine = {0}, other = {0};
    OK(queues_work_push(client, NAME, QUEUES_TASK("one")));
    OK(queues_work_push_later(client, NAME, QUEUES_TASK("two"), keysrt_seconds(20)));
    OK(queues_work_reserve(client, NAME, &mine));
    step(-HOUR_MS);
    MUST_BE(KEYSRT_MISS, queues_work_reserve(client, NAME, &other)); /* one is held; two is due an hour later, as documented */
    OK(queues_work_heartbeat(client, NAME, &mine));
    assert_in_range(server_integer(&server, "ZSCORE q:work:a:active one") - server_s() * 1000, 50000, 61001);
    OK(queues_work_requeue(client, NAME, QUEUES_TASK("two"))); /* who cannot wait */
    OK(queues_work_reserve(client, NAME, &other));
    IS(other.id, "two");
    OK(queues_work_acknowledge(client, NAME, &mine));
    OK(queues_work_acknowledge(client, NAME, &other));
    SAYS("0", "HLEN q:work:a:attempts");
    SAYS("2", "ZCARD q:work:a:completed");
    queues_work_job_clear(&mine);
    queues_work_job_clear(&other);
}

static void a_job_that_a_step_forward_gave_to_another_is_refused_to_the_first(void **state)
{
    (void)state;
    queues_work_job mine = {0}, other = {0};
    OK(queues_work_push(client, NAME, QUEUES_TASK("one")));
    OK(queues_work_push_later(client, NAME, QUEUES_TASK("two"), keysrt_ms(HOUR_MS / 2)));
    OK(queues_work_reserve(client, NAME, &mine));
    step(HOUR_MS);
    OK(queues_work_reserve(client, NAME, &other));
    IS(other.id, "one");
    assert_int_equal(other.lease.attempt, 2);
    assert_true(other.lease.reservation > mine.lease.reservation);
    MUST_BE(KEYSRT_MISS, queues_work_heartbeat(client, NAME, &mine));
    MUST_BE(KEYSRT_MISS, queues_work_acknowledge(client, NAME, &mine));
    OK(queues_work_acknowledge(client, NAME, &other));
    OK(queues_work_reserve(client, NAME, &other));
    IS(other.id, "two"); /* which is due */
    OK(queues_work_acknowledge(client, NAME, &other));
    queues_work_job_clear(&mine);
    queues_work_job_clear(&other);
}

static void reservations_of_a_job_rise_over_steps_back(void **state)
{
    (void)state;
    queues_work_job mine = {0}, other = {0};
    uint64_t last = 0;
    bool gave_up = true;
    OK(queues_work_push(client, NAME, QUEUES_TASK("one")));
    for (int i = 0; i < 3; i++) {
        OK(queues_work_reserve(client, NAME, &mine));
        assert_true(mine.lease.reservation > last);
        last = mine.lease.reservation;
        step(-HOUR_MS);
        OK(queues_work_fail(client, NAME, &mine, KEYSRT_STR("so"), keysrt_ms(0), &gave_up));
        assert_int_equal(gave_up, i == 2);
    }
    OK(queues_work_requeue(client, NAME, QUEUES_TASK("one")));
    OK(queues_work_reserve(client, NAME, &other));
    assert_true(other.lease.reservation > last);
    MUST_BE(KEYSRT_MISS, queues_work_acknowledge(client, NAME, &mine));
    OK(queues_work_acknowledge(client, NAME, &other));
    server_do(&server, "DEL q:work:a:completed"); /* so that the id is new */
    step(-HOUR_MS);
    OK(queues_work_push(client, NAME, QUEUES_TASK("one")));
    OK(queues_work_reserve(client, NAME, &mine));
    assert_true(mine.lease.reservation != other.lease.reservation);
    MUST_BE(KEYSRT_MISS, queues_work_acknowledge(client, NAME, &other)); /* the one of before */
    OK(queues_work_acknowledge(client, NAME, &mine));
    queues_work_job_clear(&mine);
    queues_work_job_clear(&other);
}

/* ---- Caches and tags ------------------------------------------------------------------------------------------------- */

#define PAGE CACHES_ID("a")

static keysrt_status load_new(void *context, const caches_stale_params *params, keysrt_loading *loading)
{
    (void)params;
    ++*(int *)context;
    return caches_stale_loaded(loading, KEYSRT_STR("new"), keysrt_seconds(60));
}

static void a_value_does_not_stay_young_when_the_clock_goes_back(void **state)
{
    (void)state;
    keysrt_text text = {0};
    int loads = 0;
    OK(caches_stale_put(client, PAGE, KEYSRT_STR("old"), keysrt_seconds(60)));
    OK(caches_stale_get(client, PAGE, &text));
    step(-HOUR_MS);
    MUST_BE(KEYSRT_MISS, caches_stale_get(client, PAGE, &text)); /* nobody knows how old it is */
    OK(caches_stale_get_stale(client, PAGE, &text));
    IS(text.value, "old");
    OK(caches_stale_get_or_compute(client, PAGE, load_new, &loads, &text)); /* the old one may be the answer; it is computed anew */
    OK(caches_stale_get_or_compute(client, PAGE, load_new, &loads, &text));
    IS(text.value, "new");
    assert_int_equal(loads, 1);
    step(-100); /* clocks of servers that take over from each other differ a little */
    OK(caches_stale_get(client, PAGE, &text));
    keysrt_text_clear(&text);
}

static void a_step_forward_ages_values_at_once(void **state)
{
    (void)state;
    keysrt_text text = {0};
    OK(caches_stale_put(client, PAGE, KEYSRT_STR("old"), keysrt_seconds(60)));
    step(HOUR_MS / 2);
    MUST_BE(KEYSRT_MISS, caches_stale_get(client, PAGE, &text));
    OK(caches_stale_get_stale(client, PAGE, &text)); /* for an hour after its time */
    step(HOUR_MS);
    MUST_BE(KEYSRT_MISS, caches_stale_get_stale(client, PAGE, &text));
    keysrt_text_clear(&text);
}

static void a_version_never_comes_back_lower(void **state)
{
    (void)state;
    static const int64_t steps[] = {0, -HOUR_MS, HOUR_MS / 2, -2 * HOUR_MS, 1, -1, HOUR_MS / 4};
    uint64_t last = 0, version = 0;
    keysrt_text text = {0};
    for (size_t i = 0; i < COUNT(steps); i++) {
        OK(caches_model_versioned_put(client, PAGE, KEYSRT_STR("v")));
        OK(caches_model_versioned_get_stale(client, PAGE, &text));
        step(steps[i]);
        OK(caches_model_version_invalidate(client, PAGE));
        MUST_BE(KEYSRT_MISS, caches_model_versioned_get_stale(client, PAGE, &text)); /* stored before */
        OK(caches_model_version_version(client, PAGE, &version));
        assert_true(version > last);
        last = version;
    }
    OK(caches_model_versioned_put(client, PAGE, KEYSRT_STR("v")));
    server_do(&server, "DEL mversion:a"); /* evicted */
    step(-HOUR_MS);
    OK(caches_model_version_invalidate(client, PAGE));
    OK(caches_model_version_version(client, PAGE, &version));
    assert_true(version != last);
    MUST_BE(KEYSRT_MISS, caches_model_versioned_get_stale(client, PAGE, &text));
    keysrt_text_clear(&text);
}

static void tags_that_are_sets_reach_their_keys_over_steps_back(void **state)
{
    (void)state;
    uint64_t deleted = 0;
    OK(tags_body_set(client, TAGS_ID("a"), TAGS_LANG_EN, KEYSRT_STR("x")));
    step(-HOUR_MS);
    OK(tags_body_set(client, TAGS_ID("a"), TAGS_LANG_DE, KEYSRT_STR("y")));
    assert_true(server_integer(&server, "PTTL tag:page:a") >= server_integer(&server, "PTTL body:a:de"));
    OK(tags_page_tag_invalidate(client, TAGS_ID("a"), &deleted));
    assert_int_equal(deleted, 2);
    SAYS("0", "EXISTS body:a:en body:a:de");
}

/* ---- Running ---------------------------------------------------------------------------------------------------------- */

static int start(void **state)
{
    (void)state;
    server_start_with_clock(&server, NULL);
    return 0;
}

static int begin(void **state)
{
    (void)state;
    step(-*server.clock);
    server_do(&server, "FLUSHALL");
    client = open_with(server.url, NULL);
    return 0;
}

static int end(void **state)
{
    (void)state;
    keysrt_close(client);
    client = NULL;
    return 0;
}

#define CLOCK_TEST(name) cmocka_unit_test_setup_teardown(name, begin, end)

int main(void)
{
    const struct CMUnitTest tests[] = {
        CLOCK_TEST(the_servers_clock_goes_as_it_is_set_and_ours_does_not),
        CLOCK_TEST(a_step_back_frees_nothing_and_holds_up_no_longer_than_a_window),
        CLOCK_TEST(many_steps_back_never_grant_more_than_the_limit_in_a_window),
        CLOCK_TEST(a_step_forward_frees_one_burst_and_no_more),
        CLOCK_TEST(an_aligned_window_is_the_servers_and_a_step_opens_another),
        CLOCK_TEST(a_lock_outlives_a_step_back_and_its_numbers_rise),
        CLOCK_TEST(a_step_forward_ends_a_lock_and_the_fence_tells),
        CLOCK_TEST(a_semaphore_holds_its_limit_over_a_step_back),
        CLOCK_TEST(a_step_forward_ends_places_and_their_holders_are_told),
        CLOCK_TEST(a_step_back_gives_no_job_to_two_and_loses_none),
        CLOCK_TEST(a_job_that_a_step_forward_gave_to_another_is_refused_to_the_first),
        CLOCK_TEST(reservations_of_a_job_rise_over_steps_back),
        CLOCK_TEST(a_value_does_not_stay_young_when_the_clock_goes_back),
        CLOCK_TEST(a_step_forward_ages_values_at_once),
        CLOCK_TEST(a_version_never_comes_back_lower),
        CLOCK_TEST(tags_that_are_sets_reach_their_keys_over_steps_back),
    };
    return cmocka_run_group_tests(tests, start, live_stop);
}
