/* set_algebra.c: unions, intersections and differences of sets, and members that move. Must not know connections.
 *
 * Where a key is to be renewed, or what is written has a TTL, a script does it in the same step. */
#include "kinds/common.h"
#include "kinds/refs.h"

static const char *const reads[] = {"SUNION", "SINTER", "SDIFF"};
static const char *const stores[] = {"SUNIONSTORE", "SINTERSTORE", "SDIFFSTORE"};

keysrt_status keysrt_set_combine(keysrt_client *client, const keysrt_key *key, const void *params, keysrt_set_operation operation,
                                 const keysrt_ref *others, size_t count, void *out, keysrt_block *block)
{
    const keysrt_operands all = {{key, params}, others, count};
    keysrt_call call;
    keysrt_call_begin(&call, client, key, reads[operation]);
    keysrt_refs_check(&call, "others", others, count, 0);
    if (!keysrt_operands_write_renewing(&call, &all, 0)) {
        keysrt_call_head(&call, 2 + count);
        keysrt_operands_write(&call, &all);
    }
    return keysrt_call_finish(&call, &(keysrt_expect){.decoder = &keysrt_reply_values,
                                                      .out = out,
                                                      .block = block,
                                                      .type = key->value,
                                                      .flags = KEYSRT_REPEATABLE});
}

keysrt_status keysrt_set_intersection_size(keysrt_client *client, const keysrt_key *key, const void *params, const keysrt_ref *others,
                                           size_t count, uint64_t most, uint64_t *out)
{
    const keysrt_operands all = {{key, params}, others, count};
    keysrt_call call;
    keysrt_call_begin(&call, client, key, "SINTERCARD");
    keysrt_refs_check(&call, "others", others, count, 0);
    if (most > INT32_MAX) /* no set holds more */
        most = 0;
    if (!keysrt_operands_write_renewing(&call, &all, most)) {
        keysrt_call_head(&call, 5 + count);
        keysrt_call_number(&call, (int64_t)count + 1);
        keysrt_operands_write(&call, &all);
        KEYSRT_CALL_RAW(&call, "$5\r\nLIMIT\r\n");
        keysrt_call_number(&call, (int64_t)most);
    }
    return keysrt_call_finish(&call, &(keysrt_expect){.decoder = &keysrt_reply_count, .out = out, .flags = KEYSRT_REPEATABLE});
}

/* ---- Writing ------------------------------------------------------------------------------------------------------- */

keysrt_status keysrt_set_store(keysrt_client *client, const keysrt_key *key, const void *params, keysrt_set_operation operation,
                               const keysrt_ref *sources, size_t count, keysrt_duration ttl, uint64_t *size)
{
    const keysrt_operands all = {{key, params}, sources, count};
    keysrt_call call;
    keysrt_call_begin(&call, client, key, stores[operation]);
    keysrt_refs_check(&call, "sources", sources, count, 1);
    keysrt_refs_check_type(&call, "sources", sources, count);
    keysrt_operands_write_store(&call, &all, &(keysrt_storing){NULL, ttl});
    uint32_t flags = keysrt_operands_meet(&all) ? 0 : KEYSRT_REPEATABLE;
    return keysrt_call_finish(&call, &(keysrt_expect){.decoder = &keysrt_reply_count, .out = size, .flags = flags});
}

keysrt_status keysrt_set_move(keysrt_client *client, const keysrt_key *key, const void *params, const keysrt_ref *source,
                              const void *member, keysrt_duration ttl)
{
    keysrt_call call;
    keysrt_slots slots;
    keysrt_call_begin(&call, client, key, "SMOVE");
    keysrt_slots_open(&slots, &call);
    keysrt_refs_check(&call, "source", source, 1, 1);
    keysrt_refs_check_written(&call, "source", source);
    keysrt_refs_check_type(&call, "source", source, 1);
    keysrt_ttl_plan plan = keysrt_call_plan_write(&call, params, ttl);
    bool scripted = plan.action != KEYSRT_TTL_LEAVE || key->tag_count != 0 || keysrt_refs_renew(&call, source, 1);
    if (scripted)
        keysrt_call_tagging_head(&call, &keysrt_script_set_move, 2, 1, 4);
    else
        keysrt_call_head(&call, 4);
    keysrt_slots_refs(&slots, source, 1);
    keysrt_slots_key(&slots, key, params);
    if (scripted) {
        keysrt_call_tag(&call, params, 2);
        keysrt_call_ttl(&call, &plan);
        keysrt_refs_write_renewals(&call, source, 1);
    }
    keysrt_call_value(&call, "member", key->value, member);
    return keysrt_call_finish(&call, &(keysrt_expect){.decoder = &keysrt_reply_flag});
}
