/* ast.h: a schema as written. Plain data in an arena, every part with its span; nothing is resolved, nothing is left out.
 *
 * Lossless: each file keeps all its tokens, blanks and comments among them (kc_file.tokens, whose texts joined are the
 * source); every node knows its first and last token by its span. */
#ifndef KC_AST_H
#define KC_AST_H

#include "base/diag.h"

struct kc_token {
    int kind; /* a KC_TOKEN_… of the grammar, or one of the trivia below */
    uint32_t start, end;
};
enum { KC_TRIVIA_BLANK = -1, KC_TRIVIA_COMMENT = -2, KC_TRIVIA_DOC = -3, KC_TRIVIA_FILE_DOC = -4, KC_TRIVIA_BAD = -5 };

#define KC_LIST(type)             \
    struct {                      \
        type *items;              \
        size_t count, capacity;   \
    }

/* text: decoded where it was a string. quoted: it was one. */
struct kc_name {
    struct kc_str text;
    struct kc_span span;
    bool quoted;
};

/* A number, duration, size or percentage as written and as a value. missing: the open end of a range. */
struct kc_number {
    bool missing;
    bool negative;
    bool overflow;      /* beyond 64 bits, or a duration beyond INT64_MAX ms */
    bool bad;           /* malformed or of the wrong unit, which was reported; the rest is a guess: judge it no further */
    uint64_t magnitude; /* durations in ms, sizes in bytes, percent in 1/1000 of a percent */
    enum { KC_NUM_INTEGER, KC_NUM_DECIMAL, KC_NUM_DURATION, KC_NUM_SIZE, KC_NUM_PERCENT } unit;
    struct kc_str text;
    struct kc_span span;
};

/* ---- Patterns --------------------------------------------------------------------------------------------------- */

struct kc_ast_piece {
    enum { KC_AST_LITERAL, KC_AST_PARAM, KC_AST_SETTING } kind;
    struct kc_str text;         /* literal: decoded bytes */
    struct kc_name name;        /* parameter or setting */
    struct kc_name c_name;      /* `as`; text.data NULL: none */
    struct kc_ast_type *type;   /* parameter; NULL: string */
    bool hash_tag;              /* {#name} */
    struct kc_span span;        /* literal: the bytes in the string; else with the braces */
};
struct kc_ast_pattern {
    KC_LIST(struct kc_ast_piece) pieces;
    struct kc_span span; /* with the quotes */
    bool cut;            /* its end is missing, which was reported: what follows on its line is lost */
};

/* ---- Types ------------------------------------------------------------------------------------------------------ */

struct kc_ast_rule {
    enum { KC_RULE_CLASS, KC_RULE_MATCHING, KC_RULE_NOT_MATCHING } kind;
    struct kc_str text; /* raw, between the brackets or slashes */
    struct kc_span span; /* with brackets or slashes */
};

struct kc_ast_type {
    enum {
        KC_TYPE_NAMED,  /* a built-in or declared name, with arguments: string(1..64) of [a-z], u8(0..9), bool("n", "y"), UserId */
        KC_TYPE_VECTOR, /* vector f32[N]: length in low, element in name */
        KC_TYPE_JSON,   /* json, json T */
        KC_TYPE_KEY,    /* key A | B */
        KC_TYPE_LIST,   /* list of T */
        KC_TYPE_MAP,    /* map of T (key NULL), map P -> T */
        KC_TYPE_TEXT    /* text "pattern" */
    } form;
    struct kc_name name;
    bool has_range;             /* (A..B), (A..), (..B), (N) */
    struct kc_number low, high; /* (N): both the same */
    struct kc_span range_span;
    KC_LIST(struct kc_name) texts; /* bool("no", "yes"), time("…") */
    KC_LIST(struct kc_ast_rule) rules;
    struct kc_ast_type *key, *element; /* element NULL: plain json */
    KC_LIST(struct kc_name) targets;
    struct kc_ast_pattern *pattern;
    struct kc_span span;
};

/* ---- Clauses ---------------------------------------------------------------------------------------------------- */

/* A number, {param}, {$setting} or `at call`. */
struct kc_amount {
    enum { KC_AMOUNT_NUMBER, KC_AMOUNT_PARAM, KC_AMOUNT_SETTING, KC_AMOUNT_AT_CALL } kind;
    struct kc_number number;
    struct kc_name name;
    struct kc_span span;
};

struct kc_ast_ttl_case {
    struct kc_name value; /* text.data NULL: else */
    struct kc_amount length; /* is_none: `none` */
    bool is_none;
    struct kc_span span;
};
struct kc_ast_ttl {
    enum {
        KC_AST_TTL_LENGTH, /* amount, perhaps with `within low..high` */
        KC_AST_TTL_RANGE,  /* low..high: the caller must choose */
        KC_AST_TTL_AT_CALL,
        KC_AST_TTL_BY,
        KC_AST_TTL_NONE,
        KC_AST_TTL_SOME,
        KC_AST_TTL_UNKNOWN
    } kind;
    struct kc_amount amount;
    bool within, or_none, has_jitter;
    struct kc_amount low, high; /* constants or settings; number.missing: no such end */
    struct kc_number jitter;
    enum { KC_AST_MODE_WRITE, KC_AST_MODE_CREATION, KC_AST_MODE_SLIDING, KC_AST_MODE_AFTER } mode;
    struct kc_name after; /* ttl 24h after finish: "finish" */
    struct kc_name by;    /* parameter */
    KC_LIST(struct kc_ast_ttl_case) cases;
    struct kc_span span;
};

enum kc_clause_kind {
    KC_CLAUSE_OF,        /* type; of map P -> T too */
    KC_CLAUSE_BY,        /* type: the score */
    KC_CLAUSE_TTL,       /* ttl */
    KC_CLAUSE_ONCE,
    KC_CLAUSE_CAPPED,    /* amount; approximate: ~ */
    KC_CLAUSE_WINDOW,    /* amount */
    KC_CLAUSE_YIELDS,    /* names; none: to all */
    KC_CLAUSE_ALGORITHM, /* names[0]: fixed, sliding, bucket */
    KC_CLAUSE_LIMIT,     /* amount, and `per` in amount2 (has_second) */
    KC_CLAUSE_ALIGNED,   /* amount: {window} */
    KC_CLAUSE_UNAVAILABLE, /* names[0]: allow, deny */
    KC_CLAUSE_WITH,      /* companions */
    KC_CLAUSE_PRIORITY,  /* amount: {param} */
    KC_CLAUSE_LEASE,     /* amount */
    KC_CLAUSE_ATTEMPTS,  /* amount */
    KC_CLAUSE_MISSING,   /* amount */
    KC_CLAUSE_STALE,     /* amount */
    KC_CLAUSE_EARLY,
    KC_CLAUSE_COMPRESS,  /* amount: over SIZE */
    KC_CLAUSE_LOCAL,     /* amount: N, amount2: for D */
    KC_CLAUSE_TAGGED,    /* names[0] the tags key, arguments behind: tagged NAME(param, …) */
    KC_CLAUSE_VERSIONS,
    KC_CLAUSE_GROUPS     /* names */
};
struct kc_companion {
    struct kc_name name;
    struct kc_ast_pattern *pattern; /* NULL: the default suffix */
};
struct kc_clause {
    enum kc_clause_kind kind;
    struct kc_ast_type *type;
    struct kc_ast_ttl *ttl;
    bool approximate, has_second;
    struct kc_amount amount, amount2;
    KC_LIST(struct kc_name) names;
    KC_LIST(struct kc_companion) companions;
    struct kc_span span;
};

/* ---- Declarations ----------------------------------------------------------------------------------------------- */

struct kc_ast_field {
    struct kc_name name;   /* "others" with a map type is the clause of that name */
    struct kc_name c_name; /* `as` */
    struct kc_ast_type *type;
    bool optional, required; /* `T?`; `required` stands before the semicolon of an external key's field */
    struct kc_str doc;
    struct kc_span span;
};
struct kc_ast_value { /* of an enum */
    struct kc_name name, c_name;
    struct kc_name text; /* `= "…"`; text.data NULL: its name */
    struct kc_str doc;
    struct kc_span span;
};
struct kc_ast_directive { /* of `server`: words as written, quotes kept */
    struct kc_name name;
    struct kc_str arguments; /* blanks between words made one */
    struct kc_span arguments_span;
    struct kc_str doc;
    struct kc_span span;
};
struct kc_ast_expectation {
    struct kc_name metric;
    struct kc_str op; /* ">=" … */
    struct kc_number value;
    struct kc_str doc;
    struct kc_span span;
};

enum kc_decl_kind {
    KC_DECL_SCHEMA,   /* name */
    KC_DECL_IMPORT,   /* name: the path */
    KC_DECL_DATABASE, /* name, low */
    KC_DECL_RESERVED, /* low, high: databases; or pattern */
    KC_DECL_SERVER,   /* directives */
    KC_DECL_CLUSTER,
    KC_DECL_EXPECT,   /* expectations */
    KC_DECL_TYPE,     /* name, type */
    KC_DECL_ENUM,     /* name, values */
    KC_DECL_RECORD,   /* name, fields */
    KC_DECL_SETTING,  /* name, type, number or text as default */
    KC_DECL_SEPARATOR, /* text */
    KC_DECL_GROUP,    /* name: the database (text.data NULL in inner groups), pattern: prefix or NULL, ttl, text: separator, body */
    KC_DECL_KEY       /* name, key_kind, pattern, clauses, fields, has_fields */
};

struct kc_decl {
    enum kc_decl_kind kind;
    struct kc_name name, c_name;
    struct kc_str doc;
    struct kc_span span;   /* all of it */
    bool external;         /* keys and groups */
    bool damaged;          /* a part of it (a clause, a field, a value) could not be read: do not miss anything in it */
    struct kc_name key_kind; /* "hash" … */
    struct kc_ast_pattern *pattern;
    struct kc_ast_type *type;
    struct kc_ast_ttl *ttl;
    struct kc_number low, high;
    struct kc_name text;         /* separator; a setting's default if it was a string or word */
    bool has_default, has_fields;
    struct kc_number number;     /* a setting's default if it was a number or duration */
    KC_LIST(struct kc_ast_field) fields;
    KC_LIST(struct kc_ast_value) values;
    KC_LIST(struct kc_clause) clauses;
    KC_LIST(struct kc_ast_directive) directives;
    KC_LIST(struct kc_ast_expectation) expectations;
    KC_LIST(struct kc_decl *) body;
};

struct kc_file {
    uint32_t source; /* in the compilation's kc_sources */
    KC_LIST(struct kc_token) tokens;
    KC_LIST(struct kc_decl *) decls;
    struct kc_str doc; /* from //! */
    bool failed;       /* there were syntax errors; decls holds what could be read */
    KC_LIST(struct kc_name) lost; /* names whose declarations could not be read: no reference to one is an error */
};

/* Reads one file. Reports syntax errors; goes on behind the next `;` or `}`. Never NULL. (syntax/parse.c) */
struct kc_file *kc_parse(struct kc_arena *arena, uint32_t source, struct kc_diags *diags);

#endif
