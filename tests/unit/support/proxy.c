/* proxy.c: see proxy.h. One thread and poll(); what the functions change they change under the mutex, which the thread leaves only
 * while it polls. */
#include "support/proxy.h"

#include <errno.h>
#include <limits.h>
#include <poll.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <time.h>
#include <unistd.h>

enum { MOST_LINKS = 64, HEAD_BYTES = 200, READ_BYTES = 1 << 16 };

/* Bytes from `at` to `len` wait. */
typedef struct bytes {
    char *data;
    size_t at, len, room;
} bytes;

/* Finds the ends of RESP values in a stream. */
typedef struct scanner {
    uint64_t values; /* yet to come of this value; 0: a new one begins */
    uint64_t skip;   /* bytes of a bulk string and its end */
    char type;       /* of the header line under way; 0: none */
    bool negative;
    uint64_t number;
} scanner;

typedef struct promise { /* a command on its way */
    proxy_what what;
    int64_t due; /* ms; its reply not before */
} promise;

typedef struct link_state {
    int client, server;
    bytes request, to_server, reply, to_client; /* request, reply: what is not whole yet, or waits */
    scanner requests, replies;
    size_t request_scanned, reply_scanned;
    promise *promises;
    size_t promised_at, promised, promise_room;
    bool closing; /* once the client has what is written for it */
} link_state;

struct proxy_state {
    pthread_t thread;
    pthread_mutex_t mutex;
    int listener, wake[2];
    char server_socket[108];
    link_state links[MOST_LINKS];
    size_t link_count;
    unsigned generation; /* of links: changed by others than the thread */
    proxy_fate fate;
    char part[HEAD_BYTES + 1];
    unsigned met; /* commands the fate has counted */
    bytes heads;  /* HEAD_BYTES and a zero for each command */
    size_t connections;
    bool still, ending;
};

_Noreturn static void give_up(const char *what)
{
    fprintf(stderr, "test proxy: %s: %s\n", what, strerror(errno));
    abort();
}

static int64_t now_ms(void)
{
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (int64_t)time.tv_sec * 1000 + time.tv_nsec / 1000000;
}

static void *resized(void *data, size_t size)
{
    void *larger = realloc(data, size);
    if (larger == NULL)
        give_up("memory");
    return larger;
}

static char *room_for(bytes *all, size_t len)
{
    if (all->at > 0 && all->at == all->len)
        all->at = all->len = 0;
    if (all->room - all->len < len) {
        all->room = (all->len + len) * 2;
        all->data = resized(all->data, all->room);
    }
    return all->data + all->len;
}

static void append(bytes *all, const char *data, size_t len)
{
    if (len == 0)
        return; /* data may be NULL, and there may be no room yet */
    memcpy(room_for(all, len), data, len);
    all->len += len;
}

/* ---- RESP ------------------------------------------------------------------------------------------------------- */

/* A header line is complete. */
static void end_header(scanner *s)
{
    bool nil = s->negative;
    switch (s->type) {
    case '$': case '=': case '!':
        if (!nil)
            s->skip = s->number + 2;
        s->values--;
        break;
    case '*': case '~': case '>':
        s->values += (nil ? 0 : s->number) - 1;
        break;
    case '%': case '|':
        s->values += (nil ? 0 : s->number * 2) - 1;
        break;
    default:
        s->values--;
    }
    s->type = 0;
}

static void read_header_byte(scanner *s, char c)
{
    if (s->type == 0) {
        *s = (scanner){.type = c, .values = s->values == 0 ? 1 : s->values};
        return;
    }
    if (c == '\n')
        end_header(s);
    else if (c == '-')
        s->negative = true;
    else if (c >= '0' && c <= '9')
        s->number = s->number * 10 + (uint64_t)(c - '0');
}

/* Goes on from data[*at]. True: a value ends before data[*at]. */
static bool scan(scanner *s, const char *data, size_t *at, size_t len)
{
    while (*at < len) {
        if (s->skip > 0) {
            size_t n = s->skip < len - *at ? (size_t)s->skip : len - *at;
            s->skip -= n;
            *at += n;
        } else {
            read_header_byte(s, data[(*at)++]);
        }
        if (s->values == 0 && s->skip == 0 && s->type == 0)
            return true;
    }
    return false;
}

/* ---- One connection --------------------------------------------------------------------------------------------- */

static void free_link(link_state *link)
{
    close(link->client);
    close(link->server);
    free(link->request.data);
    free(link->to_server.data);
    free(link->reply.data);
    free(link->to_client.data);
    free(link->promises);
}

static promise *add_promise(link_state *link)
{
    if (link->promised == link->promise_room) {
        link->promise_room = link->promise_room * 2 + 16;
        link->promises = resized(link->promises, link->promise_room * sizeof *link->promises);
    }
    return &link->promises[link->promised++];
}

static bool head_has(const char *head, const char *part)
{
    return part == NULL || part[0] == '\0' || strstr(head, part) != NULL;
}

/* Keeps the command's first bytes; they end with a zero, and have none before. */
static const char *note_head(struct proxy_state *state, const char *command, size_t len)
{
    char *head = room_for(&state->heads, HEAD_BYTES + 1);
    memset(head, 0, HEAD_BYTES + 1);
    for (size_t i = 0; i < len && i < HEAD_BYTES; i++)
        head[i] = (char)(command[i] == '\0' ? ' ' : command[i]);
    state->heads.len += HEAD_BYTES + 1;
    return head;
}

static proxy_what fate_of(struct proxy_state *state, const char *head)
{
    const proxy_fate *fate = &state->fate;
    if (fate->what == PROXY_PASS || !head_has(head, state->part))
        return PROXY_PASS;
    unsigned number = state->met, times = fate->times == 0 ? 1 : fate->times;
    state->met += number < UINT_MAX ? 1 : 0;
    return number >= fate->after && (times == PROXY_ALWAYS || number - fate->after < times) ? fate->what : PROXY_PASS;
}

static void take_commands(struct proxy_state *state, link_state *link)
{
    while (!link->closing && scan(&link->requests, link->request.data + link->request.at, &link->request_scanned, link->request.len - link->request.at)) {
        const char *command = link->request.data + link->request.at;
        size_t len = link->request_scanned;
        proxy_what what = fate_of(state, note_head(state, command, len));
        if (what == PROXY_LOSE_REQUEST) {
            link->closing = true;
            return;
        }
        append(&link->to_server, command, len);
        *add_promise(link) = (promise){what, what == PROXY_DELAY ? now_ms() + state->fate.delay_ms : 0};
        link->request.at += len;
        link->request_scanned = 0;
    }
}

/* Hands on the replies that may go. */
static void take_replies(link_state *link)
{
    while (!link->closing) {
        promise next = link->promised_at < link->promised ? link->promises[link->promised_at] : (promise){PROXY_PASS, 0};
        const char *reply = link->reply.data + link->reply.at;
        if (next.due > now_ms() || !scan(&link->replies, reply, &link->reply_scanned, link->reply.len - link->reply.at))
            return;
        size_t len = link->reply_scanned;
        if (next.what == PROXY_PASS || next.what == PROXY_DELAY)
            append(&link->to_client, reply, len);
        else
            append(&link->to_client, reply, next.what == PROXY_HALF_REPLY ? len / 2 : 0);
        link->closing = next.what == PROXY_LOSE_REPLY || next.what == PROXY_HALF_REPLY;
        link->promised_at += link->promised_at < link->promised ? 1 : 0;
        if (link->promised_at == link->promised)
            link->promised_at = link->promised = 0;
        link->reply.at += len;
        link->reply_scanned = 0;
    }
}

/* False: the other side is gone. */
static bool receive(int fd, bytes *into)
{
    char *place = room_for(into, READ_BYTES);
    ssize_t n = recv(fd, place, READ_BYTES, MSG_DONTWAIT);
    if (n > 0)
        into->len += (size_t)n;
    return n > 0 || (n < 0 && (errno == EAGAIN || errno == EINTR));
}

static bool deliver(int fd, bytes *from)
{
    while (from->at < from->len) {
        ssize_t n = send(fd, from->data + from->at, from->len - from->at, MSG_DONTWAIT | MSG_NOSIGNAL);
        if (n < 0)
            return errno == EAGAIN || errno == EINTR;
        from->at += (size_t)n;
    }
    return true;
}

/* False: it is over. */
static bool serve(struct proxy_state *state, link_state *link, short client, short server)
{
    bool client_there = !link->closing && (client & (POLLIN | POLLHUP | POLLERR)) != 0 ? receive(link->client, &link->request) : true;
    bool server_there = (server & (POLLIN | POLLHUP | POLLERR)) != 0 ? receive(link->server, &link->reply) : true;
    if (link->request.data != NULL)
        take_commands(state, link);
    if (link->reply.data != NULL)
        take_replies(link);
    if (!deliver(link->client, &link->to_client) || !deliver(link->server, &link->to_server))
        return false;
    return client_there && server_there && !(link->closing && link->to_client.at == link->to_client.len);
}

/* ---- The thread ------------------------------------------------------------------------------------------------- */

static int connect_to(const char *path)
{
    struct sockaddr_un address = {.sun_family = AF_UNIX};
    snprintf(address.sun_path, sizeof address.sun_path, "%s", path);
    int fd = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (fd >= 0 && connect(fd, (struct sockaddr *)&address, sizeof address) == 0)
        return fd;
    if (fd >= 0)
        close(fd);
    return -1;
}

static void take_client(struct proxy_state *state)
{
    int client = accept4(state->listener, NULL, NULL, SOCK_CLOEXEC);
    if (client < 0)
        return;
    state->connections++;
    int server = state->link_count < MOST_LINKS ? connect_to(state->server_socket) : -1;
    if (server < 0)
        close(client);
    else
        state->links[state->link_count++] = (link_state){.client = client, .server = server};
}

/* ms until a delayed reply is due; -1: none is. */
static int next_due(const struct proxy_state *state)
{
    int64_t now = now_ms(), soonest = -1;
    for (size_t i = 0; i < state->link_count; i++) {
        const link_state *link = &state->links[i];
        if (link->promised_at == link->promised || link->promises[link->promised_at].due <= now)
            continue;
        int64_t left = link->promises[link->promised_at].due - now;
        soonest = soonest < 0 || left < soonest ? left : soonest;
    }
    return soonest > 60000 ? 60000 : (int)soonest;
}

static nfds_t watch(const struct proxy_state *state, struct pollfd *fds)
{
    nfds_t count = 0;
    fds[count++] = (struct pollfd){.fd = state->wake[0], .events = POLLIN};
    if (state->still)
        return count;
    fds[count++] = (struct pollfd){.fd = state->listener, .events = POLLIN};
    for (size_t i = 0; i < state->link_count; i++) {
        const link_state *link = &state->links[i];
        short writes_client = link->to_client.at < link->to_client.len ? POLLOUT : 0;
        short writes_server = link->to_server.at < link->to_server.len ? POLLOUT : 0;
        fds[count++] = (struct pollfd){.fd = link->client, .events = (short)((link->closing ? 0 : POLLIN) | writes_client)};
        fds[count++] = (struct pollfd){.fd = link->server, .events = (short)(POLLIN | writes_server)};
    }
    return count;
}

static void serve_all(struct proxy_state *state, const struct pollfd *fds)
{
    size_t kept = 0;
    for (size_t i = 0; i < state->link_count; i++) {
        link_state *link = &state->links[i];
        if (!serve(state, link, fds[2 + 2 * i].revents, fds[3 + 2 * i].revents))
            free_link(link);
        else
            state->links[kept++] = *link;
    }
    state->link_count = kept;
    if ((fds[1].revents & POLLIN) != 0)
        take_client(state);
}

static void *work(void *argument)
{
    struct proxy_state *state = argument;
    struct pollfd fds[2 + 2 * MOST_LINKS];
    pthread_mutex_lock(&state->mutex);
    while (!state->ending) {
        nfds_t count = watch(state, fds);
        unsigned generation = state->generation;
        int limit = state->still ? -1 : next_due(state);
        pthread_mutex_unlock(&state->mutex);
        int ready = poll(fds, count, limit);
        pthread_mutex_lock(&state->mutex);
        char woken[64];
        if (ready > 0 && (fds[0].revents & POLLIN) != 0 && read(state->wake[0], woken, sizeof woken) < 0)
            give_up("wake");
        if (ready >= 0 && generation == state->generation && !state->still)
            serve_all(state, fds);
    }
    pthread_mutex_unlock(&state->mutex);
    return NULL;
}

/* ---- What tests call -------------------------------------------------------------------------------------------- */

/* Between these two the thread stands still; then it looks at everything anew. */
static struct proxy_state *begin(test_proxy *proxy)
{
    pthread_mutex_lock(&proxy->state->mutex);
    return proxy->state;
}
static void end(struct proxy_state *state)
{
    state->generation++;
    if (write(state->wake[1], "w", 1) != 1)
        give_up("wake");
    pthread_mutex_unlock(&state->mutex);
}

static void listen_at(test_proxy *proxy)
{
    struct sockaddr_un address = {.sun_family = AF_UNIX};
    snprintf(proxy->folder, sizeof proxy->folder, "/tmp/keysc-proxy-XXXXXX");
    if (mkdtemp(proxy->folder) == NULL)
        give_up(proxy->folder);
    snprintf(proxy->socket, sizeof proxy->socket, "%s/s", proxy->folder);
    snprintf(proxy->url, sizeof proxy->url, "unix://%s", proxy->socket);
    snprintf(address.sun_path, sizeof address.sun_path, "%s", proxy->socket);
    int fd = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (fd < 0 || bind(fd, (struct sockaddr *)&address, sizeof address) != 0 || listen(fd, MOST_LINKS) != 0)
        give_up(proxy->socket);
    proxy->state->listener = fd;
}

void proxy_start(test_proxy *proxy, const char *server_socket)
{
    memset(proxy, 0, sizeof *proxy);
    proxy->state = calloc(1, sizeof *proxy->state);
    if (proxy->state == NULL || pipe(proxy->state->wake) != 0)
        give_up("start");
    snprintf(proxy->state->server_socket, sizeof proxy->state->server_socket, "%s", server_socket);
    listen_at(proxy);
    pthread_mutex_init(&proxy->state->mutex, NULL);
    if (pthread_create(&proxy->state->thread, NULL, work, proxy->state) != 0)
        give_up("thread");
}

static void cut(struct proxy_state *state)
{
    for (size_t i = 0; i < state->link_count; i++)
        free_link(&state->links[i]);
    state->link_count = 0;
}

void proxy_stop(test_proxy *proxy)
{
    if (proxy->state == NULL)
        return;
    struct proxy_state *state = begin(proxy);
    state->ending = true;
    end(state);
    pthread_join(state->thread, NULL);
    cut(state);
    close(state->listener);
    close(state->wake[0]);
    close(state->wake[1]);
    pthread_mutex_destroy(&state->mutex);
    free(state->heads.data);
    free(state);
    unlink(proxy->socket);
    rmdir(proxy->folder);
    memset(proxy, 0, sizeof *proxy);
}

void proxy_befall(test_proxy *proxy, const proxy_fate *fate)
{
    struct proxy_state *state = begin(proxy);
    state->fate = fate == NULL ? (proxy_fate){.what = PROXY_PASS} : *fate;
    snprintf(state->part, sizeof state->part, "%s", state->fate.part == NULL ? "" : state->fate.part);
    state->fate.part = NULL;
    state->met = 0;
    end(state);
}

void proxy_cut_now(test_proxy *proxy)
{
    struct proxy_state *state = begin(proxy);
    cut(state);
    end(state);
}

void proxy_stand_still(test_proxy *proxy, bool still)
{
    struct proxy_state *state = begin(proxy);
    state->still = still;
    end(state);
}

size_t proxy_commands(test_proxy *proxy, const char *part)
{
    struct proxy_state *state = begin(proxy);
    size_t count = 0;
    for (size_t at = 0; at < state->heads.len; at += HEAD_BYTES + 1)
        count += head_has(state->heads.data + at, part) ? 1 : 0;
    end(state);
    return count;
}

size_t proxy_connections(test_proxy *proxy)
{
    struct proxy_state *state = begin(proxy);
    size_t count = state->connections;
    end(state);
    return count;
}

void proxy_forget(test_proxy *proxy)
{
    struct proxy_state *state = begin(proxy);
    state->heads.len = 0;
    state->connections = 0;
    end(state);
}
