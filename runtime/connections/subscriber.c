/* subscriber.c: the life of a subscriber: its connection, waiting, events. What is subscribed to is subscriptions.c's.
 *
 * Nothing is asked and answered here: after the handshake a standing pipeline takes whatever comes, one push at a time, and handlers
 * run between two of them, never inside the parser. */
#include "connections/subscriber.h"

#include "core/random.h"

#include <errno.h>
#include <poll.h>

/* Pauses between connections that break soon, as connection.c has them between failed attempts. */
#define FIRST_PAUSE_MS 25
#define LONGEST_PAUSE_MS 1000
#define SHORT_LIFE_MS 5000
/* With nothing heard for so many time limits of a command, a PING is sent; one more without an answer, and the peer is gone. */
#define QUIET_LIMITS 2
#define KEEP_BYTES ((size_t)1 << 20)

/* ---- Open and close --------------------------------------------------------------------------------------------- */

static void subscriber_free(keysrt_subscriber *subscriber)
{
    keysrt_subscriptions_free(subscriber);
    keysrt_connection_free(subscriber->connection);
    keysrt_pipeline_free(&subscriber->standing);
    keysrt_results_free(&subscriber->results);
    keysrt_buffer_free(&subscriber->push.bytes);
    keysrt_buffer_free(&subscriber->output);
    keysrt_buffer_free(&subscriber->awaited);
    keysrt_buffer_free(&subscriber->names);
    keysrt_sink_free(&subscriber->sink);
    keysrt_buffer_free(&subscriber->message);
    keysrt_buffer_free(&subscriber->params);
    keysrt_block_free(&subscriber->message_block);
    keysrt_block_free(&subscriber->params_block);
    keysrt_core_release(subscriber->core);
    keysrt_release(subscriber);
}

/* The pipeline that takes everything: its entry looks like a command, for the messages. */
static bool prepare_standing(keysrt_subscriber *subscriber)
{
    const keysrt_view command = keysrt_str("SUBSCRIBE");
    keysrt_pipeline *standing = &subscriber->standing;
    keysrt_pipeline_init(standing, &subscriber->results);
    if (!keysrt_pipeline_command(standing, &keysrt_reply_push, 1, &command))
        return false;
    standing->entries[0].expect.out = &subscriber->push;
    standing->standing = true;
    standing->body = standing->requests.len;
    standing->expected = SIZE_MAX;
    return true;
}

static keysrt_subscriber *subscriber_new(keysrt_core *core)
{
    keysrt_subscriber *made = keysrt_allocate(sizeof *made);
    if (made == NULL)
        return NULL;
    memset(made, 0, sizeof *made);
    made->core = core;
    core->references++;
    made->connection = keysrt_connection_new(&core->profile, 0);
    if (made->connection != NULL && prepare_standing(made))
        return made;
    subscriber_free(made);
    return NULL;
}

keysrt_status keysrt_subscriber_open(keysrt_subscriber **out, keysrt_client *client, keysrt_subscriber_handler *handler, void *context)
{
    *out = NULL;
    if (client == NULL)
        return KEYSRT_NO_MEMORY;
    if (client->core->broken != KEYSRT_OK)
        return client->core->broken;
    keysrt_core_clear_message(client->core);
    if (client->batch != NULL || handler == NULL) {
        keysrt_core_set_message(client->core, handler == NULL ? "subscriber: the handler of events must not be NULL" : "subscriber: not in a batch");
        return KEYSRT_INVALID;
    }
    keysrt_subscriber *made = subscriber_new(client->core);
    if (made == NULL) {
        keysrt_core_set_message(client->core, "subscriber: out of memory");
        return KEYSRT_NO_MEMORY;
    }
    made->handler = handler;
    made->context = context;
    *out = made;
    return KEYSRT_OK;
}

void keysrt_subscriber_close(keysrt_subscriber *subscriber)
{
    if (subscriber != NULL && subscriber->dispatching)
        subscriber->doomed = true;
    else if (subscriber != NULL)
        subscriber_free(subscriber);
}

const char *keysrt_subscriber_message(const keysrt_subscriber *subscriber)
{
    if (subscriber == NULL)
        return "out of memory";
    return subscriber->error.len == 0 ? "" : subscriber->error.text;
}

/* ---- Events ----------------------------------------------------------------------------------------------------- */

void keysrt_subscriber_tell(keysrt_subscriber *subscriber, const keysrt_subscriber_event *event)
{
    subscriber->dispatched++;
    if (!subscriber->doomed)
        subscriber->handler(subscriber->context, event);
}

/* Once for each time without a connection. */
static void tell_lost(keysrt_subscriber *subscriber, keysrt_status status)
{
    if (subscriber->outage)
        return;
    subscriber->outage = true;
    keysrt_subscriber_tell(subscriber,
                           &(keysrt_subscriber_event){.kind = KEYSRT_EVENT_LOST, .status = status, .why = subscriber->reason.text});
}

/* ---- The connection --------------------------------------------------------------------------------------------- */

static bool is_connected(const keysrt_subscriber *subscriber)
{
    return keysrt_transport_is_open(&subscriber->connection->transport);
}

static int64_t pause_after(keysrt_subscriber *subscriber)
{
    unsigned doubled = subscriber->short_lives < 2 ? 0 : subscriber->short_lives - 2;
    if (subscriber->short_lives < 2)
        return 0;
    int64_t pause = doubled > 5 ? LONGEST_PAUSE_MS : FIRST_PAUSE_MS * ((int64_t)1 << doubled);
    return pause - (int64_t)(keysrt_random_next(&subscriber->core->profile.random) % (uint64_t)(pause / 2 + 1));
}

/* The connection goes; a new one comes at once where this one had lived, else after a pause. */
static keysrt_status give_up(keysrt_subscriber *subscriber, keysrt_status status, const char *why)
{
    int64_t now = keysrt_now_ms();
    keysrt_error told = {0};
    keysrt_error_set(&told, "%s", why); /* it may stand in what is torn down */
    subscriber->reason = told;
    (void)keysrt_connection_give_up(subscriber->connection, status, told.text);
    subscriber->results.texts.len = 0;
    subscriber->short_lives = now - subscriber->opened_at < SHORT_LIFE_MS ? subscriber->short_lives + 1 : 0;
    subscriber->try_at = now + pause_after(subscriber);
    for (size_t i = 0; i < subscriber->count; i++)
        subscriber->resubscribes = subscriber->resubscribes || subscriber->subscriptions[i].known;
    tell_lost(subscriber, status);
    return status;
}

static void forget_output(keysrt_subscriber *subscriber)
{
    subscriber->output.len = subscriber->sent = 0;
    subscriber->awaited.len = subscriber->first = subscriber->names.len = 0;
}

static keysrt_status connect(keysrt_subscriber *subscriber)
{
    keysrt_deadline deadline = keysrt_deadline_in(subscriber->core->profile.connect_ms);
    if (deadline.now < subscriber->try_at)
        return KEYSRT_DISCONNECTED;
    keysrt_status status = keysrt_connection_open(subscriber->connection, &deadline, &subscriber->reason);
    if (status != KEYSRT_OK) {
        tell_lost(subscriber, status);
        return status;
    }
    forget_output(subscriber);
    subscriber->opened_at = subscriber->heard_at = keysrt_now_ms();
    subscriber->pinged = false;
    keysrt_inflight_push(&subscriber->connection->inflight, &subscriber->standing);
    if (keysrt_subscriptions_send_all(subscriber))
        return KEYSRT_OK;
    return give_up(subscriber, KEYSRT_NO_MEMORY, "out of memory");
}

keysrt_status keysrt_subscriber_flush(keysrt_subscriber *subscriber)
{
    const keysrt_view output = {subscriber->output.data, subscriber->output.len}, none = {NULL, 0};
    if (!is_connected(subscriber) || subscriber->sent == output.len)
        return KEYSRT_OK;
    keysrt_io io = keysrt_transport_send(&subscriber->connection->transport, output, none, &subscriber->sent);
    if (io == KEYSRT_IO_FAILED || io == KEYSRT_IO_CLOSED)
        return KEYSRT_DISCONNECTED;
    if (subscriber->sent == output.len)
        subscriber->output.len = subscriber->sent = 0;
    return KEYSRT_OK;
}

/* ---- What comes ------------------------------------------------------------------------------------------------- */

/* One push has been parsed, or an error. */
static keysrt_status take_push(keysrt_subscriber *subscriber)
{
    keysrt_status status = (keysrt_status)subscriber->results.items[0].status;
    keysrt_error told = {0};
    if (status == KEYSRT_OK) {
        status = keysrt_subscriptions_take(subscriber);
        return status == KEYSRT_OK ? status : give_up(subscriber, status, subscriber->error.text);
    }
    keysrt_error_set(&told, "%s", keysrt_results_message(&subscriber->results, 0));
    subscriber->results.texts.len = 0;
    /* What the server's state forbids (BUSY, LOADING) is tried again; what it does not allow is not. */
    bool for_good = status == KEYSRT_DENIED || status == KEYSRT_REFUSED;
    if (for_good && keysrt_subscriptions_refused(subscriber, status, told.text))
        return KEYSRT_OK;
    return give_up(subscriber, status, told.text);
}

/* Between two pushes: large memory is given back. */
static void trim(keysrt_subscriber *subscriber)
{
    if (subscriber->push.bytes.capacity > KEEP_BYTES)
        keysrt_buffer_free(&subscriber->push.bytes);
    if (subscriber->sink.image.capacity > KEEP_BYTES)
        keysrt_sink_free(&subscriber->sink);
}

/* Everything that was received. */
static keysrt_status parse_all(keysrt_subscriber *subscriber)
{
    keysrt_connection *connection = subscriber->connection;
    while (is_connected(subscriber) && !subscriber->doomed) {
        subscriber->standing.flying = true;
        keysrt_parse parsed = keysrt_transport_parse(&connection->transport, &subscriber->standing);
        if (parsed == KEYSRT_PARSE_BROKEN)
            return give_up(subscriber, connection->inflight.broken, connection->inflight.reply.error.text);
        if (subscriber->standing.flying)
            break; /* the next push is not all here */
        keysrt_status status = take_push(subscriber);
        if (status != KEYSRT_OK)
            return status;
        trim(subscriber);
    }
    if (is_connected(subscriber))
        keysrt_transport_trim(&connection->transport);
    return KEYSRT_OK;
}

static keysrt_status receive(keysrt_subscriber *subscriber)
{
    keysrt_error why = {0};
    switch (keysrt_transport_receive(&subscriber->connection->transport, false)) {
    case KEYSRT_IO_DONE:
        subscriber->heard_at = keysrt_now_ms();
        subscriber->pinged = false;
        return parse_all(subscriber);
    case KEYSRT_IO_EMPTY: return KEYSRT_OK;
    case KEYSRT_IO_CLOSED: keysrt_error_set(&why, "connection lost while listening: the server closed it"); break;
    case KEYSRT_IO_FAILED: keysrt_error_set(&why, "connection lost while listening: %s", strerror(errno)); break;
    }
    return give_up(subscriber, KEYSRT_DISCONNECTED, why.text);
}

static int64_t quiet_limit(const keysrt_subscriber *subscriber)
{
    int64_t limit = subscriber->core->profile.command_ms;
    return (subscriber->pinged ? QUIET_LIMITS + 1 : QUIET_LIMITS) * limit;
}

/* A peer that went without a word is noticed by its silence. */
static keysrt_status check_life(keysrt_subscriber *subscriber)
{
    int64_t quiet = keysrt_now_ms() - subscriber->heard_at;
    keysrt_error why = {0};
    if (quiet < quiet_limit(subscriber))
        return KEYSRT_OK;
    if (!subscriber->pinged) {
        subscriber->pinged = keysrt_subscriber_command(subscriber, KEYSRT_PUSH_PONG, keysrt_str(""));
        return KEYSRT_OK;
    }
    keysrt_error_set(&why, "nothing was heard for %lld ms, not even an answer to PING; the connection was closed", (long long)quiet);
    return give_up(subscriber, KEYSRT_TIMEOUT, why.text);
}

/* ---- Waiting ---------------------------------------------------------------------------------------------------- */

/* What can be done without waiting. OK: it is connected. */
static keysrt_status step(keysrt_subscriber *subscriber)
{
    keysrt_status status = is_connected(subscriber) ? KEYSRT_OK : connect(subscriber);
    if (status == KEYSRT_OK)
        status = check_life(subscriber);
    if (status == KEYSRT_OK && keysrt_subscriber_flush(subscriber) != KEYSRT_OK)
        status = give_up(subscriber, KEYSRT_DISCONNECTED, "connection lost while writing");
    return status == KEYSRT_OK ? receive(subscriber) : status;
}

keysrt_duration keysrt_subscriber_due(const keysrt_subscriber *subscriber)
{
    if (subscriber == NULL || subscriber->count == 0)
        return keysrt_never();
    int64_t now = keysrt_now_ms(), due;
    if (is_connected(subscriber))
        due = subscriber->sent < subscriber->output.len ? now + 1 : subscriber->heard_at + quiet_limit(subscriber);
    else
        due = subscriber->try_at > subscriber->connection->try_at ? subscriber->try_at : subscriber->connection->try_at;
    return keysrt_ms(due > now ? due - now : 0);
}

int keysrt_subscriber_fd(const keysrt_subscriber *subscriber)
{
    return subscriber != NULL && is_connected(subscriber) ? subscriber->connection->transport.fd : -1;
}

/* Sleeps until something comes, is due, or `left` ms are over. */
static void doze(keysrt_subscriber *subscriber, int64_t left)
{
    int64_t due = keysrt_subscriber_due(subscriber).ms;
    int64_t sleep = due >= 0 && due < left ? due : left;
    if (is_connected(subscriber)) {
        bool write = subscriber->sent < subscriber->output.len;
        (void)keysrt_transport_wait(&subscriber->connection->transport, write, write ? left : sleep); /* what fails shows at reading */
    } else {
        (void)poll(NULL, 0, sleep > 60000 ? 60000 : (int)sleep);
    }
}

static keysrt_status listen(keysrt_subscriber *subscriber, int64_t end)
{
    for (;;) {
        keysrt_status status = step(subscriber);
        if (subscriber->dispatched > 0)
            return KEYSRT_OK;
        int64_t left = end == INT64_MAX ? INT64_MAX : end - keysrt_now_ms();
        if (left <= 0)
            return status == KEYSRT_OK ? KEYSRT_MISS : status;
        doze(subscriber, left);
    }
}

static keysrt_status refuse_wait(keysrt_subscriber *subscriber, const char *why)
{
    keysrt_error_set(&subscriber->error, "subscriber: %s", why);
    return KEYSRT_INVALID;
}

keysrt_status keysrt_subscriber_wait(keysrt_subscriber *subscriber, keysrt_duration timeout)
{
    if (subscriber == NULL)
        return KEYSRT_NO_MEMORY;
    if (subscriber->dispatching)
        return refuse_wait(subscriber, "a handler cannot wait");
    if (timeout.ms < -1)
        return refuse_wait(subscriber, "timeout: it must be from 0 ms, or keysrt_never()");
    if (subscriber->count == 0)
        return refuse_wait(subscriber, "nothing is subscribed to");
    subscriber->dispatching = true;
    subscriber->dispatched = 0;
    keysrt_status status = listen(subscriber, timeout.ms < 0 ? INT64_MAX : keysrt_deadline_in(timeout.ms).end);
    subscriber->dispatching = false;
    keysrt_subscriptions_sweep(subscriber);
    if (subscriber->doomed) {
        subscriber_free(subscriber);
        return KEYSRT_DISCONNECTED;
    }
    if (status == KEYSRT_OK || status == KEYSRT_MISS)
        subscriber->error.len = 0;
    else
        subscriber->error = subscriber->reason;
    return status;
}
