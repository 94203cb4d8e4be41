/* test_type_languages.c: the language of each type of parameter, against other ways to decide what belongs to it. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <arpa/inet.h>
#include <cmocka.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "pattern/language.h"

static struct kc_arena arena;

static int free_arena(void **state)
{
    (void)state;
    kc_arena_free(&arena);
    return 0;
}

static bool is_of(struct kc_type *type, const char *text)
{
    const struct kc_automaton *a = kc_type_language(&arena, type);
    assert_non_null(a);
    return kc_automaton_accepts(a, text, strlen(text));
}

static struct kc_byte_set *set_of(const char *class_text)
{
    struct kc_byte_set *set = KC_NEW(&arena, struct kc_byte_set);
    const char *error;
    size_t at;
    assert_true(kc_class_read((struct kc_str){class_text, strlen(class_text)}, set, &error, &at));
    return set;
}

static struct kc_automaton *regex_of(const char *text)
{
    struct kc_automaton *a = kc_automaton_of_regex(&arena, text);
    assert_non_null(a);
    return a;
}

static struct kc_type string_of(const char *class_text, uint64_t min, uint64_t max)
{
    return (struct kc_type){.kind = KC_T_STRING, .min_length = min, .max_length = max, .allowed = class_text ? set_of(class_text) : NULL};
}

static unsigned seed = 3;
static unsigned chance(unsigned n)
{
    seed = seed * 1664525 + 1013904223;
    return (seed >> 8) % n;
}

/* ---- Strings ---------------------------------------------------------------------------------------------------- */

static void strings_obey_class_length_and_expression(void **state)
{
    (void)state;
    struct kc_type type = string_of("a-c", 2, 4);
    type.automaton = regex_of("a.*|.*b");
    static const struct {
        const char *text;
        bool belongs;
    } table[] = {{"ac", true}, {"cb", true}, {"a", false}, {"abcab", false}, {"cc", false}, {"ad", false}, {"", false}, {"accc", true}, {"ccab", true}};
    for (size_t i = 0; i < sizeof table / sizeof *table; i++)
        if (is_of(&type, table[i].text) != table[i].belongs)
            fail_msg("'%s'", table[i].text);
}

static void lengths_count_at_their_borders(void **state)
{
    (void)state;
    static const uint64_t ranges[][2] = {{0, 0}, {0, 3}, {1, 1}, {1, 255}, {26, 26}, {3, KC_NO_LIMIT}, {0, KC_NO_LIMIT}, {200, 255}};
    for (size_t i = 0; i < sizeof ranges / sizeof *ranges; i++) {
        struct kc_type type = string_of("a", ranges[i][0], ranges[i][1]);
        char text[300] = "";
        for (uint64_t len = 0; len < 299; len++) {
            text[len] = '\0';
            assert_int_equal(is_of(&type, text), len >= ranges[i][0] && len <= ranges[i][1]);
            text[len] = 'a';
        }
    }
}

static void any_byte_belongs_where_no_class_is_given(void **state)
{
    (void)state;
    struct kc_type type = string_of(NULL, 1, KC_NO_LIMIT);
    const struct kc_automaton *a = kc_type_language(&arena, &type);
    assert_true(kc_automaton_accepts(a, "\0\xff{\n", 4));
    assert_false(kc_automaton_accepts(a, "", 0));
}

static void impossible_strings_are_empty_types(void **state)
{
    (void)state;
    struct kc_type odd = string_of("a", 3, 3), even = string_of("a", 4, 4), other = string_of("b", 1, 9), none = string_of("a", 5, 2);
    odd.automaton = even.automaton = other.automaton = regex_of("(aa)*");
    assert_true(kc_type_is_empty(&arena, &odd));
    assert_false(kc_type_is_empty(&arena, &even));
    assert_true(kc_type_is_empty(&arena, &other));
    assert_true(kc_type_is_empty(&arena, &none));
    struct kc_type long_odd = string_of("a", 1001, 1001), long_even = string_of("a", 1000, 1000);
    long_odd.automaton = long_even.automaton = regex_of("(aa)*");
    assert_true(kc_type_is_empty(&arena, &long_odd));
    assert_false(kc_type_is_empty(&arena, &long_even));
}

/* ---- Numbers ---------------------------------------------------------------------------------------------------- */

static struct kc_type signed_of(int64_t min, int64_t max)
{
    return (struct kc_type){.kind = KC_T_INT, .bits = 64, .is_signed = true, .min_signed = min, .max_signed = max};
}

static bool canonical_in(const char *text, int64_t min, int64_t max)
{
    char again[32];
    char *end;
    long long value = strtoll(text, &end, 10);
    snprintf(again, sizeof again, "%lld", value);
    return *end == '\0' && *text != '\0' && strcmp(text, again) == 0 && value >= min && value <= max;
}

static void numbers_are_canonical_and_in_range(void **state)
{
    (void)state;
    static const int64_t ranges[][2] = {{0, 0},     {0, 9},     {1, 10},     {0, 100},  {7, 7},      {5, 123},   {99, 1001}, {-1, 1},
                                        {-100, -1}, {-57, -12}, {-128, 127}, {-9, 200}, {-999, 999}, {10, 19},   {-10, 0},   {11, 2000}};
    for (size_t i = 0; i < sizeof ranges / sizeof *ranges; i++) {
        struct kc_type type = signed_of(ranges[i][0], ranges[i][1]);
        for (int n = -2100; n <= 2100; n++) {
            char text[16];
            snprintf(text, sizeof text, "%d", n);
            if (is_of(&type, text) != (n >= ranges[i][0] && n <= ranges[i][1]))
                fail_msg("%s in %" PRId64 "..%" PRId64, text, ranges[i][0], ranges[i][1]);
        }
        for (int n = 0; n < 20000; n++) {
            char text[8] = "";
            unsigned len = chance(6);
            for (unsigned j = 0; j < len; j++)
                text[j] = "-0129"[chance(5)];
            if (is_of(&type, text) != canonical_in(text, ranges[i][0], ranges[i][1]))
                fail_msg("'%s' in %" PRId64 "..%" PRId64, text, ranges[i][0], ranges[i][1]);
        }
    }
}

static void numbers_reach_their_limits_and_not_beyond(void **state)
{
    (void)state;
    struct kc_type i64 = signed_of(INT64_MIN, INT64_MAX);
    struct kc_type u64 = {.kind = KC_T_INT, .bits = 64, .max_unsigned = UINT64_MAX};
    assert_true(is_of(&i64, "-9223372036854775808"));
    assert_false(is_of(&i64, "-9223372036854775809"));
    assert_true(is_of(&i64, "9223372036854775807"));
    assert_false(is_of(&i64, "9223372036854775808"));
    assert_false(is_of(&i64, "-0"));
    assert_true(is_of(&u64, "18446744073709551615"));
    assert_false(is_of(&u64, "18446744073709551616"));
    assert_false(is_of(&u64, "99999999999999999999"));
    assert_false(is_of(&u64, "-1"));
    assert_false(is_of(&u64, "+1"));
    assert_false(is_of(&u64, "01"));
    assert_false(is_of(&u64, ""));
}

/* ---- Addresses -------------------------------------------------------------------------------------------------- */

/* glibc writes ::1.2.3.4 for the long obsolete IPv4-compatible addresses; RFC 5952 has hexadecimal groups there. */
static bool is_compatible_address(const struct in6_addr *address)
{
    static const unsigned char zeros[12];
    return memcmp(address, zeros, 12) == 0;
}

static bool canonical_ipv6(const char *text, bool *unknown)
{
    struct in6_addr address;
    char again[64];
    *unknown = false;
    if (inet_pton(AF_INET6, text, &address) != 1)
        return false;
    inet_ntop(AF_INET6, &address, again, sizeof again);
    *unknown = is_compatible_address(&address);
    return strcmp(text, again) == 0;
}

static void random_ipv6(char out[64])
{
    struct in6_addr address;
    for (int i = 0; i < 8; i++) {
        static const unsigned values[] = {0, 0, 0, 0, 1, 0xffff, 0xf, 0x10, 0xab0, 0x1234};
        unsigned group = chance(4) == 0 ? chance(65536) : values[chance(10)];
        address.s6_addr[2 * i] = (unsigned char)(group >> 8);
        address.s6_addr[2 * i + 1] = (unsigned char)group;
    }
    if (chance(4) == 0) {
        memset(&address, 0, 10);
        memset(address.s6_addr + 10, 0xff, 2);
    }
    inet_ntop(AF_INET6, &address, out, 64);
}

static void mutate(char *text)
{
    static const char alphabet[] = ":0123456789abcdef.g";
    size_t len = strlen(text), at = chance((unsigned)len + 1);
    char c = alphabet[chance(sizeof alphabet - 1)];
    unsigned what = chance(4);
    if (what == 0 && len != 0 && at < len)
        memmove(text + at, text + at + 1, len - at);
    else if (what == 1 && at < len)
        text[at] = c;
    else if (len < 50) {
        memmove(text + at + 1, text + at, len - at + 1);
        text[at] = c;
    }
}

static void ipv6_is_what_the_canonical_writer_writes(void **state)
{
    (void)state;
    struct kc_type ipv6 = {.kind = KC_T_IPV6}, ip = {.kind = KC_T_IP};
    unsigned accepted = 0;
    for (int i = 0; i < 200000; i++) {
        char text[64];
        bool unknown;
        random_ipv6(text);
        for (unsigned changes = chance(3); changes > 0; changes--)
            mutate(text);
        bool expected = canonical_ipv6(text, &unknown);
        if (unknown)
            continue;
        if (is_of(&ipv6, text) != expected)
            fail_msg("'%s': expected %d", text, expected);
        struct in_addr v4;
        if (is_of(&ip, text) != (expected || inet_pton(AF_INET, text, &v4) == 1))
            fail_msg("ip '%s'", text);
        accepted += expected;
    }
    assert_true(accepted > 50000);
}

static void ipv6_forms_that_rfc_5952_names(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        bool belongs;
    } table[] = {{"::", true}, {"::1", true}, {"1::", true}, {"::0", false}, {"0::", false}, {"2001:db8::1", true}, {"2001:DB8::1", false},
                 {"2001:0db8::1", false}, {"2001:db8:0:1:1:1:1:1", true}, {"2001:db8::1:1:1:1:1", false}, {"2001:0:0:1:0:0:0:1", false},
                 {"2001:0:0:1::1", true}, {"2001:db8::1:0:0:1", true}, {"2001:db8:0:0:1::1", false}, {"::ffff:192.0.2.1", true},
                 {"::ffff:c000:201", false}, {"::FFFF:192.0.2.1", false}, {"::192.0.2.1", false}, {"::c000:201", true}, {"::ffff", true}, {"::ffff:1", true},
                 {"::ffff:0:1.2.3.4", false}, {"::ffff:1.2.3.04", false}, {"::ffff:1.2.3.256", false}, {"::ffff:1.2.3", false}, {"1:2:3:4:5:6:7:8", true},
                 {"1:2:3:4:5:6:7::", false}, {"1:2:3:4:5:6::", true}, {"1:2:3:4:5:6:7:8:9", false}, {":1:2:3:4:5:6:7", false}, {"1:2:3:4:5:6:7:", false},
                 {"fe80::1%eth0", false}, {"::1/64", false}, {"1::2::3", false}, {":::", false}, {"", false}, {":", false}, {"::0.0.0.0", false},
                 {"::ffff:0.0.0.0", true}, {"::2:ffff:1.2.3.4", false}, {"0:0:0:0:0:0:0:0", false}};
    struct kc_type ipv6 = {.kind = KC_T_IPV6};
    for (size_t i = 0; i < sizeof table / sizeof *table; i++)
        if (is_of(&ipv6, table[i].text) != table[i].belongs)
            fail_msg("'%s'", table[i].text);
}

static void ipv4_octets_have_no_leading_zeros(void **state)
{
    (void)state;
    struct kc_type ipv4 = {.kind = KC_T_IPV4};
    for (int octet = 0; octet <= 400; octet++) {
        char text[64];
        snprintf(text, sizeof text, "10.%d.0.255", octet);
        assert_int_equal(is_of(&ipv4, text), octet <= 255);
        snprintf(text, sizeof text, "10.0%d.0.1", octet);
        assert_false(is_of(&ipv4, text));
    }
    assert_false(is_of(&ipv4, "1.2.3"));
    assert_false(is_of(&ipv4, "1.2.3.4.5"));
    assert_false(is_of(&ipv4, "1.2.3."));
}

/* ---- Dates and times -------------------------------------------------------------------------------------------- */

static bool date_exists(int year, int month, int day)
{
    static const int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    if (month < 1 || month > 12 || day < 1)
        return false;
    bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    return day <= days[month - 1] + (month == 2 && leap);
}

static void dates_follow_the_calendar_in_every_order_of_parts(void **state)
{
    (void)state;
    struct kc_type date = {.kind = KC_T_DATE}, day_first = {.kind = KC_T_TIME, .format = KC_STR("%d.%m.%Y")},
                   packed = {.kind = KC_T_TIME, .format = KC_STR("%m%Y%d")};
    static const int years[] = {0, 4, 100, 1900, 1999, 2000, 2001, 2023, 2024, 2100, 2400, 9996, 9999};
    for (size_t y = 0; y < sizeof years / sizeof *years; y++) {
        for (int month = 0; month < 20; month++) {
            for (int day = 0; day < 40; day++) {
                char text[64];
                bool exists = date_exists(years[y], month, day);
                snprintf(text, sizeof text, "%04d-%02d-%02d", years[y], month, day);
                assert_int_equal(is_of(&date, text), exists);
                snprintf(text, sizeof text, "%02d.%02d.%04d", day, month, years[y]);
                assert_int_equal(is_of(&day_first, text), exists);
                snprintf(text, sizeof text, "%02d%04d%02d", month, years[y], day);
                assert_int_equal(is_of(&packed, text), exists);
            }
        }
    }
    assert_false(is_of(&date, "2024-1-01"));
    assert_false(is_of(&date, "2024-01-01 "));
}

static void times_have_fixed_width_parts_in_range(void **state)
{
    (void)state;
    struct kc_type time = {.kind = KC_T_TIME, .format = KC_STR("%Y-%m-%dT%H:%M:%S.%fZ%%")}, no_year = {.kind = KC_T_TIME, .format = KC_STR("%m/%d")};
    assert_true(is_of(&time, "2024-02-29T23:59:59.000000Z%"));
    assert_true(is_of(&time, "2024-02-29T00:00:00.999999Z%"));
    assert_false(is_of(&time, "2023-02-29T00:00:00.000000Z%"));
    assert_false(is_of(&time, "2024-02-29T24:00:00.000000Z%"));
    assert_false(is_of(&time, "2024-02-29T00:60:00.000000Z%"));
    assert_false(is_of(&time, "2024-02-29T00:00:60.000000Z%"));
    assert_false(is_of(&time, "2024-02-29T00:00:00.00000Z%"));
    assert_false(is_of(&time, "2024-02-29T00:00:00.000000Z"));
    assert_true(is_of(&no_year, "02/29"));
    assert_false(is_of(&no_year, "02/30"));
    assert_false(is_of(&no_year, "04/31"));
}

/* ---- Others ----------------------------------------------------------------------------------------------------- */

static struct kc_type enum_of(const char *const *texts, size_t count)
{
    struct kc_enum *e = KC_NEW(&arena, struct kc_enum);
    e->value_count = count;
    e->values = KC_NEW_ARRAY(&arena, struct kc_enum_value, count);
    for (size_t i = 0; i < count; i++)
        e->values[i].text = (struct kc_str){texts[i], strlen(texts[i])};
    return (struct kc_type){.kind = KC_T_ENUM, .enumeration = e};
}

static void enums_bools_uuids_and_hex_are_exact(void **state)
{
    (void)state;
    static const char *const texts[] = {"", ":paused", ":active", "a:b"};
    struct kc_type e = enum_of(texts, 4), flag = {.kind = KC_T_BOOL, .no = KC_STR("no"), .yes = KC_STR("yes")}, uuid = {.kind = KC_T_UUID};
    struct kc_type hex = {.kind = KC_T_HEX, .min_length = 2, .max_length = 3}, any_hex = {.kind = KC_T_HEX, .min_length = 1, .max_length = KC_NO_LIMIT};
    assert_true(is_of(&e, "") && is_of(&e, ":paused") && is_of(&e, "a:b"));
    assert_false(is_of(&e, ":pause") || is_of(&e, "a") || is_of(&e, ":paused:active"));
    assert_true(is_of(&flag, "no") && is_of(&flag, "yes"));
    assert_false(is_of(&flag, "") || is_of(&flag, "n") || is_of(&flag, "noyes"));
    assert_true(is_of(&uuid, "123e4567-e89b-12d3-a456-426614174000"));
    assert_false(is_of(&uuid, "123E4567-e89b-12d3-a456-426614174000") || is_of(&uuid, "123e4567e89b12d3a456426614174000"));
    assert_true(is_of(&hex, "0aff") && is_of(&hex, "0aff12") && is_of(&any_hex, "00"));
    assert_false(is_of(&hex, "0af") || is_of(&hex, "0a") || is_of(&hex, "0aff1234") || is_of(&hex, "0AFF") || is_of(&any_hex, "") || is_of(&any_hex, "0"));
}

static void texts_are_their_parts_joined(void **state)
{
    (void)state;
    static const char *const kinds[] = {"user", "org"};
    struct kc_type kind = enum_of(kinds, 2), id = string_of("a-z", 1, 3), text = {.kind = KC_T_TEXT};
    struct kc_param params[] = {{.type = &kind, .wire = &kind}, {.type = &id, .wire = &id}};
    struct kc_piece pieces[] = {{.kind = KC_PIECE_PARAM, .param = 0}, {.kind = KC_PIECE_LITERAL, .text = KC_STR(":")}, {.kind = KC_PIECE_PARAM, .param = 1}};
    struct kc_pattern pattern = {.pieces = pieces, .piece_count = 3, .params = params, .param_count = 2};
    text.text = &pattern;
    assert_true(is_of(&text, "user:abc") && is_of(&text, "org:a"));
    assert_false(is_of(&text, "user:") || is_of(&text, "user:abcd") || is_of(&text, "usr:a") || is_of(&text, "userabc"));
    struct kc_str example = kc_type_example(&arena, &text);
    assert_true(kc_str_is(example, "user:a"));
}

static void types_that_are_no_parameters_have_no_language(void **state)
{
    (void)state;
    static const enum kc_type_kind kinds[] = {KC_T_BYTES, KC_T_FLOAT, KC_T_VECTOR, KC_T_JSON, KC_T_JSON_OF, KC_T_RECORD, KC_T_LIST, KC_T_MAP, KC_T_KEY};
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++) {
        struct kc_type type = {.kind = kinds[i]};
        assert_null(kc_type_language(&arena, &type));
    }
}

static void examples_belong_to_their_types(void **state)
{
    (void)state;
    struct kc_type types[] = {
        string_of("A-Z0-9", 6, 32), string_of("a-z", 1, 64), string_of("\\x80-\\xff", 1, 1), string_of(NULL, 0, KC_NO_LIMIT), string_of("a", 1000, 2000),
        signed_of(-9, -3), signed_of(40, 99), signed_of(0, 100), {.kind = KC_T_UUID}, {.kind = KC_T_IP}, {.kind = KC_T_IPV4}, {.kind = KC_T_IPV6},
        {.kind = KC_T_DATE}, {.kind = KC_T_TIME, .format = KC_STR("%d/%m/%Y %H")}, {.kind = KC_T_HEX, .min_length = 16, .max_length = 16},
        {.kind = KC_T_TIMESTAMP, .is_signed = true, .max_signed = 99}, {.kind = KC_T_SECONDS, .max_unsigned = UINT32_MAX},
    };
    types[0].automaton = regex_of("[A-Z]+[0-9]");
    for (size_t i = 0; i < sizeof types / sizeof *types; i++) {
        struct kc_str example = kc_type_example(&arena, &types[i]);
        assert_true(kc_automaton_accepts(kc_type_language(&arena, &types[i]), example.data, example.len));
        assert_false(kc_type_is_empty(&arena, &types[i]));
    }
    assert_true(kc_str_is(kc_type_example(&arena, &types[0]), "AAAAA0"));
    assert_int_equal(kc_type_example(&arena, &types[4]).len, 1000);
    assert_true(kc_str_is(kc_type_example(&arena, &types[9]), "192.0.2.1"));
}

static void cores_are_shared_by_types_of_one_language(void **state)
{
    (void)state;
    struct kc_cores cores = {.arena = &arena};
    struct kc_type a = string_of("a-z", 1, 255), b = string_of("a-z", 26, 26), c = string_of("a-z", 0, 9), d = string_of("a-y", 1, 255);
    struct kc_type any = string_of(NULL, 1, KC_NO_LIMIT), n = signed_of(0, 9), m = signed_of(0, 9), digits = string_of("0-9", 1, 5);
    digits.automaton = regex_of("[0-9]");
    assert_ptr_equal(kc_core_of(&cores, &a), kc_core_of(&cores, &b));
    assert_ptr_not_equal(kc_core_of(&cores, &a), kc_core_of(&cores, &c));
    assert_ptr_not_equal(kc_core_of(&cores, &a), kc_core_of(&cores, &d));
    assert_ptr_equal(kc_core_of(&cores, &n), kc_core_of(&cores, &m));
    assert_ptr_equal(kc_core_of(&cores, &n), kc_core_of(&cores, &digits));
    assert_true(kc_core_of(&cores, &a)->is_loop && kc_core_of(&cores, &c)->is_loop && kc_core_of(&cores, &any)->is_loop);
    assert_false(kc_core_of(&cores, &n)->is_loop);
    assert_true(kc_set_has(&kc_core_of(&cores, &a)->follow, 'a'));
    assert_false(kc_set_has(&kc_core_of(&cores, &n)->follow, '0'));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_teardown(strings_obey_class_length_and_expression, free_arena),
        cmocka_unit_test_teardown(lengths_count_at_their_borders, free_arena),
        cmocka_unit_test_teardown(any_byte_belongs_where_no_class_is_given, free_arena),
        cmocka_unit_test_teardown(impossible_strings_are_empty_types, free_arena),
        cmocka_unit_test_teardown(numbers_are_canonical_and_in_range, free_arena),
        cmocka_unit_test_teardown(numbers_reach_their_limits_and_not_beyond, free_arena),
        cmocka_unit_test_teardown(ipv6_is_what_the_canonical_writer_writes, free_arena),
        cmocka_unit_test_teardown(ipv6_forms_that_rfc_5952_names, free_arena),
        cmocka_unit_test_teardown(ipv4_octets_have_no_leading_zeros, free_arena),
        cmocka_unit_test_teardown(dates_follow_the_calendar_in_every_order_of_parts, free_arena),
        cmocka_unit_test_teardown(times_have_fixed_width_parts_in_range, free_arena),
        cmocka_unit_test_teardown(enums_bools_uuids_and_hex_are_exact, free_arena),
        cmocka_unit_test_teardown(texts_are_their_parts_joined, free_arena),
        cmocka_unit_test_teardown(types_that_are_no_parameters_have_no_language, free_arena),
        cmocka_unit_test_teardown(examples_belong_to_their_types, free_arena),
        cmocka_unit_test_teardown(cores_are_shared_by_types_of_one_language, free_arena),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
