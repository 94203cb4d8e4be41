/* test_replies.c: every decoder, on replies that fit, on foreign values, and on what no Redis sends. Outputs are compared with
 * what they held before wherever a call does not return OK. */
#include "support/ask.h"
#include "support/tiny_keys.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

typedef struct {
    keysrt_view *items;
    size_t count;
} views;
typedef struct {
    keysrt_view member;
    double score;
} pair;
typedef struct {
    pair *items;
    size_t count;
} pairs;
typedef struct {
    bool found;
    uint8_t value;
} maybe;
typedef struct {
    maybe *items;
    size_t count;
} maybes;

/* Room for every kind of result. */
typedef union {
    keysrt_view view;
    views views;
    pairs pairs;
    maybes maybes;
    tiny_record record;
    uint8_t u8;
    uint64_t u64;
    keysrt_duration duration;
    bool bools[3];
    unsigned char bytes[64];
} result;

typedef struct {
    const char *reply;
    keysrt_status status;
    const char *says; /* in the message; or NULL */
} reply_case;

static void check(const keysrt_expect *expect, const reply_case *one, bool split)
{
    result before, out;
    memset(&before, 0xA5, sizeof before);
    memcpy(&out, &before, sizeof out);
    keysrt_block block = {NULL, 0};
    keysrt_expect with_out = *expect;
    with_out.out = &out;
    with_out.block = &block;
    char message[ASK_MESSAGE];
    keysrt_status status = ask((ask_reply){one->reply, 0, split}, with_out, message);
    if (status != one->status || (one->says != NULL && strstr(message, one->says) == NULL))
        fail_msg("%s%s: %s instead of %s: %s", one->reply, split ? " (split)" : "", keysrt_status_name(status),
                 keysrt_status_name(one->status), message);
    if (status != KEYSRT_OK) {
        assert_memory_equal(&out, &before, sizeof out);
        assert_null(block.memory);
    }
    if (status == KEYSRT_OK || status == KEYSRT_MISS)
        assert_string_equal(message, "");
    else
        assert_memory_equal(message, "TEST s:x (string): ", 19);
    keysrt_block_free(&block);
}

static void check_all(const keysrt_expect *expect, const reply_case *cases, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        check(expect, &cases[i], false);
        check(expect, &cases[i], true);
    }
}

#define CHECK(expect, cases) check_all((expect), (cases), sizeof(cases) / sizeof((cases)[0]))

/* What no decoder here takes. */
static const reply_case never[] = {
    {"*1\r\n*1\r\n*1\r\n$1\r\nx\r\n", KEYSRT_PROTOCOL, "expected is"},
    {"$5\r\nhelloXX$1\r\n", KEYSRT_PROTOCOL, NULL},
    {"%4294967295\r\n", KEYSRT_PROTOCOL, NULL},
    {"*-7\r\n", KEYSRT_PROTOCOL, NULL},
    {"$-7\r\n", KEYSRT_PROTOCOL, NULL},
    {"*9999999999999999999999\r\n", KEYSRT_PROTOCOL, NULL},
    {"$9999999999999999999999\r\n", KEYSRT_PROTOCOL, NULL},
    {"hello\r\n", KEYSRT_PROTOCOL, NULL},
    {":12x\r\n", KEYSRT_PROTOCOL, NULL},
    {"\r\n", KEYSRT_PROTOCOL, NULL},
};

static void refuses_what_redis_never_sends(const keysrt_expect *expect)
{
    keysrt_expect once = *expect; /* not repeatable: nobody answers twice here */
    CHECK(&once, never);
}

static void a_status_is_ok_or_miss(void **state)
{
    (void)state;
    static const reply_case cases[] = {
        {"+OK\r\n", KEYSRT_OK, NULL},
        {"$-1\r\n", KEYSRT_MISS, NULL},
        {"*-1\r\n", KEYSRT_MISS, NULL},
        {"+QUEUED\r\n", KEYSRT_PROTOCOL, "another status line, expected is OK"},
        {":1\r\n", KEYSRT_PROTOCOL, "an integer"},
        {"$2\r\nOK\r\n", KEYSRT_PROTOCOL, "a bulk string"},
        {"*0\r\n", KEYSRT_PROTOCOL, "an array"},
    };
    keysrt_expect expect = {.decoder = &keysrt_reply_ok};
    CHECK(&expect, cases);
    refuses_what_redis_never_sends(&expect);
}

static void error_replies_become_statuses(void **state)
{
    (void)state;
    static const reply_case cases[] = {
        {"-WRONGTYPE Operation against\r\n", KEYSRT_WRONG_TYPE, "s:x (string): WRONGTYPE Operation against"},
        {"-READONLY no\r\n", KEYSRT_READ_ONLY, "READONLY"},
        {"-NOREPLICAS no\r\n", KEYSRT_READ_ONLY, NULL},
        {"-OOM command\r\n", KEYSRT_SERVER_FULL, NULL},
        {"-MISCONF Redis\r\n", KEYSRT_SERVER_FULL, NULL},
        {"-NOAUTH\r\n", KEYSRT_DENIED, NULL},
        {"-NOPERM this user\r\n", KEYSRT_DENIED, NULL},
        {"-ERR The user executing the script can't run this command or subcommand script: 0, on @user_script:1.\r\n", KEYSRT_DENIED, NULL},
        {"-ERR ACL failure in script: User u has no permissions to run the 'incrby' command\r\n", KEYSRT_DENIED, NULL},
        {"-ERR The user executing the script can't access at least one of the keys\r\n", KEYSRT_DENIED, NULL},
        {"-LOADING Redis\r\n", KEYSRT_LOADING, NULL},
        {"-MASTERDOWN Link\r\n", KEYSRT_LOADING, NULL},
        {"-BUSY Redis\r\n", KEYSRT_BUSY, NULL},
        {"-ERR max number of clients reached\r\n", KEYSRT_BUSY, NULL},
        {"-MOVED 1 h:1\r\n", KEYSRT_CLUSTER_DOWN, NULL},
        {"-CROSSSLOT Keys\r\n", KEYSRT_CLUSTER_DOWN, NULL},
        {"-BUSYGROUP exists\r\n", KEYSRT_REFUSED, NULL},
        {"-ERR syntax error\r\n", KEYSRT_REFUSED, "ERR syntax error"},
        {"-\r\n", KEYSRT_REFUSED, NULL},
        {"-%s%n%d\r\n", KEYSRT_REFUSED, "%s%n%d"},
    };
    keysrt_expect expect = {.decoder = &keysrt_reply_ok};
    CHECK(&expect, cases);
}

static void integers_keep_their_range(void **state)
{
    (void)state;
    static const reply_case counts[] = {
        {":0\r\n", KEYSRT_OK, NULL},         {":9223372036854775807\r\n", KEYSRT_OK, NULL}, {"$-1\r\n", KEYSRT_MISS, NULL},
        {":-1\r\n", KEYSRT_PROTOCOL, NULL}, {"$1\r\n1\r\n", KEYSRT_PROTOCOL, NULL},        {"+1\r\n", KEYSRT_PROTOCOL, NULL},
        {":9223372036854775808\r\n", KEYSRT_PROTOCOL, NULL},
    };
    CHECK((&(keysrt_expect){.decoder = &keysrt_reply_count}), counts);
    static const reply_case flags[] = {
        {":0\r\n", KEYSRT_MISS, NULL}, {":1\r\n", KEYSRT_OK, NULL}, {":7\r\n", KEYSRT_OK, NULL}, {":-2\r\n", KEYSRT_PROTOCOL, NULL}};
    CHECK((&(keysrt_expect){.decoder = &keysrt_reply_flag}), flags);
    static const reply_case durations[] = {{":-2\r\n", KEYSRT_MISS, NULL},
                                           {":-1\r\n", KEYSRT_OK, NULL},
                                           {":0\r\n", KEYSRT_OK, NULL},
                                           {":-3\r\n", KEYSRT_PROTOCOL, NULL}};
    CHECK((&(keysrt_expect){.decoder = &keysrt_reply_duration}), durations);
    static const reply_case numbers[] = {
        {":0\r\n", KEYSRT_OK, NULL},        {":100\r\n", KEYSRT_OK, NULL},      {":101\r\n", KEYSRT_BAD_VALUE, "101"},
        {":-1\r\n", KEYSRT_BAD_VALUE, "-1"}, {"$2\r\n42\r\n", KEYSRT_OK, NULL}, {"$3\r\n042\r\n", KEYSRT_BAD_VALUE, "042"},
        {"$-1\r\n", KEYSRT_MISS, NULL},     {"*0\r\n", KEYSRT_PROTOCOL, NULL},
    };
    keysrt_expect number = {.decoder = &keysrt_reply_number, .type = &tiny_u8};
    CHECK(&number, numbers);
    refuses_what_redis_never_sends(&number);
    static const reply_case increments[] = {
        {":100\r\n", KEYSRT_OK, NULL},
        {"$2\r\n42\r\n", KEYSRT_OK, NULL},
        {"$3\r\n101\r\n", KEYSRT_BAD_VALUE, "101 is beyond u8(0..100)"},
        {"$9\r\n!it; said\r\n", KEYSRT_BAD_VALUE, "it; said"},
        {"$3\r\n!\n!\r\n", KEYSRT_BAD_VALUE, "\"!\\x0a!\" is not of u8(0..100)"},
        {"$1\r\n!\r\n", KEYSRT_BAD_VALUE, "\"!\" is not of u8(0..100)"},
    };
    keysrt_expect increment = {.decoder = &keysrt_reply_increment, .type = &tiny_u8};
    CHECK(&increment, increments);
    refuses_what_redis_never_sends(&increment);
}

static void a_value_is_of_its_type_or_touches_nothing(void **state)
{
    (void)state;
    static const reply_case cases[] = {
        {"$5\r\nhello\r\n", KEYSRT_OK, NULL},
        {"$0\r\n\r\n", KEYSRT_OK, NULL},
        {"$-1\r\n", KEYSRT_MISS, NULL},
        {"+OK\r\n", KEYSRT_PROTOCOL, "a status line"},
        {"*1\r\n$1\r\nx\r\n", KEYSRT_PROTOCOL, "an array"},
        {"$1001\r\n", KEYSRT_LIMIT, "1001 bytes"},
        {"$536870913\r\n", KEYSRT_LIMIT, NULL},
    };
    keysrt_expect expect = {.decoder = &keysrt_reply_value, .type = &tiny_text};
    CHECK(&expect, cases);
    refuses_what_redis_never_sends(&expect);
    static const reply_case small[] = {{"$2\r\n99\r\n", KEYSRT_OK, NULL},
                                       {"$3\r\n101\r\n", KEYSRT_BAD_VALUE, "u8(0..100)"},
                                       {"$4\r\na\"b\n\r\n", KEYSRT_BAD_VALUE, "a\\\"b\\x0a"}};
    CHECK((&(keysrt_expect){.decoder = &keysrt_reply_value, .type = &tiny_u8}), small);
}

static void arrays_have_the_shape_of_their_command(void **state)
{
    (void)state;
    static const reply_case values[] = {
        {"*0\r\n", KEYSRT_OK, NULL},
        {"*-1\r\n", KEYSRT_OK, NULL},
        {"*2\r\n$1\r\na\r\n$0\r\n\r\n", KEYSRT_OK, NULL},
        {"*2\r\n$1\r\na\r\n$-1\r\n", KEYSRT_PROTOCOL, "nil"},
        {"*1\r\n:1\r\n", KEYSRT_PROTOCOL, "an integer"},
        {"*1\r\n+a\r\n", KEYSRT_PROTOCOL, "a status line"},
        {"*1\r\n-ERR a\r\n", KEYSRT_PROTOCOL, "an error inside"},
        {"*1\r\n*0\r\n", KEYSRT_PROTOCOL, "an array"},
        {"*101\r\n", KEYSRT_LIMIT, "101 elements"},
        {"*1000000000\r\n", KEYSRT_LIMIT, NULL},
        {"$1\r\na\r\n", KEYSRT_PROTOCOL, NULL},
        {"*2\r\n$1\r\na\r\n$2000\r\n", KEYSRT_LIMIT, NULL},
    };
    keysrt_expect expect = {.decoder = &keysrt_reply_values, .type = &tiny_text};
    CHECK(&expect, values);
    refuses_what_redis_never_sends(&expect);
    static const reply_case optional[] = {
        {"*2\r\n$1\r\n7\r\n$-1\r\n", KEYSRT_OK, NULL},
        {"*2\r\n$-1\r\n$-1\r\n", KEYSRT_OK, NULL},
        {"*2\r\n$1\r\n7\r\n$1\r\nx\r\n", KEYSRT_BAD_VALUE, "element 1: "},
        {"*1\r\n$1\r\n7\r\n", KEYSRT_PROTOCOL, "1 elements, expected are 2"},
        {"*3\r\n$1\r\n7\r\n$1\r\n7\r\n$1\r\n7\r\n", KEYSRT_PROTOCOL, NULL},
        {"*0\r\n", KEYSRT_PROTOCOL, NULL},
        {"*-1\r\n", KEYSRT_PROTOCOL, NULL},
    };
    keysrt_expect two = {.decoder = &keysrt_reply_optional,
                         .type = &tiny_u8,
                         .number = 2,
                         .entry_size = sizeof(maybe),
                         .value_offset = offsetof(maybe, value)};
    CHECK(&two, optional);
    static const reply_case scored[] = {
        {"*0\r\n", KEYSRT_OK, NULL},
        {"*4\r\n$1\r\na\r\n$3\r\n1.5\r\n$1\r\nb\r\n$4\r\n-inf\r\n", KEYSRT_OK, NULL},
        {"*3\r\n$1\r\na\r\n$1\r\n1\r\n$1\r\nb\r\n", KEYSRT_PROTOCOL, "odd"},
        {"*2\r\n$1\r\na\r\n$3\r\nnan\r\n", KEYSRT_BAD_VALUE, "element 0: score: "},
        {"*2\r\n$1\r\na\r\n:1\r\n", KEYSRT_PROTOCOL, NULL},
    };
    keysrt_expect with_scores = {.decoder = &keysrt_reply_pairs,
                                 .type = &tiny_text,
                                 .detail = &tiny_score,
                                 .entry_size = sizeof(pair),
                                 .value_offset = offsetof(pair, score)};
    CHECK(&with_scores, scored);
    static const reply_case bools[] = {
        {"*3\r\n:1\r\n:0\r\n:1\r\n", KEYSRT_OK, NULL},
        {"*3\r\n:1\r\n:2\r\n:1\r\n", KEYSRT_PROTOCOL, NULL},
        {"*2\r\n:1\r\n:0\r\n", KEYSRT_PROTOCOL, NULL},
        {"*3\r\n:1\r\n$1\r\n0\r\n:1\r\n", KEYSRT_PROTOCOL, NULL},
        {"*0\r\n", KEYSRT_PROTOCOL, NULL},
    };
    CHECK((&(keysrt_expect){.decoder = &keysrt_reply_bools, .number = 3}), bools);
    static const reply_case single[] = {{"*1\r\n$1\r\n7\r\n", KEYSRT_OK, NULL},
                                        {"*0\r\n", KEYSRT_MISS, NULL},
                                        {"*-1\r\n", KEYSRT_MISS, NULL},
                                        {"*2\r\n$1\r\n7\r\n$1\r\n7\r\n", KEYSRT_PROTOCOL, NULL}};
    CHECK((&(keysrt_expect){.decoder = &keysrt_reply_single, .type = &tiny_u8}), single);
}

static void hashes_become_records(void **state)
{
    (void)state;
    static const reply_case whole[] = {
        {"*4\r\n$5\r\nemail\r\n$1\r\na\r\n$3\r\nage\r\n$1\r\n7\r\n", KEYSRT_OK, NULL},
        {"*4\r\n$3\r\nage\r\n$1\r\n7\r\n$5\r\nemail\r\n$1\r\na\r\n", KEYSRT_OK, NULL},
        {"*4\r\n$5\r\nother\r\n$1\r\nz\r\n$5\r\nemail\r\n$1\r\na\r\n", KEYSRT_OK, NULL},
        {"*2\r\n$3\r\nage\r\n$1\r\n7\r\n", KEYSRT_BAD_VALUE, "field email: it is missing"},
        {"*4\r\n$5\r\nemail\r\n$1\r\na\r\n$3\r\nage\r\n$3\r\n101\r\n", KEYSRT_BAD_VALUE, "field age: "},
        {"*0\r\n", KEYSRT_MISS, NULL},
        {"*3\r\n$5\r\nemail\r\n$1\r\na\r\n$1\r\nb\r\n", KEYSRT_PROTOCOL, "odd"},
        {"*2\r\n$5\r\nemail\r\n$-1\r\n", KEYSRT_PROTOCOL, "nil"},
    };
    keysrt_expect expect = {.decoder = &keysrt_reply_record, .detail = &tiny_fields};
    CHECK(&expect, whole);
    refuses_what_redis_never_sends(&expect);
    static const reply_case some[] = {
        {"*2\r\n$1\r\na\r\n$1\r\n7\r\n", KEYSRT_OK, NULL},
        {"*2\r\n$1\r\na\r\n$-1\r\n", KEYSRT_OK, NULL},
        {"*2\r\n$-1\r\n$1\r\n7\r\n", KEYSRT_BAD_VALUE, "field email: it is missing"},
        {"*2\r\n$-1\r\n$-1\r\n", KEYSRT_MISS, NULL},
        {"*1\r\n$1\r\na\r\n", KEYSRT_PROTOCOL, NULL},
        {"*3\r\n$1\r\na\r\n$1\r\n7\r\n$1\r\n7\r\n", KEYSRT_PROTOCOL, NULL},
    };
    CHECK((&(keysrt_expect){.decoder = &keysrt_reply_fields, .detail = &tiny_fields, .number = 3}), some);
    static const reply_case with_exists[] = {
        {"*2\r\n$-1\r\n:1\r\n", KEYSRT_OK, NULL},
        {"*2\r\n$-1\r\n:0\r\n", KEYSRT_MISS, NULL},
        {"*2\r\n$-1\r\n:2\r\n", KEYSRT_PROTOCOL, NULL},
        {"*2\r\n:1\r\n$-1\r\n", KEYSRT_PROTOCOL, NULL},
        {"*2\r\n$1\r\n7\r\n$1\r\n7\r\n", KEYSRT_PROTOCOL, "behind the last field"},
    };
    CHECK((&(keysrt_expect){
              .decoder = &keysrt_reply_fields, .detail = &tiny_fields, .number = 2, .flags = KEYSRT_EXISTS_LAST}),
          with_exists);
}

static void results_hold_what_the_reply_held(void **state)
{
    (void)state;
    keysrt_block block = {NULL, 0};
    char message[ASK_MESSAGE];
    views list = {NULL, 0};
    static const char values[] = "*2\r\n$3\r\na\0b\r\n$0\r\n\r\n";
    keysrt_expect expect = {.decoder = &keysrt_reply_values, .type = &tiny_text, .out = &list, .block = &block};
    assert_int_equal(ask((ask_reply){values, sizeof values - 1, true}, expect, message), KEYSRT_OK);
    assert_int_equal(list.count, 2);
    assert_int_equal(list.items[0].len, 3);
    assert_memory_equal(list.items[0].data, "a\0b", 3);
    assert_int_equal(list.items[1].len, 0);
    tiny_record record = {.has_age = false};
    static const char hash[] = "*4\r\n$3\r\nage\r\n$2\r\n42\r\n$5\r\nemail\r\n$3\r\na@b\r\n";
    expect = (keysrt_expect){.decoder = &keysrt_reply_record, .detail = &tiny_fields, .out = &record, .block = &block};
    assert_int_equal(ask((ask_reply){hash, sizeof hash - 1, false}, expect, message), KEYSRT_OK);
    assert_true(record.has_age);
    assert_int_equal(record.age, 42);
    assert_int_equal(record.email.len, 3);
    assert_memory_equal(record.email.data, "a@b", 3);
    maybes found = {NULL, 0};
    static const char many[] = "*2\r\n$-1\r\n$2\r\n42\r\n";
    expect = (keysrt_expect){.decoder = &keysrt_reply_optional,
                             .type = &tiny_u8,
                             .number = 2,
                             .entry_size = sizeof(maybe),
                             .value_offset = offsetof(maybe, value),
                             .out = &found,
                             .block = &block};
    assert_int_equal(ask((ask_reply){many, sizeof many - 1, false}, expect, message), KEYSRT_OK);
    assert_int_equal(found.count, 2);
    assert_false(found.items[0].found);
    assert_true(found.items[1].found);
    assert_int_equal(found.items[1].value, 42);
    keysrt_block_free(&block);
}

/* Mutations of a reply: whatever comes, the call ends, with a status, and only OK writes. */
static void arbitrary_bytes_touch_no_output(void **state)
{
    (void)state;
    static const char seed[] = "*4\r\n$5\r\nemail\r\n$1\r\na\r\n$3\r\nage\r\n$1\r\n7\r\n";
    static const char alphabet[] = "*$:+-_%~>=(#,0123456789\r\n\0a";
    srand(20240229);
    for (int round = 0; round < 400; round++) {
        char bytes[sizeof seed];
        memcpy(bytes, seed, sizeof seed);
        for (int change = rand() % 4; change >= 0; change--)
            bytes[(size_t)rand() % (sizeof seed - 1)] = alphabet[(size_t)rand() % (sizeof alphabet - 1)];
        result before, out;
        memset(&before, 0xA5, sizeof before);
        memcpy(&out, &before, sizeof out);
        keysrt_block block = {NULL, 0};
        keysrt_expect expect = {.decoder = &keysrt_reply_record, .detail = &tiny_fields, .out = &out, .block = &block};
        char message[ASK_MESSAGE];
        keysrt_status status = ask((ask_reply){bytes, sizeof seed - 1, round % 2 == 0}, expect, message);
        assert_int_not_equal(status, KEYSRT_QUEUED);
        assert_int_not_equal(status, KEYSRT_TIMEOUT);
        if (status != KEYSRT_OK)
            assert_memory_equal(&out, &before, sizeof out);
        keysrt_block_free(&block);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_status_is_ok_or_miss),
        cmocka_unit_test(error_replies_become_statuses),
        cmocka_unit_test(integers_keep_their_range),
        cmocka_unit_test(a_value_is_of_its_type_or_touches_nothing),
        cmocka_unit_test(arrays_have_the_shape_of_their_command),
        cmocka_unit_test(hashes_become_records),
        cmocka_unit_test(results_hold_what_the_reply_held),
        cmocka_unit_test(arbitrary_bytes_touch_no_output),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
