/* test_live_ttl.c: each TTL clause as the server has it: another client asks PTTL. What every operation does in every mode stands
 * in tests/unit/test_kinds.c. */
#include "live.h"

enum { HOUR = 3600000, DAY = 86400000, OTHER = 5000000 };
#define X KEYSRT_STR("x")
#define TTL_IS(key, ms) assert_true(server_ttl_is(&server, (key), (ms)))
#define STAYS(key) assert_int_equal(server_integer(&server, "PTTL " key), -1)
#define SET_TTL(key, ms) server_do(&server, "PEXPIRE " key " %d", (int)(ms))

static void every_write_sets_it_anew(void **state)
{
    (void)state;
    keysrt_text got = {0};
    OK(live_on_write_set(client, ID, X));
    TTL_IS("t:write:a", DAY);
    SET_TTL("t:write:a", OTHER);
    OK(live_on_write_get(client, ID, &got));
    TTL_IS("t:write:a", OTHER);
    OK(live_on_write_set(client, ID, X));
    TTL_IS("t:write:a", DAY);
    keysrt_text_clear(&got);
}

static void the_creating_write_sets_it_and_later_ones_keep_it(void **state)
{
    (void)state;
    keysrt_text got = {0};
    OK(live_creation_set(client, ID, X));
    TTL_IS("t:creation:a", DAY);
    SET_TTL("t:creation:a", OTHER);
    OK(live_creation_set(client, ID, X));
    TTL_IS("t:creation:a", OTHER);
    OK(live_creation_swap(client, ID, X, &got));
    TTL_IS("t:creation:a", OTHER);
    MUST_BE(KEYSRT_MISS, live_creation_add(client, ID, X));
    TTL_IS("t:creation:a", OTHER);
    OK(live_creation_delete(client, ID));
    OK(live_creation_add(client, ID, X));
    TTL_IS("t:creation:a", DAY);
    live_creation_params many[] = {{LIVE_ID("a")}, {LIVE_ID("b")}};
    keysrt_view values[] = {X, X};
    SET_TTL("t:creation:a", OTHER);
    OK(live_creation_set_many(client, many, values, 2));
    TTL_IS("t:creation:a", OTHER);
    TTL_IS("t:creation:b", DAY);
    const live_hash_creation record = {.a = {"x", 1}};
    OK(live_hash_creation_put(client, ID, &record));
    SET_TTL("t:hcreation:a", OTHER);
    OK(live_hash_creation_put(client, ID, &record)); /* replaced, but not created */
    TTL_IS("t:hcreation:a", OTHER);
    OK(live_set_creation_add(client, ID, X, NULL));
    SET_TTL("t:screation:a", OTHER);
    OK(live_set_creation_add(client, ID, X, NULL));
    TTL_IS("t:screation:a", OTHER);
    keysrt_text_clear(&got);
}

static void reads_renew_what_is_sliding(void **state)
{
    (void)state;
    keysrt_text got = {0};
    live_string_lookups many = {0};
    OK(live_sliding_set(client, ID, X));
    SET_TTL("t:sliding:a", OTHER);
    OK(live_sliding_get(client, ID, &got));
    TTL_IS("t:sliding:a", DAY);
    SET_TTL("t:sliding:a", OTHER);
    OK(live_sliding_get_many(client, (live_sliding_params[]){{ID}, {LIVE_ID("none")}}, 2, &many));
    assert_true(many.items[0].found && !many.items[1].found);
    TTL_IS("t:sliding:a", DAY);
    OK(live_hash_sliding_set_a(client, ID, X));
    SET_TTL("t:hsliding:a", OTHER);
    OK(live_hash_sliding_get_a(client, ID, &got));
    TTL_IS("t:hsliding:a", DAY);
    live_hash_sliding record = {0};
    SET_TTL("t:hsliding:a", OTHER);
    OK(live_hash_sliding_get_fields(client, ID, LIVE_HASH_SLIDING_FIELD_B | LIVE_HASH_SLIDING_FIELD_C, &record));
    TTL_IS("t:hsliding:a", DAY);
    OK(live_list_sliding_push_left(client, ID, X, NULL));
    SET_TTL("t:lsliding:a", OTHER);
    uint64_t length = 0;
    OK(live_list_sliding_length(client, ID, &length));
    TTL_IS("t:lsliding:a", DAY);
    OK(live_set_sliding_add(client, ID, X, NULL));
    SET_TTL("t:ssliding:a", OTHER);
    MUST_BE(KEYSRT_MISS, live_set_sliding_contains(client, ID, KEYSRT_STR("y")));
    TTL_IS("t:ssliding:a", DAY);
    OK(live_zset_sliding_add(client, ID, X, 1, NULL));
    SET_TTL("t:zsliding:a", OTHER);
    double score = 0;
    OK(live_zset_sliding_score(client, ID, X, &score));
    TTL_IS("t:zsliding:a", DAY);
    MUST_BE(KEYSRT_MISS, live_sliding_get(client, LIVE_ID("none"), &got));
    live_hash_sliding_clear(&record);
    live_string_lookups_clear(&many);
    keysrt_text_clear(&got);
}

static void none_until_finish_starts_it(void **state)
{
    (void)state;
    OK(live_after_set(client, ID, X));
    STAYS("t:after:a");
    OK(live_after_finish(client, ID));
    TTL_IS("t:after:a", DAY);
    SET_TTL("t:after:a", OTHER);
    OK(live_after_set(client, ID, X));
    TTL_IS("t:after:a", OTHER);
    MUST_BE(KEYSRT_MISS, live_after_finish(client, LIVE_ID("none")));
    OK(live_hash_after_set_a(client, ID, X));
    STAYS("t:hafter:a");
    OK(live_hash_after_finish(client, ID));
    TTL_IS("t:hafter:a", DAY);
}

static void a_parameter_a_setting_or_an_enum_says_it(void **state)
{
    (void)state;
    OK(live_by_param_set(client, ID, 60, X));
    TTL_IS("t:param:a:60", 60000);
    MUST_BE(KEYSRT_INVALID, live_by_param_set(client, ID, 0, X));
    OK(live_by_param_set(client, ID, UINT32_MAX, X));
    TTL_IS("t:param:a:4294967295", INT64_C(4294967295000));
    OK(live_by_setting_set(client, ID, X));
    TTL_IS("t:setting:a", 90000);
    OK(live_by_case_set(client, LIVE_COLOR_RED, ID, X));
    TTL_IS("t:case:red:a", 300000);
    OK(live_by_case_set(client, LIVE_COLOR_GREEN, ID, X));
    TTL_IS("t:case:dark green:a", 600000);
    OK(live_by_case_set(client, LIVE_COLOR_PLAIN, ID, X));
    STAYS("t:case::a");
    MUST_BE(KEYSRT_INVALID, live_by_case_set(client, (live_color)3, ID, X));
}

static void settings_belong_to_the_client(void **state)
{
    (void)state;
    int64_t value = 0;
    live_settings settings = {.stage = {"prod", 4}, .keep = 30};
    OK(live_use_settings(client, &settings));
    OK(live_by_setting_set(client, ID, X));
    TTL_IS("t:setting:a", 30000);
    OK(live_staged_set(client, ID, 5));
    SAYS("5", "GET p:staged:prod:a");
    settings.stage = KEYSRT_STR("NO");
    MUST_BE(KEYSRT_INVALID, live_use_settings(client, &settings));
    MESSAGE_HAS("stage");
    OK(live_staged_get(client, ID, &value)); /* the old ones stand */
    keysrt_client *other = open_with(server.url, NULL);
    OK(live_staged_set(other, ID, 6));
    SAYS("6", "GET p:staged:test:a");
    keysrt_close(other);
    settings = (live_settings){.stage = {"test", 4}, .keep = 90};
    OK(live_use_settings(client, &settings));
}

static void the_caller_chooses_within_the_bounds(void **state)
{
    (void)state;
    OK(live_within_set(client, ID, X, keysrt_ms(0)));
    TTL_IS("t:within:a", 300000);
    OK(live_within_set(client, ID, X, keysrt_days(1)));
    TTL_IS("t:within:a", DAY);
    MUST_BE(KEYSRT_INVALID, live_within_set(client, ID, X, keysrt_ms(999)));
    MUST_BE(KEYSRT_INVALID, live_within_set(client, ID, X, keysrt_ms(DAY + 1)));
    MUST_BE(KEYSRT_INVALID, live_within_set(client, ID, X, keysrt_never()));
    MUST_BE(KEYSRT_INVALID, live_within_set(client, ID, X, keysrt_ms(-2)));
    TTL_IS("t:within:a", DAY);
    OK(live_at_most_set(client, ID, X, keysrt_seconds(20)));
    TTL_IS("t:atmost:a", 20000);
    MUST_BE(KEYSRT_INVALID, live_at_most_set(client, ID, X, keysrt_ms(0)));
    MUST_BE(KEYSRT_INVALID, live_at_most_set(client, ID, X, keysrt_ms(DAY + 1)));
    OK(live_between_set(client, ID, X, keysrt_hours(1)));
    TTL_IS("t:between:a", HOUR);
    MUST_BE(KEYSRT_INVALID, live_between_set(client, ID, X, keysrt_ms(HOUR - 1)));
    OK(live_at_call_set(client, ID, X, keysrt_minutes(1)));
    TTL_IS("t:atcall:a", 60000);
    OK(live_at_call_set(client, ID, X, keysrt_never()));
    STAYS("t:atcall:a");
    MUST_BE(KEYSRT_INVALID, live_at_call_set(client, ID, X, keysrt_ms(INT64_MAX)));
    OK(live_list_call_push_left(client, ID, X, keysrt_minutes(1), NULL));
    TTL_IS("t:lcall:a", 60000);
    OK(live_list_call_push_left(client, ID, X, keysrt_never(), NULL));
    STAYS("t:lcall:a");
}

static void what_never_expires_stays(void **state)
{
    (void)state;
    OK(live_stays_set(client, ID, X));
    STAYS("t:stays:a");
}

static void jitter_takes_off_at_most_its_share(void **state)
{
    (void)state;
    long long least = DAY, most = 0;
    for (int i = 0; i < 200; i++) {
        OK(live_spread_set(client, ID, X));
        long long ms = server_integer(&server, "PTTL t:spread:a");
        least = ms < least ? ms : least;
        most = ms > most ? ms : most;
    }
    assert_true(least >= DAY - DAY / 10 - 1000 && most <= DAY);
    assert_true(most - least > DAY / 20); /* it does spread */
}

static void remaining_time_is_told_and_renewed(void **state)
{
    (void)state;
    keysrt_duration left = {77};
    MUST_BE(KEYSRT_MISS, live_on_write_ttl(client, ID, &left));
    MUST_BE(KEYSRT_MISS, live_on_write_renew(client, ID));
    assert_int_equal(left.ms, 77);
    OK(live_on_write_set(client, ID, X));
    SET_TTL("t:write:a", OTHER);
    OK(live_on_write_ttl(client, ID, &left));
    assert_true(left.ms <= OTHER && left.ms > OTHER - 10000);
    OK(live_on_write_renew(client, ID));
    TTL_IS("t:write:a", DAY);
    server_do(&server, "PERSIST t:write:a");
    OK(live_on_write_ttl(client, ID, &left));
    assert_true(left.ms == keysrt_never().ms);
    OK(live_at_call_set(client, ID, X, keysrt_never()));
    OK(live_at_call_renew(client, ID, keysrt_minutes(5)));
    TTL_IS("t:atcall:a", 300000);
    OK(live_at_call_renew(client, ID, keysrt_never()));
    STAYS("t:atcall:a");
}

static void a_key_expires_when_its_time_is_over(void **state)
{
    (void)state;
    keysrt_text got = {0};
    OK(live_at_call_set(client, ID, X, keysrt_ms(30)));
    pause_ms(60);
    MUST_BE(KEYSRT_MISS, live_at_call_get(client, ID, &got));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        LIVE_TEST(every_write_sets_it_anew),
        LIVE_TEST(the_creating_write_sets_it_and_later_ones_keep_it),
        LIVE_TEST(reads_renew_what_is_sliding),
        LIVE_TEST(none_until_finish_starts_it),
        LIVE_TEST(a_parameter_a_setting_or_an_enum_says_it),
        LIVE_TEST(settings_belong_to_the_client),
        LIVE_TEST(the_caller_chooses_within_the_bounds),
        LIVE_TEST(what_never_expires_stays),
        LIVE_TEST(jitter_takes_off_at_most_its_share),
        LIVE_TEST(remaining_time_is_told_and_renewed),
        LIVE_TEST(a_key_expires_when_its_time_is_over),
    };
    LIVE_MAIN(tests);
}
