/* skip.c: behind a mistake: which tokens belong to it, and where reading goes on. */
#include "keys.tab.h"
#include "syntax/driver.h"

/* `name:` on a line of its own, or a declaration's word where declarations stand: here something new begins. */
static bool begins_anew(const struct kc_parser *p, uint32_t token)
{
    int kind = kc_kind_at(p, token);
    if (!kc_begins_label(kind) || !kc_begins_line(p, token))
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

static void skip_hole(struct kc_driver *driver)
{
    struct kc_parser *p = driver->p;
    uint32_t to = end_of_hole(p, p->at);
    kc_push(driver, KC_TOKEN_SKIPPED_HOLE, (struct kc_extent){p->at, to});
    p->resumed = to;
}

static void skip_statement(struct kc_driver *driver)
{
    struct kc_parser *p = driver->p;
    uint32_t from = leave_param(p, p->at);
    if (p->refused == p->at) /* for the second time: whatever it is, it must not stand still */
        from = kc_next(p, from + 1);
    uint32_t to = end_of_statement(p, from);
    kc_push(driver, KC_TOKEN_SKIPPED, (struct kc_extent){p->statement, to});
    p->resumed = p->statement = kc_next(p, to);
}

static void skip_head_part(struct kc_driver *driver)
{
    struct kc_parser *p = driver->p;
    uint32_t to = end_of_head_part(p, leave_param(p, p->at), kc_in_group_head(p));
    kc_push(driver, KC_TOKEN_SKIPPED_HEAD, (struct kc_extent){p->at, to});
    int kind = kc_kind_at(p, to);
    p->resumed = to;
    if (kind != KC_TOKEN_SEMICOLON && kind != KC_TOKEN_RBRACE && kind != KC_TOKEN_END_OF_TEXT && !begins_anew(p, to))
        return;
    kc_push_silently(driver, KC_TOKEN_SEMICOLON);
    p->resumed = p->statement = kc_next(p, to + (kind == KC_TOKEN_SEMICOLON));
}

/* Behind a mistake at p->at: the parser has gone back to where it can go on and says what it waits for. Gives the token to
 * read next. A mistake right there would follow from this one, unless a statement begins there. */
uint32_t kc_skip(struct kc_driver *driver)
{
    struct kc_parser *p = driver->p;
    if (kc_expects(driver, KC_TOKEN_SKIPPED_HOLE))
        skip_hole(driver);
    else if (kc_expects(driver, KC_TOKEN_SKIPPED_HEAD))
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
