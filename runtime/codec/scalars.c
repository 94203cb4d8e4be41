/* scalars.c: the text of values of fixed size: numbers, enums, identifiers, addresses, dates. One table of forms by type code;
 * nothing here allocates, and nothing but the text itself decides. */
#include "codec/internal.h"

/* ---- Choices ---------------------------------------------------------------------------------------------------- */

static const keysrt_bool_texts standard_bool = {{"0", 1}, {"1", 1}};

keysrt_view keysrt_choice_text(const keysrt_type *type, const void *value)
{
    if (type->code == KEYSRT_TYPE_BOOL) {
        const keysrt_bool_texts *texts = type->detail ? type->detail : &standard_bool;
        return *(const unsigned char *)value ? texts->yes : texts->no;
    }
    const keysrt_enum *choices = type->detail;
    uint32_t index;
    memcpy(&index, value, sizeof index);
    return index < choices->count ? choices->texts[index] : (keysrt_view){NULL, 0};
}

static bool same(keysrt_view view, const char *text, size_t len)
{
    return view.len == len && !memcmp(view.data, text, len);
}

static bool read_bool(const keysrt_type *type, const char *text, size_t len, void *value)
{
    const keysrt_bool_texts *texts = type->detail ? type->detail : &standard_bool;
    bool yes = same(texts->yes, text, len);
    if (!yes && !same(texts->no, text, len))
        return false;
    memcpy(value, &yes, sizeof yes);
    return true;
}

static bool read_enum(const keysrt_type *type, const char *text, size_t len, void *value)
{
    const keysrt_enum *choices = type->detail;
    for (uint32_t i = 0; i < choices->count; i++) {
        if (same(choices->texts[i], text, len)) {
            memcpy(value, &i, sizeof i);
            return true;
        }
    }
    return false;
}

/* ---- Numbers ---------------------------------------------------------------------------------------------------- */

static bool in_range(const keysrt_type *type, uint64_t bits)
{
    if (type->code == KEYSRT_TYPE_UINT)
        return bits >= type->min && bits <= type->max;
    return (int64_t)bits >= (int64_t)type->min && (int64_t)bits <= (int64_t)type->max;
}

static size_t write_int(char *out, const keysrt_type *type, const void *value)
{
    if (type->code == KEYSRT_TYPE_UINT) {
        uint64_t number = keysrt_load_unsigned(value, type->size);
        return in_range(type, number) ? keysrt_write_u64(out, number) : 0;
    }
    int64_t number = keysrt_load_signed(value, type->size);
    return in_range(type, (uint64_t)number) ? keysrt_write_i64(out, number) : 0;
}

static bool read_int(const keysrt_type *type, const char *text, size_t len, void *value)
{
    uint64_t bits;
    int64_t number = 0;
    if (type->code == KEYSRT_TYPE_UINT) {
        if (!keysrt_read_u64(text, len, &bits))
            return false;
    } else {
        if (!keysrt_read_i64(text, len, &number))
            return false;
        bits = (uint64_t)number;
    }
    if (!in_range(type, bits))
        return false;
    uint8_t u8 = (uint8_t)bits;
    uint16_t u16 = (uint16_t)bits;
    uint32_t u32 = (uint32_t)bits;
    switch (type->size) {
    case 1: memcpy(value, &u8, 1); break;
    case 2: memcpy(value, &u16, 2); break;
    case 4: memcpy(value, &u32, 4); break;
    default: memcpy(value, &bits, 8); break;
    }
    return true;
}

/* NaN never; infinities where the type takes them. */
static bool is_number(const keysrt_type *type, double value)
{
    bool finite = value - value == 0;
    return finite || ((type->flags & KEYSRT_FLOAT_SCORE) && value == value);
}

static size_t write_float(char *out, const keysrt_type *type, const void *value)
{
    if (type->size == sizeof(float)) {
        float number;
        memcpy(&number, value, sizeof number);
        return is_number(type, (double)number) ? keysrt_write_f32(out, number) : 0;
    }
    double number;
    memcpy(&number, value, sizeof number);
    return is_number(type, number) ? keysrt_write_f64(out, number) : 0;
}

static bool read_float(const keysrt_type *type, const char *text, size_t len, void *value)
{
    float narrow;
    double number;
    if (type->size == sizeof(float)) {
        if (!keysrt_read_f32(text, len, &narrow) || !is_number(type, (double)narrow))
            return false;
        memcpy(value, &narrow, sizeof narrow);
        return true;
    }
    if (!keysrt_read_f64(text, len, &number) || !is_number(type, number))
        return false;
    memcpy(value, &number, sizeof number);
    return true;
}

/* The elements of a vector are numbers: neither NaN nor infinite. */
static bool read_vector(const keysrt_type *type, const char *text, size_t len, void *value)
{
    const unsigned char *bytes = (const unsigned char *)text;
    if (len != type->size)
        return false;
    for (size_t at = 0; at < len; at += 4) /* little-endian: the exponent's eight bits end in the last byte */
        if ((bytes[at + 3] & 0x7F) == 0x7F && (bytes[at + 2] & 0x80))
            return false;
    for (size_t at = 0; at < len; at += 4) {
        uint32_t bits = bytes[at] | (uint32_t)bytes[at + 1] << 8 | (uint32_t)bytes[at + 2] << 16 | (uint32_t)bytes[at + 3] << 24;
        memcpy((char *)value + at, &bits, 4);
    }
    return true;
}

/* ---- Identifiers, addresses, dates ------------------------------------------------------------------------------ */

static size_t write_uuid(char *out, const unsigned char bytes[16])
{
    static const struct { uint8_t at, from, count; } groups[5] = {{0, 0, 4}, {9, 4, 2}, {14, 6, 2}, {19, 8, 2}, {24, 10, 6}};
    for (int i = 0; i < 5; i++) {
        keysrt_write_hex(out + groups[i].at, bytes + groups[i].from, groups[i].count);
        if (i)
            out[groups[i].at - 1] = '-';
    }
    return 36;
}

static bool read_uuid(const char *text, size_t len, void *value)
{
    unsigned char bytes[16];
    if (len != 36 || text[8] != '-' || text[13] != '-' || text[18] != '-' || text[23] != '-' ||
        !keysrt_read_hex(text, bytes, 4) || !keysrt_read_hex(text + 9, bytes + 4, 2) || !keysrt_read_hex(text + 14, bytes + 6, 2) ||
        !keysrt_read_hex(text + 19, bytes + 8, 2) || !keysrt_read_hex(text + 24, bytes + 10, 6))
        return false;
    memcpy(value, bytes, sizeof bytes);
    return true;
}

static bool read_hex_n(const keysrt_type *type, const char *text, size_t len, void *value)
{
    unsigned char byte;
    if (len != 2 * (size_t)type->size)
        return false;
    for (size_t at = 0; at < len; at += 2)
        if (!keysrt_read_hex(text + at, &byte, 1))
            return false;
    return keysrt_read_hex(text, value, type->size);
}

static size_t write_ip(char *out, const void *value)
{
    const keysrt_ip *ip = value;
    if (ip->version != 4 && ip->version != 6)
        return 0;
    return ip->version == 4 ? keysrt_write_ipv4(out, ip->bytes) : keysrt_write_ipv6(out, ip->bytes);
}

static bool read_ip(const char *text, size_t len, void *value)
{
    keysrt_ip ip = {0};
    if (keysrt_read_ipv4(text, len, ip.bytes))
        ip.version = 4;
    else if (keysrt_read_ipv6(text, len, ip.bytes))
        ip.version = 6;
    else
        return false;
    memcpy(value, &ip, sizeof ip);
    return true;
}

static size_t write_date(char *out, const void *value)
{
    keysrt_time time = {0};
    memcpy(&time.date, value, sizeof time.date);
    return keysrt_write_time(out, KEYSRT_DATE_FORMAT, &time) ? 10 : 0;
}

static bool read_time(const keysrt_type *type, const char *text, size_t len, void *value)
{
    keysrt_time time;
    bool date_only = type->code == KEYSRT_TYPE_DATE;
    if (!keysrt_read_time(text, len, date_only ? KEYSRT_DATE_FORMAT : type->detail, &time))
        return false;
    memcpy(value, &time, date_only ? sizeof time.date : sizeof time);
    return true;
}

/* ---- By code ---------------------------------------------------------------------------------------------------- */

bool keysrt_is_scalar(const keysrt_type *type)
{
    switch (type->code) {
    case KEYSRT_TYPE_INT: case KEYSRT_TYPE_UINT: case KEYSRT_TYPE_FLOAT: case KEYSRT_TYPE_UUID: case KEYSRT_TYPE_IP:
    case KEYSRT_TYPE_IPV4: case KEYSRT_TYPE_IPV6: case KEYSRT_TYPE_DATE: return true;
    default: return false;
    }
}

size_t keysrt_scalar_write(char *out, const keysrt_type *type, const void *value)
{
    switch (type->code) {
    case KEYSRT_TYPE_INT: case KEYSRT_TYPE_UINT: return write_int(out, type, value);
    case KEYSRT_TYPE_FLOAT: return write_float(out, type, value);
    case KEYSRT_TYPE_UUID: return write_uuid(out, value);
    case KEYSRT_TYPE_IP: return write_ip(out, value);
    case KEYSRT_TYPE_IPV4: return keysrt_write_ipv4(out, value);
    case KEYSRT_TYPE_IPV6: return keysrt_write_ipv6(out, value);
    case KEYSRT_TYPE_DATE: return write_date(out, value);
    default: return 0;
    }
}

bool keysrt_fixed_read(const keysrt_type *type, const char *text, size_t len, void *value)
{
    switch (type->code) {
    case KEYSRT_TYPE_BYTES_N:
        if (len != type->size)
            return false;
        memcpy(value, text, len);
        return true;
    case KEYSRT_TYPE_BOOL: return read_bool(type, text, len, value);
    case KEYSRT_TYPE_INT: case KEYSRT_TYPE_UINT: return read_int(type, text, len, value);
    case KEYSRT_TYPE_FLOAT: return read_float(type, text, len, value);
    case KEYSRT_TYPE_UUID: return read_uuid(text, len, value);
    case KEYSRT_TYPE_HEX_N: return read_hex_n(type, text, len, value);
    case KEYSRT_TYPE_IP: return read_ip(text, len, value);
    case KEYSRT_TYPE_IPV4: return keysrt_read_ipv4(text, len, value);
    case KEYSRT_TYPE_IPV6: return keysrt_read_ipv6(text, len, value);
    case KEYSRT_TYPE_DATE: case KEYSRT_TYPE_TIME: return read_time(type, text, len, value);
    case KEYSRT_TYPE_ENUM: return read_enum(type, text, len, value);
    case KEYSRT_TYPE_VECTOR: return read_vector(type, text, len, value);
    default: return false;
    }
}
