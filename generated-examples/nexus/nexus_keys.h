/* nexus_keys.h: made by keysc from nexus.keys. Edit that, not this.
 *
 * Keyspace of the NEXUS platform: sessions, application cache, rate limits, real-time features, queues and analytics.
 *
 * Keys follow `{namespace}:{entity}:{identifier}:{field}`. Cached data always expires; what must stay says `ttl none`.
 *
 * Two examples in the page's introduction, `nexus:session:user:abc123:data` and `nexus:cache:campaign:xyz789:details`, fit none of
 * its own patterns and are nobody's key here. */
#ifndef NEXUS_KEYS_H
#define NEXUS_KEYS_H

#include "keysrt_tables.h"
#include "keysrt_collections.h"
#include "keysrt_subscriber.h"
#include "keysrt_limiter.h"
#include "keysrt_lock.h"
#include "keysrt_semaphore.h"
#include "keysrt_queue.h"
#include "keysrt_cache.h"
#include "keysrt_tags.h"

#if KEYSRT_ABI != 2
#error "nexus_keys.h and libkeysrt are of different versions: generate it again"
#endif

/* SessionId: 1 to 64 bytes: letters, digits, - and _ */
typedef struct nexus_session_id {
    const char *data;
    size_t len;
} nexus_session_id;
static inline nexus_session_id nexus_session_id_bytes(const void *data, size_t len)
{
    const nexus_session_id value = {(const char *)data, len};
    return value;
}
static inline nexus_session_id nexus_session_id_str(const char *text)
{
    return nexus_session_id_bytes(text, strlen(text));
}
#define NEXUS_SESSION_ID(text) nexus_session_id_str(text)

/* UserId: 1 to 64 bytes: letters, digits, - and _ */
typedef struct nexus_user_id {
    const char *data;
    size_t len;
} nexus_user_id;
static inline nexus_user_id nexus_user_id_bytes(const void *data, size_t len)
{
    const nexus_user_id value = {(const char *)data, len};
    return value;
}
static inline nexus_user_id nexus_user_id_str(const char *text)
{
    return nexus_user_id_bytes(text, strlen(text));
}
#define NEXUS_USER_ID(text) nexus_user_id_str(text)

/* TokenId: 1 to 128 bytes: letters, digits, - and _ */
typedef struct nexus_token_id {
    const char *data;
    size_t len;
} nexus_token_id;
static inline nexus_token_id nexus_token_id_bytes(const void *data, size_t len)
{
    const nexus_token_id value = {(const char *)data, len};
    return value;
}
static inline nexus_token_id nexus_token_id_str(const char *text)
{
    return nexus_token_id_bytes(text, strlen(text));
}
#define NEXUS_TOKEN_ID(text) nexus_token_id_str(text)

/* CampaignId: 1 to 64 bytes: letters, digits, - and _ */
typedef struct nexus_campaign_id {
    const char *data;
    size_t len;
} nexus_campaign_id;
static inline nexus_campaign_id nexus_campaign_id_bytes(const void *data, size_t len)
{
    const nexus_campaign_id value = {(const char *)data, len};
    return value;
}
static inline nexus_campaign_id nexus_campaign_id_str(const char *text)
{
    return nexus_campaign_id_bytes(text, strlen(text));
}
#define NEXUS_CAMPAIGN_ID(text) nexus_campaign_id_str(text)

/* CreatorId: 1 to 64 bytes: letters, digits, - and _ */
typedef struct nexus_creator_id {
    const char *data;
    size_t len;
} nexus_creator_id;
static inline nexus_creator_id nexus_creator_id_bytes(const void *data, size_t len)
{
    const nexus_creator_id value = {(const char *)data, len};
    return value;
}
static inline nexus_creator_id nexus_creator_id_str(const char *text)
{
    return nexus_creator_id_bytes(text, strlen(text));
}
#define NEXUS_CREATOR_ID(text) nexus_creator_id_str(text)

/* ContentId: 1 to 64 bytes: letters, digits, - and _ */
typedef struct nexus_content_id {
    const char *data;
    size_t len;
} nexus_content_id;
static inline nexus_content_id nexus_content_id_bytes(const void *data, size_t len)
{
    const nexus_content_id value = {(const char *)data, len};
    return value;
}
static inline nexus_content_id nexus_content_id_str(const char *text)
{
    return nexus_content_id_bytes(text, strlen(text));
}
#define NEXUS_CONTENT_ID(text) nexus_content_id_str(text)

/* OrganizationId: 1 to 64 bytes: letters, digits, - and _ */
typedef struct nexus_organization_id {
    const char *data;
    size_t len;
} nexus_organization_id;
static inline nexus_organization_id nexus_organization_id_bytes(const void *data, size_t len)
{
    const nexus_organization_id value = {(const char *)data, len};
    return value;
}
static inline nexus_organization_id nexus_organization_id_str(const char *text)
{
    return nexus_organization_id_bytes(text, strlen(text));
}
#define NEXUS_ORGANIZATION_ID(text) nexus_organization_id_str(text)

/* ConnectionId: 1 to 64 bytes: letters, digits, - and _ */
typedef struct nexus_connection_id {
    const char *data;
    size_t len;
} nexus_connection_id;
static inline nexus_connection_id nexus_connection_id_bytes(const void *data, size_t len)
{
    const nexus_connection_id value = {(const char *)data, len};
    return value;
}
static inline nexus_connection_id nexus_connection_id_str(const char *text)
{
    return nexus_connection_id_bytes(text, strlen(text));
}
#define NEXUS_CONNECTION_ID(text) nexus_connection_id_str(text)

/* JobId: 1 to 64 bytes: letters, digits, - and _ */
typedef struct nexus_job_id {
    const char *data;
    size_t len;
} nexus_job_id;
static inline nexus_job_id nexus_job_id_bytes(const void *data, size_t len)
{
    const nexus_job_id value = {(const char *)data, len};
    return value;
}
static inline nexus_job_id nexus_job_id_str(const char *text)
{
    return nexus_job_id_bytes(text, strlen(text));
}
#define NEXUS_JOB_ID(text) nexus_job_id_str(text)

/* TaskId: 1 to 64 bytes: letters, digits, - and _ */
typedef struct nexus_task_id {
    const char *data;
    size_t len;
} nexus_task_id;
static inline nexus_task_id nexus_task_id_bytes(const void *data, size_t len)
{
    const nexus_task_id value = {(const char *)data, len};
    return value;
}
static inline nexus_task_id nexus_task_id_str(const char *text)
{
    return nexus_task_id_bytes(text, strlen(text));
}
#define NEXUS_TASK_ID(text) nexus_task_id_str(text)

/* An address as people write it; no colon, so that it can stand in a key.
 * Email: 3 to 254 bytes: letters, digits, !, #, $, %, &, ', *, +, -, ., /, =, ?, @, ^, _, ` and ~ */
typedef struct nexus_email {
    const char *data;
    size_t len;
} nexus_email;
static inline nexus_email nexus_email_bytes(const void *data, size_t len)
{
    const nexus_email value = {(const char *)data, len};
    return value;
}
static inline nexus_email nexus_email_str(const char *text)
{
    return nexus_email_bytes(text, strlen(text));
}
#define NEXUS_EMAIL(text) nexus_email_str(text)

typedef enum nexus_role {
    NEXUS_ROLE_ADMIN = 0,
    NEXUS_ROLE_MANAGER = 1,
    NEXUS_ROLE_CREATOR = 2
} nexus_role;
static const keysrt_view nexus_role_texts[] KEYSRT_UNUSED = {
    {"admin", 5},
    {"manager", 7},
    {"creator", 7},
};
/* Its text on the wire; empty where the value is none of the enum's. */
static inline keysrt_view nexus_role_text(nexus_role value)
{
    return (unsigned)value < 3u ? nexus_role_texts[(unsigned)value] : keysrt_bytes("", 0);
}

/* What a cached list or page of results shows. */
typedef enum nexus_list_type {
    NEXUS_LIST_TYPE_CAMPAIGNS = 0,
    NEXUS_LIST_TYPE_CREATORS = 1,
    NEXUS_LIST_TYPE_CONTENT = 2,
    NEXUS_LIST_TYPE_USERS = 3,
    NEXUS_LIST_TYPE_ORGANIZATIONS = 4
} nexus_list_type;
static const keysrt_view nexus_list_type_texts[] KEYSRT_UNUSED = {
    {"campaigns", 9},
    {"creators", 8},
    {"content", 7},
    {"users", 5},
    {"organizations", 13},
};
/* Its text on the wire; empty where the value is none of the enum's. */
static inline keysrt_view nexus_list_type_text(nexus_list_type value)
{
    return (unsigned)value < 5u ? nexus_list_type_texts[(unsigned)value] : keysrt_bytes("", 0);
}

/* Time span of aggregated metrics. */
typedef enum nexus_period {
    NEXUS_PERIOD_HOURLY = 0,
    NEXUS_PERIOD_DAILY = 1,
    NEXUS_PERIOD_WEEKLY = 2,
    NEXUS_PERIOD_MONTHLY = 3
} nexus_period;
static const keysrt_view nexus_period_texts[] KEYSRT_UNUSED = {
    {"hourly", 6},
    {"daily", 5},
    {"weekly", 6},
    {"monthly", 7},
};
/* Its text on the wire; empty where the value is none of the enum's. */
static inline keysrt_view nexus_period_text(nexus_period value)
{
    return (unsigned)value < 4u ? nexus_period_texts[(unsigned)value] : keysrt_bytes("", 0);
}

/* Time span of trends. */
typedef enum nexus_trend_period {
    NEXUS_TREND_PERIOD_LAST_HOUR = 0,
    NEXUS_TREND_PERIOD_LAST_DAY = 1,
    NEXUS_TREND_PERIOD_LAST_WEEK = 2
} nexus_trend_period;
static const keysrt_view nexus_trend_period_texts[] KEYSRT_UNUSED = {
    {"1h", 2},
    {"24h", 3},
    {"7d", 2},
};
/* Its text on the wire; empty where the value is none of the enum's. */
static inline keysrt_view nexus_trend_period_text(nexus_trend_period value)
{
    return (unsigned)value < 3u ? nexus_trend_period_texts[(unsigned)value] : keysrt_bytes("", 0);
}

typedef enum nexus_job_status {
    NEXUS_JOB_STATUS_WAITING = 0,
    NEXUS_JOB_STATUS_ACTIVE = 1,
    NEXUS_JOB_STATUS_COMPLETED = 2,
    NEXUS_JOB_STATUS_FAILED = 3
} nexus_job_status;
static const keysrt_view nexus_job_status_texts[] KEYSRT_UNUSED = {
    {"waiting", 7},
    {"active", 6},
    {"completed", 9},
    {"failed", 6},
};
/* Its text on the wire; empty where the value is none of the enum's. */
static inline keysrt_view nexus_job_status_text(nexus_job_status value)
{
    return (unsigned)value < 4u ? nexus_job_status_texts[(unsigned)value] : keysrt_bytes("", 0);
}

/* FlagValue: 1 to 65536 bytes matching /enabled|disabled|\{.*\}/ */
typedef struct nexus_flag_value {
    const char *data;
    size_t len;
} nexus_flag_value;
static inline nexus_flag_value nexus_flag_value_bytes(const void *data, size_t len)
{
    const nexus_flag_value value = {(const char *)data, len};
    return value;
}
static inline nexus_flag_value nexus_flag_value_str(const char *text)
{
    return nexus_flag_value_bytes(text, strlen(text));
}
#define NEXUS_FLAG_VALUE(text) nexus_flag_value_str(text)

/* What a user is told at once. */
typedef struct nexus_notification {
    keysrt_view title;
    keysrt_view body;
    /* Where a click leads */
    bool has_link;
    keysrt_view link;
} nexus_notification;

/* WorkQueue: 1 to 64 bytes: letters, digits, - and _ */
typedef struct nexus_work_queue {
    const char *data;
    size_t len;
} nexus_work_queue;
static inline nexus_work_queue nexus_work_queue_bytes(const void *data, size_t len)
{
    const nexus_work_queue value = {(const char *)data, len};
    return value;
}
static inline nexus_work_queue nexus_work_queue_str(const char *text)
{
    return nexus_work_queue_bytes(text, strlen(text));
}
#define NEXUS_WORK_QUEUE(text) nexus_work_queue_str(text)

static const keysrt_schema nexus_keyspace KEYSRT_UNUSED = {"nexus", KEYSRT_ABI, 0, 0, 0, 41, false};

static const unsigned char nexus_bytes_1[] KEYSRT_UNUSED = {0,0,0,0,0,32,255,3,254,255,255,135,254,255,255,7,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0};
static const keysrt_string_rule nexus_rule_1 KEYSRT_UNUSED = {nexus_bytes_1, 0, "of [A-Za-z0-9_-]"};
static const keysrt_type nexus_type_1 KEYSRT_UNUSED = {KEYSRT_TYPE_STRING, 0, sizeof(nexus_session_id), 1, 64, &nexus_rule_1, 0, "SessionId"};
typedef struct nexus_user_id_result {
    nexus_user_id value;
    keysrt_block block;
} nexus_user_id_result;
static inline void nexus_user_id_result_clear(nexus_user_id_result *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}

static const keysrt_type nexus_type_2 KEYSRT_UNUSED = {KEYSRT_TYPE_STRING, 0, sizeof(nexus_user_id), 1, 64, &nexus_rule_1, 0, "UserId"};
typedef struct nexus_email_result {
    nexus_email value;
    keysrt_block block;
} nexus_email_result;
static inline void nexus_email_result_clear(nexus_email_result *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}

static const unsigned char nexus_bytes_2[] KEYSRT_UNUSED = {0,0,0,0,250,236,255,163,255,255,255,199,255,255,255,71,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0};
static const keysrt_string_rule nexus_rule_2 KEYSRT_UNUSED = {nexus_bytes_2, 0, "of [A-Za-z0-9.!#$%&'*+/=?^_`~@-]"};
static const keysrt_type nexus_type_3 KEYSRT_UNUSED = {KEYSRT_TYPE_STRING, 0, sizeof(nexus_email), 3, 254, &nexus_rule_2, 0, "Email"};
static const keysrt_enum nexus_enum_1 KEYSRT_UNUSED = {3, nexus_role_texts};
static const keysrt_type nexus_type_4 KEYSRT_UNUSED = {KEYSRT_TYPE_ENUM, KEYSRT_TYPE_FIXED, sizeof(nexus_role), 0, 0, &nexus_enum_1, 0, "Role"};
static const keysrt_type nexus_type_5 KEYSRT_UNUSED = {KEYSRT_TYPE_IP, KEYSRT_TYPE_FIXED, sizeof(keysrt_ip), 0, 0, 0, 0, "ip"};
static const keysrt_type nexus_type_6 KEYSRT_UNUSED = {KEYSRT_TYPE_INT, KEYSRT_TYPE_FIXED, sizeof(int64_t), UINT64_C(9223372036854775808), UINT64_C(9223372036854775807), 0, 0, "timestamp"};
typedef struct nexus_session_id_result {
    nexus_session_id value;
    keysrt_block block;
} nexus_session_id_result;
static inline void nexus_session_id_result_clear(nexus_session_id_result *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}

typedef struct nexus_session_id_array {
    nexus_session_id *items;
    size_t count;
    keysrt_block block;
} nexus_session_id_array;
static inline void nexus_session_id_array_clear(nexus_session_id_array *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}

/* Made by the …_ref() of a key; *params is borrowed. */
typedef struct nexus_set_of_session_id {
    keysrt_ref ref;
} nexus_set_of_session_id;

static const keysrt_type nexus_type_7 KEYSRT_UNUSED = {KEYSRT_TYPE_STRING, 0, sizeof(nexus_token_id), 1, 128, &nexus_rule_1, 0, "TokenId"};
typedef struct nexus_user_id_lookup {
    bool found;
    nexus_user_id value;
} nexus_user_id_lookup;
typedef struct nexus_user_id_lookups {
    nexus_user_id_lookup *items;
    size_t count;
    keysrt_block block;
} nexus_user_id_lookups;
static inline void nexus_user_id_lookups_clear(nexus_user_id_lookups *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}

typedef struct nexus_i64_lookup {
    bool found;
    int64_t value;
} nexus_i64_lookup;
typedef struct nexus_i64_lookups {
    nexus_i64_lookup *items;
    size_t count;
    keysrt_block block;
} nexus_i64_lookups;
static inline void nexus_i64_lookups_clear(nexus_i64_lookups *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}

static const unsigned char nexus_bytes_3[] KEYSRT_UNUSED = {0,0,0,0,0,0,255,3,254,255,255,7,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0};
static const keysrt_string_rule nexus_rule_3 KEYSRT_UNUSED = {nexus_bytes_3, 0, "of [A-Z0-9]"};
static const keysrt_type nexus_type_8 KEYSRT_UNUSED = {KEYSRT_TYPE_STRING, 0, sizeof(keysrt_view), 6, 32, &nexus_rule_3, 0, "string(6..32) of [A-Z0-9]"};
static const unsigned char nexus_bytes_4[] KEYSRT_UNUSED = {0,0,0,0,0,0,0,0,0,0,0,128,254,255,255,7,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0};
static const keysrt_string_rule nexus_rule_4 KEYSRT_UNUSED = {nexus_bytes_4, 0, "of [a-z_]"};
static const keysrt_type nexus_type_9 KEYSRT_UNUSED = {KEYSRT_TYPE_STRING, 0, sizeof(keysrt_view), 1, 32, &nexus_rule_4, 0, "string(1..32) of [a-z_]"};
static const keysrt_type nexus_type_10 KEYSRT_UNUSED = {KEYSRT_TYPE_STRING, 0, sizeof(keysrt_view), 1, 256, 0, 0, "string(1..256)"};
typedef struct nexus_user_cache_params {
    nexus_user_id user_id;
} nexus_user_cache_params;
static const keysrt_piece nexus_user_cache_table_tag_0_pieces[] KEYSRT_UNUSED = {
    {"nexus:cache:tag:user:", 21, offsetof(nexus_user_cache_params, user_id), &nexus_type_2, "userId", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key nexus_user_cache_table_tag_0 KEYSRT_UNUSED = {&nexus_keyspace, "user_tag", 13, 1, KEYSRT_TAGS, false,
    {2, sizeof(nexus_user_cache_params), nexus_user_cache_table_tag_0_pieces, "nexus:cache:tag:user:*", "nexus:cache:tag:user:{userId}"},
    0, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 86400000, 0, 0, 0, 0, "$2\r\nPX\r\n$8\r\n86400000\r\n", 22},
    0, 0, 0, 0, 0};
static const keysrt_type nexus_type_11 KEYSRT_UNUSED = {KEYSRT_TYPE_STRING, 0, sizeof(keysrt_view), 1, 64, 0, 0, "string(1..64)"};
static const keysrt_type nexus_type_12 KEYSRT_UNUSED = {KEYSRT_TYPE_STRING, 0, sizeof(keysrt_view), 0, KEYSRT_NO_LIMIT, 0, 0, "string"};
static const keysrt_type nexus_type_13 KEYSRT_UNUSED = {KEYSRT_TYPE_STRING, 0, sizeof(nexus_campaign_id), 1, 64, &nexus_rule_1, 0, "CampaignId"};
typedef struct nexus_campaign_cache_params {
    nexus_campaign_id campaign_id;
} nexus_campaign_cache_params;
static const keysrt_piece nexus_campaign_cache_table_tag_0_pieces[] KEYSRT_UNUSED = {
    {"nexus:cache:tag:campaign:", 25, offsetof(nexus_campaign_cache_params, campaign_id), &nexus_type_13, "campaignId", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key nexus_campaign_cache_table_tag_0 KEYSRT_UNUSED = {&nexus_keyspace, "campaign_tag", 14, 1, KEYSRT_TAGS, false,
    {2, sizeof(nexus_campaign_cache_params), nexus_campaign_cache_table_tag_0_pieces, "nexus:cache:tag:campaign:*", "nexus:cache:tag:campaign:{campaignId}"},
    0, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 86400000, 0, 0, 0, 0, "$2\r\nPX\r\n$8\r\n86400000\r\n", 22},
    0, 0, 0, 0, 0};
static const keysrt_type nexus_type_14 KEYSRT_UNUSED = {KEYSRT_TYPE_STRING, 0, sizeof(nexus_creator_id), 1, 64, &nexus_rule_1, 0, "CreatorId"};
typedef struct nexus_creator_cache_params {
    nexus_creator_id creator_id;
} nexus_creator_cache_params;
static const keysrt_piece nexus_creator_cache_table_tag_0_pieces[] KEYSRT_UNUSED = {
    {"nexus:cache:tag:creator:", 24, offsetof(nexus_creator_cache_params, creator_id), &nexus_type_14, "creatorId", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key nexus_creator_cache_table_tag_0 KEYSRT_UNUSED = {&nexus_keyspace, "creator_tag", 15, 1, KEYSRT_TAGS, false,
    {2, sizeof(nexus_creator_cache_params), nexus_creator_cache_table_tag_0_pieces, "nexus:cache:tag:creator:*", "nexus:cache:tag:creator:{creatorId}"},
    0, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 86400000, 0, 0, 0, 0, "$2\r\nPX\r\n$8\r\n86400000\r\n", 22},
    0, 0, 0, 0, 0};
static const keysrt_type nexus_type_15 KEYSRT_UNUSED = {KEYSRT_TYPE_STRING, 0, sizeof(nexus_content_id), 1, 64, &nexus_rule_1, 0, "ContentId"};
typedef struct nexus_content_cache_params {
    nexus_content_id content_id;
} nexus_content_cache_params;
static const keysrt_piece nexus_content_cache_table_tag_0_pieces[] KEYSRT_UNUSED = {
    {"nexus:cache:tag:content:", 24, offsetof(nexus_content_cache_params, content_id), &nexus_type_15, "contentId", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key nexus_content_cache_table_tag_0 KEYSRT_UNUSED = {&nexus_keyspace, "content_tag", 16, 1, KEYSRT_TAGS, false,
    {2, sizeof(nexus_content_cache_params), nexus_content_cache_table_tag_0_pieces, "nexus:cache:tag:content:*", "nexus:cache:tag:content:{contentId}"},
    0, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 86400000, 0, 0, 0, 0, "$2\r\nPX\r\n$8\r\n86400000\r\n", 22},
    0, 0, 0, 0, 0};
static const keysrt_type nexus_type_16 KEYSRT_UNUSED = {KEYSRT_TYPE_STRING, 0, sizeof(nexus_organization_id), 1, 64, &nexus_rule_1, 0, "OrganizationId"};
typedef struct nexus_org_cache_params {
    nexus_organization_id organization_id;
} nexus_org_cache_params;
static const keysrt_piece nexus_org_cache_table_tag_0_pieces[] KEYSRT_UNUSED = {
    {"nexus:cache:tag:org:", 20, offsetof(nexus_org_cache_params, organization_id), &nexus_type_16, "organizationId", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key nexus_org_cache_table_tag_0 KEYSRT_UNUSED = {&nexus_keyspace, "org_tag", 17, 1, KEYSRT_TAGS, false,
    {2, sizeof(nexus_org_cache_params), nexus_org_cache_table_tag_0_pieces, "nexus:cache:tag:org:*", "nexus:cache:tag:org:{organizationId}"},
    0, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 86400000, 0, 0, 0, 0, "$2\r\nPX\r\n$8\r\n86400000\r\n", 22},
    0, 0, 0, 0, 0};
static const keysrt_enum nexus_enum_2 KEYSRT_UNUSED = {5, nexus_list_type_texts};
static const keysrt_type nexus_type_17 KEYSRT_UNUSED = {KEYSRT_TYPE_ENUM, KEYSRT_TYPE_FIXED, sizeof(nexus_list_type), 0, 0, &nexus_enum_2, 0, "ListType"};
static const keysrt_type nexus_type_18 KEYSRT_UNUSED = {KEYSRT_TYPE_STRING, 0, sizeof(keysrt_view), 1, 128, &nexus_rule_1, 0, "string(1..128) of [A-Za-z0-9_-]"};
typedef struct nexus_list_cache_params {
    nexus_list_type type;
    keysrt_view params_hash;
} nexus_list_cache_params;
static const keysrt_piece nexus_list_cache_table_tag_0_pieces[] KEYSRT_UNUSED = {
    {"nexus:cache:tag:list:", 21, offsetof(nexus_list_cache_params, type), &nexus_type_17, "type", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key nexus_list_cache_table_tag_0 KEYSRT_UNUSED = {&nexus_keyspace, "list_tag", 18, 1, KEYSRT_TAGS, false,
    {2, sizeof(nexus_list_cache_params), nexus_list_cache_table_tag_0_pieces, "nexus:cache:tag:list:*", "nexus:cache:tag:list:{type}"},
    0, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 86400000, 0, 0, 0, 0, "$2\r\nPX\r\n$8\r\n86400000\r\n", 22},
    0, 0, 0, 0, 0};
static const keysrt_type nexus_type_19 KEYSRT_UNUSED = {KEYSRT_TYPE_JSON, 0, sizeof(keysrt_view), 0, KEYSRT_NO_LIMIT, 0, 0, "json"};
static const keysrt_piece nexus_pieces_1[] KEYSRT_UNUSED = {
    {"nexus:cache:user:", 17, offsetof(nexus_user_cache_params, user_id), &nexus_type_2, "userId", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key nexus_user_cache_naming KEYSRT_UNUSED = {&nexus_keyspace, "user_cache", 7, 1, KEYSRT_STRING, true,
    {2, sizeof(nexus_user_cache_params), nexus_pieces_1, "nexus:cache:user:*", "nexus:cache:user:{userId}"},
    0, 0, 0,
    {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0},
    0, 0, 0, 0, 0};
static const keysrt_piece nexus_pieces_2[] KEYSRT_UNUSED = {
    {"nexus:cache:campaign:", 21, offsetof(nexus_campaign_cache_params, campaign_id), &nexus_type_13, "campaignId", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key nexus_campaign_cache_naming KEYSRT_UNUSED = {&nexus_keyspace, "campaign_cache", 8, 1, KEYSRT_STRING, true,
    {2, sizeof(nexus_campaign_cache_params), nexus_pieces_2, "nexus:cache:campaign:*", "nexus:cache:campaign:{campaignId}"},
    0, 0, 0,
    {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0},
    0, 0, 0, 0, 0};
static const keysrt_piece nexus_pieces_3[] KEYSRT_UNUSED = {
    {"nexus:cache:creator:", 20, offsetof(nexus_creator_cache_params, creator_id), &nexus_type_14, "creatorId", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key nexus_creator_cache_naming KEYSRT_UNUSED = {&nexus_keyspace, "creator_cache", 9, 1, KEYSRT_STRING, true,
    {2, sizeof(nexus_creator_cache_params), nexus_pieces_3, "nexus:cache:creator:*", "nexus:cache:creator:{creatorId}"},
    0, 0, 0,
    {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0},
    0, 0, 0, 0, 0};
static const keysrt_piece nexus_pieces_4[] KEYSRT_UNUSED = {
    {"nexus:cache:content:", 20, offsetof(nexus_content_cache_params, content_id), &nexus_type_15, "contentId", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key nexus_content_cache_naming KEYSRT_UNUSED = {&nexus_keyspace, "content_cache", 10, 1, KEYSRT_STRING, true,
    {2, sizeof(nexus_content_cache_params), nexus_pieces_4, "nexus:cache:content:*", "nexus:cache:content:{contentId}"},
    0, 0, 0,
    {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0},
    0, 0, 0, 0, 0};
static const keysrt_piece nexus_pieces_5[] KEYSRT_UNUSED = {
    {"nexus:cache:org:", 16, offsetof(nexus_org_cache_params, organization_id), &nexus_type_16, "organizationId", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key nexus_org_cache_naming KEYSRT_UNUSED = {&nexus_keyspace, "org_cache", 11, 1, KEYSRT_STRING, true,
    {2, sizeof(nexus_org_cache_params), nexus_pieces_5, "nexus:cache:org:*", "nexus:cache:org:{organizationId}"},
    0, 0, 0,
    {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0},
    0, 0, 0, 0, 0};
static const keysrt_piece nexus_pieces_6[] KEYSRT_UNUSED = {
    {"nexus:cache:list:", 17, offsetof(nexus_list_cache_params, type), &nexus_type_17, "type", false},
    {":", 1, offsetof(nexus_list_cache_params, params_hash), &nexus_type_18, "params_hash", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key nexus_list_cache_naming KEYSRT_UNUSED = {&nexus_keyspace, "list_cache", 12, 1, KEYSRT_STRING, true,
    {3, sizeof(nexus_list_cache_params), nexus_pieces_6, "nexus:cache:list:*:*", "nexus:cache:list:{type}:{params_hash}"},
    0, 0, 0,
    {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0},
    0, 0, 0, 0, 0};
static const keysrt_piece nexus_pieces_7[] KEYSRT_UNUSED = {
    {"nexus:cache:list:", 17, offsetof(nexus_list_cache_params, type), &nexus_type_17, "type", false},
    {":", 1, offsetof(nexus_list_cache_params, params_hash), &nexus_type_18, "params_hash", false},
    {":lease", 6, 0, 0, 0, false},
};
static const keysrt_key nexus_list_cache_lease_naming KEYSRT_UNUSED = {&nexus_keyspace, "list_cache", 12, 1, KEYSRT_STRING, true,
    {3, sizeof(nexus_list_cache_params), nexus_pieces_7, "nexus:cache:list:*:*:lease", "nexus:cache:list:{type}:{params_hash}:lease"},
    0, 0, 0,
    {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0},
    0, 0, 0, 0, 0};
static const unsigned char nexus_bytes_5[] KEYSRT_UNUSED = {0,0,0,0,0,0,255,3,0,0,0,128,254,255,255,7,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0};
static const keysrt_string_rule nexus_rule_5 KEYSRT_UNUSED = {nexus_bytes_5, 0, "of [a-z0-9_]"};
static const keysrt_type nexus_type_20 KEYSRT_UNUSED = {KEYSRT_TYPE_STRING, 0, sizeof(keysrt_view), 1, 64, &nexus_rule_5, 0, "string(1..64) of [a-z0-9_]"};
static const unsigned char nexus_bytes_6[] KEYSRT_UNUSED = {0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
    0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
    0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
    0,1,2,0,3,4,0,0,0,5,0,0,6,0,7,0,0,0,0,8,0,0,0,0,0,0,0,9,0,10,0,0,
    0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
    0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
    0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
    0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0};
static const unsigned char nexus_bytes_7[] KEYSRT_UNUSED = {128,16};
static const uint16_t nexus_states_1[] KEYSRT_UNUSED = {0,0,0,0,0,0,0,0,0,0,0,0,0,0,2,3,0,0,0,0,4,0,0,0,0,0,0,5,0,0,0,0,
    0,0,0,0,0,0,0,0,6,0,0,0,4,4,4,4,4,4,4,4,4,4,7,0,0,0,0,0,0,0,0,6,
    0,0,0,8,0,0,0,0,0,0,0,0,0,4,4,4,4,4,4,4,4,4,4,7,0,0,9,0,0,0,0,0,
    0,0,0,0,0,0,0,0,0,10,0,0,0,0,0,0,0,0,11,0,0,0,0,0,0,0,0,0,12,0,0,0,
    0,0,0,0,0,0,0,0,0,0,0,0,0,0,0};
static const keysrt_automaton nexus_automaton_1 KEYSRT_UNUSED = {13, 11, nexus_bytes_6, nexus_states_1, nexus_bytes_7};
static const keysrt_string_rule nexus_rule_6 KEYSRT_UNUSED = {0, &nexus_automaton_1, "matching /enabled|disabled|\\{.*\\}/"};
static const keysrt_type nexus_type_21 KEYSRT_UNUSED = {KEYSRT_TYPE_STRING, 0, sizeof(nexus_flag_value), 1, 65536, &nexus_rule_6, 0, "FlagValue"};
typedef struct nexus_flag_value_result {
    nexus_flag_value value;
    keysrt_block block;
} nexus_flag_value_result;
static inline void nexus_flag_value_result_clear(nexus_flag_value_result *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}

typedef struct nexus_flag_value_lookup {
    bool found;
    nexus_flag_value value;
} nexus_flag_value_lookup;
typedef struct nexus_flag_value_lookups {
    nexus_flag_value_lookup *items;
    size_t count;
    keysrt_block block;
} nexus_flag_value_lookups;
static inline void nexus_flag_value_lookups_clear(nexus_flag_value_lookups *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}

typedef struct nexus_string_array {
    keysrt_view *items;
    size_t count;
    keysrt_block block;
} nexus_string_array;
static inline void nexus_string_array_clear(nexus_string_array *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}

/* Made by the …_ref() of a key; *params is borrowed. */
typedef struct nexus_set_of_string {
    keysrt_ref ref;
} nexus_set_of_string;

static const keysrt_type nexus_type_22 KEYSRT_UNUSED = {KEYSRT_TYPE_INT, KEYSRT_TYPE_FIXED, sizeof(int64_t), UINT64_C(18437736874454810624), UINT64_C(9007199254740992), 0, 0, "i64"};
/* Made by the …_ref() of a key; *params is borrowed. */
typedef struct nexus_zset_of_string {
    keysrt_weighted_ref ref;
} nexus_zset_of_string;

/* Made by the …_ref() of a key; *params is borrowed. */
typedef struct nexus_list_of_string {
    keysrt_ref ref;
} nexus_list_of_string;

static const keysrt_type nexus_type_23 KEYSRT_UNUSED = {KEYSRT_TYPE_UINT, KEYSRT_TYPE_FIXED, sizeof(uint32_t), 0, UINT64_C(4294967295), 0, 0, "seconds"};
static const unsigned char nexus_bytes_8[] KEYSRT_UNUSED = {0,0,0,0,0,224,255,3,254,255,255,135,254,255,255,7,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0};
static const keysrt_string_rule nexus_rule_7 KEYSRT_UNUSED = {nexus_bytes_8, 0, "of [A-Za-z0-9/_.-]"};
static const keysrt_type nexus_type_24 KEYSRT_UNUSED = {KEYSRT_TYPE_STRING, 0, sizeof(keysrt_view), 1, 200, &nexus_rule_7, 0, "string(1..200) of [A-Za-z0-9/_.-]"};
static const keysrt_type nexus_type_25 KEYSRT_UNUSED = {KEYSRT_TYPE_STRING, 0, sizeof(keysrt_view), 1, 64, &nexus_rule_4, 0, "string(1..64) of [a-z_]"};
static const keysrt_type nexus_type_26 KEYSRT_UNUSED = {KEYSRT_TYPE_UINT, KEYSRT_TYPE_FIXED, sizeof(uint64_t), 0, KEYSRT_NO_LIMIT, 0, 0, "u64"};
static const keysrt_type nexus_type_27 KEYSRT_UNUSED = {KEYSRT_TYPE_STRING, 0, sizeof(nexus_connection_id), 1, 64, &nexus_rule_1, 0, "ConnectionId"};
typedef struct nexus_connection_id_result {
    nexus_connection_id value;
    keysrt_block block;
} nexus_connection_id_result;
static inline void nexus_connection_id_result_clear(nexus_connection_id_result *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}

typedef struct nexus_connection_id_array {
    nexus_connection_id *items;
    size_t count;
    keysrt_block block;
} nexus_connection_id_array;
static inline void nexus_connection_id_array_clear(nexus_connection_id_array *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}

/* Made by the …_ref() of a key; *params is borrowed. */
typedef struct nexus_set_of_connection_id {
    keysrt_ref ref;
} nexus_set_of_connection_id;

static const keysrt_field nexus_fields_1[] KEYSRT_UNUSED = {
    {"title", 5, offsetof(nexus_notification, title), KEYSRT_NO_OFFSET, &nexus_type_12, "\"title\":", 8},
    {"body", 4, offsetof(nexus_notification, body), KEYSRT_NO_OFFSET, &nexus_type_12, "\"body\":", 7},
    {"link", 4, offsetof(nexus_notification, link), offsetof(nexus_notification, has_link), &nexus_type_12, "\"link\":", 7},
};
static const keysrt_record nexus_record_1 KEYSRT_UNUSED = {"Notification", sizeof(nexus_notification), 3, nexus_fields_1, 0, 0};
static const keysrt_type nexus_type_28 KEYSRT_UNUSED = {KEYSRT_TYPE_RECORD, 0, sizeof(nexus_notification), 0, 0, &nexus_record_1, 0, "Notification"};
static const keysrt_type nexus_type_29 KEYSRT_UNUSED = {KEYSRT_TYPE_JSON_OF, 0, sizeof(nexus_notification), 0, KEYSRT_NO_LIMIT, 0, &nexus_type_28, "json Notification"};
static const keysrt_type nexus_type_30 KEYSRT_UNUSED = {KEYSRT_TYPE_STRING, 0, sizeof(nexus_job_id), 1, 64, &nexus_rule_1, 0, "JobId"};
static const keysrt_enum nexus_enum_3 KEYSRT_UNUSED = {4, nexus_job_status_texts};
static const keysrt_type nexus_type_31 KEYSRT_UNUSED = {KEYSRT_TYPE_ENUM, KEYSRT_TYPE_FIXED, sizeof(nexus_job_status), 0, 0, &nexus_enum_3, 0, "JobStatus"};
static const keysrt_type nexus_type_32 KEYSRT_UNUSED = {KEYSRT_TYPE_UINT, KEYSRT_TYPE_FIXED, sizeof(uint8_t), 0, 100, 0, 0, "u8(0..100)"};
static const keysrt_type nexus_type_33 KEYSRT_UNUSED = {KEYSRT_TYPE_STRING, 0, sizeof(nexus_task_id), 1, 64, &nexus_rule_1, 0, "TaskId"};
typedef struct nexus_task_id_result {
    nexus_task_id value;
    keysrt_block block;
} nexus_task_id_result;
static inline void nexus_task_id_result_clear(nexus_task_id_result *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}

static const keysrt_type nexus_type_34 KEYSRT_UNUSED = {KEYSRT_TYPE_INT, KEYSRT_TYPE_FIXED, sizeof(int64_t), UINT64_C(18437736874454810624), UINT64_C(9007199254740992), 0, 0, "timestamp"};
/* Made by the …_ref() of a key; *params is borrowed. */
typedef struct nexus_zset_of_task_id {
    keysrt_weighted_ref ref;
} nexus_zset_of_task_id;

static const keysrt_type nexus_type_35 KEYSRT_UNUSED = {KEYSRT_TYPE_STRING, 0, sizeof(nexus_work_queue), 1, 64, &nexus_rule_1, 0, "WorkQueue"};
typedef struct nexus_job_id_result {
    nexus_job_id value;
    keysrt_block block;
} nexus_job_id_result;
static inline void nexus_job_id_result_clear(nexus_job_id_result *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}

static const keysrt_type nexus_type_36 KEYSRT_UNUSED = {KEYSRT_TYPE_STRING, 0, sizeof(keysrt_view), 1, 64, &nexus_rule_1, 0, "string(1..64) of [A-Za-z0-9_-]"};
static const keysrt_type nexus_type_37 KEYSRT_UNUSED = {KEYSRT_TYPE_UINT, KEYSRT_TYPE_FIXED, sizeof(uint32_t), 0, UINT64_C(4294967295), 0, 0, "u32"};
static const keysrt_enum nexus_enum_4 KEYSRT_UNUSED = {4, nexus_period_texts};
static const keysrt_type nexus_type_38 KEYSRT_UNUSED = {KEYSRT_TYPE_ENUM, KEYSRT_TYPE_FIXED, sizeof(nexus_period), 0, 0, &nexus_enum_4, 0, "Period"};
static const keysrt_type nexus_type_39 KEYSRT_UNUSED = {KEYSRT_TYPE_FLOAT, KEYSRT_TYPE_FIXED, sizeof(double), 0, 0, 0, 0, "f64"};
typedef struct nexus_creator_id_result {
    nexus_creator_id value;
    keysrt_block block;
} nexus_creator_id_result;
static inline void nexus_creator_id_result_clear(nexus_creator_id_result *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}

static const keysrt_type nexus_type_40 KEYSRT_UNUSED = {KEYSRT_TYPE_FLOAT, KEYSRT_FLOAT_SCORE | KEYSRT_TYPE_FIXED, sizeof(double), 0, 0, 0, 0, "f64"};
/* Made by the …_ref() of a key; *params is borrowed. */
typedef struct nexus_zset_of_creator_id {
    keysrt_weighted_ref ref;
} nexus_zset_of_creator_id;

static const keysrt_enum nexus_enum_5 KEYSRT_UNUSED = {3, nexus_trend_period_texts};
static const keysrt_type nexus_type_41 KEYSRT_UNUSED = {KEYSRT_TYPE_ENUM, KEYSRT_TYPE_FIXED, sizeof(nexus_trend_period), 0, 0, &nexus_enum_5, 0, "TrendPeriod"};
typedef struct nexus_content_id_result {
    nexus_content_id value;
    keysrt_block block;
} nexus_content_id_result;
static inline void nexus_content_id_result_clear(nexus_content_id_result *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}

/* Made by the …_ref() of a key; *params is borrowed. */
typedef struct nexus_zset_of_content_id {
    keysrt_weighted_ref ref;
} nexus_zset_of_content_id;


/* A signed-in user's session.
 * hash "nexus:session:{sessionId}", Redis type hash, database 0; TTL: 24 hours; every write sets it anew. nexus.keys:59 */
typedef struct nexus_session_params {
    nexus_session_id session_id;
} nexus_session_params;
typedef struct nexus_session {
    /* Whose session it is */
    nexus_user_id user_id;
    nexus_email email;
    nexus_role role;
    /* Address at sign-in */
    keysrt_ip ip;
    int64_t last_activity;
    keysrt_block block; /* of a result */
} nexus_session;
static inline void nexus_session_clear(nexus_session *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}
#define NEXUS_SESSION_FIELD_USER_ID (UINT64_C(1) << 0)
#define NEXUS_SESSION_FIELD_EMAIL (UINT64_C(1) << 1)
#define NEXUS_SESSION_FIELD_ROLE (UINT64_C(1) << 2)
#define NEXUS_SESSION_FIELD_IP (UINT64_C(1) << 3)
#define NEXUS_SESSION_FIELD_LAST_ACTIVITY (UINT64_C(1) << 4)
static const keysrt_piece nexus_session_table_pieces[] KEYSRT_UNUSED = {
    {"nexus:session:", 14, offsetof(nexus_session_params, session_id), &nexus_type_1, "sessionId", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_field nexus_session_table_fields[] KEYSRT_UNUSED = {
    {"userId", 6, offsetof(nexus_session, user_id), KEYSRT_NO_OFFSET, &nexus_type_2, "$6\r\nuserId\r\n", 12},
    {"email", 5, offsetof(nexus_session, email), KEYSRT_NO_OFFSET, &nexus_type_3, "$5\r\nemail\r\n", 11},
    {"role", 4, offsetof(nexus_session, role), KEYSRT_NO_OFFSET, &nexus_type_4, "$4\r\nrole\r\n", 10},
    {"ip", 2, offsetof(nexus_session, ip), KEYSRT_NO_OFFSET, &nexus_type_5, "$2\r\nip\r\n", 8},
    {"lastActivity", 12, offsetof(nexus_session, last_activity), KEYSRT_NO_OFFSET, &nexus_type_6, "$12\r\nlastActivity\r\n", 19},
};
static const keysrt_record nexus_session_table_record KEYSRT_UNUSED = {"session", offsetof(nexus_session, block), 5, nexus_session_table_fields, 0, 0};
static const keysrt_key nexus_session_table KEYSRT_UNUSED = {&nexus_keyspace, "session", 0, 0, KEYSRT_HASH, false,
    {2, sizeof(nexus_session_params), nexus_session_table_pieces, "nexus:session:*", "nexus:session:{sessionId}"},
    0, 0, &nexus_session_table_record,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 86400000, 0, 0, 0, 0, "$2\r\nPX\r\n$8\r\n86400000\r\n", 22},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL nexus_session_key_name(keysrt_client *client, nexus_session_id session_id, keysrt_text *out)
{ return keysrt_key_name(client, &nexus_session_table, &session_id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL nexus_session_parse(keysrt_client *client, keysrt_view name, nexus_session_params *out)
{ return keysrt_key_parse(client, &nexus_session_table, name, out, NULL); }
/* All fields; MISS: no such key. HGETALL */
KEYSRT_CALL nexus_session_get(keysrt_client *client, nexus_session_id session_id, nexus_session *out)
{ return keysrt_hash_get(client, &nexus_session_table, &session_id, out, &out->block); }
/* Replaces the whole key in one step. DEL, HSET */
KEYSRT_CALL nexus_session_put(keysrt_client *client, nexus_session_id session_id, const nexus_session *record)
{ return keysrt_hash_put(client, &nexus_session_table, &session_id, record, keysrt_declared_ttl); }
/* The fields of the mask; MISS: no such key. HMGET */
KEYSRT_CALL nexus_session_get_fields(keysrt_client *client, nexus_session_id session_id, uint64_t mask, nexus_session *out)
{ return keysrt_hash_get_fields(client, &nexus_session_table, &session_id, mask, out, &out->block); }
/* The fields of the mask; optional ones that are not there are deleted. HSET */
KEYSRT_CALL nexus_session_set_fields(keysrt_client *client, nexus_session_id session_id, uint64_t mask, const nexus_session *record)
{ return keysrt_hash_set_fields(client, &nexus_session_table, &session_id, mask, record, keysrt_declared_ttl); }
/* MISS: no such key or field. HGET */
KEYSRT_CALL nexus_session_get_user_id(keysrt_client *client, nexus_session_id session_id, nexus_user_id_result *out)
{ return keysrt_hash_get_field(client, &nexus_session_table, &session_id, 0, out, &out->block); }
/* One field alone. HSET */
KEYSRT_CALL nexus_session_set_user_id(keysrt_client *client, nexus_session_id session_id, nexus_user_id value)
{ return keysrt_hash_set_field(client, &nexus_session_table, &session_id, 0, &value, keysrt_declared_ttl); }
/* MISS: no such key or field. HGET */
KEYSRT_CALL nexus_session_get_email(keysrt_client *client, nexus_session_id session_id, nexus_email_result *out)
{ return keysrt_hash_get_field(client, &nexus_session_table, &session_id, 1, out, &out->block); }
/* One field alone. HSET */
KEYSRT_CALL nexus_session_set_email(keysrt_client *client, nexus_session_id session_id, nexus_email value)
{ return keysrt_hash_set_field(client, &nexus_session_table, &session_id, 1, &value, keysrt_declared_ttl); }
/* MISS: no such key or field. HGET */
KEYSRT_CALL nexus_session_get_role(keysrt_client *client, nexus_session_id session_id, nexus_role *out)
{ return keysrt_hash_get_field(client, &nexus_session_table, &session_id, 2, out, NULL); }
/* One field alone. HSET */
KEYSRT_CALL nexus_session_set_role(keysrt_client *client, nexus_session_id session_id, nexus_role value)
{ return keysrt_hash_set_field(client, &nexus_session_table, &session_id, 2, &value, keysrt_declared_ttl); }
/* MISS: no such key or field. HGET */
KEYSRT_CALL nexus_session_get_ip(keysrt_client *client, nexus_session_id session_id, keysrt_ip *out)
{ return keysrt_hash_get_field(client, &nexus_session_table, &session_id, 3, out, NULL); }
/* One field alone. HSET */
KEYSRT_CALL nexus_session_set_ip(keysrt_client *client, nexus_session_id session_id, keysrt_ip value)
{ return keysrt_hash_set_field(client, &nexus_session_table, &session_id, 3, &value, keysrt_declared_ttl); }
/* MISS: no such key or field. HGET */
KEYSRT_CALL nexus_session_get_last_activity(keysrt_client *client, nexus_session_id session_id, int64_t *out)
{ return keysrt_hash_get_field(client, &nexus_session_table, &session_id, 4, out, NULL); }
/* One field alone. HSET */
KEYSRT_CALL nexus_session_set_last_activity(keysrt_client *client, nexus_session_id session_id, int64_t value)
{ return keysrt_hash_set_field(client, &nexus_session_table, &session_id, 4, &value, keysrt_declared_ttl); }
/* OK or MISS. EXISTS */
KEYSRT_CALL nexus_session_exists(keysrt_client *client, nexus_session_id session_id)
{ return keysrt_key_exists(client, &nexus_session_table, &session_id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL nexus_session_ttl(keysrt_client *client, nexus_session_id session_id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &nexus_session_table, &session_id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL nexus_session_renew(keysrt_client *client, nexus_session_id session_id)
{ return keysrt_key_renew(client, &nexus_session_table, &session_id, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL nexus_session_delete(keysrt_client *client, nexus_session_id session_id)
{ return keysrt_key_delete(client, &nexus_session_table, &session_id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL nexus_session_walk(keysrt_client *client, keysrt_walk *walk, nexus_session_params *out)
{ return keysrt_key_walk(client, &nexus_session_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL nexus_session_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &nexus_session_table, deleted); }

/* The sessions that a user holds.
 * set "nexus:session:user:{userId}:sessions", Redis type set, database 0; TTL: 30 days; every write sets it anew. nexus.keys:68 */
typedef struct nexus_user_sessions_params {
    nexus_user_id user_id;
} nexus_user_sessions_params;
static const keysrt_piece nexus_user_sessions_table_pieces[] KEYSRT_UNUSED = {
    {"nexus:session:user:", 19, offsetof(nexus_user_sessions_params, user_id), &nexus_type_2, "userId", false},
    {":sessions", 9, 0, 0, 0, false},
};
static const keysrt_key nexus_user_sessions_table KEYSRT_UNUSED = {&nexus_keyspace, "user_sessions", 1, 0, KEYSRT_SET, false,
    {2, sizeof(nexus_user_sessions_params), nexus_user_sessions_table_pieces, "nexus:session:user:*:sessions", "nexus:session:user:{userId}:sessions"},
    &nexus_type_1, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, INT64_C(2592000000), 0, 0, 0, 0, "$2\r\nPX\r\n$10\r\n2592000000\r\n", 25},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL nexus_user_sessions_key_name(keysrt_client *client, nexus_user_id user_id, keysrt_text *out)
{ return keysrt_key_name(client, &nexus_user_sessions_table, &user_id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL nexus_user_sessions_parse(keysrt_client *client, keysrt_view name, nexus_user_sessions_params *out)
{ return keysrt_key_parse(client, &nexus_user_sessions_table, name, out, NULL); }
/* added (may be NULL): 0 where it was there. SADD */
KEYSRT_CALL nexus_user_sessions_add(keysrt_client *client, nexus_user_id user_id, nexus_session_id member, uint64_t *added)
{ return keysrt_set_add(client, &nexus_user_sessions_table, &user_id, &member, 1, keysrt_declared_ttl, added); }
/* added may be NULL. SADD */
KEYSRT_CALL nexus_user_sessions_add_many(keysrt_client *client, nexus_user_id user_id, const nexus_session_id *members, size_t count, uint64_t *added)
{ return keysrt_set_add(client, &nexus_user_sessions_table, &user_id, members, count, keysrt_declared_ttl, added); }
/* removed (may be NULL): 0 where it was not there. SREM */
KEYSRT_CALL nexus_user_sessions_remove(keysrt_client *client, nexus_user_id user_id, nexus_session_id member, uint64_t *removed)
{ return keysrt_set_remove(client, &nexus_user_sessions_table, &user_id, &member, 1, removed); }
/* removed may be NULL. SREM */
KEYSRT_CALL nexus_user_sessions_remove_many(keysrt_client *client, nexus_user_id user_id, const nexus_session_id *members, size_t count, uint64_t *removed)
{ return keysrt_set_remove(client, &nexus_user_sessions_table, &user_id, members, count, removed); }
/* OK or MISS. SISMEMBER */
KEYSRT_CALL nexus_user_sessions_contains(keysrt_client *client, nexus_user_id user_id, nexus_session_id member)
{ return keysrt_set_contains(client, &nexus_user_sessions_table, &user_id, &member); }
/* found: count answers. SMISMEMBER */
KEYSRT_CALL nexus_user_sessions_contains_many(keysrt_client *client, nexus_user_id user_id, const nexus_session_id *members, size_t count, bool *found)
{ return keysrt_set_contains_many(client, &nexus_user_sessions_table, &user_id, members, count, found); }
/* In no order. SMEMBERS */
KEYSRT_CALL nexus_user_sessions_members(keysrt_client *client, nexus_user_id user_id, nexus_session_id_array *out)
{ return keysrt_set_members(client, &nexus_user_sessions_table, &user_id, out, &out->block); }
/* The next one, in bounded memory; one may come twice; MISS: the end. SSCAN */
KEYSRT_CALL nexus_user_sessions_walk_members(keysrt_client *client, nexus_user_id user_id, keysrt_walk *walk, nexus_session_id_result *out)
{ return keysrt_set_walk(client, &nexus_user_sessions_table, &user_id, walk, out, &out->block); }
/* 0 where there is no key. SCARD */
KEYSRT_CALL nexus_user_sessions_size(keysrt_client *client, nexus_user_id user_id, uint64_t *out)
{ return keysrt_set_size(client, &nexus_user_sessions_table, &user_id, out); }
/* Takes a random one; MISS: the set is empty. SPOP */
KEYSRT_CALL nexus_user_sessions_pop(keysrt_client *client, nexus_user_id user_id, nexus_session_id_result *out)
{ return keysrt_set_pop(client, &nexus_user_sessions_table, &user_id, out, &out->block); }
/* Leaves it there; MISS: the set is empty. SRANDMEMBER */
KEYSRT_CALL nexus_user_sessions_random(keysrt_client *client, nexus_user_id user_id, nexus_session_id_result *out)
{ return keysrt_set_random(client, &nexus_user_sessions_table, &user_id, out, &out->block); }
/* This set, for calls on several; *params is borrowed. */
static inline nexus_set_of_session_id nexus_user_sessions_ref(const nexus_user_sessions_params *params)
{
    const nexus_set_of_session_id made = {{&nexus_user_sessions_table, params}};
    return made;
}
/* Of this set and the others. SUNION */
KEYSRT_CALL nexus_user_sessions_union(keysrt_client *client, nexus_user_id user_id, const nexus_set_of_session_id *others, size_t count, nexus_session_id_array *out)
{ return keysrt_set_combine(client, &nexus_user_sessions_table, &user_id, KEYSRT_UNION, (const keysrt_ref *)others, count, out, &out->block); }
/* Of this set and the others. SINTER */
KEYSRT_CALL nexus_user_sessions_intersection(keysrt_client *client, nexus_user_id user_id, const nexus_set_of_session_id *others, size_t count, nexus_session_id_array *out)
{ return keysrt_set_combine(client, &nexus_user_sessions_table, &user_id, KEYSRT_INTERSECTION, (const keysrt_ref *)others, count, out, &out->block); }
/* What is in this set and in none of the others. SDIFF */
KEYSRT_CALL nexus_user_sessions_difference(keysrt_client *client, nexus_user_id user_id, const nexus_set_of_session_id *others, size_t count, nexus_session_id_array *out)
{ return keysrt_set_combine(client, &nexus_user_sessions_table, &user_id, KEYSRT_DIFFERENCE, (const keysrt_ref *)others, count, out, &out->block); }
/* Counts no further than most; 0: all. SINTERCARD */
KEYSRT_CALL nexus_user_sessions_intersection_size(keysrt_client *client, nexus_user_id user_id, const nexus_set_of_session_id *others, size_t count, uint64_t most, uint64_t *out)
{ return keysrt_set_intersection_size(client, &nexus_user_sessions_table, &user_id, (const keysrt_ref *)others, count, most, out); }
/* This set becomes the result; size may be NULL. SUNIONSTORE */
KEYSRT_CALL nexus_user_sessions_store_union(keysrt_client *client, nexus_user_id user_id, const nexus_set_of_session_id *sources, size_t count, uint64_t *size)
{ return keysrt_set_store(client, &nexus_user_sessions_table, &user_id, KEYSRT_UNION, (const keysrt_ref *)sources, count, keysrt_declared_ttl, size); }
/* This set becomes the result; size may be NULL. SINTERSTORE */
KEYSRT_CALL nexus_user_sessions_store_intersection(keysrt_client *client, nexus_user_id user_id, const nexus_set_of_session_id *sources, size_t count, uint64_t *size)
{ return keysrt_set_store(client, &nexus_user_sessions_table, &user_id, KEYSRT_INTERSECTION, (const keysrt_ref *)sources, count, keysrt_declared_ttl, size); }
/* This set becomes the first source without the others; size may be NULL. SDIFFSTORE */
KEYSRT_CALL nexus_user_sessions_store_difference(keysrt_client *client, nexus_user_id user_id, const nexus_set_of_session_id *sources, size_t count, uint64_t *size)
{ return keysrt_set_store(client, &nexus_user_sessions_table, &user_id, KEYSRT_DIFFERENCE, (const keysrt_ref *)sources, count, keysrt_declared_ttl, size); }
/* To this set; MISS: it was not in the source. SMOVE */
KEYSRT_CALL nexus_user_sessions_move_from(keysrt_client *client, nexus_user_id user_id, nexus_set_of_session_id source, nexus_session_id member)
{ return keysrt_set_move(client, &nexus_user_sessions_table, &user_id, &source.ref, &member, keysrt_declared_ttl); }
/* OK or MISS. EXISTS */
KEYSRT_CALL nexus_user_sessions_exists(keysrt_client *client, nexus_user_id user_id)
{ return keysrt_key_exists(client, &nexus_user_sessions_table, &user_id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL nexus_user_sessions_ttl(keysrt_client *client, nexus_user_id user_id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &nexus_user_sessions_table, &user_id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL nexus_user_sessions_renew(keysrt_client *client, nexus_user_id user_id)
{ return keysrt_key_renew(client, &nexus_user_sessions_table, &user_id, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL nexus_user_sessions_delete(keysrt_client *client, nexus_user_id user_id)
{ return keysrt_key_delete(client, &nexus_user_sessions_table, &user_id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL nexus_user_sessions_walk(keysrt_client *client, keysrt_walk *walk, nexus_user_sessions_params *out)
{ return keysrt_key_walk(client, &nexus_user_sessions_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL nexus_user_sessions_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &nexus_user_sessions_table, deleted); }

/* A refresh token and whom it belongs to.
 * string "nexus:refresh:{tokenId}", Redis type string, database 0; TTL: 7 days; every write sets it anew. nexus.keys:71 */
typedef struct nexus_refresh_params {
    nexus_token_id token_id;
} nexus_refresh_params;
static const keysrt_piece nexus_refresh_table_pieces[] KEYSRT_UNUSED = {
    {"nexus:refresh:", 14, offsetof(nexus_refresh_params, token_id), &nexus_type_7, "tokenId", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key nexus_refresh_table KEYSRT_UNUSED = {&nexus_keyspace, "refresh", 2, 0, KEYSRT_STRING, false,
    {2, sizeof(nexus_refresh_params), nexus_refresh_table_pieces, "nexus:refresh:*", "nexus:refresh:{tokenId}"},
    &nexus_type_2, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 604800000, 0, 0, 0, 0, "$2\r\nPX\r\n$9\r\n604800000\r\n", 23},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL nexus_refresh_key_name(keysrt_client *client, nexus_token_id token_id, keysrt_text *out)
{ return keysrt_key_name(client, &nexus_refresh_table, &token_id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL nexus_refresh_parse(keysrt_client *client, keysrt_view name, nexus_refresh_params *out)
{ return keysrt_key_parse(client, &nexus_refresh_table, name, out, NULL); }
/* MISS: no such key. GET */
KEYSRT_CALL nexus_refresh_get(keysrt_client *client, nexus_token_id token_id, nexus_user_id_result *out)
{ return keysrt_string_get(client, &nexus_refresh_table, &token_id, out, &out->block); }
/* Value and TTL in one step. SET */
KEYSRT_CALL nexus_refresh_set(keysrt_client *client, nexus_token_id token_id, nexus_user_id value)
{ return keysrt_string_set(client, &nexus_refresh_table, &token_id, &value, keysrt_declared_ttl); }
/* Sets it where there is none; MISS: there is one, nothing changed. SET NX */
KEYSRT_CALL nexus_refresh_add(keysrt_client *client, nexus_token_id token_id, nexus_user_id value)
{ return keysrt_string_add(client, &nexus_refresh_table, &token_id, &value, keysrt_declared_ttl); }
/* Sets it and gives the old value; MISS: there was none. SET GET */
KEYSRT_CALL nexus_refresh_swap(keysrt_client *client, nexus_token_id token_id, nexus_user_id value, nexus_user_id_result *old)
{ return keysrt_string_swap(client, &nexus_refresh_table, &token_id, &value, keysrt_declared_ttl, old, &old->block); }
/* Reads and deletes; MISS: no such key. GETDEL */
KEYSRT_CALL nexus_refresh_take(keysrt_client *client, nexus_token_id token_id, nexus_user_id_result *out)
{ return keysrt_string_take(client, &nexus_refresh_table, &token_id, out, &out->block); }
/* One item for each key, found or not. MGET */
KEYSRT_CALL nexus_refresh_get_many(keysrt_client *client, const nexus_refresh_params *keys, size_t count, nexus_user_id_lookups *out)
{ return keysrt_string_get_many(client, &nexus_refresh_table, keys, count, out, &out->block, sizeof(nexus_user_id_lookup), offsetof(nexus_user_id_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL nexus_refresh_set_many(keysrt_client *client, const nexus_refresh_params *keys, const nexus_user_id *values, size_t count)
{ return keysrt_string_set_many(client, &nexus_refresh_table, keys, values, count, keysrt_declared_ttl); }
/* OK or MISS. EXISTS */
KEYSRT_CALL nexus_refresh_exists(keysrt_client *client, nexus_token_id token_id)
{ return keysrt_key_exists(client, &nexus_refresh_table, &token_id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL nexus_refresh_ttl(keysrt_client *client, nexus_token_id token_id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &nexus_refresh_table, &token_id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL nexus_refresh_renew(keysrt_client *client, nexus_token_id token_id)
{ return keysrt_key_renew(client, &nexus_refresh_table, &token_id, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL nexus_refresh_delete(keysrt_client *client, nexus_token_id token_id)
{ return keysrt_key_delete(client, &nexus_refresh_table, &token_id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL nexus_refresh_walk(keysrt_client *client, keysrt_walk *walk, nexus_refresh_params *out)
{ return keysrt_key_walk(client, &nexus_refresh_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL nexus_refresh_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &nexus_refresh_table, deleted); }

/* Online presence: each heartbeat writes the time and renews the key; who is silent for five minutes is offline.
 * string "nexus:presence:user:{userId}", Redis type string, database 0; TTL: 5 minutes; every write sets it anew. nexus.keys:74 */
typedef struct nexus_presence_params {
    nexus_user_id user_id;
} nexus_presence_params;
static const keysrt_piece nexus_presence_table_pieces[] KEYSRT_UNUSED = {
    {"nexus:presence:user:", 20, offsetof(nexus_presence_params, user_id), &nexus_type_2, "userId", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key nexus_presence_table KEYSRT_UNUSED = {&nexus_keyspace, "presence", 3, 0, KEYSRT_STRING, false,
    {2, sizeof(nexus_presence_params), nexus_presence_table_pieces, "nexus:presence:user:*", "nexus:presence:user:{userId}"},
    &nexus_type_6, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 300000, 0, 0, 0, 0, "$2\r\nPX\r\n$6\r\n300000\r\n", 20},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL nexus_presence_key_name(keysrt_client *client, nexus_user_id user_id, keysrt_text *out)
{ return keysrt_key_name(client, &nexus_presence_table, &user_id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL nexus_presence_parse(keysrt_client *client, keysrt_view name, nexus_presence_params *out)
{ return keysrt_key_parse(client, &nexus_presence_table, name, out, NULL); }
/* MISS: no such key. GET */
KEYSRT_CALL nexus_presence_get(keysrt_client *client, nexus_user_id user_id, int64_t *out)
{ return keysrt_string_get(client, &nexus_presence_table, &user_id, out, NULL); }
/* Value and TTL in one step. SET */
KEYSRT_CALL nexus_presence_set(keysrt_client *client, nexus_user_id user_id, int64_t value)
{ return keysrt_string_set(client, &nexus_presence_table, &user_id, &value, keysrt_declared_ttl); }
/* Sets it where there is none; MISS: there is one, nothing changed. SET NX */
KEYSRT_CALL nexus_presence_add(keysrt_client *client, nexus_user_id user_id, int64_t value)
{ return keysrt_string_add(client, &nexus_presence_table, &user_id, &value, keysrt_declared_ttl); }
/* Sets it and gives the old value; MISS: there was none. SET GET */
KEYSRT_CALL nexus_presence_swap(keysrt_client *client, nexus_user_id user_id, int64_t value, int64_t *old)
{ return keysrt_string_swap(client, &nexus_presence_table, &user_id, &value, keysrt_declared_ttl, old, NULL); }
/* Reads and deletes; MISS: no such key. GETDEL */
KEYSRT_CALL nexus_presence_take(keysrt_client *client, nexus_user_id user_id, int64_t *out)
{ return keysrt_string_take(client, &nexus_presence_table, &user_id, out, NULL); }
/* One item for each key, found or not. MGET */
KEYSRT_CALL nexus_presence_get_many(keysrt_client *client, const nexus_presence_params *keys, size_t count, nexus_i64_lookups *out)
{ return keysrt_string_get_many(client, &nexus_presence_table, keys, count, out, &out->block, sizeof(nexus_i64_lookup), offsetof(nexus_i64_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL nexus_presence_set_many(keysrt_client *client, const nexus_presence_params *keys, const int64_t *values, size_t count)
{ return keysrt_string_set_many(client, &nexus_presence_table, keys, values, count, keysrt_declared_ttl); }
/* OK or MISS. EXISTS */
KEYSRT_CALL nexus_presence_exists(keysrt_client *client, nexus_user_id user_id)
{ return keysrt_key_exists(client, &nexus_presence_table, &user_id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL nexus_presence_ttl(keysrt_client *client, nexus_user_id user_id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &nexus_presence_table, &user_id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL nexus_presence_renew(keysrt_client *client, nexus_user_id user_id)
{ return keysrt_key_renew(client, &nexus_presence_table, &user_id, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL nexus_presence_delete(keysrt_client *client, nexus_user_id user_id)
{ return keysrt_key_delete(client, &nexus_presence_table, &user_id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL nexus_presence_walk(keysrt_client *client, keysrt_walk *walk, nexus_presence_params *out)
{ return keysrt_key_walk(client, &nexus_presence_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL nexus_presence_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &nexus_presence_table, deleted); }

/* Code sent by e-mail to verify an address; can be used once.
 * string "nexus:verify:email:{code}", Redis type string, database 0; TTL: 15 minutes; every write sets it anew. nexus.keys:77 */
typedef struct nexus_verify_email_params {
    keysrt_view code;
} nexus_verify_email_params;
static const keysrt_piece nexus_verify_email_table_pieces[] KEYSRT_UNUSED = {
    {"nexus:verify:email:", 19, offsetof(nexus_verify_email_params, code), &nexus_type_8, "code", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key nexus_verify_email_table KEYSRT_UNUSED = {&nexus_keyspace, "verify_email", 4, 0, KEYSRT_STRING, false,
    {2, sizeof(nexus_verify_email_params), nexus_verify_email_table_pieces, "nexus:verify:email:*", "nexus:verify:email:{code}"},
    &nexus_type_2, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 900000, 0, 0, 0, 0, "$2\r\nPX\r\n$6\r\n900000\r\n", 20},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL nexus_verify_email_key_name(keysrt_client *client, keysrt_view code, keysrt_text *out)
{ return keysrt_key_name(client, &nexus_verify_email_table, &code, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL nexus_verify_email_parse(keysrt_client *client, keysrt_view name, nexus_verify_email_params *out)
{ return keysrt_key_parse(client, &nexus_verify_email_table, name, out, NULL); }
/* Value and TTL in one step. SET */
KEYSRT_CALL nexus_verify_email_set(keysrt_client *client, keysrt_view code, nexus_user_id value)
{ return keysrt_string_set(client, &nexus_verify_email_table, &code, &value, keysrt_declared_ttl); }
/* Sets it where there is none; MISS: there is one, nothing changed. SET NX */
KEYSRT_CALL nexus_verify_email_add(keysrt_client *client, keysrt_view code, nexus_user_id value)
{ return keysrt_string_add(client, &nexus_verify_email_table, &code, &value, keysrt_declared_ttl); }
/* Reads and deletes; MISS: no such key. GETDEL */
KEYSRT_CALL nexus_verify_email_take(keysrt_client *client, keysrt_view code, nexus_user_id_result *out)
{ return keysrt_string_take(client, &nexus_verify_email_table, &code, out, &out->block); }
/* OK or MISS. EXISTS */
KEYSRT_CALL nexus_verify_email_exists(keysrt_client *client, keysrt_view code)
{ return keysrt_key_exists(client, &nexus_verify_email_table, &code); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL nexus_verify_email_ttl(keysrt_client *client, keysrt_view code, keysrt_duration *out)
{ return keysrt_key_ttl(client, &nexus_verify_email_table, &code, out); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL nexus_verify_email_delete(keysrt_client *client, keysrt_view code)
{ return keysrt_key_delete(client, &nexus_verify_email_table, &code); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL nexus_verify_email_walk(keysrt_client *client, keysrt_walk *walk, nexus_verify_email_params *out)
{ return keysrt_key_walk(client, &nexus_verify_email_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL nexus_verify_email_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &nexus_verify_email_table, deleted); }

/* Token of a password reset link; can be used once.
 * string "nexus:reset:password:{token}", Redis type string, database 0; TTL: 1 hour; every write sets it anew. nexus.keys:80 */
typedef struct nexus_reset_password_params {
    nexus_token_id token;
} nexus_reset_password_params;
static const keysrt_piece nexus_reset_password_table_pieces[] KEYSRT_UNUSED = {
    {"nexus:reset:password:", 21, offsetof(nexus_reset_password_params, token), &nexus_type_7, "token", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key nexus_reset_password_table KEYSRT_UNUSED = {&nexus_keyspace, "reset_password", 5, 0, KEYSRT_STRING, false,
    {2, sizeof(nexus_reset_password_params), nexus_reset_password_table_pieces, "nexus:reset:password:*", "nexus:reset:password:{token}"},
    &nexus_type_2, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 3600000, 0, 0, 0, 0, "$2\r\nPX\r\n$7\r\n3600000\r\n", 21},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL nexus_reset_password_key_name(keysrt_client *client, nexus_token_id token, keysrt_text *out)
{ return keysrt_key_name(client, &nexus_reset_password_table, &token, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL nexus_reset_password_parse(keysrt_client *client, keysrt_view name, nexus_reset_password_params *out)
{ return keysrt_key_parse(client, &nexus_reset_password_table, name, out, NULL); }
/* Value and TTL in one step. SET */
KEYSRT_CALL nexus_reset_password_set(keysrt_client *client, nexus_token_id token, nexus_user_id value)
{ return keysrt_string_set(client, &nexus_reset_password_table, &token, &value, keysrt_declared_ttl); }
/* Sets it where there is none; MISS: there is one, nothing changed. SET NX */
KEYSRT_CALL nexus_reset_password_add(keysrt_client *client, nexus_token_id token, nexus_user_id value)
{ return keysrt_string_add(client, &nexus_reset_password_table, &token, &value, keysrt_declared_ttl); }
/* Reads and deletes; MISS: no such key. GETDEL */
KEYSRT_CALL nexus_reset_password_take(keysrt_client *client, nexus_token_id token, nexus_user_id_result *out)
{ return keysrt_string_take(client, &nexus_reset_password_table, &token, out, &out->block); }
/* OK or MISS. EXISTS */
KEYSRT_CALL nexus_reset_password_exists(keysrt_client *client, nexus_token_id token)
{ return keysrt_key_exists(client, &nexus_reset_password_table, &token); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL nexus_reset_password_ttl(keysrt_client *client, nexus_token_id token, keysrt_duration *out)
{ return keysrt_key_ttl(client, &nexus_reset_password_table, &token, out); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL nexus_reset_password_delete(keysrt_client *client, nexus_token_id token)
{ return keysrt_key_delete(client, &nexus_reset_password_table, &token); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL nexus_reset_password_walk(keysrt_client *client, keysrt_walk *walk, nexus_reset_password_params *out)
{ return keysrt_key_walk(client, &nexus_reset_password_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL nexus_reset_password_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &nexus_reset_password_table, deleted); }

/* One-time token for a purpose such as `mfa`, by user or address; can be used once.
 * string "nexus:otp:{purpose}:{identifier}", Redis type string, database 0; TTL: 10 minutes; every write sets it anew. nexus.keys:83 */
typedef struct nexus_otp_params {
    keysrt_view purpose;
    nexus_email identifier;
} nexus_otp_params;
static const keysrt_piece nexus_otp_table_pieces[] KEYSRT_UNUSED = {
    {"nexus:otp:", 10, offsetof(nexus_otp_params, purpose), &nexus_type_9, "purpose", false},
    {":", 1, offsetof(nexus_otp_params, identifier), &nexus_type_3, "identifier", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key nexus_otp_table KEYSRT_UNUSED = {&nexus_keyspace, "otp", 6, 0, KEYSRT_STRING, false,
    {3, sizeof(nexus_otp_params), nexus_otp_table_pieces, "nexus:otp:*:*", "nexus:otp:{purpose}:{identifier}"},
    &nexus_type_10, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 600000, 0, 0, 0, 0, "$2\r\nPX\r\n$6\r\n600000\r\n", 20},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL nexus_otp_key_name(keysrt_client *client, keysrt_view purpose, nexus_email identifier, keysrt_text *out)
{
    const nexus_otp_params params = {purpose, identifier};
    return keysrt_key_name(client, &nexus_otp_table, &params, out);
}
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL nexus_otp_parse(keysrt_client *client, keysrt_view name, nexus_otp_params *out)
{ return keysrt_key_parse(client, &nexus_otp_table, name, out, NULL); }
/* Value and TTL in one step. SET */
KEYSRT_CALL nexus_otp_set(keysrt_client *client, keysrt_view purpose, nexus_email identifier, keysrt_view value)
{
    const nexus_otp_params params = {purpose, identifier};
    return keysrt_string_set(client, &nexus_otp_table, &params, &value, keysrt_declared_ttl);
}
/* Sets it where there is none; MISS: there is one, nothing changed. SET NX */
KEYSRT_CALL nexus_otp_add(keysrt_client *client, keysrt_view purpose, nexus_email identifier, keysrt_view value)
{
    const nexus_otp_params params = {purpose, identifier};
    return keysrt_string_add(client, &nexus_otp_table, &params, &value, keysrt_declared_ttl);
}
/* Reads and deletes; MISS: no such key. GETDEL */
KEYSRT_CALL nexus_otp_take(keysrt_client *client, keysrt_view purpose, nexus_email identifier, keysrt_text *out)
{
    const nexus_otp_params params = {purpose, identifier};
    return keysrt_string_take(client, &nexus_otp_table, &params, out, &out->block);
}
/* OK or MISS. EXISTS */
KEYSRT_CALL nexus_otp_exists(keysrt_client *client, keysrt_view purpose, nexus_email identifier)
{
    const nexus_otp_params params = {purpose, identifier};
    return keysrt_key_exists(client, &nexus_otp_table, &params);
}
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL nexus_otp_ttl(keysrt_client *client, keysrt_view purpose, nexus_email identifier, keysrt_duration *out)
{
    const nexus_otp_params params = {purpose, identifier};
    return keysrt_key_ttl(client, &nexus_otp_table, &params, out);
}
/* MISS: there was none. UNLINK */
KEYSRT_CALL nexus_otp_delete(keysrt_client *client, keysrt_view purpose, nexus_email identifier)
{
    const nexus_otp_params params = {purpose, identifier};
    return keysrt_key_delete(client, &nexus_otp_table, &params);
}
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL nexus_otp_walk(keysrt_client *client, keysrt_walk *walk, nexus_otp_params *out)
{ return keysrt_key_walk(client, &nexus_otp_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL nexus_otp_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &nexus_otp_table, deleted); }

/* A whole user object, a field for each of its members. The page does not list them, so the names are open.
 * hash "nexus:cache:user:{userId}", Redis type hash, database 1; TTL: 1 hour; every write sets it anew. nexus.keys:91 */
typedef struct nexus_user_cache_entry {
    keysrt_view name;
    keysrt_view value;
} nexus_user_cache_entry;
typedef struct nexus_user_cache_entries {
    nexus_user_cache_entry *items;
    size_t count;
    keysrt_block block;
} nexus_user_cache_entries;
static inline void nexus_user_cache_entries_clear(nexus_user_cache_entries *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}
static const keysrt_piece nexus_user_cache_table_pieces[] KEYSRT_UNUSED = {
    {"nexus:cache:user:", 17, offsetof(nexus_user_cache_params, user_id), &nexus_type_2, "userId", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key *const nexus_user_cache_table_tags[] KEYSRT_UNUSED = {&nexus_user_cache_table_tag_0};
static const keysrt_map nexus_map_1 KEYSRT_UNUSED = {&nexus_type_11, &nexus_type_12, sizeof(nexus_user_cache_entry), offsetof(nexus_user_cache_entry, value)};
static const keysrt_record nexus_user_cache_table_record KEYSRT_UNUSED = {"user_cache", offsetof(nexus_user_cache_entries, block), 0, 0, &nexus_map_1, 0};
static const keysrt_key nexus_user_cache_table KEYSRT_UNUSED = {&nexus_keyspace, "user_cache", 7, 1, KEYSRT_HASH, false,
    {2, sizeof(nexus_user_cache_params), nexus_user_cache_table_pieces, "nexus:cache:user:*", "nexus:cache:user:{userId}"},
    0, 0, &nexus_user_cache_table_record,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 3600000, 0, 0, 0, 0, "$2\r\nPX\r\n$7\r\n3600000\r\n", 21},
    0, 1, nexus_user_cache_table_tags, 0, 0};
/* The key's name. */
KEYSRT_CALL nexus_user_cache_key_name(keysrt_client *client, nexus_user_id user_id, keysrt_text *out)
{ return keysrt_key_name(client, &nexus_user_cache_table, &user_id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL nexus_user_cache_parse(keysrt_client *client, keysrt_view name, nexus_user_cache_params *out)
{ return keysrt_key_parse(client, &nexus_user_cache_table, name, out, NULL); }
/* All fields; MISS: no such key. HGETALL */
KEYSRT_CALL nexus_user_cache_get(keysrt_client *client, nexus_user_id user_id, nexus_user_cache_entries *out)
{ return keysrt_hash_get(client, &nexus_user_cache_table, &user_id, out, &out->block); }
/* Replaces the whole key in one step. DEL, HSET */
KEYSRT_CALL nexus_user_cache_put(keysrt_client *client, nexus_user_id user_id, const nexus_user_cache_entry *entries, size_t count)
{
    const struct {
        const nexus_user_cache_entry *items;
        size_t count;
    } map = {entries, count};
    return keysrt_hash_put(client, &nexus_user_cache_table, &user_id, &map, keysrt_declared_ttl);
}
/* MISS: no such key or field. HGET */
KEYSRT_CALL nexus_user_cache_get_field(keysrt_client *client, nexus_user_id user_id, keysrt_view name, keysrt_text *out)
{ return keysrt_hash_map_get(client, &nexus_user_cache_table, &user_id, &name, out, &out->block); }
/* One field alone. HSET */
KEYSRT_CALL nexus_user_cache_set_field(keysrt_client *client, nexus_user_id user_id, keysrt_view name, keysrt_view value)
{ return keysrt_hash_map_set(client, &nexus_user_cache_table, &user_id, &name, &value, keysrt_declared_ttl); }
/* MISS: there was none. HDEL */
KEYSRT_CALL nexus_user_cache_delete_field(keysrt_client *client, nexus_user_id user_id, keysrt_view name)
{ return keysrt_hash_map_delete(client, &nexus_user_cache_table, &user_id, &name); }
/* The next field, in bounded memory; one may come twice; MISS: the end. HSCAN */
KEYSRT_CALL nexus_user_cache_walk_fields(keysrt_client *client, nexus_user_id user_id, keysrt_walk *walk, keysrt_text *name, keysrt_text *out)
{ return keysrt_hash_walk(client, &nexus_user_cache_table, &user_id, walk, name, &name->block, out, &out->block); }
/* 0 where there is no key. HLEN */
KEYSRT_CALL nexus_user_cache_size(keysrt_client *client, nexus_user_id user_id, uint64_t *out)
{ return keysrt_hash_size(client, &nexus_user_cache_table, &user_id, out); }
/* OK or MISS. EXISTS */
KEYSRT_CALL nexus_user_cache_exists(keysrt_client *client, nexus_user_id user_id)
{ return keysrt_key_exists(client, &nexus_user_cache_table, &user_id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL nexus_user_cache_ttl(keysrt_client *client, nexus_user_id user_id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &nexus_user_cache_table, &user_id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL nexus_user_cache_renew(keysrt_client *client, nexus_user_id user_id)
{ return keysrt_key_renew(client, &nexus_user_cache_table, &user_id, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL nexus_user_cache_delete(keysrt_client *client, nexus_user_id user_id)
{ return keysrt_key_delete(client, &nexus_user_cache_table, &user_id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL nexus_user_cache_walk(keysrt_client *client, keysrt_walk *walk, nexus_user_cache_params *out)
{ return keysrt_key_walk(client, &nexus_user_cache_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL nexus_user_cache_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &nexus_user_cache_table, deleted); }

/* Campaign details.
 * hash "nexus:cache:campaign:{campaignId}", Redis type hash, database 1; TTL: 15 minutes; every write sets it anew. nexus.keys:94 */
typedef struct nexus_campaign_cache_entry {
    keysrt_view name;
    keysrt_view value;
} nexus_campaign_cache_entry;
typedef struct nexus_campaign_cache_entries {
    nexus_campaign_cache_entry *items;
    size_t count;
    keysrt_block block;
} nexus_campaign_cache_entries;
static inline void nexus_campaign_cache_entries_clear(nexus_campaign_cache_entries *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}
static const keysrt_piece nexus_campaign_cache_table_pieces[] KEYSRT_UNUSED = {
    {"nexus:cache:campaign:", 21, offsetof(nexus_campaign_cache_params, campaign_id), &nexus_type_13, "campaignId", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key *const nexus_campaign_cache_table_tags[] KEYSRT_UNUSED = {&nexus_campaign_cache_table_tag_0};
static const keysrt_map nexus_map_2 KEYSRT_UNUSED = {&nexus_type_11, &nexus_type_12, sizeof(nexus_campaign_cache_entry), offsetof(nexus_campaign_cache_entry, value)};
static const keysrt_record nexus_campaign_cache_table_record KEYSRT_UNUSED = {"campaign_cache", offsetof(nexus_campaign_cache_entries, block), 0, 0, &nexus_map_2, 0};
static const keysrt_key nexus_campaign_cache_table KEYSRT_UNUSED = {&nexus_keyspace, "campaign_cache", 8, 1, KEYSRT_HASH, false,
    {2, sizeof(nexus_campaign_cache_params), nexus_campaign_cache_table_pieces, "nexus:cache:campaign:*", "nexus:cache:campaign:{campaignId}"},
    0, 0, &nexus_campaign_cache_table_record,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 900000, 0, 0, 0, 0, "$2\r\nPX\r\n$6\r\n900000\r\n", 20},
    0, 1, nexus_campaign_cache_table_tags, 0, 0};
/* The key's name. */
KEYSRT_CALL nexus_campaign_cache_key_name(keysrt_client *client, nexus_campaign_id campaign_id, keysrt_text *out)
{ return keysrt_key_name(client, &nexus_campaign_cache_table, &campaign_id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL nexus_campaign_cache_parse(keysrt_client *client, keysrt_view name, nexus_campaign_cache_params *out)
{ return keysrt_key_parse(client, &nexus_campaign_cache_table, name, out, NULL); }
/* All fields; MISS: no such key. HGETALL */
KEYSRT_CALL nexus_campaign_cache_get(keysrt_client *client, nexus_campaign_id campaign_id, nexus_campaign_cache_entries *out)
{ return keysrt_hash_get(client, &nexus_campaign_cache_table, &campaign_id, out, &out->block); }
/* Replaces the whole key in one step. DEL, HSET */
KEYSRT_CALL nexus_campaign_cache_put(keysrt_client *client, nexus_campaign_id campaign_id, const nexus_campaign_cache_entry *entries, size_t count)
{
    const struct {
        const nexus_campaign_cache_entry *items;
        size_t count;
    } map = {entries, count};
    return keysrt_hash_put(client, &nexus_campaign_cache_table, &campaign_id, &map, keysrt_declared_ttl);
}
/* MISS: no such key or field. HGET */
KEYSRT_CALL nexus_campaign_cache_get_field(keysrt_client *client, nexus_campaign_id campaign_id, keysrt_view name, keysrt_text *out)
{ return keysrt_hash_map_get(client, &nexus_campaign_cache_table, &campaign_id, &name, out, &out->block); }
/* One field alone. HSET */
KEYSRT_CALL nexus_campaign_cache_set_field(keysrt_client *client, nexus_campaign_id campaign_id, keysrt_view name, keysrt_view value)
{ return keysrt_hash_map_set(client, &nexus_campaign_cache_table, &campaign_id, &name, &value, keysrt_declared_ttl); }
/* MISS: there was none. HDEL */
KEYSRT_CALL nexus_campaign_cache_delete_field(keysrt_client *client, nexus_campaign_id campaign_id, keysrt_view name)
{ return keysrt_hash_map_delete(client, &nexus_campaign_cache_table, &campaign_id, &name); }
/* The next field, in bounded memory; one may come twice; MISS: the end. HSCAN */
KEYSRT_CALL nexus_campaign_cache_walk_fields(keysrt_client *client, nexus_campaign_id campaign_id, keysrt_walk *walk, keysrt_text *name, keysrt_text *out)
{ return keysrt_hash_walk(client, &nexus_campaign_cache_table, &campaign_id, walk, name, &name->block, out, &out->block); }
/* 0 where there is no key. HLEN */
KEYSRT_CALL nexus_campaign_cache_size(keysrt_client *client, nexus_campaign_id campaign_id, uint64_t *out)
{ return keysrt_hash_size(client, &nexus_campaign_cache_table, &campaign_id, out); }
/* OK or MISS. EXISTS */
KEYSRT_CALL nexus_campaign_cache_exists(keysrt_client *client, nexus_campaign_id campaign_id)
{ return keysrt_key_exists(client, &nexus_campaign_cache_table, &campaign_id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL nexus_campaign_cache_ttl(keysrt_client *client, nexus_campaign_id campaign_id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &nexus_campaign_cache_table, &campaign_id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL nexus_campaign_cache_renew(keysrt_client *client, nexus_campaign_id campaign_id)
{ return keysrt_key_renew(client, &nexus_campaign_cache_table, &campaign_id, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL nexus_campaign_cache_delete(keysrt_client *client, nexus_campaign_id campaign_id)
{ return keysrt_key_delete(client, &nexus_campaign_cache_table, &campaign_id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL nexus_campaign_cache_walk(keysrt_client *client, keysrt_walk *walk, nexus_campaign_cache_params *out)
{ return keysrt_key_walk(client, &nexus_campaign_cache_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL nexus_campaign_cache_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &nexus_campaign_cache_table, deleted); }

/* A creator's profile and metrics.
 * hash "nexus:cache:creator:{creatorId}", Redis type hash, database 1; TTL: 30 minutes; every write sets it anew. nexus.keys:97 */
typedef struct nexus_creator_cache_entry {
    keysrt_view name;
    keysrt_view value;
} nexus_creator_cache_entry;
typedef struct nexus_creator_cache_entries {
    nexus_creator_cache_entry *items;
    size_t count;
    keysrt_block block;
} nexus_creator_cache_entries;
static inline void nexus_creator_cache_entries_clear(nexus_creator_cache_entries *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}
static const keysrt_piece nexus_creator_cache_table_pieces[] KEYSRT_UNUSED = {
    {"nexus:cache:creator:", 20, offsetof(nexus_creator_cache_params, creator_id), &nexus_type_14, "creatorId", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key *const nexus_creator_cache_table_tags[] KEYSRT_UNUSED = {&nexus_creator_cache_table_tag_0};
static const keysrt_map nexus_map_3 KEYSRT_UNUSED = {&nexus_type_11, &nexus_type_12, sizeof(nexus_creator_cache_entry), offsetof(nexus_creator_cache_entry, value)};
static const keysrt_record nexus_creator_cache_table_record KEYSRT_UNUSED = {"creator_cache", offsetof(nexus_creator_cache_entries, block), 0, 0, &nexus_map_3, 0};
static const keysrt_key nexus_creator_cache_table KEYSRT_UNUSED = {&nexus_keyspace, "creator_cache", 9, 1, KEYSRT_HASH, false,
    {2, sizeof(nexus_creator_cache_params), nexus_creator_cache_table_pieces, "nexus:cache:creator:*", "nexus:cache:creator:{creatorId}"},
    0, 0, &nexus_creator_cache_table_record,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 1800000, 0, 0, 0, 0, "$2\r\nPX\r\n$7\r\n1800000\r\n", 21},
    0, 1, nexus_creator_cache_table_tags, 0, 0};
/* The key's name. */
KEYSRT_CALL nexus_creator_cache_key_name(keysrt_client *client, nexus_creator_id creator_id, keysrt_text *out)
{ return keysrt_key_name(client, &nexus_creator_cache_table, &creator_id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL nexus_creator_cache_parse(keysrt_client *client, keysrt_view name, nexus_creator_cache_params *out)
{ return keysrt_key_parse(client, &nexus_creator_cache_table, name, out, NULL); }
/* All fields; MISS: no such key. HGETALL */
KEYSRT_CALL nexus_creator_cache_get(keysrt_client *client, nexus_creator_id creator_id, nexus_creator_cache_entries *out)
{ return keysrt_hash_get(client, &nexus_creator_cache_table, &creator_id, out, &out->block); }
/* Replaces the whole key in one step. DEL, HSET */
KEYSRT_CALL nexus_creator_cache_put(keysrt_client *client, nexus_creator_id creator_id, const nexus_creator_cache_entry *entries, size_t count)
{
    const struct {
        const nexus_creator_cache_entry *items;
        size_t count;
    } map = {entries, count};
    return keysrt_hash_put(client, &nexus_creator_cache_table, &creator_id, &map, keysrt_declared_ttl);
}
/* MISS: no such key or field. HGET */
KEYSRT_CALL nexus_creator_cache_get_field(keysrt_client *client, nexus_creator_id creator_id, keysrt_view name, keysrt_text *out)
{ return keysrt_hash_map_get(client, &nexus_creator_cache_table, &creator_id, &name, out, &out->block); }
/* One field alone. HSET */
KEYSRT_CALL nexus_creator_cache_set_field(keysrt_client *client, nexus_creator_id creator_id, keysrt_view name, keysrt_view value)
{ return keysrt_hash_map_set(client, &nexus_creator_cache_table, &creator_id, &name, &value, keysrt_declared_ttl); }
/* MISS: there was none. HDEL */
KEYSRT_CALL nexus_creator_cache_delete_field(keysrt_client *client, nexus_creator_id creator_id, keysrt_view name)
{ return keysrt_hash_map_delete(client, &nexus_creator_cache_table, &creator_id, &name); }
/* The next field, in bounded memory; one may come twice; MISS: the end. HSCAN */
KEYSRT_CALL nexus_creator_cache_walk_fields(keysrt_client *client, nexus_creator_id creator_id, keysrt_walk *walk, keysrt_text *name, keysrt_text *out)
{ return keysrt_hash_walk(client, &nexus_creator_cache_table, &creator_id, walk, name, &name->block, out, &out->block); }
/* 0 where there is no key. HLEN */
KEYSRT_CALL nexus_creator_cache_size(keysrt_client *client, nexus_creator_id creator_id, uint64_t *out)
{ return keysrt_hash_size(client, &nexus_creator_cache_table, &creator_id, out); }
/* OK or MISS. EXISTS */
KEYSRT_CALL nexus_creator_cache_exists(keysrt_client *client, nexus_creator_id creator_id)
{ return keysrt_key_exists(client, &nexus_creator_cache_table, &creator_id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL nexus_creator_cache_ttl(keysrt_client *client, nexus_creator_id creator_id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &nexus_creator_cache_table, &creator_id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL nexus_creator_cache_renew(keysrt_client *client, nexus_creator_id creator_id)
{ return keysrt_key_renew(client, &nexus_creator_cache_table, &creator_id, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL nexus_creator_cache_delete(keysrt_client *client, nexus_creator_id creator_id)
{ return keysrt_key_delete(client, &nexus_creator_cache_table, &creator_id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL nexus_creator_cache_walk(keysrt_client *client, keysrt_walk *walk, nexus_creator_cache_params *out)
{ return keysrt_key_walk(client, &nexus_creator_cache_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL nexus_creator_cache_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &nexus_creator_cache_table, deleted); }

/* Content details and metadata.
 * hash "nexus:cache:content:{contentId}", Redis type hash, database 1; TTL: 1 hour; every write sets it anew. nexus.keys:100 */
typedef struct nexus_content_cache_entry {
    keysrt_view name;
    keysrt_view value;
} nexus_content_cache_entry;
typedef struct nexus_content_cache_entries {
    nexus_content_cache_entry *items;
    size_t count;
    keysrt_block block;
} nexus_content_cache_entries;
static inline void nexus_content_cache_entries_clear(nexus_content_cache_entries *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}
static const keysrt_piece nexus_content_cache_table_pieces[] KEYSRT_UNUSED = {
    {"nexus:cache:content:", 20, offsetof(nexus_content_cache_params, content_id), &nexus_type_15, "contentId", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key *const nexus_content_cache_table_tags[] KEYSRT_UNUSED = {&nexus_content_cache_table_tag_0};
static const keysrt_map nexus_map_4 KEYSRT_UNUSED = {&nexus_type_11, &nexus_type_12, sizeof(nexus_content_cache_entry), offsetof(nexus_content_cache_entry, value)};
static const keysrt_record nexus_content_cache_table_record KEYSRT_UNUSED = {"content_cache", offsetof(nexus_content_cache_entries, block), 0, 0, &nexus_map_4, 0};
static const keysrt_key nexus_content_cache_table KEYSRT_UNUSED = {&nexus_keyspace, "content_cache", 10, 1, KEYSRT_HASH, false,
    {2, sizeof(nexus_content_cache_params), nexus_content_cache_table_pieces, "nexus:cache:content:*", "nexus:cache:content:{contentId}"},
    0, 0, &nexus_content_cache_table_record,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 3600000, 0, 0, 0, 0, "$2\r\nPX\r\n$7\r\n3600000\r\n", 21},
    0, 1, nexus_content_cache_table_tags, 0, 0};
/* The key's name. */
KEYSRT_CALL nexus_content_cache_key_name(keysrt_client *client, nexus_content_id content_id, keysrt_text *out)
{ return keysrt_key_name(client, &nexus_content_cache_table, &content_id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL nexus_content_cache_parse(keysrt_client *client, keysrt_view name, nexus_content_cache_params *out)
{ return keysrt_key_parse(client, &nexus_content_cache_table, name, out, NULL); }
/* All fields; MISS: no such key. HGETALL */
KEYSRT_CALL nexus_content_cache_get(keysrt_client *client, nexus_content_id content_id, nexus_content_cache_entries *out)
{ return keysrt_hash_get(client, &nexus_content_cache_table, &content_id, out, &out->block); }
/* Replaces the whole key in one step. DEL, HSET */
KEYSRT_CALL nexus_content_cache_put(keysrt_client *client, nexus_content_id content_id, const nexus_content_cache_entry *entries, size_t count)
{
    const struct {
        const nexus_content_cache_entry *items;
        size_t count;
    } map = {entries, count};
    return keysrt_hash_put(client, &nexus_content_cache_table, &content_id, &map, keysrt_declared_ttl);
}
/* MISS: no such key or field. HGET */
KEYSRT_CALL nexus_content_cache_get_field(keysrt_client *client, nexus_content_id content_id, keysrt_view name, keysrt_text *out)
{ return keysrt_hash_map_get(client, &nexus_content_cache_table, &content_id, &name, out, &out->block); }
/* One field alone. HSET */
KEYSRT_CALL nexus_content_cache_set_field(keysrt_client *client, nexus_content_id content_id, keysrt_view name, keysrt_view value)
{ return keysrt_hash_map_set(client, &nexus_content_cache_table, &content_id, &name, &value, keysrt_declared_ttl); }
/* MISS: there was none. HDEL */
KEYSRT_CALL nexus_content_cache_delete_field(keysrt_client *client, nexus_content_id content_id, keysrt_view name)
{ return keysrt_hash_map_delete(client, &nexus_content_cache_table, &content_id, &name); }
/* The next field, in bounded memory; one may come twice; MISS: the end. HSCAN */
KEYSRT_CALL nexus_content_cache_walk_fields(keysrt_client *client, nexus_content_id content_id, keysrt_walk *walk, keysrt_text *name, keysrt_text *out)
{ return keysrt_hash_walk(client, &nexus_content_cache_table, &content_id, walk, name, &name->block, out, &out->block); }
/* 0 where there is no key. HLEN */
KEYSRT_CALL nexus_content_cache_size(keysrt_client *client, nexus_content_id content_id, uint64_t *out)
{ return keysrt_hash_size(client, &nexus_content_cache_table, &content_id, out); }
/* OK or MISS. EXISTS */
KEYSRT_CALL nexus_content_cache_exists(keysrt_client *client, nexus_content_id content_id)
{ return keysrt_key_exists(client, &nexus_content_cache_table, &content_id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL nexus_content_cache_ttl(keysrt_client *client, nexus_content_id content_id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &nexus_content_cache_table, &content_id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL nexus_content_cache_renew(keysrt_client *client, nexus_content_id content_id)
{ return keysrt_key_renew(client, &nexus_content_cache_table, &content_id, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL nexus_content_cache_delete(keysrt_client *client, nexus_content_id content_id)
{ return keysrt_key_delete(client, &nexus_content_cache_table, &content_id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL nexus_content_cache_walk(keysrt_client *client, keysrt_walk *walk, nexus_content_cache_params *out)
{ return keysrt_key_walk(client, &nexus_content_cache_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL nexus_content_cache_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &nexus_content_cache_table, deleted); }

/* Organization details.
 * hash "nexus:cache:org:{organizationId}", Redis type hash, database 1; TTL: 30 minutes; every write sets it anew. nexus.keys:103 */
typedef struct nexus_org_cache_entry {
    keysrt_view name;
    keysrt_view value;
} nexus_org_cache_entry;
typedef struct nexus_org_cache_entries {
    nexus_org_cache_entry *items;
    size_t count;
    keysrt_block block;
} nexus_org_cache_entries;
static inline void nexus_org_cache_entries_clear(nexus_org_cache_entries *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}
static const keysrt_piece nexus_org_cache_table_pieces[] KEYSRT_UNUSED = {
    {"nexus:cache:org:", 16, offsetof(nexus_org_cache_params, organization_id), &nexus_type_16, "organizationId", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key *const nexus_org_cache_table_tags[] KEYSRT_UNUSED = {&nexus_org_cache_table_tag_0};
static const keysrt_map nexus_map_5 KEYSRT_UNUSED = {&nexus_type_11, &nexus_type_12, sizeof(nexus_org_cache_entry), offsetof(nexus_org_cache_entry, value)};
static const keysrt_record nexus_org_cache_table_record KEYSRT_UNUSED = {"org_cache", offsetof(nexus_org_cache_entries, block), 0, 0, &nexus_map_5, 0};
static const keysrt_key nexus_org_cache_table KEYSRT_UNUSED = {&nexus_keyspace, "org_cache", 11, 1, KEYSRT_HASH, false,
    {2, sizeof(nexus_org_cache_params), nexus_org_cache_table_pieces, "nexus:cache:org:*", "nexus:cache:org:{organizationId}"},
    0, 0, &nexus_org_cache_table_record,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 1800000, 0, 0, 0, 0, "$2\r\nPX\r\n$7\r\n1800000\r\n", 21},
    0, 1, nexus_org_cache_table_tags, 0, 0};
/* The key's name. */
KEYSRT_CALL nexus_org_cache_key_name(keysrt_client *client, nexus_organization_id organization_id, keysrt_text *out)
{ return keysrt_key_name(client, &nexus_org_cache_table, &organization_id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL nexus_org_cache_parse(keysrt_client *client, keysrt_view name, nexus_org_cache_params *out)
{ return keysrt_key_parse(client, &nexus_org_cache_table, name, out, NULL); }
/* All fields; MISS: no such key. HGETALL */
KEYSRT_CALL nexus_org_cache_get(keysrt_client *client, nexus_organization_id organization_id, nexus_org_cache_entries *out)
{ return keysrt_hash_get(client, &nexus_org_cache_table, &organization_id, out, &out->block); }
/* Replaces the whole key in one step. DEL, HSET */
KEYSRT_CALL nexus_org_cache_put(keysrt_client *client, nexus_organization_id organization_id, const nexus_org_cache_entry *entries, size_t count)
{
    const struct {
        const nexus_org_cache_entry *items;
        size_t count;
    } map = {entries, count};
    return keysrt_hash_put(client, &nexus_org_cache_table, &organization_id, &map, keysrt_declared_ttl);
}
/* MISS: no such key or field. HGET */
KEYSRT_CALL nexus_org_cache_get_field(keysrt_client *client, nexus_organization_id organization_id, keysrt_view name, keysrt_text *out)
{ return keysrt_hash_map_get(client, &nexus_org_cache_table, &organization_id, &name, out, &out->block); }
/* One field alone. HSET */
KEYSRT_CALL nexus_org_cache_set_field(keysrt_client *client, nexus_organization_id organization_id, keysrt_view name, keysrt_view value)
{ return keysrt_hash_map_set(client, &nexus_org_cache_table, &organization_id, &name, &value, keysrt_declared_ttl); }
/* MISS: there was none. HDEL */
KEYSRT_CALL nexus_org_cache_delete_field(keysrt_client *client, nexus_organization_id organization_id, keysrt_view name)
{ return keysrt_hash_map_delete(client, &nexus_org_cache_table, &organization_id, &name); }
/* The next field, in bounded memory; one may come twice; MISS: the end. HSCAN */
KEYSRT_CALL nexus_org_cache_walk_fields(keysrt_client *client, nexus_organization_id organization_id, keysrt_walk *walk, keysrt_text *name, keysrt_text *out)
{ return keysrt_hash_walk(client, &nexus_org_cache_table, &organization_id, walk, name, &name->block, out, &out->block); }
/* 0 where there is no key. HLEN */
KEYSRT_CALL nexus_org_cache_size(keysrt_client *client, nexus_organization_id organization_id, uint64_t *out)
{ return keysrt_hash_size(client, &nexus_org_cache_table, &organization_id, out); }
/* OK or MISS. EXISTS */
KEYSRT_CALL nexus_org_cache_exists(keysrt_client *client, nexus_organization_id organization_id)
{ return keysrt_key_exists(client, &nexus_org_cache_table, &organization_id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL nexus_org_cache_ttl(keysrt_client *client, nexus_organization_id organization_id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &nexus_org_cache_table, &organization_id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL nexus_org_cache_renew(keysrt_client *client, nexus_organization_id organization_id)
{ return keysrt_key_renew(client, &nexus_org_cache_table, &organization_id, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL nexus_org_cache_delete(keysrt_client *client, nexus_organization_id organization_id)
{ return keysrt_key_delete(client, &nexus_org_cache_table, &organization_id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL nexus_org_cache_walk(keysrt_client *client, keysrt_walk *walk, nexus_org_cache_params *out)
{ return keysrt_key_walk(client, &nexus_org_cache_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL nexus_org_cache_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &nexus_org_cache_table, deleted); }

/* Results of a list or search, as a JSON array. `params_hash` is a hash of the query's parameters. What a list shows does not
 * stand in its key: all lists of a type carry one tag.
 * cache "nexus:cache:list:{type}:{params_hash}", Redis type string, database 1; TTL: 5 minutes; every write sets it anew. nexus.keys:107
 * Of all callers of all processes one computes, the one whose token is in the lease (10 seconds); the others wait for its value.
 * What was put or deleted meanwhile voids what is being computed: nothing outdated is stored.
 * After a lost reply each step is sent again: twice is the same as once.
 * While Redis cannot be asked, reading misses, writing does nothing and the loader answers; deleting fails.
 * Commands: GET and MGET to read; EVALSHA to write, to delete and for the lease. */
typedef struct nexus_list_cache_lookup {
    keysrt_status status;
    keysrt_view value;
} nexus_list_cache_lookup;
typedef struct nexus_list_cache_lookups {
    nexus_list_cache_lookup *items;
    size_t count;
    keysrt_block block;
} nexus_list_cache_lookups;
static inline void nexus_list_cache_lookups_clear(nexus_list_cache_lookups *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}
/* Makes what is missing: calls nexus_list_cache_loaded() and returns OK; MISS: there is none; all else is the caller's. */
typedef keysrt_status nexus_list_cache_loader(void *context, const nexus_list_cache_params *params, keysrt_loading *loading);
typedef struct nexus_list_cache_load {
    nexus_list_cache_loader *loader;
    void *context;
} nexus_list_cache_load;
static inline keysrt_status nexus_list_cache_run_loader(void *state, const void *params, keysrt_loading *loading)
{
    const nexus_list_cache_load *load = (const nexus_list_cache_load *)state;
    return load->loader(load->context, (const nexus_list_cache_params *)params, loading);
}
static const keysrt_piece nexus_list_cache_table_pieces[] KEYSRT_UNUSED = {
    {"nexus:cache:list:", 17, offsetof(nexus_list_cache_params, type), &nexus_type_17, "type", false},
    {":", 1, offsetof(nexus_list_cache_params, params_hash), &nexus_type_18, "params_hash", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key *const nexus_list_cache_table_tags[] KEYSRT_UNUSED = {&nexus_list_cache_table_tag_0};
static const keysrt_piece nexus_list_cache_table_lease_pieces[] KEYSRT_UNUSED = {
    {"nexus:cache:list:", 17, offsetof(nexus_list_cache_params, type), &nexus_type_17, "type", false},
    {":", 1, offsetof(nexus_list_cache_params, params_hash), &nexus_type_18, "params_hash", false},
    {":lease", 6, 0, 0, 0, false},
};
static const keysrt_key nexus_list_cache_table_lease KEYSRT_UNUSED = {&nexus_keyspace, "list_cache lease", 12, 1, 0, false, {3, sizeof(nexus_list_cache_params), nexus_list_cache_table_lease_pieces, "nexus:cache:list:*:*:lease", "nexus:cache:list:{type}:{params_hash}:lease"}, 0, 0, 0, {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0}, 0, 0, 0, 0, 0};
static const keysrt_cache nexus_list_cache_table_cache KEYSRT_UNUSED = {&nexus_list_cache_table_lease, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, false, false, 0, 0};
static const keysrt_key nexus_list_cache_table KEYSRT_UNUSED = {&nexus_keyspace, "list_cache", 12, 1, KEYSRT_CACHE, false,
    {3, sizeof(nexus_list_cache_params), nexus_list_cache_table_pieces, "nexus:cache:list:*:*", "nexus:cache:list:{type}:{params_hash}"},
    &nexus_type_19, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 300000, 0, 0, 0, 0, "$2\r\nPX\r\n$6\r\n300000\r\n", 20},
    &nexus_list_cache_table_cache, 1, nexus_list_cache_table_tags, 0, 0};
/* The key's name. */
KEYSRT_CALL nexus_list_cache_key_name(keysrt_client *client, nexus_list_type type, keysrt_view params_hash, keysrt_text *out)
{
    const nexus_list_cache_params params = {type, params_hash};
    return keysrt_key_name(client, &nexus_list_cache_table, &params, out);
}
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL nexus_list_cache_parse(keysrt_client *client, keysrt_view name, nexus_list_cache_params *out)
{ return keysrt_key_parse(client, &nexus_list_cache_table, name, out, NULL); }
/* MISS: none that counts, or Redis cannot be asked. GET */
KEYSRT_CALL nexus_list_cache_get(keysrt_client *client, nexus_list_type type, keysrt_view params_hash, keysrt_text *out)
{
    const nexus_list_cache_params params = {type, params_hash};
    return keysrt_cache_get(client, &nexus_list_cache_table, &params, out, &out->block);
}
/* The value, or what the loader makes of it, one caller at a time; MISS, NOTHING: the loader found none. get, EVALSHA */
KEYSRT_CALL nexus_list_cache_get_or_compute(keysrt_client *client, nexus_list_type type, keysrt_view params_hash, nexus_list_cache_loader *loader, void *context, keysrt_text *out)
{
    const nexus_list_cache_params params = {type, params_hash};
    nexus_list_cache_load load = {loader, context};
    return keysrt_cache_get_or_compute(client, &nexus_list_cache_table, &params, loader ? nexus_list_cache_run_loader : 0, &load, out, &out->block);
}
/* Inside a loader: what it made. Encoded at once: value may go away. */
KEYSRT_CALL nexus_list_cache_loaded(keysrt_loading *loading, keysrt_view value)
{ return keysrt_cache_loaded(loading, &nexus_list_cache_table, &value, keysrt_declared_ttl); }
/* Value and TTL in one step; MISS: Redis cannot be asked, nothing was written. EVALSHA */
KEYSRT_CALL nexus_list_cache_put(keysrt_client *client, nexus_list_type type, keysrt_view params_hash, keysrt_view value)
{
    const nexus_list_cache_params params = {type, params_hash};
    return keysrt_cache_put(client, &nexus_list_cache_table, &params, &value, keysrt_declared_ttl);
}
/* One item for each key, with the status that get has. MGET */
KEYSRT_CALL nexus_list_cache_get_many(keysrt_client *client, const nexus_list_cache_params *keys, size_t count, nexus_list_cache_lookups *out)
{ return keysrt_cache_get_many(client, &nexus_list_cache_table, keys, count, out, &out->block, sizeof(nexus_list_cache_lookup), offsetof(nexus_list_cache_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL nexus_list_cache_put_many(keysrt_client *client, const nexus_list_cache_params *keys, const keysrt_view *values, size_t count)
{ return keysrt_cache_put_many(client, &nexus_list_cache_table, keys, values, count, keysrt_declared_ttl); }
/* Invalidates: what is being computed will not be stored either. MISS: there was none. EVALSHA */
KEYSRT_CALL nexus_list_cache_delete(keysrt_client *client, nexus_list_type type, keysrt_view params_hash)
{
    const nexus_list_cache_params params = {type, params_hash};
    return keysrt_cache_delete(client, &nexus_list_cache_table, &params);
}
/* Every key of the pattern, and what is being computed; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL nexus_list_cache_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_cache_delete_all(client, &nexus_list_cache_table, deleted); }
/* OK or MISS. EXISTS */
KEYSRT_CALL nexus_list_cache_exists(keysrt_client *client, nexus_list_type type, keysrt_view params_hash)
{
    const nexus_list_cache_params params = {type, params_hash};
    return keysrt_key_exists(client, &nexus_list_cache_table, &params);
}
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL nexus_list_cache_ttl(keysrt_client *client, nexus_list_type type, keysrt_view params_hash, keysrt_duration *out)
{
    const nexus_list_cache_params params = {type, params_hash};
    return keysrt_key_ttl(client, &nexus_list_cache_table, &params, out);
}
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL nexus_list_cache_renew(keysrt_client *client, nexus_list_type type, keysrt_view params_hash)
{
    const nexus_list_cache_params params = {type, params_hash};
    return keysrt_key_renew(client, &nexus_list_cache_table, &params, keysrt_declared_ttl);
}
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL nexus_list_cache_walk(keysrt_client *client, keysrt_walk *walk, nexus_list_cache_params *out)
{ return keysrt_key_walk(client, &nexus_list_cache_table, walk, out); }

/* All that shows a user.
 * tags "nexus:cache:tag:user:{userId}", Redis type set, database 1; TTL: 24 hours; every write sets it anew. nexus.keys:114
 * Each write of a key enters its name in the step that writes it. The set lives as its TTL says, and at least as long as every key in it.
 * Invalidating deletes each key together with its entry, some hundred in one step: broken off or with a reply lost, it is called again. Of a cache, what is being computed is not stored afterwards.
 * What is written while it runs may be deleted or stay. A key that expired leaves its name until then; a set that was evicted leaves its keys.
 * Commands: SSCAN, EVALSHA (UNLINK, SREM), SMEMBERS, SCARD, SREM. */
typedef struct nexus_user_tag_params {
    nexus_user_id user_id;
} nexus_user_tag_params;
static const keysrt_piece nexus_user_tag_table_pieces[] KEYSRT_UNUSED = {
    {"nexus:cache:tag:user:", 21, offsetof(nexus_user_tag_params, user_id), &nexus_type_2, "userId", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_carrier nexus_user_tag_table_carriers[] KEYSRT_UNUSED = {{&nexus_user_cache_naming, &nexus_user_cache_table_tag_0}};
static const keysrt_tags nexus_user_tag_table_kept[] KEYSRT_UNUSED = {{false, 1, nexus_user_tag_table_carriers}};
static const keysrt_key nexus_user_tag_table KEYSRT_UNUSED = {&nexus_keyspace, "user_tag", 13, 1, KEYSRT_TAGS, false,
    {2, sizeof(nexus_user_tag_params), nexus_user_tag_table_pieces, "nexus:cache:tag:user:*", "nexus:cache:tag:user:{userId}"},
    0, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 86400000, 0, 0, 0, 0, "$2\r\nPX\r\n$8\r\n86400000\r\n", 22},
    &nexus_user_tag_table_kept, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL nexus_user_tag_key_name(keysrt_client *client, nexus_user_id user_id, keysrt_text *out)
{ return keysrt_key_name(client, &nexus_user_tag_table, &user_id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL nexus_user_tag_parse(keysrt_client *client, keysrt_view name, nexus_user_tag_params *out)
{ return keysrt_key_parse(client, &nexus_user_tag_table, name, out, NULL); }
/* Deletes every key that carries the tag; deleted may be NULL. SSCAN, EVALSHA */
KEYSRT_CALL nexus_user_tag_invalidate(keysrt_client *client, nexus_user_id user_id, uint64_t *deleted)
{ return keysrt_tags_invalidate(client, &nexus_user_tag_table, &user_id, deleted); }
/* The names of the keys that carry it. SMEMBERS */
KEYSRT_CALL nexus_user_tag_members(keysrt_client *client, nexus_user_id user_id, keysrt_tags_names *out)
{ return keysrt_tags_members(client, &nexus_user_tag_table, &user_id, out); }
/* How many there are; 0 where there is no key. SCARD */
KEYSRT_CALL nexus_user_tag_size(keysrt_client *client, nexus_user_id user_id, uint64_t *out)
{ return keysrt_tags_size(client, &nexus_user_tag_table, &user_id, out); }
/* The next name; MISS: the end. SSCAN */
KEYSRT_CALL nexus_user_tag_walk_members(keysrt_client *client, nexus_user_id user_id, keysrt_walk *walk, keysrt_view *name)
{ return keysrt_tags_walk(client, &nexus_user_tag_table, &user_id, walk, name); }
/* Takes the tag from a key, which stays; MISS: it had it not. SREM */
KEYSRT_CALL nexus_user_tag_remove(keysrt_client *client, nexus_user_id user_id, keysrt_view name)
{ return keysrt_tags_remove(client, &nexus_user_tag_table, &user_id, name); }
/* OK or MISS. EXISTS */
KEYSRT_CALL nexus_user_tag_exists(keysrt_client *client, nexus_user_id user_id)
{ return keysrt_key_exists(client, &nexus_user_tag_table, &user_id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL nexus_user_tag_ttl(keysrt_client *client, nexus_user_id user_id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &nexus_user_tag_table, &user_id, out); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL nexus_user_tag_delete(keysrt_client *client, nexus_user_id user_id)
{ return keysrt_key_delete(client, &nexus_user_tag_table, &user_id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL nexus_user_tag_walk(keysrt_client *client, keysrt_walk *walk, nexus_user_tag_params *out)
{ return keysrt_key_walk(client, &nexus_user_tag_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL nexus_user_tag_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &nexus_user_tag_table, deleted); }

/* All that shows a campaign.
 * tags "nexus:cache:tag:campaign:{campaignId}", Redis type set, database 1; TTL: 24 hours; every write sets it anew. nexus.keys:117
 * Each write of a key enters its name in the step that writes it. The set lives as its TTL says, and at least as long as every key in it.
 * Invalidating deletes each key together with its entry, some hundred in one step: broken off or with a reply lost, it is called again. Of a cache, what is being computed is not stored afterwards.
 * What is written while it runs may be deleted or stay. A key that expired leaves its name until then; a set that was evicted leaves its keys.
 * Commands: SSCAN, EVALSHA (UNLINK, SREM), SMEMBERS, SCARD, SREM. */
typedef struct nexus_campaign_tag_params {
    nexus_campaign_id campaign_id;
} nexus_campaign_tag_params;
static const keysrt_piece nexus_campaign_tag_table_pieces[] KEYSRT_UNUSED = {
    {"nexus:cache:tag:campaign:", 25, offsetof(nexus_campaign_tag_params, campaign_id), &nexus_type_13, "campaignId", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_carrier nexus_campaign_tag_table_carriers[] KEYSRT_UNUSED = {{&nexus_campaign_cache_naming, &nexus_campaign_cache_table_tag_0}};
static const keysrt_tags nexus_campaign_tag_table_kept[] KEYSRT_UNUSED = {{false, 1, nexus_campaign_tag_table_carriers}};
static const keysrt_key nexus_campaign_tag_table KEYSRT_UNUSED = {&nexus_keyspace, "campaign_tag", 14, 1, KEYSRT_TAGS, false,
    {2, sizeof(nexus_campaign_tag_params), nexus_campaign_tag_table_pieces, "nexus:cache:tag:campaign:*", "nexus:cache:tag:campaign:{campaignId}"},
    0, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 86400000, 0, 0, 0, 0, "$2\r\nPX\r\n$8\r\n86400000\r\n", 22},
    &nexus_campaign_tag_table_kept, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL nexus_campaign_tag_key_name(keysrt_client *client, nexus_campaign_id campaign_id, keysrt_text *out)
{ return keysrt_key_name(client, &nexus_campaign_tag_table, &campaign_id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL nexus_campaign_tag_parse(keysrt_client *client, keysrt_view name, nexus_campaign_tag_params *out)
{ return keysrt_key_parse(client, &nexus_campaign_tag_table, name, out, NULL); }
/* Deletes every key that carries the tag; deleted may be NULL. SSCAN, EVALSHA */
KEYSRT_CALL nexus_campaign_tag_invalidate(keysrt_client *client, nexus_campaign_id campaign_id, uint64_t *deleted)
{ return keysrt_tags_invalidate(client, &nexus_campaign_tag_table, &campaign_id, deleted); }
/* The names of the keys that carry it. SMEMBERS */
KEYSRT_CALL nexus_campaign_tag_members(keysrt_client *client, nexus_campaign_id campaign_id, keysrt_tags_names *out)
{ return keysrt_tags_members(client, &nexus_campaign_tag_table, &campaign_id, out); }
/* How many there are; 0 where there is no key. SCARD */
KEYSRT_CALL nexus_campaign_tag_size(keysrt_client *client, nexus_campaign_id campaign_id, uint64_t *out)
{ return keysrt_tags_size(client, &nexus_campaign_tag_table, &campaign_id, out); }
/* The next name; MISS: the end. SSCAN */
KEYSRT_CALL nexus_campaign_tag_walk_members(keysrt_client *client, nexus_campaign_id campaign_id, keysrt_walk *walk, keysrt_view *name)
{ return keysrt_tags_walk(client, &nexus_campaign_tag_table, &campaign_id, walk, name); }
/* Takes the tag from a key, which stays; MISS: it had it not. SREM */
KEYSRT_CALL nexus_campaign_tag_remove(keysrt_client *client, nexus_campaign_id campaign_id, keysrt_view name)
{ return keysrt_tags_remove(client, &nexus_campaign_tag_table, &campaign_id, name); }
/* OK or MISS. EXISTS */
KEYSRT_CALL nexus_campaign_tag_exists(keysrt_client *client, nexus_campaign_id campaign_id)
{ return keysrt_key_exists(client, &nexus_campaign_tag_table, &campaign_id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL nexus_campaign_tag_ttl(keysrt_client *client, nexus_campaign_id campaign_id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &nexus_campaign_tag_table, &campaign_id, out); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL nexus_campaign_tag_delete(keysrt_client *client, nexus_campaign_id campaign_id)
{ return keysrt_key_delete(client, &nexus_campaign_tag_table, &campaign_id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL nexus_campaign_tag_walk(keysrt_client *client, keysrt_walk *walk, nexus_campaign_tag_params *out)
{ return keysrt_key_walk(client, &nexus_campaign_tag_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL nexus_campaign_tag_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &nexus_campaign_tag_table, deleted); }

/* All that shows a creator.
 * tags "nexus:cache:tag:creator:{creatorId}", Redis type set, database 1; TTL: 24 hours; every write sets it anew. nexus.keys:120
 * Each write of a key enters its name in the step that writes it. The set lives as its TTL says, and at least as long as every key in it.
 * Invalidating deletes each key together with its entry, some hundred in one step: broken off or with a reply lost, it is called again. Of a cache, what is being computed is not stored afterwards.
 * What is written while it runs may be deleted or stay. A key that expired leaves its name until then; a set that was evicted leaves its keys.
 * Commands: SSCAN, EVALSHA (UNLINK, SREM), SMEMBERS, SCARD, SREM. */
typedef struct nexus_creator_tag_params {
    nexus_creator_id creator_id;
} nexus_creator_tag_params;
static const keysrt_piece nexus_creator_tag_table_pieces[] KEYSRT_UNUSED = {
    {"nexus:cache:tag:creator:", 24, offsetof(nexus_creator_tag_params, creator_id), &nexus_type_14, "creatorId", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_carrier nexus_creator_tag_table_carriers[] KEYSRT_UNUSED = {{&nexus_creator_cache_naming, &nexus_creator_cache_table_tag_0}};
static const keysrt_tags nexus_creator_tag_table_kept[] KEYSRT_UNUSED = {{false, 1, nexus_creator_tag_table_carriers}};
static const keysrt_key nexus_creator_tag_table KEYSRT_UNUSED = {&nexus_keyspace, "creator_tag", 15, 1, KEYSRT_TAGS, false,
    {2, sizeof(nexus_creator_tag_params), nexus_creator_tag_table_pieces, "nexus:cache:tag:creator:*", "nexus:cache:tag:creator:{creatorId}"},
    0, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 86400000, 0, 0, 0, 0, "$2\r\nPX\r\n$8\r\n86400000\r\n", 22},
    &nexus_creator_tag_table_kept, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL nexus_creator_tag_key_name(keysrt_client *client, nexus_creator_id creator_id, keysrt_text *out)
{ return keysrt_key_name(client, &nexus_creator_tag_table, &creator_id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL nexus_creator_tag_parse(keysrt_client *client, keysrt_view name, nexus_creator_tag_params *out)
{ return keysrt_key_parse(client, &nexus_creator_tag_table, name, out, NULL); }
/* Deletes every key that carries the tag; deleted may be NULL. SSCAN, EVALSHA */
KEYSRT_CALL nexus_creator_tag_invalidate(keysrt_client *client, nexus_creator_id creator_id, uint64_t *deleted)
{ return keysrt_tags_invalidate(client, &nexus_creator_tag_table, &creator_id, deleted); }
/* The names of the keys that carry it. SMEMBERS */
KEYSRT_CALL nexus_creator_tag_members(keysrt_client *client, nexus_creator_id creator_id, keysrt_tags_names *out)
{ return keysrt_tags_members(client, &nexus_creator_tag_table, &creator_id, out); }
/* How many there are; 0 where there is no key. SCARD */
KEYSRT_CALL nexus_creator_tag_size(keysrt_client *client, nexus_creator_id creator_id, uint64_t *out)
{ return keysrt_tags_size(client, &nexus_creator_tag_table, &creator_id, out); }
/* The next name; MISS: the end. SSCAN */
KEYSRT_CALL nexus_creator_tag_walk_members(keysrt_client *client, nexus_creator_id creator_id, keysrt_walk *walk, keysrt_view *name)
{ return keysrt_tags_walk(client, &nexus_creator_tag_table, &creator_id, walk, name); }
/* Takes the tag from a key, which stays; MISS: it had it not. SREM */
KEYSRT_CALL nexus_creator_tag_remove(keysrt_client *client, nexus_creator_id creator_id, keysrt_view name)
{ return keysrt_tags_remove(client, &nexus_creator_tag_table, &creator_id, name); }
/* OK or MISS. EXISTS */
KEYSRT_CALL nexus_creator_tag_exists(keysrt_client *client, nexus_creator_id creator_id)
{ return keysrt_key_exists(client, &nexus_creator_tag_table, &creator_id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL nexus_creator_tag_ttl(keysrt_client *client, nexus_creator_id creator_id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &nexus_creator_tag_table, &creator_id, out); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL nexus_creator_tag_delete(keysrt_client *client, nexus_creator_id creator_id)
{ return keysrt_key_delete(client, &nexus_creator_tag_table, &creator_id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL nexus_creator_tag_walk(keysrt_client *client, keysrt_walk *walk, nexus_creator_tag_params *out)
{ return keysrt_key_walk(client, &nexus_creator_tag_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL nexus_creator_tag_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &nexus_creator_tag_table, deleted); }

/* All that shows a piece of content.
 * tags "nexus:cache:tag:content:{contentId}", Redis type set, database 1; TTL: 24 hours; every write sets it anew. nexus.keys:123
 * Each write of a key enters its name in the step that writes it. The set lives as its TTL says, and at least as long as every key in it.
 * Invalidating deletes each key together with its entry, some hundred in one step: broken off or with a reply lost, it is called again. Of a cache, what is being computed is not stored afterwards.
 * What is written while it runs may be deleted or stay. A key that expired leaves its name until then; a set that was evicted leaves its keys.
 * Commands: SSCAN, EVALSHA (UNLINK, SREM), SMEMBERS, SCARD, SREM. */
typedef struct nexus_content_tag_params {
    nexus_content_id content_id;
} nexus_content_tag_params;
static const keysrt_piece nexus_content_tag_table_pieces[] KEYSRT_UNUSED = {
    {"nexus:cache:tag:content:", 24, offsetof(nexus_content_tag_params, content_id), &nexus_type_15, "contentId", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_carrier nexus_content_tag_table_carriers[] KEYSRT_UNUSED = {{&nexus_content_cache_naming, &nexus_content_cache_table_tag_0}};
static const keysrt_tags nexus_content_tag_table_kept[] KEYSRT_UNUSED = {{false, 1, nexus_content_tag_table_carriers}};
static const keysrt_key nexus_content_tag_table KEYSRT_UNUSED = {&nexus_keyspace, "content_tag", 16, 1, KEYSRT_TAGS, false,
    {2, sizeof(nexus_content_tag_params), nexus_content_tag_table_pieces, "nexus:cache:tag:content:*", "nexus:cache:tag:content:{contentId}"},
    0, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 86400000, 0, 0, 0, 0, "$2\r\nPX\r\n$8\r\n86400000\r\n", 22},
    &nexus_content_tag_table_kept, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL nexus_content_tag_key_name(keysrt_client *client, nexus_content_id content_id, keysrt_text *out)
{ return keysrt_key_name(client, &nexus_content_tag_table, &content_id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL nexus_content_tag_parse(keysrt_client *client, keysrt_view name, nexus_content_tag_params *out)
{ return keysrt_key_parse(client, &nexus_content_tag_table, name, out, NULL); }
/* Deletes every key that carries the tag; deleted may be NULL. SSCAN, EVALSHA */
KEYSRT_CALL nexus_content_tag_invalidate(keysrt_client *client, nexus_content_id content_id, uint64_t *deleted)
{ return keysrt_tags_invalidate(client, &nexus_content_tag_table, &content_id, deleted); }
/* The names of the keys that carry it. SMEMBERS */
KEYSRT_CALL nexus_content_tag_members(keysrt_client *client, nexus_content_id content_id, keysrt_tags_names *out)
{ return keysrt_tags_members(client, &nexus_content_tag_table, &content_id, out); }
/* How many there are; 0 where there is no key. SCARD */
KEYSRT_CALL nexus_content_tag_size(keysrt_client *client, nexus_content_id content_id, uint64_t *out)
{ return keysrt_tags_size(client, &nexus_content_tag_table, &content_id, out); }
/* The next name; MISS: the end. SSCAN */
KEYSRT_CALL nexus_content_tag_walk_members(keysrt_client *client, nexus_content_id content_id, keysrt_walk *walk, keysrt_view *name)
{ return keysrt_tags_walk(client, &nexus_content_tag_table, &content_id, walk, name); }
/* Takes the tag from a key, which stays; MISS: it had it not. SREM */
KEYSRT_CALL nexus_content_tag_remove(keysrt_client *client, nexus_content_id content_id, keysrt_view name)
{ return keysrt_tags_remove(client, &nexus_content_tag_table, &content_id, name); }
/* OK or MISS. EXISTS */
KEYSRT_CALL nexus_content_tag_exists(keysrt_client *client, nexus_content_id content_id)
{ return keysrt_key_exists(client, &nexus_content_tag_table, &content_id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL nexus_content_tag_ttl(keysrt_client *client, nexus_content_id content_id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &nexus_content_tag_table, &content_id, out); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL nexus_content_tag_delete(keysrt_client *client, nexus_content_id content_id)
{ return keysrt_key_delete(client, &nexus_content_tag_table, &content_id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL nexus_content_tag_walk(keysrt_client *client, keysrt_walk *walk, nexus_content_tag_params *out)
{ return keysrt_key_walk(client, &nexus_content_tag_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL nexus_content_tag_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &nexus_content_tag_table, deleted); }

/* All that shows an organization.
 * tags "nexus:cache:tag:org:{organizationId}", Redis type set, database 1; TTL: 24 hours; every write sets it anew. nexus.keys:126
 * Each write of a key enters its name in the step that writes it. The set lives as its TTL says, and at least as long as every key in it.
 * Invalidating deletes each key together with its entry, some hundred in one step: broken off or with a reply lost, it is called again. Of a cache, what is being computed is not stored afterwards.
 * What is written while it runs may be deleted or stay. A key that expired leaves its name until then; a set that was evicted leaves its keys.
 * Commands: SSCAN, EVALSHA (UNLINK, SREM), SMEMBERS, SCARD, SREM. */
typedef struct nexus_org_tag_params {
    nexus_organization_id organization_id;
} nexus_org_tag_params;
static const keysrt_piece nexus_org_tag_table_pieces[] KEYSRT_UNUSED = {
    {"nexus:cache:tag:org:", 20, offsetof(nexus_org_tag_params, organization_id), &nexus_type_16, "organizationId", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_carrier nexus_org_tag_table_carriers[] KEYSRT_UNUSED = {{&nexus_org_cache_naming, &nexus_org_cache_table_tag_0}};
static const keysrt_tags nexus_org_tag_table_kept[] KEYSRT_UNUSED = {{false, 1, nexus_org_tag_table_carriers}};
static const keysrt_key nexus_org_tag_table KEYSRT_UNUSED = {&nexus_keyspace, "org_tag", 17, 1, KEYSRT_TAGS, false,
    {2, sizeof(nexus_org_tag_params), nexus_org_tag_table_pieces, "nexus:cache:tag:org:*", "nexus:cache:tag:org:{organizationId}"},
    0, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 86400000, 0, 0, 0, 0, "$2\r\nPX\r\n$8\r\n86400000\r\n", 22},
    &nexus_org_tag_table_kept, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL nexus_org_tag_key_name(keysrt_client *client, nexus_organization_id organization_id, keysrt_text *out)
{ return keysrt_key_name(client, &nexus_org_tag_table, &organization_id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL nexus_org_tag_parse(keysrt_client *client, keysrt_view name, nexus_org_tag_params *out)
{ return keysrt_key_parse(client, &nexus_org_tag_table, name, out, NULL); }
/* Deletes every key that carries the tag; deleted may be NULL. SSCAN, EVALSHA */
KEYSRT_CALL nexus_org_tag_invalidate(keysrt_client *client, nexus_organization_id organization_id, uint64_t *deleted)
{ return keysrt_tags_invalidate(client, &nexus_org_tag_table, &organization_id, deleted); }
/* The names of the keys that carry it. SMEMBERS */
KEYSRT_CALL nexus_org_tag_members(keysrt_client *client, nexus_organization_id organization_id, keysrt_tags_names *out)
{ return keysrt_tags_members(client, &nexus_org_tag_table, &organization_id, out); }
/* How many there are; 0 where there is no key. SCARD */
KEYSRT_CALL nexus_org_tag_size(keysrt_client *client, nexus_organization_id organization_id, uint64_t *out)
{ return keysrt_tags_size(client, &nexus_org_tag_table, &organization_id, out); }
/* The next name; MISS: the end. SSCAN */
KEYSRT_CALL nexus_org_tag_walk_members(keysrt_client *client, nexus_organization_id organization_id, keysrt_walk *walk, keysrt_view *name)
{ return keysrt_tags_walk(client, &nexus_org_tag_table, &organization_id, walk, name); }
/* Takes the tag from a key, which stays; MISS: it had it not. SREM */
KEYSRT_CALL nexus_org_tag_remove(keysrt_client *client, nexus_organization_id organization_id, keysrt_view name)
{ return keysrt_tags_remove(client, &nexus_org_tag_table, &organization_id, name); }
/* OK or MISS. EXISTS */
KEYSRT_CALL nexus_org_tag_exists(keysrt_client *client, nexus_organization_id organization_id)
{ return keysrt_key_exists(client, &nexus_org_tag_table, &organization_id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL nexus_org_tag_ttl(keysrt_client *client, nexus_organization_id organization_id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &nexus_org_tag_table, &organization_id, out); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL nexus_org_tag_delete(keysrt_client *client, nexus_organization_id organization_id)
{ return keysrt_key_delete(client, &nexus_org_tag_table, &organization_id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL nexus_org_tag_walk(keysrt_client *client, keysrt_walk *walk, nexus_org_tag_params *out)
{ return keysrt_key_walk(client, &nexus_org_tag_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL nexus_org_tag_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &nexus_org_tag_table, deleted); }

/* All lists of a type. Whoever changes a campaign invalidates `list:campaigns` as well.
 * tags "nexus:cache:tag:list:{type}", Redis type set, database 1; TTL: 24 hours; every write sets it anew. nexus.keys:129
 * Each write of a key enters its name in the step that writes it. The set lives as its TTL says, and at least as long as every key in it.
 * Invalidating deletes each key together with its entry, some hundred in one step: broken off or with a reply lost, it is called again. Of a cache, what is being computed is not stored afterwards.
 * What is written while it runs may be deleted or stay. A key that expired leaves its name until then; a set that was evicted leaves its keys.
 * Commands: SSCAN, EVALSHA (UNLINK, SREM), SMEMBERS, SCARD, SREM. */
typedef struct nexus_list_tag_params {
    nexus_list_type type;
} nexus_list_tag_params;
static const keysrt_piece nexus_list_tag_table_pieces[] KEYSRT_UNUSED = {
    {"nexus:cache:tag:list:", 21, offsetof(nexus_list_tag_params, type), &nexus_type_17, "type", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_carrier nexus_list_tag_table_carriers[] KEYSRT_UNUSED = {{&nexus_list_cache_naming, &nexus_list_cache_table_tag_0}, {&nexus_list_cache_lease_naming, &nexus_list_cache_table_tag_0}};
static const keysrt_tags nexus_list_tag_table_kept[] KEYSRT_UNUSED = {{false, 2, nexus_list_tag_table_carriers}};
static const keysrt_key nexus_list_tag_table KEYSRT_UNUSED = {&nexus_keyspace, "list_tag", 18, 1, KEYSRT_TAGS, false,
    {2, sizeof(nexus_list_tag_params), nexus_list_tag_table_pieces, "nexus:cache:tag:list:*", "nexus:cache:tag:list:{type}"},
    0, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 86400000, 0, 0, 0, 0, "$2\r\nPX\r\n$8\r\n86400000\r\n", 22},
    &nexus_list_tag_table_kept, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL nexus_list_tag_key_name(keysrt_client *client, nexus_list_type type, keysrt_text *out)
{ return keysrt_key_name(client, &nexus_list_tag_table, &type, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL nexus_list_tag_parse(keysrt_client *client, keysrt_view name, nexus_list_tag_params *out)
{ return keysrt_key_parse(client, &nexus_list_tag_table, name, out, NULL); }
/* Deletes every key that carries the tag; deleted may be NULL. SSCAN, EVALSHA */
KEYSRT_CALL nexus_list_tag_invalidate(keysrt_client *client, nexus_list_type type, uint64_t *deleted)
{ return keysrt_tags_invalidate(client, &nexus_list_tag_table, &type, deleted); }
/* The names of the keys that carry it. SMEMBERS */
KEYSRT_CALL nexus_list_tag_members(keysrt_client *client, nexus_list_type type, keysrt_tags_names *out)
{ return keysrt_tags_members(client, &nexus_list_tag_table, &type, out); }
/* How many there are; 0 where there is no key. SCARD */
KEYSRT_CALL nexus_list_tag_size(keysrt_client *client, nexus_list_type type, uint64_t *out)
{ return keysrt_tags_size(client, &nexus_list_tag_table, &type, out); }
/* The next name; MISS: the end. SSCAN */
KEYSRT_CALL nexus_list_tag_walk_members(keysrt_client *client, nexus_list_type type, keysrt_walk *walk, keysrt_view *name)
{ return keysrt_tags_walk(client, &nexus_list_tag_table, &type, walk, name); }
/* Takes the tag from a key, which stays; MISS: it had it not. SREM */
KEYSRT_CALL nexus_list_tag_remove(keysrt_client *client, nexus_list_type type, keysrt_view name)
{ return keysrt_tags_remove(client, &nexus_list_tag_table, &type, name); }
/* OK or MISS. EXISTS */
KEYSRT_CALL nexus_list_tag_exists(keysrt_client *client, nexus_list_type type)
{ return keysrt_key_exists(client, &nexus_list_tag_table, &type); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL nexus_list_tag_ttl(keysrt_client *client, nexus_list_type type, keysrt_duration *out)
{ return keysrt_key_ttl(client, &nexus_list_tag_table, &type, out); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL nexus_list_tag_delete(keysrt_client *client, nexus_list_type type)
{ return keysrt_key_delete(client, &nexus_list_tag_table, &type); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL nexus_list_tag_walk(keysrt_client *client, keysrt_walk *walk, nexus_list_tag_params *out)
{ return keysrt_key_walk(client, &nexus_list_tag_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL nexus_list_tag_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &nexus_list_tag_table, deleted); }

/* A flag: `enabled`, `disabled`, or a JSON object with its configuration.
 * string "nexus:feature:{featureName}", Redis type string, database 1; TTL: never expires. nexus.keys:136 */
typedef struct nexus_feature_params {
    keysrt_view feature_name;
} nexus_feature_params;
static const keysrt_piece nexus_feature_table_pieces[] KEYSRT_UNUSED = {
    {"nexus:feature:", 14, offsetof(nexus_feature_params, feature_name), &nexus_type_20, "featureName", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key nexus_feature_table KEYSRT_UNUSED = {&nexus_keyspace, "feature", 19, 1, KEYSRT_STRING, false,
    {2, sizeof(nexus_feature_params), nexus_feature_table_pieces, "nexus:feature:*", "nexus:feature:{featureName}"},
    &nexus_type_21, 0, 0,
    {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL nexus_feature_key_name(keysrt_client *client, keysrt_view feature_name, keysrt_text *out)
{ return keysrt_key_name(client, &nexus_feature_table, &feature_name, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL nexus_feature_parse(keysrt_client *client, keysrt_view name, nexus_feature_params *out)
{ return keysrt_key_parse(client, &nexus_feature_table, name, out, NULL); }
/* MISS: no such key. GET */
KEYSRT_CALL nexus_feature_get(keysrt_client *client, keysrt_view feature_name, nexus_flag_value_result *out)
{ return keysrt_string_get(client, &nexus_feature_table, &feature_name, out, &out->block); }
/* Value and TTL in one step. SET */
KEYSRT_CALL nexus_feature_set(keysrt_client *client, keysrt_view feature_name, nexus_flag_value value)
{ return keysrt_string_set(client, &nexus_feature_table, &feature_name, &value, keysrt_declared_ttl); }
/* Sets it where there is none; MISS: there is one, nothing changed. SET NX */
KEYSRT_CALL nexus_feature_add(keysrt_client *client, keysrt_view feature_name, nexus_flag_value value)
{ return keysrt_string_add(client, &nexus_feature_table, &feature_name, &value, keysrt_declared_ttl); }
/* Sets it and gives the old value; MISS: there was none. SET GET */
KEYSRT_CALL nexus_feature_swap(keysrt_client *client, keysrt_view feature_name, nexus_flag_value value, nexus_flag_value_result *old)
{ return keysrt_string_swap(client, &nexus_feature_table, &feature_name, &value, keysrt_declared_ttl, old, &old->block); }
/* Reads and deletes; MISS: no such key. GETDEL */
KEYSRT_CALL nexus_feature_take(keysrt_client *client, keysrt_view feature_name, nexus_flag_value_result *out)
{ return keysrt_string_take(client, &nexus_feature_table, &feature_name, out, &out->block); }
/* One item for each key, found or not. MGET */
KEYSRT_CALL nexus_feature_get_many(keysrt_client *client, const nexus_feature_params *keys, size_t count, nexus_flag_value_lookups *out)
{ return keysrt_string_get_many(client, &nexus_feature_table, keys, count, out, &out->block, sizeof(nexus_flag_value_lookup), offsetof(nexus_flag_value_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL nexus_feature_set_many(keysrt_client *client, const nexus_feature_params *keys, const nexus_flag_value *values, size_t count)
{ return keysrt_string_set_many(client, &nexus_feature_table, keys, values, count, keysrt_declared_ttl); }
/* OK or MISS. EXISTS */
KEYSRT_CALL nexus_feature_exists(keysrt_client *client, keysrt_view feature_name)
{ return keysrt_key_exists(client, &nexus_feature_table, &feature_name); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL nexus_feature_ttl(keysrt_client *client, keysrt_view feature_name, keysrt_duration *out)
{ return keysrt_key_ttl(client, &nexus_feature_table, &feature_name, out); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL nexus_feature_delete(keysrt_client *client, keysrt_view feature_name)
{ return keysrt_key_delete(client, &nexus_feature_table, &feature_name); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL nexus_feature_walk(keysrt_client *client, keysrt_walk *walk, nexus_feature_params *out)
{ return keysrt_key_walk(client, &nexus_feature_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL nexus_feature_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &nexus_feature_table, deleted); }

/* Names of the features that an organization has.
 * set "nexus:feature:org:{organizationId}", Redis type set, database 1; TTL: never expires. nexus.keys:139 */
typedef struct nexus_org_features_params {
    nexus_organization_id organization_id;
} nexus_org_features_params;
static const keysrt_piece nexus_org_features_table_pieces[] KEYSRT_UNUSED = {
    {"nexus:feature:org:", 18, offsetof(nexus_org_features_params, organization_id), &nexus_type_16, "organizationId", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key nexus_org_features_table KEYSRT_UNUSED = {&nexus_keyspace, "org_features", 20, 1, KEYSRT_SET, false,
    {2, sizeof(nexus_org_features_params), nexus_org_features_table_pieces, "nexus:feature:org:*", "nexus:feature:org:{organizationId}"},
    &nexus_type_20, 0, 0,
    {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL nexus_org_features_key_name(keysrt_client *client, nexus_organization_id organization_id, keysrt_text *out)
{ return keysrt_key_name(client, &nexus_org_features_table, &organization_id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL nexus_org_features_parse(keysrt_client *client, keysrt_view name, nexus_org_features_params *out)
{ return keysrt_key_parse(client, &nexus_org_features_table, name, out, NULL); }
/* added (may be NULL): 0 where it was there. SADD */
KEYSRT_CALL nexus_org_features_add(keysrt_client *client, nexus_organization_id organization_id, keysrt_view member, uint64_t *added)
{ return keysrt_set_add(client, &nexus_org_features_table, &organization_id, &member, 1, keysrt_declared_ttl, added); }
/* added may be NULL. SADD */
KEYSRT_CALL nexus_org_features_add_many(keysrt_client *client, nexus_organization_id organization_id, const keysrt_view *members, size_t count, uint64_t *added)
{ return keysrt_set_add(client, &nexus_org_features_table, &organization_id, members, count, keysrt_declared_ttl, added); }
/* removed (may be NULL): 0 where it was not there. SREM */
KEYSRT_CALL nexus_org_features_remove(keysrt_client *client, nexus_organization_id organization_id, keysrt_view member, uint64_t *removed)
{ return keysrt_set_remove(client, &nexus_org_features_table, &organization_id, &member, 1, removed); }
/* removed may be NULL. SREM */
KEYSRT_CALL nexus_org_features_remove_many(keysrt_client *client, nexus_organization_id organization_id, const keysrt_view *members, size_t count, uint64_t *removed)
{ return keysrt_set_remove(client, &nexus_org_features_table, &organization_id, members, count, removed); }
/* OK or MISS. SISMEMBER */
KEYSRT_CALL nexus_org_features_contains(keysrt_client *client, nexus_organization_id organization_id, keysrt_view member)
{ return keysrt_set_contains(client, &nexus_org_features_table, &organization_id, &member); }
/* found: count answers. SMISMEMBER */
KEYSRT_CALL nexus_org_features_contains_many(keysrt_client *client, nexus_organization_id organization_id, const keysrt_view *members, size_t count, bool *found)
{ return keysrt_set_contains_many(client, &nexus_org_features_table, &organization_id, members, count, found); }
/* In no order. SMEMBERS */
KEYSRT_CALL nexus_org_features_members(keysrt_client *client, nexus_organization_id organization_id, nexus_string_array *out)
{ return keysrt_set_members(client, &nexus_org_features_table, &organization_id, out, &out->block); }
/* The next one, in bounded memory; one may come twice; MISS: the end. SSCAN */
KEYSRT_CALL nexus_org_features_walk_members(keysrt_client *client, nexus_organization_id organization_id, keysrt_walk *walk, keysrt_text *out)
{ return keysrt_set_walk(client, &nexus_org_features_table, &organization_id, walk, out, &out->block); }
/* 0 where there is no key. SCARD */
KEYSRT_CALL nexus_org_features_size(keysrt_client *client, nexus_organization_id organization_id, uint64_t *out)
{ return keysrt_set_size(client, &nexus_org_features_table, &organization_id, out); }
/* Takes a random one; MISS: the set is empty. SPOP */
KEYSRT_CALL nexus_org_features_pop(keysrt_client *client, nexus_organization_id organization_id, keysrt_text *out)
{ return keysrt_set_pop(client, &nexus_org_features_table, &organization_id, out, &out->block); }
/* Leaves it there; MISS: the set is empty. SRANDMEMBER */
KEYSRT_CALL nexus_org_features_random(keysrt_client *client, nexus_organization_id organization_id, keysrt_text *out)
{ return keysrt_set_random(client, &nexus_org_features_table, &organization_id, out, &out->block); }
/* This set, for calls on several; *params is borrowed. */
static inline nexus_set_of_string nexus_org_features_ref(const nexus_org_features_params *params)
{
    const nexus_set_of_string made = {{&nexus_org_features_table, params}};
    return made;
}
/* Of this set and the others. SUNION */
KEYSRT_CALL nexus_org_features_union(keysrt_client *client, nexus_organization_id organization_id, const nexus_set_of_string *others, size_t count, nexus_string_array *out)
{ return keysrt_set_combine(client, &nexus_org_features_table, &organization_id, KEYSRT_UNION, (const keysrt_ref *)others, count, out, &out->block); }
/* Of this set and the others. SINTER */
KEYSRT_CALL nexus_org_features_intersection(keysrt_client *client, nexus_organization_id organization_id, const nexus_set_of_string *others, size_t count, nexus_string_array *out)
{ return keysrt_set_combine(client, &nexus_org_features_table, &organization_id, KEYSRT_INTERSECTION, (const keysrt_ref *)others, count, out, &out->block); }
/* What is in this set and in none of the others. SDIFF */
KEYSRT_CALL nexus_org_features_difference(keysrt_client *client, nexus_organization_id organization_id, const nexus_set_of_string *others, size_t count, nexus_string_array *out)
{ return keysrt_set_combine(client, &nexus_org_features_table, &organization_id, KEYSRT_DIFFERENCE, (const keysrt_ref *)others, count, out, &out->block); }
/* Counts no further than most; 0: all. SINTERCARD */
KEYSRT_CALL nexus_org_features_intersection_size(keysrt_client *client, nexus_organization_id organization_id, const nexus_set_of_string *others, size_t count, uint64_t most, uint64_t *out)
{ return keysrt_set_intersection_size(client, &nexus_org_features_table, &organization_id, (const keysrt_ref *)others, count, most, out); }
/* This set becomes the result; size may be NULL. SUNIONSTORE */
KEYSRT_CALL nexus_org_features_store_union(keysrt_client *client, nexus_organization_id organization_id, const nexus_set_of_string *sources, size_t count, uint64_t *size)
{ return keysrt_set_store(client, &nexus_org_features_table, &organization_id, KEYSRT_UNION, (const keysrt_ref *)sources, count, keysrt_declared_ttl, size); }
/* This set becomes the result; size may be NULL. SINTERSTORE */
KEYSRT_CALL nexus_org_features_store_intersection(keysrt_client *client, nexus_organization_id organization_id, const nexus_set_of_string *sources, size_t count, uint64_t *size)
{ return keysrt_set_store(client, &nexus_org_features_table, &organization_id, KEYSRT_INTERSECTION, (const keysrt_ref *)sources, count, keysrt_declared_ttl, size); }
/* This set becomes the first source without the others; size may be NULL. SDIFFSTORE */
KEYSRT_CALL nexus_org_features_store_difference(keysrt_client *client, nexus_organization_id organization_id, const nexus_set_of_string *sources, size_t count, uint64_t *size)
{ return keysrt_set_store(client, &nexus_org_features_table, &organization_id, KEYSRT_DIFFERENCE, (const keysrt_ref *)sources, count, keysrt_declared_ttl, size); }
/* To this set; MISS: it was not in the source. SMOVE */
KEYSRT_CALL nexus_org_features_move_from(keysrt_client *client, nexus_organization_id organization_id, nexus_set_of_string source, keysrt_view member)
{ return keysrt_set_move(client, &nexus_org_features_table, &organization_id, &source.ref, &member, keysrt_declared_ttl); }
/* OK or MISS. EXISTS */
KEYSRT_CALL nexus_org_features_exists(keysrt_client *client, nexus_organization_id organization_id)
{ return keysrt_key_exists(client, &nexus_org_features_table, &organization_id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL nexus_org_features_ttl(keysrt_client *client, nexus_organization_id organization_id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &nexus_org_features_table, &organization_id, out); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL nexus_org_features_delete(keysrt_client *client, nexus_organization_id organization_id)
{ return keysrt_key_delete(client, &nexus_org_features_table, &organization_id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL nexus_org_features_walk(keysrt_client *client, keysrt_walk *walk, nexus_org_features_params *out)
{ return keysrt_key_walk(client, &nexus_org_features_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL nexus_org_features_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &nexus_org_features_table, deleted); }

/* Search terms by popularity.
 * zset "nexus:search:suggest:{type}", Redis type sorted set, database 1; TTL: 24 hours; every write sets it anew. nexus.keys:146 */
typedef struct nexus_suggest_params {
    nexus_list_type type;
} nexus_suggest_params;
typedef struct nexus_suggest_entry {
    keysrt_view member;
    int64_t score;
} nexus_suggest_entry;
typedef struct nexus_suggest_entries {
    nexus_suggest_entry *items;
    size_t count;
    keysrt_block block;
} nexus_suggest_entries;
static inline void nexus_suggest_entries_clear(nexus_suggest_entries *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}
static const keysrt_zentry_layout nexus_suggest_layout KEYSRT_UNUSED = {sizeof(nexus_suggest_entry), offsetof(nexus_suggest_entry, score)};
static const keysrt_piece nexus_suggest_table_pieces[] KEYSRT_UNUSED = {
    {"nexus:search:suggest:", 21, offsetof(nexus_suggest_params, type), &nexus_type_17, "type", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key nexus_suggest_table KEYSRT_UNUSED = {&nexus_keyspace, "suggest", 21, 1, KEYSRT_ZSET, false,
    {2, sizeof(nexus_suggest_params), nexus_suggest_table_pieces, "nexus:search:suggest:*", "nexus:search:suggest:{type}"},
    &nexus_type_10, &nexus_type_22, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 86400000, 0, 0, 0, 0, "$2\r\nPX\r\n$8\r\n86400000\r\n", 22},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL nexus_suggest_key_name(keysrt_client *client, nexus_list_type type, keysrt_text *out)
{ return keysrt_key_name(client, &nexus_suggest_table, &type, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL nexus_suggest_parse(keysrt_client *client, keysrt_view name, nexus_suggest_params *out)
{ return keysrt_key_parse(client, &nexus_suggest_table, name, out, NULL); }
/* changed (may be NULL): 0 where it was there with this score. ZADD */
KEYSRT_CALL nexus_suggest_add(keysrt_client *client, nexus_list_type type, keysrt_view member, int64_t score, uint64_t *changed)
{
    const nexus_suggest_entry entry = {member, score};
    return keysrt_zset_add(client, &nexus_suggest_table, &type, 0, &entry, 1, &nexus_suggest_layout, keysrt_declared_ttl, changed);
}
/* changed (may be NULL): added or with a new score. ZADD */
KEYSRT_CALL nexus_suggest_add_many(keysrt_client *client, nexus_list_type type, const nexus_suggest_entry *entries, size_t count, uint64_t *changed)
{ return keysrt_zset_add(client, &nexus_suggest_table, &type, 0, entries, count, &nexus_suggest_layout, keysrt_declared_ttl, changed); }
/* options: KEYSRT_ZADD_NX, _XX, _GT, _LT. ZADD */
KEYSRT_CALL nexus_suggest_add_if(keysrt_client *client, nexus_list_type type, unsigned options, keysrt_view member, int64_t score, uint64_t *changed)
{
    const nexus_suggest_entry entry = {member, score};
    return keysrt_zset_add(client, &nexus_suggest_table, &type, options, &entry, 1, &nexus_suggest_layout, keysrt_declared_ttl, changed);
}
/* out (may be NULL): the new score. ZINCRBY */
KEYSRT_CALL nexus_suggest_increment(keysrt_client *client, nexus_list_type type, keysrt_view member, int64_t by, int64_t *out)
{ return keysrt_zset_increment(client, &nexus_suggest_table, &type, &member, &by, keysrt_declared_ttl, out); }
/* removed (may be NULL): 0 where it was not there. ZREM */
KEYSRT_CALL nexus_suggest_remove(keysrt_client *client, nexus_list_type type, keysrt_view member, uint64_t *removed)
{ return keysrt_zset_remove(client, &nexus_suggest_table, &type, &member, 1, removed); }
/* removed may be NULL. ZREM */
KEYSRT_CALL nexus_suggest_remove_many(keysrt_client *client, nexus_list_type type, const keysrt_view *members, size_t count, uint64_t *removed)
{ return keysrt_zset_remove(client, &nexus_suggest_table, &type, members, count, removed); }
/* MISS: no such member. ZSCORE */
KEYSRT_CALL nexus_suggest_score(keysrt_client *client, nexus_list_type type, keysrt_view member, int64_t *out)
{ return keysrt_zset_score(client, &nexus_suggest_table, &type, &member, out); }
/* 0: the lowest score; MISS: no such member. ZRANK */
KEYSRT_CALL nexus_suggest_rank(keysrt_client *client, nexus_list_type type, keysrt_view member, uint64_t *out)
{ return keysrt_zset_rank(client, &nexus_suggest_table, &type, &member, false, out); }
/* 0: the highest score; MISS: no such member. ZREVRANK */
KEYSRT_CALL nexus_suggest_reverse_rank(keysrt_client *client, nexus_list_type type, keysrt_view member, uint64_t *out)
{ return keysrt_zset_rank(client, &nexus_suggest_table, &type, &member, true, out); }
/* By rank, the lowest score first; 0, -1 is all. ZRANGE */
KEYSRT_CALL nexus_suggest_range(keysrt_client *client, nexus_list_type type, int64_t start, int64_t stop, nexus_suggest_entries *out)
{ return keysrt_zset_range(client, &nexus_suggest_table, &type, start, stop, false, out, &out->block, &nexus_suggest_layout); }
/* By rank, the highest score first. ZRANGE REV */
KEYSRT_CALL nexus_suggest_reverse_range(keysrt_client *client, nexus_list_type type, int64_t start, int64_t stop, nexus_suggest_entries *out)
{ return keysrt_zset_range(client, &nexus_suggest_table, &type, start, stop, true, out, &out->block, &nexus_suggest_layout); }
/* The count members with the highest scores. ZRANGE REV */
KEYSRT_CALL nexus_suggest_top(keysrt_client *client, nexus_list_type type, uint32_t count, nexus_suggest_entries *out)
{ return keysrt_zset_range(client, &nexus_suggest_table, &type, count == 0, count == 0 ? 0 : (int64_t)count - 1, true, out, &out->block, &nexus_suggest_layout); }
/* Both ends included; limit 0: all. ZRANGE BYSCORE */
KEYSRT_CALL nexus_suggest_range_by_score(keysrt_client *client, nexus_list_type type, int64_t min_score, int64_t max_score, uint64_t offset, uint64_t limit, nexus_suggest_entries *out)
{ return keysrt_zset_range_by_score(client, &nexus_suggest_table, &type, &min_score, &max_score, false, offset, limit, out, &out->block, &nexus_suggest_layout); }
/* The highest score first; limit 0: all. ZRANGE BYSCORE REV */
KEYSRT_CALL nexus_suggest_reverse_range_by_score(keysrt_client *client, nexus_list_type type, int64_t min_score, int64_t max_score, uint64_t offset, uint64_t limit, nexus_suggest_entries *out)
{ return keysrt_zset_range_by_score(client, &nexus_suggest_table, &type, &min_score, &max_score, true, offset, limit, out, &out->block, &nexus_suggest_layout); }
/* The next one in no order, in bounded memory; one may come twice; MISS: the end. ZSCAN */
KEYSRT_CALL nexus_suggest_walk_members(keysrt_client *client, nexus_list_type type, keysrt_walk *walk, keysrt_text *out, int64_t *score)
{ return keysrt_zset_walk(client, &nexus_suggest_table, &type, walk, out, &out->block, score); }
/* Both ends included. ZCOUNT */
KEYSRT_CALL nexus_suggest_count(keysrt_client *client, nexus_list_type type, int64_t min_score, int64_t max_score, uint64_t *out)
{ return keysrt_zset_count(client, &nexus_suggest_table, &type, &min_score, &max_score, out); }
/* 0 where there is no key. ZCARD */
KEYSRT_CALL nexus_suggest_size(keysrt_client *client, nexus_list_type type, uint64_t *out)
{ return keysrt_zset_size(client, &nexus_suggest_table, &type, out); }
/* Takes up to count. ZPOPMIN */
KEYSRT_CALL nexus_suggest_pop_lowest(keysrt_client *client, nexus_list_type type, uint64_t count, nexus_suggest_entries *out)
{ return keysrt_zset_pop(client, &nexus_suggest_table, &type, false, count, out, &out->block, &nexus_suggest_layout); }
/* Takes up to count. ZPOPMAX */
KEYSRT_CALL nexus_suggest_pop_highest(keysrt_client *client, nexus_list_type type, uint64_t count, nexus_suggest_entries *out)
{ return keysrt_zset_pop(client, &nexus_suggest_table, &type, true, count, out, &out->block, &nexus_suggest_layout); }
/* Waits up to timeout for one; MISS: none came. BZPOPMIN */
KEYSRT_CALL nexus_suggest_pop_lowest_wait(keysrt_client *client, nexus_list_type type, keysrt_duration timeout, nexus_suggest_entries *out)
{ return keysrt_zset_pop_wait(client, &nexus_suggest_table, &type, false, timeout, out, &out->block, &nexus_suggest_layout); }
/* Waits up to timeout for one; MISS: none came. BZPOPMAX */
KEYSRT_CALL nexus_suggest_pop_highest_wait(keysrt_client *client, nexus_list_type type, keysrt_duration timeout, nexus_suggest_entries *out)
{ return keysrt_zset_pop_wait(client, &nexus_suggest_table, &type, true, timeout, out, &out->block, &nexus_suggest_layout); }
/* From the first of the keys that has one; which (may be NULL): its index. BZPOPMIN */
KEYSRT_CALL nexus_suggest_pop_lowest_wait_any(keysrt_client *client, const nexus_suggest_params *keys, size_t count, keysrt_duration timeout, size_t *which, nexus_suggest_entries *out)
{ return keysrt_zset_pop_wait_any(client, &nexus_suggest_table, keys, count, false, timeout, which, out, &out->block, &nexus_suggest_layout); }
/* From the first of the keys that has one; which (may be NULL): its index. BZPOPMAX */
KEYSRT_CALL nexus_suggest_pop_highest_wait_any(keysrt_client *client, const nexus_suggest_params *keys, size_t count, keysrt_duration timeout, size_t *which, nexus_suggest_entries *out)
{ return keysrt_zset_pop_wait_any(client, &nexus_suggest_table, keys, count, true, timeout, which, out, &out->block, &nexus_suggest_layout); }
/* This sorted set, for calls on several; *params is borrowed. Its ref.weight is 1. */
static inline nexus_zset_of_string nexus_suggest_ref(const nexus_suggest_params *params)
{
    const nexus_zset_of_string made = {{{&nexus_suggest_table, params}, 1}};
    return made;
}
/* This sorted set becomes the result; size may be NULL. ZUNIONSTORE */
KEYSRT_CALL nexus_suggest_store_union(keysrt_client *client, nexus_list_type type, const nexus_zset_of_string *sources, size_t count, keysrt_aggregate aggregate, uint64_t *size)
{
    const keysrt_zset_storing how = {KEYSRT_UNION, aggregate};
    return keysrt_zset_store(client, &nexus_suggest_table, &type, &how, (const keysrt_weighted_ref *)sources, count, keysrt_declared_ttl, size);
}
/* This sorted set becomes the result; size may be NULL. ZINTERSTORE */
KEYSRT_CALL nexus_suggest_store_intersection(keysrt_client *client, nexus_list_type type, const nexus_zset_of_string *sources, size_t count, keysrt_aggregate aggregate, uint64_t *size)
{
    const keysrt_zset_storing how = {KEYSRT_INTERSECTION, aggregate};
    return keysrt_zset_store(client, &nexus_suggest_table, &type, &how, (const keysrt_weighted_ref *)sources, count, keysrt_declared_ttl, size);
}
/* Both ends included; removed may be NULL. ZREMRANGEBYSCORE */
KEYSRT_CALL nexus_suggest_remove_by_score(keysrt_client *client, nexus_list_type type, int64_t min_score, int64_t max_score, uint64_t *removed)
{ return keysrt_zset_remove_by_score(client, &nexus_suggest_table, &type, &min_score, &max_score, removed); }
/* OK or MISS. EXISTS */
KEYSRT_CALL nexus_suggest_exists(keysrt_client *client, nexus_list_type type)
{ return keysrt_key_exists(client, &nexus_suggest_table, &type); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL nexus_suggest_ttl(keysrt_client *client, nexus_list_type type, keysrt_duration *out)
{ return keysrt_key_ttl(client, &nexus_suggest_table, &type, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL nexus_suggest_renew(keysrt_client *client, nexus_list_type type)
{ return keysrt_key_renew(client, &nexus_suggest_table, &type, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL nexus_suggest_delete(keysrt_client *client, nexus_list_type type)
{ return keysrt_key_delete(client, &nexus_suggest_table, &type); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL nexus_suggest_walk(keysrt_client *client, keysrt_walk *walk, nexus_suggest_params *out)
{ return keysrt_key_walk(client, &nexus_suggest_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL nexus_suggest_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &nexus_suggest_table, deleted); }

/* A user's last ten searches, the newest first.
 * list "nexus:search:recent:{userId}", Redis type list, database 1; TTL: 7 days; every write sets it anew. nexus.keys:149 */
typedef struct nexus_recent_params {
    nexus_user_id user_id;
} nexus_recent_params;
static const keysrt_piece nexus_recent_table_pieces[] KEYSRT_UNUSED = {
    {"nexus:search:recent:", 20, offsetof(nexus_recent_params, user_id), &nexus_type_2, "userId", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_trim nexus_trim_1 KEYSRT_UNUSED = {{KEYSRT_CONSTANT, 10, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, 1, false};
static const keysrt_key nexus_recent_table KEYSRT_UNUSED = {&nexus_keyspace, "recent", 22, 1, KEYSRT_LIST, false,
    {2, sizeof(nexus_recent_params), nexus_recent_table_pieces, "nexus:search:recent:*", "nexus:search:recent:{userId}"},
    &nexus_type_10, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 604800000, 0, 0, 0, 0, "$2\r\nPX\r\n$9\r\n604800000\r\n", 23},
    &nexus_trim_1, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL nexus_recent_key_name(keysrt_client *client, nexus_user_id user_id, keysrt_text *out)
{ return keysrt_key_name(client, &nexus_recent_table, &user_id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL nexus_recent_parse(keysrt_client *client, keysrt_view name, nexus_recent_params *out)
{ return keysrt_key_parse(client, &nexus_recent_table, name, out, NULL); }
/* length (may be NULL): afterwards. LPUSH */
KEYSRT_CALL nexus_recent_push_left(keysrt_client *client, nexus_user_id user_id, keysrt_view value, uint64_t *length)
{ return keysrt_list_push(client, &nexus_recent_table, &user_id, KEYSRT_LEFT, &value, 1, keysrt_declared_ttl, length); }
/* length (may be NULL): afterwards. RPUSH */
KEYSRT_CALL nexus_recent_push_right(keysrt_client *client, nexus_user_id user_id, keysrt_view value, uint64_t *length)
{ return keysrt_list_push(client, &nexus_recent_table, &user_id, KEYSRT_RIGHT, &value, 1, keysrt_declared_ttl, length); }
/* The last one ends up leftmost. LPUSH */
KEYSRT_CALL nexus_recent_push_left_many(keysrt_client *client, nexus_user_id user_id, const keysrt_view *values, size_t count, uint64_t *length)
{ return keysrt_list_push(client, &nexus_recent_table, &user_id, KEYSRT_LEFT, values, count, keysrt_declared_ttl, length); }
/* The last one ends up rightmost. RPUSH */
KEYSRT_CALL nexus_recent_push_right_many(keysrt_client *client, nexus_user_id user_id, const keysrt_view *values, size_t count, uint64_t *length)
{ return keysrt_list_push(client, &nexus_recent_table, &user_id, KEYSRT_RIGHT, values, count, keysrt_declared_ttl, length); }
/* MISS: the list is empty. LPOP */
KEYSRT_CALL nexus_recent_pop_left(keysrt_client *client, nexus_user_id user_id, keysrt_text *out)
{ return keysrt_list_pop(client, &nexus_recent_table, &user_id, KEYSRT_LEFT, out, &out->block); }
/* MISS: the list is empty. RPOP */
KEYSRT_CALL nexus_recent_pop_right(keysrt_client *client, nexus_user_id user_id, keysrt_text *out)
{ return keysrt_list_pop(client, &nexus_recent_table, &user_id, KEYSRT_RIGHT, out, &out->block); }
/* Waits up to timeout for one; MISS: none came. BLPOP */
KEYSRT_CALL nexus_recent_pop_left_wait(keysrt_client *client, nexus_user_id user_id, keysrt_duration timeout, keysrt_text *out)
{ return keysrt_list_pop_wait(client, &nexus_recent_table, &user_id, KEYSRT_LEFT, timeout, out, &out->block); }
/* Waits up to timeout for one; MISS: none came. BRPOP */
KEYSRT_CALL nexus_recent_pop_right_wait(keysrt_client *client, nexus_user_id user_id, keysrt_duration timeout, keysrt_text *out)
{ return keysrt_list_pop_wait(client, &nexus_recent_table, &user_id, KEYSRT_RIGHT, timeout, out, &out->block); }
/* From the first of the keys that has one; which (may be NULL): its index. BLPOP */
KEYSRT_CALL nexus_recent_pop_left_wait_any(keysrt_client *client, const nexus_recent_params *keys, size_t count, keysrt_duration timeout, size_t *which, keysrt_text *out)
{ return keysrt_list_pop_wait_any(client, &nexus_recent_table, keys, count, KEYSRT_LEFT, timeout, which, out, &out->block); }
/* From the first of the keys that has one; which (may be NULL): its index. BRPOP */
KEYSRT_CALL nexus_recent_pop_right_wait_any(keysrt_client *client, const nexus_recent_params *keys, size_t count, keysrt_duration timeout, size_t *which, keysrt_text *out)
{ return keysrt_list_pop_wait_any(client, &nexus_recent_table, keys, count, KEYSRT_RIGHT, timeout, which, out, &out->block); }
/* Both ends included, negative from the right: 0, -1 is all. LRANGE */
KEYSRT_CALL nexus_recent_range(keysrt_client *client, nexus_user_id user_id, int64_t start, int64_t stop, nexus_string_array *out)
{ return keysrt_list_range(client, &nexus_recent_table, &user_id, start, stop, out, &out->block); }
/* 0 where there is no key. LLEN */
KEYSRT_CALL nexus_recent_length(keysrt_client *client, nexus_user_id user_id, uint64_t *out)
{ return keysrt_list_length(client, &nexus_recent_table, &user_id, out); }
/* count > 0: from the left, < 0: from the right, 0: all; removed may be NULL. LREM */
KEYSRT_CALL nexus_recent_remove(keysrt_client *client, nexus_user_id user_id, keysrt_view value, int64_t count, uint64_t *removed)
{ return keysrt_list_remove(client, &nexus_recent_table, &user_id, &value, count, removed); }
/* This list, for calls on several; *params is borrowed. */
static inline nexus_list_of_string nexus_recent_ref(const nexus_recent_params *params)
{
    const nexus_list_of_string made = {{&nexus_recent_table, params}};
    return made;
}
/* From an end of the source to one of this list; MISS: it is empty. LMOVE */
KEYSRT_CALL nexus_recent_move_from(keysrt_client *client, nexus_user_id user_id, nexus_list_of_string source, keysrt_end from, keysrt_end to, keysrt_text *out)
{ return keysrt_list_move(client, &nexus_recent_table, &user_id, &source.ref, from, to, keysrt_declared_ttl, out, &out->block); }
/* OK or MISS. EXISTS */
KEYSRT_CALL nexus_recent_exists(keysrt_client *client, nexus_user_id user_id)
{ return keysrt_key_exists(client, &nexus_recent_table, &user_id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL nexus_recent_ttl(keysrt_client *client, nexus_user_id user_id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &nexus_recent_table, &user_id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL nexus_recent_renew(keysrt_client *client, nexus_user_id user_id)
{ return keysrt_key_renew(client, &nexus_recent_table, &user_id, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL nexus_recent_delete(keysrt_client *client, nexus_user_id user_id)
{ return keysrt_key_delete(client, &nexus_recent_table, &user_id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL nexus_recent_walk(keysrt_client *client, keysrt_walk *walk, nexus_recent_params *out)
{ return keysrt_key_walk(client, &nexus_recent_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL nexus_recent_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &nexus_recent_table, deleted); }

/* API calls of a user in a window of so many seconds.
 * limiter "nexus:ratelimit:api:{userId}:{window}", Redis type string, database 2; TTL: as many seconds as parameter {window} says; the limiter's window. nexus.keys:158
 * Never lets more than the limit pass in one window, which the first hit opens; two that meet can let twice as many pass.
 * Check and count are one step by the server's clock; what is denied is not counted, but by take_counting.
 * A reply that was lost may have been counted; it is never sent again by itself, the call is answered as declared.
 * Commands: EVALSHA (GET, INCRBY, PTTL, PEXPIRE, TIME), UNLINK. */
typedef struct nexus_api_calls_params {
    nexus_user_id user_id;
    uint32_t window;
} nexus_api_calls_params;
static const keysrt_piece nexus_api_calls_table_pieces[] KEYSRT_UNUSED = {
    {"nexus:ratelimit:api:", 20, offsetof(nexus_api_calls_params, user_id), &nexus_type_2, "userId", false},
    {":", 1, offsetof(nexus_api_calls_params, window), &nexus_type_23, "window", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_limiter nexus_api_calls_table_rules[] KEYSRT_UNUSED = {{KEYSRT_LIMIT_FIXED, KEYSRT_ALIGNED_NOT, KEYSRT_UNAVAILABLE_ALLOWS, {KEYSRT_CONSTANT, 600, 0, 0}, {KEYSRT_FROM_PARAM, 1000, offsetof(nexus_api_calls_params, window), &nexus_type_23}, 0}};
static const keysrt_key nexus_api_calls_table KEYSRT_UNUSED = {&nexus_keyspace, "api_calls", 23, 2, KEYSRT_LIMITER, false,
    {3, sizeof(nexus_api_calls_params), nexus_api_calls_table_pieces, "nexus:ratelimit:api:*:*", "nexus:ratelimit:api:{userId}:{window}"},
    0, 0, 0,
    {KEYSRT_TTL_PARAM, KEYSRT_TTL_ON_WRITE, false, 0, 1000, 0, 0, offsetof(nexus_api_calls_params, window), 0, 0, 0},
    &nexus_api_calls_table_rules, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL nexus_api_calls_key_name(keysrt_client *client, nexus_user_id user_id, uint32_t window, keysrt_text *out)
{
    const nexus_api_calls_params params = {user_id, window};
    return keysrt_key_name(client, &nexus_api_calls_table, &params, out);
}
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL nexus_api_calls_parse(keysrt_client *client, keysrt_view name, nexus_api_calls_params *out)
{ return keysrt_key_parse(client, &nexus_api_calls_table, name, out, NULL); }
/* Takes one, if there is one: out->allowed. EVALSHA */
KEYSRT_CALL nexus_api_calls_allow(keysrt_client *client, nexus_user_id user_id, uint32_t window, keysrt_limit *out)
{
    const nexus_api_calls_params params = {user_id, window};
    const keysrt_limiter_ask ask = {1, 0, 0, 0};
    return keysrt_limiter_take(client, &nexus_api_calls_table, &params, &ask, false, out);
}
/* Takes n, or none of them: out->allowed. What is denied does not count. EVALSHA */
KEYSRT_CALL nexus_api_calls_take(keysrt_client *client, nexus_user_id user_id, uint32_t window, uint64_t n, keysrt_limit *out)
{
    const nexus_api_calls_params params = {user_id, window};
    const keysrt_limiter_ask ask = {n, 0, 0, 0};
    return keysrt_limiter_take(client, &nexus_api_calls_table, &params, &ask, false, out);
}
/* The same, but what is denied counts, too: who goes on asking stays denied. EVALSHA */
KEYSRT_CALL nexus_api_calls_take_counting(keysrt_client *client, nexus_user_id user_id, uint32_t window, uint64_t n, keysrt_limit *out)
{
    const nexus_api_calls_params params = {user_id, window};
    const keysrt_limiter_ask ask = {n, 0, 0, 0};
    return keysrt_limiter_take(client, &nexus_api_calls_table, &params, &ask, true, out);
}
/* What allow would say. Takes nothing. EVALSHA */
KEYSRT_CALL nexus_api_calls_peek(keysrt_client *client, nexus_user_id user_id, uint32_t window, keysrt_limit *out)
{
    const nexus_api_calls_params params = {user_id, window};
    const keysrt_limiter_ask ask = {1, 0, 0, 0};
    return keysrt_limiter_peek(client, &nexus_api_calls_table, &params, &ask, out);
}
/* All is free again; MISS: it was. UNLINK */
KEYSRT_CALL nexus_api_calls_reset(keysrt_client *client, nexus_user_id user_id, uint32_t window)
{
    const nexus_api_calls_params params = {user_id, window};
    const keysrt_limiter_ask ask = {1, 0, 0, 0};
    return keysrt_limiter_reset(client, &nexus_api_calls_table, &params, &ask);
}
/* OK or MISS. EXISTS */
KEYSRT_CALL nexus_api_calls_exists(keysrt_client *client, nexus_user_id user_id, uint32_t window)
{
    const nexus_api_calls_params params = {user_id, window};
    return keysrt_key_exists(client, &nexus_api_calls_table, &params);
}
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL nexus_api_calls_ttl(keysrt_client *client, nexus_user_id user_id, uint32_t window, keysrt_duration *out)
{
    const nexus_api_calls_params params = {user_id, window};
    return keysrt_key_ttl(client, &nexus_api_calls_table, &params, out);
}
/* MISS: there was none. UNLINK */
KEYSRT_CALL nexus_api_calls_delete(keysrt_client *client, nexus_user_id user_id, uint32_t window)
{
    const nexus_api_calls_params params = {user_id, window};
    return keysrt_key_delete(client, &nexus_api_calls_table, &params);
}
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL nexus_api_calls_walk(keysrt_client *client, keysrt_walk *walk, nexus_api_calls_params *out)
{ return keysrt_key_walk(client, &nexus_api_calls_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL nexus_api_calls_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &nexus_api_calls_table, deleted); }

/* Calls of an endpoint from one address.
 * limiter "nexus:ratelimit:ip:{ipAddress}:{endpoint}", Redis type string, database 2; TTL: 1 minute; the limiter's window. nexus.keys:161
 * Never lets more than the limit pass in one window, which the first hit opens; two that meet can let twice as many pass.
 * Check and count are one step by the server's clock; what is denied is not counted, but by take_counting.
 * A reply that was lost may have been counted; it is never sent again by itself, the call is answered as declared.
 * Commands: EVALSHA (GET, INCRBY, PTTL, PEXPIRE, TIME), UNLINK. */
typedef struct nexus_ip_calls_params {
    keysrt_ip ip_address;
    keysrt_view endpoint;
} nexus_ip_calls_params;
static const keysrt_piece nexus_ip_calls_table_pieces[] KEYSRT_UNUSED = {
    {"nexus:ratelimit:ip:", 19, offsetof(nexus_ip_calls_params, ip_address), &nexus_type_5, "ipAddress", false},
    {":", 1, offsetof(nexus_ip_calls_params, endpoint), &nexus_type_24, "endpoint", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_limiter nexus_ip_calls_table_rules[] KEYSRT_UNUSED = {{KEYSRT_LIMIT_FIXED, KEYSRT_ALIGNED_NOT, KEYSRT_UNAVAILABLE_ALLOWS, {KEYSRT_CONSTANT, 120, 0, 0}, {KEYSRT_CONSTANT, 60000, 0, 0}, 0}};
static const keysrt_key nexus_ip_calls_table KEYSRT_UNUSED = {&nexus_keyspace, "ip_calls", 24, 2, KEYSRT_LIMITER, false,
    {3, sizeof(nexus_ip_calls_params), nexus_ip_calls_table_pieces, "nexus:ratelimit:ip:*:*", "nexus:ratelimit:ip:{ipAddress}:{endpoint}"},
    0, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 60000, 0, 0, 0, 0, "$2\r\nPX\r\n$5\r\n60000\r\n", 19},
    &nexus_ip_calls_table_rules, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL nexus_ip_calls_key_name(keysrt_client *client, keysrt_ip ip_address, keysrt_view endpoint, keysrt_text *out)
{
    const nexus_ip_calls_params params = {ip_address, endpoint};
    return keysrt_key_name(client, &nexus_ip_calls_table, &params, out);
}
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL nexus_ip_calls_parse(keysrt_client *client, keysrt_view name, nexus_ip_calls_params *out)
{ return keysrt_key_parse(client, &nexus_ip_calls_table, name, out, NULL); }
/* Takes one, if there is one: out->allowed. EVALSHA */
KEYSRT_CALL nexus_ip_calls_allow(keysrt_client *client, keysrt_ip ip_address, keysrt_view endpoint, keysrt_limit *out)
{
    const nexus_ip_calls_params params = {ip_address, endpoint};
    const keysrt_limiter_ask ask = {1, 0, 0, 0};
    return keysrt_limiter_take(client, &nexus_ip_calls_table, &params, &ask, false, out);
}
/* Takes n, or none of them: out->allowed. What is denied does not count. EVALSHA */
KEYSRT_CALL nexus_ip_calls_take(keysrt_client *client, keysrt_ip ip_address, keysrt_view endpoint, uint64_t n, keysrt_limit *out)
{
    const nexus_ip_calls_params params = {ip_address, endpoint};
    const keysrt_limiter_ask ask = {n, 0, 0, 0};
    return keysrt_limiter_take(client, &nexus_ip_calls_table, &params, &ask, false, out);
}
/* The same, but what is denied counts, too: who goes on asking stays denied. EVALSHA */
KEYSRT_CALL nexus_ip_calls_take_counting(keysrt_client *client, keysrt_ip ip_address, keysrt_view endpoint, uint64_t n, keysrt_limit *out)
{
    const nexus_ip_calls_params params = {ip_address, endpoint};
    const keysrt_limiter_ask ask = {n, 0, 0, 0};
    return keysrt_limiter_take(client, &nexus_ip_calls_table, &params, &ask, true, out);
}
/* What allow would say. Takes nothing. EVALSHA */
KEYSRT_CALL nexus_ip_calls_peek(keysrt_client *client, keysrt_ip ip_address, keysrt_view endpoint, keysrt_limit *out)
{
    const nexus_ip_calls_params params = {ip_address, endpoint};
    const keysrt_limiter_ask ask = {1, 0, 0, 0};
    return keysrt_limiter_peek(client, &nexus_ip_calls_table, &params, &ask, out);
}
/* All is free again; MISS: it was. UNLINK */
KEYSRT_CALL nexus_ip_calls_reset(keysrt_client *client, keysrt_ip ip_address, keysrt_view endpoint)
{
    const nexus_ip_calls_params params = {ip_address, endpoint};
    const keysrt_limiter_ask ask = {1, 0, 0, 0};
    return keysrt_limiter_reset(client, &nexus_ip_calls_table, &params, &ask);
}
/* OK or MISS. EXISTS */
KEYSRT_CALL nexus_ip_calls_exists(keysrt_client *client, keysrt_ip ip_address, keysrt_view endpoint)
{
    const nexus_ip_calls_params params = {ip_address, endpoint};
    return keysrt_key_exists(client, &nexus_ip_calls_table, &params);
}
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL nexus_ip_calls_ttl(keysrt_client *client, keysrt_ip ip_address, keysrt_view endpoint, keysrt_duration *out)
{
    const nexus_ip_calls_params params = {ip_address, endpoint};
    return keysrt_key_ttl(client, &nexus_ip_calls_table, &params, out);
}
/* MISS: there was none. UNLINK */
KEYSRT_CALL nexus_ip_calls_delete(keysrt_client *client, keysrt_ip ip_address, keysrt_view endpoint)
{
    const nexus_ip_calls_params params = {ip_address, endpoint};
    return keysrt_key_delete(client, &nexus_ip_calls_table, &params);
}
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL nexus_ip_calls_walk(keysrt_client *client, keysrt_walk *walk, nexus_ip_calls_params *out)
{ return keysrt_key_walk(client, &nexus_ip_calls_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL nexus_ip_calls_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &nexus_ip_calls_table, deleted); }

/* What an organization used of a resource. How much it may use is a matter of its contract, and said at the call.
 * limiter "nexus:ratelimit:org:{organizationId}:{resource}", Redis type string, database 2; TTL: 1 hour; the limiter's window. nexus.keys:164
 * Never lets more than the limit pass in one window, which the first hit opens; two that meet can let twice as many pass.
 * Check and count are one step by the server's clock; what is denied is not counted, but by take_counting.
 * A reply that was lost may have been counted; it is never sent again by itself, the call is answered as declared.
 * Commands: EVALSHA (GET, INCRBY, PTTL, PEXPIRE, TIME), UNLINK. */
typedef struct nexus_org_usage_params {
    nexus_organization_id organization_id;
    keysrt_view resource;
} nexus_org_usage_params;
static const keysrt_piece nexus_org_usage_table_pieces[] KEYSRT_UNUSED = {
    {"nexus:ratelimit:org:", 20, offsetof(nexus_org_usage_params, organization_id), &nexus_type_16, "organizationId", false},
    {":", 1, offsetof(nexus_org_usage_params, resource), &nexus_type_25, "resource", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_limiter nexus_org_usage_table_rules[] KEYSRT_UNUSED = {{KEYSRT_LIMIT_FIXED, KEYSRT_ALIGNED_NOT, KEYSRT_UNAVAILABLE_ALLOWS, {KEYSRT_AT_CALL, 0, 0, 0}, {KEYSRT_CONSTANT, 3600000, 0, 0}, 0}};
static const keysrt_key nexus_org_usage_table KEYSRT_UNUSED = {&nexus_keyspace, "org_usage", 25, 2, KEYSRT_LIMITER, false,
    {3, sizeof(nexus_org_usage_params), nexus_org_usage_table_pieces, "nexus:ratelimit:org:*:*", "nexus:ratelimit:org:{organizationId}:{resource}"},
    0, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 3600000, 0, 0, 0, 0, "$2\r\nPX\r\n$7\r\n3600000\r\n", 21},
    &nexus_org_usage_table_rules, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL nexus_org_usage_key_name(keysrt_client *client, nexus_organization_id organization_id, keysrt_view resource, keysrt_text *out)
{
    const nexus_org_usage_params params = {organization_id, resource};
    return keysrt_key_name(client, &nexus_org_usage_table, &params, out);
}
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL nexus_org_usage_parse(keysrt_client *client, keysrt_view name, nexus_org_usage_params *out)
{ return keysrt_key_parse(client, &nexus_org_usage_table, name, out, NULL); }
/* Takes one, if there is one: out->allowed. EVALSHA */
KEYSRT_CALL nexus_org_usage_allow(keysrt_client *client, nexus_organization_id organization_id, keysrt_view resource, uint64_t limit, keysrt_limit *out)
{
    const nexus_org_usage_params params = {organization_id, resource};
    const keysrt_limiter_ask ask = {1, limit, 0, 0};
    return keysrt_limiter_take(client, &nexus_org_usage_table, &params, &ask, false, out);
}
/* Takes n, or none of them: out->allowed. What is denied does not count. EVALSHA */
KEYSRT_CALL nexus_org_usage_take(keysrt_client *client, nexus_organization_id organization_id, keysrt_view resource, uint64_t limit, uint64_t n, keysrt_limit *out)
{
    const nexus_org_usage_params params = {organization_id, resource};
    const keysrt_limiter_ask ask = {n, limit, 0, 0};
    return keysrt_limiter_take(client, &nexus_org_usage_table, &params, &ask, false, out);
}
/* The same, but what is denied counts, too: who goes on asking stays denied. EVALSHA */
KEYSRT_CALL nexus_org_usage_take_counting(keysrt_client *client, nexus_organization_id organization_id, keysrt_view resource, uint64_t limit, uint64_t n, keysrt_limit *out)
{
    const nexus_org_usage_params params = {organization_id, resource};
    const keysrt_limiter_ask ask = {n, limit, 0, 0};
    return keysrt_limiter_take(client, &nexus_org_usage_table, &params, &ask, true, out);
}
/* What allow would say. Takes nothing. EVALSHA */
KEYSRT_CALL nexus_org_usage_peek(keysrt_client *client, nexus_organization_id organization_id, keysrt_view resource, uint64_t limit, keysrt_limit *out)
{
    const nexus_org_usage_params params = {organization_id, resource};
    const keysrt_limiter_ask ask = {1, limit, 0, 0};
    return keysrt_limiter_peek(client, &nexus_org_usage_table, &params, &ask, out);
}
/* All is free again; MISS: it was. UNLINK */
KEYSRT_CALL nexus_org_usage_reset(keysrt_client *client, nexus_organization_id organization_id, keysrt_view resource, uint64_t limit)
{
    const nexus_org_usage_params params = {organization_id, resource};
    const keysrt_limiter_ask ask = {1, limit, 0, 0};
    return keysrt_limiter_reset(client, &nexus_org_usage_table, &params, &ask);
}
/* OK or MISS. EXISTS */
KEYSRT_CALL nexus_org_usage_exists(keysrt_client *client, nexus_organization_id organization_id, keysrt_view resource)
{
    const nexus_org_usage_params params = {organization_id, resource};
    return keysrt_key_exists(client, &nexus_org_usage_table, &params);
}
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL nexus_org_usage_ttl(keysrt_client *client, nexus_organization_id organization_id, keysrt_view resource, keysrt_duration *out)
{
    const nexus_org_usage_params params = {organization_id, resource};
    return keysrt_key_ttl(client, &nexus_org_usage_table, &params, out);
}
/* MISS: there was none. UNLINK */
KEYSRT_CALL nexus_org_usage_delete(keysrt_client *client, nexus_organization_id organization_id, keysrt_view resource)
{
    const nexus_org_usage_params params = {organization_id, resource};
    return keysrt_key_delete(client, &nexus_org_usage_table, &params);
}
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL nexus_org_usage_walk(keysrt_client *client, keysrt_walk *walk, nexus_org_usage_params *out)
{ return keysrt_key_walk(client, &nexus_org_usage_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL nexus_org_usage_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &nexus_org_usage_table, deleted); }

/* Failed sign-ins for an address: after five in a quarter of an hour it is closed until the window ends. While the server is
 * away nobody can guess passwords.
 * limiter "nexus:ratelimit:login:fail:{email}", Redis type string, database 2; TTL: 15 minutes; the limiter's window. nexus.keys:168
 * Never lets more than the limit pass in one window, which the first hit opens; two that meet can let twice as many pass.
 * Check and count are one step by the server's clock; what is denied is not counted, but by take_counting.
 * A reply that was lost may have been counted; it is never sent again by itself, the call is answered as declared.
 * Commands: EVALSHA (GET, INCRBY, PTTL, PEXPIRE, TIME), UNLINK. */
typedef struct nexus_login_failures_params {
    nexus_email email;
} nexus_login_failures_params;
static const keysrt_piece nexus_login_failures_table_pieces[] KEYSRT_UNUSED = {
    {"nexus:ratelimit:login:fail:", 27, offsetof(nexus_login_failures_params, email), &nexus_type_3, "email", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_limiter nexus_login_failures_table_rules[] KEYSRT_UNUSED = {{KEYSRT_LIMIT_FIXED, KEYSRT_ALIGNED_NOT, KEYSRT_UNAVAILABLE_DENIES, {KEYSRT_CONSTANT, 5, 0, 0}, {KEYSRT_CONSTANT, 900000, 0, 0}, 0}};
static const keysrt_key nexus_login_failures_table KEYSRT_UNUSED = {&nexus_keyspace, "login_failures", 26, 2, KEYSRT_LIMITER, false,
    {2, sizeof(nexus_login_failures_params), nexus_login_failures_table_pieces, "nexus:ratelimit:login:fail:*", "nexus:ratelimit:login:fail:{email}"},
    0, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 900000, 0, 0, 0, 0, "$2\r\nPX\r\n$6\r\n900000\r\n", 20},
    &nexus_login_failures_table_rules, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL nexus_login_failures_key_name(keysrt_client *client, nexus_email email, keysrt_text *out)
{ return keysrt_key_name(client, &nexus_login_failures_table, &email, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL nexus_login_failures_parse(keysrt_client *client, keysrt_view name, nexus_login_failures_params *out)
{ return keysrt_key_parse(client, &nexus_login_failures_table, name, out, NULL); }
/* Takes one, if there is one: out->allowed. EVALSHA */
KEYSRT_CALL nexus_login_failures_allow(keysrt_client *client, nexus_email email, keysrt_limit *out)
{
    const keysrt_limiter_ask ask = {1, 0, 0, 0};
    return keysrt_limiter_take(client, &nexus_login_failures_table, &email, &ask, false, out);
}
/* Takes n, or none of them: out->allowed. What is denied does not count. EVALSHA */
KEYSRT_CALL nexus_login_failures_take(keysrt_client *client, nexus_email email, uint64_t n, keysrt_limit *out)
{
    const keysrt_limiter_ask ask = {n, 0, 0, 0};
    return keysrt_limiter_take(client, &nexus_login_failures_table, &email, &ask, false, out);
}
/* The same, but what is denied counts, too: who goes on asking stays denied. EVALSHA */
KEYSRT_CALL nexus_login_failures_take_counting(keysrt_client *client, nexus_email email, uint64_t n, keysrt_limit *out)
{
    const keysrt_limiter_ask ask = {n, 0, 0, 0};
    return keysrt_limiter_take(client, &nexus_login_failures_table, &email, &ask, true, out);
}
/* What allow would say. Takes nothing. EVALSHA */
KEYSRT_CALL nexus_login_failures_peek(keysrt_client *client, nexus_email email, keysrt_limit *out)
{
    const keysrt_limiter_ask ask = {1, 0, 0, 0};
    return keysrt_limiter_peek(client, &nexus_login_failures_table, &email, &ask, out);
}
/* All is free again; MISS: it was. UNLINK */
KEYSRT_CALL nexus_login_failures_reset(keysrt_client *client, nexus_email email)
{
    const keysrt_limiter_ask ask = {1, 0, 0, 0};
    return keysrt_limiter_reset(client, &nexus_login_failures_table, &email, &ask);
}
/* OK or MISS. EXISTS */
KEYSRT_CALL nexus_login_failures_exists(keysrt_client *client, nexus_email email)
{ return keysrt_key_exists(client, &nexus_login_failures_table, &email); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL nexus_login_failures_ttl(keysrt_client *client, nexus_email email, keysrt_duration *out)
{ return keysrt_key_ttl(client, &nexus_login_failures_table, &email, out); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL nexus_login_failures_delete(keysrt_client *client, nexus_email email)
{ return keysrt_key_delete(client, &nexus_login_failures_table, &email); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL nexus_login_failures_walk(keysrt_client *client, keysrt_walk *walk, nexus_login_failures_params *out)
{ return keysrt_key_walk(client, &nexus_login_failures_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL nexus_login_failures_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &nexus_login_failures_table, deleted); }

/* Counters of a campaign in the last minute of activity. Each is absent until it was first counted.
 * hash "nexus:stats:live:campaign:{campaignId}", Redis type hash, database 3; TTL: 1 minute; every write sets it anew. nexus.keys:183 */
typedef struct nexus_live_stats_params {
    nexus_campaign_id campaign_id;
} nexus_live_stats_params;
typedef struct nexus_live_stats {
    bool has_views;
    uint64_t views;
    bool has_clicks;
    uint64_t clicks;
    bool has_conversions;
    uint64_t conversions;
} nexus_live_stats;
#define NEXUS_LIVE_STATS_FIELD_VIEWS (UINT64_C(1) << 0)
#define NEXUS_LIVE_STATS_FIELD_CLICKS (UINT64_C(1) << 1)
#define NEXUS_LIVE_STATS_FIELD_CONVERSIONS (UINT64_C(1) << 2)
static const keysrt_piece nexus_live_stats_table_pieces[] KEYSRT_UNUSED = {
    {"nexus:stats:live:campaign:", 26, offsetof(nexus_live_stats_params, campaign_id), &nexus_type_13, "campaignId", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_field nexus_live_stats_table_fields[] KEYSRT_UNUSED = {
    {"views", 5, offsetof(nexus_live_stats, views), offsetof(nexus_live_stats, has_views), &nexus_type_26, "$5\r\nviews\r\n", 11},
    {"clicks", 6, offsetof(nexus_live_stats, clicks), offsetof(nexus_live_stats, has_clicks), &nexus_type_26, "$6\r\nclicks\r\n", 12},
    {"conversions", 11, offsetof(nexus_live_stats, conversions), offsetof(nexus_live_stats, has_conversions), &nexus_type_26, "$11\r\nconversions\r\n", 18},
};
static const keysrt_record nexus_live_stats_table_record KEYSRT_UNUSED = {"live_stats", sizeof(nexus_live_stats), 3, nexus_live_stats_table_fields, 0, 0};
static const keysrt_key nexus_live_stats_table KEYSRT_UNUSED = {&nexus_keyspace, "live_stats", 27, 3, KEYSRT_HASH, false,
    {2, sizeof(nexus_live_stats_params), nexus_live_stats_table_pieces, "nexus:stats:live:campaign:*", "nexus:stats:live:campaign:{campaignId}"},
    0, 0, &nexus_live_stats_table_record,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 60000, 0, 0, 0, 0, "$2\r\nPX\r\n$5\r\n60000\r\n", 19},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL nexus_live_stats_key_name(keysrt_client *client, nexus_campaign_id campaign_id, keysrt_text *out)
{ return keysrt_key_name(client, &nexus_live_stats_table, &campaign_id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL nexus_live_stats_parse(keysrt_client *client, keysrt_view name, nexus_live_stats_params *out)
{ return keysrt_key_parse(client, &nexus_live_stats_table, name, out, NULL); }
/* All fields; MISS: no such key. HGETALL */
KEYSRT_CALL nexus_live_stats_get(keysrt_client *client, nexus_campaign_id campaign_id, nexus_live_stats *out)
{ return keysrt_hash_get(client, &nexus_live_stats_table, &campaign_id, out, NULL); }
/* Replaces the whole key in one step. DEL, HSET */
KEYSRT_CALL nexus_live_stats_put(keysrt_client *client, nexus_campaign_id campaign_id, const nexus_live_stats *record)
{ return keysrt_hash_put(client, &nexus_live_stats_table, &campaign_id, record, keysrt_declared_ttl); }
/* The fields of the mask; MISS: no such key. HMGET */
KEYSRT_CALL nexus_live_stats_get_fields(keysrt_client *client, nexus_campaign_id campaign_id, uint64_t mask, nexus_live_stats *out)
{ return keysrt_hash_get_fields(client, &nexus_live_stats_table, &campaign_id, mask, out, NULL); }
/* The fields of the mask; optional ones that are not there are deleted. HSET */
KEYSRT_CALL nexus_live_stats_set_fields(keysrt_client *client, nexus_campaign_id campaign_id, uint64_t mask, const nexus_live_stats *record)
{ return keysrt_hash_set_fields(client, &nexus_live_stats_table, &campaign_id, mask, record, keysrt_declared_ttl); }
/* Optional fields of the mask; deleted may be NULL. HDEL */
KEYSRT_CALL nexus_live_stats_delete_fields(keysrt_client *client, nexus_campaign_id campaign_id, uint64_t mask, uint64_t *deleted)
{ return keysrt_hash_delete_fields(client, &nexus_live_stats_table, &campaign_id, mask, deleted); }
/* MISS: no such key or field. HGET */
KEYSRT_CALL nexus_live_stats_get_views(keysrt_client *client, nexus_campaign_id campaign_id, uint64_t *out)
{ return keysrt_hash_get_field(client, &nexus_live_stats_table, &campaign_id, 0, out, NULL); }
/* One field alone. HSET */
KEYSRT_CALL nexus_live_stats_set_views(keysrt_client *client, nexus_campaign_id campaign_id, uint64_t value)
{ return keysrt_hash_set_field(client, &nexus_live_stats_table, &campaign_id, 0, &value, keysrt_declared_ttl); }
/* out may be NULL. HINCRBY */
KEYSRT_CALL nexus_live_stats_increment_views(keysrt_client *client, nexus_campaign_id campaign_id, int64_t by, int64_t *out)
{ return keysrt_hash_increment(client, &nexus_live_stats_table, &campaign_id, 0, &by, keysrt_declared_ttl, out); }
/* MISS: no such key or field. HGET */
KEYSRT_CALL nexus_live_stats_get_clicks(keysrt_client *client, nexus_campaign_id campaign_id, uint64_t *out)
{ return keysrt_hash_get_field(client, &nexus_live_stats_table, &campaign_id, 1, out, NULL); }
/* One field alone. HSET */
KEYSRT_CALL nexus_live_stats_set_clicks(keysrt_client *client, nexus_campaign_id campaign_id, uint64_t value)
{ return keysrt_hash_set_field(client, &nexus_live_stats_table, &campaign_id, 1, &value, keysrt_declared_ttl); }
/* out may be NULL. HINCRBY */
KEYSRT_CALL nexus_live_stats_increment_clicks(keysrt_client *client, nexus_campaign_id campaign_id, int64_t by, int64_t *out)
{ return keysrt_hash_increment(client, &nexus_live_stats_table, &campaign_id, 1, &by, keysrt_declared_ttl, out); }
/* MISS: no such key or field. HGET */
KEYSRT_CALL nexus_live_stats_get_conversions(keysrt_client *client, nexus_campaign_id campaign_id, uint64_t *out)
{ return keysrt_hash_get_field(client, &nexus_live_stats_table, &campaign_id, 2, out, NULL); }
/* One field alone. HSET */
KEYSRT_CALL nexus_live_stats_set_conversions(keysrt_client *client, nexus_campaign_id campaign_id, uint64_t value)
{ return keysrt_hash_set_field(client, &nexus_live_stats_table, &campaign_id, 2, &value, keysrt_declared_ttl); }
/* out may be NULL. HINCRBY */
KEYSRT_CALL nexus_live_stats_increment_conversions(keysrt_client *client, nexus_campaign_id campaign_id, int64_t by, int64_t *out)
{ return keysrt_hash_increment(client, &nexus_live_stats_table, &campaign_id, 2, &by, keysrt_declared_ttl, out); }
/* OK or MISS. EXISTS */
KEYSRT_CALL nexus_live_stats_exists(keysrt_client *client, nexus_campaign_id campaign_id)
{ return keysrt_key_exists(client, &nexus_live_stats_table, &campaign_id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL nexus_live_stats_ttl(keysrt_client *client, nexus_campaign_id campaign_id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &nexus_live_stats_table, &campaign_id, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL nexus_live_stats_renew(keysrt_client *client, nexus_campaign_id campaign_id)
{ return keysrt_key_renew(client, &nexus_live_stats_table, &campaign_id, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL nexus_live_stats_delete(keysrt_client *client, nexus_campaign_id campaign_id)
{ return keysrt_key_delete(client, &nexus_live_stats_table, &campaign_id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL nexus_live_stats_walk(keysrt_client *client, keysrt_walk *walk, nexus_live_stats_params *out)
{ return keysrt_key_walk(client, &nexus_live_stats_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL nexus_live_stats_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &nexus_live_stats_table, deleted); }

/* Open WebSocket connections.
 * set "nexus:connections:websocket", Redis type set, database 3; TTL: never expires. nexus.keys:190 */
static const keysrt_piece nexus_websocket_connections_table_pieces[] KEYSRT_UNUSED = {
    {"nexus:connections:websocket", 27, 0, 0, 0, false},
};
static const keysrt_key nexus_websocket_connections_table KEYSRT_UNUSED = {&nexus_keyspace, "websocket_connections", 28, 3, KEYSRT_SET, false,
    {1, 0, nexus_websocket_connections_table_pieces, "nexus:connections:websocket", "nexus:connections:websocket"},
    &nexus_type_27, 0, 0,
    {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL nexus_websocket_connections_key_name(keysrt_client *client, keysrt_text *out)
{ return keysrt_key_name(client, &nexus_websocket_connections_table, NULL, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL nexus_websocket_connections_parse(keysrt_client *client, keysrt_view name)
{ return keysrt_key_parse(client, &nexus_websocket_connections_table, name, NULL, NULL); }
/* added (may be NULL): 0 where it was there. SADD */
KEYSRT_CALL nexus_websocket_connections_add(keysrt_client *client, nexus_connection_id member, uint64_t *added)
{ return keysrt_set_add(client, &nexus_websocket_connections_table, NULL, &member, 1, keysrt_declared_ttl, added); }
/* added may be NULL. SADD */
KEYSRT_CALL nexus_websocket_connections_add_many(keysrt_client *client, const nexus_connection_id *members, size_t count, uint64_t *added)
{ return keysrt_set_add(client, &nexus_websocket_connections_table, NULL, members, count, keysrt_declared_ttl, added); }
/* removed (may be NULL): 0 where it was not there. SREM */
KEYSRT_CALL nexus_websocket_connections_remove(keysrt_client *client, nexus_connection_id member, uint64_t *removed)
{ return keysrt_set_remove(client, &nexus_websocket_connections_table, NULL, &member, 1, removed); }
/* removed may be NULL. SREM */
KEYSRT_CALL nexus_websocket_connections_remove_many(keysrt_client *client, const nexus_connection_id *members, size_t count, uint64_t *removed)
{ return keysrt_set_remove(client, &nexus_websocket_connections_table, NULL, members, count, removed); }
/* OK or MISS. SISMEMBER */
KEYSRT_CALL nexus_websocket_connections_contains(keysrt_client *client, nexus_connection_id member)
{ return keysrt_set_contains(client, &nexus_websocket_connections_table, NULL, &member); }
/* found: count answers. SMISMEMBER */
KEYSRT_CALL nexus_websocket_connections_contains_many(keysrt_client *client, const nexus_connection_id *members, size_t count, bool *found)
{ return keysrt_set_contains_many(client, &nexus_websocket_connections_table, NULL, members, count, found); }
/* In no order. SMEMBERS */
KEYSRT_CALL nexus_websocket_connections_members(keysrt_client *client, nexus_connection_id_array *out)
{ return keysrt_set_members(client, &nexus_websocket_connections_table, NULL, out, &out->block); }
/* The next one, in bounded memory; one may come twice; MISS: the end. SSCAN */
KEYSRT_CALL nexus_websocket_connections_walk_members(keysrt_client *client, keysrt_walk *walk, nexus_connection_id_result *out)
{ return keysrt_set_walk(client, &nexus_websocket_connections_table, NULL, walk, out, &out->block); }
/* 0 where there is no key. SCARD */
KEYSRT_CALL nexus_websocket_connections_size(keysrt_client *client, uint64_t *out)
{ return keysrt_set_size(client, &nexus_websocket_connections_table, NULL, out); }
/* Takes a random one; MISS: the set is empty. SPOP */
KEYSRT_CALL nexus_websocket_connections_pop(keysrt_client *client, nexus_connection_id_result *out)
{ return keysrt_set_pop(client, &nexus_websocket_connections_table, NULL, out, &out->block); }
/* Leaves it there; MISS: the set is empty. SRANDMEMBER */
KEYSRT_CALL nexus_websocket_connections_random(keysrt_client *client, nexus_connection_id_result *out)
{ return keysrt_set_random(client, &nexus_websocket_connections_table, NULL, out, &out->block); }
/* This set, for calls on several; *params is borrowed. */
static inline nexus_set_of_connection_id nexus_websocket_connections_ref(void)
{
    const nexus_set_of_connection_id made = {{&nexus_websocket_connections_table, NULL}};
    return made;
}
/* Of this set and the others. SUNION */
KEYSRT_CALL nexus_websocket_connections_union(keysrt_client *client, const nexus_set_of_connection_id *others, size_t count, nexus_connection_id_array *out)
{ return keysrt_set_combine(client, &nexus_websocket_connections_table, NULL, KEYSRT_UNION, (const keysrt_ref *)others, count, out, &out->block); }
/* Of this set and the others. SINTER */
KEYSRT_CALL nexus_websocket_connections_intersection(keysrt_client *client, const nexus_set_of_connection_id *others, size_t count, nexus_connection_id_array *out)
{ return keysrt_set_combine(client, &nexus_websocket_connections_table, NULL, KEYSRT_INTERSECTION, (const keysrt_ref *)others, count, out, &out->block); }
/* What is in this set and in none of the others. SDIFF */
KEYSRT_CALL nexus_websocket_connections_difference(keysrt_client *client, const nexus_set_of_connection_id *others, size_t count, nexus_connection_id_array *out)
{ return keysrt_set_combine(client, &nexus_websocket_connections_table, NULL, KEYSRT_DIFFERENCE, (const keysrt_ref *)others, count, out, &out->block); }
/* Counts no further than most; 0: all. SINTERCARD */
KEYSRT_CALL nexus_websocket_connections_intersection_size(keysrt_client *client, const nexus_set_of_connection_id *others, size_t count, uint64_t most, uint64_t *out)
{ return keysrt_set_intersection_size(client, &nexus_websocket_connections_table, NULL, (const keysrt_ref *)others, count, most, out); }
/* This set becomes the result; size may be NULL. SUNIONSTORE */
KEYSRT_CALL nexus_websocket_connections_store_union(keysrt_client *client, const nexus_set_of_connection_id *sources, size_t count, uint64_t *size)
{ return keysrt_set_store(client, &nexus_websocket_connections_table, NULL, KEYSRT_UNION, (const keysrt_ref *)sources, count, keysrt_declared_ttl, size); }
/* This set becomes the result; size may be NULL. SINTERSTORE */
KEYSRT_CALL nexus_websocket_connections_store_intersection(keysrt_client *client, const nexus_set_of_connection_id *sources, size_t count, uint64_t *size)
{ return keysrt_set_store(client, &nexus_websocket_connections_table, NULL, KEYSRT_INTERSECTION, (const keysrt_ref *)sources, count, keysrt_declared_ttl, size); }
/* This set becomes the first source without the others; size may be NULL. SDIFFSTORE */
KEYSRT_CALL nexus_websocket_connections_store_difference(keysrt_client *client, const nexus_set_of_connection_id *sources, size_t count, uint64_t *size)
{ return keysrt_set_store(client, &nexus_websocket_connections_table, NULL, KEYSRT_DIFFERENCE, (const keysrt_ref *)sources, count, keysrt_declared_ttl, size); }
/* To this set; MISS: it was not in the source. SMOVE */
KEYSRT_CALL nexus_websocket_connections_move_from(keysrt_client *client, nexus_set_of_connection_id source, nexus_connection_id member)
{ return keysrt_set_move(client, &nexus_websocket_connections_table, NULL, &source.ref, &member, keysrt_declared_ttl); }
/* OK or MISS. EXISTS */
KEYSRT_CALL nexus_websocket_connections_exists(keysrt_client *client)
{ return keysrt_key_exists(client, &nexus_websocket_connections_table, NULL); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL nexus_websocket_connections_ttl(keysrt_client *client, keysrt_duration *out)
{ return keysrt_key_ttl(client, &nexus_websocket_connections_table, NULL, out); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL nexus_websocket_connections_delete(keysrt_client *client)
{ return keysrt_key_delete(client, &nexus_websocket_connections_table, NULL); }

/* Notifications of one user.
 * channel "nexus:channel:notifications:{userId}", a channel. nexus.keys:193 */
typedef struct nexus_notifications_params {
    nexus_user_id user_id;
} nexus_notifications_params;
typedef void nexus_notifications_handler(void *context, const nexus_notifications_params *params, const nexus_notification *message);
static inline void nexus_notifications_deliver(const keysrt_delivery *delivery)
{
    nexus_notifications_handler *const handler = (nexus_notifications_handler *)delivery->handler;
    handler(delivery->context, (const nexus_notifications_params *)delivery->params, (const nexus_notification *)delivery->message);
}
static const keysrt_piece nexus_notifications_table_pieces[] KEYSRT_UNUSED = {
    {"nexus:channel:notifications:", 28, offsetof(nexus_notifications_params, user_id), &nexus_type_2, "userId", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key nexus_notifications_table KEYSRT_UNUSED = {&nexus_keyspace, "notifications", 29, 0, KEYSRT_CHANNEL, false,
    {2, sizeof(nexus_notifications_params), nexus_notifications_table_pieces, "nexus:channel:notifications:*", "nexus:channel:notifications:{userId}"},
    &nexus_type_29, 0, 0,
    {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL nexus_notifications_key_name(keysrt_client *client, nexus_user_id user_id, keysrt_text *out)
{ return keysrt_key_name(client, &nexus_notifications_table, &user_id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL nexus_notifications_parse(keysrt_client *client, keysrt_view name, nexus_notifications_params *out)
{ return keysrt_key_parse(client, &nexus_notifications_table, name, out, NULL); }
/* receivers (may be NULL): subscribers that got it. PUBLISH */
KEYSRT_CALL nexus_notifications_publish(keysrt_client *client, nexus_user_id user_id, const nexus_notification *message, uint64_t *receivers)
{ return keysrt_channel_publish(client, &nexus_notifications_table, &user_id, message, receivers); }
/* The handler is called by keysrt_subscriber_wait(). SUBSCRIBE */
KEYSRT_CALL nexus_notifications_subscribe(keysrt_subscriber *subscriber, nexus_user_id user_id, nexus_notifications_handler *handler, void *context)
{
    const keysrt_listener listener = {nexus_notifications_deliver, (void (*)(void))handler, context};
    return keysrt_subscriber_add(subscriber, &nexus_notifications_table, &user_id, &listener);
}
/* Every channel of the pattern. PSUBSCRIBE */
KEYSRT_CALL nexus_notifications_subscribe_all(keysrt_subscriber *subscriber, nexus_notifications_handler *handler, void *context)
{
    const keysrt_listener listener = {nexus_notifications_deliver, (void (*)(void))handler, context};
    return keysrt_subscriber_add_all(subscriber, &nexus_notifications_table, &listener);
}
/* MISS: it was not subscribed to. UNSUBSCRIBE */
KEYSRT_CALL nexus_notifications_unsubscribe(keysrt_subscriber *subscriber, nexus_user_id user_id)
{ return keysrt_subscriber_remove(subscriber, &nexus_notifications_table, &user_id); }
/* Ends subscribe_all; MISS: there was none. PUNSUBSCRIBE */
KEYSRT_CALL nexus_notifications_unsubscribe_all(keysrt_subscriber *subscriber)
{ return keysrt_subscriber_remove_all(subscriber, &nexus_notifications_table); }

/* Updates of one campaign. The page does not say what they hold: any JSON.
 * channel "nexus:channel:campaign:{campaignId}", a channel. nexus.keys:196 */
typedef struct nexus_campaign_updates_params {
    nexus_campaign_id campaign_id;
} nexus_campaign_updates_params;
typedef void nexus_campaign_updates_handler(void *context, const nexus_campaign_updates_params *params, const keysrt_view *message);
static inline void nexus_campaign_updates_deliver(const keysrt_delivery *delivery)
{
    nexus_campaign_updates_handler *const handler = (nexus_campaign_updates_handler *)delivery->handler;
    handler(delivery->context, (const nexus_campaign_updates_params *)delivery->params, (const keysrt_view *)delivery->message);
}
static const keysrt_piece nexus_campaign_updates_table_pieces[] KEYSRT_UNUSED = {
    {"nexus:channel:campaign:", 23, offsetof(nexus_campaign_updates_params, campaign_id), &nexus_type_13, "campaignId", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key nexus_campaign_updates_table KEYSRT_UNUSED = {&nexus_keyspace, "campaign_updates", 30, 0, KEYSRT_CHANNEL, false,
    {2, sizeof(nexus_campaign_updates_params), nexus_campaign_updates_table_pieces, "nexus:channel:campaign:*", "nexus:channel:campaign:{campaignId}"},
    &nexus_type_19, 0, 0,
    {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL nexus_campaign_updates_key_name(keysrt_client *client, nexus_campaign_id campaign_id, keysrt_text *out)
{ return keysrt_key_name(client, &nexus_campaign_updates_table, &campaign_id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL nexus_campaign_updates_parse(keysrt_client *client, keysrt_view name, nexus_campaign_updates_params *out)
{ return keysrt_key_parse(client, &nexus_campaign_updates_table, name, out, NULL); }
/* receivers (may be NULL): subscribers that got it. PUBLISH */
KEYSRT_CALL nexus_campaign_updates_publish(keysrt_client *client, nexus_campaign_id campaign_id, keysrt_view message, uint64_t *receivers)
{ return keysrt_channel_publish(client, &nexus_campaign_updates_table, &campaign_id, &message, receivers); }
/* The handler is called by keysrt_subscriber_wait(). SUBSCRIBE */
KEYSRT_CALL nexus_campaign_updates_subscribe(keysrt_subscriber *subscriber, nexus_campaign_id campaign_id, nexus_campaign_updates_handler *handler, void *context)
{
    const keysrt_listener listener = {nexus_campaign_updates_deliver, (void (*)(void))handler, context};
    return keysrt_subscriber_add(subscriber, &nexus_campaign_updates_table, &campaign_id, &listener);
}
/* Every channel of the pattern. PSUBSCRIBE */
KEYSRT_CALL nexus_campaign_updates_subscribe_all(keysrt_subscriber *subscriber, nexus_campaign_updates_handler *handler, void *context)
{
    const keysrt_listener listener = {nexus_campaign_updates_deliver, (void (*)(void))handler, context};
    return keysrt_subscriber_add_all(subscriber, &nexus_campaign_updates_table, &listener);
}
/* MISS: it was not subscribed to. UNSUBSCRIBE */
KEYSRT_CALL nexus_campaign_updates_unsubscribe(keysrt_subscriber *subscriber, nexus_campaign_id campaign_id)
{ return keysrt_subscriber_remove(subscriber, &nexus_campaign_updates_table, &campaign_id); }
/* Ends subscribe_all; MISS: there was none. PUNSUBSCRIBE */
KEYSRT_CALL nexus_campaign_updates_unsubscribe_all(keysrt_subscriber *subscriber)
{ return keysrt_subscriber_remove_all(subscriber, &nexus_campaign_updates_table); }

/* Announcements to everybody.
 * channel "nexus:channel:system:broadcast", a channel. nexus.keys:199 */
typedef void nexus_broadcast_handler(void *context, const keysrt_view *message);
static inline void nexus_broadcast_deliver(const keysrt_delivery *delivery)
{
    nexus_broadcast_handler *const handler = (nexus_broadcast_handler *)delivery->handler;
    handler(delivery->context, (const keysrt_view *)delivery->message);
}
static const keysrt_piece nexus_broadcast_table_pieces[] KEYSRT_UNUSED = {
    {"nexus:channel:system:broadcast", 30, 0, 0, 0, false},
};
static const keysrt_key nexus_broadcast_table KEYSRT_UNUSED = {&nexus_keyspace, "broadcast", 31, 0, KEYSRT_CHANNEL, false,
    {1, 0, nexus_broadcast_table_pieces, "nexus:channel:system:broadcast", "nexus:channel:system:broadcast"},
    &nexus_type_19, 0, 0,
    {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL nexus_broadcast_key_name(keysrt_client *client, keysrt_text *out)
{ return keysrt_key_name(client, &nexus_broadcast_table, NULL, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL nexus_broadcast_parse(keysrt_client *client, keysrt_view name)
{ return keysrt_key_parse(client, &nexus_broadcast_table, name, NULL, NULL); }
/* receivers (may be NULL): subscribers that got it. PUBLISH */
KEYSRT_CALL nexus_broadcast_publish(keysrt_client *client, keysrt_view message, uint64_t *receivers)
{ return keysrt_channel_publish(client, &nexus_broadcast_table, NULL, &message, receivers); }
/* The handler is called by keysrt_subscriber_wait(). SUBSCRIBE */
KEYSRT_CALL nexus_broadcast_subscribe(keysrt_subscriber *subscriber, nexus_broadcast_handler *handler, void *context)
{
    const keysrt_listener listener = {nexus_broadcast_deliver, (void (*)(void))handler, context};
    return keysrt_subscriber_add(subscriber, &nexus_broadcast_table, NULL, &listener);
}
/* MISS: it was not subscribed to. UNSUBSCRIBE */
KEYSRT_CALL nexus_broadcast_unsubscribe(keysrt_subscriber *subscriber)
{ return keysrt_subscriber_remove(subscriber, &nexus_broadcast_table, NULL); }

/* State of a background job. It stays while the job runs, and for a day after it finished.
 * hash "nexus:job:{jobId}", Redis type hash, database 4; TTL: 24 hours after finish; until then the key stays. nexus.keys:207 */
typedef struct nexus_job_params {
    nexus_job_id job_id;
} nexus_job_params;
typedef struct nexus_job {
    nexus_job_status status;
    uint8_t progress;
    bool has_result;
    keysrt_view result;
    bool has_error;
    keysrt_view error;
    keysrt_block block; /* of a result */
} nexus_job;
static inline void nexus_job_clear(nexus_job *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}
#define NEXUS_JOB_FIELD_STATUS (UINT64_C(1) << 0)
#define NEXUS_JOB_FIELD_PROGRESS (UINT64_C(1) << 1)
#define NEXUS_JOB_FIELD_RESULT (UINT64_C(1) << 2)
#define NEXUS_JOB_FIELD_ERROR (UINT64_C(1) << 3)
static const keysrt_piece nexus_job_table_pieces[] KEYSRT_UNUSED = {
    {"nexus:job:", 10, offsetof(nexus_job_params, job_id), &nexus_type_30, "jobId", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_field nexus_job_table_fields[] KEYSRT_UNUSED = {
    {"status", 6, offsetof(nexus_job, status), KEYSRT_NO_OFFSET, &nexus_type_31, "$6\r\nstatus\r\n", 12},
    {"progress", 8, offsetof(nexus_job, progress), KEYSRT_NO_OFFSET, &nexus_type_32, "$8\r\nprogress\r\n", 14},
    {"result", 6, offsetof(nexus_job, result), offsetof(nexus_job, has_result), &nexus_type_12, "$6\r\nresult\r\n", 12},
    {"error", 5, offsetof(nexus_job, error), offsetof(nexus_job, has_error), &nexus_type_12, "$5\r\nerror\r\n", 11},
};
static const keysrt_record nexus_job_table_record KEYSRT_UNUSED = {"job", offsetof(nexus_job, block), 4, nexus_job_table_fields, 0, 0};
static const keysrt_key nexus_job_table KEYSRT_UNUSED = {&nexus_keyspace, "job", 32, 4, KEYSRT_HASH, false,
    {2, sizeof(nexus_job_params), nexus_job_table_pieces, "nexus:job:*", "nexus:job:{jobId}"},
    0, 0, &nexus_job_table_record,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_AFTER, false, 0, 86400000, 0, 0, 0, 0, "$2\r\nPX\r\n$8\r\n86400000\r\n", 22},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL nexus_job_key_name(keysrt_client *client, nexus_job_id job_id, keysrt_text *out)
{ return keysrt_key_name(client, &nexus_job_table, &job_id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL nexus_job_parse(keysrt_client *client, keysrt_view name, nexus_job_params *out)
{ return keysrt_key_parse(client, &nexus_job_table, name, out, NULL); }
/* All fields; MISS: no such key. HGETALL */
KEYSRT_CALL nexus_job_get(keysrt_client *client, nexus_job_id job_id, nexus_job *out)
{ return keysrt_hash_get(client, &nexus_job_table, &job_id, out, &out->block); }
/* Replaces the whole key in one step. DEL, HSET */
KEYSRT_CALL nexus_job_put(keysrt_client *client, nexus_job_id job_id, const nexus_job *record)
{ return keysrt_hash_put(client, &nexus_job_table, &job_id, record, keysrt_declared_ttl); }
/* The fields of the mask; MISS: no such key. HMGET */
KEYSRT_CALL nexus_job_get_fields(keysrt_client *client, nexus_job_id job_id, uint64_t mask, nexus_job *out)
{ return keysrt_hash_get_fields(client, &nexus_job_table, &job_id, mask, out, &out->block); }
/* The fields of the mask; optional ones that are not there are deleted. HSET */
KEYSRT_CALL nexus_job_set_fields(keysrt_client *client, nexus_job_id job_id, uint64_t mask, const nexus_job *record)
{ return keysrt_hash_set_fields(client, &nexus_job_table, &job_id, mask, record, keysrt_declared_ttl); }
/* Optional fields of the mask; deleted may be NULL. HDEL */
KEYSRT_CALL nexus_job_delete_fields(keysrt_client *client, nexus_job_id job_id, uint64_t mask, uint64_t *deleted)
{ return keysrt_hash_delete_fields(client, &nexus_job_table, &job_id, mask, deleted); }
/* MISS: no such key or field. HGET */
KEYSRT_CALL nexus_job_get_status(keysrt_client *client, nexus_job_id job_id, nexus_job_status *out)
{ return keysrt_hash_get_field(client, &nexus_job_table, &job_id, 0, out, NULL); }
/* One field alone. HSET */
KEYSRT_CALL nexus_job_set_status(keysrt_client *client, nexus_job_id job_id, nexus_job_status value)
{ return keysrt_hash_set_field(client, &nexus_job_table, &job_id, 0, &value, keysrt_declared_ttl); }
/* MISS: no such key or field. HGET */
KEYSRT_CALL nexus_job_get_progress(keysrt_client *client, nexus_job_id job_id, uint8_t *out)
{ return keysrt_hash_get_field(client, &nexus_job_table, &job_id, 1, out, NULL); }
/* One field alone. HSET */
KEYSRT_CALL nexus_job_set_progress(keysrt_client *client, nexus_job_id job_id, uint8_t value)
{ return keysrt_hash_set_field(client, &nexus_job_table, &job_id, 1, &value, keysrt_declared_ttl); }
/* out may be NULL. HINCRBY */
KEYSRT_CALL nexus_job_increment_progress(keysrt_client *client, nexus_job_id job_id, int64_t by, int64_t *out)
{ return keysrt_hash_increment(client, &nexus_job_table, &job_id, 1, &by, keysrt_declared_ttl, out); }
/* MISS: no such key or field. HGET */
KEYSRT_CALL nexus_job_get_result(keysrt_client *client, nexus_job_id job_id, keysrt_text *out)
{ return keysrt_hash_get_field(client, &nexus_job_table, &job_id, 2, out, &out->block); }
/* One field alone. HSET */
KEYSRT_CALL nexus_job_set_result(keysrt_client *client, nexus_job_id job_id, keysrt_view value)
{ return keysrt_hash_set_field(client, &nexus_job_table, &job_id, 2, &value, keysrt_declared_ttl); }
/* MISS: no such key or field. HGET */
KEYSRT_CALL nexus_job_get_error(keysrt_client *client, nexus_job_id job_id, keysrt_text *out)
{ return keysrt_hash_get_field(client, &nexus_job_table, &job_id, 3, out, &out->block); }
/* One field alone. HSET */
KEYSRT_CALL nexus_job_set_error(keysrt_client *client, nexus_job_id job_id, keysrt_view value)
{ return keysrt_hash_set_field(client, &nexus_job_table, &job_id, 3, &value, keysrt_declared_ttl); }
/* OK or MISS. EXISTS */
KEYSRT_CALL nexus_job_exists(keysrt_client *client, nexus_job_id job_id)
{ return keysrt_key_exists(client, &nexus_job_table, &job_id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL nexus_job_ttl(keysrt_client *client, nexus_job_id job_id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &nexus_job_table, &job_id, out); }
/* Starts the TTL; MISS: no such key. PEXPIRE */
KEYSRT_CALL nexus_job_finish(keysrt_client *client, nexus_job_id job_id)
{ return keysrt_key_finish(client, &nexus_job_table, &job_id); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL nexus_job_delete(keysrt_client *client, nexus_job_id job_id)
{ return keysrt_key_delete(client, &nexus_job_table, &job_id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL nexus_job_walk(keysrt_client *client, keysrt_walk *walk, nexus_job_params *out)
{ return keysrt_key_walk(client, &nexus_job_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL nexus_job_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &nexus_job_table, deleted); }

/* Tasks by the time they are due.
 * zset "nexus:schedule:{taskType}", Redis type sorted set, database 4; TTL: never expires. nexus.keys:215 */
typedef struct nexus_schedule_params {
    keysrt_view task_type;
} nexus_schedule_params;
typedef struct nexus_schedule_entry {
    nexus_task_id member;
    int64_t score;
} nexus_schedule_entry;
typedef struct nexus_schedule_entries {
    nexus_schedule_entry *items;
    size_t count;
    keysrt_block block;
} nexus_schedule_entries;
static inline void nexus_schedule_entries_clear(nexus_schedule_entries *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}
static const keysrt_zentry_layout nexus_schedule_layout KEYSRT_UNUSED = {sizeof(nexus_schedule_entry), offsetof(nexus_schedule_entry, score)};
static const keysrt_piece nexus_schedule_table_pieces[] KEYSRT_UNUSED = {
    {"nexus:schedule:", 15, offsetof(nexus_schedule_params, task_type), &nexus_type_25, "taskType", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key nexus_schedule_table KEYSRT_UNUSED = {&nexus_keyspace, "schedule", 33, 4, KEYSRT_ZSET, false,
    {2, sizeof(nexus_schedule_params), nexus_schedule_table_pieces, "nexus:schedule:*", "nexus:schedule:{taskType}"},
    &nexus_type_33, &nexus_type_34, 0,
    {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL nexus_schedule_key_name(keysrt_client *client, keysrt_view task_type, keysrt_text *out)
{ return keysrt_key_name(client, &nexus_schedule_table, &task_type, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL nexus_schedule_parse(keysrt_client *client, keysrt_view name, nexus_schedule_params *out)
{ return keysrt_key_parse(client, &nexus_schedule_table, name, out, NULL); }
/* changed (may be NULL): 0 where it was there with this score. ZADD */
KEYSRT_CALL nexus_schedule_add(keysrt_client *client, keysrt_view task_type, nexus_task_id member, int64_t score, uint64_t *changed)
{
    const nexus_schedule_entry entry = {member, score};
    return keysrt_zset_add(client, &nexus_schedule_table, &task_type, 0, &entry, 1, &nexus_schedule_layout, keysrt_declared_ttl, changed);
}
/* changed (may be NULL): added or with a new score. ZADD */
KEYSRT_CALL nexus_schedule_add_many(keysrt_client *client, keysrt_view task_type, const nexus_schedule_entry *entries, size_t count, uint64_t *changed)
{ return keysrt_zset_add(client, &nexus_schedule_table, &task_type, 0, entries, count, &nexus_schedule_layout, keysrt_declared_ttl, changed); }
/* options: KEYSRT_ZADD_NX, _XX, _GT, _LT. ZADD */
KEYSRT_CALL nexus_schedule_add_if(keysrt_client *client, keysrt_view task_type, unsigned options, nexus_task_id member, int64_t score, uint64_t *changed)
{
    const nexus_schedule_entry entry = {member, score};
    return keysrt_zset_add(client, &nexus_schedule_table, &task_type, options, &entry, 1, &nexus_schedule_layout, keysrt_declared_ttl, changed);
}
/* out (may be NULL): the new score. ZINCRBY */
KEYSRT_CALL nexus_schedule_increment(keysrt_client *client, keysrt_view task_type, nexus_task_id member, int64_t by, int64_t *out)
{ return keysrt_zset_increment(client, &nexus_schedule_table, &task_type, &member, &by, keysrt_declared_ttl, out); }
/* removed (may be NULL): 0 where it was not there. ZREM */
KEYSRT_CALL nexus_schedule_remove(keysrt_client *client, keysrt_view task_type, nexus_task_id member, uint64_t *removed)
{ return keysrt_zset_remove(client, &nexus_schedule_table, &task_type, &member, 1, removed); }
/* removed may be NULL. ZREM */
KEYSRT_CALL nexus_schedule_remove_many(keysrt_client *client, keysrt_view task_type, const nexus_task_id *members, size_t count, uint64_t *removed)
{ return keysrt_zset_remove(client, &nexus_schedule_table, &task_type, members, count, removed); }
/* MISS: no such member. ZSCORE */
KEYSRT_CALL nexus_schedule_score(keysrt_client *client, keysrt_view task_type, nexus_task_id member, int64_t *out)
{ return keysrt_zset_score(client, &nexus_schedule_table, &task_type, &member, out); }
/* 0: the lowest score; MISS: no such member. ZRANK */
KEYSRT_CALL nexus_schedule_rank(keysrt_client *client, keysrt_view task_type, nexus_task_id member, uint64_t *out)
{ return keysrt_zset_rank(client, &nexus_schedule_table, &task_type, &member, false, out); }
/* 0: the highest score; MISS: no such member. ZREVRANK */
KEYSRT_CALL nexus_schedule_reverse_rank(keysrt_client *client, keysrt_view task_type, nexus_task_id member, uint64_t *out)
{ return keysrt_zset_rank(client, &nexus_schedule_table, &task_type, &member, true, out); }
/* By rank, the lowest score first; 0, -1 is all. ZRANGE */
KEYSRT_CALL nexus_schedule_range(keysrt_client *client, keysrt_view task_type, int64_t start, int64_t stop, nexus_schedule_entries *out)
{ return keysrt_zset_range(client, &nexus_schedule_table, &task_type, start, stop, false, out, &out->block, &nexus_schedule_layout); }
/* By rank, the highest score first. ZRANGE REV */
KEYSRT_CALL nexus_schedule_reverse_range(keysrt_client *client, keysrt_view task_type, int64_t start, int64_t stop, nexus_schedule_entries *out)
{ return keysrt_zset_range(client, &nexus_schedule_table, &task_type, start, stop, true, out, &out->block, &nexus_schedule_layout); }
/* The count members with the highest scores. ZRANGE REV */
KEYSRT_CALL nexus_schedule_top(keysrt_client *client, keysrt_view task_type, uint32_t count, nexus_schedule_entries *out)
{ return keysrt_zset_range(client, &nexus_schedule_table, &task_type, count == 0, count == 0 ? 0 : (int64_t)count - 1, true, out, &out->block, &nexus_schedule_layout); }
/* Both ends included; limit 0: all. ZRANGE BYSCORE */
KEYSRT_CALL nexus_schedule_range_by_score(keysrt_client *client, keysrt_view task_type, int64_t min_score, int64_t max_score, uint64_t offset, uint64_t limit, nexus_schedule_entries *out)
{ return keysrt_zset_range_by_score(client, &nexus_schedule_table, &task_type, &min_score, &max_score, false, offset, limit, out, &out->block, &nexus_schedule_layout); }
/* The highest score first; limit 0: all. ZRANGE BYSCORE REV */
KEYSRT_CALL nexus_schedule_reverse_range_by_score(keysrt_client *client, keysrt_view task_type, int64_t min_score, int64_t max_score, uint64_t offset, uint64_t limit, nexus_schedule_entries *out)
{ return keysrt_zset_range_by_score(client, &nexus_schedule_table, &task_type, &min_score, &max_score, true, offset, limit, out, &out->block, &nexus_schedule_layout); }
/* The next one in no order, in bounded memory; one may come twice; MISS: the end. ZSCAN */
KEYSRT_CALL nexus_schedule_walk_members(keysrt_client *client, keysrt_view task_type, keysrt_walk *walk, nexus_task_id_result *out, int64_t *score)
{ return keysrt_zset_walk(client, &nexus_schedule_table, &task_type, walk, out, &out->block, score); }
/* Both ends included. ZCOUNT */
KEYSRT_CALL nexus_schedule_count(keysrt_client *client, keysrt_view task_type, int64_t min_score, int64_t max_score, uint64_t *out)
{ return keysrt_zset_count(client, &nexus_schedule_table, &task_type, &min_score, &max_score, out); }
/* 0 where there is no key. ZCARD */
KEYSRT_CALL nexus_schedule_size(keysrt_client *client, keysrt_view task_type, uint64_t *out)
{ return keysrt_zset_size(client, &nexus_schedule_table, &task_type, out); }
/* Takes up to count. ZPOPMIN */
KEYSRT_CALL nexus_schedule_pop_lowest(keysrt_client *client, keysrt_view task_type, uint64_t count, nexus_schedule_entries *out)
{ return keysrt_zset_pop(client, &nexus_schedule_table, &task_type, false, count, out, &out->block, &nexus_schedule_layout); }
/* Takes up to count. ZPOPMAX */
KEYSRT_CALL nexus_schedule_pop_highest(keysrt_client *client, keysrt_view task_type, uint64_t count, nexus_schedule_entries *out)
{ return keysrt_zset_pop(client, &nexus_schedule_table, &task_type, true, count, out, &out->block, &nexus_schedule_layout); }
/* Waits up to timeout for one; MISS: none came. BZPOPMIN */
KEYSRT_CALL nexus_schedule_pop_lowest_wait(keysrt_client *client, keysrt_view task_type, keysrt_duration timeout, nexus_schedule_entries *out)
{ return keysrt_zset_pop_wait(client, &nexus_schedule_table, &task_type, false, timeout, out, &out->block, &nexus_schedule_layout); }
/* Waits up to timeout for one; MISS: none came. BZPOPMAX */
KEYSRT_CALL nexus_schedule_pop_highest_wait(keysrt_client *client, keysrt_view task_type, keysrt_duration timeout, nexus_schedule_entries *out)
{ return keysrt_zset_pop_wait(client, &nexus_schedule_table, &task_type, true, timeout, out, &out->block, &nexus_schedule_layout); }
/* From the first of the keys that has one; which (may be NULL): its index. BZPOPMIN */
KEYSRT_CALL nexus_schedule_pop_lowest_wait_any(keysrt_client *client, const nexus_schedule_params *keys, size_t count, keysrt_duration timeout, size_t *which, nexus_schedule_entries *out)
{ return keysrt_zset_pop_wait_any(client, &nexus_schedule_table, keys, count, false, timeout, which, out, &out->block, &nexus_schedule_layout); }
/* From the first of the keys that has one; which (may be NULL): its index. BZPOPMAX */
KEYSRT_CALL nexus_schedule_pop_highest_wait_any(keysrt_client *client, const nexus_schedule_params *keys, size_t count, keysrt_duration timeout, size_t *which, nexus_schedule_entries *out)
{ return keysrt_zset_pop_wait_any(client, &nexus_schedule_table, keys, count, true, timeout, which, out, &out->block, &nexus_schedule_layout); }
/* This sorted set, for calls on several; *params is borrowed. Its ref.weight is 1. */
static inline nexus_zset_of_task_id nexus_schedule_ref(const nexus_schedule_params *params)
{
    const nexus_zset_of_task_id made = {{{&nexus_schedule_table, params}, 1}};
    return made;
}
/* This sorted set becomes the result; size may be NULL. ZUNIONSTORE */
KEYSRT_CALL nexus_schedule_store_union(keysrt_client *client, keysrt_view task_type, const nexus_zset_of_task_id *sources, size_t count, keysrt_aggregate aggregate, uint64_t *size)
{
    const keysrt_zset_storing how = {KEYSRT_UNION, aggregate};
    return keysrt_zset_store(client, &nexus_schedule_table, &task_type, &how, (const keysrt_weighted_ref *)sources, count, keysrt_declared_ttl, size);
}
/* This sorted set becomes the result; size may be NULL. ZINTERSTORE */
KEYSRT_CALL nexus_schedule_store_intersection(keysrt_client *client, keysrt_view task_type, const nexus_zset_of_task_id *sources, size_t count, keysrt_aggregate aggregate, uint64_t *size)
{
    const keysrt_zset_storing how = {KEYSRT_INTERSECTION, aggregate};
    return keysrt_zset_store(client, &nexus_schedule_table, &task_type, &how, (const keysrt_weighted_ref *)sources, count, keysrt_declared_ttl, size);
}
/* Both ends included; removed may be NULL. ZREMRANGEBYSCORE */
KEYSRT_CALL nexus_schedule_remove_by_score(keysrt_client *client, keysrt_view task_type, int64_t min_score, int64_t max_score, uint64_t *removed)
{ return keysrt_zset_remove_by_score(client, &nexus_schedule_table, &task_type, &min_score, &max_score, removed); }
/* OK or MISS. EXISTS */
KEYSRT_CALL nexus_schedule_exists(keysrt_client *client, keysrt_view task_type)
{ return keysrt_key_exists(client, &nexus_schedule_table, &task_type); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL nexus_schedule_ttl(keysrt_client *client, keysrt_view task_type, keysrt_duration *out)
{ return keysrt_key_ttl(client, &nexus_schedule_table, &task_type, out); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL nexus_schedule_delete(keysrt_client *client, keysrt_view task_type)
{ return keysrt_key_delete(client, &nexus_schedule_table, &task_type); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL nexus_schedule_walk(keysrt_client *client, keysrt_walk *walk, nexus_schedule_params *out)
{ return keysrt_key_walk(client, &nexus_schedule_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL nexus_schedule_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &nexus_schedule_table, deleted); }

/* Jobs that wait. A worker reserves one for five minutes and renews that while it works; a dead worker's job comes back. After
 * three attempts it is set aside. Both numbers are ours. The page gives no types for what stands beside the list: active jobs
 * are a sorted set with the ends of their leases, completed and failed ones with the time. How often a job was tried, and what
 * is to be tried again later, stands in `:attempts` and `:delayed`, which the page does not have.
 * queue "nexus:queue:{queueName}", Redis type list, database 4; TTL: never expires. nexus.keys:221
 * At least once: a job comes back until somebody acknowledges it, so its handler may run twice. A worker that lost its job to another one is told so (MISS), and cannot end it.
 * A job is its own id; the same one pushed again changes nothing while it is there, nor while it is among the newest 10000 finished ones.
 * Lost replies: of a push, push again; of a reserve, the job comes back after its lease, and the attempt counts; of an acknowledge, do it again: OK and MISS both say that it is over for this worker.
 * Commands: EVALSHA (LPUSH, RPUSH, RPOP, LINDEX, LRANGE, LLEN, LPOS, LREM, HGET, HSET, HDEL, HEXISTS, ZADD, ZRANGE, ZCARD, ZSCORE, ZREM, ZREMRANGEBYRANK, PEXPIRE, TIME), LLEN, UNLINK. */
typedef struct nexus_queue_params {
    nexus_work_queue queue_name;
} nexus_queue_params;
/* A job in a worker's hands. */
typedef struct nexus_queue_job {
    nexus_job_id id;
    keysrt_queue_lease lease;
    keysrt_block block; /* of reserve; empty in an array */
} nexus_queue_job;
typedef struct nexus_queue_jobs {
    nexus_queue_job *items;
    size_t count;
    keysrt_block block;
} nexus_queue_jobs;
static inline void nexus_queue_job_clear(nexus_queue_job *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}
static inline void nexus_queue_jobs_clear(nexus_queue_jobs *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}
typedef struct nexus_queue_entry {
    nexus_job_id id;
    keysrt_queue_note note;
} nexus_queue_entry;
typedef struct nexus_queue_entries {
    nexus_queue_entry *items;
    size_t count;
    keysrt_block block;
} nexus_queue_entries;
static inline void nexus_queue_entries_clear(nexus_queue_entries *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}
static const keysrt_piece nexus_queue_table_pieces[] KEYSRT_UNUSED = {
    {"nexus:queue:", 12, offsetof(nexus_queue_params, queue_name), &nexus_type_35, "queueName", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_piece nexus_queue_table_attempts_pieces[] KEYSRT_UNUSED = {
    {"nexus:queue:", 12, offsetof(nexus_queue_params, queue_name), &nexus_type_35, "queueName", false},
    {":attempts", 9, 0, 0, 0, false},
};
static const keysrt_key nexus_queue_table_attempts KEYSRT_UNUSED = {&nexus_keyspace, "queue attempts", 34, 4, 0, false, {2, sizeof(nexus_queue_params), nexus_queue_table_attempts_pieces, "nexus:queue:*:attempts", "nexus:queue:{queueName}:attempts"}, 0, 0, 0, {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0}, 0, 0, 0, 0, 0};
static const keysrt_piece nexus_queue_table_active_pieces[] KEYSRT_UNUSED = {
    {"nexus:queue:", 12, offsetof(nexus_queue_params, queue_name), &nexus_type_35, "queueName", false},
    {":active", 7, 0, 0, 0, false},
};
static const keysrt_key nexus_queue_table_active KEYSRT_UNUSED = {&nexus_keyspace, "queue active", 34, 4, 0, false, {2, sizeof(nexus_queue_params), nexus_queue_table_active_pieces, "nexus:queue:*:active", "nexus:queue:{queueName}:active"}, 0, 0, 0, {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0}, 0, 0, 0, 0, 0};
static const keysrt_piece nexus_queue_table_delayed_pieces[] KEYSRT_UNUSED = {
    {"nexus:queue:", 12, offsetof(nexus_queue_params, queue_name), &nexus_type_35, "queueName", false},
    {":delayed", 8, 0, 0, 0, false},
};
static const keysrt_key nexus_queue_table_delayed KEYSRT_UNUSED = {&nexus_keyspace, "queue delayed", 34, 4, 0, false, {2, sizeof(nexus_queue_params), nexus_queue_table_delayed_pieces, "nexus:queue:*:delayed", "nexus:queue:{queueName}:delayed"}, 0, 0, 0, {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0}, 0, 0, 0, 0, 0};
static const keysrt_piece nexus_queue_table_failed_pieces[] KEYSRT_UNUSED = {
    {"nexus:queue:", 12, offsetof(nexus_queue_params, queue_name), &nexus_type_35, "queueName", false},
    {":failed", 7, 0, 0, 0, false},
};
static const keysrt_key nexus_queue_table_failed KEYSRT_UNUSED = {&nexus_keyspace, "queue failed", 34, 4, 0, false, {2, sizeof(nexus_queue_params), nexus_queue_table_failed_pieces, "nexus:queue:*:failed", "nexus:queue:{queueName}:failed"}, 0, 0, 0, {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0}, 0, 0, 0, 0, 0};
static const keysrt_piece nexus_queue_table_completed_pieces[] KEYSRT_UNUSED = {
    {"nexus:queue:", 12, offsetof(nexus_queue_params, queue_name), &nexus_type_35, "queueName", false},
    {":completed", 10, 0, 0, 0, false},
};
static const keysrt_key nexus_queue_table_completed KEYSRT_UNUSED = {&nexus_keyspace, "queue completed", 34, 4, 0, false, {2, sizeof(nexus_queue_params), nexus_queue_table_completed_pieces, "nexus:queue:*:completed", "nexus:queue:{queueName}:completed"}, 0, 0, 0, {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0}, 0, 0, 0, 0, 0};
static const keysrt_queue_detail nexus_queue_table_queue KEYSRT_UNUSED = {&nexus_queue_table_attempts, &nexus_queue_table_active, &nexus_queue_table_delayed, &nexus_queue_table_failed, 0, &nexus_queue_table_completed, 
    {KEYSRT_CONSTANT, 300000, 0, 0}, {KEYSRT_CONSTANT, 3, 0, 0}, 0, 0,
    sizeof(nexus_queue_job), offsetof(nexus_queue_job, block), 0, offsetof(nexus_queue_job, lease), sizeof(nexus_job_id), 0, sizeof(nexus_queue_entry), offsetof(nexus_queue_entry, note)};
static const keysrt_key nexus_queue_table KEYSRT_UNUSED = {&nexus_keyspace, "queue", 34, 4, KEYSRT_QUEUE, false,
    {2, sizeof(nexus_queue_params), nexus_queue_table_pieces, "nexus:queue:*", "nexus:queue:{queueName}"},
    &nexus_type_30, 0, 0,
    {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0},
    &nexus_queue_table_queue, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL nexus_queue_key_name(keysrt_client *client, nexus_work_queue queue_name, keysrt_text *out)
{ return keysrt_key_name(client, &nexus_queue_table, &queue_name, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL nexus_queue_parse(keysrt_client *client, keysrt_view name, nexus_queue_params *out)
{ return keysrt_key_parse(client, &nexus_queue_table, name, out, NULL); }
/* MISS: it is there already, nothing changed. EVALSHA */
KEYSRT_CALL nexus_queue_push(keysrt_client *client, nexus_work_queue queue_name, nexus_job_id job)
{ return keysrt_queue_push(client, &nexus_queue_table, &queue_name, &job, NULL, keysrt_ms(0)); }
/* Served after the delay. EVALSHA */
KEYSRT_CALL nexus_queue_push_later(keysrt_client *client, nexus_work_queue queue_name, nexus_job_id job, keysrt_duration delay)
{ return keysrt_queue_push(client, &nexus_queue_table, &queue_name, &job, NULL, delay); }
/* delay 0: none. pushed (may be NULL): how many were new. EVALSHA */
KEYSRT_CALL nexus_queue_push_many(keysrt_client *client, nexus_work_queue queue_name, const nexus_job_id *jobs, size_t count, keysrt_duration delay, uint64_t *pushed)
{ return keysrt_queue_push_many(client, &nexus_queue_table, &queue_name, jobs, count, delay, pushed); }
/* How many wait in this list; 0 where there is no key. LLEN */
KEYSRT_CALL nexus_queue_waiting(keysrt_client *client, nexus_work_queue queue_name, uint64_t *out)
{ return keysrt_list_length(client, &nexus_queue_table, &queue_name, out); }
/* The next job, for this long. MISS: none waits. EVALSHA */
KEYSRT_CALL nexus_queue_reserve(keysrt_client *client, nexus_work_queue queue_name, nexus_queue_job *out)
{ return keysrt_queue_reserve(client, &nexus_queue_table, &queue_name, keysrt_ms(0), 0, out, &out->block); }
/* The same, waiting at most so long for one. (direct) EVALSHA */
KEYSRT_CALL nexus_queue_reserve_within(keysrt_client *client, nexus_work_queue queue_name, keysrt_duration at_most, nexus_queue_job *out)
{ return keysrt_queue_reserve_within(client, &nexus_queue_table, &queue_name, at_most, keysrt_ms(0), 0, out, &out->block); }
/* Up to count (at most 1000); none: an empty result. EVALSHA */
KEYSRT_CALL nexus_queue_reserve_many(keysrt_client *client, nexus_work_queue queue_name, uint64_t count, nexus_queue_jobs *out)
{ return keysrt_queue_reserve_many(client, &nexus_queue_table, &queue_name, count, keysrt_ms(0), 0, out, &out->block); }
/* The lease begins anew. MISS: the job was lost. EVALSHA */
KEYSRT_CALL nexus_queue_heartbeat(keysrt_client *client, nexus_work_queue queue_name, nexus_queue_job *job)
{ return keysrt_queue_heartbeat(client, &nexus_queue_table, &queue_name, job, keysrt_ms(0)); }
/* It is done. MISS: it was lost, or acknowledged before. EVALSHA */
KEYSRT_CALL nexus_queue_acknowledge(keysrt_client *client, nexus_work_queue queue_name, const nexus_queue_job *job)
{ return keysrt_queue_acknowledge(client, &nexus_queue_table, &queue_name, job); }
/* Tried again after so long, see keysrt_queue_backoff(); keysrt_never(): given up. gave_up (may be NULL): it was the last attempt. MISS: lost. EVALSHA */
KEYSRT_CALL nexus_queue_fail(keysrt_client *client, nexus_work_queue queue_name, const nexus_queue_job *job, keysrt_view reason, keysrt_duration retry_after, bool *gave_up)
{ return keysrt_queue_fail(client, &nexus_queue_table, &queue_name, job, reason, retry_after, 0, gave_up); }
/* A job that failed, is delayed or reserved waits again. MISS: there is no such. EVALSHA */
KEYSRT_CALL nexus_queue_requeue(keysrt_client *client, nexus_work_queue queue_name, nexus_job_id id)
{ return keysrt_queue_requeue(client, &nexus_queue_table, &queue_name, &id); }
/* The count (at most 1000) that failed first; requeued may be NULL. EVALSHA */
KEYSRT_CALL nexus_queue_requeue_failed(keysrt_client *client, nexus_work_queue queue_name, uint64_t count, uint64_t *requeued)
{ return keysrt_queue_requeue_failed(client, &nexus_queue_table, &queue_name, count, requeued); }
/* Forgets the count (at most 1000) that failed first; discarded may be NULL. EVALSHA */
KEYSRT_CALL nexus_queue_discard_failed(keysrt_client *client, nexus_work_queue queue_name, uint64_t count, uint64_t *discarded)
{ return keysrt_queue_discard_failed(client, &nexus_queue_table, &queue_name, count, discarded); }
/* What dead workers left, and what is due, waits again, as with each reserve; recovered may be NULL. EVALSHA */
KEYSRT_CALL nexus_queue_recover(keysrt_client *client, nexus_work_queue queue_name, uint64_t *recovered)
{ return keysrt_queue_recover(client, &nexus_queue_table, &queue_name, 0, recovered); }
/* Forgets a job, whatever its state. MISS: there is no such. EVALSHA */
KEYSRT_CALL nexus_queue_remove(keysrt_client *client, nexus_work_queue queue_name, nexus_job_id id)
{ return keysrt_queue_remove(client, &nexus_queue_table, &queue_name, &id); }
/* How many jobs are in each state. EVALSHA */
KEYSRT_CALL nexus_queue_counts(keysrt_client *client, nexus_work_queue queue_name, keysrt_queue_counts *out)
{ return keysrt_queue_count(client, &nexus_queue_table, &queue_name, out); }
/* A page of the jobs in a state, count at most 1000. EVALSHA */
KEYSRT_CALL nexus_queue_list(keysrt_client *client, nexus_work_queue queue_name, keysrt_queue_state state, uint64_t offset, uint64_t count, nexus_queue_entries *out)
{ return keysrt_queue_list(client, &nexus_queue_table, &queue_name, state, offset, count, out, &out->block); }
/* State, attempts and last reason of a job. MISS: there is no such. EVALSHA */
KEYSRT_CALL nexus_queue_find(keysrt_client *client, nexus_work_queue queue_name, nexus_job_id id, keysrt_queue_found *out)
{ return keysrt_queue_find(client, &nexus_queue_table, &queue_name, &id, out); }
/* The whole queue, all its keys. MISS: there was none. UNLINK */
KEYSRT_CALL nexus_queue_delete(keysrt_client *client, nexus_work_queue queue_name)
{ return keysrt_queue_delete(client, &nexus_queue_table, &queue_name); }

/* A lock on a resource; its holder renews it. The value names the holder. Each holder gets a larger number from `:fence`,
 * which the page does not have: what is locked can refuse who comes late.
 * lock "nexus:lock:{resource}:{resourceId}", Redis type string, database 4; TTL: 30 seconds; the lease, which renewing prolongs. nexus.keys:232
 * One holder at a time, until it releases the lock or its lease ends; it relies on the lock for keysrt_hold_remaining(), a little less than the lease.
 * An acquire whose reply was lost is sent again and asks as the same holder; a release whose reply was lost is LOST_REPLY.
 * Each acquire gives a fencing number above all before it: a resource that refuses lower ones is safe from a late holder.
 * A failover to a replica that had not heard of the lock can give it to a second holder; the fencing number tells them apart.
 * Commands: EVALSHA (GET, PTTL, INCR, TIME, SET PX; GET, PEXPIRE; GET, DEL). */
typedef struct nexus_lock_params {
    keysrt_view resource;
    keysrt_view resource_id;
} nexus_lock_params;
typedef struct nexus_lock_hold {
    keysrt_hold hold;
    uint64_t fence; /* of the last acquire: above all that were given out before */
} nexus_lock_hold;
static const keysrt_piece nexus_lock_table_pieces[] KEYSRT_UNUSED = {
    {"nexus:lock:", 11, offsetof(nexus_lock_params, resource), &nexus_type_25, "resource", false},
    {":", 1, offsetof(nexus_lock_params, resource_id), &nexus_type_36, "resourceId", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_piece nexus_lock_table_fence_pieces[] KEYSRT_UNUSED = {
    {"nexus:lock:", 11, offsetof(nexus_lock_params, resource), &nexus_type_25, "resource", false},
    {":", 1, offsetof(nexus_lock_params, resource_id), &nexus_type_36, "resourceId", false},
    {":fence", 6, 0, 0, 0, false},
};
static const keysrt_key nexus_lock_table_fence KEYSRT_UNUSED = {&nexus_keyspace, "lock fence", 35, 4, 0, false, {3, sizeof(nexus_lock_params), nexus_lock_table_fence_pieces, "nexus:lock:*:*:fence", "nexus:lock:{resource}:{resourceId}:fence"}, 0, 0, 0, {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0}, 0, 0, 0, 0, 0};
static const keysrt_lock nexus_lock_table_lock[] KEYSRT_UNUSED = {{&nexus_lock_table_fence}};
static const keysrt_key nexus_lock_table KEYSRT_UNUSED = {&nexus_keyspace, "lock", 35, 4, KEYSRT_LOCK, false,
    {3, sizeof(nexus_lock_params), nexus_lock_table_pieces, "nexus:lock:*:*", "nexus:lock:{resource}:{resourceId}"},
    0, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 30000, 0, 0, 0, 0, "$2\r\nPX\r\n$5\r\n30000\r\n", 19},
    &nexus_lock_table_lock, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL nexus_lock_key_name(keysrt_client *client, keysrt_view resource, keysrt_view resource_id, keysrt_text *out)
{
    const nexus_lock_params params = {resource, resource_id};
    return keysrt_key_name(client, &nexus_lock_table, &params, out);
}
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL nexus_lock_parse(keysrt_client *client, keysrt_view name, nexus_lock_params *out)
{ return keysrt_key_parse(client, &nexus_lock_table, name, out, NULL); }
/* One try; MISS: another has it. EVALSHA */
KEYSRT_CALL nexus_lock_acquire(keysrt_client *client, keysrt_view resource, keysrt_view resource_id, nexus_lock_hold *hold)
{
    const nexus_lock_params params = {resource, resource_id};
    return keysrt_lock_acquire(client, &nexus_lock_table, &params, keysrt_declared_ttl, &hold->hold, &hold->fence);
}
/* Tries until it is held, or patience has passed (MISS). EVALSHA */
KEYSRT_CALL nexus_lock_acquire_within(keysrt_client *client, keysrt_view resource, keysrt_view resource_id, keysrt_duration patience, nexus_lock_hold *hold)
{
    const nexus_lock_params params = {resource, resource_id};
    return keysrt_lock_acquire_within(client, &nexus_lock_table, &params, keysrt_declared_ttl, patience, &hold->hold, &hold->fence);
}
/* The lease anew; MISS: it was lost. EVALSHA */
KEYSRT_CALL nexus_lock_renew(keysrt_client *client, keysrt_view resource, keysrt_view resource_id, nexus_lock_hold *hold)
{
    const nexus_lock_params params = {resource, resource_id};
    return keysrt_lock_renew(client, &nexus_lock_table, &params, keysrt_declared_ttl, &hold->hold);
}
/* By the owner only; MISS: it was lost before. EVALSHA */
KEYSRT_CALL nexus_lock_release(keysrt_client *client, keysrt_view resource, keysrt_view resource_id, nexus_lock_hold *hold)
{
    const nexus_lock_params params = {resource, resource_id};
    return keysrt_lock_release(client, &nexus_lock_table, &params, &hold->hold);
}
/* The keeper renews it from now on; MISS: it is not held. */
KEYSRT_CALL nexus_lock_keep(keysrt_client *client, keysrt_view resource, keysrt_view resource_id, keysrt_keeper *keeper, nexus_lock_hold *hold)
{
    const nexus_lock_params params = {resource, resource_id};
    return keysrt_lock_keep(client, &nexus_lock_table, &params, keysrt_declared_ttl, keeper, &hold->hold);
}
/* OK or MISS. EXISTS */
KEYSRT_CALL nexus_lock_exists(keysrt_client *client, keysrt_view resource, keysrt_view resource_id)
{
    const nexus_lock_params params = {resource, resource_id};
    return keysrt_key_exists(client, &nexus_lock_table, &params);
}
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL nexus_lock_ttl(keysrt_client *client, keysrt_view resource, keysrt_view resource_id, keysrt_duration *out)
{
    const nexus_lock_params params = {resource, resource_id};
    return keysrt_key_ttl(client, &nexus_lock_table, &params, out);
}
/* MISS: there was none. UNLINK */
KEYSRT_CALL nexus_lock_delete(keysrt_client *client, keysrt_view resource, keysrt_view resource_id)
{
    const nexus_lock_params params = {resource, resource_id};
    return keysrt_key_delete(client, &nexus_lock_table, &params);
}
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL nexus_lock_walk(keysrt_client *client, keysrt_walk *walk, nexus_lock_params *out)
{ return keysrt_key_walk(client, &nexus_lock_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL nexus_lock_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &nexus_lock_table, deleted); }

/* Holders of a resource that at most `limit` may use at once. The score is when a holder's lease ends, and who does not renew
 * it within 30 s is forgotten: the page has no lifetime here, and a holder that died would keep its place for ever.
 * semaphore "nexus:semaphore:{resource}:{limit}", Redis type sorted set, database 4; TTL: 30 seconds; the lease, which renewing prolongs. nexus.keys:236
 * Never more holders than the limit, by the server's clock; who does not renew is forgotten when its lease ends. A holder relies on its place for keysrt_hold_remaining(), a little less than the lease.
 * An acquire or renewal whose reply was lost is sent again and asks as the same holder; a release whose reply was lost is LOST_REPLY.
 * The limit may change at any time: with more holders than that, nobody gets in until enough have gone.
 * Commands: EVALSHA (ZADD, ZCARD, ZCOUNT, ZRANGE, ZREM, ZREMRANGEBYSCORE, ZSCORE, PEXPIREAT, TIME). */
typedef struct nexus_semaphore_params {
    keysrt_view resource;
    uint32_t limit;
} nexus_semaphore_params;
typedef struct nexus_semaphore_hold {
    keysrt_hold hold;
} nexus_semaphore_hold;
static const keysrt_piece nexus_semaphore_table_pieces[] KEYSRT_UNUSED = {
    {"nexus:semaphore:", 16, offsetof(nexus_semaphore_params, resource), &nexus_type_25, "resource", false},
    {":", 1, offsetof(nexus_semaphore_params, limit), &nexus_type_37, "limit", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_semaphore nexus_semaphore_table_limit[] KEYSRT_UNUSED = {{{KEYSRT_FROM_PARAM, 1, offsetof(nexus_semaphore_params, limit), &nexus_type_37}}};
static const keysrt_key nexus_semaphore_table KEYSRT_UNUSED = {&nexus_keyspace, "semaphore", 36, 4, KEYSRT_SEMAPHORE, false,
    {3, sizeof(nexus_semaphore_params), nexus_semaphore_table_pieces, "nexus:semaphore:*:*", "nexus:semaphore:{resource}:{limit}"},
    0, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 30000, 0, 0, 0, 0, "$2\r\nPX\r\n$5\r\n30000\r\n", 19},
    &nexus_semaphore_table_limit, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL nexus_semaphore_key_name(keysrt_client *client, keysrt_view resource, uint32_t limit_param, keysrt_text *out)
{
    const nexus_semaphore_params params = {resource, limit_param};
    return keysrt_key_name(client, &nexus_semaphore_table, &params, out);
}
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL nexus_semaphore_parse(keysrt_client *client, keysrt_view name, nexus_semaphore_params *out)
{ return keysrt_key_parse(client, &nexus_semaphore_table, name, out, NULL); }
/* One try; MISS: all places are taken. EVALSHA */
KEYSRT_CALL nexus_semaphore_acquire(keysrt_client *client, keysrt_view resource, uint32_t limit_param, nexus_semaphore_hold *hold)
{
    const nexus_semaphore_params params = {resource, limit_param};
    return keysrt_semaphore_acquire(client, &nexus_semaphore_table, &params, 0, keysrt_declared_ttl, &hold->hold);
}
/* Tries until it is held, or patience has passed (MISS). EVALSHA */
KEYSRT_CALL nexus_semaphore_acquire_within(keysrt_client *client, keysrt_view resource, uint32_t limit_param, keysrt_duration patience, nexus_semaphore_hold *hold)
{
    const nexus_semaphore_params params = {resource, limit_param};
    return keysrt_semaphore_acquire_within(client, &nexus_semaphore_table, &params, 0, keysrt_declared_ttl, patience, &hold->hold);
}
/* The lease anew; MISS: it was lost. EVALSHA */
KEYSRT_CALL nexus_semaphore_renew(keysrt_client *client, keysrt_view resource, uint32_t limit_param, nexus_semaphore_hold *hold)
{
    const nexus_semaphore_params params = {resource, limit_param};
    return keysrt_semaphore_renew(client, &nexus_semaphore_table, &params, keysrt_declared_ttl, &hold->hold);
}
/* MISS: it was lost before. EVALSHA */
KEYSRT_CALL nexus_semaphore_release(keysrt_client *client, keysrt_view resource, uint32_t limit_param, nexus_semaphore_hold *hold)
{
    const nexus_semaphore_params params = {resource, limit_param};
    return keysrt_semaphore_release(client, &nexus_semaphore_table, &params, &hold->hold);
}
/* The keeper renews it from now on; MISS: it is not held. */
KEYSRT_CALL nexus_semaphore_keep(keysrt_client *client, keysrt_view resource, uint32_t limit_param, keysrt_keeper *keeper, nexus_semaphore_hold *hold)
{
    const nexus_semaphore_params params = {resource, limit_param};
    return keysrt_semaphore_keep(client, &nexus_semaphore_table, &params, keysrt_declared_ttl, keeper, &hold->hold);
}
/* How many places are held. EVALSHA */
KEYSRT_CALL nexus_semaphore_holders(keysrt_client *client, keysrt_view resource, uint32_t limit_param, uint64_t *out)
{
    const nexus_semaphore_params params = {resource, limit_param};
    return keysrt_semaphore_holders(client, &nexus_semaphore_table, &params, out);
}
/* OK or MISS. EXISTS */
KEYSRT_CALL nexus_semaphore_exists(keysrt_client *client, keysrt_view resource, uint32_t limit_param)
{
    const nexus_semaphore_params params = {resource, limit_param};
    return keysrt_key_exists(client, &nexus_semaphore_table, &params);
}
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL nexus_semaphore_ttl(keysrt_client *client, keysrt_view resource, uint32_t limit_param, keysrt_duration *out)
{
    const nexus_semaphore_params params = {resource, limit_param};
    return keysrt_key_ttl(client, &nexus_semaphore_table, &params, out);
}
/* MISS: there was none. UNLINK */
KEYSRT_CALL nexus_semaphore_delete(keysrt_client *client, keysrt_view resource, uint32_t limit_param)
{
    const nexus_semaphore_params params = {resource, limit_param};
    return keysrt_key_delete(client, &nexus_semaphore_table, &params);
}
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL nexus_semaphore_walk(keysrt_client *client, keysrt_walk *walk, nexus_semaphore_params *out)
{ return keysrt_key_walk(client, &nexus_semaphore_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL nexus_semaphore_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &nexus_semaphore_table, deleted); }

/* A campaign's metrics over a period.
 * hash "nexus:analytics:campaign:{campaignId}:{period}", Redis type hash, database 5; TTL: 1 hour; every write sets it anew. nexus.keys:244 */
typedef struct nexus_campaign_analytics_params {
    nexus_campaign_id campaign_id;
    nexus_period period;
} nexus_campaign_analytics_params;
typedef struct nexus_campaign_analytics {
    uint64_t views;
    uint64_t clicks;
    uint64_t conversions;
} nexus_campaign_analytics;
#define NEXUS_CAMPAIGN_ANALYTICS_FIELD_VIEWS (UINT64_C(1) << 0)
#define NEXUS_CAMPAIGN_ANALYTICS_FIELD_CLICKS (UINT64_C(1) << 1)
#define NEXUS_CAMPAIGN_ANALYTICS_FIELD_CONVERSIONS (UINT64_C(1) << 2)
static const keysrt_piece nexus_campaign_analytics_table_pieces[] KEYSRT_UNUSED = {
    {"nexus:analytics:campaign:", 25, offsetof(nexus_campaign_analytics_params, campaign_id), &nexus_type_13, "campaignId", false},
    {":", 1, offsetof(nexus_campaign_analytics_params, period), &nexus_type_38, "period", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_field nexus_campaign_analytics_table_fields[] KEYSRT_UNUSED = {
    {"views", 5, offsetof(nexus_campaign_analytics, views), KEYSRT_NO_OFFSET, &nexus_type_26, "$5\r\nviews\r\n", 11},
    {"clicks", 6, offsetof(nexus_campaign_analytics, clicks), KEYSRT_NO_OFFSET, &nexus_type_26, "$6\r\nclicks\r\n", 12},
    {"conversions", 11, offsetof(nexus_campaign_analytics, conversions), KEYSRT_NO_OFFSET, &nexus_type_26, "$11\r\nconversions\r\n", 18},
};
static const keysrt_record nexus_campaign_analytics_table_record KEYSRT_UNUSED = {"campaign_analytics", sizeof(nexus_campaign_analytics), 3, nexus_campaign_analytics_table_fields, 0, 0};
static const keysrt_key nexus_campaign_analytics_table KEYSRT_UNUSED = {&nexus_keyspace, "campaign_analytics", 37, 5, KEYSRT_HASH, false,
    {3, sizeof(nexus_campaign_analytics_params), nexus_campaign_analytics_table_pieces, "nexus:analytics:campaign:*:*", "nexus:analytics:campaign:{campaignId}:{period}"},
    0, 0, &nexus_campaign_analytics_table_record,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 3600000, 0, 0, 0, 0, "$2\r\nPX\r\n$7\r\n3600000\r\n", 21},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL nexus_campaign_analytics_key_name(keysrt_client *client, nexus_campaign_id campaign_id, nexus_period period, keysrt_text *out)
{
    const nexus_campaign_analytics_params params = {campaign_id, period};
    return keysrt_key_name(client, &nexus_campaign_analytics_table, &params, out);
}
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL nexus_campaign_analytics_parse(keysrt_client *client, keysrt_view name, nexus_campaign_analytics_params *out)
{ return keysrt_key_parse(client, &nexus_campaign_analytics_table, name, out, NULL); }
/* All fields; MISS: no such key. HGETALL */
KEYSRT_CALL nexus_campaign_analytics_get(keysrt_client *client, nexus_campaign_id campaign_id, nexus_period period, nexus_campaign_analytics *out)
{
    const nexus_campaign_analytics_params params = {campaign_id, period};
    return keysrt_hash_get(client, &nexus_campaign_analytics_table, &params, out, NULL);
}
/* Replaces the whole key in one step. DEL, HSET */
KEYSRT_CALL nexus_campaign_analytics_put(keysrt_client *client, nexus_campaign_id campaign_id, nexus_period period, const nexus_campaign_analytics *record)
{
    const nexus_campaign_analytics_params params = {campaign_id, period};
    return keysrt_hash_put(client, &nexus_campaign_analytics_table, &params, record, keysrt_declared_ttl);
}
/* The fields of the mask; MISS: no such key. HMGET */
KEYSRT_CALL nexus_campaign_analytics_get_fields(keysrt_client *client, nexus_campaign_id campaign_id, nexus_period period, uint64_t mask, nexus_campaign_analytics *out)
{
    const nexus_campaign_analytics_params params = {campaign_id, period};
    return keysrt_hash_get_fields(client, &nexus_campaign_analytics_table, &params, mask, out, NULL);
}
/* The fields of the mask; optional ones that are not there are deleted. HSET */
KEYSRT_CALL nexus_campaign_analytics_set_fields(keysrt_client *client, nexus_campaign_id campaign_id, nexus_period period, uint64_t mask, const nexus_campaign_analytics *record)
{
    const nexus_campaign_analytics_params params = {campaign_id, period};
    return keysrt_hash_set_fields(client, &nexus_campaign_analytics_table, &params, mask, record, keysrt_declared_ttl);
}
/* MISS: no such key or field. HGET */
KEYSRT_CALL nexus_campaign_analytics_get_views(keysrt_client *client, nexus_campaign_id campaign_id, nexus_period period, uint64_t *out)
{
    const nexus_campaign_analytics_params params = {campaign_id, period};
    return keysrt_hash_get_field(client, &nexus_campaign_analytics_table, &params, 0, out, NULL);
}
/* One field alone. HSET */
KEYSRT_CALL nexus_campaign_analytics_set_views(keysrt_client *client, nexus_campaign_id campaign_id, nexus_period period, uint64_t value)
{
    const nexus_campaign_analytics_params params = {campaign_id, period};
    return keysrt_hash_set_field(client, &nexus_campaign_analytics_table, &params, 0, &value, keysrt_declared_ttl);
}
/* out may be NULL. HINCRBY */
KEYSRT_CALL nexus_campaign_analytics_increment_views(keysrt_client *client, nexus_campaign_id campaign_id, nexus_period period, int64_t by, int64_t *out)
{
    const nexus_campaign_analytics_params params = {campaign_id, period};
    return keysrt_hash_increment(client, &nexus_campaign_analytics_table, &params, 0, &by, keysrt_declared_ttl, out);
}
/* MISS: no such key or field. HGET */
KEYSRT_CALL nexus_campaign_analytics_get_clicks(keysrt_client *client, nexus_campaign_id campaign_id, nexus_period period, uint64_t *out)
{
    const nexus_campaign_analytics_params params = {campaign_id, period};
    return keysrt_hash_get_field(client, &nexus_campaign_analytics_table, &params, 1, out, NULL);
}
/* One field alone. HSET */
KEYSRT_CALL nexus_campaign_analytics_set_clicks(keysrt_client *client, nexus_campaign_id campaign_id, nexus_period period, uint64_t value)
{
    const nexus_campaign_analytics_params params = {campaign_id, period};
    return keysrt_hash_set_field(client, &nexus_campaign_analytics_table, &params, 1, &value, keysrt_declared_ttl);
}
/* out may be NULL. HINCRBY */
KEYSRT_CALL nexus_campaign_analytics_increment_clicks(keysrt_client *client, nexus_campaign_id campaign_id, nexus_period period, int64_t by, int64_t *out)
{
    const nexus_campaign_analytics_params params = {campaign_id, period};
    return keysrt_hash_increment(client, &nexus_campaign_analytics_table, &params, 1, &by, keysrt_declared_ttl, out);
}
/* MISS: no such key or field. HGET */
KEYSRT_CALL nexus_campaign_analytics_get_conversions(keysrt_client *client, nexus_campaign_id campaign_id, nexus_period period, uint64_t *out)
{
    const nexus_campaign_analytics_params params = {campaign_id, period};
    return keysrt_hash_get_field(client, &nexus_campaign_analytics_table, &params, 2, out, NULL);
}
/* One field alone. HSET */
KEYSRT_CALL nexus_campaign_analytics_set_conversions(keysrt_client *client, nexus_campaign_id campaign_id, nexus_period period, uint64_t value)
{
    const nexus_campaign_analytics_params params = {campaign_id, period};
    return keysrt_hash_set_field(client, &nexus_campaign_analytics_table, &params, 2, &value, keysrt_declared_ttl);
}
/* out may be NULL. HINCRBY */
KEYSRT_CALL nexus_campaign_analytics_increment_conversions(keysrt_client *client, nexus_campaign_id campaign_id, nexus_period period, int64_t by, int64_t *out)
{
    const nexus_campaign_analytics_params params = {campaign_id, period};
    return keysrt_hash_increment(client, &nexus_campaign_analytics_table, &params, 2, &by, keysrt_declared_ttl, out);
}
/* OK or MISS. EXISTS */
KEYSRT_CALL nexus_campaign_analytics_exists(keysrt_client *client, nexus_campaign_id campaign_id, nexus_period period)
{
    const nexus_campaign_analytics_params params = {campaign_id, period};
    return keysrt_key_exists(client, &nexus_campaign_analytics_table, &params);
}
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL nexus_campaign_analytics_ttl(keysrt_client *client, nexus_campaign_id campaign_id, nexus_period period, keysrt_duration *out)
{
    const nexus_campaign_analytics_params params = {campaign_id, period};
    return keysrt_key_ttl(client, &nexus_campaign_analytics_table, &params, out);
}
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL nexus_campaign_analytics_renew(keysrt_client *client, nexus_campaign_id campaign_id, nexus_period period)
{
    const nexus_campaign_analytics_params params = {campaign_id, period};
    return keysrt_key_renew(client, &nexus_campaign_analytics_table, &params, keysrt_declared_ttl);
}
/* MISS: there was none. UNLINK */
KEYSRT_CALL nexus_campaign_analytics_delete(keysrt_client *client, nexus_campaign_id campaign_id, nexus_period period)
{
    const nexus_campaign_analytics_params params = {campaign_id, period};
    return keysrt_key_delete(client, &nexus_campaign_analytics_table, &params);
}
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL nexus_campaign_analytics_walk(keysrt_client *client, keysrt_walk *walk, nexus_campaign_analytics_params *out)
{ return keysrt_key_walk(client, &nexus_campaign_analytics_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL nexus_campaign_analytics_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &nexus_campaign_analytics_table, deleted); }

/* A creator's performance over a period, by the name of the metric.
 * hash "nexus:analytics:creator:{creatorId}:{period}", Redis type hash, database 5; TTL: 1 hour; every write sets it anew. nexus.keys:251 */
typedef struct nexus_creator_analytics_params {
    nexus_creator_id creator_id;
    nexus_period period;
} nexus_creator_analytics_params;
typedef struct nexus_creator_analytics_entry {
    keysrt_view name;
    double value;
} nexus_creator_analytics_entry;
typedef struct nexus_creator_analytics_entries {
    nexus_creator_analytics_entry *items;
    size_t count;
    keysrt_block block;
} nexus_creator_analytics_entries;
static inline void nexus_creator_analytics_entries_clear(nexus_creator_analytics_entries *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}
static const keysrt_piece nexus_creator_analytics_table_pieces[] KEYSRT_UNUSED = {
    {"nexus:analytics:creator:", 24, offsetof(nexus_creator_analytics_params, creator_id), &nexus_type_14, "creatorId", false},
    {":", 1, offsetof(nexus_creator_analytics_params, period), &nexus_type_38, "period", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_map nexus_map_6 KEYSRT_UNUSED = {&nexus_type_11, &nexus_type_39, sizeof(nexus_creator_analytics_entry), offsetof(nexus_creator_analytics_entry, value)};
static const keysrt_record nexus_creator_analytics_table_record KEYSRT_UNUSED = {"creator_analytics", offsetof(nexus_creator_analytics_entries, block), 0, 0, &nexus_map_6, 0};
static const keysrt_key nexus_creator_analytics_table KEYSRT_UNUSED = {&nexus_keyspace, "creator_analytics", 38, 5, KEYSRT_HASH, false,
    {3, sizeof(nexus_creator_analytics_params), nexus_creator_analytics_table_pieces, "nexus:analytics:creator:*:*", "nexus:analytics:creator:{creatorId}:{period}"},
    0, 0, &nexus_creator_analytics_table_record,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 3600000, 0, 0, 0, 0, "$2\r\nPX\r\n$7\r\n3600000\r\n", 21},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL nexus_creator_analytics_key_name(keysrt_client *client, nexus_creator_id creator_id, nexus_period period, keysrt_text *out)
{
    const nexus_creator_analytics_params params = {creator_id, period};
    return keysrt_key_name(client, &nexus_creator_analytics_table, &params, out);
}
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL nexus_creator_analytics_parse(keysrt_client *client, keysrt_view name, nexus_creator_analytics_params *out)
{ return keysrt_key_parse(client, &nexus_creator_analytics_table, name, out, NULL); }
/* All fields; MISS: no such key. HGETALL */
KEYSRT_CALL nexus_creator_analytics_get(keysrt_client *client, nexus_creator_id creator_id, nexus_period period, nexus_creator_analytics_entries *out)
{
    const nexus_creator_analytics_params params = {creator_id, period};
    return keysrt_hash_get(client, &nexus_creator_analytics_table, &params, out, &out->block);
}
/* Replaces the whole key in one step. DEL, HSET */
KEYSRT_CALL nexus_creator_analytics_put(keysrt_client *client, nexus_creator_id creator_id, nexus_period period, const nexus_creator_analytics_entry *entries, size_t count)
{
    const nexus_creator_analytics_params params = {creator_id, period};
    const struct {
        const nexus_creator_analytics_entry *items;
        size_t count;
    } map = {entries, count};
    return keysrt_hash_put(client, &nexus_creator_analytics_table, &params, &map, keysrt_declared_ttl);
}
/* MISS: no such key or field. HGET */
KEYSRT_CALL nexus_creator_analytics_get_field(keysrt_client *client, nexus_creator_id creator_id, nexus_period period, keysrt_view name, double *out)
{
    const nexus_creator_analytics_params params = {creator_id, period};
    return keysrt_hash_map_get(client, &nexus_creator_analytics_table, &params, &name, out, NULL);
}
/* One field alone. HSET */
KEYSRT_CALL nexus_creator_analytics_set_field(keysrt_client *client, nexus_creator_id creator_id, nexus_period period, keysrt_view name, double value)
{
    const nexus_creator_analytics_params params = {creator_id, period};
    return keysrt_hash_map_set(client, &nexus_creator_analytics_table, &params, &name, &value, keysrt_declared_ttl);
}
/* out may be NULL. HINCRBY */
KEYSRT_CALL nexus_creator_analytics_increment_field(keysrt_client *client, nexus_creator_id creator_id, nexus_period period, keysrt_view name, double by, double *out)
{
    const nexus_creator_analytics_params params = {creator_id, period};
    return keysrt_hash_map_increment(client, &nexus_creator_analytics_table, &params, &name, &by, keysrt_declared_ttl, out);
}
/* MISS: there was none. HDEL */
KEYSRT_CALL nexus_creator_analytics_delete_field(keysrt_client *client, nexus_creator_id creator_id, nexus_period period, keysrt_view name)
{
    const nexus_creator_analytics_params params = {creator_id, period};
    return keysrt_hash_map_delete(client, &nexus_creator_analytics_table, &params, &name);
}
/* The next field, in bounded memory; one may come twice; MISS: the end. HSCAN */
KEYSRT_CALL nexus_creator_analytics_walk_fields(keysrt_client *client, nexus_creator_id creator_id, nexus_period period, keysrt_walk *walk, keysrt_text *name, double *out)
{
    const nexus_creator_analytics_params params = {creator_id, period};
    return keysrt_hash_walk(client, &nexus_creator_analytics_table, &params, walk, name, &name->block, out, NULL);
}
/* 0 where there is no key. HLEN */
KEYSRT_CALL nexus_creator_analytics_size(keysrt_client *client, nexus_creator_id creator_id, nexus_period period, uint64_t *out)
{
    const nexus_creator_analytics_params params = {creator_id, period};
    return keysrt_hash_size(client, &nexus_creator_analytics_table, &params, out);
}
/* OK or MISS. EXISTS */
KEYSRT_CALL nexus_creator_analytics_exists(keysrt_client *client, nexus_creator_id creator_id, nexus_period period)
{
    const nexus_creator_analytics_params params = {creator_id, period};
    return keysrt_key_exists(client, &nexus_creator_analytics_table, &params);
}
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL nexus_creator_analytics_ttl(keysrt_client *client, nexus_creator_id creator_id, nexus_period period, keysrt_duration *out)
{
    const nexus_creator_analytics_params params = {creator_id, period};
    return keysrt_key_ttl(client, &nexus_creator_analytics_table, &params, out);
}
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL nexus_creator_analytics_renew(keysrt_client *client, nexus_creator_id creator_id, nexus_period period)
{
    const nexus_creator_analytics_params params = {creator_id, period};
    return keysrt_key_renew(client, &nexus_creator_analytics_table, &params, keysrt_declared_ttl);
}
/* MISS: there was none. UNLINK */
KEYSRT_CALL nexus_creator_analytics_delete(keysrt_client *client, nexus_creator_id creator_id, nexus_period period)
{
    const nexus_creator_analytics_params params = {creator_id, period};
    return keysrt_key_delete(client, &nexus_creator_analytics_table, &params);
}
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL nexus_creator_analytics_walk(keysrt_client *client, keysrt_walk *walk, nexus_creator_analytics_params *out)
{ return keysrt_key_walk(client, &nexus_creator_analytics_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL nexus_creator_analytics_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &nexus_creator_analytics_table, deleted); }

/* Creators by a metric such as `engagement`.
 * zset "nexus:leaderboard:creators:{metric}", Redis type sorted set, database 5; TTL: 1 hour; every write sets it anew. nexus.keys:254 */
typedef struct nexus_creator_leaderboard_params {
    keysrt_view metric;
} nexus_creator_leaderboard_params;
typedef struct nexus_creator_leaderboard_entry {
    nexus_creator_id member;
    double score;
} nexus_creator_leaderboard_entry;
typedef struct nexus_creator_leaderboard_entries {
    nexus_creator_leaderboard_entry *items;
    size_t count;
    keysrt_block block;
} nexus_creator_leaderboard_entries;
static inline void nexus_creator_leaderboard_entries_clear(nexus_creator_leaderboard_entries *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}
static const keysrt_zentry_layout nexus_creator_leaderboard_layout KEYSRT_UNUSED = {sizeof(nexus_creator_leaderboard_entry), offsetof(nexus_creator_leaderboard_entry, score)};
static const keysrt_piece nexus_creator_leaderboard_table_pieces[] KEYSRT_UNUSED = {
    {"nexus:leaderboard:creators:", 27, offsetof(nexus_creator_leaderboard_params, metric), &nexus_type_25, "metric", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key nexus_creator_leaderboard_table KEYSRT_UNUSED = {&nexus_keyspace, "creator_leaderboard", 39, 5, KEYSRT_ZSET, false,
    {2, sizeof(nexus_creator_leaderboard_params), nexus_creator_leaderboard_table_pieces, "nexus:leaderboard:creators:*", "nexus:leaderboard:creators:{metric}"},
    &nexus_type_14, &nexus_type_40, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 3600000, 0, 0, 0, 0, "$2\r\nPX\r\n$7\r\n3600000\r\n", 21},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL nexus_creator_leaderboard_key_name(keysrt_client *client, keysrt_view metric, keysrt_text *out)
{ return keysrt_key_name(client, &nexus_creator_leaderboard_table, &metric, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL nexus_creator_leaderboard_parse(keysrt_client *client, keysrt_view name, nexus_creator_leaderboard_params *out)
{ return keysrt_key_parse(client, &nexus_creator_leaderboard_table, name, out, NULL); }
/* changed (may be NULL): 0 where it was there with this score. ZADD */
KEYSRT_CALL nexus_creator_leaderboard_add(keysrt_client *client, keysrt_view metric, nexus_creator_id member, double score, uint64_t *changed)
{
    const nexus_creator_leaderboard_entry entry = {member, score};
    return keysrt_zset_add(client, &nexus_creator_leaderboard_table, &metric, 0, &entry, 1, &nexus_creator_leaderboard_layout, keysrt_declared_ttl, changed);
}
/* changed (may be NULL): added or with a new score. ZADD */
KEYSRT_CALL nexus_creator_leaderboard_add_many(keysrt_client *client, keysrt_view metric, const nexus_creator_leaderboard_entry *entries, size_t count, uint64_t *changed)
{ return keysrt_zset_add(client, &nexus_creator_leaderboard_table, &metric, 0, entries, count, &nexus_creator_leaderboard_layout, keysrt_declared_ttl, changed); }
/* options: KEYSRT_ZADD_NX, _XX, _GT, _LT. ZADD */
KEYSRT_CALL nexus_creator_leaderboard_add_if(keysrt_client *client, keysrt_view metric, unsigned options, nexus_creator_id member, double score, uint64_t *changed)
{
    const nexus_creator_leaderboard_entry entry = {member, score};
    return keysrt_zset_add(client, &nexus_creator_leaderboard_table, &metric, options, &entry, 1, &nexus_creator_leaderboard_layout, keysrt_declared_ttl, changed);
}
/* out (may be NULL): the new score. ZINCRBY */
KEYSRT_CALL nexus_creator_leaderboard_increment(keysrt_client *client, keysrt_view metric, nexus_creator_id member, double by, double *out)
{ return keysrt_zset_increment(client, &nexus_creator_leaderboard_table, &metric, &member, &by, keysrt_declared_ttl, out); }
/* removed (may be NULL): 0 where it was not there. ZREM */
KEYSRT_CALL nexus_creator_leaderboard_remove(keysrt_client *client, keysrt_view metric, nexus_creator_id member, uint64_t *removed)
{ return keysrt_zset_remove(client, &nexus_creator_leaderboard_table, &metric, &member, 1, removed); }
/* removed may be NULL. ZREM */
KEYSRT_CALL nexus_creator_leaderboard_remove_many(keysrt_client *client, keysrt_view metric, const nexus_creator_id *members, size_t count, uint64_t *removed)
{ return keysrt_zset_remove(client, &nexus_creator_leaderboard_table, &metric, members, count, removed); }
/* MISS: no such member. ZSCORE */
KEYSRT_CALL nexus_creator_leaderboard_score(keysrt_client *client, keysrt_view metric, nexus_creator_id member, double *out)
{ return keysrt_zset_score(client, &nexus_creator_leaderboard_table, &metric, &member, out); }
/* 0: the lowest score; MISS: no such member. ZRANK */
KEYSRT_CALL nexus_creator_leaderboard_rank(keysrt_client *client, keysrt_view metric, nexus_creator_id member, uint64_t *out)
{ return keysrt_zset_rank(client, &nexus_creator_leaderboard_table, &metric, &member, false, out); }
/* 0: the highest score; MISS: no such member. ZREVRANK */
KEYSRT_CALL nexus_creator_leaderboard_reverse_rank(keysrt_client *client, keysrt_view metric, nexus_creator_id member, uint64_t *out)
{ return keysrt_zset_rank(client, &nexus_creator_leaderboard_table, &metric, &member, true, out); }
/* By rank, the lowest score first; 0, -1 is all. ZRANGE */
KEYSRT_CALL nexus_creator_leaderboard_range(keysrt_client *client, keysrt_view metric, int64_t start, int64_t stop, nexus_creator_leaderboard_entries *out)
{ return keysrt_zset_range(client, &nexus_creator_leaderboard_table, &metric, start, stop, false, out, &out->block, &nexus_creator_leaderboard_layout); }
/* By rank, the highest score first. ZRANGE REV */
KEYSRT_CALL nexus_creator_leaderboard_reverse_range(keysrt_client *client, keysrt_view metric, int64_t start, int64_t stop, nexus_creator_leaderboard_entries *out)
{ return keysrt_zset_range(client, &nexus_creator_leaderboard_table, &metric, start, stop, true, out, &out->block, &nexus_creator_leaderboard_layout); }
/* The count members with the highest scores. ZRANGE REV */
KEYSRT_CALL nexus_creator_leaderboard_top(keysrt_client *client, keysrt_view metric, uint32_t count, nexus_creator_leaderboard_entries *out)
{ return keysrt_zset_range(client, &nexus_creator_leaderboard_table, &metric, count == 0, count == 0 ? 0 : (int64_t)count - 1, true, out, &out->block, &nexus_creator_leaderboard_layout); }
/* Both ends included; limit 0: all. ZRANGE BYSCORE */
KEYSRT_CALL nexus_creator_leaderboard_range_by_score(keysrt_client *client, keysrt_view metric, double min_score, double max_score, uint64_t offset, uint64_t limit, nexus_creator_leaderboard_entries *out)
{ return keysrt_zset_range_by_score(client, &nexus_creator_leaderboard_table, &metric, &min_score, &max_score, false, offset, limit, out, &out->block, &nexus_creator_leaderboard_layout); }
/* The highest score first; limit 0: all. ZRANGE BYSCORE REV */
KEYSRT_CALL nexus_creator_leaderboard_reverse_range_by_score(keysrt_client *client, keysrt_view metric, double min_score, double max_score, uint64_t offset, uint64_t limit, nexus_creator_leaderboard_entries *out)
{ return keysrt_zset_range_by_score(client, &nexus_creator_leaderboard_table, &metric, &min_score, &max_score, true, offset, limit, out, &out->block, &nexus_creator_leaderboard_layout); }
/* The next one in no order, in bounded memory; one may come twice; MISS: the end. ZSCAN */
KEYSRT_CALL nexus_creator_leaderboard_walk_members(keysrt_client *client, keysrt_view metric, keysrt_walk *walk, nexus_creator_id_result *out, double *score)
{ return keysrt_zset_walk(client, &nexus_creator_leaderboard_table, &metric, walk, out, &out->block, score); }
/* Both ends included. ZCOUNT */
KEYSRT_CALL nexus_creator_leaderboard_count(keysrt_client *client, keysrt_view metric, double min_score, double max_score, uint64_t *out)
{ return keysrt_zset_count(client, &nexus_creator_leaderboard_table, &metric, &min_score, &max_score, out); }
/* 0 where there is no key. ZCARD */
KEYSRT_CALL nexus_creator_leaderboard_size(keysrt_client *client, keysrt_view metric, uint64_t *out)
{ return keysrt_zset_size(client, &nexus_creator_leaderboard_table, &metric, out); }
/* Takes up to count. ZPOPMIN */
KEYSRT_CALL nexus_creator_leaderboard_pop_lowest(keysrt_client *client, keysrt_view metric, uint64_t count, nexus_creator_leaderboard_entries *out)
{ return keysrt_zset_pop(client, &nexus_creator_leaderboard_table, &metric, false, count, out, &out->block, &nexus_creator_leaderboard_layout); }
/* Takes up to count. ZPOPMAX */
KEYSRT_CALL nexus_creator_leaderboard_pop_highest(keysrt_client *client, keysrt_view metric, uint64_t count, nexus_creator_leaderboard_entries *out)
{ return keysrt_zset_pop(client, &nexus_creator_leaderboard_table, &metric, true, count, out, &out->block, &nexus_creator_leaderboard_layout); }
/* Waits up to timeout for one; MISS: none came. BZPOPMIN */
KEYSRT_CALL nexus_creator_leaderboard_pop_lowest_wait(keysrt_client *client, keysrt_view metric, keysrt_duration timeout, nexus_creator_leaderboard_entries *out)
{ return keysrt_zset_pop_wait(client, &nexus_creator_leaderboard_table, &metric, false, timeout, out, &out->block, &nexus_creator_leaderboard_layout); }
/* Waits up to timeout for one; MISS: none came. BZPOPMAX */
KEYSRT_CALL nexus_creator_leaderboard_pop_highest_wait(keysrt_client *client, keysrt_view metric, keysrt_duration timeout, nexus_creator_leaderboard_entries *out)
{ return keysrt_zset_pop_wait(client, &nexus_creator_leaderboard_table, &metric, true, timeout, out, &out->block, &nexus_creator_leaderboard_layout); }
/* From the first of the keys that has one; which (may be NULL): its index. BZPOPMIN */
KEYSRT_CALL nexus_creator_leaderboard_pop_lowest_wait_any(keysrt_client *client, const nexus_creator_leaderboard_params *keys, size_t count, keysrt_duration timeout, size_t *which, nexus_creator_leaderboard_entries *out)
{ return keysrt_zset_pop_wait_any(client, &nexus_creator_leaderboard_table, keys, count, false, timeout, which, out, &out->block, &nexus_creator_leaderboard_layout); }
/* From the first of the keys that has one; which (may be NULL): its index. BZPOPMAX */
KEYSRT_CALL nexus_creator_leaderboard_pop_highest_wait_any(keysrt_client *client, const nexus_creator_leaderboard_params *keys, size_t count, keysrt_duration timeout, size_t *which, nexus_creator_leaderboard_entries *out)
{ return keysrt_zset_pop_wait_any(client, &nexus_creator_leaderboard_table, keys, count, true, timeout, which, out, &out->block, &nexus_creator_leaderboard_layout); }
/* This sorted set, for calls on several; *params is borrowed. Its ref.weight is 1. */
static inline nexus_zset_of_creator_id nexus_creator_leaderboard_ref(const nexus_creator_leaderboard_params *params)
{
    const nexus_zset_of_creator_id made = {{{&nexus_creator_leaderboard_table, params}, 1}};
    return made;
}
/* This sorted set becomes the result; size may be NULL. ZUNIONSTORE */
KEYSRT_CALL nexus_creator_leaderboard_store_union(keysrt_client *client, keysrt_view metric, const nexus_zset_of_creator_id *sources, size_t count, keysrt_aggregate aggregate, uint64_t *size)
{
    const keysrt_zset_storing how = {KEYSRT_UNION, aggregate};
    return keysrt_zset_store(client, &nexus_creator_leaderboard_table, &metric, &how, (const keysrt_weighted_ref *)sources, count, keysrt_declared_ttl, size);
}
/* This sorted set becomes the result; size may be NULL. ZINTERSTORE */
KEYSRT_CALL nexus_creator_leaderboard_store_intersection(keysrt_client *client, keysrt_view metric, const nexus_zset_of_creator_id *sources, size_t count, keysrt_aggregate aggregate, uint64_t *size)
{
    const keysrt_zset_storing how = {KEYSRT_INTERSECTION, aggregate};
    return keysrt_zset_store(client, &nexus_creator_leaderboard_table, &metric, &how, (const keysrt_weighted_ref *)sources, count, keysrt_declared_ttl, size);
}
/* Both ends included; removed may be NULL. ZREMRANGEBYSCORE */
KEYSRT_CALL nexus_creator_leaderboard_remove_by_score(keysrt_client *client, keysrt_view metric, double min_score, double max_score, uint64_t *removed)
{ return keysrt_zset_remove_by_score(client, &nexus_creator_leaderboard_table, &metric, &min_score, &max_score, removed); }
/* OK or MISS. EXISTS */
KEYSRT_CALL nexus_creator_leaderboard_exists(keysrt_client *client, keysrt_view metric)
{ return keysrt_key_exists(client, &nexus_creator_leaderboard_table, &metric); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL nexus_creator_leaderboard_ttl(keysrt_client *client, keysrt_view metric, keysrt_duration *out)
{ return keysrt_key_ttl(client, &nexus_creator_leaderboard_table, &metric, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL nexus_creator_leaderboard_renew(keysrt_client *client, keysrt_view metric)
{ return keysrt_key_renew(client, &nexus_creator_leaderboard_table, &metric, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL nexus_creator_leaderboard_delete(keysrt_client *client, keysrt_view metric)
{ return keysrt_key_delete(client, &nexus_creator_leaderboard_table, &metric); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL nexus_creator_leaderboard_walk(keysrt_client *client, keysrt_walk *walk, nexus_creator_leaderboard_params *out)
{ return keysrt_key_walk(client, &nexus_creator_leaderboard_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL nexus_creator_leaderboard_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &nexus_creator_leaderboard_table, deleted); }

/* Content by how much it is talked about.
 * zset "nexus:trending:content:{period}", Redis type sorted set, database 5; TTL: 15 minutes; every write sets it anew. nexus.keys:257 */
typedef struct nexus_trending_params {
    nexus_trend_period period;
} nexus_trending_params;
typedef struct nexus_trending_entry {
    nexus_content_id member;
    double score;
} nexus_trending_entry;
typedef struct nexus_trending_entries {
    nexus_trending_entry *items;
    size_t count;
    keysrt_block block;
} nexus_trending_entries;
static inline void nexus_trending_entries_clear(nexus_trending_entries *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}
static const keysrt_zentry_layout nexus_trending_layout KEYSRT_UNUSED = {sizeof(nexus_trending_entry), offsetof(nexus_trending_entry, score)};
static const keysrt_piece nexus_trending_table_pieces[] KEYSRT_UNUSED = {
    {"nexus:trending:content:", 23, offsetof(nexus_trending_params, period), &nexus_type_41, "period", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key nexus_trending_table KEYSRT_UNUSED = {&nexus_keyspace, "trending", 40, 5, KEYSRT_ZSET, false,
    {2, sizeof(nexus_trending_params), nexus_trending_table_pieces, "nexus:trending:content:*", "nexus:trending:content:{period}"},
    &nexus_type_15, &nexus_type_40, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 900000, 0, 0, 0, 0, "$2\r\nPX\r\n$6\r\n900000\r\n", 20},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL nexus_trending_key_name(keysrt_client *client, nexus_trend_period period, keysrt_text *out)
{ return keysrt_key_name(client, &nexus_trending_table, &period, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL nexus_trending_parse(keysrt_client *client, keysrt_view name, nexus_trending_params *out)
{ return keysrt_key_parse(client, &nexus_trending_table, name, out, NULL); }
/* changed (may be NULL): 0 where it was there with this score. ZADD */
KEYSRT_CALL nexus_trending_add(keysrt_client *client, nexus_trend_period period, nexus_content_id member, double score, uint64_t *changed)
{
    const nexus_trending_entry entry = {member, score};
    return keysrt_zset_add(client, &nexus_trending_table, &period, 0, &entry, 1, &nexus_trending_layout, keysrt_declared_ttl, changed);
}
/* changed (may be NULL): added or with a new score. ZADD */
KEYSRT_CALL nexus_trending_add_many(keysrt_client *client, nexus_trend_period period, const nexus_trending_entry *entries, size_t count, uint64_t *changed)
{ return keysrt_zset_add(client, &nexus_trending_table, &period, 0, entries, count, &nexus_trending_layout, keysrt_declared_ttl, changed); }
/* options: KEYSRT_ZADD_NX, _XX, _GT, _LT. ZADD */
KEYSRT_CALL nexus_trending_add_if(keysrt_client *client, nexus_trend_period period, unsigned options, nexus_content_id member, double score, uint64_t *changed)
{
    const nexus_trending_entry entry = {member, score};
    return keysrt_zset_add(client, &nexus_trending_table, &period, options, &entry, 1, &nexus_trending_layout, keysrt_declared_ttl, changed);
}
/* out (may be NULL): the new score. ZINCRBY */
KEYSRT_CALL nexus_trending_increment(keysrt_client *client, nexus_trend_period period, nexus_content_id member, double by, double *out)
{ return keysrt_zset_increment(client, &nexus_trending_table, &period, &member, &by, keysrt_declared_ttl, out); }
/* removed (may be NULL): 0 where it was not there. ZREM */
KEYSRT_CALL nexus_trending_remove(keysrt_client *client, nexus_trend_period period, nexus_content_id member, uint64_t *removed)
{ return keysrt_zset_remove(client, &nexus_trending_table, &period, &member, 1, removed); }
/* removed may be NULL. ZREM */
KEYSRT_CALL nexus_trending_remove_many(keysrt_client *client, nexus_trend_period period, const nexus_content_id *members, size_t count, uint64_t *removed)
{ return keysrt_zset_remove(client, &nexus_trending_table, &period, members, count, removed); }
/* MISS: no such member. ZSCORE */
KEYSRT_CALL nexus_trending_score(keysrt_client *client, nexus_trend_period period, nexus_content_id member, double *out)
{ return keysrt_zset_score(client, &nexus_trending_table, &period, &member, out); }
/* 0: the lowest score; MISS: no such member. ZRANK */
KEYSRT_CALL nexus_trending_rank(keysrt_client *client, nexus_trend_period period, nexus_content_id member, uint64_t *out)
{ return keysrt_zset_rank(client, &nexus_trending_table, &period, &member, false, out); }
/* 0: the highest score; MISS: no such member. ZREVRANK */
KEYSRT_CALL nexus_trending_reverse_rank(keysrt_client *client, nexus_trend_period period, nexus_content_id member, uint64_t *out)
{ return keysrt_zset_rank(client, &nexus_trending_table, &period, &member, true, out); }
/* By rank, the lowest score first; 0, -1 is all. ZRANGE */
KEYSRT_CALL nexus_trending_range(keysrt_client *client, nexus_trend_period period, int64_t start, int64_t stop, nexus_trending_entries *out)
{ return keysrt_zset_range(client, &nexus_trending_table, &period, start, stop, false, out, &out->block, &nexus_trending_layout); }
/* By rank, the highest score first. ZRANGE REV */
KEYSRT_CALL nexus_trending_reverse_range(keysrt_client *client, nexus_trend_period period, int64_t start, int64_t stop, nexus_trending_entries *out)
{ return keysrt_zset_range(client, &nexus_trending_table, &period, start, stop, true, out, &out->block, &nexus_trending_layout); }
/* The count members with the highest scores. ZRANGE REV */
KEYSRT_CALL nexus_trending_top(keysrt_client *client, nexus_trend_period period, uint32_t count, nexus_trending_entries *out)
{ return keysrt_zset_range(client, &nexus_trending_table, &period, count == 0, count == 0 ? 0 : (int64_t)count - 1, true, out, &out->block, &nexus_trending_layout); }
/* Both ends included; limit 0: all. ZRANGE BYSCORE */
KEYSRT_CALL nexus_trending_range_by_score(keysrt_client *client, nexus_trend_period period, double min_score, double max_score, uint64_t offset, uint64_t limit, nexus_trending_entries *out)
{ return keysrt_zset_range_by_score(client, &nexus_trending_table, &period, &min_score, &max_score, false, offset, limit, out, &out->block, &nexus_trending_layout); }
/* The highest score first; limit 0: all. ZRANGE BYSCORE REV */
KEYSRT_CALL nexus_trending_reverse_range_by_score(keysrt_client *client, nexus_trend_period period, double min_score, double max_score, uint64_t offset, uint64_t limit, nexus_trending_entries *out)
{ return keysrt_zset_range_by_score(client, &nexus_trending_table, &period, &min_score, &max_score, true, offset, limit, out, &out->block, &nexus_trending_layout); }
/* The next one in no order, in bounded memory; one may come twice; MISS: the end. ZSCAN */
KEYSRT_CALL nexus_trending_walk_members(keysrt_client *client, nexus_trend_period period, keysrt_walk *walk, nexus_content_id_result *out, double *score)
{ return keysrt_zset_walk(client, &nexus_trending_table, &period, walk, out, &out->block, score); }
/* Both ends included. ZCOUNT */
KEYSRT_CALL nexus_trending_count(keysrt_client *client, nexus_trend_period period, double min_score, double max_score, uint64_t *out)
{ return keysrt_zset_count(client, &nexus_trending_table, &period, &min_score, &max_score, out); }
/* 0 where there is no key. ZCARD */
KEYSRT_CALL nexus_trending_size(keysrt_client *client, nexus_trend_period period, uint64_t *out)
{ return keysrt_zset_size(client, &nexus_trending_table, &period, out); }
/* Takes up to count. ZPOPMIN */
KEYSRT_CALL nexus_trending_pop_lowest(keysrt_client *client, nexus_trend_period period, uint64_t count, nexus_trending_entries *out)
{ return keysrt_zset_pop(client, &nexus_trending_table, &period, false, count, out, &out->block, &nexus_trending_layout); }
/* Takes up to count. ZPOPMAX */
KEYSRT_CALL nexus_trending_pop_highest(keysrt_client *client, nexus_trend_period period, uint64_t count, nexus_trending_entries *out)
{ return keysrt_zset_pop(client, &nexus_trending_table, &period, true, count, out, &out->block, &nexus_trending_layout); }
/* Waits up to timeout for one; MISS: none came. BZPOPMIN */
KEYSRT_CALL nexus_trending_pop_lowest_wait(keysrt_client *client, nexus_trend_period period, keysrt_duration timeout, nexus_trending_entries *out)
{ return keysrt_zset_pop_wait(client, &nexus_trending_table, &period, false, timeout, out, &out->block, &nexus_trending_layout); }
/* Waits up to timeout for one; MISS: none came. BZPOPMAX */
KEYSRT_CALL nexus_trending_pop_highest_wait(keysrt_client *client, nexus_trend_period period, keysrt_duration timeout, nexus_trending_entries *out)
{ return keysrt_zset_pop_wait(client, &nexus_trending_table, &period, true, timeout, out, &out->block, &nexus_trending_layout); }
/* From the first of the keys that has one; which (may be NULL): its index. BZPOPMIN */
KEYSRT_CALL nexus_trending_pop_lowest_wait_any(keysrt_client *client, const nexus_trending_params *keys, size_t count, keysrt_duration timeout, size_t *which, nexus_trending_entries *out)
{ return keysrt_zset_pop_wait_any(client, &nexus_trending_table, keys, count, false, timeout, which, out, &out->block, &nexus_trending_layout); }
/* From the first of the keys that has one; which (may be NULL): its index. BZPOPMAX */
KEYSRT_CALL nexus_trending_pop_highest_wait_any(keysrt_client *client, const nexus_trending_params *keys, size_t count, keysrt_duration timeout, size_t *which, nexus_trending_entries *out)
{ return keysrt_zset_pop_wait_any(client, &nexus_trending_table, keys, count, true, timeout, which, out, &out->block, &nexus_trending_layout); }
/* This sorted set, for calls on several; *params is borrowed. Its ref.weight is 1. */
static inline nexus_zset_of_content_id nexus_trending_ref(const nexus_trending_params *params)
{
    const nexus_zset_of_content_id made = {{{&nexus_trending_table, params}, 1}};
    return made;
}
/* This sorted set becomes the result; size may be NULL. ZUNIONSTORE */
KEYSRT_CALL nexus_trending_store_union(keysrt_client *client, nexus_trend_period period, const nexus_zset_of_content_id *sources, size_t count, keysrt_aggregate aggregate, uint64_t *size)
{
    const keysrt_zset_storing how = {KEYSRT_UNION, aggregate};
    return keysrt_zset_store(client, &nexus_trending_table, &period, &how, (const keysrt_weighted_ref *)sources, count, keysrt_declared_ttl, size);
}
/* This sorted set becomes the result; size may be NULL. ZINTERSTORE */
KEYSRT_CALL nexus_trending_store_intersection(keysrt_client *client, nexus_trend_period period, const nexus_zset_of_content_id *sources, size_t count, keysrt_aggregate aggregate, uint64_t *size)
{
    const keysrt_zset_storing how = {KEYSRT_INTERSECTION, aggregate};
    return keysrt_zset_store(client, &nexus_trending_table, &period, &how, (const keysrt_weighted_ref *)sources, count, keysrt_declared_ttl, size);
}
/* Both ends included; removed may be NULL. ZREMRANGEBYSCORE */
KEYSRT_CALL nexus_trending_remove_by_score(keysrt_client *client, nexus_trend_period period, double min_score, double max_score, uint64_t *removed)
{ return keysrt_zset_remove_by_score(client, &nexus_trending_table, &period, &min_score, &max_score, removed); }
/* OK or MISS. EXISTS */
KEYSRT_CALL nexus_trending_exists(keysrt_client *client, nexus_trend_period period)
{ return keysrt_key_exists(client, &nexus_trending_table, &period); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL nexus_trending_ttl(keysrt_client *client, nexus_trend_period period, keysrt_duration *out)
{ return keysrt_key_ttl(client, &nexus_trending_table, &period, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL nexus_trending_renew(keysrt_client *client, nexus_trend_period period)
{ return keysrt_key_renew(client, &nexus_trending_table, &period, keysrt_declared_ttl); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL nexus_trending_delete(keysrt_client *client, nexus_trend_period period)
{ return keysrt_key_delete(client, &nexus_trending_table, &period); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL nexus_trending_walk(keysrt_client *client, keysrt_walk *walk, nexus_trending_params *out)
{ return keysrt_key_walk(client, &nexus_trending_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL nexus_trending_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &nexus_trending_table, deleted); }

#endif
