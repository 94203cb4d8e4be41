/* model.h: a schema as meant. Everything is resolved and checked; outputs, matching and checks read this and nothing else.
 *
 * Made by kc_resolve() from the syntax trees; lives in the compilation's arena; never changed afterwards but for the caches
 * marked so. Lists keep the order of the schema. */
#ifndef KC_MODEL_H
#define KC_MODEL_H

#include "syntax/ast.h"

#define KC_NO_LIMIT UINT64_MAX

struct kc_key;
struct kc_automaton; /* pattern/automaton.h */

/* ---- Types ------------------------------------------------------------------------------------------------------ */

enum kc_type_kind {
    KC_T_STRING, /* string, segment, any and what is declared from them */
    KC_T_BYTES,
    KC_T_BOOL,
    KC_T_INT,
    KC_T_FLOAT,
    KC_T_UUID,
    KC_T_HEX,
    KC_T_IP,
    KC_T_IPV4,
    KC_T_IPV6,
    KC_T_DATE,
    KC_T_TIME,
    KC_T_TIMESTAMP,
    KC_T_TIMESTAMP_MS,
    KC_T_SECONDS,
    KC_T_MILLISECONDS,
    KC_T_ENUM,
    KC_T_VECTOR,
    KC_T_TEXT,
    KC_T_KEY,
    KC_T_JSON,    /* any JSON text */
    KC_T_JSON_OF, /* element as JSON */
    KC_T_RECORD,
    KC_T_LIST,
    KC_T_MAP /* key: NULL: map of T (inside JSON); else map P -> T (hash fields) */
};

/* A set of bytes: bit b of bits[b / 8]. */
struct kc_byte_set {
    unsigned char bits[32];
};

/* Types are shared: two uses of one declared type are one object; so are two spellings of the same built-in one. */
struct kc_type {
    enum kc_type_kind kind;
    uint32_t index;         /* in kc_schema.types */
    struct kc_str name;     /* as declared; data NULL: not named */
    struct kc_str c_name;   /* of a named type: "user_id" (outputs put the schema's name in front) */
    struct kc_str spelling; /* what a message or a page calls it: "UserId", "string(1..64) of [a-z]", "json Notification" */
    struct kc_type *base;   /* of a declared type: what it was declared as (resolved); of an unnamed one that was narrowed or
                             * filled in (kc_param.wire, scores, counters): where it comes from; else NULL */
    struct kc_str doc;
    struct kc_span span; /* of the declaration, or the first use */
    /* STRING, BYTES, HEX: length in bytes (of the value); fixed: min == max for BYTES and HEX. VECTOR: max = elements */
    uint64_t min_length, max_length;
    struct kc_byte_set *allowed; /* STRING: NULL: any byte */
    struct kc_automaton *automaton; /* STRING with (not) matching: what the texts must be, ignoring length and allowed */
    struct kc_str rule;             /* STRING: the class and regexes as written, "of [a-z]" */
    /* INT (and the timestamps, seconds: set too) */
    unsigned bits; /* 8 to 64; FLOAT: 32, 64 */
    bool is_signed;
    int64_t min_signed, max_signed;
    uint64_t min_unsigned, max_unsigned;
    bool has_range;
    struct kc_str no, yes;    /* BOOL */
    struct kc_str format;     /* TIME */
    struct kc_enum *enumeration;
    struct kc_record *record;
    struct kc_type *element;  /* JSON_OF, LIST, MAP (value) */
    struct kc_type *key;      /* MAP P -> T */
    struct kc_pattern *text;  /* TEXT */
    struct kc_key **targets;  /* KEY */
    size_t target_count;
    struct kc_automaton *language; /* cache of pattern/: the language of its wire text */
};

struct kc_enum_value {
    struct kc_str name, c_name; /* c_name: "admin"; outputs make it upper case: NEXUS_ROLE_ADMIN */
    struct kc_str text;         /* on the wire */
    struct kc_str doc;
    struct kc_span span;
};
struct kc_enum {
    struct kc_str name, c_name;
    struct kc_enum_value *values;
    size_t value_count;
    struct kc_str doc;
    struct kc_span span;
    struct kc_type *type;
};

struct kc_field {
    struct kc_str name, c_name; /* wire name; C member */
    struct kc_type *type;
    bool optional;              /* `?`, or a field of an external key that is not `required` */
    struct kc_str doc;
    struct kc_span span;
};
struct kc_record {
    struct kc_str name, c_name; /* data NULL: the fields written in a key's braces */
    struct kc_field *fields;
    size_t field_count;
    struct kc_type *others;     /* MAP, or NULL */
    struct kc_str others_doc;
    struct kc_str doc;
    struct kc_span span;
    struct kc_type *type; /* of a declared record */
};

struct kc_setting {
    struct kc_str name, c_name;
    struct kc_type *type; /* as a parameter: complete rules */
    bool has_default;
    struct kc_str default_text; /* wire text */
    struct kc_str doc;
    struct kc_span span;
    uint32_t index;
};

/* Milliseconds of the default of a setting of type seconds or milliseconds; -1: it has none. */
int64_t kc_setting_default_ms(const struct kc_setting *setting);

/* ---- Patterns --------------------------------------------------------------------------------------------------- */

struct kc_param {
    struct kc_str name, c_name;
    struct kc_type *type;     /* as declared: what C sees */
    struct kc_type *wire;     /* the same read as a parameter: default class and length of strings filled in */
    bool hash_tag;
    struct kc_span span;
};
struct kc_piece {
    enum { KC_PIECE_LITERAL, KC_PIECE_PARAM, KC_PIECE_SETTING } kind;
    struct kc_str text; /* literal; neighbours are joined; hash tag braces are literals */
    uint32_t param;     /* index in params */
    struct kc_setting *setting;
    struct kc_span span;
};
/* Group prefixes included. */
struct kc_pattern {
    struct kc_piece *pieces;
    size_t piece_count;
    struct kc_param *params;
    size_t param_count;
    struct kc_str text; /* "nexus:session:{sessionId}", literal braces as \{ \} */
    struct kc_span span; /* of the declaration's own string */
};

/* The text of each parameter in a default of this pattern, settings within standing at their defaults. False: it is none, or such a
 * setting has no default. */
bool kc_split_default(struct kc_arena *arena, const struct kc_pattern *pattern, struct kc_str text, struct kc_str *values);

/* ---- Keys ------------------------------------------------------------------------------------------------------- */

struct kc_database {
    struct kc_str name; /* data NULL: the implicit one */
    struct kc_str c_name;
    unsigned number;
    struct kc_str doc;
    struct kc_span span;
};

/* A group, for the documentation's sections. */
struct kc_group {
    struct kc_group *parent;
    struct kc_database *database; /* NULL: only channels */
    struct kc_str prefix;         /* as written, all levels joined */
    struct kc_str doc;
    struct kc_span span;
    uint32_t index;
};

enum kc_kind {
    KC_STRING,
    KC_COUNTER,
    KC_HASH,
    KC_LIST_KIND,
    KC_SET,
    KC_ZSET,
    KC_CHANNEL,
    KC_STREAM,
    KC_BITMAP,
    KC_HYPERLOGLOG,
    KC_GEO,
    KC_LIMITER,
    KC_LOCK,
    KC_SEMAPHORE,
    KC_QUEUE,
    KC_CACHE,
    KC_TAGS,
    KC_KIND_COUNT
};
const char *kc_kind_name(enum kc_kind kind);       /* "zset" */
const char *kc_kind_redis_type(enum kc_kind kind); /* "sorted set" … as TYPE and people say it; "channel" */

enum kc_ttl_source {
    KC_TTL_NONE, /* ttl none; channels */
    KC_TTL_FIXED,
    KC_TTL_PARAM,
    KC_TTL_SETTING,
    KC_TTL_BY,
    KC_TTL_CALL,
    KC_TTL_SOME,
    KC_TTL_UNKNOWN
};
enum kc_ttl_mode { KC_TTL_ON_WRITE, KC_TTL_FROM_CREATION, KC_TTL_SLIDING, KC_TTL_AFTER };
struct kc_ttl {
    enum kc_ttl_source source;
    enum kc_ttl_mode mode;
    int64_t ms;            /* FIXED; CALL: the default (`5m within …`), 0: none */
    int64_t min_ms, max_ms; /* CALL: inclusive; no bound: 1 and INT64_MAX */
    struct kc_setting *ms_setting, *min_setting, *max_setting; /* CALL: says it instead; the number is then 0 */
    bool or_none;
    uint32_t jitter;       /* in 1/1000 */
    uint32_t param;        /* PARAM, BY */
    struct kc_setting *setting;
    int64_t *cases;        /* BY: for each enum value ms, -1: none */
    struct kc_setting **case_settings; /* BY: for each enum value the setting that says it instead (its case is then 0), or NULL */
    struct kc_str after;   /* AFTER: "finish" */
    struct kc_str c_after;
    struct kc_span span;
};

/* A constant, a parameter, a setting, or what the caller says. */
struct kc_quantity {
    enum { KC_Q_ABSENT, KC_Q_CONSTANT, KC_Q_PARAM, KC_Q_SETTING, KC_Q_AT_CALL } kind;
    uint64_t value; /* a number; durations in ms; sizes in bytes */
    uint32_t param;
    struct kc_setting *setting;
};

/* A key that a recipe keeps beside its own: named in `with`, or by its default suffix. */
struct kc_side_key {
    struct kc_str name; /* "active" */
    struct kc_str redis_type;
    struct kc_pattern pattern; /* parameters are the owner's; it may lack a queue's priority */
    struct kc_span span;
};

struct kc_tagging {
    struct kc_key *tags;
    uint32_t *params; /* the key's parameter for each parameter of the tags key */
    struct kc_span span;
};

struct kc_key {
    enum kc_kind kind;
    uint32_t index; /* in kc_schema.keys */
    struct kc_str name, c_name;
    struct kc_str doc;
    struct kc_span span;      /* the name */
    struct kc_span decl_span; /* all of it */
    struct kc_database *database; /* NULL: channels */
    struct kc_group *group;   /* NULL: at the top */
    struct kc_pattern pattern;
    bool external;
    struct kc_type *value;    /* of T; NULL for hash with fields */
    struct kc_type *score;    /* zset */
    struct kc_record *record; /* hash, stream, cache with fields; `of RECORD` for hash and stream: that record */
    struct kc_ttl ttl;
    bool once;
    struct kc_quantity capped, window; /* constants or settings */
    bool capped_approximately;
    /* whom it gives way to, resolved, circles refused; `yields` alone: all it meets that do not yield to it */
    bool yields_to_all;
    struct kc_key **yields;
    size_t yield_count;
    struct kc_span yields_span;
    /* recipes */
    struct kc_str algorithm;  /* limiter: "fixed", "sliding", "bucket" */
    struct kc_quantity limit, per; /* limiter; semaphore: limit */
    bool aligned;
    uint32_t aligned_param;
    struct kc_str unavailable; /* "allow", "deny"; data NULL: not said */
    bool has_priority;
    uint32_t priority_param;
    struct kc_quantity lease, attempts;
    bool job_is_id;           /* queue: a job is a name (of JobId), and has no content beside it */
    struct kc_quantity missing, stale, compress_over, local_count, local_for;
    bool early, versions;
    struct kc_tagging *taggings;
    size_t tagging_count;
    struct kc_str *groups; /* stream */
    size_t group_count;
    struct kc_side_key *side_keys;
    size_t side_key_count;
};

/* A cache whose clauses keep facts beside the value: what Redis holds is not the value alone. */
bool kc_key_has_envelope(const struct kc_key *key);

/* ---- Schema ----------------------------------------------------------------------------------------------------- */

struct kc_reserved {
    bool is_pattern;
    unsigned low, high;        /* databases */
    struct kc_pattern pattern;
    struct kc_database *database; /* of the pattern; NULL: everywhere */
    struct kc_str doc;
    struct kc_span span;
};
struct kc_directive {
    struct kc_str name, arguments, doc;
    struct kc_span span;
};
struct kc_expectation {
    struct kc_str metric, op, value; /* as written */
    struct kc_str doc;
    struct kc_span span;
};

#define KC_ARRAY(type, name) \
    type *name;              \
    size_t name##_count

struct kc_schema {
    struct kc_str name;   /* also the prefix of C names */
    struct kc_str doc;    /* //! of the main file, the doc of `schema`, //! of what is imported: a paragraph each */
    struct kc_str server_doc, expect_doc, cluster_doc;
    struct kc_span span;
    struct kc_str file;   /* base name of the main file, "nexus.keys" */
    const struct kc_sources *sources;
    bool cluster;
    KC_ARRAY(struct kc_database *, databases);
    KC_ARRAY(struct kc_reserved, reserved);
    KC_ARRAY(struct kc_directive, directives);
    KC_ARRAY(struct kc_expectation, expectations);
    KC_ARRAY(struct kc_setting *, settings);
    KC_ARRAY(struct kc_type *, types); /* all that are used or declared, each once; a type stands behind those it needs */
    KC_ARRAY(struct kc_enum *, enums);
    KC_ARRAY(struct kc_record *, records);
    KC_ARRAY(struct kc_group *, groups);
    KC_ARRAY(struct kc_key *, keys); /* channels too */
};

/* Resolves a parsed main file (imports are read here). NULL when there were errors that leave no model; a model may be
 * returned beside errors, so that later checks can add theirs: only outputs insist on diags->errors == 0. */
struct kc_compile_options {
    const char *const *import_paths;
    size_t import_path_count;
};
struct kc_compilation {
    struct kc_arena *arena;
    struct kc_sources sources;
    struct kc_diags diags;
    struct kc_compile_options options;
    struct kc_str *dependencies; /* paths of all files read, for --depfile */
    size_t dependency_count;
};
struct kc_schema *kc_resolve(struct kc_compilation *compilation, struct kc_file *file);

/* snake_case C name of a schema name: lastActivity -> last_activity, HTTPServer -> http_server, max-len -> max_len. */
struct kc_str kc_c_name(struct kc_arena *arena, struct kc_str name);

#endif
