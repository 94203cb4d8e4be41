/* call.c: one call from begin to finish, the same for direct calls and batches. Must not know transports. */
#include "core/call.h"

#include "core/client.h"
#include "core/quick.h"

#include <stdarg.h>
#include <stdio.h>

/* Larger requests are refused here: servers take no string above 512 MB, and cut the connection of who sends one. */
#define MAX_REQUEST ((size_t)1 << 30)

/* By keysrt_ttl_action, as scripts read them. */
static const char *const script_modes[] = {"leave", "set", "start", "persist"};

/* ---- Begin ---------------------------------------------------------------------------------------------------------- */

static keysrt_lane *lane_of(const keysrt_call *call)
{
    return &call->client->lanes[call->client->last_lane];
}

/* The rare answers to: may this handle take a call of this schema? */
static keysrt_status check_handle(keysrt_client *client, const keysrt_key *key)
{
    if (client->core->broken != KEYSRT_OK)
        return client->core->broken;
    if (key->schema->abi != KEYSRT_ABI) {
        keysrt_core_set_message(client->core, "the header was generated for another version of libkeysrt: generate it again");
        return KEYSRT_UNSUPPORTED;
    }
    if (client->batch != NULL && keysrt_core_batch_ready(client->batch) != KEYSRT_OK) {
        keysrt_core_set_message(client->core, "the batch is on its way: keysrt_batch_wait() comes before the next call");
        return KEYSRT_INVALID;
    }
    return KEYSRT_OK;
}

bool keysrt_quick_ready(keysrt_client *client)
{
    return client->core->broken == KEYSRT_OK && client->batch != NULL && keysrt_core_batch_ready(client->batch) == KEYSRT_OK;
}

void keysrt_quick_reset(keysrt_client *client, keysrt_lane *lane)
{
    keysrt_pipeline_reset(lane->pipeline);
    keysrt_results_reset(&client->results);
}

/* lane: or'ed to the number of the database. */
static void begin_on(keysrt_call *call, keysrt_client *client, const keysrt_key *key, const char *command, unsigned lane_bit)
{
    *call = (keysrt_call){.client = client, .key = key, .command = command};
    if (client == NULL || client->must_ask || key->schema->abi != KEYSRT_ABI) {
        call->status = client == NULL ? KEYSRT_NO_MEMORY : check_handle(client, key);
        if (call->status != KEYSRT_OK)
            return; /* request stays NULL: the handle takes no calls */
    }
    keysrt_core_clear_message(client->core);
    keysrt_lane *lane = keysrt_handle_lane(client, key->database | lane_bit);
    if (lane == NULL) {
        call->status = KEYSRT_NO_MEMORY;
        return;
    }
    if (client->batch == NULL)
        keysrt_quick_reset(client, lane);
    if (key->schema->settings_size != 0)
        call->settings = keysrt_core_settings(client->core, key->schema);
    call->request = &lane->pipeline->requests;
    call->start = call->request->len;
}

void keysrt_call_begin(keysrt_call *call, keysrt_client *client, const keysrt_key *key, const char *command)
{
    begin_on(call, client, key, command, 0);
}

void keysrt_call_begin_waiting(keysrt_call *call, keysrt_client *client, const keysrt_key *key, const char *command, int64_t block_ms)
{
    bool batch = client != NULL && client->batch != NULL;
    begin_on(call, client, key, command, batch ? 0 : KEYSRT_WAITING_LANE);
    call->block_ms = block_ms;
    (void)keysrt_call_direct_only(call);
}

static void refuse(keysrt_call *call, keysrt_status status, keysrt_error *error);

const void *keysrt_call_settings(keysrt_call *call)
{
    if (call->settings == NULL && call->key->schema->settings_size != 0)
        keysrt_call_refuse(call, KEYSRT_INVALID, "the settings of schema %s have no defaults: %s_use_settings() comes first",
                           call->key->schema->name, call->key->schema->name);
    return call->settings;
}

typedef keysrt_status ttl_resolver(keysrt_ttl_plan *plan, const keysrt_key *key, const keysrt_ttl_input *input,
                                   keysrt_error *error);

static keysrt_ttl_plan resolve_ttl(keysrt_call *call, const void *params, keysrt_duration asked, ttl_resolver *resolver)
{
    keysrt_ttl_plan plan = {.action = KEYSRT_TTL_LEAVE};
    if (call->status != KEYSRT_OK)
        return plan;
    keysrt_ttl_input input = {.params = params, .asked = asked, .random = &call->client->core->profile.random};
    if (call->key->ttl.source >= KEYSRT_TTL_SETTING)
        input.settings = keysrt_call_settings(call);
    keysrt_error error;
    keysrt_status status = call->status == KEYSRT_OK ? resolver(&plan, call->key, &input, &error) : KEYSRT_OK;
    if (status != KEYSRT_OK)
        refuse(call, status, &error);
    return plan;
}

keysrt_ttl_plan keysrt_call_plan_write(keysrt_call *call, const void *params, keysrt_duration ttl)
{
    call->asked = ttl;
    return resolve_ttl(call, params, ttl, keysrt_ttl_for_write);
}

keysrt_ttl_plan keysrt_call_plan_read(keysrt_call *call, const void *params)
{
    return resolve_ttl(call, params, keysrt_ms(0), keysrt_ttl_for_read);
}

keysrt_ttl_plan keysrt_call_plan_renewal(keysrt_call *call, const void *params, keysrt_duration ttl)
{
    call->asked = ttl;
    return resolve_ttl(call, params, ttl, keysrt_ttl_for_renewal);
}

/* What a parameter or a setting holds, of any integer type; false: beyond 63 bits. */
static bool read_integer(const keysrt_type *type, const void *value, int64_t *out)
{
    union {
        uint8_t byte;
        uint16_t half;
        uint32_t word;
        uint64_t all;
    } number;
    memcpy(&number, value, type->size);
    uint64_t bits = type->size == 1 ? number.byte : type->size == 2 ? number.half : type->size == 4 ? number.word : number.all;
    if (type->code == KEYSRT_TYPE_UINT) {
        *out = (int64_t)bits;
        return bits <= INT64_MAX;
    }
    unsigned unused = 64 - 8 * (unsigned)type->size;
    *out = (int64_t)(bits << unused) >> unused;
    return true;
}

int64_t keysrt_call_quantity_or(keysrt_call *call, const keysrt_quantity *quantity, const void *params, const char *what, int64_t at_call)
{
    const char *from = params;
    int64_t value = at_call, total;
    if (call->status != KEYSRT_OK || quantity->source == KEYSRT_ABSENT)
        return 0;
    if (quantity->source == KEYSRT_CONSTANT)
        return quantity->value;
    if (quantity->source == KEYSRT_FROM_SETTING)
        from = keysrt_call_settings(call);
    if (call->status != KEYSRT_OK)
        return 0;
    bool small = quantity->source == KEYSRT_AT_CALL || read_integer(quantity->type, from + quantity->offset, &value);
    int64_t unit = quantity->source == KEYSRT_AT_CALL ? 1 : quantity->value;
    if (!small || value <= 0 || __builtin_mul_overflow(value, unit, &total)) {
        keysrt_call_refuse(call, KEYSRT_INVALID, "%s: %s", what, small && value <= 0 ? "must be above 0" : "is too large");
        return 0;
    }
    return total;
}

int64_t keysrt_call_quantity(keysrt_call *call, const keysrt_quantity *quantity, const void *params, const char *what)
{
    return keysrt_call_quantity_or(call, quantity, params, what, 0);
}

/* ---- Arguments ------------------------------------------------------------------------------------------------------ */

void keysrt_call_bytes(keysrt_call *call, const char *data, size_t len)
{
    if (call->status == KEYSRT_OK)
        keysrt_encode_bulk_bytes(call->request, data, len);
}

void keysrt_call_text(keysrt_call *call, const char *text)
{
    keysrt_call_bytes(call, text, strlen(text));
}

void keysrt_call_number(keysrt_call *call, int64_t value)
{
    if (call->status == KEYSRT_OK)
        keysrt_encode_bulk_i64(call->request, value);
}

void keysrt_call_side_key(keysrt_call *call, const keysrt_key *side, const void *params)
{
    if (call->settings == NULL && call->key->schema->settings_size != 0)
        (void)keysrt_call_settings(call);
    if (call->status != KEYSRT_OK)
        return;
    keysrt_error error;
    keysrt_status status = keysrt_encode_key_bulk(call->request, side, params, call->settings, &error);
    if (status != KEYSRT_OK)
        refuse(call, status, &error);
}

void keysrt_call_key(keysrt_call *call, const void *params)
{
    keysrt_call_side_key(call, call->key, params);
}

void keysrt_call_value(keysrt_call *call, const char *what, const keysrt_type *type, const void *value)
{
    if (call->status != KEYSRT_OK)
        return;
    keysrt_error error;
    keysrt_status status = keysrt_encode_bulk_with(call->request, type, value, call->settings, &error);
    if (status == KEYSRT_OK)
        return;
    if (status != KEYSRT_NO_MEMORY)
        keysrt_error_prefix(&error, "%s: ", what);
    refuse(call, status, &error);
}

void keysrt_call_values(keysrt_call *call, const char *what, const keysrt_type *type, const void *values, size_t count,
                        size_t stride)
{
    const char *value = values;
    for (size_t i = 0; i < count && call->status == KEYSRT_OK; i++, value += stride) {
        keysrt_error error;
        keysrt_status status = keysrt_encode_bulk_with(call->request, type, value, call->settings, &error);
        if (status == KEYSRT_OK)
            continue;
        if (status != KEYSRT_NO_MEMORY)
            keysrt_error_prefix(&error, "%s[%zu]: ", what, i);
        refuse(call, status, &error);
    }
}

/* ---- Heads ------------------------------------------------------------------------------------------------------------ */

static void write_count(keysrt_call *call, size_t count)
{
    char head[24] = "*";
    size_t len = 1 + keysrt_write_u64(head + 1, count);
    head[len] = '\r';
    head[len + 1] = '\n';
    keysrt_call_raw(call, head, len + 2);
}

void keysrt_call_head(keysrt_call *call, size_t count)
{
    write_count(call, count);
    keysrt_call_text(call, call->command);
}

void keysrt_call_plain(keysrt_call *call, const void *params, size_t arguments)
{
    keysrt_call_head(call, 2 + arguments);
    keysrt_call_key(call, params);
}

/* Inside MULTI a script that the server lacks cannot be sent again: there the text goes along. */
void keysrt_call_script_head(keysrt_call *call, const keysrt_script *script, size_t keys, size_t arguments)
{
    write_count(call, 3 + keys + arguments);
    if (call->status != KEYSRT_OK)
        return;
    if (call->client->batch != NULL && keysrt_core_batch_is_atomic(call->client->batch)) {
        KEYSRT_CALL_RAW(call, "$4\r\nEVAL\r\n");
        keysrt_call_bytes(call, script->text, script->len);
        call->script = NULL;
    } else {
        KEYSRT_CALL_RAW(call, "$7\r\nEVALSHA\r\n");
        keysrt_call_bytes(call, script->sha, 40);
        call->script = script;
    }
    call->scripted = true;
    keysrt_call_number(call, (int64_t)keys);
}

void keysrt_call_script(keysrt_call *call, const keysrt_script *script, const void *params, size_t arguments)
{
    if (call->key->tag_count == 0 || script->tagged == NULL) {
        keysrt_call_script_head(call, script, 1, arguments);
        keysrt_call_key(call, params);
        return;
    }
    keysrt_call_tagging_head(call, script, 1, 1, arguments);
    keysrt_call_key(call, params);
    keysrt_call_tag(call, params, 1);
}

void keysrt_call_ttl(keysrt_call *call, const keysrt_ttl_plan *plan)
{
    keysrt_call_text(call, script_modes[plan->action]);
    keysrt_call_number(call, plan->ms);
}

void keysrt_call_px(keysrt_call *call, const keysrt_ttl_plan *plan)
{
    if (plan->tail != NULL) {
        keysrt_call_raw(call, plan->tail, plan->tail_len);
        return;
    }
    KEYSRT_CALL_RAW(call, "$2\r\nPX\r\n");
    keysrt_call_number(call, plan->ms);
}

void keysrt_call_read(keysrt_call *call, const void *params, size_t arguments)
{
    keysrt_ttl_plan plan = keysrt_call_plan_read(call, params);
    if (plan.action != KEYSRT_TTL_SET) {
        keysrt_call_plain(call, params, arguments);
        return;
    }
    keysrt_call_script(call, &keysrt_script_renewing_read, params, 2 + arguments);
    keysrt_call_number(call, plan.ms);
    keysrt_call_text(call, call->command);
}

static void write_scripted(keysrt_call *call, const keysrt_script *script, const void *params, const keysrt_ttl_plan *plan,
                           const keysrt_shape *shape)
{
    keysrt_call_script(call, script, params, 4 + shape->fixed + shape->repeated);
    keysrt_call_ttl(call, plan);
    keysrt_call_number(call, (int64_t)shape->fixed);
    keysrt_call_text(call, call->command);
}

void keysrt_call_write(keysrt_call *call, const void *params, keysrt_duration ttl, const keysrt_shape *shape)
{
    keysrt_ttl_plan plan = keysrt_call_plan_write(call, params, ttl);
    if (plan.action == KEYSRT_TTL_LEAVE && call->key->tag_count == 0)
        keysrt_call_plain(call, params, shape->fixed + shape->repeated);
    else
        write_scripted(call, &keysrt_script_write, params, &plan, shape);
}

void keysrt_call_replace(keysrt_call *call, const void *params, keysrt_duration ttl, const keysrt_shape *shape)
{
    keysrt_ttl_plan plan = keysrt_call_plan_write(call, params, ttl);
    if (plan.action == KEYSRT_TTL_LEAVE && !plan.keep)
        plan.action = KEYSRT_TTL_PERSIST; /* `ttl none`: a TTL that somebody else left there goes, too */
    write_scripted(call, &keysrt_script_replace, params, &plan, shape);
}

/* ---- End -------------------------------------------------------------------------------------------------------------- */

static void cut_back(keysrt_call *call)
{
    if (call->request == NULL)
        return;
    call->request->len = call->start;
    call->request->failed = false;
}

/* Remembers why, with command and key in front. */
static void refuse(keysrt_call *call, keysrt_status status, keysrt_error *error)
{
    if (call->status != KEYSRT_OK)
        return;
    call->status = status;
    if (status == KEYSRT_NO_MEMORY)
        keysrt_error_set(error, "out of memory for the request");
    size_t len = call->request->len - call->start;
    keysrt_view name = {NULL, 0};
    if (len != 0) /* else there may be no memory to look into */
        name = keysrt_request_key(call->request->data + call->start, len, call->scripted);
    keysrt_describe_call(error, call->command, call->key, name);
    keysrt_core_set_message(call->client->core, error->text);
}

void keysrt_call_refuse(keysrt_call *call, keysrt_status status, const char *format, ...)
{
    if (call->status != KEYSRT_OK)
        return;
    char text[256];
    va_list arguments;
    va_start(arguments, format);
    (void)vsnprintf(text, sizeof text, format, arguments);
    va_end(arguments);
    keysrt_error error = {0};
    keysrt_error_set(&error, "%s", text);
    refuse(call, status, &error);
}

/* In a batch a refused call has a number and a message, too. */
static keysrt_status end_refused(keysrt_call *call)
{
    keysrt_client *client = call->client;
    cut_back(call);
    if (client != NULL)
        keysrt_core_count_refused(client, call->key, call->command, call->status);
    if (client == NULL || client->batch == NULL || call->request == NULL)
        return call->status;
    size_t number = keysrt_results_add(&client->results);
    if (number == SIZE_MAX)
        return KEYSRT_NO_MEMORY;
    keysrt_results_set(&client->results, number, call->status, keysrt_message(client));
    keysrt_core_batch_refused(client->batch);
    return call->status;
}

static void refuse_request(keysrt_call *call)
{
    if (call->request->failed)
        keysrt_call_refuse(call, KEYSRT_NO_MEMORY, "out of memory");
    else
        keysrt_call_refuse(call, KEYSRT_LIMIT, "a request of %zu bytes is more than a server takes",
                           call->request->len - call->start);
}

keysrt_status keysrt_call_finish(keysrt_call *call, const keysrt_expect *expect)
{
    if (call->status == KEYSRT_OK && (call->request->failed || call->request->len - call->start > MAX_REQUEST))
        refuse_request(call);
    if (call->status != KEYSRT_OK)
        return end_refused(call);
    keysrt_client *client = call->client;
    keysrt_lane *lane = lane_of(call);
    size_t number = keysrt_results_add(&client->results);
    keysrt_pending *pending = number == SIZE_MAX ? NULL : keysrt_pipeline_push(lane->pipeline);
    if (pending == NULL) {
        if (number != SIZE_MAX)
            client->results.count--;
        keysrt_call_refuse(call, KEYSRT_NO_MEMORY, "out of memory");
        return end_refused(call);
    }
    pending->expect = *expect;
    pending->settings = call->settings;
    pending->key = call->key;
    pending->command = call->command;
    pending->script = call->script;
    pending->start = call->start;
    pending->call = (uint32_t)number;
    pending->state = KEYSRT_ENTRY_WAITING;
    pending->resent = false;
    pending->scripted = call->scripted;
    pending->received = 0;
    if (call->script != NULL)
        keysrt_script_set_add(&lane->pipeline->scripts, call->script->index);
    return client->batch != NULL ? KEYSRT_QUEUED : keysrt_handle_run_for(client, lane, call->block_ms);
}

keysrt_status keysrt_call_answer(keysrt_call *call, keysrt_status status)
{
    if (call->status != KEYSRT_OK)
        return end_refused(call);
    cut_back(call);
    if (call->client->batch == NULL)
        return status;
    size_t number = keysrt_results_add(&call->client->results);
    if (number == SIZE_MAX)
        return KEYSRT_NO_MEMORY;
    keysrt_results_set(&call->client->results, number, status, NULL);
    return KEYSRT_QUEUED;
}

bool keysrt_call_direct_only(keysrt_call *call)
{
    if (call->status == KEYSRT_OK && call->client->batch != NULL)
        keysrt_call_refuse(call, KEYSRT_INVALID, "this call cannot wait in a batch");
    return call->status == KEYSRT_OK;
}
