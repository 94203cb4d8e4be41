/* test_live_stream.c: streams: appending with caps and lifetimes, reading, entries of others that do not decode. Groups:
 * test_live_stream_group.c. */
#include "streams_keys.h"

#include "live.h"
#include "support/proxy.h"

#define SID STREAMS_ID("a")

static streams_points_entries points;
static streams_events_entries events;

static int clear_results(void **state)
{
    (void)state;
    streams_points_entries_clear(&points);
    streams_events_entries_clear(&events);
    return 0;
}
#define STREAM_TEST(name) cmocka_unit_test_setup_teardown(name, live_flush, clear_results)

static streams_point point(int32_t x)
{
    return (streams_point){.x = x, .y = -x};
}

/* "1 2 3": the x of points. */
static const char *shown(const streams_points_entries *list)
{
    static char text[512];
    size_t at = 0;
    text[0] = '\0';
    for (size_t i = 0; i < list->count && at < sizeof text; i++)
        at += (size_t)snprintf(text + at, sizeof text - at, "%s%d", i == 0 ? "" : " ", list->items[i].fields.x);
    return text;
}

static keysrt_stream_id append_point(int32_t x)
{
    keysrt_stream_id id = {0, 0};
    const streams_point one = point(x);
    OK(streams_elsewhere_append(client, SID, &one, &id));
    return id;
}

static const keysrt_stream_id start = {0, 0}, end = {UINT64_MAX, UINT64_MAX};

/* ---- Ids ---------------------------------------------------------------------------------------------------------- */

static void ids_are_read_and_written(void **state)
{
    (void)state;
    static const char *const bad[] = {"", "-", "1", "1-", "-1", "1-1-1", " 1-1", "1-1 ", "01-1", "1-01", "+1-1", "18446744073709551616-0", "0-18446744073709551616", "a-b"};
    keysrt_stream_id id = {7, 7};
    for (size_t i = 0; i < COUNT(bad); i++)
        assert_int_equal(keysrt_stream_id_parse(&id, keysrt_str(bad[i])), KEYSRT_INVALID);
    assert_true(keysrt_stream_id_equal(id, keysrt_stream_id_of(7, 7)));
    char text[42];
    assert_int_equal(keysrt_stream_id_format(&end, text), 41);
    assert_string_equal(text, "18446744073709551615-18446744073709551615");
    assert_int_equal(keysrt_stream_id_parse(&id, keysrt_str(text)), KEYSRT_OK);
    assert_true(keysrt_stream_id_equal(id, end) && keysrt_stream_id_equal(id, keysrt_stream_end()));
    assert_true(keysrt_stream_id_less(start, end) && !keysrt_stream_id_less(end, end));
    assert_true(keysrt_stream_id_less(keysrt_stream_id_of(3, 1), keysrt_stream_id_of(3, 2)));
}

/* ---- Appending and reading ------------------------------------------------------------------------------------------ */

static void entries_come_back_as_they_were_appended(void **state)
{
    (void)state;
    const streams_id_to_string_map_entry others[] = {{STREAMS_ID("extra"), keysrt_bytes("\0\xff", 2)}, {STREAMS_ID("empty"), keysrt_bytes("", 0)}};
    streams_events full = {.level = STREAMS_LEVEL_WARNING, .what = KEYSRT_STR("a \0 b"), .has_count = true, .count = UINT32_MAX,
                           .has_point = true, .point = {.x = INT32_MIN, .y = INT32_MAX, .has_label = true, .label = KEYSRT_STR("l\"")}};
    full.what = keysrt_bytes("a \0 b", 5);
    full.others.items = (streams_id_to_string_map_entry *)(uintptr_t)others;
    full.others.count = 2;
    const streams_events few = {.level = STREAMS_LEVEL_FATAL, .what = KEYSRT_STR("")};
    keysrt_stream_id first = {0, 0}, second = {0, 0};
    OK(streams_events_append(client, SID, &full, &first));
    OK(streams_events_append(client, SID, &few, &second));
    assert_true(keysrt_stream_id_less(first, second) && first.ms > 1600000000000);
    assert_true(server_ttl_is(&server, "s:events:a", 3600000));
    OK(streams_events_range(client, SID, start, end, 0, &events));
    assert_int_equal(events.count, 2);
    assert_null(events.faults);
    assert_true(keysrt_stream_id_equal(events.items[0].id, first));
    const streams_events *got = &events.items[0].fields;
    assert_int_equal(got->level, STREAMS_LEVEL_WARNING);
    assert_true(view_is(got->what, "a \0 b", 5));
    assert_true(got->has_count && got->count == UINT32_MAX && got->has_point && got->point.x == INT32_MIN && got->point.y == INT32_MAX);
    IS(got->point.label, "l\"");
    assert_int_equal(got->others.count, 2);
    IS(got->others.items[0].name, "extra");
    assert_true(view_is(got->others.items[0].value, "\0\xff", 2));
    IS(got->others.items[1].name, "empty");
    assert_int_equal(got->others.items[1].value.len, 0);
    got = &events.items[1].fields;
    assert_true(!got->has_count && !got->has_point && got->others.count == 0 && got->what.len == 0);
    assert_int_equal(got->level, STREAMS_LEVEL_FATAL);
    SAYS("level fatal what.happened ", "EVAL %s 1 s:events:a", "return redis.call('XREVRANGE',KEYS[1],'+','-')[1][2]");
}

static void what_no_entry_may_hold_is_refused_before_sending(void **state)
{
    (void)state;
    streams_id_to_string_map_entry others[] = {{STREAMS_ID("level"), keysrt_str("x")}, {STREAMS_ID("b"), keysrt_str("x")}};
    streams_events bad = {.level = STREAMS_LEVEL_INFO, .what = KEYSRT_STR("x"), .others = {others, 2}};
    MUST_BE(KEYSRT_INVALID, streams_events_append(client, SID, &bad, NULL));
    MESSAGE_HAS("level is a declared field");
    others[0].name = STREAMS_ID("b");
    MUST_BE(KEYSRT_INVALID, streams_events_append(client, SID, &bad, NULL));
    bad.others.count = 0;
    bad.level = (streams_level)17;
    MUST_BE(KEYSRT_INVALID, streams_events_append(client, SID, &bad, NULL));
    MESSAGE_HAS("XADD");
    const streams_optional nothing = {0};
    MUST_BE(KEYSRT_INVALID, streams_optional_append(client, SID, &nothing, NULL));
    MESSAGE_HAS("at least one field");
    SAYS("0", "DBSIZE");
}

static const char *elsewhere(const streams_elsewhere_entries *list)
{
    static char text[512];
    size_t at = 0;
    text[0] = '\0';
    for (size_t i = 0; i < list->count && at < sizeof text; i++)
        at += (size_t)snprintf(text + at, sizeof text - at, "%s%d", i == 0 ? "" : " ", list->items[i].fields.x);
    return text;
}

static void ranges_have_both_ends_and_a_count(void **state)
{
    (void)state;
    streams_elsewhere_entries list = {0};
    keysrt_stream_id ids[5];
    for (int i = 0; i < 5; i++)
        ids[i] = append_point(i);
    OK(streams_elsewhere_range(client, SID, start, end, 0, &list));
    assert_string_equal(elsewhere(&list), "0 1 2 3 4");
    OK(streams_elsewhere_range(client, SID, ids[1], ids[3], 0, &list));
    assert_string_equal(elsewhere(&list), "1 2 3");
    OK(streams_elsewhere_range(client, SID, ids[1], end, 2, &list));
    assert_string_equal(elsewhere(&list), "1 2");
    OK(streams_elsewhere_reverse_range(client, SID, start, end, 2, &list));
    assert_string_equal(elsewhere(&list), "4 3");
    OK(streams_elsewhere_reverse_range(client, SID, ids[1], ids[2], UINT64_MAX, &list));
    assert_string_equal(elsewhere(&list), "2 1");
    OK(streams_elsewhere_range(client, SID, ids[3], ids[1], 0, &list));
    assert_int_equal(list.count, 0);
    OK(streams_points_range(client, SID, start, end, 0, &points)); /* of another database */
    assert_int_equal(points.count, 0);
    streams_elsewhere_entries_clear(&list);
}

static void a_cursor_moves_along_what_it_reads(void **state)
{
    (void)state;
    streams_elsewhere_entries list = {0};
    keysrt_stream_id cursor = start;
    uint64_t length = 9;
    MUST_BE(KEYSRT_MISS, streams_elsewhere_newest(client, SID, &cursor));
    OK(streams_elsewhere_read(client, SID, &cursor, 0, &list));
    assert_int_equal(list.count, 0);
    assert_true(keysrt_stream_id_equal(cursor, start));
    OK(streams_elsewhere_length(client, SID, &length));
    assert_int_equal(length, 0);
    append_point(1);
    const keysrt_stream_id second = append_point(2), third = append_point(3);
    OK(streams_elsewhere_read(client, SID, &cursor, 2, &list));
    assert_int_equal(list.count, 2);
    assert_true(keysrt_stream_id_equal(cursor, second));
    OK(streams_elsewhere_read(client, SID, &cursor, 2, &list));
    assert_int_equal(list.count, 1);
    assert_true(keysrt_stream_id_equal(cursor, third));
    OK(streams_elsewhere_read(client, SID, &cursor, 2, &list));
    assert_int_equal(list.count, 0);
    assert_true(keysrt_stream_id_equal(cursor, third));
    cursor = start;
    OK(streams_elsewhere_newest(client, SID, &cursor));
    assert_true(keysrt_stream_id_equal(cursor, third));
    OK(streams_elsewhere_length(client, SID, &length));
    assert_int_equal(length, 3);
    streams_elsewhere_entries_clear(&list);
}

static void reading_waits_no_longer_than_it_should(void **state)
{
    (void)state;
    streams_elsewhere_entries list = {0};
    keysrt_stream_id cursor = start;
    struct timespec before, after;
    clock_gettime(CLOCK_MONOTONIC, &before);
    MUST_BE(KEYSRT_MISS, streams_elsewhere_read_wait(client, SID, &cursor, 0, keysrt_ms(60), &list));
    clock_gettime(CLOCK_MONOTONIC, &after);
    long waited = (after.tv_sec - before.tv_sec) * 1000 + (after.tv_nsec - before.tv_nsec) / 1000000;
    assert_in_range(waited, 50, 2000);
    const keysrt_stream_id id = append_point(8);
    OK(streams_elsewhere_read_wait(client, SID, &cursor, 0, keysrt_never(), &list));
    assert_int_equal(list.count, 1);
    assert_true(keysrt_stream_id_equal(cursor, id));
    MUST_BE(KEYSRT_INVALID, streams_elsewhere_read_wait(client, SID, &cursor, 0, keysrt_ms(-2), &list));
    keysrt_batch *batch = NULL;
    OK(keysrt_batch_open(&batch, client));
    MUST_BE(KEYSRT_INVALID, streams_elsewhere_read_wait(keysrt_queue(batch), SID, &cursor, 0, keysrt_ms(1), &list));
    keysrt_batch_close(batch);
    streams_elsewhere_entries_clear(&list);
}

static void entries_are_deleted_and_trimmed(void **state)
{
    (void)state;
    keysrt_stream_id ids[6];
    streams_elsewhere_entries list = {0};
    uint64_t count = 77;
    for (int i = 0; i < 6; i++)
        ids[i] = append_point(i);
    OK(streams_elsewhere_delete_entries(client, SID, ids, 0, &count));
    assert_int_equal(count, 0);
    OK(streams_elsewhere_delete_entries(client, SID, &ids[2], 2, &count));
    assert_int_equal(count, 2);
    OK(streams_elsewhere_delete_entries(client, SID, &ids[2], 2, NULL));
    OK(streams_elsewhere_trim(client, SID, 3, &count));
    assert_int_equal(count, 1);
    OK(streams_elsewhere_trim_before(client, SID, ids[5], &count));
    assert_int_equal(count, 2);
    OK(streams_elsewhere_range(client, SID, start, end, 0, &list));
    assert_int_equal(list.count, 1);
    OK(streams_elsewhere_trim(client, SID, 0, NULL));
    OK(streams_elsewhere_length(client, SID, &count));
    assert_int_equal(count, 0);
    OK(streams_elsewhere_exists(client, SID)); /* a stream may be empty */
    streams_elsewhere_entries_clear(&list);
}

static void a_cap_holds_in_the_step_that_appends(void **state)
{
    (void)state;
    for (int i = 0; i < 10; i++) {
        const streams_point one = point(i);
        OK(streams_points_append(client, SID, &one, NULL));
        OK(streams_rough_append(client, SID, &one, NULL));
    }
    OK(streams_points_range(client, SID, start, end, 0, &points));
    assert_string_equal(shown(&points), "7 8 9");
    SAYS("10", "XLEN s:rough:a");
    const streams_settings few = {.keep = 1, .most = 0}, some = {.keep = 90, .most = 4};
    for (int i = 0; i < 10; i++) {
        const streams_point one = point(i);
        OK(streams_settled_append(client, SID, &one, NULL));
    }
    SAYS("2", "XLEN s:settled:a"); /* as the setting's default has it */
    const streams_point last = point(10);
    OK(streams_use_settings(client, &some));
    for (int i = 0; i < 10; i++)
        OK(streams_settled_append(client, SID, &last, NULL));
    SAYS("4", "XLEN s:settled:a");
    OK(streams_use_settings(client, &few));
    MUST_BE(KEYSRT_INVALID, streams_settled_append(client, SID, &last, NULL));
    MESSAGE_HAS("capped: must be above 0");
    OK(streams_use_settings(client, &(streams_settings){.keep = 90, .most = 2}));
    SAYS("-1", "PTTL s:points:a");
}

/* ---- Lifetimes ------------------------------------------------------------------------------------------------------ */

static void each_ttl_clause_holds_in_the_step_that_appends(void **state)
{
    (void)state;
    const streams_point one = point(1);
    const streams_alone number = {5};
    const streams_finished last = {6};
    streams_rough_entries list = {0};
    OK(streams_rough_append(client, SID, &one, NULL));
    server_do(&server, "PEXPIRE s:rough:a 100000");
    OK(streams_rough_append(client, SID, &one, NULL)); /* from creation */
    assert_true(server_ttl_is(&server, "s:rough:a", 100000));
    OK(streams_sliding_append(client, SID, &one, NULL));
    OK(streams_alone_append(client, &number, NULL));
    assert_true(server_ttl_is(&server, "s:alone", 90000));
    OK(streams_finished_append(client, SID, &last, NULL));
    SAYS("-1", "PTTL s:finished:a");
    OK(streams_finished_finish(client, SID));
    assert_true(server_ttl_is(&server, "s:finished:a", 3600000));
    MUST_BE(KEYSRT_INVALID, streams_chosen_append(client, SID, 1, &one, keysrt_ms(0), NULL));
    OK(streams_chosen_append(client, SID, 1, &one, keysrt_minutes(5), NULL));
    assert_true(server_ttl_is(&server, "s:chosen:a:1", 300000));
    OK(streams_chosen_append(client, SID, 1, &one, keysrt_never(), NULL));
    SAYS("-1", "PTTL s:chosen:a:1");
    streams_rough_entries_clear(&list);
}

static void reads_renew_a_sliding_ttl(void **state)
{
    (void)state;
    const streams_point one = point(1);
    streams_sliding_entries list = {0};
    keysrt_stream_id cursor = start, id = start;
    uint64_t count = 0;
    OK(streams_sliding_append(client, SID, &one, &id));
    for (int i = 0; i < 7; i++) {
        server_do(&server, "PEXPIRE s:sliding:a 50000");
        cursor = start;
        switch (i) {
        case 0: OK(streams_sliding_range(client, SID, start, end, 5, &list)); break;
        case 1: OK(streams_sliding_reverse_range(client, SID, start, end, 0, &list)); break;
        case 2: OK(streams_sliding_read(client, SID, &cursor, 5, &list)); break;
        case 3: OK(streams_sliding_length(client, SID, &count)); break;
        case 4: OK(streams_sliding_newest(client, SID, &cursor)); break;
        case 5: OK(streams_sliding_trim(client, SID, 9, &count)); break;
        default: OK(streams_sliding_delete_entries(client, SID, &id, 1, &count)); break;
        }
        assert_true(server_ttl_is(&server, "s:sliding:a", 3600000));
        if (i < 3) {
            assert_int_equal(list.count, 1);
            assert_int_equal(list.items[0].fields.y, -1);
        }
    }
    cursor = start;
    OK(streams_sliding_read(client, STREAMS_ID("none"), &cursor, 5, &list));
    assert_int_equal(list.count, 0);
    streams_sliding_entries_clear(&list);
}

/* ---- What others wrote ---------------------------------------------------------------------------------------------- */

static void an_entry_that_does_not_decode_is_told_and_passed(void **state)
{
    (void)state;
    server_do(&server, "XADD s:points:a 1-0 x 1 y 1");
    server_do(&server, "XADD s:points:a 2-0 x one y 1 label aaaaaaaaaaaaaaaaaaaa");
    server_do(&server, "XADD s:points:a 3-0 x 3 y 3 label three undeclared u");
    server_do(&server, "XADD s:points:a 4-0 y 4");
    server_do(&server, "XADD s:points:a 5-0 label five x 5 y 5");
    keysrt_stream_id cursor = start;
    OK(streams_points_read(client, SID, &cursor, 0, &points));
    assert_string_equal(shown(&points), "1 3 5");
    IS(points.items[1].fields.label, "three");
    IS(points.items[2].fields.label, "five");
    assert_true(keysrt_stream_id_equal(cursor, keysrt_stream_id_of(5, 0)));
    const keysrt_stream_fault *fault = points.faults;
    assert_true(fault != NULL && fault->id.ms == 2 && !fault->deleted);
    assert_true(fault->why.len > 14 && memcmp(fault->why.data, "field x: \"one\"", 14) == 0);
    fault = fault->next;
    assert_true(fault != NULL && fault->id.ms == 4 && !fault->deleted && fault->next == NULL);
    IS(fault->why, "field x: it is missing, and the schema does not say that it is optional");
    cursor = keysrt_stream_id_of(3, 0);
    OK(streams_points_read(client, SID, &cursor, 1, &points)); /* one that is bad alone: the reader goes on */
    assert_int_equal(points.count, 0);
    assert_true(cursor.ms == 4 && points.faults != NULL && points.faults->next == NULL);
    OK(streams_points_read(client, SID, &cursor, 1, &points));
    assert_string_equal(shown(&points), "5");
    assert_null(points.faults);
}

static void many_entries_and_many_faults_keep_their_order(void **state)
{
    (void)state;
    server_do(&server, "EVAL %s 1 s:events:a",
              "for i = 1, 3000 do "
              "  if i % 3 == 0 then redis.call('XADD', KEYS[1], i .. '-0', 'level', 'bad', 'what.happened', 'w') "
              "  else redis.call('XADD', KEYS[1], i .. '-0', 'level', 'warn', 'o' .. i, i, 'what.happened', 'text ' .. i, 'p', 'q') end "
              "end");
    OK(streams_events_range(client, SID, start, end, 0, &events));
    assert_int_equal(events.count, 2000);
    uint64_t expected = 1;
    for (size_t i = 0; i < events.count; i++, expected += expected % 3 == 2 ? 2 : 1) {
        char text[32];
        const streams_events *got = &events.items[i].fields;
        assert_int_equal(events.items[i].id.ms, expected);
        assert_int_equal(got->others.count, 2);
        (void)snprintf(text, sizeof text, "text %d", (int)expected);
        IS(got->what, text);
        (void)snprintf(text, sizeof text, "o%d", (int)expected);
        IS(got->others.items[0].name, text);
        IS(got->others.items[0].value, text + 1);
        IS(got->others.items[1].value, "q");
    }
    expected = 3;
    for (const keysrt_stream_fault *fault = events.faults; fault != NULL; fault = fault->next, expected += 3)
        assert_int_equal(fault->id.ms, expected);
    assert_int_equal(expected, 3003);
}

static void foreign_streams_are_read_and_never_written(void **state)
{
    (void)state;
    streams_foreign_entries list = {0};
    server_do(&server, "XADD s:foreign:a 1-0 n 1 unknown u");
    server_do(&server, "XADD s:foreign:a 2-0 n 2 note x");
    server_do(&server, "XADD s:foreign:a 3-0 note x");
    OK(streams_foreign_range(client, SID, start, end, 0, &list));
    assert_int_equal(list.count, 2);
    assert_true(!list.items[0].fields.has_note && list.items[1].fields.has_note);
    assert_true(list.faults != NULL && list.faults->id.ms == 3);
    streams_foreign_entries_clear(&list);
}

static void another_type_under_the_key_is_told(void **state)
{
    (void)state;
    const streams_point one = point(1);
    keysrt_stream_id cursor = start;
    uint64_t length = 0;
    server_do(&server, "SET s:points:a x");
    server_do(&server, "SET s:rough:a x");
    MUST_BE(KEYSRT_WRONG_TYPE, streams_points_append(client, SID, &one, NULL));
    MUST_BE(KEYSRT_WRONG_TYPE, streams_rough_append(client, SID, &one, NULL));
    MUST_BE(KEYSRT_WRONG_TYPE, streams_points_range(client, SID, start, end, 0, &points));
    MUST_BE(KEYSRT_WRONG_TYPE, streams_points_read(client, SID, &cursor, 0, &points));
    MUST_BE(KEYSRT_WRONG_TYPE, streams_points_length(client, SID, &length));
    MUST_BE(KEYSRT_WRONG_TYPE, streams_points_newest(client, SID, &cursor));
    SAYS("x", "GET s:points:a");
    assert_true(keysrt_stream_id_equal(cursor, start));
}

/* ---- Batches, limits ------------------------------------------------------------------------------------------------ */

static void run_in_a_batch(bool atomic)
{
    keysrt_batch *batch = NULL;
    const streams_point one = point(1);
    keysrt_stream_id id = start, cursor = start;
    streams_sliding_entries list = {0};
    uint64_t length = 0;
    OK(keysrt_batch_open(&batch, client));
    if (atomic)
        keysrt_batch_atomic(batch);
    keysrt_client *to = keysrt_queue(batch);
    MUST_BE(KEYSRT_QUEUED, streams_sliding_append(to, SID, &one, &id));
    MUST_BE(KEYSRT_QUEUED, streams_sliding_read(to, SID, &cursor, 0, &list));
    MUST_BE(KEYSRT_QUEUED, streams_sliding_length(to, SID, &length));
    OK(keysrt_batch_run(batch));
    for (size_t i = 0; i < 3; i++)
        assert_int_equal(keysrt_batch_status(batch, i), KEYSRT_OK);
    assert_true(list.count == 1 && keysrt_stream_id_equal(list.items[0].id, id) && keysrt_stream_id_equal(cursor, id));
    assert_int_equal(length, 1);
    keysrt_batch_close(batch);
    streams_sliding_entries_clear(&list);
    server_do(&server, "FLUSHALL");
}

static void streams_go_into_batches(void **state)
{
    (void)state;
    run_in_a_batch(false);
    run_in_a_batch(true);
    server_do(&server, "SCRIPT FLUSH");
    run_in_a_batch(false);
    server_do(&server, "SCRIPT FLUSH");
    run_in_a_batch(true);
}

static void an_entry_holds_thousands_of_fields_and_no_more_than_a_script_takes(void **state)
{
    (void)state;
    enum { MOST = 5000 };
    static streams_id_to_string_map_entry others[MOST];
    static char names[MOST][8];
    for (size_t i = 0; i < MOST; i++) {
        int len = snprintf(names[i], sizeof names[i], "n%zu", i);
        others[i] = (streams_id_to_string_map_entry){{names[i], (size_t)len}, {names[i], (size_t)len}};
    }
    streams_events wide = {.level = STREAMS_LEVEL_INFO, .what = KEYSRT_STR(""), .others = {others, 3900}};
    OK(streams_events_append(client, SID, &wide, NULL));
    OK(streams_events_range(client, SID, start, end, 0, &events));
    assert_int_equal(events.items[0].fields.others.count, 3900);
    IS(events.items[0].fields.others.items[3899].value, "n3899");
    wide.others.count = MOST;
    MUST_BE(KEYSRT_LIMIT, streams_events_append(client, SID, &wide, NULL));
}

/* ---- Lost replies --------------------------------------------------------------------------------------------------- */

static test_proxy proxy;

/* The next command that holds this text is executed, and its reply never comes. */
static void lose(const char *part)
{
    proxy_befall(&proxy, &(proxy_fate){.what = PROXY_LOSE_REPLY, .part = part});
}

static void what_a_lost_reply_means(void **state)
{
    (void)state;
    keysrt_client *usual = client;
    const streams_point one = point(1);
    streams_sliding_entries list = {0};
    keysrt_stream_id id = start, cursor = start;
    uint64_t count = 77;
    proxy_start(&proxy, server.socket);
    client = open_with(proxy.url, NULL);
    lose("s:sliding:a");
    MUST_BE(KEYSRT_LOST_REPLY, streams_sliding_append(client, SID, &one, &id));
    assert_true(keysrt_stream_id_equal(id, start));
    OK(streams_sliding_length(client, SID, &count));
    assert_int_equal(count, 1); /* it was appended: only the caller knows whether to do it again */
    lose("s:sliding:a");
    OK(streams_sliding_range(client, SID, start, end, 0, &list)); /* again by itself */
    assert_int_equal(list.count, 1);
    lose("s:sliding:a");
    MUST_BE(KEYSRT_MISS, streams_sliding_create_group(client, SID, STREAMS_SLIDING_GROUP_WORKERS, start)); /* the first one made it */
    lose("s:sliding:a");
    MUST_BE(KEYSRT_LOST_REPLY, streams_sliding_read_group(client, SID, STREAMS_SLIDING_GROUP_WORKERS, KEYSRT_STR("ann"), 0, &list));
    OK(streams_sliding_read_group(client, SID, STREAMS_SLIDING_GROUP_WORKERS, KEYSRT_STR("ann"), 0, &list));
    assert_int_equal(list.count, 0);
    OK(streams_sliding_reread_group(client, SID, STREAMS_SLIDING_GROUP_WORKERS, KEYSRT_STR("ann"), &cursor, 0, &list));
    assert_int_equal(list.count, 1); /* nothing is lost */
    lose("XACK");
    MUST_BE(KEYSRT_LOST_REPLY, streams_sliding_acknowledge(client, SID, STREAMS_SLIDING_GROUP_WORKERS, cursor, &count));
    OK(streams_sliding_acknowledge(client, SID, STREAMS_SLIDING_GROUP_WORKERS, cursor, &count));
    assert_int_equal(count, 0);
    lose("XACK");
    OK(streams_sliding_acknowledge(client, SID, STREAMS_SLIDING_GROUP_WORKERS, cursor, NULL)); /* nobody asked how many */
    keysrt_close(client);
    client = usual;
    proxy_stop(&proxy);
    streams_sliding_entries_clear(&list);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(ids_are_read_and_written),
        STREAM_TEST(entries_come_back_as_they_were_appended),
        STREAM_TEST(what_no_entry_may_hold_is_refused_before_sending),
        STREAM_TEST(ranges_have_both_ends_and_a_count),
        STREAM_TEST(a_cursor_moves_along_what_it_reads),
        STREAM_TEST(reading_waits_no_longer_than_it_should),
        STREAM_TEST(entries_are_deleted_and_trimmed),
        STREAM_TEST(a_cap_holds_in_the_step_that_appends),
        STREAM_TEST(each_ttl_clause_holds_in_the_step_that_appends),
        STREAM_TEST(reads_renew_a_sliding_ttl),
        STREAM_TEST(an_entry_that_does_not_decode_is_told_and_passed),
        STREAM_TEST(many_entries_and_many_faults_keep_their_order),
        STREAM_TEST(foreign_streams_are_read_and_never_written),
        STREAM_TEST(another_type_under_the_key_is_told),
        STREAM_TEST(streams_go_into_batches),
        STREAM_TEST(what_a_lost_reply_means),
        STREAM_TEST(an_entry_holds_thousands_of_fields_and_no_more_than_a_script_takes),
    };
    LIVE_MAIN(tests);
}
