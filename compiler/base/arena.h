/* arena.h: memory and text of one compilation. Everything is freed at once by kc_arena_free(); nothing is freed alone.
 * Running out of memory ends the program with status 3 and one line on standard error. */
#ifndef KC_ARENA_H
#define KC_ARENA_H

#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

struct kc_arena {
    struct kc_arena_chunk *chunks;
    char *next, *end;
};

/* Bytes that live in an arena or in a literal. May hold zero bytes; data is NULL for "none". */
struct kc_str {
    const char *data;
    size_t len;
};

#define KC_STR(literal) ((struct kc_str){"" literal, sizeof(literal) - 1})
#define KC_FMT(str) (int)(str).len, (str).data

void *kc_arena_alloc(struct kc_arena *arena, size_t size) __attribute__((returns_nonnull)); /* zeroed, aligned for any type */
void *kc_arena_copy(struct kc_arena *arena, const void *bytes, size_t size) __attribute__((returns_nonnull));
struct kc_str kc_arena_str(struct kc_arena *arena, const char *data, size_t len); /* a zero byte follows the copy */
struct kc_str kc_arena_printf(struct kc_arena *arena, const char *format, ...) __attribute__((format(printf, 2, 3)));
void kc_arena_free(struct kc_arena *arena);
/* The same, but the memory stays with the arena for what comes next: for scratch that is emptied often. */
void kc_arena_clear(struct kc_arena *arena);

#define KC_NEW(arena, type) ((type *)kc_arena_alloc((arena), sizeof(type)))
#define KC_NEW_ARRAY(arena, type, count) ((type *)kc_arena_alloc((arena), sizeof(type) * (count)))

/* Appends one element to an arena array {items, count, capacity of its own}: grows by doubling. `array` is a struct with
 * members items, count, capacity. Gives a pointer to the new zeroed element. */
#define KC_PUSH(arena, array)                                                                                             \
    ((array)->count == (array)->capacity                                                                                  \
         ? ((array)->items = kc_arena_grow((arena), (array)->items, &(array)->capacity, sizeof *(array)->items), (void)0) \
         : (void)0,                                                                                                       \
     &(array)->items[(array)->count++])
void *kc_arena_grow(struct kc_arena *arena, const void *items, size_t *capacity, size_t size) __attribute__((returns_nonnull));

bool kc_str_equal(struct kc_str a, struct kc_str b);
bool kc_str_is(struct kc_str str, const char *text);
int kc_str_compare(struct kc_str a, struct kc_str b); /* by bytes, then by length */
uint64_t kc_str_hash(struct kc_str str);

/* Memory of the heap, for what is too large or too short-lived to be left behind in an arena: free() it. */
void *kc_heap_zeroed(size_t count, size_t size) __attribute__((returns_nonnull));
void *kc_heap_resize(void *memory, size_t count, size_t size) __attribute__((returns_nonnull)); /* memory NULL: new, not zeroed */

/* Ends the program with status 3. */
__attribute__((noreturn)) void kc_out_of_memory(void);

/* ---- A growing text, on the heap: outputs are built in one. ----------------------------------------------------- */

/* Where a text goes that need not be whole in memory. */
struct kc_drain {
    void (*take)(struct kc_drain *drain, const char *data, size_t len);
};

struct kc_buf {
    char *data; /* zero-terminated once something was written */
    size_t len, capacity;
    struct kc_drain *drain; /* NULL: the text stays here */
};

/* Makes room for `more` bytes and a zero byte. */
void kc_buf_reserve(struct kc_buf *buf, size_t more);
/* Between two parts of a text, the first of which nobody looks at any more: hands on what is there, if it is much. */
void kc_buf_part(struct kc_buf *buf);
/* Behind the last part: hands on the rest. */
void kc_buf_end(struct kc_buf *buf);

/* Inline: outputs are made of millions of short pieces. */
static inline void kc_buf_put(struct kc_buf *buf, const char *data, size_t len)
{
    if (buf->data == NULL || buf->capacity - buf->len <= len) /* the latter holds without data: told for analysers */
        kc_buf_reserve(buf, len);
    if (len != 0)
        memcpy(buf->data + buf->len, data, len);
    buf->len += len;
    buf->data[buf->len] = '\0';
}
static inline void kc_buf_puts(struct kc_buf *buf, const char *text)
{
    kc_buf_put(buf, text, strlen(text));
}
static inline void kc_buf_putc(struct kc_buf *buf, char c)
{
    if (buf->capacity - buf->len <= 1)
        kc_buf_reserve(buf, 1);
    buf->data[buf->len++] = c;
    buf->data[buf->len] = '\0';
}
static inline void kc_buf_str(struct kc_buf *buf, struct kc_str str)
{
    kc_buf_put(buf, str.data, str.len);
}
void kc_buf_printf(struct kc_buf *buf, const char *format, ...) __attribute__((format(printf, 2, 3)));
void kc_buf_free(struct kc_buf *buf);

#endif
