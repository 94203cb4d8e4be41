/* workload.h: the same work twice: through generated calls, and through hiredis used well. Each step queues `count` commands or reads
 * their replies, so that a caller can measure either half or both. */
#ifndef KEYSC_BENCH_WORKLOAD_H
#define KEYSC_BENCH_WORKLOAD_H

#include <hiredis/hiredis.h>

#include "bench_keys.h"

enum { MAX_BATCH = 256, LIST_LENGTH = 1000, MGET_KEYS = 100 };

typedef struct world {
    const char *socket;
    keysrt_client *client;
    keysrt_batch *batch[2];
    redisContext *context;
    char ids[MAX_BATCH][17];
    keysrt_text texts[MAX_BATCH];
    bench_five records[MAX_BATCH];
    char *copy; /* where the hiredis side copies its replies to */
} world;

void world_open(world *world, const char *socket);
void world_close(world *world);
void world_fill(world *world); /* the keys that are read */
_Noreturn void give_up(const char *what, const char *why);

typedef enum how { KEYSC, ARGV, PRINTF } how;
typedef enum work { GET, SET_TTL, HSET, HGETALL, MGET, LRANGE, WORK_COUNT } work;
extern const char *const work_names[WORK_COUNT];

/* Encodes `count` commands up to the bytes that will be sent. */
void queue_commands(world *world, how how, work work, int count, int batch);
/* Sends them. */
void send_commands(world *world, how how, int batch);
/* Reads and decodes the replies into results. */
void read_replies(world *world, how how, work work, int count, int batch);
/* One command and its reply. */
void one_call(world *world, how how, work work, int i);

#endif
