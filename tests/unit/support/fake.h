/* fake.h: a server that follows a script of bytes, on a unix socket, in a thread: for replies that no real server sends. */
#ifndef TESTS_FAKE_H
#define TESTS_FAKE_H

#include <pthread.h>
#include <stdbool.h>
#include <stddef.h>

typedef enum fake_action {
    FAKE_END,     /* closes what is open */
    FAKE_ACCEPT,  /* the next connection */
    FAKE_READ,    /* exactly these bytes must come */
    FAKE_REQUEST, /* one whole command, whatever it is; text NULL or a part that it must hold */
    FAKE_SEND,
    FAKE_TRICKLE, /* sends byte by byte, `number` ms between them */
    FAKE_FLOOD,   /* sends the text `number` times, as long as it is taken */
    FAKE_SLEEP,   /* `number` ms */
    FAKE_CLOSE,   /* this connection */
    FAKE_DEAF     /* reads nothing more; the script waits until the client closes */
} fake_action;

typedef struct fake_step {
    fake_action action;
    const char *text;
    size_t len; /* 0: zero-terminated */
    int number;
} fake_step;

typedef struct fake_server {
    char folder[64];
    char socket[80];
    char url[96];
    int listener;
    int connection;
    pthread_t thread;
    const fake_step *steps;
    char failure[256]; /* "" if all went as scripted */
} fake_server;

/* steps end with FAKE_END and must stay. */
void fake_start(fake_server *fake, const fake_step *steps);
/* Waits for the script's end (it does not end while it waits for a client: close that first, or make it call), cleans up, and
 * fails the test where the client did not do its part. */
void fake_stop(fake_server *fake);

#endif
