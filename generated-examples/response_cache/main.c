/* A small HTTP server whose slow routes are cached: schemas/response_cache.keys at work.
 *
 *   response_cache [PORT]      0, or nothing: a free port. Prints "listening on PORT".
 *
 * Redis is found by $REDIS_URL; $ADMIN_TOKEN is what administrators show. Ends with SIGTERM or SIGINT. drive.sh drives it. */
#include <arpa/inet.h>
#include <netinet/in.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "clients.h"
#include "routes.h"

enum { MOST_CONNECTIONS = 512, LARGEST_BODY = 4096 };

/* What of a request has come. */
struct incoming {
    size_t len;
    char body[LARGEST_BODY + 1];
};

static enum MHD_Result send_reply(struct MHD_Connection *connection, const struct reply *reply)
{
    static char nothing[1];
    struct MHD_Response *response = reply->text == NULL ? MHD_create_response_from_buffer(0, nothing, MHD_RESPMEM_PERSISTENT)
                                                        : MHD_create_response_from_buffer(reply->len, reply->text, MHD_RESPMEM_MUST_FREE);
    if (response == NULL) {
        free(reply->text);
        return MHD_NO;
    }
    if (reply->type != NULL)
        (void)MHD_add_response_header(response, MHD_HTTP_HEADER_CONTENT_TYPE, reply->type);
    if (reply->cache != NULL)
        (void)MHD_add_response_header(response, "X-Cache", reply->cache);
    if (reply->cache_key[0] != '\0')
        (void)MHD_add_response_header(response, "X-Cache-Key", reply->cache_key);
    enum MHD_Result queued = MHD_queue_response(connection, reply->status, response);
    MHD_destroy_response(response);
    return queued;
}

static enum MHD_Result answer_request(struct MHD_Connection *connection, struct request *request)
{
    struct reply reply = {.status = MHD_HTTP_INTERNAL_SERVER_ERROR};
    request->client = borrow_client();
    if (request->client != NULL)
        route(request, &reply);
    give_back_client(request->client);
    return send_reply(connection, &reply);
}

static enum MHD_Result handle(void *context, struct MHD_Connection *connection, const char *path, const char *method, const char *version,
                              const char *upload, size_t *upload_len, void **state)
{
    (void)context;
    (void)version;
    if (*state == NULL) {
        *state = calloc(1, sizeof(struct incoming));
        return *state == NULL ? MHD_NO : MHD_YES;
    }
    struct incoming *incoming = *state;
    if (*upload_len != 0) {
        if (*upload_len > LARGEST_BODY - incoming->len)
            return MHD_NO;
        memcpy(incoming->body + incoming->len, upload, *upload_len);
        incoming->len += *upload_len;
        *upload_len = 0;
        return MHD_YES;
    }
    struct request request = {.connection = connection, .method = method, .path = path, .body = incoming->body};
    return answer_request(connection, &request);
}

static void forget(void *context, struct MHD_Connection *connection, void **state, enum MHD_RequestTerminationCode why)
{
    (void)context;
    (void)connection;
    (void)why;
    free(*state);
    *state = NULL;
}

/* For this machine alone: in front of it stands what ends TLS. */
static struct MHD_Daemon *start(unsigned short port)
{
    struct sockaddr_in address = {.sin_family = AF_INET, .sin_port = htons(port), .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
    return MHD_start_daemon(MHD_USE_INTERNAL_POLLING_THREAD | MHD_USE_THREAD_PER_CONNECTION | MHD_USE_POLL | MHD_USE_ERROR_LOG, port, NULL, NULL,
                            &handle, NULL, MHD_OPTION_CONNECTION_LIMIT, (unsigned)MOST_CONNECTIONS, MHD_OPTION_SOCK_ADDR, &address, MHD_OPTION_NOTIFY_COMPLETED, &forget, NULL,
                            MHD_OPTION_END);
}

int main(int argc, char **argv)
{
    long port = argc > 1 ? strtol(argv[1], NULL, 10) : 0;
    sigset_t ends;
    int which;
    if (port < 0 || port > 65535) {
        fprintf(stderr, "usage: response_cache [PORT]\n");
        return 2;
    }
    sigemptyset(&ends);
    sigaddset(&ends, SIGTERM);
    sigaddset(&ends, SIGINT);
    (void)pthread_sigmask(SIG_BLOCK, &ends, NULL); /* threads of the server inherit it: the signals come here */
    routes_admin_token(getenv("ADMIN_TOKEN"));
    struct MHD_Daemon *daemon = start((unsigned short)port);
    if (daemon == NULL) {
        perror("response_cache: cannot listen");
        return EXIT_FAILURE;
    }
    printf("listening on %u\n", MHD_get_daemon_info(daemon, MHD_DAEMON_INFO_BIND_PORT)->port);
    fflush(stdout);
    (void)sigwait(&ends, &which);
    MHD_stop_daemon(daemon);
    close_clients();
    return EXIT_SUCCESS;
}
