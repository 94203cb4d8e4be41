/* test_live_model_queue_workers.c: workers and producers of a queue in threads, each with its own client: some die with a job in hand,
 * some are too slow, while requests and replies get lost, scripts are flushed, the server is killed and started again,
 * and its clock is set back a little. No job is lost, none acknowledged twice, no two hold one at
 * the same time, none is tried too often. */
#include "queues_keys.h"

#include "live.h"

#include <pthread.h>

#include "support/model.h"

static test_proxy proxy;

enum { LEVELS = 3, PRODUCERS = 2, CONSUMERS = 5, EACH = 60, MOST_TRIES = 4 };

typedef struct {
    unsigned level, attempt; /* the last one seen */
    unsigned acknowledged, perhaps; /* OK; lost replies */
    int64_t held_until;      /* by whom it is held now, on keysrt_hold_clock() */
} shared_job;

static struct {
    pthread_mutex_t mutex;
    shared_job jobs[PRODUCERS * EACH];
    unsigned producers;
    char failure[256];
} shared = {.mutex = PTHREAD_MUTEX_INITIALIZER};

typedef struct {
    unsigned number;
    uint64_t random;
} actor;

__attribute__((format(printf, 1, 2))) static void complain(const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    if (shared.failure[0] == '\0')
        (void)vsnprintf(shared.failure, sizeof shared.failure, format, arguments);
    va_end(arguments);
}

static bool time_is_up(int64_t end)
{
    pthread_mutex_lock(&shared.mutex);
    bool up = shared.failure[0] != '\0' || keysrt_hold_clock() > end;
    pthread_mutex_unlock(&shared.mutex);
    return up;
}

static queues_task name_of(char text[16], unsigned job)
{
    (void)snprintf(text, 16, "j%u", job);
    return queues_task_str(text);
}

static void *produce(void *argument)
{
    actor *self = argument;
    static const keysrt_options hasty = {.command_timeout = {1000}};
    keysrt_client *own = NULL;
    char text[16];
    if (keysrt_open(&own, proxy.url, &hasty) != KEYSRT_OK)
        complain("a producer has no client");
    int64_t end = keysrt_hold_clock() + 60000;
    for (unsigned i = 0; i < EACH; i++) {
        unsigned job = self->number * EACH + i, level = model_below_of(&self->random, LEVELS);
        keysrt_status status = KEYSRT_DISCONNECTED;
        /* Until it is known that it is there; a second push does no harm. */
        while (status != KEYSRT_OK && status != KEYSRT_MISS && !time_is_up(end)) {
            bool later = model_below_of(&self->random, 4) == 0;
            status = queues_shared_push_later(own, (queues_level)level, name_of(text, job), keysrt_ms(later ? 5 : 0));
            if (status != KEYSRT_OK && status != KEYSRT_MISS)
                pause_ms(3);
        }
        if (model_below_of(&self->random, 2) == 0)
            pause_ms(1);
    }
    keysrt_close(own);
    pthread_mutex_lock(&shared.mutex);
    shared.producers--;
    pthread_mutex_unlock(&shared.mutex);
    return NULL;
}

/* The number of a job, or -1. */
static int number_of(queues_task id)
{
    char text[16] = {0};
    if (id.len < 2 || id.len >= sizeof text || id.data[0] != 'j')
        return -1;
    memcpy(text, id.data + 1, id.len - 1);
    long number = strtol(text, NULL, 10);
    return number >= 0 && number < PRODUCERS * EACH ? (int)number : -1;
}

/* Notes that this worker has it, and that nobody else may. */
static shared_job *take(const queues_shared_job *job, int64_t *until)
{
    int number = number_of(job->id);
    pthread_mutex_lock(&shared.mutex);
    shared_job *known = number < 0 ? NULL : &shared.jobs[number];
    *until = job->lease.valid_until_ms;
    int64_t clock = keysrt_hold_clock();
    bool late = clock >= *until; /* stopped here for so long that others may have had it, and noted that, before */
    if (known == NULL)
        complain("a job that nobody pushed");
    else if (late)
        (void)0;
    else if (job->lease.attempt <= known->attempt || job->lease.attempt > MOST_TRIES)
        complain("j%d: attempt %llu after %u", number, (unsigned long long)job->lease.attempt, known->attempt);
    else if (known->acknowledged != 0)
        complain("j%d: reserved after it was acknowledged", number);
    else if (known->held_until > clock)
        complain("j%d: reserved while another holds it for %lld ms", number, (long long)(known->held_until - clock));
    if (known != NULL && !late) {
        known->attempt = (unsigned)job->lease.attempt;
        known->held_until = job->lease.valid_until_ms;
    }
    pthread_mutex_unlock(&shared.mutex);
    return known;
}

/* Before a call that ends the reservation: from then on somebody else may have it. */
static void let_go(shared_job *known, int64_t until)
{
    pthread_mutex_lock(&shared.mutex);
    if (known->held_until == until)
        known->held_until = 0;
    pthread_mutex_unlock(&shared.mutex);
}

static void note_end(shared_job *known, keysrt_status status)
{
    pthread_mutex_lock(&shared.mutex);
    if (status == KEYSRT_OK)
        known->acknowledged++;
    else if (model_is_trouble(status))
        known->perhaps++;
    else if (status != KEYSRT_MISS)
        complain("acknowledge: %s", keysrt_status_name(status));
    pthread_mutex_unlock(&shared.mutex);
}

static void work_on(actor *self, keysrt_client **own, queues_shared_job *job)
{
    int64_t until;
    shared_job *known = take(job, &until);
    unsigned dice = model_below_of(&self->random, 20);
    if (known == NULL)
        return;
    if (dice < 2) { /* dies, and another one starts */
        keysrt_close(*own);
        if (keysrt_open(own, proxy.url, NULL) != KEYSRT_OK)
            complain("a worker has no client");
        return;
    }
    if (dice < 4)
        pause_ms(70); /* too slow */
    if (dice < 7 && queues_shared_heartbeat(*own, job, keysrt_ms(60)) == KEYSRT_OK) {
        pthread_mutex_lock(&shared.mutex);
        if (known->held_until == until)
            known->held_until = until = job->lease.valid_until_ms;
        pthread_mutex_unlock(&shared.mutex);
    }
    let_go(known, until);
    if (dice < 10)
        (void)!queues_shared_fail(*own, job, KEYSRT_STR("x"), keysrt_ms(dice % 3 * 5), NULL);
    else
        note_end(known, queues_shared_acknowledge(*own, job));
}

static void *consume(void *argument)
{
    actor *self = argument;
    keysrt_client *own = NULL;
    queues_shared_job job = {0};
    int64_t end = keysrt_hold_clock() + 60000;
    if (keysrt_open(&own, proxy.url, NULL) != KEYSRT_OK)
        complain("a worker has no client");
    while (!time_is_up(end)) {
        keysrt_status status = queues_shared_reserve_within(own, keysrt_ms(150), keysrt_ms(60), &job);
        if (status == KEYSRT_OK) {
            work_on(self, &own, &job);
            continue;
        }
        if (status != KEYSRT_MISS && !model_is_trouble(status))
            complain("reserve: %s", keysrt_status_name(status));
        keysrt_queue_counts counts = {1, 1, 1, 0, 0};
        pthread_mutex_lock(&shared.mutex);
        bool all = shared.producers == 0;
        pthread_mutex_unlock(&shared.mutex);
        if (queues_shared_counts(own, &counts) == KEYSRT_OK && all && counts.waiting + counts.active + counts.delayed == 0)
            break;
        pause_ms(2);
    }
    queues_shared_job_clear(&job);
    keysrt_close(own);
    return NULL;
}

/* In the thread that started the server, which ends with it. */
static void disturb(void)
{
    for (unsigned i = 0; i < 40; i++) {
        pthread_mutex_lock(&shared.mutex);
        bool over = shared.producers == 0 && i > 25;
        pthread_mutex_unlock(&shared.mutex);
        if (over)
            break;
        proxy_befall(&proxy, &(proxy_fate){.what = model_loss(), .part = "EVAL", .times = 2});
        pause_ms(15);
        proxy_befall(&proxy, NULL);
        if (i % 5 == 2)
            server_step_clock(&server, -1 - (int64_t)model_below(40));
        if (i % 8 == 3)
            server_do(&server, "SCRIPT FLUSH");
        if (i % 10 == 5)
            proxy_cut_now(&proxy);
        if (i % 16 == 7) {
            server_kill(&server);
            server_revive(&server);
        }
    }
    proxy_befall(&proxy, NULL);
}

static void check_the_end(void)
{
    keysrt_queue_counts counts;
    unsigned acknowledged = 0, perhaps = 0;
    assert_string_equal(shared.failure, "");
    for (unsigned i = 0; i < PRODUCERS * EACH; i++) {
        char text[16];
        keysrt_queue_found found = {0};
        const shared_job *job = &shared.jobs[i];
        OK(queues_shared_find(client, name_of(text, i), &found)); /* no job is lost */
        bool completed = found.value.state == KEYSRT_QUEUE_COMPLETED;
        assert_true(completed || found.value.state == KEYSRT_QUEUE_FAILED);
        assert_true(job->acknowledged <= 1);
        assert_true(completed ? job->acknowledged + job->perhaps >= 1 : job->acknowledged == 0);
        assert_true(found.value.attempts <= MOST_TRIES);
        acknowledged += job->acknowledged;
        perhaps += job->perhaps;
        keysrt_queue_found_clear(&found);
    }
    OK(queues_shared_counts(client, &counts));
    assert_int_equal(counts.completed + counts.failed, PRODUCERS * EACH);
    assert_true(acknowledged <= counts.completed && counts.completed <= acknowledged + perhaps);
    assert_true(acknowledged > PRODUCERS * EACH / 3);
    SAYS("0", "EXISTS q:shared:high q:shared:normal q:shared:low q:shared:active q:shared:delayed");
}

static void workers_that_die_and_dawdle_lose_and_double_nothing(void **state)
{
    (void)state;
    for (unsigned round = 0; round < model_rounds(1); round++) {
        pthread_t threads[PRODUCERS + CONSUMERS];
        actor actors[PRODUCERS + CONSUMERS];
        live_flush(state);
        memset(shared.jobs, 0, sizeof shared.jobs);
        shared.producers = PRODUCERS;
        for (unsigned i = 0; i < COUNT(threads); i++) {
            actors[i] = (actor){i, model_seed() + round * 1000 + i + 1};
            assert_int_equal(pthread_create(&threads[i], NULL, i < PRODUCERS ? produce : consume, &actors[i]), 0);
        }
        disturb();
        for (unsigned i = 0; i < COUNT(threads); i++)
            pthread_join(threads[i], NULL);
        check_the_end();
    }
}

static int start(void **state)
{
    (void)state;
    model_start(&server, &proxy);
    client = open_with(server.url, NULL);
    return 0;
}

static int stop(void **state)
{
    (void)state;
    keysrt_close(client);
    model_stop(&server, &proxy);
    return 0;
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(workers_that_die_and_dawdle_lose_and_double_nothing)};
    MODEL_MAIN(tests, start, stop);
}
