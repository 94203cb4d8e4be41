/* test_live_subscriber.c: channels that are listened to: typed handlers, patterns that overlap, what others publish, lost connections. What
 * no Redis sends: test_subscriber.c. */
#include "streams_keys.h"

#include "live.h"

#include <poll.h>

/* ---- What handlers saw ---------------------------------------------------------------------------------------------- */

static keysrt_subscriber *subscriber;
static char seen[4096]; /* a line for each message and event */
static size_t seen_len;

static void note(const char *format, ...) __attribute__((format(printf, 1, 2)));
static void note(const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    seen_len += (size_t)vsnprintf(seen + seen_len, sizeof seen - seen_len, format, arguments);
    va_end(arguments);
    assert_true(seen_len < sizeof seen);
}

static const char *const kinds[] = {"subscribed", "lost", "resubscribed", "undecodable", "refused"};
static char refused[200]; /* why the last one was */
static void on_event(void *context, const keysrt_subscriber_event *event)
{
    if (event->kind == KEYSRT_EVENT_REFUSED)
        (void)snprintf(refused, sizeof refused, "%s", event->why);
    const bool *quiet = context;
    if (quiet != NULL && *quiet)
        return;
    note("%s %s%s%.*s\n", kinds[event->kind], keysrt_status_name(event->status), event->channel.len == 0 ? "" : " ", KEYSRT_FMT(event->channel));
    assert_true((event->status == KEYSRT_OK) == (event->why[0] == '\0'));
}

static void on_ping(void *context, const streams_level *message)
{
    note("%s ping %d\n", (const char *)context, *message);
}
static void on_note(void *context, const streams_notes_params *params, const streams_note *message)
{
    note("%s note %.*s: %.*s", (const char *)context, KEYSRT_FMT(params->id), KEYSRT_FMT(message->title));
    if (message->has_stars)
        note(" %u", message->stars);
    note("\n");
}
static void on_blob(void *context, const streams_blobs_params *params, const keysrt_view *message)
{
    note("%s blob %.*s %u: %zu bytes\n", (const char *)context, KEYSRT_FMT(params->id), params->group, message->len);
}
static void on_odd(void *context, const streams_odd_params *params, const keysrt_view *message)
{
    note("%s odd %u: %.*s\n", (const char *)context, params->n, KEYSRT_FMT(*message));
}
static void on_staged(void *context, const streams_staged_params *params, const keysrt_view *message)
{
    note("%s staged %.*s: %.*s\n", (const char *)context, KEYSRT_FMT(params->id), KEYSRT_FMT(*message));
}
static void on_wide(void *context, const streams_wide_params *params, const keysrt_view *message)
{
    note("%s wide %.*s: %.*s\n", (const char *)context, KEYSRT_FMT(params->rest), KEYSRT_FMT(*message));
}
static void on_narrow(void *context, const streams_narrow_params *params, const int64_t *message)
{
    note("%s narrow %u: %lld\n", (const char *)context, params->n, (long long)*message);
}

static char one[] = "1", two[] = "2";

static int start_listening(void **state)
{
    live_flush(state);
    seen_len = 0;
    seen[0] = '\0';
    OK(keysrt_subscriber_open(&subscriber, client, on_event, NULL));
    return 0;
}
static int stop_listening(void **state)
{
    (void)state;
    keysrt_subscriber_close(subscriber);
    subscriber = NULL;
    return 0;
}
#define SUBSCRIBER_TEST(name) cmocka_unit_test_setup_teardown(name, start_listening, stop_listening)

/* Waits until exactly this was seen. */
static void sees(const char *expected, int line)
{
    for (int i = 0; i < 200 && seen_len < strlen(expected); i++) {
        keysrt_status status = keysrt_subscriber_wait(subscriber, keysrt_ms(50));
        if (status != KEYSRT_OK && status != KEYSRT_MISS && status != KEYSRT_DISCONNECTED)
            fail_msg("line %d: %s: %s", line, keysrt_status_name(status), keysrt_subscriber_message(subscriber));
    }
    if (strcmp(seen, expected) != 0)
        fail_msg("line %d: seen\n%sinstead of\n%s", line, seen, expected);
    seen_len = 0;
    seen[0] = '\0';
}
#define SEES(expected) sees((expected), __LINE__)
/* Nothing more comes. */
static void settle(void)
{
    while (keysrt_subscriber_wait(subscriber, keysrt_ms(20)) == KEYSRT_OK)
        continue;
}

/* ---- Messages ------------------------------------------------------------------------------------------------------- */

static void handlers_get_parameters_and_message(void **state)
{
    (void)state;
    const streams_note first = {.title = KEYSRT_STR("t\"")}, second = {.title = KEYSRT_STR("u"), .has_stars = true, .stars = 5};
    uint64_t receivers = 0;
    OK(streams_pings_subscribe(subscriber, on_ping, one));
    OK(streams_notes_subscribe(subscriber, STREAMS_ID("a"), on_note, one));
    OK(streams_notes_subscribe_all(subscriber, on_note, two));
    OK(streams_blobs_subscribe(subscriber, STREAMS_ID("b"), 255, on_blob, one));
    OK(streams_odd_subscribe_all(subscriber, on_odd, one));
    OK(streams_staged_subscribe_all(subscriber, on_staged, one));
    OK(streams_staged_subscribe(subscriber, STREAMS_ID("x"), on_staged, two));
    SEES("subscribed OK pings\nsubscribed OK notes:a\nsubscribed OK notes:*\nsubscribed OK blobs:b:255\nsubscribed OK odd\\*\\[x\\]:*\n"
         "subscribed OK staged:*:*\nsubscribed OK staged:90:x\n");
    OK(streams_pings_publish(client, STREAMS_LEVEL_FATAL, &receivers));
    assert_int_equal(receivers, 1);
    SEES("1 ping 2\n");
    OK(streams_notes_publish(client, STREAMS_ID("z"), &first, NULL));
    OK(streams_notes_publish(client, STREAMS_ID("a"), &second, &receivers));
    assert_int_equal(receivers, 2);
    SEES("2 note z: t\"\n1 note a: u 5\n2 note a: u 5\n");
    OK(streams_blobs_publish(client, STREAMS_ID("b"), 255, keysrt_bytes("\0\xff\r\n", 4), NULL));
    OK(streams_blobs_publish(client, STREAMS_ID("b"), 254, keysrt_str(""), NULL)); /* nobody's */
    OK(streams_odd_publish(client, 7, keysrt_str(""), NULL));
    OK(streams_staged_publish(client, STREAMS_ID("x"), keysrt_str("s"), NULL));
    SEES("1 blob b 255: 4 bytes\n1 odd 7: \n2 staged x: s\n1 staged x: s\n");
}

static void a_large_message_arrives_whole(void **state)
{
    (void)state;
    static char large[3 << 20];
    memset(large, 'x', sizeof large);
    OK(streams_blobs_subscribe(subscriber, STREAMS_ID("b"), 1, on_blob, one));
    SEES("subscribed OK blobs:b:1\n");
    for (int i = 0; i < 3; i++)
        OK(streams_blobs_publish(client, STREAMS_ID("b"), 1, keysrt_bytes(large, sizeof large), NULL));
    SEES("1 blob b 1: 3145728 bytes\n1 blob b 1: 3145728 bytes\n1 blob b 1: 3145728 bytes\n");
}

static void what_does_not_decode_is_told(void **state)
{
    (void)state;
    OK(streams_notes_subscribe(subscriber, STREAMS_ID("a"), on_note, one));
    OK(streams_pings_subscribe(subscriber, on_ping, one));
    SEES("subscribed OK notes:a\nsubscribed OK pings\n");
    server_do(&server, "PUBLISH notes:a {}");
    server_do(&server, "PUBLISH notes:a %s", "{\"title\":\"x\",\"stars\":9}");
    server_do(&server, "PUBLISH notes:a null");
    server_do(&server, "PUBLISH pings unheard-of");
    server_do(&server, "PUBLISH notes:a %s", "{\"title\":\"good\",\"other\":[1]}");
    SEES("undecodable BAD_VALUE notes:a\nundecodable BAD_VALUE notes:a\nundecodable BAD_VALUE notes:a\nundecodable BAD_VALUE pings\n1 note a: good\n");
}

static void names_that_only_look_like_the_pattern_are_nobody_s(void **state)
{
    (void)state;
    OK(streams_notes_subscribe_all(subscriber, on_note, one));
    OK(streams_blobs_subscribe_all(subscriber, on_blob, one));
    SEES("subscribed OK notes:*\nsubscribed OK blobs:*:*\n");
    server_do(&server, "PUBLISH notes:%s x", "no id");
    server_do(&server, "PUBLISH notes: x");
    server_do(&server, "PUBLISH blobs:a:b:1 x");
    server_do(&server, "PUBLISH blobs:a:256 x");
    server_do(&server, "PUBLISH blobs:a:1 x");
    SEES("1 blob a 1: 1 bytes\n");
}

static void of_patterns_that_overlap_each_gets_its_own(void **state)
{
    (void)state;
    OK(streams_wide_subscribe_all(subscriber, on_wide, one));
    OK(streams_narrow_subscribe_all(subscriber, on_narrow, one));
    SEES("subscribed OK wide:*\nsubscribed OK wide:*:n\n");
    OK(streams_narrow_publish(client, 5, -7, NULL)); /* comes by both patterns */
    OK(streams_wide_publish(client, keysrt_str("x:n"), keysrt_str("w"), NULL));
    OK(streams_wide_publish(client, keysrt_str("y"), keysrt_str("v"), NULL));
    SEES("1 narrow 5: -7\n1 wide x:n: w\n1 wide y: v\n");
    settle();
    SEES("");
}

/* ---- Subscribing ------------------------------------------------------------------------------------------------------ */

static void a_second_handler_takes_the_place_of_the_first(void **state)
{
    (void)state;
    OK(streams_pings_subscribe(subscriber, on_ping, one));
    OK(streams_pings_subscribe(subscriber, on_ping, two));
    SEES("subscribed OK pings\n");
    OK(streams_pings_publish(client, STREAMS_LEVEL_INFO, NULL));
    SEES("2 ping 0\n");
    OK(streams_pings_unsubscribe(subscriber));
    MUST_BE(KEYSRT_MISS, streams_pings_unsubscribe(subscriber));
    MUST_BE(KEYSRT_MISS, streams_notes_unsubscribe_all(subscriber));
    MUST_BE(KEYSRT_INVALID, keysrt_subscriber_wait(subscriber, keysrt_never()));
    assert_non_null(strstr(keysrt_subscriber_message(subscriber), "nothing is subscribed to"));
    OK(streams_notes_subscribe(subscriber, STREAMS_ID("a"), on_note, one));
    OK(streams_pings_publish(client, STREAMS_LEVEL_INFO, NULL));
    SEES("subscribed OK notes:a\n");
    SAYS("notes:a", "PUBSUB CHANNELS");
    OK(streams_pings_subscribe(subscriber, on_ping, one));
    SEES("subscribed OK pings\n"); /* anew */
}

static void what_cannot_be_is_refused(void **state)
{
    (void)state;
    keysrt_subscriber *other = NULL;
    MUST_BE(KEYSRT_INVALID, streams_notes_subscribe(subscriber, STREAMS_ID("no id"), on_note, one));
    assert_non_null(strstr(keysrt_subscriber_message(subscriber), "SUBSCRIBE"));
    MUST_BE(KEYSRT_INVALID, streams_notes_subscribe(subscriber, STREAMS_ID("a"), NULL, one));
    MUST_BE(KEYSRT_INVALID, streams_wide_subscribe(subscriber, keysrt_str("5:n"), on_wide, one)); /* is narrow's */
    MUST_BE(KEYSRT_INVALID, keysrt_subscriber_open(&other, client, NULL, NULL));
    assert_null(other);
    MUST_BE(KEYSRT_NO_MEMORY, streams_pings_subscribe(NULL, on_ping, one));
    MUST_BE(KEYSRT_NO_MEMORY, keysrt_subscriber_wait(NULL, keysrt_ms(0)));
    OK(streams_pings_subscribe(subscriber, on_ping, one));
    MUST_BE(KEYSRT_INVALID, keysrt_subscriber_wait(subscriber, keysrt_ms(-5)));
    keysrt_subscriber_close(NULL);
}

/* ---- Handlers that act -------------------------------------------------------------------------------------------------- */

static void on_first(void *context, const streams_notes_params *params, const streams_note *message)
{
    (void)params, (void)message;
    note("first\n");
    MUST_BE(KEYSRT_INVALID, keysrt_subscriber_wait(subscriber, keysrt_ms(0)));
    OK(streams_notes_unsubscribe_all(subscriber));
    for (uint8_t i = 0; i < 40; i++) /* the list grows */
        OK(streams_blobs_subscribe(subscriber, STREAMS_ID("b"), i, on_blob, context));
    OK(streams_blobs_publish(client, STREAMS_ID("nobody"), 3, keysrt_str("x"), NULL));
}

static void handlers_may_subscribe_unsubscribe_and_publish(void **state)
{
    (void)state;
    const streams_note any = {.title = KEYSRT_STR("t")};
    OK(streams_notes_subscribe(subscriber, STREAMS_ID("a"), on_first, two));
    OK(streams_notes_subscribe_all(subscriber, on_note, one));
    SEES("subscribed OK notes:a\nsubscribed OK notes:*\n");
    OK(streams_notes_publish(client, STREAMS_ID("a"), &any, NULL));
    for (int i = 0; i < 100 && strstr(seen, "blobs:b:39") == NULL; i++)
        OK(keysrt_subscriber_wait(subscriber, keysrt_seconds(5)));
    assert_memory_equal(seen, "first\nsubscribed OK blobs:b:0\n", 30); /* and on_note was not called */
    seen_len = 0;
    OK(streams_blobs_publish(client, STREAMS_ID("b"), 39, keysrt_str("x"), NULL));
    SEES("2 blob b 39: 1 bytes\n");
}

static void on_close(void *context, const streams_level *message)
{
    (void)context, (void)message;
    note("closes\n");
    keysrt_subscriber_close(subscriber);
}

static void a_handler_may_close(void **state)
{
    (void)state;
    keysrt_status status = KEYSRT_OK;
    OK(streams_pings_subscribe(subscriber, on_close, NULL));
    SEES("subscribed OK pings\n");
    OK(streams_pings_publish(client, STREAMS_LEVEL_INFO, NULL));
    OK(streams_pings_publish(client, STREAMS_LEVEL_INFO, NULL));
    while (status == KEYSRT_OK || status == KEYSRT_MISS)
        status = keysrt_subscriber_wait(subscriber, keysrt_seconds(5));
    assert_int_equal(status, KEYSRT_DISCONNECTED);
    subscriber = NULL;
    assert_string_equal(seen, "closes\n");
}

static void the_client_may_go_first(void **state)
{
    (void)state;
    keysrt_subscriber *other = NULL;
    keysrt_client *short_lived = open_with(server.url, NULL);
    bool quiet = true;
    OK(keysrt_subscriber_open(&other, short_lived, on_event, &quiet));
    OK(streams_pings_subscribe(other, on_ping, two));
    keysrt_close(short_lived);
    OK(keysrt_subscriber_wait(other, keysrt_seconds(5)));
    OK(streams_pings_publish(client, STREAMS_LEVEL_INFO, NULL));
    OK(keysrt_subscriber_wait(other, keysrt_seconds(5)));
    assert_string_equal(seen, "2 ping 0\n");
    keysrt_subscriber_close(other);
}

static void an_event_loop_needs_only_the_descriptor(void **state)
{
    (void)state;
    assert_int_equal(keysrt_subscriber_fd(subscriber), -1);
    OK(streams_pings_subscribe(subscriber, on_ping, one));
    assert_int_equal(keysrt_subscriber_due(subscriber).ms, 0);
    SEES("subscribed OK pings\n");
    MUST_BE(KEYSRT_MISS, keysrt_subscriber_wait(subscriber, keysrt_ms(0)));
    struct pollfd descriptor = {.fd = keysrt_subscriber_fd(subscriber), .events = POLLIN};
    assert_int_equal(poll(&descriptor, 1, 0), 0);
    assert_in_range(keysrt_subscriber_due(subscriber).ms, 1000, 10000);
    OK(streams_pings_publish(client, STREAMS_LEVEL_INFO, NULL));
    assert_int_equal(poll(&descriptor, 1, 5000), 1);
    OK(keysrt_subscriber_wait(subscriber, keysrt_ms(0)));
    assert_string_equal(seen, "1 ping 0\n");
}

/* ---- Lost connections ----------------------------------------------------------------------------------------------------- */

static void a_lost_connection_is_told_and_made_again(void **state)
{
    (void)state;
    OK(streams_pings_subscribe(subscriber, on_ping, one));
    OK(streams_notes_subscribe_all(subscriber, on_note, one));
    SEES("subscribed OK pings\nsubscribed OK notes:*\n");
    for (int i = 0; i < 4; i++) { /* with growing pauses */
        server_do(&server, "CLIENT KILL TYPE pubsub");
        SEES("lost DISCONNECTED\nresubscribed OK\n");
        OK(streams_pings_publish(client, STREAMS_LEVEL_WARNING, NULL));
        SEES("1 ping 1\n");
    }
}

static void a_server_that_restarts_is_found_again(void **state)
{
    (void)state;
    OK(streams_pings_subscribe(subscriber, on_ping, one));
    SEES("subscribed OK pings\n");
    server_kill(&server);
    SEES("lost DISCONNECTED\n");
    MUST_BE(KEYSRT_DISCONNECTED, keysrt_subscriber_wait(subscriber, keysrt_ms(120)));
    assert_true(keysrt_subscriber_message(subscriber)[0] != '\0');
    OK(streams_notes_subscribe(subscriber, STREAMS_ID("a"), on_note, one)); /* noted meanwhile */
    server_revive(&server);
    SEES("subscribed OK notes:a\nresubscribed OK\n");
    while (streams_pings_publish(client, STREAMS_LEVEL_WARNING, NULL) != KEYSRT_OK)
        pause_ms(5);
    SEES("1 ping 1\n");
}

static void a_listener_that_is_too_slow_is_told(void **state)
{
    (void)state;
    static char large[200000];
    memset(large, 'x', sizeof large);
    server_do(&server, "CONFIG SET client-output-buffer-limit %s", "pubsub 1mb 1mb 0");
    OK(streams_blobs_subscribe(subscriber, STREAMS_ID("b"), 1, on_blob, one));
    SEES("subscribed OK blobs:b:1\n");
    for (int i = 0; i < 60; i++)
        OK(streams_blobs_publish(client, STREAMS_ID("b"), 1, keysrt_bytes(large, sizeof large), NULL));
    for (int i = 0; i < 200 && strstr(seen, "resubscribed") == NULL; i++)
        OK(keysrt_subscriber_wait(subscriber, keysrt_seconds(5)));
    assert_non_null(strstr(seen, "lost DISCONNECTED\nresubscribed OK\n"));
    server_do(&server, "CONFIG SET client-output-buffer-limit %s", "pubsub 32mb 8mb 60");
}

static void a_subscription_that_the_server_denies_is_told(void **state)
{
    (void)state;
    keysrt_subscriber *allowed = subscriber;
    char url[160];
    server_do(&server, "ACL SETUSER listener on >secret +@all resetchannels &notes:a &notes:*");
    (void)snprintf(url, sizeof url, "unix://listener:secret@%s", server.socket);
    keysrt_client *limited = open_with(url, NULL);
    OK(keysrt_subscriber_open(&subscriber, limited, on_event, NULL));
    OK(streams_pings_subscribe(subscriber, on_ping, one));
    OK(streams_notes_subscribe(subscriber, STREAMS_ID("a"), on_note, one));
    OK(streams_notes_subscribe_all(subscriber, on_note, one));
    SEES("refused DENIED pings\nsubscribed OK notes:a\nsubscribed OK notes:*\n");
    MUST_BE(KEYSRT_MISS, streams_pings_unsubscribe(subscriber));
    server_do(&server, "ACL SETUSER listener resetchannels"); /* cuts those who listen, too */
    assert_memory_equal(refused, "SUBSCRIBE: NOPERM", 17);
    SEES("lost DISCONNECTED\nrefused DENIED notes:a\nrefused DENIED notes:*\nresubscribed OK\n");
    assert_memory_equal(refused, "PSUBSCRIBE: NOPERM", 18);
    MUST_BE(KEYSRT_INVALID, keysrt_subscriber_wait(subscriber, keysrt_ms(0)));
    keysrt_subscriber_close(subscriber);
    keysrt_close(limited);
    subscriber = allowed;
    server_do(&server, "ACL DELUSER listener");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        SUBSCRIBER_TEST(handlers_get_parameters_and_message),
        SUBSCRIBER_TEST(a_large_message_arrives_whole),
        SUBSCRIBER_TEST(what_does_not_decode_is_told),
        SUBSCRIBER_TEST(names_that_only_look_like_the_pattern_are_nobody_s),
        SUBSCRIBER_TEST(of_patterns_that_overlap_each_gets_its_own),
        SUBSCRIBER_TEST(a_second_handler_takes_the_place_of_the_first),
        SUBSCRIBER_TEST(what_cannot_be_is_refused),
        SUBSCRIBER_TEST(handlers_may_subscribe_unsubscribe_and_publish),
        SUBSCRIBER_TEST(a_handler_may_close),
        SUBSCRIBER_TEST(the_client_may_go_first),
        SUBSCRIBER_TEST(an_event_loop_needs_only_the_descriptor),
        SUBSCRIBER_TEST(a_lost_connection_is_told_and_made_again),
        SUBSCRIBER_TEST(a_server_that_restarts_is_found_again),
        SUBSCRIBER_TEST(a_listener_that_is_too_slow_is_told),
        SUBSCRIBER_TEST(a_subscription_that_the_server_denies_is_told),
    };
    LIVE_MAIN(tests);
}
