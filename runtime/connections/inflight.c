/* inflight.c: from values of a reply to the entry that waits for them. */
#include "connections/inflight.h"

#include "core/status.h"

void keysrt_inflight_init(keysrt_inflight *inflight, size_t max_bytes, size_t max_elements)
{
    memset(inflight, 0, sizeof *inflight);
    inflight->entry = SIZE_MAX;
    inflight->reply.max_bytes = max_bytes;
    inflight->reply.max_elements = max_elements;
}

void keysrt_inflight_free(keysrt_inflight *inflight)
{
    keysrt_sink_free(&inflight->reply.sink);
}

void keysrt_inflight_push(keysrt_inflight *inflight, keysrt_pipeline *pipeline)
{
    pipeline->next = NULL;
    pipeline->flying = true;
    if (inflight->last == NULL)
        inflight->first = pipeline;
    else
        inflight->last->next = pipeline;
    inflight->last = pipeline;
}

void keysrt_inflight_orphan(keysrt_inflight *inflight, keysrt_pipeline *pipeline)
{
    pipeline->orphan = true;
    pipeline->results = NULL;
    if (pipeline == inflight->first)
        inflight->reply.status = KEYSRT_MISS; /* the reply that is half read is passed over, too */
}

static void pop(keysrt_inflight *inflight)
{
    keysrt_pipeline *done = inflight->first;
    inflight->first = done->next;
    if (inflight->first == NULL)
        inflight->last = NULL;
    done->next = NULL;
    done->flying = false;
    if (done->orphan) {
        keysrt_pipeline_free(done);
        keysrt_release(done);
    }
}

void keysrt_inflight_break(keysrt_inflight *inflight, keysrt_status status, const char *sentence)
{
    if (inflight->broken != KEYSRT_OK)
        return;
    inflight->broken = status;
    if (sentence != inflight->reply.error.text)
        keysrt_error_set(&inflight->reply.error, "%s", sentence);
}

void keysrt_inflight_refuse_size(keysrt_inflight *inflight, uint64_t size)
{
    keysrt_error error = {0};
    keysrt_error_set(&error, "the reply holds a value of %llu bytes, the client's limit is %zu; the connection was closed",
                     (unsigned long long)size, inflight->reply.max_bytes);
    keysrt_inflight_break(inflight, KEYSRT_LIMIT, error.text);
}

/* ---- The entry of a reply --------------------------------------------------------------------------------------- */

static void begin_entry(keysrt_inflight *inflight, size_t entry)
{
    inflight->entry = entry;
    const keysrt_pending *pending = &inflight->first->entries[entry];
    inflight->reply.expect = &pending->expect;
    inflight->reply.sink.settings = pending->settings;
    inflight->reply.status = inflight->first->orphan ? KEYSRT_MISS : KEYSRT_OK;
}

static bool end_entry(keysrt_inflight *inflight)
{
    keysrt_pipeline *pipeline = inflight->first;
    keysrt_reply *reply = &inflight->reply;
    size_t entry = inflight->entry;
    inflight->entry = SIZE_MAX;
    if (reply->status == KEYSRT_OK && reply->expect->decoder->finish != NULL) {
        reply->status = reply->expect->decoder->finish(reply);
        if (reply->status == KEYSRT_PROTOCOL || reply->status == KEYSRT_LIMIT) {
            inflight->entry = entry;
            keysrt_inflight_break(inflight, reply->status, reply->error.text);
            return false;
        }
    }
    if (pipeline->orphan)
        return true;
    keysrt_pending *pending = &pipeline->entries[entry];
    pending->received = (uint32_t)(inflight->reply_bytes < UINT32_MAX ? inflight->reply_bytes : UINT32_MAX);
    if (reply->status == KEYSRT_OK || reply->status == KEYSRT_MISS || reply->status == KEYSRT_NOTHING) {
        pending->state = KEYSRT_ENTRY_DONE;
        pipeline->results->items[pending->call] = (keysrt_result){(uint32_t)reply->status, 0};
        return true;
    }
    keysrt_pipeline_resolve(pipeline, entry, reply->status,
                            reply->status == KEYSRT_NO_MEMORY ? "out of memory for the result" : reply->error.text);
    if (reply->status == KEYSRT_REFUSED && pending->script != NULL && !pipeline->atomic &&
        keysrt_error_is(reply->error.text, reply->error.len, "NOSCRIPT"))
        keysrt_pipeline_reopen(pipeline, entry, KEYSRT_ENTRY_EVAL);
    return true;
}

/* ---- Replies that are not an entry's own ------------------------------------------------------------------------- */

static bool in_prologue(const keysrt_inflight *inflight)
{
    return inflight->first->replies < inflight->first->prologue_replies;
}

/* Which entry the reply at the head of the queue is for; SIZE_MAX: EXEC. */
static size_t entry_at_head(const keysrt_inflight *inflight)
{
    size_t entry = inflight->first->replies - inflight->first->prologue_replies;
    return entry < inflight->first->count ? entry : SIZE_MAX;
}

/* Whose reply could not be read; SIZE_MAX: none's in particular. */
static size_t entry_of_broken_reply(const keysrt_inflight *inflight)
{
    if (inflight->entry != SIZE_MAX || inflight->first == NULL)
        return inflight->entry;
    return in_prologue(inflight) || inflight->first->atomic ? SIZE_MAX : entry_at_head(inflight);
}

void keysrt_inflight_fail(keysrt_inflight *inflight, keysrt_status status, const char *sentence)
{
    size_t culprit = inflight->broken == KEYSRT_OK ? SIZE_MAX : entry_of_broken_reply(inflight);
    if (culprit != SIZE_MAX)
        keysrt_pipeline_resolve(inflight->first, culprit, status, sentence);
    while (inflight->first != NULL) {
        keysrt_pipeline_fail(inflight->first, status, sentence);
        pop(inflight);
    }
    inflight->entry = SIZE_MAX;
    inflight->exec = false;
    inflight->loaded = (keysrt_script_set){{0, 0}};
    inflight->broken = KEYSRT_OK;
}

static bool surprise(keysrt_inflight *inflight, const char *sentence)
{
    keysrt_inflight_break(inflight, KEYSRT_PROTOCOL, sentence);
    return false;
}

static void mark_loaded(keysrt_inflight *inflight)
{
    const keysrt_script_set *loading = &inflight->first->loading;
    size_t index = 0;
    for (size_t before = inflight->first->replies; index < KEYSRT_MAX_SCRIPTS; index++) /* they are loaded by rising index */
        if (keysrt_script_set_has(loading, index) && before-- == 0)
            break;
    if (index < KEYSRT_MAX_SCRIPTS)
        keysrt_script_set_add(&inflight->loaded, index);
}

/* SCRIPT LOAD: one that fails is noticed by the NOSCRIPT that follows. MULTI: what follows is not a transaction, and most
 * of it was sent already: the connection is cut before more harm is done. (connection.c tries MULTI out beforehand.) */
static bool prologue_text(keysrt_inflight *inflight, keysrt_text_kind kind)
{
    if (inflight->first->atomic)
        return kind == KEYSRT_TEXT_LINE || surprise(inflight, "MULTI was refused");
    mark_loaded(inflight); /* where it failed, EVAL loads the script */
    return true;
}

/* Replies between MULTI and EXEC. */
static bool queued_text(keysrt_inflight *inflight, size_t entry, keysrt_text_kind kind, const char *text, size_t len)
{
    if (kind == KEYSRT_TEXT_LINE && len == 6 && memcmp(text, "QUEUED", 6) == 0)
        return true;
    if (kind != KEYSRT_TEXT_ERROR)
        return surprise(inflight, "a command in a transaction was not answered with QUEUED");
    keysrt_error error = {0};
    keysrt_error_set(&error, "%.*s", (int)(len < 400 ? len : 400), text);
    keysrt_pipeline_resolve(inflight->first, entry, keysrt_status_of_error(text, len), error.text);
    return true;
}

/* EXEC itself was refused: nothing was executed. */
static bool exec_error(keysrt_inflight *inflight, const char *text, size_t len)
{
    keysrt_pipeline *pipeline = inflight->first;
    bool aborted = keysrt_error_is(text, len, "EXECABORT");
    keysrt_error error = {0};
    keysrt_error_set(&error, aborted ? "not executed: the server refused another call of the transaction (%.*s)" : "%.*s",
                     (int)(len < 300 ? len : 300), text);
    for (size_t i = 0; i < pipeline->count; i++)
        if (pipeline->entries[i].state == KEYSRT_ENTRY_WAITING)
            keysrt_pipeline_resolve(pipeline, i, keysrt_status_of_error(text, len), error.text);
    return true;
}

/* ---- Values ------------------------------------------------------------------------------------------------------ */

/* What a value is to the current entry. */
typedef enum { ROUTE_ENTRY, ROUTE_DONE, ROUTE_PROLOGUE, ROUTE_QUEUED, ROUTE_EXEC, ROUTE_BROKEN } route;

/* Members of EXEC's array are the replies of the entries, one level down. */
static route route_exec_member(keysrt_inflight *inflight, keysrt_place *place)
{
    if (place->depth == 1) {
        if (inflight->entry != SIZE_MAX && !end_entry(inflight))
            return ROUTE_BROKEN;
        begin_entry(inflight, place->index);
    }
    place->depth--;
    return inflight->reply.status == KEYSRT_OK ? ROUTE_ENTRY : ROUTE_DONE;
}

static inline route find_route(keysrt_inflight *inflight, keysrt_place *place)
{
    if (place->depth > 0) {
        if (inflight->exec)
            return route_exec_member(inflight, place);
        return inflight->reply.status == KEYSRT_OK ? ROUTE_ENTRY : ROUTE_DONE;
    }
    if (inflight->first == NULL) {
        surprise(inflight, "the server sent a reply that nobody waits for");
        return ROUTE_BROKEN;
    }
    if (in_prologue(inflight))
        return ROUTE_PROLOGUE;
    size_t entry = entry_at_head(inflight);
    if (entry == SIZE_MAX)
        return ROUTE_EXEC;
    if (inflight->first->atomic)
        return ROUTE_QUEUED;
    begin_entry(inflight, entry);
    return inflight->reply.status == KEYSRT_OK ? ROUTE_ENTRY : ROUTE_DONE;
}

/* Takes a handler's verdict. */
static inline bool settle(keysrt_inflight *inflight, keysrt_status status)
{
    if (status == KEYSRT_OK)
        return true;
    inflight->reply.status = status;
    if (status != KEYSRT_PROTOCOL && status != KEYSRT_LIMIT)
        return true;
    keysrt_inflight_break(inflight, status, inflight->reply.error.text);
    return false;
}

static keysrt_status error_reply(keysrt_reply *reply, keysrt_place place, const char *text, size_t len)
{
    if (place.depth > 0)
        return keysrt_reply_unexpected(reply, "an error inside an array");
    keysrt_error_set(&reply->error, "%.*s", (int)(len < 400 ? len : 400), text);
    return keysrt_status_of_error(text, len);
}

static keysrt_status entry_text(keysrt_reply *reply, keysrt_place place, keysrt_text_kind kind, const char *text, size_t len)
{
    const keysrt_decoder *decoder = reply->expect->decoder;
    if (kind == KEYSRT_TEXT_BULK) {
        if (decoder->node != NULL)
            return decoder->node(reply, &(keysrt_node){.kind = KEYSRT_NODE_BULK, .depth = place.depth, .index = place.index, .bytes = {text, len}});
        if (place.depth == 1 && decoder->element_bulk != NULL)
            return decoder->element_bulk(reply, place.index, text, len);
        if (place.depth == 0 && decoder->bulk != NULL)
            return decoder->bulk(reply, text, len);
        if (place.depth == 2 && decoder->deep_bulk != NULL)
            return decoder->deep_bulk(reply, place.index, text, len);
        return keysrt_reply_unexpected(reply, "a bulk string");
    }
    if (kind == KEYSRT_TEXT_ERROR)
        return error_reply(reply, place, text, len);
    if (place.depth == 0 && decoder->line != NULL)
        return decoder->line(reply, text, len);
    return keysrt_reply_unexpected(reply, "a status line");
}

bool keysrt_inflight_text(keysrt_inflight *inflight, keysrt_place place, keysrt_text_kind kind, const char *text, size_t len)
{
    route way = find_route(inflight, &place);
    switch (way) {
    case ROUTE_ENTRY:
        return settle(inflight, entry_text(&inflight->reply, place, kind, text, len));
    case ROUTE_PROLOGUE:
        return prologue_text(inflight, kind);
    case ROUTE_QUEUED:
        return queued_text(inflight, entry_at_head(inflight), kind, text, len);
    case ROUTE_EXEC:
        return kind == KEYSRT_TEXT_ERROR ? exec_error(inflight, text, len) : surprise(inflight, "EXEC was not answered with an array");
    case ROUTE_DONE:
        return true;
    case ROUTE_BROKEN:
        break;
    }
    return false;
}

/* Integers, nils and arrays are nothing that prologue and QUEUED have. */
static bool stray(keysrt_inflight *inflight, route way)
{
    if (way == ROUTE_DONE)
        return true;
    return way == ROUTE_BROKEN ? false : surprise(inflight, "SCRIPT LOAD, MULTI or a queued command has a reply of another shape");
}

bool keysrt_inflight_integer(keysrt_inflight *inflight, keysrt_place place, int64_t value)
{
    route way = find_route(inflight, &place);
    if (way != ROUTE_ENTRY)
        return stray(inflight, way);
    keysrt_reply *reply = &inflight->reply;
    const keysrt_decoder *decoder = reply->expect->decoder;
    keysrt_status status;
    if (decoder->node != NULL)
        status = decoder->node(reply, &(keysrt_node){.kind = KEYSRT_NODE_INTEGER, .depth = place.depth, .index = place.index, .number = value});
    else if (place.depth == 0 && decoder->integer != NULL)
        status = decoder->integer(reply, value);
    else if (place.depth == 1 && decoder->element_integer != NULL)
        status = decoder->element_integer(reply, place.index, value);
    else
        status = keysrt_reply_unexpected(reply, "an integer");
    return settle(inflight, status);
}

bool keysrt_inflight_nil(keysrt_inflight *inflight, keysrt_place place)
{
    route way = find_route(inflight, &place);
    if (way != ROUTE_ENTRY)
        return stray(inflight, way);
    keysrt_reply *reply = &inflight->reply;
    const keysrt_decoder *decoder = reply->expect->decoder;
    keysrt_status status;
    if (decoder->node != NULL)
        status = decoder->node(reply, &(keysrt_node){.kind = KEYSRT_NODE_NIL, .depth = place.depth, .index = place.index});
    else if (place.depth == 0 && decoder->nil != NULL)
        status = decoder->nil(reply);
    else if (place.depth == 1 && decoder->element_nil != NULL)
        status = decoder->element_nil(reply, place.index);
    else
        status = keysrt_reply_unexpected(reply, "nil");
    return settle(inflight, status);
}

static bool exec_array(keysrt_inflight *inflight, size_t count)
{
    keysrt_pipeline *pipeline = inflight->first;
    bool complete = count == pipeline->count;
    for (size_t i = 0; i < pipeline->count; i++)
        complete = complete && pipeline->entries[i].state == KEYSRT_ENTRY_WAITING;
    inflight->exec = true;
    return complete || surprise(inflight, "EXEC was not answered with one reply for each command");
}

bool keysrt_inflight_array(keysrt_inflight *inflight, keysrt_place place, size_t count)
{
    route way = find_route(inflight, &place);
    if (way == ROUTE_EXEC)
        return exec_array(inflight, count);
    if (way != ROUTE_ENTRY)
        return stray(inflight, way);
    keysrt_reply *reply = &inflight->reply;
    const keysrt_decoder *decoder = reply->expect->decoder;
    keysrt_status status;
    if (decoder->node != NULL)
        status = decoder->node(reply, &(keysrt_node){.kind = KEYSRT_NODE_ARRAY, .depth = place.depth, .index = place.index, .count = count});
    else if (place.depth == 0 && decoder->array != NULL)
        status = decoder->array(reply, count);
    else if (place.depth == 1 && decoder->element_array != NULL)
        status = decoder->element_array(reply, place.index, count);
    else
        status = keysrt_reply_unexpected(reply, "an array");
    return settle(inflight, status);
}

bool keysrt_inflight_foreign(keysrt_inflight *inflight, keysrt_place place, const char *what)
{
    route way = find_route(inflight, &place);
    if (way == ROUTE_ENTRY)
        return settle(inflight, keysrt_reply_unexpected(&inflight->reply, what));
    return way != ROUTE_BROKEN && surprise(inflight, "the server sent a RESP3 value, RESP2 was agreed on");
}

/* Of EXEC's reply nobody knows which bytes are whose. */
static void share_bytes(keysrt_inflight *inflight)
{
    keysrt_pipeline *pipeline = inflight->first;
    size_t share = pipeline->count == 0 ? 0 : inflight->reply_bytes / pipeline->count;
    for (size_t i = 0; i < pipeline->count; i++)
        pipeline->entries[i].received = (uint32_t)(share < UINT32_MAX ? share : UINT32_MAX);
}

bool keysrt_inflight_end_of_reply(keysrt_inflight *inflight)
{
    keysrt_pipeline *pipeline = inflight->first;
    if (inflight->entry != SIZE_MAX && !end_entry(inflight))
        return false;
    if (inflight->exec)
        share_bytes(inflight);
    inflight->exec = false;
    if (pipeline->standing)
        pipeline->flying = false;
    else if (++pipeline->replies == pipeline->expected)
        pop(inflight);
    return true;
}

/* ---- Arrays that are here as a whole -------------------------------------------------------------------------------- */

keysrt_reply *keysrt_inflight_begin_array(keysrt_inflight *inflight)
{
    size_t entry = keysrt_inflight_usual_entry(inflight);
    if (entry == SIZE_MAX)
        return NULL;
    const keysrt_decoder *decoder = inflight->first->entries[entry].expect.decoder;
    if (decoder->array == NULL || decoder->element_array != NULL)
        return NULL;
    begin_entry(inflight, entry);
    return &inflight->reply;
}

void keysrt_inflight_give_up_array(keysrt_inflight *inflight)
{
    inflight->entry = SIZE_MAX;
}
