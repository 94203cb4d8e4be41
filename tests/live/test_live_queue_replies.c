/* test_live_queue_replies.c: replies to a queue's calls that no script of it gives: each is refused or told, and touches no output. */
#include "queues_keys.h"

#include "live.h"

#include "support/fake.h"
#include "support/memory.h"

#define NAME QUEUES_TASK("a")

/* Outputs of all calls. */
typedef struct {
    queues_work_job job;
    queues_work_jobs jobs;
    queues_mail_box_job mail;
    queues_mail_box_jobs mails;
    queues_graded_job number;
    queues_work_entries page;
    keysrt_queue_found found;
    keysrt_queue_counts counts;
    uint64_t count;
    bool gave_up;
} outputs;

static outputs out;

/* The script of a connection's first call. */
#define LOADED {.action = FAKE_REQUEST, .text = "LOAD"}, {.action = FAKE_SEND, .text = "$1\r\nx\r\n"}

typedef keysrt_status asking(keysrt_client *to);
static keysrt_status reserve(keysrt_client *to) { return queues_work_reserve(to, NAME, &out.job); }
static keysrt_status reserve_many(keysrt_client *to) { return queues_work_reserve_many(to, NAME, 10, &out.jobs); }
static keysrt_status reserve_mail(keysrt_client *to) { return queues_mail_box_reserve(to, keysrt_minutes(1), &out.mail); }
static keysrt_status reserve_mails(keysrt_client *to) { return queues_mail_box_reserve_many(to, 10, keysrt_minutes(1), &out.mails); }
static keysrt_status reserve_number(keysrt_client *to) { return queues_graded_reserve(to, NAME, &out.number); }
static keysrt_status within(keysrt_client *to) { return queues_work_reserve_within(to, NAME, keysrt_ms(0), &out.job); }
static keysrt_status list(keysrt_client *to) { return queues_work_list(to, NAME, KEYSRT_QUEUE_FAILED, 0, 10, &out.page); }
static keysrt_status find(keysrt_client *to) { return queues_work_find(to, NAME, NAME, &out.found); }
static keysrt_status counts(keysrt_client *to) { return queues_work_counts(to, NAME, &out.counts); }
static keysrt_status push(keysrt_client *to) { return queues_mail_box_push(to, QUEUES_MAIL_BOX_ID("m"), &(queues_mail){.to = {"x", 1}}); }
static keysrt_status recover(keysrt_client *to) { return queues_work_recover(to, NAME, &out.count); }
static keysrt_status acknowledge(keysrt_client *to)
{
    const queues_work_job mine = {.id = NAME, .lease = {1, 1, 1}};
    return queues_work_acknowledge(to, NAME, &mine);
}
static keysrt_status fail_job(keysrt_client *to)
{
    const queues_work_job mine = {.id = NAME, .lease = {1, 1, 1}};
    return queues_work_fail(to, NAME, &mine, KEYSRT_STR("x"), keysrt_ms(0), &out.gave_up);
}

typedef struct {
    asking *call;
    const char *reply;
    keysrt_status status;
} reply_case;

#define ID3 "$1\r\na\r\n"
#define ATTEMPT ":1\r\n"
#define NUMBER "$2\r\n17\r\n"
static const reply_case cases[] = {
    {reserve, ":0\r\n", KEYSRT_MISS},
    {reserve, ":99\r\n", KEYSRT_MISS},
    {reserve, ":-1\r\n", KEYSRT_PROTOCOL},
    {reserve, "$-1\r\n", KEYSRT_PROTOCOL},
    {reserve, "+OK\r\n", KEYSRT_PROTOCOL},
    {reserve, "*0\r\n", KEYSRT_PROTOCOL},
    {reserve, "*3\r\n" ID3 ATTEMPT NUMBER, KEYSRT_OK},
    {reserve, "*6\r\n" ID3 ATTEMPT NUMBER ID3 ATTEMPT NUMBER, KEYSRT_PROTOCOL},
    {reserve, "*4\r\n" ID3 ID3 ATTEMPT NUMBER, KEYSRT_PROTOCOL},
    {reserve, "*3\r\n" ID3 ":0\r\n" NUMBER, KEYSRT_PROTOCOL},
    {reserve, "*3\r\n" ID3 "$1\r\n1\r\n" NUMBER, KEYSRT_PROTOCOL},
    {reserve, "*3\r\n" ID3 ATTEMPT ":17\r\n", KEYSRT_PROTOCOL},
    {reserve, "*3\r\n" ID3 ATTEMPT "$1\r\nx\r\n", KEYSRT_PROTOCOL},
    {reserve, "*3\r\n" ID3 ATTEMPT "$2\r\n-1\r\n", KEYSRT_PROTOCOL},
    {reserve, "*3\r\n" ID3 ATTEMPT "$20\r\n18446744073709551615\r\n", KEYSRT_PROTOCOL},
    {reserve, "*3\r\n" ID3 ATTEMPT "$-1\r\n", KEYSRT_PROTOCOL},
    {reserve, "*3\r\n:1\r\n" ATTEMPT NUMBER, KEYSRT_PROTOCOL},
    {reserve, "*3\r\n$1\r\nA\r\n" ATTEMPT NUMBER, KEYSRT_BAD_VALUE},
    {reserve, "*3\r\n$0\r\n\r\n" ATTEMPT NUMBER, KEYSRT_BAD_VALUE},
    {reserve, "*3\r\n*1\r\n:1\r\n" ATTEMPT NUMBER, KEYSRT_PROTOCOL},
    {reserve, "-WRONGTYPE x\r\n", KEYSRT_WRONG_TYPE},
    {reserve, "*99999999\r\n", KEYSRT_PROTOCOL},
    {reserve_many, "*300000000\r\n", KEYSRT_LIMIT},
    {reserve_many, ":0\r\n", KEYSRT_OK},
    {reserve_many, "*0\r\n", KEYSRT_PROTOCOL},
    {reserve_many, "*6\r\n" ID3 ATTEMPT NUMBER ID3 ATTEMPT NUMBER, KEYSRT_OK},
    {reserve_many, "*5\r\n" ID3 ATTEMPT NUMBER ID3 ATTEMPT, KEYSRT_PROTOCOL},
    {reserve_many, "*6\r\n" ID3 ATTEMPT NUMBER "$1\r\n!\r\n" ATTEMPT NUMBER, KEYSRT_BAD_VALUE},
    {reserve_mail, "*4\r\n" ID3 "$10\r\n{\"to\":\"x\"}\r\n" ATTEMPT NUMBER, KEYSRT_OK},
    {reserve_mail, "*4\r\n" ID3 "$2\r\n{}\r\n" ATTEMPT NUMBER, KEYSRT_BAD_VALUE},
    {reserve_mail, "*4\r\n" ID3 "$-1\r\n" ATTEMPT NUMBER, KEYSRT_PROTOCOL},
    {reserve_mail, "*3\r\n" ID3 ATTEMPT NUMBER, KEYSRT_PROTOCOL},
    {reserve_mails, "*8\r\n" ID3 "$10\r\n{\"to\":\"x\"}\r\n" ATTEMPT NUMBER ID3 "$10\r\n{\"to\":\"y\"}\r\n" ATTEMPT NUMBER, KEYSRT_OK},
    {reserve_number, "*3\r\n$1\r\n7\r\n" ATTEMPT NUMBER, KEYSRT_OK},
    {reserve_number, "*3\r\n$2\r\n-7\r\n" ATTEMPT NUMBER, KEYSRT_BAD_VALUE},
    {within, ":5\r\n", KEYSRT_MISS},
    {within, ":-5\r\n", KEYSRT_PROTOCOL},
    {within, "*3\r\n" ID3 ATTEMPT NUMBER, KEYSRT_OK},
    {acknowledge, ":1\r\n", KEYSRT_OK},
    {acknowledge, ":0\r\n", KEYSRT_MISS},
    {acknowledge, ":-1\r\n", KEYSRT_PROTOCOL},
    {fail_job, ":1\r\n", KEYSRT_OK},
    {fail_job, ":2\r\n", KEYSRT_OK},
    {fail_job, ":0\r\n", KEYSRT_MISS},
    {fail_job, ":3\r\n", KEYSRT_PROTOCOL},
    {fail_job, "$-1\r\n", KEYSRT_PROTOCOL},
    {push, ":0\r\n", KEYSRT_MISS},
    {push, "*0\r\n", KEYSRT_PROTOCOL},
    {recover, ":7\r\n", KEYSRT_OK},
    {recover, ":-7\r\n", KEYSRT_PROTOCOL},
    {counts, "*5\r\n:1\r\n:2\r\n:3\r\n:4\r\n:5\r\n", KEYSRT_OK},
    {counts, "*5\r\n:1\r\n:2\r\n:3\r\n:4\r\n:-5\r\n", KEYSRT_PROTOCOL},
    {counts, "*4\r\n:1\r\n:2\r\n:3\r\n:4\r\n", KEYSRT_PROTOCOL},
    {counts, "*0\r\n", KEYSRT_PROTOCOL},
    {counts, "*5\r\n:1\r\n:2\r\n:3\r\n:4\r\n$1\r\n5\r\n", KEYSRT_PROTOCOL},
    {list, "*0\r\n", KEYSRT_OK},
    {list, "*4\r\n" ID3 ":0\r\n$1\r\n0\r\n$0\r\n\r\n", KEYSRT_OK},
    {list, "*8\r\n" ID3 ":2\r\n$4\r\n1234\r\n$3\r\nwhy\r\n" ID3 ":2\r\n$4\r\n1234\r\n$3\r\nwhy\r\n", KEYSRT_OK},
    {list, "*3\r\n" ID3 ":0\r\n$1\r\n0\r\n", KEYSRT_PROTOCOL},
    {list, "*4\r\n" ID3 ":-1\r\n$1\r\n0\r\n$0\r\n\r\n", KEYSRT_PROTOCOL},
    {list, "*4\r\n" ID3 ":0\r\n:0\r\n$0\r\n\r\n", KEYSRT_PROTOCOL},
    {list, "*4\r\n" ID3 ":0\r\n$1\r\nz\r\n$0\r\n\r\n", KEYSRT_PROTOCOL},
    {list, "*4\r\n" ID3 ":0\r\n$1\r\n0\r\n$-1\r\n", KEYSRT_PROTOCOL},
    {list, "*4\r\n$1\r\nZ\r\n:0\r\n$1\r\n0\r\n$0\r\n\r\n", KEYSRT_BAD_VALUE},
    {list, "$-1\r\n", KEYSRT_PROTOCOL},
    {find, "$-1\r\n", KEYSRT_MISS},
    {find, "*4\r\n:3\r\n:2\r\n$4\r\n1234\r\n$3\r\nwhy\r\n", KEYSRT_OK},
    {find, "*4\r\n:5\r\n:2\r\n$4\r\n1234\r\n$3\r\nwhy\r\n", KEYSRT_PROTOCOL},
    {find, "*4\r\n:-1\r\n:2\r\n$4\r\n1234\r\n$3\r\nwhy\r\n", KEYSRT_PROTOCOL},
    {find, "*4\r\n$1\r\n3\r\n:2\r\n$4\r\n1234\r\n$3\r\nwhy\r\n", KEYSRT_PROTOCOL},
    {find, "*3\r\n:3\r\n:2\r\n$4\r\n1234\r\n", KEYSRT_PROTOCOL},
    {find, "*0\r\n", KEYSRT_PROTOCOL},
    {find, ":3\r\n", KEYSRT_PROTOCOL},
};

static void clear_outputs(void)
{
    queues_work_job_clear(&out.job);
    queues_work_jobs_clear(&out.jobs);
    queues_mail_box_job_clear(&out.mail);
    queues_mail_box_jobs_clear(&out.mails);
    queues_work_entries_clear(&out.page);
    keysrt_queue_found_clear(&out.found);
    memset(&out, 0, sizeof out);
}

/* Whole, or byte by byte. */
static void check(const reply_case *one, bool split)
{
    static const outputs zero;
    const fake_step steps[] = {{.action = FAKE_ACCEPT},
                               LOADED,
                               {.action = FAKE_REQUEST, .text = "EVALSHA"},
                               {.action = split ? FAKE_TRICKLE : FAKE_SEND, .text = one->reply, .len = strlen(one->reply)},
                               {.action = FAKE_CLOSE},
                               {.action = FAKE_END}};
    fake_server fake;
    fake_start(&fake, steps);
    keysrt_client *to = open_with(fake.url, &(keysrt_options){.command_timeout = keysrt_seconds(2)});
    keysrt_status status = one->call(to);
    /* A look is repeated where its connection is lost, which is not what is looked at here. */
    if (status != one->status)
        fail_msg("%s%s: %s instead of %s: %s", one->reply, split ? " (split)" : "", keysrt_status_name(status), keysrt_status_name(one->status),
                 keysrt_message(to));
    if (status != KEYSRT_OK)
        assert_memory_equal(&out, &zero, sizeof out);
    keysrt_close(to);
    fake_stop(&fake);
    clear_outputs();
}

static void replies_are_taken_or_refused_as_a_whole(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT(cases); i++) {
        check(&cases[i], false);
        check(&cases[i], true);
    }
}

static void jobs_and_notes_are_read_in_their_places(void **state)
{
    (void)state;
    const fake_step steps[] = {{.action = FAKE_ACCEPT},
                               LOADED,
                               {.action = FAKE_REQUEST, .text = "EVALSHA"},
                               {.action = FAKE_SEND, .text = "*8\r\n$1\r\na\r\n$10\r\n{\"to\":\"x\"}\r\n:1\r\n$2\r\n17\r\n$1\r\nb\r\n$10\r\n{\"to\":\"y\"}\r\n:2\r\n$2\r\n18\r\n"},
                               LOADED,
                               {.action = FAKE_REQUEST, .text = "EVALSHA"},
                               {.action = FAKE_SEND, .text = "*4\r\n:3\r\n:2\r\n$4\r\n1234\r\n$3\r\nwhy\r\n"},
                               {.action = FAKE_CLOSE},
                               {.action = FAKE_END}};
    fake_server fake;
    fake_start(&fake, steps);
    client = open_with(fake.url, NULL);
    OK(reserve_mails(client));
    assert_int_equal(out.mails.count, 2);
    IS(out.mails.items[0].id, "a");
    IS(out.mails.items[0].value.to, "x");
    assert_int_equal(out.mails.items[0].lease.reservation, 17);
    IS(out.mails.items[1].value.to, "y");
    assert_int_equal(out.mails.items[1].lease.attempt, 2);
    assert_int_equal(out.mails.items[1].lease.reservation, 18);
    assert_true(keysrt_queue_remaining(&out.mails.items[1].lease).ms > 55000);
    assert_null(out.mails.items[1].block.memory);
    OK(find(client));
    assert_int_equal(out.found.value.state, KEYSRT_QUEUE_FAILED);
    assert_int_equal(out.found.value.attempts, 2);
    assert_int_equal(out.found.value.at_ms, 1234);
    IS(out.found.value.reason, "why");
    keysrt_close(client);
    client = NULL;
    fake_stop(&fake);
    clear_outputs();
}

/* ---- Every allocation fails once ------------------------------------------------------------------------------------- */

/* Alone, all that a call can need memory for: its client, its request, its result. */
static void without_memory(asking *call, const char *prepare)
{
    static const outputs zero;
    for (long i = 0; i < 200; i++) {
        keysrt_client *to = NULL;
        server_do(&server, "FLUSHALL");
        OK(queues_mail_box_push(client, QUEUES_MAIL_BOX_ID("m"), &(queues_mail){.to = {prepare, 1}}));
        OK(queues_work_push(client, NAME, NAME));
        memory_fail_from(i);
        keysrt_status status = keysrt_open(&to, server.url, NULL);
        if (status == KEYSRT_OK)
            status = call(to);
        memory_fail_never();
        keysrt_close(to);
        if (status == KEYSRT_OK || status == KEYSRT_MISS) {
            assert_true(i > 3);
            clear_outputs();
            return;
        }
        assert_true(status == KEYSRT_NO_MEMORY || status == KEYSRT_DISCONNECTED);
        assert_memory_equal(&out, &zero, sizeof out);
    }
    fail_msg("it never ends");
}

static void every_allocation_fails_once(void **state)
{
    static asking *const calls[] = {reserve, reserve_many, reserve_mail, reserve_mails, within, list, find, counts, push, recover, acknowledge, fail_job};
    memory_watch();
    live_start(state);
    for (size_t i = 0; i < COUNT(calls); i++)
        without_memory(calls[i], "x");
    live_stop(state);
    assert_int_equal(memory_living(), 0);
    memory_unwatch();
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(replies_are_taken_or_refused_as_a_whole),
        cmocka_unit_test(jobs_and_notes_are_read_in_their_places),
        cmocka_unit_test(every_allocation_fails_once),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
