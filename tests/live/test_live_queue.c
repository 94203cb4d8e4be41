/* test_live_queue.c: queues: every operation with its edges, on a real server. */
#include "queues_keys.h"

#include "live.h"

#define NAME QUEUES_TASK("a")
#define TASK(text) QUEUES_TASK(text)
#define MAIL(text) QUEUES_MAIL_BOX_ID(text)

static queues_mail_box_job mail_job;
static queues_work_job job;
static queues_crawl_job crawled;

static int clear_results(void **state)
{
    (void)state;
    queues_mail_box_job_clear(&mail_job);
    queues_work_job_clear(&job);
    queues_crawl_job_clear(&crawled);
    return 0;
}

static queues_mail mail_to(const char *to)
{
    return (queues_mail){.to = keysrt_str(to)};
}

static void counts_are(uint64_t waiting, uint64_t active, uint64_t delayed, uint64_t failed, uint64_t completed)
{
    keysrt_queue_counts counts;
    OK(queues_work_counts(client, NAME, &counts));
    assert_int_equal(counts.waiting, waiting);
    assert_int_equal(counts.active, active);
    assert_int_equal(counts.delayed, delayed);
    assert_int_equal(counts.failed, failed);
    assert_int_equal(counts.completed, completed);
}

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

/* ---- Leases -------------------------------------------------------------------------------------------------------- */

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

/* ---- Looking and managing ------------------------------------------------------------------------------------------ */

static void jobs_of_each_state_are_listed_page_by_page(void **state)
{
    (void)state;
    queues_work_entries page = {0};
    const queues_task tasks[] = {TASK("a"), TASK("b"), TASK("c"), TASK("d"), TASK("e")};
    OK(queues_work_list(client, NAME, KEYSRT_QUEUE_FAILED, 0, 10, &page));
    assert_int_equal(page.count, 0);
    OK(queues_work_push_many(client, NAME, tasks, 5, keysrt_ms(0), NULL));
    OK(queues_work_reserve(client, NAME, &job));
    OK(queues_work_acknowledge(client, NAME, &job));
    OK(queues_work_reserve(client, NAME, &job));
    OK(queues_work_fail(client, NAME, &job, KEYSRT_STR("broken"), keysrt_never(), NULL));
    OK(queues_work_reserve(client, NAME, &job));
    OK(queues_work_fail(client, NAME, &job, KEYSRT_STR("later"), keysrt_hours(1), NULL));
    OK(queues_work_reserve(client, NAME, &job));
    static const struct {
        keysrt_queue_state state;
        const char *id, *reason;
        uint64_t attempts;
    } rows[] = {{KEYSRT_QUEUE_WAITING, "e", "", 0},
                {KEYSRT_QUEUE_ACTIVE, "d", "", 1},
                {KEYSRT_QUEUE_DELAYED, "c", "later", 1},
                {KEYSRT_QUEUE_FAILED, "b", "broken", 1},
                {KEYSRT_QUEUE_COMPLETED, "a", "", 0}};
    for (size_t i = 0; i < COUNT(rows); i++) {
        OK(queues_work_list(client, NAME, rows[i].state, 0, 10, &page));
        assert_int_equal(page.count, 1);
        IS(page.items[0].id, rows[i].id);
        IS(page.items[0].note.reason, rows[i].reason);
        assert_int_equal(page.items[0].note.attempts, rows[i].attempts);
        assert_int_equal(page.items[0].note.state, rows[i].state);
        assert_true((page.items[0].note.at_ms == 0) == (rows[i].state == KEYSRT_QUEUE_WAITING));
        OK(queues_work_list(client, NAME, rows[i].state, 1, 10, &page));
        assert_int_equal(page.count, 0);
        keysrt_queue_found found = {0};
        OK(queues_work_find(client, NAME, queues_task_str(rows[i].id), &found));
        assert_int_equal(found.value.state, rows[i].state);
        IS(found.value.reason, rows[i].reason);
        keysrt_queue_found_clear(&found);
    }
    keysrt_queue_found none = {0};
    MUST_BE(KEYSRT_MISS, queues_work_find(client, NAME, TASK("nobody"), &none));
    MUST_BE(KEYSRT_INVALID, queues_work_list(client, NAME, (keysrt_queue_state)5, 0, 10, &page));
    MUST_BE(KEYSRT_INVALID, queues_work_list(client, NAME, KEYSRT_QUEUE_WAITING, 0, 0, &page));
    MUST_BE(KEYSRT_INVALID, queues_work_list(client, NAME, KEYSRT_QUEUE_WAITING, 0, 1001, &page));
    OK(queues_work_list(client, NAME, KEYSRT_QUEUE_WAITING, UINT64_MAX, 10, &page));
    queues_work_entries_clear(&page);
}

static void a_job_is_removed_from_any_state(void **state)
{
    (void)state;
    const queues_task tasks[] = {TASK("a"), TASK("b"), TASK("c"), TASK("d"), TASK("e")};
    OK(queues_work_push_many(client, NAME, tasks, 5, keysrt_ms(0), NULL));
    OK(queues_work_reserve(client, NAME, &job));
    OK(queues_work_acknowledge(client, NAME, &job));
    OK(queues_work_reserve(client, NAME, &job));
    OK(queues_work_fail(client, NAME, &job, KEYSRT_STR("broken"), keysrt_never(), NULL));
    OK(queues_work_reserve(client, NAME, &job));
    OK(queues_work_fail(client, NAME, &job, KEYSRT_STR("later"), keysrt_hours(1), NULL));
    OK(queues_work_reserve(client, NAME, &job));
    counts_are(1, 1, 1, 1, 1);
    for (size_t i = 0; i < COUNT(tasks); i++) {
        OK(queues_work_remove(client, NAME, tasks[i]));
        MUST_BE(KEYSRT_MISS, queues_work_remove(client, NAME, tasks[i]));
    }
    SAYS("", "KEYS *");
    MUST_BE(KEYSRT_MISS, queues_work_acknowledge(client, NAME, &job));
}

static void failed_jobs_are_requeued_and_discarded_the_oldest_first(void **state)
{
    (void)state;
    const queues_mail hello = mail_to("x");
    uint64_t count = 77;
    for (const char *id = "abcd"; *id != '\0'; id++) {
        OK(queues_mail_box_push(client, queues_mail_box_id_bytes(id, 1), &hello));
        OK(queues_mail_box_reserve(client, keysrt_minutes(1), &mail_job));
        OK(queues_mail_box_fail(client, &mail_job, KEYSRT_STR("no"), keysrt_never(), NULL));
        pause_ms(2);
    }
    OK(queues_mail_box_discard_failed(client, 1, &count));
    assert_int_equal(count, 1);
    OK(queues_mail_box_requeue_failed(client, 2, &count));
    assert_int_equal(count, 2);
    SAYS("c b", "LRANGE q:mail 0 -1");
    SAYS("d", "ZRANGE q:mail:failed 0 -1");
    SAYS("3", "HLEN q:mail:jobs");
    OK(queues_mail_box_requeue_failed(client, 1000, NULL));
    OK(queues_mail_box_requeue_failed(client, 1000, &count));
    assert_int_equal(count, 0);
    MUST_BE(KEYSRT_INVALID, queues_mail_box_requeue_failed(client, 0, &count));
    MUST_BE(KEYSRT_INVALID, queues_mail_box_discard_failed(client, 1001, &count));
    OK(queues_mail_box_reserve(client, keysrt_minutes(1), &mail_job));
    assert_int_equal(mail_job.lease.attempt, 1);
    OK(queues_mail_box_requeue(client, MAIL("b"))); /* taken from a worker that is known to be dead */
    MUST_BE(KEYSRT_MISS, queues_mail_box_acknowledge(client, &mail_job));
    MUST_BE(KEYSRT_MISS, queues_mail_box_requeue(client, MAIL("b")));
    MUST_BE(KEYSRT_MISS, queues_mail_box_requeue(client, MAIL("nobody")));
}

static void recover_does_what_each_reserve_does_first(void **state)
{
    (void)state;
    queues_chosen_job taken = {0};
    uint64_t count = 77;
    OK(queues_chosen_push(client, NAME, QUEUES_CHOSEN_ID("a"), KEYSRT_STR("x")));
    OK(queues_chosen_push_later(client, NAME, QUEUES_CHOSEN_ID("b"), KEYSRT_STR("x"), keysrt_ms(5)));
    OK(queues_chosen_reserve(client, NAME, keysrt_ms(5), 9, &taken));
    OK(queues_chosen_recover(client, NAME, 9, &count));
    assert_int_equal(count, 0);
    pause_ms(8);
    OK(queues_chosen_recover(client, NAME, 9, &count));
    assert_int_equal(count, 2);
    SAYS("b a", "LRANGE q:chosen:a 0 -1");
    OK(queues_chosen_reserve(client, NAME, keysrt_ms(1), 9, &taken));
    pause_ms(3);
    OK(queues_chosen_recover(client, NAME, 2, &count)); /* it was the last attempt */
    assert_int_equal(count, 1);
    SAYS("a", "ZRANGE q:chosen:a:failed 0 -1");
    MUST_BE(KEYSRT_INVALID, queues_chosen_recover(client, NAME, 0, &count));
    OK(queues_chosen_recover(client, NAME, 9, NULL));
    queues_chosen_job_clear(&taken);
}

static void at_most_a_hundred_come_back_at_once(void **state)
{
    (void)state;
    char text[16];
    uint64_t count = 0;
    for (int i = 0; i < 250; i++) {
        (void)snprintf(text, sizeof text, "t%d", i);
        OK(queues_work_push_later(client, NAME, queues_task_str(text), keysrt_ms(1)));
    }
    pause_ms(3);
    OK(queues_work_recover(client, NAME, &count));
    assert_int_equal(count, 100);
    OK(queues_work_reserve(client, NAME, &job));
    counts_are(199, 1, 50, 0, 0);
}

/* ---- Others, and what is not as it should be ------------------------------------------------------------------------- */

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

#define QUEUE_TEST(name) cmocka_unit_test_setup_teardown(name, live_flush, clear_results)

int main(void)
{
    const struct CMUnitTest tests[] = {
        QUEUE_TEST(jobs_are_served_in_their_order_and_acknowledged),
        QUEUE_TEST(a_second_push_of_an_id_changes_nothing_in_any_state),
        QUEUE_TEST(without_completed_a_finished_id_may_come_again_and_the_old_worker_cannot_end_it),
        QUEUE_TEST(content_is_any_value_and_ids_are_any_bytes),
        QUEUE_TEST(many_are_pushed_and_reserved_at_once),
        QUEUE_TEST(many_items_with_content_keep_each_its_own),
        QUEUE_TEST(a_dead_workers_jobs_come_back_first_and_count),
        QUEUE_TEST(heartbeats_keep_a_job_and_tell_when_it_is_lost),
        QUEUE_TEST(what_failed_is_tried_again_after_its_delay_and_given_up_after_the_last_attempt),
        QUEUE_TEST(backoff_doubles_up_to_an_hour),
        QUEUE_TEST(delayed_jobs_are_served_when_they_are_due),
        QUEUE_TEST(a_wait_ends_with_a_job_that_becomes_due_or_with_its_time),
        QUEUE_TEST(the_best_priority_is_served_first_whatever_state_a_job_was_in),
        QUEUE_TEST(a_priority_may_be_written_as_nothing_and_companions_bear_their_names),
        QUEUE_TEST(a_page_of_waiting_jobs_goes_on_from_list_to_list),
        QUEUE_TEST(jobs_of_each_state_are_listed_page_by_page),
        QUEUE_TEST(a_job_is_removed_from_any_state),
        QUEUE_TEST(failed_jobs_are_requeued_and_discarded_the_oldest_first),
        QUEUE_TEST(recover_does_what_each_reserve_does_first),
        QUEUE_TEST(at_most_a_hundred_come_back_at_once),
        QUEUE_TEST(ids_that_other_software_pushes_are_served),
        QUEUE_TEST(a_job_whose_priority_is_gone_waits_among_the_last),
        QUEUE_TEST(an_id_without_content_is_set_aside_and_does_not_stop_the_others),
        QUEUE_TEST(a_job_that_is_not_of_its_type_is_told_and_ends_among_the_failed),
        QUEUE_TEST(records_that_are_none_count_as_unknown),
        QUEUE_TEST(times_that_others_wrote_are_told_within_what_a_time_can_be),
        QUEUE_TEST(a_key_of_another_type_loses_no_job),
        QUEUE_TEST(a_full_server_takes_no_push_and_lets_workers_work),
        QUEUE_TEST(finished_ids_are_kept_up_to_their_number),
        QUEUE_TEST(all_keys_of_a_queue_live_as_long_as_it_says),
        QUEUE_TEST(settings_say_lease_attempts_and_names),
        QUEUE_TEST(external_queues_are_only_read),
        QUEUE_TEST(all_but_waits_work_in_batches_atomic_or_not_and_after_a_script_flush),
        QUEUE_TEST(each_call_is_one_command),
    };
    LIVE_MAIN(tests);
}
