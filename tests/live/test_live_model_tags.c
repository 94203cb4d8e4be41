/* test_live_model_tags.c: values that are written, computed and invalidated by tag, in random order by several clients, also while another
 * computes, with lost replies, cut connections, killed clients, scripts forgotten and the server killed and started again (appendonly,
 * every write) and its clock set, back a little and far forward. The truth is a number for each page that only rises: whoever writes or computes takes it as it is, and once an
 * invalidation behind a rise has succeeded, nothing below it may ever be read again. */
#include "tags_keys.h" /* first: its arguments are called as the tests call their variables */

#include "live.h"
#include "support/model.h"

enum { CLIENTS = 4, PAGES = 3 };
static const char *const names[PAGES] = {"p0", "p1", "p2"};

static test_proxy proxy;
static keysrt_client *clients[CLIENTS];
static long truth[PAGES];       /* what is written now */
static long least[PAGES];       /* … and may still be read, of sets */
static long least_judged[PAGES]; /* … of versions */
static unsigned hits, misses, invalidations, failures, computations;

static tags_id page_of(size_t page) { return tags_id_str(names[page]); }

static keysrt_view spelled(char text[24], long number)
{
    snprintf(text, 24, "%ld", number);
    return keysrt_str(text);
}

/* ---- Steps ---------------------------------------------------------------------------------------------------------- */

static void write_value(keysrt_client *to, size_t page)
{
    char text[24];
    keysrt_view value = spelled(text, truth[page]);
    keysrt_status status;
    switch (model_below(4)) {
    case 0: status = tags_body_set(to, page_of(page), TAGS_LANG_EN, value); break;
    case 1: status = tags_two_set(to, page_of(page), page_of((page + 1) % PAGES), value); break;
    case 2: status = tags_shown_put(to, page_of(page), TAGS_LANG_EN, value); break;
    default: status = tags_judged_put(to, page_of(page), TAGS_LANG_EN, value);
    }
    failures += status != KEYSRT_OK;
}

/* A write whose reply was lost may reach the server later, but not once its connection is gone: before a rise counts, all are cut. */
static void settle(void)
{
    proxy_cut_now(&proxy);
    pause_ms(2);
}

static void rise(keysrt_client *to, size_t page, bool judged)
{
    long value = ++truth[page];
    keysrt_status status = judged ? tags_page_version_invalidate(to, page_of(page)) : tags_page_tag_invalidate(to, page_of(page), NULL);
    failures += status != KEYSRT_OK;
    invalidations += status == KEYSRT_OK;
    if (status == KEYSRT_OK && judged)
        least_judged[page] = value;
    else if (status == KEYSRT_OK)
        least[page] = value;
}

static keysrt_status load(size_t page, char text[24])
{
    long value = truth[page];
    computations++;
    if (model_below(2) == 0) /* somebody else changes what is being computed */
        rise(clients[model_below(CLIENTS - 1) + 1], page, model_below(2) == 0);
    (void)spelled(text, value);
    return KEYSRT_OK;
}

static keysrt_status load_shown(void *context, const tags_shown_params *params, keysrt_loading *loading)
{
    char text[24];
    (void)params;
    return load(*(const size_t *)context, text) == KEYSRT_OK ? tags_shown_loaded(loading, keysrt_str(text)) : KEYSRT_REFUSED;
}

static keysrt_status load_judged(void *context, const tags_judged_params *params, keysrt_loading *loading)
{
    char text[24];
    (void)params;
    return load(*(const size_t *)context, text) == KEYSRT_OK ? tags_judged_loaded(loading, keysrt_str(text)) : KEYSRT_REFUSED;
}

/* Nobody computes between two steps: a lease that is left is a lost one's, which would be waited for to its end. */
static void let_leases_end_soon(size_t page)
{
    server_do(&server, "PEXPIRE shown:%s:en:lease 5", names[page]);
    server_do(&server, "PEXPIRE judged:%s:en:lease 5", names[page]);
}

/* A view is not terminated. */
static long number_in(keysrt_view view)
{
    char digits[24];
    assert_true(view.len < sizeof digits);
    memcpy(digits, view.data, view.len);
    digits[view.len] = '\0';
    return strtol(digits, NULL, 10);
}

static void compute(size_t page)
{
    keysrt_text text = {0};
    let_leases_end_soon(page);
    if (model_below(2) == 0)
        (void)!tags_shown_get_or_compute(clients[0], page_of(page), TAGS_LANG_EN, load_shown, &page, &text);
    else
        (void)!tags_judged_get_or_compute(clients[0], page_of(page), TAGS_LANG_EN, load_judged, &page, &text);
    keysrt_text_clear(&text);
}

static void look(keysrt_client *to, size_t page)
{
    keysrt_text text = {0};
    keysrt_status status;
    long lowest = least[page];
    unsigned which = model_below(4);
    switch (which) {
    case 0: status = tags_body_get(to, page_of(page), TAGS_LANG_EN, &text); break;
    case 1:
        status = tags_two_get(to, page_of(page), page_of((page + 1) % PAGES), &text);
        break;
    case 2: status = model_below(2) ? tags_shown_get(to, page_of(page), TAGS_LANG_EN, &text) : tags_shown_get_stale(to, page_of(page), TAGS_LANG_EN, &text); break;
    default:
        status = tags_judged_get(to, page_of(page), TAGS_LANG_EN, &text);
        lowest = least_judged[page];
    }
    hits += status == KEYSRT_OK;
    misses += status == KEYSRT_MISS;
    long found = status == KEYSRT_OK ? number_in(text.value) : lowest;
    if (found < lowest)
        fail_msg("%s, read %u: %ld after an invalidation at %ld", names[page], which, found, lowest);
    keysrt_text_clear(&text);
}

static void befall(void)
{
    switch (model_below(9)) {
    case 7: server_step_clock(&server, model_below(2) == 0 ? (int64_t)model_below(3600000) : -(int64_t)model_below(1000)); break;
    case 0: server_do(&server, "SCRIPT FLUSH"); break;
    case 1: server_do(&server, "CLIENT KILL TYPE normal"); break;
    case 2:
        if (model_below(3) == 0) {
            model_restart(&server);
        }
        break;
    case 3: model_reopen(&clients[model_below(CLIENTS)], &proxy); break;
    default: proxy_befall(&proxy, &(proxy_fate){.what = model_loss(), .part = "EVAL", .after = model_below(4), .times = 1 + model_below(2)});
    }
}

static void step(void)
{
    size_t page = model_below(PAGES);
    keysrt_client *to = clients[model_below(CLIENTS)];
    switch (model_below(12)) {
    case 0: case 1: case 2: write_value(to, page); break;
    case 3: case 4: compute(page); break;
    case 5: case 6:
        settle();
        rise(to, page, model_below(2) == 0);
        break;
    case 7: befall(); break;
    default: look(to, page);
    }
}

static void nothing_older_is_read_once_its_tag_was_invalidated(void **state)
{
    (void)state;
    const unsigned count = model_rounds(2000);
    model_open(clients, CLIENTS, &proxy);
    for (unsigned i = 0; i < count; i++)
        step();
    print_message("%u hits, %u misses, %u invalidations, %u computations, %u failures\n", hits, misses, invalidations, computations, failures);
    assert_true(hits > 0 && misses > 0 && invalidations > 0 && computations > 0);
    model_close(clients, CLIENTS);
    for (size_t i = 0; i < PAGES; i++) /* every key that is there is in its tags */
        for (int which = 0; which < 3; which++) {
            char key[40];
            if (which == 2)
                snprintf(key, sizeof key, "two:%s:%s", names[i], names[(i + 1) % PAGES]);
            else
                snprintf(key, sizeof key, which == 1 ? "shown:%s:en" : "body:%s:en", names[i]);
            if (server_integer(&server, "EXISTS %s", key) == 1)
                SAYS("1", "SISMEMBER tag:page:%s %s", names[i], key);
        }
}

static int start(void **state)
{
    (void)state;
    model_start(&server, &proxy);
    return 0;
}

static int stop(void **state)
{
    (void)state;
    model_stop(&server, &proxy);
    return 0;
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(nothing_older_is_read_once_its_tag_was_invalidated)};
    MODEL_MAIN(tests, start, stop);
}
