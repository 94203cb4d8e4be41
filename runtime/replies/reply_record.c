/* reply_record.c: hashes into records: HGETALL by name, HMGET by place.
 *
 * Servers give small hashes in the order in which the fields were written, which is the declared one for keys written here:
 * the next field is tried first, a search comes second. */
#include "codec/quick.h"
#include "replies/reply_state.h"

#define NO_FIELD SIZE_MAX
#define OTHER_FIELD (SIZE_MAX - 1)

static const keysrt_record *record_of(const keysrt_reply *reply)
{
    return (const keysrt_record *)reply->expect->detail;
}

static void see(keysrt_reply *reply, size_t field)
{
    reply->seen[field / 64] |= UINT64_C(1) << field % 64;
}

static bool was_seen(const keysrt_reply *reply, size_t field)
{
    return (reply->seen[field / 64] >> field % 64 & 1) != 0;
}

static void begin_fields(keysrt_reply *reply, size_t base, size_t count)
{
    const keysrt_record *record = record_of(reply);
    reply->base = base;
    reply->count = count;
    reply->cursor = 0;
    reply->used = 0;
    reply->items = SIZE_MAX;
    for (size_t i = 0; i < record->count; i += 64)
        reply->seen[i / 64] = 0;
}

static keysrt_status begin_record(keysrt_reply *reply, size_t count)
{
    begin_fields(reply, 0, count);
    return keysrt_sink_begin(&reply->sink, record_of(reply)->size);
}

static void name_field(keysrt_reply *reply, const keysrt_field *field)
{
    keysrt_error_prefix(&reply->error, "field %.*s: ", (int)field->name_len, field->name);
}

static keysrt_status decode_field(keysrt_reply *reply, size_t index, const char *bytes, size_t len)
{
    const keysrt_field *field = &record_of(reply)->fields[index];
    keysrt_status status = keysrt_quick_decode(&reply->sink, reply->base + field->offset, field->type, bytes, len, &reply->error);
    if (status == KEYSRT_BAD_VALUE)
        name_field(reply, field);
    if (status == KEYSRT_OK && field->present != KEYSRT_NO_OFFSET) {
        bool present = true;
        memcpy(reply->sink.image.data + reply->base + field->present, &present, sizeof present);
    }
    see(reply, index);
    return status;
}

static keysrt_status missing_field(keysrt_reply *reply, size_t index)
{
    keysrt_error_set(&reply->error, "it is missing, and the schema does not say that it is optional");
    name_field(reply, &record_of(reply)->fields[index]);
    return KEYSRT_BAD_VALUE;
}

keysrt_status keysrt_reply_end_fields(keysrt_reply *reply)
{
    const keysrt_record *record = record_of(reply);
    bool all = record->count < 64 && reply->seen[0] == (UINT64_C(1) << record->count) - 1;
    for (size_t i = 0; !all && i < record->count; i++)
        if (record->fields[i].present == KEYSRT_NO_OFFSET && !was_seen(reply, i))
            return missing_field(reply, i);
    if (record->others != NULL)
        memcpy(reply->sink.image.data + reply->base + record->others_offset + sizeof(void *), &reply->used, sizeof reply->used);
    return KEYSRT_OK;
}

static keysrt_status finish_record(keysrt_reply *reply)
{
    keysrt_status status = keysrt_reply_end_fields(reply);
    return status != KEYSRT_OK ? status : keysrt_sink_commit(&reply->sink, reply->expect->out, reply->expect->block);
}

/* ---- HGETALL ---------------------------------------------------------------------------------------------------- */

static keysrt_status check_record(keysrt_reply *reply)
{
    if (record_of(reply)->count <= 64 * KEYSRT_RECORD_WORDS)
        return KEYSRT_OK;
    keysrt_error_set(&reply->error, "a record of more than %d fields cannot be read as a whole", 64 * KEYSRT_RECORD_WORDS);
    return KEYSRT_UNSUPPORTED;
}

keysrt_status keysrt_reply_begin_fields(keysrt_reply *reply, size_t base, size_t count)
{
    keysrt_status status = check_record(reply);
    if (status == KEYSRT_OK)
        begin_fields(reply, base, count);
    return status;
}

static keysrt_status array_record(keysrt_reply *reply, size_t count)
{
    if (count % 2 != 0)
        return keysrt_reply_unexpected(reply, "an odd number of elements");
    keysrt_status status = check_record(reply);
    if (status == KEYSRT_OK)
        status = keysrt_reply_check_count(reply, count, 0);
    if (status == KEYSRT_OK && count == 0)
        return KEYSRT_MISS;
    return status != KEYSRT_OK ? status : begin_record(reply, count);
}

static bool is_name(const keysrt_field *field, const char *bytes, size_t len)
{
    return field->name_len == len && keysrt_equal(field->name, bytes, len);
}

static size_t find_field(keysrt_reply *reply, const char *bytes, size_t len)
{
    const keysrt_record *record = record_of(reply);
    for (size_t tried = 0, i = reply->cursor; tried < record->count; tried++, i++) {
        if (i >= record->count)
            i = 0;
        if (is_name(&record->fields[i], bytes, len)) {
            reply->cursor = i + 1;
            return i;
        }
    }
    return NO_FIELD;
}

/* The name of an undeclared field becomes the key of the next entry of `others`. */
static keysrt_status begin_other(keysrt_reply *reply, size_t index, const char *bytes, size_t len)
{
    const keysrt_record *record = record_of(reply);
    const keysrt_map *map = record->others;
    keysrt_status status = KEYSRT_OK;
    if (reply->items == SIZE_MAX)
        status = keysrt_reply_begin_items(reply, reply->base + record->others_offset, (reply->count - index) / 2, map->entry_size);
    if (status != KEYSRT_OK || !keysrt_reply_has_room(reply, reply->used, map->entry_size))
        return KEYSRT_NO_MEMORY;
    reply->current = OTHER_FIELD;
    size_t at = reply->items + reply->used * map->entry_size;
    status = keysrt_decode(&reply->sink, at, map->key, bytes, len, &reply->error);
    if (status == KEYSRT_BAD_VALUE)
        keysrt_error_prefix(&reply->error, "name of a field: ");
    return status;
}

static keysrt_status end_other(keysrt_reply *reply, const char *bytes, size_t len)
{
    const keysrt_map *map = record_of(reply)->others;
    size_t at = reply->items + reply->used * map->entry_size + map->value_offset;
    keysrt_status status = keysrt_decode(&reply->sink, at, map->value, bytes, len, &reply->error);
    if (status == KEYSRT_BAD_VALUE)
        keysrt_error_prefix(&reply->error, "undeclared field %zu: ", reply->used);
    reply->used++;
    return status;
}

keysrt_status keysrt_reply_field(keysrt_reply *reply, size_t index, const char *bytes, size_t len)
{
    if (index % 2 != 0) {
        if (reply->current == NO_FIELD)
            return KEYSRT_OK;
        return reply->current == OTHER_FIELD ? end_other(reply, bytes, len) : decode_field(reply, reply->current, bytes, len);
    }
    reply->current = find_field(reply, bytes, len);
    if (reply->current == NO_FIELD && record_of(reply)->others != NULL)
        return begin_other(reply, index, bytes, len);
    return KEYSRT_OK;
}

static keysrt_status nil_record(keysrt_reply *reply)
{
    (void)reply;
    return KEYSRT_MISS;
}

const keysrt_decoder keysrt_reply_record = {.expects = "an array of fields and values",
                                            .nil = nil_record,
                                            .array = array_record,
                                            .element_bulk = keysrt_reply_field,
                                            .finish = finish_record,
                                            .asks = true};

/* ---- HMGET ------------------------------------------------------------------------------------------------------ */

static size_t count_bits(uint64_t mask)
{
    size_t count = 0;
    for (; mask != 0; mask &= mask - 1)
        count++;
    return count;
}

static keysrt_status array_fields(keysrt_reply *reply, size_t count)
{
    const keysrt_expect *expect = reply->expect;
    size_t asked = count_bits(expect->number) + ((expect->flags & KEYSRT_EXISTS_LAST) != 0 ? 1 : 0);
    keysrt_status status = keysrt_reply_check_count(reply, count, asked);
    reply->current = NO_FIELD; /* the first required field that is nil */
    return status != KEYSRT_OK ? status : begin_record(reply, count);
}

/* The field that the next element belongs to: the next bit of the mask. */
static size_t next_field(keysrt_reply *reply)
{
    while (reply->cursor < 64 && (reply->expect->number >> reply->cursor & 1) == 0)
        reply->cursor++;
    return reply->cursor < record_of(reply)->count && reply->cursor < 64 ? reply->cursor++ : NO_FIELD;
}

static keysrt_status element_field(keysrt_reply *reply, size_t index, const char *bytes, size_t len)
{
    (void)index;
    size_t field = next_field(reply);
    if (field == NO_FIELD)
        return keysrt_reply_unexpected(reply, "a bulk string behind the last field");
    reply->used++;
    return decode_field(reply, field, bytes, len);
}

static keysrt_status element_nil_field(keysrt_reply *reply, size_t index)
{
    (void)index;
    size_t field = next_field(reply);
    if (field == NO_FIELD)
        return keysrt_reply_unexpected(reply, "nil behind the last field");
    if (record_of(reply)->fields[field].present == KEYSRT_NO_OFFSET && reply->current == NO_FIELD)
        reply->current = field;
    return KEYSRT_OK;
}

static keysrt_status element_exists(keysrt_reply *reply, size_t index, int64_t value)
{
    bool last = (reply->expect->flags & KEYSRT_EXISTS_LAST) != 0 && index + 1 == reply->count;
    if (!last || value < 0 || value > 1)
        return keysrt_reply_unexpected(reply, "an integer");
    return value == 1 ? KEYSRT_OK : KEYSRT_MISS;
}

static keysrt_status finish_fields(keysrt_reply *reply)
{
    if (reply->used == 0 && (reply->expect->flags & KEYSRT_EXISTS_LAST) == 0)
        return KEYSRT_MISS;
    if (reply->current != NO_FIELD)
        return missing_field(reply, reply->current);
    return keysrt_sink_commit(&reply->sink, reply->expect->out, reply->expect->block);
}

const keysrt_decoder keysrt_reply_fields = {.expects = "an array of bulk strings and nils",
                                            .array = array_fields,
                                            .element_bulk = element_field,
                                            .element_nil = element_nil_field,
                                            .element_integer = element_exists,
                                            .finish = finish_fields,
                                            .asks = true};
