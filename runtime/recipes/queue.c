/* queue.c: queues whose jobs are reserved for a while. Each call is one script over all keys of the queue, so that no step leaves a
 * job in two states or in none; the scripts say how it is kept. Must not know connections or batches. */
#include "recipes/holding.h"
#include "recipes/queue_replies.h"

#include "kinds/common.h"

#include <stdalign.h>

#define LONGEST_MS (INT64_C(1) << 52) /* so that server times and lengths add up exactly in a script's numbers */

static const keysrt_queue_detail *detail_of(const keysrt_key *key)
{
    return (const keysrt_queue_detail *)key->detail;
}

/* ---- Keys -------------------------------------------------------------------------------------------------------- */

static size_t list_count(const keysrt_queue_detail *detail)
{
    return detail->priority_count == 0 ? 1 : detail->priority_count;
}

static size_t key_count(const keysrt_queue_detail *detail)
{
    return 4 + (size_t)(detail->jobs != NULL) + (size_t)(detail->completed != NULL) + list_count(detail);
}

/* The lists of all priorities: the same parameters, but for one. */
static void write_lists(keysrt_call *call, const void *params)
{
    alignas(max_align_t) char few[1024];
    const keysrt_queue_detail *detail = detail_of(call->key);
    size_t size = call->key->pattern.params_size;
    if (detail->priority_count == 0) {
        keysrt_call_key(call, params);
        return;
    }
    char *copy = size <= sizeof few ? few : keysrt_allocate(size);
    if (copy == NULL) {
        keysrt_call_refuse(call, KEYSRT_NO_MEMORY, "out of memory");
        return;
    }
    memcpy(copy, params, size);
    for (uint32_t i = 0; i < detail->priority_count; i++) {
        int32_t value = (int32_t)i;
        memcpy(copy + detail->priority_offset, &value, sizeof value);
        keysrt_call_key(call, copy);
    }
    if (copy != few)
        keysrt_release(copy);
}

static void write_keys(keysrt_call *call, const void *params)
{
    const keysrt_queue_detail *detail = detail_of(call->key);
    const keysrt_key *const sides[] = {detail->attempts, detail->active, detail->delayed, detail->failed, detail->jobs, detail->completed};
    for (size_t i = 0; i < sizeof sides / sizeof *sides; i++)
        if (sides[i] != NULL)
            keysrt_call_side_key(call, sides[i], params);
    write_lists(call, params);
}

static void write_shape(keysrt_call *call)
{
    const keysrt_queue_detail *detail = detail_of(call->key);
    char letters[3] = "";
    size_t len = 0;
    if (detail->jobs != NULL)
        letters[len++] = 'j';
    if (detail->completed != NULL)
        letters[len++] = 'c';
    keysrt_call_bytes(call, letters, len);
}

/* Head of a script that writes; `arguments` follow. */
static void write_step(keysrt_call *call, const keysrt_script *script, const void *params, size_t arguments)
{
    keysrt_ttl_plan plan = keysrt_call_plan_write(call, params, keysrt_declared_ttl);
    keysrt_call_script_head(call, script, key_count(detail_of(call->key)), 3 + arguments);
    write_keys(call, params);
    write_shape(call);
    keysrt_call_ttl(call, &plan);
}

/* Head of a script that only reads. */
static void write_look(keysrt_call *call, const void *params, size_t arguments)
{
    keysrt_call_script_head(call, &keysrt_script_queue_read, key_count(detail_of(call->key)), 1 + arguments);
    write_keys(call, params);
    write_shape(call);
}

/* ---- Numbers ----------------------------------------------------------------------------------------------------- */

static int64_t lease_of(keysrt_call *call, const void *params, keysrt_duration lease)
{
    int64_t ms = keysrt_call_quantity_or(call, &detail_of(call->key)->lease, params, "lease", lease.ms);
    if (ms <= LONGEST_MS)
        return ms;
    keysrt_call_refuse(call, KEYSRT_INVALID, "lease: %lld ms is too long", (long long)ms);
    return 0;
}

/* Most attempts; 0: no end. */
static int64_t most_of(keysrt_call *call, const void *params, uint64_t most)
{
    return keysrt_call_quantity_or(call, &detail_of(call->key)->most, params, "attempts", most > INT64_MAX ? INT64_MAX : (int64_t)most);
}

static int64_t delay_of(keysrt_call *call, keysrt_duration delay, const char *what)
{
    if (delay.ms < 0 || delay.ms > LONGEST_MS)
        keysrt_call_refuse(call, KEYSRT_INVALID, "%s: %lld ms is no length of time to wait", what, (long long)delay.ms);
    return delay.ms;
}

static void check_count(keysrt_call *call, uint64_t count)
{
    if (count == 0 || count > KEYSRT_QUEUE_MOST)
        keysrt_call_refuse(call, KEYSRT_INVALID, "count: must be 1 to %u", KEYSRT_QUEUE_MOST);
}

keysrt_duration keysrt_queue_remaining(const keysrt_queue_lease *lease)
{
    int64_t left = lease->valid_until_ms == 0 ? 0 : lease->valid_until_ms - keysrt_hold_clock();
    return keysrt_ms(left > 0 ? left : 0);
}

keysrt_duration keysrt_queue_backoff(uint64_t attempt)
{
    const uint64_t longest = 3600;
    uint64_t seconds = attempt > 12 ? longest : attempt == 0 ? 1 : UINT64_C(1) << (attempt - 1);
    return keysrt_seconds((int64_t)(seconds < longest ? seconds : longest));
}

/* ---- Pushing ----------------------------------------------------------------------------------------------------- */

/* From 1: which of the lists. */
static int64_t list_of(const keysrt_key *key, const void *params)
{
    const keysrt_queue_detail *detail = detail_of(key);
    int32_t priority = 0;
    if (detail->priority_count != 0)
        memcpy(&priority, (const char *)params + detail->priority_offset, sizeof priority);
    return (int64_t)priority + 1;
}

static void check_priority(keysrt_call *call, const void *params)
{
    const keysrt_queue_detail *detail = detail_of(call->key);
    int64_t list = list_of(call->key, params);
    if (detail->priority_count != 0 && (list < 1 || list > (int64_t)detail->priority_count))
        keysrt_call_refuse(call, KEYSRT_INVALID, "priority: %lld is none of its enum's values", (long long)list - 1);
}

static void write_push(keysrt_call *call, const void *params, size_t count, keysrt_duration delay)
{
    check_priority(call, params);
    write_step(call, &keysrt_script_queue_push, params, 2 + count * (detail_of(call->key)->jobs != NULL ? 2 : 1));
    keysrt_call_number(call, list_of(call->key, params));
    keysrt_call_number(call, delay_of(call, delay, "delay"));
}

/* Only an id that stays known makes a second push equal to none. */
static uint32_t push_flags(const keysrt_key *key)
{
    return detail_of(key)->completed != NULL ? KEYSRT_REPEATABLE : 0;
}

keysrt_status keysrt_queue_push(keysrt_client *client, const keysrt_key *key, const void *params, const void *id, const void *value,
                                keysrt_duration delay)
{
    keysrt_call call;
    keysrt_call_begin(&call, client, key, "queue push");
    write_push(&call, params, 1, delay);
    keysrt_call_value(&call, "id", keysrt_job_id_type(key), id);
    if (detail_of(key)->jobs != NULL)
        keysrt_call_value(&call, "content", key->value, value);
    return keysrt_call_finish(&call, &(keysrt_expect){.decoder = &keysrt_reply_flag, .flags = push_flags(key)});
}

keysrt_status keysrt_queue_push_many(keysrt_client *client, const keysrt_key *key, const void *params, const void *items, size_t count,
                                     keysrt_duration delay, uint64_t *pushed)
{
    const keysrt_queue_detail *detail = detail_of(key);
    const char *item = items;
    keysrt_call call;
    keysrt_call_begin(&call, client, key, "queue push");
    if (count == 0)
        return keysrt_answer_zero(&call, pushed);
    write_push(&call, params, count, delay);
    for (size_t i = 0; i < count && call.status == KEYSRT_OK; i++, item += detail->item_size) {
        keysrt_call_value(&call, "id", keysrt_job_id_type(key), item);
        if (detail->jobs != NULL)
            keysrt_call_value(&call, "content", key->value, item + detail->item_value);
    }
    return keysrt_call_finish(
        &call, &(keysrt_expect){.decoder = &keysrt_reply_count, .out = pushed, .flags = push_flags(key) & keysrt_repeatable_unless(pushed)});
}

/* ---- Reserving --------------------------------------------------------------------------------------------------- */

/* Until when the jobs can be relied on. */
static uint64_t write_reserve(keysrt_call *call, const void *params, uint64_t count, keysrt_duration lease, uint64_t most)
{
    int64_t ms = lease_of(call, params, lease);
    write_step(call, &keysrt_script_queue_reserve, params, 3);
    keysrt_call_number(call, (int64_t)count);
    keysrt_call_number(call, ms);
    keysrt_call_number(call, most_of(call, params, most));
    return (uint64_t)keysrt_holding_until(ms);
}

keysrt_status keysrt_queue_reserve(keysrt_client *client, const keysrt_key *key, const void *params, keysrt_duration lease, uint64_t most,
                                   void *job, keysrt_block *block)
{
    keysrt_call call;
    keysrt_call_begin(&call, client, key, "queue reserve");
    uint64_t until = write_reserve(&call, params, 1, lease, most);
    return keysrt_call_finish(&call, &(keysrt_expect){.decoder = &keysrt_reply_reserved,
                                                      .out = job,
                                                      .block = block,
                                                      .detail = key,
                                                      .number = until,
                                                      .flags = KEYSRT_QUEUE_ONE});
}

keysrt_status keysrt_queue_reserve_many(keysrt_client *client, const keysrt_key *key, const void *params, uint64_t count,
                                        keysrt_duration lease, uint64_t most, void *jobs, keysrt_block *block)
{
    keysrt_call call;
    keysrt_call_begin(&call, client, key, "queue reserve");
    check_count(&call, count);
    uint64_t until = write_reserve(&call, params, count, lease, most);
    return keysrt_call_finish(
        &call, &(keysrt_expect){.decoder = &keysrt_reply_reserved, .out = jobs, .block = block, .detail = key, .number = until});
}

static keysrt_status reserve_turn(keysrt_client *client, const keysrt_key *key, const void *params, keysrt_duration lease, uint64_t most,
                                  keysrt_queue_turn *turn, keysrt_block *block)
{
    keysrt_call call;
    keysrt_call_begin(&call, client, key, "queue reserve");
    if (!keysrt_call_direct_only(&call))
        return keysrt_call_finish(&call, &(keysrt_expect){0});
    uint64_t until = write_reserve(&call, params, 1, lease, most);
    return keysrt_call_finish(&call, &(keysrt_expect){.decoder = &keysrt_reply_turn,
                                                      .out = turn,
                                                      .block = block,
                                                      .detail = key,
                                                      .number = until,
                                                      .flags = KEYSRT_QUEUE_ONE});
}

keysrt_status keysrt_queue_reserve_within(keysrt_client *client, const keysrt_key *key, const void *params, keysrt_duration at_most,
                                          keysrt_duration lease, uint64_t most, void *job, keysrt_block *block)
{
    keysrt_queue_turn turn = {.job = job};
    keysrt_status status = reserve_turn(client, key, params, lease, most, &turn, block);
    if (status != KEYSRT_MISS)
        return status;
    keysrt_waiting waiting = keysrt_waiting_begin(client, at_most);
    while (status == KEYSRT_MISS && keysrt_waiting_pause(&waiting, turn.next_ms))
        status = reserve_turn(client, key, params, lease, most, &turn, block);
    return status;
}

/* ---- What a worker says ------------------------------------------------------------------------------------------ */

static void write_settle(keysrt_call *call, const void *params, const char *what, const void *job, size_t arguments)
{
    const keysrt_queue_lease *lease = (const void *)((const char *)job + detail_of(call->key)->job_lease);
    if (call->status == KEYSRT_OK && lease->reservation == 0)
        keysrt_call_refuse(call, KEYSRT_INVALID, "the job has no reservation: reserve gives one");
    write_step(call, &keysrt_script_queue_settle, params, 3 + arguments);
    keysrt_call_text(call, what);
    keysrt_call_value(call, "id", keysrt_job_id_type(call->key), job);
    keysrt_call_number(call, (int64_t)lease->reservation);
}

keysrt_status keysrt_queue_heartbeat(keysrt_client *client, const keysrt_key *key, const void *params, void *job, keysrt_duration lease)
{
    keysrt_call call;
    keysrt_call_begin(&call, client, key, "queue heartbeat");
    int64_t ms = lease_of(&call, params, lease);
    write_settle(&call, params, "heartbeat", job, 1);
    keysrt_call_number(&call, ms);
    keysrt_queue_lease *held = (keysrt_queue_lease *)(void *)((char *)job + detail_of(key)->job_lease);
    int64_t until = keysrt_holding_until(ms);
    if (call.status == KEYSRT_OK && held->valid_until_ms > until)
        held->valid_until_ms = until; /* the shorter one may be granted and its reply lost */
    return keysrt_call_finish(&call, &(keysrt_expect){.decoder = &keysrt_reply_heartbeat,
                                                      .out = held,
                                                      .number = (uint64_t)until,
                                                      .flags = KEYSRT_REPEATABLE});
}

keysrt_status keysrt_queue_acknowledge(keysrt_client *client, const keysrt_key *key, const void *params, const void *job)
{
    keysrt_call call;
    keysrt_call_begin(&call, client, key, "queue acknowledge");
    write_settle(&call, params, "acknowledge", job, 1);
    keysrt_call_number(&call, KEYSRT_QUEUE_COMPLETED_KEPT);
    return keysrt_call_finish(&call, &(keysrt_expect){.decoder = &keysrt_reply_flag});
}

/* Cut to what is kept, not within a character of UTF-8. */
static size_t reason_len(keysrt_view reason)
{
    size_t len = reason.len;
    if (len > KEYSRT_QUEUE_REASON)
        for (len = KEYSRT_QUEUE_REASON; len > KEYSRT_QUEUE_REASON - 4 && ((unsigned char)reason.data[len] & 0xC0) == 0x80; len--)
            continue;
    return len;
}

keysrt_status keysrt_queue_fail(keysrt_client *client, const keysrt_key *key, const void *params, const void *job, keysrt_view reason,
                                keysrt_duration retry_after, uint64_t most, bool *gave_up)
{
    keysrt_call call;
    keysrt_call_begin(&call, client, key, "queue fail");
    write_settle(&call, params, "fail", job, 3);
    keysrt_call_number(&call, retry_after.ms == keysrt_never().ms ? -1 : delay_of(&call, retry_after, "retry_after"));
    keysrt_call_number(&call, most_of(&call, params, most));
    keysrt_call_bytes(&call, reason.data, reason_len(reason));
    return keysrt_call_finish(&call, &(keysrt_expect){.decoder = &keysrt_reply_failed, .out = gave_up});
}

/* ---- Managing ---------------------------------------------------------------------------------------------------- */

static keysrt_status manage_one(keysrt_call *call, const void *params, const char *what, const void *id)
{
    write_step(call, &keysrt_script_queue_manage, params, 2);
    keysrt_call_text(call, what);
    keysrt_call_value(call, "id", keysrt_job_id_type(call->key), id);
    return keysrt_call_finish(call, &(keysrt_expect){.decoder = &keysrt_reply_flag});
}

keysrt_status keysrt_queue_requeue(keysrt_client *client, const keysrt_key *key, const void *params, const void *id)
{
    keysrt_call call;
    keysrt_call_begin(&call, client, key, "queue requeue");
    return manage_one(&call, params, "requeue", id);
}

keysrt_status keysrt_queue_remove(keysrt_client *client, const keysrt_key *key, const void *params, const void *id)
{
    keysrt_call call;
    keysrt_call_begin(&call, client, key, "queue remove");
    return manage_one(&call, params, "remove", id);
}

static keysrt_status manage_many(keysrt_call *call, const void *params, const char *what, uint64_t count, uint64_t *out)
{
    check_count(call, count);
    write_step(call, &keysrt_script_queue_manage, params, 2);
    keysrt_call_text(call, what);
    keysrt_call_number(call, (int64_t)count);
    return keysrt_call_finish(call, &(keysrt_expect){.decoder = &keysrt_reply_count, .out = out});
}

keysrt_status keysrt_queue_requeue_failed(keysrt_client *client, const keysrt_key *key, const void *params, uint64_t count, uint64_t *requeued)
{
    keysrt_call call;
    keysrt_call_begin(&call, client, key, "queue requeue");
    return manage_many(&call, params, "requeue_failed", count, requeued);
}

keysrt_status keysrt_queue_discard_failed(keysrt_client *client, const keysrt_key *key, const void *params, uint64_t count, uint64_t *discarded)
{
    keysrt_call call;
    keysrt_call_begin(&call, client, key, "queue discard");
    return manage_many(&call, params, "discard_failed", count, discarded);
}

keysrt_status keysrt_queue_recover(keysrt_client *client, const keysrt_key *key, const void *params, uint64_t most, uint64_t *recovered)
{
    keysrt_call call;
    keysrt_call_begin(&call, client, key, "queue recover");
    write_step(&call, &keysrt_script_queue_reserve, params, 3);
    keysrt_call_number(&call, 0);
    keysrt_call_number(&call, 1);
    keysrt_call_number(&call, most_of(&call, params, most));
    return keysrt_call_finish(
        &call, &(keysrt_expect){.decoder = &keysrt_reply_count, .out = recovered, .flags = keysrt_repeatable_unless(recovered)});
}

keysrt_status keysrt_queue_delete(keysrt_client *client, const keysrt_key *key, const void *params)
{
    keysrt_call call;
    keysrt_call_begin(&call, client, key, "UNLINK");
    keysrt_call_head(&call, 1 + key_count(detail_of(key)));
    write_keys(&call, params);
    return keysrt_call_finish(&call, &(keysrt_expect){.decoder = &keysrt_reply_flag});
}

/* ---- Looking ----------------------------------------------------------------------------------------------------- */

keysrt_status keysrt_queue_count(keysrt_client *client, const keysrt_key *key, const void *params, keysrt_queue_counts *out)
{
    keysrt_call call;
    keysrt_call_begin(&call, client, key, "queue counts");
    write_look(&call, params, 1);
    keysrt_call_text(&call, "counts");
    return keysrt_call_finish(&call, &(keysrt_expect){.decoder = &keysrt_reply_counts, .out = out, .flags = KEYSRT_REPEATABLE});
}

keysrt_status keysrt_queue_list(keysrt_client *client, const keysrt_key *key, const void *params, keysrt_queue_state state, uint64_t offset,
                                uint64_t count, void *out, keysrt_block *block)
{
    keysrt_call call;
    keysrt_call_begin(&call, client, key, "queue list");
    check_count(&call, count);
    if ((unsigned)state > KEYSRT_QUEUE_COMPLETED)
        keysrt_call_refuse(&call, KEYSRT_INVALID, "state: %u is none", (unsigned)state);
    write_look(&call, params, 4);
    keysrt_call_text(&call, "list");
    keysrt_call_number(&call, (int64_t)state);
    keysrt_call_number(&call, offset > UINT32_MAX ? UINT32_MAX : (int64_t)offset); /* no key holds more */
    keysrt_call_number(&call, (int64_t)count);
    return keysrt_call_finish(&call, &(keysrt_expect){.decoder = &keysrt_reply_listed,
                                                      .out = out,
                                                      .block = block,
                                                      .detail = key,
                                                      .number = (uint64_t)state,
                                                      .entry_size = detail_of(key)->entry_size,
                                                      .flags = KEYSRT_REPEATABLE});
}

keysrt_status keysrt_queue_find(keysrt_client *client, const keysrt_key *key, const void *params, const void *id, keysrt_queue_found *out)
{
    keysrt_call call;
    keysrt_call_begin(&call, client, key, "queue find");
    write_look(&call, params, 2);
    keysrt_call_text(&call, "find");
    keysrt_call_value(&call, "id", keysrt_job_id_type(key), id);
    return keysrt_call_finish(
        &call, &(keysrt_expect){.decoder = &keysrt_reply_found, .out = &out->value, .block = &out->block, .flags = KEYSRT_REPEATABLE});
}

keysrt_status keysrt_queue_content(keysrt_client *client, const keysrt_key *key, const void *params, const void *id, void *out,
                                   keysrt_block *block)
{
    keysrt_call call;
    keysrt_call_begin(&call, client, key, "HGET");
    keysrt_call_head(&call, 3);
    keysrt_call_side_key(&call, detail_of(key)->jobs, params);
    keysrt_call_value(&call, "id", keysrt_job_id_type(key), id);
    return keysrt_call_finish(
        &call, &(keysrt_expect){.decoder = &keysrt_reply_value, .out = out, .block = block, .type = key->value, .flags = KEYSRT_REPEATABLE});
}
