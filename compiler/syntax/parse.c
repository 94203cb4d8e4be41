/* parse.c: drives lexer and grammar. Pushes the tokens, mends a missing separator or brace where that is certain, and skips
 * what cannot be read, so that each mistake is reported once and the declarations around it are kept.
 *
 * Nothing here recurses; blocks nest at most KC_DEEPEST levels deep. */
#include <string.h>

#include "base/json.h"
#include "keys.tab.h"
#include "syntax/build.h"

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
static struct kc_span token_span(const struct kc_parser *p, uint32_t token)
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
        return token_span(p, extent.first);
    return (struct kc_span){p->file->source, token_span(p, extent.first).start, token_span(p, extent.end - 1).end};
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

static bool begins_line(const struct kc_parser *p, uint32_t token)
{
    for (; token > 0 && p->file->tokens.items[token - 1].kind < 0; token--) {
        const struct kc_token *blank = &p->file->tokens.items[token - 1];
        if (memchr(p->text + blank->start, '\n', blank->end - blank->start) != NULL)
            return true;
    }
    return token == 0;
}

static bool begins_label(int kind)
{
    return kc_is_word(kind) || kind == KC_TOKEN_QUOTE_OPEN;
}

/* ---- Blocks ----------------------------------------------------------------------------------------------------- */

int kc_block_kind(const struct kc_parser *p)
{
    return p->depth == 0 ? KC_BLOCK_DECLS : (int)p->blocks[p->depth - 1].kind;
}

static int kind_of_block(const struct kc_parser *p, uint32_t brace)
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

/* ---- Pushing ---------------------------------------------------------------------------------------------------- */

struct driver {
    struct kc_parser *p;
    kc_yypstate *state;
    uint32_t lists; /* list, map and json in a row: how deep a type nests so far */
    bool given_up;
};

/* Gives whether the parser took it. */
static bool push(struct driver *driver, int kind, struct kc_extent extent)
{
    static const KC_YYSTYPE no_value = {.flag = false};
    driver->p->rejected = false;
    int status = kc_yypush_parse(driver->state, kind, &no_value, &extent, driver->p);
    if (status == 2)
        kc_out_of_memory();
    return !driver->p->rejected;
}

/* A token that does not stand in the text: an empty one behind the last. */
static void push_silently(struct driver *driver, int kind)
{
    struct kc_parser *p = driver->p;
    uint32_t at = p->before == UINT32_MAX ? 0 : p->before + 1;
    p->silent = true;
    if (!push(driver, kind, (struct kc_extent){at, at}))
        driver->given_up = true; /* blocks and grammar disagree: no token is certain any more */
    p->silent = false;
}

static bool expects(const struct driver *driver, int kind)
{
    int kinds[KC_TOKEN_KINDS];
    size_t count = kc_expected(driver->state, kinds);
    for (size_t i = 0; i < count; i++)
        if (kinds[i] == kind)
            return true;
    return false;
}

/* ---- Blocks and statements -------------------------------------------------------------------------------------- */

static void enter_block(const struct driver *driver, uint32_t brace)
{
    struct kc_parser *p = driver->p;
    struct kc_block *block = &p->blocks[p->depth++];
    block->token = brace;
    block->statement = p->statement;
    block->kind = (unsigned)kind_of_block(p, brace);
    /* `ttl {param}`, or the fields of what yields to a key named ttl? The parser knows: a block may be empty. */
    if (p->before != UINT32_MAX && kc_takes_amount(kc_kind_at(p, p->before)) && !expects(driver, KC_TOKEN_RBRACE))
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
static void account(const struct driver *driver, uint32_t token, int kind)
{
    struct kc_parser *p = driver->p;
    if (kind == KC_TOKEN_LBRACE || kind == KC_TOKEN_SETTING_OPEN) {
        enter_block(driver, token);
        if (kc_block_kind(p) != KC_BLOCK_PARAM)
            p->statement = kc_next(p, token + 1);
    } else if (kind == KC_TOKEN_RBRACE && p->depth > 0)
        leave_block(p, token);
    else if (kind == KC_TOKEN_SEMICOLON || (kind == KC_TOKEN_COMMA && kc_block_kind(p) == KC_BLOCK_VALUES))
        p->statement = kc_next(p, token + 1);
    p->before = token;
}

/* ---- Skipping --------------------------------------------------------------------------------------------------- */

/* `name:` on a line of its own, or a declaration's word where declarations stand: here something new begins. */
static bool begins_anew(const struct kc_parser *p, uint32_t token)
{
    int kind = kc_kind_at(p, token);
    if (!begins_label(kind) || !begins_line(p, token))
        return false;
    switch (kc_block_kind(p)) {
    case KC_BLOCK_DECLS:
        return kc_starts_declaration(kind);
    case KC_BLOCK_FIELDS:
    case KC_BLOCK_CASES:
        return kc_is_word(kind) && kc_kind_at(p, kc_next(p, token + 1)) == KC_TOKEN_COLON;
    default:
        return false;
    }
}

/* Behind the brace that closes the one at `token`. */
static uint32_t behind_braces(const struct kc_parser *p, uint32_t token)
{
    uint32_t depth = 0;
    for (; token < p->file->tokens.count; token++) {
        int kind = kc_kind_at(p, token);
        if (kind == KC_TOKEN_LBRACE || kind == KC_TOKEN_SETTING_OPEN)
            depth++;
        else if (kind == KC_TOKEN_RBRACE && --depth == 0)
            return token + 1;
    }
    return token;
}

/* `{x}` in a clause, as against a block. */
static bool is_short(const struct kc_parser *p, uint32_t open, uint32_t behind)
{
    uint32_t inner = kc_next(p, open + 1);
    return inner + 1 == behind || kc_next(p, inner + 1) + 1 == behind;
}

/* Gives the token at which reading goes on: behind the statement's `;` or block, before the brace that closes the block
 * around it, or where something new begins. */
static uint32_t end_of_statement(const struct kc_parser *p, uint32_t token)
{
    bool values = kc_block_kind(p) == KC_BLOCK_VALUES;
    for (uint32_t first = token; token < p->file->tokens.count; token = kc_next(p, token + 1)) {
        int kind = kc_kind_at(p, token);
        if (token != first && begins_anew(p, token))
            return token;
        if (kind == KC_TOKEN_SEMICOLON || (values && kind == KC_TOKEN_COMMA))
            return token + 1;
        if (kind == KC_TOKEN_RBRACE)
            return p->depth == 0 ? token + 1 : token;
        if (kind != KC_TOKEN_LBRACE && kind != KC_TOKEN_SETTING_OPEN)
            continue;
        uint32_t behind = behind_braces(p, token), next = kc_next(p, behind);
        if (!is_short(p, token, behind) || values)
            return kc_kind_at(p, next) == KC_TOKEN_SEMICOLON ? next + 1 : behind;
        token = behind - 1;
    }
    return token;
}

/* Up to the next clause, the braces, or the end of the head. */
static uint32_t end_of_head_part(const struct kc_parser *p, uint32_t token, bool group)
{
    bool cases = p->before != UINT32_MAX && kc_kind_at(p, p->before) == KC_TOKEN_BY; /* `ttl by x {…}`: its braces go with it */
    for (uint32_t first = token; token < p->file->tokens.count; token = kc_next(p, token + 1)) {
        int kind = kc_kind_at(p, token);
        bool clause = group ? kind == KC_TOKEN_PREFIX || kind == KC_TOKEN_SEPARATOR || kind == KC_TOKEN_TTL : kc_starts_clause(kind);
        if (kind == KC_TOKEN_SEMICOLON || kind == KC_TOKEN_RBRACE)
            return token;
        if (token == first && token == p->at && p->resumed == token) /* it was tried already */
            continue;
        if (clause || begins_anew(p, token))
            return token;
        if (kind != KC_TOKEN_LBRACE && kind != KC_TOKEN_SETTING_OPEN)
            continue;
        uint32_t behind = behind_braces(p, token);
        if (kind == KC_TOKEN_LBRACE && !is_short(p, token, behind) && !cases)
            return token;
        cases = cases && is_short(p, token, behind);
        token = behind - 1;
    }
    return token;
}

static uint32_t end_of_hole(const struct kc_parser *p, uint32_t token)
{
    while (token < p->file->tokens.count && kc_kind_at(p, token) != KC_TOKEN_HOLE_CLOSE)
        token++;
    return token;
}

static bool in_group_head(const struct kc_parser *p)
{
    int first = kc_kind_at(p, p->statement);
    if (first == KC_TOKEN_EXTERNAL)
        first = kc_kind_at(p, kc_next(p, p->statement + 1));
    return first == KC_TOKEN_IN;
}

/* Out of `{name}` when the mistake lies in it. */
static uint32_t leave_param(struct kc_parser *p, uint32_t token)
{
    if (kc_block_kind(p) != KC_BLOCK_PARAM)
        return token;
    p->depth--;
    for (uint32_t at = token; at < p->file->tokens.count; at = kc_next(p, at + 1)) {
        int kind = kc_kind_at(p, at);
        if (kind == KC_TOKEN_RBRACE)
            return kc_next(p, at + 1);
        if (kind == KC_TOKEN_SEMICOLON || kind == KC_TOKEN_LBRACE)
            break;
    }
    return token;
}

static void skip_hole(struct driver *driver)
{
    struct kc_parser *p = driver->p;
    uint32_t to = end_of_hole(p, p->at);
    push(driver, KC_TOKEN_SKIPPED_HOLE, (struct kc_extent){p->at, to});
    p->resumed = to;
}

static void skip_statement(struct driver *driver)
{
    struct kc_parser *p = driver->p;
    uint32_t from = leave_param(p, p->at);
    if (p->refused == p->at) /* for the second time: whatever it is, it must not stand still */
        from = kc_next(p, from + 1);
    uint32_t to = end_of_statement(p, from);
    push(driver, KC_TOKEN_SKIPPED, (struct kc_extent){p->statement, to});
    p->resumed = p->statement = kc_next(p, to);
}

static void skip_head_part(struct driver *driver)
{
    struct kc_parser *p = driver->p;
    uint32_t to = end_of_head_part(p, leave_param(p, p->at), in_group_head(p));
    push(driver, KC_TOKEN_SKIPPED_HEAD, (struct kc_extent){p->at, to});
    int kind = kc_kind_at(p, to);
    p->resumed = to;
    if (kind != KC_TOKEN_SEMICOLON && kind != KC_TOKEN_RBRACE && kind != KC_TOKEN_END_OF_TEXT && !begins_anew(p, to))
        return;
    push_silently(driver, KC_TOKEN_SEMICOLON);
    p->resumed = p->statement = kc_next(p, to + (kind == KC_TOKEN_SEMICOLON));
}

/* Behind a mistake at p->at: the parser has gone back to where it can go on and says what it waits for. Gives the token to
 * read next. A mistake right there would follow from this one, unless a statement begins there. */
static uint32_t skip(struct driver *driver)
{
    struct kc_parser *p = driver->p;
    if (expects(driver, KC_TOKEN_SKIPPED_HOLE))
        skip_hole(driver);
    else if (expects(driver, KC_TOKEN_SKIPPED_HEAD))
        skip_head_part(driver);
    else
        skip_statement(driver);
    uint32_t next = p->resumed;
    p->refused = p->at;
    p->before = next;
    while (p->before > 0 && p->file->tokens.items[p->before - 1].kind < 0)
        p->before--;
    p->before = p->before == 0 ? UINT32_MAX : p->before - 1;
    if (p->resumed == p->statement)
        p->resumed = UINT32_MAX;
    return next;
}

/* ---- Mending ---------------------------------------------------------------------------------------------------- */

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
        return kc_starts_declaration(kind) && begins_line(p, token);
    return block != KC_BLOCK_DIRECTIVES && kc_kind_at(p, p->before) != KC_TOKEN_COMMA && begins_label(kind) && begins_line(p, token);
}

/* False: nothing was to mend. */
static bool mend_separator(struct driver *driver, uint32_t token, int kind)
{
    struct kc_parser *p = driver->p;
    bool values = kc_block_kind(p) == KC_BLOCK_VALUES && token < p->file->tokens.count;
    int separator = values ? KC_TOKEN_COMMA : KC_TOKEN_SEMICOLON;
    if (expects(driver, token < p->file->tokens.count ? kind : 0) || !expects(driver, separator))
        return false;
    if (!kc_follows_lexical_error(p))
        kc_fix(p->diags, kc_error(p, KC_E_0114_MISSING_SEPARATOR, behind_last(p), values ? "a ',' is missing here" : "a ';' is missing here"),
               values ? KC_STR(",") : KC_STR(";"));
    push_silently(driver, separator);
    p->statement = token;
    return true;
}

/* The first three tokens of a declaration, where they can be those of nothing else. */
static bool is_declaration(const struct kc_parser *p, uint32_t token)
{
    uint32_t second = kc_next(p, token + 1);
    int first = kc_kind_at(p, token), word = kc_kind_at(p, second), third = kc_kind_at(p, kc_next(p, second + 1));
    if (!kc_is_word(word) || begins_line(p, second))
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
           begins_line(p, token) && is_declaration(p, token);
}

/* `in main` without its brace, and a declaration behind it. */
static bool mend_opening_brace(struct driver *driver, uint32_t token, int kind)
{
    struct kc_parser *p = driver->p;
    if (token == p->statement || !kc_starts_declaration(kind) || !in_group_head(p) || !is_declaration(p, token) ||
        expects(driver, kind) || !expects(driver, KC_TOKEN_LBRACE))
        return false;
    kc_fix(p->diags, kc_error(p, KC_E_0114_MISSING_SEPARATOR, behind_last(p), "a '{' is missing here"), KC_STR(" {"));
    push_silently(driver, KC_TOKEN_LBRACE);
    enter_block(driver, p->before);
    p->statement = token;
    return true;
}

static void report_unclosed(struct kc_parser *p, bool at_end)
{
    struct kc_span brace = token_span(p, p->blocks[p->depth - 1].token);
    struct kc_diag *diag = kc_error(p, KC_E_0115_UNCLOSED_BRACE, brace, "this '{' is not closed");
    struct kc_span here = at_end ? behind_last(p) : token_span(p, p->at);
    kc_note_at(p->diags, diag, here, at_end ? "the file ends here: '}' is missing" : "this declaration begins before a '}'");
}

static void close_block(struct driver *driver)
{
    struct kc_parser *p = driver->p;
    push_silently(driver, KC_TOKEN_RBRACE);
    p->depth--;
    p->statement = p->at;
}

/* Ends the statement and the blocks that the text leaves open, with one message for all of it. */
static void finish(struct driver *driver)
{
    struct kc_parser *p = driver->p;
    p->at = (uint32_t)p->file->tokens.count;
    bool told = p->lexer.cut_off || kc_follows_lexical_error(p);
    bool complete = expects(driver, 0) || (p->depth > 0 && expects(driver, KC_TOKEN_RBRACE));
    if (!complete && !mend_separator(driver, p->at, 0)) {
        push(driver, KC_TOKEN_END_OF_TEXT, (struct kc_extent){p->at, p->at + 1});
        skip(driver);
        told = true;
    }
    if (p->depth > 0 && !told)
        report_unclosed(p, true);
    while (p->depth > 0 && !driver->given_up)
        close_block(driver);
    push(driver, 0, (struct kc_extent){p->at, p->at});
}

/* ---- Reading ---------------------------------------------------------------------------------------------------- */

static bool too_deep(struct driver *driver, int kind)
{
    struct kc_parser *p = driver->p;
    if (kind == KC_TOKEN_LIST || kind == KC_TOKEN_MAP || kind == KC_TOKEN_JSON)
        driver->lists++;
    else if (kind != KC_TOKEN_OF && kind != KC_TOKEN_ARROW && !kc_is_word(kind))
        driver->lists = 0;
    bool groups = kind == KC_TOKEN_LBRACE && p->depth >= KC_DEEPEST && kind_of_block(p, p->at) == KC_BLOCK_DECLS;
    if (!groups && driver->lists <= KC_DEEPEST)
        return false;
    kc_error(p, KC_E_0121_TOO_DEEP, token_span(p, p->at), "%s nest at most %d levels deep; the rest of the file was not read",
             groups ? "groups" : "types", KC_DEEPEST);
    driver->given_up = true;
    return true;
}

/* Gives the next token to read. */
static uint32_t read_token(struct driver *driver, uint32_t token)
{
    struct kc_parser *p = driver->p;
    int kind = kc_kind_at(p, token);
    p->at = token;
    if (too_deep(driver, kind))
        return token;
    if (lacks_brace(p, token, kind) && expects(driver, KC_TOKEN_RBRACE)) {
        report_unclosed(p, false);
        close_block(driver);
    } else if (!mend_opening_brace(driver, token, kind) && may_lack_separator(p, token, kind))
        mend_separator(driver, token, kind);
    if (!push(driver, kind, (struct kc_extent){token, token + 1}))
        return skip(driver);
    account(driver, token, kind);
    return kc_next(p, token + 1);
}

static void read_tokens(struct driver *driver)
{
    struct kc_parser *p = driver->p;
    uint32_t token = kc_next(p, 0), count = (uint32_t)p->file->tokens.count;
    p->before = p->resumed = p->chosen = p->refused = UINT32_MAX;
    p->statement = token;
    while (token < count && !driver->given_up)
        token = read_token(driver, token);
    if (!driver->given_up)
        finish(driver);
}

/* ---- Files ------------------------------------------------------------------------------------------------------ */

static uint32_t count_bad_bytes(struct kc_str text, uint32_t *first)
{
    uint32_t count = 0;
    for (size_t at = 0; at < text.len;) {
        uint64_t word;
        if (text.len - at >= sizeof word && (memcpy(&word, text.data + at, sizeof word), (word & 0x8080808080808080u) == 0)) {
            at += sizeof word;
            continue;
        }
        size_t size = kc_utf8_sequence(text.data + at, text.len - at);
        if (size == 0 && count++ == 0)
            *first = (uint32_t)at;
        at += size == 0 ? 1 : size;
    }
    return count;
}

/* Gives false for a text of another encoding throughout. */
static bool check_encoding(struct kc_parser *p, struct kc_str text)
{
    uint32_t first = 0, count = count_bad_bytes(text, &first);
    if (count == 0)
        return true;
    p->lexer.invalid_utf8 = true;
    struct kc_span span = {p->file->source, first, first + 1};
    bool utf16 = first == 0 && text.len > 1 && (memcmp(text.data, "\xff\xfe", 2) == 0 || memcmp(text.data, "\xfe\xff", 2) == 0);
    struct kc_diag *diag = kc_error(p, KC_E_0101_INVALID_UTF8, span, "byte \\x%02x is no UTF-8%s", (unsigned)(unsigned char)text.data[first],
                                    utf16 ? ": the file is UTF-16; save it as UTF-8" : "");
    if (count > 1 && !utf16)
        kc_note(p->diags, diag, "%u bytes of the file are none; was it saved in another encoding?", count);
    return !utf16;
}

static void lex(struct kc_parser *p, struct kc_str text)
{
    p->lexer = (struct kc_lexer){.arena = p->arena, .diags = p->diags, .file = p->file, .text = text.data, .len = (uint32_t)text.len};
    /* Real schemas have a token in three to four bytes. */
    p->file->tokens.capacity = text.len / 3 + 16;
    p->file->tokens.items = KC_NEW_ARRAY(p->arena, struct kc_token, p->file->tokens.capacity);
    if (check_encoding(p, text))
        kc_lex(&p->lexer);
    else
        kc_emit_at(&p->lexer, KC_TRIVIA_BAD, 0, (uint32_t)text.len);
}

struct kc_file *kc_parse(struct kc_arena *arena, uint32_t source, struct kc_diags *diags)
{
    struct kc_file *file = KC_NEW(arena, struct kc_file);
    struct kc_parser *p = KC_NEW(arena, struct kc_parser);
    const struct kc_source *text = diags->sources->items[source];
    file->source = source;
    p->arena = arena;
    p->diags = diags;
    p->file = file;
    p->text = text->text.data;
    lex(p, text->text);
    struct driver driver = {.p = p, .state = kc_yypstate_new()};
    if (driver.state == NULL)
        kc_out_of_memory();
    read_tokens(&driver);
    kc_yypstate_delete(driver.state);
    if (!driver.given_up)
        kc_finish_docs(p);
    return file;
}
