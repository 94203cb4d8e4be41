/* test_live_faults.c: what a call says when the server is slow, gone, full, forbidding, loading or read-only, and that the client can
 * be used afterwards. Each test has a server of its own where it changes it for good. */
#include "live.h"

#include <signal.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

static const keysrt_options hasty = {.command_timeout = {400}, .connect_timeout = {400}};

/* The client of the test, with short limits. */
static void reopen(const char *url, const keysrt_options *options)
{
    keysrt_close(client);
    client = open_with(url, options);
}

/* A process that kills the server a little later, while the test waits for a reply. */
static pid_t killer_in(long ms)
{
    pid_t child = fork();
    if (child == 0) {
        pause_ms(ms);
        kill(server.pid, SIGKILL);
        _exit(0);
    }
    return child;
}

/* Sends a command of the other client without waiting for its reply; drop_reply() reads it. */
static void send_only(const char *command)
{
    int done = 0;
    server_do(&server, "PING");
    redisAppendCommand(server.raw, command);
    while (!done)
        assert_int_equal(redisBufferWrite(server.raw, &done), REDIS_OK);
}
static void drop_reply(void)
{
    void *reply = NULL;
    assert_int_equal(redisGetReply(server.raw, &reply), REDIS_OK);
    freeReplyObject(reply);
}

/* The first attempts after a failure may be refused by the pause between reconnects. */
static keysrt_status patiently(keysrt_status (*call)(void))
{
    keysrt_status status = call();
    for (int i = 0; i < 100 && status == KEYSRT_DISCONNECTED; i++) {
        pause_ms(20);
        status = call();
    }
    return status;
}

static keysrt_status write_text(void)
{
    return live_text_set(client, ID, KEYSRT_STR("later"));
}

static void client_works_again(void)
{
    MUST_BE(KEYSRT_OK, patiently(write_text));
    keysrt_text got = {0};
    OK(live_text_get(client, ID, &got));
    IS(got.value, "later");
    keysrt_text_clear(&got);
}

/* ---- Gone --------------------------------------------------------------------------------------------------------- */

static void a_server_killed_between_request_and_reply_leaves_the_outcome_unknown(void **state)
{
    (void)state;
    int64_t total = 77;
    OK(live_total_increment(client, ID, NULL));
    kill(server.pid, SIGSTOP);
    pid_t killer = killer_in(300);
    MUST_BE(KEYSRT_LOST_REPLY, live_total_increment(client, ID, &total));
    assert_int_equal(total, 77);
    MESSAGE_HAS("k:total:a");
    waitpid(killer, NULL, 0);
    server_kill(&server);
    MUST_BE(KEYSRT_DISCONNECTED, live_total_get(client, ID, &total));
    assert_int_equal(total, 77);
    server_revive(&server);
    client_works_again();
    kill(server.pid, SIGSTOP);
    killer = killer_in(300);
    keysrt_text got = {0};
    MUST_BE(KEYSRT_DISCONNECTED, live_text_get(client, ID, &got)); /* a read can be repeated: nothing is unknown */
    assert_null(got.value.data);
    waitpid(killer, NULL, 0);
    server_kill(&server);
    server_revive(&server);
    client_works_again();
}

static void a_read_on_a_dead_connection_is_sent_again(void **state)
{
    (void)state;
    keysrt_text got = {0};
    OK(live_text_set(client, ID, KEYSRT_STR("x")));
    server_do(&server, "CLIENT KILL TYPE normal SKIPME yes");
    OK(live_text_get(client, ID, &got));
    IS(got.value, "x");
    keysrt_text_clear(&got);
}

static void an_increment_on_a_dead_connection_happens_once(void **state)
{
    (void)state;
    int64_t total = 0;
    for (int i = 1; i <= 5; i++) {
        server_do(&server, "CLIENT KILL TYPE normal SKIPME yes");
        keysrt_status status = live_total_increment(client, ID, &total);
        long long there = server_integer(&server, "GET k:total:a");
        if (status == KEYSRT_OK)
            assert_true(total == there && there == i);
        else
            assert_int_equal(status, KEYSRT_LOST_REPLY);
        server_do(&server, "SET k:total:a %d", i);
    }
}

static void without_a_server_calls_fail_at_once_and_work_when_it_is_back(void **state)
{
    (void)state;
    OK(write_text());
    server_kill(&server);
    for (int i = 0; i < 20; i++)
        MUST_BE(KEYSRT_DISCONNECTED, write_text());
    server_revive(&server);
    client_works_again();
    reopen("unix:///nonexistent/socket", &hasty);
    MUST_BE(KEYSRT_DISCONNECTED, write_text());
    MUST_BE(KEYSRT_DISCONNECTED, keysrt_ping(client, 0));
    MESSAGE_HAS("nonexistent");
    reopen("redis://127.0.0.1:1", &hasty);
    MUST_BE(KEYSRT_DISCONNECTED, write_text());
    reopen(server.url, NULL);
}

/* ---- Slow --------------------------------------------------------------------------------------------------------- */

static void a_call_ends_at_its_time_limit(void **state)
{
    (void)state;
    keysrt_text got = {0};
    reopen(server.url, &hasty);
    OK(write_text());
    send_only("DEBUG SLEEP 0.9");
    pause_ms(20);
    MUST_BE(KEYSRT_TIMEOUT, live_text_get(client, ID, &got));
    assert_null(got.value.data);
    MESSAGE_HAS("v:text:a");
    drop_reply();
    client_works_again();
    send_only("CLIENT PAUSE 800 ALL");
    drop_reply();
    MUST_BE(KEYSRT_LOST_REPLY, live_total_increment(client, ID, NULL));
    pause_ms(500);
    client_works_again();
    reopen(server.url, NULL);
}

static void a_late_reply_is_never_taken_for_the_next_call_s(void **state)
{
    (void)state;
    keysrt_text got = {0};
    reopen(server.url, &hasty);
    server_do(&server, "SET v:text:one first");
    server_do(&server, "SET v:text:two second");
    OK(live_text_get(client, LIVE_ID("two"), &got));
    for (int i = 0; i < 3; i++) {
        kill(server.pid, SIGSTOP);
        MUST_BE(KEYSRT_TIMEOUT, live_text_get(client, LIVE_ID("one"), &got));
        IS(got.value, "second");
        kill(server.pid, SIGCONT);
        keysrt_status status;
        do {
            status = live_text_get(client, LIVE_ID("two"), &got);
        } while (status == KEYSRT_DISCONNECTED);
        OK(status);
        IS(got.value, "second");
    }
    keysrt_text_clear(&got);
    reopen(server.url, NULL);
}

static void a_server_busy_with_a_script_is_told_apart(void **state)
{
    (void)state;
    server_do(&server, "CONFIG SET busy-reply-threshold 50");
    OK(write_text());
    send_only("EVAL while(1)do\tend 0");
    pause_ms(150);
    MUST_BE(KEYSRT_BUSY, write_text());
    keysrt_client *other = open_with(server.url, NULL);
    MUST_BE(KEYSRT_BUSY, keysrt_ping(other, 0));
    keysrt_close(other);
    redisContext *rescuer = redisConnectUnix(server.socket);
    freeReplyObject(redisCommand(rescuer, "SCRIPT KILL"));
    redisFree(rescuer);
    drop_reply();
    client_works_again();
}

static void a_server_with_too_many_clients_is_busy(void **state)
{
    (void)state;
    OK(write_text());
    server_do(&server, "CONFIG SET maxclients 1");
    keysrt_client *other = open_with(server.url, NULL);
    MUST_BE(KEYSRT_BUSY, keysrt_ping(other, 0));
    keysrt_close(other);
    OK(write_text());
    server_do(&server, "CONFIG SET maxclients 1000");
}

static void a_reply_beyond_the_client_s_limits_is_no_reply(void **state)
{
    (void)state;
    static const keysrt_options narrow = {.max_reply_bytes = 1000, .max_reply_elements = 10};
    char big[2000];
    keysrt_text got = {0};
    live_string_array list = {0};
    memset(big, 'x', sizeof big);
    OK(live_text_set(client, ID, keysrt_bytes(big, sizeof big)));
    server_do(&server, "RPUSH k:log:a 1 2 3 4 5 6 7 8 9 10 11");
    reopen(server.url, &narrow);
    MUST_BE(KEYSRT_LIMIT, live_text_get(client, ID, &got));
    MUST_BE(KEYSRT_LIMIT, live_log_range(client, ID, 0, -1, &list));
    assert_true(got.value.data == NULL && list.items == NULL);
    OK(live_log_range(client, ID, 0, 9, &list));
    assert_int_equal(list.count, 10);
    OK(live_text_set(client, ID, keysrt_bytes(big, 1000)));
    OK(live_text_get(client, ID, &got));
    live_string_array_clear(&list);
    keysrt_text_clear(&got);
    reopen(server.url, NULL);
}

/* ---- Forbidding ----------------------------------------------------------------------------------------------------- */

static void a_wrong_password_is_denied_and_a_right_one_is_not(void **state)
{
    (void)state;
    char url[160];
    server_do(&server, "CONFIG SET requirepass s3cret:/@");
    reopen(server.url, NULL);
    MUST_BE(KEYSRT_DENIED, write_text());
    MESSAGE_HAS("NOAUTH");
    snprintf(url, sizeof url, "unix://:wrong@%s", server.socket);
    reopen(url, NULL);
    MUST_BE(KEYSRT_DENIED, write_text());
    MUST_BE(KEYSRT_DENIED, write_text());
    assert_null(strstr(keysrt_message(client), "wrong@"));
    snprintf(url, sizeof url, "unix://:s3cret%%3A%%2F%%40@%s", server.socket);
    reopen(url, NULL);
    OK(write_text());
    server_do(&server, "CONFIG SET requirepass %s", "");
    reopen(server.url, NULL);
}

static void what_an_acl_forbids_is_denied_and_the_rest_works(void **state)
{
    (void)state;
    char url[160];
    keysrt_text got = {0};
    int64_t total = 0;
    server_do(&server, "ACL SETUSER reader on >pw ~v:* +get +ping +select +client");
    server_do(&server, "SET v:text:a visible");
    snprintf(url, sizeof url, "unix://reader:pw@%s", server.socket);
    reopen(url, NULL);
    OK(live_text_get(client, ID, &got));
    IS(got.value, "visible");
    MUST_BE(KEYSRT_DENIED, write_text());
    MESSAGE_HAS("NOPERM");
    MUST_BE(KEYSRT_DENIED, live_total_get(client, ID, &total));
    MUST_BE(KEYSRT_DENIED, live_hits_increment(client, ID, NULL));
    OK(live_text_get(client, ID, &got));
    keysrt_text_clear(&got);
    reopen(server.url, NULL);
}

/* ---- Full, read-only, loading ----------------------------------------------------------------------------------- */

static void a_full_server_refuses_writes_and_serves_what_is_there(void **state)
{
    (void)state;
    keysrt_text got = {0};
    uint64_t size = 0;
    char big[2000];
    memset(big, 'x', sizeof big);
    OK(live_text_set(client, ID, keysrt_bytes(big, sizeof big)));
    server_do(&server, "HSET t:hsliding:a a x b y");
    server_do(&server, "ZADD k:seen:a 5 old 99999999999 new");
    server_do(&server, "ZADD k:ticks:a 5 old 99999999999999 new");
    server_do(&server, "CONFIG SET maxmemory 1mb");
    MUST_BE(KEYSRT_SERVER_FULL, write_text());
    MESSAGE_HAS("OOM");
    MUST_BE(KEYSRT_SERVER_FULL, live_total_increment(client, ID, NULL));
    MUST_BE(KEYSRT_SERVER_FULL, live_hits_increment(client, ID, NULL));
    MUST_BE(KEYSRT_SERVER_FULL, live_recent_push_left(client, ID, KEYSRT_STR("x"), NULL));
    MUST_BE(KEYSRT_SERVER_FULL, live_tags_add(client, ID, KEYSRT_STR("x"), NULL));
    MUST_BE(KEYSRT_SERVER_FULL, live_seen_add(client, ID, LIVE_ID("x"), 99999999999, NULL));
    OK(live_text_get(client, ID, &got));
    assert_int_equal(got.value.len, sizeof big);
    live_hash_sliding fields = {0};
    OK(live_hash_sliding_get(client, ID, &fields)); /* these go through scripts */
    OK(live_hash_sliding_get_fields(client, ID, LIVE_HASH_SLIDING_FIELD_B | LIVE_HASH_SLIDING_FIELD_C, &fields));
    assert_true(fields.has_b && !fields.has_c);
    OK(live_seen_size(client, ID, &size));
    assert_int_equal(size, 1);
    OK(live_ticks_size(client, ID, &size));
    assert_int_equal(size, 1);
    OK(live_seen_remove(client, ID, LIVE_ID("new"), NULL));
    OK(live_text_delete(client, ID));
    SAYS("0", "EXISTS k:total:a k:hits:a k:recent:a k:tags:a k:seen:a");
    server_do(&server, "CONFIG SET maxmemory 0");
    client_works_again();
    live_hash_sliding_clear(&fields);
    keysrt_text_clear(&got);
}

static void a_server_that_cannot_persist_refuses_writes(void **state)
{
    (void)state;
    char path[128];
    snprintf(path, sizeof path, "%s/dump.rdb", server.folder);
    assert_int_equal(mkdir(path, 0700), 0);
    server_do(&server, "CONFIG SET save %s", "3600 1");
    OK(write_text());
    server_do(&server, "BGSAVE");
    keysrt_status status = KEYSRT_OK;
    for (int i = 0; i < 200 && status == KEYSRT_OK; i++) {
        pause_ms(10);
        status = write_text();
    }
    MUST_BE(KEYSRT_SERVER_FULL, status);
    MESSAGE_HAS("MISCONF");
    server_do(&server, "CONFIG SET save %s", "");
    rmdir(path);
    client_works_again();
}

static void a_replica_serves_reads_and_refuses_writes(void **state)
{
    (void)state;
    keysrt_text got = {0};
    uint64_t size = 0;
    server_do(&server, "SET v:text:a there");
    server_do(&server, "ZADD k:seen:a 5 old 99999999999 new");
    server_do(&server, "HSET k:profile:a name n age 3 visits 5");
    server_do(&server, "REPLICAOF 127.0.0.1 1");
    OK(live_text_get(client, ID, &got));
    IS(got.value, "there");
    OK(live_seen_size(client, ID, &size)); /* reads by script are no writes */
    assert_int_equal(size, 1);
    live_profile profile = {0};
    OK(live_profile_get_fields(client, ID, LIVE_PROFILE_FIELD_VISITS, &profile));
    assert_int_equal(profile.visits, 5);
    MUST_BE(KEYSRT_READ_ONLY, write_text());
    MUST_BE(KEYSRT_READ_ONLY, live_hits_increment(client, ID, NULL));
    MUST_BE(KEYSRT_READ_ONLY, live_text_delete(client, ID));
    server_do(&server, "CONFIG SET replica-serve-stale-data no");
    MUST_BE(KEYSRT_LOADING, live_text_get(client, ID, &got));
    server_do(&server, "CONFIG SET replica-serve-stale-data yes");
    server_do(&server, "REPLICAOF NO ONE");
    client_works_again();
    server_do(&server, "CONFIG SET min-replicas-to-write 1");
    MUST_BE(KEYSRT_READ_ONLY, write_text());
    MUST_BE(KEYSRT_READ_ONLY, live_hits_increment(client, ID, NULL));
    server_do(&server, "CONFIG SET min-replicas-to-write 0");
    client_works_again();
    live_profile_clear(&profile);
    keysrt_text_clear(&got);
}

static void a_server_that_loads_says_so_and_then_works(void **state)
{
    (void)state;
    keysrt_text got = {0};
    server_stop(&server);
    static const char *const slow[] = {"--key-load-delay", "200", "--loading-process-events-interval-bytes", "1024", NULL};
    server_start(&server, slow);
    reopen(server.url, NULL);
    server_do(&server, "DEBUG POPULATE 6000 other 100");
    OK(write_text());
    server_do(&server, "SAVE");
    server_kill(&server);
    server_revive(&server);
    keysrt_status status = KEYSRT_DISCONNECTED;
    bool loading = false;
    for (int i = 0; i < 1000 && status != KEYSRT_OK; i++) {
        status = live_text_get(client, ID, &got);
        loading = loading || status == KEYSRT_LOADING;
        if (status != KEYSRT_OK && status != KEYSRT_LOADING)
            MUST_BE(KEYSRT_DISCONNECTED, status);
        pause_ms(5);
    }
    OK(status);
    IS(got.value, "later");
    assert_true(loading);
    keysrt_text_clear(&got);
}

/* ---- Scripts -------------------------------------------------------------------------------------------------------- */

static void a_flushed_script_is_loaded_again_without_anybody_noticing(void **state)
{
    (void)state;
    int64_t hits = 0;
    for (int i = 1; i <= 3; i++) {
        OK(live_hits_increment(client, ID, &hits));
        assert_int_equal(hits, i);
        server_do(&server, "SCRIPT FLUSH");
    }
    keysrt_batch *batch = NULL;
    OK(keysrt_batch_open(&batch, client));
    for (int atomic = 0; atomic < 2; atomic++) {
        server_do(&server, "SCRIPT FLUSH");
        if (atomic)
            keysrt_batch_atomic(batch);
        int64_t results[3] = {0};
        for (int i = 0; i < 3; i++)
            MUST_BE(KEYSRT_QUEUED, live_hits_increment(keysrt_queue(batch), ID, &results[i]));
        OK(keysrt_batch_run(batch));
        for (size_t i = 0; i < 3; i++) {
            OK(keysrt_batch_status(batch, i));
            assert_int_equal(results[i], ++hits);
        }
    }
    keysrt_batch_close(batch);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        LIVE_TEST(a_server_killed_between_request_and_reply_leaves_the_outcome_unknown),
        LIVE_TEST(a_read_on_a_dead_connection_is_sent_again),
        LIVE_TEST(an_increment_on_a_dead_connection_happens_once),
        LIVE_TEST(without_a_server_calls_fail_at_once_and_work_when_it_is_back),
        LIVE_TEST(a_call_ends_at_its_time_limit),
        LIVE_TEST(a_late_reply_is_never_taken_for_the_next_call_s),
        LIVE_TEST(a_server_busy_with_a_script_is_told_apart),
        LIVE_TEST(a_server_with_too_many_clients_is_busy),
        LIVE_TEST(a_reply_beyond_the_client_s_limits_is_no_reply),
        LIVE_TEST(a_wrong_password_is_denied_and_a_right_one_is_not),
        LIVE_TEST(what_an_acl_forbids_is_denied_and_the_rest_works),
        LIVE_TEST(a_full_server_refuses_writes_and_serves_what_is_there),
        LIVE_TEST(a_server_that_cannot_persist_refuses_writes),
        LIVE_TEST(a_replica_serves_reads_and_refuses_writes),
        LIVE_TEST(a_flushed_script_is_loaded_again_without_anybody_noticing),
        LIVE_TEST(a_server_that_loads_says_so_and_then_works),
    };
    LIVE_MAIN(tests);
}
