/* test_quick.c: the short ways of GET, SET and HSET send what the thorough way would, and leave to it what is not theirs. */
#include "core/client.h"

#include "support/fake.h"
#include "support/tiny_keys.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

/* ---- Keys --------------------------------------------------------------------------------------------------------- */

typedef struct {
    keysrt_view name;
    uint32_t visits;
    int64_t last;
    bool has_last;
    int32_t role;
    bool active;
} person;
typedef struct {
    keysrt_view tenant;
    uint16_t shard;
    int32_t role;
} place;
typedef struct {
    keysrt_view prefix;
} settings;

static const keysrt_view role_texts[] = {{"admin", 5}, {"guest", 5}};
static const keysrt_enum roles = {2, role_texts};
static const keysrt_type role = {KEYSRT_TYPE_ENUM, KEYSRT_TYPE_FIXED, 4, 0, 0, &roles, NULL, "Role"};
static const keysrt_type u32 = {KEYSRT_TYPE_UINT, KEYSRT_TYPE_FIXED, 4, 0, UINT32_MAX, NULL, NULL, "u32"};
static const keysrt_type u16 = {KEYSRT_TYPE_UINT, KEYSRT_TYPE_FIXED, 2, 0, 9999, NULL, NULL, "u16(0..9999)"};
static const keysrt_type flag = {KEYSRT_TYPE_BOOL, KEYSRT_TYPE_FIXED, 1, 0, 0, NULL, NULL, "bool"};
static const unsigned char letters[32] = {[12] = 0xFE, [13] = 0xFF, [14] = 0xFF, [15] = 0x07};
static const keysrt_string_rule lower = {letters, NULL, "of [a-z]"};
static const keysrt_type word = {KEYSRT_TYPE_STRING, 0, sizeof(keysrt_view), 1, 70, &lower, NULL, "Word"};

static const keysrt_field fields[] = {
    {"name", 4, offsetof(person, name), KEYSRT_NO_OFFSET, &word, "$4\r\nname\r\n", 10},
    {"visits", 6, offsetof(person, visits), KEYSRT_NO_OFFSET, &u32, "$6\r\nvisits\r\n", 12},
    {"last", 4, offsetof(person, last), offsetof(person, has_last), &tiny_i64, "$4\r\nlast\r\n", 10},
    {"role", 4, offsetof(person, role), KEYSRT_NO_OFFSET, &role, "$4\r\nrole\r\n", 10},
    {"active", 6, offsetof(person, active), KEYSRT_NO_OFFSET, &flag, "$6\r\nactive\r\n", 12},
};
static const keysrt_record people = {"person", sizeof(person), 5, fields, NULL, 0};
static const keysrt_schema schema = {"quick", KEYSRT_ABI, 0, NULL, NULL, 2, false};
static const keysrt_piece settings_pieces[] = {{"", 0, offsetof(settings, prefix), &word, "prefix", true}, {"", 0, 0, NULL, NULL, false}};
static const keysrt_schema with_settings = {"placed", KEYSRT_ABI, sizeof(settings), settings_pieces, NULL, 1, false};

static const keysrt_piece person_pieces[] = {{"person:", 7, 0, &word, "id", false}, {"", 0, 0, NULL, NULL, false}};
static const keysrt_key person_key = {
    .schema = &schema, .name = "person", .kind = KEYSRT_HASH, .record = &people,
    .pattern = {2, sizeof(keysrt_view), person_pieces, "person:*", "person:{id}"}};
static const keysrt_piece place_pieces[] = {{"", 0, offsetof(settings, prefix), &word, "prefix", true},
                                            {":shard:", 7, offsetof(place, shard), &u16, "shard", false},
                                            {":", 1, offsetof(place, tenant), &word, "tenant", false},
                                            {":as:", 4, offsetof(place, role), &role, "role", false},
                                            {"", 0, 0, NULL, NULL, false}};
static const keysrt_key place_key = {
    .schema = &with_settings, .name = "place", .kind = KEYSRT_STRING, .value = &tiny_text,
    .pattern = {5, sizeof(place), place_pieces, "*:shard:*:*:as:*", "{prefix}:shard:{shard}:{tenant}:as:{role}"}};

/* ---- What is sent ------------------------------------------------------------------------------------------------- */

static keysrt_client *client;
static keysrt_batch *batch;

static int set_up(void **state)
{
    (void)state;
    assert_int_equal(keysrt_open(&client, "unix:///nowhere", NULL), KEYSRT_OK);
    assert_int_equal(keysrt_batch_open(&batch, client), KEYSRT_OK);
    return 0;
}

static int tear_down(void **state)
{
    (void)state;
    keysrt_batch_close(batch);
    keysrt_close(client);
    return 0;
}

/* What the batch would send, from here on. */
static keysrt_view queued(size_t from)
{
    const keysrt_client *queue = keysrt_queue(batch);
    const keysrt_buffer *requests = &queue->lanes[queue->last_lane].pipeline->requests;
    return (keysrt_view){requests->data + from, requests->len - from};
}

static size_t queued_bytes(void)
{
    return keysrt_queue(batch)->lane_count == 0 ? 0 : queued(0).len;
}

#define SENDS(expected, call)                                                   \
    do {                                                                        \
        for (int round = 0; round < 3; round++) {                               \
            size_t from = queued_bytes();                                       \
            assert_int_equal((call), KEYSRT_QUEUED);                            \
            assert_int_equal(queued(from).len, sizeof(expected) - 1);           \
            assert_memory_equal(queued(from).data, expected, sizeof(expected) - 1); \
        }                                                                       \
    } while (0)

/* The first call of a lane goes the thorough way, for there is no lane yet; the next ones need not. */
static void get_and_set_are_the_same_bytes_either_way(void **state)
{
    (void)state;
    static const char name[] = "*2\r\n$3\r\nGET\r\n$12\r\ns:0123456789\r\n";
    tiny_params params = tiny_id("0123456789"), brief = tiny_id("x");
    keysrt_view out, value = keysrt_str("value");
    keysrt_block block = {NULL, 0};
    SENDS(name, keysrt_string_get(keysrt_queue(batch), &tiny_string, &params, &out, &block));
    SENDS("*2\r\n$3\r\nGET\r\n$3\r\ns:x\r\n", keysrt_string_get(keysrt_queue(batch), &tiny_string, &brief, &out, &block));
    SENDS("*3\r\n$3\r\nSET\r\n$12\r\ns:0123456789\r\n$5\r\nvalue\r\n",
          keysrt_string_set(keysrt_queue(batch), &tiny_string, &params, &value, keysrt_ms(0)));
    SENDS("*5\r\n$3\r\nSET\r\n$12\r\ne:0123456789\r\n$5\r\nvalue\r\n$2\r\nPX\r\n$5\r\n60000\r\n",
          keysrt_string_set(keysrt_queue(batch), &tiny_expiring, &params, &value, keysrt_ms(0)));
    value = (keysrt_view){NULL, 0};
    SENDS("*3\r\n$3\r\nSET\r\n$12\r\ns:0123456789\r\n$0\r\n\r\n",
          keysrt_string_set(keysrt_queue(batch), &tiny_string, &params, &value, keysrt_ms(0)));
}

static void names_and_values_of_every_length_are_right(void **state)
{
    (void)state;
    static char text[3000], id[160], expected[4000];
    memset(text, 'v', sizeof text);
    memset(id, 'i', sizeof id);
    for (size_t len = 1; len < sizeof text; len += len < 300 ? 1 : 99) {
        size_t id_len = 1 + len % (sizeof id - 1), from = queued_bytes();
        tiny_params params = {{id, id_len}};
        keysrt_view value = {text, len};
        assert_int_equal(keysrt_string_set(keysrt_queue(batch), &tiny_string, &params, &value, keysrt_ms(0)), KEYSRT_QUEUED);
        int size = snprintf(expected, sizeof expected, "*3\r\n$3\r\nSET\r\n$%zu\r\ns:%.*s\r\n$%zu\r\n%.*s\r\n", id_len + 2, (int)id_len, id,
                            len, (int)len, text);
        assert_int_equal(queued(from).len, size);
        assert_memory_equal(queued(from).data, expected, (size_t)size);
    }
}

static void sets_of_fields_are_the_same_bytes_either_way(void **state)
{
    (void)state;
    keysrt_view id = keysrt_str("somebody");
    person one = {keysrt_str("ann"), 12345, -9, true, 1, true};
    keysrt_client *queue = keysrt_queue(batch);
    SENDS("*4\r\n$4\r\nHSET\r\n$15\r\nperson:somebody\r\n$6\r\nvisits\r\n$5\r\n12345\r\n",
          keysrt_hash_set_fields(queue, &person_key, &id, 2, &one, keysrt_ms(0)));
    SENDS("*12\r\n$4\r\nHSET\r\n$15\r\nperson:somebody\r\n$4\r\nname\r\n$3\r\nann\r\n$6\r\nvisits\r\n$5\r\n12345\r\n$4\r\nlast\r\n$2\r\n-9\r\n"
          "$4\r\nrole\r\n$5\r\nguest\r\n$6\r\nactive\r\n$1\r\n1\r\n",
          keysrt_hash_set_fields(queue, &person_key, &id, 31, &one, keysrt_ms(0)));
    one.visits = UINT32_MAX;
    one.last = INT64_MIN;
    SENDS("*6\r\n$4\r\nHSET\r\n$15\r\nperson:somebody\r\n$6\r\nvisits\r\n$10\r\n4294967295\r\n$4\r\nlast\r\n$20\r\n-9223372036854775808\r\n",
          keysrt_hash_set_fields(queue, &person_key, &id, 6, &one, keysrt_ms(0)));
}

/* An absent field is deleted: a script, by the thorough way. */
static void what_is_not_a_plain_command_goes_the_thorough_way(void **state)
{
    (void)state;
    keysrt_view id = keysrt_str("somebody");
    person one = {keysrt_str("ann"), 12345, -9, false, 1, true};
    keysrt_client *queue = keysrt_queue(batch);
    size_t from = queued_bytes();
    assert_int_equal(keysrt_hash_set_fields(queue, &person_key, &id, 31, &one, keysrt_ms(0)), KEYSRT_QUEUED);
    assert_non_null(memmem(queued(from).data, queued(from).len, "EVALSHA", 7));
    tiny_params params = tiny_id("0123456789");
    keysrt_view value = keysrt_str("v");
    from = queued_bytes();
    assert_int_equal(keysrt_string_set(queue, &tiny_created, &params, &value, keysrt_ms(0)), KEYSRT_QUEUED);
    assert_memory_not_equal(queued(from).data, "*5\r\n$3\r\nSET", 11);
}

static void names_of_several_parts_are_right(void **state)
{
    (void)state;
    place params = {keysrt_str("acme"), 42, 1};
    settings given = {keysrt_str("prod")};
    keysrt_view out;
    keysrt_block block = {NULL, 0};
    keysrt_client *queue = keysrt_queue(batch);
    for (int round = 0; round < 3; round++)
        assert_int_equal(keysrt_string_get(queue, &place_key, &params, &out, &block), KEYSRT_INVALID);
    assert_non_null(strstr(keysrt_message(queue), "settings"));
    assert_int_equal(keysrt_use_settings(client, &with_settings, &given), KEYSRT_OK);
    SENDS("*2\r\n$3\r\nGET\r\n$27\r\nprod:shard:42:acme:as:guest\r\n", keysrt_string_get(queue, &place_key, &params, &out, &block));
}

/* ---- What is refused ---------------------------------------------------------------------------------------------- */

static void what_breaks_a_rule_is_refused_and_leaves_no_byte(void **state)
{
    (void)state;
    keysrt_view good = keysrt_str("somebody"), odd = keysrt_str("some body"), empty = {"", 0}, out;
    static const char long_word[] = "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";
    keysrt_view too_long = keysrt_str(long_word);
    person one = {odd, 1, 1, true, 7, true}, two = {keysrt_str("ann"), 1, 1, true, 7, true};
    keysrt_client *queue = keysrt_queue(batch);
    keysrt_block block = {NULL, 0};
    tiny_params params = {{"", 0}};
    assert_int_equal(keysrt_hash_set_fields(queue, &person_key, &good, 2, &two, keysrt_ms(0)), KEYSRT_QUEUED);
    size_t before = queued_bytes();
    assert_int_equal(keysrt_hash_set_fields(queue, &person_key, &odd, 2, &two, keysrt_ms(0)), KEYSRT_INVALID);
    assert_non_null(strstr(keysrt_message(queue), "parameter id"));
    assert_int_equal(keysrt_hash_set_fields(queue, &person_key, &empty, 2, &two, keysrt_ms(0)), KEYSRT_INVALID);
    assert_int_equal(keysrt_hash_set_fields(queue, &person_key, &too_long, 2, &two, keysrt_ms(0)), KEYSRT_INVALID);
    assert_int_equal(keysrt_hash_set_fields(queue, &person_key, &good, 1, &one, keysrt_ms(0)), KEYSRT_INVALID);
    assert_non_null(strstr(keysrt_message(queue), "name: "));
    assert_int_equal(keysrt_hash_set_fields(queue, &person_key, &good, 8, &two, keysrt_ms(0)), KEYSRT_INVALID);
    assert_int_equal(keysrt_hash_set_fields(queue, &person_key, &good, 32, &two, keysrt_ms(0)), KEYSRT_INVALID);
    assert_int_equal(keysrt_string_get(queue, &tiny_string, &params, &out, &block), KEYSRT_INVALID);
    assert_int_equal(queued_bytes(), before);
    assert_int_equal(keysrt_batch_count(batch), 8);
}

static void a_handle_that_takes_no_calls_is_not_bypassed(void **state)
{
    (void)state;
    tiny_params params = tiny_id("0123456789");
    keysrt_view out, value = keysrt_str("v");
    keysrt_block block = {NULL, 0};
    assert_int_equal(keysrt_string_get(NULL, &tiny_string, &params, &out, &block), KEYSRT_NO_MEMORY);
    keysrt_client *broken;
    assert_int_equal(keysrt_open(&broken, "nonsense", NULL), KEYSRT_INVALID);
    assert_int_equal(keysrt_string_set(broken, &tiny_string, &params, &value, keysrt_ms(0)), KEYSRT_INVALID);
    keysrt_close(broken);
    static const keysrt_schema other = {"other", KEYSRT_ABI + 1, 0, NULL, NULL, 1, false};
    keysrt_key foreign = tiny_string;
    foreign.schema = &other;
    assert_int_equal(keysrt_string_get(keysrt_queue(batch), &tiny_string, &params, &out, &block), KEYSRT_QUEUED);
    assert_int_equal(keysrt_string_get(keysrt_queue(batch), &foreign, &params, &out, &block), KEYSRT_UNSUPPORTED);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(get_and_set_are_the_same_bytes_either_way, set_up, tear_down),
        cmocka_unit_test_setup_teardown(names_and_values_of_every_length_are_right, set_up, tear_down),
        cmocka_unit_test_setup_teardown(sets_of_fields_are_the_same_bytes_either_way, set_up, tear_down),
        cmocka_unit_test_setup_teardown(what_is_not_a_plain_command_goes_the_thorough_way, set_up, tear_down),
        cmocka_unit_test_setup_teardown(names_of_several_parts_are_right, set_up, tear_down),
        cmocka_unit_test_setup_teardown(what_breaks_a_rule_is_refused_and_leaves_no_byte, set_up, tear_down),
        cmocka_unit_test_setup_teardown(a_handle_that_takes_no_calls_is_not_bypassed, set_up, tear_down),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
