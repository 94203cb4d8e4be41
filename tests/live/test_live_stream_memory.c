/* test_live_stream_memory.c: every allocation fails once, in calls of streams and in a subscriber's life: always a status or an event, no
 * output touched, nothing leaked, and all goes on. */
#include "streams_keys.h"

#include "live.h"
#include "support/memory.h"

/* ---- Calls ---------------------------------------------------------------------------------------------------------- */

#define SID STREAMS_ID("a")
#define GROUP STREAMS_EVENTS_GROUP_WORKERS
#define ANN KEYSRT_STR("ann")

static struct outputs {
    streams_events_entries entries;
    keysrt_stream_backlog backlog;
    keysrt_stream_pending_list pending;
    keysrt_stream_group_info info;
    keysrt_stream_id id;
    uint64_t count;
} out;

enum { SOME = 300 };
static streams_id_to_string_map_entry others[SOME];
static char names[SOME][8];
static const keysrt_stream_id start = {0, 0}, end = {UINT64_MAX, UINT64_MAX};

typedef keysrt_status attempt(keysrt_client *to);
static keysrt_status append(keysrt_client *to)
{
    const streams_events wide = {.what = KEYSRT_STR("w"), .others = {others, SOME}};
    return streams_events_append(to, STREAMS_ID("other"), &wide, &out.id);
}
static keysrt_status range(keysrt_client *to) { return streams_events_range(to, SID, start, end, 0, &out.entries); }
static keysrt_status read_all(keysrt_client *to)
{
    keysrt_stream_id cursor = start;
    keysrt_status status = streams_events_read(to, SID, &cursor, 0, &out.entries);
    if (status != KEYSRT_OK)
        assert_true(keysrt_stream_id_equal(cursor, start));
    return status;
}
static keysrt_status read_wait(keysrt_client *to)
{
    keysrt_stream_id cursor = start;
    return streams_events_read_wait(to, SID, &cursor, 0, keysrt_seconds(1), &out.entries);
}
static keysrt_status reread(keysrt_client *to)
{
    keysrt_stream_id cursor = start;
    return streams_events_reread_group(to, SID, GROUP, ANN, &cursor, 0, &out.entries);
}
static keysrt_status claim(keysrt_client *to)
{
    keysrt_stream_id cursor = start;
    return streams_events_claim(to, SID, GROUP, ANN, keysrt_ms(0), &cursor, SOME * 2, &out.entries);
}
static keysrt_status create(keysrt_client *to)
{
    keysrt_status status = streams_events_create_group(to, SID, GROUP, start);
    return status == KEYSRT_MISS ? KEYSRT_OK : status;
}
static keysrt_status summary(keysrt_client *to) { return streams_events_pending(to, SID, GROUP, &out.backlog); }
static keysrt_status list(keysrt_client *to)
{
    return streams_events_list_pending(to, SID, GROUP, keysrt_str(""), keysrt_ms(0), start, end, SOME * 2, &out.pending);
}
static keysrt_status info(keysrt_client *to) { return streams_events_group_info(to, SID, GROUP, &out.info); }

static const struct {
    const char *name;
    attempt *run;
} attempts[] = {{"append", append}, {"range", range}, {"read", read_all}, {"read_wait", read_wait}, {"reread", reread}, {"claim", claim},
                {"create", create}, {"pending", summary}, {"list_pending", list}, {"group_info", info}};

static void clear_outputs(void)
{
    streams_events_entries_clear(&out.entries);
    keysrt_stream_backlog_clear(&out.backlog);
    keysrt_stream_pending_list_clear(&out.pending);
    memset(&out, 0, sizeof out);
}

static bool fails_at(long n, size_t which)
{
    static const struct outputs untouched;
    keysrt_client *to = NULL;
    memory_fail_once(n);
    keysrt_status status = keysrt_open(&to, server.url, NULL);
    if (status == KEYSRT_OK)
        status = attempts[which].run(to);
    memory_fail_never();
    if (status != KEYSRT_OK && (!memory_failed() || (status != KEYSRT_NO_MEMORY && status != KEYSRT_DISCONNECTED && status != KEYSRT_LOST_REPLY)))
        fail_msg("%s, allocation %ld: %s: %s", attempts[which].name, n, keysrt_status_name(status), keysrt_message(to));
    if (status != KEYSRT_OK && memcmp(&out, &untouched, sizeof out) != 0)
        fail_msg("%s, allocation %ld: it failed and touched an output", attempts[which].name, n);
    clear_outputs();
    if (to != NULL)
        for (int i = 0; (status = attempts[which].run(to)) != KEYSRT_OK; i++, pause_ms(5))
            if (i == 200)
                fail_msg("%s, allocation %ld: unusable: %s", attempts[which].name, n, keysrt_message(to));
    clear_outputs();
    keysrt_close(to);
    assert_int_equal(memory_living(), 0);
    return memory_failed();
}

static void no_call_of_a_stream_needs_memory_to_be_there(void **state)
{
    (void)state;
    for (size_t i = 0; i < SOME; i++) {
        int len = snprintf(names[i], sizeof names[i], "n%zu", i);
        others[i] = (streams_id_to_string_map_entry){{names[i], (size_t)len}, {names[i], (size_t)len}};
    }
    server_do(&server, "XGROUP CREATE s:events:a workers 0 MKSTREAM");
    server_do(&server, "EVAL %s 1 s:events:a",
              "for i = 1, 500 do "
              "  if i % 5 == 0 then redis.call('XADD', KEYS[1], i .. '-0', 'level', 'bad') "
              "  else redis.call('XADD', KEYS[1], i .. '-0', 'level', 'warn', 'what.happened', string.rep('w', 100), 'a', 'b', 'c', 'd') end "
              "end");
    server_do(&server, "EVAL %s 1 s:events:a", "redis.call('XREADGROUP', 'GROUP', 'workers', 'ann', 'STREAMS', KEYS[1], '>')");
    for (size_t which = 0; which < COUNT(attempts); which++) {
        long n = 0;
        while (fails_at(n, which))
            n++;
        assert_true(n > 5);
    }
}

/* ---- A subscriber ----------------------------------------------------------------------------------------------------- */

static int messages, faults;

static void on_event(void *context, const keysrt_subscriber_event *event)
{
    (void)context;
    if (event->kind == KEYSRT_EVENT_UNDECODABLE)
        assert_int_equal(event->status, KEYSRT_NO_MEMORY);
    faults += event->kind == KEYSRT_EVENT_UNDECODABLE || event->kind == KEYSRT_EVENT_LOST;
    assert_int_not_equal(event->kind, KEYSRT_EVENT_REFUSED);
}
static void on_note(void *context, const streams_notes_params *params, const streams_note *message)
{
    (void)context;
    IS(params->id, "a");
    assert_int_equal(message->title.len, 3000);
    messages++;
}

/* Subscribes, and publishes until what was published has come by both ways. */
static keysrt_status listen(keysrt_subscriber *subscriber)
{
    static char title[3001];
    memset(title, 't', 3000);
    keysrt_status status = streams_notes_subscribe(subscriber, STREAMS_ID("a"), on_note, NULL);
    if (status == KEYSRT_OK)
        status = streams_notes_subscribe_all(subscriber, on_note, NULL);
    for (int i = 0; status == KEYSRT_OK && messages < 4; i++) {
        if (i == 300)
            fail_msg("nothing comes: %s", keysrt_subscriber_message(subscriber));
        server_do(&server, "PUBLISH notes:a {\"title\":\"%s\"}", title);
        (void)!keysrt_subscriber_wait(subscriber, keysrt_ms(20));
    }
    return status;
}

static bool listening_fails_at(long n)
{
    keysrt_client *to = NULL;
    keysrt_subscriber *subscriber = NULL;
    messages = faults = 0;
    memory_fail_once(n);
    keysrt_status status = keysrt_open(&to, server.url, NULL);
    if (status == KEYSRT_OK)
        status = keysrt_subscriber_open(&subscriber, to, on_event, NULL);
    if (status == KEYSRT_OK)
        status = listen(subscriber);
    memory_fail_never();
    if (status != KEYSRT_OK && (status != KEYSRT_NO_MEMORY || !memory_failed()))
        fail_msg("allocation %ld: %s: %s", n, keysrt_status_name(status), keysrt_subscriber_message(subscriber));
    keysrt_subscriber_close(subscriber);
    keysrt_close(to);
    assert_int_equal(memory_living(), 0);
    return memory_failed();
}

static void a_subscriber_survives_that_memory_is_not_there(void **state)
{
    (void)state;
    long n = 0;
    while (listening_fails_at(n))
        n++;
    assert_true(n > 10);
}

/* ---- Warm ----------------------------------------------------------------------------------------------------------- */

static void once_warm_nothing_is_allocated(void **state)
{
    (void)state;
    keysrt_client *to = open_with(server.url, NULL);
    for (int i = 0; i < 3; i++) {
        memory_forget();
        for (size_t which = 0; which < COUNT(attempts); which++)
            if (attempts[which].run != append) /* whose many names must be compared */
                OK(attempts[which].run(to));
    }
    assert_int_equal(memory_asked(), 0);
    clear_outputs();
    keysrt_subscriber *subscriber = NULL;
    messages = 0;
    OK(keysrt_subscriber_open(&subscriber, to, on_event, NULL));
    OK(listen(subscriber));
    memory_forget();
    messages = 0;
    OK(listen(subscriber));
    assert_in_range(memory_asked(), 0, 2); /* the names that were asked for again */
    keysrt_subscriber_close(subscriber);
    keysrt_close(to);
}

static int start_counting(void **state)
{
    (void)state;
    server_start(&server, NULL);
    memory_watch();
    return 0;
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(no_call_of_a_stream_needs_memory_to_be_there),
                                       cmocka_unit_test(a_subscriber_survives_that_memory_is_not_there),
                                       cmocka_unit_test(once_warm_nothing_is_allocated)};
    return cmocka_run_group_tests(tests, start_counting, live_stop);
}
