/* queues_keys.h: made by keysc from queues.keys. Edit that, not this.
 *
 * For the tests of queues. */
#ifndef QUEUES_KEYS_H
#define QUEUES_KEYS_H

#include "keysrt_tables.h"
#include "keysrt_queue.h"

#if KEYSRT_ABI != 2
#error "queues_keys.h and libkeysrt are of different versions: generate it again"
#endif

/* Task: 1 to 32 bytes: lower-case letters, digits and - */
typedef struct queues_task {
    const char *data;
    size_t len;
} queues_task;
static inline queues_task queues_task_bytes(const void *data, size_t len)
{
    const queues_task value = {(const char *)data, len};
    return value;
}
static inline queues_task queues_task_str(const char *text)
{
    return queues_task_bytes(text, strlen(text));
}
#define QUEUES_TASK(text) queues_task_str(text)

typedef enum queues_level {
    QUEUES_LEVEL_HIGH = 0,
    QUEUES_LEVEL_NORMAL = 1,
    QUEUES_LEVEL_LOW = 2
} queues_level;
static const keysrt_view queues_level_texts[] KEYSRT_UNUSED = {
    {"high", 4},
    {"normal", 6},
    {"low", 3},
};
/* Its text on the wire; empty where the value is none of the enum's. */
static inline keysrt_view queues_level_text(queues_level value)
{
    return (unsigned)value < 3u ? queues_level_texts[(unsigned)value] : keysrt_bytes("", 0);
}

typedef enum queues_grade {
    QUEUES_GRADE_PLAIN = 0,
    QUEUES_GRADE_URGENT = 1
} queues_grade;
static const keysrt_view queues_grade_texts[] KEYSRT_UNUSED = {
    {"", 0},
    {":urgent", 7},
};
/* Its text on the wire; empty where the value is none of the enum's. */
static inline keysrt_view queues_grade_text(queues_grade value)
{
    return (unsigned)value < 2u ? queues_grade_texts[(unsigned)value] : keysrt_bytes("", 0);
}

typedef struct queues_mail {
    keysrt_view to;
    bool has_subject;
    keysrt_view subject;
} queues_mail;

/* What a client is opened with; see queues_use_settings(). */
typedef struct queues_settings {
    keysrt_view tenant;
    uint32_t patience;
    uint32_t tries;
} queues_settings;
static const unsigned char queues_bytes_1[] KEYSRT_UNUSED = {0,0,0,0,255,255,255,251,255,255,255,255,255,255,255,87,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255};
static const keysrt_string_rule queues_rule_1 KEYSRT_UNUSED = {queues_bytes_1, 0, ""};
static const keysrt_type queues_type_1 KEYSRT_UNUSED = {KEYSRT_TYPE_STRING, 0, sizeof(keysrt_view), 1, 8, &queues_rule_1, 0, "string(1..8)"};
static const keysrt_type queues_type_2 KEYSRT_UNUSED = {KEYSRT_TYPE_UINT, KEYSRT_TYPE_FIXED, sizeof(uint32_t), 0, UINT64_C(4294967295), 0, 0, "milliseconds"};
static const keysrt_type queues_type_3 KEYSRT_UNUSED = {KEYSRT_TYPE_UINT, KEYSRT_TYPE_FIXED, sizeof(uint32_t), 0, UINT64_C(4294967295), 0, 0, "u32"};
static const keysrt_piece queues_keyspace_settings[] KEYSRT_UNUSED = {
    {"", 0, offsetof(queues_settings, tenant), &queues_type_1, "tenant", true},
    {"", 0, offsetof(queues_settings, patience), &queues_type_2, "patience", true},
    {"", 0, offsetof(queues_settings, tries), &queues_type_3, "tries", true},
    {"", 0, 0, 0, 0, false},
};
/* Used where a client was given none. */
static const queues_settings queues_default_settings KEYSRT_UNUSED = {{"t1", 2}, 60000, 2};
static const keysrt_schema queues_keyspace KEYSRT_UNUSED = {"queues", KEYSRT_ABI, sizeof(queues_settings), queues_keyspace_settings, &queues_default_settings, 12, false};

/* Values for the settings of this schema; copied. INVALID: one is not of its type. */
KEYSRT_CALL queues_use_settings(keysrt_client *client, const queues_settings *settings)
{
    return keysrt_use_settings(client, &queues_keyspace, settings);
}

static const unsigned char queues_bytes_2[] KEYSRT_UNUSED = {0,0,0,0,0,32,255,3,0,0,0,0,254,255,255,7,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0};
static const keysrt_string_rule queues_rule_2 KEYSRT_UNUSED = {queues_bytes_2, 0, "of [a-z0-9-]"};
static const keysrt_type queues_type_4 KEYSRT_UNUSED = {KEYSRT_TYPE_STRING, 0, sizeof(queues_task), 1, 32, &queues_rule_2, 0, "Task"};
typedef struct queues_task_result {
    queues_task value;
    keysrt_block block;
} queues_task_result;
static inline void queues_task_result_clear(queues_task_result *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}

static const keysrt_type queues_type_5 KEYSRT_UNUSED = {KEYSRT_TYPE_STRING, 0, sizeof(keysrt_view), 0, KEYSRT_NO_LIMIT, 0, 0, "string"};
static const keysrt_field queues_fields_1[] KEYSRT_UNUSED = {
    {"to", 2, offsetof(queues_mail, to), KEYSRT_NO_OFFSET, &queues_type_5, "\"to\":", 5},
    {"subject", 7, offsetof(queues_mail, subject), offsetof(queues_mail, has_subject), &queues_type_5, "\"subject\":", 10},
};
static const keysrt_record queues_record_1 KEYSRT_UNUSED = {"Mail", sizeof(queues_mail), 2, queues_fields_1, 0, 0};
static const keysrt_type queues_type_6 KEYSRT_UNUSED = {KEYSRT_TYPE_RECORD, 0, sizeof(queues_mail), 0, 0, &queues_record_1, 0, "Mail"};
static const keysrt_type queues_type_7 KEYSRT_UNUSED = {KEYSRT_TYPE_JSON_OF, 0, sizeof(queues_mail), 0, KEYSRT_NO_LIMIT, 0, &queues_type_6, "json Mail"};
typedef struct queues_mail_result {
    queues_mail value;
    keysrt_block block;
} queues_mail_result;
static inline void queues_mail_result_clear(queues_mail_result *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}

static const keysrt_enum queues_enum_1 KEYSRT_UNUSED = {3, queues_level_texts};
static const keysrt_type queues_type_8 KEYSRT_UNUSED = {KEYSRT_TYPE_ENUM, KEYSRT_TYPE_FIXED, sizeof(queues_level), 0, 0, &queues_enum_1, 0, "Level"};
static const keysrt_enum queues_enum_2 KEYSRT_UNUSED = {2, queues_grade_texts};
static const keysrt_type queues_type_9 KEYSRT_UNUSED = {KEYSRT_TYPE_ENUM, KEYSRT_TYPE_FIXED, sizeof(queues_grade), 0, 0, &queues_enum_2, 0, "Grade"};
static const keysrt_type queues_type_10 KEYSRT_UNUSED = {KEYSRT_TYPE_UINT, KEYSRT_TYPE_FIXED, sizeof(uint64_t), 0, KEYSRT_NO_LIMIT, 0, 0, "u64"};
static const keysrt_type queues_type_11 KEYSRT_UNUSED = {KEYSRT_TYPE_BYTES, 0, sizeof(keysrt_view), 0, KEYSRT_NO_LIMIT, 0, 0, "bytes"};
static const keysrt_type queues_type_12 KEYSRT_UNUSED = {KEYSRT_TYPE_UUID, KEYSRT_TYPE_FIXED, sizeof(keysrt_uuid), 0, 0, 0, 0, "uuid"};
typedef struct queues_task_array {
    queues_task *items;
    size_t count;
    keysrt_block block;
} queues_task_array;
static inline void queues_task_array_clear(queues_task_array *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}

static const keysrt_type queues_type_13 KEYSRT_UNUSED = {KEYSRT_TYPE_UINT, KEYSRT_TYPE_FIXED, sizeof(uint32_t), 0, UINT64_C(4294967295), 0, 0, "seconds"};

/* Ids alone; what they mean is kept elsewhere.
 * queue "q:work:{name}", Redis type list, database 0; TTL: never expires. queues.keys:20
 * At least once: a job comes back until somebody acknowledges it, so its handler may run twice. A worker that lost its job to another one is told so (MISS), and cannot end it.
 * A job is its own id; the same one pushed again changes nothing while it is there, nor while it is among the newest 10000 finished ones.
 * Lost replies: of a push, push again; of a reserve, the job comes back after its lease, and the attempt counts; of an acknowledge, do it again: OK and MISS both say that it is over for this worker.
 * Commands: EVALSHA (LPUSH, RPUSH, RPOP, LINDEX, LRANGE, LLEN, LPOS, LREM, HGET, HSET, HDEL, HEXISTS, ZADD, ZRANGE, ZCARD, ZSCORE, ZREM, ZREMRANGEBYRANK, PEXPIRE, TIME), LLEN, UNLINK. */
typedef struct queues_work_params {
    queues_task name;
} queues_work_params;
/* A job in a worker's hands. */
typedef struct queues_work_job {
    queues_task id;
    keysrt_queue_lease lease;
    keysrt_block block; /* of reserve; empty in an array */
} queues_work_job;
typedef struct queues_work_jobs {
    queues_work_job *items;
    size_t count;
    keysrt_block block;
} queues_work_jobs;
static inline void queues_work_job_clear(queues_work_job *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}
static inline void queues_work_jobs_clear(queues_work_jobs *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}
typedef struct queues_work_entry {
    queues_task id;
    keysrt_queue_note note;
} queues_work_entry;
typedef struct queues_work_entries {
    queues_work_entry *items;
    size_t count;
    keysrt_block block;
} queues_work_entries;
static inline void queues_work_entries_clear(queues_work_entries *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}
static const keysrt_piece queues_work_table_pieces[] KEYSRT_UNUSED = {
    {"q:work:", 7, offsetof(queues_work_params, name), &queues_type_4, "name", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_piece queues_work_table_attempts_pieces[] KEYSRT_UNUSED = {
    {"q:work:", 7, offsetof(queues_work_params, name), &queues_type_4, "name", false},
    {":attempts", 9, 0, 0, 0, false},
};
static const keysrt_key queues_work_table_attempts KEYSRT_UNUSED = {&queues_keyspace, "work attempts", 0, 0, 0, false, {2, sizeof(queues_work_params), queues_work_table_attempts_pieces, "q:work:*:attempts", "q:work:{name}:attempts"}, 0, 0, 0, {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0}, 0, 0, 0, 0, 0};
static const keysrt_piece queues_work_table_active_pieces[] KEYSRT_UNUSED = {
    {"q:work:", 7, offsetof(queues_work_params, name), &queues_type_4, "name", false},
    {":active", 7, 0, 0, 0, false},
};
static const keysrt_key queues_work_table_active KEYSRT_UNUSED = {&queues_keyspace, "work active", 0, 0, 0, false, {2, sizeof(queues_work_params), queues_work_table_active_pieces, "q:work:*:active", "q:work:{name}:active"}, 0, 0, 0, {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0}, 0, 0, 0, 0, 0};
static const keysrt_piece queues_work_table_delayed_pieces[] KEYSRT_UNUSED = {
    {"q:work:", 7, offsetof(queues_work_params, name), &queues_type_4, "name", false},
    {":delayed", 8, 0, 0, 0, false},
};
static const keysrt_key queues_work_table_delayed KEYSRT_UNUSED = {&queues_keyspace, "work delayed", 0, 0, 0, false, {2, sizeof(queues_work_params), queues_work_table_delayed_pieces, "q:work:*:delayed", "q:work:{name}:delayed"}, 0, 0, 0, {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0}, 0, 0, 0, 0, 0};
static const keysrt_piece queues_work_table_failed_pieces[] KEYSRT_UNUSED = {
    {"q:work:", 7, offsetof(queues_work_params, name), &queues_type_4, "name", false},
    {":failed", 7, 0, 0, 0, false},
};
static const keysrt_key queues_work_table_failed KEYSRT_UNUSED = {&queues_keyspace, "work failed", 0, 0, 0, false, {2, sizeof(queues_work_params), queues_work_table_failed_pieces, "q:work:*:failed", "q:work:{name}:failed"}, 0, 0, 0, {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0}, 0, 0, 0, 0, 0};
static const keysrt_piece queues_work_table_completed_pieces[] KEYSRT_UNUSED = {
    {"q:work:", 7, offsetof(queues_work_params, name), &queues_type_4, "name", false},
    {":completed", 10, 0, 0, 0, false},
};
static const keysrt_key queues_work_table_completed KEYSRT_UNUSED = {&queues_keyspace, "work completed", 0, 0, 0, false, {2, sizeof(queues_work_params), queues_work_table_completed_pieces, "q:work:*:completed", "q:work:{name}:completed"}, 0, 0, 0, {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0}, 0, 0, 0, 0, 0};
static const keysrt_queue_detail queues_work_table_queue KEYSRT_UNUSED = {&queues_work_table_attempts, &queues_work_table_active, &queues_work_table_delayed, &queues_work_table_failed, 0, &queues_work_table_completed, 
    {KEYSRT_CONSTANT, 60000, 0, 0}, {KEYSRT_CONSTANT, 3, 0, 0}, 0, 0,
    sizeof(queues_work_job), offsetof(queues_work_job, block), 0, offsetof(queues_work_job, lease), sizeof(queues_task), 0, sizeof(queues_work_entry), offsetof(queues_work_entry, note)};
static const keysrt_key queues_work_table KEYSRT_UNUSED = {&queues_keyspace, "work", 0, 0, KEYSRT_QUEUE, false,
    {2, sizeof(queues_work_params), queues_work_table_pieces, "q:work:*", "q:work:{name}"},
    &queues_type_4, 0, 0,
    {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0},
    &queues_work_table_queue, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL queues_work_key_name(keysrt_client *client, queues_task name_param, keysrt_text *out)
{ return keysrt_key_name(client, &queues_work_table, &name_param, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL queues_work_parse(keysrt_client *client, keysrt_view name, queues_work_params *out)
{ return keysrt_key_parse(client, &queues_work_table, name, out, NULL); }
/* MISS: it is there already, nothing changed. EVALSHA */
KEYSRT_CALL queues_work_push(keysrt_client *client, queues_task name_param, queues_task job)
{ return keysrt_queue_push(client, &queues_work_table, &name_param, &job, NULL, keysrt_ms(0)); }
/* Served after the delay. EVALSHA */
KEYSRT_CALL queues_work_push_later(keysrt_client *client, queues_task name_param, queues_task job, keysrt_duration delay)
{ return keysrt_queue_push(client, &queues_work_table, &name_param, &job, NULL, delay); }
/* delay 0: none. pushed (may be NULL): how many were new. EVALSHA */
KEYSRT_CALL queues_work_push_many(keysrt_client *client, queues_task name_param, const queues_task *jobs, size_t count, keysrt_duration delay, uint64_t *pushed)
{ return keysrt_queue_push_many(client, &queues_work_table, &name_param, jobs, count, delay, pushed); }
/* How many wait in this list; 0 where there is no key. LLEN */
KEYSRT_CALL queues_work_waiting(keysrt_client *client, queues_task name_param, uint64_t *out)
{ return keysrt_list_length(client, &queues_work_table, &name_param, out); }
/* The next job, for this long. MISS: none waits. EVALSHA */
KEYSRT_CALL queues_work_reserve(keysrt_client *client, queues_task name_param, queues_work_job *out)
{ return keysrt_queue_reserve(client, &queues_work_table, &name_param, keysrt_ms(0), 0, out, &out->block); }
/* The same, waiting at most so long for one. (direct) EVALSHA */
KEYSRT_CALL queues_work_reserve_within(keysrt_client *client, queues_task name_param, keysrt_duration at_most, queues_work_job *out)
{ return keysrt_queue_reserve_within(client, &queues_work_table, &name_param, at_most, keysrt_ms(0), 0, out, &out->block); }
/* Up to count (at most 1000); none: an empty result. EVALSHA */
KEYSRT_CALL queues_work_reserve_many(keysrt_client *client, queues_task name_param, uint64_t count, queues_work_jobs *out)
{ return keysrt_queue_reserve_many(client, &queues_work_table, &name_param, count, keysrt_ms(0), 0, out, &out->block); }
/* The lease begins anew. MISS: the job was lost. EVALSHA */
KEYSRT_CALL queues_work_heartbeat(keysrt_client *client, queues_task name_param, queues_work_job *job)
{ return keysrt_queue_heartbeat(client, &queues_work_table, &name_param, job, keysrt_ms(0)); }
/* It is done. MISS: it was lost, or acknowledged before. EVALSHA */
KEYSRT_CALL queues_work_acknowledge(keysrt_client *client, queues_task name_param, const queues_work_job *job)
{ return keysrt_queue_acknowledge(client, &queues_work_table, &name_param, job); }
/* Tried again after so long, see keysrt_queue_backoff(); keysrt_never(): given up. gave_up (may be NULL): it was the last attempt. MISS: lost. EVALSHA */
KEYSRT_CALL queues_work_fail(keysrt_client *client, queues_task name_param, const queues_work_job *job, keysrt_view reason, keysrt_duration retry_after, bool *gave_up)
{ return keysrt_queue_fail(client, &queues_work_table, &name_param, job, reason, retry_after, 0, gave_up); }
/* A job that failed, is delayed or reserved waits again. MISS: there is no such. EVALSHA */
KEYSRT_CALL queues_work_requeue(keysrt_client *client, queues_task name_param, queues_task id)
{ return keysrt_queue_requeue(client, &queues_work_table, &name_param, &id); }
/* The count (at most 1000) that failed first; requeued may be NULL. EVALSHA */
KEYSRT_CALL queues_work_requeue_failed(keysrt_client *client, queues_task name_param, uint64_t count, uint64_t *requeued)
{ return keysrt_queue_requeue_failed(client, &queues_work_table, &name_param, count, requeued); }
/* Forgets the count (at most 1000) that failed first; discarded may be NULL. EVALSHA */
KEYSRT_CALL queues_work_discard_failed(keysrt_client *client, queues_task name_param, uint64_t count, uint64_t *discarded)
{ return keysrt_queue_discard_failed(client, &queues_work_table, &name_param, count, discarded); }
/* What dead workers left, and what is due, waits again, as with each reserve; recovered may be NULL. EVALSHA */
KEYSRT_CALL queues_work_recover(keysrt_client *client, queues_task name_param, uint64_t *recovered)
{ return keysrt_queue_recover(client, &queues_work_table, &name_param, 0, recovered); }
/* Forgets a job, whatever its state. MISS: there is no such. EVALSHA */
KEYSRT_CALL queues_work_remove(keysrt_client *client, queues_task name_param, queues_task id)
{ return keysrt_queue_remove(client, &queues_work_table, &name_param, &id); }
/* How many jobs are in each state. EVALSHA */
KEYSRT_CALL queues_work_counts(keysrt_client *client, queues_task name_param, keysrt_queue_counts *out)
{ return keysrt_queue_count(client, &queues_work_table, &name_param, out); }
/* A page of the jobs in a state, count at most 1000. EVALSHA */
KEYSRT_CALL queues_work_list(keysrt_client *client, queues_task name_param, keysrt_queue_state state, uint64_t offset, uint64_t count, queues_work_entries *out)
{ return keysrt_queue_list(client, &queues_work_table, &name_param, state, offset, count, out, &out->block); }
/* State, attempts and last reason of a job. MISS: there is no such. EVALSHA */
KEYSRT_CALL queues_work_find(keysrt_client *client, queues_task name_param, queues_task id, keysrt_queue_found *out)
{ return keysrt_queue_find(client, &queues_work_table, &name_param, &id, out); }
/* The whole queue, all its keys. MISS: there was none. UNLINK */
KEYSRT_CALL queues_work_delete(keysrt_client *client, queues_task name_param)
{ return keysrt_queue_delete(client, &queues_work_table, &name_param); }

/* Each has its content; the worker says how long.
 * queue "q:mail", Redis type list, database 0; TTL: never expires. queues.keys:23
 * At least once: a job comes back until somebody acknowledges it, so its handler may run twice. A worker that lost its job to another one is told so (MISS), and cannot end it.
 * The caller chooses the id of a job; the same one pushed again changes nothing while it is there; once acknowledged it may come again.
 * Lost replies: of a push, push again; of a reserve, the job comes back after its lease, and the attempt counts; of an acknowledge, do it again: OK and MISS both say that it is over for this worker.
 * Commands: EVALSHA (LPUSH, RPUSH, RPOP, LINDEX, LRANGE, LLEN, LPOS, LREM, HGET, HSET, HDEL, HEXISTS, ZADD, ZRANGE, ZCARD, ZSCORE, ZREM, PEXPIRE, TIME), LLEN, HGET, UNLINK. */
typedef struct queues_mail_box_id {
    const char *data;
    size_t len;
} queues_mail_box_id;
static inline queues_mail_box_id queues_mail_box_id_bytes(const void *data, size_t len)
{
    const queues_mail_box_id value = {(const char *)data, len};
    return value;
}
static inline queues_mail_box_id queues_mail_box_id_str(const char *text)
{
    return queues_mail_box_id_bytes(text, strlen(text));
}
#define QUEUES_MAIL_BOX_ID(text) queues_mail_box_id_str(text)

typedef struct queues_mail_box_item {
    queues_mail_box_id id;
    queues_mail value;
} queues_mail_box_item;
/* A job in a worker's hands. */
typedef struct queues_mail_box_job {
    queues_mail_box_id id;
    queues_mail value;
    keysrt_queue_lease lease;
    keysrt_block block; /* of reserve; empty in an array */
} queues_mail_box_job;
typedef struct queues_mail_box_jobs {
    queues_mail_box_job *items;
    size_t count;
    keysrt_block block;
} queues_mail_box_jobs;
static inline void queues_mail_box_job_clear(queues_mail_box_job *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}
static inline void queues_mail_box_jobs_clear(queues_mail_box_jobs *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}
typedef struct queues_mail_box_entry {
    queues_mail_box_id id;
    keysrt_queue_note note;
} queues_mail_box_entry;
typedef struct queues_mail_box_entries {
    queues_mail_box_entry *items;
    size_t count;
    keysrt_block block;
} queues_mail_box_entries;
static inline void queues_mail_box_entries_clear(queues_mail_box_entries *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}
static const keysrt_piece queues_mail_box_table_pieces[] KEYSRT_UNUSED = {
    {"q:mail", 6, 0, 0, 0, false},
};
static const keysrt_piece queues_mail_box_table_attempts_pieces[] KEYSRT_UNUSED = {
    {"q:mail:attempts", 15, 0, 0, 0, false},
};
static const keysrt_key queues_mail_box_table_attempts KEYSRT_UNUSED = {&queues_keyspace, "mail_box attempts", 1, 0, 0, false, {1, 0, queues_mail_box_table_attempts_pieces, "q:mail:attempts", "q:mail:attempts"}, 0, 0, 0, {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0}, 0, 0, 0, 0, 0};
static const keysrt_piece queues_mail_box_table_active_pieces[] KEYSRT_UNUSED = {
    {"q:mail:active", 13, 0, 0, 0, false},
};
static const keysrt_key queues_mail_box_table_active KEYSRT_UNUSED = {&queues_keyspace, "mail_box active", 1, 0, 0, false, {1, 0, queues_mail_box_table_active_pieces, "q:mail:active", "q:mail:active"}, 0, 0, 0, {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0}, 0, 0, 0, 0, 0};
static const keysrt_piece queues_mail_box_table_delayed_pieces[] KEYSRT_UNUSED = {
    {"q:mail:delayed", 14, 0, 0, 0, false},
};
static const keysrt_key queues_mail_box_table_delayed KEYSRT_UNUSED = {&queues_keyspace, "mail_box delayed", 1, 0, 0, false, {1, 0, queues_mail_box_table_delayed_pieces, "q:mail:delayed", "q:mail:delayed"}, 0, 0, 0, {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0}, 0, 0, 0, 0, 0};
static const keysrt_piece queues_mail_box_table_failed_pieces[] KEYSRT_UNUSED = {
    {"q:mail:failed", 13, 0, 0, 0, false},
};
static const keysrt_key queues_mail_box_table_failed KEYSRT_UNUSED = {&queues_keyspace, "mail_box failed", 1, 0, 0, false, {1, 0, queues_mail_box_table_failed_pieces, "q:mail:failed", "q:mail:failed"}, 0, 0, 0, {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0}, 0, 0, 0, 0, 0};
static const keysrt_piece queues_mail_box_table_jobs_pieces[] KEYSRT_UNUSED = {
    {"q:mail:jobs", 11, 0, 0, 0, false},
};
static const keysrt_key queues_mail_box_table_jobs KEYSRT_UNUSED = {&queues_keyspace, "mail_box jobs", 1, 0, 0, false, {1, 0, queues_mail_box_table_jobs_pieces, "q:mail:jobs", "q:mail:jobs"}, 0, 0, 0, {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0}, 0, 0, 0, 0, 0};
static const keysrt_queue_detail queues_mail_box_table_queue KEYSRT_UNUSED = {&queues_mail_box_table_attempts, &queues_mail_box_table_active, &queues_mail_box_table_delayed, &queues_mail_box_table_failed, &queues_mail_box_table_jobs, 0, 
    {KEYSRT_AT_CALL, 0, 0, 0}, {KEYSRT_CONSTANT, 2, 0, 0}, 0, 0,
    sizeof(queues_mail_box_job), offsetof(queues_mail_box_job, block), offsetof(queues_mail_box_job, value), offsetof(queues_mail_box_job, lease), sizeof(queues_mail_box_item), offsetof(queues_mail_box_item, value), sizeof(queues_mail_box_entry), offsetof(queues_mail_box_entry, note)};
static const keysrt_key queues_mail_box_table KEYSRT_UNUSED = {&queues_keyspace, "mail_box", 1, 0, KEYSRT_QUEUE, false,
    {1, 0, queues_mail_box_table_pieces, "q:mail", "q:mail"},
    &queues_type_7, 0, 0,
    {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0},
    &queues_mail_box_table_queue, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL queues_mail_box_key_name(keysrt_client *client, keysrt_text *out)
{ return keysrt_key_name(client, &queues_mail_box_table, NULL, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL queues_mail_box_parse(keysrt_client *client, keysrt_view name)
{ return keysrt_key_parse(client, &queues_mail_box_table, name, NULL, NULL); }
/* id: the caller's choice, 1 to 128 bytes. MISS: it is there already, nothing changed. EVALSHA */
KEYSRT_CALL queues_mail_box_push(keysrt_client *client, queues_mail_box_id id, const queues_mail *value)
{ return keysrt_queue_push(client, &queues_mail_box_table, NULL, &id, value, keysrt_ms(0)); }
/* Served after the delay. EVALSHA */
KEYSRT_CALL queues_mail_box_push_later(keysrt_client *client, queues_mail_box_id id, const queues_mail *value, keysrt_duration delay)
{ return keysrt_queue_push(client, &queues_mail_box_table, NULL, &id, value, delay); }
/* delay 0: none. pushed (may be NULL): how many were new. EVALSHA */
KEYSRT_CALL queues_mail_box_push_many(keysrt_client *client, const queues_mail_box_item *items, size_t count, keysrt_duration delay, uint64_t *pushed)
{ return keysrt_queue_push_many(client, &queues_mail_box_table, NULL, items, count, delay, pushed); }
/* How many wait in this list; 0 where there is no key. LLEN */
KEYSRT_CALL queues_mail_box_waiting(keysrt_client *client, uint64_t *out)
{ return keysrt_list_length(client, &queues_mail_box_table, NULL, out); }
/* The next job, for this long. MISS: none waits. EVALSHA */
KEYSRT_CALL queues_mail_box_reserve(keysrt_client *client, keysrt_duration lease, queues_mail_box_job *out)
{ return keysrt_queue_reserve(client, &queues_mail_box_table, NULL, lease, 0, out, &out->block); }
/* The same, waiting at most so long for one. (direct) EVALSHA */
KEYSRT_CALL queues_mail_box_reserve_within(keysrt_client *client, keysrt_duration at_most, keysrt_duration lease, queues_mail_box_job *out)
{ return keysrt_queue_reserve_within(client, &queues_mail_box_table, NULL, at_most, lease, 0, out, &out->block); }
/* Up to count (at most 1000); none: an empty result. EVALSHA */
KEYSRT_CALL queues_mail_box_reserve_many(keysrt_client *client, uint64_t count, keysrt_duration lease, queues_mail_box_jobs *out)
{ return keysrt_queue_reserve_many(client, &queues_mail_box_table, NULL, count, lease, 0, out, &out->block); }
/* The lease begins anew. MISS: the job was lost. EVALSHA */
KEYSRT_CALL queues_mail_box_heartbeat(keysrt_client *client, queues_mail_box_job *job, keysrt_duration lease)
{ return keysrt_queue_heartbeat(client, &queues_mail_box_table, NULL, job, lease); }
/* It is done. MISS: it was lost, or acknowledged before. EVALSHA */
KEYSRT_CALL queues_mail_box_acknowledge(keysrt_client *client, const queues_mail_box_job *job)
{ return keysrt_queue_acknowledge(client, &queues_mail_box_table, NULL, job); }
/* Tried again after so long, see keysrt_queue_backoff(); keysrt_never(): given up. gave_up (may be NULL): it was the last attempt. MISS: lost. EVALSHA */
KEYSRT_CALL queues_mail_box_fail(keysrt_client *client, const queues_mail_box_job *job, keysrt_view reason, keysrt_duration retry_after, bool *gave_up)
{ return keysrt_queue_fail(client, &queues_mail_box_table, NULL, job, reason, retry_after, 0, gave_up); }
/* A job that failed, is delayed or reserved waits again. MISS: there is no such. EVALSHA */
KEYSRT_CALL queues_mail_box_requeue(keysrt_client *client, queues_mail_box_id id)
{ return keysrt_queue_requeue(client, &queues_mail_box_table, NULL, &id); }
/* The count (at most 1000) that failed first; requeued may be NULL. EVALSHA */
KEYSRT_CALL queues_mail_box_requeue_failed(keysrt_client *client, uint64_t count, uint64_t *requeued)
{ return keysrt_queue_requeue_failed(client, &queues_mail_box_table, NULL, count, requeued); }
/* Forgets the count (at most 1000) that failed first; discarded may be NULL. EVALSHA */
KEYSRT_CALL queues_mail_box_discard_failed(keysrt_client *client, uint64_t count, uint64_t *discarded)
{ return keysrt_queue_discard_failed(client, &queues_mail_box_table, NULL, count, discarded); }
/* What dead workers left, and what is due, waits again, as with each reserve; recovered may be NULL. EVALSHA */
KEYSRT_CALL queues_mail_box_recover(keysrt_client *client, uint64_t *recovered)
{ return keysrt_queue_recover(client, &queues_mail_box_table, NULL, 0, recovered); }
/* Forgets a job, whatever its state. MISS: there is no such. EVALSHA */
KEYSRT_CALL queues_mail_box_remove(keysrt_client *client, queues_mail_box_id id)
{ return keysrt_queue_remove(client, &queues_mail_box_table, NULL, &id); }
/* How many jobs are in each state. EVALSHA */
KEYSRT_CALL queues_mail_box_counts(keysrt_client *client, keysrt_queue_counts *out)
{ return keysrt_queue_count(client, &queues_mail_box_table, NULL, out); }
/* A page of the jobs in a state, count at most 1000. EVALSHA */
KEYSRT_CALL queues_mail_box_list(keysrt_client *client, keysrt_queue_state state, uint64_t offset, uint64_t count, queues_mail_box_entries *out)
{ return keysrt_queue_list(client, &queues_mail_box_table, NULL, state, offset, count, out, &out->block); }
/* State, attempts and last reason of a job. MISS: there is no such. EVALSHA */
KEYSRT_CALL queues_mail_box_find(keysrt_client *client, queues_mail_box_id id, keysrt_queue_found *out)
{ return keysrt_queue_find(client, &queues_mail_box_table, NULL, &id, out); }
/* What a job holds. MISS: there is no such. HGET */
KEYSRT_CALL queues_mail_box_content(keysrt_client *client, queues_mail_box_id id, queues_mail_result *out)
{ return keysrt_queue_content(client, &queues_mail_box_table, NULL, &id, out, &out->block); }
/* The whole queue, all its keys. MISS: there was none. UNLINK */
KEYSRT_CALL queues_mail_box_delete(keysrt_client *client)
{ return keysrt_queue_delete(client, &queues_mail_box_table, NULL); }

/* Best first. The lists are "q:crawl:high" …, what goes with them "q:crawl:active" ….
 * queue "q:crawl:{level}", Redis type list, database 0; TTL: never expires. queues.keys:26
 * At least once: a job comes back until somebody acknowledges it, so its handler may run twice. A worker that lost its job to another one is told so (MISS), and cannot end it.
 * A job is its own id; the same one pushed again changes nothing while it is there; once acknowledged it may come again.
 * Lost replies: of a push, push again; of a reserve, the job comes back after its lease, and the attempt counts; of an acknowledge, do it again: OK and MISS both say that it is over for this worker.
 * Commands: EVALSHA (LPUSH, RPUSH, RPOP, LINDEX, LRANGE, LLEN, LPOS, LREM, HGET, HSET, HDEL, HEXISTS, ZADD, ZRANGE, ZCARD, ZSCORE, ZREM, PEXPIRE, TIME), LLEN, UNLINK. */
typedef struct queues_crawl_params {
    queues_level level;
} queues_crawl_params;
/* A job in a worker's hands. */
typedef struct queues_crawl_job {
    queues_task id;
    keysrt_queue_lease lease;
    keysrt_block block; /* of reserve; empty in an array */
} queues_crawl_job;
typedef struct queues_crawl_jobs {
    queues_crawl_job *items;
    size_t count;
    keysrt_block block;
} queues_crawl_jobs;
static inline void queues_crawl_job_clear(queues_crawl_job *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}
static inline void queues_crawl_jobs_clear(queues_crawl_jobs *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}
typedef struct queues_crawl_entry {
    queues_task id;
    keysrt_queue_note note;
} queues_crawl_entry;
typedef struct queues_crawl_entries {
    queues_crawl_entry *items;
    size_t count;
    keysrt_block block;
} queues_crawl_entries;
static inline void queues_crawl_entries_clear(queues_crawl_entries *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}
static const keysrt_piece queues_crawl_table_pieces[] KEYSRT_UNUSED = {
    {"q:crawl:", 8, offsetof(queues_crawl_params, level), &queues_type_8, "level", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_piece queues_crawl_table_attempts_pieces[] KEYSRT_UNUSED = {
    {"q:crawl:attempts", 16, 0, 0, 0, false},
};
static const keysrt_key queues_crawl_table_attempts KEYSRT_UNUSED = {&queues_keyspace, "crawl attempts", 2, 0, 0, false, {1, sizeof(queues_crawl_params), queues_crawl_table_attempts_pieces, "q:crawl:attempts", "q:crawl:attempts"}, 0, 0, 0, {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0}, 0, 0, 0, 0, 0};
static const keysrt_piece queues_crawl_table_active_pieces[] KEYSRT_UNUSED = {
    {"q:crawl:active", 14, 0, 0, 0, false},
};
static const keysrt_key queues_crawl_table_active KEYSRT_UNUSED = {&queues_keyspace, "crawl active", 2, 0, 0, false, {1, sizeof(queues_crawl_params), queues_crawl_table_active_pieces, "q:crawl:active", "q:crawl:active"}, 0, 0, 0, {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0}, 0, 0, 0, 0, 0};
static const keysrt_piece queues_crawl_table_delayed_pieces[] KEYSRT_UNUSED = {
    {"q:crawl:delayed", 15, 0, 0, 0, false},
};
static const keysrt_key queues_crawl_table_delayed KEYSRT_UNUSED = {&queues_keyspace, "crawl delayed", 2, 0, 0, false, {1, sizeof(queues_crawl_params), queues_crawl_table_delayed_pieces, "q:crawl:delayed", "q:crawl:delayed"}, 0, 0, 0, {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0}, 0, 0, 0, 0, 0};
static const keysrt_piece queues_crawl_table_failed_pieces[] KEYSRT_UNUSED = {
    {"q:crawl:failed", 14, 0, 0, 0, false},
};
static const keysrt_key queues_crawl_table_failed KEYSRT_UNUSED = {&queues_keyspace, "crawl failed", 2, 0, 0, false, {1, sizeof(queues_crawl_params), queues_crawl_table_failed_pieces, "q:crawl:failed", "q:crawl:failed"}, 0, 0, 0, {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0}, 0, 0, 0, 0, 0};
static const keysrt_queue_detail queues_crawl_table_queue KEYSRT_UNUSED = {&queues_crawl_table_attempts, &queues_crawl_table_active, &queues_crawl_table_delayed, &queues_crawl_table_failed, 0, 0, 
    {KEYSRT_CONSTANT, 60000, 0, 0}, {KEYSRT_CONSTANT, 2, 0, 0}, offsetof(queues_crawl_params, level), 3,
    sizeof(queues_crawl_job), offsetof(queues_crawl_job, block), 0, offsetof(queues_crawl_job, lease), sizeof(queues_task), 0, sizeof(queues_crawl_entry), offsetof(queues_crawl_entry, note)};
static const keysrt_key queues_crawl_table KEYSRT_UNUSED = {&queues_keyspace, "crawl", 2, 0, KEYSRT_QUEUE, false,
    {2, sizeof(queues_crawl_params), queues_crawl_table_pieces, "q:crawl:*", "q:crawl:{level}"},
    &queues_type_4, 0, 0,
    {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0},
    &queues_crawl_table_queue, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL queues_crawl_key_name(keysrt_client *client, queues_level level, keysrt_text *out)
{ return keysrt_key_name(client, &queues_crawl_table, &level, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL queues_crawl_parse(keysrt_client *client, keysrt_view name, queues_crawl_params *out)
{ return keysrt_key_parse(client, &queues_crawl_table, name, out, NULL); }
/* MISS: it is there already, nothing changed. EVALSHA */
KEYSRT_CALL queues_crawl_push(keysrt_client *client, queues_level level, queues_task job)
{ return keysrt_queue_push(client, &queues_crawl_table, &level, &job, NULL, keysrt_ms(0)); }
/* Served after the delay. EVALSHA */
KEYSRT_CALL queues_crawl_push_later(keysrt_client *client, queues_level level, queues_task job, keysrt_duration delay)
{ return keysrt_queue_push(client, &queues_crawl_table, &level, &job, NULL, delay); }
/* delay 0: none. pushed (may be NULL): how many were new. EVALSHA */
KEYSRT_CALL queues_crawl_push_many(keysrt_client *client, queues_level level, const queues_task *jobs, size_t count, keysrt_duration delay, uint64_t *pushed)
{ return keysrt_queue_push_many(client, &queues_crawl_table, &level, jobs, count, delay, pushed); }
/* How many wait in this list; 0 where there is no key. LLEN */
KEYSRT_CALL queues_crawl_waiting(keysrt_client *client, queues_level level, uint64_t *out)
{ return keysrt_list_length(client, &queues_crawl_table, &level, out); }
/* The next job, for this long. MISS: none waits. EVALSHA */
KEYSRT_CALL queues_crawl_reserve(keysrt_client *client, queues_crawl_job *out)
{
    const queues_crawl_params params = {(queues_level)0};
    return keysrt_queue_reserve(client, &queues_crawl_table, &params, keysrt_ms(0), 0, out, &out->block);
}
/* The same, waiting at most so long for one. (direct) EVALSHA */
KEYSRT_CALL queues_crawl_reserve_within(keysrt_client *client, keysrt_duration at_most, queues_crawl_job *out)
{
    const queues_crawl_params params = {(queues_level)0};
    return keysrt_queue_reserve_within(client, &queues_crawl_table, &params, at_most, keysrt_ms(0), 0, out, &out->block);
}
/* Up to count (at most 1000); none: an empty result. EVALSHA */
KEYSRT_CALL queues_crawl_reserve_many(keysrt_client *client, uint64_t count, queues_crawl_jobs *out)
{
    const queues_crawl_params params = {(queues_level)0};
    return keysrt_queue_reserve_many(client, &queues_crawl_table, &params, count, keysrt_ms(0), 0, out, &out->block);
}
/* The lease begins anew. MISS: the job was lost. EVALSHA */
KEYSRT_CALL queues_crawl_heartbeat(keysrt_client *client, queues_crawl_job *job)
{
    const queues_crawl_params params = {(queues_level)0};
    return keysrt_queue_heartbeat(client, &queues_crawl_table, &params, job, keysrt_ms(0));
}
/* It is done. MISS: it was lost, or acknowledged before. EVALSHA */
KEYSRT_CALL queues_crawl_acknowledge(keysrt_client *client, const queues_crawl_job *job)
{
    const queues_crawl_params params = {(queues_level)0};
    return keysrt_queue_acknowledge(client, &queues_crawl_table, &params, job);
}
/* Tried again after so long, see keysrt_queue_backoff(); keysrt_never(): given up. gave_up (may be NULL): it was the last attempt. MISS: lost. EVALSHA */
KEYSRT_CALL queues_crawl_fail(keysrt_client *client, const queues_crawl_job *job, keysrt_view reason, keysrt_duration retry_after, bool *gave_up)
{
    const queues_crawl_params params = {(queues_level)0};
    return keysrt_queue_fail(client, &queues_crawl_table, &params, job, reason, retry_after, 0, gave_up);
}
/* A job that failed, is delayed or reserved waits again. MISS: there is no such. EVALSHA */
KEYSRT_CALL queues_crawl_requeue(keysrt_client *client, queues_task id)
{
    const queues_crawl_params params = {(queues_level)0};
    return keysrt_queue_requeue(client, &queues_crawl_table, &params, &id);
}
/* The count (at most 1000) that failed first; requeued may be NULL. EVALSHA */
KEYSRT_CALL queues_crawl_requeue_failed(keysrt_client *client, uint64_t count, uint64_t *requeued)
{
    const queues_crawl_params params = {(queues_level)0};
    return keysrt_queue_requeue_failed(client, &queues_crawl_table, &params, count, requeued);
}
/* Forgets the count (at most 1000) that failed first; discarded may be NULL. EVALSHA */
KEYSRT_CALL queues_crawl_discard_failed(keysrt_client *client, uint64_t count, uint64_t *discarded)
{
    const queues_crawl_params params = {(queues_level)0};
    return keysrt_queue_discard_failed(client, &queues_crawl_table, &params, count, discarded);
}
/* What dead workers left, and what is due, waits again, as with each reserve; recovered may be NULL. EVALSHA */
KEYSRT_CALL queues_crawl_recover(keysrt_client *client, uint64_t *recovered)
{
    const queues_crawl_params params = {(queues_level)0};
    return keysrt_queue_recover(client, &queues_crawl_table, &params, 0, recovered);
}
/* Forgets a job, whatever its state. MISS: there is no such. EVALSHA */
KEYSRT_CALL queues_crawl_remove(keysrt_client *client, queues_task id)
{
    const queues_crawl_params params = {(queues_level)0};
    return keysrt_queue_remove(client, &queues_crawl_table, &params, &id);
}
/* How many jobs are in each state. EVALSHA */
KEYSRT_CALL queues_crawl_counts(keysrt_client *client, keysrt_queue_counts *out)
{
    const queues_crawl_params params = {(queues_level)0};
    return keysrt_queue_count(client, &queues_crawl_table, &params, out);
}
/* A page of the jobs in a state, count at most 1000. EVALSHA */
KEYSRT_CALL queues_crawl_list(keysrt_client *client, keysrt_queue_state state, uint64_t offset, uint64_t count, queues_crawl_entries *out)
{
    const queues_crawl_params params = {(queues_level)0};
    return keysrt_queue_list(client, &queues_crawl_table, &params, state, offset, count, out, &out->block);
}
/* State, attempts and last reason of a job. MISS: there is no such. EVALSHA */
KEYSRT_CALL queues_crawl_find(keysrt_client *client, queues_task id, keysrt_queue_found *out)
{
    const queues_crawl_params params = {(queues_level)0};
    return keysrt_queue_find(client, &queues_crawl_table, &params, &id, out);
}
/* The whole queue, all its keys. MISS: there was none. UNLINK */
KEYSRT_CALL queues_crawl_delete(keysrt_client *client)
{
    const queues_crawl_params params = {(queues_level)0};
    return keysrt_queue_delete(client, &queues_crawl_table, &params);
}

/* The best is written ":urgent", the rest nothing; numbers, and no end of attempts.
 * queue "q:graded:{region}{grade}", Redis type list, database 0; TTL: never expires. queues.keys:29
 * At least once: a job comes back until somebody acknowledges it, so its handler may run twice. A worker that lost its job to another one is told so (MISS), and cannot end it.
 * A job is its own id; the same one pushed again changes nothing while it is there, nor while it is among the newest 10000 finished ones.
 * Lost replies: of a push, push again; of a reserve, the job comes back after its lease, and the attempt counts; of an acknowledge, do it again: OK and MISS both say that it is over for this worker.
 * Commands: EVALSHA (LPUSH, RPUSH, RPOP, LINDEX, LRANGE, LLEN, LPOS, LREM, HGET, HSET, HDEL, HEXISTS, ZADD, ZRANGE, ZCARD, ZSCORE, ZREM, ZREMRANGEBYRANK, PEXPIRE, TIME), LLEN, UNLINK. */
typedef struct queues_graded_params {
    queues_task region;
    queues_grade grade;
} queues_graded_params;
/* A job in a worker's hands. */
typedef struct queues_graded_job {
    uint64_t id;
    keysrt_queue_lease lease;
} queues_graded_job;
typedef struct queues_graded_jobs {
    queues_graded_job *items;
    size_t count;
    keysrt_block block;
} queues_graded_jobs;
static inline void queues_graded_jobs_clear(queues_graded_jobs *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}
typedef struct queues_graded_entry {
    uint64_t id;
    keysrt_queue_note note;
} queues_graded_entry;
typedef struct queues_graded_entries {
    queues_graded_entry *items;
    size_t count;
    keysrt_block block;
} queues_graded_entries;
static inline void queues_graded_entries_clear(queues_graded_entries *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}
static const keysrt_piece queues_graded_table_pieces[] KEYSRT_UNUSED = {
    {"q:graded:", 9, offsetof(queues_graded_params, region), &queues_type_4, "region", false},
    {"", 0, offsetof(queues_graded_params, grade), &queues_type_9, "grade", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_piece queues_graded_table_attempts_pieces[] KEYSRT_UNUSED = {
    {"q:graded:", 9, offsetof(queues_graded_params, region), &queues_type_4, "region", false},
    {":attempts", 9, 0, 0, 0, false},
};
static const keysrt_key queues_graded_table_attempts KEYSRT_UNUSED = {&queues_keyspace, "graded attempts", 3, 0, 0, false, {2, sizeof(queues_graded_params), queues_graded_table_attempts_pieces, "q:graded:*:attempts", "q:graded:{region}:attempts"}, 0, 0, 0, {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0}, 0, 0, 0, 0, 0};
static const keysrt_piece queues_graded_table_active_pieces[] KEYSRT_UNUSED = {
    {"q:now:", 6, offsetof(queues_graded_params, region), &queues_type_4, "region", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key queues_graded_table_active KEYSRT_UNUSED = {&queues_keyspace, "graded active", 3, 0, 0, false, {2, sizeof(queues_graded_params), queues_graded_table_active_pieces, "q:now:*", "q:now:{region}"}, 0, 0, 0, {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0}, 0, 0, 0, 0, 0};
static const keysrt_piece queues_graded_table_delayed_pieces[] KEYSRT_UNUSED = {
    {"q:graded:", 9, offsetof(queues_graded_params, region), &queues_type_4, "region", false},
    {":delayed", 8, 0, 0, 0, false},
};
static const keysrt_key queues_graded_table_delayed KEYSRT_UNUSED = {&queues_keyspace, "graded delayed", 3, 0, 0, false, {2, sizeof(queues_graded_params), queues_graded_table_delayed_pieces, "q:graded:*:delayed", "q:graded:{region}:delayed"}, 0, 0, 0, {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0}, 0, 0, 0, 0, 0};
static const keysrt_piece queues_graded_table_failed_pieces[] KEYSRT_UNUSED = {
    {"q:graded:", 9, offsetof(queues_graded_params, region), &queues_type_4, "region", false},
    {":failed", 7, 0, 0, 0, false},
};
static const keysrt_key queues_graded_table_failed KEYSRT_UNUSED = {&queues_keyspace, "graded failed", 3, 0, 0, false, {2, sizeof(queues_graded_params), queues_graded_table_failed_pieces, "q:graded:*:failed", "q:graded:{region}:failed"}, 0, 0, 0, {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0}, 0, 0, 0, 0, 0};
static const keysrt_piece queues_graded_table_completed_pieces[] KEYSRT_UNUSED = {
    {"q:done:", 7, offsetof(queues_graded_params, region), &queues_type_4, "region", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key queues_graded_table_completed KEYSRT_UNUSED = {&queues_keyspace, "graded completed", 3, 0, 0, false, {2, sizeof(queues_graded_params), queues_graded_table_completed_pieces, "q:done:*", "q:done:{region}"}, 0, 0, 0, {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0}, 0, 0, 0, 0, 0};
static const keysrt_queue_detail queues_graded_table_queue KEYSRT_UNUSED = {&queues_graded_table_attempts, &queues_graded_table_active, &queues_graded_table_delayed, &queues_graded_table_failed, 0, &queues_graded_table_completed, 
    {KEYSRT_CONSTANT, 60000, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, offsetof(queues_graded_params, grade), 2,
    sizeof(queues_graded_job), sizeof(queues_graded_job), 0, offsetof(queues_graded_job, lease), sizeof(uint64_t), 0, sizeof(queues_graded_entry), offsetof(queues_graded_entry, note)};
static const keysrt_key queues_graded_table KEYSRT_UNUSED = {&queues_keyspace, "graded", 3, 0, KEYSRT_QUEUE, false,
    {3, sizeof(queues_graded_params), queues_graded_table_pieces, "q:graded:*", "q:graded:{region}{grade}"},
    &queues_type_10, 0, 0,
    {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0},
    &queues_graded_table_queue, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL queues_graded_key_name(keysrt_client *client, queues_task region, queues_grade grade, keysrt_text *out)
{
    const queues_graded_params params = {region, grade};
    return keysrt_key_name(client, &queues_graded_table, &params, out);
}
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL queues_graded_parse(keysrt_client *client, keysrt_view name, queues_graded_params *out)
{ return keysrt_key_parse(client, &queues_graded_table, name, out, NULL); }
/* MISS: it is there already, nothing changed. EVALSHA */
KEYSRT_CALL queues_graded_push(keysrt_client *client, queues_task region, queues_grade grade, uint64_t job)
{
    const queues_graded_params params = {region, grade};
    return keysrt_queue_push(client, &queues_graded_table, &params, &job, NULL, keysrt_ms(0));
}
/* Served after the delay. EVALSHA */
KEYSRT_CALL queues_graded_push_later(keysrt_client *client, queues_task region, queues_grade grade, uint64_t job, keysrt_duration delay)
{
    const queues_graded_params params = {region, grade};
    return keysrt_queue_push(client, &queues_graded_table, &params, &job, NULL, delay);
}
/* delay 0: none. pushed (may be NULL): how many were new. EVALSHA */
KEYSRT_CALL queues_graded_push_many(keysrt_client *client, queues_task region, queues_grade grade, const uint64_t *jobs, size_t count, keysrt_duration delay, uint64_t *pushed)
{
    const queues_graded_params params = {region, grade};
    return keysrt_queue_push_many(client, &queues_graded_table, &params, jobs, count, delay, pushed);
}
/* How many wait in this list; 0 where there is no key. LLEN */
KEYSRT_CALL queues_graded_waiting(keysrt_client *client, queues_task region, queues_grade grade, uint64_t *out)
{
    const queues_graded_params params = {region, grade};
    return keysrt_list_length(client, &queues_graded_table, &params, out);
}
/* The next job, for this long. MISS: none waits. EVALSHA */
KEYSRT_CALL queues_graded_reserve(keysrt_client *client, queues_task region, queues_graded_job *out)
{
    const queues_graded_params params = {region, (queues_grade)0};
    return keysrt_queue_reserve(client, &queues_graded_table, &params, keysrt_ms(0), 0, out, NULL);
}
/* The same, waiting at most so long for one. (direct) EVALSHA */
KEYSRT_CALL queues_graded_reserve_within(keysrt_client *client, queues_task region, keysrt_duration at_most, queues_graded_job *out)
{
    const queues_graded_params params = {region, (queues_grade)0};
    return keysrt_queue_reserve_within(client, &queues_graded_table, &params, at_most, keysrt_ms(0), 0, out, NULL);
}
/* Up to count (at most 1000); none: an empty result. EVALSHA */
KEYSRT_CALL queues_graded_reserve_many(keysrt_client *client, queues_task region, uint64_t count, queues_graded_jobs *out)
{
    const queues_graded_params params = {region, (queues_grade)0};
    return keysrt_queue_reserve_many(client, &queues_graded_table, &params, count, keysrt_ms(0), 0, out, &out->block);
}
/* The lease begins anew. MISS: the job was lost. EVALSHA */
KEYSRT_CALL queues_graded_heartbeat(keysrt_client *client, queues_task region, queues_graded_job *job)
{
    const queues_graded_params params = {region, (queues_grade)0};
    return keysrt_queue_heartbeat(client, &queues_graded_table, &params, job, keysrt_ms(0));
}
/* It is done. MISS: it was lost, or acknowledged before. EVALSHA */
KEYSRT_CALL queues_graded_acknowledge(keysrt_client *client, queues_task region, const queues_graded_job *job)
{
    const queues_graded_params params = {region, (queues_grade)0};
    return keysrt_queue_acknowledge(client, &queues_graded_table, &params, job);
}
/* Tried again after so long, see keysrt_queue_backoff(); keysrt_never(): given up. gave_up (may be NULL): it was the last attempt. MISS: lost. EVALSHA */
KEYSRT_CALL queues_graded_fail(keysrt_client *client, queues_task region, const queues_graded_job *job, keysrt_view reason, keysrt_duration retry_after, bool *gave_up)
{
    const queues_graded_params params = {region, (queues_grade)0};
    return keysrt_queue_fail(client, &queues_graded_table, &params, job, reason, retry_after, 0, gave_up);
}
/* A job that failed, is delayed or reserved waits again. MISS: there is no such. EVALSHA */
KEYSRT_CALL queues_graded_requeue(keysrt_client *client, queues_task region, uint64_t id)
{
    const queues_graded_params params = {region, (queues_grade)0};
    return keysrt_queue_requeue(client, &queues_graded_table, &params, &id);
}
/* The count (at most 1000) that failed first; requeued may be NULL. EVALSHA */
KEYSRT_CALL queues_graded_requeue_failed(keysrt_client *client, queues_task region, uint64_t count, uint64_t *requeued)
{
    const queues_graded_params params = {region, (queues_grade)0};
    return keysrt_queue_requeue_failed(client, &queues_graded_table, &params, count, requeued);
}
/* Forgets the count (at most 1000) that failed first; discarded may be NULL. EVALSHA */
KEYSRT_CALL queues_graded_discard_failed(keysrt_client *client, queues_task region, uint64_t count, uint64_t *discarded)
{
    const queues_graded_params params = {region, (queues_grade)0};
    return keysrt_queue_discard_failed(client, &queues_graded_table, &params, count, discarded);
}
/* What dead workers left, and what is due, waits again, as with each reserve; recovered may be NULL. EVALSHA */
KEYSRT_CALL queues_graded_recover(keysrt_client *client, queues_task region, uint64_t *recovered)
{
    const queues_graded_params params = {region, (queues_grade)0};
    return keysrt_queue_recover(client, &queues_graded_table, &params, 0, recovered);
}
/* Forgets a job, whatever its state. MISS: there is no such. EVALSHA */
KEYSRT_CALL queues_graded_remove(keysrt_client *client, queues_task region, uint64_t id)
{
    const queues_graded_params params = {region, (queues_grade)0};
    return keysrt_queue_remove(client, &queues_graded_table, &params, &id);
}
/* How many jobs are in each state. EVALSHA */
KEYSRT_CALL queues_graded_counts(keysrt_client *client, queues_task region, keysrt_queue_counts *out)
{
    const queues_graded_params params = {region, (queues_grade)0};
    return keysrt_queue_count(client, &queues_graded_table, &params, out);
}
/* A page of the jobs in a state, count at most 1000. EVALSHA */
KEYSRT_CALL queues_graded_list(keysrt_client *client, queues_task region, keysrt_queue_state state, uint64_t offset, uint64_t count, queues_graded_entries *out)
{
    const queues_graded_params params = {region, (queues_grade)0};
    return keysrt_queue_list(client, &queues_graded_table, &params, state, offset, count, out, &out->block);
}
/* State, attempts and last reason of a job. MISS: there is no such. EVALSHA */
KEYSRT_CALL queues_graded_find(keysrt_client *client, queues_task region, uint64_t id, keysrt_queue_found *out)
{
    const queues_graded_params params = {region, (queues_grade)0};
    return keysrt_queue_find(client, &queues_graded_table, &params, &id, out);
}
/* The whole queue, all its keys. MISS: there was none. UNLINK */
KEYSRT_CALL queues_graded_delete(keysrt_client *client, queues_task region)
{
    const queues_graded_params params = {region, (queues_grade)0};
    return keysrt_queue_delete(client, &queues_graded_table, &params);
}

/* All that the caller can say.
 * queue "q:chosen:{name}", Redis type list, database 0; TTL: never expires. queues.keys:32
 * At least once: a job comes back until somebody acknowledges it, so its handler may run twice. A worker that lost its job to another one is told so (MISS), and cannot end it.
 * The caller chooses the id of a job; the same one pushed again changes nothing while it is there; once acknowledged it may come again.
 * Lost replies: of a push, push again; of a reserve, the job comes back after its lease, and the attempt counts; of an acknowledge, do it again: OK and MISS both say that it is over for this worker.
 * Commands: EVALSHA (LPUSH, RPUSH, RPOP, LINDEX, LRANGE, LLEN, LPOS, LREM, HGET, HSET, HDEL, HEXISTS, ZADD, ZRANGE, ZCARD, ZSCORE, ZREM, PEXPIRE, TIME), LLEN, HGET, UNLINK. */
typedef struct queues_chosen_params {
    queues_task name;
} queues_chosen_params;
typedef struct queues_chosen_id {
    const char *data;
    size_t len;
} queues_chosen_id;
static inline queues_chosen_id queues_chosen_id_bytes(const void *data, size_t len)
{
    const queues_chosen_id value = {(const char *)data, len};
    return value;
}
static inline queues_chosen_id queues_chosen_id_str(const char *text)
{
    return queues_chosen_id_bytes(text, strlen(text));
}
#define QUEUES_CHOSEN_ID(text) queues_chosen_id_str(text)

typedef struct queues_chosen_item {
    queues_chosen_id id;
    keysrt_view value;
} queues_chosen_item;
/* A job in a worker's hands. */
typedef struct queues_chosen_job {
    queues_chosen_id id;
    keysrt_view value;
    keysrt_queue_lease lease;
    keysrt_block block; /* of reserve; empty in an array */
} queues_chosen_job;
typedef struct queues_chosen_jobs {
    queues_chosen_job *items;
    size_t count;
    keysrt_block block;
} queues_chosen_jobs;
static inline void queues_chosen_job_clear(queues_chosen_job *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}
static inline void queues_chosen_jobs_clear(queues_chosen_jobs *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}
typedef struct queues_chosen_entry {
    queues_chosen_id id;
    keysrt_queue_note note;
} queues_chosen_entry;
typedef struct queues_chosen_entries {
    queues_chosen_entry *items;
    size_t count;
    keysrt_block block;
} queues_chosen_entries;
static inline void queues_chosen_entries_clear(queues_chosen_entries *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}
static const keysrt_piece queues_chosen_table_pieces[] KEYSRT_UNUSED = {
    {"q:chosen:", 9, offsetof(queues_chosen_params, name), &queues_type_4, "name", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_piece queues_chosen_table_attempts_pieces[] KEYSRT_UNUSED = {
    {"q:chosen:", 9, offsetof(queues_chosen_params, name), &queues_type_4, "name", false},
    {":attempts", 9, 0, 0, 0, false},
};
static const keysrt_key queues_chosen_table_attempts KEYSRT_UNUSED = {&queues_keyspace, "chosen attempts", 4, 0, 0, false, {2, sizeof(queues_chosen_params), queues_chosen_table_attempts_pieces, "q:chosen:*:attempts", "q:chosen:{name}:attempts"}, 0, 0, 0, {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0}, 0, 0, 0, 0, 0};
static const keysrt_piece queues_chosen_table_active_pieces[] KEYSRT_UNUSED = {
    {"q:chosen:", 9, offsetof(queues_chosen_params, name), &queues_type_4, "name", false},
    {":active", 7, 0, 0, 0, false},
};
static const keysrt_key queues_chosen_table_active KEYSRT_UNUSED = {&queues_keyspace, "chosen active", 4, 0, 0, false, {2, sizeof(queues_chosen_params), queues_chosen_table_active_pieces, "q:chosen:*:active", "q:chosen:{name}:active"}, 0, 0, 0, {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0}, 0, 0, 0, 0, 0};
static const keysrt_piece queues_chosen_table_delayed_pieces[] KEYSRT_UNUSED = {
    {"q:chosen:", 9, offsetof(queues_chosen_params, name), &queues_type_4, "name", false},
    {":delayed", 8, 0, 0, 0, false},
};
static const keysrt_key queues_chosen_table_delayed KEYSRT_UNUSED = {&queues_keyspace, "chosen delayed", 4, 0, 0, false, {2, sizeof(queues_chosen_params), queues_chosen_table_delayed_pieces, "q:chosen:*:delayed", "q:chosen:{name}:delayed"}, 0, 0, 0, {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0}, 0, 0, 0, 0, 0};
static const keysrt_piece queues_chosen_table_failed_pieces[] KEYSRT_UNUSED = {
    {"q:chosen:", 9, offsetof(queues_chosen_params, name), &queues_type_4, "name", false},
    {":failed", 7, 0, 0, 0, false},
};
static const keysrt_key queues_chosen_table_failed KEYSRT_UNUSED = {&queues_keyspace, "chosen failed", 4, 0, 0, false, {2, sizeof(queues_chosen_params), queues_chosen_table_failed_pieces, "q:chosen:*:failed", "q:chosen:{name}:failed"}, 0, 0, 0, {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0}, 0, 0, 0, 0, 0};
static const keysrt_piece queues_chosen_table_jobs_pieces[] KEYSRT_UNUSED = {
    {"q:chosen:", 9, offsetof(queues_chosen_params, name), &queues_type_4, "name", false},
    {":jobs", 5, 0, 0, 0, false},
};
static const keysrt_key queues_chosen_table_jobs KEYSRT_UNUSED = {&queues_keyspace, "chosen jobs", 4, 0, 0, false, {2, sizeof(queues_chosen_params), queues_chosen_table_jobs_pieces, "q:chosen:*:jobs", "q:chosen:{name}:jobs"}, 0, 0, 0, {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0}, 0, 0, 0, 0, 0};
static const keysrt_queue_detail queues_chosen_table_queue KEYSRT_UNUSED = {&queues_chosen_table_attempts, &queues_chosen_table_active, &queues_chosen_table_delayed, &queues_chosen_table_failed, &queues_chosen_table_jobs, 0, 
    {KEYSRT_AT_CALL, 0, 0, 0}, {KEYSRT_AT_CALL, 0, 0, 0}, 0, 0,
    sizeof(queues_chosen_job), offsetof(queues_chosen_job, block), offsetof(queues_chosen_job, value), offsetof(queues_chosen_job, lease), sizeof(queues_chosen_item), offsetof(queues_chosen_item, value), sizeof(queues_chosen_entry), offsetof(queues_chosen_entry, note)};
static const keysrt_key queues_chosen_table KEYSRT_UNUSED = {&queues_keyspace, "chosen", 4, 0, KEYSRT_QUEUE, false,
    {2, sizeof(queues_chosen_params), queues_chosen_table_pieces, "q:chosen:*", "q:chosen:{name}"},
    &queues_type_5, 0, 0,
    {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0},
    &queues_chosen_table_queue, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL queues_chosen_key_name(keysrt_client *client, queues_task name_param, keysrt_text *out)
{ return keysrt_key_name(client, &queues_chosen_table, &name_param, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL queues_chosen_parse(keysrt_client *client, keysrt_view name, queues_chosen_params *out)
{ return keysrt_key_parse(client, &queues_chosen_table, name, out, NULL); }
/* id: the caller's choice, 1 to 128 bytes. MISS: it is there already, nothing changed. EVALSHA */
KEYSRT_CALL queues_chosen_push(keysrt_client *client, queues_task name_param, queues_chosen_id id, keysrt_view value)
{ return keysrt_queue_push(client, &queues_chosen_table, &name_param, &id, &value, keysrt_ms(0)); }
/* Served after the delay. EVALSHA */
KEYSRT_CALL queues_chosen_push_later(keysrt_client *client, queues_task name_param, queues_chosen_id id, keysrt_view value, keysrt_duration delay)
{ return keysrt_queue_push(client, &queues_chosen_table, &name_param, &id, &value, delay); }
/* delay 0: none. pushed (may be NULL): how many were new. EVALSHA */
KEYSRT_CALL queues_chosen_push_many(keysrt_client *client, queues_task name_param, const queues_chosen_item *items, size_t count, keysrt_duration delay, uint64_t *pushed)
{ return keysrt_queue_push_many(client, &queues_chosen_table, &name_param, items, count, delay, pushed); }
/* How many wait in this list; 0 where there is no key. LLEN */
KEYSRT_CALL queues_chosen_waiting(keysrt_client *client, queues_task name_param, uint64_t *out)
{ return keysrt_list_length(client, &queues_chosen_table, &name_param, out); }
/* The next job, for this long. MISS: none waits. EVALSHA */
KEYSRT_CALL queues_chosen_reserve(keysrt_client *client, queues_task name_param, keysrt_duration lease, uint64_t attempts, queues_chosen_job *out)
{ return keysrt_queue_reserve(client, &queues_chosen_table, &name_param, lease, attempts, out, &out->block); }
/* The same, waiting at most so long for one. (direct) EVALSHA */
KEYSRT_CALL queues_chosen_reserve_within(keysrt_client *client, queues_task name_param, keysrt_duration at_most, keysrt_duration lease, uint64_t attempts, queues_chosen_job *out)
{ return keysrt_queue_reserve_within(client, &queues_chosen_table, &name_param, at_most, lease, attempts, out, &out->block); }
/* Up to count (at most 1000); none: an empty result. EVALSHA */
KEYSRT_CALL queues_chosen_reserve_many(keysrt_client *client, queues_task name_param, uint64_t count, keysrt_duration lease, uint64_t attempts, queues_chosen_jobs *out)
{ return keysrt_queue_reserve_many(client, &queues_chosen_table, &name_param, count, lease, attempts, out, &out->block); }
/* The lease begins anew. MISS: the job was lost. EVALSHA */
KEYSRT_CALL queues_chosen_heartbeat(keysrt_client *client, queues_task name_param, queues_chosen_job *job, keysrt_duration lease)
{ return keysrt_queue_heartbeat(client, &queues_chosen_table, &name_param, job, lease); }
/* It is done. MISS: it was lost, or acknowledged before. EVALSHA */
KEYSRT_CALL queues_chosen_acknowledge(keysrt_client *client, queues_task name_param, const queues_chosen_job *job)
{ return keysrt_queue_acknowledge(client, &queues_chosen_table, &name_param, job); }
/* Tried again after so long, see keysrt_queue_backoff(); keysrt_never(): given up. gave_up (may be NULL): it was the last attempt. MISS: lost. EVALSHA */
KEYSRT_CALL queues_chosen_fail(keysrt_client *client, queues_task name_param, const queues_chosen_job *job, keysrt_view reason, keysrt_duration retry_after, uint64_t attempts, bool *gave_up)
{ return keysrt_queue_fail(client, &queues_chosen_table, &name_param, job, reason, retry_after, attempts, gave_up); }
/* A job that failed, is delayed or reserved waits again. MISS: there is no such. EVALSHA */
KEYSRT_CALL queues_chosen_requeue(keysrt_client *client, queues_task name_param, queues_chosen_id id)
{ return keysrt_queue_requeue(client, &queues_chosen_table, &name_param, &id); }
/* The count (at most 1000) that failed first; requeued may be NULL. EVALSHA */
KEYSRT_CALL queues_chosen_requeue_failed(keysrt_client *client, queues_task name_param, uint64_t count, uint64_t *requeued)
{ return keysrt_queue_requeue_failed(client, &queues_chosen_table, &name_param, count, requeued); }
/* Forgets the count (at most 1000) that failed first; discarded may be NULL. EVALSHA */
KEYSRT_CALL queues_chosen_discard_failed(keysrt_client *client, queues_task name_param, uint64_t count, uint64_t *discarded)
{ return keysrt_queue_discard_failed(client, &queues_chosen_table, &name_param, count, discarded); }
/* What dead workers left, and what is due, waits again, as with each reserve; recovered may be NULL. EVALSHA */
KEYSRT_CALL queues_chosen_recover(keysrt_client *client, queues_task name_param, uint64_t attempts, uint64_t *recovered)
{ return keysrt_queue_recover(client, &queues_chosen_table, &name_param, attempts, recovered); }
/* Forgets a job, whatever its state. MISS: there is no such. EVALSHA */
KEYSRT_CALL queues_chosen_remove(keysrt_client *client, queues_task name_param, queues_chosen_id id)
{ return keysrt_queue_remove(client, &queues_chosen_table, &name_param, &id); }
/* How many jobs are in each state. EVALSHA */
KEYSRT_CALL queues_chosen_counts(keysrt_client *client, queues_task name_param, keysrt_queue_counts *out)
{ return keysrt_queue_count(client, &queues_chosen_table, &name_param, out); }
/* A page of the jobs in a state, count at most 1000. EVALSHA */
KEYSRT_CALL queues_chosen_list(keysrt_client *client, queues_task name_param, keysrt_queue_state state, uint64_t offset, uint64_t count, queues_chosen_entries *out)
{ return keysrt_queue_list(client, &queues_chosen_table, &name_param, state, offset, count, out, &out->block); }
/* State, attempts and last reason of a job. MISS: there is no such. EVALSHA */
KEYSRT_CALL queues_chosen_find(keysrt_client *client, queues_task name_param, queues_chosen_id id, keysrt_queue_found *out)
{ return keysrt_queue_find(client, &queues_chosen_table, &name_param, &id, out); }
/* What a job holds. MISS: there is no such. HGET */
KEYSRT_CALL queues_chosen_content(keysrt_client *client, queues_task name_param, queues_chosen_id id, keysrt_text *out)
{ return keysrt_queue_content(client, &queues_chosen_table, &name_param, &id, out, &out->block); }
/* The whole queue, all its keys. MISS: there was none. UNLINK */
KEYSRT_CALL queues_chosen_delete(keysrt_client *client, queues_task name_param)
{ return keysrt_queue_delete(client, &queues_chosen_table, &name_param); }

/* All that settings can say.
 * queue "q:tuned:{$tenant}", Redis type list, database 0; TTL: never expires. queues.keys:35
 * At least once: a job comes back until somebody acknowledges it, so its handler may run twice. A worker that lost its job to another one is told so (MISS), and cannot end it.
 * The caller chooses the id of a job; the same one pushed again changes nothing while it is there; once acknowledged it may come again.
 * Lost replies: of a push, push again; of a reserve, the job comes back after its lease, and the attempt counts; of an acknowledge, do it again: OK and MISS both say that it is over for this worker.
 * Commands: EVALSHA (LPUSH, RPUSH, RPOP, LINDEX, LRANGE, LLEN, LPOS, LREM, HGET, HSET, HDEL, HEXISTS, ZADD, ZRANGE, ZCARD, ZSCORE, ZREM, PEXPIRE, TIME), LLEN, HGET, UNLINK. */
typedef struct queues_tuned_id {
    const char *data;
    size_t len;
} queues_tuned_id;
static inline queues_tuned_id queues_tuned_id_bytes(const void *data, size_t len)
{
    const queues_tuned_id value = {(const char *)data, len};
    return value;
}
static inline queues_tuned_id queues_tuned_id_str(const char *text)
{
    return queues_tuned_id_bytes(text, strlen(text));
}
#define QUEUES_TUNED_ID(text) queues_tuned_id_str(text)

typedef struct queues_tuned_item {
    queues_tuned_id id;
    keysrt_view value;
} queues_tuned_item;
/* A job in a worker's hands. */
typedef struct queues_tuned_job {
    queues_tuned_id id;
    keysrt_view value;
    keysrt_queue_lease lease;
    keysrt_block block; /* of reserve; empty in an array */
} queues_tuned_job;
typedef struct queues_tuned_jobs {
    queues_tuned_job *items;
    size_t count;
    keysrt_block block;
} queues_tuned_jobs;
static inline void queues_tuned_job_clear(queues_tuned_job *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}
static inline void queues_tuned_jobs_clear(queues_tuned_jobs *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}
typedef struct queues_tuned_entry {
    queues_tuned_id id;
    keysrt_queue_note note;
} queues_tuned_entry;
typedef struct queues_tuned_entries {
    queues_tuned_entry *items;
    size_t count;
    keysrt_block block;
} queues_tuned_entries;
static inline void queues_tuned_entries_clear(queues_tuned_entries *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}
static const keysrt_piece queues_tuned_table_pieces[] KEYSRT_UNUSED = {
    {"q:tuned:", 8, offsetof(queues_settings, tenant), &queues_type_1, "tenant", true},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_piece queues_tuned_table_attempts_pieces[] KEYSRT_UNUSED = {
    {"q:tuned:", 8, offsetof(queues_settings, tenant), &queues_type_1, "tenant", true},
    {":attempts", 9, 0, 0, 0, false},
};
static const keysrt_key queues_tuned_table_attempts KEYSRT_UNUSED = {&queues_keyspace, "tuned attempts", 5, 0, 0, false, {2, 0, queues_tuned_table_attempts_pieces, "q:tuned:*:attempts", "q:tuned:{$tenant}:attempts"}, 0, 0, 0, {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0}, 0, 0, 0, 0, 0};
static const keysrt_piece queues_tuned_table_active_pieces[] KEYSRT_UNUSED = {
    {"q:tuned:", 8, offsetof(queues_settings, tenant), &queues_type_1, "tenant", true},
    {":active", 7, 0, 0, 0, false},
};
static const keysrt_key queues_tuned_table_active KEYSRT_UNUSED = {&queues_keyspace, "tuned active", 5, 0, 0, false, {2, 0, queues_tuned_table_active_pieces, "q:tuned:*:active", "q:tuned:{$tenant}:active"}, 0, 0, 0, {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0}, 0, 0, 0, 0, 0};
static const keysrt_piece queues_tuned_table_delayed_pieces[] KEYSRT_UNUSED = {
    {"q:tuned:", 8, offsetof(queues_settings, tenant), &queues_type_1, "tenant", true},
    {":delayed", 8, 0, 0, 0, false},
};
static const keysrt_key queues_tuned_table_delayed KEYSRT_UNUSED = {&queues_keyspace, "tuned delayed", 5, 0, 0, false, {2, 0, queues_tuned_table_delayed_pieces, "q:tuned:*:delayed", "q:tuned:{$tenant}:delayed"}, 0, 0, 0, {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0}, 0, 0, 0, 0, 0};
static const keysrt_piece queues_tuned_table_failed_pieces[] KEYSRT_UNUSED = {
    {"q:tuned:", 8, offsetof(queues_settings, tenant), &queues_type_1, "tenant", true},
    {":failed", 7, 0, 0, 0, false},
};
static const keysrt_key queues_tuned_table_failed KEYSRT_UNUSED = {&queues_keyspace, "tuned failed", 5, 0, 0, false, {2, 0, queues_tuned_table_failed_pieces, "q:tuned:*:failed", "q:tuned:{$tenant}:failed"}, 0, 0, 0, {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0}, 0, 0, 0, 0, 0};
static const keysrt_piece queues_tuned_table_jobs_pieces[] KEYSRT_UNUSED = {
    {"q:tuned:", 8, offsetof(queues_settings, tenant), &queues_type_1, "tenant", true},
    {":jobs", 5, 0, 0, 0, false},
};
static const keysrt_key queues_tuned_table_jobs KEYSRT_UNUSED = {&queues_keyspace, "tuned jobs", 5, 0, 0, false, {2, 0, queues_tuned_table_jobs_pieces, "q:tuned:*:jobs", "q:tuned:{$tenant}:jobs"}, 0, 0, 0, {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0}, 0, 0, 0, 0, 0};
static const keysrt_queue_detail queues_tuned_table_queue KEYSRT_UNUSED = {&queues_tuned_table_attempts, &queues_tuned_table_active, &queues_tuned_table_delayed, &queues_tuned_table_failed, &queues_tuned_table_jobs, 0, 
    {KEYSRT_FROM_SETTING, 1, offsetof(queues_settings, patience), &queues_type_2}, {KEYSRT_FROM_SETTING, 1, offsetof(queues_settings, tries), &queues_type_3}, 0, 0,
    sizeof(queues_tuned_job), offsetof(queues_tuned_job, block), offsetof(queues_tuned_job, value), offsetof(queues_tuned_job, lease), sizeof(queues_tuned_item), offsetof(queues_tuned_item, value), sizeof(queues_tuned_entry), offsetof(queues_tuned_entry, note)};
static const keysrt_key queues_tuned_table KEYSRT_UNUSED = {&queues_keyspace, "tuned", 5, 0, KEYSRT_QUEUE, false,
    {2, 0, queues_tuned_table_pieces, "q:tuned:*", "q:tuned:{$tenant}"},
    &queues_type_11, 0, 0,
    {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0},
    &queues_tuned_table_queue, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL queues_tuned_key_name(keysrt_client *client, keysrt_text *out)
{ return keysrt_key_name(client, &queues_tuned_table, NULL, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL queues_tuned_parse(keysrt_client *client, keysrt_view name)
{ return keysrt_key_parse(client, &queues_tuned_table, name, NULL, NULL); }
/* id: the caller's choice, 1 to 128 bytes. MISS: it is there already, nothing changed. EVALSHA */
KEYSRT_CALL queues_tuned_push(keysrt_client *client, queues_tuned_id id, keysrt_view value)
{ return keysrt_queue_push(client, &queues_tuned_table, NULL, &id, &value, keysrt_ms(0)); }
/* Served after the delay. EVALSHA */
KEYSRT_CALL queues_tuned_push_later(keysrt_client *client, queues_tuned_id id, keysrt_view value, keysrt_duration delay)
{ return keysrt_queue_push(client, &queues_tuned_table, NULL, &id, &value, delay); }
/* delay 0: none. pushed (may be NULL): how many were new. EVALSHA */
KEYSRT_CALL queues_tuned_push_many(keysrt_client *client, const queues_tuned_item *items, size_t count, keysrt_duration delay, uint64_t *pushed)
{ return keysrt_queue_push_many(client, &queues_tuned_table, NULL, items, count, delay, pushed); }
/* How many wait in this list; 0 where there is no key. LLEN */
KEYSRT_CALL queues_tuned_waiting(keysrt_client *client, uint64_t *out)
{ return keysrt_list_length(client, &queues_tuned_table, NULL, out); }
/* The next job, for this long. MISS: none waits. EVALSHA */
KEYSRT_CALL queues_tuned_reserve(keysrt_client *client, queues_tuned_job *out)
{ return keysrt_queue_reserve(client, &queues_tuned_table, NULL, keysrt_ms(0), 0, out, &out->block); }
/* The same, waiting at most so long for one. (direct) EVALSHA */
KEYSRT_CALL queues_tuned_reserve_within(keysrt_client *client, keysrt_duration at_most, queues_tuned_job *out)
{ return keysrt_queue_reserve_within(client, &queues_tuned_table, NULL, at_most, keysrt_ms(0), 0, out, &out->block); }
/* Up to count (at most 1000); none: an empty result. EVALSHA */
KEYSRT_CALL queues_tuned_reserve_many(keysrt_client *client, uint64_t count, queues_tuned_jobs *out)
{ return keysrt_queue_reserve_many(client, &queues_tuned_table, NULL, count, keysrt_ms(0), 0, out, &out->block); }
/* The lease begins anew. MISS: the job was lost. EVALSHA */
KEYSRT_CALL queues_tuned_heartbeat(keysrt_client *client, queues_tuned_job *job)
{ return keysrt_queue_heartbeat(client, &queues_tuned_table, NULL, job, keysrt_ms(0)); }
/* It is done. MISS: it was lost, or acknowledged before. EVALSHA */
KEYSRT_CALL queues_tuned_acknowledge(keysrt_client *client, const queues_tuned_job *job)
{ return keysrt_queue_acknowledge(client, &queues_tuned_table, NULL, job); }
/* Tried again after so long, see keysrt_queue_backoff(); keysrt_never(): given up. gave_up (may be NULL): it was the last attempt. MISS: lost. EVALSHA */
KEYSRT_CALL queues_tuned_fail(keysrt_client *client, const queues_tuned_job *job, keysrt_view reason, keysrt_duration retry_after, bool *gave_up)
{ return keysrt_queue_fail(client, &queues_tuned_table, NULL, job, reason, retry_after, 0, gave_up); }
/* A job that failed, is delayed or reserved waits again. MISS: there is no such. EVALSHA */
KEYSRT_CALL queues_tuned_requeue(keysrt_client *client, queues_tuned_id id)
{ return keysrt_queue_requeue(client, &queues_tuned_table, NULL, &id); }
/* The count (at most 1000) that failed first; requeued may be NULL. EVALSHA */
KEYSRT_CALL queues_tuned_requeue_failed(keysrt_client *client, uint64_t count, uint64_t *requeued)
{ return keysrt_queue_requeue_failed(client, &queues_tuned_table, NULL, count, requeued); }
/* Forgets the count (at most 1000) that failed first; discarded may be NULL. EVALSHA */
KEYSRT_CALL queues_tuned_discard_failed(keysrt_client *client, uint64_t count, uint64_t *discarded)
{ return keysrt_queue_discard_failed(client, &queues_tuned_table, NULL, count, discarded); }
/* What dead workers left, and what is due, waits again, as with each reserve; recovered may be NULL. EVALSHA */
KEYSRT_CALL queues_tuned_recover(keysrt_client *client, uint64_t *recovered)
{ return keysrt_queue_recover(client, &queues_tuned_table, NULL, 0, recovered); }
/* Forgets a job, whatever its state. MISS: there is no such. EVALSHA */
KEYSRT_CALL queues_tuned_remove(keysrt_client *client, queues_tuned_id id)
{ return keysrt_queue_remove(client, &queues_tuned_table, NULL, &id); }
/* How many jobs are in each state. EVALSHA */
KEYSRT_CALL queues_tuned_counts(keysrt_client *client, keysrt_queue_counts *out)
{ return keysrt_queue_count(client, &queues_tuned_table, NULL, out); }
/* A page of the jobs in a state, count at most 1000. EVALSHA */
KEYSRT_CALL queues_tuned_list(keysrt_client *client, keysrt_queue_state state, uint64_t offset, uint64_t count, queues_tuned_entries *out)
{ return keysrt_queue_list(client, &queues_tuned_table, NULL, state, offset, count, out, &out->block); }
/* State, attempts and last reason of a job. MISS: there is no such. EVALSHA */
KEYSRT_CALL queues_tuned_find(keysrt_client *client, queues_tuned_id id, keysrt_queue_found *out)
{ return keysrt_queue_find(client, &queues_tuned_table, NULL, &id, out); }
/* What a job holds. MISS: there is no such. HGET */
KEYSRT_CALL queues_tuned_content(keysrt_client *client, queues_tuned_id id, keysrt_text *out)
{ return keysrt_queue_content(client, &queues_tuned_table, NULL, &id, out, &out->block); }
/* The whole queue, all its keys. MISS: there was none. UNLINK */
KEYSRT_CALL queues_tuned_delete(keysrt_client *client)
{ return keysrt_queue_delete(client, &queues_tuned_table, NULL); }

/* What the model knows.
 * queue "q:model:{level}", Redis type list, database 0; TTL: never expires. queues.keys:38
 * At least once: a job comes back until somebody acknowledges it, so its handler may run twice. A worker that lost its job to another one is told so (MISS), and cannot end it.
 * A job is its own id; the same one pushed again changes nothing while it is there, nor while it is among the newest 10000 finished ones.
 * Lost replies: of a push, push again; of a reserve, the job comes back after its lease, and the attempt counts; of an acknowledge, do it again: OK and MISS both say that it is over for this worker.
 * Commands: EVALSHA (LPUSH, RPUSH, RPOP, LINDEX, LRANGE, LLEN, LPOS, LREM, HGET, HSET, HDEL, HEXISTS, ZADD, ZRANGE, ZCARD, ZSCORE, ZREM, ZREMRANGEBYRANK, PEXPIRE, TIME), LLEN, UNLINK. */
typedef struct queues_model_params {
    queues_level level;
} queues_model_params;
/* A job in a worker's hands. */
typedef struct queues_model_job {
    queues_task id;
    keysrt_queue_lease lease;
    keysrt_block block; /* of reserve; empty in an array */
} queues_model_job;
typedef struct queues_model_jobs {
    queues_model_job *items;
    size_t count;
    keysrt_block block;
} queues_model_jobs;
static inline void queues_model_job_clear(queues_model_job *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}
static inline void queues_model_jobs_clear(queues_model_jobs *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}
typedef struct queues_model_entry {
    queues_task id;
    keysrt_queue_note note;
} queues_model_entry;
typedef struct queues_model_entries {
    queues_model_entry *items;
    size_t count;
    keysrt_block block;
} queues_model_entries;
static inline void queues_model_entries_clear(queues_model_entries *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}
static const keysrt_piece queues_model_table_pieces[] KEYSRT_UNUSED = {
    {"q:model:", 8, offsetof(queues_model_params, level), &queues_type_8, "level", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_piece queues_model_table_attempts_pieces[] KEYSRT_UNUSED = {
    {"q:model:attempts", 16, 0, 0, 0, false},
};
static const keysrt_key queues_model_table_attempts KEYSRT_UNUSED = {&queues_keyspace, "model attempts", 6, 0, 0, false, {1, sizeof(queues_model_params), queues_model_table_attempts_pieces, "q:model:attempts", "q:model:attempts"}, 0, 0, 0, {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0}, 0, 0, 0, 0, 0};
static const keysrt_piece queues_model_table_active_pieces[] KEYSRT_UNUSED = {
    {"q:model:active", 14, 0, 0, 0, false},
};
static const keysrt_key queues_model_table_active KEYSRT_UNUSED = {&queues_keyspace, "model active", 6, 0, 0, false, {1, sizeof(queues_model_params), queues_model_table_active_pieces, "q:model:active", "q:model:active"}, 0, 0, 0, {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0}, 0, 0, 0, 0, 0};
static const keysrt_piece queues_model_table_delayed_pieces[] KEYSRT_UNUSED = {
    {"q:model:delayed", 15, 0, 0, 0, false},
};
static const keysrt_key queues_model_table_delayed KEYSRT_UNUSED = {&queues_keyspace, "model delayed", 6, 0, 0, false, {1, sizeof(queues_model_params), queues_model_table_delayed_pieces, "q:model:delayed", "q:model:delayed"}, 0, 0, 0, {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0}, 0, 0, 0, 0, 0};
static const keysrt_piece queues_model_table_failed_pieces[] KEYSRT_UNUSED = {
    {"q:model:failed", 14, 0, 0, 0, false},
};
static const keysrt_key queues_model_table_failed KEYSRT_UNUSED = {&queues_keyspace, "model failed", 6, 0, 0, false, {1, sizeof(queues_model_params), queues_model_table_failed_pieces, "q:model:failed", "q:model:failed"}, 0, 0, 0, {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0}, 0, 0, 0, 0, 0};
static const keysrt_piece queues_model_table_completed_pieces[] KEYSRT_UNUSED = {
    {"q:model:completed", 17, 0, 0, 0, false},
};
static const keysrt_key queues_model_table_completed KEYSRT_UNUSED = {&queues_keyspace, "model completed", 6, 0, 0, false, {1, sizeof(queues_model_params), queues_model_table_completed_pieces, "q:model:completed", "q:model:completed"}, 0, 0, 0, {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0}, 0, 0, 0, 0, 0};
static const keysrt_queue_detail queues_model_table_queue KEYSRT_UNUSED = {&queues_model_table_attempts, &queues_model_table_active, &queues_model_table_delayed, &queues_model_table_failed, 0, &queues_model_table_completed, 
    {KEYSRT_AT_CALL, 0, 0, 0}, {KEYSRT_CONSTANT, 2, 0, 0}, offsetof(queues_model_params, level), 3,
    sizeof(queues_model_job), offsetof(queues_model_job, block), 0, offsetof(queues_model_job, lease), sizeof(queues_task), 0, sizeof(queues_model_entry), offsetof(queues_model_entry, note)};
static const keysrt_key queues_model_table KEYSRT_UNUSED = {&queues_keyspace, "model", 6, 0, KEYSRT_QUEUE, false,
    {2, sizeof(queues_model_params), queues_model_table_pieces, "q:model:*", "q:model:{level}"},
    &queues_type_4, 0, 0,
    {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0},
    &queues_model_table_queue, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL queues_model_key_name(keysrt_client *client, queues_level level, keysrt_text *out)
{ return keysrt_key_name(client, &queues_model_table, &level, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL queues_model_parse(keysrt_client *client, keysrt_view name, queues_model_params *out)
{ return keysrt_key_parse(client, &queues_model_table, name, out, NULL); }
/* MISS: it is there already, nothing changed. EVALSHA */
KEYSRT_CALL queues_model_push(keysrt_client *client, queues_level level, queues_task job)
{ return keysrt_queue_push(client, &queues_model_table, &level, &job, NULL, keysrt_ms(0)); }
/* Served after the delay. EVALSHA */
KEYSRT_CALL queues_model_push_later(keysrt_client *client, queues_level level, queues_task job, keysrt_duration delay)
{ return keysrt_queue_push(client, &queues_model_table, &level, &job, NULL, delay); }
/* delay 0: none. pushed (may be NULL): how many were new. EVALSHA */
KEYSRT_CALL queues_model_push_many(keysrt_client *client, queues_level level, const queues_task *jobs, size_t count, keysrt_duration delay, uint64_t *pushed)
{ return keysrt_queue_push_many(client, &queues_model_table, &level, jobs, count, delay, pushed); }
/* How many wait in this list; 0 where there is no key. LLEN */
KEYSRT_CALL queues_model_waiting(keysrt_client *client, queues_level level, uint64_t *out)
{ return keysrt_list_length(client, &queues_model_table, &level, out); }
/* The next job, for this long. MISS: none waits. EVALSHA */
KEYSRT_CALL queues_model_reserve(keysrt_client *client, keysrt_duration lease, queues_model_job *out)
{
    const queues_model_params params = {(queues_level)0};
    return keysrt_queue_reserve(client, &queues_model_table, &params, lease, 0, out, &out->block);
}
/* The same, waiting at most so long for one. (direct) EVALSHA */
KEYSRT_CALL queues_model_reserve_within(keysrt_client *client, keysrt_duration at_most, keysrt_duration lease, queues_model_job *out)
{
    const queues_model_params params = {(queues_level)0};
    return keysrt_queue_reserve_within(client, &queues_model_table, &params, at_most, lease, 0, out, &out->block);
}
/* Up to count (at most 1000); none: an empty result. EVALSHA */
KEYSRT_CALL queues_model_reserve_many(keysrt_client *client, uint64_t count, keysrt_duration lease, queues_model_jobs *out)
{
    const queues_model_params params = {(queues_level)0};
    return keysrt_queue_reserve_many(client, &queues_model_table, &params, count, lease, 0, out, &out->block);
}
/* The lease begins anew. MISS: the job was lost. EVALSHA */
KEYSRT_CALL queues_model_heartbeat(keysrt_client *client, queues_model_job *job, keysrt_duration lease)
{
    const queues_model_params params = {(queues_level)0};
    return keysrt_queue_heartbeat(client, &queues_model_table, &params, job, lease);
}
/* It is done. MISS: it was lost, or acknowledged before. EVALSHA */
KEYSRT_CALL queues_model_acknowledge(keysrt_client *client, const queues_model_job *job)
{
    const queues_model_params params = {(queues_level)0};
    return keysrt_queue_acknowledge(client, &queues_model_table, &params, job);
}
/* Tried again after so long, see keysrt_queue_backoff(); keysrt_never(): given up. gave_up (may be NULL): it was the last attempt. MISS: lost. EVALSHA */
KEYSRT_CALL queues_model_fail(keysrt_client *client, const queues_model_job *job, keysrt_view reason, keysrt_duration retry_after, bool *gave_up)
{
    const queues_model_params params = {(queues_level)0};
    return keysrt_queue_fail(client, &queues_model_table, &params, job, reason, retry_after, 0, gave_up);
}
/* A job that failed, is delayed or reserved waits again. MISS: there is no such. EVALSHA */
KEYSRT_CALL queues_model_requeue(keysrt_client *client, queues_task id)
{
    const queues_model_params params = {(queues_level)0};
    return keysrt_queue_requeue(client, &queues_model_table, &params, &id);
}
/* The count (at most 1000) that failed first; requeued may be NULL. EVALSHA */
KEYSRT_CALL queues_model_requeue_failed(keysrt_client *client, uint64_t count, uint64_t *requeued)
{
    const queues_model_params params = {(queues_level)0};
    return keysrt_queue_requeue_failed(client, &queues_model_table, &params, count, requeued);
}
/* Forgets the count (at most 1000) that failed first; discarded may be NULL. EVALSHA */
KEYSRT_CALL queues_model_discard_failed(keysrt_client *client, uint64_t count, uint64_t *discarded)
{
    const queues_model_params params = {(queues_level)0};
    return keysrt_queue_discard_failed(client, &queues_model_table, &params, count, discarded);
}
/* What dead workers left, and what is due, waits again, as with each reserve; recovered may be NULL. EVALSHA */
KEYSRT_CALL queues_model_recover(keysrt_client *client, uint64_t *recovered)
{
    const queues_model_params params = {(queues_level)0};
    return keysrt_queue_recover(client, &queues_model_table, &params, 0, recovered);
}
/* Forgets a job, whatever its state. MISS: there is no such. EVALSHA */
KEYSRT_CALL queues_model_remove(keysrt_client *client, queues_task id)
{
    const queues_model_params params = {(queues_level)0};
    return keysrt_queue_remove(client, &queues_model_table, &params, &id);
}
/* How many jobs are in each state. EVALSHA */
KEYSRT_CALL queues_model_counts(keysrt_client *client, keysrt_queue_counts *out)
{
    const queues_model_params params = {(queues_level)0};
    return keysrt_queue_count(client, &queues_model_table, &params, out);
}
/* A page of the jobs in a state, count at most 1000. EVALSHA */
KEYSRT_CALL queues_model_list(keysrt_client *client, keysrt_queue_state state, uint64_t offset, uint64_t count, queues_model_entries *out)
{
    const queues_model_params params = {(queues_level)0};
    return keysrt_queue_list(client, &queues_model_table, &params, state, offset, count, out, &out->block);
}
/* State, attempts and last reason of a job. MISS: there is no such. EVALSHA */
KEYSRT_CALL queues_model_find(keysrt_client *client, queues_task id, keysrt_queue_found *out)
{
    const queues_model_params params = {(queues_level)0};
    return keysrt_queue_find(client, &queues_model_table, &params, &id, out);
}
/* The whole queue, all its keys. MISS: there was none. UNLINK */
KEYSRT_CALL queues_model_delete(keysrt_client *client)
{
    const queues_model_params params = {(queues_level)0};
    return keysrt_queue_delete(client, &queues_model_table, &params);
}

/* What workers in threads share.
 * queue "q:shared:{level}", Redis type list, database 0; TTL: never expires. queues.keys:41
 * At least once: a job comes back until somebody acknowledges it, so its handler may run twice. A worker that lost its job to another one is told so (MISS), and cannot end it.
 * A job is its own id; the same one pushed again changes nothing while it is there, nor while it is among the newest 10000 finished ones.
 * Lost replies: of a push, push again; of a reserve, the job comes back after its lease, and the attempt counts; of an acknowledge, do it again: OK and MISS both say that it is over for this worker.
 * Commands: EVALSHA (LPUSH, RPUSH, RPOP, LINDEX, LRANGE, LLEN, LPOS, LREM, HGET, HSET, HDEL, HEXISTS, ZADD, ZRANGE, ZCARD, ZSCORE, ZREM, ZREMRANGEBYRANK, PEXPIRE, TIME), LLEN, UNLINK. */
typedef struct queues_shared_params {
    queues_level level;
} queues_shared_params;
/* A job in a worker's hands. */
typedef struct queues_shared_job {
    queues_task id;
    keysrt_queue_lease lease;
    keysrt_block block; /* of reserve; empty in an array */
} queues_shared_job;
typedef struct queues_shared_jobs {
    queues_shared_job *items;
    size_t count;
    keysrt_block block;
} queues_shared_jobs;
static inline void queues_shared_job_clear(queues_shared_job *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}
static inline void queues_shared_jobs_clear(queues_shared_jobs *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}
typedef struct queues_shared_entry {
    queues_task id;
    keysrt_queue_note note;
} queues_shared_entry;
typedef struct queues_shared_entries {
    queues_shared_entry *items;
    size_t count;
    keysrt_block block;
} queues_shared_entries;
static inline void queues_shared_entries_clear(queues_shared_entries *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}
static const keysrt_piece queues_shared_table_pieces[] KEYSRT_UNUSED = {
    {"q:shared:", 9, offsetof(queues_shared_params, level), &queues_type_8, "level", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_piece queues_shared_table_attempts_pieces[] KEYSRT_UNUSED = {
    {"q:shared:attempts", 17, 0, 0, 0, false},
};
static const keysrt_key queues_shared_table_attempts KEYSRT_UNUSED = {&queues_keyspace, "shared attempts", 7, 0, 0, false, {1, sizeof(queues_shared_params), queues_shared_table_attempts_pieces, "q:shared:attempts", "q:shared:attempts"}, 0, 0, 0, {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0}, 0, 0, 0, 0, 0};
static const keysrt_piece queues_shared_table_active_pieces[] KEYSRT_UNUSED = {
    {"q:shared:active", 15, 0, 0, 0, false},
};
static const keysrt_key queues_shared_table_active KEYSRT_UNUSED = {&queues_keyspace, "shared active", 7, 0, 0, false, {1, sizeof(queues_shared_params), queues_shared_table_active_pieces, "q:shared:active", "q:shared:active"}, 0, 0, 0, {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0}, 0, 0, 0, 0, 0};
static const keysrt_piece queues_shared_table_delayed_pieces[] KEYSRT_UNUSED = {
    {"q:shared:delayed", 16, 0, 0, 0, false},
};
static const keysrt_key queues_shared_table_delayed KEYSRT_UNUSED = {&queues_keyspace, "shared delayed", 7, 0, 0, false, {1, sizeof(queues_shared_params), queues_shared_table_delayed_pieces, "q:shared:delayed", "q:shared:delayed"}, 0, 0, 0, {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0}, 0, 0, 0, 0, 0};
static const keysrt_piece queues_shared_table_failed_pieces[] KEYSRT_UNUSED = {
    {"q:shared:failed", 15, 0, 0, 0, false},
};
static const keysrt_key queues_shared_table_failed KEYSRT_UNUSED = {&queues_keyspace, "shared failed", 7, 0, 0, false, {1, sizeof(queues_shared_params), queues_shared_table_failed_pieces, "q:shared:failed", "q:shared:failed"}, 0, 0, 0, {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0}, 0, 0, 0, 0, 0};
static const keysrt_piece queues_shared_table_completed_pieces[] KEYSRT_UNUSED = {
    {"q:shared:completed", 18, 0, 0, 0, false},
};
static const keysrt_key queues_shared_table_completed KEYSRT_UNUSED = {&queues_keyspace, "shared completed", 7, 0, 0, false, {1, sizeof(queues_shared_params), queues_shared_table_completed_pieces, "q:shared:completed", "q:shared:completed"}, 0, 0, 0, {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0}, 0, 0, 0, 0, 0};
static const keysrt_queue_detail queues_shared_table_queue KEYSRT_UNUSED = {&queues_shared_table_attempts, &queues_shared_table_active, &queues_shared_table_delayed, &queues_shared_table_failed, 0, &queues_shared_table_completed, 
    {KEYSRT_AT_CALL, 0, 0, 0}, {KEYSRT_CONSTANT, 4, 0, 0}, offsetof(queues_shared_params, level), 3,
    sizeof(queues_shared_job), offsetof(queues_shared_job, block), 0, offsetof(queues_shared_job, lease), sizeof(queues_task), 0, sizeof(queues_shared_entry), offsetof(queues_shared_entry, note)};
static const keysrt_key queues_shared_table KEYSRT_UNUSED = {&queues_keyspace, "shared", 7, 0, KEYSRT_QUEUE, false,
    {2, sizeof(queues_shared_params), queues_shared_table_pieces, "q:shared:*", "q:shared:{level}"},
    &queues_type_4, 0, 0,
    {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0},
    &queues_shared_table_queue, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL queues_shared_key_name(keysrt_client *client, queues_level level, keysrt_text *out)
{ return keysrt_key_name(client, &queues_shared_table, &level, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL queues_shared_parse(keysrt_client *client, keysrt_view name, queues_shared_params *out)
{ return keysrt_key_parse(client, &queues_shared_table, name, out, NULL); }
/* MISS: it is there already, nothing changed. EVALSHA */
KEYSRT_CALL queues_shared_push(keysrt_client *client, queues_level level, queues_task job)
{ return keysrt_queue_push(client, &queues_shared_table, &level, &job, NULL, keysrt_ms(0)); }
/* Served after the delay. EVALSHA */
KEYSRT_CALL queues_shared_push_later(keysrt_client *client, queues_level level, queues_task job, keysrt_duration delay)
{ return keysrt_queue_push(client, &queues_shared_table, &level, &job, NULL, delay); }
/* delay 0: none. pushed (may be NULL): how many were new. EVALSHA */
KEYSRT_CALL queues_shared_push_many(keysrt_client *client, queues_level level, const queues_task *jobs, size_t count, keysrt_duration delay, uint64_t *pushed)
{ return keysrt_queue_push_many(client, &queues_shared_table, &level, jobs, count, delay, pushed); }
/* How many wait in this list; 0 where there is no key. LLEN */
KEYSRT_CALL queues_shared_waiting(keysrt_client *client, queues_level level, uint64_t *out)
{ return keysrt_list_length(client, &queues_shared_table, &level, out); }
/* The next job, for this long. MISS: none waits. EVALSHA */
KEYSRT_CALL queues_shared_reserve(keysrt_client *client, keysrt_duration lease, queues_shared_job *out)
{
    const queues_shared_params params = {(queues_level)0};
    return keysrt_queue_reserve(client, &queues_shared_table, &params, lease, 0, out, &out->block);
}
/* The same, waiting at most so long for one. (direct) EVALSHA */
KEYSRT_CALL queues_shared_reserve_within(keysrt_client *client, keysrt_duration at_most, keysrt_duration lease, queues_shared_job *out)
{
    const queues_shared_params params = {(queues_level)0};
    return keysrt_queue_reserve_within(client, &queues_shared_table, &params, at_most, lease, 0, out, &out->block);
}
/* Up to count (at most 1000); none: an empty result. EVALSHA */
KEYSRT_CALL queues_shared_reserve_many(keysrt_client *client, uint64_t count, keysrt_duration lease, queues_shared_jobs *out)
{
    const queues_shared_params params = {(queues_level)0};
    return keysrt_queue_reserve_many(client, &queues_shared_table, &params, count, lease, 0, out, &out->block);
}
/* The lease begins anew. MISS: the job was lost. EVALSHA */
KEYSRT_CALL queues_shared_heartbeat(keysrt_client *client, queues_shared_job *job, keysrt_duration lease)
{
    const queues_shared_params params = {(queues_level)0};
    return keysrt_queue_heartbeat(client, &queues_shared_table, &params, job, lease);
}
/* It is done. MISS: it was lost, or acknowledged before. EVALSHA */
KEYSRT_CALL queues_shared_acknowledge(keysrt_client *client, const queues_shared_job *job)
{
    const queues_shared_params params = {(queues_level)0};
    return keysrt_queue_acknowledge(client, &queues_shared_table, &params, job);
}
/* Tried again after so long, see keysrt_queue_backoff(); keysrt_never(): given up. gave_up (may be NULL): it was the last attempt. MISS: lost. EVALSHA */
KEYSRT_CALL queues_shared_fail(keysrt_client *client, const queues_shared_job *job, keysrt_view reason, keysrt_duration retry_after, bool *gave_up)
{
    const queues_shared_params params = {(queues_level)0};
    return keysrt_queue_fail(client, &queues_shared_table, &params, job, reason, retry_after, 0, gave_up);
}
/* A job that failed, is delayed or reserved waits again. MISS: there is no such. EVALSHA */
KEYSRT_CALL queues_shared_requeue(keysrt_client *client, queues_task id)
{
    const queues_shared_params params = {(queues_level)0};
    return keysrt_queue_requeue(client, &queues_shared_table, &params, &id);
}
/* The count (at most 1000) that failed first; requeued may be NULL. EVALSHA */
KEYSRT_CALL queues_shared_requeue_failed(keysrt_client *client, uint64_t count, uint64_t *requeued)
{
    const queues_shared_params params = {(queues_level)0};
    return keysrt_queue_requeue_failed(client, &queues_shared_table, &params, count, requeued);
}
/* Forgets the count (at most 1000) that failed first; discarded may be NULL. EVALSHA */
KEYSRT_CALL queues_shared_discard_failed(keysrt_client *client, uint64_t count, uint64_t *discarded)
{
    const queues_shared_params params = {(queues_level)0};
    return keysrt_queue_discard_failed(client, &queues_shared_table, &params, count, discarded);
}
/* What dead workers left, and what is due, waits again, as with each reserve; recovered may be NULL. EVALSHA */
KEYSRT_CALL queues_shared_recover(keysrt_client *client, uint64_t *recovered)
{
    const queues_shared_params params = {(queues_level)0};
    return keysrt_queue_recover(client, &queues_shared_table, &params, 0, recovered);
}
/* Forgets a job, whatever its state. MISS: there is no such. EVALSHA */
KEYSRT_CALL queues_shared_remove(keysrt_client *client, queues_task id)
{
    const queues_shared_params params = {(queues_level)0};
    return keysrt_queue_remove(client, &queues_shared_table, &params, &id);
}
/* How many jobs are in each state. EVALSHA */
KEYSRT_CALL queues_shared_counts(keysrt_client *client, keysrt_queue_counts *out)
{
    const queues_shared_params params = {(queues_level)0};
    return keysrt_queue_count(client, &queues_shared_table, &params, out);
}
/* A page of the jobs in a state, count at most 1000. EVALSHA */
KEYSRT_CALL queues_shared_list(keysrt_client *client, keysrt_queue_state state, uint64_t offset, uint64_t count, queues_shared_entries *out)
{
    const queues_shared_params params = {(queues_level)0};
    return keysrt_queue_list(client, &queues_shared_table, &params, state, offset, count, out, &out->block);
}
/* State, attempts and last reason of a job. MISS: there is no such. EVALSHA */
KEYSRT_CALL queues_shared_find(keysrt_client *client, queues_task id, keysrt_queue_found *out)
{
    const queues_shared_params params = {(queues_level)0};
    return keysrt_queue_find(client, &queues_shared_table, &params, &id, out);
}
/* The whole queue, all its keys. MISS: there was none. UNLINK */
KEYSRT_CALL queues_shared_delete(keysrt_client *client)
{
    const queues_shared_params params = {(queues_level)0};
    return keysrt_queue_delete(client, &queues_shared_table, &params);
}

/* queue "q:numbers", Redis type list, database 0; TTL: never expires. queues.keys:43
 * At least once: a job comes back until somebody acknowledges it, so its handler may run twice. A worker that lost its job to another one is told so (MISS), and cannot end it.
 * A job is its own id; the same one pushed again changes nothing while it is there; once acknowledged it may come again.
 * Lost replies: of a push, push again; of a reserve, the job comes back after its lease, and the attempt counts; of an acknowledge, do it again: OK and MISS both say that it is over for this worker.
 * Commands: EVALSHA (LPUSH, RPUSH, RPOP, LINDEX, LRANGE, LLEN, LPOS, LREM, HGET, HSET, HDEL, HEXISTS, ZADD, ZRANGE, ZCARD, ZSCORE, ZREM, PEXPIRE, TIME), LLEN, UNLINK. */
/* A job in a worker's hands. */
typedef struct queues_numbers_job {
    keysrt_uuid id;
    keysrt_queue_lease lease;
} queues_numbers_job;
typedef struct queues_numbers_jobs {
    queues_numbers_job *items;
    size_t count;
    keysrt_block block;
} queues_numbers_jobs;
static inline void queues_numbers_jobs_clear(queues_numbers_jobs *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}
typedef struct queues_numbers_entry {
    keysrt_uuid id;
    keysrt_queue_note note;
} queues_numbers_entry;
typedef struct queues_numbers_entries {
    queues_numbers_entry *items;
    size_t count;
    keysrt_block block;
} queues_numbers_entries;
static inline void queues_numbers_entries_clear(queues_numbers_entries *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}
static const keysrt_piece queues_numbers_table_pieces[] KEYSRT_UNUSED = {
    {"q:numbers", 9, 0, 0, 0, false},
};
static const keysrt_piece queues_numbers_table_attempts_pieces[] KEYSRT_UNUSED = {
    {"q:numbers:attempts", 18, 0, 0, 0, false},
};
static const keysrt_key queues_numbers_table_attempts KEYSRT_UNUSED = {&queues_keyspace, "numbers attempts", 8, 0, 0, false, {1, 0, queues_numbers_table_attempts_pieces, "q:numbers:attempts", "q:numbers:attempts"}, 0, 0, 0, {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0}, 0, 0, 0, 0, 0};
static const keysrt_piece queues_numbers_table_active_pieces[] KEYSRT_UNUSED = {
    {"q:numbers:active", 16, 0, 0, 0, false},
};
static const keysrt_key queues_numbers_table_active KEYSRT_UNUSED = {&queues_keyspace, "numbers active", 8, 0, 0, false, {1, 0, queues_numbers_table_active_pieces, "q:numbers:active", "q:numbers:active"}, 0, 0, 0, {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0}, 0, 0, 0, 0, 0};
static const keysrt_piece queues_numbers_table_delayed_pieces[] KEYSRT_UNUSED = {
    {"q:numbers:delayed", 17, 0, 0, 0, false},
};
static const keysrt_key queues_numbers_table_delayed KEYSRT_UNUSED = {&queues_keyspace, "numbers delayed", 8, 0, 0, false, {1, 0, queues_numbers_table_delayed_pieces, "q:numbers:delayed", "q:numbers:delayed"}, 0, 0, 0, {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0}, 0, 0, 0, 0, 0};
static const keysrt_piece queues_numbers_table_failed_pieces[] KEYSRT_UNUSED = {
    {"q:numbers:failed", 16, 0, 0, 0, false},
};
static const keysrt_key queues_numbers_table_failed KEYSRT_UNUSED = {&queues_keyspace, "numbers failed", 8, 0, 0, false, {1, 0, queues_numbers_table_failed_pieces, "q:numbers:failed", "q:numbers:failed"}, 0, 0, 0, {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0}, 0, 0, 0, 0, 0};
static const keysrt_queue_detail queues_numbers_table_queue KEYSRT_UNUSED = {&queues_numbers_table_attempts, &queues_numbers_table_active, &queues_numbers_table_delayed, &queues_numbers_table_failed, 0, 0, 
    {KEYSRT_CONSTANT, 60000, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, 0, 0,
    sizeof(queues_numbers_job), sizeof(queues_numbers_job), 0, offsetof(queues_numbers_job, lease), sizeof(keysrt_uuid), 0, sizeof(queues_numbers_entry), offsetof(queues_numbers_entry, note)};
static const keysrt_key queues_numbers_table KEYSRT_UNUSED = {&queues_keyspace, "numbers", 8, 0, KEYSRT_QUEUE, false,
    {1, 0, queues_numbers_table_pieces, "q:numbers", "q:numbers"},
    &queues_type_12, 0, 0,
    {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0},
    &queues_numbers_table_queue, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL queues_numbers_key_name(keysrt_client *client, keysrt_text *out)
{ return keysrt_key_name(client, &queues_numbers_table, NULL, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL queues_numbers_parse(keysrt_client *client, keysrt_view name)
{ return keysrt_key_parse(client, &queues_numbers_table, name, NULL, NULL); }
/* MISS: it is there already, nothing changed. EVALSHA */
KEYSRT_CALL queues_numbers_push(keysrt_client *client, keysrt_uuid job)
{ return keysrt_queue_push(client, &queues_numbers_table, NULL, &job, NULL, keysrt_ms(0)); }
/* Served after the delay. EVALSHA */
KEYSRT_CALL queues_numbers_push_later(keysrt_client *client, keysrt_uuid job, keysrt_duration delay)
{ return keysrt_queue_push(client, &queues_numbers_table, NULL, &job, NULL, delay); }
/* delay 0: none. pushed (may be NULL): how many were new. EVALSHA */
KEYSRT_CALL queues_numbers_push_many(keysrt_client *client, const keysrt_uuid *jobs, size_t count, keysrt_duration delay, uint64_t *pushed)
{ return keysrt_queue_push_many(client, &queues_numbers_table, NULL, jobs, count, delay, pushed); }
/* How many wait in this list; 0 where there is no key. LLEN */
KEYSRT_CALL queues_numbers_waiting(keysrt_client *client, uint64_t *out)
{ return keysrt_list_length(client, &queues_numbers_table, NULL, out); }
/* The next job, for this long. MISS: none waits. EVALSHA */
KEYSRT_CALL queues_numbers_reserve(keysrt_client *client, queues_numbers_job *out)
{ return keysrt_queue_reserve(client, &queues_numbers_table, NULL, keysrt_ms(0), 0, out, NULL); }
/* The same, waiting at most so long for one. (direct) EVALSHA */
KEYSRT_CALL queues_numbers_reserve_within(keysrt_client *client, keysrt_duration at_most, queues_numbers_job *out)
{ return keysrt_queue_reserve_within(client, &queues_numbers_table, NULL, at_most, keysrt_ms(0), 0, out, NULL); }
/* Up to count (at most 1000); none: an empty result. EVALSHA */
KEYSRT_CALL queues_numbers_reserve_many(keysrt_client *client, uint64_t count, queues_numbers_jobs *out)
{ return keysrt_queue_reserve_many(client, &queues_numbers_table, NULL, count, keysrt_ms(0), 0, out, &out->block); }
/* The lease begins anew. MISS: the job was lost. EVALSHA */
KEYSRT_CALL queues_numbers_heartbeat(keysrt_client *client, queues_numbers_job *job)
{ return keysrt_queue_heartbeat(client, &queues_numbers_table, NULL, job, keysrt_ms(0)); }
/* It is done. MISS: it was lost, or acknowledged before. EVALSHA */
KEYSRT_CALL queues_numbers_acknowledge(keysrt_client *client, const queues_numbers_job *job)
{ return keysrt_queue_acknowledge(client, &queues_numbers_table, NULL, job); }
/* Tried again after so long, see keysrt_queue_backoff(); keysrt_never(): given up. gave_up (may be NULL): it was the last attempt. MISS: lost. EVALSHA */
KEYSRT_CALL queues_numbers_fail(keysrt_client *client, const queues_numbers_job *job, keysrt_view reason, keysrt_duration retry_after, bool *gave_up)
{ return keysrt_queue_fail(client, &queues_numbers_table, NULL, job, reason, retry_after, 0, gave_up); }
/* A job that failed, is delayed or reserved waits again. MISS: there is no such. EVALSHA */
KEYSRT_CALL queues_numbers_requeue(keysrt_client *client, keysrt_uuid id)
{ return keysrt_queue_requeue(client, &queues_numbers_table, NULL, &id); }
/* The count (at most 1000) that failed first; requeued may be NULL. EVALSHA */
KEYSRT_CALL queues_numbers_requeue_failed(keysrt_client *client, uint64_t count, uint64_t *requeued)
{ return keysrt_queue_requeue_failed(client, &queues_numbers_table, NULL, count, requeued); }
/* Forgets the count (at most 1000) that failed first; discarded may be NULL. EVALSHA */
KEYSRT_CALL queues_numbers_discard_failed(keysrt_client *client, uint64_t count, uint64_t *discarded)
{ return keysrt_queue_discard_failed(client, &queues_numbers_table, NULL, count, discarded); }
/* What dead workers left, and what is due, waits again, as with each reserve; recovered may be NULL. EVALSHA */
KEYSRT_CALL queues_numbers_recover(keysrt_client *client, uint64_t *recovered)
{ return keysrt_queue_recover(client, &queues_numbers_table, NULL, 0, recovered); }
/* Forgets a job, whatever its state. MISS: there is no such. EVALSHA */
KEYSRT_CALL queues_numbers_remove(keysrt_client *client, keysrt_uuid id)
{ return keysrt_queue_remove(client, &queues_numbers_table, NULL, &id); }
/* How many jobs are in each state. EVALSHA */
KEYSRT_CALL queues_numbers_counts(keysrt_client *client, keysrt_queue_counts *out)
{ return keysrt_queue_count(client, &queues_numbers_table, NULL, out); }
/* A page of the jobs in a state, count at most 1000. EVALSHA */
KEYSRT_CALL queues_numbers_list(keysrt_client *client, keysrt_queue_state state, uint64_t offset, uint64_t count, queues_numbers_entries *out)
{ return keysrt_queue_list(client, &queues_numbers_table, NULL, state, offset, count, out, &out->block); }
/* State, attempts and last reason of a job. MISS: there is no such. EVALSHA */
KEYSRT_CALL queues_numbers_find(keysrt_client *client, keysrt_uuid id, keysrt_queue_found *out)
{ return keysrt_queue_find(client, &queues_numbers_table, NULL, &id, out); }
/* The whole queue, all its keys. MISS: there was none. UNLINK */
KEYSRT_CALL queues_numbers_delete(keysrt_client *client)
{ return keysrt_queue_delete(client, &queues_numbers_table, NULL); }

/* external queue "q:foreign:{name}", Redis type list, database 0; TTL: never expires. queues.keys:44 */
typedef struct queues_foreign_params {
    queues_task name;
} queues_foreign_params;
static const keysrt_piece queues_foreign_table_pieces[] KEYSRT_UNUSED = {
    {"q:foreign:", 10, offsetof(queues_foreign_params, name), &queues_type_4, "name", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key queues_foreign_table KEYSRT_UNUSED = {&queues_keyspace, "foreign", 9, 0, KEYSRT_QUEUE, true,
    {2, sizeof(queues_foreign_params), queues_foreign_table_pieces, "q:foreign:*", "q:foreign:{name}"},
    &queues_type_4, 0, 0,
    {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL queues_foreign_key_name(keysrt_client *client, queues_task name_param, keysrt_text *out)
{ return keysrt_key_name(client, &queues_foreign_table, &name_param, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL queues_foreign_parse(keysrt_client *client, keysrt_view name, queues_foreign_params *out)
{ return keysrt_key_parse(client, &queues_foreign_table, name, out, NULL); }
/* How many wait in this list; 0 where there is no key. LLEN */
KEYSRT_CALL queues_foreign_waiting(keysrt_client *client, queues_task name_param, uint64_t *out)
{ return keysrt_list_length(client, &queues_foreign_table, &name_param, out); }
/* What waits in the list; both ends included, negative from the right: 0, -1 is all. LRANGE */
KEYSRT_CALL queues_foreign_range(keysrt_client *client, queues_task name_param, int64_t start, int64_t stop, queues_task_array *out)
{ return keysrt_list_range(client, &queues_foreign_table, &name_param, start, stop, out, &out->block); }

/* Ends an hour after the last step.
 * queue "p:{name}", Redis type list, database 2; TTL: 1 hour; every write sets it anew. queues.keys:48
 * At least once: a job comes back until somebody acknowledges it, so its handler may run twice. A worker that lost its job to another one is told so (MISS), and cannot end it.
 * A job is its own id; the same one pushed again changes nothing while it is there, nor while it is among the newest 10000 finished ones.
 * Lost replies: of a push, push again; of a reserve, the job comes back after its lease, and the attempt counts; of an acknowledge, do it again: OK and MISS both say that it is over for this worker.
 * Commands: EVALSHA (LPUSH, RPUSH, RPOP, LINDEX, LRANGE, LLEN, LPOS, LREM, HGET, HSET, HDEL, HEXISTS, ZADD, ZRANGE, ZCARD, ZSCORE, ZREM, ZREMRANGEBYRANK, PEXPIRE, TIME), LLEN, UNLINK. */
typedef struct queues_passing_params {
    queues_task name;
} queues_passing_params;
/* A job in a worker's hands. */
typedef struct queues_passing_job {
    queues_task id;
    keysrt_queue_lease lease;
    keysrt_block block; /* of reserve; empty in an array */
} queues_passing_job;
typedef struct queues_passing_jobs {
    queues_passing_job *items;
    size_t count;
    keysrt_block block;
} queues_passing_jobs;
static inline void queues_passing_job_clear(queues_passing_job *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}
static inline void queues_passing_jobs_clear(queues_passing_jobs *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}
typedef struct queues_passing_entry {
    queues_task id;
    keysrt_queue_note note;
} queues_passing_entry;
typedef struct queues_passing_entries {
    queues_passing_entry *items;
    size_t count;
    keysrt_block block;
} queues_passing_entries;
static inline void queues_passing_entries_clear(queues_passing_entries *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}
static const keysrt_piece queues_passing_table_pieces[] KEYSRT_UNUSED = {
    {"p:", 2, offsetof(queues_passing_params, name), &queues_type_4, "name", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_piece queues_passing_table_attempts_pieces[] KEYSRT_UNUSED = {
    {"p:", 2, offsetof(queues_passing_params, name), &queues_type_4, "name", false},
    {":attempts", 9, 0, 0, 0, false},
};
static const keysrt_key queues_passing_table_attempts KEYSRT_UNUSED = {&queues_keyspace, "passing attempts", 10, 2, 0, false, {2, sizeof(queues_passing_params), queues_passing_table_attempts_pieces, "p:*:attempts", "p:{name}:attempts"}, 0, 0, 0, {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0}, 0, 0, 0, 0, 0};
static const keysrt_piece queues_passing_table_active_pieces[] KEYSRT_UNUSED = {
    {"p:", 2, offsetof(queues_passing_params, name), &queues_type_4, "name", false},
    {":active", 7, 0, 0, 0, false},
};
static const keysrt_key queues_passing_table_active KEYSRT_UNUSED = {&queues_keyspace, "passing active", 10, 2, 0, false, {2, sizeof(queues_passing_params), queues_passing_table_active_pieces, "p:*:active", "p:{name}:active"}, 0, 0, 0, {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0}, 0, 0, 0, 0, 0};
static const keysrt_piece queues_passing_table_delayed_pieces[] KEYSRT_UNUSED = {
    {"p:", 2, offsetof(queues_passing_params, name), &queues_type_4, "name", false},
    {":delayed", 8, 0, 0, 0, false},
};
static const keysrt_key queues_passing_table_delayed KEYSRT_UNUSED = {&queues_keyspace, "passing delayed", 10, 2, 0, false, {2, sizeof(queues_passing_params), queues_passing_table_delayed_pieces, "p:*:delayed", "p:{name}:delayed"}, 0, 0, 0, {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0}, 0, 0, 0, 0, 0};
static const keysrt_piece queues_passing_table_failed_pieces[] KEYSRT_UNUSED = {
    {"p:", 2, offsetof(queues_passing_params, name), &queues_type_4, "name", false},
    {":failed", 7, 0, 0, 0, false},
};
static const keysrt_key queues_passing_table_failed KEYSRT_UNUSED = {&queues_keyspace, "passing failed", 10, 2, 0, false, {2, sizeof(queues_passing_params), queues_passing_table_failed_pieces, "p:*:failed", "p:{name}:failed"}, 0, 0, 0, {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0}, 0, 0, 0, 0, 0};
static const keysrt_piece queues_passing_table_completed_pieces[] KEYSRT_UNUSED = {
    {"p:", 2, offsetof(queues_passing_params, name), &queues_type_4, "name", false},
    {":completed", 10, 0, 0, 0, false},
};
static const keysrt_key queues_passing_table_completed KEYSRT_UNUSED = {&queues_keyspace, "passing completed", 10, 2, 0, false, {2, sizeof(queues_passing_params), queues_passing_table_completed_pieces, "p:*:completed", "p:{name}:completed"}, 0, 0, 0, {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0}, 0, 0, 0, 0, 0};
static const keysrt_queue_detail queues_passing_table_queue KEYSRT_UNUSED = {&queues_passing_table_attempts, &queues_passing_table_active, &queues_passing_table_delayed, &queues_passing_table_failed, 0, &queues_passing_table_completed, 
    {KEYSRT_CONSTANT, 60000, 0, 0}, {KEYSRT_CONSTANT, 1, 0, 0}, 0, 0,
    sizeof(queues_passing_job), offsetof(queues_passing_job, block), 0, offsetof(queues_passing_job, lease), sizeof(queues_task), 0, sizeof(queues_passing_entry), offsetof(queues_passing_entry, note)};
static const keysrt_key queues_passing_table KEYSRT_UNUSED = {&queues_keyspace, "passing", 10, 2, KEYSRT_QUEUE, false,
    {2, sizeof(queues_passing_params), queues_passing_table_pieces, "p:*", "p:{name}"},
    &queues_type_4, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 3600000, 0, 0, 0, 0, "$2\r\nPX\r\n$7\r\n3600000\r\n", 21},
    &queues_passing_table_queue, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL queues_passing_key_name(keysrt_client *client, queues_task name_param, keysrt_text *out)
{ return keysrt_key_name(client, &queues_passing_table, &name_param, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL queues_passing_parse(keysrt_client *client, keysrt_view name, queues_passing_params *out)
{ return keysrt_key_parse(client, &queues_passing_table, name, out, NULL); }
/* MISS: it is there already, nothing changed. EVALSHA */
KEYSRT_CALL queues_passing_push(keysrt_client *client, queues_task name_param, queues_task job)
{ return keysrt_queue_push(client, &queues_passing_table, &name_param, &job, NULL, keysrt_ms(0)); }
/* Served after the delay. EVALSHA */
KEYSRT_CALL queues_passing_push_later(keysrt_client *client, queues_task name_param, queues_task job, keysrt_duration delay)
{ return keysrt_queue_push(client, &queues_passing_table, &name_param, &job, NULL, delay); }
/* delay 0: none. pushed (may be NULL): how many were new. EVALSHA */
KEYSRT_CALL queues_passing_push_many(keysrt_client *client, queues_task name_param, const queues_task *jobs, size_t count, keysrt_duration delay, uint64_t *pushed)
{ return keysrt_queue_push_many(client, &queues_passing_table, &name_param, jobs, count, delay, pushed); }
/* How many wait in this list; 0 where there is no key. LLEN */
KEYSRT_CALL queues_passing_waiting(keysrt_client *client, queues_task name_param, uint64_t *out)
{ return keysrt_list_length(client, &queues_passing_table, &name_param, out); }
/* The next job, for this long. MISS: none waits. EVALSHA */
KEYSRT_CALL queues_passing_reserve(keysrt_client *client, queues_task name_param, queues_passing_job *out)
{ return keysrt_queue_reserve(client, &queues_passing_table, &name_param, keysrt_ms(0), 0, out, &out->block); }
/* The same, waiting at most so long for one. (direct) EVALSHA */
KEYSRT_CALL queues_passing_reserve_within(keysrt_client *client, queues_task name_param, keysrt_duration at_most, queues_passing_job *out)
{ return keysrt_queue_reserve_within(client, &queues_passing_table, &name_param, at_most, keysrt_ms(0), 0, out, &out->block); }
/* Up to count (at most 1000); none: an empty result. EVALSHA */
KEYSRT_CALL queues_passing_reserve_many(keysrt_client *client, queues_task name_param, uint64_t count, queues_passing_jobs *out)
{ return keysrt_queue_reserve_many(client, &queues_passing_table, &name_param, count, keysrt_ms(0), 0, out, &out->block); }
/* The lease begins anew. MISS: the job was lost. EVALSHA */
KEYSRT_CALL queues_passing_heartbeat(keysrt_client *client, queues_task name_param, queues_passing_job *job)
{ return keysrt_queue_heartbeat(client, &queues_passing_table, &name_param, job, keysrt_ms(0)); }
/* It is done. MISS: it was lost, or acknowledged before. EVALSHA */
KEYSRT_CALL queues_passing_acknowledge(keysrt_client *client, queues_task name_param, const queues_passing_job *job)
{ return keysrt_queue_acknowledge(client, &queues_passing_table, &name_param, job); }
/* Tried again after so long, see keysrt_queue_backoff(); keysrt_never(): given up. gave_up (may be NULL): it was the last attempt. MISS: lost. EVALSHA */
KEYSRT_CALL queues_passing_fail(keysrt_client *client, queues_task name_param, const queues_passing_job *job, keysrt_view reason, keysrt_duration retry_after, bool *gave_up)
{ return keysrt_queue_fail(client, &queues_passing_table, &name_param, job, reason, retry_after, 0, gave_up); }
/* A job that failed, is delayed or reserved waits again. MISS: there is no such. EVALSHA */
KEYSRT_CALL queues_passing_requeue(keysrt_client *client, queues_task name_param, queues_task id)
{ return keysrt_queue_requeue(client, &queues_passing_table, &name_param, &id); }
/* The count (at most 1000) that failed first; requeued may be NULL. EVALSHA */
KEYSRT_CALL queues_passing_requeue_failed(keysrt_client *client, queues_task name_param, uint64_t count, uint64_t *requeued)
{ return keysrt_queue_requeue_failed(client, &queues_passing_table, &name_param, count, requeued); }
/* Forgets the count (at most 1000) that failed first; discarded may be NULL. EVALSHA */
KEYSRT_CALL queues_passing_discard_failed(keysrt_client *client, queues_task name_param, uint64_t count, uint64_t *discarded)
{ return keysrt_queue_discard_failed(client, &queues_passing_table, &name_param, count, discarded); }
/* What dead workers left, and what is due, waits again, as with each reserve; recovered may be NULL. EVALSHA */
KEYSRT_CALL queues_passing_recover(keysrt_client *client, queues_task name_param, uint64_t *recovered)
{ return keysrt_queue_recover(client, &queues_passing_table, &name_param, 0, recovered); }
/* Forgets a job, whatever its state. MISS: there is no such. EVALSHA */
KEYSRT_CALL queues_passing_remove(keysrt_client *client, queues_task name_param, queues_task id)
{ return keysrt_queue_remove(client, &queues_passing_table, &name_param, &id); }
/* How many jobs are in each state. EVALSHA */
KEYSRT_CALL queues_passing_counts(keysrt_client *client, queues_task name_param, keysrt_queue_counts *out)
{ return keysrt_queue_count(client, &queues_passing_table, &name_param, out); }
/* A page of the jobs in a state, count at most 1000. EVALSHA */
KEYSRT_CALL queues_passing_list(keysrt_client *client, queues_task name_param, keysrt_queue_state state, uint64_t offset, uint64_t count, queues_passing_entries *out)
{ return keysrt_queue_list(client, &queues_passing_table, &name_param, state, offset, count, out, &out->block); }
/* State, attempts and last reason of a job. MISS: there is no such. EVALSHA */
KEYSRT_CALL queues_passing_find(keysrt_client *client, queues_task name_param, queues_task id, keysrt_queue_found *out)
{ return keysrt_queue_find(client, &queues_passing_table, &name_param, &id, out); }
/* The whole queue, all its keys. MISS: there was none. UNLINK */
KEYSRT_CALL queues_passing_delete(keysrt_client *client, queues_task name_param)
{ return keysrt_queue_delete(client, &queues_passing_table, &name_param); }

/* queue "s:{life}", Redis type list, database 2; TTL: as many seconds as parameter {life} says; every write sets it anew; up to 10% shorter at random, so that keys written together do not expire together. queues.keys:49
 * At least once: a job comes back until somebody acknowledges it, so its handler may run twice. A worker that lost its job to another one is told so (MISS), and cannot end it.
 * A job is its own id; the same one pushed again changes nothing while it is there; once acknowledged it may come again.
 * Lost replies: of a push, push again; of a reserve, the job comes back after its lease, and the attempt counts; of an acknowledge, do it again: OK and MISS both say that it is over for this worker.
 * Commands: EVALSHA (LPUSH, RPUSH, RPOP, LINDEX, LRANGE, LLEN, LPOS, LREM, HGET, HSET, HDEL, HEXISTS, ZADD, ZRANGE, ZCARD, ZSCORE, ZREM, PEXPIRE, TIME), LLEN, UNLINK. */
typedef struct queues_spread_params {
    uint32_t life;
} queues_spread_params;
/* A job in a worker's hands. */
typedef struct queues_spread_job {
    queues_task id;
    keysrt_queue_lease lease;
    keysrt_block block; /* of reserve; empty in an array */
} queues_spread_job;
typedef struct queues_spread_jobs {
    queues_spread_job *items;
    size_t count;
    keysrt_block block;
} queues_spread_jobs;
static inline void queues_spread_job_clear(queues_spread_job *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}
static inline void queues_spread_jobs_clear(queues_spread_jobs *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}
typedef struct queues_spread_entry {
    queues_task id;
    keysrt_queue_note note;
} queues_spread_entry;
typedef struct queues_spread_entries {
    queues_spread_entry *items;
    size_t count;
    keysrt_block block;
} queues_spread_entries;
static inline void queues_spread_entries_clear(queues_spread_entries *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}
static const keysrt_piece queues_spread_table_pieces[] KEYSRT_UNUSED = {
    {"s:", 2, offsetof(queues_spread_params, life), &queues_type_13, "life", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_piece queues_spread_table_attempts_pieces[] KEYSRT_UNUSED = {
    {"s:", 2, offsetof(queues_spread_params, life), &queues_type_13, "life", false},
    {":attempts", 9, 0, 0, 0, false},
};
static const keysrt_key queues_spread_table_attempts KEYSRT_UNUSED = {&queues_keyspace, "spread attempts", 11, 2, 0, false, {2, sizeof(queues_spread_params), queues_spread_table_attempts_pieces, "s:*:attempts", "s:{life}:attempts"}, 0, 0, 0, {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0}, 0, 0, 0, 0, 0};
static const keysrt_piece queues_spread_table_active_pieces[] KEYSRT_UNUSED = {
    {"s:", 2, offsetof(queues_spread_params, life), &queues_type_13, "life", false},
    {":active", 7, 0, 0, 0, false},
};
static const keysrt_key queues_spread_table_active KEYSRT_UNUSED = {&queues_keyspace, "spread active", 11, 2, 0, false, {2, sizeof(queues_spread_params), queues_spread_table_active_pieces, "s:*:active", "s:{life}:active"}, 0, 0, 0, {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0}, 0, 0, 0, 0, 0};
static const keysrt_piece queues_spread_table_delayed_pieces[] KEYSRT_UNUSED = {
    {"s:", 2, offsetof(queues_spread_params, life), &queues_type_13, "life", false},
    {":delayed", 8, 0, 0, 0, false},
};
static const keysrt_key queues_spread_table_delayed KEYSRT_UNUSED = {&queues_keyspace, "spread delayed", 11, 2, 0, false, {2, sizeof(queues_spread_params), queues_spread_table_delayed_pieces, "s:*:delayed", "s:{life}:delayed"}, 0, 0, 0, {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0}, 0, 0, 0, 0, 0};
static const keysrt_piece queues_spread_table_failed_pieces[] KEYSRT_UNUSED = {
    {"s:", 2, offsetof(queues_spread_params, life), &queues_type_13, "life", false},
    {":failed", 7, 0, 0, 0, false},
};
static const keysrt_key queues_spread_table_failed KEYSRT_UNUSED = {&queues_keyspace, "spread failed", 11, 2, 0, false, {2, sizeof(queues_spread_params), queues_spread_table_failed_pieces, "s:*:failed", "s:{life}:failed"}, 0, 0, 0, {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0}, 0, 0, 0, 0, 0};
static const keysrt_queue_detail queues_spread_table_queue KEYSRT_UNUSED = {&queues_spread_table_attempts, &queues_spread_table_active, &queues_spread_table_delayed, &queues_spread_table_failed, 0, 0, 
    {KEYSRT_CONSTANT, 60000, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, 0, 0,
    sizeof(queues_spread_job), offsetof(queues_spread_job, block), 0, offsetof(queues_spread_job, lease), sizeof(queues_task), 0, sizeof(queues_spread_entry), offsetof(queues_spread_entry, note)};
static const keysrt_key queues_spread_table KEYSRT_UNUSED = {&queues_keyspace, "spread", 11, 2, KEYSRT_QUEUE, false,
    {2, sizeof(queues_spread_params), queues_spread_table_pieces, "s:*", "s:{life}"},
    &queues_type_4, 0, 0,
    {KEYSRT_TTL_PARAM, KEYSRT_TTL_ON_WRITE, false, 100, 1000, 0, 0, offsetof(queues_spread_params, life), 0, 0, 0},
    &queues_spread_table_queue, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL queues_spread_key_name(keysrt_client *client, uint32_t life, keysrt_text *out)
{ return keysrt_key_name(client, &queues_spread_table, &life, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL queues_spread_parse(keysrt_client *client, keysrt_view name, queues_spread_params *out)
{ return keysrt_key_parse(client, &queues_spread_table, name, out, NULL); }
/* MISS: it is there already, nothing changed. EVALSHA */
KEYSRT_CALL queues_spread_push(keysrt_client *client, uint32_t life, queues_task job)
{ return keysrt_queue_push(client, &queues_spread_table, &life, &job, NULL, keysrt_ms(0)); }
/* Served after the delay. EVALSHA */
KEYSRT_CALL queues_spread_push_later(keysrt_client *client, uint32_t life, queues_task job, keysrt_duration delay)
{ return keysrt_queue_push(client, &queues_spread_table, &life, &job, NULL, delay); }
/* delay 0: none. pushed (may be NULL): how many were new. EVALSHA */
KEYSRT_CALL queues_spread_push_many(keysrt_client *client, uint32_t life, const queues_task *jobs, size_t count, keysrt_duration delay, uint64_t *pushed)
{ return keysrt_queue_push_many(client, &queues_spread_table, &life, jobs, count, delay, pushed); }
/* How many wait in this list; 0 where there is no key. LLEN */
KEYSRT_CALL queues_spread_waiting(keysrt_client *client, uint32_t life, uint64_t *out)
{ return keysrt_list_length(client, &queues_spread_table, &life, out); }
/* The next job, for this long. MISS: none waits. EVALSHA */
KEYSRT_CALL queues_spread_reserve(keysrt_client *client, uint32_t life, queues_spread_job *out)
{ return keysrt_queue_reserve(client, &queues_spread_table, &life, keysrt_ms(0), 0, out, &out->block); }
/* The same, waiting at most so long for one. (direct) EVALSHA */
KEYSRT_CALL queues_spread_reserve_within(keysrt_client *client, uint32_t life, keysrt_duration at_most, queues_spread_job *out)
{ return keysrt_queue_reserve_within(client, &queues_spread_table, &life, at_most, keysrt_ms(0), 0, out, &out->block); }
/* Up to count (at most 1000); none: an empty result. EVALSHA */
KEYSRT_CALL queues_spread_reserve_many(keysrt_client *client, uint32_t life, uint64_t count, queues_spread_jobs *out)
{ return keysrt_queue_reserve_many(client, &queues_spread_table, &life, count, keysrt_ms(0), 0, out, &out->block); }
/* The lease begins anew. MISS: the job was lost. EVALSHA */
KEYSRT_CALL queues_spread_heartbeat(keysrt_client *client, uint32_t life, queues_spread_job *job)
{ return keysrt_queue_heartbeat(client, &queues_spread_table, &life, job, keysrt_ms(0)); }
/* It is done. MISS: it was lost, or acknowledged before. EVALSHA */
KEYSRT_CALL queues_spread_acknowledge(keysrt_client *client, uint32_t life, const queues_spread_job *job)
{ return keysrt_queue_acknowledge(client, &queues_spread_table, &life, job); }
/* Tried again after so long, see keysrt_queue_backoff(); keysrt_never(): given up. gave_up (may be NULL): it was the last attempt. MISS: lost. EVALSHA */
KEYSRT_CALL queues_spread_fail(keysrt_client *client, uint32_t life, const queues_spread_job *job, keysrt_view reason, keysrt_duration retry_after, bool *gave_up)
{ return keysrt_queue_fail(client, &queues_spread_table, &life, job, reason, retry_after, 0, gave_up); }
/* A job that failed, is delayed or reserved waits again. MISS: there is no such. EVALSHA */
KEYSRT_CALL queues_spread_requeue(keysrt_client *client, uint32_t life, queues_task id)
{ return keysrt_queue_requeue(client, &queues_spread_table, &life, &id); }
/* The count (at most 1000) that failed first; requeued may be NULL. EVALSHA */
KEYSRT_CALL queues_spread_requeue_failed(keysrt_client *client, uint32_t life, uint64_t count, uint64_t *requeued)
{ return keysrt_queue_requeue_failed(client, &queues_spread_table, &life, count, requeued); }
/* Forgets the count (at most 1000) that failed first; discarded may be NULL. EVALSHA */
KEYSRT_CALL queues_spread_discard_failed(keysrt_client *client, uint32_t life, uint64_t count, uint64_t *discarded)
{ return keysrt_queue_discard_failed(client, &queues_spread_table, &life, count, discarded); }
/* What dead workers left, and what is due, waits again, as with each reserve; recovered may be NULL. EVALSHA */
KEYSRT_CALL queues_spread_recover(keysrt_client *client, uint32_t life, uint64_t *recovered)
{ return keysrt_queue_recover(client, &queues_spread_table, &life, 0, recovered); }
/* Forgets a job, whatever its state. MISS: there is no such. EVALSHA */
KEYSRT_CALL queues_spread_remove(keysrt_client *client, uint32_t life, queues_task id)
{ return keysrt_queue_remove(client, &queues_spread_table, &life, &id); }
/* How many jobs are in each state. EVALSHA */
KEYSRT_CALL queues_spread_counts(keysrt_client *client, uint32_t life, keysrt_queue_counts *out)
{ return keysrt_queue_count(client, &queues_spread_table, &life, out); }
/* A page of the jobs in a state, count at most 1000. EVALSHA */
KEYSRT_CALL queues_spread_list(keysrt_client *client, uint32_t life, keysrt_queue_state state, uint64_t offset, uint64_t count, queues_spread_entries *out)
{ return keysrt_queue_list(client, &queues_spread_table, &life, state, offset, count, out, &out->block); }
/* State, attempts and last reason of a job. MISS: there is no such. EVALSHA */
KEYSRT_CALL queues_spread_find(keysrt_client *client, uint32_t life, queues_task id, keysrt_queue_found *out)
{ return keysrt_queue_find(client, &queues_spread_table, &life, &id, out); }
/* The whole queue, all its keys. MISS: there was none. UNLINK */
KEYSRT_CALL queues_spread_delete(keysrt_client *client, uint32_t life)
{ return keysrt_queue_delete(client, &queues_spread_table, &life); }

#endif
