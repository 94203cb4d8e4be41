/* counter.c: keys that hold one integer, changed by the server.
 *
 * An increment is never sent twice by itself. The range of the declared type is kept by the script that adds; a key that lost its
 * TTL gets one again at the next increment. Must not know connections or batches. */
#include "keysrt_tables.h"

#include "kinds/common.h"

keysrt_status keysrt_counter_add(keysrt_client *client, const keysrt_key *key, const void *params, int64_t by, keysrt_duration ttl,
                                 void *out)
{
    keysrt_increment increment = {
        .params = params, .ttl = ttl, .stored = key->value, .by = &by, .result = key->value, .out = out};
    keysrt_call call;
    keysrt_call_begin(&call, client, key, "INCRBY");
    keysrt_increment_head(&call, &increment, 0);
    return keysrt_increment_finish(&call, &increment);
}

keysrt_status keysrt_counter_get(keysrt_client *client, const keysrt_key *key, const void *params, void *out)
{
    keysrt_call call;
    keysrt_call_begin(&call, client, key, "GET");
    keysrt_ttl_plan plan = keysrt_call_plan_read(&call, params);
    if (plan.action == KEYSRT_TTL_SET) {
        call.command = "GETEX";
        keysrt_call_plain(&call, params, 2);
        keysrt_call_px(&call, &plan);
    } else {
        keysrt_call_plain(&call, params, 0);
    }
    return keysrt_call_finish(
        &call, &(keysrt_expect){.decoder = &keysrt_reply_number, .out = out, .type = key->value, .flags = KEYSRT_REPEATABLE});
}

/* SET value [PX ms | KEEPTTL] [GET]. The TTL "from creation" needs the script: SET cannot say "only if it has none". */
static void write_set(keysrt_call *call, const void *params, const void *value, const keysrt_ttl_plan *plan, bool get)
{
    bool expires = plan->action == KEYSRT_TTL_SET;
    keysrt_call_plain(call, params, (size_t)1 + (expires ? 2 : plan->keep ? 1 : 0) + (get ? 1 : 0));
    keysrt_call_value(call, "value", call->key->value, value);
    if (expires)
        keysrt_call_px(call, plan);
    else if (plan->keep)
        KEYSRT_CALL_RAW(call, "$7\r\nKEEPTTL\r\n");
    if (get)
        KEYSRT_CALL_RAW(call, "$3\r\nGET\r\n");
}

keysrt_status keysrt_counter_reset(keysrt_client *client, const keysrt_key *key, const void *params, const void *value,
                                   keysrt_duration ttl, void *old)
{
    bool get = old != NULL;
    keysrt_call call;
    keysrt_call_begin(&call, client, key, "SET");
    keysrt_ttl_plan plan = keysrt_call_plan_write(&call, params, ttl);
    if (plan.action == KEYSRT_TTL_START || key->tag_count != 0) {
        bool keeps = plan.action == KEYSRT_TTL_START || plan.keep;
        keysrt_call_write(&call, params, ttl, &(keysrt_shape){(size_t)1 + keeps + get, 0});
        keysrt_call_value(&call, "value", key->value, value);
        if (keeps)
            KEYSRT_CALL_RAW(&call, "$7\r\nKEEPTTL\r\n");
        if (get)
            KEYSRT_CALL_RAW(&call, "$3\r\nGET\r\n");
    } else {
        write_set(&call, params, value, &plan, get);
    }
    if (!get)
        return keysrt_call_finish(&call, &(keysrt_expect){.decoder = &keysrt_reply_ok, .flags = KEYSRT_REPEATABLE});
    return keysrt_call_finish(
        &call, &(keysrt_expect){.decoder = &keysrt_reply_number, .out = old, .type = key->value, .flags = KEYSRT_NIL_IS_ZERO});
}
