/* test_cache_tracking.c: what a server says of changed keys, whole, in pieces, and as no server says it. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cmocka.h>

#include "recipes/cache_tracking.h"

static keysrt_tracking tracking;
static int server_end = -1;
static char told[4096];
static int names, alls;

/* An open connection whose other end is ours; hiredis is not needed to read. */
static int begin(void **state)
{
    int ends[2];
    (void)state;
    memset(&tracking, 0, sizeof tracking);
    if (socketpair(AF_UNIX, SOCK_STREAM, 0, ends) != 0)
        return -1;
    tracking.transport = (keysrt_transport){.context = (void *)&tracking, .fd = ends[0], .input = keysrt_allocate(256), .capacity = 256};
    tracking.heard_at = keysrt_now_ms();
    server_end = ends[1];
    told[0] = '\0';
    names = alls = 0;
    return tracking.transport.input == NULL;
}
static int end(void **state)
{
    (void)state;
    close(tracking.transport.fd);
    close(server_end);
    keysrt_release(tracking.transport.input);
    return 0;
}
#define TRACKING_TEST(name) cmocka_unit_test_setup_teardown(name, begin, end)

static void changed(void *state, keysrt_view name)
{
    (void)state;
    names++;
    if (strlen(told) + name.len + 2 < sizeof told) {
        strncat(told, name.data, name.len);
        strcat(told, ",");
    }
}
static void all_changed(void *state)
{
    (void)state;
    alls++;
    strcat(told, "*,");
}
static const keysrt_listener listener = {changed, all_changed, NULL};

static void say(const char *bytes, size_t len)
{
    assert_int_equal(send(server_end, bytes, len, MSG_NOSIGNAL), len);
}

#define SUBSCRIBED "*3\r\n$9\r\nsubscribe\r\n$20\r\n__redis__:invalidate\r\n:1\r\n"
#define MESSAGE "*3\r\n$7\r\nmessage\r\n$20\r\n__redis__:invalidate\r\n"
static const char talk[] = SUBSCRIBED MESSAGE "*1\r\n$3\r\na:1\r\n" MESSAGE "*2\r\n$3\r\nb:1\r\n$4\r\nb\r\n2\r\n" MESSAGE "$-1\r\n" MESSAGE
                           "*-1\r\n*2\r\n$4\r\npong\r\n$0\r\n\r\n" MESSAGE "*0\r\n" MESSAGE "*1\r\n$0\r\n\r\n";
static const char said[] = "a:1,b:1,b\r\n2,*,*,,";

static void names_arrive_however_the_bytes_do(void **state)
{
    (void)state;
    for (size_t piece = 1; piece < sizeof talk; piece += piece < 40 ? 1 : 37) {
        told[0] = '\0';
        for (size_t at = 0; at < sizeof talk - 1; at += piece) {
            say(talk + at, sizeof talk - 1 - at < piece ? sizeof talk - 1 - at : piece);
            assert_true(keysrt_tracking_drain(&tracking, &listener));
        }
        assert_string_equal(told, said);
    }
}

static void what_is_no_message_ends_it(void **state)
{
    static const char *const wrong[] = {"+OK\r\n", ":1\r\n", "$3\r\nabc\r\n", "*1\r\n$4\r\npong\r\n", "*4\r\n$7\r\nmessage\r\n", "*x\r\n", "*3\n",
                                        "*3\r\n:1\r\n", "*3\r\n$4\r\nwhat\r\n$1\r\nx\r\n:1\r\n", MESSAGE "*1\r\n:5\r\n", MESSAGE ":7\r\n",
                                        MESSAGE "*1\r\n$-1\r\n", "*3\r\n$99999999999\r\n", "*3\r\n$-2\r\n", "-ERR no\r\n",
                                        "*00000000000000000000000000000000000000000003\r\n"};
    (void)state;
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) {
        if (i != 0)
            begin(NULL);
        say(wrong[i], strlen(wrong[i]));
        if (keysrt_tracking_drain(&tracking, &listener))
            fail_msg("taken: %s", wrong[i]);
        if (i + 1 < sizeof wrong / sizeof *wrong)
            end(NULL);
    }
}

static void a_server_that_closes_is_noticed(void **state)
{
    (void)state;
    assert_true(keysrt_tracking_drain(&tracking, &listener));
    shutdown(server_end, SHUT_RDWR);
    assert_false(keysrt_tracking_drain(&tracking, &listener));
}

static void silence_is_asked_about_once_and_not_borne_for_long(void **state)
{
    char asked[64];
    (void)state;
    tracking.heard_at = keysrt_now_ms() - 1001;
    assert_true(keysrt_tracking_drain(&tracking, &listener));
    assert_true(keysrt_tracking_drain(&tracking, &listener));
    ssize_t len = recv(server_end, asked, sizeof asked, MSG_DONTWAIT);
    assert_int_equal(len, 14);
    assert_memory_equal(asked, "*1\r\n$4\r\nPING\r\n", 14);
    say("*2\r\n$4\r\npong\r\n$0\r\n\r\n", 20);
    assert_true(keysrt_tracking_drain(&tracking, &listener));
    assert_int_equal(tracking.pinged_at, 0);
    tracking.heard_at = keysrt_now_ms() - 5000;
    tracking.pinged_at = keysrt_now_ms() - 2001;
    assert_false(keysrt_tracking_drain(&tracking, &listener));
}

static void no_bytes_do_harm(void **state)
{
    uint64_t random = 88172645463325252u;
    (void)state;
    for (int i = 0; i < 20000; i++) {
        char bytes[sizeof talk];
        memcpy(bytes, talk, sizeof talk);
        for (int changes = 0; changes < 3; changes++) {
            random ^= random << 13, random ^= random >> 7, random ^= random << 17;
            bytes[(random >> 20) % (sizeof talk - 1)] = "*$:-\r\n0123456789ax"[(random >> 8) % 18];
        }
        tracking.transport.begin = tracking.transport.end = 0;
        say(bytes, (random >> 40) % sizeof talk);
        told[0] = '\0';
        if (!keysrt_tracking_drain(&tracking, &listener)) {
            char rest[1024];
            while (recv(tracking.transport.fd, rest, sizeof rest, MSG_DONTWAIT) > 0)
                continue;
        }
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        TRACKING_TEST(names_arrive_however_the_bytes_do),
        TRACKING_TEST(what_is_no_message_ends_it),
        TRACKING_TEST(a_server_that_closes_is_noticed),
        TRACKING_TEST(silence_is_asked_about_once_and_not_borne_for_long),
        TRACKING_TEST(no_bytes_do_harm),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
