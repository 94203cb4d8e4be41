/* encode.c: C values to wire text and RESP bulk strings. The path every call takes: no format strings, no allocation but the
 * growing of the buffer, the header's digits written in place. */
#include "codec/quick.h"

#define SHORT_NAME 99u

#define NEVER_INLINE static __attribute__((noinline)) /* so that others do not pay for its frame */

/* ---- Bulk strings ----------------------------------------------------------------------------------------------- */

#define HEADERS(tens) \
    {"$" tens "0\r\n"}, {"$" tens "1\r\n"}, {"$" tens "2\r\n"}, {"$" tens "3\r\n"}, {"$" tens "4\r\n"}, \
    {"$" tens "5\r\n"}, {"$" tens "6\r\n"}, {"$" tens "7\r\n"}, {"$" tens "8\r\n"}, {"$" tens "9\r\n"}
const char keysrt_short_headers[100][8] = {HEADERS(""),  HEADERS("1"), HEADERS("2"), HEADERS("3"), HEADERS("4"),
                                           HEADERS("5"), HEADERS("6"), HEADERS("7"), HEADERS("8"), HEADERS("9")};

static inline void count_up_to(keysrt_buffer *out, const char *at)
{
    out->len = (size_t)(at - out->data);
}

NEVER_INLINE bool put_bulk(keysrt_buffer *out, const char *data, size_t len)
{
    if (len > SIZE_MAX / 2 || !keysrt_buffer_reserve(out, KEYSRT_HEADER_ROOM + len + 2))
        return false;
    char *at = keysrt_quick_header(out->data + out->len, len);
    keysrt_copy(at, data, len);
    count_up_to(out, keysrt_quick_line_end(at + len));
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

/* Writes the header in front of a text that was written KEYSRT_USUAL_HEADER bytes behind start. */
static bool close_bulk(keysrt_buffer *out, size_t start)
{
    if (!keysrt_buffer_reserve(out, KEYSRT_HEADER_ROOM))
        return false;
    size_t len = out->len - start - KEYSRT_USUAL_HEADER;
    char header[KEYSRT_HEADER_ROOM];
    size_t header_len = (size_t)(keysrt_quick_header(header, len) - header);
    char *at = out->data + start;
    if (header_len != KEYSRT_USUAL_HEADER)
        memmove(at + header_len, at + KEYSRT_USUAL_HEADER, len);
    memcpy(at, header, header_len);
    count_up_to(out, keysrt_quick_line_end(at + header_len + len));
    return true;
}

static bool open_bulk(keysrt_buffer *out)
{
    if (!keysrt_buffer_reserve(out, KEYSRT_USUAL_HEADER))
        return false;
    out->len += KEYSRT_USUAL_HEADER;
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
    return keysrt_encode_text_with(out, type, value, NULL, error);
}

keysrt_status keysrt_encode_text_with(keysrt_buffer *out, const keysrt_type *type, const void *value, const void *settings,
                                      keysrt_error *error)
{
    keysrt_encoder encoder = {out, settings, error};
    size_t start = out->len;
    bool room = keysrt_buffer_reserve(out, 1); /* even an empty text has a place to stand */
    return settle(out, start, room ? keysrt_put_text(&encoder, type, value) : KEYSRT_NO_MEMORY);
}

/* What the short paths of quick.h do not do: other types, what is not valid, no memory. */
NEVER_INLINE keysrt_status put_thoroughly(keysrt_buffer *out, const keysrt_type *type, const void *value, const void *settings,
                                          keysrt_error *error)
{
    keysrt_encoder encoder = {.out = out, .settings = settings, .error = error};
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

keysrt_status keysrt_encode_bulk_with(keysrt_buffer *out, const keysrt_type *type, const void *value, const void *settings,
                                      keysrt_error *error)
{
    char *at = NULL;
    if (keysrt_buffer_reserve(out, KEYSRT_QUICK_ROOM))
        at = keysrt_quick_value(out->data + out->len, out->data + out->capacity, type, value);
    if (!at)
        return put_thoroughly(out, type, value, settings, error);
    count_up_to(out, at);
    return KEYSRT_OK;
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

/* The text of a part of a name, within `room` bytes; its end, or NULL: not for here. */
KEYSRT_INLINE char *put_part(char *at, size_t room, const keysrt_type *type, const char *value)
{
    if (type->code == KEYSRT_TYPE_STRING) {
        keysrt_view text;
        memcpy(&text, value, sizeof text);
        if (text.len > room || !keysrt_string_accepts(type, text.data, text.len))
            return NULL;
        keysrt_copy(at, text.data, text.len);
        return at + text.len;
    }
    size_t len = room >= KEYSRT_SCALAR_ROOM && keysrt_is_scalar(type) ? keysrt_scalar_write(at, type, value) : 0;
    return len ? at + len : NULL;
}

NEVER_INLINE char *put_parts(char *at, const keysrt_pattern *pattern, const void *params, const void *settings)
{
    char *start = at + KEYSRT_USUAL_HEADER, *limit = start + SHORT_NAME;
    const keysrt_piece *piece = pattern->pieces, *end = piece + pattern->count;
    at = start;
    for (; piece < end; piece++) {
        if (piece->len > (size_t)(limit - at))
            return NULL;
        keysrt_copy(at, piece->text, piece->len);
        at += piece->len;
        if (!piece->type)
            continue;
        const char *base = piece->setting ? settings : params;
        at = base ? put_part(at, (size_t)(limit - at), piece->type, base + piece->offset) : NULL;
        if (!at)
            return NULL;
    }
    size_t len = (size_t)(at - start);
    if (len < 10)
        return NULL;
    memcpy(start - KEYSRT_USUAL_HEADER, keysrt_short_headers[len], KEYSRT_USUAL_HEADER);
    return keysrt_quick_line_end(at);
}

/* Most names are literal text and one string: then nothing has to be kept over a call, for the check comes last. */
char *keysrt_quick_name(char *at, const keysrt_pattern *pattern, const void *params, const void *settings)
{
    const keysrt_piece *piece = pattern->pieces;
    if (pattern->count != 2 || piece[1].len != 0 || !piece->type || piece->type->code != KEYSRT_TYPE_STRING || piece->setting)
        return put_parts(at, pattern, params, settings);
    keysrt_view text;
    memcpy(&text, (const char *)params + piece->offset, sizeof text);
    size_t len = piece->len + text.len;
    if (text.len > SHORT_NAME || len < 10 || len > SHORT_NAME)
        return NULL;
    at = keysrt_quick_header(at, len);
    keysrt_copy(at, piece->text, piece->len);
    at += piece->len;
    keysrt_copy(at, text.data, text.len);
    at = keysrt_quick_line_end(at + text.len);
    return keysrt_string_accepts(piece->type, text.data, text.len) ? at : NULL;
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
    char *at = NULL;
    const void *known = settings || !key->schema ? settings : key->schema->defaults;
    if (!key->yield_count && keysrt_buffer_reserve(out, KEYSRT_QUICK_ROOM))
        at = keysrt_quick_name(out->data + out->len, &key->pattern, params, known);
    if (!at)
        return put_any_name(&(keysrt_encoder){out, settings, error}, key, params);
    count_up_to(out, at);
    return KEYSRT_OK;
}
