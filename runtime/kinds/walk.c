/* walk.c: all keys of a pattern, by SCAN: never KEYS. Memory is bounded by one page; Redis may name a key twice. */
#include "keysrt_tables.h"

#include "core/call.h"
#include "replies/reply_state.h"

#define PAGE 1000 /* what SCAN looks at in one step; it returns what matches */
#define DELETED_AT_ONCE 500

/* Names of one page, one behind the other: length, bytes. */
typedef struct {
    char cursor[24], next[24]; /* decimal, as the server gave it; next: of a page that is still being read */
    size_t cursor_len, next_len;
    bool started;
    keysrt_buffer names;
    size_t at; /* of the next name */
    keysrt_block block; /* of parameters that own memory */
} scan;

/* ---- One page ------------------------------------------------------------------------------------------------------ */

static keysrt_status page_begins(keysrt_reply *reply, size_t count)
{
    scan *page = reply->expect->out;
    page->names.len = 0;
    page->names.failed = false;
    page->at = 0;
    return keysrt_reply_check_count(reply, count, 2);
}

static keysrt_status page_cursor(keysrt_reply *reply, size_t index, const char *bytes, size_t len)
{
    scan *page = reply->expect->out;
    uint64_t number;
    if (index != 0 || !keysrt_read_u64(bytes, len, &number))
        return keysrt_reply_unexpected(reply, "something else in the place of a cursor");
    memcpy(page->next, bytes, len);
    page->next_len = len;
    return KEYSRT_OK;
}

static keysrt_status page_names(keysrt_reply *reply, size_t index, size_t count)
{
    return index == 1 ? keysrt_reply_check_count(reply, count, 0) : keysrt_reply_unexpected(reply, "an array for a cursor");
}

static keysrt_status page_name(keysrt_reply *reply, size_t index, const char *bytes, size_t len)
{
    scan *page = reply->expect->out;
    (void)index;
    keysrt_buffer_append(&page->names, &len, sizeof len);
    keysrt_buffer_append(&page->names, bytes, len);
    return page->names.failed ? KEYSRT_NO_MEMORY : KEYSRT_OK;
}

static keysrt_status page_ends(keysrt_reply *reply)
{
    scan *page = reply->expect->out;
    memcpy(page->cursor, page->next, page->next_len);
    page->cursor_len = page->next_len;
    page->started = true;
    return KEYSRT_OK;
}

static const keysrt_decoder reply_page = {.expects = "a cursor and an array of names",
                                          .array = page_begins,
                                          .element_bulk = page_cursor,
                                          .element_array = page_names,
                                          .deep_bulk = page_name,
                                          .finish = page_ends};

static bool is_over(const scan *page)
{
    return page->started && page->cursor_len == 1 && page->cursor[0] == '0';
}

static bool take_name(scan *page, keysrt_view *name)
{
    if (page->at >= page->names.len)
        return false;
    size_t len;
    memcpy(&len, page->names.data + page->at, sizeof len);
    *name = (keysrt_view){page->names.data + page->at + sizeof len, len};
    page->at += sizeof len + len;
    return true;
}

static keysrt_status fetch_page(keysrt_client *client, const keysrt_key *key, scan *page)
{
    keysrt_call call;
    keysrt_call_begin(&call, client, key, "SCAN");
    if (keysrt_call_direct_only(&call)) {
        keysrt_call_head(&call, 6);
        keysrt_call_bytes(&call, page->started ? page->cursor : "0", page->started ? page->cursor_len : 1);
        keysrt_call_text(&call, "MATCH");
        keysrt_call_text(&call, key->pattern.glob);
        keysrt_call_text(&call, "COUNT");
        keysrt_call_number(&call, PAGE);
    }
    keysrt_status status =
        keysrt_call_finish(&call, &(keysrt_expect){.decoder = &reply_page, .out = page, .flags = KEYSRT_REPEATABLE});
    if (status != KEYSRT_OK) { /* half a page is none, and comes again at the next call */
        page->names.len = 0;
        page->at = 0;
    }
    return status;
}

/* The next name that is this key's; *params as keysrt_parse_key fills it (may be NULL). MISS: the end. */
static keysrt_status next_key(keysrt_client *client, const keysrt_key *key, scan *page, void *params, keysrt_view *name)
{
    for (;;) {
        keysrt_status status = KEYSRT_MISS;
        while (status == KEYSRT_MISS && take_name(page, name))
            status = keysrt_key_parse(client, key, *name, params, &page->block);
        if (status != KEYSRT_MISS || is_over(page))
            return status;
        status = fetch_page(client, key, page);
        if (status != KEYSRT_OK)
            return status;
    }
}

/* ---- Walk ----------------------------------------------------------------------------------------------------------- */

static scan *scan_new(void)
{
    scan *page = keysrt_allocate(sizeof *page);
    if (page != NULL)
        memset(page, 0, sizeof *page);
    return page;
}

static void scan_free(scan *page)
{
    keysrt_buffer_free(&page->names);
    keysrt_block_free(&page->block);
    keysrt_release(page);
}

keysrt_status keysrt_key_walk(keysrt_client *client, const keysrt_key *key, keysrt_walk *walk, void *params)
{
    if (walk->state == NULL)
        walk->state = scan_new();
    if (walk->state == NULL)
        return KEYSRT_NO_MEMORY;
    keysrt_view name;
    return next_key(client, key, walk->state, params, &name);
}

void keysrt_walk_end(keysrt_walk *walk)
{
    if (walk->state != NULL)
        scan_free(walk->state);
    walk->state = NULL;
}

/* ---- Delete all ------------------------------------------------------------------------------------------------------- */

/* Names as the arguments of UNLINK. */
typedef struct {
    keysrt_buffer arguments;
    size_t count;
} doomed;

static keysrt_status unlink_all(keysrt_client *client, const keysrt_key *key, doomed *names, uint64_t *deleted)
{
    if (names->count == 0)
        return KEYSRT_OK;
    uint64_t now = 0;
    keysrt_call call;
    keysrt_call_begin(&call, client, key, "UNLINK");
    keysrt_call_head(&call, 1 + names->count);
    keysrt_call_raw(&call, names->arguments.data, names->arguments.len);
    /* Repeatable: the keys are gone either way; only the count may miss some. */
    keysrt_status status =
        keysrt_call_finish(&call, &(keysrt_expect){.decoder = &keysrt_reply_count, .out = &now, .flags = KEYSRT_REPEATABLE});
    *deleted += now;
    names->count = 0;
    names->arguments.len = 0;
    return status;
}

static keysrt_status delete_pages(keysrt_client *client, const keysrt_key *key, scan *page, doomed *names, uint64_t *deleted)
{
    for (;;) {
        keysrt_view name;
        keysrt_status status = next_key(client, key, page, NULL, &name);
        if (status != KEYSRT_OK)
            return status == KEYSRT_MISS ? unlink_all(client, key, names, deleted) : status;
        keysrt_encode_bulk_bytes(&names->arguments, name.data, name.len);
        names->count++;
        if (names->arguments.failed)
            return KEYSRT_NO_MEMORY;
        status = names->count == DELETED_AT_ONCE ? unlink_all(client, key, names, deleted) : KEYSRT_OK;
        if (status != KEYSRT_OK)
            return status;
    }
}

keysrt_status keysrt_key_delete_all(keysrt_client *client, const keysrt_key *key, uint64_t *deleted)
{
    scan page = {0};
    doomed names = {0};
    uint64_t count = 0;
    keysrt_status status = delete_pages(client, key, &page, &names, &count);
    keysrt_buffer_free(&names.arguments);
    keysrt_buffer_free(&page.names);
    keysrt_block_free(&page.block);
    if (deleted != NULL && status == KEYSRT_OK)
        *deleted = count;
    return status;
}
