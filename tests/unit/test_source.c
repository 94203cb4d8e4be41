/* Texts, places in them, and how wide they are shown. */
#include <errno.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

#include "base/source.h"

static struct kc_place place_in(struct kc_arena *arena, const char *text, uint32_t offset)
{
    return kc_place_of(kc_source_text(arena, "s", text, strlen(text)), offset);
}

static void lines_and_columns_count_from_one_and_columns_count_characters(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        uint32_t offset, line, column;
        const char *line_text;
    } cases[] = {
        {"", 0, 1, 1, ""},
        {"abc", 2, 1, 3, "abc"},
        {"abc", 3, 1, 4, "abc"},
        {"abc", 99, 1, 4, "abc"},
        {"a\nb\n", 1, 1, 2, "a"},
        {"a\nb\n", 2, 2, 1, "b"},
        {"a\nb\n", 4, 3, 1, ""},
        {"a\r\nb", 3, 2, 1, "b"},
        {"a\r\nb", 1, 1, 2, "a"},
        {"a\rb", 2, 1, 3, "a\rb"},
        {"\xc3\xa9\xe6\xbc\xa2z", 5, 1, 3, "\xc3\xa9\xe6\xbc\xa2z"},
        {"\xff\xfez", 2, 1, 3, "\xff\xfez"},
        {"\tz", 1, 1, 2, "\tz"},
        {"\n\n\nx", 3, 4, 1, "x"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct kc_arena arena = {0};
        struct kc_place place = place_in(&arena, cases[i].text, cases[i].offset);
        assert_int_equal(place.line, cases[i].line);
        assert_int_equal(place.column, cases[i].column);
        assert_true(kc_str_is(place.line_text, cases[i].line_text));
        kc_arena_free(&arena);
    }
}

static void widths_are_those_of_a_terminal(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        unsigned column, width;
    } cases[] = {
        {"", 0, 0},
        {"abc", 0, 3},
        {"\t", 0, 8},
        {"\t", 3, 5},
        {"a\tb", 0, 9},
        {"\t\t", 7, 9},
        {"\xe6\xbc\xa2\xe5\xad\x97", 0, 4},        /* wide */
        {"e\xcc\x81", 0, 1},                       /* a combining mark */
        {"\xc3\xa9", 0, 1},
        {"\xff\xfe", 0, 2},                        /* no UTF-8 */
        {"\xe6\xbc", 0, 2},                        /* cut short */
        {"\x01\x7f", 0, 2},
        {"\xe2\x80\xae", 0, 1},                    /* turns the direction: shown as a replacement */
        {"\xf0\x9f\x98\x80", 0, 2},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        size_t len = strlen(cases[i].text);
        struct kc_buf shown = {0};
        assert_int_equal(kc_display_width(cases[i].text, len, cases[i].column), cases[i].width);
        kc_display_put(&shown, cases[i].text, len, cases[i].column);
        assert_int_equal(kc_display_width(shown.data, shown.len, 0), cases[i].width); /* what is shown is as wide, and has no tabs */
        assert_true(shown.len == 0 || memchr(shown.data, '\t', shown.len) == NULL);
        kc_buf_free(&shown);
    }
}

static void a_prefix_ends_between_characters(void **state)
{
    (void)state;
    assert_int_equal(kc_display_prefix("abc", 3, 2), 2);
    assert_int_equal(kc_display_prefix("abc", 3, 9), 3);
    assert_int_equal(kc_display_prefix("\xe6\xbc\xa2z", 4, 1), 0);
    assert_int_equal(kc_display_prefix("\xe6\xbc\xa2z", 4, 2), 3);
    assert_int_equal(kc_display_prefix("e\xcc\x81z", 4, 1), 3);
}

static void a_file_is_read_as_it_is(void **state)
{
    (void)state;
    char path[] = "/tmp/keysc-source.XXXXXX";
    int file = mkstemp(path), error = -1;
    assert_true(file >= 0);
    assert_int_equal(write(file, "a\0b\n", 4), 4);
    close(file);
    struct kc_arena arena = {0};
    struct kc_source *source = kc_source_read(&arena, path, &error);
    assert_non_null(source);
    assert_int_equal(error, 0);
    assert_int_equal(source->text.len, 4);
    assert_memory_equal(source->text.data, "a\0b\n\0", 5);
    assert_true(kc_str_is(source->name, path));
    kc_arena_free(&arena);
    unlink(path);
}

static void what_cannot_be_read_gives_its_reason(void **state)
{
    (void)state;
    struct kc_arena arena = {0};
    int error = 0;
    assert_null(kc_source_read(&arena, "/nowhere/at/all.keys", &error));
    assert_int_equal(error, ENOENT);
    assert_null(kc_source_read(&arena, "/tmp", &error));
    assert_int_equal(error, EISDIR);
    char path[] = "/tmp/keysc-source.XXXXXX";
    int file = mkstemp(path);
    assert_int_equal(ftruncate(file, 64 * 1024 * 1024 + 1), 0);
    close(file);
    assert_null(kc_source_read(&arena, path, &error));
    assert_int_equal(error, EFBIG);
    unlink(path);
    kc_arena_free(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(lines_and_columns_count_from_one_and_columns_count_characters),
        cmocka_unit_test(widths_are_those_of_a_terminal),
        cmocka_unit_test(a_prefix_ends_between_characters),
        cmocka_unit_test(a_file_is_read_as_it_is),
        cmocka_unit_test(what_cannot_be_read_gives_its_reason),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
