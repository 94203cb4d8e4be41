/* holding.c: see holding.h. Must not know what is held: no key, script or command. */
#include "recipes/holding.h"

#include "core/client.h"
#include "core/random.h"
#include "recipes/keeping.h"
#include "replies/reply_state.h"

#include <errno.h>
#include <sys/random.h>
#include <time.h>

#define DRIFT_MS 2          /* and one in … */
#define DRIFT_SHARE 100     /* … parts of the lease */
#define FIRST_PAUSE_MS 4
#define LONGEST_PAUSE_MS 250

#ifdef CLOCK_BOOTTIME
#define HOLD_CLOCK CLOCK_BOOTTIME /* a lease ends while the machine sleeps, too */
#else
#define HOLD_CLOCK CLOCK_MONOTONIC
#endif

int64_t keysrt_hold_clock(void)
{
    struct timespec now;
    (void)clock_gettime(HOLD_CLOCK, &now);
    return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

/* A keeper's thread writes these members while the holder reads them. */
int64_t keysrt_holding_valid_until(const keysrt_hold *hold)
{
    return __atomic_load_n(&hold->valid_until_ms, __ATOMIC_ACQUIRE);
}

void keysrt_holding_set(keysrt_hold *hold, int64_t valid_until, bool endangered)
{
    __atomic_store_n(&hold->valid_until_ms, valid_until, __ATOMIC_RELEASE);
    __atomic_store_n(&hold->endangered, endangered, __ATOMIC_RELEASE);
}

keysrt_duration keysrt_hold_remaining(const keysrt_hold *hold)
{
    int64_t until = keysrt_holding_valid_until(hold);
    int64_t left = until == 0 ? 0 : until - keysrt_hold_clock();
    return keysrt_ms(left < 0 ? 0 : left);
}

bool keysrt_hold_is_endangered(const keysrt_hold *hold)
{
    return __atomic_load_n(&hold->endangered, __ATOMIC_ACQUIRE);
}

/* ---- Tokens -------------------------------------------------------------------------------------------------------- */

static bool is_zero(const keysrt_token *token)
{
    static const keysrt_token none;
    return memcmp(token, &none, sizeof none) == 0;
}

void keysrt_holding_is_free(keysrt_call *call, const keysrt_hold *hold)
{
    if (hold->keeper != NULL && keysrt_hold_remaining(hold).ms > 0)
        keysrt_call_refuse(call, KEYSRT_INVALID, "a keeper renews it: keysrt_keeper_forget() or a release comes first");
}

void keysrt_holding_ready(keysrt_call *call, keysrt_hold *hold)
{
    keysrt_holding_is_free(call, hold);
    hold->spent = hold->spent || (call->status == KEYSRT_OK && hold->keeper != NULL); /* it was lost, and a late renewal must not meddle with the next lease */
    while (call->status == KEYSRT_OK && (hold->spent || is_zero(&hold->token))) {
        keysrt_token made;
        ssize_t got = getrandom(&made, sizeof made, 0);
        if (got == (ssize_t)sizeof made) {
            keysrt_keeping_end(hold);
            hold->token = made;
            hold->spent = false;
        }
        if (got >= 0 ? got != (ssize_t)sizeof made : errno != EINTR)
            keysrt_call_refuse(call, KEYSRT_UNSUPPORTED, "the system gives no random bytes for a token");
    }
}

void keysrt_holding_token(keysrt_call *call, const keysrt_hold *hold)
{
    static const char digits[] = "0123456789abcdef";
    char text[2 * sizeof hold->token.bytes];
    if (call->status == KEYSRT_OK && is_zero(&hold->token))
        keysrt_call_refuse(call, KEYSRT_INVALID, "the holder has no token: it was never acquired");
    for (size_t i = 0; i < sizeof hold->token.bytes; i++) {
        text[2 * i] = digits[hold->token.bytes[i] >> 4];
        text[2 * i + 1] = digits[hold->token.bytes[i] & 15];
    }
    keysrt_call_bytes(call, text, sizeof text);
}

/* ---- Leases -------------------------------------------------------------------------------------------------------- */

int64_t keysrt_holding_until(int64_t lease_ms)
{
    return keysrt_hold_clock() + lease_ms - lease_ms / DRIFT_SHARE - DRIFT_MS;
}

void keysrt_holding_check_lease(keysrt_call *call, int64_t lease_ms)
{
    if (call->status == KEYSRT_OK && lease_ms - lease_ms / DRIFT_SHARE <= DRIFT_MS)
        keysrt_call_refuse(call, KEYSRT_INVALID, "ttl: a lease of %lld ms is over before its holder could rely on it", (long long)lease_ms);
}

void keysrt_holding_let_go(keysrt_hold *hold)
{
    keysrt_keeping_end(hold);
    keysrt_holding_set(hold, 0, false);
    hold->retry_after = keysrt_ms(0);
    hold->spent = true;
    hold->unsure = false; /* what it takes next has a token of its own */
}

static void write_hold(keysrt_reply *reply, bool held, int64_t retry_after)
{
    keysrt_hold *hold = reply->expect->out;
    keysrt_holding_set(hold, held ? (int64_t)reply->expect->number : 0, false);
    hold->retry_after = keysrt_ms(retry_after);
}

static keysrt_status integer_acquired(keysrt_reply *reply, int64_t value)
{
    const keysrt_expect *expect = reply->expect;
    if (value == INT64_MIN)
        return keysrt_reply_unexpected(reply, "an integer of that size");
    if (value <= 0) {
        write_hold(reply, false, -value);
        return KEYSRT_MISS;
    }
    uint64_t number = (uint64_t)value;
    if ((int64_t)expect->number <= keysrt_hold_clock()) { /* so late that there is nothing left to rely on */
        write_hold(reply, false, 0);
        return KEYSRT_MISS;
    }
    write_hold(reply, true, 0);
    ((keysrt_hold *)expect->out)->unsure = false;
    if (expect->value_offset != 0)
        memcpy((char *)expect->out + expect->value_offset, &number, sizeof number);
    return KEYSRT_OK;
}

const keysrt_decoder keysrt_reply_acquired = {.expects = "an integer", .integer = integer_acquired};

static keysrt_status integer_renewed(keysrt_reply *reply, int64_t value)
{
    if (value != 0 && value != 1)
        return keysrt_reply_unexpected(reply, "another integer");
    write_hold(reply, value == 1, 0);
    if (value == 0)
        ((keysrt_hold *)reply->expect->out)->spent = true;
    return value == 1 ? KEYSRT_OK : KEYSRT_MISS;
}

const keysrt_decoder keysrt_reply_renewed = {.expects = "0 or 1", .integer = integer_renewed};

static keysrt_status finish(keysrt_call *call, int64_t lease_ms, keysrt_expect *expect)
{
    int64_t until = keysrt_holding_until(lease_ms);
    if (call->status == KEYSRT_OK && keysrt_holding_valid_until(expect->out) > until)
        keysrt_holding_set(expect->out, until, keysrt_hold_is_endangered(expect->out));
    expect->number = (uint64_t)until;
    expect->flags = KEYSRT_REPEATABLE;
    return keysrt_call_finish(call, expect);
}

keysrt_status keysrt_holding_finish_acquire(keysrt_call *call, keysrt_hold *hold, int64_t lease_ms, uint32_t fence_offset)
{
    return finish(call, lease_ms, &(keysrt_expect){.decoder = &keysrt_reply_acquired, .out = hold, .value_offset = fence_offset});
}

keysrt_status keysrt_holding_finish_renew(keysrt_call *call, keysrt_hold *hold, int64_t lease_ms)
{
    return finish(call, lease_ms, &(keysrt_expect){.decoder = &keysrt_reply_renewed, .out = hold});
}

/* ---- Waiting ------------------------------------------------------------------------------------------------------- */

keysrt_waiting keysrt_waiting_begin(keysrt_client *client, keysrt_duration at_most)
{
    int64_t now = keysrt_hold_clock(), length = at_most.ms == keysrt_never().ms ? INT64_MAX : at_most.ms < 0 ? 0 : at_most.ms;
    return (keysrt_waiting){.end = length > INT64_MAX - now ? INT64_MAX : now + length,
                            .pause = FIRST_PAUSE_MS,
                            .random = &client->core->profile.random};
}

static void sleep_ms(int64_t ms)
{
    struct timespec rest = {(time_t)(ms / 1000), (long)(ms % 1000) * 1000000};
    while (nanosleep(&rest, &rest) != 0 && errno == EINTR)
        continue;
}

bool keysrt_waiting_pause(keysrt_waiting *waiting, int64_t first_end)
{
    int64_t left = waiting->end - keysrt_hold_clock();
    int64_t turn = waiting->pause;
    if (left <= 0)
        return false;
    waiting->pause = waiting->pause * 2 > LONGEST_PAUSE_MS ? LONGEST_PAUSE_MS : waiting->pause * 2;
    if (first_end > 0 && turn > first_end + 1)
        turn = first_end + 1;
    turn = 1 + (int64_t)(keysrt_random_next(waiting->random) % (uint64_t)turn);
    sleep_ms(turn > left ? left : turn);
    return true;
}
