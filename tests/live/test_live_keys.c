/* test_live_keys.c: names and their parameters, walks and deletes over a pattern among foreign keys, databases, channels. */
#include "live.h"

static void a_name_leads_to_parameters_and_back(void **state)
{
    (void)state;
    keysrt_text name = {0};
    live_by_two_params params;
    OK(live_by_two_key_name(client, LIVE_ID("x-1"), KEYSRT_STR("y"), &name));
    IS(name.value, "p:two:x-1:y");
    OK(live_by_two_parse(client, name.value, &params));
    IS(params.a, "x-1");
    IS(params.b, "y");
    static const char *const others[] = {"", "p:two:", "p:two:x", "p:two:x:", "p:two::y", "p:two:x:y:z", "P:two:x:y", "p:two:x y:z", "xp:two:x:y"};
    for (size_t i = 0; i < COUNT(others); i++)
        MUST_BE(KEYSRT_MISS, live_by_two_parse(client, KEYSRT_STR(others[i]), &params));
    MUST_BE(KEYSRT_INVALID, live_by_two_key_name(client, LIVE_ID(""), KEYSRT_STR("y"), &name));
    IS(name.value, "p:two:x-1:y");
    OK(live_alone_key_name(client, &name));
    IS(name.value, "p:alone");
    keysrt_text_clear(&name);
}

static void a_walk_sees_every_key_of_the_pattern_and_no_other(void **state)
{
    (void)state;
    enum { MANY = 3000 };
    static bool seen[MANY];
    memset(seen, 0, sizeof seen);
    for (int i = 0; i < MANY; i++)
        server_do(&server, "SET v:text:id%d x", i);
    server_do(&server, "MSET v:text: x v:text:a:b x v:text:%s x v:text: x v:textx x", "a b"); /* the glob takes some of these, too */
    server_do(&server, "PING");
    freeReplyObject(redisCommandArgv(server.raw, 3, (const char *[]){"SET", "v:text:a\0b", "x"}, (size_t[]){3, 10, 1}));
    live_text_params params;
    keysrt_walk walk = {0};
    keysrt_status status;
    size_t steps = 0;
    while ((status = live_text_walk(client, &walk, &params)) == KEYSRT_OK) {
        char digits[16] = "";
        assert_true(params.id.len > 2 && params.id.len < 8 && memcmp(params.id.data, "id", 2) == 0);
        memcpy(digits, params.id.data + 2, params.id.len - 2);
        int at = atoi(digits);
        assert_true(at >= 0 && at < MANY);
        seen[at] = true;
        steps++;
    }
    MUST_BE(KEYSRT_MISS, status);
    keysrt_walk_end(&walk);
    for (int i = 0; i < MANY; i++)
        assert_true(seen[i]);
    assert_true(steps >= MANY);
    uint64_t deleted = 0;
    OK(live_text_delete_all(client, &deleted));
    assert_int_equal(deleted, MANY);
    SAYS("5", "DBSIZE");
    OK(live_text_delete_all(client, NULL));
    walk = (keysrt_walk){0};
    MUST_BE(KEYSRT_MISS, live_text_walk(client, &walk, &params));
    keysrt_walk_end(&walk);
}

static void a_walk_given_up_frees_what_it_holds(void **state)
{
    (void)state;
    live_text_params params;
    keysrt_walk walk = {0};
    for (int i = 0; i < 100; i++)
        server_do(&server, "SET v:text:id%d x", i);
    OK(live_text_walk(client, &walk, &params));
    OK(live_text_set(client, params.id, KEYSRT_STR("during"))); /* other calls go on */
    keysrt_walk_end(&walk);
    keysrt_walk_end(&walk);
}

static void deleting_a_pattern_spares_keys_that_belong_to_another(void **state)
{
    (void)state;
    uint64_t deleted = 77;
    OK(live_page_meta_set(client, LIVE_WORD("ab"), 1));
    OK(live_page_set(client, KEYSRT_STR("ab"), 1));
    OK(live_page_set(client, KEYSRT_STR("abcde:meta"), 1));
    OK(live_page_delete_all(client, &deleted));
    assert_int_equal(deleted, 2);
    SAYS("p:page:ab:meta", "KEYS *");
    server_do(&server, "MSET p:staged:test:a 1 p:staged:prod:a 1"); /* a setting of ours, and another's */
    OK(live_staged_delete_all(client, &deleted));
    assert_int_equal(deleted, 1);
    SAYS("1", "EXISTS p:staged:prod:a");
}

static void glob_characters_in_literal_text_stand_for_themselves(void **state)
{
    (void)state;
    uint64_t deleted = 77;
    server_do(&server, "MSET g:[x]*?:a 1 g:x:a 1 g:[x]zz:a 1");
    OK(live_globbed_delete_all(client, &deleted));
    assert_int_equal(deleted, 1);
    SAYS("2", "EXISTS g:x:a g:[x]zz:a");
}

static void each_database_has_its_connection(void **state)
{
    (void)state;
    keysrt_text got = {0};
    int64_t hits = 0;
    for (int i = 0; i < 3; i++) {
        OK(live_text_side_set(client, ID, KEYSRT_STR("side")));
        OK(live_text_set(client, ID, KEYSRT_STR("main")));
        OK(live_hits_side_increment(client, ID, &hits));
    }
    assert_int_equal(hits, 3);
    SAYS("1", "EXISTS v:text:a");
    SAYS("0", "EXISTS k:text:a");
    server_do(&server, "SELECT 3");
    SAYS("side", "GET k:text:a");
    SAYS("3", "GET k:hits:a");
    server_do(&server, "CLIENT KILL TYPE normal SKIPME yes"); /* both come back, each in its database */
    OK(live_text_side_get(client, ID, &got));
    IS(got.value, "side");
    OK(live_text_get(client, ID, &got));
    IS(got.value, "main");
    OK(keysrt_ping(client, 0));
    OK(keysrt_ping(client, 3));
    MUST_BE(KEYSRT_REFUSED, keysrt_ping(client, 99));
    server_do(&server, "SELECT 0");
    keysrt_text_clear(&got);
}

static void a_message_reaches_its_subscribers(void **state)
{
    (void)state;
    uint64_t receivers = 77;
    const live_point message = {.x = 1, .id = 2};
    OK(live_news_publish(client, ID, &message, &receivers));
    assert_int_equal(receivers, 0);
    redisContext *subscriber = redisConnectUnix(server.socket);
    freeReplyObject(redisCommand(subscriber, "SUBSCRIBE news:a raw:b"));
    void *second = NULL;
    assert_int_equal(redisGetReply(subscriber, &second), REDIS_OK);
    freeReplyObject(second);
    OK(live_news_publish(client, ID, &message, &receivers));
    assert_int_equal(receivers, 1);
    OK(live_raw_news_publish(client, LIVE_ID("b"), keysrt_bytes("\0\r\n", 3), NULL));
    static const char wire[] = "{\"x\":1,\"on\":false,\"id\":2,\"tags\":[],\"counts\":{}}";
    const keysrt_view expected[] = {{wire, sizeof wire - 1}, {"\0\r\n", 3}};
    for (size_t i = 0; i < 2; i++) {
        void *raw = NULL;
        assert_int_equal(redisGetReply(subscriber, &raw), REDIS_OK);
        const redisReply *reply = raw;
        assert_int_equal(reply->elements, 3);
        assert_true(view_is(expected[i], reply->element[2]->str, (size_t)reply->element[2]->len));
        freeReplyObject(raw);
    }
    MUST_BE(KEYSRT_INVALID, live_news_publish(client, LIVE_ID("a b"), &message, &receivers));
    redisFree(subscriber);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        LIVE_TEST(a_name_leads_to_parameters_and_back),
        LIVE_TEST(a_walk_sees_every_key_of_the_pattern_and_no_other),
        LIVE_TEST(a_walk_given_up_frees_what_it_holds),
        LIVE_TEST(deleting_a_pattern_spares_keys_that_belong_to_another),
        LIVE_TEST(glob_characters_in_literal_text_stand_for_themselves),
        LIVE_TEST(each_database_has_its_connection),
        LIVE_TEST(a_message_reaches_its_subscribers),
    };
    LIVE_MAIN(tests);
}
