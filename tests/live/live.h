/* live.h: what the live tests share: a server of their own, a client, and checks that tell what came instead. Each program
 * includes it once. Generated functions alone speak to the server; server_… of support/server.h is the other client. */
#ifndef TESTS_LIVE_H
#define TESTS_LIVE_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include <cmocka.h>

#include "live_keys.h"
#include "support/server.h"

static test_server server;
static keysrt_client *client;

#define ID LIVE_ID("a")
#define COUNT(array) (sizeof(array) / sizeof((array)[0]))

static KEYSRT_UNUSED void must_be(keysrt_status expected, keysrt_status status, const char *what, const char *file, int line)
{
    if (status == expected)
        return;
    print_error("%s:%d: %s\n    is %s instead of %s: %s\n", file, line, what, keysrt_status_name(status), keysrt_status_name(expected),
                keysrt_message(client));
    fail();
}
#define MUST_BE(expected, call) must_be((expected), (call), #call, __FILE__, __LINE__)
#define OK(call) MUST_BE(KEYSRT_OK, call)
#define SAYS(expected, ...) assert_true(server_says(&server, (expected), __VA_ARGS__))
#define MESSAGE_HAS(part)                                                                          \
    do {                                                                                           \
        if (strstr(keysrt_message(client), (part)) == NULL)                                        \
            fail_msg("the message does not say \"%s\": %s", (part), keysrt_message(client));       \
    } while (0)

static KEYSRT_UNUSED bool view_is(keysrt_view view, const void *bytes, size_t len)
{
    return view.len == len && (len == 0 || memcmp(view.data, bytes, len) == 0);
}
/* Works for views and every generated string type. */
#define IS(view, text) assert_true(view_is(keysrt_bytes((view).data, (view).len), (text), strlen(text)))

static KEYSRT_UNUSED void pause_ms(long ms)
{
    struct timespec time = {ms / 1000, ms % 1000 * 1000000};
    nanosleep(&time, NULL);
}

static KEYSRT_UNUSED keysrt_client *open_with(const char *url, const keysrt_options *options)
{
    keysrt_client *opened = NULL;
    if (keysrt_open(&opened, url, options) != KEYSRT_OK)
        fail_msg("%s: %s", url, keysrt_message(opened));
    return opened;
}

static KEYSRT_UNUSED int live_start(void **state)
{
    (void)state;
    server_start(&server, NULL);
    client = open_with(server.url, NULL);
    return 0;
}

static KEYSRT_UNUSED int live_stop(void **state)
{
    (void)state;
    keysrt_close(client);
    client = NULL;
    server_stop(&server);
    return 0;
}

static KEYSRT_UNUSED int live_flush(void **state)
{
    (void)state;
    server_do(&server, "FLUSHALL");
    return 0;
}

/* A test on an empty server. */
#define LIVE_TEST(name) cmocka_unit_test_setup(name, live_flush)
#define LIVE_MAIN(tests) return cmocka_run_group_tests(tests, live_start, live_stop)

#endif
