/* list_move.c: elements that move from one list to another. Must not know connections. */
#include "kinds/common.h"
#include "kinds/refs.h"
#include "kinds/waiting.h"

static const char *side(keysrt_end end)
{
    return end == KEYSRT_LEFT ? "LEFT" : "RIGHT";
}

/* Where an element goes from. */
typedef struct {
    const keysrt_ref *source;
    keysrt_end from, to;
} path;

static void write_names(keysrt_call *call, const path *moved, const void *params)
{
    keysrt_slots slots;
    keysrt_slots_open(&slots, call);
    keysrt_slots_refs(&slots, moved->source, 1);
    keysrt_slots_key(&slots, call->key, params);
}

static void write_ends(keysrt_call *call, const path *moved)
{
    keysrt_call_text(call, side(moved->from));
    keysrt_call_text(call, side(moved->to));
}

static void check_end(keysrt_call *call, const char *what, keysrt_end end)
{
    if (end != KEYSRT_LEFT && end != KEYSRT_RIGHT)
        keysrt_call_refuse(call, KEYSRT_INVALID, "%s: %u is neither KEYSRT_LEFT nor KEYSRT_RIGHT", what, (unsigned)end);
}

static void check(keysrt_call *call, const path *moved)
{
    check_end(call, "from", moved->from);
    check_end(call, "to", moved->to);
    keysrt_refs_check(call, "source", moved->source, 1, 1);
    keysrt_refs_check_written(call, "source", moved->source);
    keysrt_refs_check_type(call, "source", moved->source, 1);
}

/* Move and trim are one script, so that no reader sees the list longer than declared. */
static void write_scripted(keysrt_call *call, const path *moved, const void *params, const keysrt_ttl_plan *plan)
{
    const keysrt_trim *trim = call->key->detail;
    keysrt_call_tagging_head(call, &keysrt_script_list_move, 2, 1, 6);
    write_names(call, moved, params);
    keysrt_call_tag(call, params, 2);
    keysrt_call_ttl(call, plan);
    keysrt_refs_write_renewals(call, moved->source, 1);
    write_ends(call, moved);
    keysrt_call_number(call, trim == NULL ? 0 : keysrt_call_quantity(call, &trim->capped, params, "capped"));
}

static keysrt_status finish(keysrt_call *call, void *out, keysrt_block *block)
{
    return keysrt_call_finish(
        call, &(keysrt_expect){.decoder = &keysrt_reply_value, .out = out, .block = block, .type = call->key->value});
}

keysrt_status keysrt_list_move(keysrt_client *client, const keysrt_key *key, const void *params, const keysrt_ref *source,
                               keysrt_end from, keysrt_end to, keysrt_duration ttl, void *out, keysrt_block *block)
{
    const path moved = {source, from, to};
    keysrt_call call;
    keysrt_call_begin(&call, client, key, "LMOVE");
    check(&call, &moved);
    keysrt_ttl_plan plan = keysrt_call_plan_write(&call, params, ttl);
    if (plan.action != KEYSRT_TTL_LEAVE || key->detail != NULL || key->tag_count != 0 || keysrt_refs_renew(&call, source, 1)) {
        write_scripted(&call, &moved, params, &plan);
    } else {
        keysrt_call_head(&call, 5);
        write_names(&call, &moved, params);
        write_ends(&call, &moved);
    }
    return finish(&call, out, block);
}

keysrt_status keysrt_list_move_wait(keysrt_client *client, const keysrt_key *key, const void *params, const keysrt_ref *source,
                                    keysrt_end from, keysrt_end to, keysrt_duration timeout, void *out, keysrt_block *block)
{
    const path moved = {source, from, to};
    keysrt_wait wait;
    keysrt_status status = KEYSRT_MISS;
    for (keysrt_wait_begin(&wait, timeout); status == KEYSRT_MISS && keysrt_wait_goes_on(&wait);) {
        keysrt_call call;
        keysrt_call_begin_waiting(&call, client, key, "BLMOVE", wait.slice_ms);
        check(&call, &moved);
        if (keysrt_refs_renew(&call, source, 1))
            keysrt_call_refuse(&call, KEYSRT_INVALID, "source: the TTL of %s is renewed by what takes from it, which cannot wait", source->key->name);
        if (key->tag_count != 0)
            keysrt_call_refuse(&call, KEYSRT_INVALID, "%s carries tags, which a command that waits cannot write", key->name);
        keysrt_call_head(&call, 6);
        write_names(&call, &moved, params);
        write_ends(&call, &moved);
        keysrt_wait_write_seconds(&call, &wait);
        status = finish(&call, out, block);
    }
    return status;
}
