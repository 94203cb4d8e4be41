/* The grammar: what a schema's parts become, where words may be names, what documents what. Mistakes: test_mistakes.c. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "support/reading.h"

static void read_clean(struct reading *reading, const char *text)
{
    reading_begin(reading, text, strlen(text));
    if (reading->diags.errors + reading->diags.warnings != 0) {
        char *printed = reading_printed(reading, KC_DIAG_TEXT);
        fail_msg("\n%s\n%s", text, printed);
        free(printed);
    }
}

#define ASSERT_STR(str, text)                                                 \
    do {                                                                      \
        if (!kc_str_is(str, text))                                            \
            fail_msg("line %d: '%.*s' is not '%s'", __LINE__, KC_FMT(str), text); \
    } while (0)

static struct kc_decl *decl_at(const struct reading *reading, size_t i)
{
    assert_true(i < reading->file->decls.count);
    return reading->file->decls.items[i];
}

static struct kc_clause *clause_at(struct kc_decl *key, size_t i, enum kc_clause_kind kind)
{
    assert_true(i < key->clauses.count);
    assert_int_equal(key->clauses.items[i].kind, kind);
    return &key->clauses.items[i];
}

/* ---- Declarations ----------------------------------------------------------------------------------------------- */

static void declarations_keep_all_their_parts(void **state)
{
    (void)state;
    struct reading r;
    read_clean(&r, "schema nexus;\n"
                   "import \"a b.keys\";\n"
                   "database sessions as s = 3;\n"
                   "reserved database 6..15; reserved database 4; reserved \"tmp:{x: any}\";\n"
                   "server { save 900 1; a  \"b c\"d; }\n"
                   "cluster;\n"
                   "expect { hit_rate >= 85%; latency <= 1ms; n = 3; }\n"
                   "type Id as Ident = string(1..64) of [a-z\\]] not matching /a\\/b/;\n"
                   "enum Role { admin, \"a-b\" as a_b = \"x\\n\", manager = \"\", }\n"
                   "record Note { title: string; \"opts.max\" as max: u64?; k: u8 required; }\n"
                   "setting tenant: Id = \"t\"; setting days: u32 = 5; setting stage: Role = admin; setting no: u8;\n"
                   "separator \"/\";\n");
    assert_int_equal(r.file->decls.count, 17);
    ASSERT_STR(decl_at(&r, 0)->name.text, "nexus");
    assert_true(decl_at(&r, 1)->name.quoted);
    ASSERT_STR(decl_at(&r, 1)->name.text, "a b.keys");
    ASSERT_STR(decl_at(&r, 2)->c_name.text, "s");
    assert_int_equal(decl_at(&r, 2)->low.magnitude, 3);
    assert_int_equal(decl_at(&r, 3)->high.magnitude, 15);
    assert_int_equal(decl_at(&r, 4)->low.magnitude + decl_at(&r, 4)->high.magnitude, 8);
    assert_int_equal(decl_at(&r, 5)->pattern->pieces.count, 2);
    assert_int_equal(decl_at(&r, 6)->directives.count, 2);
    ASSERT_STR(decl_at(&r, 6)->directives.items[0].arguments, "900 1");
    ASSERT_STR(decl_at(&r, 6)->directives.items[1].arguments, "\"b c\"d");
    assert_int_equal(decl_at(&r, 7)->kind, KC_DECL_CLUSTER);
    assert_int_equal(decl_at(&r, 8)->expectations.items[0].value.magnitude, 85000);
    ASSERT_STR(decl_at(&r, 8)->expectations.items[1].op, "<=");
    ASSERT_STR(decl_at(&r, 9)->c_name.text, "Ident");
    struct kc_ast_type *type = decl_at(&r, 9)->type;
    assert_true(type->has_range);
    assert_int_equal(type->high.magnitude, 64);
    assert_int_equal(type->rules.count, 2);
    ASSERT_STR(type->rules.items[0].text, "a-z\\]");
    assert_int_equal(type->rules.items[1].kind, KC_RULE_NOT_MATCHING);
    ASSERT_STR(type->rules.items[1].text, "a\\/b");
    struct kc_decl *role = decl_at(&r, 10);
    assert_int_equal(role->values.count, 3);
    assert_null(role->values.items[0].text.text.data);
    ASSERT_STR(role->values.items[1].text.text, "x\n");
    ASSERT_STR(role->values.items[1].c_name.text, "a_b");
    assert_non_null(role->values.items[2].text.text.data);
    assert_int_equal(role->values.items[2].text.text.len, 0);
    struct kc_decl *note = decl_at(&r, 11);
    ASSERT_STR(note->fields.items[1].name.text, "opts.max");
    assert_true(note->fields.items[1].name.quoted && note->fields.items[1].optional && note->fields.items[2].required);
    ASSERT_STR(decl_at(&r, 12)->text.text, "t");
    assert_int_equal(decl_at(&r, 13)->number.magnitude, 5);
    ASSERT_STR(decl_at(&r, 14)->text.text, "admin");
    assert_true(decl_at(&r, 14)->has_default && !decl_at(&r, 15)->has_default);
    ASSERT_STR(decl_at(&r, 16)->text.text, "/");
    reading_end(&r);
}

static void groups_nest_and_keep_their_heads(void **state)
{
    (void)state;
    struct reading r;
    read_clean(&r, "in main prefix \"a:{t: Id}:\" ttl 1h separator \"/\" {\n"
                   "  external in ttl {$d} { in { set x \"x\"; } }\n"
                   "  reserved \"y\";\n"
                   "}\n"
                   "external in ttl { }\n");
    struct kc_decl *outer = decl_at(&r, 0), *inner = outer->body.items[0], *named = decl_at(&r, 1);
    ASSERT_STR(outer->name.text, "main");
    assert_int_equal(outer->pattern->pieces.count, 3);
    assert_int_equal(outer->ttl->amount.number.magnitude, 3600000);
    ASSERT_STR(outer->text.text, "/");
    assert_int_equal(outer->body.count, 2);
    assert_null(inner->name.text.data);
    assert_true(inner->external);
    assert_int_equal(inner->ttl->amount.kind, KC_AMOUNT_SETTING);
    assert_int_equal(inner->body.items[0]->body.items[0]->kind, KC_DECL_KEY);
    ASSERT_STR(named->name.text, "ttl"); /* `in ttl {` names a database */
    assert_null(named->ttl);
    reading_end(&r);
}

static void patterns_are_pieces_with_places(void **state)
{
    (void)state;
    static const char text[] = "set s \"a\\{{#id as ident: string(..9) of [a\\]b]}:{$t}{x}\\x00\";";
    struct reading r;
    read_clean(&r, text);
    struct kc_ast_pattern *pattern = decl_at(&r, 0)->pattern;
    struct kc_ast_piece *pieces = pattern->pieces.items;
    assert_int_equal(pattern->pieces.count, 6);
    ASSERT_STR(pieces[0].text, "a{");
    assert_true(pieces[1].hash_tag && pieces[1].kind == KC_AST_PARAM);
    ASSERT_STR(pieces[1].name.text, "id");
    ASSERT_STR(pieces[1].c_name.text, "ident");
    ASSERT_STR(pieces[1].type->rules.items[0].text, "a\\]b");
    assert_true(pieces[1].type->low.missing && pieces[1].type->high.magnitude == 9);
    assert_memory_equal(text + pieces[1].span.start, "{#id", 4);
    assert_int_equal(text[pieces[1].span.end - 1], '}');
    assert_int_equal(pieces[3].kind, KC_AST_SETTING);
    assert_null(pieces[4].type);
    assert_false(pieces[4].hash_tag);
    assert_int_equal(pieces[5].text.len, 1);
    assert_int_equal(pieces[5].text.data[0], 0);
    assert_int_equal(text[pattern->span.start], '"');
    assert_int_equal(text[pattern->span.end - 1], '"');
    reading_end(&r);
}

static void types_of_every_form_are_parsed(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        int form;
        size_t texts, rules, targets;
        bool range, key, element;
    } cases[] = {
        {"UserId", KC_TYPE_NAMED, 0, 0, 0, false, false, false},
        {"string", KC_TYPE_NAMED, 0, 0, 0, false, false, false},
        {"string(26)", KC_TYPE_NAMED, 0, 0, 0, true, false, false},
        {"string(1..) of [a] of [b]", KC_TYPE_NAMED, 0, 2, 0, true, false, false},
        {"i8(-5..5)", KC_TYPE_NAMED, 0, 0, 0, true, false, false},
        {"bool(\"no\", \"yes\")", KC_TYPE_NAMED, 2, 0, 0, false, false, false},
        {"time(\"%Y-%m-%d\")", KC_TYPE_NAMED, 1, 0, 0, false, false, false},
        {"vector f32[128]", KC_TYPE_VECTOR, 0, 0, 0, false, false, false},
        {"json", KC_TYPE_JSON, 0, 0, 0, false, false, false},
        {"json Note", KC_TYPE_JSON, 0, 0, 0, false, false, true},
        {"json list of Note", KC_TYPE_JSON, 0, 0, 0, false, false, true},
        {"key a", KC_TYPE_KEY, 0, 0, 1, false, false, false},
        {"key a | key | of", KC_TYPE_KEY, 0, 0, 3, false, false, false},
        {"list of string of [a-z]", KC_TYPE_LIST, 0, 0, 0, false, false, true},
        {"map of string", KC_TYPE_MAP, 0, 0, 0, false, false, true},
        {"map string(1) of [a] -> json", KC_TYPE_MAP, 0, 0, 0, false, true, true},
        {"map key a | b -> map A -> B", KC_TYPE_MAP, 0, 0, 0, false, true, true},
        {"text \"{a}:{b: u8}\"", KC_TYPE_TEXT, 0, 0, 0, false, false, false},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct reading r;
        char text[200];
        snprintf(text, sizeof text, "type T = %s;", cases[i].text);
        read_clean(&r, text);
        struct kc_ast_type *type = decl_at(&r, 0)->type;
        assert_int_equal(type->form, cases[i].form);
        assert_int_equal(type->texts.count, cases[i].texts);
        assert_int_equal(type->rules.count, cases[i].rules);
        assert_int_equal(type->targets.count, cases[i].targets);
        assert_int_equal(type->has_range, cases[i].range);
        assert_int_equal(type->key != NULL, cases[i].key);
        assert_int_equal(type->element != NULL, cases[i].element);
        assert_int_equal(type->span.start, 9);
        assert_int_equal(type->span.end, strlen(text) - 1);
        assert_int_equal(type->pattern != NULL, type->form == KC_TYPE_TEXT);
        reading_end(&r);
    }
}

/* ---- Clauses ---------------------------------------------------------------------------------------------------- */

static void clauses_of_every_kind_are_parsed(void **state)
{
    (void)state;
    struct reading r;
    read_clean(&r, "zset z \"z\" of string of [a-z] by f64 capped ~1000 window 1d once yields to a, of, yields ttl none;\n"
                   "limiter l \"l\" fixed limit 600 per {window} aligned {window} when unavailable deny;\n"
                   "limiter m \"m\" sliding limit at call per {$d};\n"
                   "queue q \"q\" of json with active = \"a:{x}\", failed priority {p} lease 5m attempts 3 ttl at call;\n"
                   "cache c \"c\" of u8 ttl 1h missing 5s stale 10s early compress over 4kb local 10 for 5s tagged t(a, b), u tagged v();\n"
                   "tags t \"t\" versions yields ttl none; stream s \"s\" groups a, \"b-c\" ttl none { a: u8; }\n");
    struct kc_decl *z = decl_at(&r, 0), *l = decl_at(&r, 1), *m = decl_at(&r, 2), *q = decl_at(&r, 3), *c = decl_at(&r, 4);
    assert_int_equal(clause_at(z, 0, KC_CLAUSE_OF)->type->rules.count, 1);
    ASSERT_STR(clause_at(z, 1, KC_CLAUSE_BY)->type->name.text, "f64");
    assert_true(clause_at(z, 2, KC_CLAUSE_CAPPED)->approximate);
    assert_int_equal(clause_at(z, 3, KC_CLAUSE_WINDOW)->amount.number.magnitude, 86400000);
    clause_at(z, 4, KC_CLAUSE_ONCE);
    assert_int_equal(clause_at(z, 5, KC_CLAUSE_YIELDS)->names.count, 3);
    assert_int_equal(clause_at(z, 6, KC_CLAUSE_TTL)->ttl->kind, KC_AST_TTL_NONE);
    ASSERT_STR(clause_at(l, 0, KC_CLAUSE_ALGORITHM)->names.items[0].text, "fixed");
    assert_true(clause_at(l, 1, KC_CLAUSE_LIMIT)->has_second);
    ASSERT_STR(clause_at(l, 1, KC_CLAUSE_LIMIT)->amount2.name.text, "window");
    ASSERT_STR(clause_at(l, 2, KC_CLAUSE_ALIGNED)->amount.name.text, "window");
    ASSERT_STR(clause_at(l, 3, KC_CLAUSE_UNAVAILABLE)->names.items[0].text, "deny");
    ASSERT_STR(clause_at(m, 0, KC_CLAUSE_ALGORITHM)->names.items[0].text, "sliding");
    assert_int_equal(clause_at(m, 1, KC_CLAUSE_LIMIT)->amount.kind, KC_AMOUNT_AT_CALL);
    assert_int_equal(clause_at(m, 1, KC_CLAUSE_LIMIT)->amount2.kind, KC_AMOUNT_SETTING);
    assert_int_equal(clause_at(q, 1, KC_CLAUSE_WITH)->companions.count, 2);
    assert_int_equal(clause_at(q, 1, KC_CLAUSE_WITH)->companions.items[0].pattern->pieces.count, 2);
    assert_null(clause_at(q, 1, KC_CLAUSE_WITH)->companions.items[1].pattern);
    clause_at(q, 2, KC_CLAUSE_PRIORITY);
    clause_at(q, 3, KC_CLAUSE_LEASE);
    assert_int_equal(clause_at(q, 4, KC_CLAUSE_ATTEMPTS)->amount.number.magnitude, 3);
    clause_at(c, 2, KC_CLAUSE_MISSING);
    clause_at(c, 3, KC_CLAUSE_STALE);
    clause_at(c, 4, KC_CLAUSE_EARLY);
    assert_int_equal(clause_at(c, 5, KC_CLAUSE_COMPRESS)->amount.number.magnitude, 4096);
    assert_int_equal(clause_at(c, 6, KC_CLAUSE_LOCAL)->amount2.number.magnitude, 5000);
    assert_int_equal(clause_at(c, 7, KC_CLAUSE_TAGGED)->names.count, 3);
    assert_int_equal(clause_at(c, 8, KC_CLAUSE_TAGGED)->names.count, 1);
    assert_int_equal(clause_at(c, 9, KC_CLAUSE_TAGGED)->names.count, 1);
    clause_at(decl_at(&r, 5), 0, KC_CLAUSE_VERSIONS);
    assert_int_equal(clause_at(decl_at(&r, 5), 1, KC_CLAUSE_YIELDS)->names.count, 0);
    assert_true(clause_at(decl_at(&r, 6), 0, KC_CLAUSE_GROUPS)->names.items[1].quoted);
    assert_true(decl_at(&r, 6)->has_fields && decl_at(&r, 6)->fields.count == 1);
    reading_end(&r);
}

static void ttls_of_every_form_are_parsed(void **state)
{
    (void)state;
    enum { NO = -1 };
    static const struct {
        const char *text;
        int kind, amount, mode;
        bool within, or_none, jitter;
        long long low, high;
    } cases[] = {
        {"24h", KC_AST_TTL_LENGTH, KC_AMOUNT_NUMBER, KC_AST_MODE_WRITE, false, false, false, 0, 0},
        {"24h from creation", KC_AST_TTL_LENGTH, KC_AMOUNT_NUMBER, KC_AST_MODE_CREATION, false, false, false, 0, 0},
        {"24h sliding jitter 10%", KC_AST_TTL_LENGTH, KC_AMOUNT_NUMBER, KC_AST_MODE_SLIDING, false, false, true, 0, 0},
        {"24h after finish", KC_AST_TTL_LENGTH, KC_AMOUNT_NUMBER, KC_AST_MODE_AFTER, false, false, false, 0, 0},
        {"24h after sliding", KC_AST_TTL_LENGTH, KC_AMOUNT_NUMBER, KC_AST_MODE_AFTER, false, false, false, 0, 0},
        {"{param}", KC_AST_TTL_LENGTH, KC_AMOUNT_PARAM, KC_AST_MODE_WRITE, false, false, false, 0, 0},
        {"{ttl} jitter 5%", KC_AST_TTL_LENGTH, KC_AMOUNT_PARAM, KC_AST_MODE_WRITE, false, false, true, 0, 0},
        {"{$days} or none", KC_AST_TTL_LENGTH, KC_AMOUNT_SETTING, KC_AST_MODE_WRITE, false, true, false, 0, 0},
        {"5m within 1s..1d or none sliding", KC_AST_TTL_LENGTH, KC_AMOUNT_NUMBER, KC_AST_MODE_SLIDING, true, true, false, 1000, 86400000},
        {"5m within ..1d", KC_AST_TTL_LENGTH, KC_AMOUNT_NUMBER, KC_AST_MODE_WRITE, true, false, false, NO, 86400000},
        {"..24h", KC_AST_TTL_RANGE, NO, KC_AST_MODE_WRITE, false, false, false, NO, 86400000},
        {"1h..24h or none", KC_AST_TTL_RANGE, NO, KC_AST_MODE_WRITE, false, true, false, 3600000, 86400000},
        {"1h..", KC_AST_TTL_RANGE, NO, KC_AST_MODE_WRITE, false, false, false, 3600000, NO},
        {"at call", KC_AST_TTL_AT_CALL, NO, KC_AST_MODE_WRITE, false, false, false, 0, 0},
        {"none", KC_AST_TTL_NONE, NO, KC_AST_MODE_WRITE, false, false, false, 0, 0},
        {"some", KC_AST_TTL_SOME, NO, KC_AST_MODE_WRITE, false, false, false, 0, 0},
        {"unknown", KC_AST_TTL_UNKNOWN, NO, KC_AST_MODE_WRITE, false, false, false, 0, 0},
        {"by {type} { a: 5m; \"b-c\": none; else: {$d}; } sliding", KC_AST_TTL_BY, NO, KC_AST_MODE_SLIDING, false, false, false, 0, 0},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        for (int behind = 0; behind < 2; behind++) { /* alone, and before another clause: suffixes end where they should */
            struct reading r;
            char text[200];
            snprintf(text, sizeof text, "string s \"s\" ttl %s%s", cases[i].text, behind ? " once yields { a: u8; }" : ";");
            read_clean(&r, text);
            struct kc_ast_ttl *ttl = clause_at(decl_at(&r, 0), 0, KC_CLAUSE_TTL)->ttl;
            assert_int_equal(ttl->kind, cases[i].kind);
            if (cases[i].amount != NO)
                assert_int_equal(ttl->amount.kind, cases[i].amount);
            assert_int_equal(ttl->mode, cases[i].mode);
            assert_int_equal(ttl->within, cases[i].within);
            assert_int_equal(ttl->or_none, cases[i].or_none);
            assert_int_equal(ttl->has_jitter, cases[i].jitter);
            assert_true(cases[i].low == NO ? ttl->low.number.missing : (long long)ttl->low.number.magnitude == cases[i].low);
            assert_true(cases[i].high == NO ? ttl->high.number.missing : (long long)ttl->high.number.magnitude == cases[i].high);
            assert_int_equal(ttl->span.start, 13);
            assert_int_equal(ttl->span.end, 17 + strlen(cases[i].text));
            assert_int_equal(decl_at(&r, 0)->clauses.count, behind ? 3 : 1);
            reading_end(&r);
        }
}

static void an_enum_chooses_the_ttl_and_else_is_no_value(void **state)
{
    (void)state;
    struct reading r;
    read_clean(&r, "string s \"s\" ttl by {type} { a: 5m; \"else\": none; else: {$d}; none: 1h; }; type A = u8;");
    struct kc_ast_ttl *ttl = clause_at(decl_at(&r, 0), 0, KC_CLAUSE_TTL)->ttl;
    ASSERT_STR(ttl->by.text, "type");
    assert_int_equal(ttl->cases.count, 4);
    assert_int_equal(ttl->cases.items[0].length.number.magnitude, 300000);
    ASSERT_STR(ttl->cases.items[1].value.text, "else");
    assert_true(ttl->cases.items[1].is_none);
    assert_null(ttl->cases.items[2].value.text.data);
    assert_int_equal(ttl->cases.items[2].length.kind, KC_AMOUNT_SETTING);
    assert_false(ttl->cases.items[3].is_none);
    assert_int_equal(r.file->decls.count, 2);
    reading_end(&r);
}

/* ---- Words as names --------------------------------------------------------------------------------------------- */

static const char *const words[] = {
    "schema",  "import",  "database", "reserved",    "server",   "cluster",  "expect",      "type",     "enum",      "record",  "setting",
    "separator", "in",    "external", "string",      "counter",  "hash",     "list",        "set",      "zset",      "stream",  "bitmap",
    "hyperloglog", "geo", "channel",  "limiter",     "lock",     "semaphore", "queue",      "cache",    "tags",      "text",    "vector",
    "json",    "key",     "map",      "of",          "by",       "ttl",      "once",        "capped",   "window",    "yields",  "fixed",
    "sliding", "bucket",  "limit",    "aligned",     "when",     "with",     "priority",    "lease",    "attempts",  "missing", "stale",
    "early",   "compress", "local",   "tagged",      "versions", "groups",   "prefix",      "as",       "not",       "matching", "to",
    "per",     "unavailable", "allow", "deny",       "over",     "for",      "within",      "or",       "none",      "jitter",  "from",
    "creation", "after",  "at",       "call",        "some",     "unknown",  "required",    "else",     "others",    "ip",      "u8",
    "bool",    "date",    "segment",  "x",
};

static void every_word_may_be_a_name_wherever_a_name_stands(void **state)
{
    (void)state;
    static const char *const places[] = {
        "schema %;",
        "database % = 1; database % as % = 1;",
        "setting %: u8 = 5; setting % as %: string = %;",
        "expect { % >= 5%%; }",
        "enum E { % } enum F { %, } enum G { a, % as %, b = \"x\", \n%\n}",
        "record R { %: u8; % as %: string?; a: u8; %: json required; }",
        "hash % \"p\" ttl 1h { %: string; }",
        "string % as % \"p\" of u8 once;",
        "channel % \"p\" of json;",
        "external set % \"p\" ttl some;",
        "set s \"{%}{# % : u8}{%: string of [a-z]}{$%}{% as %}\";",
        "in % { set s \"a\"; }",
        "in % prefix \"x\" { in prefix \"y\" { } }",
        "in % ttl 5m separator \"/\" { }",
        "external in % ttl {$%} { }",
        "type T = key % | % | a;",
        "string s \"s\" ttl {%} capped {%} window {$%} once;",
        "string s \"s\" ttl by {%} { %: 5m; %: none; } sliding;",
        "string s \"s\" ttl 5m after % once { %: u8; }",
        "set s \"s\" yields to %, % ttl 1h;",
        "set s \"s\" yields to % { %: u8; }",
        "stream s \"s\" groups %, \"x\", % { a: u8; }",
        "queue s \"s\" with % = \"a\", % ttl 1h;",
        "queue s \"s\" with % { a: u8; }",
        "queue s \"s\" with % priority {%} lease {%} attempts {%} aligned {%} limit {%} per {%} local {%} for {%} compress over {%};",
        "cache s \"s\" tagged %(%, %), %, %() ttl 1h;",
        "zset s \"s\" of key % by i64;",
        "server { % %; % \"a\"; }",
    };
    for (size_t i = 0; i < sizeof places / sizeof *places; i++)
        for (size_t w = 0; w < sizeof words / sizeof *words; w++) {
            struct kc_buf text = {0};
            struct reading r;
            kc_buf_puts(&text, "type First = u8;\n");
            for (const char *c = places[i]; *c != '\0'; c++)
                if (c[0] == '%' && c[1] == '%')
                    kc_buf_putc(&text, *c++);
                else if (*c == '%')
                    kc_buf_puts(&text, words[w]);
                else
                    kc_buf_putc(&text, *c);
            kc_buf_puts(&text, "\ntype Last = u8;\n");
            read_clean(&r, text.data);
            ASSERT_STR(decl_at(&r, r.file->decls.count - 1)->name.text, "Last");
            reading_end(&r);
            kc_buf_free(&text);
        }
}

static void names_are_the_words_themselves(void **state)
{
    (void)state;
    for (size_t w = 0; w < sizeof words / sizeof *words; w++) {
        struct reading r;
        char text[400];
        snprintf(text, sizeof text, "in %s prefix \"p\" { hash %s \"{%s}\" ttl {%s} { %s: string of [a]; } }", words[w], words[w], words[w], words[w], words[w]);
        read_clean(&r, text);
        struct kc_decl *group = decl_at(&r, 0), *key = group->body.items[0];
        ASSERT_STR(group->name.text, words[w]);
        ASSERT_STR(key->name.text, words[w]);
        ASSERT_STR(key->pattern->pieces.items[0].name.text, words[w]);
        ASSERT_STR(clause_at(key, 0, KC_CLAUSE_TTL)->ttl->amount.name.text, words[w]);
        ASSERT_STR(key->fields.items[0].name.text, words[w]);
        assert_int_equal(key->fields.items[0].type->rules.count, 1);
        reading_end(&r);
    }
}

/* ---- Documentation ---------------------------------------------------------------------------------------------- */

static void comments_document_what_follows_or_what_they_stand_behind(void **state)
{
    (void)state;
    struct reading r;
    read_clean(&r, "//! The file\n"
                   "//!\n"
                   "//!  second line\n"
                   "/// before a\n"
                   "/// and on\n"
                   "type A = u8; /// behind a\n"
                   "             /// and on\n"
                   "\n"
                   "///no blank\n"
                   "// not this\n"
                   "type B = u8;\n"
                   "enum E { /// the enum\n"
                   "    a, /// behind a\n"
                   "    /// before b\n"
                   "    b /// behind b\n"
                   "} /// end of the enum\n"
                   "hash h \"h\" /// pattern\n"
                   "    ttl 1h { /// brace\n"
                   "    /// before f\n"
                   "    f: u8; g: u8; /// behind g\r\n"
                   "} \n"
                   "in x { /// the group\n"
                   "    set s \"s\"; /// s\n"
                   "    /// before t\n"
                   "    set t \"t\"; }\n"
                   "server { a b; /// directive\n"
                   "}\n"
                   "/// outlook\n"
                   "expect { a > 5; /// expectation\n"
                   "}\n"
                   "//// no documentation\n"
                   "type C = u8;\n");
    ASSERT_STR(r.file->doc, "The file\n\n second line");
    ASSERT_STR(decl_at(&r, 0)->doc, "before a\nand on\nbehind a\nand on");
    ASSERT_STR(decl_at(&r, 1)->doc, "no blank");
    ASSERT_STR(decl_at(&r, 2)->doc, "the enum\nend of the enum");
    ASSERT_STR(decl_at(&r, 2)->values.items[0].doc, "behind a");
    ASSERT_STR(decl_at(&r, 2)->values.items[1].doc, "before b\nbehind b");
    ASSERT_STR(decl_at(&r, 3)->doc, "pattern\nbrace");
    ASSERT_STR(decl_at(&r, 3)->fields.items[0].doc, "before f");
    ASSERT_STR(decl_at(&r, 3)->fields.items[1].doc, "behind g");
    ASSERT_STR(decl_at(&r, 4)->doc, "the group");
    ASSERT_STR(decl_at(&r, 4)->body.items[0]->doc, "s");
    ASSERT_STR(decl_at(&r, 4)->body.items[1]->doc, "before t");
    ASSERT_STR(decl_at(&r, 5)->directives.items[0].doc, "directive");
    ASSERT_STR(decl_at(&r, 6)->doc, "outlook");
    ASSERT_STR(decl_at(&r, 6)->expectations.items[0].doc, "expectation");
    assert_null(decl_at(&r, 7)->doc.data);
    reading_end(&r);
}

static void a_comment_that_documents_nothing_is_said_once_a_block(void **state)
{
    (void)state;
#define NOTHING "[W0125]: this comment documents nothing: nothing that could be documented follows (did you mean '//'?)\n"
    assert_reported("schema a;\n/// x\n/// y\n", "2:1:" NOTHING);
    assert_reported("record R {\n  a: u8;\n  /// x\n}\n", "3:3:" NOTHING);
    assert_reported("hash h \"h\"\n  /// x\n  once;\n", "2:3:" NOTHING);
    assert_reported("/// x\n", "1:1:" NOTHING);
    assert_reported("/// x\nschema ;\n", "2:8:[E0113]: expected a name behind 'schema', found ';'\n");
}

/* ---- The language's own example ---------------------------------------------------------------------------------- */

static void declarations_know_their_places(void **state)
{
    (void)state;
    static const char text[] = "\n  external hash s \"a\"\n ttl 1h {\n a: u8;\n} // x\nin m { set t \"t\"; }";
    struct reading r;
    read_clean(&r, text);
    struct kc_decl *key = decl_at(&r, 0), *group = decl_at(&r, 1);
    assert_memory_equal(text + key->span.start, "external", 8);
    assert_int_equal(text[key->span.end - 1], '}');
    assert_memory_equal(text + key->fields.items[0].span.start, "a: u8;", 6);
    assert_int_equal(key->fields.items[0].span.end - key->fields.items[0].span.start, 6);
    assert_memory_equal(text + group->span.start, "in m", 4);
    assert_int_equal(group->span.end, sizeof text - 1);
    assert_memory_equal(text + key->key_kind.span.start, "hash", 4);
    reading_end(&r);
}

static void an_empty_file_is_an_empty_file(void **state)
{
    (void)state;
    static const char *const texts[] = {"", "\n", "// x", "/* x */", "\xef\xbb\xbf", "\r\n\r\n"};
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        struct reading r;
        read_clean(&r, texts[i]);
        assert_int_equal(r.file->decls.count, 0);
        reading_end(&r);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(declarations_keep_all_their_parts),
        cmocka_unit_test(groups_nest_and_keep_their_heads),
        cmocka_unit_test(patterns_are_pieces_with_places),
        cmocka_unit_test(types_of_every_form_are_parsed),
        cmocka_unit_test(clauses_of_every_kind_are_parsed),
        cmocka_unit_test(ttls_of_every_form_are_parsed),
        cmocka_unit_test(an_enum_chooses_the_ttl_and_else_is_no_value),
        cmocka_unit_test(every_word_may_be_a_name_wherever_a_name_stands),
        cmocka_unit_test(names_are_the_words_themselves),
        cmocka_unit_test(comments_document_what_follows_or_what_they_stand_behind),
        cmocka_unit_test(a_comment_that_documents_nothing_is_said_once_a_block),
        cmocka_unit_test(declarations_know_their_places),
        cmocka_unit_test(an_empty_file_is_an_empty_file),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
