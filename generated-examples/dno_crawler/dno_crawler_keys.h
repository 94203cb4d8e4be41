/* dno_crawler_keys.h: made by keysc from dno_crawler.keys. Edit that, not this.
 *
 * Keyspace of the DNO crawler, which finds the published data of distribution network operators: sessions, query cache, hourly
 * limits, a queue of crawls with its workers, live updates and statistics.
 *
 * Keys begin with what they hold, identifiers follow from the general to the particular, and colons stand between. JSON values are
 * records; times in them are UTC. */
#ifndef DNO_CRAWLER_KEYS_H
#define DNO_CRAWLER_KEYS_H

#include "keysrt_tables.h"
#include "keysrt_collections.h"
#include "keysrt_subscriber.h"
#include "keysrt_limiter.h"
#include "keysrt_queue.h"
#include "keysrt_cache.h"

#if KEYSRT_ABI != 2
#error "dno_crawler_keys.h and libkeysrt are of different versions: generate it again"
#endif

/* A user's UUID, or the first eight digits of it: the page's keys show both.
 * UserId: 8 to 36 bytes: digits, - and a to f */
typedef struct dno_crawler_user_id {
    const char *data;
    size_t len;
} dno_crawler_user_id;
static inline dno_crawler_user_id dno_crawler_user_id_bytes(const void *data, size_t len)
{
    const dno_crawler_user_id value = {(const char *)data, len};
    return value;
}
static inline dno_crawler_user_id dno_crawler_user_id_str(const char *text)
{
    return dno_crawler_user_id_bytes(text, strlen(text));
}
#define DNO_CRAWLER_USER_ID(text) dno_crawler_user_id_str(text)

/* JobId: 1 to 64 bytes: letters, digits, - and _ */
typedef struct dno_crawler_job_id {
    const char *data;
    size_t len;
} dno_crawler_job_id;
static inline dno_crawler_job_id dno_crawler_job_id_bytes(const void *data, size_t len)
{
    const dno_crawler_job_id value = {(const char *)data, len};
    return value;
}
static inline dno_crawler_job_id dno_crawler_job_id_str(const char *text)
{
    return dno_crawler_job_id_bytes(text, strlen(text));
}
#define DNO_CRAWLER_JOB_ID(text) dno_crawler_job_id_str(text)

/* SessionId: 1 to 64 bytes: letters, digits, - and _ */
typedef struct dno_crawler_session_id {
    const char *data;
    size_t len;
} dno_crawler_session_id;
static inline dno_crawler_session_id dno_crawler_session_id_bytes(const void *data, size_t len)
{
    const dno_crawler_session_id value = {(const char *)data, len};
    return value;
}
static inline dno_crawler_session_id dno_crawler_session_id_str(const char *text)
{
    return dno_crawler_session_id_bytes(text, strlen(text));
}
#define DNO_CRAWLER_SESSION_ID(text) dno_crawler_session_id_str(text)

/* A random token as it stands in a link.
 * Token: 1 to 128 bytes: letters, digits, - and _ */
typedef struct dno_crawler_token {
    const char *data;
    size_t len;
} dno_crawler_token;
static inline dno_crawler_token dno_crawler_token_bytes(const void *data, size_t len)
{
    const dno_crawler_token value = {(const char *)data, len};
    return value;
}
static inline dno_crawler_token dno_crawler_token_str(const char *text)
{
    return dno_crawler_token_bytes(text, strlen(text));
}
#define DNO_CRAWLER_TOKEN(text) dno_crawler_token_str(text)

/* A JSON web token: three parts in base64url with points between.
 * Jwt: 1 to 4096 bytes: letters, digits, -, . and _ */
typedef struct dno_crawler_jwt {
    const char *data;
    size_t len;
} dno_crawler_jwt;
static inline dno_crawler_jwt dno_crawler_jwt_bytes(const void *data, size_t len)
{
    const dno_crawler_jwt value = {(const char *)data, len};
    return value;
}
static inline dno_crawler_jwt dno_crawler_jwt_str(const char *text)
{
    return dno_crawler_jwt_bytes(text, strlen(text));
}
#define DNO_CRAWLER_JWT(text) dno_crawler_jwt_str(text)

/* SHA-256 of a token or a question. The page does not name the digest.
 * Digest: 32 bytes as lower-case hexadecimal digits, two a byte */
typedef struct dno_crawler_digest {
    unsigned char bytes[32];
} dno_crawler_digest;
static inline dno_crawler_digest dno_crawler_digest_of(const void *bytes) /* 32 of them */
{
    dno_crawler_digest value;
    memcpy(value.bytes, bytes, sizeof value.bytes);
    return value;
}

/* An operator's name as it stands in a URL, `netze-bw`.
 * DnoSlug: 1 to 100 bytes: lower-case letters, digits and - */
typedef struct dno_crawler_dno_slug {
    const char *data;
    size_t len;
} dno_crawler_dno_slug;
static inline dno_crawler_dno_slug dno_crawler_dno_slug_bytes(const void *data, size_t len)
{
    const dno_crawler_dno_slug value = {(const char *)data, len};
    return value;
}
static inline dno_crawler_dno_slug dno_crawler_dno_slug_str(const char *text)
{
    return dno_crawler_dno_slug_bytes(text, strlen(text));
}
#define DNO_CRAWLER_DNO_SLUG(text) dno_crawler_dno_slug_str(text)

/* Year: whole number, 1900 to 2999 */
typedef struct dno_crawler_year {
    uint16_t value;
} dno_crawler_year;
static inline dno_crawler_year dno_crawler_year_of(uint16_t value)
{
    const dno_crawler_year wrapped = {value};
    return wrapped;
}

/* What was asked for, `netzentgelte`. The page's list is open.
 * DataType: 1 to 64 bytes: lower-case letters, digits and _ */
typedef struct dno_crawler_data_type {
    const char *data;
    size_t len;
} dno_crawler_data_type;
static inline dno_crawler_data_type dno_crawler_data_type_bytes(const void *data, size_t len)
{
    const dno_crawler_data_type value = {(const char *)data, len};
    return value;
}
static inline dno_crawler_data_type dno_crawler_data_type_str(const char *text)
{
    return dno_crawler_data_type_bytes(text, strlen(text));
}
#define DNO_CRAWLER_DATA_TYPE(text) dno_crawler_data_type_str(text)

/* Email: 3 to 254 bytes: letters, digits, !, #, $, %, &, ', *, +, -, ., /, =, ?, @, ^, _, ` and ~ */
typedef struct dno_crawler_email {
    const char *data;
    size_t len;
} dno_crawler_email;
static inline dno_crawler_email dno_crawler_email_bytes(const void *data, size_t len)
{
    const dno_crawler_email value = {(const char *)data, len};
    return value;
}
static inline dno_crawler_email dno_crawler_email_str(const char *text)
{
    return dno_crawler_email_bytes(text, strlen(text));
}
#define DNO_CRAWLER_EMAIL(text) dno_crawler_email_str(text)

/* Time: time in UTC, %Y-%m-%dT%H:%M:%SZ */
typedef struct dno_crawler_time {
    keysrt_time value;
} dno_crawler_time;
static inline dno_crawler_time dno_crawler_time_of(keysrt_time value)
{
    const dno_crawler_time wrapped = {value};
    return wrapped;
}

/* An hour, as windows of limits are named: `2024-01-15-14`.
 * Hour: time in UTC, %Y-%m-%d-%H */
typedef struct dno_crawler_hour {
    keysrt_time value;
} dno_crawler_hour;
static inline dno_crawler_hour dno_crawler_hour_of(keysrt_time value)
{
    const dno_crawler_hour wrapped = {value};
    return wrapped;
}

/* Percent: whole number, 0 to 100 */
typedef struct dno_crawler_percent {
    uint8_t value;
} dno_crawler_percent;
static inline dno_crawler_percent dno_crawler_percent_of(uint8_t value)
{
    const dno_crawler_percent wrapped = {value};
    return wrapped;
}

typedef struct dno_crawler_session {
    dno_crawler_jwt access_token;
    dno_crawler_token refresh_token;
    /* When the access token ends */
    dno_crawler_time expires_at;
} dno_crawler_session;

/* What a refresh token is good for. */
typedef struct dno_crawler_refresh_token {
    dno_crawler_user_id user_id;
    dno_crawler_time expires_at;
} dno_crawler_refresh_token;

/* What a question in natural language asks for. */
typedef struct dno_crawler_interpretation {
    keysrt_view dno;
    dno_crawler_year year;
    dno_crawler_data_type data_type;
} dno_crawler_interpretation;

typedef struct dno_crawler_query_answer {
    dno_crawler_interpretation interpretation;
    /* 0 to 1 */
    double confidence;
} dno_crawler_query_answer;

/* What a crawl brought home. The page leaves `data` and `source` open. */
typedef struct dno_crawler_dno_data {
    keysrt_view data;
    keysrt_view source;
    dno_crawler_time extracted_at;
} dno_crawler_dno_data;

/* The page shows `running`; a job waits before and ends after. */
typedef enum dno_crawler_job_status {
    DNO_CRAWLER_JOB_STATUS_QUEUED = 0,
    DNO_CRAWLER_JOB_STATUS_RUNNING = 1,
    DNO_CRAWLER_JOB_STATUS_COMPLETED = 2,
    DNO_CRAWLER_JOB_STATUS_FAILED = 3
} dno_crawler_job_status;
static const keysrt_view dno_crawler_job_status_texts[] KEYSRT_UNUSED = {
    {"queued", 6},
    {"running", 7},
    {"completed", 9},
    {"failed", 6},
};
/* Its text on the wire; empty where the value is none of the enum's. */
static inline keysrt_view dno_crawler_job_status_text(dno_crawler_job_status value)
{
    return (unsigned)value < 4u ? dno_crawler_job_status_texts[(unsigned)value] : keysrt_bytes("", 0);
}

/* Queues in the order in which they are served. */
typedef enum dno_crawler_priority {
    DNO_CRAWLER_PRIORITY_HIGH = 0,
    DNO_CRAWLER_PRIORITY_NORMAL = 1,
    DNO_CRAWLER_PRIORITY_LOW = 2
} dno_crawler_priority;
static const keysrt_view dno_crawler_priority_texts[] KEYSRT_UNUSED = {
    {"high", 4},
    {"normal", 6},
    {"low", 3},
};
/* Its text on the wire; empty where the value is none of the enum's. */
static inline keysrt_view dno_crawler_priority_text(dno_crawler_priority value)
{
    return (unsigned)value < 3u ? dno_crawler_priority_texts[(unsigned)value] : keysrt_bytes("", 0);
}

typedef struct dno_crawler_job {
    dno_crawler_job_status status;
    dno_crawler_percent progress;
    /* `extracting_data` */
    keysrt_view current_step;
    keysrt_view dno;
    dno_crawler_year year;
    /* Who asked for it */
    dno_crawler_user_id user_id;
} dno_crawler_job;

typedef struct dno_crawler_email_change {
    dno_crawler_user_id user_id;
    dno_crawler_email new_email;
} dno_crawler_email_change;

typedef struct dno_crawler_password_reset {
    dno_crawler_user_id user_id;
} dno_crawler_password_reset;

typedef struct dno_crawler_upload {
    dno_crawler_user_id user_id;
    /* `profile_picture` */
    keysrt_view file_type;
    dno_crawler_time expires_at;
} dno_crawler_upload;

/* What a client is opened with; see dno_crawler_use_settings(). */
typedef struct dno_crawler_settings {
    /* What a crawl found */
    uint32_t cache_ttl_found;
    /* That a crawl found nothing */
    uint32_t cache_ttl_not_found;
    /* An access token, and the session with it */
    uint32_t cache_ttl_session;
    /* A refresh token */
    uint32_t cache_ttl_refresh;
    /* How long a worker has a job before somebody else gets it, unless it says that it still works. The page has no such time; a page
     * is fetched within seconds. */
    uint32_t job_lease;
} dno_crawler_settings;
static const keysrt_type dno_crawler_type_1 KEYSRT_UNUSED = {KEYSRT_TYPE_UINT, KEYSRT_TYPE_FIXED, sizeof(uint32_t), 0, UINT64_C(4294967295), 0, 0, "seconds"};
static const keysrt_piece dno_crawler_keyspace_settings[] KEYSRT_UNUSED = {
    {"", 0, offsetof(dno_crawler_settings, cache_ttl_found), &dno_crawler_type_1, "cache_ttl_found", true},
    {"", 0, offsetof(dno_crawler_settings, cache_ttl_not_found), &dno_crawler_type_1, "cache_ttl_not_found", true},
    {"", 0, offsetof(dno_crawler_settings, cache_ttl_session), &dno_crawler_type_1, "cache_ttl_session", true},
    {"", 0, offsetof(dno_crawler_settings, cache_ttl_refresh), &dno_crawler_type_1, "cache_ttl_refresh", true},
    {"", 0, offsetof(dno_crawler_settings, job_lease), &dno_crawler_type_1, "job_lease", true},
    {"", 0, 0, 0, 0, false},
};
/* Used where a client was given none. */
static const dno_crawler_settings dno_crawler_default_settings KEYSRT_UNUSED = {86400, 3600, 3600, 2592000, 60};
static const keysrt_schema dno_crawler_keyspace KEYSRT_UNUSED = {"dno_crawler", KEYSRT_ABI, sizeof(dno_crawler_settings), dno_crawler_keyspace_settings, &dno_crawler_default_settings, 18, false};

/* Values for the settings of this schema; copied. INVALID: one is not of its type. */
KEYSRT_CALL dno_crawler_use_settings(keysrt_client *client, const dno_crawler_settings *settings)
{
    return keysrt_use_settings(client, &dno_crawler_keyspace, settings);
}

static const unsigned char dno_crawler_bytes_1[] KEYSRT_UNUSED = {0,0,0,0,0,32,255,3,0,0,0,0,126,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0};
static const keysrt_string_rule dno_crawler_rule_1 KEYSRT_UNUSED = {dno_crawler_bytes_1, 0, "of [0-9a-f-]"};
static const keysrt_type dno_crawler_type_2 KEYSRT_UNUSED = {KEYSRT_TYPE_STRING, 0, sizeof(dno_crawler_user_id), 8, 36, &dno_crawler_rule_1, 0, "UserId"};
static const unsigned char dno_crawler_bytes_2[] KEYSRT_UNUSED = {0,0,0,0,0,96,255,3,254,255,255,135,254,255,255,7,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0};
static const keysrt_string_rule dno_crawler_rule_2 KEYSRT_UNUSED = {dno_crawler_bytes_2, 0, "of [A-Za-z0-9_.-]"};
static const keysrt_type dno_crawler_type_3 KEYSRT_UNUSED = {KEYSRT_TYPE_STRING, 0, sizeof(dno_crawler_jwt), 1, 4096, &dno_crawler_rule_2, 0, "Jwt"};
static const unsigned char dno_crawler_bytes_3[] KEYSRT_UNUSED = {0,0,0,0,0,32,255,3,254,255,255,135,254,255,255,7,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0};
static const keysrt_string_rule dno_crawler_rule_3 KEYSRT_UNUSED = {dno_crawler_bytes_3, 0, "of [A-Za-z0-9_-]"};
static const keysrt_type dno_crawler_type_4 KEYSRT_UNUSED = {KEYSRT_TYPE_STRING, 0, sizeof(dno_crawler_token), 1, 128, &dno_crawler_rule_3, 0, "Token"};
static const keysrt_type dno_crawler_type_5 KEYSRT_UNUSED = {KEYSRT_TYPE_TIME, KEYSRT_TYPE_FIXED, sizeof(dno_crawler_time), 0, 0, "%Y-%m-%dT%H:%M:%SZ", 0, "Time"};
static const keysrt_field dno_crawler_fields_1[] KEYSRT_UNUSED = {
    {"access_token", 12, offsetof(dno_crawler_session, access_token), KEYSRT_NO_OFFSET, &dno_crawler_type_3, "\"access_token\":", 15},
    {"refresh_token", 13, offsetof(dno_crawler_session, refresh_token), KEYSRT_NO_OFFSET, &dno_crawler_type_4, "\"refresh_token\":", 16},
    {"expires_at", 10, offsetof(dno_crawler_session, expires_at), KEYSRT_NO_OFFSET, &dno_crawler_type_5, "\"expires_at\":", 13},
};
static const keysrt_record dno_crawler_record_1 KEYSRT_UNUSED = {"Session", sizeof(dno_crawler_session), 3, dno_crawler_fields_1, 0, 0};
static const keysrt_type dno_crawler_type_6 KEYSRT_UNUSED = {KEYSRT_TYPE_RECORD, 0, sizeof(dno_crawler_session), 0, 0, &dno_crawler_record_1, 0, "Session"};
static const keysrt_type dno_crawler_type_7 KEYSRT_UNUSED = {KEYSRT_TYPE_JSON_OF, 0, sizeof(dno_crawler_session), 0, KEYSRT_NO_LIMIT, 0, &dno_crawler_type_6, "json Session"};
typedef struct dno_crawler_session_result {
    dno_crawler_session value;
    keysrt_block block;
} dno_crawler_session_result;
static inline void dno_crawler_session_result_clear(dno_crawler_session_result *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}

typedef struct dno_crawler_session_lookup {
    bool found;
    dno_crawler_session value;
} dno_crawler_session_lookup;
typedef struct dno_crawler_session_lookups {
    dno_crawler_session_lookup *items;
    size_t count;
    keysrt_block block;
} dno_crawler_session_lookups;
static inline void dno_crawler_session_lookups_clear(dno_crawler_session_lookups *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}

static const keysrt_type dno_crawler_type_8 KEYSRT_UNUSED = {KEYSRT_TYPE_HEX_N, KEYSRT_TYPE_FIXED, sizeof(dno_crawler_digest), 32, 32, 0, 0, "Digest"};
static const keysrt_field dno_crawler_fields_2[] KEYSRT_UNUSED = {
    {"user_id", 7, offsetof(dno_crawler_refresh_token, user_id), KEYSRT_NO_OFFSET, &dno_crawler_type_2, "\"user_id\":", 10},
    {"expires_at", 10, offsetof(dno_crawler_refresh_token, expires_at), KEYSRT_NO_OFFSET, &dno_crawler_type_5, "\"expires_at\":", 13},
};
static const keysrt_record dno_crawler_record_2 KEYSRT_UNUSED = {"RefreshToken", sizeof(dno_crawler_refresh_token), 2, dno_crawler_fields_2, 0, 0};
static const keysrt_type dno_crawler_type_9 KEYSRT_UNUSED = {KEYSRT_TYPE_RECORD, 0, sizeof(dno_crawler_refresh_token), 0, 0, &dno_crawler_record_2, 0, "RefreshToken"};
static const keysrt_type dno_crawler_type_10 KEYSRT_UNUSED = {KEYSRT_TYPE_JSON_OF, 0, sizeof(dno_crawler_refresh_token), 0, KEYSRT_NO_LIMIT, 0, &dno_crawler_type_9, "json RefreshToken"};
typedef struct dno_crawler_refresh_token_result {
    dno_crawler_refresh_token value;
    keysrt_block block;
} dno_crawler_refresh_token_result;
static inline void dno_crawler_refresh_token_result_clear(dno_crawler_refresh_token_result *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}

typedef struct dno_crawler_refresh_token_lookup {
    bool found;
    dno_crawler_refresh_token value;
} dno_crawler_refresh_token_lookup;
typedef struct dno_crawler_refresh_token_lookups {
    dno_crawler_refresh_token_lookup *items;
    size_t count;
    keysrt_block block;
} dno_crawler_refresh_token_lookups;
static inline void dno_crawler_refresh_token_lookups_clear(dno_crawler_refresh_token_lookups *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}

static const keysrt_type dno_crawler_type_11 KEYSRT_UNUSED = {KEYSRT_TYPE_STRING, 0, sizeof(keysrt_view), 0, KEYSRT_NO_LIMIT, 0, 0, "string"};
static const keysrt_type dno_crawler_type_12 KEYSRT_UNUSED = {KEYSRT_TYPE_UINT, KEYSRT_TYPE_FIXED, sizeof(dno_crawler_year), 1900, 2999, 0, 0, "Year"};
static const unsigned char dno_crawler_bytes_4[] KEYSRT_UNUSED = {0,0,0,0,0,0,255,3,0,0,0,128,254,255,255,7,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0};
static const keysrt_string_rule dno_crawler_rule_4 KEYSRT_UNUSED = {dno_crawler_bytes_4, 0, "of [a-z0-9_]"};
static const keysrt_type dno_crawler_type_13 KEYSRT_UNUSED = {KEYSRT_TYPE_STRING, 0, sizeof(dno_crawler_data_type), 1, 64, &dno_crawler_rule_4, 0, "DataType"};
static const keysrt_field dno_crawler_fields_3[] KEYSRT_UNUSED = {
    {"dno", 3, offsetof(dno_crawler_interpretation, dno), KEYSRT_NO_OFFSET, &dno_crawler_type_11, "\"dno\":", 6},
    {"year", 4, offsetof(dno_crawler_interpretation, year), KEYSRT_NO_OFFSET, &dno_crawler_type_12, "\"year\":", 7},
    {"data_type", 9, offsetof(dno_crawler_interpretation, data_type), KEYSRT_NO_OFFSET, &dno_crawler_type_13, "\"data_type\":", 12},
};
static const keysrt_record dno_crawler_record_3 KEYSRT_UNUSED = {"Interpretation", sizeof(dno_crawler_interpretation), 3, dno_crawler_fields_3, 0, 0};
static const keysrt_type dno_crawler_type_14 KEYSRT_UNUSED = {KEYSRT_TYPE_RECORD, 0, sizeof(dno_crawler_interpretation), 0, 0, &dno_crawler_record_3, 0, "Interpretation"};
static const keysrt_type dno_crawler_type_15 KEYSRT_UNUSED = {KEYSRT_TYPE_FLOAT, KEYSRT_TYPE_FIXED, sizeof(double), 0, 0, 0, 0, "f64"};
static const keysrt_field dno_crawler_fields_4[] KEYSRT_UNUSED = {
    {"interpretation", 14, offsetof(dno_crawler_query_answer, interpretation), KEYSRT_NO_OFFSET, &dno_crawler_type_14, "\"interpretation\":", 17},
    {"confidence", 10, offsetof(dno_crawler_query_answer, confidence), KEYSRT_NO_OFFSET, &dno_crawler_type_15, "\"confidence\":", 13},
};
static const keysrt_record dno_crawler_record_4 KEYSRT_UNUSED = {"QueryAnswer", sizeof(dno_crawler_query_answer), 2, dno_crawler_fields_4, 0, 0};
static const keysrt_type dno_crawler_type_16 KEYSRT_UNUSED = {KEYSRT_TYPE_RECORD, 0, sizeof(dno_crawler_query_answer), 0, 0, &dno_crawler_record_4, 0, "QueryAnswer"};
static const keysrt_type dno_crawler_type_17 KEYSRT_UNUSED = {KEYSRT_TYPE_JSON_OF, 0, sizeof(dno_crawler_query_answer), 0, KEYSRT_NO_LIMIT, 0, &dno_crawler_type_16, "json QueryAnswer"};
typedef struct dno_crawler_query_answer_result {
    dno_crawler_query_answer value;
    keysrt_block block;
} dno_crawler_query_answer_result;
static inline void dno_crawler_query_answer_result_clear(dno_crawler_query_answer_result *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}

static const unsigned char dno_crawler_bytes_5[] KEYSRT_UNUSED = {0,0,0,0,0,32,255,3,0,0,0,0,254,255,255,7,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0};
static const keysrt_string_rule dno_crawler_rule_5 KEYSRT_UNUSED = {dno_crawler_bytes_5, 0, "of [a-z0-9-]"};
static const keysrt_type dno_crawler_type_18 KEYSRT_UNUSED = {KEYSRT_TYPE_STRING, 0, sizeof(dno_crawler_dno_slug), 1, 100, &dno_crawler_rule_5, 0, "DnoSlug"};
static const keysrt_type dno_crawler_type_19 KEYSRT_UNUSED = {KEYSRT_TYPE_JSON, 0, sizeof(keysrt_view), 0, KEYSRT_NO_LIMIT, 0, 0, "json"};
static const keysrt_field dno_crawler_fields_5[] KEYSRT_UNUSED = {
    {"data", 4, offsetof(dno_crawler_dno_data, data), KEYSRT_NO_OFFSET, &dno_crawler_type_19, "\"data\":", 7},
    {"source", 6, offsetof(dno_crawler_dno_data, source), KEYSRT_NO_OFFSET, &dno_crawler_type_19, "\"source\":", 9},
    {"extracted_at", 12, offsetof(dno_crawler_dno_data, extracted_at), KEYSRT_NO_OFFSET, &dno_crawler_type_5, "\"extracted_at\":", 15},
};
static const keysrt_record dno_crawler_record_5 KEYSRT_UNUSED = {"DnoData", sizeof(dno_crawler_dno_data), 3, dno_crawler_fields_5, 0, 0};
static const keysrt_type dno_crawler_type_20 KEYSRT_UNUSED = {KEYSRT_TYPE_RECORD, 0, sizeof(dno_crawler_dno_data), 0, 0, &dno_crawler_record_5, 0, "DnoData"};
static const keysrt_type dno_crawler_type_21 KEYSRT_UNUSED = {KEYSRT_TYPE_JSON_OF, 0, sizeof(dno_crawler_dno_data), 0, KEYSRT_NO_LIMIT, 0, &dno_crawler_type_20, "json DnoData"};
typedef struct dno_crawler_dno_data_result {
    dno_crawler_dno_data value;
    keysrt_block block;
} dno_crawler_dno_data_result;
static inline void dno_crawler_dno_data_result_clear(dno_crawler_dno_data_result *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}

static const keysrt_type dno_crawler_type_22 KEYSRT_UNUSED = {KEYSRT_TYPE_TIME, KEYSRT_TYPE_FIXED, sizeof(dno_crawler_hour), 0, 0, "%Y-%m-%d-%H", 0, "Hour"};
static const keysrt_type dno_crawler_type_23 KEYSRT_UNUSED = {KEYSRT_TYPE_IP, KEYSRT_TYPE_FIXED, sizeof(keysrt_ip), 0, 0, 0, 0, "ip"};
static const keysrt_type dno_crawler_type_24 KEYSRT_UNUSED = {KEYSRT_TYPE_STRING, 0, sizeof(dno_crawler_job_id), 1, 64, &dno_crawler_rule_3, 0, "JobId"};
static const keysrt_enum dno_crawler_enum_1 KEYSRT_UNUSED = {4, dno_crawler_job_status_texts};
static const keysrt_type dno_crawler_type_25 KEYSRT_UNUSED = {KEYSRT_TYPE_ENUM, KEYSRT_TYPE_FIXED, sizeof(dno_crawler_job_status), 0, 0, &dno_crawler_enum_1, 0, "JobStatus"};
static const keysrt_type dno_crawler_type_26 KEYSRT_UNUSED = {KEYSRT_TYPE_UINT, KEYSRT_TYPE_FIXED, sizeof(dno_crawler_percent), 0, 100, 0, 0, "Percent"};
static const keysrt_field dno_crawler_fields_6[] KEYSRT_UNUSED = {
    {"status", 6, offsetof(dno_crawler_job, status), KEYSRT_NO_OFFSET, &dno_crawler_type_25, "\"status\":", 9},
    {"progress", 8, offsetof(dno_crawler_job, progress), KEYSRT_NO_OFFSET, &dno_crawler_type_26, "\"progress\":", 11},
    {"current_step", 12, offsetof(dno_crawler_job, current_step), KEYSRT_NO_OFFSET, &dno_crawler_type_11, "\"current_step\":", 15},
    {"dno", 3, offsetof(dno_crawler_job, dno), KEYSRT_NO_OFFSET, &dno_crawler_type_11, "\"dno\":", 6},
    {"year", 4, offsetof(dno_crawler_job, year), KEYSRT_NO_OFFSET, &dno_crawler_type_12, "\"year\":", 7},
    {"user_id", 7, offsetof(dno_crawler_job, user_id), KEYSRT_NO_OFFSET, &dno_crawler_type_2, "\"user_id\":", 10},
};
static const keysrt_record dno_crawler_record_6 KEYSRT_UNUSED = {"Job", sizeof(dno_crawler_job), 6, dno_crawler_fields_6, 0, 0};
static const keysrt_type dno_crawler_type_27 KEYSRT_UNUSED = {KEYSRT_TYPE_RECORD, 0, sizeof(dno_crawler_job), 0, 0, &dno_crawler_record_6, 0, "Job"};
static const keysrt_type dno_crawler_type_28 KEYSRT_UNUSED = {KEYSRT_TYPE_JSON_OF, 0, sizeof(dno_crawler_job), 0, KEYSRT_NO_LIMIT, 0, &dno_crawler_type_27, "json Job"};
typedef struct dno_crawler_job_result {
    dno_crawler_job value;
    keysrt_block block;
} dno_crawler_job_result;
static inline void dno_crawler_job_result_clear(dno_crawler_job_result *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}

typedef struct dno_crawler_job_lookup {
    bool found;
    dno_crawler_job value;
} dno_crawler_job_lookup;
typedef struct dno_crawler_job_lookups {
    dno_crawler_job_lookup *items;
    size_t count;
    keysrt_block block;
} dno_crawler_job_lookups;
static inline void dno_crawler_job_lookups_clear(dno_crawler_job_lookups *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}

static const keysrt_enum dno_crawler_enum_2 KEYSRT_UNUSED = {3, dno_crawler_priority_texts};
static const keysrt_type dno_crawler_type_29 KEYSRT_UNUSED = {KEYSRT_TYPE_ENUM, KEYSRT_TYPE_FIXED, sizeof(dno_crawler_priority), 0, 0, &dno_crawler_enum_2, 0, "Priority"};
typedef struct dno_crawler_job_id_result {
    dno_crawler_job_id value;
    keysrt_block block;
} dno_crawler_job_id_result;
static inline void dno_crawler_job_id_result_clear(dno_crawler_job_id_result *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}

static const keysrt_type dno_crawler_type_30 KEYSRT_UNUSED = {KEYSRT_TYPE_DATE, KEYSRT_TYPE_FIXED, sizeof(keysrt_date), 0, 0, 0, 0, "date"};
static const keysrt_type dno_crawler_type_31 KEYSRT_UNUSED = {KEYSRT_TYPE_UINT, KEYSRT_TYPE_FIXED, sizeof(uint64_t), 0, KEYSRT_NO_LIMIT, 0, 0, "u64"};
typedef struct dno_crawler_user_id_result {
    dno_crawler_user_id value;
    keysrt_block block;
} dno_crawler_user_id_result;
static inline void dno_crawler_user_id_result_clear(dno_crawler_user_id_result *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}

static const keysrt_type dno_crawler_type_32 KEYSRT_UNUSED = {KEYSRT_TYPE_INT, KEYSRT_TYPE_FIXED, sizeof(int64_t), UINT64_C(18437736874454810624), UINT64_C(9007199254740992), 0, 0, "timestamp"};
/* Made by the …_ref() of a key; *params is borrowed. */
typedef struct dno_crawler_zset_of_user_id {
    keysrt_weighted_ref ref;
} dno_crawler_zset_of_user_id;

static const unsigned char dno_crawler_bytes_6[] KEYSRT_UNUSED = {0,0,0,0,250,236,255,163,255,255,255,199,255,255,255,71,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0};
static const keysrt_string_rule dno_crawler_rule_6 KEYSRT_UNUSED = {dno_crawler_bytes_6, 0, "of [A-Za-z0-9.!#$%&'*+/=?^_`~@-]"};
static const keysrt_type dno_crawler_type_33 KEYSRT_UNUSED = {KEYSRT_TYPE_STRING, 0, sizeof(dno_crawler_email), 3, 254, &dno_crawler_rule_6, 0, "Email"};
static const keysrt_field dno_crawler_fields_7[] KEYSRT_UNUSED = {
    {"user_id", 7, offsetof(dno_crawler_email_change, user_id), KEYSRT_NO_OFFSET, &dno_crawler_type_2, "\"user_id\":", 10},
    {"new_email", 9, offsetof(dno_crawler_email_change, new_email), KEYSRT_NO_OFFSET, &dno_crawler_type_33, "\"new_email\":", 12},
};
static const keysrt_record dno_crawler_record_7 KEYSRT_UNUSED = {"EmailChange", sizeof(dno_crawler_email_change), 2, dno_crawler_fields_7, 0, 0};
static const keysrt_type dno_crawler_type_34 KEYSRT_UNUSED = {KEYSRT_TYPE_RECORD, 0, sizeof(dno_crawler_email_change), 0, 0, &dno_crawler_record_7, 0, "EmailChange"};
static const keysrt_type dno_crawler_type_35 KEYSRT_UNUSED = {KEYSRT_TYPE_JSON_OF, 0, sizeof(dno_crawler_email_change), 0, KEYSRT_NO_LIMIT, 0, &dno_crawler_type_34, "json EmailChange"};
typedef struct dno_crawler_email_change_result {
    dno_crawler_email_change value;
    keysrt_block block;
} dno_crawler_email_change_result;
static inline void dno_crawler_email_change_result_clear(dno_crawler_email_change_result *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}

static const keysrt_field dno_crawler_fields_8[] KEYSRT_UNUSED = {
    {"user_id", 7, offsetof(dno_crawler_password_reset, user_id), KEYSRT_NO_OFFSET, &dno_crawler_type_2, "\"user_id\":", 10},
};
static const keysrt_record dno_crawler_record_8 KEYSRT_UNUSED = {"PasswordReset", sizeof(dno_crawler_password_reset), 1, dno_crawler_fields_8, 0, 0};
static const keysrt_type dno_crawler_type_36 KEYSRT_UNUSED = {KEYSRT_TYPE_RECORD, 0, sizeof(dno_crawler_password_reset), 0, 0, &dno_crawler_record_8, 0, "PasswordReset"};
static const keysrt_type dno_crawler_type_37 KEYSRT_UNUSED = {KEYSRT_TYPE_JSON_OF, 0, sizeof(dno_crawler_password_reset), 0, KEYSRT_NO_LIMIT, 0, &dno_crawler_type_36, "json PasswordReset"};
typedef struct dno_crawler_password_reset_result {
    dno_crawler_password_reset value;
    keysrt_block block;
} dno_crawler_password_reset_result;
static inline void dno_crawler_password_reset_result_clear(dno_crawler_password_reset_result *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}

static const keysrt_type dno_crawler_type_38 KEYSRT_UNUSED = {KEYSRT_TYPE_STRING, 0, sizeof(dno_crawler_session_id), 1, 64, &dno_crawler_rule_3, 0, "SessionId"};
static const keysrt_type dno_crawler_type_39 KEYSRT_UNUSED = {KEYSRT_TYPE_STRING, 0, sizeof(keysrt_view), 1, 64, &dno_crawler_rule_4, 0, "string(1..64) of [a-z0-9_]"};
static const keysrt_field dno_crawler_fields_9[] KEYSRT_UNUSED = {
    {"user_id", 7, offsetof(dno_crawler_upload, user_id), KEYSRT_NO_OFFSET, &dno_crawler_type_2, "\"user_id\":", 10},
    {"file_type", 9, offsetof(dno_crawler_upload, file_type), KEYSRT_NO_OFFSET, &dno_crawler_type_39, "\"file_type\":", 12},
    {"expires_at", 10, offsetof(dno_crawler_upload, expires_at), KEYSRT_NO_OFFSET, &dno_crawler_type_5, "\"expires_at\":", 13},
};
static const keysrt_record dno_crawler_record_9 KEYSRT_UNUSED = {"Upload", sizeof(dno_crawler_upload), 3, dno_crawler_fields_9, 0, 0};
static const keysrt_type dno_crawler_type_40 KEYSRT_UNUSED = {KEYSRT_TYPE_RECORD, 0, sizeof(dno_crawler_upload), 0, 0, &dno_crawler_record_9, 0, "Upload"};
static const keysrt_type dno_crawler_type_41 KEYSRT_UNUSED = {KEYSRT_TYPE_JSON_OF, 0, sizeof(dno_crawler_upload), 0, KEYSRT_NO_LIMIT, 0, &dno_crawler_type_40, "json Upload"};
typedef struct dno_crawler_upload_result {
    dno_crawler_upload value;
    keysrt_block block;
} dno_crawler_upload_result;
static inline void dno_crawler_upload_result_clear(dno_crawler_upload_result *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}

typedef struct dno_crawler_upload_lookup {
    bool found;
    dno_crawler_upload value;
} dno_crawler_upload_lookup;
typedef struct dno_crawler_upload_lookups {
    dno_crawler_upload_lookup *items;
    size_t count;
    keysrt_block block;
} dno_crawler_upload_lookups;
static inline void dno_crawler_upload_lookups_clear(dno_crawler_upload_lookups *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}


/* A signed-in user's tokens. They live as long as the access token.
 * string "session:{user_id}", Redis type string, database 0; TTL: as setting {$cache_ttl_session} says (1 hour if not set); every write sets it anew. dno_crawler.keys:81 */
typedef struct dno_crawler_session_params {
    dno_crawler_user_id user_id;
} dno_crawler_session_params;
static const keysrt_piece dno_crawler_session_table_pieces[] KEYSRT_UNUSED = {
    {"session:", 8, offsetof(dno_crawler_session_params, user_id), &dno_crawler_type_2, "user_id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key dno_crawler_session_table KEYSRT_UNUSED = {&dno_crawler_keyspace, "session", 0, 0, KEYSRT_STRING, false,
    {2, sizeof(dno_crawler_session_params), dno_crawler_session_table_pieces, "session:*", "session:{user_id}"},
    &dno_crawler_type_7, 0, 0,
    {KEYSRT_TTL_SETTING, KEYSRT_TTL_ON_WRITE, false, 0, 1000, 0, 0, offsetof(dno_crawler_settings, cache_ttl_session), 0, 0, 0},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL dno_crawler_session_key_name(keysrt_client *client, dno_crawler_user_id user_id, keysrt_text *out)
{ return keysrt_key_name(client, &dno_crawler_session_table, &user_id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL dno_crawler_session_parse(keysrt_client *client, keysrt_view name, dno_crawler_session_params *out)
{ return keysrt_key_parse(client, &dno_crawler_session_table, name, out, NULL); }
/* MISS: no such key. GET */
KEYSRT_CALL dno_crawler_session_get(keysrt_client *client, dno_crawler_user_id user_id, dno_crawler_session_result *out)
{ return keysrt_string_get(client, &dno_crawler_session_table, &user_id, out, &out->block); }
/* Value and TTL in one step. SET */
KEYSRT_CALL dno_crawler_session_set(keysrt_client *client, dno_crawler_user_id user_id, const dno_crawler_session *value)
{ return keysrt_string_set(client, &dno_crawler_session_table, &user_id, value, keysrt_declared_ttl); }
/* Sets it where there is none; MISS: there is one, nothing changed. SET NX */
KEYSRT_CALL dno_crawler_session_add(keysrt_client *client, dno_crawler_user_id user_id, const dno_crawler_session *value)
{ return keysrt_string_add(client, &dno_crawler_session_table, &user_id, value, keysrt_declared_ttl); }
/* Sets it and gives the old value; MISS: there was none. SET GET */
KEYSRT_CALL dno_crawler_session_swap(keysrt_client *client, dno_crawler_user_id user_id, const dno_crawler_session *value, dno_crawler_session_result *old)
{ return keysrt_string_swap(client, &dno_crawler_session_table, &user_id, value, keysrt_declared_ttl, old, &old->block); }
/* Reads and deletes; MISS: no such key. GETDEL */
KEYSRT_CALL dno_crawler_session_take(keysrt_client *client, dno_crawler_user_id user_id, dno_crawler_session_result *out)
{ return keysrt_string_take(client, &dno_crawler_session_table, &user_id, out, &out->block); }
/* One item for each key, found or not. MGET */
KEYSRT_CALL dno_crawler_session_get_many(keysrt_client *client, const dno_crawler_session_params *keys, size_t count, dno_crawler_session_lookups *out)
{ return keysrt_string_get_many(client, &dno_crawler_session_table, keys, count, out, &out->block, sizeof(dno_crawler_session_lookup), offsetof(dno_crawler_session_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL dno_crawler_session_set_many(keysrt_client *client, const dno_crawler_session_params *keys, const dno_crawler_session *values, size_t count)
{ return keysrt_string_set_many(client, &dno_crawler_session_table, keys, values, count, keysrt_declared_ttl); }
/* OK or MISS. EXISTS */
KEYSRT_CALL dno_crawler_session_exists(keysrt_client *client, dno_crawler_user_id user_id)
{ return keysrt_key_exists(client, &dno_crawler_session_table, &user_id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL dno_crawler_session_ttl(keysrt_client *client, dno_crawler_user_id user_id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &dno_crawler_session_table, &user_id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL dno_crawler_session_renew(keysrt_client *client, dno_crawler_user_id user_id)
{ return keysrt_key_renew(client, &dno_crawler_session_table, &user_id, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL dno_crawler_session_delete(keysrt_client *client, dno_crawler_user_id user_id)
{ return keysrt_key_delete(client, &dno_crawler_session_table, &user_id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL dno_crawler_session_walk(keysrt_client *client, keysrt_walk *walk, dno_crawler_session_params *out)
{ return keysrt_key_walk(client, &dno_crawler_session_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL dno_crawler_session_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &dno_crawler_session_table, deleted); }

/* A refresh token, by its digest: who reads the keyspace cannot sign in.
 * string "refresh_token:{token_hash}", Redis type string, database 0; TTL: as setting {$cache_ttl_refresh} says (30 days if not set); every write sets it anew. dno_crawler.keys:84 */
typedef struct dno_crawler_refresh_token_params {
    dno_crawler_digest token_hash;
} dno_crawler_refresh_token_params;
static const keysrt_piece dno_crawler_refresh_token_table_pieces[] KEYSRT_UNUSED = {
    {"refresh_token:", 14, offsetof(dno_crawler_refresh_token_params, token_hash), &dno_crawler_type_8, "token_hash", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key dno_crawler_refresh_token_table KEYSRT_UNUSED = {&dno_crawler_keyspace, "refresh_token", 1, 0, KEYSRT_STRING, false,
    {2, sizeof(dno_crawler_refresh_token_params), dno_crawler_refresh_token_table_pieces, "refresh_token:*", "refresh_token:{token_hash}"},
    &dno_crawler_type_10, 0, 0,
    {KEYSRT_TTL_SETTING, KEYSRT_TTL_ON_WRITE, false, 0, 1000, 0, 0, offsetof(dno_crawler_settings, cache_ttl_refresh), 0, 0, 0},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL dno_crawler_refresh_token_key_name(keysrt_client *client, dno_crawler_digest token_hash, keysrt_text *out)
{ return keysrt_key_name(client, &dno_crawler_refresh_token_table, &token_hash, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL dno_crawler_refresh_token_parse(keysrt_client *client, keysrt_view name, dno_crawler_refresh_token_params *out)
{ return keysrt_key_parse(client, &dno_crawler_refresh_token_table, name, out, NULL); }
/* MISS: no such key. GET */
KEYSRT_CALL dno_crawler_refresh_token_get(keysrt_client *client, dno_crawler_digest token_hash, dno_crawler_refresh_token_result *out)
{ return keysrt_string_get(client, &dno_crawler_refresh_token_table, &token_hash, out, &out->block); }
/* Value and TTL in one step. SET */
KEYSRT_CALL dno_crawler_refresh_token_set(keysrt_client *client, dno_crawler_digest token_hash, const dno_crawler_refresh_token *value)
{ return keysrt_string_set(client, &dno_crawler_refresh_token_table, &token_hash, value, keysrt_declared_ttl); }
/* Sets it where there is none; MISS: there is one, nothing changed. SET NX */
KEYSRT_CALL dno_crawler_refresh_token_add(keysrt_client *client, dno_crawler_digest token_hash, const dno_crawler_refresh_token *value)
{ return keysrt_string_add(client, &dno_crawler_refresh_token_table, &token_hash, value, keysrt_declared_ttl); }
/* Sets it and gives the old value; MISS: there was none. SET GET */
KEYSRT_CALL dno_crawler_refresh_token_swap(keysrt_client *client, dno_crawler_digest token_hash, const dno_crawler_refresh_token *value, dno_crawler_refresh_token_result *old)
{ return keysrt_string_swap(client, &dno_crawler_refresh_token_table, &token_hash, value, keysrt_declared_ttl, old, &old->block); }
/* Reads and deletes; MISS: no such key. GETDEL */
KEYSRT_CALL dno_crawler_refresh_token_take(keysrt_client *client, dno_crawler_digest token_hash, dno_crawler_refresh_token_result *out)
{ return keysrt_string_take(client, &dno_crawler_refresh_token_table, &token_hash, out, &out->block); }
/* One item for each key, found or not. MGET */
KEYSRT_CALL dno_crawler_refresh_token_get_many(keysrt_client *client, const dno_crawler_refresh_token_params *keys, size_t count, dno_crawler_refresh_token_lookups *out)
{ return keysrt_string_get_many(client, &dno_crawler_refresh_token_table, keys, count, out, &out->block, sizeof(dno_crawler_refresh_token_lookup), offsetof(dno_crawler_refresh_token_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL dno_crawler_refresh_token_set_many(keysrt_client *client, const dno_crawler_refresh_token_params *keys, const dno_crawler_refresh_token *values, size_t count)
{ return keysrt_string_set_many(client, &dno_crawler_refresh_token_table, keys, values, count, keysrt_declared_ttl); }
/* OK or MISS. EXISTS */
KEYSRT_CALL dno_crawler_refresh_token_exists(keysrt_client *client, dno_crawler_digest token_hash)
{ return keysrt_key_exists(client, &dno_crawler_refresh_token_table, &token_hash); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL dno_crawler_refresh_token_ttl(keysrt_client *client, dno_crawler_digest token_hash, keysrt_duration *out)
{ return keysrt_key_ttl(client, &dno_crawler_refresh_token_table, &token_hash, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL dno_crawler_refresh_token_renew(keysrt_client *client, dno_crawler_digest token_hash)
{ return keysrt_key_renew(client, &dno_crawler_refresh_token_table, &token_hash, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL dno_crawler_refresh_token_delete(keysrt_client *client, dno_crawler_digest token_hash)
{ return keysrt_key_delete(client, &dno_crawler_refresh_token_table, &token_hash); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL dno_crawler_refresh_token_walk(keysrt_client *client, keysrt_walk *walk, dno_crawler_refresh_token_params *out)
{ return keysrt_key_walk(client, &dno_crawler_refresh_token_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL dno_crawler_refresh_token_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &dno_crawler_refresh_token_table, deleted); }

/* How a question was understood, by the digest of its words.
 * cache "query_cache:{query_hash}", Redis type string, database 0; TTL: 24 hours; every write sets it anew. dno_crawler.keys:111
 * Of all callers of all processes one computes, the one whose token is in the lease (10 seconds); the others wait for its value.
 * What was put or deleted meanwhile voids what is being computed: nothing outdated is stored.
 * After a lost reply each step is sent again: twice is the same as once.
 * While Redis cannot be asked, reading misses, writing does nothing and the loader answers; deleting fails.
 * Commands: GET and MGET to read; EVALSHA to write, to delete and for the lease. */
typedef struct dno_crawler_query_cache_params {
    dno_crawler_digest query_hash;
} dno_crawler_query_cache_params;
typedef struct dno_crawler_query_cache_lookup {
    keysrt_status status;
    dno_crawler_query_answer value;
} dno_crawler_query_cache_lookup;
typedef struct dno_crawler_query_cache_lookups {
    dno_crawler_query_cache_lookup *items;
    size_t count;
    keysrt_block block;
} dno_crawler_query_cache_lookups;
static inline void dno_crawler_query_cache_lookups_clear(dno_crawler_query_cache_lookups *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}
/* Makes what is missing: calls dno_crawler_query_cache_loaded() and returns OK; MISS: there is none; all else is the caller's. */
typedef keysrt_status dno_crawler_query_cache_loader(void *context, const dno_crawler_query_cache_params *params, keysrt_loading *loading);
typedef struct dno_crawler_query_cache_load {
    dno_crawler_query_cache_loader *loader;
    void *context;
} dno_crawler_query_cache_load;
static inline keysrt_status dno_crawler_query_cache_run_loader(void *state, const void *params, keysrt_loading *loading)
{
    const dno_crawler_query_cache_load *load = (const dno_crawler_query_cache_load *)state;
    return load->loader(load->context, (const dno_crawler_query_cache_params *)params, loading);
}
static const keysrt_piece dno_crawler_query_cache_table_pieces[] KEYSRT_UNUSED = {
    {"query_cache:", 12, offsetof(dno_crawler_query_cache_params, query_hash), &dno_crawler_type_8, "query_hash", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_piece dno_crawler_query_cache_table_lease_pieces[] KEYSRT_UNUSED = {
    {"query_cache:", 12, offsetof(dno_crawler_query_cache_params, query_hash), &dno_crawler_type_8, "query_hash", false},
    {":lease", 6, 0, 0, 0, false},
};
static const keysrt_key dno_crawler_query_cache_table_lease KEYSRT_UNUSED = {&dno_crawler_keyspace, "query_cache lease", 2, 0, 0, false, {2, sizeof(dno_crawler_query_cache_params), dno_crawler_query_cache_table_lease_pieces, "query_cache:*:lease", "query_cache:{query_hash}:lease"}, 0, 0, 0, {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0}, 0, 0, 0, 0, 0};
static const keysrt_cache dno_crawler_query_cache_table_cache KEYSRT_UNUSED = {&dno_crawler_query_cache_table_lease, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, false, false, 0, 0};
static const keysrt_key dno_crawler_query_cache_table KEYSRT_UNUSED = {&dno_crawler_keyspace, "query_cache", 2, 0, KEYSRT_CACHE, false,
    {2, sizeof(dno_crawler_query_cache_params), dno_crawler_query_cache_table_pieces, "query_cache:*", "query_cache:{query_hash}"},
    &dno_crawler_type_17, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 86400000, 0, 0, 0, 0, "$2\r\nPX\r\n$8\r\n86400000\r\n", 22},
    &dno_crawler_query_cache_table_cache, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL dno_crawler_query_cache_key_name(keysrt_client *client, dno_crawler_digest query_hash, keysrt_text *out)
{ return keysrt_key_name(client, &dno_crawler_query_cache_table, &query_hash, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL dno_crawler_query_cache_parse(keysrt_client *client, keysrt_view name, dno_crawler_query_cache_params *out)
{ return keysrt_key_parse(client, &dno_crawler_query_cache_table, name, out, NULL); }
/* MISS: none that counts, or Redis cannot be asked. GET */
KEYSRT_CALL dno_crawler_query_cache_get(keysrt_client *client, dno_crawler_digest query_hash, dno_crawler_query_answer_result *out)
{ return keysrt_cache_get(client, &dno_crawler_query_cache_table, &query_hash, out, &out->block); }
/* The value, or what the loader makes of it, one caller at a time; MISS, NOTHING: the loader found none. get, EVALSHA */
KEYSRT_CALL dno_crawler_query_cache_get_or_compute(keysrt_client *client, dno_crawler_digest query_hash, dno_crawler_query_cache_loader *loader, void *context, dno_crawler_query_answer_result *out)
{
    dno_crawler_query_cache_load load = {loader, context};
    return keysrt_cache_get_or_compute(client, &dno_crawler_query_cache_table, &query_hash, loader ? dno_crawler_query_cache_run_loader : 0, &load, out, &out->block);
}
/* Inside a loader: what it made. Encoded at once: value may go away. */
KEYSRT_CALL dno_crawler_query_cache_loaded(keysrt_loading *loading, const dno_crawler_query_answer *value)
{ return keysrt_cache_loaded(loading, &dno_crawler_query_cache_table, value, keysrt_declared_ttl); }
/* Value and TTL in one step; MISS: Redis cannot be asked, nothing was written. EVALSHA */
KEYSRT_CALL dno_crawler_query_cache_put(keysrt_client *client, dno_crawler_digest query_hash, const dno_crawler_query_answer *value)
{ return keysrt_cache_put(client, &dno_crawler_query_cache_table, &query_hash, value, keysrt_declared_ttl); }
/* One item for each key, with the status that get has. MGET */
KEYSRT_CALL dno_crawler_query_cache_get_many(keysrt_client *client, const dno_crawler_query_cache_params *keys, size_t count, dno_crawler_query_cache_lookups *out)
{ return keysrt_cache_get_many(client, &dno_crawler_query_cache_table, keys, count, out, &out->block, sizeof(dno_crawler_query_cache_lookup), offsetof(dno_crawler_query_cache_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL dno_crawler_query_cache_put_many(keysrt_client *client, const dno_crawler_query_cache_params *keys, const dno_crawler_query_answer *values, size_t count)
{ return keysrt_cache_put_many(client, &dno_crawler_query_cache_table, keys, values, count, keysrt_declared_ttl); }
/* Invalidates: what is being computed will not be stored either. MISS: there was none. EVALSHA */
KEYSRT_CALL dno_crawler_query_cache_delete(keysrt_client *client, dno_crawler_digest query_hash)
{ return keysrt_cache_delete(client, &dno_crawler_query_cache_table, &query_hash); }
/* Every key of the pattern, and what is being computed; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL dno_crawler_query_cache_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_cache_delete_all(client, &dno_crawler_query_cache_table, deleted); }
/* OK or MISS. EXISTS */
KEYSRT_CALL dno_crawler_query_cache_exists(keysrt_client *client, dno_crawler_digest query_hash)
{ return keysrt_key_exists(client, &dno_crawler_query_cache_table, &query_hash); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL dno_crawler_query_cache_ttl(keysrt_client *client, dno_crawler_digest query_hash, keysrt_duration *out)
{ return keysrt_key_ttl(client, &dno_crawler_query_cache_table, &query_hash, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL dno_crawler_query_cache_renew(keysrt_client *client, dno_crawler_digest query_hash)
{ return keysrt_key_renew(client, &dno_crawler_query_cache_table, &query_hash, keysrt_declared_ttl); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL dno_crawler_query_cache_walk(keysrt_client *client, keysrt_walk *walk, dno_crawler_query_cache_params *out)
{ return keysrt_key_walk(client, &dno_crawler_query_cache_table, walk, out); }

/* An operator's data of a year. That nothing was found is remembered too, for a shorter time, so that it is looked for again
 * soon. The page keeps both as the same JSON under two lifetimes; here absence is told apart, so the value stands in the
 * envelope of `cache` (runtime/api.md).
 * cache "dno_data:{dno_slug}:{year}:{data_type}", Redis type string, database 0; TTL: as setting {$cache_ttl_found} says (24 hours if not set); every write sets it anew. dno_crawler.keys:116
 * Of all callers of all processes one computes, the one whose token is in the lease (10 seconds); the others wait for its value.
 * What was put or deleted meanwhile voids what is being computed: nothing outdated is stored.
 * After a lost reply each step is sent again: twice is the same as once.
 * While Redis cannot be asked, reading misses, writing does nothing and the loader answers; deleting fails.
 * Commands: GET and MGET to read; EVALSHA to write, to delete and for the lease. */
typedef struct dno_crawler_dno_data_params {
    dno_crawler_dno_slug dno_slug;
    dno_crawler_year year;
    dno_crawler_data_type data_type;
} dno_crawler_dno_data_params;
typedef struct dno_crawler_dno_data_lookup {
    keysrt_status status;
    dno_crawler_dno_data value;
} dno_crawler_dno_data_lookup;
typedef struct dno_crawler_dno_data_lookups {
    dno_crawler_dno_data_lookup *items;
    size_t count;
    keysrt_block block;
} dno_crawler_dno_data_lookups;
static inline void dno_crawler_dno_data_lookups_clear(dno_crawler_dno_data_lookups *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}
/* Makes what is missing: calls dno_crawler_dno_data_loaded() and returns OK; MISS: there is none; all else is the caller's. */
typedef keysrt_status dno_crawler_dno_data_loader(void *context, const dno_crawler_dno_data_params *params, keysrt_loading *loading);
typedef struct dno_crawler_dno_data_load {
    dno_crawler_dno_data_loader *loader;
    void *context;
} dno_crawler_dno_data_load;
static inline keysrt_status dno_crawler_dno_data_run_loader(void *state, const void *params, keysrt_loading *loading)
{
    const dno_crawler_dno_data_load *load = (const dno_crawler_dno_data_load *)state;
    return load->loader(load->context, (const dno_crawler_dno_data_params *)params, loading);
}
static const keysrt_piece dno_crawler_dno_data_table_pieces[] KEYSRT_UNUSED = {
    {"dno_data:", 9, offsetof(dno_crawler_dno_data_params, dno_slug), &dno_crawler_type_18, "dno_slug", false},
    {":", 1, offsetof(dno_crawler_dno_data_params, year), &dno_crawler_type_12, "year", false},
    {":", 1, offsetof(dno_crawler_dno_data_params, data_type), &dno_crawler_type_13, "data_type", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_piece dno_crawler_dno_data_table_lease_pieces[] KEYSRT_UNUSED = {
    {"dno_data:", 9, offsetof(dno_crawler_dno_data_params, dno_slug), &dno_crawler_type_18, "dno_slug", false},
    {":", 1, offsetof(dno_crawler_dno_data_params, year), &dno_crawler_type_12, "year", false},
    {":", 1, offsetof(dno_crawler_dno_data_params, data_type), &dno_crawler_type_13, "data_type", false},
    {":lease", 6, 0, 0, 0, false},
};
static const keysrt_key dno_crawler_dno_data_table_lease KEYSRT_UNUSED = {&dno_crawler_keyspace, "dno_data lease", 3, 0, 0, false, {4, sizeof(dno_crawler_dno_data_params), dno_crawler_dno_data_table_lease_pieces, "dno_data:*:*:*:lease", "dno_data:{dno_slug}:{year}:{data_type}:lease"}, 0, 0, 0, {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0}, 0, 0, 0, 0, 0};
static const keysrt_cache dno_crawler_dno_data_table_cache KEYSRT_UNUSED = {&dno_crawler_dno_data_table_lease, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_FROM_SETTING, 1000, offsetof(dno_crawler_settings, cache_ttl_not_found), &dno_crawler_type_1}, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, false, true, 0, 0};
static const keysrt_key dno_crawler_dno_data_table KEYSRT_UNUSED = {&dno_crawler_keyspace, "dno_data", 3, 0, KEYSRT_CACHE, false,
    {4, sizeof(dno_crawler_dno_data_params), dno_crawler_dno_data_table_pieces, "dno_data:*:*:*", "dno_data:{dno_slug}:{year}:{data_type}"},
    &dno_crawler_type_21, 0, 0,
    {KEYSRT_TTL_SETTING, KEYSRT_TTL_ON_WRITE, false, 0, 1000, 0, 0, offsetof(dno_crawler_settings, cache_ttl_found), 0, 0, 0},
    &dno_crawler_dno_data_table_cache, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL dno_crawler_dno_data_key_name(keysrt_client *client, dno_crawler_dno_slug dno_slug, dno_crawler_year year, dno_crawler_data_type data_type, keysrt_text *out)
{
    const dno_crawler_dno_data_params params = {dno_slug, year, data_type};
    return keysrt_key_name(client, &dno_crawler_dno_data_table, &params, out);
}
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL dno_crawler_dno_data_parse(keysrt_client *client, keysrt_view name, dno_crawler_dno_data_params *out)
{ return keysrt_key_parse(client, &dno_crawler_dno_data_table, name, out, NULL); }
/* MISS: none that counts, or Redis cannot be asked; NOTHING: it is remembered that there is none. GET */
KEYSRT_CALL dno_crawler_dno_data_get(keysrt_client *client, dno_crawler_dno_slug dno_slug, dno_crawler_year year, dno_crawler_data_type data_type, dno_crawler_dno_data_result *out)
{
    const dno_crawler_dno_data_params params = {dno_slug, year, data_type};
    return keysrt_cache_get(client, &dno_crawler_dno_data_table, &params, out, &out->block);
}
/* The value, or what the loader makes of it, one caller at a time; MISS, NOTHING: the loader found none. get, EVALSHA */
KEYSRT_CALL dno_crawler_dno_data_get_or_compute(keysrt_client *client, dno_crawler_dno_slug dno_slug, dno_crawler_year year, dno_crawler_data_type data_type, dno_crawler_dno_data_loader *loader, void *context, dno_crawler_dno_data_result *out)
{
    const dno_crawler_dno_data_params params = {dno_slug, year, data_type};
    dno_crawler_dno_data_load load = {loader, context};
    return keysrt_cache_get_or_compute(client, &dno_crawler_dno_data_table, &params, loader ? dno_crawler_dno_data_run_loader : 0, &load, out, &out->block);
}
/* Inside a loader: what it made. Encoded at once: value may go away. */
KEYSRT_CALL dno_crawler_dno_data_loaded(keysrt_loading *loading, const dno_crawler_dno_data *value)
{ return keysrt_cache_loaded(loading, &dno_crawler_dno_data_table, value, keysrt_declared_ttl); }
/* Value and TTL in one step; MISS: Redis cannot be asked, nothing was written. EVALSHA */
KEYSRT_CALL dno_crawler_dno_data_put(keysrt_client *client, dno_crawler_dno_slug dno_slug, dno_crawler_year year, dno_crawler_data_type data_type, const dno_crawler_dno_data *value)
{
    const dno_crawler_dno_data_params params = {dno_slug, year, data_type};
    return keysrt_cache_put(client, &dno_crawler_dno_data_table, &params, value, keysrt_declared_ttl);
}
/* Remembers that there is none. EVALSHA */
KEYSRT_CALL dno_crawler_dno_data_put_missing(keysrt_client *client, dno_crawler_dno_slug dno_slug, dno_crawler_year year, dno_crawler_data_type data_type)
{
    const dno_crawler_dno_data_params params = {dno_slug, year, data_type};
    return keysrt_cache_put_missing(client, &dno_crawler_dno_data_table, &params);
}
/* One item for each key, with the status that get has. MGET */
KEYSRT_CALL dno_crawler_dno_data_get_many(keysrt_client *client, const dno_crawler_dno_data_params *keys, size_t count, dno_crawler_dno_data_lookups *out)
{ return keysrt_cache_get_many(client, &dno_crawler_dno_data_table, keys, count, out, &out->block, sizeof(dno_crawler_dno_data_lookup), offsetof(dno_crawler_dno_data_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL dno_crawler_dno_data_put_many(keysrt_client *client, const dno_crawler_dno_data_params *keys, const dno_crawler_dno_data *values, size_t count)
{ return keysrt_cache_put_many(client, &dno_crawler_dno_data_table, keys, values, count, keysrt_declared_ttl); }
/* Invalidates: what is being computed will not be stored either. MISS: there was none. EVALSHA */
KEYSRT_CALL dno_crawler_dno_data_delete(keysrt_client *client, dno_crawler_dno_slug dno_slug, dno_crawler_year year, dno_crawler_data_type data_type)
{
    const dno_crawler_dno_data_params params = {dno_slug, year, data_type};
    return keysrt_cache_delete(client, &dno_crawler_dno_data_table, &params);
}
/* Every key of the pattern, and what is being computed; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL dno_crawler_dno_data_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_cache_delete_all(client, &dno_crawler_dno_data_table, deleted); }
/* OK or MISS. EXISTS */
KEYSRT_CALL dno_crawler_dno_data_exists(keysrt_client *client, dno_crawler_dno_slug dno_slug, dno_crawler_year year, dno_crawler_data_type data_type)
{
    const dno_crawler_dno_data_params params = {dno_slug, year, data_type};
    return keysrt_key_exists(client, &dno_crawler_dno_data_table, &params);
}
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL dno_crawler_dno_data_ttl(keysrt_client *client, dno_crawler_dno_slug dno_slug, dno_crawler_year year, dno_crawler_data_type data_type, keysrt_duration *out)
{
    const dno_crawler_dno_data_params params = {dno_slug, year, data_type};
    return keysrt_key_ttl(client, &dno_crawler_dno_data_table, &params, out);
}
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL dno_crawler_dno_data_walk(keysrt_client *client, keysrt_walk *walk, dno_crawler_dno_data_params *out)
{ return keysrt_key_walk(client, &dno_crawler_dno_data_table, walk, out); }

/* API calls of a user: `rate_limit:550e8400:2024-01-15-14`.
 * limiter "rate_limit:{user_id}:{window}", Redis type string, database 0; TTL: 1 hour; the limiter's window. dno_crawler.keys:127
 * Never lets more than the limit pass in one window, which the first hit opens; two that meet can let twice as many pass.
 * Check and count are one step by the server's clock; what is denied is not counted, but by take_counting.
 * A reply that was lost may have been counted; it is never sent again by itself, the call is answered as declared.
 * Commands: EVALSHA (GET, INCRBY, PTTL, PEXPIRE, TIME), UNLINK. */
typedef struct dno_crawler_user_calls_params {
    dno_crawler_user_id user_id;
    dno_crawler_hour window;
} dno_crawler_user_calls_params;
static const keysrt_piece dno_crawler_user_calls_table_pieces[] KEYSRT_UNUSED = {
    {"rate_limit:", 11, offsetof(dno_crawler_user_calls_params, user_id), &dno_crawler_type_2, "user_id", false},
    {":", 1, offsetof(dno_crawler_user_calls_params, window), &dno_crawler_type_22, "window", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_limiter dno_crawler_user_calls_table_rules[] KEYSRT_UNUSED = {{KEYSRT_LIMIT_FIXED, KEYSRT_ALIGNED_NOT, KEYSRT_UNAVAILABLE_ALLOWS, {KEYSRT_AT_CALL, 0, 0, 0}, {KEYSRT_CONSTANT, 3600000, 0, 0}, 0}};
static const keysrt_key dno_crawler_user_calls_table KEYSRT_UNUSED = {&dno_crawler_keyspace, "user_calls", 4, 0, KEYSRT_LIMITER, false,
    {3, sizeof(dno_crawler_user_calls_params), dno_crawler_user_calls_table_pieces, "rate_limit:*:*", "rate_limit:{user_id}:{window}"},
    0, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 3600000, 0, 0, 0, 0, "$2\r\nPX\r\n$7\r\n3600000\r\n", 21},
    &dno_crawler_user_calls_table_rules, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL dno_crawler_user_calls_key_name(keysrt_client *client, dno_crawler_user_id user_id, dno_crawler_hour window, keysrt_text *out)
{
    const dno_crawler_user_calls_params params = {user_id, window};
    return keysrt_key_name(client, &dno_crawler_user_calls_table, &params, out);
}
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL dno_crawler_user_calls_parse(keysrt_client *client, keysrt_view name, dno_crawler_user_calls_params *out)
{ return keysrt_key_parse(client, &dno_crawler_user_calls_table, name, out, NULL); }
/* Takes one, if there is one: out->allowed. EVALSHA */
KEYSRT_CALL dno_crawler_user_calls_allow(keysrt_client *client, dno_crawler_user_id user_id, dno_crawler_hour window, uint64_t limit, keysrt_limit *out)
{
    const dno_crawler_user_calls_params params = {user_id, window};
    const keysrt_limiter_ask ask = {1, limit, 0, 0};
    return keysrt_limiter_take(client, &dno_crawler_user_calls_table, &params, &ask, false, out);
}
/* Takes n, or none of them: out->allowed. What is denied does not count. EVALSHA */
KEYSRT_CALL dno_crawler_user_calls_take(keysrt_client *client, dno_crawler_user_id user_id, dno_crawler_hour window, uint64_t limit, uint64_t n, keysrt_limit *out)
{
    const dno_crawler_user_calls_params params = {user_id, window};
    const keysrt_limiter_ask ask = {n, limit, 0, 0};
    return keysrt_limiter_take(client, &dno_crawler_user_calls_table, &params, &ask, false, out);
}
/* The same, but what is denied counts, too: who goes on asking stays denied. EVALSHA */
KEYSRT_CALL dno_crawler_user_calls_take_counting(keysrt_client *client, dno_crawler_user_id user_id, dno_crawler_hour window, uint64_t limit, uint64_t n, keysrt_limit *out)
{
    const dno_crawler_user_calls_params params = {user_id, window};
    const keysrt_limiter_ask ask = {n, limit, 0, 0};
    return keysrt_limiter_take(client, &dno_crawler_user_calls_table, &params, &ask, true, out);
}
/* What allow would say. Takes nothing. EVALSHA */
KEYSRT_CALL dno_crawler_user_calls_peek(keysrt_client *client, dno_crawler_user_id user_id, dno_crawler_hour window, uint64_t limit, keysrt_limit *out)
{
    const dno_crawler_user_calls_params params = {user_id, window};
    const keysrt_limiter_ask ask = {1, limit, 0, 0};
    return keysrt_limiter_peek(client, &dno_crawler_user_calls_table, &params, &ask, out);
}
/* All is free again; MISS: it was. UNLINK */
KEYSRT_CALL dno_crawler_user_calls_reset(keysrt_client *client, dno_crawler_user_id user_id, dno_crawler_hour window, uint64_t limit)
{
    const dno_crawler_user_calls_params params = {user_id, window};
    const keysrt_limiter_ask ask = {1, limit, 0, 0};
    return keysrt_limiter_reset(client, &dno_crawler_user_calls_table, &params, &ask);
}
/* OK or MISS. EXISTS */
KEYSRT_CALL dno_crawler_user_calls_exists(keysrt_client *client, dno_crawler_user_id user_id, dno_crawler_hour window)
{
    const dno_crawler_user_calls_params params = {user_id, window};
    return keysrt_key_exists(client, &dno_crawler_user_calls_table, &params);
}
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL dno_crawler_user_calls_ttl(keysrt_client *client, dno_crawler_user_id user_id, dno_crawler_hour window, keysrt_duration *out)
{
    const dno_crawler_user_calls_params params = {user_id, window};
    return keysrt_key_ttl(client, &dno_crawler_user_calls_table, &params, out);
}
/* MISS: there was none. UNLINK */
KEYSRT_CALL dno_crawler_user_calls_delete(keysrt_client *client, dno_crawler_user_id user_id, dno_crawler_hour window)
{
    const dno_crawler_user_calls_params params = {user_id, window};
    return keysrt_key_delete(client, &dno_crawler_user_calls_table, &params);
}
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL dno_crawler_user_calls_walk(keysrt_client *client, keysrt_walk *walk, dno_crawler_user_calls_params *out)
{ return keysrt_key_walk(client, &dno_crawler_user_calls_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL dno_crawler_user_calls_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &dno_crawler_user_calls_table, deleted); }

/* Calls from one address, whoever makes them.
 * limiter "rate_limit:ip:{ip_address}:{window}", Redis type string, database 0; TTL: 1 hour; the limiter's window. dno_crawler.keys:130
 * Never lets more than the limit pass in one window, which the first hit opens; two that meet can let twice as many pass.
 * Check and count are one step by the server's clock; what is denied is not counted, but by take_counting.
 * A reply that was lost may have been counted; it is never sent again by itself, the call is answered as declared.
 * Commands: EVALSHA (GET, INCRBY, PTTL, PEXPIRE, TIME), UNLINK. */
typedef struct dno_crawler_ip_calls_params {
    keysrt_ip ip_address;
    dno_crawler_hour window;
} dno_crawler_ip_calls_params;
static const keysrt_piece dno_crawler_ip_calls_table_pieces[] KEYSRT_UNUSED = {
    {"rate_limit:ip:", 14, offsetof(dno_crawler_ip_calls_params, ip_address), &dno_crawler_type_23, "ip_address", false},
    {":", 1, offsetof(dno_crawler_ip_calls_params, window), &dno_crawler_type_22, "window", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_limiter dno_crawler_ip_calls_table_rules[] KEYSRT_UNUSED = {{KEYSRT_LIMIT_FIXED, KEYSRT_ALIGNED_NOT, KEYSRT_UNAVAILABLE_ALLOWS, {KEYSRT_AT_CALL, 0, 0, 0}, {KEYSRT_CONSTANT, 3600000, 0, 0}, 0}};
static const keysrt_key dno_crawler_ip_calls_table KEYSRT_UNUSED = {&dno_crawler_keyspace, "ip_calls", 5, 0, KEYSRT_LIMITER, false,
    {3, sizeof(dno_crawler_ip_calls_params), dno_crawler_ip_calls_table_pieces, "rate_limit:ip:*:*", "rate_limit:ip:{ip_address}:{window}"},
    0, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 3600000, 0, 0, 0, 0, "$2\r\nPX\r\n$7\r\n3600000\r\n", 21},
    &dno_crawler_ip_calls_table_rules, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL dno_crawler_ip_calls_key_name(keysrt_client *client, keysrt_ip ip_address, dno_crawler_hour window, keysrt_text *out)
{
    const dno_crawler_ip_calls_params params = {ip_address, window};
    return keysrt_key_name(client, &dno_crawler_ip_calls_table, &params, out);
}
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL dno_crawler_ip_calls_parse(keysrt_client *client, keysrt_view name, dno_crawler_ip_calls_params *out)
{ return keysrt_key_parse(client, &dno_crawler_ip_calls_table, name, out, NULL); }
/* Takes one, if there is one: out->allowed. EVALSHA */
KEYSRT_CALL dno_crawler_ip_calls_allow(keysrt_client *client, keysrt_ip ip_address, dno_crawler_hour window, uint64_t limit, keysrt_limit *out)
{
    const dno_crawler_ip_calls_params params = {ip_address, window};
    const keysrt_limiter_ask ask = {1, limit, 0, 0};
    return keysrt_limiter_take(client, &dno_crawler_ip_calls_table, &params, &ask, false, out);
}
/* Takes n, or none of them: out->allowed. What is denied does not count. EVALSHA */
KEYSRT_CALL dno_crawler_ip_calls_take(keysrt_client *client, keysrt_ip ip_address, dno_crawler_hour window, uint64_t limit, uint64_t n, keysrt_limit *out)
{
    const dno_crawler_ip_calls_params params = {ip_address, window};
    const keysrt_limiter_ask ask = {n, limit, 0, 0};
    return keysrt_limiter_take(client, &dno_crawler_ip_calls_table, &params, &ask, false, out);
}
/* The same, but what is denied counts, too: who goes on asking stays denied. EVALSHA */
KEYSRT_CALL dno_crawler_ip_calls_take_counting(keysrt_client *client, keysrt_ip ip_address, dno_crawler_hour window, uint64_t limit, uint64_t n, keysrt_limit *out)
{
    const dno_crawler_ip_calls_params params = {ip_address, window};
    const keysrt_limiter_ask ask = {n, limit, 0, 0};
    return keysrt_limiter_take(client, &dno_crawler_ip_calls_table, &params, &ask, true, out);
}
/* What allow would say. Takes nothing. EVALSHA */
KEYSRT_CALL dno_crawler_ip_calls_peek(keysrt_client *client, keysrt_ip ip_address, dno_crawler_hour window, uint64_t limit, keysrt_limit *out)
{
    const dno_crawler_ip_calls_params params = {ip_address, window};
    const keysrt_limiter_ask ask = {1, limit, 0, 0};
    return keysrt_limiter_peek(client, &dno_crawler_ip_calls_table, &params, &ask, out);
}
/* All is free again; MISS: it was. UNLINK */
KEYSRT_CALL dno_crawler_ip_calls_reset(keysrt_client *client, keysrt_ip ip_address, dno_crawler_hour window, uint64_t limit)
{
    const dno_crawler_ip_calls_params params = {ip_address, window};
    const keysrt_limiter_ask ask = {1, limit, 0, 0};
    return keysrt_limiter_reset(client, &dno_crawler_ip_calls_table, &params, &ask);
}
/* OK or MISS. EXISTS */
KEYSRT_CALL dno_crawler_ip_calls_exists(keysrt_client *client, keysrt_ip ip_address, dno_crawler_hour window)
{
    const dno_crawler_ip_calls_params params = {ip_address, window};
    return keysrt_key_exists(client, &dno_crawler_ip_calls_table, &params);
}
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL dno_crawler_ip_calls_ttl(keysrt_client *client, keysrt_ip ip_address, dno_crawler_hour window, keysrt_duration *out)
{
    const dno_crawler_ip_calls_params params = {ip_address, window};
    return keysrt_key_ttl(client, &dno_crawler_ip_calls_table, &params, out);
}
/* MISS: there was none. UNLINK */
KEYSRT_CALL dno_crawler_ip_calls_delete(keysrt_client *client, keysrt_ip ip_address, dno_crawler_hour window)
{
    const dno_crawler_ip_calls_params params = {ip_address, window};
    return keysrt_key_delete(client, &dno_crawler_ip_calls_table, &params);
}
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL dno_crawler_ip_calls_walk(keysrt_client *client, keysrt_walk *walk, dno_crawler_ip_calls_params *out)
{ return keysrt_key_walk(client, &dno_crawler_ip_calls_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL dno_crawler_ip_calls_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &dno_crawler_ip_calls_table, deleted); }

/* Where a job stands. It stays while the job waits and runs, and for a day after it ended.
 * string "job:{job_id}", Redis type string, database 0; TTL: 24 hours after finish; until then the key stays. dno_crawler.keys:153 */
typedef struct dno_crawler_job_params {
    dno_crawler_job_id job_id;
} dno_crawler_job_params;
static const keysrt_piece dno_crawler_job_table_pieces[] KEYSRT_UNUSED = {
    {"job:", 4, offsetof(dno_crawler_job_params, job_id), &dno_crawler_type_24, "job_id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key dno_crawler_job_table KEYSRT_UNUSED = {&dno_crawler_keyspace, "job", 6, 0, KEYSRT_STRING, false,
    {2, sizeof(dno_crawler_job_params), dno_crawler_job_table_pieces, "job:*", "job:{job_id}"},
    &dno_crawler_type_28, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_AFTER, false, 0, 86400000, 0, 0, 0, 0, "$2\r\nPX\r\n$8\r\n86400000\r\n", 22},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL dno_crawler_job_key_name(keysrt_client *client, dno_crawler_job_id job_id, keysrt_text *out)
{ return keysrt_key_name(client, &dno_crawler_job_table, &job_id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL dno_crawler_job_parse(keysrt_client *client, keysrt_view name, dno_crawler_job_params *out)
{ return keysrt_key_parse(client, &dno_crawler_job_table, name, out, NULL); }
/* MISS: no such key. GET */
KEYSRT_CALL dno_crawler_job_get(keysrt_client *client, dno_crawler_job_id job_id, dno_crawler_job_result *out)
{ return keysrt_string_get(client, &dno_crawler_job_table, &job_id, out, &out->block); }
/* Value and TTL in one step. SET */
KEYSRT_CALL dno_crawler_job_set(keysrt_client *client, dno_crawler_job_id job_id, const dno_crawler_job *value)
{ return keysrt_string_set(client, &dno_crawler_job_table, &job_id, value, keysrt_declared_ttl); }
/* Sets it where there is none; MISS: there is one, nothing changed. SET NX */
KEYSRT_CALL dno_crawler_job_add(keysrt_client *client, dno_crawler_job_id job_id, const dno_crawler_job *value)
{ return keysrt_string_add(client, &dno_crawler_job_table, &job_id, value, keysrt_declared_ttl); }
/* Sets it and gives the old value; MISS: there was none. SET GET */
KEYSRT_CALL dno_crawler_job_swap(keysrt_client *client, dno_crawler_job_id job_id, const dno_crawler_job *value, dno_crawler_job_result *old)
{ return keysrt_string_swap(client, &dno_crawler_job_table, &job_id, value, keysrt_declared_ttl, old, &old->block); }
/* Reads and deletes; MISS: no such key. GETDEL */
KEYSRT_CALL dno_crawler_job_take(keysrt_client *client, dno_crawler_job_id job_id, dno_crawler_job_result *out)
{ return keysrt_string_take(client, &dno_crawler_job_table, &job_id, out, &out->block); }
/* One item for each key, found or not. MGET */
KEYSRT_CALL dno_crawler_job_get_many(keysrt_client *client, const dno_crawler_job_params *keys, size_t count, dno_crawler_job_lookups *out)
{ return keysrt_string_get_many(client, &dno_crawler_job_table, keys, count, out, &out->block, sizeof(dno_crawler_job_lookup), offsetof(dno_crawler_job_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL dno_crawler_job_set_many(keysrt_client *client, const dno_crawler_job_params *keys, const dno_crawler_job *values, size_t count)
{ return keysrt_string_set_many(client, &dno_crawler_job_table, keys, values, count, keysrt_declared_ttl); }
/* OK or MISS. EXISTS */
KEYSRT_CALL dno_crawler_job_exists(keysrt_client *client, dno_crawler_job_id job_id)
{ return keysrt_key_exists(client, &dno_crawler_job_table, &job_id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL dno_crawler_job_ttl(keysrt_client *client, dno_crawler_job_id job_id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &dno_crawler_job_table, &job_id, out); }
/* Starts the TTL; MISS: no such key. PEXPIRE */
KEYSRT_CALL dno_crawler_job_finish(keysrt_client *client, dno_crawler_job_id job_id)
{ return keysrt_key_finish(client, &dno_crawler_job_table, &job_id); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL dno_crawler_job_delete(keysrt_client *client, dno_crawler_job_id job_id)
{ return keysrt_key_delete(client, &dno_crawler_job_table, &job_id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL dno_crawler_job_walk(keysrt_client *client, keysrt_walk *walk, dno_crawler_job_params *out)
{ return keysrt_key_walk(client, &dno_crawler_job_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL dno_crawler_job_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &dno_crawler_job_table, deleted); }

/* Jobs that wait, and `active_jobs`, those that some worker has. The page pops jobs with RPOP, and one is lost with its
 * worker. Here a worker reserves a job, says now and then that it still works, and a dead worker's job comes back; after three
 * attempts (our number) it is set aside. For that `active_jobs` is a sorted set with the end of each lease: the page's SET
 * knows none. How often a job was tried, which ones wait for another try and which were given up stands in
 * `job_queue:attempts`, `:delayed` and `:failed`, which the page does not have.
 * queue "job_queue:{priority}", Redis type list, database 0; TTL: never expires. dno_crawler.keys:160
 * At least once: a job comes back until somebody acknowledges it, so its handler may run twice. A worker that lost its job to another one is told so (MISS), and cannot end it.
 * A job is its own id; the same one pushed again changes nothing while it is there; once acknowledged it may come again.
 * Lost replies: of a push, push again; of a reserve, the job comes back after its lease, and the attempt counts; of an acknowledge, do it again: OK and MISS both say that it is over for this worker.
 * Commands: EVALSHA (LPUSH, RPUSH, RPOP, LINDEX, LRANGE, LLEN, LPOS, LREM, HGET, HSET, HDEL, HEXISTS, ZADD, ZRANGE, ZCARD, ZSCORE, ZREM, PEXPIRE, TIME), LLEN, UNLINK. */
typedef struct dno_crawler_job_queue_params {
    dno_crawler_priority priority;
} dno_crawler_job_queue_params;
/* A job in a worker's hands. */
typedef struct dno_crawler_job_queue_job {
    dno_crawler_job_id id;
    keysrt_queue_lease lease;
    keysrt_block block; /* of reserve; empty in an array */
} dno_crawler_job_queue_job;
typedef struct dno_crawler_job_queue_jobs {
    dno_crawler_job_queue_job *items;
    size_t count;
    keysrt_block block;
} dno_crawler_job_queue_jobs;
static inline void dno_crawler_job_queue_job_clear(dno_crawler_job_queue_job *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}
static inline void dno_crawler_job_queue_jobs_clear(dno_crawler_job_queue_jobs *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}
typedef struct dno_crawler_job_queue_entry {
    dno_crawler_job_id id;
    keysrt_queue_note note;
} dno_crawler_job_queue_entry;
typedef struct dno_crawler_job_queue_entries {
    dno_crawler_job_queue_entry *items;
    size_t count;
    keysrt_block block;
} dno_crawler_job_queue_entries;
static inline void dno_crawler_job_queue_entries_clear(dno_crawler_job_queue_entries *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}
static const keysrt_piece dno_crawler_job_queue_table_pieces[] KEYSRT_UNUSED = {
    {"job_queue:", 10, offsetof(dno_crawler_job_queue_params, priority), &dno_crawler_type_29, "priority", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_piece dno_crawler_job_queue_table_attempts_pieces[] KEYSRT_UNUSED = {
    {"job_queue:attempts", 18, 0, 0, 0, false},
};
static const keysrt_key dno_crawler_job_queue_table_attempts KEYSRT_UNUSED = {&dno_crawler_keyspace, "job_queue attempts", 7, 0, 0, false, {1, sizeof(dno_crawler_job_queue_params), dno_crawler_job_queue_table_attempts_pieces, "job_queue:attempts", "job_queue:attempts"}, 0, 0, 0, {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0}, 0, 0, 0, 0, 0};
static const keysrt_piece dno_crawler_job_queue_table_active_pieces[] KEYSRT_UNUSED = {
    {"active_jobs", 11, 0, 0, 0, false},
};
static const keysrt_key dno_crawler_job_queue_table_active KEYSRT_UNUSED = {&dno_crawler_keyspace, "job_queue active", 7, 0, 0, false, {1, sizeof(dno_crawler_job_queue_params), dno_crawler_job_queue_table_active_pieces, "active_jobs", "active_jobs"}, 0, 0, 0, {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0}, 0, 0, 0, 0, 0};
static const keysrt_piece dno_crawler_job_queue_table_delayed_pieces[] KEYSRT_UNUSED = {
    {"job_queue:delayed", 17, 0, 0, 0, false},
};
static const keysrt_key dno_crawler_job_queue_table_delayed KEYSRT_UNUSED = {&dno_crawler_keyspace, "job_queue delayed", 7, 0, 0, false, {1, sizeof(dno_crawler_job_queue_params), dno_crawler_job_queue_table_delayed_pieces, "job_queue:delayed", "job_queue:delayed"}, 0, 0, 0, {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0}, 0, 0, 0, 0, 0};
static const keysrt_piece dno_crawler_job_queue_table_failed_pieces[] KEYSRT_UNUSED = {
    {"job_queue:failed", 16, 0, 0, 0, false},
};
static const keysrt_key dno_crawler_job_queue_table_failed KEYSRT_UNUSED = {&dno_crawler_keyspace, "job_queue failed", 7, 0, 0, false, {1, sizeof(dno_crawler_job_queue_params), dno_crawler_job_queue_table_failed_pieces, "job_queue:failed", "job_queue:failed"}, 0, 0, 0, {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0}, 0, 0, 0, 0, 0};
static const keysrt_queue_detail dno_crawler_job_queue_table_queue KEYSRT_UNUSED = {&dno_crawler_job_queue_table_attempts, &dno_crawler_job_queue_table_active, &dno_crawler_job_queue_table_delayed, &dno_crawler_job_queue_table_failed, 0, 0, 
    {KEYSRT_FROM_SETTING, 1000, offsetof(dno_crawler_settings, job_lease), &dno_crawler_type_1}, {KEYSRT_CONSTANT, 3, 0, 0}, offsetof(dno_crawler_job_queue_params, priority), 3,
    sizeof(dno_crawler_job_queue_job), offsetof(dno_crawler_job_queue_job, block), 0, offsetof(dno_crawler_job_queue_job, lease), sizeof(dno_crawler_job_id), 0, sizeof(dno_crawler_job_queue_entry), offsetof(dno_crawler_job_queue_entry, note)};
static const keysrt_key dno_crawler_job_queue_table KEYSRT_UNUSED = {&dno_crawler_keyspace, "job_queue", 7, 0, KEYSRT_QUEUE, false,
    {2, sizeof(dno_crawler_job_queue_params), dno_crawler_job_queue_table_pieces, "job_queue:*", "job_queue:{priority}"},
    &dno_crawler_type_24, 0, 0,
    {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0},
    &dno_crawler_job_queue_table_queue, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL dno_crawler_job_queue_key_name(keysrt_client *client, dno_crawler_priority priority, keysrt_text *out)
{ return keysrt_key_name(client, &dno_crawler_job_queue_table, &priority, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL dno_crawler_job_queue_parse(keysrt_client *client, keysrt_view name, dno_crawler_job_queue_params *out)
{ return keysrt_key_parse(client, &dno_crawler_job_queue_table, name, out, NULL); }
/* MISS: it is there already, nothing changed. EVALSHA */
KEYSRT_CALL dno_crawler_job_queue_push(keysrt_client *client, dno_crawler_priority priority, dno_crawler_job_id job)
{ return keysrt_queue_push(client, &dno_crawler_job_queue_table, &priority, &job, NULL, keysrt_ms(0)); }
/* Served after the delay. EVALSHA */
KEYSRT_CALL dno_crawler_job_queue_push_later(keysrt_client *client, dno_crawler_priority priority, dno_crawler_job_id job, keysrt_duration delay)
{ return keysrt_queue_push(client, &dno_crawler_job_queue_table, &priority, &job, NULL, delay); }
/* delay 0: none. pushed (may be NULL): how many were new. EVALSHA */
KEYSRT_CALL dno_crawler_job_queue_push_many(keysrt_client *client, dno_crawler_priority priority, const dno_crawler_job_id *jobs, size_t count, keysrt_duration delay, uint64_t *pushed)
{ return keysrt_queue_push_many(client, &dno_crawler_job_queue_table, &priority, jobs, count, delay, pushed); }
/* How many wait in this list; 0 where there is no key. LLEN */
KEYSRT_CALL dno_crawler_job_queue_waiting(keysrt_client *client, dno_crawler_priority priority, uint64_t *out)
{ return keysrt_list_length(client, &dno_crawler_job_queue_table, &priority, out); }
/* The next job, for this long. MISS: none waits. EVALSHA */
KEYSRT_CALL dno_crawler_job_queue_reserve(keysrt_client *client, dno_crawler_job_queue_job *out)
{
    const dno_crawler_job_queue_params params = {(dno_crawler_priority)0};
    return keysrt_queue_reserve(client, &dno_crawler_job_queue_table, &params, keysrt_ms(0), 0, out, &out->block);
}
/* The same, waiting at most so long for one. (direct) EVALSHA */
KEYSRT_CALL dno_crawler_job_queue_reserve_within(keysrt_client *client, keysrt_duration at_most, dno_crawler_job_queue_job *out)
{
    const dno_crawler_job_queue_params params = {(dno_crawler_priority)0};
    return keysrt_queue_reserve_within(client, &dno_crawler_job_queue_table, &params, at_most, keysrt_ms(0), 0, out, &out->block);
}
/* Up to count (at most 1000); none: an empty result. EVALSHA */
KEYSRT_CALL dno_crawler_job_queue_reserve_many(keysrt_client *client, uint64_t count, dno_crawler_job_queue_jobs *out)
{
    const dno_crawler_job_queue_params params = {(dno_crawler_priority)0};
    return keysrt_queue_reserve_many(client, &dno_crawler_job_queue_table, &params, count, keysrt_ms(0), 0, out, &out->block);
}
/* The lease begins anew. MISS: the job was lost. EVALSHA */
KEYSRT_CALL dno_crawler_job_queue_heartbeat(keysrt_client *client, dno_crawler_job_queue_job *job)
{
    const dno_crawler_job_queue_params params = {(dno_crawler_priority)0};
    return keysrt_queue_heartbeat(client, &dno_crawler_job_queue_table, &params, job, keysrt_ms(0));
}
/* It is done. MISS: it was lost, or acknowledged before. EVALSHA */
KEYSRT_CALL dno_crawler_job_queue_acknowledge(keysrt_client *client, const dno_crawler_job_queue_job *job)
{
    const dno_crawler_job_queue_params params = {(dno_crawler_priority)0};
    return keysrt_queue_acknowledge(client, &dno_crawler_job_queue_table, &params, job);
}
/* Tried again after so long, see keysrt_queue_backoff(); keysrt_never(): given up. gave_up (may be NULL): it was the last attempt. MISS: lost. EVALSHA */
KEYSRT_CALL dno_crawler_job_queue_fail(keysrt_client *client, const dno_crawler_job_queue_job *job, keysrt_view reason, keysrt_duration retry_after, bool *gave_up)
{
    const dno_crawler_job_queue_params params = {(dno_crawler_priority)0};
    return keysrt_queue_fail(client, &dno_crawler_job_queue_table, &params, job, reason, retry_after, 0, gave_up);
}
/* A job that failed, is delayed or reserved waits again. MISS: there is no such. EVALSHA */
KEYSRT_CALL dno_crawler_job_queue_requeue(keysrt_client *client, dno_crawler_job_id id)
{
    const dno_crawler_job_queue_params params = {(dno_crawler_priority)0};
    return keysrt_queue_requeue(client, &dno_crawler_job_queue_table, &params, &id);
}
/* The count (at most 1000) that failed first; requeued may be NULL. EVALSHA */
KEYSRT_CALL dno_crawler_job_queue_requeue_failed(keysrt_client *client, uint64_t count, uint64_t *requeued)
{
    const dno_crawler_job_queue_params params = {(dno_crawler_priority)0};
    return keysrt_queue_requeue_failed(client, &dno_crawler_job_queue_table, &params, count, requeued);
}
/* Forgets the count (at most 1000) that failed first; discarded may be NULL. EVALSHA */
KEYSRT_CALL dno_crawler_job_queue_discard_failed(keysrt_client *client, uint64_t count, uint64_t *discarded)
{
    const dno_crawler_job_queue_params params = {(dno_crawler_priority)0};
    return keysrt_queue_discard_failed(client, &dno_crawler_job_queue_table, &params, count, discarded);
}
/* What dead workers left, and what is due, waits again, as with each reserve; recovered may be NULL. EVALSHA */
KEYSRT_CALL dno_crawler_job_queue_recover(keysrt_client *client, uint64_t *recovered)
{
    const dno_crawler_job_queue_params params = {(dno_crawler_priority)0};
    return keysrt_queue_recover(client, &dno_crawler_job_queue_table, &params, 0, recovered);
}
/* Forgets a job, whatever its state. MISS: there is no such. EVALSHA */
KEYSRT_CALL dno_crawler_job_queue_remove(keysrt_client *client, dno_crawler_job_id id)
{
    const dno_crawler_job_queue_params params = {(dno_crawler_priority)0};
    return keysrt_queue_remove(client, &dno_crawler_job_queue_table, &params, &id);
}
/* How many jobs are in each state. EVALSHA */
KEYSRT_CALL dno_crawler_job_queue_counts(keysrt_client *client, keysrt_queue_counts *out)
{
    const dno_crawler_job_queue_params params = {(dno_crawler_priority)0};
    return keysrt_queue_count(client, &dno_crawler_job_queue_table, &params, out);
}
/* A page of the jobs in a state, count at most 1000. EVALSHA */
KEYSRT_CALL dno_crawler_job_queue_list(keysrt_client *client, keysrt_queue_state state, uint64_t offset, uint64_t count, dno_crawler_job_queue_entries *out)
{
    const dno_crawler_job_queue_params params = {(dno_crawler_priority)0};
    return keysrt_queue_list(client, &dno_crawler_job_queue_table, &params, state, offset, count, out, &out->block);
}
/* State, attempts and last reason of a job. MISS: there is no such. EVALSHA */
KEYSRT_CALL dno_crawler_job_queue_find(keysrt_client *client, dno_crawler_job_id id, keysrt_queue_found *out)
{
    const dno_crawler_job_queue_params params = {(dno_crawler_priority)0};
    return keysrt_queue_find(client, &dno_crawler_job_queue_table, &params, &id, out);
}
/* The whole queue, all its keys. MISS: there was none. UNLINK */
KEYSRT_CALL dno_crawler_job_queue_delete(keysrt_client *client)
{
    const dno_crawler_job_queue_params params = {(dno_crawler_priority)0};
    return keysrt_queue_delete(client, &dno_crawler_job_queue_table, &params);
}

/* A job's progress. The page lets an update be any JSON; here it is what the job's record holds, so that both sides agree.
 * channel "channel:job:{job_id}", a channel. dno_crawler.keys:169 */
typedef struct dno_crawler_job_updates_params {
    dno_crawler_job_id job_id;
} dno_crawler_job_updates_params;
typedef void dno_crawler_job_updates_handler(void *context, const dno_crawler_job_updates_params *params, const dno_crawler_job *message);
static inline void dno_crawler_job_updates_deliver(const keysrt_delivery *delivery)
{
    dno_crawler_job_updates_handler *const handler = (dno_crawler_job_updates_handler *)delivery->handler;
    handler(delivery->context, (const dno_crawler_job_updates_params *)delivery->params, (const dno_crawler_job *)delivery->message);
}
static const keysrt_piece dno_crawler_job_updates_table_pieces[] KEYSRT_UNUSED = {
    {"channel:job:", 12, offsetof(dno_crawler_job_updates_params, job_id), &dno_crawler_type_24, "job_id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key dno_crawler_job_updates_table KEYSRT_UNUSED = {&dno_crawler_keyspace, "job_updates", 8, 0, KEYSRT_CHANNEL, false,
    {2, sizeof(dno_crawler_job_updates_params), dno_crawler_job_updates_table_pieces, "channel:job:*", "channel:job:{job_id}"},
    &dno_crawler_type_28, 0, 0,
    {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL dno_crawler_job_updates_key_name(keysrt_client *client, dno_crawler_job_id job_id, keysrt_text *out)
{ return keysrt_key_name(client, &dno_crawler_job_updates_table, &job_id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL dno_crawler_job_updates_parse(keysrt_client *client, keysrt_view name, dno_crawler_job_updates_params *out)
{ return keysrt_key_parse(client, &dno_crawler_job_updates_table, name, out, NULL); }
/* receivers (may be NULL): subscribers that got it. PUBLISH */
KEYSRT_CALL dno_crawler_job_updates_publish(keysrt_client *client, dno_crawler_job_id job_id, const dno_crawler_job *message, uint64_t *receivers)
{ return keysrt_channel_publish(client, &dno_crawler_job_updates_table, &job_id, message, receivers); }
/* The handler is called by keysrt_subscriber_wait(). SUBSCRIBE */
KEYSRT_CALL dno_crawler_job_updates_subscribe(keysrt_subscriber *subscriber, dno_crawler_job_id job_id, dno_crawler_job_updates_handler *handler, void *context)
{
    const keysrt_listener listener = {dno_crawler_job_updates_deliver, (void (*)(void))handler, context};
    return keysrt_subscriber_add(subscriber, &dno_crawler_job_updates_table, &job_id, &listener);
}
/* Every channel of the pattern. PSUBSCRIBE */
KEYSRT_CALL dno_crawler_job_updates_subscribe_all(keysrt_subscriber *subscriber, dno_crawler_job_updates_handler *handler, void *context)
{
    const keysrt_listener listener = {dno_crawler_job_updates_deliver, (void (*)(void))handler, context};
    return keysrt_subscriber_add_all(subscriber, &dno_crawler_job_updates_table, &listener);
}
/* MISS: it was not subscribed to. UNSUBSCRIBE */
KEYSRT_CALL dno_crawler_job_updates_unsubscribe(keysrt_subscriber *subscriber, dno_crawler_job_id job_id)
{ return keysrt_subscriber_remove(subscriber, &dno_crawler_job_updates_table, &job_id); }
/* Ends subscribe_all; MISS: there was none. PUNSUBSCRIBE */
KEYSRT_CALL dno_crawler_job_updates_unsubscribe_all(keysrt_subscriber *subscriber)
{ return keysrt_subscriber_remove_all(subscriber, &dno_crawler_job_updates_table); }

/* What concerns one user. Any JSON.
 * channel "channel:user:{user_id}", a channel. dno_crawler.keys:172 */
typedef struct dno_crawler_user_updates_params {
    dno_crawler_user_id user_id;
} dno_crawler_user_updates_params;
typedef void dno_crawler_user_updates_handler(void *context, const dno_crawler_user_updates_params *params, const keysrt_view *message);
static inline void dno_crawler_user_updates_deliver(const keysrt_delivery *delivery)
{
    dno_crawler_user_updates_handler *const handler = (dno_crawler_user_updates_handler *)delivery->handler;
    handler(delivery->context, (const dno_crawler_user_updates_params *)delivery->params, (const keysrt_view *)delivery->message);
}
static const keysrt_piece dno_crawler_user_updates_table_pieces[] KEYSRT_UNUSED = {
    {"channel:user:", 13, offsetof(dno_crawler_user_updates_params, user_id), &dno_crawler_type_2, "user_id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key dno_crawler_user_updates_table KEYSRT_UNUSED = {&dno_crawler_keyspace, "user_updates", 9, 0, KEYSRT_CHANNEL, false,
    {2, sizeof(dno_crawler_user_updates_params), dno_crawler_user_updates_table_pieces, "channel:user:*", "channel:user:{user_id}"},
    &dno_crawler_type_19, 0, 0,
    {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL dno_crawler_user_updates_key_name(keysrt_client *client, dno_crawler_user_id user_id, keysrt_text *out)
{ return keysrt_key_name(client, &dno_crawler_user_updates_table, &user_id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL dno_crawler_user_updates_parse(keysrt_client *client, keysrt_view name, dno_crawler_user_updates_params *out)
{ return keysrt_key_parse(client, &dno_crawler_user_updates_table, name, out, NULL); }
/* receivers (may be NULL): subscribers that got it. PUBLISH */
KEYSRT_CALL dno_crawler_user_updates_publish(keysrt_client *client, dno_crawler_user_id user_id, keysrt_view message, uint64_t *receivers)
{ return keysrt_channel_publish(client, &dno_crawler_user_updates_table, &user_id, &message, receivers); }
/* The handler is called by keysrt_subscriber_wait(). SUBSCRIBE */
KEYSRT_CALL dno_crawler_user_updates_subscribe(keysrt_subscriber *subscriber, dno_crawler_user_id user_id, dno_crawler_user_updates_handler *handler, void *context)
{
    const keysrt_listener listener = {dno_crawler_user_updates_deliver, (void (*)(void))handler, context};
    return keysrt_subscriber_add(subscriber, &dno_crawler_user_updates_table, &user_id, &listener);
}
/* Every channel of the pattern. PSUBSCRIBE */
KEYSRT_CALL dno_crawler_user_updates_subscribe_all(keysrt_subscriber *subscriber, dno_crawler_user_updates_handler *handler, void *context)
{
    const keysrt_listener listener = {dno_crawler_user_updates_deliver, (void (*)(void))handler, context};
    return keysrt_subscriber_add_all(subscriber, &dno_crawler_user_updates_table, &listener);
}
/* MISS: it was not subscribed to. UNSUBSCRIBE */
KEYSRT_CALL dno_crawler_user_updates_unsubscribe(keysrt_subscriber *subscriber, dno_crawler_user_id user_id)
{ return keysrt_subscriber_remove(subscriber, &dno_crawler_user_updates_table, &user_id); }
/* Ends subscribe_all; MISS: there was none. PUNSUBSCRIBE */
KEYSRT_CALL dno_crawler_user_updates_unsubscribe_all(keysrt_subscriber *subscriber)
{ return keysrt_subscriber_remove_all(subscriber, &dno_crawler_user_updates_table); }

/* What concerns the whole system, for administrators. Any JSON.
 * channel "channel:admin:system", a channel. dno_crawler.keys:175 */
typedef void dno_crawler_system_updates_handler(void *context, const keysrt_view *message);
static inline void dno_crawler_system_updates_deliver(const keysrt_delivery *delivery)
{
    dno_crawler_system_updates_handler *const handler = (dno_crawler_system_updates_handler *)delivery->handler;
    handler(delivery->context, (const keysrt_view *)delivery->message);
}
static const keysrt_piece dno_crawler_system_updates_table_pieces[] KEYSRT_UNUSED = {
    {"channel:admin:system", 20, 0, 0, 0, false},
};
static const keysrt_key dno_crawler_system_updates_table KEYSRT_UNUSED = {&dno_crawler_keyspace, "system_updates", 10, 0, KEYSRT_CHANNEL, false,
    {1, 0, dno_crawler_system_updates_table_pieces, "channel:admin:system", "channel:admin:system"},
    &dno_crawler_type_19, 0, 0,
    {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL dno_crawler_system_updates_key_name(keysrt_client *client, keysrt_text *out)
{ return keysrt_key_name(client, &dno_crawler_system_updates_table, NULL, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL dno_crawler_system_updates_parse(keysrt_client *client, keysrt_view name)
{ return keysrt_key_parse(client, &dno_crawler_system_updates_table, name, NULL, NULL); }
/* receivers (may be NULL): subscribers that got it. PUBLISH */
KEYSRT_CALL dno_crawler_system_updates_publish(keysrt_client *client, keysrt_view message, uint64_t *receivers)
{ return keysrt_channel_publish(client, &dno_crawler_system_updates_table, NULL, &message, receivers); }
/* The handler is called by keysrt_subscriber_wait(). SUBSCRIBE */
KEYSRT_CALL dno_crawler_system_updates_subscribe(keysrt_subscriber *subscriber, dno_crawler_system_updates_handler *handler, void *context)
{
    const keysrt_listener listener = {dno_crawler_system_updates_deliver, (void (*)(void))handler, context};
    return keysrt_subscriber_add(subscriber, &dno_crawler_system_updates_table, NULL, &listener);
}
/* MISS: it was not subscribed to. UNSUBSCRIBE */
KEYSRT_CALL dno_crawler_system_updates_unsubscribe(keysrt_subscriber *subscriber)
{ return keysrt_subscriber_remove(subscriber, &dno_crawler_system_updates_table, NULL); }

/* A day's questions. A hash, and not the JSON that the page's notation suggests: many processes count at once, and a field is
 * incremented in one step. Each is absent until it was first counted.
 * hash "stats:queries:{date}", Redis type hash, database 0; TTL: 7 days; every write sets it anew. dno_crawler.keys:184 */
typedef struct dno_crawler_query_stats_params {
    keysrt_date date;
} dno_crawler_query_stats_params;
typedef struct dno_crawler_query_stats {
    bool has_total;
    uint64_t total;
    bool has_cache_hits;
    uint64_t cache_hits;
    bool has_crawls;
    uint64_t crawls;
    bool has_failed;
    uint64_t failed;
} dno_crawler_query_stats;
#define DNO_CRAWLER_QUERY_STATS_FIELD_TOTAL (UINT64_C(1) << 0)
#define DNO_CRAWLER_QUERY_STATS_FIELD_CACHE_HITS (UINT64_C(1) << 1)
#define DNO_CRAWLER_QUERY_STATS_FIELD_CRAWLS (UINT64_C(1) << 2)
#define DNO_CRAWLER_QUERY_STATS_FIELD_FAILED (UINT64_C(1) << 3)
static const keysrt_piece dno_crawler_query_stats_table_pieces[] KEYSRT_UNUSED = {
    {"stats:queries:", 14, offsetof(dno_crawler_query_stats_params, date), &dno_crawler_type_30, "date", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_field dno_crawler_query_stats_table_fields[] KEYSRT_UNUSED = {
    {"total", 5, offsetof(dno_crawler_query_stats, total), offsetof(dno_crawler_query_stats, has_total), &dno_crawler_type_31, "$5\r\ntotal\r\n", 11},
    {"cache_hits", 10, offsetof(dno_crawler_query_stats, cache_hits), offsetof(dno_crawler_query_stats, has_cache_hits), &dno_crawler_type_31, "$10\r\ncache_hits\r\n", 17},
    {"crawls", 6, offsetof(dno_crawler_query_stats, crawls), offsetof(dno_crawler_query_stats, has_crawls), &dno_crawler_type_31, "$6\r\ncrawls\r\n", 12},
    {"failed", 6, offsetof(dno_crawler_query_stats, failed), offsetof(dno_crawler_query_stats, has_failed), &dno_crawler_type_31, "$6\r\nfailed\r\n", 12},
};
static const keysrt_record dno_crawler_query_stats_table_record KEYSRT_UNUSED = {"query_stats", sizeof(dno_crawler_query_stats), 4, dno_crawler_query_stats_table_fields, 0, 0};
static const keysrt_key dno_crawler_query_stats_table KEYSRT_UNUSED = {&dno_crawler_keyspace, "query_stats", 11, 0, KEYSRT_HASH, false,
    {2, sizeof(dno_crawler_query_stats_params), dno_crawler_query_stats_table_pieces, "stats:queries:*", "stats:queries:{date}"},
    0, 0, &dno_crawler_query_stats_table_record,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 604800000, 0, 0, 0, 0, "$2\r\nPX\r\n$9\r\n604800000\r\n", 23},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL dno_crawler_query_stats_key_name(keysrt_client *client, keysrt_date date, keysrt_text *out)
{ return keysrt_key_name(client, &dno_crawler_query_stats_table, &date, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL dno_crawler_query_stats_parse(keysrt_client *client, keysrt_view name, dno_crawler_query_stats_params *out)
{ return keysrt_key_parse(client, &dno_crawler_query_stats_table, name, out, NULL); }
/* All fields; MISS: no such key. HGETALL */
KEYSRT_CALL dno_crawler_query_stats_get(keysrt_client *client, keysrt_date date, dno_crawler_query_stats *out)
{ return keysrt_hash_get(client, &dno_crawler_query_stats_table, &date, out, NULL); }
/* Replaces the whole key in one step. DEL, HSET */
KEYSRT_CALL dno_crawler_query_stats_put(keysrt_client *client, keysrt_date date, const dno_crawler_query_stats *record)
{ return keysrt_hash_put(client, &dno_crawler_query_stats_table, &date, record, keysrt_declared_ttl); }
/* The fields of the mask; MISS: no such key. HMGET */
KEYSRT_CALL dno_crawler_query_stats_get_fields(keysrt_client *client, keysrt_date date, uint64_t mask, dno_crawler_query_stats *out)
{ return keysrt_hash_get_fields(client, &dno_crawler_query_stats_table, &date, mask, out, NULL); }
/* The fields of the mask; optional ones that are not there are deleted. HSET */
KEYSRT_CALL dno_crawler_query_stats_set_fields(keysrt_client *client, keysrt_date date, uint64_t mask, const dno_crawler_query_stats *record)
{ return keysrt_hash_set_fields(client, &dno_crawler_query_stats_table, &date, mask, record, keysrt_declared_ttl); }
/* Optional fields of the mask; deleted may be NULL. HDEL */
KEYSRT_CALL dno_crawler_query_stats_delete_fields(keysrt_client *client, keysrt_date date, uint64_t mask, uint64_t *deleted)
{ return keysrt_hash_delete_fields(client, &dno_crawler_query_stats_table, &date, mask, deleted); }
/* MISS: no such key or field. HGET */
KEYSRT_CALL dno_crawler_query_stats_get_total(keysrt_client *client, keysrt_date date, uint64_t *out)
{ return keysrt_hash_get_field(client, &dno_crawler_query_stats_table, &date, 0, out, NULL); }
/* One field alone. HSET */
KEYSRT_CALL dno_crawler_query_stats_set_total(keysrt_client *client, keysrt_date date, uint64_t value)
{ return keysrt_hash_set_field(client, &dno_crawler_query_stats_table, &date, 0, &value, keysrt_declared_ttl); }
/* out may be NULL. HINCRBY */
KEYSRT_CALL dno_crawler_query_stats_increment_total(keysrt_client *client, keysrt_date date, int64_t by, int64_t *out)
{ return keysrt_hash_increment(client, &dno_crawler_query_stats_table, &date, 0, &by, keysrt_declared_ttl, out); }
/* MISS: no such key or field. HGET */
KEYSRT_CALL dno_crawler_query_stats_get_cache_hits(keysrt_client *client, keysrt_date date, uint64_t *out)
{ return keysrt_hash_get_field(client, &dno_crawler_query_stats_table, &date, 1, out, NULL); }
/* One field alone. HSET */
KEYSRT_CALL dno_crawler_query_stats_set_cache_hits(keysrt_client *client, keysrt_date date, uint64_t value)
{ return keysrt_hash_set_field(client, &dno_crawler_query_stats_table, &date, 1, &value, keysrt_declared_ttl); }
/* out may be NULL. HINCRBY */
KEYSRT_CALL dno_crawler_query_stats_increment_cache_hits(keysrt_client *client, keysrt_date date, int64_t by, int64_t *out)
{ return keysrt_hash_increment(client, &dno_crawler_query_stats_table, &date, 1, &by, keysrt_declared_ttl, out); }
/* MISS: no such key or field. HGET */
KEYSRT_CALL dno_crawler_query_stats_get_crawls(keysrt_client *client, keysrt_date date, uint64_t *out)
{ return keysrt_hash_get_field(client, &dno_crawler_query_stats_table, &date, 2, out, NULL); }
/* One field alone. HSET */
KEYSRT_CALL dno_crawler_query_stats_set_crawls(keysrt_client *client, keysrt_date date, uint64_t value)
{ return keysrt_hash_set_field(client, &dno_crawler_query_stats_table, &date, 2, &value, keysrt_declared_ttl); }
/* out may be NULL. HINCRBY */
KEYSRT_CALL dno_crawler_query_stats_increment_crawls(keysrt_client *client, keysrt_date date, int64_t by, int64_t *out)
{ return keysrt_hash_increment(client, &dno_crawler_query_stats_table, &date, 2, &by, keysrt_declared_ttl, out); }
/* MISS: no such key or field. HGET */
KEYSRT_CALL dno_crawler_query_stats_get_failed(keysrt_client *client, keysrt_date date, uint64_t *out)
{ return keysrt_hash_get_field(client, &dno_crawler_query_stats_table, &date, 3, out, NULL); }
/* One field alone. HSET */
KEYSRT_CALL dno_crawler_query_stats_set_failed(keysrt_client *client, keysrt_date date, uint64_t value)
{ return keysrt_hash_set_field(client, &dno_crawler_query_stats_table, &date, 3, &value, keysrt_declared_ttl); }
/* out may be NULL. HINCRBY */
KEYSRT_CALL dno_crawler_query_stats_increment_failed(keysrt_client *client, keysrt_date date, int64_t by, int64_t *out)
{ return keysrt_hash_increment(client, &dno_crawler_query_stats_table, &date, 3, &by, keysrt_declared_ttl, out); }
/* OK or MISS. EXISTS */
KEYSRT_CALL dno_crawler_query_stats_exists(keysrt_client *client, keysrt_date date)
{ return keysrt_key_exists(client, &dno_crawler_query_stats_table, &date); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL dno_crawler_query_stats_ttl(keysrt_client *client, keysrt_date date, keysrt_duration *out)
{ return keysrt_key_ttl(client, &dno_crawler_query_stats_table, &date, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL dno_crawler_query_stats_renew(keysrt_client *client, keysrt_date date)
{ return keysrt_key_renew(client, &dno_crawler_query_stats_table, &date, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL dno_crawler_query_stats_delete(keysrt_client *client, keysrt_date date)
{ return keysrt_key_delete(client, &dno_crawler_query_stats_table, &date); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL dno_crawler_query_stats_walk(keysrt_client *client, keysrt_walk *walk, dno_crawler_query_stats_params *out)
{ return keysrt_key_walk(client, &dno_crawler_query_stats_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL dno_crawler_query_stats_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &dno_crawler_query_stats_table, deleted); }

/* Who was active in the last quarter of an hour, by when. The page says "SET, sliding window": a set knows no times and cannot
 * forget its oldest, a sorted set can. It gives no length; 15 minutes is what "active" commonly means. After that long without
 * anybody the key is stale as a whole.
 * zset "metrics:active_users", Redis type sorted set, database 0; TTL: 15 minutes; every write sets it anew. dno_crawler.keys:194 */
typedef struct dno_crawler_active_users_entry {
    dno_crawler_user_id member;
    int64_t score;
} dno_crawler_active_users_entry;
typedef struct dno_crawler_active_users_entries {
    dno_crawler_active_users_entry *items;
    size_t count;
    keysrt_block block;
} dno_crawler_active_users_entries;
static inline void dno_crawler_active_users_entries_clear(dno_crawler_active_users_entries *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}
static const keysrt_zentry_layout dno_crawler_active_users_layout KEYSRT_UNUSED = {sizeof(dno_crawler_active_users_entry), offsetof(dno_crawler_active_users_entry, score)};
static const keysrt_piece dno_crawler_active_users_table_pieces[] KEYSRT_UNUSED = {
    {"metrics:active_users", 20, 0, 0, 0, false},
};
static const keysrt_trim dno_crawler_trim_1 KEYSRT_UNUSED = {{KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_CONSTANT, 900000, 0, 0}, 1000, false};
static const keysrt_key dno_crawler_active_users_table KEYSRT_UNUSED = {&dno_crawler_keyspace, "active_users", 12, 0, KEYSRT_ZSET, false,
    {1, 0, dno_crawler_active_users_table_pieces, "metrics:active_users", "metrics:active_users"},
    &dno_crawler_type_2, &dno_crawler_type_32, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 900000, 0, 0, 0, 0, "$2\r\nPX\r\n$6\r\n900000\r\n", 20},
    &dno_crawler_trim_1, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL dno_crawler_active_users_key_name(keysrt_client *client, keysrt_text *out)
{ return keysrt_key_name(client, &dno_crawler_active_users_table, NULL, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL dno_crawler_active_users_parse(keysrt_client *client, keysrt_view name)
{ return keysrt_key_parse(client, &dno_crawler_active_users_table, name, NULL, NULL); }
/* changed (may be NULL): 0 where it was there with this score. ZADD */
KEYSRT_CALL dno_crawler_active_users_add(keysrt_client *client, dno_crawler_user_id member, int64_t score, uint64_t *changed)
{
    const dno_crawler_active_users_entry entry = {member, score};
    return keysrt_zset_add(client, &dno_crawler_active_users_table, NULL, 0, &entry, 1, &dno_crawler_active_users_layout, keysrt_declared_ttl, changed);
}
/* changed (may be NULL): added or with a new score. ZADD */
KEYSRT_CALL dno_crawler_active_users_add_many(keysrt_client *client, const dno_crawler_active_users_entry *entries, size_t count, uint64_t *changed)
{ return keysrt_zset_add(client, &dno_crawler_active_users_table, NULL, 0, entries, count, &dno_crawler_active_users_layout, keysrt_declared_ttl, changed); }
/* options: KEYSRT_ZADD_NX, _XX, _GT, _LT. ZADD */
KEYSRT_CALL dno_crawler_active_users_add_if(keysrt_client *client, unsigned options, dno_crawler_user_id member, int64_t score, uint64_t *changed)
{
    const dno_crawler_active_users_entry entry = {member, score};
    return keysrt_zset_add(client, &dno_crawler_active_users_table, NULL, options, &entry, 1, &dno_crawler_active_users_layout, keysrt_declared_ttl, changed);
}
/* out (may be NULL): the new score. ZINCRBY */
KEYSRT_CALL dno_crawler_active_users_increment(keysrt_client *client, dno_crawler_user_id member, int64_t by, int64_t *out)
{ return keysrt_zset_increment(client, &dno_crawler_active_users_table, NULL, &member, &by, keysrt_declared_ttl, out); }
/* removed (may be NULL): 0 where it was not there. ZREM */
KEYSRT_CALL dno_crawler_active_users_remove(keysrt_client *client, dno_crawler_user_id member, uint64_t *removed)
{ return keysrt_zset_remove(client, &dno_crawler_active_users_table, NULL, &member, 1, removed); }
/* removed may be NULL. ZREM */
KEYSRT_CALL dno_crawler_active_users_remove_many(keysrt_client *client, const dno_crawler_user_id *members, size_t count, uint64_t *removed)
{ return keysrt_zset_remove(client, &dno_crawler_active_users_table, NULL, members, count, removed); }
/* MISS: no such member. ZSCORE */
KEYSRT_CALL dno_crawler_active_users_score(keysrt_client *client, dno_crawler_user_id member, int64_t *out)
{ return keysrt_zset_score(client, &dno_crawler_active_users_table, NULL, &member, out); }
/* 0: the lowest score; MISS: no such member. ZRANK */
KEYSRT_CALL dno_crawler_active_users_rank(keysrt_client *client, dno_crawler_user_id member, uint64_t *out)
{ return keysrt_zset_rank(client, &dno_crawler_active_users_table, NULL, &member, false, out); }
/* 0: the highest score; MISS: no such member. ZREVRANK */
KEYSRT_CALL dno_crawler_active_users_reverse_rank(keysrt_client *client, dno_crawler_user_id member, uint64_t *out)
{ return keysrt_zset_rank(client, &dno_crawler_active_users_table, NULL, &member, true, out); }
/* By rank, the lowest score first; 0, -1 is all. ZRANGE */
KEYSRT_CALL dno_crawler_active_users_range(keysrt_client *client, int64_t start, int64_t stop, dno_crawler_active_users_entries *out)
{ return keysrt_zset_range(client, &dno_crawler_active_users_table, NULL, start, stop, false, out, &out->block, &dno_crawler_active_users_layout); }
/* By rank, the highest score first. ZRANGE REV */
KEYSRT_CALL dno_crawler_active_users_reverse_range(keysrt_client *client, int64_t start, int64_t stop, dno_crawler_active_users_entries *out)
{ return keysrt_zset_range(client, &dno_crawler_active_users_table, NULL, start, stop, true, out, &out->block, &dno_crawler_active_users_layout); }
/* The count members with the highest scores. ZRANGE REV */
KEYSRT_CALL dno_crawler_active_users_top(keysrt_client *client, uint32_t count, dno_crawler_active_users_entries *out)
{ return keysrt_zset_range(client, &dno_crawler_active_users_table, NULL, count == 0, count == 0 ? 0 : (int64_t)count - 1, true, out, &out->block, &dno_crawler_active_users_layout); }
/* Both ends included; limit 0: all. ZRANGE BYSCORE */
KEYSRT_CALL dno_crawler_active_users_range_by_score(keysrt_client *client, int64_t min_score, int64_t max_score, uint64_t offset, uint64_t limit, dno_crawler_active_users_entries *out)
{ return keysrt_zset_range_by_score(client, &dno_crawler_active_users_table, NULL, &min_score, &max_score, false, offset, limit, out, &out->block, &dno_crawler_active_users_layout); }
/* The highest score first; limit 0: all. ZRANGE BYSCORE REV */
KEYSRT_CALL dno_crawler_active_users_reverse_range_by_score(keysrt_client *client, int64_t min_score, int64_t max_score, uint64_t offset, uint64_t limit, dno_crawler_active_users_entries *out)
{ return keysrt_zset_range_by_score(client, &dno_crawler_active_users_table, NULL, &min_score, &max_score, true, offset, limit, out, &out->block, &dno_crawler_active_users_layout); }
/* The next one in no order, in bounded memory; one may come twice; MISS: the end. ZSCAN */
KEYSRT_CALL dno_crawler_active_users_walk_members(keysrt_client *client, keysrt_walk *walk, dno_crawler_user_id_result *out, int64_t *score)
{ return keysrt_zset_walk(client, &dno_crawler_active_users_table, NULL, walk, out, &out->block, score); }
/* Both ends included. ZCOUNT */
KEYSRT_CALL dno_crawler_active_users_count(keysrt_client *client, int64_t min_score, int64_t max_score, uint64_t *out)
{ return keysrt_zset_count(client, &dno_crawler_active_users_table, NULL, &min_score, &max_score, out); }
/* 0 where there is no key. ZCARD */
KEYSRT_CALL dno_crawler_active_users_size(keysrt_client *client, uint64_t *out)
{ return keysrt_zset_size(client, &dno_crawler_active_users_table, NULL, out); }
/* Takes up to count. ZPOPMIN */
KEYSRT_CALL dno_crawler_active_users_pop_lowest(keysrt_client *client, uint64_t count, dno_crawler_active_users_entries *out)
{ return keysrt_zset_pop(client, &dno_crawler_active_users_table, NULL, false, count, out, &out->block, &dno_crawler_active_users_layout); }
/* Takes up to count. ZPOPMAX */
KEYSRT_CALL dno_crawler_active_users_pop_highest(keysrt_client *client, uint64_t count, dno_crawler_active_users_entries *out)
{ return keysrt_zset_pop(client, &dno_crawler_active_users_table, NULL, true, count, out, &out->block, &dno_crawler_active_users_layout); }
/* This sorted set, for calls on several; *params is borrowed. Its ref.weight is 1. */
static inline dno_crawler_zset_of_user_id dno_crawler_active_users_ref(void)
{
    const dno_crawler_zset_of_user_id made = {{{&dno_crawler_active_users_table, NULL}, 1}};
    return made;
}
/* This sorted set becomes the result; size may be NULL. ZUNIONSTORE */
KEYSRT_CALL dno_crawler_active_users_store_union(keysrt_client *client, const dno_crawler_zset_of_user_id *sources, size_t count, keysrt_aggregate aggregate, uint64_t *size)
{
    const keysrt_zset_storing how = {KEYSRT_UNION, aggregate};
    return keysrt_zset_store(client, &dno_crawler_active_users_table, NULL, &how, (const keysrt_weighted_ref *)sources, count, keysrt_declared_ttl, size);
}
/* This sorted set becomes the result; size may be NULL. ZINTERSTORE */
KEYSRT_CALL dno_crawler_active_users_store_intersection(keysrt_client *client, const dno_crawler_zset_of_user_id *sources, size_t count, keysrt_aggregate aggregate, uint64_t *size)
{
    const keysrt_zset_storing how = {KEYSRT_INTERSECTION, aggregate};
    return keysrt_zset_store(client, &dno_crawler_active_users_table, NULL, &how, (const keysrt_weighted_ref *)sources, count, keysrt_declared_ttl, size);
}
/* Both ends included; removed may be NULL. ZREMRANGEBYSCORE */
KEYSRT_CALL dno_crawler_active_users_remove_by_score(keysrt_client *client, int64_t min_score, int64_t max_score, uint64_t *removed)
{ return keysrt_zset_remove_by_score(client, &dno_crawler_active_users_table, NULL, &min_score, &max_score, removed); }
/* OK or MISS. EXISTS */
KEYSRT_CALL dno_crawler_active_users_exists(keysrt_client *client)
{ return keysrt_key_exists(client, &dno_crawler_active_users_table, NULL); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL dno_crawler_active_users_ttl(keysrt_client *client, keysrt_duration *out)
{ return keysrt_key_ttl(client, &dno_crawler_active_users_table, NULL, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL dno_crawler_active_users_renew(keysrt_client *client)
{ return keysrt_key_renew(client, &dno_crawler_active_users_table, NULL, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL dno_crawler_active_users_delete(keysrt_client *client)
{ return keysrt_key_delete(client, &dno_crawler_active_users_table, NULL); }

/* Jobs that wait, all priorities together. A gauge: the next measurement overwrites it.
 * string "metrics:crawler:queue_size", Redis type string, database 0; TTL: never expires. dno_crawler.keys:197 */
static const keysrt_piece dno_crawler_queue_size_table_pieces[] KEYSRT_UNUSED = {
    {"metrics:crawler:queue_size", 26, 0, 0, 0, false},
};
static const keysrt_key dno_crawler_queue_size_table KEYSRT_UNUSED = {&dno_crawler_keyspace, "queue_size", 13, 0, KEYSRT_STRING, false,
    {1, 0, dno_crawler_queue_size_table_pieces, "metrics:crawler:queue_size", "metrics:crawler:queue_size"},
    &dno_crawler_type_31, 0, 0,
    {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL dno_crawler_queue_size_key_name(keysrt_client *client, keysrt_text *out)
{ return keysrt_key_name(client, &dno_crawler_queue_size_table, NULL, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL dno_crawler_queue_size_parse(keysrt_client *client, keysrt_view name)
{ return keysrt_key_parse(client, &dno_crawler_queue_size_table, name, NULL, NULL); }
/* MISS: no such key. GET */
KEYSRT_CALL dno_crawler_queue_size_get(keysrt_client *client, uint64_t *out)
{ return keysrt_string_get(client, &dno_crawler_queue_size_table, NULL, out, NULL); }
/* Value and TTL in one step. SET */
KEYSRT_CALL dno_crawler_queue_size_set(keysrt_client *client, uint64_t value)
{ return keysrt_string_set(client, &dno_crawler_queue_size_table, NULL, &value, keysrt_declared_ttl); }
/* Sets it where there is none; MISS: there is one, nothing changed. SET NX */
KEYSRT_CALL dno_crawler_queue_size_add(keysrt_client *client, uint64_t value)
{ return keysrt_string_add(client, &dno_crawler_queue_size_table, NULL, &value, keysrt_declared_ttl); }
/* Sets it and gives the old value; MISS: there was none. SET GET */
KEYSRT_CALL dno_crawler_queue_size_swap(keysrt_client *client, uint64_t value, uint64_t *old)
{ return keysrt_string_swap(client, &dno_crawler_queue_size_table, NULL, &value, keysrt_declared_ttl, old, NULL); }
/* Reads and deletes; MISS: no such key. GETDEL */
KEYSRT_CALL dno_crawler_queue_size_take(keysrt_client *client, uint64_t *out)
{ return keysrt_string_take(client, &dno_crawler_queue_size_table, NULL, out, NULL); }
/* OK or MISS. EXISTS */
KEYSRT_CALL dno_crawler_queue_size_exists(keysrt_client *client)
{ return keysrt_key_exists(client, &dno_crawler_queue_size_table, NULL); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL dno_crawler_queue_size_ttl(keysrt_client *client, keysrt_duration *out)
{ return keysrt_key_ttl(client, &dno_crawler_queue_size_table, NULL, out); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL dno_crawler_queue_size_delete(keysrt_client *client)
{ return keysrt_key_delete(client, &dno_crawler_queue_size_table, NULL); }

/* Workers that have a job now. A gauge too. A trap: were it counted up and down by the workers, one that is killed would be
 * counted for ever.
 * string "metrics:crawler:active_workers", Redis type string, database 0; TTL: never expires. dno_crawler.keys:201 */
static const keysrt_piece dno_crawler_active_workers_table_pieces[] KEYSRT_UNUSED = {
    {"metrics:crawler:active_workers", 30, 0, 0, 0, false},
};
static const keysrt_key dno_crawler_active_workers_table KEYSRT_UNUSED = {&dno_crawler_keyspace, "active_workers", 14, 0, KEYSRT_STRING, false,
    {1, 0, dno_crawler_active_workers_table_pieces, "metrics:crawler:active_workers", "metrics:crawler:active_workers"},
    &dno_crawler_type_31, 0, 0,
    {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL dno_crawler_active_workers_key_name(keysrt_client *client, keysrt_text *out)
{ return keysrt_key_name(client, &dno_crawler_active_workers_table, NULL, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL dno_crawler_active_workers_parse(keysrt_client *client, keysrt_view name)
{ return keysrt_key_parse(client, &dno_crawler_active_workers_table, name, NULL, NULL); }
/* MISS: no such key. GET */
KEYSRT_CALL dno_crawler_active_workers_get(keysrt_client *client, uint64_t *out)
{ return keysrt_string_get(client, &dno_crawler_active_workers_table, NULL, out, NULL); }
/* Value and TTL in one step. SET */
KEYSRT_CALL dno_crawler_active_workers_set(keysrt_client *client, uint64_t value)
{ return keysrt_string_set(client, &dno_crawler_active_workers_table, NULL, &value, keysrt_declared_ttl); }
/* Sets it where there is none; MISS: there is one, nothing changed. SET NX */
KEYSRT_CALL dno_crawler_active_workers_add(keysrt_client *client, uint64_t value)
{ return keysrt_string_add(client, &dno_crawler_active_workers_table, NULL, &value, keysrt_declared_ttl); }
/* Sets it and gives the old value; MISS: there was none. SET GET */
KEYSRT_CALL dno_crawler_active_workers_swap(keysrt_client *client, uint64_t value, uint64_t *old)
{ return keysrt_string_swap(client, &dno_crawler_active_workers_table, NULL, &value, keysrt_declared_ttl, old, NULL); }
/* Reads and deletes; MISS: no such key. GETDEL */
KEYSRT_CALL dno_crawler_active_workers_take(keysrt_client *client, uint64_t *out)
{ return keysrt_string_take(client, &dno_crawler_active_workers_table, NULL, out, NULL); }
/* OK or MISS. EXISTS */
KEYSRT_CALL dno_crawler_active_workers_exists(keysrt_client *client)
{ return keysrt_key_exists(client, &dno_crawler_active_workers_table, NULL); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL dno_crawler_active_workers_ttl(keysrt_client *client, keysrt_duration *out)
{ return keysrt_key_ttl(client, &dno_crawler_active_workers_table, NULL, out); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL dno_crawler_active_workers_delete(keysrt_client *client)
{ return keysrt_key_delete(client, &dno_crawler_active_workers_table, NULL); }

/* A link that proves an address; can be used once.
 * string "verify:email:{token}", Redis type string, database 0; TTL: 24 hours; every write sets it anew. dno_crawler.keys:222 */
typedef struct dno_crawler_verify_email_params {
    dno_crawler_token token;
} dno_crawler_verify_email_params;
static const keysrt_piece dno_crawler_verify_email_table_pieces[] KEYSRT_UNUSED = {
    {"verify:email:", 13, offsetof(dno_crawler_verify_email_params, token), &dno_crawler_type_4, "token", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key dno_crawler_verify_email_table KEYSRT_UNUSED = {&dno_crawler_keyspace, "verify_email", 15, 0, KEYSRT_STRING, false,
    {2, sizeof(dno_crawler_verify_email_params), dno_crawler_verify_email_table_pieces, "verify:email:*", "verify:email:{token}"},
    &dno_crawler_type_35, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 86400000, 0, 0, 0, 0, "$2\r\nPX\r\n$8\r\n86400000\r\n", 22},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL dno_crawler_verify_email_key_name(keysrt_client *client, dno_crawler_token token, keysrt_text *out)
{ return keysrt_key_name(client, &dno_crawler_verify_email_table, &token, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL dno_crawler_verify_email_parse(keysrt_client *client, keysrt_view name, dno_crawler_verify_email_params *out)
{ return keysrt_key_parse(client, &dno_crawler_verify_email_table, name, out, NULL); }
/* Value and TTL in one step. SET */
KEYSRT_CALL dno_crawler_verify_email_set(keysrt_client *client, dno_crawler_token token, const dno_crawler_email_change *value)
{ return keysrt_string_set(client, &dno_crawler_verify_email_table, &token, value, keysrt_declared_ttl); }
/* Sets it where there is none; MISS: there is one, nothing changed. SET NX */
KEYSRT_CALL dno_crawler_verify_email_add(keysrt_client *client, dno_crawler_token token, const dno_crawler_email_change *value)
{ return keysrt_string_add(client, &dno_crawler_verify_email_table, &token, value, keysrt_declared_ttl); }
/* Reads and deletes; MISS: no such key. GETDEL */
KEYSRT_CALL dno_crawler_verify_email_take(keysrt_client *client, dno_crawler_token token, dno_crawler_email_change_result *out)
{ return keysrt_string_take(client, &dno_crawler_verify_email_table, &token, out, &out->block); }
/* OK or MISS. EXISTS */
KEYSRT_CALL dno_crawler_verify_email_exists(keysrt_client *client, dno_crawler_token token)
{ return keysrt_key_exists(client, &dno_crawler_verify_email_table, &token); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL dno_crawler_verify_email_ttl(keysrt_client *client, dno_crawler_token token, keysrt_duration *out)
{ return keysrt_key_ttl(client, &dno_crawler_verify_email_table, &token, out); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL dno_crawler_verify_email_delete(keysrt_client *client, dno_crawler_token token)
{ return keysrt_key_delete(client, &dno_crawler_verify_email_table, &token); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL dno_crawler_verify_email_walk(keysrt_client *client, keysrt_walk *walk, dno_crawler_verify_email_params *out)
{ return keysrt_key_walk(client, &dno_crawler_verify_email_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL dno_crawler_verify_email_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &dno_crawler_verify_email_table, deleted); }

/* A link that sets a new password; can be used once.
 * string "reset:password:{token}", Redis type string, database 0; TTL: 1 hour; every write sets it anew. dno_crawler.keys:225 */
typedef struct dno_crawler_reset_password_params {
    dno_crawler_token token;
} dno_crawler_reset_password_params;
static const keysrt_piece dno_crawler_reset_password_table_pieces[] KEYSRT_UNUSED = {
    {"reset:password:", 15, offsetof(dno_crawler_reset_password_params, token), &dno_crawler_type_4, "token", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key dno_crawler_reset_password_table KEYSRT_UNUSED = {&dno_crawler_keyspace, "reset_password", 16, 0, KEYSRT_STRING, false,
    {2, sizeof(dno_crawler_reset_password_params), dno_crawler_reset_password_table_pieces, "reset:password:*", "reset:password:{token}"},
    &dno_crawler_type_37, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 3600000, 0, 0, 0, 0, "$2\r\nPX\r\n$7\r\n3600000\r\n", 21},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL dno_crawler_reset_password_key_name(keysrt_client *client, dno_crawler_token token, keysrt_text *out)
{ return keysrt_key_name(client, &dno_crawler_reset_password_table, &token, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL dno_crawler_reset_password_parse(keysrt_client *client, keysrt_view name, dno_crawler_reset_password_params *out)
{ return keysrt_key_parse(client, &dno_crawler_reset_password_table, name, out, NULL); }
/* Value and TTL in one step. SET */
KEYSRT_CALL dno_crawler_reset_password_set(keysrt_client *client, dno_crawler_token token, const dno_crawler_password_reset *value)
{ return keysrt_string_set(client, &dno_crawler_reset_password_table, &token, value, keysrt_declared_ttl); }
/* Sets it where there is none; MISS: there is one, nothing changed. SET NX */
KEYSRT_CALL dno_crawler_reset_password_add(keysrt_client *client, dno_crawler_token token, const dno_crawler_password_reset *value)
{ return keysrt_string_add(client, &dno_crawler_reset_password_table, &token, value, keysrt_declared_ttl); }
/* Reads and deletes; MISS: no such key. GETDEL */
KEYSRT_CALL dno_crawler_reset_password_take(keysrt_client *client, dno_crawler_token token, dno_crawler_password_reset_result *out)
{ return keysrt_string_take(client, &dno_crawler_reset_password_table, &token, out, &out->block); }
/* OK or MISS. EXISTS */
KEYSRT_CALL dno_crawler_reset_password_exists(keysrt_client *client, dno_crawler_token token)
{ return keysrt_key_exists(client, &dno_crawler_reset_password_table, &token); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL dno_crawler_reset_password_ttl(keysrt_client *client, dno_crawler_token token, keysrt_duration *out)
{ return keysrt_key_ttl(client, &dno_crawler_reset_password_table, &token, out); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL dno_crawler_reset_password_delete(keysrt_client *client, dno_crawler_token token)
{ return keysrt_key_delete(client, &dno_crawler_reset_password_table, &token); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL dno_crawler_reset_password_walk(keysrt_client *client, keysrt_walk *walk, dno_crawler_reset_password_params *out)
{ return keysrt_key_walk(client, &dno_crawler_reset_password_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL dno_crawler_reset_password_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &dno_crawler_reset_password_table, deleted); }

/* An upload that has begun.
 * string "upload:{session_id}", Redis type string, database 0; TTL: 1 hour; every write sets it anew. dno_crawler.keys:228 */
typedef struct dno_crawler_upload_params {
    dno_crawler_session_id session_id;
} dno_crawler_upload_params;
static const keysrt_piece dno_crawler_upload_table_pieces[] KEYSRT_UNUSED = {
    {"upload:", 7, offsetof(dno_crawler_upload_params, session_id), &dno_crawler_type_38, "session_id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key dno_crawler_upload_table KEYSRT_UNUSED = {&dno_crawler_keyspace, "upload", 17, 0, KEYSRT_STRING, false,
    {2, sizeof(dno_crawler_upload_params), dno_crawler_upload_table_pieces, "upload:*", "upload:{session_id}"},
    &dno_crawler_type_41, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 3600000, 0, 0, 0, 0, "$2\r\nPX\r\n$7\r\n3600000\r\n", 21},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL dno_crawler_upload_key_name(keysrt_client *client, dno_crawler_session_id session_id, keysrt_text *out)
{ return keysrt_key_name(client, &dno_crawler_upload_table, &session_id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL dno_crawler_upload_parse(keysrt_client *client, keysrt_view name, dno_crawler_upload_params *out)
{ return keysrt_key_parse(client, &dno_crawler_upload_table, name, out, NULL); }
/* MISS: no such key. GET */
KEYSRT_CALL dno_crawler_upload_get(keysrt_client *client, dno_crawler_session_id session_id, dno_crawler_upload_result *out)
{ return keysrt_string_get(client, &dno_crawler_upload_table, &session_id, out, &out->block); }
/* Value and TTL in one step. SET */
KEYSRT_CALL dno_crawler_upload_set(keysrt_client *client, dno_crawler_session_id session_id, const dno_crawler_upload *value)
{ return keysrt_string_set(client, &dno_crawler_upload_table, &session_id, value, keysrt_declared_ttl); }
/* Sets it where there is none; MISS: there is one, nothing changed. SET NX */
KEYSRT_CALL dno_crawler_upload_add(keysrt_client *client, dno_crawler_session_id session_id, const dno_crawler_upload *value)
{ return keysrt_string_add(client, &dno_crawler_upload_table, &session_id, value, keysrt_declared_ttl); }
/* Sets it and gives the old value; MISS: there was none. SET GET */
KEYSRT_CALL dno_crawler_upload_swap(keysrt_client *client, dno_crawler_session_id session_id, const dno_crawler_upload *value, dno_crawler_upload_result *old)
{ return keysrt_string_swap(client, &dno_crawler_upload_table, &session_id, value, keysrt_declared_ttl, old, &old->block); }
/* Reads and deletes; MISS: no such key. GETDEL */
KEYSRT_CALL dno_crawler_upload_take(keysrt_client *client, dno_crawler_session_id session_id, dno_crawler_upload_result *out)
{ return keysrt_string_take(client, &dno_crawler_upload_table, &session_id, out, &out->block); }
/* One item for each key, found or not. MGET */
KEYSRT_CALL dno_crawler_upload_get_many(keysrt_client *client, const dno_crawler_upload_params *keys, size_t count, dno_crawler_upload_lookups *out)
{ return keysrt_string_get_many(client, &dno_crawler_upload_table, keys, count, out, &out->block, sizeof(dno_crawler_upload_lookup), offsetof(dno_crawler_upload_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL dno_crawler_upload_set_many(keysrt_client *client, const dno_crawler_upload_params *keys, const dno_crawler_upload *values, size_t count)
{ return keysrt_string_set_many(client, &dno_crawler_upload_table, keys, values, count, keysrt_declared_ttl); }
/* OK or MISS. EXISTS */
KEYSRT_CALL dno_crawler_upload_exists(keysrt_client *client, dno_crawler_session_id session_id)
{ return keysrt_key_exists(client, &dno_crawler_upload_table, &session_id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL dno_crawler_upload_ttl(keysrt_client *client, dno_crawler_session_id session_id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &dno_crawler_upload_table, &session_id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL dno_crawler_upload_renew(keysrt_client *client, dno_crawler_session_id session_id)
{ return keysrt_key_renew(client, &dno_crawler_upload_table, &session_id, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL dno_crawler_upload_delete(keysrt_client *client, dno_crawler_session_id session_id)
{ return keysrt_key_delete(client, &dno_crawler_upload_table, &session_id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL dno_crawler_upload_walk(keysrt_client *client, keysrt_walk *walk, dno_crawler_upload_params *out)
{ return keysrt_key_walk(client, &dno_crawler_upload_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL dno_crawler_upload_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &dno_crawler_upload_table, deleted); }

#endif
