/* test_live_algebra.c: unions, intersections and differences of sets, members and elements that move: results, and the TTL of each key. */
#include "clustered_keys.h"
#include "collections_keys.h"

#include "live.h"
#include "support/proxy.h"

#include <math.h>

#define A COLLECTIONS_ID("a")
#define B COLLECTIONS_ID("b")
#define TAGS(id) collections_tags_ref(&(const collections_tags_params){COLLECTIONS_ID(id)})
#define SLIDING(id) collections_sliding_set_ref(&(const collections_sliding_set_params){COLLECTIONS_ID(id)})
#define FOREIGN(id) collections_foreign_tags_ref(&(const collections_foreign_tags_params){COLLECTIONS_ID(id)})
#define ELSEWHERE(id) collections_tags_elsewhere_ref(&(const collections_tags_elsewhere_params){COLLECTIONS_ID(id)})
#define JOBS(id) collections_jobs_ref(&(const collections_jobs_params){COLLECTIONS_ID(id)})

static int by_bytes(const void *a, const void *b)
{
    const keysrt_view *left = a, *right = b;
    size_t len = left->len < right->len ? left->len : right->len;
    int order = memcmp(left->data, right->data, len);
    return order != 0 ? order : (left->len > right->len) - (left->len < right->len);
}

/* "a b c", in order. */
static void is_set(collections_string_array *got, const char *expected)
{
    char text[256] = "";
    size_t used = 0;
    qsort(got->items, got->count, sizeof got->items[0], by_bytes);
    for (size_t i = 0; i < got->count; i++)
        used += (size_t)snprintf(text + used, sizeof text - used, "%s%.*s", i == 0 ? "" : " ", KEYSRT_FMT(got->items[i]));
    assert_string_equal(text, expected);
}

/* ---- Reading ------------------------------------------------------------------------------------------------------------ */

static void sets_are_combined(void **state)
{
    (void)state;
    collections_string_array got = {0};
    uint64_t size = 77;
    server_do(&server, "SADD s:tags:a 1 2 3 4");
    server_do(&server, "SADD s:tags:b 3 4 5");
    server_do(&server, "SADD x:set:a 4 6");
    const collections_set_of_string others[] = {TAGS("b"), FOREIGN("a"), TAGS("none")};
    OK(collections_tags_union(client, A, others, 3, &got));
    is_set(&got, "1 2 3 4 5 6");
    OK(collections_tags_intersection(client, A, others, 2, &got));
    is_set(&got, "4");
    OK(collections_tags_intersection(client, A, others, 3, &got));
    assert_int_equal(got.count, 0);
    OK(collections_tags_difference(client, A, others, 3, &got));
    is_set(&got, "1 2");
    OK(collections_tags_union(client, A, NULL, 0, &got));
    is_set(&got, "1 2 3 4");
    OK(collections_tags_intersection_size(client, A, others, 1, 0, &size));
    assert_int_equal(size, 2);
    OK(collections_tags_intersection_size(client, A, others, 1, 1, &size));
    assert_int_equal(size, 1);
    OK(collections_tags_intersection_size(client, A, others, 3, UINT64_MAX, &size));
    assert_int_equal(size, 0);
    OK(collections_foreign_tags_union(client, A, others, 1, &got)); /* reading is allowed */
    is_set(&got, "3 4 5 6");
    SAYS("-1", "PTTL s:tags:a");
    collections_string_array_clear(&got);
}

static void reads_renew_each_set_that_is_sliding(void **state)
{
    (void)state;
    collections_string_array got = {0};
    uint64_t size = 77;
    server_do(&server, "SADD s:tags:a 1 2 3");
    server_do(&server, "SADD s:sliding:a 2 3 4");
    server_do(&server, "SADD s:sliding:b 3");
    const collections_set_of_string others[] = {SLIDING("a"), SLIDING("b")};
    OK(collections_tags_intersection(client, A, others, 2, &got));
    is_set(&got, "3");
    assert_true(server_ttl_is(&server, "s:sliding:a", 3600000));
    assert_true(server_ttl_is(&server, "s:sliding:b", 3600000));
    SAYS("-1", "PTTL s:tags:a");
    server_do(&server, "PERSIST s:sliding:a");
    OK(collections_sliding_set_intersection_size(client, A, others + 1, 1, 5, &size));
    assert_int_equal(size, 1);
    assert_true(server_ttl_is(&server, "s:sliding:a", 3600000));
    collections_string_array_clear(&got);
}

static void what_cannot_stand_in_one_command_is_refused_before_sending(void **state)
{
    (void)state;
    collections_string_array got = {0};
    collections_set_of_string other = ELSEWHERE("a");
    MUST_BE(KEYSRT_INVALID, collections_tags_union(client, A, &other, 1, &got));
    MESSAGE_HAS("tags_elsewhere is in database 3, tags in 0");
    memset(&other, 0, sizeof other);
    MUST_BE(KEYSRT_INVALID, collections_tags_union(client, A, &other, 1, &got));
    MESSAGE_HAS("names no key");
    MUST_BE(KEYSRT_INVALID, collections_tags_store_union(client, A, &other, 0, NULL));
    MESSAGE_HAS("at least 1");
    collections_set_of_string *many = calloc(1001, sizeof *many);
    MUST_BE(KEYSRT_INVALID, collections_tags_union(client, A, many, 1001, &got));
    free(many);
    MUST_BE(KEYSRT_INVALID, collections_tags_move_from(client, A, FOREIGN("a"), KEYSRT_STR("x")));
    MESSAGE_HAS("foreign_tags is external");
    MUST_BE(KEYSRT_INVALID, collections_short_tags_move_from(client, A, TAGS("a"), KEYSRT_STR("x")));
    MESSAGE_HAS("tags holds string, short_tags holds");
    other = TAGS("a");
    MUST_BE(KEYSRT_INVALID, collections_short_tags_store_union(client, A, &other, 1, NULL));
    other = TAGS("");
    MUST_BE(KEYSRT_INVALID, collections_tags_union(client, A, &other, 1, &got));
    server_do(&server, "SET s:tags:b text");
    other = TAGS("b");
    MUST_BE(KEYSRT_WRONG_TYPE, collections_tags_union(client, A, &other, 1, &got));
}

static void in_a_cluster_the_keys_of_one_call_share_a_slot(void **state)
{
    (void)state;
    clustered_string_array got = {0};
    keysrt_text text = {0};
    const clustered_likes_params near = {CLUSTERED_ID("a"), 1}, far = {CLUSTERED_ID("b"), 1};
    const clustered_set_of_string others[] = {clustered_likes_ref(&near), clustered_likes_ref(&far)};
    const clustered_jobs_params jobs[] = {{CLUSTERED_ID("a"), 1}, {CLUSTERED_ID("a"), 2}, {CLUSTERED_ID("b"), 1}};
    server_do(&server, "SADD likes:{a}:1 x");
    OK(clustered_tags_union(client, CLUSTERED_ID("a"), others, 1, &got));
    assert_int_equal(got.count, 1);
    MUST_BE(KEYSRT_INVALID, clustered_tags_union(client, CLUSTERED_ID("a"), others, 2, &got));
    MESSAGE_HAS("one command reaches one slot");
    MUST_BE(KEYSRT_INVALID, clustered_tags_move_from(client, CLUSTERED_ID("a"), others[1], KEYSRT_STR("x")));
    OK(clustered_tags_move_from(client, CLUSTERED_ID("a"), others[0], KEYSRT_STR("x")));
    MUST_BE(KEYSRT_MISS, clustered_jobs_pop_left_wait_any(client, jobs, 2, keysrt_ms(0), NULL, &text));
    MUST_BE(KEYSRT_INVALID, clustered_jobs_pop_left_wait_any(client, jobs, 3, keysrt_ms(0), NULL, &text));
    clustered_string_array_clear(&got);
}

/* ---- Writing ------------------------------------------------------------------------------------------------------------ */

static void a_result_that_is_stored_gets_the_ttl_of_its_own_key(void **state)
{
    (void)state;
    uint64_t size = 77;
    const collections_set_of_string sources[] = {TAGS("a"), SLIDING("a")};
    server_do(&server, "SADD s:tags:a 1 2 3");
    server_do(&server, "SADD s:sliding:a 3 4");
    server_do(&server, "SADD s:tags:b old");
    OK(collections_tags_store_union(client, B, sources, 2, &size));
    assert_int_equal(size, 4);
    assert_true(server_ttl_is(&server, "s:tags:b", 3600000));
    assert_true(server_ttl_is(&server, "s:sliding:a", 3600000));
    OK(collections_all_tags_store_intersection(client, sources, 2, &size));
    assert_int_equal(size, 1);
    assert_true(server_ttl_is(&server, "s:all", 90000));
    OK(collections_chosen_tags_store_difference(client, A, sources, 2, keysrt_minutes(2), NULL));
    SAYS("2", "SCARD s:chosen:a");
    assert_true(server_ttl_is(&server, "s:chosen:a", 120000));
    OK(collections_chosen_tags_store_difference(client, A, sources, 2, keysrt_never(), NULL));
    SAYS("-1", "PTTL s:chosen:a");
    MUST_BE(KEYSRT_INVALID, collections_chosen_tags_store_difference(client, A, sources, 2, keysrt_ms(0), NULL));
    OK(collections_screation_store_union(client, A, sources, 2, NULL));
    assert_true(server_ttl_is(&server, "s:creation:a", 3600000));
    server_do(&server, "PEXPIRE s:creation:a 500000");
    OK(collections_screation_store_union(client, A, sources, 1, NULL));
    assert_true(server_ttl_is(&server, "s:creation:a", 500000));
    const collections_set_of_string nothing[] = {TAGS("none")};
    OK(collections_tags_store_union(client, B, nothing, 1, &size));
    assert_int_equal(size, 0);
    SAYS("0", "EXISTS s:tags:b");
}

static void a_set_may_be_a_source_of_itself(void **state)
{
    (void)state;
    uint64_t size = 77;
    const collections_set_of_string sources[] = {TAGS("b"), TAGS("a")};
    server_do(&server, "SADD s:tags:a 1 2");
    server_do(&server, "SADD s:tags:b 2 3");
    OK(collections_tags_store_difference(client, A, sources, 2, &size));
    assert_int_equal(size, 1);
    SAYS("3", "SMEMBERS s:tags:a");
    assert_true(server_ttl_is(&server, "s:tags:a", 3600000));
}

static void a_member_moves_with_the_ttl_of_where_it_goes(void **state)
{
    (void)state;
    server_do(&server, "SADD s:tags:a 1 2");
    MUST_BE(KEYSRT_MISS, collections_tags_move_from(client, B, TAGS("a"), KEYSRT_STR("9")));
    SAYS("0", "EXISTS s:tags:b");
    OK(collections_tags_move_from(client, B, TAGS("a"), KEYSRT_STR("1")));
    SAYS("2", "SMEMBERS s:tags:a");
    SAYS("1", "SMEMBERS s:tags:b");
    assert_true(server_ttl_is(&server, "s:tags:b", 3600000));
    SAYS("-1", "PTTL s:tags:a");
    OK(collections_sliding_set_move_from(client, A, TAGS("a"), KEYSRT_STR("2")));
    SAYS("0", "EXISTS s:tags:a");
    server_do(&server, "SADD s:sliding:a more");
    server_do(&server, "PERSIST s:sliding:a");
    OK(collections_chosen_tags_move_from(client, A, SLIDING("a"), KEYSRT_STR("2"), keysrt_never()));
    assert_true(server_ttl_is(&server, "s:sliding:a", 3600000));
    SAYS("-1", "PTTL s:chosen:a");
    server_do(&server, "SADD s:short:a abc");
    collections_set_of_string same = collections_short_tags_ref(&(const collections_short_tags_params){A});
    OK(collections_short_tags_move_from(client, B, same, KEYSRT_STR("abc")));
    MUST_BE(KEYSRT_INVALID, collections_short_tags_move_from(client, B, same, KEYSRT_STR("long one")));
}

/* ---- Lists -------------------------------------------------------------------------------------------------------------- */

static void an_element_moves_from_end_to_end(void **state)
{
    (void)state;
    keysrt_text got = {0};
    const collections_stays_params stays = {A};
    server_do(&server, "RPUSH l:stays:a 1 2 3 4");
    MUST_BE(KEYSRT_INVALID, collections_stays_too_move_from(client, A, collections_stays_ref(&stays), (keysrt_end)2, KEYSRT_RIGHT, &got));
    MUST_BE(KEYSRT_INVALID, collections_stays_too_move_from(client, A, collections_stays_ref(&stays), KEYSRT_LEFT, (keysrt_end)2, &got));
    OK(collections_stays_too_move_from(client, A, collections_stays_ref(&stays), KEYSRT_LEFT, KEYSRT_RIGHT, &got));
    IS(got.value, "1");
    OK(collections_stays_too_move_from(client, A, collections_stays_ref(&stays), KEYSRT_RIGHT, KEYSRT_LEFT, &got));
    IS(got.value, "4");
    SAYS("4 1", "LRANGE l:too:a 0 -1");
    OK(collections_jobs_move_from(client, A, collections_stays_ref(&stays), KEYSRT_LEFT, KEYSRT_LEFT, &got));
    IS(got.value, "2");
    assert_true(server_ttl_is(&server, "l:jobs:a", 3600000));
    OK(collections_stays_move_from(client, A, collections_stays_ref(&stays), KEYSRT_LEFT, KEYSRT_RIGHT, &got)); /* turned round */
    IS(got.value, "3");
    MUST_BE(KEYSRT_MISS, collections_jobs_move_from(client, A, JOBS("none"), KEYSRT_LEFT, KEYSRT_LEFT, &got));
    IS(got.value, "3");
    const collections_foreign_params foreign = {A};
    MUST_BE(KEYSRT_INVALID, collections_jobs_move_from(client, A, collections_foreign_ref(&foreign), KEYSRT_LEFT, KEYSRT_LEFT, &got));
    MESSAGE_HAS("external");
    keysrt_text_clear(&got);
}

static void a_capped_list_stays_within_its_cap_and_a_sliding_one_is_renewed(void **state)
{
    (void)state;
    keysrt_text got = {0};
    server_do(&server, "RPUSH l:jobs:a 1 2 3 4 5");
    for (int i = 0; i < 4; i++)
        OK(collections_recent_move_from(client, A, JOBS("a"), KEYSRT_LEFT, KEYSRT_LEFT, &got));
    SAYS("4 3 2", "LRANGE l:recent:a 0 -1");
    assert_true(server_ttl_is(&server, "l:recent:a", 3600000));
    server_do(&server, "PEXPIRE l:recent:a 500000");
    OK(collections_recent_move_from(client, A, JOBS("a"), KEYSRT_LEFT, KEYSRT_RIGHT, &got));
    SAYS("3 2 5", "LRANGE l:recent:a 0 -1");
    assert_true(server_ttl_is(&server, "l:recent:a", 500000)); /* from creation */
    server_do(&server, "RPUSH l:sliding:a x y");
    const collections_sliding_params sliding = {A};
    OK(collections_stays_move_from(client, A, collections_sliding_ref(&sliding), KEYSRT_LEFT, KEYSRT_LEFT, &got));
    assert_true(server_ttl_is(&server, "l:sliding:a", 3600000));
    SAYS("-1", "PTTL l:stays:a");
    OK(collections_chosen_move_from(client, A, collections_sliding_ref(&sliding), KEYSRT_LEFT, KEYSRT_LEFT, keysrt_seconds(77), &got));
    assert_true(server_ttl_is(&server, "l:chosen:a", 77000));
    keysrt_text_clear(&got);
}

static void a_move_may_wait(void **state)
{
    (void)state;
    keysrt_text got = {0};
    MUST_BE(KEYSRT_MISS, collections_stays_move_from_wait(client, A, JOBS("a"), KEYSRT_LEFT, KEYSRT_RIGHT, keysrt_ms(30), &got));
    server_do(&server, "RPUSH l:jobs:a 1");
    OK(collections_stays_move_from_wait(client, A, JOBS("a"), KEYSRT_LEFT, KEYSRT_RIGHT, keysrt_ms(30), &got));
    IS(got.value, "1");
    SAYS("1", "LRANGE l:stays:a 0 -1");
    const collections_sliding_params sliding = {A};
    MUST_BE(KEYSRT_INVALID, collections_stays_move_from_wait(client, A, collections_sliding_ref(&sliding), KEYSRT_LEFT, KEYSRT_RIGHT,
                                                             keysrt_ms(30), &got));
    MESSAGE_HAS("sliding");
    keysrt_text_clear(&got);
}

/* ---- Sorted sets -------------------------------------------------------------------------------------------------------- */

#define BOARD(id) collections_board_ref(&(const collections_board_params){COLLECTIONS_ID(id)})

static void sorted_sets_are_stored_with_weights(void **state)
{
    (void)state;
    uint64_t size = 77;
    server_do(&server, "ZADD z:board:a 1 x 2 y");
    server_do(&server, "ZADD z:board:b 10 y 0.5 z");
    collections_zset_of_id sources[] = {BOARD("a"), BOARD("b")};
    OK(collections_board_store_union(client, COLLECTIONS_ID("c"), sources, 2, KEYSRT_SUM, &size));
    assert_int_equal(size, 3);
    SAYS("z 0.5 x 1 y 12", "ZRANGE z:board:c 0 -1 WITHSCORES");
    assert_true(server_ttl_is(&server, "z:board:c", 3600000));
    sources[0].ref.weight = -2;
    OK(collections_board_store_intersection(client, COLLECTIONS_ID("c"), sources, 2, KEYSRT_LOWEST, &size));
    SAYS("y -4", "ZRANGE z:board:c 0 -1 WITHSCORES");
    OK(collections_board_store_intersection(client, COLLECTIONS_ID("c"), sources, 2, KEYSRT_HIGHEST, NULL));
    SAYS("y 10", "ZRANGE z:board:c 0 -1 WITHSCORES");
    const collections_zset_of_id none = BOARD("none");
    OK(collections_board_store_union(client, COLLECTIONS_ID("c"), &none, 1, KEYSRT_SUM, &size));
    assert_int_equal(size, 0);
    SAYS("0", "EXISTS z:board:c");
    server_do(&server, "ZADD z:sliding:a 5 s");
    const collections_sliding_board_params sliding = {A};
    const collections_zset_of_id turned = collections_sliding_board_ref(&sliding);
    OK(collections_board_store_union(client, B, &turned, 1, KEYSRT_SUM, &size));
    assert_true(server_ttl_is(&server, "z:sliding:a", 3600000));
    MUST_BE(KEYSRT_INVALID, collections_board_store_union(client, B, &turned, 0, KEYSRT_SUM, &size));
    MUST_BE(KEYSRT_INVALID, collections_board_store_union(client, B, &turned, 1, (keysrt_aggregate)3, &size));
    MESSAGE_HAS("aggregate: 3 is none of");
    sources[0].ref.weight = (double)NAN;
    MUST_BE(KEYSRT_INVALID, collections_board_store_union(client, B, sources, 1, KEYSRT_SUM, &size));
}

static void scores_stay_of_their_type_or_nothing_is_changed(void **state)
{
    (void)state;
    uint64_t size = 77;
    const collections_grades_params a = {A};
    collections_zset_of_id sources[] = {collections_grades_ref(&a), BOARD("a")};
    server_do(&server, "ZADD z:grades:a 4 x 1 y");
    server_do(&server, "ZADD z:grades:b 3 old");
    server_do(&server, "PEXPIRE z:grades:b 700000");
    sources[0].ref.weight = 2;
    MUST_BE(KEYSRT_BAD_VALUE, collections_grades_store_union(client, B, sources, 1, KEYSRT_SUM, &size));
    MESSAGE_HAS("scores from 2 to 8 would be beyond 1..6; nothing was stored");
    SAYS("old 3", "ZRANGE z:grades:b 0 -1 WITHSCORES");
    assert_true(server_ttl_is(&server, "z:grades:b", 700000));
    MUST_BE(KEYSRT_BAD_VALUE, collections_grades_store_union(client, COLLECTIONS_ID("c"), sources, 1, KEYSRT_SUM, &size));
    SAYS("0", "EXISTS z:grades:c");
    sources[0].ref.weight = 0.5;
    MUST_BE(KEYSRT_INVALID, collections_grades_store_union(client, B, sources, 1, KEYSRT_SUM, &size));
    MESSAGE_HAS("fractions");
    MUST_BE(KEYSRT_INVALID, collections_grades_store_union(client, B, sources + 1, 1, KEYSRT_SUM, &size));
    MESSAGE_HAS("board has fractions");
    assert_int_equal(size, 77);
    OK(collections_board_store_union(client, B, sources, 1, KEYSRT_SUM, &size)); /* into fractions: yes */
    SAYS("y 0.5 x 2", "ZRANGE z:board:b 0 -1 WITHSCORES");
    server_do(&server, "ZADD z:best:a 1 a 2 b 3 c");
    server_do(&server, "ZADD z:best:b 4 d 5 e");
    const collections_best_params best_a = {A}, best_b = {B};
    const collections_zset_of_id best[] = {collections_best_ref(&best_a), collections_best_ref(&best_b)};
    OK(collections_best_store_union(client, COLLECTIONS_ID("c"), best, 2, KEYSRT_SUM, &size));
    assert_int_equal(size, 3); /* capped */
    SAYS("c d e", "ZRANGE z:best:c 0 -1");
    SAYS("-1", "PTTL z:best:c");
}

static void what_left_a_window_does_not_count(void **state)
{
    (void)state;
    uint64_t size = 77;
    const collections_seen_params seen = {A};
    const collections_zset_of_id source = collections_seen_ref(&seen);
    server_do(&server, "EVAL %s 1 z:seen:a", "local now = redis.call('TIME')[1] redis.call('ZADD', KEYS[1], now - 100, 'old', now, 'new')");
    OK(collections_board_store_union(client, A, &source, 1, KEYSRT_SUM, &size));
    assert_int_equal(size, 1);
    SAYS("new", "ZRANGE z:board:a 0 -1");
    server_do(&server, "ZADD z:best:a 5 ancient");
    const collections_best_params best = {A};
    const collections_zset_of_id from_best = collections_best_ref(&best);
    OK(collections_seen_store_union(client, B, &from_best, 1, KEYSRT_SUM, &size));
    assert_int_equal(size, 0);
}

/* ---- In batches --------------------------------------------------------------------------------------------------------- */

static void they_work_in_batches_also_as_transactions_and_after_a_script_flush(void **state)
{
    (void)state;
    collections_string_array got = {0};
    keysrt_text moved = {0};
    uint64_t size = 77;
    keysrt_batch *batch = NULL;
    OK(keysrt_batch_open(&batch, client));
    for (int round = 0; round < 2; round++) {
        server_do(&server, "FLUSHALL");
        server_do(&server, "SCRIPT FLUSH");
        server_do(&server, "SADD s:tags:a 1 2");
        server_do(&server, "SADD s:sliding:a 2 3");
        server_do(&server, "RPUSH l:jobs:a x");
        const collections_set_of_string others[] = {SLIDING("a")};
        if (round == 1)
            keysrt_batch_atomic(batch);
        MUST_BE(KEYSRT_QUEUED, collections_tags_union(keysrt_queue(batch), A, others, 1, &got));
        MUST_BE(KEYSRT_QUEUED, collections_tags_store_union(keysrt_queue(batch), B, others, 1, &size));
        MUST_BE(KEYSRT_QUEUED, collections_tags_move_from(keysrt_queue(batch), B, TAGS("a"), KEYSRT_STR("1")));
        MUST_BE(KEYSRT_QUEUED, collections_jobs_move_from(keysrt_queue(batch), B, JOBS("a"), KEYSRT_LEFT, KEYSRT_LEFT, &moved));
        OK(keysrt_batch_run(batch));
        for (size_t i = 0; i < 4; i++)
            assert_int_equal(keysrt_batch_status(batch, i), KEYSRT_OK);
        is_set(&got, "1 2 3");
        assert_int_equal(size, 2);
        IS(moved.value, "x");
        SAYS("3", "SCARD s:tags:b");
        assert_true(server_ttl_is(&server, "s:tags:b", 3600000));
    }
    keysrt_batch_close(batch);
    collections_string_array_clear(&got);
    keysrt_text_clear(&moved);
}

/* ---- Lost replies --------------------------------------------------------------------------------------------------------- */

static void storing_is_repeated_and_moving_is_not(void **state)
{
    (void)state;
    test_proxy proxy;
    uint64_t size = 77;
    keysrt_text got = {0};
    proxy_start(&proxy, server.socket);
    keysrt_client *behind = open_with(proxy.url, NULL);
    server_do(&server, "SADD s:tags:a 1 2");
    server_do(&server, "RPUSH l:jobs:a x y");
    const collections_set_of_string sources[] = {TAGS("a"), TAGS("c")};
    OK(collections_tags_size(behind, A, &size));
    proxy_befall(&proxy, &(proxy_fate){.what = PROXY_LOSE_REPLY, .part = "s:all"});
    assert_int_equal(collections_all_tags_store_union(behind, sources, 2, &size), KEYSRT_OK);
    assert_int_equal(size, 2);
    proxy_befall(&proxy, &(proxy_fate){.what = PROXY_LOSE_REPLY, .part = "SDIFFSTORE"});
    assert_int_equal(collections_tags_store_difference(behind, B, sources, 2, &size), KEYSRT_LOST_REPLY); /* it might be its own source */
    proxy_befall(&proxy, &(proxy_fate){.what = PROXY_LOSE_REPLY, .part = "s:tags:b"});
    assert_int_equal(collections_tags_move_from(behind, B, TAGS("a"), KEYSRT_STR("1")), KEYSRT_LOST_REPLY);
    SAYS("0", "SISMEMBER s:tags:a 1"); /* it was executed, once */
    proxy_befall(&proxy, &(proxy_fate){.what = PROXY_LOSE_REPLY, .part = "l:recent:a"});
    assert_int_equal(collections_recent_move_from(behind, A, JOBS("a"), KEYSRT_LEFT, KEYSRT_LEFT, &got), KEYSRT_LOST_REPLY);
    assert_null(got.value.data);
    SAYS("1", "LLEN l:jobs:a");
    keysrt_close(behind);
    proxy_stop(&proxy);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        LIVE_TEST(sets_are_combined),
        LIVE_TEST(reads_renew_each_set_that_is_sliding),
        LIVE_TEST(what_cannot_stand_in_one_command_is_refused_before_sending),
        LIVE_TEST(in_a_cluster_the_keys_of_one_call_share_a_slot),
        LIVE_TEST(a_result_that_is_stored_gets_the_ttl_of_its_own_key),
        LIVE_TEST(a_set_may_be_a_source_of_itself),
        LIVE_TEST(a_member_moves_with_the_ttl_of_where_it_goes),
        LIVE_TEST(an_element_moves_from_end_to_end),
        LIVE_TEST(a_capped_list_stays_within_its_cap_and_a_sliding_one_is_renewed),
        LIVE_TEST(a_move_may_wait),
        LIVE_TEST(sorted_sets_are_stored_with_weights),
        LIVE_TEST(scores_stay_of_their_type_or_nothing_is_changed),
        LIVE_TEST(what_left_a_window_does_not_count),
        LIVE_TEST(storing_is_repeated_and_moving_is_not),
        LIVE_TEST(they_work_in_batches_also_as_transactions_and_after_a_script_flush),
    };
    LIVE_MAIN(tests);
}
