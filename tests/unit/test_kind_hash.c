/* test_kind_hash.c: fields and maps of hashes: names that data may not have, entries that come twice, ranges of numbers. Against a real
 * server, by tables written by hand. */
#include "support/kinds.h"

static void a_declared_field_cannot_be_named_by_data(void **state)
{
    (void)state;
    keysrt_key hash = key_of(KEYSRT_HASH, NULL);
    keysrt_view must = {"must", 4};
    int64_t value = 1;
    MUST_BE(KEYSRT_INVALID, keysrt_hash_map_set(client, &hash, &a, &must, &value, unsaid));
    MUST_BE(KEYSRT_INVALID, keysrt_hash_map_get(client, &hash, &a, &must, &value, NULL));
    MUST_BE(KEYSRT_INVALID, keysrt_hash_map_delete(client, &hash, &a, &must));
    MUST_BE(KEYSRT_INVALID, keysrt_hash_map_increment(client, &hash, &a, &must, &value, unsaid, NULL));
    record bad = whole_record;
    struct {
        keysrt_view name;
        int64_t value;
    } entry = {must, 1};
    memcpy(&bad.others, &(struct { void *items; size_t count; }){&entry, 1}, sizeof bad.others);
    MUST_BE(KEYSRT_INVALID, keysrt_hash_put(client, &hash, &a, &bad, unsaid));
    assert_non_null(strstr(keysrt_message(client), "must"));
    assert_int_equal(server_integer(&server, "DBSIZE"), 0);
}

typedef struct {
    keysrt_view name;
    int64_t value;
} entry;

static keysrt_status put_entries(const keysrt_key *hash, entry *entries, size_t count)
{
    record whole_map = whole_record;
    memcpy(&whole_map.others, &(struct { void *items; size_t count; }){entries, count}, sizeof whole_map.others);
    return keysrt_hash_put(client, hash, &a, &whole_map, unsaid);
}

static void two_entries_of_one_name_are_refused_however_many_there_are(void **state)
{
    (void)state;
    enum { MOST_ENTRIES = 5000 };
    static const size_t counts[] = {2, 3, 7, 8, 9, 10, 31, 1000, MOST_ENTRIES};
    static char names[MOST_ENTRIES][9];
    static entry entries[MOST_ENTRIES];
    keysrt_key hash = key_of(KEYSRT_HASH, NULL);
    MUST_BE(KEYSRT_OK, put_entries(&hash, entries, 0));
    const long long declared = server_integer(&server, "HLEN k:a");
    for (size_t c = 0; c < sizeof counts / sizeof counts[0]; c++) {
        size_t count = counts[c];
        for (size_t i = 0; i < count; i++) { /* of several lengths, in no order */
            int len = snprintf(names[i], sizeof names[i], "%zu", (i * 7919 + 11) % 10007);
            entries[i] = (entry){{names[i], (size_t)len}, (int64_t)i};
        }
        MUST_BE(KEYSRT_OK, put_entries(&hash, entries, count));
        assert_int_equal(server_integer(&server, "HLEN k:a"), declared + (long long)count);
        const size_t pairs[][2] = {{0, count - 1}, {0, 1}, {count - 2, count - 1}, {count / 3, count / 2}};
        for (size_t p = 0; p < sizeof pairs / sizeof pairs[0]; p++) {
            size_t first = pairs[p][0], second = pairs[p][1];
            if (first == second)
                continue;
            keysrt_view own = entries[second].name;
            entries[second].name = entries[first].name;
            server_do(&server, "DEL k:a");
            MUST_BE(KEYSRT_INVALID, put_entries(&hash, entries, count));
            char told[80];
            (void)snprintf(told, sizeof told, "HSET k:a (k): two entries are named \"%s\"", names[first]);
            assert_string_equal(keysrt_message(client), told);
            assert_int_equal(server_integer(&server, "DBSIZE"), 0);
            entries[second].name = own;
        }
    }
}

static void a_field_keeps_its_range_when_incremented(void **state)
{
    (void)state;
    keysrt_key key = key_of(KEYSRT_HASH, NULL);
    int64_t out = 77;
    MUST_BE(KEYSRT_OK, keysrt_hash_increment(client, &key, &a, 2, &(int64_t){-10}, unsaid, &out));
    assert_int_equal(out, -10);
    out = 77;
    MUST_BE(KEYSRT_BAD_VALUE, keysrt_hash_increment(client, &key, &a, 2, &(int64_t){-1}, unsaid, &out));
    assert_int_equal(out, 77);
    MUST_BE(KEYSRT_BAD_VALUE, keysrt_hash_increment(client, &key, &a, 2, &(int64_t){21}, unsaid, &out));
    assert_true(server_says(&server, "number -10", "HGETALL k:a"));
    double real_value = 0;
    MUST_BE(KEYSRT_OK, keysrt_hash_increment(client, &key, &a, 3, &(double){1.7e308}, unsaid, &real_value));
    assert_true(real_value == 1.7e308);
    MUST_BE(KEYSRT_BAD_VALUE, keysrt_hash_increment(client, &key, &a, 3, &(double){1.7e308}, unsaid, &real_value));
    MUST_BE(KEYSRT_OK, keysrt_hash_get_field(client, &key, &a, 3, &real_value, NULL));
    assert_true(real_value == 1.7e308);
    MUST_BE(KEYSRT_BAD_VALUE, keysrt_hash_increment(client, &key, &a, 4, &(double){1e39}, unsaid, &real_value));
    assert_int_equal(server_integer(&server, "HEXISTS k:a single"), 0);
    MUST_BE(KEYSRT_INVALID, keysrt_hash_increment(client, &key, &a, 3, &(double){(double)__builtin_nan("")}, unsaid, NULL));
    MUST_BE(KEYSRT_INVALID, keysrt_hash_increment(client, &key, &a, 3, &(double){(double)__builtin_inf()}, unsaid, NULL));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        KIND_TEST(a_declared_field_cannot_be_named_by_data),
        KIND_TEST(two_entries_of_one_name_are_refused_however_many_there_are),
        KIND_TEST(a_field_keeps_its_range_when_incremented),
    };
    KIND_MAIN(tests);
}
