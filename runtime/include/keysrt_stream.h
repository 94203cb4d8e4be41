/* keysrt_stream.h: streams and their groups: what generated headers of schemas with a stream call. */
#ifndef KEYSRT_STREAM_H
#define KEYSRT_STREAM_H

#include "keysrt_tables.h"

#ifdef __cplusplus
extern "C" {
#endif

/* ---- Ids -------------------------------------------------------------------------------------------------------- */

/* When an entry was appended, in ms of the server's clock, and which of that millisecond it is. Ids rise along the stream. */
typedef struct keysrt_stream_id {
    uint64_t ms;
    uint64_t seq;
} keysrt_stream_id;

static inline KEYSRT_UNUSED keysrt_stream_id keysrt_stream_id_of(uint64_t ms, uint64_t seq)
{
    keysrt_stream_id id;
    id.ms = ms;
    id.seq = seq;
    return id;
}
/* Before all entries and behind all of them: the ends of a range, and where a cursor or a group begins. A group that begins at the
 * end gets what is appended from now on. */
static inline KEYSRT_UNUSED keysrt_stream_id keysrt_stream_start(void) { return keysrt_stream_id_of(0, 0); }
static inline KEYSRT_UNUSED keysrt_stream_id keysrt_stream_end(void) { return keysrt_stream_id_of(UINT64_MAX, UINT64_MAX); }
static inline KEYSRT_UNUSED bool keysrt_stream_id_equal(keysrt_stream_id a, keysrt_stream_id b) { return a.ms == b.ms && a.seq == b.seq; }
static inline KEYSRT_UNUSED bool keysrt_stream_id_less(keysrt_stream_id a, keysrt_stream_id b)
{
    return a.ms < b.ms || (a.ms == b.ms && a.seq < b.seq);
}
/* "1526919030474-55". OK or INVALID; *out is touched on OK only. */
KEYSRT_MUST_USE keysrt_status keysrt_stream_id_parse(keysrt_stream_id *out, keysrt_view text);
/* Writes that and a terminating zero; returns its length. */
size_t keysrt_stream_id_format(const keysrt_stream_id *id, char text[42]);

/* ---- Results ---------------------------------------------------------------------------------------------------- */

/* An entry that is no item of the result: it was deleted while it was pending (`deleted`), or what it holds is not of the declared
 * type: `why` names the field and the bytes. A cursor moves past it; a group keeps it pending until it is acknowledged. */
typedef struct keysrt_stream_fault {
    keysrt_stream_id id;
    bool deleted;
    keysrt_view why;
    const struct keysrt_stream_fault *next; /* NULL: the last */
} keysrt_stream_fault;

/* Generated …_entries begin like this, with the entry's type in place of void. */
typedef struct keysrt_stream_items {
    void *items;
    size_t count;
    const keysrt_stream_fault *faults; /* NULL: none */
} keysrt_stream_items;

/* What a group has handed out and nobody has acknowledged, as a whole. */
typedef struct keysrt_stream_load {
    keysrt_view consumer;
    uint64_t pending;
} keysrt_stream_load;
typedef struct keysrt_stream_backlog {
    keysrt_stream_load *items; /* of each consumer with a pending entry */
    size_t count;
    uint64_t pending;
    keysrt_stream_id oldest, newest; /* of the pending ones; zero where there is none */
    keysrt_block block;
} keysrt_stream_backlog;

/* … and one by one. */
typedef struct keysrt_stream_pending {
    keysrt_stream_id id;
    keysrt_view consumer;
    keysrt_duration idle; /* since it was handed out last */
    uint64_t deliveries;
} keysrt_stream_pending;
typedef struct keysrt_stream_pending_list {
    keysrt_stream_pending *items;
    size_t count;
    keysrt_block block;
} keysrt_stream_pending_list;

typedef struct keysrt_stream_group_info {
    uint64_t consumers;
    uint64_t pending;
    keysrt_stream_id last_delivered;
    bool has_lag; /* false: the server cannot tell, after deletes in the middle of the stream */
    uint64_t lag; /* entries that the group has yet to hand out */
} keysrt_stream_group_info;

static inline KEYSRT_UNUSED void keysrt_stream_backlog_clear(keysrt_stream_backlog *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}
static inline KEYSRT_UNUSED void keysrt_stream_pending_list_clear(keysrt_stream_pending_list *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}

/* ---- Tables ----------------------------------------------------------------------------------------------------- */

/* keysrt_key.detail of a stream; its record holds the fields of an entry. */
typedef struct keysrt_stream {
    const keysrt_trim *trim;   /* NULL: it keeps everything */
    uint32_t entry_size;       /* sizeof the struct {keysrt_stream_id id; the record} … */
    uint32_t fields_offset;    /* … and where the record stands in it */
    uint32_t group_count;
    const keysrt_view *groups; /* their names; an enum of the header counts them */
} keysrt_stream;

/* Entries from first to last, both included, at most count of them. */
typedef struct keysrt_stream_part {
    keysrt_stream_id first, last;
    uint64_t count;
} keysrt_stream_part;
/* Who reads: a group (an index into keysrt_stream.groups), a consumer of it, and what has been pending for how long. */
typedef struct keysrt_stream_reader {
    uint32_t group;
    keysrt_view consumer;
    keysrt_duration min_idle;
} keysrt_stream_reader;

/* ---- Calls ------------------------------------------------------------------------------------------------------ */

/* entries: results as keysrt_stream_items; where there is none, OK with no items, or MISS from the waiting ones. count 0: all.
 * cursor: read and, on OK, moved behind the last entry that came.
 *
 * A stream whose key is gone has lost its groups as well: REFUSED with the server's NOGROUP, until the group is created again. */

/* XADD, with cap and TTL in the same step. id (may be NULL): of the new entry. LOST_REPLY: appended or not. */
KEYSRT_MUST_USE keysrt_status keysrt_stream_append(keysrt_client *client, const keysrt_key *key, const void *params, const void *record,
                                                   keysrt_duration ttl, keysrt_stream_id *id);
KEYSRT_MUST_USE keysrt_status keysrt_stream_length(keysrt_client *client, const keysrt_key *key, const void *params, uint64_t *out);
/* reverse: the newest come first. */
KEYSRT_MUST_USE keysrt_status keysrt_stream_range(keysrt_client *client, const keysrt_key *key, const void *params, bool reverse,
                                                  const keysrt_stream_part *part, void *entries, keysrt_block *block);
/* The id of the newest entry: a cursor for what comes from now on. MISS: there is none (a zeroed cursor does the same). */
KEYSRT_MUST_USE keysrt_status keysrt_stream_newest(keysrt_client *client, const keysrt_key *key, const void *params, keysrt_stream_id *id);
KEYSRT_MUST_USE keysrt_status keysrt_stream_read(keysrt_client *client, const keysrt_key *key, const void *params,
                                                 keysrt_stream_id *cursor, uint64_t count, void *entries, keysrt_block *block);
/* The same, and waits for one, on a connection of its own, up to timeout or (keysrt_never()) for good; MISS: none came. Renews no TTL.
 * (direct) */
KEYSRT_MUST_USE keysrt_status keysrt_stream_read_wait(keysrt_client *client, const keysrt_key *key, const void *params,
                                                      keysrt_stream_id *cursor, uint64_t count, keysrt_duration timeout, void *entries,
                                                      keysrt_block *block);
KEYSRT_MUST_USE keysrt_status keysrt_stream_delete_entries(keysrt_client *client, const keysrt_key *key, const void *params,
                                                           const keysrt_stream_id *ids, size_t count, uint64_t *deleted);
/* Keeps the newest `keep`; or (trim_before) what is not older than an id. removed may be NULL. */
KEYSRT_MUST_USE keysrt_status keysrt_stream_trim(keysrt_client *client, const keysrt_key *key, const void *params, uint64_t keep,
                                                 uint64_t *removed);
KEYSRT_MUST_USE keysrt_status keysrt_stream_trim_before(keysrt_client *client, const keysrt_key *key, const void *params,
                                                        keysrt_stream_id oldest, uint64_t *removed);

/* Creates stream and group in one step; MISS: it is there already, and stays as it is. */
KEYSRT_MUST_USE keysrt_status keysrt_stream_create_group(keysrt_client *client, const keysrt_key *key, const void *params, uint32_t group,
                                                         keysrt_stream_id after, keysrt_duration ttl);
KEYSRT_MUST_USE keysrt_status keysrt_stream_delete_group(keysrt_client *client, const keysrt_key *key, const void *params, uint32_t group);
/* New entries for a consumer: they are pending until he acknowledges them. LOST_REPLY: they may be pending already. */
KEYSRT_MUST_USE keysrt_status keysrt_stream_read_group(keysrt_client *client, const keysrt_key *key, const void *params,
                                                       const keysrt_stream_reader *reader, uint64_t count, void *entries,
                                                       keysrt_block *block);
/* (direct) */
KEYSRT_MUST_USE keysrt_status keysrt_stream_read_group_wait(keysrt_client *client, const keysrt_key *key, const void *params,
                                                            const keysrt_stream_reader *reader, uint64_t count, keysrt_duration timeout,
                                                            void *entries, keysrt_block *block);
/* What this consumer was given behind the cursor and has not acknowledged. Each reading counts as a delivery. */
KEYSRT_MUST_USE keysrt_status keysrt_stream_reread_group(keysrt_client *client, const keysrt_key *key, const void *params,
                                                         const keysrt_stream_reader *reader, keysrt_stream_id *cursor, uint64_t count,
                                                         void *entries, keysrt_block *block);
/* acknowledged (may be NULL): how many of them were pending. */
KEYSRT_MUST_USE keysrt_status keysrt_stream_acknowledge(keysrt_client *client, const keysrt_key *key, const void *params, uint32_t group,
                                                        const keysrt_stream_id *ids, size_t count, uint64_t *acknowledged);
/* XAUTOCLAIM: looks at some of what is pending for min_idle or longer, whoever had it, and gives it to this consumer. cursor: where
 * to go on, zero at the end. Entries that were deleted meanwhile are faults, and no longer pending. count: at most; 0: 100. */
KEYSRT_MUST_USE keysrt_status keysrt_stream_claim(keysrt_client *client, const keysrt_key *key, const void *params,
                                                  const keysrt_stream_reader *reader, keysrt_stream_id *cursor, uint64_t count,
                                                  void *entries, keysrt_block *block);
KEYSRT_MUST_USE keysrt_status keysrt_stream_pending_summary(keysrt_client *client, const keysrt_key *key, const void *params,
                                                            uint32_t group, keysrt_stream_backlog *out);
/* What is pending in a part (count 0: 100) for min_idle or longer; of one consumer, or (an empty view) of all. */
KEYSRT_MUST_USE keysrt_status keysrt_stream_list_pending(keysrt_client *client, const keysrt_key *key, const void *params,
                                                         const keysrt_stream_reader *reader, const keysrt_stream_part *part,
                                                         keysrt_stream_pending_list *out);
/* dropped (may be NULL): entries that were pending for him; nobody will be given them again. */
KEYSRT_MUST_USE keysrt_status keysrt_stream_delete_consumer(keysrt_client *client, const keysrt_key *key, const void *params,
                                                            const keysrt_stream_reader *reader, uint64_t *dropped);
/* MISS: no such stream or group. Does not renew a sliding TTL. */
KEYSRT_MUST_USE keysrt_status keysrt_stream_group(keysrt_client *client, const keysrt_key *key, const void *params, uint32_t group,
                                                  keysrt_stream_group_info *out);

#ifdef __cplusplus
}
#endif
#endif
