/* test_live_batch.c: many calls in one round trip, as a transaction too, over several databases, with calls that fail among them. */
#include "live.h"

static keysrt_batch *batch;

static int open_batch(void **state)
{
    live_flush(state);
    return keysrt_batch_open(&batch, client) == KEYSRT_OK ? 0 : -1;
}

static int close_batch(void **state)
{
    (void)state;
    keysrt_batch_close(batch);
    batch = NULL;
    return 0;
}

#define BATCH_TEST(name) cmocka_unit_test_setup_teardown(name, open_batch, close_batch)
#define QUEUED(call) MUST_BE(KEYSRT_QUEUED, call)
#define STATUS(index, status) assert_int_equal(keysrt_batch_status(batch, (index)), (status))

static void calls_of_every_kind_go_out_together(void **state)
{
    (void)state;
    keysrt_client *queue = keysrt_queue(batch);
    keysrt_text text = {0};
    live_profile profile = {0};
    live_string_array list = {0};
    int64_t hits = 0;
    uint64_t size = 0;
    keysrt_duration left = {0};
    bool found[2] = {true, false};
    const live_profile ada = {.name = {"Ada", 3}, .age = 36};
    const keysrt_view two[] = {{"y", 1}, {"x", 1}};
    for (int round = 1; round <= 2; round++) {
        QUEUED(live_text_set(queue, ID, KEYSRT_STR("t")));
        QUEUED(live_text_get(queue, ID, &text));
        QUEUED(live_profile_put(queue, ID, &ada));
        QUEUED(live_profile_get(queue, ID, &profile));
        QUEUED(live_hits_increment(queue, ID, &hits));
        QUEUED(live_recent_push_left(queue, ID, KEYSRT_STR("r"), NULL));
        QUEUED(live_recent_range(queue, ID, 0, -1, &list));
        QUEUED(live_tags_add(queue, ID, KEYSRT_STR("x"), NULL));
        QUEUED(live_tags_contains_many(queue, ID, two, 2, found));
        QUEUED(live_board_add(queue, ID, LIVE_ID("m"), 1, NULL));
        QUEUED(live_board_size(queue, ID, &size));
        QUEUED(live_text_side_set(queue, ID, KEYSRT_STR("s")));
        QUEUED(live_text_ttl(queue, ID, &left));
        QUEUED(live_tags_add_many(queue, ID, NULL, 0, &size));
        assert_int_equal(keysrt_batch_count(batch), 14);
        SAYS(round == 1 ? "0" : "6", "DBSIZE");
        OK(keysrt_batch_run(batch));
        for (size_t i = 0; i < 14; i++)
            OK(keysrt_batch_status(batch, i));
        STATUS(14, KEYSRT_INVALID);
        IS(text.value, "t");
        IS(profile.name, "Ada");
        assert_true(hits == round && list.count == (size_t)round && !found[0] && found[1] && left.ms > 3500000);
    }
    live_profile_clear(&profile);
    live_string_array_clear(&list);
    keysrt_text_clear(&text);
}

static void a_call_that_fails_leaves_the_others_alone(void **state)
{
    (void)state;
    keysrt_client *queue = keysrt_queue(batch);
    keysrt_text text = {0}, none = {0};
    int64_t number = 77;
    server_do(&server, "SET v:i64:a abc");
    server_do(&server, "RPUSH k:hits:a x");
    server_do(&server, "SET v:text:a there");
    QUEUED(live_large_get(queue, ID, &number));
    MUST_BE(KEYSRT_INVALID, live_text_get(queue, LIVE_ID("no id"), &none));
    QUEUED(live_hits_increment(queue, ID, &number));
    QUEUED(live_text_get(queue, LIVE_ID("none"), &none));
    QUEUED(live_text_get(queue, ID, &text));
    OK(keysrt_batch_run(batch));
    STATUS(0, KEYSRT_BAD_VALUE);
    STATUS(1, KEYSRT_INVALID);
    STATUS(2, KEYSRT_WRONG_TYPE);
    STATUS(3, KEYSRT_MISS);
    STATUS(4, KEYSRT_OK);
    assert_non_null(strstr(keysrt_batch_message(batch, 0), "abc"));
    assert_non_null(strstr(keysrt_batch_message(batch, 2), "k:hits:a"));
    assert_string_equal(keysrt_batch_message(batch, 4), "");
    IS(text.value, "there");
    assert_true(number == 77 && none.value.data == NULL);
    keysrt_text_clear(&text);
}

static void an_atomic_batch_is_a_transaction(void **state)
{
    (void)state;
    keysrt_client *queue = keysrt_queue(batch);
    int64_t hits = 0;
    keysrt_text text = {0};
    keysrt_batch_atomic(batch);
    QUEUED(live_text_set(queue, ID, KEYSRT_STR("t")));
    QUEUED(live_hits_increment(queue, ID, &hits));
    QUEUED(live_text_get(queue, ID, &text));
    QUEUED(live_text_side_set(queue, ID, KEYSRT_STR("s")));
    OK(keysrt_batch_run(batch));
    for (size_t i = 0; i < 4; i++)
        OK(keysrt_batch_status(batch, i));
    assert_int_equal(hits, 1);
    IS(text.value, "t");
    server_do(&server, "RPUSH k:total:a x"); /* an error inside does not stop the rest: so has Redis it */
    keysrt_batch_atomic(batch);
    QUEUED(live_total_increment(queue, ID, NULL));
    QUEUED(live_text_set(queue, ID, KEYSRT_STR("u")));
    OK(keysrt_batch_run(batch));
    STATUS(0, KEYSRT_WRONG_TYPE);
    STATUS(1, KEYSRT_OK);
    SAYS("u", "GET v:text:a");
    keysrt_text_clear(&text);
}

static void an_atomic_batch_with_a_refused_call_sends_nothing(void **state)
{
    (void)state;
    keysrt_client *queue = keysrt_queue(batch);
    keysrt_batch_atomic(batch);
    QUEUED(live_text_set(queue, ID, KEYSRT_STR("t")));
    MUST_BE(KEYSRT_INVALID, live_text_set(queue, LIVE_ID("no id"), KEYSRT_STR("t")));
    QUEUED(live_text_set(queue, ID, KEYSRT_STR("t")));
    assert_int_not_equal(keysrt_batch_run(batch), KEYSRT_OK);
    assert_int_not_equal(keysrt_batch_status(batch, 0), KEYSRT_OK);
    STATUS(1, KEYSRT_INVALID);
    SAYS("0", "DBSIZE");
    QUEUED(live_text_set(queue, ID, KEYSRT_STR("t"))); /* no transaction any more */
    OK(keysrt_batch_run(batch));
    SAYS("1", "DBSIZE");
}

static void a_large_batch_is_answered_while_it_is_sent(void **state)
{
    (void)state;
    enum { MANY = 20000 };
    static char big[1000];
    static keysrt_text results[MANY];
    keysrt_client *queue = keysrt_queue(batch);
    memset(big, 'x', sizeof big);
    for (int i = 0; i < MANY / 2; i++) {
        QUEUED(live_text_set(queue, ID, keysrt_bytes(big, sizeof big)));
        QUEUED(live_text_get(queue, ID, &results[i]));
    }
    OK(keysrt_batch_run(batch));
    for (int i = 0; i < MANY / 2; i++) {
        OK(keysrt_batch_status(batch, (size_t)(2 * i + 1)));
        assert_true(view_is(results[i].value, big, sizeof big));
        keysrt_text_clear(&results[i]);
    }
}

static void two_batches_can_be_on_their_way(void **state)
{
    (void)state;
    keysrt_batch *second = NULL;
    int64_t first_total = 0, second_total = 0, direct = 0;
    OK(keysrt_batch_open(&second, client));
    for (int i = 0; i < 3; i++) {
        QUEUED(live_total_increment(keysrt_queue(batch), ID, &first_total));
        OK(keysrt_batch_send(batch));
        QUEUED(live_total_increment(keysrt_queue(second), ID, &second_total));
        OK(keysrt_batch_send(second));
        OK(live_total_increment(client, ID, &direct));
        OK(keysrt_batch_wait(second));
        OK(keysrt_batch_wait(batch));
        assert_true(first_total == 3 * i + 1 && second_total == 3 * i + 2 && direct == 3 * i + 3);
    }
    keysrt_batch_close(second);
}

static void calls_that_walk_refuse_a_batch(void **state)
{
    (void)state;
    live_text_params params;
    keysrt_walk walk = {0};
    keysrt_client *queue = keysrt_queue(batch);
    MUST_BE(KEYSRT_INVALID, live_text_walk(queue, &walk, &params));
    keysrt_walk_end(&walk);
    MUST_BE(KEYSRT_INVALID, live_text_delete_all(queue, NULL));
}

static void an_empty_batch_and_one_closed_early_are_no_trouble(void **state)
{
    (void)state;
    OK(keysrt_batch_run(batch));
    assert_int_equal(keysrt_batch_count(batch), 0);
    QUEUED(live_text_set(keysrt_queue(batch), ID, KEYSRT_STR("t")));
    close_batch(NULL);
    SAYS("0", "DBSIZE");
    OK(keysrt_batch_open(&batch, client));
    QUEUED(live_total_increment(keysrt_queue(batch), ID, NULL));
    OK(keysrt_batch_send(batch));
    close_batch(NULL); /* sent, but nobody waits for the reply */
    int64_t total = 0;
    keysrt_status status = live_total_get(client, ID, &total);
    assert_true(status == KEYSRT_OK && total == 1);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        BATCH_TEST(calls_of_every_kind_go_out_together),
        BATCH_TEST(a_call_that_fails_leaves_the_others_alone),
        BATCH_TEST(an_atomic_batch_is_a_transaction),
        BATCH_TEST(an_atomic_batch_with_a_refused_call_sends_nothing),
        BATCH_TEST(a_large_batch_is_answered_while_it_is_sent),
        BATCH_TEST(two_batches_can_be_on_their_way),
        BATCH_TEST(calls_that_walk_refuse_a_batch),
        BATCH_TEST(an_empty_batch_and_one_closed_early_are_no_trouble),
    };
    LIVE_MAIN(tests);
}
