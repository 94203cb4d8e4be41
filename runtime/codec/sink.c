/* sink.c: the image of a result, and how it becomes one. Knows nothing of types.
 *
 * The image begins with the out struct (rounded up to 8 bytes); behind it stands what goes into the result's block. */
#include "codec/quick.h"

static size_t round_up(size_t size)
{
    return (size + 7) & ~(size_t)7;
}

keysrt_status keysrt_sink_begin(keysrt_sink *sink, size_t out_size)
{
    sink->image.len = sink->fixups.len = 0;
    sink->image.failed = sink->fixups.failed = sink->scratch.failed = false;
    sink->out_size = out_size;
    if (out_size > SIZE_MAX / 2 || !keysrt_buffer_reserve(&sink->image, round_up(out_size)))
        return KEYSRT_NO_MEMORY;
    if (out_size)
        memset(sink->image.data, 0, round_up(out_size));
    sink->image.len = round_up(out_size);
    return KEYSRT_OK;
}

size_t keysrt_sink_take(keysrt_sink *sink, size_t size)
{
    size_t padding = round_up(sink->image.len) - sink->image.len;
    if (size > SIZE_MAX / 2 || !keysrt_buffer_reserve(&sink->image, padding + size))
        return SIZE_MAX;
    if (padding + size)
        memset(sink->image.data + sink->image.len, 0, padding + size);
    sink->image.len += padding + size;
    return sink->image.len - size;
}

/* Once the bytes have moved: notes and targets behind `place` do, too. */
static void move_fixups(keysrt_sink *sink, size_t place, size_t more)
{
    for (size_t i = 0; i < sink->fixups.len; i += sizeof(size_t)) {
        size_t at, target;
        memcpy(&at, sink->fixups.data + i, sizeof at);
        at += at >= place ? more : 0;
        memcpy(sink->fixups.data + i, &at, sizeof at);
        memcpy(&target, sink->image.data + at, sizeof target);
        target += target >= place ? more : 0;
        memcpy(sink->image.data + at, &target, sizeof target);
    }
}

bool keysrt_sink_widen(keysrt_sink *sink, size_t place, size_t more)
{
    keysrt_buffer *image = &sink->image;
    if (more > SIZE_MAX / 2 || !keysrt_buffer_reserve(image, more))
        return false;
    memmove(image->data + place + more, image->data + place, image->len - place);
    memset(image->data + place, 0, more);
    image->len += more;
    move_fixups(sink, place, more);
    return true;
}

bool keysrt_sink_point(keysrt_sink *sink, size_t at, size_t target)
{
    if (!keysrt_buffer_reserve(&sink->fixups, sizeof at))
        return false;
    memcpy(sink->fixups.data + sink->fixups.len, &at, sizeof at);
    sink->fixups.len += sizeof at;
    memcpy(sink->image.data + at, &target, sizeof target);
    return true;
}

size_t keysrt_sink_store_room(keysrt_sink *sink, size_t at, size_t len)
{
    size_t target = sink->image.len;
    if (!len) { /* points somewhere all the same, and needs no block for that */
        keysrt_quick_view(sink, at, "", 0);
        return target;
    }
    if (!keysrt_buffer_reserve(&sink->image, len))
        return SIZE_MAX;
    sink->image.len += len;
    keysrt_quick_view(sink, at, NULL, len);
    return keysrt_sink_point(sink, at, target) ? target : SIZE_MAX;
}

bool keysrt_sink_store_bytes(keysrt_sink *sink, size_t at, const char *bytes, size_t len)
{
    return keysrt_quick_store(sink, at, bytes, len);
}

bool keysrt_block_reserve(keysrt_block *block, size_t size)
{
    if (block->memory && size <= block->capacity)
        return true;
    size_t capacity = block->capacity > SIZE_MAX / 2 ? size : block->capacity * 2;
    if (capacity < size)
        capacity = size;
    void *memory = keysrt_allocate(capacity);
    if (!memory)
        return false;
    keysrt_release(block->memory);
    block->memory = memory;
    block->capacity = capacity;
    return true;
}

/* Turns the offsets in the image into pointers: into the block from `start` on, into *out before. */
static void resolve(keysrt_sink *sink, char *out, size_t start, char *memory)
{
    for (size_t i = 0; i < sink->fixups.len; i += sizeof(size_t)) {
        size_t at, target;
        memcpy(&at, sink->fixups.data + i, sizeof at);
        memcpy(&target, sink->image.data + at, sizeof target);
        const char *pointer = target >= start ? memory + (target - start) : out + target;
        memcpy(sink->image.data + at, &pointer, sizeof pointer);
    }
}

keysrt_status keysrt_sink_commit(keysrt_sink *sink, void *out, keysrt_block *block)
{
    keysrt_block none = {0}, *place = block ? block : &none;
    size_t start = round_up(sink->out_size), rest = sink->image.len - start;
    if (rest && !block)
        return KEYSRT_INVALID;
    if (rest && !keysrt_block_reserve(place, rest))
        return KEYSRT_NO_MEMORY;
    resolve(sink, out, start, place->memory);
    if (rest)
        memcpy(place->memory, sink->image.data + start, rest);
    keysrt_block kept = *place; /* it may lie inside *out */
    if (sink->out_size)
        memcpy(out, sink->image.data, sink->out_size);
    *place = kept;
    return KEYSRT_OK;
}

void keysrt_sink_free(keysrt_sink *sink)
{
    keysrt_buffer_free(&sink->image);
    keysrt_buffer_free(&sink->fixups);
    keysrt_buffer_free(&sink->scratch);
}
