/* reply_array.c: replies of many values: {items, count}, (member, score) pairs, optional values, bools. */
#include "codec/quick.h"
#include "replies/reply_state.h"

/* How every result of many begins. Generated structs have T * in place of void *: same size and alignment. */
typedef struct {
    void *items;
    size_t count;
} many;

static void set_count(keysrt_reply *reply, size_t count)
{
    memcpy(reply->sink.image.data + offsetof(many, count), &count, sizeof count);
}

/* ---- Growing ---------------------------------------------------------------------------------------------------- */

#define FIRST_AREA ((size_t)32 << 10)

static size_t smaller(size_t a, size_t b)
{
    return a < b ? a : b;
}

/* Bytes for all that is announced, a multiple of 8; 0: more than there are. */
static size_t whole_area(size_t most, size_t entry_size)
{
    return most > SIZE_MAX / 4 / entry_size ? 0 : (most * entry_size + 7) & ~(size_t)7;
}

keysrt_status keysrt_reply_begin_items(keysrt_reply *reply, size_t at, size_t most, size_t entry_size)
{
    size_t whole = whole_area(most, entry_size), first = entry_size > FIRST_AREA ? (entry_size + 7) & ~(size_t)7 : FIRST_AREA;
    reply->area = smaller(whole, first);
    reply->room = reply->area / entry_size;
    reply->most = most;
    reply->items = whole == 0 ? SIZE_MAX : keysrt_sink_take(&reply->sink, reply->area);
    return reply->items != SIZE_MAX && keysrt_sink_point(&reply->sink, at, reply->items) ? KEYSRT_OK : KEYSRT_NO_MEMORY;
}

bool keysrt_reply_widen(keysrt_reply *reply, size_t entry_size)
{
    size_t more = smaller(whole_area(reply->most, entry_size) - reply->area, reply->area);
    if (!keysrt_sink_widen(&reply->sink, reply->items + reply->area, more))
        return false;
    reply->area += more;
    reply->room = reply->area / entry_size;
    return true;
}

/* A result of `count` entries of entry_size bytes, zeroed. */
static keysrt_status begin_many(keysrt_reply *reply, size_t count, size_t entry_size)
{
    keysrt_status status = keysrt_sink_begin(&reply->sink, sizeof(many));
    if (status != KEYSRT_OK)
        return status;
    reply->count = count;
    if (count == 0)
        return (reply->expect->flags & KEYSRT_EMPTY_IS_MISS) != 0 ? KEYSRT_MISS : KEYSRT_OK;
    set_count(reply, count);
    return keysrt_reply_begin_items(reply, offsetof(many, items), count, entry_size);
}

static keysrt_status finish_many(keysrt_reply *reply)
{
    return keysrt_sink_commit(&reply->sink, reply->expect->out, reply->expect->block);
}

static keysrt_status name_element(keysrt_reply *reply, keysrt_status status, size_t index)
{
    if (status == KEYSRT_BAD_VALUE)
        keysrt_error_prefix(&reply->error, "element %zu: ", index);
    return status;
}

/* ---- {items, count} --------------------------------------------------------------------------------------------- */

static keysrt_status array_values(keysrt_reply *reply, size_t count)
{
    keysrt_status status = keysrt_reply_check_count(reply, count, (size_t)reply->expect->number);
    return status != KEYSRT_OK ? status : begin_many(reply, count, reply->expect->type->size);
}

static keysrt_status nil_values(keysrt_reply *reply)
{
    return array_values(reply, 0);
}

static keysrt_status element_value(keysrt_reply *reply, size_t index, const char *bytes, size_t len)
{
    const keysrt_type *type = reply->expect->type;
    if (!keysrt_reply_has_room(reply, index, type->size))
        return KEYSRT_NO_MEMORY;
    size_t at = reply->items + index * type->size;
    return name_element(reply, keysrt_quick_decode(&reply->sink, at, type, bytes, len, &reply->error), index);
}

const keysrt_decoder keysrt_reply_values = {.expects = "an array of bulk strings",
                                            .nil = nil_values,
                                            .array = array_values,
                                            .element_bulk = element_value,
                                            .finish = finish_many};

/* ---- Optional values -------------------------------------------------------------------------------------------- */

static keysrt_status array_optional(keysrt_reply *reply, size_t count)
{
    keysrt_status status = keysrt_reply_check_count(reply, count, (size_t)reply->expect->number);
    return status != KEYSRT_OK ? status : begin_many(reply, count, reply->expect->entry_size);
}

static keysrt_status element_optional(keysrt_reply *reply, size_t index, const char *bytes, size_t len)
{
    const keysrt_expect *expect = reply->expect;
    if (!keysrt_reply_has_room(reply, index, expect->entry_size))
        return KEYSRT_NO_MEMORY;
    size_t at = reply->items + index * expect->entry_size;
    bool found = true;
    memcpy(reply->sink.image.data + at, &found, sizeof found);
    return name_element(
        reply, keysrt_quick_decode(&reply->sink, at + expect->value_offset, expect->type, bytes, len, &reply->error), index);
}

static keysrt_status element_absent(keysrt_reply *reply, size_t index)
{
    /* What there is room for is zeroed: found is false. */
    return keysrt_reply_has_room(reply, index, reply->expect->entry_size) ? KEYSRT_OK : KEYSRT_NO_MEMORY;
}

const keysrt_decoder keysrt_reply_optional = {.expects = "an array of bulk strings and nils",
                                              .array = array_optional,
                                              .element_bulk = element_optional,
                                              .element_nil = element_absent,
                                              .finish = finish_many};

/* ---- Pairs ------------------------------------------------------------------------------------------------------ */

static keysrt_status array_pairs(keysrt_reply *reply, size_t count)
{
    if (count % 2 != 0)
        return keysrt_reply_unexpected(reply, "an odd number of elements");
    keysrt_status status = keysrt_reply_check_count(reply, count, 2 * (size_t)reply->expect->number);
    return status != KEYSRT_OK ? status : begin_many(reply, count / 2, reply->expect->entry_size);
}

static keysrt_status nil_pairs(keysrt_reply *reply)
{
    return array_pairs(reply, 0);
}

static keysrt_status element_pair(keysrt_reply *reply, size_t index, const char *bytes, size_t len)
{
    const keysrt_expect *expect = reply->expect;
    bool second = index % 2 != 0;
    const keysrt_type *type = second ? (const keysrt_type *)expect->detail : expect->type;
    if (!keysrt_reply_has_room(reply, index / 2, expect->entry_size))
        return KEYSRT_NO_MEMORY;
    size_t at = reply->items + index / 2 * expect->entry_size + (second ? expect->value_offset : 0);
    keysrt_status status = keysrt_decode(&reply->sink, at, type, bytes, len, &reply->error);
    if (status == KEYSRT_BAD_VALUE && second)
        keysrt_error_prefix(&reply->error, "score: ");
    return name_element(reply, status, index / 2);
}

const keysrt_decoder keysrt_reply_pairs = {.expects = "an array of members and scores",
                                           .nil = nil_pairs,
                                           .array = array_pairs,
                                           .element_bulk = element_pair,
                                           .finish = finish_many};

/* ---- Bools ------------------------------------------------------------------------------------------------------ */

static keysrt_status array_bools(keysrt_reply *reply, size_t count)
{
    keysrt_status status = count == 0 ? keysrt_reply_unexpected(reply, "an empty array")
                                      : keysrt_reply_check_count(reply, count, (size_t)reply->expect->number);
    return status != KEYSRT_OK ? status : keysrt_sink_begin(&reply->sink, count * sizeof(bool));
}

static keysrt_status element_bool(keysrt_reply *reply, size_t index, int64_t value)
{
    if (value != 0 && value != 1)
        return keysrt_reply_unexpected(reply, "an integer other than 0 and 1");
    bool found = value == 1;
    memcpy(reply->sink.image.data + index * sizeof found, &found, sizeof found);
    return KEYSRT_OK;
}

const keysrt_decoder keysrt_reply_bools = {
    .expects = "an array of 0 and 1", .array = array_bools, .element_integer = element_bool, .finish = finish_many};
