/* memory.c: the one table that all memory of the library comes from, and what is built on it alone: buffers, blocks, texts.
 *
 * No other file of the runtime calls malloc, realloc or free. Tests replace the table to make each allocation fail once. */
#include <stdlib.h>

#include "codec/internal.h"

#define SMALLEST_BUFFER 256u

static const keysrt_allocator standard_allocator = {malloc, realloc, free};
static keysrt_allocator allocator = {malloc, realloc, free};

void keysrt_set_allocator(const keysrt_allocator *replacement)
{
    allocator = replacement ? *replacement : standard_allocator;
}

void *keysrt_allocate(size_t size)
{
    return allocator.allocate(size);
}

void *keysrt_reallocate(void *memory, size_t size)
{
    return allocator.reallocate(memory, size);
}

void keysrt_release(void *memory)
{
    if (memory)
        allocator.release(memory);
}

/* ---- Buffers ---------------------------------------------------------------------------------------------------- */

/* From now on every append comes here, whatever room is left, until the owner clears `failed`. */
static bool give_up(keysrt_buffer *buffer)
{
    buffer->failed = true;
    buffer->capacity = buffer->len;
    return false;
}

bool keysrt_buffer_reserve_slow(keysrt_buffer *buffer, size_t more)
{
    if (buffer->failed || more > SIZE_MAX / 2 - buffer->len)
        return give_up(buffer);
    size_t needed = buffer->len + more;
    size_t capacity = buffer->capacity > SIZE_MAX / 2 ? needed : buffer->capacity * 2;
    if (capacity < SMALLEST_BUFFER)
        capacity = SMALLEST_BUFFER;
    if (capacity < needed)
        capacity = needed;
    char *data = keysrt_reallocate(buffer->data, capacity);
    if (!data)
        return give_up(buffer);
    buffer->data = data;
    buffer->capacity = capacity;
    return true;
}

void keysrt_buffer_append(keysrt_buffer *buffer, const void *bytes, size_t len)
{
    if (!len || !keysrt_buffer_reserve(buffer, len))
        return;
    keysrt_put(buffer, bytes, len);
}

void keysrt_buffer_free(keysrt_buffer *buffer)
{
    keysrt_release(buffer->data);
    *buffer = (keysrt_buffer){0};
}

/* ---- What callers own ------------------------------------------------------------------------------------------- */

void keysrt_block_free(keysrt_block *block)
{
    keysrt_release(block->memory);
    *block = (keysrt_block){0};
}

void keysrt_text_clear(keysrt_text *text)
{
    keysrt_block_free(&text->block);
    text->value = (keysrt_view){0};
}
