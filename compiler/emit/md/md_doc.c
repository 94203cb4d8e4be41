/* md_doc.c: the user's doc text as blocks of the page. See md_text.h for what lives on and what does not.
 *
 * Read line by line, with as much of CommonMark's block structure as it takes to be sure of one thing: a line is passed on
 * as code only where every renderer sees code too. Whatever is in doubt is treated as text and escaped; the price is that a
 * code block within a list ends the list. */
#include <string.h>

#include "base/json.h"
#include "emit/md/md_text.h"

struct doc {
    struct kc_buf *out;
    bool in_list;      /* a list may still be open: deep indents belong to it */
    bool behind_blank; /* at the start of the text, too */
    bool behind_code;  /* the last line was indented code */
    bool underlined;   /* the next line only underlines a title that is written */
    char fence;        /* '`' or '~': inside a code block */
    size_t fence_length, fence_indent;
};

/* A line without its end, its indent measured and cut off. */
struct line {
    struct kc_str text;
    size_t indent;
};

static struct line measure(struct kc_str raw)
{
    struct line line = {raw, 0};
    while (line.text.len != 0 && (line.text.data[0] == ' ' || line.text.data[0] == '\t')) {
        line.indent += line.text.data[0] == '\t' ? 4 - line.indent % 4 : 1;
        line.text.data++;
        line.text.len--;
    }
    while (line.text.len != 0 && strchr(" \t\r", line.text.data[line.text.len - 1]) != NULL)
        line.text.len--;
    return line;
}

static void put_blanks(struct kc_buf *out, size_t count)
{
    for (size_t i = 0; i < count; i++)
        kc_buf_putc(out, ' ');
}

static void put_blank_line(struct doc *doc)
{
    if (!doc->behind_blank)
        kc_buf_putc(doc->out, '\n');
    doc->behind_blank = true;
    doc->behind_code = false;
}

static size_t run_of(struct kc_str text, char c)
{
    size_t run = 0;
    while (run < text.len && text.data[run] == c)
        run++;
    return run;
}

/* ---- Code ------------------------------------------------------------------------------------------------------- */

/* As it is, but for bytes that no page can hold. */
static void put_code_line(struct kc_buf *out, size_t indent, struct kc_str text)
{
    put_blanks(out, text.len != 0 ? indent : 0);
    for (size_t i = 0; i < text.len;) {
        unsigned char c = (unsigned char)text.data[i];
        bool control = (c < 0x20 && c != '\t') || c == 0x7f;
        size_t length = control ? 0 : kc_utf8_sequence(text.data + i, text.len - i);
        if (length == 0)
            kc_buf_puts(out, "\xef\xbf\xbd");
        else
            kc_buf_put(out, text.data + i, length);
        i += length != 0 ? length : c < 0x80 ? 1 : kc_utf8_bad_part(text.data + i, text.len - i);
    }
    kc_buf_putc(out, '\n');
}

static void put_fence(struct doc *doc, struct kc_str info)
{
    for (size_t i = 0; i < doc->fence_length; i++)
        kc_buf_putc(doc->out, doc->fence);
    /* The language only: what else renderers read here differs. */
    for (size_t i = 0; i < info.len && info.data[i] > ' ' && info.data[i] < 0x7f && strchr("`~<>&\\{}", info.data[i]) == NULL; i++)
        kc_buf_putc(doc->out, info.data[i]);
    kc_buf_putc(doc->out, '\n');
}

static bool opens_fence(struct doc *doc, const struct line *line)
{
    char c = line->text.len != 0 ? line->text.data[0] : '\0';
    size_t run = c == '`' || c == '~' ? run_of(line->text, c) : 0;
    struct kc_str info = {line->text.data + run, line->text.len - run};
    if (run < 3 || (c == '`' && info.len != 0 && memchr(info.data, '`', info.len) != NULL))
        return false;
    while (info.len != 0 && (info.data[0] == ' ' || info.data[0] == '\t')) {
        info.data++;
        info.len--;
    }
    doc->fence = c;
    doc->fence_length = run;
    doc->fence_indent = line->indent;
    put_blank_line(doc);
    put_fence(doc, info);
    doc->behind_blank = false;
    return true;
}

static void close_fence(struct doc *doc)
{
    put_fence(doc, KC_STR(""));
    doc->fence = '\0';
    doc->behind_blank = false;
    put_blank_line(doc);
}

/* The block stands at the page's edge, wherever it was written: then no list or quote can end before it. */
static void fenced_line(struct doc *doc, const struct line *line)
{
    size_t indent = line->indent > doc->fence_indent ? line->indent - doc->fence_indent : 0;
    size_t run = run_of(line->text, doc->fence);
    if (indent < 4 && run >= doc->fence_length && run == line->text.len)
        close_fence(doc);
    else
        put_code_line(doc->out, indent, line->text);
}

/* ---- Lines of text ---------------------------------------------------------------------------------------------- */

static bool is_setext(struct kc_str text)
{
    return text.len != 0 && (text.data[0] == '=' || text.data[0] == '-') && run_of(text, text.data[0]) == text.len;
}

/* The bytes of a quote's or list's marker with the blanks behind; 0: none. */
static size_t marker_length(struct kc_str text, bool *list)
{
    size_t i = 0;
    if (text.len == 0)
        return 0;
    if (text.data[0] == '>') {
        i = 1;
    } else {
        while (i < text.len && i < 9 && text.data[i] >= '0' && text.data[i] <= '9')
            i++;
        if (i == text.len || text.data[i] == '\0' || strchr(i != 0 ? ".)" : "-+*", text.data[i]) == NULL)
            return 0;
        i++;
        if (i < text.len && text.data[i] != ' ' && text.data[i] != '\t')
            return 0;
        *list = true;
    }
    while (i < text.len && (text.data[i] == ' ' || text.data[i] == '\t'))
        i++;
    return i;
}

/* The level of an ATX heading; *title: its text. 0: none. */
static size_t heading_level(struct kc_str text, struct kc_str *title)
{
    size_t level = run_of(text, '#');
    if (level == 0 || level > 6 || (level < text.len && text.data[level] != ' ' && text.data[level] != '\t'))
        return 0;
    *title = measure((struct kc_str){text.data + level, text.len - level}).text;
    while (title->len != 0 && title->data[title->len - 1] == '#')
        title->len--;
    *title = measure(*title).text;
    return level;
}

static void put_bold_line(struct doc *doc, struct kc_str title)
{
    bool bold = title.len != 0 && memchr(title.data, '*', title.len) == NULL && title.data[title.len - 1] != '\\';
    put_blank_line(doc);
    kc_buf_puts(doc->out, bold ? "**" : title.len != 0 ? "&#8203;" : "");
    kc_md_span(doc->out, title, false);
    kc_buf_puts(doc->out, bold ? "**\n" : "\n");
    doc->behind_blank = false;
    put_blank_line(doc);
}

/* What follows the markers; a definition of a link, which would reach the whole page, loses its bracket. */
static void put_rest(struct doc *doc, struct kc_str rest)
{
    struct kc_str title;
    bool defines = rest.len != 0 && rest.data[0] == '[';
    if (defines) {
        const char *close = memchr(rest.data, ']', rest.len);
        defines = close == NULL;
        for (; close != NULL && !defines; close = memchr(close + 1, ']', (size_t)(rest.data + rest.len - close - 1)))
            defines = close + 1 < rest.data + rest.len && close[1] == ':';
    }
    bool tildes = run_of(rest, '~') >= 3;
    if (defines || tildes || heading_level(rest, &title) != 0) {
        kc_buf_putc(doc->out, '\\');
        kc_buf_putc(doc->out, rest.data[0]);
        rest = (struct kc_str){rest.data + 1, rest.len - 1};
    }
    kc_md_span(doc->out, rest, false);
    kc_buf_putc(doc->out, '\n');
    doc->behind_blank = false;
    doc->behind_code = false;
}

static void underline(struct doc *doc, const struct line *line)
{
    bool rule = doc->behind_blank && line->text.len >= 3 && line->text.data[0] == '-' && line->indent < 4;
    put_blank_line(doc);
    if (doc->underlined || !rule) {
        doc->underlined = false;
        return;
    }
    kc_buf_puts(doc->out, "***\n");
    doc->behind_blank = false;
    put_blank_line(doc);
}

static void marked_line(struct doc *doc, const struct line *line)
{
    struct kc_str rest = line->text;
    bool list = false;
    for (size_t length; !is_setext(rest) && (length = marker_length(rest, &list)) != 0;)
        rest = (struct kc_str){rest.data + length, rest.len - length};
    doc->in_list = doc->in_list || list;
    /* "- -" would underline the line before. */
    if (is_setext(rest)) {
        put_blank_line(doc);
        return;
    }
    put_blanks(doc->out, line->indent);
    for (const char *c = line->text.data; c < rest.data; c++)
        kc_buf_putc(doc->out, *c);
    put_rest(doc, rest);
}

static void text_line(struct doc *doc, const struct line *line, const struct line *next)
{
    struct kc_str title;
    bool list = false;
    if (is_setext(line->text))
        underline(doc, line);
    else if (marker_length(line->text, &list) != 0)
        marked_line(doc, line);
    else if (opens_fence(doc, line))
        return;
    else if (heading_level(line->text, &title) != 0)
        put_bold_line(doc, title);
    else if (doc->behind_blank && !doc->in_list && is_setext(next->text)) {
        put_bold_line(doc, line->text);
        doc->underlined = true;
    } else {
        put_blanks(doc->out, line->indent);
        put_rest(doc, line->text);
    }
}

static void read_line(struct doc *doc, const struct line *line, const struct line *next)
{
    bool list = false;
    if (doc->fence != '\0') {
        fenced_line(doc, line);
        return;
    }
    if (line->text.len == 0) {
        bool behind_code = doc->behind_code;
        put_blank_line(doc);
        doc->behind_code = behind_code;
        return;
    }
    if (doc->behind_blank && line->indent == 0 && (marker_length(line->text, &list) == 0 || !list))
        doc->in_list = false;
    if (line->indent >= 4 && !doc->in_list && (doc->behind_blank || doc->behind_code)) {
        put_code_line(doc->out, line->indent, line->text);
        doc->behind_code = true;
        doc->behind_blank = false;
        return;
    }
    text_line(doc, line, next);
}

static struct line next_line(struct kc_str *left)
{
    const char *end = left->len != 0 ? memchr(left->data, '\n', left->len) : NULL;
    size_t len = end != NULL ? (size_t)(end - left->data) : left->len;
    struct line line = measure((struct kc_str){left->data, len});
    size_t skip = end != NULL ? len + 1 : len;
    if (skip != 0) /* no text may be NULL */
        *left = (struct kc_str){left->data + skip, left->len - skip};
    return line;
}

/* A carriage return ends a line for Markdown, wherever it stands. */
static struct kc_buf with_line_feeds(struct kc_str text)
{
    struct kc_buf lines = {0};
    for (size_t i = 0; i < text.len; i++) {
        if (text.data[i] == '\r' && i + 1 < text.len && text.data[i + 1] == '\n')
            continue;
        kc_buf_putc(&lines, text.data[i] == '\r' ? '\n' : text.data[i]);
    }
    return lines;
}

void kc_md_doc(struct kc_buf *out, struct kc_str text)
{
    struct doc doc = {.out = out, .behind_blank = true};
    struct kc_buf lines = with_line_feeds(text);
    struct kc_str left = {lines.data, lines.len};
    struct line line = next_line(&left);
    for (bool more = lines.len != 0; more;) {
        more = left.len != 0;
        struct line next = next_line(&left);
        read_line(&doc, &line, &next);
        line = next;
    }
    if (doc.fence != '\0')
        close_fence(&doc);
    put_blank_line(&doc);
    kc_buf_free(&lines);
}
