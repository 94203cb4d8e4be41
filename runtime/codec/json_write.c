/* json_write.c: C values as JSON: members in the declared order, no blanks, absent fields left out, whole numbers in full;
 * a plain `json` keeps its order and the text of its numbers. */
#include "codec/internal.h"

static keysrt_status refuse(keysrt_encoder *encoder, const char *why, const keysrt_type *type)
{
    keysrt_error_set(encoder->error, "%s (%s)", why, keysrt_type_name(type));
    return KEYSRT_INVALID;
}

static keysrt_status put(keysrt_encoder *encoder, const char *text, size_t len)
{
    keysrt_buffer_append(encoder->out, text, len);
    return encoder->out->failed ? KEYSRT_NO_MEMORY : KEYSRT_OK;
}

/* ---- Strings ---------------------------------------------------------------------------------------------------- */

static size_t escaped_width(char c)
{
    if (c == '"' || c == '\\' || (c && strchr("\b\f\n\r\t", c)))
        return 2;
    return (unsigned char)c < 0x20 ? 6 : 1;
}

static void write_escape(char *out, char c, size_t width)
{
    static const char letters[] = "bfnrt", meanings[] = "\b\f\n\r\t", digits[] = "0123456789abcdef";
    out[0] = '\\';
    if (width == 6) {
        out[1] = 'u';
        out[2] = out[3] = '0';
        out[4] = digits[(unsigned char)c >> 4];
        out[5] = digits[c & 15];
    } else {
        const char *meaning = strchr(meanings, c);
        out[1] = meaning ? letters[meaning - meanings] : c;
    }
}

/* Behind a quote at `start` stands raw text: escapes it where it stands, and closes the string. */
static keysrt_status close_string(keysrt_encoder *encoder, size_t start)
{
    keysrt_buffer *out = encoder->out;
    if (out->failed)
        return KEYSRT_NO_MEMORY;
    const char *raw = out->data + start + 1;
    size_t len = out->len - start - 1, more = 0;
    for (size_t i = 0; i < len; i++)
        more += (unsigned char)raw[i] < 0x20 || raw[i] == '"' || raw[i] == '\\' ? escaped_width(raw[i]) - 1 : 0;
    if (!keysrt_is_utf8(raw, len)) {
        keysrt_error_set(encoder->error, "%s", "");
        keysrt_error_quote(encoder->error, raw, len);
        keysrt_error_prefix(encoder->error, "not UTF-8, which JSON needs: ");
        return KEYSRT_INVALID;
    }
    if (!keysrt_buffer_reserve(out, more + 1))
        return KEYSRT_NO_MEMORY;
    char *from = out->data + out->len, *to = from + more;
    out->len += more + 1;
    *to = '"';
    while (to != from) { /* from the end, as it grows */
        char c = *--from;
        size_t width = escaped_width(c);
        to -= width;
        if (width == 1)
            *to = c;
        else
            write_escape(to, c, width);
    }
    return KEYSRT_OK;
}

keysrt_status keysrt_json_put_string(keysrt_encoder *encoder, keysrt_view text)
{
    size_t start = encoder->out->len;
    keysrt_buffer_append(encoder->out, "\"", 1);
    keysrt_buffer_append(encoder->out, text.data, text.len);
    return close_string(encoder, start);
}

/* Types that are their wire text in quotes. */
static keysrt_status put_quoted(keysrt_encoder *encoder, const keysrt_type *type, const void *value)
{
    size_t start = encoder->out->len;
    keysrt_buffer_append(encoder->out, "\"", 1);
    keysrt_status status = keysrt_put_text(encoder, type, value);
    return status == KEYSRT_OK ? close_string(encoder, start) : status;
}

static keysrt_status put_base64(keysrt_encoder *encoder, const unsigned char *bytes, size_t len)
{
    static const char digits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    if (len > SIZE_MAX / 4 || !keysrt_buffer_reserve(encoder->out, len / 3 * 4 + 6))
        return KEYSRT_NO_MEMORY;
    char *out = encoder->out->data + encoder->out->len;
    *out++ = '"';
    for (size_t i = 0; i < len; i += 3, out += 4) {
        size_t left = len - i;
        unsigned group = (unsigned)bytes[i] << 16 | (left > 1 ? (unsigned)bytes[i + 1] << 8 : 0) | (left > 2 ? bytes[i + 2] : 0u);
        out[0] = digits[group >> 18];
        out[1] = digits[group >> 12 & 63];
        out[2] = left > 1 ? digits[group >> 6 & 63] : '=';
        out[3] = left > 2 ? digits[group & 63] : '=';
    }
    *out++ = '"';
    encoder->out->len = (size_t)(out - encoder->out->data);
    return KEYSRT_OK;
}

/* ---- Numbers ---------------------------------------------------------------------------------------------------- */

static keysrt_status put_float(keysrt_encoder *encoder, const keysrt_type *type, const void *value)
{
    keysrt_type finite = *type;
    finite.flags = (uint8_t)(type->flags & ~KEYSRT_FLOAT_SCORE);
    return keysrt_put_text(encoder, &finite, value);
}

static keysrt_status put_vector(keysrt_encoder *encoder, const keysrt_type *type, const void *value)
{
    static const keysrt_type element = {.code = KEYSRT_TYPE_FLOAT, .size = sizeof(float), .name = "f32"};
    keysrt_status status = put(encoder, "[", 1);
    for (uint32_t at = 0; at < type->size && status == KEYSRT_OK; at += element.size) {
        if (at)
            status = put(encoder, ",", 1);
        if (status == KEYSRT_OK)
            status = keysrt_put_text(encoder, &element, (const char *)value + at);
    }
    return status == KEYSRT_OK ? put(encoder, "]", 1) : status;
}

/* ---- Containers ------------------------------------------------------------------------------------------------- */

/* What C holds for a list or map. */
typedef struct array {
    const char *items;
    size_t count;
} array;

keysrt_map keysrt_map_layout(const keysrt_type *type)
{
    static const keysrt_type any_name = {
        .code = KEYSRT_TYPE_STRING, .size = sizeof(keysrt_view), .max = KEYSRT_NO_LIMIT, .name = "string"};
    keysrt_map map = {&any_name, type->element, (uint32_t)sizeof(keysrt_view), (uint32_t)sizeof(keysrt_view)};
    if (type->detail) {
        const keysrt_map *declared = type->detail;
        map = *declared;
        map.key = declared->key ? declared->key : &any_name;
        map.value = declared->value ? declared->value : type->element;
    } else {
        map.entry_size += (type->element->size + 7) & ~7u;
    }
    return map;
}

static keysrt_status put_list(keysrt_encoder *encoder, const keysrt_type *type, const void *value, unsigned depth)
{
    array list;
    memcpy(&list, value, sizeof list);
    keysrt_status status = put(encoder, "[", 1);
    for (size_t i = 0; i < list.count && status == KEYSRT_OK; i++) {
        if (i)
            status = put(encoder, ",", 1);
        if (status == KEYSRT_OK)
            status = keysrt_put_json(encoder, type->element, list.items + i * type->element->size, depth);
        if (status == KEYSRT_INVALID)
            keysrt_error_prefix(encoder->error, "element %zu: ", i);
    }
    return status == KEYSRT_OK ? put(encoder, "]", 1) : status;
}

/* Members from a map's entries; *first: none was written before. */
static keysrt_status put_entries(keysrt_encoder *encoder, const keysrt_map *map, const void *value, unsigned depth, bool *first)
{
    array entries;
    memcpy(&entries, value, sizeof entries);
    keysrt_status status = KEYSRT_OK;
    for (size_t i = 0; i < entries.count && status == KEYSRT_OK; i++) {
        const char *entry = entries.items + i * map->entry_size;
        if (!*first)
            status = put(encoder, ",", 1);
        *first = false;
        if (status == KEYSRT_OK)
            status = put_quoted(encoder, map->key, entry);
        if (status == KEYSRT_OK)
            status = put(encoder, ":", 1);
        if (status == KEYSRT_OK)
            status = keysrt_put_json(encoder, map->value, entry + map->value_offset, depth);
        if (status == KEYSRT_INVALID)
            keysrt_error_prefix(encoder->error, "entry %zu: ", i);
    }
    return status;
}

/* Two members of one name would not be read back. */
static keysrt_status check_names(keysrt_encoder *encoder, size_t start)
{
    keysrt_buffer scratch = {0};
    keysrt_view object = {encoder->out->data + start, encoder->out->len - start};
    keysrt_status status = keysrt_json_distinct(object, &scratch, encoder->error);
    keysrt_buffer_free(&scratch);
    return status == KEYSRT_BAD_VALUE ? KEYSRT_INVALID : status;
}

static keysrt_status put_map(keysrt_encoder *encoder, const keysrt_type *type, const void *value, unsigned depth)
{
    keysrt_map map = keysrt_map_layout(type);
    size_t start = encoder->out->len;
    bool first = true;
    keysrt_status status = put(encoder, "{", 1);
    if (status == KEYSRT_OK)
        status = put_entries(encoder, &map, value, depth, &first);
    if (status == KEYSRT_OK)
        status = put(encoder, "}", 1);
    return status == KEYSRT_OK ? check_names(encoder, start) : status;
}

static keysrt_status put_field(keysrt_encoder *encoder, const keysrt_field *field, const char *record, unsigned depth)
{
    keysrt_status status;
    if (field->head && field->head_len && field->head[0] == '"') {
        status = put(encoder, field->head, field->head_len);
    } else { /* the table was made for a hash */
        status = keysrt_json_put_string(encoder, (keysrt_view){field->name, field->name_len});
        if (status == KEYSRT_OK)
            status = put(encoder, ":", 1);
    }
    if (status == KEYSRT_OK)
        status = keysrt_put_json(encoder, field->type, record + field->offset, depth);
    if (status == KEYSRT_INVALID)
        keysrt_error_prefix(encoder->error, "%s: ", field->name);
    return status;
}

static keysrt_status put_record(keysrt_encoder *encoder, const keysrt_record *record, const char *value, unsigned depth)
{
    size_t start = encoder->out->len;
    bool first = true;
    keysrt_status status = put(encoder, "{", 1);
    for (uint32_t i = 0; i < record->count && status == KEYSRT_OK; i++) {
        const keysrt_field *field = &record->fields[i];
        if (field->present != KEYSRT_NO_OFFSET && !*(const unsigned char *)(value + field->present))
            continue;
        if (!first)
            status = put(encoder, ",", 1);
        first = false;
        if (status == KEYSRT_OK)
            status = put_field(encoder, field, value, depth);
    }
    if (status == KEYSRT_OK && record->others)
        status = put_entries(encoder, record->others, value + record->others_offset, depth, &first);
    if (status == KEYSRT_OK)
        status = put(encoder, "}", 1);
    return status == KEYSRT_OK && record->others ? check_names(encoder, start) : status;
}

static keysrt_status put_container(keysrt_encoder *encoder, const keysrt_type *type, const void *value, unsigned depth)
{
    if (depth >= KEYSRT_DEEPEST_JSON)
        return refuse(encoder, "too many records, lists and maps inside each other", type);
    switch (type->code) {
    case KEYSRT_TYPE_VECTOR: return put_vector(encoder, type, value);
    case KEYSRT_TYPE_LIST: return put_list(encoder, type, value, depth + 1);
    case KEYSRT_TYPE_MAP: return put_map(encoder, type, value, depth + 1);
    default: return put_record(encoder, type->detail, value, depth + 1);
    }
}

/* Takes the blanks between the parts out of sound text, where it stands; its length then. */
static size_t tighten(char *text, size_t len)
{
    size_t kept = 0;
    bool inside = false; /* of a string */
    for (size_t i = 0; i < len; i++) {
        char c = text[i];
        if (!inside && (c == ' ' || c == '\n' || c == '\r' || c == '\t'))
            continue;
        if (c == '"')
            inside = !inside;
        text[kept++] = c;
        if (c == '\\') /* only strings hold one */
            text[kept++] = text[++i];
    }
    return kept;
}

/* A text of its own: the same but for blanks, so that values which differ in layout only are one member of a set. */
static keysrt_status put_nested_text(keysrt_encoder *encoder, const void *value, unsigned depth)
{
    keysrt_view text;
    memcpy(&text, value, sizeof text);
    if (keysrt_check_json(text, depth, encoder->error) != KEYSRT_OK)
        return KEYSRT_INVALID;
    size_t start = encoder->out->len;
    keysrt_status status = put(encoder, text.data, text.len);
    if (status == KEYSRT_OK)
        encoder->out->len = start + tighten(encoder->out->data + start, text.len);
    return status;
}

keysrt_status keysrt_put_json(keysrt_encoder *encoder, const keysrt_type *type, const void *value, unsigned depth)
{
    keysrt_view bytes;
    switch (type->code) {
    case KEYSRT_TYPE_BYTES:
        memcpy(&bytes, value, sizeof bytes);
        return put_base64(encoder, (const unsigned char *)bytes.data, bytes.len);
    case KEYSRT_TYPE_BYTES_N: return put_base64(encoder, value, type->size);
    case KEYSRT_TYPE_BOOL:
        return *(const unsigned char *)value ? put(encoder, "true", 4) : put(encoder, "false", 5);
    case KEYSRT_TYPE_INT:
    case KEYSRT_TYPE_UINT: return keysrt_put_text(encoder, type, value);
    case KEYSRT_TYPE_FLOAT: return put_float(encoder, type, value);
    case KEYSRT_TYPE_VECTOR:
    case KEYSRT_TYPE_RECORD:
    case KEYSRT_TYPE_LIST:
    case KEYSRT_TYPE_MAP: return put_container(encoder, type, value, depth);
    case KEYSRT_TYPE_JSON: return put_nested_text(encoder, value, depth);
    case KEYSRT_TYPE_JSON_OF: return keysrt_put_json(encoder, type->element, value, depth);
    default: return put_quoted(encoder, type, value);
    }
}
