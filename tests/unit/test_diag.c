/* Diagnostics: collecting, the registry, printing, nearest names. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>
#include <jansson.h>

#include "base/diag.h"

struct fixture {
    struct kc_arena arena;
    struct kc_sources sources;
    struct kc_diags diags;
};

static void begin(struct fixture *f, const char *text)
{
    *f = (struct fixture){0};
    f->diags.arena = &f->arena;
    f->diags.sources = &f->sources;
    kc_sources_add(&f->arena, &f->sources, kc_source_text(&f->arena, "demo.keys", text, strlen(text)));
}

static char *printed(struct fixture *f, enum kc_diag_style style)
{
    FILE *out = tmpfile();
    assert_non_null(out);
    kc_diags_print(&f->diags, style, out);
    size_t size = (size_t)ftell(out);
    char *text = calloc(1, size + 1);
    assert_non_null(text);
    rewind(out);
    assert_int_equal(fread(text, 1, size, out), size);
    fclose(out);
    return text;
}

static void assert_printed(struct fixture *f, enum kc_diag_style style, const char *expected)
{
    char *text = printed(f, style);
    assert_string_equal(text, expected);
    free(text);
    kc_arena_free(&f->arena);
}

/* ---- Text ------------------------------------------------------------------------------------------------------- */

static void a_message_shows_its_line_its_place_and_a_way_out(void **state)
{
    (void)state;
    struct fixture f;
    begin(&f, "schema demo;\nhash a \"a\" tll 24h {\n}\n");
    struct kc_diag *diag = kc_report(&f.diags, KC_E_0113_UNEXPECTED, (struct kc_span){0, 24, 27}, "found '%s'", "tll");
    kc_note_at(&f.diags, diag, (struct kc_span){0, 7, 11}, "in schema '%s'", "demo");
    kc_note(&f.diags, diag, "one line\nand another");
    kc_fix(&f.diags, diag, KC_STR("ttl"));
    assert_printed(&f, KC_DIAG_TEXT,
                   "demo.keys:2:12: error[E0113]: found 'tll'\n"
                   " 2 | hash a \"a\" tll 24h {\n"
                   "   |            ^~~\n"
                   "     = help: did you mean 'ttl'?\n"
                   "     = help: one line\n"
                   "             and another\n"
                   "demo.keys:1:8: note: in schema 'demo'\n"
                   " 1 | schema demo;\n"
                   "   |        ^~~~\n");
}

static void carets_stand_right_behind_tabs_wide_characters_and_marks(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        uint32_t start, end;
        const char *expected;
    } cases[] = {
        {"\tab", 1, 3, " 1 |         ab\n   |         ^~\n"},
        {"a\tab", 2, 4, " 1 | a       ab\n   |         ^~\n"},
        {"\xe6\xbc\xa2\xe5\xad\x97 x", 7, 8, " 1 | \xe6\xbc\xa2\xe5\xad\x97 x\n   |      ^\n"},
        {"\xe6\xbc\xa2\xe5\xad\x97 x", 3, 6, " 1 | \xe6\xbc\xa2\xe5\xad\x97 x\n   |   ^~\n"},
        {"e\xcc\x81 x", 4, 5, " 1 | e\xcc\x81 x\n   |   ^\n"},
        {"\xff\xff x", 3, 4, " 1 | \xef\xbf\xbd\xef\xbf\xbd x\n   |    ^\n"},
        {"a\x1b[0m x", 6, 7, " 1 | a\xef\xbf\xbd[0m x\n   |       ^\n"},
        {"abc\r\ndef", 2, 7, " 1 | abc\n   |   ^\n"}, /* more than one line: the first is shown */
        {"abc", 3, 3, " 1 | abc\n   |    ^\n"},
        {"", 0, 0, " 1 | \n   | ^\n"},
        {"abc   \nd", 0, 1, " 1 | abc\n   | ^\n"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct fixture f;
        begin(&f, cases[i].text);
        kc_report(&f.diags, KC_E_0113_UNEXPECTED, (struct kc_span){0, cases[i].start, cases[i].end}, "m");
        char *text = printed(&f, KC_DIAG_TEXT), *line = strchr(text, '\n') + 1;
        assert_string_equal(line, cases[i].expected);
        free(text);
        kc_arena_free(&f.arena);
    }
}

static size_t longest_line(const char *text)
{
    size_t longest = 0;
    for (const char *line = text; *line != '\0'; line += strcspn(line, "\n") + 1) {
        unsigned width = kc_display_width(line, strcspn(line, "\n"), 0);
        longest = width > longest ? width : longest;
    }
    return longest;
}

static void long_lines_are_cut_around_the_caret(void **state)
{
    (void)state;
    static char line[100001];
    memset(line, 'x', sizeof line - 1);
    for (uint32_t at = 0; at < sizeof line; at += 24999) {
        struct fixture f;
        line[at] = 'Y';
        begin(&f, line);
        kc_report(&f.diags, KC_E_0113_UNEXPECTED, (struct kc_span){0, at, at + 500}, "m");
        char *text = printed(&f, KC_DIAG_TEXT), *shown = strchr(text, '\n') + 1, *carets = strchr(shown, '\n') + 1;
        assert_true(longest_line(text) < 125);
        unsigned caret = (unsigned)(strchr(carets, '^') - carets);
        char *marked = strchr(shown, 'Y');
        assert_non_null(marked);
        assert_int_equal(kc_display_width(shown, (size_t)(marked - shown), 0), caret);
        free(text);
        kc_arena_free(&f.arena);
        line[at] = 'x';
    }
}

static void messages_come_by_place_and_without_a_place_last(void **state)
{
    (void)state;
    struct fixture f;
    begin(&f, "abc\ndef\n");
    kc_sources_add(&f.arena, &f.sources, kc_source_text(&f.arena, "second.keys", "x", 1));
    kc_report(&f.diags, KC_E_0113_UNEXPECTED, (struct kc_span){UINT32_MAX, 0, 0}, "nowhere");
    kc_report(&f.diags, KC_E_0113_UNEXPECTED, (struct kc_span){1, 0, 1}, "second file");
    kc_report(&f.diags, KC_E_0113_UNEXPECTED, (struct kc_span){0, 4, 5}, "line two");
    kc_report(&f.diags, KC_W_0125_DOC_WITHOUT_SUBJECT, (struct kc_span){0, 1, 2}, "first\nof two");
    kc_fix(&f.diags, kc_report(&f.diags, KC_E_0114_MISSING_SEPARATOR, (struct kc_span){0, 1, 1}, "second of two"), KC_STR(";"));
    assert_int_equal(f.diags.errors, 4);
    assert_int_equal(f.diags.warnings, 1);
    assert_printed(&f, KC_DIAG_SHORT,
                   "demo.keys:1:2: warning[W0125]: first of two\n"
                   "demo.keys:1:2: error[E0114]: second of two (insert ';')\n"
                   "demo.keys:2:1: error[E0113]: line two\n"
                   "second.keys:1:1: error[E0113]: second file\n"
                   "keysc: error[E0113]: nowhere\n");
}

static void only_a_hundred_errors_are_kept_and_the_rest_is_counted(void **state)
{
    (void)state;
    struct fixture f;
    begin(&f, "x");
    for (int i = 0; i < 1000; i++) {
        struct kc_diag *diag = kc_report(&f.diags, KC_E_0113_UNEXPECTED, (struct kc_span){0, 0, 1}, "%d", i);
        assert_non_null(diag);
        kc_note(&f.diags, diag, "note");
        kc_note_at(&f.diags, diag, (struct kc_span){0, 0, 1}, "note");
        kc_fix(&f.diags, diag, KC_STR("y"));
    }
    kc_report(&f.diags, KC_W_0125_DOC_WITHOUT_SUBJECT, (struct kc_span){0, 0, 1}, "warning");
    assert_int_equal(f.diags.errors, 1000);
    assert_int_equal(f.diags.list.count, 101);
    char *text = printed(&f, KC_DIAG_SHORT);
    assert_non_null(strstr(text, "error[E0113]: 99 ("));
    assert_null(strstr(text, "error[E0113]: 100 ("));
    assert_non_null(strstr(text, "warning[W0125]: warning\n"));
    assert_non_null(strstr(text, "keysc: 900 more errors are not shown\n"));
    free(text);
    kc_arena_free(&f.arena);
}

/* ---- JSON ------------------------------------------------------------------------------------------------------- */

static void json_tells_all_that_text_tells(void **state)
{
    (void)state;
    struct fixture f;
    begin(&f, "a\nb\xff\"c\n");
    struct kc_diag *diag = kc_report(&f.diags, KC_E_0102_UNKNOWN_CHARACTER, (struct kc_span){0, 3, 5}, "found '\xff\"\n'");
    kc_note_at(&f.diags, diag, (struct kc_span){0, 0, 1}, "here");
    kc_note(&f.diags, diag, "no place");
    kc_fix(&f.diags, diag, KC_STR(""));
    char *text = printed(&f, KC_DIAG_JSON);
    json_error_t error;
    json_t *root = json_loads(text, JSON_REJECT_DUPLICATES, &error), *first = json_array_get(json_object_get(root, "diagnostics"), 0);
    assert_non_null(root);
    int version, errors, warnings, line, column, offset, end_line, end_column, end_offset;
    const char *code, *name, *severity, *message, *file, *fix;
    json_t *notes;
    assert_int_equal(json_unpack_ex(root, &error, 0, "{s:i, s:i, s:i}", "version", &version, "errors", &errors, "warnings", &warnings), 0);
    assert_int_equal(json_unpack_ex(first, &error, 0, "{s:s, s:s, s:s, s:s, s:s, s:{s:i, s:i, s:i}, s:{s:i, s:i, s:i}, s:{s:s}, s:o}", "code", &code,
                                    "name", &name, "severity", &severity, "message", &message, "file", &file, "start", "line", &line, "column",
                                    &column, "offset", &offset, "end", "line", &end_line, "column", &end_column, "offset", &end_offset, "fix",
                                    "text", &fix, "notes", &notes),
                     0);
    assert_int_equal(version * 100 + errors * 10 + warnings, 110);
    assert_string_equal(code, "E0102");
    assert_string_equal(name, "unknown-character");
    assert_string_equal(severity, "error");
    assert_string_equal(message, "found '\xef\xbf\xbd\"\n'");
    assert_string_equal(file, "demo.keys");
    assert_string_equal(fix, "");
    assert_int_equal(line * 10000 + column * 100 + offset, 20203);
    assert_int_equal(end_line * 10000 + end_column * 100 + end_offset, 20405);
    assert_int_equal(json_array_size(notes), 2);
    assert_string_equal(json_string_value(json_object_get(json_array_get(notes, 1), "message")), "no place");
    assert_null(json_object_get(json_array_get(notes, 1), "file"));
    assert_non_null(json_object_get(json_array_get(notes, 0), "start"));
    json_decref(root);
    free(text);
    kc_arena_free(&f.arena);
}

static void nothing_to_say_is_said_in_json_alone(void **state)
{
    (void)state;
    struct fixture f;
    begin(&f, "x");
    char *text = printed(&f, KC_DIAG_TEXT), *json = printed(&f, KC_DIAG_JSON);
    assert_string_equal(text, "");
    json_t *root = json_loads(json, 0, NULL);
    assert_int_equal(json_array_size(json_object_get(root, "diagnostics")), 0);
    assert_true(json_is_array(json_object_get(root, "diagnostics")));
    json_decref(root);
    free(text);
    free(json);
    kc_arena_free(&f.arena);
}

/* ---- Registry --------------------------------------------------------------------------------------------------- */

static void codes_are_found_by_number_and_name_in_any_case(void **state)
{
    (void)state;
    const struct kc_code_info *info = kc_code_info(KC_E_0102_UNKNOWN_CHARACTER);
    assert_string_equal(info->id, "E0102");
    assert_string_equal(info->name, "unknown-character");
    assert_ptr_equal(kc_code_find("E0102"), info);
    assert_ptr_equal(kc_code_find("e0102"), info);
    assert_ptr_equal(kc_code_find("Unknown-Character"), info);
    assert_ptr_equal(kc_code_find("W0125"), kc_code_info(KC_W_0125_DOC_WITHOUT_SUBJECT));
    assert_int_equal(kc_code_find("W0125")->severity, KC_WARNING);
    static const char *const unknown[] = {"", "E", "E010", "E01022", "W0102", "unknown", "0102"};
    for (size_t i = 0; i < sizeof unknown / sizeof *unknown; i++)
        assert_null(kc_code_find(unknown[i]));
}

static void no_number_is_given_twice_and_each_entry_is_complete(void **state)
{
    (void)state;
    for (size_t i = 0; i < KC_CODE_COUNT; i++) {
        const struct kc_code_info *info = kc_code_info((enum kc_code)i);
        assert_int_equal(strlen(info->id), 5);
        assert_true(info->summary[0] != '\0' && info->text[0] != '\0');
        assert_int_equal(strspn(info->name, "abcdefghijklmnopqrstuvwxyz0123456789-"), strlen(info->name));
        for (size_t j = 0; j < i; j++) {
            assert_string_not_equal(info->id + 1, kc_code_info((enum kc_code)j)->id + 1);
            assert_string_not_equal(info->name, kc_code_info((enum kc_code)j)->name);
        }
    }
}

/* ---- Names ------------------------------------------------------------------------------------------------------ */

static void the_nearest_name_is_what_was_meant(void **state)
{
    (void)state;
    static const struct kc_str names[] = {{"session", 7}, {"sessions", 8}, {"presence", 8}, {"ttl", 3}, {"UserId", 6}, {"user_id_list", 12}};
    static const struct {
        const char *name, *nearest;
    } cases[] = {
        {"sesion", "session"},    {"sessoin", "session"},   {"Session", "session"},  {"sessionss", "sessions"}, {"prsence", "presence"},
        {"tll", "ttl"},           {"tlt", "ttl"},           {"TTL", "ttl"},          {"userid", "UserId"},      {"user-id-list", "user_id_list"},
        {"xy", NULL},             {"t", NULL},              {"", NULL},              {"lock", NULL},            {"preference", "presence"},
        {"completely", NULL},     {"session", "sessions"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct kc_str found = kc_nearest((struct kc_str){cases[i].name, strlen(cases[i].name)}, names, sizeof names / sizeof *names);
        if (cases[i].nearest == NULL)
            assert_null(found.data);
        else if (!kc_str_is(found, cases[i].nearest))
            fail_msg("%s: found %.*s, not %s", cases[i].name, KC_FMT(found), cases[i].nearest);
    }
}

static void very_long_names_have_no_nearest(void **state)
{
    (void)state;
    char a[1000], b[1000];
    memset(a, 'a', sizeof a);
    memset(b, 'a', sizeof b);
    b[500] = 'b';
    struct kc_str candidate = {b, sizeof b};
    assert_null(kc_nearest((struct kc_str){a, sizeof a}, &candidate, 1).data);
    assert_null(kc_nearest((struct kc_str){a, 96}, &candidate, 1).data);
}

static void names_in_messages_are_escaped_and_cut(void **state)
{
    (void)state;
    static const struct {
        const char *bytes;
        size_t len;
        const char *printed;
    } cases[] = {
        {"", 0, ""},
        {"abc", 3, "abc"},
        {"a\"b\\c", 5, "a\\\"b\\\\c"},
        {"\n\t\r", 3, "\\n\\t\\r"},
        {"a\0b", 3, "a\\x00b"},
        {"\xff\x1b", 2, "\\xff\\x1b"},
        {"\xc3\xa9\xe6\xbc\xa2", 5, "\xc3\xa9\xe6\xbc\xa2"},
        {"\xc2\x85", 2, "\\xc2\\x85"},
        {"\xe6\xbc", 2, "\\xe6\\xbc"},
    };
    struct kc_arena arena = {0};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        assert_true(kc_str_is(kc_printable(&arena, (struct kc_str){cases[i].bytes, cases[i].len}), cases[i].printed));
    static char long_name[5000];
    memset(long_name, 'n', sizeof long_name);
    struct kc_str cut = kc_printable(&arena, (struct kc_str){long_name, sizeof long_name});
    assert_int_equal(cut.len, 203);
    assert_memory_equal(cut.data + 200, "\xe2\x80\xa6", 3);
    assert_int_equal(kc_printable(&arena, (struct kc_str){long_name, 200}).len, 200);
    kc_arena_free(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_message_shows_its_line_its_place_and_a_way_out),
        cmocka_unit_test(carets_stand_right_behind_tabs_wide_characters_and_marks),
        cmocka_unit_test(long_lines_are_cut_around_the_caret),
        cmocka_unit_test(messages_come_by_place_and_without_a_place_last),
        cmocka_unit_test(only_a_hundred_errors_are_kept_and_the_rest_is_counted),
        cmocka_unit_test(json_tells_all_that_text_tells),
        cmocka_unit_test(nothing_to_say_is_said_in_json_alone),
        cmocka_unit_test(codes_are_found_by_number_and_name_in_any_case),
        cmocka_unit_test(no_number_is_given_twice_and_each_entry_is_complete),
        cmocka_unit_test(the_nearest_name_is_what_was_meant),
        cmocka_unit_test(very_long_names_have_no_nearest),
        cmocka_unit_test(names_in_messages_are_escaped_and_cut),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
