/* build.h: constructors of the syntax tree, one for each action of the grammar, and what they share with the driver (parse.c).
 * They judge only what a reader of one declaration can judge: units, things said twice, signs. Meaning is not their concern. */
#ifndef KC_BUILD_H
#define KC_BUILD_H

#include "syntax/lexer.h"

/* Tokens first to end (exclusive) of the file; {0, 0}: none. */
struct kc_extent {
    uint32_t first, end;
};
struct kc_range {
    struct kc_number low, high;
};
struct kc_bounds { /* of a ttl: constants or settings */
    struct kc_amount low, high;
};
struct kc_names {
    KC_LIST(struct kc_name) list;
};
struct kc_body {
    KC_LIST(struct kc_decl *) list;
    KC_LIST(struct kc_decl *) misplaced; /* what stands at the top of a file */
};

/* What a declaration, field, value or parameter is made of; what it has not is zero. */
struct kc_parts {
    struct kc_extent all, name, as, text, number;
    struct kc_range *range;
    struct kc_ast_type *type;
    struct kc_ast_pattern *pattern;
    bool optional, required;
};

enum { KC_DEEPEST = 64 };

/* An open brace. */
struct kc_block {
    uint32_t token;            /* of the brace */
    uint32_t statement;        /* the statement that it belongs to */
    bool chooses;              /* PARAM of `ttl by {param} { … }` */
    enum { KC_BLOCK_DECLS, KC_BLOCK_FIELDS, KC_BLOCK_VALUES, KC_BLOCK_DIRECTIVES, KC_BLOCK_CASES, KC_BLOCK_PARAM } kind;
};

struct kc_parser {
    struct kc_arena *arena;
    struct kc_diags *diags;
    struct kc_file *file;
    const char *text;
    struct kc_lexer lexer;
    /* Parts of the declaration being read, copied when it is complete: they never nest. */
    KC_LIST(struct kc_ast_piece) pieces;
    KC_LIST(struct kc_ast_field) fields;
    KC_LIST(struct kc_ast_value) values;
    KC_LIST(struct kc_clause) clauses;
    KC_LIST(struct kc_companion) companions;
    KC_LIST(struct kc_ast_directive) directives;
    KC_LIST(struct kc_ast_expectation) expectations;
    KC_LIST(struct kc_ast_ttl_case) cases;
    KC_LIST(struct kc_name) targets;
    struct kc_ast_ttl suffix;
    bool hole_lost; /* a placeholder could not be read */
    struct kc_decl *with_fields; /* the last key that ended in braces */
    bool item_lost; /* a field, value, … of it could not be read */
    /* of the driver */
    uint32_t at;        /* the token being pushed */
    uint32_t before;    /* the one before, that is no blank; UINT32_MAX: none */
    uint32_t statement; /* the first token of the statement */
    uint32_t resumed;   /* the token at which reading went on in the midst of a statement; UINT32_MAX: none */
    uint32_t refused;   /* the token of the last mistake */
    uint32_t chosen;    /* the brace behind `ttl by {param` */
    bool rejected;      /* the parser refused `at` */
    bool silent;        /* a token is pushed that does not stand in the text */
    struct kc_block blocks[2 * KC_DEEPEST];
    size_t depth;
};

struct kc_span kc_span_of(const struct kc_parser *p, struct kc_extent extent);
struct kc_str kc_text_of(const struct kc_parser *p, struct kc_extent extent);
int kc_kind_at(const struct kc_parser *p, uint32_t token);
/* The next token from `token` on that is no blank and no comment; the count of tokens at the end. */
uint32_t kc_next(const struct kc_parser *p, uint32_t token);
/* Of the innermost block; at the top KC_BLOCK_DECLS. */
int kc_block_kind(const struct kc_parser *p);
struct kc_diag *kc_error(struct kc_parser *p, enum kc_code code, struct kc_span span, const char *format, ...)
    __attribute__((format(printf, 4, 5)));

/* ---- Documentation (docs.c) ------------------------------------------------------------------------------------- */

/* The comments that document what stands at extent; each documents one thing. data NULL: none. */
struct kc_str kc_doc_of(struct kc_parser *p, struct kc_extent extent);
/* //! of the whole file; a warning for each /// that documents nothing. */
void kc_finish_docs(struct kc_parser *p);
void kc_drop_docs(struct kc_parser *p, struct kc_extent extent);

/* ---- Messages of the grammar (unexpected.c) --------------------------------------------------------------------- */

void kc_unexpected(struct kc_parser *p, const int *kinds, size_t count);
bool kc_starts_declaration(int kind);
bool kc_starts_clause(int kind);
bool kc_is_word(int kind);
bool kc_takes_amount(int kind); /* behind it `{name}` may stand */
/* What is wrong here follows from what the lexer reported. */
bool kc_follows_lexical_error(const struct kc_parser *p);

/* ---- Declarations (build.c) ------------------------------------------------------------------------------------- */

void kc_add_top(struct kc_parser *p, struct kc_decl *decl);
void kc_add_lost(struct kc_parser *p, struct kc_extent skipped);
struct kc_body *kc_new_body(struct kc_parser *p);
struct kc_body *kc_add_to_body(struct kc_parser *p, struct kc_body *body, struct kc_decl *decl);
struct kc_decl *kc_build_decl(struct kc_parser *p, enum kc_decl_kind kind, struct kc_parts parts);
struct kc_decl *kc_start_group(struct kc_parser *p, bool external, struct kc_parts parts);
struct kc_decl *kc_group_prefix(struct kc_parser *p, struct kc_decl *group, struct kc_ast_pattern *prefix, struct kc_extent word);
struct kc_decl *kc_group_separator(struct kc_parser *p, struct kc_decl *group, struct kc_extent text, struct kc_extent word);
struct kc_decl *kc_group_ttl(struct kc_parser *p, struct kc_decl *group, struct kc_ast_ttl *ttl);
struct kc_decl *kc_build_group(struct kc_parser *p, struct kc_decl *group, struct kc_extent all, struct kc_body *body);
struct kc_decl *kc_group_without_body(struct kc_parser *p, struct kc_decl *group, struct kc_extent all);
struct kc_decl *kc_start_key(struct kc_parser *p, bool external, struct kc_parts parts); /* all: the kind */
struct kc_decl *kc_build_key(struct kc_parser *p, struct kc_decl *key, struct kc_extent all);
struct kc_decl *kc_build_key_with_fields(struct kc_parser *p, struct kc_decl *key, struct kc_extent all);
struct kc_decl *kc_damaged(struct kc_decl *decl);
struct kc_decl *kc_stray(struct kc_parser *p, struct kc_extent sign); /* NULL */

void kc_start_fields(struct kc_parser *p);
void kc_add_field(struct kc_parser *p, struct kc_parts parts);
void kc_start_values(struct kc_parser *p);
void kc_add_value(struct kc_parser *p, struct kc_parts parts);
void kc_start_directives(struct kc_parser *p);
void kc_add_directive(struct kc_parser *p, struct kc_extent all);
void kc_start_expectations(struct kc_parser *p);
void kc_add_expectation(struct kc_parser *p, struct kc_parts parts); /* text: the relation */
void kc_lost_item(struct kc_parser *p);
void kc_wrong_sign(struct kc_parser *p, struct kc_extent sign, const char *right);

/* ---- Clauses (build_clause.c) ----------------------------------------------------------------------------------- */

void kc_add_clause(struct kc_parser *p, struct kc_extent all, struct kc_clause clause);
void kc_add_clause_with(struct kc_parser *p, struct kc_extent all, enum kc_clause_kind kind, struct kc_names *names);
void kc_add_companion(struct kc_parser *p, struct kc_extent name, struct kc_ast_pattern *pattern);
struct kc_amount *kc_build_amount(struct kc_parser *p, int kind, struct kc_extent all, struct kc_extent name);
struct kc_range *kc_build_range(struct kc_parser *p, struct kc_extent low, struct kc_extent high);
/* NULL: there is none at that end. */
struct kc_bounds *kc_build_bounds(struct kc_parser *p, const struct kc_amount *low, const struct kc_amount *high);
struct kc_number kc_number_of(struct kc_parser *p, struct kc_extent extent);
/* Reports a number of another unit and makes it one of this. */
void kc_want_unit(struct kc_parser *p, struct kc_number *number, int unit);

struct kc_ast_ttl *kc_new_ttl(struct kc_parser *p, int kind);
struct kc_ast_ttl *kc_ttl_length(struct kc_parser *p, struct kc_amount *amount);
struct kc_ast_ttl *kc_ttl_range(struct kc_parser *p, struct kc_bounds *bounds);
struct kc_ast_ttl *kc_ttl_by(struct kc_parser *p, struct kc_extent name);
void kc_ttl_within(struct kc_parser *p, struct kc_bounds *bounds);
void kc_ttl_or_none(struct kc_parser *p);
void kc_ttl_jitter(struct kc_parser *p, struct kc_extent number);
void kc_ttl_mode(struct kc_parser *p, int mode, struct kc_extent name);
/* Behind each suffix: ttl, with errors for what was said twice. */
struct kc_ast_ttl *kc_ttl_suffix(struct kc_parser *p, struct kc_ast_ttl *ttl, struct kc_extent suffix);
struct kc_ast_ttl *kc_end_ttl(struct kc_ast_ttl *ttl, struct kc_span span);
void kc_start_cases(struct kc_parser *p);
void kc_add_case(struct kc_parser *p, struct kc_extent value, struct kc_amount *length, struct kc_extent all);

/* ---- Types, patterns, names (build_type.c) ---------------------------------------------------------------------- */

struct kc_name kc_name_of(struct kc_parser *p, struct kc_extent extent);
struct kc_names *kc_add_name(struct kc_parser *p, struct kc_names *names, struct kc_extent name);
struct kc_ast_type *kc_build_type(struct kc_parser *p, int form, struct kc_extent all, struct kc_ast_type *element);
struct kc_ast_type *kc_build_vector(struct kc_parser *p, struct kc_extent all, struct kc_extent element, struct kc_extent length);
struct kc_ast_type *kc_build_map(struct kc_parser *p, struct kc_extent all, struct kc_ast_type *key, struct kc_ast_type *element);
struct kc_ast_type *kc_build_text(struct kc_parser *p, struct kc_extent all, struct kc_ast_pattern *pattern);
struct kc_ast_type *kc_build_key_type(struct kc_parser *p, struct kc_extent all);
struct kc_ast_type *kc_type_range(struct kc_parser *p, struct kc_ast_type *type, struct kc_range *range, struct kc_extent all);
struct kc_ast_type *kc_type_texts(struct kc_parser *p, struct kc_ast_type *type, struct kc_names *texts, struct kc_extent all);
struct kc_ast_type *kc_type_rule(struct kc_parser *p, struct kc_ast_type *type, int kind, struct kc_extent rule);
void kc_start_targets(struct kc_parser *p, struct kc_extent name);
void kc_add_target(struct kc_parser *p, struct kc_extent name);

void kc_start_pieces(struct kc_parser *p);
void kc_lost_hole(struct kc_parser *p);
void kc_add_literal(struct kc_parser *p, struct kc_extent run);
void kc_add_param(struct kc_parser *p, struct kc_parts parts);
void kc_add_setting(struct kc_parser *p, struct kc_parts parts);
struct kc_ast_pattern *kc_build_pattern(struct kc_parser *p, struct kc_extent all);
void kc_check_plain(struct kc_parser *p, struct kc_ast_pattern *pattern);

#endif
