/* docs.c: which comment documents what. A comment on lines of its own belongs to what begins with the next token; one behind a
 * token to what ends with it, or else to the innermost thing that it stands in. */
#include "syntax/build.h"
#include "keys.tab.h"

#include <string.h>

/* The first comment at or behind a token. */
static size_t first_from(const struct kc_parser *p, uint32_t token)
{
    size_t low = 0, high = p->lexer.docs.count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (p->lexer.docs.items[middle].token < token)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

/* A comment's text without the slashes, one leading blank and a carriage return. */
static struct kc_str text_of(const struct kc_parser *p, uint32_t token)
{
    const struct kc_token *comment = &p->file->tokens.items[token];
    struct kc_str text = {p->text + comment->start + 3, comment->end - comment->start - 3};
    if (text.len > 0 && text.data[text.len - 1] == '\r')
        text.len--;
    if (text.len > 0 && (text.data[0] == ' ' || text.data[0] == '\t')) {
        text.data++;
        text.len--;
    }
    return text;
}

static void add_line(struct kc_buf *out, struct kc_str line, bool first)
{
    if (!first)
        kc_buf_putc(out, '\n');
    kc_buf_put(out, line.data, line.len);
}

static struct kc_str finished(struct kc_arena *arena, struct kc_buf *buf, bool any)
{
    struct kc_str text = {0};
    while (buf->len > 0 && strchr(" \t\r\n", buf->data[buf->len - 1]) != NULL && buf->data[buf->len - 1] != '\0')
        buf->len--;
    if (any)
        text = kc_arena_str(arena, buf->data, buf->len);
    kc_buf_free(buf);
    return text;
}

/* The end of what may hold a trailing comment of extent: past a comma behind an enum's value, and past its own line. */
static uint32_t reach(const struct kc_parser *p, struct kc_extent extent)
{
    uint32_t end = extent.end, next = kc_next(p, end);
    if (kc_kind_at(p, next) == KC_TOKEN_COMMA)
        next = kc_next(p, next + 1);
    return next;
}

/* How many comments stand right before a token on lines of their own and document nothing else; the last is docs[inside - 1]. */
static size_t count_leading(const struct kc_parser *p, uint32_t token, size_t inside)
{
    const struct kc_doc_comment *docs = p->lexer.docs.items;
    size_t count = 0;
    for (; token > 0 && p->file->tokens.items[token - 1].kind < 0; token--) {
        if (p->file->tokens.items[token - 1].kind != KC_TRIVIA_DOC)
            continue;
        if (docs[inside - count - 1].trailing || docs[inside - count - 1].used)
            break;
        count++;
    }
    return count;
}

struct kc_str kc_doc_of(struct kc_parser *p, struct kc_extent extent)
{
    size_t count = p->lexer.docs.count;
    if (count == 0)
        return (struct kc_str){0};
    struct kc_doc_comment *docs = p->lexer.docs.items;
    uint32_t end = reach(p, extent);
    size_t inside = first_from(p, extent.first), leading = inside - count_leading(p, extent.first, inside);
    struct kc_buf buf = {0};
    bool any = false;
    for (size_t i = leading; i < count && docs[i].token < end; i++) {
        if (docs[i].used || (i >= inside && !docs[i].trailing))
            continue;
        add_line(&buf, text_of(p, docs[i].token), !any);
        docs[i].used = any = true;
    }
    return finished(p->arena, &buf, any);
}

void kc_drop_docs(struct kc_parser *p, struct kc_extent extent)
{
    uint32_t end = reach(p, extent);
    size_t i = first_from(p, extent.first);
    for (i -= count_leading(p, extent.first, i); i < p->lexer.docs.count && p->lexer.docs.items[i].token < end; i++)
        p->lexer.docs.items[i].used = true;
}

static void warn(struct kc_parser *p, const struct kc_doc_comment *doc)
{
    const struct kc_token *token = &p->file->tokens.items[doc->token];
    struct kc_span span = {p->file->source, token->start, token->start + 3};
    kc_fix(p->diags, kc_report(p->diags, KC_W_0125_DOC_WITHOUT_SUBJECT, span, "this comment documents nothing: nothing that could be documented follows"),
           KC_STR("//"));
}

void kc_finish_docs(struct kc_parser *p)
{
    struct kc_buf buf = {0};
    bool any = false;
    for (uint32_t i = 0; i < p->file->tokens.count; i++)
        if (p->file->tokens.items[i].kind == KC_TRIVIA_FILE_DOC) {
            add_line(&buf, text_of(p, i), !any);
            any = true;
        }
    p->file->doc = finished(p->arena, &buf, any);
    for (size_t i = 0; i < p->lexer.docs.count; i++)
        if (!p->lexer.docs.items[i].used && (i == 0 || p->lexer.docs.items[i - 1].used || p->lexer.docs.items[i - 1].token + 2 != p->lexer.docs.items[i].token))
            warn(p, &p->lexer.docs.items[i]);
}
