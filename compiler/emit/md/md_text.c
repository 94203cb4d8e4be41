/* md_text.c: inline Markdown: plain text, code, and a line of the user's. Blocks are in md_doc.c. See md_text.h.
 *
 * A line is read as CommonMark reads it: backslash escapes, then code spans and autolinks from left to right. A run of
 * backticks without its like on the same line is escaped, so that it can pair with nothing further down. GitHub turns bare
 * addresses into links before it looks at escapes and backticks in them: one that holds any is made no address. */
#include "emit/md/md_text.h"

#include <string.h>

#include "base/json.h"

static bool is_alnum(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || (unsigned char)c >= 0x80;
}

static bool is_punctuation(char c)
{
    return c > ' ' && c < 0x7f && !is_alnum(c);
}

/* One character as it is, or U+FFFD for what a page cannot hold; returns its bytes. */
static size_t put_character(struct kc_buf *out, const char *text, size_t len)
{
    unsigned char c = (unsigned char)text[0];
    size_t length = c < 0x20 || c == 0x7f ? 0 : kc_utf8_sequence(text, len);
    if (c == '\t') {
        kc_buf_putc(out, ' ');
        return 1;
    }
    if (length == 0) {
        kc_buf_puts(out, "\xef\xbf\xbd");
        return c < 0x80 ? 1 : kc_utf8_bad_part(text, len);
    }
    kc_buf_put(out, text, length);
    return length;
}

/* Most text needs nothing done to it: as many bytes from `at` as mean nothing to Markdown, here or anywhere. */
static size_t dull_run(struct kc_str text, size_t at)
{
    size_t i = at;
    while (i < text.len && ((text.data[i] >= 'a' && text.data[i] <= 'z' && text.data[i] != 'w') ||
                            (text.data[i] >= 'A' && text.data[i] <= 'Z') || text.data[i] == ' ' || text.data[i] == ','))
        i++;
    return i - at;
}

static bool put_entity(struct kc_buf *out, char c)
{
    switch (c) {
    case '&': kc_buf_puts(out, "&amp;"); return true;
    case '<': kc_buf_puts(out, "&lt;"); return true;
    case '>': kc_buf_puts(out, "&gt;"); return true;
    case '|': kc_buf_puts(out, "&#124;"); return true;
    default: return false;
    }
}

/* Does an address that GitHub would link begin here, at its "://" or "www."? *length: the part that makes it one. */
static bool is_address(struct kc_str text, size_t at, size_t *length)
{
    const char *c = text.data + at;
    size_t left = text.len - at;
    *length = c[0] == ':' ? 1 : 4;
    if (c[0] == ':')
        return left > 2 && c[1] == '/' && c[2] == '/';
    return left > 4 && memcmp(c, "www.", 4) == 0;
}

/* The same characters, but no address to anybody. */
static void put_no_address(struct kc_buf *out, char first)
{
    kc_buf_puts(out, first == ':' ? "&#58;" : "www&#46;");
}

/* ---- Plain text ------------------------------------------------------------------------------------------------- */

/* Where a line that begins with text would be a list: the marker's last byte; else SIZE_MAX. */
static size_t list_marker(struct kc_str text)
{
    size_t i = 0;
    while (i < text.len && text.data[i] >= '0' && text.data[i] <= '9')
        i++;
    if (i < text.len && (i == 0 ? text.data[i] == '-' || text.data[i] == '+' || text.data[i] == '='
                                : text.data[i] == '.' || text.data[i] == ')'))
        return i;
    return SIZE_MAX;
}

static bool needs_backslash(struct kc_str text, size_t i)
{
    char c = text.data[i];
    if (c == '_')
        return !(i > 0 && i + 1 < text.len && is_alnum(text.data[i - 1]) && is_alnum(text.data[i + 1]));
    return c == '\\' || c == '`' || c == '*' || c == '[' || c == ']' || c == '~' || c == '#';
}

void kc_md_plain(struct kc_buf *out, struct kc_str text)
{
    size_t marker = list_marker(text);
    for (size_t i = 0, length; i < text.len;) {
        if ((length = dull_run(text, i)) != 0) {
            kc_buf_put(out, text.data + i, length);
            i += length;
        } else if (is_address(text, i, &length)) {
            put_no_address(out, text.data[i]);
            i += length;
        } else if (put_entity(out, text.data[i])) {
            i++;
        } else if (text.data[i] == '\n' || text.data[i] == '\r') {
            kc_buf_putc(out, ' ');
            i++;
        } else {
            if (i == marker || needs_backslash(text, i))
                kc_buf_putc(out, '\\');
            i += put_character(out, text.data + i, text.len - i);
        }
    }
}

/* ---- Code ------------------------------------------------------------------------------------------------------- */

/* What a code span shows for one character; returns its bytes. */
static size_t put_code_character(struct kc_buf *out, const char *text, size_t len)
{
    unsigned char c = (unsigned char)text[0];
    size_t length = c < 0x20 || c == 0x7f ? 0 : kc_utf8_sequence(text, len);
    if (length == 0) {
        kc_buf_printf(out, "\\x%02X", c);
        return 1;
    }
    kc_buf_put(out, text, length);
    return length;
}

/* As HTML, where backticks would need a longer fence or a table would cut the cell: GitHub's own rule for "\|" has changed
 * between versions, entities mean the same in all. */
static void put_code_element(struct kc_buf *out, struct kc_str shown)
{
    kc_buf_puts(out, "<code>");
    for (size_t i = 0; i < shown.len; i++) {
        char c = shown.data[i];
        if (c == '"' || c == '\'' || c == '&' || c == '<' || c == '>' || (is_punctuation(c) && strchr("\\`*_[]|~:.", c) != NULL))
            kc_buf_printf(out, "&#%d;", c);
        else
            kc_buf_putc(out, c);
    }
    kc_buf_puts(out, "</code>");
}

static bool is_simple_code(struct kc_str text)
{
    for (size_t i = 0; i < text.len; i++) {
        char c = text.data[i];
        if (c < ' ' || c > '~' || c == '`' || c == '|' || c == '\\')
            return false;
    }
    return text.len != 0 && !(text.data[0] == ' ' && text.data[text.len - 1] == ' ');
}

void kc_md_code(struct kc_buf *out, struct kc_str text)
{
    if (is_simple_code(text)) {
        kc_buf_putc(out, '`');
        kc_buf_str(out, text);
        kc_buf_putc(out, '`');
        return;
    }
    struct kc_buf shown = {0};
    for (size_t i = 0; i < text.len;)
        i += put_code_character(&shown, text.data + i, text.len - i);
    put_code_element(out, text.len == 0 ? KC_STR("\"\"") : (struct kc_str){shown.data, shown.len});
    kc_buf_free(&shown);
}

static size_t longest_run(struct kc_str text, char wanted)
{
    size_t longest = 0, run = 0;
    for (size_t i = 0; i < text.len; i++) {
        run = text.data[i] == wanted ? run + 1 : 0;
        longest = run > longest ? run : longest;
    }
    return longest;
}

static void put_ticks(struct kc_buf *out, size_t count)
{
    for (size_t i = 0; i < count; i++)
        kc_buf_putc(out, '`');
}

void kc_md_fence(struct kc_buf *out, const char *info, struct kc_str text)
{
    size_t longest = longest_run(text, '`');
    size_t ticks = longest < 3 ? 3 : longest + 1;
    put_ticks(out, ticks);
    kc_buf_puts(out, info);
    kc_buf_putc(out, '\n');
    for (size_t i = 0; i < text.len;) {
        size_t start = i;
        while (i < text.len && (text.data[i] == '\n' || (text.data[i] >= ' ' && text.data[i] < 0x7f)))
            i++;
        kc_buf_put(out, text.data + start, i - start);
        if (i < text.len)
            i += put_character(out, text.data + i, text.len - i);
    }
    if (text.len != 0 && text.data[text.len - 1] != '\n')
        kc_buf_putc(out, '\n');
    put_ticks(out, ticks);
    kc_buf_puts(out, "\n\n");
}

/* ---- A line of the user's --------------------------------------------------------------------------------------- */

static size_t ticks_at(struct kc_str line, size_t at)
{
    size_t end = at;
    while (end < line.len && line.data[end] == '`')
        end++;
    return end - at;
}

/* Where the code span that opens at `at` with a run of `ticks` closes (start of the closing run); SIZE_MAX: nowhere. */
static size_t closing_ticks(struct kc_str line, size_t at, size_t ticks)
{
    for (size_t i = at + ticks; i < line.len;) {
        size_t run = ticks_at(line, i);
        if (run == ticks)
            return i;
        i += run != 0 ? run : 1;
    }
    return SIZE_MAX;
}

static size_t put_ticks_or_code(struct kc_buf *out, struct kc_str line, size_t at, bool cell)
{
    size_t ticks = ticks_at(line, at);
    size_t close = closing_ticks(line, at, ticks);
    if (close == SIZE_MAX) {
        for (size_t i = 0; i < ticks; i++)
            kc_buf_puts(out, "\\`");
        return at + ticks;
    }
    struct kc_str inside = {line.data + at + ticks, close - at - ticks};
    bool plain = !cell || (memchr(inside.data, '|', inside.len) == NULL && memchr(inside.data, '\\', inside.len) == NULL);
    if (plain) {
        put_ticks(out, ticks);
        for (size_t i = 0; i < inside.len;)
            i += put_character(out, inside.data + i, inside.len - i);
        put_ticks(out, ticks);
    } else {
        kc_md_code(out, inside);
    }
    return close + ticks;
}

static bool begins_with(const char *text, size_t len, const char *prefix)
{
    size_t wanted = strlen(prefix);
    if (len < wanted)
        return false;
    for (size_t i = 0; i < wanted; i++) {
        char c = text[i] >= 'A' && text[i] <= 'Z' ? (char)(text[i] | 0x20) : text[i];
        if (c != prefix[i])
            return false;
    }
    return true;
}

static bool has_good_scheme(const char *text, size_t len)
{
    return begins_with(text, len, "http://") || begins_with(text, len, "https://") || begins_with(text, len, "mailto:");
}

/* The bytes of an autolink <https://…> at `at`; 0: none. */
static size_t autolink_length(struct kc_str line, size_t at)
{
    size_t end = at + 1;
    while (end < line.len && (unsigned char)line.data[end] > ' ' && line.data[end] < 0x7f && strchr("<>`|\\", line.data[end]) == NULL)
        end++;
    if (end >= line.len || line.data[end] != '>' || !has_good_scheme(line.data + at + 1, end - at - 1))
        return 0;
    return end + 1 - at;
}

/* Does what stands behind "](" lead to a page, not to a script? Entities and escapes could hide one. */
static bool is_good_target(const char *text, size_t len)
{
    size_t i = 0;
    while (i < len && (text[i] == ' ' || text[i] == '\t' || text[i] == '<'))
        i++;
    if (i == len)
        return false;
    if (has_good_scheme(text + i, len - i))
        return true;
    for (; i < len && (unsigned char)text[i] > ' ' && strchr("/?#)>", text[i]) == NULL; i++) {
        if (text[i] == ':' || text[i] == '&' || text[i] == '\\')
            return false;
    }
    return true;
}

static size_t put_backslash(struct kc_buf *out, struct kc_str line, size_t at, bool cell)
{
    char next = at + 1 < line.len ? line.data[at + 1] : '\0';
    if (!is_punctuation(next)) {
        kc_buf_puts(out, "&#92;"); /* alone; at the end of a line it would break it */
        return at + 1;
    }
    if (next == '<')
        kc_buf_puts(out, "&lt;");
    else if (cell && (next == '|' || next == '\\'))
        kc_buf_puts(out, next == '|' ? "&#124;" : "&#92;");
    else
        kc_buf_put(out, line.data + at, 2);
    return at + 2;
}

static size_t put_angle(struct kc_buf *out, struct kc_str line, size_t at)
{
    size_t length = autolink_length(line, at);
    if (length == 0)
        kc_buf_puts(out, "&lt;");
    else
        kc_buf_put(out, line.data + at, length);
    return at + (length == 0 ? 1 : length);
}

static size_t put_bracket(struct kc_buf *out, struct kc_str line, size_t at)
{
    bool link = at + 1 < line.len && line.data[at + 1] == '(';
    if (!link) {
        kc_buf_putc(out, ']');
        return at + 1;
    }
    kc_buf_puts(out, is_good_target(line.data + at + 2, line.len - at - 2) ? "](" : "]\\(");
    return at + 2;
}

/* Is there a character in the address at `at` that means something else to this file than to GitHub? */
static bool is_odd_address(struct kc_str line, size_t at)
{
    for (size_t i = at; i < line.len && (unsigned char)line.data[i] > ' '; i++) {
        if (strchr("`\\|<", line.data[i]) != NULL)
            return true;
    }
    return false;
}

void kc_md_span(struct kc_buf *out, struct kc_str line, bool cell)
{
    for (size_t i = 0, length; i < line.len;) {
        if ((length = dull_run(line, i)) != 0) {
            kc_buf_put(out, line.data + i, length);
            i += length;
            continue;
        }
        if (is_address(line, i, &length) && is_odd_address(line, i)) {
            put_no_address(out, line.data[i]);
            i += length;
            continue;
        }
        switch (line.data[i]) {
        case '\\': i = put_backslash(out, line, i, cell); break;
        case '`': i = put_ticks_or_code(out, line, i, cell); break;
        case '<': i = put_angle(out, line, i); break;
        case ']': i = put_bracket(out, line, i); break;
        case '|':
            kc_buf_puts(out, cell ? "&#124;" : "|");
            i++;
            break;
        default: i += put_character(out, line.data + i, line.len - i); break;
        }
    }
}

void kc_md_inline(struct kc_buf *out, struct kc_str doc)
{
    struct kc_buf line = {0};
    bool blank = false;
    for (size_t i = 0; i < doc.len; i++) {
        char c = doc.data[i];
        if (c == ' ' || c == '\n' || c == '\r' || c == '\t') {
            blank = true;
            continue;
        }
        if (blank && line.len != 0)
            kc_buf_putc(&line, ' ');
        kc_buf_putc(&line, c);
        blank = false;
    }
    kc_md_span(out, (struct kc_str){line.data, line.len}, true);
    kc_buf_free(&line);
}

/* ---- Summaries -------------------------------------------------------------------------------------------------- */

static bool is_block_start(const char *text, size_t len)
{
    if (len == 0 || text[0] == '\n' || text[0] == '\r')
        return true;
    if (strchr("-+*", text[0]) != NULL)
        return len < 2 || text[1] == ' ' || text[1] == '\t' || text[1] == '\n';
    return strchr("#>|=", text[0]) != NULL || begins_with(text, len, "```") || begins_with(text, len, "~~~");
}

/* Does a sentence end with the stop at i? "e.g. this" does not. */
static bool ends_sentence(struct kc_str doc, size_t i)
{
    bool abbreviates = i >= 2 && doc.data[i] == '.' && doc.data[i - 2] == '.';
    if (strchr(".!?", doc.data[i]) == NULL || abbreviates)
        return false;
    if (i + 1 == doc.len || doc.data[i + 1] == '\n' || doc.data[i + 1] == '\r')
        return true;
    return doc.data[i + 1] == ' ' && !(i + 2 < doc.len && doc.data[i + 2] >= 'a' && doc.data[i + 2] <= 'z');
}

struct kc_str kc_md_summary(struct kc_str doc)
{
    while (doc.len != 0 && strchr(" \t\r\n#>", doc.data[0]) != NULL) {
        doc.data++;
        doc.len--;
    }
    bool in_code = false;
    int depth = 0;
    size_t i = 0;
    for (; i < doc.len; i++) {
        char c = doc.data[i];
        if (c == '\n' && is_block_start(doc.data + i + 1, doc.len - i - 1))
            break;
        if (c == '`')
            in_code = !in_code;
        depth += c == '(' || c == '[' ? 1 : (c == ')' || c == ']') && depth > 0 ? -1 : 0;
        if (!in_code && depth == 0 && c != '\0' && ends_sentence(doc, i)) {
            i++;
            break;
        }
    }
    return (struct kc_str){doc.data, i};
}
