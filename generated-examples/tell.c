/* tell.c: see tell.h. */
#include "tell.h"

#include "keysrt_subscriber.h"

#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

keysrt_client *redis;

void open_redis(void)
{
    if (keysrt_open(&redis, NULL, NULL) == KEYSRT_OK)
        return;
    fprintf(stderr, "%s\n", keysrt_message(redis));
    exit(EXIT_FAILURE);
}

void heading(const char *text)
{
    printf("\n%s\n", text);
}

void must(keysrt_status status, const char *what)
{
    if (status == KEYSRT_OK)
        return;
    fflush(stdout);
    fprintf(stderr, "%s: %s: %s\n", what, keysrt_status_name(status), keysrt_message(redis));
    exit(EXIT_FAILURE);
}

void end_unexpectedly(const char *what)
{
    fflush(stdout);
    fprintf(stderr, "this should hold, and does not: %s\n", what);
    exit(EXIT_FAILURE);
}

/* "expires in 24.0 h" */
static void say_left(const char *key, keysrt_duration left)
{
    const double ms = (double)left.ms;
    if (left.ms < 0)
        printf("  %-52s never expires\n", key);
    else if (left.ms > 2 * 86400000)
        printf("  %-52s expires in %.1f days\n", key, ms / 86400000);
    else if (left.ms > 100 * 60000)
        printf("  %-52s expires in %.1f h\n", key, ms / 3600000);
    else if (left.ms > 2 * 60000)
        printf("  %-52s expires in %.1f min\n", key, ms / 60000);
    else
        printf("  %-52s expires in %.1f s\n", key, ms / 1000);
}

void stays(const char *key, keysrt_status status, keysrt_duration left, keysrt_duration declared)
{
    enum { SLOW_MACHINE_MS = 30000 };
    must(status, key);
    say_left(key, left);
    if (declared.ms < 0)
        expect(left.ms < 0, "a key that never expires");
    else
        expect(left.ms >= 0 && left.ms <= declared.ms && left.ms > declared.ms - SLOW_MACHINE_MS, "the lifetime that the schema says");
}

bool reads(const char *data, size_t length, const char *text)
{
    return length == strlen(text) && (length == 0 || memcmp(data, text, length) == 0);
}

void sleep_ms(int64_t ms)
{
    struct timespec pause = {.tv_sec = (time_t)(ms / 1000), .tv_nsec = (long)(ms % 1000) * 1000000};
    while (nanosleep(&pause, &pause) != 0)
        continue;
}

static void count_subscribed(void *context, const keysrt_subscriber_event *event)
{
    if (event->kind != KEYSRT_EVENT_SUBSCRIBED)
        fprintf(stderr, "%s\n", event->why);
    expect(event->kind == KEYSRT_EVENT_SUBSCRIBED, "a subscription that goes on");
    ++*(int *)context;
}

keysrt_subscriber *open_subscriber(int *subscribed)
{
    keysrt_subscriber *subscriber = NULL;
    must(keysrt_subscriber_open(&subscriber, redis, count_subscribed, subscribed), "a subscriber");
    return subscriber;
}

void wait_until(keysrt_subscriber *subscriber, const int *counter, int wanted, const char *what)
{
    while (*counter < wanted)
        must(keysrt_subscriber_wait(subscriber, keysrt_seconds(10)), what);
}

pid_t start_process(int (*run)(void *), void *argument)
{
    const pid_t parent = getpid();
    fflush(stdout);
    const pid_t process = fork();
    expect(process >= 0, "another process");
    if (process != 0)
        return process;
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    if (getppid() != parent)
        _exit(EXIT_FAILURE);
    keysrt_client *volatile of_the_parent = redis; /* kept as it is: its connections are not ours to use or to close */
    open_redis();
    const int result = run(argument);
    keysrt_close(redis);
    redis = of_the_parent;
    fflush(stdout);
    _exit(result);
}

int end_of(pid_t process)
{
    int status = 0;
    pid_t ended;
    do
        ended = waitpid(process, &status, 0);
    while (ended < 0 && errno == EINTR);
    expect(ended == process, "the end of a process");
    return WIFSIGNALED(status) ? -WTERMSIG(status) : WEXITSTATUS(status);
}
