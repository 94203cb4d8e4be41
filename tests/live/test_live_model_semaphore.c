/* test_live_model_semaphore.c: workers that acquire, renew, release or die, over connections that lose requests and replies, on a server that
 * forgets its scripts and is killed and started again: never more than the limit rely on a place at the same moment, who releases
 * a lost place is told, and a place comes back within a lease of its holder's death.
 *
 * The server's clock is set back a little in mid-work, which only makes leases longer, and far forward, which ends them, where no worker
 * is left. KEYSC_SEED repeats a run, KEYSC_ROUNDS makes it longer. */
#include "limits_keys.h"

#include "live.h"

#include "support/proxy.h"

enum { WORKERS = 6, LIMIT = 2 };
#define ID_OF_ALL LIMITS_ID("model")

static uint64_t seed, chance;
static test_proxy proxy;
static keysrt_client *clients[WORKERS];
static limits_places_hold holds[WORKERS];
static int64_t back_ms; /* by which the clock was set back, all in all */
static unsigned acquired, full, lost_places, troubles, killed;

static uint64_t below(uint64_t bound)
{
    chance ^= chance << 13;
    chance ^= chance >> 7;
    chance ^= chance << 17;
    return chance % bound;
}

#define REQUIRE(condition)                                                                                                                  \
    do {                                                                                                                                    \
        if (!(condition))                                                                                                                   \
            fail_msg("%s; KEYSC_SEED=%llu", #condition, (unsigned long long)seed);                                                          \
    } while (0)

/* The clock only moves on: who relies on a place now, after all were asked, did so all the while. */
static void never_too_many(void)
{
    unsigned holders = 0;
    for (size_t i = 0; i < WORKERS; i++)
        holders += keysrt_hold_remaining(&holds[i].hold).ms > 0;
    REQUIRE(holders <= LIMIT);
}

static bool failed_by_fate(keysrt_status status)
{
    return status == KEYSRT_LOST_REPLY || status == KEYSRT_DISCONNECTED || status == KEYSRT_TIMEOUT || status == KEYSRT_LOADING;
}

static void step(size_t who)
{
    bool relied = keysrt_hold_remaining(&holds[who].hold).ms > 0;
    keysrt_status status;
    switch (below(4)) {
    case 0: case 1:
        status = limits_places_acquire(clients[who], ID_OF_ALL, &holds[who]);
        acquired += status == KEYSRT_OK;
        full += status == KEYSRT_MISS;
        REQUIRE(status == KEYSRT_OK || status == KEYSRT_MISS || failed_by_fate(status));
        REQUIRE(status != KEYSRT_MISS || (holds[who].hold.retry_after.ms <= 450 + back_ms && !relied) || keysrt_hold_remaining(&holds[who].hold).ms == 0);
        break;
    case 2:
        status = limits_places_renew(clients[who], ID_OF_ALL, &holds[who]);
        lost_places += status == KEYSRT_MISS;
        REQUIRE(status == KEYSRT_OK || status == KEYSRT_MISS || status == KEYSRT_INVALID || failed_by_fate(status));
        /* who could rely on it when the reply came had it when the request went */
        REQUIRE(status != KEYSRT_MISS || keysrt_hold_remaining(&holds[who].hold).ms == 0);
        break;
    default:
        status = limits_places_release(clients[who], ID_OF_ALL, &holds[who]);
        REQUIRE(status == KEYSRT_OK || status == KEYSRT_MISS || status == KEYSRT_INVALID || failed_by_fate(status));
        REQUIRE(keysrt_hold_remaining(&holds[who].hold).ms == 0);
        break;
    }
    never_too_many();
}

static void die(size_t who)
{
    keysrt_close(clients[who]);
    clients[who] = open_with(proxy.url, NULL);
    memset(&holds[who], 0, sizeof holds[who]); /* nobody relies on that place any more; it is not given back */
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

static void step_clock(void)
{
    int64_t ms = 1 + (int64_t)below(100);
    if (below(2) == 0) {
        back_ms += ms;
        server_step_clock(&server, -ms);
        return;
    }
    for (size_t i = 0; i < WORKERS; i++)
        die(i);
    server_step_clock(&server, ms * 36000);
}

static void trouble(void)
{
    static const proxy_what what[] = {PROXY_LOSE_REPLY, PROXY_LOSE_REQUEST, PROXY_HALF_REPLY};
    troubles++;
    switch (below(9)) {
    case 0: case 1: case 2:
        proxy_befall(&proxy, &(proxy_fate){.what = what[below(3)], .part = "EVALSHA", .after = (unsigned)below(3), .times = 1 + (unsigned)below(2)});
        break;
    case 3: proxy_befall(&proxy, &(proxy_fate){.what = PROXY_DELAY, .part = "EVALSHA", .delay_ms = (int)below(600)}); break;
    case 4: server_do(&server, "SCRIPT FLUSH"); break;
    case 5: die(below(WORKERS)); break;
    case 7: step_clock(); break;
    case 6:
        if (below(5) != 0)
            break;
        server_kill(&server);
        server_revive(&server);
        while (!server_answers())
            pause_ms(2);
        killed++;
        break;
    default: pause_ms((long)below(300)); break;
    }
}

static void never_too_many_hold_whatever_happens(void **state)
{
    (void)state;
    const char *rounds = getenv("KEYSC_ROUNDS");
    long count = rounds == NULL ? 800 : atol(rounds);
    for (long i = 0; i < count; i++) {
        if (below(25) == 0)
            trouble();
        step(below(WORKERS));
        if (below(3) == 0)
            pause_ms((long)below(6));
    }
    proxy_befall(&proxy, NULL);
    print_message("%u acquired, %u found it full, %u lost their place, %u troubles, server killed %u times\n", acquired, full, lost_places,
                  troubles, killed);
    REQUIRE(acquired > 10 && full > 10);
    /* All the holders die: the places are free within a lease. */
    for (size_t i = 0; i < WORKERS; i++)
        die(i);
    pause_ms(452 + (long)back_ms);
    for (size_t i = 0; i < LIMIT; i++)
        OK(limits_places_acquire_within(clients[i], ID_OF_ALL, keysrt_seconds(2), &holds[i]));
    SAYS("2", "ZCARD p:places:model");
    REQUIRE(server_integer(&server, "PTTL p:places:model") > 0);
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
    for (size_t i = 0; i < WORKERS; i++)
        clients[i] = open_with(proxy.url, NULL);
    return 0;
}

static int stop(void **state)
{
    (void)state;
    for (size_t i = 0; i < WORKERS; i++)
        keysrt_close(clients[i]);
    proxy_stop(&proxy);
    server_stop(&server);
    return 0;
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(never_too_many_hold_whatever_happens)};
    return cmocka_run_group_tests(tests, start, stop);
}
