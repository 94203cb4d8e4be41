/* codec.h: C values to wire bytes and back, driven by the tables of keysrt_tables.h.
 *
 * Knows nothing of connections. Encoding appends to a buffer that the caller owns; on any failure the buffer is cut back to
 * what it was. Decoding builds an image of the result in a scratch sink; nothing of the caller's is touched before
 * keysrt_sink_commit. */
#ifndef KEYSRT_CODEC_H
#define KEYSRT_CODEC_H

#include "keysrt_tables.h"

/* ---- Memory (runtime/core/memory.c) ----------------------------------------------------------------------------- */

void *keysrt_allocate(size_t size);
void *keysrt_reallocate(void *memory, size_t size);
void keysrt_release(void *memory);

/* A growing byte buffer. A failed allocation sets `failed`; later appends do nothing. */
typedef struct keysrt_buffer {
    char *data;
    size_t len, capacity;
    bool failed;
} keysrt_buffer;

bool keysrt_buffer_reserve_slow(keysrt_buffer *buffer, size_t more); /* room for `more` bytes behind len */
static inline bool keysrt_buffer_reserve(keysrt_buffer *buffer, size_t more)
{
    return buffer->capacity - buffer->len >= more || keysrt_buffer_reserve_slow(buffer, more);
}
void keysrt_buffer_append(keysrt_buffer *buffer, const void *bytes, size_t len);
void keysrt_buffer_free(keysrt_buffer *buffer);

/* ---- Errors ----------------------------------------------------------------------------------------------------- */

/* One sentence about a failure. Codec functions write what is wrong with the value ("\"a b\": byte 0x20 at offset 1 is not
 * of [a-z]"); callers put key and parameter in front. Bytes shown are escaped and cut at 64. */
typedef struct keysrt_error {
    size_t len;
    char text[512];
} keysrt_error;

void keysrt_error_set(keysrt_error *error, const char *format, ...) __attribute__((format(printf, 2, 3)));
void keysrt_error_prefix(keysrt_error *error, const char *format, ...) __attribute__((format(printf, 2, 3)));
/* Appends bytes in quotes, escaped (\xNN, \" and \\), cut with "…" after 64. */
void keysrt_error_quote(keysrt_error *error, const char *data, size_t len);

/* ---- Numbers: no locale anywhere -------------------------------------------------------------------------------- */

size_t keysrt_write_u64(char *out, uint64_t value); /* at most 20 bytes; no terminator */
size_t keysrt_write_i64(char *out, int64_t value);
/* Shortest text that reads back the same; "inf", "-inf", "nan" as Redis writes them. At most 32 bytes. */
size_t keysrt_write_f64(char *out, double value);
size_t keysrt_write_f32(char *out, float value);
/* Canonical decimals only (no sign +, no leading zero, no -0). False: not such a number, or out of range. */
bool keysrt_read_u64(const char *text, size_t len, uint64_t *out);
bool keysrt_read_i64(const char *text, size_t len, int64_t *out);
/* What strtod in the C locale reads (decimal, exponent, inf); no hex, no blanks; correctly rounded. */
bool keysrt_read_f64(const char *text, size_t len, double *out);
bool keysrt_read_f32(const char *text, size_t len, float *out);

/* ---- Encoding --------------------------------------------------------------------------------------------------- */

/* Appends the wire text of *value, checked against the type. OK, INVALID or NO_MEMORY. */
keysrt_status keysrt_encode_text(keysrt_buffer *out, const keysrt_type *type, const void *value, keysrt_error *error);
/* The same for types that may hold settings. */
keysrt_status keysrt_encode_text_with(keysrt_buffer *out, const keysrt_type *type, const void *value, const void *settings,
                                      keysrt_error *error);
/* The same as a RESP bulk string, "$<len>\r\n<text>\r\n". */
keysrt_status keysrt_encode_bulk(keysrt_buffer *out, const keysrt_type *type, const void *value, keysrt_error *error);
/* The same, where the value may hold names of keys whose patterns hold settings: those of the client, or NULL. Without them
 * (and in the calls above) the schema's defaults count. */
keysrt_status keysrt_encode_bulk_with(keysrt_buffer *out, const keysrt_type *type, const void *value, const void *settings,
                                      keysrt_error *error);
void keysrt_encode_bulk_bytes(keysrt_buffer *out, const char *data, size_t len);
void keysrt_encode_bulk_i64(keysrt_buffer *out, int64_t value);

/* The name of a key from its parameters (text) / as a bulk string. settings: the client's for this schema, or NULL. Checks
 * every parameter, that the name is at most 64 KB, and that it is not one of key->yields (then INVALID). */
keysrt_status keysrt_encode_key_text(keysrt_buffer *out, const keysrt_key *key, const void *params, const void *settings,
                                     keysrt_error *error);
keysrt_status keysrt_encode_key_bulk(keysrt_buffer *out, const keysrt_key *key, const void *params, const void *settings,
                                     keysrt_error *error);

/* ---- Decoding --------------------------------------------------------------------------------------------------- */

/* An image of a result under construction: the out struct at offset 0, what it points to behind. Pointers in the image
 * hold offsets into it until commit; `fixups` lists where they stand. */
typedef struct keysrt_sink {
    keysrt_buffer image;
    keysrt_buffer fixups; /* of uint32_t or uint64_t, as the implementation likes */
    size_t out_size;
    keysrt_buffer scratch; /* of the JSON reader */
    const void *settings;  /* for names of keys in values whose patterns hold settings; NULL: the schema's defaults */
} keysrt_sink;

/* Starts a new result of out_size zeroed bytes. NO_MEMORY or OK. Keeps the sink's memory from before. */
keysrt_status keysrt_sink_begin(keysrt_sink *sink, size_t out_size);
/* Room for size bytes, aligned to 8, zeroed; its offset, or SIZE_MAX when allocation failed. May move image.data. */
size_t keysrt_sink_take(keysrt_sink *sink, size_t size);
/* Inserts `more` zeroed bytes at image offset `place` (both multiples of 8): what stands behind moves up, and what points there
 * follows. For arrays that grow by what has come. False: no memory, nothing changed. */
bool keysrt_sink_widen(keysrt_sink *sink, size_t place, size_t more);
/* Says that the pointer at image offset `at` points to image offset `target`. */
bool keysrt_sink_point(keysrt_sink *sink, size_t at, size_t target);
/* Copies the image: out_size bytes to *out, the rest to *block (grown when needed, reused otherwise; must not be NULL
 * when there is a rest), and turns offsets into pointers. On NO_MEMORY neither is touched. The block of the out struct
 * itself, if it lies inside it, is preserved: the caller passes its address as `block`. */
keysrt_status keysrt_sink_commit(keysrt_sink *sink, void *out, keysrt_block *block);
void keysrt_sink_free(keysrt_sink *sink);

/* Decodes the wire bytes of one value into the image at offset `at` (room of type->size there). OK, BAD_VALUE (error says
 * why and shows the bytes), NO_MEMORY. bytes need not outlive the call. */
keysrt_status keysrt_decode(keysrt_sink *sink, size_t at, const keysrt_type *type, const char *bytes, size_t len, keysrt_error *error);

/* Finds the parameters in a name. OK, MISS (not of this pattern, or a key of yields), NO_MEMORY. Views point into name.
 * params may be NULL (only the verdict is wanted). */
keysrt_status keysrt_parse_key(const keysrt_key *key, const char *name, size_t len, const void *settings, void *params,
                               keysrt_block *block, keysrt_error *error);
keysrt_status keysrt_parse_pattern(const keysrt_pattern *pattern, const char *text, size_t len, const void *settings, void *params,
                                   keysrt_block *block, keysrt_error *error);

/* Is this text a value of the type? The check that decoding and parsing share. */
bool keysrt_accepts(const keysrt_type *type, const char *text, size_t len);

#endif
