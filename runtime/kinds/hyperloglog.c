/* hyperloglog.c: keys that estimate how many different elements they have seen. Must not know connections or batches. */
#include "keysrt_hyperloglog.h"

#include "kinds/common.h"
#include "kinds/refs.h"
#include "replies/reply_state.h"

/* A script that sends several PFADD adds their answers up. */
static keysrt_status integer_changed(keysrt_reply *reply, int64_t value)
{
    bool changed = value > 0;
    if (value < 0)
        return keysrt_reply_unexpected(reply, "a negative integer");
    if (reply->expect->out != NULL)
        memcpy(reply->expect->out, &changed, sizeof changed);
    return KEYSRT_OK;
}

static const keysrt_decoder reply_changed = {.expects = "an integer from 0", .integer = integer_changed};

keysrt_status keysrt_hyperloglog_add(keysrt_client *client, const keysrt_key *key, const void *params, const void *elements, size_t count,
                                     keysrt_duration ttl, bool *changed)
{
    keysrt_call call;
    keysrt_call_begin(&call, client, key, "PFADD");
    if (count == 0) {
        keysrt_status status = keysrt_answer_zero(&call, NULL);
        if (changed != NULL && (status == KEYSRT_OK || status == KEYSRT_QUEUED))
            *changed = false;
        return status;
    }
    keysrt_call_write(&call, params, ttl, &(keysrt_shape){0, count});
    keysrt_call_values(&call, "elements", key->value, elements, count, key->value->size);
    return keysrt_call_finish(
        &call, &(keysrt_expect){.decoder = &reply_changed, .out = changed, .flags = keysrt_repeatable_unless(changed)});
}

keysrt_status keysrt_hyperloglog_count(keysrt_client *client, const keysrt_key *key, const void *params, const keysrt_ref *others,
                                       size_t count, uint64_t *out)
{
    const keysrt_operands all = {{key, params}, others, count};
    keysrt_call call;
    keysrt_call_begin(&call, client, key, "PFCOUNT");
    keysrt_refs_check(&call, "others", others, count, 0);
    if (!keysrt_operands_write_renewing(&call, &all, 0)) {
        keysrt_call_head(&call, 2 + count);
        keysrt_operands_write(&call, &all);
    }
    return keysrt_call_finish(&call, &(keysrt_expect){.decoder = &keysrt_reply_count, .out = out, .flags = KEYSRT_REPEATABLE});
}

keysrt_status keysrt_hyperloglog_merge(keysrt_client *client, const keysrt_key *key, const void *params, const keysrt_ref *sources,
                                       size_t count, keysrt_duration ttl)
{
    const keysrt_operands all = {{key, params}, sources, count};
    keysrt_call call;
    keysrt_call_begin(&call, client, key, "PFMERGE");
    keysrt_refs_check(&call, "sources", sources, count, 1);
    keysrt_refs_check_type(&call, "sources", sources, count);
    keysrt_operands_write_store(&call, &all, &(keysrt_storing){NULL, ttl});
    return keysrt_call_finish(&call, &(keysrt_expect){.decoder = &keysrt_reply_any, .flags = KEYSRT_REPEATABLE});
}
