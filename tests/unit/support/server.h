/* server.h: a private redis-server for tests, on a unix socket in a folder of its own, and "another client" that speaks to it
 * through hiredis alone. Nothing survives the test program, however it ends. Not for production code. */
#ifndef TESTS_SERVER_H
#define TESTS_SERVER_H

#include <hiredis/hiredis.h>
#include <stdbool.h>
#include <stdint.h>
#include <sys/types.h>

typedef struct test_server {
    pid_t pid; /* 0: not running */
    char folder[64];
    char socket[80];
    char url[96];      /* unix://… */
    redisContext *raw; /* the other client; connected when first needed */
    const char *const *options;
    int64_t *clock; /* ms by which its wall clock is off; NULL: it cannot be set */
} test_server;

/* Starts redis-server (or $REDIS_SERVER) with further options ("--maxmemory", "1mb", …, NULL), NULL: none, and waits until it
 * answers. Fails the test program where that does not happen. options must stay until server_stop. */
void server_start(test_server *server, const char *const *options);
/* The same, and its wall clock can be set: the server alone is started with build/tests/clock_shim.so before its libraries. */
void server_start_with_clock(test_server *server, const char *const *options);
/* Sets the clock forward by so many ms, back where that is negative: from the next command on, and after server_revive, too. Its
 * monotonic clock goes on. */
void server_step_clock(test_server *server, int64_t ms);
/* Ends it, removes the folder. Safe to call twice and on a zeroed struct. */
void server_stop(test_server *server);
/* SIGKILL; folder and socket's name stay. Then server_revive starts it again, with the same options, empty but for what it saved. */
void server_kill(test_server *server);
void server_revive(test_server *server);

/* One command of the other client, as redisCommand formats it. Never NULL; an error reply ends the test program (server_says
 * shows it instead). The reply is the caller's to free. */
redisReply *server_reply(test_server *server, const char *format, ...) __attribute__((format(printf, 2, 3)));
void server_do(test_server *server, const char *format, ...) __attribute__((format(printf, 2, 3)));
/* Integer replies; a bulk string is read as a number. */
long long server_integer(test_server *server, const char *format, ...) __attribute__((format(printf, 2, 3)));
/* Does the reply consist of exactly this text? Arrays are joined by single blanks, nil is "(nil)", an error its text. */
bool server_says(test_server *server, const char *expected, const char *format, ...) __attribute__((format(printf, 3, 4)));
/* Remaining ms as PTTL has it, and whether they lie in (at_most - 10 s, at_most]. */
bool server_ttl_is(test_server *server, const char *key, long long at_most);

#endif
