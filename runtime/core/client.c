/* client.c: opening, closing, and running one call at a time. Must not encode calls (call.c does) nor know batches' states. */
#include "core/client.h"

#include "core/random.h"

#include <stdlib.h>
#include <sys/random.h>
#include <unistd.h>

#define DEFAULT_TIMEOUT_MS 5000
#define DEFAULT_REPLY_BYTES ((size_t)512 << 20)
#define DEFAULT_REPLY_ELEMENTS ((size_t)16 << 20)
#define LONGEST_TIMEOUT_MS ((int64_t)1000 * 3600 * 24)
/* How often a pipeline may be followed by what is left of it: lost once, then unknown scripts. */
#define MAX_ROUNDS 3

/* ---- Handles ----------------------------------------------------------------------------------------------------- */

void keysrt_handle_init(keysrt_client *handle, keysrt_core *core, struct keysrt_batch *batch)
{
    memset(handle, 0, sizeof *handle);
    handle->core = core;
    handle->batch = batch;
    core->references++;
    keysrt_pipeline_init(&handle->again, &handle->results);
}

static void core_free(keysrt_core *core)
{
    keysrt_core_detach_all(core);
    for (size_t i = 0; i < core->connection_count; i++)
        keysrt_connection_free(core->connections[i]);
    keysrt_release(core->connections);
    keysrt_core_free_settings(core);
    keysrt_meters_free(&core->meters);
    keysrt_endpoint_free(&core->profile.endpoint);
    keysrt_release(core->profile.client_name);
    keysrt_buffer_free(&core->message);
    keysrt_buffer_free(&core->scratch);
    keysrt_release(core);
}

void keysrt_core_release(keysrt_core *core)
{
    if (--core->references == 0)
        core_free(core);
}

void keysrt_handle_free(keysrt_client *handle)
{
    for (size_t i = 0; i < handle->lane_count; i++) {
        keysrt_pipeline *pipeline = handle->lanes[i].pipeline;
        if (pipeline->flying) {
            keysrt_inflight_orphan(&handle->lanes[i].connection->inflight, pipeline);
            continue;
        }
        keysrt_pipeline_free(pipeline);
        keysrt_release(pipeline);
    }
    keysrt_release(handle->lanes);
    keysrt_pipeline_free(&handle->again);
    keysrt_results_free(&handle->results);
    keysrt_core_release(handle->core);
}

static keysrt_connection *find_connection(keysrt_core *core, unsigned lane)
{
    bool waits = (lane & KEYSRT_WAITING_LANE) != 0;
    unsigned database = lane & ~KEYSRT_WAITING_LANE;
    for (size_t i = 0; i < core->connection_count; i++)
        if (core->connections[i]->database == database && core->connections[i]->waits == waits)
            return core->connections[i];
    keysrt_connection **grown =
        keysrt_reallocate(core->connections, (core->connection_count + 1) * sizeof(keysrt_connection *));
    if (grown == NULL)
        return NULL;
    core->connections = grown;
    keysrt_connection *made = keysrt_connection_new(&core->profile, database);
    if (made == NULL)
        return NULL;
    made->waits = waits;
    core->connections[core->connection_count++] = made;
    return made;
}

static keysrt_lane *add_lane(keysrt_client *handle, unsigned database)
{
    keysrt_connection *connection = find_connection(handle->core, database);
    if (connection == NULL)
        return NULL;
    keysrt_lane *grown = keysrt_reallocate(handle->lanes, (handle->lane_count + 1) * sizeof *grown);
    if (grown == NULL)
        return NULL;
    handle->lanes = grown;
    keysrt_pipeline *pipeline = keysrt_allocate(sizeof *pipeline);
    if (pipeline == NULL)
        return NULL;
    keysrt_pipeline_init(pipeline, &handle->results);
    handle->last_lane = handle->lane_count;
    grown[handle->lane_count++] = (keysrt_lane){database, connection, pipeline};
    return &grown[handle->last_lane];
}

keysrt_lane *keysrt_handle_lane_slow(keysrt_client *handle, unsigned database)
{
    for (size_t i = 0; i < handle->lane_count; i++)
        if (handle->lanes[i].database == database) {
            handle->last_lane = i;
            return &handle->lanes[i];
        }
    return add_lane(handle, database);
}

/* ---- Open and close ----------------------------------------------------------------------------------------------- */

static uint64_t random_seed(const void *somewhere)
{
    uint64_t seed = 0;
    if (getrandom(&seed, sizeof seed, GRND_NONBLOCK) != (ssize_t)sizeof seed)
        seed = (uint64_t)keysrt_now_ms() * UINT64_C(0x9E3779B97F4A7C15) ^ (uint64_t)getpid() ^ (uint64_t)(uintptr_t)somewhere;
    return seed == 0 ? 1 : seed;
}

static keysrt_status read_timeout(int64_t *out, keysrt_duration given, const char *name, keysrt_error *error)
{
    *out = given.ms == 0 ? DEFAULT_TIMEOUT_MS : given.ms;
    if (*out > 0 && *out <= LONGEST_TIMEOUT_MS)
        return KEYSRT_OK;
    keysrt_error_set(error, "options: %s is %lld ms; it must be from 1 ms to 24 hours", name, (long long)given.ms);
    return KEYSRT_INVALID;
}

static keysrt_status read_options(keysrt_profile *profile, const keysrt_options *given, keysrt_error *error)
{
    static const keysrt_options none;
    const keysrt_options *options = given == NULL ? &none : given;
    profile->max_bytes = options->max_reply_bytes == 0 ? DEFAULT_REPLY_BYTES : options->max_reply_bytes;
    profile->max_elements = options->max_reply_elements == 0 ? DEFAULT_REPLY_ELEMENTS : options->max_reply_elements;
    keysrt_status status = read_timeout(&profile->connect_ms, options->connect_timeout, "connect_timeout", error);
    if (status == KEYSRT_OK)
        status = read_timeout(&profile->command_ms, options->command_timeout, "command_timeout", error);
    if (status != KEYSRT_OK || options->client_name == NULL)
        return status;
    size_t size = strlen(options->client_name) + 1;
    profile->client_name = keysrt_allocate(size);
    if (profile->client_name == NULL)
        return KEYSRT_NO_MEMORY;
    memcpy(profile->client_name, options->client_name, size);
    return KEYSRT_OK;
}

static const char *choose_url(const char *url)
{
    if (url == NULL)
        url = getenv("REDIS_URL");
    return url == NULL || url[0] == '\0' ? "redis://127.0.0.1:6379" : url;
}

static keysrt_client *client_new(void)
{
    keysrt_core *core = keysrt_allocate(sizeof *core);
    keysrt_client *client = keysrt_allocate(sizeof *client);
    if (core == NULL || client == NULL) {
        keysrt_release(core);
        keysrt_release(client);
        return NULL;
    }
    memset(core, 0, sizeof *core);
    keysrt_handle_init(client, core, NULL);
    core->profile.random = random_seed(core);
    core->identity = random_seed(client);
    return client;
}

keysrt_status keysrt_open(keysrt_client **out, const char *url, const keysrt_options *options)
{
    keysrt_error error = {0};
    keysrt_client *client = client_new();
    *out = client;
    if (client == NULL)
        return KEYSRT_NO_MEMORY;
    keysrt_profile *profile = &client->core->profile;
    keysrt_status status = keysrt_endpoint_parse(&profile->endpoint, choose_url(url), &error);
    if (status == KEYSRT_OK)
        status = read_options(profile, options, &error);
    if (status == KEYSRT_NO_MEMORY) {
        keysrt_close(client);
        *out = NULL;
        return status;
    }
    client->core->broken = status;
    client->must_ask = status != KEYSRT_OK;
    if (status != KEYSRT_OK)
        keysrt_core_set_message(client->core, error.text);
    return status;
}

void keysrt_close(keysrt_client *client)
{
    if (client == NULL || client->batch != NULL) /* keysrt_queue() is the batch's to close */
        return;
    keysrt_handle_free(client);
    keysrt_release(client);
}

/* ---- Messages ------------------------------------------------------------------------------------------------------ */

void keysrt_core_set_message(keysrt_core *core, const char *text)
{
    core->message.len = 0;
    core->message.failed = false;
    keysrt_buffer_append(&core->message, text, strlen(text) + 1);
    if (core->message.failed)
        core->message.len = 0;
}

const char *keysrt_message(const keysrt_client *client)
{
    if (client == NULL)
        return "out of memory";
    return client->core->message.len == 0 ? "" : client->core->message.data;
}

/* ---- Running --------------------------------------------------------------------------------------------------------- */

/* Is there a call that the failure of a connection ended for good? */
static bool any_ended(const keysrt_results *results)
{
    for (size_t i = 0; i < results->count; i++)
        switch ((keysrt_status)results->items[i].status) {
        case KEYSRT_LOST_REPLY: case KEYSRT_TIMEOUT: case KEYSRT_DISCONNECTED: case KEYSRT_LIMIT: case KEYSRT_PROTOCOL: return true;
        default: break;
        }
    return false;
}

keysrt_status keysrt_handle_send_again(keysrt_client *handle, keysrt_lane *lane, keysrt_pipeline *pipeline,
                                       keysrt_deadline *deadline)
{
    keysrt_status first = pipeline->failure, failure = first;
    for (int round = 0; round < MAX_ROUNDS; round++) {
        bool resend = keysrt_now_ms() < deadline->end;
        if (!keysrt_pipeline_wants_again(pipeline, resend))
            break;
        keysrt_pipeline next;
        keysrt_core_count_reloads(handle, pipeline);
        keysrt_pipeline_init(&next, &handle->results);
        if (keysrt_pipeline_collect_again(pipeline, &next, resend) == KEYSRT_OK) {
            if (keysrt_connection_submit(lane->connection, &next, deadline) == KEYSRT_OK)
                (void)keysrt_connection_await(lane->connection, &next, deadline);
            failure = next.failure;
            keysrt_core_count_again(handle, &next);
        }
        keysrt_pipeline_free(&handle->again);
        handle->again = next;
        pipeline = &handle->again;
    }
    return failure == KEYSRT_OK && first != KEYSRT_OK && any_ended(&handle->results) ? first : failure;
}

keysrt_status keysrt_handle_run_for(keysrt_client *handle, keysrt_lane *lane, int64_t block_ms)
{
    keysrt_pipeline *pipeline = lane->pipeline;
    keysrt_deadline deadline = keysrt_deadline_in(handle->core->profile.command_ms + block_ms);
    if (keysrt_connection_submit(lane->connection, pipeline, &deadline) == KEYSRT_OK)
        (void)keysrt_connection_await(lane->connection, pipeline, &deadline);
    if (pipeline->entries[0].state != KEYSRT_ENTRY_DONE)
        (void)keysrt_handle_send_again(handle, lane, pipeline, &deadline);
    keysrt_core_count_calls(handle, pipeline);
    keysrt_status status = (keysrt_status)handle->results.items[0].status;
    if (status != KEYSRT_OK && status != KEYSRT_MISS && status != KEYSRT_NOTHING)
        keysrt_core_set_message(handle->core, keysrt_results_message(&handle->results, 0));
    return status;
}

keysrt_status keysrt_handle_run(keysrt_client *handle, keysrt_lane *lane)
{
    return keysrt_handle_run_for(handle, lane, 0);
}

static keysrt_status line_pong(keysrt_reply *reply, const char *text, size_t len)
{
    return len == 4 && memcmp(text, "PONG", 4) == 0 ? KEYSRT_OK : keysrt_reply_unexpected(reply, "another status line");
}

static const keysrt_decoder pong = {.expects = "PONG", .line = line_pong};

keysrt_status keysrt_ping(keysrt_client *client, int database)
{
    keysrt_view ping = keysrt_str("PING");
    if (client == NULL)
        return KEYSRT_NO_MEMORY;
    if (client->core->broken != KEYSRT_OK)
        return client->core->broken;
    keysrt_core_clear_message(client->core);
    if (client->batch != NULL || database < 0 || database > UINT16_MAX) {
        keysrt_core_set_message(client->core, client->batch != NULL ? "PING: not in a batch" : "PING: no such database");
        return KEYSRT_INVALID;
    }
    keysrt_lane *lane = keysrt_handle_lane(client, (unsigned)database);
    if (lane == NULL)
        return KEYSRT_NO_MEMORY;
    keysrt_pipeline_reset(lane->pipeline);
    keysrt_results_reset(&client->results);
    if (!keysrt_pipeline_command(lane->pipeline, &pong, 1, &ping)) {
        keysrt_core_set_message(client->core, "PING: out of memory");
        return KEYSRT_NO_MEMORY;
    }
    return keysrt_handle_run(client, lane);
}
