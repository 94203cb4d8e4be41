/* server.c: see server.h. */
#include "support/server.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

_Noreturn static void give_up(const test_server *server, const char *what)
{
    fprintf(stderr, "test server in %s: %s\n", server->folder, what);
    exit(EXIT_FAILURE);
}

static void pause_ms(long ms)
{
    struct timespec time = {ms / 1000, ms % 1000 * 1000000};
    nanosleep(&time, NULL);
}

/* ---- Its life --------------------------------------------------------------------------------------------------- */

/* In the child, which becomes the server: the shim lies beside the test program. */
static void preload_clock(const test_server *server)
{
    char shim[4096], file[80];
    ssize_t len = readlink("/proc/self/exe", shim, sizeof shim - sizeof "/clock_shim.so");
    char *slash = len <= 0 ? NULL : memrchr(shim, '/', (size_t)len);
    if (slash == NULL)
        _exit(126);
    memcpy(slash, "/clock_shim.so", sizeof "/clock_shim.so");
    snprintf(file, sizeof file, "%.63s/clock", server->folder);
    if (access(shim, R_OK) != 0 || setenv("LD_PRELOAD", shim, 1) != 0 || setenv("KEYSC_CLOCK", file, 1) != 0)
        _exit(126);
}

_Noreturn static void run(const test_server *server, pid_t parent)
{
    enum { MOST = 64 };
    const char *program = getenv("REDIS_SERVER") ? getenv("REDIS_SERVER") : "redis-server";
    const char *argv[MOST] = {program, "--port",       "0",  "--unixsocket", server->socket, "--save",    "",  "--appendonly", "no",
                              "--dir", server->folder, "--enable-debug-command", "yes", "--databases", "16", "--logfile", "log"};
    size_t count = 0;
    while (argv[count] != NULL)
        count++;
    for (size_t i = 0; server->options != NULL && server->options[i] != NULL && count < MOST - 1; i++)
        argv[count++] = server->options[i];
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    if (getppid() != parent)
        _exit(1);
    if (server->clock != NULL)
        preload_clock(server);
    execvp(program, (char *const *)(void *)argv);
    perror(program);
    _exit(127);
}

static redisContext *connect_raw(const test_server *server)
{
    redisContext *context = redisConnectUnixWithTimeout(server->socket, (struct timeval){1, 0});
    if (context != NULL && context->err == 0) {
        redisSetTimeout(context, (struct timeval){20, 0});
        return context;
    }
    if (context != NULL)
        redisFree(context);
    return NULL;
}

/* It takes connections before it has loaded its data; that is ready enough. */
static void wait_until_ready(test_server *server)
{
    for (int i = 0; i < 2000; i++) {
        if (waitpid(server->pid, NULL, WNOHANG) == server->pid)
            give_up(server, "it did not start (see its log)");
        server->raw = connect_raw(server);
        if (server->raw != NULL)
            return;
        pause_ms(5);
    }
    give_up(server, "it takes no connection");
}

void server_revive(test_server *server)
{
    pid_t parent = getpid();
    unlink(server->socket);
    server->pid = fork();
    if (server->pid < 0)
        give_up(server, strerror(errno));
    if (server->pid == 0)
        run(server, parent);
    wait_until_ready(server);
}

/* Folders in use, so that a test program that gives up leaves none behind. The servers themselves die with it. */
enum { MOST_SERVERS = 16 };
static char folders[MOST_SERVERS][sizeof((test_server *)0)->folder];

static void remove_folder(const char *folder)
{
    static const char *const files[] = {"s", "log", "dump.rdb", "clock"};
    char path[160];
    for (size_t i = 0; i < sizeof files / sizeof files[0]; i++) {
        snprintf(path, sizeof path, "%.63s/%s", folder, files[i]);
        unlink(path);
    }
    rmdir(folder);
}

static void remove_all(void)
{
    for (size_t i = 0; i < MOST_SERVERS; i++)
        if (folders[i][0] != '\0')
            remove_folder(folders[i]);
}

/* Puts the name `to` where `from` stands. */
static void note_folder(const char *from, const char *to)
{
    static bool registered;
    if (!registered)
        registered = atexit(remove_all) == 0;
    for (size_t i = 0; i < MOST_SERVERS; i++)
        if (strcmp(folders[i], from) == 0) {
            snprintf(folders[i], sizeof folders[i], "%s", to);
            return;
        }
}

static void prepare(test_server *server, const char *const *options)
{
    memset(server, 0, sizeof *server);
    server->options = options;
    snprintf(server->folder, sizeof server->folder, "/tmp/keysc-server-XXXXXX");
    if (mkdtemp(server->folder) == NULL)
        give_up(server, strerror(errno));
    note_folder("", server->folder);
    snprintf(server->socket, sizeof server->socket, "%s/s", server->folder);
    snprintf(server->url, sizeof server->url, "unix://%s", server->socket);
}

void server_start(test_server *server, const char *const *options)
{
    prepare(server, options);
    server_revive(server);
}

void server_start_with_clock(test_server *server, const char *const *options)
{
    char name[80];
    prepare(server, options);
    snprintf(name, sizeof name, "%.63s/clock", server->folder);
    int file = open(name, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (file < 0 || ftruncate(file, sizeof *server->clock) != 0)
        give_up(server, strerror(errno));
    void *shared = mmap(NULL, sizeof *server->clock, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0);
    close(file);
    if (shared == MAP_FAILED)
        give_up(server, strerror(errno));
    server->clock = shared;
    server_revive(server);
}

void server_step_clock(test_server *server, int64_t ms)
{
    __atomic_add_fetch(server->clock, ms, __ATOMIC_RELEASE);
}

void server_kill(test_server *server)
{
    if (server->raw != NULL)
        redisFree(server->raw);
    server->raw = NULL;
    if (server->pid == 0)
        return;
    kill(server->pid, SIGKILL);
    waitpid(server->pid, NULL, 0);
    server->pid = 0;
}

void server_stop(test_server *server)
{
    if (server->folder[0] == '\0')
        return;
    server_kill(server);
    if (server->clock != NULL)
        munmap(server->clock, sizeof *server->clock);
    server->clock = NULL;
    note_folder(server->folder, "");
    remove_folder(server->folder);
    server->folder[0] = '\0';
}

/* ---- The other client ------------------------------------------------------------------------------------------- */

static redisReply *ask(test_server *server, const char *format, va_list arguments)
{
    if (server->raw == NULL || server->raw->err != 0) {
        if (server->raw != NULL)
            redisFree(server->raw);
        server->raw = connect_raw(server);
        if (server->raw == NULL)
            give_up(server, "the other client cannot connect");
    }
    redisReply *reply = redisvCommand(server->raw, format, arguments);
    if (reply == NULL)
        give_up(server, server->raw->errstr);
    return reply;
}

static void refuse_error(test_server *server, const char *format, const redisReply *reply)
{
    if (reply->type != REDIS_REPLY_ERROR)
        return;
    fprintf(stderr, "%s: %s\n", format, reply->str);
    give_up(server, "a command of the other client failed");
}

#define ASK(reply)                            \
    redisReply *reply;                        \
    do {                                      \
        va_list arguments;                    \
        va_start(arguments, format);          \
        reply = ask(server, format, arguments); \
        va_end(arguments);                    \
    } while (0)

redisReply *server_reply(test_server *server, const char *format, ...)
{
    ASK(reply);
    refuse_error(server, format, reply);
    return reply;
}

void server_do(test_server *server, const char *format, ...)
{
    ASK(reply);
    refuse_error(server, format, reply);
    freeReplyObject(reply);
}

long long server_integer(test_server *server, const char *format, ...)
{
    ASK(reply);
    refuse_error(server, format, reply);
    long long value = reply->type == REDIS_REPLY_INTEGER ? reply->integer : reply->str != NULL ? strtoll(reply->str, NULL, 10) : -1;
    freeReplyObject(reply);
    return value;
}

typedef struct {
    char text[4096];
    size_t len;
} joined;

static void join(joined *all, const char *text, size_t len)
{
    if (all->len != 0 && all->len < sizeof all->text - 1)
        all->text[all->len++] = ' ';
    size_t room = sizeof all->text - 1 - all->len;
    memcpy(all->text + all->len, text, len < room ? len : room);
    all->len += len < room ? len : room;
    all->text[all->len] = '\0';
}

static void join_reply(joined *all, const redisReply *reply)
{
    char number[32];
    switch (reply->type) {
    case REDIS_REPLY_INTEGER:
        join(all, number, (size_t)snprintf(number, sizeof number, "%lld", reply->integer));
        break;
    case REDIS_REPLY_NIL:
        join(all, "(nil)", 5);
        break;
    case REDIS_REPLY_ARRAY:
        for (size_t i = 0; i < (size_t)reply->elements; i++)
            join_reply(all, reply->element[i]);
        break;
    default:
        join(all, reply->str, (size_t)reply->len);
    }
}

bool server_says(test_server *server, const char *expected, const char *format, ...)
{
    ASK(reply);
    joined all = {.len = 0};
    join_reply(&all, reply);
    freeReplyObject(reply);
    bool same = all.len == strlen(expected) && memcmp(all.text, expected, all.len) == 0;
    if (!same)
        fprintf(stderr, "%s\n    says:     %s\n    expected: %s\n", format, all.text, expected);
    return same;
}

bool server_ttl_is(test_server *server, const char *key, long long at_most)
{
    long long ms = server_integer(server, "PTTL %s", key);
    bool within = ms > at_most - 10000 && ms <= at_most;
    if (!within)
        fprintf(stderr, "PTTL %s is %lld ms, expected at most %lld and hardly less\n", key, ms, at_most);
    return within;
}
