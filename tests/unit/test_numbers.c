/* Numbers as text, without the locale: against the C library and against tables. */
#include <float.h>
#include <inttypes.h>
#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "codec/codec.h"
#include "codec/floats.h"

#define RANDOM_ROUNDS 200000

/* xorshift64*: the same numbers in every run. */
static uint64_t next_random(void)
{
    static uint64_t state = 88172645463325252u;
    state ^= state >> 12;
    state ^= state << 25;
    state ^= state >> 27;
    return state * 2685821657736338717u;
}

static void whole_numbers_are_written_as_printf_does(void **state)
{
    (void)state;
    const int64_t edges[] = {0, 1, -1, 9, 10, 99, 100, -100, 999999999, 1000000000, INT32_MIN, INT64_MAX, INT64_MIN};
    for (size_t i = 0; i < RANDOM_ROUNDS; i++) {
        int64_t value = i < sizeof edges / sizeof *edges ? edges[i] : (int64_t)(next_random() >> (next_random() & 63));
        char text[32], expected[32];
        text[keysrt_write_i64(text, value)] = 0;
        snprintf(expected, sizeof expected, "%" PRId64, value);
        assert_string_equal(text, expected);
        text[keysrt_write_u64(text, (uint64_t)value)] = 0;
        snprintf(expected, sizeof expected, "%" PRIu64, (uint64_t)value);
        assert_string_equal(text, expected);
        uint64_t back = 0;
        assert_true(keysrt_read_u64(text, strlen(text), &back));
        assert_true(back == (uint64_t)value);
    }
}

static void only_canonical_whole_numbers_are_read(void **state)
{
    (void)state;
    static const struct { const char *text; bool is_signed, is_unsigned; } cases[] = {
        {"0", true, true}, {"7", true, true}, {"-7", true, false}, {"", false, false}, {"-", false, false}, {"+7", false, false},
        {"07", false, false}, {"00", false, false}, {"-0", false, false}, {"-07", false, false}, {" 7", false, false},
        {"7 ", false, false}, {"7.0", false, false}, {"1e3", false, false}, {"0x7", false, false}, {"--7", false, false},
        {"9223372036854775807", true, true}, {"9223372036854775808", false, true}, {"-9223372036854775808", true, false},
        {"-9223372036854775809", false, false}, {"18446744073709551615", false, true}, {"18446744073709551616", false, false},
        {"99999999999999999999", false, false}, {"100000000000000000000", false, false}};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        int64_t number = 5;
        uint64_t positive = 5;
        size_t len = strlen(cases[i].text);
        assert_int_equal(keysrt_read_i64(cases[i].text, len, &number), cases[i].is_signed);
        assert_int_equal(keysrt_read_u64(cases[i].text, len, &positive), cases[i].is_unsigned);
        assert_true(cases[i].is_signed ? number == strtoll(cases[i].text, NULL, 10) : number == 5);
        assert_true(cases[i].is_unsigned ? positive == strtoull(cases[i].text, NULL, 10) : positive == 5);
    }
}

static void floats_have_a_documented_form(void **state)
{
    (void)state;
    static const struct { double value; const char *text; } cases[] = {
        {0.0, "0"}, {-0.0, "-0"}, {1.0, "1"}, {-1.0, "-1"}, {0.1, "0.1"}, {1.5, "1.5"}, {100.0, "100"}, {123456.789, "123456.789"},
        {0.0001, "0.0001"}, {0.00001, "1e-05"}, {0.000123, "0.000123"}, {1e16, "10000000000000000"},
        {99999999999999984.0, "99999999999999980"}, {1e17, "1e+17"}, {1.5e17, "1.5e+17"}, {1e23, "1e+23"}, {1e100, "1e+100"},
        {9007199254740991.0, "9007199254740991"}, {9007199254740993.0, "9007199254740992"}, {5e-324, "5e-324"},
        {2.2250738585072014e-308, "2.2250738585072014e-308"}, {DBL_MAX, "1.7976931348623157e+308"}, {0.3, "0.3"},
        {0.1 + 0.2, "0.30000000000000004"}, {INFINITY, "inf"}, {-INFINITY, "-inf"}, {NAN, "nan"}};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        char text[40];
        size_t len = keysrt_write_f64(text, cases[i].value);
        text[len] = 0;
        assert_string_equal(text, cases[i].text);
    }
    char text[40];
    text[keysrt_write_f32(text, 0.1f)] = 0;
    assert_string_equal(text, "0.1");
    text[keysrt_write_f32(text, FLT_MAX)] = 0;
    assert_string_equal(text, "3.4028235e+38");
    text[keysrt_write_f32(text, 16777216.0f)] = 0;
    assert_string_equal(text, "16777216");
}

static size_t significant_digits(const char *text)
{
    size_t count = 0, zeros = 0;
    for (; *text && *text != 'e'; text++) {
        if (*text < '0' || *text > '9' || (!count && *text == '0'))
            continue;
        zeros = *text == '0' ? zeros + 1 : 0;
        count++;
    }
    return count - zeros;
}

static void expect_shortest(const char *text, double value)
{
    char candidate[64];
    int precision = 0;
    do
        snprintf(candidate, sizeof candidate, "%.*e", precision++, value);
    while (strtod(candidate, NULL) != value);
    assert_int_equal(significant_digits(text), significant_digits(candidate));
}

static void random_doubles_come_back_from_their_shortest_text(void **state)
{
    (void)state;
    for (size_t i = 0; i < RANDOM_ROUNDS; i++) {
        uint64_t bits = i & 1 ? next_random() : next_random() & 0x800FFFFFFFFFFFFF; /* every other one subnormal */
        double value, back;
        char text[40], precise[40];
        memcpy(&value, &bits, sizeof value);
        if (isnan(value) || isinf(value))
            continue;
        size_t len = keysrt_write_f64(text, value);
        assert_true(len <= 32);
        text[len] = 0;
        back = strtod(text, NULL);
        assert_memory_equal(&back, &value, sizeof back);
        assert_true(keysrt_read_f64(text, len, &back));
        assert_memory_equal(&back, &value, sizeof back);
        int width = snprintf(precise, sizeof precise, "%.17g", value);
        assert_true(keysrt_read_f64(precise, (size_t)width, &back));
        assert_memory_equal(&back, &value, sizeof back);
        if (i % 16 == 1)
            expect_shortest(text, value);
    }
}

static void random_floats_come_back_from_their_shortest_text(void **state)
{
    (void)state;
    for (size_t i = 0; i < RANDOM_ROUNDS; i++) {
        uint32_t bits = (uint32_t)next_random();
        float value, back;
        char text[40];
        memcpy(&value, &bits, sizeof value);
        if (isnan(value) || isinf(value))
            continue;
        size_t len = keysrt_write_f32(text, value);
        text[len] = 0;
        back = strtof(text, NULL);
        assert_memory_equal(&back, &value, sizeof back);
        assert_true(keysrt_read_f32(text, len, &back));
        assert_memory_equal(&back, &value, sizeof back);
    }
}

static void expect_like_strtod(const char *text, size_t len)
{
    double expected = strtod(text, NULL), value = 0;
    float narrow_expected = strtof(text, NULL), narrow = 0;
    assert_int_equal(keysrt_read_f64(text, len, &value), !isinf(expected));
    if (!isinf(expected))
        assert_memory_equal(&value, &expected, sizeof value);
    assert_int_equal(keysrt_read_f32(text, len, &narrow), !isinf(narrow_expected));
    if (!isinf(narrow_expected))
        assert_memory_equal(&narrow, &narrow_expected, sizeof narrow);
}

static void random_decimals_are_rounded_as_strtod_rounds(void **state)
{
    (void)state;
    for (size_t i = 0; i < RANDOM_ROUNDS; i++) {
        char text[80];
        size_t len = 0, digits = 1 + next_random() % 30, point = next_random() % 40;
        for (size_t digit = 0; digit < digits; digit++) {
            if (digit == point)
                text[len++] = '.';
            text[len++] = (char)('0' + next_random() % 10);
        }
        len += (size_t)snprintf(text + len, sizeof text - len, "e%d", (int)(next_random() % 700) - 350);
        expect_like_strtod(text, len);
    }
}

/* The exact middle of two neighbours, and the same with a digit far behind. */
static void ties_are_decided_exactly(void **state)
{
    (void)state;
    for (size_t i = 0; i < 3000; i++) {
        uint64_t bits = next_random() >> 1;
        if (i % 4 == 0)
            bits &= 0xFFFFFFFFFFFFF;
        double value;
        static char text[2000];
        memcpy(&value, &bits, sizeof value);
        if (!(value < 1e300))
            continue;
        double above = nextafter(value, INFINITY);
        size_t len = (size_t)snprintf(text, sizeof text, "%.1200Le", ((long double)value + (long double)above) / 2);
        expect_like_strtod(text, len);
        char *exponent = strchr(text, 'e');
        exponent[-1] = '1';
        expect_like_strtod(text, len);
    }
}

static void hard_decimals_are_rounded_right(void **state)
{
    (void)state;
    static const char *const cases[] = {
        "2.2250738585072011e-308", "2.2250738585072012e-308", "4.9406564584124654e-324", "2.4703282292062327e-324",
        "2.4703282292062328e-324", "1.7976931348623158e308", "1.7976931348623159e308", "9007199254740993", "9007199254740992.5",
        "9007199254740993.0000000000000000000000000000000001", "6.631236846766476e-316", "1e-400", "0e999999999999", "1e400",
        "8.442911973260991817129021e-309", "179769313486231580793728971405301e276", "0.000000000000000000000000000000000000001",
        "1.00000005960464477539062500000000000000000000000001", "1.1754942807573643e-38", "7.0064923216240853e-46",
        "3.4028235677973366e38", "100000000000000000000000000000000000000000e-41", ".5", "5.", "5.e1", "1E5", "1e+5"};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        expect_like_strtod(cases[i], strlen(cases[i]));
}

static void thousands_of_digits_are_read(void **state)
{
    (void)state;
    static char text[5000];
    memset(text, '9', 4000);
    memcpy(text + 4000, "e-3999", 7);
    expect_like_strtod(text, strlen(text));
    memset(text, '0', 4000);
    memcpy(text, "0.", 2);
    memcpy(text + 3900, "123456e3895", 12);
    expect_like_strtod(text, strlen(text));
}

static void what_is_no_number_is_refused(void **state)
{
    (void)state;
    static const char *const cases[] = {"", "-", "+", ".", "-.", "e5", ".e5", "1e", "1e+", "1.2.3", " 1", "1 ", "0x1p3", "nan", "NaN",
                                        "-nan", "1,5", "infinit", "infinity1", "in", "--1", "1e5.0", "1f", "+-1", "1__0"};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        double value = 3;
        assert_false(keysrt_read_f64(cases[i], strlen(cases[i]), &value));
        assert_true(value >= 3 && value <= 3);
    }
    double value = 0;
    assert_true(keysrt_read_f64("inf", 3, &value) && value > DBL_MAX);
    assert_true(keysrt_read_f64("-inf", 4, &value) && value < -DBL_MAX);
    assert_true(keysrt_read_f64("+Infinity", 9, &value) && value > DBL_MAX);
    assert_false(keysrt_read_f64("1\0", 2, &value));
}

/* The table of powers again, by multiplying and dividing digit by digit in base 2^32. */
static void the_table_of_powers_is_exact(void **state)
{
    (void)state;
    enum { WORDS = 60 };
    for (int k = KEYSRT_POWER_MIN; k <= KEYSRT_POWER_MAX; k++) {
        uint32_t words[WORDS] = {0}; /* most significant first */
        words[k >= 0 ? WORDS - 1 : 0] = k >= 0 ? 1u : 0x80000000u;
        for (int i = 0; i < (k < 0 ? -k : k); i++) {
            uint64_t carry = 0;
            for (size_t w = 0; w < WORDS; w++) {
                size_t at = k >= 0 ? WORDS - 1 - w : w;
                uint64_t with = k >= 0 ? (uint64_t)words[at] * 5 + carry : (carry << 32 | words[at]);
                words[at] = (uint32_t)(k >= 0 ? with : with / 5);
                carry = k >= 0 ? with >> 32 : with % 5;
            }
        }
        keysrt_power found = {0, 0};
        for (size_t bit = 0, taken = 0; bit < 32 * WORDS && taken < 128; bit++) {
            uint64_t one = words[bit / 32] >> (31 - bit % 32) & 1;
            if (!one && !taken)
                continue;
            found.high = found.high << 1 | found.low >> 63;
            found.low = found.low << 1 | one;
            taken++;
        }
        while (!(found.high >> 63)) {
            found.high = found.high << 1 | found.low >> 63;
            found.low <<= 1;
        }
        assert_true(found.high == keysrt_powers[k - KEYSRT_POWER_MIN].high);
        assert_true(found.low == keysrt_powers[k - KEYSRT_POWER_MIN].low);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(whole_numbers_are_written_as_printf_does),
        cmocka_unit_test(only_canonical_whole_numbers_are_read),
        cmocka_unit_test(floats_have_a_documented_form),
        cmocka_unit_test(random_doubles_come_back_from_their_shortest_text),
        cmocka_unit_test(random_floats_come_back_from_their_shortest_text),
        cmocka_unit_test(random_decimals_are_rounded_as_strtod_rounds),
        cmocka_unit_test(ties_are_decided_exactly),
        cmocka_unit_test(hard_decimals_are_rounded_right),
        cmocka_unit_test(thousands_of_digits_are_read),
        cmocka_unit_test(what_is_no_number_is_refused),
        cmocka_unit_test(the_table_of_powers_is_exact),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
