/* source.h: the texts of a compilation and places in them. A place is two byte offsets; lines and columns are made here
 * and nowhere else. */
#ifndef KC_SOURCE_H
#define KC_SOURCE_H

#include "base/arena.h"

struct kc_source {
    struct kc_str name; /* as the user said it, "<stdin>" for - */
    struct kc_str text; /* a zero byte follows */
    uint32_t *lines;    /* offset of each line's first byte */
    uint32_t line_count;
};

struct kc_sources {
    struct kc_source **items;
    size_t count, capacity;
};

/* Bytes start (inclusive) to end (exclusive) of a source. source is an index into kc_sources. */
struct kc_span {
    uint32_t source, start, end;
};

/* For people: line and column count from 1; column counts characters, not bytes; width is the display columns before. */
struct kc_place {
    uint32_t line, column;
    struct kc_str line_text; /* without its end of line */
    uint32_t byte_in_line;
};

/* Reads a file ("-": standard input). Returns NULL and an errno value in *error when it cannot be read; texts over 64 MB
 * are refused with EFBIG. */
struct kc_source *kc_source_read(struct kc_arena *arena, const char *path, int *error);
/* A source from memory (tests, fuzzing). */
struct kc_source *kc_source_text(struct kc_arena *arena, const char *name, const char *text, size_t len);
uint32_t kc_sources_add(struct kc_arena *arena, struct kc_sources *sources, struct kc_source *source);

struct kc_place kc_place_of(const struct kc_source *source, uint32_t offset);
/* Display columns of bytes, tabs as 8-column stops from `column`; combining marks 0, wide characters 2, bad bytes 1. */
unsigned kc_display_width(const char *data, size_t len, unsigned column);
/* Appends the bytes as a terminal shall show them, in just that width: tabs become blanks, what cannot be shown U+FFFD. */
void kc_display_put(struct kc_buf *out, const char *data, size_t len, unsigned column);
/* How many of the bytes, whole characters only, fit into `width` display columns. */
size_t kc_display_prefix(const char *data, size_t len, unsigned width);

static inline struct kc_span kc_span_join(struct kc_span first, struct kc_span last)
{
    return (struct kc_span){first.source, first.start, last.end};
}

#endif
