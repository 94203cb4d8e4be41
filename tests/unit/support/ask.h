/* ask.h: one call of the runtime whose request is of no matter, to a fake server (fake.h) that gives the reply under test. */
#ifndef TESTS_ASK_H
#define TESTS_ASK_H

#include "core/call.h"
#include "support/fake.h"

enum { ASK_MESSAGE = 1024 };

/* The call "TEST" of tiny_string's key x. Where there is a message, the client's goes there. */
keysrt_status ask_by_steps(const fake_step *steps, const keysrt_options *options, keysrt_expect expect, char message[ASK_MESSAGE]);

typedef struct ask_reply {
    const char *bytes;
    size_t len; /* 0: zero-terminated */
    bool split; /* comes byte by byte */
} ask_reply;

/* … by a client that takes 1000 bytes and 100 elements at most. */
keysrt_status ask(ask_reply reply, keysrt_expect expect, char message[ASK_MESSAGE]);

#endif
