/* A walk through the NEXUS keyspace: one day of a small platform, told with the generated calls. Runs against $REDIS_URL and shows
 * after each step what the server holds and how long it stays. */
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include "scenes.h"

static void batch_over_three_databases(nexus_user_id user, int64_t now)
{
    heading("One batch over three databases");
    keysrt_batch *batch = NULL;
    must(keysrt_batch_open(&batch, redis), "batch");
    keysrt_client *queue = keysrt_queue(batch);
    int64_t seen = 0;
    keysrt_limit calls = {0};
    uint64_t views = 0;
    bool queued = nexus_presence_set(queue, user, now + 1) == KEYSRT_QUEUED && nexus_presence_get(queue, user, &seen) == KEYSRT_QUEUED &&
                  nexus_api_calls_allow(queue, user, 60, &calls) == KEYSRT_QUEUED &&
                  nexus_live_stats_get_views(queue, NEXUS_CAMPAIGN_ID("camp_456"), &views) == KEYSRT_QUEUED;
    expect(queued, "four calls queued");
    must(keysrt_batch_run(batch), "run the batch");
    for (size_t i = 0; i < keysrt_batch_count(batch); i++)
        must(keysrt_batch_status(batch, i), keysrt_batch_message(batch, i));
    printf("  %zu calls in one round trip a database: seen at +%lld s, %llu calls left, %llu views\n", keysrt_batch_count(batch), (long long)(seen - now),
           (unsigned long long)calls.remaining, (unsigned long long)views);
    keysrt_batch_close(batch);
}

int main(void)
{
    open_redis();
    nexus_user_id user = NEXUS_USER_ID("user_123");
    int64_t now = (int64_t)time(NULL);
    session_life(user, now);
    presence(user, now);
    codes(user);
    caches(user);
    flags();
    searches(user);
    limits(user);
    notification(user);
    live_counters();
    leaderboard();
    locks();
    semaphores();
    job();
    job_queue();
    schedule(now);
    batch_over_three_databases(user, now);
    keysrt_close(redis);
    puts("");
    return EXIT_SUCCESS;
}
