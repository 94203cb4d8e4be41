/* Text in Markdown, read back by GitHub's own parser: nothing that a doc comment holds may change the page around it. */
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

#include "emit/md/md_text.h"

static struct kc_str str(const char *text)
{
    return (struct kc_str){text, strlen(text)};
}

static cmark_node *parse(const struct kc_buf *page)
{
    static const char *const extensions[] = {"table", "strikethrough", "autolink", "tasklist"};
    cmark_parser *parser = cmark_parser_new(CMARK_OPT_UNSAFE | CMARK_OPT_FOOTNOTES);
    for (size_t i = 0; i < sizeof extensions / sizeof extensions[0]; i++)
        cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension(extensions[i]));
    cmark_parser_feed(parser, page->data, page->len);
    cmark_node *root = cmark_parser_finish(parser);
    cmark_parser_free(parser);
    return root;
}

static size_t count_nodes(cmark_node *root, cmark_node_type wanted)
{
    size_t count = 0;
    cmark_iter *iter = cmark_iter_new(root);
    for (cmark_event_type event; (event = cmark_iter_next(iter)) != CMARK_EVENT_DONE;)
        count += event == CMARK_EVENT_ENTER && cmark_node_get_type(cmark_iter_get_node(iter)) == wanted;
    cmark_iter_free(iter);
    return count;
}

/* All text below a node, code included. */
static void gather_text(cmark_node *root, struct kc_buf *out)
{
    cmark_iter *iter = cmark_iter_new(root);
    for (cmark_event_type event; (event = cmark_iter_next(iter)) != CMARK_EVENT_DONE;) {
        cmark_node *node = cmark_iter_get_node(iter);
        cmark_node_type type = cmark_node_get_type(node);
        if (event == CMARK_EVENT_ENTER && (type == CMARK_NODE_TEXT || type == CMARK_NODE_CODE || type == CMARK_NODE_CODE_BLOCK))
            kc_buf_puts(out, cmark_node_get_literal(node));
        if (event == CMARK_EVENT_ENTER && type == CMARK_NODE_SOFTBREAK)
            kc_buf_putc(out, ' ');
    }
    cmark_iter_free(iter);
    kc_buf_putc(out, '\0');
}

/* ---- Blocks ----------------------------------------------------------------------------------------------------- */

/* A page with the doc between a heading and a paragraph that would notice a definition of [a]. */
static void make_page(struct kc_buf *page, struct kc_str doc)
{
    kc_buf_puts(page, "# Before\n\n");
    kc_md_doc(page, doc);
    kc_buf_puts(page, "After [a] [b][a] [^1] text.\n\n| x |\n| - |\n| y |\n\n## Last\n");
}

static const char *what_broke(cmark_node *root)
{
    cmark_node *last = cmark_node_last_child(root);
    cmark_node *table = last != NULL ? cmark_node_previous(last) : NULL;
    cmark_node *after = table != NULL ? cmark_node_previous(table) : NULL;
    if (last == NULL || cmark_node_get_type(last) != CMARK_NODE_HEADING)
        return "the last heading is gone";
    if (count_nodes(root, CMARK_NODE_HEADING) != 2)
        return "there is another heading";
    if (table == NULL || strcmp(cmark_node_get_type_string(table), "table") != 0)
        return "the table behind is gone";
    if (after == NULL || cmark_node_get_type(after) != CMARK_NODE_PARAGRAPH)
        return "the paragraph behind is gone";
    struct kc_buf text = {0};
    gather_text(after, &text);
    bool same = strcmp(text.data, "After [a] [b][a] [^1] text.") == 0;
    kc_buf_free(&text);
    if (!same || count_nodes(after, CMARK_NODE_LINK) != 0)
        return "the paragraph behind reads differently";
    if (count_nodes(root, CMARK_NODE_HTML_BLOCK) + count_nodes(root, CMARK_NODE_HTML_INLINE) != 0)
        return "there is raw HTML";
    return NULL;
}

static void assert_harmless(struct kc_str doc)
{
    struct kc_buf page = {0};
    make_page(&page, doc);
    cmark_node *root = parse(&page);
    const char *broken = what_broke(root);
    if (broken != NULL)
        print_error("%s:\n----\n%.*s\n---- became\n%s----\n", broken, (int)doc.len, doc.data, page.data);
    assert_null(broken);
    cmark_node_free(root);
    kc_buf_free(&page);
}

static void no_known_trick_changes_the_page(void **state)
{
    (void)state;
    static const char *const tricks[] = {
        "# heading",
        "   ###### deep ##",
        "#\ttab",
        "- # in a list",
        "> # in a quote",
        "1. 2) # deeper",
        "title\n=====",
        "title\n-----",
        "title\n - - \n-",
        "two\nlines\n  ---  ",
        "> quoted\n> ---",
        "- item\n  ===",
        "text\n- -",
        "text\n-   ",
        "<script>alert(1)</script>",
        "<!-- no end",
        "<![CDATA[ x",
        "<?php",
        "</details>",
        "<div\n\nx",
        "a <b onclick='x'> c",
        "```\nno end",
        "~~~~ \nno end\n~~~",
        "```c\nx\n``` not the end\n<b>",
        "- list\n  ```\n  code\n<script>x</script>\n",
        "> ```\n<script>",
        "1. a\n\n       ```\n   <b>",
        "~~~\n    ~~~\n<b>",
        "[a]: http://example.org",
        "[a]:\nhttp://example.org",
        "[a\n]: http://example.org",
        "> [a]: /x",
        "- [a]: /x 'title'",
        "[^1]: a footnote",
        "[a]:/x\n[b]:/y",
        "one ` tick\nand ` <script> `",
        "`` ` <b> `\n``",
        "\\`<b>`",
        "`\\`<b>`",
        "\\\\`<b>`\\",
        "    code\n<b>",
        "- a\n\n      <b>code in a list</b>",
        "text\n    <b>not code</b>",
        "\t<b>code</b>\n\n\n\ttoo <c>",
        "| a | b |\n| - | - |\n| <b> | `|` |",
        "a\r# heading\r\n# other\r---",
        "ends with backslash\\",
        "**bold *open `",
        "* * *\n- - -\n___\n---\n***",
        "+ ",
        "-",
        "=",
        "***\ntext\n===",
        "&lt;script&gt; &#60;b&#62;",
        "<http://a`b> `<b>`",
        "<https://example.org/\"onclick=x>",
        "[x](<b>)",
        "[x](y \"<b>\")",
        "![x](y)<img src=x>",
        "\xff\xfe\x01\x1b[31m",
        "\xe2\x80\xa8# line separator",
        "~~~\n~~~\n~~~",
        "``` ```\n# x",
        "```\n```\n    <b>\n",
        "- a\n```\nb\n```\n    <b>",
        "- [ ] task <b>",
        ":-",
        "a\n:-",
        "|a|\n|-|\n# x",
        "\\<https://a.b>\\<b>",
        "https://a.b` <b> `",
        "www.a.b\\` <b> `",
        "",
        "\n\n\n",
        "   ",
    };
    for (size_t i = 0; i < sizeof tricks / sizeof tricks[0]; i++)
        assert_harmless(str(tricks[i]));
}

static uint32_t draw(uint32_t *seed, uint32_t below)
{
    *seed = *seed * 1664525u + 1013904223u;
    return (uint32_t)((uint64_t)(*seed >> 8) * below >> 24);
}

static void no_mixture_of_tricks_changes_the_page(void **state)
{
    (void)state;
    static const char *const parts[] = {"\n",  "\n",   "\n\n", " ",  "    ", "\t", "  ", "> ", "- ",   "* ",  "+",  "1. ",  "23)", "# ",
                                        "## ", "===",  "---",  "-",  "=",    "`",  "``", "```", "~~~", "~~~~", "c",  "text", "<b>", "</b>",
                                        "<!--", "-->", "<",    ">",  "[a]",  "]",  "[",  ":",  "(x)",  "\\",  "|",  "*",    "**",  "_",
                                        "&",   "\r",   "!",    "[^1]", "/x", "***", "- - -", "|-|",  "<https://a.b>", "https://a.b", "www.a.b",
                                        "a@b.c", "mailto:"};
    uint32_t seed = 20261120;
    for (int round = 0; round < 30000; round++) {
        struct kc_buf doc = {0};
        for (uint32_t n = 1 + draw(&seed, 14); n > 0; n--)
            kc_buf_puts(&doc, parts[draw(&seed, sizeof parts / sizeof parts[0])]);
        assert_harmless((struct kc_str){doc.data, doc.len});
        kc_buf_free(&doc);
    }
}

static void assert_html(const char *doc, const char *expected)
{
    struct kc_buf page = {0};
    kc_md_doc(&page, str(doc));
    cmark_node *root = parse(&page);
    char *html = cmark_render_html(root, CMARK_OPT_UNSAFE, NULL);
    assert_string_equal(html, expected);
    free(html);
    cmark_node_free(root);
    kc_buf_free(&page);
}

static void the_users_markup_lives_on(void **state)
{
    (void)state;
    assert_html("Some **bold**, `code <x>` and a [link](https://example.org).",
                "<p>Some <strong>bold</strong>, <code>code &lt;x&gt;</code> and a <a href=\"https://example.org\">link</a>.</p>\n");
    assert_html("- one\n- two\n  more\n", "<ul>\n<li>one</li>\n<li>two\nmore</li>\n</ul>\n");
    assert_html("1. one\n2. two", "<ol>\n<li>one</li>\n<li>two</li>\n</ol>\n");
    assert_html("> quoted", "<blockquote>\n<p>quoted</p>\n</blockquote>\n");
    assert_html("Text:\n\n```json\n{\"a\": \"<b>\"}\n```\n\nEnd.",
                "<p>Text:</p>\n<pre><code class=\"language-json\">{&quot;a&quot;: &quot;&lt;b&gt;&quot;}\n</code></pre>\n<p>End.</p>\n");
    assert_html("Text:\n\n    GET <key>\n\nEnd.", "<p>Text:</p>\n<pre><code>GET &lt;key&gt;\n</code></pre>\n<p>End.</p>\n");
    assert_html("See <https://example.org/a>.", "<p>See <a href=\"https://example.org/a\">https://example.org/a</a>.</p>\n");
    assert_html("one\n\n---\n\ntwo", "<p>one</p>\n<hr />\n<p>two</p>\n");
}

static void headings_become_bold_lines(void **state)
{
    (void)state;
    assert_html("# Title #\ntext", "<p><strong>Title</strong></p>\n<p>text</p>\n");
    assert_html("Title\n=====\ntext", "<p><strong>Title</strong></p>\n<p>text</p>\n");
    assert_html("Title\n-----\n\ntext", "<p><strong>Title</strong></p>\n<p>text</p>\n");
}

static void html_is_shown_as_text(void **state)
{
    (void)state;
    assert_html("a <b>c</b> <!-- d -->", "<p>a &lt;b&gt;c&lt;/b&gt; &lt;!-- d --&gt;</p>\n");
}

static void links_to_scripts_are_no_links(void **state)
{
    (void)state;
    static const char *const bad[] = {
        "[x](javascript:alert(1))", "[x]( JaVaScRiPt:alert(1))", "[x](<javascript:alert(1)>)", "[x](java&Tab;script:alert(1))",
        "[x](java\\script:alert(1))", "[x](data:text/html,x)", "[x](vbscript:x)", "![x](javascript:x)", "[x](&#106;avascript:x)",
        "<javascript:alert(1)>", "[x](\njavascript:alert(1))",
    };
    for (size_t i = 0; i < sizeof bad / sizeof bad[0]; i++) {
        struct kc_buf page = {0};
        kc_md_doc(&page, str(bad[i]));
        cmark_node *root = parse(&page);
        assert_int_equal(count_nodes(root, CMARK_NODE_LINK) + count_nodes(root, CMARK_NODE_IMAGE), 0);
        cmark_node_free(root);
        kc_buf_free(&page);
    }
    assert_html("[x](../y.md#z:1)", "<p><a href=\"../y.md#z:1\">x</a></p>\n");
}

/* ---- Inline ----------------------------------------------------------------------------------------------------- */

/* The text a reader sees in the middle one of three cells; fails when the row has another number of cells. */
static void read_cell(const struct kc_buf *cell, struct kc_buf *text)
{
    struct kc_buf page = {0};
    kc_buf_puts(&page, "| a | b | c |\n| - | - | - |\n| x | ");
    kc_buf_put(&page, cell->len != 0 ? cell->data : "", cell->len);
    kc_buf_puts(&page, " | z |\n\n## Last\n");
    cmark_node *root = parse(&page);
    cmark_node *table = cmark_node_first_child(root);
    assert_string_equal(cmark_node_get_type_string(table), "table");
    assert_int_equal(cmark_node_get_type(cmark_node_last_child(root)), CMARK_NODE_HEADING);
    cmark_node *row = cmark_node_last_child(table);
    assert_ptr_equal(row, cmark_node_next(cmark_node_first_child(table)));
    cmark_node *middle = cmark_node_next(cmark_node_first_child(row));
    struct kc_buf last = {0};
    gather_text(cmark_node_last_child(row), &last);
    if (strcmp(last.data, "z") != 0)
        print_error("the row broke: %s\n", page.data);
    assert_string_equal(last.data, "z");
    assert_ptr_equal(cmark_node_next(middle), cmark_node_last_child(row));
    gather_text(middle, text);
    kc_buf_free(&last);
    kc_buf_free(&page);
    cmark_node_free(root);
}

static void assert_cell_reads(void (*put)(struct kc_buf *, struct kc_str), const char *text, const char *expected)
{
    struct kc_buf cell = {0}, read = {0};
    put(&cell, str(text));
    read_cell(&cell, &read);
    assert_string_equal(read.data, expected);
    kc_buf_free(&cell);
    kc_buf_free(&read);
}

static const char *const awkward[] = {
    "plain",  "a|b",   "a\\|b",     "\\",     "\\\\",   "`",       "``a`",      "a`|`b",  "*x*",   "_x_",     "a_b", "__x__", "<b>", "&amp;", "[a](b)",
    "[a]: b", "~~x~~", "#x",        "- x",    "+ x",    "1. x",    "12) x",     "=",      "{a}",   "!x",      "'\"", "$x$",   "a&b", "x \\",  "]",
    "<!--",   "-->",   "</details>", "**a",   "a*",     "||",      "|\\|",      "ends|",  "`|\\`", "^[a-z]+$", "(a|b)*",
    "https://a.b/_c_`d", "www.a.b\\[x", "a:b://c",
};

static void plain_text_is_read_as_it_was(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof awkward / sizeof awkward[0]; i++)
        assert_cell_reads(kc_md_plain, awkward[i], awkward[i]);
    assert_cell_reads(kc_md_plain, "two\nlines", "two lines");
}

static void plain_text_at_the_start_of_a_line_stays_a_paragraph(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof awkward / sizeof awkward[0]; i++) {
        struct kc_buf page = {0}, text = {0};
        kc_buf_puts(&page, "- ");
        kc_md_plain(&page, str(awkward[i]));
        kc_buf_putc(&page, '\n');
        cmark_node *root = parse(&page);
        cmark_node *item = cmark_node_first_child(cmark_node_first_child(root));
        assert_int_equal(cmark_node_get_type(cmark_node_first_child(item)), CMARK_NODE_PARAGRAPH);
        gather_text(root, &text);
        assert_string_equal(text.data, awkward[i]);
        cmark_node_free(root);
        kc_buf_free(&text);
        kc_buf_free(&page);
    }
}

static void code_is_read_as_it_was(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof awkward / sizeof awkward[0]; i++)
        assert_cell_reads(kc_md_code, awkward[i], awkward[i]);
    assert_cell_reads(kc_md_code, "", "\"\"");
    assert_cell_reads(kc_md_code, "a\nb\xff", "a\\x0Ab\\xFF");
    assert_cell_reads(kc_md_code, "\xc3\xa4", "\xc3\xa4");
}

static void doc_text_stays_in_its_cell(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof awkward / sizeof awkward[0]; i++) {
        struct kc_buf cell = {0}, read = {0};
        kc_md_inline(&cell, str(awkward[i]));
        read_cell(&cell, &read);
        kc_buf_free(&cell);
        kc_buf_free(&read);
    }
    assert_cell_reads(kc_md_inline, "two\n\n# lines | `a|b` \\| <b>", "two # lines | a|b | <b>");
    assert_cell_reads(kc_md_inline, "**a** `b`", "a b");
    assert_cell_reads(kc_md_inline, "  ", "");
}

static void no_mixture_of_tricks_leaves_its_cell(void **state)
{
    (void)state;
    static const char *const parts[] = {"|", "\\", "`", "``", "a", " ", "\n", "<b>", "<!--", "*", "**", "[a](b)", "]", "[", "~~", "&#124;", "_", "<https://a|b>", "\r\n", "https://a.b", "www.a.b"};
    uint32_t seed = 7;
    for (int round = 0; round < 20000; round++) {
        struct kc_buf doc = {0}, cell = {0}, read = {0};
        for (uint32_t n = 1 + draw(&seed, 10); n > 0; n--)
            kc_buf_puts(&doc, parts[draw(&seed, sizeof parts / sizeof parts[0])]);
        kc_md_inline(&cell, (struct kc_str){doc.data, doc.len});
        read_cell(&cell, &read);
        kc_buf_free(&doc);
        kc_buf_free(&cell);
        kc_buf_free(&read);
    }
}

static void a_fence_is_longer_than_what_it_holds(void **state)
{
    (void)state;
    struct kc_buf page = {0};
    kc_md_fence(&page, "c", str("a\n````\nb"));
    kc_buf_puts(&page, "# Last\n");
    cmark_node *root = parse(&page);
    assert_string_equal(cmark_node_get_literal(cmark_node_first_child(root)), "a\n````\nb\n");
    assert_int_equal(count_nodes(root, CMARK_NODE_HEADING), 1);
    cmark_node_free(root);
    kc_buf_free(&page);
}

static void a_summary_is_the_first_sentence(void **state)
{
    (void)state;
    static const struct {
        const char *doc, *summary;
    } cases[] = {
        {"A session. It lives.", "A session."},
        {"A session", "A session"},
        {"Uses e.g. `a. b` here. Then more.", "Uses e.g. `a. b` here."},
        {"One\ntwo. Three.", "One\ntwo."},
        {"Title\n\nMore.", "Title"},
        {"A list\n- a\n- b", "A list"},
        {"# Title\ntext", "Title\ntext"},
        {"Is it? Yes.", "Is it?"},
        {"See (a. B) there. End.", "See (a. B) there."},
        {"Version 1.2 of it. End.", "Version 1.2 of it."},
        {"", ""},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        struct kc_str summary = kc_md_summary(str(cases[i].doc));
        assert_int_equal(summary.len, strlen(cases[i].summary));
        assert_memory_equal(summary.data, cases[i].summary, summary.len);
    }
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

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(no_known_trick_changes_the_page),
        cmocka_unit_test(no_mixture_of_tricks_changes_the_page),
        cmocka_unit_test(the_users_markup_lives_on),
        cmocka_unit_test(headings_become_bold_lines),
        cmocka_unit_test(html_is_shown_as_text),
        cmocka_unit_test(links_to_scripts_are_no_links),
        cmocka_unit_test(plain_text_is_read_as_it_was),
        cmocka_unit_test(plain_text_at_the_start_of_a_line_stays_a_paragraph),
        cmocka_unit_test(code_is_read_as_it_was),
        cmocka_unit_test(doc_text_stays_in_its_cell),
        cmocka_unit_test(no_mixture_of_tricks_leaves_its_cell),
        cmocka_unit_test(a_fence_is_longer_than_what_it_holds),
        cmocka_unit_test(a_summary_is_the_first_sentence),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}
