/* work.c: job records, queues, a schedule. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "scenes.h"

/* ---- Job records ------------------------------------------------------------------------------------------------- */

void job(void)
{
    heading("A background job's record (database 4)");
    const nexus_job_id id = NEXUS_JOB_ID("job_abc123");
    nexus_job state = {.status = NEXUS_JOB_STATUS_ACTIVE, .progress = 0};
    must(nexus_job_put(redis, id, &state), "start");
    must(nexus_job_set_progress(redis, id, 65), "progress");
    puts("  while it runs:");
    STAYS("nexus:job:job_abc123", nexus_job_ttl(redis, id, &left), keysrt_never());
    state.status = NEXUS_JOB_STATUS_COMPLETED;
    state.progress = 100;
    must(nexus_job_set_fields(redis, id, NEXUS_JOB_FIELD_STATUS | NEXUS_JOB_FIELD_PROGRESS, &state), "done");
    must(nexus_job_finish(redis, id), "finish");
    puts("  after it finished:");
    STAYS("nexus:job:job_abc123", nexus_job_ttl(redis, id, &left), keysrt_hours(24));
}

/* ---- Queues ------------------------------------------------------------------------------------------------------ */

static void show_counts(const char *when, nexus_work_queue queue)
{
    keysrt_queue_counts counts;
    must(nexus_queue_counts(redis, queue, &counts), "counts");
    printf("  %s: waiting %llu, active %llu, completed %llu, failed %llu\n", when, (unsigned long long)counts.waiting, (unsigned long long)counts.active,
           (unsigned long long)counts.completed, (unsigned long long)counts.failed);
}

/* The job that is served next has to be this one. */
static void reserve(nexus_work_queue queue, const char *id, nexus_queue_job *out)
{
    must(nexus_queue_reserve(redis, queue, out), "a job");
    expect(READS(out->id, id), "the oldest job first");
}

void job_queue(void)
{
    heading("A job queue: active, completed and failed (database 4)");
    const nexus_work_queue queue = NEXUS_WORK_QUEUE("email-sending");
    const nexus_job_id jobs[] = {NEXUS_JOB_ID("job_1"), NEXUS_JOB_ID("job_2"), NEXUS_JOB_ID("job_3")};
    nexus_queue_job mine = {0};
    keysrt_queue_counts counts;
    for (size_t i = 0; i < 3; i++)
        must(nexus_queue_push(redis, queue, jobs[i]), "a job");
    expect(nexus_queue_push(redis, queue, jobs[0]) == KEYSRT_MISS, "a job that is pushed twice is there once");

    reserve(queue, "job_1", &mine);
    printf("  %.*s is mine for %.0f s\n", KEYSRT_FMT(mine.id), (double)keysrt_queue_remaining(&mine.lease).ms / 1000);
    must(nexus_queue_heartbeat(redis, queue, &mine), "a heartbeat");
    show_counts("while I work", queue);
    must(nexus_queue_acknowledge(redis, queue, &mine), "done");
    expect(nexus_queue_acknowledge(redis, queue, &mine) == KEYSRT_MISS, "it is done once");

    bool gave_up = false;
    uint64_t attempts = 0;
    reserve(queue, "job_2", &mine);
    must(nexus_queue_fail(redis, queue, &mine, KEYSRT_STR("mailbox full"), keysrt_ms(0), &gave_up), "a failure");
    expect(!gave_up && mine.lease.attempt == 1, "there are three attempts");
    reserve(queue, "job_3", &mine);
    must(nexus_queue_acknowledge(redis, queue, &mine), "done");
    while (!gave_up) {
        reserve(queue, "job_2", &mine);
        attempts = mine.lease.attempt;
        must(nexus_queue_fail(redis, queue, &mine, KEYSRT_STR("mailbox full"), keysrt_ms(0), &gave_up), "a failure");
    }
    printf("  job_2 failed %llu times and is set aside\n", (unsigned long long)attempts);
    expect(attempts == 3, "three attempts");
    show_counts("in the end", queue);
    must(nexus_queue_counts(redis, queue, &counts), "counts");
    expect(counts.waiting == 0 && counts.active == 0 && counts.completed == 2 && counts.failed == 1, "each job is in one place");

    keysrt_queue_found found = {0};
    must(nexus_queue_find(redis, queue, jobs[1], &found), "what became of job_2");
    printf("  job_2: %.*s\n", KEYSRT_FMT(found.value.reason));
    expect(found.value.state == KEYSRT_QUEUE_FAILED, "it failed");
    keysrt_queue_found_clear(&found);
    expect(nexus_queue_reserve(redis, queue, &mine) == KEYSRT_MISS, "nothing waits");
    nexus_queue_job_clear(&mine);
}

/* ---- Schedules --------------------------------------------------------------------------------------------------- */

enum { DUE = 40, LATER = 5, WORKERS = 3 };
static const char task_type[] = "campaign_reminder";

/* Takes what is due until nothing is. Several workers see the same tasks; who removes one has it. Returns how many it took. */
static int take_due_tasks(void *argument)
{
    const int64_t now = *(const int64_t *)argument;
    const keysrt_view type = KEYSRT_STR(task_type);
    nexus_schedule_entries due = {0};
    int taken = 0;
    do {
        must(nexus_schedule_range_by_score(redis, type, 0, now, 0, 3, &due), "what is due");
        for (size_t i = 0; i < due.count; i++) {
            uint64_t removed = 0;
            must(nexus_schedule_remove(redis, type, due.items[i].member, &removed), "take it");
            taken += removed == 1 ? 1 : 0;
        }
        sleep_ms(5); /* so that each of them gets some, although they start one after the other */
    } while (due.count > 0);
    nexus_schedule_entries_clear(&due);
    return taken;
}

void schedule(int64_t now)
{
    heading("A schedule: each due task is taken by one worker (database 4)");
    const keysrt_view type = KEYSRT_STR(task_type);
    char name[32];
    for (int i = 0; i < DUE + LATER; i++) {
        snprintf(name, sizeof name, "task_%d", i);
        must(nexus_schedule_add(redis, type, NEXUS_TASK_ID(name), i < DUE ? now - i : now + 3600, NULL), "a task");
    }
    STAYS("nexus:schedule:campaign_reminder", nexus_schedule_ttl(redis, type, &left), keysrt_never());
    pid_t workers[WORKERS];
    int taken[WORKERS], all = 0;
    for (int i = 0; i < WORKERS; i++)
        workers[i] = start_process(take_due_tasks, &now);
    for (int i = 0; i < WORKERS; i++) {
        taken[i] = end_of(workers[i]);
        expect(taken[i] >= 0, "a worker that ended well");
        all += taken[i];
    }
    uint64_t waiting = 0;
    must(nexus_schedule_size(redis, type, &waiting), "what is left");
    printf("  %d tasks are due: three workers took %d, %d and %d; %llu are for later\n", DUE, taken[0], taken[1], taken[2], (unsigned long long)waiting);
    expect(all == DUE && waiting == LATER, "each due task is taken once");
}
