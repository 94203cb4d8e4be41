/* json.c: see json.h. */
#include "base/json.h"

#include <inttypes.h>
#include <string.h>

/* ---- UTF-8 ------------------------------------------------------------------------------------------------------ */

/* The range of the second byte decides about overlong forms, surrogates and what lies beyond U+10FFFF. */
static size_t sequence_length(unsigned char lead, unsigned char *low, unsigned char *high)
{
    *low = lead == 0xe0 ? 0xa0 : lead == 0xf0 ? 0x90 : 0x80;
    *high = lead == 0xed ? 0x9f : lead == 0xf4 ? 0x8f : 0xbf;
    if (lead < 0x80)
        return 1;
    if (lead < 0xc2 || lead > 0xf4)
        return 0;
    return lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
}

/* Bytes of a sequence that are as they should be, from the lead on; *length: how many it should have. */
static size_t good_bytes(const char *bytes, size_t len, size_t *length)
{
    const unsigned char *b = (const unsigned char *)bytes;
    unsigned char low, high;
    *length = sequence_length(b[0], &low, &high);
    size_t good = 1;
    for (; good < *length && good < len; good++) {
        if (b[good] < low || b[good] > high)
            break;
        low = 0x80;
        high = 0xbf;
    }
    return good;
}

size_t kc_utf8_sequence(const char *bytes, size_t len)
{
    size_t length;
    size_t good = good_bytes(bytes, len, &length);
    return length != 0 && good == length ? length : 0;
}

size_t kc_utf8_bad_part(const char *bytes, size_t len)
{
    size_t length;
    size_t good = good_bytes(bytes, len, &length);
    return length == 0 ? 1 : good;
}

bool kc_utf8_valid(struct kc_str bytes)
{
    for (size_t i = 0; i < bytes.len;) {
        size_t length = kc_utf8_sequence(bytes.data + i, bytes.len - i);
        if (length == 0)
            return false;
        i += length;
    }
    return true;
}

/* ---- Strings ---------------------------------------------------------------------------------------------------- */

/* Bytes that are copied as they are: ASCII but for controls, quotes, backslash and '<'. */
static bool is_plain(unsigned char byte)
{
    return byte >= 0x20 && byte < 0x80 && byte != '"' && byte != '\\' && byte != '<';
}

static void put_escaped(struct kc_buf *out, unsigned char byte)
{
    static const char shorts[][2] = {{'"', '"'}, {'\\', '\\'}, {'\n', 'n'}, {'\t', 't'}, {'\r', 'r'}, {'\b', 'b'}, {'\f', 'f'}};
    static const char digits[] = "0123456789abcdef";
    for (size_t i = 0; i < sizeof shorts / sizeof shorts[0]; i++) {
        if ((unsigned char)shorts[i][0] == byte) {
            kc_buf_put(out, (const char[]){'\\', shorts[i][1]}, 2);
            return;
        }
    }
    kc_buf_put(out, (const char[]){'\\', 'u', '0', '0', digits[byte >> 4], digits[byte & 15]}, 6);
}

/* One character or bad part that is not plain; returns its bytes. */
static size_t put_special(struct kc_buf *out, const char *bytes, size_t len)
{
    unsigned char byte = (unsigned char)bytes[0];
    if (byte >= 0x80) {
        size_t length = kc_utf8_sequence(bytes, len);
        if (length == 0) {
            kc_buf_puts(out, "\xef\xbf\xbd");
            return kc_utf8_bad_part(bytes, len);
        }
        kc_buf_put(out, bytes, length);
        return length;
    }
    if (byte == '<' && !(len > 1 && (bytes[1] == '/' || bytes[1] == '!')))
        kc_buf_putc(out, '<');
    else
        put_escaped(out, byte);
    return 1;
}

static size_t plain_run(struct kc_str value, size_t from)
{
    size_t i = from;
    while (i < value.len && is_plain((unsigned char)value.data[i]))
        i++;
    return i - from;
}

static void put_string(struct kc_buf *out, struct kc_str value)
{
    /* Nearly all strings of a model are short and plain: one copy. */
    char text[96];
    if (value.len <= sizeof text - 2 && plain_run(value, 0) == value.len) {
        text[0] = '"';
        if (value.len != 0)
            memcpy(text + 1, value.data, value.len);
        text[value.len + 1] = '"';
        kc_buf_put(out, text, value.len + 2);
        return;
    }
    kc_buf_putc(out, '"');
    for (size_t i = 0; i < value.len;) {
        size_t run = plain_run(value, i);
        if (run != 0)
            kc_buf_put(out, value.data + i, run);
        i += run;
        if (i < value.len)
            i += put_special(out, value.data + i, value.len - i);
    }
    kc_buf_putc(out, '"');
}

/* ---- Structure -------------------------------------------------------------------------------------------------- */

struct kc_json kc_json_start(struct kc_buf *out, unsigned indent)
{
    return (struct kc_json){.out = out, .indent = indent};
}

static void line_feed(struct kc_json *json, bool comma)
{
    static const char blanks[] = ",\n                                                                ";
    size_t width = (size_t)json->depth * json->indent;
    size_t known = sizeof blanks - 3;
    size_t skip = comma ? 0 : 1;
    kc_buf_put(json->out, blanks + skip, 2 - skip + (width < known ? width : known));
    for (; width > known; width--)
        kc_buf_putc(json->out, ' ');
}

/* What stands between the last thing written and the next value or name. */
static void separate(struct kc_json *json)
{
    if (json->behind_name)
        json->behind_name = false;
    else if (json->indent != 0 && json->depth != 0 && json->flat == 0)
        line_feed(json, json->behind_value);
    else if (json->behind_value)
        kc_buf_put(json->out, ", ", json->indent != 0 && json->depth != 0 ? 2 : 1);
}

static void open_container(struct kc_json *json, char bracket)
{
    separate(json);
    kc_buf_putc(json->out, bracket);
    json->depth++;
    if (json->flat_next && json->flat == 0)
        json->flat = json->depth;
    json->flat_next = false;
    json->behind_value = false;
}

static void close_container(struct kc_json *json, char bracket)
{
    bool flat = json->flat != 0;
    if (json->flat == json->depth)
        json->flat = 0;
    json->depth--;
    if (json->behind_value && json->indent != 0 && !flat)
        line_feed(json, false);
    kc_buf_putc(json->out, bracket);
    json->behind_value = true;
}

void kc_json_open_object(struct kc_json *json)
{
    open_container(json, '{');
}

void kc_json_close_object(struct kc_json *json)
{
    close_container(json, '}');
}

void kc_json_open_array(struct kc_json *json)
{
    open_container(json, '[');
}

void kc_json_close_array(struct kc_json *json)
{
    close_container(json, ']');
}

void kc_json_flat(struct kc_json *json)
{
    json->flat_next = true;
}

void kc_json_name_str(struct kc_json *json, struct kc_str name)
{
    separate(json);
    put_string(json->out, name);
    kc_buf_put(json->out, ": ", json->indent != 0 ? 2 : 1);
    json->behind_name = true;
}

void kc_json_name(struct kc_json *json, const char *name)
{
    char text[64];
    size_t len = strlen(name), tail = json->indent != 0 ? 2 : 1;
    struct kc_str all = {name, len};
    if (len > sizeof text - 4 || plain_run(all, 0) != len) {
        kc_json_name_str(json, all);
        return;
    }
    separate(json);
    text[0] = '"';
    memcpy(text + 1, name, len);
    memcpy(text + 1 + len, "\": ", 3);
    kc_buf_put(json->out, text, len + 2 + tail);
    json->behind_name = true;
}

/* ---- Values ----------------------------------------------------------------------------------------------------- */

static void put_raw(struct kc_json *json, const char *data, size_t len)
{
    separate(json);
    kc_buf_put(json->out, data, len);
    json->behind_value = true;
}

void kc_json_str(struct kc_json *json, struct kc_str value)
{
    if (value.data == NULL) {
        kc_json_null(json);
        return;
    }
    separate(json);
    put_string(json->out, value);
    json->behind_value = true;
}

void kc_json_text(struct kc_json *json, const char *value)
{
    kc_json_str(json, (struct kc_str){value, value == NULL ? 0 : strlen(value)});
}

static void put_integer(struct kc_json *json, bool negative, uint64_t magnitude)
{
    char text[24];
    size_t at = sizeof text;
    bool quoted = magnitude > (UINT64_C(1) << 53) - 1;
    if (quoted)
        text[--at] = '"';
    do {
        text[--at] = (char)('0' + magnitude % 10);
        magnitude /= 10;
    } while (magnitude != 0);
    if (negative)
        text[--at] = '-';
    if (quoted)
        text[--at] = '"';
    put_raw(json, text + at, sizeof text - at);
}

void kc_json_int(struct kc_json *json, int64_t value)
{
    put_integer(json, value < 0, value < 0 ? -(uint64_t)value : (uint64_t)value);
}

void kc_json_uint(struct kc_json *json, uint64_t value)
{
    put_integer(json, false, value);
}

void kc_json_number(struct kc_json *json, struct kc_str digits)
{
    put_raw(json, digits.data, digits.len);
}

void kc_json_bool(struct kc_json *json, bool value)
{
    put_raw(json, value ? "true" : "false", value ? 4 : 5);
}

void kc_json_null(struct kc_json *json)
{
    put_raw(json, "null", 4);
}

/* ---- Members ---------------------------------------------------------------------------------------------------- */

void kc_json_member_str(struct kc_json *json, const char *name, struct kc_str value)
{
    kc_json_name(json, name);
    kc_json_str(json, value);
}

void kc_json_member_text(struct kc_json *json, const char *name, const char *value)
{
    kc_json_name(json, name);
    kc_json_text(json, value);
}

void kc_json_member_int(struct kc_json *json, const char *name, int64_t value)
{
    kc_json_name(json, name);
    kc_json_int(json, value);
}

void kc_json_member_uint(struct kc_json *json, const char *name, uint64_t value)
{
    kc_json_name(json, name);
    kc_json_uint(json, value);
}

void kc_json_member_bool(struct kc_json *json, const char *name, bool value)
{
    kc_json_name(json, name);
    kc_json_bool(json, value);
}

static void put_hex(struct kc_json *json, struct kc_str value)
{
    static const char digits[] = "0123456789abcdef";
    separate(json);
    kc_buf_putc(json->out, '"');
    for (size_t i = 0; i < value.len; i++) {
        unsigned char byte = (unsigned char)value.data[i];
        kc_buf_put(json->out, (const char[]){digits[byte >> 4], digits[byte & 15]}, 2);
    }
    kc_buf_putc(json->out, '"');
    json->behind_value = true;
}

void kc_json_member_bytes(struct kc_json *json, const char *name, struct kc_str value)
{
    kc_json_member_str(json, name, value);
    if (kc_utf8_valid(value))
        return;
    char hex_name[64];
    size_t len = strlen(name);
    if (len > sizeof hex_name - sizeof "_hex")
        len = sizeof hex_name - sizeof "_hex";
    memcpy(hex_name, name, len);
    memcpy(hex_name + len, "_hex", sizeof "_hex");
    kc_json_name(json, hex_name);
    put_hex(json, value);
}
