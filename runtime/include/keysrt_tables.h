/* keysrt_tables.h: what generated headers are made of: constant tables that describe a schema, and the calls of the
 * library that read them. Not for people: include the generated header.
 *
 * Every table is plain constant data, so that a table nobody uses leaves no trace in an object file. Positional
 * initialisers only: C99 and C++11 both take them. A change here raises KEYSRT_ABI. */
#ifndef KEYSRT_TABLES_H
#define KEYSRT_TABLES_H

#include "keysrt.h"

#ifdef __cplusplus
extern "C" {
#endif

#define KEYSRT_NO_OFFSET 0xFFFFFFFFu
#define KEYSRT_NO_LIMIT UINT64_MAX

/* ---- Types ------------------------------------------------------------------------------------------------------ */

typedef enum keysrt_type_code {
    KEYSRT_TYPE_STRING = 1, /* C: {const char *data; size_t len}. min..max bytes; detail: keysrt_string_rule or NULL */
    KEYSRT_TYPE_BYTES,      /* C: keysrt_view */
    KEYSRT_TYPE_BYTES_N,    /* C: unsigned char[size]; exactly size bytes */
    KEYSRT_TYPE_BOOL,       /* C: bool. detail: keysrt_bool_texts or NULL for "0", "1" */
    KEYSRT_TYPE_INT,        /* C: int8_t … int64_t by size. min, max */
    KEYSRT_TYPE_UINT,       /* C: uint8_t … uint64_t by size. min, max; also seconds, milliseconds */
    KEYSRT_TYPE_FLOAT,      /* C: float or double by size. flags: KEYSRT_FLOAT_SCORE allows infinities; NaN never */
    KEYSRT_TYPE_UUID,       /* C: keysrt_uuid */
    KEYSRT_TYPE_HEX_N,      /* C: unsigned char[size]; text of 2 * size digits */
    KEYSRT_TYPE_HEX,        /* C: keysrt_view of raw bytes. min..max bytes; text of 2 digits each */
    KEYSRT_TYPE_IP,         /* C: keysrt_ip */
    KEYSRT_TYPE_IPV4,       /* C: keysrt_ipv4 */
    KEYSRT_TYPE_IPV6,       /* C: keysrt_ipv6 */
    KEYSRT_TYPE_DATE,       /* C: keysrt_date; %Y-%m-%d */
    KEYSRT_TYPE_TIME,       /* C: keysrt_time. detail: const char *, the format, zero-terminated */
    KEYSRT_TYPE_ENUM,       /* C: an enum (int32_t sized). detail: keysrt_enum */
    KEYSRT_TYPE_VECTOR,     /* C: float[size / 4]; packed little-endian */
    KEYSRT_TYPE_TEXT,       /* C: struct of its parts. detail: keysrt_pattern */
    KEYSRT_TYPE_KEY,        /* C: a params struct, or {int32_t which; union} with several targets. detail: keysrt_targets */
    KEYSRT_TYPE_JSON,       /* C: keysrt_view of one JSON text, checked to be valid */
    KEYSRT_TYPE_JSON_OF,    /* C: the element's. Wire: the element as JSON. element */
    KEYSRT_TYPE_RECORD,     /* C: a struct; only inside JSON_OF. detail: keysrt_record */
    KEYSRT_TYPE_LIST,       /* C: {T *items; size_t count}; only inside JSON_OF. element */
    KEYSRT_TYPE_MAP         /* C: {struct {keysrt_view key; T value} *items; size_t count}; only inside JSON_OF. element;
                               size and detail: see keysrt_map */
} keysrt_type_code;

#define KEYSRT_FLOAT_SCORE 1u /* "inf" and "-inf" are values */
#define KEYSRT_TYPE_FIXED 2u  /* the C value holds no pointer: results need no block */

typedef struct keysrt_type {
    uint8_t code;
    uint8_t flags;
    uint32_t size; /* sizeof the C value */
    uint64_t min;  /* lengths and unsigned ranges; signed ranges as their two's complement bits */
    uint64_t max;
    const void *detail;
    const struct keysrt_type *element;
    const char *name; /* as messages say it: "UserId", "u8(0..100)" */
} keysrt_type;

/* Beyond the length: every byte must be in `allowed` (32 bytes, bit b of byte b/8; NULL: any), and the text must be
 * accepted by the automaton (NULL: any). rule is for messages: "of [a-z]". */
typedef struct keysrt_string_rule {
    const unsigned char *allowed;
    const struct keysrt_automaton *automaton;
    const char *rule;
} keysrt_string_rule;

/* A deterministic automaton over byte classes. State 0 is dead, state 1 starts.
 * next state = next[state * class_count + classes[byte]]. accepts: a bit per state. */
typedef struct keysrt_automaton {
    uint32_t state_count;
    uint32_t class_count;
    const unsigned char *classes; /* 256 */
    const uint16_t *next;
    const unsigned char *accepts;
} keysrt_automaton;

typedef struct keysrt_bool_texts {
    keysrt_view no, yes;
} keysrt_bool_texts;

/* texts[i] is the wire text of the C value i. */
typedef struct keysrt_enum {
    uint32_t count;
    const keysrt_view *texts;
} keysrt_enum;

/* ---- Patterns --------------------------------------------------------------------------------------------------- */

/* Literal text, then a value (type NULL: none, always so in the last piece). Piece i+1 follows piece i. */
typedef struct keysrt_piece {
    const char *text;
    uint32_t len;
    uint32_t offset;         /* of the value in the params (or settings) struct */
    const keysrt_type *type; /* as a parameter: class and length rules are complete */
    const char *name;        /* of the parameter, as the schema says it */
    bool setting;            /* the value is a setting of the schema */
} keysrt_piece;

typedef struct keysrt_pattern {
    uint32_t count;
    uint32_t params_size; /* sizeof the params struct; 0 without parameters */
    const keysrt_piece *pieces;
    const char *glob; /* for SCAN, settings left as '*'; specials escaped. Zero-terminated, may not hold zero bytes */
    const char *text; /* "nexus:session:{sessionId}", for messages */
} keysrt_pattern;

/* A value that is the name of a key. With count 1 the C value is targets[0]'s params struct at offset 0; otherwise an
 * int32_t that says which target, then the union of their params structs at `offset`. */
typedef struct keysrt_targets {
    uint32_t count;
    uint32_t offset;
    const struct keysrt_key *const *targets;
} keysrt_targets;

/* ---- Records and fields ----------------------------------------------------------------------------------------- */

typedef struct keysrt_field {
    const char *name;
    uint32_t name_len;
    uint32_t offset;  /* of the value in the struct */
    uint32_t present; /* offset of the bool that says it is there; KEYSRT_NO_OFFSET: the field is required */
    const keysrt_type *type;
    const char *head; /* in hashes: the field's name as a RESP bulk string, "$5\r\nemail\r\n"; in JSON: "\"email\":" */
    uint32_t head_len;
} keysrt_field;

/* Fields named by data: struct {KEY key; VALUE value} *items; size_t count. The wire text of a key is its type's. */
typedef struct keysrt_map {
    const keysrt_type *key;
    const keysrt_type *value;
    uint32_t entry_size;   /* of the struct of key and value */
    uint32_t value_offset; /* in it; the key stands at 0 */
} keysrt_map;

typedef struct keysrt_record {
    const char *name;
    uint32_t size;
    uint32_t count;
    const keysrt_field *fields;
    const keysrt_map *others; /* undeclared fields; NULL: they are ignored */
    uint32_t others_offset;   /* of {items, count} in the struct */
} keysrt_record;

/* ---- Time to live ----------------------------------------------------------------------------------------------- */

typedef enum keysrt_ttl_source {
    KEYSRT_TTL_NONE,    /* never expires */
    KEYSRT_TTL_FIXED,   /* ms */
    KEYSRT_TTL_PARAM,   /* a uint32_t at offset in the params, in units of ms (1 or 1000) */
    KEYSRT_TTL_BY,      /* an enum at offset in the params; cases[its value], in ms; -1: none */
    KEYSRT_TTL_CALL,    /* the caller says; min..max */
    KEYSRT_TTL_FOREIGN, /* `ttl some`, `ttl unknown`: nothing is ever written */
    /* from here on settings are needed */
    KEYSRT_TTL_SETTING,      /* a uint32_t at offset in the settings, in units of ms */
    KEYSRT_TTL_BY_SETTINGS,  /* as BY; cases: a keysrt_quantity for each value */
    KEYSRT_TTL_CALL_SETTINGS /* as CALL; cases: three keysrt_quantity: default (0: none), min, max */
} keysrt_ttl_source;

typedef enum keysrt_ttl_mode {
    KEYSRT_TTL_ON_WRITE, /* every write sets it anew */
    KEYSRT_TTL_CREATION, /* the creating write sets it, later ones keep it */
    KEYSRT_TTL_SLIDING,  /* reads renew it as well */
    KEYSRT_TTL_AFTER     /* none until _finish sets it; later writes keep it */
} keysrt_ttl_mode;

typedef struct keysrt_ttl {
    uint8_t source;
    uint8_t mode;
    bool or_none;           /* the caller may pass keysrt_never() */
    uint32_t jitter;        /* at most this share is taken off, in 1/1000 */
    int64_t ms;             /* FIXED: the length; CALL: the default where the caller passes 0 ms, or 0; PARAM, SETTING: unit */
    int64_t min, max;       /* CALL: bounds in ms (inclusive) */
    uint32_t offset;
    const void *cases;      /* BY: int64_t for each value; …_SETTINGS: keysrt_quantity, constants and settings */
    const char *tail;       /* FIXED without jitter: the RESP of "PX" and the length, "$2\r\nPX\r\n$8\r\n86400000\r\n"; else NULL */
    uint32_t tail_len;
} keysrt_ttl;

/* ---- Clauses ---------------------------------------------------------------------------------------------------- */

typedef enum keysrt_quantity_source {
    KEYSRT_ABSENT,
    KEYSRT_CONSTANT,
    KEYSRT_FROM_PARAM,   /* at offset in the params */
    KEYSRT_FROM_SETTING, /* at offset in the settings */
    KEYSRT_AT_CALL       /* the caller says */
} keysrt_quantity_source;

/* A number that a clause says: of things, milliseconds or bytes. Always above 0. */
typedef struct keysrt_quantity {
    uint8_t source;
    int64_t value; /* CONSTANT: the number; FROM_…: what it is multiplied by (1000 for seconds) */
    uint32_t offset;
    const keysrt_type *type; /* FROM_…: an integer */
} keysrt_quantity;

/* capped and window of lists, zsets and streams. */
typedef struct keysrt_trim {
    keysrt_quantity capped; /* list, stream: keeps the newest; zset: the highest scores */
    keysrt_quantity window; /* zset: members with older scores are forgotten; in ms */
    int64_t window_unit;    /* ms a unit of the score: 1000 for timestamp, 1 for timestamp_ms */
    bool approximately;     /* stream: MAXLEN ~ */
} keysrt_trim;

/* ---- Keys ------------------------------------------------------------------------------------------------------- */

typedef struct keysrt_schema {
    const char *name;
    uint32_t abi;
    uint32_t settings_size;      /* of the settings struct; 0: none */
    const keysrt_piece *settings; /* their names, offsets and types; literal text unused. Ends with type NULL */
    const void *defaults;        /* a settings struct, or NULL where a setting has no default */
    uint32_t key_count;
    bool cluster;                /* all keys of one call must be in one slot */
} keysrt_schema;

typedef enum keysrt_kind {
    KEYSRT_STRING = 1,
    KEYSRT_COUNTER,
    KEYSRT_HASH,
    KEYSRT_LIST,
    KEYSRT_SET,
    KEYSRT_ZSET,
    KEYSRT_CHANNEL,
    KEYSRT_STREAM,
    KEYSRT_BITMAP,
    KEYSRT_HYPERLOGLOG,
    KEYSRT_GEO,
    KEYSRT_LIMITER,
    KEYSRT_LOCK,
    KEYSRT_SEMAPHORE,
    KEYSRT_QUEUE,
    KEYSRT_CACHE,
    KEYSRT_TAGS
} keysrt_kind;

typedef struct keysrt_key {
    const keysrt_schema *schema;
    const char *name;    /* "session" */
    uint32_t index;      /* ordinal in the schema */
    uint16_t database;
    uint8_t kind;
    bool external;
    keysrt_pattern pattern;
    const keysrt_type *value;    /* string, counter, list, set, zset, channel: what is held; else NULL */
    const keysrt_type *score;    /* zset */
    const keysrt_record *record; /* hash */
    keysrt_ttl ttl;
    const void *detail;          /* what only this kind has; NULL: nothing. list, zset, stream: keysrt_trim; others: see their headers */
    uint32_t tag_count;
    const struct keysrt_key *const *tags; /* sets of names that writes add this key's to: their names, with offsets into this key's params, and their ttl */
    uint32_t yield_count;        /* a name that is also one of these keys is not ours */
    const struct keysrt_key *const *yields;
} keysrt_key;

/* ---- Calls ------------------------------------------------------------------------------------------------------ */

/* How a generated header begins each of its calls. Spelt out: there are tens of thousands of them in a large one. */
#if defined(__GNUC__) || defined(__clang__)
#define KEYSRT_CALL static inline __attribute__((warn_unused_result)) keysrt_status
#else
#define KEYSRT_CALL static inline keysrt_status
#endif
/* Passed on where the schema leaves the caller no choice. */
static const keysrt_duration keysrt_declared_ttl KEYSRT_UNUSED = {0};

/* params: the key's params struct, NULL where the pattern has no parameter. value, out: of the key's value type unless
 * said otherwise. block: the block of the result, NULL where the type is fixed. Every call works on a client and in a
 * batch, but for those marked (direct).
 *
 * Redis knows no empty list, set, zset or hash: where there is no key, sizes and counts are OK with 0 and ranges OK with no
 * items; what reads one thing (a record, a field, an element, a score) is MISS. With count 0 nothing is sent: OK, counts are
 * 0, results empty; only the length a push asks for is fetched.
 *
 * TTL: writing applies the key's clause; taking away (pop, remove, delete of fields) leaves the TTL. Where the clause is
 * sliding, all calls renew it, but for deletes of the key.
 *
 * Sent again by itself after a lost connection: reads, and writes whose repetition changes nothing and whose reply nobody
 * looks at (set_add with added NULL). Pops, pushes and increments never are. */

/* Registers settings for the keys of a schema; copied. INVALID when a value is not of its type. (direct) */
KEYSRT_MUST_USE keysrt_status keysrt_use_settings(keysrt_client *client, const keysrt_schema *schema, const void *settings);

/* The key's name / its parameters back. parse: MISS where the name is not this key's. Views in *params point into name;
 * parameters of variable-length hex take memory from block (NULL where there is none). */
KEYSRT_MUST_USE keysrt_status keysrt_key_name(keysrt_client *client, const keysrt_key *key, const void *params, keysrt_text *out);
KEYSRT_MUST_USE keysrt_status keysrt_key_parse(keysrt_client *client, const keysrt_key *key, keysrt_view name, void *params,
                                               keysrt_block *block);

/* UNLINK: OK, or MISS where there was none. EXISTS. PTTL: remaining time (keysrt_never() where it never expires).
 * renew: PEXPIRE with the declared TTL (ttl: what a CALL source needs). finish: starts the TTL of mode AFTER. */
KEYSRT_MUST_USE keysrt_status keysrt_key_delete(keysrt_client *client, const keysrt_key *key, const void *params);
KEYSRT_MUST_USE keysrt_status keysrt_key_exists(keysrt_client *client, const keysrt_key *key, const void *params); /* OK, MISS */
KEYSRT_MUST_USE keysrt_status keysrt_key_ttl(keysrt_client *client, const keysrt_key *key, const void *params, keysrt_duration *out);
KEYSRT_MUST_USE keysrt_status keysrt_key_renew(keysrt_client *client, const keysrt_key *key, const void *params, keysrt_duration ttl);
KEYSRT_MUST_USE keysrt_status keysrt_key_finish(keysrt_client *client, const keysrt_key *key, const void *params);
/* SCAN over the pattern; names that match the glob but are not this key's are passed over. (direct)
 * Views in *params stay valid until the next step of the walk. */
KEYSRT_MUST_USE keysrt_status keysrt_key_walk(keysrt_client *client, const keysrt_key *key, keysrt_walk *walk, void *params);
/* SCAN and UNLINK all keys of the pattern; *deleted (may be NULL) counts them. (direct) */
KEYSRT_MUST_USE keysrt_status keysrt_key_delete_all(keysrt_client *client, const keysrt_key *key, uint64_t *deleted);

/* string. ttl: what the caller says; keysrt_ms(0) where the schema leaves no choice. */
KEYSRT_MUST_USE keysrt_status keysrt_string_get(keysrt_client *client, const keysrt_key *key, const void *params, void *out,
                                                keysrt_block *block);
KEYSRT_MUST_USE keysrt_status keysrt_string_set(keysrt_client *client, const keysrt_key *key, const void *params, const void *value,
                                                keysrt_duration ttl);
/* Sets where there is none: OK, or MISS where one is there already (nothing is changed). */
KEYSRT_MUST_USE keysrt_status keysrt_string_add(keysrt_client *client, const keysrt_key *key, const void *params, const void *value,
                                                keysrt_duration ttl);
/* Sets and returns the old value: OK with it; MISS where there was none (the new one is set all the same). */
KEYSRT_MUST_USE keysrt_status keysrt_string_swap(keysrt_client *client, const keysrt_key *key, const void *params, const void *value,
                                                 keysrt_duration ttl, void *old, keysrt_block *block);
KEYSRT_MUST_USE keysrt_status keysrt_string_take(keysrt_client *client, const keysrt_key *key, const void *params, void *out,
                                                 keysrt_block *block); /* GETDEL */
/* MGET: params is an array of count params structs; *out a {struct {bool found; T value} *items; size_t count} whose
 * entries are entry_size bytes with the value at value_offset. */
KEYSRT_MUST_USE keysrt_status keysrt_string_get_many(keysrt_client *client, const keysrt_key *key, const void *params, size_t count,
                                                     void *out, keysrt_block *block, uint32_t entry_size, uint32_t value_offset);
/* All in one atomic step. values is an array of the value type. */
KEYSRT_MUST_USE keysrt_status keysrt_string_set_many(keysrt_client *client, const keysrt_key *key, const void *params,
                                                     const void *values, size_t count, keysrt_duration ttl);

/* counter: value is an integer type (int64_t unless declared otherwise). by must keep the result in the type's range;
 * a result beyond it is BAD_VALUE and undone in the same step, the TTL untouched. out may be NULL. get: MISS where there
 * is none. */
KEYSRT_MUST_USE keysrt_status keysrt_counter_add(keysrt_client *client, const keysrt_key *key, const void *params, int64_t by,
                                                 keysrt_duration ttl, void *out);
KEYSRT_MUST_USE keysrt_status keysrt_counter_get(keysrt_client *client, const keysrt_key *key, const void *params, void *out);
/* Sets and returns the old value (0 where there was none). old may be NULL. */
KEYSRT_MUST_USE keysrt_status keysrt_counter_reset(keysrt_client *client, const keysrt_key *key, const void *params, const void *value,
                                                   keysrt_duration ttl, void *old);

/* hash with declared fields: mask has bit i for fields[i]. put replaces the whole key. set writes the fields of the mask
 * (an optional field of the mask that is not present is deleted in the same step). get with a mask reads these alone; MISS
 * where the key does not exist; a mask without a field is INVALID. delete refuses required fields: without them the hash
 * is not of its type. A record whose fields are all absent is put as no key at all. */
KEYSRT_MUST_USE keysrt_status keysrt_hash_get(keysrt_client *client, const keysrt_key *key, const void *params, void *out,
                                              keysrt_block *block);
KEYSRT_MUST_USE keysrt_status keysrt_hash_put(keysrt_client *client, const keysrt_key *key, const void *params, const void *record,
                                              keysrt_duration ttl);
KEYSRT_MUST_USE keysrt_status keysrt_hash_get_fields(keysrt_client *client, const keysrt_key *key, const void *params, uint64_t mask,
                                                     void *out, keysrt_block *block);
KEYSRT_MUST_USE keysrt_status keysrt_hash_set_fields(keysrt_client *client, const keysrt_key *key, const void *params, uint64_t mask,
                                                     const void *record, keysrt_duration ttl);
/* One field by its index; value, out are of the field's type. get: MISS where key or field is absent. */
KEYSRT_MUST_USE keysrt_status keysrt_hash_get_field(keysrt_client *client, const keysrt_key *key, const void *params, uint32_t field,
                                                    void *out, keysrt_block *block);
KEYSRT_MUST_USE keysrt_status keysrt_hash_set_field(keysrt_client *client, const keysrt_key *key, const void *params, uint32_t field,
                                                    const void *value, keysrt_duration ttl);
/* HINCRBY / HINCRBYFLOAT. by, out: int64_t for integer fields, double for float fields; out may be NULL. An absent field
 * counts from 0. A result beyond the field's range is BAD_VALUE and undone in the same step. */
KEYSRT_MUST_USE keysrt_status keysrt_hash_increment(keysrt_client *client, const keysrt_key *key, const void *params, uint32_t field,
                                                    const void *by, keysrt_duration ttl, void *out);
KEYSRT_MUST_USE keysrt_status keysrt_hash_delete_fields(keysrt_client *client, const keysrt_key *key, const void *params, uint64_t mask,
                                                        uint64_t *deleted);
/* Fields named by data (hash of map, or others): name is of the map's key type, value of its value type. A name that is a
 * declared field's is INVALID. */
KEYSRT_MUST_USE keysrt_status keysrt_hash_map_get(keysrt_client *client, const keysrt_key *key, const void *params, const void *name,
                                                  void *out, keysrt_block *block);
KEYSRT_MUST_USE keysrt_status keysrt_hash_map_set(keysrt_client *client, const keysrt_key *key, const void *params, const void *name,
                                                  const void *value, keysrt_duration ttl);
KEYSRT_MUST_USE keysrt_status keysrt_hash_map_delete(keysrt_client *client, const keysrt_key *key, const void *params, const void *name);
KEYSRT_MUST_USE keysrt_status keysrt_hash_map_increment(keysrt_client *client, const keysrt_key *key, const void *params,
                                                        const void *name, const void *by, keysrt_duration ttl, void *out);
KEYSRT_MUST_USE keysrt_status keysrt_hash_size(keysrt_client *client, const keysrt_key *key, const void *params, uint64_t *out);

/* Ends of a list. */
typedef enum keysrt_end { KEYSRT_LEFT = 0, KEYSRT_RIGHT = 1 } keysrt_end;

/* list. values: an array of the value type. length (may be NULL): of the list afterwards. Arrays come back as
 * {T *items; size_t count}. A capped list keeps the newest: push at the left keeps the left end. */
KEYSRT_MUST_USE keysrt_status keysrt_list_push(keysrt_client *client, const keysrt_key *key, const void *params, keysrt_end end,
                                               const void *values, size_t count, keysrt_duration ttl, uint64_t *length);
KEYSRT_MUST_USE keysrt_status keysrt_list_pop(keysrt_client *client, const keysrt_key *key, const void *params, keysrt_end end,
                                              void *out, keysrt_block *block);
KEYSRT_MUST_USE keysrt_status keysrt_list_range(keysrt_client *client, const keysrt_key *key, const void *params, int64_t start,
                                                int64_t stop, void *out, keysrt_block *block);
KEYSRT_MUST_USE keysrt_status keysrt_list_length(keysrt_client *client, const keysrt_key *key, const void *params, uint64_t *out);
/* LREM: count > 0 from the left, < 0 from the right, 0 all. */
KEYSRT_MUST_USE keysrt_status keysrt_list_remove(keysrt_client *client, const keysrt_key *key, const void *params, const void *value,
                                                 int64_t count, uint64_t *removed);

/* set. */
KEYSRT_MUST_USE keysrt_status keysrt_set_add(keysrt_client *client, const keysrt_key *key, const void *params, const void *members,
                                             size_t count, keysrt_duration ttl, uint64_t *added);
KEYSRT_MUST_USE keysrt_status keysrt_set_remove(keysrt_client *client, const keysrt_key *key, const void *params, const void *members,
                                                size_t count, uint64_t *removed);
KEYSRT_MUST_USE keysrt_status keysrt_set_contains(keysrt_client *client, const keysrt_key *key, const void *params,
                                                  const void *member); /* OK, MISS */
/* SMISMEMBER: found is an array of count bools, written on OK, all or none. */
KEYSRT_MUST_USE keysrt_status keysrt_set_contains_many(keysrt_client *client, const keysrt_key *key, const void *params,
                                                       const void *members, size_t count, bool *found);
KEYSRT_MUST_USE keysrt_status keysrt_set_members(keysrt_client *client, const keysrt_key *key, const void *params, void *out,
                                                 keysrt_block *block);
KEYSRT_MUST_USE keysrt_status keysrt_set_size(keysrt_client *client, const keysrt_key *key, const void *params, uint64_t *out);
KEYSRT_MUST_USE keysrt_status keysrt_set_pop(keysrt_client *client, const keysrt_key *key, const void *params, void *out,
                                             keysrt_block *block);
KEYSRT_MUST_USE keysrt_status keysrt_set_random(keysrt_client *client, const keysrt_key *key, const void *params, void *out,
                                                keysrt_block *block);

/* zset. Options of zset_add, as ZADD has them. */
#define KEYSRT_ZADD_NX 1u
#define KEYSRT_ZADD_XX 2u
#define KEYSRT_ZADD_GT 4u
#define KEYSRT_ZADD_LT 8u
/* entries: an array of {T member; S score} of entry_size bytes, score at score_offset. changed (may be NULL) counts the
 * added and updated ones (CH), before the trims of capped (keeps the highest scores) and window, which happen in the same
 * step. A window counts by the server's clock; a score counts until its whole unit (window_unit) has left it. What left
 * the window is never returned or counted, whether it was trimmed yet or not. */
typedef struct keysrt_zentry_layout {
    uint32_t entry_size;
    uint32_t score_offset;
} keysrt_zentry_layout;
KEYSRT_MUST_USE keysrt_status keysrt_zset_add(keysrt_client *client, const keysrt_key *key, const void *params, unsigned options,
                                              const void *entries, size_t count, const keysrt_zentry_layout *layout,
                                              keysrt_duration ttl, uint64_t *changed);
/* by and out are of the score's C type; out may be NULL. A result beyond its range is BAD_VALUE and undone; one that a cap
 * or window trims at once is returned all the same. */
KEYSRT_MUST_USE keysrt_status keysrt_zset_increment(keysrt_client *client, const keysrt_key *key, const void *params, const void *member,
                                                    const void *by, keysrt_duration ttl, void *out);
KEYSRT_MUST_USE keysrt_status keysrt_zset_remove(keysrt_client *client, const keysrt_key *key, const void *params, const void *members,
                                                 size_t count, uint64_t *removed);
KEYSRT_MUST_USE keysrt_status keysrt_zset_score(keysrt_client *client, const keysrt_key *key, const void *params, const void *member,
                                                void *out);
/* Rank from 0: by rising score, or (reverse) by falling score. MISS where the member is absent. */
KEYSRT_MUST_USE keysrt_status keysrt_zset_rank(keysrt_client *client, const keysrt_key *key, const void *params, const void *member,
                                               bool reverse, uint64_t *out);
/* *out: {struct {T member; S score} *items; size_t count}. */
KEYSRT_MUST_USE keysrt_status keysrt_zset_range(keysrt_client *client, const keysrt_key *key, const void *params, int64_t start,
                                                int64_t stop, bool reverse, void *out, keysrt_block *block,
                                                const keysrt_zentry_layout *layout);
/* Scores from min to max, inclusive; NULL: no bound on that side, here and below. limit 0: all. */
KEYSRT_MUST_USE keysrt_status keysrt_zset_range_by_score(keysrt_client *client, const keysrt_key *key, const void *params,
                                                         const void *min, const void *max, bool reverse, uint64_t offset,
                                                         uint64_t limit, void *out, keysrt_block *block,
                                                         const keysrt_zentry_layout *layout);
KEYSRT_MUST_USE keysrt_status keysrt_zset_count(keysrt_client *client, const keysrt_key *key, const void *params, const void *min,
                                                const void *max, uint64_t *out);
KEYSRT_MUST_USE keysrt_status keysrt_zset_size(keysrt_client *client, const keysrt_key *key, const void *params, uint64_t *out);
/* Removes and returns up to count members with the lowest (reverse: highest) scores. */
KEYSRT_MUST_USE keysrt_status keysrt_zset_pop(keysrt_client *client, const keysrt_key *key, const void *params, bool reverse,
                                              uint64_t count, void *out, keysrt_block *block, const keysrt_zentry_layout *layout);
/* Removes members with scores from min to max. */
KEYSRT_MUST_USE keysrt_status keysrt_zset_remove_by_score(keysrt_client *client, const keysrt_key *key, const void *params,
                                                          const void *min, const void *max, uint64_t *removed);

/* channel. receivers (may be NULL): how many subscribers got it. The message goes out on the connection of database 0. */
KEYSRT_MUST_USE keysrt_status keysrt_channel_publish(keysrt_client *client, const keysrt_key *key, const void *params,
                                                     const void *message, uint64_t *receivers);

#ifdef __cplusplus
}
#endif
#endif
