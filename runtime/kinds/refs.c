/* refs.c: see refs.h. Must not know which command asks. */
#include "kinds/refs.h"

/* ---- May these stand together? ------------------------------------------------------------------------------------- */

static void check_one(keysrt_call *call, const char *what, const keysrt_ref *ref)
{
    if (ref->key == NULL)
        keysrt_call_refuse(call, KEYSRT_INVALID, "%s: a reference that names no key: …_ref() makes one", what);
    else if (ref->key->schema != call->key->schema && strcmp(ref->key->schema->name, call->key->schema->name) != 0)
        keysrt_call_refuse(call, KEYSRT_INVALID, "%s: %s is of another schema", what, ref->key->name);
    else if (ref->key->database != call->key->database)
        keysrt_call_refuse(call, KEYSRT_INVALID, "%s: %s is in database %u, %s in %u: one command reaches one database", what,
                           ref->key->name, ref->key->database, call->key->name, call->key->database);
}

void keysrt_refs_check(keysrt_call *call, const char *what, const keysrt_ref *refs, size_t count, size_t least)
{
    if (count < least || count > KEYSRT_MOST_REFS)
        keysrt_call_refuse(call, KEYSRT_INVALID, "%s: there are %zu, at least %zu and at most %d are needed", what, count, least,
                           KEYSRT_MOST_REFS);
    for (size_t i = 0; i < count && call->status == KEYSRT_OK; i++)
        check_one(call, what, &refs[i]);
}

void keysrt_refs_check_written(keysrt_call *call, const char *what, const keysrt_ref *ref)
{
    if (call->status == KEYSRT_OK && ref->key->external)
        keysrt_call_refuse(call, KEYSRT_INVALID, "%s: %s is external: it is never written", what, ref->key->name);
}

/* Headers write one table for each type of the schema; included in several files, each has its own. */
static bool same_type(const keysrt_type *a, const keysrt_type *b)
{
    if (a == b)
        return true;
    bool alike = a->code == b->code && a->flags == b->flags && a->size == b->size && a->min == b->min && a->max == b->max;
    return alike && strcmp(a->name, b->name) == 0 && (a->detail == NULL) == (b->detail == NULL) && (a->element == NULL) == (b->element == NULL);
}

void keysrt_refs_check_type(keysrt_call *call, const char *what, const keysrt_ref *refs, size_t count)
{
    const keysrt_type *own = call->key->value;
    for (size_t i = 0; i < count && call->status == KEYSRT_OK && own != NULL; i++)
        if (!same_type(refs[i].key->value, own))
            keysrt_call_refuse(call, KEYSRT_INVALID, "%s: %s holds %s, %s holds %s", what, refs[i].key->name, refs[i].key->value->name,
                               call->key->name, own->name);
}

/* ---- Time to live -------------------------------------------------------------------------------------------------- */

int64_t keysrt_ref_renewal(keysrt_call *call, const keysrt_ref *ref)
{
    if (call->status != KEYSRT_OK)
        return 0;
    const keysrt_key *own = call->key;
    call->key = ref->key; /* whose clause is asked for */
    keysrt_ttl_plan plan = keysrt_call_plan_read(call, ref->params);
    call->key = own;
    return plan.action == KEYSRT_TTL_SET ? plan.ms : 0;
}

bool keysrt_refs_renew(keysrt_call *call, const keysrt_ref *refs, size_t count)
{
    for (size_t i = 0; i < count && call->status == KEYSRT_OK; i++)
        if (keysrt_ref_renewal(call, &refs[i]) > 0)
            return true;
    return false;
}

void keysrt_refs_write_renewals(keysrt_call *call, const keysrt_ref *refs, size_t count)
{
    for (size_t i = 0; i < count; i++)
        keysrt_call_number(call, keysrt_ref_renewal(call, &refs[i]));
}

/* ---- Slots --------------------------------------------------------------------------------------------------------- */

/* CRC-16/XMODEM, bit by bit: few names are looked at, and short ones. */
static uint16_t crc16(const char *bytes, size_t len)
{
    unsigned crc = 0;
    for (size_t i = 0; i < len; i++) {
        crc ^= (unsigned)(unsigned char)bytes[i] << 8;
        for (int bit = 0; bit < 8; bit++)
            crc = (crc & 0x8000u) != 0 ? (crc << 1 ^ 0x1021u) & 0xFFFFu : crc << 1;
    }
    return (uint16_t)crc;
}

uint16_t keysrt_slot_of(const char *name, size_t len)
{
    const char *open = memchr(name, '{', len);
    const char *close = open == NULL ? NULL : memchr(open, '}', len - (size_t)(open - name));
    if (close != NULL && close > open + 1)
        return crc16(open + 1, (size_t)(close - open) - 1) % 16384;
    return crc16(name, len) % 16384;
}

void keysrt_slots_open(keysrt_slots *slots, keysrt_call *call)
{
    *slots = (keysrt_slots){.call = call};
}

/* The name is the bulk string that the request ends with, from `start` on. */
static void note_slot(keysrt_slots *slots, size_t start)
{
    const keysrt_buffer *request = slots->call->request;
    const char *head = request->data + start, *name = (const char *)memchr(head, '\n', request->len - start) + 1;
    uint16_t slot = keysrt_slot_of(name, (size_t)(request->data + request->len - name) - 2);
    if (slots->begun && slot != slots->slot)
        keysrt_call_refuse(slots->call, KEYSRT_INVALID, "its keys are in slots %u and %u of the cluster: one command reaches one slot",
                           slots->slot, slot);
    slots->begun = true;
    slots->slot = slot;
}

void keysrt_slots_key(keysrt_slots *slots, const keysrt_key *key, const void *params)
{
    keysrt_call *call = slots->call;
    if (call->status != KEYSRT_OK)
        return;
    size_t start = call->request->len;
    keysrt_call_side_key(call, key, params);
    if (call->key->schema->cluster && call->status == KEYSRT_OK && !call->request->failed)
        note_slot(slots, start);
}

void keysrt_slots_refs(keysrt_slots *slots, const keysrt_ref *refs, size_t count)
{
    for (size_t i = 0; i < count && slots->call->status == KEYSRT_OK; i++)
        keysrt_slots_key(slots, refs[i].key, refs[i].params);
}

/* ---- A key and others ---------------------------------------------------------------------------------------------- */

void keysrt_operands_write(keysrt_call *call, const keysrt_operands *all)
{
    keysrt_slots slots;
    keysrt_slots_open(&slots, call);
    keysrt_slots_refs(&slots, &all->own, 1);
    keysrt_slots_refs(&slots, all->others, all->count);
}

bool keysrt_operands_write_renewing(keysrt_call *call, const keysrt_operands *all, uint64_t most)
{
    if (!keysrt_refs_renew(call, &all->own, 1) && !keysrt_refs_renew(call, all->others, all->count))
        return false;
    keysrt_call_script_head(call, &keysrt_script_combine, 1 + all->count, 3 + all->count);
    keysrt_operands_write(call, all);
    keysrt_call_text(call, call->command);
    keysrt_call_number(call, (int64_t)most);
    keysrt_refs_write_renewals(call, &all->own, 1);
    keysrt_refs_write_renewals(call, all->others, all->count);
    return true;
}

void keysrt_operands_write_store(keysrt_call *call, const keysrt_operands *all, const keysrt_storing *how)
{
    keysrt_ttl_plan plan = keysrt_call_plan_write(call, all->own.params, how->ttl);
    bool plain = plan.action == KEYSRT_TTL_LEAVE && !plan.keep && call->key->tag_count == 0 && !keysrt_refs_renew(call, all->others, all->count);
    if (plain) {
        keysrt_call_head(call, (how->operation == NULL ? 2 : 3) + all->count);
        if (how->operation != NULL)
            keysrt_call_text(call, how->operation);
        keysrt_operands_write(call, all);
        return;
    }
    keysrt_call_tagging_head(call, &keysrt_script_store, 1 + all->count, 1, 5 + all->count);
    keysrt_operands_write(call, all);
    keysrt_call_tag(call, all->own.params, 1);
    keysrt_call_ttl(call, &plan);
    keysrt_call_text(call, plan.keep ? "keep" : "forget");
    keysrt_call_text(call, call->command);
    keysrt_call_text(call, how->operation == NULL ? "" : how->operation);
    keysrt_refs_write_renewals(call, all->others, all->count);
}

bool keysrt_operands_meet(const keysrt_operands *all)
{
    bool meet = false;
    for (size_t i = 0; i < all->count; i++)
        meet = meet || (all->others[i].key != NULL && all->others[i].key->index == all->own.key->index);
    return meet;
}
