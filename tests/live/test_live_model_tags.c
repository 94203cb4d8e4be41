/* test_live_model_tags.c: values that are written, computed and invalidated by tag, in random order by several clients, also while another
 * computes, with lost replies, cut connections, killed clients, scripts forgotten and the server killed and started again (appendonly,
 * every write) and its clock set, back a little and far forward. The truth is a number for each page that only rises: whoever writes or computes takes it as it is, and once an
 * invalidation behind a rise has succeeded, nothing below it may ever be read again.
 *
 * KEYSC_SEED, KEYSC_ROUNDS: the run to repeat, and how long. */
#include "tags_keys.h" /* first: its arguments are called as the tests call their variables */

#include "live.h"
#include "support/proxy.h"

enum { CLIENTS = 4, PAGES = 3 };
static const char *const names[PAGES] = {"p0", "p1", "p2"};

static test_proxy proxy;
static keysrt_client *clients[CLIENTS];
static uint64_t random_state;
static long truth[PAGES];       /* what is written now */
static long least[PAGES];       /* … and may still be read, of sets */
static long least_judged[PAGES]; /* … of versions */
static unsigned hits, misses, invalidations, failures, computations;

static unsigned below(unsigned n)
{
    random_state ^= random_state << 13;
    random_state ^= random_state >> 7;
    random_state ^= random_state << 17;
    return (unsigned)((random_state >> 16) % n);
}

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
    switch (below(4)) {
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
    if (below(2) == 0) /* somebody else changes what is being computed */
        rise(clients[below(CLIENTS - 1) + 1], page, below(2) == 0);
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

static void compute(size_t page)
{
    keysrt_text text = {0};
    if (below(2) == 0)
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
    unsigned which = below(4);
    switch (which) {
    case 0: status = tags_body_get(to, page_of(page), TAGS_LANG_EN, &text); break;
    case 1:
        status = tags_two_get(to, page_of(page), page_of((page + 1) % PAGES), &text);
        break;
    case 2: status = below(2) ? tags_shown_get(to, page_of(page), TAGS_LANG_EN, &text) : tags_shown_get_stale(to, page_of(page), TAGS_LANG_EN, &text); break;
    default:
        status = tags_judged_get(to, page_of(page), TAGS_LANG_EN, &text);
        lowest = least_judged[page];
    }
    hits += status == KEYSRT_OK;
    misses += status == KEYSRT_MISS;
    long found = status == KEYSRT_OK ? strtol(text.value.data, NULL, 10) : lowest;
    if (found < lowest)
        fail_msg("%s, read %u: %ld after an invalidation at %ld", names[page], which, found, lowest);
    keysrt_text_clear(&text);
}

static void befall(void)
{
    static const proxy_what losses[] = {PROXY_LOSE_REQUEST, PROXY_LOSE_REPLY, PROXY_HALF_REPLY};
    switch (below(9)) {
    case 7: server_step_clock(&server, below(2) == 0 ? (int64_t)below(3600000) : -(int64_t)below(1000)); break;
    case 0: server_do(&server, "SCRIPT FLUSH"); break;
    case 1: server_do(&server, "CLIENT KILL TYPE normal"); break;
    case 2:
        if (below(3) == 0) {
            server_kill(&server);
            server_revive(&server);
            while (!server_says(&server, "0", "EXISTS nothing")) /* while it loads */
                pause_ms(2);
        }
        break;
    case 3: { /* a client dies, with whatever it holds */
        size_t dead = below(CLIENTS);
        keysrt_close(clients[dead]);
        clients[dead] = open_with(proxy.url, NULL);
        break;
    }
    default: proxy_befall(&proxy, &(proxy_fate){.what = losses[below(3)], .part = "EVAL", .after = below(4), .times = 1 + below(2)});
    }
}

static void step(void)
{
    size_t page = below(PAGES);
    keysrt_client *to = clients[below(CLIENTS)];
    switch (below(12)) {
    case 0: case 1: case 2: write_value(to, page); break;
    case 3: case 4: compute(page); break;
    case 5: case 6:
        settle();
        rise(to, page, below(2) == 0);
        break;
    case 7: befall(); break;
    default: look(to, page);
    }
}

static void nothing_older_is_read_once_its_tag_was_invalidated(void **state)
{
    (void)state;
    const char *seed = getenv("KEYSC_SEED"), *rounds = getenv("KEYSC_ROUNDS");
    random_state = seed != NULL ? strtoull(seed, NULL, 10) : (uint64_t)time(NULL) * 2654435761u;
    random_state += random_state == 0;
    long count = rounds != NULL ? strtol(rounds, NULL, 10) : 1500;
    print_message("KEYSC_SEED=%llu KEYSC_ROUNDS=%ld\n", (unsigned long long)random_state, count);
    for (size_t i = 0; i < CLIENTS; i++)
        clients[i] = open_with(proxy.url, NULL);
    for (long i = 0; i < count; i++)
        step();
    print_message("%u hits, %u misses, %u invalidations, %u computations, %u failures\n", hits, misses, invalidations, computations, failures);
    assert_true(hits > 0 && misses > 0 && invalidations > 0 && computations > 0);
    for (size_t i = 0; i < CLIENTS; i++)
        keysrt_close(clients[i]);
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

static int model_start(void **state)
{
    static const char *const options[] = {"--appendonly", "yes", "--appendfsync", "always", NULL};
    (void)state;
    server_start_with_clock(&server, options);
    proxy_start(&proxy, server.socket);
    return 0;
}

static int model_stop(void **state)
{
    (void)state;
    proxy_stop(&proxy);
    server_stop(&server);
    return 0;
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(nothing_older_is_read_once_its_tag_was_invalidated)};
    return cmocka_run_group_tests(tests, model_start, model_stop);
}
