/* integers.c: whole numbers and hexadecimal digits. No locale, no state, no allocation. */
#include "codec/internal.h"

static const char digit_pairs[] = "00010203040506070809101112131415161718192021222324252627282930313233343536373839"
                                  "40414243444546474849505152535455565758596061626364656667686970717273747576777879"
                                  "8081828384858687888990919293949596979899";

const uint64_t keysrt_powers_of_ten[20] = {
    1u, 10u, 100u, 1000u, 10000u, 100000u, 1000000u, 10000000u, 100000000u, 1000000000u, 10000000000u, 100000000000u,
    1000000000000u, 10000000000000u, 100000000000000u, 1000000000000000u, 10000000000000000u, 100000000000000000u,
    1000000000000000000u, 10000000000000000000u};

void keysrt_write_digits(char *out, uint64_t value, size_t width)
{
    while (width >= 4) {
        width -= 4;
        uint32_t four = (uint32_t)(value % 10000);
        value /= 10000;
        memcpy(out + width, digit_pairs + 2 * (four / 100), 2);
        memcpy(out + width + 2, digit_pairs + 2 * (four % 100), 2);
    }
    uint32_t rest = (uint32_t)value;
    if (width & 1)
        out[width - 1] = (char)('0' + (width == 1 ? rest : rest % 10));
    if (width == 3)
        rest /= 10;
    if (width >= 2)
        memcpy(out, digit_pairs + 2 * rest, 2);
}

size_t keysrt_write_u64(char *out, uint64_t value)
{
    size_t width = keysrt_u64_width(value);
    keysrt_write_digits(out, value, width);
    return width;
}

size_t keysrt_write_i64(char *out, int64_t value)
{
    if (value >= 0)
        return keysrt_write_u64(out, (uint64_t)value);
    out[0] = '-';
    return 1 + keysrt_write_u64(out + 1, 0 - (uint64_t)value);
}

bool keysrt_read_u64(const char *text, size_t len, uint64_t *out)
{
    if (!len || len > 20 || (text[0] == '0' && len > 1))
        return false;
    uint64_t value = 0;
    for (size_t i = 0; i < len; i++) {
        unsigned digit = (unsigned)(unsigned char)text[i] - '0';
        if (digit > 9 || (i == 19 && (value > UINT64_MAX / 10 || value * 10 > UINT64_MAX - digit)))
            return false;
        value = value * 10 + digit;
    }
    *out = value;
    return true;
}

bool keysrt_read_i64(const char *text, size_t len, int64_t *out)
{
    bool negative = len && text[0] == '-';
    uint64_t value;
    if (!keysrt_read_u64(text + negative, len - negative, &value))
        return false;
    if (!negative) {
        if (value > INT64_MAX)
            return false;
        *out = (int64_t)value;
        return true;
    }
    if (!value || value > (uint64_t)INT64_MAX + 1)
        return false;
    *out = -(int64_t)(value - 1) - 1;
    return true;
}

uint64_t keysrt_load_unsigned(const void *from, uint32_t size)
{
    uint8_t u8;
    uint16_t u16;
    uint32_t u32;
    uint64_t u64;
    switch (size) {
    case 1: memcpy(&u8, from, 1); return u8;
    case 2: memcpy(&u16, from, 2); return u16;
    case 4: memcpy(&u32, from, 4); return u32;
    default: memcpy(&u64, from, 8); return u64;
    }
}

int64_t keysrt_load_signed(const void *from, uint32_t size)
{
    int8_t i8;
    int16_t i16;
    int32_t i32;
    int64_t i64;
    switch (size) {
    case 1: memcpy(&i8, from, 1); return i8;
    case 2: memcpy(&i16, from, 2); return i16;
    case 4: memcpy(&i32, from, 4); return i32;
    default: memcpy(&i64, from, 8); return i64;
    }
}

void keysrt_write_hex(char *out, const unsigned char *bytes, size_t count)
{
    static const char digits[] = "0123456789abcdef";
    for (size_t i = 0; i < count; i++) {
        out[2 * i] = digits[bytes[i] >> 4];
        out[2 * i + 1] = digits[bytes[i] & 15];
    }
}

static unsigned hex_digit(char c)
{
    if (keysrt_is_digit(c))
        return (unsigned)(c - '0');
    return c >= 'a' && c <= 'f' ? (unsigned)(c - 'a') + 10u : 16u;
}

bool keysrt_read_hex(const char *text, unsigned char *bytes, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        unsigned high = hex_digit(text[2 * i]), low = hex_digit(text[2 * i + 1]);
        if ((high | low) > 15)
            return false;
        bytes[i] = (unsigned char)(high << 4 | low);
    }
    return true;
}
