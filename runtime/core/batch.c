/* batch.c: many calls, one round trip for each database. A batch is a handle that collects: call.c fills its pipelines exactly as
 * it fills those of direct calls. Must not encode or decode anything. */
#include "core/client.h"

typedef enum {
    FILLING,
    SENT, /* replies are awaited */
    DONE  /* results can be asked; the next call empties it */
} batch_state;

struct keysrt_batch {
    keysrt_client handle;
    batch_state state;
    bool atomic;
    bool refused; /* a call of it was refused before sending; the first one: */
    size_t refused_call;
};

keysrt_status keysrt_batch_open(keysrt_batch **out, keysrt_client *client)
{
    *out = NULL;
    if (client == NULL)
        return KEYSRT_NO_MEMORY;
    if (client->core->broken != KEYSRT_OK)
        return client->core->broken;
    keysrt_batch *batch = keysrt_allocate(sizeof *batch);
    if (batch == NULL)
        return KEYSRT_NO_MEMORY;
    memset(batch, 0, sizeof *batch);
    keysrt_handle_init(&batch->handle, client->core, batch);
    *out = batch;
    return KEYSRT_OK;
}

void keysrt_batch_close(keysrt_batch *batch)
{
    if (batch == NULL)
        return;
    keysrt_handle_free(&batch->handle);
    keysrt_release(batch);
}

keysrt_client *keysrt_queue(keysrt_batch *batch)
{
    return batch == NULL ? NULL : &batch->handle;
}

/* ---- Filling ------------------------------------------------------------------------------------------------------ */

static void set_state(keysrt_batch *batch, batch_state state)
{
    batch->state = state;
    batch->handle.must_ask = state != FILLING;
}

static void empty(keysrt_batch *batch)
{
    for (size_t i = 0; i < batch->handle.lane_count; i++)
        keysrt_pipeline_reset(batch->handle.lanes[i].pipeline);
    keysrt_pipeline_free(&batch->handle.again);
    keysrt_pipeline_init(&batch->handle.again, &batch->handle.results);
    keysrt_results_reset(&batch->handle.results);
    set_state(batch, FILLING);
    batch->atomic = false;
    batch->refused = false;
}

keysrt_status keysrt_core_batch_ready(keysrt_batch *batch)
{
    if (batch->state == FILLING)
        return KEYSRT_OK;
    if (batch->state == SENT)
        return KEYSRT_INVALID;
    empty(batch);
    return KEYSRT_OK;
}

void keysrt_core_batch_refused(keysrt_batch *batch)
{
    if (!batch->refused)
        batch->refused_call = batch->handle.results.count - 1;
    batch->refused = true;
}

bool keysrt_core_batch_is_atomic(const keysrt_batch *batch)
{
    return batch->atomic;
}

void keysrt_batch_atomic(keysrt_batch *batch)
{
    if (keysrt_core_batch_ready(batch) == KEYSRT_OK)
        batch->atomic = true;
}

/* ---- Running ------------------------------------------------------------------------------------------------------ */

static keysrt_status misuse(keysrt_batch *batch, const char *sentence)
{
    keysrt_core_set_message(batch->handle.core, sentence);
    return KEYSRT_INVALID;
}

/* A transaction with a call that was refused: none of it is sent. */
static keysrt_status cancel(keysrt_batch *batch, keysrt_status status, const char *why)
{
    keysrt_client *handle = &batch->handle;
    for (size_t i = 0; i < handle->lane_count; i++) {
        keysrt_pipeline *pipeline = handle->lanes[i].pipeline;
        pipeline->body = pipeline->requests.len;
        for (size_t entry = 0; entry < pipeline->count; entry++)
            keysrt_pipeline_resolve(pipeline, entry, status, why);
        pipeline->sent = 0;
        keysrt_core_count_calls(handle, pipeline);
    }
    set_state(batch, DONE);
    keysrt_core_set_message(handle->core, why);
    return status;
}

static keysrt_status cancel_refused(keysrt_batch *batch)
{
    keysrt_error why = {0};
    keysrt_error_set(&why, "not sent: call %zu of the transaction was refused: ", batch->refused_call);
    keysrt_error told = {0};
    keysrt_error_set(&told, "%s%s", why.text, keysrt_results_message(&batch->handle.results, batch->refused_call));
    return cancel(batch, KEYSRT_INVALID, told.text);
}

static keysrt_status prepare_transaction(keysrt_batch *batch)
{
    if (batch->refused)
        return cancel_refused(batch);
    for (size_t i = 0; i < batch->handle.lane_count; i++)
        if (keysrt_pipeline_spell_out_scripts(batch->handle.lanes[i].pipeline) != KEYSRT_OK)
            return cancel(batch, KEYSRT_NO_MEMORY, "out of memory for the transaction");
    return KEYSRT_OK;
}

static keysrt_deadline deadline_of(const keysrt_client *handle)
{
    const keysrt_profile *profile = &handle->core->profile;
    keysrt_deadline deadline = keysrt_deadline_in(profile->command_ms);
    if (profile->hurry_until != 0 && profile->hurry_until < deadline.end)
        deadline.end = profile->hurry_until;
    return deadline;
}

keysrt_status keysrt_batch_send(keysrt_batch *batch)
{
    if (batch == NULL)
        return KEYSRT_NO_MEMORY;
    if (batch->state == SENT)
        return misuse(batch, "the batch is on its way already: keysrt_batch_wait() comes first");
    keysrt_core_clear_message(batch->handle.core);
    if (batch->state == DONE)
        empty(batch); /* nothing was queued since it ran */
    keysrt_status status = batch->atomic ? prepare_transaction(batch) : KEYSRT_OK;
    if (status != KEYSRT_OK)
        return status;
    keysrt_client *handle = &batch->handle;
    set_state(batch, SENT);
    for (size_t i = 0; i < handle->lane_count; i++) {
        keysrt_lane *lane = &handle->lanes[i];
        keysrt_deadline deadline = deadline_of(handle);
        lane->pipeline->atomic = batch->atomic;
        if (lane->pipeline->count > 0) /* what fails here is told, or mended, when the batch is waited for */
            (void)keysrt_connection_submit(lane->connection, lane->pipeline, &deadline);
    }
    return KEYSRT_OK;
}

static void tell_failure(keysrt_batch *batch, keysrt_status failure)
{
    const keysrt_results *results = &batch->handle.results;
    for (size_t i = 0; i < results->count; i++)
        if (results->items[i].status == (uint32_t)failure || results->items[i].status == KEYSRT_LOST_REPLY) {
            keysrt_core_set_message(batch->handle.core, keysrt_results_message(results, i));
            return;
        }
    keysrt_core_set_message(batch->handle.core, keysrt_status_name(failure));
}

static keysrt_status finish_lane(keysrt_client *handle, keysrt_lane *lane)
{
    keysrt_deadline deadline = deadline_of(handle);
    if (lane->pipeline->count == 0)
        return KEYSRT_OK;
    if (lane->pipeline->flying)
        (void)keysrt_connection_await(lane->connection, lane->pipeline, &deadline);
    keysrt_status status = keysrt_handle_send_again(handle, lane, lane->pipeline, &deadline);
    keysrt_core_count_calls(handle, lane->pipeline);
    return status;
}

keysrt_status keysrt_batch_wait(keysrt_batch *batch)
{
    if (batch == NULL)
        return KEYSRT_NO_MEMORY;
    keysrt_client *handle = &batch->handle;
    if (batch->state == DONE)
        return KEYSRT_OK;
    if (batch->state == FILLING)
        return handle->results.count == 0 ? KEYSRT_OK : misuse(batch, "the batch was not sent: keysrt_batch_send() comes first");
    keysrt_core_clear_message(handle->core);
    keysrt_status failure = KEYSRT_OK;
    for (size_t i = 0; i < handle->lane_count; i++) {
        keysrt_status status = finish_lane(handle, &handle->lanes[i]);
        if (failure == KEYSRT_OK)
            failure = status;
    }
    set_state(batch, DONE);
    if (failure != KEYSRT_OK)
        tell_failure(batch, failure);
    return failure;
}

keysrt_status keysrt_batch_run(keysrt_batch *batch)
{
    keysrt_status status = keysrt_batch_send(batch);
    return status == KEYSRT_OK ? keysrt_batch_wait(batch) : status;
}

/* ---- Results ------------------------------------------------------------------------------------------------------ */

size_t keysrt_batch_count(const keysrt_batch *batch)
{
    return batch == NULL ? 0 : batch->handle.results.count;
}

keysrt_status keysrt_batch_status(const keysrt_batch *batch, size_t index)
{
    if (batch == NULL || index >= batch->handle.results.count)
        return KEYSRT_INVALID;
    return (keysrt_status)batch->handle.results.items[index].status;
}

const char *keysrt_batch_message(const keysrt_batch *batch, size_t index)
{
    return batch == NULL ? "" : keysrt_results_message(&batch->handle.results, index);
}
