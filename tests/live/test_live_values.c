/* test_live_values.c: every type on the wire and back, at its limits and beyond them, and what another client put there. */
#include "live.h"

#include <float.h>
#include <math.h>

static void wire_is(const char *key, const void *bytes, size_t len)
{
    redisReply *reply = server_reply(&server, "GET %s", key);
    if (reply->type != REDIS_REPLY_STRING || (size_t)reply->len != len || memcmp(reply->str, bytes, len) != 0)
        fail_msg("%s holds \"%.80s\", not \"%.80s\"", key, reply->type == REDIS_REPLY_STRING ? reply->str : "nothing", (const char *)bytes);
    freeReplyObject(reply);
}

/* ---- Types of fixed size ---------------------------------------------------------------------------------------------- */

/* Set, look at the bytes, get. */
#define FIXED(name, type, wire_key, wire, ...)                                        \
    do {                                                                              \
        static const type fixed_in = __VA_ARGS__;                                     \
        type fixed_out;                                                               \
        memset(&fixed_out, 0x5a, sizeof fixed_out);                                   \
        OK(live_##name##_set(client, ID, fixed_in));                                  \
        wire_is("v:" wire_key ":a", (wire), sizeof(wire) - 1);                        \
        OK(live_##name##_get(client, ID, &fixed_out));                                \
        assert_memory_equal(&fixed_in, &fixed_out, sizeof fixed_in);                  \
    } while (0)

/* Another client's bytes are no value of the type: an error of its own that names the key, and the output stays as it was. */
#define FOREIGN(name, type, wire_key, ...)                                                                       \
    do {                                                                                                         \
        static const char *const foreign[] = {__VA_ARGS__};                                                      \
        for (size_t nth = 0; nth < COUNT(foreign); nth++) {                                                         \
            type foreign_out, before;                                                                            \
            memset(&foreign_out, 0x5a, sizeof foreign_out);                                                      \
            memcpy(&before, &foreign_out, sizeof before);                                                        \
            server_do(&server, "SET v:" wire_key ":a %s", foreign[nth]);                                          \
            if (live_##name##_get(client, ID, &foreign_out) != KEYSRT_BAD_VALUE)                                 \
                fail_msg("%s took \"%s\"", #name, foreign[nth]);                                                  \
            MESSAGE_HAS("v:" wire_key ":a");                                                                     \
            assert_memory_equal(&foreign_out, &before, sizeof before);                                           \
        }                                                                                                        \
    } while (0)

#define REFUSES(name, wire_key, ...)                                    \
    do {                                                                \
        server_do(&server, "DEL v:" wire_key ":a");                     \
        MUST_BE(KEYSRT_INVALID, live_##name##_set(client, ID, __VA_ARGS__)); \
        SAYS("0", "EXISTS v:" wire_key ":a");                           \
    } while (0)

static void integers_of_every_size_reach_their_limits_and_no_further(void **state)
{
    (void)state;
    FIXED(tiny, int8_t, "i8", "-128", INT8_MIN);
    FIXED(tiny, int8_t, "i8", "127", INT8_MAX);
    FIXED(small, int16_t, "i16", "-32768", INT16_MIN);
    FIXED(small, int16_t, "i16", "32767", INT16_MAX);
    FIXED(middle, int32_t, "i32", "-2147483648", INT32_MIN);
    FIXED(middle, int32_t, "i32", "2147483647", INT32_MAX);
    FIXED(large, int64_t, "i64", "-9223372036854775808", INT64_MIN);
    FIXED(large, int64_t, "i64", "9223372036854775807", INT64_MAX);
    FIXED(utiny, uint8_t, "u8", "255", UINT8_MAX);
    FIXED(usmall, uint16_t, "u16", "65535", UINT16_MAX);
    FIXED(umiddle, uint32_t, "u32", "4294967295", UINT32_MAX);
    FIXED(ularge, uint64_t, "u64", "18446744073709551615", UINT64_MAX);
    FIXED(ularge, uint64_t, "u64", "0", 0);
    FIXED(percent, uint8_t, "percent", "100", 100);
    REFUSES(percent, "percent", 101);
    FOREIGN(tiny, int8_t, "i8", "128", "-129", "", "1.0", "+1", "-0", "01", " 1", "1 ", "0x1", "1e1", "99999999999999999999");
    FOREIGN(large, int64_t, "i64", "9223372036854775808", "-9223372036854775809", "-", "abc");
    FOREIGN(utiny, uint8_t, "u8", "256", "-1", "-0");
    FOREIGN(ularge, uint64_t, "u64", "18446744073709551616", "-1");
    FOREIGN(percent, uint8_t, "percent", "101", "300");
}

static void times_and_lengths_are_plain_numbers(void **state)
{
    (void)state;
    FIXED(epoch, int64_t, "epoch", "1767225600", 1767225600);
    FIXED(epoch_ms, int64_t, "epochms", "1767225600123", 1767225600123);
    FIXED(length, uint32_t, "seconds", "4294967295", UINT32_MAX);
    FIXED(length_ms, uint32_t, "ms", "0", 0);
    FOREIGN(epoch, int64_t, "epoch", "now", "1767225600.5");
    FOREIGN(length, uint32_t, "seconds", "4294967296", "-1");
}

static void floats_read_back_the_same_in_every_case(void **state)
{
    (void)state;
    FIXED(real, double, "f64", "0.1", 0.1);
    FIXED(real, double, "f64", "1.7976931348623157e+308", DBL_MAX);
    FIXED(single, float, "f32", "0.1", 0.1f);
    static const double doubles[] = {-DBL_MAX, DBL_MIN, 4.9406564584124654e-324, -0.0, 1.0 / 3, 1e21, 123456789012345680.0, 5e-7, 9007199254740993.0};
    for (size_t i = 0; i < COUNT(doubles); i++) {
        double out = 0;
        OK(live_real_set(client, ID, doubles[i]));
        OK(live_real_get(client, ID, &out));
        assert_memory_equal(&out, &doubles[i], sizeof out);
    }
    static const float floats[] = {FLT_MAX, -FLT_MAX, FLT_MIN, 1.401298464324817e-45f, -0.0f, 16777217.0f, 1.0f / 3};
    for (size_t i = 0; i < COUNT(floats); i++) {
        float out = 0;
        OK(live_single_set(client, ID, floats[i]));
        OK(live_single_get(client, ID, &out));
        assert_memory_equal(&out, &floats[i], sizeof out);
    }
    REFUSES(real, "f64", (double)NAN);
    REFUSES(real, "f64", (double)INFINITY);
    REFUSES(real, "f64", -(double)INFINITY);
    REFUSES(single, "f32", NAN);
    FOREIGN(real, double, "f64", "nan", "inf", "-inf", "", "1,5", "0x1p3", " 1", "1 ", "1e999", "--1", "1e");
    FOREIGN(single, float, "f32", "nan", "1e39");
}

static void booleans_and_enums_are_their_texts(void **state)
{
    (void)state;
    FIXED(flag, bool, "flag", "1", true);
    FIXED(flag, bool, "flag", "0", false);
    FIXED(answer, bool, "answer", "yes", true);
    FIXED(answer, bool, "answer", "no", false);
    FIXED(color, live_color, "color", "dark green", LIVE_COLOR_GREEN);
    FIXED(color, live_color, "color", "", LIVE_COLOR_PLAIN);
    REFUSES(color, "color", (live_color)7);
    REFUSES(color, "color", (live_color)-1);
    FOREIGN(flag, bool, "flag", "2", "", "true", "00");
    FOREIGN(answer, bool, "answer", "1", "YES", "");
    FOREIGN(color, live_color, "color", "green", "Red", "red ");
}

static void addresses_have_one_canonical_text(void **state)
{
    (void)state;
    FIXED(address, keysrt_ip, "ip", "192.168.1.1", {4, {192, 168, 1, 1}});
    FIXED(address, keysrt_ip, "ip", "2001:db8::1", {6, {0x20, 0x01, 0x0d, 0xb8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1}});
    FIXED(address4, keysrt_ipv4, "ipv4", "255.255.255.255", {{255, 255, 255, 255}});
    FIXED(address6, keysrt_ipv6, "ipv6", "::", {{0}});
    REFUSES(address, "ip", (keysrt_ip){5, {0}});
    FOREIGN(address, keysrt_ip, "ip", "192.168.1.256", "1.2.3", "01.2.3.4", "fe80::1%%eth0", "10.0.0.0/8", "", "2001:DB8::1", "2001:db8:0:0:0:0:0:1");
    FOREIGN(address4, keysrt_ipv4, "ipv4", "::1", "1.2.3.4.5");
    FOREIGN(address6, keysrt_ipv6, "ipv6", "1.2.3.4", ":::", "1::2::3");
}

static void dates_and_times_follow_the_calendar(void **state)
{
    (void)state;
    FIXED(day, keysrt_date, "date", "2024-02-29", {2024, 2, 29});
    FIXED(day, keysrt_date, "date", "0000-01-01", {0, 1, 1});
    FIXED(day, keysrt_date, "date", "9999-12-31", {9999, 12, 31});
    REFUSES(day, "date", (keysrt_date){2023, 2, 29});
    REFUSES(day, "date", (keysrt_date){2023, 13, 1});
    REFUSES(day, "date", (keysrt_date){10000, 1, 1});
    REFUSES(day, "date", (keysrt_date){2023, 1, 0});
    FOREIGN(day, keysrt_date, "date", "2023-02-29", "2024-2-9", "2024-00-01", "24-01-01", "2024-01-01 ", "");
    live_stamp at = live_stamp_of((keysrt_time){{2024, 2, 29}, 23, 59, 59, 123456000}), got;
    OK(live_moment_set(client, ID, at));
    wire_is("v:time:a", "2024-02-29T23:59:59.123456Z", 27);
    OK(live_moment_get(client, ID, &got));
    assert_true(got.value.date.year == 2024 && got.value.date.month == 2 && got.value.date.day == 29 && got.value.hour == 23 &&
                got.value.minute == 59 && got.value.second == 59 && got.value.nanosecond == 123456000);
    REFUSES(moment, "time", live_stamp_of((keysrt_time){{2024, 2, 29}, 24, 0, 0, 0}));
    FOREIGN(moment, live_stamp, "time", "2024-02-30T00:00:00.000000Z", "2024-02-29T23:59:59Z", "2024-02-29 23:59:59.123456Z", "");
}

static void binary_types_of_fixed_size_keep_every_byte(void **state)
{
    (void)state;
    FIXED(digest, live_digest, "digest", "\0\xff\r\n", {{0, 0xff, '\r', '\n'}});
    FIXED(hex_fixed, live_hex_4, "hex4", "00ff0d0a", {{0, 0xff, '\r', '\n'}});
    FIXED(guid, keysrt_uuid, "uuid", "00ff0d0a-0405-0607-0809-0a0b0c0d0e0f", {{0, 0xff, 13, 10, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15}});
    FOREIGN(digest, live_digest, "digest", "abc", "abcde", "");
    FOREIGN(hex_fixed, live_hex_4, "hex4", "00FF0d0a", "00ff0d0", "00ff0d0a0", "00ff0d0g");
    FOREIGN(guid, keysrt_uuid, "uuid", "00FF0d0a-0405-0607-0809-0a0b0c0d0e0f", "00ff0d0a04050607-0809-0a0b0c0d0e0f-x", "");
    live_coords out, in = {{0, 1.5f, -2}};
    OK(live_coords_set(client, ID, &in));
    wire_is("v:coords:a", "\0\0\0\0\0\0\xc0\x3f\0\0\0\xc0", 12);
    OK(live_coords_get(client, ID, &out));
    assert_memory_equal(&in, &out, sizeof in);
    FOREIGN(coords, live_coords, "coords", "12345678901", "1234567890123", "");
}

/* ---- Text and bytes --------------------------------------------------------------------------------------------------- */

static void text_of_any_bytes_and_length_comes_back_as_it_was(void **state)
{
    (void)state;
    static char all[256], big[10 << 20];
    keysrt_text got = {0};
    for (int i = 0; i < 256; i++)
        all[i] = (char)i;
    for (size_t i = 0; i < sizeof big; i++)
        big[i] = (char)(i * 7 >> 3);
    const keysrt_view values[] = {{"", 0}, {"\0", 1}, {"\r\n$5\r\nDEL a\r\n", 14}, {"%s%n %%b", 8}, {all, sizeof all}, {big, sizeof big}, {"x", 1}};
    for (size_t i = 0; i < COUNT(values); i++) {
        OK(live_text_set(client, ID, values[i]));
        wire_is("v:text:a", values[i].data, values[i].len);
        OK(live_text_get(client, ID, &got));
        assert_true(view_is(got.value, values[i].data, values[i].len));
        OK(live_blob_set(client, ID, values[i]));
        OK(live_blob_get(client, ID, &got));
        assert_true(view_is(got.value, values[i].data, values[i].len));
        OK(live_text_swap(client, ID, KEYSRT_STR("new"), &got));
        assert_true(view_is(got.value, values[i].data, values[i].len));
    }
    keysrt_text_clear(&got);
}

static void hex_of_any_length_is_bytes_in_c(void **state)
{
    (void)state;
    keysrt_text got = {0};
    OK(live_hex_open_set(client, ID, keysrt_bytes("\0\xff\x10", 3)));
    wire_is("v:hex:a", "00ff10", 6);
    OK(live_hex_open_get(client, ID, &got));
    assert_true(view_is(got.value, "\0\xff\x10", 3));
    OK(live_hex_open_set(client, ID, keysrt_bytes("", 0)));
    OK(live_hex_open_get(client, ID, &got));
    assert_int_equal(got.value.len, 0);
    FOREIGN(hex_open, keysrt_text, "hex", "0", "0G", "FF", "abc");
    keysrt_text_clear(&got);
}

static void text_obeys_length_class_and_expression(void **state)
{
    (void)state;
    live_word_result word = {0};
    live_plate_result plate = {0};
    OK(live_word_set(client, ID, LIVE_WORD("ab")));
    OK(live_word_set(client, ID, LIVE_WORD("abcd")));
    OK(live_word_get(client, ID, &word));
    IS(word.value, "abcd");
    static const char *const no_words[] = {"", "a", "abcde", "aB", "a b", "a-b", "\xc3\xa4"};
    for (size_t i = 0; i < COUNT(no_words); i++)
        REFUSES(word, "word", LIVE_WORD(no_words[i]));
    REFUSES(word, "word", live_word_bytes("a\0b", 3));
    MESSAGE_HAS("[a-z]");
    FOREIGN(word, live_word_result, "word", "", "a", "abcde", "ABC", "a b");
    OK(live_plate_set(client, ID, LIVE_PLATE("AB-12")));
    OK(live_plate_get(client, ID, &plate));
    IS(plate.value, "AB-12");
    static const char *const no_plates[] = {"", "AB-", "A-12", "AB-12 ", "xAB-12", "AB-12345678901234"};
    for (size_t i = 0; i < COUNT(no_plates); i++)
        REFUSES(plate, "plate", LIVE_PLATE(no_plates[i]));
    FOREIGN(plate, live_plate_result, "plate", "AB-x", "AB-12\n");
    live_word_result_clear(&word);
    live_plate_result_clear(&plate);
}

static void text_made_of_parts_is_a_struct(void **state)
{
    (void)state;
    live_ref got = {LIVE_COLOR_RED, 0}, in = {LIVE_COLOR_GREEN, UINT64_MAX};
    OK(live_ref_set(client, ID, in));
    wire_is("v:ref:a", "dark green/18446744073709551615", 31);
    OK(live_ref_get(client, ID, &got));
    assert_true(got.color == LIVE_COLOR_GREEN && got.n == UINT64_MAX);
    OK(live_ref_set(client, ID, (live_ref){LIVE_COLOR_PLAIN, 0}));
    wire_is("v:ref:a", "/0", 2);
    OK(live_ref_get(client, ID, &got));
    assert_true(got.color == LIVE_COLOR_PLAIN && got.n == 0);
    FOREIGN(ref, live_ref, "ref", "", "red", "red/", "blue/1", "red/01", "red/1/2", "red/18446744073709551616");
}

static void the_name_of_a_key_is_its_parameters(void **state)
{
    (void)state;
    live_text_params_result target = {0};
    live_text_or_word_key_result either = {0};
    OK(live_target_set(client, ID, (live_text_params){LIVE_ID("x_1")}));
    wire_is("v:target:a", "v:text:x_1", 10);
    OK(live_target_get(client, ID, &target));
    IS(target.value.id, "x_1");
    REFUSES(target, "target", (live_text_params){LIVE_ID("x 1")});
    FOREIGN(target, live_text_params_result, "target", "v:text:", "v:text:a:b", "v:word:a", "", "v:text:a b");
    live_text_or_word_key word = {.which = LIVE_TEXT_OR_WORD_KEY_IS_WORD, .of = {.word = {LIVE_ID("w")}}};
    OK(live_either_set(client, ID, word));
    wire_is("v:either:a", "v:word:w", 8);
    OK(live_either_get(client, ID, &either));
    assert_int_equal(either.value.which, LIVE_TEXT_OR_WORD_KEY_IS_WORD);
    IS(either.value.of.word.id, "w");
    server_do(&server, "SET v:either:a v:text:t");
    OK(live_either_get(client, ID, &either));
    assert_int_equal(either.value.which, LIVE_TEXT_OR_WORD_KEY_IS_TEXT);
    IS(either.value.of.text.id, "t");
    FOREIGN(either, live_text_or_word_key_result, "either", "v:plate:a", "");
    live_text_params_result_clear(&target);
    live_text_or_word_key_result_clear(&either);
}

/* ---- JSON ------------------------------------------------------------------------------------------------------------- */

static void json_of_a_record_is_written_in_declared_order_without_blanks(void **state)
{
    (void)state;
    static const keysrt_view tags[] = {{"a", 1}, {"\"\\\n\x01/\xc3\xa4", 7}};
    static const live_i64_map_entry counts[] = {{{"one", 3}, 1}, {{"", 0}, INT64_MIN}};
    live_point in = {.x = 0.5, .has_label = true, .label = {"l", 1}, .on = true, .id = UINT64_MAX, .has_color = true, .color = LIVE_COLOR_GREEN,
                     .tags = {tags, 2}, .counts = {counts, 2}, .has_inner = true, .inner = {.deep = {"d", 1}, .has_n = true, .n = -1},
                     .has_raw = true, .raw = {"{\"any\":[1,null]}", 16}};
    live_point_result got = {0};
    OK(live_point_set(client, ID, &in));
    static const char wire[] = "{\"x\":0.5,\"label\":\"l\",\"on\":true,\"id\":18446744073709551615,\"color\":\"dark green\",\"tags\":[\"a\",\"\\\"\\\\\\n\\u0001/"
                               "\xc3\xa4\"],\"counts\":{\"one\":1,\"\":-9223372036854775808},\"inner\":{\"deep\":\"d\",\"n\":-1},\"raw\":{\"any\":[1,null]}}";
    wire_is("v:point:a", wire, sizeof wire - 1);
    OK(live_point_get(client, ID, &got));
    assert_true(got.value.x == 0.5 && !got.value.has_y && got.value.on && got.value.id == UINT64_MAX && got.value.color == LIVE_COLOR_GREEN);
    IS(got.value.label, "l");
    assert_int_equal(got.value.tags.count, 2);
    IS(got.value.tags.items[1], "\"\\\n\x01/\xc3\xa4");
    assert_int_equal(got.value.counts.count, 2);
    assert_true(got.value.counts.items[1].value == INT64_MIN);
    IS(got.value.inner.deep, "d");
    IS(got.value.raw, "{\"any\":[1,null]}");
    server_do(&server, "SET v:point:a %s", " { \"y\" : null, \"new\" : [ { } ], \"counts\" : {}, \"tags\" : [ ], \"id\" : 0, \"on\" : false, \"x\" : -1e2 } ");
    OK(live_point_get(client, ID, &got));
    assert_true(got.value.x == -100 && !got.value.has_y && !got.value.has_label && got.value.tags.count == 0);
    live_point_result_clear(&got);
}

static void json_that_is_none_or_not_of_the_type_is_refused_both_ways(void **state)
{
    (void)state;
    live_point in = {.x = (double)NAN};
    REFUSES(point, "point", &in);
    in = (live_point){.has_label = true, .label = {"\xff\xfe", 2}}; /* no UTF-8 */
    REFUSES(point, "point", &in);
    in = (live_point){.has_raw = true, .raw = {"[1,", 3}};
    REFUSES(point, "point", &in);
    REFUSES(any_json, "json", KEYSRT_STR("{\"a\":}"));
    REFUSES(any_json, "json", KEYSRT_STR(""));
    REFUSES(any_json, "json", KEYSRT_STR("[1] 2"));
#define REST "\"on\":true,\"id\":1,\"tags\":[],\"counts\":{}}"
    FOREIGN(point, live_point_result, "point", "", "null", "[]", "{}", "{\"x\":1}", "{\"x\":\"1\"," REST, "{\"x\":1e999," REST, "{\"x\":1,\"color\":\"green\"," REST,
            "{\"x\":1,\"on\":1,\"id\":1,\"tags\":[],\"counts\":{}}", "{\"x\":1,\"on\":true,\"id\":-1,\"tags\":[],\"counts\":{}}",
            "{\"x\":1,\"on\":true,\"id\":1,\"tags\":[1],\"counts\":{}}", "{\"x\":1,\"on\":true,\"id\":1,\"tags\":[],\"counts\":{\"a\":1.5}}",
            "{\"x\":01," REST, "{\"x\":1," REST "x", "{\"x\":1,\"label\":\"\\ud800\"," REST, "{\"x\":1,\"label\":\"\n\"," REST);
    FOREIGN(any_json, keysrt_text, "json", "", "{", "nul", "\"\\x\"", "[1,]");
}

static void a_json_list_of_any_length_comes_back(void **state)
{
    (void)state;
    enum { MANY = 10000 };
    static live_point many[MANY];
    live_point_list_result got = {0};
    for (int i = 0; i < MANY; i++)
        many[i] = (live_point){.x = i, .id = (uint64_t)i, .has_y = i % 2 == 0, .y = 0.25};
    static const size_t counts[] = {0, 1, MANY};
    for (size_t i = 0; i < COUNT(counts); i++) {
        OK(live_points_set(client, ID, &(live_point_list){many, counts[i]}));
        OK(live_points_get(client, ID, &got));
        assert_int_equal(got.value.count, counts[i]);
        for (size_t k = 0; k < counts[i]; k++)
            assert_true(got.value.items[k].id == k && got.value.items[k].has_y == (k % 2 == 0));
    }
    live_point_list_result_clear(&got);
}

/* ---- Parameters --------------------------------------------------------------------------------------------------------- */

static void a_parameter_of_every_type_stands_in_the_name_and_comes_back_from_it(void **state)
{
    (void)state;
    int64_t out = 0;
    keysrt_block block = {0};
#define PARAM(name, wire, same, ...)                                                   \
    do {                                                                               \
        live_##name##_params parsed;                                                   \
        OK(live_##name##_set(client, __VA_ARGS__, 7));                                 \
        SAYS("7", "GET %s", wire);                                                     \
        OK(live_##name##_get(client, __VA_ARGS__, &out));                              \
        OK(live_##name##_parse(client, KEYSRT_STR(wire), &parsed));                    \
        assert_true(same);                                                             \
    } while (0)
    PARAM(by_bool, "p:bool:1", parsed.on, true);
    PARAM(by_int, "p:int:-2147483648", parsed.n == INT32_MIN, INT32_MIN);
    PARAM(by_range, "p:range:100", parsed.n == 100, 100);
    PARAM(by_uuid, "p:uuid:00010203-0405-0607-0809-0a0b0c0d0eff", parsed.guid.bytes[15] == 255,
          (keysrt_uuid){{0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 255}});
    PARAM(by_ip, "p:ip:2001:db8::1", parsed.address.version == 6, (keysrt_ip){6, {0x20, 0x01, 0x0d, 0xb8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1}});
    PARAM(by_ip, "p:ip:10.0.0.1", parsed.address.version == 4 && parsed.address.bytes[0] == 10, (keysrt_ip){4, {10, 0, 0, 1}});
    PARAM(by_date, "p:date:2024-02-29", parsed.day.day == 29, (keysrt_date){2024, 2, 29});
    PARAM(by_time, "p:time:2024-02-29T01:02:03.000004Z", parsed.at.value.nanosecond == 4000, live_stamp_of((keysrt_time){{2024, 2, 29}, 1, 2, 3, 4000}));
    PARAM(by_color, "p:color:red", parsed.color == LIVE_COLOR_RED, LIVE_COLOR_RED);
    PARAM(by_ref, "p:ref:red/5", parsed.ref.n == 5, (live_ref){LIVE_COLOR_RED, 5});
    PARAM(by_default, "p:default:it's", parsed.name.len == 4, KEYSRT_STR("it's"));
    PARAM(by_any, "p:any:a:b{c}", parsed.name.len == 6, KEYSRT_STR("a:b{c}"));
    PARAM(by_two, "p:two:x:y", parsed.a.len == 1 && parsed.b.data[0] == 'y', LIVE_ID("x"), KEYSRT_STR("y"));
    PARAM(page, "p:page:a:b", parsed.name.len == 3, KEYSRT_STR("a:b"));
    PARAM(tagged, "p:tagged:{t}:x", parsed.id.len == 1, LIVE_ID("t"));
    PARAM(staged, "p:staged:test:s", parsed.id.len == 1, LIVE_ID("s"));
    OK(live_by_hex_set(client, keysrt_bytes("\0\xff", 2), 7));
    SAYS("7", "GET p:hex:00ff");
    live_by_hex_params hex;
    OK(live_by_hex_parse(client, KEYSRT_STR("p:hex:00ff"), &hex, &block));
    assert_true(view_is(hex.bytes, "\0\xff", 2));
    keysrt_block_free(&block);
    OK(live_by_color_set(client, LIVE_COLOR_PLAIN, 7));
    SAYS("7", "GET p:color:");
    OK(live_alone_set(client, 7));
    SAYS("7", "GET p:alone");
}

static void a_parameter_that_is_none_of_its_type_is_refused_by_name(void **state)
{
    (void)state;
    int64_t out = 77;
    static char long_name[70000];
    memset(long_name, 'a', sizeof long_name);
    static const char *const no_ids[] = {"", "a b", "a:b", "\xc3\xa4", "a\n", "0123456789012345678901234567890123"};
    for (size_t i = 0; i < COUNT(no_ids); i++) {
        MUST_BE(KEYSRT_INVALID, live_text_set(client, LIVE_ID(no_ids[i]), KEYSRT_STR("x")));
        MESSAGE_HAS("id");
    }
    MUST_BE(KEYSRT_INVALID, live_text_set(client, live_id_bytes("a\0b", 3), KEYSRT_STR("x")));
    MUST_BE(KEYSRT_INVALID, live_by_range_get(client, 101, &out));
    MUST_BE(KEYSRT_INVALID, live_by_color_get(client, (live_color)3, &out));
    MUST_BE(KEYSRT_INVALID, live_by_ref_get(client, (live_ref){(live_color)3, 1}, &out));
    MUST_BE(KEYSRT_INVALID, live_by_date_get(client, (keysrt_date){2023, 2, 29}, &out));
    MUST_BE(KEYSRT_INVALID, live_by_hex_get(client, keysrt_bytes("", 0), &out));
    MUST_BE(KEYSRT_INVALID, live_by_hex_get(client, keysrt_bytes("123456789", 9), &out));
    MUST_BE(KEYSRT_INVALID, live_by_default_get(client, KEYSRT_STR("a:b"), &out));
    MUST_BE(KEYSRT_INVALID, live_by_default_get(client, KEYSRT_STR("a{b"), &out));
    MUST_BE(KEYSRT_INVALID, live_by_default_get(client, KEYSRT_STR("a\tb"), &out));
    MUST_BE(KEYSRT_INVALID, live_by_default_get(client, keysrt_bytes(long_name, 256), &out));
    OK(live_by_any_set(client, keysrt_bytes(long_name, 60000), 1));
    MUST_BE(KEYSRT_INVALID, live_by_any_set(client, keysrt_bytes(long_name, sizeof long_name), 1));
    MUST_BE(KEYSRT_INVALID, live_by_any_set(client, KEYSRT_STR(""), 1));
    assert_int_equal(out, 77);
    SAYS("1", "DBSIZE");
}

static void parameters_that_would_land_on_another_key_are_refused(void **state)
{
    (void)state;
    int64_t out = 0;
    OK(live_page_meta_set(client, LIVE_WORD("ab"), 1));
    MUST_BE(KEYSRT_INVALID, live_page_set(client, KEYSRT_STR("ab:meta"), 2));
    MESSAGE_HAS("page_meta");
    MUST_BE(KEYSRT_INVALID, live_page_delete(client, KEYSRT_STR("ab:meta")));
    OK(live_page_meta_get(client, LIVE_WORD("ab"), &out));
    assert_int_equal(out, 1);
    OK(live_page_set(client, KEYSRT_STR("abcde:meta"), 3)); /* no Word: nobody else's */
    live_page_params params;
    MUST_BE(KEYSRT_MISS, live_page_parse(client, KEYSRT_STR("p:page:ab:meta"), &params));
    OK(live_page_parse(client, KEYSRT_STR("p:page:abcde:meta"), &params));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        LIVE_TEST(integers_of_every_size_reach_their_limits_and_no_further),
        LIVE_TEST(times_and_lengths_are_plain_numbers),
        LIVE_TEST(floats_read_back_the_same_in_every_case),
        LIVE_TEST(booleans_and_enums_are_their_texts),
        LIVE_TEST(addresses_have_one_canonical_text),
        LIVE_TEST(dates_and_times_follow_the_calendar),
        LIVE_TEST(binary_types_of_fixed_size_keep_every_byte),
        LIVE_TEST(text_of_any_bytes_and_length_comes_back_as_it_was),
        LIVE_TEST(hex_of_any_length_is_bytes_in_c),
        LIVE_TEST(text_obeys_length_class_and_expression),
        LIVE_TEST(text_made_of_parts_is_a_struct),
        LIVE_TEST(the_name_of_a_key_is_its_parameters),
        LIVE_TEST(json_of_a_record_is_written_in_declared_order_without_blanks),
        LIVE_TEST(json_that_is_none_or_not_of_the_type_is_refused_both_ways),
        LIVE_TEST(a_json_list_of_any_length_comes_back),
        LIVE_TEST(a_parameter_of_every_type_stands_in_the_name_and_comes_back_from_it),
        LIVE_TEST(a_parameter_that_is_none_of_its_type_is_refused_by_name),
        LIVE_TEST(parameters_that_would_land_on_another_key_are_refused),
    };
    LIVE_MAIN(tests);
}
