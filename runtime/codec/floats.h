/* floats.h: what reading and writing floating-point numbers share. */
#ifndef KEYSRT_CODEC_FLOATS_H
#define KEYSRT_CODEC_FLOATS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define KEYSRT_POWER_MIN (-342)
#define KEYSRT_POWER_MAX 324
#define KEYSRT_POWER_EXACT_MAX 55 /* from 0 to here nothing was cut off */

/* The leading 128 bits of a power of ten: see powers.c. */
typedef struct keysrt_power {
    uint64_t high, low;
} keysrt_power;
extern const keysrt_power keysrt_powers[KEYSRT_POWER_MAX - KEYSRT_POWER_MIN + 1];

/* An IEEE 754 binary format, as the integer that its bits make without the sign. */
typedef struct keysrt_float_format {
    int precision;        /* bits of the significand, the hidden one included */
    int min_exponent;     /* of the smallest normal number's leading bit */
    uint64_t infinity;    /* bits */
} keysrt_float_format;

static const keysrt_float_format keysrt_binary64 = {53, -1022, 0x7FF0000000000000u};
static const keysrt_float_format keysrt_binary32 = {24, -126, 0x7F800000u};

/* significand * 2^exponent */
typedef struct keysrt_float_parts {
    uint64_t significand;
    int exponent;
} keysrt_float_parts;

static inline keysrt_float_parts keysrt_float_split(const keysrt_float_format *format, uint64_t bits)
{
    int fraction_bits = format->precision - 1;
    uint64_t hidden = UINT64_C(1) << fraction_bits;
    int biased = (int)(bits >> fraction_bits);
    keysrt_float_parts parts = {bits & (hidden - 1), format->min_exponent - fraction_bits};
    if (biased) {
        parts.significand |= hidden;
        parts.exponent += biased - 1;
    }
    return parts;
}

/* floor(log2(10^k)) and floor(log10(2^q)), right for all exponents that occur here. Shifts of negative numbers are
 * arithmetic in every compiler that builds this. */
static inline int keysrt_log2_of_power10(int k)
{
    return (int)((k * INT64_C(1741647)) >> 19);
}
static inline int keysrt_log10_of_power2(int q)
{
    return (int)((q * INT64_C(1262611)) >> 22);
}

typedef struct keysrt_wide {
    uint64_t high, low;
} keysrt_wide;

static inline keysrt_wide keysrt_multiply(uint64_t a, uint64_t b)
{
#ifdef __SIZEOF_INT128__
    __extension__ typedef unsigned __int128 wide;
    wide product = (wide)a * b;
    keysrt_wide result = {(uint64_t)(product >> 64), (uint64_t)product};
    return result;
#else
    uint64_t a0 = (uint32_t)a, a1 = a >> 32, b0 = (uint32_t)b, b1 = b >> 32;
    uint64_t middle = a1 * b0 + (a0 * b0 >> 32), other = a0 * b1 + (uint32_t)middle;
    keysrt_wide result = {a1 * b1 + (middle >> 32) + (other >> 32), a * b};
    return result;
#endif
}

/* The leading 128 bits of the product of value and a power, cut off; *rest says whether bits below were not zero. */
static inline keysrt_wide keysrt_multiply_power(const keysrt_power *power, uint64_t value, bool *rest)
{
    keysrt_wide low = keysrt_multiply(value, power->low), high = keysrt_multiply(value, power->high);
    keysrt_wide result = {high.high, high.low + low.high};
    result.high += result.low < high.low;
    *rest = low.low != 0;
    return result;
}

/* Reading, when 128 bits cannot decide: is the decimal number digits * 10^exponent below, at or above parts? (-1, 0, 1).
 * digits: text of digits that may hold one point (passed over); exponent counts from the last digit. */
int keysrt_compare_decimal(const char *digits, size_t len, int64_t exponent, keysrt_float_parts parts);

#endif
