/* set.c: keys that hold a set. Must not know connections or batches.
 *
 * What takes members away (pop, remove) is no write to the TTL clause: it leaves the TTL, or renews it where the clause is sliding. */
#include "keysrt_tables.h"

#include "kinds/common.h"

keysrt_status keysrt_set_add(keysrt_client *client, const keysrt_key *key, const void *params, const void *members, size_t count,
                             keysrt_duration ttl, uint64_t *added)
{
    keysrt_call call;
    keysrt_call_begin(&call, client, key, "SADD");
    if (count == 0)
        return keysrt_answer_zero(&call, added);
    keysrt_call_write(&call, params, ttl, &(keysrt_shape){0, count});
    keysrt_call_values(&call, "members", key->value, members, count, key->value->size);
    return keysrt_call_finish(
        &call, &(keysrt_expect){.decoder = &keysrt_reply_count, .out = added, .flags = keysrt_repeatable_unless(added)});
}

keysrt_status keysrt_set_remove(keysrt_client *client, const keysrt_key *key, const void *params, const void *members, size_t count,
                                uint64_t *removed)
{
    keysrt_call call;
    keysrt_call_begin(&call, client, key, "SREM");
    if (count == 0)
        return keysrt_answer_zero(&call, removed);
    keysrt_call_read(&call, params, count);
    keysrt_call_values(&call, "members", key->value, members, count, key->value->size);
    return keysrt_call_finish(
        &call, &(keysrt_expect){.decoder = &keysrt_reply_count, .out = removed, .flags = keysrt_repeatable_unless(removed)});
}

keysrt_status keysrt_set_contains(keysrt_client *client, const keysrt_key *key, const void *params, const void *member)
{
    keysrt_call call;
    keysrt_call_begin(&call, client, key, "SISMEMBER");
    keysrt_call_read(&call, params, 1);
    keysrt_call_value(&call, "member", key->value, member);
    return keysrt_call_finish(&call, &(keysrt_expect){.decoder = &keysrt_reply_flag, .flags = KEYSRT_REPEATABLE});
}

keysrt_status keysrt_set_contains_many(keysrt_client *client, const keysrt_key *key, const void *params, const void *members,
                                       size_t count, bool *found)
{
    keysrt_call call;
    keysrt_call_begin(&call, client, key, "SMISMEMBER");
    if (count == 0)
        return keysrt_answer_zero(&call, NULL);
    keysrt_call_read(&call, params, count);
    keysrt_call_values(&call, "members", key->value, members, count, key->value->size);
    return keysrt_call_finish(&call, &(keysrt_expect){.decoder = &keysrt_reply_bools,
                                                      .out = found,
                                                      .number = count,
                                                      .flags = KEYSRT_REPEATABLE});
}

keysrt_status keysrt_set_members(keysrt_client *client, const keysrt_key *key, const void *params, void *out, keysrt_block *block)
{
    keysrt_call call;
    keysrt_call_begin(&call, client, key, "SMEMBERS");
    keysrt_call_read(&call, params, 0);
    return keysrt_call_finish(&call, &(keysrt_expect){.decoder = &keysrt_reply_values,
                                                      .out = out,
                                                      .block = block,
                                                      .type = key->value,
                                                      .flags = KEYSRT_REPEATABLE});
}

keysrt_status keysrt_set_size(keysrt_client *client, const keysrt_key *key, const void *params, uint64_t *out)
{
    keysrt_call call;
    keysrt_call_begin(&call, client, key, "SCARD");
    keysrt_call_read(&call, params, 0);
    return keysrt_call_finish(&call, &(keysrt_expect){.decoder = &keysrt_reply_count, .out = out, .flags = KEYSRT_REPEATABLE});
}

keysrt_status keysrt_set_pop(keysrt_client *client, const keysrt_key *key, const void *params, void *out, keysrt_block *block)
{
    keysrt_call call;
    keysrt_call_begin(&call, client, key, "SPOP");
    keysrt_call_read(&call, params, 0);
    return keysrt_call_finish(
        &call, &(keysrt_expect){.decoder = &keysrt_reply_value, .out = out, .block = block, .type = key->value});
}

keysrt_status keysrt_set_random(keysrt_client *client, const keysrt_key *key, const void *params, void *out, keysrt_block *block)
{
    keysrt_call call;
    keysrt_call_begin(&call, client, key, "SRANDMEMBER");
    keysrt_call_read(&call, params, 0);
    return keysrt_call_finish(&call, &(keysrt_expect){.decoder = &keysrt_reply_value,
                                                      .out = out,
                                                      .block = block,
                                                      .type = key->value,
                                                      .flags = KEYSRT_REPEATABLE});
}
