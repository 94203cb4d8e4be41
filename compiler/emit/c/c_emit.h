/* c_emit.h: what the parts of the C emitter share. Nothing outside compiler/emit/c includes this.
 *
 * Reading order: c_header.c (the whole), c_types.c (C types of the schema's types), c_results.c (structs that own a block),
 * c_tables.c (constant tables of types, patterns and records), c_key.c (a key's section), c_calls.c (its calls), kinds/
 * (what each kind adds), c_defaults.c (settings), c_words.c and c_check.c (names), c_text.c (literals, comments).
 *
 * The header is written in two rounds over the keys: the first writes the types and tables that they need, each behind those it
 * needs itself; the second, which finds all of them written, the keys. kc_check_c() runs the same code and looks at the names. */
#ifndef KC_EMIT_C_EMIT_H
#define KC_EMIT_C_EMIT_H

#include "emit/c/c_template.h"
#include "emit/emit.h"

/* ---- State ------------------------------------------------------------------------------------------------------ */

/* A type of the schema as C sees it. */
struct kc_c_type {
    struct kc_str name;  /* nexus_user_id, int64_t, keysrt_view */
    struct kc_str stem;  /* in names of structs made of it: user_id, i64, string; the same for the same C type only */
    bool fixed;          /* holds no pointer: results need no block */
    bool by_pointer;     /* large: arguments are const pointers */
    bool declared;       /* its typedef is written */
    bool has_result, has_array, has_lookups; /* what c_results.c writes is written */
    struct kc_str table, score_table; /* names of its keysrt_type; data NULL: not written */
};

/* Why a C name is wanted: whose it is, for messages. */
struct kc_c_origin {
    const char *what; /* "key" */
    struct kc_str name;
    struct kc_span span;
};

struct kc_c_names;
struct kc_c_shared;
struct kc_c_call_table;
struct kc_c_call_forms;
enum { KC_C_MOST_TABLES = 48 };
struct kc_c_table_forms {
    const struct kc_c_call_table *table;
    struct kc_c_call_forms *forms; /* of its rows */
};

struct kc_c {
    struct kc_compilation *compilation;
    const struct kc_schema *schema;
    struct kc_arena *arena;   /* as long as the emission */
    struct kc_arena *scratch; /* as long as a key */
    struct kc_buf *out;
    struct kc_c_variables v;
    struct kc_c_table_forms forms[KC_C_MOST_TABLES]; /* of the tables of calls met so far */
    size_t form_count;
    struct kc_c_type *types;    /* by kc_type.index; NULL: nothing is kept (kc_c_calls_of) */
    struct kc_c_shared *shared; /* what was written already, by its text */
    struct kc_c_names *names;   /* kc_check_c: takes all names; NULL: nobody looks */
    const char *const *own_arguments; /* of the key's kind: kc_c_kind.arguments */
    bool only_names;            /* … in the second round, where text without new names can be left out */
    struct kc_c_origin origin;  /* of the names being written */
    bool *params_declared, *naming_declared, *leases_named; /* by kc_key.index */
};

/* prefix "nexus", variables schema and SCHEMA. scratch may be arena. */
void kc_c_begin(struct kc_c *c, struct kc_compilation *compilation, const struct kc_schema *schema, struct kc_arena *arena,
                struct kc_arena *scratch);
/* Appends a template with the current variables. */
void kc_c_put(struct kc_c *c, const char *text);
/* Sets a variable to formatted text that lives as long as the key. */
void kc_c_set(struct kc_c *c, enum kc_c_variable variable, const char *format, ...) __attribute__((format(printf, 3, 4)));
void kc_c_set_number(struct kc_c *c, enum kc_c_variable variable, uint64_t number);
struct kc_str kc_c_upper(struct kc_arena *arena, struct kc_str name);
/* Texts joined: several times as fast as printf, of which a large schema needs a million. */
struct kc_str kc_c_join(struct kc_arena *arena, const struct kc_str *parts, size_t count);
#define KC_C_JOIN(arena, ...)                                                                                              \
    kc_c_join((arena), (const struct kc_str[]){__VA_ARGS__}, sizeof((const struct kc_str[]){__VA_ARGS__}) / sizeof(struct kc_str))
void kc_c_puts(struct kc_buf *out, const struct kc_str *parts, size_t count);
#define KC_C_PUTS(out, ...)                                                                                                \
    kc_c_puts((out), (const struct kc_str[]){__VA_ARGS__}, sizeof((const struct kc_str[]){__VA_ARGS__}) / sizeof(struct kc_str))
void kc_c_decimal(struct kc_buf *out, uint64_t value);

/* ---- Text (c_text.c) -------------------------------------------------------------------------------------------- */

/* A string literal: printable ASCII as such, the rest as three octal digits, no trigraphs. */
void kc_c_literal(struct kc_buf *out, struct kc_str bytes);
/* `"text", len`: two members of a table. */
void kc_c_literal_and_len(struct kc_buf *out, struct kc_str bytes);
/* Text fit for a comment, on one line. */
void kc_c_comment_text(struct kc_buf *out, struct kc_str text);
/* A comment of one or several lines, each indented. Nothing where the text is empty. */
void kc_c_comment(struct kc_buf *out, struct kc_str text, const char *indent);
/* "\"name\":" as bytes. */
void kc_c_json_head(struct kc_buf *out, struct kc_str name);

/* ---- Types (c_types.c, c_results.c) ----------------------------------------------------------------------------- */

struct kc_c_type *kc_c_type_of(struct kc_c *c, const struct kc_type *type);
/* Writes the typedef, those it needs first. */
void kc_c_declare_type(struct kc_c *c, const struct kc_type *type);
/* Writes NAME_params of a key, unless it is there. */
void kc_c_declare_params(struct kc_c *c, const struct kc_key *key);
/* The members of a record; `owner` is the struct's C name. */
void kc_c_put_members(struct kc_c *c, const struct kc_record *record, struct kc_str owner);
/* A type of {data, len} with its functions and its macro; the caller claims the name itself. */
void kc_c_put_view_type(struct kc_c *c, struct kc_str name);
bool kc_c_params_fixed(struct kc_c *c, const struct kc_pattern *pattern);
/* Does parsing a name need memory (hex of variable length)? */
bool kc_c_params_need_block(const struct kc_pattern *pattern);
bool kc_c_record_fixed(struct kc_c *c, const struct kc_record *record);

/* Names of the structs that own a block: nexus_user_id_result (keysrt_text where it is a keysrt_view), …_array, …_lookups. */
struct kc_str kc_c_result_name(struct kc_c *c, const struct kc_type *type);
void kc_c_declare_result(struct kc_c *c, const struct kc_type *type);
void kc_c_declare_array(struct kc_c *c, const struct kc_type *type);
void kc_c_declare_lookups(struct kc_c *c, const struct kc_type *type);
/* The struct that names a key of a kind which holds this type (NULL: the kind holds none) in calls on another: nexus_set_of_user_id,
 * nexus_any_bitmap. */
struct kc_str kc_c_ref_name(struct kc_c *c, const struct kc_type *type, const char *kind);
void kc_c_declare_ref(struct kc_c *c, const struct kc_type *type, const char *kind);
/* Writes …_clear() of a struct with a block. */
void kc_c_put_clear(struct kc_c *c, struct kc_str name);

/* Is this the first time that a struct of this name is written? */
bool kc_c_first(struct kc_c *c, struct kc_str name);
/* The name under which a text was first given here. */
struct kc_str kc_c_first_name(struct kc_c *c, struct kc_str text, struct kc_str name);

/* ---- Tables (c_tables.c, c_table_records.c) --------------------------------------------------------------------- */

/* Writes a constant once for each different text: "static const TYPE nexus_STEM_7 = BODY;", and gives its name. */
struct kc_str kc_c_share(struct kc_c *c, const char *type, const char *stem, bool is_array, struct kc_str body);
/* Name of the keysrt_type. score: infinities are values. */
struct kc_str kc_c_type_table(struct kc_c *c, const struct kc_type *type, bool score);
/* Name of a keysrt_map. */
struct kc_str kc_c_map_table(struct kc_c *c, const struct kc_type *map, struct kc_str entry);
/* "{…}" of keysrt_field[]; the tables it needs are written first. */
enum kc_c_flavour { KC_C_HASH, KC_C_JSON };
void kc_c_field_rows(struct kc_c *c, const struct kc_record *record, struct kc_str owner, enum kc_c_flavour flavour, struct kc_buf *body);
struct kc_str kc_c_record_table(struct kc_c *c, const struct kc_record *record, struct kc_str owner, enum kc_c_flavour flavour);
/* "{…}" of keysrt_piece[]; owner: the struct of the parameters. */
void kc_c_piece_rows(struct kc_c *c, const struct kc_pattern *pattern, struct kc_str owner, struct kc_buf *body);
/* "{count, size, pieces, glob, text}" of keysrt_pattern. */
void kc_c_pattern_row(const struct kc_pattern *pattern, struct kc_str owner, struct kc_str pieces, struct kc_buf *body);
size_t kc_c_piece_count(const struct kc_pattern *pattern);
/* Writes the table of a key that only knows its name, for those that refer to it. */
struct kc_str kc_c_naming_table(struct kc_c *c, const struct kc_key *key);
/* First round: for each tag that the key carries, a table that knows the tag's name, made of the key's own parameters, and its TTL. */
void kc_c_need_tags(struct kc_c *c, const struct kc_key *key);
/* "{&a, &b}": these tables, of tags that count versions or of the others; gives their number. */
size_t kc_c_tag_rows(struct kc_c *c, const struct kc_key *key, bool versions, struct kc_buf *body);
struct kc_str kc_c_tag_name(struct kc_c *c, const struct kc_key *key, size_t index);
/* "&a, &b": naming tables of the keys it gives way to; "NULL" comes from the caller where there are none. */
void kc_c_yield_rows(struct kc_c *c, const struct kc_key *key, struct kc_buf *body);

/* ---- Keys (c_key.c, c_calls.c) ---------------------------------------------------------------------------------- */

/* First round: types and tables of a key. Second: its section. */
void kc_c_need_key(struct kc_c *c, const struct kc_key *key);
void kc_c_put_key(struct kc_c *c, const struct kc_key *key);

/* Sets the variables of a key: key, KEY, args, at … and those of what it holds. */
void kc_c_key_variables(struct kc_c *c, const struct kc_key *key);
/* args, locals, open, close and at alone; `without`: a parameter that the call does not take, zero in the struct. */
#define KC_C_ALL_PARAMS UINT32_MAX
void kc_c_argument_variables(struct kc_c *c, const struct kc_pattern *pattern, uint32_t without);
/* Writes the functions of a key. */
void kc_c_put_calls(struct kc_c *c, const struct kc_key *key);
/* What a parameter of the pattern is called as an argument of calls: renamed where calls use that name themselves. */
struct kc_str kc_c_argument(struct kc_c *c, const struct kc_pattern *pattern, size_t i);

bool kc_c_is_map(const struct kc_key *key);      /* hash of map P -> T */
bool kc_c_owns_struct(const struct kc_key *key); /* a hash whose struct is its own, not a declared record's */
bool kc_c_caller_chooses_ttl(const struct kc_key *key);
bool kc_c_reads_renew(const struct kc_key *key); /* sliding, with a length that is known at a read */
bool kc_c_key_fixed(struct kc_c *c, const struct kc_key *key); /* hash: get needs no block */

/* ---- Settings (c_defaults.c) ------------------------------------------------------------------------------------- */

void kc_c_put_settings(struct kc_c *c);
/* An initialiser of the C type for a wire text. False: the type has none (the default then comes from the caller). */
bool kc_c_initialiser(struct kc_c *c, const struct kc_type *type, struct kc_str text, struct kc_buf *out);

/* ---- Names (c_words.c, c_check.c) ------------------------------------------------------------------------------- */

enum kc_c_word { KC_C_WORD_FREE, KC_C_WORD_KEYWORD, KC_C_WORD_MACRO };
/* What C, C++ or a standard header makes of a name. */
enum kc_c_word kc_c_word_of(struct kc_str name);
/* Is this a variable of the system's headers, or a name that calls use for arguments of their own? */
bool kc_c_is_taken_argument(struct kc_str name);

/* Takes a name at file scope, a member of a struct. Nothing happens when nobody looks. */
void kc_c_claim(struct kc_c *c, struct kc_str prefix, const char *suffix);
void kc_c_claim_name(struct kc_c *c, struct kc_str name);
/* The same for a numbered table, which all keys share; STEM is one of kc_c_is_table_stem(). */
void kc_c_claim_table(struct kc_c *c, struct kc_str name);
bool kc_c_is_table_stem(struct kc_str stem);
/* What is claimed from now on is of this key's section. */
void kc_c_claim_for(struct kc_c *c, const struct kc_key *key);
void kc_c_claim_member(struct kc_c *c, struct kc_str owner, struct kc_str member, struct kc_c_origin origin);
void kc_c_claim_own_member(struct kc_c *c, struct kc_str owner, struct kc_str member); /* behind all members of the schema */

#endif
