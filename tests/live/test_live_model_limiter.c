/* test_live_model_limiter.c: random calls of several clients, some of which die, whose replies get lost, on a server that forgets its
 * scripts, whose clock is stepped, and which is killed and started again; held against a model: never more than the limit in any window, no denial
 * without a reason, and what a denial says about the next try is true.
 *
 * The server stamps a grant between the moments before and after the call, by a clock that runs like this one: two grants are nearer
 * to each other than a window only where that is certain. A clock that is set back frees nothing, for good; one that is set forward frees
 * what was granted before; either begins another aligned window. */
#include "limits_keys.h"

#include "live.h"

#include "support/model.h"

enum { CLIENTS = 4, LIMIT = 5, WINDOW_MS = 150, STEPS = 1500 };

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

static test_proxy proxy;
static keysrt_client *clients[CLIENTS];
static grants granted[ALGORITHMS];
static moment opened; /* the fixed window */
static uint64_t used; /* in it */
static bool known;    /* used and opened are certain */
static unsigned lost, denied, killed, steps;

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

/* ---- The model ---------------------------------------------------------------------------------------------------------- */

/* A step asks twice at most. */
static size_t most_grants(void)
{
    return (size_t)model_rounds(STEPS) * 2 * LIMIT;
}

/* So many grants took less time than they may. */
static void check_rate(const grants *of, size_t grants_more, double least_ms)
{
    if (of->count <= grants_more)
        return;
    moment first = of->all[of->count - 1 - grants_more], last = of->all[of->count - 1];
    assert_true(last.after - first.before >= least_ms);
}

static void note_grants(algorithm which, moment at, uint64_t n)
{
    grants *of = &granted[which];
    assert_true(of->count + n <= most_grants());
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
        assert_true(said->allowed == (used + n <= LIMIT));
    if (over || (known && !within && said->allowed && said->remaining == LIMIT - n)) { /* a new window */
        assert_true(said->allowed);
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
        assert_true(said->remaining == (used > LIMIT ? 0 : LIMIT - used));
}

/* ---- Steps ---------------------------------------------------------------------------------------------------------------- */

/* What a denial says is when the same call passes: nobody else asks meanwhile. */
static void try_after(keysrt_client *with, algorithm which, uint64_t n, keysrt_duration wait)
{
    keysrt_limit said;
    assert_true(wait.ms >= 1 && wait.ms <= WINDOW_MS);
    pause_ms((long)wait.ms + 1);
    double before = now_ms();
    keysrt_status status = take(with, which, false, n, &said);
    moment at = {before, now_ms()};
    if (status != KEYSRT_OK) {
        assert_true(model_is_trouble(status) || (which == ALIGNED && status == KEYSRT_REFUSED));
        known = false;
        return;
    }
    /* An aligned window that comes a second time may be used up already. */
    assert_true(said.allowed || (which == ALIGNED && steps != 0));
    if (which == FIXED)
        check_fixed(at, false, n, &said);
    if (said.allowed)
        note_grants(which, at, n);
}

static void ask(void)
{
    keysrt_limit said;
    algorithm which = (algorithm)model_below(ALGORITHMS);
    keysrt_client *with = clients[model_below(CLIENTS)];
    uint64_t n = model_below(4) == 0 ? 1 + model_below(LIMIT) : 1;
    bool counting = model_below(12) == 0;
    double before = now_ms();
    keysrt_status status = take(with, which, counting, n, &said);
    moment at = {before, now_ms()};
    if (status != KEYSRT_OK) {
        assert_true(model_is_trouble(status) || (which == ALIGNED && status == KEYSRT_REFUSED)); /* which counts nothing */
        lost++;
        known = known && which != FIXED;
        return;
    }
    assert_true(said.limit == LIMIT && said.remaining <= LIMIT && said.allowed == (said.retry_after.ms == 0));
    if (which == FIXED)
        check_fixed(at, counting, n, &said);
    if (said.allowed)
        note_grants(which, at, n);
    denied += !said.allowed;
    if (!said.allowed && !counting && model_below(50) == 0)
        try_after(with, which, n, said.retry_after);
}

static void forget_grants(algorithm which)
{
    granted[which].freed += granted[which].count;
    granted[which].count = 0;
}

static void step_clock(void)
{
    int64_t ms = model_below(2) == 0 ? 200 + (int64_t)model_below(3600000) : 1 + (int64_t)model_below(200);
    steps++;
    known = false;
    forget_grants(ALIGNED);
    if (model_below(2) == 0) {
        for (int i = 0; i < ALGORITHMS; i++)
            forget_grants((algorithm)i);
        server_step_clock(&server, ms);
    } else {
        server_step_clock(&server, -ms);
    }
}

static void trouble(void)
{
    switch (model_below(10)) {
    case 0: case 1: case 2:
        proxy_befall(&proxy, &(proxy_fate){.what = model_loss(), .part = "EVALSHA", .after = model_below(3)});
        break;
    case 3: proxy_cut_now(&proxy); break;
    case 4: server_do(&server, "SCRIPT FLUSH"); break;
    case 5: model_reopen(&clients[model_below(CLIENTS)], &proxy); break;
    case 6:
        if (model_below(6) != 0)
            break;
        model_restart(&server);
        killed++;
        break;
    case 7: case 8: step_clock(); break;
    default: pause_ms(model_below(60)); break;
    }
}

static void limits_hold_whatever_happens(void **state)
{
    (void)state;
    for (unsigned i = 0; i < model_rounds(STEPS); i++) {
        if (model_below(40) == 0)
            trouble();
        ask();
        if (model_below(4) == 0)
            pause_ms(model_below(4));
    }
    proxy_befall(&proxy, NULL);
    print_message("granted %zu fixed, %zu sliding, %zu bucket, %zu aligned; %u denied, %u lost, server killed %u times, %u steps of its clock\n",
                  granted[FIXED].count + granted[FIXED].freed, granted[SLIDING].count + granted[SLIDING].freed,
                  granted[BUCKET].count + granted[BUCKET].freed, granted[ALIGNED].count + granted[ALIGNED].freed, denied, lost, killed, steps);
    for (int i = 0; i < ALGORITHMS; i++)
        assert_true(granted[i].count + granted[i].freed > LIMIT);
    assert_true(denied > 0);
    SAYS("", "KEYS nothing*");
    model_every_key_expires(&server);
}

static int start(void **state)
{
    (void)state;
    model_start(&server, &proxy);
    model_open(clients, CLIENTS, &proxy);
    for (size_t i = 0; i < ALGORITHMS; i++)
        granted[i].all = calloc(most_grants(), sizeof(moment));
    return 0;
}

static int stop(void **state)
{
    (void)state;
    model_close(clients, CLIENTS);
    for (size_t i = 0; i < ALGORITHMS; i++)
        free(granted[i].all);
    model_stop(&server, &proxy);
    return 0;
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(limits_hold_whatever_happens)};
    MODEL_MAIN(tests, start, stop);
}
