/* holds.c: locks with renewal, semaphores. */
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "scenes.h"

static const char resource[] = "campaign", resource_id[] = "camp_456";
#define CAMPAIGN KEYSRT_STR(resource), KEYSRT_STR(resource_id)

/* What the first holder tells the second one. */
struct meeting {
    uint64_t fence;
    int found_it_taken; /* a pipe's end: a byte says so */
};

/* Another process wants the same lock. Returns success if it found it taken, and got it with a larger number when it was free. */
static int another_editor(void *argument)
{
    const struct meeting *meeting = argument;
    nexus_lock_hold hold = {0};
    if (nexus_lock_acquire(redis, CAMPAIGN, &hold) != KEYSRT_MISS || hold.hold.retry_after.ms <= 0)
        return EXIT_FAILURE;
    expect(write(meeting->found_it_taken, "", 1) == 1, "tell the holder");
    must(nexus_lock_acquire_within(redis, CAMPAIGN, keysrt_seconds(20), &hold), "wait for the lock");
    const bool larger = hold.fence > meeting->fence;
    must(nexus_lock_release(redis, CAMPAIGN, &hold), "release");
    return larger ? EXIT_SUCCESS : EXIT_FAILURE;
}

void locks(void)
{
    heading("A lock, renewed while it is needed (database 4)");
    nexus_lock_hold mine = {0};
    must(nexus_lock_acquire(redis, CAMPAIGN, &mine), "the lock");
    printf("  held with number %llu, to be relied on for %.1f s\n", (unsigned long long)mine.fence,
           (double)keysrt_hold_remaining(&mine.hold).ms / 1000);
    STAYS("nexus:lock:campaign:camp_456", nexus_lock_ttl(redis, CAMPAIGN, &left), keysrt_seconds(30));
    int ends[2];
    char byte;
    expect(pipe(ends) == 0, "a pipe");
    struct meeting meeting = {mine.fence, ends[1]};
    const pid_t other = start_process(another_editor, &meeting);
    close(ends[1]);
    expect(read(ends[0], &byte, 1) == 1, "another process finds it taken");
    close(ends[0]);
    sleep_ms(20);
    const keysrt_duration before = keysrt_hold_remaining(&mine.hold);
    must(nexus_lock_renew(redis, CAMPAIGN, &mine), "renew");
    expect(keysrt_hold_remaining(&mine.hold).ms > before.ms, "the lease began anew");
    STAYS("nexus:lock:campaign:camp_456", nexus_lock_ttl(redis, CAMPAIGN, &left), keysrt_seconds(30));

    keysrt_keeper *keeper = NULL;
    keysrt_duration next;
    must(keysrt_keeper_open(&keeper, redis, NULL), "a keeper");
    must(nexus_lock_keep(redis, CAMPAIGN, keeper, &mine), "hand it over");
    must(keysrt_keeper_run(keeper, &next), "what is due");
    printf("  a keeper will renew it in %.1f s\n", (double)next.ms / 1000);
    expect(next.ms > 0 && next.ms <= 15000, "well before the lease ends");
    must(nexus_lock_release(redis, CAMPAIGN, &mine), "release");
    keysrt_keeper_stop(keeper);
    expect(end_of(other) == EXIT_SUCCESS, "the other process gets it, with a larger number");
    puts("  released: another process that waited got it, with a larger number");
    expect(nexus_lock_release(redis, CAMPAIGN, &mine) != KEYSRT_OK, "it can be released once");
}

void semaphores(void)
{
    heading("A semaphore: ten at once (database 4)");
    enum { LIMIT = 10 };
    const keysrt_view videos = KEYSRT_STR("video_processing");
    nexus_semaphore_hold places[LIMIT] = {0}, late = {0};
    for (int i = 0; i < LIMIT; i++)
        must(nexus_semaphore_acquire(redis, videos, LIMIT, &places[i]), "a place");
    expect(nexus_semaphore_acquire(redis, videos, LIMIT, &late) == KEYSRT_MISS, "there is no eleventh place");
    must(nexus_semaphore_renew(redis, videos, LIMIT, &places[0]), "renew");
    STAYS("nexus:semaphore:video_processing:10", nexus_semaphore_ttl(redis, videos, LIMIT, &left), keysrt_seconds(30));
    must(nexus_semaphore_release(redis, videos, LIMIT, &places[3]), "release");
    must(nexus_semaphore_acquire(redis, videos, LIMIT, &late), "the place that became free");
    uint64_t holders = 0;
    must(nexus_semaphore_holders(redis, videos, LIMIT, &holders), "how many there are");
    printf("  %llu places are taken; an eleventh is to be had when one is given back\n", (unsigned long long)holders);
    expect(holders == LIMIT, "never more than ten");
    places[3] = late;
    for (int i = 0; i < LIMIT; i++)
        must(nexus_semaphore_release(redis, videos, LIMIT, &places[i]), "release");
}
