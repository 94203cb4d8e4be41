/* proxy.h: stands between a client and a real server, in a thread, and does on command what networks do: loses replies, loses requests,
 * delays, stands still, breaks. It reads whole commands and whole replies, so a reply that is lost was really given: the command has
 * been executed. Not for subscriptions: what a server sends without being asked is taken for a reply.
 *
 *     test_proxy proxy;
 *     proxy_start(&proxy, server.socket);
 *     client = open_with(proxy.url, NULL);
 *     proxy_befall(&proxy, &(proxy_fate){.what = PROXY_LOSE_REPLY, .part = "INCRBY"});
 *     … the next INCRBY is executed, its caller sees a broken connection
 *     proxy_stop(&proxy);
 */
#ifndef TESTS_PROXY_H
#define TESTS_PROXY_H

#include <pthread.h>
#include <stdbool.h>
#include <stddef.h>

typedef enum proxy_what {
    PROXY_PASS,         /* nothing happens */
    PROXY_LOSE_REQUEST, /* it never reaches the server, the connection breaks */
    PROXY_LOSE_REPLY,   /* it is executed; replies to earlier ones arrive, then the connection breaks */
    PROXY_HALF_REPLY,   /* the same, and half of the reply's bytes arrive too */
    PROXY_DELAY         /* the reply comes delay_ms after the request; those behind it wait for it. Never: a delay beyond the test */
} proxy_what;

/* What happens to which commands. */
typedef struct proxy_fate {
    proxy_what what;
    const char *part; /* counts only commands whose first 200 bytes on the wire hold this text ("INCRBY", "k:total:"); NULL: all */
    unsigned after;   /* so many of them pass before */
    unsigned times;   /* so many of them it befalls; 0: one. PROXY_ALWAYS: from then on all */
    int delay_ms;
} proxy_fate;
#define PROXY_ALWAYS (~0u)

typedef struct test_proxy {
    char folder[64];
    char socket[80];
    char url[96]; /* unix://… */
    struct proxy_state *state;
} test_proxy;

/* Listens for clients of the server on this unix socket (test_server.socket). The server may come and go. */
void proxy_start(test_proxy *proxy, const char *server_socket);
/* Ends it and every connection. Safe to call twice and on a zeroed struct. */
void proxy_stop(test_proxy *proxy);

/* Instead of what was said before; NULL: everything passes. Holds for commands that have not come yet; part is copied. */
void proxy_befall(test_proxy *proxy, const proxy_fate *fate);
/* Breaks every connection; done when it returns. */
void proxy_cut_now(test_proxy *proxy);
/* While true nothing moves in either direction, and no connection breaks: the network is gone, nobody noticed. */
void proxy_stand_still(test_proxy *proxy, bool still);
/* Commands that came whose first 200 bytes hold the text (NULL: all of them) since the start or the last proxy_forget. */
size_t proxy_commands(test_proxy *proxy, const char *part);
/* Connections that were made since then. */
size_t proxy_connections(test_proxy *proxy);
void proxy_forget(test_proxy *proxy);

#endif
