/* limiter.c: requests of limiters and what comes back. The counting itself is in scripts/limit_*.lua. Must not retry what may have
 * counted, nor use this machine's time for more than the name of an aligned window. */
#include "keysrt_limiter.h"

#include "core/call.h"
#include "core/client.h"
#include "replies/reply_state.h"

#include <time.h>

#define MOST INT64_C(9007199254740992) /* a Lua number is exact so far */
#define DAY_MS INT64_C(86400000)
#define LAST_MS INT64_C(253402300799999) /* of the year 9999 */
#define LESSONS 3                      /* a window may end while its right name is on its way */

/* ---- Replies ------------------------------------------------------------------------------------------------------ */

static keysrt_status array_limit(keysrt_reply *reply, size_t count)
{
    reply->count = count;
    if (count == 2 || count == 4)
        return KEYSRT_OK;
    return keysrt_reply_unexpected(reply, "an array of another length");
}

static int64_t wall_ms(void)
{
    struct timespec now;
    (void)clock_gettime(CLOCK_REALTIME, &now);
    return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

/* The server's time. The core that owns the clock lives as long as any call of it. */
static keysrt_status learn(keysrt_reply *reply, int64_t server_ms)
{
    union {
        const void *kept;
        keysrt_server_clock *clock;
    } of = {reply->expect->detail};
    if (server_ms > INT64_MAX / 4)
        return keysrt_reply_unexpected(reply, "a time beyond all clocks");
    of.clock->ahead_ms = server_ms - wall_ms();
    of.clock->lessons++;
    keysrt_error_set(&reply->error, "nothing was counted: the window is not the server's, whose clock is %lld ms ahead; that is known "
                                    "now: call again", (long long)of.clock->ahead_ms);
    return KEYSRT_REFUSED;
}

/* seen[0]: allowed, or -1; then what the scripts say. */
static keysrt_status element_limit(keysrt_reply *reply, size_t index, int64_t value)
{
    if (index == 0 && (reply->count == 2 ? value != -1 : value != 0 && value != 1))
        return keysrt_reply_unexpected(reply, "another verdict");
    if (index != 0 && (value < 0 || value > MOST))
        return keysrt_reply_unexpected(reply, "an integer of that size");
    if (reply->count == 2 && index == 1)
        return learn(reply, value);
    reply->seen[index] = (uint64_t)value;
    return KEYSRT_OK;
}

static keysrt_status bulk_limit(keysrt_reply *reply, const char *bytes, size_t len)
{
    if (len < 2 || len > 200 || bytes[0] != '!')
        return keysrt_reply_unexpected(reply, "a bulk string");
    for (size_t i = 0; i < len; i++)
        if (bytes[i] < ' ' || bytes[i] > '~')
            return keysrt_reply_unexpected(reply, "a bulk string");
    keysrt_error_set(&reply->error, "%.*s", (int)len - 1, bytes + 1);
    return KEYSRT_BAD_VALUE;
}

static keysrt_status finish_limit(keysrt_reply *reply)
{
    keysrt_limit *out = reply->expect->out;
    if (reply->seen[1] > reply->expect->number)
        return keysrt_reply_unexpected(reply, "more remaining than there is");
    if (out != NULL)
        *out = (keysrt_limit){.allowed = reply->seen[0] == 1,
                              .limit = reply->expect->number,
                              .remaining = reply->seen[1],
                              .retry_after = keysrt_ms((int64_t)reply->seen[2]),
                              .reset_after = keysrt_ms((int64_t)reply->seen[3])};
    return KEYSRT_OK;
}

/* `when unavailable`: entry_size holds the policy. */
static keysrt_status degrade_limit(const keysrt_expect *expect, keysrt_status status)
{
    switch (status) {
    case KEYSRT_TIMEOUT: case KEYSRT_DISCONNECTED: case KEYSRT_LOST_REPLY: case KEYSRT_LOADING: case KEYSRT_BUSY:
    case KEYSRT_READ_ONLY: case KEYSRT_SERVER_FULL: case KEYSRT_CLUSTER_DOWN: break;
    default: return status;
    }
    if (expect->entry_size == KEYSRT_UNAVAILABLE_SAYS)
        return status;
    if (expect->out != NULL)
        *(keysrt_limit *)expect->out = (keysrt_limit){
            .allowed = expect->entry_size == KEYSRT_UNAVAILABLE_ALLOWS, .unavailable = true, .limit = expect->number};
    return KEYSRT_OK;
}

static const keysrt_decoder reply_limit = {.expects = "four integers",
                                           .bulk = bulk_limit,
                                           .array = array_limit,
                                           .element_integer = element_limit,
                                           .finish = finish_limit,
                                           .degrade = degrade_limit};

/* ---- Requests ------------------------------------------------------------------------------------------------------ */

/* A call with its clauses worked out. */
typedef struct {
    keysrt_client *client;
    const keysrt_key *key;
    const void *params;
    const keysrt_limiter_ask *ask;
    bool counting;
    keysrt_limit *out;
    const keysrt_limiter *rules;
    keysrt_call call;
    int64_t limit, per_ms;
    int64_t start_ms; /* of the aligned window */
} limited;

/* The window of the moment, by the server's clock as far as it is known; its number since 1970. */
static int64_t find_window(limited *l)
{
    int64_t now = wall_ms() + l->client->core->server_clock.ahead_ms, number = now / l->per_ms;
    if (now < 0 || now > LAST_MS)
        keysrt_call_refuse(&l->call, KEYSRT_INVALID, "this machine's clock stands before 1970 or beyond 9999");
    l->start_ms = number * l->per_ms;
    return number;
}

/* Does the format hold a part, or is there nothing of it to hold? */
static bool holds(const char *format, char directive, unsigned part)
{
    const char text[] = {'%', directive, '\0'};
    return part == 0 || strstr(format, text) != NULL;
}

static void fill_time(limited *l)
{
    const char *format = l->rules->window->detail;
    time_t seconds = (time_t)(l->start_ms / 1000);
    unsigned ms = (unsigned)(l->start_ms % 1000);
    struct tm parts;
    if (gmtime_r(&seconds, &parts) == NULL || !holds(format, 'd', 1) || !holds(format, 'H', (unsigned)parts.tm_hour) || !holds(format, 'M', (unsigned)parts.tm_min) ||
        !holds(format, 'S', (unsigned)parts.tm_sec) || !holds(format, 'f', ms)) {
        keysrt_call_refuse(&l->call, KEYSRT_INVALID, "per: %s cannot tell windows of %lld ms apart", format, (long long)l->per_ms);
        return;
    }
    const keysrt_time start = {
        .date = {(int16_t)(parts.tm_year + 1900), (uint8_t)(parts.tm_mon + 1), (uint8_t)parts.tm_mday},
        .hour = (uint8_t)parts.tm_hour,
        .minute = (uint8_t)parts.tm_min,
        .second = (uint8_t)parts.tm_sec,
        .nanosecond = ms * 1000000,
    };
    memcpy(l->ask->window, &start, sizeof start);
}

static void fill_date(limited *l)
{
    time_t seconds = (time_t)(l->start_ms / 1000);
    struct tm parts;
    if (gmtime_r(&seconds, &parts) == NULL || l->start_ms % DAY_MS != 0) {
        keysrt_call_refuse(&l->call, KEYSRT_INVALID, "per: a date cannot tell windows of %lld ms apart", (long long)l->per_ms);
        return;
    }
    const keysrt_date day = {(int16_t)(parts.tm_year + 1900), (uint8_t)(parts.tm_mon + 1), (uint8_t)parts.tm_mday};
    memcpy(l->ask->window, &day, sizeof day);
}

static void fill_integer(limited *l, int64_t value)
{
    const keysrt_type *type = l->rules->window;
    uint32_t narrow = (uint32_t)value;
    if (type->size != sizeof narrow)
        memcpy(l->ask->window, &value, sizeof value);
    else if (value <= (type->code == KEYSRT_TYPE_INT ? INT32_MAX : (int64_t)UINT32_MAX))
        memcpy(l->ask->window, &narrow, sizeof narrow);
    else
        keysrt_call_refuse(&l->call, KEYSRT_INVALID, "the window is number %lld, beyond its type %s", (long long)value, type->name);
}

static void fill_window(limited *l)
{
    if (l->rules->aligned == KEYSRT_ALIGNED_NOT)
        return;
    int64_t number = find_window(l);
    switch ((keysrt_limiter_aligned)l->rules->aligned) {
    case KEYSRT_ALIGNED_NUMBER: fill_integer(l, number); break;
    case KEYSRT_ALIGNED_MILLISECONDS: fill_integer(l, l->start_ms); break;
    case KEYSRT_ALIGNED_TIME: fill_time(l); break;
    case KEYSRT_ALIGNED_DATE: fill_date(l); break;
    case KEYSRT_ALIGNED_SECONDS:
        if (l->start_ms % 1000 != 0)
            keysrt_call_refuse(&l->call, KEYSRT_INVALID, "per: a timestamp cannot tell windows of %lld ms apart", (long long)l->per_ms);
        fill_integer(l, l->start_ms / 1000);
        break;
    case KEYSRT_ALIGNED_NOT: break;
    }
}

static void begin(limited *l, const char *command)
{
    const keysrt_limiter *rules = l->rules;
    int64_t limit = l->ask->limit > INT64_MAX ? INT64_MAX : (int64_t)l->ask->limit;
    keysrt_call_begin(&l->call, l->client, l->key, command);
    l->limit = keysrt_call_quantity_or(&l->call, &rules->limit, l->params, "limit", limit);
    l->per_ms = keysrt_call_quantity_or(&l->call, &rules->per, l->params, "per", l->ask->per_ms);
    if (l->limit > MOST || l->per_ms > MOST / 4000)
        keysrt_call_refuse(&l->call, KEYSRT_INVALID, "%s: is too large", l->limit > MOST ? "limit" : "per");
    if (l->call.status == KEYSRT_OK)
        fill_window(l);
}

static void put_start(limited *l)
{
    if (l->rules->aligned == KEYSRT_ALIGNED_NOT)
        keysrt_call_bytes(&l->call, "", 0);
    else
        keysrt_call_number(&l->call, l->start_ms);
}

static keysrt_status finish(limited *l, unsigned flags)
{
    keysrt_expect expect = {.decoder = &reply_limit,
                            .out = l->out,
                            .number = (uint64_t)l->limit,
                            .entry_size = l->rules->unavailable,
                            .flags = flags};
    if (l->client != NULL)
        expect.detail = &l->client->core->server_clock;
    return keysrt_call_finish(&l->call, &expect);
}

/* No other call has this name: not of this client, nor of another one. */
static void put_name(keysrt_call *call)
{
    if (call->status != KEYSRT_OK)
        return;
    keysrt_core *core = call->client->core;
    char name[48];
    size_t len = keysrt_write_u64(name, core->identity);
    name[len++] = '-';
    len += keysrt_write_u64(name + len, core->named++);
    keysrt_call_bytes(call, name, len);
}

static keysrt_status take(limited *l)
{
    static const keysrt_script *const scripts[] = {
        [KEYSRT_LIMIT_FIXED] = &keysrt_script_limit_fixed,
        [KEYSRT_LIMIT_SLIDING] = &keysrt_script_limit_sliding,
        [KEYSRT_LIMIT_BUCKET] = &keysrt_script_limit_bucket,
    };
    keysrt_call *call = &l->call;
    uint64_t n = l->ask->n;
    begin(l, "limit");
    if (n == 0)
        keysrt_call_refuse(call, KEYSRT_INVALID, "n: must be above 0");
    if (n > (uint64_t)l->limit)
        keysrt_call_refuse(call, KEYSRT_INVALID, "n: %llu can never pass a limit of %lld", (unsigned long long)n, (long long)l->limit);
    if (n > KEYSRT_LIMIT_SLIDING_MOST && l->rules->algorithm == KEYSRT_LIMIT_SLIDING)
        keysrt_call_refuse(call, KEYSRT_INVALID, "n: %llu at once are too many for a sliding window, which keeps a member for each; %d are not",
                           (unsigned long long)n, KEYSRT_LIMIT_SLIDING_MOST);
    keysrt_call_script(call, scripts[l->rules->algorithm], l->params, l->rules->algorithm == KEYSRT_LIMIT_BUCKET ? 4 : 5);
    keysrt_call_number(call, l->limit);
    keysrt_call_number(call, l->per_ms);
    keysrt_call_number(call, (int64_t)n);
    keysrt_call_text(call, l->counting ? "1" : "0");
    if (l->rules->algorithm == KEYSRT_LIMIT_SLIDING)
        put_name(call);
    else if (l->rules->algorithm == KEYSRT_LIMIT_FIXED)
        put_start(l);
    return finish(l, 0);
}

static keysrt_status peek(limited *l)
{
    static const char *const names[] = {
        [KEYSRT_LIMIT_FIXED] = "fixed", [KEYSRT_LIMIT_SLIDING] = "sliding", [KEYSRT_LIMIT_BUCKET] = "bucket"};
    begin(l, "limit_peek");
    keysrt_call_script(&l->call, &keysrt_script_limit_peek, l->params, 4);
    keysrt_call_text(&l->call, names[l->rules->algorithm]);
    keysrt_call_number(&l->call, l->limit);
    keysrt_call_number(&l->call, l->per_ms);
    put_start(l);
    return finish(l, KEYSRT_REPEATABLE);
}

/* A call that was refused for its window alone is made again, under the name that is known then. */
static keysrt_status insist(limited *l, keysrt_status (*call)(limited *))
{
    for (int lesson = 1;; lesson++) {
        unsigned before = l->client == NULL ? 0 : l->client->core->server_clock.lessons;
        keysrt_status status = call(l);
        if (status != KEYSRT_REFUSED || lesson == LESSONS || l->client->batch != NULL || l->client->core->server_clock.lessons == before)
            return status;
    }
}

keysrt_status keysrt_limiter_take(keysrt_client *client, const keysrt_key *key, const void *params, const keysrt_limiter_ask *ask,
                                  bool counting, keysrt_limit *out)
{
    limited l = {client, key, params, ask, counting, out, key->detail, {0}, 0, 0, 0};
    return insist(&l, take);
}

keysrt_status keysrt_limiter_peek(keysrt_client *client, const keysrt_key *key, const void *params, const keysrt_limiter_ask *ask,
                                  keysrt_limit *out)
{
    limited l = {client, key, params, ask, false, out, key->detail, {0}, 0, 0, 0};
    return insist(&l, peek);
}

keysrt_status keysrt_limiter_reset(keysrt_client *client, const keysrt_key *key, const void *params, const keysrt_limiter_ask *ask)
{
    limited l = {client, key, params, ask, false, NULL, key->detail, {0}, 0, 0, 0};
    begin(&l, "UNLINK");
    keysrt_call_plain(&l.call, params, 0);
    return keysrt_call_finish(&l.call, &(keysrt_expect){.decoder = &keysrt_reply_flag});
}
