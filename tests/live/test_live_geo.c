/* test_live_geo.c: members by their place on earth: every operation with its edges. */
#include "collections_keys.h"

#include "live.h"

#include <math.h>

#define A COLLECTIONS_ID("a")
#define B COLLECTIONS_ID("b")
#define PALERMO COLLECTIONS_ID("palermo")
#define CATANIA COLLECTIONS_ID("catania")
static const keysrt_position palermo = {13.361389, 38.115556}, catania = {15.087269, 37.502669}, between = {15, 37};

static bool is_near(double value, double expected, double tolerance)
{
    return fabs(value - expected) <= tolerance;
}

static void add_both(void)
{
    const collections_shops_entry both[] = {{PALERMO, palermo}, {CATANIA, catania}};
    uint64_t changed = 77;
    OK(collections_shops_add_many(client, A, both, 2, &changed));
    assert_int_equal(changed, 2);
}

static void members_are_added_moved_and_found_again(void **state)
{
    (void)state;
    uint64_t number = 77;
    keysrt_position where = {0, 0};
    OK(collections_shops_size(client, A, &number));
    assert_int_equal(number, 0);
    add_both();
    assert_true(server_ttl_is(&server, "g:shops:a", 3600000));
    OK(collections_shops_position(client, A, PALERMO, &where));
    assert_true(is_near(where.longitude, palermo.longitude, 1e-5) && is_near(where.latitude, palermo.latitude, 1e-5));
    OK(collections_shops_add(client, A, PALERMO, palermo, &number));
    assert_int_equal(number, 0);
    OK(collections_shops_add(client, A, PALERMO, between, &number));
    assert_int_equal(number, 1);
    OK(collections_shops_add_if(client, A, KEYSRT_GEOADD_NX, PALERMO, palermo, &number));
    assert_int_equal(number, 0);
    OK(collections_shops_add_if(client, A, KEYSRT_GEOADD_XX, COLLECTIONS_ID("new"), palermo, &number));
    assert_int_equal(number, 0);
    OK(collections_shops_add_if(client, A, 0, COLLECTIONS_ID("new"), palermo, &number));
    assert_int_equal(number, 1);
    MUST_BE(KEYSRT_INVALID, collections_shops_add_if(client, A, 3, PALERMO, palermo, &number));
    MUST_BE(KEYSRT_MISS, collections_shops_position(client, A, COLLECTIONS_ID("none"), &where));
    MUST_BE(KEYSRT_MISS, collections_shops_position(client, B, PALERMO, &where));
    OK(collections_shops_size(client, A, &number));
    assert_int_equal(number, 3);
    OK(collections_shops_remove(client, A, PALERMO, &number));
    assert_int_equal(number, 1);
    const collections_id rest[] = {CATANIA, COLLECTIONS_ID("new"), PALERMO};
    OK(collections_shops_remove_many(client, A, rest, 3, &number));
    assert_int_equal(number, 2);
    SAYS("0", "EXISTS g:shops:a");
}

static void many_positions_are_found_or_not(void **state)
{
    (void)state;
    keysrt_located got[3] = {{false, {7, 7}}, {true, {7, 7}}, {false, {7, 7}}};
    const collections_id members[] = {CATANIA, COLLECTIONS_ID("none"), PALERMO};
    add_both();
    OK(collections_shops_positions(client, A, members, 0, got));
    assert_true(got[1].found);
    OK(collections_shops_positions(client, A, members, 3, got));
    assert_true(got[0].found && !got[1].found && got[2].found);
    assert_true(is_near(got[0].position.longitude, catania.longitude, 1e-5) && is_near(got[2].position.latitude, palermo.latitude, 1e-5));
    OK(collections_shops_positions(client, B, members, 3, got));
    assert_true(!got[0].found && !got[1].found && !got[2].found);
}

static void positions_beyond_the_map_are_refused(void **state)
{
    (void)state;
    static const keysrt_position wrong[] = {{180.0001, 0}, {-180.0001, 0}, {0, 85.0512}, {0, -86}, {(double)NAN, 0}, {0, (double)INFINITY}};
    static const keysrt_position right[] = {{180, 85.05112878}, {-180, -85.05112878}, {0, 0}, {1e-9, -1e-9}};
    collections_shops_places got = {0};
    for (size_t i = 0; i < COUNT(wrong); i++) {
        MUST_BE(KEYSRT_INVALID, collections_shops_add(client, A, PALERMO, wrong[i], NULL));
        MESSAGE_HAS("beyond longitude");
        MUST_BE(KEYSRT_INVALID, collections_shops_search(client, A, wrong[i], keysrt_circle(1), KEYSRT_NEAREST, 0, &got));
    }
    for (size_t i = 0; i < COUNT(right); i++)
        OK(collections_shops_add(client, A, PALERMO, right[i], NULL));
    static const double lengths[] = {-1, (double)NAN, (double)INFINITY};
    for (size_t i = 0; i < COUNT(lengths); i++) {
        MUST_BE(KEYSRT_INVALID, collections_shops_search(client, A, between, keysrt_circle(1), (keysrt_geo_order)3, 0, &got));
        MUST_BE(KEYSRT_INVALID, collections_shops_search(client, A, between, keysrt_circle(lengths[i]), KEYSRT_NEAREST, 0, &got));
        MESSAGE_HAS("radius");
        MUST_BE(KEYSRT_INVALID, collections_shops_search(client, A, between, keysrt_box(1, lengths[i]), KEYSRT_NEAREST, 0, &got));
        MESSAGE_HAS("height");
    }
}

static void distances_are_metres(void **state)
{
    (void)state;
    double metres = 77;
    add_both();
    OK(collections_shops_distance(client, A, PALERMO, CATANIA, &metres));
    assert_true(is_near(metres, 166274.1516, 1));
    OK(collections_shops_distance(client, A, PALERMO, PALERMO, &metres));
    assert_true(is_near(metres, 0, 0.001));
    MUST_BE(KEYSRT_MISS, collections_shops_distance(client, A, PALERMO, COLLECTIONS_ID("none"), &metres));
    MUST_BE(KEYSRT_MISS, collections_shops_distance(client, B, PALERMO, CATANIA, &metres));
}

static void a_search_gives_members_places_and_distances(void **state)
{
    (void)state;
    collections_shops_places got = {0};
    add_both();
    OK(collections_shops_search(client, A, between, keysrt_circle(200000), KEYSRT_NEAREST, 0, &got));
    assert_int_equal(got.count, 2);
    IS(got.items[0].member, "catania");
    assert_true(is_near(got.items[0].distance, 56441, 1) && is_near(got.items[0].position.longitude, catania.longitude, 1e-5));
    IS(got.items[1].member, "palermo");
    assert_true(is_near(got.items[1].distance, 190442, 1) && is_near(got.items[1].position.latitude, palermo.latitude, 1e-5));
    OK(collections_shops_search(client, A, between, keysrt_circle(200000), KEYSRT_FARTHEST, 1, &got));
    assert_int_equal(got.count, 1);
    IS(got.items[0].member, "palermo");
    OK(collections_shops_search(client, A, between, keysrt_circle(100000), KEYSRT_ANY_ORDER, 5, &got));
    assert_int_equal(got.count, 1);
    OK(collections_shops_search(client, A, between, keysrt_circle(1), KEYSRT_ANY_ORDER, 0, &got));
    assert_int_equal(got.count, 0);
    OK(collections_shops_search(client, A, between, keysrt_box(400000, 400000), KEYSRT_NEAREST, UINT64_MAX, &got));
    assert_int_equal(got.count, 2);
    OK(collections_shops_search(client, A, between, keysrt_box(400000, 1000), KEYSRT_NEAREST, 3, &got));
    assert_int_equal(got.count, 0);
    OK(collections_shops_search_around(client, A, PALERMO, keysrt_circle(170000), KEYSRT_NEAREST, 0, &got));
    assert_int_equal(got.count, 2);
    IS(got.items[0].member, "palermo");
    MUST_BE(KEYSRT_MISS, collections_shops_search_around(client, A, COLLECTIONS_ID("none"), keysrt_circle(170000), KEYSRT_NEAREST, 0, &got));
    assert_int_equal(got.count, 2);
    MUST_BE(KEYSRT_MISS, collections_shops_search_around(client, B, PALERMO, keysrt_circle(170000), KEYSRT_NEAREST, 0, &got));
    OK(collections_shops_search(client, B, between, keysrt_circle(170000), KEYSRT_NEAREST, 0, &got));
    assert_int_equal(got.count, 0);
    collections_shops_places_clear(&got);
}

static void what_is_found_is_stored_with_the_ttl_of_its_own_key(void **state)
{
    (void)state;
    const collections_shops_params shops = {A};
    const collections_sliding_places_params sliding = {A};
    const collections_geo_of_id source = collections_shops_ref(&shops);
    keysrt_position where = {0, 0};
    uint64_t size = 77;
    add_both();
    server_do(&server, "PERSIST g:shops:a");
    OK(collections_shops_store_search(client, B, source, between, keysrt_circle(100000), KEYSRT_NEAREST, 0, &size));
    assert_int_equal(size, 1);
    assert_true(server_ttl_is(&server, "g:shops:b", 3600000));
    SAYS("-1", "PTTL g:shops:a");
    OK(collections_shops_position(client, B, CATANIA, &where));
    assert_true(is_near(where.longitude, catania.longitude, 1e-5));
    OK(collections_nearby_store_search_around(client, source, PALERMO, keysrt_circle(1e6), KEYSRT_FARTHEST, 1, keysrt_minutes(3), &size));
    SAYS("catania", "ZRANGE g:nearby 0 -1");
    assert_true(server_ttl_is(&server, "g:nearby", 180000));
    OK(collections_nearby_store_search_around(client, source, PALERMO, keysrt_circle(1e6), KEYSRT_NEAREST, 0, keysrt_never(), NULL));
    SAYS("2", "ZCARD g:nearby");
    SAYS("-1", "PTTL g:nearby");
    MUST_BE(KEYSRT_MISS, collections_nearby_store_search_around(client, source, COLLECTIONS_ID("none"), keysrt_circle(1e6), KEYSRT_NEAREST, 0,
                                                                keysrt_never(), NULL));
    SAYS("2", "ZCARD g:nearby");
    server_do(&server, "GEOADD g:sliding:a 15 37 x");
    OK(collections_founded_store_search(client, A, collections_sliding_places_ref(&sliding), between, keysrt_box(10, 10), KEYSRT_ANY_ORDER, 1, &size));
    assert_int_equal(size, 1);
    assert_true(server_ttl_is(&server, "g:sliding:a", 3600000));
    assert_true(server_ttl_is(&server, "g:founded:a", 3600000));
    server_do(&server, "PEXPIRE g:founded:a 500000");
    OK(collections_founded_store_search(client, A, source, between, keysrt_circle(1e6), KEYSRT_ANY_ORDER, 0, &size));
    assert_int_equal(size, 2);
    assert_true(server_ttl_is(&server, "g:founded:a", 500000)); /* from creation */
    OK(collections_shops_store_search(client, B, source, between, keysrt_circle(1), KEYSRT_NEAREST, 0, &size));
    assert_int_equal(size, 0);
    SAYS("0", "EXISTS g:shops:b");
    MUST_BE(KEYSRT_INVALID, collections_shops_store_search(client, B, source, (keysrt_position){181, 0}, keysrt_circle(1), KEYSRT_NEAREST, 0, NULL));
}

static void tens_of_thousands_of_places_are_added_and_searched(void **state)
{
    (void)state;
    enum { MANY = 65536 };
    static collections_stations_entry entries[MANY];
    collections_stations_places got = {0};
    uint64_t number = 77;
    for (size_t i = 0; i < MANY; i++)
        entries[i] = (collections_stations_entry){(uint16_t)i, {(double)(i % 256) / 256, (double)(i / 256) / 256}};
    OK(collections_stations_add_many(client, entries, MANY, &number));
    assert_int_equal(number, MANY);
    SAYS("-1", "PTTL g:stations");
    OK(collections_stations_search(client, (keysrt_position){0.5, 0.5}, keysrt_circle(1e6), KEYSRT_NEAREST, 0, &got));
    assert_int_equal(got.count, MANY);
    for (size_t i = 1; i < got.count; i++)
        assert_true(got.items[i - 1].distance <= got.items[i].distance);
    OK(collections_stations_search_around(client, 32896, keysrt_circle(1e6), KEYSRT_NEAREST, 10, &got));
    assert_int_equal(got.count, 10);
    assert_int_equal(got.items[0].member, 32896);
    collections_stations_places_clear(&got);
}

static void foreign_values_and_types_are_told(void **state)
{
    (void)state;
    collections_stations_places got = {0};
    keysrt_position where = {7, 7};
    server_do(&server, "GEOADD g:stations 1 1 x");
    MUST_BE(KEYSRT_BAD_VALUE, collections_stations_search(client, (keysrt_position){1, 1}, keysrt_circle(10), KEYSRT_NEAREST, 0, &got));
    MESSAGE_HAS("member 0");
    server_do(&server, "SET g:shops:a text");
    MUST_BE(KEYSRT_WRONG_TYPE, collections_shops_position(client, A, PALERMO, &where));
    MUST_BE(KEYSRT_WRONG_TYPE, collections_shops_add(client, A, PALERMO, palermo, NULL));
    collections_shops_places none = {0};
    MUST_BE(KEYSRT_WRONG_TYPE, collections_shops_search(client, A, between, keysrt_circle(1), KEYSRT_NEAREST, 0, &none));
    assert_true(is_near(where.longitude, 7, 0));
}

static void reads_renew_what_is_sliding_and_batches_work(void **state)
{
    (void)state;
    collections_sliding_places_places got = {0};
    keysrt_position where = {0, 0};
    uint64_t number = 77;
    keysrt_batch *batch = NULL;
    server_do(&server, "GEOADD g:sliding:a 15 37 x");
    OK(collections_sliding_places_search(client, A, between, keysrt_circle(10), KEYSRT_NEAREST, 0, &got));
    assert_int_equal(got.count, 1);
    assert_true(server_ttl_is(&server, "g:sliding:a", 3600000));
    server_do(&server, "PERSIST g:sliding:a");
    OK(collections_sliding_places_position(client, A, COLLECTIONS_ID("x"), &where));
    assert_true(server_ttl_is(&server, "g:sliding:a", 3600000));
    OK(keysrt_batch_open(&batch, client));
    server_do(&server, "SCRIPT FLUSH");
    for (int round = 0; round < 2; round++) {
        if (round == 1)
            keysrt_batch_atomic(batch);
        MUST_BE(KEYSRT_QUEUED, collections_sliding_places_add(keysrt_queue(batch), A, PALERMO, palermo, &number));
        MUST_BE(KEYSRT_QUEUED, collections_sliding_places_search(keysrt_queue(batch), A, between, keysrt_circle(1e6), KEYSRT_NEAREST, 0, &got));
        MUST_BE(KEYSRT_QUEUED, collections_sliding_places_position(keysrt_queue(batch), A, PALERMO, &where));
        OK(keysrt_batch_run(batch));
        assert_int_equal(got.count, 2);
        assert_true(is_near(where.longitude, palermo.longitude, 1e-5));
    }
    keysrt_batch_close(batch);
    collections_sliding_places_places_clear(&got);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        LIVE_TEST(members_are_added_moved_and_found_again),
        LIVE_TEST(many_positions_are_found_or_not),
        LIVE_TEST(positions_beyond_the_map_are_refused),
        LIVE_TEST(distances_are_metres),
        LIVE_TEST(a_search_gives_members_places_and_distances),
        LIVE_TEST(what_is_found_is_stored_with_the_ttl_of_its_own_key),
        LIVE_TEST(tens_of_thousands_of_places_are_added_and_searched),
        LIVE_TEST(foreign_values_and_types_are_told),
        LIVE_TEST(reads_renew_what_is_sliding_and_batches_work),
    };
    LIVE_MAIN(tests);
}
