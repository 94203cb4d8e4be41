/* A walk through the NEXUS keyspace: one day of a small platform, told with the generated calls. Runs against $REDIS_URL and shows
 * after each step what the server holds and how long it stays. */
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "nexus_keys.h"

/* ---- Telling what happens --------------------------------------------------------------------------------------- */

static keysrt_client *redis;

static void heading(const char *text)
{
    printf("\n%s\n", text);
}

/* Every status is looked at; what must not fail ends the program with the library's own sentence. */
static void must(keysrt_status status, const char *what)
{
    if (status == KEYSRT_OK)
        return;
    fprintf(stderr, "%s: %s: %s\n", what, keysrt_status_name(status), keysrt_message(redis));
    exit(EXIT_FAILURE);
}

static void expect(bool holds, const char *what)
{
    if (holds)
        return;
    fprintf(stderr, "unexpected: %s\n", what);
    exit(EXIT_FAILURE);
}

/* "  nexus:session:sess_abc123 stays for 24 h" */
static void stays(const char *key, keysrt_status status, keysrt_duration left)
{
    must(status, key);
    if (left.ms < 0)
        printf("  %-48s never expires\n", key);
    else if (left.ms > 2 * 86400000)
        printf("  %-48s expires in %.1f days\n", key, (double)left.ms / 86400000);
    else if (left.ms > 2 * 3600000)
        printf("  %-48s expires in %.1f h\n", key, (double)left.ms / 3600000);
    else
        printf("  %-48s expires in %.0f s\n", key, (double)left.ms / 1000);
}
#define STAYS(key, call) stays(key, call, left)

/* ---- Scenes ----------------------------------------------------------------------------------------------------- */

static void session_life(nexus_user_id user, int64_t now)
{
    heading("A session's life (database 0)");
    keysrt_duration left;
    nexus_session_id id = NEXUS_SESSION_ID("sess_abc123");
    nexus_session session = {.user_id = user, .email = NEXUS_EMAIL("user@example.com"), .role = NEXUS_ROLE_MANAGER, .last_activity = now - 60};
    must(keysrt_ip_parse(&session.ip, "192.168.1.1"), "address");
    must(nexus_session_put(redis, id, &session), "sign in");
    must(nexus_user_sessions_add(redis, user, id, NULL), "remember the session");
    must(nexus_refresh_set(redis, NEXUS_TOKEN_ID("token_xyz789"), user), "refresh token");
    STAYS("nexus:session:sess_abc123", nexus_session_ttl(redis, id, &left));
    STAYS("nexus:session:user:user_123:sessions", nexus_user_sessions_ttl(redis, user, &left));
    STAYS("nexus:refresh:token_xyz789", nexus_refresh_ttl(redis, NEXUS_TOKEN_ID("token_xyz789"), &left));

    must(nexus_session_set_last_activity(redis, id, now), "activity");
    nexus_session got = {0};
    char address[46];
    must(nexus_session_get(redis, id, &got), "read the session");
    keysrt_ip_format(&got.ip, address);
    printf("  session of %.*s <%.*s> from %s, last active at %lld\n", KEYSRT_FMT(got.user_id), KEYSRT_FMT(got.email), address,
           (long long)got.last_activity);
    expect(got.role == NEXUS_ROLE_MANAGER && got.last_activity == now, "the session as written");

    keysrt_status refused = nexus_session_get(redis, NEXUS_SESSION_ID("user:user_123"), &got);
    printf("  an id that would land on another key is refused: %s\n", keysrt_message(redis));
    expect(refused == KEYSRT_INVALID, "a refusal");

    must(nexus_session_delete(redis, id), "sign out");
    must(nexus_user_sessions_remove(redis, user, id, NULL), "forget the session");
    expect(nexus_session_get(redis, id, &got) == KEYSRT_MISS, "no session after signing out");
    puts("  signed out: reading the session gives MISS");
    nexus_session_clear(&got);
}

static void presence(nexus_user_id user, int64_t now)
{
    heading("Presence: a heartbeat renews it (database 0)");
    keysrt_duration left;
    must(nexus_presence_set(redis, user, now), "heartbeat");
    STAYS("nexus:presence:user:user_123", nexus_presence_ttl(redis, user, &left));
    expect(nexus_presence_exists(redis, user) == KEYSRT_OK, "online");
    expect(nexus_presence_exists(redis, NEXUS_USER_ID("user_456")) == KEYSRT_MISS, "offline");
    puts("  user_123 is online, user_456 is not");
}

static void caches(nexus_user_id user)
{
    heading("Caches and their tags (database 1)");
    keysrt_duration left;
    nexus_user_cache_entry profile[] = {{KEYSRT_STR("name"), KEYSRT_STR("Ada")}, {KEYSRT_STR("plan"), KEYSRT_STR("pro")}};
    must(nexus_user_cache_put(redis, user, profile, 2), "cache a user");
    STAYS("nexus:cache:user:user_123", nexus_user_cache_ttl(redis, user, &left));

    keysrt_view hash = KEYSRT_STR("hash_123");
    must(nexus_list_cache_set(redis, NEXUS_LIST_TYPE_CAMPAIGNS, hash, KEYSRT_STR("[{\"id\":\"camp_456\"}]")), "cache a page");
    STAYS("nexus:cache:list:campaigns:hash_123", nexus_list_cache_ttl(redis, NEXUS_LIST_TYPE_CAMPAIGNS, hash, &left));
    keysrt_status refused = nexus_list_cache_set(redis, NEXUS_LIST_TYPE_CAMPAIGNS, hash, KEYSRT_STR("[1,2"));
    printf("  what is no JSON is refused: %s\n", keysrt_message(redis));
    expect(refused == KEYSRT_INVALID, "a refusal");

    must(nexus_user_cache_delete(redis, user), "invalidate the user");
    expect(nexus_user_cache_exists(redis, user) == KEYSRT_MISS, "the cache is empty");
}

static void leaderboard(void)
{
    heading("Leaderboard (database 5)");
    keysrt_duration left;
    keysrt_view metric = KEYSRT_STR("engagement");
    nexus_creator_leaderboard_entry scores[] = {{NEXUS_CREATOR_ID("creator_789"), 871.5}, {NEXUS_CREATOR_ID("creator_12"), 93}, {NEXUS_CREATOR_ID("creator_3"), 412.25}};
    must(nexus_creator_leaderboard_add_many(redis, metric, scores, 3, NULL), "scores");
    must(nexus_creator_leaderboard_increment(redis, metric, NEXUS_CREATOR_ID("creator_3"), 500, NULL), "a good day");
    nexus_creator_leaderboard_entries best = {0};
    must(nexus_creator_leaderboard_top(redis, metric, 2, &best), "the best");
    for (size_t i = 0; i < best.count; i++)
        printf("  %zu. %-12.*s %g\n", i + 1, KEYSRT_FMT(best.items[i].member), best.items[i].score);
    nexus_creator_leaderboard_entries_clear(&best);
    STAYS("nexus:leaderboard:creators:engagement", nexus_creator_leaderboard_ttl(redis, metric, &left));
}

static void searches(nexus_user_id user)
{
    heading("Recent searches: the last ten (database 1)");
    keysrt_duration left;
    char text[32];
    for (int i = 1; i <= 12; i++) {
        snprintf(text, sizeof text, "query %d", i);
        must(nexus_recent_push_left(redis, user, KEYSRT_STR(text), NULL), "a search");
    }
    nexus_string_array list = {0};
    must(nexus_recent_range(redis, user, 0, -1, &list), "recent searches");
    printf("  12 searches made, %zu kept, from '%.*s' to '%.*s'\n", list.count, KEYSRT_FMT(list.items[0]), KEYSRT_FMT(list.items[list.count - 1]));
    expect(list.count == 10, "ten searches");
    nexus_string_array_clear(&list);
    STAYS("nexus:search:recent:user_123", nexus_recent_ttl(redis, user, &left));
}

static void flags(void)
{
    heading("Feature flags (database 1)");
    keysrt_duration left;
    keysrt_view name = KEYSRT_STR("new_dashboard");
    nexus_flag_value_result value = {0};
    must(nexus_feature_set(redis, name, NEXUS_FLAG_VALUE("{\"percent\":25}")), "a flag");
    must(nexus_feature_get(redis, name, &value), "the flag");
    printf("  new_dashboard is %.*s\n", KEYSRT_FMT(value.value));
    nexus_flag_value_result_clear(&value);
    STAYS("nexus:feature:new_dashboard", nexus_feature_ttl(redis, name, &left));
    must(nexus_org_features_add(redis, NEXUS_ORGANIZATION_ID("org_123"), name, NULL), "an organization's feature");
    expect(nexus_org_features_contains(redis, NEXUS_ORGANIZATION_ID("org_123"), name) == KEYSRT_OK, "the feature is on");
}

static void codes(nexus_user_id user)
{
    heading("One-time codes (database 0)");
    keysrt_duration left;
    keysrt_view code = KEYSRT_STR("ABC123");
    nexus_user_id_result owner = {0};
    must(nexus_verify_email_set(redis, code, user), "a code");
    STAYS("nexus:verify:email:ABC123", nexus_verify_email_ttl(redis, code, &left));
    must(nexus_verify_email_take(redis, code, &owner), "use the code");
    printf("  the code belongs to %.*s\n", KEYSRT_FMT(owner.value));
    keysrt_status again = nexus_verify_email_take(redis, code, &owner);
    expect(again == KEYSRT_MISS, "a code works once");
    puts("  used a second time: MISS");
    nexus_user_id_result_clear(&owner);
}

static void limits(nexus_user_id user)
{
    heading("Counted calls (database 2)");
    keysrt_duration left;
    uint32_t calls = 0;
    for (int i = 0; i < 3; i++)
        must(nexus_api_calls_increment(redis, user, 60, &calls), "a call");
    printf("  %u calls in this window\n", calls);
    STAYS("nexus:ratelimit:api:user_123:60", nexus_api_calls_ttl(redis, user, 60, &left));
}

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

static void notification(nexus_user_id user)
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

static void live_counters(void)
{
    heading("Live counters (database 3)");
    keysrt_duration left;
    nexus_campaign_id campaign = NEXUS_CAMPAIGN_ID("camp_456");
    must(nexus_live_stats_increment_views(redis, campaign, 10, NULL), "views");
    must(nexus_live_stats_increment_clicks(redis, campaign, 2, NULL), "clicks");
    nexus_live_stats stats = {0};
    must(nexus_live_stats_get(redis, campaign, &stats), "counters");
    printf("  %llu views, %llu clicks, conversions %s\n", (unsigned long long)stats.views, (unsigned long long)stats.clicks, stats.has_conversions ? "counted" : "not counted yet");
    STAYS("nexus:stats:live:campaign:camp_456", nexus_live_stats_ttl(redis, campaign, &left));
    must(nexus_websocket_connections_add(redis, NEXUS_CONNECTION_ID("conn_1"), NULL), "a connection");
    STAYS("nexus:connections:websocket", nexus_websocket_connections_ttl(redis, &left));
}

static void job(int64_t now)
{
    heading("A background job (database 4)");
    keysrt_duration left;
    nexus_job_id id = NEXUS_JOB_ID("job_abc123");
    nexus_job state = {.status = NEXUS_JOB_STATUS_ACTIVE, .progress = 0};
    must(nexus_job_put(redis, id, &state), "start");
    must(nexus_job_set_progress(redis, id, 65), "progress");
    puts("  while it runs:");
    STAYS("nexus:job:job_abc123", nexus_job_ttl(redis, id, &left));
    state.status = NEXUS_JOB_STATUS_COMPLETED;
    state.progress = 100;
    must(nexus_job_set_fields(redis, id, NEXUS_JOB_FIELD_STATUS | NEXUS_JOB_FIELD_PROGRESS, &state), "done");
    must(nexus_job_finish(redis, id), "finish");
    puts("  after it finished:");
    STAYS("nexus:job:job_abc123", nexus_job_ttl(redis, id, &left));
    must(nexus_schedule_add(redis, KEYSRT_STR("campaign_reminder"), NEXUS_TASK_ID("task_1"), now + 3600, NULL), "a task");
    STAYS("nexus:schedule:campaign_reminder", nexus_schedule_ttl(redis, KEYSRT_STR("campaign_reminder"), &left));
}

static void batch_over_three_databases(nexus_user_id user, int64_t now)
{
    heading("One batch over three databases");
    keysrt_batch *batch = NULL;
    must(keysrt_batch_open(&batch, redis), "batch");
    keysrt_client *queue = keysrt_queue(batch);
    int64_t seen = 0;
    uint32_t calls = 0;
    uint64_t views = 0;
    bool queued = nexus_presence_set(queue, user, now + 1) == KEYSRT_QUEUED && nexus_presence_get(queue, user, &seen) == KEYSRT_QUEUED &&
                  nexus_api_calls_increment(queue, user, 60, &calls) == KEYSRT_QUEUED &&
                  nexus_live_stats_get_views(queue, NEXUS_CAMPAIGN_ID("camp_456"), &views) == KEYSRT_QUEUED;
    expect(queued, "four calls queued");
    must(keysrt_batch_run(batch), "run the batch");
    for (size_t i = 0; i < keysrt_batch_count(batch); i++)
        must(keysrt_batch_status(batch, i), keysrt_batch_message(batch, i));
    printf("  %zu calls in one round trip a database: seen at +%lld s, %u calls, %llu views\n", keysrt_batch_count(batch), (long long)(seen - now),
           calls, (unsigned long long)views);
    keysrt_batch_close(batch);
}

int main(void)
{
    if (keysrt_open(&redis, NULL, NULL) != KEYSRT_OK) {
        fprintf(stderr, "%s\n", keysrt_message(redis));
        return EXIT_FAILURE;
    }
    nexus_user_id user = NEXUS_USER_ID("user_123");
    int64_t now = (int64_t)time(NULL);
    session_life(user, now);
    presence(user, now);
    caches(user);
    leaderboard();
    searches(user);
    flags();
    codes(user);
    limits(user);
    notification(user);
    live_counters();
    job(now);
    batch_over_three_databases(user, now);
    keysrt_close(redis);
    puts("");
    return EXIT_SUCCESS;
}
