/* test_c_names.c: what names of the schema become in C. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <string.h>

#include "meaning/model.h"

static void words_are_told_apart_by_capitals_and_signs(void **state)
{
    (void)state;
    static const struct {
        const char *name, *c_name;
    } cases[] = {
        {"lastActivity", "last_activity"}, {"last_activity", "last_activity"}, {"LastActivity", "last_activity"},
        {"HTTPServer", "http_server"},     {"parseHTTP", "parse_http"},        {"HTTP", "http"},
        {"HTTP2Server", "http2_server"},   {"IPv4", "ipv4"},                   {"userIDs", "user_ids"},
        {"userID", "user_id"},             {"sha256Hash", "sha256_hash"},      {"MD5Hash", "md5_hash"},
        {"max-len", "max_len"},            {"opts.maxLenEvents", "opts_max_len_events"}, {"a--b..c", "a_b_c"},
        {"_private_", "private"},          {"__x", "x"},                       {"a", "a"},
        {"A", "a"},                        {"aB", "a_b"},                      {"24h", "24h"},
        {"", ""},                          {"+", ""},                          {"_", ""},
        {"caf\xc3\xa9", "caf"},            {"\xc3\xa9t\xc3\xa9", "t"},         {"user id", "user_id"},
    };
    struct kc_arena arena = {0};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct kc_str c_name = kc_c_name(&arena, (struct kc_str){cases[i].name, strlen(cases[i].name)});
        if (!kc_str_is(c_name, cases[i].c_name))
            fail_msg("'%s' became '%.*s', not '%s'", cases[i].name, KC_FMT(c_name), cases[i].c_name);
    }
    kc_arena_free(&arena);
}

static void zero_bytes_part_words_as_other_signs_do(void **state)
{
    (void)state;
    struct kc_arena arena = {0};
    assert_true(kc_str_is(kc_c_name(&arena, KC_STR("a\0b")), "a_b"));
    kc_arena_free(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(words_are_told_apart_by_capitals_and_signs),
        cmocka_unit_test(zero_bytes_part_words_as_other_signs_do),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
