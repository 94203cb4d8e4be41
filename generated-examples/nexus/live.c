/* live.c: notifications, live counters, leaderboards. */
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

#include "scenes.h"

/* redis-cli stands for another program that listens: here is what it says. */
static FILE *start_listener(const char *socket, pid_t *listener)
{
    int ends[2];
    fflush(stdout);
    expect(pipe(ends) == 0, "a pipe");
    *listener = fork();
    expect(*listener >= 0, "a second process");
    if (*listener == 0) {
        dup2(ends[1], STDOUT_FILENO);
        close(ends[0]);
        close(ends[1]);
        execlp("timeout", "timeout", "10", "redis-cli", "-s", socket, "subscribe", "nexus:channel:notifications:user_123", (char *)NULL);
        _exit(127);
    }
    close(ends[1]);
    FILE *said = fdopen(ends[0], "r");
    expect(said != NULL, "the listener's output");
    return said;
}

void notification(nexus_user_id user)
{
    heading("A notification, seen by a subscriber (redis-cli)");
    const char *socket = getenv("REDIS_SOCKET");
    if (socket == NULL) {
        puts("  (set REDIS_SOCKET to show it)");
        return;
    }
    char line[512];
    pid_t listener;
    FILE *subscriber = start_listener(socket, &listener);
    for (int i = 0; i < 3; i++)
        expect(fgets(line, sizeof line, subscriber) != NULL, "the subscription");
    nexus_notification message = {.title = KEYSRT_STR("Campaign approved"), .body = KEYSRT_STR("Summer sale is \"live\""), .has_link = true, .link = KEYSRT_STR("/campaigns/camp_456")};
    uint64_t receivers = 0;
    must(nexus_notifications_publish(redis, user, &message, &receivers), "publish");
    for (int i = 0; i < 3; i++)
        expect(fgets(line, sizeof line, subscriber) != NULL, "the message");
    printf("  %llu subscriber got: %s", (unsigned long long)receivers, line);
    fclose(subscriber);
    kill(listener, SIGTERM);
    waitpid(listener, NULL, 0);
}

void live_counters(void)
{
    heading("Live counters (database 3)");
    nexus_campaign_id campaign = NEXUS_CAMPAIGN_ID("camp_456");
    must(nexus_live_stats_increment_views(redis, campaign, 10, NULL), "views");
    must(nexus_live_stats_increment_clicks(redis, campaign, 2, NULL), "clicks");
    nexus_live_stats stats = {0};
    must(nexus_live_stats_get(redis, campaign, &stats), "counters");
    printf("  %llu views, %llu clicks, conversions %s\n", (unsigned long long)stats.views, (unsigned long long)stats.clicks, stats.has_conversions ? "counted" : "not counted yet");
    STAYS("nexus:stats:live:campaign:camp_456", nexus_live_stats_ttl(redis, campaign, &left), keysrt_minutes(1));
    must(nexus_websocket_connections_add(redis, NEXUS_CONNECTION_ID("conn_1"), NULL), "a connection");
    STAYS("nexus:connections:websocket", nexus_websocket_connections_ttl(redis, &left), keysrt_never());
}

void leaderboard(void)
{
    heading("Leaderboard (database 5)");
    keysrt_view metric = KEYSRT_STR("engagement");
    nexus_creator_leaderboard_entry scores[] = {{NEXUS_CREATOR_ID("creator_789"), 871.5}, {NEXUS_CREATOR_ID("creator_12"), 93}, {NEXUS_CREATOR_ID("creator_3"), 412.25}};
    must(nexus_creator_leaderboard_add_many(redis, metric, scores, 3, NULL), "scores");
    must(nexus_creator_leaderboard_increment(redis, metric, NEXUS_CREATOR_ID("creator_3"), 500, NULL), "a good day");
    nexus_creator_leaderboard_entries best = {0};
    must(nexus_creator_leaderboard_top(redis, metric, 2, &best), "the best");
    for (size_t i = 0; i < best.count; i++)
        printf("  %zu. %-12.*s %g\n", i + 1, KEYSRT_FMT(best.items[i].member), best.items[i].score);
    nexus_creator_leaderboard_entries_clear(&best);
    STAYS("nexus:leaderboard:creators:engagement", nexus_creator_leaderboard_ttl(redis, metric, &left), keysrt_hours(1));
}
