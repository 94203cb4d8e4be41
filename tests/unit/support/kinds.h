/* kinds.h: what the tests of runtime/kinds share: tables written by hand, a server of their own, outputs that any call may write.
 * Each program includes it once. What generated functions do is in tests/live. */
#ifndef TESTS_KINDS_H
#define TESTS_KINDS_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "keysrt_tables.h"
#include "support/server.h"

static KEYSRT_UNUSED test_server server;
static KEYSRT_UNUSED keysrt_client *client;

/* ---- Tables ----------------------------------------------------------------------------------------------------- */

#define I64(min, max) {KEYSRT_TYPE_INT, KEYSRT_TYPE_FIXED, 8, (uint64_t)(min), (uint64_t)(max), NULL, NULL, "number"}
static const keysrt_type text = {KEYSRT_TYPE_STRING, 0, sizeof(keysrt_view), 0, KEYSRT_NO_LIMIT, NULL, NULL, "string"};
static const keysrt_type id = {KEYSRT_TYPE_STRING, 0, sizeof(keysrt_view), 1, 8, NULL, NULL, "Id"};
static const keysrt_type whole = I64(INT64_MIN, INT64_MAX);
static const keysrt_type narrow = I64(-10, 10);
static const keysrt_type exact = I64(-9007199254740992, 9007199254740992);
static const keysrt_type ubyte = {KEYSRT_TYPE_UINT, KEYSRT_TYPE_FIXED, 1, 5, 250, NULL, NULL, "u8(5..250)"};
static const keysrt_type real = {KEYSRT_TYPE_FLOAT, KEYSRT_TYPE_FIXED, 8, 0, 0, NULL, NULL, "f64"};
static const keysrt_type real32 = {KEYSRT_TYPE_FLOAT, KEYSRT_TYPE_FIXED, 4, 0, 0, NULL, NULL, "f32"};
static const keysrt_type score = {KEYSRT_TYPE_FLOAT, KEYSRT_TYPE_FIXED | KEYSRT_FLOAT_SCORE, 8, 0, 0, NULL, NULL, "f64"};

typedef struct {
    keysrt_view id;
} params;
static const params a = {{"a", 1}};

static const keysrt_schema schema = {"unit", KEYSRT_ABI, 0, NULL, NULL, 1, false};
static const keysrt_piece pieces[] = {{"k:", 2, 0, &id, "id", false}, {"", 0, 0, NULL, NULL, false}};

typedef struct {
    keysrt_view must;
    bool has_may;
    keysrt_view may;
    bool has_number;
    int64_t number;
    bool has_half;
    double half;
    bool has_single;
    float single;
    struct {
        struct {
            keysrt_view name;
            int64_t value;
        } *items;
        size_t count;
    } others;
    keysrt_block block;
} record;
static const keysrt_field fields[] = {
    {"must", 4, offsetof(record, must), KEYSRT_NO_OFFSET, &text, "$4\r\nmust\r\n", 10},
    {"may", 3, offsetof(record, may), offsetof(record, has_may), &text, "$3\r\nmay\r\n", 9},
    {"number", 6, offsetof(record, number), offsetof(record, has_number), &narrow, "$6\r\nnumber\r\n", 12},
    {"half", 4, offsetof(record, half), offsetof(record, has_half), &real, "$4\r\nhalf\r\n", 10},
    {"single", 6, offsetof(record, single), offsetof(record, has_single), &real32, "$6\r\nsingle\r\n", 12},
};
enum { MUST = 1, MAY = 2, NUMBER = 4, HALF = 8, SINGLE = 16 };
static const keysrt_map others = {&id, &whole, sizeof(((record *)0)->others.items[0]), sizeof(keysrt_view)};
static const keysrt_record hash_record = {"record", sizeof(record), 5, fields, &others, offsetof(record, others)};

typedef struct {
    keysrt_view member;
    double score;
} scored;
static const keysrt_zentry_layout layout = {sizeof(scored), offsetof(scored, score)};

static KEYSRT_UNUSED keysrt_quantity constant(int64_t number)
{
    return (keysrt_quantity){.source = number == 0 ? KEYSRT_ABSENT : KEYSRT_CONSTANT, .value = number};
}

static KEYSRT_UNUSED keysrt_trim trim_of(int64_t capped, int64_t window_ms, int64_t unit)
{
    return (keysrt_trim){.capped = constant(capped), .window = constant(window_ms), .window_unit = unit};
}

/* As the compiler has it: nothing where neither clause is there. */
static KEYSRT_UNUSED const void *detail_of(const keysrt_trim *trim)
{
    return trim->capped.source == KEYSRT_ABSENT && trim->window.source == KEYSRT_ABSENT ? NULL : trim;
}

static KEYSRT_UNUSED keysrt_key key_of(keysrt_kind kind, const keysrt_type *value)
{
    keysrt_key key = {.schema = &schema, .name = "k", .kind = (uint8_t)kind, .value = value};
    key.pattern = (keysrt_pattern){2, sizeof(params), pieces, "k:*", "k:{id}"};
    key.score = kind == KEYSRT_ZSET ? &score : NULL;
    key.record = kind == KEYSRT_HASH ? &hash_record : NULL;
    return key;
}

static const keysrt_duration unsaid = {0};
static const keysrt_view one[] = {{"m", 1}};
static const scored three[] = {{{"m", 1}, 1}, {{"n", 1}, 2}, {{"o", 1}, 3}};
static const record whole_record = {.must = {"x", 1}, .has_number = true, .number = 1};

/* ---- Outputs ---------------------------------------------------------------------------------------------------- */

static KEYSRT_UNUSED struct {
    void *items;
    size_t count;
} items;
static KEYSRT_UNUSED keysrt_block block;
static KEYSRT_UNUSED keysrt_view view;
static KEYSRT_UNUSED uint64_t number;
static KEYSRT_UNUSED bool found;
static KEYSRT_UNUSED double real_out;
static KEYSRT_UNUSED int64_t integer_out;
static KEYSRT_UNUSED record record_out;

/* ---- Checks and life --------------------------------------------------------------------------------------------- */

static KEYSRT_UNUSED void must_be(keysrt_status expected, keysrt_status status, const char *what)
{
    if (status != expected)
        fail_msg("%s: %s instead of %s: %s", what, keysrt_status_name(status), keysrt_status_name(expected), keysrt_message(client));
}
#define MUST_BE(expected, call) must_be((expected), (call), #call)

static KEYSRT_UNUSED int flush(void **state)
{
    (void)state;
    server_do(&server, "FLUSHALL");
    return 0;
}

static KEYSRT_UNUSED int start(void **state)
{
    (void)state;
    server_start(&server, NULL);
    return keysrt_open(&client, server.url, NULL) == KEYSRT_OK ? 0 : -1;
}

static KEYSRT_UNUSED int stop(void **state)
{
    (void)state;
    keysrt_close(client);
    keysrt_block_free(&block);
    keysrt_block_free(&record_out.block);
    server_stop(&server);
    return 0;
}

/* A test on an empty server. */
#define KIND_TEST(name) cmocka_unit_test_setup(name, flush)
#define KIND_MAIN(tests) return cmocka_run_group_tests(tests, start, stop)

#endif
