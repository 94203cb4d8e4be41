/* test_subscriber.c: subscribed connections on what no Redis sends, byte by byte too, and on peers that fall silent. With a real server:
 * test_live_subscriber.c. */
#include "keysrt_subscriber.h"

#include "support/fake.h"
#include "support/tiny_keys.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

static char seen[512];
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

static void on_event(void *context, const keysrt_subscriber_event *event)
{
    static const char *const kinds[] = {"subscribed", "lost", "resubscribed", "undecodable", "refused"};
    note("%s", kinds[event->kind]);
    if (event->status != KEYSRT_OK)
        note(" %s", keysrt_status_name(event->status));
    if (event->kind == KEYSRT_EVENT_LOST)
        *(bool *)context = true;
    note(";");
}

/* What a generated header does. */
typedef void tiny_handler(void *context, const tiny_params *params, const keysrt_view *message);
static void deliver(const keysrt_delivery *delivery)
{
    tiny_handler *const handler = (tiny_handler *)delivery->handler;
    handler(delivery->context, delivery->params, delivery->message);
}
static void on_message(void *context, const tiny_params *params, const keysrt_view *message)
{
    (void)context;
    note("%.*s=%.*s;", KEYSRT_FMT(params->id), KEYSRT_FMT(*message));
}
static const keysrt_listener listener = {deliver, (void (*)(void))on_message, NULL};

static const keysrt_options options = {.command_timeout = {400}, .max_reply_bytes = 1000, .max_reply_elements = 100};

/* Subscribes to s:x and to s:*, and listens until the connection is lost. */
static void listen_to(const fake_step *steps, const keysrt_options *with)
{
    fake_server fake;
    bool lost = false;
    keysrt_client *client;
    keysrt_subscriber *subscriber;
    const tiny_params params = tiny_id("x");
    seen_len = 0;
    seen[0] = '\0';
    fake_start(&fake, steps);
    assert_int_equal(keysrt_open(&client, fake.url, with), KEYSRT_OK);
    assert_int_equal(keysrt_subscriber_open(&subscriber, client, on_event, &lost), KEYSRT_OK);
    assert_int_equal(keysrt_subscriber_add(subscriber, &tiny_string, &params, &listener), KEYSRT_OK);
    assert_int_equal(keysrt_subscriber_add_all(subscriber, &tiny_string, &listener), KEYSRT_OK);
    while (!lost) {
        keysrt_status status = keysrt_subscriber_wait(subscriber, keysrt_seconds(5));
        if (status != KEYSRT_OK)
            fail_msg("%s: %s: %s", keysrt_status_name(status), seen, keysrt_subscriber_message(subscriber));
    }
    keysrt_subscriber_close(subscriber);
    keysrt_close(client);
    fake_stop(&fake);
}

#define ASKED "*2\r\n$9\r\nSUBSCRIBE\r\n$3\r\ns:x\r\n*2\r\n$10\r\nPSUBSCRIBE\r\n$3\r\ns:*\r\n"
#define CONFIRMED "*3\r\n$9\r\nsubscribe\r\n$3\r\ns:x\r\n:1\r\n*3\r\n$10\r\npsubscribe\r\n$3\r\ns:*\r\n:2\r\n"
#define MESSAGE "*3\r\n$7\r\nmessage\r\n$3\r\ns:x\r\n$2\r\nhi\r\n"
#define PMESSAGE "*4\r\n$8\r\npmessage\r\n$3\r\ns:*\r\n$3\r\ns:y\r\n$0\r\n\r\n"

typedef struct {
    const char *sent;
    const char *seen;
} push_case;

static void pushes_that_no_redis_sends_end_the_connection(void **state)
{
    (void)state;
    static const push_case cases[] = {
        {CONFIRMED MESSAGE PMESSAGE, "subscribed;subscribed;x=hi;y=;lost DISCONNECTED;"},
        {MESSAGE CONFIRMED MESSAGE, "x=hi;subscribed;subscribed;x=hi;lost DISCONNECTED;"},
        {CONFIRMED "*3\r\n$7\r\nmessage\r\n$3\r\ns:z\r\n$2\r\nhi\r\n" MESSAGE, "subscribed;subscribed;x=hi;lost DISCONNECTED;"},
        {CONFIRMED "*4\r\n$8\r\npmessage\r\n$3\r\ns:*\r\n$3\r\nt:y\r\n$0\r\n\r\n" MESSAGE, "subscribed;subscribed;x=hi;lost DISCONNECTED;"},
        {CONFIRMED "*4\r\n$8\r\npmessage\r\n$3\r\nt:*\r\n$3\r\ns:y\r\n$0\r\n\r\n" MESSAGE, "subscribed;subscribed;x=hi;lost DISCONNECTED;"},
        {CONFIRMED "*3\r\n$7\r\nmessage\r\n$3\r\ns:x\r\n$-1\r\n", "subscribed;subscribed;lost PROTOCOL;"},
        {CONFIRMED "*3\r\n$7\r\nmessage\r\n$-1\r\n$2\r\nhi\r\n", "subscribed;subscribed;lost PROTOCOL;"},
        {CONFIRMED "*3\r\n$7\r\nmessage\r\n$3\r\ns:x\r\n:1\r\n", "subscribed;subscribed;lost PROTOCOL;"},
        {CONFIRMED "*3\r\n$7\r\nmessage\r\n*1\r\n$3\r\ns:x\r\n$2\r\nhi\r\n", "subscribed;subscribed;lost PROTOCOL;"},
        {CONFIRMED "*2\r\n$7\r\nmessage\r\n$3\r\ns:x\r\n", "subscribed;subscribed;lost PROTOCOL;"},
        {CONFIRMED "*4\r\n$7\r\nmessage\r\n$3\r\ns:x\r\n$3\r\ns:x\r\n$3\r\ns:x\r\n", "subscribed;subscribed;lost PROTOCOL;"},
        {CONFIRMED "*3\r\n$8\r\nsmessage\r\n$3\r\ns:x\r\n$2\r\nhi\r\n", "subscribed;subscribed;lost PROTOCOL;"},
        {CONFIRMED "*3\r\n:7\r\n$3\r\ns:x\r\n$2\r\nhi\r\n", "subscribed;subscribed;lost PROTOCOL;"},
        {CONFIRMED "*3\r\n$9\r\nsubscribe\r\n$3\r\ns:x\r\n:1\r\n", "subscribed;subscribed;lost PROTOCOL;"},
        {CONFIRMED "*3\r\n$11\r\nunsubscribe\r\n$3\r\ns:x\r\n:1\r\n", "subscribed;subscribed;lost PROTOCOL;"},
        {"*3\r\n$9\r\nsubscribe\r\n$3\r\ns:y\r\n:1\r\n", "lost PROTOCOL;"},
        {"*3\r\n$10\r\npsubscribe\r\n$3\r\ns:x\r\n:1\r\n", "lost PROTOCOL;"},
        {CONFIRMED "+OK\r\n", "subscribed;subscribed;lost PROTOCOL;"},
        {CONFIRMED "+PONG\r\n", "subscribed;subscribed;lost PROTOCOL;"},
        {CONFIRMED "*2\r\n$4\r\npong\r\n$0\r\n\r\n", "subscribed;subscribed;lost PROTOCOL;"},
        {CONFIRMED ":1\r\n", "subscribed;subscribed;lost PROTOCOL;"},
        {CONFIRMED "$5\r\nhello\r\n", "subscribed;subscribed;lost PROTOCOL;"},
        {CONFIRMED "*0\r\n", "subscribed;subscribed;lost PROTOCOL;"},
        {CONFIRMED "*-1\r\n", "subscribed;subscribed;lost PROTOCOL;"},
        {CONFIRMED "$-1\r\n", "subscribed;subscribed;lost PROTOCOL;"},
        {CONFIRMED "*1\r\n*1\r\n*1\r\n*1\r\n*1\r\n*1\r\n*1\r\n*1\r\n*1\r\n", "subscribed;subscribed;lost PROTOCOL;"},
        {CONFIRMED "*2147483647\r\n$7\r\nmessage\r\n", "subscribed;subscribed;lost PROTOCOL;"},
        {CONFIRMED "%2\r\n", "subscribed;subscribed;lost PROTOCOL;"},
        {CONFIRMED "nonsense\r\n", "subscribed;subscribed;lost PROTOCOL;"},
        {CONFIRMED "*3\r\n$7\r\nmessage\r\n$3\r\ns:x\r\n$2000\r\n", "subscribed;subscribed;lost LIMIT;"},
        {CONFIRMED "-ERR out of the blue\r\n", "subscribed;subscribed;lost REFUSED;"},
        {"-BUSY a script runs\r\n", "lost BUSY;"}, /* not given up: it is tried again */
        {"-ERR max number of clients reached\r\n", "lost BUSY;"},
        {"-LOADING\r\n", "lost LOADING;"},
        {"-NOPERM no\r\n*3\r\n$10\r\npsubscribe\r\n$3\r\ns:*\r\n:2\r\n" MESSAGE PMESSAGE, "refused DENIED;subscribed;y=;lost DISCONNECTED;"},
    };
    for (size_t i = 0; i < 2 * sizeof cases / sizeof *cases; i++) {
        const push_case *one = &cases[i / 2];
        const fake_step steps[] = {{.action = FAKE_ACCEPT},
                                   {.action = FAKE_READ, .text = ASKED},
                                   {.action = i % 2 == 0 ? FAKE_SEND : FAKE_TRICKLE, .text = one->sent},
                                   {.action = FAKE_CLOSE},
                                   {.action = FAKE_END}};
        listen_to(steps, &options);
        if (strcmp(seen, one->seen) != 0)
            fail_msg("%s: seen %s instead of %s", one->sent, seen, one->seen);
    }
}

static void a_peer_that_falls_silent_is_noticed(void **state)
{
    (void)state;
    static const char ping[] = "*1\r\n$4\r\nPING\r\n";
    static const fake_step steps[] = {{.action = FAKE_ACCEPT},
                                      {.action = FAKE_READ, .text = ASKED},
                                      {.action = FAKE_SEND, .text = CONFIRMED},
                                      {.action = FAKE_READ, .text = ping},
                                      {.action = FAKE_SEND, .text = "*2\r\n$4\r\npong\r\n$0\r\n\r\n"},
                                      {.action = FAKE_READ, .text = ping},
                                      {.action = FAKE_SEND, .text = "+PONG\r\n" MESSAGE},
                                      {.action = FAKE_READ, .text = ping},
                                      {.action = FAKE_DEAF},
                                      {.action = FAKE_END}};
    const keysrt_options impatient = {.command_timeout = {30}, .connect_timeout = {2000}};
    listen_to(steps, &impatient);
    assert_string_equal(seen, "subscribed;subscribed;x=hi;lost TIMEOUT;");
}

static void without_a_server_it_says_so_and_goes_on_trying(void **state)
{
    (void)state;
    bool lost = false;
    keysrt_client *client;
    keysrt_subscriber *subscriber;
    seen_len = 0;
    assert_int_equal(keysrt_open(&client, "unix:///nonexistent/socket", NULL), KEYSRT_OK);
    assert_int_equal(keysrt_subscriber_open(&subscriber, client, on_event, &lost), KEYSRT_OK);
    assert_int_equal(keysrt_subscriber_add_all(subscriber, &tiny_string, &listener), KEYSRT_OK);
    assert_int_equal(keysrt_subscriber_wait(subscriber, keysrt_never()), KEYSRT_OK);
    assert_string_equal(seen, "lost DISCONNECTED;");
    assert_int_equal(keysrt_subscriber_wait(subscriber, keysrt_ms(60)), KEYSRT_DISCONNECTED);
    assert_non_null(strstr(keysrt_subscriber_message(subscriber), "/nonexistent/socket"));
    assert_int_equal(keysrt_subscriber_fd(subscriber), -1);
    assert_in_range(keysrt_subscriber_due(subscriber).ms, 0, 1000);
    assert_string_equal(seen, "lost DISCONNECTED;"); /* once */
    keysrt_subscriber_close(subscriber);
    keysrt_close(client);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(pushes_that_no_redis_sends_end_the_connection),
        cmocka_unit_test(a_peer_that_falls_silent_is_noticed),
        cmocka_unit_test(without_a_server_it_says_so_and_goes_on_trying),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
