/* test_live_stream_group.c: groups of streams: who is given what, what stays pending, who takes over, and entries that nobody can read. */
#include "streams_keys.h"

#include "live.h"

#define SID STREAMS_ID("a")
#define WORKERS STREAMS_SLIDING_GROUP_WORKERS
#define ANN KEYSRT_STR("ann")
#define BOB KEYSRT_STR("bob")

static const keysrt_stream_id start = {0, 0}, end = {UINT64_MAX, UINT64_MAX};
static streams_sliding_entries list;
static streams_events_entries events;
static keysrt_stream_pending_list pending;
static keysrt_stream_backlog backlog;

static int clear_results(void **state)
{
    (void)state;
    streams_sliding_entries_clear(&list);
    streams_events_entries_clear(&events);
    keysrt_stream_pending_list_clear(&pending);
    keysrt_stream_backlog_clear(&backlog);
    return 0;
}
#define STREAM_TEST(name) cmocka_unit_test_setup_teardown(name, live_flush, clear_results)

static keysrt_stream_id ids[8];

/* Entries 0 to count - 1, for a group that begins at the start. */
static void fill(int count)
{
    OK(streams_sliding_create_group(client, SID, WORKERS, start));
    for (int i = 0; i < count; i++) {
        const streams_point one = {.x = i};
        OK(streams_sliding_append(client, SID, &one, &ids[i]));
    }
}

static const char *shown(void)
{
    static char text[128];
    size_t at = 0;
    text[0] = '\0';
    for (size_t i = 0; i < list.count && at < sizeof text; i++)
        at += (size_t)snprintf(text + at, sizeof text - at, "%s%d", i == 0 ? "" : " ", list.items[i].fields.x);
    return text;
}

/* ---- Groups --------------------------------------------------------------------------------------------------------- */

static void a_group_is_created_once_with_the_stream_and_its_ttl(void **state)
{
    (void)state;
    keysrt_stream_group_info info;
    MUST_BE(KEYSRT_MISS, streams_events_group_info(client, SID, STREAMS_EVENTS_GROUP_B_C, &info));
    OK(streams_events_create_group(client, SID, STREAMS_EVENTS_GROUP_B_C, end));
    assert_true(server_ttl_is(&server, "s:events:a", 3600000));
    server_do(&server, "PEXPIRE s:events:a 50000");
    MUST_BE(KEYSRT_MISS, streams_events_create_group(client, SID, STREAMS_EVENTS_GROUP_B_C, start));
    assert_true(server_ttl_is(&server, "s:events:a", 50000));
    MUST_BE(KEYSRT_MISS, streams_events_group_info(client, SID, STREAMS_EVENTS_GROUP_WORKERS, &info));
    OK(streams_events_create_group(client, SID, STREAMS_EVENTS_GROUP_WORKERS, keysrt_stream_id_of(5, 1)));
    SAYS("name b-c consumers 0 pending 0 last-delivered-id 0-0 entries-read (nil) lag 0 name workers consumers 0 pending 0 "
         "last-delivered-id 5-1 entries-read (nil) lag 0", "EVAL %s 1 s:events:a",
         "local all = {} for _, g in ipairs(redis.call('XINFO', 'GROUPS', KEYS[1])) do for _, v in ipairs(g) do all[#all + 1] = v end end "
         "return all");
    OK(streams_events_group_info(client, SID, STREAMS_EVENTS_GROUP_WORKERS, &info));
    assert_true(keysrt_stream_id_equal(info.last_delivered, keysrt_stream_id_of(5, 1)) && info.pending == 0 && info.consumers == 0);
    OK(streams_events_delete_group(client, SID, STREAMS_EVENTS_GROUP_WORKERS));
    MUST_BE(KEYSRT_MISS, streams_events_delete_group(client, SID, STREAMS_EVENTS_GROUP_WORKERS));
    server_do(&server, "FLUSHALL"); /* with the stream its groups are gone */
    MUST_BE(KEYSRT_MISS, streams_events_delete_group(client, SID, STREAMS_EVENTS_GROUP_WORKERS));
    OK(streams_chosen_create_group(client, SID, 1, STREAMS_CHOSEN_GROUP_WORKERS, start, keysrt_minutes(1)));
    assert_true(server_ttl_is(&server, "s:chosen:a:1", 60000));
    MUST_BE(KEYSRT_INVALID, streams_chosen_create_group(client, SID, 1, (streams_chosen_group)7, start, keysrt_minutes(1)));
    MESSAGE_HAS("7 is none of the declared ones");
    server_do(&server, "SET s:alone x");
    MUST_BE(KEYSRT_WRONG_TYPE, streams_alone_create_group(client, STREAMS_ALONE_GROUP_ONLY, start));
}

static void a_group_that_is_gone_with_its_stream_is_told(void **state)
{
    (void)state;
    keysrt_stream_id cursor = start;
    MUST_BE(KEYSRT_REFUSED, streams_sliding_read_group(client, SID, WORKERS, ANN, 1, &list));
    MESSAGE_HAS("NOGROUP");
    MUST_BE(KEYSRT_REFUSED, streams_sliding_claim(client, SID, WORKERS, ANN, keysrt_ms(0), &cursor, 1, &list));
    MUST_BE(KEYSRT_REFUSED, streams_sliding_pending(client, SID, WORKERS, &backlog));
    MUST_BE(KEYSRT_REFUSED, streams_events_read_group_wait(client, SID, STREAMS_EVENTS_GROUP_WORKERS, ANN, 1, keysrt_seconds(5), &events));
    MESSAGE_HAS("XREADGROUP s:events:a (events): NOGROUP");
}

/* ---- Reading and acknowledging ---------------------------------------------------------------------------------------- */

static void each_entry_goes_to_one_consumer_and_stays_until_acknowledged(void **state)
{
    (void)state;
    uint64_t count = 77;
    keysrt_stream_id cursor = start;
    keysrt_stream_group_info info;
    fill(5);
    OK(streams_sliding_read_group(client, SID, WORKERS, ANN, 2, &list));
    assert_string_equal(shown(), "0 1");
    OK(streams_sliding_read_group(client, SID, WORKERS, BOB, 0, &list));
    assert_string_equal(shown(), "2 3 4");
    OK(streams_sliding_read_group(client, SID, WORKERS, BOB, 0, &list));
    assert_int_equal(list.count, 0);
    OK(streams_sliding_group_info(client, SID, WORKERS, &info));
    assert_true(info.consumers == 2 && info.pending == 5 && info.has_lag && info.lag == 0);
    assert_true(keysrt_stream_id_equal(info.last_delivered, ids[4]));
    OK(streams_sliding_reread_group(client, SID, WORKERS, BOB, &cursor, 2, &list));
    assert_string_equal(shown(), "2 3");
    OK(streams_sliding_reread_group(client, SID, WORKERS, BOB, &cursor, 2, &list));
    assert_string_equal(shown(), "4");
    OK(streams_sliding_reread_group(client, SID, WORKERS, BOB, &cursor, 2, &list));
    assert_int_equal(list.count, 0);
    assert_true(keysrt_stream_id_equal(cursor, ids[4]));
    OK(streams_sliding_acknowledge(client, SID, WORKERS, ids[0], &count));
    assert_int_equal(count, 1);
    OK(streams_sliding_acknowledge(client, SID, WORKERS, ids[0], &count));
    assert_int_equal(count, 0);
    OK(streams_sliding_acknowledge_many(client, SID, WORKERS, ids, 4, &count));
    assert_int_equal(count, 3);
    OK(streams_sliding_acknowledge_many(client, SID, WORKERS, ids, 0, &count));
    assert_int_equal(count, 0);
    cursor = start;
    OK(streams_sliding_reread_group(client, SID, WORKERS, ANN, &cursor, 0, &list));
    assert_int_equal(list.count, 0);
    MUST_BE(KEYSRT_INVALID, streams_sliding_read_group(client, SID, WORKERS, KEYSRT_STR(""), 1, &list));
    OK(streams_sliding_read_group(client, SID, WORKERS, keysrt_bytes("\0\n ", 3), 1, &list)); /* any other bytes are a name */
}

static void what_is_pending_is_counted_and_listed(void **state)
{
    (void)state;
    fill(5);
    OK(streams_sliding_pending(client, SID, WORKERS, &backlog));
    assert_true(backlog.pending == 0 && backlog.count == 0 && backlog.items == NULL);
    OK(streams_sliding_list_pending(client, SID, WORKERS, keysrt_str(""), keysrt_ms(0), start, end, 0, &pending));
    assert_int_equal(pending.count, 0);
    OK(streams_sliding_read_group(client, SID, WORKERS, ANN, 2, &list));
    OK(streams_sliding_read_group(client, SID, WORKERS, BOB, 3, &list));
    OK(streams_sliding_pending(client, SID, WORKERS, &backlog));
    assert_true(backlog.pending == 5 && backlog.count == 2);
    assert_true(keysrt_stream_id_equal(backlog.oldest, ids[0]) && keysrt_stream_id_equal(backlog.newest, ids[4]));
    IS(backlog.items[0].consumer, "ann");
    assert_int_equal(backlog.items[0].pending, 2);
    IS(backlog.items[1].consumer, "bob");
    assert_int_equal(backlog.items[1].pending, 3);
    pause_ms(5);
    OK(streams_sliding_list_pending(client, SID, WORKERS, keysrt_str(""), keysrt_ms(1), ids[1], end, 3, &pending));
    assert_int_equal(pending.count, 3);
    IS(pending.items[0].consumer, "ann");
    assert_true(keysrt_stream_id_equal(pending.items[2].id, ids[3]) && pending.items[2].deliveries == 1);
    assert_in_range(pending.items[2].idle.ms, 1, 60000);
    OK(streams_sliding_list_pending(client, SID, WORKERS, BOB, keysrt_ms(0), start, end, 0, &pending));
    assert_int_equal(pending.count, 3);
    OK(streams_sliding_list_pending(client, SID, WORKERS, BOB, keysrt_hours(1), start, end, 0, &pending));
    assert_int_equal(pending.count, 0);
    MUST_BE(KEYSRT_INVALID, streams_sliding_list_pending(client, SID, WORKERS, BOB, keysrt_ms(-1), start, end, 0, &pending));
    uint64_t dropped = 77;
    OK(streams_sliding_delete_consumer(client, SID, WORKERS, BOB, &dropped));
    assert_int_equal(dropped, 3);
    OK(streams_sliding_delete_consumer(client, SID, WORKERS, BOB, &dropped));
    assert_int_equal(dropped, 0);
}

static void what_a_dead_consumer_left_is_taken_over(void **state)
{
    (void)state;
    keysrt_stream_id cursor = start;
    fill(5);
    OK(streams_sliding_read_group(client, SID, WORKERS, ANN, 0, &list));
    OK(streams_sliding_claim(client, SID, WORKERS, BOB, keysrt_hours(1), &cursor, 10, &list));
    assert_true(list.count == 0 && keysrt_stream_id_equal(cursor, start));
    OK(streams_sliding_claim(client, SID, WORKERS, BOB, keysrt_ms(0), &cursor, 2, &list));
    assert_string_equal(shown(), "0 1");
    assert_true(keysrt_stream_id_equal(cursor, ids[2]));
    OK(streams_sliding_delete_entries(client, SID, &ids[3], 1, NULL));
    OK(streams_sliding_claim(client, SID, WORKERS, BOB, keysrt_ms(0), &cursor, UINT64_MAX, &list));
    assert_string_equal(shown(), "2 4");
    assert_true(keysrt_stream_id_equal(cursor, start));
    assert_true(list.faults != NULL && list.faults->deleted && keysrt_stream_id_equal(list.faults->id, ids[3]) && list.faults->next == NULL);
    OK(streams_sliding_list_pending(client, SID, WORKERS, keysrt_str(""), keysrt_ms(0), start, end, 0, &pending));
    assert_int_equal(pending.count, 4);
    for (size_t i = 0; i < 4; i++) {
        IS(pending.items[i].consumer, "bob");
        assert_int_equal(pending.items[i].deliveries, 2);
    }
}

static void pending_entries_that_were_deleted_are_told(void **state)
{
    (void)state;
    keysrt_stream_id cursor = start;
    fill(3);
    OK(streams_sliding_read_group(client, SID, WORKERS, ANN, 0, &list));
    OK(streams_sliding_delete_entries(client, SID, &ids[1], 1, NULL));
    OK(streams_sliding_reread_group(client, SID, WORKERS, ANN, &cursor, 0, &list));
    assert_string_equal(shown(), "0 2");
    assert_true(list.faults != NULL && list.faults->deleted && keysrt_stream_id_equal(list.faults->id, ids[1]));
    IS(list.faults->why, "the entry was deleted");
    uint64_t count = 0;
    OK(streams_sliding_acknowledge(client, SID, WORKERS, list.faults->id, &count));
    assert_int_equal(count, 1);
}

static void an_entry_that_nobody_can_read_stops_nobody(void **state)
{
    (void)state;
    const streams_events good = {.level = STREAMS_LEVEL_INFO, .what = KEYSRT_STR("good")};
    keysrt_stream_id cursor = start, bad;
    uint64_t count = 0;
    OK(streams_events_create_group(client, SID, STREAMS_EVENTS_GROUP_WORKERS, start));
    server_do(&server, "XADD s:events:a 1-1 level unheard-of what.happened x");
    OK(streams_events_append(client, SID, &good, NULL));
    OK(streams_events_read_group_wait(client, SID, STREAMS_EVENTS_GROUP_WORKERS, ANN, 1, keysrt_seconds(5), &events));
    assert_true(events.count == 0 && events.faults != NULL);
    bad = events.faults->id;
    assert_true(keysrt_stream_id_equal(bad, keysrt_stream_id_of(1, 1)));
    OK(streams_events_read_group_wait(client, SID, STREAMS_EVENTS_GROUP_WORKERS, ANN, 1, keysrt_seconds(5), &events));
    assert_int_equal(events.count, 1);
    MUST_BE(KEYSRT_MISS, streams_events_read_group_wait(client, SID, STREAMS_EVENTS_GROUP_WORKERS, ANN, 1, keysrt_ms(20), &events));
    OK(streams_events_reread_group(client, SID, STREAMS_EVENTS_GROUP_WORKERS, ANN, &cursor, 1, &events));
    assert_true(events.count == 0 && events.faults != NULL && keysrt_stream_id_equal(cursor, bad));
    OK(streams_events_reread_group(client, SID, STREAMS_EVENTS_GROUP_WORKERS, ANN, &cursor, 1, &events));
    assert_true(events.count == 1 && events.faults == NULL);
    OK(streams_events_acknowledge(client, SID, STREAMS_EVENTS_GROUP_WORKERS, bad, &count)); /* out of the way for good */
    assert_int_equal(count, 1);
}

/* ---- Lifetimes, batches ------------------------------------------------------------------------------------------------- */

static void calls_of_groups_renew_a_sliding_ttl(void **state)
{
    (void)state;
    uint64_t count;
    keysrt_stream_id cursor;
    fill(3);
    for (int i = 0; i < 8; i++) {
        server_do(&server, "PEXPIRE s:sliding:a 50000");
        cursor = start;
        switch (i) {
        case 0: OK(streams_sliding_read_group(client, SID, WORKERS, ANN, 2, &list)); break;
        case 1: OK(streams_sliding_reread_group(client, SID, WORKERS, ANN, &cursor, 2, &list)); break;
        case 2: OK(streams_sliding_claim(client, SID, WORKERS, BOB, keysrt_ms(0), &cursor, 2, &list)); break;
        case 3: OK(streams_sliding_acknowledge_many(client, SID, WORKERS, ids, 3, &count)); break;
        case 4: OK(streams_sliding_pending(client, SID, WORKERS, &backlog)); break;
        case 5: OK(streams_sliding_list_pending(client, SID, WORKERS, BOB, keysrt_ms(0), start, end, 0, &pending)); break;
        case 6: OK(streams_sliding_delete_consumer(client, SID, WORKERS, ANN, &count)); break;
        default: OK(streams_sliding_delete_group(client, SID, WORKERS)); break;
        }
        assert_true(server_ttl_is(&server, "s:sliding:a", 3600000));
        if (i < 3)
            assert_string_equal(shown(), "0 1");
    }
    static keysrt_stream_id many[5001];
    OK(streams_sliding_create_group(client, SID, WORKERS, start));
    OK(streams_sliding_acknowledge_many(client, SID, WORKERS, many, 5000, &count));
    MUST_BE(KEYSRT_LIMIT, streams_sliding_acknowledge_many(client, SID, WORKERS, many, 5001, &count));
}

static void groups_go_into_batches(void **state)
{
    (void)state;
    for (int atomic = 0; atomic < 2; atomic++) {
        keysrt_batch *batch = NULL;
        keysrt_stream_group_info info;
        keysrt_stream_id cursor = start;
        uint64_t count = 0;
        server_do(&server, "FLUSHALL");
        if (atomic == 1) /* else the calls that need a script that went come last */
            server_do(&server, "SCRIPT FLUSH");
        server_do(&server, "XADD s:events:a 9-9 level info what.happened x");
        OK(keysrt_batch_open(&batch, client));
        if (atomic == 1)
            keysrt_batch_atomic(batch);
        keysrt_client *to = keysrt_queue(batch);
        MUST_BE(KEYSRT_QUEUED, streams_events_create_group(to, SID, STREAMS_EVENTS_GROUP_WORKERS, start));
        MUST_BE(KEYSRT_QUEUED, streams_events_create_group(to, SID, STREAMS_EVENTS_GROUP_WORKERS, start));
        MUST_BE(KEYSRT_QUEUED, streams_events_read_group(to, SID, STREAMS_EVENTS_GROUP_WORKERS, ANN, 5, &events));
        MUST_BE(KEYSRT_QUEUED, streams_events_claim(to, SID, STREAMS_EVENTS_GROUP_WORKERS, BOB, keysrt_ms(0), &cursor, 5, &events));
        MUST_BE(KEYSRT_QUEUED, streams_events_pending(to, SID, STREAMS_EVENTS_GROUP_WORKERS, &backlog));
        MUST_BE(KEYSRT_QUEUED, streams_events_list_pending(to, SID, STREAMS_EVENTS_GROUP_WORKERS, BOB, keysrt_ms(0), start, end, 0, &pending));
        MUST_BE(KEYSRT_QUEUED, streams_events_group_info(to, SID, STREAMS_EVENTS_GROUP_WORKERS, &info));
        MUST_BE(KEYSRT_QUEUED, streams_events_acknowledge(to, SID, STREAMS_EVENTS_GROUP_WORKERS, keysrt_stream_id_of(9, 9), &count));
        OK(keysrt_batch_run(batch));
        for (size_t i = 0; i < keysrt_batch_count(batch); i++)
            assert_int_equal(keysrt_batch_status(batch, i), i == 1 ? KEYSRT_MISS : KEYSRT_OK);
        assert_true(events.count == 1 && events.items[0].id.ms == 9 && count == 1 && backlog.pending == 1 && pending.count == 1);
        IS(pending.items[0].consumer, "bob");
        assert_true(info.pending == 1 && info.has_lag && info.lag == 0);
        keysrt_batch_close(batch);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        STREAM_TEST(a_group_is_created_once_with_the_stream_and_its_ttl),
        STREAM_TEST(a_group_that_is_gone_with_its_stream_is_told),
        STREAM_TEST(each_entry_goes_to_one_consumer_and_stays_until_acknowledged),
        STREAM_TEST(what_is_pending_is_counted_and_listed),
        STREAM_TEST(what_a_dead_consumer_left_is_taken_over),
        STREAM_TEST(pending_entries_that_were_deleted_are_told),
        STREAM_TEST(an_entry_that_nobody_can_read_stops_nobody),
        STREAM_TEST(calls_of_groups_renew_a_sliding_ttl),
        STREAM_TEST(groups_go_into_batches),
    };
    LIVE_MAIN(tests);
}
