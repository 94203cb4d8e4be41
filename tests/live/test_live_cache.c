/* test_live_cache.c: the calls of caches that ask or write once, with each clause and their edges. Computing: test_live_cache_compute.c. */
#include "clustered_keys.h"

#include <signal.h>

#include "cache.h"

/* ---- Plain values -------------------------------------------------------------------------------------------------------- */

static void what_was_put_is_got_and_redis_holds_it_plainly(void **state)
{
    (void)state;
    MUST_BE(KEYSRT_MISS, caches_plain_get(client, CID, &text));
    outcome_is(KEYSRT_CACHE_MISSED);
    OK(caches_plain_put(client, CID, KEYSRT_STR("value")));
    outcome_is(KEYSRT_CACHE_WRITTEN);
    SAYS("value", "GET plain:a");
    assert_true(server_ttl_is(&server, "plain:a", 3600000));
    OK(caches_plain_get(client, CID, &text));
    outcome_is(KEYSRT_CACHE_HIT);
    IS(text.value, "value");
    OK(caches_plain_put(client, CID, keysrt_bytes("", 0)));
    OK(caches_plain_get(client, CID, &text));
    assert_int_equal(text.value.len, 0);
    OK(caches_plain_put(client, CID, keysrt_bytes("a\0\r\n\xff", 5)));
    OK(caches_plain_get(client, CID, &text));
    assert_true(view_is(text.value, "a\0\r\n\xff", 5));
    SAYS("1", "DBSIZE");
}

static void deleting_says_whether_there_was_a_value_and_takes_the_lease_too(void **state)
{
    (void)state;
    MUST_BE(KEYSRT_MISS, caches_plain_delete(client, CID));
    OK(caches_plain_put(client, CID, KEYSRT_STR("value")));
    server_do(&server, "SET plain:a:lease token");
    OK(caches_plain_delete(client, CID));
    SAYS("0", "EXISTS plain:a plain:a:lease");
    server_do(&server, "SET plain:a:lease token");
    MUST_BE(KEYSRT_MISS, caches_plain_delete(client, CID));
    SAYS("0", "EXISTS plain:a:lease");
}

static void a_put_ends_the_lease_of_who_computes(void **state)
{
    (void)state;
    server_do(&server, "SET plain:a:lease token");
    server_do(&server, "SET fields:a:lease token");
    OK(caches_plain_put(client, CID, KEYSRT_STR("value")));
    OK(caches_fields_put(client, CID, &(caches_fields){.name = keysrt_str("Ada")}));
    SAYS("0", "EXISTS plain:a:lease fields:a:lease");
}

static void a_value_of_another_type_is_told_and_left(void **state)
{
    int64_t number = 7;
    (void)state;
    OK(caches_number_put(client, CID, 3, -12));
    SAYS("-12", "GET number:a:3");
    OK(caches_number_get(client, CID, 3, &number));
    assert_int_equal(number, -12);
    server_do(&server, "SET number:a:3 twelve");
    MUST_BE(KEYSRT_BAD_VALUE, caches_number_get(client, CID, 3, &number));
    outcome_is(KEYSRT_CACHE_FAILED);
    MESSAGE_HAS("twelve");
    assert_int_equal(number, -12);
    server_do(&server, "DEL number:a:3");
    server_do(&server, "LPUSH number:a:3 x");
    MUST_BE(KEYSRT_WRONG_TYPE, caches_number_get(client, CID, 3, &number));
    OK(caches_number_put(client, CID, 3, 5)); /* as SET does */
    SAYS("5", "GET number:a:3");
    MUST_BE(KEYSRT_INVALID, caches_plain_put(client, CACHES_ID("NO"), KEYSRT_STR("x")));
    outcome_is(KEYSRT_CACHE_FAILED);
}

/* ---- Time to live ---------------------------------------------------------------------------------------------------------- */

static void every_ttl_clause_holds(void **state)
{
    (void)state;
    OK(caches_forever_put(client, CID, KEYSRT_STR("x")));
    SAYS("-1", "PTTL forever:a");
    server_do(&server, "PEXPIRE forever:a 100000");
    OK(caches_forever_put(client, CID, KEYSRT_STR("x")));
    SAYS("-1", "PTTL forever:a");

    OK(caches_created_put(client, CID, KEYSRT_STR("x")));
    assert_true(server_ttl_is(&server, "created:a", 60000));
    server_do(&server, "PEXPIRE created:a 30000");
    OK(caches_created_put(client, CID, KEYSRT_STR("y")));
    SAYS("y", "GET created:a");
    assert_true(server_ttl_is(&server, "created:a", 30000));

    OK(caches_sliding_put(client, CID, KEYSRT_STR("x")));
    server_do(&server, "PEXPIRE sliding:a 30000");
    OK(caches_sliding_get(client, CID, &text));
    assert_true(server_ttl_is(&server, "sliding:a", 60000));
    server_do(&server, "PEXPIRE sliding:a 30000");
    caches_sliding_lookups many = {0};
    OK(caches_sliding_get_many(client, &(caches_sliding_params){CID}, 1, &many));
    assert_true(server_ttl_is(&server, "sliding:a", 60000));
    caches_sliding_lookups_clear(&many);

    long long shortest = 600000, longest = 0;
    for (uint16_t i = 0; i < 40; i++) {
        OK(caches_number_put(client, CID, i, i));
        long long left = server_integer(&server, "PTTL number:a:%u", i);
        shortest = left < shortest ? left : shortest;
        longest = left > longest ? left : longest;
    }
    assert_true(shortest > 290000 && longest <= 600000 && longest - shortest > 60000); /* jitter 50% */
}

static void the_caller_chooses_within_the_bounds(void **state)
{
    const caches_page one = {.title = keysrt_str("t")};
    (void)state;
    OK(caches_chosen_put(client, CID, &one, keysrt_seconds(20)));
    assert_true(server_ttl_is(&server, "chosen:a", 20000));
    OK(caches_chosen_put(client, CID, &one, keysrt_ms(0)));
    assert_true(server_ttl_is(&server, "chosen:a", 300000));
    OK(caches_chosen_put(client, CID, &one, keysrt_never()));
    SAYS("-1", "PTTL chosen:a");
    MUST_BE(KEYSRT_INVALID, caches_chosen_put(client, CID, &one, keysrt_ms(9)));
    MUST_BE(KEYSRT_INVALID, caches_fields_chosen_put(client, CID, &(caches_fields_chosen){.name = keysrt_str("x")}, keysrt_ms(0)));
    OK(caches_fields_chosen_put(client, CID, &(caches_fields_chosen){.name = keysrt_str("x")}, keysrt_minutes(3)));
    assert_true(server_ttl_is(&server, "fields_chosen:a", 180000));
}

/* ---- Many ------------------------------------------------------------------------------------------------------------------- */

static void many_are_warmed_and_read_at_once(void **state)
{
    enum { MANY = 300 };
    static caches_plain_params keys[MANY + 1];
    static keysrt_view values[MANY];
    static char names[MANY + 1][16], contents[MANY][16];
    caches_plain_lookups found = {0};
    (void)state;
    for (int i = 0; i <= MANY; i++)
        keys[i].id = caches_id_bytes(names[i], (size_t)snprintf(names[i], sizeof names[i], "k%d", i));
    for (int i = 0; i < MANY; i++)
        values[i] = keysrt_bytes(contents[i], (size_t)snprintf(contents[i], sizeof contents[i], "v%d", i));
    server_do(&server, "SET plain:k7:lease token");
    OK(caches_plain_put_many(client, keys, values, MANY));
    assert_int_equal(server_integer(&server, "DBSIZE"), MANY); /* the lease is gone */
    assert_true(server_ttl_is(&server, "plain:k299", 3600000));
    OK(caches_plain_get_many(client, keys, MANY + 1, &found));
    assert_int_equal(found.count, MANY + 1);
    for (int i = 0; i < MANY; i++) {
        assert_int_equal(found.items[i].status, KEYSRT_OK);
        assert_true(view_is(found.items[i].value, contents[i], strlen(contents[i])));
    }
    assert_int_equal(found.items[MANY].status, KEYSRT_MISS);
    OK(caches_plain_get_many(client, NULL, 0, &found));
    assert_int_equal(found.count, 0);
    OK(caches_plain_put_many(client, NULL, NULL, 0));
    caches_plain_lookups_clear(&found);

    caches_all_lookups pages = {0};
    const caches_all_params two[] = {{CID}, {CACHES_ID("b")}, {CACHES_ID("c")}};
    const caches_page contents_of[] = {{.title = keysrt_str("first")}, {.title = keysrt_str("second"), .has_views = true, .views = 3}};
    OK(caches_all_put_many(client, two, contents_of, 2, keysrt_ms(0)));
    OK(caches_all_put_missing(client, CACHES_ID("b")));
    OK(caches_all_get_many(client, two, 3, &pages));
    assert_int_equal(pages.items[0].status, KEYSRT_OK);
    IS(pages.items[0].value.title, "first");
    assert_int_equal(pages.items[1].status, KEYSRT_NOTHING);
    assert_int_equal(pages.items[2].status, KEYSRT_MISS);
    caches_all_lookups_clear(&pages);
}

static void one_of_many_that_cannot_be_read_does_not_take_the_others_along(void **state)
{
    const caches_number_params numbers[] = {{CID, 1}, {CID, 2}, {CID, 3}};
    const caches_all_params names[] = {{CID}, {CACHES_ID("b")}, {CACHES_ID("c")}};
    const caches_page good = {.title = keysrt_str("good")};
    caches_number_lookups found = {0};
    caches_all_lookups pages = {0};
    (void)state;
    server_do(&server, "MSET number:a:1 1 number:a:2 two number:a:3 3");
    OK(caches_number_get_many(client, numbers, 3, &found));
    assert_int_equal(found.items[0].status, KEYSRT_OK);
    assert_int_equal(found.items[1].status, KEYSRT_BAD_VALUE);
    assert_int_equal(found.items[2].status, KEYSRT_OK);
    assert_int_equal(found.items[2].value, 3);
    caches_number_lookups_clear(&found);

    static const char half[] = "\x89KSC\1\0\0\0" "\0\0\0\0\0\0\0\1" "\0\0\0\0\0\0\0\0" "\0\0\0\0{\"title\":\"taken back\",\"views\":-1}";
    OK(caches_all_put(client, CID, &good, keysrt_ms(0)));
    freeReplyObject(redisCommand(server.raw, "SET all:b %b", half, sizeof half - 1));
    OK(caches_all_put(client, CACHES_ID("c"), &good, keysrt_ms(0)));
    OK(caches_all_get_many(client, names, 3, &pages));
    assert_int_equal(pages.items[1].status, KEYSRT_BAD_VALUE);
    assert_null(pages.items[1].value.title.data);
    assert_int_equal(pages.items[2].status, KEYSRT_OK);
    IS(pages.items[2].value.title, "good");
    server_do(&server, "DEL all:b");
    server_do(&server, "LPUSH all:b x"); /* as MGET has it */
    OK(caches_all_get_many(client, names, 3, &pages));
    assert_int_equal(pages.items[0].status, KEYSRT_OK);
    assert_int_equal(pages.items[1].status, KEYSRT_MISS);
    OK(caches_all_get_many(client, names + 1, 1, &pages));
    assert_int_equal(pages.items[0].status, KEYSRT_MISS);
    caches_all_lookups_clear(&pages);
}

static void many_of_a_cluster_share_a_slot(void **state)
{
    const clustered_pages_params one[] = {{CLUSTERED_ID("a"), 1}, {CLUSTERED_ID("a"), 2}}, two[] = {{CLUSTERED_ID("a"), 1}, {CLUSTERED_ID("b"), 2}};
    const keysrt_view values[] = {keysrt_str("x"), keysrt_str("y")};
    clustered_pages_lookups found = {0};
    (void)state;
    OK(clustered_pages_put_many(client, one, values, 2));
    OK(clustered_pages_get_many(client, one, 2, &found));
    IS(found.items[1].value, "y");
    MUST_BE(KEYSRT_INVALID, clustered_pages_put_many(client, two, values, 2));
    MUST_BE(KEYSRT_INVALID, clustered_pages_get_many(client, two, 2, &found));
    outcome_is(KEYSRT_CACHE_FAILED);
    clustered_pages_lookups_clear(&found);
}

/* ---- Envelopes ---------------------------------------------------------------------------------------------------------------- */

static void absence_is_remembered_for_its_own_time(void **state)
{
    (void)state;
    MUST_BE(KEYSRT_MISS, caches_missing_get(client, CID, &text));
    OK(caches_missing_put_missing(client, CID));
    assert_true(server_ttl_is(&server, "missing:a", 60000));
    SAYS("28", "STRLEN missing:a");
    MUST_BE(KEYSRT_NOTHING, caches_missing_get(client, CID, &text));
    outcome_is(KEYSRT_CACHE_NEGATIVE);
    assert_string_equal(keysrt_message(client), "");
    OK(caches_missing_put(client, CID, KEYSRT_STR("now there is")));
    assert_true(server_ttl_is(&server, "missing:a", 3600000));
    OK(caches_missing_get(client, CID, &text));
    IS(text.value, "now there is");
    OK(caches_missing_delete(client, CID));
    MUST_BE(KEYSRT_MISS, caches_missing_get(client, CID, &text));
}

static void a_value_whose_time_is_over_is_kept_for_those_who_take_it(void **state)
{
    (void)state;
    OK(caches_stale_put(client, CID, KEYSRT_STR("old"), keysrt_ms(60)));
    assert_true(server_ttl_is(&server, "stale:a", 3600060));
    OK(caches_stale_get(client, CID, &text));
    outcome_is(KEYSRT_CACHE_HIT);
    pause_ms(70);
    keysrt_text_clear(&text);
    MUST_BE(KEYSRT_MISS, caches_stale_get(client, CID, &text));
    assert_null(text.value.data);
    OK(caches_stale_get_stale(client, CID, &text));
    outcome_is(KEYSRT_CACHE_STALE);
    IS(text.value, "old");
    OK(caches_stale_put(client, CID, KEYSRT_STR("new"), keysrt_seconds(10)));
    OK(caches_stale_get_stale(client, CID, &text));
    outcome_is(KEYSRT_CACHE_HIT);
    IS(text.value, "new");
}

static void large_values_are_compressed_where_that_helps(void **state)
{
    static char large[20000], noise[3000];
    uint64_t random = 88172645463325252u;
    (void)state;
    for (size_t i = 0; i < sizeof noise; i++) {
        random ^= random << 13, random ^= random >> 7, random ^= random << 17;
        noise[i] = (char)random;
    }
    memset(large, 'x', sizeof large);
    OK(caches_packed_put(client, CID, keysrt_bytes(large, 100))); /* over 100 bytes, not from */
    SAYS("128", "STRLEN packed:a");
    OK(caches_packed_put(client, CID, keysrt_bytes(large, 101)));
    assert_true(server_integer(&server, "STRLEN packed:a") < 128);
    OK(caches_packed_get(client, CID, &text));
    assert_true(view_is(text.value, large, 101));
    OK(caches_packed_put(client, CID, keysrt_bytes(large, sizeof large)));
    assert_true(server_integer(&server, "STRLEN packed:a") < 200);
    OK(caches_packed_get(client, CID, &text));
    assert_true(view_is(text.value, large, sizeof large));
    OK(caches_packed_put(client, CID, keysrt_bytes(noise, sizeof noise)));
    assert_int_equal(server_integer(&server, "STRLEN packed:a"), sizeof noise + 28);
    OK(caches_packed_get(client, CID, &text));
    assert_true(view_is(text.value, noise, sizeof noise));
}

static void expansion_is_bounded_by_the_client(void **state)
{
    static char large[200000];
    keysrt_client *small = open_with(server.url, &(keysrt_options){.max_reply_bytes = 1000});
    (void)state;
    OK(caches_packed_put(client, CID, keysrt_bytes(large, sizeof large)));
    assert_true(server_integer(&server, "STRLEN packed:a") < 1000);
    MUST_BE(KEYSRT_MISS, caches_packed_get(small, CID, &text));
    OK(caches_packed_get(client, CID, &text));
    keysrt_close(small);
}

static void put_raw(const void *bytes, size_t len)
{
    static const char *const names[] = {"all:a", "missing:a", "packed:a"};
    for (size_t i = 0; i < COUNT(names); i++) {
        const char *argv[] = {"SET", names[i], bytes};
        const size_t lengths[] = {3, strlen(names[i]), len};
        redisReply *reply = redisCommandArgv(server.raw, 3, argv, lengths);
        assert_non_null(reply);
        freeReplyObject(reply);
    }
}

static void what_is_no_envelope_is_a_miss(void **state)
{
    unsigned char head[64] = {0x89, 'K', 'S', 'C', 1, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0};
    (void)state;
    for (size_t len = 0; len < 28; len++) {
        put_raw(head, len);
        MUST_BE(KEYSRT_MISS, caches_missing_get(client, CID, &text));
        MUST_BE(KEYSRT_MISS, caches_all_get(client, CID, &page));
    }
    put_raw(head, 28); /* an empty value */
    OK(caches_missing_get(client, CID, &text));
    assert_int_equal(text.value.len, 0);
    static const struct {
        size_t at;
        unsigned char byte;
    } wrong[] = {{0, 0x88}, {3, 'c'}, {4, 0}, {4, 2}, {5, 4}, {5, 3}, {5, 1}, {6, 1}, {6, 255}, {7, 1}, {8, 0x80}, {16, 0xff}};
    for (size_t i = 0; i < COUNT(wrong); i++) {
        unsigned char bad[64];
        memcpy(bad, head, sizeof bad);
        bad[wrong[i].at] = wrong[i].byte;
        for (size_t len = 28; len <= 40; len += 12) {
            put_raw(bad, len);
            MUST_BE(KEYSRT_MISS, caches_missing_get(client, CID, &text));
            MUST_BE(KEYSRT_MISS, caches_packed_get(client, CID, &text));
            MUST_BE(KEYSRT_MISS, caches_all_get(client, CID, &page));
            MUST_BE(KEYSRT_MISS, caches_all_get_stale(client, CID, &page));
        }
    }
    put_raw("plain text that another program wrote, long enough", 50);
    MUST_BE(KEYSRT_MISS, caches_packed_get(client, CID, &text));
    outcome_is(KEYSRT_CACHE_MISSED);
}

/* ---- Fields ------------------------------------------------------------------------------------------------------------------- */

static void a_cache_of_fields_is_a_hash(void **state)
{
    caches_fields got = {0};
    (void)state;
    MUST_BE(KEYSRT_MISS, caches_fields_get(client, CID, &got));
    OK(caches_fields_put(client, CID, &(caches_fields){.name = keysrt_str("Ada"), .has_age = true, .age = 36}));
    SAYS("name Ada age 36", "HGETALL fields:a");
    assert_true(server_ttl_is(&server, "fields:a", 3600000));
    OK(caches_fields_get(client, CID, &got));
    IS(got.name, "Ada");
    OK(caches_fields_put(client, CID, &(caches_fields){.name = keysrt_str("Bob")}));
    SAYS("name Bob", "HGETALL fields:a");
    OK(caches_fields_get(client, CID, &got));
    assert_false(got.has_age);
    OK(caches_fields_delete(client, CID));
    caches_fields_clear(&got);

    caches_record record = {0};
    OK(caches_record_put(client, CID, &(caches_record){0})); /* no field, no key */
    SAYS("0", "EXISTS record:a");
    MUST_BE(KEYSRT_MISS, caches_record_get(client, CID, &record));
    caches_record_clear(&record);
}

/* ---- All of them -------------------------------------------------------------------------------------------------------------- */

static void all_keys_of_a_declaration_go_with_their_leases(void **state)
{
    uint64_t deleted = 0;
    (void)state;
    for (int i = 0; i < 1500; i++)
        server_do(&server, "SET plain:k%d x", i);
    for (int i = 0; i < 700; i++)
        server_do(&server, "SET plain:l%d:lease token", i);
    server_do(&server, "SET planet:x 1");
    server_do(&server, "SET hasty:x 1");
    OK(caches_plain_delete_all(client, &deleted));
    assert_int_equal(deleted, 1500);
    SAYS("2", "DBSIZE");
    server_do(&server, "SET hasty_lease:x token");
    OK(caches_hasty_delete_all(client, &deleted));
    assert_int_equal(deleted, 1);
    SAYS("planet:x", "KEYS *");
}

/* ---- Batches ------------------------------------------------------------------------------------------------------------------ */

static void batches_and_transactions_take_caches_too(void **state)
{
    keysrt_batch *batch = NULL;
    caches_plain_lookups many = {0};
    (void)state;
    for (int atomic = 0; atomic < 2; atomic++) {
        live_flush(NULL);
        if (atomic) /* there scripts go with their text; elsewhere one that is sent again comes later */
            server_do(&server, "SCRIPT FLUSH");
        OK(keysrt_batch_open(&batch, client));
        if (atomic)
            keysrt_batch_atomic(batch);
        keysrt_client *queue = keysrt_queue(batch);
        MUST_BE(KEYSRT_QUEUED, caches_plain_put(queue, CID, KEYSRT_STR("v")));
        MUST_BE(KEYSRT_QUEUED, caches_plain_get(queue, CID, &text));
        MUST_BE(KEYSRT_QUEUED, caches_all_put(queue, CID, &(caches_page){.title = keysrt_str("t")}, keysrt_ms(0)));
        MUST_BE(KEYSRT_QUEUED, caches_all_get(queue, CID, &page));
        MUST_BE(KEYSRT_QUEUED, caches_missing_put_missing(queue, CID));
        MUST_BE(KEYSRT_QUEUED, caches_missing_get(queue, CID, &text));
        MUST_BE(KEYSRT_QUEUED, caches_plain_get_many(queue, &(caches_plain_params){CID}, 1, &many));
        MUST_BE(KEYSRT_QUEUED, caches_plain_delete(queue, CID));
        MUST_BE(KEYSRT_QUEUED, caches_plain_delete(queue, CID));
        MUST_BE(KEYSRT_QUEUED, caches_elsewhere_put(queue, CID, KEYSRT_STR("w")));
        OK(keysrt_batch_run(batch));
        static const keysrt_status expected[] = {KEYSRT_OK,      KEYSRT_OK, KEYSRT_OK, KEYSRT_OK,   KEYSRT_OK,
                                                 KEYSRT_NOTHING, KEYSRT_OK, KEYSRT_OK, KEYSRT_MISS, KEYSRT_OK};
        for (size_t i = 0; i < COUNT(expected); i++)
            MUST_BE(expected[i], keysrt_batch_status(batch, i));
        IS(text.value, "v");
        IS(page.value.title, "t");
        IS(many.items[0].value, "v");
        keysrt_batch_close(batch);
    }
    caches_plain_lookups_clear(&many);
}

static void an_external_cache_is_read(void **state)
{
    (void)state;
    server_do(&server, "SELECT 3");
    server_do(&server, "SET foreign:a theirs");
    server_do(&server, "SELECT 0");
    OK(caches_foreign_get(client, CID, &text));
    IS(text.value, "theirs");
}

static void a_flushed_script_comes_back(void **state)
{
    (void)state;
    OK(caches_all_put(client, CID, &(caches_page){.title = keysrt_str("t")}, keysrt_ms(0)));
    server_do(&server, "SCRIPT FLUSH");
    OK(caches_all_get(client, CID, &page));
    server_do(&server, "SCRIPT FLUSH");
    OK(caches_all_put(client, CID, &(caches_page){.title = keysrt_str("t")}, keysrt_ms(0)));
    server_do(&server, "SCRIPT FLUSH");
    OK(caches_all_delete(client, CID));
}

/* ---- Without Redis ------------------------------------------------------------------------------------------------------------ */

static void without_redis_reading_misses_writing_does_nothing_and_invalidating_fails(void **state)
{
    caches_plain_lookups many = {0};
    const caches_plain_params keys[] = {{CID}, {CACHES_ID("b")}};
    (void)state;
    OK(caches_plain_put(client, CID, KEYSRT_STR("v")));
    server_kill(&server);
    MUST_BE(KEYSRT_MISS, caches_plain_get(client, CID, &text));
    outcome_is(KEYSRT_CACHE_UNAVAILABLE);
    assert_true(strlen(keysrt_message(client)) > 0);
    MUST_BE(KEYSRT_MISS, caches_plain_put(client, CID, KEYSRT_STR("v")));
    outcome_is(KEYSRT_CACHE_UNAVAILABLE);
    MUST_BE(KEYSRT_MISS, caches_missing_put_missing(client, CID));
    OK(caches_plain_get_many(client, keys, 2, &many));
    outcome_is(KEYSRT_CACHE_UNAVAILABLE);
    assert_int_equal(many.count, 2);
    assert_int_equal(many.items[1].status, KEYSRT_MISS);
    MUST_BE(KEYSRT_DISCONNECTED, caches_plain_delete(client, CID));
    MUST_BE(KEYSRT_DISCONNECTED, caches_plain_delete_all(client, NULL));
    server_revive(&server);
    for (int i = 0; i < 200 && keysrt_ping(client, 0) != KEYSRT_OK; i++)
        pause_ms(20);
    OK(caches_plain_put(client, CID, KEYSRT_STR("v")));
    OK(caches_plain_get(client, CID, &text));
    outcome_is(KEYSRT_CACHE_HIT);
    caches_plain_lookups_clear(&many);
}

static void what_a_replica_cannot_renew_is_a_miss(void **state)
{
    const caches_sliding_params names[] = {{CID}};
    caches_sliding_lookups found = {0};
    (void)state;
    OK(caches_sliding_put(client, CID, KEYSRT_STR("x")));
    server_do(&server, "REPLICAOF 127.0.0.1 1");
    MUST_BE(KEYSRT_MISS, caches_sliding_get(client, CID, &text));
    outcome_is(KEYSRT_CACHE_UNAVAILABLE);
    MESSAGE_HAS("READONLY");
    OK(caches_sliding_get_many(client, names, 1, &found));
    assert_int_equal(found.items[0].status, KEYSRT_MISS);
    MUST_BE(KEYSRT_MISS, caches_plain_put(client, CID, KEYSRT_STR("x")));
    outcome_is(KEYSRT_CACHE_UNAVAILABLE);
    MUST_BE(KEYSRT_READ_ONLY, caches_sliding_delete(client, CID));
    outcome_is(KEYSRT_CACHE_FAILED);
    server_do(&server, "REPLICAOF NO ONE");
    OK(caches_sliding_get(client, CID, &text));
    OK(caches_sliding_delete(client, CID));
    outcome_is(KEYSRT_CACHE_WRITTEN);
    MUST_BE(KEYSRT_MISS, caches_sliding_delete(client, CID));
    outcome_is(KEYSRT_CACHE_MISSED);
    OK(caches_sliding_delete_all(client, NULL));
    outcome_is(KEYSRT_CACHE_WRITTEN);
    caches_sliding_lookups_clear(&found);
}

static void a_full_server_takes_no_put_and_that_is_no_error(void **state)
{
    (void)state;
    OK(caches_plain_put(client, CID, KEYSRT_STR("v")));
    server_do(&server, "CONFIG SET maxmemory 1");
    MUST_BE(KEYSRT_MISS, caches_plain_put(client, CID, KEYSRT_STR("w")));
    outcome_is(KEYSRT_CACHE_UNAVAILABLE);
    OK(caches_plain_get(client, CID, &text));
    OK(caches_plain_delete(client, CID)); /* an invalidation works when memory is full */
    server_do(&server, "CONFIG SET maxmemory 0");
}

static int64_t now_ms(void)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

static void a_server_that_hangs_costs_a_tenth_of_the_time(void **state)
{
    keysrt_client *hurried = open_with(server.url, &(keysrt_options){.command_timeout = keysrt_ms(40)});
    (void)state;
    OK(caches_plain_put(hurried, CID, KEYSRT_STR("v")));
    kill(server.pid, SIGSTOP);
    int64_t began = now_ms(), waited = 0, slow = 0;
    unsigned long calls = 0;
    while (now_ms() - began < 1500) {
        int64_t before = now_ms();
        MUST_BE(KEYSRT_MISS, caches_plain_get(hurried, CID, &text));
        assert_int_equal(keysrt_cache_last(hurried), KEYSRT_CACHE_UNAVAILABLE);
        int64_t took = now_ms() - before;
        waited += took;
        slow += took >= 30;
        calls++;
        pause_ms(1);
    }
    kill(server.pid, SIGCONT);
    assert_true(calls > 300);
    assert_in_range(slow, 3, 10);
    assert_true(waited < 600);
    for (int i = 0; i < 100 && caches_plain_get(hurried, CID, &text) != KEYSRT_OK; i++)
        pause_ms(10);
    assert_int_equal(keysrt_cache_last(hurried), KEYSRT_CACHE_HIT);
    keysrt_close(hurried);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        CACHE_TEST(what_was_put_is_got_and_redis_holds_it_plainly),
        CACHE_TEST(deleting_says_whether_there_was_a_value_and_takes_the_lease_too),
        CACHE_TEST(a_put_ends_the_lease_of_who_computes),
        CACHE_TEST(a_value_of_another_type_is_told_and_left),
        CACHE_TEST(every_ttl_clause_holds),
        CACHE_TEST(the_caller_chooses_within_the_bounds),
        CACHE_TEST(many_are_warmed_and_read_at_once),
        CACHE_TEST(one_of_many_that_cannot_be_read_does_not_take_the_others_along),
        CACHE_TEST(many_of_a_cluster_share_a_slot),
        CACHE_TEST(absence_is_remembered_for_its_own_time),
        CACHE_TEST(a_value_whose_time_is_over_is_kept_for_those_who_take_it),
        CACHE_TEST(large_values_are_compressed_where_that_helps),
        CACHE_TEST(expansion_is_bounded_by_the_client),
        CACHE_TEST(what_is_no_envelope_is_a_miss),
        CACHE_TEST(a_cache_of_fields_is_a_hash),
        CACHE_TEST(all_keys_of_a_declaration_go_with_their_leases),
        CACHE_TEST(batches_and_transactions_take_caches_too),
        CACHE_TEST(an_external_cache_is_read),
        CACHE_TEST(a_flushed_script_comes_back),
        CACHE_TEST(without_redis_reading_misses_writing_does_nothing_and_invalidating_fails),
        CACHE_TEST(what_a_replica_cannot_renew_is_a_miss),
        CACHE_TEST(a_full_server_takes_no_put_and_that_is_no_error),
        CACHE_TEST(a_server_that_hangs_costs_a_tenth_of_the_time),
    };
    LIVE_MAIN(tests);
}
