/* tags.c: what a call adds for a key that carries sets of tags. Must not know which kind writes, nor what tags are read for. */
#include "core/call.h"
#include "core/client.h"

void keysrt_call_tagging_head(keysrt_call *call, const keysrt_script *script, size_t keys, size_t written, size_t arguments)
{
    size_t tags = written * call->key->tag_count;
    if (tags == 0 || script->tagged == NULL)
        keysrt_call_script_head(call, script, keys, arguments);
    else
        keysrt_call_script_head(call, script->tagged, keys + tags, 1 + 2 * tags + arguments);
}

void keysrt_call_tag_keys(keysrt_call *call, const void *params)
{
    for (uint32_t i = 0; i < call->key->tag_count; i++)
        keysrt_call_side_key(call, call->key->tags[i], params);
}

void keysrt_call_tag_count(keysrt_call *call, size_t written)
{
    if (call->key->tag_count != 0)
        keysrt_call_number(call, (int64_t)(written * call->key->tag_count));
}

/* How long a key can live that is written now; 0: no end, or none that is known. Jitter only takes away. */
static int64_t longest_life(const keysrt_call *call, const keysrt_key *key, const void *params, keysrt_duration asked)
{
    keysrt_key calm = *key;
    calm.ttl.jitter = 0;
    keysrt_ttl_input input = {.params = params, .settings = call->settings, .asked = asked, .random = &call->client->core->profile.random};
    keysrt_ttl_plan plan;
    keysrt_error error;
    bool known = key->ttl.mode == KEYSRT_TTL_ON_WRITE || key->ttl.mode == KEYSRT_TTL_CREATION;
    if (key->kind == KEYSRT_LOCK || key->kind == KEYSRT_SEMAPHORE) /* renewals prolong them */
        known = false;
    if (!known || keysrt_ttl_for_write(&plan, &calm, &input, &error) != KEYSRT_OK)
        return 0; /* where the clause refuses the call, the call says so itself */
    return plan.action == KEYSRT_TTL_SET || plan.action == KEYSRT_TTL_START ? plan.ms : 0;
}

int64_t keysrt_call_life(const keysrt_call *call, const void *params)
{
    return call->status != KEYSRT_OK ? 0 : longest_life(call, call->key, params, call->asked);
}

/* A set lives as its clause says, and at least as long as every key in it. */
void keysrt_call_tag_lives(keysrt_call *call, const void *params, size_t place, int64_t own)
{
    if (call->status != KEYSRT_OK)
        return;
    for (uint32_t i = 0; i < call->key->tag_count; i++) {
        int64_t declared = longest_life(call, call->key->tags[i], params, keysrt_ms(0));
        int64_t least = own == 0 || declared == 0 ? 0 : own > declared ? own : declared;
        keysrt_call_number(call, (int64_t)place);
        keysrt_call_number(call, least);
    }
}

void keysrt_call_tag(keysrt_call *call, const void *params, size_t place)
{
    if (call->key->tag_count == 0)
        return;
    keysrt_call_tag_keys(call, params);
    keysrt_call_tag_count(call, 1);
    keysrt_call_tag_lives(call, params, place, keysrt_call_life(call, params));
}
