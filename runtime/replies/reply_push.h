/* reply_push.h: what comes over a connection that subscribed: messages, confirmations, signs of life. */
#ifndef KEYSRT_REPLIES_REPLY_PUSH_H
#define KEYSRT_REPLIES_REPLY_PUSH_H

#include "replies/reply.h"

typedef enum keysrt_push_kind {
    KEYSRT_PUSH_MESSAGE,  /* channel, payload */
    KEYSRT_PUSH_PMESSAGE, /* pattern, channel, payload */
    KEYSRT_PUSH_SUBSCRIBE, /* channel */
    KEYSRT_PUSH_PSUBSCRIBE,
    KEYSRT_PUSH_UNSUBSCRIBE,
    KEYSRT_PUSH_PUNSUBSCRIBE,
    KEYSRT_PUSH_PONG
} keysrt_push_kind;

/* The one that came last. Views point into bytes, which are reused. */
typedef struct keysrt_push {
    keysrt_push_kind kind;
    keysrt_buffer bytes;
    size_t ends[3]; /* of pattern, channel and payload in it */
    size_t parts, announced;
} keysrt_push;

keysrt_view keysrt_push_part(const keysrt_push *push, size_t part);

/* out: keysrt_push. */
extern const keysrt_decoder keysrt_reply_push;

#endif
