/* statistics.c: a day's questions, counted by several processes at once, and who is active. */
#include <stdio.h>
#include <stdlib.h>

#include "scenes.h"

/* The page's day: 3421 questions, 2805 of them answered from the cache, 616 by a crawl, 12 of which failed. */
enum { COUNTERS = 4, HITS = 2805, CRAWLS = 616, FAILED = 12 };

/* One of four processes, which counts its quarter of the day's questions, each in one round trip. */
static int count_questions(void *argument)
{
    const keysrt_date day = *(const keysrt_date *)argument;
    keysrt_batch *batch = NULL;
    must(keysrt_batch_open(&batch, redis), "a batch");
    keysrt_client *queue = keysrt_queue(batch);
    for (int i = 0; i < HITS / COUNTERS; i++) {
        expect(dno_crawler_query_stats_increment_total(queue, day, 1, NULL) == KEYSRT_QUEUED, "queued");
        expect(dno_crawler_query_stats_increment_cache_hits(queue, day, 1, NULL) == KEYSRT_QUEUED, "queued");
    }
    for (int i = 0; i < CRAWLS / COUNTERS; i++) {
        expect(dno_crawler_query_stats_increment_total(queue, day, 1, NULL) == KEYSRT_QUEUED, "queued");
        expect(dno_crawler_query_stats_increment_crawls(queue, day, 1, NULL) == KEYSRT_QUEUED, "queued");
    }
    expect(dno_crawler_query_stats_increment_failed(queue, day, FAILED / COUNTERS, NULL) == KEYSRT_QUEUED, "queued");
    must(keysrt_batch_run(batch), "the batch");
    for (size_t i = 0; i < keysrt_batch_count(batch); i++)
        must(keysrt_batch_status(batch, i), "a count");
    keysrt_batch_close(batch);
    return EXIT_SUCCESS;
}

void statistics(int64_t now)
{
    heading("Daily statistics: four processes count at once");
    keysrt_date day = utc(now).date;
    pid_t counters[COUNTERS];
    for (int i = 0; i < COUNTERS; i++)
        counters[i] = start_process(count_questions, &day);
    for (int i = 0; i < COUNTERS; i++)
        expect(end_of(counters[i]) == EXIT_SUCCESS, "a process that counted");
    /* What four processes do not share equally. */
    must(dno_crawler_query_stats_increment_total(redis, day, HITS % COUNTERS, NULL), "the rest");
    must(dno_crawler_query_stats_increment_cache_hits(redis, day, HITS % COUNTERS, NULL), "the rest");

    dno_crawler_query_stats stats = {0};
    must(dno_crawler_query_stats_get(redis, day, &stats), "the statistics");
    printf("  %llu questions, %llu from the cache (%.0f%%), %llu crawls, %llu failed\n", (unsigned long long)stats.total,
           (unsigned long long)stats.cache_hits, 100.0 * (double)stats.cache_hits / (double)stats.total, (unsigned long long)stats.crawls,
           (unsigned long long)stats.failed);
    expect(stats.total == HITS + CRAWLS && stats.cache_hits == HITS && stats.crawls == CRAWLS && stats.failed == FAILED, "nothing was lost");
    STAYS("stats:queries:TODAY", dno_crawler_query_stats_ttl(redis, day, &left), keysrt_days(7));
}

void active_users(dno_crawler_user_id user, int64_t now)
{
    heading("Active users: a window that slides");
    const dno_crawler_user_id early = DNO_CRAWLER_USER_ID("00000001"), late = DNO_CRAWLER_USER_ID("00000002");
    dno_crawler_active_users_entries active = {0};
    must(dno_crawler_active_users_add(redis, early, now - 20 * 60, NULL), "somebody, 20 minutes ago");
    must(dno_crawler_active_users_add(redis, late, now - 10 * 60, NULL), "somebody, 10 minutes ago");
    must(dno_crawler_active_users_add(redis, user, now, NULL), "somebody, now");
    must(dno_crawler_active_users_range(redis, 0, -1, &active), "who is active");
    for (size_t i = 0; i < active.count; i++)
        printf("  %.*s, %lld min ago\n", KEYSRT_FMT(active.items[i].member), (long long)(now - active.items[i].score) / 60);
    expect(active.count == 2, "who was there 20 minutes ago is forgotten");
    dno_crawler_active_users_entries_clear(&active);
    STAYS("metrics:active_users", dno_crawler_active_users_ttl(redis, &left), keysrt_minutes(15));
}
