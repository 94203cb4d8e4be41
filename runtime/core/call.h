/* call.h: how the kinds (string, hash, …) make one call: the only header of the core they need.
 *
 * A call is exactly one command with one reply. The same code serves direct calls, batches and what comes later:
 *
 *     keysrt_call call;
 *     keysrt_call_begin(&call, client, key, "SADD");
 *     keysrt_call_write(&call, params, ttl, &(keysrt_shape){0, count});   // head, key and TTL
 *     keysrt_call_values(&call, "members", key->value, members, count, key->value->size);
 *     return keysrt_call_finish(&call, &(keysrt_expect){.decoder = &keysrt_reply_count, .out = added});
 *
 * Nothing needs checking between begin and finish: the first failure is remembered, later steps do nothing, and finish
 * cuts the request back and returns why. The request's bytes go straight into the buffer that is sent. kinds/string.c is the
 * worked example. Whoever opens a call must finish it (finish, refuse or answer) before opening the next. */
#ifndef KEYSRT_CORE_CALL_H
#define KEYSRT_CORE_CALL_H

#include "codec/codec.h"
#include "replies/reply.h"
#include "core/scripts.h"
#include "core/ttl.h"

typedef struct keysrt_call {
    keysrt_client *client;
    const keysrt_key *key;
    const char *command; /* as messages and the wire say it: "SADD" */
    const keysrt_script *script; /* sent as EVALSHA */
    bool scripted;               /* EVALSHA or EVAL */
    const void *settings;   /* of the key's schema; NULL: it has none, or nobody gave them */
    keysrt_buffer *request; /* where the call's bytes go */
    size_t start;           /* of this call in it */
    keysrt_status status;   /* OK so far, or why the call is refused */
    int64_t block_ms;       /* how long the server may let it wait */
    keysrt_duration asked;  /* the TTL that the caller of a write said */
} keysrt_call;

/* ---- Begin ------------------------------------------------------------------------------------------------------ */

/* command: static text. Safe with any client, NULL too. */
void keysrt_call_begin(keysrt_call *call, keysrt_client *client, const keysrt_key *key, const char *command);
/* The same for a command that the server answers only when there is something, or after block_ms (0 or more): it goes over a connection
 * of its own, so that nothing else of the client waits behind it, and may take block_ms beyond the client's time limit. A batch
 * refuses it. Long waits are made of several such calls: kinds/waiting.h. */
void keysrt_call_begin_waiting(keysrt_call *call, keysrt_client *client, const keysrt_key *key, const char *command, int64_t block_ms);
/* The settings the key's schema uses (registered, else its defaults); refuses the call where it needs some and has none. */
const void *keysrt_call_settings(keysrt_call *call);
/* Resolve the key's TTL clause; failures are remembered in the call. */
keysrt_ttl_plan keysrt_call_plan_write(keysrt_call *call, const void *params, keysrt_duration ttl);
keysrt_ttl_plan keysrt_call_plan_read(keysrt_call *call, const void *params);
static inline bool keysrt_call_renews(const keysrt_call *call) /* may plan_read be anything but LEAVE? */
{
    return call->key->ttl.mode == KEYSRT_TTL_SLIDING;
}
keysrt_ttl_plan keysrt_call_plan_renewal(keysrt_call *call, const void *params, keysrt_duration ttl);

/* What a clause's number is for this call: above 0; 0 where the clause is absent, or the call is refused (a parameter or setting of 0
 * or below, a product beyond 64 bits). what: the clause, for messages: "capped". at_call: what the caller said, where it is his to say. */
int64_t keysrt_call_quantity(keysrt_call *call, const keysrt_quantity *quantity, const void *params, const char *what);
int64_t keysrt_call_quantity_or(keysrt_call *call, const keysrt_quantity *quantity, const void *params, const char *what, int64_t at_call);

/* ---- Heads: each writes everything up to and with the key -------------------------------------------------------- */

/* How many arguments follow the key: first the fixed ones (options of ZADD), then the repeated ones, which a script may send in
 * chunks (an even number of them, so pairs stay together). */
typedef struct keysrt_shape {
    size_t fixed;
    size_t repeated;
} keysrt_shape;

/* COMMAND key …arguments, nothing about the TTL. */
void keysrt_call_plain(keysrt_call *call, const void *params, size_t arguments);
/* A read: as plain, or with the TTL renewed in the same step where the clause is sliding. */
void keysrt_call_read(keysrt_call *call, const void *params, size_t arguments);
/* A write: as plain, or with the TTL clause applied in the same step. The reply is the command's (integers of chunks are
 * added up). For commands that change a key, not for those that overwrite it (SET: see string.c). */
void keysrt_call_write(keysrt_call *call, const void *params, keysrt_duration ttl, const keysrt_shape *shape);
/* The same with the key deleted first: the write replaces it. Always a script. No repeated argument: only deleted (reply 0). */
void keysrt_call_replace(keysrt_call *call, const void *params, keysrt_duration ttl, const keysrt_shape *shape);
/* A script of one's own on one key; `arguments` ARGV follow. call->command stays what messages say. */
void keysrt_call_script(keysrt_call *call, const keysrt_script *script, const void *params, size_t arguments);
/* Two arguments for such a script: the mode ("set", "start", "persist" or "leave") and ms. Lua side:
 *   if mode == 'set' then redis.call('PEXPIRE', key, ms)
 *   elseif mode == 'start' then redis.call('PEXPIRE', key, ms, 'NX')
 *   elseif mode == 'persist' then redis.call('PERSIST', key) end */
void keysrt_call_ttl(keysrt_call *call, const keysrt_ttl_plan *plan);
/* PX and the length (two arguments), of a plan whose action is SET or START. */
void keysrt_call_px(keysrt_call *call, const keysrt_ttl_plan *plan);

/* For commands with several keys: "*count\r\n" and the command, or EVALSHA, the hash and the number of keys; keys follow. */
void keysrt_call_head(keysrt_call *call, size_t count);
void keysrt_call_script_head(keysrt_call *call, const keysrt_script *script, size_t keys, size_t arguments);
void keysrt_call_key(keysrt_call *call, const void *params);
/* A key that a recipe keeps beside the call's own, or a tag: params are those of the call's key. */
void keysrt_call_side_key(keysrt_call *call, const keysrt_key *side, const void *params);

/* ---- Tags (tags.c) ------------------------------------------------------------------------------------------------------ */

/* A key that carries sets of tags (key->tag_count) enters its name in them in the step that writes it: no plain command does that, but the
 * twin of a script with the line `--include tagged`. keysrt_call_write, keysrt_call_replace and keysrt_call_script see to it. Who
 * writes a script's head itself, on several keys, writes in this order:
 *   keysrt_call_tagging_head, the keys, keysrt_call_tag_keys for each key that is written, keysrt_call_tag_count,
 *   keysrt_call_tag_lives for each key that is written, the arguments.
 * written: how many of the keys are written and of the call's declaration; all of this is nothing where it carries no tags. */
void keysrt_call_tagging_head(keysrt_call *call, const keysrt_script *script, size_t keys, size_t written, size_t arguments);
void keysrt_call_tag_keys(keysrt_call *call, const void *params);
void keysrt_call_tag_count(keysrt_call *call, size_t written);
/* place: of the key among the script's keys, from 1. own: how many ms it can live from now on; 0: no end, or not known. */
void keysrt_call_tag_lives(keysrt_call *call, const void *params, size_t place, int64_t own);
/* … as its TTL clause says, with what the caller asked for in keysrt_call_plan_write or keysrt_call_plan_renewal. */
int64_t keysrt_call_life(const keysrt_call *call, const void *params);
/* All that stands between the key and the arguments, of a single key. */
void keysrt_call_tag(keysrt_call *call, const void *params, size_t place);

/* ---- Arguments --------------------------------------------------------------------------------------------------- */

/* RESP made at compile time, "$2\r\nNX\r\n"; as a whole head too, where speed counts (then keysrt_call_key). */
#define KEYSRT_CALL_RAW(call, literal) keysrt_call_raw((call), (literal), sizeof(literal) - 1)
static inline void keysrt_call_raw(keysrt_call *call, const char *resp, size_t len)
{
    keysrt_buffer *request = call->request;
    if (call->status != KEYSRT_OK || !keysrt_buffer_reserve(request, len))
        return;
    memcpy(request->data + request->len, resp, len); /* of constant length, mostly: a few moves */
    request->len += len;
}
void keysrt_call_text(keysrt_call *call, const char *text); /* as a bulk string */
void keysrt_call_bytes(keysrt_call *call, const char *data, size_t len);
void keysrt_call_number(keysrt_call *call, int64_t value);
/* A value checked against its type. what: how messages call it: "value", "member", "field email". */
void keysrt_call_value(keysrt_call *call, const char *what, const keysrt_type *type, const void *value);
/* count values, stride bytes from one to the next; messages say what[3]. */
void keysrt_call_values(keysrt_call *call, const char *what, const keysrt_type *type, const void *values, size_t count,
                        size_t stride);

/* ---- End --------------------------------------------------------------------------------------------------------- */

/* Runs the call and returns its status, or queues it (QUEUED), or tells why it was refused before sending. */
keysrt_status keysrt_call_finish(keysrt_call *call, const keysrt_expect *expect);
/* Marks the call as refused, with a sentence for the message; the first refusal counts. Finish it all the same. */
void keysrt_call_refuse(keysrt_call *call, keysrt_status status, const char *format, ...) __attribute__((format(printf, 3, 4)));
/* Ends the call without a server: the result is known (an empty list of keys). Where the call was refused, that counts. */
keysrt_status keysrt_call_answer(keysrt_call *call, keysrt_status status);
/* Is this a batch? Calls marked (direct) refuse it: call->status is INVALID afterwards. */
bool keysrt_call_direct_only(keysrt_call *call);

#endif
