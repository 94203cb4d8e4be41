/* test_output.c: files that take their text in pieces: what is the same already is left alone, anything else replaced as a whole. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cmocka.h>

#include "commands/commands.h"

enum { LEN = 300 * 1000 };

static char folder[] = "/tmp/keysc-output.XXXXXX";
static char path[64];
static char text[LEN + 1];

static int make_folder(void **state)
{
    (void)state;
    for (size_t i = 0; i < LEN; i++)
        text[i] = (char)('a' + i * 7 % 23 + i / 997 % 3);
    if (mkdtemp(folder) == NULL)
        return -1;
    snprintf(path, sizeof path, "%s/file", folder);
    return 0;
}

static int remove_folder(void **state)
{
    (void)state;
    unlink(path);
    return rmdir(folder); /* fails where a temporary file was left behind */
}

static void put_file(const char *bytes, size_t len)
{
    FILE *file = fopen(path, "wb");
    assert_non_null(file);
    assert_int_equal(fwrite(bytes, 1, len, file), len);
    assert_int_equal(fclose(file), 0);
}

static void assert_file(const char *bytes, size_t len)
{
    char *found = malloc(LEN * 2);
    FILE *file = fopen(path, "rb");
    assert_non_null(found);
    assert_non_null(file);
    assert_int_equal(fread(found, 1, LEN * 2, file), len);
    assert_memory_equal(found, bytes, len);
    fclose(file);
    free(found);
}

/* Writes the text in pieces of a size; gives whether the file was replaced. */
static bool write_in_pieces(const char *bytes, size_t len, size_t piece)
{
    struct kc_arena arena = {0};
    struct kc_outputs outputs = {.arena = &arena};
    struct kc_output_file file;
    kc_output_begin(&file, &outputs, (struct kc_str){path, strlen(path)});
    for (size_t at = 0; at < len; at += piece)
        file.drain.take(&file.drain, bytes + at, len - at < piece ? len - at : piece);
    assert_true(kc_output_end(&file));
    bool replaced = outputs.files.count != 0;
    assert_true(kc_output_commit(&outputs));
    kc_arena_free(&arena);
    return replaced;
}

static void what_is_the_same_is_left_alone(void **state)
{
    (void)state;
    static const size_t pieces[] = {1000, 65536, 100000, LEN};
    for (size_t i = 0; i < sizeof pieces / sizeof *pieces; i++) {
        struct stat before, after;
        put_file(text, LEN);
        assert_int_equal(stat(path, &before), 0);
        assert_false(write_in_pieces(text, LEN, pieces[i]));
        assert_int_equal(stat(path, &after), 0);
        assert_int_equal(before.st_ino, after.st_ino);
    }
    put_file("", 0);
    assert_false(write_in_pieces("", 0, 1));
}

static void a_difference_anywhere_replaces_the_whole_file(void **state)
{
    (void)state;
    static const size_t places[] = {0, 1, 999, 1000, 65535, 65536, 131072, 200000, LEN - 1};
    for (size_t i = 0; i < sizeof places / sizeof *places; i++) {
        char kept = text[places[i]];
        text[places[i]] = '!';
        put_file(text, LEN);
        text[places[i]] = kept;
        assert_true(write_in_pieces(text, LEN, i % 2 == 0 ? 1000 : 100000));
        assert_file(text, LEN);
    }
}

static void a_file_becomes_shorter_and_longer(void **state)
{
    (void)state;
    put_file(text, LEN);
    assert_true(write_in_pieces(text, 1000, 700));
    assert_file(text, 1000);
    assert_true(write_in_pieces(text, LEN, 70000));
    assert_file(text, LEN);
    assert_true(write_in_pieces("", 0, 1));
    assert_file("", 0);
    assert_true(write_in_pieces(text, 10, 3));
    assert_file(text, 10);
    unlink(path);
    assert_true(write_in_pieces("", 0, 1));
    assert_file("", 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_is_the_same_is_left_alone),
        cmocka_unit_test(a_difference_anywhere_replaces_the_whole_file),
        cmocka_unit_test(a_file_becomes_shorter_and_longer),
    };
    return cmocka_run_group_tests(tests, make_folder, remove_folder);
}
