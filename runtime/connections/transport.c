/* transport.c: hiredis 0.14 and 1.x behind one interface. */
#include "connections/transport.h"

#include "connections/scalar.h"

#include <errno.h>
#include <hiredis/hiredis.h>
#include <poll.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <sys/uio.h>

#define INPUT_BYTES ((size_t)64 << 10)
#define LARGE_INPUT_BYTES ((size_t)256 << 10) /* when one read after the other fills it */
#define KEEP_BYTES ((size_t)1 << 20)
/* The reader moves its buffer down every 1024 consumed bytes: it is fed little at a time. */
#define FEED_BYTES ((size_t)4 << 10)
/* Longest line (status, error, header of anything): a longer one is no reply. */
#define MAX_LINE ((size_t)64 << 10)

/* ---- Parser events ---------------------------------------------------------------------------------------------- */

static char accepted; /* what callbacks return: hiredis wants a non-NULL object, nobody looks at it */

static void *verdict(bool go_on)
{
    return go_on ? &accepted : NULL;
}

static keysrt_place place_of(const redisReadTask *task)
{
    keysrt_place place = {0, task->idx < 0 ? 0 : (size_t)task->idx};
    for (const redisReadTask *at = task->parent; at != NULL; at = at->parent)
        place.depth++;
    return place;
}

static void *on_string(const redisReadTask *task, char *text, size_t len)
{
    keysrt_inflight *inflight = task->privdata;
    if (task->type == REDIS_REPLY_STRING && text[len] == '\r' && text[len + 1] == '\n') /* hiredis does not look at these */
        return verdict(keysrt_inflight_text(inflight, place_of(task), KEYSRT_TEXT_BULK, text, len));
    if (task->type == REDIS_REPLY_STRING) {
        keysrt_inflight_break(inflight, KEYSRT_PROTOCOL, "a bulk string is longer than it says; the connection was closed");
        return NULL;
    }
    if (task->type == REDIS_REPLY_STATUS)
        return verdict(keysrt_inflight_text(inflight, place_of(task), KEYSRT_TEXT_LINE, text, len));
    if (task->type == REDIS_REPLY_ERROR)
        return verdict(keysrt_inflight_text(inflight, place_of(task), KEYSRT_TEXT_ERROR, text, len));
    return verdict(keysrt_inflight_foreign(inflight, place_of(task), "a RESP3 text"));
}

static void *on_integer(const redisReadTask *task, long long value)
{
    return verdict(keysrt_inflight_integer(task->privdata, place_of(task), value));
}

static void *on_nil(const redisReadTask *task)
{
    return verdict(keysrt_inflight_nil(task->privdata, place_of(task)));
}

#if HIREDIS_MAJOR >= 1
static void *on_array(const redisReadTask *task, size_t count)
{
    if (task->type != REDIS_REPLY_ARRAY)
        return verdict(keysrt_inflight_foreign(task->privdata, place_of(task), "a RESP3 aggregate"));
    return verdict(keysrt_inflight_array(task->privdata, place_of(task), count));
}

static void *on_double(const redisReadTask *task, double value, char *text, size_t len)
{
    (void)value, (void)text, (void)len;
    return verdict(keysrt_inflight_foreign(task->privdata, place_of(task), "a RESP3 double"));
}

static void *on_bool(const redisReadTask *task, int value)
{
    (void)value;
    return verdict(keysrt_inflight_foreign(task->privdata, place_of(task), "a RESP3 boolean"));
}

static redisReplyObjectFunctions callbacks = {.createString = on_string,
                                              .createArray = on_array,
                                              .createInteger = on_integer,
                                              .createDouble = on_double,
                                              .createNil = on_nil,
                                              .createBool = on_bool};

static int item_type(const redisReader *reader)
{
    return reader->ridx >= 0 ? reader->task[reader->ridx]->type : -1;
}
#else
static void *on_array(const redisReadTask *task, int count)
{
    return verdict(keysrt_inflight_array(task->privdata, place_of(task), count < 0 ? 0 : (size_t)count));
}

static redisReplyObjectFunctions callbacks = {
    .createString = on_string, .createArray = on_array, .createInteger = on_integer, .createNil = on_nil};

static int item_type(const redisReader *reader)
{
    return reader->ridx >= 0 ? reader->rstack[reader->ridx].type : -1;
}
#endif

/* ---- Open and close --------------------------------------------------------------------------------------------- */

static struct timeval time_of(int64_t ms)
{
    if (ms < 1)
        ms = 1;
    struct timeval time;
    time.tv_sec = (time_t)(ms / 1000);
    time.tv_usec = (suseconds_t)(ms % 1000 * 1000);
    return time;
}

/* Small requests leave at once; hiredis 0.14 and 1.x see to that themselves for TCP. */
static bool set_up(keysrt_transport *transport, int64_t slice_ms, keysrt_inflight *inflight)
{
    struct timeval slice = time_of(slice_ms);
    if (setsockopt(transport->fd, SOL_SOCKET, SO_RCVTIMEO, &slice, sizeof slice) != 0)
        return false;
    if (transport->context->connection_type == REDIS_CONN_TCP)
        (void)redisEnableKeepAlive(transport->context);
    if (transport->input == NULL) {
        transport->input = keysrt_allocate(INPUT_BYTES);
        transport->capacity = INPUT_BYTES;
    }
    transport->reader = redisReaderCreateWithFunctions(&callbacks);
    if (transport->input == NULL || transport->reader == NULL)
        return false;
    transport->reader->privdata = inflight;
    transport->reader->maxbuf = KEEP_BYTES;
    transport->begin = transport->end = transport->fed = 0;
    return true;
}

keysrt_status keysrt_transport_open(keysrt_transport *transport, const keysrt_endpoint *endpoint, int64_t timeout_ms,
                                    int64_t slice_ms, keysrt_inflight *inflight, keysrt_error *error)
{
    struct timeval limit = time_of(timeout_ms);
    errno = 0;
    transport->context = endpoint->path != NULL ? redisConnectUnixWithTimeout(endpoint->path, limit)
                                                : redisConnectWithTimeout(endpoint->host, endpoint->port, limit);
    if (transport->context == NULL)
        return KEYSRT_NO_MEMORY;
    if (transport->context->err != 0) {
        bool late = transport->context->err == REDIS_ERR_IO && errno == ETIMEDOUT;
        keysrt_error_set(error, "cannot connect: %s", transport->context->errstr);
        keysrt_transport_close(transport);
        return late ? KEYSRT_TIMEOUT : KEYSRT_DISCONNECTED;
    }
    transport->fd = transport->context->fd;
    transport->local = endpoint->path != NULL;
    if (set_up(transport, slice_ms, inflight))
        return KEYSRT_OK;
    keysrt_error_set(error, "cannot set up the connection: out of memory or of resources");
    keysrt_transport_close(transport);
    return KEYSRT_NO_MEMORY;
}

void keysrt_transport_close(keysrt_transport *transport)
{
    if (transport->reader != NULL)
        redisReaderFree(transport->reader);
    if (transport->context != NULL)
        redisFree(transport->context);
    transport->reader = NULL;
    transport->context = NULL;
    transport->fd = -1;
    transport->begin = transport->end = 0;
}

void keysrt_transport_free(keysrt_transport *transport)
{
    keysrt_transport_close(transport);
    keysrt_release(transport->input);
    transport->input = NULL;
    transport->capacity = 0;
}

/* ---- Sending and receiving --------------------------------------------------------------------------------------- */

static ssize_t send_parts(int fd, keysrt_view first, keysrt_view second, size_t sent)
{
    if (sent >= first.len) {
        size_t from = sent - first.len;
        return send(fd, second.data + from, second.len - from, MSG_NOSIGNAL | MSG_DONTWAIT);
    }
    union {
        const char *given;
        void *wanted;
    } base[2] = {{first.data + sent}, {second.data}}; /* iovec knows no const */
    struct iovec parts[2] = {{base[0].wanted, first.len - sent}, {base[1].wanted, second.len}};
    struct msghdr message = {.msg_iov = parts, .msg_iovlen = 2};
    return sendmsg(fd, &message, MSG_NOSIGNAL | MSG_DONTWAIT);
}

keysrt_io keysrt_transport_send(keysrt_transport *transport, keysrt_view first, keysrt_view second, size_t *sent)
{
    for (;;) {
        ssize_t n = send_parts(transport->fd, first, second, *sent);
        if (n >= 0) {
            *sent += (size_t)n;
            return KEYSRT_IO_DONE;
        }
        if (errno == EAGAIN || errno == EWOULDBLOCK || errno == ENOBUFS)
            return KEYSRT_IO_EMPTY;
        if (errno != EINTR)
            return KEYSRT_IO_FAILED;
    }
}

static bool set_capacity(keysrt_transport *transport, size_t capacity)
{
    char *input = keysrt_reallocate(transport->input, capacity);
    if (input == NULL)
        return false;
    transport->input = input;
    transport->capacity = capacity;
    return true;
}

/* Room for the next read. Memory grows with what really came, never by what a header promises. */
static bool make_room(keysrt_transport *transport)
{
    size_t waiting = transport->end - transport->begin;
    if (waiting == 0) {
        transport->begin = transport->end = 0;
    } else if (transport->begin > 0 && transport->capacity - transport->end < transport->capacity / 2) {
        memmove(transport->input, transport->input + transport->begin, waiting);
        transport->begin = 0;
        transport->end = waiting;
    }
    if (transport->end < transport->capacity)
        return true;
    return transport->capacity <= SIZE_MAX / 2 && set_capacity(transport, transport->capacity * 2);
}

keysrt_io keysrt_transport_receive(keysrt_transport *transport, bool block)
{
    if (!make_room(transport)) {
        errno = ENOMEM;
        return KEYSRT_IO_FAILED;
    }
    for (;;) {
        size_t room = transport->capacity - transport->end;
        ssize_t n = recv(transport->fd, transport->input + transport->end, room, block ? 0 : MSG_DONTWAIT);
        if (n > 0) {
            transport->end += (size_t)n;
            if ((size_t)n == transport->capacity && transport->capacity < LARGE_INPUT_BYTES)
                (void)set_capacity(transport, transport->capacity * 2); /* only helps: may fail */
            return KEYSRT_IO_DONE;
        }
        if (n == 0)
            return KEYSRT_IO_CLOSED;
        if (errno == EAGAIN || errno == EWOULDBLOCK)
            return KEYSRT_IO_EMPTY;
        if (errno != EINTR)
            return KEYSRT_IO_FAILED;
    }
}

keysrt_io keysrt_transport_wait(keysrt_transport *transport, bool write, int64_t timeout_ms)
{
    struct pollfd descriptor = {.fd = transport->fd, .events = (short)(write ? POLLIN | POLLOUT : POLLIN)};
    int limit = timeout_ms < 1 ? 1 : timeout_ms > 60000 ? 60000 : (int)timeout_ms;
    int n = poll(&descriptor, 1, limit);
    if (n > 0)
        return KEYSRT_IO_DONE;
    return n == 0 || errno == EINTR ? KEYSRT_IO_EMPTY : KEYSRT_IO_FAILED;
}

bool keysrt_transport_is_quiet(keysrt_transport *transport)
{
    char byte;
    ssize_t n = recv(transport->fd, &byte, 1, MSG_PEEK | MSG_DONTWAIT);
    return n < 0 && (errno == EAGAIN || errno == EWOULDBLOCK || errno == EINTR);
}

/* ---- Parsing ----------------------------------------------------------------------------------------------------- */

static size_t unread_bytes(const redisReader *reader)
{
    return reader->len - reader->pos;
}

/* The reader waits for the rest of an item: how many bytes it lacks at least. SIZE_MAX: not to be had. */
static size_t lacking_bytes(const redisReader *reader, keysrt_inflight *inflight)
{
    const char *text = reader->buf + reader->pos;
    size_t unread = unread_bytes(reader);
    const char *end = memchr(text, '\r', unread < 32 ? unread : 32);
    uint64_t size;
    if (item_type(reader) != REDIS_REPLY_STRING || end == NULL || !keysrt_read_u64(text, (size_t)(end - text), &size)) {
        if (unread <= MAX_LINE)
            return 1;
        keysrt_inflight_break(inflight, KEYSRT_PROTOCOL, "the server sent a line without an end; the connection was closed");
        return SIZE_MAX;
    }
    if (size > inflight->reply.max_bytes) {
        keysrt_inflight_refuse_size(inflight, size);
        return SIZE_MAX;
    }
    size_t whole = (size_t)(end - text) + 2 + (size_t)size + 2;
    return whole > unread ? whole - unread : 1;
}

static bool feed(keysrt_transport *transport, size_t amount)
{
    size_t available = transport->end - transport->begin;
    if (amount < FEED_BYTES)
        amount = FEED_BYTES;
    if (amount > available)
        amount = available;
    if (redisReaderFeed(transport->reader, transport->input + transport->begin, amount) != REDIS_OK)
        return false;
    transport->begin += amount;
    transport->fed += amount;
    return true;
}

static keysrt_parse broken(keysrt_transport *transport, keysrt_inflight *inflight)
{
    keysrt_error error = {0};
    keysrt_error_set(&error, "the server sent what is no reply (%s); the connection was closed", transport->reader->errstr);
    keysrt_inflight_break(inflight, KEYSRT_PROTOCOL, error.text); /* the first reason stands */
    return KEYSRT_PARSE_BROKEN;
}

/* Up to one reply, through the reader. */
static keysrt_parse parse_by_reader(keysrt_transport *transport, keysrt_inflight *inflight)
{
    redisReader *reader = transport->reader;
    for (;;) {
        size_t lacking = 0;
        if (unread_bytes(reader) > 0) {
            void *reply = NULL;
            if (redisReaderGetReply(reader, &reply) != REDIS_OK)
                return broken(transport, inflight);
            if (reply != NULL) {
                inflight->reply_bytes = transport->fed - unread_bytes(reader);
                transport->fed = unread_bytes(reader);
            }
            if (reply != NULL)
                return keysrt_inflight_end_of_reply(inflight) ? KEYSRT_PARSE_REPLY : KEYSRT_PARSE_BROKEN;
            lacking = unread_bytes(reader) > 0 ? lacking_bytes(reader, inflight) : 0;
            if (lacking == SIZE_MAX)
                return KEYSRT_PARSE_BROKEN;
        }
        size_t available = transport->end - transport->begin;
        /* A large value is given to the reader in one piece, when all of it is here. */
        if (available == 0 || (lacking > available && lacking > FEED_BYTES))
            return KEYSRT_PARSE_MORE;
        if (!feed(transport, lacking))
            return broken(transport, inflight);
    }
}

keysrt_parse keysrt_transport_parse(keysrt_transport *transport, const keysrt_pipeline *until)
{
    const redisReader *reader = transport->reader;
    keysrt_inflight *inflight = reader->privdata;
    for (;;) {
        size_t used = 0;
        if (unread_bytes(reader) == 0 && reader->ridx == -1) { /* between two replies: scalars need no copy into its buffer */
            keysrt_scalar found = keysrt_take_scalars(inflight, transport->input + transport->begin,
                                                      transport->end - transport->begin, &used, until);
            transport->begin += used;
            if (found != KEYSRT_SCALAR_OTHER)
                return found == KEYSRT_SCALAR_ENOUGH  ? KEYSRT_PARSE_REPLY
                       : found == KEYSRT_SCALAR_SHORT ? KEYSRT_PARSE_MORE
                                                      : KEYSRT_PARSE_BROKEN;
        }
        keysrt_parse parsed = parse_by_reader(transport, inflight);
        if (parsed != KEYSRT_PARSE_REPLY || (until != NULL && !until->flying))
            return parsed;
    }
}

bool keysrt_transport_has_rest(const keysrt_transport *transport)
{
    return transport->end > transport->begin || unread_bytes(transport->reader) > 0;
}

void keysrt_transport_trim(keysrt_transport *transport)
{
    if (transport->capacity <= KEEP_BYTES || transport->end > transport->begin)
        return;
    transport->begin = transport->end = 0;
    (void)set_capacity(transport, INPUT_BYTES);
}
