/* test_key.c: names, existence, TTL clauses, walks and strings, on a real server. */
#include "support/server.h"
#include "support/tiny_keys.h"

#include "core/ttl.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

static test_server server;
static keysrt_client *client;
static const tiny_params x = {{"x", 1}};
static const keysrt_view hello = {"hello", 5};

static int start(void **state)
{
    (void)state;
    server_start(&server, NULL);
    return keysrt_open(&client, server.url, NULL) == KEYSRT_OK ? 0 : -1;
}

static int stop(void **state)
{
    (void)state;
    keysrt_close(client);
    server_stop(&server);
    return 0;
}

static int flush(void **state)
{
    (void)state;
    server_do(&server, "FLUSHALL");
    return 0;
}

static keysrt_status set(const keysrt_key *key, keysrt_duration ttl)
{
    return keysrt_string_set(client, key, &x, &hello, ttl);
}

static int64_t ttl_of(const keysrt_key *key)
{
    keysrt_duration left = {-7};
    keysrt_status status = keysrt_key_ttl(client, key, &x, &left);
    return status == KEYSRT_OK ? left.ms : status == KEYSRT_MISS ? -2 : -9;
}

static void a_write_applies_the_ttl_clause_in_the_same_step(void **state)
{
    (void)state;
    assert_int_equal(set(&tiny_string, keysrt_ms(0)), KEYSRT_OK);
    assert_int_equal(ttl_of(&tiny_string), -1);
    assert_int_equal(set(&tiny_expiring, keysrt_ms(0)), KEYSRT_OK);
    assert_in_range(ttl_of(&tiny_expiring), 55000, 60000);
    server_do(&server, "PEXPIRE e:x 20000");
    assert_int_equal(set(&tiny_expiring, keysrt_ms(0)), KEYSRT_OK);
    assert_in_range(ttl_of(&tiny_expiring), 55000, 60000);
    assert_int_equal(set(&tiny_created, keysrt_ms(0)), KEYSRT_OK);
    assert_in_range(ttl_of(&tiny_created), 55000, 60000);
    server_do(&server, "PEXPIRE c:x 20000");
    assert_int_equal(set(&tiny_created, keysrt_ms(0)), KEYSRT_OK);
    assert_in_range(ttl_of(&tiny_created), 15000, 20000);
}

static void the_caller_chooses_within_the_bounds_only(void **state)
{
    (void)state;
    assert_int_equal(set(&tiny_chosen, keysrt_ms(0)), KEYSRT_OK);
    assert_in_range(ttl_of(&tiny_chosen), 4000, 5000);
    assert_int_equal(set(&tiny_chosen, keysrt_seconds(10)), KEYSRT_OK);
    assert_in_range(ttl_of(&tiny_chosen), 9000, 10000);
    assert_int_equal(set(&tiny_chosen, keysrt_never()), KEYSRT_OK);
    assert_int_equal(ttl_of(&tiny_chosen), -1);
    static const int64_t wrong[] = {999, 10001, -2, INT64_MAX, INT64_MIN};
    for (size_t i = 0; i < sizeof wrong / sizeof wrong[0]; i++) {
        assert_int_equal(set(&tiny_chosen, keysrt_ms(wrong[i])), KEYSRT_INVALID);
        assert_non_null(strstr(keysrt_message(client), "SET t:{id} (chosen): ttl: "));
        assert_non_null(strstr(keysrt_message(client), "1000 to 10000 ms"));
    }
}

static void a_duration_that_no_number_holds_is_the_longest_one_and_refused(void **state)
{
    (void)state;
    static keysrt_duration (*const units[])(int64_t) = {keysrt_seconds, keysrt_minutes, keysrt_hours, keysrt_days};
    static const int64_t ms[] = {1000, 60000, 3600000, 86400000};
    keysrt_key key = tiny_chosen;
    key.ttl.min = 1;
    key.ttl.max = INT64_MAX;
    for (size_t i = 0; i < sizeof ms / sizeof ms[0]; i++) {
        int64_t most = INT64_MAX / ms[i];
        assert_true(units[i](most).ms == most * ms[i] && units[i](-most).ms == -most * ms[i]);
        assert_true(units[i](3).ms == 3 * ms[i] && units[i](0).ms == 0 && units[i](-1).ms == -ms[i]);
        assert_true(units[i](most + 1).ms == INT64_MAX && units[i](INT64_MAX).ms == INT64_MAX);
        assert_true(units[i](-most - 1).ms == INT64_MIN && units[i](INT64_MIN).ms == INT64_MIN);
        assert_int_equal(set(&key, units[i](INT64_MAX)), KEYSRT_INVALID);
        assert_int_equal(set(&key, units[i](INT64_MIN)), KEYSRT_INVALID);
    }
}

static void a_refused_choice_of_a_ttl_says_what_would_be_taken(void **state)
{
    (void)state;
    const int64_t longest = INT64_C(4611686018427387903);
    keysrt_key key = tiny_chosen;
    key.ttl.ms = 0;
    assert_int_equal(set(&key, keysrt_ms(0)), KEYSRT_INVALID);
    assert_string_equal(keysrt_message(client),
                        "SET t:{id} (chosen): ttl: the schema gives no default here: the caller must choose a TTL");
    key.ttl.min = 1;
    key.ttl.max = INT64_MAX;
    assert_int_equal(set(&key, keysrt_ms(longest + 1)), KEYSRT_INVALID);
    assert_string_equal(keysrt_message(client), "SET t:{id} (chosen): ttl: 4611686018427387904 ms is not within 1 to 4611686018427387903 ms");
    assert_int_equal(set(&key, keysrt_ms(longest)), KEYSRT_OK);
    assert_true(ttl_of(&key) > longest - 10000);
    assert_int_equal(keysrt_key_renew(client, &key, &x, keysrt_ms(longest)), KEYSRT_OK);
    assert_true(ttl_of(&key) > longest - 10000);
}

static void settings_without_defaults_are_asked_for_by_the_call_that_sets_them(void **state)
{
    (void)state;
    static const char sentence[] = "the settings of schema shop have no defaults: shop_use_settings() comes first";
    const keysrt_schema shop = {"shop", KEYSRT_ABI, sizeof(keysrt_view), NULL, NULL, 1, false};
    keysrt_key key = tiny_string;
    key.schema = &shop;
    assert_int_equal(set(&key, keysrt_ms(0)), KEYSRT_INVALID);
    assert_non_null(strstr(keysrt_message(client), sentence));
    keysrt_text name = {{NULL, 0}, {NULL, 0}};
    assert_int_equal(keysrt_key_name(client, &key, &x, &name), KEYSRT_INVALID);
    assert_non_null(strstr(keysrt_message(client), sentence));
}

static void a_read_renews_a_sliding_ttl(void **state)
{
    (void)state;
    keysrt_view got;
    keysrt_block block = {NULL, 0};
    assert_int_equal(keysrt_string_get(client, &tiny_sliding, &x, &got, &block), KEYSRT_MISS);
    assert_int_equal(set(&tiny_sliding, keysrt_ms(0)), KEYSRT_OK);
    server_do(&server, "PEXPIRE l:x 20000");
    assert_int_equal(keysrt_string_get(client, &tiny_sliding, &x, &got, &block), KEYSRT_OK);
    assert_in_range(ttl_of(&tiny_sliding), 55000, 60000);
    server_do(&server, "PEXPIRE l:x 20000");
    struct {
        struct {
            bool found;
            keysrt_view value;
        } * items;
        size_t count;
    } many = {NULL, 0};
    tiny_params two[] = {{{"absent", 6}}, {{"x", 1}}};
    uint32_t size = sizeof *many.items;
    assert_int_equal(keysrt_string_get_many(client, &tiny_sliding, two, 2, &many, &block, size, 8), KEYSRT_OK);
    assert_int_equal(many.count, 2);
    assert_false(many.items[0].found);
    assert_true(many.items[1].found);
    assert_memory_equal(many.items[1].value.data, "hello", 5);
    assert_in_range(ttl_of(&tiny_sliding), 55000, 60000);
    keysrt_block_free(&block);
}

static void jitter_takes_off_at_most_its_share(void **state)
{
    (void)state;
    keysrt_key key = tiny_expiring;
    key.ttl.tail = NULL;
    key.ttl.jitter = 100;
    uint64_t random = 1;
    int64_t least = INT64_MAX, most = 0;
    for (int i = 0; i < 10000; i++) {
        keysrt_ttl_plan plan;
        keysrt_error error;
        assert_int_equal(keysrt_ttl_for_write(&plan, &key, &(keysrt_ttl_input){.random = &random}, &error), KEYSRT_OK);
        least = plan.ms < least ? plan.ms : least;
        most = plan.ms > most ? plan.ms : most;
    }
    assert_in_range(least, 54000, 54100);
    assert_in_range(most, 59900, 60000);
}

static void add_swap_and_take_do_what_they_say(void **state)
{
    (void)state;
    keysrt_view got = {NULL, 0};
    keysrt_block block = {NULL, 0};
    static const keysrt_view other = {"other", 5};
    static const keysrt_key *const keys[] = {&tiny_string, &tiny_expiring, &tiny_created, &tiny_sliding, &tiny_chosen};
    for (size_t i = 0; i < sizeof keys / sizeof keys[0]; i++) {
        keysrt_duration ttl = keysrt_ms(0);
        assert_int_equal(keysrt_string_add(client, keys[i], &x, &hello, ttl), KEYSRT_OK);
        assert_int_equal(keysrt_string_add(client, keys[i], &x, &other, ttl), KEYSRT_MISS);
        int64_t left = ttl_of(keys[i]);
        assert_true(keys[i] == &tiny_string ? left == -1 : left > 4000);
        assert_int_equal(keysrt_string_swap(client, keys[i], &x, &other, ttl, &got, &block), KEYSRT_OK);
        assert_memory_equal(got.data, "hello", 5);
        left = ttl_of(keys[i]);
        assert_true(keys[i] == &tiny_string ? left == -1 : left > 4000);
        assert_int_equal(keysrt_string_take(client, keys[i], &x, &got, &block), KEYSRT_OK);
        assert_memory_equal(got.data, "other", 5);
        assert_int_equal(keysrt_string_take(client, keys[i], &x, &got, &block), KEYSRT_MISS);
        assert_int_equal(keysrt_string_swap(client, keys[i], &x, &other, ttl, &got, &block), KEYSRT_MISS);
        assert_int_equal(keysrt_key_exists(client, keys[i], &x), KEYSRT_OK);
    }
    keysrt_block_free(&block);
}

static void many_keys_are_set_in_one_step_each_with_its_ttl(void **state)
{
    (void)state;
    static const keysrt_key *const keys[] = {&tiny_string, &tiny_expiring, &tiny_created, &tiny_chosen};
    tiny_params two[] = {{{"x", 1}}, {{"y", 1}}};
    keysrt_view values[] = {{"1", 1}, {"2", 1}};
    for (size_t i = 0; i < sizeof keys / sizeof keys[0]; i++) {
        assert_int_equal(keysrt_string_set_many(client, keys[i], two, values, 2, keysrt_ms(0)), KEYSRT_OK);
        int64_t left = ttl_of(keys[i]);
        assert_true(keys[i] == &tiny_string ? left == -1 : left > 4000);
        assert_int_equal(keysrt_string_set_many(client, keys[i], two, values, 0, keysrt_ms(0)), KEYSRT_OK);
    }
    server_do(&server, "PEXPIRE c:y 20000");
    assert_int_equal(keysrt_string_set_many(client, &tiny_created, two, values, 2, keysrt_ms(0)), KEYSRT_OK);
    assert_true(server_ttl_is(&server, "c:y", 20000));
    assert_int_equal(keysrt_string_set_many(client, &tiny_chosen, two, values, 2, keysrt_never()), KEYSRT_OK);
    assert_int_equal(ttl_of(&tiny_chosen), -1);
    assert_true(server_says(&server, "1 2 1 2 1 2 1 2", "MGET s:x s:y e:x e:y c:x c:y t:x t:y"));
}

static void renewal_sets_the_declared_length(void **state)
{
    (void)state;
    assert_int_equal(keysrt_key_renew(client, &tiny_expiring, &x, keysrt_ms(0)), KEYSRT_MISS);
    assert_int_equal(keysrt_key_renew(client, &tiny_chosen, &x, keysrt_never()), KEYSRT_MISS);
    server_do(&server, "MSET e:x 1 t:x 1 s:x 1");
    assert_int_equal(keysrt_key_renew(client, &tiny_expiring, &x, keysrt_ms(0)), KEYSRT_OK);
    assert_in_range(ttl_of(&tiny_expiring), 55000, 60000);
    assert_int_equal(keysrt_key_renew(client, &tiny_chosen, &x, keysrt_seconds(9)), KEYSRT_OK);
    assert_in_range(ttl_of(&tiny_chosen), 8000, 9000);
    assert_int_equal(keysrt_key_renew(client, &tiny_chosen, &x, keysrt_never()), KEYSRT_OK);
    assert_int_equal(ttl_of(&tiny_chosen), -1);
    assert_int_equal(keysrt_key_renew(client, &tiny_chosen, &x, keysrt_never()), KEYSRT_OK);
    assert_int_equal(keysrt_key_renew(client, &tiny_string, &x, keysrt_ms(0)), KEYSRT_INVALID);
    assert_int_equal(ttl_of(&tiny_elsewhere), -2);
}

static void a_walk_meets_every_key_of_the_pattern_and_no_other(void **state)
{
    (void)state;
    server_do(&server, "EVAL %s 0", "for i = 1, 5000 do redis.call('SET', 's:' .. i, i) redis.call('SET', 'other:' .. i, i) end");
    static bool met[5001];
    keysrt_walk walk = {NULL};
    tiny_params params;
    keysrt_status status;
    size_t count = 0;
    memset(met, 0, sizeof met);
    while ((status = keysrt_key_walk(client, &tiny_string, &walk, &params)) == KEYSRT_OK) {
        char text[16];
        (void)snprintf(text, sizeof text, "%.*s", KEYSRT_FMT(params.id));
        int number = atoi(text);
        assert_in_range(number, 1, 5000);
        count += met[number] ? 0 : 1;
        met[number] = true;
    }
    assert_int_equal(status, KEYSRT_MISS);
    assert_int_equal(count, 5000);
    assert_int_equal(keysrt_key_walk(client, &tiny_string, &walk, &params), KEYSRT_MISS); /* stays at its end */
    keysrt_walk_end(&walk);
    keysrt_walk_end(&walk);
    uint64_t deleted = 0;
    assert_int_equal(keysrt_key_delete_all(client, &tiny_string, &deleted), KEYSRT_OK);
    assert_int_equal(deleted, 5000);
    assert_int_equal(server_integer(&server, "DBSIZE"), 5000);
    assert_int_equal(keysrt_key_delete_all(client, &tiny_string, NULL), KEYSRT_OK);
}

static void names_and_parameters_are_each_others_inverse(void **state)
{
    (void)state;
    keysrt_text name = {{NULL, 0}, {NULL, 0}};
    tiny_params nasty = {{"a\0b \r\n*", 7}}, back;
    assert_int_equal(keysrt_key_name(client, &tiny_string, &nasty, &name), KEYSRT_OK);
    assert_int_equal(name.value.len, 9);
    assert_memory_equal(name.value.data, "s:a\0b \r\n*", 9);
    assert_int_equal(keysrt_key_parse(client, &tiny_string, name.value, &back, NULL), KEYSRT_OK);
    assert_int_equal(back.id.len, 7);
    assert_int_equal(keysrt_key_parse(client, &tiny_string, keysrt_str("q:x"), &back, NULL), KEYSRT_MISS);
    tiny_params none = {{"", 0}};
    assert_int_equal(keysrt_key_name(client, &tiny_string, &none, &name), KEYSRT_INVALID);
    assert_non_null(strstr(keysrt_message(client), "id"));
    assert_memory_equal(name.value.data, "s:a\0b \r\n*", 9);
    assert_int_equal(keysrt_string_set(client, &tiny_string, &nasty, &hello, keysrt_ms(0)), KEYSRT_OK);
    assert_int_equal(keysrt_key_exists(client, &tiny_string, &nasty), KEYSRT_OK);
    assert_int_equal(keysrt_key_delete(client, &tiny_string, &nasty), KEYSRT_OK);
    assert_int_equal(keysrt_key_delete(client, &tiny_string, &nasty), KEYSRT_MISS);
    keysrt_text_clear(&name);
}

static void a_foreign_type_under_the_key_is_told(void **state)
{
    (void)state;
    keysrt_view got = {"untouched", 9};
    server_do(&server, "LPUSH s:x a");
    assert_int_equal(keysrt_string_get(client, &tiny_string, &x, &got, NULL), KEYSRT_WRONG_TYPE);
    assert_non_null(strstr(keysrt_message(client), "GET s:x (string): WRONGTYPE"));
    assert_memory_equal(got.data, "untouched", 9);
    server_do(&server, "LPUSH c:x a");
    assert_int_equal(keysrt_string_swap(client, &tiny_created, &x, &hello, keysrt_ms(0), &got, NULL), KEYSRT_WRONG_TYPE);
    assert_non_null(strstr(keysrt_message(client), "SET c:x (created): WRONGTYPE"));
}

int main(void)
{
#define TEST(name) cmocka_unit_test_setup(name, flush)
    const struct CMUnitTest tests[] = {
        TEST(a_write_applies_the_ttl_clause_in_the_same_step),
        TEST(the_caller_chooses_within_the_bounds_only),
        TEST(a_duration_that_no_number_holds_is_the_longest_one_and_refused),
        TEST(a_refused_choice_of_a_ttl_says_what_would_be_taken),
        TEST(settings_without_defaults_are_asked_for_by_the_call_that_sets_them),
        TEST(a_read_renews_a_sliding_ttl),
        TEST(jitter_takes_off_at_most_its_share),
        TEST(add_swap_and_take_do_what_they_say),
        TEST(many_keys_are_set_in_one_step_each_with_its_ttl),
        TEST(renewal_sets_the_declared_length),
        TEST(a_walk_meets_every_key_of_the_pattern_and_no_other),
        TEST(names_and_parameters_are_each_others_inverse),
        TEST(a_foreign_type_under_the_key_is_told),
    };
    return cmocka_run_group_tests(tests, start, stop);
}
