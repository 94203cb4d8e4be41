/* test_url.c: URLs of servers. */
#include "connections/url.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>

#include <cmocka.h>

static void a_url_names_host_port_and_credentials(void **state)
{
    static const struct {
        const char *url, *host, *path, *user, *password;
        int port;
    } cases[] = {
        {"redis://127.0.0.1:6380", "127.0.0.1", NULL, NULL, NULL, 6380},
        {"redis://example.org", "example.org", NULL, NULL, NULL, 6379},
        {"redis://", "127.0.0.1", NULL, NULL, NULL, 6379},
        {"redis://:6380", "127.0.0.1", NULL, NULL, NULL, 6380},
        {"redis://h/", "h", NULL, NULL, NULL, 6379},
        {"redis://h/0", "h", NULL, NULL, NULL, 6379},
        {"redis://[::1]", "::1", NULL, NULL, NULL, 6379},
        {"redis://[fe80::1]:7000/0", "fe80::1", NULL, NULL, NULL, 7000},
        {"redis://u:p@h", "h", NULL, "u", "p", 6379},
        {"redis://:p@h:1", "h", NULL, NULL, "p", 1},
        {"redis://u@h", "h", NULL, "u", NULL, 6379},
        {"redis://u:a%40b%3A%25@h", "h", NULL, "u", "a@b:%", 6379},
        {"redis://u:a@b:c@h:65535", "h", NULL, "u", "a@b:c", 65535},
        {"unix:///run/redis.sock", NULL, "/run/redis.sock", NULL, NULL, 0},
        {"unix:///a%20b/s", NULL, "/a b/s", NULL, NULL, 0},
        {"unix://u:p@/run/s", NULL, "/run/s", "u", "p", 0},
    };
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        keysrt_endpoint endpoint;
        keysrt_error error = {0};
        keysrt_status status = keysrt_endpoint_parse(&endpoint, cases[i].url, &error);
        if (status != KEYSRT_OK)
            fail_msg("%s: %s", cases[i].url, error.text);
#define SAME(member)                                                                                                    \
    if (cases[i].member == NULL)                                                                                        \
        assert_null(endpoint.member);                                                                                   \
    else                                                                                                                \
        assert_string_equal(endpoint.member, cases[i].member)
        SAME(host);
        SAME(path);
        SAME(user);
        SAME(password);
        assert_int_equal(endpoint.port, cases[i].port);
        keysrt_endpoint_free(&endpoint);
    }
}

static void a_url_that_is_wrong_is_refused_with_a_reason(void **state)
{
    static const struct {
        const char *url;
        keysrt_status status;
        const char *says;
    } cases[] = {
        {"", KEYSRT_INVALID, "redis://"},
        {"127.0.0.1:6379", KEYSRT_INVALID, "redis://"},
        {"http://h", KEYSRT_INVALID, "redis://"},
        {"rediss://h", KEYSRT_UNSUPPORTED, "TLS"},
        {"redis+sentinel://h/m", KEYSRT_UNSUPPORTED, "Sentinel"},
        {"redis+cluster://h", KEYSRT_UNSUPPORTED, "Cluster"},
        {"redis://a,b", KEYSRT_UNSUPPORTED, "several hosts"},
        {"redis://h/1", KEYSRT_INVALID, "database 1"},
        {"redis://h/x", KEYSRT_INVALID, "may follow"},
        {"redis://h/0/1", KEYSRT_INVALID, "may follow"},
        {"redis://h?db=1", KEYSRT_INVALID, "may follow"},
        {"redis://h:0", KEYSRT_INVALID, "65535"},
        {"redis://h:65536", KEYSRT_INVALID, "65535"},
        {"redis://h:", KEYSRT_INVALID, "65535"},
        {"redis://h:6379x", KEYSRT_INVALID, "65535"},
        {"redis://::1", KEYSRT_INVALID, "brackets"},
        {"redis://[::1", KEYSRT_INVALID, "]"},
        {"redis://[]", KEYSRT_INVALID, "[address]"},
        {"redis://[::1]x", KEYSRT_INVALID, "[address]"},
        {"redis://a b", KEYSRT_INVALID, "host"},
        {"redis://u:%4@h", KEYSRT_INVALID, "password"},
        {"redis://%zz@h", KEYSRT_INVALID, "user"},
        {"unix://run/s", KEYSRT_INVALID, "absolute"},
        {"unix://", KEYSRT_INVALID, "absolute"},
        {"unix:///", KEYSRT_INVALID, "bytes"},
        {"unix:///a%00b", KEYSRT_INVALID, "zero"},
        {"unix:///xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
         KEYSRT_INVALID, "bytes"},
    };
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        keysrt_endpoint endpoint;
        keysrt_error error = {0};
        keysrt_status status = keysrt_endpoint_parse(&endpoint, cases[i].url, &error);
        if (status != cases[i].status || strstr(error.text, cases[i].says) == NULL)
            fail_msg("%s: %s, %s", cases[i].url, keysrt_status_name(status), error.text);
        assert_null(endpoint.host);
        assert_null(endpoint.password);
    }
}

static void no_message_shows_a_password(void **state)
{
    static const char *const urls[] = {"redis://u:secret@h/9", "redis://u:secret%4@h", "redis://u:secret@h:x", "rediss://u:secret@h"};
    (void)state;
    for (size_t i = 0; i < sizeof urls / sizeof urls[0]; i++) {
        keysrt_client *client;
        keysrt_status status = keysrt_open(&client, urls[i], NULL);
        assert_int_not_equal(status, KEYSRT_OK);
        assert_string_not_equal(keysrt_message(client), "");
        assert_null(strstr(keysrt_message(client), "secret"));
        assert_int_equal(keysrt_ping(client, 0), status);
        assert_null(strstr(keysrt_message(client), "secret"));
        keysrt_close(client);
    }
}

static void the_environment_names_the_server_where_no_url_does(void **state)
{
    (void)state;
    keysrt_client *client;
    setenv("REDIS_URL", "ftp://nowhere", 1);
    assert_int_equal(keysrt_open(&client, NULL, NULL), KEYSRT_INVALID);
    keysrt_close(client);
    unsetenv("REDIS_URL");
    assert_int_equal(keysrt_open(&client, NULL, NULL), KEYSRT_OK);
    keysrt_close(client);
}

static void options_out_of_range_are_refused(void **state)
{
    (void)state;
    keysrt_client *client;
    keysrt_options options = {.command_timeout = {-5}};
    assert_int_equal(keysrt_open(&client, "redis://h", &options), KEYSRT_INVALID);
    assert_non_null(strstr(keysrt_message(client), "command_timeout"));
    keysrt_close(client);
    keysrt_close(NULL);
    assert_string_equal(keysrt_message(NULL), "out of memory");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_url_names_host_port_and_credentials),
        cmocka_unit_test(a_url_that_is_wrong_is_refused_with_a_reason),
        cmocka_unit_test(no_message_shows_a_password),
        cmocka_unit_test(the_environment_names_the_server_where_no_url_does),
        cmocka_unit_test(options_out_of_range_are_refused),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
