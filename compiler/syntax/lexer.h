/* lexer.h: from the text to tokens. Reports what is no token at all; knows nothing of the grammar beyond where a class, a
 * regular expression or a redis.conf directive begins. Every byte of the text is in exactly one token. */
#ifndef KC_LEXER_H
#define KC_LEXER_H

#include "syntax/ast.h"

/* A `///` comment. */
struct kc_doc_comment {
    uint32_t token;
    uint32_t column;   /* in bytes */
    bool trailing;     /* stands behind a token of its line */
    bool used;
};

struct kc_lexer {
    struct kc_arena *arena;
    struct kc_diags *diags;
    struct kc_file *file;
    const char *text;
    uint32_t len;
    KC_LIST(struct kc_doc_comment) docs;
    KC_LIST(uint32_t) errors; /* tokens before or in which something was reported, rising */
    bool invalid_utf8;        /* reported: bad bytes are silent */
    bool cut_off;             /* the rest of the text was taken for a comment */
    /* of the scanner alone */
    uint32_t start, end;      /* the text matched last */
    uint32_t opener, hole;    /* where the string and the placeholder began */
    uint32_t line_start;
    int previous;             /* kind of the last token that is no blank and no comment; 0: none */
    int before_previous;
    char quote;               /* of the string */
    uint32_t skip_from, skip_to; /* what is wrong in a placeholder */
    bool line_has_token, server_block, expect_block, string_failed;
    bool separator;           /* the string is one: braces in it are what is wrong, not placeholders */
    enum { KC_STRING_MAY_CLOSE, KC_STRING_CLOSES, KC_STRING_STAYS_OPEN } string_end; /* found when first needed */
};

/* Fills file->tokens. lexer: arena, diags, file, text and len are set, the rest zero. */
void kc_lex(struct kc_lexer *lexer);

/* ---- For keys.l (lexer.c, text.c) ------------------------------------------------------------------------------- */

void kc_emit(struct kc_lexer *lexer, int kind);                             /* start to end */
void kc_emit_at(struct kc_lexer *lexer, int kind, uint32_t start, uint32_t end);
void kc_emit_blank(struct kc_lexer *lexer);
void kc_emit_comment(struct kc_lexer *lexer);
void kc_emit_doc(struct kc_lexer *lexer);
/* The character behind blanks and comments from lexer->end on, where it begins no comment; 0 at the end of the text. */
char kc_peek(const struct kc_lexer *lexer);
bool kc_at_statement(const struct kc_lexer *lexer);
struct kc_diag *kc_lex_error(struct kc_lexer *lexer, enum kc_code code, uint32_t start, uint32_t end, const char *format, ...)
    __attribute__((format(printf, 5, 6)));

void kc_lex_unknown(struct kc_lexer *lexer);
void kc_lex_hash_comment(struct kc_lexer *lexer);
void kc_lex_dashed_name(struct kc_lexer *lexer);
void kc_lex_joined_duration(struct kc_lexer *lexer);
void kc_lex_bad_number(struct kc_lexer *lexer);
void kc_lex_wrong_sign(struct kc_lexer *lexer, int kind, const char *right);
void kc_lex_text(struct kc_lexer *lexer);
void kc_lex_control(struct kc_lexer *lexer);
void kc_lex_lone_brace(struct kc_lexer *lexer);
void kc_lex_brace_in_hole(struct kc_lexer *lexer);
bool kc_lex_quotes_in_hole(struct kc_lexer *lexer); /* false: they are none of a type */
bool kc_lex_skips(struct kc_lexer *lexer);          /* false: now not any more */
bool kc_lex_hole(struct kc_lexer *lexer, int kind); /* false: no placeholder begins here */
void kc_lex_typographic(struct kc_lexer *lexer);
bool kc_lex_single_quote(struct kc_lexer *lexer); /* false: no string begins here */
void kc_lex_unclosed_string(struct kc_lexer *lexer);
void kc_lex_unclosed_hole(struct kc_lexer *lexer);
void kc_lex_unclosed_rule(struct kc_lexer *lexer, int kind, bool in_string);

/* ---- Values of tokens ------------------------------------------------------------------------------------------- */

/* Reads one escape at data[0] == '\\'; gives its length, 0 when there is no such escape. */
size_t kc_escape(const char *data, size_t len, char *byte);
/* The bytes that a piece of a string stands for; escapes that do not exist stand for themselves. */
struct kc_str kc_decode(struct kc_arena *arena, struct kc_str raw);
/* The value of a number as written. One that is malformed has bad set, and in *fix what was probably meant, if anything. */
bool kc_is_unit(struct kc_str word); /* "h", "min", "MB" */
struct kc_number kc_read_number(struct kc_arena *arena, struct kc_str text, struct kc_str *fix);
/* The parts of a duration with the largest unit first, those of one unit as one. data NULL: `text` is no duration. */
struct kc_str kc_order_duration(struct kc_arena *arena, struct kc_str text);

#endif
