/* scans.c: investigations, their scans, and the tools that make them. */
#include <stdio.h>
#include <string.h>
#include <time.h>

#include "scenes.h"

#define TARGET AURA_OSINT_TARGET_ID("t1")
#define SCAN AURA_OSINT_SCAN_ID("abc123")

static void targets(aura_osint_investigation_id id)
{
    const aura_osint_target_id both[] = {TARGET, AURA_OSINT_TARGET_ID("t2")};
    uint64_t added = 0;
    must(aura_osint_investigation_targets_add_many(redis, id, both, 2, &added), "targets");
    must(aura_osint_investigation_targets_add(redis, id, both[0], &added), "a target again");
    expect(added == 0, "a target is there once");
    STAYS("investigation:xyz:targets", aura_osint_investigation_targets_ttl(redis, id, &left), keysrt_hours(2));

    const aura_osint_account found = {AURA_OSINT_PLATFORM("tiktok"), AURA_OSINT_USERNAME("jane.doe")};
    const int64_t now = (int64_t)time(NULL);
    int64_t scanned = 0;
    must(aura_osint_target_profiles_add(redis, TARGET, found, NULL), "a profile");
    must(aura_osint_target_last_scan_set(redis, TARGET, now), "time of the scan");
    must(aura_osint_target_last_scan_get(redis, TARGET, &scanned), "time of the scan");
    expect(scanned == now, "the time as written");
    STAYS("target:t1:profiles", aura_osint_target_profiles_ttl(redis, TARGET, &left), keysrt_minutes(30));
    STAYS("target:t1:last_scan", aura_osint_target_last_scan_ttl(redis, TARGET, &left), keysrt_hours(2));
}

void scans(aura_osint_investigation_id id)
{
    heading("A scan runs");
    aura_osint_percent progress = aura_osint_percent_of(0);
    must(aura_osint_scan_status_set(redis, SCAN, AURA_OSINT_STATE_RUNNING), "status");
    printf("  progress:");
    for (uint8_t percent = 0; percent <= 100; percent = (uint8_t)(percent + 25)) {
        char finding[64];
        snprintf(finding, sizeof finding, "{\"tool\":\"sherlock\",\"step\":%u}", percent);
        must(aura_osint_scan_progress_set(redis, SCAN, aura_osint_percent_of(percent)), "progress");
        must(aura_osint_investigation_progress_set_field(redis, id, SCAN, aura_osint_percent_of(percent)), "progress");
        must(aura_osint_scan_results_push_right(redis, SCAN, KEYSRT_STR(finding), NULL), "a finding");
        must(aura_osint_scan_progress_get(redis, SCAN, &progress), "progress");
        printf(" %u%%", progress.value);
    }
    puts("");
    const keysrt_status refused = aura_osint_scan_progress_set(redis, SCAN, aura_osint_percent_of(101));
    printf("  101%% is refused: %s\n", keysrt_message(redis));
    expect(refused == KEYSRT_INVALID && progress.value == 100, "0 to 100");
    must(aura_osint_scan_status_set(redis, SCAN, AURA_OSINT_STATE_COMPLETED), "done");

    aura_osint_string_array findings = {0};
    must(aura_osint_scan_results_range(redis, SCAN, 0, -1, &findings), "findings");
    expect(findings.count == 5, "a finding for each step");
    printf("  %zu findings, the last one %.*s\n", findings.count, KEYSRT_FMT(findings.items[4]));
    aura_osint_string_array_clear(&findings);
    STAYS("scan:abc123:status", aura_osint_scan_status_ttl(redis, SCAN, &left), keysrt_hours(2));
    STAYS("scan:abc123:progress", aura_osint_scan_progress_ttl(redis, SCAN, &left), keysrt_hours(2));
    STAYS("scan:abc123:results", aura_osint_scan_results_ttl(redis, SCAN, &left), keysrt_hours(2));
    STAYS("investigation:xyz:progress", aura_osint_investigation_progress_ttl(redis, id, &left), keysrt_hours(2));
}

void tools(void)
{
    heading("A tool's queue and settings");
    const aura_osint_name tool = AURA_OSINT_NAME("sherlock");
    const aura_osint_scan_id waiting[] = {AURA_OSINT_SCAN_ID("scan_1"), AURA_OSINT_SCAN_ID("scan_2"), AURA_OSINT_SCAN_ID("scan_3")};
    aura_osint_tool_queue_job mine = {0};
    keysrt_queue_counts counts;
    keysrt_text timeout = {0};
    must(aura_osint_tool_config_set_field(redis, tool, KEYSRT_STR("timeout"), KEYSRT_STR("60")), "a setting");
    must(aura_osint_tool_config_get_field(redis, tool, KEYSRT_STR("timeout"), &timeout), "the setting");
    expect(READS(timeout.value, "60"), "the setting as written");
    keysrt_text_clear(&timeout);
    STAYS("tool:sherlock:config", aura_osint_tool_config_ttl(redis, tool, &left), keysrt_never());

    must(aura_osint_tool_queue_push_many(redis, tool, waiting, 3, keysrt_ms(0), NULL), "scans that wait");
    must(aura_osint_tool_queue_reserve(redis, tool, &mine), "the first of them");
    expect(READS(mine.id, "scan_1"), "the oldest first");
    must(aura_osint_tool_queue_fail(redis, tool, &mine, KEYSRT_STR("blocked"), keysrt_minutes(10), NULL), "not now");
    must(aura_osint_tool_queue_reserve(redis, tool, &mine), "the next one");
    must(aura_osint_tool_queue_acknowledge(redis, tool, &mine), "done");
    must(aura_osint_tool_queue_counts(redis, tool, &counts), "what is left");
    printf("  %.*s is done; %llu waits, %llu is tried again in ten minutes\n", KEYSRT_FMT(mine.id), (unsigned long long)counts.waiting,
           (unsigned long long)counts.delayed);
    expect(READS(mine.id, "scan_2") && counts.waiting == 1 && counts.delayed == 1 && counts.active == 0, "each scan is in one place");
    aura_osint_tool_queue_job_clear(&mine);
}

void investigation(aura_osint_investigation_id id)
{
    heading("An investigation");
    keysrt_text summary = {0};
    targets(id);
    must(aura_osint_investigation_cache_put(redis, id, KEYSRT_STR("{\"title\":\"Who is jane.doe?\"}")), "its data");
    must(aura_osint_investigation_cache_get(redis, id, &summary), "its data");
    expect(READS(summary.value, "{\"title\":\"Who is jane.doe?\"}"), "the data as written");
    STAYS("investigation:xyz:cache", aura_osint_investigation_cache_ttl(redis, id, &left), keysrt_hours(2));
    must(aura_osint_investigation_summary_set(redis, id, KEYSRT_STR("{\"profiles\":1,\"breaches\":2}")), "a summary");
    must(aura_osint_investigation_summary_get(redis, id, &summary), "the summary");
    printf("  what came out: %.*s\n", KEYSRT_FMT(summary.value));
    keysrt_text_clear(&summary);
    STAYS("investigation:xyz:results:summary", aura_osint_investigation_summary_ttl(redis, id, &left), keysrt_hours(2));
}
