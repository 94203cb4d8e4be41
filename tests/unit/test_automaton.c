/* test_automaton.c: classes, regular expressions and the algebra of automata, against POSIX regexec and brute force. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <regex.h>
#include <stdio.h>
#include <string.h>

#include "pattern/build.h"

static struct kc_arena arena;

static int free_arena(void **state)
{
    (void)state;
    kc_arena_free(&arena);
    return 0;
}

static struct kc_str str(const char *text)
{
    return (struct kc_str){text, strlen(text)};
}

static struct kc_automaton *regex(const char *text)
{
    const char *error;
    size_t at;
    struct kc_automaton *a = kc_regex_read(&arena, str(text), &error, &at);
    if (a == NULL)
        fail_msg("/%s/: %s at %zu", text, error, at);
    return a;
}

static bool accepts(const struct kc_automaton *a, const char *text)
{
    return kc_automaton_accepts(a, text, strlen(text));
}

/* The next text over an alphabet, by length; false: all of at most `longest` were seen. */
static bool next_text(char *text, const char *alphabet, size_t longest)
{
    size_t len = strlen(text), n = strlen(alphabet);
    for (size_t i = len; i-- > 0;) {
        size_t digit = (size_t)(strchr(alphabet, text[i]) - alphabet);
        if (digit + 1 < n) {
            text[i] = alphabet[digit + 1];
            return true;
        }
        text[i] = alphabet[0];
    }
    if (len == longest)
        return false;
    memset(text, alphabet[0], len + 1);
    text[len + 1] = '\0';
    return true;
}

static bool posix_matches(const char *expression, const char *text)
{
    char anchored[512];
    regex_t compiled;
    snprintf(anchored, sizeof anchored, "^(%s)$", expression);
    assert_int_equal(regcomp(&compiled, anchored, REG_EXTENDED | REG_NOSUB), 0);
    bool result = regexec(&compiled, text, 0, NULL, 0) == 0;
    regfree(&compiled);
    return result;
}

static const char *const expressions[] = {
    "a", "ab|c", "a*", "(ab)*", "a+b?", "[a-b]c*", "[^a]b", "(a|b)*abb", "a{2}", "a{1,3}b", "a{2,}", "(a|bc){0,2}", "(a*b*)*c", ".b.", "a(b(c|a)?)+", "((a))",
    "(a|ab)(c|bca)", "(a{0,2}b){1,2}", "a|b|c|ab|bc", "[abc]{3}", "(aa|aaa)*", "c(a?a?a?)c", "a*a*a*b",
};

static void expressions_match_what_posix_matches(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof expressions / sizeof *expressions; i++) {
        struct kc_automaton *a = regex(expressions[i]);
        char text[16] = "";
        do {
            if (accepts(a, text) != posix_matches(expressions[i], text))
                fail_msg("/%s/ and '%s': not as POSIX says", expressions[i], text);
        } while (next_text(text, "abc", 5));
    }
}

/* Expressions made by chance from a small grammar. */
static unsigned seed;
static unsigned chance(unsigned n)
{
    seed = seed * 1664525 + 1013904223;
    return seed >> 16 & 0x7fff ? (seed >> 16) % n : 0;
}

static void put_random(char *out, unsigned depth)
{
    static const char *const atoms[] = {"a", "b", "c", "[ab]", "[^b]", "."};
    static const char *const repeats[] = {"", "", "", "*", "+", "?", "{2}", "{0,2}", "{1,}"};
    if (depth == 0) {
        strcat(out, atoms[chance(6)]);
        return;
    }
    unsigned form = chance(3);
    strcat(out, "(");
    put_random(out, depth - 1);
    strcat(out, form == 0 ? "|" : "");
    if (form != 2)
        put_random(out, depth - 1);
    strcat(out, ")");
    strcat(out, repeats[chance(9)]);
}

static void random_expressions_match_what_posix_matches(void **state)
{
    (void)state;
    seed = 7;
    for (int i = 0; i < 150; i++) {
        char expression[400] = "", text[16] = "";
        put_random(expression, 1 + chance(3));
        struct kc_automaton *a = regex(expression);
        do {
            if (accepts(a, text) != posix_matches(expression, text))
                fail_msg("/%s/ and '%s': not as POSIX says", expression, text);
        } while (next_text(text, "abc", 4));
    }
}

static void products_and_complements_are_what_they_say(void **state)
{
    (void)state;
    enum { COUNT = sizeof expressions / sizeof *expressions };
    for (size_t i = 0; i < COUNT; i++) {
        const struct kc_automaton *a = regex(expressions[i]), *b = regex(expressions[(i * 7 + 3) % COUNT]);
        const struct kc_automaton *both = kc_automaton_intersect(&arena, a, b), *either = kc_automaton_union(&arena, a, b);
        const struct kc_automaton *other = kc_automaton_complement(&arena, a);
        char text[16] = "";
        do {
            assert_int_equal(accepts(both, text), accepts(a, text) && accepts(b, text));
            assert_int_equal(accepts(either, text), accepts(a, text) || accepts(b, text));
            assert_int_equal(accepts(other, text), !accepts(a, text));
        } while (next_text(text, "abc", 4));
    }
}

static void assert_same(const struct kc_automaton *a, const struct kc_automaton *b)
{
    assert_int_equal(a->state_count, b->state_count);
    assert_int_equal(a->class_count, b->class_count);
    assert_memory_equal(a->classes, b->classes, sizeof a->classes);
    assert_memory_equal(a->next, b->next, sizeof *a->next * a->state_count * a->class_count);
    assert_memory_equal(a->accepts, b->accepts, a->state_count);
}

static void equal_languages_are_equal_automata(void **state)
{
    (void)state;
    static const char *const pairs[][2] = {{"(a|b)*", "(a*b*)*"},     {"a(ba)*", "(ab)*a"},       {"aa*", "a+"},      {"a{2,4}", "aaa?a?"},
                                           {"[a-c]", "a|b|c"},        {"(a|ab)(b|)", "a(b(b|))?"}, {"[^\\x00-\\xff]", "[^\\x00-\\xff]a"},
                                           {".*", "(.|..)*"},         {"x[^\\x00-\\xff]|y", "y"},   {"(aa|aaa)*", "(aa+)?"}};
    for (size_t i = 0; i < sizeof pairs / sizeof *pairs; i++)
        assert_same(regex(pairs[i][0]), regex(pairs[i][1]));
    assert_same(kc_automaton_complement(&arena, kc_automaton_complement(&arena, regex("a(b|c)*"))), regex("a(b|c)*"));
}

static void automata_are_minimal(void **state)
{
    (void)state;
    static const struct {
        const char *expression;
        uint32_t states; /* the dead one included */
    } table[] = {{"a", 3}, {"(a|b)*abb", 5}, {"a{5}", 7}, {"[^\\x00-\\xff]", 2}, {".*", 2}, {"(aa)*", 3}, {"(a|b){100}", 102}, {"abc|dbc|ebc", 5}};
    for (size_t i = 0; i < sizeof table / sizeof *table; i++)
        assert_int_equal(regex(table[i].expression)->state_count, table[i].states);
}

static void escapes_stand_for_their_bytes(void **state)
{
    (void)state;
    assert_true(accepts(regex("\\x41\\n\\t\\/\\\\\\.\\[\\]\\{\\}\\(\\)\\|\\*\\+\\?\\^\\$"), "A\n\t/\\.[]{}()|*+?^$"));
    assert_true(kc_automaton_accepts(regex("a\\x00b"), "a\0b", 3));
    assert_true(kc_automaton_accepts(regex(".\\xff"), "\0\xff", 2));
    assert_true(accepts(regex("\xc3\xa9{2}"), "\xc3\xa9\xc3\xa9")); /* é twice, not its last byte twice */
    assert_false(accepts(regex("\xc3\xa9{2}"), "\xc3\xa9\xa9"));
}

static void mistakes_in_expressions_are_told_with_their_place(void **state)
{
    (void)state;
    static const struct {
        const char *expression, *error;
        size_t at;
    } table[] = {
        {"a(b", "this '(' is never closed", 1},
        {"ab)", "this ')' closes nothing", 2},
        {"x[a", "this '[' is never closed", 1},
        {"x[]", "this class is empty", 2},
        {"*a", "there is nothing to repeat here", 0},
        {"a|+", "there is nothing to repeat here", 2},
        {"a**", "a repetition cannot be repeated without parentheses", 2},
        {"a{3,2}", "this range runs backwards", 1},
        {"[z-a]", "this range runs backwards", 1},
        {"a{1001}", "repetitions over 1,000 are not supported", 2},
        {"a{}", "a number is missing: {m}, {m,} or {m,n}", 2},
        {"a{2", "this '{' is never closed", 1},
        {"a\\x4", "\\x needs exactly two hexadecimal digits", 1},
        {"^a", "expressions always match the whole text: leave this out, or write a backslash before it", 0},
        {"a}", "write a backslash before this sign", 1},
    };
    for (size_t i = 0; i < sizeof table / sizeof *table; i++) {
        const char *error = NULL;
        size_t at = 99;
        assert_null(kc_regex_read(&arena, str(table[i].expression), &error, &at));
        assert_string_equal(error, table[i].error);
        assert_int_equal(at, table[i].at);
    }
}

static void expressions_that_explode_are_refused_quickly(void **state)
{
    (void)state;
    static const char *const table[] = {"(a|b)*a(a|b){20}", "((a{1000}){1000}){1000}", "(((){1000}){1000}){1000}", "((a?){900}){900}"};
    for (size_t i = 0; i < sizeof table / sizeof *table; i++) {
        const char *error = NULL;
        size_t at;
        assert_null(kc_regex_read(&arena, str(table[i]), &error, &at));
        assert_string_equal(error, "this expression is too large: it needs more than 60,000 states");
    }
    char deep[4001];
    memset(deep, '(', 4000);
    deep[4000] = '\0';
    const char *error = NULL;
    size_t at;
    assert_null(kc_regex_read(&arena, str(deep), &error, &at));
    assert_string_equal(error, "parentheses are nested too deep");
}

static void long_chains_are_minimized_in_time(void **state)
{
    (void)state;
    assert_int_equal(regex("(a{1000}){50}")->state_count, 50002);
}

static void classes_hold_what_is_written(void **state)
{
    (void)state;
    static const struct {
        const char *text, *in, *out;
    } table[] = {{"a-c", "abc", "d-`"}, {"^a-c", "d-\xff", "abc"}, {"a-", "a-", "b"}, {"-a", "a-", "b"}, {"\\]\\\\", "]\\", "["},
                 {"\\x30-\\x39", "059", "a"}, {"+--", "+,-", "."}, {"^:", "a;", ":"}, {"a^", "a^", "b"}};
    for (size_t i = 0; i < sizeof table / sizeof *table; i++) {
        struct kc_byte_set set;
        const char *error;
        size_t at;
        assert_true(kc_class_read(str(table[i].text), &set, &error, &at));
        for (const char *c = table[i].in; *c; c++)
            assert_true(kc_set_has(&set, (unsigned char)*c));
        for (const char *c = table[i].out; *c; c++)
            assert_false(kc_set_has(&set, (unsigned char)*c));
    }
}

static void mistakes_in_classes_are_told_with_their_place(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        size_t at;
    } table[] = {{"", 0}, {"a[", 1}, {"ab]", 2}, {"b-a", 0}, {"a\xc3\xa9", 1}, {"\\q", 0}, {"a\\x1g", 1}, {"a\\", 1}};
    for (size_t i = 0; i < sizeof table / sizeof *table; i++) {
        struct kc_byte_set set;
        const char *error = NULL;
        size_t at = 99;
        assert_false(kc_class_read(str(table[i].text), &set, &error, &at));
        assert_non_null(error);
        assert_int_equal(at, table[i].at);
    }
}

static void lengths_are_told(void **state)
{
    (void)state;
    static const struct {
        const char *expression;
        uint64_t min, max;
    } table[] = {{"a", 1, 1}, {"a|bcd", 1, 3}, {"a*", 0, KC_NO_LIMIT}, {"", 0, 0}, {"a{3,7}b?", 3, 8}, {"ab*c", 2, KC_NO_LIMIT}, {"(a|bb){2}", 2, 4}};
    for (size_t i = 0; i < sizeof table / sizeof *table; i++) {
        uint64_t min, max;
        assert_true(kc_automaton_lengths(regex(table[i].expression), &min, &max));
        assert_int_equal(min, table[i].min);
        assert_int_equal(max, table[i].max);
    }
    uint64_t min, max;
    assert_false(kc_automaton_lengths(regex("[^\\x00-\\xff]"), &min, &max));
    assert_same(kc_automaton_of_lengths(&arena, 2, 4), regex(".{2,4}"));
    assert_same(kc_automaton_of_lengths(&arena, 0, KC_NO_LIMIT), regex(".*"));
    assert_same(kc_automaton_of_lengths(&arena, 3, KC_NO_LIMIT), regex(".{3,}"));
}

static void sets_of_texts_hold_these_only(void **state)
{
    (void)state;
    const struct kc_str texts[] = {KC_STR(""), KC_STR("ab"), KC_STR("b"), KC_STR("abc")};
    assert_same(kc_automaton_of_texts(&arena, texts, 4), regex("|ab|b|abc"));
    assert_true(kc_automaton_is_empty(kc_automaton_of_texts(&arena, texts, 0)));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_teardown(expressions_match_what_posix_matches, free_arena),
        cmocka_unit_test_teardown(random_expressions_match_what_posix_matches, free_arena),
        cmocka_unit_test_teardown(products_and_complements_are_what_they_say, free_arena),
        cmocka_unit_test_teardown(equal_languages_are_equal_automata, free_arena),
        cmocka_unit_test_teardown(automata_are_minimal, free_arena),
        cmocka_unit_test_teardown(escapes_stand_for_their_bytes, free_arena),
        cmocka_unit_test_teardown(mistakes_in_expressions_are_told_with_their_place, free_arena),
        cmocka_unit_test_teardown(expressions_that_explode_are_refused_quickly, free_arena),
        cmocka_unit_test_teardown(long_chains_are_minimized_in_time, free_arena),
        cmocka_unit_test_teardown(classes_hold_what_is_written, free_arena),
        cmocka_unit_test_teardown(mistakes_in_classes_are_told_with_their_place, free_arena),
        cmocka_unit_test_teardown(lengths_are_told, free_arena),
        cmocka_unit_test_teardown(sets_of_texts_hold_these_only, free_arena),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
