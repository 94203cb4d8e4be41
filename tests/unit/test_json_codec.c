/* JSON: records there and back, what is refused and where, and another library's opinion of what is JSON at all. */
#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>
#include <jansson.h>

#include "support/samples.h"

static const char all_text[] =
    "{\"text\":\"Gr\xC3\xBC\xC3\x9F dich \xF0\x9F\x98\x80\",\"link\":\"https://example.org/?a=1\",\"bytes\":\"AP8Qeno=\",\"four\":\"AQIDBA==\","
    "\"flag\":true,\"i64\":-9223372036854775808,\"u64\":18446744073709551615,\"f64\":5e-324,\"f32\":16777216,"
    "\"uuid\":\"12345678-9abc-def0-0fed-cba987654321\",\"hex4\":\"deadbeef\",\"hex\":\"0001\",\"ip\":\"2001:db8::1\","
    "\"date\":\"2024-02-29\",\"instant\":\"1999-12-31T23:59:59Z\",\"role\":\"creator\",\"vector\":[1.5,-0.1,0],"
    "\"job\":\"manager:42\",\"name\":\"q:mail:17:\\\"x\\\"\",\"json\":{\"a\":[1,2,{}]},"
    "\"tree\":{\"name\":\"root\",\"children\":[{\"name\":\"a\\\"b\\\\c\\n\\u0001\xC3\xA4\",\"children\":[]},{\"name\":\"\",\"children\":[]}]},"
    "\"numbers\":[-2147483648,0,2147483647],\"scores\":{\"x\":0.1,\"y\\t\":-1e+300}}";

static void a_record_is_written_in_its_order_without_blanks(void **state)
{
    (void)state;
    sample_all all = sample_all_value();
    sample_outcome outcome = sample_encode(&sample_json_all, &all);
    assert_string_equal(outcome.message, "");
    assert_string_equal(outcome.text, all_text);
    all.has_link = false;
    all.has_extra = true;
    all.extra = keysrt_str("null");
    outcome = sample_encode(&sample_json_all, &all);
    assert_null(strstr(outcome.text, "\"link\""));
    assert_non_null(strstr(outcome.text, ",\"extra\":null,\"tree\""));
    json_t *other = json_loads(outcome.text, JSON_REJECT_DUPLICATES | JSON_DISABLE_EOF_CHECK | JSON_DECODE_INT_AS_REAL, NULL);
    assert_non_null(other);
    json_decref(other);
}

static void a_record_comes_back_from_its_text(void **state)
{
    (void)state;
    sample_outcome outcome = sample_round_trip(&sample_json_all, all_text, sizeof all_text - 1);
    assert_string_equal(outcome.message, "");
    assert_string_equal(outcome.text, all_text);
    sample_all all;
    keysrt_block block = {0};
    outcome = sample_decode(&sample_json_all, all_text, sizeof all_text - 1, &all, &block);
    assert_int_equal(outcome.status, KEYSRT_OK);
    assert_true(all.has_link && !all.has_extra && all.i64 == INT64_MIN && all.u64 == UINT64_MAX && all.name.which == 1);
    assert_int_equal(all.bytes.len, 5);
    assert_memory_equal(all.bytes.data, "\x00\xFF\x10zz", 5);
    assert_memory_equal(all.name.as.job.job.data, "17:\"x\"", 6);
    const sample_tree *children = all.tree.children.items;
    assert_int_equal(all.tree.children.count, 2);
    assert_int_equal(children[0].name.len, 9);
    assert_memory_equal(children[0].name.data, "a\"b\\c\n\x01\xC3\xA4", 9);
    assert_int_equal(children[0].children.count, 0);
    assert_null(children[0].children.items);
    keysrt_block_free(&block);
}

static void foreign_layouts_are_read(void **state)
{
    (void)state;
    static const struct { const char *text, *canonical; } cases[] = {
        {" { \"children\" : [ ] , \"name\" : \"x\" } ", "{\"name\":\"x\",\"children\":[]}"},
        {"\t{\"name\":\"x\",\"unknown\":{\"a\":[{},[],\"]}\\\"\",-1.5e-7,true]},\"children\":[],\"name2\":null}\r\n", "{\"name\":\"x\",\"children\":[]}"},
        {"{\"n\\u0061me\":\"\\u0041\\/\\u00e4\\u20AC\\ud83D\\uDE00\\b\\f\\r\",\"children\":[]}",
         "{\"name\":\"A/\xC3\xA4\xE2\x82\xAC\xF0\x9F\x98\x80\\b\\f\\r\",\"children\":[]}"},
        {"{\"name\":\"\\u0000\\u001f\\u007f\",\"children\":[]}", "{\"name\":\"\\u0000\\u001f\x7F\",\"children\":[]}"},
        {"{\"name\":\"x\",\"children\":[{\"name\":\"\",\"children\":[{\"name\":\"z\",\"children\":[]}]},{\"children\":[],\"name\":\"y\"}]}",
         "{\"name\":\"x\",\"children\":[{\"name\":\"\",\"children\":[{\"name\":\"z\",\"children\":[]}]},{\"name\":\"y\",\"children\":[]}]}"}};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        sample_outcome outcome = sample_round_trip(&sample_json_tree, cases[i].text, strlen(cases[i].text));
        assert_string_equal(outcome.message, "");
        assert_string_equal(outcome.text, cases[i].canonical);
    }
}

static void what_is_wrong_is_said_with_its_place(void **state)
{
    (void)state;
    static const struct { const keysrt_type *type; const char *text, *message; } cases[] = {
        {&sample_json_tree, "{\"name\":\"x\"}", "member children is missing"},
        {&sample_json_tree, "{\"name\":null,\"children\":[]}", "member name is null, and not optional"},
        {&sample_json_tree, "{\"name\":\"x\",\"children\":[],\"name\":\"y\"}", "member name comes twice"},
        {&sample_json_tree, "{\"name\":\"x\",\"n\\u0061me\":\"y\",\"children\":[]}", "member name comes twice"},
        {&sample_json_tree, "{\"name\":1,\"children\":[]}", "member name: a string expected for string, found \"1\""},
        {&sample_json_tree, "{\"name\":\"x\",\"children\":{}}", "member children: an array expected for list of Tree, found \"{}\""},
        {&sample_json_tree, "{\"name\":\"x\",\"children\":[{\"name\":\"y\",\"children\":[]},{}]}", "member children: element 1: member name is missing"},
        {&sample_json_tree, "[]", "an object expected for Tree, found \"[]\""},
        {&sample_json_tree, "", "not JSON: no value at offset 0: \"\""},
        {&sample_json_tree, "{\"name\":\"x\",}", "not JSON: no name of a member at offset 12: \"}\""},
        {&sample_json_scores, "{\"a\":\"1\"}", "member \"a\": a number expected for f64, found \"\\\"1\\\"\""},
        {&sample_json_scores, "{\"a\":1,\"b\":2,\"\\u0061\":3}", "two members are named \"\\u0061\""},
        {&sample_json_scores, "{\"a\":1e999}", "member \"a\": \"1e999\" is not of f64"},
        {&sample_json_counts, "{\"a\":101}", "member \"a\": 101 is beyond u8(0..100)"},
        {&sample_json_counts, "{\"a b\":1}", "member \"a b\": \"a b\": byte 0x20 at offset 1 is not of [A-Za-z0-9_-]"},
        {&sample_json_counts, "{\"a\":1.0}", "member \"a\": \"1.0\" is not of u8(0..100) (plain decimal digits)"},
        {&sample_json_counts, "{\"a\":1e1}", "member \"a\": \"1e1\" is not of u8(0..100) (plain decimal digits)"},
        {&sample_json_counts, "{\"a\":null}", "member \"a\": a number expected for u8(0..100), found \"null\""}};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        sample_tree out = {{"before", 6}, {NULL, 77}};
        keysrt_block block = {0};
        sample_outcome outcome = sample_decode(cases[i].type, cases[i].text, strlen(cases[i].text), &out, &block);
        assert_string_equal(outcome.message, cases[i].message);
        assert_int_equal(outcome.status, KEYSRT_BAD_VALUE);
        assert_int_equal(out.children.count, 77);
        assert_null(block.memory);
    }
}

/* In the full record each member replaced by something that is not of its type. */
static void every_type_refuses_what_is_not_its_own(void **state)
{
    (void)state;
    static const struct { const char *good, *bad; } cases[] = {
        {"true", "1"}, {"true", "\"true\""}, {"\"AP8Qeno=\"", "\"AP8Qeno\""}, {"\"AP8Qeno=\"", "\"AP8Qen==\""},
        {"\"AP8Qeno=\"", "\"AP8Qenp=\""}, {"\"AP8Qeno=\"", "\"AP-Qeno=\""}, {"\"AP8Qeno=\"", "\"AP=Qeno=\""},
        {"\"AQIDBA==\"", "\"AQIDBAU=\""}, {"\"AQIDBA==\"", "\"AQID\""}, {"-9223372036854775808", "-9223372036854775809"},
        {"18446744073709551615", "18446744073709551616"}, {"18446744073709551615", "-0"}, {"5e-324", "\"5e-324\""},
        {"16777216", "1e39"}, {"12345678-9abc", "12345678-9ABC"}, {"deadbeef", "deadbee"}, {"2001:db8::1", "2001:0db8::1"},
        {"2024-02-29", "2023-02-29"}, {"23:59:59Z", "23:59:60Z"}, {"creator", "Creator"}, {"[1.5,-0.1,0]", "[1.5,-0.1]"},
        {"[1.5,-0.1,0]", "[1.5,-0.1,0,0]"}, {"[1.5,-0.1,0]", "[1.5,-0.1,null]"}, {"[1.5,-0.1,0]", "\"AACAPw==\""},
        {"manager:42", "manager:042"}, {"q:mail:17", "x:mail:17"}, {"{\"a\":[1,2,{}]}", "{\"a\":[1,2,{]}"},
        {"[-2147483648,", "[-2147483649,"}, {"[-2147483648,", "[null,"}, {"\"x\":0.1", "\"x\":true"}};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        char text[2048];
        const char *at = strstr(all_text, cases[i].good);
        assert_non_null(at);
        snprintf(text, sizeof text, "%.*s%s%s", (int)(at - all_text), all_text, cases[i].bad, at + strlen(cases[i].good));
        if (sample_round_trip(&sample_json_all, text, strlen(text)).status != KEYSRT_BAD_VALUE)
            fail_msg("%s was taken", cases[i].bad);
    }
}

static void null_is_absent_where_the_member_is_optional(void **state)
{
    (void)state;
    char text[2048];
    const char *link = strstr(all_text, "\"https"), *json = strstr(all_text, "{\"a\":[");
    snprintf(text, sizeof text, "%.*snull%s", (int)(link - all_text), all_text, strchr(link, ','));
    sample_all all;
    keysrt_block block = {0};
    assert_int_equal(sample_decode(&sample_json_all, text, strlen(text), &all, &block).status, KEYSRT_OK);
    assert_false(all.has_link);
    assert_null(all.link.data);
    /* A text of JSON that is not optional may be null: that is a JSON text. */
    snprintf(text, sizeof text, "%.*snull%s", (int)(json - all_text), all_text, json + strlen("{\"a\":[1,2,{}]}"));
    assert_int_equal(sample_decode(&sample_json_all, text, strlen(text), &all, &block).status, KEYSRT_OK);
    assert_memory_equal(all.json.data, "null", 4);
    keysrt_block_free(&block);
}

/* A text is written without blanks, and else as it is; what is stored comes back byte for byte, whoever wrote it. */
static void a_text_of_json_loses_only_the_blanks_between_its_parts(void **state)
{
    (void)state;
    static const struct { const char *text, *written; } cases[] = {
        {"{\"a\": [1, 2.50]}", "{\"a\":[1,2.50]}"},
        {" \t\r\n[ ] ", "[]"},
        {"\n{ \"b\" : 1E+05 ,\t\"a\" : -0.0 }\r\n", "{\"b\":1E+05,\"a\":-0.0}"},
        {"[ \" a , \\\" b : \\\\\" , \"\\u0020 \\\\\\\" \" ]", "[\" a , \\\" b : \\\\\",\"\\u0020 \\\\\\\" \"]"},
        {" \" x \" ", "\" x \""},
        {"{\" k \" : { \"\" : \" \" } , \"tr ue\" : true }", "{\" k \":{\"\":\" \"},\"tr ue\":true}"},
        {"{\"a\":1}", "{\"a\":1}"},
        {"  7  ", "7"}};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        keysrt_view text = keysrt_str(cases[i].text);
        assert_string_equal(sample_encode(&sample_json, &text).text, cases[i].written);
        keysrt_view stored;
        keysrt_block block = {0};
        assert_int_equal(sample_decode(&sample_json, text.data, text.len, &stored, &block).status, KEYSRT_OK);
        assert_int_equal(stored.len, text.len);
        assert_memory_equal(stored.data, text.data, text.len);
        keysrt_block_free(&block);
        sample_all all = sample_all_value(); /* and as a member */
        all.json = text;
        char member[200];
        snprintf(member, sizeof member, ",\"json\":%s,\"tree\":", cases[i].written);
        assert_non_null(strstr(sample_encode(&sample_json_all, &all).text, member));
    }
}

static void what_json_cannot_hold_is_not_written(void **state)
{
    (void)state;
    sample_tree tree = {{"\xFF", 1}, {NULL, 0}};
    sample_outcome outcome = sample_encode(&sample_json_tree, &tree);
    assert_int_equal(outcome.status, KEYSRT_INVALID);
    assert_string_equal(outcome.message, "name: not UTF-8, which JSON needs: \"\\xff\"");
    tree.name = keysrt_str("\xED\xA0\x80"); /* a surrogate in UTF-8's clothes */
    assert_int_equal(sample_encode(&sample_json_tree, &tree).status, KEYSRT_INVALID);
    sample_entry twice[2] = {{{"a", 1}, 1}, {{"a", 1}, 2}};
    sample_list list = {twice, 2};
    outcome = sample_encode(&sample_json_scores, &list);
    assert_int_equal(outcome.status, KEYSRT_INVALID);
    assert_string_equal(outcome.message, "two members are named \"a\"");
    sample_entry infinite[1] = {{{"a", 1}, INFINITY}};
    list = (sample_list){infinite, 1};
    assert_int_equal(sample_encode(&sample_json_scores, &list).status, KEYSRT_INVALID);
    sample_all all = sample_all_value();
    all.json = keysrt_str("{\"a\":}");
    assert_int_equal(sample_encode(&sample_json_all, &all).status, KEYSRT_INVALID);
}

static void depth_is_bounded_on_both_ways(void **state)
{
    (void)state;
    char text[400];
    for (size_t depth = 60; depth <= 70; depth++) {
        memset(text, '[', depth);
        memset(text + depth, ']', depth);
        assert_int_equal(keysrt_accepts(&sample_json, text, 2 * depth), depth <= 64);
    }
    sample_tree trees[40]; /* each a record in a list: two levels */
    for (size_t i = 0; i < 40; i++)
        trees[i] = (sample_tree){{"x", 1}, {i ? &trees[i - 1] : NULL, i ? 1 : 0}};
    for (size_t i = 28; i < 36; i++) {
        sample_outcome outcome = sample_encode(&sample_json_tree, &trees[i]);
        assert_int_equal(outcome.status, 2 * (i + 1) <= 64 ? KEYSRT_OK : KEYSRT_INVALID);
        if (outcome.status == KEYSRT_OK) {
            static char copy[8192];
            memcpy(copy, outcome.text, outcome.len + 1);
            assert_string_equal(sample_round_trip(&sample_json_tree, copy, strlen(copy)).text, copy);
        }
    }
    sample_all all = sample_all_value();
    memset(text, '[', 64);
    memset(text + 64, ']', 64);
    all.json = keysrt_bytes(text, 128);
    assert_int_equal(sample_encode(&sample_json_all, &all).status, KEYSRT_INVALID);
    all.json = keysrt_bytes(text + 1, 126);
    assert_int_equal(sample_encode(&sample_json_all, &all).status, KEYSRT_OK);
}

/* ---- Another library's opinion ----------------------------------------------------------------------------------- */

static void expect_same_verdict(const char *text, size_t len)
{
    json_error_t error;
    json_t *value = json_loadb(text, len, JSON_DECODE_ANY | JSON_ALLOW_NUL | JSON_DECODE_INT_AS_REAL, &error);
    bool sound = value != NULL, no_opinion = !sound && json_error_code(&error) == json_error_numeric_overflow;
    json_decref(value); /* at a number that is no double jansson stops reading, sound or not */
    if (!no_opinion && keysrt_accepts(&sample_json, text, len) != sound)
        fail_msg("jansson %s %.*s", sound ? "takes" : "refuses", (int)len, text);
}

static void texts_that_tell_readers_apart(void **state)
{
    (void)state;
    static const char *const cases[] = {
        "0", "-0", "01", "-", "-a", "1.", ".5", "1.5", "1e5", "1e", "1e+", "1E-5", "+1", "0x1", "1_0", "NaN", "Infinity", "true", "True", "nul",
        "nulll", "\"\"", "\"", "\"\\", "\"\\\"", "\"\\x41\"", "\"\\u12\"", "\"\\u12G4\"", "\"\\uD800\"", "\"\\uDC00\"", "\"\\uD800\\u0041\"",
        "\"\\uD800\\uDC00\"", "\"\\uD800\\uD800\"", "\"\t\"", "\"\x7F\"", "\"\xC3\"", "\"\xC0\x80\"", "\"\xED\xA0\x80\"", "\"\xF4\x90\x80\x80\"",
        "\"\xEF\xBF\xBE\"", "\"\xF0\x9F\x98\x80\"", "[]", "[", "]", "[1", "[1,", "[1,]", "[,1]", "[1 2]", "[[],[[]]]", "[1]]", "{}", "{", "}",
        "{1:2}", "{\"a\"}", "{\"a\":}", "{\"a\":1,}", "{,}", "{\"a\" 1}", "{\"a\":1 \"b\":2}", "{\"a\":1,\"b\":2}", "{\"a\":1}}", "[}", "{]",
        "[1,{\"a\":[]},2]", "'a'", "// c\n1", "/**/1", "1 //", "", " ", "\xEF\xBB\xBF\x31", "1\v", " \t\r\n1 \t\r\n", "[1,\n2]", "\"a\nb\"", "{\"\":0}", "1,2"};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        expect_same_verdict(cases[i], strlen(cases[i]));
    assert_false(keysrt_accepts(&sample_json, "1\0", 2)); /* jansson takes a zero byte at the end */
    expect_same_verdict("\"\0\"", 3);
}

static uint64_t next_random(void)
{
    static uint64_t random_state = 0x2545F4914F6CDD1Du;
    random_state ^= random_state >> 12;
    random_state ^= random_state << 25;
    random_state ^= random_state >> 27;
    return random_state * 2685821657736338717u >> 11;
}

/* Sound texts, with up to three bytes changed, cut out or put in. */
static void mutilated_texts_have_the_same_verdict(void **state)
{
    (void)state;
    static const char *const seeds[] = {all_text, "{\"a\":[1,-0.5e+10,\"x\\u00e4\\ud83d\\ude00\\n\"],\"b\":{\"c\":null,\"d\":[true,false,{}]}}",
                                        "[[[]],[{},{\"k\":\"v\"}],0,-1,1e5,\"\\\"\\\\\\/\"]", "\"\xC3\xA4\xE2\x82\xAC\xF0\x9F\x98\x80\""};
    static const char bytes[] = "{}[]:,\"\\u0019-+.eE tfn\x01\x80\xC3\xED\xF4";
    size_t sound = 0;
    for (int i = 0; i < 60000; i++) {
        char text[2048];
        const char *seed = seeds[next_random() % 4];
        size_t len = strlen(seed);
        memcpy(text, seed, len);
        for (uint64_t edits = next_random() % 4; edits && len; edits--) {
            size_t at = next_random() % len;
            switch (next_random() % 3) {
            case 0: text[at] = bytes[next_random() % (sizeof bytes - 1)]; break;
            case 1: memmove(text + at, text + at + 1, --len - at); break;
            default:
                memmove(text + at + 1, text + at, len++ - at);
                text[at] = bytes[next_random() % (sizeof bytes - 1)];
            }
        }
        expect_same_verdict(text, len);
        sound += keysrt_accepts(&sample_json, text, len);
    }
    assert_true(sound > 10000 && sound < 50000);
}

static void large_maps_are_read_and_their_doubles_found(void **state)
{
    (void)state;
    enum { ENTRIES = 20000 };
    char *text = malloc(ENTRIES * 20 + 40);
    size_t len = 0;
    text[len++] = '{';
    for (int i = 0; i < ENTRIES; i++)
        len += (size_t)sprintf(text + len, "%s\"k%d\":%d", i ? "," : "", i, i);
    memcpy(text + len, "}", 2);
    sample_list list;
    keysrt_block block = {0};
    assert_int_equal(sample_decode(&sample_json_scores, text, len + 1, &list, &block).status, KEYSRT_OK);
    assert_int_equal(list.count, ENTRIES);
    const sample_entry *last = (const sample_entry *)list.items + ENTRIES - 1;
    assert_memory_equal(last->key.data, "k19999", 6);
    assert_true(last->value >= 19999 && last->value <= 19999);
    len += (size_t)sprintf(text + len, ",\"k777\":1}");
    assert_int_equal(sample_decode(&sample_json_scores, text, len, &list, &block).status, KEYSRT_BAD_VALUE);
    keysrt_block_free(&block);
    free(text);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_record_is_written_in_its_order_without_blanks),
        cmocka_unit_test(a_record_comes_back_from_its_text),
        cmocka_unit_test(foreign_layouts_are_read),
        cmocka_unit_test(what_is_wrong_is_said_with_its_place),
        cmocka_unit_test(every_type_refuses_what_is_not_its_own),
        cmocka_unit_test(null_is_absent_where_the_member_is_optional),
        cmocka_unit_test(a_text_of_json_loses_only_the_blanks_between_its_parts),
        cmocka_unit_test(what_json_cannot_hold_is_not_written),
        cmocka_unit_test(depth_is_bounded_on_both_ways),
        cmocka_unit_test(texts_that_tell_readers_apart),
        cmocka_unit_test(mutilated_texts_have_the_same_verdict),
        cmocka_unit_test(large_maps_are_read_and_their_doubles_found),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
