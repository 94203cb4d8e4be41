/* test_live_wait.c: pops that wait: on a connection of their own, no longer than asked for, and no element lost in silence. */
#include "collections_keys.h"

#include "live.h"
#include "support/proxy.h"

#include <pthread.h>
#include <sys/resource.h>

#define A COLLECTIONS_ID("a")
#define B COLLECTIONS_ID("b")

static int64_t now_ms(void)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

/* ---- Another client that does something in a while ------------------------------------------------------------------- */

typedef struct {
    pthread_t thread;
    long ms;
    const char *command;
} later;

static void *do_it(void *given)
{
    later *plan = given;
    redisContext *raw = redisConnectUnix(server.socket);
    pause_ms(plan->ms);
    void *reply = redisCommand(raw, plan->command);
    if (reply != NULL)
        freeReplyObject(reply);
    redisFree(raw);
    return NULL;
}

static void start_later(later *plan, long ms, const char *command)
{
    *plan = (later){.ms = ms, .command = command};
    assert_int_equal(pthread_create(&plan->thread, NULL, do_it, plan), 0);
}

static void end_later(const later *plan)
{
    assert_int_equal(pthread_join(plan->thread, NULL), 0);
}

/* ---- Lists ------------------------------------------------------------------------------------------------------------ */

static void an_element_that_is_there_is_taken_at_once(void **state)
{
    (void)state;
    keysrt_text got = {0};
    int64_t start = now_ms();
    OK(collections_jobs_push_right(client, A, KEYSRT_STR("one"), NULL));
    OK(collections_jobs_push_right(client, A, keysrt_bytes("\0\r\n", 3), NULL));
    OK(collections_jobs_push_right(client, A, KEYSRT_STR(""), NULL));
    server_do(&server, "PEXPIRE l:jobs:a 500000");
    OK(collections_jobs_pop_left_wait(client, A, keysrt_seconds(20), &got));
    IS(got.value, "one");
    assert_true(server_ttl_is(&server, "l:jobs:a", 500000)); /* taking leaves it */
    OK(collections_jobs_pop_right_wait(client, A, keysrt_seconds(20), &got));
    assert_int_equal(got.value.len, 0);
    OK(collections_jobs_pop_left_wait(client, A, keysrt_never(), &got));
    assert_true(view_is(got.value, "\0\r\n", 3));
    assert_true(now_ms() - start < 5000);
    SAYS("0", "EXISTS l:jobs:a");
    keysrt_text_clear(&got);
}

static void a_wait_lasts_as_long_as_asked_for_and_then_is_a_miss(void **state)
{
    (void)state;
    keysrt_text got = {0};
    static const int64_t lengths[] = {0, 1, 120, 350};
    for (size_t i = 0; i < COUNT(lengths); i++) {
        int64_t start = now_ms();
        MUST_BE(KEYSRT_MISS, collections_jobs_pop_left_wait(client, A, keysrt_ms(lengths[i]), &got));
        int64_t took = now_ms() - start;
        assert_true(took >= lengths[i] - 1 && took < lengths[i] + 1500);
        assert_null(got.value.data);
    }
    MUST_BE(KEYSRT_INVALID, collections_jobs_pop_left_wait(client, A, keysrt_ms(-2), &got));
    MESSAGE_HAS("timeout: -2 ms");
    MUST_BE(KEYSRT_MISS, collections_alone_pop_right_wait(client, keysrt_ms(10), &got));
}

static void an_element_that_comes_meanwhile_ends_the_wait(void **state)
{
    (void)state;
    keysrt_text got = {0};
    later push;
    int64_t start = now_ms();
    start_later(&push, 150, "RPUSH l:jobs:a late");
    OK(collections_jobs_pop_left_wait(client, A, keysrt_never(), &got));
    IS(got.value, "late");
    assert_true(now_ms() - start >= 140);
    end_later(&push);
    keysrt_text_clear(&got);
}

static void of_several_keys_the_first_that_has_one_gives_it_and_is_told(void **state)
{
    (void)state;
    int32_t got = 77;
    size_t which = 77;
    later push;
    const collections_numbers_params keys[] = {{A, 0}, {A, 10}, {B, 255}, {A, 10}};
    server_do(&server, "RPUSH l:numbers:a:10 1 2");
    server_do(&server, "RPUSH l:numbers:b:255 3");
    OK(collections_numbers_pop_right_wait_any(client, keys, 4, keysrt_seconds(5), &which, &got));
    assert_int_equal(got, 2);
    assert_int_equal(which, 1);
    OK(collections_numbers_pop_left_wait_any(client, keys, 4, keysrt_seconds(5), NULL, &got));
    assert_int_equal(got, 1);
    OK(collections_numbers_pop_left_wait_any(client, keys, 4, keysrt_seconds(5), &which, &got));
    assert_int_equal(got, 3);
    assert_int_equal(which, 2);
    start_later(&push, 100, "RPUSH l:numbers:a:0 -7");
    OK(collections_numbers_pop_left_wait_any(client, keys, 4, keysrt_seconds(5), &which, &got));
    assert_int_equal(got, -7);
    assert_int_equal(which, 0);
    end_later(&push);
    which = 77;
    MUST_BE(KEYSRT_MISS, collections_numbers_pop_left_wait_any(client, keys, 4, keysrt_ms(5), &which, &got));
    assert_int_equal(which, 77);
    assert_int_equal(got, -7);
    MUST_BE(KEYSRT_INVALID, collections_numbers_pop_left_wait_any(client, keys, 0, keysrt_ms(5), &which, &got));
    MESSAGE_HAS("no key to wait for");
}

static void foreign_values_and_types_are_told(void **state)
{
    (void)state;
    int32_t got = 77;
    keysrt_text text = {0};
    server_do(&server, "RPUSH l:numbers:a:1 x1");
    MUST_BE(KEYSRT_BAD_VALUE, collections_numbers_pop_left_wait(client, A, 1, keysrt_seconds(5), &got));
    MESSAGE_HAS("l:numbers:a:1");
    assert_int_equal(got, 77);
    server_do(&server, "SET l:jobs:a text");
    MUST_BE(KEYSRT_WRONG_TYPE, collections_jobs_pop_left_wait(client, A, keysrt_seconds(5), &text));
    MUST_BE(KEYSRT_INVALID, collections_jobs_pop_left_wait(client, COLLECTIONS_ID(""), keysrt_seconds(5), &text));
    MESSAGE_HAS("BLPOP");
}

/* ---- Sorted sets ------------------------------------------------------------------------------------------------------ */

static void the_lowest_and_the_highest_member_are_waited_for(void **state)
{
    (void)state;
    collections_board_entries got = {0};
    collections_grades_entries grades = {0};
    size_t which = 77;
    later add;
    const collections_board_params keys[] = {{B}, {A}};
    server_do(&server, "ZADD z:board:a 1.5 low inf high 2 middle");
    OK(collections_board_pop_lowest_wait(client, A, keysrt_seconds(5), &got));
    assert_int_equal(got.count, 1);
    IS(got.items[0].member, "low");
    assert_true(got.items[0].score > 1.4 && got.items[0].score < 1.6);
    OK(collections_board_pop_highest_wait(client, A, keysrt_seconds(5), &got));
    IS(got.items[0].member, "high");
    OK(collections_board_pop_highest_wait_any(client, keys, 2, keysrt_seconds(5), &which, &got));
    IS(got.items[0].member, "middle");
    assert_int_equal(which, 1);
    start_later(&add, 80, "ZADD z:board:b 3 new");
    OK(collections_board_pop_lowest_wait_any(client, keys, 2, keysrt_seconds(5), &which, &got));
    IS(got.items[0].member, "new");
    assert_int_equal(which, 0);
    end_later(&add);
    MUST_BE(KEYSRT_MISS, collections_board_pop_lowest_wait(client, A, keysrt_ms(1), &got));
    IS(got.items[0].member, "new"); /* untouched */
    server_do(&server, "ZADD z:grades:a 9 x");
    MUST_BE(KEYSRT_BAD_VALUE, collections_grades_pop_lowest_wait(client, A, keysrt_seconds(5), &grades));
    MESSAGE_HAS("score");
    collections_board_entries_clear(&got);
    collections_grades_entries_clear(&grades);
}

/* ---- Connections -------------------------------------------------------------------------------------------------------- */

static void a_wait_has_a_connection_of_its_own_for_each_database(void **state)
{
    (void)state;
    keysrt_text got = {0};
    keysrt_client *fresh = open_with(server.url, NULL);
    OK(collections_jobs_push_left(fresh, A, KEYSRT_STR("x"), NULL));
    OK(collections_jobs_pop_left_wait(fresh, A, keysrt_ms(1), &got));
    OK(collections_elsewhere_push_left(fresh, A, KEYSRT_STR("there"), NULL));
    OK(collections_elsewhere_pop_left_wait(fresh, A, keysrt_ms(1), &got));
    IS(got.value, "there");
    redisReply *list = server_reply(&server, "CLIENT LIST");
    size_t main_pops = 0, side_pops = 0, pushes = 0;
    for (const char *line = list->str; line != NULL && line[0] != '\0';) {
        const char *end = strchr(line, '\n');
        char copy[1024] = "";
        (void)snprintf(copy, sizeof copy, "%.*s", (int)(end == NULL ? strlen(line) : (size_t)(end - line)), line);
        main_pops += strstr(copy, "cmd=blpop") != NULL && strstr(copy, " db=0 ") != NULL;
        side_pops += strstr(copy, "cmd=blpop") != NULL && strstr(copy, " db=3 ") != NULL;
        pushes += strstr(copy, "cmd=blpop") == NULL && strstr(copy, "cmd=client") == NULL;
        line = end == NULL ? NULL : end + 1;
    }
    assert_true(main_pops >= 1 && side_pops == 1 && pushes >= 2);
    freeReplyObject(list);
    keysrt_close(fresh);
    keysrt_text_clear(&got);
}

static void a_batch_refuses_to_wait_and_goes_on(void **state)
{
    (void)state;
    keysrt_text got = {0};
    keysrt_batch *batch = NULL;
    OK(keysrt_batch_open(&batch, client));
    MUST_BE(KEYSRT_INVALID, collections_jobs_pop_left_wait(keysrt_queue(batch), A, keysrt_seconds(1), &got));
    MESSAGE_HAS("cannot wait in a batch");
    MUST_BE(KEYSRT_QUEUED, collections_jobs_push_left(keysrt_queue(batch), A, KEYSRT_STR("x"), NULL));
    OK(keysrt_batch_run(batch));
    assert_int_equal(keysrt_batch_status(batch, 0), KEYSRT_INVALID);
    assert_int_equal(keysrt_batch_status(batch, 1), KEYSRT_OK);
    keysrt_batch_close(batch);
}

static void a_wait_may_last_longer_than_the_time_limit_of_a_command(void **state)
{
    (void)state;
    keysrt_text got = {0};
    later push;
    static const keysrt_options hasty = {.command_timeout = {100}};
    keysrt_client *impatient = open_with(server.url, &hasty);
    start_later(&push, 400, "RPUSH l:jobs:a late");
    OK(collections_jobs_pop_left_wait(impatient, A, keysrt_seconds(10), &got));
    IS(got.value, "late");
    end_later(&push);
    keysrt_close(impatient);
    keysrt_text_clear(&got);
}

static void a_wait_sleeps_and_does_not_look_again_and_again(void **state)
{
    (void)state;
    keysrt_text got = {0};
    static const keysrt_options hasty = {.command_timeout = {8}};
    keysrt_client *impatient = NULL;
    struct rusage before, after;
    assert_int_equal(keysrt_open(&impatient, server.url, &hasty), KEYSRT_OK);
    getrusage(RUSAGE_SELF, &before);
    keysrt_status status = collections_jobs_pop_left_wait(impatient, A, keysrt_ms(1500), &got);
    getrusage(RUSAGE_SELF, &after);
    assert_true(status == KEYSRT_MISS || status == KEYSRT_LOST_REPLY); /* 8 ms may be too few for a busy machine */
    assert_true(after.ru_nvcsw - before.ru_nvcsw < 100); /* a switch each time it wakes */
    keysrt_close(impatient);
}

static void a_lost_reply_is_told_and_a_request_that_never_arrived_takes_nothing(void **state)
{
    (void)state;
    static const keysrt_options hasty = {.command_timeout = {300}};
    keysrt_text got = {0};
    test_proxy proxy;
    proxy_start(&proxy, server.socket);
    keysrt_client *behind = open_with(proxy.url, &hasty);
    server_do(&server, "RPUSH l:jobs:a 1 2 3");
    MUST_BE(KEYSRT_OK, collections_jobs_pop_left_wait(behind, A, keysrt_ms(50), &got));
    proxy_befall(&proxy, &(proxy_fate){.what = PROXY_LOSE_REPLY, .part = "BLPOP"});
    assert_int_equal(collections_jobs_pop_left_wait(behind, A, keysrt_ms(50), &got), KEYSRT_LOST_REPLY);
    IS(got.value, "1");
    SAYS("1", "LLEN l:jobs:a");
    proxy_befall(&proxy, NULL);
    OK(collections_jobs_pop_left_wait(behind, A, keysrt_ms(50), &got));
    IS(got.value, "3");
    int64_t start = now_ms();
    proxy_stand_still(&proxy, true); /* nobody notices but by the time limit */
    assert_int_equal(collections_jobs_pop_left_wait(behind, A, keysrt_ms(200), &got), KEYSRT_LOST_REPLY);
    assert_true(now_ms() - start >= 490 && now_ms() - start < 3000);
    assert_non_null(strstr(keysrt_message(behind), "time limit of 500 ms"));
    proxy_stand_still(&proxy, false);
    keysrt_close(behind);
    proxy_stop(&proxy);
    keysrt_text_clear(&got);
}

static void a_server_that_dies_ends_the_wait(void **state)
{
    (void)state;
    keysrt_text got = {0};
    later shutdown;
    start_later(&shutdown, 100, "SHUTDOWN NOSAVE");
    assert_int_equal(collections_jobs_pop_left_wait(client, A, keysrt_never(), &got), KEYSRT_LOST_REPLY);
    end_later(&shutdown);
    server_kill(&server);
    server_revive(&server);
    later push;
    start_later(&push, 300, "RPUSH l:jobs:a back");
    keysrt_status status = KEYSRT_DISCONNECTED;
    for (int i = 0; i < 100 && status != KEYSRT_OK; i++)
        status = collections_jobs_pop_left_wait(client, A, keysrt_ms(100), &got);
    OK(status);
    IS(got.value, "back");
    end_later(&push);
    keysrt_text_clear(&got);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        LIVE_TEST(an_element_that_is_there_is_taken_at_once),
        LIVE_TEST(a_wait_lasts_as_long_as_asked_for_and_then_is_a_miss),
        LIVE_TEST(an_element_that_comes_meanwhile_ends_the_wait),
        LIVE_TEST(of_several_keys_the_first_that_has_one_gives_it_and_is_told),
        LIVE_TEST(foreign_values_and_types_are_told),
        LIVE_TEST(the_lowest_and_the_highest_member_are_waited_for),
        LIVE_TEST(a_wait_has_a_connection_of_its_own_for_each_database),
        LIVE_TEST(a_batch_refuses_to_wait_and_goes_on),
        LIVE_TEST(a_wait_may_last_longer_than_the_time_limit_of_a_command),
        LIVE_TEST(a_wait_sleeps_and_does_not_look_again_and_again),
        LIVE_TEST(a_lost_reply_is_told_and_a_request_that_never_arrived_takes_nothing),
        LIVE_TEST(a_server_that_dies_ends_the_wait),
    };
    LIVE_MAIN(tests);
}
