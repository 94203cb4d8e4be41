/* ttl.h: what a key's TTL clause means for one call. */
#ifndef KEYSRT_CORE_TTL_H
#define KEYSRT_CORE_TTL_H

#include "codec/codec.h"

/* What has to happen to the TTL in the step that writes. */
typedef enum keysrt_ttl_action {
    KEYSRT_TTL_LEAVE,  /* nothing: the plain command does (SET: KEEPTTL where `keep` is set) */
    KEYSRT_TTL_SET,    /* PEXPIRE ms */
    KEYSRT_TTL_START,  /* PEXPIRE ms NX: only where the key has none */
    KEYSRT_TTL_PERSIST /* the key must end without a TTL */
} keysrt_ttl_action;

typedef struct keysrt_ttl_plan {
    keysrt_ttl_action action;
    bool keep;        /* an overwriting command must keep the TTL that is there */
    int64_t ms;       /* of SET and START: 1 or more */
    const char *tail; /* SET, where ms is the constant of the schema: the RESP of "PX ms", else NULL */
    uint32_t tail_len;
} keysrt_ttl_plan;

/* What a clause is resolved with. random: state of the client's generator (jitter). */
typedef struct keysrt_ttl_input {
    const void *params;
    const void *settings;
    keysrt_duration asked; /* by the caller; 0 ms: nothing */
    uint64_t *random;
} keysrt_ttl_input;

/* The plan of a write. OK, or INVALID with the sentence in error. */
keysrt_status keysrt_ttl_for_write(keysrt_ttl_plan *plan, const keysrt_key *key, const keysrt_ttl_input *input, keysrt_error *error);
/* The plan of a read: SET in mode SLIDING (for a CALL source: never, the caller's choice at the write stands), else LEAVE. */
keysrt_status keysrt_ttl_for_read(keysrt_ttl_plan *plan, const keysrt_key *key, const keysrt_ttl_input *input, keysrt_error *error);
/* The declared length itself, for renew and finish: SET or PERSIST; INVALID where the schema declares none. */
keysrt_status keysrt_ttl_for_renewal(keysrt_ttl_plan *plan, const keysrt_key *key, const keysrt_ttl_input *input,
                                     keysrt_error *error);

#endif
