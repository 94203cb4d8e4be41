/* Names of keys from parameters and back: tables, settings, yields, and a naive matcher as an oracle. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include <cmocka.h>

#include "support/memory.h"
#include "support/samples.h"

static keysrt_status parse(const keysrt_key *key, const char *name, void *params)
{
    return keysrt_parse_key(key, name, strlen(name), NULL, params, NULL, NULL);
}

static void expect_name(const keysrt_key *key, const void *params, const char *name)
{
    sample_outcome outcome = sample_name(key, params, NULL);
    assert_string_equal(outcome.message, "");
    assert_int_equal(outcome.status, KEYSRT_OK);
    assert_string_equal(outcome.text, name);
    assert_int_equal(parse(key, name, NULL), KEYSRT_OK);
}

static void expect_refusal(const keysrt_key *key, const void *params, const char *message)
{
    sample_outcome outcome = sample_name(key, params, NULL);
    assert_string_equal(outcome.message, message);
    assert_int_equal(outcome.status, KEYSRT_INVALID);
    assert_int_equal(outcome.len, 0);
}

static void names_are_put_together(void **state)
{
    (void)state;
    sample_session_params session = {{"abc", 3}};
    sample_queue_params job = {{"mail", 4}, {"a:b", 3}};
    sample_queue_state_params paused = {{"mail", 4}, 1}, waiting = {{"mail", 4}, 0};
    sample_work_params work = {{SAMPLE_CREATOR, 9}, 0};
    int16_t celsius = -40;
    memcpy(&work.celsius, &celsius, sizeof celsius);
    expect_name(&sample_session, &session, "nexus:session:abc");
    expect_name(&sample_queue_job, &job, "q:mail:a:b");
    expect_name(&sample_queue_state, &paused, "queue:mail:paused");
    expect_name(&sample_queue_state, &waiting, "queue:mail");
    expect_name(&sample_work, &work, "work:creator:9:at:-40");
    expect_name(&sample_tenant, &session, "acme:7:u:abc");
    expect_name(&sample_fixed, NULL, "flags");
}

static void parameters_of_every_kind_are_checked(void **state)
{
    (void)state;
    sample_session_params session = {{"a b", 3}};
    sample_queue_params job = {{"", 0}, {"x", 1}};
    sample_work_params work = {{(sample_role_value)5, 9}, 0};
    expect_refusal(&sample_session, &session, "parameter sessionId = \"a b\": byte 0x20 at offset 1 is not of [A-Za-z0-9_-]");
    expect_refusal(&sample_queue_job, &job, "parameter queue = \"\" has 0 bytes, string from 1 to 255");
    job = (sample_queue_params){{"a:b", 3}, {"x", 1}};
    expect_refusal(&sample_queue_job, &job, "parameter queue = \"a:b\": byte 0x3a at offset 1 is not of [^:{}]");
    expect_refusal(&sample_work, &work, "parameter job = part role = 5 is not a value of Role");
    work = (sample_work_params){{SAMPLE_ADMIN, 1}, 51};
    expect_refusal(&sample_work, &work, "parameter celsius = 51 is beyond i16(-40..50)");
}

static void parameters_that_name_anothers_key_are_refused(void **state)
{
    (void)state;
    sample_queue_params job = {{"mail", 4}, {"meta", 4}};
    expect_refusal(&sample_queue_job, &job, "these parameters name a key of meta: \"q:mail:meta\"");
    assert_int_equal(parse(&sample_queue_job, "q:mail:meta", NULL), KEYSRT_MISS);
    assert_int_equal(parse(&sample_queue_meta, "q:mail:meta", NULL), KEYSRT_OK);
    assert_int_equal(parse(&sample_queue_job, "q:mail:metal", NULL), KEYSRT_OK);
}

static void names_are_at_most_64_kilobytes(void **state)
{
    (void)state;
    size_t room = 65536 - 4;
    char *job_id = malloc(room + 1);
    memset(job_id, 'j', room + 1);
    sample_queue_params job = {{"m", 1}, {job_id, room}};
    keysrt_buffer out = {0};
    keysrt_error error = {0};
    assert_int_equal(keysrt_encode_key_bulk(&out, &sample_queue_job, &job, NULL, &error), KEYSRT_OK);
    assert_int_equal(out.len, 8 + 65536 + 2);
    assert_memory_equal(out.data, "$65536\r\nq:m:jj", 14);
    assert_int_equal(keysrt_parse_key(&sample_queue_job, out.data + 8, 65536, NULL, NULL, NULL, NULL), KEYSRT_OK);
    job.job.len++;
    assert_int_equal(keysrt_encode_key_bulk(&out, &sample_queue_job, &job, NULL, &error), KEYSRT_INVALID);
    assert_string_equal(error.text, "the name has 65537 bytes, at most 65536 are allowed");
    assert_int_equal(out.len, 8 + 65536 + 2);
    keysrt_buffer_free(&out);
    free(job_id);
}

static void parameters_come_back(void **state)
{
    (void)state;
    sample_session_params session;
    sample_queue_params job;
    sample_queue_state_params queue;
    sample_work_params work;
    int16_t celsius;
    assert_int_equal(parse(&sample_session, "nexus:session:abc", &session), KEYSRT_OK);
    assert_string_equal(session.session_id.data, "abc");
    assert_int_equal(session.session_id.len, 3);
    assert_int_equal(parse(&sample_queue_job, "q:mail:a:b:", &job), KEYSRT_OK);
    assert_memory_equal(job.queue.data, "mail", 4);
    assert_int_equal(job.queue.len, 4);
    assert_string_equal(job.job.data, "a:b:");
    assert_int_equal(parse(&sample_queue_state, "queue:mail:paused", &queue), KEYSRT_OK);
    assert_int_equal(queue.state, 1);
    assert_int_equal(queue.name.len, 4);
    assert_int_equal(parse(&sample_queue_state, "queue:mail", &queue), KEYSRT_OK);
    assert_int_equal(queue.state, 0);
    assert_int_equal(parse(&sample_work, "work:manager:18446744073709551615:at:-3", &work), KEYSRT_OK);
    memcpy(&celsius, &work.celsius, sizeof celsius);
    assert_int_equal(celsius, -3);
    assert_int_equal(work.job.role, SAMPLE_MANAGER);
    assert_true(work.job.id == UINT64_MAX);
    assert_int_equal(parse(&sample_fixed, "flags", NULL), KEYSRT_OK);
}

static void other_names_touch_nothing(void **state)
{
    (void)state;
    static const struct { const keysrt_key *key; const char *name; } cases[] = {
        {&sample_session, ""}, {&sample_session, "nexus:session"}, {&sample_session, "nexus:session:"}, {&sample_session, "nexus:session:a b"},
        {&sample_session, "xnexus:session:a"}, {&sample_session, "nexus:session:a:"}, {&sample_queue_job, "q:a"}, {&sample_queue_job, "q::a"},
        {&sample_queue_job, "q:a:"}, {&sample_queue_state, "queue:"}, {&sample_queue_state, "queue:a:other"},
        {&sample_queue_state, "queue:a:"}, {&sample_queue_state, "queue::paused"}, {&sample_work, "work:admin:1:at:"},
        {&sample_work, "work:admin:1:at:51"}, {&sample_work, "work:admin:01:at:1"}, {&sample_work, "work:admin::at:1"},
        {&sample_fixed, "flag"}, {&sample_fixed, "flagss"}, {&sample_fixed, ""}, {&sample_tenant, "acme:8:u:a"}, {&sample_tenant, "acm:7:u:a"}};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        unsigned char params[64], before[64];
        memset(params, 0xA5, sizeof params);
        memset(before, 0xA5, sizeof before);
        assert_int_equal(parse(cases[i].key, cases[i].name, params), KEYSRT_MISS);
        assert_memory_equal(params, before, sizeof params);
    }
    assert_int_equal(keysrt_parse_key(&sample_fixed, "flags\0", 6, NULL, NULL, NULL, NULL), KEYSRT_MISS);
    assert_int_equal(keysrt_parse_key(&sample_session, "nexus:session:a\0b", 17, NULL, NULL, NULL, NULL), KEYSRT_MISS);
}

static void settings_are_the_clients_or_the_schemas(void **state)
{
    (void)state;
    sample_settings settings = {{"globex", 6}, 65535}, bad = {{"a:b", 3}, 1};
    sample_session_params user = {{"u1", 2}}, parsed;
    sample_outcome outcome = sample_name(&sample_tenant, &user, &settings);
    assert_string_equal(outcome.text, "globex:65535:u:u1");
    assert_int_equal(keysrt_parse_key(&sample_tenant, "globex:65535:u:u1", 17, &settings, &parsed, NULL, NULL), KEYSRT_OK);
    assert_string_equal(parsed.session_id.data, "u1");
    assert_int_equal(keysrt_parse_key(&sample_tenant, "globex:65535:u:u1", 17, NULL, &parsed, NULL, NULL), KEYSRT_MISS);
    outcome = sample_name(&sample_tenant, &user, &bad);
    assert_string_equal(outcome.message, "setting tenant = \"a:b\": byte 0x3a at offset 1 is not of [^:{}]");
    /* Without any settings a pattern takes all texts of their types. */
    assert_int_equal(keysrt_parse_pattern(&sample_tenant.pattern, "x:0:u:u1", 8, NULL, &parsed, NULL, NULL), KEYSRT_OK);
    assert_string_equal(parsed.session_id.data, "u1");
    assert_int_equal(keysrt_parse_pattern(&sample_tenant.pattern, "x:00:u:u1", 9, NULL, NULL, NULL, NULL), KEYSRT_MISS);
}

/* A name as a value: the client's settings decide what is written and what is taken. */
static void names_in_values_follow_the_clients_settings(void **state)
{
    (void)state;
    static const keysrt_key *const target[] = {&sample_tenant};
    static const keysrt_targets targets = {1, 0, target};
    static const keysrt_type type = {KEYSRT_TYPE_KEY, 0, sizeof(sample_session_params), 0, 0, &targets, NULL, "key tenant"};
    sample_settings settings = {{"globex", 6}, 1};
    sample_session_params user = {{"u1", 2}};
    keysrt_buffer out = {0};
    keysrt_error error = {0};
    assert_int_equal(keysrt_encode_bulk_with(&out, &type, &user, &settings, &error), KEYSRT_OK);
    assert_int_equal(keysrt_encode_bulk(&out, &type, &user, &error), KEYSRT_OK);
    assert_int_equal(out.len, 38);
    assert_memory_equal(out.data, "$13\r\nglobex:1:u:u1\r\n$11\r\nacme:7:u:u1\r\n", 38);
    keysrt_sink sink = {.settings = &settings};
    keysrt_block block = {0};
    assert_int_equal(keysrt_sink_begin(&sink, sizeof user), KEYSRT_OK);
    assert_int_equal(keysrt_decode(&sink, 0, &type, "acme:7:u:u1", 11, &error), KEYSRT_BAD_VALUE);
    assert_int_equal(keysrt_sink_begin(&sink, sizeof user), KEYSRT_OK);
    assert_int_equal(keysrt_decode(&sink, 0, &type, "globex:1:u:u2", 13, &error), KEYSRT_OK);
    assert_int_equal(keysrt_sink_commit(&sink, &user, &block), KEYSRT_OK);
    assert_memory_equal(user.session_id.data, "u2", 2);
    keysrt_sink_free(&sink);
    keysrt_block_free(&block);
    keysrt_buffer_free(&out);
}

static void bytes_of_hex_parameters_live_in_the_block(void **state)
{
    (void)state;
    const keysrt_pattern *pattern = sample_digest.detail;
    sample_digest_params params;
    keysrt_block block = {0};
    assert_int_equal(keysrt_parse_pattern(pattern, "v1/00ff10", 9, NULL, &params, &block, NULL), KEYSRT_OK);
    assert_int_equal(params.digest.len, 3);
    assert_memory_equal(params.digest.data, "\x00\xFF\x10", 3);
    assert_int_equal(keysrt_parse_pattern(pattern, "v1/00", 5, NULL, &params, NULL, NULL), KEYSRT_INVALID);
    assert_int_equal(keysrt_parse_pattern(pattern, "v1/", 3, NULL, &params, NULL, NULL), KEYSRT_OK);
    memory_fail_from(0);
    keysrt_block none = {0};
    assert_int_equal(keysrt_parse_pattern(pattern, "v1/00", 5, NULL, &params, &none, NULL), KEYSRT_NO_MEMORY);
    memory_unwatch();
    keysrt_block_free(&block);
}

/* ---- Against a naive matcher ------------------------------------------------------------------------------------- */

/* Tries every split; knows nothing of classes and memory. */
static bool naive(const keysrt_piece *piece, const char *text, size_t len)
{
    if (len < piece->len || memcmp(text, piece->text, piece->len) != 0)
        return false;
    text += piece->len;
    len -= piece->len;
    if (!piece->type)
        return len == 0;
    for (size_t end = 0; end <= len; end++)
        if (keysrt_accepts(piece->type, text, end) && naive(piece + 1, text + end, len - end))
            return true;
    return false;
}

static const keysrt_type *const random_types[] = {&sample_any,     &sample_user_id, &sample_word, &sample_i8,    &sample_u64, &sample_percent,
                                                  &sample_bool,    &sample_onoff,   &sample_hex,  &sample_state, &sample_role, &sample_job,
                                                  &sample_string,  &sample_celsius, &sample_digest, &sample_hex_4, &sample_ip, &sample_micros};
static const char *const random_literals[] = {"", ":", "a", "q:", "-", "0", "::", "on", "v1/"};
static const char *const random_words[] = {":", "a", "abb", "0", "1", "-", "on", "off", ":paused", "admin", "admin:1", "v1/", "00", "v1/00", "q:",
                                           "12", "-5", "c", "bb", "::1", "1.2.3.4", "deadbeef", "010203.000004%", "{", "\xFF"};
#define PICK(list) (list)[next_random() % (sizeof(list) / sizeof *(list))]

static uint64_t next_random(void)
{
    static uint64_t random_state = 0x9E3779B97F4A7C15u;
    random_state ^= random_state >> 12;
    random_state ^= random_state << 25;
    random_state ^= random_state >> 27;
    return random_state * 2685821657736338717u >> 11;
}

static void verdicts_are_those_of_a_naive_matcher(void **state)
{
    (void)state;
    size_t hits = 0;
    for (int round = 0; round < 3000; round++) {
        keysrt_piece pieces[6];
        uint32_t count = 1 + (uint32_t)(next_random() % 5);
        for (uint32_t i = 0; i < count; i++) {
            const char *literal = PICK(random_literals);
            pieces[i] = (keysrt_piece){literal, (uint32_t)strlen(literal), 0, i + 1 < count ? PICK(random_types) : NULL, "p", false};
        }
        keysrt_pattern pattern = {count, 0, pieces, "*", "random"};
        for (int attempt = 0; attempt < 20; attempt++) {
            char text[256] = "";
            bool close = attempt % 4 != 0; /* in the shape of the pattern, so that some are names of it */
            for (uint32_t i = 0; i < count; i++) {
                strcat(text, close ? pieces[i].text : PICK(random_literals));
                if (pieces[i].type)
                    strcat(text, PICK(random_words));
            }
            size_t len = strlen(text);
            bool expected = naive(pieces, text, len);
            keysrt_status status = keysrt_parse_pattern(&pattern, text, len, NULL, NULL, NULL, NULL);
            assert_int_equal(status, expected ? KEYSRT_OK : KEYSRT_MISS);
            hits += expected;
        }
    }
    assert_true(hits > 5000);
}

static void nothing_takes_exponential_time(void **state)
{
    (void)state;
    keysrt_piece pieces[17];
    for (int i = 0; i < 16; i++)
        pieces[i] = (keysrt_piece){"a", 1, 0, &sample_any, "p", false};
    pieces[16] = (keysrt_piece){"b", 1, 0, NULL, NULL, false};
    keysrt_pattern pattern = {17, 0, pieces, "*", "hard"};
    char text[2001];
    memset(text, 'a', sizeof text);
    clock_t start = clock();
    assert_int_equal(keysrt_parse_pattern(&pattern, text, sizeof text, NULL, NULL, NULL, NULL), KEYSRT_MISS);
    text[2000] = 'b';
    text[1000] = 'c';
    assert_int_equal(keysrt_parse_pattern(&pattern, text, sizeof text, NULL, NULL, NULL, NULL), KEYSRT_OK);
    pieces[15].text = "d";
    assert_int_equal(keysrt_parse_pattern(&pattern, text, sizeof text, NULL, NULL, NULL, NULL), KEYSRT_MISS);
    assert_true((clock() - start) / CLOCKS_PER_SEC < 20);
    for (long n = 0;; n++) { /* more pieces and more text than fit inside: allocations, which may fail */
        memory_fail_from(n);
        keysrt_status status = keysrt_parse_pattern(&pattern, text, 400, NULL, NULL, NULL, NULL);
        bool failed = memory_failed();
        memory_unwatch();
        assert_int_equal(status, failed ? KEYSRT_NO_MEMORY : KEYSRT_MISS);
        if (!failed) {
            assert_true(n > 0);
            break;
        }
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(names_are_put_together),
        cmocka_unit_test(parameters_of_every_kind_are_checked),
        cmocka_unit_test(parameters_that_name_anothers_key_are_refused),
        cmocka_unit_test(names_are_at_most_64_kilobytes),
        cmocka_unit_test(parameters_come_back),
        cmocka_unit_test(other_names_touch_nothing),
        cmocka_unit_test(settings_are_the_clients_or_the_schemas),
        cmocka_unit_test(names_in_values_follow_the_clients_settings),
        cmocka_unit_test(bytes_of_hex_parameters_live_in_the_block),
        cmocka_unit_test(verdicts_are_those_of_a_naive_matcher),
        cmocka_unit_test(nothing_takes_exponential_time),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
