/* test_live_model_cache.c: caches against a model. Several processes read through their caches, compute and invalidate; the truth is
 * a number for each key that every invalidation raises. What is read must never be older than the last invalidation that had
 * returned before the reading began.
 *
 * Meanwhile replies get lost, connections break, scripts are flushed, processes are killed while they compute, and the server is
 * killed and comes back with its append-only file; its clock is set forward and back by up to an hour. The times to live and the leases are
 * short, so that they end all the time. */
#include "caches_keys.h"

#include <signal.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

#include "live.h"
#include "support/model.h"

enum { KEYS = 5, WORKERS = 5, CACHES = 5 };

/* Shared by all processes. */
static struct shared {
    uint32_t truth[CACHES][KEYS];     /* what a loader reads */
    uint32_t confirmed[CACHES][KEYS]; /* the truth at the last invalidation that has returned */
    uint32_t loads[KEYS], deletes[KEYS]; /* of the calm phase */
    uint32_t reads, hits, computed, absences, unavailable;
    bool stop;
    int faults;
    char fault[400]; /* the first */
} *shared;

static test_proxy proxy;

#define LOAD(member) __atomic_load_n(&shared->member, __ATOMIC_SEQ_CST)
#define RAISE(member) __atomic_add_fetch(&shared->member, 1, __ATOMIC_SEQ_CST)

static const char *const names[KEYS] = {"k0", "k1", "k2", "k3", "k4"};

static void fault(const char *what, int cache, int key, uint32_t got, uint32_t least)
{
    if (RAISE(faults) == 1)
        snprintf(shared->fault, sizeof shared->fault, "cache %d, %s: %s: %u where %u was confirmed", cache, names[key], what, got, least);
}

static void raise_to(uint32_t *place, uint32_t value)
{
    uint32_t old = __atomic_load_n(place, __ATOMIC_SEQ_CST);
    while (old < value && !__atomic_compare_exchange_n(place, &old, value, false, __ATOMIC_SEQ_CST, __ATOMIC_SEQ_CST))
        continue;
}

/* ---- What a worker does ----------------------------------------------------------------------------------------------------- */

typedef struct job {
    int cache, key;
} job;

/* Some truths are that there is nothing. */
static bool is_absent(int cache, uint32_t truth)
{
    return cache == 1 && truth % 4 == 3;
}

static keysrt_status compute(const job *todo, uint32_t *truth)
{
    *truth = LOAD(truth[todo->cache][todo->key]);
    pause_ms(model_below(30) == 0 ? 200 : model_below(6)); /* longer than the lease, now and then */
    if (model_below(40) == 0)
        return KEYSRT_REFUSED;
    return is_absent(todo->cache, *truth) ? KEYSRT_MISS : KEYSRT_OK;
}

static keysrt_status load_plain(void *context, const caches_model_plain_params *params, keysrt_loading *loading)
{
    char text[64];
    uint32_t truth;
    (void)params;
    keysrt_status status = compute(context, &truth);
    snprintf(text, sizeof text, "%u", truth);
    return status == KEYSRT_OK ? caches_model_plain_loaded(loading, keysrt_str(text)) : status;
}
static keysrt_status load_rich(void *context, const caches_model_rich_params *params, keysrt_loading *loading)
{
    static const char filling[] = "a title that is long enough to be compressed, and long enough to be compressed, and long enough";
    uint32_t truth;
    (void)params;
    keysrt_status status = compute(context, &truth);
    const caches_page made = {.title = keysrt_str(filling), .has_views = true, .views = truth};
    return status == KEYSRT_OK ? caches_model_rich_loaded(loading, &made, keysrt_ms(20 + model_below(80))) : status;
}
static keysrt_status load_fields(void *context, const caches_model_fields_params *params, keysrt_loading *loading)
{
    uint32_t truth;
    (void)params;
    keysrt_status status = compute(context, &truth);
    const caches_model_fields made = {.name = keysrt_str("name"), .age = truth};
    return status == KEYSRT_OK ? caches_model_fields_loaded(loading, &made) : status;
}

static keysrt_status load_tagged(void *context, const caches_model_tagged_params *params, keysrt_loading *loading)
{
    char text[64];
    uint32_t truth;
    (void)params;
    keysrt_status status = compute(context, &truth);
    snprintf(text, sizeof text, "%u", truth);
    return status == KEYSRT_OK ? caches_model_tagged_loaded(loading, keysrt_str(text)) : status;
}
static keysrt_status load_versioned(void *context, const caches_model_versioned_params *params, keysrt_loading *loading)
{
    char text[64];
    uint32_t truth;
    (void)params;
    keysrt_status status = compute(context, &truth);
    snprintf(text, sizeof text, "%u", truth);
    return status == KEYSRT_OK ? caches_model_versioned_loaded(loading, keysrt_str(text)) : status;
}

static uint32_t number_in(keysrt_status status, const keysrt_text *text)
{
    char copy[16] = "";
    if (status == KEYSRT_OK && text->value.len < sizeof copy)
        memcpy(copy, text->value.data, text->value.len);
    return (uint32_t)strtoul(copy, NULL, 10);
}

/* Into *truth what the cache says. */
static keysrt_status read_one(keysrt_client *own, job *todo, bool computes, uint32_t *truth)
{
    keysrt_text text = {0};
    caches_page_result page = {0};
    caches_model_fields fields = {0};
    const caches_id id = caches_id_str(names[todo->key]);
    keysrt_status status;
    if (todo->cache == 0) {
        status = computes ? caches_model_plain_get_or_compute(own, id, load_plain, todo, &text) : caches_model_plain_get(own, id, &text);
        *truth = number_in(status, &text);
    } else if (todo->cache == 3) {
        status = computes ? caches_model_tagged_get_or_compute(own, id, load_tagged, todo, &text) : caches_model_tagged_get(own, id, &text);
        *truth = number_in(status, &text);
    } else if (todo->cache == 4) {
        status = computes ? caches_model_versioned_get_or_compute(own, id, load_versioned, todo, &text)
                          : caches_model_versioned_get_stale(own, id, &text);
        *truth = number_in(status, &text);
    } else if (todo->cache == 1) {
        status = computes ? caches_model_rich_get_or_compute(own, id, load_rich, todo, &page)
                 : model_below(2) ? caches_model_rich_get(own, id, &page) : caches_model_rich_get_stale(own, id, &page);
        *truth = page.value.views;
    } else {
        status = computes ? caches_model_fields_get_or_compute(own, id, load_fields, todo, &fields) : caches_model_fields_get(own, id, &fields);
        *truth = fields.age;
    }
    keysrt_text_clear(&text);
    caches_page_result_clear(&page);
    caches_model_fields_clear(&fields);
    return status;
}

static void read_and_compare(keysrt_client *own, job *todo)
{
    bool computes = model_below(5) != 0;
    uint32_t least = LOAD(confirmed[todo->cache][todo->key]), got = 0;
    keysrt_status status = read_one(own, todo, computes, &got);
    uint32_t most = LOAD(truth[todo->cache][todo->key]);
    RAISE(reads);
    switch (status) {
    case KEYSRT_OK:
        if (got < least || got > most)
            fault("older than an invalidation", todo->cache, todo->key, got, least);
        __atomic_add_fetch(keysrt_cache_last(own) == KEYSRT_CACHE_COMPUTED ? &shared->computed : &shared->hits, 1, __ATOMIC_SEQ_CST);
        break;
    case KEYSRT_NOTHING: {
        uint32_t value = least;
        while (value <= most && !is_absent(todo->cache, value))
            value++;
        if (value > most)
            fault("an absence that was invalidated", todo->cache, todo->key, most, least);
        RAISE(absences);
        break;
    }
    case KEYSRT_MISS:
        if (computes)
            fault("a miss though there is a loader", todo->cache, todo->key, got, least);
        if (keysrt_cache_last(own) == KEYSRT_CACHE_UNAVAILABLE)
            RAISE(unavailable);
        break;
    case KEYSRT_REFUSED: /* the loader's own */
        if (!computes)
            fault("a refusal", todo->cache, todo->key, got, least);
        break;
    default: fault(keysrt_message(own), todo->cache, todo->key, (uint32_t)status, least);
    }
}

static keysrt_status delete_one(keysrt_client *own, const job *todo)
{
    const caches_id id = caches_id_str(names[todo->key]);
    switch (todo->cache) {
    case 0: return caches_model_plain_delete(own, id);
    case 1: return caches_model_rich_delete(own, id);
    case 2: return caches_model_fields_delete(own, id);
    case 3: return caches_model_tag_invalidate(own, id, NULL);
    default: return model_below(2) ? caches_model_version_invalidate(own, id) : caches_model_tag_invalidate(own, id, NULL);
    }
}

static void invalidate(keysrt_client *own, const job *todo)
{
    uint32_t truth = RAISE(truth[todo->cache][todo->key]);
    keysrt_status status = delete_one(own, todo);
    if (status == KEYSRT_OK || status == KEYSRT_MISS)
        raise_to(&shared->confirmed[todo->cache][todo->key], truth);
}

static void invalidate_all(keysrt_client *own, int cache)
{
    uint32_t truths[KEYS];
    for (int key = 0; key < KEYS; key++)
        truths[key] = RAISE(truth[cache][key]);
    keysrt_status status = cache == 0   ? caches_model_plain_delete_all(own, NULL)
                           : cache == 1 ? caches_model_rich_delete_all(own, NULL)
                           : cache == 2 ? caches_model_fields_delete_all(own, NULL)
                           : cache == 3 ? caches_model_tagged_delete_all(own, NULL)
                                        : caches_model_versioned_delete_all(own, NULL);
    for (int key = 0; key < KEYS && status == KEYSRT_OK; key++)
        raise_to(&shared->confirmed[cache][key], truths[key]);
}

static void work(uint64_t number)
{
    keysrt_client *own = NULL;
    const keysrt_options options = {.command_timeout = keysrt_ms(1500), .connect_timeout = keysrt_ms(1500)};
    model_reseed(number);
    if (keysrt_open(&own, proxy.url, &options) != KEYSRT_OK)
        _exit(2);
    while (!LOAD(stop)) {
        job todo = {(int)model_below(CACHES), (int)model_below(KEYS)};
        uint32_t dice = model_below(100);
        if (dice < 80)
            read_and_compare(own, &todo);
        else if (dice < 97)
            invalidate(own, &todo);
        else
            invalidate_all(own, todo.cache);
    }
    keysrt_close(own);
    _exit(0);
}

/* ---- What befalls them -------------------------------------------------------------------------------------------------------- */

static pid_t workers[WORKERS];

static pid_t begin_worker(uint64_t number)
{
    pid_t pid = fork();
    if (pid == 0)
        work(number);
    return pid;
}

static int64_t clock_is, clock_was_at_most;

static void step_clock(int64_t ms)
{
    clock_is += ms;
    clock_was_at_most = clock_is > clock_was_at_most ? clock_is : clock_was_at_most;
    server_step_clock(&server, ms);
}

static void befall(unsigned round)
{
    switch (model_below(9)) {
    case 8: step_clock((int64_t)model_below(model_below(2) ? 100 : 3600000) * (model_below(2) ? 1 : -1)); break;
    case 0: server_do(&server, "SCRIPT FLUSH"); break;
    case 1: proxy_cut_now(&proxy); break;
    case 2: {
        size_t which = model_below(WORKERS);
        kill(workers[which], SIGKILL);
        waitpid(workers[which], NULL, 0);
        workers[which] = begin_worker(WORKERS + 1 + round * 977 + model_below(977));
        break;
    }
    case 3:
        if (model_below(3) == 0)
            model_restart(&server);
        break;
    default: proxy_befall(&proxy, &(proxy_fate){.what = model_below(4) == 0 ? PROXY_DELAY : model_loss(), .part = model_below(2) ? "EVAL" : NULL, .after = model_below(20), .times = 1 + model_below(3), .delay_ms = 1 + (int)model_below(80)});
    }
}

static void nothing_read_is_older_than_the_last_invalidation(void **state)
{
    (void)state;
    memset(shared, 0, sizeof *shared);
    for (size_t i = 0; i < WORKERS; i++)
        workers[i] = begin_worker(i + 1);
    for (unsigned round = 0; round < model_rounds(20) && LOAD(faults) == 0; round++)
        for (int i = 0; i < 4; i++) {
            befall(round);
            model_every_key_expires(&server);
            pause_ms(25);
        }
    __atomic_store_n(&shared->stop, true, __ATOMIC_SEQ_CST);
    for (int i = 0; i < WORKERS; i++)
        waitpid(workers[i], NULL, 0);
    print_message("%u reads: %u hits, %u computed, %u absences, %u without Redis\n", shared->reads, shared->hits, shared->computed,
                  shared->absences, shared->unavailable);
    if (shared->faults != 0)
        fail_msg("%d faults, the first: %s", shared->faults, shared->fault);
    assert_true(shared->hits > 50 && shared->computed > 50 && shared->absences > 0);
    /* Leases of the dead end, too. */
    step_clock(clock_was_at_most - clock_is);
    pause_ms(200);
    assert_int_equal(server_integer(&server, "EVAL %s 0", "return #redis.call('KEYS','*:lease')"), 0);
    model_every_key_expires(&server);
}

/* ---- In calm ------------------------------------------------------------------------------------------------------------------ */

static keysrt_status load_calm(void *context, const caches_model_calm_params *params, keysrt_loading *loading)
{
    (void)params;
    RAISE(loads[*(int *)context]);
    pause_ms(model_below(8));
    return caches_model_calm_loaded(loading, KEYSRT_STR("value"));
}

static void work_calmly(uint64_t number)
{
    keysrt_client *own = NULL;
    keysrt_text text = {0};
    model_reseed(number);
    if (keysrt_open(&own, server.url, NULL) != KEYSRT_OK)
        _exit(2);
    while (!LOAD(stop)) {
        int key = (int)model_below(KEYS);
        const caches_id id = caches_id_str(names[key]);
        if (model_below(30) == 0) {
            RAISE(deletes[key]);
            keysrt_status status = caches_model_calm_delete(own, id);
            if (status != KEYSRT_OK && status != KEYSRT_MISS)
                fault(keysrt_message(own), 9, key, 0, 0);
        } else if (caches_model_calm_get_or_compute(own, id, load_calm, &key, &text) != KEYSRT_OK) {
            fault(keysrt_message(own), 9, key, 0, 0);
        }
        RAISE(reads);
    }
    keysrt_text_clear(&text);
    keysrt_close(own);
    _exit(0);
}

/* With nothing going wrong, each invalidation leads to one computation at most. */
static void each_invalidation_is_computed_once(void **state)
{
    pid_t pids[WORKERS];
    (void)state;
    memset(shared, 0, sizeof *shared);
    for (int i = 0; i < WORKERS; i++) {
        pids[i] = fork();
        if (pids[i] == 0)
            work_calmly((uint64_t)i + 1);
    }
    pause_ms((long)model_rounds(20) * 50);
    __atomic_store_n(&shared->stop, true, __ATOMIC_SEQ_CST);
    for (int i = 0; i < WORKERS; i++)
        waitpid(pids[i], NULL, 0);
    if (shared->faults != 0)
        fail_msg("%s", shared->fault);
    for (int key = 0; key < KEYS; key++) {
        assert_true(shared->loads[key] >= 1);
        if (shared->loads[key] > shared->deletes[key] + 1)
            fail_msg("%s: computed %u times after %u invalidations", names[key], shared->loads[key], shared->deletes[key]);
    }
    assert_true(shared->reads > 100);
}

static int start(void **state)
{
    (void)state;
    model_start(&server, &proxy);
    shared = mmap(NULL, sizeof *shared, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    return shared == MAP_FAILED;
}
static int stop(void **state)
{
    (void)state;
    munmap(shared, sizeof *shared);
    model_stop(&server, &proxy);
    return 0;
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup(nothing_read_is_older_than_the_last_invalidation, live_flush),
        cmocka_unit_test_setup(each_invalidation_is_computed_once, live_flush),
    };
    MODEL_MAIN(tests, start, stop);
}
