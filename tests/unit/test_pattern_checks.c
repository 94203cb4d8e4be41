/* test_pattern_checks.c: what the checks say about patterns: tables of schemas with the message expected, and random small schemas
 * against an oracle that lists every text. Schemas come through the real reader and resolver. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <stdio.h>
#include <string.h>
#include <time.h>

#include "checks/search.h"
#include "pattern/pattern.h"

static struct kc_arena arena;
static struct kc_compilation compilation;

static void begin(void)
{
    kc_arena_free(&arena);
    compilation = (struct kc_compilation){.arena = &arena};
    compilation.diags.arena = &arena;
    compilation.diags.sources = &compilation.sources;
}

static int end(void **state)
{
    (void)state;
    begin();
    return 0;
}

static struct kc_schema *resolve(const char *text)
{
    begin();
    uint32_t source = kc_sources_add(&arena, &compilation.sources, kc_source_text(&arena, "test.keys", text, strlen(text)));
    struct kc_schema *schema = kc_resolve(&compilation, kc_parse(&arena, source, &compilation.diags));
    if (schema == NULL || compilation.diags.errors != 0) {
        kc_diags_print(&compilation.diags, KC_DIAG_SHORT, stderr);
        fail_msg("not a schema: %s", text);
    }
    return schema;
}

static struct kc_schema *check(const char *text)
{
    struct kc_schema *schema = resolve(text);
    kc_check_patterns(&compilation, schema, NULL);
    return schema;
}

/* All messages with their notes, a line each: "E0501 text". */
static struct kc_str messages(void)
{
    struct kc_buf buf = {0};
    for (size_t i = 0; i < compilation.diags.list.count; i++) {
        const struct kc_diag *diag = compilation.diags.list.items[i];
        kc_buf_printf(&buf, "%s%s %.*s", i == 0 ? "" : "\n", kc_code_info(diag->code)->id, KC_FMT(diag->text));
        for (size_t n = 0; n < diag->notes.count; n++)
            kc_buf_printf(&buf, "\n  %.*s", KC_FMT(diag->notes.items[n].text));
    }
    struct kc_str all = kc_arena_str(&arena, buf.data == NULL ? "" : buf.data, buf.len);
    kc_buf_free(&buf);
    return all;
}

struct expectation {
    const char *declarations; /* behind "schema t;" */
    const char *message;      /* how the messages begin; "": there are none */
};

static void expect_all(const struct expectation *table, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        char text[2000];
        snprintf(text, sizeof text, "schema t;\n%s\n", table[i].declarations);
        check(text);
        struct kc_str said = messages();
        size_t wanted = strlen(table[i].message);
        bool right = wanted == 0 ? said.len == 0 : said.len >= wanted && memcmp(said.data, table[i].message, wanted) == 0;
        if (!right)
            fail_msg("%s\n  wanted: %s\n  said: %s", table[i].declarations, table[i].message, said.data);
    }
}
#define EXPECT(table) expect_all(table, sizeof(table) / sizeof *(table))

#define KEY(name, pattern, rest) "string " name " \"" pattern "\" of string ttl none " rest ";\n"

/* ---- Tables ----------------------------------------------------------------------------------------------------- */

static void colliding_keys_are_told_with_a_shortest_key(void **state)
{
    (void)state;
    static const struct expectation table[] = {
        {KEY("a", "a:{x}", "") KEY("b", "a:b", ""), "E0501 'b' and 'a' can be the same key: \"a:b\""},
        {KEY("a", "a:{x}", "") KEY("b", "a:{y}", ""), "E0501 'b' and 'a' can be the same key: \"a:a\""},
        {KEY("a", "a:{x}", "") KEY("b", "a:{y}:c", ""), ""},
        {KEY("a", "a:{x: any}", "") KEY("b", "a:{y}:c", ""), "E0501 'b' and 'a' can be the same key: \"a:a:c\""},
        {KEY("a", "a:{x: u8}", "") KEY("b", "a:{y: string(1..3) of [a-z]}", ""), ""},
        {KEY("a", "a:{x: u8}", "") KEY("b", "a:{y: string(1..3) of [a-z2]}", ""), "E0501 'b' and 'a' can be the same key: \"a:2\""},
        {KEY("a", "a:{x: u8(0..100)}", "") KEY("b", "a:007", ""), ""},
        {KEY("a", "a:{x: u8(0..100)}", "") KEY("b", "a:101", ""), ""},
        {KEY("a", "a:{x: u8(0..100)}", "") KEY("b", "a:100", ""), "E0501 'b' and 'a' can be the same key: \"a:100\""},
        {KEY("a", "a:{x: string(26)}", "") KEY("b", "a:{y: string(25)}", ""), ""},
        {KEY("a", "a:{x: string(3..5)}", "") KEY("b", "a:{y: string(5..9)}", ""), "E0501 'b' and 'a' can be the same key: \"a:aaaaa\""},
        {KEY("a", "{x}:a", "") KEY("b", "a:{y}", ""), "E0501 'b' and 'a' can be the same key: \"a:a\""},
        {KEY("a", "{x}:a", "") KEY("b", "{y}:b", ""), ""},
        {KEY("a", "a:{d: date}", "") KEY("b", "a:2023-02-29", ""), ""},
        {KEY("a", "a:{d: date}", "") KEY("b", "a:2024-02-29", ""), "E0501 'b' and 'a' can be the same key: \"a:2024-02-29\""},
        {KEY("a", "a:{i: ip}", "") KEY("b", "a:::1", ""), "E0501 'b' and 'a' can be the same key: \"a:::1\""},
        {KEY("a", "a:{i: ip}", "") KEY("b", "a:0:0:0:0:0:0:0:1", ""), ""},
        {"enum E { none = \"\", paused = \":paused\" }" KEY("a", "q:{n}{e: E}", "") KEY("b", "q:{n}:active", ""), ""},
        {"enum E { none = \"\", paused = \":paused\" }" KEY("a", "q:{n}{e: E}", "") KEY("b", "q:{n}:paused", ""),
         "E0501 'b' and 'a' can be the same key: \"q:a:paused\""},
        {"enum K { user, org } type T = text \"{k: K}:{id: u64}\";" KEY("a", "a:{t: T}", "") KEY("b", "a:{x}:{y: u8}", ""),
         "E0501 'b' and 'a' can be the same key: \"a:org:0\""},
        {"database x = 0; database y = 1; in x {" KEY("a", "a:{x}", "") "} in y {" KEY("b", "a:{x}", "") "}", ""},
        {"channel a \"a:{x}\" of string; channel b \"a:b\" of string;" KEY("c", "a:b", ""), "E0501 'b' and 'a' can be the same channel: \"a:b\""},
        {KEY("a", "a\\x00{x}", "") KEY("b", "a\\x00\\\\", ""), "E0501 'b' and 'a' can be the same key: \"a\\x00\\\\\""},
    };
    EXPECT(table);
}

static void settings_are_equal_only_to_themselves(void **state)
{
    (void)state;
    static const struct expectation table[] = {
        {"setting t: string; setting u: string;" KEY("a", "{$t}:{x}", "") KEY("b", "{$u}:{x}", ""), ""},
        {"setting t: string;" KEY("a", "{$t}:{x}", "") KEY("b", "{y}:{x}", ""), ""},
        {"setting t: string;" KEY("a", "{$t}:{x}", "") KEY("b", "{$t}:b", ""), "E0501 'b' and 'a' can be the same key: \"{$t}:b\""},
        {"setting t: string;" KEY("a", "p:{$t}{x: any}", "") KEY("b", "p:{$t}:b", ""), "E0501 'b' and 'a' can be the same key: \"p:{$t}:b\""},
    };
    EXPECT(table);
}

static void settings_with_values_are_their_text(void **state)
{
    (void)state;
    struct kc_schema *schema = resolve("schema t; setting t: string;" KEY("a", "{$t}:{x}", "") KEY("b", "red:{x}", ""));
    struct kc_setting_value values[] = {{schema->settings[0], KC_STR("blue")}, {schema->settings[0], KC_STR("red")}};
    struct kc_setting_values given = {values, 1};
    kc_check_patterns(&compilation, schema, &given);
    assert_int_equal(messages().len, 0);
    given.count = 2;
    kc_check_patterns(&compilation, schema, &given);
    assert_true(strncmp(messages().data, "E0501 'b' and 'a' can be the same key: \"red:a\"", 46) == 0);
}

static void yields_order_what_meets(void **state)
{
    (void)state;
    static const struct expectation table[] = {
        {KEY("a", "q:{x: any}", "yields to b") KEY("b", "q:{y}:m", ""), ""},
        {KEY("a", "q:{x: any}", "yields") KEY("b", "q:{y}:m", "") KEY("c", "q:e", ""), ""},
        {KEY("a", "q:{x: any}", "yields to b") KEY("b", "q:{y}:m", "") KEY("c", "q:e", ""), "E0501 'c' and 'a' can be the same key: \"q:e\""},
        {KEY("a", "q:{x: any}", "yields") KEY("b", "q:{y}:m", "") KEY("c", "q:r:{z}", ""), "E0501 'c' and 'b' can be the same key: \"q:r:m\""},
        {KEY("a", "q:{x: any}", "yields") KEY("b", "q:{y}:m", "yields to c") KEY("c", "q:r:{z}", ""),
         "E0501 'b' and 'a' can be the same key: \"q:a:m\"\n  'a' is here\n  plain 'yields' gives way to declarations that do not yield themselves"},
        {KEY("a", "q:{x: any}", "yields to b") KEY("b", "q:{y}:m", "yields to c") KEY("c", "q:r:m", ""), ""}, /* a yields to c through b */
        {KEY("a", "q:{x: any}", "yields to b") KEY("b", "q:{y}", "yields to a"), "E0503 'a' yields to 'b' yields to 'a': a circle\n  'b' says so here"},
        {KEY("a", "q:{x: any}", "yields to b") KEY("b", "q:{y: any}", "yields to c") KEY("c", "q:{z: any}", "yields to a"),
         "E0503 'a' yields to 'b' yields to 'c' yields to 'a': a circle"},
        {KEY("a", "q:m", "yields to b") KEY("b", "q:{y}", ""), "E0504 'a' yields every name it can have: no key is left to it\n  it yields to 'b'"},
        {KEY("a", "q:{x: u8(0..2)}", "yields to b, c") KEY("b", "q:{y: u8(0..1)}", "") KEY("c", "q:2", ""), "E0504 'a' yields every name"},
        {KEY("a", "q:{x: u8(0..3)}", "yields to b, c") KEY("b", "q:{y: u8(0..1)}", "") KEY("c", "q:2", ""), ""},
        {KEY("a", "q:{x: string(1..4)}", "yields to b, c") KEY("b", "q:{x: string(1..2)}", "") KEY("c", "q:{x: string(3..9)}", ""), "E0504 'a' yields every name"},
        {KEY("a", "q:{x: string(1..4)}", "yields to b, c") KEY("b", "q:{x: string(1..2)}", "") KEY("c", "q:{x: string(4..9)}", ""), ""},
        {KEY("a", "q:{x}", "yields to b") KEY("b", "r:{y}", ""), "W0505 'a' yields to 'b', but the two can never be the same key"},
        {KEY("a", "q:{x}", "yields") KEY("b", "r:{y}", ""), "W0505 'a' yields, but no other declaration can be the same key"},
    };
    EXPECT(table);
}

static void collisions_suggest_who_should_yield(void **state)
{
    (void)state;
    static const struct expectation table[] = {
        {KEY("a", "q:{x: any}", "") KEY("b", "q:{y}:m", ""), "E0501 'b' and 'a' can be the same key: \"q:a:m\"\n  'a' is here\n  if that is meant, let 'a' say 'yields to b'"},
        {KEY("b", "q:{y}:m", "") KEY("a", "q:{x: any}", ""), "E0501 'a' and 'b' can be the same key: \"q:a:m\"\n  'b' is here\n  if that is meant, let 'a' say 'yields to b'"},
    };
    EXPECT(table);
}

static void yields_of_the_model_are_completed(void **state)
{
    (void)state;
    struct kc_schema *schema = check("schema t;" KEY("a", "q:{x: any}", "yields") KEY("b", "q:{y}:m", "") KEY("c", "q:e", "") KEY("d", "r:{x}", ""));
    assert_int_equal(messages().len, 0);
    assert_int_equal(schema->keys[0]->yield_count, 2);
    assert_ptr_equal(schema->keys[0]->yields[0], schema->keys[1]);
    assert_ptr_equal(schema->keys[0]->yields[1], schema->keys[2]);
    schema = check("schema t;" KEY("a", "q:{x: any}", "yields to b") KEY("b", "q:{y}:m", "yields to c") KEY("c", "q:r:m", ""));
    assert_int_equal(messages().len, 0);
    assert_int_equal(schema->keys[0]->yield_count, 2);
    assert_ptr_equal(schema->keys[0]->yields[0], schema->keys[1]);
    assert_ptr_equal(schema->keys[0]->yields[1], schema->keys[2]);
    assert_int_equal(schema->keys[2]->yield_count, 0);
}

static void ambiguous_keys_are_told_with_both_readings(void **state)
{
    (void)state;
    static const struct expectation table[] = {
        {KEY("a", "{x: any}:{y: any}", ""), "E0502 key 'a' can be read in two ways: \"a::a\"\n  either x = \"a\", y = \":a\"\n  or x = \"a:\", y = \"a\""},
        {KEY("a", "{x}{y}", ""), "E0502 key 'a' can be read in two ways: \"aaa\"\n  either x = \"a\", y = \"aa\"\n  or x = \"aa\", y = \"a\""},
        {KEY("a", "{x}:{y: any}", ""), ""},
        {KEY("a", "{x: any}:{y}", ""), ""},
        {KEY("a", "{x: string(26) of [A-Z]}{y: string(10) of [A-Z]}", ""), ""},
        {KEY("a", "{x: string(2..3) of [A-Z]}{y: string(4..5) of [A-Z]}", ""), "E0502 key 'a' can be read in two ways: \"AAAAAAA\""},
        {KEY("a", "{x: string(2..3) of [A-Z]}{y: string(4) of [A-Z]}", ""), ""},
        {KEY("a", "{x: string of [a-z]}{y: u8}", ""), ""},
        {KEY("a", "{x: string of [a-z]}x{y: u8}", ""), ""},
        {KEY("a", "{x: u8}{y: u8}", ""), "E0502 key 'a' can be read in two ways: \"110\""},
        {"enum E { none = \"\", p = \":p\" }" KEY("a", "{x: any}{e: E}", ""), "E0502 key 'a' can be read in two ways: \"a:p\"\n  either x = \"a\", e = \":p\"\n  or x = \"a:p\", e = \"\""},
        {"enum E { none = \"\", p = \":p\" }" KEY("a", "{x}{e: E}", ""), ""},
        {"type T = text \"{x}{y}\";" KEY("a", "a:{t: T}", ""), "E0502 type 'T' can be read in two ways: \"aaa\""},
        {"type T = text \"{x}.{y: u8}\";" KEY("a", "{u: any}:{t: T}", ""), ""},
        /* what is yielded may be ambiguous */
        {KEY("a", "{x}:{y: any}{z: string(1) of [a-z]}", ""), "" },
        {"enum E { none = \"\", ab = \"ab\" } enum F { none = \"\", ab = \"ab\", cd = \"cd\" }" KEY("a", "k{x: E}{y: F}", ""),
         "E0502 key 'a' can be read in two ways: \"kab\"\n"},
        {"enum E { none = \"\", ab = \"ab\" } enum F { none = \"\", ab = \"ab\", cd = \"cd\" }" KEY("a", "k{x: E}{y: F}", "yields to b") KEY("b", "kab", ""), ""},
    };
    EXPECT(table);
}

static void reserved_names_are_not_used(void **state)
{
    (void)state;
    static const struct expectation table[] = {
        {"reserved \"tmp:{x: any}\";" KEY("a", "{y}:{z}", ""), "E0506 'a' uses a reserved name: \"tmp:a\"\n  reserved here"},
        {"reserved \"tmp:{x: any}\";" KEY("a", "temp:{z}", ""), ""},
        {"reserved \"tmp:{x: any}\"; reserved \"tmp:{x}\";" KEY("a", "temp:{z}", ""), ""},
        {"reserved \"tmp:{x: any}\"; channel c \"tmp:x\" of string;", "E0506 'c' uses a reserved name: \"tmp:x\""},
        {"database p = 0; database q = 1; in p { reserved \"tmp\"; } in q {" KEY("a", "tmp", "") "}", ""},
        {"database p = 0; database q = 1; in p { reserved \"tmp\"; " KEY("a", "tmp", "") "}", "E0506 'a' uses a reserved name: \"tmp\""},
    };
    EXPECT(table);
}

static void companions_take_part(void **state)
{
    (void)state;
    static const struct expectation table[] = {
        {"external queue jobs \"q:{name}\" of string ttl none with active;" KEY("a", "q:{x}:{y}", ""), "E0501 'a' and the companion"},
        {"external queue jobs \"q:{name: any}\" of string ttl none with active;", "E0501 'jobs' and its companion"},
        {"external queue jobs \"q:{name}\" of string ttl none with active;", ""},
    };
    EXPECT(table);
}

static void keys_of_one_step_share_a_slot(void **state)
{
    (void)state;
    static const struct expectation table[] = {
        {"cluster; external queue jobs \"q:{#name}\" of string ttl none with active;", ""},
        {"cluster; external queue jobs \"\\{q\\}:{name}\" of string ttl none with active;", ""},
        {"cluster; external queue jobs \"\\{\\}q:{#name}\" of string ttl none with active;", "E0509 the hash tag of 'jobs' is empty"},
        {KEY("a", "a:{#x: string(..5) of [a-z]}", ""), "E0509 'x' may be empty, and an empty hash tag is none"},
        {"cluster;" KEY("a", "a:{#x: string(1..5) of [a-z]}", ""), ""},
        {"cluster; tags tag \"tag:{#id}\" ttl none; string a \"a:{#id}\" of string ttl none tagged tag(id);", ""},
    };
    EXPECT(table);
    check("schema t; cluster; external queue jobs \"q:{name}\" of string ttl none with active;");
    assert_true(strncmp(messages().data, "E0508 'jobs' and its companion ", 31) == 0);
    check("schema t; cluster; enum P { high, low } queue jobs \"q:{#p: P}\" of u8 priority {p} ttl none;");
    assert_true(strncmp(messages().data, "E0508 'jobs' and its companion ", 31) == 0);
    check("schema t; cluster; enum P { high, low } queue jobs \"q:{p: P}:{#name: u8}\" of u8 priority {p} ttl none;");
    assert_string_equal(messages().data, "");
    check("schema t; enum P { high, active } queue jobs \"q:{p: P}\" of u8 priority {p} ttl none;");
    assert_true(strncmp(messages().data, "E0501 'jobs' and its companion 'active' can be the same bytes: \"q:active\"", 60) == 0);
    check("schema t; cluster; tags tag \"tag:{#id}\" ttl none; string a \"a:{#id}:{x}\" of string ttl none tagged tag(x);");
    assert_true(strncmp(messages().data, "E0508 'a' and its tags 'tag' are used in one step", 49) == 0);
}

static void questions_that_are_too_hard_are_said_to_be(void **state)
{
    (void)state;
    check(kc_code_info(KC_E_0510_TOO_HARD)->bad);
    for (size_t i = 0; i < compilation.diags.list.count; i++)
        assert_string_equal(kc_code_info(compilation.diags.list.items[i]->code)->id, "E0510");
    assert_true(compilation.diags.list.count > 0);
}

/* ---- Brute force ------------------------------------------------------------------------------------------------ */

static unsigned seed;
static unsigned chance(unsigned n)
{
    seed = seed * 1664525 + 1013904223;
    return (seed >> 10) % n;
}

/* A pattern of the oracle: for each piece a literal or the set of texts a parameter can be, by a small function of its own. */
enum { MOST_PIECES = 4, LONGEST = 6 };
struct small_piece {
    char literal[4];            /* not a parameter where it is not empty */
    const char *type;           /* as a schema says it */
    const char *bytes;          /* its class */
    size_t min, max;            /* its length */
};
struct small_pattern {
    struct small_piece pieces[MOST_PIECES];
    size_t count;
};

static void random_pattern(struct small_pattern *p)
{
    static const struct small_piece types[] = {
        {"", "string(1..2) of [ab]", "ab", 1, 2}, {"", "string(2) of [a:]", "a:", 2, 2}, {"", "string(1..255) of [b]", "b", 1, 255},
        {"", "string(0..1) of [ab]", "ab", 0, 1}, {"", "string(1..) of [ab:]", "ab:", 1, 255}, {"", "string(3) of [ab]", "ab", 3, 3},
        {"", "string(..2) of [b:]", "b:", 0, 2},
    };
    static const char *const literals[] = {"a", "b", ":", "ab", "a:"};
    p->count = 1 + chance(MOST_PIECES);
    for (size_t i = 0; i < p->count; i++) {
        if (chance(2) == 0 || i == 0)
            p->pieces[i] = types[chance(7)];
        else {
            p->pieces[i] = (struct small_piece){{0}, NULL, NULL, 0, 0};
            strcpy(p->pieces[i].literal, literals[chance(5)]);
        }
    }
}

static void write_pattern(char *out, const struct small_pattern *p)
{
    for (size_t i = 0; i < p->count; i++) {
        char piece[64];
        if (p->pieces[i].literal[0] != '\0')
            snprintf(piece, sizeof piece, "%s", p->pieces[i].literal);
        else
            snprintf(piece, sizeof piece, "{p%zu: %s}", i, p->pieces[i].type);
        strcat(out, piece);
    }
}

/* How many readings a text has. */
static unsigned count_readings(const struct small_pattern *p, size_t piece, const char *text)
{
    if (piece == p->count)
        return *text == '\0';
    const struct small_piece *s = &p->pieces[piece];
    size_t len = strlen(s->literal);
    if (len != 0)
        return strncmp(text, s->literal, len) == 0 ? count_readings(p, piece + 1, text + len) : 0;
    unsigned count = 0;
    for (size_t n = 0; n <= strlen(text) && n <= s->max && strspn(text, s->bytes) >= n; n++)
        if (n >= s->min)
            count += count_readings(p, piece + 1, text + n);
    return count;
}

static bool next_text(char *text)
{
    static const char alphabet[] = "ab:";
    size_t len = strlen(text);
    for (size_t i = len; i-- > 0;) {
        size_t digit = (size_t)(strchr(alphabet, text[i]) - alphabet);
        if (digit < 2) {
            text[i] = alphabet[digit + 1];
            return true;
        }
        text[i] = 'a';
    }
    if (len == LONGEST)
        return false;
    memset(text, 'a', len + 1);
    text[len + 1] = '\0';
    return true;
}

struct verdict {
    bool collides, ambiguous[2], owns[2];
    size_t witness_len; /* of the shortest common text */
};

/* yields: a yields to b. */
static struct verdict verdict_of(const struct small_pattern *a, const struct small_pattern *b, bool yields)
{
    struct verdict v = {.witness_len = LONGEST + 1};
    char text[LONGEST + 2] = "";
    do {
        unsigned in_a = count_readings(a, 0, text), in_b = count_readings(b, 0, text);
        if (in_a != 0 && in_b != 0 && !v.collides)
            v.witness_len = strlen(text);
        v.collides |= in_a != 0 && in_b != 0;
        bool owned = !yields || in_b == 0;
        v.owns[0] |= in_a != 0 && owned;
        v.ambiguous[0] |= in_a > 1 && owned;
        v.owns[1] |= in_b != 0;
        v.ambiguous[1] |= in_b > 1;
    } while (next_text(text));
    return v;
}

static bool said(const char *id, const char *about)
{
    for (size_t i = 0; i < compilation.diags.list.count; i++) {
        const struct kc_diag *diag = compilation.diags.list.items[i];
        if (strcmp(kc_code_info(diag->code)->id, id) == 0 && (about == NULL || strstr(diag->text.data, about) != NULL))
            return true;
    }
    return false;
}

/* The length of the quoted text a message ends with. */
static size_t quoted_len(const char *id, const char *about)
{
    for (size_t i = 0; i < compilation.diags.list.count; i++) {
        const struct kc_diag *diag = compilation.diags.list.items[i];
        if (strcmp(kc_code_info(diag->code)->id, id) == 0 && strstr(diag->text.data, about) != NULL)
            return strlen(strchr(diag->text.data, '"')) - 2;
    }
    return 0;
}

/* The oracle sees texts of at most LONGEST bytes only; shortest witnesses of these patterns that are longer are not judged. */
static void random_schemas_are_judged_as_by_listing_all_texts(void **state)
{
    (void)state;
    seed = 11;
    unsigned collisions = 0, ambiguities = 0, empties = 0, clean = 0;
    for (int round = 0; round < 1500; round++) {
        struct small_pattern a, b;
        random_pattern(&a);
        random_pattern(&b);
        bool yields = chance(2) == 0;
        char pa[400] = "", pb[400] = "", text[1200];
        write_pattern(pa, &a);
        write_pattern(pb, &b);
        snprintf(text, sizeof text, "schema t;\nstring a \"%s\" of string ttl none%s;\nstring b \"%s\" of string ttl none;\n", pa, yields ? " yields to b" : "", pb);
        struct verdict v = verdict_of(&a, &b, yields);
        check(text);
        bool collides = said("E0501", NULL) || (yields && !said("W0505", NULL));
        if (v.collides && !collides)
            fail_msg("missed a meeting of %zu bytes: %s", v.witness_len, text);
        if (collides && !v.collides && !yields && quoted_len("E0501", "'a'") <= LONGEST)
            fail_msg("no such meeting: %s%s", text, messages().data);
        if (!yields && v.collides && quoted_len("E0501", "'a'") != v.witness_len)
            fail_msg("not the shortest witness (%zu): %s%s", v.witness_len, text, messages().data);
        if (yields && said("E0504", NULL) && v.owns[0])
            fail_msg("it owns a key: %s%s", text, messages().data);
        if (!said("E0501", NULL) && !said("E0504", NULL)) {
            for (int i = 0; i < 2; i++) {
                bool told = said("E0502", i == 0 ? "'a'" : "'b'");
                if (v.ambiguous[i] && !told)
                    fail_msg("missed ambiguity of %c: %s", 'a' + i, text);
                if (told && !v.ambiguous[i] && quoted_len("E0502", i == 0 ? "'a'" : "'b'") <= LONGEST)
                    fail_msg("no such ambiguity of %c: %s%s", 'a' + i, text, messages().data);
                ambiguities += told;
            }
        }
        collisions += collides;
        empties += said("E0504", NULL);
        clean += messages().len == 0;
    }
    assert_true(collisions > 100 && ambiguities > 50 && empties > 5 && clean > 100); /* each verdict came up */
}

/* Any two patterns, one by one, against what the walk through their common tree finds. */
static void meetings_are_found_as_by_comparing_all_with_all(void **state)
{
    (void)state;
    seed = 23;
    unsigned met = 0, apart = 0;
    for (int round = 0; round < 250; round++) {
        struct kc_buf text = {0};
        kc_buf_puts(&text, "schema t;\nsetting s: string;\n");
        for (unsigned k = 0; k < 12; k++) {
            char pattern[400] = "";
            struct small_pattern p;
            random_pattern(&p);
            write_pattern(pattern, &p);
            static const char *const fronts[] = {"", "a", "{q: u8}:", "{$s}", "b:{q: string(1..2) of [ab]}:"};
            kc_buf_printf(&text, "string k%02u \"%s%s\" of string ttl none;\n", k, fronts[chance(5)], pattern);
        }
        struct kc_schema *schema = check(text.data);
        struct kc_cores cores = {.arena = &arena};
        struct kc_flats flats = {.arena = &arena, .cores = &cores};
        for (size_t i = 0; i < schema->keys_count; i++)
            kc_flats_add(&flats, &schema->keys[i]->pattern, &(struct kc_flat){.key = schema->keys[i]});
        for (size_t i = 0; i < flats.list.count; i++) {
            for (size_t j = 0; j < i; j++) {
                char both[60];
                snprintf(both, sizeof both, "'%.*s' and '%.*s'", KC_FMT(flats.list.items[i]->key->name), KC_FMT(flats.list.items[j]->key->name));
                bool meet = kc_search(&arena, &(struct kc_question){.a = flats.list.items[i], .b = flats.list.items[j]}, NULL) == KC_YES;
                if (said("E0501", both) != meet)
                    fail_msg("%s: %s\n%s", both, meet ? "missed" : "do not meet", text.data);
                met += meet;
                apart += !meet;
            }
        }
        kc_flats_end(&flats);
        kc_buf_free(&text);
    }
    assert_true(met > 1000 && apart > 5000);
}

/* ---- Size ------------------------------------------------------------------------------------------------------- */

static double check_generated(void (*write)(struct kc_buf *out, unsigned i), unsigned count, size_t *diags)
{
    struct kc_buf text = {0};
    kc_buf_puts(&text, "schema t;\n");
    for (unsigned i = 0; i < count; i++)
        write(&text, i);
    struct kc_schema *schema = resolve(text.data);
    struct timespec from, to;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &from);
    kc_check_patterns(&compilation, schema, NULL);
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &to);
    *diags = compilation.diags.list.count;
    kc_buf_free(&text);
    return (double)(to.tv_sec - from.tv_sec) + 1e-9 * (double)(to.tv_nsec - from.tv_nsec);
}

static void write_literal_first(struct kc_buf *out, unsigned i)
{
    kc_buf_printf(out, "string k%u \"service%u:entity%u:{id}:field\" of string ttl none;\n", i, i % 17, i);
}
static void write_tenant_first(struct kc_buf *out, unsigned i)
{
    kc_buf_printf(out, "string k%u \"{tenant}:entity%u:{id}\" of string ttl none;\n", i, i);
}
static void write_own_types(struct kc_buf *out, unsigned i)
{
    kc_buf_printf(out, "type Tenant%u = string(1..%u) of [A-Za-z0-9_-];\nstring k%u \"{tenant: Tenant%u}:entity%u:{id: Tenant%u}\" of string ttl none;\n", i,
                  20 + i % 40, i, i, i, i);
}
static void write_mixed(struct kc_buf *out, unsigned i)
{
    static const char *const fronts[] = {"user:{id: uuid}:e", "{tenant}:e", "rate:{ip: ip}:e", "d:{day: date}:e", "e", "app:e", "h:{h: hex(16)}:e"};
    static const char *const ends[] = {"", ":{id: u64}", ":{window: seconds}", ":{n: i32}", ":{id}:{sub: Ulid}", "", ":{flag: bool}"};
    kc_buf_printf(out, "%sstring k%u \"%s%u%s\" of string ttl none;\n", i == 0 ? "type Ulid = string(26) of [A-Z0-9];\n" : "", i, fronts[i % 7], i, ends[i % 7]);
}
static void write_yielding(struct kc_buf *out, unsigned i)
{
    if (i == 0)
        kc_buf_puts(out, "string k0 \"q:{queue}:{job: any}\" of string ttl none yields;\n");
    else
        kc_buf_printf(out, "string k%u \"q:{queue}:meta%u\" of string ttl none;\n", i, i);
}
static void write_enums(struct kc_buf *out, unsigned i)
{
    kc_buf_printf(out, "enum E%u { a%u, b%u, c%u }\nstring k%u \"{kind: E%u}:entity:{id}\" of string ttl none;\n", i, i, i, i, i, i);
}

static void ten_thousand_keys_take_little_time(void **state)
{
    (void)state;
    static void (*const writers[])(struct kc_buf *out, unsigned i) = {write_literal_first, write_tenant_first, write_own_types, write_mixed, write_yielding};
    for (size_t i = 0; i < sizeof writers / sizeof *writers; i++) {
        size_t diags;
        double seconds = check_generated(writers[i], 10000, &diags);
        if (diags != 0)
            fail_msg("writer %zu: %s", i, messages().data);
        print_message("  writer %zu: %.3f s\n", i, seconds);
        assert_true(seconds < 3); /* sanitizers included; the bench looks closer */
    }
    size_t diags;
    double seconds = check_generated(write_enums, 300, &diags);
    print_message("  300 enums: %.3f s\n", seconds);
    assert_int_equal(diags, 0);
}

static void many_identical_patterns_end_soon(void **state)
{
    (void)state;
    struct kc_buf text = {0};
    kc_buf_puts(&text, "schema t;\n");
    for (unsigned i = 0; i < 3000; i++)
        kc_buf_printf(&text, "string k%u \"same:{id}\" of string ttl none;\n", i);
    check(text.data);
    assert_true(compilation.diags.errors >= 99 && compilation.diags.errors < 120);
    kc_buf_free(&text);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_teardown(colliding_keys_are_told_with_a_shortest_key, end),
        cmocka_unit_test_teardown(settings_are_equal_only_to_themselves, end),
        cmocka_unit_test_teardown(settings_with_values_are_their_text, end),
        cmocka_unit_test_teardown(yields_order_what_meets, end),
        cmocka_unit_test_teardown(collisions_suggest_who_should_yield, end),
        cmocka_unit_test_teardown(yields_of_the_model_are_completed, end),
        cmocka_unit_test_teardown(ambiguous_keys_are_told_with_both_readings, end),
        cmocka_unit_test_teardown(reserved_names_are_not_used, end),
        cmocka_unit_test_teardown(companions_take_part, end),
        cmocka_unit_test_teardown(keys_of_one_step_share_a_slot, end),
        cmocka_unit_test_teardown(questions_that_are_too_hard_are_said_to_be, end),
        cmocka_unit_test_teardown(random_schemas_are_judged_as_by_listing_all_texts, end),
        cmocka_unit_test_teardown(meetings_are_found_as_by_comparing_all_with_all, end),
        cmocka_unit_test_teardown(ten_thousand_keys_take_little_time, end),
        cmocka_unit_test_teardown(many_identical_patterns_end_soon, end),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
