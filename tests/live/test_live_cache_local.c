/* test_live_cache_local.c: the level of a cache that stands in the process: bounded, and told of what others change. */
#include <signal.h>

#include "cache.h"

static keysrt_client *other; /* as in another process */

static int leave(void **state)
{
    keysrt_close(other);
    other = NULL;
    return clear(state);
}
static int begin(void **state)
{
    live_flush(state);
    keysrt_close(client); /* what a client keeps goes with it */
    client = open_with(server.url, NULL);
    other = open_with(server.url, NULL);
    return 0;
}
#define NEAR_TEST(name) cmocka_unit_test_setup_teardown(name, begin, leave)

/* The next reads of it are answered here. */
static void bring_near(void)
{
    for (int i = 0; i < 100; i++) {
        OK(caches_near_get(client, CID, &text));
        if (keysrt_cache_last(client) == KEYSRT_CACHE_LOCAL)
            return;
        pause_ms(1);
    }
    fail_msg("it is never kept");
}

static void what_was_read_is_answered_without_redis(void **state)
{
    (void)state;
    OK(caches_near_put(other, CID, KEYSRT_STR("v")));
    OK(caches_near_get(client, CID, &text));
    outcome_is(KEYSRT_CACHE_HIT);
    bring_near();
    long long before = server_integer(&server, "EVAL return(tonumber(string.match(redis.call('INFO','stats'),'total_commands_processed:(%%d+)'))) 0");
    for (int i = 0; i < 100; i++)
        OK(caches_near_get(client, CID, &text));
    outcome_is(KEYSRT_CACHE_LOCAL);
    IS(text.value, "v");
    long long after = server_integer(&server, "EVAL return(tonumber(string.match(redis.call('INFO','stats'),'total_commands_processed:(%%d+)'))) 0");
    assert_true(after - before < 10);
}

/* Until the message has come, the old one may be answered; not for long. */
static void wait_for(keysrt_status expected, const char *value)
{
    for (int i = 0; i < 200; i++) {
        keysrt_status status = caches_near_get(client, CID, &text);
        if (status == expected && (value == NULL || view_is(text.value, value, strlen(value))))
            return;
        pause_ms(1);
    }
    fail_msg("the change has not come: %s", keysrt_cache_last(client) == KEYSRT_CACHE_LOCAL ? "still kept" : "not kept");
}

static void changes_of_others_reach_it(void **state)
{
    (void)state;
    OK(caches_near_put(other, CID, KEYSRT_STR("1")));
    bring_near();
    OK(caches_near_put(other, CID, KEYSRT_STR("2")));
    wait_for(KEYSRT_OK, "2");
    bring_near();
    server_do(&server, "SET near:a 3 PX 100000");
    wait_for(KEYSRT_OK, "3");
    bring_near();
    OK(caches_near_delete(other, CID));
    wait_for(KEYSRT_MISS, NULL);
    OK(caches_near_put(other, CID, KEYSRT_STR("4")));
    bring_near();
    server_do(&server, "FLUSHALL");
    wait_for(KEYSRT_MISS, NULL);
    OK(caches_near_put(other, CID, KEYSRT_STR("5")));
    bring_near();
    uint64_t deleted = 0;
    OK(caches_near_delete_all(other, &deleted));
    assert_int_equal(deleted, 1);
    wait_for(KEYSRT_MISS, NULL);
}

static void a_clients_own_changes_count_at_once(void **state)
{
    (void)state;
    for (int i = 0; i < 30; i++) {
        char value[8];
        keysrt_view now = keysrt_bytes(value, (size_t)snprintf(value, sizeof value, "%d", i));
        OK(caches_near_put(client, CID, now));
        OK(caches_near_get(client, CID, &text));
        assert_true(view_is(text.value, now.data, now.len));
        bring_near();
    }
    OK(caches_near_delete(client, CID));
    MUST_BE(KEYSRT_MISS, caches_near_get(client, CID, &text));
    const keysrt_view many = keysrt_str("many");
    OK(caches_near_put(client, CID, KEYSRT_STR("x")));
    bring_near();
    OK(caches_near_put_many(client, &(caches_near_params){CID}, &many, 1));
    OK(caches_near_get(client, CID, &text));
    IS(text.value, "many");
    bring_near();
    OK(caches_near_delete_all(client, NULL));
    MUST_BE(KEYSRT_MISS, caches_near_get(client, CID, &text));
}

static void the_least_recently_used_goes_first(void **state)
{
    static const char *const names[] = {"a", "b", "c", "d"};
    (void)state;
    for (size_t i = 0; i < COUNT(names); i++)
        OK(caches_near_put(other, caches_id_str(names[i]), KEYSRT_STR("v")));
    pause_ms(20);
    for (size_t i = 0; i < 3; i++)
        OK(caches_near_get(client, caches_id_str(names[i]), &text));
    OK(caches_near_get(client, caches_id_str("a"), &text)); /* used again */
    outcome_is(KEYSRT_CACHE_LOCAL);
    OK(caches_near_get(client, caches_id_str("d"), &text));
    OK(caches_near_get(client, caches_id_str("a"), &text));
    outcome_is(KEYSRT_CACHE_LOCAL);
    OK(caches_near_get(client, caches_id_str("c"), &text));
    outcome_is(KEYSRT_CACHE_LOCAL);
    OK(caches_near_get(client, caches_id_str("b"), &text));
    outcome_is(KEYSRT_CACHE_HIT);
}

static void nothing_is_kept_longer_than_declared_nor_than_redis_keeps_it(void **state)
{
    (void)state;
    OK(caches_near_put(other, CID, KEYSRT_STR("v")));
    bring_near();
    pause_ms(420);
    OK(caches_near_get(client, CID, &text));
    outcome_is(KEYSRT_CACHE_HIT);

    int64_t number;
    OK(caches_near_too_put(other, CID, 1, 7));
    server_do(&server, "DEBUG SET-ACTIVE-EXPIRE 0"); /* no message tells of it */
    server_do(&server, "PEXPIRE near:deep:a:1 80");
    pause_ms(20);
    OK(caches_near_too_get(client, CID, 1, &number));
    OK(caches_near_too_get(client, CID, 1, &number));
    outcome_is(KEYSRT_CACHE_LOCAL);
    pause_ms(80);
    MUST_BE(KEYSRT_MISS, caches_near_too_get(client, CID, 1, &number));
    server_do(&server, "DEBUG SET-ACTIVE-EXPIRE 1");
}

static void envelopes_absences_and_records_are_kept_too(void **state)
{
    static char large[300];
    caches_near_fields fields = {0};
    (void)state;
    memset(large, 'x', sizeof large);
    OK(caches_near_all_put(other, CID, &(caches_page){.title = keysrt_bytes(large, sizeof large)}, keysrt_ms(150)));
    OK(caches_near_all_put_missing(other, CACHES_ID("b")));
    OK(caches_near_fields_put(other, CID, &(caches_near_fields){.name = keysrt_str("Ada"), .has_age = true, .age = 36}));
    pause_ms(10);
    for (int i = 0; i < 2; i++) {
        OK(caches_near_all_get(client, CID, &page));
        assert_int_equal(page.value.title.len, sizeof large);
    }
    outcome_is(KEYSRT_CACHE_LOCAL);
    for (int i = 0; i < 2; i++)
        MUST_BE(KEYSRT_NOTHING, caches_near_all_get(client, CACHES_ID("b"), &page));
    outcome_is(KEYSRT_CACHE_NEGATIVE);
    pause_ms(150); /* it is stale now, at Redis and here */
    MUST_BE(KEYSRT_MISS, caches_near_all_get(client, CID, &page));
    OK(caches_near_all_get_stale(client, CID, &page));
    outcome_is(KEYSRT_CACHE_STALE);

    for (int i = 0; i < 5 && keysrt_cache_last(client) != KEYSRT_CACHE_LOCAL; i++) {
        OK(caches_near_fields_get(client, CID, &fields));
        IS(fields.name, "Ada");
        assert_int_equal(fields.age, 36);
    }
    outcome_is(KEYSRT_CACHE_LOCAL);
    server_do(&server, "HSET near_fields:a name Bob");
    for (int i = 0; i < 200 && !view_is(keysrt_bytes(fields.name.data, fields.name.len), "Bob", 3); i++) {
        OK(caches_near_fields_get(client, CID, &fields));
        pause_ms(1);
    }
    IS(fields.name, "Bob");
    caches_near_fields_clear(&fields);
}

static keysrt_status load(void *context, const caches_near_params *params, keysrt_loading *loading)
{
    (void)params;
    ++*(int *)context;
    return caches_near_loaded(loading, KEYSRT_STR("made"));
}

static void get_or_compute_asks_here_first(void **state)
{
    int calls = 0;
    (void)state;
    OK(caches_near_get_or_compute(client, CID, load, &calls, &text));
    outcome_is(KEYSRT_CACHE_COMPUTED);
    pause_ms(10);
    for (int i = 0; i < 5; i++)
        OK(caches_near_get_or_compute(client, CID, load, &calls, &text));
    outcome_is(KEYSRT_CACHE_LOCAL);
    IS(text.value, "made");
    OK(caches_near_delete(other, CID));
    wait_for(KEYSRT_MISS, NULL);
    OK(caches_near_get_or_compute(client, CID, load, &calls, &text));
    assert_int_equal(calls, 2);
}

static void to_keep_none_is_refused(void **state)
{
    keysrt_client *careless = open_with(server.url, NULL);
    (void)state;
    OK(caches_use_settings(careless, &(caches_settings){.found = 60, .not_found = 60, .kept = 0}));
    assert_int_equal(caches_near_get(careless, CID, &text), KEYSRT_INVALID);
    assert_non_null(strstr(keysrt_message(careless), "local: must be above 0"));
    assert_int_equal(keysrt_cache_last(careless), KEYSRT_CACHE_FAILED);
    OK(caches_use_settings(careless, &(caches_settings){.found = 60, .not_found = 60, .kept = 1}));
    assert_int_equal(caches_near_get(careless, CID, &text), KEYSRT_MISS);
    keysrt_close(careless);
}

static void two_declarations_may_begin_alike(void **state)
{
    int64_t number = 0;
    (void)state;
    OK(caches_near_too_put(other, CID, 1, 5));
    OK(caches_near_put(other, CID, KEYSRT_STR("v")));
    for (int round = 0; round < 2; round++) { /* the longer prefix first, then what covers it */
        for (int i = 0; i < 3; i++)
            OK(caches_near_too_get(client, CID, 1, &number));
        outcome_is(KEYSRT_CACHE_LOCAL);
        bring_near();
    }
    server_do(&server, "SET near:deep:a:1 6");
    for (int i = 0; i < 200 && number != 6; i++) {
        OK(caches_near_too_get(client, CID, 1, &number));
        pause_ms(1);
    }
    assert_int_equal(number, 6);
}

static void when_nobody_tells_any_more_all_is_forgotten(void **state)
{
    (void)state;
    OK(caches_near_put(other, CID, KEYSRT_STR("v")));
    bring_near();
    server_do(&server, "CLIENT KILL TYPE pubsub");
    pause_ms(5);
    OK(caches_near_get(client, CID, &text));
    outcome_is(KEYSRT_CACHE_HIT);
    bring_near(); /* and it listens again */
    OK(caches_near_put(other, CID, KEYSRT_STR("w")));
    wait_for(KEYSRT_OK, "w");
    bring_near();
    server_kill(&server);
    MUST_BE(KEYSRT_MISS, caches_near_get(client, CID, &text));
    server_revive(&server);
    for (int i = 0; i < 200 && keysrt_ping(client, 0) != KEYSRT_OK; i++)
        pause_ms(20);
    MUST_BE(KEYSRT_MISS, caches_near_get(client, CID, &text));
}

static void a_server_that_does_not_tell_is_asked_each_time(void **state)
{
    (void)state;
    server_do(&server, "ACL SETUSER default -client|tracking");
    OK(caches_near_put(other, CID, KEYSRT_STR("v")));
    for (int i = 0; i < 20; i++) {
        OK(caches_near_get(client, CID, &text));
        outcome_is(KEYSRT_CACHE_HIT);
    }
    server_do(&server, "ACL SETUSER default +client|tracking");
}

static void a_connection_that_went_silent_is_not_relied_on(void **state)
{
    (void)state;
    int64_t number;
    OK(caches_near_too_put(other, CID, 1, 5));
    pause_ms(10);
    OK(caches_near_too_get(client, CID, 1, &number));
    OK(caches_near_too_get(client, CID, 1, &number));
    outcome_is(KEYSRT_CACHE_LOCAL);
    kill(server.pid, SIGSTOP);
    int waited = 0;
    for (; waited < 400; waited++) {
        keysrt_client *to = client;
        /* Once it is not kept any more, Redis is asked, in vain. */
        keysrt_status status = caches_near_too_get(to, CID, 1, &number);
        if (status != KEYSRT_OK)
            break;
        pause_ms(10);
        if (waited == 330) {
            kill(server.pid, SIGCONT);
            fail_msg("it is relied on after %d ms", waited * 10);
        }
    }
    kill(server.pid, SIGCONT);
    assert_in_range(waited, 150, 330);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        NEAR_TEST(what_was_read_is_answered_without_redis),
        NEAR_TEST(changes_of_others_reach_it),
        NEAR_TEST(a_clients_own_changes_count_at_once),
        NEAR_TEST(the_least_recently_used_goes_first),
        NEAR_TEST(nothing_is_kept_longer_than_declared_nor_than_redis_keeps_it),
        NEAR_TEST(envelopes_absences_and_records_are_kept_too),
        NEAR_TEST(get_or_compute_asks_here_first),
        NEAR_TEST(to_keep_none_is_refused),
        NEAR_TEST(two_declarations_may_begin_alike),
        NEAR_TEST(when_nobody_tells_any_more_all_is_forgotten),
        NEAR_TEST(a_server_that_does_not_tell_is_asked_each_time),
        NEAR_TEST(a_connection_that_went_silent_is_not_relied_on),
    };
    LIVE_MAIN(tests);
}
