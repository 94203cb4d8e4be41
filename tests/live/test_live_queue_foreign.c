/* test_live_queue_foreign.c: queues: what other software pushes and writes, what is not as it should be, and full servers. */
#include "queue.h"

static void ids_that_other_software_pushes_are_served(void **state)
{
    (void)state;
    server_do(&server, "LPUSH q:work:a x x y");
    OK(queues_work_reserve(client, NAME, &job));
    IS(job.id, "x");
    assert_int_equal(job.lease.attempt, 1);
    queues_work_job next = {0};
    OK(queues_work_reserve(client, NAME, &next));
    IS(next.id, "y"); /* x is being worked on: its second entry goes */
    OK(queues_work_acknowledge(client, NAME, &job));
    OK(queues_work_acknowledge(client, NAME, &next));
    server_do(&server, "LPUSH q:crawl:normal z");
    OK(queues_crawl_reserve(client, &crawled));
    OK(queues_crawl_fail(client, &crawled, KEYSRT_STR("x"), keysrt_ms(0), NULL));
    SAYS("z", "LRANGE q:crawl:normal 0 -1"); /* where it came from */
    OK(queues_crawl_remove(client, TASK("z")));
    server_do(&server, "LPUSH q:crawl:low z");
    keysrt_queue_found found = {0};
    OK(queues_crawl_find(client, TASK("z"), &found));
    OK(queues_crawl_remove(client, TASK("z")));
    MUST_BE(KEYSRT_MISS, queues_crawl_find(client, TASK("z"), &found));
    queues_work_job_clear(&next);
}

static void a_job_whose_priority_is_gone_waits_among_the_last(void **state)
{
    (void)state;
    static const char gone[] = "[1,\"1\",\"q:crawl:once\",\"\"]";
    OK(queues_crawl_push_later(client, QUEUES_LEVEL_HIGH, TASK("a"), keysrt_ms(1)));
    server_do(&server, "HSET q:crawl:attempts a %s", gone);
    pause_ms(3);
    OK(queues_crawl_recover(client, NULL));
    SAYS("a", "LRANGE q:crawl:low 0 -1");
    OK(queues_crawl_reserve(client, &crawled));
    server_do(&server, "HSET q:crawl:attempts a [1,\"%s\",\"gone\",\"\"]", "1");
    OK(queues_crawl_requeue(client, TASK("a")));
    SAYS("a", "LRANGE q:crawl:low 0 -1");
    OK(queues_crawl_reserve(client, &crawled));
    char record[96];
    (void)snprintf(record, sizeof record, "[1,\"%llu\",\"gone\",\"\"]", (unsigned long long)crawled.lease.reservation);
    server_do(&server, "HSET q:crawl:attempts a %s", record);
    OK(queues_crawl_fail(client, &crawled, KEYSRT_STR("x"), keysrt_ms(0), NULL));
    SAYS("a", "LRANGE q:crawl:low 0 -1");
}

static void an_id_without_content_is_set_aside_and_does_not_stop_the_others(void **state)
{
    (void)state;
    const queues_mail hello = mail_to("x");
    server_do(&server, "LPUSH q:mail ghost");
    OK(queues_mail_box_push(client, MAIL("m"), &hello));
    OK(queues_mail_box_reserve(client, keysrt_minutes(1), &mail_job));
    IS(mail_job.id, "m");
    keysrt_queue_found found = {0};
    OK(queues_mail_box_find(client, MAIL("ghost"), &found));
    assert_int_equal(found.value.state, KEYSRT_QUEUE_FAILED);
    IS(found.value.reason, "it has no content");
    keysrt_queue_found_clear(&found);
}

static void a_job_that_is_not_of_its_type_is_told_and_ends_among_the_failed(void **state)
{
    (void)state;
    queues_mail_box_jobs many = {0};
    const queues_mail hello = mail_to("x");
    OK(queues_mail_box_push(client, MAIL("m"), &hello));
    server_do(&server, "HSET q:mail:jobs m {\"to\":7}");
    MUST_BE(KEYSRT_BAD_VALUE, queues_mail_box_reserve(client, keysrt_ms(1), &mail_job));
    MESSAGE_HAS("content");
    pause_ms(3);
    MUST_BE(KEYSRT_BAD_VALUE, queues_mail_box_reserve_many(client, 5, keysrt_ms(1), &many));
    pause_ms(3);
    MUST_BE(KEYSRT_MISS, queues_mail_box_reserve(client, keysrt_ms(1), &mail_job));
    SAYS("m", "ZRANGE q:mail:failed 0 -1");
    server_do(&server, "LPUSH q:work:a NOT_A_TASK");
    MUST_BE(KEYSRT_BAD_VALUE, queues_work_reserve(client, NAME, &job));
    MESSAGE_HAS("id");
}

static void records_that_are_none_count_as_unknown(void **state)
{
    (void)state;
    static const char *const texts[] = {"", "x", "7", "[]", "[\"a\"]", "[1,2,3,4]", "{\"a\":1}", "[0,null,null,null]", "null",
                                        "[-5]", "[NaN]", "[1e999]", "[1e300,\"1e300\"]", "[\"2\"]", "[0,\"99999999999999999999\"]"};
    for (size_t i = 0; i < COUNT(texts); i++) {
        server_do(&server, "FLUSHALL");
        server_do(&server, "LPUSH q:work:a one");
        server_do(&server, "HSET q:work:a:attempts one %s", texts[i]);
        keysrt_queue_found found = {0};
        OK(queues_work_find(client, NAME, TASK("one"), &found));
        OK(queues_work_reserve(client, NAME, &job));
        IS(job.id, "one");
        OK(queues_work_heartbeat(client, NAME, &job));
        server_do(&server, "HSET q:work:a:attempts one %s", texts[i]);
        MUST_BE(KEYSRT_MISS, queues_work_acknowledge(client, NAME, &job));
        OK(queues_work_requeue(client, NAME, TASK("one")));
        OK(queues_work_reserve(client, NAME, &job));
        OK(queues_work_acknowledge(client, NAME, &job));
        keysrt_queue_found_clear(&found);
    }
}

static void times_that_others_wrote_are_told_within_what_a_time_can_be(void **state)
{
    (void)state;
    queues_work_entries page = {0};
    keysrt_queue_found found = {0};
    server_do(&server, "ZADD q:work:a:active inf ends 1e300 late");
    OK(queues_work_list(client, NAME, KEYSRT_QUEUE_ACTIVE, 0, 10, &page));
    assert_int_equal(page.count, 2);
    OK(queues_work_find(client, NAME, TASK("ends"), &found));
    assert_int_equal(found.value.at_ms, INT64_C(1) << 53);
    MUST_BE(KEYSRT_MISS, queues_work_reserve(client, NAME, &job));
    MUST_BE(KEYSRT_MISS, queues_work_reserve_within(client, NAME, keysrt_ms(5), &job));
    server_do(&server, "ZADD q:work:a:failed -inf began -1.5 before");
    OK(queues_work_find(client, NAME, TASK("began"), &found));
    assert_int_equal(found.value.at_ms, 0);
    OK(queues_work_list(client, NAME, KEYSRT_QUEUE_FAILED, 0, 10, &page));
    queues_work_entries_clear(&page);
    keysrt_queue_found_clear(&found);
}

static void a_key_of_another_type_loses_no_job(void **state)
{
    (void)state;
    static const char *const sides[] = {"attempts", "active", "delayed", "failed", "completed"};
    for (size_t i = 0; i < COUNT(sides); i++) {
        server_do(&server, "FLUSHALL");
        OK(queues_work_push(client, NAME, TASK("one")));
        server_do(&server, "RENAME q:work:a:attempts kept");
        server_do(&server, "SET q:work:a:%s x", sides[i]);
        if (strcmp(sides[i], "attempts") != 0)
            server_do(&server, "RENAME kept q:work:a:attempts");
        keysrt_status status = queues_work_reserve(client, NAME, &job);
        if (status == KEYSRT_OK)
            status = i == 4 ? queues_work_acknowledge(client, NAME, &job)
                            : queues_work_fail(client, NAME, &job, KEYSRT_STR("x"), i == 2 ? keysrt_ms(5) : keysrt_never(), NULL);
        MUST_BE(KEYSRT_WRONG_TYPE, status);
        bool waits = server_integer(&server, "LLEN q:work:a") == 1;
        server_do(&server, "DEL q:work:a:%s", sides[i]);
        assert_true(waits || server_integer(&server, "ZCARD q:work:a:active") == 1);
    }
    server_do(&server, "FLUSHALL");
    server_do(&server, "SET q:work:a x");
    MUST_BE(KEYSRT_WRONG_TYPE, queues_work_push(client, NAME, TASK("one")));
    server_do(&server, "DEL q:work:a");
    OK(queues_work_push(client, NAME, TASK("one"))); /* the failed push left no trace of it */
}

static void a_full_server_takes_no_push_and_lets_workers_work(void **state)
{
    (void)state;
    OK(queues_work_push(client, NAME, TASK("one")));
    OK(queues_work_push(client, NAME, TASK("two")));
    server_do(&server, "CONFIG SET maxmemory 1");
    MUST_BE(KEYSRT_SERVER_FULL, queues_work_push(client, NAME, TASK("three")));
    OK(queues_work_reserve(client, NAME, &job));
    OK(queues_work_heartbeat(client, NAME, &job));
    OK(queues_work_acknowledge(client, NAME, &job));
    OK(queues_work_reserve(client, NAME, &job));
    OK(queues_work_fail(client, NAME, &job, KEYSRT_STR("x"), keysrt_ms(0), NULL));
    keysrt_queue_counts counts;
    OK(queues_work_counts(client, NAME, &counts));
    OK(queues_work_remove(client, NAME, TASK("two")));
    server_do(&server, "CONFIG SET maxmemory 0");
}

static void finished_ids_are_kept_up_to_their_number(void **state)
{
    (void)state;
    server_do(&server, "EVAL %s 1 q:work:a:completed", "for i = 1, 10000 do redis.call('ZADD', KEYS[1], i, 'old' .. i) end");
    OK(queues_work_push(client, NAME, TASK("one")));
    MUST_BE(KEYSRT_MISS, queues_work_push(client, NAME, TASK("old1")));
    OK(queues_work_reserve(client, NAME, &job));
    OK(queues_work_acknowledge(client, NAME, &job));
    SAYS("10000", "ZCARD q:work:a:completed");
    OK(queues_work_push(client, NAME, TASK("old1")));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        QUEUE_TEST(ids_that_other_software_pushes_are_served),
        QUEUE_TEST(a_job_whose_priority_is_gone_waits_among_the_last),
        QUEUE_TEST(an_id_without_content_is_set_aside_and_does_not_stop_the_others),
        QUEUE_TEST(a_job_that_is_not_of_its_type_is_told_and_ends_among_the_failed),
        QUEUE_TEST(records_that_are_none_count_as_unknown),
        QUEUE_TEST(times_that_others_wrote_are_told_within_what_a_time_can_be),
        QUEUE_TEST(a_key_of_another_type_loses_no_job),
        QUEUE_TEST(a_full_server_takes_no_push_and_lets_workers_work),
        QUEUE_TEST(finished_ids_are_kept_up_to_their_number),
    };
    LIVE_MAIN(tests);
}
