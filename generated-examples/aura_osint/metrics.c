/* metrics.c: figures of now and of days, what users did, how tools and services did. */
#include <stdio.h>
#include <stdlib.h>

#include "scenes.h"

static int by_size(const void *a, const void *b)
{
    const uint32_t x = *(const uint32_t *)a, y = *(const uint32_t *)b;
    return (x > y) - (x < y);
}

static void response_times(void)
{
    enum { MADE = 1200, KEPT = 1000 };
    const aura_osint_name service = AURA_OSINT_NAME("api");
    static uint32_t times[MADE];
    aura_osint_u32_array kept = {0};
    for (uint32_t i = 0; i < MADE; i++)
        times[i] = i < 200 ? 5000 : 10 + i % 100; /* a bad start, of which nothing is to be left */
    must(aura_osint_response_time_push_left_many(redis, service, times, MADE, NULL), "response times");
    must(aura_osint_response_time_range(redis, service, 0, -1, &kept), "response times");
    expect(kept.count == KEPT, "the last thousand");
    qsort(kept.items, kept.count, sizeof *kept.items, by_size);
    printf("  %d answers timed, %zu kept: half within %u ms, 99%% within %u ms\n", MADE, kept.count, kept.items[KEPT / 2], kept.items[KEPT / 100 * 99]);
    expect(kept.items[KEPT - 1] < 5000, "the oldest are forgotten");
    aura_osint_u32_array_clear(&kept);
    STAYS("performance:api:response_time", aura_osint_response_time_ttl(redis, service, &left), keysrt_minutes(5));
}

void daily_metrics(keysrt_date today)
{
    heading("Metrics by day, and of now");
    const aura_osint_name scans_started = AURA_OSINT_NAME("scans_started");
    const keysrt_date before = {2025, 1, 15};
    uint64_t count = 0;
    must(aura_osint_metric_daily_add(redis, before, scans_started, 30, NULL), "another day");
    for (int i = 0; i < 12; i++)
        must(aura_osint_metric_daily_increment(redis, today, scans_started, &count), "a scan");
    printf("  %llu scans today\n", (unsigned long long)count);
    expect(count == 12, "each day counts for itself");
    STAYS("metrics:daily:DATE:scans_started", aura_osint_metric_daily_ttl(redis, today, scans_started, &left), keysrt_days(30));

    double load = 0;
    must(aura_osint_metric_realtime_set(redis, AURA_OSINT_NAME("load"), 0.72), "load");
    must(aura_osint_metric_realtime_get(redis, AURA_OSINT_NAME("load"), &load), "load");
    printf("  load %g\n", load);
    expect(load > 0.7199 && load < 0.7201, "the figure as written");
    STAYS("metrics:realtime:load", aura_osint_metric_realtime_ttl(redis, AURA_OSINT_NAME("load"), &left), keysrt_minutes(5));

    const aura_osint_name tool = AURA_OSINT_NAME("sherlock");
    int64_t runs = 0;
    must(aura_osint_tool_usage_increment_field(redis, tool, KEYSRT_STR("completed"), 9, NULL), "runs");
    must(aura_osint_tool_usage_increment_field(redis, tool, KEYSRT_STR("timeout"), 1, NULL), "runs");
    must(aura_osint_tool_usage_increment_field(redis, tool, KEYSRT_STR("completed"), 1, &runs), "runs");
    printf("  sherlock completed %lld runs\n", (long long)runs);
    expect(runs == 10, "ten runs");
    STAYS("stats:tool:sherlock:usage", aura_osint_tool_usage_ttl(redis, tool, &left), keysrt_days(30));
    response_times();
}

void activity(aura_osint_user_id user)
{
    heading("What a user did");
    static const char *const actions[] = {"login", "scan.start", "report.read"};
    aura_osint_user_activity_entries entries = {0};
    keysrt_stream_id cursor = keysrt_stream_start();
    for (size_t i = 0; i < 3; i++) {
        const aura_osint_user_activity done = {.action = AURA_OSINT_NAME(actions[i]), .has_subject = i > 0, .subject = KEYSRT_STR("xyz")};
        must(aura_osint_user_activity_append(redis, user, &done, NULL), "an entry");
    }
    must(aura_osint_user_activity_read(redis, user, &cursor, 0, &entries), "what he did");
    for (size_t i = 0; i < entries.count; i++)
        printf("  %.*s%s%.*s\n", KEYSRT_FMT(entries.items[i].fields.action), entries.items[i].fields.has_subject ? " of " : "",
               entries.items[i].fields.has_subject ? (int)entries.items[i].fields.subject.len : 0,
               entries.items[i].fields.has_subject ? entries.items[i].fields.subject.data : "");
    expect(entries.count == 3 && entries.faults == NULL && READS(entries.items[2].fields.action, "report.read"), "in their order");
    must(aura_osint_user_activity_read(redis, user, &cursor, 0, &entries), "what he did since");
    expect(entries.count == 0, "a reader goes on where he was");
    for (int i = 0; i < 1500; i++) {
        const aura_osint_user_activity done = {.action = AURA_OSINT_NAME("page.view")};
        must(aura_osint_user_activity_append(redis, user, &done, NULL), "an entry");
    }
    uint64_t length = 0;
    must(aura_osint_user_activity_length(redis, user, &length), "entries");
    printf("  1503 entries made, %llu kept\n", (unsigned long long)length);
    expect(length >= 1000 && length < 1200, "a thousand or so");
    aura_osint_user_activity_entries_clear(&entries);
    STAYS("stats:user:12345:activity", aura_osint_user_activity_ttl(redis, user, &left), keysrt_days(30));
}
