/* peer.h: the server of a fuzz target, which includes it once: a thread that answers each connection's first request with the input, and
 * closes; after so many, it closes without an answer, so that whoever is always told that there is more comes to an end. Must know nothing of Redis. */
#ifndef FUZZ_PEER_H
#define FUZZ_PEER_H

#include <pthread.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#define REQUIRE(condition)                                                 \
    do {                                                                   \
        if (!(condition)) {                                                \
            fprintf(stderr, "%s:%d: %s\n", __FILE__, __LINE__, #condition); \
            abort();                                                       \
        }                                                                  \
    } while (0)

int LLVMFuzzerInitialize(int *argc, char ***argv);

/* ---- The server ----------------------------------------------------------------------------------------------------- */

static int listener = -1;
static char url[128];
enum { MOST = 1 << 16 };
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static uint8_t reply[MOST]; /* the thread may still serve an earlier connection */
static size_t reply_len;
enum { MOST_ANSWERS = 12 };
static unsigned answers; /* with this input */

static void answer(int peer)
{
    static uint8_t copy[MOST];
    char request[4096];
    if (read(peer, request, sizeof request) <= 0)
        return;
    (void)pthread_mutex_lock(&lock);
    size_t len = answers++ < MOST_ANSWERS ? reply_len : 0;
    memcpy(copy, reply, len);
    (void)pthread_mutex_unlock(&lock);
    for (size_t sent = 0; sent < len;) {
        ssize_t n = send(peer, copy + sent, len - sent, MSG_NOSIGNAL);
        if (n <= 0)
            return;
        sent += (size_t)n;
    }
}

static void *serve(void *unused)
{
    for (;;) {
        int peer = accept(listener, NULL, NULL);
        if (peer < 0)
            return unused;
        answer(peer);
        close(peer);
    }
}

static char folder[] = "/tmp/keysc-fuzz.XXXXXX";
static void clean_up(void)
{
    (void)unlink(url + strlen("unix://"));
    (void)rmdir(folder);
}

int LLVMFuzzerInitialize(int *argc, char ***argv)
{
    struct sockaddr_un address = {.sun_family = AF_UNIX};
    pthread_t thread;
    (void)argc, (void)argv;
    REQUIRE(mkdtemp(folder) != NULL);
    (void)snprintf(address.sun_path, sizeof address.sun_path, "%s/s", folder);
    (void)snprintf(url, sizeof url, "unix://%s", address.sun_path);
    listener = socket(AF_UNIX, SOCK_STREAM, 0);
    REQUIRE(listener >= 0 && bind(listener, (const struct sockaddr *)&address, sizeof address) == 0 && listen(listener, 64) == 0);
    REQUIRE(atexit(clean_up) == 0);
    REQUIRE(pthread_create(&thread, NULL, serve, NULL) == 0);
    return 0;
}

/* Bytes that were given are all there: the address sanitizer looks. */
static volatile unsigned char touched;
static void touch(const void *data, size_t len)
{
    for (size_t i = 0; i < len; i++)
        touched ^= ((const unsigned char *)data)[i];
}

/* What connections are answered from now on. */
static void peer_says(const uint8_t *data, size_t size)
{
    (void)pthread_mutex_lock(&lock);
    reply_len = size;
    answers = 0;
    memcpy(reply, data, size);
    (void)pthread_mutex_unlock(&lock);
}

#endif
