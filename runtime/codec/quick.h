/* quick.h: the parts that most commands consist of, written straight to where they are sent from.
 *
 * Each function writes at `at`, which has room up to `end`, and gives the place behind what it wrote; or NULL: not for here
 * (another type, a value that is not valid, too little room). Nothing counts as written then: the caller starts again the
 * thorough way (encode.c), which does the rest and says what is wrong. Inlined, because a call for each part costs as much as
 * the part. */
#ifndef KEYSRT_CODEC_QUICK_H
#define KEYSRT_CODEC_QUICK_H

#include "codec/internal.h"

#define KEYSRT_QUICK_ROOM 128u /* for a name, or for a number with all around it */
#define KEYSRT_HEADER_ROOM 24u /* "$", 20 digits, CR LF */
#define KEYSRT_USUAL_HEADER 5u /* of a text of 10 to 99 bytes */

#define KEYSRT_INLINE static inline __attribute__((always_inline))

/* "$0\r\n" to "$99\r\n". */
extern const char keysrt_short_headers[100][8];

/* Writes up to KEYSRT_HEADER_ROOM bytes, counted or not. */
KEYSRT_INLINE char *keysrt_quick_header(char *at, size_t len)
{
    if (len < 100) {
        memcpy(at, keysrt_short_headers[len], 8);
        return at + (len < 10 ? 4 : 5);
    }
    *at++ = '$';
    at += keysrt_write_u64(at, len);
    at[0] = '\r';
    at[1] = '\n';
    return at + 2;
}

KEYSRT_INLINE char *keysrt_quick_line_end(char *at)
{
    at[0] = '\r';
    at[1] = '\n';
    return at + 2;
}

/* Bytes that are RESP already. */
KEYSRT_INLINE char *keysrt_quick_raw(char *at, const char *end, const char *resp, size_t len)
{
    if ((size_t)(end - at) < len)
        return NULL;
    keysrt_copy(at, resp, len);
    return at + len;
}

KEYSRT_INLINE char *keysrt_quick_bytes(char *at, const char *end, const char *data, size_t len)
{
    size_t room = (size_t)(end - at);
    if (room < KEYSRT_HEADER_ROOM + 2 || len > room - KEYSRT_HEADER_ROOM - 2)
        return NULL;
    at = keysrt_quick_header(at, len);
    keysrt_copy(at, data, len);
    return keysrt_quick_line_end(at + len);
}

/* INT and UINT. */
KEYSRT_INLINE char *keysrt_quick_integer(char *at, const char *end, const keysrt_type *type, const void *value)
{
    bool is_signed = type->code == KEYSRT_TYPE_INT;
    uint64_t number = is_signed ? (uint64_t)keysrt_load_signed(value, type->size) : keysrt_load_unsigned(value, type->size);
    uint64_t flip = (uint64_t)is_signed << 63; /* turns the order of signed numbers into that of unsigned ones */
    bool in_range = (number ^ flip) >= (type->min ^ flip) && (number ^ flip) <= (type->max ^ flip);
    if (!in_range || (size_t)(end - at) < KEYSRT_QUICK_ROOM)
        return NULL;
    bool negative = (number & flip) != 0;
    uint64_t magnitude = negative ? 0 - number : number;
    size_t width = keysrt_u64_width(magnitude);
    at = keysrt_quick_header(at, width + negative);
    *at = '-';
    at += negative;
    keysrt_write_digits(at, magnitude, width);
    return keysrt_quick_line_end(at + width);
}

/* A value of the types that most fields are of, as a bulk string. */
KEYSRT_INLINE char *keysrt_quick_value(char *at, const char *end, const keysrt_type *type, const void *value)
{
    keysrt_view text;
    switch (type->code) {
    case KEYSRT_TYPE_STRING:
        memcpy(&text, value, sizeof text);
        return keysrt_string_accepts(type, text.data, text.len) ? keysrt_quick_bytes(at, end, text.data, text.len) : NULL;
    case KEYSRT_TYPE_INT:
    case KEYSRT_TYPE_UINT: return keysrt_quick_integer(at, end, type, value);
    case KEYSRT_TYPE_BOOL:
    case KEYSRT_TYPE_ENUM:
        text = keysrt_choice_text(type, value);
        return text.data ? keysrt_quick_bytes(at, end, text.data, text.len) : NULL;
    case KEYSRT_TYPE_BYTES:
        memcpy(&text, value, sizeof text);
        return keysrt_quick_bytes(at, end, text.data, text.len);
    default: return NULL;
    }
}

/* The name of a key of 10 to 99 bytes, of literals, strings and scalars, as a bulk string. `at` has KEYSRT_QUICK_ROOM. A
 * function after all: it needs every register. */
char *keysrt_quick_name(char *at, const keysrt_pattern *pattern, const void *params, const void *settings);

/* ---- Decoding --------------------------------------------------------------------------------------------------- */

KEYSRT_INLINE void keysrt_quick_view(keysrt_sink *sink, size_t at, const char *data, size_t len)
{
    keysrt_view view = {data, len};
    memcpy(sink->image.data + at, &view, sizeof view);
}

/* What every string of a reply goes through: room for bytes and fixup, three stores and the copy. False: no memory. */
KEYSRT_INLINE bool keysrt_quick_store(keysrt_sink *sink, size_t at, const char *bytes, size_t len)
{
    keysrt_buffer *image = &sink->image, *fixups = &sink->fixups;
    if (!len) {
        keysrt_quick_view(sink, at, "", 0);
        return true;
    }
    if (!keysrt_buffer_reserve(image, len) || !keysrt_buffer_reserve(fixups, sizeof at))
        return false;
    size_t target = image->len;
    keysrt_put(image, bytes, len);
    memcpy(image->data + at, &target, sizeof target);
    memcpy(image->data + at + offsetof(keysrt_view, len), &len, sizeof len);
    memcpy(fixups->data + fixups->len, &at, sizeof at);
    fixups->len += sizeof at;
    return true;
}

/* keysrt_decode, without the call for the types that most values are of. */
KEYSRT_INLINE keysrt_status keysrt_quick_decode(keysrt_sink *sink, size_t at, const keysrt_type *type, const char *bytes, size_t len,
                                                keysrt_error *error)
{
    bool text = type->code == KEYSRT_TYPE_STRING && keysrt_string_accepts(type, bytes, len);
    if (text && keysrt_quick_store(sink, at, bytes, len))
        return KEYSRT_OK;
    return keysrt_decode(sink, at, type, bytes, len, error); /* the same again, where memory was short */
}

#endif
