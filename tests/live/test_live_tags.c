/* test_live_tags.c: every way to write a tagged key enters it in its tags in the same step; invalidation deletes what carries a tag, and
 * nothing else; sets live as long as what is in them; versions only rise. */
#include "tags_keys.h" /* first: its arguments are called as the tests call their variables */

#include "live.h"
#include "support/memory.h"
#include "support/proxy.h"

#define PAGE TAGS_ID("p")
#define A TAGS_ID("a")

/* ---- Every write ---------------------------------------------------------------------------------------------------- */

static const tags_id members[] = {{"a", 1}, {"b", 1}};
static keysrt_status body_set(keysrt_client *to) { return tags_body_set(to, PAGE, TAGS_LANG_EN, KEYSRT_STR("x")); }
static keysrt_status body_add(keysrt_client *to) { return tags_body_add(to, PAGE, TAGS_LANG_EN, KEYSRT_STR("x")); }
static keysrt_status body_swap(keysrt_client *to)
{
    static keysrt_text old;
    keysrt_status status = tags_body_swap(to, PAGE, TAGS_LANG_EN, KEYSRT_STR("x"), &old);
    return status == KEYSRT_MISS ? KEYSRT_OK : status;
}
static keysrt_status body_set_many(keysrt_client *to)
{
    static const tags_body_params keys[] = {{{"q", 1}, TAGS_LANG_DE}, {{"p", 1}, TAGS_LANG_EN}};
    static const keysrt_view values[] = {{"x", 1}, {"y", 1}};
    return tags_body_set_many(to, keys, values, 2);
}
static keysrt_status forever_set(keysrt_client *to) { return tags_forever_set(to, PAGE, KEYSRT_STR("x")); }
static keysrt_status forever_set_many(keysrt_client *to)
{
    static const tags_forever_params keys[] = {{{"p", 1}}};
    static const keysrt_view values[] = {{"x", 1}};
    return tags_forever_set_many(to, keys, values, 1);
}
static keysrt_status slow_set(keysrt_client *to) { return tags_slow_set(to, PAGE, KEYSRT_STR("x")); }
static keysrt_status slow_add(keysrt_client *to) { return tags_slow_add(to, PAGE, KEYSRT_STR("x")); }
static keysrt_status read_set(keysrt_client *to) { return tags_read_set(to, PAGE, KEYSRT_STR("x")); }
static keysrt_status chosen_set(keysrt_client *to) { return tags_chosen_set(to, PAGE, KEYSRT_STR("x"), keysrt_hours(5)); }
static keysrt_status done_set(keysrt_client *to) { return tags_done_set(to, PAGE, KEYSRT_STR("x")); }
static keysrt_status hits_increment(keysrt_client *to) { return tags_hits_increment(to, PAGE, NULL); }
static keysrt_status hits_reset(keysrt_client *to) { return tags_hits_reset(to, PAGE, 5, NULL); }
static int64_t old_number;
static keysrt_status hits_reset_old(keysrt_client *to) { return tags_hits_reset(to, PAGE, 5, &old_number); }
static keysrt_status total_increment(keysrt_client *to) { return tags_total_increment(to, PAGE, NULL); }
static keysrt_status total_reset(keysrt_client *to) { return tags_total_reset(to, PAGE, 5, &old_number); }
static keysrt_status small_add(keysrt_client *to) { return tags_small_add(to, PAGE, 5, NULL); }
static const tags_record record = {.name = {"n", 1}, .views = 1};
static keysrt_status record_put(keysrt_client *to) { return tags_record_put(to, PAGE, &record); }
static keysrt_status record_set_fields(keysrt_client *to) { return tags_record_set_fields(to, PAGE, 7, &record); }
static keysrt_status record_set_name(keysrt_client *to) { return tags_record_set_name(to, PAGE, KEYSRT_STR("n")); }
static keysrt_status record_increment(keysrt_client *to) { return tags_record_increment_views(to, PAGE, 1, NULL); }
static keysrt_status plain_set_fields(keysrt_client *to) { return tags_plain_set_fields(to, PAGE, 3, &(tags_plain){.name = {"n", 1}}); }
static keysrt_status plain_set_views(keysrt_client *to) { return tags_plain_set_views(to, PAGE, 3); }
static keysrt_status plain_increment(keysrt_client *to) { return tags_plain_increment_views(to, PAGE, 3, NULL); }
static keysrt_status map_put(keysrt_client *to) { return tags_map_put(to, PAGE, &(tags_map_entry){{"a", 1}, 1}, 1); }
static keysrt_status map_set(keysrt_client *to) { return tags_map_set_field(to, PAGE, A, 1); }
static keysrt_status map_increment(keysrt_client *to) { return tags_map_increment_field(to, PAGE, A, 1, NULL); }
static keysrt_status items_push(keysrt_client *to) { return tags_items_push_left(to, PAGE, A, NULL); }
static keysrt_status items_push_many(keysrt_client *to) { return tags_items_push_right_many(to, PAGE, members, 2, NULL); }
static const tags_items_params source_list = {{"source", 6}};
static keysrt_status items_move(keysrt_client *to)
{
    static tags_id_result moved;
    keysrt_status status = tags_items_push_left(to, TAGS_ID("source"), A, NULL);
    (void)status;
    return tags_items_move_from(to, PAGE, tags_items_ref(&source_list), KEYSRT_LEFT, KEYSRT_LEFT, &moved);
}
static keysrt_status recent_push(keysrt_client *to) { return tags_recent_push_left_many(to, PAGE, members, 2, NULL); }
static keysrt_status members_add(keysrt_client *to) { return tags_members_add(to, PAGE, A, NULL); }
static const tags_members_params source_set = {{"source", 6}};
static keysrt_status members_store(keysrt_client *to)
{
    const tags_set_of_id from = tags_members_ref(&source_set);
    keysrt_status status = tags_members_add_many(to, TAGS_ID("source"), members, 2, NULL);
    (void)status;
    return tags_members_store_union(to, PAGE, &from, 1, NULL);
}
static keysrt_status members_move(keysrt_client *to)
{
    keysrt_status status = tags_members_add_many(to, TAGS_ID("source"), members, 2, NULL);
    (void)status;
    return tags_members_move_from(to, PAGE, tags_members_ref(&source_set), A);
}
static keysrt_status board_add(keysrt_client *to) { return tags_board_add(to, PAGE, A, 1, NULL); }
static keysrt_status board_increment(keysrt_client *to) { return tags_board_increment(to, PAGE, A, 1, NULL); }
static keysrt_status top_add(keysrt_client *to) { return tags_top_add(to, PAGE, A, 1, NULL); }
static keysrt_status top_increment(keysrt_client *to) { return tags_top_increment(to, PAGE, A, 1, NULL); }
static keysrt_status free_increment(keysrt_client *to) { return tags_free_increment(to, PAGE, A, 1, NULL); }
static keysrt_status log_append(keysrt_client *to) { return tags_log_append(to, PAGE, &(tags_log){.text = {"x", 1}}, NULL); }
static keysrt_status log_group(keysrt_client *to) { return tags_log_create_group(to, PAGE, TAGS_LOG_GROUP_G, keysrt_stream_end()); }
static keysrt_status shown_put(keysrt_client *to) { return tags_shown_put(to, PAGE, TAGS_LANG_EN, KEYSRT_STR("x")); }
static keysrt_status renewed_put(keysrt_client *to) { return tags_renewed_put(to, PAGE, KEYSRT_STR("x")); }
static keysrt_status load_renewed(void *context, const tags_renewed_params *params, keysrt_loading *loading)
{
    (void)context, (void)params;
    return tags_renewed_loaded(loading, KEYSRT_STR("x"));
}
static keysrt_status shown_put_many(keysrt_client *to)
{
    static const tags_shown_params keys[] = {{{"q", 1}, TAGS_LANG_DE}, {{"p", 1}, TAGS_LANG_EN}};
    static const keysrt_view values[] = {{"x", 1}, {"y", 1}};
    return tags_shown_put_many(to, keys, values, 2);
}
static keysrt_status fields_put(keysrt_client *to) { return tags_fields_put(to, PAGE, &(tags_fields){.name = {"n", 1}}); }

static const tags_board_params source_board = {{"source", 6}};
static keysrt_status board_store(keysrt_client *to)
{
    const tags_zset_of_id from = tags_board_ref(&source_board);
    keysrt_status status = tags_board_add(to, TAGS_ID("source"), A, 1, NULL);
    (void)status;
    return tags_board_store_union(to, PAGE, &from, 1, KEYSRT_SUM, NULL);
}
static const keysrt_position somewhere = {2.35, 48.85};
static keysrt_status places_add(keysrt_client *to) { return tags_places_add(to, PAGE, A, somewhere, NULL); }
static const tags_places_params source_places = {{"source", 6}};
static keysrt_status places_store(keysrt_client *to)
{
    keysrt_status status = tags_places_add(to, TAGS_ID("source"), A, somewhere, NULL);
    (void)status;
    return tags_places_store_search(to, PAGE, tags_places_ref(&source_places), somewhere, keysrt_circle(1000), KEYSRT_NEAREST, 5, NULL);
}
static bool old_bit;
static keysrt_status bits_set(keysrt_client *to) { return tags_bits_set(to, PAGE, 5, true, &old_bit); }
static keysrt_status bits_set_many(keysrt_client *to) { return tags_bits_set_many(to, PAGE, &(keysrt_bit){5, true}, 1, NULL); }
static const tags_bits_params source_bits = {{"source", 6}};
static keysrt_status bits_store(keysrt_client *to)
{
    const tags_any_bitmap from = tags_bits_ref(&source_bits);
    keysrt_status status = tags_bits_set(to, TAGS_ID("source"), 5, true, &old_bit);
    (void)status;
    return tags_bits_store_or(to, PAGE, &from, 1, NULL);
}
static keysrt_status seen_add(keysrt_client *to) { return tags_seen_add(to, PAGE, A, NULL); }
static const tags_seen_params source_seen = {{"source", 6}};
static keysrt_status seen_merge(keysrt_client *to)
{
    const tags_hyperloglog_of_id from = tags_seen_ref(&source_seen);
    keysrt_status status = tags_seen_add(to, TAGS_ID("source"), A, NULL);
    (void)status;
    return tags_seen_merge_from(to, PAGE, &from, 1);
}
static keysrt_limit limit;
static keysrt_status calls_take(keysrt_client *to) { return tags_calls_take(to, PAGE, 1, &limit); }
static keysrt_status slides_take(keysrt_client *to) { return tags_slides_take(to, PAGE, 1, &limit); }
static keysrt_status drops_take(keysrt_client *to) { return tags_drops_take(to, PAGE, 1, &limit); }
static tags_guard_hold guard_hold;
static keysrt_status guard_acquire(keysrt_client *to)
{
    memset(&guard_hold, 0, sizeof guard_hold);
    keysrt_status status = tags_guard_acquire(to, PAGE, &guard_hold);
    return status == KEYSRT_MISS ? KEYSRT_OK : status; /* the second time it is another's */
}
static tags_some_hold some_hold;
static keysrt_status some_acquire(keysrt_client *to) { return tags_some_acquire(to, PAGE, &some_hold); }

static const struct write {
    keysrt_status (*call)(keysrt_client *to);
    const char *key;
    long long least; /* ms that the set lives: what its clause says, or its longest key; -1: no end */
} writes[] = {
    {body_set, "body:p:en", 3600000}, {body_add, "body:p:en", 3600000}, {body_swap, "body:p:en", 3600000}, {body_set_many, "body:p:en", 3600000},
    {forever_set, "forever:p", -1}, {forever_set_many, "forever:p", -1}, {slow_set, "slow:p", 3600000}, {slow_add, "slow:p", 3600000},
    {read_set, "read:p", -1}, {chosen_set, "chosen:p", 18000000}, {done_set, "done:p", -1},
    {hits_increment, "hits:p", 600000}, {hits_reset, "hits:p", 600000}, {hits_reset_old, "hits:p", 600000}, {total_increment, "total:p", -1},
    {total_reset, "total:p", -1}, {small_add, "small:p", 600000},
    {record_put, "record:p", 600000}, {record_set_fields, "record:p", 600000}, {record_set_name, "record:p", 600000}, {record_increment, "record:p", 600000},
    {plain_set_fields, "plain:p", -1}, {plain_set_views, "plain:p", -1}, {plain_increment, "plain:p", -1},
    {map_put, "map:p", 600000}, {map_set, "map:p", 600000}, {map_increment, "map:p", 600000},
    {items_push, "items:p", -1}, {items_push_many, "items:p", -1}, {items_move, "items:p", -1}, {recent_push, "recent:p", 600000},
    {members_add, "members:p", -1}, {members_store, "members:p", -1}, {members_move, "members:p", -1},
    {board_add, "board:p", 600000}, {board_increment, "board:p", 600000}, {top_add, "top:p", -1}, {top_increment, "top:p", -1}, {free_increment, "free:p", -1},
    {log_append, "log:p", 600000}, {log_group, "log:p", 600000},
    {board_store, "board:p", 600000}, {places_add, "places:p", 600000}, {places_store, "places:p", 600000}, {bits_set, "bits:p", -1},
    {bits_set_many, "bits:p", -1}, {bits_store, "bits:p", -1}, {seen_add, "seen:p", 600000}, {seen_merge, "seen:p", 600000},
    {calls_take, "calls:p", 600000}, {slides_take, "slides:p", 600000}, {drops_take, "drops:p", 600000},
    {guard_acquire, "guard:p", -1}, {some_acquire, "some:p", -1},
    {shown_put, "shown:p:en", 600000}, {shown_put_many, "shown:p:en", 600000}, {fields_put, "fields:p", 600000},
    {renewed_put, "renewed:p", -1},
};

static void must_be_tagged(const struct write *write, const char *how)
{
    if (!server_says(&server, "1", "EXISTS %s", write->key))
        fail_msg("%s, %s: not written", write->key, how);
    if (!server_says(&server, "1", "SISMEMBER tag:page:p %s", write->key))
        fail_msg("%s, %s: not in the set of its tag (row %d)", write->key, how, (int)(write - writes));
    long long left = server_integer(&server, "PTTL tag:page:p");
    if (write->least < 0 ? left != -1 : left <= write->least - 10000 || left > write->least)
        fail_msg("%s, %s: its tag lives for %lld ms instead of %lld (row %d)", write->key, how, left, write->least, (int)(write - writes));
}

static void every_write_enters_the_key_in_its_tags_in_the_same_step(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT(writes); i++) {
        live_flush(NULL);
        OK(writes[i].call(client));
        must_be_tagged(&writes[i], "directly");
        OK(writes[i].call == body_add || writes[i].call == slow_add || writes[i].call == log_group || writes[i].call == members_move
               ? KEYSRT_OK : writes[i].call(client));
        must_be_tagged(&writes[i], "twice");
    }
}

static void what_was_computed_and_is_renewed_by_reads_keeps_its_tag_without_end(void **state)
{
    keysrt_text text = {0};
    (void)state;
    OK(tags_renewed_get_or_compute(client, PAGE, load_renewed, NULL, &text));
    SAYS("1", "SISMEMBER tag:page:p renewed:p");
    SAYS("-1", "PTTL tag:page:p");
    keysrt_text_clear(&text);
}

static keysrt_status load_choosy(void *context, const tags_choosy_params *params, keysrt_loading *loading)
{
    (void)params;
    return tags_choosy_loaded(loading, KEYSRT_STR("x"), *(const keysrt_duration *)context);
}

static void a_tag_lives_as_long_as_the_loader_said(void **state)
{
    keysrt_text text = {0};
    keysrt_duration lives[] = {keysrt_hours(20), keysrt_never()};
    (void)state;
    OK(tags_choosy_get_or_compute(client, PAGE, load_choosy, &lives[0], &text));
    assert_true(server_ttl_is(&server, "tag:page:p", 72000000));
    live_flush(NULL);
    OK(tags_choosy_get_or_compute(client, PAGE, load_choosy, &lives[1], &text));
    SAYS("-1", "PTTL choosy:p");
    SAYS("-1", "PTTL tag:page:p");
    keysrt_text_clear(&text);
}

static void batches_and_transactions_tag_as_well(void **state)
{
    (void)state;
    keysrt_batch *batch = NULL;
    OK(keysrt_batch_open(&batch, client));
    for (int atomic = 0; atomic < 2; atomic++)
        for (size_t i = 0; i < COUNT(writes); i++) {
            live_flush(NULL);
            server_do(&server, "SCRIPT FLUSH");
            if (atomic)
                keysrt_batch_atomic(batch);
            (void)!writes[i].call(keysrt_queue(batch));
            OK(keysrt_batch_run(batch));
            must_be_tagged(&writes[i], atomic ? "in a transaction" : "in a batch");
        }
    keysrt_batch_close(batch);
}

static void a_key_of_several_tags_is_in_each(void **state)
{
    (void)state;
    OK(body_set(client));
    SAYS("body:p:en", "SMEMBERS tag:t:lang:en");
    SAYS("-1", "PTTL tag:t:lang:en");
    OK(tags_two_set(client, A, TAGS_ID("b"), KEYSRT_STR("x")));
    SAYS("two:a:b", "SMEMBERS tag:page:a");
    SAYS("two:a:b", "SMEMBERS tag:page:b");
    OK(tags_global_set(client, KEYSRT_STR("x")));
    SAYS("global", "SMEMBERS tag:all");
    assert_true(server_ttl_is(&server, "tag:all", 3600000));
    OK(tags_use_settings(client, &(tags_settings){.tenant = {"u", 1}}));
    OK(body_set(client));
    SAYS("body:p:en", "SMEMBERS tag:u:lang:en");
    OK(tags_use_settings(client, &(tags_settings){.tenant = {"t", 1}}));
}

static void what_writes_nothing_tags_nothing(void **state)
{
    (void)state;
    server_do(&server, "SET small:p 250");
    MUST_BE(KEYSRT_BAD_VALUE, tags_small_add(client, TAGS_ID("q"), 300, NULL));
    SAYS("0", "EXISTS tag:page:q");
    OK(tags_board_add_if(client, PAGE, KEYSRT_ZADD_XX, A, 1, NULL));
    SAYS("0", "EXISTS board:p");
    SAYS("0", "EXISTS tag:page:p");
    MUST_BE(KEYSRT_MISS, tags_hits_renew(client, PAGE));
    SAYS("0", "EXISTS tag:page:p");
    server_do(&server, "SADD tag:page:p other");
    server_do(&server, "PEXPIRE tag:page:p 5000000");
    MUST_BE(KEYSRT_MISS, tags_hits_renew(client, PAGE));
    SAYS("other", "SMEMBERS tag:page:p");
    server_do(&server, "SET tag:page:w x");
    MUST_BE(KEYSRT_WRONG_TYPE, tags_hits_increment(client, TAGS_ID("w"), NULL)); /* all or nothing */
    SAYS("0", "EXISTS hits:w");
    MUST_BE(KEYSRT_WRONG_TYPE, tags_forever_set(client, TAGS_ID("w"), KEYSRT_STR("x")));
    SAYS("0", "EXISTS forever:w");
}

static void a_set_is_never_shortened_and_grows_with_its_keys(void **state)
{
    (void)state;
    OK(tags_chosen_set(client, PAGE, KEYSRT_STR("x"), keysrt_hours(3)));
    assert_true(server_ttl_is(&server, "tag:page:p", 10800000));
    OK(hits_increment(client));
    assert_true(server_ttl_is(&server, "tag:page:p", 10800000));
    OK(tags_chosen_renew(client, PAGE, keysrt_hours(9)));
    assert_true(server_ttl_is(&server, "tag:page:p", 32400000));
    OK(tags_done_set(client, PAGE, KEYSRT_STR("x")));
    SAYS("-1", "PTTL tag:page:p");
    OK(tags_done_finish(client, PAGE));
    OK(hits_increment(client));
    SAYS("-1", "PTTL tag:page:p");
}

/* ---- Invalidation --------------------------------------------------------------------------------------------------- */

static void invalidation_deletes_what_carries_the_tag_and_nothing_else(void **state)
{
    (void)state;
    uint64_t deleted = 77;
    for (size_t i = 0; i < COUNT(writes); i++)
        if (writes[i].call != body_add && writes[i].call != slow_add && writes[i].call != log_group)
            OK(writes[i].call(client));
    OK(tags_hits_increment(client, TAGS_ID("q"), NULL));
    /* Names that somebody put there: of another page, of no such key, of the server's secrets. */
    server_do(&server, "SADD tag:page:p hits:q page:p secrets tag:page:p two:x:y body:p:fr");
    server_do(&server, "MSET page:p 1 secrets 2 body:p:fr 3 two:x:y 4");
    OK(tags_page_tag_invalidate(client, PAGE, &deleted));
    assert_true(deleted >= 20);
    for (size_t i = 0; i < COUNT(writes); i++)
        SAYS("0", "EXISTS %s", writes[i].key);
    SAYS("5", "EXISTS hits:q page:p secrets two:x:y body:p:fr");
    SAYS("1 1 1 1 1 1", "SMISMEMBER tag:page:p hits:q page:p secrets tag:page:p two:x:y body:p:fr");
    SAYS("6", "SCARD tag:page:p");
    SAYS("body:q:de shown:q:de", "EVAL %s 0", "local m = redis.call('SMEMBERS', 'tag:page:q') table.sort(m) return {m[1], m[4] or m[3]}");
    OK(tags_page_tag_invalidate(client, TAGS_ID("none"), &deleted));
    assert_int_equal(deleted, 0);
    OK(tags_page_tag_invalidate(client, TAGS_ID("none"), NULL));
    server_do(&server, "SET tag:page:x 1");
    MUST_BE(KEYSRT_WRONG_TYPE, tags_page_tag_invalidate(client, TAGS_ID("x"), &deleted));
}

static void many_keys_are_invalidated_in_pieces(void **state)
{
    (void)state;
    enum { MANY = 4321 };
    keysrt_batch *batch = NULL;
    uint64_t deleted = 0, size = 0;
    OK(keysrt_batch_open(&batch, client));
    char names[MANY][8];
    for (int i = 0; i < MANY; i++) {
        snprintf(names[i], sizeof names[i], "k%d", i);
        MUST_BE(KEYSRT_QUEUED, tags_two_set(keysrt_queue(batch), PAGE, tags_id_str(names[i]), KEYSRT_STR("x")));
    }
    OK(keysrt_batch_run(batch));
    OK(tags_page_tag_size(client, PAGE, &size));
    assert_int_equal(size, MANY);
    OK(tags_page_tag_invalidate(client, PAGE, &deleted));
    assert_int_equal(deleted, MANY);
    SAYS("0", "EXISTS tag:page:p");
    SAYS("1", "SCARD tag:page:k7"); /* the other tag's: its key is gone, its name stays until it is invalidated or expires */
    MUST_BE(KEYSRT_INVALID, tags_page_tag_invalidate(keysrt_queue(batch), PAGE, &deleted));
    keysrt_batch_close(batch);
}

static void what_is_broken_off_can_be_done_again(void **state)
{
    (void)state;
    test_proxy proxy;
    keysrt_client *direct = client;
    uint64_t deleted = 0;
    proxy_start(&proxy, server.socket);
    client = open_with(proxy.url, NULL);
    for (int i = 0; i < 1200; i++) {
        char name[8];
        snprintf(name, sizeof name, "k%d", i);
        OK(tags_two_set(direct, PAGE, tags_id_str(name), KEYSRT_STR("x")));
    }
    proxy_befall(&proxy, &(proxy_fate){.what = PROXY_LOSE_REPLY, .part = "EVAL", .times = PROXY_ALWAYS});
    assert_int_not_equal(tags_page_tag_invalidate(client, PAGE, &deleted), KEYSRT_OK);
    assert_int_equal(deleted, 0);
    assert_true(server_integer(&server, "EVAL %s 0", "return #redis.call('KEYS', 'two:*')") == server_integer(&server, "SCARD tag:page:p"));
    proxy_befall(&proxy, NULL);
    pause_ms(60);
    OK(tags_page_tag_invalidate(client, PAGE, &deleted));
    SAYS("0", "EVAL %s 0", "return #redis.call('KEYS', 'two:*')");
    SAYS("0", "EXISTS tag:page:p");
    keysrt_close(client);
    client = direct;
    proxy_stop(&proxy);
}

static void the_names_in_a_set_can_be_read_walked_and_taken_out(void **state)
{
    (void)state;
    keysrt_tags_names names = {0};
    keysrt_walk walk = {0};
    keysrt_view name;
    uint64_t size = 77;
    OK(tags_page_tag_members(client, PAGE, &names));
    assert_int_equal(names.count, 0);
    OK(tags_page_tag_size(client, PAGE, &size));
    assert_int_equal(size, 0);
    OK(hits_increment(client));
    OK(tags_page_tag_members(client, PAGE, &names));
    assert_int_equal(names.count, 1);
    IS(names.items[0], "hits:p");
    OK(tags_page_tag_walk_members(client, PAGE, &walk, &name));
    IS(name, "hits:p");
    MUST_BE(KEYSRT_MISS, tags_page_tag_walk_members(client, PAGE, &walk, &name));
    keysrt_walk_end(&walk);
    OK(tags_page_tag_remove(client, PAGE, KEYSRT_STR("hits:p")));
    MUST_BE(KEYSRT_MISS, tags_page_tag_remove(client, PAGE, KEYSRT_STR("hits:p")));
    SAYS("1", "EXISTS hits:p");
    server_do(&server, "SADD xtag:a somebody");
    OK(tags_foreign_tag_members(client, A, &names));
    IS(names.items[0], "somebody");
    keysrt_tags_names_clear(&names);
}

/* ---- Caches --------------------------------------------------------------------------------------------------------- */

static keysrt_client *other; /* invalidates while a value is computed */
static int computed;

static keysrt_status load_shown(void *context, const tags_shown_params *params, keysrt_loading *loading)
{
    (void)context, (void)params;
    computed++;
    if (other != NULL && tags_page_tag_invalidate(other, PAGE, NULL) != KEYSRT_OK)
        return KEYSRT_REFUSED;
    return tags_shown_loaded(loading, KEYSRT_STR("older"));
}

static void what_was_being_computed_when_its_tag_was_invalidated_is_not_stored(void **state)
{
    (void)state;
    keysrt_text text = {0};
    other = open_with(server.url, NULL);
    OK(tags_shown_get_or_compute(client, PAGE, TAGS_LANG_EN, load_shown, NULL, &text));
    IS(text.value, "older");
    SAYS("0", "EXISTS shown:p:en");
    keysrt_close(other);
    other = NULL;
    OK(tags_shown_get_or_compute(client, PAGE, TAGS_LANG_EN, load_shown, NULL, &text));
    SAYS("1", "EXISTS shown:p:en");
    SAYS("1", "SISMEMBER tag:page:p shown:p:en");
    computed = 0;
    OK(tags_shown_get_or_compute(client, PAGE, TAGS_LANG_EN, load_shown, NULL, &text));
    assert_int_equal(computed, 0);
    OK(tags_page_tag_invalidate(client, PAGE, NULL));
    OK(tags_shown_get_or_compute(client, PAGE, TAGS_LANG_EN, load_shown, NULL, &text));
    assert_int_equal(computed, 1);
    keysrt_text_clear(&text);
}

static void a_raised_version_makes_every_value_before_it_a_miss(void **state)
{
    (void)state;
    keysrt_text text = {0};
    uint64_t before = 0, after = 0;
    MUST_BE(KEYSRT_MISS, tags_page_version_version(client, PAGE, &before));
    OK(tags_judged_put(client, PAGE, TAGS_LANG_EN, KEYSRT_STR("x")));
    OK(tags_judged_put(client, PAGE, TAGS_LANG_DE, KEYSRT_STR("y")));
    OK(tags_judged_put(client, TAGS_ID("q"), TAGS_LANG_DE, KEYSRT_STR("z")));
    OK(tags_judged_get(client, PAGE, TAGS_LANG_EN, &text));
    OK(tags_page_version_version(client, PAGE, &before));
    OK(tags_page_version_invalidate(client, PAGE));
    OK(tags_page_version_version(client, PAGE, &after));
    assert_true(after > before);
    MUST_BE(KEYSRT_MISS, tags_judged_get(client, PAGE, TAGS_LANG_EN, &text));
    MUST_BE(KEYSRT_MISS, tags_judged_get(client, PAGE, TAGS_LANG_DE, &text));
    OK(tags_judged_get(client, TAGS_ID("q"), TAGS_LANG_DE, &text));
    OK(tags_site_version_invalidate(client));
    MUST_BE(KEYSRT_MISS, tags_judged_get(client, TAGS_ID("q"), TAGS_LANG_DE, &text));
    SAYS("-1", "PTTL version:site");
    assert_true(server_ttl_is(&server, "version:page:p", 3600000));
    keysrt_text_clear(&text);
}

static void a_version_that_was_lost_comes_back_higher(void **state)
{
    (void)state;
    keysrt_text text = {0};
    uint64_t before = 0, after = 0;
    OK(tags_judged_put(client, PAGE, TAGS_LANG_EN, KEYSRT_STR("x")));
    OK(tags_page_version_version(client, PAGE, &before));
    server_do(&server, "DEL version:page:p"); /* evicted */
    MUST_BE(KEYSRT_MISS, tags_judged_get(client, PAGE, TAGS_LANG_EN, &text));
    OK(tags_page_version_invalidate(client, PAGE));
    OK(tags_page_version_version(client, PAGE, &after));
    assert_true(after > before);
    MUST_BE(KEYSRT_MISS, tags_judged_get(client, PAGE, TAGS_LANG_EN, &text));
    server_do(&server, "SET version:page:p 9000000000000000"); /* the clock is behind: it counts on */
    OK(tags_page_version_invalidate(client, PAGE));
    SAYS("9000000000000001", "GET version:page:p");
    server_do(&server, "SET version:page:p x");
    MUST_BE(KEYSRT_BAD_VALUE, tags_page_version_invalidate(client, PAGE));
    MUST_BE(KEYSRT_BAD_VALUE, tags_page_version_version(client, PAGE, &after));
    server_do(&server, "DEL version:page:p");
    server_do(&server, "RPUSH version:page:p x");
    MUST_BE(KEYSRT_WRONG_TYPE, tags_page_version_invalidate(client, PAGE));
    keysrt_text_clear(&text);
}

/* ---- Memory --------------------------------------------------------------------------------------------------------- */

static keysrt_status whole_life(void)
{
    keysrt_client *opened = NULL;
    uint64_t deleted = 0;
    keysrt_status status = keysrt_open(&opened, server.url, NULL);
    if (status == KEYSRT_OK)
        status = body_set_many(opened);
    if (status == KEYSRT_OK)
        status = hits_increment(opened);
    if (status == KEYSRT_OK)
        status = tags_page_tag_invalidate(opened, PAGE, &deleted);
    if (status == KEYSRT_OK)
        assert_int_equal(deleted, 2);
    keysrt_close(opened);
    return status;
}

static void every_allocation_may_fail_once(void **state)
{
    (void)state;
    keysrt_status status = KEYSRT_NO_MEMORY;
    memory_watch();
    for (long i = 0; i < 300 && status != KEYSRT_OK; i++) {
        memory_fail_from(i);
        status = whole_life();
        memory_fail_never();
        live_flush(NULL);
        assert_true(status == KEYSRT_OK || status == KEYSRT_NO_MEMORY || status == KEYSRT_DISCONNECTED);
    }
    assert_int_equal(status, KEYSRT_OK);
    memory_unwatch();
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        LIVE_TEST(every_write_enters_the_key_in_its_tags_in_the_same_step),
        LIVE_TEST(what_was_computed_and_is_renewed_by_reads_keeps_its_tag_without_end),
        LIVE_TEST(a_tag_lives_as_long_as_the_loader_said),
        LIVE_TEST(batches_and_transactions_tag_as_well),
        LIVE_TEST(a_key_of_several_tags_is_in_each),
        LIVE_TEST(what_writes_nothing_tags_nothing),
        LIVE_TEST(a_set_is_never_shortened_and_grows_with_its_keys),
        LIVE_TEST(invalidation_deletes_what_carries_the_tag_and_nothing_else),
        LIVE_TEST(many_keys_are_invalidated_in_pieces),
        LIVE_TEST(what_is_broken_off_can_be_done_again),
        LIVE_TEST(the_names_in_a_set_can_be_read_walked_and_taken_out),
        LIVE_TEST(what_was_being_computed_when_its_tag_was_invalidated_is_not_stored),
        LIVE_TEST(a_raised_version_makes_every_value_before_it_a_miss),
        LIVE_TEST(a_version_that_was_lost_comes_back_higher),
        LIVE_TEST(every_allocation_may_fail_once),
    };
    LIVE_MAIN(tests);
}
