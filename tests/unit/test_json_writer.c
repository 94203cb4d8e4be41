/* The JSON writer against jansson: what one writes the other reads, byte for byte. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>
#include <jansson.h>

#include "base/json.h"

static json_t *parse(const struct kc_buf *text)
{
    json_error_t error;
    json_t *root = json_loadb(text->data, text->len, JSON_ALLOW_NUL | JSON_DECODE_ANY | JSON_REJECT_DUPLICATES, &error);
    if (root == NULL)
        print_error("%s at %d: %s\n", error.text, error.position, text->data);
    assert_non_null(root);
    return root;
}

static json_t *written_and_read(const char *bytes, size_t len)
{
    struct kc_buf out = {0};
    struct kc_json json = kc_json_start(&out, 0);
    kc_json_str(&json, (struct kc_str){bytes, len});
    json_t *root = parse(&out);
    assert_true(json_is_string(root));
    kc_buf_free(&out);
    return root;
}

static void assert_read_back(const char *bytes, size_t len, const char *expected, size_t expected_len)
{
    json_t *root = written_and_read(bytes, len);
    assert_int_equal(json_string_length(root), expected_len);
    assert_memory_equal(json_string_value(root), expected, expected_len);
    json_decref(root);
}

static size_t encode(char text[4], uint32_t c)
{
    if (c < 0x80) {
        text[0] = (char)c;
        return 1;
    }
    unsigned shift = c < 0x800 ? 6 : c < 0x10000 ? 12 : 18;
    size_t len = 0;
    text[len++] = (char)((c < 0x800 ? 0xc0 : c < 0x10000 ? 0xe0 : 0xf0) | c >> shift);
    for (; shift != 0; shift -= 6)
        text[len++] = (char)(0x80 | (c >> (shift - 6) & 0x3f));
    return len;
}

static void every_valid_character_is_read_back_as_it_was(void **state)
{
    (void)state;
    for (uint32_t c = 0; c < 0x110000; c += c < 0x3000 ? 1 : 0x1f) {
        char text[4];
        if (c >= 0xd800 && c <= 0xdfff)
            continue;
        size_t len = encode(text, c);
        assert_int_equal(kc_utf8_sequence(text, len), len);
        assert_read_back(text, len, text, len);
    }
}

#define BAD "\xef\xbf\xbd"
static void bytes_that_are_not_utf8_become_one_replacement_for_each_bad_part(void **state)
{
    (void)state;
    static const struct {
        const char *bytes, *read;
    } cases[] = {
        {"a\xff" "b", "a" BAD "b"},
        {"\x80", BAD},
        {"\xc0\xaf", BAD BAD},                 /* overlong */
        {"\xe0\x80\xaf", BAD BAD BAD},         /* overlong, second byte is wrong at once */
        {"\xed\xa0\x80", BAD BAD BAD},         /* surrogate */
        {"\xf4\x90\x80\x80", BAD BAD BAD BAD}, /* beyond U+10FFFF */
        {"\xf5\x80", BAD BAD},
        {"\xe2\x82", BAD},                     /* cut at the end */
        {"\xe2\x82x", BAD "x"},                /* cut in the middle */
        {"\xf0\x9f\x98\"", BAD "\""},
        {"\xf0\x9f\x98\x80", "\xf0\x9f\x98\x80"},
        {"\xc3\xa4\xc3", "\xc3\xa4" BAD},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++)
        assert_read_back(cases[i].bytes, strlen(cases[i].bytes), cases[i].read, strlen(cases[i].read));
}

static void every_pair_of_bytes_gives_json_that_parses(void **state)
{
    (void)state;
    for (unsigned pair = 0; pair < 65536; pair++) {
        char bytes[2] = {(char)(pair >> 8), (char)pair};
        json_t *root = written_and_read(bytes, 2);
        assert_true(kc_utf8_valid((struct kc_str){json_string_value(root), json_string_length(root)}));
        if (kc_utf8_valid((struct kc_str){bytes, 2}))
            assert_memory_equal(json_string_value(root), bytes, 2);
        json_decref(root);
    }
}

static void no_text_can_close_a_script_element(void **state)
{
    (void)state;
    static const char hostile[] = "</script><!-- <b> <";
    struct kc_buf out = {0};
    struct kc_json json = kc_json_start(&out, 0);
    kc_json_text(&json, hostile);
    assert_null(strstr(out.data, "</"));
    assert_null(strstr(out.data, "<!"));
    kc_buf_free(&out);
    assert_read_back(hostile, strlen(hostile), hostile, strlen(hostile));
}

static void integers_keep_every_digit(void **state)
{
    (void)state;
    static const struct {
        int64_t value;
        const char *text;
    } cases[] = {
        {0, "0"},
        {-1, "-1"},
        {9007199254740991, "9007199254740991"},
        {9007199254740992, "\"9007199254740992\""},
        {-9007199254740991, "-9007199254740991"},
        {INT64_MAX, "\"9223372036854775807\""},
        {INT64_MIN, "\"-9223372036854775808\""},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        struct kc_buf out = {0};
        struct kc_json json = kc_json_start(&out, 0);
        kc_json_int(&json, cases[i].value);
        assert_string_equal(out.data, cases[i].text);
        kc_buf_free(&out);
    }
    struct kc_buf out = {0};
    struct kc_json json = kc_json_start(&out, 0);
    kc_json_uint(&json, UINT64_MAX);
    assert_string_equal(out.data, "\"18446744073709551615\"");
    kc_buf_free(&out);
}

static void write_list(struct kc_json *json)
{
    kc_json_name(json, "list");
    kc_json_open_array(json);
    kc_json_int(json, 1);
    kc_json_bool(json, true);
    kc_json_null(json);
    kc_json_str(json, (struct kc_str){NULL, 0});
    kc_json_open_object(json);
    kc_json_close_object(json);
    kc_json_open_array(json);
    kc_json_close_array(json);
    kc_json_close_array(json);
}

static void write_sample(struct kc_json *json)
{
    kc_json_open_object(json);
    write_list(json);
    kc_json_name(json, "flat");
    kc_json_flat(json);
    kc_json_open_object(json);
    kc_json_member_uint(json, "a", 1);
    kc_json_name(json, "b");
    kc_json_open_array(json);
    kc_json_text(json, "x");
    kc_json_text(json, "y");
    kc_json_close_array(json);
    kc_json_close_object(json);
    kc_json_member_bool(json, "last", false);
    kc_json_close_object(json);
}

static void indent_changes_blanks_only(void **state)
{
    (void)state;
    struct kc_buf line = {0}, lines = {0};
    struct kc_json json = kc_json_start(&line, 0);
    write_sample(&json);
    json = kc_json_start(&lines, 2);
    write_sample(&json);
    assert_string_equal(line.data, "{\"list\":[1,true,null,null,{},[]],\"flat\":{\"a\":1,\"b\":[\"x\",\"y\"]},\"last\":false}");
    assert_string_equal(lines.data, "{\n"
                                    "  \"list\": [\n"
                                    "    1,\n"
                                    "    true,\n"
                                    "    null,\n"
                                    "    null,\n"
                                    "    {},\n"
                                    "    []\n"
                                    "  ],\n"
                                    "  \"flat\": {\"a\": 1, \"b\": [\"x\", \"y\"]},\n"
                                    "  \"last\": false\n"
                                    "}");
    json_t *a = parse(&line), *b = parse(&lines);
    assert_true(json_equal(a, b));
    json_decref(a);
    json_decref(b);
    kc_buf_free(&line);
    kc_buf_free(&lines);
}

static void exact_bytes_come_beside_text_only_where_text_cannot_hold_them(void **state)
{
    (void)state;
    struct kc_buf out = {0};
    struct kc_json json = kc_json_start(&out, 0);
    kc_json_open_object(&json);
    kc_json_member_bytes(&json, "good", KC_STR("\xc3\xa4\0\n"));
    kc_json_member_bytes(&json, "bad", KC_STR("a\xff\0"));
    kc_json_close_object(&json);
    json_t *root = parse(&out);
    assert_null(json_object_get(root, "good_hex"));
    assert_int_equal(json_string_length(json_object_get(root, "good")), 4);
    assert_string_equal(json_string_value(json_object_get(root, "bad_hex")), "61ff00");
    assert_int_equal(json_string_length(json_object_get(root, "bad")), 5);
    json_decref(root);
    kc_buf_free(&out);
}

static void objects_follow_each_other_on_lines_of_their_own(void **state)
{
    (void)state;
    struct kc_buf out = {0};
    for (int i = 0; i < 2; i++) {
        struct kc_json json = kc_json_start(&out, 0);
        kc_json_open_object(&json);
        kc_json_member_int(&json, "n", i);
        kc_json_close_object(&json);
        kc_buf_putc(&out, '\n');
    }
    assert_string_equal(out.data, "{\"n\":0}\n{\"n\":1}\n");
    kc_buf_free(&out);
}

static void deep_nesting_keeps_its_indent(void **state)
{
    (void)state;
    struct kc_buf out = {0};
    struct kc_json json = kc_json_start(&out, 2);
    for (int i = 0; i < 100; i++)
        kc_json_open_array(&json);
    kc_json_int(&json, 7);
    for (int i = 0; i < 100; i++)
        kc_json_close_array(&json);
    const char *seven = strchr(out.data, '7');
    assert_non_null(seven);
    for (int i = 1; i <= 200; i++)
        assert_int_equal(seven[-i], ' ');
    assert_int_equal(seven[-201], '\n');
    json_decref(parse(&out));
    kc_buf_free(&out);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_valid_character_is_read_back_as_it_was),
        cmocka_unit_test(bytes_that_are_not_utf8_become_one_replacement_for_each_bad_part),
        cmocka_unit_test(every_pair_of_bytes_gives_json_that_parses),
        cmocka_unit_test(no_text_can_close_a_script_element),
        cmocka_unit_test(integers_keep_every_digit),
        cmocka_unit_test(indent_changes_blanks_only),
        cmocka_unit_test(exact_bytes_come_beside_text_only_where_text_cannot_hold_them),
        cmocka_unit_test(objects_follow_each_other_on_lines_of_their_own),
        cmocka_unit_test(deep_nesting_keeps_its_indent),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
