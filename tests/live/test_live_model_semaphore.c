/* test_live_model_semaphore.c: workers that acquire, renew, release or die, over connections that lose requests and replies, on a server that
 * forgets its scripts and is killed and started again: never more than the limit rely on a place at the same moment, who releases
 * a lost place is told, and a place comes back within a lease of its holder's death.
 *
 * The server's clock is set back a little in mid-work, which only makes leases longer, and far forward, which ends them, where no worker
 * is left. */
#include "limits_keys.h"

#include "live.h"

#include "support/model.h"

enum { WORKERS = 6, LIMIT = 2 };
#define ID_OF_ALL LIMITS_ID("model")

static test_proxy proxy;
static keysrt_client *clients[WORKERS];
static limits_places_hold holds[WORKERS];
static int64_t back_ms; /* by which the clock was set back, all in all */
static unsigned acquired, full, lost_places, troubles, killed;

/* The clock only moves on: who relies on a place now, after all were asked, did so all the while. */
static void never_too_many(void)
{
    unsigned holders = 0;
    for (size_t i = 0; i < WORKERS; i++)
        holders += keysrt_hold_remaining(&holds[i].hold).ms > 0;
    assert_true(holders <= LIMIT);
}

static void step(size_t who)
{
    bool relied = keysrt_hold_remaining(&holds[who].hold).ms > 0;
    keysrt_status status;
    switch (model_below(4)) {
    case 0: case 1:
        status = limits_places_acquire(clients[who], ID_OF_ALL, &holds[who]);
        acquired += status == KEYSRT_OK;
        full += status == KEYSRT_MISS;
        assert_true(status == KEYSRT_OK || status == KEYSRT_MISS || model_is_trouble(status));
        assert_true(status != KEYSRT_MISS || (holds[who].hold.retry_after.ms <= 450 + back_ms && !relied) || keysrt_hold_remaining(&holds[who].hold).ms == 0);
        break;
    case 2:
        status = limits_places_renew(clients[who], ID_OF_ALL, &holds[who]);
        lost_places += status == KEYSRT_MISS;
        assert_true(status == KEYSRT_OK || status == KEYSRT_MISS || status == KEYSRT_INVALID || model_is_trouble(status));
        /* who could rely on it when the reply came had it when the request went */
        assert_true(status != KEYSRT_MISS || keysrt_hold_remaining(&holds[who].hold).ms == 0);
        break;
    default:
        status = limits_places_release(clients[who], ID_OF_ALL, &holds[who]);
        assert_true(status == KEYSRT_OK || status == KEYSRT_MISS || status == KEYSRT_INVALID || model_is_trouble(status));
        assert_true(keysrt_hold_remaining(&holds[who].hold).ms == 0);
        break;
    }
    never_too_many();
}

static void die(size_t who)
{
    model_reopen(&clients[who], &proxy);
    memset(&holds[who], 0, sizeof holds[who]); /* nobody relies on that place any more; it is not given back */
}

static void step_clock(void)
{
    int64_t ms = 1 + (int64_t)model_below(100);
    if (model_below(2) == 0) {
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
    troubles++;
    switch (model_below(9)) {
    case 0: case 1: case 2:
        proxy_befall(&proxy, &(proxy_fate){.what = model_loss(), .part = "EVALSHA", .after = model_below(3), .times = 1 + model_below(2)});
        break;
    case 3: proxy_befall(&proxy, &(proxy_fate){.what = PROXY_DELAY, .part = "EVALSHA", .delay_ms = (int)model_below(600)}); break;
    case 4: server_do(&server, "SCRIPT FLUSH"); break;
    case 5: die(model_below(WORKERS)); break;
    case 7: step_clock(); break;
    case 6:
        if (model_below(5) != 0)
            break;
        model_restart(&server);
        killed++;
        break;
    default: pause_ms(model_below(300)); break;
    }
}

static void never_too_many_hold_whatever_happens(void **state)
{
    (void)state;
    for (unsigned i = 0; i < model_rounds(700); i++) {
        if (model_below(25) == 0)
            trouble();
        step(model_below(WORKERS));
        if (model_below(3) == 0)
            pause_ms(model_below(6));
    }
    proxy_befall(&proxy, NULL);
    print_message("%u acquired, %u found it full, %u lost their place, %u troubles, server killed %u times\n", acquired, full, lost_places,
                  troubles, killed);
    assert_true(acquired > 10 && full > 10);
    /* All the holders die: the places are free within a lease. */
    for (size_t i = 0; i < WORKERS; i++)
        die(i);
    pause_ms(452 + (long)back_ms);
    for (size_t i = 0; i < LIMIT; i++)
        OK(limits_places_acquire_within(clients[i], ID_OF_ALL, keysrt_seconds(2), &holds[i]));
    SAYS("2", "ZCARD p:places:model");
    assert_true(server_integer(&server, "PTTL p:places:model") > 0);
}

static int start(void **state)
{
    (void)state;
    model_start(&server, &proxy);
    model_open(clients, WORKERS, &proxy);
    return 0;
}

static int stop(void **state)
{
    (void)state;
    model_close(clients, WORKERS);
    model_stop(&server, &proxy);
    return 0;
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(never_too_many_hold_whatever_happens)};
    MODEL_MAIN(tests, start, stop);
}
