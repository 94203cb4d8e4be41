/* stream_group.c: groups of a stream: what they hand out, what of it is pending, who takes over. Must not know connections or batches.
 *
 * Whatever moves entries between the group and its consumers is never sent again by itself: each time hands out others. Entries whose
 * reply was lost are pending, and reread or claimed. */
#include "kinds/common.h"
#include "kinds/stream.h"

/* Acknowledged at once where a sliding TTL makes a script of it: unpack() takes no more, and these cannot be split. */
#define MOST_IDS 5000
/* Where the caller does not say how many. */
#define USUAL_COUNT 100
#define MOST_CLAIMED 65536 /* a server allocates for all of them beforehand; the cursor tells where to go on */

static keysrt_view group_name(keysrt_call *call, uint32_t group)
{
    const keysrt_stream *stream = keysrt_stream_of(call->key);
    if (group < stream->group_count)
        return stream->groups[group];
    keysrt_call_refuse(call, KEYSRT_INVALID, "group: %lu is none of the declared ones", (unsigned long)group);
    return keysrt_str("");
}

static void write_group(keysrt_call *call, uint32_t group)
{
    keysrt_view name = group_name(call, group);
    keysrt_call_bytes(call, name.data, name.len);
}

static void check_consumer(keysrt_call *call, keysrt_view consumer)
{
    if (consumer.len == 0)
        keysrt_call_refuse(call, KEYSRT_INVALID, "consumer: must not be empty");
}

static void write_consumer(keysrt_call *call, keysrt_view consumer)
{
    check_consumer(call, consumer);
    keysrt_call_bytes(call, consumer.data, consumer.len);
}

/* XGROUP SUBCOMMAND key group, and `arguments` more. */
static void write_xgroup(keysrt_call *call, const void *params, const char *subcommand, uint32_t group, size_t arguments)
{
    keysrt_ttl_plan plan = keysrt_call_plan_read(call, params);
    if (plan.action == KEYSRT_TTL_SET) {
        keysrt_call_script(call, &keysrt_script_renewing_call, params, 5 + arguments);
        keysrt_call_number(call, plan.ms);
        keysrt_call_number(call, 1);
        keysrt_call_text(call, call->command);
        keysrt_call_text(call, subcommand);
    } else {
        keysrt_call_head(call, 4 + arguments);
        keysrt_call_text(call, subcommand);
        keysrt_call_key(call, params);
    }
    write_group(call, group);
}

/* ---- The group -------------------------------------------------------------------------------------------------- */

keysrt_status keysrt_stream_create_group(keysrt_client *client, const keysrt_key *key, const void *params, uint32_t group,
                                         keysrt_stream_id after, keysrt_duration ttl)
{
    keysrt_call call;
    keysrt_call_begin(&call, client, key, "XGROUP");
    keysrt_ttl_plan plan = keysrt_call_plan_write(&call, params, ttl);
    keysrt_call_script(&call, &keysrt_script_stream_create_group, params, 4);
    keysrt_call_ttl(&call, &plan);
    write_group(&call, group);
    if (keysrt_stream_id_equal(after, keysrt_stream_end()))
        KEYSRT_CALL_RAW(&call, "$1\r\n$\r\n");
    else
        keysrt_call_stream_id(&call, after);
    return keysrt_call_finish(&call, &(keysrt_expect){.decoder = &keysrt_reply_flag, .flags = KEYSRT_REPEATABLE});
}

keysrt_status keysrt_stream_delete_group(keysrt_client *client, const keysrt_key *key, const void *params, uint32_t group)
{
    keysrt_call call;
    keysrt_call_begin(&call, client, key, "XGROUP");
    write_xgroup(&call, params, "DESTROY", group, 0);
    return keysrt_call_finish(&call, &(keysrt_expect){.decoder = &keysrt_reply_flag});
}

keysrt_status keysrt_stream_delete_consumer(keysrt_client *client, const keysrt_key *key, const void *params,
                                            const keysrt_stream_reader *reader, uint64_t *dropped)
{
    keysrt_call call;
    keysrt_call_begin(&call, client, key, "XGROUP");
    write_xgroup(&call, params, "DELCONSUMER", reader->group, 1);
    write_consumer(&call, reader->consumer);
    return keysrt_call_finish(
        &call, &(keysrt_expect){.decoder = &keysrt_reply_count, .out = dropped, .flags = keysrt_repeatable_unless(dropped)});
}

keysrt_status keysrt_stream_group(keysrt_client *client, const keysrt_key *key, const void *params, uint32_t group,
                                  keysrt_stream_group_info *out)
{
    keysrt_call call;
    keysrt_call_begin(&call, client, key, "XINFO");
    keysrt_call_script(&call, &keysrt_script_stream_group, params, 1);
    write_group(&call, group);
    return keysrt_call_finish(
        &call, &(keysrt_expect){.decoder = &keysrt_reply_stream_group, .out = out, .flags = KEYSRT_REPEATABLE});
}

/* ---- Reading ---------------------------------------------------------------------------------------------------- */

static void write_read(keysrt_call *call, const void *params, const keysrt_stream_reader *reader, const keysrt_stream_reading *how)
{
    keysrt_stream_reading reading = *how;
    reading.group = group_name(call, reader->group);
    reading.consumer = reader->consumer;
    check_consumer(call, reader->consumer);
    keysrt_call_stream_read(call, params, &reading);
}

keysrt_status keysrt_stream_read_group(keysrt_client *client, const keysrt_key *key, const void *params,
                                       const keysrt_stream_reader *reader, uint64_t count, void *entries, keysrt_block *block)
{
    keysrt_call call;
    keysrt_call_begin(&call, client, key, "XREADGROUP");
    write_read(&call, params, reader, &(keysrt_stream_reading){.count = count});
    keysrt_expect expect = keysrt_stream_expect(key, &keysrt_reply_stream_read, entries, block);
    return keysrt_call_finish(&call, &expect);
}

keysrt_status keysrt_stream_read_group_wait(keysrt_client *client, const keysrt_key *key, const void *params,
                                            const keysrt_stream_reader *reader, uint64_t count, keysrt_duration timeout, void *entries,
                                            keysrt_block *block)
{
    keysrt_wait wait;
    keysrt_status status = KEYSRT_MISS;
    for (keysrt_wait_begin(&wait, timeout); status == KEYSRT_MISS && keysrt_wait_goes_on(&wait);) {
        keysrt_call call;
        keysrt_call_begin_waiting(&call, client, key, "XREADGROUP", wait.slice_ms);
        write_read(&call, params, reader, &(keysrt_stream_reading){.count = count, .wait = &wait});
        keysrt_expect expect = keysrt_stream_expect(key, &keysrt_reply_stream_read, entries, block);
        expect.flags = KEYSRT_EMPTY_IS_MISS;
        status = keysrt_call_finish(&call, &expect);
    }
    return status;
}

keysrt_status keysrt_stream_reread_group(keysrt_client *client, const keysrt_key *key, const void *params,
                                         const keysrt_stream_reader *reader, keysrt_stream_id *cursor, uint64_t count, void *entries,
                                         keysrt_block *block)
{
    keysrt_call call;
    keysrt_call_begin(&call, client, key, "XREADGROUP");
    write_read(&call, params, reader, &(keysrt_stream_reading){.count = count, .after = cursor});
    keysrt_expect expect = keysrt_stream_expect(key, &keysrt_reply_stream_read, entries, block);
    expect.cursor = cursor;
    return keysrt_call_finish(&call, &expect);
}

keysrt_status keysrt_stream_acknowledge(keysrt_client *client, const keysrt_key *key, const void *params, uint32_t group,
                                        const keysrt_stream_id *ids, size_t count, uint64_t *acknowledged)
{
    keysrt_call call;
    keysrt_call_begin(&call, client, key, "XACK");
    if (count == 0)
        return keysrt_answer_zero(&call, acknowledged);
    keysrt_call_read(&call, params, 1 + count);
    write_group(&call, group);
    keysrt_call_stream_ids(&call, ids, count);
    if (call.scripted && count > MOST_IDS)
        keysrt_call_refuse(&call, KEYSRT_LIMIT, "%zu ids are more than one call takes with a sliding TTL (%d)", count, MOST_IDS);
    return keysrt_call_finish(
        &call,
        &(keysrt_expect){.decoder = &keysrt_reply_count, .out = acknowledged, .flags = keysrt_repeatable_unless(acknowledged)});
}

/* ---- What is pending -------------------------------------------------------------------------------------------- */

static void write_idle(keysrt_call *call, keysrt_duration idle)
{
    if (idle.ms < 0)
        keysrt_call_refuse(call, KEYSRT_INVALID, "min_idle: must not be negative");
    keysrt_call_number(call, idle.ms);
}

keysrt_status keysrt_stream_claim(keysrt_client *client, const keysrt_key *key, const void *params, const keysrt_stream_reader *reader,
                                  keysrt_stream_id *cursor, uint64_t count, void *entries, keysrt_block *block)
{
    keysrt_call call;
    keysrt_call_begin(&call, client, key, "XAUTOCLAIM");
    keysrt_call_read(&call, params, 6);
    write_group(&call, reader->group);
    write_consumer(&call, reader->consumer);
    write_idle(&call, reader->min_idle);
    keysrt_call_stream_id(&call, *cursor);
    KEYSRT_CALL_RAW(&call, "$5\r\nCOUNT\r\n");
    keysrt_call_stream_count(&call, count == 0 ? USUAL_COUNT : count > MOST_CLAIMED ? MOST_CLAIMED : count);
    keysrt_expect expect = keysrt_stream_expect(key, &keysrt_reply_stream_claim, entries, block);
    expect.cursor = cursor;
    return keysrt_call_finish(&call, &expect);
}

keysrt_status keysrt_stream_pending_summary(keysrt_client *client, const keysrt_key *key, const void *params, uint32_t group,
                                            keysrt_stream_backlog *out)
{
    keysrt_call call;
    keysrt_call_begin(&call, client, key, "XPENDING");
    keysrt_call_read(&call, params, 1);
    write_group(&call, group);
    return keysrt_call_finish(&call, &(keysrt_expect){.decoder = &keysrt_reply_stream_backlog,
                                                      .out = out,
                                                      .block = &out->block,
                                                      .flags = KEYSRT_REPEATABLE});
}

keysrt_status keysrt_stream_list_pending(keysrt_client *client, const keysrt_key *key, const void *params,
                                         const keysrt_stream_reader *reader, const keysrt_stream_part *part,
                                         keysrt_stream_pending_list *out)
{
    bool one = reader->consumer.len != 0;
    keysrt_call call;
    keysrt_call_begin(&call, client, key, "XPENDING");
    keysrt_call_read(&call, params, one ? 7 : 6);
    write_group(&call, reader->group);
    KEYSRT_CALL_RAW(&call, "$4\r\nIDLE\r\n");
    write_idle(&call, reader->min_idle);
    keysrt_call_stream_id(&call, part->first);
    keysrt_call_stream_id(&call, part->last);
    keysrt_call_stream_count(&call, part->count == 0 ? USUAL_COUNT : part->count);
    if (one)
        write_consumer(&call, reader->consumer);
    return keysrt_call_finish(&call, &(keysrt_expect){.decoder = &keysrt_reply_stream_pending,
                                                      .out = out,
                                                      .block = &out->block,
                                                      .flags = KEYSRT_REPEATABLE});
}
