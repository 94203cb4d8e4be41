/* Mistakes in schemas: what is said, that it is said once, and that what stands around is read all the same. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include <cmocka.h>

#include "support/reading.h"

struct mistake {
    const char *text, *expected;
};

static void assert_mistakes(const struct mistake *mistakes, size_t count)
{
    for (size_t i = 0; i < count; i++)
        assert_reported(mistakes[i].text, mistakes[i].expected);
}
#define ASSERT_MISTAKES(mistakes) assert_mistakes((mistakes), sizeof(mistakes) / sizeof *(mistakes))

static void messages_say_what_was_expected_and_what_was_found(void **state)
{
    (void)state;
    static const struct mistake mistakes[] = {
        {"schema", "1:7:[E0113]: expected a name behind 'schema', found the end of the file\n"},
        {"schema 5;", "1:8:[E0113]: expected a name behind 'schema', found '5'\n"},
        {"foo bar;", "1:1:[E0113]: expected a declaration, found 'foo'\n"},
        {"set \"a\" of u8;", "1:5:[E0113]: expected a name behind 'set', found a string\n"},
        {"set a of u8;", "1:7:[E0113]: expected a string behind 'a', found 'of'\n"},
        {"hash h \"h\" tll 24h { a: u8; }", "1:12:[E0113]: expected '{', ';' or a clause such as 'ttl' behind the pattern, found 'tll' (did you mean 'ttl'?)\n"},
        {"set a \"a\" : u8;", "1:11:[E0113]: expected '{', ';' or a clause such as 'ttl' behind the pattern, found ':' (did you mean 'of'?)\n"},
        {"set a \"a\" ttl ;", "1:15:[E0113]: expected a duration such as 24h, 'none', 'some' or 'unknown' behind 'ttl', found ';'\n"},
        {"set a \"a\" ttl 1h from;", "1:22:[E0113]: expected 'creation' behind 'from', found ';'\n"},
        {"set a \"a\" ttl 5m or never;", "1:21:[E0113]: expected 'none' behind 'or', found 'never'\n"},
        {"queue a \"a\" of u8 priority l;", "1:28:[E0113]: expected a parameter such as {level} behind 'priority', found 'l'\n"},
        {"limiter a \"a\" aligned w;", "1:23:[E0113]: expected a parameter such as {window} behind 'aligned', found 'w'\n"},
        {"limiter a \"a\" when unavailable maybe;", "1:32:[E0113]: expected 'allow' or 'deny' behind 'unavailable', found 'maybe'\n"},
        {"set a \"a{}\";", "1:10:[E0113]: expected a name behind '{', found '}'\n"},
        {"set a \"a{b c}\";", "1:12:[E0113]: expected '}' or ':' behind 'b', found 'c'\n"},
        {"set a \"a{b:}\";", "1:12:[E0113]: expected a type behind ':', found '}'\n"},
        {"record R { a u8; }", "1:14:[E0113]: expected ':' behind 'a', found 'u8'\n"},
        {"record R { a: list of ; }", "1:23:[E0113]: expected a type behind 'of', found ';'\n"},
        {"record R { a: text; }", "1:19:[E0113]: expected a string behind 'text', found ';'\n"},
        {"record R { a: struct { b: u8; }; c: u8; }", "1:22:[E0113]: expected ';' behind 'struct', found '{'\n"},
        {"enum E { a = 1 }", "1:14:[E0113]: expected a string behind '=', found '1'\n"},
        {"enum E { , }", "1:10:[E0113]: expected a name, a string or '}', found ','\n"},
        {"enum E a, b;", "1:8:[E0113]: expected '{' behind 'E', found 'a'\n"},
        {"expect { a 5; }", "1:12:[E0113]: expected a comparison such as '>=' behind 'a', found '5'\n"},
        {"type T = map u8 to u8;", "1:17:[E0113]: expected '->' behind 'u8', found 'to'\n"},
        {"type T = vector f32;", "1:20:[E0113]: expected '[' behind 'f32', found ';'\n"},
        {"type T = bool(yes);", "1:15:[E0113]: expected a number, a string or '..' behind '(', found 'yes'\n"},
        {"database a 0;", "1:12:[E0113]: expected '=' behind 'a', found '0'\n"},
        {"reserved 6..15;", "1:10:[E0113]: expected a string or 'database' behind 'reserved', found '6'\n"},
        {"in a prefx \"b\" { }", "1:6:[E0113]: expected '{', 'separator', 'ttl' or 'prefix' behind 'a', found 'prefx' (did you mean 'prefix'?)\n"},
        {"in a prefix \"x\";", "1:16:[E0113]: a group's declarations stand in braces: expected '{', found ';'\n"},
        {"external type X = u8;", "1:10:[E0113]: expected a kind of key such as 'hash' or 'in' behind 'external', found 'type'\n"},
        {"hash h \"h\" { a: u8; } ttl 1h;", "1:23:[E0113]: expected a declaration, found 'ttl'\n"},
        {"import a.keys;", "1:8:[E0113]: the path of an import is a string (did you mean '\"a.keys\"'?)\n"},
    };
    ASSERT_MISTAKES(mistakes);
}

static void likely_slips_get_advice(void **state)
{
    (void)state;
    static const struct mistake mistakes[] = {
        {"record R { a = u8; }", "1:14:[E0117]: expected ':' here, found '=' (did you mean ':'?)\n"},
        {"database a: 5;", "1:11:[E0117]: expected '=' here, found ':' (did you mean '='?)\n"},
        {"type A: u8;", "1:7:[E0117]: expected '=' here, found ':' (did you mean '='?)\n"},
        {"record R { a: u8, b: u8, }", "1:17:[E0117]: expected ';' here, found ',' (did you mean ';'?)\n1:24:[E0117]: expected ';' here, found ',' (did you mean ';'?)\n"},
        {"enum E { a; b }", "1:11:[E0117]: expected ',' here, found ';' (did you mean ','?)\n"},
        {"expect { a == 5; b => 5; c =< 5; }", "1:20:[E0117]: '=>' is written '>=' here (did you mean '>='?)\n"
                                               "1:28:[E0117]: '=<' is written '<=' here (did you mean '<='?)\n"},
        {"type T = map u8 => u8;", "1:17:[E0117]: '=>' is written '->' here (did you mean '->'?)\n"},
        {"type T = u8(0...5);", "1:14:[E0117]: '...' is written '..' here (did you mean '..'?)\n"},
        {"set a \"a\" of u8, ttl 1h;", "1:16:[E0117]: no ',' stands between clauses (remove it)\n"},
        {"set a \"a\" ttl = 1h once;", "1:15:[E0117]: no '=' stands behind 'ttl' (remove it)\n"},
        {"sorted set a \"a\";", "1:1:[E0118]: 'sorted set' is called 'zset' here (did you mean 'zset'?)\n"},
        {"sortedset a \"a\";", "1:1:[E0118]: 'sortedset' is called 'zset' here (did you mean 'zset'?)\n"},
        {"zst a \"a\";", "1:1:[E0113]: expected a declaration, found 'zst' (did you mean 'zset'?)\n"},
        {"pubsub a \"a\";", "1:1:[E0118]: 'pubsub' is called 'channel' here (did you mean 'channel'?)\n"},
        {"json a \"a\";", "1:1:[E0118]: 'json' is called 'string' here (did you mean 'string'?)\n"},
        {"struct A { a: u8; }", "1:1:[E0118]: 'struct' is called 'record' here (did you mean 'record'?)\n"},
        {"HASH h \"h\";", "1:1:[E0113]: expected a declaration, found 'HASH' (did you mean 'hash'?)\n"},
        {"hashes h \"h\";", "1:1:[E0113]: expected a declaration, found 'hashes' (did you mean 'hash'?)\n"},
        {"set a \"a\" expire 5m;", "1:11:[E0118]: 'expire' is called 'ttl' here (did you mean 'ttl'?)\n"},
        {"set a \"a\" ttl forever;", "1:15:[E0118]: 'forever' is called 'none' here (did you mean 'none'?)\n"},
        {"set a \"a\" ttl 60;", "1:15:[E0119]: expected a duration such as 24h or 30s, found '60' (did you mean '60s'?)\n"},
        {"set a \"a\" ttl -1;", "1:15:[E0119]: expected a duration such as 24h or 30s, found '-1'\n"},
        {"set a \"a\" ttl 4kb;", "1:15:[E0119]: expected a duration such as 24h or 30s, found '4kb'\n"},
        {"set a \"a\" ttl -5m;", "1:15:[E0119]: '-5m' is negative, which makes no sense here\n"},
        {"set a \"a\" ttl 1..5;", "1:15:[E0119]: expected a duration such as 24h or 30s, found '1' (did you mean '1s'?)\n"
                                 "1:18:[E0119]: expected a duration such as 24h or 30s, found '5' (did you mean '5s'?)\n"},
        {"set a \"a\" ttl 1h jitter 10;", "1:25:[E0119]: expected a percentage such as 10%, found '10' (did you mean '10%'?)\n"},
        {"cache a \"a\" compress over 4096;", "1:27:[E0119]: expected a size such as 4kb, found '4096' (did you mean '4096b'?)\n"},
        {"list a \"a\" capped 10m;", "1:19:[E0119]: expected a whole number without a unit, found '10m'\n"},
        {"limiter a \"a\" limit 6 per 60;", "1:27:[E0119]: expected a duration such as 24h or 30s, found '60' (did you mean '60s'?)\n"},
        {"database a = 5s;", "1:14:[E0119]: expected a whole number without a unit, found '5s'\n"},
        {"set a \"a\" ttl 5min;", "1:15:[E0112]: '5min' is no number, duration or size (did you mean '5m'?)\n"},
        {"set a \"a\" ttl 1h 30m or none;", "1:15:[E0112]: no blank stands between the parts of a duration (did you mean '1h30m'?)\n"},
        {"set a \"a\" ttl 30m 1h;", "1:15:[E0112]: no blank stands between the parts of a duration (did you mean '1h30m'?)\n"},
        {"set a \"a\" ttl 5m within 1h 30 min..1d;", "1:25:[E0112]: no blank stands between the parts of a duration (did you mean '1h30m'?)\n"},
        {"setting a: seconds = 1d /* and */ 2h;", "1:22:[E0112]: no blank stands between the parts of a duration (did you mean '1d2h'?)\n"},
        {"set a \"a\" ttl 1h1d;", "1:15:[E0112]: the parts of a duration stand with the largest unit first, each unit once (did you mean '1d1h'?)\n"},
        {"set a \"a\" ttl 30m1h;", "1:15:[E0112]: the parts of a duration stand with the largest unit first, each unit once (did you mean '1h30m'?)\n"},
        {"set a \"a\" ttl 5m1h0s10m;", "1:15:[E0112]: the parts of a duration stand with the largest unit first, each unit once (did you mean '1h15m'?)\n"},
        {"set a \"a\" ttl 1h99999999999999999999h;", "1:15:[E0112]: the parts of a duration stand with the largest unit first, each unit once\n"},
        {"set a \"a\" capped 1 2;", "1:20:[E0113]: expected '{', ';' or a clause such as 'ttl' behind '1', found '2'\n"},
        {"set a \"a\" ttl 24 hours;", "1:15:[E0112]: no blank stands between a number and its unit (did you mean '24h'?)\n"},
        {"set a \"a\" ttl 1h of u8;", "1:18:[E0123]: 'of' stands directly behind the pattern, before the other clauses\n"},
        {"set a \"a\" ttl 1h sliding sliding;", "1:26:[E0124]: this 'ttl' says 'sliding' twice\n"},
        {"set a \"a\" ttl 1h sliding after x;", "1:26:[E0124]: a 'ttl' is one of 'from creation', 'sliding' and 'after', not two of them\n"},
        {"in a prefix \"a\" ttl 1h prefix \"b\" ttl 2h separator \"/\" separator \"/\" { }",
         "1:24:[E0124]: 'prefix' is said twice\n1:35:[E0124]: 'ttl' is said twice\n1:56:[E0124]: 'separator' is said twice\n"},
        {"type limit = u8;", "1:6:[E0122]: 'limit' is a word of the language and cannot name a type\n"},
        {"record queue { }", "1:8:[E0122]: 'queue' is a word of the language and cannot name a type\n"},
        {"record R { a: queue; }", "1:15:[E0122]: 'queue' is a word of the language, not a type\n"},
        {"record R { a: u8; };", "1:20:[E0116]: nothing stands before this ';' (remove it)\n"},
        {"record R { a: u8;; }", "1:18:[E0116]: nothing stands before this ';' (remove it)\n"},
        {"schema a; }", "1:11:[E0116]: no block is open that this '}' could close (remove it)\n"},
        {"import \"{a}\";", "1:9:[E0120]: this text is taken as it is, it cannot hold a placeholder\n"},
        {"in a { type T = u8; separator \"/\"; server { a b; } }",
         "1:8:[E0126]: 'type' stands at the top of a file, not in a group\n1:21:[E0126]: a group's separator stands in its head\n"
         "1:36:[E0126]: 'server' stands at the top of a file, not in a group\n"},
    };
    ASSERT_MISTAKES(mistakes);
}

static void a_missing_separator_or_brace_is_put_where_it_belongs(void **state)
{
    (void)state;
    static const struct mistake mistakes[] = {
        {"schema a", "1:9:[E0114]: a ';' is missing here (insert ';')\n"},
        {"schema a\n\n// x\ncluster;", "1:9:[E0114]: a ';' is missing here (insert ';')\n"},
        {"schema a\ncluster\n", "1:9:[E0114]: a ';' is missing here (insert ';')\n2:8:[E0114]: a ';' is missing here (insert ';')\n"},
        {"record R {\n a: u8\n b: u8\n}", "2:7:[E0114]: a ';' is missing here (insert ';')\n3:7:[E0114]: a ';' is missing here (insert ';')\n"},
        {"record R { a: u8 }", "1:17:[E0114]: a ';' is missing here (insert ';')\n"},
        {"enum E {\n a\n b = \"x\"\n \"c\"\n}", "2:3:[E0114]: a ',' is missing here (insert ',')\n3:9:[E0114]: a ',' is missing here (insert ',')\n"},
        {"server { a b }", "1:13:[E0114]: a ';' is missing here (insert ';')\n"},
        {"set s \"s\" ttl by {a} { b: 5m\n c: 6m }", "1:29:[E0114]: a ';' is missing here (insert ';')\n2:7:[E0114]: a ';' is missing here (insert ';')\n2:9:[E0114]: a ';' is missing here (insert ';')\n"},
        {"in a { set s \"s\" }", "1:17:[E0114]: a ';' is missing here (insert ';')\n"},
        {"in a {", "1:6:[E0115]: this '{' is not closed\n"},
        {"in a { in b { set s \"s\";", "1:13:[E0115]: this '{' is not closed\n"},
        {"in a { hash R \"r\" {\n b: u8;\n", "1:19:[E0115]: this '{' is not closed\n"},
        {"hash a \"a\" {\n b: u8;\nhash b \"b\" {\n c: u8;\n}", "1:12:[E0115]: this '{' is not closed\n"},
        {"enum E {\n a,\n b,\ntype T = u8;", "1:8:[E0115]: this '{' is not closed\n"},
        {"in a { set s \"s\" ttl {k", "1:24:[E0113]: expected '}' behind 'k', found the end of the file\n"},
        {"in a { set s \"s\" ttl by {k} { b: 5m;", "1:29:[E0115]: this '{' is not closed\n"},
        {"set s \"s\" ttl by {k} {", "1:22:[E0115]: this '{' is not closed\n"},
        {"in a { set s", "1:13:[E0113]: expected a string behind 's', found the end of the file\n"},
    };
    ASSERT_MISTAKES(mistakes);
}

static void nothing_is_said_that_only_follows(void **state)
{
    (void)state;
    static const struct mistake mistakes[] = {
        {"hash (((( ] } ) \"x\";\nschema a;", "1:6:[E0113]: expected a name behind 'hash', found '('\n1:15:[E0113]: expected a declaration, found ')'\n"},
        {"set a \"a\" of ttl 1h;", "1:14:[E0113]: expected a type behind 'of', found 'ttl'\n"},
        {"in m prefix \"m\"\n  set a \"a\";\n  set b \"b\";\n}", "1:16:[E0114]: a '{' is missing here (insert ' {')\n"},
        {"external in m set a \"a\"; }", "1:14:[E0114]: a '{' is missing here (insert ' {')\n"},
        {"set a \"a\" ttl {x once;\nset b \"b\";", "1:18:[E0113]: expected '}' behind 'x', found 'once'\n"},
        {"set a \"a\" ttl {x y} once { a: u8; }", "1:18:[E0113]: expected '}' behind 'x', found 'y'\n"},
        {"set a \"a\" ttl {x;\nset b \"b\";", "1:17:[E0113]: expected '}' behind 'x', found ';'\n"},
        {"set a \"a\" ttl by x { a: 5m; b: 6m; } once;\nset b \"b\";", "1:18:[E0113]: expected '{' behind 'by', found 'x'\n"},
        {"set a \"a ttl 1h;\nset b \"b\";", "1:7:[E0105]: this string is not closed on its line\n"},
        {"in m { set a \"a }", "1:14:[E0105]: this string is not closed on its line\n"},
        {"set gr\xc3\xb6\xc3\x9f" "e \"a\";\nset b \"b\";", "1:7:[E0102]: '\xc3\xb6\xc3\x9f' stands outside a string; names are made of A-Z, a-z, 0-9 and _\n"},
        {"in x { a } set b \"b\";", "1:8:[E0113]: expected a declaration or '}', found 'a'\n"},
        {"in ttl {a} set b \"b\";", "1:9:[E0113]: expected a declaration or '}', found 'a'\n"},
    };
    ASSERT_MISTAKES(mistakes);
}

static void each_mistake_of_a_file_is_reported(void **state)
{
    (void)state;
    assert_reported("schema demo\n"
                    "foo;\n"
                    "bar baz;\n"
                    "hash a \"a{b c}{d e}\" tll 24h jiter 10% {\n"
                    "    x u8;\n"
                    "    y: ;\n"
                    "    z: u8\n"
                    "}\n"
                    "in g prefx \"x\" {\n"
                    "    zst b \"b\";\n"
                    "    set c \"c\" ttl 60 ;\n"
                    "    enum { }\n"
                    "}\n"
                    "type T = u8\n",
                    "2:1:[E0113]: expected ';' behind 'demo', found 'foo'\n"
                    "3:1:[E0113]: expected a declaration, found 'bar'\n"
                    "4:13:[E0113]: expected '}' or ':' behind 'b', found 'c'\n"
                    "4:18:[E0113]: expected '}' or ':' behind 'd', found 'e'\n"
                    "4:22:[E0113]: expected '{', ';' or a clause such as 'ttl' behind the pattern, found 'tll' (did you mean 'ttl'?)\n"
                    "5:7:[E0113]: expected ':' behind 'x', found 'u8'\n"
                    "6:8:[E0113]: expected a type behind ':', found ';'\n"
                    "7:10:[E0114]: a ';' is missing here (insert ';')\n"
                    "9:6:[E0113]: expected '{', 'separator', 'ttl' or 'prefix' behind 'g', found 'prefx' (did you mean 'prefix'?)\n"
                    "10:5:[E0113]: expected a declaration or '}', found 'zst' (did you mean 'zset'?)\n"
                    "11:19:[E0119]: expected a duration such as 24h or 30s, found '60' (did you mean '60s'?)\n"
                    "12:10:[E0113]: expected a name behind 'enum', found '{'\n"
                    "14:12:[E0114]: a ';' is missing here (insert ';')\n");
}

/* ---- What is left of a damaged file ------------------------------------------------------------------------------- */

static void what_stands_around_a_mistake_is_kept(void **state)
{
    (void)state;
    static const char text[] = "hash a \"a:{id}\" tll 24h once {\n x: u8;\n y u8;\n z: u8;\n}\n"
                               "hash lost_key { a: u8; b: u8; }\n"
                               "external set of \"of\" of;\n"
                               "type Lost == ;\n"
                               "enum E { a = 1, b }\n"
                               "set c \"c\" ttl 60;\n";
    struct reading r;
    reading_begin(&r, text, strlen(text));
    assert_int_equal(r.file->decls.count, 4);
    struct kc_decl *a = r.file->decls.items[0], *of = r.file->decls.items[1], *e = r.file->decls.items[2], *c = r.file->decls.items[3];
    assert_true(a->damaged && of->damaged && e->damaged && !c->damaged);
    assert_int_equal(a->fields.count, 2);
    assert_int_equal(a->clauses.count, 1);
    assert_int_equal(a->pattern->pieces.count, 2);
    assert_int_equal(e->values.count, 1);
    assert_true(kc_str_is(of->name.text, "of"));
    struct kc_number *sixty = &c->clauses.items[0].ttl->amount.number; /* what was reported need not be judged again */
    assert_true(sixty->bad && sixty->unit == KC_NUM_DURATION && !sixty->negative && !sixty->overflow);
    assert_int_equal(r.file->lost.count, 2);
    assert_true(kc_str_is(r.file->lost.items[0].text, "lost_key"));
    assert_true(kc_str_is(r.file->lost.items[1].text, "Lost"));
    reading_end(&r);
}

static void every_token_left_out_or_doubled_leaves_the_last_declaration(void **state)
{
    (void)state;
    static const char *const tokens[] = {"in",  "m", "prefix", "\"p:{x: Id}\"", "{",  "external", "hash", "h", "\"h:{y}\"", "of", "Id",  "ttl", "5m", "within", "1s", "..", "1d",
                                         "once", "{", "a",      ":",             "u8", "(",        "0",    "..", "9",         ")",  "?",   ";",   "}",  "}",      "enum", "E", "{",
                                         "v",   "=", "\"t\"",   ",",             "w",  "}"};
    enum { COUNT = sizeof tokens / sizeof *tokens };
    for (size_t changed = 0; changed < COUNT; changed++)
        for (int doubled = 0; doubled < 2; doubled++) {
            struct kc_buf text = {0};
            struct reading r;
            for (size_t i = 0; i < COUNT; i++)
                for (int times = i != changed ? 1 : doubled * 2; times > 0; times--)
                    kc_buf_printf(&text, "%s ", tokens[i]);
            kc_buf_puts(&text, "\ntype Last = u8;\nschema other;\n");
            reading_begin(&r, text.data, text.len);
            /* One mistake may look like another, and a brace too many or too few moves what follows; but not everything is one. */
            bool brace = tokens[changed][0] == '{' || tokens[changed][0] == '}';
            if (r.diags.errors > (brace ? 4 : 2)) {
                char *printed = reading_printed(&r, KC_DIAG_TEXT);
                fail_msg("%s\n%s", text.data, printed);
                free(printed);
            }
            bool found = false;
            for (size_t i = 0; i < r.file->decls.count; i++)
                found = found || kc_str_is(r.file->decls.items[i]->name.text, "Last");
            if (!found && !brace)
                fail_msg("lost what follows:\n%s", text.data);
            reading_end(&r);
            kc_buf_free(&text);
        }
}

/* ---- The registry ------------------------------------------------------------------------------------------------- */

static void every_example_of_the_registry_triggers_its_code_alone(void **state)
{
    (void)state;
    size_t tried = 0;
    for (size_t i = 0; i < KC_CODE_COUNT; i++) {
        const struct kc_code_info *info = kc_code_info((enum kc_code)i);
        struct reading r;
        if (strncmp(info->id + 1, "01", 2) != 0)
            continue;
        assert_true(info->bad[0] != '\0' && info->good[0] != '\0');
        reading_begin(&r, info->bad, strlen(info->bad));
        if (r.diags.list.count != 1 || r.diags.list.items[0]->code != (enum kc_code)i) {
            char *printed = reading_printed(&r, KC_DIAG_TEXT);
            fail_msg("the example of %s:\n%s", info->id, printed);
            free(printed);
        }
        reading_end(&r);
        reading_begin(&r, info->good, strlen(info->good));
        if (r.diags.list.count != 0)
            fail_msg("the mended example of %s is not clean", info->id);
        reading_end(&r);
        tried++;
    }
    assert_true(tried >= 26);
}

/* ---- Bounds ------------------------------------------------------------------------------------------------------- */

static void repeat(struct kc_buf *text, const char *part, size_t times)
{
    while (times-- > 0)
        kc_buf_puts(text, part);
}

static size_t errors_in(const struct kc_buf *text, enum kc_code code)
{
    struct reading r;
    reading_begin(&r, text->data, text->len);
    size_t count = 0;
    for (size_t i = 0; i < r.diags.list.count; i++)
        count += r.diags.list.items[i]->code == code;
    reading_end(&r);
    return count;
}

static void groups_and_types_nest_sixty_four_levels_deep_and_no_deeper(void **state)
{
    (void)state;
    for (size_t levels = 64; levels <= 65; levels++) {
        struct kc_buf groups = {0}, lists = {0}, maps = {0};
        repeat(&groups, "in a { ", levels);
        kc_buf_puts(&groups, "hash h \"h\" ttl {x} { a: u8; } ");
        repeat(&groups, "} ", levels);
        kc_buf_puts(&lists, "type T = ");
        repeat(&lists, "list of ", levels);
        kc_buf_puts(&lists, "u8;");
        kc_buf_puts(&maps, "record R { a: ");
        repeat(&maps, "map string(1) -> ", levels);
        kc_buf_puts(&maps, "u8; }");
        assert_int_equal(errors_in(&groups, KC_E_0121_TOO_DEEP), levels - 64);
        assert_int_equal(errors_in(&lists, KC_E_0121_TOO_DEEP), levels - 64);
        kc_buf_free(&groups);
        kc_buf_free(&lists);
        kc_buf_free(&maps);
    }
}

static double seconds_for(const char *part, size_t bytes)
{
    struct kc_buf text = {0};
    size_t len = part[0] == '\0' ? 1 : strlen(part);
    while (text.len < bytes)
        kc_buf_put(&text, part, len);
    clock_t before = clock();
    errors_in(&text, KC_E_0113_UNEXPECTED);
    double seconds = (double)(clock() - before) / CLOCKS_PER_SEC;
    kc_buf_free(&text);
    return seconds;
}

/* Four times the text: quadratic is 16 times as long, whatever machine, sanitizer or valgrind the test runs on. */
static void no_text_takes_more_than_linear_time(void **state)
{
    (void)state;
    static const char *const parts[] = {
        "{",       "}",      ";",          "\"",       "'",         "/*",          "of [",     "of /",       "/// x\n",       "// x\n", "in x {",   "list of ",
        "type 5\n", "a ",    "a: u8;\n",   "set s \"", "\"{",       "\"{a} ",      "\xff",     "\0",         "-",             "..",     "ttl {x ",  "enum E { a\n",
        "server { ", "server { \"", "hash h \"h\" {\n", "x {", "\xe2\x80\x9c", "#\n",  "5m",       "of /* x */", "record R { a\n", "]\n",    "a = b, \n", "schema a\n",
        "by {x} {", "map u8 -> ", "key a | ", "(((", "yields to a, ", "\r", "\n", "/// x\n\n\n", "in ttl {$", "\\",
    };
    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++) {
        double quarter = seconds_for(parts[i], 50000), whole = seconds_for(parts[i], 200000);
        if (whole > 0.3 + 8 * quarter)
            fail_msg("'%s', repeated, took %.2f s, and a quarter of it %.2f s", parts[i], whole, quarter);
    }
}

static void a_mistake_that_the_lexer_tells_is_told_once(void **state)
{
    (void)state;
#define QUOTES "[E0109]: a type with quotes stands in no placeholder; give it a name with 'type'\n"
    static const struct mistake mistakes[] = {
        {"string a \"a{c: bool(\\\"x\\\",\\\"y\\\")}\" of string ttl 1h;", "1:21:" QUOTES},
        {"string a \"a{c: bool(\"x\",\"y\")}\" of string ttl 1h;", "1:21:" QUOTES},
        {"string a \"a{c: time(\"%Y\")}:x\" of string ttl 1h;", "1:21:" QUOTES},
        {"string a \"a{c: text \"{x}:{y}\"}:x{d: u8}\" of string ttl 1h;", "1:21:" QUOTES},
        {"string a \"a{c: text \\\"{x}:{y}\\\"}:x\" of string ttl 1h;", "1:21:" QUOTES},
        {"string a \"a{c: bool(\" of string ttl 1h;", "1:12:[E0109]: this placeholder is not closed: '}' is missing\n"},
        {"separator \"{\";", ""},
        {"separator \"}\";", ""},
        {"separator \"{$a}\";", ""},
        {"expect { hit_rate == 85%; }", ""},
        {"setting a: u8 == 5;", "1:15:[E0117]: '==' is written '=' here (did you mean '='?)\n"},
    };
    ASSERT_MISTAKES(mistakes);
#undef QUOTES
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_mistake_that_the_lexer_tells_is_told_once),
        cmocka_unit_test(messages_say_what_was_expected_and_what_was_found),
        cmocka_unit_test(likely_slips_get_advice),
        cmocka_unit_test(a_missing_separator_or_brace_is_put_where_it_belongs),
        cmocka_unit_test(nothing_is_said_that_only_follows),
        cmocka_unit_test(each_mistake_of_a_file_is_reported),
        cmocka_unit_test(what_stands_around_a_mistake_is_kept),
        cmocka_unit_test(every_token_left_out_or_doubled_leaves_the_last_declaration),
        cmocka_unit_test(every_example_of_the_registry_triggers_its_code_alone),
        cmocka_unit_test(groups_and_types_nest_sixty_four_levels_deep_and_no_deeper),
        cmocka_unit_test(no_text_takes_more_than_linear_time),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
