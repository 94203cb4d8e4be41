/* driver.c: where in the file the parser stands: tokens, open blocks, statements; and how it is given a token. */
#include <string.h>

#include "keys.tab.h"
#include "syntax/driver.h"

/* ---- Tokens ----------------------------------------------------------------------------------------------------- */

int kc_kind_at(const struct kc_parser *p, uint32_t token)
{
    return token < p->file->tokens.count ? p->file->tokens.items[token].kind : KC_TOKEN_END_OF_TEXT;
}

uint32_t kc_next(const struct kc_parser *p, uint32_t token)
{
    while (token < p->file->tokens.count && p->file->tokens.items[token].kind < 0)
        token++;
    return token;
}

/* Where a token lies; the end of the text is an empty one behind the last that is no blank. */
struct kc_span kc_token_span(const struct kc_parser *p, uint32_t token)
{
    const struct kc_token *tokens = p->file->tokens.items;
    if (token < p->file->tokens.count)
        return (struct kc_span){p->file->source, tokens[token].start, tokens[token].end};
    uint32_t end = p->before != UINT32_MAX ? tokens[p->before].end : 0;
    return (struct kc_span){p->file->source, end, end};
}

struct kc_span kc_span_of(const struct kc_parser *p, struct kc_extent extent)
{
    if (extent.end <= extent.first)
        return kc_token_span(p, extent.first);
    return (struct kc_span){p->file->source, kc_token_span(p, extent.first).start, kc_token_span(p, extent.end - 1).end};
}

struct kc_str kc_text_of(const struct kc_parser *p, struct kc_extent extent)
{
    struct kc_span span = kc_span_of(p, extent);
    return (struct kc_str){p->text + span.start, span.end - span.start};
}

struct kc_diag *kc_error(struct kc_parser *p, enum kc_code code, struct kc_span span, const char *format, ...)
{
    va_list args;
    va_start(args, format);
    p->file->failed = true;
    struct kc_diag *diag = kc_vreport(p->diags, code, span, format, args);
    va_end(args);
    return diag;
}

bool kc_begins_line(const struct kc_parser *p, uint32_t token)
{
    for (; token > 0 && p->file->tokens.items[token - 1].kind < 0; token--) {
        const struct kc_token *blank = &p->file->tokens.items[token - 1];
        if (memchr(p->text + blank->start, '\n', blank->end - blank->start) != NULL)
            return true;
    }
    return token == 0;
}

bool kc_begins_label(int kind)
{
    return kc_is_word(kind) || kind == KC_TOKEN_QUOTE_OPEN;
}

/* ---- Blocks ----------------------------------------------------------------------------------------------------- */

int kc_block_kind(const struct kc_parser *p)
{
    return p->depth == 0 ? KC_BLOCK_DECLS : (int)p->blocks[p->depth - 1].kind;
}

int kc_kind_of_block(const struct kc_parser *p, uint32_t brace)
{
    int first = kc_kind_at(p, p->statement);
    if (kc_kind_at(p, brace) == KC_TOKEN_SETTING_OPEN)
        return KC_BLOCK_PARAM;
    if (p->before == p->chosen)
        return KC_BLOCK_CASES;
    if (first == KC_TOKEN_EXTERNAL)
        first = kc_kind_at(p, kc_next(p, p->statement + 1));
    if (first == KC_TOKEN_IN)
        return KC_BLOCK_DECLS;
    if (first == KC_TOKEN_ENUM)
        return KC_BLOCK_VALUES;
    return first == KC_TOKEN_SERVER ? KC_BLOCK_DIRECTIVES : KC_BLOCK_FIELDS;
}

bool kc_in_group_head(const struct kc_parser *p)
{
    int first = kc_kind_at(p, p->statement);
    if (first == KC_TOKEN_EXTERNAL)
        first = kc_kind_at(p, kc_next(p, p->statement + 1));
    return first == KC_TOKEN_IN;
}

/* ---- Pushing ---------------------------------------------------------------------------------------------------- */

/* Gives whether the parser took it. */
bool kc_push(struct kc_driver *driver, int kind, struct kc_extent extent)
{
    static const KC_YYSTYPE no_value = {.flag = false};
    driver->p->rejected = false;
    int status = kc_yypush_parse(driver->state, kind, &no_value, &extent, driver->p);
    if (status == 2)
        kc_out_of_memory();
    return !driver->p->rejected;
}

/* A token that does not stand in the text: an empty one behind the last. */
void kc_push_silently(struct kc_driver *driver, int kind)
{
    struct kc_parser *p = driver->p;
    uint32_t at = p->before == UINT32_MAX ? 0 : p->before + 1;
    p->silent = true;
    if (!kc_push(driver, kind, (struct kc_extent){at, at}))
        driver->given_up = true; /* blocks and grammar disagree: no token is certain any more */
    p->silent = false;
}

bool kc_expects(const struct kc_driver *driver, int kind)
{
    int kinds[KC_TOKEN_KINDS];
    size_t count = kc_expected(driver->state, kinds);
    for (size_t i = 0; i < count; i++)
        if (kinds[i] == kind)
            return true;
    return false;
}

/* ---- Blocks and statements -------------------------------------------------------------------------------------- */

void kc_enter_block(const struct kc_driver *driver, uint32_t brace)
{
    struct kc_parser *p = driver->p;
    struct kc_block *block = &p->blocks[p->depth++];
    block->token = brace;
    block->statement = p->statement;
    block->kind = (unsigned)kc_kind_of_block(p, brace);
    /* `ttl {param}`, or the fields of what yields to a key named ttl? The parser knows: a block may be empty. */
    if (p->before != UINT32_MAX && kc_takes_amount(kc_kind_at(p, p->before)) && !kc_expects(driver, KC_TOKEN_RBRACE))
        block->kind = KC_BLOCK_PARAM;
    block->chooses = p->before != UINT32_MAX && kc_kind_at(p, p->before) == KC_TOKEN_BY;
}

static void leave_block(struct kc_parser *p, uint32_t brace)
{
    const struct kc_block *block = &p->blocks[--p->depth];
    bool goes_on = block->kind == KC_BLOCK_PARAM || block->kind == KC_BLOCK_CASES;
    p->statement = goes_on ? block->statement : kc_next(p, brace + 1);
    p->chosen = block->kind == KC_BLOCK_PARAM && block->chooses ? brace : UINT32_MAX;
}

/* Keeps blocks and statements up to date when a token was taken. */
void kc_account(const struct kc_driver *driver, uint32_t token, int kind)
{
    struct kc_parser *p = driver->p;
    if (kind == KC_TOKEN_LBRACE || kind == KC_TOKEN_SETTING_OPEN) {
        kc_enter_block(driver, token);
        if (kc_block_kind(p) != KC_BLOCK_PARAM)
            p->statement = kc_next(p, token + 1);
    } else if (kind == KC_TOKEN_RBRACE && p->depth > 0)
        leave_block(p, token);
    else if (kind == KC_TOKEN_SEMICOLON || (kind == KC_TOKEN_COMMA && kc_block_kind(p) == KC_BLOCK_VALUES))
        p->statement = kc_next(p, token + 1);
    p->before = token;
}
