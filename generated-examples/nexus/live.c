/* live.c: notifications, live counters, leaderboards. */
#include <stdio.h>

#include "scenes.h"

/* ---- Channels ----------------------------------------------------------------------------------------------------- */

/* What a handler is called with: the channel's parameters, and the message as its type. */
struct inbox {
    int notifications, updates, broadcasts;
};

static void on_notification(void *context, const nexus_notifications_params *params, const nexus_notification *message)
{
    struct inbox *inbox = context;
    inbox->notifications++;
    printf("  for %.*s: %.*s: %.*s%s%.*s\n", KEYSRT_FMT(params->user_id), KEYSRT_FMT(message->title), KEYSRT_FMT(message->body),
           message->has_link ? ", see " : "", message->has_link ? (int)message->link.len : 0, message->has_link ? message->link.data : "");
    expect(READS(message->body, "Summer sale is \"live\""), "the text as it was published");
}

static void on_campaign(void *context, const nexus_campaign_updates_params *params, const keysrt_view *message)
{
    struct inbox *inbox = context;
    inbox->updates++;
    printf("  about %.*s: %.*s\n", KEYSRT_FMT(params->campaign_id), KEYSRT_FMT(*message));
}

static void on_broadcast(void *context, const keysrt_view *message)
{
    struct inbox *inbox = context;
    inbox->broadcasts++;
    printf("  to everybody: %.*s\n", KEYSRT_FMT(*message));
}

void notification(nexus_user_id user)
{
    heading("Channels: one subscription, a typed handler for each kind of message");
    const nexus_notification message = {.title = KEYSRT_STR("Campaign approved"),
                                        .body = KEYSRT_STR("Summer sale is \"live\""),
                                        .has_link = true,
                                        .link = KEYSRT_STR("/campaigns/camp_456")};
    struct inbox inbox = {0};
    int subscribed = 0;
    uint64_t receivers = 0;
    keysrt_subscriber *subscriber = open_subscriber(&subscribed);
    must(nexus_notifications_subscribe_all(subscriber, on_notification, &inbox), "notifications of all users");
    must(nexus_campaign_updates_subscribe(subscriber, NEXUS_CAMPAIGN_ID("camp_456"), on_campaign, &inbox), "one campaign");
    must(nexus_broadcast_subscribe(subscriber, on_broadcast, &inbox), "what everybody is told");
    wait_until(subscriber, &subscribed, 3, "the subscriptions");

    must(nexus_notifications_publish(redis, user, &message, &receivers), "a notification");
    expect(receivers == 1, "somebody listens");
    must(nexus_campaign_updates_publish(redis, NEXUS_CAMPAIGN_ID("camp_789"), KEYSRT_STR("{\"paused\":true}"), &receivers), "another campaign");
    expect(receivers == 0, "nobody listens to that campaign");
    must(nexus_campaign_updates_publish(redis, NEXUS_CAMPAIGN_ID("camp_456"), KEYSRT_STR("{\"views\":1200}"), NULL), "an update");
    must(nexus_broadcast_publish(redis, KEYSRT_STR("{\"maintenance\":\"22:00\"}"), NULL), "an announcement");
    wait_until(subscriber, &inbox.broadcasts, 1, "the messages");
    expect(inbox.notifications == 1 && inbox.updates == 1 && inbox.broadcasts == 1, "each message came once");
    keysrt_subscriber_close(subscriber);
}

/* ---- Counters and leaderboards -------------------------------------------------------------------------------------- */

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
