/* cache.h: what the tests of caches share: a key, results of calls, and how the last one came. Each program includes it once, in place of
 * live.h. */
#ifndef TESTS_CACHE_H
#define TESTS_CACHE_H

#include "caches_keys.h"

#include "live.h"

#define CID CACHES_ID("a")

static keysrt_text text;
static caches_page_result page;

static KEYSRT_UNUSED int clear(void **state)
{
    (void)state;
    keysrt_text_clear(&text);
    caches_page_result_clear(&page);
    return 0;
}

/* … on an empty server; its results are cleared. */
#define CACHE_TEST(name) cmocka_unit_test_setup_teardown(name, live_flush, clear)

static KEYSRT_UNUSED void outcome_is(keysrt_cache_outcome expected)
{
    assert_int_equal(keysrt_cache_last(client), expected);
}

#endif
