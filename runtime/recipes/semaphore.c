/* semaphore.c: requests of semaphores. Owns no clock and no token (holding.c), keeps nothing (keeper.c). */
#include "keysrt_semaphore.h"

#include "core/client.h"
#include "recipes/holding.h"
#include "recipes/keeping.h"

#define MOST INT64_C(9007199254740992) /* a Lua number is exact so far */

/* The lease of this call in ms; 0 where the call is refused. */
static int64_t lease_of(keysrt_call *call, const void *params, keysrt_duration ttl)
{
    keysrt_ttl_plan plan = keysrt_call_plan_write(call, params, ttl);
    if (call->status == KEYSRT_OK && plan.ms > MOST / 4)
        keysrt_call_refuse(call, KEYSRT_INVALID, "ttl: is too large");
    keysrt_holding_check_lease(call, plan.ms);
    return call->status == KEYSRT_OK ? plan.ms : 0;
}

/* What acquire is asked for. */
typedef struct {
    const void *params;
    uint64_t limit;
    keysrt_duration ttl;
    keysrt_hold *hold;
} wanted;

static keysrt_status try_once(keysrt_call *call, const wanted *wish)
{
    const keysrt_semaphore *semaphore = call->key->detail;
    int64_t said = wish->limit > INT64_MAX ? INT64_MAX : (int64_t)wish->limit;
    int64_t limit = keysrt_call_quantity_or(call, &semaphore->limit, wish->params, "limit", said);
    int64_t lease = lease_of(call, wish->params, wish->ttl);
    if (limit > MOST)
        keysrt_call_refuse(call, KEYSRT_INVALID, "limit: is too large");
    keysrt_holding_ready(call, wish->hold);
    keysrt_call_script(call, &keysrt_script_semaphore_acquire, wish->params, 3);
    keysrt_holding_token(call, wish->hold);
    keysrt_call_number(call, limit);
    keysrt_call_number(call, lease);
    return keysrt_holding_finish_acquire(call, wish->hold, lease, 0);
}

keysrt_status keysrt_semaphore_acquire(keysrt_client *client, const keysrt_key *key, const void *params, uint64_t limit,
                                       keysrt_duration ttl, keysrt_hold *hold)
{
    keysrt_call call;
    keysrt_call_begin(&call, client, key, "ACQUIRE");
    return try_once(&call, &(wanted){params, limit, ttl, hold});
}

keysrt_status keysrt_semaphore_acquire_within(keysrt_client *client, const keysrt_key *key, const void *params, uint64_t limit,
                                              keysrt_duration ttl, keysrt_duration patience, keysrt_hold *hold)
{
    keysrt_call call;
    keysrt_call_begin(&call, client, key, "ACQUIRE");
    if (!keysrt_call_direct_only(&call))
        return keysrt_call_finish(&call, &(keysrt_expect){0});
    keysrt_waiting waiting = keysrt_waiting_begin(client, patience);
    keysrt_status status = try_once(&call, &(wanted){params, limit, ttl, hold});
    if (status == KEYSRT_MISS && patience.ms > 0)
        keysrt_core_count(client, key, KEYSRT_COUNT_WAIT);
    while (status == KEYSRT_MISS && keysrt_waiting_pause(&waiting, hold->retry_after.ms))
        status = keysrt_semaphore_acquire(client, key, params, limit, ttl, hold);
    return status;
}

static int64_t write_renewal(keysrt_call *call, const void *params, keysrt_duration ttl, const keysrt_hold *hold)
{
    int64_t lease = lease_of(call, params, ttl);
    keysrt_call_script(call, &keysrt_script_semaphore_renew, params, 2);
    keysrt_holding_token(call, hold);
    keysrt_call_number(call, lease);
    return lease;
}

keysrt_status keysrt_semaphore_renew(keysrt_client *client, const keysrt_key *key, const void *params, keysrt_duration ttl,
                                     keysrt_hold *hold)
{
    keysrt_call call;
    keysrt_call_begin(&call, client, key, "RENEW");
    keysrt_holding_is_free(&call, hold);
    int64_t lease = write_renewal(&call, params, ttl, hold);
    return keysrt_holding_finish_renew(&call, hold, lease);
}

keysrt_status keysrt_semaphore_release(keysrt_client *client, const keysrt_key *key, const void *params, keysrt_hold *hold)
{
    keysrt_call call;
    keysrt_call_begin(&call, client, key, "RELEASE");
    keysrt_call_script(&call, &keysrt_script_semaphore_release, params, 1);
    keysrt_holding_token(&call, hold);
    keysrt_holding_let_go(hold);
    return keysrt_call_finish(&call, &(keysrt_expect){.decoder = &keysrt_reply_flag});
}

keysrt_status keysrt_semaphore_keep(keysrt_client *client, const keysrt_key *key, const void *params, keysrt_duration ttl,
                                    keysrt_keeper *keeper, keysrt_hold *hold)
{
    keysrt_call call;
    keysrt_call_begin(&call, client, key, "KEEP");
    int64_t lease = keysrt_call_direct_only(&call) ? write_renewal(&call, params, ttl, hold) : 0;
    return keysrt_keeping_begin(&call, keeper, hold, lease);
}

keysrt_status keysrt_semaphore_holders(keysrt_client *client, const keysrt_key *key, const void *params, uint64_t *out)
{
    keysrt_call call;
    keysrt_call_begin(&call, client, key, "HOLDERS");
    keysrt_call_script(&call, &keysrt_script_semaphore_holders, params, 0);
    return keysrt_call_finish(&call, &(keysrt_expect){.decoder = &keysrt_reply_count, .out = out, .flags = KEYSRT_REPEATABLE});
}
