/* pipeline.c: filling, launching and ending of pipelines. Must not touch sockets, nor decide when something is sent again
 * (client.c does): it only knows what may be. */
#include "connections/pipeline.h"

#include "core/status.h"

#include <stdio.h>

/* Memory above this is given back between uses. */
#define KEEP_BYTES ((size_t)1 << 20)
#define KEEP_ENTRIES ((size_t)1 << 14)

/* ---- Results ---------------------------------------------------------------------------------------------------- */

size_t keysrt_results_add_slow(keysrt_results *results)
{
    size_t capacity = results->capacity == 0 ? 16 : results->capacity * 2;
    keysrt_result *items =
        capacity > UINT32_MAX / 2 ? NULL : keysrt_reallocate(results->items, capacity * sizeof *items);
    if (items == NULL)
        return SIZE_MAX;
    results->items = items;
    results->capacity = capacity;
    return keysrt_results_add(results);
}

void keysrt_results_reset(keysrt_results *results)
{
    results->count = 0;
    results->texts.len = 0;
    results->texts.failed = false;
}

void keysrt_results_free(keysrt_results *results)
{
    keysrt_release(results->items);
    keysrt_buffer_free(&results->texts);
    memset(results, 0, sizeof *results);
}

const char *keysrt_results_message(const keysrt_results *results, size_t call)
{
    if (call >= results->count || results->items[call].status == KEYSRT_OK)
        return "";
    uint32_t at = results->items[call].message;
    return at == 0 ? keysrt_status_name((keysrt_status)results->items[call].status) : results->texts.data + at - 1;
}

void keysrt_results_set(keysrt_results *results, size_t call, keysrt_status status, const char *sentence)
{
    keysrt_result *result = &results->items[call];
    keysrt_buffer *texts = &results->texts;
    result->status = (uint32_t)status;
    result->message = 0;
    size_t at = texts->len;
    if (sentence == NULL || at > UINT32_MAX / 2)
        return;
    texts->failed = false;
    keysrt_buffer_append(texts, sentence, strlen(sentence) + 1);
    if (texts->failed)
        texts->len = at;
    else
        result->message = (uint32_t)at + 1;
}

/* ---- Requests, read back ---------------------------------------------------------------------------------------- */

/* Steps over "$5\r\nhello\r\n" at *at; its bytes. Requests are our own: well formed as far as they go. */
static bool next_argument(const char *request, size_t len, size_t *at, keysrt_view *argument)
{
    size_t i = *at;
    if (i >= len || request[i] != '$')
        return false;
    size_t size = 0;
    for (i++; i < len && request[i] != '\r'; i++)
        size = size * 10 + (size_t)(request[i] - '0');
    if (len < i + 4 || size > len - i - 4)
        return false;
    *argument = (keysrt_view){request + i + 2, size};
    *at = i + 2 + size + 2;
    return true;
}

static size_t first_argument(const char *request, size_t len)
{
    size_t at = 0;
    while (at < len && request[at] != '\n')
        at++;
    return at + 1;
}

static bool is_text(keysrt_view view, const char *text)
{
    return view.len == strlen(text) && memcmp(view.data, text, view.len) == 0;
}

/* Where a command's first key stands, the command itself being 0; behind: … of this word, the first from there on. */
typedef struct {
    const char *command;
    int place;
    const char *behind;
} key_place;

static key_place place_of_key(keysrt_view command, bool scripted)
{
    static const key_place others[] = {{"XGROUP", 2, NULL},     {"XINFO", 2, NULL}, {"BITOP", 2, NULL},
                                       {"SINTERCARD", 2, NULL}, {"SCAN", -1, NULL}, {"XREAD", 1, "STREAMS"},
                                       {"XREADGROUP", 4, "STREAMS"}};
    if (scripted)
        return (key_place){NULL, 3, NULL};
    for (size_t i = 0; i < sizeof others / sizeof *others; i++)
        if (is_text(command, others[i].command))
            return others[i];
    return (key_place){NULL, 1, NULL};
}

keysrt_view keysrt_request_key(const char *request, size_t len, bool scripted)
{
    const keysrt_view none = {NULL, 0};
    keysrt_view argument = none;
    size_t at = first_argument(request, len);
    if (!next_argument(request, len, &at, &argument))
        return none;
    key_place place = place_of_key(argument, scripted);
    if (place.place < 0)
        return none;
    for (int i = 0; i < place.place; i++)
        if (!next_argument(request, len, &at, &argument))
            return none;
    while (place.behind != NULL) {
        if (is_text(argument, place.behind))
            place.behind = NULL;
        if (!next_argument(request, len, &at, &argument))
            return none;
    }
    return argument;
}

static bool is_plain(keysrt_view name)
{
    for (size_t i = 0; i < name.len; i++)
        if (name.data[i] <= ' ' || name.data[i] > '~' || name.data[i] == '"')
            return false;
    return name.len > 0 && name.len <= 120;
}

void keysrt_describe_call(keysrt_error *error, const char *command, const keysrt_key *key, keysrt_view name)
{
    keysrt_error shown = {0};
    if (name.data != NULL && is_plain(name))
        keysrt_error_set(&shown, "%.*s", (int)name.len, name.data);
    else if (name.data != NULL)
        keysrt_error_quote(&shown, name.data, name.len);
    if (key == NULL)
        keysrt_error_prefix(error, "%s: ", command);
    else
        keysrt_error_prefix(error, "%s %s (%s): ", command, shown.len > 0 ? shown.text : key->pattern.text, key->name);
}

/* ---- Filling ---------------------------------------------------------------------------------------------------- */

void keysrt_pipeline_init(keysrt_pipeline *pipeline, keysrt_results *results)
{
    memset(pipeline, 0, sizeof *pipeline);
    pipeline->results = results;
}

void keysrt_pipeline_free(keysrt_pipeline *pipeline)
{
    keysrt_buffer_free(&pipeline->requests);
    keysrt_buffer_free(&pipeline->prologue);
    keysrt_release(pipeline->entries);
    keysrt_pipeline_init(pipeline, NULL);
}

void keysrt_pipeline_reset(keysrt_pipeline *pipeline)
{
    if (pipeline->requests.capacity > KEEP_BYTES)
        keysrt_buffer_free(&pipeline->requests);
    if (pipeline->capacity > KEEP_ENTRIES) {
        keysrt_release(pipeline->entries);
        pipeline->entries = NULL;
        pipeline->capacity = 0;
    }
    pipeline->requests.len = 0;
    pipeline->requests.failed = false;
    pipeline->count = 0;
    pipeline->scripts = (keysrt_script_set){{0, 0}};
    pipeline->unsettled = false;
    pipeline->failure = KEYSRT_OK;
}

keysrt_pending *keysrt_pipeline_push_slow(keysrt_pipeline *pipeline)
{
    size_t capacity = pipeline->capacity == 0 ? 16 : pipeline->capacity * 2;
    keysrt_pending *entries =
        capacity > SIZE_MAX / sizeof *entries ? NULL : keysrt_reallocate(pipeline->entries, capacity * sizeof *entries);
    if (entries == NULL)
        return NULL;
    pipeline->entries = entries;
    pipeline->capacity = capacity;
    return &pipeline->entries[pipeline->count++];
}

static void append_head(keysrt_buffer *out, size_t argc)
{
    char head[32] = "*";
    size_t len = 1 + keysrt_write_u64(head + 1, argc);
    memcpy(head + len, "\r\n", 2);
    keysrt_buffer_append(out, head, len + 2);
}

bool keysrt_pipeline_command(keysrt_pipeline *pipeline, const keysrt_decoder *decoder, size_t argc, const keysrt_view *argv)
{
    size_t call = keysrt_results_add(pipeline->results);
    size_t start = pipeline->requests.len;
    append_head(&pipeline->requests, argc);
    for (size_t i = 0; i < argc; i++)
        keysrt_encode_bulk_bytes(&pipeline->requests, argv[i].data, argv[i].len);
    if (call == SIZE_MAX || pipeline->requests.failed)
        return false;
    keysrt_pending *entry = keysrt_pipeline_push(pipeline);
    if (entry == NULL)
        return false;
    *entry = (keysrt_pending){.expect = {.decoder = decoder, .flags = KEYSRT_REPEATABLE},
                              .command = argv[0].data,
                              .start = start,
                              .call = (uint32_t)call};
    return true;
}

/* ---- Launching -------------------------------------------------------------------------------------------------- */

static void append_script_load(keysrt_buffer *out, const keysrt_script *script)
{
    append_head(out, 3);
    keysrt_encode_bulk_bytes(out, "SCRIPT", 6);
    keysrt_encode_bulk_bytes(out, "LOAD", 4);
    keysrt_encode_bulk_bytes(out, script->text, script->len);
}

keysrt_status keysrt_pipeline_launch(keysrt_pipeline *pipeline, const keysrt_script_set *loaded)
{
    static const char multi[] = "*1\r\n$5\r\nMULTI\r\n";
    static const char exec[] = "*1\r\n$4\r\nEXEC\r\n";
    pipeline->prologue.len = 0;
    pipeline->prologue.failed = false;
    pipeline->prologue_replies = 0;
    for (size_t i = 0; i < KEYSRT_MAX_SCRIPTS / 64; i++)
        pipeline->loading.words[i] = pipeline->atomic ? 0 : pipeline->scripts.words[i] & ~loaded->words[i];
    pipeline->body = pipeline->requests.len;
    for (size_t i = 0; !keysrt_script_set_is_empty(&pipeline->loading) && i < keysrt_script_count; i++)
        if (keysrt_script_set_has(&pipeline->loading, i)) {
            append_script_load(&pipeline->prologue, keysrt_scripts[i]);
            pipeline->prologue_replies++;
        }
    if (pipeline->atomic) {
        keysrt_buffer_append(&pipeline->prologue, multi, sizeof multi - 1);
        keysrt_buffer_append(&pipeline->requests, exec, sizeof exec - 1);
        pipeline->prologue_replies++;
    }
    pipeline->sent = 0;
    pipeline->replies = 0;
    pipeline->expected = pipeline->prologue_replies + pipeline->count + (pipeline->atomic ? 1 : 0);
    pipeline->failure = KEYSRT_OK;
    bool failed = pipeline->prologue.failed || pipeline->requests.failed;
    if (failed) {
        pipeline->requests.len = pipeline->body;
        pipeline->requests.failed = false;
    }
    return failed ? KEYSRT_NO_MEMORY : KEYSRT_OK;
}

size_t keysrt_pipeline_end_of(const keysrt_pipeline *pipeline, size_t entry)
{
    return entry + 1 < pipeline->count ? pipeline->entries[entry + 1].start : pipeline->body;
}

/* ---- Ending ----------------------------------------------------------------------------------------------------- */

void keysrt_pipeline_resolve(keysrt_pipeline *pipeline, size_t entry, keysrt_status status, const char *sentence)
{
    keysrt_pending *pending = &pipeline->entries[entry];
    pending->state = KEYSRT_ENTRY_DONE;
    if (pipeline->orphan)
        return;
    if (pending->expect.decoder->degrade != NULL)
        status = pending->expect.decoder->degrade(&pending->expect, status);
    if (sentence == NULL || status == KEYSRT_OK) {
        keysrt_results_set(pipeline->results, pending->call, status, NULL);
        return;
    }
    keysrt_error error = {0};
    const char *request = pipeline->requests.data + pending->start;
    size_t end = keysrt_pipeline_end_of(pipeline, entry);
    keysrt_error_set(&error, "%s", sentence);
    keysrt_describe_call(&error, pending->command, pending->key,
                         keysrt_request_key(request, end - pending->start, pending->scripted));
    keysrt_results_set(pipeline->results, pending->call, status, error.text);
}

/* What a failed connection means for one command: handed: its last byte went out, so it may have been executed. */
static void fail_entry(keysrt_pipeline *pipeline, size_t entry, bool handed, keysrt_status status, const char *sentence)
{
    keysrt_pending *pending = &pipeline->entries[entry];
    bool repeatable = (pending->expect.flags & KEYSRT_REPEATABLE) != 0;
    bool safe = !handed || repeatable;
    bool over = pipeline->flying && (status == KEYSRT_PROTOCOL || status == KEYSRT_LIMIT); /* by the reply to another one */
    keysrt_status result = !safe ? KEYSRT_LOST_REPLY : over ? KEYSRT_DISCONNECTED : status;
    keysrt_error told = {0};
    keysrt_error_set(&told, "%s%s", sentence,
                     !safe     ? "; the command was sent, whether it was executed is unknown"
                     : !handed ? "; the command was not executed"
                               : "; the command may be repeated without harm");
    keysrt_pipeline_resolve(pipeline, entry, result, told.text);
    if (safe && !pending->resent && result == KEYSRT_DISCONNECTED)
        keysrt_pipeline_reopen(pipeline, entry, KEYSRT_ENTRY_AGAIN);
}

/* A transaction is executed as a whole, when its EXEC arrives, or not at all. */
static void fail_transaction(keysrt_pipeline *pipeline, keysrt_status status, const char *sentence)
{
    bool handed = pipeline->sent >= pipeline->prologue.len + pipeline->requests.len;
    bool mixed = false;
    for (size_t i = 0; i < pipeline->count; i++)
        mixed = mixed || pipeline->entries[i].state == KEYSRT_ENTRY_DONE ||
                (handed && (pipeline->entries[i].expect.flags & KEYSRT_REPEATABLE) == 0);
    for (size_t i = 0; i < pipeline->count; i++) {
        if (pipeline->entries[i].state != KEYSRT_ENTRY_WAITING)
            continue;
        fail_entry(pipeline, i, handed, status, sentence);
        if (mixed && pipeline->entries[i].state == KEYSRT_ENTRY_AGAIN)
            pipeline->entries[i].state = KEYSRT_ENTRY_DONE; /* never a part of it alone */
    }
}

void keysrt_pipeline_fail(keysrt_pipeline *pipeline, keysrt_status status, const char *sentence)
{
    pipeline->failure = status;
    if (pipeline->atomic) {
        fail_transaction(pipeline, status, sentence);
        return;
    }
    size_t sent = pipeline->sent < pipeline->prologue.len ? 0 : pipeline->sent - pipeline->prologue.len;
    for (size_t i = 0; i < pipeline->count; i++)
        if (pipeline->entries[i].state == KEYSRT_ENTRY_WAITING)
            fail_entry(pipeline, i, sent >= keysrt_pipeline_end_of(pipeline, i), status, sentence);
}

/* ---- Again ------------------------------------------------------------------------------------------------------ */

static bool is_wanted(const keysrt_pending *pending, bool resend)
{
    return pending->state == KEYSRT_ENTRY_EVAL || (resend && pending->state == KEYSRT_ENTRY_AGAIN);
}

void keysrt_pipeline_reopen(keysrt_pipeline *pipeline, size_t entry, keysrt_entry_state state)
{
    pipeline->entries[entry].state = (uint8_t)state;
    pipeline->unsettled = true;
}

bool keysrt_pipeline_wants_again(const keysrt_pipeline *pipeline, bool resend)
{
    for (size_t i = 0; pipeline->unsettled && i < pipeline->count; i++)
        if (is_wanted(&pipeline->entries[i], resend))
            return true;
    return false;
}

/* "*7 EVALSHA <hash> 1 key …" becomes "*7 EVAL <text> 1 key …". */
static void append_as_eval(keysrt_buffer *out, const keysrt_script *script, const char *request, size_t len)
{
    size_t head = first_argument(request, len);
    size_t rest = head;
    keysrt_view passed;
    (void)next_argument(request, len, &rest, &passed);
    (void)next_argument(request, len, &rest, &passed);
    keysrt_buffer_append(out, request, head);
    keysrt_encode_bulk_bytes(out, "EVAL", 4);
    keysrt_encode_bulk_bytes(out, script->text, script->len);
    keysrt_buffer_append(out, request + rest, len - rest);
}

static void append_request(keysrt_buffer *out, const keysrt_pipeline *pipeline, size_t entry)
{
    const keysrt_pending *pending = &pipeline->entries[entry];
    const char *request = pipeline->requests.data + pending->start;
    size_t len = keysrt_pipeline_end_of(pipeline, entry) - pending->start;
    if (pending->script != NULL)
        append_as_eval(out, pending->script, request, len);
    else
        keysrt_buffer_append(out, request, len);
}

keysrt_status keysrt_pipeline_collect_again(keysrt_pipeline *pipeline, keysrt_pipeline *again, bool resend)
{
    for (size_t i = 0; i < pipeline->count; i++) {
        keysrt_pending *pending = &pipeline->entries[i];
        if (!is_wanted(pending, resend))
            continue;
        size_t start = again->requests.len;
        append_request(&again->requests, pipeline, i);
        keysrt_pending *copy = again->requests.failed ? NULL : keysrt_pipeline_push(again);
        if (copy == NULL) {
            keysrt_pipeline_resolve(pipeline, i, KEYSRT_NO_MEMORY, "out of memory while it was to be sent again");
            again->requests.len = start;
            again->requests.failed = false;
            continue;
        }
        *copy = *pending;
        copy->start = start;
        copy->resent = pending->resent || pending->state == KEYSRT_ENTRY_AGAIN;
        copy->state = KEYSRT_ENTRY_WAITING;
        copy->script = NULL;
        pending->state = KEYSRT_ENTRY_DONE;
    }
    again->body = again->requests.len;
    again->atomic = pipeline->atomic && again->count > 0;
    return again->count > 0 ? KEYSRT_OK : KEYSRT_NO_MEMORY;
}

keysrt_status keysrt_pipeline_spell_out_scripts(keysrt_pipeline *pipeline)
{
    if (keysrt_script_set_is_empty(&pipeline->scripts))
        return KEYSRT_OK;
    size_t room = pipeline->requests.len;
    for (size_t i = 0; i < pipeline->count; i++)
        room += pipeline->entries[i].script == NULL ? 0 : pipeline->entries[i].script->len + 32;
    keysrt_buffer spelled = {0};
    if (!keysrt_buffer_reserve(&spelled, room))
        return KEYSRT_NO_MEMORY;
    pipeline->body = pipeline->requests.len;
    for (size_t i = 0; i < pipeline->count; i++) {
        size_t start = spelled.len;
        append_request(&spelled, pipeline, i); /* cannot fail: there is room */
        pipeline->entries[i].start = start;
        pipeline->entries[i].script = NULL;
    }
    keysrt_buffer_free(&pipeline->requests);
    pipeline->requests = spelled;
    pipeline->body = spelled.len;
    pipeline->scripts = (keysrt_script_set){{0, 0}};
    return KEYSRT_OK;
}
