/* mend.c: separators and braces that are missing where nothing else can be meant. Each is reported and put in, so that reading
 * goes on as if it were there. */
#include "keys.tab.h"
#include "syntax/driver.h"

static struct kc_span behind_last(const struct kc_parser *p)
{
    uint32_t end = p->before == UINT32_MAX ? 0 : p->file->tokens.items[p->before].end;
    return (struct kc_span){p->file->source, end, end};
}

/* Nothing but a separator can be missing before this token: on a new line something new begins, or the block ends. */
static bool may_lack_separator(const struct kc_parser *p, uint32_t token, int kind)
{
    int block = kc_block_kind(p);
    if (token == p->statement || token == p->resumed || block == KC_BLOCK_PARAM || p->before == UINT32_MAX)
        return false;
    if (token >= p->file->tokens.count || (kind == KC_TOKEN_RBRACE && block != KC_BLOCK_VALUES))
        return true;
    if (block == KC_BLOCK_DECLS)
        return kc_starts_declaration(kind) && kc_begins_line(p, token);
    return block != KC_BLOCK_DIRECTIVES && kc_kind_at(p, p->before) != KC_TOKEN_COMMA && kc_begins_label(kind) && kc_begins_line(p, token);
}

/* False: nothing was to mend. */
static bool mend_separator(struct kc_driver *driver, uint32_t token, int kind)
{
    struct kc_parser *p = driver->p;
    bool values = kc_block_kind(p) == KC_BLOCK_VALUES && token < p->file->tokens.count;
    int separator = values ? KC_TOKEN_COMMA : KC_TOKEN_SEMICOLON;
    if (kc_expects(driver, token < p->file->tokens.count ? kind : 0) || !kc_expects(driver, separator))
        return false;
    if (!kc_follows_lexical_error(p))
        kc_fix(p->diags, kc_error(p, KC_E_0114_MISSING_SEPARATOR, behind_last(p), values ? "a ',' is missing here" : "a ';' is missing here"),
               values ? KC_STR(",") : KC_STR(";"));
    kc_push_silently(driver, separator);
    p->statement = token;
    return true;
}

/* The first three tokens of a declaration, where they can be those of nothing else. */
static bool is_declaration(const struct kc_parser *p, uint32_t token)
{
    uint32_t second = kc_next(p, token + 1);
    int first = kc_kind_at(p, token), word = kc_kind_at(p, second), third = kc_kind_at(p, kc_next(p, second + 1));
    if (!kc_is_word(word) || kc_begins_line(p, second))
        return false;
    switch (first) {
    case KC_TOKEN_TYPE:
    case KC_TOKEN_DATABASE:
        return third == KC_TOKEN_EQUALS;
    case KC_TOKEN_ENUM:
    case KC_TOKEN_RECORD:
        return third == KC_TOKEN_LBRACE;
    case KC_TOKEN_IN:
        return third == KC_TOKEN_LBRACE || third == KC_TOKEN_PREFIX;
    case KC_TOKEN_EXTERNAL:
        return is_declaration(p, second);
    default:
        return kc_starts_declaration(first) && third == KC_TOKEN_QUOTE_OPEN;
    }
}

/* Among fields or values a declaration begins: the braces around them were not closed. */
static bool lacks_brace(const struct kc_parser *p, uint32_t token, int kind)
{
    int block = kc_block_kind(p);
    return (block == KC_BLOCK_FIELDS || block == KC_BLOCK_VALUES || block == KC_BLOCK_CASES) && kc_starts_declaration(kind) &&
           kc_begins_line(p, token) && is_declaration(p, token);
}

/* `in main` without its brace, and a declaration behind it. */
static bool mend_opening_brace(struct kc_driver *driver, uint32_t token, int kind)
{
    struct kc_parser *p = driver->p;
    if (token == p->statement || !kc_starts_declaration(kind) || !kc_in_group_head(p) || !is_declaration(p, token) ||
        kc_expects(driver, kind) || !kc_expects(driver, KC_TOKEN_LBRACE))
        return false;
    kc_fix(p->diags, kc_error(p, KC_E_0114_MISSING_SEPARATOR, behind_last(p), "a '{' is missing here"), KC_STR(" {"));
    kc_push_silently(driver, KC_TOKEN_LBRACE);
    kc_enter_block(driver, p->before);
    p->statement = token;
    return true;
}

static void report_unclosed(struct kc_parser *p, bool at_end)
{
    struct kc_span brace = kc_token_span(p, p->blocks[p->depth - 1].token);
    struct kc_diag *diag = kc_error(p, KC_E_0115_UNCLOSED_BRACE, brace, "this '{' is not closed");
    struct kc_span here = at_end ? behind_last(p) : kc_token_span(p, p->at);
    kc_note_at(p->diags, diag, here, at_end ? "the file ends here: '}' is missing" : "this declaration begins before a '}'");
}

static void close_block(struct kc_driver *driver)
{
    struct kc_parser *p = driver->p;
    kc_push_silently(driver, KC_TOKEN_RBRACE);
    p->depth--;
    p->statement = p->at;
}

/* Before a token is pushed: puts in front of it what is certainly missing there. */
void kc_mend(struct kc_driver *driver, uint32_t token, int kind)
{
    struct kc_parser *p = driver->p;
    if (lacks_brace(p, token, kind) && kc_expects(driver, KC_TOKEN_RBRACE)) {
        report_unclosed(p, false);
        close_block(driver);
    } else if (!mend_opening_brace(driver, token, kind) && may_lack_separator(p, token, kind))
        mend_separator(driver, token, kind);
}

/* Ends the statement and the blocks that the text leaves open, with one message for all of it. */
void kc_finish(struct kc_driver *driver)
{
    struct kc_parser *p = driver->p;
    p->at = (uint32_t)p->file->tokens.count;
    bool told = p->lexer.cut_off || kc_follows_lexical_error(p);
    bool complete = kc_expects(driver, 0) || (p->depth > 0 && kc_block_kind(p) != KC_BLOCK_PARAM && kc_expects(driver, KC_TOKEN_RBRACE));
    if (!complete && !mend_separator(driver, p->at, 0)) {
        kc_push(driver, KC_TOKEN_END_OF_TEXT, (struct kc_extent){p->at, p->at + 1});
        kc_skip(driver);
        told = true;
    }
    if (p->depth > 0 && !told)
        report_unclosed(p, true);
    while (p->depth > 0 && !driver->given_up) {
        close_block(driver);
        if (kc_expects(driver, KC_TOKEN_SEMICOLON) && !kc_expects(driver, p->depth > 0 ? KC_TOKEN_RBRACE : 0))
            kc_push_silently(driver, KC_TOKEN_SEMICOLON); /* the braces of `ttl by` end no statement */
    }
    kc_push(driver, 0, (struct kc_extent){p->at, p->at});
}
