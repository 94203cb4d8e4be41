/* model.c: see model.h. */
#include "model.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>
#include <time.h>

#include <cmocka.h>

/* ---- A run ---------------------------------------------------------------------------------------------------------- */

static uint64_t seed, numbers;
static unsigned times = 1;

static void say_how_to_repeat(void)
{
    print_message("KEYSC_SEED=%llu KEYSC_ROUNDS=%u\n", (unsigned long long)seed, times);
}

void model_begin(void)
{
    const char *given = getenv("KEYSC_SEED"), *rounds = getenv("KEYSC_ROUNDS");
    struct timespec now;
    clock_gettime(CLOCK_REALTIME, &now);
    seed = given != NULL ? strtoull(given, NULL, 10) : (uint64_t)now.tv_sec * 1000000000u + (uint64_t)now.tv_nsec;
    numbers = seed;
    if (rounds != NULL)
        times = (unsigned)strtoul(rounds, NULL, 10);
    if (times == 0)
        times = 1;
    say_how_to_repeat();
}

int model_end(int failed)
{
    if (failed != 0) {
        print_error("To repeat this run: ");
        say_how_to_repeat();
    }
    return failed;
}

uint64_t model_seed(void)
{
    return seed;
}

unsigned model_rounds(unsigned usual)
{
    return usual * times;
}

/* ---- Random numbers -------------------------------------------------------------------------------------------------- */

/* splitmix64 (Steele, Lea, Flood 2014): good from any state, 0 too. */
static uint64_t next(uint64_t *state)
{
    *state += UINT64_C(0x9E3779B97F4A7C15);
    uint64_t z = *state;
    z = (z ^ (z >> 30)) * UINT64_C(0xBF58476D1CE4E5B9);
    z = (z ^ (z >> 27)) * UINT64_C(0x94D049BB133111EB);
    return z ^ (z >> 31);
}

unsigned model_below_of(uint64_t *state, unsigned n)
{
    return (unsigned)(next(state) % n);
}

unsigned model_below(unsigned n)
{
    return model_below_of(&numbers, n);
}

void model_reseed(uint64_t number)
{
    numbers = seed ^ number;
    numbers = next(&numbers);
}

/* ---- Server, proxy, clients ----------------------------------------------------------------------------------------- */

void model_start(test_server *server, test_proxy *proxy)
{
    static const char *const options[] = {"--appendonly", "yes", "--appendfsync", "always", NULL};
    server_start_with_clock(server, options);
    proxy_start(proxy, server->socket);
}

void model_stop(test_server *server, test_proxy *proxy)
{
    proxy_stop(proxy);
    server_stop(server);
}

void model_restart(test_server *server)
{
    const struct timespec moment = {0, 2000000};
    server_kill(server);
    server_revive(server);
    while (!server_says(server, "PONG", "PING")) /* while it loads */
        nanosleep(&moment, NULL);
}

void model_every_key_expires(test_server *server)
{
    redisReply *reply = server_reply(server, "EVAL %s 0",
                                     "for _, k in ipairs(redis.call('KEYS', '*')) do if redis.call('PTTL', k) == -1 then return k end end return ''");
    if (reply->len != 0)
        fail_msg("%s never expires", reply->str);
    freeReplyObject(reply);
}

void model_open(keysrt_client **clients, size_t count, const test_proxy *proxy)
{
    for (size_t i = 0; i < count; i++)
        if (keysrt_open(&clients[i], proxy->url, NULL) != KEYSRT_OK)
            fail_msg("%s: %s", proxy->url, keysrt_message(clients[i]));
}

void model_close(keysrt_client **clients, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        keysrt_close(clients[i]);
        clients[i] = NULL;
    }
}

void model_reopen(keysrt_client **one, const test_proxy *proxy)
{
    model_close(one, 1);
    model_open(one, 1, proxy);
}

/* ---- Trouble --------------------------------------------------------------------------------------------------------- */

proxy_what model_loss(void)
{
    static const proxy_what losses[] = {PROXY_LOSE_REPLY, PROXY_LOSE_REQUEST, PROXY_HALF_REPLY};
    return losses[model_below(3)];
}

bool model_is_trouble(keysrt_status status)
{
    return status == KEYSRT_LOST_REPLY || status == KEYSRT_DISCONNECTED || status == KEYSRT_TIMEOUT || status == KEYSRT_LOADING;
}
