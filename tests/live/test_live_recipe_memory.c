/* test_live_recipe_memory.c: every allocation fails once, in calls of limiters, locks, semaphores, keepers, queues, bitmaps, hyperloglogs, geo
 * indexes and in the text of metrics: always a status, no output touched, no hold that claims to be held, nothing leaked, and the client works
 * afterwards. A started keeper is not among them: memory is watched for one thread. */
#include "collections_keys.h" /* before live.h: their arguments are called as the tests call their variables */
#include "limits_keys.h"
#include "lock_keys.h"
#include "queues_keys.h"

#include "keysrt_metrics.h"
#include "live.h"
#include "support/memory.h"

#define ME LIMITS_ID("me")
#define LOCK LOCK_ID("a")
#define ONE COLLECTIONS_ID("a")
#define NAME QUEUES_TASK("a")

enum { SOME = 50, MOST = 1000 };

static struct outputs {
    keysrt_limit limit;
    uint64_t count;
    bool flag;
    bool flags[SOME];
    keysrt_position position;
    keysrt_located located[SOME];
    collections_shops_places places;
    double distance;
    keysrt_text text;
    keysrt_queue_counts counts;
    queues_work_jobs jobs;
    queues_work_entries entries;
    keysrt_queue_found found;
} out;

/* Of a call that takes or makes one; `…_held` are held before each attempt, by another client. */
static lock_job_hold lock_free, lock_held;
static limits_minutes_hold place_free, place_held;
static queues_work_job job_free, job_held;

static collections_id names[SOME];
static collections_shops_entry shops[SOME];
static keysrt_bit bits[SOME];
static uint64_t numbers[SOME];
static queues_task tasks[SOME];

/* ---- The calls ---------------------------------------------------------------------------------------------------------- */

typedef keysrt_status attempt(keysrt_client *to);

static keysrt_status fixed(keysrt_client *to) { return limits_fixed_allow(to, ME, &out.limit); }
static keysrt_status sliding(keysrt_client *to) { return limits_sliding_take(to, ME, 3, &out.limit); }
static keysrt_status bucket(keysrt_client *to) { return limits_bucket_take_counting(to, ME, 2, &out.limit); }
static keysrt_status aligned(keysrt_client *to) { return limits_narrow_allow(to, ME, &out.limit); }
static keysrt_status timed(keysrt_client *to) { return limits_timed_allow(to, ME, &out.limit); }
static keysrt_status peek(keysrt_client *to) { return limits_log_at_call_peek(to, ME, 5, keysrt_seconds(1), &out.limit); }
static keysrt_status reset(keysrt_client *to) { return limits_hourly_reset(to, ME); }

static keysrt_status lock_acquire(keysrt_client *to) { return lock_job_acquire(to, LOCK_ID("free"), &lock_free); }
static keysrt_status lock_wait(keysrt_client *to) { return lock_job_acquire_within(to, LOCK_ID("free"), keysrt_seconds(1), &lock_free); }
static keysrt_status lock_renew(keysrt_client *to) { return lock_job_renew(to, LOCK, &lock_held); }
static keysrt_status lock_release(keysrt_client *to) { return lock_job_release(to, LOCK, &lock_held); }
static keysrt_status place_acquire(keysrt_client *to) { return limits_minutes_acquire(to, ME, &place_free); }
static keysrt_status place_wait(keysrt_client *to) { return limits_minutes_acquire_within(to, ME, keysrt_seconds(1), &place_free); }
static keysrt_status place_renew(keysrt_client *to) { return limits_minutes_renew(to, ME, &place_held); }
static keysrt_status place_release(keysrt_client *to) { return limits_minutes_release(to, ME, &place_held); }
static keysrt_status holders(keysrt_client *to) { return limits_minutes_holders(to, ME, &out.count); }

/* What a keeper took it gives back, whatever failed. */
static keysrt_status keeper(keysrt_client *to)
{
    keysrt_keeper *keeping = NULL;
    keysrt_duration next;
    keysrt_status status = keysrt_keeper_open(&keeping, to, NULL);
    if (status != KEYSRT_OK) {
        assert_null(keeping);
        return status;
    }
    status = lock_job_keep(to, LOCK, keeping, &lock_held);
    if (status == KEYSRT_OK)
        status = limits_minutes_keep(to, ME, keeping, &place_held);
    if (status == KEYSRT_OK)
        status = keysrt_keeper_run(keeping, &next);
    if (status == KEYSRT_OK)
        status = lock_job_release(to, LOCK, &lock_held);
    keysrt_keeper_forget(&lock_held.hold);
    keysrt_keeper_forget(&place_held.hold);
    keysrt_keeper_stop(keeping);
    return status;
}
/* Both are due: a round trip that renews them. */
static keysrt_status keeper_renews(keysrt_client *to)
{
    keysrt_keeper *keeping = NULL;
    keysrt_duration next = {0};
    lock_chosen_hold hold = {0};
    OK(lock_chosen_acquire(client, LOCK_ID("kept"), keysrt_ms(400), &hold));
    keysrt_status status = keysrt_keeper_open(&keeping, to, NULL);
    if (status == KEYSRT_OK) {
        status = lock_chosen_keep(to, LOCK_ID("kept"), keysrt_ms(400), keeping, &hold);
        pause_ms(140);
        if (status == KEYSRT_OK)
            status = keysrt_keeper_run(keeping, &next);
        if (status == KEYSRT_OK)
            assert_true(keysrt_hold_remaining(&hold.hold).ms > 260);
        keysrt_keeper_forget(&hold.hold);
        keysrt_keeper_stop(keeping);
    }
    return status;
}

static keysrt_status push(keysrt_client *to) { return queues_work_push_many(to, NAME, tasks, SOME, keysrt_ms(0), &out.count); }
static keysrt_status push_content(keysrt_client *to)
{
    const queues_mail mail = {.to = KEYSRT_STR("someone"), .has_subject = true, .subject = KEYSRT_STR("something")};
    return queues_mail_box_push(to, QUEUES_MAIL_BOX_ID("m"), &mail);
}
static keysrt_status reserve(keysrt_client *to) { return queues_work_reserve(to, NAME, &job_free); }
static keysrt_status reserve_many(keysrt_client *to) { return queues_work_reserve_many(to, NAME, SOME, &out.jobs); }
static keysrt_status heartbeat(keysrt_client *to) { return queues_work_heartbeat(to, NAME, &job_held); }
static keysrt_status acknowledge(keysrt_client *to) { return queues_work_acknowledge(to, NAME, &job_held); }
static keysrt_status fail_job(keysrt_client *to) { return queues_work_fail(to, NAME, &job_held, KEYSRT_STR("so"), keysrt_ms(5), &out.flag); }
static keysrt_status counts(keysrt_client *to) { return queues_work_counts(to, NAME, &out.counts); }
static keysrt_status list(keysrt_client *to) { return queues_work_list(to, NAME, KEYSRT_QUEUE_WAITING, 0, SOME, &out.entries); }
static keysrt_status find(keysrt_client *to) { return queues_work_find(to, NAME, QUEUES_TASK("held"), &out.found); }

static keysrt_status set_bit(keysrt_client *to) { return collections_active_set(to, ONE, 7, true, &out.flag); }
static keysrt_status set_bits(keysrt_client *to) { return collections_active_set_many(to, ONE, bits, SOME, &out.count); }
static keysrt_status get_bits(keysrt_client *to) { return collections_active_get_many(to, ONE, numbers, SOME, out.flags); }
static keysrt_status count_bits(keysrt_client *to) { return collections_active_count_range(to, ONE, 0, -1, KEYSRT_IN_BYTES, &out.count); }
static keysrt_status find_bit(keysrt_client *to) { return collections_active_find(to, ONE, true, &out.count); }
static keysrt_status join_bits(keysrt_client *to)
{
    static const collections_active_params other = {{"b", 1}};
    const collections_any_bitmap sources[] = {collections_active_ref(&other)};
    return collections_active_store_or(to, ONE, sources, 1, &out.count);
}

static keysrt_status visit(keysrt_client *to) { return collections_visitors_add_many(to, ONE, names, SOME, &out.flag); }
static keysrt_status visits(keysrt_client *to) { return collections_visitors_count(to, ONE, &out.count); }
static keysrt_status merge(keysrt_client *to)
{
    static const collections_visitors_params other = {{"b", 1}};
    const collections_hyperloglog_of_id sources[] = {collections_visitors_ref(&other)};
    return collections_visitors_merge_from(to, ONE, sources, 1);
}

static keysrt_status open_shops(keysrt_client *to) { return collections_shops_add_many(to, ONE, shops, SOME, &out.count); }
static keysrt_status position(keysrt_client *to) { return collections_shops_position(to, ONE, names[1], &out.position); }
static keysrt_status positions(keysrt_client *to) { return collections_shops_positions(to, ONE, names, SOME, out.located); }
static keysrt_status distance(keysrt_client *to) { return collections_shops_distance(to, ONE, names[0], names[1], &out.distance); }
static keysrt_status search(keysrt_client *to)
{
    return collections_shops_search(to, ONE, shops[0].position, keysrt_circle(1e6), KEYSRT_NEAREST, 0, &out.places);
}
static keysrt_status search_around(keysrt_client *to)
{
    return collections_shops_search_around(to, ONE, names[1], keysrt_circle(1e6), KEYSRT_ANY_ORDER, 9, &out.places);
}
static keysrt_status store_search(keysrt_client *to)
{
    static const collections_shops_params from = {{"a", 1}};
    return collections_shops_store_search(to, COLLECTIONS_ID("b"), collections_shops_ref(&from), shops[0].position, keysrt_circle(1e6), KEYSRT_NEAREST, 0,
                                          &out.count);
}
static keysrt_status close_shops(keysrt_client *to) { return collections_shops_remove_many(to, ONE, names, SOME, &out.count); }

static keysrt_status metrics(keysrt_client *to)
{
    const keysrt_client *const both[] = {to, client};
    return keysrt_metrics_text(both, 2, &out.text);
}

static const struct {
    const char *name;
    attempt *run;
} attempts[] = {{"fixed", fixed}, {"sliding", sliding}, {"bucket", bucket}, {"aligned", aligned}, {"timed", timed}, {"peek", peek}, {"reset", reset},
                {"lock acquire", lock_acquire}, {"lock wait", lock_wait}, {"lock renew", lock_renew}, {"lock release", lock_release},
                {"place acquire", place_acquire}, {"place wait", place_wait}, {"place renew", place_renew}, {"place release", place_release},
                {"holders", holders}, {"keeper", keeper}, {"keeper renews", keeper_renews},
                {"push", push}, {"push content", push_content}, {"reserve", reserve}, {"reserve many", reserve_many}, {"heartbeat", heartbeat},
                {"acknowledge", acknowledge}, {"fail", fail_job}, {"counts", counts}, {"list", list}, {"find", find},
                {"set bit", set_bit}, {"set bits", set_bits}, {"get bits", get_bits}, {"count bits", count_bits}, {"find bit", find_bit},
                {"join bits", join_bits}, {"visit", visit}, {"visits", visits}, {"merge", merge},
                {"open shops", open_shops}, {"position", position}, {"positions", positions}, {"distance", distance}, {"search", search},
                {"search around", search_around}, {"store search", store_search}, {"close shops", close_shops}, {"metrics", metrics}};

/* ---- Trying ------------------------------------------------------------------------------------------------------------- */

static void clear_outputs(void)
{
    keysrt_text_clear(&out.text);
    collections_shops_places_clear(&out.places);
    queues_work_jobs_clear(&out.jobs);
    queues_work_entries_clear(&out.entries);
    keysrt_queue_found_clear(&out.found);
    queues_work_job_clear(&job_free);
    memset(&out, 0, sizeof out);
    memset(&lock_free, 0, sizeof lock_free);
    memset(&place_free, 0, sizeof place_free);
    memset(&job_free, 0, sizeof job_free);
}

/* The same server before each attempt, whatever the one before did. */
static void prepare(void)
{
    server_do(&server, "FLUSHALL");
    clear_outputs();
    queues_work_job_clear(&job_held);
    memset(&lock_held, 0, sizeof lock_held);
    memset(&place_held, 0, sizeof place_held);
    OK(lock_job_acquire(client, LOCK, &lock_held));
    OK(limits_minutes_acquire(client, ME, &place_held));
    OK(queues_work_push(client, NAME, QUEUES_TASK("held")));
    OK(queues_work_reserve(client, NAME, &job_held));
    OK(queues_work_push_many(client, NAME, tasks, SOME / 2, keysrt_ms(0), NULL));
    OK(limits_hourly_allow(client, ME, &out.limit));
    OK(collections_active_set_many(client, ONE, bits, SOME, NULL));
    OK(collections_active_set(client, COLLECTIONS_ID("b"), 9, true, NULL));
    OK(collections_visitors_add_many(client, ONE, names, SOME, NULL));
    OK(collections_visitors_add_many(client, COLLECTIONS_ID("b"), names, 2, NULL));
    OK(collections_shops_add_many(client, ONE, shops, SOME, NULL));
    clear_outputs();
}

static void check_failure(size_t which, long n, keysrt_status status, const char *message)
{
    static const struct outputs untouched;
    if (!memory_failed())
        fail_msg("%s: %s: %s", attempts[which].name, keysrt_status_name(status), message);
    if (status != KEYSRT_NO_MEMORY && status != KEYSRT_DISCONNECTED && status != KEYSRT_LOST_REPLY)
        fail_msg("%s, allocation %ld: %s: %s", attempts[which].name, n, keysrt_status_name(status), message);
    if (memcmp(&out, &untouched, sizeof out) != 0)
        fail_msg("%s, allocation %ld: it failed and touched an output", attempts[which].name, n);
    if (keysrt_hold_remaining(&lock_free.hold).ms != 0 || lock_free.fence != 0 || keysrt_hold_remaining(&place_free.hold).ms != 0 ||
        keysrt_queue_remaining(&job_free.lease).ms != 0 || job_free.block.memory != NULL)
        fail_msg("%s, allocation %ld: it failed and holds", attempts[which].name, n);
}

/* Tries a call with allocation number n failing. False: it was never asked for. */
static bool fails_at(long n, size_t which, keysrt_client **to)
{
    prepare();
    memory_fail_once(n);
    keysrt_status status = *to == NULL ? keysrt_open(to, server.url, NULL) : KEYSRT_OK;
    if (status == KEYSRT_OK)
        status = attempts[which].run(*to);
    memory_fail_never();
    bool failed = memory_failed();
    if (status != KEYSRT_OK)
        check_failure(which, n, status, keysrt_message(*to));
    clear_outputs();
    return failed;
}

static void must_be_usable(keysrt_client *to, size_t which, long n)
{
    keysrt_status status = KEYSRT_DISCONNECTED;
    for (int i = 0; i < 200 && status == KEYSRT_DISCONNECTED; i++) {
        status = limits_hourly_allow(to, LIMITS_ID("other"), &out.limit);
        if (status == KEYSRT_DISCONNECTED)
            pause_ms(5);
    }
    if (status != KEYSRT_OK)
        fail_msg("%s, allocation %ld: useless afterwards: %s", attempts[which].name, n, keysrt_message(to));
}

static void a_failed_allocation_is_a_status_and_nothing_else(void **state)
{
    (void)state;
    for (size_t which = 0; which < COUNT(attempts); which++) {
        keysrt_client *fresh = NULL; /* asks for the memory of connections and buffers, too */
        long n = 0;
        for (; fails_at(n, which, &fresh); n++) {
            if (fresh != NULL)
                must_be_usable(fresh, which, n);
            keysrt_close(fresh);
            fresh = NULL;
            assert_true(n < MOST);
        }
        keysrt_close(fresh);
        assert_true(n > 5);
    }
}

static void a_warm_client_survives_it_as_well(void **state)
{
    (void)state;
    keysrt_client *warm = open_with(server.url, NULL);
    for (size_t which = 0; which < COUNT(attempts); which++)
        for (long n = 0; fails_at(n, which, &warm); n++) {
            must_be_usable(warm, which, n);
            assert_true(n < MOST);
        }
    keysrt_close(warm);
}

static bool makes_something(attempt *run)
{
    return run == keeper || run == keeper_renews || run == metrics || run == reserve || run == reserve_many || run == list || run == find ||
           run == search || run == search_around;
}

static void once_warm_what_gives_no_memory_takes_none(void **state)
{
    (void)state;
    keysrt_client *warm = open_with(server.url, NULL);
    for (int round = 0; round < 3; round++)
        for (size_t which = 0; which < COUNT(attempts); which++) {
            prepare();
            memory_forget();
            keysrt_status status = attempts[which].run(warm);
            if (status != KEYSRT_OK || (round == 2 && !makes_something(attempts[which].run) && memory_asked() != 0))
                fail_msg("%s: %s, %zu allocations", attempts[which].name, keysrt_status_name(status), memory_asked());
        }
    clear_outputs();
    keysrt_close(warm);
}

/* ---- Running ------------------------------------------------------------------------------------------------------------ */

static int start(void **state)
{
    static char digits[SOME][16];
    for (int i = 0; i < SOME; i++) {
        size_t len = (size_t)snprintf(digits[i], sizeof digits[i], "n%d", i);
        names[i] = collections_id_bytes(digits[i], len);
        tasks[i] = queues_task_bytes(digits[i], len);
        shops[i] = (collections_shops_entry){names[i], {i / 1000.0, 1}};
        bits[i] = (keysrt_bit){(uint64_t)i * 3, true};
        numbers[i] = (uint64_t)i;
    }
    memory_watch();
    return live_start(state);
}

static int stop(void **state)
{
    queues_work_job_clear(&job_held);
    live_stop(state);
    memory_unwatch();
    if (memory_living() != 0)
        print_error("%ld blocks were never freed\n", memory_living());
    return memory_living() == 0 ? 0 : -1;
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_failed_allocation_is_a_status_and_nothing_else),
        cmocka_unit_test(a_warm_client_survives_it_as_well),
        cmocka_unit_test(once_warm_what_gives_no_memory_takes_none),
    };
    return cmocka_run_group_tests(tests, start, stop);
}
