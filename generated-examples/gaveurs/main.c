/* The Gaveurs backend's use of Redis: four classes of cached data, a bucket of tokens for a WebSocket under a flood, a health check, and
 * an outage through which it works on.
 *
 *   gaveurs            the walk
 *   gaveurs outage     asks for one dashboard again and again until Redis has gone and come back, and says what it saw
 *
 * Redis is found by $REDIS_URL, else by $REDIS_HOST and $REDIS_PORT, as the backend's settings have it. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "../tell.h"
#include "gaveurs_keys.h"

/* What the walk does while it has no answer: nobody waits for Redis longer than for the database. */
static const keysrt_options options = {.connect_timeout = {200}, .command_timeout = {200}, .client_name = "gaveurs"};

static void open_by_settings(void)
{
    const char *url = getenv("REDIS_URL"), *host = getenv("REDIS_HOST"), *port = getenv("REDIS_PORT");
    char made[256];
    if (url == NULL || url[0] == '\0') {
        (void)snprintf(made, sizeof made, "redis://%s:%s", host == NULL ? "localhost" : host, port == NULL ? "6379" : port);
        url = made;
    }
    if (keysrt_open(&redis, url, &options) != KEYSRT_OK) {
        fprintf(stderr, "%s\n", keysrt_message(redis));
        exit(EXIT_FAILURE);
    }
    printf("  Redis at %s\n", url);
}

static int64_t now_us(void)
{
    struct timespec now;
    (void)clock_gettime(CLOCK_MONOTONIC, &now);
    return (int64_t)now.tv_sec * 1000000 + now.tv_nsec / 1000;
}

/* The backend's health check is a PING, as its container's is. */
static void health(void)
{
    heading("Health check");
    int64_t before = now_us();
    must(keysrt_ping(redis, 0), "ping");
    printf("  PONG after %lld us\n", (long long)(now_us() - before));
}

/* ---- The cache manager ---------------------------------------------------------------------------------------------- */

static unsigned database_asked;

/* What the database would answer; it takes its time. */
static keysrt_view ask_database(const char *json)
{
    sleep_ms(40);
    database_asked++;
    return keysrt_str(json);
}

static keysrt_status load_sample(void *context, const gaveurs_latest_sample_params *params, keysrt_loading *loading)
{
    (void)context;
    (void)params;
    return gaveurs_latest_sample_loaded(loading, ask_database("{\"weight_g\":5120,\"feed_g\":410}"));
}

static keysrt_status load_dashboard(void *context, const gaveurs_dashboard_metrics_params *params, keysrt_loading *loading)
{
    (void)context;
    (void)params;
    return gaveurs_dashboard_metrics_loaded(loading, ask_database("{\"devices\":12,\"alerts\":1}"));
}

static keysrt_status load_device(void *context, const gaveurs_device_stats_params *params, keysrt_loading *loading)
{
    (void)context;
    (void)params;
    return gaveurs_device_stats_loaded(loading, ask_database("{\"mean_g\":4980,\"days\":30}"));
}

static keysrt_status load_hour(void *context, const gaveurs_hourly_aggregates_params *params, keysrt_loading *loading)
{
    (void)context;
    (void)params;
    return gaveurs_hourly_aggregates_loaded(loading, ask_database("{\"samples\":360}"));
}

/* Asked twice, the database once; then the key stays as long as the page says. */
#define CLASS(text, call, ttl_call, declared)                                                                                              \
    do {                                                                                                                                   \
        unsigned asked = database_asked;                                                                                                   \
        int64_t begun = now_us();                                                                                                          \
        must(call, text);                                                                                                                  \
        int64_t first = now_us() - begun;                                                                                                  \
        must(call, text);                                                                                                                  \
        int64_t second = now_us() - begun - first;                                                                                         \
        expect(database_asked == asked + 1 && keysrt_cache_last(redis) == KEYSRT_CACHE_HIT, "the second answer comes from the cache");     \
        printf("  %-52s %lld us, then %lld us\n", text, (long long)first, (long long)second);                                             \
        STAYS("  its key", ttl_call, declared);                                                                                                     \
    } while (0)

static void caches(void)
{
    gaveurs_device_id device = GAVEURS_DEVICE_ID("machine_7");
    gaveurs_dashboard_id site = GAVEURS_DASHBOARD_ID("site_1");
    gaveurs_hour hour = gaveurs_hour_of((keysrt_time){.date = {2024, 1, 15}, .hour = 14});
    keysrt_text json = {0};
    heading("Four classes of data, each computed once");
    CLASS("latest sample", gaveurs_latest_sample_get_or_compute(redis, device, load_sample, NULL, &json),
          gaveurs_latest_sample_ttl(redis, device, &left), keysrt_seconds(10));
    CLASS("dashboard metrics", gaveurs_dashboard_metrics_get_or_compute(redis, site, load_dashboard, NULL, &json),
          gaveurs_dashboard_metrics_ttl(redis, site, &left), keysrt_minutes(5));
    CLASS("device statistics", gaveurs_device_stats_get_or_compute(redis, device, load_device, NULL, &json),
          gaveurs_device_stats_ttl(redis, device, &left), keysrt_minutes(15));
    CLASS("hourly aggregates", gaveurs_hourly_aggregates_get_or_compute(redis, device, hour, load_hour, NULL, &json),
          gaveurs_hourly_aggregates_ttl(redis, device, hour, &left), keysrt_minutes(10));
    keysrt_text_clear(&json);
}

/* ---- The rate limiter ----------------------------------------------------------------------------------------------- */

/* A burst of 100 passes, a flood does not: beyond it one passes each 600 ms. */
static void flood(void)
{
    gaveurs_connection_id connection = GAVEURS_CONNECTION_ID("ws_1");
    keysrt_limit limit = {0};
    unsigned passed = 0, denied = 0;
    heading("A flood over a WebSocket: a bucket of 100 tokens that fills within 60 s");
    int64_t begun = now_us();
    for (int i = 0; i < 500; i++) {
        must(gaveurs_websocket_allow(redis, connection, &limit), "allow");
        passed += limit.allowed;
        denied += !limit.allowed;
    }
    int64_t filled = (now_us() - begun) / 600000; /* tokens that came back meanwhile */
    printf("  500 messages at once: %u pass, %u are denied; the next one may come in %lld ms\n", passed, denied, (long long)limit.retry_after.ms);
    expect(passed >= 100 && passed <= 101 + (unsigned)filled, "a burst of 100, and what came back meanwhile");
    expect(limit.retry_after.ms >= 0 && limit.retry_after.ms <= 600, "a token comes back every 600 ms");
    sleep_ms(limit.retry_after.ms + 20);
    must(gaveurs_websocket_allow(redis, connection, &limit), "allow");
    expect(limit.allowed, "one more, after waiting as long as it said");
    puts("  after waiting so long, one more passes");
    STAYS("the bucket's key, until it is full again", gaveurs_websocket_ttl(redis, connection, &left), keysrt_seconds(62));
    must(gaveurs_websocket_reset(redis, connection), "reset");
}

/* ---- An outage ------------------------------------------------------------------------------------------------------ */

static keysrt_cache_outcome ask_once(gaveurs_dashboard_id site, keysrt_text *json, int64_t *took)
{
    int64_t begun = now_us();
    must(gaveurs_dashboard_metrics_get_or_compute(redis, site, load_dashboard, NULL, json), "an answer, with Redis or without");
    *took = now_us() - begun;
    expect(keysrt_cache_last(redis) != KEYSRT_CACHE_FAILED, "no answer fails");
    return keysrt_cache_last(redis);
}

/* The caller stops the server and starts it again. Every question is answered all the time, and none waits long. */
static int outage(void)
{
    enum { LONGEST_MS = 30000 };
    gaveurs_dashboard_id site = GAVEURS_DASHBOARD_ID("site_2");
    gaveurs_connection_id connection = GAVEURS_CONNECTION_ID("ws_2");
    keysrt_text json = {0};
    keysrt_limit limit = {0};
    int64_t took = 0, slowest = 0, begun = now_us();
    unsigned before = 0, away = 0, after = 0;
    while (after < 20 && now_us() - begun < (int64_t)LONGEST_MS * 1000) {
        bool hit = ask_once(site, &json, &took) == KEYSRT_CACHE_HIT;
        must(gaveurs_websocket_allow(redis, connection, &limit), "allow");
        slowest = took > slowest ? took : slowest;
        before += hit && away == 0;
        away += !hit && before > 0;
        after += hit && away > 0;
        if (before == 20 && away == 0 && hit) {
            puts("ready");
            fflush(stdout);
        }
        sleep_ms(10);
    }
    keysrt_text_clear(&json);
    printf("  %u answers from the cache, %u from the database while Redis was away, %u from the cache again\n", before, away, after);
    printf("  the slowest took %lld ms; messages passed all the while\n", (long long)(slowest / 1000));
    expect(away > 0 && after >= 20, "Redis went and came back");
    return EXIT_SUCCESS;
}

int main(int argc, char **argv)
{
    open_by_settings();
    if (argc > 1 && strcmp(argv[1], "outage") == 0) {
        int result = outage();
        keysrt_close(redis);
        return result;
    }
    health();
    caches();
    flood();
    keysrt_close(redis);
    return EXIT_SUCCESS;
}
