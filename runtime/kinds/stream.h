/* stream.h: what the two files of streams share. */
#ifndef KEYSRT_KINDS_STREAM_H
#define KEYSRT_KINDS_STREAM_H

#include "core/call.h"
#include "keysrt_stream.h"
#include "kinds/waiting.h"
#include "replies/reply_stream.h"

const keysrt_stream *keysrt_stream_of(const keysrt_key *key);

void keysrt_call_stream_id(keysrt_call *call, keysrt_stream_id id);
void keysrt_call_stream_ids(keysrt_call *call, const keysrt_stream_id *ids, size_t count);
void keysrt_call_stream_count(keysrt_call *call, uint64_t count);

/* XREAD or XREADGROUP. */
typedef struct keysrt_stream_reading {
    keysrt_view group; /* data NULL: none */
    keysrt_view consumer;
    uint64_t count;                /* 0: all */
    const keysrt_wait *wait;       /* NULL: none. What waits renews nothing */
    const keysrt_stream_id *after; /* NULL: what the group has handed out to nobody yet */
} keysrt_stream_reading;
void keysrt_call_stream_read(keysrt_call *call, const void *params, const keysrt_stream_reading *reading);

/* Of a decoder of entries. */
keysrt_expect keysrt_stream_expect(const keysrt_key *key, const keysrt_decoder *decoder, void *entries, keysrt_block *block);

#endif
