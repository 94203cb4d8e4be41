/* reply.h: what a command expects as its reply, and the decoders that turn replies into results.
 *
 * A reply arrives as events from the parser (transport.c), one value at a time, and goes straight into the sink; nothing of
 * the caller's is touched before the last byte has been checked. Decoders know shapes and tables, never connections. */
#ifndef KEYSRT_CORE_REPLY_H
#define KEYSRT_CORE_REPLY_H

#include "codec/codec.h"

typedef struct keysrt_reply keysrt_reply;
struct keysrt_expect;

/* Handlers return OK (go on), a result of the call (MISS, BAD_VALUE, NO_MEMORY: the rest of this reply is passed over, the
 * connection stays), or PROTOCOL and LIMIT (the connection is given up). A missing handler means: such a reply never comes.
 * Root events describe the whole reply; element events the members of a root array; deep ones those of an array in it. A decoder of
 * deeper replies has `node` alone, and finish. */
typedef enum keysrt_node_kind { KEYSRT_NODE_BULK, KEYSRT_NODE_INTEGER, KEYSRT_NODE_NIL, KEYSRT_NODE_ARRAY } keysrt_node_kind;

/* A value of a reply, wherever it stands: depth 0 is the reply itself. */
typedef struct keysrt_node {
    keysrt_node_kind kind;
    size_t depth, index; /* index: in the array it is a member of */
    keysrt_view bytes;   /* BULK */
    int64_t number;      /* INTEGER */
    size_t count;        /* ARRAY: of its members, which come next */
} keysrt_node;

typedef struct keysrt_decoder {
    const char *expects; /* "a bulk string or nil", for messages */
    keysrt_status (*node)(keysrt_reply *reply, const keysrt_node *node); /* all values in the order of the wire, but errors and lines */
    keysrt_status (*line)(keysrt_reply *reply, const char *text, size_t len); /* a simple status, "OK" */
    keysrt_status (*bulk)(keysrt_reply *reply, const char *bytes, size_t len);
    keysrt_status (*integer)(keysrt_reply *reply, int64_t value);
    keysrt_status (*nil)(keysrt_reply *reply);
    keysrt_status (*array)(keysrt_reply *reply, size_t count);
    keysrt_status (*element_bulk)(keysrt_reply *reply, size_t index, const char *bytes, size_t len);
    keysrt_status (*element_integer)(keysrt_reply *reply, size_t index, int64_t value);
    keysrt_status (*element_nil)(keysrt_reply *reply, size_t index);
    keysrt_status (*element_array)(keysrt_reply *reply, size_t index, size_t count);
    keysrt_status (*deep_bulk)(keysrt_reply *reply, size_t index, const char *bytes, size_t len);
    keysrt_status (*finish)(keysrt_reply *reply); /* after the last event, when all was OK: commit */
    /* When the call failed (nothing else is called then): what its status shall be; OK: the handler has filled in the result. */
    keysrt_status (*degrade)(const struct keysrt_expect *expect, keysrt_status status);
    bool asks; /* for one thing: OK counts as a hit, MISS as a miss */
} keysrt_decoder;

/* Flags of keysrt_expect. */
#define KEYSRT_REPEATABLE 1u    /* doing it twice equals doing it once: may be sent again after a lost reply */
#define KEYSRT_NIL_IS_ZERO 2u   /* keysrt_reply_value: nil is OK with a zeroed value (fixed types only) */
#define KEYSRT_EMPTY_IS_MISS 4u /* arrays: no element means MISS instead of an empty result */
#define KEYSRT_EXISTS_LAST 8u   /* keysrt_reply_fields: one more element, an integer: whether the key exists */

/* What the pending entry of a call holds about its reply. Plain data, copied; unused members are zero. */
typedef struct keysrt_expect {
    const keysrt_decoder *decoder;
    void *out; /* of the caller; may be NULL where the decoder says so */
    keysrt_block *block;
    union {
        const keysrt_type *type; /* of the value, element or member */
        void *cursor;            /* streams: a second result, the keysrt_stream_id where the next read begins; NULL: nobody asks */
    };
    const void *detail;      /* keysrt_record, or the keysrt_type of scores */
    uint64_t number;         /* exact number of elements, or the mask of fields; 0: any */
    uint32_t entry_size;     /* arrays of structs: their size … */
    uint32_t value_offset;   /* … and where the second part stands (value, score) */
    uint32_t flags;
} keysrt_expect;

/* ---- The decoders ----------------------------------------------------------------------------------------------- */

/* No result. */
extern const keysrt_decoder keysrt_reply_ok;         /* +OK; nil is MISS (SET NX) */
extern const keysrt_decoder keysrt_reply_flag;       /* integer: 0 is MISS, above is OK */
extern const keysrt_decoder keysrt_reply_any;        /* any integer or line; looked at no further */

/* Integers. out may be NULL. */
extern const keysrt_decoder keysrt_reply_count;      /* uint64_t; nil is MISS (ranks); negative: PROTOCOL */
extern const keysrt_decoder keysrt_reply_number;     /* `type` (INT, UINT of any size), from an integer or its text; nil is
                                                        MISS or NIL_IS_ZERO; out of its range: BAD_VALUE */
extern const keysrt_decoder keysrt_reply_increment;  /* a number as keysrt_reply_value has it, or "!" and the script's sentence
                                                        that says why there is none: BAD_VALUE */
extern const keysrt_decoder keysrt_reply_duration;   /* PTTL into keysrt_duration: -2 is MISS */

/* One value: a bulk string of `type` into out and block; nil is MISS, or zero with NIL_IS_ZERO. With out NULL the value is
 * checked for its shape only. An integer reply is taken as its text (a script's number). */
extern const keysrt_decoder keysrt_reply_value;

/* Arrays into {items, count}. A nil instead of an array is taken as empty. */
extern const keysrt_decoder keysrt_reply_values;     /* items of `type`; number: exact count, or 0 */
extern const keysrt_decoder keysrt_reply_optional;   /* {bool found; … value at value_offset} of entry_size; exact number */
extern const keysrt_decoder keysrt_reply_pairs;      /* flat (member, score): {member; score at value_offset} of entry_size;
                                                        `type` of members, `detail` the keysrt_type of scores */
/* First element of an array as one value (`type`): empty or nil is MISS, more than one PROTOCOL. */
extern const keysrt_decoder keysrt_reply_single;

/* Into bool[number] at out, from integers 0 and 1. */
extern const keysrt_decoder keysrt_reply_bools;

/* Hashes; `detail` is the keysrt_record; out is its struct. */
extern const keysrt_decoder keysrt_reply_record;     /* HGETALL; an empty one is MISS; a required field missing: BAD_VALUE */
extern const keysrt_decoder keysrt_reply_fields;     /* HMGET of the fields in mask `number` by rising index. Fields outside
                                                        the mask are zeroed. All nil: MISS (EXISTS_LAST: says the last
                                                        element); a required one nil: BAD_VALUE */

#endif
