/* test_matcher.c: who owns a name and what its parameters are, against reading by every pattern in turn. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <stdio.h>
#include <string.h>

#include "pattern/flat.h"
#include "pattern/pattern.h"

static struct kc_arena arena;
static struct kc_compilation compilation;
static struct kc_schema *schema;
static struct kc_matcher *matcher;

static void forget(void)
{
    kc_matcher_free(matcher);
    kc_arena_free(&arena);
    matcher = NULL;
    compilation = (struct kc_compilation){.arena = &arena};
    compilation.diags.arena = &arena;
    compilation.diags.sources = &compilation.sources;
}

static int end(void **state)
{
    (void)state;
    forget();
    return 0;
}

static void load(const char *text, const struct kc_setting_value *values, size_t count)
{
    forget();
    uint32_t source = kc_sources_add(&arena, &compilation.sources, kc_source_text(&arena, "test.keys", text, strlen(text)));
    schema = kc_resolve(&compilation, kc_parse(&arena, source, &compilation.diags));
    if (schema != NULL && compilation.diags.errors == 0)
        kc_check_patterns(&compilation, schema, NULL);
    if (schema == NULL || compilation.diags.errors != 0) {
        kc_diags_print(&compilation.diags, KC_DIAG_SHORT, stderr);
        fail_msg("not a clean schema: %s", text);
    }
    struct kc_setting_value *known = KC_NEW_ARRAY(&arena, struct kc_setting_value, count + 1);
    for (size_t i = 0; i < count; i++)
        known[i] = (struct kc_setting_value){schema->settings[(uintptr_t)values[i].setting], values[i].value};
    struct kc_setting_values given = {known, count};
    matcher = kc_matcher_new(&compilation, schema, count == 0 ? NULL : &given);
}

/* "owner a=1 b=2", "owner/side …", or "-". */
static const char *found(int database, const char *name, size_t len)
{
    static char text[1000];
    struct kc_match match;
    const struct kc_key *owner = kc_matcher_owner(matcher, database, name, len);
    bool any = kc_matcher_find(matcher, database, name, len, &match);
    assert_ptr_equal(owner, any ? match.key : NULL);
    if (!any)
        return "-";
    int at = snprintf(text, sizeof text, "%.*s", KC_FMT(match.key->name));
    if (match.side != NULL)
        at += snprintf(text + at, sizeof text - (size_t)at, "/%.*s", KC_FMT(match.side->name));
    for (size_t i = 0; i < match.param_count; i++)
        at += snprintf(text + at, sizeof text - (size_t)at, " %.*s=%.*s", KC_FMT(match.key->pattern.params[i].name), KC_FMT(match.params[i]));
    return text;
}

struct expectation {
    int database;
    const char *name, *result;
};
static void expect_all(const struct expectation *table, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        const char *said = found(table[i].database, table[i].name, strlen(table[i].name));
        if (strcmp(said, table[i].result) != 0)
            fail_msg("%s: wanted %s, said %s", table[i].name, table[i].result, said);
    }
}
#define EXPECT(table) expect_all(table, sizeof(table) / sizeof *(table))

static void owners_and_parameters_of_plain_patterns(void **state)
{
    (void)state;
    load("schema t; database one = 1; database zero = 0; enum E { none = \"\", p = \":p\" } type Tag = text \"{kind: string(1..9) of [a-z]}:{id: u16}\";\n"
         "in one { string s \"s:{id}\" of string ttl none; string q \"q:{name}{state: E}\" of string ttl none; string v \"v:{n: u8(0..100)}\" of string ttl none;\n"
         "string d \"d:{day: date}\" of string ttl none; string t \"t:{tag: Tag}:{x}\" of string ttl none; string u \"u:{ulid: string(5) of [A-Z]}\" of string ttl none;\n"
         "string m \"s:{id}:m\" of string ttl none; string o \"o\" of string ttl none; string b \"b:{rest: string(..3) of [a-z:]}\" of string ttl none; }\n"
         "in zero { string s0 \"{any}:{id}\" of string ttl none; } channel c \"c:{id}\" of string;",
         NULL, 0);
    static const struct expectation table[] = {
        {1, "s:abc", "s id=abc"},
        {1, "s:", "-"},
        {1, "s:abc:m", "m id=abc"},
        {1, "s:abc:", "-"},
        {1, "s:abc:mm", "-"},
        {1, "q:n", "q name=n state="},
        {1, "q:n:p", "q name=n state=:p"},
        {1, "q:n:q", "-"},
        {1, "v:7", "v n=7"},
        {1, "v:007", "-"},
        {1, "v:100", "v n=100"},
        {1, "v:101", "-"},
        {1, "d:2024-02-29", "d day=2024-02-29"},
        {1, "d:2023-02-29", "-"},
        {1, "t:user:12:x", "t tag=user:12 x=x"},
        {1, "t:user:012:x", "-"},
        {1, "t:user:12", "-"},
        {1, "u:ABCDE", "u ulid=ABCDE"},
        {1, "u:ABCD", "-"},
        {1, "u:ABCDEF", "-"},
        {1, "o", "o"},
        {1, "", "-"},
        {1, "oo", "-"},
        {1, "b:", "b rest="},
        {1, "b:a:b", "b rest=a:b"},
        {1, "b:a:bc", "-"},
        {0, "s:abc", "s0 any=s id=abc"},
        {-1, "s:abc", "s0 any=s id=abc"},
        {-1, "s:abc:m", "m id=abc"},
        {2, "s:abc", "-"},
        {-2, "c:1", "c id=1"},
        {-2, "s:1", "-"},
        {-1, "c:1", "s0 any=c id=1"},
    };
    EXPECT(table);
    char name[400] = "s:";
    memset(name + 2, 'x', 300);
    assert_string_equal(found(1, name, 258), "-"); /* 256 bytes: one more than a parameter has */
    assert_true(strncmp(found(1, name, 257), "s id=xxx", 8) == 0);
    assert_string_equal(found(1, "s:a\0b", 5), "-");
}

static void names_belong_to_whom_all_others_yield_to(void **state)
{
    (void)state;
    load("schema t; string job \"q:{queue}:{id: any}\" of string ttl none yields to meta, deep; string meta \"q:{queue}:meta\" of string ttl none;\n"
         "string deep \"q:{queue}:{id}:logs\" of string ttl none; string all \"{rest: any}\" of string ttl none yields to job;\n", NULL, 0);
    static const struct expectation table[] = {{0, "q:a:b", "job queue=a id=b"},       {0, "q:a:meta", "meta queue=a"}, {0, "q:a:b:logs", "deep queue=a id=b"},
                                               {0, "q:a:b:c:logs", "job queue=a id=b:c:logs"}, {0, "q:a", "all rest=q:a"},      {0, "x", "all rest=x"},
                                               {0, "q::b", "all rest=q::b"},           {0, "q:a:metal", "job queue=a id=metal"}};
    EXPECT(table);
}

static void settings_are_values_or_defaults_or_any_text(void **state)
{
    (void)state;
    static const char text[] = "schema t; setting tenant: string; setting stage: string = \"dev\"; string a \"{$tenant}:{$stage}:{id}\" of string ttl none;\n"
                               "string b \"b:{$tenant}:x:{$tenant}\" of string ttl none;";
    load(text, NULL, 0);
    static const struct expectation open[] = {{0, "acme:dev:1", "a id=1"}, {0, "acme:prod:1", "-"}, {0, "b:u:x:u", "b"}, {0, "b:u:x:v", "-"}};
    EXPECT(open);
    const struct kc_setting_value values[] = {{(void *)0, KC_STR("red")}, {(void *)0, KC_STR("blue")}, {(void *)1, KC_STR("prod")}};
    load(text, values, 3);
    static const struct expectation given[] = {{0, "red:prod:1", "a id=1"}, {0, "blue:prod:1", "a id=1"}, {0, "acme:prod:1", "-"}, {0, "red:dev:1", "-"},
                                               {0, "b:red:x:red", "b"},     {0, "b:red:x:blue", "-"}};
    EXPECT(given);
}

static void companions_are_their_owners(void **state)
{
    (void)state;
    load("schema t; external queue jobs \"jobs:{name}\" of string ttl none with active, failed = \"bad:{name}\";", NULL, 0);
    static const struct expectation table[] = {{0, "jobs:a", "jobs name=a"}, {0, "jobs:a:active", "jobs/active name=a"}, {0, "bad:a", "jobs/failed name=a"}, {0, "jobs:a:failed", "-"}};
    EXPECT(table);
}

/* ---- Against reading by every pattern --------------------------------------------------------------------------- */

static unsigned seed;
static unsigned chance(unsigned n)
{
    seed = seed * 1664525 + 1013904223;
    return (seed >> 10) % n;
}

static bool accepts_type(struct kc_type *type, const char *text, size_t len)
{
    uint64_t min, max;
    kc_type_lengths(type, &min, &max);
    return len >= min && len <= max && kc_automaton_accepts(kc_type_language(&arena, type), text, len);
}

/* The plainest way to read: every end of every parameter is tried. */
static bool naive(const struct kc_pattern *p, size_t piece, const char *text, size_t len)
{
    if (piece == p->piece_count)
        return len == 0;
    const struct kc_piece *s = &p->pieces[piece];
    if (s->kind == KC_PIECE_LITERAL)
        return len >= s->text.len && memcmp(text, s->text.data, s->text.len) == 0 && naive(p, piece + 1, text + s->text.len, len - s->text.len);
    for (size_t n = 0; n <= len; n++)
        if (accepts_type(p->params[s->param].wire, text, n) && naive(p, piece + 1, text + n, len - n))
            return true;
    return false;
}

static bool yields_to(const struct kc_key *a, const struct kc_key *b)
{
    for (size_t i = 0; i < a->yield_count; i++)
        if (a->yields[i] == b)
            return true;
    return false;
}

static const struct kc_key *naive_owner(const char *name, size_t len)
{
    const struct kc_key *owner = NULL;
    for (size_t i = 0; i < schema->keys_count; i++) {
        const struct kc_key *key = schema->keys[i];
        if (naive(&key->pattern, 0, name, len) && (owner == NULL || yields_to(owner, key)))
            owner = key;
    }
    return owner;
}

/* Patterns that overlap in all ways; a chain of yields orders any two. */
static void random_schema(struct kc_buf *out, unsigned keys)
{
    static const char *const pieces[] = {"a", "b", ":", "ab", "a:b", "{p%: string(1..2) of [ab]}", "{p%: string(2) of [a:]}", "{p%}", "{p%: any}",
                                         "{p%: string(0..1) of [ab]}", "{p%: string(2..3) of [ab:]}", "{p%: u8}", "{p%: string(3) of [ab]}"};
    kc_buf_puts(out, "schema t;\n");
    for (unsigned k = 0; k < keys; k++) {
        kc_buf_printf(out, "string k%u \"", k);
        unsigned count = 1 + chance(4), before = 99;
        for (unsigned i = 0; i < count; i++) {
            unsigned piece = chance(13);
            if (before >= 5 && before != 99 && piece >= 5)
                kc_buf_putc(out, ':'); /* fewer ambiguous ones */
            before = piece;
            for (const char *c = pieces[piece]; *c; c++) {
                if (*c == '%')
                    kc_buf_printf(out, "%u", i);
                else
                    kc_buf_putc(out, *c);
            }
        }
        kc_buf_puts(out, "\" of string ttl none");
        for (unsigned other = 0; other < k; other++)
            kc_buf_printf(out, "%sk%u", other == 0 ? " yields to " : ", ", other);
        kc_buf_puts(out, ";\n");
    }
}

static bool try_load(const char *text)
{
    forget();
    uint32_t source = kc_sources_add(&arena, &compilation.sources, kc_source_text(&arena, "test.keys", text, strlen(text)));
    schema = kc_resolve(&compilation, kc_parse(&arena, source, &compilation.diags));
    if (schema == NULL || compilation.diags.errors != 0)
        return false;
    kc_check_patterns(&compilation, schema, NULL); /* some are ambiguous or own nothing: their owners are clear all the same */
    matcher = kc_matcher_new(&compilation, schema, NULL);
    return true;
}

static void random_names_are_matched_as_by_every_pattern_in_turn(void **state)
{
    (void)state;
    seed = 5;
    unsigned owned = 0, free_names = 0;
    for (int round = 0; round < 250; round++) {
        struct kc_buf text = {0};
        random_schema(&text, 1 + chance(7));
        if (!try_load(text.data)) {
            kc_buf_free(&text);
            continue;
        }
        for (int i = 0; i < 300; i++) {
            char name[12];
            size_t len = chance(9);
            for (size_t j = 0; j < len; j++)
                name[j] = "aaab:::1"[chance(8)];
            const struct kc_key *expected = naive_owner(name, len), *said = kc_matcher_owner(matcher, 0, name, len);
            if (said != expected)
                fail_msg("'%.*s': wanted %s, said %s in\n%s", (int)len, name, expected ? expected->name.data : "nobody", said ? said->name.data : "nobody", text.data);
            owned += expected != NULL;
            free_names += expected == NULL;
            struct kc_match match;
            if (expected == NULL || !kc_matcher_find(matcher, 0, name, len, &match))
                continue;
            for (size_t p = 0; p < match.param_count; p++)
                assert_true(accepts_type(match.key->pattern.params[p].wire, match.params[p].data, match.params[p].len));
        }
        kc_buf_free(&text);
    }
    assert_true(owned > 5000 && free_names > 5000);
}

static void a_hundred_thousand_patterns_are_found(void **state)
{
    (void)state;
    struct kc_buf text = {0};
    kc_buf_puts(&text, "schema t;\n");
    for (unsigned i = 0; i < 100000; i++)
        kc_buf_printf(&text, i % 2 ? "string k%u \"{tenant}:entity%u:{id: u64}\" of string ttl none;\n" : "string k%u \"service%u:{id}:state:{n: u8}\" of string ttl none;\n", i, i);
    load(text.data, NULL, 0);
    for (unsigned i = 0; i < 100000; i += 37) {
        char name[80], owner[80];
        int len = snprintf(name, sizeof name, i % 2 ? "acme:entity%u:77" : "service%u:a-b:state:9", i);
        snprintf(owner, sizeof owner, i % 2 ? "k%u tenant=acme id=77" : "k%u id=a-b n=9", i);
        assert_string_equal(found(0, name, (size_t)len), owner);
    }
    kc_buf_free(&text);
}

/* ---- Examples --------------------------------------------------------------------------------------------------- */

static void examples_are_readable_and_owned(void **state)
{
    (void)state;
    load("schema t; setting stage: string = \"dev\"; type Code = string(6..32) of [A-Z0-9]; type Short = string(1) of [xy];\n"
         "string a \"s:{sessionId}\" of string ttl none; string b \"{$stage}:u:{user_name}:{n: u8}\" of string ttl none; string c \"v:{verification: Code}\" of string ttl none;\n"
         "string d \"x:{s: Short}\" of string ttl none; string e \"m:{id: any}\" of string ttl none yields to f; string f \"m:{i: string(1..9) of [a-z0-9_]}\" of string ttl none;",
         NULL, 0);
    static const char *const examples[] = {"s:session_1", "dev:u:user_1:1", "v:VERIFICATION1", "x:x", NULL, "m:i_1"};
    for (size_t i = 0; i < schema->keys_count; i++) {
        struct kc_str example = kc_pattern_example(&compilation, schema->keys[i]);
        if (examples[i] != NULL && !kc_str_is(example, examples[i]))
            fail_msg("wanted %s, said %.*s", examples[i], KC_FMT(example));
        assert_ptr_equal(kc_matcher_owner(matcher, 0, example.data, example.len), schema->keys[i]);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_teardown(owners_and_parameters_of_plain_patterns, end),
        cmocka_unit_test_teardown(names_belong_to_whom_all_others_yield_to, end),
        cmocka_unit_test_teardown(settings_are_values_or_defaults_or_any_text, end),
        cmocka_unit_test_teardown(companions_are_their_owners, end),
        cmocka_unit_test_teardown(random_names_are_matched_as_by_every_pattern_in_turn, end),
        cmocka_unit_test_teardown(a_hundred_thousand_patterns_are_found, end),
        cmocka_unit_test_teardown(examples_are_readable_and_owned, end),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
