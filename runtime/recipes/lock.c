/* lock.c: locks: one key with its owner's token, and a fencing number beside it. Owns no clock and no token (holding.c), keeps nothing
 * (keeper.c). */
#include "keysrt_lock.h"

#include "core/metrics.h"
#include "recipes/holding.h"
#include "recipes/keeping.h"

/* The lease of this call in ms; 0 where the call is refused. */
static int64_t lease_of(keysrt_call *call, const void *params, keysrt_duration ttl)
{
    keysrt_ttl_plan plan = keysrt_call_plan_write(call, params, ttl);
    keysrt_holding_check_lease(call, plan.ms);
    return call->status == KEYSRT_OK ? plan.ms : 0;
}

static keysrt_status try_once(keysrt_call *call, const void *params, keysrt_duration ttl, keysrt_hold *hold, uint64_t *fence)
{
    const keysrt_lock *lock = call->key->detail;
    int64_t lease = lease_of(call, params, ttl);
    keysrt_holding_ready(call, hold);
    keysrt_call_tagging_head(call, &keysrt_script_acquire_lock, 2, 1, 2);
    keysrt_call_key(call, params);
    keysrt_call_side_key(call, lock->fence, params);
    keysrt_call_tag(call, params, 1);
    keysrt_holding_token(call, hold);
    keysrt_call_number(call, lease);
    hold->unsure = hold->unsure || call->status == KEYSRT_OK; /* OK says otherwise */
    return keysrt_holding_finish_acquire(call, hold, lease, (uint32_t)((char *)fence - (char *)hold));
}

keysrt_status keysrt_lock_acquire(keysrt_client *client, const keysrt_key *key, const void *params, keysrt_duration ttl, keysrt_hold *hold,
                                  uint64_t *fence)
{
    keysrt_call call;
    keysrt_call_begin(&call, client, key, "ACQUIRE");
    return try_once(&call, params, ttl, hold, fence);
}

keysrt_status keysrt_lock_acquire_within(keysrt_client *client, const keysrt_key *key, const void *params, keysrt_duration ttl,
                                         keysrt_duration patience, keysrt_hold *hold, uint64_t *fence)
{
    keysrt_call call;
    keysrt_call_begin(&call, client, key, "ACQUIRE");
    if (!keysrt_call_direct_only(&call))
        return keysrt_call_finish(&call, &(keysrt_expect){0});
    keysrt_waiting waiting = keysrt_waiting_begin(client, patience);
    keysrt_status status = try_once(&call, params, ttl, hold, fence);
    if (status == KEYSRT_MISS && patience.ms > 0)
        keysrt_core_count(client, key, KEYSRT_COUNT_WAIT);
    while (status == KEYSRT_MISS && keysrt_waiting_pause(&waiting, hold->retry_after.ms))
        status = keysrt_lock_acquire(client, key, params, ttl, hold, fence);
    return status;
}

/* The lock may be ours by an acquire whose reply was lost, with a number that we do not know: a renewal would let its holder rely on it
 * with an older one. */
static void check_number(keysrt_call *call, const keysrt_hold *hold)
{
    if (hold->unsure)
        keysrt_call_refuse(call, KEYSRT_INVALID, "its last acquire was not answered with OK: acquire again, which tells whether it is held");
}

static int64_t write_renewal(keysrt_call *call, const void *params, keysrt_duration ttl, const keysrt_hold *hold)
{
    int64_t lease = lease_of(call, params, ttl);
    keysrt_call_script(call, &keysrt_script_renew_lock, params, 2);
    keysrt_holding_token(call, hold);
    keysrt_call_number(call, lease);
    return lease;
}

keysrt_status keysrt_lock_renew(keysrt_client *client, const keysrt_key *key, const void *params, keysrt_duration ttl, keysrt_hold *hold)
{
    keysrt_call call;
    keysrt_call_begin(&call, client, key, "RENEW");
    keysrt_holding_is_free(&call, hold);
    check_number(&call, hold);
    int64_t lease = write_renewal(&call, params, ttl, hold);
    return keysrt_holding_finish_renew(&call, hold, lease);
}

keysrt_status keysrt_lock_release(keysrt_client *client, const keysrt_key *key, const void *params, keysrt_hold *hold)
{
    keysrt_call call;
    keysrt_call_begin(&call, client, key, "RELEASE");
    keysrt_call_script(&call, &keysrt_script_release_lock, params, 1);
    keysrt_holding_token(&call, hold);
    keysrt_holding_let_go(hold);
    return keysrt_call_finish(&call, &(keysrt_expect){.decoder = &keysrt_reply_flag});
}

keysrt_status keysrt_lock_keep(keysrt_client *client, const keysrt_key *key, const void *params, keysrt_duration ttl, keysrt_keeper *keeper,
                               keysrt_hold *hold)
{
    keysrt_call call;
    keysrt_call_begin(&call, client, key, "KEEP");
    check_number(&call, hold);
    int64_t lease = keysrt_call_direct_only(&call) ? write_renewal(&call, params, ttl, hold) : 0;
    return keysrt_keeping_begin(&call, keeper, hold, lease);
}
