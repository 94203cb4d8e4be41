/* test_live_model_lock.c: several clients take, renew, keep, lose and release a few locks in random order, while replies are lost, connections
 * cut, clients killed, scripts forgotten and the server killed and started again (appendonly, every write). All holders live in one process
 * and look at one clock, so that what must hold can be seen at once: never two holders that may rely on one lock, and numbers that only
 * rise. Leases are tens of milliseconds, so that they end in mid-work. The server's clock is set back a little in mid-work, which only
 * makes leases longer, and far forward, which ends them, where no holder is left. */
#include "lock_keys.h"

#include "live.h"
#include "support/model.h"

enum { CLIENTS = 5, LOCKS = 3 };
static const char *const names[LOCKS] = {"x", "y", "z"};

static test_proxy proxy;

/* ---- The holders ---------------------------------------------------------------------------------------------------- */

typedef struct {
    keysrt_client *client;
    keysrt_keeper *keeper;
    lock_chosen_hold holds[LOCKS];
} holder;

static holder holders[CLIENTS];
static uint64_t highest[LOCKS]; /* number that was given out */
static uint64_t resource[LOCKS]; /* the highest number that the protected resource has seen: it refuses lower ones */
static unsigned acquired, missed, unknown, lost;

static void holder_open(holder *it)
{
    it->client = open_with(proxy.url, &(keysrt_options){.command_timeout = {500}, .connect_timeout = {500}});
    assert_int_equal(keysrt_keeper_open(&it->keeper, it->client, NULL), KEYSRT_OK);
}

static void holder_close(holder *it)
{
    keysrt_keeper_stop(it->keeper);
    keysrt_close(it->client);
    memset(it, 0, sizeof *it);
}

/* The process dies: what it held nobody releases. */
static void holder_dies(holder *it)
{
    holder_close(it);
    holder_open(it);
}

static unsigned relying_on(size_t lock)
{
    unsigned count = 0;
    for (size_t i = 0; i < CLIENTS; i++)
        count += keysrt_hold_remaining(&holders[i].holds[lock].hold).ms > 0;
    return count;
}

static void check_all(void)
{
    for (size_t lock = 0; lock < LOCKS; lock++)
        if (relying_on(lock) > 1)
            fail_msg("%u holders rely on lock %s", relying_on(lock), names[lock]);
}

/* ---- Steps ---------------------------------------------------------------------------------------------------------- */

static void take(holder *it, size_t lock)
{
    lock_chosen_hold *hold = &it->holds[lock];
    keysrt_token before = hold->hold.token;
    uint64_t fence = hold->fence;
    bool had = keysrt_hold_remaining(&hold->hold).ms > 0;
    keysrt_duration lease = keysrt_ms(50 + model_below(60));
    keysrt_status status = model_below(4) == 0 && !had ? lock_chosen_acquire_within(it->client, lock_id_str(names[lock]), lease, keysrt_ms(model_below(40)), hold)
                                                 : lock_chosen_acquire(it->client, lock_id_str(names[lock]), lease, hold);
    if (status == KEYSRT_INVALID && had) /* its keeper has it */
        return;
    acquired += status == KEYSRT_OK;
    missed += status == KEYSRT_MISS;
    unknown += status != KEYSRT_OK && status != KEYSRT_MISS;
    if (status != KEYSRT_OK) {
        assert_true(hold->fence == fence);
        assert_int_equal(keysrt_hold_remaining(&hold->hold).ms > 0, had && status != KEYSRT_MISS ? keysrt_hold_remaining(&hold->hold).ms > 0 : 0);
        return;
    }
    bool same = memcmp(&before, &hold->hold.token, sizeof before) == 0 && hold->fence == fence;
    if (!same && hold->fence <= highest[lock])
        fail_msg("lock %s: number %llu after %llu", names[lock], (unsigned long long)hold->fence, (unsigned long long)highest[lock]);
    highest[lock] = hold->fence > highest[lock] ? hold->fence : highest[lock];
}

static void renew(holder *it, size_t lock)
{
    lock_chosen_hold *hold = &it->holds[lock];
    keysrt_status status = lock_chosen_renew(it->client, lock_id_str(names[lock]), keysrt_ms(50 + model_below(60)), hold);
    lost += status == KEYSRT_MISS;
    if (status == KEYSRT_MISS)
        assert_int_equal(keysrt_hold_remaining(&hold->hold).ms, 0);
}

static void release(holder *it, size_t lock)
{
    lock_chosen_hold *hold = &it->holds[lock];
    keysrt_status status = lock_chosen_release(it->client, lock_id_str(names[lock]), hold);
    lost += status == KEYSRT_MISS;
    assert_int_equal(keysrt_hold_remaining(&hold->hold).ms, 0);
}

static void keep(holder *it, size_t lock)
{
    lock_chosen_hold *hold = &it->holds[lock];
    if (keysrt_hold_remaining(&hold->hold).ms == 0)
        return;
    keysrt_status status = lock_chosen_keep(it->client, lock_id_str(names[lock]), keysrt_ms(60 + model_below(40)), it->keeper, hold);
    assert_true(status == KEYSRT_OK || status == KEYSRT_MISS || status == KEYSRT_INVALID);
}

static void run(holder *it)
{
    keysrt_duration next;
    keysrt_status status = keysrt_keeper_run(it->keeper, &next);
    assert_true(status != KEYSRT_INVALID && status != KEYSRT_PROTOCOL && status != KEYSRT_NO_MEMORY);
    assert_true(next.ms >= -1 && next.ms <= 110);
}

/* What relies on the lock writes; a late holder is refused by its number. Who may rely on the lock is never refused. */
static void use(holder *it, size_t lock)
{
    lock_chosen_hold *hold = &it->holds[lock];
    if (hold->fence == 0)
        return;
    bool relies = keysrt_hold_remaining(&hold->hold).ms > 0;
    bool refused = hold->fence < resource[lock];
    if (relies && refused)
        fail_msg("lock %s: its holder was refused, %llu is below %llu", names[lock], (unsigned long long)hold->fence,
                 (unsigned long long)resource[lock]);
    if (!refused && relies)
        resource[lock] = hold->fence;
}

static void step_clock(void)
{
    if (model_below(2) == 0) {
        server_step_clock(&server, -1 - (int64_t)model_below(100));
        return;
    }
    for (size_t i = 0; i < CLIENTS; i++)
        holder_dies(&holders[i]);
    server_step_clock(&server, 1 + (int64_t)model_below(3600000));
}

static void befall(void)
{
    switch (model_below(13)) {
    case 12: step_clock(); break;
    case 0: server_do(&server, "SCRIPT FLUSH"); break;
    case 1: proxy_cut_now(&proxy); break;
    case 2: server_do(&server, "CLIENT KILL TYPE normal"); break;
    case 3:
        if (model_below(3) == 0) {
            model_restart(&server);
        }
        break;
    default:
        proxy_befall(&proxy, &(proxy_fate){.what = model_below(4) == 0 ? PROXY_DELAY : model_loss(),
                                           .after = model_below(6),
                                           .times = 1 + model_below(2),
                                           .delay_ms = 20 + (int)model_below(150)});
    }
}

static void step(void)
{
    holder *it = &holders[model_below(CLIENTS)];
    size_t lock = model_below(LOCKS);
    switch (model_below(16)) {
    case 0: case 1: case 2: case 3: case 4: case 5: take(it, lock); break;
    case 6: case 7: if (it->holds[lock].fence != 0) renew(it, lock); break;
    case 8: case 9: if (it->holds[lock].fence != 0) release(it, lock); break;
    case 10: keep(it, lock); break;
    case 11: case 12: run(it); break;
    case 13: pause_ms(model_below(30)); break;
    case 14: if (model_below(10) == 0) holder_dies(it); break;
    default: befall();
    }
    check_all();
    for (size_t i = 0; i < CLIENTS; i++)
        use(&holders[i], lock);
}

static void never_two_rely_on_a_lock_and_numbers_rise(void **state)
{
    (void)state;
    const unsigned count = model_rounds(600);
    for (size_t i = 0; i < CLIENTS; i++)
        holder_open(&holders[i]);
    for (unsigned i = 0; i < count; i++)
        step();
    print_message("%u acquired, %u missed, %u unknown, %u lost\n", acquired, missed, unknown, lost);
    assert_true(acquired > count / 40 && missed > 0);
    for (size_t i = 0; i < CLIENTS; i++)
        holder_close(&holders[i]);
    proxy_befall(&proxy, NULL);
    for (size_t i = 0; i < LOCKS; i++) /* no lock is left without its lease */
        assert_true(server_integer(&server, "PTTL chosen:%s", names[i]) != -1);
}

static int start(void **state)
{
    (void)state;
    model_start(&server, &proxy);
    return 0;
}

static int stop(void **state)
{
    (void)state;
    model_stop(&server, &proxy);
    return 0;
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(never_two_rely_on_a_lock_and_numbers_rise)};
    MODEL_MAIN(tests, start, stop);
}
