/* scan.h: one page of SCAN, SSCAN, HSCAN or ZSCAN after the other: the state behind a keysrt_walk. Memory is bounded by one page.
 *
 * The bytes that a page gave are kept as they came, and decoded one by one as they are asked for: what does not decode is one
 * element's trouble. */
#ifndef KEYSRT_KINDS_SCAN_H
#define KEYSRT_KINDS_SCAN_H

#include "core/call.h"

typedef struct keysrt_scan {
    const keysrt_key *key; /* whose members or fields; NULL: a walk over keys */
    char cursor[24], next[24]; /* decimal, as the server gave it; next: of a page that is still being read */
    size_t cursor_len, next_len;
    bool started;
    keysrt_buffer names; /* one behind the other: length, bytes */
    size_t at;           /* of the next one */
    keysrt_block block;  /* of parameters that own memory */
    keysrt_sink first, second; /* what is being decoded */
} keysrt_scan;

/* The state of a walk, made where there is none yet; NULL: no memory. */
keysrt_scan *keysrt_scan_of(keysrt_walk *walk);
/* Frees what it holds, not itself. */
void keysrt_scan_clear(keysrt_scan *scan);

/* The next of the page at hand; false: there is none left. It stays until the next page. */
bool keysrt_scan_take(keysrt_scan *scan, keysrt_view *name);
/* Was the last page the end? */
bool keysrt_scan_is_over(const keysrt_scan *scan);
/* The cursor as an argument of the call. */
void keysrt_scan_write_cursor(keysrt_call *call, const keysrt_scan *scan);
/* Finishes the call that fetches the next page; half a page is none, and comes again. each: names that belong together (2: pairs). */
keysrt_status keysrt_scan_finish(keysrt_call *call, keysrt_scan *scan, size_t each);

#endif
