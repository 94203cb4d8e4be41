/* scan.c: see scan.h. Must not know what the names are. */
#include "kinds/scan.h"

#include "replies/reply_state.h"

/* ---- One page ------------------------------------------------------------------------------------------------------ */

static keysrt_status page_begins(keysrt_reply *reply, size_t count)
{
    keysrt_scan *page = reply->expect->out;
    page->names.len = 0;
    page->names.failed = false;
    page->at = 0;
    return keysrt_reply_check_count(reply, count, 2);
}

static keysrt_status page_cursor(keysrt_reply *reply, size_t index, const char *bytes, size_t len)
{
    keysrt_scan *page = reply->expect->out;
    uint64_t number;
    if (index != 0 || !keysrt_read_u64(bytes, len, &number))
        return keysrt_reply_unexpected(reply, "something else in the place of a cursor");
    memcpy(page->next, bytes, len);
    page->next_len = len;
    return KEYSRT_OK;
}

static keysrt_status page_names(keysrt_reply *reply, size_t index, size_t count)
{
    if (index != 1)
        return keysrt_reply_unexpected(reply, "an array for a cursor");
    if (count % reply->expect->number != 0)
        return keysrt_reply_unexpected(reply, "an odd number of elements");
    return keysrt_reply_check_count(reply, count, 0);
}

static keysrt_status page_name(keysrt_reply *reply, size_t index, const char *bytes, size_t len)
{
    keysrt_scan *page = reply->expect->out;
    (void)index;
    keysrt_buffer_append(&page->names, &len, sizeof len);
    keysrt_buffer_append(&page->names, bytes, len);
    return page->names.failed ? KEYSRT_NO_MEMORY : KEYSRT_OK;
}

static keysrt_status page_ends(keysrt_reply *reply)
{
    keysrt_scan *page = reply->expect->out;
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

void keysrt_scan_write_cursor(keysrt_call *call, const keysrt_scan *scan)
{
    keysrt_call_bytes(call, scan->started ? scan->cursor : "0", scan->started ? scan->cursor_len : 1);
}

keysrt_status keysrt_scan_finish(keysrt_call *call, keysrt_scan *scan, size_t each)
{
    keysrt_status status = keysrt_call_finish(
        call, &(keysrt_expect){.decoder = &reply_page, .out = scan, .number = each, .flags = KEYSRT_REPEATABLE});
    if (status != KEYSRT_OK) {
        scan->names.len = 0;
        scan->at = 0;
    }
    return status;
}

bool keysrt_scan_is_over(const keysrt_scan *scan)
{
    return scan->started && scan->cursor_len == 1 && scan->cursor[0] == '0';
}

bool keysrt_scan_take(keysrt_scan *scan, keysrt_view *name)
{
    if (scan->at >= scan->names.len)
        return false;
    size_t len;
    memcpy(&len, scan->names.data + scan->at, sizeof len);
    *name = (keysrt_view){scan->names.data + scan->at + sizeof len, len};
    scan->at += sizeof len + len;
    return true;
}

/* ---- The state of a walk ------------------------------------------------------------------------------------------- */

keysrt_scan *keysrt_scan_of(keysrt_walk *walk)
{
    if (walk->state == NULL) {
        keysrt_scan *made = keysrt_allocate(sizeof *made);
        if (made != NULL)
            memset(made, 0, sizeof *made);
        walk->state = made;
    }
    return walk->state;
}

void keysrt_scan_clear(keysrt_scan *scan)
{
    keysrt_buffer_free(&scan->names);
    keysrt_block_free(&scan->block);
    keysrt_sink_free(&scan->first);
    keysrt_sink_free(&scan->second);
}

void keysrt_walk_end(keysrt_walk *walk)
{
    if (walk->state != NULL) {
        keysrt_scan_clear(walk->state);
        keysrt_release(walk->state);
    }
    walk->state = NULL;
}
