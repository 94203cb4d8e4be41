/* reply_stream.h: decoders of what streams answer with. */
#ifndef KEYSRT_REPLIES_REPLY_STREAM_H
#define KEYSRT_REPLIES_REPLY_STREAM_H

#include "keysrt_stream.h"
#include "replies/reply.h"

/* An id in a bulk string; out: keysrt_stream_id, may be NULL. */
extern const keysrt_decoder keysrt_reply_stream_id;
/* The id of the first entry of an array; none is MISS. */
extern const keysrt_decoder keysrt_reply_stream_newest;

/* Entries into keysrt_stream_items; detail: the record, entry_size, value_offset: as keysrt_stream has them; cursor: moved behind the
 * last that came. An entry that does not decode is a fault of the result, not of the call. nil: none (EMPTY_IS_MISS: MISS). */
extern const keysrt_decoder keysrt_reply_stream_range;  /* XRANGE: the entries */
extern const keysrt_decoder keysrt_reply_stream_read;   /* XREAD: the entries of one stream, behind its name */
extern const keysrt_decoder keysrt_reply_stream_claim;  /* XAUTOCLAIM: a cursor, the entries, ids of deleted ones */

extern const keysrt_decoder keysrt_reply_stream_backlog; /* XPENDING into keysrt_stream_backlog */
extern const keysrt_decoder keysrt_reply_stream_pending; /* XPENDING of a range into keysrt_stream_pending_list */
extern const keysrt_decoder keysrt_reply_stream_group;   /* stream_group.lua into keysrt_stream_group_info; nil is MISS */

#endif
