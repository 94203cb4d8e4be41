/* The compiler's idea of a type's language (what its collision checks rest on) and the runtime's (what is sent and taken) are
 * the same set of texts. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "codec/codec.h"
#include "pattern/automaton.h"

static struct kc_arena arena;

static int free_arena(void **state)
{
    (void)state;
    kc_arena_free(&arena);
    return 0;
}

static uint64_t next_random(void)
{
    static uint64_t random_state = 0xD1B54A32D192ED03u;
    random_state ^= random_state >> 12;
    random_state ^= random_state << 25;
    random_state ^= random_state >> 27;
    return random_state * 2685821657736338717u >> 11;
}

typedef struct pair {
    struct kc_type compiled;
    keysrt_type type;
    const char *alphabet; /* what mutations put in */
} pair;

/* Both verdicts on a text, and on texts near it. Returns how many were taken. */
static size_t compare_near(pair *p, const struct kc_automaton *language, const char *seed, int rounds)
{
    size_t taken = 0;
    for (int round = 0; round < rounds; round++) {
        char text[128];
        size_t len = strlen(seed);
        memcpy(text, seed, len);
        for (uint64_t edits = round ? next_random() % 4 : 0; edits; edits--) {
            size_t at = len ? next_random() % len : 0;
            char byte = p->alphabet[next_random() % strlen(p->alphabet)];
            uint64_t kind = next_random() % 4;
            if (kind == 0 && len) {
                memmove(text + at, text + at + 1, --len - at);
            } else if (kind == 1 && len < 100) {
                memmove(text + at + 1, text + at, len++ - at);
                text[at] = byte;
            } else if (len) {
                text[at] = byte;
            }
        }
        bool compiled = kc_automaton_accepts(language, text, len), runs = keysrt_accepts(&p->type, text, len);
        if (compiled != runs)
            fail_msg("%s: \"%.*s\": the compiler %s it", p->type.name, (int)len, text, compiled ? "takes" : "refuses");
        taken += runs;
    }
    return taken;
}

static void compare(pair *p, const char *const *seeds, size_t count)
{
    const struct kc_automaton *language = kc_type_language(&arena, &p->compiled);
    assert_non_null(language);
    size_t taken = 0;
    for (size_t i = 0; i < count; i++)
        taken += compare_near(p, language, seeds[i], 3000);
    assert_true(taken > count * 100);
}
#define COMPARE(p, ...)                                         \
    do {                                                        \
        const char *const seeds[] = {__VA_ARGS__};              \
        compare((p), seeds, sizeof seeds / sizeof *seeds);      \
    } while (0)

static void identifiers_agree(void **state)
{
    (void)state;
    pair uuid = {{.kind = KC_T_UUID}, {.code = KEYSRT_TYPE_UUID, .size = 16, .name = "uuid"}, "0f-gA"};
    pair hex_4 = {{.kind = KC_T_HEX, .min_length = 4, .max_length = 4}, {.code = KEYSRT_TYPE_HEX_N, .size = 4, .name = "hex(4)"}, "0afgA-"};
    pair hex = {{.kind = KC_T_HEX, .min_length = 1, .max_length = 3},
                {.code = KEYSRT_TYPE_HEX, .size = 16, .min = 1, .max = 3, .name = "hex(1..3)"}, "0afgA-"};
    pair flag = {{.kind = KC_T_BOOL, .no = {"0", 1}, .yes = {"1", 1}}, {.code = KEYSRT_TYPE_BOOL, .size = 1, .name = "bool"}, "012"};
    COMPARE(&uuid, "12345678-9abc-def0-0fed-cba987654321");
    COMPARE(&hex_4, "deadbeef");
    COMPARE(&hex, "", "0a", "0a1b2c");
    COMPARE(&flag, "0", "1");
}

static void integers_agree(void **state)
{
    (void)state;
    static const struct { unsigned bits; bool is_signed; int64_t min, max; } cases[] = {
        {8, true, INT8_MIN, INT8_MAX}, {16, true, -40, 50}, {32, true, -7, -3}, {32, true, 5, 1234}, {64, true, INT64_MIN, INT64_MAX},
        {64, true, -1000000, 99999}, {8, false, 0, 255}, {8, false, 0, 100}, {16, false, 17, 4711}, {32, false, 0, UINT32_MAX}};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        pair p = {{.kind = KC_T_INT, .bits = cases[i].bits, .is_signed = cases[i].is_signed, .has_range = true,
                   .min_signed = cases[i].min, .max_signed = cases[i].max, .min_unsigned = (uint64_t)cases[i].min,
                   .max_unsigned = (uint64_t)cases[i].max},
                  {.code = cases[i].is_signed ? KEYSRT_TYPE_INT : KEYSRT_TYPE_UINT, .size = cases[i].bits / 8,
                   .min = (uint64_t)cases[i].min, .max = (uint64_t)cases[i].max, .name = "integer"}, "0123456789-+"};
        char low[24], high[24], middle[24];
        snprintf(low, sizeof low, "%lld", (long long)cases[i].min);
        snprintf(high, sizeof high, "%lld", (long long)cases[i].max);
        snprintf(middle, sizeof middle, "%lld", (long long)(cases[i].min / 2 + cases[i].max / 2));
        COMPARE(&p, low, high, middle);
    }
    pair whole = {{.kind = KC_T_INT, .bits = 64, .max_unsigned = UINT64_MAX},
                  {.code = KEYSRT_TYPE_UINT, .size = 8, .max = UINT64_MAX, .name = "u64"}, "0123456789-"};
    COMPARE(&whole, "0", "18446744073709551615", "1844674407370955161");
}

static void addresses_agree(void **state)
{
    (void)state;
    pair ipv4 = {{.kind = KC_T_IPV4}, {.code = KEYSRT_TYPE_IPV4, .size = 4, .name = "ipv4"}, "0125.69"};
    pair ipv6 = {{.kind = KC_T_IPV6}, {.code = KEYSRT_TYPE_IPV6, .size = 16, .name = "ipv6"}, "01f:.:A"};
    pair ip = {{.kind = KC_T_IP}, {.code = KEYSRT_TYPE_IP, .size = 17, .name = "ip"}, "012f:.:A"};
    COMPARE(&ipv4, "0.0.0.0", "255.255.255.255", "10.20.30.4", "192.168.100.1");
    COMPARE(&ipv6, "::", "::1", "1::", "2001:db8::1", "1:2:3:4:5:6:7:8", "1:0:0:2::3", "1::2:0:0:3", "1:0:2:0:3:0:4:0", "::ffff:1.2.3.4", "::ffff:0:0",
            "0:0:1::", "1:2:3:4:5:6::", "::3:4:5:6:7:8", "fe80::1:0:0:ff", "::fffe:1", "1::ffff:1:2");
    COMPARE(&ip, "::ffff:1.2.3.4", "1.2.3.4", "1::2");
}

/* Random addresses with many zero groups, as the runtime writes them. */
static void written_addresses_are_in_the_language(void **state)
{
    (void)state;
    struct kc_type compiled = {.kind = KC_T_IPV6};
    const struct kc_automaton *language = kc_type_language(&arena, &compiled);
    for (int i = 0; i < 50000; i++) {
        keysrt_ip address = {6, {0}};
        char text[46];
        for (int byte = 0; byte < 16; byte++)
            if (next_random() % 3 == 0)
                address.bytes[byte] = (unsigned char)(next_random() % 2 ? 0xFF : next_random());
        size_t len = keysrt_ip_format(&address, text);
        if (!kc_automaton_accepts(language, text, len))
            fail_msg("the compiler refuses %s", text);
    }
}

static void times_agree(void **state)
{
    (void)state;
    static const struct { const char *format, *seed; } cases[] = {
        {"%Y-%m-%d", "2000-02-29"}, {"%Y-%m-%d", "1900-02-28"}, {"%Y-%m-%d", "2023-12-31"}, {"%Y-%m-%dT%H:%M:%SZ", "2024-02-29T23:59:59Z"},
        {"%H%M%S.%f%%", "235959.999999%"}, {"%m-%d", "02-29"}, {"%d.%m.%Y", "29.02.2024"}, {"%d.%m.%Y", "31.12.1999"}, {"%Y%m", "202412"},
        {"%d", "31"}, {"%Y-%d", "2023-31"}, {"%H", "00"}, {"%m/%Y/%d", "02/2024/29"}, {"%Y", "0000"}};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        bool is_date = strcmp(cases[i].format, "%Y-%m-%d") == 0;
        pair p = {{.kind = is_date ? KC_T_DATE : KC_T_TIME, .format = {cases[i].format, strlen(cases[i].format)}},
                  {.code = is_date ? KEYSRT_TYPE_DATE : KEYSRT_TYPE_TIME, .size = sizeof(keysrt_time), .detail = cases[i].format, .name = cases[i].format},
                  "0123459-:T.%"};
        COMPARE(&p, cases[i].seed);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_teardown(identifiers_agree, free_arena),
        cmocka_unit_test_teardown(integers_agree, free_arena),
        cmocka_unit_test_teardown(addresses_agree, free_arena),
        cmocka_unit_test_teardown(written_addresses_are_in_the_language, free_arena),
        cmocka_unit_test_teardown(times_agree, free_arena),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
