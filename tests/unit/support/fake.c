/* fake.c: see fake.h. */
#include "support/fake.h"

#include <poll.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <time.h>
#include <unistd.h>

#include <cmocka.h>

#define PATIENCE_MS 10000

static void sleep_ms(int ms)
{
    struct timespec time = {ms / 1000, (long)(ms % 1000) * 1000000};
    (void)nanosleep(&time, NULL);
}

static bool note_failure(fake_server *fake, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    if (fake->failure[0] == '\0')
        (void)vsnprintf(fake->failure, sizeof fake->failure, format, arguments);
    va_end(arguments);
    return false;
}

static size_t length_of(const fake_step *step)
{
    return step->len > 0 || step->text == NULL ? step->len : strlen(step->text);
}

static bool wait_readable(int fd)
{
    struct pollfd descriptor = {.fd = fd, .events = POLLIN};
    return poll(&descriptor, 1, PATIENCE_MS) > 0;
}

static bool read_byte(fake_server *fake, char *byte)
{
    return wait_readable(fake->connection) && recv(fake->connection, byte, 1, 0) == 1;
}

static bool read_exactly(fake_server *fake, const fake_step *step)
{
    for (size_t i = 0; i < length_of(step); i++) {
        char byte;
        if (!read_byte(fake, &byte))
            return note_failure(fake, "request ends after %zu bytes of %.100s", i, step->text);
        if (byte != step->text[i])
            return note_failure(fake, "request differs at byte %zu (0x%02x) of %.100s", i, (unsigned char)byte, step->text);
    }
    return true;
}

static bool read_line(fake_server *fake, char *line, size_t size)
{
    for (size_t len = 0; len + 1 < size; len++) {
        if (!read_byte(fake, &line[len]))
            return false;
        line[len + 1] = '\0';
        if (line[len] == '\n')
            return true;
    }
    return false;
}

/* One command: *N, then N bulk strings. */
static bool read_request(fake_server *fake, const fake_step *step)
{
    static _Thread_local char request[1 << 16];
    size_t used = 0;
    char line[64];
    if (!read_line(fake, line, sizeof line) || line[0] != '*')
        return note_failure(fake, "no request where one with %s was expected", step->text == NULL ? "anything" : step->text);
    for (int left = atoi(line + 1); left > 0; left--) {
        if (!read_line(fake, line, sizeof line) || line[0] != '$')
            return note_failure(fake, "not a bulk string in a request");
        long size = atol(line + 1) + 2;
        for (long i = 0; i < size; i++) {
            char byte;
            if (!read_byte(fake, &byte))
                return note_failure(fake, "request ends inside an argument");
            if (used + 1 < sizeof request)
                request[used++] = byte == '\0' ? ' ' : byte;
        }
    }
    request[used] = '\0';
    if (step->text != NULL && strstr(request, step->text) == NULL)
        return note_failure(fake, "request without %s: %.150s", step->text, request);
    return true;
}

/* Clients that close early are part of the play. */
static bool send_bytes(fake_server *fake, const char *bytes, size_t len)
{
    while (len > 0) {
        ssize_t n = send(fake->connection, bytes, len, MSG_NOSIGNAL);
        if (n <= 0)
            return false;
        bytes += n;
        len -= (size_t)n;
    }
    return true;
}

static void trickle(fake_server *fake, const fake_step *step)
{
    for (size_t i = 0; i < length_of(step); i++) {
        if (!send_bytes(fake, step->text + i, 1))
            return;
        if (step->number > 0)
            sleep_ms(step->number);
    }
}

static void wait_for_close(fake_server *fake)
{
    struct pollfd descriptor = {.fd = fake->connection, .events = POLLRDHUP};
    (void)poll(&descriptor, 1, PATIENCE_MS);
}

static void hang_up(fake_server *fake)
{
    if (fake->connection >= 0)
        close(fake->connection);
    fake->connection = -1;
}

static bool accept_next(fake_server *fake)
{
    hang_up(fake);
    if (!wait_readable(fake->listener))
        return note_failure(fake, "no connection came");
    fake->connection = accept(fake->listener, NULL, NULL);
    return fake->connection >= 0 || note_failure(fake, "accept failed");
}

static bool perform(fake_server *fake, const fake_step *step)
{
    switch (step->action) {
    case FAKE_END:
        return false;
    case FAKE_ACCEPT:
        return accept_next(fake);
    case FAKE_READ:
        return read_exactly(fake, step);
    case FAKE_REQUEST:
        return read_request(fake, step);
    case FAKE_SEND:
        (void)send_bytes(fake, step->text, length_of(step));
        return true;
    case FAKE_TRICKLE:
        trickle(fake, step);
        return true;
    case FAKE_FLOOD:
        for (int i = 0; i < step->number && send_bytes(fake, step->text, length_of(step)); i++)
            continue;
        return true;
    case FAKE_SLEEP:
        sleep_ms(step->number);
        return true;
    case FAKE_CLOSE:
        hang_up(fake);
        return true;
    case FAKE_DEAF:
        wait_for_close(fake);
        return true;
    }
    return false;
}

static void *play(void *argument)
{
    fake_server *fake = argument;
    for (const fake_step *step = fake->steps; perform(fake, step); step++)
        continue;
    hang_up(fake);
    return NULL;
}

void fake_start(fake_server *fake, const fake_step *steps)
{
    memset(fake, 0, sizeof *fake);
    fake->steps = steps;
    fake->connection = -1;
    (void)snprintf(fake->folder, sizeof fake->folder, "%s/keysrt-fake-XXXXXX", "/tmp");
    assert_non_null(mkdtemp(fake->folder));
    (void)snprintf(fake->socket, sizeof fake->socket, "%s/s", fake->folder);
    (void)snprintf(fake->url, sizeof fake->url, "unix://%s", fake->socket);
    struct sockaddr_un address = {.sun_family = AF_UNIX};
    (void)snprintf(address.sun_path, sizeof address.sun_path, "%s", fake->socket);
    fake->listener = socket(AF_UNIX, SOCK_STREAM, 0);
    assert_int_equal(bind(fake->listener, (struct sockaddr *)&address, sizeof address), 0);
    assert_int_equal(listen(fake->listener, 16), 0);
    assert_int_equal(pthread_create(&fake->thread, NULL, play, fake), 0);
}

void fake_stop(fake_server *fake)
{
    (void)pthread_join(fake->thread, NULL);
    close(fake->listener);
    (void)unlink(fake->socket);
    (void)rmdir(fake->folder);
    if (fake->failure[0] != '\0')
        fail_msg("%s", fake->failure);
}
