/* walk.c: all keys of a pattern, by SCAN: never KEYS. Memory is bounded by one page; Redis may name a key twice. */
#include "keysrt_tables.h"

#include "kinds/scan.h"

#define PAGE 1000 /* what SCAN looks at in one step; it returns what matches */
#define DELETED_AT_ONCE 500

static keysrt_status fetch_page(keysrt_client *client, const keysrt_key *key, keysrt_scan *page)
{
    keysrt_call call;
    keysrt_call_begin(&call, client, key, "SCAN");
    if (keysrt_call_direct_only(&call)) {
        keysrt_call_head(&call, 6);
        keysrt_scan_write_cursor(&call, page);
        keysrt_call_text(&call, "MATCH");
        keysrt_call_text(&call, key->pattern.glob);
        keysrt_call_text(&call, "COUNT");
        keysrt_call_number(&call, PAGE);
    }
    return keysrt_scan_finish(&call, page, 1);
}

/* The next name that is this key's; *params as keysrt_parse_key fills it (may be NULL). MISS: the end. */
static keysrt_status next_key(keysrt_client *client, const keysrt_key *key, keysrt_scan *page, void *params, keysrt_view *name)
{
    for (;;) {
        keysrt_status status = KEYSRT_MISS;
        while (status == KEYSRT_MISS && keysrt_scan_take(page, name))
            status = keysrt_key_parse(client, key, *name, params, &page->block);
        if (status != KEYSRT_MISS || keysrt_scan_is_over(page))
            return status;
        status = fetch_page(client, key, page);
        if (status != KEYSRT_OK)
            return status;
    }
}

/* ---- Walk ----------------------------------------------------------------------------------------------------------- */

keysrt_status keysrt_key_walk(keysrt_client *client, const keysrt_key *key, keysrt_walk *walk, void *params)
{
    keysrt_scan *page = keysrt_scan_of(walk);
    keysrt_view name;
    return page == NULL ? KEYSRT_NO_MEMORY : next_key(client, key, page, params, &name);
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

static keysrt_status delete_pages(keysrt_client *client, const keysrt_key *key, keysrt_scan *page, doomed *names, uint64_t *deleted)
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
    keysrt_scan page = {0};
    doomed names = {0};
    uint64_t count = 0;
    keysrt_status status = delete_pages(client, key, &page, &names, &count);
    keysrt_buffer_free(&names.arguments);
    keysrt_scan_clear(&page);
    if (deleted != NULL && status == KEYSRT_OK)
        *deleted = count;
    return status;
}
