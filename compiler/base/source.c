/* source.c: reads texts and tells where in them a byte stands. Knows nothing of the language. */
#include "base/source.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <utf8proc.h>

enum { LARGEST_SOURCE = 64 * 1024 * 1024, READ_SIZE = 256 * 1024, TAB_STOP = 8 };

static void find_lines(struct kc_arena *arena, struct kc_source *source)
{
    const char *text = source->text.data, *end = text + source->text.len;
    uint32_t count = 1;
    for (const char *at = text; (at = memchr(at, '\n', (size_t)(end - at))) != NULL; at++)
        count++;
    source->lines = KC_NEW_ARRAY(arena, uint32_t, count);
    source->line_count = 1;
    for (const char *at = text; (at = memchr(at, '\n', (size_t)(end - at))) != NULL; at++)
        source->lines[source->line_count++] = (uint32_t)(at + 1 - text);
}

struct kc_source *kc_source_text(struct kc_arena *arena, const char *name, const char *text, size_t len)
{
    struct kc_source *source = KC_NEW(arena, struct kc_source);
    source->name = kc_arena_str(arena, name, strlen(name));
    source->text = kc_arena_str(arena, text, len);
    find_lines(arena, source);
    return source;
}

/* Gives 0 or an errno value. */
static int read_all(FILE *file, struct kc_buf *buf)
{
    static const size_t limit = LARGEST_SOURCE;
    char *chunk = kc_heap_resize(NULL, READ_SIZE, 1);
    int error = 0;
    for (size_t got = 1; error == 0 && got != 0;) {
        errno = 0;
        got = fread(chunk, 1, READ_SIZE, file);
        kc_buf_put(buf, chunk, got);
        if (ferror(file))
            error = errno != 0 ? errno : EIO;
        else if (buf->len > limit)
            error = EFBIG;
    }
    free(chunk);
    return error;
}

struct kc_source *kc_source_read(struct kc_arena *arena, const char *path, int *error)
{
    bool standard_input = strcmp(path, "-") == 0;
    errno = 0;
    FILE *file = standard_input ? stdin : fopen(path, "rb");
    if (file == NULL) {
        *error = errno;
        return NULL;
    }
    struct kc_buf buf = {0};
    struct kc_source *source = NULL;
    *error = read_all(file, &buf);
    if (*error == 0)
        source = kc_source_text(arena, standard_input ? "<stdin>" : path, buf.data, buf.len);
    if (!standard_input)
        fclose(file);
    kc_buf_free(&buf);
    return source;
}

uint32_t kc_sources_add(struct kc_arena *arena, struct kc_sources *sources, struct kc_source *source)
{
    *KC_PUSH(arena, sources) = source;
    return (uint32_t)(sources->count - 1);
}

/* Index of the last line that starts at or before offset. */
static uint32_t line_of(const struct kc_source *source, uint32_t offset)
{
    uint32_t low = 0, high = source->line_count;
    while (high - low > 1) {
        uint32_t middle = low + (high - low) / 2;
        if (source->lines[middle] <= offset)
            low = middle;
        else
            high = middle;
    }
    return low;
}

static struct kc_str line_text(const struct kc_source *source, uint32_t line)
{
    const char *start = source->text.data + source->lines[line];
    const char *end = source->text.data + source->text.len;
    const char *stop = memchr(start, '\n', (size_t)(end - start));
    if (stop == NULL)
        stop = end;
    if (stop > start && stop[-1] == '\r')
        stop--;
    return (struct kc_str){start, (size_t)(stop - start)};
}

/* Length in bytes and code point of the character at data; a byte that is no UTF-8 is a character of its own, code -1. */
static size_t next_character(const char *data, size_t len, utf8proc_int32_t *code)
{
    if ((unsigned char)*data < 0x80) {
        *code = (unsigned char)*data;
        return 1;
    }
    utf8proc_ssize_t got = utf8proc_iterate((const utf8proc_uint8_t *)data, (utf8proc_ssize_t)len, code);
    if (got > 0)
        return (size_t)got;
    *code = -1;
    return 1;
}

static uint32_t count_characters(const char *data, size_t len)
{
    uint32_t count = 0;
    utf8proc_int32_t code;
    for (size_t at = 0; at < len; count++)
        at += next_character(data + at, len - at, &code);
    return count;
}

struct kc_place kc_place_of(const struct kc_source *source, uint32_t offset)
{
    if (offset > source->text.len)
        offset = (uint32_t)source->text.len;
    uint32_t line = line_of(source, offset);
    struct kc_place place = {.line = line + 1, .line_text = line_text(source, line), .byte_in_line = offset - source->lines[line]};
    place.column = count_characters(source->text.data + source->lines[line], place.byte_in_line) + 1;
    return place;
}

/* What a terminal would not show as one thing in its place: control characters, bad bytes, marks that turn the direction. */
static bool is_unprintable(utf8proc_int32_t code)
{
    return code < 0x20 || (code >= 0x7f && code < 0xa0) || code == 0x200e || code == 0x200f || (code >= 0x2028 && code <= 0x202e) ||
           (code >= 0x2066 && code <= 0x2069);
}

static unsigned width_of(utf8proc_int32_t code, unsigned column)
{
    if (code == '\t')
        return TAB_STOP - column % TAB_STOP;
    if (is_unprintable(code) || code < 0x7f)
        return 1;
    return (unsigned)utf8proc_charwidth(code);
}

unsigned kc_display_width(const char *data, size_t len, unsigned column)
{
    unsigned start = column;
    utf8proc_int32_t code;
    for (size_t at = 0; at < len;) {
        at += next_character(data + at, len - at, &code);
        column += width_of(code, column);
    }
    return column - start;
}

void kc_display_put(struct kc_buf *out, const char *data, size_t len, unsigned column)
{
    utf8proc_int32_t code;
    for (size_t at = 0, size; at < len; at += size) {
        size = next_character(data + at, len - at, &code);
        unsigned width = width_of(code, column);
        if (code == '\t')
            kc_buf_printf(out, "%*s", (int)width, "");
        else if (is_unprintable(code))
            kc_buf_puts(out, "\xEF\xBF\xBD");
        else
            kc_buf_put(out, data + at, size);
        column += width;
    }
}

size_t kc_display_prefix(const char *data, size_t len, unsigned width)
{
    utf8proc_int32_t code;
    unsigned column = 0;
    size_t at = 0;
    while (at < len) {
        size_t size = next_character(data + at, len - at, &code);
        column += width_of(code, column);
        if (column > width)
            break;
        at += size;
    }
    return at;
}
