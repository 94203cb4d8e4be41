/* test_long_replies.c: arrays that grow with what comes: nothing is lost where they move, nothing is paid for what is only announced. */
#include "support/ask.h"
#include "support/memory.h"
#include "support/samples.h"
#include "support/tiny_keys.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

typedef struct {
    keysrt_view key;
    uint8_t value;
} other;
typedef struct {
    keysrt_view email;
    sample_list others;
} open_record;
typedef struct {
    keysrt_view member;
    double score;
} pair;

static const keysrt_map open_map = {&tiny_text, &tiny_u8, sizeof(other), offsetof(other, value)};
static const keysrt_field open_fields[] = {
    {"email", 5, offsetof(open_record, email), KEYSRT_NO_OFFSET, &tiny_text, "$5\r\nemail\r\n", 11}};
static const keysrt_record open_table = {
    "open", sizeof(open_record), 1, open_fields, &open_map, offsetof(open_record, others)};

static const keysrt_expect texts = {.decoder = &keysrt_reply_values, .type = &tiny_text};
static const keysrt_expect trees = {.decoder = &keysrt_reply_values, .type = &sample_json_tree};
static const keysrt_expect scored = {.decoder = &keysrt_reply_pairs,
                                     .type = &tiny_text,
                                     .detail = &tiny_score,
                                     .entry_size = sizeof(pair),
                                     .value_offset = offsetof(pair, score)};
static const keysrt_expect record = {.decoder = &keysrt_reply_record, .detail = &open_table};

/* ---- A server's long reply ---------------------------------------------------------------------------------------- */

typedef struct {
    char *text;
    size_t len, capacity;
} page;

static void add(page *reply, const char *text)
{
    size_t len = strlen(text);
    if (reply->capacity - reply->len < len) {
        reply->capacity = 2 * reply->capacity + len + 1024;
        reply->text = realloc(reply->text, reply->capacity);
        assert_non_null(reply->text);
    }
    memcpy(reply->text + reply->len, text, len);
    reply->len += len;
}

static void add_bulk(page *reply, const char *text)
{
    char head[32];
    (void)snprintf(head, sizeof head, "$%zu\r\n", strlen(text));
    add(reply, head);
    add(reply, text);
    add(reply, "\r\n");
}

static void add_head(page *reply, int count)
{
    char head[32];
    (void)snprintf(head, sizeof head, "*%d\r\n", count);
    add(reply, head);
}

/* pause_at: where the server waits a moment; then the rest is read in other pieces. */
static keysrt_status ask_in_two(const page *reply, size_t pause_at, keysrt_expect expect)
{
    const fake_step steps[] = {{.action = FAKE_ACCEPT},
                               {.action = FAKE_REQUEST},
                               {.action = FAKE_SEND, .text = reply->text, .len = pause_at},
                               {.action = FAKE_SLEEP, .number = 20},
                               {.action = FAKE_SEND, .text = reply->text + pause_at, .len = reply->len - pause_at},
                               {.action = FAKE_CLOSE},
                               {.action = FAKE_END}};
    return ask_by_steps(steps, NULL, expect, NULL);
}

/* ---- Everything is there ------------------------------------------------------------------------------------------- */

enum { MANY = 9000 }; /* entries of 16 bytes and more: several times what the array starts with */

static void must_be(keysrt_view view, const char *prefix, int number)
{
    char expected[32];
    int len = snprintf(expected, sizeof expected, "%s%d", prefix, number);
    assert_int_equal(view.len, len);
    assert_memory_equal(view.data, expected, view.len);
}

static void check_texts(size_t pause_at)
{
    page reply = {NULL, 0, 0};
    sample_list out = {NULL, 0};
    keysrt_block block = {NULL, 0};
    char text[32];
    add_head(&reply, MANY);
    for (int i = 0; i < MANY; i++) {
        (void)snprintf(text, sizeof text, "text %d", i);
        add_bulk(&reply, text);
    }
    keysrt_expect expect = texts;
    expect.out = &out;
    expect.block = &block;
    assert_int_equal(ask_in_two(&reply, pause_at, expect), KEYSRT_OK);
    assert_int_equal(out.count, MANY);
    for (int i = 0; i < MANY; i++)
        must_be(((keysrt_view *)out.items)[i], "text ", i);
    keysrt_block_free(&block);
    free(reply.text);
}

static void long_arrays_keep_every_text(void **state)
{
    (void)state;
    check_texts(1);
    check_texts(50000);
    check_texts(100000);
}

static void pairs_keep_their_scores(void **state)
{
    (void)state;
    page reply = {NULL, 0, 0};
    sample_list out = {NULL, 0};
    keysrt_block block = {NULL, 0};
    char text[32];
    add_head(&reply, 2 * MANY);
    for (int i = 0; i < MANY; i++) {
        (void)snprintf(text, sizeof text, "member %d", i);
        add_bulk(&reply, text);
        (void)snprintf(text, sizeof text, "%d.5", i);
        add_bulk(&reply, text);
    }
    keysrt_expect expect = scored;
    expect.out = &out;
    expect.block = &block;
    assert_int_equal(ask_in_two(&reply, 1000, expect), KEYSRT_OK);
    assert_int_equal(out.count, MANY);
    for (int i = 0; i < MANY; i++) {
        must_be(((pair *)out.items)[i].member, "member ", i);
        assert_true(((pair *)out.items)[i].score == i + 0.5);
    }
    keysrt_block_free(&block);
    free(reply.text);
}

/* What an entry points to holds pointers itself, and moves as well. */
static void nested_values_move_along(void **state)
{
    (void)state;
    page reply = {NULL, 0, 0};
    sample_list out = {NULL, 0};
    keysrt_block block = {NULL, 0};
    char text[160];
    add_head(&reply, MANY);
    for (int i = 0; i < MANY; i++) {
        (void)snprintf(text, sizeof text, "{\"name\":\"root %d\",\"children\":[{\"name\":\"left %d\",\"children\":[]},"
                       "{\"name\":\"right %d\",\"children\":[]}]}", i, i, i);
        add_bulk(&reply, text);
    }
    keysrt_expect expect = trees;
    expect.out = &out;
    expect.block = &block;
    assert_int_equal(ask_in_two(&reply, 100000, expect), KEYSRT_OK);
    assert_int_equal(out.count, MANY);
    for (int i = 0; i < MANY; i++) {
        const sample_tree *tree = &((sample_tree *)out.items)[i];
        must_be(tree->name, "root ", i);
        assert_int_equal(tree->children.count, 2);
        must_be(((sample_tree *)tree->children.items)[0].name, "left ", i);
        must_be(((sample_tree *)tree->children.items)[1].name, "right ", i);
    }
    keysrt_block_free(&block);
    free(reply.text);
}

static void undeclared_fields_are_all_there(void **state)
{
    (void)state;
    page reply = {NULL, 0, 0};
    open_record out;
    memset(&out, 0, sizeof out);
    keysrt_block block = {NULL, 0};
    char text[32];
    add_head(&reply, 2 * MANY + 2);
    for (int i = 0; i < MANY; i++) {
        (void)snprintf(text, sizeof text, "field %d", i);
        add_bulk(&reply, text);
        (void)snprintf(text, sizeof text, "%d", i % 100);
        add_bulk(&reply, text);
    }
    add_bulk(&reply, "email");
    add_bulk(&reply, "mail 7");
    keysrt_expect expect = record;
    expect.out = &out;
    expect.block = &block;
    assert_int_equal(ask_in_two(&reply, 50000, expect), KEYSRT_OK);
    must_be(out.email, "mail ", 7);
    assert_int_equal(out.others.count, MANY);
    for (int i = 0; i < MANY; i++) {
        must_be(((other *)out.others.items)[i].key, "field ", i);
        assert_int_equal(((other *)out.others.items)[i].value, i % 100);
    }
    keysrt_block_free(&block);
    free(reply.text);
}

/* ---- Nothing is paid for announcements ------------------------------------------------------------------------------ */

static void memory_follows_what_came_not_what_was_announced(void **state)
{
    (void)state;
    static const keysrt_expect *const expects[] = {&texts, &trees, &scored, &record};
    memory_watch();
    for (size_t i = 0; i < sizeof expects / sizeof expects[0]; i++) {
        page reply = {NULL, 0, 0};
        union {
            sample_list list;
            open_record record;
        } out, before;
        memset(&out, 0xA5, sizeof out);
        memcpy(&before, &out, sizeof out);
        keysrt_block block = {NULL, 0};
        add_head(&reply, 16000000);
        add_bulk(&reply, "{\"name\":\"a\",\"children\":[]}");
        add_bulk(&reply, "1");
        keysrt_expect expect = *expects[i];
        expect.out = &out;
        expect.block = &block;
        expect.flags = 0;
        memory_forget();
        keysrt_status status = ask_in_two(&reply, 8, expect);
        assert_true(status == KEYSRT_LOST_REPLY || (status == KEYSRT_BAD_VALUE && expects[i] == &trees));
        assert_true(memory_largest() > 0 && memory_largest() <= 256 * 1024);
        assert_memory_equal(&out, &before, sizeof out);
        assert_null(block.memory);
        free(reply.text);
    }
    memory_unwatch();
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(long_arrays_keep_every_text),
        cmocka_unit_test(pairs_keep_their_scores),
        cmocka_unit_test(nested_values_move_along),
        cmocka_unit_test(undeclared_fields_are_all_there),
        cmocka_unit_test(memory_follows_what_came_not_what_was_announced),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
