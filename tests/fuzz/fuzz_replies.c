/* Arbitrary bytes as the reply to calls of streams and caches, and as what a subscribed connection is sent: through the real parser, into generated
 * results. What must hold: a call that is not OK touches no output; one that is OK gives values of the declared types, all of whose
 * bytes are there; nobody waits for ever. */
#include "caches_keys.h"
#include "streams_keys.h"

#include "peer.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* ---- Results -------------------------------------------------------------------------------------------------------- */

static streams_events_entries entries;
static keysrt_stream_backlog backlog;
static keysrt_stream_pending_list pending;

static void check_entries(void)
{
    for (size_t i = 0; i < entries.count; i++) {
        const streams_events *one = &entries.items[i].fields;
        REQUIRE(one->level >= STREAMS_LEVEL_INFO && one->level <= STREAMS_LEVEL_FATAL);
        touch(one->what.data, one->what.len);
        if (one->has_point && one->point.has_label)
            touch(one->point.label.data, one->point.label.len);
        for (size_t k = 0; k < one->others.count; k++) {
            REQUIRE(one->others.items[k].name.len >= 1 && one->others.items[k].name.len <= 32);
            touch(one->others.items[k].name.data, one->others.items[k].name.len);
            touch(one->others.items[k].value.data, one->others.items[k].value.len);
        }
    }
    for (const keysrt_stream_fault *fault = entries.faults; fault != NULL; fault = fault->next) {
        REQUIRE(fault->why.len != 0);
        touch(fault->why.data, fault->why.len);
    }
}

static void check_lists(void)
{
    for (size_t i = 0; i < backlog.count; i++)
        touch(backlog.items[i].consumer.data, backlog.items[i].consumer.len);
    for (size_t i = 0; i < pending.count; i++) {
        REQUIRE(pending.items[i].idle.ms >= 0);
        touch(pending.items[i].consumer.data, pending.items[i].consumer.len);
    }
}

static void call(keysrt_client *client, unsigned which)
{
    const streams_id id = STREAMS_ID("a");
    const keysrt_view ann = KEYSRT_STR("ann");
    const keysrt_stream_id start = keysrt_stream_start(), end = keysrt_stream_end();
    keysrt_stream_id cursor = keysrt_stream_id_of(7, 7);
    keysrt_stream_group_info info;
    keysrt_status status;
    switch (which) {
    case 0: status = streams_events_range(client, id, start, end, 0, &entries); break;
    case 1: status = streams_events_read(client, id, &cursor, 0, &entries); break;
    case 2: status = streams_events_read_wait(client, id, &cursor, 0, keysrt_ms(0), &entries); break;
    case 3: status = streams_events_read_group(client, id, STREAMS_EVENTS_GROUP_WORKERS, ann, 0, &entries); break;
    case 4: status = streams_events_claim(client, id, STREAMS_EVENTS_GROUP_WORKERS, ann, keysrt_ms(0), &cursor, 9, &entries); break;
    case 5: status = streams_events_pending(client, id, STREAMS_EVENTS_GROUP_WORKERS, &backlog); break;
    case 6: status = streams_events_list_pending(client, id, STREAMS_EVENTS_GROUP_WORKERS, ann, keysrt_ms(0), start, end, 0, &pending); break;
    case 7: status = streams_events_group_info(client, id, STREAMS_EVENTS_GROUP_WORKERS, &info); break;
    default: status = streams_events_newest(client, id, &cursor); break;
    }
    REQUIRE(status != KEYSRT_TIMEOUT && status != KEYSRT_INVALID);
    if (status != KEYSRT_OK)
        REQUIRE(cursor.ms == 7 && cursor.seq == 7 && entries.items == NULL && backlog.items == NULL && pending.items == NULL);
    REQUIRE((status == KEYSRT_OK || status == KEYSRT_MISS) == (keysrt_message(client)[0] == '\0'));
    check_entries();
    check_lists();
}

/* ---- Caches --------------------------------------------------------------------------------------------------------- */

static keysrt_status load(void *context, const caches_plain_params *params, keysrt_loading *loading)
{
    (void)context, (void)params;
    return caches_plain_loaded(loading, KEYSRT_STR("made"));
}

/* A cache that cannot be asked is a miss, and keeps its message. */
static void ask_cache(keysrt_client *client, unsigned which)
{
    const caches_id id = CACHES_ID("a");
    const caches_all_params keys[] = {{id}, {CACHES_ID("b")}};
    keysrt_text text = {0};
    caches_page_result page = {0};
    caches_all_lookups many = {0};
    caches_fields fields = {0};
    keysrt_status status;
    switch (which) {
    case 0: status = caches_all_get(client, id, &page); break;
    case 1: status = caches_all_get_many(client, keys, 2, &many); break;
    case 2: status = caches_packed_get(client, id, &text); break;
    case 3: status = caches_plain_get_or_compute(client, id, load, NULL, &text); break;
    default: status = caches_fields_get(client, id, &fields); break;
    }
    REQUIRE(status != KEYSRT_TIMEOUT && status != KEYSRT_DISCONNECTED && status != KEYSRT_INVALID);
    if (status != KEYSRT_OK)
        REQUIRE(text.block.memory == NULL && page.block.memory == NULL && many.items == NULL && fields.block.memory == NULL);
    REQUIRE(text.value.len <= 100000);
    touch(text.value.data, text.value.len);
    touch(page.value.title.data, page.value.title.len);
    touch(fields.name.data, fields.name.len);
    for (size_t i = 0; i < many.count; i++) {
        keysrt_status one = many.items[i].status;
        REQUIRE(one == KEYSRT_OK || one == KEYSRT_MISS || one == KEYSRT_NOTHING || one == KEYSRT_BAD_VALUE);
        REQUIRE(one == KEYSRT_OK || many.items[i].value.title.len == 0); /* what was read of it is taken back */
        touch(many.items[i].value.title.data, many.items[i].value.title.len);
    }
    keysrt_text_clear(&text);
    caches_page_result_clear(&page);
    caches_all_lookups_clear(&many);
    caches_fields_clear(&fields);
}

/* ---- A subscriber ----------------------------------------------------------------------------------------------------- */

static void on_event(void *context, const keysrt_subscriber_event *event)
{
    touch(event->channel.data, event->channel.len);
    touch(event->message.data, event->message.len);
    touch(event->why, strlen(event->why));
    *(bool *)context = *(bool *)context || event->kind == KEYSRT_EVENT_LOST;
}
static void on_note(void *context, const streams_notes_params *params, const streams_note *message)
{
    (void)context;
    REQUIRE(params->id.len >= 1 && params->id.len <= 32 && (!message->has_stars || message->stars <= 5));
    touch(params->id.data, params->id.len);
    touch(message->title.data, message->title.len);
}

static void listen_to(keysrt_client *client)
{
    bool lost = false;
    keysrt_subscriber *subscriber = NULL;
    REQUIRE(keysrt_subscriber_open(&subscriber, client, on_event, &lost) == KEYSRT_OK);
    REQUIRE(streams_notes_subscribe(subscriber, STREAMS_ID("a"), on_note, NULL) == KEYSRT_OK);
    REQUIRE(streams_notes_subscribe_all(subscriber, on_note, NULL) == KEYSRT_OK);
    while (!lost) {
        keysrt_status status = keysrt_subscriber_wait(subscriber, keysrt_seconds(5));
        REQUIRE(status == KEYSRT_OK || (status == KEYSRT_INVALID && strstr(keysrt_subscriber_message(subscriber), "nothing") != NULL));
        lost = lost || status == KEYSRT_INVALID; /* all were refused */
    }
    keysrt_subscriber_close(subscriber);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    keysrt_client *client;
    if (size == 0 || size > MOST)
        return 0;
    peer_says(data + 1, size - 1);
    const keysrt_options options = {.max_reply_bytes = 1000, .max_reply_elements = 1000};
    REQUIRE(keysrt_open(&client, url, &options) == KEYSRT_OK);
    unsigned which = data[0] % 10;
    if (data[0] >= 200)
        ask_cache(client, data[0] % 5);
    else if (which == 9)
        listen_to(client);
    else
        call(client, which);
    keysrt_close(client);
    streams_events_entries_clear(&entries);
    keysrt_stream_backlog_clear(&backlog);
    keysrt_stream_pending_list_clear(&pending);
    return 0;
}
