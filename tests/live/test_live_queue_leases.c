/* test_live_queue_leases.c: queues: leases that end, heartbeats, what is tried again, and what waits for its time. */
#include "queue.h"
#include "support/proxy.h"

static void a_dead_workers_jobs_come_back_first_and_count(void **state)
{
    (void)state;
    queues_chosen_job taken = {0};
    for (const char *id = "abc"; *id != '\0'; id++)
        OK(queues_chosen_push(client, NAME, queues_chosen_id_bytes(id, 1), KEYSRT_STR("x")));
    OK(queues_chosen_reserve(client, NAME, keysrt_ms(20), 2, &taken));
    OK(queues_chosen_reserve(client, NAME, keysrt_ms(30), 2, &taken));
    pause_ms(40);
    OK(queues_chosen_reserve(client, NAME, keysrt_ms(20), 2, &taken));
    IS(taken.id, "a"); /* its lease ended first */
    assert_int_equal(taken.lease.attempt, 2);
    OK(queues_chosen_reserve(client, NAME, keysrt_minutes(1), 2, &taken));
    IS(taken.id, "b");
    OK(queues_chosen_reserve(client, NAME, keysrt_minutes(1), 2, &taken));
    IS(taken.id, "c");
    pause_ms(30);
    MUST_BE(KEYSRT_MISS, queues_chosen_reserve(client, NAME, keysrt_ms(20), 2, &taken)); /* two attempts were all */
    keysrt_queue_found found = {0};
    OK(queues_chosen_find(client, NAME, QUEUES_CHOSEN_ID("a"), &found));
    assert_int_equal(found.value.state, KEYSRT_QUEUE_FAILED);
    assert_int_equal(found.value.attempts, 2);
    IS(found.value.reason, "its lease ended");
    keysrt_queue_found_clear(&found);
    queues_chosen_job_clear(&taken);
}

static void heartbeats_keep_a_job_and_tell_when_it_is_lost(void **state)
{
    (void)state;
    queues_mail_box_job other = {0};
    const queues_mail hello = mail_to("x");
    OK(queues_mail_box_push(client, MAIL("m"), &hello));
    OK(queues_mail_box_reserve(client, keysrt_ms(60), &mail_job));
    for (int i = 0; i < 4; i++) {
        pause_ms(25);
        OK(queues_mail_box_heartbeat(client, &mail_job, keysrt_ms(60)));
        MUST_BE(KEYSRT_MISS, queues_mail_box_reserve(client, keysrt_ms(60), &other));
    }
    assert_true(keysrt_queue_remaining(&mail_job.lease).ms > 0);
    pause_ms(70);
    assert_int_equal(keysrt_queue_remaining(&mail_job.lease).ms, 0);
    OK(queues_mail_box_heartbeat(client, &mail_job, keysrt_ms(30))); /* nobody took it meanwhile */
    pause_ms(40);
    OK(queues_mail_box_reserve(client, keysrt_minutes(1), &other));
    MUST_BE(KEYSRT_MISS, queues_mail_box_heartbeat(client, &mail_job, keysrt_minutes(1)));
    assert_int_equal(mail_job.lease.valid_until_ms, 0);
    OK(queues_mail_box_acknowledge(client, &other));
    MUST_BE(KEYSRT_INVALID, queues_mail_box_heartbeat(client, &mail_job, keysrt_ms(0)));
    MUST_BE(KEYSRT_INVALID, queues_mail_box_reserve(client, keysrt_ms(-5), &other));
    MUST_BE(KEYSRT_INVALID, queues_mail_box_reserve(client, keysrt_ms(INT64_MAX), &other));
    queues_mail_box_job never = {0};
    MUST_BE(KEYSRT_INVALID, queues_mail_box_acknowledge(client, &never));
    MESSAGE_HAS("no reservation");
    queues_mail_box_job_clear(&other);
}

/* The server may have granted it, and then the job goes to another worker when it ends. */
static void a_shorter_heartbeat_of_unknown_outcome_ends_what_was_relied_on_as_well(void **state)
{
    (void)state;
    test_proxy proxy;
    keysrt_client *direct = client;
    OK(queues_mail_box_push(client, MAIL("m"), &(queues_mail){.to = KEYSRT_STR("x")}));
    OK(queues_mail_box_reserve(client, keysrt_minutes(1), &mail_job));
    proxy_start(&proxy, server.socket);
    client = open_with(proxy.url, NULL);
    proxy_befall(&proxy, &(proxy_fate){.what = PROXY_LOSE_REPLY, .part = "EVAL", .times = PROXY_ALWAYS});
    MUST_BE(KEYSRT_DISCONNECTED, queues_mail_box_heartbeat(client, &mail_job, keysrt_ms(200)));
    assert_in_range(keysrt_queue_remaining(&mail_job.lease).ms, 0, 200);
    keysrt_close(client);
    proxy_stop(&proxy);
    client = direct;
    pause_ms(202);
    OK(queues_mail_box_reserve(client, keysrt_minutes(1), &mail_job));
    assert_int_equal(mail_job.lease.attempt, 2);
}

static void what_failed_is_tried_again_after_its_delay_and_given_up_after_the_last_attempt(void **state)
{
    (void)state;
    bool gave_up = true;
    OK(queues_work_push(client, NAME, TASK("one")));
    OK(queues_work_push(client, NAME, TASK("two")));
    OK(queues_work_reserve(client, NAME, &job));
    OK(queues_work_fail(client, NAME, &job, KEYSRT_STR("first"), keysrt_ms(0), &gave_up));
    assert_false(gave_up);
    SAYS("one two", "LRANGE q:work:a 0 -1"); /* behind those that wait */
    MUST_BE(KEYSRT_MISS, queues_work_fail(client, NAME, &job, KEYSRT_STR("again"), keysrt_ms(0), &gave_up));
    OK(queues_work_reserve(client, NAME, &job));
    IS(job.id, "two");
    OK(queues_work_fail(client, NAME, &job, KEYSRT_STR("second"), keysrt_ms(20), &gave_up));
    OK(queues_work_reserve(client, NAME, &job));
    IS(job.id, "one");
    OK(queues_work_fail(client, NAME, &job, KEYSRT_STR(""), keysrt_ms(0), &gave_up));
    OK(queues_work_reserve(client, NAME, &job));
    assert_int_equal(job.lease.attempt, 3);
    OK(queues_work_fail(client, NAME, &job, KEYSRT_STR("\"last\" \xff\n"), keysrt_ms(0), &gave_up));
    assert_true(gave_up);
    counts_are(0, 0, 1, 1, 0);
    keysrt_queue_found found = {0};
    OK(queues_work_find(client, NAME, TASK("one"), &found));
    IS(found.value.reason, "\"last\" \xff\n");
    pause_ms(25);
    OK(queues_work_reserve(client, NAME, &job));
    IS(job.id, "two");
    MUST_BE(KEYSRT_INVALID, queues_work_fail(client, NAME, &job, KEYSRT_STR("x"), keysrt_ms(-7), &gave_up));
    char longer[600];
    memset(longer, 'r', sizeof longer);
    memcpy(longer + 510, "\xe2\x82\xac", 3); /* one character, half beyond what is kept */
    OK(queues_work_fail(client, NAME, &job, keysrt_bytes(longer, sizeof longer), keysrt_never(), &gave_up));
    assert_true(gave_up);
    OK(queues_work_find(client, NAME, TASK("two"), &found));
    assert_int_equal(found.value.reason.len, 510);
    keysrt_queue_found_clear(&found);
}

static void backoff_doubles_up_to_an_hour(void **state)
{
    (void)state;
    static const int64_t seconds[] = {1, 1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1024, 2048, 3600};
    for (uint64_t i = 0; i < COUNT(seconds); i++)
        assert_int_equal(keysrt_queue_backoff(i).ms, seconds[i] * 1000);
    assert_int_equal(keysrt_queue_backoff(UINT64_MAX).ms, 3600000);
}

static void delayed_jobs_are_served_when_they_are_due(void **state)
{
    (void)state;
    const queues_task tasks[] = {TASK("b"), TASK("c")};
    OK(queues_work_push_later(client, NAME, TASK("a"), keysrt_ms(30)));
    OK(queues_work_push_many(client, NAME, tasks, 2, keysrt_hours(1), NULL));
    counts_are(0, 0, 3, 0, 0);
    MUST_BE(KEYSRT_MISS, queues_work_reserve(client, NAME, &job));
    pause_ms(35);
    OK(queues_work_reserve(client, NAME, &job));
    IS(job.id, "a");
    counts_are(0, 1, 2, 0, 0);
    MUST_BE(KEYSRT_INVALID, queues_work_push_later(client, NAME, TASK("d"), keysrt_never()));
    MUST_BE(KEYSRT_INVALID, queues_work_push_later(client, NAME, TASK("d"), keysrt_ms(INT64_MAX)));
}

static void a_wait_ends_with_a_job_that_becomes_due_or_with_its_time(void **state)
{
    (void)state;
    int64_t before = keysrt_hold_clock();
    MUST_BE(KEYSRT_MISS, queues_work_reserve_within(client, NAME, keysrt_ms(50), &job));
    int64_t waited = keysrt_hold_clock() - before;
    assert_true(waited >= 50 && waited < 1000);
    OK(queues_work_push_later(client, NAME, TASK("a"), keysrt_ms(40)));
    before = keysrt_hold_clock();
    OK(queues_work_reserve_within(client, NAME, keysrt_seconds(10), &job));
    IS(job.id, "a");
    waited = keysrt_hold_clock() - before;
    assert_true(waited >= 39 && waited < 1000);
    OK(queues_work_push(client, NAME, TASK("b")));
    OK(queues_work_reserve_within(client, NAME, keysrt_ms(0), &job)); /* one try */
    keysrt_batch *batch = NULL;
    OK(keysrt_batch_open(&batch, client));
    MUST_BE(KEYSRT_INVALID, queues_work_reserve_within(keysrt_queue(batch), NAME, keysrt_ms(1), &job));
    keysrt_batch_close(batch);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        QUEUE_TEST(a_dead_workers_jobs_come_back_first_and_count),
        QUEUE_TEST(heartbeats_keep_a_job_and_tell_when_it_is_lost),
        QUEUE_TEST(a_shorter_heartbeat_of_unknown_outcome_ends_what_was_relied_on_as_well),
        QUEUE_TEST(what_failed_is_tried_again_after_its_delay_and_given_up_after_the_last_attempt),
        QUEUE_TEST(backoff_doubles_up_to_an_hour),
        QUEUE_TEST(delayed_jobs_are_served_when_they_are_due),
        QUEUE_TEST(a_wait_ends_with_a_job_that_becomes_due_or_with_its_time),
    };
    LIVE_MAIN(tests);
}
