/* stream_id.h: ids of entries as text. */
#ifndef KEYSRT_REPLIES_STREAM_ID_H
#define KEYSRT_REPLIES_STREAM_ID_H

#include "keysrt_stream.h"

/* "ms-seq", both canonical decimals. False: no such id; *out is as before. */
bool keysrt_read_stream_id(keysrt_view text, keysrt_stream_id *out);
enum { KEYSRT_STREAM_ID_BYTES = 41 };
size_t keysrt_write_stream_id(char *out, keysrt_stream_id id); /* no terminator */

#endif
