/* test_replies_collections.c: what pops that wait, walks, bitmaps, hyperloglogs and geo indexes make of replies that no Redis sends. Each
 * comes whole and byte by byte; outputs stay untouched wherever the result is not OK. */
#include "keysrt_bitmap.h"
#include "keysrt_geo.h"
#include "keysrt_hyperloglog.h"

#include "support/fake.h"
#include "support/kinds.h"

typedef struct {
    keysrt_view member;
    keysrt_position position;
    double distance;
} place;
static const keysrt_place_layout places = {sizeof(place), offsetof(place, position), offsetof(place, distance)};

/* Where every call puts its result. */
static struct {
    keysrt_view view;
    struct {
        void *items;
        size_t count;
    } items;
    size_t which;
    double real;
    uint64_t number;
    bool flag, flags[2];
    keysrt_position position;
    keysrt_located located[2];
} out;

static const params two[] = {{{"a", 1}}, {{"b", 1}}};
static const keysrt_bit_range all_bits = {0, -1, KEYSRT_IN_BITS};

/* ---- The calls ----------------------------------------------------------------------------------------------------- */

static keysrt_status pop_list(void)
{
    keysrt_key key = key_of(KEYSRT_LIST, &id);
    return keysrt_list_pop_wait_any(client, &key, two, 2, KEYSRT_LEFT, keysrt_ms(0), &out.which, &out.view, &block);
}
static keysrt_status pop_zset(void)
{
    keysrt_key key = key_of(KEYSRT_ZSET, &id);
    return keysrt_zset_pop_wait_any(client, &key, two, 2, false, keysrt_ms(0), &out.which, &out.items, &block, &layout);
}
static keysrt_status end(keysrt_walk *walk, keysrt_status status)
{
    keysrt_walk_end(walk);
    return status;
}
static keysrt_status walk_set(void)
{
    keysrt_key key = key_of(KEYSRT_SET, &id);
    keysrt_walk walk = {0};
    return end(&walk, keysrt_set_walk(client, &key, &a, &walk, &out.view, &block));
}
static keysrt_status walk_zset(void)
{
    keysrt_key key = key_of(KEYSRT_ZSET, &id);
    keysrt_walk walk = {0};
    return end(&walk, keysrt_zset_walk(client, &key, &a, &walk, &out.view, &block, &out.real));
}
static keysrt_status set_bit(void)
{
    keysrt_key key = key_of(KEYSRT_BITMAP, NULL);
    return keysrt_bitmap_set(client, &key, &a, 1, true, unsaid, &out.flag);
}
static keysrt_status get_bits(void)
{
    static const uint64_t bits[] = {1, 2};
    keysrt_key key = key_of(KEYSRT_BITMAP, NULL);
    return keysrt_bitmap_get_many(client, &key, &a, bits, 2, out.flags);
}
static keysrt_status find_bit(void)
{
    keysrt_key key = key_of(KEYSRT_BITMAP, NULL);
    return keysrt_bitmap_find(client, &key, &a, true, &all_bits, &out.number);
}
static keysrt_status length(void)
{
    keysrt_key key = key_of(KEYSRT_BITMAP, NULL);
    return keysrt_bitmap_length(client, &key, &a, &out.number);
}
static keysrt_status add_element(void)
{
    keysrt_key key = key_of(KEYSRT_HYPERLOGLOG, &id);
    return keysrt_hyperloglog_add(client, &key, &a, one, 1, unsaid, &out.flag);
}
static keysrt_status locate(void)
{
    keysrt_key key = key_of(KEYSRT_GEO, &id);
    return keysrt_geo_position(client, &key, &a, one, &out.position);
}
static keysrt_status locate_two(void)
{
    static const keysrt_view members[] = {{"m", 1}, {"n", 1}};
    keysrt_key key = key_of(KEYSRT_GEO, &id);
    return keysrt_geo_positions(client, &key, &a, members, 2, out.located);
}
static keysrt_status search(void)
{
    keysrt_key key = key_of(KEYSRT_GEO, &id);
    const keysrt_geo_search around = {one, NULL, keysrt_circle(5), KEYSRT_NEAREST, 0};
    return keysrt_geo_find(client, &key, &a, &around, &out.items, &block, &places);
}

/* ---- The replies --------------------------------------------------------------------------------------------------- */

#define PAIR "$3\r\nk:b\r\n$1\r\nx\r\n"
#define POSITION "*2\r\n$2\r\n15\r\n$4\r\n37.5\r\n"
#define PLACE "$1\r\nx\r\n$3\r\n1.5\r\n$2\r\n15\r\n$4\r\n37.5\r\n"
static const struct {
    keysrt_status (*call)(void);
    const char *reply;
    keysrt_status status;
} cases[] = {
    {pop_list, "*2\r\n" PAIR, KEYSRT_OK},
    {pop_list, "*-1\r\n", KEYSRT_MISS},
    {pop_list, "$-1\r\n", KEYSRT_MISS},
    {pop_list, "*2\r\n$3\r\nk:c\r\n$1\r\nx\r\n", KEYSRT_PROTOCOL},
    {pop_list, "*2\r\n$2\r\nk:\r\n$1\r\nx\r\n", KEYSRT_PROTOCOL},
    {pop_list, "*2\r\n$3\r\nk:a\r\n$9\r\n123456789\r\n", KEYSRT_BAD_VALUE},
    {pop_list, "*2\r\n$3\r\nk:a\r\n$-1\r\n", KEYSRT_PROTOCOL},
    {pop_list, "*2\r\n$3\r\nk:a\r\n*1\r\n$1\r\nx\r\n", KEYSRT_PROTOCOL},
    {pop_list, "*3\r\n" PAIR "$1\r\n1\r\n", KEYSRT_PROTOCOL},
    {pop_list, "*0\r\n", KEYSRT_PROTOCOL},
    {pop_list, ":1\r\n", KEYSRT_PROTOCOL},
    {pop_list, "-UNBLOCKED client unblocked via CLIENT UNBLOCK\r\n", KEYSRT_REFUSED},
    {pop_zset, "*3\r\n" PAIR "$3\r\n1.5\r\n", KEYSRT_OK},
    {pop_zset, "*3\r\n" PAIR "$3\r\nnan\r\n", KEYSRT_BAD_VALUE},
    {pop_zset, "*3\r\n" PAIR ":1\r\n", KEYSRT_PROTOCOL},
    {pop_zset, "*2\r\n" PAIR, KEYSRT_PROTOCOL},
    {walk_set, "*2\r\n$1\r\n0\r\n*1\r\n$1\r\nx\r\n", KEYSRT_OK},
    {walk_set, "*2\r\n$1\r\n0\r\n*0\r\n", KEYSRT_MISS},
    {walk_set, "*2\r\n$1\r\n0\r\n*1\r\n$0\r\n\r\n", KEYSRT_BAD_VALUE},
    {walk_set, "*2\r\n$2\r\n-1\r\n*0\r\n", KEYSRT_PROTOCOL},
    {walk_set, "*2\r\n$21\r\n123456789012345678901\r\n*0\r\n", KEYSRT_PROTOCOL},
    {walk_set, "*2\r\n*0\r\n*0\r\n", KEYSRT_PROTOCOL},
    {walk_set, "*2\r\n$1\r\n0\r\n$1\r\nx\r\n", KEYSRT_PROTOCOL},
    {walk_set, "*2\r\n$1\r\n0\r\n*1\r\n*1\r\n$1\r\nx\r\n", KEYSRT_PROTOCOL},
    {walk_set, "*2\r\n$1\r\n0\r\n*1000000\r\n", KEYSRT_LIMIT},
    {walk_zset, "*2\r\n$1\r\n0\r\n*2\r\n$1\r\nx\r\n$1\r\n1\r\n", KEYSRT_OK},
    {walk_zset, "*2\r\n$1\r\n0\r\n*2\r\n$1\r\nx\r\n$1\r\ny\r\n", KEYSRT_BAD_VALUE},
    {walk_zset, "*2\r\n$1\r\n0\r\n*1\r\n$1\r\nx\r\n", KEYSRT_PROTOCOL},
    {set_bit, ":1\r\n", KEYSRT_OK},
    {set_bit, ":2\r\n", KEYSRT_PROTOCOL},
    {set_bit, ":-1\r\n", KEYSRT_PROTOCOL},
    {set_bit, "+OK\r\n", KEYSRT_PROTOCOL},
    {get_bits, "*2\r\n:1\r\n:0\r\n", KEYSRT_OK},
    {get_bits, "*2\r\n:1\r\n:7\r\n", KEYSRT_PROTOCOL},
    {get_bits, "*3\r\n:1\r\n:0\r\n:0\r\n", KEYSRT_PROTOCOL},
    {get_bits, "*2\r\n:1\r\n$-1\r\n", KEYSRT_PROTOCOL},
    {find_bit, ":9\r\n", KEYSRT_OK},
    {find_bit, ":-1\r\n", KEYSRT_MISS},
    {find_bit, ":-2\r\n", KEYSRT_PROTOCOL},
    {length, ":2\r\n", KEYSRT_OK},
    {length, ":-1\r\n", KEYSRT_PROTOCOL},
    {length, ":9223372036854775807\r\n", KEYSRT_PROTOCOL},
    {add_element, ":1\r\n", KEYSRT_OK},
    {add_element, ":-1\r\n", KEYSRT_PROTOCOL},
    {add_element, "$1\r\n1\r\n", KEYSRT_PROTOCOL},
    {locate, "*1\r\n" POSITION, KEYSRT_OK},
    {locate, "*1\r\n*-1\r\n", KEYSRT_MISS},
    {locate, "*1\r\n$-1\r\n", KEYSRT_MISS},
    {locate, "*0\r\n", KEYSRT_PROTOCOL},
    {locate, "*1\r\n*1\r\n$2\r\n15\r\n", KEYSRT_PROTOCOL},
    {locate, "*1\r\n*3\r\n$2\r\n15\r\n$4\r\n37.5\r\n$1\r\n1\r\n", KEYSRT_PROTOCOL},
    {locate, "*1\r\n*2\r\n$2\r\n15\r\n$3\r\nnan\r\n", KEYSRT_PROTOCOL},
    {locate, "*1\r\n*2\r\n$3\r\n500\r\n$1\r\n1\r\n", KEYSRT_PROTOCOL},
    {locate, "*1\r\n*2\r\n$2\r\n15\r\n*0\r\n", KEYSRT_PROTOCOL},
    {locate, "*1\r\n$2\r\n15\r\n", KEYSRT_PROTOCOL},
    {locate_two, "*2\r\n*-1\r\n" POSITION, KEYSRT_OK},
    {locate_two, "*1\r\n" POSITION, KEYSRT_PROTOCOL},
    {search, "*4\r\n" PLACE, KEYSRT_OK},
    {search, "*8\r\n" PLACE PLACE, KEYSRT_OK},
    {search, "*0\r\n", KEYSRT_OK},
    {search, "$-1\r\n", KEYSRT_MISS},
    {search, "*3\r\n$1\r\nx\r\n$3\r\n1.5\r\n$2\r\n15\r\n", KEYSRT_PROTOCOL},
    {search, "*4\r\n$9\r\n123456789\r\n$3\r\n1.5\r\n$2\r\n15\r\n$4\r\n37.5\r\n", KEYSRT_BAD_VALUE},
    {search, "*4\r\n$1\r\nx\r\n$2\r\n-1\r\n$2\r\n15\r\n$4\r\n37.5\r\n", KEYSRT_PROTOCOL},
    {search, "*4\r\n$1\r\nx\r\n$1\r\ny\r\n$2\r\n15\r\n$4\r\n37.5\r\n", KEYSRT_PROTOCOL},
    {search, "*4\r\n$1\r\nx\r\n$1\r\n1\r\n$2\r\n15\r\n$3\r\ninf\r\n", KEYSRT_PROTOCOL},
    {search, "*4\r\n$1\r\nx\r\n:1\r\n$2\r\n15\r\n$3\r\n1.0\r\n", KEYSRT_PROTOCOL},
    {search, "*4000000\r\n", KEYSRT_LIMIT},
};

/* EVALSHA of a script that the server is told to load: its answer comes first. */
static bool is_scripted(keysrt_status (*call)(void))
{
    return call == search;
}

static void try(size_t which, bool split)
{
    static const char loaded[] = "$40\r\n0123456789012345678901234567890123456789\r\n";
    fake_step steps[8];
    size_t count = 0;
    steps[count++] = (fake_step){.action = FAKE_ACCEPT};
    if (is_scripted(cases[which].call)) {
        steps[count++] = (fake_step){.action = FAKE_REQUEST, .text = "SCRIPT"};
        steps[count++] = (fake_step){.action = FAKE_SEND, .text = loaded};
    }
    steps[count++] = (fake_step){.action = FAKE_REQUEST};
    steps[count++] = (fake_step){.action = split ? FAKE_TRICKLE : FAKE_SEND, .text = cases[which].reply};
    steps[count++] = (fake_step){.action = FAKE_CLOSE};
    steps[count++] = (fake_step){.action = FAKE_END};
    fake_server fake;
    keysrt_options options = {.command_timeout = keysrt_seconds(2), .max_reply_elements = 1000};
    fake_start(&fake, steps);
    assert_int_equal(keysrt_open(&client, fake.url, &options), KEYSRT_OK);
    memset(&out, 0, sizeof out);
    keysrt_status status = cases[which].call();
    if (status != cases[which].status)
        fail_msg("reply %zu (%s): %s instead of %s: %s", which, cases[which].reply, keysrt_status_name(status),
                 keysrt_status_name(cases[which].status), keysrt_message(client));
    static const unsigned char untouched[sizeof out];
    if (status != KEYSRT_OK && memcmp(&out, untouched, sizeof out) != 0)
        fail_msg("reply %zu (%s) touched an output", which, cases[which].reply);
    keysrt_close(client);
    client = NULL;
    fake_stop(&fake);
}

static void a_reply_is_what_the_call_expects_or_touches_nothing(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        try(i, false);
        try(i, true);
    }
    keysrt_block_free(&block);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_reply_is_what_the_call_expects_or_touches_nothing),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
