/* resolve.h: what the parts of the resolver share. Nothing outside compiler/meaning/ includes this.
 *
 * Reading order: resolve.c (the passes), files.c (imports), declare.c (what names stand for), databases.c, settings.c,
 * types.c with builtin.c and strings.c, records.c, patterns.c, keys.c with ttl.c, recipes.c and bindings.c, server.c.
 *
 * One mistake, one message: a type that could not be made is `poison`, and whatever is built on it stays silent; while
 * `incomplete` no name is called unknown, and nothing is missed in a declaration that is `damaged`. */
#ifndef KC_RESOLVE_H
#define KC_RESOLVE_H

#include "meaning/model.h"
#include "meaning/table.h"

enum {
    KC_MAX_TYPE_DEPTH = 64,
    KC_MAX_PARAMS = 64,                /* struct kc_match holds as many */
    KC_MAX_LENGTH = 512 * 1024 * 1024, /* Redis keeps no longer string */
    KC_DEFAULT_PARAM_LENGTH = 255
};
#define KC_MAX_DURATION INT64_C(9007199254740992) /* ms: 2^53, what a script can count with */
#define KC_MAX_SCORE INT64_C(9007199254740992)

/* ---- Types as the resolver knows them ---------------------------------------------------------------------------- */

struct meant_type {
    struct kc_type type; /* the first member: the two are cast into one another */
    unsigned depth;      /* of nesting; 1: stands alone */
    bool has_length, has_class, is_segment, is_any;
    bool not_json;    /* there is something in it that JSON cannot hold */
    bool json_walked; /* and that was said */
};
static inline struct meant_type *meant(struct kc_type *type)
{
    return (struct meant_type *)(void *)type;
}

struct builtin {
    const char *name;
    enum kc_type_kind kind;
    enum {
        TAKES_NOTHING,
        TAKES_STRING_RULES,
        TAKES_LENGTH,
        TAKES_RANGE,
        TAKES_TWO_TEXTS,
        TAKES_FORMAT,
        TAKES_MORE_WORDS
    } takes;
    unsigned bits;
    bool is_signed;
};

struct meant_enum {
    struct kc_enum enumeration; /* the first member */
    bool damaged;               /* it may have more values than are known */
};

/* What a name of the types' namespace stands for. */
struct type_name {
    const struct kc_decl *decl; /* NULL: built in */
    enum { NAME_NEW, NAME_RESOLVING, NAME_RESOLVED } state;
    struct kc_type *type;
    const struct builtin *builtin;
    struct kc_record *record; /* of a declared record */
};

/* ---- Places and keys --------------------------------------------------------------------------------------------- */

/* What holds where a key stands: the top, or a group. */
struct place {
    struct place *parent; /* NULL: the top */
    const struct kc_decl *decl;
    struct kc_group *group;
    struct kc_database *database;
    struct kc_pattern prefix;
    char separator;
    bool external;
    bool resolved;
    bool damaged;                 /* a part of a head could not be read */
    bool broken;                  /* its prefix or database had an error */
    bool no_database_said;        /* one message for all its keys */
    const struct kc_ast_ttl *ttl; /* inherited */
    bool ttl_broken;
};

struct key_work {
    struct kc_key *key;
    const struct kc_decl *decl;
    struct place *place;
    const struct kc_clause *clauses[KC_CLAUSE_GROUPS + 1]; /* by kind; of `tagged` the first */
    enum { PATTERN_NEW, PATTERN_RESOLVING, PATTERN_RESOLVED } pattern_state;
    bool broken; /* no pattern or kind: not part of the model */
};

struct setting_work {
    struct kc_setting *setting;
    const struct kc_decl *decl;
    enum { SETTING_NEW, SETTING_RESOLVING, SETTING_RESOLVED, SETTING_BROKEN } state;
};

struct reserved_work {
    const struct kc_decl *decl;
    struct place *place;
};

#define LIST(type)                                                                                                         \
    struct {                                                                                                               \
        type *items;                                                                                                       \
        size_t count, capacity;                                                                                            \
    }

struct resolver {
    struct kc_compilation *compilation;
    struct kc_arena *arena;
    struct kc_diags *diags;
    struct kc_schema *schema;
    bool incomplete;      /* an import could not be read: any name may be declared there */
    bool failed;          /* there were syntax errors */
    struct kc_table lost; /* names of declarations that could not be read */
    char separator;
    const struct kc_decl *schema_decl, *separator_decl, *cluster_decl;
    struct kc_table files; /* "device:inode" to struct kc_file */
    struct kc_table type_names, keys, databases, database_numbers,
        settings;              /* values: type_name, key_work, kc_database … */
    struct kc_table spellings; /* unnamed types, by spelling */
    struct kc_type *poison;
    unsigned type_depth;   /* of the recursion */
    bool too_deep_said;    /* a chain of declarations is one mistake */
    struct kc_buf scratch; /* spellings are put together here */
    LIST(const struct kc_decl *) type_decls, server_decls, expect_decls;
    LIST(struct setting_work *) setting_works;
    LIST(struct key_work *) key_works;
    LIST(struct place *) places;
    LIST(struct reserved_work) reserved_works;
    LIST(const struct kc_ast_type *) key_type_uses; /* `key A | B`, and what it became */
    LIST(struct kc_type *) key_types;
    LIST(struct kc_type *) types;
    LIST(struct kc_record *) records;
    LIST(struct kc_enum *) enums;
    LIST(struct kc_database *) database_list;
    LIST(struct kc_piece) pieces; /* of the pattern being put together */
    LIST(struct kc_param) params;
    struct kc_database *implicit; /* where there is no or just one: keys may stand outside `in`; else NULL */
};

/* ---- The passes ------------------------------------------------------------------------------------------------- */

/* files.c: the file that an import names, parsed; NULL when it was read before, or reported as missing. */
struct kc_file *kc_import_file(struct resolver *r, const struct kc_decl *decl);
void kc_remember_main_file(struct resolver *r, struct kc_file *file);

/* declare.c: enters every declaration of a file and its imports under its name. */
void kc_declare_file(struct resolver *r, struct kc_file *file, bool is_main);
void kc_declare_builtins(struct resolver *r);

/* databases.c */
void kc_resolve_databases(struct resolver *r); /* numbers, cluster, which one is implied */
void kc_resolve_separator(struct resolver *r);
void kc_resolve_place(struct resolver *r, struct place *place);
void kc_resolve_reserved(struct resolver *r);

void kc_resolve_settings(struct resolver *r);
void kc_resolve_server(struct resolver *r);
/* Names of directives in lower case. */
struct kc_str kc_directive_name(struct resolver *r, struct kc_str name);
void kc_resolve_keys(struct resolver *r);

/* ---- Names ------------------------------------------------------------------------------------------------------ */

/* declare.c: reports that `name` is unknown, with the nearest in `table` as a fix. Silent while the schema is incomplete. */
void kc_report_unknown(struct resolver *r, enum kc_code code, struct kc_name name, const char *what,
                       const struct kc_table *table);
/* The same where the candidates stand in an array. */
struct kc_diag *kc_report_unknown_of(struct resolver *r, enum kc_code code, struct kc_name name, const char *what,
                          struct kc_str *candidates, size_t count);
/* Is names[i] among those before it? Its index there, or -1. `seen` starts zeroed, and i at 0. */
long kc_seen_before(struct resolver *r, struct kc_table *seen, const struct kc_str *names, size_t i);
/* For messages: bytes made readable. */
struct kc_str kc_shown(struct resolver *r, struct kc_str text);
/* `as` if it was written, else derived; reports a name that gives no C identifier. digit_first: outputs put something before. */
struct kc_str kc_c_name_of(struct resolver *r, struct kc_name name, struct kc_name as, bool digit_first);
/* settings.c: by name, resolved; NULL: reported. */
struct kc_setting *kc_find_setting(struct resolver *r, struct kc_name name);

/* ---- Types ------------------------------------------------------------------------------------------------------ */

/* types.c. Never NULL; poison where an error was reported. */
struct kc_type *kc_resolve_type(struct resolver *r, const struct kc_ast_type *ast);
struct kc_type *kc_resolve_type_name(struct resolver *r, struct type_name *entry);
/* Of `type NAME = …`: there a declared type may be narrowed, and text types may stand. */
struct kc_type *kc_resolve_declared_form(struct resolver *r, const struct kc_ast_type *ast);
struct kc_type *kc_plain_type(struct resolver *r, const char *builtin); /* "i64", without arguments */
bool kc_is_poison(const struct resolver *r, const struct kc_type *type);
/* Enters an unnamed type under what makes it the same as another (mostly its spelling; both are copied). */
struct kc_type *kc_share_type(struct resolver *r, const struct meant_type *type, struct kc_str identity);
void kc_add_type(struct resolver *r, struct kc_type *type); /* to the schema's, behind all that it needs */
bool kc_type_may_be_parameter(const struct kc_type *type);
/* Can its values stand in a hash field, a list, a set, a string? Else says so at span: "needs json". */
bool kc_require_value_type(struct resolver *r, struct kc_type *type, struct kc_span span, const char *where);
/* The type as a parameter: class and length of strings filled in. */
struct kc_type *kc_wire_type(struct resolver *r, struct kc_type *type, char separator);
/* An integer type cut down to low..high (`why` tells the copies apart); itself where it fits. */
struct kc_type *kc_narrow_integer(struct resolver *r, struct kc_type *type, int64_t low, int64_t high, const char *why);

/* builtin.c: a built-in name with its arguments; base: a declared type that is being narrowed, or NULL. */
struct kc_type *kc_resolve_builtin(struct resolver *r, const struct builtin *builtin, const struct kc_ast_type *ast,
                                   struct kc_type *base);

/* strings.c: lengths, classes, regexes. False: reported. */
bool kc_read_length(struct resolver *r, const struct kc_ast_type *ast, struct meant_type *type);
bool kc_read_rules(struct resolver *r, const struct kc_ast_type *ast, struct meant_type *type);
bool kc_require_not_empty(struct resolver *r, struct kc_type *type, struct kc_span span, const char *as);

/* timeformat.c: a time("…") format; false: *error says what is wrong, *at where in the format. */
bool kc_time_format_check(struct kc_str format, const char **error, size_t *at);

/* records.c */
void kc_resolve_enum(struct resolver *r, struct type_name *entry);
void kc_resolve_record(struct resolver *r, struct type_name *entry);
struct record_rules {
    bool hash_fields; /* each must fit a hash or stream field */
    bool external;    /* absent unless `required` */
};
/* Fields in braces, into an unnamed record. */
struct kc_record *kc_resolve_fields(struct resolver *r, const struct kc_decl *decl, struct record_rules rules);
/* The record behind `hash … of RECORD`, reported at `use` where a field does not fit; a copy for external keys. */
struct kc_record *kc_record_for_key(struct resolver *r, struct kc_type *type, struct kc_span use, bool external);
/* Reports everything in `type` that JSON cannot hold, which is there. */
void kc_report_not_json(struct resolver *r, struct kc_type *type, struct kc_span use);
bool kc_is_not_json(const struct kc_type *type);

/* ---- Patterns --------------------------------------------------------------------------------------------------- */

/* patterns.c: `prefix` (of a place, or NULL) and the text behind it, as one. False: reported. */
bool kc_join_pattern(struct resolver *r, const struct kc_ast_pattern *ast, const struct kc_pattern *prefix, char separator,
                     struct kc_pattern *out);
/* A companion's: its parameters are the owner's, each of them once or more, but for a queue's priority. */
bool kc_join_companion(struct resolver *r, const struct kc_ast_pattern *ast, const struct key_work *owner,
                       struct kc_pattern *out);
/* The owner's pattern, without a queue's priority, and a literal. */
void kc_default_companion(struct resolver *r, const struct kc_key *owner, struct kc_str suffix, struct kc_pattern *out);
/* The index of a parameter; -1: reported. */
long kc_find_param(struct resolver *r, const struct kc_pattern *pattern, struct kc_name name);

/* ---- Keys ------------------------------------------------------------------------------------------------------- */

/* kinds.c: which clauses a kind takes. */
#define KC_BIT(clause) (UINT32_C(1) << (clause))
struct kind_rules {
    const char *name, *redis_type;
    uint32_t allows, needs; /* KC_BIT(KC_CLAUSE_…); `ttl`, `yields` and `tagged` are not listed */
    enum { FIELDS_NEVER, FIELDS_OR_OF } fields;
    bool is_recipe;                 /* keeps its own idea of time: no `after`, no `sliding` */
    const char *ttl_hint, *example; /* what a message suggests */
};
const struct kind_rules *kc_kind_rules(enum kc_kind kind);
enum kc_kind kc_kind_find(struct kc_str name); /* KC_KIND_COUNT: there is none */
const char *kc_clause_name(enum kc_clause_kind kind);

void kc_resolve_key_pattern(struct resolver *r, struct key_work *work);

/* ttl.c: what does not depend on the key, once; then for each key. */
bool kc_check_ttl(struct resolver *r, const struct kc_ast_ttl *ast);
void kc_resolve_ttl(struct resolver *r, struct key_work *work);
/* A duration that a TTL can be; 0: reported. Units are the parser's affair. */
int64_t kc_duration_of(struct resolver *r, const struct kc_number *number, const char *what);

/* amounts.c: the number, parameter, setting or `at call` of a clause. */
struct amount_rules {
    const char *what; /* "limit" */
    enum { AMOUNT_COUNT, AMOUNT_DURATION, AMOUNT_SIZE } unit;
    bool param, at_call;
};
struct kc_quantity kc_resolve_amount(struct resolver *r, const struct kc_pattern *pattern, const struct kc_amount *amount,
                                     struct amount_rules rules);
bool kc_is_duration_type(const struct kc_type *type);

/* recipes.c: limiter, lock, semaphore, queue, cache, tags: their clauses and side keys. */
void kc_resolve_recipe(struct resolver *r, struct key_work *work);
/* bindings.c: what refers to other keys: yields, tagged, `key A | B`. After all patterns. */
void kc_resolve_bindings(struct resolver *r);

#endif
