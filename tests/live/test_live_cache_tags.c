/* test_live_cache_tags.c: caches whose tags count versions: raising one makes everything that was stored under the one before a miss. */
#include "caches_tagged_keys.h"

#include <pthread.h>
#include <semaphore.h>

#include "keysrt_metrics.h"
#include "live.h"

#define OWNER CACHES_TAGGED_ID("o")

static keysrt_text text;

static int clear(void **state)
{
    (void)state;
    keysrt_text_clear(&text);
    return 0;
}
#define CACHE_TEST(name) cmocka_unit_test_setup_teardown(name, live_flush, clear)

static const keysrt_duration unsaid = {0};

typedef struct work {
    const char *value;
    const char *command, *name; /* of another client, meanwhile */
    keysrt_status status;
    int calls;
} work;

static keysrt_status load(void *context, const caches_tagged_marked_params *params, keysrt_loading *loading)
{
    work *todo = context;
    (void)params;
    todo->calls++;
    if (todo->command != NULL)
        server_do(&server, "%s %s", todo->command, todo->name);
    return todo->status == KEYSRT_OK ? caches_tagged_marked_loaded(loading, keysrt_str(todo->value), unsaid) : todo->status;
}
static keysrt_status load_stale(void *context, const caches_tagged_marked_stale_params *params, keysrt_loading *loading)
{
    work *todo = context;
    (void)params;
    todo->calls++;
    return caches_tagged_marked_stale_loaded(loading, keysrt_str(todo->value));
}

static void a_version_is_made_of_the_servers_time_and_lives_as_long_as_what_it_marks(void **state)
{
    (void)state;
    OK(caches_tagged_marked_put(client, 7, OWNER, KEYSRT_STR("v"), unsaid));
    redisReply *time = server_reply(&server, "TIME");
    long long now = atoll(time->element[0]->str) * 1000000;
    freeReplyObject(time);
    static const char *const names[] = {"site:o", "everything", "brief:o:7"};
    for (size_t i = 0; i < COUNT(names); i++)
        assert_in_range(server_integer(&server, "GET %s", names[i]), now - 5000000, now + 5000000);
    assert_true(server_ttl_is(&server, "site:o", 7200000));
    SAYS("-1", "PTTL everything");
    assert_true(server_ttl_is(&server, "brief:o:7", 1200000)); /* a second is its own, ten minutes the value's */
    OK(caches_tagged_marked_get(client, 7, OWNER, &text));
    IS(text.value, "v");
    long long version = server_integer(&server, "GET site:o");
    OK(caches_tagged_marked_put(client, 7, OWNER, KEYSRT_STR("w"), keysrt_hours(20)));
    assert_int_equal(server_integer(&server, "GET site:o"), version);
    assert_true(server_ttl_is(&server, "site:o", 144000000));
}

static keysrt_status load_kept(void *context, const caches_tagged_kept_params *params, keysrt_loading *loading)
{
    (void)context, (void)params;
    return caches_tagged_kept_loaded(loading, KEYSRT_STR("computed"), keysrt_never());
}

static void what_never_expires_keeps_its_version(void **state)
{
    (void)state;
    OK(caches_tagged_kept_put(client, OWNER, 7, KEYSRT_STR("v"), keysrt_never()));
    SAYS("-1", "PTTL kept:o:7");
    SAYS("-1", "PTTL brief:o:7");
    OK(caches_tagged_kept_put(client, OWNER, 7, KEYSRT_STR("v"), keysrt_seconds(1)));
    OK(caches_tagged_brief_invalidate(client, OWNER, 7));
    MUST_BE(KEYSRT_MISS, caches_tagged_kept_get(client, OWNER, 7, &text));
    OK(caches_tagged_kept_get_or_compute(client, OWNER, 7, load_kept, NULL, &text));
    SAYS("-1", "PTTL brief:o:7");
    OK(caches_tagged_kept_get(client, OWNER, 7, &text));
    IS(text.value, "computed");
}

static void raising_any_version_makes_a_miss(void **state)
{
    static const char *const names[] = {"site:o", "everything", "brief:o:7"};
    (void)state;
    for (size_t i = 0; i < COUNT(names); i++) {
        OK(caches_tagged_marked_put(client, 7, OWNER, KEYSRT_STR("v"), unsaid));
        OK(caches_tagged_marked_get(client, 7, OWNER, &text));
        server_do(&server, "INCR %s", names[i]);
        MUST_BE(KEYSRT_MISS, caches_tagged_marked_get(client, 7, OWNER, &text));
        OK(caches_tagged_marked_put(client, 7, OWNER, KEYSRT_STR("v"), unsaid));
        server_do(&server, "DEL %s", names[i]); /* as eviction does */
        MUST_BE(KEYSRT_MISS, caches_tagged_marked_get(client, 7, OWNER, &text));
        OK(caches_tagged_marked_put(client, 8, OWNER, KEYSRT_STR("other"), unsaid)); /* makes it anew */
        if (i != 2)
            assert_true(server_integer(&server, "EXISTS %s", names[i]) == 1);
        MUST_BE(KEYSRT_MISS, caches_tagged_marked_get(client, 7, OWNER, &text));
    }
    OK(caches_tagged_marked_put_missing(client, 7, OWNER));
    MUST_BE(KEYSRT_NOTHING, caches_tagged_marked_get(client, 7, OWNER, &text));
    server_do(&server, "INCR everything");
    MUST_BE(KEYSRT_MISS, caches_tagged_marked_get(client, 7, OWNER, &text));
}

static void many_are_judged_each_by_its_own_tags(void **state)
{
    const caches_tagged_marked_params keys[] = {{1, OWNER}, {2, OWNER}, {1, CACHES_TAGGED_ID("p")}, {9, OWNER}};
    const keysrt_view values[] = {keysrt_str("a"), keysrt_str("b"), keysrt_str("c")};
    caches_tagged_marked_lookups found = {0};
    (void)state;
    OK(caches_tagged_marked_put_many(client, keys, values, 3, unsaid));
    server_do(&server, "INCR brief:o:2");
    OK(caches_tagged_marked_get_many(client, keys, 4, &found));
    static const keysrt_status expected[] = {KEYSRT_OK, KEYSRT_MISS, KEYSRT_OK, KEYSRT_MISS};
    for (size_t i = 0; i < COUNT(expected); i++)
        assert_int_equal(found.items[i].status, expected[i]);
    IS(found.items[2].value, "c");
    server_do(&server, "INCR site:o");
    OK(caches_tagged_marked_get_many(client, keys, 4, &found));
    assert_int_equal(found.items[0].status, KEYSRT_MISS);
    assert_int_equal(found.items[2].status, KEYSRT_OK);
    caches_tagged_marked_lookups_clear(&found);
}

static void an_invalidation_while_it_is_computed_counts(void **state)
{
    work todo = {.value = "outdated", .command = "INCR", .name = "site:o"};
    (void)state;
    OK(caches_tagged_marked_get_or_compute(client, 7, OWNER, load, &todo, &text));
    IS(text.value, "outdated");
    MUST_BE(KEYSRT_MISS, caches_tagged_marked_get(client, 7, OWNER, &text));
    todo = (work){.value = "fresh"};
    OK(caches_tagged_marked_get_or_compute(client, 7, OWNER, load, &todo, &text));
    IS(text.value, "fresh");
    OK(caches_tagged_marked_get_or_compute(client, 7, OWNER, load, &todo, &text));
    assert_int_equal(todo.calls, 1);
    todo = (work){.status = KEYSRT_MISS, .command = "DEL", .name = "everything"};
    OK(caches_tagged_marked_delete(client, 7, OWNER));
    MUST_BE(KEYSRT_NOTHING, caches_tagged_marked_get_or_compute(client, 7, OWNER, load, &todo, &text));
    MUST_BE(KEYSRT_MISS, caches_tagged_marked_get(client, 7, OWNER, &text));
    SAYS("0", "EXISTS marked:7:o:lease");
}

static void what_was_invalidated_does_not_serve_as_the_old_value(void **state)
{
    work todo = {.value = "new"};
    (void)state;
    OK(caches_tagged_marked_stale_put(client, OWNER, KEYSRT_STR("old")));
    pause_ms(40);
    OK(caches_tagged_marked_stale_get_stale(client, OWNER, &text));
    server_do(&server, "INCR site:o");
    MUST_BE(KEYSRT_MISS, caches_tagged_marked_stale_get_stale(client, OWNER, &text));
    server_do(&server, "SET marked_stale:o:lease somebody PX 100");
    OK(caches_tagged_marked_stale_get_or_compute(client, OWNER, load_stale, &todo, &text));
    IS(text.value, "new");
}

/* ---- In the process ------------------------------------------------------------------------------------------------------------ */

static void bring_near(const char *value)
{
    for (int i = 0; i < 100; i++) {
        OK(caches_tagged_near_marked_get(client, OWNER, &text));
        assert_true(view_is(text.value, value, strlen(value)));
        if (keysrt_cache_last(client) == KEYSRT_CACHE_LOCAL)
            return;
        pause_ms(1);
    }
    fail_msg("it is never kept");
}

static void what_a_process_keeps_goes_with_its_tags(void **state)
{
    static const char *const commands[] = {"redis.call('INCR', 'site:o')", "redis.call('DEL', 'site:o')", "redis.call('FLUSHDB')"};
    keysrt_client *other = open_with(server.url, NULL);
    (void)state;
    for (size_t i = 0; i <= COUNT(commands); i++) {
        OK(caches_tagged_near_marked_put(other, OWNER, KEYSRT_STR("v")));
        bring_near("v");
        OK(caches_tagged_near_marked_put(other, CACHES_TAGGED_ID("p"), KEYSRT_STR("another's")));
        if (i < COUNT(commands))
            server_do(&server, "EVAL %s 0", commands[i]);
        else
            OK(caches_tagged_group_invalidate(other, OWNER, NULL));
        keysrt_status status = KEYSRT_OK;
        for (int k = 0; k < 200 && status != KEYSRT_MISS; k++) {
            status = caches_tagged_near_marked_get(client, OWNER, &text);
            pause_ms(1);
        }
        MUST_BE(KEYSRT_MISS, status);
    }
    keysrt_close(other);
}

/* ---- Sets ---------------------------------------------------------------------------------------------------------------------- */

/* One process computes; another invalidates the tag, and while it has read the set and deletes nothing yet, the first one stores. */
static sem_t computing, may_store, stored;

static keysrt_status load_grouped(void *context, const caches_tagged_grouped_params *params, keysrt_loading *loading)
{
    (void)context, (void)params;
    sem_post(&computing);
    sem_wait(&may_store);
    return caches_tagged_grouped_loaded(loading, KEYSRT_STR("outdated"));
}

static void *compute_elsewhere(void *context)
{
    keysrt_client *own = context;
    keysrt_text made = {0};
    keysrt_status status = caches_tagged_grouped_get_or_compute(own, OWNER, load_grouped, NULL, &made);
    keysrt_text_clear(&made);
    sem_post(&stored);
    return status == KEYSRT_OK ? own : NULL;
}

static void store_between(void *context, const keysrt_event *event)
{
    bool *done = context;
    if (*done || strcmp(event->command, "SSCAN") != 0)
        return;
    *done = true;
    sem_post(&may_store);
    sem_wait(&stored);
}

static void what_is_stored_while_a_tag_is_invalidated_is_invalidated_too(void **state)
{
    keysrt_client *own = open_with(server.url, NULL);
    pthread_t thread;
    void *fine = NULL;
    bool done = false;
    (void)state;
    sem_init(&computing, 0, 0);
    sem_init(&may_store, 0, 0);
    sem_init(&stored, 0, 0);
    assert_int_equal(pthread_create(&thread, NULL, compute_elsewhere, own), 0);
    sem_wait(&computing);
    keysrt_set_hook(client, store_between, &done);
    OK(caches_tagged_group_invalidate(client, OWNER, NULL));
    keysrt_set_hook(client, NULL, NULL);
    assert_true(done);
    pthread_join(thread, &fine);
    assert_ptr_equal(fine, own);
    MUST_BE(KEYSRT_MISS, caches_tagged_grouped_get(client, OWNER, &text));
    keysrt_close(own);
}

static void a_lease_is_of_its_tags_too(void **state)
{
    (void)state;
    server_do(&server, "SET grouped:o:lease token PX 60000");
    server_do(&server, "SADD group:o grouped:o:lease grouped:o");
    uint64_t deleted = 0;
    OK(caches_tagged_group_invalidate(client, OWNER, &deleted));
    SAYS("0", "EXISTS grouped:o:lease group:o");
    OK(caches_tagged_grouped_put(client, OWNER, KEYSRT_STR("v")));
    SAYS("1", "SISMEMBER group:o grouped:o");
    OK(caches_tagged_group_invalidate(client, OWNER, &deleted));
    assert_int_equal(deleted, 1);
    MUST_BE(KEYSRT_MISS, caches_tagged_grouped_get(client, OWNER, &text));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        CACHE_TEST(a_version_is_made_of_the_servers_time_and_lives_as_long_as_what_it_marks),
        CACHE_TEST(what_never_expires_keeps_its_version),
        CACHE_TEST(raising_any_version_makes_a_miss),
        CACHE_TEST(many_are_judged_each_by_its_own_tags),
        CACHE_TEST(an_invalidation_while_it_is_computed_counts),
        CACHE_TEST(what_is_stored_while_a_tag_is_invalidated_is_invalidated_too),
        CACHE_TEST(what_a_process_keeps_goes_with_its_tags),
        CACHE_TEST(a_lease_is_of_its_tags_too),
        CACHE_TEST(what_was_invalidated_does_not_serve_as_the_old_value),
    };
    LIVE_MAIN(tests);
}
