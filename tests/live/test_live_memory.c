/* test_live_memory.c: every allocation fails once: each call of a representative set is tried with the first allocation failing, then
 * the second … until it succeeds. It always gives a status, touches no output, and the client works afterwards. */
#include "collections_keys.h"

#include "live.h"
#include "support/memory.h"

/* ---- The calls ---------------------------------------------------------------------------------------------------------- */

/* Outputs of all calls, to see that none is touched by one that fails. */
static struct outputs {
    keysrt_text text;
    live_profile profile;
    live_counts_entries counts;
    live_string_array list;
    live_board_entries board;
    live_string_lookups many;
    live_point_result point;
    live_by_hex_params hex;
    keysrt_block hex_block;
    int64_t number;
    uint64_t count;
    bool found[3];
} out;

enum { SOME = 200 };
static char big[100000];
static keysrt_view views[SOME];
static live_board_entry entries[SOME];
static live_text_params keys[SOME];

typedef keysrt_status attempt(keysrt_client *to);
static keysrt_status set_big(keysrt_client *to) { return live_text_set(to, ID, keysrt_bytes(big, sizeof big)); }
static keysrt_status get_big(keysrt_client *to) { return live_text_get(to, ID, &out.text); }
static keysrt_status swap(keysrt_client *to) { return live_text_swap(to, ID, keysrt_bytes(big, sizeof big), &out.text); }
static keysrt_status put(keysrt_client *to)
{
    const live_profile full = {.name = {big, 5000}, .age = 1, .has_blob = true, .blob = {big, 3000}, .has_point = true, .point = {.tags = {views, 50}}};
    return live_profile_put(to, ID, &full);
}
static keysrt_status get(keysrt_client *to) { return live_profile_get(to, ID, &out.profile); }
static keysrt_status get_point(keysrt_client *to) { return live_profile_get_point(to, ID, &out.point); }
static keysrt_status set_map(keysrt_client *to) { return live_counts_set_field(to, ID, LIVE_ID("x"), 1); }
static keysrt_status get_map(keysrt_client *to) { return live_counts_get(to, ID, &out.counts); }
static keysrt_status increment(keysrt_client *to) { return live_total_increment(to, ID, NULL); }
static keysrt_status push(keysrt_client *to) { return live_recent_push_left_many(to, ID, views, SOME, &out.count); }
static keysrt_status range(keysrt_client *to) { return live_recent_range(to, ID, 0, -1, &out.list); }
static keysrt_status add(keysrt_client *to) { return live_tags_add_many(to, ID, views, SOME, NULL); }
static keysrt_status members(keysrt_client *to) { return live_tags_members(to, ID, &out.list); }
static keysrt_status contains(keysrt_client *to) { return live_tags_contains_many(to, ID, views, 3, out.found); }
static keysrt_status zadd(keysrt_client *to) { return live_board_add_many(to, ID, entries, SOME, NULL); }
static keysrt_status zrange(keysrt_client *to) { return live_board_range(to, ID, 0, -1, &out.board); }
static keysrt_status get_many(keysrt_client *to) { return live_text_get_many(to, keys, SOME, &out.many); }
static keysrt_status name(keysrt_client *to) { return live_text_key_name(to, ID, &out.text); }
static keysrt_status parse(keysrt_client *to) { return live_by_hex_parse(to, KEYSRT_STR("p:hex:00ff"), &out.hex, &out.hex_block); }
static keysrt_status settings(keysrt_client *to)
{
    return live_use_settings(to, &(live_settings){.stage = {"test", 4}, .keep = 90});
}
static keysrt_status walk(keysrt_client *to)
{
    keysrt_walk walking = {0};
    live_text_params params;
    keysrt_status status;
    while ((status = live_text_walk(to, &walking, &params)) == KEYSRT_OK)
        ;
    keysrt_walk_end(&walking);
    return status == KEYSRT_MISS ? KEYSRT_OK : status;
}
/* To the end; the last result counts, and none of a walk that failed. */
static keysrt_status end_of_walk(keysrt_walk *walking, keysrt_status status)
{
    keysrt_walk_end(walking);
    return status == KEYSRT_MISS ? KEYSRT_OK : status;
}
static keysrt_status walk_set(keysrt_client *to)
{
    keysrt_walk walking = {0};
    keysrt_text member = {0};
    keysrt_status status;
    while ((status = live_tags_walk_members(to, ID, &walking, &member)) == KEYSRT_OK)
        ;
    keysrt_text_clear(&member);
    return end_of_walk(&walking, status);
}
static keysrt_status walk_zset(keysrt_client *to)
{
    keysrt_walk walking = {0};
    live_id_result member = {0};
    double score = 0;
    keysrt_status status;
    while ((status = live_board_walk_members(to, ID, &walking, &member, &score)) == KEYSRT_OK)
        ;
    live_id_result_clear(&member);
    return end_of_walk(&walking, status);
}
static keysrt_status walk_map(keysrt_client *to)
{
    keysrt_walk walking = {0};
    live_id_result field = {0};
    int16_t value = 0;
    keysrt_status status;
    while ((status = live_counts_walk_fields(to, ID, &walking, &field, &value)) == KEYSRT_OK)
        ;
    live_id_result_clear(&field);
    return end_of_walk(&walking, status);
}
static const live_tags_params other_tags = {{"b", 1}};
static keysrt_status unite(keysrt_client *to)
{
    const live_set_of_string others = live_tags_ref(&other_tags);
    return live_tags_union(to, ID, &others, 1, &out.list);
}
static keysrt_status store(keysrt_client *to)
{
    const live_set_of_string sources = live_tags_ref(&other_tags);
    return live_set_sliding_store_union(to, ID, &sources, 1, &out.count);
}
static keysrt_status set_bits(keysrt_client *to)
{
    static keysrt_bit bits[SOME];
    return collections_active_set_many(to, COLLECTIONS_ID("a"), bits, SOME, &out.count);
}
static keysrt_status count_together(keysrt_client *to)
{
    static const collections_visitors_params other = {{"b", 1}};
    const collections_hyperloglog_of_id others = collections_visitors_ref(&other);
    return collections_visitors_count_with(to, COLLECTIONS_ID("a"), &others, 1, &out.count);
}
static keysrt_status locate(keysrt_client *to)
{
    static collections_shops_entry shops[SOME];
    static keysrt_located found[SOME];
    static collections_id names[SOME];
    collections_shops_places near = {0};
    for (int i = 0; i < SOME; i++) {
        names[i] = collections_id_bytes(views[i].data, views[i].len);
        shops[i] = (collections_shops_entry){names[i], {i / 1000.0, 1}};
    }
    keysrt_status status = collections_shops_add_many(to, COLLECTIONS_ID("a"), shops, SOME, NULL);
    if (status == KEYSRT_OK)
        status = collections_shops_search(to, COLLECTIONS_ID("a"), shops[0].position, keysrt_circle(1e6), KEYSRT_NEAREST, 0, &near);
    if (status == KEYSRT_OK)
        status = collections_shops_positions(to, COLLECTIONS_ID("a"), names, SOME, found);
    if (status != KEYSRT_OK && near.block.memory == NULL && near.count != 0)
        fail_msg("a search that failed touched its output");
    collections_shops_places_clear(&near);
    return status;
}
static keysrt_status wait_for_none(keysrt_client *to)
{
    int32_t number = 0;
    keysrt_status status = live_numbers_pop_left_wait(to, ID, keysrt_ms(0), &number);
    return status == KEYSRT_MISS ? KEYSRT_OK : status;
}
static keysrt_status delete_all(keysrt_client *to) { return live_text_delete_all(to, &out.count); }
static keysrt_status side(keysrt_client *to) { return live_text_side_set(to, ID, KEYSRT_STR("x")); }

static keysrt_status in_batch(keysrt_client *to, bool atomic)
{
    keysrt_batch *batch = NULL;
    keysrt_text got = {0};
    keysrt_status status = keysrt_batch_open(&batch, to);
    if (status == KEYSRT_OK && atomic)
        keysrt_batch_atomic(batch);
    for (int i = 0; i < 40 && status == KEYSRT_OK; i++) {
        status = i % 2 ? live_text_get(keysrt_queue(batch), ID, &got) : live_recent_push_left(keysrt_queue(batch), ID, KEYSRT_STR("x"), NULL);
        status = status == KEYSRT_QUEUED ? KEYSRT_OK : status;
    }
    if (status == KEYSRT_OK)
        status = keysrt_batch_run(batch);
    for (size_t i = 0; i < 40 && status == KEYSRT_OK; i++)
        status = keysrt_batch_status(batch, i);
    keysrt_batch_close(batch);
    keysrt_text_clear(&got);
    return status;
}
static keysrt_status batch(keysrt_client *to) { return in_batch(to, false); }
static keysrt_status transaction(keysrt_client *to) { return in_batch(to, true); }

static const struct {
    const char *name;
    attempt *run;
} attempts[] = {{"set", set_big},  {"get", get_big},         {"swap", swap},       {"put", put},           {"hash get", get},   {"get point", get_point},
                {"set map", set_map}, {"get map", get_map},  {"increment", increment}, {"push", push},     {"range", range},    {"add", add},
                {"members", members}, {"contains", contains}, {"zadd", zadd},      {"zrange", zrange},     {"get_many", get_many}, {"name", name},
                {"parse", parse},  {"settings", settings},   {"walk", walk},       {"batch", batch},       {"transaction", transaction}, {"side", side},
                {"walk set", walk_set}, {"walk zset", walk_zset}, {"walk map", walk_map}, {"unite", unite}, {"store", store}, {"wait", wait_for_none},
                {"set bits", set_bits}, {"count together", count_together}, {"locate", locate},
                {"delete_all", delete_all}};

static void clear_outputs(void)
{
    keysrt_text_clear(&out.text);
    live_profile_clear(&out.profile);
    live_counts_entries_clear(&out.counts);
    live_string_array_clear(&out.list);
    live_board_entries_clear(&out.board);
    live_string_lookups_clear(&out.many);
    live_point_result_clear(&out.point);
    keysrt_block_free(&out.hex_block);
    memset(&out, 0, sizeof out);
}

/* Tries a call with allocation number n failing. False: it was never asked for. */
static bool fails_at(long n, size_t which, keysrt_client **to)
{
    static const struct outputs untouched;
    memory_fail_once(n);
    keysrt_status status = *to == NULL ? keysrt_open(to, server.url, NULL) : KEYSRT_OK;
    if (status == KEYSRT_OK)
        status = attempts[which].run(*to);
    memory_fail_never();
    if (!memory_failed() && status != KEYSRT_OK)
        fail_msg("%s: %s: %s", attempts[which].name, keysrt_status_name(status), keysrt_message(*to));
    if (status != KEYSRT_OK && status != KEYSRT_NO_MEMORY && status != KEYSRT_DISCONNECTED && status != KEYSRT_LOST_REPLY)
        fail_msg("%s, allocation %ld: %s: %s", attempts[which].name, n, keysrt_status_name(status), keysrt_message(*to));
    if (status != KEYSRT_OK && memcmp(&out, &untouched, sizeof out) != 0)
        fail_msg("%s, allocation %ld: it failed and touched an output", attempts[which].name, n);
    clear_outputs();
    return memory_failed();
}

static void must_be_usable(keysrt_client *to, size_t which, long n)
{
    keysrt_status status = KEYSRT_DISCONNECTED;
    for (int i = 0; i < 200 && status == KEYSRT_DISCONNECTED; i++) {
        status = live_text_set(to, LIVE_ID("other"), KEYSRT_STR("x"));
        if (status == KEYSRT_DISCONNECTED)
            pause_ms(5);
    }
    if (status != KEYSRT_OK)
        fail_msg("%s, allocation %ld: useless afterwards: %s", attempts[which].name, n, keysrt_message(to));
}

static void a_failed_allocation_is_a_status_and_nothing_else(void **state)
{
    (void)state;
    for (size_t which = 0; which < COUNT(attempts); which++) {
        keysrt_client *fresh = NULL; /* asks for the memory of connections and buffers, too */
        for (long n = 0; fails_at(n, which, &fresh); n++) {
            if (fresh != NULL)
                must_be_usable(fresh, which, n);
            keysrt_close(fresh);
            fresh = NULL;
            assert_true(n < 1000);
        }
        keysrt_close(fresh);
    }
}

static void a_warm_client_survives_it_as_well(void **state)
{
    (void)state;
    for (size_t which = 0; which < COUNT(attempts); which++)
        for (long n = 0; fails_at(n, which, &client); n++) {
            must_be_usable(client, which, n);
            assert_true(n < 1000);
        }
}

static void a_warm_loop_allocates_nothing(void **state)
{
    (void)state;
    for (int round = 0; round < 5; round++) {
        if (round >= 2)
            memory_fail_once(0);
        OK(set_big(client));
        OK(get_big(client));
        OK(put(client));
        OK(get(client));
        OK(get_map(client));
        OK(range(client));
        OK(zrange(client));
        OK(get_many(client));
        memory_fail_never();
    }
    clear_outputs();
}

/* ---- Running ------------------------------------------------------------------------------------------------------------ */

static int fill(void **state)
{
    live_flush(state);
    clear_outputs();
    OK(set_big(client));
    OK(put(client));
    OK(add(client));
    OK(zadd(client));
    for (int i = 0; i < SOME; i++)
        OK(live_counts_set_field(client, ID, live_id_bytes(views[i].data, views[i].len), (int16_t)i));
    OK(push(client));
    clear_outputs();
    return 0;
}

static int start(void **state)
{
    static char digits[SOME][16];
    memset(big, 'x', sizeof big);
    for (int i = 0; i < SOME; i++) {
        views[i] = keysrt_bytes(digits[i], (size_t)snprintf(digits[i], sizeof digits[i], "%d", i));
        entries[i] = (live_board_entry){live_id_bytes(views[i].data, views[i].len), i};
        keys[i].id = i == 0 ? ID : entries[i].member;
    }
    memory_watch();
    return live_start(state);
}

static int stop(void **state)
{
    live_stop(state);
    memory_unwatch();
    if (memory_living() != 0)
        print_error("%ld blocks were never freed\n", memory_living());
    return memory_living() == 0 ? 0 : -1;
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup(a_failed_allocation_is_a_status_and_nothing_else, fill),
        cmocka_unit_test_setup(a_warm_client_survives_it_as_well, fill),
        cmocka_unit_test_setup(a_warm_loop_allocates_nothing, fill),
    };
    return cmocka_run_group_tests(tests, start, stop);
}
