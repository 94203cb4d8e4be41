/* reply_stream.c: entries of streams, read as they come: each goes straight into its place in the result. One that does not decode
 * is cut back out of it and noted as a fault, so that nobody is stuck behind it. */
#include "replies/reply_stream.h"

#include "codec/quick.h"
#include "replies/reply_state.h"
#include "replies/stream_id.h"

static keysrt_status unexpected(keysrt_reply *reply, const keysrt_node *node)
{
    static const char *const names[] = {"a bulk string", "an integer", "nil", "an array"};
    keysrt_error place = {0};
    keysrt_error_set(&place, "%s at depth %zu", names[node->kind], node->depth);
    return keysrt_reply_unexpected(reply, place.text);
}

static keysrt_status read_id(keysrt_reply *reply, const keysrt_node *node, uint64_t *ms, uint64_t *seq)
{
    keysrt_stream_id id;
    if (node->kind != KEYSRT_NODE_BULK)
        return unexpected(reply, node);
    if (!keysrt_read_stream_id(node->bytes, &id))
        return keysrt_reply_unexpected(reply, "a text that is no id of an entry");
    *ms = id.ms;
    *seq = id.seq;
    return KEYSRT_OK;
}

/* ---- One id ----------------------------------------------------------------------------------------------------- */

static keysrt_status bulk_id(keysrt_reply *reply, const char *bytes, size_t len)
{
    keysrt_stream_id id;
    if (!keysrt_read_stream_id(keysrt_bytes(bytes, len), &id))
        return keysrt_reply_unexpected(reply, "a text that is no id of an entry");
    if (reply->expect->out != NULL)
        memcpy(reply->expect->out, &id, sizeof id);
    return KEYSRT_OK;
}

const keysrt_decoder keysrt_reply_stream_id = {.expects = "the id of an entry", .bulk = bulk_id};

static keysrt_status node_newest(keysrt_reply *reply, const keysrt_node *node)
{
    if (node->depth == 0 && node->kind == KEYSRT_NODE_ARRAY)
        return node->count == 0 ? KEYSRT_MISS : node->count == 1 ? KEYSRT_OK : unexpected(reply, node);
    if (node->depth == 1 && node->kind == KEYSRT_NODE_ARRAY && node->count == 2)
        return KEYSRT_OK;
    if (node->depth == 2 && node->index == 0)
        return read_id(reply, node, &reply->stream.ms, &reply->stream.seq);
    bool fields = node->depth == 2 && node->kind == KEYSRT_NODE_ARRAY;
    return fields || (node->depth == 3 && node->kind == KEYSRT_NODE_BULK) ? KEYSRT_OK : unexpected(reply, node);
}

static keysrt_status finish_newest(keysrt_reply *reply)
{
    const keysrt_stream_id id = {reply->stream.ms, reply->stream.seq};
    memcpy(reply->expect->out, &id, sizeof id);
    return KEYSRT_OK;
}

const keysrt_decoder keysrt_reply_stream_newest = {
    .expects = "an array of at most one entry", .node = node_newest, .finish = finish_newest};

/* ---- Faults ----------------------------------------------------------------------------------------------------- */

static keysrt_status add_fault(keysrt_reply *reply, bool deleted, const char *why)
{
    keysrt_reply_stream *stream = &reply->stream;
    keysrt_sink *sink = &reply->sink;
    const keysrt_stream_fault fault = {.id = {stream->ms, stream->seq}, .deleted = deleted};
    size_t at = keysrt_sink_take(sink, sizeof fault);
    if (at == SIZE_MAX)
        return KEYSRT_NO_MEMORY;
    memcpy(sink->image.data + at, &fault, sizeof fault);
    size_t before = stream->fault == 0 ? offsetof(keysrt_stream_items, faults) : stream->fault + offsetof(keysrt_stream_fault, next);
    stream->fault = at;
    bool told = keysrt_sink_store_bytes(sink, at + offsetof(keysrt_stream_fault, why), why, strlen(why));
    return told && keysrt_sink_point(sink, before, at) ? KEYSRT_OK : KEYSRT_NO_MEMORY;
}

/* ---- An entry --------------------------------------------------------------------------------------------------- */

static keysrt_status begin_result(keysrt_reply *reply)
{
    reply->stream = (keysrt_reply_stream){0};
    return keysrt_sink_begin(&reply->sink, sizeof(keysrt_stream_items));
}

static keysrt_status begin_entries(keysrt_reply *reply, size_t count)
{
    keysrt_status status = keysrt_reply_check_count(reply, count, 0);
    if (status != KEYSRT_OK || count == 0)
        return status;
    return keysrt_reply_begin_items(reply, offsetof(keysrt_stream_items, items), count, reply->expect->entry_size);
}

/* The array of entries stands before all faults: when it grows, these move. */
static keysrt_status begin_entry(keysrt_reply *reply)
{
    keysrt_reply_stream *stream = &reply->stream;
    size_t before = reply->area;
    if (!keysrt_reply_has_room(reply, stream->stored, reply->expect->entry_size))
        return KEYSRT_NO_MEMORY;
    stream->fault += stream->fault == 0 ? 0 : reply->area - before;
    stream->at = reply->items + stream->stored * reply->expect->entry_size;
    stream->image = reply->sink.image.len;
    stream->fixups = reply->sink.fixups.len;
    stream->bad = false;
    return KEYSRT_OK;
}

static keysrt_status note_id(keysrt_reply *reply, const keysrt_node *node)
{
    keysrt_reply_stream *stream = &reply->stream;
    stream->moves = true;
    return read_id(reply, node, &stream->ms, &stream->seq);
}

/* What the entry had left in the image goes, and a fault stands for it. */
static keysrt_status give_up_entry(keysrt_reply *reply)
{
    keysrt_reply_stream *stream = &reply->stream;
    stream->bad = true;
    reply->sink.image.len = stream->image;
    reply->sink.fixups.len = stream->fixups;
    memset(reply->sink.image.data + stream->at, 0, reply->expect->entry_size);
    return add_fault(reply, false, reply->error.text);
}

static keysrt_status verdict(keysrt_reply *reply, keysrt_status status)
{
    return status == KEYSRT_BAD_VALUE ? give_up_entry(reply) : status;
}

static keysrt_status end_entry(keysrt_reply *reply)
{
    keysrt_reply_stream *stream = &reply->stream;
    keysrt_status status = stream->bad ? KEYSRT_OK : verdict(reply, keysrt_reply_end_fields(reply));
    reply->items = stream->items;
    reply->area = stream->area;
    reply->room = stream->room;
    reply->most = stream->most;
    if (status != KEYSRT_OK || stream->bad)
        return status;
    const keysrt_stream_id id = {stream->ms, stream->seq};
    memcpy(reply->sink.image.data + stream->at, &id, sizeof id);
    stream->stored++;
    return KEYSRT_OK;
}

static keysrt_status begin_fields(keysrt_reply *reply, size_t count)
{
    keysrt_reply_stream *stream = &reply->stream;
    if (count % 2 != 0)
        return keysrt_reply_unexpected(reply, "an odd number of names and values");
    stream->items = reply->items;
    stream->area = reply->area;
    stream->room = reply->room;
    stream->most = reply->most;
    stream->fields = count;
    keysrt_status status = keysrt_reply_check_count(reply, count, 0);
    if (status == KEYSRT_OK)
        status = keysrt_reply_begin_fields(reply, stream->at + reply->expect->value_offset, count);
    return status == KEYSRT_OK && count == 0 ? end_entry(reply) : status;
}

static keysrt_status take_field(keysrt_reply *reply, const keysrt_node *node)
{
    keysrt_status status = KEYSRT_OK;
    if (!reply->stream.bad)
        status = verdict(reply, keysrt_reply_field(reply, node->index, node->bytes.data, node->bytes.len));
    return status == KEYSRT_OK && node->index + 1 == reply->stream.fields ? end_entry(reply) : status;
}

/* Values of entries; depth: below them. */
static keysrt_status node_of_entry(keysrt_reply *reply, const keysrt_node *node, size_t depth)
{
    bool array = node->kind == KEYSRT_NODE_ARRAY;
    if (depth == 0 && array && node->count == 2)
        return begin_entry(reply);
    if (depth == 1 && node->index == 0)
        return note_id(reply, node);
    if (depth == 1 && array)
        return begin_fields(reply, node->count);
    if (depth == 1 && node->kind == KEYSRT_NODE_NIL) /* pending, and no longer in the stream */
        return add_fault(reply, true, "the entry was deleted");
    if (depth == 2 && node->kind == KEYSRT_NODE_BULK)
        return take_field(reply, node);
    return unexpected(reply, node);
}

static keysrt_status commit(keysrt_reply *reply, keysrt_stream_id next)
{
    const keysrt_expect *expect = reply->expect;
    const keysrt_reply_stream *stream = &reply->stream;
    memcpy(reply->sink.image.data + offsetof(keysrt_stream_items, count), &stream->stored, sizeof stream->stored);
    keysrt_status status = keysrt_sink_commit(&reply->sink, expect->out, expect->block);
    if (status == KEYSRT_OK && stream->moves && expect->cursor != NULL)
        memcpy(expect->cursor, &next, sizeof next);
    return status;
}

static keysrt_status finish_entries(keysrt_reply *reply)
{
    return commit(reply, (keysrt_stream_id){reply->stream.ms, reply->stream.seq});
}

/* ---- XRANGE, XREAD, XAUTOCLAIM ---------------------------------------------------------------------------------- */

static keysrt_status node_range(keysrt_reply *reply, const keysrt_node *node)
{
    if (node->depth > 0)
        return node_of_entry(reply, node, node->depth - 1);
    if (node->kind != KEYSRT_NODE_ARRAY)
        return unexpected(reply, node);
    keysrt_status status = begin_result(reply);
    return status == KEYSRT_OK ? begin_entries(reply, node->count) : status;
}

const keysrt_decoder keysrt_reply_stream_range = {.expects = "an array of entries", .node = node_range, .finish = finish_entries};

static keysrt_status node_read(keysrt_reply *reply, const keysrt_node *node)
{
    bool array = node->kind == KEYSRT_NODE_ARRAY;
    if (node->depth == 0 && node->kind == KEYSRT_NODE_NIL)
        return (reply->expect->flags & KEYSRT_EMPTY_IS_MISS) != 0 ? KEYSRT_MISS : begin_result(reply);
    if (node->depth == 0 && array && node->count == 1)
        return begin_result(reply);
    if (node->depth == 1 && array && node->count == 2)
        return KEYSRT_OK;
    if (node->depth == 2 && node->index == 0 && node->kind == KEYSRT_NODE_BULK) /* the stream's name */
        return KEYSRT_OK;
    if (node->depth == 2 && node->index == 1 && array)
        return begin_entries(reply, node->count);
    return node->depth > 2 ? node_of_entry(reply, node, node->depth - 3) : unexpected(reply, node);
}

const keysrt_decoder keysrt_reply_stream_read = {
    .expects = "nil or an array of a stream's name and its entries", .node = node_read, .finish = finish_entries};

/* An id that the claim found deleted; the server has taken it off the pending ones. */
static keysrt_status note_deleted(keysrt_reply *reply, const keysrt_node *node)
{
    keysrt_reply_stream *stream = &reply->stream;
    keysrt_status status = read_id(reply, node, &stream->ms, &stream->seq);
    return status == KEYSRT_OK ? add_fault(reply, true, "the entry was deleted") : status;
}

/* The three parts of the reply. */
enum { CLAIM_CURSOR, CLAIM_ENTRIES, CLAIM_DELETED, CLAIM_PARTS };

static keysrt_status begin_part_of_claim(keysrt_reply *reply, const keysrt_node *node)
{
    reply->stream.part = node->index;
    if (node->index == CLAIM_CURSOR)
        return read_id(reply, node, &reply->stream.next_ms, &reply->stream.next_seq);
    if (node->kind != KEYSRT_NODE_ARRAY)
        return unexpected(reply, node);
    return node->index == CLAIM_ENTRIES ? begin_entries(reply, node->count) : keysrt_reply_check_count(reply, node->count, 0);
}

static keysrt_status node_claim(keysrt_reply *reply, const keysrt_node *node)
{
    if (node->depth == 1)
        return begin_part_of_claim(reply, node);
    if (node->depth > 1 && reply->stream.part == CLAIM_ENTRIES)
        return node_of_entry(reply, node, node->depth - 2);
    if (node->depth > 1)
        return note_deleted(reply, node);
    return node->kind == KEYSRT_NODE_ARRAY && node->count == CLAIM_PARTS ? begin_result(reply) : unexpected(reply, node);
}

static keysrt_status finish_claim(keysrt_reply *reply)
{
    reply->stream.moves = true;
    return commit(reply, (keysrt_stream_id){reply->stream.next_ms, reply->stream.next_seq});
}

const keysrt_decoder keysrt_reply_stream_claim = {
    .expects = "a cursor, entries and ids of deleted ones", .node = node_claim, .finish = finish_claim};
