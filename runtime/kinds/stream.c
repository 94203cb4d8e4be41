/* stream.c: streams: append, read, trim. Groups are stream_group.c's. Must not know connections or batches.
 *
 * What takes entries away (delete, trim) is no write to the TTL clause: it leaves the TTL, or renews it where the clause is sliding. */
#include "kinds/stream.h"

#include "kinds/fields.h"
#include "replies/stream_id.h"

/* With a TTL to set, a script passes all arguments on at once, and Lua's unpack() takes no more. */
#define MOST_SCRIPTED 7900

const keysrt_stream *keysrt_stream_of(const keysrt_key *key)
{
    return key->detail;
}

void keysrt_call_stream_id(keysrt_call *call, keysrt_stream_id id)
{
    char text[KEYSRT_STREAM_ID_BYTES];
    keysrt_call_bytes(call, text, keysrt_write_stream_id(text, id));
}

void keysrt_call_stream_ids(keysrt_call *call, const keysrt_stream_id *ids, size_t count)
{
    for (size_t i = 0; i < count && call->status == KEYSRT_OK; i++)
        keysrt_call_stream_id(call, ids[i]);
}

/* No server counts further. */
void keysrt_call_stream_count(keysrt_call *call, uint64_t count)
{
    keysrt_call_number(call, count > INT64_MAX ? INT64_MAX : (int64_t)count);
}

keysrt_expect keysrt_stream_expect(const keysrt_key *key, const keysrt_decoder *decoder, void *entries, keysrt_block *block)
{
    const keysrt_stream *stream = keysrt_stream_of(key);
    return (keysrt_expect){.decoder = decoder,
                           .out = entries,
                           .block = block,
                           .detail = key->record,
                           .entry_size = stream->entry_size,
                           .value_offset = stream->fields_offset};
}

/* ---- Appending -------------------------------------------------------------------------------------------------- */

static void write_cap(keysrt_call *call, const keysrt_trim *trim, const void *params)
{
    if (trim == NULL)
        return;
    KEYSRT_CALL_RAW(call, "$6\r\nMAXLEN\r\n");
    if (trim->approximately)
        KEYSRT_CALL_RAW(call, "$1\r\n~\r\n");
    keysrt_call_number(call, keysrt_call_quantity(call, &trim->capped, params, "capped"));
}

keysrt_status keysrt_stream_append(keysrt_client *client, const keysrt_key *key, const void *params, const void *record,
                                   keysrt_duration ttl, keysrt_stream_id *id)
{
    const keysrt_trim *trim = keysrt_stream_of(key)->trim;
    size_t fields = keysrt_count_fields(key->record, record);
    size_t arguments = 1 + 2 * fields + (trim == NULL ? 0 : trim->approximately ? 3 : 2);
    keysrt_call call;
    keysrt_call_begin(&call, client, key, "XADD");
    keysrt_call_write(&call, params, ttl, &(keysrt_shape){arguments, 0});
    write_cap(&call, trim, params);
    KEYSRT_CALL_RAW(&call, "$1\r\n*\r\n");
    keysrt_call_fields(&call, key->record, record);
    if (fields == 0)
        keysrt_call_refuse(&call, KEYSRT_INVALID, "an entry has at least one field, and none of these is there");
    if (call.scripted && arguments > MOST_SCRIPTED)
        keysrt_call_refuse(&call, KEYSRT_LIMIT, "%zu fields are more than an entry of a stream with a TTL takes (%d)", fields,
                           (MOST_SCRIPTED - 4) / 2);
    return keysrt_call_finish(&call, &(keysrt_expect){.decoder = &keysrt_reply_stream_id, .out = id});
}

/* ---- Reading ---------------------------------------------------------------------------------------------------- */

keysrt_status keysrt_stream_length(keysrt_client *client, const keysrt_key *key, const void *params, uint64_t *out)
{
    keysrt_call call;
    keysrt_call_begin(&call, client, key, "XLEN");
    keysrt_call_read(&call, params, 0);
    return keysrt_call_finish(&call, &(keysrt_expect){.decoder = &keysrt_reply_count, .out = out, .flags = KEYSRT_REPEATABLE});
}

keysrt_status keysrt_stream_range(keysrt_client *client, const keysrt_key *key, const void *params, bool reverse,
                                  const keysrt_stream_part *part, void *entries, keysrt_block *block)
{
    keysrt_call call;
    keysrt_call_begin(&call, client, key, reverse ? "XREVRANGE" : "XRANGE");
    keysrt_call_read(&call, params, part->count == 0 ? 2 : 4);
    keysrt_call_stream_id(&call, reverse ? part->last : part->first);
    keysrt_call_stream_id(&call, reverse ? part->first : part->last);
    if (part->count != 0) {
        KEYSRT_CALL_RAW(&call, "$5\r\nCOUNT\r\n");
        keysrt_call_stream_count(&call, part->count);
    }
    keysrt_expect expect = keysrt_stream_expect(key, &keysrt_reply_stream_range, entries, block);
    expect.flags = KEYSRT_REPEATABLE;
    return keysrt_call_finish(&call, &expect);
}

keysrt_status keysrt_stream_newest(keysrt_client *client, const keysrt_key *key, const void *params, keysrt_stream_id *id)
{
    keysrt_call call;
    keysrt_call_begin(&call, client, key, "XREVRANGE");
    keysrt_call_read(&call, params, 4);
    KEYSRT_CALL_RAW(&call, "$1\r\n+\r\n$1\r\n-\r\n$5\r\nCOUNT\r\n$1\r\n1\r\n");
    return keysrt_call_finish(
        &call, &(keysrt_expect){.decoder = &keysrt_reply_stream_newest, .out = id, .flags = KEYSRT_REPEATABLE});
}

void keysrt_call_stream_read(keysrt_call *call, const void *params, const keysrt_stream_reading *reading)
{
    size_t before = (reading->group.data == NULL ? 1u : 4u) + (reading->count == 0 ? 0u : 2u) + (reading->wait == NULL ? 0u : 2u);
    keysrt_ttl_plan plan = {.action = KEYSRT_TTL_LEAVE};
    if (reading->wait == NULL)
        plan = keysrt_call_plan_read(call, params);
    if (plan.action == KEYSRT_TTL_SET) {
        keysrt_call_script(call, &keysrt_script_renewing_call, params, 4 + before);
        keysrt_call_number(call, plan.ms);
        keysrt_call_number(call, (int64_t)before);
        keysrt_call_text(call, call->command);
    } else {
        keysrt_call_head(call, 3 + before);
    }
    if (reading->group.data != NULL) {
        KEYSRT_CALL_RAW(call, "$5\r\nGROUP\r\n");
        keysrt_call_bytes(call, reading->group.data, reading->group.len);
        keysrt_call_bytes(call, reading->consumer.data, reading->consumer.len);
    }
    if (reading->count != 0) {
        KEYSRT_CALL_RAW(call, "$5\r\nCOUNT\r\n");
        keysrt_call_stream_count(call, reading->count);
    }
    if (reading->wait != NULL) {
        KEYSRT_CALL_RAW(call, "$5\r\nBLOCK\r\n");
        keysrt_wait_write_ms(call, reading->wait);
    }
    KEYSRT_CALL_RAW(call, "$7\r\nSTREAMS\r\n");
    if (plan.action != KEYSRT_TTL_SET)
        keysrt_call_key(call, params);
    if (reading->after == NULL)
        KEYSRT_CALL_RAW(call, "$1\r\n>\r\n");
    else
        keysrt_call_stream_id(call, *reading->after);
}

keysrt_status keysrt_stream_read(keysrt_client *client, const keysrt_key *key, const void *params, keysrt_stream_id *cursor,
                                 uint64_t count, void *entries, keysrt_block *block)
{
    keysrt_call call;
    keysrt_call_begin(&call, client, key, "XREAD");
    keysrt_call_stream_read(&call, params, &(keysrt_stream_reading){.count = count, .after = cursor});
    keysrt_expect expect = keysrt_stream_expect(key, &keysrt_reply_stream_read, entries, block);
    expect.cursor = cursor;
    expect.flags = KEYSRT_REPEATABLE;
    return keysrt_call_finish(&call, &expect);
}

keysrt_status keysrt_stream_read_wait(keysrt_client *client, const keysrt_key *key, const void *params, keysrt_stream_id *cursor,
                                      uint64_t count, keysrt_duration timeout, void *entries, keysrt_block *block)
{
    keysrt_wait wait;
    keysrt_status status = KEYSRT_MISS;
    for (keysrt_wait_begin(&wait, timeout); status == KEYSRT_MISS && keysrt_wait_goes_on(&wait);) {
        keysrt_call call;
        keysrt_call_begin_waiting(&call, client, key, "XREAD", wait.slice_ms);
        keysrt_call_stream_read(&call, params, &(keysrt_stream_reading){.count = count, .wait = &wait, .after = cursor});
        keysrt_expect expect = keysrt_stream_expect(key, &keysrt_reply_stream_read, entries, block);
        expect.cursor = cursor;
        expect.flags = KEYSRT_REPEATABLE | KEYSRT_EMPTY_IS_MISS;
        status = keysrt_call_finish(&call, &expect);
    }
    return status;
}

/* ---- Taking away ------------------------------------------------------------------------------------------------ */

keysrt_status keysrt_stream_delete_entries(keysrt_client *client, const keysrt_key *key, const void *params, const keysrt_stream_id *ids,
                                           size_t count, uint64_t *deleted)
{
    keysrt_call call;
    keysrt_call_begin(&call, client, key, "XDEL");
    if (count == 0)
        return keysrt_answer_zero(&call, deleted);
    keysrt_call_read(&call, params, count);
    keysrt_call_stream_ids(&call, ids, count);
    return keysrt_call_finish(
        &call, &(keysrt_expect){.decoder = &keysrt_reply_count, .out = deleted, .flags = keysrt_repeatable_unless(deleted)});
}

keysrt_status keysrt_stream_trim(keysrt_client *client, const keysrt_key *key, const void *params, uint64_t keep, uint64_t *removed)
{
    keysrt_call call;
    keysrt_call_begin(&call, client, key, "XTRIM");
    keysrt_call_read(&call, params, 2);
    KEYSRT_CALL_RAW(&call, "$6\r\nMAXLEN\r\n");
    keysrt_call_stream_count(&call, keep);
    return keysrt_call_finish(&call, &(keysrt_expect){.decoder = &keysrt_reply_count, .out = removed});
}

keysrt_status keysrt_stream_trim_before(keysrt_client *client, const keysrt_key *key, const void *params, keysrt_stream_id oldest,
                                        uint64_t *removed)
{
    keysrt_call call;
    keysrt_call_begin(&call, client, key, "XTRIM");
    keysrt_call_read(&call, params, 2);
    KEYSRT_CALL_RAW(&call, "$5\r\nMINID\r\n");
    keysrt_call_stream_id(&call, oldest);
    return keysrt_call_finish(
        &call, &(keysrt_expect){.decoder = &keysrt_reply_count, .out = removed, .flags = keysrt_repeatable_unless(removed)});
}
