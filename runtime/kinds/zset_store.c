/* zset_store.c: unions and intersections of sorted sets, stored. Must not know connections or batches. */
#include "kinds/common.h"
#include "kinds/refs.h"

#include <math.h>

static const keysrt_type size_type = {KEYSRT_TYPE_UINT, KEYSRT_TYPE_FIXED, sizeof(uint64_t), 0, UINT64_MAX, NULL, NULL, "u64"};

/* window and unit of a sorted set's clause, as arguments. The parameters are those of its own key. */
static void write_window(keysrt_call *call, const keysrt_ref *ref)
{
    static const keysrt_trim none = {.window_unit = 1};
    const keysrt_trim *trim = ref->key->detail == NULL ? &none : ref->key->detail;
    keysrt_call_number(call, keysrt_call_quantity(call, &trim->window, ref->params, "window"));
    keysrt_call_number(call, trim->window_unit);
}

/* Integers stay integers. A window is forgotten by writing, which external keys are spared. */
static void check_source(keysrt_call *call, const keysrt_weighted_ref *source)
{
    bool whole = keysrt_is_integer(call->key->score);
    const keysrt_trim *trim = source->ref.key->detail;
    if (whole && !keysrt_is_integer(source->ref.key->score))
        keysrt_call_refuse(call, KEYSRT_INVALID, "sources: %s has fractions as scores, %s has none", source->ref.key->name, call->key->name);
    if (whole && floor(source->weight) != source->weight)
        keysrt_call_refuse(call, KEYSRT_INVALID, "weight: %g makes fractions of scores that have none", source->weight);
    if (source->ref.key->external && trim != NULL && trim->window.source != KEYSRT_ABSENT)
        keysrt_call_refuse(call, KEYSRT_INVALID, "sources: %s is external and has a window", source->ref.key->name);
}

/* Options of the whole, then what is said of each source. */
static void write_arguments(keysrt_call *call, const keysrt_weighted_ref *sources, size_t count)
{
    for (size_t i = 0; i < count && call->status == KEYSRT_OK; i++) {
        keysrt_refs_write_renewals(call, &sources[i].ref, 1);
        write_window(call, &sources[i].ref);
        keysrt_call_value(call, "weight", &keysrt_real_number, &sources[i].weight);
    }
}

static bool may_meet(const keysrt_key *key, const keysrt_weighted_ref *sources, size_t count)
{
    bool meet = false;
    for (size_t i = 0; i < count; i++)
        meet = meet || sources[i].ref.key == NULL || sources[i].ref.key->index == key->index;
    return meet;
}

/* Before any source is looked into. */
static void check(keysrt_call *call, const keysrt_weighted_ref *sources, size_t count)
{
    if (count < 1 || count > KEYSRT_MOST_REFS)
        keysrt_refs_check(call, "sources", NULL, count, 1);
    for (size_t i = 0; i < count && call->status == KEYSRT_OK; i++) {
        keysrt_refs_check(call, "sources", &sources[i].ref, 1, 1);
        keysrt_refs_check_type(call, "sources", &sources[i].ref, 1);
        if (call->status == KEYSRT_OK)
            check_source(call, &sources[i]);
    }
}

static const char *aggregate_in_words(keysrt_call *call, keysrt_aggregate aggregate)
{
    switch (aggregate) {
    case KEYSRT_SUM: return "SUM";
    case KEYSRT_LOWEST: return "MIN";
    case KEYSRT_HIGHEST: return "MAX";
    }
    keysrt_call_refuse(call, KEYSRT_INVALID, "aggregate: %u is none of KEYSRT_SUM, _LOWEST and _HIGHEST", (unsigned)aggregate);
    return "";
}

keysrt_status keysrt_zset_store(keysrt_client *client, const keysrt_key *key, const void *params, const keysrt_zset_storing *how,
                                const keysrt_weighted_ref *sources, size_t count, keysrt_duration ttl, uint64_t *size)
{
    const keysrt_ref own = {key, params};
    const keysrt_trim *trim = key->detail;
    keysrt_bounds bounds;
    keysrt_slots slots;
    keysrt_call call;
    keysrt_call_begin(&call, client, key, how->operation == KEYSRT_INTERSECTION ? "ZINTERSTORE" : "ZUNIONSTORE");
    keysrt_slots_open(&slots, &call);
    check(&call, sources, count);
    keysrt_ttl_plan plan = keysrt_call_plan_write(&call, params, ttl);
    keysrt_bounds_of(&bounds, key->score);
    keysrt_call_tagging_head(&call, &keysrt_script_zset_store, 1 + count, 1, 10 + 4 * count);
    keysrt_slots_refs(&slots, &own, 1);
    for (size_t i = 0; i < count; i++)
        keysrt_slots_refs(&slots, &sources[i].ref, 1);
    keysrt_call_tag(&call, params, 1);
    keysrt_call_ttl(&call, &plan);
    keysrt_call_text(&call, plan.keep ? "keep" : "forget");
    keysrt_call_text(&call, call.command);
    keysrt_call_text(&call, aggregate_in_words(&call, how->aggregate));
    keysrt_call_text(&call, bounds.min);
    keysrt_call_text(&call, bounds.max);
    keysrt_call_number(&call, trim == NULL ? 0 : keysrt_call_quantity(&call, &trim->capped, params, "capped"));
    write_window(&call, &own);
    write_arguments(&call, sources, count);
    uint32_t flags = may_meet(key, sources, count) ? 0 : KEYSRT_REPEATABLE;
    return keysrt_call_finish(&call,
                              &(keysrt_expect){.decoder = &keysrt_reply_increment, .out = size, .type = &size_type, .flags = flags});
}
