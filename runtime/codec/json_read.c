/* json_read.c: JSON text, checked before, straight into the image of a result: no tree, no allocation for each element.
 *
 * Members the record does not declare are passed over; null is absent; a member that comes twice is an error. Whole numbers are
 * plain digits: 1.0 and 1e3 are not. */
#include "codec/internal.h"

#define FIELDS_INSIDE 256

typedef struct reader {
    keysrt_sink *sink;
    keysrt_error *error;
} reader;

static keysrt_status read_value(const reader *r, size_t at, const keysrt_type *type, keysrt_view text);

static keysrt_status refuse(const reader *r, keysrt_view text, const char *expected, const keysrt_type *type)
{
    keysrt_error_set(r->error, "%s", "");
    keysrt_error_quote(r->error, text.data, text.len);
    keysrt_error_prefix(r->error, "%s expected for %s, found ", expected, keysrt_type_name(type));
    return KEYSRT_BAD_VALUE;
}

static bool is_word(keysrt_view text, const char *word)
{
    return text.len == strlen(word) && !memcmp(text.data, word, text.len);
}

/* ---- Scalars ---------------------------------------------------------------------------------------------------- */

static unsigned base64_digit(char c)
{
    if (c >= 'A' && c <= 'Z')
        return (unsigned)(c - 'A');
    if (c >= 'a' && c <= 'z')
        return (unsigned)(c - 'a') + 26;
    if (keysrt_is_digit(c))
        return (unsigned)(c - '0') + 52;
    return c == '+' ? 62 : c == '/' ? 63 : 64;
}

/* Bytes that the text stands for; SIZE_MAX: it has no such length. */
static size_t base64_size(keysrt_view text)
{
    if (text.len % 4)
        return SIZE_MAX;
    size_t size = text.len / 4 * 3;
    for (size_t i = 1; i <= 2 && i <= text.len && text.data[text.len - i] == '='; i++)
        size--;
    return size;
}

/* Canonical only: padded, and what the padding cuts off is zero. */
static bool read_base64(keysrt_view text, unsigned char *out, size_t size)
{
    for (size_t i = 0; i < text.len; i += 4) {
        size_t count = size < 3 ? size : 3;
        unsigned group = 0;
        for (size_t j = 0; j < 4; j++) {
            char c = text.data[i + j];
            unsigned digit = j > count ? (c == '=' ? 0 : 64) : base64_digit(c);
            if (digit > 63)
                return false;
            group = group << 6 | digit;
        }
        if (group << (8 * count) & 0xFFFFFF)
            return false;
        for (size_t j = 0; j < count; j++)
            *out++ = (unsigned char)(group >> (16 - 8 * j));
        size -= count;
    }
    return true;
}

static keysrt_status read_bytes(const reader *r, size_t at, const keysrt_type *type, keysrt_view text)
{
    bool variable = type->code == KEYSRT_TYPE_BYTES;
    size_t size = base64_size(text);
    if (size == SIZE_MAX || (!variable && size != type->size))
        return refuse(r, text, "base64", type);
    size_t room = variable ? keysrt_sink_store_room(r->sink, at, size) : at;
    if (room == SIZE_MAX)
        return KEYSRT_NO_MEMORY;
    if (!read_base64(text, (unsigned char *)r->sink->image.data + room, size))
        return refuse(r, text, "base64", type);
    return KEYSRT_OK;
}

static keysrt_status read_string(const reader *r, size_t at, const keysrt_type *type, keysrt_view text)
{
    keysrt_view bytes;
    if (text.data[0] != '"')
        return refuse(r, text, "a string", type);
    if (!keysrt_json_string(text, &r->sink->scratch, &bytes))
        return KEYSRT_NO_MEMORY;
    if (type->code == KEYSRT_TYPE_BYTES || type->code == KEYSRT_TYPE_BYTES_N)
        return read_bytes(r, at, type, bytes);
    return keysrt_decode(r->sink, at, type, bytes.data, bytes.len, r->error);
}

static keysrt_status read_bool(const reader *r, size_t at, const keysrt_type *type, keysrt_view text)
{
    bool yes = is_word(text, "true");
    if (!yes && !is_word(text, "false"))
        return refuse(r, text, "true or false", type);
    memcpy(r->sink->image.data + at, &yes, sizeof yes);
    return KEYSRT_OK;
}

static bool is_number(keysrt_view text)
{
    return text.data[0] == '-' || keysrt_is_digit(text.data[0]);
}

static keysrt_status read_number(const reader *r, size_t at, const keysrt_type *type, keysrt_view text)
{
    if (!is_number(text))
        return refuse(r, text, "a number", type);
    if (keysrt_fixed_read(type, text.data, text.len, r->sink->image.data + at))
        return KEYSRT_OK;
    keysrt_explain_text(r->error, type, text.data, text.len);
    return KEYSRT_BAD_VALUE;
}

static keysrt_status read_vector(const reader *r, size_t at, const keysrt_type *type, keysrt_view text)
{
    static const keysrt_type element_type = {.code = KEYSRT_TYPE_FLOAT, .size = sizeof(float), .name = "f32"};
    if (text.data[0] != '[' || keysrt_json_count(text) != type->size / sizeof(float))
        return refuse(r, text, "an array of exactly as many numbers", type);
    keysrt_json_cursor cursor = keysrt_json_enter(text);
    keysrt_view element;
    for (; keysrt_json_element(&cursor, &element); at += sizeof(float)) {
        keysrt_status status = read_number(r, at, &element_type, element);
        if (status != KEYSRT_OK)
            return status;
    }
    return KEYSRT_OK;
}

/* ---- Containers ------------------------------------------------------------------------------------------------- */

/* {items, count} at `at`, with room for count entries; the first's offset, SIZE_MAX: no memory. */
static size_t open_array(const reader *r, size_t at, size_t count, size_t entry_size)
{
    if (count && entry_size > SIZE_MAX / count)
        return SIZE_MAX;
    size_t first = 0;
    if (count) {
        first = keysrt_sink_take(r->sink, count * entry_size);
        if (first == SIZE_MAX || !keysrt_sink_point(r->sink, at, first))
            return SIZE_MAX;
    }
    memcpy(r->sink->image.data + at + sizeof(void *), &count, sizeof count);
    return first;
}

static keysrt_status read_list(const reader *r, size_t at, const keysrt_type *type, keysrt_view text)
{
    if (text.data[0] != '[')
        return refuse(r, text, "an array", type);
    size_t place = open_array(r, at, keysrt_json_count(text), type->element->size);
    if (place == SIZE_MAX)
        return KEYSRT_NO_MEMORY;
    keysrt_json_cursor cursor = keysrt_json_enter(text);
    keysrt_view element;
    for (size_t i = 0; keysrt_json_element(&cursor, &element); i++, place += type->element->size) {
        keysrt_status status = read_value(r, place, type->element, element);
        if (status == KEYSRT_BAD_VALUE)
            keysrt_error_prefix(r->error, "element %zu: ", i);
        if (status != KEYSRT_OK)
            return status;
    }
    return KEYSRT_OK;
}

static keysrt_status read_entry(const reader *r, size_t at, const keysrt_map *map, keysrt_view name, keysrt_view value)
{
    keysrt_status status = read_string(r, at, map->key, name);
    if (status == KEYSRT_OK)
        status = read_value(r, at + map->value_offset, map->value, value);
    if (status == KEYSRT_BAD_VALUE)
        keysrt_error_prefix(r->error, "member %.*s: ", (int)(name.len < 100 ? name.len : 100), name.data);
    return status;
}

static keysrt_status read_map(const reader *r, size_t at, const keysrt_type *type, keysrt_view text)
{
    keysrt_map map = keysrt_map_layout(type);
    if (text.data[0] != '{')
        return refuse(r, text, "an object", type);
    keysrt_status status = keysrt_json_distinct(text, &r->sink->scratch, r->error);
    if (status != KEYSRT_OK)
        return status;
    size_t place = open_array(r, at, keysrt_json_count(text), map.entry_size);
    if (place == SIZE_MAX)
        return KEYSRT_NO_MEMORY;
    keysrt_json_cursor cursor = keysrt_json_enter(text);
    keysrt_view name, value;
    for (; status == KEYSRT_OK && keysrt_json_member(&cursor, &name, &value); place += map.entry_size)
        status = read_entry(r, place, &map, name, value);
    return status;
}

/* ---- Records ---------------------------------------------------------------------------------------------------- */

typedef struct record_reader {
    const reader *reader;
    const keysrt_record *record;
    size_t at;
    unsigned char *seen; /* a bit for each field */
    uint32_t expected;   /* members mostly come in the declared order */
    size_t others, others_count;
} record_reader;

static const keysrt_field *find_field(record_reader *rr, keysrt_view name)
{
    uint32_t count = rr->record->count;
    for (uint32_t tried = 0, i = rr->expected; tried < count; tried++, i++) {
        i = i < count ? i : 0;
        const keysrt_field *field = &rr->record->fields[i];
        if (field->name_len == name.len && !memcmp(field->name, name.data, name.len)) {
            rr->expected = i + 1;
            return field;
        }
    }
    return NULL;
}

static keysrt_status read_field(record_reader *rr, const keysrt_field *field, keysrt_view value)
{
    const reader *r = rr->reader;
    size_t index = (size_t)(field - rr->record->fields);
    unsigned bit = 1u << (index & 7);
    if (rr->seen[index >> 3] & bit) {
        keysrt_error_set(r->error, "member %s comes twice", field->name);
        return KEYSRT_BAD_VALUE;
    }
    rr->seen[index >> 3] = (unsigned char)(rr->seen[index >> 3] | bit);
    bool optional = field->present != KEYSRT_NO_OFFSET;
    if (is_word(value, "null") && (optional || field->type->code != KEYSRT_TYPE_JSON)) {
        if (!optional)
            keysrt_error_set(r->error, "member %s is null, and not optional", field->name);
        return optional ? KEYSRT_OK : KEYSRT_BAD_VALUE;
    }
    keysrt_status status = read_value(r, rr->at + field->offset, field->type, value);
    if (status == KEYSRT_BAD_VALUE)
        keysrt_error_prefix(r->error, "member %s: ", field->name);
    if (optional)
        r->sink->image.data[rr->at + field->present] = true;
    return status;
}

static keysrt_status read_member(record_reader *rr, keysrt_view name, keysrt_view value)
{
    keysrt_view bytes;
    if (!keysrt_json_string(name, &rr->reader->sink->scratch, &bytes))
        return KEYSRT_NO_MEMORY;
    const keysrt_field *field = find_field(rr, bytes);
    if (field)
        return read_field(rr, field, value);
    if (!rr->record->others)
        return KEYSRT_OK;
    return read_entry(rr->reader, rr->others + rr->others_count++ * rr->record->others->entry_size, rr->record->others, name, value);
}

static keysrt_status check_complete(const record_reader *rr)
{
    for (uint32_t i = 0; i < rr->record->count; i++) {
        const keysrt_field *field = &rr->record->fields[i];
        if (field->present == KEYSRT_NO_OFFSET && !(rr->seen[i >> 3] >> (i & 7) & 1)) {
            keysrt_error_set(rr->reader->error, "member %s is missing", field->name);
            return KEYSRT_BAD_VALUE;
        }
    }
    return KEYSRT_OK;
}

static keysrt_status read_members(record_reader *rr, keysrt_view text)
{
    keysrt_json_cursor cursor = keysrt_json_enter(text);
    keysrt_view name, value;
    const reader *r = rr->reader;
    keysrt_status status = KEYSRT_OK;
    size_t array_at = rr->at + rr->record->others_offset;
    if (rr->record->others) {
        status = keysrt_json_distinct(text, &r->sink->scratch, r->error);
        if (status == KEYSRT_OK)
            rr->others = open_array(r, array_at, keysrt_json_count(text), rr->record->others->entry_size);
        if (rr->others == SIZE_MAX)
            status = KEYSRT_NO_MEMORY;
    }
    while (status == KEYSRT_OK && keysrt_json_member(&cursor, &name, &value))
        status = read_member(rr, name, value);
    if (status == KEYSRT_OK && rr->record->others) /* there was room for all members, declared ones too */
        memcpy(r->sink->image.data + array_at + sizeof(void *), &rr->others_count, sizeof rr->others_count);
    return status == KEYSRT_OK ? check_complete(rr) : status;
}

static keysrt_status read_record(const reader *r, size_t at, const keysrt_type *type, keysrt_view text)
{
    unsigned char inside[FIELDS_INSIDE / 8] = {0};
    record_reader rr = {.reader = r, .record = type->detail, .at = at, .seen = inside};
    if (text.data[0] != '{')
        return refuse(r, text, "an object", type);
    size_t size = rr.record->count / 8u + 1;
    if (size > sizeof inside) {
        rr.seen = keysrt_allocate(size);
        if (!rr.seen)
            return KEYSRT_NO_MEMORY;
        memset(rr.seen, 0, size);
    }
    keysrt_status status = read_members(&rr, text);
    if (rr.seen != inside)
        keysrt_release(rr.seen);
    return status;
}

static keysrt_status read_value(const reader *r, size_t at, const keysrt_type *type, keysrt_view text)
{
    switch (type->code) {
    case KEYSRT_TYPE_BOOL: return read_bool(r, at, type, text);
    case KEYSRT_TYPE_INT:
    case KEYSRT_TYPE_UINT:
    case KEYSRT_TYPE_FLOAT: return read_number(r, at, type, text);
    case KEYSRT_TYPE_VECTOR: return read_vector(r, at, type, text);
    case KEYSRT_TYPE_RECORD: return read_record(r, at, type, text);
    case KEYSRT_TYPE_LIST: return read_list(r, at, type, text);
    case KEYSRT_TYPE_MAP: return read_map(r, at, type, text);
    case KEYSRT_TYPE_JSON_OF: return read_value(r, at, type->element, text);
    case KEYSRT_TYPE_JSON:
        return keysrt_sink_store_bytes(r->sink, at, text.data, text.len) ? KEYSRT_OK : KEYSRT_NO_MEMORY;
    default: return read_string(r, at, type, text);
    }
}

keysrt_status keysrt_decode_json(keysrt_sink *sink, size_t at, const keysrt_type *type, keysrt_view text, keysrt_error *error)
{
    reader r = {sink, error};
    if (type->code == KEYSRT_TYPE_JSON) /* at the top with its blanks, byte for byte */
        return keysrt_sink_store_bytes(sink, at, text.data, text.len) ? KEYSRT_OK : KEYSRT_NO_MEMORY;
    keysrt_json_cursor cursor = {text.data, text.data + text.len};
    return read_value(&r, at, type, keysrt_json_value(&cursor));
}
