/* internal.h: what the files of the codec share. Nothing outside runtime/codec includes it. */
#ifndef KEYSRT_CODEC_INTERNAL_H
#define KEYSRT_CODEC_INTERNAL_H

#include "codec/codec.h"

#define KEYSRT_SCALAR_ROOM 48u      /* the longest text of keysrt_scalar_write, and then some */
#define KEYSRT_LONGEST_NAME 65536u  /* of a key, in bytes */
#define KEYSRT_DEEPEST_JSON 64u     /* arrays and objects inside each other */
#define KEYSRT_TAKES_ANY SIZE_MAX

/* ---- Bytes ------------------------------------------------------------------------------------------------------ */

/* memcpy without the call for what keys and fields usually are: two moves that may overlap, the usual lengths asked for first.
 * The ranges do not overlap. */
static inline void keysrt_copy(char *to, const char *from, size_t len)
{
    if (len - 8 <= 8) {
        memcpy(to, from, 8);
        memcpy(to + len - 8, from + len - 8, 8);
    } else if (len - 16 <= 16) {
        memcpy(to, from, 16);
        memcpy(to + len - 16, from + len - 16, 16);
    } else if (len > 64) {
        memcpy(to, from, len);
    } else if (len > 32) {
        memcpy(to, from, 32);
        memcpy(to + len - 32, from + len - 32, 32);
    } else if (len >= 4) {
        memcpy(to, from, 4);
        memcpy(to + len - 4, from + len - 4, 4);
    } else if (len) {
        to[0] = from[0];
        to[len / 2] = from[len / 2];
        to[len - 1] = from[len - 1];
    }
}

/* memcmp without the call, likewise. */
static inline bool keysrt_equal(const char *a, const char *b, size_t len)
{
    uint64_t x[2], y[2];
    if (len - 8 <= 8) {
        memcpy(&x[0], a, 8);
        memcpy(&x[1], a + len - 8, 8);
        memcpy(&y[0], b, 8);
        memcpy(&y[1], b + len - 8, 8);
        return ((x[0] ^ y[0]) | (x[1] ^ y[1])) == 0;
    }
    if (len - 4 <= 4) {
        uint32_t p[2], q[2];
        memcpy(&p[0], a, 4);
        memcpy(&p[1], a + len - 4, 4);
        memcpy(&q[0], b, 4);
        memcpy(&q[1], b + len - 4, 4);
        return ((p[0] ^ q[0]) | (p[1] ^ q[1])) == 0;
    }
    return memcmp(a, b, len) == 0;
}

/* Room must have been reserved. */
static inline void keysrt_put(keysrt_buffer *out, const char *bytes, size_t len)
{
    keysrt_copy(out->data + out->len, bytes, len);
    out->len += len;
}

static inline bool keysrt_is_digit(char c)
{
    return c >= '0' && c <= '9';
}

/* Is the byte in a set of 32 bytes? NULL: every byte is. */
static inline bool keysrt_in_class(const unsigned char *allowed, char c)
{
    unsigned byte = (unsigned char)c, bits = allowed ? allowed[byte >> 3] : 0xFFu;
    return bits >> (byte & 7) & 1u;
}

/* Are all the bytes in the set? */
bool keysrt_bytes_allowed(const unsigned char allowed[32], const char *data, size_t len);
bool keysrt_automaton_accepts(const keysrt_automaton *automaton, const char *data, size_t len);
/* Length of the well-formed UTF-8 sequence at the start, 0: none. */
size_t keysrt_utf8_step(const char *data, size_t len);
bool keysrt_is_utf8(const char *data, size_t len);

/* ---- Numbers ---------------------------------------------------------------------------------------------------- */

extern const uint64_t keysrt_powers_of_ten[20];

/* Decimal digits of a number. 1233 / 4096 is log10(2), close enough for 64 bits: the guess is right or one too small. */
static inline size_t keysrt_u64_width(uint64_t value)
{
    unsigned bits = 64u - (unsigned)__builtin_clzll(value | 1);
    unsigned guess = bits * 1233u >> 12;
    return guess + (value >= keysrt_powers_of_ten[guess] || !guess);
}

/* Writes width digits, zeros in front. */
void keysrt_write_digits(char *out, uint64_t value, size_t width);
/* C integers of 1, 2, 4 or 8 bytes. */
uint64_t keysrt_load_unsigned(const void *from, uint32_t size);
int64_t keysrt_load_signed(const void *from, uint32_t size);

/* Two hexadecimal digits a byte, lower case. */
void keysrt_write_hex(char *out, const unsigned char *bytes, size_t count);
bool keysrt_read_hex(const char *text, unsigned char *bytes, size_t count);

/* ---- Addresses and time ----------------------------------------------------------------------------------------- */

/* Canonical text only: the one form that writing gives. No terminators. */
size_t keysrt_write_ipv4(char *out, const unsigned char bytes[4]);   /* at most 15 */
size_t keysrt_write_ipv6(char *out, const unsigned char bytes[16]);  /* at most 45 */
bool keysrt_read_ipv4(const char *text, size_t len, unsigned char bytes[4]);
bool keysrt_read_ipv6(const char *text, size_t len, unsigned char bytes[16]);

#define KEYSRT_DATE_FORMAT "%Y-%m-%d"
/* A format has one length; SIZE_MAX: a directive it does not know. */
size_t keysrt_time_width(const char *format);
/* False: the parts are no such point in time, or the format does not hold them all. out has room for the width. */
bool keysrt_write_time(char *out, const char *format, const keysrt_time *time);
bool keysrt_read_time(const char *text, size_t len, const char *format, keysrt_time *out);

/* ---- Scalars: types whose C value has a fixed size and whose text is short (scalars.c) ---------------------------- */

/* BOOL (without texts of its own), INT, UINT, FLOAT, UUID, IP, IPV4, IPV6, DATE. */
bool keysrt_is_scalar(const keysrt_type *type);
/* The text's length; 0: the value is not of the type. out has KEYSRT_SCALAR_ROOM. */
size_t keysrt_scalar_write(char *out, const keysrt_type *type, const void *value);
/* All types of fixed size without parts: those above, BYTES_N, HEX_N, TIME, ENUM, VECTOR. value need not be aligned, and is
 * touched on success only. */
bool keysrt_fixed_read(const keysrt_type *type, const char *text, size_t len, void *value);
/* The text a BOOL or ENUM stands for; data NULL: none. */
keysrt_view keysrt_choice_text(const keysrt_type *type, const void *value);

/* Sentences. text: what was read instead of a value; value: what a C value of the type holds. */
void keysrt_explain_text(keysrt_error *error, const keysrt_type *type, const char *text, size_t len);
void keysrt_explain_value(keysrt_error *error, const keysrt_type *type, const void *value);
const char *keysrt_type_name(const keysrt_type *type);

/* Length, class and automaton of STRING. */
static inline bool keysrt_string_accepts(const keysrt_type *type, const char *data, size_t len)
{
    if (len < type->min || len > type->max)
        return false;
    const keysrt_string_rule *rule = (const keysrt_string_rule *)type->detail;
    if (!rule)
        return true;
    if (rule->allowed && !keysrt_bytes_allowed(rule->allowed, data, len))
        return false;
    return !rule->automaton || keysrt_automaton_accepts(rule->automaton, data, len);
}

/* ---- Encoding --------------------------------------------------------------------------------------------------- */

typedef struct keysrt_encoder {
    keysrt_buffer *out;
    const void *settings; /* of the schema of keys in values; NULL: its defaults */
    keysrt_error *error;
} keysrt_encoder;

/* These leave behind what they wrote so far when they fail: whoever began cuts the buffer back. */
keysrt_status keysrt_put_text(keysrt_encoder *encoder, const keysrt_type *type, const void *value);
keysrt_status keysrt_put_json(keysrt_encoder *encoder, const keysrt_type *type, const void *value, unsigned depth);
keysrt_status keysrt_put_pattern(keysrt_encoder *encoder, const keysrt_pattern *pattern, const void *params, bool of_key);
/* Pattern, length and yields of a key. */
keysrt_status keysrt_put_key(keysrt_encoder *encoder, const keysrt_key *key, const void *params);

/* ---- Decoding --------------------------------------------------------------------------------------------------- */

/* Stores a view at image offset `at`, of bytes that are copied into the image. False: no memory. */
bool keysrt_sink_store_bytes(keysrt_sink *sink, size_t at, const char *bytes, size_t len);
/* Room for len bytes with no alignment, not zeroed; the view at `at` points there. SIZE_MAX: no memory. */
size_t keysrt_sink_store_room(keysrt_sink *sink, size_t at, size_t len);
/* Makes the block hold at least size bytes; what it held is lost. False: no memory, and nothing changed. */
bool keysrt_block_reserve(keysrt_block *block, size_t size);

/* TEXT and KEY. The text is copied into the image. */
keysrt_status keysrt_decode_pattern(keysrt_sink *sink, size_t at, const keysrt_pattern *pattern, keysrt_view text);
keysrt_status keysrt_decode_name(keysrt_sink *sink, size_t at, const keysrt_type *type, keysrt_view text);
keysrt_status keysrt_match_key(const keysrt_key *key, keysrt_view name, const void *settings);

/* ---- JSON ------------------------------------------------------------------------------------------------------- */

/* Is this one text of RFC 8259, inside `depth` containers? OK, or BAD_VALUE with the sentence in error. */
keysrt_status keysrt_check_json(keysrt_view text, unsigned depth, keysrt_error *error);
/* Reads a value of the type from text that keysrt_check_json found sound. */
keysrt_status keysrt_decode_json(keysrt_sink *sink, size_t at, const keysrt_type *type, keysrt_view text, keysrt_error *error);


/* Steps through sound text. `at` stands at the first byte of a value or behind a container's open bracket. */
typedef struct keysrt_json_cursor {
    const char *at, *end;
} keysrt_json_cursor;
/* The next value, blanks around it passed over; the slice holds none at its ends. */
keysrt_view keysrt_json_value(keysrt_json_cursor *cursor);
/* Enters an array or object that the slice is. */
keysrt_json_cursor keysrt_json_enter(keysrt_view container);
/* The next element of an array; false at the end. */
bool keysrt_json_element(keysrt_json_cursor *cursor, keysrt_view *element);
/* The next member of an object: name (with its quotes) and value. */
bool keysrt_json_member(keysrt_json_cursor *cursor, keysrt_view *name, keysrt_view *value);
size_t keysrt_json_count(keysrt_view container);
/* The bytes that a string (with its quotes) stands for; escapes are resolved into scratch, valid until its next use.
 * False: no memory. */
bool keysrt_json_string(keysrt_view string, keysrt_buffer *scratch, keysrt_view *out);
/* Has the object two members of one name? OK: no; BAD_VALUE: error names it; NO_MEMORY. */
keysrt_status keysrt_json_distinct(keysrt_view object, keysrt_buffer *scratch, keysrt_error *error);

/* Appends text as a JSON string. OK, INVALID (not UTF-8), NO_MEMORY. */
keysrt_status keysrt_json_put_string(keysrt_encoder *encoder, keysrt_view text);

/* Where keys and values of a MAP type's entries stand: said by detail, else by the layout of {keysrt_view; T}. */
keysrt_map keysrt_map_layout(const keysrt_type *type);

#endif
