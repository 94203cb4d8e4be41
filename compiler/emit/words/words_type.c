/* words_type.c: types in words, what a value's bytes are and which are allowed. No markup and no escaping here: see words.h. */
#include "emit/words/words.h"

#include <inttypes.h>

/* ---- Classes of bytes ------------------------------------------------------------------------------------------- */

static bool has(const struct kc_byte_set *set, unsigned byte)
{
    return (set->bits[byte / 8] >> (byte % 8) & 1) != 0;
}

static bool has_all(const struct kc_byte_set *set, unsigned low, unsigned high)
{
    for (unsigned b = low; b <= high; b++) {
        if (!has(set, b))
            return false;
    }
    return true;
}

static void drop(struct kc_byte_set *set, unsigned low, unsigned high)
{
    for (unsigned b = low; b <= high; b++)
        set->bits[b / 8] &= (unsigned char)~(1u << (b % 8));
}

static unsigned count_of(const struct kc_byte_set *set)
{
    unsigned count = 0;
    for (unsigned b = 0; b < 256; b++)
        count += has(set, b);
    return count;
}

/* The parts of an enumeration, joined when all are known: "a, b and c". */
struct parts {
    struct kc_buf text;
    size_t starts[256];
    size_t count;
};

static struct kc_buf *next_part(struct parts *parts)
{
    parts->starts[parts->count++] = parts->text.len;
    return &parts->text;
}

static void put_byte(struct kc_buf *out, unsigned byte)
{
    if (byte == ' ')
        kc_buf_puts(out, "space");
    else if (byte == ',')
        kc_buf_puts(out, "comma");
    else if (byte > ' ' && byte < 0x7f)
        kc_buf_putc(out, (char)byte);
    else
        kc_buf_printf(out, "0x%02X", byte);
}

/* Nobody knows what stands between two punctuation marks: only letters, digits and bytes without a face have ranges. */
static unsigned end_of_run(const struct kc_byte_set *set, unsigned first)
{
    static const unsigned char ends[][2] = {{'0', '9'}, {'A', 'Z'}, {'a', 'z'}, {0, 0x1f}, {0x7f, 0xff}};
    unsigned last = first;
    for (size_t i = 0; i < sizeof ends / sizeof ends[0]; i++) {
        while (last >= ends[i][0] && last < ends[i][1] && has(set, last + 1))
            last++;
    }
    /* Three neighbours are shorter one by one. */
    return last - first < 3 ? first : last;
}

static void put_runs(struct parts *parts, const struct kc_byte_set *set)
{
    for (unsigned b = 0; b < 256; b++) {
        if (!has(set, b))
            continue;
        unsigned last = end_of_run(set, b);
        struct kc_buf *out = next_part(parts);
        put_byte(out, b);
        if (last != b) {
            kc_buf_puts(out, " to ");
            put_byte(out, last);
        }
        b = last;
    }
}

static void put_families(struct parts *parts, struct kc_byte_set *set)
{
    bool upper = has_all(set, 'A', 'Z'), lower = has_all(set, 'a', 'z');
    if (upper || lower) {
        kc_buf_puts(next_part(parts), upper && lower ? "letters" : upper ? "upper-case letters" : "lower-case letters");
        drop(set, upper ? 'A' : 'a', upper ? 'Z' : 'z');
        drop(set, lower ? 'a' : 'A', lower ? 'z' : 'Z');
    }
    if (has_all(set, '0', '9')) {
        kc_buf_puts(next_part(parts), "digits");
        drop(set, '0', '9');
    }
    if (has_all(set, 0, 0x1f) && has(set, 0x7f)) {
        kc_buf_puts(next_part(parts), "control characters");
        drop(set, 0, 0x1f);
        drop(set, 0x7f, 0x7f);
    }
    if (has_all(set, 0x80, 0xff)) {
        kc_buf_puts(next_part(parts), "bytes above 0x7F");
        drop(set, 0x80, 0xff);
    }
}

static void put_members(struct kc_buf *out, struct kc_byte_set set)
{
    struct parts parts = {0};
    put_families(&parts, &set);
    put_runs(&parts, &set);
    for (size_t i = 0; i < parts.count; i++) {
        size_t end = i + 1 < parts.count ? parts.starts[i + 1] : parts.text.len;
        if (i != 0)
            kc_buf_puts(out, i + 1 == parts.count ? " and " : ", ");
        kc_buf_put(out, parts.text.data + parts.starts[i], end - parts.starts[i]);
    }
    kc_buf_free(&parts.text);
}

void kc_words_bytes(struct kc_buf *out, const struct kc_byte_set *set)
{
    unsigned count = set == NULL ? 256 : count_of(set);
    if (count == 256) {
        kc_buf_puts(out, "any bytes");
    } else if (count == 0) {
        kc_buf_puts(out, "no byte at all");
    } else if (count <= 128) {
        put_members(out, *set);
    } else {
        struct kc_byte_set rest;
        for (size_t i = 0; i < sizeof rest.bits; i++)
            rest.bits[i] = (unsigned char)~set->bits[i];
        kc_buf_puts(out, "any byte but ");
        put_members(out, rest);
    }
}

/* ---- Types ------------------------------------------------------------------------------------------------------ */

/* "1 to 64 bytes"; false: no bound, nothing written. */
static bool put_length(struct kc_buf *out, uint64_t min, uint64_t max)
{
    if (min == 0 && max == KC_NO_LIMIT)
        return false;
    if (min == max) {
        kc_words_count(out, min, "byte", "bytes");
    } else if (max == KC_NO_LIMIT) {
        kc_buf_puts(out, "at least ");
        kc_words_count(out, min, "byte", "bytes");
    } else if (min == 0) {
        kc_buf_puts(out, "at most ");
        kc_words_count(out, max, "byte", "bytes");
    } else {
        kc_buf_printf(out, "%" PRIu64 " to %" PRIu64 " bytes", min, max);
    }
    return true;
}

static void put_string(struct kc_buf *out, const struct kc_type *type)
{
    if (!put_length(out, type->min_length, type->max_length))
        kc_buf_puts(out, "text of any length");
    if (type->automaton != NULL && type->rule.len != 0) {
        /* A regular expression has no words: as written, with the class beside it. */
        kc_buf_putc(out, ' ');
        kc_buf_str(out, type->rule);
    } else if (type->allowed != NULL) {
        kc_buf_puts(out, ": ");
        kc_words_bytes(out, type->allowed);
    }
}

static void put_int(struct kc_buf *out, const struct kc_type *type)
{
    kc_buf_puts(out, "whole number, ");
    if (type->is_signed && type->min_signed == INT64_MIN)
        kc_buf_puts(out, "-2^63");
    else if (type->is_signed)
        kc_buf_printf(out, "%" PRId64, type->min_signed);
    else
        kc_buf_printf(out, "%" PRIu64, type->min_unsigned);
    kc_buf_puts(out, " to ");
    if (type->is_signed ? type->max_signed == INT64_MAX : type->max_unsigned == INT64_MAX) /* a counter has the latter */
        kc_buf_puts(out, "2^63-1");
    else if (type->is_signed)
        kc_buf_printf(out, "%" PRId64, type->max_signed);
    else if (type->max_unsigned == UINT64_MAX)
        kc_buf_puts(out, "2^64-1");
    else
        kc_buf_printf(out, "%" PRIu64, type->max_unsigned);
}

static void put_quoted(struct kc_buf *out, struct kc_str text)
{
    kc_buf_putc(out, '"');
    kc_buf_str(out, text);
    kc_buf_putc(out, '"');
}

static void put_enum(struct kc_buf *out, const struct kc_enum *enumeration)
{
    enum { SHOWN = 12 };
    kc_buf_puts(out, "one of ");
    for (size_t i = 0; i < enumeration->value_count && i < SHOWN; i++) {
        kc_buf_puts(out, i == 0 ? "" : ", ");
        put_quoted(out, enumeration->values[i].text);
    }
    if (enumeration->value_count > SHOWN)
        kc_buf_printf(out, " and %zu more", enumeration->value_count - SHOWN);
}

static void put_targets(struct kc_buf *out, const struct kc_type *type)
{
    kc_buf_puts(out, "full name of a key ");
    for (size_t i = 0; i < type->target_count; i++) {
        kc_buf_puts(out, i == 0 ? "" : " or ");
        kc_buf_str(out, type->targets[i]->name);
    }
}

static void put_of(struct kc_buf *out, const char *before, const struct kc_type *element)
{
    kc_buf_puts(out, before);
    kc_buf_str(out, element->spelling);
}

static void put_hex(struct kc_buf *out, const struct kc_type *type)
{
    if (put_length(out, type->min_length, type->max_length))
        kc_buf_puts(out, " as ");
    kc_buf_puts(out, "lower-case hexadecimal digits, two a byte");
}

static void put_composite(struct kc_buf *out, const struct kc_type *type)
{
    switch (type->kind) {
    case KC_T_VECTOR:
        kc_buf_printf(out, "%" PRIu64 " floats of %u bits, packed, little-endian", type->max_length, type->bits);
        break;
    case KC_T_TEXT:
        kc_buf_puts(out, "text made as ");
        kc_buf_str(out, type->text->text);
        break;
    case KC_T_KEY: put_targets(out, type); break;
    case KC_T_JSON: kc_buf_puts(out, "any JSON"); break;
    case KC_T_JSON_OF: put_of(out, "JSON: ", type->element); break;
    case KC_T_RECORD: put_of(out, "record ", type); break;
    case KC_T_LIST: put_of(out, "list of ", type->element); break;
    case KC_T_MAP:
        put_of(out, type->key != NULL ? "map from " : "map of ", type->key != NULL ? type->key : type->element);
        if (type->key != NULL)
            put_of(out, " to ", type->element);
        break;
    default: kc_buf_str(out, type->spelling); break;
    }
}

void kc_words_type(struct kc_buf *out, const struct kc_type *type)
{
    switch (type->kind) {
    case KC_T_STRING: put_string(out, type); break;
    case KC_T_BYTES:
        if (put_length(out, type->min_length, type->max_length))
            kc_buf_puts(out, ", ");
        kc_buf_puts(out, "binary");
        break;
    case KC_T_BOOL:
        put_quoted(out, type->no);
        kc_buf_puts(out, " for no, ");
        put_quoted(out, type->yes);
        kc_buf_puts(out, " for yes");
        break;
    case KC_T_INT: put_int(out, type); break;
    case KC_T_FLOAT: kc_buf_printf(out, "number, %u-bit floating point", type->bits); break;
    case KC_T_UUID: kc_buf_puts(out, "UUID in lower case"); break;
    case KC_T_HEX: put_hex(out, type); break;
    case KC_T_IP: kc_buf_puts(out, "IPv4 or IPv6 address"); break;
    case KC_T_IPV4: kc_buf_puts(out, "IPv4 address"); break;
    case KC_T_IPV6: kc_buf_puts(out, "IPv6 address"); break;
    case KC_T_DATE: kc_buf_puts(out, "date, YYYY-MM-DD"); break;
    case KC_T_TIME:
        kc_buf_puts(out, "time in UTC, ");
        kc_buf_str(out, type->format);
        break;
    case KC_T_TIMESTAMP: kc_buf_puts(out, "seconds since 1970-01-01 UTC"); break;
    case KC_T_TIMESTAMP_MS: kc_buf_puts(out, "milliseconds since 1970-01-01 UTC"); break;
    case KC_T_SECONDS: kc_buf_puts(out, "a length of time in seconds"); break;
    case KC_T_MILLISECONDS: kc_buf_puts(out, "a length of time in milliseconds"); break;
    case KC_T_ENUM: put_enum(out, type->enumeration); break;
    default: put_composite(out, type); break;
    }
}

void kc_words_param(struct kc_buf *out, const struct kc_param *param)
{
    kc_words_type(out, param->wire != NULL ? param->wire : param->type);
}
