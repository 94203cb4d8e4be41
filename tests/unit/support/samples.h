/* samples.h: a small schema as generated headers would describe it, one type of each code, for the tests of the codec; and
 * short ways to encode and decode. */
#ifndef SAMPLES_H
#define SAMPLES_H

#include "codec/codec.h"

/* ---- Types ------------------------------------------------------------------------------------------------------ */

extern const keysrt_type sample_string;    /* any bytes */
extern const keysrt_type sample_user_id;   /* string(1..64) of [A-Za-z0-9_-] */
extern const keysrt_type sample_word;      /* string matching a(bb)+c? */
extern const keysrt_type sample_any;       /* string(1..), parameter */
extern const keysrt_type sample_bytes, sample_bytes_4;
extern const keysrt_type sample_bool, sample_onoff; /* "0" "1"; "off" "on" */
extern const keysrt_type sample_i8, sample_i16, sample_i32, sample_i64, sample_u8, sample_u16, sample_u32, sample_u64;
extern const keysrt_type sample_percent, sample_celsius; /* u8(0..100), i16(-40..50) */
extern const keysrt_type sample_f32, sample_f64, sample_score;
extern const keysrt_type sample_uuid, sample_hex_4, sample_hex; /* hex(4), hex(0..8) */
extern const keysrt_type sample_ip, sample_ipv4, sample_ipv6;
extern const keysrt_type sample_date, sample_instant, sample_micros; /* %Y-%m-%dT%H:%M:%SZ, %H%M%S.%f */
extern const keysrt_type sample_role, sample_state; /* admin, manager, creator; "", ":paused", ":done" */
extern const keysrt_type sample_vector; /* f32[3] */
extern const keysrt_type sample_job;    /* text "{role}:{id: u64}" */
extern const keysrt_type sample_digest; /* text "v{version: u8}/{digest: hex}" */
extern const keysrt_type sample_session_name, sample_either_name; /* key session; key session | job */
extern const keysrt_type sample_json, sample_json_all, sample_json_tree, sample_json_scores, sample_json_counts;

typedef struct sample_type {
    const char *name;
    const keysrt_type *type;
    bool canonical; /* accepted text is what encoding gives back */
} sample_type;
extern const sample_type sample_types[];
extern const size_t sample_type_count;

typedef enum sample_role_value { SAMPLE_ADMIN, SAMPLE_MANAGER, SAMPLE_CREATOR } sample_role_value;
typedef struct sample_job_params {
    sample_role_value role;
    uint64_t id;
} sample_job_params;
typedef struct sample_digest_params {
    uint8_t version;
    keysrt_view digest;
} sample_digest_params;

/* ---- Keys ------------------------------------------------------------------------------------------------------- */

typedef struct sample_settings {
    keysrt_view tenant;
    uint16_t shard;
} sample_settings;

typedef struct sample_session_params {
    keysrt_view session_id;
} sample_session_params;
typedef struct sample_queue_params {
    keysrt_view queue;
    keysrt_view job;
} sample_queue_params;
typedef struct sample_queue_state_params {
    keysrt_view name;
    int32_t state;
} sample_queue_state_params;
typedef struct sample_work_params {
    sample_job_params job;
    int32_t celsius;
} sample_work_params;
typedef struct sample_either {
    int32_t which;
    union {
        sample_session_params session;
        sample_queue_params job;
    } as;
} sample_either;

extern const keysrt_key sample_session;     /* nexus:session:{sessionId} */
extern const keysrt_key sample_queue_job;   /* q:{queue}:{job: any} yields to meta */
extern const keysrt_key sample_queue_meta;  /* q:{queue}:meta */
extern const keysrt_key sample_queue_state; /* queue:{name}{state} */
extern const keysrt_key sample_work;        /* work:{job: Job}:at:{celsius: i16(-40..50)} */
extern const keysrt_key sample_tenant;      /* {$tenant}:{$shard}:u:{userId} */
extern const keysrt_key sample_fixed;       /* flags */

/* ---- JSON ------------------------------------------------------------------------------------------------------- */

typedef struct sample_list {
    void *items;
    size_t count;
} sample_list;
typedef struct sample_tree { /* {name, children: list of tree} */
    keysrt_view name;
    sample_list children;
} sample_tree;
typedef struct sample_entry { /* of map of f64 */
    keysrt_view key;
    double value;
} sample_entry;
typedef struct sample_count { /* of map UserId -> u8(0..100) */
    keysrt_view key;
    uint8_t value;
} sample_count;
typedef struct sample_all {
    keysrt_view text;
    bool has_link;
    keysrt_view link;
    keysrt_view bytes;
    unsigned char four[4];
    bool flag;
    int64_t i64;
    uint64_t u64;
    double f64;
    float f32;
    keysrt_uuid uuid;
    unsigned char hex_4[4];
    keysrt_view hex;
    keysrt_ip ip;
    keysrt_date date;
    keysrt_time instant;
    sample_role_value role;
    float vector[3];
    sample_job_params job;
    sample_either name;
    keysrt_view json;
    bool has_extra;
    keysrt_view extra;
    sample_tree tree;
    sample_list numbers;
    sample_list scores;
} sample_all;
/* Every member of a record set to something. */
sample_all sample_all_value(void);

/* ---- Encoding and decoding --------------------------------------------------------------------------------------- */

typedef struct sample_outcome {
    keysrt_status status;
    size_t len;
    char text[8192];    /* what was written, zero-terminated */
    char message[512];
} sample_outcome;

sample_outcome sample_encode(const keysrt_type *type, const void *value);
sample_outcome sample_name(const keysrt_key *key, const void *params, const void *settings);
/* Decodes into *out and block; message holds why not. */
sample_outcome sample_decode(const keysrt_type *type, const char *text, size_t len, void *out, keysrt_block *block);
/* Decoded, then encoded again; the status is the first that was not OK. */
sample_outcome sample_round_trip(const keysrt_type *type, const char *text, size_t len);

#endif
