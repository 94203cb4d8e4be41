/* float_read.c: decimal text to the nearest floating-point number, ties to even, without the locale.
 *
 * The first 19 digits are multiplied by a power of ten of 128 bits (D. Lemire, "Number parsing at a gigabyte per second").
 * The power was cut off, and further digits may follow: so the exact value lies between two bounds. Where both round to the
 * same number, that is the result; where not (ties, mostly), big integers decide (float_exact.c). */
#include "codec/floats.h"
#include "codec/internal.h"

#define DIGITS_KEPT 19

/* What the text says: kept * 10^exponent, more digits behind if cut. */
typedef struct decimal {
    const char *digits; /* may hold the point, and zeros in front */
    size_t len;
    uint64_t kept;
    int64_t exponent;      /* of kept */
    int64_t full_exponent; /* of all digits */
    bool cut;
} decimal;

/* Digits and perhaps a point, up to `at`, more of them than fit into `kept`. */
static void count_digits(const char *start, const char *at, decimal *out)
{
    size_t significant = 0;
    out->kept = 0;
    for (const char *digit = start; digit < at; digit++) {
        if (*digit == '.' || (!significant && *digit == '0'))
            continue;
        if (++significant <= DIGITS_KEPT)
            out->kept = out->kept * 10 + (uint64_t)(*digit - '0');
        else
            out->cut |= *digit != '0';
    }
    if (significant > DIGITS_KEPT)
        out->exponent += (int64_t)(significant - DIGITS_KEPT);
}

/* digits [. digits], at least one. Returns the end; NULL: no number. */
static const char *read_digits(const char *at, const char *end, decimal *out)
{
    const char *start = at, *point = NULL;
    uint64_t kept = 0; /* wraps around where there are too many */
    for (; at < end && keysrt_is_digit(*at); at++)
        kept = kept * 10 + (uint64_t)(*at - '0');
    if (at < end && *at == '.') {
        point = at;
        for (at++; at < end && keysrt_is_digit(*at); at++)
            kept = kept * 10 + (uint64_t)(*at - '0');
    }
    size_t count = (size_t)(at - start) - (point != NULL);
    if (!count)
        return NULL;
    out->digits = start;
    out->len = (size_t)(at - start);
    out->kept = kept;
    out->exponent = out->full_exponent = point ? -(int64_t)(at - point - 1) : 0;
    if (count > DIGITS_KEPT)
        count_digits(start, at, out);
    return at;
}

/* e[+-]digits, all to the end. */
static bool read_exponent(const char *at, const char *end, decimal *out)
{
    if (at == end)
        return true;
    if (*at != 'e' && *at != 'E')
        return false;
    at++;
    bool negative = at < end && *at == '-';
    at += negative || (at < end && *at == '+');
    if (at == end)
        return false;
    int64_t value = 0;
    for (; at < end; at++) {
        if (!keysrt_is_digit(*at))
            return false;
        if (value < INT64_MAX / 100)
            value = value * 10 + (*at - '0');
    }
    out->exponent += negative ? -value : value;
    out->full_exponent += negative ? -value : value;
    return true;
}

/* The 128 bits of number, times 2^exponent, as the bits of the nearest number; sticky: the value is a little above. */
static uint64_t round_to(const keysrt_float_format *format, keysrt_wide number, int exponent, bool sticky)
{
    int lead = number.high >> 63 ? 127 : 126;
    int leading = lead + exponent;
    int keep = format->precision;
    if (leading < format->min_exponent)
        keep -= format->min_exponent - leading;
    if (keep < 0)
        return 0;
    int shift = lead + 1 - keep; /* 74 and more: only the upper half is left */
    uint64_t kept = keep ? number.high >> (shift - 64) : 0;
    uint64_t below = keep ? number.high & ((UINT64_C(1) << (shift - 64)) - 1) : number.high;
    uint64_t half = UINT64_C(1) << (shift - 65);
    bool above_half = below > half || (below == half && (number.low || sticky));
    bool at_half = below == half && !number.low && !sticky;
    uint64_t bits = kept + (above_half || (at_half && (kept & 1)));
    if (leading >= format->min_exponent)
        bits += (uint64_t)(leading - format->min_exponent) << (format->precision - 1);
    return bits < format->infinity ? bits : format->infinity;
}

typedef struct bounds {
    uint64_t low, high; /* bits */
} bounds;

/* Of digits * 10^k; digits is not zero. */
static bounds approximate(const keysrt_float_format *format, uint64_t digits, int k)
{
    int zeros = __builtin_clzll(digits);
    bool rest;
    keysrt_wide product = keysrt_multiply_power(&keysrt_powers[k - KEYSRT_POWER_MIN], digits << zeros, &rest);
    int exponent = keysrt_log2_of_power10(k) - 63 - zeros;
    bool exact = k >= 0 && k <= KEYSRT_POWER_EXACT_MAX;
    bounds result;
    result.low = round_to(format, product, exponent, rest || !exact);
    result.high = result.low;
    if (!exact && product.low == UINT64_MAX) {
        /* What was cut off makes the 128 bits at most 1 too small: only here does that reach what is kept. */
        product.low = 0;
        product.high++;
        result.high = round_to(format, product, exponent, true);
    }
    return result;
}

static uint64_t nearest(const keysrt_float_format *format, const decimal *number)
{
    if (!number->kept || number->exponent < KEYSRT_POWER_MIN)
        return 0;
    if (number->exponent > 308)
        return format->infinity;
    bounds result = approximate(format, number->kept, (int)number->exponent);
    if (number->cut)
        result.high = approximate(format, number->kept + 1, (int)number->exponent).high;
    if (result.low == result.high)
        return result.low;
    keysrt_float_parts middle = keysrt_float_split(format, result.low);
    middle.significand = 2 * middle.significand + 1;
    middle.exponent--;
    int order = keysrt_compare_decimal(number->digits, number->len, number->full_exponent, middle);
    return order > 0 || (order == 0 && (result.low & 1)) ? result.high : result.low;
}

static bool is_word(const char *text, size_t len, const char *word)
{
    for (size_t i = 0; i < len; i++)
        if (!word[i] || (text[i] | 0x20) != word[i])
            return false;
    return !word[len];
}

static bool read_number(const keysrt_float_format *format, const char *text, size_t len, uint64_t *bits)
{
    if (is_word(text, len, "inf") || is_word(text, len, "infinity")) {
        *bits = format->infinity;
        return true;
    }
    decimal number = {0};
    const char *end = text + len, *at = read_digits(text, end, &number);
    if (!at || !read_exponent(at, end, &number))
        return false;
    *bits = nearest(format, &number);
    return *bits < format->infinity;
}

bool keysrt_read_f64(const char *text, size_t len, double *out)
{
    uint64_t bits;
    bool negative = len && text[0] == '-', is_signed = negative || (len && text[0] == '+');
    if (!read_number(&keysrt_binary64, text + is_signed, len - is_signed, &bits))
        return false;
    bits |= (uint64_t)negative << 63;
    memcpy(out, &bits, sizeof bits);
    return true;
}

bool keysrt_read_f32(const char *text, size_t len, float *out)
{
    uint64_t bits;
    bool negative = len && text[0] == '-', is_signed = negative || (len && text[0] == '+');
    if (!read_number(&keysrt_binary32, text + is_signed, len - is_signed, &bits))
        return false;
    uint32_t narrow = (uint32_t)bits | (uint32_t)negative << 31;
    memcpy(out, &narrow, sizeof narrow);
    return true;
}
