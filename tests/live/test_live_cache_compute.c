/* test_live_cache_compute.c: get or compute: what a loader may do and return, who computes, who waits, and what an invalidation voids. */
#include <pthread.h>
#include <signal.h>
#include <sys/mman.h>
#include <sys/wait.h>

#include "keysrt_metrics.h"
#include "cache.h"

static int64_t now_ms(void)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

/* ---- Loaders --------------------------------------------------------------------------------------------------------------- */

/* What a loader does, in this order; and what was seen of it. */
typedef struct work {
    long sleep_ms;
    void (*meanwhile)(void);
    const char *value; /* NULL: none is given */
    keysrt_status status;
    int calls;
    keysrt_status loaded;
} work;

static keysrt_status do_work(work *todo)
{
    todo->calls++;
    if (todo->sleep_ms > 0)
        pause_ms(todo->sleep_ms);
    if (todo->meanwhile != NULL)
        todo->meanwhile();
    return todo->status;
}

static keysrt_status load_plain(void *context, const caches_plain_params *params, keysrt_loading *loading)
{
    work *todo = context;
    IS(params->id, "a");
    keysrt_status status = do_work(todo);
    char local[64] = "";
    if (todo->value == NULL)
        return status;
    strcpy(local, todo->value);
    todo->loaded = caches_plain_loaded(loading, keysrt_str(local));
    memset(local, 'x', sizeof local); /* it may go away */
    return status;
}
static keysrt_status load_hasty(void *context, const caches_hasty_params *params, keysrt_loading *loading)
{
    work *todo = context;
    (void)params;
    keysrt_status status = do_work(todo);
    if (todo->value != NULL)
        todo->loaded = caches_hasty_loaded(loading, keysrt_str(todo->value));
    return status;
}
static keysrt_status load_missing(void *context, const caches_missing_params *params, keysrt_loading *loading)
{
    work *todo = context;
    (void)params;
    keysrt_status status = do_work(todo);
    if (todo->value != NULL)
        todo->loaded = caches_missing_loaded(loading, keysrt_str(todo->value));
    return status;
}
static keysrt_status load_stale(void *context, const caches_stale_params *params, keysrt_loading *loading)
{
    work *todo = context;
    (void)params;
    keysrt_status status = do_work(todo);
    if (todo->value != NULL)
        todo->loaded = caches_stale_loaded(loading, keysrt_str(todo->value), keysrt_seconds(10));
    return status;
}
static keysrt_status load_early(void *context, const caches_early_params *params, keysrt_loading *loading)
{
    work *todo = context;
    (void)params;
    keysrt_status status = do_work(todo);
    const caches_page made = {.title = keysrt_str(todo->value), .has_views = true, .views = (uint32_t)todo->calls};
    return status == KEYSRT_OK ? caches_early_loaded(loading, &made, keysrt_ms(400)) : status;
}
static keysrt_status load_all(void *context, const caches_all_params *params, keysrt_loading *loading)
{
    work *todo = context;
    (void)params;
    keysrt_status status = do_work(todo);
    const caches_page made = {.title = keysrt_str(todo->value)};
    return status == KEYSRT_OK ? caches_all_loaded(loading, &made, keysrt_seconds(30)) : status;
}
static keysrt_status load_fields(void *context, const caches_fields_params *params, keysrt_loading *loading)
{
    work *todo = context;
    (void)params;
    keysrt_status status = do_work(todo);
    const caches_fields made = {.name = keysrt_str(todo->value), .has_age = true, .age = 9};
    return status == KEYSRT_OK ? caches_fields_loaded(loading, &made) : status;
}
static keysrt_status load_single(void *context, keysrt_loading *loading)
{
    work *todo = context;
    keysrt_status status = do_work(todo);
    const caches_page made = {.title = keysrt_str(todo->value)};
    return status == KEYSRT_OK ? caches_single_loaded(loading, &made) : status;
}
static keysrt_status load_number(void *context, const caches_number_params *params, keysrt_loading *loading)
{
    keysrt_status status = do_work(context);
    return status == KEYSRT_OK ? caches_number_loaded(loading, 100 + params->n) : status;
}

/* ---- One caller ------------------------------------------------------------------------------------------------------------- */

static void what_is_missing_is_computed_and_stored(void **state)
{
    work todo = {.value = "made"};
    (void)state;
    OK(caches_plain_get_or_compute(client, CID, load_plain, &todo, &text));
    outcome_is(KEYSRT_CACHE_COMPUTED);
    IS(text.value, "made");
    SAYS("made", "GET plain:a");
    SAYS("1", "DBSIZE"); /* no lease is left */
    assert_true(server_ttl_is(&server, "plain:a", 3600000));
    todo.value = "again";
    OK(caches_plain_get_or_compute(client, CID, load_plain, &todo, &text));
    outcome_is(KEYSRT_CACHE_HIT);
    IS(text.value, "made");
    assert_int_equal(todo.calls, 1);

    OK(caches_single_get_or_compute(client, load_single, &todo, &page));
    IS(page.value.title, "again");
    assert_true(server_ttl_is(&server, "single", 60000));
    OK(caches_all_get_or_compute(client, CID, load_all, &todo, &page));
    OK(caches_all_get(client, CID, &page));
    IS(page.value.title, "again");
    assert_true(server_ttl_is(&server, "all:a", 90000));

    int64_t number = 0;
    OK(caches_number_get_or_compute(client, CID, 7, load_number, &todo, &number));
    assert_int_equal(number, 107);
    server_do(&server, "SET number:a:7 seven"); /* what cannot be read is computed anew */
    OK(caches_number_get_or_compute(client, CID, 7, load_number, &todo, &number));
    SAYS("107", "GET number:a:7");
    server_do(&server, "SET all:a garbage");
    OK(caches_all_get_or_compute(client, CID, load_all, &todo, &page));
    OK(caches_all_get(client, CID, &page));
    server_do(&server, "DEL number:a:7");
    server_do(&server, "LPUSH number:a:7 x");
    todo.calls = 0;
    MUST_BE(KEYSRT_WRONG_TYPE, caches_number_get_or_compute(client, CID, 7, load_number, &todo, &number));
    assert_int_equal(todo.calls, 0);
}

static void a_record_is_computed_too(void **state)
{
    work todo = {.value = "Ada"};
    caches_fields got = {0};
    (void)state;
    OK(caches_fields_get_or_compute(client, CID, load_fields, &todo, &got));
    IS(got.name, "Ada");
    assert_int_equal(got.age, 9);
    SAYS("name Ada age 9", "HGETALL fields:a");
    assert_true(server_ttl_is(&server, "fields:a", 3600000));
    OK(caches_fields_get_or_compute(client, CID, load_fields, &todo, &got));
    assert_int_equal(todo.calls, 1);
    server_do(&server, "HDEL fields:a name"); /* a required one: no record any more */
    OK(caches_fields_get_or_compute(client, CID, load_fields, &todo, &got));
    assert_int_equal(todo.calls, 2);
    SAYS("0", "EXISTS fields:a:lease");
    caches_fields_clear(&got);
}

static void what_the_loader_does_not_find_is_remembered_where_declared(void **state)
{
    work todo = {.status = KEYSRT_MISS};
    (void)state;
    MUST_BE(KEYSRT_MISS, caches_plain_get_or_compute(client, CID, load_plain, &todo, &text));
    SAYS("0", "DBSIZE");
    MUST_BE(KEYSRT_NOTHING, caches_missing_get_or_compute(client, CID, load_missing, &todo, &text));
    outcome_is(KEYSRT_CACHE_COMPUTED);
    assert_true(server_ttl_is(&server, "missing:a", 60000));
    SAYS("1", "DBSIZE");
    todo.calls = 0;
    MUST_BE(KEYSRT_NOTHING, caches_missing_get_or_compute(client, CID, load_missing, &todo, &text));
    outcome_is(KEYSRT_CACHE_NEGATIVE);
    assert_int_equal(todo.calls, 0);
    todo = (work){.status = KEYSRT_MISS, .value = "given and taken back"};
    OK(caches_missing_delete(client, CID));
    MUST_BE(KEYSRT_NOTHING, caches_missing_get_or_compute(client, CID, load_missing, &todo, &text));
}

static void what_the_loader_returns_else_is_passed_on(void **state)
{
    static const keysrt_status statuses[] = {KEYSRT_TIMEOUT, KEYSRT_DENIED, KEYSRT_NO_MEMORY, KEYSRT_INVALID, KEYSRT_DISCONNECTED};
    (void)state;
    for (size_t i = 0; i < COUNT(statuses); i++) {
        work todo = {.status = statuses[i], .value = "half"};
        MUST_BE(statuses[i], caches_plain_get_or_compute(client, CID, load_plain, &todo, &text));
        outcome_is(KEYSRT_CACHE_FAILED);
        MESSAGE_HAS("loader");
        MESSAGE_HAS(keysrt_status_name(statuses[i]));
        assert_null(text.value.data);
        SAYS("0", "DBSIZE");
    }
}

static keysrt_status load_wrong(void *context, const caches_plain_params *params, keysrt_loading *loading)
{
    (void)context, (void)params;
    return caches_hasty_loaded(loading, keysrt_str("of another key"));
}
static keysrt_status load_invalid(void *context, const caches_chosen_params *params, keysrt_loading *loading)
{
    const caches_page made = {.title = keysrt_str("x")};
    (void)context, (void)params;
    (void)!caches_chosen_loaded(loading, &made, keysrt_days(400)); /* nobody looks */
    return KEYSRT_OK;
}

static void a_loader_that_gives_no_proper_value_is_told(void **state)
{
    work todo = {.value = NULL};
    (void)state;
    MUST_BE(KEYSRT_INVALID, caches_plain_get_or_compute(client, CID, load_plain, &todo, &text));
    MESSAGE_HAS("_loaded");
    MUST_BE(KEYSRT_INVALID, caches_plain_get_or_compute(client, CID, load_wrong, NULL, &text));
    MUST_BE(KEYSRT_INVALID, caches_chosen_get_or_compute(client, CID, load_invalid, NULL, &page));
    MUST_BE(KEYSRT_INVALID, caches_plain_get_or_compute(client, CID, NULL, NULL, &text));
    MUST_BE(KEYSRT_INVALID, caches_plain_get_or_compute(client, CACHES_ID("NO"), load_plain, &todo, &text));
    assert_int_equal(todo.calls, 1);
    SAYS("0", "DBSIZE");
    keysrt_batch *batch = NULL;
    OK(keysrt_batch_open(&batch, client));
    MUST_BE(KEYSRT_INVALID, caches_plain_get_or_compute(keysrt_queue(batch), CID, load_plain, &todo, &text));
    keysrt_batch_close(batch);
    MUST_BE(KEYSRT_NO_MEMORY, caches_plain_get_or_compute(NULL, CID, load_plain, &todo, &text));
}

static keysrt_status load_passing_on(void *context, const caches_chosen_params *params, keysrt_loading *loading)
{
    const caches_page made = {.title = keysrt_str("x")};
    (void)context, (void)params;
    keysrt_status status = caches_chosen_loaded(loading, &made, keysrt_days(400));
    OK(keysrt_ping(client, 0)); /* what the client says is no longer why */
    return status;
}

static void why_a_loaded_value_was_refused_is_told(void **state)
{
    (void)state;
    MUST_BE(KEYSRT_INVALID, caches_chosen_get_or_compute(client, CID, load_passing_on, NULL, &page));
    MESSAGE_HAS("loader");
    MESSAGE_HAS("chosen");
    MESSAGE_HAS("ttl: ");
    outcome_is(KEYSRT_CACHE_FAILED);
    MUST_BE(KEYSRT_INVALID, caches_chosen_get_or_compute(client, CID, load_invalid, NULL, &page));
    MESSAGE_HAS("ttl: ");
    outcome_is(KEYSRT_CACHE_FAILED);
    work todo = {.value = NULL};
    MUST_BE(KEYSRT_INVALID, caches_plain_get_or_compute(client, CID, load_plain, &todo, &text));
    outcome_is(KEYSRT_CACHE_FAILED);
}

static void amounts_that_are_none_are_told_before_anything_is_computed(void **state)
{
    work todo = {.status = KEYSRT_MISS};
    keysrt_client *careless = open_with(server.url, NULL);
    (void)state;
    OK(caches_use_settings(careless, &(caches_settings){.found = 60, .not_found = 0}));
    assert_int_equal(caches_missing_get_or_compute(careless, CID, load_missing, &todo, &text), KEYSRT_INVALID);
    assert_non_null(strstr(keysrt_message(careless), "missing: must be above 0"));
    assert_int_equal(todo.calls, 0);
    SAYS("0", "DBSIZE");
    keysrt_close(careless);
}

static keysrt_status load_nested(void *context, const caches_plain_params *params, keysrt_loading *loading)
{
    work todo = {.value = "inner"};
    keysrt_text inner = {0};
    (void)context, (void)params;
    keysrt_status status = caches_hasty_get_or_compute(client, CID, load_hasty, &todo, &inner);
    if (status == KEYSRT_OK)
        status = caches_plain_loaded(loading, inner.value);
    (void)!caches_forever_put(client, CID, KEYSRT_STR("behind it"));
    keysrt_text_clear(&inner);
    return status;
}

static void a_loader_may_use_the_client(void **state)
{
    (void)state;
    OK(caches_plain_get_or_compute(client, CID, load_nested, NULL, &text));
    IS(text.value, "inner");
    SAYS("inner", "GET plain:a");
    SAYS("inner", "GET hasty:a");
    SAYS("3", "DBSIZE");
}

/* ---- Invalidations ---------------------------------------------------------------------------------------------------------- */

static keysrt_client *other_client;
static void delete_it(void) { MUST_BE(KEYSRT_MISS, caches_plain_delete(other_client, CID)); }
static void delete_all(void) { OK(caches_plain_delete_all(other_client, NULL)); }
static void put_it(void) { OK(caches_plain_put(other_client, CID, KEYSRT_STR("newer"))); }
static void warm_it(void)
{
    const keysrt_view newer = keysrt_str("newer");
    OK(caches_plain_put_many(other_client, &(caches_plain_params){CID}, &newer, 1));
}
static void flush(void) { server_do(&server, "FLUSHDB"); }

static void an_invalidation_meanwhile_voids_what_is_computed(void **state)
{
    static const struct {
        void (*what)(void);
        const char *left;
    } cases[] = {{delete_it, "(nil)"}, {delete_all, "(nil)"}, {flush, "(nil)"}, {put_it, "newer"}, {warm_it, "newer"}};
    (void)state;
    other_client = open_with(server.url, NULL);
    for (size_t i = 0; i < COUNT(cases); i++) {
        work todo = {.value = "outdated", .meanwhile = cases[i].what};
        live_flush(NULL);
        OK(caches_plain_get_or_compute(client, CID, load_plain, &todo, &text)); /* its caller may have asked before */
        IS(text.value, "outdated");
        SAYS(cases[i].left, "GET plain:a");
        SAYS("0", "EXISTS plain:a:lease");
    }
    keysrt_close(other_client);
}

static void delete_page(void) { MUST_BE(KEYSRT_MISS, caches_all_delete(other_client, CID)); }
static void delete_fields(void) { MUST_BE(KEYSRT_MISS, caches_fields_delete(other_client, CID)); }
static void delete_missing(void) { MUST_BE(KEYSRT_MISS, caches_missing_delete(other_client, CID)); }

static void envelopes_records_and_absences_are_voided_too(void **state)
{
    caches_fields got = {0};
    work envelope = {.value = "x", .meanwhile = delete_page}, fields = {.value = "x", .meanwhile = delete_fields},
         absence = {.status = KEYSRT_MISS, .meanwhile = delete_missing};
    (void)state;
    other_client = open_with(server.url, NULL);
    OK(caches_all_get_or_compute(client, CID, load_all, &envelope, &page));
    OK(caches_fields_get_or_compute(client, CID, load_fields, &fields, &got));
    MUST_BE(KEYSRT_NOTHING, caches_missing_get_or_compute(client, CID, load_missing, &absence, &text));
    SAYS("0", "DBSIZE");
    caches_fields_clear(&got);
    keysrt_close(other_client);
}

static void who_computes_longer_than_his_lease_stores_nothing(void **state)
{
    work todo = {.value = "late", .sleep_ms = 350};
    (void)state;
    OK(caches_hasty_get_or_compute(client, CID, load_hasty, &todo, &text));
    IS(text.value, "late");
    SAYS("0", "DBSIZE");
}

static void a_dead_holders_lease_ends(void **state)
{
    work todo = {.value = "made"};
    (void)state;
    server_do(&server, "SET all:a:lease somebody PX 150"); /* 2 s is what the schema says, and what others wait */
    int64_t began = now_ms();
    OK(caches_all_get_or_compute(client, CID, load_all, &todo, &page));
    assert_true(now_ms() - began >= 140);
    OK(caches_all_get(client, CID, &page));
    SAYS("all:a", "KEYS *");
}

static void who_waited_long_enough_computes_for_himself_and_stores_nothing(void **state)
{
    work todo = {.value = "mine"};
    (void)state;
    server_do(&server, "SET hasty_lease:a somebody");
    int64_t began = now_ms();
    OK(caches_hasty_get_or_compute(client, CID, load_hasty, &todo, &text));
    assert_in_range(now_ms() - began, 295, 2000);
    IS(text.value, "mine");
    SAYS("0", "EXISTS hasty:a");
    SAYS("somebody", "GET hasty_lease:a");
}

/* ---- Stale and early --------------------------------------------------------------------------------------------------------- */

static void the_old_value_serves_while_another_computes(void **state)
{
    work todo = {.value = "new"};
    (void)state;
    OK(caches_stale_put(client, CID, KEYSRT_STR("old"), keysrt_ms(5)));
    pause_ms(10);
    server_do(&server, "SET stale:a:lease somebody PX 5000");
    OK(caches_stale_get_or_compute(client, CID, load_stale, &todo, &text));
    outcome_is(KEYSRT_CACHE_STALE);
    IS(text.value, "old");
    assert_int_equal(todo.calls, 0);
    server_do(&server, "DEL stale:a:lease");
    OK(caches_stale_get_or_compute(client, CID, load_stale, &todo, &text));
    outcome_is(KEYSRT_CACHE_COMPUTED);
    IS(text.value, "new");
    OK(caches_stale_get(client, CID, &text));
    assert_true(server_ttl_is(&server, "stale:a", 3610000));
}

static void a_failing_loader_leaves_the_old_value_and_tells(void **state)
{
    work todo = {.status = KEYSRT_TIMEOUT};
    (void)state;
    OK(caches_stale_put(client, CID, KEYSRT_STR("old"), keysrt_ms(5)));
    pause_ms(10);
    MUST_BE(KEYSRT_TIMEOUT, caches_stale_get_or_compute(client, CID, load_stale, &todo, &text));
    assert_null(text.value.data);
    SAYS("0", "EXISTS stale:a:lease");
    OK(caches_stale_get_stale(client, CID, &text));
    IS(text.value, "old");
}

static void what_is_costly_is_computed_before_it_expires(void **state)
{
    work todo = {.value = "page", .sleep_ms = 40};
    (void)state;
    for (int round = 0; round < 3; round++) {
        int64_t began = now_ms();
        int before = todo.calls;
        server_do(&server, "DEL early:a");
        OK(caches_early_get_or_compute(client, CID, load_early, &todo, &page));
        long long left = 1;
        while (todo.calls == before + 1 && now_ms() - began < 5000) {
            left = server_integer(&server, "PTTL early:a");
            OK(caches_early_get_or_compute(client, CID, load_early, &todo, &page));
        }
        assert_int_equal(todo.calls, before + 2);
        assert_true(left > 0 && left < 400); /* before the first value's end */
    }
    /* A value that nobody computed costs nothing to have, and is not computed ahead. */
    const caches_page put = {.title = keysrt_str("put")};
    OK(caches_early_put(client, CID, &put, keysrt_ms(200)));
    todo.calls = 0;
    for (int i = 0; i < 100; i++)
        OK(caches_early_get_or_compute(client, CID, load_early, &todo, &page));
    assert_int_equal(todo.calls, 0);
    /* Where it cannot be computed, the value that still counts is the answer. */
    todo = (work){.value = "page", .sleep_ms = 40};
    OK(caches_early_delete(client, CID));
    OK(caches_early_get_or_compute(client, CID, load_early, &todo, &page));
    todo.status = KEYSRT_TIMEOUT;
    todo.sleep_ms = 0;
    int64_t end = now_ms() + 330;
    while (now_ms() < end)
        OK(caches_early_get_or_compute(client, CID, load_early, &todo, &page));
    assert_true(todo.calls > 1);
}

/* ---- Counters ------------------------------------------------------------------------------------------------------------------ */

static void what_happened_is_counted(void **state)
{
    keysrt_client *own = open_with(server.url, NULL);
    work todo = {.value = "made"}, none = {.status = KEYSRT_MISS};
    keysrt_metrics plain, missing, stale, near;
    (void)state;
    MUST_BE(KEYSRT_MISS, caches_plain_get(own, CID, &text));
    OK(caches_plain_get_or_compute(own, CID, load_plain, &todo, &text)); /* another miss */
    for (int i = 0; i < 3; i++)
        OK(caches_plain_get_or_compute(own, CID, load_plain, &todo, &text));
    keysrt_metrics_of(own, &caches_plain_table, &plain);
    assert_int_equal(plain.misses, 2);
    assert_int_equal(plain.hits, 3);
    assert_int_equal(plain.computed, 1);
    assert_int_equal(plain.waits, 0);

    for (int i = 0; i < 3; i++)
        MUST_BE(KEYSRT_NOTHING, caches_missing_get_or_compute(own, CID, load_missing, &none, &text));
    MUST_BE(KEYSRT_NOTHING, caches_missing_get(own, CID, &text));
    keysrt_metrics_of(own, &caches_missing_table, &missing);
    assert_int_equal(missing.negative_hits, 3);
    assert_int_equal(missing.computed, 1);
    assert_int_equal(missing.hits, 0);
    assert_int_equal(missing.errors[KEYSRT_NOTHING], 0);

    OK(caches_stale_put(own, CID, KEYSRT_STR("old"), keysrt_ms(1)));
    pause_ms(5);
    OK(caches_stale_get_stale(own, CID, &text));
    server_do(&server, "SET stale:a:lease somebody PX 1000");
    OK(caches_stale_get_or_compute(own, CID, load_stale, &todo, &text));
    server_do(&server, "DEL stale:a");
    server_do(&server, "PEXPIRE stale:a:lease 30");
    OK(caches_stale_get_or_compute(own, CID, load_stale, &todo, &text));
    keysrt_metrics_of(own, &caches_stale_table, &stale);
    assert_int_equal(stale.stale_served, 2);
    assert_int_equal(stale.waits, 1);
    assert_int_equal(stale.computed, 1);

    OK(caches_near_put(own, CID, KEYSRT_STR("v")));
    for (int i = 0; i < 20; i++)
        OK(caches_near_get(own, CID, &text));
    keysrt_metrics_of(own, &caches_near_table, &near);
    assert_int_equal(near.hits, 20);
    assert_true(near.calls < 20); /* not all of them went to Redis */
    keysrt_close(own);
}

/* ---- Many callers ------------------------------------------------------------------------------------------------------------ */

typedef struct {
    int computing, computed, most, answers, wrong, go;
} tally;
static tally *shared; /* of all processes */

static keysrt_status load_counting(void *context, const caches_all_params *params, keysrt_loading *loading)
{
    (void)context, (void)params;
    int now = __atomic_add_fetch(&shared->computing, 1, __ATOMIC_SEQ_CST);
    if (now > __atomic_load_n(&shared->most, __ATOMIC_SEQ_CST))
        __atomic_store_n(&shared->most, now, __ATOMIC_SEQ_CST);
    __atomic_add_fetch(&shared->computed, 1, __ATOMIC_SEQ_CST);
    pause_ms(60);
    __atomic_sub_fetch(&shared->computing, 1, __ATOMIC_SEQ_CST);
    const caches_page made = {.title = keysrt_str("shared")};
    return caches_all_loaded(loading, &made, keysrt_seconds(30));
}

static void *ask(void *url)
{
    keysrt_client *own = NULL;
    caches_page_result got = {0};
    if (keysrt_open(&own, url, NULL) == KEYSRT_OK && keysrt_ping(own, 0) == KEYSRT_OK) {
        while (!__atomic_load_n(&shared->go, __ATOMIC_SEQ_CST))
            pause_ms(1);
        bool good = caches_all_get_or_compute(own, CID, load_counting, NULL, &got) == KEYSRT_OK && got.value.title.len == 6;
        __atomic_add_fetch(good ? &shared->answers : &shared->wrong, 1, __ATOMIC_SEQ_CST);
    }
    caches_page_result_clear(&got);
    keysrt_close(own);
    return NULL;
}

static void two_hundred_callers_of_one_expired_key_compute_once(void **state)
{
    enum { PROCESSES = 4, THREADS = 50 };
    pid_t children[PROCESSES];
    (void)state;
    shared = mmap(NULL, sizeof *shared, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    assert_ptr_not_equal(shared, MAP_FAILED);
    for (int i = 0; i < PROCESSES; i++) {
        children[i] = fork();
        if (children[i] != 0)
            continue;
        pthread_t threads[THREADS];
        for (int k = 0; k < THREADS; k++)
            if (pthread_create(&threads[k], NULL, ask, server.url) != 0)
                _exit(1);
        for (int k = 0; k < THREADS; k++)
            pthread_join(threads[k], NULL);
        _exit(0);
    }
    pause_ms(300); /* most are there; those who come late find the value or wait */
    __atomic_store_n(&shared->go, 1, __ATOMIC_SEQ_CST);
    for (int i = 0; i < PROCESSES; i++) {
        assert_int_equal(waitpid(children[i], NULL, 0), children[i]);
    }
    assert_int_equal(shared->computed, 1);
    assert_int_equal(shared->most, 1);
    assert_int_equal(shared->answers, PROCESSES * THREADS);
    assert_int_equal(shared->wrong, 0);
    munmap(shared, sizeof *shared);
}

/* ---- Without Redis ----------------------------------------------------------------------------------------------------------- */

static void stop_server(void) { server_kill(&server); }

static void without_redis_the_loader_answers(void **state)
{
    work todo = {.value = "made", .meanwhile = stop_server};
    (void)state;
    OK(caches_plain_get_or_compute(client, CID, load_plain, &todo, &text)); /* it goes away in between */
    IS(text.value, "made");
    todo = (work){.value = "made"};
    for (int i = 0; i < 50; i++)
        OK(caches_plain_get_or_compute(client, CID, load_plain, &todo, &text));
    assert_int_equal(todo.calls, 50);
    outcome_is(KEYSRT_CACHE_COMPUTED);
    assert_string_equal(keysrt_message(client), "");
    todo = (work){.status = KEYSRT_MISS};
    MUST_BE(KEYSRT_NOTHING, caches_missing_get_or_compute(client, CID, load_missing, &todo, &text));
    server_revive(&server);
    for (int i = 0; i < 200 && keysrt_ping(client, 0) != KEYSRT_OK; i++)
        pause_ms(20);
    todo = (work){.value = "made"};
    OK(caches_plain_get_or_compute(client, CID, load_plain, &todo, &text));
    SAYS("made", "GET plain:a");
}

static void what_cannot_be_read_is_computed_though_no_lease_can_be_had(void **state)
{
    work todo = {.value = "computed"};
    char envelope[28 + 4] = "\x89KSC\1";
    uint64_t soft = (uint64_t)time(NULL) * 1000 + 60000;
    (void)state;
    for (int i = 0; i < 8; i++)
        envelope[16 + i] = (char)(soft >> (56 - 8 * i));
    memset(envelope + 24, 0xff, 4); /* so costly that it is early for it */
    memcpy(envelope + 28, "junk", 4);
    freeReplyObject(redisCommand(server.raw, "SET early:a %b", envelope, sizeof envelope));
    server_do(&server, "CONFIG SET maxmemory 1");
    keysrt_status status = caches_early_get_or_compute(client, CID, load_early, &todo, &page);
    server_do(&server, "CONFIG SET maxmemory 0");
    MUST_BE(KEYSRT_OK, status);
    IS(page.value.title, "computed");
}

static keysrt_status load_sliding(void *context, const caches_sliding_params *params, keysrt_loading *loading)
{
    (void)context, (void)params;
    return caches_sliding_loaded(loading, KEYSRT_STR("computed"));
}

static void a_replica_lets_compute_what_it_cannot_renew(void **state)
{
    (void)state;
    OK(caches_sliding_put(client, CID, KEYSRT_STR("x")));
    server_do(&server, "REPLICAOF 127.0.0.1 1");
    OK(caches_sliding_get_or_compute(client, CID, load_sliding, NULL, &text));
    server_do(&server, "REPLICAOF NO ONE");
    IS(text.value, "computed");
    outcome_is(KEYSRT_CACHE_COMPUTED);
}

static void a_full_server_lets_compute_and_stores_nothing(void **state)
{
    work todo = {.value = "made"};
    (void)state;
    server_do(&server, "CONFIG SET maxmemory 1");
    OK(caches_plain_get_or_compute(client, CID, load_plain, &todo, &text));
    IS(text.value, "made");
    server_do(&server, "CONFIG SET maxmemory 0");
    SAYS("0", "DBSIZE");
}

static void fill_up(void) { server_do(&server, "CONFIG SET maxmemory 1"); }

static void what_cannot_be_stored_leaves_no_lease(void **state)
{
    work todo = {.value = "made", .meanwhile = fill_up};
    (void)state;
    OK(caches_plain_get_or_compute(client, CID, load_plain, &todo, &text));
    server_do(&server, "CONFIG SET maxmemory 0");
    SAYS("0", "DBSIZE");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        CACHE_TEST(what_is_missing_is_computed_and_stored),
        CACHE_TEST(a_record_is_computed_too),
        CACHE_TEST(what_the_loader_does_not_find_is_remembered_where_declared),
        CACHE_TEST(what_the_loader_returns_else_is_passed_on),
        CACHE_TEST(a_loader_that_gives_no_proper_value_is_told),
        CACHE_TEST(why_a_loaded_value_was_refused_is_told),
        CACHE_TEST(amounts_that_are_none_are_told_before_anything_is_computed),
        CACHE_TEST(a_loader_may_use_the_client),
        CACHE_TEST(an_invalidation_meanwhile_voids_what_is_computed),
        CACHE_TEST(envelopes_records_and_absences_are_voided_too),
        CACHE_TEST(who_computes_longer_than_his_lease_stores_nothing),
        CACHE_TEST(a_dead_holders_lease_ends),
        CACHE_TEST(who_waited_long_enough_computes_for_himself_and_stores_nothing),
        CACHE_TEST(the_old_value_serves_while_another_computes),
        CACHE_TEST(a_failing_loader_leaves_the_old_value_and_tells),
        CACHE_TEST(what_is_costly_is_computed_before_it_expires),
        CACHE_TEST(what_happened_is_counted),
        CACHE_TEST(two_hundred_callers_of_one_expired_key_compute_once),
        CACHE_TEST(without_redis_the_loader_answers),
        CACHE_TEST(what_cannot_be_read_is_computed_though_no_lease_can_be_had),
        CACHE_TEST(a_replica_lets_compute_what_it_cannot_renew),
        CACHE_TEST(a_full_server_lets_compute_and_stores_nothing),
        CACHE_TEST(what_cannot_be_stored_leaves_no_lease),
    };
    LIVE_MAIN(tests);
}
