/* test_replies_stream.c: decoders of streams on replies that fit, on foreign entries, and on what no Redis sends. Each reply comes whole
 * and byte by byte; outputs are compared with what they held before wherever the result is not OK. */
#include "replies/reply_stream.h"

#include "support/ask.h"
#include "support/tiny_keys.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

typedef struct {
    keysrt_stream_id id;
    tiny_record fields;
} tiny_entry;

/* Room for every kind of result. */
typedef union {
    keysrt_stream_items entries;
    keysrt_stream_backlog backlog;
    keysrt_stream_pending_list pending;
    keysrt_stream_group_info group;
    keysrt_stream_id id;
    unsigned char bytes[128];
} result;

typedef struct {
    const char *reply;
    keysrt_status status;
    const char *shown; /* what the result looks like; else a part of the message, or NULL */
} reply_case;

static keysrt_stream_id cursor;

static char text[1024];
static size_t at;

static void show(const char *format, ...) __attribute__((format(printf, 1, 2)));
static void show(const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    at += (size_t)vsnprintf(text + at, sizeof text - at, format, arguments);
    va_end(arguments);
    assert_true(at < sizeof text);
}

static void show_id(keysrt_stream_id id)
{
    char buffer[42];
    (void)keysrt_stream_id_format(&id, buffer);
    show("%s", buffer);
}

/* "1-0=a@b/7 !2-0 field age: …; cursor 3-0" */
static void show_entries(const keysrt_stream_items *list)
{
    const tiny_entry *entries = list->items;
    for (size_t i = 0; i < list->count; i++) {
        show_id(entries[i].id);
        show("=%.*s", KEYSRT_FMT(entries[i].fields.email));
        if (entries[i].fields.has_age)
            show("/%u", entries[i].fields.age);
        show(" ");
    }
    for (const keysrt_stream_fault *fault = list->faults; fault != NULL; fault = fault->next) {
        show(fault->deleted ? "-" : "!");
        show_id(fault->id);
        show(" %.*s ", (int)(fault->why.len < 9 ? fault->why.len : 9), fault->why.data);
    }
    show("@");
    show_id(cursor);
}

static void show_result(const keysrt_decoder *decoder, const result *out)
{
    if (decoder == &keysrt_reply_stream_backlog) {
        show("%llu ", (unsigned long long)out->backlog.pending);
        show_id(out->backlog.oldest);
        show(" ");
        show_id(out->backlog.newest);
        for (size_t i = 0; i < out->backlog.count; i++)
            show(" %.*s=%llu", KEYSRT_FMT(out->backlog.items[i].consumer), (unsigned long long)out->backlog.items[i].pending);
    } else if (decoder == &keysrt_reply_stream_pending) {
        for (size_t i = 0; i < out->pending.count; i++) {
            const keysrt_stream_pending *one = &out->pending.items[i];
            show_id(one->id);
            show(" %.*s %lld %llu;", KEYSRT_FMT(one->consumer), (long long)one->idle.ms, (unsigned long long)one->deliveries);
        }
    } else if (decoder == &keysrt_reply_stream_group) {
        show("%llu %llu ", (unsigned long long)out->group.consumers, (unsigned long long)out->group.pending);
        show_id(out->group.last_delivered);
        show(out->group.has_lag ? " %llu" : " -", (unsigned long long)out->group.lag);
    } else if (decoder == &keysrt_reply_stream_id || decoder == &keysrt_reply_stream_newest) {
        show_id(out->id);
    } else {
        show_entries(&out->entries);
    }
}

static void check(const keysrt_decoder *decoder, uint32_t flags, const reply_case *one, bool split)
{
    result before, out;
    memset(&before, 0xA5, sizeof before);
    memcpy(&out, &before, sizeof out);
    keysrt_block block = {NULL, 0};
    cursor = keysrt_stream_id_of(7, 7);
    keysrt_expect expect = {.decoder = decoder,
                            .out = &out,
                            .block = &block,
                            .cursor = &cursor,
                            .detail = &tiny_fields,
                            .entry_size = sizeof(tiny_entry),
                            .value_offset = offsetof(tiny_entry, fields),
                            .flags = flags};
    char message[ASK_MESSAGE];
    keysrt_status status = ask((ask_reply){one->reply, 0, split}, expect, message);
    if (status != one->status)
        fail_msg("%s%s: %s instead of %s: %s", one->reply, split ? " (split)" : "", keysrt_status_name(status),
                 keysrt_status_name(one->status), message);
    if (status != KEYSRT_OK) {
        assert_memory_equal(&out, &before, sizeof out);
        assert_null(block.memory);
        assert_true(keysrt_stream_id_equal(cursor, keysrt_stream_id_of(7, 7)));
        if (one->shown != NULL && strstr(message, one->shown) == NULL)
            fail_msg("%s: %s", one->reply, message);
    } else {
        at = 0;
        text[0] = '\0';
        show_result(decoder, &out);
        assert_string_equal(text, one->shown);
    }
    keysrt_block_free(&block);
}

static void check_all(const keysrt_decoder *decoder, uint32_t flags, const reply_case *cases, size_t count)
{
    /* What none of these decoders takes. */
    static const reply_case never[] = {
        {"+OK\r\n", KEYSRT_PROTOCOL, "expected is"},
        {":1\r\n", KEYSRT_PROTOCOL, "expected is"},
        {"*1\r\n:1\r\n", KEYSRT_PROTOCOL, "expected is"},
        {"*1\r\n*1\r\n*1\r\n*1\r\n*1\r\n*1\r\n$1\r\nx\r\n", KEYSRT_PROTOCOL, NULL},
        {"*9\r\n*2\r\n*2\r\n*2\r\n*2\r\n*2\r\n$1\r\nx\r\n", KEYSRT_PROTOCOL, NULL},
        {"*2\r\n-ERR inside\r\n$1\r\nx\r\n", KEYSRT_PROTOCOL, NULL},
        {"*2\r\n+inside\r\n$1\r\nx\r\n", KEYSRT_PROTOCOL, NULL},
        {"%1\r\n", KEYSRT_PROTOCOL, NULL},
        {"-NOGROUP none\r\n", KEYSRT_REFUSED, "NOGROUP none"},
        {"-WRONGTYPE other\r\n", KEYSRT_WRONG_TYPE, NULL},
    };
    for (int split = 0; split < 2; split++) {
        for (size_t i = 0; i < count; i++)
            check(decoder, flags, &cases[i], split == 1);
        for (size_t i = 0; i < sizeof never / sizeof *never; i++)
            check(decoder, flags, &never[i], split == 1);
    }
}
#define CHECK(decoder, flags, cases) check_all(&(decoder), (flags), (cases), sizeof(cases) / sizeof((cases)[0]))

#define EMAIL "$5\r\nemail\r\n"
#define AGE "$3\r\nage\r\n"
#define ENTRY_1 "*2\r\n$3\r\n1-0\r\n*2\r\n" EMAIL "$3\r\na@b\r\n"
#define ENTRY_2 "*2\r\n$3\r\n2-5\r\n*6\r\n" AGE "$1\r\n7\r\n$5\r\nother\r\n$1\r\nx\r\n" EMAIL "$0\r\n\r\n"
#define BAD_AGE "*2\r\n$3\r\n3-0\r\n*4\r\n" EMAIL "$9\r\naaaaaaaaa\r\n" AGE "$3\r\nold\r\n"
#define NO_EMAIL "*2\r\n$3\r\n4-0\r\n*2\r\n" AGE "$1\r\n7\r\n"
#define NO_FIELDS "*2\r\n$3\r\n5-0\r\n*0\r\n"
#define DELETED "*2\r\n$3\r\n6-0\r\n*-1\r\n"

static void entries_of_a_range_are_read(void **state)
{
    (void)state;
    static const reply_case cases[] = {
        {"*0\r\n", KEYSRT_OK, "@7-7"},
        {"*1\r\n" ENTRY_1, KEYSRT_OK, "1-0=a@b @1-0"},
        {"*2\r\n" ENTRY_1 ENTRY_2, KEYSRT_OK, "1-0=a@b 2-5=/7 @2-5"},
        {"*5\r\n" BAD_AGE ENTRY_1 NO_EMAIL NO_FIELDS ENTRY_2, KEYSRT_OK, "1-0=a@b 2-5=/7 !3-0 field age !4-0 field ema !5-0 field ema @2-5"},
        {"*2\r\n" BAD_AGE NO_EMAIL, KEYSRT_OK, "!3-0 field age !4-0 field ema @4-0"},
        {"*2\r\n" DELETED ENTRY_1, KEYSRT_OK, "1-0=a@b -6-0 the entry @1-0"},
        {"*1\r\n*2\r\n$3\r\n1-0\r\n*2\r\n" EMAIL "*1\r\n$1\r\nx\r\n", KEYSRT_PROTOCOL, "depth 3"},
        {"*1\r\n*2\r\n$3\r\n1-0\r\n*1\r\n" EMAIL, KEYSRT_PROTOCOL, "odd number"},
        {"*1\r\n*2\r\n$3\r\n1-0\r\n*2\r\n" EMAIL "$-1\r\n", KEYSRT_PROTOCOL, "nil"},
        {"*1\r\n*2\r\n$1\r\n1\r\n*2\r\n" EMAIL "$1\r\nx\r\n", KEYSRT_PROTOCOL, "no id"},
        {"*1\r\n*2\r\n:1\r\n*2\r\n" EMAIL "$1\r\nx\r\n", KEYSRT_PROTOCOL, "an integer at depth 2"},
        {"*1\r\n*2\r\n$3\r\n1-0\r\n$1\r\nx\r\n", KEYSRT_PROTOCOL, "a bulk string at depth 2"},
        {"*1\r\n*3\r\n$3\r\n1-0\r\n*0\r\n*0\r\n", KEYSRT_PROTOCOL, "an array at depth 1"},
        {"*1\r\n*-1\r\n", KEYSRT_PROTOCOL, "nil at depth 1"},
        {"*-1\r\n", KEYSRT_PROTOCOL, "nil at depth 0"},
        {"$-1\r\n", KEYSRT_PROTOCOL, "nil at depth 0"},
        {"*1\r\n*2\r\n*2\r\n*2\r\n", KEYSRT_PROTOCOL, "an array at depth 2"},
        {"*101\r\n" ENTRY_1, KEYSRT_LIMIT, "101 elements"},
        {"*1\r\n*2\r\n$3\r\n1-0\r\n*102\r\n", KEYSRT_LIMIT, "102 elements"},
        {"*2\r\n" ENTRY_1, KEYSRT_LOST_REPLY, NULL},
    };
    CHECK(keysrt_reply_stream_range, 0, cases);
}

#define OF_STREAM "*1\r\n*2\r\n$1\r\ns\r\n"

static void entries_behind_the_name_of_their_stream(void **state)
{
    (void)state;
    static const reply_case cases[] = {
        {"*-1\r\n", KEYSRT_OK, "@7-7"},
        {"$-1\r\n", KEYSRT_OK, "@7-7"},
        {OF_STREAM "*0\r\n", KEYSRT_OK, "@7-7"},
        {OF_STREAM "*3\r\n" ENTRY_1 DELETED ENTRY_2, KEYSRT_OK, "1-0=a@b 2-5=/7 -6-0 the entry @2-5"},
        {OF_STREAM "*1\r\n" DELETED, KEYSRT_OK, "-6-0 the entry @6-0"},
        {"*0\r\n", KEYSRT_PROTOCOL, NULL},
        {"*2\r\n*2\r\n$1\r\ns\r\n*0\r\n*2\r\n$1\r\nt\r\n*0\r\n", KEYSRT_PROTOCOL, NULL},
        {"*1\r\n*3\r\n$1\r\ns\r\n*0\r\n*0\r\n", KEYSRT_PROTOCOL, NULL},
        {"*1\r\n*2\r\n*0\r\n*0\r\n", KEYSRT_PROTOCOL, NULL},
        {"*1\r\n*2\r\n*1\r\n" ENTRY_1 "*0\r\n", KEYSRT_PROTOCOL, NULL},
        {OF_STREAM "*-1\r\n", KEYSRT_PROTOCOL, NULL},
    };
    CHECK(keysrt_reply_stream_read, KEYSRT_REPEATABLE, cases);
    const reply_case none = {"*-1\r\n", KEYSRT_MISS, NULL};
    check(&keysrt_reply_stream_read, KEYSRT_EMPTY_IS_MISS, &none, false);
}

static void entries_that_were_claimed_are_read(void **state)
{
    (void)state;
    static const reply_case cases[] = {
        {"*3\r\n$3\r\n0-0\r\n*0\r\n*0\r\n", KEYSRT_OK, "@0-0"},
        {"*3\r\n$3\r\n8-1\r\n*2\r\n" ENTRY_1 BAD_AGE "*2\r\n$3\r\n4-0\r\n$3\r\n5-0\r\n", KEYSRT_OK,
         "1-0=a@b !3-0 field age -4-0 the entry -5-0 the entry @8-1"},
        {"*2\r\n$3\r\n0-0\r\n*0\r\n", KEYSRT_PROTOCOL, NULL},
        {"*3\r\n$1\r\n0\r\n*0\r\n*0\r\n", KEYSRT_PROTOCOL, "no id"},
        {"*3\r\n$3\r\n0-0\r\n*0\r\n*1\r\n*2\r\n$3\r\n1-0\r\n*0\r\n", KEYSRT_PROTOCOL, NULL}, /* an entry where ids of deleted ones stand */
        {"*3\r\n$3\r\n0-0\r\n*0\r\n*1\r\n$1\r\nx\r\n", KEYSRT_PROTOCOL, "no id"},
        {"*3\r\n$3\r\n0-0\r\n*1\r\n$3\r\n1-0\r\n*0\r\n", KEYSRT_PROTOCOL, NULL},
        {"*3\r\n$3\r\n0-0\r\n$1\r\nx\r\n*0\r\n", KEYSRT_PROTOCOL, NULL},
        {"*3\r\n*1\r\n" ENTRY_1 "*0\r\n*0\r\n", KEYSRT_PROTOCOL, NULL},
        {"*3\r\n$3\r\n0-0\r\n*0\r\n*101\r\n", KEYSRT_LIMIT, NULL},
    };
    CHECK(keysrt_reply_stream_claim, 0, cases);
}

static void ids_are_read_from_their_text(void **state)
{
    (void)state;
    static const reply_case one[] = {{"$3\r\n1-2\r\n", KEYSRT_OK, "1-2"},
                                     {"$41\r\n18446744073709551615-18446744073709551615\r\n", KEYSRT_OK, "18446744073709551615-18446744073709551615"},
                                     {"$3\r\n1_2\r\n", KEYSRT_PROTOCOL, "no id"},
                                     {"$0\r\n\r\n", KEYSRT_PROTOCOL, "no id"},
                                     {"$-1\r\n", KEYSRT_PROTOCOL, NULL}};
    static const reply_case newest[] = {{"*0\r\n", KEYSRT_MISS, NULL},
                                        {"*1\r\n" BAD_AGE, KEYSRT_OK, "3-0"}, /* nobody looks at its fields */
                                        {"*2\r\n" ENTRY_1 ENTRY_2, KEYSRT_PROTOCOL, NULL},
                                        {"*1\r\n*1\r\n$3\r\n1-0\r\n", KEYSRT_PROTOCOL, NULL},
                                        {"*1\r\n*2\r\n*0\r\n*0\r\n", KEYSRT_PROTOCOL, NULL},
                                        {"*-1\r\n", KEYSRT_PROTOCOL, NULL}};
    CHECK(keysrt_reply_stream_id, KEYSRT_REPEATABLE, one);
    CHECK(keysrt_reply_stream_newest, KEYSRT_REPEATABLE, newest);
}

static void what_is_pending_is_read(void **state)
{
    (void)state;
    static const reply_case backlogs[] = {
        {"*4\r\n:0\r\n$-1\r\n$-1\r\n*-1\r\n", KEYSRT_OK, "0 0-0 0-0"},
        {"*4\r\n:3\r\n$3\r\n1-0\r\n$3\r\n2-0\r\n*2\r\n*2\r\n$3\r\nann\r\n$1\r\n2\r\n*2\r\n$0\r\n\r\n$1\r\n1\r\n", KEYSRT_OK, "3 1-0 2-0 ann=2 =1"},
        {"*4\r\n:-1\r\n$-1\r\n$-1\r\n*-1\r\n", KEYSRT_PROTOCOL, NULL},
        {"*4\r\n$1\r\n0\r\n$-1\r\n$-1\r\n*-1\r\n", KEYSRT_PROTOCOL, NULL},
        {"*3\r\n:0\r\n$-1\r\n$-1\r\n", KEYSRT_PROTOCOL, NULL},
        {"*4\r\n:3\r\n$1\r\nx\r\n$3\r\n2-0\r\n*0\r\n", KEYSRT_PROTOCOL, NULL},
        {"*4\r\n:3\r\n*0\r\n$3\r\n2-0\r\n*0\r\n", KEYSRT_PROTOCOL, NULL},
        {"*4\r\n:3\r\n$3\r\n1-0\r\n$3\r\n2-0\r\n*1\r\n*2\r\n$3\r\nann\r\n$1\r\nx\r\n", KEYSRT_PROTOCOL, NULL},
        {"*4\r\n:3\r\n$3\r\n1-0\r\n$3\r\n2-0\r\n*1\r\n*3\r\n$3\r\nann\r\n$1\r\n1\r\n$1\r\n1\r\n", KEYSRT_PROTOCOL, NULL},
        {"*4\r\n:3\r\n$3\r\n1-0\r\n$3\r\n2-0\r\n*1\r\n*2\r\n*0\r\n*0\r\n", KEYSRT_PROTOCOL, NULL},
        {"*4\r\n:3\r\n$3\r\n1-0\r\n$3\r\n2-0\r\n*1\r\n$1\r\nx\r\n", KEYSRT_PROTOCOL, NULL},
        {"*4\r\n:3\r\n$3\r\n1-0\r\n$3\r\n2-0\r\n*101\r\n", KEYSRT_LIMIT, NULL},
    };
    static const reply_case lists[] = {
        {"*0\r\n", KEYSRT_OK, ""},
        {"*2\r\n*4\r\n$3\r\n1-0\r\n$3\r\nann\r\n:5\r\n:1\r\n*4\r\n$3\r\n2-0\r\n$3\r\nbob\r\n:0\r\n:9\r\n", KEYSRT_OK, "1-0 ann 5 1;2-0 bob 0 9;"},
        {"*1\r\n*4\r\n$3\r\n1-0\r\n$3\r\nann\r\n:-5\r\n:1\r\n", KEYSRT_PROTOCOL, NULL},
        {"*1\r\n*4\r\n$3\r\n1-0\r\n$3\r\nann\r\n$1\r\n5\r\n:1\r\n", KEYSRT_PROTOCOL, NULL},
        {"*1\r\n*3\r\n$3\r\n1-0\r\n$3\r\nann\r\n:5\r\n", KEYSRT_PROTOCOL, NULL},
        {"*1\r\n*4\r\n$3\r\n1-0\r\n*1\r\n*0\r\n:5\r\n:1\r\n", KEYSRT_PROTOCOL, NULL},
        {"*1\r\n*4\r\n$3\r\n1-0\r\n$-1\r\n:5\r\n:1\r\n", KEYSRT_PROTOCOL, NULL},
        {"*-1\r\n", KEYSRT_PROTOCOL, NULL},
        {"*101\r\n", KEYSRT_LIMIT, NULL},
    };
    static const reply_case groups[] = {
        {"$-1\r\n", KEYSRT_MISS, NULL},
        {"*4\r\n:1\r\n:2\r\n$3\r\n5-0\r\n:3\r\n", KEYSRT_OK, "1 2 5-0 3"},
        {"*4\r\n:1\r\n:2\r\n$3\r\n5-0\r\n$-1\r\n", KEYSRT_OK, "1 2 5-0 -"},
        {"*4\r\n:1\r\n:2\r\n$3\r\n5-0\r\n*0\r\n", KEYSRT_PROTOCOL, NULL},
        {"*4\r\n:1\r\n$-1\r\n$3\r\n5-0\r\n:3\r\n", KEYSRT_PROTOCOL, NULL},
        {"*3\r\n:1\r\n:2\r\n$3\r\n5-0\r\n", KEYSRT_PROTOCOL, NULL},
        {"*0\r\n", KEYSRT_PROTOCOL, NULL},
    };
    CHECK(keysrt_reply_stream_backlog, KEYSRT_REPEATABLE, backlogs);
    CHECK(keysrt_reply_stream_pending, KEYSRT_REPEATABLE, lists);
    CHECK(keysrt_reply_stream_group, KEYSRT_REPEATABLE, groups);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(entries_of_a_range_are_read),
        cmocka_unit_test(entries_behind_the_name_of_their_stream),
        cmocka_unit_test(entries_that_were_claimed_are_read),
        cmocka_unit_test(ids_are_read_from_their_text),
        cmocka_unit_test(what_is_pending_is_read),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
