/* kind.h: what a kind of key adds to the header, one file for each kind: its calls, structs and tables.
 *
 * A call is a row: what its name ends with, when a key has it, its arguments behind those of the pattern, the one call of the runtime
 * that it is, the command behind it, and what its signature cannot say. Header and pages are made from the same rows.
 * A new kind: a file here, a line in kinds.c, KEYSRT_KIND in keysrt_tables.h. */
#ifndef KC_EMIT_C_KIND_H
#define KC_EMIT_C_KIND_H

#include "emit/c/c_emit.h"

/* When a key has a call. */
enum {
    WRITES = 1u << 0,      /* not for external keys */
    HAS_PARAMS = 1u << 1,
    SCANNABLE = 1u << 2,   /* parameters and literal text: walking it is not walking the database */
    RENEWABLE = 1u << 3,
    FINISHES = 1u << 4,    /* ttl … after finish */
    FINISHES_BY_CALL = 1u << 5, /* … whose length the caller says */
    READS_ALIVE = 1u << 6, /* not `once`: reading leaves it */
    MASKABLE = 1u << 7,    /* a bit of 64 for each field */
    HAS_OPTIONAL = 1u << 8,
    NUMERIC = 1u << 9,     /* the field, or the values of the map */
    NO_ARGS = 1u << 10,    /* always true: the function takes no parameters of the pattern */
    MAKES_REF = 1u << 11,  /* always true: the function gives the key as $(refs); its arguments are $(ref_args) */
    PLAIN_DELETE = 1u << 12, /* not of a kind that deletes in its own way */
    NO_CLIENT = 1u << 13,  /* always true: the function takes none, nor parameters; `inputs` is all it takes */
    ON_SUBSCRIBER = 1u << 14, /* always true: it takes a keysrt_subscriber in place of the client */
    KIND_BIT = 1u << 16    /* this and the ones above it: of the kind's own, given to kc_c_visit_calls() */
};

struct kc_c_call_row {
    const char *suffix;
    unsigned needs;
    const char *inputs;
    const char *setup; /* lines in front of the return, or "" */
    const char *body;
    const char *command; /* "": sends nothing */
    const char *purpose;
};

struct kc_c_call_table {
    const struct kc_c_call_row *rows;
    size_t count;
};
#define KC_C_CALL_TABLE(rows) {(rows), sizeof(rows) / sizeof *(rows)}

struct kc_c_call_forms;
/* Goes through the calls of one key; made by c_calls.c. */
struct kc_c_visit {
    struct kc_c *c;
    const struct kc_key *key;
    unsigned has;
    /* forms: what is kept of the call from one key to the next; NULL where nothing is. */
    void (*each)(struct kc_c *c, const struct kc_c_call_row *row, struct kc_c_call_forms *forms, void *context);
    void *context;
    bool keeps_forms;
};
/* The rows of a table whose needs are met by the key's features and `has`. The variables they use are set before. */
void kc_c_visit_calls(const struct kc_c_visit *v, unsigned has, const struct kc_c_call_table *table);

/* ---- Kinds ---------------------------------------------------------------------------------------------------------- */

/* Members that are NULL add nothing. Those that write claim every name they write (kc_c_claim…): see c_emit.h. */
struct kc_c_kind {
    const char *code;   /* "STRING" of KEYSRT_STRING */
    const char *header; /* of the runtime, "keysrt_stream.h"; NULL: keysrt_tables.h has its calls */
    bool is_no_key;     /* no exists, ttl, delete, walk */
    const char *const *arguments; /* what its calls alone name theirs, besides kc_c_is_taken_argument(); ends with NULL */
    bool deletes;       /* has delete and delete_all of its own */
    void (*need)(struct kc_c *c, const struct kc_key *key); /* first round: types and tables that are shared */
    void (*put_structs)(struct kc_c *c, const struct kc_key *key);
    /* Names of the keysrt_record, and of what keysrt_key.detail points to; data NULL: none. body: an empty buffer to work in,
     * left empty. */
    struct kc_str (*put_record)(struct kc_c *c, const struct kc_key *key, struct kc_buf *body);
    struct kc_str (*put_detail)(struct kc_c *c, const struct kc_key *key, struct kc_buf *body);
    void (*visit)(const struct kc_c_visit *v);
};

extern const struct kc_c_kind kc_c_kind_lock, kc_c_kind_tags;
extern const struct kc_c_kind kc_c_kind_string, kc_c_kind_counter, kc_c_kind_hash, kc_c_kind_list, kc_c_kind_set, kc_c_kind_zset, kc_c_kind_channel;
extern const struct kc_c_kind kc_c_kind_stream, kc_c_kind_queue;
extern const struct kc_c_kind kc_c_kind_cache;
extern const struct kc_c_kind kc_c_kind_bitmap, kc_c_kind_hyperloglog, kc_c_kind_geo;
extern const struct kc_c_kind kc_c_kind_limiter, kc_c_kind_semaphore;
const struct kc_c_kind *kc_c_kind(enum kc_kind kind);
const struct kc_c_kind *kc_c_kind_of(const struct kc_key *key);

/* ---- Parts that kinds share ------------------------------------------------------------------------------------------ */

/* The struct of a key's own fields, and its clear function. */
void kc_c_put_own_struct(struct kc_c *c, const struct kc_key *key);
/* First round: table and result struct of kc_key.value. */
void kc_c_need_value(struct kc_c *c, const struct kc_key *key);

/* KEY_entries and its clear function, of the KEY_entry that was just written. */
void kc_c_put_entries(struct kc_c *c);

/* A number of the output, and ", ". */
void kc_c_put_number(struct kc_buf *out, int64_t value);
/* Writes "static const TYPE KEY_SUFFIX[] = BODY;", empties body and gives the name. */
struct kc_str kc_c_put_table(struct kc_c *c, const char *type, const char *suffix, struct kc_buf *body);
/* "{…}" of a keysrt_quantity. Tables of settings' and parameters' types are there already. */
void kc_c_put_quantity(struct kc_c *c, const struct kc_key *key, const struct kc_quantity *quantity, struct kc_buf *body);
/* A put_detail: the keysrt_trim of capped and window. */
struct kc_str kc_c_put_trim(struct kc_c *c, const struct kc_key *key, struct kc_buf *body);

/* Name of the keysrt_record of a key with fields; has_block: the key's own struct ends with a block, which is not of the record. */
struct kc_str kc_c_put_fields_record(struct kc_c *c, const struct kc_key *key, bool has_block, struct kc_buf *body);

/* Writes a keysrt_key that knows only the name of a key beside the key (parameters are the key's own: offsets into its params struct),
 * and gives the table's name. In put_detail. */
struct kc_str kc_c_put_side(struct kc_c *c, const struct kc_key *key, const struct kc_side_key *side);

/* "{…}" of a keysrt_ttl, and a comma; before it, what `cases` of it points to. */
void kc_c_put_ttl(struct kc_c *c, const struct kc_key *key, struct kc_str cases);
struct kc_str kc_c_put_cases(struct kc_c *c, const struct kc_key *key, const char *suffix, struct kc_buf *body);

/* Sets in, ref, star, value, out, into, into_old and number for a type; name_in, name_ref, name_out and name_into; array of a type; entry and array of the
 * key's entries. */
void kc_c_value_variables(struct kc_c *c, const struct kc_type *type);
void kc_c_name_variables(struct kc_c *c, const struct kc_type *name);
void kc_c_array_variable(struct kc_c *c, const struct kc_type *type);
void kc_c_entry_variables(struct kc_c *c);
/* … and refs, ref_args, ref_params, for the rows of keys that are named in calls on another. */
void kc_c_ref_variables(struct kc_c *c, const struct kc_key *key, const char *kind);
#define KC_C_REF_ROW(kind)                                                                                                  \
    {"ref", MAKES_REF, "", "", "{{&$(key)_table, $(ref_params)}}", "", "This " kind ", for calls on several; *params is borrowed."}
unsigned kc_c_numeric(const struct kc_type *type); /* NUMERIC or 0 */

#endif
