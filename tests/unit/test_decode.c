/* Wire text to results: canonical forms only, exact messages, one block, and nothing touched unless all went well. */
#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "support/memory.h"
#include "support/samples.h"

static void expect_same(const keysrt_type *type, const char *text, size_t len)
{
    sample_outcome outcome = sample_round_trip(type, text, len);
    assert_string_equal(outcome.message, "");
    assert_int_equal(outcome.status, KEYSRT_OK);
    assert_int_equal(outcome.len, len);
    assert_memory_equal(outcome.text, text, len);
    assert_true(keysrt_accepts(type, text, len));
}

static void expect_bad(const keysrt_type *type, const char *text, size_t len)
{
    unsigned char out[sizeof(sample_all)], before[sizeof(sample_all)];
    memset(out, 0xA5, sizeof out);
    memset(before, 0xA5, sizeof before);
    keysrt_block block = {0};
    sample_outcome outcome = sample_decode(type, text, len, out, &block);
    if (outcome.status != KEYSRT_BAD_VALUE)
        fail_msg("%s takes \"%.*s\"", type->name, (int)len, text);
    assert_memory_equal(out, before, sizeof out);
    assert_null(block.memory);
    assert_true(outcome.message[0]);
    assert_false(keysrt_accepts(type, text, len));
}

typedef struct text_case {
    const keysrt_type *type;
    const char *text;
} text_case;

static void canonical_text_comes_back_the_same(void **state)
{
    (void)state;
    static const text_case cases[] = {
        {&sample_string, ""}, {&sample_string, "Gr\xC3\xBC\xC3\x9F"}, {&sample_bytes, "\xFF"}, {&sample_user_id, "a-B_9"}, {&sample_word, "abb"},
        {&sample_word, "abbbbc"}, {&sample_bytes_4, "1234"}, {&sample_bool, "0"}, {&sample_bool, "1"}, {&sample_onoff, "off"},
        {&sample_onoff, "on"}, {&sample_i8, "-128"}, {&sample_i8, "127"}, {&sample_i16, "-32768"}, {&sample_i32, "2147483647"},
        {&sample_i64, "-9223372036854775808"}, {&sample_i64, "9223372036854775807"}, {&sample_u8, "255"}, {&sample_u16, "65535"},
        {&sample_u32, "4294967295"}, {&sample_u64, "18446744073709551615"}, {&sample_percent, "100"}, {&sample_percent, "0"},
        {&sample_celsius, "-40"}, {&sample_celsius, "50"}, {&sample_f64, "0.1"}, {&sample_f64, "-0"}, {&sample_f32, "0.1"},
        {&sample_score, "inf"}, {&sample_score, "-inf"}, {&sample_score, "1e+17"}, {&sample_uuid, "12345678-9abc-def0-0fed-cba987654321"},
        {&sample_hex_4, "deadbeef"}, {&sample_hex, ""}, {&sample_hex, "0001020304050607"}, {&sample_ip, "0.0.0.0"},
        {&sample_ip, "255.255.255.255"}, {&sample_ip, "::"}, {&sample_ip, "::ffff:1.2.3.4"}, {&sample_ipv4, "10.20.30.40"},
        {&sample_ipv6, "2001:db8::8:800:200c:417a"}, {&sample_date, "2024-02-29"}, {&sample_date, "0000-01-01"},
        {&sample_date, "9999-12-31"}, {&sample_date, "2000-02-29"}, {&sample_instant, "1970-01-01T00:00:00Z"},
        {&sample_micros, "235959.999999%"}, {&sample_role, "admin"}, {&sample_role, "creator"}, {&sample_state, ""},
        {&sample_state, ":paused"}, {&sample_vector, "\x01\x02\x03\x04zzzzyyyy"}, {&sample_job, "manager:0"},
        {&sample_digest, "v0/"}, {&sample_digest, "v255/00ff"}, {&sample_session_name, "nexus:session:x"},
        {&sample_either_name, "nexus:session:x"}, {&sample_either_name, "q:a:b:c"}, {&sample_json, "[1,{\"a\":null}]"}};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        expect_same(cases[i].type, cases[i].text, strlen(cases[i].text));
    expect_same(&sample_string, "a\0b", 3);
    expect_same(&sample_bytes_4, "\0\0\0\0", 4);
    expect_same(&sample_vector, "\0\0\0\0\0\0\0\0\0\0\0\x80", 12);
}

static void what_is_not_of_the_type_touches_no_output(void **state)
{
    (void)state;
    static const text_case cases[] = {
        {&sample_user_id, ""}, {&sample_user_id, "a b"}, {&sample_user_id, "12345678901234567890123456789012345678901234567890123456789012345"},
        {&sample_word, "ab"}, {&sample_word, "abbcc"}, {&sample_word, ""}, {&sample_any, ""}, {&sample_bytes_4, "123"},
        {&sample_bytes_4, "12345"}, {&sample_bool, "true"}, {&sample_bool, "2"}, {&sample_bool, ""}, {&sample_onoff, "ON"},
        {&sample_onoff, "1"}, {&sample_i8, "128"}, {&sample_i8, "-129"}, {&sample_i8, "01"}, {&sample_i8, "+1"}, {&sample_i8, "-0"},
        {&sample_i8, " 1"}, {&sample_i64, "9223372036854775808"}, {&sample_u8, "256"}, {&sample_u8, "-1"}, {&sample_u32, "4294967296"},
        {&sample_u64, "18446744073709551616"}, {&sample_u64, "1.0"}, {&sample_u64, "1e3"}, {&sample_u64, ""}, {&sample_percent, "101"},
        {&sample_celsius, "51"}, {&sample_celsius, "-41"}, {&sample_f64, "inf"}, {&sample_f64, "nan"}, {&sample_f64, "1e999"},
        {&sample_f64, "1,5"}, {&sample_f64, ""}, {&sample_f32, "1e39"}, {&sample_score, "nan"}, {&sample_score, "1e999"},
        {&sample_uuid, "12345678-9ABC-def0-0fed-cba987654321"}, {&sample_uuid, "123456789abcdef00fedcba987654321"},
        {&sample_uuid, "12345678-9abc-def0-0fed-cba98765432"}, {&sample_uuid, "12345678-9abc-def0-0fed-cba9876543210"},
        {&sample_uuid, "g2345678-9abc-def0-0fed-cba987654321"}, {&sample_hex_4, "DEADBEEF"}, {&sample_hex_4, "deadbee"},
        {&sample_hex_4, "deadbeeg"}, {&sample_hex, "0"}, {&sample_hex, "000102030405060708"}, {&sample_hex, "0x"},
        {&sample_ip, "1.2.3"}, {&sample_ip, "01.2.3.4"}, {&sample_ip, "1.2.3.4.5"}, {&sample_ip, "1.2.3.256"}, {&sample_ip, "1..2.3"},
        {&sample_ip, "1.2.3.4."}, {&sample_ip, ".1.2.3.4"}, {&sample_ip, "1.2.3.0004"}, {&sample_ip, ""}, {&sample_ip, "0:0:0:0:0:0:0:0"},
        {&sample_ip, "2001:DB8::1"}, {&sample_ip, "2001:0db8::1"}, {&sample_ip, "1:0:2:3:4:5:6::"}, {&sample_ip, "1::2:3:4:5:6:7"},
        {&sample_ip, "::ffff:102:304"}, {&sample_ip, "fe80::1%eth0"}, {&sample_ipv6, "1.2.3.4"}, {&sample_ipv4, "::1"},
        {&sample_date, "2023-02-29"}, {&sample_date, "1900-02-29"}, {&sample_date, "2024-2-29"}, {&sample_date, "2024-13-01"},
        {&sample_date, "2024-00-01"}, {&sample_date, "2024-01-00"}, {&sample_date, "2024-04-31"}, {&sample_date, "24-01-01"},
        {&sample_date, "2024/01/01"}, {&sample_date, "+024-01-01"}, {&sample_instant, "1970-01-01T24:00:00Z"},
        {&sample_instant, "1970-01-01T23:60:00Z"}, {&sample_instant, "1970-01-01T23:59:60Z"}, {&sample_instant, "1970-01-01 00:00:00Z"},
        {&sample_instant, "1970-01-01T00:00:00z"}, {&sample_instant, "1970-01-01T00:00:00"}, {&sample_micros, "235959.99999%"},
        {&sample_role, "Admin"}, {&sample_role, "admi"}, {&sample_role, "admins"}, {&sample_role, ""}, {&sample_state, "paused"},
        {&sample_vector, "12345678901"}, {&sample_vector, "aaaabbbb\x01\x02\x80\x7F"}, {&sample_vector, "aaaabbbb\x01\x02\x80\xFF"},
        {&sample_job, "admin"}, {&sample_job, "admin:"}, {&sample_job, "admin:x"}, {&sample_job, "root:1"}, {&sample_job, "admin:1:2"},
        {&sample_job, "admin:01"}, {&sample_digest, "v256/00"}, {&sample_digest, "v1/0"}, {&sample_digest, "1/00"},
        {&sample_session_name, "nexus:session:"}, {&sample_session_name, "q:a:b"}, {&sample_either_name, "q:a:meta"},
        {&sample_either_name, "q:a"}, {&sample_json, ""}, {&sample_json, "{"}, {&sample_json, "1 2"}};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        expect_bad(cases[i].type, cases[i].text, strlen(cases[i].text));
    expect_bad(&sample_i8, "1\0", 2);
    expect_bad(&sample_role, "admin\0", 6);
    expect_bad(&sample_date, "2024-01-01\0", 11);
    expect_bad(&sample_ip, "::1\0", 4);
}

static void messages_show_the_bytes_and_the_rule(void **state)
{
    (void)state;
    static const struct { const keysrt_type *type; const char *text, *message; } cases[] = {
        {&sample_percent, "300", "300 is beyond u8(0..100)"},
        {&sample_u64, "99999999999999999999999", "99999999999999999999999 is beyond u64"},
        {&sample_i8, "07", "\"07\" is not of i8 (plain decimal digits)"},
        {&sample_user_id, "a\nb", "\"a\\x0ab\": byte 0x0a at offset 1 is not of [A-Za-z0-9_-]"},
        {&sample_role, "root", "\"root\" is not a value of Role"},
        {&sample_onoff, "1", "\"1\" is not a value of OnOff"},
        {&sample_bytes_4, "12345", "\"12345\" has 5 bytes, bytes(4) exactly 4"},
        {&sample_hex, "000102030405060708", "\"000102030405060708\" has 9 bytes, hex(0..8) from 0 to 8"},
        {&sample_ip, "2001:DB8::1", "\"2001:DB8::1\" is not of ip (canonical form)"},
        {&sample_date, "2023-02-29", "\"2023-02-29\" is not of date (YYYY-MM-DD)"},
        {&sample_instant, "now", "\"now\" is not a point in time written as %Y-%m-%dT%H:%M:%SZ"},
        {&sample_any, "", "\"\" has 0 bytes, any at least 1"},
        {&sample_job, "x:1", "\"x:1\" is not of Job"},
        {&sample_either_name, "q:a:meta", "\"q:a:meta\" is not of key session | job"}};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        unsigned char out[sizeof(sample_all)];
        keysrt_block block = {0};
        sample_outcome outcome = sample_decode(cases[i].type, cases[i].text, strlen(cases[i].text), out, &block);
        assert_int_equal(outcome.status, KEYSRT_BAD_VALUE);
        assert_string_equal(outcome.message, cases[i].message);
    }
}

static void values_are_the_ones_meant(void **state)
{
    (void)state;
    int8_t i8 = 0;
    uint64_t u64 = 0;
    bool flag = false;
    double score = 0;
    float vector[3];
    keysrt_time time;
    keysrt_ip ip;
    assert_int_equal(sample_decode(&sample_i8, "-128", 4, &i8, NULL).status, KEYSRT_OK);
    assert_int_equal(i8, -128);
    assert_int_equal(sample_decode(&sample_u64, "18446744073709551615", 20, &u64, NULL).status, KEYSRT_OK);
    assert_true(u64 == UINT64_MAX);
    assert_int_equal(sample_decode(&sample_onoff, "on", 2, &flag, NULL).status, KEYSRT_OK);
    assert_true(flag);
    assert_int_equal(sample_decode(&sample_score, "-inf", 4, &score, NULL).status, KEYSRT_OK);
    assert_true(isinf(score) && score < 0);
    assert_int_equal(sample_decode(&sample_vector, "\0\0\x80\x3F\0\0\0\xC0\0\0\0\0", 12, vector, NULL).status, KEYSRT_OK);
    assert_true(vector[0] >= 1.0f && vector[0] <= 1.0f && vector[1] <= -2.0f && vector[1] >= -2.0f);
    assert_int_equal(sample_decode(&sample_micros, "010203.000004%", 14, &time, NULL).status, KEYSRT_OK);
    assert_true(time.hour == 1 && time.minute == 2 && time.second == 3 && time.nanosecond == 4000 && time.date.year == 0);
    assert_int_equal(sample_decode(&sample_ip, "10.0.0.1", 8, &ip, NULL).status, KEYSRT_OK);
    assert_true(ip.version == 4 && ip.bytes[0] == 10 && ip.bytes[3] == 1 && ip.bytes[4] == 0);
}

static void parts_point_into_the_block(void **state)
{
    (void)state;
    sample_either name;
    keysrt_block block = {0};
    assert_int_equal(sample_decode(&sample_either_name, "q:mail:a:b", 10, &name, &block).status, KEYSRT_OK);
    assert_int_equal(name.which, 1);
    assert_int_equal(name.as.job.queue.len, 4);
    assert_memory_equal(name.as.job.queue.data, "mail", 4);
    assert_memory_equal(name.as.job.job.data, "a:b", 3);
    assert_true(name.as.job.queue.data >= (char *)block.memory && name.as.job.queue.data < (char *)block.memory + block.capacity);
    sample_digest_params digest;
    assert_int_equal(sample_decode(&sample_digest, "v7/00ff", 7, &digest, &block).status, KEYSRT_OK);
    assert_int_equal(digest.version, 7);
    assert_int_equal(digest.digest.len, 2);
    assert_memory_equal(digest.digest.data, "\x00\xFF", 2);
    keysrt_block_free(&block);
}

/* ---- The sink --------------------------------------------------------------------------------------------------- */

static void a_block_is_reused_and_grows(void **state)
{
    (void)state;
    keysrt_text text = {0};
    assert_int_equal(sample_decode(&sample_string, "hello", 5, &text.value, &text.block).status, KEYSRT_OK);
    void *memory = text.block.memory;
    assert_int_equal(sample_decode(&sample_string, "world", 5, &text.value, &text.block).status, KEYSRT_OK);
    assert_ptr_equal(text.block.memory, memory);
    assert_memory_equal(text.value.data, "world", 5);
    static char large[5000];
    memset(large, 'L', sizeof large);
    assert_int_equal(sample_decode(&sample_string, large, sizeof large, &text.value, &text.block).status, KEYSRT_OK);
    assert_memory_equal(text.value.data, large, sizeof large);
    assert_true(text.block.capacity >= sizeof large);
    keysrt_text_clear(&text);
    assert_null(text.block.memory);
    assert_null(text.value.data);
    keysrt_text_clear(&text);
}

static void empty_strings_need_no_block_and_point_somewhere(void **state)
{
    (void)state;
    keysrt_view view = {NULL, 9};
    assert_int_equal(sample_decode(&sample_string, NULL, 0, &view, NULL).status, KEYSRT_OK);
    assert_non_null(view.data);
    assert_int_equal(view.len, 0);
}

typedef struct owner { /* as a generated result that owns its block */
    keysrt_view name;
    keysrt_block block;
    uint64_t number;
} owner;

static void the_block_inside_a_result_is_preserved(void **state)
{
    (void)state;
    owner out = {0};
    keysrt_sink sink = {0};
    keysrt_error error = {0};
    for (int round = 0; round < 3; round++) {
        uint64_t number = 77;
        void *memory = out.block.memory;
        assert_int_equal(keysrt_sink_begin(&sink, sizeof out), KEYSRT_OK);
        assert_int_equal(keysrt_decode(&sink, offsetof(owner, name), &sample_string, "abc", 3, &error), KEYSRT_OK);
        memcpy(sink.image.data + offsetof(owner, number), &number, sizeof number);
        assert_int_equal(keysrt_sink_commit(&sink, &out, &out.block), KEYSRT_OK);
        assert_memory_equal(out.name.data, "abc", 3);
        assert_int_equal(out.number, 77);
        assert_true(out.block.capacity >= 3);
        if (round)
            assert_ptr_equal(out.block.memory, memory);
    }
    keysrt_sink_free(&sink);
    keysrt_block_free(&out.block);
}

static void what_the_sink_gives_is_aligned_and_zeroed(void **state)
{
    (void)state;
    keysrt_sink sink = {0};
    keysrt_error error = {0};
    for (int round = 0; round < 2; round++) {
        assert_int_equal(keysrt_sink_begin(&sink, 20), KEYSRT_OK);
        assert_int_equal(keysrt_decode(&sink, 0, &sample_string, "odd", 3, &error), KEYSRT_OK);
        for (size_t size = 0; size < 700; size += 99) {
            size_t at = keysrt_sink_take(&sink, size);
            assert_int_equal(at % 8, 0);
            for (size_t i = 0; i < size; i++)
                assert_int_equal(sink.image.data[at + i], 0);
            memset(sink.image.data + at, 0xEE, size);
        }
    }
    assert_int_equal(keysrt_sink_take(&sink, SIZE_MAX - 3), SIZE_MAX);
    keysrt_sink_free(&sink);
}

static void a_result_that_needs_a_block_and_has_none_is_invalid(void **state)
{
    (void)state;
    keysrt_view view = {"before", 6};
    assert_int_equal(sample_decode(&sample_string, "x", 1, &view, NULL).status, KEYSRT_INVALID);
    assert_string_equal(view.data, "before");
}

static void every_failed_allocation_is_a_status_and_touches_nothing(void **state)
{
    (void)state;
    sample_all all = sample_all_value(), out, before;
    sample_outcome text = sample_encode(&sample_json_all, &all);
    long n = 0;
    for (bool failed = true; failed;) {
        memset(&out, 0xA5, sizeof out);
        memset(&before, 0xA5, sizeof before);
        keysrt_block block = {0};
        memory_fail_from(n++);
        keysrt_status status = sample_decode(&sample_json_all, text.text, text.len, &out, &block).status;
        failed = memory_failed();
        memory_unwatch();
        assert_int_equal(status, failed ? KEYSRT_NO_MEMORY : KEYSRT_OK);
        if (failed) {
            assert_memory_equal(&out, &before, sizeof out);
            assert_null(block.memory);
        }
        keysrt_block_free(&block);
    }
    assert_true(n > 4);
}

static void a_warm_sink_allocates_nothing(void **state)
{
    (void)state;
    sample_all all = sample_all_value(), out;
    sample_outcome text = sample_encode(&sample_json_all, &all);
    keysrt_sink sink = {0};
    keysrt_block block = {0};
    keysrt_error error = {0};
    for (int round = 0; round < 2; round++) {
        assert_int_equal(keysrt_sink_begin(&sink, sizeof out), KEYSRT_OK);
        assert_int_equal(keysrt_decode(&sink, 0, &sample_json_all, text.text, text.len, &error), KEYSRT_OK);
        assert_int_equal(keysrt_sink_commit(&sink, &out, &block), KEYSRT_OK);
        if (round == 0)
            memory_fail_from(0);
    }
    assert_false(memory_failed());
    memory_unwatch();
    keysrt_sink_free(&sink);
    keysrt_block_free(&block);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(canonical_text_comes_back_the_same),
        cmocka_unit_test(what_is_not_of_the_type_touches_no_output),
        cmocka_unit_test(messages_show_the_bytes_and_the_rule),
        cmocka_unit_test(values_are_the_ones_meant),
        cmocka_unit_test(parts_point_into_the_block),
        cmocka_unit_test(a_block_is_reused_and_grows),
        cmocka_unit_test(empty_strings_need_no_block_and_point_somewhere),
        cmocka_unit_test(the_block_inside_a_result_is_preserved),
        cmocka_unit_test(what_the_sink_gives_is_aligned_and_zeroed),
        cmocka_unit_test(a_result_that_needs_a_block_and_has_none_is_invalid),
        cmocka_unit_test(every_failed_allocation_is_a_status_and_touches_nothing),
        cmocka_unit_test(a_warm_sink_allocates_nothing),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
