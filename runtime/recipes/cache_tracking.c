/* cache_tracking.c: see cache_tracking.h. The messages are read here, not by the replies' decoders: nobody asked for them. */
#include "recipes/cache_tracking.h"

#include <stdio.h>

#define QUIET_MS 1000       /* after this without a byte the server is asked for a sign of life … */
#define SILENT_MS 2000      /* … which it gives within this */
#define LONGEST_PAUSE_MS 30000

/* ---- Messages ------------------------------------------------------------------------------------------------------- */

typedef struct {
    const char *at, *end;
} input;

typedef enum { WHOLE, PART, BROKEN } extent;

/* "$5\r\n": a type and a number. */
static extent read_head(input *in, char *type, int64_t *number)
{
    const char *line = memchr(in->at, '\n', (size_t)(in->end - in->at));
    if (line == NULL)
        return in->end - in->at > 32 ? BROKEN : PART;
    if (line - in->at < 3 || line[-1] != '\r' || !keysrt_read_i64(in->at + 1, (size_t)(line - 1 - (in->at + 1)), number))
        return BROKEN;
    *type = *in->at;
    in->at = line + 1;
    return WHOLE;
}

static extent read_bulk(input *in, int64_t len, keysrt_view *out)
{
    if (len < 0 || len > (int64_t)512 << 20)
        return BROKEN;
    if (in->end - in->at < len + 2)
        return PART;
    *out = (keysrt_view){in->at, (size_t)len};
    in->at += len + 2;
    return WHOLE;
}

static extent read_text(input *in, keysrt_view *out)
{
    char type;
    int64_t len;
    extent got = read_head(in, &type, &len);
    return got != WHOLE ? got : type == '$' ? read_bulk(in, len, out) : BROKEN;
}

/* The names in a message, or nil for all keys. Without a listener they are only passed over: is all of it here? */
static extent read_names(input *in, const keysrt_listener *listener)
{
    char type;
    int64_t count;
    extent got = read_head(in, &type, &count);
    if (got != WHOLE)
        return got;
    if (count < 0) {
        if (listener != NULL)
            listener->all_changed(listener->state);
        return WHOLE;
    }
    if (type != '*')
        return BROKEN;
    for (int64_t i = 0; i < count; i++) {
        keysrt_view name;
        got = read_text(in, &name);
        if (got != WHOLE)
            return got;
        if (listener != NULL)
            listener->changed(listener->state, name);
    }
    return WHOLE;
}

static bool is_text(keysrt_view view, const char *text)
{
    return view.len == strlen(text) && memcmp(view.data, text, view.len) == 0;
}

/* message CHANNEL names; subscribe CHANNEL 1; pong "". */
static extent read_message(input *in, const keysrt_listener *listener)
{
    char type;
    int64_t count;
    keysrt_view kind, channel;
    extent got = read_head(in, &type, &count);
    if (got == WHOLE && (type != '*' || count < 2 || count > 3))
        return BROKEN;
    if (got == WHOLE)
        got = read_text(in, &kind);
    if (got == WHOLE)
        got = read_text(in, &channel);
    if (got != WHOLE || (count == 2 && is_text(kind, "pong")))
        return got;
    if (count == 3 && is_text(kind, "message"))
        return read_names(in, listener);
    if (count == 3 && is_text(kind, "subscribe"))
        return read_head(in, &type, &count);
    return BROKEN;
}

/* All that are here as a whole. */
static bool take_messages(keysrt_tracking *tracking, const keysrt_listener *listener)
{
    keysrt_transport *transport = &tracking->transport;
    for (;;) {
        input in = {transport->input + transport->begin, transport->input + transport->end};
        input again = in;
        extent got = in.at == in.end ? PART : read_message(&in, NULL);
        if (got != WHOLE)
            return got == PART;
        (void)read_message(&again, listener);
        transport->begin = (size_t)(in.at - transport->input);
    }
}

/* ---- Opening -------------------------------------------------------------------------------------------------------- */

static bool send_all(keysrt_tracking *tracking, const keysrt_buffer *request, int64_t end)
{
    size_t sent = 0;
    while (sent < request->len) {
        keysrt_io io = keysrt_transport_send(&tracking->transport, (keysrt_view){request->data, request->len}, (keysrt_view){NULL, 0}, &sent);
        int64_t left = end - keysrt_now_ms();
        if (io == KEYSRT_IO_CLOSED || io == KEYSRT_IO_FAILED || left <= 0)
            return false;
        if (io == KEYSRT_IO_EMPTY)
            (void)keysrt_transport_wait(&tracking->transport, true, left);
    }
    return true;
}

/* The next line, "+OK\r\n" or ":7\r\n": its first byte, and its number. '\0': none came. */
static char next_line(keysrt_tracking *tracking, int64_t end, int64_t *number)
{
    keysrt_transport *transport = &tracking->transport;
    for (;;) {
        const char *at = transport->input + transport->begin;
        size_t here = transport->end - transport->begin;
        const char *line = here == 0 ? NULL : memchr(at, '\n', here);
        if (line != NULL) {
            transport->begin += (size_t)(line - at) + 1;
            *number = 0;
            (void)(line - at > 2 && keysrt_read_i64(at + 1, (size_t)(line - 1 - (at + 1)), number));
            return *at;
        }
        int64_t left = end - keysrt_now_ms();
        if (left <= 0 || here > 1024 || keysrt_transport_wait(transport, false, left) == KEYSRT_IO_FAILED)
            return '\0';
        keysrt_io io = keysrt_transport_receive(transport, false);
        if (io == KEYSRT_IO_CLOSED || io == KEYSRT_IO_FAILED)
            return '\0';
    }
}

static void add_command(keysrt_buffer *request, size_t count)
{
    char head[24] = "*";
    size_t len = 1 + keysrt_write_u64(head + 1, count);
    memcpy(head + len, "\r\n", 2);
    keysrt_buffer_append(request, head, len + 2);
}

static void add_text(keysrt_buffer *request, const char *text)
{
    keysrt_encode_bulk_bytes(request, text, strlen(text));
}

static void add_hello(keysrt_buffer *request, const keysrt_endpoint *endpoint)
{
    if (endpoint->user != NULL || endpoint->password != NULL) {
        add_command(request, endpoint->user != NULL ? 3 : 2);
        add_text(request, "AUTH");
        if (endpoint->user != NULL)
            keysrt_encode_bulk_bytes(request, endpoint->user, endpoint->user_len);
        keysrt_encode_bulk_bytes(request, endpoint->password == NULL ? "" : endpoint->password, endpoint->password_len);
    }
    add_command(request, 2);
    add_text(request, "CLIENT");
    add_text(request, "ID");
}

static void add_tracking(keysrt_buffer *request, int64_t id, const keysrt_view *prefixes, size_t count)
{
    add_command(request, 6 + 2 * count);
    add_text(request, "CLIENT");
    add_text(request, "TRACKING");
    add_text(request, "ON");
    add_text(request, "REDIRECT");
    keysrt_encode_bulk_i64(request, id);
    add_text(request, "BCAST");
    for (size_t i = 0; i < count; i++) {
        add_text(request, "PREFIX");
        keysrt_encode_bulk_bytes(request, prefixes[i].data, prefixes[i].len);
    }
    add_command(request, 2);
    add_text(request, "SUBSCRIBE");
    add_text(request, "__redis__:invalidate");
}

static bool greet(keysrt_tracking *tracking, const keysrt_profile *profile, const keysrt_view *prefixes, size_t count)
{
    const keysrt_endpoint *endpoint = &profile->endpoint;
    int64_t end = keysrt_now_ms() + (profile->command_ms < profile->connect_ms ? profile->command_ms : profile->connect_ms), id = 0;
    keysrt_buffer request = {0};
    add_hello(&request, endpoint);
    bool good = !request.failed && send_all(tracking, &request, end);
    if (good && (endpoint->user != NULL || endpoint->password != NULL))
        good = next_line(tracking, end, &id) == '+';
    good = good && next_line(tracking, end, &id) == ':';
    request.len = 0;
    if (good)
        add_tracking(&request, id, prefixes, count);
    /* What comes behind the first line is a message like the others; where the server refuses to subscribe, it is none. */
    good = good && !request.failed && send_all(tracking, &request, end) && next_line(tracking, end, &id) == '+';
    keysrt_buffer_free(&request);
    return good;
}

bool keysrt_tracking_open(keysrt_tracking *tracking, const keysrt_profile *profile, const keysrt_view *prefixes, size_t count)
{
    int64_t now = keysrt_now_ms();
    if (keysrt_tracking_is_open(tracking))
        return true;
    if (tracking->failures > 0 && now < tracking->try_at)
        return false;
    if (!tracking->made) {
        keysrt_inflight_init(&tracking->inflight, profile->max_bytes, profile->max_elements);
        tracking->transport.fd = -1;
        tracking->made = true;
    }
    keysrt_error error = {0};
    bool good = keysrt_transport_open(&tracking->transport, &profile->endpoint, profile->connect_ms, 1, &tracking->inflight, &error) == KEYSRT_OK &&
                greet(tracking, profile, prefixes, count);
    if (good) {
        tracking->failures = 0;
        tracking->heard_at = keysrt_now_ms();
        tracking->pinged_at = 0;
        return true;
    }
    keysrt_tracking_close(tracking);
    int64_t pause = (int64_t)100 << (tracking->failures < 9 ? tracking->failures : 9);
    tracking->failures++;
    tracking->try_at = keysrt_now_ms() + (pause > LONGEST_PAUSE_MS ? LONGEST_PAUSE_MS : pause);
    return false;
}

/* ---- Listening ------------------------------------------------------------------------------------------------------ */

/* A connection that broke without a word looks like one on which nothing happens. */
static bool is_alive(keysrt_tracking *tracking)
{
    static const char ping[] = "*1\r\n$4\r\nPING\r\n";
    int64_t now = keysrt_now_ms();
    if (now - tracking->heard_at <= QUIET_MS)
        return true;
    if (tracking->pinged_at != 0)
        return now - tracking->pinged_at <= SILENT_MS;
    size_t sent = 0;
    tracking->pinged_at = now;
    keysrt_io io = keysrt_transport_send(&tracking->transport, (keysrt_view){ping, sizeof ping - 1}, (keysrt_view){NULL, 0}, &sent);
    return io == KEYSRT_IO_DONE && sent == sizeof ping - 1;
}

bool keysrt_tracking_drain(keysrt_tracking *tracking, const keysrt_listener *listener)
{
    if (!keysrt_tracking_is_open(tracking))
        return false;
    for (;;) {
        keysrt_io io = keysrt_transport_receive(&tracking->transport, false);
        if (io == KEYSRT_IO_DONE) {
            tracking->heard_at = keysrt_now_ms();
            tracking->pinged_at = 0;
        }
        bool good = io != KEYSRT_IO_CLOSED && io != KEYSRT_IO_FAILED && take_messages(tracking, listener);
        if (good && io == KEYSRT_IO_DONE)
            continue;
        if (good && is_alive(tracking))
            return true;
        keysrt_tracking_close(tracking);
        return false;
    }
}

void keysrt_tracking_close(keysrt_tracking *tracking)
{
    if (tracking->made)
        keysrt_transport_close(&tracking->transport);
}

void keysrt_tracking_free(keysrt_tracking *tracking)
{
    if (!tracking->made)
        return;
    keysrt_transport_free(&tracking->transport);
    keysrt_inflight_free(&tracking->inflight);
}
