/* test_live_model_limiter.c: random calls of several clients, some of which die, whose replies get lost, on a server that forgets its
 * scripts, whose clock is stepped, and which is killed and started again; held against a model: never more than the limit in any window, no denial
 * without a reason, and what a denial says about the next try is true.
 *
 * The server stamps a grant between the moments before and after the call, by a clock that runs like this one: two grants are nearer
 * to each other than a window only where that is certain. A clock that is set back frees nothing, for good; one that is set forward frees
 * what was granted before; either begins another aligned window. KEYSC_SEED repeats a run, KEYSC_ROUNDS makes it longer. */
#include "limits_keys.h"

#include "live.h"

#include "support/proxy.h"

enum { CLIENTS = 4, LIMIT = 5, WINDOW_MS = 150, MOST = 200000 };

typedef enum { FIXED, SLIDING, BUCKET, ALIGNED, ALGORITHMS } algorithm;

typedef struct {
    double before, after; /* ms */
} moment;

/* What was granted of one key, one by one. */
typedef struct {
    moment *all;
    size_t count;
    size_t freed; /* of before, which the clock has passed over */
} grants;

static uint64_t seed, chance;
static test_proxy proxy;
static keysrt_client *clients[CLIENTS];
static grants granted[ALGORITHMS];
static moment opened; /* the fixed window */
static uint64_t used; /* in it */
static bool known;    /* used and opened are certain */
static unsigned lost, denied, killed, steps;

static uint64_t below(uint64_t bound)
{
    chance ^= chance << 13;
    chance ^= chance >> 7;
    chance ^= chance << 17;
    return chance % bound;
}

static double now_ms(void)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (double)now.tv_sec * 1000 + (double)now.tv_nsec / 1e6;
}

static keysrt_status take(keysrt_client *with, algorithm which, bool counting, uint64_t n, keysrt_limit *out)
{
    switch (which) {
    case FIXED: return counting ? limits_model_fixed_take_counting(with, n, out) : limits_model_fixed_take(with, n, out);
    case SLIDING: return counting ? limits_model_sliding_take_counting(with, n, out) : limits_model_sliding_take(with, n, out);
    case BUCKET: return counting ? limits_model_bucket_take_counting(with, n, out) : limits_model_bucket_take(with, n, out);
    default: return counting ? limits_model_aligned_take_counting(with, n, out) : limits_model_aligned_take(with, n, out);
    }
}

#define REQUIRE(condition)                                                                                                                  \
    do {                                                                                                                                    \
        if (!(condition))                                                                                                                   \
            fail_msg("%s; KEYSC_SEED=%llu", #condition, (unsigned long long)seed);                                                          \
    } while (0)

/* ---- The model ---------------------------------------------------------------------------------------------------------- */

/* So many grants took less time than they may. */
static void check_rate(const grants *of, size_t grants_more, double least_ms)
{
    if (of->count <= grants_more)
        return;
    moment first = of->all[of->count - 1 - grants_more], last = of->all[of->count - 1];
    REQUIRE(last.after - first.before >= least_ms);
}

static void note_grants(algorithm which, moment at, uint64_t n)
{
    grants *of = &granted[which];
    REQUIRE(of->count + n <= MOST);
    for (uint64_t i = 0; i < n; i++) {
        of->all[of->count++] = at;
        switch (which) {
        case SLIDING: check_rate(of, LIMIT, WINDOW_MS); break;
        case BUCKET:
            for (size_t more = 0; more < 4 * LIMIT; more++)
                check_rate(of, LIMIT + more, (double)(more + 1) * WINDOW_MS / LIMIT - 0.01);
            break;
        case FIXED: check_rate(of, 2 * LIMIT, WINDOW_MS); break; /* two windows meet; the count in one: check_fixed */
        default: check_rate(of, 2 * LIMIT, WINDOW_MS - 2 * (WINDOW_MS / 10)); break; /* … or their edges, which give a tenth of grace */
        }
    }
}

static void check_fixed(moment at, bool counting, uint64_t n, const keysrt_limit *said)
{
    bool within = known && at.after < opened.before + WINDOW_MS, over = known && at.before > opened.after + WINDOW_MS + 2;
    if (within)
        REQUIRE(said->allowed == (used + n <= LIMIT));
    if (over || (known && !within && said->allowed && said->remaining == LIMIT - n)) { /* a new window */
        REQUIRE(said->allowed);
        opened = at;
        used = 0;
    } else if (!within) {
        known = said->allowed && said->remaining == LIMIT - n && said->reset_after.ms == WINDOW_MS;
        opened = at;
        used = 0;
    }
    if (said->allowed || counting)
        used += n;
    if (within)
        REQUIRE(said->remaining == (used > LIMIT ? 0 : LIMIT - used));
}

/* ---- Steps ---------------------------------------------------------------------------------------------------------------- */

static bool failed_by_fate(keysrt_status status)
{
    return status == KEYSRT_LOST_REPLY || status == KEYSRT_DISCONNECTED || status == KEYSRT_TIMEOUT || status == KEYSRT_LOADING;
}

/* What a denial says is when the same call passes: nobody else asks meanwhile. */
static void try_after(keysrt_client *with, algorithm which, uint64_t n, keysrt_duration wait)
{
    keysrt_limit said;
    REQUIRE(wait.ms >= 1 && wait.ms <= WINDOW_MS);
    pause_ms((long)wait.ms + 1);
    double before = now_ms();
    keysrt_status status = take(with, which, false, n, &said);
    moment at = {before, now_ms()};
    if (status != KEYSRT_OK) {
        REQUIRE(failed_by_fate(status) || (which == ALIGNED && status == KEYSRT_REFUSED));
        known = false;
        return;
    }
    /* An aligned window that comes a second time may be used up already. */
    REQUIRE(said.allowed || (which == ALIGNED && steps != 0));
    if (which == FIXED)
        check_fixed(at, false, n, &said);
    if (said.allowed)
        note_grants(which, at, n);
}

static void ask(void)
{
    keysrt_limit said;
    algorithm which = (algorithm)below(ALGORITHMS);
    keysrt_client *with = clients[below(CLIENTS)];
    uint64_t n = below(4) == 0 ? 1 + below(LIMIT) : 1;
    bool counting = below(12) == 0;
    double before = now_ms();
    keysrt_status status = take(with, which, counting, n, &said);
    moment at = {before, now_ms()};
    if (status != KEYSRT_OK) {
        REQUIRE(failed_by_fate(status) || (which == ALIGNED && status == KEYSRT_REFUSED)); /* which counts nothing */
        lost++;
        known = known && which != FIXED;
        return;
    }
    REQUIRE(said.limit == LIMIT && said.remaining <= LIMIT && said.allowed == (said.retry_after.ms == 0));
    if (which == FIXED)
        check_fixed(at, counting, n, &said);
    if (said.allowed)
        note_grants(which, at, n);
    denied += !said.allowed;
    if (!said.allowed && !counting && below(50) == 0)
        try_after(with, which, n, said.retry_after);
}

static void reopen(size_t which)
{
    keysrt_close(clients[which]);
    clients[which] = open_with(proxy.url, NULL);
}

/* Not while it loads what it had saved. */
static bool server_answers(void)
{
    redisReply *reply = redisCommand(server.raw, "PING");
    bool answers = reply != NULL && reply->type == REDIS_REPLY_STATUS;
    if (reply != NULL)
        freeReplyObject(reply);
    return answers;
}

static void forget_grants(algorithm which)
{
    granted[which].freed += granted[which].count;
    granted[which].count = 0;
}

static void step_clock(void)
{
    int64_t ms = below(2) == 0 ? 200 + (int64_t)below(3600000) : 1 + (int64_t)below(200);
    steps++;
    known = false;
    forget_grants(ALIGNED);
    if (below(2) == 0) {
        for (int i = 0; i < ALGORITHMS; i++)
            forget_grants((algorithm)i);
        server_step_clock(&server, ms);
    } else {
        server_step_clock(&server, -ms);
    }
}

static void trouble(void)
{
    static const proxy_what what[] = {PROXY_LOSE_REPLY, PROXY_LOSE_REQUEST, PROXY_HALF_REPLY};
    switch (below(10)) {
    case 0: case 1: case 2:
        proxy_befall(&proxy, &(proxy_fate){.what = what[below(3)], .part = "EVALSHA", .after = (unsigned)below(3)});
        break;
    case 3: proxy_cut_now(&proxy); break;
    case 4: server_do(&server, "SCRIPT FLUSH"); break;
    case 5: reopen(below(CLIENTS)); break;
    case 6:
        if (below(6) != 0)
            break;
        server_kill(&server);
        server_revive(&server);
        while (!server_answers())
            pause_ms(2);
        killed++;
        break;
    case 7: case 8: step_clock(); break;
    default: pause_ms((long)below(60)); break;
    }
}

static void limits_hold_whatever_happens(void **state)
{
    (void)state;
    const char *rounds = getenv("KEYSC_ROUNDS");
    long count = rounds == NULL ? 1500 : atol(rounds);
    for (long i = 0; i < count; i++) {
        if (below(40) == 0)
            trouble();
        ask();
        if (below(4) == 0)
            pause_ms((long)below(4));
    }
    proxy_befall(&proxy, NULL);
    print_message("granted %zu fixed, %zu sliding, %zu bucket, %zu aligned; %u denied, %u lost, server killed %u times, %u steps of its clock\n",
                  granted[FIXED].count + granted[FIXED].freed, granted[SLIDING].count + granted[SLIDING].freed,
                  granted[BUCKET].count + granted[BUCKET].freed, granted[ALIGNED].count + granted[ALIGNED].freed, denied, lost, killed, steps);
    for (int i = 0; i < ALGORITHMS; i++)
        REQUIRE(granted[i].count + granted[i].freed > LIMIT);
    REQUIRE(denied > 0);
    SAYS("", "KEYS nothing*");
    redisReply *keys = server_reply(&server, "KEYS *");
    for (size_t i = 0; i < keys->elements; i++)
        REQUIRE(server_integer(&server, "PTTL %s", keys->element[i]->str) != -1); /* no key left without its TTL */
    freeReplyObject(keys);
}

static int start(void **state)
{
    (void)state;
    static const char *const options[] = {"--appendonly", "yes", "--appendfsync", "always", NULL};
    const char *given = getenv("KEYSC_SEED");
    seed = given == NULL ? (uint64_t)time(NULL) * 2654435761u + 1 : strtoull(given, NULL, 10);
    chance = seed == 0 ? 1 : seed;
    print_message("KEYSC_SEED=%llu\n", (unsigned long long)seed);
    server_start_with_clock(&server, options);
    proxy_start(&proxy, server.socket);
    for (size_t i = 0; i < CLIENTS; i++)
        clients[i] = open_with(proxy.url, NULL);
    for (size_t i = 0; i < ALGORITHMS; i++)
        granted[i].all = calloc(MOST, sizeof(moment));
    return 0;
}

static int stop(void **state)
{
    (void)state;
    for (size_t i = 0; i < CLIENTS; i++)
        keysrt_close(clients[i]);
    for (size_t i = 0; i < ALGORITHMS; i++)
        free(granted[i].all);
    proxy_stop(&proxy);
    server_stop(&server);
    return 0;
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(limits_hold_whatever_happens)};
    return cmocka_run_group_tests(tests, start, stop);
}
