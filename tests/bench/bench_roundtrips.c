/* bench_roundtrips.c SOCKET CPU: round trips over a unix socket, generated calls against hiredis used well. The two take turns in
 * short slices within one run; each line is the median over the slices of throughput and of client CPU per call, as ratios. */
#include <sched.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <time.h>

#include "workload.h"

enum { SLICES = 21, SLICE_MS = 40 };

typedef struct figure {
    double per_second, cpu; /* calls; seconds of client CPU a call */
} figure;

static double seconds(clockid_t clock)
{
    struct timespec t;
    clock_gettime(clock, &t);
    return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

static void run_batch(world *world, how how, work work, int batch)
{
    if (batch == 1) {
        one_call(world, how, work, 0);
        return;
    }
    queue_commands(world, how, work, batch, 0);
    send_commands(world, how, 0);
    read_replies(world, how, work, batch, 0);
}

static figure slice(world *world, how how, work work, int batch, bool overlapped)
{
    double wall = seconds(CLOCK_MONOTONIC), cpu = seconds(CLOCK_PROCESS_CPUTIME_ID), now;
    long calls = 0;
    if (overlapped) {
        queue_commands(world, how, work, batch, 0);
        send_commands(world, how, 0);
    }
    int next = 1;
    do {
        if (overlapped) {
            queue_commands(world, how, work, batch, next);
            send_commands(world, how, next);
            next = 1 - next;
            read_replies(world, how, work, batch, next);
        } else
            run_batch(world, how, work, batch);
        calls += batch;
        now = seconds(CLOCK_MONOTONIC);
    } while (now - wall < SLICE_MS / 1e3);
    if (overlapped)
        read_replies(world, how, work, batch, 1 - next);
    return (figure){(double)calls / (now - wall), (seconds(CLOCK_PROCESS_CPUTIME_ID) - cpu) / (double)calls};
}

static int rising(const void *a, const void *b)
{
    double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

/* What is wanted of a comparison; 0: nothing. */
static const struct wanted {
    work work;
    int batch;
    bool overlapped;
    double throughput, cpu;
} wanted[] = {
    {GET, 1, false, 1, 0}, {HSET, 1, false, 1, 0}, {HSET, 64, false, 1.25, 1.6}, {GET, 256, false, 1.3, 2.5}, {HSET, 64, true, 1.8, 0},
};

static void judge(work work, int batch, bool overlapped, double throughput, double cpu)
{
    for (size_t i = 0; i < sizeof wanted / sizeof *wanted; i++) {
        const struct wanted *w = &wanted[i];
        if (w->work != work || w->batch != batch || w->overlapped != overlapped)
            continue;
        if (throughput < w->throughput)
            printf("   BELOW: throughput is %.2f, wanted %.2f\n", throughput, w->throughput);
        if (cpu < w->cpu)
            printf("   BELOW: client CPU is 1/%.2f, wanted 1/%.2f\n", cpu, w->cpu);
    }
}

static void compare(world *world, work work, int batch, bool overlapped)
{
    double throughput[SLICES], cpu[SLICES], rate[SLICES];
    for (int i = -2; i < SLICES; i++) {
        figure theirs = slice(world, ARGV, work, batch, false), ours = slice(world, KEYSC, work, batch, overlapped);
        if (i < 0)
            continue;
        throughput[i] = ours.per_second / theirs.per_second;
        cpu[i] = theirs.cpu / ours.cpu;
        rate[i] = ours.per_second;
    }
    qsort(throughput, SLICES, sizeof *throughput, rising);
    qsort(cpu, SLICES, sizeof *cpu, rising);
    qsort(rate, SLICES, sizeof *rate, rising);
    char size[32];
    snprintf(size, sizeof size, batch == 1 ? "alone" : "batches of %d", batch);
    printf("round trips, %-12s %-14s%-18s throughput %.2f, client CPU 1/%.2f   (%.0f calls a second)\n", work_names[work], size,
           overlapped ? ", two in flight" : "", throughput[SLICES / 2], cpu[SLICES / 2], rate[SLICES / 2]);
    judge(work, batch, overlapped, throughput[SLICES / 2], cpu[SLICES / 2]);
    fflush(stdout);
}

int main(int argc, char **argv)
{
    static const int batches[] = {1, 16, 64, 256};
    static world world;
    if (argc != 3)
        return 2;
    cpu_set_t set;
    CPU_ZERO(&set);
    CPU_SET(atoi(argv[2]), &set);
    if (sched_setaffinity(0, sizeof set, &set) != 0)
        perror("bench: not pinned");
    world_open(&world, argv[1]);
    world_fill(&world);
    for (size_t b = 0; b < sizeof batches / sizeof *batches; b++) {
        compare(&world, GET, batches[b], false);
        compare(&world, HSET, batches[b], false);
    }
    compare(&world, HSET, 64, true);
    compare(&world, GET, 256, true);
    world_close(&world);
    return 0;
}
