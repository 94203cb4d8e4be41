/* decode.c: wire text into the image of a result. Strings cost a check, a copy and a note of where the pointer stands. */
#include "codec/internal.h"

static keysrt_status refuse(const keysrt_type *type, keysrt_view text, keysrt_error *error)
{
    keysrt_explain_text(error, type, text.data, text.len);
    return KEYSRT_BAD_VALUE;
}

static keysrt_status stored(bool done)
{
    return done ? KEYSRT_OK : KEYSRT_NO_MEMORY;
}

static keysrt_status decode_hex(keysrt_sink *sink, size_t at, const keysrt_type *type, keysrt_view text, keysrt_error *error)
{
    size_t count = text.len / 2;
    if (text.len % 2 || count < type->min || count > type->max)
        return refuse(type, text, error);
    size_t room = keysrt_sink_store_room(sink, at, count);
    if (room == SIZE_MAX)
        return KEYSRT_NO_MEMORY;
    if (!keysrt_read_hex(text.data, (unsigned char *)sink->image.data + room, count))
        return refuse(type, text, error);
    return KEYSRT_OK;
}

static keysrt_status decode_parts(keysrt_sink *sink, size_t at, const keysrt_type *type, keysrt_view text, keysrt_error *error)
{
    bool is_name = type->code == KEYSRT_TYPE_KEY;
    keysrt_status status =
        is_name ? keysrt_decode_name(sink, at, type, text) : keysrt_decode_pattern(sink, at, type->detail, text);
    if (status == KEYSRT_MISS || status == KEYSRT_BAD_VALUE)
        return refuse(type, text, error);
    return status;
}

static keysrt_status decode_json_text(keysrt_sink *sink, size_t at, const keysrt_type *type, keysrt_view text, keysrt_error *error)
{
    keysrt_status status = keysrt_check_json(text, 0, error);
    return status == KEYSRT_OK ? keysrt_decode_json(sink, at, type, text, error) : status;
}

/* A function of its own, so that strings do not pay for what the others need. */
__attribute__((noinline)) static keysrt_status decode_other(keysrt_sink *sink, size_t at, const keysrt_type *type, keysrt_view text,
                                                            keysrt_error *error)
{
    text.data = text.len ? text.data : "";
    switch (type->code) {
    case KEYSRT_TYPE_STRING: return refuse(type, text, error);
    case KEYSRT_TYPE_BYTES: return stored(keysrt_sink_store_bytes(sink, at, text.data, text.len));
    case KEYSRT_TYPE_HEX: return decode_hex(sink, at, type, text, error);
    case KEYSRT_TYPE_TEXT:
    case KEYSRT_TYPE_KEY: return decode_parts(sink, at, type, text, error);
    case KEYSRT_TYPE_JSON_OF: return decode_json_text(sink, at, type->element, text, error);
    case KEYSRT_TYPE_JSON:
    case KEYSRT_TYPE_RECORD:
    case KEYSRT_TYPE_LIST:
    case KEYSRT_TYPE_MAP: return decode_json_text(sink, at, type, text, error);
    default: break;
    }
    return keysrt_fixed_read(type, text.data, text.len, sink->image.data + at) ? KEYSRT_OK : refuse(type, text, error);
}

keysrt_status keysrt_decode(keysrt_sink *sink, size_t at, const keysrt_type *type, const char *bytes, size_t len, keysrt_error *error)
{
    if (type->code == KEYSRT_TYPE_STRING && keysrt_string_accepts(type, bytes, len))
        return stored(keysrt_sink_store_bytes(sink, at, bytes, len));
    return decode_other(sink, at, type, (keysrt_view){bytes, len}, error);
}

/* Types whose check is reading them: into an image that is thrown away. */
static bool decodes(const keysrt_type *type, const char *text, size_t len)
{
    keysrt_sink sink = {0};
    bool yes = keysrt_sink_begin(&sink, type->size) == KEYSRT_OK && keysrt_decode(&sink, 0, type, text, len, NULL) == KEYSRT_OK;
    keysrt_sink_free(&sink);
    return yes;
}

bool keysrt_accepts(const keysrt_type *type, const char *text, size_t len)
{
    union { /* large enough for the C value of the types below */
        uint64_t integer;
        keysrt_uuid uuid;
        keysrt_ip ip;
        keysrt_time time;
    } value;
    text = len ? text : "";
    switch (type->code) {
    case KEYSRT_TYPE_STRING: return keysrt_string_accepts(type, text, len);
    case KEYSRT_TYPE_BYTES: return true;
    case KEYSRT_TYPE_BYTES_N: return len == type->size;
    case KEYSRT_TYPE_BOOL: case KEYSRT_TYPE_INT: case KEYSRT_TYPE_UINT: case KEYSRT_TYPE_FLOAT: case KEYSRT_TYPE_UUID:
    case KEYSRT_TYPE_IP: case KEYSRT_TYPE_IPV4: case KEYSRT_TYPE_IPV6: case KEYSRT_TYPE_DATE: case KEYSRT_TYPE_TIME:
    case KEYSRT_TYPE_ENUM: return keysrt_fixed_read(type, text, len, &value);
    case KEYSRT_TYPE_TEXT: return keysrt_parse_pattern(type->detail, text, len, NULL, NULL, NULL, NULL) == KEYSRT_OK;
    default: return decodes(type, text, len);
    }
}
