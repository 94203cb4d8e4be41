/* Tokens: what they are, where they end, and what is no token. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "syntax/lexer.h"
#include "support/reading.h"
/* behind the above: it needs their types */
#include "keys.tab.h"

struct lexing {
    struct kc_arena arena;
    struct kc_sources sources;
    struct kc_diags diags;
    struct kc_file file;
    struct kc_lexer lexer;
};

static void lex(struct lexing *l, const char *text)
{
    *l = (struct lexing){0};
    l->diags.arena = &l->arena;
    l->diags.sources = &l->sources;
    kc_sources_add(&l->arena, &l->sources, kc_source_text(&l->arena, "k", text, strlen(text)));
    l->lexer = (struct kc_lexer){.arena = &l->arena, .diags = &l->diags, .file = &l->file, .text = l->sources.items[0]->text.data, .len = (uint32_t)strlen(text)};
    kc_lex(&l->lexer);
}

static const char *name_of(const struct kc_token *token)
{
    switch (token->kind) {
    case KC_TRIVIA_BLANK:
        return NULL;
    case KC_TRIVIA_COMMENT:
        return "#comment";
    case KC_TRIVIA_DOC:
        return "#doc";
    case KC_TRIVIA_FILE_DOC:
        return "#file-doc";
    case KC_TRIVIA_BAD:
        return "#bad";
    case KC_TOKEN_QUOTE_OPEN:
        return "<";
    case KC_TOKEN_QUOTE_CLOSE:
        return ">";
    case KC_TOKEN_RUN:
        return "text";
    case KC_TOKEN_HOLE_OPEN:
        return "<{";
    case KC_TOKEN_HOLE_SETTING:
        return "<{$";
    case KC_TOKEN_HOLE_TAG:
        return "<{#";
    case KC_TOKEN_HOLE_CLOSE:
        return "}>";
    case KC_TOKEN_OF_CLASS:
        return "of[";
    case KC_TOKEN_REGEX:
        return "regex";
    default:
        return kc_token_name(token->kind);
    }
}

/* The kinds of all tokens but blanks, with a blank between. */
static void assert_tokens(const char *text, const char *expected)
{
    struct lexing l;
    struct kc_buf names = {0};
    lex(&l, text);
    for (size_t i = 0; i < l.file.tokens.count; i++) {
        const char *name = name_of(&l.file.tokens.items[i]);
        if (name != NULL && names.len != 0)
            kc_buf_putc(&names, ' ');
        if (name != NULL)
            kc_buf_puts(&names, name);
    }
    kc_buf_puts(&names, "");
    if (strcmp(names.data, expected) != 0)
        fail_msg("\n%s\n-- is read as\n%s\n-- instead of\n%s", text, names.data, expected);
    kc_buf_free(&names);
    kc_arena_free(&l.arena);
}

static void texts_are_cut_into_tokens(void **state)
{
    (void)state;
    static const struct {
        const char *text, *tokens;
    } cases[] = {
        {"", ""},
        {"schema nexus;", "schema name ;"},
        {"schemas xin in_ _ In", "name name name name name"},
        {"0..15", "number .. number"},
        {"1h..24h ..24h 1h30m 500ms 2mb 85% 0.5 80.5% -5 -5..5", "number .. number .. number number number number number number number number number .. number"},
        {"~1000 ->|>=<=><=?", "~ number -> | >= <= > <= ?"},
        {"u8(0..9)", "name ( number .. number )"},
        {"of [A-Z]", "of[ class"},
        {"of[A-Z]", "of[ class"},
        {"of // why\n [\\]\\]]x", "of[ #comment class name"},
        {"of /* a */ [^]]", "of[ #comment class ]"},
        {"of string", "of string"},
        {"of: string", "of : string"},
        {"f32[3]", "name [ number ]"},
        {"matching /a[/]b\\/c/ x", "matching regex name"},
        {"not matching /* c */ /a/", "not matching #comment regex"},
        {"matching: u8", "matching : name"},
        {"\"\"", "< >"},
        {"\"a\\\"b\"", "< text >"},
        {"\"a:{id}\"", "< text <{ name }> >"},
        {"\"{#id: Id}{$x}\"", "< <{# name : name }> <{$ name }> >"},
        {"\"\\{a\\}\"", "< text >"},
        {"\"\\x7b\"", "< text >"},
        {"\"{c: string(6..32) of [A-Z0-9]}x\"", "< <{ name : string ( number .. number ) of[ class }> text >"},
        {"\"{c: string matching /a+/}\"", "< <{ name : string matching regex }> >"},
        {"\"{a}//b/*c*/\"", "< <{ name }> text >"},
        {"{$x} {x}", "{$ name } { name }"},
        {"// a\n/* b */ /// c\n//// d\n//! e\n/**/ /***/", "#comment #comment #doc #comment #file-doc #comment #comment"},
        {"server { save 900 1; a-b \"x y\"; c 512mb /tmp/x*; d '' \"\"; } schema", "server { directive directive directive ; directive directive ; directive directive directive ; directive directive directive ; } schema"},
        {"server { # x\n a// b\n; // c\n}", "server { #bad directive directive ; #comment }"},
        {"in server { server { a b; } }", "in server { server { directive directive ; } }"},
        {"server: string; server", "server : string ; server"},
        {"\r\n\t x", "name"},
        {"\xef\xbb\xbfschema", "schema"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        assert_tokens(cases[i].text, cases[i].tokens);
}

static void broken_texts_are_still_cut_into_tokens(void **state)
{
    (void)state;
    static const struct {
        const char *text, *tokens;
    } cases[] = {
        {"\"abc\nx", "< text > name"},
        {"\"abc\r\nx", "< text > name"},
        {"\"abc", "< text >"},
        {"\"{abc\nx", "< <{ name }> > name"},
        {"\"{abc\" x", "< <{ name }> > name"},
        {"\"{abc", "< <{ name }> >"},
        {"\"a}b\"", "< text text text >"},
        {"\"a\\", "< text text >"},
        {"'a{b}c' x", "< text <{ name }> text > name"},
        {"of [abc\nx", "of[ class name"},
        {"matching /ab\nx", "matching regex name"},
        {"\"{x: string of [ab}\" y", "< <{ name : string of[ class }> > name"},
        {"\"{x: string of [a\"b]}\" y", "< <{ name : string of[ class }> > name ] } < text >"},
        {"a /* b", "name #bad #bad"},
        {"a @@ b", "name #bad #bad name"},
        {"5min x", "number name"},
        {"a-b c.d", "name name"},
        {"a \xe2\x80\x9c" "b{c}\xe2\x80\x9d d", "name < text > name"},
        {"# x\ny", "#bad name"},
        {"of /x/", "matching regex"},
        {"matching [x]", "of[ class"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        assert_tokens(cases[i].text, cases[i].tokens);
}

static void nothing_of_a_text_is_lost(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        size_t len;
    } cases[] = {
#define TEXT(text) {text, sizeof(text) - 1}
        TEXT("a\0b"), TEXT("\0\0\0"), TEXT("\"\0\""), TEXT("\xff\xfe s\0"), TEXT("\"a\xff\""), TEXT("/* \0"), TEXT("// \0\n x"), TEXT("of [\0]"),
        TEXT("server { a \0; }"), TEXT("\"{\0}\""), TEXT("\xef\xbb\xbf\xef\xbb\xbf"), TEXT("\r\r\n\r"), TEXT("'"), TEXT("\""), TEXT("\\"), TEXT("of["),
        TEXT("of /"), TEXT("\"{x: string of ["), TEXT("\"{x: string matching /"), TEXT("\"{x: string matching"), TEXT("\"{x: string of //\n["),
        TEXT("\xe2\x80\x9c\"\xe2\x80"), TEXT("server {"), TEXT("server { \""), TEXT("server { '\\"), TEXT("///"), TEXT("//!"), TEXT("/*/"), TEXT("{$"),
#undef TEXT
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct reading reading; /* checks it */
        reading_begin(&reading, cases[i].text, cases[i].len);
        reading_end(&reading);
    }
}

static void every_prefix_of_a_schema_is_read_without_loss(void **state)
{
    (void)state;
    static const char text[] = "//! D\nschema a; /// b\ndatabase m = 0; server { save \"\" 'x'; }\nin m prefix \"n:{$t}\" {\n  hash h \"{#i: string(1..9) of [a\\]]}\" "
                               "ttl by {k} { a: 5m; else: none; } once { f as g: list of u8?; /* c */ }\n type T = string not matching /[/]/;\n}";
    for (size_t len = 0; len < sizeof text; len++) {
        struct reading reading;
        reading_begin(&reading, text, len);
        reading_end(&reading);
    }
}

static void what_is_no_token_is_reported_once_at_its_place(void **state)
{
    (void)state;
    static const struct {
        const char *text, *expected;
    } cases[] = {
        {"schema a; @", "1:11:[E0102]: '@' has no meaning here\n"},
        {"schema a; \xc3\xb6\xc3\xa4", "1:11:[E0102]: '\xc3\xb6\xc3\xa4' stands outside a string; names are made of A-Z, a-z, 0-9 and _\n"},
        {"schema a;\xc2\xa0", "1:10:[E0102]: this is a no-break space, which looks like a blank (did you mean ' '?)\n"},
        {"schema a; \x01", "1:11:[E0102]: a control character, byte \\x01, stands here\n"},
        {"schema a; \xff\xfe", "1:11:[E0101]: byte \\xff is no UTF-8\n"},
        {"\xff\xfes", "1:1:[E0101]: byte \\xff is no UTF-8: the file is UTF-16; save it as UTF-8\n"},
        {"// \xff\nschema a;\n///", "1:4:[E0101]: byte \\xff is no UTF-8\n3:1:[W0125]: this comment documents nothing: nothing that could be documented follows (did you mean '//'?)\n"},
        {"# x\nschema a;", "1:1:[E0103]: '#' begins no comment; comments begin with '//' (did you mean '//'?)\n"},
        {"schema a;\n  /* b\nschema c", "2:3:[E0104]: this comment is not closed: '*/' is missing\n"},
        {"in a { /* b }", "1:8:[E0104]: this comment is not closed: '*/' is missing\n"},
        {"import \"a;\nschema b;", "1:8:[E0105]: this string is not closed on its line\n"},
        {"import \"a;\r\nschema b;", "1:8:[E0105]: this string is not closed on its line\n"},
        {"import \"a;", "1:8:[E0105]: this string is not closed on its line\n"},
        {"server { save \"x; }", "1:15:[E0105]: this string is not closed on its line\n"},
        {"import 'a';", "1:8:[E0106]: strings stand in double quotes (did you mean '\"a\"'?)\n"},
        {"import \xe2\x80\x9c" "a\xe2\x80\x9d;", "1:8:[E0106]: strings stand in straight double quotes (did you mean '\"a\"'?)\n"},
        {"import \"\\q\\x4\\x4g\\x411\\\\\";", "1:9:[E0107]: there is no escape like this in strings\n1:11:[E0107]: there is no escape like this in strings\n"
                                            "1:14:[E0107]: there is no escape like this in strings\n"},
        {"import \"a\tb\";", "1:10:[E0108]: a string holds this character only as \\t (did you mean '\\t'?)\n"},
        {"import \"a\x7f\";", "1:10:[E0108]: a string holds this character only as \\x7f (did you mean '\\x7f'?)\n"},
        {"reserved \"a{b\";", "1:12:[E0109]: this placeholder is not closed: '}' is missing\n"},
        {"reserved \"a{b: \nschema x;", "1:12:[E0109]: this placeholder is not closed: '}' is missing\n"},
        {"reserved \"a{{b}}\";", "1:13:[E0109]: a placeholder's type holds no braces; give the type a name with 'type'\n"},
        {"reserved \"a}b}\";", "1:12:[E0110]: no placeholder is open that this '}' could close (did you mean '\\}'?)\n"
                              "1:14:[E0110]: no placeholder is open that this '}' could close (did you mean '\\}'?)\n"},
        {"type A = string of [a-z;\ntype B = u8;", "1:20:[E0111]: this class is not closed: ']' is missing\n"},
        {"type A = string matching /a;\ntype B = u8;", "1:26:[E0111]: this regular expression is not closed: '/' is missing\n"},
        {"reserved \"{a: string of [a-z}\";", "1:25:[E0111]: this class is not closed: ']' is missing\n"},
        {"reserved \"{a: string matching /[a-z]{3}/}\";", "1:31:[E0111]: in a placeholder this holds no quotes and braces\n"},
        {"database a = 1e6;", "1:14:[E0112]: '1e6' is no number, duration or size\n"},
        {"type A = string of /a/; type B = string matching [a];", "1:17:[E0117]: 'of' is written 'matching' here (did you mean 'matching'?)\n"
                                                                 "1:41:[E0117]: 'matching' is written 'of' here (did you mean 'of'?)\n"},
        {"type user-id = u8;", "1:6:[E0102]: names are made of A-Z, a-z, 0-9 and _, without '-' (did you mean 'user_id'?)\n"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        assert_reported(cases[i].text, cases[i].expected);
}

static void a_zero_byte_is_a_character_like_others(void **state)
{
    (void)state;
    struct reading reading;
    reading_begin(&reading, "schema\0 a; import \"b\0\";", 23);
    char *printed = reading_printed(&reading, KC_DIAG_SHORT);
    assert_string_equal(printed, "k:1:7: error[E0102]: a control character, byte \\x00, stands here\n"
                                 "k:1:21: error[E0108]: a string holds this character only as \\x00 (did you mean '\\x00'?)\n");
    free(printed);
    reading_end(&reading);
}

static void escapes_stand_for_bytes(void **state)
{
    (void)state;
    struct kc_arena arena = {0};
    static const char raw[] = "a\\\\\\\"\\n\\t\\r\\0\\{\\}\\x00\\xfFz\\q\\x4";
    struct kc_str bytes = kc_decode(&arena, (struct kc_str){raw, sizeof raw - 1});
    static const char expected[] = "a\\\"\n\t\r\0{}\0\xffz\\q\\x4";
    assert_int_equal(bytes.len, sizeof expected - 1);
    assert_memory_equal(bytes.data, expected, bytes.len);
    kc_arena_free(&arena);
}

static void numbers_have_units_and_limits(void **state)
{
    (void)state;
    enum { INTEGER = KC_NUM_INTEGER, DECIMAL = KC_NUM_DECIMAL, DURATION = KC_NUM_DURATION, SIZE = KC_NUM_SIZE, PERCENT = KC_NUM_PERCENT };
    static const struct {
        const char *text;
        int unit;
        uint64_t magnitude;
        bool negative, overflow, bad;
        const char *fix;
    } cases[] = {
        {"0", INTEGER, 0, false, false, false, NULL},
        {"-5", INTEGER, 5, true, false, false, NULL},
        {"18446744073709551615", INTEGER, UINT64_MAX, false, false, false, NULL},
        {"18446744073709551616", INTEGER, UINT64_MAX, false, true, false, NULL},
        {"99999999999999999999999", INTEGER, UINT64_MAX, false, true, false, NULL},
        {"0.5", DECIMAL, 0, false, false, false, NULL},
        {"500ms", DURATION, 500, false, false, false, NULL},
        {"10s", DURATION, 10000, false, false, false, NULL},
        {"2w", DURATION, 1209600000, false, false, false, NULL},
        {"1h30m", DURATION, 5400000, false, false, false, NULL},
        {"1w2d3h4m5s6ms", DURATION, 788645006, false, false, false, NULL},
        {"9223372036854775807ms", DURATION, INT64_MAX, false, false, false, NULL},
        {"9223372036854775808ms", DURATION, (uint64_t)INT64_MAX + 1, false, true, false, NULL},
        {"64b", SIZE, 64, false, false, false, NULL},
        {"4kb", SIZE, 4096, false, false, false, NULL},
        {"1gb", SIZE, 1073741824, false, false, false, NULL},
        {"85%", PERCENT, 85000, false, false, false, NULL},
        {"80.5%", PERCENT, 80500, false, false, false, NULL},
        {"0.0625%", PERCENT, 62, false, false, false, NULL},
        {"5min", DURATION, 300000, false, false, true, "5m"},
        {"24hours", DURATION, 86400000, false, false, true, "24h"},
        {"24H", DURATION, 86400000, false, false, true, "24h"},
        {"1h30Min", DURATION, 5400000, false, false, true, "1h30m"},
        {"2MB", SIZE, 2097152, false, false, true, "2mb"},
        {"1h30", DURATION, 3600000, false, false, true, NULL},
        {"30m1h", DURATION, 1800000, false, false, true, NULL},
        {"1m1m", DURATION, 60000, false, false, true, NULL},
        {"1e6", INTEGER, 1, false, false, true, NULL},
        {"0x10", INTEGER, 0, false, false, true, NULL},
        {"1.5h", DECIMAL, 1, false, false, true, NULL},
    };
    struct kc_arena arena = {0};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct kc_str fix = {0};
        struct kc_number number = kc_read_number(&arena, (struct kc_str){cases[i].text, strlen(cases[i].text)}, &fix);
        bool same = (int)number.unit == cases[i].unit && number.negative == cases[i].negative && number.overflow == cases[i].overflow && number.bad == cases[i].bad &&
                    (number.overflow || number.magnitude == cases[i].magnitude);
        if (!same)
            fail_msg("%s: unit %d, magnitude %llu, negative %d, overflow %d, bad %d", cases[i].text, (int)number.unit, (unsigned long long)number.magnitude,
                     number.negative, number.overflow, number.bad);
        assert_true(cases[i].fix == NULL ? fix.data == NULL : kc_str_is(fix, cases[i].fix));
    }
    kc_arena_free(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(texts_are_cut_into_tokens),
        cmocka_unit_test(broken_texts_are_still_cut_into_tokens),
        cmocka_unit_test(nothing_of_a_text_is_lost),
        cmocka_unit_test(every_prefix_of_a_schema_is_read_without_loss),
        cmocka_unit_test(what_is_no_token_is_reported_once_at_its_place),
        cmocka_unit_test(a_zero_byte_is_a_character_like_others),
        cmocka_unit_test(escapes_stand_for_bytes),
        cmocka_unit_test(numbers_have_units_and_limits),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
