/* test_live_hash.c: hashes with declared fields, with fields named by data, and with both; and those of other software. */
#include "live.h"

static const live_profile full = {
    .name = {"Ada", 3}, .age = 150, .has_color = true, .color = LIVE_COLOR_GREEN, .has_visits = true, .visits = INT64_MIN, .has_score = true, .score = 0.1,
    .has_ratio = true, .ratio = 0.5f, .has_blob = true, .blob = {"\0\xff\r\n", 4}, .has_last_seen = true, .last_seen = 1767225600, .has_odd = true,
    .odd = {"", 0}, .has_point = true, .point = {.x = 1, .id = 2}};

static void a_whole_record_is_put_and_got(void **state)
{
    (void)state;
    live_profile got = {0};
    MUST_BE(KEYSRT_MISS, live_profile_get(client, ID, &got));
    OK(live_profile_put(client, ID, &full));
    SAYS("150", "HGET k:profile:a age");
    SAYS("1767225600", "HGET k:profile:a lastSeen");
    SAYS("", "HGET k:profile:a odd.name");
    SAYS("10", "HLEN k:profile:a");
    OK(live_profile_get(client, ID, &got));
    IS(got.name, "Ada");
    assert_true(got.age == 150 && got.has_color && got.color == LIVE_COLOR_GREEN && got.visits == INT64_MIN && got.score == 0.1 && got.ratio == 0.5f);
    assert_true(view_is(got.blob, "\0\xff\r\n", 4));
    assert_true(got.last_seen == 1767225600 && got.has_odd && got.odd.len == 0 && got.has_point && got.point.x == 1 && got.point.id == 2);
    const live_profile least = {.name = {"", 0}};
    server_do(&server, "HSET k:profile:a foreign field");
    OK(live_profile_put(client, ID, &least)); /* replaces the whole key */
    SAYS("2", "HLEN k:profile:a");
    OK(live_profile_get(client, ID, &got));
    assert_true(got.name.len == 0 && got.age == 0 && !got.has_color && !got.has_visits && !got.has_blob && !got.has_point);
    live_profile_clear(&got);
}

static void a_bad_field_is_named_and_nothing_is_sent(void **state)
{
    (void)state;
    live_profile bad = full;
    bad.age = 151;
    MUST_BE(KEYSRT_INVALID, live_profile_put(client, ID, &bad));
    MESSAGE_HAS("age");
    bad = full;
    bad.score = (double)__builtin_nan("");
    MUST_BE(KEYSRT_INVALID, live_profile_put(client, ID, &bad));
    MESSAGE_HAS("score");
    bad = full;
    bad.color = (live_color)9;
    MUST_BE(KEYSRT_INVALID, live_profile_set_fields(client, ID, LIVE_PROFILE_FIELD_COLOR, &bad));
    bad.has_color = false; /* absent: not looked at */
    bad.score = 1;
    OK(live_profile_put(client, ID, &bad));
    SAYS("1", "DBSIZE");
}

static void chosen_fields_are_written_deleted_and_read(void **state)
{
    (void)state;
    live_profile got = {0}, change = {.name = {"Eve", 3}, .has_visits = true, .visits = 5};
    OK(live_profile_put(client, ID, &full));
    server_do(&server, "PEXPIRE k:profile:a 5000");
    OK(live_profile_set_fields(client, ID, LIVE_PROFILE_FIELD_NAME | LIVE_PROFILE_FIELD_VISITS | LIVE_PROFILE_FIELD_SCORE | LIVE_PROFILE_FIELD_BLOB, &change));
    assert_true(server_ttl_is(&server, "k:profile:a", 3600000));
    SAYS("Eve 5 (nil) (nil) 150", "HMGET k:profile:a name visits score blob age");
    OK(live_profile_get_fields(client, ID, LIVE_PROFILE_FIELD_NAME | LIVE_PROFILE_FIELD_SCORE, &got));
    IS(got.name, "Eve");
    assert_true(!got.has_score && got.age == 0);
    OK(live_profile_get_fields(client, ID, LIVE_PROFILE_FIELD_SCORE | LIVE_PROFILE_FIELD_BLOB, &got)); /* the key is there, the fields are not */
    assert_true(!got.has_score && !got.has_blob);
    OK(live_profile_delete(client, ID));
    MUST_BE(KEYSRT_MISS, live_profile_get_fields(client, ID, LIVE_PROFILE_FIELD_SCORE | LIVE_PROFILE_FIELD_BLOB, &got));
    MUST_BE(KEYSRT_MISS, live_profile_get_fields(client, ID, LIVE_PROFILE_FIELD_NAME, &got));
    MUST_BE(KEYSRT_INVALID, live_profile_get_fields(client, ID, 0, &got));
    change.has_visits = false;
    OK(live_profile_set_fields(client, ID, LIVE_PROFILE_FIELD_VISITS, &change)); /* deletes from nothing */
    SAYS("0", "DBSIZE");
    live_profile_clear(&got);
}

static void one_field_is_written_read_incremented_and_deleted(void **state)
{
    (void)state;
    keysrt_text text = {0};
    uint8_t age = 77;
    int64_t visits = 77;
    double score = 77;
    live_point_result point = {0};
    MUST_BE(KEYSRT_MISS, live_profile_get_age(client, ID, &age));
    OK(live_profile_set_age(client, ID, 149));
    assert_true(server_ttl_is(&server, "k:profile:a", 3600000));
    OK(live_profile_get_age(client, ID, &age));
    assert_int_equal(age, 149);
    MUST_BE(KEYSRT_MISS, live_profile_get_odd(client, ID, &text));
    OK(live_profile_set_odd(client, ID, KEYSRT_STR("odd")));
    OK(live_profile_get_odd(client, ID, &text));
    IS(text.value, "odd");
    OK(live_profile_set_point(client, ID, &(live_point){.id = 9}));
    OK(live_profile_get_point(client, ID, &point));
    assert_int_equal(point.value.id, 9);
    OK(live_profile_increment_visits(client, ID, INT64_MAX, &visits));
    assert_true(visits == INT64_MAX);
    MUST_BE(KEYSRT_BAD_VALUE, live_profile_increment_visits(client, ID, 1, &visits));
    int64_t years = 77;
    OK(live_profile_increment_age(client, ID, 1, &years));
    assert_int_equal(years, 150);
    MUST_BE(KEYSRT_BAD_VALUE, live_profile_increment_age(client, ID, 1, &years));
    SAYS("150", "HGET k:profile:a age");
    OK(live_profile_increment_score(client, ID, 0.5, &score));
    OK(live_profile_increment_score(client, ID, -3, &score));
    assert_true(score == -2.5);
    MUST_BE(KEYSRT_INVALID, live_profile_increment_score(client, ID, (double)__builtin_inf(), &score));
    server_do(&server, "HSET k:profile:a score abc visits abc");
    MUST_BE(KEYSRT_BAD_VALUE, live_profile_increment_score(client, ID, 1, &score));
    MUST_BE(KEYSRT_BAD_VALUE, live_profile_increment_visits(client, ID, 1, NULL));
    uint64_t deleted = 77;
    OK(live_profile_delete_fields(client, ID, LIVE_PROFILE_FIELD_SCORE | LIVE_PROFILE_FIELD_BLOB, &deleted));
    assert_int_equal(deleted, 1);
    MUST_BE(KEYSRT_INVALID, live_profile_delete_fields(client, ID, LIVE_PROFILE_FIELD_AGE, NULL)); /* the record would be none */
    SAYS("0", "HEXISTS k:profile:a score");
    live_point_result_clear(&point);
    keysrt_text_clear(&text);
}

static void what_another_client_left_in_a_hash_is_told_with_its_field(void **state)
{
    (void)state;
    live_profile got = {.age = 42};
    uint8_t age = 42;
    server_do(&server, "HSET k:profile:a name x");
    MUST_BE(KEYSRT_BAD_VALUE, live_profile_get(client, ID, &got)); /* age is missing */
    MESSAGE_HAS("age");
    server_do(&server, "HSET k:profile:a age 151");
    MUST_BE(KEYSRT_BAD_VALUE, live_profile_get(client, ID, &got));
    MESSAGE_HAS("151");
    MUST_BE(KEYSRT_BAD_VALUE, live_profile_get_age(client, ID, &age));
    MUST_BE(KEYSRT_BAD_VALUE, live_profile_get_fields(client, ID, LIVE_PROFILE_FIELD_AGE, &got));
    assert_true(got.age == 42 && age == 42 && got.block.memory == NULL);
    server_do(&server, "HSET k:profile:a age 7 unknown field");
    OK(live_profile_get(client, ID, &got)); /* what nobody declared is ignored */
    assert_int_equal(got.age, 7);
    server_do(&server, "DEL k:profile:a");
    server_do(&server, "SET k:profile:a x");
    MUST_BE(KEYSRT_WRONG_TYPE, live_profile_get(client, ID, &got));
    MUST_BE(KEYSRT_WRONG_TYPE, live_profile_set_age(client, ID, 1));
    live_profile_clear(&got);
}

static void fields_named_by_data_stand_beside_declared_ones(void **state)
{
    (void)state;
    int64_t value = 77;
    live_open got = {0};
    const live_string_to_i64_map_entry entries[] = {{{"x", 1}, 1}, {{"y", 1}, -2}};
    const live_open in = {.kind = LIVE_COLOR_GREEN, .others = {entries, 2}};
    OK(live_open_put(client, ID, &in));
    SAYS("3", "HLEN k:open:a");
    OK(live_open_get(client, ID, &got));
    assert_int_equal(got.others.count, 2);
    assert_true(got.others.items[0].value + got.others.items[1].value == -1 && got.kind == LIVE_COLOR_GREEN);
    const live_string_to_i64_map_entry kind[] = {{{"kind", 4}, 1}};
    MUST_BE(KEYSRT_INVALID, live_open_put(client, ID, &(live_open){.others = {kind, 1}}));
    MUST_BE(KEYSRT_INVALID, live_open_set_other(client, ID, KEYSRT_STR("kind"), 1));
    MUST_BE(KEYSRT_INVALID, live_open_set_other(client, ID, KEYSRT_STR("UPPER"), 1));
    OK(live_open_set_other(client, ID, KEYSRT_STR("z"), 5));
    OK(live_open_get_other(client, ID, KEYSRT_STR("z"), &value));
    assert_int_equal(value, 5);
    OK(live_open_increment_other(client, ID, KEYSRT_STR("z"), 2, &value));
    assert_int_equal(value, 7);
    OK(live_open_delete_other(client, ID, KEYSRT_STR("z")));
    MUST_BE(KEYSRT_MISS, live_open_delete_other(client, ID, KEYSRT_STR("z")));
    MUST_BE(KEYSRT_MISS, live_open_get_other(client, ID, KEYSRT_STR("z"), &value));
    server_do(&server, "HSET k:open:a UPPER 1");
    MUST_BE(KEYSRT_BAD_VALUE, live_open_get(client, ID, &got));
    MESSAGE_HAS("UPPER");
    live_open_clear(&got);
}

static void a_hash_of_a_map_has_any_number_of_fields(void **state)
{
    (void)state;
    enum { MANY = 100000 };
    static char names[MANY][16];
    static live_counts_entry entries[MANY];
    for (int i = 0; i < MANY; i++) {
        snprintf(names[i], sizeof names[i], "%d", i);
        entries[i].name = LIVE_ID(names[i]);
        entries[i].value = (int16_t)(i % 1000);
    }
    live_counts_entries got = {0};
    int64_t sum = 0;
    uint64_t size = 77;
    int16_t value = 77;
    OK(live_counts_put(client, ID, entries, MANY));
    assert_true(server_ttl_is(&server, "k:counts:a", 3600000));
    OK(live_counts_get(client, ID, &got));
    assert_int_equal(got.count, MANY);
    for (size_t i = 0; i < got.count; i++)
        sum += got.items[i].value;
    assert_int_equal(sum, INT64_C(499500) * (MANY / 1000));
    OK(live_counts_size(client, ID, &size));
    assert_int_equal(size, MANY);
    OK(live_counts_get_field(client, ID, LIVE_ID("999"), &value));
    assert_int_equal(value, 999);
    OK(live_counts_set_field(client, ID, LIVE_ID("new"), INT16_MAX));
    MUST_BE(KEYSRT_BAD_VALUE, live_counts_increment_field(client, ID, LIVE_ID("new"), 1, NULL));
    MUST_BE(KEYSRT_MISS, live_counts_get_field(client, ID, LIVE_ID("none"), &value));
    OK(live_counts_delete_field(client, ID, LIVE_ID("new")));
    OK(live_counts_put(client, ID, NULL, 0)); /* an empty hash is no key */
    MUST_BE(KEYSRT_MISS, live_counts_get(client, ID, &got));
    OK(live_counts_size(client, ID, &size));
    assert_int_equal(size, 0);
    live_counts_entries_clear(&got);
}

static void names_of_fields_may_be_names_of_keys(void **state)
{
    (void)state;
    keysrt_text text = {0};
    live_pages_entries got = {0};
    OK(live_pages_set_field(client, ID, (live_text_params){LIVE_ID("p1")}, KEYSRT_STR("page")));
    SAYS("v:text:p1 page", "HGETALL k:pages:a");
    OK(live_pages_get_field(client, ID, (live_text_params){LIVE_ID("p1")}, &text));
    IS(text.value, "page");
    OK(live_pages_get(client, ID, &got));
    IS(got.items[0].name.id, "p1");
    server_do(&server, "HSET k:pages:a elsewhere page");
    MUST_BE(KEYSRT_BAD_VALUE, live_pages_get(client, ID, &got));
    double ratio = 0;
    OK(live_ratios_increment_field(client, ID, LIVE_ID("r"), 0.25, &ratio));
    OK(live_ratios_increment_field(client, ID, LIVE_ID("r"), 0.5, &ratio));
    assert_true(ratio == 0.75);
    live_pages_entries_clear(&got);
    keysrt_text_clear(&text);
}

static void a_hash_may_be_a_record_declared_elsewhere(void **state)
{
    (void)state;
    live_inner_result got = {0};
    OK(live_inner_put(client, ID, &(live_inner){.deep = {"d", 1}, .has_n = true, .n = 5}));
    SAYS("d 5", "HMGET k:inner:a deep n");
    OK(live_inner_get(client, ID, &got));
    IS(got.value.deep, "d");
    assert_int_equal(got.value.n, 5);
    OK(live_inner_set_fields(client, ID, LIVE_INNER_FIELD_N, &(live_inner){.has_n = false}));
    SAYS("deep d", "HGETALL k:inner:a");
    live_inner_result_clear(&got);
}

static void a_field_of_ten_megabytes_comes_back(void **state)
{
    (void)state;
    static char big[10 << 20];
    live_profile got = {0};
    keysrt_text blob = {0};
    for (size_t i = 0; i < sizeof big; i++)
        big[i] = (char)(i * 11 >> 2);
    OK(live_profile_put(client, ID, &(live_profile){.name = {big, 1000000}, .has_blob = true, .blob = {big, sizeof big}}));
    OK(live_profile_get(client, ID, &got));
    assert_true(view_is(got.blob, big, sizeof big) && view_is(got.name, big, 1000000));
    OK(live_profile_get_blob(client, ID, &blob));
    assert_true(view_is(blob.value, big, sizeof big));
    keysrt_text_clear(&blob);
    live_profile_clear(&got);
}

static void a_hash_of_other_software_may_lack_fields_and_have_more(void **state)
{
    (void)state;
    live_job got = {0};
    server_do(&server, "HSET x:job:a state red unknown 1");
    OK(live_job_get(client, ID, &got));
    assert_true(got.state == LIVE_COLOR_RED && !got.has_tries);
    server_do(&server, "DEL x:job:a");
    server_do(&server, "HSET x:job:a tries 1");
    MUST_BE(KEYSRT_BAD_VALUE, live_job_get(client, ID, &got));
    MESSAGE_HAS("state");
    int64_t lease = 0;
    server_do(&server, "SET x:lease:a 5");
    OK(live_lease_get(client, ID, &lease));
    assert_int_equal(lease, 5);
}

static void a_result_used_again_reuses_its_memory(void **state)
{
    (void)state;
    live_profile got = {0};
    OK(live_profile_put(client, ID, &full));
    OK(live_profile_get(client, ID, &got));
    const void *memory = got.block.memory;
    size_t capacity = got.block.capacity;
    for (int i = 0; i < 100; i++)
        OK(live_profile_get(client, ID, &got));
    assert_ptr_equal(got.block.memory, memory);
    assert_int_equal(got.block.capacity, capacity);
    live_profile_clear(&got);
    assert_null(got.block.memory);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        LIVE_TEST(a_whole_record_is_put_and_got),
        LIVE_TEST(a_bad_field_is_named_and_nothing_is_sent),
        LIVE_TEST(chosen_fields_are_written_deleted_and_read),
        LIVE_TEST(one_field_is_written_read_incremented_and_deleted),
        LIVE_TEST(what_another_client_left_in_a_hash_is_told_with_its_field),
        LIVE_TEST(fields_named_by_data_stand_beside_declared_ones),
        LIVE_TEST(a_hash_of_a_map_has_any_number_of_fields),
        LIVE_TEST(names_of_fields_may_be_names_of_keys),
        LIVE_TEST(a_hash_may_be_a_record_declared_elsewhere),
        LIVE_TEST(a_field_of_ten_megabytes_comes_back),
        LIVE_TEST(a_hash_of_other_software_may_lack_fields_and_have_more),
        LIVE_TEST(a_result_used_again_reuses_its_memory),
    };
    LIVE_MAIN(tests);
}
