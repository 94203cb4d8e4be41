/* connection.c: life of a connection. Must not know keys, nor decide whether something is sent again. */
#include "connections/connection.h"

#include "core/random.h"
#include "core/status.h"

#include <errno.h>
#include <stdio.h>

/* After this long without traffic the peer may have gone: looked at before anything is sent that could get lost. */
#define IDLE_MS 1000
/* Pauses between failed attempts: none after the first, then 25 ms, doubled up to a second, each shortened by up to half. */
#define FIRST_PAUSE_MS 25
#define LONGEST_PAUSE_MS 1000
#define KEEP_BYTES ((size_t)1 << 20)

keysrt_connection *keysrt_connection_new(keysrt_profile *profile, unsigned database)
{
    keysrt_connection *connection = keysrt_allocate(sizeof *connection);
    if (connection == NULL)
        return NULL;
    memset(connection, 0, sizeof *connection);
    connection->profile = profile;
    connection->database = database;
    connection->transport.fd = -1;
    keysrt_inflight_init(&connection->inflight, profile->max_bytes, profile->max_elements);
    keysrt_pipeline_init(&connection->control, &connection->control_results);
    return connection;
}

void keysrt_connection_free(keysrt_connection *connection)
{
    if (connection == NULL)
        return;
    keysrt_inflight_fail(&connection->inflight, KEYSRT_DISCONNECTED, "the client was closed");
    keysrt_transport_free(&connection->transport);
    keysrt_inflight_free(&connection->inflight);
    keysrt_pipeline_free(&connection->control);
    keysrt_results_free(&connection->control_results);
    keysrt_release(connection);
}

/* The end of this connection: all that is on its way gets its result. */
keysrt_status keysrt_connection_give_up(keysrt_connection *connection, keysrt_status status, const char *sentence)
{
    keysrt_error told = {0};
    keysrt_error_set(&told, "%s", sentence); /* the sentence may stand in what is torn down */
    keysrt_transport_close(&connection->transport);
    connection->multi_works = false;
    keysrt_inflight_fail(&connection->inflight, status, told.text);
    connection->reason = told;
    return status;
}

static keysrt_status fail_late(keysrt_connection *connection, const keysrt_deadline *deadline)
{
    keysrt_error told = {0};
    keysrt_error_set(&told, "no reply within the time limit of %lld ms; the connection was closed",
                     (long long)deadline->length);
    return keysrt_connection_give_up(connection, KEYSRT_TIMEOUT, told.text);
}

static keysrt_status fail_lost(keysrt_connection *connection, const char *doing, const char *why)
{
    keysrt_error told = {0};
    keysrt_error_set(&told, "connection lost while %s: %s", doing, why);
    return keysrt_connection_give_up(connection, KEYSRT_DISCONNECTED, told.text);
}

static int64_t time_left(keysrt_deadline *deadline)
{
    deadline->now = keysrt_now_ms();
    return deadline->end - deadline->now;
}

/* ---- Reading ----------------------------------------------------------------------------------------------------- */

static bool is_done(const keysrt_pipeline *pipeline)
{
    return !pipeline->flying;
}

/* Parses what has come, no further than the pipeline's last reply (NULL: all of it). */
static keysrt_status take_replies(keysrt_connection *connection, const keysrt_pipeline *pipeline)
{
    if (keysrt_transport_parse(&connection->transport, pipeline) != KEYSRT_PARSE_BROKEN)
        return KEYSRT_OK;
    return keysrt_connection_give_up(connection, connection->inflight.broken, connection->inflight.reply.error.text);
}

static keysrt_status receive(keysrt_connection *connection, keysrt_deadline *deadline, bool block)
{
    switch (keysrt_transport_receive(&connection->transport, block)) {
    case KEYSRT_IO_DONE:
        connection->used_at = deadline->now;
        return KEYSRT_OK;
    case KEYSRT_IO_EMPTY:
        return KEYSRT_OK;
    case KEYSRT_IO_CLOSED:
        return fail_lost(connection, "reading", "the server closed it");
    case KEYSRT_IO_FAILED:
        break;
    }
    return fail_lost(connection, "reading", strerror(errno));
}

/* Blocking reads last at most this long, so that a limit holds without a poll before every read. */
static int64_t slice_of(const keysrt_profile *profile)
{
    int64_t slice = profile->command_ms / 8;
    return slice < 1 ? 1 : slice;
}

/* A read from a unix socket is woken, for nothing, when the peer takes what was sent; a poll is not. For a batch that is a switch of
 * tasks too many, half of what waiting costs; a call alone is answered so soon that the early waking pays. */
#define POLLED_REPLIES 8

/* Waits for bytes as long as the deadline allows. */
static keysrt_status wait_for_input(keysrt_connection *connection, const keysrt_pipeline *pipeline, keysrt_deadline *deadline, bool fresh)
{
    int64_t left = fresh ? deadline->end - deadline->now : time_left(deadline);
    if (left <= 0)
        return fail_late(connection, deadline);
    /* What blocks at the server is waited for in one piece, not in slices of a short time limit. */
    bool polls = connection->waits || (connection->transport.local && pipeline->expected - pipeline->replies >= POLLED_REPLIES);
    if (left >= slice_of(connection->profile) && !polls)
        return receive(connection, deadline, true);
    if (keysrt_transport_wait(&connection->transport, false, left) == KEYSRT_IO_FAILED)
        return fail_lost(connection, "reading", strerror(errno));
    return receive(connection, deadline, false);
}

/* Bytes behind the last reply: this connection and its peer no longer agree on what was asked. */
static void check_rest(keysrt_connection *connection)
{
    bool idle = keysrt_transport_is_open(&connection->transport) && connection->inflight.first == NULL;
    if (idle && keysrt_transport_has_rest(&connection->transport))
        (void)keysrt_connection_give_up(connection, KEYSRT_PROTOCOL, "the server sent more than it was asked for; the connection was closed");
}

keysrt_status keysrt_connection_await(keysrt_connection *connection, keysrt_pipeline *pipeline, keysrt_deadline *deadline)
{
    keysrt_status status = KEYSRT_OK;
    for (bool fresh = true; status == KEYSRT_OK && !is_done(pipeline); fresh = false) {
        status = take_replies(connection, pipeline);
        if (status == KEYSRT_OK && !is_done(pipeline))
            status = wait_for_input(connection, pipeline, deadline, fresh);
    }
    if (status != KEYSRT_OK)
        return pipeline->failure == KEYSRT_OK ? status : pipeline->failure;
    check_rest(connection);
    if (connection->inflight.first == NULL && keysrt_transport_is_open(&connection->transport)) {
        keysrt_transport_trim(&connection->transport);
        if (connection->inflight.reply.sink.image.capacity > KEEP_BYTES)
            keysrt_sink_free(&connection->inflight.reply.sink);
    }
    return pipeline->failure;
}

/* ---- Sending ----------------------------------------------------------------------------------------------------- */

/* A server that closed may have said why ("max number of clients reached"): its last words are replies like any other. */
static keysrt_status hear_last_words(keysrt_connection *connection, int error)
{
    while (keysrt_transport_receive(&connection->transport, false) == KEYSRT_IO_DONE) {
        keysrt_status status = take_replies(connection, NULL);
        if (status != KEYSRT_OK)
            return status;
    }
    return fail_lost(connection, "writing", strerror(error));
}

/* The socket takes no more: reads meanwhile, for a server that cannot send its replies stops reading requests. */
static keysrt_status wait_for_room(keysrt_connection *connection, keysrt_deadline *deadline)
{
    int64_t left = time_left(deadline);
    if (left <= 0)
        return fail_late(connection, deadline);
    if (keysrt_transport_wait(&connection->transport, true, left) == KEYSRT_IO_FAILED)
        return fail_lost(connection, "writing", strerror(errno));
    keysrt_status status = receive(connection, deadline, false);
    return status == KEYSRT_OK ? take_replies(connection, NULL) : status;
}

static keysrt_status send_all(keysrt_connection *connection, keysrt_pipeline *pipeline, keysrt_deadline *deadline)
{
    keysrt_view prologue = {pipeline->prologue.data, pipeline->prologue.len};
    keysrt_view requests = {pipeline->requests.data, pipeline->requests.len};
    while (pipeline->sent < prologue.len + requests.len) {
        keysrt_status status = KEYSRT_OK;
        keysrt_io io = keysrt_transport_send(&connection->transport, prologue, requests, &pipeline->sent);
        if (io == KEYSRT_IO_EMPTY)
            status = wait_for_room(connection, deadline);
        else if (io != KEYSRT_IO_DONE)
            status = hear_last_words(connection, errno);
        if (status != KEYSRT_OK)
            return status;
        if (!pipeline->flying)
            return keysrt_connection_give_up(connection, KEYSRT_PROTOCOL, "the server answered before it was asked; the connection was closed");
    }
    return KEYSRT_OK;
}

/* Launches on an open connection. */
static keysrt_status dispatch(keysrt_connection *connection, keysrt_pipeline *pipeline, keysrt_deadline *deadline)
{
    keysrt_status status = keysrt_pipeline_launch(pipeline, &connection->inflight.loaded);
    if (status != KEYSRT_OK) {
        keysrt_pipeline_fail(pipeline, status, "out of memory for the request");
        return status;
    }
    keysrt_inflight_push(&connection->inflight, pipeline);
    (void)send_all(connection, pipeline, deadline);
    return pipeline->failure; /* OK where a server that closed had answered before */
}

/* ---- Opening ----------------------------------------------------------------------------------------------------- */

/* Runs the commands collected in `control`; OK only if every one was answered as expected. */
static keysrt_status run_control(keysrt_connection *connection, keysrt_deadline *deadline, keysrt_error *error)
{
    keysrt_pipeline *control = &connection->control;
    keysrt_status status = control->count == 0 ? KEYSRT_OK : dispatch(connection, control, deadline);
    if (control->count > 0 && status == KEYSRT_OK)
        status = keysrt_connection_await(connection, control, deadline);
    for (size_t i = 0; i < control->count; i++) {
        keysrt_status one = (keysrt_status)connection->control_results.items[i].status;
        if (one == KEYSRT_OK)
            continue;
        keysrt_error_set(error, "%s", keysrt_results_message(&connection->control_results, i));
        return one;
    }
    return status;
}

static void start_control(keysrt_connection *connection)
{
    keysrt_pipeline_reset(&connection->control);
    keysrt_results_reset(&connection->control_results);
}

static bool collect_auth(keysrt_connection *connection)
{
    const keysrt_endpoint *endpoint = &connection->profile->endpoint;
    keysrt_view argv[3] = {keysrt_str("AUTH")};
    size_t argc = 1;
    if (endpoint->user == NULL && endpoint->password == NULL)
        return true;
    if (endpoint->user != NULL)
        argv[argc++] = keysrt_bytes(endpoint->user, endpoint->user_len);
    argv[argc++] = keysrt_bytes(endpoint->password == NULL ? "" : endpoint->password, endpoint->password_len);
    return keysrt_pipeline_command(&connection->control, &keysrt_reply_ok, argc, argv);
}

static bool collect_handshake(keysrt_connection *connection)
{
    keysrt_pipeline *control = &connection->control;
    if (!collect_auth(connection))
        return false;
    if (connection->profile->client_name != NULL) {
        keysrt_view argv[3] = {keysrt_str("CLIENT"), keysrt_str("SETNAME"), keysrt_str(connection->profile->client_name)};
        if (!keysrt_pipeline_command(control, &keysrt_reply_ok, 3, argv))
            return false;
    }
    if (connection->database == 0)
        return true;
    char number[16];
    (void)snprintf(number, sizeof number, "%u", connection->database);
    keysrt_view argv[2] = {keysrt_str("SELECT"), keysrt_str(number)};
    return keysrt_pipeline_command(control, &keysrt_reply_ok, 2, argv);
}

static keysrt_status handshake(keysrt_connection *connection, keysrt_deadline *deadline, keysrt_error *error)
{
    start_control(connection);
    if (!collect_handshake(connection)) {
        start_control(connection);
        keysrt_error_set(error, "out of memory for the handshake");
        return KEYSRT_NO_MEMORY;
    }
    keysrt_status status = run_control(connection, deadline, error);
    if (status == KEYSRT_LOST_REPLY)
        status = KEYSRT_DISCONNECTED; /* the call itself was not sent */
    start_control(connection);
    return status;
}

static void note_failure(keysrt_connection *connection)
{
    int64_t pause = 0;
    if (connection->failures > 0) {
        unsigned doubled = connection->failures - 1 < 6 ? connection->failures - 1 : 6;
        pause = FIRST_PAUSE_MS * ((int64_t)1 << doubled);
        pause = pause > LONGEST_PAUSE_MS ? LONGEST_PAUSE_MS : pause;
        pause -= (int64_t)(keysrt_random_next(&connection->profile->random) % (uint64_t)(pause / 2 + 1));
    }
    connection->failures++;
    connection->try_at = keysrt_now_ms() + pause;
}

static keysrt_status connect_now(keysrt_connection *connection, keysrt_deadline *deadline, keysrt_error *error)
{
    keysrt_profile *profile = connection->profile;
    keysrt_deadline limit = keysrt_deadline_in(profile->connect_ms);
    if (limit.end > deadline->end)
        limit.end = deadline->end;
    int64_t allowed = limit.end - limit.now;
    keysrt_status status = keysrt_transport_open(&connection->transport, &profile->endpoint, allowed < 1 ? 1 : allowed,
                                                 slice_of(profile), &connection->inflight, error);
    if (status == KEYSRT_OK)
        status = handshake(connection, &limit, error);
    deadline->now = keysrt_now_ms();
    connection->used_at = deadline->now;
    if (status == KEYSRT_OK) {
        connection->failures = 0;
        return KEYSRT_OK;
    }
    keysrt_transport_close(&connection->transport);
    note_failure(connection);
    char where[128];
    keysrt_endpoint_describe(&profile->endpoint, where, sizeof where);
    keysrt_error_prefix(error, "%s: ", where);
    connection->reason = *error;
    return status;
}

keysrt_status keysrt_connection_open(keysrt_connection *connection, keysrt_deadline *deadline, keysrt_error *error)
{
    if (keysrt_transport_is_open(&connection->transport)) {
        bool idle = connection->inflight.first == NULL && deadline->now - connection->used_at > IDLE_MS;
        if (!idle || keysrt_transport_is_quiet(&connection->transport))
            return KEYSRT_OK;
        (void)keysrt_connection_give_up(connection, KEYSRT_DISCONNECTED, "the server closed the idle connection");
    }
    if (connection->failures > 0 && deadline->now < connection->try_at) {
        *error = connection->reason;
        keysrt_error_prefix(error, "no connection, next attempt in %lld ms; last failure: ",
                            (long long)(connection->try_at - deadline->now));
        return KEYSRT_DISCONNECTED;
    }
    return connect_now(connection, deadline, error);
}

/* The first transaction of a connection: a MULTI that is refused would leave its commands to be executed one by one. */
static keysrt_status try_multi(keysrt_connection *connection, keysrt_deadline *deadline, keysrt_error *error)
{
    keysrt_view multi = keysrt_str("MULTI");
    keysrt_view discard = keysrt_str("DISCARD");
    start_control(connection);
    keysrt_status status = KEYSRT_NO_MEMORY;
    if (keysrt_pipeline_command(&connection->control, &keysrt_reply_ok, 1, &multi) &&
        keysrt_pipeline_command(&connection->control, &keysrt_reply_ok, 1, &discard))
        status = run_control(connection, deadline, error);
    start_control(connection);
    connection->multi_works = status == KEYSRT_OK;
    return status == KEYSRT_LOST_REPLY ? KEYSRT_DISCONNECTED : status;
}

/* Nothing of it was sent, and an attempt to connect was made just now: it is not sent again by itself. */
static keysrt_status refuse(keysrt_pipeline *pipeline, keysrt_status status, const char *sentence)
{
    pipeline->body = pipeline->requests.len;
    pipeline->sent = 0;
    pipeline->prologue.len = 0;
    keysrt_pipeline_fail(pipeline, status, sentence);
    for (size_t i = 0; i < pipeline->count; i++)
        pipeline->entries[i].state = KEYSRT_ENTRY_DONE;
    return status;
}

keysrt_status keysrt_connection_submit(keysrt_connection *connection, keysrt_pipeline *pipeline, keysrt_deadline *deadline)
{
    bool open = keysrt_transport_is_open(&connection->transport);
    pipeline->started = deadline->started;
    bool trusted = open && deadline->now - connection->used_at <= IDLE_MS && (!pipeline->atomic || connection->multi_works);
    if (trusted)
        return dispatch(connection, pipeline, deadline);
    keysrt_error error = {0};
    keysrt_status status = keysrt_connection_open(connection, deadline, &error);
    if (status == KEYSRT_OK && pipeline->atomic && !connection->multi_works)
        status = try_multi(connection, deadline, &error);
    if (status == KEYSRT_OK && !keysrt_transport_is_open(&connection->transport)) {
        error = connection->reason;
        status = KEYSRT_DISCONNECTED;
    }
    return status == KEYSRT_OK ? dispatch(connection, pipeline, deadline) : refuse(pipeline, status, error.text);
}
