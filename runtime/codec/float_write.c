/* float_write.c: floating-point numbers as their shortest decimal text that reads back the same; of several, the nearest.
 *
 * The method is Schubfach (R. Giulietti, "The Schubfach way to render doubles"): one multiplication by a power of ten for the
 * number and for each end of the interval that rounds to it. The text is laid out as printf's %.17g does, which is how
 * Redis writes scores: plain digits from 0.0001 up to below 1e+17 ("0.1", "100000", "-0"), beyond that an exponent with a
 * sign and at least two digits ("1e+17", "5e-324"). */
#include "codec/floats.h"
#include "codec/internal.h"

typedef struct decimal {
    uint64_t digits;
    int exponent;
} decimal;

/* (power rounded up) * value / 2^128, with the lowest bit set if anything was cut off. */
static uint64_t scale(const keysrt_power *power, uint64_t value)
{
    bool rest;
    keysrt_wide product = keysrt_multiply_power(power, value, &rest);
    return product.high | (product.low > 1);
}

/* Without zeros at the end. */
static decimal trim(decimal number)
{
    while (number.digits && number.digits % 10 == 0) {
        number.digits /= 10;
        number.exponent++;
    }
    return number;
}

static decimal shortest(keysrt_float_parts parts, bool lower_is_closer)
{
    uint64_t c = parts.significand, odd = c & 1;
    int q = parts.exponent;
    /* 3/4 * 2^q counts where the neighbour below is half as far: 524031 / 2^22 is -log10(3/4). */
    int k = (int)((q * INT64_C(1262611) - (lower_is_closer ? 524031 : 0)) >> 22);
    int shift = q + keysrt_log2_of_power10(-k) + 1;
    keysrt_power power = keysrt_powers[-k - KEYSRT_POWER_MIN];
    if (-k < 0 || -k > KEYSRT_POWER_EXACT_MAX) {
        power.low++;
        power.high += !power.low;
    }
    /* All in quarters of 10^k. */
    uint64_t value = scale(&power, 4 * c << shift);
    uint64_t lower = scale(&power, (4 * c - 2 + lower_is_closer) << shift) + odd;
    uint64_t upper = scale(&power, (4 * c + 2) << shift) - odd;
    uint64_t whole = value / 4;
    if (whole >= 10) { /* one digit less, if just one of the two candidates is inside */
        uint64_t tens = whole / 10;
        bool below = lower <= 40 * tens, above = 40 * tens + 40 <= upper;
        if (below != above)
            return trim((decimal){tens + above, k + 1});
    }
    bool below = lower <= 4 * whole, above = 4 * whole + 4 <= upper;
    if (below != above)
        return trim((decimal){whole + above, k});
    uint64_t middle = 4 * whole + 2;
    return trim((decimal){whole + (value > middle || (value == middle && (whole & 1))), k});
}

static size_t write_exponent(char *out, int exponent)
{
    unsigned size = (unsigned)(exponent < 0 ? -exponent : exponent);
    size_t width = size < 100 ? 2 : 3;
    out[0] = 'e';
    out[1] = exponent < 0 ? '-' : '+';
    keysrt_write_digits(out + 2, size, width);
    return 2 + width;
}

/* digits, with a point behind the first `before` ones (0 < before < width). */
static size_t write_pointed(char *out, uint64_t digits, size_t width, size_t before)
{
    keysrt_write_digits(out + 1, digits, width);
    memmove(out, out + 1, before);
    out[before] = '.';
    return width + 1;
}

static size_t lay_out(char *out, decimal number)
{
    size_t width = keysrt_u64_width(number.digits);
    int point = (int)width + number.exponent; /* where the point stands, counted from the first digit */
    if (point > 17 || point < -3) {
        size_t len = width > 1 ? write_pointed(out, number.digits, width, 1) : keysrt_write_u64(out, number.digits);
        return len + write_exponent(out + len, point - 1);
    }
    if (number.exponent >= 0) {
        keysrt_write_digits(out, number.digits, width);
        memset(out + width, '0', (size_t)number.exponent);
        return width + (size_t)number.exponent;
    }
    if (point > 0)
        return write_pointed(out, number.digits, width, (size_t)point);
    memset(out, '0', 2 + (size_t)-point);
    out[1] = '.';
    keysrt_write_digits(out + 2 - point, number.digits, width);
    return 2 + (size_t)-point + width;
}

static size_t write_number(char *out, const keysrt_float_format *format, uint64_t bits)
{
    static const char words[2][3] = {{'i', 'n', 'f'}, {'n', 'a', 'n'}};
    if (bits >= format->infinity) {
        memcpy(out, words[bits > format->infinity], sizeof words[0]);
        return sizeof words[0];
    }
    if (!bits) {
        out[0] = '0';
        return 1;
    }
    keysrt_float_parts parts = keysrt_float_split(format, bits);
    if (parts.exponent <= 0 && parts.exponent > -format->precision) { /* whole numbers that are their own shortest text */
        uint64_t whole = parts.significand >> -parts.exponent;
        if (whole << -parts.exponent == parts.significand)
            return keysrt_write_u64(out, whole);
    }
    uint64_t hidden = UINT64_C(1) << (format->precision - 1);
    bool lower_is_closer = parts.significand == hidden && bits >> (format->precision - 1) > 1;
    return lay_out(out, shortest(parts, lower_is_closer));
}

size_t keysrt_write_f64(char *out, double value)
{
    uint64_t bits;
    memcpy(&bits, &value, sizeof bits);
    bool is_nan = value != value;
    bool negative = bits >> 63 && !is_nan;
    out[0] = '-';
    return negative + write_number(out + negative, &keysrt_binary64, bits & (UINT64_MAX >> 1));
}

size_t keysrt_write_f32(char *out, float value)
{
    uint32_t bits;
    memcpy(&bits, &value, sizeof bits);
    bool is_nan = value != value;
    bool negative = bits >> 31 && !is_nan;
    out[0] = '-';
    return negative + write_number(out + negative, &keysrt_binary32, bits & (UINT32_MAX >> 1));
}
