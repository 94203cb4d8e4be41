/* workload.c: see workload.h. The hiredis side checks its parameters as the generated calls do, uses redisAppendCommandArgv with ready
 * lengths, and copies replies out of the tree into memory that is reused. */
#include "workload.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

const char *const work_names[WORK_COUNT] = {"GET", "SET with TTL", "HSET of 5", "HGETALL of 5", "MGET of 100", "LRANGE of 1,000"};

_Noreturn void give_up(const char *what, const char *why)
{
    fprintf(stderr, "bench: %s: %s\n", what, why);
    exit(1);
}

static void must(keysrt_status status, world *world, const char *what)
{
    if (status != KEYSRT_OK && status != KEYSRT_QUEUED)
        give_up(what, keysrt_message(world->client));
}

void world_open(world *world, const char *socket)
{
    char url[256];
    memset(world, 0, sizeof *world);
    world->socket = socket;
    snprintf(url, sizeof url, "unix://%s", socket);
    must(keysrt_open(&world->client, url, NULL), world, "open");
    for (int i = 0; i < 2; i++)
        must(keysrt_batch_open(&world->batch[i], world->client), world, "batch");
    world->context = redisConnectUnix(socket);
    if (world->context == NULL || world->context->err)
        give_up("hiredis", "cannot connect");
    for (int i = 0; i < MAX_BATCH; i++)
        snprintf(world->ids[i], sizeof world->ids[i], "user_0123456_%03d", i);
    world->copy = malloc(1 << 20);
}

void world_close(world *world)
{
    for (int i = 0; i < MAX_BATCH; i++) {
        keysrt_text_clear(&world->texts[i]);
        bench_five_clear(&world->records[i]);
    }
    for (int i = 0; i < 2; i++)
        keysrt_batch_close(world->batch[i]);
    keysrt_close(world->client);
    redisFree(world->context);
    free(world->copy);
}

static const char value[] = "0123456789012345678901234567890123456789";
static const char email[] = "user@example.org";

static bench_five record_of(const world *world, int i)
{
    bench_five record;
    memset(&record, 0, sizeof record);
    record.user_id = bench_id_bytes(world->ids[i], 16);
    record.email = keysrt_bytes(email, sizeof email - 1);
    record.role = BENCH_ROLE_MANAGER;
    record.visits = 12345;
    record.last_activity = 1767225600;
    return record;
}

#define ALL_FIVE (BENCH_FIVE_FIELD_USER_ID | BENCH_FIVE_FIELD_EMAIL | BENCH_FIVE_FIELD_ROLE | BENCH_FIVE_FIELD_VISITS | BENCH_FIVE_FIELD_LAST_ACTIVITY)

void world_fill(world *world)
{
    for (int i = 0; i < MAX_BATCH; i++) {
        bench_five record = record_of(world, i);
        must(bench_plain_set(world->client, bench_id_bytes(world->ids[i], 16), KEYSRT_STR(value)), world, "fill");
        must(bench_five_put(world->client, bench_id_bytes(world->ids[i], 16), &record), world, "fill");
    }
    keysrt_view items[LIST_LENGTH];
    for (int i = 0; i < LIST_LENGTH; i++)
        items[i] = KEYSRT_STR("item of twenty bytes");
    must(bench_items_delete(world->client, BENCH_ID("list")) == KEYSRT_NO_MEMORY ? KEYSRT_NO_MEMORY : KEYSRT_OK, world, "fill");
    must(bench_items_push_right_many(world->client, BENCH_ID("list"), items, LIST_LENGTH, NULL), world, "fill");
}

/* ---- Through generated calls ------------------------------------------------------------------------------------ */

static bench_plain_params many[MGET_KEYS];
static bench_string_lookups many_result;
static bench_string_array list_result;

static keysrt_status call_keysc(world *world, keysrt_client *client, work work, int i)
{
    bench_id id = bench_id_bytes(world->ids[i], 16);
    bench_five record;
    switch (work) {
    case GET: return bench_plain_get(client, id, &world->texts[i]);
    case SET_TTL: return bench_timed_set(client, id, keysrt_bytes(value, sizeof value - 1));
    case HSET: record = record_of(world, i); return bench_five_set_fields(client, id, ALL_FIVE, &record);
    case HGETALL: return bench_five_get(client, id, &world->records[i]);
    case MGET:
        for (int k = 0; k < MGET_KEYS; k++)
            many[k].id = bench_id_bytes(world->ids[k], 16);
        return bench_plain_get_many(client, many, MGET_KEYS, &many_result);
    case LRANGE: return bench_items_range(client, BENCH_ID("list"), 0, -1, &list_result);
    default: return KEYSRT_INVALID;
    }
}

/* ---- Through hiredis -------------------------------------------------------------------------------------------- */

static void check_id(const char *id, size_t len)
{
    if (len < 1 || len > 64)
        give_up("id", "length");
    for (size_t i = 0; i < len; i++) {
        unsigned char c = (unsigned char)id[i];
        if (!((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-'))
            give_up("id", "character");
    }
}

static size_t key_of(char *out, const char *prefix, size_t prefix_len, const char *id)
{
    memcpy(out, prefix, prefix_len);
    memcpy(out + prefix_len, id, 16);
    return prefix_len + 16;
}

static const char *const role_names[] = {"admin", "manager", "creator"};
static const size_t role_lengths[] = {5, 7, 7};

static void append_argv(world *world, work work, int i)
{
    redisContext *context = world->context;
    char key[64], visits[16], activity[24];
    const char *id = world->ids[i];
    check_id(id, 16);
    if (work == GET) {
        size_t len = key_of(key, "bench:plain:", 12, id);
        redisAppendCommandArgv(context, 2, (const char *[]){"GET", key}, (size_t[]){3, len});
    } else if (work == SET_TTL) {
        size_t len = key_of(key, "bench:timed:", 12, id);
        redisAppendCommandArgv(context, 5, (const char *[]){"SET", key, value, "PX", "86400000"}, (size_t[]){3, len, sizeof value - 1, 2, 8});
    } else if (work == HSET) {
        size_t len = key_of(key, "bench:five:", 11, id);
        bench_five record = record_of(world, i);
        check_id(record.user_id.data, record.user_id.len);
        size_t visits_len = (size_t)snprintf(visits, sizeof visits, "%u", record.visits);
        size_t activity_len = (size_t)snprintf(activity, sizeof activity, "%lld", (long long)record.last_activity);
        redisAppendCommandArgv(context, 12,
                               (const char *[]){"HSET", key, "userId", record.user_id.data, "email", record.email.data, "role",
                                                role_names[record.role], "visits", visits, "lastActivity", activity},
                               (size_t[]){4, len, 6, record.user_id.len, 5, record.email.len, 4, role_lengths[record.role], 6, visits_len, 12,
                                          activity_len});
    } else if (work == HGETALL) {
        size_t len = key_of(key, "bench:five:", 11, id);
        redisAppendCommandArgv(context, 2, (const char *[]){"HGETALL", key}, (size_t[]){7, len});
    } else if (work == MGET) {
        static char keys[MGET_KEYS][64];
        const char *argv[MGET_KEYS + 1] = {"MGET"};
        size_t lengths[MGET_KEYS + 1] = {4};
        for (int k = 0; k < MGET_KEYS; k++) {
            check_id(world->ids[k], 16);
            lengths[k + 1] = key_of(keys[k], "bench:plain:", 12, world->ids[k]);
            argv[k + 1] = keys[k];
        }
        redisAppendCommandArgv(context, MGET_KEYS + 1, argv, lengths);
    } else {
        redisAppendCommandArgv(context, 4, (const char *[]){"LRANGE", "bench:items:list", "0", "-1"}, (size_t[]){6, 16, 1, 2});
    }
}

static void append_printf(world *world, work work, int i)
{
    char key[64];
    const char *id = world->ids[i];
    check_id(id, 16);
    if (work == GET) {
        snprintf(key, sizeof key, "bench:plain:%s", id);
        redisAppendCommand(world->context, "GET %s", key);
    } else if (work == SET_TTL) {
        snprintf(key, sizeof key, "bench:timed:%s", id);
        redisAppendCommand(world->context, "SET %s %b PX %d", key, value, sizeof value - 1, 86400000);
    } else {
        bench_five record = record_of(world, i);
        snprintf(key, sizeof key, "bench:five:%s", id);
        redisAppendCommand(world->context, "HSET %s userId %b email %b role %s visits %u lastActivity %lld", key, record.user_id.data,
                           record.user_id.len, record.email.data, record.email.len, role_names[record.role], record.visits,
                           (long long)record.last_activity);
    }
}

/* A string of the reply into the result's memory. */
static char *copy_string(char *to, keysrt_view *view, const redisReply *reply)
{
    memcpy(to, reply->str, reply->len);
    view->data = to;
    view->len = reply->len;
    return to + reply->len;
}

/* Each call of a batch has a result of its own, as the generated calls do: i says which. */
static void copy_reply(world *world, work work, const redisReply *reply, int i)
{
    static keysrt_view views[LIST_LENGTH], texts[MAX_BATCH];
    static bench_five records[MAX_BATCH];
    enum { RESULT_BYTES = 256 };
    keysrt_view view;
    char *to = world->copy + (work == GET || work == HGETALL ? i * RESULT_BYTES : 0);
    switch (work) {
    case GET: copy_string(to, &texts[i], reply); break;
    case MGET:
    case LRANGE:
        for (size_t k = 0; k < reply->elements; k++)
            to = copy_string(to, &views[k], reply->element[k]);
        break;
    case HGETALL:
        for (size_t k = 0; k + 1 < reply->elements; k += 2) {
            const redisReply *name = reply->element[k], *text = reply->element[k + 1];
            if (strcmp(name->str, "userId") == 0) {
                to = copy_string(to, &view, text);
                records[i].user_id = bench_id_bytes(view.data, view.len);
            } else if (strcmp(name->str, "email") == 0)
                to = copy_string(to, &records[i].email, text);
            else if (strcmp(name->str, "role") == 0)
                records[i].role = strcmp(text->str, "admin") == 0 ? BENCH_ROLE_ADMIN : strcmp(text->str, "manager") == 0 ? BENCH_ROLE_MANAGER : BENCH_ROLE_CREATOR;
            else if (strcmp(name->str, "visits") == 0)
                records[i].visits = (uint32_t)strtoul(text->str, NULL, 10);
            else if (strcmp(name->str, "lastActivity") == 0)
                records[i].last_activity = strtoll(text->str, NULL, 10);
        }
        break;
    default: break;
    }
}

/* ---- Both ------------------------------------------------------------------------------------------------------- */

void queue_commands(world *world, how how, work work, int count, int batch)
{
    for (int i = 0; i < count; i++) {
        if (how == KEYSC)
            must(call_keysc(world, keysrt_queue(world->batch[batch]), work, i), world, "queue");
        else if (how == ARGV)
            append_argv(world, work, i);
        else
            append_printf(world, work, i);
    }
}

void send_commands(world *world, how how, int batch)
{
    if (how == KEYSC) {
        must(keysrt_batch_send(world->batch[batch]), world, "send");
        return;
    }
    for (int done = 0; !done;)
        if (redisBufferWrite(world->context, &done) != REDIS_OK)
            give_up("hiredis", world->context->errstr);
}

void read_replies(world *world, how how, work work, int count, int batch)
{
    if (how == KEYSC) {
        must(keysrt_batch_wait(world->batch[batch]), world, "wait");
        for (int i = 0; i < count; i++)
            if (keysrt_batch_status(world->batch[batch], (size_t)i) != KEYSRT_OK)
                give_up("reply", keysrt_batch_message(world->batch[batch], (size_t)i));
        return;
    }
    for (int i = 0; i < count; i++) {
        void *reply = NULL;
        if (redisGetReply(world->context, &reply) != REDIS_OK || ((redisReply *)reply)->type == REDIS_REPLY_ERROR)
            give_up("hiredis", reply == NULL ? world->context->errstr : ((redisReply *)reply)->str);
        copy_reply(world, work, reply, i);
        freeReplyObject(reply);
    }
}

void one_call(world *world, how how, work work, int i)
{
    if (how == KEYSC) {
        must(call_keysc(world, world->client, work, i), world, "call");
        return;
    }
    append_argv(world, work, i);
    read_replies(world, how, work, 1, 0);
}
