/* cache_envelope.c: the stored form of caches that need more than the value; runtime/cache_format.md describes it for other
 * languages. Scripts write its head (cache_fill.lua), so that its times are the server's. Must not know keys or calls. */
#include "recipes/cache.h"

#include <zstd.h>
#include <zstd_errors.h>

#define FORMAT_VERSION 1
#define KNOWN_FLAGS (KEYSRT_ENVELOPE_COMPRESSED | KEYSRT_ENVELOPE_ABSENT)
#define COMPRESSION_LEVEL 3

static const char magic[4] = {'\x89', 'K', 'S', 'C'};

void keysrt_envelope_mark(char mark[KEYSRT_ENVELOPE_MARK], unsigned flags)
{
    memcpy(mark, magic, sizeof magic);
    mark[4] = FORMAT_VERSION;
    mark[5] = (char)flags;
}

static uint64_t read_number(const char *bytes, size_t count)
{
    uint64_t value = 0;
    for (size_t i = 0; i < count; i++)
        value = value << 8 | (unsigned char)bytes[i];
    return value;
}

static bool read_head(keysrt_envelope *out, const char *bytes)
{
    uint64_t created = read_number(bytes + 8, 8), soft = read_number(bytes + 16, 8);
    out->flags = (unsigned char)bytes[5];
    out->version_count = (unsigned char)bytes[6];
    if (memcmp(bytes, magic, sizeof magic) != 0 || bytes[4] != FORMAT_VERSION || (out->flags & ~KNOWN_FLAGS) != 0 || bytes[7] != 0 ||
        created > INT64_MAX || soft > INT64_MAX)
        return false;
    out->created_ms = (int64_t)created;
    out->soft_ms = (int64_t)soft;
    out->delta_ms = (uint32_t)read_number(bytes + 24, 4);
    return true;
}

bool keysrt_envelope_read(keysrt_envelope *out, const char *bytes, size_t len)
{
    if (len < KEYSRT_ENVELOPE_HEAD || !read_head(out, bytes))
        return false;
    size_t at = KEYSRT_ENVELOPE_HEAD;
    for (unsigned i = 0; i < out->version_count; i++) {
        if (at >= len || (unsigned char)bytes[at] > len - at - 1)
            return false;
        at += 1 + (size_t)(unsigned char)bytes[at];
    }
    out->payload = (keysrt_view){bytes + at, len - at};
    return (out->flags & KEYSRT_ENVELOPE_ABSENT) == 0 || (out->payload.len == 0 && out->flags == KEYSRT_ENVELOPE_ABSENT);
}

keysrt_status keysrt_envelope_open(const keysrt_envelope *envelope, size_t max_bytes, keysrt_buffer *out, keysrt_view *plain)
{
    *plain = envelope->payload;
    if ((envelope->flags & KEYSRT_ENVELOPE_COMPRESSED) == 0)
        return KEYSRT_OK;
    unsigned long long size = ZSTD_getFrameContentSize(plain->data, plain->len);
    if (size == ZSTD_CONTENTSIZE_UNKNOWN || size == ZSTD_CONTENTSIZE_ERROR || size > max_bytes)
        return KEYSRT_MISS;
    size_t start = out->len;
    if (!keysrt_buffer_reserve(out, (size_t)size + 1))
        return KEYSRT_NO_MEMORY;
    size_t got = ZSTD_decompress(out->data + start, (size_t)size, plain->data, plain->len);
    if (ZSTD_isError(got) || got != size)
        return ZSTD_getErrorCode(got) == ZSTD_error_memory_allocation ? KEYSRT_NO_MEMORY : KEYSRT_MISS;
    out->len = start + got;
    *plain = (keysrt_view){out->data + start, got};
    return KEYSRT_OK;
}

bool keysrt_envelope_compress(keysrt_buffer *out, keysrt_view plain)
{
    size_t bound = ZSTD_compressBound(plain.len);
    if (ZSTD_isError(bound) || !keysrt_buffer_reserve(out, bound)) {
        out->failed = false;
        return false;
    }
    size_t size = ZSTD_compress(out->data + out->len, bound, plain.data, plain.len, COMPRESSION_LEVEL);
    if (ZSTD_isError(size) || size >= plain.len)
        return false;
    out->len += size;
    return true;
}
