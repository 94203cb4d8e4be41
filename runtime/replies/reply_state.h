/* reply_state.h: the reply that is being decoded: what decoders (reply*.c) and their driver (inflight.c) share. */
#ifndef KEYSRT_CORE_REPLY_STATE_H
#define KEYSRT_CORE_REPLY_STATE_H

#include "replies/reply.h"

#define KEYSRT_RECORD_WORDS 16 /* records of at most 1024 fields */

/* Entries of a stream, while they come (reply_stream.c). Offsets are of the image. */
typedef struct keysrt_reply_stream {
    uint64_t ms, seq;        /* of the entry at hand */
    size_t at;               /* its place */
    size_t image, fixups;    /* lengths before it: what is cut back when it does not decode */
    size_t items, area, room, most; /* the array of entries, while fields named by data are an array of their own */
    size_t stored;           /* entries in it */
    size_t fault;            /* the last one; 0: none */
    size_t fields;           /* names and values that the entry has */
    bool bad;                /* the entry at hand did not decode */
    bool moves;              /* the cursor, for there is a next one */
    size_t part;             /* XAUTOCLAIM: of the reply; and its cursor: */
    uint64_t next_ms, next_seq;
} keysrt_reply_stream;

struct keysrt_reply {
    const keysrt_expect *expect;
    keysrt_status status; /* OK so far, or the result; then the rest is passed over */
    keysrt_sink sink;
    keysrt_error error; /* the sentence of status */
    size_t max_bytes;    /* limits of the client */
    size_t max_elements;

    /* Decoders' own; set by their array handlers. */
    size_t count;     /* elements of the root array */
    size_t items;     /* image offset of the array under construction */
    size_t area;      /* its bytes: room for the entries that have come, and some more */
    size_t room;      /* entries that fit into them */
    size_t most;      /* entries that are announced */
    size_t used;      /* entries of it that have come, where that is not the index */
    size_t cursor;    /* where the next field is expected */
    size_t current;   /* field that the next element is the value of; or a flag */
    size_t base;      /* records: image offset of the struct that the fields go into */
    uint64_t seen[KEYSRT_RECORD_WORDS];
    keysrt_reply_stream stream;
};

/* Reports another shape than `expects`: PROTOCOL. got: "an integer". */
keysrt_status keysrt_reply_unexpected(keysrt_reply *reply, const char *got);
/* Is this array as long as it may be? exact: 0, or what the count must be. */
keysrt_status keysrt_reply_check_count(keysrt_reply *reply, size_t count, size_t exact);

/* An array in the image, of at most `most` entries; the pointer to it stands at image offset `at`. Its memory grows with the entries
 * that come: what a server announces costs it nothing. */
keysrt_status keysrt_reply_begin_items(keysrt_reply *reply, size_t at, size_t most, size_t entry_size);
/* Before entry `index` is written: is there room for it? False: no memory. */
bool keysrt_reply_widen(keysrt_reply *reply, size_t entry_size);
static inline bool keysrt_reply_has_room(keysrt_reply *reply, size_t index, size_t entry_size)
{
    return index < reply->room || keysrt_reply_widen(reply, entry_size);
}

/* ---- Records as names and values (reply_record.c) ------------------------------------------------------------------ */

/* A record of expect->detail at image offset `base`, of `count` names and values; OK or UNSUPPORTED. Then each of them in order, by its
 * index; then what was missing. */
keysrt_status keysrt_reply_begin_fields(keysrt_reply *reply, size_t base, size_t count);
keysrt_status keysrt_reply_field(keysrt_reply *reply, size_t index, const char *bytes, size_t len);
keysrt_status keysrt_reply_end_fields(keysrt_reply *reply);

#endif
