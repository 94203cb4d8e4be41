/* refs.h: calls on several keys: which of them may stand in one command, and what becomes of their TTLs. */
#ifndef KEYSRT_KINDS_REFS_H
#define KEYSRT_KINDS_REFS_H

#include "keysrt_collections.h"

#include "core/call.h"

#define KEYSRT_MOST_REFS 1000

/* Refuses the call unless there are least..KEYSRT_MOST_REFS refs, each made for a key of this schema and database. what: "sources". */
void keysrt_refs_check(keysrt_call *call, const char *what, const keysrt_ref *refs, size_t count, size_t least);
/* … and one that is going to be written, or whose values are stored under the call's key: not external, of exactly the key's type. */
void keysrt_refs_check_written(keysrt_call *call, const char *what, const keysrt_ref *ref);
void keysrt_refs_check_type(keysrt_call *call, const char *what, const keysrt_ref *refs, size_t count);

/* The ref's TTL when it is read or taken from: ms to renew with, 0 to leave it. */
int64_t keysrt_ref_renewal(keysrt_call *call, const keysrt_ref *ref);
bool keysrt_refs_renew(keysrt_call *call, const keysrt_ref *refs, size_t count); /* is any above 0? */
/* The same as arguments of a script, one each. */
void keysrt_refs_write_renewals(keysrt_call *call, const keysrt_ref *refs, size_t count);

/* A key and others beside it. */
typedef struct keysrt_operands {
    keysrt_ref own;
    const keysrt_ref *others;
    size_t count;
} keysrt_operands;
/* Their names as arguments. */
void keysrt_operands_write(keysrt_call *call, const keysrt_operands *all);
/* Is there one that reading renews? Then the whole of a call that reads them: combine.lua. most: of SINTERCARD. */
bool keysrt_operands_write_renewing(keysrt_call *call, const keysrt_operands *all, uint64_t most);
/* The whole of a call that writes the own key from the others, with its TTL clause. */
typedef struct keysrt_storing {
    const char *operation; /* of BITOP, else NULL */
    keysrt_duration ttl;
} keysrt_storing;
void keysrt_operands_write_store(keysrt_call *call, const keysrt_operands *all, const keysrt_storing *how);
/* Is the own key, or may it be, one of the others? Then storing twice may differ from storing once. */
bool keysrt_operands_meet(const keysrt_operands *all);

/* Names as arguments. In a cluster, the call is refused where two of them are in different slots: open before the first. */
typedef struct keysrt_slots {
    keysrt_call *call;
    bool begun;
    uint16_t slot; /* of the first */
} keysrt_slots;
void keysrt_slots_open(keysrt_slots *slots, keysrt_call *call);
void keysrt_slots_key(keysrt_slots *slots, const keysrt_key *key, const void *params);
void keysrt_slots_refs(keysrt_slots *slots, const keysrt_ref *refs, size_t count);
/* Of a name, as Redis Cluster counts: 0 to 16383. */
uint16_t keysrt_slot_of(const char *name, size_t len);

#endif
