/* lexer.c: the actions of keys.l: tokens are stored, what is no token is reported. */
#include "syntax/lexer.h"

#include <string.h>

#include "base/json.h"
#include "syntax/build.h"
#include "keys.tab.h"

/* ---- Storing ---------------------------------------------------------------------------------------------------- */

void kc_emit_at(struct kc_lexer *lexer, int kind, uint32_t start, uint32_t end)
{
    *KC_PUSH(lexer->arena, &lexer->file->tokens) = (struct kc_token){kind, start, end};
    if (kind < 0)
        return;
    lexer->before_previous = lexer->previous;
    lexer->previous = kind;
    lexer->line_has_token = true;
}

void kc_emit(struct kc_lexer *lexer, int kind)
{
    int before = lexer->previous, first = lexer->before_previous;
    kc_emit_at(lexer, kind, lexer->start, lexer->end);
    if (kind == KC_TOKEN_QUOTE_OPEN) {
        lexer->opener = lexer->start;
        lexer->string_failed = false;
        lexer->string_end = KC_STRING_MAY_CLOSE;
        lexer->separator = before == KC_TOKEN_SEPARATOR && !(first >= KC_TOKEN_STRING && first <= KC_TOKEN_TAGS); /* else a key's name */
    }
}

static void note_lines(struct kc_lexer *lexer)
{
    for (uint32_t at = lexer->end; at > lexer->start; at--)
        if (lexer->text[at - 1] == '\n') {
            lexer->line_start = at;
            lexer->line_has_token = false;
            break;
        }
}

void kc_emit_blank(struct kc_lexer *lexer)
{
    kc_emit(lexer, KC_TRIVIA_BLANK);
    note_lines(lexer);
}

void kc_emit_comment(struct kc_lexer *lexer)
{
    kc_emit(lexer, KC_TRIVIA_COMMENT);
    note_lines(lexer);
}

/* A comment right below a trailing one, in the same column, goes on with it. */
static bool goes_on(const struct kc_lexer *lexer, uint32_t column)
{
    size_t count = lexer->docs.count, last = lexer->file->tokens.count - 1;
    if (count == 0 || last == 0 || !lexer->docs.items[count - 1].trailing || lexer->docs.items[count - 1].column != column)
        return false;
    const struct kc_token *blank = &lexer->file->tokens.items[last];
    if (lexer->docs.items[count - 1].token != last - 1 || blank->kind != KC_TRIVIA_BLANK)
        return false;
    const char *text = lexer->text + blank->start;
    size_t len = blank->end - blank->start;
    const char *line = memchr(text, '\n', len);
    return line != NULL && memchr(line + 1, '\n', len - (size_t)(line + 1 - text)) == NULL;
}

void kc_emit_doc(struct kc_lexer *lexer)
{
    uint32_t column = lexer->start - lexer->line_start;
    bool trailing = lexer->line_has_token || (lexer->file->tokens.count != 0 && goes_on(lexer, column));
    struct kc_doc_comment *doc = KC_PUSH(lexer->arena, &lexer->docs);
    doc->token = (uint32_t)lexer->file->tokens.count;
    doc->column = column;
    doc->trailing = trailing;
    kc_emit(lexer, KC_TRIVIA_DOC);
}

/* ---- Looking ahead ---------------------------------------------------------------------------------------------- */

static uint32_t behind_comment(const struct kc_lexer *lexer, uint32_t at)
{
    if (lexer->text[at + 1] == '/') {
        const char *stop = memchr(lexer->text + at, '\n', lexer->len - at);
        return stop == NULL ? lexer->len : (uint32_t)(stop - lexer->text);
    }
    for (uint32_t i = at + 2; i + 1 < lexer->len; i++)
        if (lexer->text[i] == '*' && lexer->text[i + 1] == '/')
            return i + 2;
    return at; /* without end: it stays what comes next */
}

char kc_peek(const struct kc_lexer *lexer)
{
    uint32_t at = lexer->end;
    while (at < lexer->len) {
        char c = lexer->text[at], next = at + 1 < lexer->len ? lexer->text[at + 1] : '\0';
        if (c == ' ' || c == '\t' || c == '\r' || c == '\n')
            at++;
        else if (c == '/' && (next == '/' || next == '*') && lexer->quote == 0) {
            uint32_t behind = behind_comment(lexer, at);
            if (behind == at)
                return '\0';
            at = behind;
        } else
            return c;
    }
    return '\0';
}

bool kc_at_statement(const struct kc_lexer *lexer)
{
    int before = lexer->previous;
    return before == 0 || before == KC_TOKEN_SEMICOLON || before == KC_TOKEN_LBRACE || before == KC_TOKEN_RBRACE;
}

/* ---- Reporting -------------------------------------------------------------------------------------------------- */

static void note_error(struct kc_lexer *lexer)
{
    lexer->file->failed = true;
    *KC_PUSH(lexer->arena, &lexer->errors) = (uint32_t)lexer->file->tokens.count;
}

struct kc_diag *kc_lex_error(struct kc_lexer *lexer, enum kc_code code, uint32_t start, uint32_t end, const char *format, ...)
{
    va_list args;
    va_start(args, format);
    note_error(lexer);
    struct kc_diag *diag = kc_vreport(lexer->diags, code, (struct kc_span){lexer->file->source, start, end}, format, args);
    va_end(args);
    return diag;
}

/* What stands in the text often enough to have an answer of its own. */
struct known_character {
    const char *bytes, *what, *fix;
};
static const struct known_character *known_character(struct kc_str found)
{
    static const struct known_character known[] = {
        {"\xe2\x80\x9c", "a typographic quote; strings stand in straight double quotes", "\""},
        {"\xe2\x80\x9d", "a typographic quote; strings stand in straight double quotes", "\""},
        {"\xe2\x80\x9e", "a typographic quote; strings stand in straight double quotes", "\""},
        {"\xe2\x80\x98", "a typographic quote; strings stand in straight double quotes", "\""},
        {"\xe2\x80\x99", "a typographic quote; strings stand in straight double quotes", "\""},
        {"\xc2\xa0", "a no-break space, which looks like a blank", " "},
        {"\xef\xbb\xbf", "a byte order mark in the middle of the file", ""},
        {"\xe2\x80\xa6", "an ellipsis; a range is written with two dots", ".."},
        {"\xe2\x80\x93", "a dash; a range is written with two dots", ".."},
        {"\xe2\x86\x92", "an arrow sign; it is written '->'", "->"},
        {"\xe2\x89\xa4", "a sign that is written '<='", "<="},
        {"\xe2\x89\xa5", "a sign that is written '>='", ">="},
    };
    for (size_t i = 0; i < sizeof known / sizeof *known; i++)
        if (kc_str_is(found, known[i].bytes))
            return &known[i];
    return NULL;
}

void kc_lex_unknown(struct kc_lexer *lexer)
{
    struct kc_str found = {lexer->text + lexer->start, lexer->end - lexer->start};
    if (lexer->start == 0 && kc_str_is(found, "\xef\xbb\xbf")) {
        kc_emit(lexer, KC_TRIVIA_BLANK); /* a byte order mark: editors of one system write it */
        return;
    }
    const struct known_character *known = known_character(found);
    unsigned char first = (unsigned char)found.data[0];
    if (!kc_utf8_valid(found) && lexer->invalid_utf8)
        note_error(lexer); /* reported for the file as a whole */
    else if (known != NULL)
        kc_fix(lexer->diags, kc_lex_error(lexer, KC_E_0102_UNKNOWN_CHARACTER, lexer->start, lexer->end, "this is %s", known->what),
               (struct kc_str){known->fix, strlen(known->fix)});
    else if (first >= 0x80)
        kc_lex_error(lexer, KC_E_0102_UNKNOWN_CHARACTER, lexer->start, lexer->end,
                     "'%.*s' stands outside a string; names are made of A-Z, a-z, 0-9 and _", (int)(found.len < 80 ? found.len : 0), found.data);
    else if (first < 0x20 || first == 0x7f)
        kc_lex_error(lexer, KC_E_0102_UNKNOWN_CHARACTER, lexer->start, lexer->end, "a control character, byte \\x%02x, stands here", first);
    else
        kc_lex_error(lexer, KC_E_0102_UNKNOWN_CHARACTER, lexer->start, lexer->end, "'%c' has no meaning here", first);
    kc_emit(lexer, KC_TRIVIA_BAD);
}

void kc_lex_hash_comment(struct kc_lexer *lexer)
{
    kc_fix(lexer->diags,
           kc_lex_error(lexer, KC_E_0103_HASH_COMMENT, lexer->start, lexer->start + 1, "'#' begins no comment; comments begin with '//'"),
           KC_STR("//"));
    kc_emit(lexer, KC_TRIVIA_BAD);
}

void kc_lex_dashed_name(struct kc_lexer *lexer)
{
    struct kc_str found = {lexer->text + lexer->start, lexer->end - lexer->start};
    if (lexer->previous == KC_TOKEN_IMPORT) {
        kc_fix(lexer->diags, kc_lex_error(lexer, KC_E_0113_UNEXPECTED, lexer->start, lexer->end, "the path of an import is a string"),
               kc_arena_printf(lexer->arena, "\"%.*s\"", KC_FMT(found)));
        kc_emit(lexer, KC_TOKEN_IDENT);
        return;
    }
    struct kc_str fixed = kc_arena_str(lexer->arena, found.data, found.len);
    for (size_t i = 0; i < fixed.len; i++)
        if (fixed.data[i] == '-' || fixed.data[i] == '.')
            ((char *)(uintptr_t)fixed.data)[i] = '_';
    struct kc_diag *diag = kc_lex_error(lexer, KC_E_0102_UNKNOWN_CHARACTER, lexer->start, lexer->end,
                                        "names are made of A-Z, a-z, 0-9 and _, without '%c'", found.data[strcspn(found.data, "-.")]);
    kc_fix(lexer->diags, diag, fixed);
    kc_note(lexer->diags, diag, "where a field or enum value has this name on the wire, write it as a string: \"%.*s\"", KC_FMT(found));
    kc_emit(lexer, KC_TOKEN_IDENT);
}

void kc_lex_joined_duration(struct kc_lexer *lexer)
{
    struct kc_str found = {lexer->text + lexer->start, lexer->end - lexer->start}, fix = {0};
    if (kc_read_number(lexer->arena, found, &fix).bad) {
        struct kc_diag *diag = kc_lex_error(lexer, KC_E_0112_BAD_NUMBER, lexer->start, lexer->end,
                                            "the parts of a duration stand with the largest unit first, each unit once");
        kc_fix(lexer->diags, diag, kc_order_duration(lexer->arena, found));
    }
    kc_emit(lexer, KC_TOKEN_NUMBER);
}

void kc_lex_bad_number(struct kc_lexer *lexer)
{
    struct kc_str found = {lexer->text + lexer->start, lexer->end - lexer->start}, fix = {0};
    kc_read_number(lexer->arena, found, &fix);
    struct kc_diag *diag = kc_lex_error(lexer, KC_E_0112_BAD_NUMBER, lexer->start, lexer->end,
                                        "'%.*s' is no number, duration or size", (int)(found.len < 60 ? found.len : 60), found.data);
    kc_fix(lexer->diags, diag, fix);
    if (fix.data == NULL)
        kc_note(lexer->diags, diag, "durations are written 500ms 10s 5m 1h 7d 2w or 1h30m, sizes 64b 4kb 2mb 1gb");
    kc_emit(lexer, KC_TOKEN_NUMBER);
}

void kc_lex_wrong_sign(struct kc_lexer *lexer, int kind, const char *right)
{
    struct kc_str found = {lexer->text + lexer->start, lexer->end - lexer->start};
    kc_fix(lexer->diags,
           kc_lex_error(lexer, KC_E_0117_WRONG_SIGN, lexer->start, lexer->end, "'%.*s' is written '%s' here", KC_FMT(found), right),
           (struct kc_str){right, strlen(right)});
    kc_emit(lexer, kind);
}

/* ---- Strings ---------------------------------------------------------------------------------------------------- */

static void check_escapes(struct kc_lexer *lexer)
{
    for (uint32_t at = lexer->start; at < lexer->end;) {
        const char *found = memchr(lexer->text + at, '\\', lexer->end - at);
        if (found == NULL)
            return;
        char byte;
        at = (uint32_t)(found - lexer->text);
        size_t size = kc_escape(found, lexer->end - at, &byte);
        if (size == 0) {
            size = 1 + kc_utf8_sequence(found + 1, lexer->end - at - 1);
            size = found[1] == 'x' ? 2 + strspn(found + 2, "0123456789abcdefABCDEF") : size == 1 ? 2 : size;
            size = size > 4 ? 4 : size;
            struct kc_diag *diag = kc_lex_error(lexer, KC_E_0107_BAD_ESCAPE, at, at + (uint32_t)size, "there is no escape like this in strings");
            kc_note(lexer->diags, diag, "escapes are \\\\ \\\" \\n \\t \\r \\0 \\{ \\} and \\xNN with exactly two digits");
        }
        at += (uint32_t)size;
    }
}

void kc_lex_text(struct kc_lexer *lexer)
{
    check_escapes(lexer);
    kc_emit(lexer, KC_TOKEN_RUN);
}

void kc_lex_control(struct kc_lexer *lexer)
{
    unsigned char c = (unsigned char)lexer->text[lexer->start];
    struct kc_str escape = c == '\t' ? KC_STR("\\t") : c == '\r' ? KC_STR("\\r") : kc_arena_printf(lexer->arena, "\\x%02x", c);
    kc_fix(lexer->diags,
           kc_lex_error(lexer, KC_E_0108_CONTROL_IN_STRING, lexer->start, lexer->end, "a string holds this character only as %.*s", KC_FMT(escape)),
           escape);
    kc_emit(lexer, KC_TOKEN_RUN);
}

/* A brace in a string without end most likely stands behind the quote that is missing. */
static bool string_closes(struct kc_lexer *lexer)
{
    if (lexer->string_end != KC_STRING_MAY_CLOSE)
        return lexer->string_end == KC_STRING_CLOSES;
    uint32_t at = lexer->end;
    while (at < lexer->len && lexer->text[at] != '\n' && lexer->text[at] != lexer->quote)
        at += lexer->text[at] == '\\' && at + 1 < lexer->len && lexer->text[at + 1] != '\n' ? 2 : 1;
    bool closes = at < lexer->len && lexer->text[at] == lexer->quote;
    lexer->string_end = closes ? KC_STRING_CLOSES : KC_STRING_STAYS_OPEN;
    return closes;
}

void kc_lex_lone_brace(struct kc_lexer *lexer)
{
    if (!lexer->string_failed && !lexer->separator && string_closes(lexer))
        kc_fix(lexer->diags, kc_lex_error(lexer, KC_E_0110_LONE_BRACE, lexer->start, lexer->end, "no placeholder is open that this '}' could close"),
               KC_STR("\\}"));
    kc_emit(lexer, KC_TOKEN_RUN);
}

void kc_lex_brace_in_hole(struct kc_lexer *lexer)
{
    if (!lexer->string_failed)
        kc_lex_error(lexer, KC_E_0109_UNTERMINATED_PLACEHOLDER, lexer->start, lexer->end,
                     "a placeholder's type holds no braces; give the type a name with 'type'");
    lexer->string_failed = true;
    kc_emit(lexer, KC_TRIVIA_BAD);
}

/* Behind the quotes that begin at `at`, as written "…" or \"…\" in the string of a pattern; 0: they do not end on this line. */
static uint32_t behind_quotes(const struct kc_lexer *lexer, uint32_t at)
{
    const char *text = lexer->text;
    bool escaped = text[at] == '\\';
    for (at += escaped ? 2 : 1; at < lexer->len && text[at] != '\n'; at++) {
        if (text[at] == lexer->quote && !escaped)
            return at + 1;
        if (text[at] == '\\' && at + 1 < lexer->len && text[at + 1] != '\n' && text[++at] == lexer->quote && escaped)
            return at + 1;
    }
    return 0;
}

/* The brace that closes a placeholder whose type has quotes from `at` on; 0: there is none on this line. */
static uint32_t end_of_quoting(const struct kc_lexer *lexer, uint32_t at)
{
    while (at < lexer->len && lexer->text[at] != '\n' && lexer->text[at] != '}') {
        bool quotes = lexer->text[at] == lexer->quote || (lexer->text[at] == '\\' && at + 1 < lexer->len && lexer->text[at + 1] == lexer->quote);
        at = quotes ? behind_quotes(lexer, at) : at + 1;
        if (at == 0)
            return 0;
    }
    return at < lexer->len && lexer->text[at] == '}' ? at : 0;
}

/* bool("x","y") and text "{a}" in a placeholder. One message is enough: the rest up to the brace is skipped. */
bool kc_lex_quotes_in_hole(struct kc_lexer *lexer)
{
    bool in_type = lexer->previous == KC_TOKEN_LPAREN || lexer->previous == KC_TOKEN_COMMA || lexer->previous == KC_TOKEN_TEXT;
    uint32_t end = in_type ? end_of_quoting(lexer, lexer->start) : 0;
    if (end == 0)
        return false;
    struct kc_diag *diag = kc_lex_error(lexer, KC_E_0109_UNTERMINATED_PLACEHOLDER, lexer->start, end,
                                        "a type with quotes stands in no placeholder; give it a name with 'type'");
    const char *hole = lexer->text + lexer->hole, *colon = memchr(hole, ':', lexer->start - lexer->hole);
    if (colon != NULL) {
        struct kc_buf type = {0};
        for (const char *c = colon + 1 + strspn(colon + 1, " \t"); c < lexer->text + end; c++)
            if (*c != '\\')
                kc_buf_putc(&type, *c);
        kc_note(lexer->diags, diag, "write: type Name = %.*s; and here: %.*s: Name}", (int)type.len, type.data, (int)(colon - hole), hole);
        kc_buf_free(&type);
    }
    lexer->string_failed = true;
    lexer->skip_from = lexer->start;
    lexer->skip_to = end;
    return true;
}

bool kc_lex_skips(struct kc_lexer *lexer)
{
    if (lexer->end < lexer->skip_to)
        return true;
    kc_emit_at(lexer, KC_TRIVIA_BAD, lexer->skip_from, lexer->end);
    return false;
}

bool kc_lex_hole(struct kc_lexer *lexer, int kind)
{
    lexer->hole = lexer->start;
    kc_emit(lexer, lexer->separator ? KC_TOKEN_RUN : kind);
    return !lexer->separator;
}

/* A whole string in typographic quotes; what looks like a placeholder in it stays text. */
void kc_lex_typographic(struct kc_lexer *lexer)
{
    enum { QUOTE = 3 };
    uint32_t inner = lexer->start + QUOTE, close = lexer->end - QUOTE;
    struct kc_diag *diag = kc_lex_error(lexer, KC_E_0106_SINGLE_QUOTES, lexer->start, lexer->end, "strings stand in straight double quotes");
    kc_fix(lexer->diags, diag, kc_arena_printf(lexer->arena, "\"%.*s\"", (int)(close - inner), lexer->text + inner));
    kc_emit_at(lexer, KC_TOKEN_QUOTE_OPEN, lexer->start, inner);
    kc_emit_at(lexer, KC_TOKEN_RUN, inner, close);
    kc_emit_at(lexer, KC_TOKEN_QUOTE_CLOSE, close, lexer->end);
}

bool kc_lex_single_quote(struct kc_lexer *lexer)
{
    const char *start = lexer->text + lexer->start;
    size_t rest = lexer->len - lexer->start, line = 1;
    while (line < rest && start[line] != '\n' && start[line] != '\'')
        line++;
    if (line == rest || start[line] != '\'') {
        kc_lex_unknown(lexer);
        return false;
    }
    struct kc_diag *diag = kc_lex_error(lexer, KC_E_0106_SINGLE_QUOTES, lexer->start, lexer->start + (uint32_t)line + 1, "strings stand in double quotes");
    kc_fix(lexer->diags, diag, kc_arena_printf(lexer->arena, "\"%.*s\"", (int)(line - 1), start + 1));
    kc_emit(lexer, KC_TOKEN_QUOTE_OPEN);
    lexer->quote = '\'';
    return true;
}

/* The string's end is made up where the line ends. */
void kc_lex_unclosed_string(struct kc_lexer *lexer)
{
    if (!lexer->string_failed)
        kc_lex_error(lexer, KC_E_0105_UNTERMINATED_STRING, lexer->opener, lexer->start, "this string is not closed on its line");
    kc_emit_at(lexer, KC_TOKEN_QUOTE_CLOSE, lexer->start, lexer->start);
    lexer->quote = 0;
    if (lexer->start < lexer->end)
        kc_emit_blank(lexer);
}

void kc_lex_unclosed_hole(struct kc_lexer *lexer)
{
    if (!lexer->string_failed)
        kc_note(lexer->diags,
                kc_lex_error(lexer, KC_E_0109_UNTERMINATED_PLACEHOLDER, lexer->hole, lexer->start, "this placeholder is not closed: '}' is missing"),
                "a brace that belongs to the text is written \\{");
    lexer->string_failed = true;
    kc_emit_at(lexer, KC_TOKEN_HOLE_CLOSE, lexer->start, lexer->start);
}

void kc_lex_unclosed_rule(struct kc_lexer *lexer, int kind, bool in_string)
{
    bool class = kind == KC_TOKEN_CLASS, brace = in_string && lexer->end < lexer->len && lexer->text[lexer->end] == '{';
    struct kc_diag *diag = kc_lex_error(lexer, KC_E_0111_UNTERMINATED_RULE, lexer->start, lexer->end,
                                        brace   ? "in a placeholder this holds no quotes and braces"
                                        : class ? "this class is not closed: ']' is missing"
                                                : "this regular expression is not closed: '/' is missing");
    if (in_string)
        kc_note(lexer->diags, diag, "in a placeholder it holds no quotes and braces; a type that needs them gets a name with 'type'");
    lexer->string_failed = in_string;
    kc_emit(lexer, kind);
}
