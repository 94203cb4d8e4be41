/* reply_stream_group.c: what groups of a stream tell about themselves. */
#include "codec/quick.h"
#include "replies/reply_state.h"
#include "replies/reply_stream.h"
#include "replies/stream_id.h"

static keysrt_status unexpected(keysrt_reply *reply)
{
    return keysrt_reply_unexpected(reply, "another shape");
}

static keysrt_status store_id(keysrt_reply *reply, size_t at, const keysrt_node *node)
{
    keysrt_stream_id id;
    if (node->kind != KEYSRT_NODE_BULK || !keysrt_read_stream_id(node->bytes, &id))
        return unexpected(reply);
    memcpy(reply->sink.image.data + at, &id, sizeof id);
    return KEYSRT_OK;
}

static keysrt_status store_number(keysrt_reply *reply, size_t at, const keysrt_node *node)
{
    uint64_t value = (uint64_t)node->number;
    if (node->kind != KEYSRT_NODE_INTEGER || node->number < 0)
        return unexpected(reply);
    memcpy(reply->sink.image.data + at, &value, sizeof value);
    return KEYSRT_OK;
}

/* A name that the sink keeps. */
static keysrt_status store_name(keysrt_reply *reply, size_t at, const keysrt_node *node)
{
    if (node->kind != KEYSRT_NODE_BULK)
        return unexpected(reply);
    return keysrt_sink_store_bytes(&reply->sink, at, node->bytes.data, node->bytes.len) ? KEYSRT_OK : KEYSRT_NO_MEMORY;
}

/* ---- XPENDING of all -------------------------------------------------------------------------------------------- */

enum { BACKLOG_PENDING, BACKLOG_OLDEST, BACKLOG_NEWEST, BACKLOG_CONSUMERS, BACKLOG_PARTS };

/* The list begins when all else is known; where nothing is pending, the rest is nil. */
static keysrt_status part_of_backlog(keysrt_reply *reply, const keysrt_node *node)
{
    size_t count = node->count;
    if (node->index == BACKLOG_PENDING)
        return store_number(reply, offsetof(keysrt_stream_backlog, pending), node);
    if (node->kind == KEYSRT_NODE_NIL)
        return KEYSRT_OK;
    if (node->index != BACKLOG_CONSUMERS)
        return store_id(reply, node->index == BACKLOG_OLDEST ? offsetof(keysrt_stream_backlog, oldest) : offsetof(keysrt_stream_backlog, newest), node);
    if (node->kind != KEYSRT_NODE_ARRAY)
        return unexpected(reply);
    keysrt_status status = keysrt_reply_check_count(reply, count, 0);
    if (status != KEYSRT_OK || count == 0)
        return status;
    memcpy(reply->sink.image.data + offsetof(keysrt_stream_backlog, count), &count, sizeof count);
    return keysrt_reply_begin_items(reply, offsetof(keysrt_stream_backlog, items), count, sizeof(keysrt_stream_load));
}

/* The number of a consumer's entries comes as text. */
static keysrt_status part_of_load(keysrt_reply *reply, const keysrt_node *node)
{
    size_t at = reply->items + reply->current * sizeof(keysrt_stream_load);
    uint64_t pending;
    if (node->index == 0)
        return store_name(reply, at + offsetof(keysrt_stream_load, consumer), node);
    if (node->kind != KEYSRT_NODE_BULK || !keysrt_read_u64(node->bytes.data, node->bytes.len, &pending))
        return unexpected(reply);
    memcpy(reply->sink.image.data + at + offsetof(keysrt_stream_load, pending), &pending, sizeof pending);
    return KEYSRT_OK;
}

/* A member of the list, an array of `parts`. */
static keysrt_status begin_member(keysrt_reply *reply, const keysrt_node *node, size_t parts, size_t size)
{
    if (node->kind != KEYSRT_NODE_ARRAY || node->count != parts)
        return unexpected(reply);
    reply->current = node->index;
    return keysrt_reply_has_room(reply, node->index, size) ? KEYSRT_OK : KEYSRT_NO_MEMORY;
}

static keysrt_status node_backlog(keysrt_reply *reply, const keysrt_node *node)
{
    switch (node->depth) {
    case 0:
        return node->kind != KEYSRT_NODE_ARRAY || node->count != BACKLOG_PARTS
                   ? unexpected(reply)
                   : keysrt_sink_begin(&reply->sink, offsetof(keysrt_stream_backlog, block));
    case 1: return part_of_backlog(reply, node);
    case 2: return begin_member(reply, node, 2, sizeof(keysrt_stream_load));
    default: return part_of_load(reply, node);
    }
}

static keysrt_status finish(keysrt_reply *reply)
{
    return keysrt_sink_commit(&reply->sink, reply->expect->out, reply->expect->block);
}

const keysrt_decoder keysrt_reply_stream_backlog = {
    .expects = "a number, two ids and an array of consumers", .node = node_backlog, .finish = finish};

/* ---- XPENDING of a part ----------------------------------------------------------------------------------------- */

enum { PENDING_ID, PENDING_CONSUMER, PENDING_IDLE, PENDING_DELIVERIES, PENDING_PARTS };

static keysrt_status begin_pending(keysrt_reply *reply, const keysrt_node *node)
{
    size_t count = node->count;
    if (node->kind != KEYSRT_NODE_ARRAY)
        return unexpected(reply);
    keysrt_status status = keysrt_reply_check_count(reply, count, 0);
    if (status == KEYSRT_OK)
        status = keysrt_sink_begin(&reply->sink, offsetof(keysrt_stream_pending_list, block));
    if (status != KEYSRT_OK || count == 0)
        return status;
    memcpy(reply->sink.image.data + offsetof(keysrt_stream_pending_list, count), &count, sizeof count);
    return keysrt_reply_begin_items(reply, offsetof(keysrt_stream_pending_list, items), count, sizeof(keysrt_stream_pending));
}

static keysrt_status part_of_pending(keysrt_reply *reply, const keysrt_node *node)
{
    size_t at = reply->items + reply->current * sizeof(keysrt_stream_pending);
    switch (node->index) {
    case PENDING_ID: return store_id(reply, at + offsetof(keysrt_stream_pending, id), node);
    case PENDING_CONSUMER: return store_name(reply, at + offsetof(keysrt_stream_pending, consumer), node);
    case PENDING_IDLE: return store_number(reply, at + offsetof(keysrt_stream_pending, idle), node); /* fits: not negative */
    default: return store_number(reply, at + offsetof(keysrt_stream_pending, deliveries), node);
    }
}

static keysrt_status node_pending(keysrt_reply *reply, const keysrt_node *node)
{
    switch (node->depth) {
    case 0: return begin_pending(reply, node);
    case 1: return begin_member(reply, node, PENDING_PARTS, sizeof(keysrt_stream_pending));
    case 2: return part_of_pending(reply, node);
    default: return unexpected(reply);
    }
}

const keysrt_decoder keysrt_reply_stream_pending = {
    .expects = "an array of ids, consumers, times and numbers", .node = node_pending, .finish = finish};

/* ---- XINFO of a group ------------------------------------------------------------------------------------------- */

enum { INFO_CONSUMERS, INFO_PENDING, INFO_LAST, INFO_LAG, INFO_PARTS };

static keysrt_status part_of_group(keysrt_reply *reply, const keysrt_node *node)
{
    bool known = true;
    switch (node->index) {
    case INFO_CONSUMERS: return store_number(reply, offsetof(keysrt_stream_group_info, consumers), node);
    case INFO_PENDING: return store_number(reply, offsetof(keysrt_stream_group_info, pending), node);
    case INFO_LAST: return store_id(reply, offsetof(keysrt_stream_group_info, last_delivered), node);
    default: break;
    }
    if (node->kind == KEYSRT_NODE_NIL)
        return KEYSRT_OK;
    memcpy(reply->sink.image.data + offsetof(keysrt_stream_group_info, has_lag), &known, sizeof known);
    return store_number(reply, offsetof(keysrt_stream_group_info, lag), node);
}

static keysrt_status node_group(keysrt_reply *reply, const keysrt_node *node)
{
    if (node->depth == 1)
        return part_of_group(reply, node);
    if (node->depth == 0 && node->kind == KEYSRT_NODE_NIL)
        return KEYSRT_MISS;
    if (node->depth > 0 || node->kind != KEYSRT_NODE_ARRAY || node->count != INFO_PARTS)
        return unexpected(reply);
    return keysrt_sink_begin(&reply->sink, sizeof(keysrt_stream_group_info));
}

const keysrt_decoder keysrt_reply_stream_group = {
    .expects = "nil or an array that describes a group", .node = node_group, .finish = finish};
