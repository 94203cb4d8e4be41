/* test_live_bitmap.c: bitmaps and hyperloglogs: every operation, their limits, and the TTL of each key that is written. */
#include "collections_keys.h"

#include "live.h"

#define A COLLECTIONS_ID("a")
#define B COLLECTIONS_ID("b")
#define ACTIVE(id) collections_active_ref(&(const collections_active_params){COLLECTIONS_ID(id)})
#define SLIDING(id) collections_sliding_bits_ref(&(const collections_sliding_bits_params){COLLECTIONS_ID(id)})
#define VISITORS(id) collections_visitors_ref(&(const collections_visitors_params){COLLECTIONS_ID(id)})
enum { MANY = 100000 };

/* ---- Bitmaps ------------------------------------------------------------------------------------------------------------ */

static void bits_are_set_and_read(void **state)
{
    (void)state;
    bool bit = true;
    uint64_t number = 77;
    OK(collections_active_get(client, A, 5, &bit));
    assert_false(bit);
    OK(collections_active_length(client, A, &number));
    assert_int_equal(number, 0);
    bit = true;
    OK(collections_active_set(client, A, 5, true, &bit));
    assert_false(bit);
    assert_true(server_ttl_is(&server, "b:active:a", 3600000));
    OK(collections_active_set(client, A, 5, true, &bit));
    assert_true(bit);
    OK(collections_active_set(client, A, 0, true, NULL));
    OK(collections_active_get(client, A, 5, &bit));
    assert_true(bit);
    SAYS("132", "EVAL %s 1 b:active:a", "return string.byte(redis.call('GET', KEYS[1]))");
    OK(collections_active_set(client, A, 0, false, &bit));
    assert_true(bit);
    OK(collections_active_length(client, A, &number));
    assert_int_equal(number, 8);
    OK(collections_active_get(client, A, UINT32_MAX, &bit)); /* beyond its end */
    assert_false(bit);
}

static void a_bit_that_no_string_holds_is_refused(void **state)
{
    (void)state;
    bool bit = true;
    uint64_t number = 77;
    MUST_BE(KEYSRT_INVALID, collections_active_set(client, A, (uint64_t)UINT32_MAX + 1, true, NULL));
    MESSAGE_HAS("bit: 4294967296 is beyond 4294967295");
    MUST_BE(KEYSRT_INVALID, collections_active_get(client, A, UINT64_MAX, &bit));
    const keysrt_bit bits[] = {{1, true}, {UINT64_MAX, true}};
    MUST_BE(KEYSRT_INVALID, collections_active_set_many(client, A, bits, 2, &number));
    assert_int_equal(number, 77);
    SAYS("0", "EXISTS b:active:a");
    server_do(&server, "HSET b:active:a f v");
    MUST_BE(KEYSRT_WRONG_TYPE, collections_active_get(client, A, 1, &bit));
    MUST_BE(KEYSRT_WRONG_TYPE, collections_active_set(client, A, 1, true, NULL));
    MUST_BE(KEYSRT_WRONG_TYPE, collections_active_set_many(client, A, bits, 1, &number));
}

static void many_bits_are_one_step(void **state)
{
    (void)state;
    static keysrt_bit bits[MANY];
    static uint64_t places[MANY];
    static bool found[MANY];
    uint64_t number = 77;
    for (size_t i = 0; i < MANY; i++) {
        bits[i] = (keysrt_bit){i * 3, i % 2 == 0};
        places[i] = i * 3;
    }
    OK(collections_active_set_many(client, A, bits, 0, &number));
    assert_int_equal(number, 0);
    SAYS("0", "EXISTS b:active:a");
    OK(collections_active_set_many(client, A, bits, MANY, &number));
    assert_int_equal(number, MANY / 2);
    assert_true(server_ttl_is(&server, "b:active:a", 3600000));
    OK(collections_active_set_many(client, A, bits, MANY, &number));
    assert_int_equal(number, 0);
    OK(collections_active_count(client, A, &number));
    assert_int_equal(number, MANY / 2);
    OK(collections_active_get_many(client, A, places, MANY, found));
    for (size_t i = 0; i < MANY; i++)
        assert_int_equal(found[i], i % 2 == 0);
    OK(collections_active_get_many(client, A, places, 0, found));
    const keysrt_bit twice[] = {{7, true}, {7, false}, {7, true}};
    OK(collections_flags_set_many(client, A, twice, 3, &number)); /* in their order */
    assert_int_equal(number, 3);
    SAYS("1", "GETBIT b:flags:a 7");
    SAYS("-1", "PTTL b:flags:a");
    server_do(&server, "SETBIT b:sliding:a 9 1");
    OK(collections_sliding_bits_get_many(client, A, places, MANY, found));
    assert_true(found[3] && !found[2]);
    assert_true(server_ttl_is(&server, "b:sliding:a", 3600000));
}

static void ranges_count_bytes_or_bits(void **state)
{
    (void)state;
    uint64_t number = 77;
    server_do(&server, "EVAL %s 1 b:active:a", "redis.call('SET', KEYS[1], '\\255\\240\\0')");
    OK(collections_active_count(client, A, &number));
    assert_int_equal(number, 12);
    static const struct {
        int64_t start, stop;
        keysrt_bit_unit unit;
        uint64_t count;
    } ranges[] = {{0, 0, KEYSRT_IN_BYTES, 8}, {1, -1, KEYSRT_IN_BYTES, 4}, {-2, -1, KEYSRT_IN_BYTES, 4}, {5, 9, KEYSRT_IN_BITS, 5},
                  {-16, -1, KEYSRT_IN_BITS, 4}, {3, 2, KEYSRT_IN_BITS, 0}, {INT64_MIN, INT64_MAX, KEYSRT_IN_BITS, 12}};
    for (size_t i = 0; i < COUNT(ranges); i++) {
        OK(collections_active_count_range(client, A, ranges[i].start, ranges[i].stop, ranges[i].unit, &number));
        assert_int_equal(number, ranges[i].count);
    }
    MUST_BE(KEYSRT_INVALID, collections_active_count_range(client, A, 0, 1, (keysrt_bit_unit)7, &number));
    OK(collections_active_find(client, A, true, &number));
    assert_int_equal(number, 0);
    OK(collections_active_find(client, A, false, &number));
    assert_int_equal(number, 12);
    OK(collections_active_find_range(client, A, false, 13, -1, KEYSRT_IN_BITS, &number));
    assert_int_equal(number, 13);
    OK(collections_active_find_range(client, A, true, 1, -1, KEYSRT_IN_BYTES, &number));
    assert_int_equal(number, 8);
    MUST_BE(KEYSRT_MISS, collections_active_find_range(client, A, true, 12, -1, KEYSRT_IN_BITS, &number));
    MUST_BE(KEYSRT_MISS, collections_active_find(client, B, true, &number));
    OK(collections_active_find(client, B, false, &number));
    assert_int_equal(number, 0);
}

static void bitmaps_are_combined_with_the_ttl_of_the_result(void **state)
{
    (void)state;
    uint64_t length = 77;
    server_do(&server, "EVAL %s 1 b:active:a", "redis.call('SET', KEYS[1], '\\160\\255')"); /* 10100000 11111111 */
    server_do(&server, "EVAL %s 1 b:sliding:a", "redis.call('SET', KEYS[1], '\\192')");    /* 11000000 */
    const collections_any_bitmap sources[] = {ACTIVE("a"), SLIDING("a")};
    OK(collections_active_store_and(client, B, sources, 2, &length));
    assert_int_equal(length, 16);
    SAYS("128 0", "EVAL %s 1 b:active:b", "return {string.byte(redis.call('GET', KEYS[1]), 1, -1)}");
    assert_true(server_ttl_is(&server, "b:active:b", 3600000));
    assert_true(server_ttl_is(&server, "b:sliding:a", 3600000));
    OK(collections_flags_store_or(client, A, sources, 2, NULL));
    SAYS("224 255", "EVAL %s 1 b:flags:a", "return {string.byte(redis.call('GET', KEYS[1]), 1, -1)}");
    SAYS("-1", "PTTL b:flags:a");
    OK(collections_flags_store_or(client, B, sources, 1, NULL)); /* nothing to renew: the plain command */
    SAYS("-1", "PTTL b:flags:b");
    OK(collections_picked_store_xor(client, sources, 2, keysrt_minutes(1), &length));
    SAYS("96 255", "EVAL %s 1 b:picked", "return {string.byte(redis.call('GET', KEYS[1]), 1, -1)}");
    assert_true(server_ttl_is(&server, "b:picked", 60000));
    OK(collections_created_store_not(client, A, sources[0], &length));
    SAYS("95 0", "EVAL %s 1 b:created:a", "return {string.byte(redis.call('GET', KEYS[1]), 1, -1)}");
    server_do(&server, "PEXPIRE b:created:a 400000");
    OK(collections_created_store_not(client, A, sources[0], NULL));
    assert_true(server_ttl_is(&server, "b:created:a", 400000)); /* from creation */
    const collections_any_bitmap none[] = {ACTIVE("none")};
    OK(collections_active_store_or(client, B, none, 1, &length));
    assert_int_equal(length, 0);
    SAYS("0", "EXISTS b:active:b");
    MUST_BE(KEYSRT_INVALID, collections_active_store_and(client, B, sources, 0, &length));
}

/* ---- Hyperloglogs --------------------------------------------------------------------------------------------------------- */

static void different_elements_are_counted(void **state)
{
    (void)state;
    static uint32_t numbers[MANY];
    uint64_t count = 77;
    bool changed = false;
    OK(collections_visitors_count(client, A, &count));
    assert_int_equal(count, 0);
    OK(collections_visitors_add(client, A, COLLECTIONS_ID("x"), &changed));
    assert_true(changed);
    assert_true(server_ttl_is(&server, "p:visitors:a", 3600000));
    OK(collections_visitors_add(client, A, COLLECTIONS_ID("x"), &changed));
    assert_false(changed);
    OK(collections_visitors_add(client, A, COLLECTIONS_ID("y"), NULL));
    OK(collections_visitors_count(client, A, &count));
    assert_int_equal(count, 2);
    MUST_BE(KEYSRT_INVALID, collections_visitors_add(client, A, COLLECTIONS_ID(""), &changed));
    for (uint32_t i = 0; i < MANY; i++)
        numbers[i] = i;
    OK(collections_numbers_seen_add_many(client, A, numbers, 0, &changed));
    assert_false(changed);
    SAYS("0", "EXISTS p:numbers:a");
    OK(collections_numbers_seen_add_many(client, A, numbers, MANY, &changed));
    assert_true(changed);
    OK(collections_numbers_seen_count(client, A, &count));
    assert_true(count > MANY - MANY / 25 && count < MANY + MANY / 25);
    SAYS("-1", "PTTL p:numbers:a");
    server_do(&server, "HSET p:visitors:b f v");
    MUST_BE(KEYSRT_WRONG_TYPE, collections_visitors_add(client, B, COLLECTIONS_ID("x"), NULL));
    server_do(&server, "DEL p:visitors:b");
    server_do(&server, "SET p:visitors:b text");
    MUST_BE(KEYSRT_WRONG_TYPE, collections_visitors_count(client, B, &count));
    server_do(&server, "PFADD p:sliding:a x");
    OK(collections_sliding_count_count(client, A, &count));
    assert_true(server_ttl_is(&server, "p:sliding:a", 3600000));
}

static void several_are_counted_together_and_merged(void **state)
{
    (void)state;
    uint64_t count = 77;
    server_do(&server, "PFADD p:visitors:a 1 2 3");
    server_do(&server, "PFADD p:visitors:b 3 4");
    server_do(&server, "PFADD p:sliding:a 5");
    const collections_sliding_count_params sliding = {A};
    const collections_hyperloglog_of_id others[] = {VISITORS("b"), collections_sliding_count_ref(&sliding)};
    OK(collections_visitors_count_with(client, A, others, 1, &count));
    assert_int_equal(count, 4);
    OK(collections_visitors_count_with(client, A, others, 2, &count));
    assert_int_equal(count, 5);
    assert_true(server_ttl_is(&server, "p:sliding:a", 3600000));
    OK(collections_monthly_add(client, COLLECTIONS_ID("old"), NULL));
    OK(collections_monthly_merge_from(client, others, 2));
    OK(collections_monthly_count(client, &count));
    assert_int_equal(count, 4);
    assert_true(server_ttl_is(&server, "p:monthly", 90000));
    MUST_BE(KEYSRT_INVALID, collections_monthly_merge_from(client, others, 0));
}

static void they_work_in_atomic_batches_and_after_a_script_flush(void **state)
{
    (void)state;
    uint64_t changed = 77;
    bool old = true;
    keysrt_batch *batch = NULL;
    const keysrt_bit bits[] = {{1, true}, {3, true}};
    const collections_any_bitmap sources[] = {ACTIVE("a")};
    const collections_hyperloglog_of_id others[] = {VISITORS("a")};
    OK(keysrt_batch_open(&batch, client));
    for (int round = 0; round < 2; round++) {
        server_do(&server, "FLUSHALL");
        server_do(&server, "SCRIPT FLUSH");
        if (round == 1)
            keysrt_batch_atomic(batch);
        MUST_BE(KEYSRT_QUEUED, collections_active_set(keysrt_queue(batch), A, 0, true, &old));
        MUST_BE(KEYSRT_QUEUED, collections_active_set_many(keysrt_queue(batch), A, bits, 2, &changed));
        MUST_BE(KEYSRT_QUEUED, collections_active_store_or(keysrt_queue(batch), B, sources, 1, NULL));
        MUST_BE(KEYSRT_QUEUED, collections_visitors_add(keysrt_queue(batch), A, COLLECTIONS_ID("x"), NULL));
        MUST_BE(KEYSRT_QUEUED, collections_monthly_merge_from(keysrt_queue(batch), others, 1));
        OK(keysrt_batch_run(batch));
        for (size_t i = 0; i < 5; i++)
            assert_int_equal(keysrt_batch_status(batch, i), KEYSRT_OK);
        assert_int_equal(changed, 2);
        SAYS("1", "PFCOUNT p:monthly");
        SAYS("3", "BITCOUNT b:active:b");
    }
    keysrt_batch_close(batch);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        LIVE_TEST(bits_are_set_and_read),
        LIVE_TEST(a_bit_that_no_string_holds_is_refused),
        LIVE_TEST(many_bits_are_one_step),
        LIVE_TEST(ranges_count_bytes_or_bits),
        LIVE_TEST(bitmaps_are_combined_with_the_ttl_of_the_result),
        LIVE_TEST(different_elements_are_counted),
        LIVE_TEST(several_are_counted_together_and_merged),
        LIVE_TEST(they_work_in_atomic_batches_and_after_a_script_flush),
    };
    LIVE_MAIN(tests);
}
