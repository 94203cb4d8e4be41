/* test_live_queue_managing.c: queues: looking at jobs in each state, and taking them out or back. */
#include "queue.h"

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

int main(void)
{
    const struct CMUnitTest tests[] = {
        QUEUE_TEST(jobs_of_each_state_are_listed_page_by_page),
        QUEUE_TEST(a_job_is_removed_from_any_state),
        QUEUE_TEST(failed_jobs_are_requeued_and_discarded_the_oldest_first),
        QUEUE_TEST(recover_does_what_each_reserve_does_first),
        QUEUE_TEST(at_most_a_hundred_come_back_at_once),
    };
    LIVE_MAIN(tests);
}
