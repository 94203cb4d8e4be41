/* parse.c: reads a file: its tokens first, all of them, then the grammar over them, a push for each. What is missing is mended
 * (mend.c), what cannot be read is skipped (skip.c), so that each mistake is reported once and the declarations around it are
 * kept.
 *
 * Nothing here recurses; blocks nest at most KC_DEEPEST levels deep. */
#include <string.h>

#include "base/json.h"
#include "keys.tab.h"
#include "syntax/driver.h"

/* ---- Reading ---------------------------------------------------------------------------------------------------- */

static bool too_deep(struct kc_driver *driver, int kind)
{
    struct kc_parser *p = driver->p;
    if (kind == KC_TOKEN_LIST || kind == KC_TOKEN_MAP || kind == KC_TOKEN_JSON)
        driver->lists++;
    else if (kind != KC_TOKEN_OF && kind != KC_TOKEN_ARROW && !kc_is_word(kind))
        driver->lists = 0;
    bool groups = kind == KC_TOKEN_LBRACE && p->depth >= KC_DEEPEST && kc_kind_of_block(p, p->at) == KC_BLOCK_DECLS;
    if (!groups && driver->lists <= KC_DEEPEST)
        return false;
    kc_error(p, KC_E_0121_TOO_DEEP, kc_token_span(p, p->at), "%s nest at most %d levels deep; the rest of the file was not read",
             groups ? "groups" : "types", KC_DEEPEST);
    driver->given_up = true;
    return true;
}

/* Gives the next token to read. */
static uint32_t read_token(struct kc_driver *driver, uint32_t token)
{
    struct kc_parser *p = driver->p;
    int kind = kc_kind_at(p, token);
    p->at = token;
    if (too_deep(driver, kind))
        return token;
    kc_mend(driver, token, kind);
    if (!kc_push(driver, kind, (struct kc_extent){token, token + 1}))
        return kc_skip(driver);
    kc_account(driver, token, kind);
    return kc_next(p, token + 1);
}

static void read_tokens(struct kc_driver *driver)
{
    struct kc_parser *p = driver->p;
    uint32_t token = kc_next(p, 0), count = (uint32_t)p->file->tokens.count;
    p->before = p->resumed = p->chosen = p->refused = UINT32_MAX;
    p->statement = token;
    while (token < count && !driver->given_up)
        token = read_token(driver, token);
    if (!driver->given_up)
        kc_finish(driver);
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
    struct kc_driver driver = {.p = p, .state = kc_yypstate_new()};
    if (driver.state == NULL)
        kc_out_of_memory();
    read_tokens(&driver);
    kc_yypstate_delete(driver.state);
    if (!driver.given_up)
        kc_finish_docs(p);
    return file;
}
