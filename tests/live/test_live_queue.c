/* test_live_queue.c: queues: the course of a job, priorities, what the clauses say, and batches, on a real server. */
#include "queue.h"

/* ---- The course of a job ------------------------------------------------------------------------------------------- */

static void jobs_are_served_in_their_order_and_acknowledged(void **state)
{
    (void)state;
    OK(queues_work_push(client, NAME, TASK("one")));
    OK(queues_work_push(client, NAME, TASK("two")));
    SAYS("two one", "LRANGE q:work:a 0 -1");
    counts_are(2, 0, 0, 0, 0);
    OK(queues_work_reserve(client, NAME, &job));
    IS(job.id, "one");
    assert_int_equal(job.lease.attempt, 1);
    int64_t left = keysrt_queue_remaining(&job.lease).ms;
    assert_true(left > 50000 && left < 60000);
    counts_are(1, 1, 0, 0, 0);
    OK(queues_work_acknowledge(client, NAME, &job));
    counts_are(1, 0, 0, 0, 1);
    MUST_BE(KEYSRT_MISS, queues_work_acknowledge(client, NAME, &job));
    OK(queues_work_reserve(client, NAME, &job));
    IS(job.id, "two");
    OK(queues_work_acknowledge(client, NAME, &job));
    MUST_BE(KEYSRT_MISS, queues_work_reserve(client, NAME, &job));
    IS(job.id, "two"); /* untouched */
    SAYS("q:work:a:completed", "KEYS *"); /* nothing is left behind */
}

static void a_second_push_of_an_id_changes_nothing_in_any_state(void **state)
{
    (void)state;
    keysrt_queue_found found = {0};
    OK(queues_work_push(client, NAME, TASK("one")));
    MUST_BE(KEYSRT_MISS, queues_work_push(client, NAME, TASK("one")));
    OK(queues_work_reserve(client, NAME, &job));
    MUST_BE(KEYSRT_MISS, queues_work_push(client, NAME, TASK("one")));
    OK(queues_work_fail(client, NAME, &job, KEYSRT_STR("later"), keysrt_hours(1), NULL));
    MUST_BE(KEYSRT_MISS, queues_work_push(client, NAME, TASK("one")));
    OK(queues_work_find(client, NAME, TASK("one"), &found));
    assert_int_equal(found.value.state, KEYSRT_QUEUE_DELAYED);
    OK(queues_work_requeue(client, NAME, TASK("one")));
    OK(queues_work_reserve(client, NAME, &job));
    assert_int_equal(job.lease.attempt, 1); /* anew */
    OK(queues_work_fail(client, NAME, &job, KEYSRT_STR("hopeless"), keysrt_never(), NULL));
    MUST_BE(KEYSRT_MISS, queues_work_push(client, NAME, TASK("one")));
    counts_are(0, 0, 0, 1, 0);
    OK(queues_work_requeue(client, NAME, TASK("one")));
    OK(queues_work_reserve(client, NAME, &job));
    assert_int_equal(job.lease.attempt, 1); /* anew */
    OK(queues_work_acknowledge(client, NAME, &job));
    MUST_BE(KEYSRT_MISS, queues_work_push(client, NAME, TASK("one"))); /* finished ids are kept here */
    OK(queues_work_remove(client, NAME, TASK("one")));
    OK(queues_work_push(client, NAME, TASK("one")));
    keysrt_queue_found_clear(&found);
}

static void without_completed_a_finished_id_may_come_again_and_the_old_worker_cannot_end_it(void **state)
{
    (void)state;
    queues_mail_box_job old = {0};
    const queues_mail hello = mail_to("x");
    OK(queues_mail_box_push(client, MAIL("m"), &hello));
    OK(queues_mail_box_reserve(client, keysrt_ms(1), &old));
    pause_ms(3);
    OK(queues_mail_box_reserve(client, keysrt_minutes(1), &mail_job)); /* the old one was too slow */
    assert_int_equal(mail_job.lease.attempt, 2);
    OK(queues_mail_box_acknowledge(client, &mail_job));
    OK(queues_mail_box_push(client, MAIL("m"), &hello));
    OK(queues_mail_box_reserve(client, keysrt_minutes(1), &mail_job));
    assert_int_equal(mail_job.lease.attempt, 1); /* as the old one's */
    MUST_BE(KEYSRT_MISS, queues_mail_box_acknowledge(client, &old));
    MUST_BE(KEYSRT_MISS, queues_mail_box_heartbeat(client, &old, keysrt_minutes(1)));
    MUST_BE(KEYSRT_MISS, queues_mail_box_fail(client, &old, KEYSRT_STR("late"), keysrt_ms(0), NULL));
    OK(queues_mail_box_acknowledge(client, &mail_job));
    SAYS("", "KEYS *");
    queues_mail_box_job_clear(&old);
}

static void content_is_any_value_and_ids_are_any_bytes(void **state)
{
    (void)state;
    queues_mail_result read = {0};
    queues_mail sent = {.to = keysrt_bytes("a\0\xff", 3) /* no text */, .has_subject = false};
    const queues_mail_box_id id = queues_mail_box_id_bytes("\0\r\n{}*", 6);
    MUST_BE(KEYSRT_INVALID, queues_mail_box_push(client, id, &sent)); /* JSON is UTF-8 */
    sent = (queues_mail){.to = KEYSRT_STR("Zo\xc3\xab"), .has_subject = true, .subject = KEYSRT_STR("\"quoted\"\n")};
    OK(queues_mail_box_push(client, id, &sent));
    OK(queues_mail_box_content(client, id, &read));
    IS(read.value.to, "Zo\xc3\xab");
    OK(queues_mail_box_reserve(client, keysrt_minutes(1), &mail_job));
    assert_true(view_is(keysrt_bytes(mail_job.id.data, mail_job.id.len), "\0\r\n{}*", 6));
    IS(mail_job.value.subject, "\"quoted\"\n");
    OK(queues_mail_box_acknowledge(client, &mail_job));
    MUST_BE(KEYSRT_MISS, queues_mail_box_content(client, id, &read));
    char long_id[129];
    memset(long_id, 'i', sizeof long_id);
    OK(queues_mail_box_push(client, queues_mail_box_id_bytes(long_id, 128), &sent));
    MUST_BE(KEYSRT_INVALID, queues_mail_box_push(client, queues_mail_box_id_bytes(long_id, 129), &sent));
    MESSAGE_HAS("id");
    MUST_BE(KEYSRT_INVALID, queues_mail_box_push(client, MAIL(""), &sent));
    queues_mail_result_clear(&read);
}

static void many_are_pushed_and_reserved_at_once(void **state)
{
    (void)state;
    const queues_task tasks[] = {TASK("a"), TASK("b"), TASK("a"), TASK("c")};
    queues_work_jobs many = {0};
    uint64_t pushed = 77;
    OK(queues_work_push_many(client, NAME, tasks, 4, keysrt_ms(0), &pushed));
    assert_int_equal(pushed, 3);
    OK(queues_work_push_many(client, NAME, tasks, 4, keysrt_ms(0), NULL));
    OK(queues_work_push_many(client, NAME, NULL, 0, keysrt_ms(0), &pushed));
    assert_int_equal(pushed, 0);
    OK(queues_work_reserve_many(client, NAME, 2, &many));
    assert_int_equal(many.count, 2);
    IS(many.items[0].id, "a");
    IS(many.items[1].id, "b");
    OK(queues_work_acknowledge(client, NAME, &many.items[1]));
    OK(queues_work_acknowledge(client, NAME, &many.items[0]));
    OK(queues_work_reserve_many(client, NAME, 1000, &many));
    assert_int_equal(many.count, 1);
    OK(queues_work_reserve_many(client, NAME, 1000, &many));
    assert_int_equal(many.count, 0);
    MUST_BE(KEYSRT_INVALID, queues_work_reserve_many(client, NAME, 0, &many));
    MUST_BE(KEYSRT_INVALID, queues_work_reserve_many(client, NAME, 1001, &many));
    queues_work_jobs_clear(&many);
}

static void many_items_with_content_keep_each_its_own(void **state)
{
    (void)state;
    queues_mail_box_item items[50];
    char ids[50][8];
    queues_mail_box_jobs many = {0};
    for (size_t i = 0; i < COUNT(items); i++) {
        (void)snprintf(ids[i], sizeof ids[i], "id%zu", i);
        items[i] = (queues_mail_box_item){queues_mail_box_id_str(ids[i]), mail_to(ids[i])};
    }
    uint64_t pushed = 0;
    OK(queues_mail_box_push_many(client, items, COUNT(items), keysrt_ms(0), &pushed));
    assert_int_equal(pushed, COUNT(items));
    OK(queues_mail_box_reserve_many(client, 1000, keysrt_minutes(1), &many));
    assert_int_equal(many.count, COUNT(items));
    for (size_t i = 0; i < COUNT(items); i++) {
        IS(many.items[i].id, ids[i]);
        IS(many.items[i].value.to, ids[i]);
        assert_int_equal(many.items[i].lease.attempt, 1);
    }
    queues_mail_box_jobs_clear(&many);
}

/* ---- Priorities ---------------------------------------------------------------------------------------------------- */

static void the_best_priority_is_served_first_whatever_state_a_job_was_in(void **state)
{
    (void)state;
    OK(queues_crawl_push(client, QUEUES_LEVEL_LOW, TASK("l1")));
    OK(queues_crawl_push(client, QUEUES_LEVEL_NORMAL, TASK("n1")));
    OK(queues_crawl_push(client, QUEUES_LEVEL_HIGH, TASK("h1")));
    MUST_BE(KEYSRT_MISS, queues_crawl_push(client, QUEUES_LEVEL_LOW, TASK("h1"))); /* one id, one job */
    SAYS("l1", "LRANGE q:crawl:low 0 -1");
    SAYS("h1", "LRANGE q:crawl:high 0 -1");
    OK(queues_crawl_reserve(client, &crawled));
    IS(crawled.id, "h1");
    OK(queues_crawl_fail(client, &crawled, KEYSRT_STR("x"), keysrt_ms(0), NULL));
    OK(queues_crawl_reserve(client, &crawled));
    IS(crawled.id, "h1"); /* back in its own list */
    OK(queues_crawl_fail(client, &crawled, KEYSRT_STR("x"), keysrt_ms(0), NULL));
    OK(queues_crawl_push_later(client, QUEUES_LEVEL_NORMAL, TASK("n2"), keysrt_ms(1)));
    OK(queues_crawl_requeue(client, TASK("h1")));
    pause_ms(3);
    queues_crawl_jobs rest = {0};
    OK(queues_crawl_reserve_many(client, 10, &rest));
    assert_int_equal(rest.count, 4);
    static const char *const order[] = {"h1", "n1", "n2", "l1"};
    for (size_t i = 0; i < 4; i++)
        IS(rest.items[i].id, order[i]);
    uint64_t waiting = 77;
    OK(queues_crawl_waiting(client, QUEUES_LEVEL_LOW, &waiting));
    assert_int_equal(waiting, 0);
    MUST_BE(KEYSRT_INVALID, queues_crawl_push(client, (queues_level)3, TASK("x")));
    MUST_BE(KEYSRT_INVALID, queues_crawl_push(client, (queues_level)-1, TASK("x")));
    queues_crawl_jobs_clear(&rest);
}

static void a_priority_may_be_written_as_nothing_and_companions_bear_their_names(void **state)
{
    (void)state;
    queues_graded_job number;
    OK(queues_graded_push(client, NAME, QUEUES_GRADE_PLAIN, 7));
    OK(queues_graded_push(client, NAME, QUEUES_GRADE_URGENT, UINT64_MAX));
    SAYS("7", "LRANGE q:graded:a 0 -1");
    SAYS("18446744073709551615", "LRANGE q:graded:a:urgent 0 -1");
    OK(queues_graded_reserve(client, NAME, &number));
    assert_true(number.id == 7); /* the enum's order */
    SAYS("7", "ZRANGE q:now:a 0 -1");
    OK(queues_graded_acknowledge(client, NAME, &number));
    SAYS("7", "ZRANGE q:done:a 0 -1");
    for (int i = 0; i < 20; i++) { /* no end of attempts */
        OK(queues_graded_reserve(client, NAME, &number));
        OK(queues_graded_fail(client, NAME, &number, KEYSRT_STR("x"), keysrt_ms(0), NULL));
    }
    OK(queues_graded_delete(client, NAME));
    SAYS("", "KEYS *");
    MUST_BE(KEYSRT_MISS, queues_graded_delete(client, NAME));
}

static void a_page_of_waiting_jobs_goes_on_from_list_to_list(void **state)
{
    (void)state;
    static const char *const ids[] = {"h1", "h2", "n1", "n2", "n3", "l1"};
    static const queues_level levels[] = {QUEUES_LEVEL_HIGH, QUEUES_LEVEL_HIGH, QUEUES_LEVEL_NORMAL, QUEUES_LEVEL_NORMAL, QUEUES_LEVEL_NORMAL, QUEUES_LEVEL_LOW};
    queues_crawl_entries page = {0};
    for (size_t i = 0; i < COUNT(ids); i++)
        OK(queues_crawl_push(client, levels[i], queues_task_str(ids[i])));
    for (uint64_t offset = 0; offset <= COUNT(ids) + 1; offset++)
        for (uint64_t count = 1; count <= COUNT(ids) + 1; count++) {
            OK(queues_crawl_list(client, KEYSRT_QUEUE_WAITING, offset, count, &page));
            uint64_t left = offset < COUNT(ids) ? COUNT(ids) - offset : 0;
            assert_int_equal(page.count, left < count ? left : count);
            for (size_t i = 0; i < page.count; i++)
                IS(page.items[i].id, ids[offset + i]);
        }
    queues_crawl_entries_clear(&page);
}

/* ---- Clauses ------------------------------------------------------------------------------------------------------- */

static void all_keys_of_a_queue_live_as_long_as_it_says(void **state)
{
    (void)state;
    static const char *const keys[] = {"p:a", "p:a:attempts", "p:a:active", "p:a:delayed", "p:a:failed", "p:a:completed"};
    queues_passing_job taken = {0};
    const queues_task tasks[] = {TASK("a"), TASK("b"), TASK("c"), TASK("d")};
    OK(queues_passing_push_many(client, NAME, tasks, 4, keysrt_ms(0), NULL));
    OK(queues_passing_push_later(client, NAME, TASK("e"), keysrt_minutes(1)));
    OK(queues_passing_reserve(client, NAME, &taken));
    OK(queues_passing_acknowledge(client, NAME, &taken));
    OK(queues_passing_reserve(client, NAME, &taken));
    OK(queues_passing_fail(client, NAME, &taken, KEYSRT_STR("x"), keysrt_ms(0), NULL));
    server_do(&server, "SELECT 2");
    for (size_t i = 0; i < COUNT(keys); i++)
        server_do(&server, "PEXPIRE %s 5000", keys[i]);
    OK(queues_passing_reserve(client, NAME, &taken));
    for (size_t i = 0; i < COUNT(keys); i++)
        assert_true(server_ttl_is(&server, keys[i], 3600000));
    queues_spread_job brief = {0};
    OK(queues_spread_push(client, 100, TASK("x")));
    assert_true(server_integer(&server, "PTTL s:100") >= 89000 && server_integer(&server, "PTTL s:100") <= 100000);
    OK(queues_spread_reserve(client, 100, &brief));
    assert_true(server_integer(&server, "PTTL s:100:active") > 80000);
    server_do(&server, "FLUSHDB");
    server_do(&server, "LPUSH s:100 ghost");
    server_do(&server, "HSET s:100:attempts ghost [7]");
    OK(queues_spread_reserve(client, 100, &brief));
    assert_true(server_integer(&server, "PTTL s:100:attempts") > 80000);
    server_do(&server, "LPUSH p:a ghost");
    server_do(&server, "HSET p:a:attempts ghost [1]");
    MUST_BE(KEYSRT_MISS, queues_passing_reserve(client, NAME, &taken)); /* nothing left to try: all that the step does is to set it aside */
    assert_true(server_ttl_is(&server, "p:a:failed", 3600000));
    assert_true(server_ttl_is(&server, "p:a:attempts", 3600000));
    server_do(&server, "SELECT 0");
    queues_passing_job_clear(&taken);
    queues_spread_job_clear(&brief);
}

static void settings_say_lease_attempts_and_names(void **state)
{
    (void)state;
    queues_tuned_job taken = {0};
    OK(queues_tuned_push(client, QUEUES_TUNED_ID("a"), KEYSRT_STR("\x01")));
    SAYS("a", "LRANGE q:tuned:t1 0 -1");
    OK(queues_use_settings(client, &(queues_settings){.tenant = KEYSRT_STR("t2"), .patience = 5, .tries = 1}));
    OK(queues_tuned_push(client, QUEUES_TUNED_ID("b"), KEYSRT_STR("\x02")));
    OK(queues_tuned_reserve(client, &taken));
    IS(taken.id, "b");
    SAYS("b", "ZRANGE q:tuned:t2:active 0 -1");
    pause_ms(8);
    MUST_BE(KEYSRT_MISS, queues_tuned_reserve(client, &taken));
    SAYS("b", "ZRANGE q:tuned:t2:failed 0 -1");
    OK(queues_use_settings(client, &(queues_settings){.tenant = KEYSRT_STR("t1"), .patience = 60000, .tries = 2}));
    queues_tuned_job_clear(&taken);
}

static void external_queues_are_only_read(void **state)
{
    (void)state;
    queues_task_array range = {0};
    uint64_t waiting = 0;
    server_do(&server, "RPUSH q:foreign:a x y");
    OK(queues_foreign_waiting(client, NAME, &waiting));
    assert_int_equal(waiting, 2);
    OK(queues_foreign_range(client, NAME, 0, -1, &range));
    IS(range.items[1], "y");
    queues_task_array_clear(&range);
}

static void all_but_waits_work_in_batches_atomic_or_not_and_after_a_script_flush(void **state)
{
    (void)state;
    for (int atomic = 0; atomic < 2; atomic++) {
        server_do(&server, "FLUSHALL");
        server_do(&server, "SCRIPT FLUSH");
        keysrt_batch *batch = NULL;
        keysrt_queue_counts counts;
        queues_work_job first = {0};
        queues_work_jobs more = {0};
        OK(keysrt_batch_open(&batch, client));
        if (atomic)
            keysrt_batch_atomic(batch);
        keysrt_client *queue = keysrt_queue(batch);
        const queues_task tasks[] = {TASK("a"), TASK("b"), TASK("c")};
        MUST_BE(KEYSRT_QUEUED, queues_work_push_many(queue, NAME, tasks, 3, keysrt_ms(0), NULL));
        MUST_BE(KEYSRT_QUEUED, queues_work_push(queue, NAME, TASK("a")));
        MUST_BE(KEYSRT_QUEUED, queues_work_reserve(queue, NAME, &first));
        MUST_BE(KEYSRT_QUEUED, queues_work_reserve_many(queue, NAME, 10, &more));
        MUST_BE(KEYSRT_QUEUED, queues_work_reserve(queue, NAME, &first));
        MUST_BE(KEYSRT_QUEUED, queues_work_counts(queue, NAME, &counts));
        OK(keysrt_batch_run(batch));
        static const keysrt_status expected[] = {KEYSRT_OK, KEYSRT_MISS, KEYSRT_OK, KEYSRT_OK, KEYSRT_MISS, KEYSRT_OK};
        for (size_t i = 0; i < COUNT(expected); i++)
            assert_int_equal(keysrt_batch_status(batch, i), expected[i]);
        IS(first.id, "a");
        assert_int_equal(more.count, 2);
        assert_int_equal(counts.active, 3);
        for (size_t i = 0; i < more.count; i++)
            MUST_BE(KEYSRT_QUEUED, queues_work_acknowledge(keysrt_queue(batch), NAME, &more.items[i]));
        MUST_BE(KEYSRT_QUEUED, queues_work_heartbeat(keysrt_queue(batch), NAME, &first));
        OK(keysrt_batch_run(batch));
        counts_are(0, 1, 0, 0, 2);
        keysrt_batch_close(batch);
        queues_work_job_clear(&first);
        queues_work_jobs_clear(&more);
    }
}

static void each_call_is_one_command(void **state)
{
    (void)state;
    bool gave_up;
    keysrt_queue_counts counts;
    keysrt_queue_found found = {0};
    queues_work_entries page = {0};
    OK(queues_work_push(client, NAME, TASK("warm")));
    server_do(&server, "FLUSHALL");
    OK(queues_work_push(client, NAME, TASK("a")));
    OK(queues_work_reserve(client, NAME, &job));
    OK(queues_work_heartbeat(client, NAME, &job));
    OK(queues_work_fail(client, NAME, &job, KEYSRT_STR("x"), keysrt_ms(0), &gave_up));
    OK(queues_work_reserve(client, NAME, &job));
    OK(queues_work_counts(client, NAME, &counts));
    OK(queues_work_find(client, NAME, TASK("a"), &found));
    OK(queues_work_list(client, NAME, KEYSRT_QUEUE_ACTIVE, 0, 10, &page));
    OK(queues_work_requeue(client, NAME, TASK("a")));
    OK(queues_work_remove(client, NAME, TASK("a"))); /* all scripts are known by now */
    server_do(&server, "CONFIG RESETSTAT");
    OK(queues_work_push(client, NAME, TASK("a")));
    OK(queues_work_reserve(client, NAME, &job));
    OK(queues_work_heartbeat(client, NAME, &job));
    OK(queues_work_fail(client, NAME, &job, KEYSRT_STR("x"), keysrt_ms(0), &gave_up));
    OK(queues_work_counts(client, NAME, &counts));
    OK(queues_work_find(client, NAME, TASK("a"), &found));
    OK(queues_work_list(client, NAME, KEYSRT_QUEUE_WAITING, 0, 10, &page));
    OK(queues_work_reserve(client, NAME, &job));
    OK(queues_work_acknowledge(client, NAME, &job));
    redisReply *stats = server_reply(&server, "INFO commandstats");
    assert_non_null(strstr(stats->str, "cmdstat_evalsha:calls=9,"));
    assert_null(strstr(stats->str, "cmdstat_eval:"));
    freeReplyObject(stats);
    keysrt_queue_found_clear(&found);
    queues_work_entries_clear(&page);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        QUEUE_TEST(jobs_are_served_in_their_order_and_acknowledged),
        QUEUE_TEST(a_second_push_of_an_id_changes_nothing_in_any_state),
        QUEUE_TEST(without_completed_a_finished_id_may_come_again_and_the_old_worker_cannot_end_it),
        QUEUE_TEST(content_is_any_value_and_ids_are_any_bytes),
        QUEUE_TEST(many_are_pushed_and_reserved_at_once),
        QUEUE_TEST(many_items_with_content_keep_each_its_own),
        QUEUE_TEST(the_best_priority_is_served_first_whatever_state_a_job_was_in),
        QUEUE_TEST(a_priority_may_be_written_as_nothing_and_companions_bear_their_names),
        QUEUE_TEST(a_page_of_waiting_jobs_goes_on_from_list_to_list),
        QUEUE_TEST(all_keys_of_a_queue_live_as_long_as_it_says),
        QUEUE_TEST(settings_say_lease_attempts_and_names),
        QUEUE_TEST(external_queues_are_only_read),
        QUEUE_TEST(all_but_waits_work_in_batches_atomic_or_not_and_after_a_script_flush),
        QUEUE_TEST(each_call_is_one_command),
    };
    LIVE_MAIN(tests);
}
