/* test_live_metrics.c: what a client counts of real calls, byte for byte; what the hook sees; and that Prometheus takes the text. */
#include "live.h"

#include <unistd.h>

#include "keysrt_metrics.h"
#include "support/proxy.h"

static keysrt_metrics counted;

static const keysrt_metrics *metrics_of(const keysrt_key *key)
{
    keysrt_metrics_of(client, key, &counted);
    return &counted;
}

static uint64_t sum_of(const uint64_t *values, size_t count)
{
    uint64_t sum = 0;
    for (size_t i = 0; i < count; i++)
        sum += values[i];
    return sum;
}

static void reopen(void)
{
    keysrt_close(client);
    client = open_with(server.url, NULL);
}

static void calls_hits_misses_and_bytes_are_counted(void **state)
{
    (void)state;
    keysrt_text text = {0};
    reopen();
    assert_int_equal(metrics_of(&live_stays_table)->calls, 0);
    MUST_BE(KEYSRT_MISS, live_stays_get(client, ID, &text));       /* *2 $3 GET $9 t:stays:a: 32 bytes; $-1: 5 */
    OK(live_stays_set(client, ID, keysrt_str("hello")));           /* 11 more; +OK: 5 */
    OK(live_stays_get(client, ID, &text));                         /* 32; $5 hello: 11 */
    MUST_BE(KEYSRT_INVALID, live_stays_get(client, LIVE_ID("no id"), &text));
    const keysrt_metrics *m = metrics_of(&live_stays_table);
    assert_int_equal(m->calls, 4);
    assert_int_equal(m->hits, 1);
    assert_int_equal(m->misses, 1);
    assert_int_equal(m->errors[KEYSRT_INVALID], 1);
    assert_int_equal(sum_of(m->errors, KEYSRT_STATUS_COUNT), 1);
    const char get[] = "*2\r\n$3\r\nGET\r\n$9\r\nt:stays:a\r\n", set[] = "*3\r\n$3\r\nSET\r\n$9\r\nt:stays:a\r\n$5\r\nhello\r\n";
    assert_int_equal(m->bytes_out, 2 * (sizeof get - 1) + sizeof set - 1);
    assert_int_equal(m->bytes_in, strlen("$-1\r\n") + strlen("+OK\r\n") + strlen("$5\r\nhello\r\n"));
    assert_int_equal(sum_of(m->latency, KEYSRT_LATENCY_BUCKETS), 3); /* what was not sent took no time */
    assert_int_equal(metrics_of(&live_text_table)->calls, 0);
    keysrt_text_clear(&text);
}

static void batches_and_long_or_nested_replies_are_counted_alike(void **state)
{
    (void)state;
    static char large[100000];
    memset(large, 'x', sizeof large);
    OK(live_stays_set(client, ID, keysrt_bytes(large, sizeof large)));
    for (int i = 0; i < 3; i++)
        OK(live_log_push_right(client, ID, keysrt_str("entry"), NULL));
    for (int atomic = 0; atomic < 2; atomic++) {
        reopen();
        keysrt_batch *batch = NULL;
        keysrt_text text[3] = {{{0}, {0}}};
        live_string_array list = {0};
        OK(keysrt_batch_open(&batch, client));
        if (atomic == 1)
            keysrt_batch_atomic(batch);
        MUST_BE(KEYSRT_QUEUED, live_stays_get(keysrt_queue(batch), ID, &text[0]));
        MUST_BE(KEYSRT_QUEUED, live_stays_get(keysrt_queue(batch), LIVE_ID("b"), &text[1]));
        MUST_BE(KEYSRT_QUEUED, live_log_range(keysrt_queue(batch), ID, 0, -1, &list));
        MUST_BE(KEYSRT_QUEUED, live_stays_get(keysrt_queue(batch), ID, &text[2]));
        OK(keysrt_batch_run(batch));
        const size_t value = strlen("$100000\r\n") + 100000 + 2, nil = 5, array = strlen("*3\r\n") + 3 * strlen("$5\r\nentry\r\n");
        assert_int_equal(metrics_of(&live_stays_table)->calls, 3);
        assert_int_equal(counted.hits, 2);
        assert_int_equal(counted.misses, 1);
        assert_int_equal(sum_of(counted.latency, KEYSRT_LATENCY_BUCKETS), 3);
        uint64_t received = counted.bytes_in;
        assert_int_equal(metrics_of(&live_log_table)->calls, 1);
        assert_int_equal(counted.hits + counted.misses, 0);
        if (atomic == 0) {
            assert_int_equal(received, 2 * value + nil);
            assert_int_equal(counted.bytes_in, array);
        } else { /* in equal shares */
            assert_in_range(received + counted.bytes_in, 2 * value + nil + array, 2 * value + nil + array + 4);
        }
        keysrt_batch_close(batch);
        for (size_t i = 0; i < 3; i++)
            keysrt_text_clear(&text[i]);
        live_string_array_clear(&list);
    }
}

static void failures_are_counted_by_what_they_are(void **state)
{
    (void)state;
    reopen();
    keysrt_text text = {0};
    int64_t number = 0;
    server_do(&server, "LPUSH t:stays:a x");
    MUST_BE(KEYSRT_WRONG_TYPE, live_stays_get(client, ID, &text));
    assert_int_equal(metrics_of(&live_stays_table)->errors[KEYSRT_WRONG_TYPE], 1);
    assert_true(counted.bytes_in > 20);
    server_do(&server, "SET v:i64:a nonsense");
    MUST_BE(KEYSRT_BAD_VALUE, live_large_get(client, ID, &number));
    assert_int_equal(metrics_of(&live_large_table)->errors[KEYSRT_BAD_VALUE], 1);
    assert_int_equal(counted.hits, 0);

    test_proxy proxy;
    proxy_start(&proxy, server.socket);
    keysrt_client *far = open_with(proxy.url, NULL);
    OK(live_hits_increment(far, ID, NULL));
    proxy_befall(&proxy, &(proxy_fate){.what = PROXY_LOSE_REPLY});
    assert_int_equal(live_hits_increment(far, ID, NULL), KEYSRT_LOST_REPLY);
    keysrt_metrics_of(far, &live_hits_table, &counted);
    assert_int_equal(counted.calls, 2);
    assert_int_equal(counted.errors[KEYSRT_LOST_REPLY], 1);
    proxy_stop(&proxy);
    assert_int_not_equal(live_hits_increment(far, ID, NULL), KEYSRT_OK);
    keysrt_metrics_of(far, &live_hits_table, &counted);
    assert_int_equal(counted.calls, 3);
    assert_int_equal(sum_of(counted.errors, KEYSRT_STATUS_COUNT), 2);
    keysrt_close(far);
}

static void a_script_that_was_sent_again_is_counted(void **state)
{
    (void)state;
    reopen();
    OK(live_hits_increment(client, ID, NULL));
    uint64_t before = metrics_of(&live_hits_table)->bytes_out;
    assert_int_equal(counted.script_reloads, 0);
    server_do(&server, "SCRIPT FLUSH");
    OK(live_hits_increment(client, ID, NULL));
    assert_int_equal(metrics_of(&live_hits_table)->script_reloads, 1);
    assert_int_equal(counted.calls, 2);
    assert_int_equal(sum_of(counted.errors, KEYSRT_STATUS_COUNT), 0);
    assert_true(counted.bytes_out > 3 * before); /* the script's text, too */
}

/* ---- The hook ------------------------------------------------------------------------------------------------------- */

static char told[1024];

static void tell(void *context, const keysrt_event *event)
{
    size_t *count = context;
    ++*count;
    size_t at = strlen(told);
    (void)snprintf(told + at, sizeof told - at, "%s.%s %s %s %llu/%llu%s%s; ", event->schema == NULL ? "" : event->schema, event->key == NULL ? "" : event->key,
                   event->command, keysrt_status_name(event->status), (unsigned long long)event->bytes_out, (unsigned long long)event->bytes_in,
                   event->batched ? " batched" : "", event->message[0] == '\0' ? "" : " told");
    assert_true(event->duration_us >= 0 && event->duration_us < 5000000);
}

static void a_hook_sees_every_call(void **state)
{
    (void)state;
    reopen();
    size_t count = 0;
    keysrt_text text = {0};
    told[0] = '\0';
    keysrt_set_hook(client, tell, &count);
    OK(keysrt_ping(client, 0));
    OK(live_stays_set(client, ID, keysrt_str("x")));
    MUST_BE(KEYSRT_INVALID, live_stays_get(client, LIVE_ID("no id"), &text));
    server_do(&server, "LPUSH t:stays:b x");
    MUST_BE(KEYSRT_WRONG_TYPE, live_stays_get(client, LIVE_ID("b"), &text));
    keysrt_batch *batch = NULL;
    OK(keysrt_batch_open(&batch, client));
    MUST_BE(KEYSRT_QUEUED, live_stays_get(keysrt_queue(batch), ID, &text));
    MUST_BE(KEYSRT_QUEUED, live_stays_exists(keysrt_queue(batch), LIVE_ID("c")));
    assert_int_equal(count, 4);
    OK(keysrt_batch_run(batch));
    keysrt_batch_close(batch);
    assert_string_equal(told, ". PING OK 14/7; live.stays SET OK 35/5; live.stays GET INVALID 0/0 told; live.stays GET WRONG_TYPE 28/68 told; "
                              "live.stays GET OK 28/7 batched; live.stays EXISTS MISS 31/4 batched; ");
    assert_int_equal(count, 6);
    keysrt_set_hook(client, NULL, NULL);
    OK(live_stays_set(client, ID, keysrt_str("x")));
    assert_int_equal(count, 6);
    keysrt_text_clear(&text);
}

/* ---- Prometheus ------------------------------------------------------------------------------------------------------- */

static bool has_line(const char *text, const char *line)
{
    const char *at = strstr(text, line);
    return at != NULL && (at == text || at[-1] == '\n') && at[strlen(line)] == '\n';
}

static void the_text_adds_clients_up_and_names_every_series_once(void **state)
{
    (void)state;
    reopen();
    keysrt_client *other = open_with(server.url, NULL);
    keysrt_text text = {0}, value = {0};
    OK(live_stays_set(client, ID, keysrt_str("x")));
    OK(live_stays_get(other, ID, &value));
    OK(live_stays_get(client, ID, &value));
    OK(live_hits_side_increment(other, ID, NULL));
    MUST_BE(KEYSRT_INVALID, live_stays_get(other, LIVE_ID("no id"), &value));
    const keysrt_client *both[] = {client, NULL, other};
    OK(keysrt_metrics_text(both, 3, &text));
    assert_int_equal(text.value.len, strlen(text.value.data));
    const char *said = text.value.data;
    assert_true(has_line(said, "keysrt_calls_total{schema=\"live\",key=\"stays\",db=\"0\"} 4"));
    assert_true(has_line(said, "keysrt_hits_total{schema=\"live\",key=\"stays\",db=\"0\"} 2"));
    assert_true(has_line(said, "keysrt_calls_total{schema=\"live\",key=\"hits_side\",db=\"3\"} 1"));
    assert_true(has_line(said, "keysrt_errors_total{schema=\"live\",key=\"stays\",db=\"0\",status=\"invalid\"} 1"));
    assert_true(has_line(said, "keysrt_call_duration_seconds_bucket{schema=\"live\",key=\"stays\",db=\"0\",le=\"+Inf\"} 3"));
    assert_true(has_line(said, "keysrt_call_duration_seconds_count{schema=\"live\",key=\"stays\",db=\"0\"} 3"));
    assert_true(has_line(said, "# TYPE keysrt_call_duration_seconds histogram"));
    assert_non_null(strstr(said, "le=\"0.000016\"} "));
    assert_non_null(strstr(said, "le=\"8.388608\"} "));
    const char *first = strstr(said, "keysrt_calls_total{schema=\"live\",key=\"stays\"");
    assert_null(strstr(first + 1, "keysrt_calls_total{schema=\"live\",key=\"stays\""));
    keysrt_close(other);
    OK(keysrt_metrics_text(NULL, 0, &text)); /* only what there is to be counted */
    assert_null(strstr(text.value.data, "schema="));
    keysrt_text_clear(&text);
    keysrt_text_clear(&value);
}

static void prometheus_takes_the_text(void **state)
{
    (void)state;
    reopen();
    keysrt_text text = {0};
    int64_t number;
    OK(live_stays_set(client, ID, keysrt_str("x")));
    MUST_BE(KEYSRT_MISS, live_large_get(client, ID, &number));
    OK(live_hits_side_increment(client, ID, NULL));
    MUST_BE(KEYSRT_INVALID, live_stays_set(client, LIVE_ID(""), keysrt_str("x")));
    const keysrt_client *all[] = {client};
    OK(keysrt_metrics_text(all, 1, &text));
    char command[200];
    (void)snprintf(command, sizeof command, "promtool check metrics > %s/promtool 2>&1", server.folder);
    FILE *promtool = popen(command, "w");
    assert_non_null(promtool);
    assert_int_equal(fwrite(text.value.data, 1, text.value.len, promtool), text.value.len);
    int status = pclose(promtool);
    keysrt_text_clear(&text);
    assert_int_equal(status, 0);
    (void)snprintf(command, sizeof command, "test ! -s %s/promtool || { cat %s/promtool; exit 1; }", server.folder, server.folder);
    assert_int_equal(system(command), 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        LIVE_TEST(calls_hits_misses_and_bytes_are_counted),
        LIVE_TEST(batches_and_long_or_nested_replies_are_counted_alike),
        LIVE_TEST(failures_are_counted_by_what_they_are),
        LIVE_TEST(a_script_that_was_sent_again_is_counted),
        LIVE_TEST(a_hook_sees_every_call),
        LIVE_TEST(the_text_adds_clients_up_and_names_every_series_once),
        LIVE_TEST(prometheus_takes_the_text),
    };
    LIVE_MAIN(tests);
}
