/* walk_members.c: members of sets and sorted sets, and fields of hashes, one after the other: SSCAN, ZSCAN, HSCAN. Memory is bounded by
 * a page; what Redis promises of SCAN holds. One that does not decode is told, and the walk goes on behind it. */
#include "keysrt_collections.h"

#include "kinds/common.h"
#include "kinds/scan.h"

#define PAGE 250

/* One result of two parts; the second may be missing. */
typedef struct {
    const keysrt_type *type;
    void *out;
    keysrt_block *block; /* NULL: the type is fixed */
    const char *what;    /* for messages */
} part;
typedef struct {
    const char *command; /* "HSCAN" */
    const void *params;
    part first, second; /* second.type NULL: there is none */
} walking;

/* ---- One element --------------------------------------------------------------------------------------------------- */

static keysrt_status decode_part(keysrt_call *call, keysrt_sink *sink, const part *wanted, keysrt_view bytes)
{
    keysrt_error error = {0};
    sink->settings = call->settings;
    keysrt_status status = keysrt_sink_begin(sink, wanted->type->size);
    if (status == KEYSRT_OK)
        status = keysrt_decode(sink, 0, wanted->type, bytes.data, bytes.len, &error);
    if (status == KEYSRT_NO_MEMORY)
        keysrt_call_refuse(call, status, "out of memory for the result");
    else if (status != KEYSRT_OK)
        keysrt_call_refuse(call, status, "%s: %s", wanted->what, error.text);
    return status;
}

static size_t size_beside(const keysrt_sink *sink)
{
    size_t own = (sink->out_size + 7) & ~(size_t)7;
    return sink->image.len > own ? sink->image.len - own : 0;
}

/* Both or none: what the second may need is there before the first is written. */
static keysrt_status commit(keysrt_scan *scan, const walking *walk)
{
    const part *second = &walk->second;
    size_t size = second->type == NULL ? 0 : size_beside(&scan->second);
    keysrt_block fresh = {0};
    if (size > 0 && (second->block->memory == NULL || second->block->capacity < size)) {
        fresh = (keysrt_block){keysrt_allocate(size), size};
        if (fresh.memory == NULL)
            return KEYSRT_NO_MEMORY;
    }
    keysrt_status status = keysrt_sink_commit(&scan->first, walk->first.out, walk->first.block);
    if (status != KEYSRT_OK) {
        keysrt_block_free(&fresh);
        return status;
    }
    if (fresh.memory != NULL) {
        keysrt_block_free(second->block);
        *second->block = fresh;
    }
    return second->type == NULL ? KEYSRT_OK : keysrt_sink_commit(&scan->second, second->out, second->block);
}

/* Is this a field that the schema declares, which data does not name? */
static bool is_declared(const keysrt_key *key, keysrt_view name)
{
    const keysrt_record *record = key->record;
    for (uint32_t i = 0; record != NULL && i < record->count; i++)
        if (record->fields[i].name_len == name.len && memcmp(record->fields[i].name, name.data, name.len) == 0)
            return true;
    return false;
}

static bool take(keysrt_scan *scan, const walking *walk, keysrt_view *first, keysrt_view *second)
{
    bool taken;
    do {
        taken = keysrt_scan_take(scan, first);
        if (taken && walk->second.type != NULL)
            taken = keysrt_scan_take(scan, second);
    } while (taken && is_declared(scan->key, *first));
    return taken;
}

static keysrt_status give(keysrt_call *call, keysrt_scan *scan, const walking *walk, const keysrt_view found[2])
{
    keysrt_call_plain(call, walk->params, 0); /* for the name in messages: not sent */
    keysrt_status status = call->status;
    if (status == KEYSRT_OK)
        status = decode_part(call, &scan->first, &walk->first, found[0]);
    if (status == KEYSRT_OK && walk->second.type != NULL)
        status = decode_part(call, &scan->second, &walk->second, found[1]);
    if (status == KEYSRT_OK && commit(scan, walk) != KEYSRT_OK)
        keysrt_call_refuse(call, KEYSRT_NO_MEMORY, "out of memory for the result");
    return keysrt_call_answer(call, KEYSRT_OK);
}

/* ---- The walk ------------------------------------------------------------------------------------------------------ */

static keysrt_status fetch(keysrt_call *call, keysrt_scan *scan, const walking *walk)
{
    if (scan->key->kind == KEYSRT_ZSET)
        keysrt_zset_head(call, walk->params, 3);
    else
        keysrt_call_read(call, walk->params, 3);
    keysrt_scan_write_cursor(call, scan);
    keysrt_call_text(call, "COUNT");
    keysrt_call_number(call, PAGE);
    return keysrt_scan_finish(call, scan, walk->second.type == NULL ? 1 : 2);
}

static void check(keysrt_call *call, keysrt_scan *scan)
{
    (void)keysrt_call_direct_only(call);
    if (scan->key == NULL && !scan->started)
        scan->key = call->key;
    if (scan->key != call->key)
        keysrt_call_refuse(call, KEYSRT_INVALID, "this walk is over something else; keysrt_walk_end() comes first");
}

static keysrt_status next(keysrt_client *client, const keysrt_key *key, keysrt_walk *state, const walking *walk)
{
    keysrt_scan *scan = keysrt_scan_of(state);
    if (scan == NULL)
        return KEYSRT_NO_MEMORY;
    for (;;) {
        keysrt_view found[2];
        keysrt_call call;
        keysrt_call_begin(&call, client, key, walk->command);
        check(&call, scan);
        if (call.status != KEYSRT_OK)
            return keysrt_call_finish(&call, &(keysrt_expect){.decoder = &keysrt_reply_any});
        if (take(scan, walk, &found[0], &found[1]))
            return give(&call, scan, walk, found);
        if (keysrt_scan_is_over(scan))
            return keysrt_call_answer(&call, KEYSRT_MISS);
        keysrt_status status = fetch(&call, scan, walk);
        if (status != KEYSRT_OK)
            return status;
    }
}

keysrt_status keysrt_set_walk(keysrt_client *client, const keysrt_key *key, const void *params, keysrt_walk *walk, void *out,
                              keysrt_block *block)
{
    return next(client, key, walk, &(walking){.command = "SSCAN", .params = params, .first = {key->value, out, block, "member"}});
}

keysrt_status keysrt_zset_walk(keysrt_client *client, const keysrt_key *key, const void *params, keysrt_walk *walk, void *out,
                               keysrt_block *block, void *score)
{
    const walking members = {"ZSCAN", params, {key->value, out, block, "member"}, {key->score, score, NULL, "score"}};
    return next(client, key, walk, &members);
}

keysrt_status keysrt_hash_walk(keysrt_client *client, const keysrt_key *key, const void *params, keysrt_walk *walk, void *name,
                               keysrt_block *name_block, void *out, keysrt_block *block)
{
    const keysrt_map *map = key->record->others;
    const walking fields = {"HSCAN", params, {map->key, name, name_block, "name of a field"}, {map->value, out, block, "value of a field"}};
    return next(client, key, walk, &fields);
}
