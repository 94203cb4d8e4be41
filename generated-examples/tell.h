/* tell.h: how the example programs tell what they do, and how they check it. Whatever does not hold ends the program with a failure.
 * Knows no schema: each program includes its own generated header. */
#ifndef TELL_H
#define TELL_H

#include <stdbool.h>
#include <stdint.h>
#include <sys/types.h>

#include "keysrt.h"

/* The client of this process; a forked one opens its own. */
extern keysrt_client *redis;

/* Opens `redis` at $REDIS_URL, or ends the program. A forked process calls it first: a connection is never shared. */
void open_redis(void);

void heading(const char *text);

/* What must not fail: any status but OK ends the program with the library's own sentence. */
void must(keysrt_status status, const char *what);

/* What the program relies on. */
_Noreturn void end_unexpectedly(const char *what);
static inline void expect(bool holds, const char *what)
{
    if (!holds)
        end_unexpectedly(what);
}

/* Prints how long the key stays, as the server has it, and compares it with what the schema says; below zero: for ever. left is what the
 * generated _ttl call gave, with the status it returned. */
void stays(const char *key, keysrt_status status, keysrt_duration left, keysrt_duration declared);
/* One line: STAYS("presence:1", shop_presence_ttl(redis, id, &left), keysrt_minutes(5)). */
#define STAYS(key, call, declared)              \
    do {                                        \
        keysrt_duration left = {0};             \
        keysrt_status ttl_said = call;          \
        stays(key, ttl_said, left, declared);   \
    } while (0)

/* Is it this text? Of a keysrt_view, and of every generated type of texts. */
bool reads(const char *data, size_t length, const char *text);
#define READS(view, text) reads((view).data, (view).len, text)

void sleep_ms(int64_t ms);

/* Opens a subscriber of `redis`. Its events count what is in effect; what else happens to it ends the program. */
struct keysrt_subscriber;
struct keysrt_subscriber *open_subscriber(int *subscribed);
/* Waits until the counter has come so far; ten seconds without any message end the program. */
void wait_until(struct keysrt_subscriber *subscriber, const int *counter, int wanted, const char *what);

/* Another process with a client of its own, which runs the function and ends with what it returns. It dies with this one. */
pid_t start_process(int (*run)(void *), void *argument);
/* Waits for its end: what its function returned, or minus the number of the signal that killed it. */
int end_of(pid_t process);

#endif
