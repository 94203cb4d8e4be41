/* queue_replies.c: replies of a queue's scripts into jobs, entries and counts. Must not know how they are asked for. */
#include "recipes/queue_replies.h"

#include "codec/internal.h"
#include "replies/reply_state.h"

#include <stddef.h>

typedef struct {
    void *items;
    size_t count;
} many;

static const keysrt_key *queue_of(const keysrt_reply *reply)
{
    return (const keysrt_key *)reply->expect->detail;
}

static const keysrt_queue_detail *detail_of(const keysrt_reply *reply)
{
    return (const keysrt_queue_detail *)queue_of(reply)->detail;
}

const keysrt_type *keysrt_job_id_type(const keysrt_key *key)
{
    static const keysrt_type chosen = {KEYSRT_TYPE_STRING, 0, sizeof(keysrt_view), 1, 128, NULL, NULL, "string(1..128)"};
    const keysrt_queue_detail *detail = key->detail;
    return detail->jobs != NULL ? &chosen : key->value;
}

/* ---- Parts ------------------------------------------------------------------------------------------------------- */

static keysrt_status begin_array(keysrt_reply *reply, size_t count, size_t size)
{
    keysrt_status status = keysrt_sink_begin(&reply->sink, sizeof(many));
    if (status != KEYSRT_OK || count == 0)
        return status;
    memcpy(reply->sink.image.data + offsetof(many, count), &count, sizeof count);
    return keysrt_reply_begin_items(reply, offsetof(many, items), count, size);
}

static void put_number(keysrt_reply *reply, size_t at, uint64_t value)
{
    memcpy(reply->sink.image.data + at, &value, sizeof value);
}

/* Text of a number that a script wrote, from 0. */
static keysrt_status put_text_number(keysrt_reply *reply, size_t at, const char *bytes, size_t len)
{
    uint64_t value;
    if (!keysrt_read_u64(bytes, len, &value) || value > INT64_MAX)
        return keysrt_reply_unexpected(reply, "another text in the place of a number");
    put_number(reply, at, value);
    return KEYSRT_OK;
}

static keysrt_status put_value(keysrt_reply *reply, size_t at, const keysrt_type *type, const char *bytes, size_t len, const char *what)
{
    keysrt_status status = keysrt_decode(&reply->sink, at, type, bytes, len, &reply->error);
    if (status == KEYSRT_BAD_VALUE)
        keysrt_error_prefix(&reply->error, "%s: ", what);
    return status;
}

/* ---- Jobs -------------------------------------------------------------------------------------------------------- */

/* Elements of a job, in their order. */
enum job_part { PART_ID, PART_CONTENT, PART_ATTEMPT, PART_RESERVATION };

static size_t width_of(const keysrt_queue_detail *detail)
{
    return detail->jobs != NULL ? 4 : 3;
}

static enum job_part part_of(const keysrt_queue_detail *detail, size_t index)
{
    size_t part = index % width_of(detail);
    return (enum job_part)(detail->jobs == NULL && part > 0 ? part + 1 : part);
}

static bool wants_one(const keysrt_reply *reply)
{
    return (reply->expect->flags & KEYSRT_QUEUE_ONE) != 0;
}

static keysrt_status array_jobs(keysrt_reply *reply, size_t count)
{
    const keysrt_queue_detail *detail = detail_of(reply);
    size_t width = width_of(detail);
    if (count == 0 || count % width != 0)
        return keysrt_reply_unexpected(reply, "an array of another length");
    keysrt_status status = keysrt_reply_check_count(reply, count, wants_one(reply) ? width : 0);
    if (status != KEYSRT_OK)
        return status;
    if (!wants_one(reply))
        return begin_array(reply, count / width, detail->job_size);
    reply->items = 0;
    return keysrt_sink_begin(&reply->sink, detail->job_end);
}

/* Where the job of an element stands in the image; SIZE_MAX: no memory. */
static size_t job_at(keysrt_reply *reply, size_t index)
{
    const keysrt_queue_detail *detail = detail_of(reply);
    size_t job = index / width_of(detail);
    if (wants_one(reply))
        return 0;
    return keysrt_reply_has_room(reply, job, detail->job_size) ? reply->items + job * detail->job_size : SIZE_MAX;
}

static keysrt_status element_job_bulk(keysrt_reply *reply, size_t index, const char *bytes, size_t len)
{
    const keysrt_queue_detail *detail = detail_of(reply);
    size_t at = job_at(reply, index), lease = at + detail->job_lease;
    if (at == SIZE_MAX)
        return KEYSRT_NO_MEMORY;
    switch (part_of(detail, index)) {
    case PART_ID: return put_value(reply, at, keysrt_job_id_type(queue_of(reply)), bytes, len, "id");
    case PART_CONTENT: return put_value(reply, at + detail->job_value, queue_of(reply)->value, bytes, len, "content");
    case PART_RESERVATION:
        put_number(reply, lease + offsetof(keysrt_queue_lease, valid_until_ms), reply->expect->number);
        return put_text_number(reply, lease + offsetof(keysrt_queue_lease, reservation), bytes, len);
    case PART_ATTEMPT: break;
    }
    return keysrt_reply_unexpected(reply, "a bulk string in the place of an attempt");
}

static keysrt_status element_job_integer(keysrt_reply *reply, size_t index, int64_t value)
{
    const keysrt_queue_detail *detail = detail_of(reply);
    size_t at = job_at(reply, index);
    if (at == SIZE_MAX)
        return KEYSRT_NO_MEMORY;
    if (part_of(detail, index) != PART_ATTEMPT || value < 1)
        return keysrt_reply_unexpected(reply, "an integer that is no attempt");
    put_number(reply, at + detail->job_lease + offsetof(keysrt_queue_lease, attempt), (uint64_t)value);
    return KEYSRT_OK;
}

/* There is no job. */
static keysrt_status integer_reserved(keysrt_reply *reply, int64_t value)
{
    if (value < 0)
        return keysrt_reply_unexpected(reply, "a negative integer");
    return wants_one(reply) ? KEYSRT_MISS : begin_array(reply, 0, 0);
}

static keysrt_status finish_at_out(keysrt_reply *reply)
{
    return keysrt_sink_commit(&reply->sink, reply->expect->out, reply->expect->block);
}

const keysrt_decoder keysrt_reply_reserved = {.expects = "an array of jobs, or an integer",
                                              .integer = integer_reserved,
                                              .array = array_jobs,
                                              .element_bulk = element_job_bulk,
                                              .element_integer = element_job_integer,
                                              .finish = finish_at_out};

static keysrt_status integer_turn(keysrt_reply *reply, int64_t value)
{
    keysrt_queue_turn *turn = reply->expect->out;
    turn->next_ms = value;
    return integer_reserved(reply, value);
}

static keysrt_status finish_turn(keysrt_reply *reply)
{
    const keysrt_queue_turn *turn = reply->expect->out;
    return keysrt_sink_commit(&reply->sink, turn->job, reply->expect->block);
}

const keysrt_decoder keysrt_reply_turn = {.expects = "an array of jobs, or an integer",
                                          .integer = integer_turn,
                                          .array = array_jobs,
                                          .element_bulk = element_job_bulk,
                                          .element_integer = element_job_integer,
                                          .finish = finish_turn};

/* ---- What a worker says ------------------------------------------------------------------------------------------- */

static keysrt_status integer_heartbeat(keysrt_reply *reply, int64_t value)
{
    keysrt_queue_lease *lease = reply->expect->out;
    if (value != 0 && value != 1)
        return keysrt_reply_unexpected(reply, "another integer");
    lease->valid_until_ms = value == 1 ? (int64_t)reply->expect->number : 0;
    return value == 1 ? KEYSRT_OK : KEYSRT_MISS;
}

const keysrt_decoder keysrt_reply_heartbeat = {.expects = "0 or 1", .integer = integer_heartbeat};

static keysrt_status integer_failed(keysrt_reply *reply, int64_t value)
{
    bool *gave_up = reply->expect->out;
    if (value < 0 || value > 2)
        return keysrt_reply_unexpected(reply, "another integer");
    if (value != 0 && gave_up != NULL)
        *gave_up = value == 2;
    return value == 0 ? KEYSRT_MISS : KEYSRT_OK;
}

const keysrt_decoder keysrt_reply_failed = {.expects = "0, 1 or 2", .integer = integer_failed};

/* ---- Looking ------------------------------------------------------------------------------------------------------ */

enum { COUNTS = sizeof(keysrt_queue_counts) / sizeof(uint64_t) };

static keysrt_status array_counts(keysrt_reply *reply, size_t count)
{
    keysrt_status status = count == 0 ? keysrt_reply_unexpected(reply, "an empty array") : keysrt_reply_check_count(reply, count, COUNTS);
    return status != KEYSRT_OK ? status : keysrt_sink_begin(&reply->sink, sizeof(keysrt_queue_counts));
}

static keysrt_status element_count(keysrt_reply *reply, size_t index, int64_t value)
{
    if (value < 0)
        return keysrt_reply_unexpected(reply, "a negative integer");
    put_number(reply, index * sizeof(uint64_t), (uint64_t)value);
    return KEYSRT_OK;
}

const keysrt_decoder keysrt_reply_counts = {
    .expects = "an array of five integers", .array = array_counts, .element_integer = element_count, .finish = finish_at_out};

/* Parts of a note; in a list, the id comes in the place of the state. */
enum note_part { NOTE_HEAD, NOTE_ATTEMPTS, NOTE_AT, NOTE_REASON, NOTE_PARTS };

static keysrt_status put_note_bulk(keysrt_reply *reply, size_t at, size_t part, const char *bytes, size_t len)
{
    if (part == NOTE_AT)
        return put_text_number(reply, at + offsetof(keysrt_queue_note, at_ms), bytes, len);
    if (part != NOTE_REASON)
        return keysrt_reply_unexpected(reply, "a bulk string in the place of a number");
    return keysrt_sink_store_bytes(&reply->sink, at + offsetof(keysrt_queue_note, reason), bytes, len) ? KEYSRT_OK : KEYSRT_NO_MEMORY;
}

static keysrt_status put_note_integer(keysrt_reply *reply, size_t at, size_t part, int64_t value)
{
    if (part != NOTE_ATTEMPTS || value < 0)
        return keysrt_reply_unexpected(reply, "an integer that is no number of attempts");
    put_number(reply, at + offsetof(keysrt_queue_note, attempts), (uint64_t)value);
    return KEYSRT_OK;
}

static void put_state(keysrt_reply *reply, size_t at, uint64_t state)
{
    keysrt_queue_state value = (keysrt_queue_state)state;
    memcpy(reply->sink.image.data + at + offsetof(keysrt_queue_note, state), &value, sizeof value);
}

static keysrt_status array_listed(keysrt_reply *reply, size_t count)
{
    if (count % NOTE_PARTS != 0)
        return keysrt_reply_unexpected(reply, "an array of another length");
    keysrt_status status = keysrt_reply_check_count(reply, count, 0);
    return status != KEYSRT_OK ? status : begin_array(reply, count / NOTE_PARTS, reply->expect->entry_size);
}

static size_t entry_at(keysrt_reply *reply, size_t index)
{
    size_t entry = index / NOTE_PARTS, size = reply->expect->entry_size;
    return keysrt_reply_has_room(reply, entry, size) ? reply->items + entry * size : SIZE_MAX;
}

static keysrt_status element_listed_bulk(keysrt_reply *reply, size_t index, const char *bytes, size_t len)
{
    size_t at = entry_at(reply, index), part = index % NOTE_PARTS;
    if (at == SIZE_MAX)
        return KEYSRT_NO_MEMORY;
    if (part != NOTE_HEAD)
        return put_note_bulk(reply, at + detail_of(reply)->entry_note, part, bytes, len);
    put_state(reply, at + detail_of(reply)->entry_note, reply->expect->number);
    return put_value(reply, at, keysrt_job_id_type(queue_of(reply)), bytes, len, "id");
}

static keysrt_status element_listed_integer(keysrt_reply *reply, size_t index, int64_t value)
{
    size_t at = entry_at(reply, index);
    return at == SIZE_MAX ? KEYSRT_NO_MEMORY : put_note_integer(reply, at + detail_of(reply)->entry_note, index % NOTE_PARTS, value);
}

const keysrt_decoder keysrt_reply_listed = {.expects = "an array of ids and notes",
                                            .array = array_listed,
                                            .element_bulk = element_listed_bulk,
                                            .element_integer = element_listed_integer,
                                            .finish = finish_at_out};

static keysrt_status nil_found(keysrt_reply *reply)
{
    (void)reply;
    return KEYSRT_MISS;
}

static keysrt_status array_found(keysrt_reply *reply, size_t count)
{
    keysrt_status status = count == 0 ? keysrt_reply_unexpected(reply, "an empty array") : keysrt_reply_check_count(reply, count, NOTE_PARTS);
    return status != KEYSRT_OK ? status : keysrt_sink_begin(&reply->sink, sizeof(keysrt_queue_note));
}

static keysrt_status element_found_bulk(keysrt_reply *reply, size_t index, const char *bytes, size_t len)
{
    return put_note_bulk(reply, 0, index, bytes, len);
}

static keysrt_status element_found_integer(keysrt_reply *reply, size_t index, int64_t value)
{
    if (index != NOTE_HEAD)
        return put_note_integer(reply, 0, index, value);
    if (value < 0 || value > KEYSRT_QUEUE_COMPLETED)
        return keysrt_reply_unexpected(reply, "an integer that is no state");
    put_state(reply, 0, (uint64_t)value);
    return KEYSRT_OK;
}

const keysrt_decoder keysrt_reply_found = {.expects = "an array of a note, or nil",
                                           .nil = nil_found,
                                           .array = array_found,
                                           .element_bulk = element_found_bulk,
                                           .element_integer = element_found_integer,
                                           .finish = finish_at_out};
