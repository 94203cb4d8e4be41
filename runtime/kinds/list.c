/* list.c: keys that hold a list. Must not know connections or batches.
 *
 * What takes elements away (pop, remove) is no write to the TTL clause: it leaves the TTL, or renews it where the clause is sliding. */
#include "keysrt_tables.h"

#include "kinds/common.h"

/* Push and trim are one script, so that no reader sees the list longer than declared. */
static void write_capped_push(keysrt_call *call, const void *params, size_t count, keysrt_duration ttl)
{
    keysrt_ttl_plan plan = keysrt_call_plan_write(call, params, ttl);
    keysrt_call_script(call, &keysrt_script_push_capped, params, count + 4);
    keysrt_call_ttl(call, &plan);
    keysrt_call_text(call, call->command);
    const keysrt_trim *trim = call->key->detail;
    keysrt_call_number(call, keysrt_call_quantity(call, &trim->capped, params, "capped"));
}

keysrt_status keysrt_list_push(keysrt_client *client, const keysrt_key *key, const void *params, keysrt_end end, const void *values,
                               size_t count, keysrt_duration ttl, uint64_t *length)
{
    if (count == 0 && length != NULL) /* nothing to push, but the length is asked for */
        return keysrt_list_length(client, key, params, length);
    keysrt_call call;
    keysrt_call_begin(&call, client, key, end == KEYSRT_LEFT ? "LPUSH" : "RPUSH");
    if (count == 0)
        return keysrt_answer_zero(&call, NULL);
    if (key->detail != NULL)
        write_capped_push(&call, params, count, ttl);
    else
        keysrt_call_write(&call, params, ttl, &(keysrt_shape){0, count});
    keysrt_call_values(&call, "values", key->value, values, count, key->value->size);
    return keysrt_call_finish(&call, &(keysrt_expect){.decoder = &keysrt_reply_count, .out = length});
}

keysrt_status keysrt_list_pop(keysrt_client *client, const keysrt_key *key, const void *params, keysrt_end end, void *out,
                              keysrt_block *block)
{
    keysrt_call call;
    keysrt_call_begin(&call, client, key, end == KEYSRT_LEFT ? "LPOP" : "RPOP");
    keysrt_call_read(&call, params, 0);
    return keysrt_call_finish(
        &call, &(keysrt_expect){.decoder = &keysrt_reply_value, .out = out, .block = block, .type = key->value});
}

keysrt_status keysrt_list_range(keysrt_client *client, const keysrt_key *key, const void *params, int64_t start, int64_t stop,
                                void *out, keysrt_block *block)
{
    keysrt_call call;
    keysrt_call_begin(&call, client, key, "LRANGE");
    keysrt_call_read(&call, params, 2);
    keysrt_call_number(&call, start);
    keysrt_call_number(&call, stop);
    return keysrt_call_finish(&call, &(keysrt_expect){.decoder = &keysrt_reply_values,
                                                      .out = out,
                                                      .block = block,
                                                      .type = key->value,
                                                      .flags = KEYSRT_REPEATABLE});
}

keysrt_status keysrt_list_length(keysrt_client *client, const keysrt_key *key, const void *params, uint64_t *out)
{
    keysrt_call call;
    keysrt_call_begin(&call, client, key, "LLEN");
    keysrt_call_read(&call, params, 0);
    return keysrt_call_finish(&call, &(keysrt_expect){.decoder = &keysrt_reply_count, .out = out, .flags = KEYSRT_REPEATABLE});
}

keysrt_status keysrt_list_remove(keysrt_client *client, const keysrt_key *key, const void *params, const void *value, int64_t count,
                                 uint64_t *removed)
{
    keysrt_call call;
    keysrt_call_begin(&call, client, key, "LREM");
    keysrt_call_read(&call, params, 2);
    keysrt_call_number(&call, count);
    keysrt_call_value(&call, "value", key->value, value);
    uint32_t flags = count == 0 ? keysrt_repeatable_unless(removed) : 0; /* some of several: a second time takes more */
    return keysrt_call_finish(&call, &(keysrt_expect){.decoder = &keysrt_reply_count, .out = removed, .flags = flags});
}
