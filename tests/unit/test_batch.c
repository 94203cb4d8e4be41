/* test_batch.c: many calls at once: order, statuses, two on their way, transactions, scripts the server lacks, lost replies. */
#include "connections/pipeline.h"
#include "core/scripts.h"

#include "support/fake.h"
#include "support/server.h"
#include "support/tiny_keys.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include <cmocka.h>

#define END {.action = FAKE_END}
#define ACCEPT {.action = FAKE_ACCEPT}
#define READ(bytes) {.action = FAKE_READ, .text = (bytes)}
#define REQUEST(part) {.action = FAKE_REQUEST, .text = (part)}
#define SEND(bytes) {.action = FAKE_SEND, .text = (bytes)}
#define CLOSE {.action = FAKE_CLOSE}
#define DEAF {.action = FAKE_DEAF}

static const tiny_params x = {{"x", 1}};
static const keysrt_view hello = {"hello", 5};

typedef struct {
    keysrt_client *client;
    keysrt_batch *batch;
    keysrt_client *queue;
} play;

static play begin(const char *url)
{
    play all = {NULL, NULL, NULL};
    keysrt_options options = {.command_timeout = keysrt_seconds(5)};
    assert_int_equal(keysrt_open(&all.client, url, &options), KEYSRT_OK);
    assert_int_equal(keysrt_batch_open(&all.batch, all.client), KEYSRT_OK);
    all.queue = keysrt_queue(all.batch);
    return all;
}

static void end(play *all)
{
    keysrt_batch_close(all->batch);
    keysrt_close(all->client);
}

static void queue_get(const play *all, keysrt_view *out, keysrt_block *block)
{
    assert_int_equal(keysrt_string_get(all->queue, &tiny_string, &x, out, block), KEYSRT_QUEUED);
}

static void queue_delete(const play *all)
{
    assert_int_equal(keysrt_key_delete(all->queue, &tiny_string, &x), KEYSRT_QUEUED);
}

static void queue_set(const play *all)
{
    assert_int_equal(keysrt_string_set(all->queue, &tiny_string, &x, &hello, keysrt_ms(0)), KEYSRT_QUEUED);
}

#define ASSERT_VIEW(view, text)                                                                                         \
    do {                                                                                                                \
        assert_int_equal((view).len, strlen(text));                                                                     \
        assert_memory_equal((view).data, text, strlen(text));                                                           \
    } while (0)

static void assert_call(const keysrt_batch *batch, size_t index, keysrt_status status, const char *says)
{
    if (keysrt_batch_status(batch, index) != status || strstr(keysrt_batch_message(batch, index), says) == NULL)
        fail_msg("call %zu: %s: %s", index, keysrt_status_name(keysrt_batch_status(batch, index)),
                 keysrt_batch_message(batch, index));
}

static void each_call_has_a_status_of_its_own(void **state)
{
    (void)state;
    static const fake_step steps[] = {
        ACCEPT, READ("*3\r\n$3\r\nSET\r\n$3\r\ns:x\r\n$5\r\nhello\r\n*2\r\n$3\r\nGET\r\n$3\r\ns:x\r\n*2\r\n$6\r\nUNLINK\r\n$3\r\ns:x\r\n"),
        SEND("-OOM full\r\n$5\r\nhello\r\n:0\r\n"), DEAF, END};
    fake_server fake;
    fake_start(&fake, steps);
    play all = begin(fake.url);
    keysrt_view got = {NULL, 0};
    keysrt_block block = {NULL, 0};
    tiny_params nameless = {{"", 0}};
    queue_set(&all);
    assert_int_equal(keysrt_key_delete(all.queue, &tiny_string, &nameless), KEYSRT_INVALID);
    queue_get(&all, &got, &block);
    queue_delete(&all);
    assert_int_equal(keysrt_batch_run(all.batch), KEYSRT_OK);
    assert_int_equal(keysrt_batch_count(all.batch), 4);
    assert_call(all.batch, 0, KEYSRT_SERVER_FULL, "SET s:x (string): OOM full");
    assert_call(all.batch, 1, KEYSRT_INVALID, "UNLINK s:{id} (string): ");
    assert_call(all.batch, 2, KEYSRT_OK, "");
    assert_call(all.batch, 3, KEYSRT_MISS, "");
    assert_int_equal(keysrt_batch_status(all.batch, 4), KEYSRT_INVALID);
    ASSERT_VIEW(got, "hello");
    keysrt_block_free(&block);
    end(&all);
    fake_stop(&fake);
}

static void two_batches_may_be_on_their_way(void **state)
{
    (void)state;
    static const fake_step steps[] = {ACCEPT, REQUEST("GET"), REQUEST("GET"), REQUEST("UNLINK"),
                                      SEND("$3\r\none\r\n$3\r\ntwo\r\n:1\r\n"), DEAF, END};
    fake_server fake;
    fake_start(&fake, steps);
    play one = begin(fake.url);
    play two = {one.client, NULL, NULL};
    assert_int_equal(keysrt_batch_open(&two.batch, one.client), KEYSRT_OK);
    two.queue = keysrt_queue(two.batch);
    keysrt_view first = {NULL, 0}, second = {NULL, 0};
    keysrt_block blocks[2] = {{NULL, 0}, {NULL, 0}};
    queue_get(&one, &first, &blocks[0]);
    queue_get(&two, &second, &blocks[1]);
    assert_int_equal(keysrt_batch_send(one.batch), KEYSRT_OK);
    assert_int_equal(keysrt_batch_send(two.batch), KEYSRT_OK);
    assert_int_equal(keysrt_key_delete(one.queue, &tiny_string, &x), KEYSRT_INVALID); /* it is on its way */
    assert_int_equal(keysrt_key_delete(one.client, &tiny_string, &x), KEYSRT_OK);     /* reads theirs first */
    assert_int_equal(keysrt_batch_wait(two.batch), KEYSRT_OK);
    assert_int_equal(keysrt_batch_wait(one.batch), KEYSRT_OK);
    ASSERT_VIEW(first, "one");
    ASSERT_VIEW(second, "two");
    keysrt_batch_close(two.batch);
    end(&one);
    keysrt_block_free(&blocks[0]);
    keysrt_block_free(&blocks[1]);
    fake_stop(&fake);
}

static void a_batch_closed_on_its_way_touches_nothing(void **state)
{
    (void)state;
    static const fake_step steps[] = {ACCEPT, REQUEST("GET"), SEND("$3\r\no"), REQUEST("UNLINK"), SEND("ne\r\n:1\r\n"), DEAF, END};
    fake_server fake;
    fake_start(&fake, steps);
    play all = begin(fake.url);
    keysrt_view got = {"untouched", 9};
    keysrt_block block = {NULL, 0};
    queue_get(&all, &got, &block);
    assert_int_equal(keysrt_batch_send(all.batch), KEYSRT_OK);
    keysrt_batch_close(all.batch);
    assert_int_equal(keysrt_key_delete(all.client, &tiny_string, &x), KEYSRT_OK);
    ASSERT_VIEW(got, "untouched");
    assert_null(block.memory);
    keysrt_close(all.client);
    fake_stop(&fake);
}

static void a_client_may_be_closed_before_its_batch(void **state)
{
    (void)state;
    static const fake_step steps[] = {ACCEPT, REQUEST("UNLINK"), SEND(":1\r\n"), DEAF, END};
    fake_server fake;
    fake_start(&fake, steps);
    play all = begin(fake.url);
    keysrt_close(all.client);
    queue_delete(&all);
    assert_int_equal(keysrt_batch_run(all.batch), KEYSRT_OK);
    keysrt_batch_close(all.batch);
    fake_stop(&fake);
}

static void what_was_lost_is_sent_again_where_that_is_harmless(void **state)
{
    (void)state;
    static const fake_step steps[] = {ACCEPT, REQUEST("SET"), REQUEST("UNLINK"), REQUEST("GET"), SEND("+OK\r\n"), CLOSE,
                                      ACCEPT, READ("*2\r\n$3\r\nGET\r\n$3\r\ns:x\r\n"), SEND("$2\r\nok\r\n"), DEAF, END};
    fake_server fake;
    fake_start(&fake, steps);
    play all = begin(fake.url);
    keysrt_view got = {NULL, 0};
    keysrt_block block = {NULL, 0};
    queue_set(&all);
    queue_delete(&all);
    queue_get(&all, &got, &block);
    assert_int_equal(keysrt_batch_run(all.batch), KEYSRT_DISCONNECTED);
    assert_call(all.batch, 0, KEYSRT_OK, "");
    assert_call(all.batch, 1, KEYSRT_LOST_REPLY, "UNLINK s:x (string): connection lost");
    assert_call(all.batch, 2, KEYSRT_OK, "");
    ASSERT_VIEW(got, "ok");
    keysrt_block_free(&block);
    end(&all);
    fake_stop(&fake);
}

static void a_reply_of_another_shape_ends_the_rest_of_the_batch(void **state)
{
    (void)state;
    static const fake_step steps[] = {ACCEPT, REQUEST("UNLINK"), REQUEST("GET"), REQUEST("UNLINK"), REQUEST("EXISTS"),
                                      SEND(":1\r\n+odd\r\n:1\r\n:1\r\n"), DEAF,
                                      ACCEPT, REQUEST("EXISTS"), SEND(":1\r\n"), DEAF, END};
    fake_server fake;
    fake_start(&fake, steps);
    play all = begin(fake.url);
    keysrt_view got = {"untouched", 9};
    queue_delete(&all);
    queue_get(&all, &got, NULL);
    queue_delete(&all);
    assert_int_equal(keysrt_key_exists(all.queue, &tiny_string, &x), KEYSRT_QUEUED);
    assert_int_equal(keysrt_batch_run(all.batch), KEYSRT_PROTOCOL);
    assert_call(all.batch, 0, KEYSRT_OK, "");
    assert_call(all.batch, 1, KEYSRT_PROTOCOL, "GET s:x (string): the server answered with a status line");
    assert_call(all.batch, 2, KEYSRT_LOST_REPLY, "UNLINK s:x (string): ");
    assert_call(all.batch, 3, KEYSRT_OK, "");
    ASSERT_VIEW(got, "untouched");
    end(&all);
    fake_stop(&fake);
}

/* ---- Transactions --------------------------------------------------------------------------------------------------- */

#define TRY_MULTI READ("*1\r\n$5\r\nMULTI\r\n*1\r\n$7\r\nDISCARD\r\n"), SEND("+OK\r\n+OK\r\n")
#define MULTI_BYTES "*1\r\n$5\r\nMULTI\r\n"
#define EXEC_BYTES "*1\r\n$4\r\nEXEC\r\n"
#define UNLINK_BYTES "*2\r\n$6\r\nUNLINK\r\n$3\r\ns:x\r\n"
#define GET_BYTES "*2\r\n$3\r\nGET\r\n$3\r\ns:x\r\n"

static const char *const transaction_bytes = MULTI_BYTES UNLINK_BYTES GET_BYTES EXEC_BYTES;

static void an_atomic_batch_is_one_transaction(void **state)
{
    (void)state;
    static const struct {
        const char *replies;
        keysrt_status first, second;
        const char *says;
    } cases[] = {
        {"+OK\r\n+QUEUED\r\n+QUEUED\r\n*2\r\n:1\r\n$5\r\nhello\r\n", KEYSRT_OK, KEYSRT_OK, ""},
        {"+OK\r\n+QUEUED\r\n+QUEUED\r\n*2\r\n:0\r\n$-1\r\n", KEYSRT_MISS, KEYSRT_MISS, ""},
        {"+OK\r\n+QUEUED\r\n+QUEUED\r\n*2\r\n:1\r\n-WRONGTYPE no\r\n", KEYSRT_OK, KEYSRT_WRONG_TYPE, "GET s:x (string): WRONGTYPE"},
        {"+OK\r\n-NOPERM no\r\n+QUEUED\r\n-EXECABORT discarded\r\n", KEYSRT_DENIED, KEYSRT_REFUSED, "not executed"},
        {"+OK\r\n+QUEUED\r\n+QUEUED\r\n-LOADING\r\n", KEYSRT_LOADING, KEYSRT_LOADING, "LOADING"},
        {"+OK\r\n+QUEUED\r\n+QUEUED\r\n*1\r\n:1\r\n", KEYSRT_LOST_REPLY, KEYSRT_DISCONNECTED, "one reply for each"},
        {"+OK\r\n+QUEUED\r\n+QUEUED\r\n*-1\r\n", KEYSRT_LOST_REPLY, KEYSRT_DISCONNECTED, "another shape"},
        {"+OK\r\n+OK\r\n", KEYSRT_LOST_REPLY, KEYSRT_DISCONNECTED, "QUEUED"},
        {"+OK\r\n+QUEUED\r\n+QUEUED\r\n*2\r\n:1\r\n*0\r\n", KEYSRT_OK, KEYSRT_PROTOCOL, "an array"},
        {"+OK\r\n+QUEUED\r\n+QUEUED\r\n*2\r\n+odd\r\n$1\r\na\r\n", KEYSRT_PROTOCOL, KEYSRT_DISCONNECTED, "a status line"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        const fake_step steps[] = {ACCEPT, TRY_MULTI, READ(transaction_bytes), SEND(cases[i].replies), DEAF, END};
        fake_server fake;
        fake_start(&fake, steps);
        play all = begin(fake.url);
        keysrt_view got = {NULL, 0};
        keysrt_block block = {NULL, 0};
        keysrt_batch_atomic(all.batch);
        queue_delete(&all);
        queue_get(&all, &got, &block);
        assert_int_not_equal(keysrt_batch_run(all.batch), KEYSRT_QUEUED);
        assert_call(all.batch, 0, cases[i].first, "");
        assert_call(all.batch, 1, cases[i].second, cases[i].says);
        if (cases[i].second == KEYSRT_OK)
            ASSERT_VIEW(got, "hello");
        keysrt_block_free(&block);
        end(&all);
        fake_stop(&fake);
    }
}

/* Mutations of the replies to a transaction and to a plain batch: each call ends with a status; only OK writes. */
static void arbitrary_bytes_leave_every_call_with_a_status(void **state)
{
    (void)state;
    static const char seeds[2][64] = {"+OK\r\n+QUEUED\r\n+QUEUED\r\n*2\r\n:1\r\n$5\r\nhello\r\n", ":1\r\n$5\r\nhello\r\n"};
    static const char alphabet[] = "*$:+-_%~>=(#,0123456789\r\n\0a";
    srand(20240301);
    for (int round = 0; round < 400; round++) {
        bool atomic = round % 2 == 0;
        const char *seed = seeds[atomic ? 0 : 1];
        char replies[64];
        size_t len = strlen(seed);
        memcpy(replies, seed, len);
        for (int change = rand() % 3; change >= 0; change--)
            replies[(size_t)rand() % len] = alphabet[(size_t)rand() % (sizeof alphabet - 1)];
        const fake_step plain[] = {ACCEPT, REQUEST("UNLINK"), REQUEST("GET"), {.action = FAKE_SEND, .text = replies, .len = len}, CLOSE, END};
        const fake_step whole[] = {
            ACCEPT, TRY_MULTI, READ(transaction_bytes), {.action = FAKE_TRICKLE, .text = replies, .len = len}, CLOSE, END};
        fake_server fake;
        fake_start(&fake, atomic ? whole : plain);
        play all = begin(fake.url);
        keysrt_view got = {"untouched", 9};
        keysrt_block block = {NULL, 0};
        if (atomic)
            keysrt_batch_atomic(all.batch);
        queue_delete(&all);
        queue_get(&all, &got, &block);
        (void)!keysrt_batch_send(all.batch);
        pthread_join(fake.thread, NULL);
        (void)close(fake.listener); /* so that nothing is answered twice */
        (void)!keysrt_batch_wait(all.batch);
        for (size_t i = 0; i < 2; i++)
            assert_int_not_equal(keysrt_batch_status(all.batch, i), KEYSRT_QUEUED);
        if (keysrt_batch_status(all.batch, 1) != KEYSRT_OK)
            ASSERT_VIEW(got, "untouched");
        keysrt_block_free(&block);
        end(&all);
        assert_string_equal(fake.failure, "");
        (void)unlink(fake.socket);
        (void)rmdir(fake.folder);
    }
}

static void a_transaction_with_a_refused_call_is_not_sent(void **state)
{
    (void)state;
    play all = begin("unix:///nowhere/at/all");
    tiny_params nameless = {{"", 0}};
    keysrt_batch_atomic(all.batch);
    queue_delete(&all);
    assert_int_equal(keysrt_key_delete(all.queue, &tiny_string, &nameless), KEYSRT_INVALID);
    assert_int_equal(keysrt_batch_run(all.batch), KEYSRT_INVALID);
    assert_call(all.batch, 0, KEYSRT_INVALID, "not sent: call 1 of the transaction was refused");
    assert_call(all.batch, 1, KEYSRT_INVALID, "UNLINK s:{id} (string): ");
    end(&all);
}

static void a_server_without_multi_gets_no_part_of_a_transaction(void **state)
{
    (void)state;
    static const fake_step steps[] = {ACCEPT, READ("*1\r\n$5\r\nMULTI\r\n*1\r\n$7\r\nDISCARD\r\n"),
                                      SEND("-NOPERM no MULTI\r\n-NOPERM no\r\n"), READ(GET_BYTES), SEND("$-1\r\n"), DEAF, END};
    fake_server fake;
    fake_start(&fake, steps);
    play all = begin(fake.url);
    keysrt_batch_atomic(all.batch);
    queue_delete(&all);
    assert_int_equal(keysrt_batch_run(all.batch), KEYSRT_DENIED);
    assert_call(all.batch, 0, KEYSRT_DENIED, "NOPERM no MULTI");
    keysrt_view got;
    assert_int_equal(keysrt_string_get(all.client, &tiny_string, &x, &got, NULL), KEYSRT_MISS);
    end(&all);
    fake_stop(&fake);
}

static void a_transaction_lost_before_exec_is_sent_again_as_a_whole(void **state)
{
    (void)state;
    static const fake_step steps[] = {ACCEPT, TRY_MULTI, CLOSE,
                                      ACCEPT, TRY_MULTI, READ(MULTI_BYTES UNLINK_BYTES EXEC_BYTES), SEND("+OK\r\n+QUEUED\r\n*1\r\n:1\r\n"), DEAF, END};
    fake_server fake;
    fake_start(&fake, steps);
    play all = begin(fake.url);
    keysrt_batch_atomic(all.batch);
    queue_delete(&all);
    keysrt_status status = keysrt_batch_run(all.batch);
    /* Whether the first connection took the bytes is up to the system: never executed twice, never in part. */
    if (status == KEYSRT_OK) {
        assert_call(all.batch, 0, KEYSRT_OK, "");
    } else {
        assert_call(all.batch, 0, KEYSRT_LOST_REPLY, "unknown");
        keysrt_batch_atomic(all.batch);
        queue_delete(&all);
        assert_int_equal(keysrt_batch_run(all.batch), KEYSRT_OK);
    }
    end(&all);
    fake_stop(&fake);
}

/* ---- Scripts --------------------------------------------------------------------------------------------------------- */

static void queue_scripted_set(const play *all)
{
    assert_int_equal(keysrt_string_set(all->queue, &tiny_created, &x, &hello, keysrt_ms(0)), KEYSRT_QUEUED);
}

static void a_script_goes_ahead_once_and_as_text_where_it_is_gone(void **state)
{
    (void)state;
    static const fake_step steps[] = {ACCEPT,
                                      REQUEST("SCRIPT"),
                                      REQUEST("EVALSHA"),
                                      REQUEST("EVALSHA"),
                                      SEND("$40\r\n0123456789012345678901234567890123456789\r\n+OK\r\n+OK\r\n"),
                                      REQUEST("EVALSHA"), /* the second batch loads nothing */
                                      SEND("-NOSCRIPT No matching script\r\n"),
                                      REQUEST("#!lua"),
                                      SEND("+OK\r\n"),
                                      DEAF,
                                      END};
    fake_server fake;
    fake_start(&fake, steps);
    play all = begin(fake.url);
    queue_scripted_set(&all);
    queue_scripted_set(&all);
    assert_int_equal(keysrt_batch_run(all.batch), KEYSRT_OK);
    assert_call(all.batch, 0, KEYSRT_OK, "");
    assert_call(all.batch, 1, KEYSRT_OK, "");
    queue_scripted_set(&all);
    assert_int_equal(keysrt_batch_run(all.batch), KEYSRT_OK);
    assert_int_equal(keysrt_batch_count(all.batch), 1);
    assert_call(all.batch, 0, KEYSRT_OK, "");
    end(&all);
    fake_stop(&fake);
}

static void scripts_work_on_a_server_that_flushes_them(void **state)
{
    (void)state;
    test_server server = {0};
    server_start(&server, NULL);
    play all = begin(server.url);
    for (int round = 0; round < 3; round++) {
        server_do(&server, "SCRIPT FLUSH");
        server_do(&server, "DEL c:x");
        assert_int_equal(keysrt_string_set(all.client, &tiny_created, &x, &hello, keysrt_ms(0)), KEYSRT_OK);
        assert_true(server_ttl_is(&server, "c:x", 60000));
        server_do(&server, "SCRIPT FLUSH");
        server_do(&server, "PEXPIRE c:x 30000");
        if (round == 1)
            keysrt_batch_atomic(all.batch);
        queue_scripted_set(&all);
        queue_scripted_set(&all);
        if (round == 2)
            keysrt_batch_atomic(all.batch); /* after the fact: EVALSHA becomes EVAL */
        assert_int_equal(keysrt_batch_run(all.batch), KEYSRT_OK);
        assert_call(all.batch, 0, KEYSRT_OK, "");
        assert_call(all.batch, 1, KEYSRT_OK, "");
        assert_true(server_ttl_is(&server, "c:x", 30000));
    }
    end(&all);
    server_stop(&server);
}

/* ---- Much, and elsewhere ---------------------------------------------------------------------------------------------- */

static void a_batch_larger_than_all_buffers_does_not_block(void **state)
{
    (void)state;
    enum { CALLS = 20000, SIZE = 1000 };
    test_server server = {0};
    server_start(&server, NULL);
    play all = begin(server.url);
    static char bytes[SIZE];
    memset(bytes, 'v', sizeof bytes);
    keysrt_view value = {bytes, sizeof bytes};
    assert_int_equal(keysrt_string_set(all.client, &tiny_string, &x, &value, keysrt_ms(0)), KEYSRT_OK);
    keysrt_view *got = calloc(CALLS, sizeof *got);
    keysrt_block *blocks = calloc(CALLS, sizeof *blocks);
    for (size_t i = 0; i < CALLS; i++)
        if (i % 2 == 0)
            assert_int_equal(keysrt_string_set(all.queue, &tiny_expiring, &x, &value, keysrt_ms(0)), KEYSRT_QUEUED);
        else
            queue_get(&all, &got[i], &blocks[i]);
    assert_int_equal(keysrt_batch_run(all.batch), KEYSRT_OK);
    for (size_t i = 0; i < CALLS; i++) {
        assert_int_equal(keysrt_batch_status(all.batch, i), KEYSRT_OK);
        if (i % 2 != 0)
            assert_int_equal(got[i].len, SIZE);
        keysrt_block_free(&blocks[i]);
    }
    free(got);
    free(blocks);
    end(&all);
    server_stop(&server);
}

static void a_batch_goes_to_each_database_on_a_connection_of_its_own(void **state)
{
    (void)state;
    test_server server = {0};
    server_start(&server, NULL);
    play all = begin(server.url);
    for (int atomic = 0; atomic < 2; atomic++) {
        if (atomic != 0)
            keysrt_batch_atomic(all.batch);
        queue_set(&all);
        assert_int_equal(keysrt_string_set(all.queue, &tiny_elsewhere, &x, &hello, keysrt_ms(0)), KEYSRT_QUEUED);
        keysrt_view got = {NULL, 0};
        keysrt_block block = {NULL, 0};
        queue_get(&all, &got, &block);
        assert_int_equal(keysrt_batch_run(all.batch), KEYSRT_OK);
        for (size_t i = 0; i < 3; i++)
            assert_call(all.batch, i, KEYSRT_OK, "");
        ASSERT_VIEW(got, "hello");
        keysrt_block_free(&block);
    }
    assert_int_equal(server_integer(&server, "DBSIZE"), 1);
    assert_true(server_says(&server, "OK", "SELECT 3"));
    assert_true(server_says(&server, "hello", "GET o:x"));
    end(&all);
    server_stop(&server);
}

static void an_empty_batch_runs(void **state)
{
    (void)state;
    play all = begin("unix:///nowhere/at/all");
    assert_int_equal(keysrt_batch_run(all.batch), KEYSRT_OK);
    keysrt_batch_atomic(all.batch);
    assert_int_equal(keysrt_batch_run(all.batch), KEYSRT_OK);
    assert_int_equal(keysrt_batch_count(all.batch), 0);
    keysrt_walk walk = {NULL};
    tiny_params params;
    assert_int_equal(keysrt_key_walk(all.queue, &tiny_string, &walk, &params), KEYSRT_INVALID);
    keysrt_walk_end(&walk);
    queue_delete(&all);
    assert_int_equal(keysrt_batch_run(all.batch), KEYSRT_DISCONNECTED);
    end(&all);
    keysrt_batch_close(NULL);
}

static void the_key_is_found_where_the_command_has_it(void **state)
{
    static const struct {
        const char *request;
        bool scripted;
        const char *name; /* NULL: none */
    } cases[] = {
        {"*2\r\n$3\r\nGET\r\n$1\r\na\r\n", false, "a"},
        {"*1\r\n$4\r\nPING\r\n", false, NULL},
        {"*2\r\n$4\r\nSCAN\r\n$1\r\n0\r\n", false, NULL},
        {"*3\r\n$10\r\nSINTERCARD\r\n$1\r\n1\r\n$1\r\na\r\n", false, "a"},
        {"*4\r\n$5\r\nBITOP\r\n$2\r\nOR\r\n$1\r\na\r\n$1\r\nb\r\n", false, "a"},
        {"*3\r\n$6\r\nXGROUP\r\n$6\r\nCREATE\r\n$1\r\na\r\n", false, "a"},
        {"*3\r\n$5\r\nXINFO\r\n$6\r\nGROUPS\r\n$1\r\na\r\n", false, "a"},
        {"*4\r\n$5\r\nXREAD\r\n$7\r\nSTREAMS\r\n$1\r\na\r\n$1\r\n0\r\n", false, "a"},
        {"*6\r\n$5\r\nXREAD\r\n$5\r\nCOUNT\r\n$1\r\n9\r\n$7\r\nSTREAMS\r\n$1\r\na\r\n$1\r\n0\r\n", false, "a"},
        {"*7\r\n$10\r\nXREADGROUP\r\n$5\r\nGROUP\r\n$1\r\ng\r\n$7\r\nSTREAMS\r\n$7\r\nSTREAMS\r\n$1\r\na\r\n$1\r\n>\r\n", false, "a"},
        {"*2\r\n$5\r\nXREAD\r\n$7\r\nSTREAMS\r\n", false, NULL},
        {"*4\r\n$7\r\nEVALSHA\r\n$1\r\nf\r\n$1\r\n1\r\n$1\r\na\r\n", true, "a"},
    };
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        keysrt_view name = keysrt_request_key(cases[i].request, strlen(cases[i].request), cases[i].scripted);
        if (cases[i].name == NULL ? name.data != NULL : name.len != 1 || name.data[0] != cases[i].name[0])
            fail_msg("%s", cases[i].request);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_key_is_found_where_the_command_has_it),
        cmocka_unit_test(each_call_has_a_status_of_its_own),
        cmocka_unit_test(two_batches_may_be_on_their_way),
        cmocka_unit_test(a_batch_closed_on_its_way_touches_nothing),
        cmocka_unit_test(a_client_may_be_closed_before_its_batch),
        cmocka_unit_test(what_was_lost_is_sent_again_where_that_is_harmless),
        cmocka_unit_test(a_reply_of_another_shape_ends_the_rest_of_the_batch),
        cmocka_unit_test(an_atomic_batch_is_one_transaction),
        cmocka_unit_test(arbitrary_bytes_leave_every_call_with_a_status),
        cmocka_unit_test(a_transaction_with_a_refused_call_is_not_sent),
        cmocka_unit_test(a_server_without_multi_gets_no_part_of_a_transaction),
        cmocka_unit_test(a_transaction_lost_before_exec_is_sent_again_as_a_whole),
        cmocka_unit_test(a_script_goes_ahead_once_and_as_text_where_it_is_gone),
        cmocka_unit_test(scripts_work_on_a_server_that_flushes_them),
        cmocka_unit_test(a_batch_larger_than_all_buffers_does_not_block),
        cmocka_unit_test(a_batch_goes_to_each_database_on_a_connection_of_its_own),
        cmocka_unit_test(an_empty_batch_runs),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
