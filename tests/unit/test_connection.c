/* test_connection.c: what becomes of a call when the connection misbehaves. */
#include "support/fake.h"
#include "support/memory.h"
#include "support/server.h"
#include "support/tiny_keys.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>
#include <unistd.h>

#include <cmocka.h>

#define END {.action = FAKE_END}
#define ACCEPT {.action = FAKE_ACCEPT}
#define REQUEST(part) {.action = FAKE_REQUEST, .text = (part)}
#define SEND(bytes) {.action = FAKE_SEND, .text = (bytes)}
#define CLOSE {.action = FAKE_CLOSE}
#define SLEEP(ms) {.action = FAKE_SLEEP, .number = (ms)}
#define DEAF {.action = FAKE_DEAF}

static int64_t now_ms(void)
{
    struct timespec now;
    (void)clock_gettime(CLOCK_MONOTONIC, &now);
    return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

static keysrt_client *open_client(const char *url, int64_t limit_ms)
{
    keysrt_client *client;
    keysrt_options options = {.command_timeout = keysrt_ms(limit_ms)};
    assert_int_equal(keysrt_open(&client, url, &options), KEYSRT_OK);
    return client;
}

/* A server that plays these steps, and a client of it. */
static keysrt_client *meet(fake_server *fake, const fake_step *steps, int64_t limit_ms)
{
    fake_start(fake, steps);
    return open_client(fake->url, limit_ms);
}

static void part(fake_server *fake, keysrt_client *client)
{
    keysrt_close(client);
    fake_stop(fake);
}

static keysrt_status get(keysrt_client *client, const char *expected)
{
    tiny_params params = tiny_id("x");
    keysrt_view value = {"untouched", 9};
    keysrt_block block = {NULL, 0};
    keysrt_status status = keysrt_string_get(client, &tiny_string, &params, &value, &block);
    if (status == KEYSRT_OK && expected != NULL) {
        assert_int_equal(value.len, strlen(expected));
        assert_memory_equal(value.data, expected, value.len);
    }
    if (status != KEYSRT_OK)
        assert_memory_equal(value.data, "untouched", 9);
    keysrt_block_free(&block);
    return status;
}

static keysrt_status delete(keysrt_client *client)
{
    tiny_params params = tiny_id("x");
    return keysrt_key_delete(client, &tiny_string, &params);
}

#define ASSERT_SAYS(client, part)                                                                                       \
    do {                                                                                                                \
        if (strstr(keysrt_message(client), (part)) == NULL)                                                             \
            fail_msg("'%s' is not in: %s", (part), keysrt_message(client));                                             \
    } while (0)

static void a_read_is_sent_again_when_its_reply_is_lost(void **state)
{
    (void)state;
    static const fake_step steps[] = {ACCEPT, REQUEST("GET"), CLOSE, ACCEPT, REQUEST("GET"), SEND("$2\r\nok\r\n"), DEAF, END};
    fake_server fake;
    keysrt_client *client = meet(&fake, steps, 2000);
    assert_int_equal(get(client, "ok"), KEYSRT_OK);
    assert_string_equal(keysrt_message(client), "");
    part(&fake, client);
}

static void a_read_is_sent_again_once_only(void **state)
{
    (void)state;
    static const fake_step steps[] = {ACCEPT, REQUEST("GET"), CLOSE, ACCEPT, REQUEST("GET"), CLOSE, ACCEPT, DEAF, END};
    fake_server fake;
    keysrt_client *client = meet(&fake, steps, 300);
    assert_int_equal(get(client, NULL), KEYSRT_DISCONNECTED);
    ASSERT_SAYS(client, "GET s:x (string): connection lost while reading");
    assert_int_equal(get(client, NULL), KEYSRT_TIMEOUT); /* stays usable: a new connection, that is deaf */
    part(&fake, client);
}

static void a_write_whose_reply_is_lost_is_never_sent_again(void **state)
{
    (void)state;
    static const fake_step steps[] = {ACCEPT, REQUEST("UNLINK"), CLOSE, ACCEPT, REQUEST("GET"), SEND("$-1\r\n"), DEAF, END};
    fake_server fake;
    keysrt_client *client = meet(&fake, steps, 2000);
    assert_int_equal(delete(client), KEYSRT_LOST_REPLY);
    ASSERT_SAYS(client, "whether it was executed is unknown");
    assert_int_equal(get(client, NULL), KEYSRT_MISS);
    part(&fake, client);
}

static void a_walk_goes_on_where_half_a_page_was_lost(void **state)
{
    (void)state;
    static const char half[] = "*2\r\n$2\r\n42\r\n*2\r\n$3\r\ns:b\r\n";
    static const fake_step steps[] = {ACCEPT,     REQUEST("SCAN\r\n0\r\n"),  SEND("*2\r\n$2\r\n17\r\n*1\r\n$3\r\ns:a\r\n"),
                                      REQUEST("SCAN\r\n17\r\n"), SEND(half), CLOSE,
                                      ACCEPT,     REQUEST("SCAN\r\n17\r\n"), SEND(half), CLOSE, /* sent again by itself: a read */
                                      ACCEPT,     REQUEST("SCAN\r\n17\r\n"), SEND("*2\r\n$1\r\n0\r\n*1\r\n$3\r\ns:b\r\n"), DEAF, END};
    fake_server fake;
    keysrt_client *client = meet(&fake, steps, 2000);
    keysrt_walk walk = {NULL};
    tiny_params found;
    assert_int_equal(keysrt_key_walk(client, &tiny_string, &walk, &found), KEYSRT_OK);
    assert_memory_equal(found.id.data, "a", 1);
    assert_int_equal(keysrt_key_walk(client, &tiny_string, &walk, &found), KEYSRT_DISCONNECTED);
    assert_int_equal(keysrt_key_walk(client, &tiny_string, &walk, &found), KEYSRT_OK);
    assert_memory_equal(found.id.data, "b", 1);
    assert_int_equal(keysrt_key_walk(client, &tiny_string, &walk, &found), KEYSRT_MISS);
    keysrt_walk_end(&walk);
    part(&fake, client);
}

static void a_late_reply_is_not_taken_for_the_next_call(void **state)
{
    (void)state;
    static const fake_step steps[] = {ACCEPT, REQUEST("GET"),        SLEEP(250), SEND("$4\r\nlate\r\n"), CLOSE,
                                      ACCEPT, REQUEST("GET"), SEND("$5\r\nright\r\n"), DEAF,  END};
    fake_server fake;
    keysrt_client *client = meet(&fake, steps, 100);
    int64_t start = now_ms();
    assert_int_equal(get(client, NULL), KEYSRT_TIMEOUT);
    assert_in_range(now_ms() - start, 95, 240);
    ASSERT_SAYS(client, "time limit of 100 ms");
    usleep(200000);
    assert_int_equal(get(client, "right"), KEYSRT_OK);
    part(&fake, client);
}

static void a_write_past_its_time_limit_has_an_unknown_outcome(void **state)
{
    (void)state;
    static const fake_step steps[] = {ACCEPT, REQUEST("UNLINK"), DEAF, END};
    fake_server fake;
    keysrt_client *client = meet(&fake, steps, 50);
    assert_int_equal(delete(client), KEYSRT_LOST_REPLY);
    ASSERT_SAYS(client, "time limit");
    part(&fake, client);
}

static void a_trickling_server_does_not_stretch_the_time_limit(void **state)
{
    (void)state;
    static const fake_step steps[] = {
        ACCEPT, REQUEST("GET"), {.action = FAKE_TRICKLE, .text = "$40\r\n0123456789012345678901234567890123456789\r\n", .number = 20},
        END};
    fake_server fake;
    keysrt_client *client = meet(&fake, steps, 200);
    int64_t start = now_ms();
    assert_int_equal(get(client, NULL), KEYSRT_TIMEOUT);
    assert_in_range(now_ms() - start, 190, 320);
    part(&fake, client);
}

static void a_server_that_reads_nothing_ends_a_large_write_in_time(void **state)
{
    (void)state;
    static const fake_step steps[] = {ACCEPT, DEAF, END};
    fake_server fake;
    keysrt_client *client = meet(&fake, steps, 150);
    tiny_params params = tiny_id("x");
    keysrt_view value = {calloc(1, 8 << 20), 8 << 20};
    int64_t start = now_ms();
    assert_int_equal(keysrt_string_set(client, &tiny_string, &params, &value, keysrt_ms(0)), KEYSRT_TIMEOUT);
    assert_in_range(now_ms() - start, 140, 400);
    ASSERT_SAYS(client, "was not executed");
    part(&fake, client);
    free((void *)(uintptr_t)value.data);
}

#define HANDSHAKE(password)                                                                                             \
    {.action = FAKE_READ, .text = "*3\r\n$4\r\nAUTH\r\n$2\r\nme\r\n$6\r\n" password "\r\n"                              \
                                  "*3\r\n$6\r\nCLIENT\r\n$7\r\nSETNAME\r\n$4\r\ntest\r\n"                               \
                                  "*2\r\n$6\r\nSELECT\r\n$1\r\n3\r\n"}

static keysrt_client *open_named(const fake_server *fake)
{
    char url[160];
    (void)snprintf(url, sizeof url, "unix://me:secret@%s", fake->socket);
    keysrt_client *client;
    keysrt_options options = {.client_name = "test"};
    assert_int_equal(keysrt_open(&client, url, &options), KEYSRT_OK);
    return client;
}

static void a_new_connection_repeats_the_whole_handshake(void **state)
{
    (void)state;
    static const fake_step steps[] = {ACCEPT, HANDSHAKE("secret"), SEND("+OK\r\n+OK\r\n+OK\r\n"), REQUEST("EXISTS"), CLOSE,
                                      ACCEPT, HANDSHAKE("secret"), SEND("+OK\r\n+OK\r\n+OK\r\n"), REQUEST("EXISTS"), SEND(":1\r\n"),
                                      DEAF,   END};
    fake_server fake;
    fake_start(&fake, steps);
    keysrt_client *client = open_named(&fake);
    tiny_params params = tiny_id("x");
    assert_int_equal(keysrt_key_exists(client, &tiny_elsewhere, &params), KEYSRT_OK);
    part(&fake, client);
}

static void each_step_of_the_handshake_is_checked(void **state)
{
    (void)state;
    static const struct {
        const char *replies;
        keysrt_status status;
        const char *says;
    } cases[] = {
        {"-WRONGPASS invalid username-password pair\r\n+OK\r\n+OK\r\n", KEYSRT_DENIED, "AUTH: WRONGPASS"},
        {"+OK\r\n-NOPERM no\r\n+OK\r\n", KEYSRT_DENIED, "CLIENT: NOPERM"},
        {"+OK\r\n+OK\r\n-ERR DB index is out of range\r\n", KEYSRT_REFUSED, "SELECT: ERR DB index"},
        {"+OK\r\n+OK\r\n:1\r\n", KEYSRT_PROTOCOL, "SELECT"},
        {"+OK\r\n+OK\r\n+OK\r\n+OK\r\n", KEYSRT_DISCONNECTED, "more than it was asked for"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        const fake_step steps[] = {ACCEPT, HANDSHAKE("secret"), SEND(cases[i].replies), DEAF, END};
        fake_server fake;
        fake_start(&fake, steps);
        keysrt_client *client = open_named(&fake);
        tiny_params params = tiny_id("x");
        keysrt_status status = keysrt_key_delete(client, &tiny_elsewhere, &params);
        if (status != cases[i].status)
            fail_msg("%zu: %s: %s", i, keysrt_status_name(status), keysrt_message(client));
        ASSERT_SAYS(client, cases[i].says);
        ASSERT_SAYS(client, "UNLINK o:x (elsewhere): ");
        assert_null(strstr(keysrt_message(client), "secret"));
        part(&fake, client);
    }
}

static void a_dead_server_is_not_knocked_at_without_pause(void **state)
{
    (void)state;
    keysrt_client *client = open_client("unix:///nowhere/at/all", 1000);
    assert_int_equal(get(client, NULL), KEYSRT_DISCONNECTED);
    ASSERT_SAYS(client, "/nowhere/at/all: cannot connect");
    ASSERT_SAYS(client, "not executed");
    assert_int_equal(get(client, NULL), KEYSRT_DISCONNECTED); /* at once once more */
    ASSERT_SAYS(client, "cannot connect");
    assert_int_equal(get(client, NULL), KEYSRT_DISCONNECTED);
    ASSERT_SAYS(client, "next attempt in");
    int64_t start = now_ms();
    for (int i = 0; i < 200; i++)
        assert_int_equal(get(client, NULL), KEYSRT_DISCONNECTED);
    assert_in_range(now_ms() - start, 0, 500);
    keysrt_close(client);
}

static void the_reason_of_a_server_that_turns_clients_away_is_told(void **state)
{
    (void)state;
    static const fake_step steps[] = {ACCEPT, SEND("-ERR max number of clients reached\r\n"), CLOSE, SLEEP(50), END};
    fake_server fake;
    keysrt_client *client = meet(&fake, steps, 1000);
    assert_int_equal(delete(client), KEYSRT_BUSY);
    ASSERT_SAYS(client, "max number of clients");
    part(&fake, client);
}

/* Here the request cannot be written any more when the reason is read. */
static void the_last_words_of_a_closed_connection_are_heard(void **state)
{
    (void)state;
    static const fake_step steps[] = {ACCEPT, REQUEST("GET"), SEND("$-1\r\n"), SLEEP(30), SEND("-ERR max number of clients reached\r\n"),
                                      CLOSE,  SLEEP(50),      END};
    fake_server fake;
    keysrt_client *client = meet(&fake, steps, 1000);
    assert_int_equal(get(client, NULL), KEYSRT_MISS);
    usleep(80000);
    assert_int_equal(delete(client), KEYSRT_BUSY);
    ASSERT_SAYS(client, "max number of clients");
    part(&fake, client);
}

static void bytes_nobody_asked_for_end_the_connection(void **state)
{
    (void)state;
    static const fake_step steps[] = {ACCEPT, REQUEST("GET"), SEND("$2\r\nok\r\n$3\r\nbad\r\n"),  DEAF,
                                      ACCEPT, REQUEST("GET"), SEND("$4\r\ngood\r\n"), DEAF, END};
    fake_server fake;
    keysrt_client *client = meet(&fake, steps, 1000);
    assert_int_equal(get(client, "ok"), KEYSRT_OK);
    assert_int_equal(get(client, "good"), KEYSRT_OK);
    part(&fake, client);
}

static void a_closed_idle_connection_is_noticed_before_a_write_is_risked(void **state)
{
    (void)state;
    static const fake_step steps[] = {ACCEPT, REQUEST("GET"), SEND("$-1\r\n"), CLOSE, ACCEPT, REQUEST("UNLINK"), SEND(":1\r\n"), DEAF, END};
    fake_server fake;
    keysrt_client *client = meet(&fake, steps, 1000);
    assert_int_equal(get(client, NULL), KEYSRT_MISS);
    usleep(1100000);
    assert_int_equal(delete(client), KEYSRT_OK);
    part(&fake, client);
}

/* SIGPIPE has its default here: a raised one ends this program. */
static void writing_to_a_closed_connection_raises_no_signal(void **state)
{
    (void)state;
    static const fake_step steps[] = {ACCEPT, REQUEST("GET"), SEND("$-1\r\n"), CLOSE, ACCEPT, REQUEST("UNLINK"), SEND(":1\r\n"), DEAF, END};
    fake_server fake;
    keysrt_client *client = meet(&fake, steps, 1000);
    assert_int_equal(get(client, NULL), KEYSRT_MISS);
    usleep(50000);
    assert_int_equal(delete(client), KEYSRT_OK); /* EPIPE: no byte was taken, so it is safe on a new connection */
    part(&fake, client);
}

/* ---- A real server ------------------------------------------------------------------------------------------------- */

static void a_killed_server_is_found_again(void **state)
{
    (void)state;
    test_server server = {0};
    server_start(&server, NULL);
    keysrt_client *client = open_client(server.url, 2000);
    assert_int_equal(keysrt_ping(client, 0), KEYSRT_OK);
    assert_int_equal(get(client, NULL), KEYSRT_MISS);
    server_kill(&server);
    keysrt_status status = delete(client);
    assert_true(status == KEYSRT_DISCONNECTED || status == KEYSRT_LOST_REPLY);
    server_revive(&server);
    for (int i = 0; i < 40 && (status = get(client, NULL)) != KEYSRT_MISS; i++)
        usleep(50000);
    assert_int_equal(status, KEYSRT_MISS);
    keysrt_close(client);
    server_stop(&server);
}

static void values_of_any_size_and_byte_come_back_as_they_went(void **state)
{
    (void)state;
    test_server server = {0};
    server_start(&server, NULL);
    keysrt_client *client = open_client(server.url, 10000);
    static const size_t sizes[] = {0, 1, 4095, 4096, 4097, 65535, 65536, 300000, 1 << 20, 10 << 20};
    tiny_params params = tiny_id("x");
    keysrt_block block = {NULL, 0};
    char *bytes = malloc(10 << 20);
    for (size_t i = 0; i < 10 << 20; i++)
        bytes[i] = (char)(i * 2654435761u >> 13);
    for (size_t i = 0; i < sizeof sizes / sizeof sizes[0]; i++) {
        keysrt_view value = {bytes, sizes[i]};
        keysrt_view got = {NULL, 0};
        assert_int_equal(keysrt_string_set(client, &tiny_string, &params, &value, keysrt_ms(0)), KEYSRT_OK);
        assert_int_equal(keysrt_string_get(client, &tiny_string, &params, &got, &block), KEYSRT_OK);
        assert_int_equal(got.len, sizes[i]);
        assert_memory_equal(got.data, bytes, sizes[i]);
    }
    free(bytes);
    keysrt_block_free(&block);
    keysrt_close(client);
    server_stop(&server);
}

static void a_wrong_password_is_denied_by_a_real_server(void **state)
{
    (void)state;
    static const char *const options[] = {"--requirepass", "right", NULL};
    test_server server = {0};
    server_start(&server, options);
    char url[160];
    (void)snprintf(url, sizeof url, "unix://:wrong@%s", server.socket);
    keysrt_client *client = open_client(url, 1000);
    assert_int_equal(get(client, NULL), KEYSRT_DENIED);
    keysrt_close(client);
    client = open_client(server.url, 1000);
    assert_int_equal(get(client, NULL), KEYSRT_DENIED);
    keysrt_close(client);
    (void)snprintf(url, sizeof url, "unix://:right@%s", server.socket);
    client = open_client(url, 1000);
    assert_int_equal(get(client, NULL), KEYSRT_MISS);
    keysrt_close(client);
    server_stop(&server);
}

/* ---- Allocation ---------------------------------------------------------------------------------------------------- */

/* The nth allocation fails. Returns whether all calls went well. */
static bool live_through(const char *url, int failing)
{
    keysrt_client *client = NULL;
    keysrt_batch *batch = NULL;
    keysrt_block block = {NULL, 0};
    keysrt_view got = {"untouched", 9};
    tiny_params params = tiny_id("x");
    keysrt_view value = keysrt_str("some value that is longer than any small buffer could be at the first go");
    memory_fail_once(failing);
    keysrt_status steps[7] = {KEYSRT_NO_MEMORY};
    steps[0] = keysrt_open(&client, url, NULL);
    steps[1] = keysrt_string_set(client, &tiny_created, &params, &value, keysrt_ms(0));
    steps[2] = keysrt_string_get(client, &tiny_created, &params, &got, &block);
    if (steps[2] != KEYSRT_OK)
        assert_memory_equal(got.data, "untouched", 9);
    steps[3] = keysrt_batch_open(&batch, client);
    steps[4] = keysrt_string_set(keysrt_queue(batch), &tiny_created, &params, &value, keysrt_ms(0));
    steps[5] = keysrt_batch_run(batch);
    steps[6] = batch == NULL ? KEYSRT_NO_MEMORY : keysrt_batch_status(batch, 0);
    bool good = true;
    for (size_t i = 0; i < 7; i++) {
        bool fine = steps[i] == KEYSRT_OK || steps[i] == KEYSRT_QUEUED;
        good = good && fine;
        if (!fine && steps[i] != KEYSRT_NO_MEMORY && steps[i] != KEYSRT_MISS && !(i == 6 && steps[i] == KEYSRT_INVALID))
            fail_msg("allocation %d fails: step %zu is %s: %s", failing, i, keysrt_status_name(steps[i]), keysrt_message(client));
    }
    keysrt_batch_close(batch);
    keysrt_close(client);
    keysrt_block_free(&block);
    return good;
}

static void every_allocation_may_fail(void **state)
{
    (void)state;
    test_server server = {0};
    server_start(&server, NULL);
    memory_watch();
    int failing = 0;
    while (!live_through(server.url, failing)) {
        failing++;
        assert_in_range(failing, 1, 500);
    }
    assert_in_range(failing, 10, 500);
    memory_unwatch();
    server_stop(&server);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_read_is_sent_again_when_its_reply_is_lost),
        cmocka_unit_test(a_read_is_sent_again_once_only),
        cmocka_unit_test(a_write_whose_reply_is_lost_is_never_sent_again),
        cmocka_unit_test(a_walk_goes_on_where_half_a_page_was_lost),
        cmocka_unit_test(a_late_reply_is_not_taken_for_the_next_call),
        cmocka_unit_test(a_write_past_its_time_limit_has_an_unknown_outcome),
        cmocka_unit_test(a_trickling_server_does_not_stretch_the_time_limit),
        cmocka_unit_test(a_server_that_reads_nothing_ends_a_large_write_in_time),
        cmocka_unit_test(a_new_connection_repeats_the_whole_handshake),
        cmocka_unit_test(each_step_of_the_handshake_is_checked),
        cmocka_unit_test(a_dead_server_is_not_knocked_at_without_pause),
        cmocka_unit_test(the_reason_of_a_server_that_turns_clients_away_is_told),
        cmocka_unit_test(the_last_words_of_a_closed_connection_are_heard),
        cmocka_unit_test(bytes_nobody_asked_for_end_the_connection),
        cmocka_unit_test(a_closed_idle_connection_is_noticed_before_a_write_is_risked),
        cmocka_unit_test(writing_to_a_closed_connection_raises_no_signal),
        cmocka_unit_test(a_killed_server_is_found_again),
        cmocka_unit_test(values_of_any_size_and_byte_come_back_as_they_went),
        cmocka_unit_test(a_wrong_password_is_denied_by_a_real_server),
        cmocka_unit_test(every_allocation_may_fail),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
