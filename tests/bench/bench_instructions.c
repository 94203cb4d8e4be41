/* bench_instructions.c SOCKET HALF HOW WORK: runs one half (encode or decode) of a workload many times inside measured(), for
 * callgrind --toggle-collect=measured. Prints how many commands that were, and how many allocations happened once warm. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "workload.h"

enum { ROUNDS = 30, BATCH = 64 };

static bool counting;
static unsigned long allocations;

/* Every allocation of the process, hiredis's too, passes here. */
extern void *__libc_malloc(size_t size);
extern void *__libc_realloc(void *memory, size_t size);
void *malloc(size_t size);
void *realloc(void *memory, size_t size);
void *malloc(size_t size)
{
    allocations += counting;
    return __libc_malloc(size);
}
void *realloc(void *memory, size_t size)
{
    allocations += counting;
    return __libc_realloc(memory, size);
}

void measured(world *world, bool encode, how how, work work, int count);
__attribute__((noinline)) void measured(world *world, bool encode, how how, work work, int count)
{
    if (encode)
        queue_commands(world, how, work, count, 0);
    else
        read_replies(world, how, work, count, 0);
}

static int index_of(const char *word, const char *const *words, int count)
{
    for (int i = 0; i < count; i++)
        if (strcmp(word, words[i]) == 0)
            return i;
    give_up("unknown word", word);
}

int main(int argc, char **argv)
{
    static const char *const hows[] = {"keysc", "argv", "printf"};
    static const char *const works[] = {"get", "set", "hset", "hgetall", "mget", "lrange"};
    static world world;
    if (argc != 5)
        return 2;
    bool encode = strcmp(argv[2], "encode") == 0;
    how how = (enum how)index_of(argv[3], hows, 3);
    work work = (enum work)index_of(argv[4], works, WORK_COUNT);
    int count = work == MGET || work == LRANGE ? 1 : BATCH;
    world_open(&world, argv[1]);
    world_fill(&world);
    for (int round = -5; round < ROUNDS; round++) {
        counting = round >= 0;
        if (encode && round >= 0)
            measured(&world, true, how, work, count);
        else
            queue_commands(&world, how, work, count, 0);
        counting = false;
        send_commands(&world, how, 0);
        usleep(2000); /* the replies are there before they are read */
        counting = round >= 0 && !encode;
        if (!encode && round >= 0)
            measured(&world, false, how, work, count);
        else
            read_replies(&world, how, work, count, 0);
        counting = false;
    }
    printf("%d %lu\n", ROUNDS * count, allocations);
    world_close(&world);
    return 0;
}
