/* reply_push.c: the arrays that a subscribed connection is sent, taken apart; what they mean is the subscriber's affair. */
#include "replies/reply_push.h"

#include "replies/reply_state.h"

/* How many members such an array has, its name among them, and how many of them are texts. */
static const struct {
    const char *name;
    size_t members, texts;
} kinds[] = {
    [KEYSRT_PUSH_MESSAGE] = {"message", 3, 2},         [KEYSRT_PUSH_PMESSAGE] = {"pmessage", 4, 3},
    [KEYSRT_PUSH_SUBSCRIBE] = {"subscribe", 3, 1},     [KEYSRT_PUSH_PSUBSCRIBE] = {"psubscribe", 3, 1},
    [KEYSRT_PUSH_UNSUBSCRIBE] = {"unsubscribe", 3, 1}, [KEYSRT_PUSH_PUNSUBSCRIBE] = {"punsubscribe", 3, 1},
    [KEYSRT_PUSH_PONG] = {"pong", 2, 1},
};
enum { KINDS = sizeof kinds / sizeof *kinds };

keysrt_view keysrt_push_part(const keysrt_push *push, size_t part)
{
    size_t start = part == 0 ? 0 : push->ends[part - 1];
    return keysrt_bytes(push->bytes.data == NULL ? "" : push->bytes.data + start, push->ends[part] - start);
}

static keysrt_status begin(keysrt_reply *reply, keysrt_push *push, const keysrt_node *node)
{
    if (node->kind != KEYSRT_NODE_ARRAY)
        return keysrt_reply_unexpected(reply, "no array");
    push->bytes.len = 0;
    push->bytes.failed = false;
    push->parts = 0;
    push->announced = node->count;
    return node->count >= 2 ? KEYSRT_OK : keysrt_reply_unexpected(reply, "a shorter array");
}

static keysrt_status name_kind(keysrt_reply *reply, keysrt_push *push, const keysrt_node *node)
{
    size_t kind = 0;
    while (kind < KINDS && (node->kind != KEYSRT_NODE_BULK || strlen(kinds[kind].name) != node->bytes.len ||
                            memcmp(kinds[kind].name, node->bytes.data, node->bytes.len) != 0))
        kind++;
    if (kind == KINDS || kinds[kind].members != push->announced)
        return keysrt_reply_unexpected(reply, "an array of another kind");
    push->kind = (keysrt_push_kind)kind;
    return KEYSRT_OK;
}

static keysrt_status node_push(keysrt_reply *reply, const keysrt_node *node)
{
    keysrt_push *push = reply->expect->out;
    if (node->depth == 0)
        return begin(reply, push, node);
    if (node->depth == 1 && node->index == 0)
        return name_kind(reply, push, node);
    if (node->depth == 1 && node->index <= kinds[push->kind].texts && node->kind == KEYSRT_NODE_BULK) {
        keysrt_buffer_append(&push->bytes, node->bytes.data, node->bytes.len);
        push->ends[push->parts++] = push->bytes.len;
        return push->bytes.failed ? KEYSRT_NO_MEMORY : KEYSRT_OK;
    }
    bool count = node->depth == 1 && node->index > kinds[push->kind].texts && node->kind == KEYSRT_NODE_INTEGER;
    return count ? KEYSRT_OK : keysrt_reply_unexpected(reply, "another shape");
}

/* Before the first subscription, PING is answered as ever. */
static keysrt_status line_push(keysrt_reply *reply, const char *text, size_t len)
{
    keysrt_push *push = reply->expect->out;
    if (len != 4 || memcmp(text, "PONG", 4) != 0)
        return keysrt_reply_unexpected(reply, "a status line");
    push->kind = KEYSRT_PUSH_PONG;
    return KEYSRT_OK;
}

const keysrt_decoder keysrt_reply_push = {.expects = "a message or a confirmation", .line = line_push, .node = node_push};
