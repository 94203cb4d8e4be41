/* C values to wire text and bulk strings: the forms, what is refused and how the message says it, and memory that fails. */
#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "support/memory.h"
#include "support/samples.h"

static void expect_text(const keysrt_type *type, const void *value, const char *text)
{
    sample_outcome outcome = sample_encode(type, value);
    assert_string_equal(outcome.message, "");
    assert_int_equal(outcome.status, KEYSRT_OK);
    assert_string_equal(outcome.text, text);
    assert_int_equal(outcome.len, strlen(text));
    assert_true(keysrt_accepts(type, text, strlen(text)));
}

static void expect_refusal(const keysrt_type *type, const void *value, const char *message)
{
    sample_outcome outcome = sample_encode(type, value);
    assert_string_equal(outcome.message, message);
    assert_int_equal(outcome.status, KEYSRT_INVALID);
    assert_int_equal(outcome.len, 0);
}

static void integers_of_every_size_are_decimal(void **state)
{
    (void)state;
    int8_t i8 = INT8_MIN;
    int16_t i16 = INT16_MIN;
    int32_t i32 = INT32_MIN;
    int64_t i64 = INT64_MIN;
    uint8_t u8 = UINT8_MAX;
    uint16_t u16 = UINT16_MAX;
    uint32_t u32 = UINT32_MAX;
    uint64_t u64 = UINT64_MAX;
    expect_text(&sample_i8, &i8, "-128");
    expect_text(&sample_i16, &i16, "-32768");
    expect_text(&sample_i32, &i32, "-2147483648");
    expect_text(&sample_i64, &i64, "-9223372036854775808");
    expect_text(&sample_u8, &u8, "255");
    expect_text(&sample_u16, &u16, "65535");
    expect_text(&sample_u32, &u32, "4294967295");
    expect_text(&sample_u64, &u64, "18446744073709551615");
}

static void a_number_beyond_its_range_is_refused(void **state)
{
    (void)state;
    uint8_t percent = 101;
    int16_t celsius = -41;
    expect_refusal(&sample_percent, &percent, "101 is beyond u8(0..100)");
    expect_refusal(&sample_celsius, &celsius, "-41 is beyond i16(-40..50)");
    celsius = 50;
    expect_text(&sample_celsius, &celsius, "50");
    /* Where the name does not say the bounds: whole scores, types of a schema's own names. */
    const int64_t exact = INT64_C(9007199254740992);
    const keysrt_type score = {.code = KEYSRT_TYPE_INT, .flags = KEYSRT_TYPE_FIXED, .size = 8, .min = (uint64_t)-exact, .max = (uint64_t)exact, .name = "i64"};
    const keysrt_type unsigned_score = {.code = KEYSRT_TYPE_UINT, .flags = KEYSRT_TYPE_FIXED, .size = 8, .max = (uint64_t)exact, .name = "u64"};
    int64_t above = exact + 1, below = -exact - 1;
    expect_refusal(&score, &above, "9007199254740993 is beyond -9007199254740992..9007199254740992 (i64)");
    expect_refusal(&score, &below, "-9007199254740993 is beyond -9007199254740992..9007199254740992 (i64)");
    expect_refusal(&unsigned_score, &above, "9007199254740993 is beyond 0..9007199254740992 (u64)");
    keysrt_type named = sample_percent;
    named.name = "Percent";
    expect_refusal(&named, &percent, "101 is beyond 0..100 (Percent)");
    celsius = -40;
    expect_text(&sample_celsius, &celsius, "-40");
}

static void infinities_are_for_scores_and_nan_for_nothing(void **state)
{
    (void)state;
    double infinite = INFINITY, nan_value = NAN, number = -2.5;
    float narrow = INFINITY;
    expect_text(&sample_score, &infinite, "inf");
    infinite = -INFINITY;
    expect_text(&sample_score, &infinite, "-inf");
    expect_refusal(&sample_f64, &infinite, "not a finite number, which f64 must be");
    expect_refusal(&sample_score, &nan_value, "not a finite number, which f64 must be");
    expect_refusal(&sample_f32, &narrow, "not a finite number, which f32 must be");
    expect_text(&sample_f64, &number, "-2.5");
}

static void a_string_keeps_every_byte(void **state)
{
    (void)state;
    keysrt_view text = keysrt_bytes("a\0\xFF\r\n", 5), empty = {NULL, 0};
    sample_outcome outcome = sample_encode(&sample_string, &text);
    assert_int_equal(outcome.status, KEYSRT_OK);
    assert_int_equal(outcome.len, 5);
    assert_memory_equal(outcome.text, "a\0\xFF\r\n", 5);
    expect_text(&sample_string, &empty, "");
    expect_text(&sample_bytes, &empty, "");
}

static void a_string_of_a_class_is_checked_byte_by_byte(void **state)
{
    (void)state;
    keysrt_view text = keysrt_str("a b");
    expect_refusal(&sample_user_id, &text, "\"a b\": byte 0x20 at offset 1 is not of [A-Za-z0-9_-]");
    text = keysrt_str("");
    expect_refusal(&sample_user_id, &text, "\"\" has 0 bytes, UserId from 1 to 64");
    text = keysrt_bytes("ok\0no", 5);
    expect_refusal(&sample_user_id, &text, "\"ok\\x00no\": byte 0x00 at offset 2 is not of [A-Za-z0-9_-]");
    text = keysrt_str("abbb");
    expect_refusal(&sample_word, &text, "\"abbb\" is not of Word, matching /a(bb)+c?/");
    text = keysrt_str("abbbbc");
    expect_text(&sample_word, &text, "abbbbc");
}

/* Every length takes another path through the sixteen-byte check, and every byte is one of 256. */
static void a_wrong_byte_is_found_at_every_place_of_every_length(void **state)
{
    (void)state;
    char text[65];
    for (size_t len = 1; len <= 64; len++) {
        memset(text, 'x', sizeof text);
        keysrt_view view = keysrt_bytes(text, len);
        assert_true(keysrt_accepts(&sample_user_id, text, len));
        for (size_t at = 0; at < len; at++) {
            for (unsigned byte = 0; byte < 256; byte += len == 40 ? 1 : 37) {
                text[at] = (char)byte;
                bool good = byte && strchr("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-", (int)byte);
                assert_int_equal(keysrt_accepts(&sample_user_id, text, len), good);
                assert_int_equal(sample_encode(&sample_user_id, &view).status, good ? KEYSRT_OK : KEYSRT_INVALID);
            }
            text[at] = 'x';
        }
    }
}

static void choices_are_their_texts(void **state)
{
    (void)state;
    int32_t role = SAMPLE_MANAGER, none = 3, negative = -1, running = 0;
    bool yes = true, no = false;
    expect_text(&sample_role, &role, "manager");
    expect_text(&sample_state, &running, "");
    expect_refusal(&sample_role, &none, "3 is not a value of Role");
    expect_refusal(&sample_role, &negative, "-1 is not a value of Role");
    expect_text(&sample_bool, &yes, "1");
    expect_text(&sample_bool, &no, "0");
    expect_text(&sample_onoff, &yes, "on");
    expect_text(&sample_onoff, &no, "off");
}

static void identifiers_are_lower_case_hexadecimal(void **state)
{
    (void)state;
    keysrt_uuid uuid = {{0x12, 0x34, 0x56, 0x78, 0x9A, 0xBC, 0xDE, 0xF0, 0x0F, 0xED, 0xCB, 0xA9, 0x87, 0x65, 0x43, 0x21}};
    unsigned char four[4] = {0xDE, 0xAD, 0, 0x0F};
    keysrt_view bytes = keysrt_bytes("\x00\xFF", 2), nine = keysrt_bytes("123456789", 9), none = {NULL, 0};
    expect_text(&sample_uuid, &uuid, "12345678-9abc-def0-0fed-cba987654321");
    expect_text(&sample_hex_4, four, "dead000f");
    expect_text(&sample_hex, &bytes, "00ff");
    expect_text(&sample_hex, &none, "");
    expect_refusal(&sample_hex, &nine, "9 bytes are not of hex(0..8)");
    assert_int_equal(sample_encode(&sample_bytes_4, four).len, 4);
}

static void addresses_have_the_form_of_rfc_5952(void **state)
{
    (void)state;
    static const struct { unsigned char bytes[16]; const char *text; } cases[] = {
        {{0}, "::"},
        {{[15] = 1}, "::1"},
        {{0x20, 0x01, 0x0d, 0xb8, [15] = 1}, "2001:db8::1"},
        {{0x20, 0x01, 0x0d, 0xb8, 0, 0, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1}, "2001:db8:0:1:1:1:1:1"},
        {{0x20, 0x01, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1}, "2001:0:0:1::1"},
        {{0x20, 0x01, 0x0d, 0xb8, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 1}, "2001:db8::1:0:0:1"},
        {{0, 1, [10] = 0xAB, 0xCD}, "1::abcd:0:0"},
        {{0xFE, 0x80}, "fe80::"},
        {{[10] = 0xFF, 0xFF, 192, 0, 2, 128}, "::ffff:192.0.2.128"},
        {{[12] = 192, 0, 2, 128}, "::c000:280"},
        {{0, 0x64, 0xFF, 0x9B, [12] = 192, 0, 2, 33}, "64:ff9b::c000:221"},
        {{0x10, 0, 0x02, 0, 0, 0x30, 0, 4, 0, 5, 0, 6, 0, 7, 0, 8}, "1000:200:30:4:5:6:7:8"}};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        keysrt_ip ip = {6, {0}}, parsed;
        char text[46];
        memcpy(ip.bytes, cases[i].bytes, 16);
        expect_text(&sample_ipv6, cases[i].bytes, cases[i].text);
        expect_text(&sample_ip, &ip, cases[i].text);
        assert_int_equal(keysrt_ip_format(&ip, text), strlen(cases[i].text));
        assert_string_equal(text, cases[i].text);
        assert_int_equal(keysrt_ip_parse(&parsed, text), KEYSRT_OK);
        assert_memory_equal(&parsed, &ip, sizeof ip);
    }
    keysrt_ip four = {4, {127, 0, 0, 1}}, bad = {5, {0}};
    expect_text(&sample_ip, &four, "127.0.0.1");
    expect_refusal(&sample_ip, &bad, "version 5 of an address is neither 4 nor 6");
}

static void people_may_write_addresses_in_other_forms(void **state)
{
    (void)state;
    static const struct { const char *written, *canonical; } cases[] = {
        {"2001:0DB8:0:0:0:0:0:1", "2001:db8::1"}, {"::FFFF:1.2.3.4", "::ffff:1.2.3.4"}, {"::ffff:102:304", "::ffff:1.2.3.4"},
        {"10.0.0.255", "10.0.0.255"}, {"0:0:0:0:0:0:0:0", "::"}};
    keysrt_ip ip = {9, {0}};
    char text[46];
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        assert_int_equal(keysrt_ip_parse(&ip, cases[i].written), KEYSRT_OK);
        keysrt_ip_format(&ip, text);
        assert_string_equal(text, cases[i].canonical);
    }
    ip.version = 9;
    static const char *const bad[] = {"", "1.2.3", "256.1.1.1", "::1%eth0", "::1/64", " ::1", "1.2.3.4 ", "g::"};
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++)
        assert_int_equal(keysrt_ip_parse(&ip, bad[i]), KEYSRT_INVALID);
    assert_int_equal(ip.version, 9);
}

static void points_in_time_are_written_in_full_or_not_at_all(void **state)
{
    (void)state;
    keysrt_date leap = {2024, 2, 29}, no_leap = {2023, 2, 29}, early = {0, 1, 1}, century = {1900, 2, 29}, minus = {-1, 1, 1};
    expect_text(&sample_date, &leap, "2024-02-29");
    expect_text(&sample_date, &early, "0000-01-01");
    expect_refusal(&sample_date, &no_leap, "2023-2-29 is no date");
    expect_refusal(&sample_date, &century, "1900-2-29 is no date");
    expect_refusal(&sample_date, &minus, "-1-1-1 is no date");
    keysrt_time time = {{1999, 12, 31}, 23, 59, 59, 0};
    expect_text(&sample_instant, &time, "1999-12-31T23:59:59Z");
    time.nanosecond = 1;
    expect_refusal(&sample_instant, &time,
                   "1999-12-31 23:59:59.000000001 is no point in time that %Y-%m-%dT%H:%M:%SZ holds in full");
    keysrt_time micros = {{0, 0, 0}, 1, 2, 3, 4000};
    expect_text(&sample_micros, &micros, "010203.000004%");
    micros.nanosecond = 999;
    assert_int_equal(sample_encode(&sample_micros, &micros).status, KEYSRT_INVALID);
    micros.nanosecond = 0;
    micros.second = 60;
    assert_int_equal(sample_encode(&sample_micros, &micros).status, KEYSRT_INVALID);
    micros.second = 0;
    micros.date.day = 1; /* the format has no place for it */
    assert_int_equal(sample_encode(&sample_micros, &micros).status, KEYSRT_INVALID);
}

static void vectors_are_packed_little_endian(void **state)
{
    (void)state;
    float vector[3] = {1.0f, -2.0f, 0.0f};
    sample_outcome outcome = sample_encode(&sample_vector, vector);
    assert_int_equal(outcome.len, 12);
    assert_memory_equal(outcome.text, "\x00\x00\x80\x3F\x00\x00\x00\xC0\x00\x00\x00\x00", 12);
    vector[2] = NAN;
    expect_refusal(&sample_vector, vector, "an element of vector f32[3] is not a finite number");
}

static void texts_and_names_are_put_together_from_parts(void **state)
{
    (void)state;
    sample_job_params job = {SAMPLE_ADMIN, 17}, wrong = {(sample_role_value)7, 1};
    sample_digest_params digest = {3, {"\xAB", 1}};
    sample_session_params session = {{"s-1", 3}};
    sample_either either = {.which = 1, .as = {.job = {{"mail", 4}, {"a:b", 3}}}};
    expect_text(&sample_job, &job, "admin:17");
    expect_refusal(&sample_job, &wrong, "part role = 7 is not a value of Role");
    expect_text(&sample_digest, &digest, "v3/ab");
    expect_text(&sample_session_name, &session, "nexus:session:s-1");
    expect_text(&sample_either_name, &either, "q:mail:a:b");
    either.which = 2;
    expect_refusal(&sample_either_name, &either, "2 chooses none of the 2 keys of key session | job");
    session.session_id = keysrt_str("s 1");
    expect_refusal(&sample_session_name, &session,
                   "key session: parameter sessionId = \"s 1\": byte 0x20 at offset 1 is not of [A-Za-z0-9_-]");
}

static void json_of_ones_own_must_be_json(void **state)
{
    (void)state;
    keysrt_view text = keysrt_str(" {\"a\": 1} "), empty = {NULL, 0};
    expect_text(&sample_json, &text, "{\"a\":1}");
    text = keysrt_str("{a:1}");
    expect_refusal(&sample_json, &text, "not JSON: no name of a member at offset 1: \"a:1}\"");
    assert_int_equal(sample_encode(&sample_json, &empty).status, KEYSRT_INVALID);
}

static void a_bulk_string_is_its_text_with_length_for_every_type_and_length(void **state)
{
    (void)state;
    for (size_t len = 0; len < 12000; len = len < 120 ? len + 1 : len * 3) {
        char *bytes = malloc(len + 1), header[32];
        memset(bytes, 'y', len + 1);
        keysrt_view view = keysrt_bytes(bytes, len);
        keysrt_buffer out = {0};
        keysrt_error error = {0};
        assert_int_equal(keysrt_encode_bulk(&out, &sample_string, &view, &error), KEYSRT_OK);
        size_t width = (size_t)snprintf(header, sizeof header, "$%zu\r\n", len);
        assert_int_equal(out.len, width + len + 2);
        assert_memory_equal(out.data, header, width);
        assert_memory_equal(out.data + width, bytes, len);
        assert_memory_equal(out.data + width + len, "\r\n", 2);
        keysrt_buffer_free(&out);
        free(bytes);
    }
    int64_t number = -12;
    sample_job_params job = {SAMPLE_ADMIN, 17};
    double score = 1.5;
    keysrt_buffer out = {0};
    keysrt_error error = {0};
    assert_int_equal(keysrt_encode_bulk(&out, &sample_i64, &number, &error), KEYSRT_OK);
    assert_int_equal(keysrt_encode_bulk(&out, &sample_job, &job, &error), KEYSRT_OK);
    assert_int_equal(keysrt_encode_bulk(&out, &sample_score, &score, &error), KEYSRT_OK);
    keysrt_encode_bulk_i64(&out, INT64_MIN);
    keysrt_encode_bulk_bytes(&out, "GET", 3);
    keysrt_encode_bulk_bytes(&out, NULL, 0);
    const char expected[] = "$3\r\n-12\r\n$8\r\nadmin:17\r\n$3\r\n1.5\r\n$20\r\n-9223372036854775808\r\n$3\r\nGET\r\n$0\r\n\r\n";
    assert_int_equal(out.len, sizeof expected - 1);
    assert_memory_equal(out.data, expected, out.len);
    keysrt_buffer_free(&out);
}

static void a_failure_leaves_the_buffer_as_it_was(void **state)
{
    (void)state;
    sample_all all = sample_all_value();
    ((sample_entry *)all.scores.items)[1].value = INFINITY; /* the very last thing written */
    keysrt_buffer out = {0};
    keysrt_error error = {0};
    keysrt_buffer_append(&out, "before", 6);
    assert_int_equal(keysrt_encode_bulk(&out, &sample_json_all, &all, &error), KEYSRT_INVALID);
    assert_string_equal(error.text, "scores: entry 1: not a finite number, which f64 must be");
    assert_int_equal(out.len, 6);
    assert_memory_equal(out.data, "before", 6);
    assert_false(out.failed);
    sample_session_params session = {{"", 0}};
    assert_int_equal(keysrt_encode_key_bulk(&out, &sample_session, &session, NULL, &error), KEYSRT_INVALID);
    assert_int_equal(out.len, 6);
    keysrt_buffer_free(&out);
}

static void every_failed_allocation_is_a_status_and_sticks_until_cleared(void **state)
{
    (void)state;
    sample_all all = sample_all_value();
    long n = 0;
    bool failed = true;
    while (failed) {
        keysrt_buffer out = {0};
        keysrt_error error = {0};
        memory_fail_from(n++);
        keysrt_status status = keysrt_encode_bulk(&out, &sample_json_all, &all, &error);
        failed = memory_failed();
        assert_int_equal(status, failed ? KEYSRT_NO_MEMORY : KEYSRT_OK);
        if (failed && out.failed) {
            keysrt_encode_bulk_i64(&out, 1);
            keysrt_buffer_append(&out, "x", 1);
            assert_int_equal(out.len, 0);
        }
        keysrt_buffer_free(&out);
        memory_unwatch();
    }
    assert_true(n > 3);
}

static void messages_show_bytes_escaped_and_cut(void **state)
{
    (void)state;
    char long_text[200];
    memset(long_text, 'a', sizeof long_text);
    long_text[1] = '"';
    long_text[2] = '\n';
    keysrt_view view = keysrt_bytes(long_text, sizeof long_text);
    sample_outcome outcome = sample_encode(&sample_user_id, &view);
    assert_int_equal(strncmp(outcome.message, "\"a\\\"\\x0aaaa", 11), 0);
    assert_non_null(strstr(outcome.message, "\"\xE2\x80\xA6 has 200 bytes, UserId from 1 to 64"));
    keysrt_error error = {0};
    for (int i = 0; i < 100; i++)
        keysrt_error_prefix(&error, "a rather long prefix that is put in front: ");
    assert_int_equal(error.len, sizeof error.text - 1);
    assert_int_equal(strlen(error.text), error.len);
    keysrt_error_quote(&error, long_text, 10);
    assert_int_equal(strlen(error.text), error.len);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(integers_of_every_size_are_decimal),
        cmocka_unit_test(a_number_beyond_its_range_is_refused),
        cmocka_unit_test(infinities_are_for_scores_and_nan_for_nothing),
        cmocka_unit_test(a_string_keeps_every_byte),
        cmocka_unit_test(a_string_of_a_class_is_checked_byte_by_byte),
        cmocka_unit_test(a_wrong_byte_is_found_at_every_place_of_every_length),
        cmocka_unit_test(choices_are_their_texts),
        cmocka_unit_test(identifiers_are_lower_case_hexadecimal),
        cmocka_unit_test(addresses_have_the_form_of_rfc_5952),
        cmocka_unit_test(people_may_write_addresses_in_other_forms),
        cmocka_unit_test(points_in_time_are_written_in_full_or_not_at_all),
        cmocka_unit_test(vectors_are_packed_little_endian),
        cmocka_unit_test(texts_and_names_are_put_together_from_parts),
        cmocka_unit_test(json_of_ones_own_must_be_json),
        cmocka_unit_test(a_bulk_string_is_its_text_with_length_for_every_type_and_length),
        cmocka_unit_test(a_failure_leaves_the_buffer_as_it_was),
        cmocka_unit_test(every_failed_allocation_is_a_status_and_sticks_until_cleared),
        cmocka_unit_test(messages_show_bytes_escaped_and_cut),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
