/* subscriptions.c: what a subscriber listens to: names and patterns, their confirmations, and whose handlers a message is for.
 *
 * Patterns that several declarations share are one subscription at the server; each message goes to those whose name its channel
 * really is. Handlers may change the list at any time: it is gone through by index, and swept behind them. Must not know sockets. */
#include "connections/subscriber.h"

/* ---- Commands --------------------------------------------------------------------------------------------------- */

static const char *const commands[] = {
    [KEYSRT_PUSH_SUBSCRIBE] = "SUBSCRIBE",       [KEYSRT_PUSH_PSUBSCRIBE] = "PSUBSCRIBE",     [KEYSRT_PUSH_UNSUBSCRIBE] = "UNSUBSCRIBE",
    [KEYSRT_PUSH_PUNSUBSCRIBE] = "PUNSUBSCRIBE", [KEYSRT_PUSH_PONG] = "PING",
};

bool keysrt_subscriber_command(keysrt_subscriber *subscriber, keysrt_push_kind kind, keysrt_view name)
{
    keysrt_buffer *output = &subscriber->output, *names = &subscriber->names;
    const keysrt_awaited awaited = {kind, names->len, name.len};
    const char *command = commands[kind];
    size_t before = output->len;
    keysrt_buffer_append(output, kind == KEYSRT_PUSH_PONG ? "*1\r\n" : "*2\r\n", 4);
    keysrt_encode_bulk_bytes(output, command, strlen(command));
    if (kind != KEYSRT_PUSH_PONG)
        keysrt_encode_bulk_bytes(output, name.data, name.len);
    if (!output->failed)
        keysrt_buffer_append(names, name.data, name.len);
    if (!output->failed && !names->failed)
        keysrt_buffer_append(&subscriber->awaited, &awaited, sizeof awaited);
    if (!output->failed && !names->failed && !subscriber->awaited.failed)
        return true;
    output->len = before;
    names->len = awaited.name;
    output->failed = names->failed = subscriber->awaited.failed = false;
    return false;
}

static keysrt_view name_of(const keysrt_subscription *one)
{
    return keysrt_bytes(one->name, one->len);
}

static bool is_called(const keysrt_subscription *one, bool pattern, keysrt_view name)
{
    return !one->gone && one->pattern == pattern && one->len == name.len && memcmp(one->name, name.data, name.len) == 0;
}

static keysrt_subscription *find_called(keysrt_subscriber *subscriber, bool pattern, keysrt_view name)
{
    for (size_t i = 0; i < subscriber->count; i++)
        if (is_called(&subscriber->subscriptions[i], pattern, name))
            return &subscriber->subscriptions[i];
    return NULL;
}

/* Is an earlier one of the list the same to the server? */
static bool is_repeated(keysrt_subscriber *subscriber, size_t index)
{
    const keysrt_subscription *one = &subscriber->subscriptions[index];
    return find_called(subscriber, one->pattern, name_of(one)) != one;
}

bool keysrt_subscriptions_send_all(keysrt_subscriber *subscriber)
{
    bool sent = true;
    for (size_t i = 0; i < subscriber->count && sent; i++) {
        keysrt_subscription *one = &subscriber->subscriptions[i];
        one->confirmed = false;
        if (!one->gone && !is_repeated(subscriber, i))
            sent = keysrt_subscriber_command(subscriber, one->pattern ? KEYSRT_PUSH_PSUBSCRIBE : KEYSRT_PUSH_SUBSCRIBE, name_of(one));
    }
    return sent;
}

/* ---- The list --------------------------------------------------------------------------------------------------- */

void keysrt_subscriptions_sweep(keysrt_subscriber *subscriber)
{
    size_t kept = 0;
    for (size_t i = 0; i < subscriber->count; i++) {
        if (subscriber->subscriptions[i].gone)
            keysrt_release(subscriber->subscriptions[i].name);
        else
            subscriber->subscriptions[kept++] = subscriber->subscriptions[i];
    }
    subscriber->count = kept;
}

void keysrt_subscriptions_free(keysrt_subscriber *subscriber)
{
    for (size_t i = 0; i < subscriber->count; i++)
        keysrt_release(subscriber->subscriptions[i].name);
    keysrt_release(subscriber->subscriptions);
}

static bool make_room(keysrt_subscriber *subscriber)
{
    if (subscriber->count < subscriber->capacity)
        return true;
    size_t capacity = subscriber->capacity == 0 ? 8 : 2 * subscriber->capacity;
    keysrt_subscription *grown = keysrt_reallocate(subscriber->subscriptions, capacity * sizeof *grown);
    if (grown == NULL)
        return false;
    subscriber->subscriptions = grown;
    subscriber->capacity = capacity;
    return true;
}

/* Headers that several files include have tables in each. */
static bool is_same_key(const keysrt_key *a, const keysrt_key *b)
{
    return a == b || (a->index == b->index && strcmp(a->schema->name, b->schema->name) == 0);
}

/* The declaration's own subscription of this name. */
static keysrt_subscription *find_own(keysrt_subscriber *subscriber, const keysrt_subscription *wanted)
{
    for (size_t i = 0; i < subscriber->count; i++) {
        keysrt_subscription *one = &subscriber->subscriptions[i];
        if (is_same_key(one->key, wanted->key) && is_called(one, wanted->pattern, name_of(wanted)))
            return one;
    }
    return NULL;
}

static keysrt_status report(keysrt_subscriber *subscriber, keysrt_status status, const char *command, const keysrt_key *key)
{
    if (status == KEYSRT_NO_MEMORY)
        keysrt_error_set(&subscriber->error, "out of memory");
    keysrt_describe_call(&subscriber->error, command, key, (keysrt_view){NULL, 0});
    return status;
}

/* Name and settings of what is asked for. name: borrowed from `text`. */
static keysrt_status describe(keysrt_subscriber *subscriber, keysrt_subscription *out, const void *params, keysrt_buffer *text)
{
    const keysrt_key *key = out->key;
    if (key->schema->abi != KEYSRT_ABI) {
        keysrt_error_set(&subscriber->error, "the header was generated for another version of libkeysrt: generate it again");
        return KEYSRT_UNSUPPORTED;
    }
    out->settings = keysrt_core_settings(subscriber->core, key->schema);
    if (out->settings == NULL && key->schema->settings_size != 0) {
        keysrt_error_set(&subscriber->error, "the settings of schema %s have no defaults: %s_use_settings() comes first", key->schema->name,
                         key->schema->name);
        return KEYSRT_INVALID;
    }
    if (out->pattern) {
        keysrt_buffer_append(text, key->pattern.glob, strlen(key->pattern.glob));
    } else {
        keysrt_status status = keysrt_encode_key_text(text, key, params, out->settings, &subscriber->error);
        if (status != KEYSRT_OK)
            return status;
    }
    out->name = text->data;
    out->len = text->len;
    return text->failed ? KEYSRT_NO_MEMORY : KEYSRT_OK;
}

static keysrt_status append(keysrt_subscriber *subscriber, const keysrt_subscription *wanted)
{
    const keysrt_subscription *twin = find_called(subscriber, wanted->pattern, name_of(wanted));
    bool confirmed = twin != NULL && twin->confirmed, connected = keysrt_transport_is_open(&subscriber->connection->transport);
    char *name = make_room(subscriber) ? keysrt_allocate(wanted->len + 1) : NULL;
    if (name == NULL)
        return KEYSRT_NO_MEMORY;
    memcpy(name, wanted->name, wanted->len);
    /* The twin's confirmation, when it is still to come, serves both; when it has come, asking again brings another. */
    if (connected && (twin == NULL || confirmed) &&
        !keysrt_subscriber_command(subscriber, wanted->pattern ? KEYSRT_PUSH_PSUBSCRIBE : KEYSRT_PUSH_SUBSCRIBE, name_of(wanted))) {
        keysrt_release(name);
        return KEYSRT_NO_MEMORY;
    }
    subscriber->subscriptions[subscriber->count] = *wanted;
    subscriber->subscriptions[subscriber->count++].name = name;
    return KEYSRT_OK;
}

static keysrt_status add(keysrt_subscriber *subscriber, keysrt_subscription *wanted, const void *params)
{
    if (subscriber == NULL)
        return KEYSRT_NO_MEMORY;
    const char *command = wanted->pattern ? "PSUBSCRIBE" : "SUBSCRIBE";
    subscriber->error.len = 0;
    if (wanted->listener.handler == NULL) {
        keysrt_error_set(&subscriber->error, "handler: must not be NULL");
        return report(subscriber, KEYSRT_INVALID, command, wanted->key);
    }
    keysrt_buffer text = {0};
    keysrt_status status = describe(subscriber, wanted, params, &text);
    keysrt_subscription *own = status == KEYSRT_OK ? find_own(subscriber, wanted) : NULL;
    if (own != NULL)
        own->listener = wanted->listener;
    else if (status == KEYSRT_OK)
        status = append(subscriber, wanted);
    keysrt_buffer_free(&text);
    (void)keysrt_subscriber_flush(subscriber); /* a failure is noticed by the next wait */
    return status == KEYSRT_OK ? status : report(subscriber, status, command, wanted->key);
}

keysrt_status keysrt_subscriber_add(keysrt_subscriber *subscriber, const keysrt_key *key, const void *params, const keysrt_listener *listener)
{
    return add(subscriber, &(keysrt_subscription){.key = key, .listener = *listener}, params);
}

keysrt_status keysrt_subscriber_add_all(keysrt_subscriber *subscriber, const keysrt_key *key, const keysrt_listener *listener)
{
    return add(subscriber, &(keysrt_subscription){.key = key, .listener = *listener, .pattern = true}, NULL);
}

static void drop(keysrt_subscriber *subscriber, keysrt_subscription *own)
{
    keysrt_push_kind kind = own->pattern ? KEYSRT_PUSH_PUNSUBSCRIBE : KEYSRT_PUSH_UNSUBSCRIBE;
    own->gone = true;
    bool connected = keysrt_transport_is_open(&subscriber->connection->transport);
    /* Without memory for the command its messages go on coming, and to nobody. */
    if (connected && find_called(subscriber, own->pattern, name_of(own)) == NULL)
        (void)keysrt_subscriber_command(subscriber, kind, name_of(own));
    if (!subscriber->dispatching)
        keysrt_subscriptions_sweep(subscriber);
}

static keysrt_status take_off(keysrt_subscriber *subscriber, keysrt_subscription *wanted, const void *params)
{
    if (subscriber == NULL)
        return KEYSRT_NO_MEMORY;
    subscriber->error.len = 0;
    keysrt_buffer text = {0};
    keysrt_status status = describe(subscriber, wanted, params, &text);
    keysrt_subscription *own = status == KEYSRT_OK ? find_own(subscriber, wanted) : NULL;
    if (own != NULL)
        drop(subscriber, own);
    keysrt_buffer_free(&text);
    (void)keysrt_subscriber_flush(subscriber);
    if (status != KEYSRT_OK)
        return report(subscriber, status, wanted->pattern ? "PUNSUBSCRIBE" : "UNSUBSCRIBE", wanted->key);
    return own == NULL ? KEYSRT_MISS : KEYSRT_OK;
}

keysrt_status keysrt_subscriber_remove(keysrt_subscriber *subscriber, const keysrt_key *key, const void *params)
{
    return take_off(subscriber, &(keysrt_subscription){.key = key}, params);
}

keysrt_status keysrt_subscriber_remove_all(keysrt_subscriber *subscriber, const keysrt_key *key)
{
    return take_off(subscriber, &(keysrt_subscription){.key = key, .pattern = true}, NULL);
}

/* ---- Confirmations ---------------------------------------------------------------------------------------------- */

/* The oldest command that waits for one; NULL: none does. */
static const keysrt_awaited *next_awaited(keysrt_subscriber *subscriber)
{
    keysrt_buffer *awaited = &subscriber->awaited;
    if (subscriber->first == awaited->len)
        return NULL;
    subscriber->first += sizeof(keysrt_awaited);
    return (const keysrt_awaited *)(const void *)(awaited->data + subscriber->first - sizeof(keysrt_awaited));
}

/* What is answered needs no memory; the last one's name is still looked at. */
static void forget_answered(keysrt_subscriber *subscriber)
{
    if (subscriber->first != subscriber->awaited.len)
        return;
    subscriber->first = subscriber->awaited.len = subscriber->names.len = 0;
}

static keysrt_view awaited_name(const keysrt_subscriber *subscriber, const keysrt_awaited *awaited)
{
    return keysrt_bytes(subscriber->names.data == NULL ? "" : subscriber->names.data + awaited->name, awaited->len);
}

static bool all_confirmed(const keysrt_subscriber *subscriber)
{
    for (size_t i = 0; i < subscriber->count; i++)
        if (!subscriber->subscriptions[i].gone && !subscriber->subscriptions[i].confirmed)
            return false;
    return true;
}

/* After the last answer that a new connection gives. */
static void tell_completion(keysrt_subscriber *subscriber)
{
    if (!all_confirmed(subscriber))
        return;
    subscriber->outage = false;
    if (!subscriber->resubscribes)
        return;
    subscriber->resubscribes = false;
    keysrt_subscriber_tell(subscriber, &(keysrt_subscriber_event){.kind = KEYSRT_EVENT_RESUBSCRIBED, .why = ""});
}

/* Told once for each name and each time that somebody asks for it. */
static void confirm(keysrt_subscriber *subscriber, bool pattern, keysrt_view name)
{
    bool news = false;
    for (size_t i = 0; i < subscriber->count; i++) {
        keysrt_subscription *one = &subscriber->subscriptions[i];
        if (!is_called(one, pattern, name))
            continue;
        news = news || !one->known;
        one->confirmed = one->known = true;
    }
    if (news)
        keysrt_subscriber_tell(subscriber, &(keysrt_subscriber_event){.kind = KEYSRT_EVENT_SUBSCRIBED, .channel = name, .why = ""});
    tell_completion(subscriber);
}

static keysrt_status take_confirmation(keysrt_subscriber *subscriber)
{
    const keysrt_push *push = &subscriber->push;
    const keysrt_awaited *awaited = next_awaited(subscriber);
    keysrt_view name = keysrt_push_part(push, 0);
    bool fits = awaited != NULL && awaited->kind == push->kind && awaited->len == name.len &&
                memcmp(awaited_name(subscriber, awaited).data, name.data, name.len) == 0;
    if (!fits) {
        keysrt_error_set(&subscriber->error, "the server confirmed what it was not asked for; the connection was closed");
        return KEYSRT_PROTOCOL;
    }
    forget_answered(subscriber);
    if (push->kind == KEYSRT_PUSH_SUBSCRIBE || push->kind == KEYSRT_PUSH_PSUBSCRIBE)
        confirm(subscriber, push->kind == KEYSRT_PUSH_PSUBSCRIBE, name);
    return KEYSRT_OK;
}

static keysrt_status take_pong(keysrt_subscriber *subscriber)
{
    const keysrt_awaited *awaited = next_awaited(subscriber);
    if (awaited == NULL || awaited->kind != KEYSRT_PUSH_PONG) {
        keysrt_error_set(&subscriber->error, "the server sent a PONG that nobody waits for; the connection was closed");
        return KEYSRT_PROTOCOL;
    }
    forget_answered(subscriber);
    return KEYSRT_OK;
}

/* A copy: handlers that subscribe move the names. */
static keysrt_view borrow_name(keysrt_subscriber *subscriber, const keysrt_awaited *awaited)
{
    keysrt_view name = awaited_name(subscriber, awaited);
    keysrt_buffer *bytes = &subscriber->push.bytes;
    bytes->len = 0;
    bytes->failed = false;
    keysrt_buffer_append(bytes, name.data, name.len);
    return bytes->failed || name.len == 0 ? keysrt_str("") : keysrt_bytes(bytes->data, bytes->len);
}

bool keysrt_subscriptions_refused(keysrt_subscriber *subscriber, keysrt_status status, const char *why)
{
    const keysrt_awaited *awaited = next_awaited(subscriber);
    if (awaited == NULL || awaited->kind == KEYSRT_PUSH_PONG)
        return false;
    keysrt_view name = borrow_name(subscriber, awaited);
    bool pattern = awaited->kind == KEYSRT_PUSH_PSUBSCRIBE, asked = pattern || awaited->kind == KEYSRT_PUSH_SUBSCRIBE;
    for (size_t i = 0; i < subscriber->count && asked; i++)
        if (is_called(&subscriber->subscriptions[i], pattern, name))
            subscriber->subscriptions[i].gone = true;
    const char *reason = strstr(why, ": "); /* behind the command that stands for all of the connection's */
    keysrt_error said = {0};
    keysrt_error_set(&said, "%s: %s", commands[awaited->kind], reason == NULL ? why : reason + 2);
    keysrt_subscriber_tell(subscriber,
                           &(keysrt_subscriber_event){.kind = KEYSRT_EVENT_REFUSED, .status = status, .channel = name, .why = said.text});
    tell_completion(subscriber);
    forget_answered(subscriber);
    return true;
}

/* ---- Messages --------------------------------------------------------------------------------------------------- */

static bool reserve(keysrt_buffer *buffer, size_t size)
{
    buffer->len = 0;
    buffer->failed = false;
    return keysrt_buffer_reserve(buffer, size == 0 ? 1 : size);
}

static keysrt_status decode(keysrt_subscriber *subscriber, const keysrt_subscription *one, keysrt_view payload)
{
    keysrt_sink *sink = &subscriber->sink;
    sink->settings = one->settings;
    keysrt_status status = keysrt_sink_begin(sink, one->key->value->size);
    if (status == KEYSRT_OK)
        status = keysrt_decode(sink, 0, one->key->value, payload.data, payload.len, &subscriber->error);
    if (status == KEYSRT_OK && !reserve(&subscriber->message, one->key->value->size))
        status = KEYSRT_NO_MEMORY;
    return status == KEYSRT_OK ? keysrt_sink_commit(sink, subscriber->message.data, &subscriber->message_block) : status;
}

/* Is the channel this declaration's? Then its handler gets the message, or the event's handler why it cannot. */
static void deliver(keysrt_subscriber *subscriber, const keysrt_subscription *one, keysrt_view channel, keysrt_view payload)
{
    size_t size = one->key->pattern.params_size;
    subscriber->error.len = 0;
    keysrt_status status = reserve(&subscriber->params, size) ? KEYSRT_OK : KEYSRT_NO_MEMORY;
    if (status == KEYSRT_OK)
        status = keysrt_parse_key(one->key, channel.data, channel.len, one->settings, size == 0 ? NULL : subscriber->params.data,
                                  &subscriber->params_block, &subscriber->error);
    if (status == KEYSRT_MISS)
        return;
    if (status == KEYSRT_OK)
        status = decode(subscriber, one, payload);
    if (status != KEYSRT_OK) {
        const char *why = status == KEYSRT_NO_MEMORY ? "out of memory" : subscriber->error.text;
        keysrt_subscriber_tell(subscriber, &(keysrt_subscriber_event){KEYSRT_EVENT_UNDECODABLE, status, channel, payload, why});
        return;
    }
    subscriber->dispatched++;
    one->listener.deliver(&(keysrt_delivery){one->listener.handler, one->listener.context, size == 0 ? NULL : subscriber->params.data,
                                             subscriber->message.data});
}

/* The list may grow and move while handlers run: those that come in do not get this message. */
static void take_message(keysrt_subscriber *subscriber, bool pattern)
{
    const keysrt_push *push = &subscriber->push;
    keysrt_view name = keysrt_push_part(push, 0), channel = keysrt_push_part(push, pattern ? 1 : 0);
    keysrt_view payload = keysrt_push_part(push, pattern ? 2 : 1);
    size_t count = subscriber->count;
    for (size_t i = 0; i < count && !subscriber->doomed; i++) {
        const keysrt_subscription one = subscriber->subscriptions[i];
        if (is_called(&one, pattern, name))
            deliver(subscriber, &one, channel, payload);
    }
}

keysrt_status keysrt_subscriptions_take(keysrt_subscriber *subscriber)
{
    switch (subscriber->push.kind) {
    case KEYSRT_PUSH_MESSAGE:
    case KEYSRT_PUSH_PMESSAGE: take_message(subscriber, subscriber->push.kind == KEYSRT_PUSH_PMESSAGE); return KEYSRT_OK;
    case KEYSRT_PUSH_PONG: return take_pong(subscriber);
    default: return take_confirmation(subscriber);
    }
}
