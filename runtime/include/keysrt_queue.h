/* keysrt_queue.h: queues of jobs that workers reserve for a while, so that a dead worker's jobs come back. Generated headers include
 * it where a schema has a queue.
 *
 * At least once: a job is worked on until somebody acknowledges it, so its handler may run twice, even at the same time: when a
 * worker was slower than its lease, or its acknowledgement was lost.
 *
 * One queue is several keys, all of one slot, which live and change together:
 *   the list, or one for each priority: ids of jobs that wait; pushed at the left, served from the right
 *   attempts   hash: id -> JSON [attempts so far, last reservation, list where there are several, why it failed last]; an id that
 *              is here is known
 *   active     sorted set: reserved ids by the end of their lease, delayed: by when they are due, failed: by when they were given up
 *   jobs       hash: id -> content, where a job is more than its id
 *   completed  sorted set: the newest 10 000 finished ids by when they were acknowledged, where the schema names it
 * Times are the server's, in ms. Each call is one script but for reserve_within; all work in a batch but that one.
 * Ids that other software pushes with LPUSH are served like any other. */
#ifndef KEYSRT_QUEUE_H
#define KEYSRT_QUEUE_H

#include "keysrt_hold.h"
#include "keysrt_tables.h"

#ifdef __cplusplus
extern "C" {
#endif

/* What a worker has in hand of a job; part of the generated KEY_job. */
typedef struct keysrt_queue_lease {
    uint64_t reservation;   /* never the same twice for one job: what fences off a worker that lost it */
    uint64_t attempt;       /* from 1 */
    int64_t valid_until_ms; /* on the clock of keysrt_hold_clock(); ends before the server's lease does; 0: lost */
} keysrt_queue_lease;

/* How long the worker may still rely on having the job to itself; 0: no longer, heartbeat would have been in time. */
keysrt_duration keysrt_queue_remaining(const keysrt_queue_lease *lease);

/* A wait between attempts, for _fail: 1 s, 2 s, 4 s … and never more than an hour. */
keysrt_duration keysrt_queue_backoff(uint64_t attempt);

typedef enum keysrt_queue_state {
    KEYSRT_QUEUE_WAITING = 0,
    KEYSRT_QUEUE_ACTIVE = 1, /* reserved; perhaps by a worker that is dead */
    KEYSRT_QUEUE_DELAYED = 2,
    KEYSRT_QUEUE_FAILED = 3, /* given up: set aside until somebody requeues or discards it */
    KEYSRT_QUEUE_COMPLETED = 4
} keysrt_queue_state;

typedef struct keysrt_queue_counts {
    uint64_t waiting, active, delayed, failed, completed; /* completed: 0 where the schema does not keep it */
} keysrt_queue_counts;

/* What is known of a job; part of the generated KEY_entry. */
typedef struct keysrt_queue_note {
    keysrt_queue_state state;
    uint64_t attempts;  /* so far */
    int64_t at_ms;      /* server's time since 1970: end of the lease, when it is due, failed or was finished; 0: it waits */
    keysrt_view reason; /* why the last attempt failed, empty: none did */
} keysrt_queue_note;
typedef struct keysrt_queue_found {
    keysrt_queue_note value;
    keysrt_block block;
} keysrt_queue_found;
static inline KEYSRT_UNUSED void keysrt_queue_found_clear(keysrt_queue_found *found)
{
    keysrt_block_free(&found->block);
    memset(found, 0, sizeof *found);
}

/* How many jobs one call may take, move or list. */
#define KEYSRT_QUEUE_MOST 1000u
/* Longer reasons are cut. */
#define KEYSRT_QUEUE_REASON 512u
/* Finished ids that are kept. */
#define KEYSRT_QUEUE_COMPLETED_KEPT 10000u

/* What keysrt_key.detail points to; NULL for external queues, whose list alone is read. */
typedef struct keysrt_queue_detail {
    const keysrt_key *attempts, *active, *delayed, *failed;
    const keysrt_key *jobs, *completed; /* or NULL */
    keysrt_quantity lease, most;        /* most attempts */
    uint32_t priority_offset;           /* of the enum in the params … */
    uint32_t priority_count;            /* … and its values; 0: one list */
    /* KEY_job: the id stands first, of key->value, or a string(1..128) where there is `jobs`. */
    uint32_t job_size, job_end; /* end: where its block stands, else the size */
    uint32_t job_value, job_lease;
    uint32_t item_size, item_value;  /* of what push_many takes */
    uint32_t entry_size, entry_note; /* KEY_entry */
} keysrt_queue_detail;

/* id, value: pointers to the C values (value NULL where there is no content). lease, most: where the schema leaves them to the caller. */

/* OK: it is in the queue. MISS: this id is there already (or, where completed ids are kept, was finished), nothing changed: after
 * LOST_REPLY push it again. delay: served that much later. Sent again by itself only where completed ids are kept, as only then a
 * job that was finished in between is not done once more. */
KEYSRT_MUST_USE keysrt_status keysrt_queue_push(keysrt_client *client, const keysrt_key *key, const void *params, const void *id,
                                                const void *value, keysrt_duration delay);
/* items: KEY_item, or ids. pushed (may be NULL): how many were new. */
KEYSRT_MUST_USE keysrt_status keysrt_queue_push_many(keysrt_client *client, const keysrt_key *key, const void *params, const void *items,
                                                     size_t count, keysrt_duration delay, uint64_t *pushed);
/* The next job, best priority first, the oldest of it first. MISS: none waits. Takes back ended leases and takes up what is due, at
 * most 100 of each. LOST_REPLY: a job may be reserved; it comes back after its lease, and the attempt counts.
 * BAD_VALUE: id or content is not of its type; likewise, and after the last attempt it is among the failed. */
KEYSRT_MUST_USE keysrt_status keysrt_queue_reserve(keysrt_client *client, const keysrt_key *key, const void *params, keysrt_duration lease,
                                                   uint64_t most, void *job, keysrt_block *block);
/* Up to count jobs (at most KEYSRT_QUEUE_MOST); OK with none where none waits. */
KEYSRT_MUST_USE keysrt_status keysrt_queue_reserve_many(keysrt_client *client, const keysrt_key *key, const void *params, uint64_t count,
                                                        keysrt_duration lease, uint64_t most, void *jobs, keysrt_block *block);
/* As reserve, waiting at most so long for a job: asks again after 1 ms, 2 ms … a quarter of a second, at random moments, and when
 * the next one is due. MISS: none came. (direct) */
KEYSRT_MUST_USE keysrt_status keysrt_queue_reserve_within(keysrt_client *client, const keysrt_key *key, const void *params,
                                                          keysrt_duration at_most, keysrt_duration lease, uint64_t most, void *job,
                                                          keysrt_block *block);
/* job: as reserve gave it. MISS: lost; somebody took it back, or it was acknowledged before.
 * heartbeat: the lease begins anew (valid_until_ms tells; 0 after a MISS). Sent again by itself.
 * acknowledge: done, the job is forgotten. After LOST_REPLY acknowledge again: OK and MISS both say that it is the worker's no longer;
 * which of the two came first nobody can tell.
 * fail: tried again after so long (0: at once, behind those that wait; keysrt_never(): no more), or given up after the last attempt;
 * *gave_up (may be NULL) says which. */
KEYSRT_MUST_USE keysrt_status keysrt_queue_heartbeat(keysrt_client *client, const keysrt_key *key, const void *params, void *job,
                                                     keysrt_duration lease);
KEYSRT_MUST_USE keysrt_status keysrt_queue_acknowledge(keysrt_client *client, const keysrt_key *key, const void *params, const void *job);
KEYSRT_MUST_USE keysrt_status keysrt_queue_fail(keysrt_client *client, const keysrt_key *key, const void *params, const void *job,
                                                keysrt_view reason, keysrt_duration retry_after, uint64_t most, bool *gave_up);

/* requeue: a job that failed, is delayed or reserved waits again, behind the others; its worker has lost it. Its attempts
 * count anew. MISS: no such job, or it waits already. remove: forgets a job wherever it is; looks through the list where it waits.
 * recover: what each reserve does first; *recovered: how many came back. requeue_failed, discard_failed: those that failed first, at most
 * count. delete: the whole queue; MISS: there was nothing. Counters may be NULL. */
KEYSRT_MUST_USE keysrt_status keysrt_queue_requeue(keysrt_client *client, const keysrt_key *key, const void *params, const void *id);
KEYSRT_MUST_USE keysrt_status keysrt_queue_remove(keysrt_client *client, const keysrt_key *key, const void *params, const void *id);
KEYSRT_MUST_USE keysrt_status keysrt_queue_recover(keysrt_client *client, const keysrt_key *key, const void *params, uint64_t most,
                                                   uint64_t *recovered);
KEYSRT_MUST_USE keysrt_status keysrt_queue_requeue_failed(keysrt_client *client, const keysrt_key *key, const void *params, uint64_t count,
                                                          uint64_t *requeued);
KEYSRT_MUST_USE keysrt_status keysrt_queue_discard_failed(keysrt_client *client, const keysrt_key *key, const void *params, uint64_t count,
                                                          uint64_t *discarded);
KEYSRT_MUST_USE keysrt_status keysrt_queue_delete(keysrt_client *client, const keysrt_key *key, const void *params);

/* list: a page of the jobs in a state, at most KEYSRT_QUEUE_MOST: waiting ones in the order of service, others by at_ms. Pages shift
 * while workers work. find: one job; MISS: not known. content: of a job, in whatever state; MISS: not known. */
KEYSRT_MUST_USE keysrt_status keysrt_queue_count(keysrt_client *client, const keysrt_key *key, const void *params, keysrt_queue_counts *out);
KEYSRT_MUST_USE keysrt_status keysrt_queue_list(keysrt_client *client, const keysrt_key *key, const void *params, keysrt_queue_state state,
                                                uint64_t offset, uint64_t count, void *out, keysrt_block *block);
KEYSRT_MUST_USE keysrt_status keysrt_queue_find(keysrt_client *client, const keysrt_key *key, const void *params, const void *id,
                                                keysrt_queue_found *out);
KEYSRT_MUST_USE keysrt_status keysrt_queue_content(keysrt_client *client, const keysrt_key *key, const void *params, const void *id,
                                                   void *out, keysrt_block *block);

#ifdef __cplusplus
}
#endif
#endif
