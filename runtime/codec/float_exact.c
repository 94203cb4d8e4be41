/* float_exact.c: decides between two neighbouring floating-point numbers with whole numbers of any size. Slow, and rarely
 * needed. No allocation: digits behind the 800th only matter by not all being zero. */
#include "codec/floats.h"
#include "codec/internal.h"

/* 800 digits are 2,658 bits, 5^1144 has 2,657; the factors that even out powers of two add some 60. */
#define MOST_WORDS 64
#define MOST_DIGITS 800

typedef struct big {
    size_t count; /* words in use; the last is not zero */
    uint64_t words[MOST_WORDS];
} big;

static void multiply_add(big *number, uint64_t factor, uint64_t carry)
{
    for (size_t i = 0; i < number->count; i++) {
        keysrt_wide product = keysrt_multiply(number->words[i], factor);
        number->words[i] = product.low + carry;
        carry = product.high + (number->words[i] < carry);
    }
    if (carry && number->count < MOST_WORDS)
        number->words[number->count++] = carry;
}

static void multiply_power_of_five(big *number, uint64_t exponent)
{
    const uint64_t five_to_27 = 7450580596923828125u;
    for (; exponent >= 27; exponent -= 27)
        multiply_add(number, five_to_27, 0);
    for (; exponent; exponent--)
        multiply_add(number, 5, 0);
}

static void shift_left(big *number, uint64_t bits)
{
    size_t words = (size_t)(bits / 64);
    multiply_add(number, UINT64_C(1) << bits % 64, 0);
    if (!words || number->count + words > MOST_WORDS)
        return;
    memmove(number->words + words, number->words, number->count * sizeof number->words[0]);
    memset(number->words, 0, words * sizeof number->words[0]);
    number->count += words;
}

static int compare(const big *a, const big *b)
{
    if (a->count != b->count)
        return a->count > b->count ? 1 : -1;
    for (size_t i = a->count; i--;)
        if (a->words[i] != b->words[i])
            return a->words[i] > b->words[i] ? 1 : -1;
    return 0;
}

/* Returns how many digits of the text were left out. */
static uint64_t read_big(big *number, const char *digits, size_t len)
{
    uint64_t left_out = 0, taken = 0;
    bool more = false;
    number->count = 0;
    for (size_t i = 0; i < len; i++) {
        if (digits[i] == '.' || (!number->count && digits[i] == '0'))
            continue;
        if (taken == MOST_DIGITS) {
            left_out++;
            more |= digits[i] != '0';
            continue;
        }
        multiply_add(number, 10, (uint64_t)(digits[i] - '0'));
        taken++;
    }
    if (more) { /* one digit that stands for all that are left out */
        multiply_add(number, 10, 1);
        left_out--;
    }
    return left_out;
}

int keysrt_compare_decimal(const char *digits, size_t len, int64_t exponent, keysrt_float_parts parts)
{
    big left = {0, {0}}, right = {1, {parts.significand}};
    exponent += (int64_t)read_big(&left, digits, len);
    if (exponent >= 0)
        multiply_power_of_five(&left, (uint64_t)exponent);
    else
        multiply_power_of_five(&right, (uint64_t)-exponent);
    int64_t shift = exponent - parts.exponent;
    if (shift >= 0)
        shift_left(&left, (uint64_t)shift);
    else
        shift_left(&right, (uint64_t)-shift);
    return compare(&left, &right);
}
