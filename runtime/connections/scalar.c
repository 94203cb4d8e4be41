/* scalar.c: one bulk string, nil, integer or status line, taken from the input as it stands: no copy into the parser's buffer, and
 * a sixth of its instructions. Arrays of such values are flat.c's. Whatever looks odd is left to the parser (transport.c), which
 * knows what to call it. */
#include "connections/scalar.h"

#include "codec/quick.h"
#include "connections/flat.h"

#define LONGEST_SIZE 10 /* digits of a length that is read here, as in flat.h */
#define LONGEST_LINE 32

/* What became of one reply; *used: its length. */
typedef enum { TAKEN, SHORT, BROKEN, OTHER } outcome;

static const keysrt_place whole = {0, 0};

static outcome verdict(bool go_on)
{
    return go_on ? TAKEN : BROKEN;
}

static outcome take_line(keysrt_inflight *inflight, const char *at, size_t have, size_t *used)
{
    const char *end = memchr(at, '\n', have < LONGEST_LINE ? have : LONGEST_LINE);
    if (end == NULL || end[-1] != '\r')
        return have < LONGEST_LINE && end == NULL ? SHORT : OTHER;
    size_t len = (size_t)(end - at) - 2;
    int64_t value = 0;
    if (at[0] == ':' && !keysrt_read_i64(at + 1, len, &value))
        return OTHER;
    *used = inflight->reply_bytes = len + 3;
    bool go_on = at[0] == ':' ? keysrt_inflight_integer(inflight, whole, value)
                              : keysrt_inflight_text(inflight, whole, KEYSRT_TEXT_LINE, at + 1, len);
    return verdict(go_on && keysrt_inflight_end_of_reply(inflight));
}

/* A bulk string without a head, so far. */
static outcome take_odd_bulk(keysrt_inflight *inflight, const char *at, size_t have, size_t *used)
{
    static const char nil[] = "$-1\r\n";
    if (have < sizeof nil - 1 || memcmp(at, nil, sizeof nil - 1) != 0)
        return have <= LONGEST_SIZE && memchr(at, '\n', have) == NULL ? SHORT : OTHER;
    *used = inflight->reply_bytes = sizeof nil - 1;
    return verdict(keysrt_inflight_nil(inflight, whole) && keysrt_inflight_end_of_reply(inflight));
}

/* What GET is mostly answered with: text, its own wire form. Checked, it goes straight into the result, without an image in the
 * sink: it is the whole reply, so nothing can fail behind it. False: another decoder or type, not valid, no memory. */
static inline bool take_text(keysrt_inflight *inflight, const char *bytes, size_t len, size_t reply_bytes)
{
    keysrt_pipeline *pipeline = inflight->first;
    size_t entry = keysrt_inflight_usual_entry(inflight);
    if (entry == SIZE_MAX)
        return false;
    keysrt_pending *pending = &pipeline->entries[entry];
    const keysrt_expect *expect = &pending->expect;
    if (expect->decoder != &keysrt_reply_value || expect->out == NULL || expect->block == NULL)
        return false;
    bool string = expect->type->code == KEYSRT_TYPE_STRING && keysrt_string_accepts(expect->type, bytes, len);
    if (!string && expect->type->code != KEYSRT_TYPE_BYTES)
        return false;
    keysrt_block *block = expect->block;
    if (block->capacity < len && !keysrt_block_reserve(block, len))
        return false;
    keysrt_copy(block->memory, bytes, len);
    keysrt_view view = {len == 0 ? "" : block->memory, len};
    memcpy(expect->out, &view, sizeof view);
    pending->state = KEYSRT_ENTRY_DONE;
    pending->received = (uint32_t)reply_bytes; /* below ten digits of length and a head */
    pipeline->results->items[pending->call] = (keysrt_result){KEYSRT_OK, 0};
    keysrt_inflight_step(inflight);
    return true;
}

static inline outcome take_bulk(keysrt_inflight *inflight, const char *at, size_t have, size_t *used)
{
    size_t size = 0;
    size_t head = keysrt_read_head(at, have, &size);
    if (head == 0)
        return take_odd_bulk(inflight, at, have, used);
    if (size > inflight->reply.max_bytes) {
        keysrt_inflight_refuse_size(inflight, size);
        return BROKEN;
    }
    if (have - head < size + 2)
        return SHORT;
    if (at[head + size] != '\r' || at[head + size + 1] != '\n')
        return OTHER;
    *used = head + size + 2;
    if (take_text(inflight, at + head, size, *used))
        return TAKEN;
    inflight->reply_bytes = *used;
    return verdict(keysrt_inflight_text(inflight, whole, KEYSRT_TEXT_BULK, at + head, size) &&
                   keysrt_inflight_end_of_reply(inflight));
}

static inline outcome take_one(keysrt_inflight *inflight, const char *at, size_t have, size_t *used)
{
    if (have == 0)
        return SHORT;
    if (at[0] == '$')
        return take_bulk(inflight, at, have, used);
    if (at[0] == '*') {
        if (!keysrt_take_flat(inflight, at, have, used))
            return OTHER;
        inflight->reply_bytes = *used;
        return verdict(keysrt_inflight_end_of_reply(inflight));
    }
    return at[0] == ':' || at[0] == '+' ? take_line(inflight, at, have, used) : OTHER;
}

keysrt_scalar keysrt_take_scalars(keysrt_inflight *inflight, const char *input, size_t len, size_t *used,
                                  const keysrt_pipeline *until)
{
    size_t begin = 0;
    for (;;) {
        size_t taken = 0;
        outcome one = take_one(inflight, input + begin, len - begin, &taken);
        begin += taken;
        *used = begin;
        if (one == TAKEN && (until == NULL || until->flying))
            continue;
        return one == TAKEN ? KEYSRT_SCALAR_ENOUGH : one == SHORT ? KEYSRT_SCALAR_SHORT
               : one == BROKEN                                    ? KEYSRT_SCALAR_BROKEN
                                                                  : KEYSRT_SCALAR_OTHER;
    }
}
