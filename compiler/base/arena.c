/* arena.c: see arena.h. */
#include "base/arena.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>

struct kc_arena_chunk {
    struct kc_arena_chunk *older;
    size_t mapped; /* bytes, when it came from mmap; 0: from the heap */
    max_align_t bytes[];
};

/* Small schemas need the first chunk alone. Large ones spend more time in page faults than in reading, so their chunks ask
 * for huge pages, which need this alignment. */
enum { FIRST_CHUNK = 64 * 1024, SECOND_CHUNK = 1024 * 1024, HUGE_PAGE = 2 * 1024 * 1024, LARGE_CHUNK = 4 * HUGE_PAGE };

void kc_out_of_memory(void)
{
    fputs("keysc: out of memory\n", stderr);
    exit(3);
}

static void *must(void *memory)
{
    if (memory == NULL)
        kc_out_of_memory();
    return memory;
}

void *kc_heap_zeroed(size_t count, size_t size)
{
    return must(calloc(count, size));
}

void *kc_heap_resize(void *memory, size_t count, size_t size)
{
    return must(reallocarray(memory, count, size));
}

static struct kc_arena_chunk *map_chunk(size_t size)
{
    size_t mapped = size + HUGE_PAGE;
    char *memory = mmap(NULL, mapped, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (memory == MAP_FAILED)
        kc_out_of_memory();
    size_t before = (HUGE_PAGE - (uintptr_t)memory % HUGE_PAGE) % HUGE_PAGE;
    madvise(memory + before, size / HUGE_PAGE * HUGE_PAGE, MADV_HUGEPAGE); /* advice: it may be refused */
    struct kc_arena_chunk *chunk = (struct kc_arena_chunk *)(void *)memory;
    chunk->mapped = mapped;
    return chunk;
}

/* The memory of a chunk is zero and never used twice. */
static void new_chunk(struct kc_arena *arena, size_t size)
{
    size_t wanted = arena->chunks == NULL ? FIRST_CHUNK : arena->chunks->older == NULL ? SECOND_CHUNK : LARGE_CHUNK;
    if (wanted < size)
        wanted = size;
    wanted += sizeof(struct kc_arena_chunk);
    struct kc_arena_chunk *chunk = wanted > LARGE_CHUNK ? map_chunk(wanted) : must(calloc(1, wanted));
    chunk->older = arena->chunks;
    arena->chunks = chunk;
    arena->next = (char *)chunk->bytes;
    arena->end = (char *)chunk + wanted;
}

void *kc_arena_alloc(struct kc_arena *arena, size_t size)
{
    size_t align = _Alignof(max_align_t);
    if (size > SIZE_MAX / 2)
        kc_out_of_memory();
    size = (size + align - 1) / align * align;
    if (arena->next == NULL || (size_t)(arena->end - arena->next) < size)
        new_chunk(arena, size);
    char *memory = arena->next;
    arena->next += size;
    return memory;
}

void *kc_arena_copy(struct kc_arena *arena, const void *bytes, size_t size)
{
    void *copy = kc_arena_alloc(arena, size);
    if (size != 0)
        memcpy(copy, bytes, size);
    return copy;
}

struct kc_str kc_arena_str(struct kc_arena *arena, const char *data, size_t len)
{
    char *copy = kc_arena_alloc(arena, len + 1);
    if (len != 0)
        memcpy(copy, data, len);
    return (struct kc_str){copy, len};
}

struct kc_str kc_arena_printf(struct kc_arena *arena, const char *format, ...)
{
    va_list args, again;
    va_start(args, format);
    va_copy(again, args);
    int len = vsnprintf(NULL, 0, format, args);
    va_end(args);
    char *text = kc_arena_alloc(arena, (size_t)len + 1);
    vsnprintf(text, (size_t)len + 1, format, again);
    va_end(again);
    return (struct kc_str){text, (size_t)len};
}

void *kc_arena_grow(struct kc_arena *arena, const void *items, size_t *capacity, size_t size)
{
    size_t more = *capacity == 0 ? 4 : *capacity * 2;
    char *grown = kc_arena_alloc(arena, more * size);
    if (*capacity != 0)
        memcpy(grown, items, *capacity * size);
    *capacity = more;
    return grown;
}

void kc_arena_free(struct kc_arena *arena)
{
    while (arena->chunks != NULL) {
        struct kc_arena_chunk *older = arena->chunks->older;
        if (arena->chunks->mapped != 0)
            munmap(arena->chunks, arena->chunks->mapped);
        else
            free(arena->chunks);
        arena->chunks = older;
    }
    *arena = (struct kc_arena){0};
}

void kc_arena_clear(struct kc_arena *arena)
{
    struct kc_arena_chunk *newest = arena->chunks;
    if (newest == NULL)
        return;
    /* The newest is the largest but for single large texts, which are not worth keeping. */
    if (newest->mapped != 0) {
        kc_arena_free(arena);
        return;
    }
    struct kc_arena older = {.chunks = newest->older};
    kc_arena_free(&older);
    newest->older = NULL;
    memset(newest->bytes, 0, (size_t)(arena->next - (char *)newest->bytes));
    arena->next = (char *)newest->bytes;
}

bool kc_str_equal(struct kc_str a, struct kc_str b)
{
    return a.len == b.len && (a.len == 0 || memcmp(a.data, b.data, a.len) == 0);
}

bool kc_str_is(struct kc_str str, const char *text)
{
    return kc_str_equal(str, (struct kc_str){text, strlen(text)});
}

int kc_str_compare(struct kc_str a, struct kc_str b)
{
    size_t common = a.len < b.len ? a.len : b.len;
    int order = common == 0 ? 0 : memcmp(a.data, b.data, common);
    return order != 0 ? order : (a.len > b.len) - (a.len < b.len);
}

/* Eight bytes at a time, the last ones overlapping: names are hashed by the million. */
uint64_t kc_str_hash(struct kc_str str)
{
    uint64_t hash = 14695981039346656037u ^ str.len, word = 0;
    const char *at = str.data, *end = str.data + str.len;
    for (; end - at > 8; at += 8) {
        memcpy(&word, at, 8);
        hash = (hash ^ word) * 0x9E3779B97F4A7C15u;
        hash ^= hash >> 32;
    }
    word = 0;
    if (str.len >= 8)
        memcpy(&word, end - 8, 8);
    else if (str.len != 0)
        memcpy(&word, at, str.len);
    hash = (hash ^ word) * 0x9E3779B97F4A7C15u;
    return hash ^ hash >> 29;
}

void kc_buf_reserve(struct kc_buf *buf, size_t more)
{
    if (buf->capacity - buf->len > more)
        return;
    size_t capacity = buf->capacity == 0 ? 4096 : buf->capacity;
    while (capacity - buf->len <= more)
        capacity *= 2;
    buf->data = kc_heap_resize(buf->data, capacity, 1);
    buf->capacity = capacity;
}

void kc_buf_end(struct kc_buf *buf)
{
    if (buf->drain == NULL || buf->len == 0)
        return;
    buf->drain->take(buf->drain, buf->data, buf->len);
    buf->len = 0;
}

void kc_buf_part(struct kc_buf *buf)
{
    enum { MUCH = 256 * 1024 }; /* fits into the second cache, and is worth a system call */
    if (buf->len >= MUCH)
        kc_buf_end(buf);
}

void kc_buf_printf(struct kc_buf *buf, const char *format, ...)
{
    va_list args, again;
    va_start(args, format);
    va_copy(again, args);
    int len = vsnprintf(NULL, 0, format, args);
    va_end(args);
    kc_buf_reserve(buf, (size_t)len);
    vsnprintf(buf->data + buf->len, (size_t)len + 1, format, again);
    va_end(again);
    buf->len += (size_t)len;
}

void kc_buf_free(struct kc_buf *buf)
{
    free(buf->data);
    *buf = (struct kc_buf){0};
}
