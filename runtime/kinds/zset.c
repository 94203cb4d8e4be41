/* zset.c: keys that hold members by score. Must not know connections or batches.
 *
 * A capped zset drops all but the best in the step that writes. One with a window forgets, at each write, what is older by the
 * server's clock, and its reads never show it, whether or not a write came by since: zset_read.lua. Scores count in units of
 * window_unit ms; a member is kept until its whole unit has left the window, so never too short.
 *
 * What takes members away (pop, remove) is no write to the TTL clause: it leaves the TTL, or renews it where the clause is sliding. */
#include "keysrt_tables.h"

#include "kinds/common.h"

/* What a double holds without gaps. */
#define EXACT INT64_C(9007199254740992)

static bool is_trimmed(const keysrt_key *key)
{
    return key->detail != NULL;
}

static const keysrt_trim *trim_of(const keysrt_key *key)
{
    static const keysrt_trim none = {.window_unit = 1};
    return key->detail != NULL ? key->detail : &none;
}

static bool has_window(const keysrt_key *key)
{
    return trim_of(key)->window.source != KEYSRT_ABSENT;
}

/* What scripts know of the key: window, unit of scores. */
static void write_window(keysrt_call *call, const void *params)
{
    const keysrt_trim *trim = trim_of(call->key);
    keysrt_call_number(call, keysrt_call_quantity(call, &trim->window, params, "window"));
    keysrt_call_number(call, trim->window_unit);
}

static void write_cap(keysrt_call *call, const void *params)
{
    const keysrt_trim *trim = trim_of(call->key);
    keysrt_call_number(call, keysrt_call_quantity(call, &trim->capped, params, "capped"));
}

/* Head of what takes members away, or reads while it renews: in a window, the forgotten ones are neither returned nor counted. */
static void write_taking(keysrt_call *call, const void *params, size_t arguments)
{
    if (!has_window(call->key)) {
        keysrt_call_read(call, params, arguments);
        return;
    }
    keysrt_ttl_plan plan = keysrt_call_plan_read(call, params);
    keysrt_call_script(call, &keysrt_script_zset_take, params, 5 + arguments);
    keysrt_call_ttl(call, &plan);
    write_window(call, params);
    keysrt_call_text(call, call->command);
}

/* Is the window to be minded by a read that renews nothing? Then zset_read.lua does it, which writes nothing. Its arguments are
 * those of the command, but for ranges. */
static bool reads_window(keysrt_call *call, const void *params, size_t arguments)
{
    if (!has_window(call->key))
        return false;
    keysrt_ttl_plan plan = keysrt_call_plan_read(call, params);
    if (plan.action != KEYSRT_TTL_LEAVE)
        return false;
    keysrt_call_script(call, &keysrt_script_zset_read, params, 3 + arguments);
    write_window(call, params);
    keysrt_call_text(call, call->command);
    return true;
}

/* A read; a sliding one in a window forgets and renews, which is a write anyhow. */
void keysrt_zset_head(keysrt_call *call, const void *params, size_t arguments)
{
    if (!reads_window(call, params, arguments))
        write_taking(call, params, arguments);
}

/* ---- Writing ---------------------------------------------------------------------------------------------------- */

static size_t count_options(unsigned options)
{
    size_t count = 0;
    for (unsigned bit = KEYSRT_ZADD_NX; bit <= KEYSRT_ZADD_LT; bit <<= 1)
        count += (options & bit) != 0 ? 1 : 0;
    return count;
}

static void check_options(keysrt_call *call, unsigned options)
{
    if (options > (KEYSRT_ZADD_NX | KEYSRT_ZADD_XX | KEYSRT_ZADD_GT | KEYSRT_ZADD_LT))
        keysrt_call_refuse(call, KEYSRT_INVALID, "options: %u is no combination of KEYSRT_ZADD_…", options);
    unsigned others = options & (KEYSRT_ZADD_XX | KEYSRT_ZADD_GT | KEYSRT_ZADD_LT);
    if (((options & KEYSRT_ZADD_NX) && others != 0) || ((options & KEYSRT_ZADD_GT) && (options & KEYSRT_ZADD_LT)))
        keysrt_call_refuse(call, KEYSRT_INVALID, "options: NX goes with no other, GT not with LT");
}

static void write_options(keysrt_call *call, unsigned options)
{
    if (options & KEYSRT_ZADD_NX)
        KEYSRT_CALL_RAW(call, "$2\r\nNX\r\n");
    if (options & KEYSRT_ZADD_XX)
        KEYSRT_CALL_RAW(call, "$2\r\nXX\r\n");
    if (options & KEYSRT_ZADD_GT)
        KEYSRT_CALL_RAW(call, "$2\r\nGT\r\n");
    if (options & KEYSRT_ZADD_LT)
        KEYSRT_CALL_RAW(call, "$2\r\nLT\r\n");
    KEYSRT_CALL_RAW(call, "$2\r\nCH\r\n");
}

/* Add and trim are one script, so that no reader sees more than declared. */
static void write_trimming_add(keysrt_call *call, const void *params, keysrt_duration ttl, const keysrt_shape *shape)
{
    keysrt_ttl_plan plan = keysrt_call_plan_write(call, params, ttl);
    keysrt_call_script(call, &keysrt_script_zset_add, params, 6 + shape->fixed + shape->repeated);
    keysrt_call_ttl(call, &plan);
    write_window(call, params);
    write_cap(call, params);
    keysrt_call_number(call, (int64_t)shape->fixed);
}

keysrt_status keysrt_zset_add(keysrt_client *client, const keysrt_key *key, const void *params, unsigned options,
                              const void *entries, size_t count, const keysrt_zentry_layout *layout, keysrt_duration ttl,
                              uint64_t *changed)
{
    keysrt_call call;
    keysrt_call_begin(&call, client, key, "ZADD");
    keysrt_shape shape = {count_options(options) + 1, 2 * count};
    if (count == 0)
        return keysrt_answer_zero(&call, changed);
    if (is_trimmed(key))
        write_trimming_add(&call, params, ttl, &shape);
    else
        keysrt_call_write(&call, params, ttl, &shape);
    check_options(&call, options);
    write_options(&call, options);
    const char *entry = (const char *)entries;
    for (size_t i = 0; i < count && call.status == KEYSRT_OK; i++, entry += layout->entry_size) {
        keysrt_call_value(&call, "score", key->score, entry + layout->score_offset);
        keysrt_call_value(&call, "member", key->value, entry);
    }
    return keysrt_call_finish(
        &call, &(keysrt_expect){.decoder = &keysrt_reply_count, .out = changed, .flags = keysrt_repeatable_unless(changed)});
}

/* An increment is of the score's C type, but need not lie in its range: 5..10 may be changed by -1. */
static keysrt_type step_of(const keysrt_type *score)
{
    keysrt_type step = *score;
    if (score->code == KEYSRT_TYPE_INT) {
        int64_t most = score->size == 8 ? EXACT : (INT64_C(1) << (8 * score->size - 1)) - 1;
        int64_t least = score->size == 8 ? -EXACT : -most - 1;
        step.min = (uint64_t)least;
        step.max = (uint64_t)most;
    } else if (score->code == KEYSRT_TYPE_UINT) {
        step.min = 0;
        step.max = score->size == 8 ? (uint64_t)EXACT : (UINT64_C(1) << 8 * score->size) - 1;
    }
    return step;
}

/* Of a float score nothing can leave the range but to infinity, and Redis itself refuses what is no number. */
static bool server_suffices(const keysrt_ttl_plan *plan, const keysrt_key *key)
{
    const keysrt_type *score = key->score;
    return plan->action == KEYSRT_TTL_LEAVE && !is_trimmed(key) && score->code == KEYSRT_TYPE_FLOAT &&
           score->size == sizeof(double) && (score->flags & KEYSRT_FLOAT_SCORE);
}

static void write_bounded_increment(keysrt_call *call, const void *params, const keysrt_ttl_plan *plan)
{
    keysrt_bounds bounds;
    keysrt_bounds_of(&bounds, call->key->score);
    keysrt_call_script(call, &keysrt_script_zset_increment, params, 9);
    keysrt_call_ttl(call, plan);
    write_window(call, params);
    write_cap(call, params);
    keysrt_call_text(call, bounds.min);
    keysrt_call_text(call, bounds.max);
}

keysrt_status keysrt_zset_increment(keysrt_client *client, const keysrt_key *key, const void *params, const void *member,
                                    const void *by, keysrt_duration ttl, void *out)
{
    keysrt_type step = step_of(key->score);
    keysrt_call call;
    keysrt_call_begin(&call, client, key, "ZINCRBY");
    keysrt_ttl_plan plan = keysrt_call_plan_write(&call, params, ttl);
    if (server_suffices(&plan, key) && key->tag_count == 0)
        keysrt_call_plain(&call, params, 2);
    else
        write_bounded_increment(&call, params, &plan);
    keysrt_call_value(&call, "increment", &step, by);
    keysrt_call_value(&call, "member", key->value, member);
    return keysrt_call_finish(&call, &(keysrt_expect){.decoder = &keysrt_reply_increment, .out = out, .type = key->score});
}

keysrt_status keysrt_zset_remove(keysrt_client *client, const keysrt_key *key, const void *params, const void *members, size_t count,
                                 uint64_t *removed)
{
    keysrt_call call;
    keysrt_call_begin(&call, client, key, "ZREM");
    if (count == 0)
        return keysrt_answer_zero(&call, removed);
    write_taking(&call, params, count);
    keysrt_call_values(&call, "members", key->value, members, count, key->value->size);
    return keysrt_call_finish(
        &call, &(keysrt_expect){.decoder = &keysrt_reply_count, .out = removed, .flags = keysrt_repeatable_unless(removed)});
}

/* Bounds of scores; NULL: none on this side. */
static void write_min(keysrt_call *call, const void *min)
{
    if (min != NULL)
        keysrt_call_value(call, "min", call->key->score, min);
    else
        KEYSRT_CALL_RAW(call, "$4\r\n-inf\r\n");
}

static void write_max(keysrt_call *call, const void *max)
{
    if (max != NULL)
        keysrt_call_value(call, "max", call->key->score, max);
    else
        KEYSRT_CALL_RAW(call, "$4\r\n+inf\r\n");
}

keysrt_status keysrt_zset_remove_by_score(keysrt_client *client, const keysrt_key *key, const void *params, const void *min,
                                          const void *max, uint64_t *removed)
{
    keysrt_call call;
    keysrt_call_begin(&call, client, key, "ZREMRANGEBYSCORE");
    write_taking(&call, params, 2);
    write_min(&call, min);
    write_max(&call, max);
    return keysrt_call_finish(
        &call, &(keysrt_expect){.decoder = &keysrt_reply_count, .out = removed, .flags = keysrt_repeatable_unless(removed)});
}

/* ---- Reading ---------------------------------------------------------------------------------------------------- */

static keysrt_expect pairs_of(const keysrt_key *key, void *out, keysrt_block *block, const keysrt_zentry_layout *layout)
{
    return (keysrt_expect){.decoder = &keysrt_reply_pairs,
                           .out = out,
                           .block = block,
                           .type = key->value,
                           .detail = key->score,
                           .entry_size = layout->entry_size,
                           .value_offset = layout->score_offset,
                           .flags = KEYSRT_REPEATABLE};
}

keysrt_status keysrt_zset_pop(keysrt_client *client, const keysrt_key *key, const void *params, bool reverse, uint64_t count,
                              void *out, keysrt_block *block, const keysrt_zentry_layout *layout)
{
    keysrt_call call;
    keysrt_call_begin(&call, client, key, reverse ? "ZPOPMAX" : "ZPOPMIN");
    if (count == 0)
        return keysrt_answer_empty(&call, out);
    write_taking(&call, params, 1);
    keysrt_call_number(&call, count > INT32_MAX ? INT32_MAX : (int64_t)count); /* no zset holds more than that */
    keysrt_expect expect = pairs_of(key, out, block, layout);
    expect.flags = 0;
    return keysrt_call_finish(&call, &expect);
}

keysrt_status keysrt_zset_score(keysrt_client *client, const keysrt_key *key, const void *params, const void *member, void *out)
{
    keysrt_call call;
    keysrt_call_begin(&call, client, key, "ZSCORE");
    keysrt_zset_head(&call, params, 1);
    keysrt_call_value(&call, "member", key->value, member);
    return keysrt_call_finish(
        &call, &(keysrt_expect){.decoder = &keysrt_reply_value, .out = out, .type = key->score, .flags = KEYSRT_REPEATABLE});
}

keysrt_status keysrt_zset_rank(keysrt_client *client, const keysrt_key *key, const void *params, const void *member, bool reverse,
                               uint64_t *out)
{
    keysrt_call call;
    keysrt_call_begin(&call, client, key, reverse ? "ZREVRANK" : "ZRANK");
    keysrt_zset_head(&call, params, 1);
    keysrt_call_value(&call, "member", key->value, member);
    return keysrt_call_finish(&call, &(keysrt_expect){.decoder = &keysrt_reply_count, .out = out, .flags = KEYSRT_REPEATABLE});
}

keysrt_status keysrt_zset_range(keysrt_client *client, const keysrt_key *key, const void *params, int64_t start, int64_t stop,
                                bool reverse, void *out, keysrt_block *block, const keysrt_zentry_layout *layout)
{
    keysrt_call call;
    keysrt_call_begin(&call, client, key, reverse ? "ZREVRANGE" : "ZRANGE");
    bool scripted = reads_window(&call, params, 2);
    if (!scripted)
        keysrt_zset_head(&call, params, 3);
    keysrt_call_number(&call, start);
    keysrt_call_number(&call, stop);
    if (!scripted)
        KEYSRT_CALL_RAW(&call, "$10\r\nWITHSCORES\r\n");
    keysrt_expect expect = pairs_of(key, out, block, layout);
    return keysrt_call_finish(&call, &expect);
}

/* Two bounds in the order of the command, and which part of what lies between them. */
typedef struct {
    const void *min, *max;
    bool reverse;
    uint64_t offset, limit;
} selection;

static void write_selection(keysrt_call *call, const void *params, const selection *part)
{
    bool limited = part->offset > 0 || part->limit > 0;
    bool scripted = reads_window(call, params, 4);
    if (!scripted)
        keysrt_zset_head(call, params, limited ? 6 : 3);
    if (part->reverse)
        write_max(call, part->max);
    write_min(call, part->min);
    if (!part->reverse)
        write_max(call, part->max);
    if (!scripted)
        KEYSRT_CALL_RAW(call, "$10\r\nWITHSCORES\r\n");
    if (!scripted && limited)
        KEYSRT_CALL_RAW(call, "$5\r\nLIMIT\r\n");
    if (scripted || limited) {
        keysrt_call_number(call, (int64_t)part->offset);
        keysrt_call_number(call, part->limit == 0 ? -1 : (int64_t)part->limit);
    }
}

keysrt_status keysrt_zset_range_by_score(keysrt_client *client, const keysrt_key *key, const void *params, const void *min,
                                         const void *max, bool reverse, uint64_t offset, uint64_t limit, void *out,
                                         keysrt_block *block, const keysrt_zentry_layout *layout)
{
    const uint64_t most = INT32_MAX; /* no zset holds more */
    selection part = {min, max, reverse, offset > most ? most : offset, limit > most ? most : limit};
    keysrt_call call;
    keysrt_call_begin(&call, client, key, reverse ? "ZREVRANGEBYSCORE" : "ZRANGEBYSCORE");
    write_selection(&call, params, &part);
    keysrt_expect expect = pairs_of(key, out, block, layout);
    return keysrt_call_finish(&call, &expect);
}

keysrt_status keysrt_zset_count(keysrt_client *client, const keysrt_key *key, const void *params, const void *min, const void *max,
                                uint64_t *out)
{
    keysrt_call call;
    keysrt_call_begin(&call, client, key, "ZCOUNT");
    keysrt_zset_head(&call, params, 2);
    write_min(&call, min);
    write_max(&call, max);
    return keysrt_call_finish(&call, &(keysrt_expect){.decoder = &keysrt_reply_count, .out = out, .flags = KEYSRT_REPEATABLE});
}

keysrt_status keysrt_zset_size(keysrt_client *client, const keysrt_key *key, const void *params, uint64_t *out)
{
    keysrt_call call;
    keysrt_call_begin(&call, client, key, "ZCARD");
    keysrt_zset_head(&call, params, 0);
    return keysrt_call_finish(&call, &(keysrt_expect){.decoder = &keysrt_reply_count, .out = out, .flags = KEYSRT_REPEATABLE});
}
