/* bench_recipes.c SOCKET: a recipe's operations through generated calls, against the same EVALSHA sent by hand through hiredis: the
 * server shows (MONITOR) what a generated call sends, and hiredis sends those arguments again, as a program would that has them at hand.
 * The two take turns in short slices; each line is the median over the slices. Then the commands of each recipe's calls are counted. */
#include <hiredis/hiredis.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include "recipes_keys.h"

enum { SLICES = 121, SLICE_MS = 10, MOST_ARGS = 64, COUNTED = 100 };

/* A command as the server saw it. */
typedef struct command {
    int count;
    char *args[MOST_ARGS];
    size_t lens[MOST_ARGS];
} command;

_Noreturn static void give_up(const char *what, const char *why)
{
    fprintf(stderr, "%s: %s\n", what, why);
    exit(EXIT_FAILURE);
}

static keysrt_client *client;
static redisContext *context;

static void must(keysrt_status status, const char *what)
{
    if (status != KEYSRT_OK && status != KEYSRT_MISS)
        give_up(what, keysrt_message(client));
}

/* ---- The operations ------------------------------------------------------------------------------------------------ */

#define CONTENT KEYSRT_STR("{\"to\":\"someone@example.org\",\"subject\":\"A letter of no great length\"}")

static keysrt_limit limit;
static recipes_guard_hold hold;
static recipes_jobs_job job;
static recipes_mails_job mail;

static void fixed(recipes_id id) { must(recipes_fixed_allow(client, id, &limit), "limiter fixed"); }
static void sliding(recipes_id id) { must(recipes_sliding_allow(client, id, &limit), "limiter sliding"); }
static void bucket(recipes_id id) { must(recipes_bucket_allow(client, id, &limit), "limiter bucket"); }
static void guard(recipes_id id)
{
    must(recipes_guard_acquire(client, id, &hold), "lock acquire");
    must(recipes_guard_release(client, id, &hold), "lock release");
}
static void jobs(recipes_id id)
{
    must(recipes_jobs_push(client, id, RECIPES_ID("job-1")), "queue push");
    must(recipes_jobs_reserve(client, id, &job), "queue reserve");
    must(recipes_jobs_acknowledge(client, id, &job), "queue acknowledge");
}
static void mails(recipes_id id)
{
    must(recipes_mails_push(client, id, RECIPES_MAILS_ID("mail-1"), CONTENT), "queue push");
    must(recipes_mails_reserve(client, id, &mail), "queue reserve");
    must(recipes_mails_acknowledge(client, id, &mail), "queue acknowledge");
    must(recipes_mails_remove(client, id, RECIPES_MAILS_ID("mail-1")), "queue remove"); /* so that it can come again */
}

static const struct operation {
    const char *name;
    void (*run)(recipes_id id);
    int commands;
    int number_from, number_to; /* the reservation, from the reply of one command into the arguments of another; 0: none */
} operations[] = {
    {"limiter fixed, allow", fixed, 1, 0, 0},
    {"limiter sliding, allow", sliding, 1, 0, 0},
    {"limiter bucket, allow", bucket, 1, 0, 0},
    {"lock, acquire and release", guard, 2, 0, 0},
    {"queue of ids, push, reserve, acknowledge", jobs, 3, 1, 2},
    {"queue with contents, push to remove", mails, 4, 1, 2},
};
enum { OPERATIONS = sizeof operations / sizeof *operations, MOST_COMMANDS = 4 };

/* ---- Counted only ---------------------------------------------------------------------------------------------------- */

static recipes_places_hold place;
static keysrt_text text;

static keysrt_status load(void *context, const recipes_answer_params *params, keysrt_loading *loading)
{
    (void)context;
    (void)params;
    return recipes_answer_loaded(loading, CONTENT);
}

static void places(recipes_id id)
{
    must(recipes_places_acquire(client, id, &place), "semaphore acquire");
    must(recipes_places_renew(client, id, &place), "semaphore renew");
    must(recipes_places_release(client, id, &place), "semaphore release");
}
static void answers(recipes_id id)
{
    must(recipes_answer_put(client, id, CONTENT), "cache put");
    must(recipes_answer_get(client, id, &text), "cache get");
    must(recipes_answer_get_or_compute(client, id, load, NULL, &text), "cache get or compute");
    must(recipes_answer_delete(client, id), "cache delete");
}
static void judged(recipes_id id)
{
    must(recipes_judged_put(client, id, CONTENT), "cache put");
    must(recipes_judged_get(client, id, &text), "cache get");
    must(recipes_version_invalidate(client, id), "invalidate");
    must(recipes_judged_delete(client, id), "cache delete");
}
static void members(recipes_id id)
{
    must(recipes_member_set(client, id, CONTENT), "set");
}
static const struct operation others[] = {
    {"semaphore, acquire, renew and release", places, 3, 0, 0},
    {"cache, put, get, hit of get_or_compute, delete", answers, 4, 0, 0},
    {"cache with a version, put, get, both deleted", judged, 4, 0, 0},
    {"string with a tag, set", members, 1, 0, 0},
};

/* ---- What they send -------------------------------------------------------------------------------------------------- */

/* A line of MONITOR: time [database address] "arg" "arg" …, with \" \\ \n \xNN inside. */
static void parse(const char *line, command *out)
{
    out->count = 0;
    for (const char *at = strchr(line, ']'); (at = strchr(at, '"')) != NULL && out->count < MOST_ARGS; at++) {
        char *arg = malloc(strlen(at) + 1);
        size_t len = 0;
        for (at++; *at != '"'; at++) {
            if (*at == '\\' && at[1] == 'x') {
                const char digits[] = {at[2], at[3], '\0'};
                arg[len++] = (char)strtol(digits, NULL, 16);
                at += 3;
            } else if (*at == '\\') {
                at++;
                arg[len++] = *at == 'n' ? '\n' : *at == 'r' ? '\r' : *at == 't' ? '\t' : *at;
            } else {
                arg[len++] = *at;
            }
        }
        out->args[out->count] = arg;
        out->lens[out->count++] = len;
    }
}

/* The commands of an operation on `id`, once its scripts are known. */
static void look(const char *socket, const struct operation *operation, recipes_id id, command *commands)
{
    redisContext *monitor = redisConnectUnix(socket);
    freeReplyObject(redisCommand(monitor, "MONITOR"));
    operation->run(id);
    for (int found = 0; found < operation->commands;) {
        redisReply *line = NULL;
        if (redisGetReply(monitor, (void **)&line) != REDIS_OK)
            give_up("MONITOR", monitor->errstr);
        if (strstr(line->str, "] \"EVALSHA\"") != NULL && strstr(line->str, " lua] ") == NULL)
            parse(line->str, &commands[found++]);
        freeReplyObject(line);
    }
    redisFree(monitor);
}

/* ---- By hand ---------------------------------------------------------------------------------------------------------- */

/* What a program does with the reply: it looks at it, and keeps the reservation. */
static void by_hand(const struct operation *operation, command *commands)
{
    char number[32];
    for (int i = 0; i < operation->commands; i++) {
        const char *args[MOST_ARGS];
        size_t lens[MOST_ARGS];
        memcpy(args, commands[i].args, sizeof args);
        memcpy(lens, commands[i].lens, sizeof lens);
        if (operation->number_to != 0 && i == operation->number_to) {
            int place = 0;
            while (place < commands[i].count && strcmp(args[place], "acknowledge") != 0)
                place++;
            args[place + 2] = number;
            lens[place + 2] = strlen(number);
        }
        redisReply *reply = redisCommandArgv(context, commands[i].count, args, lens);
        if (reply == NULL || reply->type == REDIS_REPLY_ERROR)
            give_up(operation->name, reply == NULL ? context->errstr : reply->str);
        if (operation->number_to != 0 && i == operation->number_from) {
            if (reply->type != REDIS_REPLY_ARRAY || reply->elements < 3)
                give_up(operation->name, "no job was reserved");
            (void)snprintf(number, sizeof number, "%s", reply->element[reply->elements - 1]->str);
        } else if (operation->number_to != 0 && (reply->type != REDIS_REPLY_INTEGER || reply->integer == 0)) {
            give_up(operation->name, "a step did nothing");
        }
        freeReplyObject(reply);
    }
}

/* ---- Measuring --------------------------------------------------------------------------------------------------------- */

static double seconds(clockid_t clock)
{
    struct timespec t;
    clock_gettime(clock, &t);
    return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

typedef struct figure {
    double per_second, cpu; /* operations; seconds of client CPU each */
} figure;

static figure slice(const struct operation *operation, command *commands, bool ours)
{
    double from = seconds(CLOCK_MONOTONIC), cpu = seconds(CLOCK_PROCESS_CPUTIME_ID), now;
    long done = 0;
    do {
        for (int i = 0; i < 8; i++, done++) {
            if (ours)
                operation->run(RECIPES_ID("ours"));
            else
                by_hand(operation, commands);
        }
        now = seconds(CLOCK_MONOTONIC);
    } while (now - from < SLICE_MS / 1e3);
    return (figure){(double)done / (now - from), (seconds(CLOCK_PROCESS_CPUTIME_ID) - cpu) / (double)done};
}

static int rising(const void *a, const void *b)
{
    double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

static void compare(const struct operation *operation, command *commands)
{
    double ours[SLICES], ratio[SLICES], cpu[SLICES];
    for (int i = -3; i < SLICES; i++) { /* some to warm up */
        bool first = i % 2 == 0;
        figure a = slice(operation, commands, first), b = slice(operation, commands, !first);
        figure our = first ? a : b, hand = first ? b : a;
        if (i < 0)
            continue;
        ours[i] = our.per_second;
        ratio[i] = our.per_second / hand.per_second;
        cpu[i] = our.cpu / hand.cpu;
    }
    qsort(ours, SLICES, sizeof *ours, rising);
    qsort(ratio, SLICES, sizeof *ratio, rising);
    qsort(cpu, SLICES, sizeof *cpu, rising);
    double median = ratio[SLICES / 2];
    printf("%-44s %8.0f a second, %.2f times the EVALSHA by hand (wanted 0.95), client CPU %.2f times%s\n", operation->name, ours[SLICES / 2],
           median, cpu[SLICES / 2], median >= 0.95 ? "" : "   BELOW");
}

/* Commands that came over the network, as the server shows them; what scripts do has " lua]" for an address. */
static void count(const char *socket, const struct operation *operation)
{
    redisContext *monitor = redisConnectUnix(socket);
    long sent = 0;
    operation->run(RECIPES_ID("counted")); /* the scripts are known */
    freeReplyObject(redisCommand(monitor, "MONITOR"));
    for (int i = 0; i < COUNTED; i++)
        operation->run(RECIPES_ID("counted"));
    freeReplyObject(redisCommand(context, "ECHO end"));
    for (bool end = false; !end;) {
        redisReply *line = NULL;
        if (redisGetReply(monitor, (void **)&line) != REDIS_OK)
            give_up("MONITOR", monitor->errstr);
        end = strstr(line->str, "] \"ECHO\" \"end\"") != NULL;
        sent += !end && strstr(line->str, " lua] ") == NULL;
        freeReplyObject(line);
    }
    redisFree(monitor);
    printf("%-48s %4.2f round trips a call (wanted 1)%s\n", operation->name, (double)sent / (COUNTED * operation->commands),
           sent == COUNTED * operation->commands ? "" : "   BELOW");
}

int main(int argc, char **argv)
{
    static command commands[OPERATIONS][MOST_COMMANDS];
    char url[256];
    if (argc < 2)
        give_up("usage", "bench_recipes SOCKET");
    (void)snprintf(url, sizeof url, "unix://%s", argv[1]);
    context = redisConnectUnix(argv[1]);
    if (context == NULL || context->err != 0 || keysrt_open(&client, url, NULL) != KEYSRT_OK)
        give_up(url, keysrt_message(client));
    for (int i = 0; i < OPERATIONS; i++) {
        operations[i].run(RECIPES_ID("hand"));
        look(argv[1], &operations[i], RECIPES_ID("hand"), commands[i]);
        compare(&operations[i], commands[i]);
        count(argv[1], &operations[i]);
    }
    for (size_t i = 0; i < sizeof others / sizeof *others; i++)
        count(argv[1], &others[i]);
    keysrt_text_clear(&text);
    recipes_jobs_job_clear(&job);
    recipes_mails_job_clear(&mail);
    keysrt_close(client);
    redisFree(context);
    return 0;
}
