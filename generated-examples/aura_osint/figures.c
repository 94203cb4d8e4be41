/* figures.c: is all well? The page's key figures and alarms, from what this client counted and from what the server says of itself. */
#include <hiredis/hiredis.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "keysrt_metrics.h"
#include "scenes.h"

/* `expect` of schemas/aura_osint.keys. */
static const struct threshold {
    const char *figure, *unit;
    bool at_least;
    double wanted, alarm;
} thresholds[] = {
    {"hit rate", "%", true, 85, 70},
    {"used memory", "%", false, 80, 90},
    {"connected clients", "", false, 1000, 800},
    {"latency", " ms", false, 1, 5},
    {"evicted keys", "", false, 0, 100},
};
enum { HIT_RATE, USED_MEMORY, CONNECTED_CLIENTS, LATENCY, EVICTED_KEYS, FIGURES };
static const double schema_maxmemory = 2147483648.0; /* for a server that was not told one */

/* ---- What the client counted ------------------------------------------------------------------------------------- */

/* The copies of what others have: only there does a miss cost something, elsewhere it often is the answer that was hoped for; and there
 * somebody waits for each call, while elsewhere some go out by the hundred. */
static bool is_copy(const char *key)
{
    static const char *const copies[] = {"whois", "dns_records", "geo_ip", "breach", "threat_intel", "social_profile", "ai_prompt", "investigation_cache"};
    for (size_t i = 0; i < sizeof copies / sizeof *copies; i++) {
        if (strcmp(key, copies[i]) == 0)
            return true;
    }
    return false;
}

struct counted {
    uint64_t calls, hits, misses, failed, timed, latency_us;
    uint64_t latency[KEYSRT_LATENCY_BUCKETS];
};

static void add(struct counted *all, const keysrt_key_metrics *one)
{
    const keysrt_metrics *m = &one->metrics;
    all->calls += m->calls;
    for (size_t i = 0; i < KEYSRT_STATUS_COUNT; i++)
        all->failed += i == KEYSRT_INVALID ? 0 : m->errors[i]; /* what was refused before sending is part of the tale */
    if (!is_copy(one->key))
        return;
    all->hits += m->hits + m->negative_hits;
    all->misses += m->misses;
    all->latency_us += m->latency_us;
    for (size_t i = 0; i < KEYSRT_LATENCY_BUCKETS; i++) {
        all->latency[i] += m->latency[i];
        all->timed += m->latency[i];
    }
}

/* The upper end of the step in which 99 of 100 calls are. */
static double slowest_but_one_percent_ms(const struct counted *all)
{
    uint64_t below = 0;
    size_t step = 0;
    while (step + 1 < KEYSRT_LATENCY_BUCKETS && (below += all->latency[step]) * 100 < all->timed * 99)
        step++;
    return (double)keysrt_metrics_bound_us(step) / 1000;
}

/* The same figures as Prometheus reads them: one line of them. */
static void show_prometheus(void)
{
    const keysrt_client *const clients[] = {redis};
    static const char wanted[] = "keysrt_hits_total{schema=\"aura_osint\",key=\"whois\"";
    keysrt_text text = {0};
    must(keysrt_metrics_text(clients, 1, &text), "the text for Prometheus");
    const char *line = memmem(text.value.data, text.value.len, wanted, strlen(wanted));
    expect(line != NULL, "a line for WHOIS");
    printf("  for Prometheus: %.*s\n", (int)strcspn(line, "\n"), line);
    keysrt_text_clear(&text);
}

/* ---- What the server says ---------------------------------------------------------------------------------------- */

/* A connection beside the library's: INFO belongs to no key. */
static redisContext *connect_plainly(void)
{
    const char *url = getenv("REDIS_URL");
    redisContext *connection = NULL;
    if (url == NULL)
        url = "redis://127.0.0.1:6379";
    if (strncmp(url, "unix://", 7) == 0) {
        connection = redisConnectUnix(url + 7);
    } else if (strncmp(url, "redis://", 8) == 0) {
        char host[256];
        const size_t length = strcspn(url + 8, ":/");
        const char *port = url + 8 + length;
        expect(length < sizeof host, "a host");
        memcpy(host, url + 8, length);
        host[length] = '\0';
        connection = redisConnect(host, *port == ':' ? (int)strtol(port + 1, NULL, 10) : 6379);
    }
    expect(connection != NULL && connection->err == 0, "a connection for INFO");
    return connection;
}

static double number_in(const char *info, const char *name)
{
    char line[64];
    snprintf(line, sizeof line, "\n%s:", name);
    const char *found = strstr(info, line);
    expect(found != NULL, name);
    return strtod(found + strlen(line), NULL);
}

/* ---- The verdict ------------------------------------------------------------------------------------------------- */

static bool beyond(const struct threshold *threshold, double value, double bound)
{
    return threshold->at_least ? value < bound : value > bound;
}

static void judge(size_t which, double value)
{
    const struct threshold *t = &thresholds[which];
    const char *verdict = beyond(t, value, t->alarm) ? "ALARM" : beyond(t, value, t->wanted) ? "not as it should be" : "good";
    printf("  %-18s %9.4g%-3s  (%s %g%s, alarm %s %g%s)  %s\n", t->figure, value, t->unit, t->at_least ? "at least" : "at most", t->wanted, t->unit,
           t->at_least ? "below" : "above", t->alarm, t->unit, verdict);
}

void key_figures(void)
{
    heading("Key figures against the page's thresholds");
    struct counted all = {0};
    keysrt_key_metrics one;
    size_t position = 0, keys = 0;
    for (; keysrt_metrics_next(redis, "aura_osint", &position, &one); keys++)
        add(&all, &one);
    expect(all.calls > 0 && all.timed > 0 && all.timed <= all.calls && all.failed == 0, "calls that were counted, none of which failed");
    expect(all.hits + all.misses > 0, "lookups that were counted");

    redisContext *connection = connect_plainly();
    redisReply *info = redisCommand(connection, "INFO");
    expect(info != NULL && info->type == REDIS_REPLY_STRING, "INFO");
    const double told = number_in(info->str, "maxmemory"), limit = told > 0 ? told : schema_maxmemory;
    const double hit_rate = 100 * (double)all.hits / (double)(all.hits + all.misses);
    judge(HIT_RATE, hit_rate);
    judge(USED_MEMORY, 100 * number_in(info->str, "used_memory") / limit);
    judge(CONNECTED_CLIENTS, number_in(info->str, "connected_clients"));
    judge(LATENCY, (double)all.latency_us / (double)all.timed / 1000);
    judge(EVICTED_KEYS, number_in(info->str, "evicted_keys"));
    show_prometheus();
    printf("  %llu calls of %zu kinds of keys; 99 of 100 lookups took at most %g ms; the server counted %g hits and %g misses of all kinds\n",
           (unsigned long long)all.calls, keys, slowest_but_one_percent_ms(&all), number_in(info->str, "keyspace_hits"), number_in(info->str, "keyspace_misses"));
    expect(!beyond(&thresholds[HIT_RATE], hit_rate, thresholds[HIT_RATE].wanted), "copies that are found");
    expect(number_in(info->str, "evicted_keys") == 0, "nothing was evicted");
    freeReplyObject(info);
    redisFree(connection);
}
