/* stream_id.c: ids of entries as text. */
#include "replies/stream_id.h"

#include "codec/codec.h"

bool keysrt_read_stream_id(keysrt_view text, keysrt_stream_id *out)
{
    const char *dash = text.len == 0 ? NULL : memchr(text.data, '-', text.len);
    keysrt_stream_id id;
    if (dash == NULL)
        return false;
    size_t before = (size_t)(dash - text.data);
    if (!keysrt_read_u64(text.data, before, &id.ms) || !keysrt_read_u64(dash + 1, text.len - before - 1, &id.seq))
        return false;
    *out = id;
    return true;
}

size_t keysrt_write_stream_id(char *out, keysrt_stream_id id)
{
    size_t len = keysrt_write_u64(out, id.ms);
    out[len++] = '-';
    return len + keysrt_write_u64(out + len, id.seq);
}

keysrt_status keysrt_stream_id_parse(keysrt_stream_id *out, keysrt_view text)
{
    return keysrt_read_stream_id(text, out) ? KEYSRT_OK : KEYSRT_INVALID;
}

size_t keysrt_stream_id_format(const keysrt_stream_id *id, char text[42])
{
    size_t len = keysrt_write_stream_id(text, *id);
    text[len] = '\0';
    return len;
}
