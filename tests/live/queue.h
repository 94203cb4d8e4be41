/* queue.h: what the tests of queues share: names, results of calls, and what a queue counts. Each program includes it once, in place of
 * live.h. */
#ifndef TESTS_QUEUE_H
#define TESTS_QUEUE_H

#include "queues_keys.h"

#include "live.h"

#define NAME QUEUES_TASK("a")
#define TASK(text) QUEUES_TASK(text)
#define MAIL(text) QUEUES_MAIL_BOX_ID(text)

static queues_mail_box_job mail_job;
static queues_work_job job;
static queues_crawl_job crawled;

static KEYSRT_UNUSED int clear_results(void **state)
{
    (void)state;
    queues_mail_box_job_clear(&mail_job);
    queues_work_job_clear(&job);
    queues_crawl_job_clear(&crawled);
    return 0;
}

static KEYSRT_UNUSED queues_mail mail_to(const char *to)
{
    return (queues_mail){.to = keysrt_str(to)};
}

static KEYSRT_UNUSED void counts_are(uint64_t waiting, uint64_t active, uint64_t delayed, uint64_t failed, uint64_t completed)
{
    keysrt_queue_counts counts;
    OK(queues_work_counts(client, NAME, &counts));
    assert_int_equal(counts.waiting, waiting);
    assert_int_equal(counts.active, active);
    assert_int_equal(counts.delayed, delayed);
    assert_int_equal(counts.failed, failed);
    assert_int_equal(counts.completed, completed);
}

/* … on an empty server; its results are cleared. */
#define QUEUE_TEST(name) cmocka_unit_test_setup_teardown(name, live_flush, clear_results)

#endif
