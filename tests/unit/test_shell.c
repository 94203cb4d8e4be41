/* Commands of the pages are pasted into shells: what redis-cli then gets is the name, byte for byte, and no second command. */
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

#include "emit/words/shell.h"

static struct kc_str str(const char *text)
{
    return (struct kc_str){text, strlen(text)};
}

static char folder[] = "/tmp/keysc_shell_XXXXXX";

static void path_in_folder(char path[64], const char *name)
{
    snprintf(path, 64, "%s/%s", folder, name);
}

static void write_file(const char *name, const char *first, const char *second)
{
    char path[64];
    path_in_folder(path, name);
    FILE *file = fopen(path, "w");
    assert_non_null(file);
    fprintf(file, "%s%s\n", first, second);
    assert_int_equal(fclose(file), 0);
    assert_int_equal(chmod(path, 0700), 0);
}

/* A redis-cli that prints its arguments, each in brackets, and what stands on its standard input. */
static int make_folder(void **state)
{
    (void)state;
    if (mkdtemp(folder) == NULL)
        return -1;
    write_file("redis-cli", "#!/bin/sh\nfor a; do printf '[%s]' \"$a\"; done; cat", "");
    return 0;
}

static int remove_folder(void **state)
{
    char path[64];
    (void)state;
    path_in_folder(path, "redis-cli");
    remove(path);
    path_in_folder(path, "script");
    remove(path);
    return rmdir(folder);
}

/* Runs a command as a user would who pastes it into a file. */
static void run(const char *command, char *output, size_t size)
{
    char call[200];
    write_file("script", "", command);
    snprintf(call, sizeof call, "PATH=%s:$PATH sh %s/script 2>&1 </dev/null", folder, folder);
    FILE *shell = popen(call, "r");
    assert_non_null(shell);
    size_t len = fread(output, 1, size - 1, shell);
    output[len] = '\0';
    assert_int_equal(pclose(shell), 0);
}

static struct kc_database database = {.number = 3};

static void a_name_reaches_redis_cli_as_one_word(void **state)
{
    (void)state;
    static const char *const names[] = {
        "nexus:session:abc", "a b", "it's", "''", "$HOME", "`id`", "$(id)", "a;b", "a|b", "a&b", "*", "~", "a\\b", "\"", "!!", "#x", "-n", "--", "\xc3\xa4",
        "a>b<c", "{x}", "[y]", "%d%s", "\\'", "'; echo pwned; '",
    };
    struct kc_key key = {.kind = KC_HASH, .database = &database};
    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
        struct kc_buf command = {0};
        char output[512], expected[512];
        kc_shell_show(&command, &key, str(names[i]));
        run(command.data, output, sizeof output);
        snprintf(expected, sizeof expected, "[-n][3][HGETALL][%s]", names[i]);
        assert_string_equal(output, expected);
        kc_buf_free(&command);
    }
}

static void a_name_that_no_command_line_holds_comes_through_standard_input(void **state)
{
    (void)state;
    static const struct {
        struct kc_str name;
        const char *line;
    } cases[] = {
        {{"a\0b", 3}, "GET \"a\\x00b\"\n"},
        {{"\xff'\"\\", 4}, "GET \"\\xff'\\\"\\\\\"\n"},
        {{"a\nFLUSHALL", 10}, "GET \"a\\x0aFLUSHALL\"\n"},
        {{"\x1b[31m%s", 7}, "GET \"\\x1b[31m%s\"\n"},
    };
    struct kc_key key = {.kind = KC_STRING, .database = &database};
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        struct kc_buf command = {0};
        char output[512], expected[512];
        kc_shell_show(&command, &key, cases[i].name);
        run(command.data, output, sizeof output);
        snprintf(expected, sizeof expected, "[-n][3]%s", cases[i].line);
        assert_string_equal(output, expected);
        kc_buf_free(&command);
    }
}

static void each_kind_is_looked_at_with_its_own_command(void **state)
{
    (void)state;
    struct kc_record fields = {0};
    struct kc_type json = {.kind = KC_T_JSON};
    const struct {
        struct kc_key key;
        const char *command;
    } cases[] = {
        {{.kind = KC_STRING}, "redis-cli -n 3 GET k"},
        {{.kind = KC_STRING, .value = &json}, "redis-cli -n 3 --raw GET k"},
        {{.kind = KC_COUNTER}, "redis-cli -n 3 GET k"},
        {{.kind = KC_HASH}, "redis-cli -n 3 HGETALL k"},
        {{.kind = KC_LIST_KIND, .capped = {.kind = KC_Q_CONSTANT, .value = 10}}, "redis-cli -n 3 LRANGE k 0 -1"},
        {{.kind = KC_LIST_KIND}, "redis-cli -n 3 LRANGE k 0 9"},
        {{.kind = KC_SET}, "redis-cli -n 3 SSCAN k 0"},
        {{.kind = KC_ZSET}, "redis-cli -n 3 ZRANGE k 0 9 REV WITHSCORES"},
        {{.kind = KC_CHANNEL}, "redis-cli -n 3 SUBSCRIBE k"},
        {{.kind = KC_STREAM}, "redis-cli -n 3 XREVRANGE k + - COUNT 10"},
        {{.kind = KC_BITMAP}, "redis-cli -n 3 BITCOUNT k"},
        {{.kind = KC_HYPERLOGLOG}, "redis-cli -n 3 PFCOUNT k"},
        {{.kind = KC_GEO}, "redis-cli -n 3 GEOSEARCH k FROMLONLAT 0 0 BYRADIUS 20040 km COUNT 10 WITHCOORD"},
        {{.kind = KC_LIMITER, .algorithm = {"sliding", 7}}, "redis-cli -n 3 ZRANGE k 0 9 REV WITHSCORES"},
        {{.kind = KC_LOCK}, "redis-cli -n 3 GET k"},
        {{.kind = KC_CACHE, .record = &fields}, "redis-cli -n 3 HGETALL k"},
        {{.kind = KC_CACHE, .value = &json}, "redis-cli -n 3 --raw GET k"},
        {{.kind = KC_CACHE, .value = &json, .early = true}, "redis-cli -n 3 GET k"},
        {{.kind = KC_TAGS}, "redis-cli -n 3 SSCAN k 0"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        struct kc_key key = cases[i].key;
        struct kc_buf command = {0};
        key.database = &database;
        kc_shell_show(&command, &key, str("k"));
        assert_string_equal(command.data, cases[i].command);
        kc_buf_free(&command);
    }
}

static void globs_escape_what_is_literal_and_star_what_is_not(void **state)
{
    (void)state;
    struct kc_piece pieces[] = {
        {.kind = KC_PIECE_LITERAL, .text = {"a*?[x]\\", 7}}, {.kind = KC_PIECE_PARAM}, {.kind = KC_PIECE_SETTING}, {.kind = KC_PIECE_LITERAL, .text = {":z", 2}},
    };
    struct kc_pattern pattern = {.pieces = pieces, .piece_count = 4};
    struct kc_buf glob = {0};
    kc_shell_glob(&glob, &pattern);
    assert_string_equal(glob.data, "a\\*\\?\\[x\\]\\\\**:z");
    kc_buf_free(&glob);
}

static void finding_all_quotes_the_pattern_too(void **state)
{
    (void)state;
    struct kc_key key = {.kind = KC_SET, .database = &database};
    char output[512];
    struct kc_buf command = {0};
    kc_shell_find(&command, &key, str("a'b:*"));
    run(command.data, output, sizeof output);
    assert_string_equal(output, "[-n][3][--scan][--pattern][a'b:*]");
    command.len = 0;
    kc_shell_find(&command, &key, (struct kc_str){"a\0:*", 4});
    run(command.data, output, sizeof output);
    assert_string_equal(output, "[-n][3][--scan][--quoted-pattern][\"a\\x00:*\"]");
    kc_buf_free(&command);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_name_reaches_redis_cli_as_one_word),
        cmocka_unit_test(a_name_that_no_command_line_holds_comes_through_standard_input),
        cmocka_unit_test(each_kind_is_looked_at_with_its_own_command),
        cmocka_unit_test(globs_escape_what_is_literal_and_star_what_is_not),
        cmocka_unit_test(finding_all_quotes_the_pattern_too),
    };
    return cmocka_run_group_tests(tests, make_folder, remove_folder);
}
