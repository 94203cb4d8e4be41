/* client.h: what stands behind a keysrt_client: a handle that runs each call at once, or (a batch's) collects them.
 *
 * Both fill pipelines by the same code (call.c); they differ in what happens at the end of a call. */
#ifndef KEYSRT_CORE_CLIENT_H
#define KEYSRT_CORE_CLIENT_H

#include "connections/connection.h"
#include "core/metrics.h"

/* A copy of an application's settings for one schema. */
typedef struct keysrt_settings {
    const char *schema; /* its name: schemas are constant data */
    size_t size;
    void *values;
    keysrt_block block; /* what values point to */
    struct keysrt_settings *next;
} keysrt_settings;

/* What a recipe keeps with a client, named by its own constant: a zeroed block of `size` bytes, made when first asked for; end() frees
 * what the block points to, before the client's connections go. NULL: no memory. */
typedef struct keysrt_attachment {
    size_t size;
    void (*end)(void *state);
} keysrt_attachment;
typedef struct keysrt_attached keysrt_attached;
/* What was learnt of the server's clock (aligned limiters): how far it is ahead of this machine's. */
typedef struct keysrt_server_clock {
    int64_t ahead_ms;
    unsigned lessons;
} keysrt_server_clock;

/* What a client and its batches share. Lives until the last of them is closed. */
typedef struct keysrt_core {
    unsigned references;
    keysrt_profile profile;
    keysrt_connection **connections; /* one for each lane used: of a database, or of what waits there */
    size_t connection_count;
    keysrt_settings *settings; /* the newest first: older ones of the same schema may still be in use by calls on their way */
    keysrt_buffer message; /* of the last call that did not return OK; zero-terminated or empty */
    keysrt_buffer scratch; /* for names that are only asked for */
    keysrt_meters meters;
    keysrt_attached *attached; /* what recipes keep */
    keysrt_server_clock server_clock;
    uint64_t identity; /* random: of this client … */
    uint64_t named;    /* … and of its calls that need a name of their own */
    keysrt_status broken;  /* not OK: the client only tells why it could not be opened */
} keysrt_core;

/* The way to one database. What blocks at the server (BLPOP) has lanes of its own, so that nothing else waits behind it. */
#define KEYSRT_WAITING_LANE 0x10000u /* or'ed to the number of the database */
typedef struct keysrt_lane {
    unsigned database;
    keysrt_connection *connection;
    keysrt_pipeline *pipeline; /* owned by the handle; apart, so that it can outlive a batch that is closed in flight */
} keysrt_lane;

struct keysrt_client {
    keysrt_core *core;
    struct keysrt_batch *batch; /* NULL: calls run at once */
    bool must_ask;              /* not every call may be taken now: call.c looks closer */
    keysrt_lane *lanes;
    size_t lane_count;
    size_t last_lane; /* used by the call before */
    keysrt_results results;
    keysrt_pipeline again; /* what is sent once more */
};

void keysrt_core_release(keysrt_core *core); /* a reference less */

/* Handles, for open and batches. */
void keysrt_handle_init(keysrt_client *handle, keysrt_core *core, struct keysrt_batch *batch); /* takes a reference */
void keysrt_handle_free(keysrt_client *handle);

/* The lane of a database (or'ed with KEYSRT_WAITING_LANE: the one that may wait), made at first use. NULL: no memory. */
keysrt_lane *keysrt_handle_lane_slow(keysrt_client *handle, unsigned database);
static inline keysrt_lane *keysrt_handle_lane(keysrt_client *handle, unsigned database)
{
    size_t last = handle->last_lane;
    if (last < handle->lane_count && handle->lanes[last].database == database)
        return &handle->lanes[last];
    return keysrt_handle_lane_slow(handle, database);
}

void keysrt_core_set_message(keysrt_core *core, const char *text);
static inline void keysrt_core_clear_message(keysrt_core *core)
{
    if (core->message.len != 0)
        core->message.len = 0;
}

void *keysrt_core_attach(keysrt_core *core, const keysrt_attachment *what);
void keysrt_core_detach_all(keysrt_core *core);

/* Sends what a finished pipeline left open (lost and harmless, or a script the server lacked), until nothing is left.
 * Returns the last connection-level failure, or OK. */
keysrt_status keysrt_handle_send_again(keysrt_client *handle, keysrt_lane *lane, keysrt_pipeline *pipeline,
                                       keysrt_deadline *deadline);
/* Runs the lane's pipeline, which holds one call; its status. In the time that a command may take, and block_ms more. */
keysrt_status keysrt_handle_run_for(keysrt_client *handle, keysrt_lane *lane, int64_t block_ms);
keysrt_status keysrt_handle_run(keysrt_client *handle, keysrt_lane *lane);

/* A batch's part of keysrt_call_begin, where must_ask is set: may it take calls now? OK, or why not. A batch that has run is emptied. */
keysrt_status keysrt_core_batch_ready(struct keysrt_batch *batch);
/* Notes that a call was refused: an atomic batch will not run. */
void keysrt_core_batch_refused(struct keysrt_batch *batch);
bool keysrt_core_batch_is_atomic(const struct keysrt_batch *batch);

/* Settings registered for a schema, else its defaults, else NULL. */
const void *keysrt_core_settings(const keysrt_core *core, const keysrt_schema *schema);
void keysrt_core_free_settings(keysrt_core *core);

#endif
