/* encode.c: C values to wire text and RESP bulk strings. The path every call takes: no format strings, no allocation but the
 * growing of the buffer, the header's digits written in place. */
#include "codec/internal.h"

#define HEADER_ROOM 24 /* "$", 20 digits, CR LF */
#define USUAL_HEADER 5 /* of a text of 10 to 99 bytes */
#define SHORT_NAME 99

#define ALWAYS_INLINE static inline __attribute__((always_inline))
#define NEVER_INLINE static __attribute__((noinline)) /* so that others do not pay for its frame */

/* ---- Bulk strings ----------------------------------------------------------------------------------------------- */

ALWAYS_INLINE char *write_header(char *out, size_t len)
{
    out[0] = '$';
    if (len < 10) {
        out[1] = (char)('0' + len);
        out += 2;
    } else if (len < 100) {
        out[1] = (char)('0' + len / 10);
        out[2] = (char)('0' + len % 10);
        out += 3;
    } else {
        out += 1 + keysrt_write_u64(out + 1, len);
    }
    out[0] = '\r';
    out[1] = '\n';
    return out + 2;
}

static inline void end_bulk(keysrt_buffer *out, char *at)
{
    at[0] = '\r';
    at[1] = '\n';
    out->len = (size_t)(at + 2 - out->data);
}

ALWAYS_INLINE bool put_bulk(keysrt_buffer *out, const char *data, size_t len)
{
    if (len > SIZE_MAX / 2 || !keysrt_buffer_reserve(out, HEADER_ROOM + len + 2))
        return false;
    char *at = write_header(out->data + out->len, len);
    keysrt_copy(at, data, len);
    end_bulk(out, at + len);
    return true;
}

void keysrt_encode_bulk_bytes(keysrt_buffer *out, const char *data, size_t len)
{
    put_bulk(out, data, len);
}

void keysrt_encode_bulk_i64(keysrt_buffer *out, int64_t value)
{
    char text[KEYSRT_SCALAR_ROOM];
    put_bulk(out, text, keysrt_write_i64(text, value));
}

/* Writes the header in front of a text that was written USUAL_HEADER bytes behind start. */
static bool close_bulk(keysrt_buffer *out, size_t start)
{
    if (!keysrt_buffer_reserve(out, HEADER_ROOM))
        return false;
    size_t len = out->len - start - USUAL_HEADER;
    char header[KEYSRT_SCALAR_ROOM];
    size_t header_len = (size_t)(write_header(header, len) - header);
    char *at = out->data + start;
    if (header_len != USUAL_HEADER)
        memmove(at + header_len, at + USUAL_HEADER, len);
    keysrt_copy(at, header, header_len);
    end_bulk(out, at + header_len + len);
    return true;
}

static bool open_bulk(keysrt_buffer *out)
{
    if (!keysrt_buffer_reserve(out, USUAL_HEADER))
        return false;
    out->len += USUAL_HEADER;
    return true;
}

/* What every encoding ends with: a status, and no trace of a failure in the buffer. */
static keysrt_status settle(keysrt_buffer *out, size_t start, keysrt_status status)
{
    if (status == KEYSRT_OK && !out->failed)
        return KEYSRT_OK;
    out->len = start;
    if (!out->failed)
        return status;
    out->capacity = start; /* so that later appends notice */
    return KEYSRT_NO_MEMORY;
}

/* ---- Values ----------------------------------------------------------------------------------------------------- */

/* Types whose text stands somewhere ready-made. OK, INVALID, or MISS: not such a type. */
static inline keysrt_status ready_text(const keysrt_encoder *encoder, const keysrt_type *type, const void *value, keysrt_view *out)
{
    switch (type->code) {
    case KEYSRT_TYPE_STRING:
        memcpy(out, value, sizeof *out);
        if (keysrt_string_accepts(type, out->data, out->len))
            return KEYSRT_OK;
        keysrt_explain_text(encoder->error, type, out->data, out->len);
        return KEYSRT_INVALID;
    case KEYSRT_TYPE_BYTES:
        memcpy(out, value, sizeof *out);
        return KEYSRT_OK;
    case KEYSRT_TYPE_BYTES_N:
        *out = (keysrt_view){value, type->size};
        return KEYSRT_OK;
    case KEYSRT_TYPE_BOOL:
    case KEYSRT_TYPE_ENUM:
        *out = keysrt_choice_text(type, value);
        if (out->data)
            return KEYSRT_OK;
        keysrt_explain_value(encoder->error, type, value);
        return KEYSRT_INVALID;
    default: return KEYSRT_MISS;
    }
}

static keysrt_status put_scalar(const keysrt_encoder *encoder, const keysrt_type *type, const void *value)
{
    keysrt_buffer *out = encoder->out;
    if (!keysrt_buffer_reserve(out, KEYSRT_SCALAR_ROOM))
        return KEYSRT_NO_MEMORY;
    size_t len = keysrt_scalar_write(out->data + out->len, type, value);
    out->len += len;
    if (len)
        return KEYSRT_OK;
    keysrt_explain_value(encoder->error, type, value);
    return KEYSRT_INVALID;
}

static keysrt_status put_hex(const keysrt_encoder *encoder, const keysrt_type *type, const void *value)
{
    keysrt_view bytes = {value, type->size};
    if (type->code == KEYSRT_TYPE_HEX) {
        memcpy(&bytes, value, sizeof bytes);
        if (bytes.len < type->min || bytes.len > type->max) {
            keysrt_error_set(encoder->error, "%zu bytes are not of %s", bytes.len, keysrt_type_name(type));
            return KEYSRT_INVALID;
        }
    }
    if (bytes.len > SIZE_MAX / 4 || !keysrt_buffer_reserve(encoder->out, 2 * bytes.len))
        return KEYSRT_NO_MEMORY;
    keysrt_write_hex(encoder->out->data + encoder->out->len, (const unsigned char *)bytes.data, bytes.len);
    encoder->out->len += 2 * bytes.len;
    return KEYSRT_OK;
}

static keysrt_status put_time(const keysrt_encoder *encoder, const keysrt_type *type, const void *value)
{
    size_t width = keysrt_time_width(type->detail);
    if (!keysrt_buffer_reserve(encoder->out, width))
        return KEYSRT_NO_MEMORY;
    if (!keysrt_write_time(encoder->out->data + encoder->out->len, type->detail, value)) {
        keysrt_explain_value(encoder->error, type, value);
        return KEYSRT_INVALID;
    }
    encoder->out->len += width;
    return KEYSRT_OK;
}

static keysrt_status put_vector(const keysrt_encoder *encoder, const keysrt_type *type, const void *value)
{
    if (!keysrt_buffer_reserve(encoder->out, type->size))
        return KEYSRT_NO_MEMORY;
    unsigned char *out = (unsigned char *)encoder->out->data + encoder->out->len;
    for (uint32_t at = 0; at < type->size; at += 4) {
        uint32_t bits;
        memcpy(&bits, (const char *)value + at, sizeof bits);
        if ((bits & 0x7F800000u) == 0x7F800000u) {
            keysrt_explain_value(encoder->error, type, value);
            return KEYSRT_INVALID;
        }
        out[at] = (unsigned char)bits;
        out[at + 1] = (unsigned char)(bits >> 8);
        out[at + 2] = (unsigned char)(bits >> 16);
        out[at + 3] = (unsigned char)(bits >> 24);
    }
    encoder->out->len += type->size;
    return KEYSRT_OK;
}

/* The name of a key as a value: the params of one target, or which of several and its params. */
static keysrt_status put_name(keysrt_encoder *encoder, const keysrt_type *type, const void *value)
{
    const keysrt_targets *targets = type->detail;
    uint32_t which = 0;
    if (targets->count > 1) {
        memcpy(&which, value, sizeof which);
        value = (const char *)value + targets->offset;
    }
    if (which >= targets->count) {
        keysrt_error_set(encoder->error, "%lu chooses none of the %lu keys of %s", (unsigned long)which, (unsigned long)targets->count,
                         keysrt_type_name(type));
        return KEYSRT_INVALID;
    }
    keysrt_status status = keysrt_put_key(encoder, targets->targets[which], value);
    if (status == KEYSRT_INVALID)
        keysrt_error_prefix(encoder->error, "key %s: ", targets->targets[which]->name);
    return status;
}

keysrt_status keysrt_put_text(keysrt_encoder *encoder, const keysrt_type *type, const void *value)
{
    keysrt_view ready;
    keysrt_status status = ready_text(encoder, type, value, &ready);
    if (status != KEYSRT_MISS) {
        if (status == KEYSRT_OK)
            keysrt_buffer_append(encoder->out, ready.data, ready.len);
        return status;
    }
    switch (type->code) {
    case KEYSRT_TYPE_HEX:
    case KEYSRT_TYPE_HEX_N: return put_hex(encoder, type, value);
    case KEYSRT_TYPE_TIME: return put_time(encoder, type, value);
    case KEYSRT_TYPE_VECTOR: return put_vector(encoder, type, value);
    case KEYSRT_TYPE_TEXT: return keysrt_put_pattern(encoder, type->detail, value, false);
    case KEYSRT_TYPE_KEY: return put_name(encoder, type, value);
    case KEYSRT_TYPE_JSON: return keysrt_put_json(encoder, type, value, 0);
    case KEYSRT_TYPE_JSON_OF: return keysrt_put_json(encoder, type->element, value, 0);
    case KEYSRT_TYPE_RECORD:
    case KEYSRT_TYPE_LIST:
    case KEYSRT_TYPE_MAP: return keysrt_put_json(encoder, type, value, 0);
    default: return put_scalar(encoder, type, value);
    }
}

keysrt_status keysrt_encode_text(keysrt_buffer *out, const keysrt_type *type, const void *value, keysrt_error *error)
{
    keysrt_encoder encoder = {out, NULL, error};
    size_t start = out->len;
    bool room = keysrt_buffer_reserve(out, 1); /* even an empty text has a place to stand */
    return settle(out, start, room ? keysrt_put_text(&encoder, type, value) : KEYSRT_NO_MEMORY);
}

/* What the short paths below do not do: other types, what is not valid, no memory. */
NEVER_INLINE keysrt_status put_thoroughly(keysrt_buffer *out, const keysrt_type *type, const void *value, const void *settings,
                                          keysrt_error *error)
{
    keysrt_encoder encoder = {out, settings, error};
    keysrt_view ready;
    size_t start = out->len;
    keysrt_status status = ready_text(&encoder, type, value, &ready);
    if (status != KEYSRT_MISS) {
        if (status == KEYSRT_OK && !put_bulk(out, ready.data, ready.len))
            status = KEYSRT_NO_MEMORY;
    } else if (keysrt_is_scalar(type)) {
        char text[KEYSRT_SCALAR_ROOM];
        size_t len = keysrt_scalar_write(text, type, value);
        if (len && put_bulk(out, text, len))
            return KEYSRT_OK;
        status = len ? KEYSRT_NO_MEMORY : KEYSRT_INVALID;
        if (!len)
            keysrt_explain_value(error, type, value);
    } else {
        status = open_bulk(out) ? keysrt_put_text(&encoder, type, value) : KEYSRT_NO_MEMORY;
        if (status == KEYSRT_OK && !close_bulk(out, start))
            status = KEYSRT_NO_MEMORY;
    }
    return settle(out, start, status);
}

/* ---- The types that most fields are of, without detours --------------------------------------------------------- */

NEVER_INLINE keysrt_status put_string(keysrt_buffer *out, const keysrt_type *type, const void *value, const void *settings,
                                      keysrt_error *error)
{
    keysrt_view text;
    memcpy(&text, value, sizeof text);
    if (keysrt_string_accepts(type, text.data, text.len) && put_bulk(out, text.data, text.len))
        return KEYSRT_OK;
    return put_thoroughly(out, type, value, settings, error);
}

NEVER_INLINE keysrt_status put_enum(keysrt_buffer *out, const keysrt_type *type, const void *value, const void *settings,
                                    keysrt_error *error)
{
    const keysrt_enum *choices = type->detail;
    uint32_t index;
    memcpy(&index, value, sizeof index);
    if (index < choices->count && put_bulk(out, choices->texts[index].data, choices->texts[index].len))
        return KEYSRT_OK;
    return put_thoroughly(out, type, value, settings, error);
}

NEVER_INLINE keysrt_status put_integer(keysrt_buffer *out, const keysrt_type *type, const void *value, const void *settings,
                                       keysrt_error *error)
{
    bool is_signed = type->code == KEYSRT_TYPE_INT;
    uint64_t number = is_signed ? (uint64_t)keysrt_load_signed(value, type->size) : keysrt_load_unsigned(value, type->size);
    uint64_t flip = (uint64_t)is_signed << 63; /* turns the order of signed numbers into that of unsigned ones */
    bool in_range = (number ^ flip) >= (type->min ^ flip) && (number ^ flip) <= (type->max ^ flip);
    if (!in_range || !keysrt_buffer_reserve(out, KEYSRT_SCALAR_ROOM))
        return put_thoroughly(out, type, value, settings, error);
    bool negative = number & flip;
    uint64_t magnitude = negative ? 0 - number : number;
    size_t width = keysrt_u64_width(magnitude);
    char *at = write_header(out->data + out->len, width + negative);
    *at = '-';
    at += negative;
    keysrt_write_digits(at, magnitude, width);
    end_bulk(out, at + width);
    return KEYSRT_OK;
}

NEVER_INLINE keysrt_status put_bool(keysrt_buffer *out, const keysrt_type *type, const void *value, const void *settings,
                                    keysrt_error *error)
{
    keysrt_view text = keysrt_choice_text(type, value);
    return put_bulk(out, text.data, text.len) ? KEYSRT_OK : put_thoroughly(out, type, value, settings, error);
}

keysrt_status keysrt_encode_bulk_with(keysrt_buffer *out, const keysrt_type *type, const void *value, const void *settings,
                                      keysrt_error *error)
{
    switch (type->code) {
    case KEYSRT_TYPE_STRING: return put_string(out, type, value, settings, error);
    case KEYSRT_TYPE_ENUM: return put_enum(out, type, value, settings, error);
    case KEYSRT_TYPE_INT:
    case KEYSRT_TYPE_UINT: return put_integer(out, type, value, settings, error);
    case KEYSRT_TYPE_BOOL: return put_bool(out, type, value, settings, error);
    default: return put_thoroughly(out, type, value, settings, error);
    }
}

keysrt_status keysrt_encode_bulk(keysrt_buffer *out, const keysrt_type *type, const void *value, keysrt_error *error)
{
    return keysrt_encode_bulk_with(out, type, value, NULL, error);
}

/* ---- Keys ------------------------------------------------------------------------------------------------------- */

keysrt_status keysrt_encode_key_text(keysrt_buffer *out, const keysrt_key *key, const void *params, const void *settings,
                                     keysrt_error *error)
{
    keysrt_encoder encoder = {out, settings, error};
    size_t start = out->len;
    bool room = keysrt_buffer_reserve(out, 1);
    return settle(out, start, room ? keysrt_put_key(&encoder, key, params) : KEYSRT_NO_MEMORY);
}

/* A name of literals and strings that fits into SHORT_NAME bytes, in one go; false: not such a name, not valid, or no memory.
 * Nothing is counted as written then. */
static bool put_short_name(keysrt_buffer *out, const keysrt_pattern *pattern, const char *params)
{
    if (!keysrt_buffer_reserve(out, USUAL_HEADER + SHORT_NAME + 2))
        return false;
    char *start = out->data + out->len, *at = start + USUAL_HEADER;
    size_t room = SHORT_NAME;
    const keysrt_piece *piece = pattern->pieces, *end = piece + pattern->count;
    for (; piece < end; piece++) {
        size_t len = piece->len;
        if (len > room)
            return false;
        keysrt_copy(at, piece->text, len);
        at += len;
        room -= len;
        if (!piece->type)
            continue;
        if (piece->type->code != KEYSRT_TYPE_STRING || piece->setting)
            return false;
        keysrt_view text;
        memcpy(&text, params + piece->offset, sizeof text);
        if (text.len > room || !keysrt_string_accepts(piece->type, text.data, text.len))
            return false;
        keysrt_copy(at, text.data, text.len);
        at += text.len;
        room -= text.len;
    }
    size_t len = SHORT_NAME - room;
    if (len < 10)
        return false;
    write_header(start, len);
    end_bulk(out, at);
    return true;
}

NEVER_INLINE keysrt_status put_any_name(keysrt_encoder *encoder, const keysrt_key *key, const void *params)
{
    keysrt_buffer *out = encoder->out;
    size_t start = out->len;
    keysrt_status status = open_bulk(out) ? keysrt_put_key(encoder, key, params) : KEYSRT_NO_MEMORY;
    if (status == KEYSRT_OK && !close_bulk(out, start))
        status = KEYSRT_NO_MEMORY;
    return settle(out, start, status);
}

keysrt_status keysrt_encode_key_bulk(keysrt_buffer *out, const keysrt_key *key, const void *params, const void *settings,
                                     keysrt_error *error)
{
    if (!key->yield_count && put_short_name(out, &key->pattern, params))
        return KEYSRT_OK;
    return put_any_name(&(keysrt_encoder){out, settings, error}, key, params);
}
