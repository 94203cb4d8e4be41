/* channel.c: publishing. Listening: connections/subscriptions.c. */
#include "keysrt_tables.h"

#include "core/call.h"

keysrt_status keysrt_channel_publish(keysrt_client *client, const keysrt_key *key, const void *params, const void *message,
                                     uint64_t *receivers)
{
    keysrt_call call;
    keysrt_call_begin(&call, client, key, "PUBLISH");
    keysrt_call_plain(&call, params, 1);
    keysrt_call_value(&call, "message", key->value, message);
    return keysrt_call_finish(&call, &(keysrt_expect){.decoder = &keysrt_reply_count, .out = receivers});
}
