/* test_kind_zset.c: sorted sets: the range of a score, and what a window forgets. Against a real
 * server, by tables written by hand. */
#include "support/kinds.h"

static void a_score_keeps_its_range_when_incremented(void **state)
{
    (void)state;
    keysrt_key key = key_of(KEYSRT_ZSET, &text);
    key.score = &exact;
    int64_t out = 77;
    MUST_BE(KEYSRT_OK, keysrt_zset_increment(client, &key, &a, &one[0], &(int64_t){9007199254740992}, unsaid, &out));
    assert_true(out == 9007199254740992);
    MUST_BE(KEYSRT_BAD_VALUE, keysrt_zset_increment(client, &key, &a, &one[0], &(int64_t){9007199254740992}, unsaid, &out));
    MUST_BE(KEYSRT_INVALID, keysrt_zset_increment(client, &key, &a, &one[0], &(int64_t){INT64_MAX}, unsaid, &out));
    MUST_BE(KEYSRT_OK, keysrt_zset_score(client, &key, &a, &one[0], &out));
    assert_true(out == 9007199254740992);
    key.score = &narrow;
    keysrt_view other = {"other", 5};
    MUST_BE(KEYSRT_BAD_VALUE, keysrt_zset_increment(client, &key, &a, &other, &(int64_t){11}, unsaid, &out));
    MUST_BE(KEYSRT_MISS, keysrt_zset_score(client, &key, &a, &other, &out));
}

/* Three members of the past and one of now, in units of a second; the window lets the last two live. */
static keysrt_key windowed(keysrt_ttl_mode mode)
{
    keysrt_key key = key_of(KEYSRT_ZSET, &text);
    key.score = &exact;
    static keysrt_trim trim;
    trim = trim_of(0, 100000, 1000);
    key.detail = &trim;
    key.ttl = (keysrt_ttl){.source = KEYSRT_TTL_FIXED, .mode = (uint8_t)mode, .ms = 3600000};
    redisReply *time = server_reply(&server, "TIME");
    long long now = strtoll(time->element[0]->str, NULL, 10);
    freeReplyObject(time);
    server_do(&server, "ZADD k:a %lld gone %lld left %lld half %lld new", now - 1000, now - 101 - 5, now - 50, now);
    return key;
}

static void what_left_the_window_is_never_seen(void **state)
{
    (void)state;
    static const keysrt_ttl_mode modes[] = {KEYSRT_TTL_ON_WRITE, KEYSRT_TTL_SLIDING};
    keysrt_view gone = {"gone", 4}, half = {"half", 4}, new = {"new", 3};
    struct {
        struct {
            keysrt_view member;
            int64_t score;
        } *items;
        size_t count;
    } list = {NULL, 0};
    for (size_t m = 0; m < 2; m++) {
        flush(NULL);
        keysrt_key key = windowed(modes[m]);
        int64_t at = 0;
        MUST_BE(KEYSRT_MISS, keysrt_zset_score(client, &key, &a, &gone, &at));
        MUST_BE(KEYSRT_OK, keysrt_zset_score(client, &key, &a, &half, &at));
        MUST_BE(KEYSRT_MISS, keysrt_zset_rank(client, &key, &a, &gone, false, &number));
        MUST_BE(KEYSRT_MISS, keysrt_zset_rank(client, &key, &a, &gone, true, &number));
        MUST_BE(KEYSRT_OK, keysrt_zset_rank(client, &key, &a, &new, false, &number));
        assert_int_equal(number, 1);
        MUST_BE(KEYSRT_OK, keysrt_zset_rank(client, &key, &a, &new, true, &number));
        assert_int_equal(number, 0);
        MUST_BE(KEYSRT_OK, keysrt_zset_size(client, &key, &a, &number));
        assert_int_equal(number, 2);
        MUST_BE(KEYSRT_OK, keysrt_zset_count(client, &key, &a, NULL, &at, &number));
        assert_int_equal(number, 1);
        static const struct {
            int64_t start, stop;
            bool reverse;
            const char *expected;
        } ranges[] = {
            {0, -1, false, "half new"}, {0, -1, true, "new half"}, {0, 0, false, "half"}, {0, 0, true, "new"},   {-1, -1, false, "new"},
            {-1, -1, true, "half"},     {1, 5, false, "new"},      {2, 5, false, ""},     {-9, -2, false, "half"}, {-9, -3, false, ""},
            {1, 0, false, ""},          {INT64_MIN, INT64_MAX, false, "half new"},
        };
        for (size_t i = 0; i < sizeof ranges / sizeof ranges[0]; i++) {
            char text_of[64] = "";
            MUST_BE(KEYSRT_OK, keysrt_zset_range(client, &key, &a, ranges[i].start, ranges[i].stop, ranges[i].reverse, &list, &block, &layout));
            for (size_t k = 0; k < list.count; k++) {
                if (k)
                    strcat(text_of, " ");
                strncat(text_of, list.items[k].member.data, list.items[k].member.len);
            }
            assert_string_equal(text_of, ranges[i].expected);
        }
        MUST_BE(KEYSRT_OK, keysrt_zset_range_by_score(client, &key, &a, NULL, NULL, false, 0, 1, &list, &block, &layout));
        assert_int_equal(list.count, 1);
        assert_memory_equal(list.items[0].member.data, "half", 4);
        MUST_BE(KEYSRT_OK, keysrt_zset_range_by_score(client, &key, &a, NULL, NULL, true, 1, 0, &list, &block, &layout));
        assert_int_equal(list.count, 1);
        assert_memory_equal(list.items[0].member.data, "half", 4);
        assert_int_equal(server_integer(&server, "ZCARD k:a"), modes[m] == KEYSRT_TTL_SLIDING ? 2 : 4);
    }
}

static void what_left_the_window_is_never_taken_or_counted(void **state)
{
    (void)state;
    keysrt_view both[] = {{"gone", 4}, {"half", 4}};
    keysrt_key key = windowed(KEYSRT_TTL_ON_WRITE);
    MUST_BE(KEYSRT_OK, keysrt_zset_remove(client, &key, &a, both, 2, &number));
    assert_int_equal(number, 1);
    assert_true(server_says(&server, "new", "ZRANGE k:a 0 -1"));
    flush(NULL);
    key = windowed(KEYSRT_TTL_ON_WRITE);
    MUST_BE(KEYSRT_OK, keysrt_zset_remove_by_score(client, &key, &a, NULL, NULL, &number));
    assert_int_equal(number, 2);
    flush(NULL);
    key = windowed(KEYSRT_TTL_ON_WRITE);
    struct {
        struct {
            keysrt_view member;
            int64_t score;
        } *items;
        size_t count;
    } list = {NULL, 0};
    MUST_BE(KEYSRT_OK, keysrt_zset_pop(client, &key, &a, false, 9, &list, &block, &layout));
    assert_int_equal(list.count, 2);
    assert_memory_equal(list.items[0].member.data, "half", 4);
    flush(NULL);
    key = windowed(KEYSRT_TTL_ON_WRITE);
    int64_t out = 0; /* to the increment, it does not exist any more; and 5 is too long ago to stay */
    MUST_BE(KEYSRT_OK, keysrt_zset_increment(client, &key, &a, &both[0], &(int64_t){5}, unsaid, &out));
    assert_int_equal(out, 5);
    assert_true(server_says(&server, "half new", "ZRANGE k:a 0 -1"));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        KIND_TEST(a_score_keeps_its_range_when_incremented),
        KIND_TEST(what_left_the_window_is_never_seen),
        KIND_TEST(what_left_the_window_is_never_taken_or_counted),
    };
    KIND_MAIN(tests);
}
