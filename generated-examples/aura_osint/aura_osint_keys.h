/* aura_osint_keys.h: made by keysc from aura_osint.keys. Edit that, not this.
 *
 * Keyspace of AURA OSINT, which gathers what is public about people and companies: sessions, investigations, scans, language
 * models, metrics, social platforms, limits, mail and copies of what other services answered.
 *
 * The page lists patterns with a word on each, and lifetimes by class of data. Types, fields and the lifetimes that no class
 * covers are chosen here; each comment says what for. The page's classes: sessions 1 h, social profiles 30 min, scan results 2 h,
 * metrics in real time 5 min, DNS and WHOIS 24 h, limits 1 h, embeddings 7 days, breach data 30 days. */
#ifndef AURA_OSINT_KEYS_H
#define AURA_OSINT_KEYS_H

#include "keysrt_tables.h"
#include "keysrt_collections.h"
#include "keysrt_stream.h"
#include "keysrt_limiter.h"
#include "keysrt_queue.h"
#include "keysrt_cache.h"

#if KEYSRT_ABI != 2
#error "aura_osint_keys.h and libkeysrt are of different versions: generate it again"
#endif

/* UserId: 1 to 64 bytes: letters, digits, - and _ */
typedef struct aura_osint_user_id {
    const char *data;
    size_t len;
} aura_osint_user_id;
static inline aura_osint_user_id aura_osint_user_id_bytes(const void *data, size_t len)
{
    const aura_osint_user_id value = {(const char *)data, len};
    return value;
}
static inline aura_osint_user_id aura_osint_user_id_str(const char *text)
{
    return aura_osint_user_id_bytes(text, strlen(text));
}
#define AURA_OSINT_USER_ID(text) aura_osint_user_id_str(text)

/* InvestigationId: 1 to 64 bytes: letters, digits, - and _ */
typedef struct aura_osint_investigation_id {
    const char *data;
    size_t len;
} aura_osint_investigation_id;
static inline aura_osint_investigation_id aura_osint_investigation_id_bytes(const void *data, size_t len)
{
    const aura_osint_investigation_id value = {(const char *)data, len};
    return value;
}
static inline aura_osint_investigation_id aura_osint_investigation_id_str(const char *text)
{
    return aura_osint_investigation_id_bytes(text, strlen(text));
}
#define AURA_OSINT_INVESTIGATION_ID(text) aura_osint_investigation_id_str(text)

/* TargetId: 1 to 64 bytes: letters, digits, - and _ */
typedef struct aura_osint_target_id {
    const char *data;
    size_t len;
} aura_osint_target_id;
static inline aura_osint_target_id aura_osint_target_id_bytes(const void *data, size_t len)
{
    const aura_osint_target_id value = {(const char *)data, len};
    return value;
}
static inline aura_osint_target_id aura_osint_target_id_str(const char *text)
{
    return aura_osint_target_id_bytes(text, strlen(text));
}
#define AURA_OSINT_TARGET_ID(text) aura_osint_target_id_str(text)

/* ScanId: 1 to 64 bytes: letters, digits, - and _ */
typedef struct aura_osint_scan_id {
    const char *data;
    size_t len;
} aura_osint_scan_id;
static inline aura_osint_scan_id aura_osint_scan_id_bytes(const void *data, size_t len)
{
    const aura_osint_scan_id value = {(const char *)data, len};
    return value;
}
static inline aura_osint_scan_id aura_osint_scan_id_str(const char *text)
{
    return aura_osint_scan_id_bytes(text, strlen(text));
}
#define AURA_OSINT_SCAN_ID(text) aura_osint_scan_id_str(text)

/* EntityId: 1 to 64 bytes: letters, digits, - and _ */
typedef struct aura_osint_entity_id {
    const char *data;
    size_t len;
} aura_osint_entity_id;
static inline aura_osint_entity_id aura_osint_entity_id_bytes(const void *data, size_t len)
{
    const aura_osint_entity_id value = {(const char *)data, len};
    return value;
}
static inline aura_osint_entity_id aura_osint_entity_id_str(const char *text)
{
    return aura_osint_entity_id_bytes(text, strlen(text));
}
#define AURA_OSINT_ENTITY_ID(text) aura_osint_entity_id_str(text)

/* ConversationId: 1 to 64 bytes: letters, digits, - and _ */
typedef struct aura_osint_conversation_id {
    const char *data;
    size_t len;
} aura_osint_conversation_id;
static inline aura_osint_conversation_id aura_osint_conversation_id_bytes(const void *data, size_t len)
{
    const aura_osint_conversation_id value = {(const char *)data, len};
    return value;
}
static inline aura_osint_conversation_id aura_osint_conversation_id_str(const char *text)
{
    return aura_osint_conversation_id_bytes(text, strlen(text));
}
#define AURA_OSINT_CONVERSATION_ID(text) aura_osint_conversation_id_str(text)

/* TemplateId: 1 to 64 bytes: letters, digits, - and _ */
typedef struct aura_osint_template_id {
    const char *data;
    size_t len;
} aura_osint_template_id;
static inline aura_osint_template_id aura_osint_template_id_bytes(const void *data, size_t len)
{
    const aura_osint_template_id value = {(const char *)data, len};
    return value;
}
static inline aura_osint_template_id aura_osint_template_id_str(const char *text)
{
    return aura_osint_template_id_bytes(text, strlen(text));
}
#define AURA_OSINT_TEMPLATE_ID(text) aura_osint_template_id_str(text)

/* AlertId: 1 to 64 bytes: letters, digits, - and _ */
typedef struct aura_osint_alert_id {
    const char *data;
    size_t len;
} aura_osint_alert_id;
static inline aura_osint_alert_id aura_osint_alert_id_bytes(const void *data, size_t len)
{
    const aura_osint_alert_id value = {(const char *)data, len};
    return value;
}
static inline aura_osint_alert_id aura_osint_alert_id_str(const char *text)
{
    return aura_osint_alert_id_bytes(text, strlen(text));
}
#define AURA_OSINT_ALERT_ID(text) aura_osint_alert_id_str(text)

/* ProfileId: 1 to 64 bytes: letters, digits, - and _ */
typedef struct aura_osint_profile_id {
    const char *data;
    size_t len;
} aura_osint_profile_id;
static inline aura_osint_profile_id aura_osint_profile_id_bytes(const void *data, size_t len)
{
    const aura_osint_profile_id value = {(const char *)data, len};
    return value;
}
static inline aura_osint_profile_id aura_osint_profile_id_str(const char *text)
{
    return aura_osint_profile_id_bytes(text, strlen(text));
}
#define AURA_OSINT_PROFILE_ID(text) aura_osint_profile_id_str(text)

/* A tool, model, service, metric or action: `sherlock`, `qwen2.5-7b`, `scans_started`.
 * Name: 1 to 64 bytes: letters, digits, -, . and _ */
typedef struct aura_osint_name {
    const char *data;
    size_t len;
} aura_osint_name;
static inline aura_osint_name aura_osint_name_bytes(const void *data, size_t len)
{
    const aura_osint_name value = {(const char *)data, len};
    return value;
}
static inline aura_osint_name aura_osint_name_str(const char *text)
{
    return aura_osint_name_bytes(text, strlen(text));
}
#define AURA_OSINT_NAME(text) aura_osint_name_str(text)

/* A path of the API.
 * Endpoint: 1 to 200 bytes: letters, digits, -, ., / and _ */
typedef struct aura_osint_endpoint {
    const char *data;
    size_t len;
} aura_osint_endpoint;
static inline aura_osint_endpoint aura_osint_endpoint_bytes(const void *data, size_t len)
{
    const aura_osint_endpoint value = {(const char *)data, len};
    return value;
}
static inline aura_osint_endpoint aura_osint_endpoint_str(const char *text)
{
    return aura_osint_endpoint_bytes(text, strlen(text));
}
#define AURA_OSINT_ENDPOINT(text) aura_osint_endpoint_str(text)

/* A name as social platforms allow it.
 * Username: 1 to 64 bytes: letters, digits, -, . and _ */
typedef struct aura_osint_username {
    const char *data;
    size_t len;
} aura_osint_username;
static inline aura_osint_username aura_osint_username_bytes(const void *data, size_t len)
{
    const aura_osint_username value = {(const char *)data, len};
    return value;
}
static inline aura_osint_username aura_osint_username_str(const char *text)
{
    return aura_osint_username_bytes(text, strlen(text));
}
#define AURA_OSINT_USERNAME(text) aura_osint_username_str(text)

/* A platform: `tiktok`, `instagram`. A trap: with an underscore allowed, `social:rate_limit:profile:…` could be a profile on a
 * platform `rate_limit`.
 * Platform: 1 to 32 bytes: lower-case letters and digits */
typedef struct aura_osint_platform {
    const char *data;
    size_t len;
} aura_osint_platform;
static inline aura_osint_platform aura_osint_platform_bytes(const void *data, size_t len)
{
    const aura_osint_platform value = {(const char *)data, len};
    return value;
}
static inline aura_osint_platform aura_osint_platform_str(const char *text)
{
    return aura_osint_platform_bytes(text, strlen(text));
}
#define AURA_OSINT_PLATFORM(text) aura_osint_platform_str(text)

/* A domain in lower case; others than ASCII as `xn--…`.
 * Domain: 1 to 253 bytes: lower-case letters, digits, - and . */
typedef struct aura_osint_domain {
    const char *data;
    size_t len;
} aura_osint_domain;
static inline aura_osint_domain aura_osint_domain_bytes(const void *data, size_t len)
{
    const aura_osint_domain value = {(const char *)data, len};
    return value;
}
static inline aura_osint_domain aura_osint_domain_str(const char *text)
{
    return aura_osint_domain_bytes(text, strlen(text));
}
#define AURA_OSINT_DOMAIN(text) aura_osint_domain_str(text)

/* Email: 3 to 254 bytes: letters, digits, !, #, $, %, &, ', *, +, -, ., /, =, ?, @, ^, _, ` and ~ */
typedef struct aura_osint_email {
    const char *data;
    size_t len;
} aura_osint_email;
static inline aura_osint_email aura_osint_email_bytes(const void *data, size_t len)
{
    const aura_osint_email value = {(const char *)data, len};
    return value;
}
static inline aura_osint_email aura_osint_email_str(const char *text)
{
    return aura_osint_email_bytes(text, strlen(text));
}
#define AURA_OSINT_EMAIL(text) aura_osint_email_str(text)

/* An address, domain, URL or digest that somebody reported: printable, and with colons.
 * Indicator: 1 to 2048 bytes: letters, digits, !, ", #, $, %, &, ', (, ), *, +, comma, -, ., /, :, ;, <, =, >, ?, @, [, \, ], ^, _, `, {, |, } and ~ */
typedef struct aura_osint_indicator {
    const char *data;
    size_t len;
} aura_osint_indicator;
static inline aura_osint_indicator aura_osint_indicator_bytes(const void *data, size_t len)
{
    const aura_osint_indicator value = {(const char *)data, len};
    return value;
}
static inline aura_osint_indicator aura_osint_indicator_str(const char *text)
{
    return aura_osint_indicator_bytes(text, strlen(text));
}
#define AURA_OSINT_INDICATOR(text) aura_osint_indicator_str(text)

/* SHA-256, of a token or a prompt. The page does not name the digest.
 * Digest: 32 bytes as lower-case hexadecimal digits, two a byte */
typedef struct aura_osint_digest {
    unsigned char bytes[32];
} aura_osint_digest;
static inline aura_osint_digest aura_osint_digest_of(const void *bytes) /* 32 of them */
{
    aura_osint_digest value;
    memcpy(value.bytes, bytes, sizeof value.bytes);
    return value;
}

/* Percent: whole number, 0 to 100 */
typedef struct aura_osint_percent {
    uint8_t value;
} aura_osint_percent;
static inline aura_osint_percent aura_osint_percent_of(uint8_t value)
{
    const aura_osint_percent wrapped = {value};
    return wrapped;
}

/* What a model makes of a text: near in meaning, near in space.
 * Embedding: 768 floats of 32 bits, packed, little-endian */
typedef struct aura_osint_embedding {
    float values[768];
} aura_osint_embedding;

/* Where a scan or an analysis stands. */
typedef enum aura_osint_state {
    AURA_OSINT_STATE_WAITING = 0,
    AURA_OSINT_STATE_RUNNING = 1,
    AURA_OSINT_STATE_COMPLETED = 2,
    AURA_OSINT_STATE_FAILED = 3
} aura_osint_state;
static const keysrt_view aura_osint_state_texts[] KEYSRT_UNUSED = {
    {"waiting", 7},
    {"running", 7},
    {"completed", 9},
    {"failed", 6},
};
/* Its text on the wire; empty where the value is none of the enum's. */
static inline keysrt_view aura_osint_state_text(aura_osint_state value)
{
    return (unsigned)value < 4u ? aura_osint_state_texts[(unsigned)value] : keysrt_bytes("", 0);
}

/* An account on a platform.
 * Account: text made as {platform}:{username} */
typedef struct aura_osint_account {
    aura_osint_platform platform;
    aura_osint_username username;
} aura_osint_account;

typedef enum aura_osint_role {
    AURA_OSINT_ROLE_SYSTEM = 0,
    AURA_OSINT_ROLE_USER = 1,
    AURA_OSINT_ROLE_ASSISTANT = 2
} aura_osint_role;
static const keysrt_view aura_osint_role_texts[] KEYSRT_UNUSED = {
    {"system", 6},
    {"user", 4},
    {"assistant", 9},
};
/* Its text on the wire; empty where the value is none of the enum's. */
static inline keysrt_view aura_osint_role_text(aura_osint_role value)
{
    return (unsigned)value < 3u ? aura_osint_role_texts[(unsigned)value] : keysrt_bytes("", 0);
}

typedef struct aura_osint_message {
    aura_osint_role role;
    keysrt_view content;
} aura_osint_message;

typedef enum aura_osint_model_status {
    AURA_OSINT_MODEL_STATUS_LOADING = 0,
    AURA_OSINT_MODEL_STATUS_READY = 1,
    AURA_OSINT_MODEL_STATUS_BUSY = 2,
    AURA_OSINT_MODEL_STATUS_DOWN = 3
} aura_osint_model_status;
static const keysrt_view aura_osint_model_status_texts[] KEYSRT_UNUSED = {
    {"loading", 7},
    {"ready", 5},
    {"busy", 4},
    {"down", 4},
};
/* Its text on the wire; empty where the value is none of the enum's. */
static inline keysrt_view aura_osint_model_status_text(aura_osint_model_status value)
{
    return (unsigned)value < 4u ? aura_osint_model_status_texts[(unsigned)value] : keysrt_bytes("", 0);
}

typedef struct aura_osint_string_map_entry {
    keysrt_view name;
    keysrt_view value;
} aura_osint_string_map_entry;
typedef struct aura_osint_string_map {
    const aura_osint_string_map_entry *items;
    size_t count;
} aura_osint_string_map;

typedef struct aura_osint_mail {
    aura_osint_email to;
    aura_osint_template_id template_id;
    /* What stands in the template's gaps */
    aura_osint_string_map values;
} aura_osint_mail;

typedef struct aura_osint_notification {
    keysrt_view title;
    int64_t at;
    bool has_link;
    keysrt_view link;
} aura_osint_notification;

typedef enum aura_osint_severity {
    AURA_OSINT_SEVERITY_LOW = 0,
    AURA_OSINT_SEVERITY_MEDIUM = 1,
    AURA_OSINT_SEVERITY_HIGH = 2,
    AURA_OSINT_SEVERITY_CRITICAL = 3
} aura_osint_severity;
static const keysrt_view aura_osint_severity_texts[] KEYSRT_UNUSED = {
    {"low", 3},
    {"medium", 6},
    {"high", 4},
    {"critical", 8},
};
/* Its text on the wire; empty where the value is none of the enum's. */
static inline keysrt_view aura_osint_severity_text(aura_osint_severity value)
{
    return (unsigned)value < 4u ? aura_osint_severity_texts[(unsigned)value] : keysrt_bytes("", 0);
}

typedef struct aura_osint_alert {
    keysrt_view rule;
    aura_osint_severity severity;
    int64_t at;
} aura_osint_alert;

/* Where an address is. */
typedef struct aura_osint_location {
    /* ISO 3166, `FR` */
    keysrt_view country;
    bool has_city;
    keysrt_view city;
    double latitude;
    double longitude;
} aura_osint_location;

static const keysrt_schema aura_osint_keyspace KEYSRT_UNUSED = {"aura_osint", KEYSRT_ABI, 0, 0, 0, 47, false};

static const unsigned char aura_osint_bytes_1[] KEYSRT_UNUSED = {0,0,0,0,0,32,255,3,254,255,255,135,254,255,255,7,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0};
static const keysrt_string_rule aura_osint_rule_1 KEYSRT_UNUSED = {aura_osint_bytes_1, 0, "of [A-Za-z0-9_-]"};
static const keysrt_type aura_osint_type_1 KEYSRT_UNUSED = {KEYSRT_TYPE_STRING, 0, sizeof(aura_osint_user_id), 1, 64, &aura_osint_rule_1, 0, "UserId"};
static const keysrt_type aura_osint_type_2 KEYSRT_UNUSED = {KEYSRT_TYPE_STRING, 0, sizeof(keysrt_view), 1, 64, 0, 0, "string(1..64)"};
static const keysrt_type aura_osint_type_3 KEYSRT_UNUSED = {KEYSRT_TYPE_STRING, 0, sizeof(keysrt_view), 0, KEYSRT_NO_LIMIT, 0, 0, "string"};
static const unsigned char aura_osint_bytes_2[] KEYSRT_UNUSED = {0,0,0,0,0,64,0,0,0,0,0,128,254,255,255,7,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0};
static const keysrt_string_rule aura_osint_rule_2 KEYSRT_UNUSED = {aura_osint_bytes_2, 0, "of [a-z_.]"};
static const keysrt_type aura_osint_type_4 KEYSRT_UNUSED = {KEYSRT_TYPE_STRING, 0, sizeof(keysrt_view), 1, 64, &aura_osint_rule_2, 0, "string(1..64) of [a-z_.]"};
typedef struct aura_osint_string_array {
    keysrt_view *items;
    size_t count;
    keysrt_block block;
} aura_osint_string_array;
static inline void aura_osint_string_array_clear(aura_osint_string_array *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}

/* Made by the …_ref() of a key; *params is borrowed. */
typedef struct aura_osint_set_of_string {
    keysrt_ref ref;
} aura_osint_set_of_string;

static const keysrt_type aura_osint_type_5 KEYSRT_UNUSED = {KEYSRT_TYPE_HEX_N, KEYSRT_TYPE_FIXED, sizeof(aura_osint_digest), 32, 32, 0, 0, "Digest"};
typedef struct aura_osint_user_id_result {
    aura_osint_user_id value;
    keysrt_block block;
} aura_osint_user_id_result;
static inline void aura_osint_user_id_result_clear(aura_osint_user_id_result *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}

typedef struct aura_osint_user_id_lookup {
    bool found;
    aura_osint_user_id value;
} aura_osint_user_id_lookup;
typedef struct aura_osint_user_id_lookups {
    aura_osint_user_id_lookup *items;
    size_t count;
    keysrt_block block;
} aura_osint_user_id_lookups;
static inline void aura_osint_user_id_lookups_clear(aura_osint_user_id_lookups *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}

typedef struct aura_osint_digest_array {
    aura_osint_digest *items;
    size_t count;
    keysrt_block block;
} aura_osint_digest_array;
static inline void aura_osint_digest_array_clear(aura_osint_digest_array *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}

/* Made by the …_ref() of a key; *params is borrowed. */
typedef struct aura_osint_set_of_digest {
    keysrt_ref ref;
} aura_osint_set_of_digest;

static const keysrt_type aura_osint_type_6 KEYSRT_UNUSED = {KEYSRT_TYPE_STRING, 0, sizeof(aura_osint_investigation_id), 1, 64, &aura_osint_rule_1, 0, "InvestigationId"};
static const keysrt_type aura_osint_type_7 KEYSRT_UNUSED = {KEYSRT_TYPE_JSON, 0, sizeof(keysrt_view), 0, KEYSRT_NO_LIMIT, 0, 0, "json"};
static const keysrt_type aura_osint_type_8 KEYSRT_UNUSED = {KEYSRT_TYPE_STRING, 0, sizeof(aura_osint_target_id), 1, 64, &aura_osint_rule_1, 0, "TargetId"};
typedef struct aura_osint_target_id_result {
    aura_osint_target_id value;
    keysrt_block block;
} aura_osint_target_id_result;
static inline void aura_osint_target_id_result_clear(aura_osint_target_id_result *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}

typedef struct aura_osint_target_id_array {
    aura_osint_target_id *items;
    size_t count;
    keysrt_block block;
} aura_osint_target_id_array;
static inline void aura_osint_target_id_array_clear(aura_osint_target_id_array *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}

/* Made by the …_ref() of a key; *params is borrowed. */
typedef struct aura_osint_set_of_target_id {
    keysrt_ref ref;
} aura_osint_set_of_target_id;

typedef struct aura_osint_scan_id_result {
    aura_osint_scan_id value;
    keysrt_block block;
} aura_osint_scan_id_result;
static inline void aura_osint_scan_id_result_clear(aura_osint_scan_id_result *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}

static const keysrt_type aura_osint_type_9 KEYSRT_UNUSED = {KEYSRT_TYPE_STRING, 0, sizeof(aura_osint_scan_id), 1, 64, &aura_osint_rule_1, 0, "ScanId"};
static const keysrt_type aura_osint_type_10 KEYSRT_UNUSED = {KEYSRT_TYPE_UINT, KEYSRT_TYPE_FIXED, sizeof(aura_osint_percent), 0, 100, 0, 0, "Percent"};
typedef struct aura_osint_string_lookup {
    bool found;
    keysrt_view value;
} aura_osint_string_lookup;
typedef struct aura_osint_string_lookups {
    aura_osint_string_lookup *items;
    size_t count;
    keysrt_block block;
} aura_osint_string_lookups;
static inline void aura_osint_string_lookups_clear(aura_osint_string_lookups *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}

static const unsigned char aura_osint_bytes_3[] KEYSRT_UNUSED = {0,0,0,0,0,0,255,3,0,0,0,0,254,255,255,7,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0};
static const keysrt_string_rule aura_osint_rule_3 KEYSRT_UNUSED = {aura_osint_bytes_3, 0, "of [a-z0-9]"};
static const keysrt_type aura_osint_type_11 KEYSRT_UNUSED = {KEYSRT_TYPE_STRING, 0, sizeof(aura_osint_platform), 1, 32, &aura_osint_rule_3, 0, "Platform"};
static const unsigned char aura_osint_bytes_4[] KEYSRT_UNUSED = {0,0,0,0,0,96,255,3,254,255,255,135,254,255,255,7,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0};
static const keysrt_string_rule aura_osint_rule_4 KEYSRT_UNUSED = {aura_osint_bytes_4, 0, "of [A-Za-z0-9_.-]"};
static const keysrt_type aura_osint_type_12 KEYSRT_UNUSED = {KEYSRT_TYPE_STRING, 0, sizeof(aura_osint_username), 1, 64, &aura_osint_rule_4, 0, "Username"};
static const keysrt_piece aura_osint_pieces_1[] KEYSRT_UNUSED = {
    {"", 0, offsetof(aura_osint_account, platform), &aura_osint_type_11, "platform", false},
    {":", 1, offsetof(aura_osint_account, username), &aura_osint_type_12, "username", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_pattern aura_osint_pattern_1 KEYSRT_UNUSED = {3, sizeof(aura_osint_account), aura_osint_pieces_1, "*:*", "{platform}:{username}"};
static const keysrt_type aura_osint_type_13 KEYSRT_UNUSED = {KEYSRT_TYPE_TEXT, 0, sizeof(aura_osint_account), 0, 0, &aura_osint_pattern_1, 0, "Account"};
typedef struct aura_osint_account_result {
    aura_osint_account value;
    keysrt_block block;
} aura_osint_account_result;
static inline void aura_osint_account_result_clear(aura_osint_account_result *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}

typedef struct aura_osint_account_array {
    aura_osint_account *items;
    size_t count;
    keysrt_block block;
} aura_osint_account_array;
static inline void aura_osint_account_array_clear(aura_osint_account_array *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}

/* Made by the …_ref() of a key; *params is borrowed. */
typedef struct aura_osint_set_of_account {
    keysrt_ref ref;
} aura_osint_set_of_account;

static const keysrt_type aura_osint_type_14 KEYSRT_UNUSED = {KEYSRT_TYPE_INT, KEYSRT_TYPE_FIXED, sizeof(int64_t), UINT64_C(9223372036854775808), UINT64_C(9223372036854775807), 0, 0, "timestamp"};
typedef struct aura_osint_i64_lookup {
    bool found;
    int64_t value;
} aura_osint_i64_lookup;
typedef struct aura_osint_i64_lookups {
    aura_osint_i64_lookup *items;
    size_t count;
    keysrt_block block;
} aura_osint_i64_lookups;
static inline void aura_osint_i64_lookups_clear(aura_osint_i64_lookups *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}

static const keysrt_enum aura_osint_enum_1 KEYSRT_UNUSED = {4, aura_osint_state_texts};
static const keysrt_type aura_osint_type_15 KEYSRT_UNUSED = {KEYSRT_TYPE_ENUM, KEYSRT_TYPE_FIXED, sizeof(aura_osint_state), 0, 0, &aura_osint_enum_1, 0, "State"};
typedef struct aura_osint_state_lookup {
    bool found;
    aura_osint_state value;
} aura_osint_state_lookup;
typedef struct aura_osint_state_lookups {
    aura_osint_state_lookup *items;
    size_t count;
    keysrt_block block;
} aura_osint_state_lookups;
static inline void aura_osint_state_lookups_clear(aura_osint_state_lookups *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}

typedef struct aura_osint_percent_lookup {
    bool found;
    aura_osint_percent value;
} aura_osint_percent_lookup;
typedef struct aura_osint_percent_lookups {
    aura_osint_percent_lookup *items;
    size_t count;
    keysrt_block block;
} aura_osint_percent_lookups;
static inline void aura_osint_percent_lookups_clear(aura_osint_percent_lookups *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}

/* Made by the …_ref() of a key; *params is borrowed. */
typedef struct aura_osint_list_of_string {
    keysrt_ref ref;
} aura_osint_list_of_string;

static const keysrt_type aura_osint_type_16 KEYSRT_UNUSED = {KEYSRT_TYPE_STRING, 0, sizeof(aura_osint_name), 1, 64, &aura_osint_rule_4, 0, "Name"};
static const keysrt_type aura_osint_type_17 KEYSRT_UNUSED = {KEYSRT_TYPE_STRING, 0, sizeof(keysrt_view), 1, KEYSRT_NO_LIMIT, 0, 0, "string(1..)"};
static const keysrt_type aura_osint_type_18 KEYSRT_UNUSED = {KEYSRT_TYPE_STRING, 0, sizeof(aura_osint_entity_id), 1, 64, &aura_osint_rule_1, 0, "EntityId"};
static const keysrt_type aura_osint_type_19 KEYSRT_UNUSED = {KEYSRT_TYPE_VECTOR, KEYSRT_TYPE_FIXED, sizeof(aura_osint_embedding), 0, 0, 0, 0, "Embedding"};
typedef struct aura_osint_embedding_lookup {
    bool found;
    aura_osint_embedding value;
} aura_osint_embedding_lookup;
typedef struct aura_osint_embedding_lookups {
    aura_osint_embedding_lookup *items;
    size_t count;
    keysrt_block block;
} aura_osint_embedding_lookups;
static inline void aura_osint_embedding_lookups_clear(aura_osint_embedding_lookups *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}

static const keysrt_enum aura_osint_enum_2 KEYSRT_UNUSED = {4, aura_osint_model_status_texts};
static const keysrt_type aura_osint_type_20 KEYSRT_UNUSED = {KEYSRT_TYPE_ENUM, KEYSRT_TYPE_FIXED, sizeof(aura_osint_model_status), 0, 0, &aura_osint_enum_2, 0, "ModelStatus"};
typedef struct aura_osint_model_status_lookup {
    bool found;
    aura_osint_model_status value;
} aura_osint_model_status_lookup;
typedef struct aura_osint_model_status_lookups {
    aura_osint_model_status_lookup *items;
    size_t count;
    keysrt_block block;
} aura_osint_model_status_lookups;
static inline void aura_osint_model_status_lookups_clear(aura_osint_model_status_lookups *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}

static const keysrt_type aura_osint_type_21 KEYSRT_UNUSED = {KEYSRT_TYPE_STRING, 0, sizeof(aura_osint_conversation_id), 1, 64, &aura_osint_rule_1, 0, "ConversationId"};
static const keysrt_enum aura_osint_enum_3 KEYSRT_UNUSED = {3, aura_osint_role_texts};
static const keysrt_type aura_osint_type_22 KEYSRT_UNUSED = {KEYSRT_TYPE_ENUM, KEYSRT_TYPE_FIXED, sizeof(aura_osint_role), 0, 0, &aura_osint_enum_3, 0, "Role"};
static const keysrt_field aura_osint_fields_1[] KEYSRT_UNUSED = {
    {"role", 4, offsetof(aura_osint_message, role), KEYSRT_NO_OFFSET, &aura_osint_type_22, "\"role\":", 7},
    {"content", 7, offsetof(aura_osint_message, content), KEYSRT_NO_OFFSET, &aura_osint_type_3, "\"content\":", 10},
};
static const keysrt_record aura_osint_record_1 KEYSRT_UNUSED = {"Message", sizeof(aura_osint_message), 2, aura_osint_fields_1, 0, 0};
static const keysrt_type aura_osint_type_23 KEYSRT_UNUSED = {KEYSRT_TYPE_RECORD, 0, sizeof(aura_osint_message), 0, 0, &aura_osint_record_1, 0, "Message"};
static const keysrt_type aura_osint_type_24 KEYSRT_UNUSED = {KEYSRT_TYPE_JSON_OF, 0, sizeof(aura_osint_message), 0, KEYSRT_NO_LIMIT, 0, &aura_osint_type_23, "json Message"};
typedef struct aura_osint_message_result {
    aura_osint_message value;
    keysrt_block block;
} aura_osint_message_result;
static inline void aura_osint_message_result_clear(aura_osint_message_result *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}

typedef struct aura_osint_message_array {
    aura_osint_message *items;
    size_t count;
    keysrt_block block;
} aura_osint_message_array;
static inline void aura_osint_message_array_clear(aura_osint_message_array *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}

/* Made by the …_ref() of a key; *params is borrowed. */
typedef struct aura_osint_list_of_message {
    keysrt_ref ref;
} aura_osint_list_of_message;

static const keysrt_type aura_osint_type_25 KEYSRT_UNUSED = {KEYSRT_TYPE_FLOAT, KEYSRT_TYPE_FIXED, sizeof(double), 0, 0, 0, 0, "f64"};
typedef struct aura_osint_f64_lookup {
    bool found;
    double value;
} aura_osint_f64_lookup;
typedef struct aura_osint_f64_lookups {
    aura_osint_f64_lookup *items;
    size_t count;
    keysrt_block block;
} aura_osint_f64_lookups;
static inline void aura_osint_f64_lookups_clear(aura_osint_f64_lookups *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}

static const keysrt_type aura_osint_type_26 KEYSRT_UNUSED = {KEYSRT_TYPE_DATE, KEYSRT_TYPE_FIXED, sizeof(keysrt_date), 0, 0, 0, 0, "date"};
static const keysrt_type aura_osint_type_27 KEYSRT_UNUSED = {KEYSRT_TYPE_UINT, KEYSRT_TYPE_FIXED, sizeof(uint64_t), 0, UINT64_C(9223372036854775807), 0, 0, "u64"};
static const unsigned char aura_osint_bytes_5[] KEYSRT_UNUSED = {0,0,0,0,0,0,0,0,0,0,0,128,254,255,255,7,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0};
static const keysrt_string_rule aura_osint_rule_5 KEYSRT_UNUSED = {aura_osint_bytes_5, 0, "of [a-z_]"};
static const keysrt_type aura_osint_type_28 KEYSRT_UNUSED = {KEYSRT_TYPE_STRING, 0, sizeof(keysrt_view), 1, 32, &aura_osint_rule_5, 0, "string(1..32) of [a-z_]"};
static const keysrt_type aura_osint_type_29 KEYSRT_UNUSED = {KEYSRT_TYPE_UINT, KEYSRT_TYPE_FIXED, sizeof(uint64_t), 0, KEYSRT_NO_LIMIT, 0, 0, "u64"};
static const keysrt_type aura_osint_type_30 KEYSRT_UNUSED = {KEYSRT_TYPE_UINT, KEYSRT_TYPE_FIXED, sizeof(uint32_t), 0, UINT64_C(4294967295), 0, 0, "u32"};
typedef struct aura_osint_u32_array {
    uint32_t *items;
    size_t count;
    keysrt_block block;
} aura_osint_u32_array;
static inline void aura_osint_u32_array_clear(aura_osint_u32_array *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}

/* Made by the …_ref() of a key; *params is borrowed. */
typedef struct aura_osint_list_of_u32 {
    keysrt_ref ref;
} aura_osint_list_of_u32;

static const keysrt_type aura_osint_type_31 KEYSRT_UNUSED = {KEYSRT_TYPE_STRING, 0, sizeof(aura_osint_profile_id), 1, 64, &aura_osint_rule_1, 0, "ProfileId"};
static const keysrt_type aura_osint_type_32 KEYSRT_UNUSED = {KEYSRT_TYPE_STRING, 0, sizeof(keysrt_view), 1, 140, 0, 0, "string(1..140)"};
static const keysrt_type aura_osint_type_33 KEYSRT_UNUSED = {KEYSRT_TYPE_INT, KEYSRT_TYPE_FIXED, sizeof(int64_t), UINT64_C(18437736874454810624), UINT64_C(9007199254740992), 0, 0, "i64"};
/* Made by the …_ref() of a key; *params is borrowed. */
typedef struct aura_osint_zset_of_string {
    keysrt_weighted_ref ref;
} aura_osint_zset_of_string;

static const keysrt_type aura_osint_type_34 KEYSRT_UNUSED = {KEYSRT_TYPE_IP, KEYSRT_TYPE_FIXED, sizeof(keysrt_ip), 0, 0, 0, 0, "ip"};
static const unsigned char aura_osint_bytes_6[] KEYSRT_UNUSED = {0,0,0,0,0,224,255,3,254,255,255,135,254,255,255,7,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0};
static const keysrt_string_rule aura_osint_rule_6 KEYSRT_UNUSED = {aura_osint_bytes_6, 0, "of [A-Za-z0-9/_.-]"};
static const keysrt_type aura_osint_type_35 KEYSRT_UNUSED = {KEYSRT_TYPE_STRING, 0, sizeof(aura_osint_endpoint), 1, 200, &aura_osint_rule_6, 0, "Endpoint"};
static const keysrt_type aura_osint_type_36 KEYSRT_UNUSED = {KEYSRT_TYPE_STRING, 0, sizeof(keysrt_view), 1, 256, 0, 0, "string(1..256)"};
static const keysrt_type aura_osint_type_37 KEYSRT_UNUSED = {KEYSRT_TYPE_INT, KEYSRT_TYPE_FIXED, sizeof(int64_t), UINT64_C(18437736874454810624), UINT64_C(9007199254740992), 0, 0, "timestamp"};
static const keysrt_type aura_osint_type_38 KEYSRT_UNUSED = {KEYSRT_TYPE_STRING, 0, sizeof(keysrt_view), 1, 512, 0, 0, "string(1..512)"};
static const unsigned char aura_osint_bytes_7[] KEYSRT_UNUSED = {0,0,0,0,250,236,255,163,255,255,255,199,255,255,255,71,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0};
static const keysrt_string_rule aura_osint_rule_7 KEYSRT_UNUSED = {aura_osint_bytes_7, 0, "of [A-Za-z0-9.!#$%&'*+/=?^_`~@-]"};
static const keysrt_type aura_osint_type_39 KEYSRT_UNUSED = {KEYSRT_TYPE_STRING, 0, sizeof(aura_osint_email), 3, 254, &aura_osint_rule_7, 0, "Email"};
static const keysrt_type aura_osint_type_40 KEYSRT_UNUSED = {KEYSRT_TYPE_STRING, 0, sizeof(aura_osint_template_id), 1, 64, &aura_osint_rule_1, 0, "TemplateId"};
static const keysrt_map aura_osint_map_1 KEYSRT_UNUSED = {&aura_osint_type_3, &aura_osint_type_3, sizeof(aura_osint_string_map_entry), offsetof(aura_osint_string_map_entry, value)};
static const keysrt_type aura_osint_type_41 KEYSRT_UNUSED = {KEYSRT_TYPE_MAP, 0, sizeof(aura_osint_string_map), 0, 0, &aura_osint_map_1, &aura_osint_type_3, "map of string"};
static const keysrt_field aura_osint_fields_2[] KEYSRT_UNUSED = {
    {"to", 2, offsetof(aura_osint_mail, to), KEYSRT_NO_OFFSET, &aura_osint_type_39, "\"to\":", 5},
    {"template", 8, offsetof(aura_osint_mail, template_id), KEYSRT_NO_OFFSET, &aura_osint_type_40, "\"template\":", 11},
    {"values", 6, offsetof(aura_osint_mail, values), KEYSRT_NO_OFFSET, &aura_osint_type_41, "\"values\":", 9},
};
static const keysrt_record aura_osint_record_2 KEYSRT_UNUSED = {"Mail", sizeof(aura_osint_mail), 3, aura_osint_fields_2, 0, 0};
static const keysrt_type aura_osint_type_42 KEYSRT_UNUSED = {KEYSRT_TYPE_RECORD, 0, sizeof(aura_osint_mail), 0, 0, &aura_osint_record_2, 0, "Mail"};
static const keysrt_type aura_osint_type_43 KEYSRT_UNUSED = {KEYSRT_TYPE_JSON_OF, 0, sizeof(aura_osint_mail), 0, KEYSRT_NO_LIMIT, 0, &aura_osint_type_42, "json Mail"};
typedef struct aura_osint_mail_result {
    aura_osint_mail value;
    keysrt_block block;
} aura_osint_mail_result;
static inline void aura_osint_mail_result_clear(aura_osint_mail_result *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}

static const keysrt_field aura_osint_fields_3[] KEYSRT_UNUSED = {
    {"title", 5, offsetof(aura_osint_notification, title), KEYSRT_NO_OFFSET, &aura_osint_type_3, "\"title\":", 8},
    {"at", 2, offsetof(aura_osint_notification, at), KEYSRT_NO_OFFSET, &aura_osint_type_14, "\"at\":", 5},
    {"link", 4, offsetof(aura_osint_notification, link), offsetof(aura_osint_notification, has_link), &aura_osint_type_3, "\"link\":", 7},
};
static const keysrt_record aura_osint_record_3 KEYSRT_UNUSED = {"Notification", sizeof(aura_osint_notification), 3, aura_osint_fields_3, 0, 0};
static const keysrt_type aura_osint_type_44 KEYSRT_UNUSED = {KEYSRT_TYPE_RECORD, 0, sizeof(aura_osint_notification), 0, 0, &aura_osint_record_3, 0, "Notification"};
static const keysrt_type aura_osint_type_45 KEYSRT_UNUSED = {KEYSRT_TYPE_JSON_OF, 0, sizeof(aura_osint_notification), 0, KEYSRT_NO_LIMIT, 0, &aura_osint_type_44, "json Notification"};
typedef struct aura_osint_notification_result {
    aura_osint_notification value;
    keysrt_block block;
} aura_osint_notification_result;
static inline void aura_osint_notification_result_clear(aura_osint_notification_result *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}

typedef struct aura_osint_notification_array {
    aura_osint_notification *items;
    size_t count;
    keysrt_block block;
} aura_osint_notification_array;
static inline void aura_osint_notification_array_clear(aura_osint_notification_array *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}

/* Made by the …_ref() of a key; *params is borrowed. */
typedef struct aura_osint_list_of_notification {
    keysrt_ref ref;
} aura_osint_list_of_notification;

typedef struct aura_osint_alert_result {
    aura_osint_alert value;
    keysrt_block block;
} aura_osint_alert_result;
static inline void aura_osint_alert_result_clear(aura_osint_alert_result *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}

typedef struct aura_osint_alert_id_result {
    aura_osint_alert_id value;
    keysrt_block block;
} aura_osint_alert_id_result;
static inline void aura_osint_alert_id_result_clear(aura_osint_alert_id_result *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}

static const keysrt_type aura_osint_type_46 KEYSRT_UNUSED = {KEYSRT_TYPE_STRING, 0, sizeof(aura_osint_alert_id), 1, 64, &aura_osint_rule_1, 0, "AlertId"};
static const keysrt_enum aura_osint_enum_4 KEYSRT_UNUSED = {4, aura_osint_severity_texts};
static const keysrt_type aura_osint_type_47 KEYSRT_UNUSED = {KEYSRT_TYPE_ENUM, KEYSRT_TYPE_FIXED, sizeof(aura_osint_severity), 0, 0, &aura_osint_enum_4, 0, "Severity"};
static const keysrt_field aura_osint_fields_4[] KEYSRT_UNUSED = {
    {"rule", 4, offsetof(aura_osint_alert, rule), KEYSRT_NO_OFFSET, &aura_osint_type_3, "\"rule\":", 7},
    {"severity", 8, offsetof(aura_osint_alert, severity), KEYSRT_NO_OFFSET, &aura_osint_type_47, "\"severity\":", 11},
    {"at", 2, offsetof(aura_osint_alert, at), KEYSRT_NO_OFFSET, &aura_osint_type_14, "\"at\":", 5},
};
static const keysrt_record aura_osint_record_4 KEYSRT_UNUSED = {"Alert", sizeof(aura_osint_alert), 3, aura_osint_fields_4, 0, 0};
static const keysrt_type aura_osint_type_48 KEYSRT_UNUSED = {KEYSRT_TYPE_RECORD, 0, sizeof(aura_osint_alert), 0, 0, &aura_osint_record_4, 0, "Alert"};
static const keysrt_type aura_osint_type_49 KEYSRT_UNUSED = {KEYSRT_TYPE_JSON_OF, 0, sizeof(aura_osint_alert), 0, KEYSRT_NO_LIMIT, 0, &aura_osint_type_48, "json Alert"};
static const unsigned char aura_osint_bytes_8[] KEYSRT_UNUSED = {0,0,0,0,0,96,255,3,0,0,0,0,254,255,255,7,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0};
static const keysrt_string_rule aura_osint_rule_8 KEYSRT_UNUSED = {aura_osint_bytes_8, 0, "of [a-z0-9.-]"};
static const keysrt_type aura_osint_type_50 KEYSRT_UNUSED = {KEYSRT_TYPE_STRING, 0, sizeof(aura_osint_domain), 1, 253, &aura_osint_rule_8, 0, "Domain"};
static const keysrt_type aura_osint_type_51 KEYSRT_UNUSED = {KEYSRT_TYPE_STRING, 0, sizeof(keysrt_view), 2, 2, 0, 0, "string(2)"};
static const keysrt_field aura_osint_fields_5[] KEYSRT_UNUSED = {
    {"country", 7, offsetof(aura_osint_location, country), KEYSRT_NO_OFFSET, &aura_osint_type_51, "\"country\":", 10},
    {"city", 4, offsetof(aura_osint_location, city), offsetof(aura_osint_location, has_city), &aura_osint_type_3, "\"city\":", 7},
    {"latitude", 8, offsetof(aura_osint_location, latitude), KEYSRT_NO_OFFSET, &aura_osint_type_25, "\"latitude\":", 11},
    {"longitude", 9, offsetof(aura_osint_location, longitude), KEYSRT_NO_OFFSET, &aura_osint_type_25, "\"longitude\":", 12},
};
static const keysrt_record aura_osint_record_5 KEYSRT_UNUSED = {"Location", sizeof(aura_osint_location), 4, aura_osint_fields_5, 0, 0};
static const keysrt_type aura_osint_type_52 KEYSRT_UNUSED = {KEYSRT_TYPE_RECORD, 0, sizeof(aura_osint_location), 0, 0, &aura_osint_record_5, 0, "Location"};
static const keysrt_type aura_osint_type_53 KEYSRT_UNUSED = {KEYSRT_TYPE_JSON_OF, 0, sizeof(aura_osint_location), 0, KEYSRT_NO_LIMIT, 0, &aura_osint_type_52, "json Location"};
typedef struct aura_osint_location_result {
    aura_osint_location value;
    keysrt_block block;
} aura_osint_location_result;
static inline void aura_osint_location_result_clear(aura_osint_location_result *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}

static const unsigned char aura_osint_bytes_9[] KEYSRT_UNUSED = {0,0,0,0,254,255,255,255,255,255,255,255,255,255,255,127,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0};
static const keysrt_string_rule aura_osint_rule_9 KEYSRT_UNUSED = {aura_osint_bytes_9, 0, "of [\\x21-\\x7e]"};
static const keysrt_type aura_osint_type_54 KEYSRT_UNUSED = {KEYSRT_TYPE_STRING, 0, sizeof(aura_osint_indicator), 1, 2048, &aura_osint_rule_9, 0, "Indicator"};

/* A user's active session. Its fields are not listed, so the names are open.
 * hash "user:{user_id}:session", Redis type hash, database 0; TTL: 1 hour; every write sets it anew. aura_osint.keys:81 */
typedef struct aura_osint_user_session_params {
    aura_osint_user_id user_id;
} aura_osint_user_session_params;
typedef struct aura_osint_user_session_entry {
    keysrt_view name;
    keysrt_view value;
} aura_osint_user_session_entry;
typedef struct aura_osint_user_session_entries {
    aura_osint_user_session_entry *items;
    size_t count;
    keysrt_block block;
} aura_osint_user_session_entries;
static inline void aura_osint_user_session_entries_clear(aura_osint_user_session_entries *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}
static const keysrt_piece aura_osint_user_session_table_pieces[] KEYSRT_UNUSED = {
    {"user:", 5, offsetof(aura_osint_user_session_params, user_id), &aura_osint_type_1, "user_id", false},
    {":session", 8, 0, 0, 0, false},
};
static const keysrt_map aura_osint_map_2 KEYSRT_UNUSED = {&aura_osint_type_2, &aura_osint_type_3, sizeof(aura_osint_user_session_entry), offsetof(aura_osint_user_session_entry, value)};
static const keysrt_record aura_osint_user_session_table_record KEYSRT_UNUSED = {"user_session", offsetof(aura_osint_user_session_entries, block), 0, 0, &aura_osint_map_2, 0};
static const keysrt_key aura_osint_user_session_table KEYSRT_UNUSED = {&aura_osint_keyspace, "user_session", 0, 0, KEYSRT_HASH, false,
    {2, sizeof(aura_osint_user_session_params), aura_osint_user_session_table_pieces, "user:*:session", "user:{user_id}:session"},
    0, 0, &aura_osint_user_session_table_record,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 3600000, 0, 0, 0, 0, "$2\r\nPX\r\n$7\r\n3600000\r\n", 21},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL aura_osint_user_session_key_name(keysrt_client *client, aura_osint_user_id user_id, keysrt_text *out)
{ return keysrt_key_name(client, &aura_osint_user_session_table, &user_id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL aura_osint_user_session_parse(keysrt_client *client, keysrt_view name, aura_osint_user_session_params *out)
{ return keysrt_key_parse(client, &aura_osint_user_session_table, name, out, NULL); }
/* All fields; MISS: no such key. HGETALL */
KEYSRT_CALL aura_osint_user_session_get(keysrt_client *client, aura_osint_user_id user_id, aura_osint_user_session_entries *out)
{ return keysrt_hash_get(client, &aura_osint_user_session_table, &user_id, out, &out->block); }
/* Replaces the whole key in one step. DEL, HSET */
KEYSRT_CALL aura_osint_user_session_put(keysrt_client *client, aura_osint_user_id user_id, const aura_osint_user_session_entry *entries, size_t count)
{
    const struct {
        const aura_osint_user_session_entry *items;
        size_t count;
    } map = {entries, count};
    return keysrt_hash_put(client, &aura_osint_user_session_table, &user_id, &map, keysrt_declared_ttl);
}
/* MISS: no such key or field. HGET */
KEYSRT_CALL aura_osint_user_session_get_field(keysrt_client *client, aura_osint_user_id user_id, keysrt_view name, keysrt_text *out)
{ return keysrt_hash_map_get(client, &aura_osint_user_session_table, &user_id, &name, out, &out->block); }
/* One field alone. HSET */
KEYSRT_CALL aura_osint_user_session_set_field(keysrt_client *client, aura_osint_user_id user_id, keysrt_view name, keysrt_view value)
{ return keysrt_hash_map_set(client, &aura_osint_user_session_table, &user_id, &name, &value, keysrt_declared_ttl); }
/* MISS: there was none. HDEL */
KEYSRT_CALL aura_osint_user_session_delete_field(keysrt_client *client, aura_osint_user_id user_id, keysrt_view name)
{ return keysrt_hash_map_delete(client, &aura_osint_user_session_table, &user_id, &name); }
/* The next field, in bounded memory; one may come twice; MISS: the end. HSCAN */
KEYSRT_CALL aura_osint_user_session_walk_fields(keysrt_client *client, aura_osint_user_id user_id, keysrt_walk *walk, keysrt_text *name, keysrt_text *out)
{ return keysrt_hash_walk(client, &aura_osint_user_session_table, &user_id, walk, name, &name->block, out, &out->block); }
/* 0 where there is no key. HLEN */
KEYSRT_CALL aura_osint_user_session_size(keysrt_client *client, aura_osint_user_id user_id, uint64_t *out)
{ return keysrt_hash_size(client, &aura_osint_user_session_table, &user_id, out); }
/* OK or MISS. EXISTS */
KEYSRT_CALL aura_osint_user_session_exists(keysrt_client *client, aura_osint_user_id user_id)
{ return keysrt_key_exists(client, &aura_osint_user_session_table, &user_id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL aura_osint_user_session_ttl(keysrt_client *client, aura_osint_user_id user_id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &aura_osint_user_session_table, &user_id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL aura_osint_user_session_renew(keysrt_client *client, aura_osint_user_id user_id)
{ return keysrt_key_renew(client, &aura_osint_user_session_table, &user_id, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL aura_osint_user_session_delete(keysrt_client *client, aura_osint_user_id user_id)
{ return keysrt_key_delete(client, &aura_osint_user_session_table, &user_id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL aura_osint_user_session_walk(keysrt_client *client, keysrt_walk *walk, aura_osint_user_session_params *out)
{ return keysrt_key_walk(client, &aura_osint_user_session_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL aura_osint_user_session_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &aura_osint_user_session_table, deleted); }

/* What a user may do. A set: asked "may he?". A copy for the length of a session.
 * set "user:{user_id}:permissions", Redis type set, database 0; TTL: 1 hour; every write sets it anew. aura_osint.keys:84 */
typedef struct aura_osint_user_permissions_params {
    aura_osint_user_id user_id;
} aura_osint_user_permissions_params;
static const keysrt_piece aura_osint_user_permissions_table_pieces[] KEYSRT_UNUSED = {
    {"user:", 5, offsetof(aura_osint_user_permissions_params, user_id), &aura_osint_type_1, "user_id", false},
    {":permissions", 12, 0, 0, 0, false},
};
static const keysrt_key aura_osint_user_permissions_table KEYSRT_UNUSED = {&aura_osint_keyspace, "user_permissions", 1, 0, KEYSRT_SET, false,
    {2, sizeof(aura_osint_user_permissions_params), aura_osint_user_permissions_table_pieces, "user:*:permissions", "user:{user_id}:permissions"},
    &aura_osint_type_4, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 3600000, 0, 0, 0, 0, "$2\r\nPX\r\n$7\r\n3600000\r\n", 21},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL aura_osint_user_permissions_key_name(keysrt_client *client, aura_osint_user_id user_id, keysrt_text *out)
{ return keysrt_key_name(client, &aura_osint_user_permissions_table, &user_id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL aura_osint_user_permissions_parse(keysrt_client *client, keysrt_view name, aura_osint_user_permissions_params *out)
{ return keysrt_key_parse(client, &aura_osint_user_permissions_table, name, out, NULL); }
/* added (may be NULL): 0 where it was there. SADD */
KEYSRT_CALL aura_osint_user_permissions_add(keysrt_client *client, aura_osint_user_id user_id, keysrt_view member, uint64_t *added)
{ return keysrt_set_add(client, &aura_osint_user_permissions_table, &user_id, &member, 1, keysrt_declared_ttl, added); }
/* added may be NULL. SADD */
KEYSRT_CALL aura_osint_user_permissions_add_many(keysrt_client *client, aura_osint_user_id user_id, const keysrt_view *members, size_t count, uint64_t *added)
{ return keysrt_set_add(client, &aura_osint_user_permissions_table, &user_id, members, count, keysrt_declared_ttl, added); }
/* removed (may be NULL): 0 where it was not there. SREM */
KEYSRT_CALL aura_osint_user_permissions_remove(keysrt_client *client, aura_osint_user_id user_id, keysrt_view member, uint64_t *removed)
{ return keysrt_set_remove(client, &aura_osint_user_permissions_table, &user_id, &member, 1, removed); }
/* removed may be NULL. SREM */
KEYSRT_CALL aura_osint_user_permissions_remove_many(keysrt_client *client, aura_osint_user_id user_id, const keysrt_view *members, size_t count, uint64_t *removed)
{ return keysrt_set_remove(client, &aura_osint_user_permissions_table, &user_id, members, count, removed); }
/* OK or MISS. SISMEMBER */
KEYSRT_CALL aura_osint_user_permissions_contains(keysrt_client *client, aura_osint_user_id user_id, keysrt_view member)
{ return keysrt_set_contains(client, &aura_osint_user_permissions_table, &user_id, &member); }
/* found: count answers. SMISMEMBER */
KEYSRT_CALL aura_osint_user_permissions_contains_many(keysrt_client *client, aura_osint_user_id user_id, const keysrt_view *members, size_t count, bool *found)
{ return keysrt_set_contains_many(client, &aura_osint_user_permissions_table, &user_id, members, count, found); }
/* In no order. SMEMBERS */
KEYSRT_CALL aura_osint_user_permissions_members(keysrt_client *client, aura_osint_user_id user_id, aura_osint_string_array *out)
{ return keysrt_set_members(client, &aura_osint_user_permissions_table, &user_id, out, &out->block); }
/* The next one, in bounded memory; one may come twice; MISS: the end. SSCAN */
KEYSRT_CALL aura_osint_user_permissions_walk_members(keysrt_client *client, aura_osint_user_id user_id, keysrt_walk *walk, keysrt_text *out)
{ return keysrt_set_walk(client, &aura_osint_user_permissions_table, &user_id, walk, out, &out->block); }
/* 0 where there is no key. SCARD */
KEYSRT_CALL aura_osint_user_permissions_size(keysrt_client *client, aura_osint_user_id user_id, uint64_t *out)
{ return keysrt_set_size(client, &aura_osint_user_permissions_table, &user_id, out); }
/* Takes a random one; MISS: the set is empty. SPOP */
KEYSRT_CALL aura_osint_user_permissions_pop(keysrt_client *client, aura_osint_user_id user_id, keysrt_text *out)
{ return keysrt_set_pop(client, &aura_osint_user_permissions_table, &user_id, out, &out->block); }
/* Leaves it there; MISS: the set is empty. SRANDMEMBER */
KEYSRT_CALL aura_osint_user_permissions_random(keysrt_client *client, aura_osint_user_id user_id, keysrt_text *out)
{ return keysrt_set_random(client, &aura_osint_user_permissions_table, &user_id, out, &out->block); }
/* This set, for calls on several; *params is borrowed. */
static inline aura_osint_set_of_string aura_osint_user_permissions_ref(const aura_osint_user_permissions_params *params)
{
    const aura_osint_set_of_string made = {{&aura_osint_user_permissions_table, params}};
    return made;
}
/* Of this set and the others. SUNION */
KEYSRT_CALL aura_osint_user_permissions_union(keysrt_client *client, aura_osint_user_id user_id, const aura_osint_set_of_string *others, size_t count, aura_osint_string_array *out)
{ return keysrt_set_combine(client, &aura_osint_user_permissions_table, &user_id, KEYSRT_UNION, (const keysrt_ref *)others, count, out, &out->block); }
/* Of this set and the others. SINTER */
KEYSRT_CALL aura_osint_user_permissions_intersection(keysrt_client *client, aura_osint_user_id user_id, const aura_osint_set_of_string *others, size_t count, aura_osint_string_array *out)
{ return keysrt_set_combine(client, &aura_osint_user_permissions_table, &user_id, KEYSRT_INTERSECTION, (const keysrt_ref *)others, count, out, &out->block); }
/* What is in this set and in none of the others. SDIFF */
KEYSRT_CALL aura_osint_user_permissions_difference(keysrt_client *client, aura_osint_user_id user_id, const aura_osint_set_of_string *others, size_t count, aura_osint_string_array *out)
{ return keysrt_set_combine(client, &aura_osint_user_permissions_table, &user_id, KEYSRT_DIFFERENCE, (const keysrt_ref *)others, count, out, &out->block); }
/* Counts no further than most; 0: all. SINTERCARD */
KEYSRT_CALL aura_osint_user_permissions_intersection_size(keysrt_client *client, aura_osint_user_id user_id, const aura_osint_set_of_string *others, size_t count, uint64_t most, uint64_t *out)
{ return keysrt_set_intersection_size(client, &aura_osint_user_permissions_table, &user_id, (const keysrt_ref *)others, count, most, out); }
/* This set becomes the result; size may be NULL. SUNIONSTORE */
KEYSRT_CALL aura_osint_user_permissions_store_union(keysrt_client *client, aura_osint_user_id user_id, const aura_osint_set_of_string *sources, size_t count, uint64_t *size)
{ return keysrt_set_store(client, &aura_osint_user_permissions_table, &user_id, KEYSRT_UNION, (const keysrt_ref *)sources, count, keysrt_declared_ttl, size); }
/* This set becomes the result; size may be NULL. SINTERSTORE */
KEYSRT_CALL aura_osint_user_permissions_store_intersection(keysrt_client *client, aura_osint_user_id user_id, const aura_osint_set_of_string *sources, size_t count, uint64_t *size)
{ return keysrt_set_store(client, &aura_osint_user_permissions_table, &user_id, KEYSRT_INTERSECTION, (const keysrt_ref *)sources, count, keysrt_declared_ttl, size); }
/* This set becomes the first source without the others; size may be NULL. SDIFFSTORE */
KEYSRT_CALL aura_osint_user_permissions_store_difference(keysrt_client *client, aura_osint_user_id user_id, const aura_osint_set_of_string *sources, size_t count, uint64_t *size)
{ return keysrt_set_store(client, &aura_osint_user_permissions_table, &user_id, KEYSRT_DIFFERENCE, (const keysrt_ref *)sources, count, keysrt_declared_ttl, size); }
/* To this set; MISS: it was not in the source. SMOVE */
KEYSRT_CALL aura_osint_user_permissions_move_from(keysrt_client *client, aura_osint_user_id user_id, aura_osint_set_of_string source, keysrt_view member)
{ return keysrt_set_move(client, &aura_osint_user_permissions_table, &user_id, &source.ref, &member, keysrt_declared_ttl); }
/* OK or MISS. EXISTS */
KEYSRT_CALL aura_osint_user_permissions_exists(keysrt_client *client, aura_osint_user_id user_id)
{ return keysrt_key_exists(client, &aura_osint_user_permissions_table, &user_id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL aura_osint_user_permissions_ttl(keysrt_client *client, aura_osint_user_id user_id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &aura_osint_user_permissions_table, &user_id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL aura_osint_user_permissions_renew(keysrt_client *client, aura_osint_user_id user_id)
{ return keysrt_key_renew(client, &aura_osint_user_permissions_table, &user_id, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL aura_osint_user_permissions_delete(keysrt_client *client, aura_osint_user_id user_id)
{ return keysrt_key_delete(client, &aura_osint_user_permissions_table, &user_id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL aura_osint_user_permissions_walk(keysrt_client *client, keysrt_walk *walk, aura_osint_user_permissions_params *out)
{ return keysrt_key_walk(client, &aura_osint_user_permissions_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL aura_osint_user_permissions_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &aura_osint_user_permissions_table, deleted); }

/* What a user prefers, by name. A copy for the length of a session.
 * hash "user:{user_id}:preferences", Redis type hash, database 0; TTL: 1 hour; every write sets it anew. aura_osint.keys:87 */
typedef struct aura_osint_user_preferences_params {
    aura_osint_user_id user_id;
} aura_osint_user_preferences_params;
typedef struct aura_osint_user_preferences_entry {
    keysrt_view name;
    keysrt_view value;
} aura_osint_user_preferences_entry;
typedef struct aura_osint_user_preferences_entries {
    aura_osint_user_preferences_entry *items;
    size_t count;
    keysrt_block block;
} aura_osint_user_preferences_entries;
static inline void aura_osint_user_preferences_entries_clear(aura_osint_user_preferences_entries *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}
static const keysrt_piece aura_osint_user_preferences_table_pieces[] KEYSRT_UNUSED = {
    {"user:", 5, offsetof(aura_osint_user_preferences_params, user_id), &aura_osint_type_1, "user_id", false},
    {":preferences", 12, 0, 0, 0, false},
};
static const keysrt_map aura_osint_map_3 KEYSRT_UNUSED = {&aura_osint_type_2, &aura_osint_type_3, sizeof(aura_osint_user_preferences_entry), offsetof(aura_osint_user_preferences_entry, value)};
static const keysrt_record aura_osint_user_preferences_table_record KEYSRT_UNUSED = {"user_preferences", offsetof(aura_osint_user_preferences_entries, block), 0, 0, &aura_osint_map_3, 0};
static const keysrt_key aura_osint_user_preferences_table KEYSRT_UNUSED = {&aura_osint_keyspace, "user_preferences", 2, 0, KEYSRT_HASH, false,
    {2, sizeof(aura_osint_user_preferences_params), aura_osint_user_preferences_table_pieces, "user:*:preferences", "user:{user_id}:preferences"},
    0, 0, &aura_osint_user_preferences_table_record,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 3600000, 0, 0, 0, 0, "$2\r\nPX\r\n$7\r\n3600000\r\n", 21},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL aura_osint_user_preferences_key_name(keysrt_client *client, aura_osint_user_id user_id, keysrt_text *out)
{ return keysrt_key_name(client, &aura_osint_user_preferences_table, &user_id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL aura_osint_user_preferences_parse(keysrt_client *client, keysrt_view name, aura_osint_user_preferences_params *out)
{ return keysrt_key_parse(client, &aura_osint_user_preferences_table, name, out, NULL); }
/* All fields; MISS: no such key. HGETALL */
KEYSRT_CALL aura_osint_user_preferences_get(keysrt_client *client, aura_osint_user_id user_id, aura_osint_user_preferences_entries *out)
{ return keysrt_hash_get(client, &aura_osint_user_preferences_table, &user_id, out, &out->block); }
/* Replaces the whole key in one step. DEL, HSET */
KEYSRT_CALL aura_osint_user_preferences_put(keysrt_client *client, aura_osint_user_id user_id, const aura_osint_user_preferences_entry *entries, size_t count)
{
    const struct {
        const aura_osint_user_preferences_entry *items;
        size_t count;
    } map = {entries, count};
    return keysrt_hash_put(client, &aura_osint_user_preferences_table, &user_id, &map, keysrt_declared_ttl);
}
/* MISS: no such key or field. HGET */
KEYSRT_CALL aura_osint_user_preferences_get_field(keysrt_client *client, aura_osint_user_id user_id, keysrt_view name, keysrt_text *out)
{ return keysrt_hash_map_get(client, &aura_osint_user_preferences_table, &user_id, &name, out, &out->block); }
/* One field alone. HSET */
KEYSRT_CALL aura_osint_user_preferences_set_field(keysrt_client *client, aura_osint_user_id user_id, keysrt_view name, keysrt_view value)
{ return keysrt_hash_map_set(client, &aura_osint_user_preferences_table, &user_id, &name, &value, keysrt_declared_ttl); }
/* MISS: there was none. HDEL */
KEYSRT_CALL aura_osint_user_preferences_delete_field(keysrt_client *client, aura_osint_user_id user_id, keysrt_view name)
{ return keysrt_hash_map_delete(client, &aura_osint_user_preferences_table, &user_id, &name); }
/* The next field, in bounded memory; one may come twice; MISS: the end. HSCAN */
KEYSRT_CALL aura_osint_user_preferences_walk_fields(keysrt_client *client, aura_osint_user_id user_id, keysrt_walk *walk, keysrt_text *name, keysrt_text *out)
{ return keysrt_hash_walk(client, &aura_osint_user_preferences_table, &user_id, walk, name, &name->block, out, &out->block); }
/* 0 where there is no key. HLEN */
KEYSRT_CALL aura_osint_user_preferences_size(keysrt_client *client, aura_osint_user_id user_id, uint64_t *out)
{ return keysrt_hash_size(client, &aura_osint_user_preferences_table, &user_id, out); }
/* OK or MISS. EXISTS */
KEYSRT_CALL aura_osint_user_preferences_exists(keysrt_client *client, aura_osint_user_id user_id)
{ return keysrt_key_exists(client, &aura_osint_user_preferences_table, &user_id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL aura_osint_user_preferences_ttl(keysrt_client *client, aura_osint_user_id user_id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &aura_osint_user_preferences_table, &user_id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL aura_osint_user_preferences_renew(keysrt_client *client, aura_osint_user_id user_id)
{ return keysrt_key_renew(client, &aura_osint_user_preferences_table, &user_id, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL aura_osint_user_preferences_delete(keysrt_client *client, aura_osint_user_id user_id)
{ return keysrt_key_delete(client, &aura_osint_user_preferences_table, &user_id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL aura_osint_user_preferences_walk(keysrt_client *client, keysrt_walk *walk, aura_osint_user_preferences_params *out)
{ return keysrt_key_walk(client, &aura_osint_user_preferences_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL aura_osint_user_preferences_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &aura_osint_user_preferences_table, deleted); }

/* Whose a valid token (JWT) is, by its digest. As long as a session.
 * string "auth:token:{token_hash}", Redis type string, database 0; TTL: 1 hour; every write sets it anew. aura_osint.keys:90 */
typedef struct aura_osint_auth_token_params {
    aura_osint_digest token_hash;
} aura_osint_auth_token_params;
static const keysrt_piece aura_osint_auth_token_table_pieces[] KEYSRT_UNUSED = {
    {"auth:token:", 11, offsetof(aura_osint_auth_token_params, token_hash), &aura_osint_type_5, "token_hash", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key aura_osint_auth_token_table KEYSRT_UNUSED = {&aura_osint_keyspace, "auth_token", 3, 0, KEYSRT_STRING, false,
    {2, sizeof(aura_osint_auth_token_params), aura_osint_auth_token_table_pieces, "auth:token:*", "auth:token:{token_hash}"},
    &aura_osint_type_1, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 3600000, 0, 0, 0, 0, "$2\r\nPX\r\n$7\r\n3600000\r\n", 21},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL aura_osint_auth_token_key_name(keysrt_client *client, aura_osint_digest token_hash, keysrt_text *out)
{ return keysrt_key_name(client, &aura_osint_auth_token_table, &token_hash, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL aura_osint_auth_token_parse(keysrt_client *client, keysrt_view name, aura_osint_auth_token_params *out)
{ return keysrt_key_parse(client, &aura_osint_auth_token_table, name, out, NULL); }
/* MISS: no such key. GET */
KEYSRT_CALL aura_osint_auth_token_get(keysrt_client *client, aura_osint_digest token_hash, aura_osint_user_id_result *out)
{ return keysrt_string_get(client, &aura_osint_auth_token_table, &token_hash, out, &out->block); }
/* Value and TTL in one step. SET */
KEYSRT_CALL aura_osint_auth_token_set(keysrt_client *client, aura_osint_digest token_hash, aura_osint_user_id value)
{ return keysrt_string_set(client, &aura_osint_auth_token_table, &token_hash, &value, keysrt_declared_ttl); }
/* Sets it where there is none; MISS: there is one, nothing changed. SET NX */
KEYSRT_CALL aura_osint_auth_token_add(keysrt_client *client, aura_osint_digest token_hash, aura_osint_user_id value)
{ return keysrt_string_add(client, &aura_osint_auth_token_table, &token_hash, &value, keysrt_declared_ttl); }
/* Sets it and gives the old value; MISS: there was none. SET GET */
KEYSRT_CALL aura_osint_auth_token_swap(keysrt_client *client, aura_osint_digest token_hash, aura_osint_user_id value, aura_osint_user_id_result *old)
{ return keysrt_string_swap(client, &aura_osint_auth_token_table, &token_hash, &value, keysrt_declared_ttl, old, &old->block); }
/* Reads and deletes; MISS: no such key. GETDEL */
KEYSRT_CALL aura_osint_auth_token_take(keysrt_client *client, aura_osint_digest token_hash, aura_osint_user_id_result *out)
{ return keysrt_string_take(client, &aura_osint_auth_token_table, &token_hash, out, &out->block); }
/* One item for each key, found or not. MGET */
KEYSRT_CALL aura_osint_auth_token_get_many(keysrt_client *client, const aura_osint_auth_token_params *keys, size_t count, aura_osint_user_id_lookups *out)
{ return keysrt_string_get_many(client, &aura_osint_auth_token_table, keys, count, out, &out->block, sizeof(aura_osint_user_id_lookup), offsetof(aura_osint_user_id_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL aura_osint_auth_token_set_many(keysrt_client *client, const aura_osint_auth_token_params *keys, const aura_osint_user_id *values, size_t count)
{ return keysrt_string_set_many(client, &aura_osint_auth_token_table, keys, values, count, keysrt_declared_ttl); }
/* OK or MISS. EXISTS */
KEYSRT_CALL aura_osint_auth_token_exists(keysrt_client *client, aura_osint_digest token_hash)
{ return keysrt_key_exists(client, &aura_osint_auth_token_table, &token_hash); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL aura_osint_auth_token_ttl(keysrt_client *client, aura_osint_digest token_hash, keysrt_duration *out)
{ return keysrt_key_ttl(client, &aura_osint_auth_token_table, &token_hash, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL aura_osint_auth_token_renew(keysrt_client *client, aura_osint_digest token_hash)
{ return keysrt_key_renew(client, &aura_osint_auth_token_table, &token_hash, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL aura_osint_auth_token_delete(keysrt_client *client, aura_osint_digest token_hash)
{ return keysrt_key_delete(client, &aura_osint_auth_token_table, &token_hash); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL aura_osint_auth_token_walk(keysrt_client *client, keysrt_walk *walk, aura_osint_auth_token_params *out)
{ return keysrt_key_walk(client, &aura_osint_auth_token_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL aura_osint_auth_token_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &aura_osint_auth_token_table, deleted); }

/* Digests of a user's refresh tokens. A set, since he signs in from several devices. They outlive sessions; seven days are
 * ours.
 * set "auth:refresh:{user_id}", Redis type set, database 0; TTL: 7 days; every write sets it anew. aura_osint.keys:94 */
typedef struct aura_osint_auth_refresh_params {
    aura_osint_user_id user_id;
} aura_osint_auth_refresh_params;
static const keysrt_piece aura_osint_auth_refresh_table_pieces[] KEYSRT_UNUSED = {
    {"auth:refresh:", 13, offsetof(aura_osint_auth_refresh_params, user_id), &aura_osint_type_1, "user_id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key aura_osint_auth_refresh_table KEYSRT_UNUSED = {&aura_osint_keyspace, "auth_refresh", 4, 0, KEYSRT_SET, false,
    {2, sizeof(aura_osint_auth_refresh_params), aura_osint_auth_refresh_table_pieces, "auth:refresh:*", "auth:refresh:{user_id}"},
    &aura_osint_type_5, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 604800000, 0, 0, 0, 0, "$2\r\nPX\r\n$9\r\n604800000\r\n", 23},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL aura_osint_auth_refresh_key_name(keysrt_client *client, aura_osint_user_id user_id, keysrt_text *out)
{ return keysrt_key_name(client, &aura_osint_auth_refresh_table, &user_id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL aura_osint_auth_refresh_parse(keysrt_client *client, keysrt_view name, aura_osint_auth_refresh_params *out)
{ return keysrt_key_parse(client, &aura_osint_auth_refresh_table, name, out, NULL); }
/* added (may be NULL): 0 where it was there. SADD */
KEYSRT_CALL aura_osint_auth_refresh_add(keysrt_client *client, aura_osint_user_id user_id, aura_osint_digest member, uint64_t *added)
{ return keysrt_set_add(client, &aura_osint_auth_refresh_table, &user_id, &member, 1, keysrt_declared_ttl, added); }
/* added may be NULL. SADD */
KEYSRT_CALL aura_osint_auth_refresh_add_many(keysrt_client *client, aura_osint_user_id user_id, const aura_osint_digest *members, size_t count, uint64_t *added)
{ return keysrt_set_add(client, &aura_osint_auth_refresh_table, &user_id, members, count, keysrt_declared_ttl, added); }
/* removed (may be NULL): 0 where it was not there. SREM */
KEYSRT_CALL aura_osint_auth_refresh_remove(keysrt_client *client, aura_osint_user_id user_id, aura_osint_digest member, uint64_t *removed)
{ return keysrt_set_remove(client, &aura_osint_auth_refresh_table, &user_id, &member, 1, removed); }
/* removed may be NULL. SREM */
KEYSRT_CALL aura_osint_auth_refresh_remove_many(keysrt_client *client, aura_osint_user_id user_id, const aura_osint_digest *members, size_t count, uint64_t *removed)
{ return keysrt_set_remove(client, &aura_osint_auth_refresh_table, &user_id, members, count, removed); }
/* OK or MISS. SISMEMBER */
KEYSRT_CALL aura_osint_auth_refresh_contains(keysrt_client *client, aura_osint_user_id user_id, aura_osint_digest member)
{ return keysrt_set_contains(client, &aura_osint_auth_refresh_table, &user_id, &member); }
/* found: count answers. SMISMEMBER */
KEYSRT_CALL aura_osint_auth_refresh_contains_many(keysrt_client *client, aura_osint_user_id user_id, const aura_osint_digest *members, size_t count, bool *found)
{ return keysrt_set_contains_many(client, &aura_osint_auth_refresh_table, &user_id, members, count, found); }
/* In no order. SMEMBERS */
KEYSRT_CALL aura_osint_auth_refresh_members(keysrt_client *client, aura_osint_user_id user_id, aura_osint_digest_array *out)
{ return keysrt_set_members(client, &aura_osint_auth_refresh_table, &user_id, out, &out->block); }
/* The next one, in bounded memory; one may come twice; MISS: the end. SSCAN */
KEYSRT_CALL aura_osint_auth_refresh_walk_members(keysrt_client *client, aura_osint_user_id user_id, keysrt_walk *walk, aura_osint_digest *out)
{ return keysrt_set_walk(client, &aura_osint_auth_refresh_table, &user_id, walk, out, NULL); }
/* 0 where there is no key. SCARD */
KEYSRT_CALL aura_osint_auth_refresh_size(keysrt_client *client, aura_osint_user_id user_id, uint64_t *out)
{ return keysrt_set_size(client, &aura_osint_auth_refresh_table, &user_id, out); }
/* Takes a random one; MISS: the set is empty. SPOP */
KEYSRT_CALL aura_osint_auth_refresh_pop(keysrt_client *client, aura_osint_user_id user_id, aura_osint_digest *out)
{ return keysrt_set_pop(client, &aura_osint_auth_refresh_table, &user_id, out, NULL); }
/* Leaves it there; MISS: the set is empty. SRANDMEMBER */
KEYSRT_CALL aura_osint_auth_refresh_random(keysrt_client *client, aura_osint_user_id user_id, aura_osint_digest *out)
{ return keysrt_set_random(client, &aura_osint_auth_refresh_table, &user_id, out, NULL); }
/* This set, for calls on several; *params is borrowed. */
static inline aura_osint_set_of_digest aura_osint_auth_refresh_ref(const aura_osint_auth_refresh_params *params)
{
    const aura_osint_set_of_digest made = {{&aura_osint_auth_refresh_table, params}};
    return made;
}
/* Of this set and the others. SUNION */
KEYSRT_CALL aura_osint_auth_refresh_union(keysrt_client *client, aura_osint_user_id user_id, const aura_osint_set_of_digest *others, size_t count, aura_osint_digest_array *out)
{ return keysrt_set_combine(client, &aura_osint_auth_refresh_table, &user_id, KEYSRT_UNION, (const keysrt_ref *)others, count, out, &out->block); }
/* Of this set and the others. SINTER */
KEYSRT_CALL aura_osint_auth_refresh_intersection(keysrt_client *client, aura_osint_user_id user_id, const aura_osint_set_of_digest *others, size_t count, aura_osint_digest_array *out)
{ return keysrt_set_combine(client, &aura_osint_auth_refresh_table, &user_id, KEYSRT_INTERSECTION, (const keysrt_ref *)others, count, out, &out->block); }
/* What is in this set and in none of the others. SDIFF */
KEYSRT_CALL aura_osint_auth_refresh_difference(keysrt_client *client, aura_osint_user_id user_id, const aura_osint_set_of_digest *others, size_t count, aura_osint_digest_array *out)
{ return keysrt_set_combine(client, &aura_osint_auth_refresh_table, &user_id, KEYSRT_DIFFERENCE, (const keysrt_ref *)others, count, out, &out->block); }
/* Counts no further than most; 0: all. SINTERCARD */
KEYSRT_CALL aura_osint_auth_refresh_intersection_size(keysrt_client *client, aura_osint_user_id user_id, const aura_osint_set_of_digest *others, size_t count, uint64_t most, uint64_t *out)
{ return keysrt_set_intersection_size(client, &aura_osint_auth_refresh_table, &user_id, (const keysrt_ref *)others, count, most, out); }
/* This set becomes the result; size may be NULL. SUNIONSTORE */
KEYSRT_CALL aura_osint_auth_refresh_store_union(keysrt_client *client, aura_osint_user_id user_id, const aura_osint_set_of_digest *sources, size_t count, uint64_t *size)
{ return keysrt_set_store(client, &aura_osint_auth_refresh_table, &user_id, KEYSRT_UNION, (const keysrt_ref *)sources, count, keysrt_declared_ttl, size); }
/* This set becomes the result; size may be NULL. SINTERSTORE */
KEYSRT_CALL aura_osint_auth_refresh_store_intersection(keysrt_client *client, aura_osint_user_id user_id, const aura_osint_set_of_digest *sources, size_t count, uint64_t *size)
{ return keysrt_set_store(client, &aura_osint_auth_refresh_table, &user_id, KEYSRT_INTERSECTION, (const keysrt_ref *)sources, count, keysrt_declared_ttl, size); }
/* This set becomes the first source without the others; size may be NULL. SDIFFSTORE */
KEYSRT_CALL aura_osint_auth_refresh_store_difference(keysrt_client *client, aura_osint_user_id user_id, const aura_osint_set_of_digest *sources, size_t count, uint64_t *size)
{ return keysrt_set_store(client, &aura_osint_auth_refresh_table, &user_id, KEYSRT_DIFFERENCE, (const keysrt_ref *)sources, count, keysrt_declared_ttl, size); }
/* To this set; MISS: it was not in the source. SMOVE */
KEYSRT_CALL aura_osint_auth_refresh_move_from(keysrt_client *client, aura_osint_user_id user_id, aura_osint_set_of_digest source, aura_osint_digest member)
{ return keysrt_set_move(client, &aura_osint_auth_refresh_table, &user_id, &source.ref, &member, keysrt_declared_ttl); }
/* OK or MISS. EXISTS */
KEYSRT_CALL aura_osint_auth_refresh_exists(keysrt_client *client, aura_osint_user_id user_id)
{ return keysrt_key_exists(client, &aura_osint_auth_refresh_table, &user_id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL aura_osint_auth_refresh_ttl(keysrt_client *client, aura_osint_user_id user_id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &aura_osint_auth_refresh_table, &user_id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL aura_osint_auth_refresh_renew(keysrt_client *client, aura_osint_user_id user_id)
{ return keysrt_key_renew(client, &aura_osint_auth_refresh_table, &user_id, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL aura_osint_auth_refresh_delete(keysrt_client *client, aura_osint_user_id user_id)
{ return keysrt_key_delete(client, &aura_osint_auth_refresh_table, &user_id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL aura_osint_auth_refresh_walk(keysrt_client *client, keysrt_walk *walk, aura_osint_auth_refresh_params *out)
{ return keysrt_key_walk(client, &aura_osint_auth_refresh_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL aura_osint_auth_refresh_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &aura_osint_auth_refresh_table, deleted); }

/* An investigation's data. JSON, as the database has it.
 * cache "investigation:{id}:cache", Redis type string, database 0; TTL: 2 hours; every write sets it anew. aura_osint.keys:108
 * Of all callers of all processes one computes, the one whose token is in the lease (10 seconds); the others wait for its value.
 * What was put or deleted meanwhile voids what is being computed: nothing outdated is stored.
 * After a lost reply each step is sent again: twice is the same as once.
 * While Redis cannot be asked, reading misses, writing does nothing and the loader answers; deleting fails.
 * Commands: GET and MGET to read; EVALSHA to write, to delete and for the lease. */
typedef struct aura_osint_investigation_cache_params {
    aura_osint_investigation_id id;
} aura_osint_investigation_cache_params;
typedef struct aura_osint_investigation_cache_lookup {
    keysrt_status status;
    keysrt_view value;
} aura_osint_investigation_cache_lookup;
typedef struct aura_osint_investigation_cache_lookups {
    aura_osint_investigation_cache_lookup *items;
    size_t count;
    keysrt_block block;
} aura_osint_investigation_cache_lookups;
static inline void aura_osint_investigation_cache_lookups_clear(aura_osint_investigation_cache_lookups *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}
/* Makes what is missing: calls aura_osint_investigation_cache_loaded() and returns OK; MISS: there is none; all else is the caller's. */
typedef keysrt_status aura_osint_investigation_cache_loader(void *context, const aura_osint_investigation_cache_params *params, keysrt_loading *loading);
typedef struct aura_osint_investigation_cache_load {
    aura_osint_investigation_cache_loader *loader;
    void *context;
} aura_osint_investigation_cache_load;
static inline keysrt_status aura_osint_investigation_cache_run_loader(void *state, const void *params, keysrt_loading *loading)
{
    const aura_osint_investigation_cache_load *load = (const aura_osint_investigation_cache_load *)state;
    return load->loader(load->context, (const aura_osint_investigation_cache_params *)params, loading);
}
static const keysrt_piece aura_osint_investigation_cache_table_pieces[] KEYSRT_UNUSED = {
    {"investigation:", 14, offsetof(aura_osint_investigation_cache_params, id), &aura_osint_type_6, "id", false},
    {":cache", 6, 0, 0, 0, false},
};
static const keysrt_piece aura_osint_investigation_cache_table_lease_pieces[] KEYSRT_UNUSED = {
    {"investigation:", 14, offsetof(aura_osint_investigation_cache_params, id), &aura_osint_type_6, "id", false},
    {":cache:lease", 12, 0, 0, 0, false},
};
static const keysrt_key aura_osint_investigation_cache_table_lease KEYSRT_UNUSED = {&aura_osint_keyspace, "investigation_cache lease", 5, 0, 0, false, {2, sizeof(aura_osint_investigation_cache_params), aura_osint_investigation_cache_table_lease_pieces, "investigation:*:cache:lease", "investigation:{id}:cache:lease"}, 0, 0, 0, {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0}, 0, 0, 0, 0, 0};
static const keysrt_cache aura_osint_investigation_cache_table_cache KEYSRT_UNUSED = {&aura_osint_investigation_cache_table_lease, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, false, false, 0, 0};
static const keysrt_key aura_osint_investigation_cache_table KEYSRT_UNUSED = {&aura_osint_keyspace, "investigation_cache", 5, 0, KEYSRT_CACHE, false,
    {2, sizeof(aura_osint_investigation_cache_params), aura_osint_investigation_cache_table_pieces, "investigation:*:cache", "investigation:{id}:cache"},
    &aura_osint_type_7, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 7200000, 0, 0, 0, 0, "$2\r\nPX\r\n$7\r\n7200000\r\n", 21},
    &aura_osint_investigation_cache_table_cache, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL aura_osint_investigation_cache_key_name(keysrt_client *client, aura_osint_investigation_id id, keysrt_text *out)
{ return keysrt_key_name(client, &aura_osint_investigation_cache_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL aura_osint_investigation_cache_parse(keysrt_client *client, keysrt_view name, aura_osint_investigation_cache_params *out)
{ return keysrt_key_parse(client, &aura_osint_investigation_cache_table, name, out, NULL); }
/* MISS: none that counts, or Redis cannot be asked. GET */
KEYSRT_CALL aura_osint_investigation_cache_get(keysrt_client *client, aura_osint_investigation_id id, keysrt_text *out)
{ return keysrt_cache_get(client, &aura_osint_investigation_cache_table, &id, out, &out->block); }
/* The value, or what the loader makes of it, one caller at a time; MISS, NOTHING: the loader found none. get, EVALSHA */
KEYSRT_CALL aura_osint_investigation_cache_get_or_compute(keysrt_client *client, aura_osint_investigation_id id, aura_osint_investigation_cache_loader *loader, void *context, keysrt_text *out)
{
    aura_osint_investigation_cache_load load = {loader, context};
    return keysrt_cache_get_or_compute(client, &aura_osint_investigation_cache_table, &id, loader ? aura_osint_investigation_cache_run_loader : 0, &load, out, &out->block);
}
/* Inside a loader: what it made. Encoded at once: value may go away. */
KEYSRT_CALL aura_osint_investigation_cache_loaded(keysrt_loading *loading, keysrt_view value)
{ return keysrt_cache_loaded(loading, &aura_osint_investigation_cache_table, &value, keysrt_declared_ttl); }
/* Value and TTL in one step; MISS: Redis cannot be asked, nothing was written. EVALSHA */
KEYSRT_CALL aura_osint_investigation_cache_put(keysrt_client *client, aura_osint_investigation_id id, keysrt_view value)
{ return keysrt_cache_put(client, &aura_osint_investigation_cache_table, &id, &value, keysrt_declared_ttl); }
/* One item for each key, with the status that get has. MGET */
KEYSRT_CALL aura_osint_investigation_cache_get_many(keysrt_client *client, const aura_osint_investigation_cache_params *keys, size_t count, aura_osint_investigation_cache_lookups *out)
{ return keysrt_cache_get_many(client, &aura_osint_investigation_cache_table, keys, count, out, &out->block, sizeof(aura_osint_investigation_cache_lookup), offsetof(aura_osint_investigation_cache_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL aura_osint_investigation_cache_put_many(keysrt_client *client, const aura_osint_investigation_cache_params *keys, const keysrt_view *values, size_t count)
{ return keysrt_cache_put_many(client, &aura_osint_investigation_cache_table, keys, values, count, keysrt_declared_ttl); }
/* Invalidates: what is being computed will not be stored either. MISS: there was none. EVALSHA */
KEYSRT_CALL aura_osint_investigation_cache_delete(keysrt_client *client, aura_osint_investigation_id id)
{ return keysrt_cache_delete(client, &aura_osint_investigation_cache_table, &id); }
/* Every key of the pattern, and what is being computed; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL aura_osint_investigation_cache_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_cache_delete_all(client, &aura_osint_investigation_cache_table, deleted); }
/* OK or MISS. EXISTS */
KEYSRT_CALL aura_osint_investigation_cache_exists(keysrt_client *client, aura_osint_investigation_id id)
{ return keysrt_key_exists(client, &aura_osint_investigation_cache_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL aura_osint_investigation_cache_ttl(keysrt_client *client, aura_osint_investigation_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &aura_osint_investigation_cache_table, &id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL aura_osint_investigation_cache_renew(keysrt_client *client, aura_osint_investigation_id id)
{ return keysrt_key_renew(client, &aura_osint_investigation_cache_table, &id, keysrt_declared_ttl); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL aura_osint_investigation_cache_walk(keysrt_client *client, keysrt_walk *walk, aura_osint_investigation_cache_params *out)
{ return keysrt_key_walk(client, &aura_osint_investigation_cache_table, walk, out); }

/* Whom or what it looks at. A set: each target once.
 * set "investigation:{id}:targets", Redis type set, database 0; TTL: 2 hours; every write sets it anew. aura_osint.keys:111 */
typedef struct aura_osint_investigation_targets_params {
    aura_osint_investigation_id id;
} aura_osint_investigation_targets_params;
static const keysrt_piece aura_osint_investigation_targets_table_pieces[] KEYSRT_UNUSED = {
    {"investigation:", 14, offsetof(aura_osint_investigation_targets_params, id), &aura_osint_type_6, "id", false},
    {":targets", 8, 0, 0, 0, false},
};
static const keysrt_key aura_osint_investigation_targets_table KEYSRT_UNUSED = {&aura_osint_keyspace, "investigation_targets", 6, 0, KEYSRT_SET, false,
    {2, sizeof(aura_osint_investigation_targets_params), aura_osint_investigation_targets_table_pieces, "investigation:*:targets", "investigation:{id}:targets"},
    &aura_osint_type_8, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 7200000, 0, 0, 0, 0, "$2\r\nPX\r\n$7\r\n7200000\r\n", 21},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL aura_osint_investigation_targets_key_name(keysrt_client *client, aura_osint_investigation_id id, keysrt_text *out)
{ return keysrt_key_name(client, &aura_osint_investigation_targets_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL aura_osint_investigation_targets_parse(keysrt_client *client, keysrt_view name, aura_osint_investigation_targets_params *out)
{ return keysrt_key_parse(client, &aura_osint_investigation_targets_table, name, out, NULL); }
/* added (may be NULL): 0 where it was there. SADD */
KEYSRT_CALL aura_osint_investigation_targets_add(keysrt_client *client, aura_osint_investigation_id id, aura_osint_target_id member, uint64_t *added)
{ return keysrt_set_add(client, &aura_osint_investigation_targets_table, &id, &member, 1, keysrt_declared_ttl, added); }
/* added may be NULL. SADD */
KEYSRT_CALL aura_osint_investigation_targets_add_many(keysrt_client *client, aura_osint_investigation_id id, const aura_osint_target_id *members, size_t count, uint64_t *added)
{ return keysrt_set_add(client, &aura_osint_investigation_targets_table, &id, members, count, keysrt_declared_ttl, added); }
/* removed (may be NULL): 0 where it was not there. SREM */
KEYSRT_CALL aura_osint_investigation_targets_remove(keysrt_client *client, aura_osint_investigation_id id, aura_osint_target_id member, uint64_t *removed)
{ return keysrt_set_remove(client, &aura_osint_investigation_targets_table, &id, &member, 1, removed); }
/* removed may be NULL. SREM */
KEYSRT_CALL aura_osint_investigation_targets_remove_many(keysrt_client *client, aura_osint_investigation_id id, const aura_osint_target_id *members, size_t count, uint64_t *removed)
{ return keysrt_set_remove(client, &aura_osint_investigation_targets_table, &id, members, count, removed); }
/* OK or MISS. SISMEMBER */
KEYSRT_CALL aura_osint_investigation_targets_contains(keysrt_client *client, aura_osint_investigation_id id, aura_osint_target_id member)
{ return keysrt_set_contains(client, &aura_osint_investigation_targets_table, &id, &member); }
/* found: count answers. SMISMEMBER */
KEYSRT_CALL aura_osint_investigation_targets_contains_many(keysrt_client *client, aura_osint_investigation_id id, const aura_osint_target_id *members, size_t count, bool *found)
{ return keysrt_set_contains_many(client, &aura_osint_investigation_targets_table, &id, members, count, found); }
/* In no order. SMEMBERS */
KEYSRT_CALL aura_osint_investigation_targets_members(keysrt_client *client, aura_osint_investigation_id id, aura_osint_target_id_array *out)
{ return keysrt_set_members(client, &aura_osint_investigation_targets_table, &id, out, &out->block); }
/* The next one, in bounded memory; one may come twice; MISS: the end. SSCAN */
KEYSRT_CALL aura_osint_investigation_targets_walk_members(keysrt_client *client, aura_osint_investigation_id id, keysrt_walk *walk, aura_osint_target_id_result *out)
{ return keysrt_set_walk(client, &aura_osint_investigation_targets_table, &id, walk, out, &out->block); }
/* 0 where there is no key. SCARD */
KEYSRT_CALL aura_osint_investigation_targets_size(keysrt_client *client, aura_osint_investigation_id id, uint64_t *out)
{ return keysrt_set_size(client, &aura_osint_investigation_targets_table, &id, out); }
/* Takes a random one; MISS: the set is empty. SPOP */
KEYSRT_CALL aura_osint_investigation_targets_pop(keysrt_client *client, aura_osint_investigation_id id, aura_osint_target_id_result *out)
{ return keysrt_set_pop(client, &aura_osint_investigation_targets_table, &id, out, &out->block); }
/* Leaves it there; MISS: the set is empty. SRANDMEMBER */
KEYSRT_CALL aura_osint_investigation_targets_random(keysrt_client *client, aura_osint_investigation_id id, aura_osint_target_id_result *out)
{ return keysrt_set_random(client, &aura_osint_investigation_targets_table, &id, out, &out->block); }
/* This set, for calls on several; *params is borrowed. */
static inline aura_osint_set_of_target_id aura_osint_investigation_targets_ref(const aura_osint_investigation_targets_params *params)
{
    const aura_osint_set_of_target_id made = {{&aura_osint_investigation_targets_table, params}};
    return made;
}
/* Of this set and the others. SUNION */
KEYSRT_CALL aura_osint_investigation_targets_union(keysrt_client *client, aura_osint_investigation_id id, const aura_osint_set_of_target_id *others, size_t count, aura_osint_target_id_array *out)
{ return keysrt_set_combine(client, &aura_osint_investigation_targets_table, &id, KEYSRT_UNION, (const keysrt_ref *)others, count, out, &out->block); }
/* Of this set and the others. SINTER */
KEYSRT_CALL aura_osint_investigation_targets_intersection(keysrt_client *client, aura_osint_investigation_id id, const aura_osint_set_of_target_id *others, size_t count, aura_osint_target_id_array *out)
{ return keysrt_set_combine(client, &aura_osint_investigation_targets_table, &id, KEYSRT_INTERSECTION, (const keysrt_ref *)others, count, out, &out->block); }
/* What is in this set and in none of the others. SDIFF */
KEYSRT_CALL aura_osint_investigation_targets_difference(keysrt_client *client, aura_osint_investigation_id id, const aura_osint_set_of_target_id *others, size_t count, aura_osint_target_id_array *out)
{ return keysrt_set_combine(client, &aura_osint_investigation_targets_table, &id, KEYSRT_DIFFERENCE, (const keysrt_ref *)others, count, out, &out->block); }
/* Counts no further than most; 0: all. SINTERCARD */
KEYSRT_CALL aura_osint_investigation_targets_intersection_size(keysrt_client *client, aura_osint_investigation_id id, const aura_osint_set_of_target_id *others, size_t count, uint64_t most, uint64_t *out)
{ return keysrt_set_intersection_size(client, &aura_osint_investigation_targets_table, &id, (const keysrt_ref *)others, count, most, out); }
/* This set becomes the result; size may be NULL. SUNIONSTORE */
KEYSRT_CALL aura_osint_investigation_targets_store_union(keysrt_client *client, aura_osint_investigation_id id, const aura_osint_set_of_target_id *sources, size_t count, uint64_t *size)
{ return keysrt_set_store(client, &aura_osint_investigation_targets_table, &id, KEYSRT_UNION, (const keysrt_ref *)sources, count, keysrt_declared_ttl, size); }
/* This set becomes the result; size may be NULL. SINTERSTORE */
KEYSRT_CALL aura_osint_investigation_targets_store_intersection(keysrt_client *client, aura_osint_investigation_id id, const aura_osint_set_of_target_id *sources, size_t count, uint64_t *size)
{ return keysrt_set_store(client, &aura_osint_investigation_targets_table, &id, KEYSRT_INTERSECTION, (const keysrt_ref *)sources, count, keysrt_declared_ttl, size); }
/* This set becomes the first source without the others; size may be NULL. SDIFFSTORE */
KEYSRT_CALL aura_osint_investigation_targets_store_difference(keysrt_client *client, aura_osint_investigation_id id, const aura_osint_set_of_target_id *sources, size_t count, uint64_t *size)
{ return keysrt_set_store(client, &aura_osint_investigation_targets_table, &id, KEYSRT_DIFFERENCE, (const keysrt_ref *)sources, count, keysrt_declared_ttl, size); }
/* To this set; MISS: it was not in the source. SMOVE */
KEYSRT_CALL aura_osint_investigation_targets_move_from(keysrt_client *client, aura_osint_investigation_id id, aura_osint_set_of_target_id source, aura_osint_target_id member)
{ return keysrt_set_move(client, &aura_osint_investigation_targets_table, &id, &source.ref, &member, keysrt_declared_ttl); }
/* OK or MISS. EXISTS */
KEYSRT_CALL aura_osint_investigation_targets_exists(keysrt_client *client, aura_osint_investigation_id id)
{ return keysrt_key_exists(client, &aura_osint_investigation_targets_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL aura_osint_investigation_targets_ttl(keysrt_client *client, aura_osint_investigation_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &aura_osint_investigation_targets_table, &id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL aura_osint_investigation_targets_renew(keysrt_client *client, aura_osint_investigation_id id)
{ return keysrt_key_renew(client, &aura_osint_investigation_targets_table, &id, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL aura_osint_investigation_targets_delete(keysrt_client *client, aura_osint_investigation_id id)
{ return keysrt_key_delete(client, &aura_osint_investigation_targets_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL aura_osint_investigation_targets_walk(keysrt_client *client, keysrt_walk *walk, aura_osint_investigation_targets_params *out)
{ return keysrt_key_walk(client, &aura_osint_investigation_targets_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL aura_osint_investigation_targets_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &aura_osint_investigation_targets_table, deleted); }

/* How far each of its running scans is.
 * hash "investigation:{id}:progress", Redis type hash, database 0; TTL: 2 hours; every write sets it anew. aura_osint.keys:114 */
typedef struct aura_osint_investigation_progress_params {
    aura_osint_investigation_id id;
} aura_osint_investigation_progress_params;
typedef struct aura_osint_investigation_progress_entry {
    aura_osint_scan_id name;
    aura_osint_percent value;
} aura_osint_investigation_progress_entry;
typedef struct aura_osint_investigation_progress_entries {
    aura_osint_investigation_progress_entry *items;
    size_t count;
    keysrt_block block;
} aura_osint_investigation_progress_entries;
static inline void aura_osint_investigation_progress_entries_clear(aura_osint_investigation_progress_entries *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}
static const keysrt_piece aura_osint_investigation_progress_table_pieces[] KEYSRT_UNUSED = {
    {"investigation:", 14, offsetof(aura_osint_investigation_progress_params, id), &aura_osint_type_6, "id", false},
    {":progress", 9, 0, 0, 0, false},
};
static const keysrt_map aura_osint_map_4 KEYSRT_UNUSED = {&aura_osint_type_9, &aura_osint_type_10, sizeof(aura_osint_investigation_progress_entry), offsetof(aura_osint_investigation_progress_entry, value)};
static const keysrt_record aura_osint_investigation_progress_table_record KEYSRT_UNUSED = {"investigation_progress", offsetof(aura_osint_investigation_progress_entries, block), 0, 0, &aura_osint_map_4, 0};
static const keysrt_key aura_osint_investigation_progress_table KEYSRT_UNUSED = {&aura_osint_keyspace, "investigation_progress", 7, 0, KEYSRT_HASH, false,
    {2, sizeof(aura_osint_investigation_progress_params), aura_osint_investigation_progress_table_pieces, "investigation:*:progress", "investigation:{id}:progress"},
    0, 0, &aura_osint_investigation_progress_table_record,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 7200000, 0, 0, 0, 0, "$2\r\nPX\r\n$7\r\n7200000\r\n", 21},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL aura_osint_investigation_progress_key_name(keysrt_client *client, aura_osint_investigation_id id, keysrt_text *out)
{ return keysrt_key_name(client, &aura_osint_investigation_progress_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL aura_osint_investigation_progress_parse(keysrt_client *client, keysrt_view name, aura_osint_investigation_progress_params *out)
{ return keysrt_key_parse(client, &aura_osint_investigation_progress_table, name, out, NULL); }
/* All fields; MISS: no such key. HGETALL */
KEYSRT_CALL aura_osint_investigation_progress_get(keysrt_client *client, aura_osint_investigation_id id, aura_osint_investigation_progress_entries *out)
{ return keysrt_hash_get(client, &aura_osint_investigation_progress_table, &id, out, &out->block); }
/* Replaces the whole key in one step. DEL, HSET */
KEYSRT_CALL aura_osint_investigation_progress_put(keysrt_client *client, aura_osint_investigation_id id, const aura_osint_investigation_progress_entry *entries, size_t count)
{
    const struct {
        const aura_osint_investigation_progress_entry *items;
        size_t count;
    } map = {entries, count};
    return keysrt_hash_put(client, &aura_osint_investigation_progress_table, &id, &map, keysrt_declared_ttl);
}
/* MISS: no such key or field. HGET */
KEYSRT_CALL aura_osint_investigation_progress_get_field(keysrt_client *client, aura_osint_investigation_id id, aura_osint_scan_id name, aura_osint_percent *out)
{ return keysrt_hash_map_get(client, &aura_osint_investigation_progress_table, &id, &name, out, NULL); }
/* One field alone. HSET */
KEYSRT_CALL aura_osint_investigation_progress_set_field(keysrt_client *client, aura_osint_investigation_id id, aura_osint_scan_id name, aura_osint_percent value)
{ return keysrt_hash_map_set(client, &aura_osint_investigation_progress_table, &id, &name, &value, keysrt_declared_ttl); }
/* out may be NULL. HINCRBY */
KEYSRT_CALL aura_osint_investigation_progress_increment_field(keysrt_client *client, aura_osint_investigation_id id, aura_osint_scan_id name, int64_t by, int64_t *out)
{ return keysrt_hash_map_increment(client, &aura_osint_investigation_progress_table, &id, &name, &by, keysrt_declared_ttl, out); }
/* MISS: there was none. HDEL */
KEYSRT_CALL aura_osint_investigation_progress_delete_field(keysrt_client *client, aura_osint_investigation_id id, aura_osint_scan_id name)
{ return keysrt_hash_map_delete(client, &aura_osint_investigation_progress_table, &id, &name); }
/* The next field, in bounded memory; one may come twice; MISS: the end. HSCAN */
KEYSRT_CALL aura_osint_investigation_progress_walk_fields(keysrt_client *client, aura_osint_investigation_id id, keysrt_walk *walk, aura_osint_scan_id_result *name, aura_osint_percent *out)
{ return keysrt_hash_walk(client, &aura_osint_investigation_progress_table, &id, walk, name, &name->block, out, NULL); }
/* 0 where there is no key. HLEN */
KEYSRT_CALL aura_osint_investigation_progress_size(keysrt_client *client, aura_osint_investigation_id id, uint64_t *out)
{ return keysrt_hash_size(client, &aura_osint_investigation_progress_table, &id, out); }
/* OK or MISS. EXISTS */
KEYSRT_CALL aura_osint_investigation_progress_exists(keysrt_client *client, aura_osint_investigation_id id)
{ return keysrt_key_exists(client, &aura_osint_investigation_progress_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL aura_osint_investigation_progress_ttl(keysrt_client *client, aura_osint_investigation_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &aura_osint_investigation_progress_table, &id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL aura_osint_investigation_progress_renew(keysrt_client *client, aura_osint_investigation_id id)
{ return keysrt_key_renew(client, &aura_osint_investigation_progress_table, &id, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL aura_osint_investigation_progress_delete(keysrt_client *client, aura_osint_investigation_id id)
{ return keysrt_key_delete(client, &aura_osint_investigation_progress_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL aura_osint_investigation_progress_walk(keysrt_client *client, keysrt_walk *walk, aura_osint_investigation_progress_params *out)
{ return keysrt_key_walk(client, &aura_osint_investigation_progress_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL aura_osint_investigation_progress_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &aura_osint_investigation_progress_table, deleted); }

/* What came out, in short.
 * string "investigation:{id}:results:summary", Redis type string, database 0; TTL: 2 hours; every write sets it anew. aura_osint.keys:117 */
typedef struct aura_osint_investigation_summary_params {
    aura_osint_investigation_id id;
} aura_osint_investigation_summary_params;
static const keysrt_piece aura_osint_investigation_summary_table_pieces[] KEYSRT_UNUSED = {
    {"investigation:", 14, offsetof(aura_osint_investigation_summary_params, id), &aura_osint_type_6, "id", false},
    {":results:summary", 16, 0, 0, 0, false},
};
static const keysrt_key aura_osint_investigation_summary_table KEYSRT_UNUSED = {&aura_osint_keyspace, "investigation_summary", 8, 0, KEYSRT_STRING, false,
    {2, sizeof(aura_osint_investigation_summary_params), aura_osint_investigation_summary_table_pieces, "investigation:*:results:summary", "investigation:{id}:results:summary"},
    &aura_osint_type_7, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 7200000, 0, 0, 0, 0, "$2\r\nPX\r\n$7\r\n7200000\r\n", 21},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL aura_osint_investigation_summary_key_name(keysrt_client *client, aura_osint_investigation_id id, keysrt_text *out)
{ return keysrt_key_name(client, &aura_osint_investigation_summary_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL aura_osint_investigation_summary_parse(keysrt_client *client, keysrt_view name, aura_osint_investigation_summary_params *out)
{ return keysrt_key_parse(client, &aura_osint_investigation_summary_table, name, out, NULL); }
/* MISS: no such key. GET */
KEYSRT_CALL aura_osint_investigation_summary_get(keysrt_client *client, aura_osint_investigation_id id, keysrt_text *out)
{ return keysrt_string_get(client, &aura_osint_investigation_summary_table, &id, out, &out->block); }
/* Value and TTL in one step. SET */
KEYSRT_CALL aura_osint_investigation_summary_set(keysrt_client *client, aura_osint_investigation_id id, keysrt_view value)
{ return keysrt_string_set(client, &aura_osint_investigation_summary_table, &id, &value, keysrt_declared_ttl); }
/* Sets it where there is none; MISS: there is one, nothing changed. SET NX */
KEYSRT_CALL aura_osint_investigation_summary_add(keysrt_client *client, aura_osint_investigation_id id, keysrt_view value)
{ return keysrt_string_add(client, &aura_osint_investigation_summary_table, &id, &value, keysrt_declared_ttl); }
/* Sets it and gives the old value; MISS: there was none. SET GET */
KEYSRT_CALL aura_osint_investigation_summary_swap(keysrt_client *client, aura_osint_investigation_id id, keysrt_view value, keysrt_text *old)
{ return keysrt_string_swap(client, &aura_osint_investigation_summary_table, &id, &value, keysrt_declared_ttl, old, &old->block); }
/* Reads and deletes; MISS: no such key. GETDEL */
KEYSRT_CALL aura_osint_investigation_summary_take(keysrt_client *client, aura_osint_investigation_id id, keysrt_text *out)
{ return keysrt_string_take(client, &aura_osint_investigation_summary_table, &id, out, &out->block); }
/* One item for each key, found or not. MGET */
KEYSRT_CALL aura_osint_investigation_summary_get_many(keysrt_client *client, const aura_osint_investigation_summary_params *keys, size_t count, aura_osint_string_lookups *out)
{ return keysrt_string_get_many(client, &aura_osint_investigation_summary_table, keys, count, out, &out->block, sizeof(aura_osint_string_lookup), offsetof(aura_osint_string_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL aura_osint_investigation_summary_set_many(keysrt_client *client, const aura_osint_investigation_summary_params *keys, const keysrt_view *values, size_t count)
{ return keysrt_string_set_many(client, &aura_osint_investigation_summary_table, keys, values, count, keysrt_declared_ttl); }
/* OK or MISS. EXISTS */
KEYSRT_CALL aura_osint_investigation_summary_exists(keysrt_client *client, aura_osint_investigation_id id)
{ return keysrt_key_exists(client, &aura_osint_investigation_summary_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL aura_osint_investigation_summary_ttl(keysrt_client *client, aura_osint_investigation_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &aura_osint_investigation_summary_table, &id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL aura_osint_investigation_summary_renew(keysrt_client *client, aura_osint_investigation_id id)
{ return keysrt_key_renew(client, &aura_osint_investigation_summary_table, &id, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL aura_osint_investigation_summary_delete(keysrt_client *client, aura_osint_investigation_id id)
{ return keysrt_key_delete(client, &aura_osint_investigation_summary_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL aura_osint_investigation_summary_walk(keysrt_client *client, keysrt_walk *walk, aura_osint_investigation_summary_params *out)
{ return keysrt_key_walk(client, &aura_osint_investigation_summary_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL aura_osint_investigation_summary_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &aura_osint_investigation_summary_table, deleted); }

/* Social profiles that were found. A copy of profiles lives 30 min, and so does this set of them.
 * set "target:{id}:profiles", Redis type set, database 0; TTL: 30 minutes; every write sets it anew. aura_osint.keys:120 */
typedef struct aura_osint_target_profiles_params {
    aura_osint_target_id id;
} aura_osint_target_profiles_params;
static const keysrt_piece aura_osint_target_profiles_table_pieces[] KEYSRT_UNUSED = {
    {"target:", 7, offsetof(aura_osint_target_profiles_params, id), &aura_osint_type_8, "id", false},
    {":profiles", 9, 0, 0, 0, false},
};
static const keysrt_key aura_osint_target_profiles_table KEYSRT_UNUSED = {&aura_osint_keyspace, "target_profiles", 9, 0, KEYSRT_SET, false,
    {2, sizeof(aura_osint_target_profiles_params), aura_osint_target_profiles_table_pieces, "target:*:profiles", "target:{id}:profiles"},
    &aura_osint_type_13, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 1800000, 0, 0, 0, 0, "$2\r\nPX\r\n$7\r\n1800000\r\n", 21},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL aura_osint_target_profiles_key_name(keysrt_client *client, aura_osint_target_id id, keysrt_text *out)
{ return keysrt_key_name(client, &aura_osint_target_profiles_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL aura_osint_target_profiles_parse(keysrt_client *client, keysrt_view name, aura_osint_target_profiles_params *out)
{ return keysrt_key_parse(client, &aura_osint_target_profiles_table, name, out, NULL); }
/* added (may be NULL): 0 where it was there. SADD */
KEYSRT_CALL aura_osint_target_profiles_add(keysrt_client *client, aura_osint_target_id id, aura_osint_account member, uint64_t *added)
{ return keysrt_set_add(client, &aura_osint_target_profiles_table, &id, &member, 1, keysrt_declared_ttl, added); }
/* added may be NULL. SADD */
KEYSRT_CALL aura_osint_target_profiles_add_many(keysrt_client *client, aura_osint_target_id id, const aura_osint_account *members, size_t count, uint64_t *added)
{ return keysrt_set_add(client, &aura_osint_target_profiles_table, &id, members, count, keysrt_declared_ttl, added); }
/* removed (may be NULL): 0 where it was not there. SREM */
KEYSRT_CALL aura_osint_target_profiles_remove(keysrt_client *client, aura_osint_target_id id, aura_osint_account member, uint64_t *removed)
{ return keysrt_set_remove(client, &aura_osint_target_profiles_table, &id, &member, 1, removed); }
/* removed may be NULL. SREM */
KEYSRT_CALL aura_osint_target_profiles_remove_many(keysrt_client *client, aura_osint_target_id id, const aura_osint_account *members, size_t count, uint64_t *removed)
{ return keysrt_set_remove(client, &aura_osint_target_profiles_table, &id, members, count, removed); }
/* OK or MISS. SISMEMBER */
KEYSRT_CALL aura_osint_target_profiles_contains(keysrt_client *client, aura_osint_target_id id, aura_osint_account member)
{ return keysrt_set_contains(client, &aura_osint_target_profiles_table, &id, &member); }
/* found: count answers. SMISMEMBER */
KEYSRT_CALL aura_osint_target_profiles_contains_many(keysrt_client *client, aura_osint_target_id id, const aura_osint_account *members, size_t count, bool *found)
{ return keysrt_set_contains_many(client, &aura_osint_target_profiles_table, &id, members, count, found); }
/* In no order. SMEMBERS */
KEYSRT_CALL aura_osint_target_profiles_members(keysrt_client *client, aura_osint_target_id id, aura_osint_account_array *out)
{ return keysrt_set_members(client, &aura_osint_target_profiles_table, &id, out, &out->block); }
/* The next one, in bounded memory; one may come twice; MISS: the end. SSCAN */
KEYSRT_CALL aura_osint_target_profiles_walk_members(keysrt_client *client, aura_osint_target_id id, keysrt_walk *walk, aura_osint_account_result *out)
{ return keysrt_set_walk(client, &aura_osint_target_profiles_table, &id, walk, out, &out->block); }
/* 0 where there is no key. SCARD */
KEYSRT_CALL aura_osint_target_profiles_size(keysrt_client *client, aura_osint_target_id id, uint64_t *out)
{ return keysrt_set_size(client, &aura_osint_target_profiles_table, &id, out); }
/* Takes a random one; MISS: the set is empty. SPOP */
KEYSRT_CALL aura_osint_target_profiles_pop(keysrt_client *client, aura_osint_target_id id, aura_osint_account_result *out)
{ return keysrt_set_pop(client, &aura_osint_target_profiles_table, &id, out, &out->block); }
/* Leaves it there; MISS: the set is empty. SRANDMEMBER */
KEYSRT_CALL aura_osint_target_profiles_random(keysrt_client *client, aura_osint_target_id id, aura_osint_account_result *out)
{ return keysrt_set_random(client, &aura_osint_target_profiles_table, &id, out, &out->block); }
/* This set, for calls on several; *params is borrowed. */
static inline aura_osint_set_of_account aura_osint_target_profiles_ref(const aura_osint_target_profiles_params *params)
{
    const aura_osint_set_of_account made = {{&aura_osint_target_profiles_table, params}};
    return made;
}
/* Of this set and the others. SUNION */
KEYSRT_CALL aura_osint_target_profiles_union(keysrt_client *client, aura_osint_target_id id, const aura_osint_set_of_account *others, size_t count, aura_osint_account_array *out)
{ return keysrt_set_combine(client, &aura_osint_target_profiles_table, &id, KEYSRT_UNION, (const keysrt_ref *)others, count, out, &out->block); }
/* Of this set and the others. SINTER */
KEYSRT_CALL aura_osint_target_profiles_intersection(keysrt_client *client, aura_osint_target_id id, const aura_osint_set_of_account *others, size_t count, aura_osint_account_array *out)
{ return keysrt_set_combine(client, &aura_osint_target_profiles_table, &id, KEYSRT_INTERSECTION, (const keysrt_ref *)others, count, out, &out->block); }
/* What is in this set and in none of the others. SDIFF */
KEYSRT_CALL aura_osint_target_profiles_difference(keysrt_client *client, aura_osint_target_id id, const aura_osint_set_of_account *others, size_t count, aura_osint_account_array *out)
{ return keysrt_set_combine(client, &aura_osint_target_profiles_table, &id, KEYSRT_DIFFERENCE, (const keysrt_ref *)others, count, out, &out->block); }
/* Counts no further than most; 0: all. SINTERCARD */
KEYSRT_CALL aura_osint_target_profiles_intersection_size(keysrt_client *client, aura_osint_target_id id, const aura_osint_set_of_account *others, size_t count, uint64_t most, uint64_t *out)
{ return keysrt_set_intersection_size(client, &aura_osint_target_profiles_table, &id, (const keysrt_ref *)others, count, most, out); }
/* This set becomes the result; size may be NULL. SUNIONSTORE */
KEYSRT_CALL aura_osint_target_profiles_store_union(keysrt_client *client, aura_osint_target_id id, const aura_osint_set_of_account *sources, size_t count, uint64_t *size)
{ return keysrt_set_store(client, &aura_osint_target_profiles_table, &id, KEYSRT_UNION, (const keysrt_ref *)sources, count, keysrt_declared_ttl, size); }
/* This set becomes the result; size may be NULL. SINTERSTORE */
KEYSRT_CALL aura_osint_target_profiles_store_intersection(keysrt_client *client, aura_osint_target_id id, const aura_osint_set_of_account *sources, size_t count, uint64_t *size)
{ return keysrt_set_store(client, &aura_osint_target_profiles_table, &id, KEYSRT_INTERSECTION, (const keysrt_ref *)sources, count, keysrt_declared_ttl, size); }
/* This set becomes the first source without the others; size may be NULL. SDIFFSTORE */
KEYSRT_CALL aura_osint_target_profiles_store_difference(keysrt_client *client, aura_osint_target_id id, const aura_osint_set_of_account *sources, size_t count, uint64_t *size)
{ return keysrt_set_store(client, &aura_osint_target_profiles_table, &id, KEYSRT_DIFFERENCE, (const keysrt_ref *)sources, count, keysrt_declared_ttl, size); }
/* To this set; MISS: it was not in the source. SMOVE */
KEYSRT_CALL aura_osint_target_profiles_move_from(keysrt_client *client, aura_osint_target_id id, aura_osint_set_of_account source, aura_osint_account member)
{ return keysrt_set_move(client, &aura_osint_target_profiles_table, &id, &source.ref, &member, keysrt_declared_ttl); }
/* OK or MISS. EXISTS */
KEYSRT_CALL aura_osint_target_profiles_exists(keysrt_client *client, aura_osint_target_id id)
{ return keysrt_key_exists(client, &aura_osint_target_profiles_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL aura_osint_target_profiles_ttl(keysrt_client *client, aura_osint_target_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &aura_osint_target_profiles_table, &id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL aura_osint_target_profiles_renew(keysrt_client *client, aura_osint_target_id id)
{ return keysrt_key_renew(client, &aura_osint_target_profiles_table, &id, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL aura_osint_target_profiles_delete(keysrt_client *client, aura_osint_target_id id)
{ return keysrt_key_delete(client, &aura_osint_target_profiles_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL aura_osint_target_profiles_walk(keysrt_client *client, keysrt_walk *walk, aura_osint_target_profiles_params *out)
{ return keysrt_key_walk(client, &aura_osint_target_profiles_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL aura_osint_target_profiles_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &aura_osint_target_profiles_table, deleted); }

/* When a target was last scanned. After two hours its results are gone and another scan is due.
 * string "target:{id}:last_scan", Redis type string, database 0; TTL: 2 hours; every write sets it anew. aura_osint.keys:123 */
typedef struct aura_osint_target_last_scan_params {
    aura_osint_target_id id;
} aura_osint_target_last_scan_params;
static const keysrt_piece aura_osint_target_last_scan_table_pieces[] KEYSRT_UNUSED = {
    {"target:", 7, offsetof(aura_osint_target_last_scan_params, id), &aura_osint_type_8, "id", false},
    {":last_scan", 10, 0, 0, 0, false},
};
static const keysrt_key aura_osint_target_last_scan_table KEYSRT_UNUSED = {&aura_osint_keyspace, "target_last_scan", 10, 0, KEYSRT_STRING, false,
    {2, sizeof(aura_osint_target_last_scan_params), aura_osint_target_last_scan_table_pieces, "target:*:last_scan", "target:{id}:last_scan"},
    &aura_osint_type_14, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 7200000, 0, 0, 0, 0, "$2\r\nPX\r\n$7\r\n7200000\r\n", 21},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL aura_osint_target_last_scan_key_name(keysrt_client *client, aura_osint_target_id id, keysrt_text *out)
{ return keysrt_key_name(client, &aura_osint_target_last_scan_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL aura_osint_target_last_scan_parse(keysrt_client *client, keysrt_view name, aura_osint_target_last_scan_params *out)
{ return keysrt_key_parse(client, &aura_osint_target_last_scan_table, name, out, NULL); }
/* MISS: no such key. GET */
KEYSRT_CALL aura_osint_target_last_scan_get(keysrt_client *client, aura_osint_target_id id, int64_t *out)
{ return keysrt_string_get(client, &aura_osint_target_last_scan_table, &id, out, NULL); }
/* Value and TTL in one step. SET */
KEYSRT_CALL aura_osint_target_last_scan_set(keysrt_client *client, aura_osint_target_id id, int64_t value)
{ return keysrt_string_set(client, &aura_osint_target_last_scan_table, &id, &value, keysrt_declared_ttl); }
/* Sets it where there is none; MISS: there is one, nothing changed. SET NX */
KEYSRT_CALL aura_osint_target_last_scan_add(keysrt_client *client, aura_osint_target_id id, int64_t value)
{ return keysrt_string_add(client, &aura_osint_target_last_scan_table, &id, &value, keysrt_declared_ttl); }
/* Sets it and gives the old value; MISS: there was none. SET GET */
KEYSRT_CALL aura_osint_target_last_scan_swap(keysrt_client *client, aura_osint_target_id id, int64_t value, int64_t *old)
{ return keysrt_string_swap(client, &aura_osint_target_last_scan_table, &id, &value, keysrt_declared_ttl, old, NULL); }
/* Reads and deletes; MISS: no such key. GETDEL */
KEYSRT_CALL aura_osint_target_last_scan_take(keysrt_client *client, aura_osint_target_id id, int64_t *out)
{ return keysrt_string_take(client, &aura_osint_target_last_scan_table, &id, out, NULL); }
/* One item for each key, found or not. MGET */
KEYSRT_CALL aura_osint_target_last_scan_get_many(keysrt_client *client, const aura_osint_target_last_scan_params *keys, size_t count, aura_osint_i64_lookups *out)
{ return keysrt_string_get_many(client, &aura_osint_target_last_scan_table, keys, count, out, &out->block, sizeof(aura_osint_i64_lookup), offsetof(aura_osint_i64_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL aura_osint_target_last_scan_set_many(keysrt_client *client, const aura_osint_target_last_scan_params *keys, const int64_t *values, size_t count)
{ return keysrt_string_set_many(client, &aura_osint_target_last_scan_table, keys, values, count, keysrt_declared_ttl); }
/* OK or MISS. EXISTS */
KEYSRT_CALL aura_osint_target_last_scan_exists(keysrt_client *client, aura_osint_target_id id)
{ return keysrt_key_exists(client, &aura_osint_target_last_scan_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL aura_osint_target_last_scan_ttl(keysrt_client *client, aura_osint_target_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &aura_osint_target_last_scan_table, &id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL aura_osint_target_last_scan_renew(keysrt_client *client, aura_osint_target_id id)
{ return keysrt_key_renew(client, &aura_osint_target_last_scan_table, &id, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL aura_osint_target_last_scan_delete(keysrt_client *client, aura_osint_target_id id)
{ return keysrt_key_delete(client, &aura_osint_target_last_scan_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL aura_osint_target_last_scan_walk(keysrt_client *client, keysrt_walk *walk, aura_osint_target_last_scan_params *out)
{ return keysrt_key_walk(client, &aura_osint_target_last_scan_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL aura_osint_target_last_scan_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &aura_osint_target_last_scan_table, deleted); }

/* What a scan does now.
 * string "scan:{id}:status", Redis type string, database 0; TTL: 2 hours; every write sets it anew. aura_osint.keys:131 */
typedef struct aura_osint_scan_status_params {
    aura_osint_scan_id id;
} aura_osint_scan_status_params;
static const keysrt_piece aura_osint_scan_status_table_pieces[] KEYSRT_UNUSED = {
    {"scan:", 5, offsetof(aura_osint_scan_status_params, id), &aura_osint_type_9, "id", false},
    {":status", 7, 0, 0, 0, false},
};
static const keysrt_key aura_osint_scan_status_table KEYSRT_UNUSED = {&aura_osint_keyspace, "scan_status", 11, 0, KEYSRT_STRING, false,
    {2, sizeof(aura_osint_scan_status_params), aura_osint_scan_status_table_pieces, "scan:*:status", "scan:{id}:status"},
    &aura_osint_type_15, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 7200000, 0, 0, 0, 0, "$2\r\nPX\r\n$7\r\n7200000\r\n", 21},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL aura_osint_scan_status_key_name(keysrt_client *client, aura_osint_scan_id id, keysrt_text *out)
{ return keysrt_key_name(client, &aura_osint_scan_status_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL aura_osint_scan_status_parse(keysrt_client *client, keysrt_view name, aura_osint_scan_status_params *out)
{ return keysrt_key_parse(client, &aura_osint_scan_status_table, name, out, NULL); }
/* MISS: no such key. GET */
KEYSRT_CALL aura_osint_scan_status_get(keysrt_client *client, aura_osint_scan_id id, aura_osint_state *out)
{ return keysrt_string_get(client, &aura_osint_scan_status_table, &id, out, NULL); }
/* Value and TTL in one step. SET */
KEYSRT_CALL aura_osint_scan_status_set(keysrt_client *client, aura_osint_scan_id id, aura_osint_state value)
{ return keysrt_string_set(client, &aura_osint_scan_status_table, &id, &value, keysrt_declared_ttl); }
/* Sets it where there is none; MISS: there is one, nothing changed. SET NX */
KEYSRT_CALL aura_osint_scan_status_add(keysrt_client *client, aura_osint_scan_id id, aura_osint_state value)
{ return keysrt_string_add(client, &aura_osint_scan_status_table, &id, &value, keysrt_declared_ttl); }
/* Sets it and gives the old value; MISS: there was none. SET GET */
KEYSRT_CALL aura_osint_scan_status_swap(keysrt_client *client, aura_osint_scan_id id, aura_osint_state value, aura_osint_state *old)
{ return keysrt_string_swap(client, &aura_osint_scan_status_table, &id, &value, keysrt_declared_ttl, old, NULL); }
/* Reads and deletes; MISS: no such key. GETDEL */
KEYSRT_CALL aura_osint_scan_status_take(keysrt_client *client, aura_osint_scan_id id, aura_osint_state *out)
{ return keysrt_string_take(client, &aura_osint_scan_status_table, &id, out, NULL); }
/* One item for each key, found or not. MGET */
KEYSRT_CALL aura_osint_scan_status_get_many(keysrt_client *client, const aura_osint_scan_status_params *keys, size_t count, aura_osint_state_lookups *out)
{ return keysrt_string_get_many(client, &aura_osint_scan_status_table, keys, count, out, &out->block, sizeof(aura_osint_state_lookup), offsetof(aura_osint_state_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL aura_osint_scan_status_set_many(keysrt_client *client, const aura_osint_scan_status_params *keys, const aura_osint_state *values, size_t count)
{ return keysrt_string_set_many(client, &aura_osint_scan_status_table, keys, values, count, keysrt_declared_ttl); }
/* OK or MISS. EXISTS */
KEYSRT_CALL aura_osint_scan_status_exists(keysrt_client *client, aura_osint_scan_id id)
{ return keysrt_key_exists(client, &aura_osint_scan_status_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL aura_osint_scan_status_ttl(keysrt_client *client, aura_osint_scan_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &aura_osint_scan_status_table, &id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL aura_osint_scan_status_renew(keysrt_client *client, aura_osint_scan_id id)
{ return keysrt_key_renew(client, &aura_osint_scan_status_table, &id, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL aura_osint_scan_status_delete(keysrt_client *client, aura_osint_scan_id id)
{ return keysrt_key_delete(client, &aura_osint_scan_status_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL aura_osint_scan_status_walk(keysrt_client *client, keysrt_walk *walk, aura_osint_scan_status_params *out)
{ return keysrt_key_walk(client, &aura_osint_scan_status_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL aura_osint_scan_status_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &aura_osint_scan_status_table, deleted); }

/* How far it is, 0 to 100.
 * string "scan:{id}:progress", Redis type string, database 0; TTL: 2 hours; every write sets it anew. aura_osint.keys:134 */
typedef struct aura_osint_scan_progress_params {
    aura_osint_scan_id id;
} aura_osint_scan_progress_params;
static const keysrt_piece aura_osint_scan_progress_table_pieces[] KEYSRT_UNUSED = {
    {"scan:", 5, offsetof(aura_osint_scan_progress_params, id), &aura_osint_type_9, "id", false},
    {":progress", 9, 0, 0, 0, false},
};
static const keysrt_key aura_osint_scan_progress_table KEYSRT_UNUSED = {&aura_osint_keyspace, "scan_progress", 12, 0, KEYSRT_STRING, false,
    {2, sizeof(aura_osint_scan_progress_params), aura_osint_scan_progress_table_pieces, "scan:*:progress", "scan:{id}:progress"},
    &aura_osint_type_10, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 7200000, 0, 0, 0, 0, "$2\r\nPX\r\n$7\r\n7200000\r\n", 21},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL aura_osint_scan_progress_key_name(keysrt_client *client, aura_osint_scan_id id, keysrt_text *out)
{ return keysrt_key_name(client, &aura_osint_scan_progress_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL aura_osint_scan_progress_parse(keysrt_client *client, keysrt_view name, aura_osint_scan_progress_params *out)
{ return keysrt_key_parse(client, &aura_osint_scan_progress_table, name, out, NULL); }
/* MISS: no such key. GET */
KEYSRT_CALL aura_osint_scan_progress_get(keysrt_client *client, aura_osint_scan_id id, aura_osint_percent *out)
{ return keysrt_string_get(client, &aura_osint_scan_progress_table, &id, out, NULL); }
/* Value and TTL in one step. SET */
KEYSRT_CALL aura_osint_scan_progress_set(keysrt_client *client, aura_osint_scan_id id, aura_osint_percent value)
{ return keysrt_string_set(client, &aura_osint_scan_progress_table, &id, &value, keysrt_declared_ttl); }
/* Sets it where there is none; MISS: there is one, nothing changed. SET NX */
KEYSRT_CALL aura_osint_scan_progress_add(keysrt_client *client, aura_osint_scan_id id, aura_osint_percent value)
{ return keysrt_string_add(client, &aura_osint_scan_progress_table, &id, &value, keysrt_declared_ttl); }
/* Sets it and gives the old value; MISS: there was none. SET GET */
KEYSRT_CALL aura_osint_scan_progress_swap(keysrt_client *client, aura_osint_scan_id id, aura_osint_percent value, aura_osint_percent *old)
{ return keysrt_string_swap(client, &aura_osint_scan_progress_table, &id, &value, keysrt_declared_ttl, old, NULL); }
/* Reads and deletes; MISS: no such key. GETDEL */
KEYSRT_CALL aura_osint_scan_progress_take(keysrt_client *client, aura_osint_scan_id id, aura_osint_percent *out)
{ return keysrt_string_take(client, &aura_osint_scan_progress_table, &id, out, NULL); }
/* One item for each key, found or not. MGET */
KEYSRT_CALL aura_osint_scan_progress_get_many(keysrt_client *client, const aura_osint_scan_progress_params *keys, size_t count, aura_osint_percent_lookups *out)
{ return keysrt_string_get_many(client, &aura_osint_scan_progress_table, keys, count, out, &out->block, sizeof(aura_osint_percent_lookup), offsetof(aura_osint_percent_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL aura_osint_scan_progress_set_many(keysrt_client *client, const aura_osint_scan_progress_params *keys, const aura_osint_percent *values, size_t count)
{ return keysrt_string_set_many(client, &aura_osint_scan_progress_table, keys, values, count, keysrt_declared_ttl); }
/* OK or MISS. EXISTS */
KEYSRT_CALL aura_osint_scan_progress_exists(keysrt_client *client, aura_osint_scan_id id)
{ return keysrt_key_exists(client, &aura_osint_scan_progress_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL aura_osint_scan_progress_ttl(keysrt_client *client, aura_osint_scan_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &aura_osint_scan_progress_table, &id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL aura_osint_scan_progress_renew(keysrt_client *client, aura_osint_scan_id id)
{ return keysrt_key_renew(client, &aura_osint_scan_progress_table, &id, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL aura_osint_scan_progress_delete(keysrt_client *client, aura_osint_scan_id id)
{ return keysrt_key_delete(client, &aura_osint_scan_progress_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL aura_osint_scan_progress_walk(keysrt_client *client, keysrt_walk *walk, aura_osint_scan_progress_params *out)
{ return keysrt_key_walk(client, &aura_osint_scan_progress_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL aura_osint_scan_progress_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &aura_osint_scan_progress_table, deleted); }

/* What it has found so far, in the order in which tools report it.
 * list "scan:{id}:results", Redis type list, database 0; TTL: 2 hours; every write sets it anew. aura_osint.keys:137 */
typedef struct aura_osint_scan_results_params {
    aura_osint_scan_id id;
} aura_osint_scan_results_params;
static const keysrt_piece aura_osint_scan_results_table_pieces[] KEYSRT_UNUSED = {
    {"scan:", 5, offsetof(aura_osint_scan_results_params, id), &aura_osint_type_9, "id", false},
    {":results", 8, 0, 0, 0, false},
};
static const keysrt_key aura_osint_scan_results_table KEYSRT_UNUSED = {&aura_osint_keyspace, "scan_results", 13, 0, KEYSRT_LIST, false,
    {2, sizeof(aura_osint_scan_results_params), aura_osint_scan_results_table_pieces, "scan:*:results", "scan:{id}:results"},
    &aura_osint_type_7, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 7200000, 0, 0, 0, 0, "$2\r\nPX\r\n$7\r\n7200000\r\n", 21},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL aura_osint_scan_results_key_name(keysrt_client *client, aura_osint_scan_id id, keysrt_text *out)
{ return keysrt_key_name(client, &aura_osint_scan_results_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL aura_osint_scan_results_parse(keysrt_client *client, keysrt_view name, aura_osint_scan_results_params *out)
{ return keysrt_key_parse(client, &aura_osint_scan_results_table, name, out, NULL); }
/* length (may be NULL): afterwards. LPUSH */
KEYSRT_CALL aura_osint_scan_results_push_left(keysrt_client *client, aura_osint_scan_id id, keysrt_view value, uint64_t *length)
{ return keysrt_list_push(client, &aura_osint_scan_results_table, &id, KEYSRT_LEFT, &value, 1, keysrt_declared_ttl, length); }
/* length (may be NULL): afterwards. RPUSH */
KEYSRT_CALL aura_osint_scan_results_push_right(keysrt_client *client, aura_osint_scan_id id, keysrt_view value, uint64_t *length)
{ return keysrt_list_push(client, &aura_osint_scan_results_table, &id, KEYSRT_RIGHT, &value, 1, keysrt_declared_ttl, length); }
/* The last one ends up leftmost. LPUSH */
KEYSRT_CALL aura_osint_scan_results_push_left_many(keysrt_client *client, aura_osint_scan_id id, const keysrt_view *values, size_t count, uint64_t *length)
{ return keysrt_list_push(client, &aura_osint_scan_results_table, &id, KEYSRT_LEFT, values, count, keysrt_declared_ttl, length); }
/* The last one ends up rightmost. RPUSH */
KEYSRT_CALL aura_osint_scan_results_push_right_many(keysrt_client *client, aura_osint_scan_id id, const keysrt_view *values, size_t count, uint64_t *length)
{ return keysrt_list_push(client, &aura_osint_scan_results_table, &id, KEYSRT_RIGHT, values, count, keysrt_declared_ttl, length); }
/* MISS: the list is empty. LPOP */
KEYSRT_CALL aura_osint_scan_results_pop_left(keysrt_client *client, aura_osint_scan_id id, keysrt_text *out)
{ return keysrt_list_pop(client, &aura_osint_scan_results_table, &id, KEYSRT_LEFT, out, &out->block); }
/* MISS: the list is empty. RPOP */
KEYSRT_CALL aura_osint_scan_results_pop_right(keysrt_client *client, aura_osint_scan_id id, keysrt_text *out)
{ return keysrt_list_pop(client, &aura_osint_scan_results_table, &id, KEYSRT_RIGHT, out, &out->block); }
/* Waits up to timeout for one; MISS: none came. BLPOP */
KEYSRT_CALL aura_osint_scan_results_pop_left_wait(keysrt_client *client, aura_osint_scan_id id, keysrt_duration timeout, keysrt_text *out)
{ return keysrt_list_pop_wait(client, &aura_osint_scan_results_table, &id, KEYSRT_LEFT, timeout, out, &out->block); }
/* Waits up to timeout for one; MISS: none came. BRPOP */
KEYSRT_CALL aura_osint_scan_results_pop_right_wait(keysrt_client *client, aura_osint_scan_id id, keysrt_duration timeout, keysrt_text *out)
{ return keysrt_list_pop_wait(client, &aura_osint_scan_results_table, &id, KEYSRT_RIGHT, timeout, out, &out->block); }
/* From the first of the keys that has one; which (may be NULL): its index. BLPOP */
KEYSRT_CALL aura_osint_scan_results_pop_left_wait_any(keysrt_client *client, const aura_osint_scan_results_params *keys, size_t count, keysrt_duration timeout, size_t *which, keysrt_text *out)
{ return keysrt_list_pop_wait_any(client, &aura_osint_scan_results_table, keys, count, KEYSRT_LEFT, timeout, which, out, &out->block); }
/* From the first of the keys that has one; which (may be NULL): its index. BRPOP */
KEYSRT_CALL aura_osint_scan_results_pop_right_wait_any(keysrt_client *client, const aura_osint_scan_results_params *keys, size_t count, keysrt_duration timeout, size_t *which, keysrt_text *out)
{ return keysrt_list_pop_wait_any(client, &aura_osint_scan_results_table, keys, count, KEYSRT_RIGHT, timeout, which, out, &out->block); }
/* Both ends included, negative from the right: 0, -1 is all. LRANGE */
KEYSRT_CALL aura_osint_scan_results_range(keysrt_client *client, aura_osint_scan_id id, int64_t start, int64_t stop, aura_osint_string_array *out)
{ return keysrt_list_range(client, &aura_osint_scan_results_table, &id, start, stop, out, &out->block); }
/* 0 where there is no key. LLEN */
KEYSRT_CALL aura_osint_scan_results_length(keysrt_client *client, aura_osint_scan_id id, uint64_t *out)
{ return keysrt_list_length(client, &aura_osint_scan_results_table, &id, out); }
/* count > 0: from the left, < 0: from the right, 0: all; removed may be NULL. LREM */
KEYSRT_CALL aura_osint_scan_results_remove(keysrt_client *client, aura_osint_scan_id id, keysrt_view value, int64_t count, uint64_t *removed)
{ return keysrt_list_remove(client, &aura_osint_scan_results_table, &id, &value, count, removed); }
/* This list, for calls on several; *params is borrowed. */
static inline aura_osint_list_of_string aura_osint_scan_results_ref(const aura_osint_scan_results_params *params)
{
    const aura_osint_list_of_string made = {{&aura_osint_scan_results_table, params}};
    return made;
}
/* From an end of the source to one of this list; MISS: it is empty. LMOVE */
KEYSRT_CALL aura_osint_scan_results_move_from(keysrt_client *client, aura_osint_scan_id id, aura_osint_list_of_string source, keysrt_end from, keysrt_end to, keysrt_text *out)
{ return keysrt_list_move(client, &aura_osint_scan_results_table, &id, &source.ref, from, to, keysrt_declared_ttl, out, &out->block); }
/* OK or MISS. EXISTS */
KEYSRT_CALL aura_osint_scan_results_exists(keysrt_client *client, aura_osint_scan_id id)
{ return keysrt_key_exists(client, &aura_osint_scan_results_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL aura_osint_scan_results_ttl(keysrt_client *client, aura_osint_scan_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &aura_osint_scan_results_table, &id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL aura_osint_scan_results_renew(keysrt_client *client, aura_osint_scan_id id)
{ return keysrt_key_renew(client, &aura_osint_scan_results_table, &id, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL aura_osint_scan_results_delete(keysrt_client *client, aura_osint_scan_id id)
{ return keysrt_key_delete(client, &aura_osint_scan_results_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL aura_osint_scan_results_walk(keysrt_client *client, keysrt_walk *walk, aura_osint_scan_results_params *out)
{ return keysrt_key_walk(client, &aura_osint_scan_results_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL aura_osint_scan_results_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &aura_osint_scan_results_table, deleted); }

/* Scans that wait for a tool. A tool that dies gives its scan back after five minutes; after three attempts it is set aside.
 * Both numbers are ours.
 * queue "tool:{tool_name}:queue", Redis type list, database 0; TTL: never expires. aura_osint.keys:141
 * At least once: a job comes back until somebody acknowledges it, so its handler may run twice. A worker that lost its job to another one is told so (MISS), and cannot end it.
 * A job is its own id; the same one pushed again changes nothing while it is there; once acknowledged it may come again.
 * Lost replies: of a push, push again; of a reserve, the job comes back after its lease, and the attempt counts; of an acknowledge, do it again: OK and MISS both say that it is over for this worker.
 * Commands: EVALSHA (LPUSH, RPUSH, RPOP, LINDEX, LRANGE, LLEN, LPOS, LREM, HGET, HSET, HDEL, HEXISTS, ZADD, ZRANGE, ZCARD, ZSCORE, ZREM, PEXPIRE, TIME), LLEN, UNLINK. */
typedef struct aura_osint_tool_queue_params {
    aura_osint_name tool_name;
} aura_osint_tool_queue_params;
/* A job in a worker's hands. */
typedef struct aura_osint_tool_queue_job {
    aura_osint_scan_id id;
    keysrt_queue_lease lease;
    keysrt_block block; /* of reserve; empty in an array */
} aura_osint_tool_queue_job;
typedef struct aura_osint_tool_queue_jobs {
    aura_osint_tool_queue_job *items;
    size_t count;
    keysrt_block block;
} aura_osint_tool_queue_jobs;
static inline void aura_osint_tool_queue_job_clear(aura_osint_tool_queue_job *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}
static inline void aura_osint_tool_queue_jobs_clear(aura_osint_tool_queue_jobs *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}
typedef struct aura_osint_tool_queue_entry {
    aura_osint_scan_id id;
    keysrt_queue_note note;
} aura_osint_tool_queue_entry;
typedef struct aura_osint_tool_queue_entries {
    aura_osint_tool_queue_entry *items;
    size_t count;
    keysrt_block block;
} aura_osint_tool_queue_entries;
static inline void aura_osint_tool_queue_entries_clear(aura_osint_tool_queue_entries *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}
static const keysrt_piece aura_osint_tool_queue_table_pieces[] KEYSRT_UNUSED = {
    {"tool:", 5, offsetof(aura_osint_tool_queue_params, tool_name), &aura_osint_type_16, "tool_name", false},
    {":queue", 6, 0, 0, 0, false},
};
static const keysrt_piece aura_osint_tool_queue_table_attempts_pieces[] KEYSRT_UNUSED = {
    {"tool:", 5, offsetof(aura_osint_tool_queue_params, tool_name), &aura_osint_type_16, "tool_name", false},
    {":queue:attempts", 15, 0, 0, 0, false},
};
static const keysrt_key aura_osint_tool_queue_table_attempts KEYSRT_UNUSED = {&aura_osint_keyspace, "tool_queue attempts", 14, 0, 0, false, {2, sizeof(aura_osint_tool_queue_params), aura_osint_tool_queue_table_attempts_pieces, "tool:*:queue:attempts", "tool:{tool_name}:queue:attempts"}, 0, 0, 0, {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0}, 0, 0, 0, 0, 0};
static const keysrt_piece aura_osint_tool_queue_table_active_pieces[] KEYSRT_UNUSED = {
    {"tool:", 5, offsetof(aura_osint_tool_queue_params, tool_name), &aura_osint_type_16, "tool_name", false},
    {":queue:active", 13, 0, 0, 0, false},
};
static const keysrt_key aura_osint_tool_queue_table_active KEYSRT_UNUSED = {&aura_osint_keyspace, "tool_queue active", 14, 0, 0, false, {2, sizeof(aura_osint_tool_queue_params), aura_osint_tool_queue_table_active_pieces, "tool:*:queue:active", "tool:{tool_name}:queue:active"}, 0, 0, 0, {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0}, 0, 0, 0, 0, 0};
static const keysrt_piece aura_osint_tool_queue_table_delayed_pieces[] KEYSRT_UNUSED = {
    {"tool:", 5, offsetof(aura_osint_tool_queue_params, tool_name), &aura_osint_type_16, "tool_name", false},
    {":queue:delayed", 14, 0, 0, 0, false},
};
static const keysrt_key aura_osint_tool_queue_table_delayed KEYSRT_UNUSED = {&aura_osint_keyspace, "tool_queue delayed", 14, 0, 0, false, {2, sizeof(aura_osint_tool_queue_params), aura_osint_tool_queue_table_delayed_pieces, "tool:*:queue:delayed", "tool:{tool_name}:queue:delayed"}, 0, 0, 0, {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0}, 0, 0, 0, 0, 0};
static const keysrt_piece aura_osint_tool_queue_table_failed_pieces[] KEYSRT_UNUSED = {
    {"tool:", 5, offsetof(aura_osint_tool_queue_params, tool_name), &aura_osint_type_16, "tool_name", false},
    {":queue:failed", 13, 0, 0, 0, false},
};
static const keysrt_key aura_osint_tool_queue_table_failed KEYSRT_UNUSED = {&aura_osint_keyspace, "tool_queue failed", 14, 0, 0, false, {2, sizeof(aura_osint_tool_queue_params), aura_osint_tool_queue_table_failed_pieces, "tool:*:queue:failed", "tool:{tool_name}:queue:failed"}, 0, 0, 0, {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0}, 0, 0, 0, 0, 0};
static const keysrt_queue_detail aura_osint_tool_queue_table_queue KEYSRT_UNUSED = {&aura_osint_tool_queue_table_attempts, &aura_osint_tool_queue_table_active, &aura_osint_tool_queue_table_delayed, &aura_osint_tool_queue_table_failed, 0, 0, 
    {KEYSRT_CONSTANT, 300000, 0, 0}, {KEYSRT_CONSTANT, 3, 0, 0}, 0, 0,
    sizeof(aura_osint_tool_queue_job), offsetof(aura_osint_tool_queue_job, block), 0, offsetof(aura_osint_tool_queue_job, lease), sizeof(aura_osint_scan_id), 0, sizeof(aura_osint_tool_queue_entry), offsetof(aura_osint_tool_queue_entry, note)};
static const keysrt_key aura_osint_tool_queue_table KEYSRT_UNUSED = {&aura_osint_keyspace, "tool_queue", 14, 0, KEYSRT_QUEUE, false,
    {2, sizeof(aura_osint_tool_queue_params), aura_osint_tool_queue_table_pieces, "tool:*:queue", "tool:{tool_name}:queue"},
    &aura_osint_type_9, 0, 0,
    {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0},
    &aura_osint_tool_queue_table_queue, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL aura_osint_tool_queue_key_name(keysrt_client *client, aura_osint_name tool_name, keysrt_text *out)
{ return keysrt_key_name(client, &aura_osint_tool_queue_table, &tool_name, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL aura_osint_tool_queue_parse(keysrt_client *client, keysrt_view name, aura_osint_tool_queue_params *out)
{ return keysrt_key_parse(client, &aura_osint_tool_queue_table, name, out, NULL); }
/* MISS: it is there already, nothing changed. EVALSHA */
KEYSRT_CALL aura_osint_tool_queue_push(keysrt_client *client, aura_osint_name tool_name, aura_osint_scan_id job)
{ return keysrt_queue_push(client, &aura_osint_tool_queue_table, &tool_name, &job, NULL, keysrt_ms(0)); }
/* Served after the delay. EVALSHA */
KEYSRT_CALL aura_osint_tool_queue_push_later(keysrt_client *client, aura_osint_name tool_name, aura_osint_scan_id job, keysrt_duration delay)
{ return keysrt_queue_push(client, &aura_osint_tool_queue_table, &tool_name, &job, NULL, delay); }
/* delay 0: none. pushed (may be NULL): how many were new. EVALSHA */
KEYSRT_CALL aura_osint_tool_queue_push_many(keysrt_client *client, aura_osint_name tool_name, const aura_osint_scan_id *jobs, size_t count, keysrt_duration delay, uint64_t *pushed)
{ return keysrt_queue_push_many(client, &aura_osint_tool_queue_table, &tool_name, jobs, count, delay, pushed); }
/* How many wait in this list; 0 where there is no key. LLEN */
KEYSRT_CALL aura_osint_tool_queue_waiting(keysrt_client *client, aura_osint_name tool_name, uint64_t *out)
{ return keysrt_list_length(client, &aura_osint_tool_queue_table, &tool_name, out); }
/* The next job, for this long. MISS: none waits. EVALSHA */
KEYSRT_CALL aura_osint_tool_queue_reserve(keysrt_client *client, aura_osint_name tool_name, aura_osint_tool_queue_job *out)
{ return keysrt_queue_reserve(client, &aura_osint_tool_queue_table, &tool_name, keysrt_ms(0), 0, out, &out->block); }
/* The same, waiting at most so long for one. (direct) EVALSHA */
KEYSRT_CALL aura_osint_tool_queue_reserve_within(keysrt_client *client, aura_osint_name tool_name, keysrt_duration at_most, aura_osint_tool_queue_job *out)
{ return keysrt_queue_reserve_within(client, &aura_osint_tool_queue_table, &tool_name, at_most, keysrt_ms(0), 0, out, &out->block); }
/* Up to count (at most 1000); none: an empty result. EVALSHA */
KEYSRT_CALL aura_osint_tool_queue_reserve_many(keysrt_client *client, aura_osint_name tool_name, uint64_t count, aura_osint_tool_queue_jobs *out)
{ return keysrt_queue_reserve_many(client, &aura_osint_tool_queue_table, &tool_name, count, keysrt_ms(0), 0, out, &out->block); }
/* The lease begins anew. MISS: the job was lost. EVALSHA */
KEYSRT_CALL aura_osint_tool_queue_heartbeat(keysrt_client *client, aura_osint_name tool_name, aura_osint_tool_queue_job *job)
{ return keysrt_queue_heartbeat(client, &aura_osint_tool_queue_table, &tool_name, job, keysrt_ms(0)); }
/* It is done. MISS: it was lost, or acknowledged before. EVALSHA */
KEYSRT_CALL aura_osint_tool_queue_acknowledge(keysrt_client *client, aura_osint_name tool_name, const aura_osint_tool_queue_job *job)
{ return keysrt_queue_acknowledge(client, &aura_osint_tool_queue_table, &tool_name, job); }
/* Tried again after so long, see keysrt_queue_backoff(); keysrt_never(): given up. gave_up (may be NULL): it was the last attempt. MISS: lost. EVALSHA */
KEYSRT_CALL aura_osint_tool_queue_fail(keysrt_client *client, aura_osint_name tool_name, const aura_osint_tool_queue_job *job, keysrt_view reason, keysrt_duration retry_after, bool *gave_up)
{ return keysrt_queue_fail(client, &aura_osint_tool_queue_table, &tool_name, job, reason, retry_after, 0, gave_up); }
/* A job that failed, is delayed or reserved waits again. MISS: there is no such. EVALSHA */
KEYSRT_CALL aura_osint_tool_queue_requeue(keysrt_client *client, aura_osint_name tool_name, aura_osint_scan_id id)
{ return keysrt_queue_requeue(client, &aura_osint_tool_queue_table, &tool_name, &id); }
/* The count (at most 1000) that failed first; requeued may be NULL. EVALSHA */
KEYSRT_CALL aura_osint_tool_queue_requeue_failed(keysrt_client *client, aura_osint_name tool_name, uint64_t count, uint64_t *requeued)
{ return keysrt_queue_requeue_failed(client, &aura_osint_tool_queue_table, &tool_name, count, requeued); }
/* Forgets the count (at most 1000) that failed first; discarded may be NULL. EVALSHA */
KEYSRT_CALL aura_osint_tool_queue_discard_failed(keysrt_client *client, aura_osint_name tool_name, uint64_t count, uint64_t *discarded)
{ return keysrt_queue_discard_failed(client, &aura_osint_tool_queue_table, &tool_name, count, discarded); }
/* What dead workers left, and what is due, waits again, as with each reserve; recovered may be NULL. EVALSHA */
KEYSRT_CALL aura_osint_tool_queue_recover(keysrt_client *client, aura_osint_name tool_name, uint64_t *recovered)
{ return keysrt_queue_recover(client, &aura_osint_tool_queue_table, &tool_name, 0, recovered); }
/* Forgets a job, whatever its state. MISS: there is no such. EVALSHA */
KEYSRT_CALL aura_osint_tool_queue_remove(keysrt_client *client, aura_osint_name tool_name, aura_osint_scan_id id)
{ return keysrt_queue_remove(client, &aura_osint_tool_queue_table, &tool_name, &id); }
/* How many jobs are in each state. EVALSHA */
KEYSRT_CALL aura_osint_tool_queue_counts(keysrt_client *client, aura_osint_name tool_name, keysrt_queue_counts *out)
{ return keysrt_queue_count(client, &aura_osint_tool_queue_table, &tool_name, out); }
/* A page of the jobs in a state, count at most 1000. EVALSHA */
KEYSRT_CALL aura_osint_tool_queue_list(keysrt_client *client, aura_osint_name tool_name, keysrt_queue_state state, uint64_t offset, uint64_t count, aura_osint_tool_queue_entries *out)
{ return keysrt_queue_list(client, &aura_osint_tool_queue_table, &tool_name, state, offset, count, out, &out->block); }
/* State, attempts and last reason of a job. MISS: there is no such. EVALSHA */
KEYSRT_CALL aura_osint_tool_queue_find(keysrt_client *client, aura_osint_name tool_name, aura_osint_scan_id id, keysrt_queue_found *out)
{ return keysrt_queue_find(client, &aura_osint_tool_queue_table, &tool_name, &id, out); }
/* The whole queue, all its keys. MISS: there was none. UNLINK */
KEYSRT_CALL aura_osint_tool_queue_delete(keysrt_client *client, aura_osint_name tool_name)
{ return keysrt_queue_delete(client, &aura_osint_tool_queue_table, &tool_name); }

/* Runs of a tool within an hour. How many are allowed is the tool's setting.
 * limiter "tool:{tool_name}:rate_limit", Redis type string, database 0; TTL: 1 hour; the limiter's window. aura_osint.keys:144
 * Never lets more than the limit pass in one window, which the first hit opens; two that meet can let twice as many pass.
 * Check and count are one step by the server's clock; what is denied is not counted, but by take_counting.
 * A reply that was lost may have been counted: LOST_REPLY, never sent again by itself.
 * Commands: EVALSHA (GET, INCRBY, PTTL, PEXPIRE, TIME), UNLINK. */
typedef struct aura_osint_tool_rate_limit_params {
    aura_osint_name tool_name;
} aura_osint_tool_rate_limit_params;
static const keysrt_piece aura_osint_tool_rate_limit_table_pieces[] KEYSRT_UNUSED = {
    {"tool:", 5, offsetof(aura_osint_tool_rate_limit_params, tool_name), &aura_osint_type_16, "tool_name", false},
    {":rate_limit", 11, 0, 0, 0, false},
};
static const keysrt_limiter aura_osint_tool_rate_limit_table_rules[] KEYSRT_UNUSED = {{KEYSRT_LIMIT_FIXED, KEYSRT_ALIGNED_NOT, KEYSRT_UNAVAILABLE_SAYS, {KEYSRT_AT_CALL, 0, 0, 0}, {KEYSRT_CONSTANT, 3600000, 0, 0}, 0}};
static const keysrt_key aura_osint_tool_rate_limit_table KEYSRT_UNUSED = {&aura_osint_keyspace, "tool_rate_limit", 15, 0, KEYSRT_LIMITER, false,
    {2, sizeof(aura_osint_tool_rate_limit_params), aura_osint_tool_rate_limit_table_pieces, "tool:*:rate_limit", "tool:{tool_name}:rate_limit"},
    0, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 3600000, 0, 0, 0, 0, "$2\r\nPX\r\n$7\r\n3600000\r\n", 21},
    &aura_osint_tool_rate_limit_table_rules, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL aura_osint_tool_rate_limit_key_name(keysrt_client *client, aura_osint_name tool_name, keysrt_text *out)
{ return keysrt_key_name(client, &aura_osint_tool_rate_limit_table, &tool_name, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL aura_osint_tool_rate_limit_parse(keysrt_client *client, keysrt_view name, aura_osint_tool_rate_limit_params *out)
{ return keysrt_key_parse(client, &aura_osint_tool_rate_limit_table, name, out, NULL); }
/* Takes one, if there is one: out->allowed. EVALSHA */
KEYSRT_CALL aura_osint_tool_rate_limit_allow(keysrt_client *client, aura_osint_name tool_name, uint64_t limit, keysrt_limit *out)
{
    const keysrt_limiter_ask ask = {1, limit, 0, 0};
    return keysrt_limiter_take(client, &aura_osint_tool_rate_limit_table, &tool_name, &ask, false, out);
}
/* Takes n, or none of them: out->allowed. What is denied does not count. EVALSHA */
KEYSRT_CALL aura_osint_tool_rate_limit_take(keysrt_client *client, aura_osint_name tool_name, uint64_t limit, uint64_t n, keysrt_limit *out)
{
    const keysrt_limiter_ask ask = {n, limit, 0, 0};
    return keysrt_limiter_take(client, &aura_osint_tool_rate_limit_table, &tool_name, &ask, false, out);
}
/* The same, but what is denied counts, too: who goes on asking stays denied. EVALSHA */
KEYSRT_CALL aura_osint_tool_rate_limit_take_counting(keysrt_client *client, aura_osint_name tool_name, uint64_t limit, uint64_t n, keysrt_limit *out)
{
    const keysrt_limiter_ask ask = {n, limit, 0, 0};
    return keysrt_limiter_take(client, &aura_osint_tool_rate_limit_table, &tool_name, &ask, true, out);
}
/* What allow would say. Takes nothing. EVALSHA */
KEYSRT_CALL aura_osint_tool_rate_limit_peek(keysrt_client *client, aura_osint_name tool_name, uint64_t limit, keysrt_limit *out)
{
    const keysrt_limiter_ask ask = {1, limit, 0, 0};
    return keysrt_limiter_peek(client, &aura_osint_tool_rate_limit_table, &tool_name, &ask, out);
}
/* All is free again; MISS: it was. UNLINK */
KEYSRT_CALL aura_osint_tool_rate_limit_reset(keysrt_client *client, aura_osint_name tool_name, uint64_t limit)
{
    const keysrt_limiter_ask ask = {1, limit, 0, 0};
    return keysrt_limiter_reset(client, &aura_osint_tool_rate_limit_table, &tool_name, &ask);
}
/* OK or MISS. EXISTS */
KEYSRT_CALL aura_osint_tool_rate_limit_exists(keysrt_client *client, aura_osint_name tool_name)
{ return keysrt_key_exists(client, &aura_osint_tool_rate_limit_table, &tool_name); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL aura_osint_tool_rate_limit_ttl(keysrt_client *client, aura_osint_name tool_name, keysrt_duration *out)
{ return keysrt_key_ttl(client, &aura_osint_tool_rate_limit_table, &tool_name, out); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL aura_osint_tool_rate_limit_delete(keysrt_client *client, aura_osint_name tool_name)
{ return keysrt_key_delete(client, &aura_osint_tool_rate_limit_table, &tool_name); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL aura_osint_tool_rate_limit_walk(keysrt_client *client, keysrt_walk *walk, aura_osint_tool_rate_limit_params *out)
{ return keysrt_key_walk(client, &aura_osint_tool_rate_limit_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL aura_osint_tool_rate_limit_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &aura_osint_tool_rate_limit_table, deleted); }

/* A tool's settings, by name. They are set once and stay.
 * hash "tool:{tool_name}:config", Redis type hash, database 0; TTL: never expires. aura_osint.keys:147 */
typedef struct aura_osint_tool_config_params {
    aura_osint_name tool_name;
} aura_osint_tool_config_params;
typedef struct aura_osint_tool_config_entry {
    keysrt_view name;
    keysrt_view value;
} aura_osint_tool_config_entry;
typedef struct aura_osint_tool_config_entries {
    aura_osint_tool_config_entry *items;
    size_t count;
    keysrt_block block;
} aura_osint_tool_config_entries;
static inline void aura_osint_tool_config_entries_clear(aura_osint_tool_config_entries *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}
static const keysrt_piece aura_osint_tool_config_table_pieces[] KEYSRT_UNUSED = {
    {"tool:", 5, offsetof(aura_osint_tool_config_params, tool_name), &aura_osint_type_16, "tool_name", false},
    {":config", 7, 0, 0, 0, false},
};
static const keysrt_map aura_osint_map_5 KEYSRT_UNUSED = {&aura_osint_type_2, &aura_osint_type_3, sizeof(aura_osint_tool_config_entry), offsetof(aura_osint_tool_config_entry, value)};
static const keysrt_record aura_osint_tool_config_table_record KEYSRT_UNUSED = {"tool_config", offsetof(aura_osint_tool_config_entries, block), 0, 0, &aura_osint_map_5, 0};
static const keysrt_key aura_osint_tool_config_table KEYSRT_UNUSED = {&aura_osint_keyspace, "tool_config", 16, 0, KEYSRT_HASH, false,
    {2, sizeof(aura_osint_tool_config_params), aura_osint_tool_config_table_pieces, "tool:*:config", "tool:{tool_name}:config"},
    0, 0, &aura_osint_tool_config_table_record,
    {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL aura_osint_tool_config_key_name(keysrt_client *client, aura_osint_name tool_name, keysrt_text *out)
{ return keysrt_key_name(client, &aura_osint_tool_config_table, &tool_name, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL aura_osint_tool_config_parse(keysrt_client *client, keysrt_view name, aura_osint_tool_config_params *out)
{ return keysrt_key_parse(client, &aura_osint_tool_config_table, name, out, NULL); }
/* All fields; MISS: no such key. HGETALL */
KEYSRT_CALL aura_osint_tool_config_get(keysrt_client *client, aura_osint_name tool_name, aura_osint_tool_config_entries *out)
{ return keysrt_hash_get(client, &aura_osint_tool_config_table, &tool_name, out, &out->block); }
/* Replaces the whole key in one step. DEL, HSET */
KEYSRT_CALL aura_osint_tool_config_put(keysrt_client *client, aura_osint_name tool_name, const aura_osint_tool_config_entry *entries, size_t count)
{
    const struct {
        const aura_osint_tool_config_entry *items;
        size_t count;
    } map = {entries, count};
    return keysrt_hash_put(client, &aura_osint_tool_config_table, &tool_name, &map, keysrt_declared_ttl);
}
/* MISS: no such key or field. HGET */
KEYSRT_CALL aura_osint_tool_config_get_field(keysrt_client *client, aura_osint_name tool_name, keysrt_view name, keysrt_text *out)
{ return keysrt_hash_map_get(client, &aura_osint_tool_config_table, &tool_name, &name, out, &out->block); }
/* One field alone. HSET */
KEYSRT_CALL aura_osint_tool_config_set_field(keysrt_client *client, aura_osint_name tool_name, keysrt_view name, keysrt_view value)
{ return keysrt_hash_map_set(client, &aura_osint_tool_config_table, &tool_name, &name, &value, keysrt_declared_ttl); }
/* MISS: there was none. HDEL */
KEYSRT_CALL aura_osint_tool_config_delete_field(keysrt_client *client, aura_osint_name tool_name, keysrt_view name)
{ return keysrt_hash_map_delete(client, &aura_osint_tool_config_table, &tool_name, &name); }
/* The next field, in bounded memory; one may come twice; MISS: the end. HSCAN */
KEYSRT_CALL aura_osint_tool_config_walk_fields(keysrt_client *client, aura_osint_name tool_name, keysrt_walk *walk, keysrt_text *name, keysrt_text *out)
{ return keysrt_hash_walk(client, &aura_osint_tool_config_table, &tool_name, walk, name, &name->block, out, &out->block); }
/* 0 where there is no key. HLEN */
KEYSRT_CALL aura_osint_tool_config_size(keysrt_client *client, aura_osint_name tool_name, uint64_t *out)
{ return keysrt_hash_size(client, &aura_osint_tool_config_table, &tool_name, out); }
/* OK or MISS. EXISTS */
KEYSRT_CALL aura_osint_tool_config_exists(keysrt_client *client, aura_osint_name tool_name)
{ return keysrt_key_exists(client, &aura_osint_tool_config_table, &tool_name); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL aura_osint_tool_config_ttl(keysrt_client *client, aura_osint_name tool_name, keysrt_duration *out)
{ return keysrt_key_ttl(client, &aura_osint_tool_config_table, &tool_name, out); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL aura_osint_tool_config_delete(keysrt_client *client, aura_osint_name tool_name)
{ return keysrt_key_delete(client, &aura_osint_tool_config_table, &tool_name); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL aura_osint_tool_config_walk(keysrt_client *client, keysrt_walk *walk, aura_osint_tool_config_params *out)
{ return keysrt_key_walk(client, &aura_osint_tool_config_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL aura_osint_tool_config_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &aura_osint_tool_config_table, deleted); }

/* What a model answered to a prompt, by the prompt's digest: the same question is not paid twice. Answers are long, so they
 * are compressed where that helps. A day is ours: models are replaced.
 * cache "ai:prompt:{hash}", Redis type string, database 0; TTL: 24 hours; every write sets it anew. aura_osint.keys:163
 * Of all callers of all processes one computes, the one whose token is in the lease (10 seconds); the others wait for its value.
 * What was put or deleted meanwhile voids what is being computed: nothing outdated is stored.
 * After a lost reply each step is sent again: twice is the same as once.
 * While Redis cannot be asked, reading misses, writing does nothing and the loader answers; deleting fails.
 * Commands: GET and MGET to read; EVALSHA to write, to delete and for the lease. */
typedef struct aura_osint_ai_prompt_params {
    aura_osint_digest hash;
} aura_osint_ai_prompt_params;
typedef struct aura_osint_ai_prompt_lookup {
    keysrt_status status;
    keysrt_view value;
} aura_osint_ai_prompt_lookup;
typedef struct aura_osint_ai_prompt_lookups {
    aura_osint_ai_prompt_lookup *items;
    size_t count;
    keysrt_block block;
} aura_osint_ai_prompt_lookups;
static inline void aura_osint_ai_prompt_lookups_clear(aura_osint_ai_prompt_lookups *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}
/* Makes what is missing: calls aura_osint_ai_prompt_loaded() and returns OK; MISS: there is none; all else is the caller's. */
typedef keysrt_status aura_osint_ai_prompt_loader(void *context, const aura_osint_ai_prompt_params *params, keysrt_loading *loading);
typedef struct aura_osint_ai_prompt_load {
    aura_osint_ai_prompt_loader *loader;
    void *context;
} aura_osint_ai_prompt_load;
static inline keysrt_status aura_osint_ai_prompt_run_loader(void *state, const void *params, keysrt_loading *loading)
{
    const aura_osint_ai_prompt_load *load = (const aura_osint_ai_prompt_load *)state;
    return load->loader(load->context, (const aura_osint_ai_prompt_params *)params, loading);
}
static const keysrt_piece aura_osint_ai_prompt_table_pieces[] KEYSRT_UNUSED = {
    {"ai:prompt:", 10, offsetof(aura_osint_ai_prompt_params, hash), &aura_osint_type_5, "hash", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_piece aura_osint_ai_prompt_table_lease_pieces[] KEYSRT_UNUSED = {
    {"ai:prompt:", 10, offsetof(aura_osint_ai_prompt_params, hash), &aura_osint_type_5, "hash", false},
    {":lease", 6, 0, 0, 0, false},
};
static const keysrt_key aura_osint_ai_prompt_table_lease KEYSRT_UNUSED = {&aura_osint_keyspace, "ai_prompt lease", 17, 0, 0, false, {2, sizeof(aura_osint_ai_prompt_params), aura_osint_ai_prompt_table_lease_pieces, "ai:prompt:*:lease", "ai:prompt:{hash}:lease"}, 0, 0, 0, {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0}, 0, 0, 0, 0, 0};
static const keysrt_cache aura_osint_ai_prompt_table_cache KEYSRT_UNUSED = {&aura_osint_ai_prompt_table_lease, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_CONSTANT, 1024, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, false, true, 0, 0};
static const keysrt_key aura_osint_ai_prompt_table KEYSRT_UNUSED = {&aura_osint_keyspace, "ai_prompt", 17, 0, KEYSRT_CACHE, false,
    {2, sizeof(aura_osint_ai_prompt_params), aura_osint_ai_prompt_table_pieces, "ai:prompt:*", "ai:prompt:{hash}"},
    &aura_osint_type_17, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 86400000, 0, 0, 0, 0, "$2\r\nPX\r\n$8\r\n86400000\r\n", 22},
    &aura_osint_ai_prompt_table_cache, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL aura_osint_ai_prompt_key_name(keysrt_client *client, aura_osint_digest hash, keysrt_text *out)
{ return keysrt_key_name(client, &aura_osint_ai_prompt_table, &hash, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL aura_osint_ai_prompt_parse(keysrt_client *client, keysrt_view name, aura_osint_ai_prompt_params *out)
{ return keysrt_key_parse(client, &aura_osint_ai_prompt_table, name, out, NULL); }
/* MISS: none that counts, or Redis cannot be asked. GET */
KEYSRT_CALL aura_osint_ai_prompt_get(keysrt_client *client, aura_osint_digest hash, keysrt_text *out)
{ return keysrt_cache_get(client, &aura_osint_ai_prompt_table, &hash, out, &out->block); }
/* The value, or what the loader makes of it, one caller at a time; MISS, NOTHING: the loader found none. get, EVALSHA */
KEYSRT_CALL aura_osint_ai_prompt_get_or_compute(keysrt_client *client, aura_osint_digest hash, aura_osint_ai_prompt_loader *loader, void *context, keysrt_text *out)
{
    aura_osint_ai_prompt_load load = {loader, context};
    return keysrt_cache_get_or_compute(client, &aura_osint_ai_prompt_table, &hash, loader ? aura_osint_ai_prompt_run_loader : 0, &load, out, &out->block);
}
/* Inside a loader: what it made. Encoded at once: value may go away. */
KEYSRT_CALL aura_osint_ai_prompt_loaded(keysrt_loading *loading, keysrt_view value)
{ return keysrt_cache_loaded(loading, &aura_osint_ai_prompt_table, &value, keysrt_declared_ttl); }
/* Value and TTL in one step; MISS: Redis cannot be asked, nothing was written. EVALSHA */
KEYSRT_CALL aura_osint_ai_prompt_put(keysrt_client *client, aura_osint_digest hash, keysrt_view value)
{ return keysrt_cache_put(client, &aura_osint_ai_prompt_table, &hash, &value, keysrt_declared_ttl); }
/* One item for each key, with the status that get has. MGET */
KEYSRT_CALL aura_osint_ai_prompt_get_many(keysrt_client *client, const aura_osint_ai_prompt_params *keys, size_t count, aura_osint_ai_prompt_lookups *out)
{ return keysrt_cache_get_many(client, &aura_osint_ai_prompt_table, keys, count, out, &out->block, sizeof(aura_osint_ai_prompt_lookup), offsetof(aura_osint_ai_prompt_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL aura_osint_ai_prompt_put_many(keysrt_client *client, const aura_osint_ai_prompt_params *keys, const keysrt_view *values, size_t count)
{ return keysrt_cache_put_many(client, &aura_osint_ai_prompt_table, keys, values, count, keysrt_declared_ttl); }
/* Invalidates: what is being computed will not be stored either. MISS: there was none. EVALSHA */
KEYSRT_CALL aura_osint_ai_prompt_delete(keysrt_client *client, aura_osint_digest hash)
{ return keysrt_cache_delete(client, &aura_osint_ai_prompt_table, &hash); }
/* Every key of the pattern, and what is being computed; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL aura_osint_ai_prompt_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_cache_delete_all(client, &aura_osint_ai_prompt_table, deleted); }
/* OK or MISS. EXISTS */
KEYSRT_CALL aura_osint_ai_prompt_exists(keysrt_client *client, aura_osint_digest hash)
{ return keysrt_key_exists(client, &aura_osint_ai_prompt_table, &hash); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL aura_osint_ai_prompt_ttl(keysrt_client *client, aura_osint_digest hash, keysrt_duration *out)
{ return keysrt_key_ttl(client, &aura_osint_ai_prompt_table, &hash, out); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL aura_osint_ai_prompt_walk(keysrt_client *client, keysrt_walk *walk, aura_osint_ai_prompt_params *out)
{ return keysrt_key_walk(client, &aura_osint_ai_prompt_table, walk, out); }

/* Where an entity stands in the space of meanings: 768 floats, 3072 bytes.
 * string "ai:embeddings:{entity_id}", Redis type string, database 0; TTL: 7 days; every write sets it anew. aura_osint.keys:166 */
typedef struct aura_osint_ai_embedding_params {
    aura_osint_entity_id entity_id;
} aura_osint_ai_embedding_params;
static const keysrt_piece aura_osint_ai_embedding_table_pieces[] KEYSRT_UNUSED = {
    {"ai:embeddings:", 14, offsetof(aura_osint_ai_embedding_params, entity_id), &aura_osint_type_18, "entity_id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key aura_osint_ai_embedding_table KEYSRT_UNUSED = {&aura_osint_keyspace, "ai_embedding", 18, 0, KEYSRT_STRING, false,
    {2, sizeof(aura_osint_ai_embedding_params), aura_osint_ai_embedding_table_pieces, "ai:embeddings:*", "ai:embeddings:{entity_id}"},
    &aura_osint_type_19, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 604800000, 0, 0, 0, 0, "$2\r\nPX\r\n$9\r\n604800000\r\n", 23},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL aura_osint_ai_embedding_key_name(keysrt_client *client, aura_osint_entity_id entity_id, keysrt_text *out)
{ return keysrt_key_name(client, &aura_osint_ai_embedding_table, &entity_id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL aura_osint_ai_embedding_parse(keysrt_client *client, keysrt_view name, aura_osint_ai_embedding_params *out)
{ return keysrt_key_parse(client, &aura_osint_ai_embedding_table, name, out, NULL); }
/* MISS: no such key. GET */
KEYSRT_CALL aura_osint_ai_embedding_get(keysrt_client *client, aura_osint_entity_id entity_id, aura_osint_embedding *out)
{ return keysrt_string_get(client, &aura_osint_ai_embedding_table, &entity_id, out, NULL); }
/* Value and TTL in one step. SET */
KEYSRT_CALL aura_osint_ai_embedding_set(keysrt_client *client, aura_osint_entity_id entity_id, const aura_osint_embedding *value)
{ return keysrt_string_set(client, &aura_osint_ai_embedding_table, &entity_id, value, keysrt_declared_ttl); }
/* Sets it where there is none; MISS: there is one, nothing changed. SET NX */
KEYSRT_CALL aura_osint_ai_embedding_add(keysrt_client *client, aura_osint_entity_id entity_id, const aura_osint_embedding *value)
{ return keysrt_string_add(client, &aura_osint_ai_embedding_table, &entity_id, value, keysrt_declared_ttl); }
/* Sets it and gives the old value; MISS: there was none. SET GET */
KEYSRT_CALL aura_osint_ai_embedding_swap(keysrt_client *client, aura_osint_entity_id entity_id, const aura_osint_embedding *value, aura_osint_embedding *old)
{ return keysrt_string_swap(client, &aura_osint_ai_embedding_table, &entity_id, value, keysrt_declared_ttl, old, NULL); }
/* Reads and deletes; MISS: no such key. GETDEL */
KEYSRT_CALL aura_osint_ai_embedding_take(keysrt_client *client, aura_osint_entity_id entity_id, aura_osint_embedding *out)
{ return keysrt_string_take(client, &aura_osint_ai_embedding_table, &entity_id, out, NULL); }
/* One item for each key, found or not. MGET */
KEYSRT_CALL aura_osint_ai_embedding_get_many(keysrt_client *client, const aura_osint_ai_embedding_params *keys, size_t count, aura_osint_embedding_lookups *out)
{ return keysrt_string_get_many(client, &aura_osint_ai_embedding_table, keys, count, out, &out->block, sizeof(aura_osint_embedding_lookup), offsetof(aura_osint_embedding_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL aura_osint_ai_embedding_set_many(keysrt_client *client, const aura_osint_ai_embedding_params *keys, const aura_osint_embedding *values, size_t count)
{ return keysrt_string_set_many(client, &aura_osint_ai_embedding_table, keys, values, count, keysrt_declared_ttl); }
/* OK or MISS. EXISTS */
KEYSRT_CALL aura_osint_ai_embedding_exists(keysrt_client *client, aura_osint_entity_id entity_id)
{ return keysrt_key_exists(client, &aura_osint_ai_embedding_table, &entity_id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL aura_osint_ai_embedding_ttl(keysrt_client *client, aura_osint_entity_id entity_id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &aura_osint_ai_embedding_table, &entity_id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL aura_osint_ai_embedding_renew(keysrt_client *client, aura_osint_entity_id entity_id)
{ return keysrt_key_renew(client, &aura_osint_ai_embedding_table, &entity_id, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL aura_osint_ai_embedding_delete(keysrt_client *client, aura_osint_entity_id entity_id)
{ return keysrt_key_delete(client, &aura_osint_ai_embedding_table, &entity_id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL aura_osint_ai_embedding_walk(keysrt_client *client, keysrt_walk *walk, aura_osint_ai_embedding_params *out)
{ return keysrt_key_walk(client, &aura_osint_ai_embedding_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL aura_osint_ai_embedding_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &aura_osint_ai_embedding_table, deleted); }

/* An analysis that is being made, and what it has so far. As long as results of scans.
 * hash "ai:analysis:{investigation_id}", Redis type hash, database 0; TTL: 2 hours; every write sets it anew. aura_osint.keys:169 */
typedef struct aura_osint_ai_analysis_params {
    aura_osint_investigation_id investigation_id;
} aura_osint_ai_analysis_params;
typedef struct aura_osint_ai_analysis {
    aura_osint_state state;
    aura_osint_percent progress;
    /* Absent until there is some */
    bool has_text;
    keysrt_view text;
    keysrt_block block; /* of a result */
} aura_osint_ai_analysis;
static inline void aura_osint_ai_analysis_clear(aura_osint_ai_analysis *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}
#define AURA_OSINT_AI_ANALYSIS_FIELD_STATE (UINT64_C(1) << 0)
#define AURA_OSINT_AI_ANALYSIS_FIELD_PROGRESS (UINT64_C(1) << 1)
#define AURA_OSINT_AI_ANALYSIS_FIELD_TEXT (UINT64_C(1) << 2)
static const keysrt_piece aura_osint_ai_analysis_table_pieces[] KEYSRT_UNUSED = {
    {"ai:analysis:", 12, offsetof(aura_osint_ai_analysis_params, investigation_id), &aura_osint_type_6, "investigation_id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_field aura_osint_ai_analysis_table_fields[] KEYSRT_UNUSED = {
    {"state", 5, offsetof(aura_osint_ai_analysis, state), KEYSRT_NO_OFFSET, &aura_osint_type_15, "$5\r\nstate\r\n", 11},
    {"progress", 8, offsetof(aura_osint_ai_analysis, progress), KEYSRT_NO_OFFSET, &aura_osint_type_10, "$8\r\nprogress\r\n", 14},
    {"text", 4, offsetof(aura_osint_ai_analysis, text), offsetof(aura_osint_ai_analysis, has_text), &aura_osint_type_3, "$4\r\ntext\r\n", 10},
};
static const keysrt_record aura_osint_ai_analysis_table_record KEYSRT_UNUSED = {"ai_analysis", offsetof(aura_osint_ai_analysis, block), 3, aura_osint_ai_analysis_table_fields, 0, 0};
static const keysrt_key aura_osint_ai_analysis_table KEYSRT_UNUSED = {&aura_osint_keyspace, "ai_analysis", 19, 0, KEYSRT_HASH, false,
    {2, sizeof(aura_osint_ai_analysis_params), aura_osint_ai_analysis_table_pieces, "ai:analysis:*", "ai:analysis:{investigation_id}"},
    0, 0, &aura_osint_ai_analysis_table_record,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 7200000, 0, 0, 0, 0, "$2\r\nPX\r\n$7\r\n7200000\r\n", 21},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL aura_osint_ai_analysis_key_name(keysrt_client *client, aura_osint_investigation_id investigation_id, keysrt_text *out)
{ return keysrt_key_name(client, &aura_osint_ai_analysis_table, &investigation_id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL aura_osint_ai_analysis_parse(keysrt_client *client, keysrt_view name, aura_osint_ai_analysis_params *out)
{ return keysrt_key_parse(client, &aura_osint_ai_analysis_table, name, out, NULL); }
/* All fields; MISS: no such key. HGETALL */
KEYSRT_CALL aura_osint_ai_analysis_get(keysrt_client *client, aura_osint_investigation_id investigation_id, aura_osint_ai_analysis *out)
{ return keysrt_hash_get(client, &aura_osint_ai_analysis_table, &investigation_id, out, &out->block); }
/* Replaces the whole key in one step. DEL, HSET */
KEYSRT_CALL aura_osint_ai_analysis_put(keysrt_client *client, aura_osint_investigation_id investigation_id, const aura_osint_ai_analysis *record)
{ return keysrt_hash_put(client, &aura_osint_ai_analysis_table, &investigation_id, record, keysrt_declared_ttl); }
/* The fields of the mask; MISS: no such key. HMGET */
KEYSRT_CALL aura_osint_ai_analysis_get_fields(keysrt_client *client, aura_osint_investigation_id investigation_id, uint64_t mask, aura_osint_ai_analysis *out)
{ return keysrt_hash_get_fields(client, &aura_osint_ai_analysis_table, &investigation_id, mask, out, &out->block); }
/* The fields of the mask; optional ones that are not there are deleted. HSET */
KEYSRT_CALL aura_osint_ai_analysis_set_fields(keysrt_client *client, aura_osint_investigation_id investigation_id, uint64_t mask, const aura_osint_ai_analysis *record)
{ return keysrt_hash_set_fields(client, &aura_osint_ai_analysis_table, &investigation_id, mask, record, keysrt_declared_ttl); }
/* Optional fields of the mask; deleted may be NULL. HDEL */
KEYSRT_CALL aura_osint_ai_analysis_delete_fields(keysrt_client *client, aura_osint_investigation_id investigation_id, uint64_t mask, uint64_t *deleted)
{ return keysrt_hash_delete_fields(client, &aura_osint_ai_analysis_table, &investigation_id, mask, deleted); }
/* MISS: no such key or field. HGET */
KEYSRT_CALL aura_osint_ai_analysis_get_state(keysrt_client *client, aura_osint_investigation_id investigation_id, aura_osint_state *out)
{ return keysrt_hash_get_field(client, &aura_osint_ai_analysis_table, &investigation_id, 0, out, NULL); }
/* One field alone. HSET */
KEYSRT_CALL aura_osint_ai_analysis_set_state(keysrt_client *client, aura_osint_investigation_id investigation_id, aura_osint_state value)
{ return keysrt_hash_set_field(client, &aura_osint_ai_analysis_table, &investigation_id, 0, &value, keysrt_declared_ttl); }
/* MISS: no such key or field. HGET */
KEYSRT_CALL aura_osint_ai_analysis_get_progress(keysrt_client *client, aura_osint_investigation_id investigation_id, aura_osint_percent *out)
{ return keysrt_hash_get_field(client, &aura_osint_ai_analysis_table, &investigation_id, 1, out, NULL); }
/* One field alone. HSET */
KEYSRT_CALL aura_osint_ai_analysis_set_progress(keysrt_client *client, aura_osint_investigation_id investigation_id, aura_osint_percent value)
{ return keysrt_hash_set_field(client, &aura_osint_ai_analysis_table, &investigation_id, 1, &value, keysrt_declared_ttl); }
/* out may be NULL. HINCRBY */
KEYSRT_CALL aura_osint_ai_analysis_increment_progress(keysrt_client *client, aura_osint_investigation_id investigation_id, int64_t by, int64_t *out)
{ return keysrt_hash_increment(client, &aura_osint_ai_analysis_table, &investigation_id, 1, &by, keysrt_declared_ttl, out); }
/* MISS: no such key or field. HGET */
KEYSRT_CALL aura_osint_ai_analysis_get_text(keysrt_client *client, aura_osint_investigation_id investigation_id, keysrt_text *out)
{ return keysrt_hash_get_field(client, &aura_osint_ai_analysis_table, &investigation_id, 2, out, &out->block); }
/* One field alone. HSET */
KEYSRT_CALL aura_osint_ai_analysis_set_text(keysrt_client *client, aura_osint_investigation_id investigation_id, keysrt_view value)
{ return keysrt_hash_set_field(client, &aura_osint_ai_analysis_table, &investigation_id, 2, &value, keysrt_declared_ttl); }
/* OK or MISS. EXISTS */
KEYSRT_CALL aura_osint_ai_analysis_exists(keysrt_client *client, aura_osint_investigation_id investigation_id)
{ return keysrt_key_exists(client, &aura_osint_ai_analysis_table, &investigation_id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL aura_osint_ai_analysis_ttl(keysrt_client *client, aura_osint_investigation_id investigation_id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &aura_osint_ai_analysis_table, &investigation_id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL aura_osint_ai_analysis_renew(keysrt_client *client, aura_osint_investigation_id investigation_id)
{ return keysrt_key_renew(client, &aura_osint_ai_analysis_table, &investigation_id, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL aura_osint_ai_analysis_delete(keysrt_client *client, aura_osint_investigation_id investigation_id)
{ return keysrt_key_delete(client, &aura_osint_ai_analysis_table, &investigation_id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL aura_osint_ai_analysis_walk(keysrt_client *client, keysrt_walk *walk, aura_osint_ai_analysis_params *out)
{ return keysrt_key_walk(client, &aura_osint_ai_analysis_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL aura_osint_ai_analysis_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &aura_osint_ai_analysis_table, deleted); }

/* Whether a model answers. It says so itself and renews that, as a metric in real time.
 * string "ai:model:{model_name}:status", Redis type string, database 0; TTL: 5 minutes; every write sets it anew. aura_osint.keys:176 */
typedef struct aura_osint_ai_model_status_params {
    aura_osint_name model_name;
} aura_osint_ai_model_status_params;
static const keysrt_piece aura_osint_ai_model_status_table_pieces[] KEYSRT_UNUSED = {
    {"ai:model:", 9, offsetof(aura_osint_ai_model_status_params, model_name), &aura_osint_type_16, "model_name", false},
    {":status", 7, 0, 0, 0, false},
};
static const keysrt_key aura_osint_ai_model_status_table KEYSRT_UNUSED = {&aura_osint_keyspace, "ai_model_status", 20, 0, KEYSRT_STRING, false,
    {2, sizeof(aura_osint_ai_model_status_params), aura_osint_ai_model_status_table_pieces, "ai:model:*:status", "ai:model:{model_name}:status"},
    &aura_osint_type_20, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 300000, 0, 0, 0, 0, "$2\r\nPX\r\n$6\r\n300000\r\n", 20},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL aura_osint_ai_model_status_key_name(keysrt_client *client, aura_osint_name model_name, keysrt_text *out)
{ return keysrt_key_name(client, &aura_osint_ai_model_status_table, &model_name, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL aura_osint_ai_model_status_parse(keysrt_client *client, keysrt_view name, aura_osint_ai_model_status_params *out)
{ return keysrt_key_parse(client, &aura_osint_ai_model_status_table, name, out, NULL); }
/* MISS: no such key. GET */
KEYSRT_CALL aura_osint_ai_model_status_get(keysrt_client *client, aura_osint_name model_name, aura_osint_model_status *out)
{ return keysrt_string_get(client, &aura_osint_ai_model_status_table, &model_name, out, NULL); }
/* Value and TTL in one step. SET */
KEYSRT_CALL aura_osint_ai_model_status_set(keysrt_client *client, aura_osint_name model_name, aura_osint_model_status value)
{ return keysrt_string_set(client, &aura_osint_ai_model_status_table, &model_name, &value, keysrt_declared_ttl); }
/* Sets it where there is none; MISS: there is one, nothing changed. SET NX */
KEYSRT_CALL aura_osint_ai_model_status_add(keysrt_client *client, aura_osint_name model_name, aura_osint_model_status value)
{ return keysrt_string_add(client, &aura_osint_ai_model_status_table, &model_name, &value, keysrt_declared_ttl); }
/* Sets it and gives the old value; MISS: there was none. SET GET */
KEYSRT_CALL aura_osint_ai_model_status_swap(keysrt_client *client, aura_osint_name model_name, aura_osint_model_status value, aura_osint_model_status *old)
{ return keysrt_string_swap(client, &aura_osint_ai_model_status_table, &model_name, &value, keysrt_declared_ttl, old, NULL); }
/* Reads and deletes; MISS: no such key. GETDEL */
KEYSRT_CALL aura_osint_ai_model_status_take(keysrt_client *client, aura_osint_name model_name, aura_osint_model_status *out)
{ return keysrt_string_take(client, &aura_osint_ai_model_status_table, &model_name, out, NULL); }
/* One item for each key, found or not. MGET */
KEYSRT_CALL aura_osint_ai_model_status_get_many(keysrt_client *client, const aura_osint_ai_model_status_params *keys, size_t count, aura_osint_model_status_lookups *out)
{ return keysrt_string_get_many(client, &aura_osint_ai_model_status_table, keys, count, out, &out->block, sizeof(aura_osint_model_status_lookup), offsetof(aura_osint_model_status_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL aura_osint_ai_model_status_set_many(keysrt_client *client, const aura_osint_ai_model_status_params *keys, const aura_osint_model_status *values, size_t count)
{ return keysrt_string_set_many(client, &aura_osint_ai_model_status_table, keys, values, count, keysrt_declared_ttl); }
/* OK or MISS. EXISTS */
KEYSRT_CALL aura_osint_ai_model_status_exists(keysrt_client *client, aura_osint_name model_name)
{ return keysrt_key_exists(client, &aura_osint_ai_model_status_table, &model_name); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL aura_osint_ai_model_status_ttl(keysrt_client *client, aura_osint_name model_name, keysrt_duration *out)
{ return keysrt_key_ttl(client, &aura_osint_ai_model_status_table, &model_name, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL aura_osint_ai_model_status_renew(keysrt_client *client, aura_osint_name model_name)
{ return keysrt_key_renew(client, &aura_osint_ai_model_status_table, &model_name, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL aura_osint_ai_model_status_delete(keysrt_client *client, aura_osint_name model_name)
{ return keysrt_key_delete(client, &aura_osint_ai_model_status_table, &model_name); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL aura_osint_ai_model_status_walk(keysrt_client *client, keysrt_walk *walk, aura_osint_ai_model_status_params *out)
{ return keysrt_key_walk(client, &aura_osint_ai_model_status_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL aura_osint_ai_model_status_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &aura_osint_ai_model_status_table, deleted); }

/* A conversation with Qwen, the oldest message first. As long as a session after the last word; the last 200 messages, more
 * than a model can read.
 * list "qwen:conversation:{session_id}", Redis type list, database 0; TTL: 1 hour; every write sets it anew. aura_osint.keys:180 */
typedef struct aura_osint_qwen_conversation_params {
    aura_osint_conversation_id session_id;
} aura_osint_qwen_conversation_params;
static const keysrt_piece aura_osint_qwen_conversation_table_pieces[] KEYSRT_UNUSED = {
    {"qwen:conversation:", 18, offsetof(aura_osint_qwen_conversation_params, session_id), &aura_osint_type_21, "session_id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_trim aura_osint_trim_1 KEYSRT_UNUSED = {{KEYSRT_CONSTANT, 200, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, 1, false};
static const keysrt_key aura_osint_qwen_conversation_table KEYSRT_UNUSED = {&aura_osint_keyspace, "qwen_conversation", 21, 0, KEYSRT_LIST, false,
    {2, sizeof(aura_osint_qwen_conversation_params), aura_osint_qwen_conversation_table_pieces, "qwen:conversation:*", "qwen:conversation:{session_id}"},
    &aura_osint_type_24, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 3600000, 0, 0, 0, 0, "$2\r\nPX\r\n$7\r\n3600000\r\n", 21},
    &aura_osint_trim_1, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL aura_osint_qwen_conversation_key_name(keysrt_client *client, aura_osint_conversation_id session_id, keysrt_text *out)
{ return keysrt_key_name(client, &aura_osint_qwen_conversation_table, &session_id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL aura_osint_qwen_conversation_parse(keysrt_client *client, keysrt_view name, aura_osint_qwen_conversation_params *out)
{ return keysrt_key_parse(client, &aura_osint_qwen_conversation_table, name, out, NULL); }
/* length (may be NULL): afterwards. LPUSH */
KEYSRT_CALL aura_osint_qwen_conversation_push_left(keysrt_client *client, aura_osint_conversation_id session_id, const aura_osint_message *value, uint64_t *length)
{ return keysrt_list_push(client, &aura_osint_qwen_conversation_table, &session_id, KEYSRT_LEFT, value, 1, keysrt_declared_ttl, length); }
/* length (may be NULL): afterwards. RPUSH */
KEYSRT_CALL aura_osint_qwen_conversation_push_right(keysrt_client *client, aura_osint_conversation_id session_id, const aura_osint_message *value, uint64_t *length)
{ return keysrt_list_push(client, &aura_osint_qwen_conversation_table, &session_id, KEYSRT_RIGHT, value, 1, keysrt_declared_ttl, length); }
/* The last one ends up leftmost. LPUSH */
KEYSRT_CALL aura_osint_qwen_conversation_push_left_many(keysrt_client *client, aura_osint_conversation_id session_id, const aura_osint_message *values, size_t count, uint64_t *length)
{ return keysrt_list_push(client, &aura_osint_qwen_conversation_table, &session_id, KEYSRT_LEFT, values, count, keysrt_declared_ttl, length); }
/* The last one ends up rightmost. RPUSH */
KEYSRT_CALL aura_osint_qwen_conversation_push_right_many(keysrt_client *client, aura_osint_conversation_id session_id, const aura_osint_message *values, size_t count, uint64_t *length)
{ return keysrt_list_push(client, &aura_osint_qwen_conversation_table, &session_id, KEYSRT_RIGHT, values, count, keysrt_declared_ttl, length); }
/* MISS: the list is empty. LPOP */
KEYSRT_CALL aura_osint_qwen_conversation_pop_left(keysrt_client *client, aura_osint_conversation_id session_id, aura_osint_message_result *out)
{ return keysrt_list_pop(client, &aura_osint_qwen_conversation_table, &session_id, KEYSRT_LEFT, out, &out->block); }
/* MISS: the list is empty. RPOP */
KEYSRT_CALL aura_osint_qwen_conversation_pop_right(keysrt_client *client, aura_osint_conversation_id session_id, aura_osint_message_result *out)
{ return keysrt_list_pop(client, &aura_osint_qwen_conversation_table, &session_id, KEYSRT_RIGHT, out, &out->block); }
/* Waits up to timeout for one; MISS: none came. BLPOP */
KEYSRT_CALL aura_osint_qwen_conversation_pop_left_wait(keysrt_client *client, aura_osint_conversation_id session_id, keysrt_duration timeout, aura_osint_message_result *out)
{ return keysrt_list_pop_wait(client, &aura_osint_qwen_conversation_table, &session_id, KEYSRT_LEFT, timeout, out, &out->block); }
/* Waits up to timeout for one; MISS: none came. BRPOP */
KEYSRT_CALL aura_osint_qwen_conversation_pop_right_wait(keysrt_client *client, aura_osint_conversation_id session_id, keysrt_duration timeout, aura_osint_message_result *out)
{ return keysrt_list_pop_wait(client, &aura_osint_qwen_conversation_table, &session_id, KEYSRT_RIGHT, timeout, out, &out->block); }
/* From the first of the keys that has one; which (may be NULL): its index. BLPOP */
KEYSRT_CALL aura_osint_qwen_conversation_pop_left_wait_any(keysrt_client *client, const aura_osint_qwen_conversation_params *keys, size_t count, keysrt_duration timeout, size_t *which, aura_osint_message_result *out)
{ return keysrt_list_pop_wait_any(client, &aura_osint_qwen_conversation_table, keys, count, KEYSRT_LEFT, timeout, which, out, &out->block); }
/* From the first of the keys that has one; which (may be NULL): its index. BRPOP */
KEYSRT_CALL aura_osint_qwen_conversation_pop_right_wait_any(keysrt_client *client, const aura_osint_qwen_conversation_params *keys, size_t count, keysrt_duration timeout, size_t *which, aura_osint_message_result *out)
{ return keysrt_list_pop_wait_any(client, &aura_osint_qwen_conversation_table, keys, count, KEYSRT_RIGHT, timeout, which, out, &out->block); }
/* Both ends included, negative from the right: 0, -1 is all. LRANGE */
KEYSRT_CALL aura_osint_qwen_conversation_range(keysrt_client *client, aura_osint_conversation_id session_id, int64_t start, int64_t stop, aura_osint_message_array *out)
{ return keysrt_list_range(client, &aura_osint_qwen_conversation_table, &session_id, start, stop, out, &out->block); }
/* 0 where there is no key. LLEN */
KEYSRT_CALL aura_osint_qwen_conversation_length(keysrt_client *client, aura_osint_conversation_id session_id, uint64_t *out)
{ return keysrt_list_length(client, &aura_osint_qwen_conversation_table, &session_id, out); }
/* count > 0: from the left, < 0: from the right, 0: all; removed may be NULL. LREM */
KEYSRT_CALL aura_osint_qwen_conversation_remove(keysrt_client *client, aura_osint_conversation_id session_id, const aura_osint_message *value, int64_t count, uint64_t *removed)
{ return keysrt_list_remove(client, &aura_osint_qwen_conversation_table, &session_id, value, count, removed); }
/* This list, for calls on several; *params is borrowed. */
static inline aura_osint_list_of_message aura_osint_qwen_conversation_ref(const aura_osint_qwen_conversation_params *params)
{
    const aura_osint_list_of_message made = {{&aura_osint_qwen_conversation_table, params}};
    return made;
}
/* From an end of the source to one of this list; MISS: it is empty. LMOVE */
KEYSRT_CALL aura_osint_qwen_conversation_move_from(keysrt_client *client, aura_osint_conversation_id session_id, aura_osint_list_of_message source, keysrt_end from, keysrt_end to, aura_osint_message_result *out)
{ return keysrt_list_move(client, &aura_osint_qwen_conversation_table, &session_id, &source.ref, from, to, keysrt_declared_ttl, out, &out->block); }
/* OK or MISS. EXISTS */
KEYSRT_CALL aura_osint_qwen_conversation_exists(keysrt_client *client, aura_osint_conversation_id session_id)
{ return keysrt_key_exists(client, &aura_osint_qwen_conversation_table, &session_id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL aura_osint_qwen_conversation_ttl(keysrt_client *client, aura_osint_conversation_id session_id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &aura_osint_qwen_conversation_table, &session_id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL aura_osint_qwen_conversation_renew(keysrt_client *client, aura_osint_conversation_id session_id)
{ return keysrt_key_renew(client, &aura_osint_qwen_conversation_table, &session_id, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL aura_osint_qwen_conversation_delete(keysrt_client *client, aura_osint_conversation_id session_id)
{ return keysrt_key_delete(client, &aura_osint_qwen_conversation_table, &session_id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL aura_osint_qwen_conversation_walk(keysrt_client *client, keysrt_walk *walk, aura_osint_qwen_conversation_params *out)
{ return keysrt_key_walk(client, &aura_osint_qwen_conversation_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL aura_osint_qwen_conversation_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &aura_osint_qwen_conversation_table, deleted); }

/* A figure of now.
 * string "metrics:realtime:{metric_name}", Redis type string, database 0; TTL: 5 minutes; every write sets it anew. aura_osint.keys:188 */
typedef struct aura_osint_metric_realtime_params {
    aura_osint_name metric_name;
} aura_osint_metric_realtime_params;
static const keysrt_piece aura_osint_metric_realtime_table_pieces[] KEYSRT_UNUSED = {
    {"metrics:realtime:", 17, offsetof(aura_osint_metric_realtime_params, metric_name), &aura_osint_type_16, "metric_name", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key aura_osint_metric_realtime_table KEYSRT_UNUSED = {&aura_osint_keyspace, "metric_realtime", 22, 0, KEYSRT_STRING, false,
    {2, sizeof(aura_osint_metric_realtime_params), aura_osint_metric_realtime_table_pieces, "metrics:realtime:*", "metrics:realtime:{metric_name}"},
    &aura_osint_type_25, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 300000, 0, 0, 0, 0, "$2\r\nPX\r\n$6\r\n300000\r\n", 20},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL aura_osint_metric_realtime_key_name(keysrt_client *client, aura_osint_name metric_name, keysrt_text *out)
{ return keysrt_key_name(client, &aura_osint_metric_realtime_table, &metric_name, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL aura_osint_metric_realtime_parse(keysrt_client *client, keysrt_view name, aura_osint_metric_realtime_params *out)
{ return keysrt_key_parse(client, &aura_osint_metric_realtime_table, name, out, NULL); }
/* MISS: no such key. GET */
KEYSRT_CALL aura_osint_metric_realtime_get(keysrt_client *client, aura_osint_name metric_name, double *out)
{ return keysrt_string_get(client, &aura_osint_metric_realtime_table, &metric_name, out, NULL); }
/* Value and TTL in one step. SET */
KEYSRT_CALL aura_osint_metric_realtime_set(keysrt_client *client, aura_osint_name metric_name, double value)
{ return keysrt_string_set(client, &aura_osint_metric_realtime_table, &metric_name, &value, keysrt_declared_ttl); }
/* Sets it where there is none; MISS: there is one, nothing changed. SET NX */
KEYSRT_CALL aura_osint_metric_realtime_add(keysrt_client *client, aura_osint_name metric_name, double value)
{ return keysrt_string_add(client, &aura_osint_metric_realtime_table, &metric_name, &value, keysrt_declared_ttl); }
/* Sets it and gives the old value; MISS: there was none. SET GET */
KEYSRT_CALL aura_osint_metric_realtime_swap(keysrt_client *client, aura_osint_name metric_name, double value, double *old)
{ return keysrt_string_swap(client, &aura_osint_metric_realtime_table, &metric_name, &value, keysrt_declared_ttl, old, NULL); }
/* Reads and deletes; MISS: no such key. GETDEL */
KEYSRT_CALL aura_osint_metric_realtime_take(keysrt_client *client, aura_osint_name metric_name, double *out)
{ return keysrt_string_take(client, &aura_osint_metric_realtime_table, &metric_name, out, NULL); }
/* One item for each key, found or not. MGET */
KEYSRT_CALL aura_osint_metric_realtime_get_many(keysrt_client *client, const aura_osint_metric_realtime_params *keys, size_t count, aura_osint_f64_lookups *out)
{ return keysrt_string_get_many(client, &aura_osint_metric_realtime_table, keys, count, out, &out->block, sizeof(aura_osint_f64_lookup), offsetof(aura_osint_f64_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL aura_osint_metric_realtime_set_many(keysrt_client *client, const aura_osint_metric_realtime_params *keys, const double *values, size_t count)
{ return keysrt_string_set_many(client, &aura_osint_metric_realtime_table, keys, values, count, keysrt_declared_ttl); }
/* OK or MISS. EXISTS */
KEYSRT_CALL aura_osint_metric_realtime_exists(keysrt_client *client, aura_osint_name metric_name)
{ return keysrt_key_exists(client, &aura_osint_metric_realtime_table, &metric_name); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL aura_osint_metric_realtime_ttl(keysrt_client *client, aura_osint_name metric_name, keysrt_duration *out)
{ return keysrt_key_ttl(client, &aura_osint_metric_realtime_table, &metric_name, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL aura_osint_metric_realtime_renew(keysrt_client *client, aura_osint_name metric_name)
{ return keysrt_key_renew(client, &aura_osint_metric_realtime_table, &metric_name, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL aura_osint_metric_realtime_delete(keysrt_client *client, aura_osint_name metric_name)
{ return keysrt_key_delete(client, &aura_osint_metric_realtime_table, &metric_name); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL aura_osint_metric_realtime_walk(keysrt_client *client, keysrt_walk *walk, aura_osint_metric_realtime_params *out)
{ return keysrt_key_walk(client, &aura_osint_metric_realtime_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL aura_osint_metric_realtime_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &aura_osint_metric_realtime_table, deleted); }

/* A figure of a day, counted.
 * counter "metrics:daily:{date}:{metric}", Redis type string, database 0; TTL: 30 days; every write sets it anew. aura_osint.keys:191 */
typedef struct aura_osint_metric_daily_params {
    keysrt_date date;
    aura_osint_name metric;
} aura_osint_metric_daily_params;
static const keysrt_piece aura_osint_metric_daily_table_pieces[] KEYSRT_UNUSED = {
    {"metrics:daily:", 14, offsetof(aura_osint_metric_daily_params, date), &aura_osint_type_26, "date", false},
    {":", 1, offsetof(aura_osint_metric_daily_params, metric), &aura_osint_type_16, "metric", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key aura_osint_metric_daily_table KEYSRT_UNUSED = {&aura_osint_keyspace, "metric_daily", 23, 0, KEYSRT_COUNTER, false,
    {3, sizeof(aura_osint_metric_daily_params), aura_osint_metric_daily_table_pieces, "metrics:daily:*:*", "metrics:daily:{date}:{metric}"},
    &aura_osint_type_27, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, INT64_C(2592000000), 0, 0, 0, 0, "$2\r\nPX\r\n$10\r\n2592000000\r\n", 25},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL aura_osint_metric_daily_key_name(keysrt_client *client, keysrt_date date, aura_osint_name metric, keysrt_text *out)
{
    const aura_osint_metric_daily_params params = {date, metric};
    return keysrt_key_name(client, &aura_osint_metric_daily_table, &params, out);
}
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL aura_osint_metric_daily_parse(keysrt_client *client, keysrt_view name, aura_osint_metric_daily_params *out)
{ return keysrt_key_parse(client, &aura_osint_metric_daily_table, name, out, NULL); }
/* MISS: never counted. GET */
KEYSRT_CALL aura_osint_metric_daily_get(keysrt_client *client, keysrt_date date, aura_osint_name metric, uint64_t *out)
{
    const aura_osint_metric_daily_params params = {date, metric};
    return keysrt_counter_get(client, &aura_osint_metric_daily_table, &params, out);
}
/* By one; out may be NULL. INCRBY */
KEYSRT_CALL aura_osint_metric_daily_increment(keysrt_client *client, keysrt_date date, aura_osint_name metric, uint64_t *out)
{
    const aura_osint_metric_daily_params params = {date, metric};
    return keysrt_counter_add(client, &aura_osint_metric_daily_table, &params, 1, keysrt_declared_ttl, out);
}
/* By one; out may be NULL. INCRBY */
KEYSRT_CALL aura_osint_metric_daily_decrement(keysrt_client *client, keysrt_date date, aura_osint_name metric, uint64_t *out)
{
    const aura_osint_metric_daily_params params = {date, metric};
    return keysrt_counter_add(client, &aura_osint_metric_daily_table, &params, -1, keysrt_declared_ttl, out);
}
/* By any number; out may be NULL. INCRBY */
KEYSRT_CALL aura_osint_metric_daily_add(keysrt_client *client, keysrt_date date, aura_osint_name metric, int64_t by, uint64_t *out)
{
    const aura_osint_metric_daily_params params = {date, metric};
    return keysrt_counter_add(client, &aura_osint_metric_daily_table, &params, by, keysrt_declared_ttl, out);
}
/* Sets it; old (may be NULL) is 0 where there was none. SET GET */
KEYSRT_CALL aura_osint_metric_daily_reset(keysrt_client *client, keysrt_date date, aura_osint_name metric, uint64_t value, uint64_t *old)
{
    const aura_osint_metric_daily_params params = {date, metric};
    return keysrt_counter_reset(client, &aura_osint_metric_daily_table, &params, &value, keysrt_declared_ttl, old);
}
/* OK or MISS. EXISTS */
KEYSRT_CALL aura_osint_metric_daily_exists(keysrt_client *client, keysrt_date date, aura_osint_name metric)
{
    const aura_osint_metric_daily_params params = {date, metric};
    return keysrt_key_exists(client, &aura_osint_metric_daily_table, &params);
}
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL aura_osint_metric_daily_ttl(keysrt_client *client, keysrt_date date, aura_osint_name metric, keysrt_duration *out)
{
    const aura_osint_metric_daily_params params = {date, metric};
    return keysrt_key_ttl(client, &aura_osint_metric_daily_table, &params, out);
}
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL aura_osint_metric_daily_renew(keysrt_client *client, keysrt_date date, aura_osint_name metric)
{
    const aura_osint_metric_daily_params params = {date, metric};
    return keysrt_key_renew(client, &aura_osint_metric_daily_table, &params, keysrt_declared_ttl);
}
/* MISS: there was none. UNLINK */
KEYSRT_CALL aura_osint_metric_daily_delete(keysrt_client *client, keysrt_date date, aura_osint_name metric)
{
    const aura_osint_metric_daily_params params = {date, metric};
    return keysrt_key_delete(client, &aura_osint_metric_daily_table, &params);
}
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL aura_osint_metric_daily_walk(keysrt_client *client, keysrt_walk *walk, aura_osint_metric_daily_params *out)
{ return keysrt_key_walk(client, &aura_osint_metric_daily_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL aura_osint_metric_daily_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &aura_osint_metric_daily_table, deleted); }

/* What a user did, the last thousand entries or so. A stream: entries have a time, and readers go on where they were.
 * stream "stats:user:{user_id}:activity", Redis type stream, database 0; TTL: 30 days; every write sets it anew. aura_osint.keys:194 */
typedef struct aura_osint_user_activity_params {
    aura_osint_user_id user_id;
} aura_osint_user_activity_params;
typedef struct aura_osint_user_activity {
    aura_osint_name action;
    /* With what: an investigation, a target */
    bool has_subject;
    keysrt_view subject;
} aura_osint_user_activity;
typedef struct aura_osint_user_activity_entry {
    keysrt_stream_id id;
    aura_osint_user_activity fields;
} aura_osint_user_activity_entry;
typedef struct aura_osint_user_activity_entries {
    aura_osint_user_activity_entry *items;
    size_t count;
    const keysrt_stream_fault *faults; /* entries that were deleted, or are not of this type */
    keysrt_block block;
} aura_osint_user_activity_entries;
static inline void aura_osint_user_activity_entries_clear(aura_osint_user_activity_entries *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}
static const keysrt_piece aura_osint_user_activity_table_pieces[] KEYSRT_UNUSED = {
    {"stats:user:", 11, offsetof(aura_osint_user_activity_params, user_id), &aura_osint_type_1, "user_id", false},
    {":activity", 9, 0, 0, 0, false},
};
static const keysrt_field aura_osint_user_activity_table_fields[] KEYSRT_UNUSED = {
    {"action", 6, offsetof(aura_osint_user_activity, action), KEYSRT_NO_OFFSET, &aura_osint_type_16, "$6\r\naction\r\n", 12},
    {"subject", 7, offsetof(aura_osint_user_activity, subject), offsetof(aura_osint_user_activity, has_subject), &aura_osint_type_3, "$7\r\nsubject\r\n", 13},
};
static const keysrt_record aura_osint_user_activity_table_record KEYSRT_UNUSED = {"user_activity", sizeof(aura_osint_user_activity), 2, aura_osint_user_activity_table_fields, 0, 0};
static const keysrt_trim aura_osint_trim_2 KEYSRT_UNUSED = {{KEYSRT_CONSTANT, 1000, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, 1, true};
static const keysrt_stream aura_osint_user_activity_table_stream KEYSRT_UNUSED = {&aura_osint_trim_2, sizeof(aura_osint_user_activity_entry), offsetof(aura_osint_user_activity_entry, fields), 0, 0};
static const keysrt_key aura_osint_user_activity_table KEYSRT_UNUSED = {&aura_osint_keyspace, "user_activity", 24, 0, KEYSRT_STREAM, false,
    {2, sizeof(aura_osint_user_activity_params), aura_osint_user_activity_table_pieces, "stats:user:*:activity", "stats:user:{user_id}:activity"},
    0, 0, &aura_osint_user_activity_table_record,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, INT64_C(2592000000), 0, 0, 0, 0, "$2\r\nPX\r\n$10\r\n2592000000\r\n", 25},
    &aura_osint_user_activity_table_stream, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL aura_osint_user_activity_key_name(keysrt_client *client, aura_osint_user_id user_id, keysrt_text *out)
{ return keysrt_key_name(client, &aura_osint_user_activity_table, &user_id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL aura_osint_user_activity_parse(keysrt_client *client, keysrt_view name, aura_osint_user_activity_params *out)
{ return keysrt_key_parse(client, &aura_osint_user_activity_table, name, out, NULL); }
/* entry_id (may be NULL): of the new entry. XADD */
KEYSRT_CALL aura_osint_user_activity_append(keysrt_client *client, aura_osint_user_id user_id, const aura_osint_user_activity *record, keysrt_stream_id *entry_id)
{ return keysrt_stream_append(client, &aura_osint_user_activity_table, &user_id, record, keysrt_declared_ttl, entry_id); }
/* 0 where there is no key. XLEN */
KEYSRT_CALL aura_osint_user_activity_length(keysrt_client *client, aura_osint_user_id user_id, uint64_t *out)
{ return keysrt_stream_length(client, &aura_osint_user_activity_table, &user_id, out); }
/* Both ends included; count 0: all. XRANGE */
KEYSRT_CALL aura_osint_user_activity_range(keysrt_client *client, aura_osint_user_id user_id, keysrt_stream_id first_id, keysrt_stream_id last_id, uint64_t count, aura_osint_user_activity_entries *out)
{
    const keysrt_stream_part part = {first_id, last_id, count};
    return keysrt_stream_range(client, &aura_osint_user_activity_table, &user_id, false, &part, out, &out->block);
}
/* The newest first; both ends included; count 0: all. XREVRANGE */
KEYSRT_CALL aura_osint_user_activity_reverse_range(keysrt_client *client, aura_osint_user_id user_id, keysrt_stream_id first_id, keysrt_stream_id last_id, uint64_t count, aura_osint_user_activity_entries *out)
{
    const keysrt_stream_part part = {first_id, last_id, count};
    return keysrt_stream_range(client, &aura_osint_user_activity_table, &user_id, true, &part, out, &out->block);
}
/* A cursor for what comes from now on; MISS: there is no entry. XREVRANGE */
KEYSRT_CALL aura_osint_user_activity_newest(keysrt_client *client, aura_osint_user_id user_id, keysrt_stream_id *entry_id)
{ return keysrt_stream_newest(client, &aura_osint_user_activity_table, &user_id, entry_id); }
/* What stands behind the cursor, which moves along; count 0: all. XREAD */
KEYSRT_CALL aura_osint_user_activity_read(keysrt_client *client, aura_osint_user_id user_id, keysrt_stream_id *cursor, uint64_t count, aura_osint_user_activity_entries *out)
{ return keysrt_stream_read(client, &aura_osint_user_activity_table, &user_id, cursor, count, out, &out->block); }
/* Waits up to timeout for an entry behind the cursor; MISS: none came. XREAD BLOCK */
KEYSRT_CALL aura_osint_user_activity_read_wait(keysrt_client *client, aura_osint_user_id user_id, keysrt_stream_id *cursor, uint64_t count, keysrt_duration timeout, aura_osint_user_activity_entries *out)
{ return keysrt_stream_read_wait(client, &aura_osint_user_activity_table, &user_id, cursor, count, timeout, out, &out->block); }
/* deleted may be NULL. XDEL */
KEYSRT_CALL aura_osint_user_activity_delete_entries(keysrt_client *client, aura_osint_user_id user_id, const keysrt_stream_id *entry_ids, size_t count, uint64_t *deleted)
{ return keysrt_stream_delete_entries(client, &aura_osint_user_activity_table, &user_id, entry_ids, count, deleted); }
/* Keeps the newest; removed may be NULL. XTRIM MAXLEN */
KEYSRT_CALL aura_osint_user_activity_trim(keysrt_client *client, aura_osint_user_id user_id, uint64_t remaining, uint64_t *removed)
{ return keysrt_stream_trim(client, &aura_osint_user_activity_table, &user_id, remaining, removed); }
/* Drops what is older than this id; removed may be NULL. XTRIM MINID */
KEYSRT_CALL aura_osint_user_activity_trim_before(keysrt_client *client, aura_osint_user_id user_id, keysrt_stream_id oldest, uint64_t *removed)
{ return keysrt_stream_trim_before(client, &aura_osint_user_activity_table, &user_id, oldest, removed); }
/* OK or MISS. EXISTS */
KEYSRT_CALL aura_osint_user_activity_exists(keysrt_client *client, aura_osint_user_id user_id)
{ return keysrt_key_exists(client, &aura_osint_user_activity_table, &user_id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL aura_osint_user_activity_ttl(keysrt_client *client, aura_osint_user_id user_id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &aura_osint_user_activity_table, &user_id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL aura_osint_user_activity_renew(keysrt_client *client, aura_osint_user_id user_id)
{ return keysrt_key_renew(client, &aura_osint_user_activity_table, &user_id, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL aura_osint_user_activity_delete(keysrt_client *client, aura_osint_user_id user_id)
{ return keysrt_key_delete(client, &aura_osint_user_activity_table, &user_id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL aura_osint_user_activity_walk(keysrt_client *client, keysrt_walk *walk, aura_osint_user_activity_params *out)
{ return keysrt_key_walk(client, &aura_osint_user_activity_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL aura_osint_user_activity_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &aura_osint_user_activity_table, deleted); }

/* How a tool's runs ended, counted by outcome (`completed`, `failed`, `timeout`).
 * hash "stats:tool:{tool_name}:usage", Redis type hash, database 0; TTL: 30 days; every write sets it anew. aura_osint.keys:200 */
typedef struct aura_osint_tool_usage_params {
    aura_osint_name tool_name;
} aura_osint_tool_usage_params;
typedef struct aura_osint_tool_usage_entry {
    keysrt_view name;
    uint64_t value;
} aura_osint_tool_usage_entry;
typedef struct aura_osint_tool_usage_entries {
    aura_osint_tool_usage_entry *items;
    size_t count;
    keysrt_block block;
} aura_osint_tool_usage_entries;
static inline void aura_osint_tool_usage_entries_clear(aura_osint_tool_usage_entries *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}
static const keysrt_piece aura_osint_tool_usage_table_pieces[] KEYSRT_UNUSED = {
    {"stats:tool:", 11, offsetof(aura_osint_tool_usage_params, tool_name), &aura_osint_type_16, "tool_name", false},
    {":usage", 6, 0, 0, 0, false},
};
static const keysrt_map aura_osint_map_6 KEYSRT_UNUSED = {&aura_osint_type_28, &aura_osint_type_29, sizeof(aura_osint_tool_usage_entry), offsetof(aura_osint_tool_usage_entry, value)};
static const keysrt_record aura_osint_tool_usage_table_record KEYSRT_UNUSED = {"tool_usage", offsetof(aura_osint_tool_usage_entries, block), 0, 0, &aura_osint_map_6, 0};
static const keysrt_key aura_osint_tool_usage_table KEYSRT_UNUSED = {&aura_osint_keyspace, "tool_usage", 25, 0, KEYSRT_HASH, false,
    {2, sizeof(aura_osint_tool_usage_params), aura_osint_tool_usage_table_pieces, "stats:tool:*:usage", "stats:tool:{tool_name}:usage"},
    0, 0, &aura_osint_tool_usage_table_record,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, INT64_C(2592000000), 0, 0, 0, 0, "$2\r\nPX\r\n$10\r\n2592000000\r\n", 25},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL aura_osint_tool_usage_key_name(keysrt_client *client, aura_osint_name tool_name, keysrt_text *out)
{ return keysrt_key_name(client, &aura_osint_tool_usage_table, &tool_name, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL aura_osint_tool_usage_parse(keysrt_client *client, keysrt_view name, aura_osint_tool_usage_params *out)
{ return keysrt_key_parse(client, &aura_osint_tool_usage_table, name, out, NULL); }
/* All fields; MISS: no such key. HGETALL */
KEYSRT_CALL aura_osint_tool_usage_get(keysrt_client *client, aura_osint_name tool_name, aura_osint_tool_usage_entries *out)
{ return keysrt_hash_get(client, &aura_osint_tool_usage_table, &tool_name, out, &out->block); }
/* Replaces the whole key in one step. DEL, HSET */
KEYSRT_CALL aura_osint_tool_usage_put(keysrt_client *client, aura_osint_name tool_name, const aura_osint_tool_usage_entry *entries, size_t count)
{
    const struct {
        const aura_osint_tool_usage_entry *items;
        size_t count;
    } map = {entries, count};
    return keysrt_hash_put(client, &aura_osint_tool_usage_table, &tool_name, &map, keysrt_declared_ttl);
}
/* MISS: no such key or field. HGET */
KEYSRT_CALL aura_osint_tool_usage_get_field(keysrt_client *client, aura_osint_name tool_name, keysrt_view name, uint64_t *out)
{ return keysrt_hash_map_get(client, &aura_osint_tool_usage_table, &tool_name, &name, out, NULL); }
/* One field alone. HSET */
KEYSRT_CALL aura_osint_tool_usage_set_field(keysrt_client *client, aura_osint_name tool_name, keysrt_view name, uint64_t value)
{ return keysrt_hash_map_set(client, &aura_osint_tool_usage_table, &tool_name, &name, &value, keysrt_declared_ttl); }
/* out may be NULL. HINCRBY */
KEYSRT_CALL aura_osint_tool_usage_increment_field(keysrt_client *client, aura_osint_name tool_name, keysrt_view name, int64_t by, int64_t *out)
{ return keysrt_hash_map_increment(client, &aura_osint_tool_usage_table, &tool_name, &name, &by, keysrt_declared_ttl, out); }
/* MISS: there was none. HDEL */
KEYSRT_CALL aura_osint_tool_usage_delete_field(keysrt_client *client, aura_osint_name tool_name, keysrt_view name)
{ return keysrt_hash_map_delete(client, &aura_osint_tool_usage_table, &tool_name, &name); }
/* The next field, in bounded memory; one may come twice; MISS: the end. HSCAN */
KEYSRT_CALL aura_osint_tool_usage_walk_fields(keysrt_client *client, aura_osint_name tool_name, keysrt_walk *walk, keysrt_text *name, uint64_t *out)
{ return keysrt_hash_walk(client, &aura_osint_tool_usage_table, &tool_name, walk, name, &name->block, out, NULL); }
/* 0 where there is no key. HLEN */
KEYSRT_CALL aura_osint_tool_usage_size(keysrt_client *client, aura_osint_name tool_name, uint64_t *out)
{ return keysrt_hash_size(client, &aura_osint_tool_usage_table, &tool_name, out); }
/* OK or MISS. EXISTS */
KEYSRT_CALL aura_osint_tool_usage_exists(keysrt_client *client, aura_osint_name tool_name)
{ return keysrt_key_exists(client, &aura_osint_tool_usage_table, &tool_name); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL aura_osint_tool_usage_ttl(keysrt_client *client, aura_osint_name tool_name, keysrt_duration *out)
{ return keysrt_key_ttl(client, &aura_osint_tool_usage_table, &tool_name, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL aura_osint_tool_usage_renew(keysrt_client *client, aura_osint_name tool_name)
{ return keysrt_key_renew(client, &aura_osint_tool_usage_table, &tool_name, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL aura_osint_tool_usage_delete(keysrt_client *client, aura_osint_name tool_name)
{ return keysrt_key_delete(client, &aura_osint_tool_usage_table, &tool_name); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL aura_osint_tool_usage_walk(keysrt_client *client, keysrt_walk *walk, aura_osint_tool_usage_params *out)
{ return keysrt_key_walk(client, &aura_osint_tool_usage_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL aura_osint_tool_usage_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &aura_osint_tool_usage_table, deleted); }

/* How long a service took, in milliseconds: its last 1000 answers, the newest first. A list: a mean and percentiles need the
 * single values.
 * list "performance:{service}:response_time", Redis type list, database 0; TTL: 5 minutes; every write sets it anew. aura_osint.keys:204 */
typedef struct aura_osint_response_time_params {
    aura_osint_name service;
} aura_osint_response_time_params;
static const keysrt_piece aura_osint_response_time_table_pieces[] KEYSRT_UNUSED = {
    {"performance:", 12, offsetof(aura_osint_response_time_params, service), &aura_osint_type_16, "service", false},
    {":response_time", 14, 0, 0, 0, false},
};
static const keysrt_trim aura_osint_trim_3 KEYSRT_UNUSED = {{KEYSRT_CONSTANT, 1000, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, 1, false};
static const keysrt_key aura_osint_response_time_table KEYSRT_UNUSED = {&aura_osint_keyspace, "response_time", 26, 0, KEYSRT_LIST, false,
    {2, sizeof(aura_osint_response_time_params), aura_osint_response_time_table_pieces, "performance:*:response_time", "performance:{service}:response_time"},
    &aura_osint_type_30, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 300000, 0, 0, 0, 0, "$2\r\nPX\r\n$6\r\n300000\r\n", 20},
    &aura_osint_trim_3, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL aura_osint_response_time_key_name(keysrt_client *client, aura_osint_name service, keysrt_text *out)
{ return keysrt_key_name(client, &aura_osint_response_time_table, &service, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL aura_osint_response_time_parse(keysrt_client *client, keysrt_view name, aura_osint_response_time_params *out)
{ return keysrt_key_parse(client, &aura_osint_response_time_table, name, out, NULL); }
/* length (may be NULL): afterwards. LPUSH */
KEYSRT_CALL aura_osint_response_time_push_left(keysrt_client *client, aura_osint_name service, uint32_t value, uint64_t *length)
{ return keysrt_list_push(client, &aura_osint_response_time_table, &service, KEYSRT_LEFT, &value, 1, keysrt_declared_ttl, length); }
/* length (may be NULL): afterwards. RPUSH */
KEYSRT_CALL aura_osint_response_time_push_right(keysrt_client *client, aura_osint_name service, uint32_t value, uint64_t *length)
{ return keysrt_list_push(client, &aura_osint_response_time_table, &service, KEYSRT_RIGHT, &value, 1, keysrt_declared_ttl, length); }
/* The last one ends up leftmost. LPUSH */
KEYSRT_CALL aura_osint_response_time_push_left_many(keysrt_client *client, aura_osint_name service, const uint32_t *values, size_t count, uint64_t *length)
{ return keysrt_list_push(client, &aura_osint_response_time_table, &service, KEYSRT_LEFT, values, count, keysrt_declared_ttl, length); }
/* The last one ends up rightmost. RPUSH */
KEYSRT_CALL aura_osint_response_time_push_right_many(keysrt_client *client, aura_osint_name service, const uint32_t *values, size_t count, uint64_t *length)
{ return keysrt_list_push(client, &aura_osint_response_time_table, &service, KEYSRT_RIGHT, values, count, keysrt_declared_ttl, length); }
/* MISS: the list is empty. LPOP */
KEYSRT_CALL aura_osint_response_time_pop_left(keysrt_client *client, aura_osint_name service, uint32_t *out)
{ return keysrt_list_pop(client, &aura_osint_response_time_table, &service, KEYSRT_LEFT, out, NULL); }
/* MISS: the list is empty. RPOP */
KEYSRT_CALL aura_osint_response_time_pop_right(keysrt_client *client, aura_osint_name service, uint32_t *out)
{ return keysrt_list_pop(client, &aura_osint_response_time_table, &service, KEYSRT_RIGHT, out, NULL); }
/* Waits up to timeout for one; MISS: none came. BLPOP */
KEYSRT_CALL aura_osint_response_time_pop_left_wait(keysrt_client *client, aura_osint_name service, keysrt_duration timeout, uint32_t *out)
{ return keysrt_list_pop_wait(client, &aura_osint_response_time_table, &service, KEYSRT_LEFT, timeout, out, NULL); }
/* Waits up to timeout for one; MISS: none came. BRPOP */
KEYSRT_CALL aura_osint_response_time_pop_right_wait(keysrt_client *client, aura_osint_name service, keysrt_duration timeout, uint32_t *out)
{ return keysrt_list_pop_wait(client, &aura_osint_response_time_table, &service, KEYSRT_RIGHT, timeout, out, NULL); }
/* From the first of the keys that has one; which (may be NULL): its index. BLPOP */
KEYSRT_CALL aura_osint_response_time_pop_left_wait_any(keysrt_client *client, const aura_osint_response_time_params *keys, size_t count, keysrt_duration timeout, size_t *which, uint32_t *out)
{ return keysrt_list_pop_wait_any(client, &aura_osint_response_time_table, keys, count, KEYSRT_LEFT, timeout, which, out, NULL); }
/* From the first of the keys that has one; which (may be NULL): its index. BRPOP */
KEYSRT_CALL aura_osint_response_time_pop_right_wait_any(keysrt_client *client, const aura_osint_response_time_params *keys, size_t count, keysrt_duration timeout, size_t *which, uint32_t *out)
{ return keysrt_list_pop_wait_any(client, &aura_osint_response_time_table, keys, count, KEYSRT_RIGHT, timeout, which, out, NULL); }
/* Both ends included, negative from the right: 0, -1 is all. LRANGE */
KEYSRT_CALL aura_osint_response_time_range(keysrt_client *client, aura_osint_name service, int64_t start, int64_t stop, aura_osint_u32_array *out)
{ return keysrt_list_range(client, &aura_osint_response_time_table, &service, start, stop, out, &out->block); }
/* 0 where there is no key. LLEN */
KEYSRT_CALL aura_osint_response_time_length(keysrt_client *client, aura_osint_name service, uint64_t *out)
{ return keysrt_list_length(client, &aura_osint_response_time_table, &service, out); }
/* count > 0: from the left, < 0: from the right, 0: all; removed may be NULL. LREM */
KEYSRT_CALL aura_osint_response_time_remove(keysrt_client *client, aura_osint_name service, uint32_t value, int64_t count, uint64_t *removed)
{ return keysrt_list_remove(client, &aura_osint_response_time_table, &service, &value, count, removed); }
/* This list, for calls on several; *params is borrowed. */
static inline aura_osint_list_of_u32 aura_osint_response_time_ref(const aura_osint_response_time_params *params)
{
    const aura_osint_list_of_u32 made = {{&aura_osint_response_time_table, params}};
    return made;
}
/* From an end of the source to one of this list; MISS: it is empty. LMOVE */
KEYSRT_CALL aura_osint_response_time_move_from(keysrt_client *client, aura_osint_name service, aura_osint_list_of_u32 source, keysrt_end from, keysrt_end to, uint32_t *out)
{ return keysrt_list_move(client, &aura_osint_response_time_table, &service, &source.ref, from, to, keysrt_declared_ttl, out, NULL); }
/* OK or MISS. EXISTS */
KEYSRT_CALL aura_osint_response_time_exists(keysrt_client *client, aura_osint_name service)
{ return keysrt_key_exists(client, &aura_osint_response_time_table, &service); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL aura_osint_response_time_ttl(keysrt_client *client, aura_osint_name service, keysrt_duration *out)
{ return keysrt_key_ttl(client, &aura_osint_response_time_table, &service, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL aura_osint_response_time_renew(keysrt_client *client, aura_osint_name service)
{ return keysrt_key_renew(client, &aura_osint_response_time_table, &service, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL aura_osint_response_time_delete(keysrt_client *client, aura_osint_name service)
{ return keysrt_key_delete(client, &aura_osint_response_time_table, &service); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL aura_osint_response_time_walk(keysrt_client *client, keysrt_walk *walk, aura_osint_response_time_params *out)
{ return keysrt_key_walk(client, &aura_osint_response_time_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL aura_osint_response_time_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &aura_osint_response_time_table, deleted); }

/* A profile. JSON, as the platform gives it.
 * cache "social:{platform}:profile:{username}", Redis type string, database 0; TTL: 30 minutes; every write sets it anew. aura_osint.keys:212
 * Of all callers of all processes one computes, the one whose token is in the lease (10 seconds); the others wait for its value.
 * What was put or deleted meanwhile voids what is being computed: nothing outdated is stored.
 * After a lost reply each step is sent again: twice is the same as once.
 * While Redis cannot be asked, reading misses, writing does nothing and the loader answers; deleting fails.
 * Commands: GET and MGET to read; EVALSHA to write, to delete and for the lease. */
typedef struct aura_osint_social_profile_params {
    aura_osint_platform platform;
    aura_osint_username username;
} aura_osint_social_profile_params;
typedef struct aura_osint_social_profile_lookup {
    keysrt_status status;
    keysrt_view value;
} aura_osint_social_profile_lookup;
typedef struct aura_osint_social_profile_lookups {
    aura_osint_social_profile_lookup *items;
    size_t count;
    keysrt_block block;
} aura_osint_social_profile_lookups;
static inline void aura_osint_social_profile_lookups_clear(aura_osint_social_profile_lookups *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}
/* Makes what is missing: calls aura_osint_social_profile_loaded() and returns OK; MISS: there is none; all else is the caller's. */
typedef keysrt_status aura_osint_social_profile_loader(void *context, const aura_osint_social_profile_params *params, keysrt_loading *loading);
typedef struct aura_osint_social_profile_load {
    aura_osint_social_profile_loader *loader;
    void *context;
} aura_osint_social_profile_load;
static inline keysrt_status aura_osint_social_profile_run_loader(void *state, const void *params, keysrt_loading *loading)
{
    const aura_osint_social_profile_load *load = (const aura_osint_social_profile_load *)state;
    return load->loader(load->context, (const aura_osint_social_profile_params *)params, loading);
}
static const keysrt_piece aura_osint_social_profile_table_pieces[] KEYSRT_UNUSED = {
    {"social:", 7, offsetof(aura_osint_social_profile_params, platform), &aura_osint_type_11, "platform", false},
    {":profile:", 9, offsetof(aura_osint_social_profile_params, username), &aura_osint_type_12, "username", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_piece aura_osint_social_profile_table_lease_pieces[] KEYSRT_UNUSED = {
    {"social:", 7, offsetof(aura_osint_social_profile_params, platform), &aura_osint_type_11, "platform", false},
    {":profile:", 9, offsetof(aura_osint_social_profile_params, username), &aura_osint_type_12, "username", false},
    {":lease", 6, 0, 0, 0, false},
};
static const keysrt_key aura_osint_social_profile_table_lease KEYSRT_UNUSED = {&aura_osint_keyspace, "social_profile lease", 27, 0, 0, false, {3, sizeof(aura_osint_social_profile_params), aura_osint_social_profile_table_lease_pieces, "social:*:profile:*:lease", "social:{platform}:profile:{username}:lease"}, 0, 0, 0, {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0}, 0, 0, 0, 0, 0};
static const keysrt_cache aura_osint_social_profile_table_cache KEYSRT_UNUSED = {&aura_osint_social_profile_table_lease, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, false, false, 0, 0};
static const keysrt_key aura_osint_social_profile_table KEYSRT_UNUSED = {&aura_osint_keyspace, "social_profile", 27, 0, KEYSRT_CACHE, false,
    {3, sizeof(aura_osint_social_profile_params), aura_osint_social_profile_table_pieces, "social:*:profile:*", "social:{platform}:profile:{username}"},
    &aura_osint_type_7, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 1800000, 0, 0, 0, 0, "$2\r\nPX\r\n$7\r\n1800000\r\n", 21},
    &aura_osint_social_profile_table_cache, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL aura_osint_social_profile_key_name(keysrt_client *client, aura_osint_platform platform, aura_osint_username username, keysrt_text *out)
{
    const aura_osint_social_profile_params params = {platform, username};
    return keysrt_key_name(client, &aura_osint_social_profile_table, &params, out);
}
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL aura_osint_social_profile_parse(keysrt_client *client, keysrt_view name, aura_osint_social_profile_params *out)
{ return keysrt_key_parse(client, &aura_osint_social_profile_table, name, out, NULL); }
/* MISS: none that counts, or Redis cannot be asked. GET */
KEYSRT_CALL aura_osint_social_profile_get(keysrt_client *client, aura_osint_platform platform, aura_osint_username username, keysrt_text *out)
{
    const aura_osint_social_profile_params params = {platform, username};
    return keysrt_cache_get(client, &aura_osint_social_profile_table, &params, out, &out->block);
}
/* The value, or what the loader makes of it, one caller at a time; MISS, NOTHING: the loader found none. get, EVALSHA */
KEYSRT_CALL aura_osint_social_profile_get_or_compute(keysrt_client *client, aura_osint_platform platform, aura_osint_username username, aura_osint_social_profile_loader *loader, void *context, keysrt_text *out)
{
    const aura_osint_social_profile_params params = {platform, username};
    aura_osint_social_profile_load load = {loader, context};
    return keysrt_cache_get_or_compute(client, &aura_osint_social_profile_table, &params, loader ? aura_osint_social_profile_run_loader : 0, &load, out, &out->block);
}
/* Inside a loader: what it made. Encoded at once: value may go away. */
KEYSRT_CALL aura_osint_social_profile_loaded(keysrt_loading *loading, keysrt_view value)
{ return keysrt_cache_loaded(loading, &aura_osint_social_profile_table, &value, keysrt_declared_ttl); }
/* Value and TTL in one step; MISS: Redis cannot be asked, nothing was written. EVALSHA */
KEYSRT_CALL aura_osint_social_profile_put(keysrt_client *client, aura_osint_platform platform, aura_osint_username username, keysrt_view value)
{
    const aura_osint_social_profile_params params = {platform, username};
    return keysrt_cache_put(client, &aura_osint_social_profile_table, &params, &value, keysrt_declared_ttl);
}
/* One item for each key, with the status that get has. MGET */
KEYSRT_CALL aura_osint_social_profile_get_many(keysrt_client *client, const aura_osint_social_profile_params *keys, size_t count, aura_osint_social_profile_lookups *out)
{ return keysrt_cache_get_many(client, &aura_osint_social_profile_table, keys, count, out, &out->block, sizeof(aura_osint_social_profile_lookup), offsetof(aura_osint_social_profile_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL aura_osint_social_profile_put_many(keysrt_client *client, const aura_osint_social_profile_params *keys, const keysrt_view *values, size_t count)
{ return keysrt_cache_put_many(client, &aura_osint_social_profile_table, keys, values, count, keysrt_declared_ttl); }
/* Invalidates: what is being computed will not be stored either. MISS: there was none. EVALSHA */
KEYSRT_CALL aura_osint_social_profile_delete(keysrt_client *client, aura_osint_platform platform, aura_osint_username username)
{
    const aura_osint_social_profile_params params = {platform, username};
    return keysrt_cache_delete(client, &aura_osint_social_profile_table, &params);
}
/* Every key of the pattern, and what is being computed; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL aura_osint_social_profile_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_cache_delete_all(client, &aura_osint_social_profile_table, deleted); }
/* OK or MISS. EXISTS */
KEYSRT_CALL aura_osint_social_profile_exists(keysrt_client *client, aura_osint_platform platform, aura_osint_username username)
{
    const aura_osint_social_profile_params params = {platform, username};
    return keysrt_key_exists(client, &aura_osint_social_profile_table, &params);
}
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL aura_osint_social_profile_ttl(keysrt_client *client, aura_osint_platform platform, aura_osint_username username, keysrt_duration *out)
{
    const aura_osint_social_profile_params params = {platform, username};
    return keysrt_key_ttl(client, &aura_osint_social_profile_table, &params, out);
}
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL aura_osint_social_profile_renew(keysrt_client *client, aura_osint_platform platform, aura_osint_username username)
{
    const aura_osint_social_profile_params params = {platform, username};
    return keysrt_key_renew(client, &aura_osint_social_profile_table, &params, keysrt_declared_ttl);
}
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL aura_osint_social_profile_walk(keysrt_client *client, keysrt_walk *walk, aura_osint_social_profile_params *out)
{ return keysrt_key_walk(client, &aura_osint_social_profile_table, walk, out); }

/* A profile's latest posts, the newest first; a hundred are ours.
 * list "social:{platform}:posts:{profile_id}", Redis type list, database 0; TTL: 30 minutes; every write sets it anew. aura_osint.keys:215 */
typedef struct aura_osint_social_posts_params {
    aura_osint_platform platform;
    aura_osint_profile_id profile_id;
} aura_osint_social_posts_params;
static const keysrt_piece aura_osint_social_posts_table_pieces[] KEYSRT_UNUSED = {
    {"social:", 7, offsetof(aura_osint_social_posts_params, platform), &aura_osint_type_11, "platform", false},
    {":posts:", 7, offsetof(aura_osint_social_posts_params, profile_id), &aura_osint_type_31, "profile_id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_trim aura_osint_trim_4 KEYSRT_UNUSED = {{KEYSRT_CONSTANT, 100, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, 1, false};
static const keysrt_key aura_osint_social_posts_table KEYSRT_UNUSED = {&aura_osint_keyspace, "social_posts", 28, 0, KEYSRT_LIST, false,
    {3, sizeof(aura_osint_social_posts_params), aura_osint_social_posts_table_pieces, "social:*:posts:*", "social:{platform}:posts:{profile_id}"},
    &aura_osint_type_7, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 1800000, 0, 0, 0, 0, "$2\r\nPX\r\n$7\r\n1800000\r\n", 21},
    &aura_osint_trim_4, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL aura_osint_social_posts_key_name(keysrt_client *client, aura_osint_platform platform, aura_osint_profile_id profile_id, keysrt_text *out)
{
    const aura_osint_social_posts_params params = {platform, profile_id};
    return keysrt_key_name(client, &aura_osint_social_posts_table, &params, out);
}
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL aura_osint_social_posts_parse(keysrt_client *client, keysrt_view name, aura_osint_social_posts_params *out)
{ return keysrt_key_parse(client, &aura_osint_social_posts_table, name, out, NULL); }
/* length (may be NULL): afterwards. LPUSH */
KEYSRT_CALL aura_osint_social_posts_push_left(keysrt_client *client, aura_osint_platform platform, aura_osint_profile_id profile_id, keysrt_view value, uint64_t *length)
{
    const aura_osint_social_posts_params params = {platform, profile_id};
    return keysrt_list_push(client, &aura_osint_social_posts_table, &params, KEYSRT_LEFT, &value, 1, keysrt_declared_ttl, length);
}
/* length (may be NULL): afterwards. RPUSH */
KEYSRT_CALL aura_osint_social_posts_push_right(keysrt_client *client, aura_osint_platform platform, aura_osint_profile_id profile_id, keysrt_view value, uint64_t *length)
{
    const aura_osint_social_posts_params params = {platform, profile_id};
    return keysrt_list_push(client, &aura_osint_social_posts_table, &params, KEYSRT_RIGHT, &value, 1, keysrt_declared_ttl, length);
}
/* The last one ends up leftmost. LPUSH */
KEYSRT_CALL aura_osint_social_posts_push_left_many(keysrt_client *client, aura_osint_platform platform, aura_osint_profile_id profile_id, const keysrt_view *values, size_t count, uint64_t *length)
{
    const aura_osint_social_posts_params params = {platform, profile_id};
    return keysrt_list_push(client, &aura_osint_social_posts_table, &params, KEYSRT_LEFT, values, count, keysrt_declared_ttl, length);
}
/* The last one ends up rightmost. RPUSH */
KEYSRT_CALL aura_osint_social_posts_push_right_many(keysrt_client *client, aura_osint_platform platform, aura_osint_profile_id profile_id, const keysrt_view *values, size_t count, uint64_t *length)
{
    const aura_osint_social_posts_params params = {platform, profile_id};
    return keysrt_list_push(client, &aura_osint_social_posts_table, &params, KEYSRT_RIGHT, values, count, keysrt_declared_ttl, length);
}
/* MISS: the list is empty. LPOP */
KEYSRT_CALL aura_osint_social_posts_pop_left(keysrt_client *client, aura_osint_platform platform, aura_osint_profile_id profile_id, keysrt_text *out)
{
    const aura_osint_social_posts_params params = {platform, profile_id};
    return keysrt_list_pop(client, &aura_osint_social_posts_table, &params, KEYSRT_LEFT, out, &out->block);
}
/* MISS: the list is empty. RPOP */
KEYSRT_CALL aura_osint_social_posts_pop_right(keysrt_client *client, aura_osint_platform platform, aura_osint_profile_id profile_id, keysrt_text *out)
{
    const aura_osint_social_posts_params params = {platform, profile_id};
    return keysrt_list_pop(client, &aura_osint_social_posts_table, &params, KEYSRT_RIGHT, out, &out->block);
}
/* Waits up to timeout for one; MISS: none came. BLPOP */
KEYSRT_CALL aura_osint_social_posts_pop_left_wait(keysrt_client *client, aura_osint_platform platform, aura_osint_profile_id profile_id, keysrt_duration timeout, keysrt_text *out)
{
    const aura_osint_social_posts_params params = {platform, profile_id};
    return keysrt_list_pop_wait(client, &aura_osint_social_posts_table, &params, KEYSRT_LEFT, timeout, out, &out->block);
}
/* Waits up to timeout for one; MISS: none came. BRPOP */
KEYSRT_CALL aura_osint_social_posts_pop_right_wait(keysrt_client *client, aura_osint_platform platform, aura_osint_profile_id profile_id, keysrt_duration timeout, keysrt_text *out)
{
    const aura_osint_social_posts_params params = {platform, profile_id};
    return keysrt_list_pop_wait(client, &aura_osint_social_posts_table, &params, KEYSRT_RIGHT, timeout, out, &out->block);
}
/* From the first of the keys that has one; which (may be NULL): its index. BLPOP */
KEYSRT_CALL aura_osint_social_posts_pop_left_wait_any(keysrt_client *client, const aura_osint_social_posts_params *keys, size_t count, keysrt_duration timeout, size_t *which, keysrt_text *out)
{ return keysrt_list_pop_wait_any(client, &aura_osint_social_posts_table, keys, count, KEYSRT_LEFT, timeout, which, out, &out->block); }
/* From the first of the keys that has one; which (may be NULL): its index. BRPOP */
KEYSRT_CALL aura_osint_social_posts_pop_right_wait_any(keysrt_client *client, const aura_osint_social_posts_params *keys, size_t count, keysrt_duration timeout, size_t *which, keysrt_text *out)
{ return keysrt_list_pop_wait_any(client, &aura_osint_social_posts_table, keys, count, KEYSRT_RIGHT, timeout, which, out, &out->block); }
/* Both ends included, negative from the right: 0, -1 is all. LRANGE */
KEYSRT_CALL aura_osint_social_posts_range(keysrt_client *client, aura_osint_platform platform, aura_osint_profile_id profile_id, int64_t start, int64_t stop, aura_osint_string_array *out)
{
    const aura_osint_social_posts_params params = {platform, profile_id};
    return keysrt_list_range(client, &aura_osint_social_posts_table, &params, start, stop, out, &out->block);
}
/* 0 where there is no key. LLEN */
KEYSRT_CALL aura_osint_social_posts_length(keysrt_client *client, aura_osint_platform platform, aura_osint_profile_id profile_id, uint64_t *out)
{
    const aura_osint_social_posts_params params = {platform, profile_id};
    return keysrt_list_length(client, &aura_osint_social_posts_table, &params, out);
}
/* count > 0: from the left, < 0: from the right, 0: all; removed may be NULL. LREM */
KEYSRT_CALL aura_osint_social_posts_remove(keysrt_client *client, aura_osint_platform platform, aura_osint_profile_id profile_id, keysrt_view value, int64_t count, uint64_t *removed)
{
    const aura_osint_social_posts_params params = {platform, profile_id};
    return keysrt_list_remove(client, &aura_osint_social_posts_table, &params, &value, count, removed);
}
/* This list, for calls on several; *params is borrowed. */
static inline aura_osint_list_of_string aura_osint_social_posts_ref(const aura_osint_social_posts_params *params)
{
    const aura_osint_list_of_string made = {{&aura_osint_social_posts_table, params}};
    return made;
}
/* From an end of the source to one of this list; MISS: it is empty. LMOVE */
KEYSRT_CALL aura_osint_social_posts_move_from(keysrt_client *client, aura_osint_platform platform, aura_osint_profile_id profile_id, aura_osint_list_of_string source, keysrt_end from, keysrt_end to, keysrt_text *out)
{
    const aura_osint_social_posts_params params = {platform, profile_id};
    return keysrt_list_move(client, &aura_osint_social_posts_table, &params, &source.ref, from, to, keysrt_declared_ttl, out, &out->block);
}
/* OK or MISS. EXISTS */
KEYSRT_CALL aura_osint_social_posts_exists(keysrt_client *client, aura_osint_platform platform, aura_osint_profile_id profile_id)
{
    const aura_osint_social_posts_params params = {platform, profile_id};
    return keysrt_key_exists(client, &aura_osint_social_posts_table, &params);
}
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL aura_osint_social_posts_ttl(keysrt_client *client, aura_osint_platform platform, aura_osint_profile_id profile_id, keysrt_duration *out)
{
    const aura_osint_social_posts_params params = {platform, profile_id};
    return keysrt_key_ttl(client, &aura_osint_social_posts_table, &params, out);
}
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL aura_osint_social_posts_renew(keysrt_client *client, aura_osint_platform platform, aura_osint_profile_id profile_id)
{
    const aura_osint_social_posts_params params = {platform, profile_id};
    return keysrt_key_renew(client, &aura_osint_social_posts_table, &params, keysrt_declared_ttl);
}
/* MISS: there was none. UNLINK */
KEYSRT_CALL aura_osint_social_posts_delete(keysrt_client *client, aura_osint_platform platform, aura_osint_profile_id profile_id)
{
    const aura_osint_social_posts_params params = {platform, profile_id};
    return keysrt_key_delete(client, &aura_osint_social_posts_table, &params);
}
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL aura_osint_social_posts_walk(keysrt_client *client, keysrt_walk *walk, aura_osint_social_posts_params *out)
{ return keysrt_key_walk(client, &aura_osint_social_posts_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL aura_osint_social_posts_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &aura_osint_social_posts_table, deleted); }

/* Hashtags by how much they are used.
 * zset "social:trending:hashtags:{platform}", Redis type sorted set, database 0; TTL: 30 minutes; every write sets it anew. aura_osint.keys:218 */
typedef struct aura_osint_trending_hashtags_params {
    aura_osint_platform platform;
} aura_osint_trending_hashtags_params;
typedef struct aura_osint_trending_hashtags_entry {
    keysrt_view member;
    int64_t score;
} aura_osint_trending_hashtags_entry;
typedef struct aura_osint_trending_hashtags_entries {
    aura_osint_trending_hashtags_entry *items;
    size_t count;
    keysrt_block block;
} aura_osint_trending_hashtags_entries;
static inline void aura_osint_trending_hashtags_entries_clear(aura_osint_trending_hashtags_entries *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}
static const keysrt_zentry_layout aura_osint_trending_hashtags_layout KEYSRT_UNUSED = {sizeof(aura_osint_trending_hashtags_entry), offsetof(aura_osint_trending_hashtags_entry, score)};
static const keysrt_piece aura_osint_trending_hashtags_table_pieces[] KEYSRT_UNUSED = {
    {"social:trending:hashtags:", 25, offsetof(aura_osint_trending_hashtags_params, platform), &aura_osint_type_11, "platform", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key aura_osint_trending_hashtags_table KEYSRT_UNUSED = {&aura_osint_keyspace, "trending_hashtags", 29, 0, KEYSRT_ZSET, false,
    {2, sizeof(aura_osint_trending_hashtags_params), aura_osint_trending_hashtags_table_pieces, "social:trending:hashtags:*", "social:trending:hashtags:{platform}"},
    &aura_osint_type_32, &aura_osint_type_33, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 1800000, 0, 0, 0, 0, "$2\r\nPX\r\n$7\r\n1800000\r\n", 21},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL aura_osint_trending_hashtags_key_name(keysrt_client *client, aura_osint_platform platform, keysrt_text *out)
{ return keysrt_key_name(client, &aura_osint_trending_hashtags_table, &platform, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL aura_osint_trending_hashtags_parse(keysrt_client *client, keysrt_view name, aura_osint_trending_hashtags_params *out)
{ return keysrt_key_parse(client, &aura_osint_trending_hashtags_table, name, out, NULL); }
/* changed (may be NULL): 0 where it was there with this score. ZADD */
KEYSRT_CALL aura_osint_trending_hashtags_add(keysrt_client *client, aura_osint_platform platform, keysrt_view member, int64_t score, uint64_t *changed)
{
    const aura_osint_trending_hashtags_entry entry = {member, score};
    return keysrt_zset_add(client, &aura_osint_trending_hashtags_table, &platform, 0, &entry, 1, &aura_osint_trending_hashtags_layout, keysrt_declared_ttl, changed);
}
/* changed (may be NULL): added or with a new score. ZADD */
KEYSRT_CALL aura_osint_trending_hashtags_add_many(keysrt_client *client, aura_osint_platform platform, const aura_osint_trending_hashtags_entry *entries, size_t count, uint64_t *changed)
{ return keysrt_zset_add(client, &aura_osint_trending_hashtags_table, &platform, 0, entries, count, &aura_osint_trending_hashtags_layout, keysrt_declared_ttl, changed); }
/* options: KEYSRT_ZADD_NX, _XX, _GT, _LT. ZADD */
KEYSRT_CALL aura_osint_trending_hashtags_add_if(keysrt_client *client, aura_osint_platform platform, unsigned options, keysrt_view member, int64_t score, uint64_t *changed)
{
    const aura_osint_trending_hashtags_entry entry = {member, score};
    return keysrt_zset_add(client, &aura_osint_trending_hashtags_table, &platform, options, &entry, 1, &aura_osint_trending_hashtags_layout, keysrt_declared_ttl, changed);
}
/* out (may be NULL): the new score. ZINCRBY */
KEYSRT_CALL aura_osint_trending_hashtags_increment(keysrt_client *client, aura_osint_platform platform, keysrt_view member, int64_t by, int64_t *out)
{ return keysrt_zset_increment(client, &aura_osint_trending_hashtags_table, &platform, &member, &by, keysrt_declared_ttl, out); }
/* removed (may be NULL): 0 where it was not there. ZREM */
KEYSRT_CALL aura_osint_trending_hashtags_remove(keysrt_client *client, aura_osint_platform platform, keysrt_view member, uint64_t *removed)
{ return keysrt_zset_remove(client, &aura_osint_trending_hashtags_table, &platform, &member, 1, removed); }
/* removed may be NULL. ZREM */
KEYSRT_CALL aura_osint_trending_hashtags_remove_many(keysrt_client *client, aura_osint_platform platform, const keysrt_view *members, size_t count, uint64_t *removed)
{ return keysrt_zset_remove(client, &aura_osint_trending_hashtags_table, &platform, members, count, removed); }
/* MISS: no such member. ZSCORE */
KEYSRT_CALL aura_osint_trending_hashtags_score(keysrt_client *client, aura_osint_platform platform, keysrt_view member, int64_t *out)
{ return keysrt_zset_score(client, &aura_osint_trending_hashtags_table, &platform, &member, out); }
/* 0: the lowest score; MISS: no such member. ZRANK */
KEYSRT_CALL aura_osint_trending_hashtags_rank(keysrt_client *client, aura_osint_platform platform, keysrt_view member, uint64_t *out)
{ return keysrt_zset_rank(client, &aura_osint_trending_hashtags_table, &platform, &member, false, out); }
/* 0: the highest score; MISS: no such member. ZREVRANK */
KEYSRT_CALL aura_osint_trending_hashtags_reverse_rank(keysrt_client *client, aura_osint_platform platform, keysrt_view member, uint64_t *out)
{ return keysrt_zset_rank(client, &aura_osint_trending_hashtags_table, &platform, &member, true, out); }
/* By rank, the lowest score first; 0, -1 is all. ZRANGE */
KEYSRT_CALL aura_osint_trending_hashtags_range(keysrt_client *client, aura_osint_platform platform, int64_t start, int64_t stop, aura_osint_trending_hashtags_entries *out)
{ return keysrt_zset_range(client, &aura_osint_trending_hashtags_table, &platform, start, stop, false, out, &out->block, &aura_osint_trending_hashtags_layout); }
/* By rank, the highest score first. ZRANGE REV */
KEYSRT_CALL aura_osint_trending_hashtags_reverse_range(keysrt_client *client, aura_osint_platform platform, int64_t start, int64_t stop, aura_osint_trending_hashtags_entries *out)
{ return keysrt_zset_range(client, &aura_osint_trending_hashtags_table, &platform, start, stop, true, out, &out->block, &aura_osint_trending_hashtags_layout); }
/* The count members with the highest scores. ZRANGE REV */
KEYSRT_CALL aura_osint_trending_hashtags_top(keysrt_client *client, aura_osint_platform platform, uint32_t count, aura_osint_trending_hashtags_entries *out)
{ return keysrt_zset_range(client, &aura_osint_trending_hashtags_table, &platform, count == 0, count == 0 ? 0 : (int64_t)count - 1, true, out, &out->block, &aura_osint_trending_hashtags_layout); }
/* Both ends included; limit 0: all. ZRANGE BYSCORE */
KEYSRT_CALL aura_osint_trending_hashtags_range_by_score(keysrt_client *client, aura_osint_platform platform, int64_t min_score, int64_t max_score, uint64_t offset, uint64_t limit, aura_osint_trending_hashtags_entries *out)
{ return keysrt_zset_range_by_score(client, &aura_osint_trending_hashtags_table, &platform, &min_score, &max_score, false, offset, limit, out, &out->block, &aura_osint_trending_hashtags_layout); }
/* The highest score first; limit 0: all. ZRANGE BYSCORE REV */
KEYSRT_CALL aura_osint_trending_hashtags_reverse_range_by_score(keysrt_client *client, aura_osint_platform platform, int64_t min_score, int64_t max_score, uint64_t offset, uint64_t limit, aura_osint_trending_hashtags_entries *out)
{ return keysrt_zset_range_by_score(client, &aura_osint_trending_hashtags_table, &platform, &min_score, &max_score, true, offset, limit, out, &out->block, &aura_osint_trending_hashtags_layout); }
/* The next one in no order, in bounded memory; one may come twice; MISS: the end. ZSCAN */
KEYSRT_CALL aura_osint_trending_hashtags_walk_members(keysrt_client *client, aura_osint_platform platform, keysrt_walk *walk, keysrt_text *out, int64_t *score)
{ return keysrt_zset_walk(client, &aura_osint_trending_hashtags_table, &platform, walk, out, &out->block, score); }
/* Both ends included. ZCOUNT */
KEYSRT_CALL aura_osint_trending_hashtags_count(keysrt_client *client, aura_osint_platform platform, int64_t min_score, int64_t max_score, uint64_t *out)
{ return keysrt_zset_count(client, &aura_osint_trending_hashtags_table, &platform, &min_score, &max_score, out); }
/* 0 where there is no key. ZCARD */
KEYSRT_CALL aura_osint_trending_hashtags_size(keysrt_client *client, aura_osint_platform platform, uint64_t *out)
{ return keysrt_zset_size(client, &aura_osint_trending_hashtags_table, &platform, out); }
/* Takes up to count. ZPOPMIN */
KEYSRT_CALL aura_osint_trending_hashtags_pop_lowest(keysrt_client *client, aura_osint_platform platform, uint64_t count, aura_osint_trending_hashtags_entries *out)
{ return keysrt_zset_pop(client, &aura_osint_trending_hashtags_table, &platform, false, count, out, &out->block, &aura_osint_trending_hashtags_layout); }
/* Takes up to count. ZPOPMAX */
KEYSRT_CALL aura_osint_trending_hashtags_pop_highest(keysrt_client *client, aura_osint_platform platform, uint64_t count, aura_osint_trending_hashtags_entries *out)
{ return keysrt_zset_pop(client, &aura_osint_trending_hashtags_table, &platform, true, count, out, &out->block, &aura_osint_trending_hashtags_layout); }
/* Waits up to timeout for one; MISS: none came. BZPOPMIN */
KEYSRT_CALL aura_osint_trending_hashtags_pop_lowest_wait(keysrt_client *client, aura_osint_platform platform, keysrt_duration timeout, aura_osint_trending_hashtags_entries *out)
{ return keysrt_zset_pop_wait(client, &aura_osint_trending_hashtags_table, &platform, false, timeout, out, &out->block, &aura_osint_trending_hashtags_layout); }
/* Waits up to timeout for one; MISS: none came. BZPOPMAX */
KEYSRT_CALL aura_osint_trending_hashtags_pop_highest_wait(keysrt_client *client, aura_osint_platform platform, keysrt_duration timeout, aura_osint_trending_hashtags_entries *out)
{ return keysrt_zset_pop_wait(client, &aura_osint_trending_hashtags_table, &platform, true, timeout, out, &out->block, &aura_osint_trending_hashtags_layout); }
/* From the first of the keys that has one; which (may be NULL): its index. BZPOPMIN */
KEYSRT_CALL aura_osint_trending_hashtags_pop_lowest_wait_any(keysrt_client *client, const aura_osint_trending_hashtags_params *keys, size_t count, keysrt_duration timeout, size_t *which, aura_osint_trending_hashtags_entries *out)
{ return keysrt_zset_pop_wait_any(client, &aura_osint_trending_hashtags_table, keys, count, false, timeout, which, out, &out->block, &aura_osint_trending_hashtags_layout); }
/* From the first of the keys that has one; which (may be NULL): its index. BZPOPMAX */
KEYSRT_CALL aura_osint_trending_hashtags_pop_highest_wait_any(keysrt_client *client, const aura_osint_trending_hashtags_params *keys, size_t count, keysrt_duration timeout, size_t *which, aura_osint_trending_hashtags_entries *out)
{ return keysrt_zset_pop_wait_any(client, &aura_osint_trending_hashtags_table, keys, count, true, timeout, which, out, &out->block, &aura_osint_trending_hashtags_layout); }
/* This sorted set, for calls on several; *params is borrowed. Its ref.weight is 1. */
static inline aura_osint_zset_of_string aura_osint_trending_hashtags_ref(const aura_osint_trending_hashtags_params *params)
{
    const aura_osint_zset_of_string made = {{{&aura_osint_trending_hashtags_table, params}, 1}};
    return made;
}
/* This sorted set becomes the result; size may be NULL. ZUNIONSTORE */
KEYSRT_CALL aura_osint_trending_hashtags_store_union(keysrt_client *client, aura_osint_platform platform, const aura_osint_zset_of_string *sources, size_t count, keysrt_aggregate aggregate, uint64_t *size)
{
    const keysrt_zset_storing how = {KEYSRT_UNION, aggregate};
    return keysrt_zset_store(client, &aura_osint_trending_hashtags_table, &platform, &how, (const keysrt_weighted_ref *)sources, count, keysrt_declared_ttl, size);
}
/* This sorted set becomes the result; size may be NULL. ZINTERSTORE */
KEYSRT_CALL aura_osint_trending_hashtags_store_intersection(keysrt_client *client, aura_osint_platform platform, const aura_osint_zset_of_string *sources, size_t count, keysrt_aggregate aggregate, uint64_t *size)
{
    const keysrt_zset_storing how = {KEYSRT_INTERSECTION, aggregate};
    return keysrt_zset_store(client, &aura_osint_trending_hashtags_table, &platform, &how, (const keysrt_weighted_ref *)sources, count, keysrt_declared_ttl, size);
}
/* Both ends included; removed may be NULL. ZREMRANGEBYSCORE */
KEYSRT_CALL aura_osint_trending_hashtags_remove_by_score(keysrt_client *client, aura_osint_platform platform, int64_t min_score, int64_t max_score, uint64_t *removed)
{ return keysrt_zset_remove_by_score(client, &aura_osint_trending_hashtags_table, &platform, &min_score, &max_score, removed); }
/* OK or MISS. EXISTS */
KEYSRT_CALL aura_osint_trending_hashtags_exists(keysrt_client *client, aura_osint_platform platform)
{ return keysrt_key_exists(client, &aura_osint_trending_hashtags_table, &platform); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL aura_osint_trending_hashtags_ttl(keysrt_client *client, aura_osint_platform platform, keysrt_duration *out)
{ return keysrt_key_ttl(client, &aura_osint_trending_hashtags_table, &platform, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL aura_osint_trending_hashtags_renew(keysrt_client *client, aura_osint_platform platform)
{ return keysrt_key_renew(client, &aura_osint_trending_hashtags_table, &platform, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL aura_osint_trending_hashtags_delete(keysrt_client *client, aura_osint_platform platform)
{ return keysrt_key_delete(client, &aura_osint_trending_hashtags_table, &platform); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL aura_osint_trending_hashtags_walk(keysrt_client *client, keysrt_walk *walk, aura_osint_trending_hashtags_params *out)
{ return keysrt_key_walk(client, &aura_osint_trending_hashtags_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL aura_osint_trending_hashtags_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &aura_osint_trending_hashtags_table, deleted); }

/* A user's videos on TikTok, the newest first.
 * list "tiktok:user:{username}:videos", Redis type list, database 0; TTL: 30 minutes; every write sets it anew. aura_osint.keys:221 */
typedef struct aura_osint_tiktok_videos_params {
    aura_osint_username username;
} aura_osint_tiktok_videos_params;
static const keysrt_piece aura_osint_tiktok_videos_table_pieces[] KEYSRT_UNUSED = {
    {"tiktok:user:", 12, offsetof(aura_osint_tiktok_videos_params, username), &aura_osint_type_12, "username", false},
    {":videos", 7, 0, 0, 0, false},
};
static const keysrt_key aura_osint_tiktok_videos_table KEYSRT_UNUSED = {&aura_osint_keyspace, "tiktok_videos", 30, 0, KEYSRT_LIST, false,
    {2, sizeof(aura_osint_tiktok_videos_params), aura_osint_tiktok_videos_table_pieces, "tiktok:user:*:videos", "tiktok:user:{username}:videos"},
    &aura_osint_type_7, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 1800000, 0, 0, 0, 0, "$2\r\nPX\r\n$7\r\n1800000\r\n", 21},
    &aura_osint_trim_4, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL aura_osint_tiktok_videos_key_name(keysrt_client *client, aura_osint_username username, keysrt_text *out)
{ return keysrt_key_name(client, &aura_osint_tiktok_videos_table, &username, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL aura_osint_tiktok_videos_parse(keysrt_client *client, keysrt_view name, aura_osint_tiktok_videos_params *out)
{ return keysrt_key_parse(client, &aura_osint_tiktok_videos_table, name, out, NULL); }
/* length (may be NULL): afterwards. LPUSH */
KEYSRT_CALL aura_osint_tiktok_videos_push_left(keysrt_client *client, aura_osint_username username, keysrt_view value, uint64_t *length)
{ return keysrt_list_push(client, &aura_osint_tiktok_videos_table, &username, KEYSRT_LEFT, &value, 1, keysrt_declared_ttl, length); }
/* length (may be NULL): afterwards. RPUSH */
KEYSRT_CALL aura_osint_tiktok_videos_push_right(keysrt_client *client, aura_osint_username username, keysrt_view value, uint64_t *length)
{ return keysrt_list_push(client, &aura_osint_tiktok_videos_table, &username, KEYSRT_RIGHT, &value, 1, keysrt_declared_ttl, length); }
/* The last one ends up leftmost. LPUSH */
KEYSRT_CALL aura_osint_tiktok_videos_push_left_many(keysrt_client *client, aura_osint_username username, const keysrt_view *values, size_t count, uint64_t *length)
{ return keysrt_list_push(client, &aura_osint_tiktok_videos_table, &username, KEYSRT_LEFT, values, count, keysrt_declared_ttl, length); }
/* The last one ends up rightmost. RPUSH */
KEYSRT_CALL aura_osint_tiktok_videos_push_right_many(keysrt_client *client, aura_osint_username username, const keysrt_view *values, size_t count, uint64_t *length)
{ return keysrt_list_push(client, &aura_osint_tiktok_videos_table, &username, KEYSRT_RIGHT, values, count, keysrt_declared_ttl, length); }
/* MISS: the list is empty. LPOP */
KEYSRT_CALL aura_osint_tiktok_videos_pop_left(keysrt_client *client, aura_osint_username username, keysrt_text *out)
{ return keysrt_list_pop(client, &aura_osint_tiktok_videos_table, &username, KEYSRT_LEFT, out, &out->block); }
/* MISS: the list is empty. RPOP */
KEYSRT_CALL aura_osint_tiktok_videos_pop_right(keysrt_client *client, aura_osint_username username, keysrt_text *out)
{ return keysrt_list_pop(client, &aura_osint_tiktok_videos_table, &username, KEYSRT_RIGHT, out, &out->block); }
/* Waits up to timeout for one; MISS: none came. BLPOP */
KEYSRT_CALL aura_osint_tiktok_videos_pop_left_wait(keysrt_client *client, aura_osint_username username, keysrt_duration timeout, keysrt_text *out)
{ return keysrt_list_pop_wait(client, &aura_osint_tiktok_videos_table, &username, KEYSRT_LEFT, timeout, out, &out->block); }
/* Waits up to timeout for one; MISS: none came. BRPOP */
KEYSRT_CALL aura_osint_tiktok_videos_pop_right_wait(keysrt_client *client, aura_osint_username username, keysrt_duration timeout, keysrt_text *out)
{ return keysrt_list_pop_wait(client, &aura_osint_tiktok_videos_table, &username, KEYSRT_RIGHT, timeout, out, &out->block); }
/* From the first of the keys that has one; which (may be NULL): its index. BLPOP */
KEYSRT_CALL aura_osint_tiktok_videos_pop_left_wait_any(keysrt_client *client, const aura_osint_tiktok_videos_params *keys, size_t count, keysrt_duration timeout, size_t *which, keysrt_text *out)
{ return keysrt_list_pop_wait_any(client, &aura_osint_tiktok_videos_table, keys, count, KEYSRT_LEFT, timeout, which, out, &out->block); }
/* From the first of the keys that has one; which (may be NULL): its index. BRPOP */
KEYSRT_CALL aura_osint_tiktok_videos_pop_right_wait_any(keysrt_client *client, const aura_osint_tiktok_videos_params *keys, size_t count, keysrt_duration timeout, size_t *which, keysrt_text *out)
{ return keysrt_list_pop_wait_any(client, &aura_osint_tiktok_videos_table, keys, count, KEYSRT_RIGHT, timeout, which, out, &out->block); }
/* Both ends included, negative from the right: 0, -1 is all. LRANGE */
KEYSRT_CALL aura_osint_tiktok_videos_range(keysrt_client *client, aura_osint_username username, int64_t start, int64_t stop, aura_osint_string_array *out)
{ return keysrt_list_range(client, &aura_osint_tiktok_videos_table, &username, start, stop, out, &out->block); }
/* 0 where there is no key. LLEN */
KEYSRT_CALL aura_osint_tiktok_videos_length(keysrt_client *client, aura_osint_username username, uint64_t *out)
{ return keysrt_list_length(client, &aura_osint_tiktok_videos_table, &username, out); }
/* count > 0: from the left, < 0: from the right, 0: all; removed may be NULL. LREM */
KEYSRT_CALL aura_osint_tiktok_videos_remove(keysrt_client *client, aura_osint_username username, keysrt_view value, int64_t count, uint64_t *removed)
{ return keysrt_list_remove(client, &aura_osint_tiktok_videos_table, &username, &value, count, removed); }
/* This list, for calls on several; *params is borrowed. */
static inline aura_osint_list_of_string aura_osint_tiktok_videos_ref(const aura_osint_tiktok_videos_params *params)
{
    const aura_osint_list_of_string made = {{&aura_osint_tiktok_videos_table, params}};
    return made;
}
/* From an end of the source to one of this list; MISS: it is empty. LMOVE */
KEYSRT_CALL aura_osint_tiktok_videos_move_from(keysrt_client *client, aura_osint_username username, aura_osint_list_of_string source, keysrt_end from, keysrt_end to, keysrt_text *out)
{ return keysrt_list_move(client, &aura_osint_tiktok_videos_table, &username, &source.ref, from, to, keysrt_declared_ttl, out, &out->block); }
/* OK or MISS. EXISTS */
KEYSRT_CALL aura_osint_tiktok_videos_exists(keysrt_client *client, aura_osint_username username)
{ return keysrt_key_exists(client, &aura_osint_tiktok_videos_table, &username); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL aura_osint_tiktok_videos_ttl(keysrt_client *client, aura_osint_username username, keysrt_duration *out)
{ return keysrt_key_ttl(client, &aura_osint_tiktok_videos_table, &username, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL aura_osint_tiktok_videos_renew(keysrt_client *client, aura_osint_username username)
{ return keysrt_key_renew(client, &aura_osint_tiktok_videos_table, &username, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL aura_osint_tiktok_videos_delete(keysrt_client *client, aura_osint_username username)
{ return keysrt_key_delete(client, &aura_osint_tiktok_videos_table, &username); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL aura_osint_tiktok_videos_walk(keysrt_client *client, keysrt_walk *walk, aura_osint_tiktok_videos_params *out)
{ return keysrt_key_walk(client, &aura_osint_tiktok_videos_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL aura_osint_tiktok_videos_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &aura_osint_tiktok_videos_table, deleted); }

/* A user's stories on Instagram, the newest first.
 * list "instagram:user:{username}:stories", Redis type list, database 0; TTL: 30 minutes; every write sets it anew. aura_osint.keys:224 */
typedef struct aura_osint_instagram_stories_params {
    aura_osint_username username;
} aura_osint_instagram_stories_params;
static const keysrt_piece aura_osint_instagram_stories_table_pieces[] KEYSRT_UNUSED = {
    {"instagram:user:", 15, offsetof(aura_osint_instagram_stories_params, username), &aura_osint_type_12, "username", false},
    {":stories", 8, 0, 0, 0, false},
};
static const keysrt_key aura_osint_instagram_stories_table KEYSRT_UNUSED = {&aura_osint_keyspace, "instagram_stories", 31, 0, KEYSRT_LIST, false,
    {2, sizeof(aura_osint_instagram_stories_params), aura_osint_instagram_stories_table_pieces, "instagram:user:*:stories", "instagram:user:{username}:stories"},
    &aura_osint_type_7, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 1800000, 0, 0, 0, 0, "$2\r\nPX\r\n$7\r\n1800000\r\n", 21},
    &aura_osint_trim_4, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL aura_osint_instagram_stories_key_name(keysrt_client *client, aura_osint_username username, keysrt_text *out)
{ return keysrt_key_name(client, &aura_osint_instagram_stories_table, &username, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL aura_osint_instagram_stories_parse(keysrt_client *client, keysrt_view name, aura_osint_instagram_stories_params *out)
{ return keysrt_key_parse(client, &aura_osint_instagram_stories_table, name, out, NULL); }
/* length (may be NULL): afterwards. LPUSH */
KEYSRT_CALL aura_osint_instagram_stories_push_left(keysrt_client *client, aura_osint_username username, keysrt_view value, uint64_t *length)
{ return keysrt_list_push(client, &aura_osint_instagram_stories_table, &username, KEYSRT_LEFT, &value, 1, keysrt_declared_ttl, length); }
/* length (may be NULL): afterwards. RPUSH */
KEYSRT_CALL aura_osint_instagram_stories_push_right(keysrt_client *client, aura_osint_username username, keysrt_view value, uint64_t *length)
{ return keysrt_list_push(client, &aura_osint_instagram_stories_table, &username, KEYSRT_RIGHT, &value, 1, keysrt_declared_ttl, length); }
/* The last one ends up leftmost. LPUSH */
KEYSRT_CALL aura_osint_instagram_stories_push_left_many(keysrt_client *client, aura_osint_username username, const keysrt_view *values, size_t count, uint64_t *length)
{ return keysrt_list_push(client, &aura_osint_instagram_stories_table, &username, KEYSRT_LEFT, values, count, keysrt_declared_ttl, length); }
/* The last one ends up rightmost. RPUSH */
KEYSRT_CALL aura_osint_instagram_stories_push_right_many(keysrt_client *client, aura_osint_username username, const keysrt_view *values, size_t count, uint64_t *length)
{ return keysrt_list_push(client, &aura_osint_instagram_stories_table, &username, KEYSRT_RIGHT, values, count, keysrt_declared_ttl, length); }
/* MISS: the list is empty. LPOP */
KEYSRT_CALL aura_osint_instagram_stories_pop_left(keysrt_client *client, aura_osint_username username, keysrt_text *out)
{ return keysrt_list_pop(client, &aura_osint_instagram_stories_table, &username, KEYSRT_LEFT, out, &out->block); }
/* MISS: the list is empty. RPOP */
KEYSRT_CALL aura_osint_instagram_stories_pop_right(keysrt_client *client, aura_osint_username username, keysrt_text *out)
{ return keysrt_list_pop(client, &aura_osint_instagram_stories_table, &username, KEYSRT_RIGHT, out, &out->block); }
/* Waits up to timeout for one; MISS: none came. BLPOP */
KEYSRT_CALL aura_osint_instagram_stories_pop_left_wait(keysrt_client *client, aura_osint_username username, keysrt_duration timeout, keysrt_text *out)
{ return keysrt_list_pop_wait(client, &aura_osint_instagram_stories_table, &username, KEYSRT_LEFT, timeout, out, &out->block); }
/* Waits up to timeout for one; MISS: none came. BRPOP */
KEYSRT_CALL aura_osint_instagram_stories_pop_right_wait(keysrt_client *client, aura_osint_username username, keysrt_duration timeout, keysrt_text *out)
{ return keysrt_list_pop_wait(client, &aura_osint_instagram_stories_table, &username, KEYSRT_RIGHT, timeout, out, &out->block); }
/* From the first of the keys that has one; which (may be NULL): its index. BLPOP */
KEYSRT_CALL aura_osint_instagram_stories_pop_left_wait_any(keysrt_client *client, const aura_osint_instagram_stories_params *keys, size_t count, keysrt_duration timeout, size_t *which, keysrt_text *out)
{ return keysrt_list_pop_wait_any(client, &aura_osint_instagram_stories_table, keys, count, KEYSRT_LEFT, timeout, which, out, &out->block); }
/* From the first of the keys that has one; which (may be NULL): its index. BRPOP */
KEYSRT_CALL aura_osint_instagram_stories_pop_right_wait_any(keysrt_client *client, const aura_osint_instagram_stories_params *keys, size_t count, keysrt_duration timeout, size_t *which, keysrt_text *out)
{ return keysrt_list_pop_wait_any(client, &aura_osint_instagram_stories_table, keys, count, KEYSRT_RIGHT, timeout, which, out, &out->block); }
/* Both ends included, negative from the right: 0, -1 is all. LRANGE */
KEYSRT_CALL aura_osint_instagram_stories_range(keysrt_client *client, aura_osint_username username, int64_t start, int64_t stop, aura_osint_string_array *out)
{ return keysrt_list_range(client, &aura_osint_instagram_stories_table, &username, start, stop, out, &out->block); }
/* 0 where there is no key. LLEN */
KEYSRT_CALL aura_osint_instagram_stories_length(keysrt_client *client, aura_osint_username username, uint64_t *out)
{ return keysrt_list_length(client, &aura_osint_instagram_stories_table, &username, out); }
/* count > 0: from the left, < 0: from the right, 0: all; removed may be NULL. LREM */
KEYSRT_CALL aura_osint_instagram_stories_remove(keysrt_client *client, aura_osint_username username, keysrt_view value, int64_t count, uint64_t *removed)
{ return keysrt_list_remove(client, &aura_osint_instagram_stories_table, &username, &value, count, removed); }
/* This list, for calls on several; *params is borrowed. */
static inline aura_osint_list_of_string aura_osint_instagram_stories_ref(const aura_osint_instagram_stories_params *params)
{
    const aura_osint_list_of_string made = {{&aura_osint_instagram_stories_table, params}};
    return made;
}
/* From an end of the source to one of this list; MISS: it is empty. LMOVE */
KEYSRT_CALL aura_osint_instagram_stories_move_from(keysrt_client *client, aura_osint_username username, aura_osint_list_of_string source, keysrt_end from, keysrt_end to, keysrt_text *out)
{ return keysrt_list_move(client, &aura_osint_instagram_stories_table, &username, &source.ref, from, to, keysrt_declared_ttl, out, &out->block); }
/* OK or MISS. EXISTS */
KEYSRT_CALL aura_osint_instagram_stories_exists(keysrt_client *client, aura_osint_username username)
{ return keysrt_key_exists(client, &aura_osint_instagram_stories_table, &username); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL aura_osint_instagram_stories_ttl(keysrt_client *client, aura_osint_username username, keysrt_duration *out)
{ return keysrt_key_ttl(client, &aura_osint_instagram_stories_table, &username, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL aura_osint_instagram_stories_renew(keysrt_client *client, aura_osint_username username)
{ return keysrt_key_renew(client, &aura_osint_instagram_stories_table, &username, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL aura_osint_instagram_stories_delete(keysrt_client *client, aura_osint_username username)
{ return keysrt_key_delete(client, &aura_osint_instagram_stories_table, &username); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL aura_osint_instagram_stories_walk(keysrt_client *client, keysrt_walk *walk, aura_osint_instagram_stories_params *out)
{ return keysrt_key_walk(client, &aura_osint_instagram_stories_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL aura_osint_instagram_stories_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &aura_osint_instagram_stories_table, deleted); }

/* Requests to a platform from one of our addresses within an hour. How many it bears is the platform's affair.
 * limiter "social:rate_limit:{platform}:{ip}", Redis type string, database 0; TTL: 1 hour; the limiter's window. aura_osint.keys:227
 * Never lets more than the limit pass in one window, which the first hit opens; two that meet can let twice as many pass.
 * Check and count are one step by the server's clock; what is denied is not counted, but by take_counting.
 * A reply that was lost may have been counted: LOST_REPLY, never sent again by itself.
 * Commands: EVALSHA (GET, INCRBY, PTTL, PEXPIRE, TIME), UNLINK. */
typedef struct aura_osint_social_rate_limit_params {
    aura_osint_platform platform;
    keysrt_ip ip;
} aura_osint_social_rate_limit_params;
static const keysrt_piece aura_osint_social_rate_limit_table_pieces[] KEYSRT_UNUSED = {
    {"social:rate_limit:", 18, offsetof(aura_osint_social_rate_limit_params, platform), &aura_osint_type_11, "platform", false},
    {":", 1, offsetof(aura_osint_social_rate_limit_params, ip), &aura_osint_type_34, "ip", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_limiter aura_osint_social_rate_limit_table_rules[] KEYSRT_UNUSED = {{KEYSRT_LIMIT_FIXED, KEYSRT_ALIGNED_NOT, KEYSRT_UNAVAILABLE_SAYS, {KEYSRT_AT_CALL, 0, 0, 0}, {KEYSRT_CONSTANT, 3600000, 0, 0}, 0}};
static const keysrt_key aura_osint_social_rate_limit_table KEYSRT_UNUSED = {&aura_osint_keyspace, "social_rate_limit", 32, 0, KEYSRT_LIMITER, false,
    {3, sizeof(aura_osint_social_rate_limit_params), aura_osint_social_rate_limit_table_pieces, "social:rate_limit:*:*", "social:rate_limit:{platform}:{ip}"},
    0, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 3600000, 0, 0, 0, 0, "$2\r\nPX\r\n$7\r\n3600000\r\n", 21},
    &aura_osint_social_rate_limit_table_rules, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL aura_osint_social_rate_limit_key_name(keysrt_client *client, aura_osint_platform platform, keysrt_ip ip, keysrt_text *out)
{
    const aura_osint_social_rate_limit_params params = {platform, ip};
    return keysrt_key_name(client, &aura_osint_social_rate_limit_table, &params, out);
}
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL aura_osint_social_rate_limit_parse(keysrt_client *client, keysrt_view name, aura_osint_social_rate_limit_params *out)
{ return keysrt_key_parse(client, &aura_osint_social_rate_limit_table, name, out, NULL); }
/* Takes one, if there is one: out->allowed. EVALSHA */
KEYSRT_CALL aura_osint_social_rate_limit_allow(keysrt_client *client, aura_osint_platform platform, keysrt_ip ip, uint64_t limit, keysrt_limit *out)
{
    const aura_osint_social_rate_limit_params params = {platform, ip};
    const keysrt_limiter_ask ask = {1, limit, 0, 0};
    return keysrt_limiter_take(client, &aura_osint_social_rate_limit_table, &params, &ask, false, out);
}
/* Takes n, or none of them: out->allowed. What is denied does not count. EVALSHA */
KEYSRT_CALL aura_osint_social_rate_limit_take(keysrt_client *client, aura_osint_platform platform, keysrt_ip ip, uint64_t limit, uint64_t n, keysrt_limit *out)
{
    const aura_osint_social_rate_limit_params params = {platform, ip};
    const keysrt_limiter_ask ask = {n, limit, 0, 0};
    return keysrt_limiter_take(client, &aura_osint_social_rate_limit_table, &params, &ask, false, out);
}
/* The same, but what is denied counts, too: who goes on asking stays denied. EVALSHA */
KEYSRT_CALL aura_osint_social_rate_limit_take_counting(keysrt_client *client, aura_osint_platform platform, keysrt_ip ip, uint64_t limit, uint64_t n, keysrt_limit *out)
{
    const aura_osint_social_rate_limit_params params = {platform, ip};
    const keysrt_limiter_ask ask = {n, limit, 0, 0};
    return keysrt_limiter_take(client, &aura_osint_social_rate_limit_table, &params, &ask, true, out);
}
/* What allow would say. Takes nothing. EVALSHA */
KEYSRT_CALL aura_osint_social_rate_limit_peek(keysrt_client *client, aura_osint_platform platform, keysrt_ip ip, uint64_t limit, keysrt_limit *out)
{
    const aura_osint_social_rate_limit_params params = {platform, ip};
    const keysrt_limiter_ask ask = {1, limit, 0, 0};
    return keysrt_limiter_peek(client, &aura_osint_social_rate_limit_table, &params, &ask, out);
}
/* All is free again; MISS: it was. UNLINK */
KEYSRT_CALL aura_osint_social_rate_limit_reset(keysrt_client *client, aura_osint_platform platform, keysrt_ip ip, uint64_t limit)
{
    const aura_osint_social_rate_limit_params params = {platform, ip};
    const keysrt_limiter_ask ask = {1, limit, 0, 0};
    return keysrt_limiter_reset(client, &aura_osint_social_rate_limit_table, &params, &ask);
}
/* OK or MISS. EXISTS */
KEYSRT_CALL aura_osint_social_rate_limit_exists(keysrt_client *client, aura_osint_platform platform, keysrt_ip ip)
{
    const aura_osint_social_rate_limit_params params = {platform, ip};
    return keysrt_key_exists(client, &aura_osint_social_rate_limit_table, &params);
}
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL aura_osint_social_rate_limit_ttl(keysrt_client *client, aura_osint_platform platform, keysrt_ip ip, keysrt_duration *out)
{
    const aura_osint_social_rate_limit_params params = {platform, ip};
    return keysrt_key_ttl(client, &aura_osint_social_rate_limit_table, &params, out);
}
/* MISS: there was none. UNLINK */
KEYSRT_CALL aura_osint_social_rate_limit_delete(keysrt_client *client, aura_osint_platform platform, keysrt_ip ip)
{
    const aura_osint_social_rate_limit_params params = {platform, ip};
    return keysrt_key_delete(client, &aura_osint_social_rate_limit_table, &params);
}
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL aura_osint_social_rate_limit_walk(keysrt_client *client, keysrt_walk *walk, aura_osint_social_rate_limit_params *out)
{ return keysrt_key_walk(client, &aura_osint_social_rate_limit_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL aura_osint_social_rate_limit_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &aura_osint_social_rate_limit_table, deleted); }

/* Calls of an endpoint from one address. The API goes on answering while the server is away.
 * limiter "rate_limit:{ip}:{endpoint}", Redis type string, database 0; TTL: 1 hour; the limiter's window. aura_osint.keys:235
 * Never lets more than the limit pass in one window, which the first hit opens; two that meet can let twice as many pass.
 * Check and count are one step by the server's clock; what is denied is not counted, but by take_counting.
 * A reply that was lost may have been counted; it is never sent again by itself, the call is answered as declared.
 * Commands: EVALSHA (GET, INCRBY, PTTL, PEXPIRE, TIME), UNLINK. */
typedef struct aura_osint_ip_rate_limit_params {
    keysrt_ip ip;
    aura_osint_endpoint endpoint;
} aura_osint_ip_rate_limit_params;
static const keysrt_piece aura_osint_ip_rate_limit_table_pieces[] KEYSRT_UNUSED = {
    {"rate_limit:", 11, offsetof(aura_osint_ip_rate_limit_params, ip), &aura_osint_type_34, "ip", false},
    {":", 1, offsetof(aura_osint_ip_rate_limit_params, endpoint), &aura_osint_type_35, "endpoint", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_limiter aura_osint_ip_rate_limit_table_rules[] KEYSRT_UNUSED = {{KEYSRT_LIMIT_FIXED, KEYSRT_ALIGNED_NOT, KEYSRT_UNAVAILABLE_ALLOWS, {KEYSRT_AT_CALL, 0, 0, 0}, {KEYSRT_CONSTANT, 3600000, 0, 0}, 0}};
static const keysrt_key aura_osint_ip_rate_limit_table KEYSRT_UNUSED = {&aura_osint_keyspace, "ip_rate_limit", 33, 0, KEYSRT_LIMITER, false,
    {3, sizeof(aura_osint_ip_rate_limit_params), aura_osint_ip_rate_limit_table_pieces, "rate_limit:*:*", "rate_limit:{ip}:{endpoint}"},
    0, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 3600000, 0, 0, 0, 0, "$2\r\nPX\r\n$7\r\n3600000\r\n", 21},
    &aura_osint_ip_rate_limit_table_rules, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL aura_osint_ip_rate_limit_key_name(keysrt_client *client, keysrt_ip ip, aura_osint_endpoint endpoint, keysrt_text *out)
{
    const aura_osint_ip_rate_limit_params params = {ip, endpoint};
    return keysrt_key_name(client, &aura_osint_ip_rate_limit_table, &params, out);
}
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL aura_osint_ip_rate_limit_parse(keysrt_client *client, keysrt_view name, aura_osint_ip_rate_limit_params *out)
{ return keysrt_key_parse(client, &aura_osint_ip_rate_limit_table, name, out, NULL); }
/* Takes one, if there is one: out->allowed. EVALSHA */
KEYSRT_CALL aura_osint_ip_rate_limit_allow(keysrt_client *client, keysrt_ip ip, aura_osint_endpoint endpoint, uint64_t limit, keysrt_limit *out)
{
    const aura_osint_ip_rate_limit_params params = {ip, endpoint};
    const keysrt_limiter_ask ask = {1, limit, 0, 0};
    return keysrt_limiter_take(client, &aura_osint_ip_rate_limit_table, &params, &ask, false, out);
}
/* Takes n, or none of them: out->allowed. What is denied does not count. EVALSHA */
KEYSRT_CALL aura_osint_ip_rate_limit_take(keysrt_client *client, keysrt_ip ip, aura_osint_endpoint endpoint, uint64_t limit, uint64_t n, keysrt_limit *out)
{
    const aura_osint_ip_rate_limit_params params = {ip, endpoint};
    const keysrt_limiter_ask ask = {n, limit, 0, 0};
    return keysrt_limiter_take(client, &aura_osint_ip_rate_limit_table, &params, &ask, false, out);
}
/* The same, but what is denied counts, too: who goes on asking stays denied. EVALSHA */
KEYSRT_CALL aura_osint_ip_rate_limit_take_counting(keysrt_client *client, keysrt_ip ip, aura_osint_endpoint endpoint, uint64_t limit, uint64_t n, keysrt_limit *out)
{
    const aura_osint_ip_rate_limit_params params = {ip, endpoint};
    const keysrt_limiter_ask ask = {n, limit, 0, 0};
    return keysrt_limiter_take(client, &aura_osint_ip_rate_limit_table, &params, &ask, true, out);
}
/* What allow would say. Takes nothing. EVALSHA */
KEYSRT_CALL aura_osint_ip_rate_limit_peek(keysrt_client *client, keysrt_ip ip, aura_osint_endpoint endpoint, uint64_t limit, keysrt_limit *out)
{
    const aura_osint_ip_rate_limit_params params = {ip, endpoint};
    const keysrt_limiter_ask ask = {1, limit, 0, 0};
    return keysrt_limiter_peek(client, &aura_osint_ip_rate_limit_table, &params, &ask, out);
}
/* All is free again; MISS: it was. UNLINK */
KEYSRT_CALL aura_osint_ip_rate_limit_reset(keysrt_client *client, keysrt_ip ip, aura_osint_endpoint endpoint, uint64_t limit)
{
    const aura_osint_ip_rate_limit_params params = {ip, endpoint};
    const keysrt_limiter_ask ask = {1, limit, 0, 0};
    return keysrt_limiter_reset(client, &aura_osint_ip_rate_limit_table, &params, &ask);
}
/* OK or MISS. EXISTS */
KEYSRT_CALL aura_osint_ip_rate_limit_exists(keysrt_client *client, keysrt_ip ip, aura_osint_endpoint endpoint)
{
    const aura_osint_ip_rate_limit_params params = {ip, endpoint};
    return keysrt_key_exists(client, &aura_osint_ip_rate_limit_table, &params);
}
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL aura_osint_ip_rate_limit_ttl(keysrt_client *client, keysrt_ip ip, aura_osint_endpoint endpoint, keysrt_duration *out)
{
    const aura_osint_ip_rate_limit_params params = {ip, endpoint};
    return keysrt_key_ttl(client, &aura_osint_ip_rate_limit_table, &params, out);
}
/* MISS: there was none. UNLINK */
KEYSRT_CALL aura_osint_ip_rate_limit_delete(keysrt_client *client, keysrt_ip ip, aura_osint_endpoint endpoint)
{
    const aura_osint_ip_rate_limit_params params = {ip, endpoint};
    return keysrt_key_delete(client, &aura_osint_ip_rate_limit_table, &params);
}
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL aura_osint_ip_rate_limit_walk(keysrt_client *client, keysrt_walk *walk, aura_osint_ip_rate_limit_params *out)
{ return keysrt_key_walk(client, &aura_osint_ip_rate_limit_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL aura_osint_ip_rate_limit_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &aura_osint_ip_rate_limit_table, deleted); }

/* What a user does of one kind. No address begins with `user`, so the two never meet.
 * limiter "rate_limit:user:{user_id}:{action}", Redis type string, database 0; TTL: 1 hour; the limiter's window. aura_osint.keys:238
 * Never lets more than the limit pass in one window, which the first hit opens; two that meet can let twice as many pass.
 * Check and count are one step by the server's clock; what is denied is not counted, but by take_counting.
 * A reply that was lost may have been counted; it is never sent again by itself, the call is answered as declared.
 * Commands: EVALSHA (GET, INCRBY, PTTL, PEXPIRE, TIME), UNLINK. */
typedef struct aura_osint_user_rate_limit_params {
    aura_osint_user_id user_id;
    aura_osint_name action;
} aura_osint_user_rate_limit_params;
static const keysrt_piece aura_osint_user_rate_limit_table_pieces[] KEYSRT_UNUSED = {
    {"rate_limit:user:", 16, offsetof(aura_osint_user_rate_limit_params, user_id), &aura_osint_type_1, "user_id", false},
    {":", 1, offsetof(aura_osint_user_rate_limit_params, action), &aura_osint_type_16, "action", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_limiter aura_osint_user_rate_limit_table_rules[] KEYSRT_UNUSED = {{KEYSRT_LIMIT_FIXED, KEYSRT_ALIGNED_NOT, KEYSRT_UNAVAILABLE_ALLOWS, {KEYSRT_AT_CALL, 0, 0, 0}, {KEYSRT_CONSTANT, 3600000, 0, 0}, 0}};
static const keysrt_key aura_osint_user_rate_limit_table KEYSRT_UNUSED = {&aura_osint_keyspace, "user_rate_limit", 34, 0, KEYSRT_LIMITER, false,
    {3, sizeof(aura_osint_user_rate_limit_params), aura_osint_user_rate_limit_table_pieces, "rate_limit:user:*:*", "rate_limit:user:{user_id}:{action}"},
    0, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 3600000, 0, 0, 0, 0, "$2\r\nPX\r\n$7\r\n3600000\r\n", 21},
    &aura_osint_user_rate_limit_table_rules, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL aura_osint_user_rate_limit_key_name(keysrt_client *client, aura_osint_user_id user_id, aura_osint_name action, keysrt_text *out)
{
    const aura_osint_user_rate_limit_params params = {user_id, action};
    return keysrt_key_name(client, &aura_osint_user_rate_limit_table, &params, out);
}
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL aura_osint_user_rate_limit_parse(keysrt_client *client, keysrt_view name, aura_osint_user_rate_limit_params *out)
{ return keysrt_key_parse(client, &aura_osint_user_rate_limit_table, name, out, NULL); }
/* Takes one, if there is one: out->allowed. EVALSHA */
KEYSRT_CALL aura_osint_user_rate_limit_allow(keysrt_client *client, aura_osint_user_id user_id, aura_osint_name action, uint64_t limit, keysrt_limit *out)
{
    const aura_osint_user_rate_limit_params params = {user_id, action};
    const keysrt_limiter_ask ask = {1, limit, 0, 0};
    return keysrt_limiter_take(client, &aura_osint_user_rate_limit_table, &params, &ask, false, out);
}
/* Takes n, or none of them: out->allowed. What is denied does not count. EVALSHA */
KEYSRT_CALL aura_osint_user_rate_limit_take(keysrt_client *client, aura_osint_user_id user_id, aura_osint_name action, uint64_t limit, uint64_t n, keysrt_limit *out)
{
    const aura_osint_user_rate_limit_params params = {user_id, action};
    const keysrt_limiter_ask ask = {n, limit, 0, 0};
    return keysrt_limiter_take(client, &aura_osint_user_rate_limit_table, &params, &ask, false, out);
}
/* The same, but what is denied counts, too: who goes on asking stays denied. EVALSHA */
KEYSRT_CALL aura_osint_user_rate_limit_take_counting(keysrt_client *client, aura_osint_user_id user_id, aura_osint_name action, uint64_t limit, uint64_t n, keysrt_limit *out)
{
    const aura_osint_user_rate_limit_params params = {user_id, action};
    const keysrt_limiter_ask ask = {n, limit, 0, 0};
    return keysrt_limiter_take(client, &aura_osint_user_rate_limit_table, &params, &ask, true, out);
}
/* What allow would say. Takes nothing. EVALSHA */
KEYSRT_CALL aura_osint_user_rate_limit_peek(keysrt_client *client, aura_osint_user_id user_id, aura_osint_name action, uint64_t limit, keysrt_limit *out)
{
    const aura_osint_user_rate_limit_params params = {user_id, action};
    const keysrt_limiter_ask ask = {1, limit, 0, 0};
    return keysrt_limiter_peek(client, &aura_osint_user_rate_limit_table, &params, &ask, out);
}
/* All is free again; MISS: it was. UNLINK */
KEYSRT_CALL aura_osint_user_rate_limit_reset(keysrt_client *client, aura_osint_user_id user_id, aura_osint_name action, uint64_t limit)
{
    const aura_osint_user_rate_limit_params params = {user_id, action};
    const keysrt_limiter_ask ask = {1, limit, 0, 0};
    return keysrt_limiter_reset(client, &aura_osint_user_rate_limit_table, &params, &ask);
}
/* OK or MISS. EXISTS */
KEYSRT_CALL aura_osint_user_rate_limit_exists(keysrt_client *client, aura_osint_user_id user_id, aura_osint_name action)
{
    const aura_osint_user_rate_limit_params params = {user_id, action};
    return keysrt_key_exists(client, &aura_osint_user_rate_limit_table, &params);
}
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL aura_osint_user_rate_limit_ttl(keysrt_client *client, aura_osint_user_id user_id, aura_osint_name action, keysrt_duration *out)
{
    const aura_osint_user_rate_limit_params params = {user_id, action};
    return keysrt_key_ttl(client, &aura_osint_user_rate_limit_table, &params, out);
}
/* MISS: there was none. UNLINK */
KEYSRT_CALL aura_osint_user_rate_limit_delete(keysrt_client *client, aura_osint_user_id user_id, aura_osint_name action)
{
    const aura_osint_user_rate_limit_params params = {user_id, action};
    return keysrt_key_delete(client, &aura_osint_user_rate_limit_table, &params);
}
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL aura_osint_user_rate_limit_walk(keysrt_client *client, keysrt_walk *walk, aura_osint_user_rate_limit_params *out)
{ return keysrt_key_walk(client, &aura_osint_user_rate_limit_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL aura_osint_user_rate_limit_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &aura_osint_user_rate_limit_table, deleted); }

/* Failed sign-ins from one address. While the server is away nobody can be told from an attacker.
 * limiter "security:failed_login:{ip}", Redis type string, database 0; TTL: 1 hour; the limiter's window. aura_osint.keys:241
 * Never lets more than the limit pass in one window, which the first hit opens; two that meet can let twice as many pass.
 * Check and count are one step by the server's clock; what is denied is not counted, but by take_counting.
 * A reply that was lost may have been counted; it is never sent again by itself, the call is answered as declared.
 * Commands: EVALSHA (GET, INCRBY, PTTL, PEXPIRE, TIME), UNLINK. */
typedef struct aura_osint_failed_login_params {
    keysrt_ip ip;
} aura_osint_failed_login_params;
static const keysrt_piece aura_osint_failed_login_table_pieces[] KEYSRT_UNUSED = {
    {"security:failed_login:", 22, offsetof(aura_osint_failed_login_params, ip), &aura_osint_type_34, "ip", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_limiter aura_osint_failed_login_table_rules[] KEYSRT_UNUSED = {{KEYSRT_LIMIT_FIXED, KEYSRT_ALIGNED_NOT, KEYSRT_UNAVAILABLE_DENIES, {KEYSRT_AT_CALL, 0, 0, 0}, {KEYSRT_CONSTANT, 3600000, 0, 0}, 0}};
static const keysrt_key aura_osint_failed_login_table KEYSRT_UNUSED = {&aura_osint_keyspace, "failed_login", 35, 0, KEYSRT_LIMITER, false,
    {2, sizeof(aura_osint_failed_login_params), aura_osint_failed_login_table_pieces, "security:failed_login:*", "security:failed_login:{ip}"},
    0, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 3600000, 0, 0, 0, 0, "$2\r\nPX\r\n$7\r\n3600000\r\n", 21},
    &aura_osint_failed_login_table_rules, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL aura_osint_failed_login_key_name(keysrt_client *client, keysrt_ip ip, keysrt_text *out)
{ return keysrt_key_name(client, &aura_osint_failed_login_table, &ip, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL aura_osint_failed_login_parse(keysrt_client *client, keysrt_view name, aura_osint_failed_login_params *out)
{ return keysrt_key_parse(client, &aura_osint_failed_login_table, name, out, NULL); }
/* Takes one, if there is one: out->allowed. EVALSHA */
KEYSRT_CALL aura_osint_failed_login_allow(keysrt_client *client, keysrt_ip ip, uint64_t limit, keysrt_limit *out)
{
    const keysrt_limiter_ask ask = {1, limit, 0, 0};
    return keysrt_limiter_take(client, &aura_osint_failed_login_table, &ip, &ask, false, out);
}
/* Takes n, or none of them: out->allowed. What is denied does not count. EVALSHA */
KEYSRT_CALL aura_osint_failed_login_take(keysrt_client *client, keysrt_ip ip, uint64_t limit, uint64_t n, keysrt_limit *out)
{
    const keysrt_limiter_ask ask = {n, limit, 0, 0};
    return keysrt_limiter_take(client, &aura_osint_failed_login_table, &ip, &ask, false, out);
}
/* The same, but what is denied counts, too: who goes on asking stays denied. EVALSHA */
KEYSRT_CALL aura_osint_failed_login_take_counting(keysrt_client *client, keysrt_ip ip, uint64_t limit, uint64_t n, keysrt_limit *out)
{
    const keysrt_limiter_ask ask = {n, limit, 0, 0};
    return keysrt_limiter_take(client, &aura_osint_failed_login_table, &ip, &ask, true, out);
}
/* What allow would say. Takes nothing. EVALSHA */
KEYSRT_CALL aura_osint_failed_login_peek(keysrt_client *client, keysrt_ip ip, uint64_t limit, keysrt_limit *out)
{
    const keysrt_limiter_ask ask = {1, limit, 0, 0};
    return keysrt_limiter_peek(client, &aura_osint_failed_login_table, &ip, &ask, out);
}
/* All is free again; MISS: it was. UNLINK */
KEYSRT_CALL aura_osint_failed_login_reset(keysrt_client *client, keysrt_ip ip, uint64_t limit)
{
    const keysrt_limiter_ask ask = {1, limit, 0, 0};
    return keysrt_limiter_reset(client, &aura_osint_failed_login_table, &ip, &ask);
}
/* OK or MISS. EXISTS */
KEYSRT_CALL aura_osint_failed_login_exists(keysrt_client *client, keysrt_ip ip)
{ return keysrt_key_exists(client, &aura_osint_failed_login_table, &ip); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL aura_osint_failed_login_ttl(keysrt_client *client, keysrt_ip ip, keysrt_duration *out)
{ return keysrt_key_ttl(client, &aura_osint_failed_login_table, &ip, out); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL aura_osint_failed_login_delete(keysrt_client *client, keysrt_ip ip)
{ return keysrt_key_delete(client, &aura_osint_failed_login_table, &ip); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL aura_osint_failed_login_walk(keysrt_client *client, keysrt_walk *walk, aura_osint_failed_login_params *out)
{ return keysrt_key_walk(client, &aura_osint_failed_login_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL aura_osint_failed_login_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &aura_osint_failed_login_table, deleted); }

/* What was suspicious about an address, by when it was last seen. A sorted set: each reason once, the old ones forgotten. A
 * day is ours.
 * zset "security:suspicious:{ip}", Redis type sorted set, database 0; TTL: 24 hours; every write sets it anew. aura_osint.keys:245 */
typedef struct aura_osint_suspicious_params {
    keysrt_ip ip;
} aura_osint_suspicious_params;
typedef struct aura_osint_suspicious_entry {
    keysrt_view member;
    int64_t score;
} aura_osint_suspicious_entry;
typedef struct aura_osint_suspicious_entries {
    aura_osint_suspicious_entry *items;
    size_t count;
    keysrt_block block;
} aura_osint_suspicious_entries;
static inline void aura_osint_suspicious_entries_clear(aura_osint_suspicious_entries *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}
static const keysrt_zentry_layout aura_osint_suspicious_layout KEYSRT_UNUSED = {sizeof(aura_osint_suspicious_entry), offsetof(aura_osint_suspicious_entry, score)};
static const keysrt_piece aura_osint_suspicious_table_pieces[] KEYSRT_UNUSED = {
    {"security:suspicious:", 20, offsetof(aura_osint_suspicious_params, ip), &aura_osint_type_34, "ip", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_trim aura_osint_trim_5 KEYSRT_UNUSED = {{KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_CONSTANT, 86400000, 0, 0}, 1000, false};
static const keysrt_key aura_osint_suspicious_table KEYSRT_UNUSED = {&aura_osint_keyspace, "suspicious", 36, 0, KEYSRT_ZSET, false,
    {2, sizeof(aura_osint_suspicious_params), aura_osint_suspicious_table_pieces, "security:suspicious:*", "security:suspicious:{ip}"},
    &aura_osint_type_36, &aura_osint_type_37, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 86400000, 0, 0, 0, 0, "$2\r\nPX\r\n$8\r\n86400000\r\n", 22},
    &aura_osint_trim_5, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL aura_osint_suspicious_key_name(keysrt_client *client, keysrt_ip ip, keysrt_text *out)
{ return keysrt_key_name(client, &aura_osint_suspicious_table, &ip, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL aura_osint_suspicious_parse(keysrt_client *client, keysrt_view name, aura_osint_suspicious_params *out)
{ return keysrt_key_parse(client, &aura_osint_suspicious_table, name, out, NULL); }
/* changed (may be NULL): 0 where it was there with this score. ZADD */
KEYSRT_CALL aura_osint_suspicious_add(keysrt_client *client, keysrt_ip ip, keysrt_view member, int64_t score, uint64_t *changed)
{
    const aura_osint_suspicious_entry entry = {member, score};
    return keysrt_zset_add(client, &aura_osint_suspicious_table, &ip, 0, &entry, 1, &aura_osint_suspicious_layout, keysrt_declared_ttl, changed);
}
/* changed (may be NULL): added or with a new score. ZADD */
KEYSRT_CALL aura_osint_suspicious_add_many(keysrt_client *client, keysrt_ip ip, const aura_osint_suspicious_entry *entries, size_t count, uint64_t *changed)
{ return keysrt_zset_add(client, &aura_osint_suspicious_table, &ip, 0, entries, count, &aura_osint_suspicious_layout, keysrt_declared_ttl, changed); }
/* options: KEYSRT_ZADD_NX, _XX, _GT, _LT. ZADD */
KEYSRT_CALL aura_osint_suspicious_add_if(keysrt_client *client, keysrt_ip ip, unsigned options, keysrt_view member, int64_t score, uint64_t *changed)
{
    const aura_osint_suspicious_entry entry = {member, score};
    return keysrt_zset_add(client, &aura_osint_suspicious_table, &ip, options, &entry, 1, &aura_osint_suspicious_layout, keysrt_declared_ttl, changed);
}
/* out (may be NULL): the new score. ZINCRBY */
KEYSRT_CALL aura_osint_suspicious_increment(keysrt_client *client, keysrt_ip ip, keysrt_view member, int64_t by, int64_t *out)
{ return keysrt_zset_increment(client, &aura_osint_suspicious_table, &ip, &member, &by, keysrt_declared_ttl, out); }
/* removed (may be NULL): 0 where it was not there. ZREM */
KEYSRT_CALL aura_osint_suspicious_remove(keysrt_client *client, keysrt_ip ip, keysrt_view member, uint64_t *removed)
{ return keysrt_zset_remove(client, &aura_osint_suspicious_table, &ip, &member, 1, removed); }
/* removed may be NULL. ZREM */
KEYSRT_CALL aura_osint_suspicious_remove_many(keysrt_client *client, keysrt_ip ip, const keysrt_view *members, size_t count, uint64_t *removed)
{ return keysrt_zset_remove(client, &aura_osint_suspicious_table, &ip, members, count, removed); }
/* MISS: no such member. ZSCORE */
KEYSRT_CALL aura_osint_suspicious_score(keysrt_client *client, keysrt_ip ip, keysrt_view member, int64_t *out)
{ return keysrt_zset_score(client, &aura_osint_suspicious_table, &ip, &member, out); }
/* 0: the lowest score; MISS: no such member. ZRANK */
KEYSRT_CALL aura_osint_suspicious_rank(keysrt_client *client, keysrt_ip ip, keysrt_view member, uint64_t *out)
{ return keysrt_zset_rank(client, &aura_osint_suspicious_table, &ip, &member, false, out); }
/* 0: the highest score; MISS: no such member. ZREVRANK */
KEYSRT_CALL aura_osint_suspicious_reverse_rank(keysrt_client *client, keysrt_ip ip, keysrt_view member, uint64_t *out)
{ return keysrt_zset_rank(client, &aura_osint_suspicious_table, &ip, &member, true, out); }
/* By rank, the lowest score first; 0, -1 is all. ZRANGE */
KEYSRT_CALL aura_osint_suspicious_range(keysrt_client *client, keysrt_ip ip, int64_t start, int64_t stop, aura_osint_suspicious_entries *out)
{ return keysrt_zset_range(client, &aura_osint_suspicious_table, &ip, start, stop, false, out, &out->block, &aura_osint_suspicious_layout); }
/* By rank, the highest score first. ZRANGE REV */
KEYSRT_CALL aura_osint_suspicious_reverse_range(keysrt_client *client, keysrt_ip ip, int64_t start, int64_t stop, aura_osint_suspicious_entries *out)
{ return keysrt_zset_range(client, &aura_osint_suspicious_table, &ip, start, stop, true, out, &out->block, &aura_osint_suspicious_layout); }
/* The count members with the highest scores. ZRANGE REV */
KEYSRT_CALL aura_osint_suspicious_top(keysrt_client *client, keysrt_ip ip, uint32_t count, aura_osint_suspicious_entries *out)
{ return keysrt_zset_range(client, &aura_osint_suspicious_table, &ip, count == 0, count == 0 ? 0 : (int64_t)count - 1, true, out, &out->block, &aura_osint_suspicious_layout); }
/* Both ends included; limit 0: all. ZRANGE BYSCORE */
KEYSRT_CALL aura_osint_suspicious_range_by_score(keysrt_client *client, keysrt_ip ip, int64_t min_score, int64_t max_score, uint64_t offset, uint64_t limit, aura_osint_suspicious_entries *out)
{ return keysrt_zset_range_by_score(client, &aura_osint_suspicious_table, &ip, &min_score, &max_score, false, offset, limit, out, &out->block, &aura_osint_suspicious_layout); }
/* The highest score first; limit 0: all. ZRANGE BYSCORE REV */
KEYSRT_CALL aura_osint_suspicious_reverse_range_by_score(keysrt_client *client, keysrt_ip ip, int64_t min_score, int64_t max_score, uint64_t offset, uint64_t limit, aura_osint_suspicious_entries *out)
{ return keysrt_zset_range_by_score(client, &aura_osint_suspicious_table, &ip, &min_score, &max_score, true, offset, limit, out, &out->block, &aura_osint_suspicious_layout); }
/* The next one in no order, in bounded memory; one may come twice; MISS: the end. ZSCAN */
KEYSRT_CALL aura_osint_suspicious_walk_members(keysrt_client *client, keysrt_ip ip, keysrt_walk *walk, keysrt_text *out, int64_t *score)
{ return keysrt_zset_walk(client, &aura_osint_suspicious_table, &ip, walk, out, &out->block, score); }
/* Both ends included. ZCOUNT */
KEYSRT_CALL aura_osint_suspicious_count(keysrt_client *client, keysrt_ip ip, int64_t min_score, int64_t max_score, uint64_t *out)
{ return keysrt_zset_count(client, &aura_osint_suspicious_table, &ip, &min_score, &max_score, out); }
/* 0 where there is no key. ZCARD */
KEYSRT_CALL aura_osint_suspicious_size(keysrt_client *client, keysrt_ip ip, uint64_t *out)
{ return keysrt_zset_size(client, &aura_osint_suspicious_table, &ip, out); }
/* Takes up to count. ZPOPMIN */
KEYSRT_CALL aura_osint_suspicious_pop_lowest(keysrt_client *client, keysrt_ip ip, uint64_t count, aura_osint_suspicious_entries *out)
{ return keysrt_zset_pop(client, &aura_osint_suspicious_table, &ip, false, count, out, &out->block, &aura_osint_suspicious_layout); }
/* Takes up to count. ZPOPMAX */
KEYSRT_CALL aura_osint_suspicious_pop_highest(keysrt_client *client, keysrt_ip ip, uint64_t count, aura_osint_suspicious_entries *out)
{ return keysrt_zset_pop(client, &aura_osint_suspicious_table, &ip, true, count, out, &out->block, &aura_osint_suspicious_layout); }
/* This sorted set, for calls on several; *params is borrowed. Its ref.weight is 1. */
static inline aura_osint_zset_of_string aura_osint_suspicious_ref(const aura_osint_suspicious_params *params)
{
    const aura_osint_zset_of_string made = {{{&aura_osint_suspicious_table, params}, 1}};
    return made;
}
/* This sorted set becomes the result; size may be NULL. ZUNIONSTORE */
KEYSRT_CALL aura_osint_suspicious_store_union(keysrt_client *client, keysrt_ip ip, const aura_osint_zset_of_string *sources, size_t count, keysrt_aggregate aggregate, uint64_t *size)
{
    const keysrt_zset_storing how = {KEYSRT_UNION, aggregate};
    return keysrt_zset_store(client, &aura_osint_suspicious_table, &ip, &how, (const keysrt_weighted_ref *)sources, count, keysrt_declared_ttl, size);
}
/* This sorted set becomes the result; size may be NULL. ZINTERSTORE */
KEYSRT_CALL aura_osint_suspicious_store_intersection(keysrt_client *client, keysrt_ip ip, const aura_osint_zset_of_string *sources, size_t count, keysrt_aggregate aggregate, uint64_t *size)
{
    const keysrt_zset_storing how = {KEYSRT_INTERSECTION, aggregate};
    return keysrt_zset_store(client, &aura_osint_suspicious_table, &ip, &how, (const keysrt_weighted_ref *)sources, count, keysrt_declared_ttl, size);
}
/* Both ends included; removed may be NULL. ZREMRANGEBYSCORE */
KEYSRT_CALL aura_osint_suspicious_remove_by_score(keysrt_client *client, keysrt_ip ip, int64_t min_score, int64_t max_score, uint64_t *removed)
{ return keysrt_zset_remove_by_score(client, &aura_osint_suspicious_table, &ip, &min_score, &max_score, removed); }
/* OK or MISS. EXISTS */
KEYSRT_CALL aura_osint_suspicious_exists(keysrt_client *client, keysrt_ip ip)
{ return keysrt_key_exists(client, &aura_osint_suspicious_table, &ip); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL aura_osint_suspicious_ttl(keysrt_client *client, keysrt_ip ip, keysrt_duration *out)
{ return keysrt_key_ttl(client, &aura_osint_suspicious_table, &ip, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL aura_osint_suspicious_renew(keysrt_client *client, keysrt_ip ip)
{ return keysrt_key_renew(client, &aura_osint_suspicious_table, &ip, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL aura_osint_suspicious_delete(keysrt_client *client, keysrt_ip ip)
{ return keysrt_key_delete(client, &aura_osint_suspicious_table, &ip); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL aura_osint_suspicious_walk(keysrt_client *client, keysrt_walk *walk, aura_osint_suspicious_params *out)
{ return keysrt_key_walk(client, &aura_osint_suspicious_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL aura_osint_suspicious_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &aura_osint_suspicious_table, deleted); }

/* Proxies of a service. A list that turns: the one that was used goes to the end.
 * list "proxy:rotation:{service}", Redis type list, database 0; TTL: never expires. aura_osint.keys:248 */
typedef struct aura_osint_proxy_rotation_params {
    aura_osint_name service;
} aura_osint_proxy_rotation_params;
static const keysrt_piece aura_osint_proxy_rotation_table_pieces[] KEYSRT_UNUSED = {
    {"proxy:rotation:", 15, offsetof(aura_osint_proxy_rotation_params, service), &aura_osint_type_16, "service", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key aura_osint_proxy_rotation_table KEYSRT_UNUSED = {&aura_osint_keyspace, "proxy_rotation", 37, 0, KEYSRT_LIST, false,
    {2, sizeof(aura_osint_proxy_rotation_params), aura_osint_proxy_rotation_table_pieces, "proxy:rotation:*", "proxy:rotation:{service}"},
    &aura_osint_type_38, 0, 0,
    {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL aura_osint_proxy_rotation_key_name(keysrt_client *client, aura_osint_name service, keysrt_text *out)
{ return keysrt_key_name(client, &aura_osint_proxy_rotation_table, &service, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL aura_osint_proxy_rotation_parse(keysrt_client *client, keysrt_view name, aura_osint_proxy_rotation_params *out)
{ return keysrt_key_parse(client, &aura_osint_proxy_rotation_table, name, out, NULL); }
/* length (may be NULL): afterwards. LPUSH */
KEYSRT_CALL aura_osint_proxy_rotation_push_left(keysrt_client *client, aura_osint_name service, keysrt_view value, uint64_t *length)
{ return keysrt_list_push(client, &aura_osint_proxy_rotation_table, &service, KEYSRT_LEFT, &value, 1, keysrt_declared_ttl, length); }
/* length (may be NULL): afterwards. RPUSH */
KEYSRT_CALL aura_osint_proxy_rotation_push_right(keysrt_client *client, aura_osint_name service, keysrt_view value, uint64_t *length)
{ return keysrt_list_push(client, &aura_osint_proxy_rotation_table, &service, KEYSRT_RIGHT, &value, 1, keysrt_declared_ttl, length); }
/* The last one ends up leftmost. LPUSH */
KEYSRT_CALL aura_osint_proxy_rotation_push_left_many(keysrt_client *client, aura_osint_name service, const keysrt_view *values, size_t count, uint64_t *length)
{ return keysrt_list_push(client, &aura_osint_proxy_rotation_table, &service, KEYSRT_LEFT, values, count, keysrt_declared_ttl, length); }
/* The last one ends up rightmost. RPUSH */
KEYSRT_CALL aura_osint_proxy_rotation_push_right_many(keysrt_client *client, aura_osint_name service, const keysrt_view *values, size_t count, uint64_t *length)
{ return keysrt_list_push(client, &aura_osint_proxy_rotation_table, &service, KEYSRT_RIGHT, values, count, keysrt_declared_ttl, length); }
/* MISS: the list is empty. LPOP */
KEYSRT_CALL aura_osint_proxy_rotation_pop_left(keysrt_client *client, aura_osint_name service, keysrt_text *out)
{ return keysrt_list_pop(client, &aura_osint_proxy_rotation_table, &service, KEYSRT_LEFT, out, &out->block); }
/* MISS: the list is empty. RPOP */
KEYSRT_CALL aura_osint_proxy_rotation_pop_right(keysrt_client *client, aura_osint_name service, keysrt_text *out)
{ return keysrt_list_pop(client, &aura_osint_proxy_rotation_table, &service, KEYSRT_RIGHT, out, &out->block); }
/* Waits up to timeout for one; MISS: none came. BLPOP */
KEYSRT_CALL aura_osint_proxy_rotation_pop_left_wait(keysrt_client *client, aura_osint_name service, keysrt_duration timeout, keysrt_text *out)
{ return keysrt_list_pop_wait(client, &aura_osint_proxy_rotation_table, &service, KEYSRT_LEFT, timeout, out, &out->block); }
/* Waits up to timeout for one; MISS: none came. BRPOP */
KEYSRT_CALL aura_osint_proxy_rotation_pop_right_wait(keysrt_client *client, aura_osint_name service, keysrt_duration timeout, keysrt_text *out)
{ return keysrt_list_pop_wait(client, &aura_osint_proxy_rotation_table, &service, KEYSRT_RIGHT, timeout, out, &out->block); }
/* From the first of the keys that has one; which (may be NULL): its index. BLPOP */
KEYSRT_CALL aura_osint_proxy_rotation_pop_left_wait_any(keysrt_client *client, const aura_osint_proxy_rotation_params *keys, size_t count, keysrt_duration timeout, size_t *which, keysrt_text *out)
{ return keysrt_list_pop_wait_any(client, &aura_osint_proxy_rotation_table, keys, count, KEYSRT_LEFT, timeout, which, out, &out->block); }
/* From the first of the keys that has one; which (may be NULL): its index. BRPOP */
KEYSRT_CALL aura_osint_proxy_rotation_pop_right_wait_any(keysrt_client *client, const aura_osint_proxy_rotation_params *keys, size_t count, keysrt_duration timeout, size_t *which, keysrt_text *out)
{ return keysrt_list_pop_wait_any(client, &aura_osint_proxy_rotation_table, keys, count, KEYSRT_RIGHT, timeout, which, out, &out->block); }
/* Both ends included, negative from the right: 0, -1 is all. LRANGE */
KEYSRT_CALL aura_osint_proxy_rotation_range(keysrt_client *client, aura_osint_name service, int64_t start, int64_t stop, aura_osint_string_array *out)
{ return keysrt_list_range(client, &aura_osint_proxy_rotation_table, &service, start, stop, out, &out->block); }
/* 0 where there is no key. LLEN */
KEYSRT_CALL aura_osint_proxy_rotation_length(keysrt_client *client, aura_osint_name service, uint64_t *out)
{ return keysrt_list_length(client, &aura_osint_proxy_rotation_table, &service, out); }
/* count > 0: from the left, < 0: from the right, 0: all; removed may be NULL. LREM */
KEYSRT_CALL aura_osint_proxy_rotation_remove(keysrt_client *client, aura_osint_name service, keysrt_view value, int64_t count, uint64_t *removed)
{ return keysrt_list_remove(client, &aura_osint_proxy_rotation_table, &service, &value, count, removed); }
/* This list, for calls on several; *params is borrowed. */
static inline aura_osint_list_of_string aura_osint_proxy_rotation_ref(const aura_osint_proxy_rotation_params *params)
{
    const aura_osint_list_of_string made = {{&aura_osint_proxy_rotation_table, params}};
    return made;
}
/* From an end of the source to one of this list; MISS: it is empty. LMOVE */
KEYSRT_CALL aura_osint_proxy_rotation_move_from(keysrt_client *client, aura_osint_name service, aura_osint_list_of_string source, keysrt_end from, keysrt_end to, keysrt_text *out)
{ return keysrt_list_move(client, &aura_osint_proxy_rotation_table, &service, &source.ref, from, to, keysrt_declared_ttl, out, &out->block); }
/* Waits up to timeout for one; MISS: none came. BLMOVE */
KEYSRT_CALL aura_osint_proxy_rotation_move_from_wait(keysrt_client *client, aura_osint_name service, aura_osint_list_of_string source, keysrt_end from, keysrt_end to, keysrt_duration timeout, keysrt_text *out)
{ return keysrt_list_move_wait(client, &aura_osint_proxy_rotation_table, &service, &source.ref, from, to, timeout, out, &out->block); }
/* OK or MISS. EXISTS */
KEYSRT_CALL aura_osint_proxy_rotation_exists(keysrt_client *client, aura_osint_name service)
{ return keysrt_key_exists(client, &aura_osint_proxy_rotation_table, &service); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL aura_osint_proxy_rotation_ttl(keysrt_client *client, aura_osint_name service, keysrt_duration *out)
{ return keysrt_key_ttl(client, &aura_osint_proxy_rotation_table, &service, out); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL aura_osint_proxy_rotation_delete(keysrt_client *client, aura_osint_name service)
{ return keysrt_key_delete(client, &aura_osint_proxy_rotation_table, &service); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL aura_osint_proxy_rotation_walk(keysrt_client *client, keysrt_walk *walk, aura_osint_proxy_rotation_params *out)
{ return keysrt_key_walk(client, &aura_osint_proxy_rotation_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL aura_osint_proxy_rotation_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &aura_osint_proxy_rotation_table, deleted); }

/* Mail to be sent. What fails is tried five times; the number and the lease are ours.
 * queue "email:queue:pending", Redis type list, database 0; TTL: never expires. aura_osint.keys:273
 * At least once: a job comes back until somebody acknowledges it, so its handler may run twice. A worker that lost its job to another one is told so (MISS), and cannot end it.
 * The caller chooses the id of a job; the same one pushed again changes nothing while it is there; once acknowledged it may come again.
 * Lost replies: of a push, push again; of a reserve, the job comes back after its lease, and the attempt counts; of an acknowledge, do it again: OK and MISS both say that it is over for this worker.
 * Commands: EVALSHA (LPUSH, RPUSH, RPOP, LINDEX, LRANGE, LLEN, LPOS, LREM, HGET, HSET, HDEL, HEXISTS, ZADD, ZRANGE, ZCARD, ZSCORE, ZREM, PEXPIRE, TIME), LLEN, HGET, UNLINK. */
typedef struct aura_osint_email_queue_id {
    const char *data;
    size_t len;
} aura_osint_email_queue_id;
static inline aura_osint_email_queue_id aura_osint_email_queue_id_bytes(const void *data, size_t len)
{
    const aura_osint_email_queue_id value = {(const char *)data, len};
    return value;
}
static inline aura_osint_email_queue_id aura_osint_email_queue_id_str(const char *text)
{
    return aura_osint_email_queue_id_bytes(text, strlen(text));
}
#define AURA_OSINT_EMAIL_QUEUE_ID(text) aura_osint_email_queue_id_str(text)

typedef struct aura_osint_email_queue_item {
    aura_osint_email_queue_id id;
    aura_osint_mail value;
} aura_osint_email_queue_item;
/* A job in a worker's hands. */
typedef struct aura_osint_email_queue_job {
    aura_osint_email_queue_id id;
    aura_osint_mail value;
    keysrt_queue_lease lease;
    keysrt_block block; /* of reserve; empty in an array */
} aura_osint_email_queue_job;
typedef struct aura_osint_email_queue_jobs {
    aura_osint_email_queue_job *items;
    size_t count;
    keysrt_block block;
} aura_osint_email_queue_jobs;
static inline void aura_osint_email_queue_job_clear(aura_osint_email_queue_job *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}
static inline void aura_osint_email_queue_jobs_clear(aura_osint_email_queue_jobs *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}
typedef struct aura_osint_email_queue_entry {
    aura_osint_email_queue_id id;
    keysrt_queue_note note;
} aura_osint_email_queue_entry;
typedef struct aura_osint_email_queue_entries {
    aura_osint_email_queue_entry *items;
    size_t count;
    keysrt_block block;
} aura_osint_email_queue_entries;
static inline void aura_osint_email_queue_entries_clear(aura_osint_email_queue_entries *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}
static const keysrt_piece aura_osint_email_queue_table_pieces[] KEYSRT_UNUSED = {
    {"email:queue:pending", 19, 0, 0, 0, false},
};
static const keysrt_piece aura_osint_email_queue_table_attempts_pieces[] KEYSRT_UNUSED = {
    {"email:queue:pending:attempts", 28, 0, 0, 0, false},
};
static const keysrt_key aura_osint_email_queue_table_attempts KEYSRT_UNUSED = {&aura_osint_keyspace, "email_queue attempts", 38, 0, 0, false, {1, 0, aura_osint_email_queue_table_attempts_pieces, "email:queue:pending:attempts", "email:queue:pending:attempts"}, 0, 0, 0, {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0}, 0, 0, 0, 0, 0};
static const keysrt_piece aura_osint_email_queue_table_active_pieces[] KEYSRT_UNUSED = {
    {"email:queue:pending:active", 26, 0, 0, 0, false},
};
static const keysrt_key aura_osint_email_queue_table_active KEYSRT_UNUSED = {&aura_osint_keyspace, "email_queue active", 38, 0, 0, false, {1, 0, aura_osint_email_queue_table_active_pieces, "email:queue:pending:active", "email:queue:pending:active"}, 0, 0, 0, {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0}, 0, 0, 0, 0, 0};
static const keysrt_piece aura_osint_email_queue_table_delayed_pieces[] KEYSRT_UNUSED = {
    {"email:queue:pending:delayed", 27, 0, 0, 0, false},
};
static const keysrt_key aura_osint_email_queue_table_delayed KEYSRT_UNUSED = {&aura_osint_keyspace, "email_queue delayed", 38, 0, 0, false, {1, 0, aura_osint_email_queue_table_delayed_pieces, "email:queue:pending:delayed", "email:queue:pending:delayed"}, 0, 0, 0, {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0}, 0, 0, 0, 0, 0};
static const keysrt_piece aura_osint_email_queue_table_failed_pieces[] KEYSRT_UNUSED = {
    {"email:queue:pending:failed", 26, 0, 0, 0, false},
};
static const keysrt_key aura_osint_email_queue_table_failed KEYSRT_UNUSED = {&aura_osint_keyspace, "email_queue failed", 38, 0, 0, false, {1, 0, aura_osint_email_queue_table_failed_pieces, "email:queue:pending:failed", "email:queue:pending:failed"}, 0, 0, 0, {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0}, 0, 0, 0, 0, 0};
static const keysrt_piece aura_osint_email_queue_table_jobs_pieces[] KEYSRT_UNUSED = {
    {"email:queue:pending:jobs", 24, 0, 0, 0, false},
};
static const keysrt_key aura_osint_email_queue_table_jobs KEYSRT_UNUSED = {&aura_osint_keyspace, "email_queue jobs", 38, 0, 0, false, {1, 0, aura_osint_email_queue_table_jobs_pieces, "email:queue:pending:jobs", "email:queue:pending:jobs"}, 0, 0, 0, {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0}, 0, 0, 0, 0, 0};
static const keysrt_queue_detail aura_osint_email_queue_table_queue KEYSRT_UNUSED = {&aura_osint_email_queue_table_attempts, &aura_osint_email_queue_table_active, &aura_osint_email_queue_table_delayed, &aura_osint_email_queue_table_failed, &aura_osint_email_queue_table_jobs, 0, 
    {KEYSRT_CONSTANT, 60000, 0, 0}, {KEYSRT_CONSTANT, 5, 0, 0}, 0, 0,
    sizeof(aura_osint_email_queue_job), offsetof(aura_osint_email_queue_job, block), offsetof(aura_osint_email_queue_job, value), offsetof(aura_osint_email_queue_job, lease), sizeof(aura_osint_email_queue_item), offsetof(aura_osint_email_queue_item, value), sizeof(aura_osint_email_queue_entry), offsetof(aura_osint_email_queue_entry, note)};
static const keysrt_key aura_osint_email_queue_table KEYSRT_UNUSED = {&aura_osint_keyspace, "email_queue", 38, 0, KEYSRT_QUEUE, false,
    {1, 0, aura_osint_email_queue_table_pieces, "email:queue:pending", "email:queue:pending"},
    &aura_osint_type_43, 0, 0,
    {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0},
    &aura_osint_email_queue_table_queue, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL aura_osint_email_queue_key_name(keysrt_client *client, keysrt_text *out)
{ return keysrt_key_name(client, &aura_osint_email_queue_table, NULL, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL aura_osint_email_queue_parse(keysrt_client *client, keysrt_view name)
{ return keysrt_key_parse(client, &aura_osint_email_queue_table, name, NULL, NULL); }
/* id: the caller's choice, 1 to 128 bytes. MISS: it is there already, nothing changed. EVALSHA */
KEYSRT_CALL aura_osint_email_queue_push(keysrt_client *client, aura_osint_email_queue_id id, const aura_osint_mail *value)
{ return keysrt_queue_push(client, &aura_osint_email_queue_table, NULL, &id, value, keysrt_ms(0)); }
/* Served after the delay. EVALSHA */
KEYSRT_CALL aura_osint_email_queue_push_later(keysrt_client *client, aura_osint_email_queue_id id, const aura_osint_mail *value, keysrt_duration delay)
{ return keysrt_queue_push(client, &aura_osint_email_queue_table, NULL, &id, value, delay); }
/* delay 0: none. pushed (may be NULL): how many were new. EVALSHA */
KEYSRT_CALL aura_osint_email_queue_push_many(keysrt_client *client, const aura_osint_email_queue_item *items, size_t count, keysrt_duration delay, uint64_t *pushed)
{ return keysrt_queue_push_many(client, &aura_osint_email_queue_table, NULL, items, count, delay, pushed); }
/* How many wait in this list; 0 where there is no key. LLEN */
KEYSRT_CALL aura_osint_email_queue_waiting(keysrt_client *client, uint64_t *out)
{ return keysrt_list_length(client, &aura_osint_email_queue_table, NULL, out); }
/* The next job, for this long. MISS: none waits. EVALSHA */
KEYSRT_CALL aura_osint_email_queue_reserve(keysrt_client *client, aura_osint_email_queue_job *out)
{ return keysrt_queue_reserve(client, &aura_osint_email_queue_table, NULL, keysrt_ms(0), 0, out, &out->block); }
/* The same, waiting at most so long for one. (direct) EVALSHA */
KEYSRT_CALL aura_osint_email_queue_reserve_within(keysrt_client *client, keysrt_duration at_most, aura_osint_email_queue_job *out)
{ return keysrt_queue_reserve_within(client, &aura_osint_email_queue_table, NULL, at_most, keysrt_ms(0), 0, out, &out->block); }
/* Up to count (at most 1000); none: an empty result. EVALSHA */
KEYSRT_CALL aura_osint_email_queue_reserve_many(keysrt_client *client, uint64_t count, aura_osint_email_queue_jobs *out)
{ return keysrt_queue_reserve_many(client, &aura_osint_email_queue_table, NULL, count, keysrt_ms(0), 0, out, &out->block); }
/* The lease begins anew. MISS: the job was lost. EVALSHA */
KEYSRT_CALL aura_osint_email_queue_heartbeat(keysrt_client *client, aura_osint_email_queue_job *job)
{ return keysrt_queue_heartbeat(client, &aura_osint_email_queue_table, NULL, job, keysrt_ms(0)); }
/* It is done. MISS: it was lost, or acknowledged before. EVALSHA */
KEYSRT_CALL aura_osint_email_queue_acknowledge(keysrt_client *client, const aura_osint_email_queue_job *job)
{ return keysrt_queue_acknowledge(client, &aura_osint_email_queue_table, NULL, job); }
/* Tried again after so long, see keysrt_queue_backoff(); keysrt_never(): given up. gave_up (may be NULL): it was the last attempt. MISS: lost. EVALSHA */
KEYSRT_CALL aura_osint_email_queue_fail(keysrt_client *client, const aura_osint_email_queue_job *job, keysrt_view reason, keysrt_duration retry_after, bool *gave_up)
{ return keysrt_queue_fail(client, &aura_osint_email_queue_table, NULL, job, reason, retry_after, 0, gave_up); }
/* A job that failed, is delayed or reserved waits again. MISS: there is no such. EVALSHA */
KEYSRT_CALL aura_osint_email_queue_requeue(keysrt_client *client, aura_osint_email_queue_id id)
{ return keysrt_queue_requeue(client, &aura_osint_email_queue_table, NULL, &id); }
/* The count (at most 1000) that failed first; requeued may be NULL. EVALSHA */
KEYSRT_CALL aura_osint_email_queue_requeue_failed(keysrt_client *client, uint64_t count, uint64_t *requeued)
{ return keysrt_queue_requeue_failed(client, &aura_osint_email_queue_table, NULL, count, requeued); }
/* Forgets the count (at most 1000) that failed first; discarded may be NULL. EVALSHA */
KEYSRT_CALL aura_osint_email_queue_discard_failed(keysrt_client *client, uint64_t count, uint64_t *discarded)
{ return keysrt_queue_discard_failed(client, &aura_osint_email_queue_table, NULL, count, discarded); }
/* What dead workers left, and what is due, waits again, as with each reserve; recovered may be NULL. EVALSHA */
KEYSRT_CALL aura_osint_email_queue_recover(keysrt_client *client, uint64_t *recovered)
{ return keysrt_queue_recover(client, &aura_osint_email_queue_table, NULL, 0, recovered); }
/* Forgets a job, whatever its state. MISS: there is no such. EVALSHA */
KEYSRT_CALL aura_osint_email_queue_remove(keysrt_client *client, aura_osint_email_queue_id id)
{ return keysrt_queue_remove(client, &aura_osint_email_queue_table, NULL, &id); }
/* How many jobs are in each state. EVALSHA */
KEYSRT_CALL aura_osint_email_queue_counts(keysrt_client *client, keysrt_queue_counts *out)
{ return keysrt_queue_count(client, &aura_osint_email_queue_table, NULL, out); }
/* A page of the jobs in a state, count at most 1000. EVALSHA */
KEYSRT_CALL aura_osint_email_queue_list(keysrt_client *client, keysrt_queue_state state, uint64_t offset, uint64_t count, aura_osint_email_queue_entries *out)
{ return keysrt_queue_list(client, &aura_osint_email_queue_table, NULL, state, offset, count, out, &out->block); }
/* State, attempts and last reason of a job. MISS: there is no such. EVALSHA */
KEYSRT_CALL aura_osint_email_queue_find(keysrt_client *client, aura_osint_email_queue_id id, keysrt_queue_found *out)
{ return keysrt_queue_find(client, &aura_osint_email_queue_table, NULL, &id, out); }
/* What a job holds. MISS: there is no such. HGET */
KEYSRT_CALL aura_osint_email_queue_content(keysrt_client *client, aura_osint_email_queue_id id, aura_osint_mail_result *out)
{ return keysrt_queue_content(client, &aura_osint_email_queue_table, NULL, &id, out, &out->block); }
/* The whole queue, all its keys. MISS: there was none. UNLINK */
KEYSRT_CALL aura_osint_email_queue_delete(keysrt_client *client)
{ return keysrt_queue_delete(client, &aura_osint_email_queue_table, NULL); }

/* A template's text. It stays until it is replaced.
 * string "email:template:{template_id}", Redis type string, database 0; TTL: never expires. aura_osint.keys:276 */
typedef struct aura_osint_email_template_params {
    aura_osint_template_id template_id;
} aura_osint_email_template_params;
static const keysrt_piece aura_osint_email_template_table_pieces[] KEYSRT_UNUSED = {
    {"email:template:", 15, offsetof(aura_osint_email_template_params, template_id), &aura_osint_type_40, "template_id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key aura_osint_email_template_table KEYSRT_UNUSED = {&aura_osint_keyspace, "email_template", 39, 0, KEYSRT_STRING, false,
    {2, sizeof(aura_osint_email_template_params), aura_osint_email_template_table_pieces, "email:template:*", "email:template:{template_id}"},
    &aura_osint_type_3, 0, 0,
    {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL aura_osint_email_template_key_name(keysrt_client *client, aura_osint_template_id template_id, keysrt_text *out)
{ return keysrt_key_name(client, &aura_osint_email_template_table, &template_id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL aura_osint_email_template_parse(keysrt_client *client, keysrt_view name, aura_osint_email_template_params *out)
{ return keysrt_key_parse(client, &aura_osint_email_template_table, name, out, NULL); }
/* MISS: no such key. GET */
KEYSRT_CALL aura_osint_email_template_get(keysrt_client *client, aura_osint_template_id template_id, keysrt_text *out)
{ return keysrt_string_get(client, &aura_osint_email_template_table, &template_id, out, &out->block); }
/* Value and TTL in one step. SET */
KEYSRT_CALL aura_osint_email_template_set(keysrt_client *client, aura_osint_template_id template_id, keysrt_view value)
{ return keysrt_string_set(client, &aura_osint_email_template_table, &template_id, &value, keysrt_declared_ttl); }
/* Sets it where there is none; MISS: there is one, nothing changed. SET NX */
KEYSRT_CALL aura_osint_email_template_add(keysrt_client *client, aura_osint_template_id template_id, keysrt_view value)
{ return keysrt_string_add(client, &aura_osint_email_template_table, &template_id, &value, keysrt_declared_ttl); }
/* Sets it and gives the old value; MISS: there was none. SET GET */
KEYSRT_CALL aura_osint_email_template_swap(keysrt_client *client, aura_osint_template_id template_id, keysrt_view value, keysrt_text *old)
{ return keysrt_string_swap(client, &aura_osint_email_template_table, &template_id, &value, keysrt_declared_ttl, old, &old->block); }
/* Reads and deletes; MISS: no such key. GETDEL */
KEYSRT_CALL aura_osint_email_template_take(keysrt_client *client, aura_osint_template_id template_id, keysrt_text *out)
{ return keysrt_string_take(client, &aura_osint_email_template_table, &template_id, out, &out->block); }
/* One item for each key, found or not. MGET */
KEYSRT_CALL aura_osint_email_template_get_many(keysrt_client *client, const aura_osint_email_template_params *keys, size_t count, aura_osint_string_lookups *out)
{ return keysrt_string_get_many(client, &aura_osint_email_template_table, keys, count, out, &out->block, sizeof(aura_osint_string_lookup), offsetof(aura_osint_string_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL aura_osint_email_template_set_many(keysrt_client *client, const aura_osint_email_template_params *keys, const keysrt_view *values, size_t count)
{ return keysrt_string_set_many(client, &aura_osint_email_template_table, keys, values, count, keysrt_declared_ttl); }
/* OK or MISS. EXISTS */
KEYSRT_CALL aura_osint_email_template_exists(keysrt_client *client, aura_osint_template_id template_id)
{ return keysrt_key_exists(client, &aura_osint_email_template_table, &template_id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL aura_osint_email_template_ttl(keysrt_client *client, aura_osint_template_id template_id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &aura_osint_email_template_table, &template_id, out); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL aura_osint_email_template_delete(keysrt_client *client, aura_osint_template_id template_id)
{ return keysrt_key_delete(client, &aura_osint_email_template_table, &template_id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL aura_osint_email_template_walk(keysrt_client *client, keysrt_walk *walk, aura_osint_email_template_params *out)
{ return keysrt_key_walk(client, &aura_osint_email_template_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL aura_osint_email_template_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &aura_osint_email_template_table, deleted); }

/* What a user has not read, the newest first; the last hundred, for 30 days.
 * list "notification:{user_id}:unread", Redis type list, database 0; TTL: 30 days; every write sets it anew. aura_osint.keys:279 */
typedef struct aura_osint_unread_notifications_params {
    aura_osint_user_id user_id;
} aura_osint_unread_notifications_params;
static const keysrt_piece aura_osint_unread_notifications_table_pieces[] KEYSRT_UNUSED = {
    {"notification:", 13, offsetof(aura_osint_unread_notifications_params, user_id), &aura_osint_type_1, "user_id", false},
    {":unread", 7, 0, 0, 0, false},
};
static const keysrt_key aura_osint_unread_notifications_table KEYSRT_UNUSED = {&aura_osint_keyspace, "unread_notifications", 40, 0, KEYSRT_LIST, false,
    {2, sizeof(aura_osint_unread_notifications_params), aura_osint_unread_notifications_table_pieces, "notification:*:unread", "notification:{user_id}:unread"},
    &aura_osint_type_45, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, INT64_C(2592000000), 0, 0, 0, 0, "$2\r\nPX\r\n$10\r\n2592000000\r\n", 25},
    &aura_osint_trim_4, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL aura_osint_unread_notifications_key_name(keysrt_client *client, aura_osint_user_id user_id, keysrt_text *out)
{ return keysrt_key_name(client, &aura_osint_unread_notifications_table, &user_id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL aura_osint_unread_notifications_parse(keysrt_client *client, keysrt_view name, aura_osint_unread_notifications_params *out)
{ return keysrt_key_parse(client, &aura_osint_unread_notifications_table, name, out, NULL); }
/* length (may be NULL): afterwards. LPUSH */
KEYSRT_CALL aura_osint_unread_notifications_push_left(keysrt_client *client, aura_osint_user_id user_id, const aura_osint_notification *value, uint64_t *length)
{ return keysrt_list_push(client, &aura_osint_unread_notifications_table, &user_id, KEYSRT_LEFT, value, 1, keysrt_declared_ttl, length); }
/* length (may be NULL): afterwards. RPUSH */
KEYSRT_CALL aura_osint_unread_notifications_push_right(keysrt_client *client, aura_osint_user_id user_id, const aura_osint_notification *value, uint64_t *length)
{ return keysrt_list_push(client, &aura_osint_unread_notifications_table, &user_id, KEYSRT_RIGHT, value, 1, keysrt_declared_ttl, length); }
/* The last one ends up leftmost. LPUSH */
KEYSRT_CALL aura_osint_unread_notifications_push_left_many(keysrt_client *client, aura_osint_user_id user_id, const aura_osint_notification *values, size_t count, uint64_t *length)
{ return keysrt_list_push(client, &aura_osint_unread_notifications_table, &user_id, KEYSRT_LEFT, values, count, keysrt_declared_ttl, length); }
/* The last one ends up rightmost. RPUSH */
KEYSRT_CALL aura_osint_unread_notifications_push_right_many(keysrt_client *client, aura_osint_user_id user_id, const aura_osint_notification *values, size_t count, uint64_t *length)
{ return keysrt_list_push(client, &aura_osint_unread_notifications_table, &user_id, KEYSRT_RIGHT, values, count, keysrt_declared_ttl, length); }
/* MISS: the list is empty. LPOP */
KEYSRT_CALL aura_osint_unread_notifications_pop_left(keysrt_client *client, aura_osint_user_id user_id, aura_osint_notification_result *out)
{ return keysrt_list_pop(client, &aura_osint_unread_notifications_table, &user_id, KEYSRT_LEFT, out, &out->block); }
/* MISS: the list is empty. RPOP */
KEYSRT_CALL aura_osint_unread_notifications_pop_right(keysrt_client *client, aura_osint_user_id user_id, aura_osint_notification_result *out)
{ return keysrt_list_pop(client, &aura_osint_unread_notifications_table, &user_id, KEYSRT_RIGHT, out, &out->block); }
/* Waits up to timeout for one; MISS: none came. BLPOP */
KEYSRT_CALL aura_osint_unread_notifications_pop_left_wait(keysrt_client *client, aura_osint_user_id user_id, keysrt_duration timeout, aura_osint_notification_result *out)
{ return keysrt_list_pop_wait(client, &aura_osint_unread_notifications_table, &user_id, KEYSRT_LEFT, timeout, out, &out->block); }
/* Waits up to timeout for one; MISS: none came. BRPOP */
KEYSRT_CALL aura_osint_unread_notifications_pop_right_wait(keysrt_client *client, aura_osint_user_id user_id, keysrt_duration timeout, aura_osint_notification_result *out)
{ return keysrt_list_pop_wait(client, &aura_osint_unread_notifications_table, &user_id, KEYSRT_RIGHT, timeout, out, &out->block); }
/* From the first of the keys that has one; which (may be NULL): its index. BLPOP */
KEYSRT_CALL aura_osint_unread_notifications_pop_left_wait_any(keysrt_client *client, const aura_osint_unread_notifications_params *keys, size_t count, keysrt_duration timeout, size_t *which, aura_osint_notification_result *out)
{ return keysrt_list_pop_wait_any(client, &aura_osint_unread_notifications_table, keys, count, KEYSRT_LEFT, timeout, which, out, &out->block); }
/* From the first of the keys that has one; which (may be NULL): its index. BRPOP */
KEYSRT_CALL aura_osint_unread_notifications_pop_right_wait_any(keysrt_client *client, const aura_osint_unread_notifications_params *keys, size_t count, keysrt_duration timeout, size_t *which, aura_osint_notification_result *out)
{ return keysrt_list_pop_wait_any(client, &aura_osint_unread_notifications_table, keys, count, KEYSRT_RIGHT, timeout, which, out, &out->block); }
/* Both ends included, negative from the right: 0, -1 is all. LRANGE */
KEYSRT_CALL aura_osint_unread_notifications_range(keysrt_client *client, aura_osint_user_id user_id, int64_t start, int64_t stop, aura_osint_notification_array *out)
{ return keysrt_list_range(client, &aura_osint_unread_notifications_table, &user_id, start, stop, out, &out->block); }
/* 0 where there is no key. LLEN */
KEYSRT_CALL aura_osint_unread_notifications_length(keysrt_client *client, aura_osint_user_id user_id, uint64_t *out)
{ return keysrt_list_length(client, &aura_osint_unread_notifications_table, &user_id, out); }
/* count > 0: from the left, < 0: from the right, 0: all; removed may be NULL. LREM */
KEYSRT_CALL aura_osint_unread_notifications_remove(keysrt_client *client, aura_osint_user_id user_id, const aura_osint_notification *value, int64_t count, uint64_t *removed)
{ return keysrt_list_remove(client, &aura_osint_unread_notifications_table, &user_id, value, count, removed); }
/* This list, for calls on several; *params is borrowed. */
static inline aura_osint_list_of_notification aura_osint_unread_notifications_ref(const aura_osint_unread_notifications_params *params)
{
    const aura_osint_list_of_notification made = {{&aura_osint_unread_notifications_table, params}};
    return made;
}
/* From an end of the source to one of this list; MISS: it is empty. LMOVE */
KEYSRT_CALL aura_osint_unread_notifications_move_from(keysrt_client *client, aura_osint_user_id user_id, aura_osint_list_of_notification source, keysrt_end from, keysrt_end to, aura_osint_notification_result *out)
{ return keysrt_list_move(client, &aura_osint_unread_notifications_table, &user_id, &source.ref, from, to, keysrt_declared_ttl, out, &out->block); }
/* OK or MISS. EXISTS */
KEYSRT_CALL aura_osint_unread_notifications_exists(keysrt_client *client, aura_osint_user_id user_id)
{ return keysrt_key_exists(client, &aura_osint_unread_notifications_table, &user_id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL aura_osint_unread_notifications_ttl(keysrt_client *client, aura_osint_user_id user_id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &aura_osint_unread_notifications_table, &user_id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL aura_osint_unread_notifications_renew(keysrt_client *client, aura_osint_user_id user_id)
{ return keysrt_key_renew(client, &aura_osint_unread_notifications_table, &user_id, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL aura_osint_unread_notifications_delete(keysrt_client *client, aura_osint_user_id user_id)
{ return keysrt_key_delete(client, &aura_osint_unread_notifications_table, &user_id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL aura_osint_unread_notifications_walk(keysrt_client *client, keysrt_walk *walk, aura_osint_unread_notifications_params *out)
{ return keysrt_key_walk(client, &aura_osint_unread_notifications_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL aura_osint_unread_notifications_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &aura_osint_unread_notifications_table, deleted); }

/* Alerts of an investigation, by their ids. They stay until somebody settles them.
 * hash "alert:{investigation_id}:active", Redis type hash, database 0; TTL: never expires. aura_osint.keys:282 */
typedef struct aura_osint_active_alerts_params {
    aura_osint_investigation_id investigation_id;
} aura_osint_active_alerts_params;
typedef struct aura_osint_active_alerts_entry {
    aura_osint_alert_id name;
    aura_osint_alert value;
} aura_osint_active_alerts_entry;
typedef struct aura_osint_active_alerts_entries {
    aura_osint_active_alerts_entry *items;
    size_t count;
    keysrt_block block;
} aura_osint_active_alerts_entries;
static inline void aura_osint_active_alerts_entries_clear(aura_osint_active_alerts_entries *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}
static const keysrt_piece aura_osint_active_alerts_table_pieces[] KEYSRT_UNUSED = {
    {"alert:", 6, offsetof(aura_osint_active_alerts_params, investigation_id), &aura_osint_type_6, "investigation_id", false},
    {":active", 7, 0, 0, 0, false},
};
static const keysrt_map aura_osint_map_7 KEYSRT_UNUSED = {&aura_osint_type_46, &aura_osint_type_49, sizeof(aura_osint_active_alerts_entry), offsetof(aura_osint_active_alerts_entry, value)};
static const keysrt_record aura_osint_active_alerts_table_record KEYSRT_UNUSED = {"active_alerts", offsetof(aura_osint_active_alerts_entries, block), 0, 0, &aura_osint_map_7, 0};
static const keysrt_key aura_osint_active_alerts_table KEYSRT_UNUSED = {&aura_osint_keyspace, "active_alerts", 41, 0, KEYSRT_HASH, false,
    {2, sizeof(aura_osint_active_alerts_params), aura_osint_active_alerts_table_pieces, "alert:*:active", "alert:{investigation_id}:active"},
    0, 0, &aura_osint_active_alerts_table_record,
    {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL aura_osint_active_alerts_key_name(keysrt_client *client, aura_osint_investigation_id investigation_id, keysrt_text *out)
{ return keysrt_key_name(client, &aura_osint_active_alerts_table, &investigation_id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL aura_osint_active_alerts_parse(keysrt_client *client, keysrt_view name, aura_osint_active_alerts_params *out)
{ return keysrt_key_parse(client, &aura_osint_active_alerts_table, name, out, NULL); }
/* All fields; MISS: no such key. HGETALL */
KEYSRT_CALL aura_osint_active_alerts_get(keysrt_client *client, aura_osint_investigation_id investigation_id, aura_osint_active_alerts_entries *out)
{ return keysrt_hash_get(client, &aura_osint_active_alerts_table, &investigation_id, out, &out->block); }
/* Replaces the whole key in one step. DEL, HSET */
KEYSRT_CALL aura_osint_active_alerts_put(keysrt_client *client, aura_osint_investigation_id investigation_id, const aura_osint_active_alerts_entry *entries, size_t count)
{
    const struct {
        const aura_osint_active_alerts_entry *items;
        size_t count;
    } map = {entries, count};
    return keysrt_hash_put(client, &aura_osint_active_alerts_table, &investigation_id, &map, keysrt_declared_ttl);
}
/* MISS: no such key or field. HGET */
KEYSRT_CALL aura_osint_active_alerts_get_field(keysrt_client *client, aura_osint_investigation_id investigation_id, aura_osint_alert_id name, aura_osint_alert_result *out)
{ return keysrt_hash_map_get(client, &aura_osint_active_alerts_table, &investigation_id, &name, out, &out->block); }
/* One field alone. HSET */
KEYSRT_CALL aura_osint_active_alerts_set_field(keysrt_client *client, aura_osint_investigation_id investigation_id, aura_osint_alert_id name, const aura_osint_alert *value)
{ return keysrt_hash_map_set(client, &aura_osint_active_alerts_table, &investigation_id, &name, value, keysrt_declared_ttl); }
/* MISS: there was none. HDEL */
KEYSRT_CALL aura_osint_active_alerts_delete_field(keysrt_client *client, aura_osint_investigation_id investigation_id, aura_osint_alert_id name)
{ return keysrt_hash_map_delete(client, &aura_osint_active_alerts_table, &investigation_id, &name); }
/* The next field, in bounded memory; one may come twice; MISS: the end. HSCAN */
KEYSRT_CALL aura_osint_active_alerts_walk_fields(keysrt_client *client, aura_osint_investigation_id investigation_id, keysrt_walk *walk, aura_osint_alert_id_result *name, aura_osint_alert_result *out)
{ return keysrt_hash_walk(client, &aura_osint_active_alerts_table, &investigation_id, walk, name, &name->block, out, &out->block); }
/* 0 where there is no key. HLEN */
KEYSRT_CALL aura_osint_active_alerts_size(keysrt_client *client, aura_osint_investigation_id investigation_id, uint64_t *out)
{ return keysrt_hash_size(client, &aura_osint_active_alerts_table, &investigation_id, out); }
/* OK or MISS. EXISTS */
KEYSRT_CALL aura_osint_active_alerts_exists(keysrt_client *client, aura_osint_investigation_id investigation_id)
{ return keysrt_key_exists(client, &aura_osint_active_alerts_table, &investigation_id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL aura_osint_active_alerts_ttl(keysrt_client *client, aura_osint_investigation_id investigation_id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &aura_osint_active_alerts_table, &investigation_id, out); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL aura_osint_active_alerts_delete(keysrt_client *client, aura_osint_investigation_id investigation_id)
{ return keysrt_key_delete(client, &aura_osint_active_alerts_table, &investigation_id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL aura_osint_active_alerts_walk(keysrt_client *client, keysrt_walk *walk, aura_osint_active_alerts_params *out)
{ return keysrt_key_walk(client, &aura_osint_active_alerts_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL aura_osint_active_alerts_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &aura_osint_active_alerts_table, deleted); }

/* WHOIS data of a domain.
 * cache "whois:{domain}", Redis type string, database 0; TTL: 24 hours; every write sets it anew. aura_osint.keys:298
 * Of all callers of all processes one computes, the one whose token is in the lease (10 seconds); the others wait for its value.
 * What was put or deleted meanwhile voids what is being computed: nothing outdated is stored.
 * After a lost reply each step is sent again: twice is the same as once.
 * While Redis cannot be asked, reading misses, writing does nothing and the loader answers; deleting fails.
 * Commands: GET and MGET to read; EVALSHA to write, to delete and for the lease. */
typedef struct aura_osint_whois_params {
    aura_osint_domain domain;
} aura_osint_whois_params;
typedef struct aura_osint_whois_lookup {
    keysrt_status status;
    keysrt_view value;
} aura_osint_whois_lookup;
typedef struct aura_osint_whois_lookups {
    aura_osint_whois_lookup *items;
    size_t count;
    keysrt_block block;
} aura_osint_whois_lookups;
static inline void aura_osint_whois_lookups_clear(aura_osint_whois_lookups *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}
/* Makes what is missing: calls aura_osint_whois_loaded() and returns OK; MISS: there is none; all else is the caller's. */
typedef keysrt_status aura_osint_whois_loader(void *context, const aura_osint_whois_params *params, keysrt_loading *loading);
typedef struct aura_osint_whois_load {
    aura_osint_whois_loader *loader;
    void *context;
} aura_osint_whois_load;
static inline keysrt_status aura_osint_whois_run_loader(void *state, const void *params, keysrt_loading *loading)
{
    const aura_osint_whois_load *load = (const aura_osint_whois_load *)state;
    return load->loader(load->context, (const aura_osint_whois_params *)params, loading);
}
static const keysrt_piece aura_osint_whois_table_pieces[] KEYSRT_UNUSED = {
    {"whois:", 6, offsetof(aura_osint_whois_params, domain), &aura_osint_type_50, "domain", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_piece aura_osint_whois_table_lease_pieces[] KEYSRT_UNUSED = {
    {"whois:", 6, offsetof(aura_osint_whois_params, domain), &aura_osint_type_50, "domain", false},
    {":lease", 6, 0, 0, 0, false},
};
static const keysrt_key aura_osint_whois_table_lease KEYSRT_UNUSED = {&aura_osint_keyspace, "whois lease", 42, 0, 0, false, {2, sizeof(aura_osint_whois_params), aura_osint_whois_table_lease_pieces, "whois:*:lease", "whois:{domain}:lease"}, 0, 0, 0, {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0}, 0, 0, 0, 0, 0};
static const keysrt_cache aura_osint_whois_table_cache KEYSRT_UNUSED = {&aura_osint_whois_table_lease, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, false, false, 0, 0};
static const keysrt_key aura_osint_whois_table KEYSRT_UNUSED = {&aura_osint_keyspace, "whois", 42, 0, KEYSRT_CACHE, false,
    {2, sizeof(aura_osint_whois_params), aura_osint_whois_table_pieces, "whois:*", "whois:{domain}"},
    &aura_osint_type_7, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 86400000, 0, 0, 0, 0, "$2\r\nPX\r\n$8\r\n86400000\r\n", 22},
    &aura_osint_whois_table_cache, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL aura_osint_whois_key_name(keysrt_client *client, aura_osint_domain domain, keysrt_text *out)
{ return keysrt_key_name(client, &aura_osint_whois_table, &domain, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL aura_osint_whois_parse(keysrt_client *client, keysrt_view name, aura_osint_whois_params *out)
{ return keysrt_key_parse(client, &aura_osint_whois_table, name, out, NULL); }
/* MISS: none that counts, or Redis cannot be asked. GET */
KEYSRT_CALL aura_osint_whois_get(keysrt_client *client, aura_osint_domain domain, keysrt_text *out)
{ return keysrt_cache_get(client, &aura_osint_whois_table, &domain, out, &out->block); }
/* The value, or what the loader makes of it, one caller at a time; MISS, NOTHING: the loader found none. get, EVALSHA */
KEYSRT_CALL aura_osint_whois_get_or_compute(keysrt_client *client, aura_osint_domain domain, aura_osint_whois_loader *loader, void *context, keysrt_text *out)
{
    aura_osint_whois_load load = {loader, context};
    return keysrt_cache_get_or_compute(client, &aura_osint_whois_table, &domain, loader ? aura_osint_whois_run_loader : 0, &load, out, &out->block);
}
/* Inside a loader: what it made. Encoded at once: value may go away. */
KEYSRT_CALL aura_osint_whois_loaded(keysrt_loading *loading, keysrt_view value)
{ return keysrt_cache_loaded(loading, &aura_osint_whois_table, &value, keysrt_declared_ttl); }
/* Value and TTL in one step; MISS: Redis cannot be asked, nothing was written. EVALSHA */
KEYSRT_CALL aura_osint_whois_put(keysrt_client *client, aura_osint_domain domain, keysrt_view value)
{ return keysrt_cache_put(client, &aura_osint_whois_table, &domain, &value, keysrt_declared_ttl); }
/* One item for each key, with the status that get has. MGET */
KEYSRT_CALL aura_osint_whois_get_many(keysrt_client *client, const aura_osint_whois_params *keys, size_t count, aura_osint_whois_lookups *out)
{ return keysrt_cache_get_many(client, &aura_osint_whois_table, keys, count, out, &out->block, sizeof(aura_osint_whois_lookup), offsetof(aura_osint_whois_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL aura_osint_whois_put_many(keysrt_client *client, const aura_osint_whois_params *keys, const keysrt_view *values, size_t count)
{ return keysrt_cache_put_many(client, &aura_osint_whois_table, keys, values, count, keysrt_declared_ttl); }
/* Invalidates: what is being computed will not be stored either. MISS: there was none. EVALSHA */
KEYSRT_CALL aura_osint_whois_delete(keysrt_client *client, aura_osint_domain domain)
{ return keysrt_cache_delete(client, &aura_osint_whois_table, &domain); }
/* Every key of the pattern, and what is being computed; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL aura_osint_whois_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_cache_delete_all(client, &aura_osint_whois_table, deleted); }
/* OK or MISS. EXISTS */
KEYSRT_CALL aura_osint_whois_exists(keysrt_client *client, aura_osint_domain domain)
{ return keysrt_key_exists(client, &aura_osint_whois_table, &domain); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL aura_osint_whois_ttl(keysrt_client *client, aura_osint_domain domain, keysrt_duration *out)
{ return keysrt_key_ttl(client, &aura_osint_whois_table, &domain, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL aura_osint_whois_renew(keysrt_client *client, aura_osint_domain domain)
{ return keysrt_key_renew(client, &aura_osint_whois_table, &domain, keysrt_declared_ttl); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL aura_osint_whois_walk(keysrt_client *client, keysrt_walk *walk, aura_osint_whois_params *out)
{ return keysrt_key_walk(client, &aura_osint_whois_table, walk, out); }

/* A domain's DNS records.
 * cache "dns:{domain}:records", Redis type string, database 0; TTL: 24 hours; every write sets it anew. aura_osint.keys:301
 * Of all callers of all processes one computes, the one whose token is in the lease (10 seconds); the others wait for its value.
 * What was put or deleted meanwhile voids what is being computed: nothing outdated is stored.
 * After a lost reply each step is sent again: twice is the same as once.
 * While Redis cannot be asked, reading misses, writing does nothing and the loader answers; deleting fails.
 * Commands: GET and MGET to read; EVALSHA to write, to delete and for the lease. */
typedef struct aura_osint_dns_records_params {
    aura_osint_domain domain;
} aura_osint_dns_records_params;
typedef struct aura_osint_dns_records_lookup {
    keysrt_status status;
    keysrt_view value;
} aura_osint_dns_records_lookup;
typedef struct aura_osint_dns_records_lookups {
    aura_osint_dns_records_lookup *items;
    size_t count;
    keysrt_block block;
} aura_osint_dns_records_lookups;
static inline void aura_osint_dns_records_lookups_clear(aura_osint_dns_records_lookups *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}
/* Makes what is missing: calls aura_osint_dns_records_loaded() and returns OK; MISS: there is none; all else is the caller's. */
typedef keysrt_status aura_osint_dns_records_loader(void *context, const aura_osint_dns_records_params *params, keysrt_loading *loading);
typedef struct aura_osint_dns_records_load {
    aura_osint_dns_records_loader *loader;
    void *context;
} aura_osint_dns_records_load;
static inline keysrt_status aura_osint_dns_records_run_loader(void *state, const void *params, keysrt_loading *loading)
{
    const aura_osint_dns_records_load *load = (const aura_osint_dns_records_load *)state;
    return load->loader(load->context, (const aura_osint_dns_records_params *)params, loading);
}
static const keysrt_piece aura_osint_dns_records_table_pieces[] KEYSRT_UNUSED = {
    {"dns:", 4, offsetof(aura_osint_dns_records_params, domain), &aura_osint_type_50, "domain", false},
    {":records", 8, 0, 0, 0, false},
};
static const keysrt_piece aura_osint_dns_records_table_lease_pieces[] KEYSRT_UNUSED = {
    {"dns:", 4, offsetof(aura_osint_dns_records_params, domain), &aura_osint_type_50, "domain", false},
    {":records:lease", 14, 0, 0, 0, false},
};
static const keysrt_key aura_osint_dns_records_table_lease KEYSRT_UNUSED = {&aura_osint_keyspace, "dns_records lease", 43, 0, 0, false, {2, sizeof(aura_osint_dns_records_params), aura_osint_dns_records_table_lease_pieces, "dns:*:records:lease", "dns:{domain}:records:lease"}, 0, 0, 0, {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0}, 0, 0, 0, 0, 0};
static const keysrt_cache aura_osint_dns_records_table_cache KEYSRT_UNUSED = {&aura_osint_dns_records_table_lease, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, false, false, 0, 0};
static const keysrt_key aura_osint_dns_records_table KEYSRT_UNUSED = {&aura_osint_keyspace, "dns_records", 43, 0, KEYSRT_CACHE, false,
    {2, sizeof(aura_osint_dns_records_params), aura_osint_dns_records_table_pieces, "dns:*:records", "dns:{domain}:records"},
    &aura_osint_type_7, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 86400000, 0, 0, 0, 0, "$2\r\nPX\r\n$8\r\n86400000\r\n", 22},
    &aura_osint_dns_records_table_cache, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL aura_osint_dns_records_key_name(keysrt_client *client, aura_osint_domain domain, keysrt_text *out)
{ return keysrt_key_name(client, &aura_osint_dns_records_table, &domain, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL aura_osint_dns_records_parse(keysrt_client *client, keysrt_view name, aura_osint_dns_records_params *out)
{ return keysrt_key_parse(client, &aura_osint_dns_records_table, name, out, NULL); }
/* MISS: none that counts, or Redis cannot be asked. GET */
KEYSRT_CALL aura_osint_dns_records_get(keysrt_client *client, aura_osint_domain domain, keysrt_text *out)
{ return keysrt_cache_get(client, &aura_osint_dns_records_table, &domain, out, &out->block); }
/* The value, or what the loader makes of it, one caller at a time; MISS, NOTHING: the loader found none. get, EVALSHA */
KEYSRT_CALL aura_osint_dns_records_get_or_compute(keysrt_client *client, aura_osint_domain domain, aura_osint_dns_records_loader *loader, void *context, keysrt_text *out)
{
    aura_osint_dns_records_load load = {loader, context};
    return keysrt_cache_get_or_compute(client, &aura_osint_dns_records_table, &domain, loader ? aura_osint_dns_records_run_loader : 0, &load, out, &out->block);
}
/* Inside a loader: what it made. Encoded at once: value may go away. */
KEYSRT_CALL aura_osint_dns_records_loaded(keysrt_loading *loading, keysrt_view value)
{ return keysrt_cache_loaded(loading, &aura_osint_dns_records_table, &value, keysrt_declared_ttl); }
/* Value and TTL in one step; MISS: Redis cannot be asked, nothing was written. EVALSHA */
KEYSRT_CALL aura_osint_dns_records_put(keysrt_client *client, aura_osint_domain domain, keysrt_view value)
{ return keysrt_cache_put(client, &aura_osint_dns_records_table, &domain, &value, keysrt_declared_ttl); }
/* One item for each key, with the status that get has. MGET */
KEYSRT_CALL aura_osint_dns_records_get_many(keysrt_client *client, const aura_osint_dns_records_params *keys, size_t count, aura_osint_dns_records_lookups *out)
{ return keysrt_cache_get_many(client, &aura_osint_dns_records_table, keys, count, out, &out->block, sizeof(aura_osint_dns_records_lookup), offsetof(aura_osint_dns_records_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL aura_osint_dns_records_put_many(keysrt_client *client, const aura_osint_dns_records_params *keys, const keysrt_view *values, size_t count)
{ return keysrt_cache_put_many(client, &aura_osint_dns_records_table, keys, values, count, keysrt_declared_ttl); }
/* Invalidates: what is being computed will not be stored either. MISS: there was none. EVALSHA */
KEYSRT_CALL aura_osint_dns_records_delete(keysrt_client *client, aura_osint_domain domain)
{ return keysrt_cache_delete(client, &aura_osint_dns_records_table, &domain); }
/* Every key of the pattern, and what is being computed; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL aura_osint_dns_records_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_cache_delete_all(client, &aura_osint_dns_records_table, deleted); }
/* OK or MISS. EXISTS */
KEYSRT_CALL aura_osint_dns_records_exists(keysrt_client *client, aura_osint_domain domain)
{ return keysrt_key_exists(client, &aura_osint_dns_records_table, &domain); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL aura_osint_dns_records_ttl(keysrt_client *client, aura_osint_domain domain, keysrt_duration *out)
{ return keysrt_key_ttl(client, &aura_osint_dns_records_table, &domain, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL aura_osint_dns_records_renew(keysrt_client *client, aura_osint_domain domain)
{ return keysrt_key_renew(client, &aura_osint_dns_records_table, &domain, keysrt_declared_ttl); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL aura_osint_dns_records_walk(keysrt_client *client, keysrt_walk *walk, aura_osint_dns_records_params *out)
{ return keysrt_key_walk(client, &aura_osint_dns_records_table, walk, out); }

/* Where an address is. A record and not the kind `geo`: nobody asks which addresses are near.
 * cache "geo:ip:{ip_address}", Redis type string, database 0; TTL: 24 hours; every write sets it anew. aura_osint.keys:304
 * Of all callers of all processes one computes, the one whose token is in the lease (10 seconds); the others wait for its value.
 * What was put or deleted meanwhile voids what is being computed: nothing outdated is stored.
 * After a lost reply each step is sent again: twice is the same as once.
 * While Redis cannot be asked, reading misses, writing does nothing and the loader answers; deleting fails.
 * Commands: GET and MGET to read; EVALSHA to write, to delete and for the lease. */
typedef struct aura_osint_geo_ip_params {
    keysrt_ip ip_address;
} aura_osint_geo_ip_params;
typedef struct aura_osint_geo_ip_lookup {
    keysrt_status status;
    aura_osint_location value;
} aura_osint_geo_ip_lookup;
typedef struct aura_osint_geo_ip_lookups {
    aura_osint_geo_ip_lookup *items;
    size_t count;
    keysrt_block block;
} aura_osint_geo_ip_lookups;
static inline void aura_osint_geo_ip_lookups_clear(aura_osint_geo_ip_lookups *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}
/* Makes what is missing: calls aura_osint_geo_ip_loaded() and returns OK; MISS: there is none; all else is the caller's. */
typedef keysrt_status aura_osint_geo_ip_loader(void *context, const aura_osint_geo_ip_params *params, keysrt_loading *loading);
typedef struct aura_osint_geo_ip_load {
    aura_osint_geo_ip_loader *loader;
    void *context;
} aura_osint_geo_ip_load;
static inline keysrt_status aura_osint_geo_ip_run_loader(void *state, const void *params, keysrt_loading *loading)
{
    const aura_osint_geo_ip_load *load = (const aura_osint_geo_ip_load *)state;
    return load->loader(load->context, (const aura_osint_geo_ip_params *)params, loading);
}
static const keysrt_piece aura_osint_geo_ip_table_pieces[] KEYSRT_UNUSED = {
    {"geo:ip:", 7, offsetof(aura_osint_geo_ip_params, ip_address), &aura_osint_type_34, "ip_address", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_piece aura_osint_geo_ip_table_lease_pieces[] KEYSRT_UNUSED = {
    {"geo:ip:", 7, offsetof(aura_osint_geo_ip_params, ip_address), &aura_osint_type_34, "ip_address", false},
    {":lease", 6, 0, 0, 0, false},
};
static const keysrt_key aura_osint_geo_ip_table_lease KEYSRT_UNUSED = {&aura_osint_keyspace, "geo_ip lease", 44, 0, 0, false, {2, sizeof(aura_osint_geo_ip_params), aura_osint_geo_ip_table_lease_pieces, "geo:ip:*:lease", "geo:ip:{ip_address}:lease"}, 0, 0, 0, {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0}, 0, 0, 0, 0, 0};
static const keysrt_cache aura_osint_geo_ip_table_cache KEYSRT_UNUSED = {&aura_osint_geo_ip_table_lease, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, false, false, 0, 0};
static const keysrt_key aura_osint_geo_ip_table KEYSRT_UNUSED = {&aura_osint_keyspace, "geo_ip", 44, 0, KEYSRT_CACHE, false,
    {2, sizeof(aura_osint_geo_ip_params), aura_osint_geo_ip_table_pieces, "geo:ip:*", "geo:ip:{ip_address}"},
    &aura_osint_type_53, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 86400000, 0, 0, 0, 0, "$2\r\nPX\r\n$8\r\n86400000\r\n", 22},
    &aura_osint_geo_ip_table_cache, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL aura_osint_geo_ip_key_name(keysrt_client *client, keysrt_ip ip_address, keysrt_text *out)
{ return keysrt_key_name(client, &aura_osint_geo_ip_table, &ip_address, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL aura_osint_geo_ip_parse(keysrt_client *client, keysrt_view name, aura_osint_geo_ip_params *out)
{ return keysrt_key_parse(client, &aura_osint_geo_ip_table, name, out, NULL); }
/* MISS: none that counts, or Redis cannot be asked. GET */
KEYSRT_CALL aura_osint_geo_ip_get(keysrt_client *client, keysrt_ip ip_address, aura_osint_location_result *out)
{ return keysrt_cache_get(client, &aura_osint_geo_ip_table, &ip_address, out, &out->block); }
/* The value, or what the loader makes of it, one caller at a time; MISS, NOTHING: the loader found none. get, EVALSHA */
KEYSRT_CALL aura_osint_geo_ip_get_or_compute(keysrt_client *client, keysrt_ip ip_address, aura_osint_geo_ip_loader *loader, void *context, aura_osint_location_result *out)
{
    aura_osint_geo_ip_load load = {loader, context};
    return keysrt_cache_get_or_compute(client, &aura_osint_geo_ip_table, &ip_address, loader ? aura_osint_geo_ip_run_loader : 0, &load, out, &out->block);
}
/* Inside a loader: what it made. Encoded at once: value may go away. */
KEYSRT_CALL aura_osint_geo_ip_loaded(keysrt_loading *loading, const aura_osint_location *value)
{ return keysrt_cache_loaded(loading, &aura_osint_geo_ip_table, value, keysrt_declared_ttl); }
/* Value and TTL in one step; MISS: Redis cannot be asked, nothing was written. EVALSHA */
KEYSRT_CALL aura_osint_geo_ip_put(keysrt_client *client, keysrt_ip ip_address, const aura_osint_location *value)
{ return keysrt_cache_put(client, &aura_osint_geo_ip_table, &ip_address, value, keysrt_declared_ttl); }
/* One item for each key, with the status that get has. MGET */
KEYSRT_CALL aura_osint_geo_ip_get_many(keysrt_client *client, const aura_osint_geo_ip_params *keys, size_t count, aura_osint_geo_ip_lookups *out)
{ return keysrt_cache_get_many(client, &aura_osint_geo_ip_table, keys, count, out, &out->block, sizeof(aura_osint_geo_ip_lookup), offsetof(aura_osint_geo_ip_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL aura_osint_geo_ip_put_many(keysrt_client *client, const aura_osint_geo_ip_params *keys, const aura_osint_location *values, size_t count)
{ return keysrt_cache_put_many(client, &aura_osint_geo_ip_table, keys, values, count, keysrt_declared_ttl); }
/* Invalidates: what is being computed will not be stored either. MISS: there was none. EVALSHA */
KEYSRT_CALL aura_osint_geo_ip_delete(keysrt_client *client, keysrt_ip ip_address)
{ return keysrt_cache_delete(client, &aura_osint_geo_ip_table, &ip_address); }
/* Every key of the pattern, and what is being computed; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL aura_osint_geo_ip_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_cache_delete_all(client, &aura_osint_geo_ip_table, deleted); }
/* OK or MISS. EXISTS */
KEYSRT_CALL aura_osint_geo_ip_exists(keysrt_client *client, keysrt_ip ip_address)
{ return keysrt_key_exists(client, &aura_osint_geo_ip_table, &ip_address); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL aura_osint_geo_ip_ttl(keysrt_client *client, keysrt_ip ip_address, keysrt_duration *out)
{ return keysrt_key_ttl(client, &aura_osint_geo_ip_table, &ip_address, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL aura_osint_geo_ip_renew(keysrt_client *client, keysrt_ip ip_address)
{ return keysrt_key_renew(client, &aura_osint_geo_ip_table, &ip_address, keysrt_declared_ttl); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL aura_osint_geo_ip_walk(keysrt_client *client, keysrt_walk *walk, aura_osint_geo_ip_params *out)
{ return keysrt_key_walk(client, &aura_osint_geo_ip_table, walk, out); }

/* Breaches that an e-mail address is in. The page keeps them for 30 days.
 * cache "breach:{email}:data", Redis type string, database 0; TTL: 30 days; every write sets it anew. aura_osint.keys:307
 * Of all callers of all processes one computes, the one whose token is in the lease (10 seconds); the others wait for its value.
 * What was put or deleted meanwhile voids what is being computed: nothing outdated is stored.
 * After a lost reply each step is sent again: twice is the same as once.
 * While Redis cannot be asked, reading misses, writing does nothing and the loader answers; deleting fails.
 * Commands: GET and MGET to read; EVALSHA to write, to delete and for the lease. */
typedef struct aura_osint_breach_params {
    aura_osint_email email;
} aura_osint_breach_params;
typedef struct aura_osint_breach_lookup {
    keysrt_status status;
    keysrt_view value;
} aura_osint_breach_lookup;
typedef struct aura_osint_breach_lookups {
    aura_osint_breach_lookup *items;
    size_t count;
    keysrt_block block;
} aura_osint_breach_lookups;
static inline void aura_osint_breach_lookups_clear(aura_osint_breach_lookups *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}
/* Makes what is missing: calls aura_osint_breach_loaded() and returns OK; MISS: there is none; all else is the caller's. */
typedef keysrt_status aura_osint_breach_loader(void *context, const aura_osint_breach_params *params, keysrt_loading *loading);
typedef struct aura_osint_breach_load {
    aura_osint_breach_loader *loader;
    void *context;
} aura_osint_breach_load;
static inline keysrt_status aura_osint_breach_run_loader(void *state, const void *params, keysrt_loading *loading)
{
    const aura_osint_breach_load *load = (const aura_osint_breach_load *)state;
    return load->loader(load->context, (const aura_osint_breach_params *)params, loading);
}
static const keysrt_piece aura_osint_breach_table_pieces[] KEYSRT_UNUSED = {
    {"breach:", 7, offsetof(aura_osint_breach_params, email), &aura_osint_type_39, "email", false},
    {":data", 5, 0, 0, 0, false},
};
static const keysrt_piece aura_osint_breach_table_lease_pieces[] KEYSRT_UNUSED = {
    {"breach:", 7, offsetof(aura_osint_breach_params, email), &aura_osint_type_39, "email", false},
    {":data:lease", 11, 0, 0, 0, false},
};
static const keysrt_key aura_osint_breach_table_lease KEYSRT_UNUSED = {&aura_osint_keyspace, "breach lease", 45, 0, 0, false, {2, sizeof(aura_osint_breach_params), aura_osint_breach_table_lease_pieces, "breach:*:data:lease", "breach:{email}:data:lease"}, 0, 0, 0, {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0}, 0, 0, 0, 0, 0};
static const keysrt_cache aura_osint_breach_table_cache KEYSRT_UNUSED = {&aura_osint_breach_table_lease, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, false, false, 0, 0};
static const keysrt_key aura_osint_breach_table KEYSRT_UNUSED = {&aura_osint_keyspace, "breach", 45, 0, KEYSRT_CACHE, false,
    {2, sizeof(aura_osint_breach_params), aura_osint_breach_table_pieces, "breach:*:data", "breach:{email}:data"},
    &aura_osint_type_7, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, INT64_C(2592000000), 0, 0, 0, 0, "$2\r\nPX\r\n$10\r\n2592000000\r\n", 25},
    &aura_osint_breach_table_cache, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL aura_osint_breach_key_name(keysrt_client *client, aura_osint_email email, keysrt_text *out)
{ return keysrt_key_name(client, &aura_osint_breach_table, &email, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL aura_osint_breach_parse(keysrt_client *client, keysrt_view name, aura_osint_breach_params *out)
{ return keysrt_key_parse(client, &aura_osint_breach_table, name, out, NULL); }
/* MISS: none that counts, or Redis cannot be asked. GET */
KEYSRT_CALL aura_osint_breach_get(keysrt_client *client, aura_osint_email email, keysrt_text *out)
{ return keysrt_cache_get(client, &aura_osint_breach_table, &email, out, &out->block); }
/* The value, or what the loader makes of it, one caller at a time; MISS, NOTHING: the loader found none. get, EVALSHA */
KEYSRT_CALL aura_osint_breach_get_or_compute(keysrt_client *client, aura_osint_email email, aura_osint_breach_loader *loader, void *context, keysrt_text *out)
{
    aura_osint_breach_load load = {loader, context};
    return keysrt_cache_get_or_compute(client, &aura_osint_breach_table, &email, loader ? aura_osint_breach_run_loader : 0, &load, out, &out->block);
}
/* Inside a loader: what it made. Encoded at once: value may go away. */
KEYSRT_CALL aura_osint_breach_loaded(keysrt_loading *loading, keysrt_view value)
{ return keysrt_cache_loaded(loading, &aura_osint_breach_table, &value, keysrt_declared_ttl); }
/* Value and TTL in one step; MISS: Redis cannot be asked, nothing was written. EVALSHA */
KEYSRT_CALL aura_osint_breach_put(keysrt_client *client, aura_osint_email email, keysrt_view value)
{ return keysrt_cache_put(client, &aura_osint_breach_table, &email, &value, keysrt_declared_ttl); }
/* One item for each key, with the status that get has. MGET */
KEYSRT_CALL aura_osint_breach_get_many(keysrt_client *client, const aura_osint_breach_params *keys, size_t count, aura_osint_breach_lookups *out)
{ return keysrt_cache_get_many(client, &aura_osint_breach_table, keys, count, out, &out->block, sizeof(aura_osint_breach_lookup), offsetof(aura_osint_breach_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL aura_osint_breach_put_many(keysrt_client *client, const aura_osint_breach_params *keys, const keysrt_view *values, size_t count)
{ return keysrt_cache_put_many(client, &aura_osint_breach_table, keys, values, count, keysrt_declared_ttl); }
/* Invalidates: what is being computed will not be stored either. MISS: there was none. EVALSHA */
KEYSRT_CALL aura_osint_breach_delete(keysrt_client *client, aura_osint_email email)
{ return keysrt_cache_delete(client, &aura_osint_breach_table, &email); }
/* Every key of the pattern, and what is being computed; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL aura_osint_breach_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_cache_delete_all(client, &aura_osint_breach_table, deleted); }
/* OK or MISS. EXISTS */
KEYSRT_CALL aura_osint_breach_exists(keysrt_client *client, aura_osint_email email)
{ return keysrt_key_exists(client, &aura_osint_breach_table, &email); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL aura_osint_breach_ttl(keysrt_client *client, aura_osint_email email, keysrt_duration *out)
{ return keysrt_key_ttl(client, &aura_osint_breach_table, &email, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL aura_osint_breach_renew(keysrt_client *client, aura_osint_email email)
{ return keysrt_key_renew(client, &aura_osint_breach_table, &email, keysrt_declared_ttl); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL aura_osint_breach_walk(keysrt_client *client, keysrt_walk *walk, aura_osint_breach_params *out)
{ return keysrt_key_walk(client, &aura_osint_breach_table, walk, out); }

/* What is known of an indicator. A trap: indicators hold colons, so that the default name of the lease,
 * `threat_intel:{indicator}:lease`, would itself be an indicator's key.
 * cache "threat_intel:{indicator}", Redis type string, database 0; TTL: 24 hours; every write sets it anew. aura_osint.keys:311
 * Of all callers of all processes one computes, the one whose token is in the lease (10 seconds); the others wait for its value.
 * What was put or deleted meanwhile voids what is being computed: nothing outdated is stored.
 * After a lost reply each step is sent again: twice is the same as once.
 * While Redis cannot be asked, reading misses, writing does nothing and the loader answers; deleting fails.
 * Commands: GET and MGET to read; EVALSHA to write, to delete and for the lease. */
typedef struct aura_osint_threat_intel_params {
    aura_osint_indicator indicator;
} aura_osint_threat_intel_params;
typedef struct aura_osint_threat_intel_lookup {
    keysrt_status status;
    keysrt_view value;
} aura_osint_threat_intel_lookup;
typedef struct aura_osint_threat_intel_lookups {
    aura_osint_threat_intel_lookup *items;
    size_t count;
    keysrt_block block;
} aura_osint_threat_intel_lookups;
static inline void aura_osint_threat_intel_lookups_clear(aura_osint_threat_intel_lookups *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}
/* Makes what is missing: calls aura_osint_threat_intel_loaded() and returns OK; MISS: there is none; all else is the caller's. */
typedef keysrt_status aura_osint_threat_intel_loader(void *context, const aura_osint_threat_intel_params *params, keysrt_loading *loading);
typedef struct aura_osint_threat_intel_load {
    aura_osint_threat_intel_loader *loader;
    void *context;
} aura_osint_threat_intel_load;
static inline keysrt_status aura_osint_threat_intel_run_loader(void *state, const void *params, keysrt_loading *loading)
{
    const aura_osint_threat_intel_load *load = (const aura_osint_threat_intel_load *)state;
    return load->loader(load->context, (const aura_osint_threat_intel_params *)params, loading);
}
static const keysrt_piece aura_osint_threat_intel_table_pieces[] KEYSRT_UNUSED = {
    {"threat_intel:", 13, offsetof(aura_osint_threat_intel_params, indicator), &aura_osint_type_54, "indicator", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_piece aura_osint_threat_intel_table_lease_pieces[] KEYSRT_UNUSED = {
    {"threat_intel_lease:", 19, offsetof(aura_osint_threat_intel_params, indicator), &aura_osint_type_54, "indicator", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key aura_osint_threat_intel_table_lease KEYSRT_UNUSED = {&aura_osint_keyspace, "threat_intel lease", 46, 0, 0, false, {2, sizeof(aura_osint_threat_intel_params), aura_osint_threat_intel_table_lease_pieces, "threat_intel_lease:*", "threat_intel_lease:{indicator}"}, 0, 0, 0, {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0}, 0, 0, 0, 0, 0};
static const keysrt_cache aura_osint_threat_intel_table_cache KEYSRT_UNUSED = {&aura_osint_threat_intel_table_lease, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, false, false, 0, 0};
static const keysrt_key aura_osint_threat_intel_table KEYSRT_UNUSED = {&aura_osint_keyspace, "threat_intel", 46, 0, KEYSRT_CACHE, false,
    {2, sizeof(aura_osint_threat_intel_params), aura_osint_threat_intel_table_pieces, "threat_intel:*", "threat_intel:{indicator}"},
    &aura_osint_type_7, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 86400000, 0, 0, 0, 0, "$2\r\nPX\r\n$8\r\n86400000\r\n", 22},
    &aura_osint_threat_intel_table_cache, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL aura_osint_threat_intel_key_name(keysrt_client *client, aura_osint_indicator indicator, keysrt_text *out)
{ return keysrt_key_name(client, &aura_osint_threat_intel_table, &indicator, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL aura_osint_threat_intel_parse(keysrt_client *client, keysrt_view name, aura_osint_threat_intel_params *out)
{ return keysrt_key_parse(client, &aura_osint_threat_intel_table, name, out, NULL); }
/* MISS: none that counts, or Redis cannot be asked. GET */
KEYSRT_CALL aura_osint_threat_intel_get(keysrt_client *client, aura_osint_indicator indicator, keysrt_text *out)
{ return keysrt_cache_get(client, &aura_osint_threat_intel_table, &indicator, out, &out->block); }
/* The value, or what the loader makes of it, one caller at a time; MISS, NOTHING: the loader found none. get, EVALSHA */
KEYSRT_CALL aura_osint_threat_intel_get_or_compute(keysrt_client *client, aura_osint_indicator indicator, aura_osint_threat_intel_loader *loader, void *context, keysrt_text *out)
{
    aura_osint_threat_intel_load load = {loader, context};
    return keysrt_cache_get_or_compute(client, &aura_osint_threat_intel_table, &indicator, loader ? aura_osint_threat_intel_run_loader : 0, &load, out, &out->block);
}
/* Inside a loader: what it made. Encoded at once: value may go away. */
KEYSRT_CALL aura_osint_threat_intel_loaded(keysrt_loading *loading, keysrt_view value)
{ return keysrt_cache_loaded(loading, &aura_osint_threat_intel_table, &value, keysrt_declared_ttl); }
/* Value and TTL in one step; MISS: Redis cannot be asked, nothing was written. EVALSHA */
KEYSRT_CALL aura_osint_threat_intel_put(keysrt_client *client, aura_osint_indicator indicator, keysrt_view value)
{ return keysrt_cache_put(client, &aura_osint_threat_intel_table, &indicator, &value, keysrt_declared_ttl); }
/* One item for each key, with the status that get has. MGET */
KEYSRT_CALL aura_osint_threat_intel_get_many(keysrt_client *client, const aura_osint_threat_intel_params *keys, size_t count, aura_osint_threat_intel_lookups *out)
{ return keysrt_cache_get_many(client, &aura_osint_threat_intel_table, keys, count, out, &out->block, sizeof(aura_osint_threat_intel_lookup), offsetof(aura_osint_threat_intel_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL aura_osint_threat_intel_put_many(keysrt_client *client, const aura_osint_threat_intel_params *keys, const keysrt_view *values, size_t count)
{ return keysrt_cache_put_many(client, &aura_osint_threat_intel_table, keys, values, count, keysrt_declared_ttl); }
/* Invalidates: what is being computed will not be stored either. MISS: there was none. EVALSHA */
KEYSRT_CALL aura_osint_threat_intel_delete(keysrt_client *client, aura_osint_indicator indicator)
{ return keysrt_cache_delete(client, &aura_osint_threat_intel_table, &indicator); }
/* Every key of the pattern, and what is being computed; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL aura_osint_threat_intel_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_cache_delete_all(client, &aura_osint_threat_intel_table, deleted); }
/* OK or MISS. EXISTS */
KEYSRT_CALL aura_osint_threat_intel_exists(keysrt_client *client, aura_osint_indicator indicator)
{ return keysrt_key_exists(client, &aura_osint_threat_intel_table, &indicator); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL aura_osint_threat_intel_ttl(keysrt_client *client, aura_osint_indicator indicator, keysrt_duration *out)
{ return keysrt_key_ttl(client, &aura_osint_threat_intel_table, &indicator, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL aura_osint_threat_intel_renew(keysrt_client *client, aura_osint_indicator indicator)
{ return keysrt_key_renew(client, &aura_osint_threat_intel_table, &indicator, keysrt_declared_ttl); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL aura_osint_threat_intel_walk(keysrt_client *client, keysrt_walk *walk, aura_osint_threat_intel_params *out)
{ return keysrt_key_walk(client, &aura_osint_threat_intel_table, walk, out); }

#endif
