/* common.c: what several kinds share. Must not know which kind asks. */
#include "kinds/common.h"

#include <float.h>
#include <math.h>

keysrt_status keysrt_answer_zero(keysrt_call *call, uint64_t *out)
{
    keysrt_status status = keysrt_call_answer(call, KEYSRT_OK);
    if (out != NULL && (status == KEYSRT_OK || status == KEYSRT_QUEUED))
        *out = 0;
    return status;
}

keysrt_status keysrt_answer_empty(keysrt_call *call, void *out)
{
    const keysrt_items none = {NULL, 0};
    keysrt_status status = keysrt_call_answer(call, KEYSRT_OK);
    if (status == KEYSRT_OK || status == KEYSRT_QUEUED)
        memcpy(out, &none, sizeof none);
    return status;
}

const keysrt_type keysrt_whole_number = {
    KEYSRT_TYPE_INT, KEYSRT_TYPE_FIXED, sizeof(int64_t), (uint64_t)INT64_MIN, (uint64_t)INT64_MAX, NULL, NULL, "i64"};
const keysrt_type keysrt_real_number = {KEYSRT_TYPE_FLOAT, KEYSRT_TYPE_FIXED, sizeof(double), 0, 0, NULL, NULL, "f64"};

bool keysrt_is_integer(const keysrt_type *type)
{
    return type->code == KEYSRT_TYPE_INT || type->code == KEYSRT_TYPE_UINT;
}

void keysrt_bounds_of(keysrt_bounds *bounds, const keysrt_type *type)
{
    size_t min = 0, max = 0;
    if (type->code == KEYSRT_TYPE_INT) {
        min = keysrt_write_i64(bounds->min, (int64_t)type->min);
        max = keysrt_write_i64(bounds->max, (int64_t)type->max);
    } else if (type->code == KEYSRT_TYPE_UINT) {
        min = keysrt_write_u64(bounds->min, type->min);
        max = keysrt_write_u64(bounds->max, type->max);
    } else {
        double most = type->size == sizeof(float) ? (double)FLT_MAX : DBL_MAX;
        if (type->flags & KEYSRT_FLOAT_SCORE)
            most = (double)INFINITY;
        min = keysrt_write_f64(bounds->min, -most);
        max = keysrt_write_f64(bounds->max, most);
    }
    bounds->min[min] = '\0';
    bounds->max[max] = '\0';
}

/* Redis itself keeps an i64 in its range. Anything narrower, or with a TTL, needs the script; a float too, since Redis computes
 * with more bits and may store what no double holds. */
static bool server_suffices(const keysrt_ttl_plan *plan, const keysrt_type *type)
{
    return plan->action == KEYSRT_TTL_LEAVE && type->code == KEYSRT_TYPE_INT && (int64_t)type->min == INT64_MIN &&
           (int64_t)type->max == INT64_MAX;
}

void keysrt_increment_head(keysrt_call *call, const keysrt_increment *increment, size_t names)
{
    keysrt_ttl_plan plan = keysrt_call_plan_write(call, increment->params, increment->ttl);
    if (server_suffices(&plan, increment->stored) && call->key->tag_count == 0) {
        keysrt_call_plain(call, increment->params, names + 1);
        return;
    }
    keysrt_bounds bounds;
    keysrt_bounds_of(&bounds, increment->stored);
    keysrt_call_script(call, &keysrt_script_increment, increment->params, names + 6);
    keysrt_call_ttl(call, &plan);
    keysrt_call_text(call, call->command);
    keysrt_call_text(call, bounds.min);
    keysrt_call_text(call, bounds.max);
}

keysrt_status keysrt_increment_finish(keysrt_call *call, const keysrt_increment *increment)
{
    const keysrt_type *type = keysrt_is_integer(increment->stored) ? &keysrt_whole_number : &keysrt_real_number;
    keysrt_call_value(call, "increment", type, increment->by);
    return keysrt_call_finish(
        call, &(keysrt_expect){.decoder = &keysrt_reply_increment, .out = increment->out, .type = increment->result});
}
