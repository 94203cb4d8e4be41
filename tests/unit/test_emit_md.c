/* The Markdown page, read back by GitHub's own parser: its structure follows from the schema alone, whatever the doc text holds. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm-extension_api.h>
#include <cmark-gfm.h>
#include <cmark-gfm/registry.h>

#include "emit/emit.h"
#include "support/everything.h"
#include "support/resolved.h"

struct page {
    struct resolved resolved;
    struct kc_buf text;
    cmark_node *root;
};

static void page_of(struct page *page, const char *schema)
{
    *page = (struct page){.root = NULL};
    resolve_text(&page->resolved, schema, "page.keys");
    assert_string_equal(resolved_messages(&page->resolved), "");
    kc_emit_markdown(&page->resolved.compilation, page->resolved.schema, &page->text);
    cmark_parser *parser = cmark_parser_new(CMARK_OPT_UNSAFE | CMARK_OPT_FOOTNOTES);
    static const char *const extensions[] = {"table", "strikethrough", "autolink", "tasklist"};
    for (size_t i = 0; i < sizeof extensions / sizeof extensions[0]; i++)
        cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension(extensions[i]));
    cmark_parser_feed(parser, page->text.data, page->text.len);
    page->root = cmark_parser_finish(parser);
    cmark_parser_free(parser);
}

static void page_free(struct page *page)
{
    cmark_node_free(page->root);
    kc_buf_free(&page->text);
    resolved_free(&page->resolved);
}

static void gather_text(cmark_node *root, struct kc_buf *out)
{
    cmark_iter *iter = cmark_iter_new(root);
    for (cmark_event_type event; (event = cmark_iter_next(iter)) != CMARK_EVENT_DONE;) {
        cmark_node *node = cmark_iter_get_node(iter);
        cmark_node_type type = cmark_node_get_type(node);
        if (event == CMARK_EVENT_ENTER && (type == CMARK_NODE_TEXT || type == CMARK_NODE_CODE || type == CMARK_NODE_CODE_BLOCK))
            kc_buf_puts(out, cmark_node_get_literal(node));
    }
    cmark_iter_free(iter);
    kc_buf_put(out, "", 0);
}

/* "2 Contents\n3 session\n": all headings, wherever they stand. */
static void gather_headings(cmark_node *root, struct kc_buf *out)
{
    cmark_iter *iter = cmark_iter_new(root);
    for (cmark_event_type event; (event = cmark_iter_next(iter)) != CMARK_EVENT_DONE;) {
        cmark_node *node = cmark_iter_get_node(iter);
        if (event != CMARK_EVENT_ENTER || cmark_node_get_type(node) != CMARK_NODE_HEADING)
            continue;
        kc_buf_printf(out, "%d ", cmark_node_get_heading_level(node));
        gather_text(node, out);
        kc_buf_putc(out, '\n');
    }
    cmark_iter_free(iter);
}

static void assert_headings(struct page *page, const char *expected)
{
    struct kc_buf headings = {0};
    gather_headings(page->root, &headings);
    assert_string_equal(headings.data, expected);
    kc_buf_free(&headings);
}

static bool begins(const char *text, const char *prefix)
{
    return strncmp(text, prefix, strlen(prefix)) == 0;
}

/* Every piece of raw HTML is one that the emitter writes itself. */
static void assert_only_own_html(struct page *page)
{
    cmark_iter *iter = cmark_iter_new(page->root);
    for (cmark_event_type event; (event = cmark_iter_next(iter)) != CMARK_EVENT_DONE;) {
        cmark_node *node = cmark_iter_get_node(iter);
        cmark_node_type type = cmark_node_get_type(node);
        if (event != CMARK_EVENT_ENTER || (type != CMARK_NODE_HTML_BLOCK && type != CMARK_NODE_HTML_INLINE))
            continue;
        const char *html = cmark_node_get_literal(node);
        bool own = begins(html, "<a id=\"") || strcmp(html, "</a>") == 0 || strcmp(html, "<code>") == 0 || strcmp(html, "</code>") == 0 ||
                   begins(html, "<!-- Made by keysc") || strcmp(html, "<details>\n<summary>C calls</summary>\n") == 0 ||
                   strcmp(html, "</details>\n") == 0;
        if (!own)
            print_error("raw HTML: %s\n", html);
        assert_true(own);
    }
    cmark_iter_free(iter);
}

/* Each link within the page leads to an anchor, and no anchor is there twice. */
static void assert_links_lead_somewhere(struct page *page)
{
    cmark_iter *iter = cmark_iter_new(page->root);
    for (cmark_event_type event; (event = cmark_iter_next(iter)) != CMARK_EVENT_DONE;) {
        cmark_node *node = cmark_iter_get_node(iter);
        if (event != CMARK_EVENT_ENTER || cmark_node_get_type(node) != CMARK_NODE_LINK || cmark_node_get_url(node)[0] != '#')
            continue;
        struct kc_buf anchor = {0};
        kc_buf_printf(&anchor, "<a id=\"%s\"></a>", cmark_node_get_url(node) + 1);
        const char *first = strstr(page->text.data, anchor.data);
        if (first == NULL)
            print_error("no anchor for %s\n", cmark_node_get_url(node));
        assert_non_null(first);
        assert_null(strstr(first + 1, anchor.data));
        kc_buf_free(&anchor);
    }
    cmark_iter_free(iter);
}

static size_t rows_of(cmark_node *table)
{
    size_t rows = 0;
    for (cmark_node *row = cmark_node_first_child(table); row != NULL; row = cmark_node_next(row))
        rows++;
    return rows - 1; /* the head is one */
}

static cmark_node *heading_named(struct page *page, const char *name)
{
    for (cmark_node *node = cmark_node_first_child(page->root); node != NULL; node = cmark_node_next(node)) {
        struct kc_buf text = {0};
        if (cmark_node_get_type(node) != CMARK_NODE_HEADING)
            continue;
        gather_text(node, &text);
        bool found = strcmp(text.data, name) == 0;
        kc_buf_free(&text);
        if (found)
            return node;
    }
    fail_msg("no heading '%s'", name);
    return NULL;
}

static cmark_node *next_of(cmark_node *node, const char *type)
{
    for (node = cmark_node_next(node); node != NULL; node = cmark_node_next(node)) {
        if (strcmp(cmark_node_get_type_string(node), type) == 0)
            return node;
    }
    fail_msg("no %s", type);
    return NULL;
}

/* What the card of a key says in the row that begins with label; NULL: it has none. Of the last call only. */
static const char *card(struct page *page, const char *key, const char *label)
{
    static char found[2048];
    cmark_node *table = next_of(heading_named(page, key), "table");
    for (cmark_node *row = cmark_node_first_child(table); row != NULL; row = cmark_node_next(row)) {
        struct kc_buf name = {0}, value = {0};
        gather_text(cmark_node_first_child(row), &name);
        gather_text(cmark_node_last_child(row), &value);
        bool same = strcmp(name.data, label) == 0;
        strncpy(found, value.data, sizeof found - 1);
        kc_buf_free(&name);
        kc_buf_free(&value);
        if (same)
            return found;
    }
    return NULL;
}

static void assert_card(struct page *page, const char *key, const char *label, const char *expected)
{
    const char *found = card(page, key, label);
    assert_non_null(found);
    assert_string_equal(found, expected);
}

/* ---- Structure -------------------------------------------------------------------------------------------------- */

static void a_small_page_reads_as_expected(void **state)
{
    (void)state;
    struct page page;
    page_of(&page, "//! A small one.\nschema small;\ndatabase main = 2; /// The main one\ntype UserId = string(1..64) of [A-Za-z0-9_-];\n"
                   "/// People. They sign in.\nin main prefix \"app:\" {\n    /// A user.\n"
                   "    hash user \"user:{userId: UserId}\" ttl 1h { email: string; age: u8?; /// In years\n }\n}\n");
    const char *calls = strstr(page.text.data, "<details>");
    struct kc_buf text = {0};
    kc_buf_put(&text, page.text.data, calls != NULL ? (size_t)(calls - page.text.data) : page.text.len);
    assert_string_equal(text.data,
                        "<!-- Made by keysc from page.keys. Change the schema, not this page. -->\n\n"
                        "# Redis keyspace small\n\n"
                        "A small one.\n\n"
                        "1 key in 1 database, declared in `page.keys`. In patterns, `{name}` stands for a parameter; values are shown as they are in "
                        "Redis. C programs use `small_keys.h`: `client` is a `keysrt_client *`, and every call returns a `keysrt_status`.\n\n"
                        "## <a id=\"contents\"></a>Contents\n\n"
                        "- [Databases](#databases)\n- [All keys](#all-keys)\n- [People](#group-main-app)\n- [Types](#types)\n\n"
                        "## <a id=\"databases\"></a>Databases\n\n"
                        "| Number | Name | Keys | What it holds |\n| --: | :-- | --: | :-- |\n| 2 | `main` | 1 | The main one |\n\n"
                        "How many keys each of them holds now, and how many of those expire:\n\n```sh\nredis-cli INFO keyspace\n```\n\n"
                        "## <a id=\"all-keys\"></a>All keys\n\n"
                        "| Key | DB | Type | Pattern | TTL | What it is |\n| :-- | --: | :-- | :-- | :-- | :-- |\n"
                        "| [`user`](#key-user) | 2 | hash | `app:user:{userId}` | 1 hour | A user. |\n\n"
                        "## <a id=\"group-main-app\"></a>People\n\nThey sign in.\n\nDatabase 2 `main`; names begin with `app:`.\n\n"
                        "### <a id=\"key-user\"></a>user\n\nA user.\n\n"
                        "| Pattern | `app:user:{userId}` |\n| :-- | :-- |\n| Type | hash |\n| Database | 2 `main` |\n"
                        "| TTL | 1 hour; every write sets it anew |\n"
                        "| `{userId}` | [`UserId`](#type-UserId): 1 to 64 bytes: letters, digits, - and \\_ |\n"
                        "| Example key | `app:user:user_123` |\n| SCAN pattern | `app:user:*` |\n\n"
                        "| Field | Type | Value | Example | Meaning |\n| :-- | :-- | :-- | :-- | :-- |\n"
                        "| `email` | `string` | text of any length | `ada@example.org` |  |\n"
                        "| `age` | `u8`, optional | whole number, 0 to 255 | `36` | In years |\n\n"
                        "```sh\nredis-cli -n 2 HGETALL app:user:user_123\nredis-cli -n 2 TTL app:user:user_123\n"
                        "redis-cli -n 2 --scan --pattern 'app:user:*'\n```\n\n");
    kc_buf_free(&text);
    page_free(&page);
}

static void every_kind_and_declaration_has_its_place(void **state)
{
    (void)state;
    struct page page;
    page_of(&page, everything_schema);
    assert_headings(&page, "1 Redis keyspace everything\n2 Contents\n2 Databases\n2 All keys\n"
                           "2 Database main, {$tenant}:\n3 str\n3 once_code\n3 by_call\n3 by_enum\n3 by_setting\n3 emb\n3 hits\n3 h\n3 hm\n3 l\n3 refs\n3 z\n3 zw\n"
                           "2 Database other, o:\n3 foreign\n3 q_any\n3 q_meta\n"
                           "3 o:deep:\n4 st\n4 bits\n4 hll\n4 places\n4 api\n4 sl\n4 lk\n4 sem\n4 jobs\n4 tg\n4 tv\n4 ca\n4 cf\n4 bin\n2 Channels\n3 news\n3 raw\n"
                           "2 Types\n3 Kind\n3 Priority\n3 Inner\n3 Outer\n2 Settings\n2 Server\n2 Expectations\n");
    assert_only_own_html(&page);
    assert_links_lead_somewhere(&page);
    assert_int_equal(rows_of(next_of(heading_named(&page, "All keys"), "table")), page.resolved.schema->keys_count);
    assert_int_equal(rows_of(next_of(heading_named(&page, "Databases"), "table")), 3);
    assert_int_equal(rows_of(next_of(heading_named(&page, "Settings"), "table")), 3);
    assert_int_equal(rows_of(next_of(heading_named(&page, "Expectations"), "table")), 2);
    assert_string_equal(cmark_node_get_literal(next_of(heading_named(&page, "Server"), "code_block")),
                        "# Why\nmaxmemory-policy volatile-lru\nappendonly yes\n");
    page_free(&page);
}

static void a_card_says_what_the_schema_says(void **state)
{
    (void)state;
    struct page page;
    static const struct {
        const char *key, *label, *text;
    } facts[] = {
        {"str", "Pattern", "{$tenant}:s:{userId}:{flag}"},
        {"str", "Type", "string"},
        {"str", "Database", "0 main"},
        {"str", "{flag}", "Flag: \"no\" for no, \"yes\" for yes"},
        {"str", "Value", "bytes: binary"},
        {"str", "Example key", "acme:s:user_123:yes"},
        {"str", "Example value", "binary"},
        {"once_code", "Value", "Ref: text made as {kind}:{id}, with {kind} Kind, {id} u64"},
        {"hits", "Type", "counter, stored as a string"},
        {"hits", "TTL", "as many seconds as parameter {w} says from creation; later writes keep it"},
        {"hm", "Fields", "map UserId → i64; names: 1 to 64 bytes: letters, digits, - and _; values: whole number, -2^63 to 2^63-1"},
        {"z", "Score", "f64: number, 64-bit floating point"},
        {"z", "Example value", "user_123 with score 87.5"},
        {"foreign", "Type", "hash, external"},
        {"refs", "Members", "key str, h"},
        {"news", "Type", "pub/sub channel"},
        {"news", "PSUBSCRIBE pattern", "news:*"},
        {"api", "Type", "limiter (fixed window), stored as a string"},
        {"sem", "Type", "semaphore, stored as a sorted set"},
        {"cf", "Type", "cache, stored as a hash"},
        {"bin", "Pattern", "o:deep:b\\xFF\\x00:{u}'`|"},
    };
    page_of(&page, everything_schema);
    for (size_t i = 0; i < sizeof facts / sizeof facts[0]; i++)
        assert_card(&page, facts[i].key, facts[i].label, facts[i].text);
    assert_null(card(&page, "refs", "{userId}"));
    page_free(&page);
}

static void notes_say_what_else_holds(void **state)
{
    (void)state;
    struct page page;
    static const char *const notes[] = {
        "- Can be read once: reading takes the value away, in one step.\n",
        "- A name that also matches [`q_meta`](#key-q_meta) belongs to that one.\n",
        "- Other software writes it; here it is only read.\n",
        "- Keeps 10 elements at most; a push drops what is beyond, in the same step.\n",
        "- Forgets members whose score is older than 5 minutes.\n",
        "- Allows 600 per minute.\n",
        "- Tagged with [`tv`](#key-tv) of `{u}`; invalidating the tag invalidates this key.\n",
        "- Beside it, *fence*: `o:deep:lk:{u}:fence`, a string: the fencing number.\n",
        "- `legacy:{rest}` in every database: Old names\n",
    };
    page_of(&page, everything_schema);
    for (size_t i = 0; i < sizeof notes / sizeof notes[0]; i++)
        assert_non_null(strstr(page.text.data, notes[i]));
    page_free(&page);
}

static void groups_of_one_prefix_have_anchors_of_their_own(void **state)
{
    (void)state;
    struct page page;
    page_of(&page, "schema s;\ndatabase a = 0;\nin a prefix \"x:\" { string k \"1\" of string ttl none; }\n"
                   "in a prefix \"x:\" { string l \"2\" of string ttl none; }\nin a { string m \"3\" of string ttl none; }\n");
    assert_non_null(strstr(page.text.data, "<a id=\"group-a-x\"></a>"));
    assert_non_null(strstr(page.text.data, "<a id=\"group-a-x.2\"></a>"));
    assert_non_null(strstr(page.text.data, "<a id=\"group-a\"></a>"));
    assert_links_lead_somewhere(&page);
    page_free(&page);
}

static void the_same_schema_gives_the_same_page(void **state)
{
    (void)state;
    struct page one, two;
    page_of(&one, everything_schema);
    page_of(&two, everything_schema);
    assert_string_equal(one.text.data, two.text.data);
    assert_int_equal(one.text.data[one.text.len - 1], '\n');
    assert_int_not_equal(one.text.data[one.text.len - 2], '\n');
    page_free(&one);
    page_free(&two);
}

/* ---- Hostile doc text ------------------------------------------------------------------------------------------- */

/* One line of doc text goes to every place that takes some. */
static void put_hostile_schema(struct kc_buf *out, const char *doc)
{
    kc_buf_printf(out, "//! %s\nschema s;\n/// %s\ndatabase main = 0;\nreserved database 9..15; /// %s\nreserved \"r:{x}\"; /// %s\n", doc, doc, doc, doc);
    kc_buf_printf(out, "server { appendonly yes; /// %s\n}\nexpect { hit_rate >= 85%%; /// %s\n}\n/// %s\nsetting tenant: string = \"t\";\n", doc, doc, doc);
    kc_buf_printf(out, "/// %s\ntype Id = string(1..9) of [a-z];\n/// %s\nenum E { a, /// %s\n b }\n/// %s\nrecord R { f: Id; /// %s\n}\n", doc, doc, doc, doc, doc);
    kc_buf_printf(out, "/// %s\nin main prefix \"p:\" {\n/// %s\nhash h \"h:{id: Id}\" ttl 1h { f: E; /// %s\n}\n/// %s\nstring k \"k\" of json R ttl none;\n}\n", doc, doc,
                  doc, doc);
}

static void assert_page_stands(const char *doc)
{
    struct kc_buf schema = {0}, headings = {0};
    struct page page;
    put_hostile_schema(&schema, doc);
    page_of(&page, schema.data);
    gather_headings(page.root, &headings);
    /* The group's title is the doc text's own; nothing else may differ. */
    const char *before = "1 Redis keyspace s\n2 Contents\n2 Databases\n2 All keys\n2 ";
    const char *after = "\n3 h\n3 k\n2 Types\n3 E\n3 R\n2 Settings\n2 Server\n2 Expectations\n";
    size_t tail = strlen(after);
    bool stands = begins(headings.data, before) && headings.len > tail && strcmp(headings.data + headings.len - tail, after) == 0;
    size_t lines = 0;
    for (const char *c = headings.data; *c != '\0'; c++)
        lines += *c == '\n';
    if (!stands || lines != 13)
        print_error("doc: %s\nheadings:\n%s\n%s", doc, headings.data, page.text.data);
    assert_true(stands);
    assert_int_equal(lines, 13);
    assert_only_own_html(&page);
    assert_links_lead_somewhere(&page);
    assert_int_equal(rows_of(next_of(heading_named(&page, "All keys"), "table")), 2);
    assert_int_equal(rows_of(next_of(heading_named(&page, "Settings"), "table")), 1);
    assert_int_equal(rows_of(next_of(heading_named(&page, "Expectations"), "table")), 1);
    assert_int_equal(rows_of(next_of(heading_named(&page, "E"), "table")), 2);
    assert_card(&page, "h", "SCAN pattern", "p:h:*");
    kc_buf_free(&headings);
    kc_buf_free(&schema);
    page_free(&page);
}

static void no_doc_text_breaks_the_page(void **state)
{
    (void)state;
    static const char *const docs[] = {
        "# heading", "</details>", "<script>alert(1)</script>", "<!--", "-->", "```", "~~~", "| a | b |", "a | b", "\\", "a \\| b", "`a", "``a` | `",
        "[a]: http://x", "[Databases](#nowhere", "[x](javascript:alert(1))", "**bold", "*/ ends a comment", "===", "---", "- item", "1. item", "> quote",
        "&lt;b&gt;", "<a id=\"key-h\">", "Title. <b>Rest", "## Title. ```", "https://a.b` <b> `", "[^1]: note", "$x$", "\xc3\xa4\xe2\x82\xac", "]]>", "`` ` ``",
        "!\\", "a\tb", "ends in two  ",
    };
    for (size_t i = 0; i < sizeof docs / sizeof docs[0]; i++)
        assert_page_stands(docs[i]);
}

static void doc_text_of_several_lines_does_not_break_it_either(void **state)
{
    (void)state;
    struct page page;
    page_of(&page, "//! Title\n//! =====\n//!\n//! ```c\n//! no end\n//! # not a heading\nschema s;\n/// A list:\n/// - one\n///   ```\n///   code\n/// <script>\n///\n"
                   "/// [Databases]: http://evil\nstring k \"k\" of string ttl none;\n/// Two\n/// ---\nstring l \"l\" of string ttl none;\n");
    assert_headings(&page, "1 Redis keyspace s\n2 Contents\n2 Databases\n2 All keys\n2 Keys\n3 k\n3 l\n");
    assert_only_own_html(&page);
    assert_links_lead_somewhere(&page);
    page_free(&page);
}

static int set_up(void **state)
{
    (void)state;
    cmark_gfm_core_extensions_ensure_registered();
    return 0;
}

static int tear_down(void **state)
{
    (void)state;
    cmark_release_plugins();
    return 0;
}

static void a_record_of_json_alone_has_the_values_of_json(void **state)
{
    (void)state;
    struct page page;
    page_of(&page, "schema s;\nrecord InJson { a: bool; title: string; e: E; }\nenum E { x, y }\nrecord InHash { b: bool; title: string; }\nin prefix \"p:\" {\n"
                   "    string k \"k\" of json InJson ttl 1h;\n    hash h \"h\" of InHash ttl 1h;\n}\nchannel c \"c\" of string;\n");
    assert_non_null(strstr(page.text.data, "| `a` | `bool` | `true` or `false` | `true` |\n"));
    assert_non_null(strstr(page.text.data, "| `title` | `string` | text of any length | `\"Hello\"` |\n| `e` | [`E`](#type-E) | one of \"x\", \"y\" | `\"x\"` |\n"));
    assert_non_null(strstr(page.text.data, "| `title` | `string` | text of any length | `Hello` |\n"));
    assert_non_null(strstr(page.text.data, "| `b` | `bool` | \"0\" for no, \"1\" for yes | `1` |\n"));
    page_free(&page);
}

static void doc_text_of_blocks_and_of_other_fields_is_on_the_page(void **state)
{
    (void)state;
    static const char *const lines[] = {"\nOf the schema.\n", "\nOf the cluster.\n", "\nOf the server.\n", "\nOf the expectations.\n", " | Of the rest. |\n"};
    struct page page;
    page_of(&page, "/// Of the schema.\nschema s;\n/// Of the cluster.\ncluster;\n/// Of the server.\nserver { appendonly yes; }\n"
                   "/// Of the expectations.\nexpect { hit_rate >= 85%; }\n"
                   "hash h \"h:{a: u8}\" ttl 1h {\n    x: u8;\n    /// Of the rest.\n    others: map string -> u8;\n}\n");
    for (size_t i = 0; i < sizeof lines / sizeof *lines; i++)
        assert_non_null(strstr(page.text.data, lines[i]));
    page_free(&page);
}

static void what_a_schema_has_not_is_no_empty_section(void **state)
{
    (void)state;
    static const struct {
        const char *schema, *headings, *holds, *holds_not;
    } cases[] = {
        {"schema s; channel a \"a:{x}\" of string; channel b \"b\" of u8;", "1 Redis keyspace s\n2 Contents\n2 All channels\n2 Channels\n3 a\n3 b\n",
         "\n2 channels, declared in ", "database"},
        {"schema s; channel a \"a\" of string; string k \"k\" of u8 ttl 1h;",
         "1 Redis keyspace s\n2 Contents\n2 Databases\n2 All keys\n2 Keys\n3 k\n2 Channels\n3 a\n", "\n1 key in 1 database and 1 channel, declared in ", "| Number |"},
        {"schema s; reserved database 3; string k \"k\" of u8 ttl 1h;", "1 Redis keyspace s\n2 Contents\n2 Databases\n2 All keys\n2 Keys\n3 k\n",
         "| 3 | *reserved* |", "hannel"},
        {"schema s; database main = 2; channel a \"a\" of string;", "1 Redis keyspace s\n2 Contents\n2 Databases\n2 All channels\n2 Channels\n3 a\n",
         "| 2 | `main` | 0 |", "All keys"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct page page;
        page_of(&page, cases[i].schema);
        assert_headings(&page, cases[i].headings);
        assert_links_lead_somewhere(&page);
        assert_non_null(strstr(page.text.data, cases[i].holds));
        assert_null(strstr(page.text.data, cases[i].holds_not));
        page_free(&page);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_small_page_reads_as_expected),
        cmocka_unit_test(a_record_of_json_alone_has_the_values_of_json),
        cmocka_unit_test(doc_text_of_blocks_and_of_other_fields_is_on_the_page),
        cmocka_unit_test(what_a_schema_has_not_is_no_empty_section),
        cmocka_unit_test(every_kind_and_declaration_has_its_place),
        cmocka_unit_test(a_card_says_what_the_schema_says),
        cmocka_unit_test(notes_say_what_else_holds),
        cmocka_unit_test(groups_of_one_prefix_have_anchors_of_their_own),
        cmocka_unit_test(the_same_schema_gives_the_same_page),
        cmocka_unit_test(no_doc_text_breaks_the_page),
        cmocka_unit_test(doc_text_of_several_lines_does_not_break_it_either),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}
