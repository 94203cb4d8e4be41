/* jobs.c: crawls in three priorities, several workers, one of which is killed at work, and what a listener hears of it. */
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "client.h"

enum { JOBS = 9, WORKERS = 3 };

static dno_crawler_job job_of(dno_crawler_user_id user)
{
    return (dno_crawler_job){.status = DNO_CRAWLER_JOB_STATUS_QUEUED,
                             .current_step = KEYSRT_STR("waiting"),
                             .dno = KEYSRT_STR("Netze BW"),
                             .year = dno_crawler_year_of(2024),
                             .user_id = user};
}

/* The ones that may wait are pushed first. */
static void push_jobs(dno_crawler_user_id user)
{
    static const struct {
        dno_crawler_priority priority;
        const char *name;
    } priorities[] = {{DNO_CRAWLER_PRIORITY_LOW, "low"}, {DNO_CRAWLER_PRIORITY_NORMAL, "normal"}, {DNO_CRAWLER_PRIORITY_HIGH, "high"}};
    const dno_crawler_job job = job_of(user);
    char name[32];
    for (size_t i = 0; i < JOBS; i++) {
        snprintf(name, sizeof name, "crawl_%s_%zu", priorities[i / 3].name, i % 3 + 1);
        must(dno_crawler_job_set(redis, DNO_CRAWLER_JOB_ID(name), &job), "a job's record");
        must(enqueue_job(DNO_CRAWLER_JOB_ID(name), priorities[i / 3].priority), "a job");
        expect(enqueue_job(DNO_CRAWLER_JOB_ID(name), priorities[i / 3].priority) == KEYSRT_MISS, "a job that is pushed twice is there once");
    }
}

/* ---- Workers ----------------------------------------------------------------------------------------------------- */

/* Reserves a job and never comes back. */
static int doomed_worker(void *argument)
{
    dno_crawler_job job = job_of(*(const dno_crawler_user_id *)argument);
    dno_crawler_job_queue_job mine = {0};
    use_settings();
    must(dequeue_job(keysrt_seconds(5), &mine), "a job");
    job.status = DNO_CRAWLER_JOB_STATUS_RUNNING;
    job.current_step = KEYSRT_STR("downloading");
    must(publish_job_update(mine.id, &job), "an update");
    pause();
    return EXIT_FAILURE;
}

/* False: it took longer than the lease, and the job is somebody else's by now. */
static bool crawl(dno_crawler_job *job, dno_crawler_job_queue_job *mine)
{
    static const char *const steps[] = {"downloading", "extracting_data", "storing"};
    job->status = DNO_CRAWLER_JOB_STATUS_RUNNING;
    for (uint8_t i = 0; i < 3; i++) {
        job->current_step = KEYSRT_STR(steps[i]);
        job->progress = dno_crawler_percent_of((uint8_t)(i * 33));
        must(publish_job_update(mine->id, job), "an update");
        sleep_ms(10);
        const keysrt_status still_mine = dno_crawler_job_queue_heartbeat(redis, mine);
        if (still_mine == KEYSRT_MISS)
            return false;
        must(still_mine, "a heartbeat");
    }
    job->status = DNO_CRAWLER_JOB_STATUS_COMPLETED;
    job->progress = dno_crawler_percent_of(100);
    must(publish_job_update(mine->id, job), "an update");
    must(dno_crawler_job_finish(redis, mine->id), "the record may go in a day");
    return true;
}

static bool all_done(void)
{
    keysrt_queue_counts counts;
    must(dno_crawler_job_queue_counts(redis, &counts), "counts");
    return counts.waiting + counts.active + counts.delayed == 0;
}

/* Works until nothing is left. Returns how many jobs it did, and ten for each that it took over from another worker. */
static int worker(void *argument)
{
    dno_crawler_job job = job_of(*(const dno_crawler_user_id *)argument);
    dno_crawler_job_queue_job mine = {0};
    int done = 0;
    use_settings();
    while (!all_done()) {
        const keysrt_status status = dequeue_job(keysrt_ms(300), &mine);
        if (status == KEYSRT_MISS)
            continue;
        must(status, "a job");
        const bool crawled = crawl(&job, &mine);
        const keysrt_status acknowledged = crawled ? dno_crawler_job_queue_acknowledge(redis, &mine) : KEYSRT_MISS;
        if (acknowledged == KEYSRT_MISS)
            continue;
        must(acknowledged, "done");
        done += mine.lease.attempt > 1 ? 11 : 1;
    }
    dno_crawler_job_queue_job_clear(&mine);
    return done;
}

/* ---- A listener -------------------------------------------------------------------------------------------------- */

/* What the web server would pass on to browsers. */
struct heard {
    int subscribed, updates, completed, others;
};

static void on_update(void *context, const dno_crawler_job_updates_params *params, const dno_crawler_job *job)
{
    struct heard *heard = context;
    heard->updates++;
    heard->completed += job->status == DNO_CRAWLER_JOB_STATUS_COMPLETED ? 1 : 0;
    if (READS(params->job_id, "crawl_high_1"))
        printf("  heard of crawl_high_1: %3u%% %.*s\n", job->progress.value, KEYSRT_FMT(job->current_step));
}

static void on_user(void *context, const dno_crawler_user_updates_params *params, const keysrt_view *message)
{
    struct heard *heard = context;
    heard->others++;
    printf("  heard for %.*s: %.*s\n", KEYSRT_FMT(params->user_id), KEYSRT_FMT(*message));
}

static void on_system(void *context, const keysrt_view *message)
{
    struct heard *heard = context;
    heard->others++;
    printf("  heard by administrators: %.*s\n", KEYSRT_FMT(*message));
}

static keysrt_subscriber *listen(struct heard *heard)
{
    keysrt_subscriber *subscriber = open_subscriber(&heard->subscribed);
    must(dno_crawler_job_updates_subscribe_all(subscriber, on_update, heard), "updates of all jobs");
    must(dno_crawler_user_updates_subscribe_all(subscriber, on_user, heard), "updates for users");
    must(dno_crawler_system_updates_subscribe(subscriber, on_system, heard), "updates for administrators");
    wait_until(subscriber, &heard->subscribed, 3, "the subscriptions");
    return subscriber;
}

/* ---- Gauges ------------------------------------------------------------------------------------------------------- */

static void measure(void)
{
    keysrt_queue_counts counts;
    uint64_t size = 0, workers = 0;
    must(dno_crawler_job_queue_counts(redis, &counts), "counts");
    must(dno_crawler_queue_size_set(redis, counts.waiting), "the gauge");
    must(dno_crawler_active_workers_set(redis, counts.active), "the gauge");
    must(dno_crawler_queue_size_get(redis, &size), "the gauge");
    must(dno_crawler_active_workers_get(redis, &workers), "the gauge");
    printf("  %llu jobs wait, %llu workers are at work\n", (unsigned long long)size, (unsigned long long)workers);
}

/* ---- The scene ----------------------------------------------------------------------------------------------------- */

void jobs(dno_crawler_user_id user)
{
    heading("Jobs: three priorities, four workers, one of them killed at work");
    struct heard heard = {0};
    keysrt_subscriber *subscriber = listen(&heard);
    push_jobs(user);
    measure();

    keysrt_queue_counts counts;
    keysrt_queue_found found = {0};
    const dno_crawler_job_id taken = DNO_CRAWLER_JOB_ID("crawl_high_1");
    const pid_t doomed = start_process(doomed_worker, &user);
    wait_until(subscriber, &heard.updates, 1, "the first worker");
    must(dno_crawler_job_queue_find(redis, taken, &found), "the first job");
    expect(found.value.state == KEYSRT_QUEUE_ACTIVE, "the best priority first, although it was pushed last");
    measure();
    expect(kill(doomed, SIGKILL) == 0 && end_of(doomed) == -SIGKILL, "the worker is dead");
    puts("  the worker that had crawl_high_1 was killed with SIGKILL");

    pid_t workers[WORKERS];
    int done = 0, taken_over = 0;
    must(dno_crawler_system_updates_publish(redis, KEYSRT_STR("{\"worker\":\"lost\"}"), NULL), "tell administrators");
    for (int i = 0; i < WORKERS; i++)
        workers[i] = start_process(worker, &user);
    wait_until(subscriber, &heard.completed, JOBS, "the jobs");
    must(dno_crawler_user_updates_publish(redis, user, KEYSRT_STR("{\"jobs\":\"done\"}"), NULL), "tell the user");
    wait_until(subscriber, &heard.others, 2, "what users and administrators are told");
    for (int i = 0; i < WORKERS; i++) {
        const int result = end_of(workers[i]);
        expect(result >= 0, "a worker that ended well");
        done += result % 10;
        taken_over += result / 10;
    }
    keysrt_subscriber_close(subscriber);
    printf("  three other workers did %d jobs; %d of them came back from the dead worker; %d updates were heard\n", done, taken_over, heard.updates);
    measure();
    expect(heard.updates >= 4 * JOBS + 1 && heard.completed >= JOBS, "each update was heard");
    expect(done == JOBS && taken_over >= 1, "each job is done once, that of the dead worker too");
    must(dno_crawler_job_queue_counts(redis, &counts), "counts");
    expect(counts.waiting + counts.active + counts.delayed + counts.failed == 0, "no job is left");
    keysrt_queue_found_clear(&found);
    STAYS("job:crawl_high_1", dno_crawler_job_ttl(redis, taken, &left), keysrt_hours(24));
}
