/* What a client counts: rows by schema and key, whichever copy of the tables a call comes with. */
#include "core/client.h"

#include "support/tiny_keys.h"

#include <setjmp.h>
#include <stdarg.h>
#include <cmocka.h>

static keysrt_client *open_client(void)
{
    keysrt_client *client = NULL;
    assert_int_equal(keysrt_open(&client, "unix:///nowhere", NULL), KEYSRT_OK);
    return client;
}

static void recipes_count_what_only_they_know(void **state)
{
    (void)state;
    keysrt_client *client = open_client();
    keysrt_metrics metrics;
    for (int i = 0; i < 3; i++)
        keysrt_core_count(client, &tiny_string, KEYSRT_COUNT_COMPUTED);
    keysrt_core_count(client, &tiny_string, KEYSRT_COUNT_WAIT);
    keysrt_core_count(client, &tiny_string, KEYSRT_COUNT_NEGATIVE_HIT);
    keysrt_core_count(client, &tiny_expiring, KEYSRT_COUNT_STALE_SERVED);
    keysrt_core_count(NULL, &tiny_string, KEYSRT_COUNT_WAIT);
    keysrt_metrics_of(client, &tiny_string, &metrics);
    assert_int_equal(metrics.computed, 3);
    assert_int_equal(metrics.waits, 1);
    assert_int_equal(metrics.negative_hits, 1);
    assert_int_equal(metrics.stale_served, 0);
    keysrt_metrics_of(client, &tiny_expiring, &metrics);
    assert_int_equal(metrics.stale_served, 1);
    keysrt_metrics_of(client, &tiny_created, &metrics);
    assert_int_equal(metrics.computed + metrics.stale_served, 0);
    keysrt_close(client);
}

static void a_schema_that_several_files_include_is_counted_once(void **state)
{
    (void)state;
    keysrt_client *client = open_client();
    keysrt_schema copy = *tiny_string.schema, other = copy;
    other.name = "other";
    keysrt_key again = tiny_string, elsewhere = tiny_string;
    again.schema = &copy;
    elsewhere.schema = &other;
    keysrt_core_count(client, &tiny_string, KEYSRT_COUNT_HIT);
    keysrt_core_count(client, &again, KEYSRT_COUNT_HIT);
    keysrt_core_count(client, &elsewhere, KEYSRT_COUNT_MISS);
    keysrt_core_count(client, &tiny_string, KEYSRT_COUNT_HIT);
    keysrt_key_metrics found;
    size_t position = 0;
    assert_true(keysrt_metrics_next(client, NULL, &position, &found));
    assert_string_equal(found.schema, "tiny");
    assert_string_equal(found.key, "string");
    assert_int_equal(found.metrics.hits, 3);
    assert_true(keysrt_metrics_next(client, NULL, &position, &found));
    assert_string_equal(found.schema, "other");
    assert_int_equal(found.metrics.misses, 1);
    assert_false(keysrt_metrics_next(client, NULL, &position, &found));
    position = 0;
    assert_true(keysrt_metrics_next(client, "other", &position, &found));
    assert_int_equal(found.metrics.misses, 1);
    assert_false(keysrt_metrics_next(client, "other", &position, &found));
    keysrt_close(client);
}

static void a_key_beyond_its_schema_is_not_counted(void **state)
{
    (void)state;
    keysrt_client *client = open_client();
    keysrt_key beyond = tiny_string;
    beyond.index = beyond.schema->key_count;
    keysrt_metrics metrics;
    keysrt_core_count(client, &beyond, KEYSRT_COUNT_HIT);
    keysrt_metrics_of(client, &beyond, &metrics);
    assert_int_equal(metrics.hits, 0);
    keysrt_close(client);
}

static void steps_of_latency_double(void **state)
{
    (void)state;
    assert_int_equal(keysrt_metrics_bound_us(0), 16);
    assert_int_equal(keysrt_metrics_bound_us(19), 8388608);
    assert_true(keysrt_metrics_bound_us(20) == UINT64_MAX);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(recipes_count_what_only_they_know),
        cmocka_unit_test(a_schema_that_several_files_include_is_counted_once),
        cmocka_unit_test(a_key_beyond_its_schema_is_not_counted),
        cmocka_unit_test(steps_of_latency_double),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
