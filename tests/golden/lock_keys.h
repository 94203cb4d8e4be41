/* lock_keys.h: made by keysc from lock.keys. Edit that, not this.
 *
 * Locks of the tests. */
#ifndef LOCK_KEYS_H
#define LOCK_KEYS_H

#include "keysrt_tables.h"
#include "keysrt_lock.h"

#if KEYSRT_ABI != 2
#error "lock_keys.h and libkeysrt are of different versions: generate it again"
#endif

/* Id: 1 to 64 bytes: letters, digits, - and _ */
typedef struct lock_id {
    const char *data;
    size_t len;
} lock_id;
static inline lock_id lock_id_bytes(const void *data, size_t len)
{
    const lock_id value = {(const char *)data, len};
    return value;
}
static inline lock_id lock_id_str(const char *text)
{
    return lock_id_bytes(text, strlen(text));
}
#define LOCK_ID(text) lock_id_str(text)

/* What a client is opened with; see lock_use_settings(). */
typedef struct lock_settings {
    keysrt_view tenant;
    uint32_t lease;
} lock_settings;
static const unsigned char lock_bytes_1[] KEYSRT_UNUSED = {0,0,0,0,255,255,255,251,255,255,255,255,255,255,255,87,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255};
static const keysrt_string_rule lock_rule_1 KEYSRT_UNUSED = {lock_bytes_1, 0, ""};
static const keysrt_type lock_type_1 KEYSRT_UNUSED = {KEYSRT_TYPE_STRING, 0, sizeof(keysrt_view), 1, 8, &lock_rule_1, 0, "string(1..8)"};
static const keysrt_type lock_type_2 KEYSRT_UNUSED = {KEYSRT_TYPE_UINT, KEYSRT_TYPE_FIXED, sizeof(uint32_t), 0, UINT64_C(4294967295), 0, 0, "milliseconds"};
static const keysrt_piece lock_keyspace_settings[] KEYSRT_UNUSED = {
    {"", 0, offsetof(lock_settings, tenant), &lock_type_1, "tenant", true},
    {"", 0, offsetof(lock_settings, lease), &lock_type_2, "lease", true},
    {"", 0, 0, 0, 0, false},
};
/* Used where a client was given none. */
static const lock_settings lock_default_settings KEYSRT_UNUSED = {{"t", 1}, 600};
static const keysrt_schema lock_keyspace KEYSRT_UNUSED = {"lock", KEYSRT_ABI, sizeof(lock_settings), lock_keyspace_settings, &lock_default_settings, 8, false};

/* Values for the settings of this schema; copied. INVALID: one is not of its type. */
KEYSRT_CALL lock_use_settings(keysrt_client *client, const lock_settings *settings)
{
    return keysrt_use_settings(client, &lock_keyspace, settings);
}

static const unsigned char lock_bytes_2[] KEYSRT_UNUSED = {0,0,0,0,0,32,255,3,254,255,255,135,254,255,255,7,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0};
static const keysrt_string_rule lock_rule_2 KEYSRT_UNUSED = {lock_bytes_2, 0, "of [A-Za-z0-9_-]"};
static const keysrt_type lock_type_3 KEYSRT_UNUSED = {KEYSRT_TYPE_STRING, 0, sizeof(lock_id), 1, 64, &lock_rule_2, 0, "Id"};

/* For what must not pass by itself in a test.
 * lock "job:{id}", Redis type string, database 0; TTL: 1 minute; the lease, which renewing prolongs. lock.keys:14
 * One holder at a time, until it releases the lock or its lease ends; it relies on the lock for keysrt_hold_remaining(), a little less than the lease.
 * An acquire whose reply was lost is sent again and asks as the same holder; a release whose reply was lost is LOST_REPLY.
 * Each acquire gives a fencing number above all before it: a resource that refuses lower ones is safe from a late holder.
 * A failover to a replica that had not heard of the lock can give it to a second holder; the fencing number tells them apart.
 * Commands: EVALSHA (GET, PTTL, INCR, TIME, SET PX; GET, PEXPIRE; GET, DEL). */
typedef struct lock_job_params {
    lock_id id;
} lock_job_params;
typedef struct lock_job_hold {
    keysrt_hold hold;
    uint64_t fence; /* of the last acquire: above all that were given out before */
} lock_job_hold;
static const keysrt_piece lock_job_table_pieces[] KEYSRT_UNUSED = {
    {"job:", 4, offsetof(lock_job_params, id), &lock_type_3, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_piece lock_job_table_fence_pieces[] KEYSRT_UNUSED = {
    {"job:", 4, offsetof(lock_job_params, id), &lock_type_3, "id", false},
    {":fence", 6, 0, 0, 0, false},
};
static const keysrt_key lock_job_table_fence KEYSRT_UNUSED = {&lock_keyspace, "job fence", 0, 0, 0, false, {2, sizeof(lock_job_params), lock_job_table_fence_pieces, "job:*:fence", "job:{id}:fence"}, 0, 0, 0, {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0}, 0, 0, 0, 0, 0};
static const keysrt_lock lock_job_table_lock[] KEYSRT_UNUSED = {{&lock_job_table_fence}};
static const keysrt_key lock_job_table KEYSRT_UNUSED = {&lock_keyspace, "job", 0, 0, KEYSRT_LOCK, false,
    {2, sizeof(lock_job_params), lock_job_table_pieces, "job:*", "job:{id}"},
    0, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 60000, 0, 0, 0, 0, "$2\r\nPX\r\n$5\r\n60000\r\n", 19},
    &lock_job_table_lock, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL lock_job_key_name(keysrt_client *client, lock_id id, keysrt_text *out)
{ return keysrt_key_name(client, &lock_job_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL lock_job_parse(keysrt_client *client, keysrt_view name, lock_job_params *out)
{ return keysrt_key_parse(client, &lock_job_table, name, out, NULL); }
/* One try; MISS: another has it. EVALSHA */
KEYSRT_CALL lock_job_acquire(keysrt_client *client, lock_id id, lock_job_hold *hold)
{ return keysrt_lock_acquire(client, &lock_job_table, &id, keysrt_declared_ttl, &hold->hold, &hold->fence); }
/* Tries until it is held, or patience has passed (MISS). EVALSHA */
KEYSRT_CALL lock_job_acquire_within(keysrt_client *client, lock_id id, keysrt_duration patience, lock_job_hold *hold)
{ return keysrt_lock_acquire_within(client, &lock_job_table, &id, keysrt_declared_ttl, patience, &hold->hold, &hold->fence); }
/* The lease anew; MISS: it was lost. EVALSHA */
KEYSRT_CALL lock_job_renew(keysrt_client *client, lock_id id, lock_job_hold *hold)
{ return keysrt_lock_renew(client, &lock_job_table, &id, keysrt_declared_ttl, &hold->hold); }
/* By the owner only; MISS: it was lost before. EVALSHA */
KEYSRT_CALL lock_job_release(keysrt_client *client, lock_id id, lock_job_hold *hold)
{ return keysrt_lock_release(client, &lock_job_table, &id, &hold->hold); }
/* The keeper renews it from now on; MISS: it is not held. */
KEYSRT_CALL lock_job_keep(keysrt_client *client, lock_id id, keysrt_keeper *keeper, lock_job_hold *hold)
{ return keysrt_lock_keep(client, &lock_job_table, &id, keysrt_declared_ttl, keeper, &hold->hold); }
/* OK or MISS. EXISTS */
KEYSRT_CALL lock_job_exists(keysrt_client *client, lock_id id)
{ return keysrt_key_exists(client, &lock_job_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL lock_job_ttl(keysrt_client *client, lock_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &lock_job_table, &id, out); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL lock_job_delete(keysrt_client *client, lock_id id)
{ return keysrt_key_delete(client, &lock_job_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL lock_job_walk(keysrt_client *client, keysrt_walk *walk, lock_job_params *out)
{ return keysrt_key_walk(client, &lock_job_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL lock_job_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &lock_job_table, deleted); }

/* lock "brief:{id}", Redis type string, database 0; TTL: 600 milliseconds; the lease, which renewing prolongs. lock.keys:15
 * One holder at a time, until it releases the lock or its lease ends; it relies on the lock for keysrt_hold_remaining(), a little less than the lease.
 * An acquire whose reply was lost is sent again and asks as the same holder; a release whose reply was lost is LOST_REPLY.
 * Each acquire gives a fencing number above all before it: a resource that refuses lower ones is safe from a late holder.
 * A failover to a replica that had not heard of the lock can give it to a second holder; the fencing number tells them apart.
 * Commands: EVALSHA (GET, PTTL, INCR, TIME, SET PX; GET, PEXPIRE; GET, DEL). */
typedef struct lock_brief_params {
    lock_id id;
} lock_brief_params;
typedef struct lock_brief_hold {
    keysrt_hold hold;
    uint64_t fence; /* of the last acquire: above all that were given out before */
} lock_brief_hold;
static const keysrt_piece lock_brief_table_pieces[] KEYSRT_UNUSED = {
    {"brief:", 6, offsetof(lock_brief_params, id), &lock_type_3, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_piece lock_brief_table_fence_pieces[] KEYSRT_UNUSED = {
    {"brief:", 6, offsetof(lock_brief_params, id), &lock_type_3, "id", false},
    {":fence", 6, 0, 0, 0, false},
};
static const keysrt_key lock_brief_table_fence KEYSRT_UNUSED = {&lock_keyspace, "brief fence", 1, 0, 0, false, {2, sizeof(lock_brief_params), lock_brief_table_fence_pieces, "brief:*:fence", "brief:{id}:fence"}, 0, 0, 0, {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0}, 0, 0, 0, 0, 0};
static const keysrt_lock lock_brief_table_lock[] KEYSRT_UNUSED = {{&lock_brief_table_fence}};
static const keysrt_key lock_brief_table KEYSRT_UNUSED = {&lock_keyspace, "brief", 1, 0, KEYSRT_LOCK, false,
    {2, sizeof(lock_brief_params), lock_brief_table_pieces, "brief:*", "brief:{id}"},
    0, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 600, 0, 0, 0, 0, "$2\r\nPX\r\n$3\r\n600\r\n", 17},
    &lock_brief_table_lock, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL lock_brief_key_name(keysrt_client *client, lock_id id, keysrt_text *out)
{ return keysrt_key_name(client, &lock_brief_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL lock_brief_parse(keysrt_client *client, keysrt_view name, lock_brief_params *out)
{ return keysrt_key_parse(client, &lock_brief_table, name, out, NULL); }
/* One try; MISS: another has it. EVALSHA */
KEYSRT_CALL lock_brief_acquire(keysrt_client *client, lock_id id, lock_brief_hold *hold)
{ return keysrt_lock_acquire(client, &lock_brief_table, &id, keysrt_declared_ttl, &hold->hold, &hold->fence); }
/* Tries until it is held, or patience has passed (MISS). EVALSHA */
KEYSRT_CALL lock_brief_acquire_within(keysrt_client *client, lock_id id, keysrt_duration patience, lock_brief_hold *hold)
{ return keysrt_lock_acquire_within(client, &lock_brief_table, &id, keysrt_declared_ttl, patience, &hold->hold, &hold->fence); }
/* The lease anew; MISS: it was lost. EVALSHA */
KEYSRT_CALL lock_brief_renew(keysrt_client *client, lock_id id, lock_brief_hold *hold)
{ return keysrt_lock_renew(client, &lock_brief_table, &id, keysrt_declared_ttl, &hold->hold); }
/* By the owner only; MISS: it was lost before. EVALSHA */
KEYSRT_CALL lock_brief_release(keysrt_client *client, lock_id id, lock_brief_hold *hold)
{ return keysrt_lock_release(client, &lock_brief_table, &id, &hold->hold); }
/* The keeper renews it from now on; MISS: it is not held. */
KEYSRT_CALL lock_brief_keep(keysrt_client *client, lock_id id, keysrt_keeper *keeper, lock_brief_hold *hold)
{ return keysrt_lock_keep(client, &lock_brief_table, &id, keysrt_declared_ttl, keeper, &hold->hold); }
/* OK or MISS. EXISTS */
KEYSRT_CALL lock_brief_exists(keysrt_client *client, lock_id id)
{ return keysrt_key_exists(client, &lock_brief_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL lock_brief_ttl(keysrt_client *client, lock_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &lock_brief_table, &id, out); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL lock_brief_delete(keysrt_client *client, lock_id id)
{ return keysrt_key_delete(client, &lock_brief_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL lock_brief_walk(keysrt_client *client, keysrt_walk *walk, lock_brief_params *out)
{ return keysrt_key_walk(client, &lock_brief_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL lock_brief_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &lock_brief_table, deleted); }

/* lock "chosen:{id}", Redis type string, database 0; TTL: the caller chooses: 50 milliseconds to 10 minutes; the lease, which renewing prolongs. lock.keys:16
 * One holder at a time, until it releases the lock or its lease ends; it relies on the lock for keysrt_hold_remaining(), a little less than the lease.
 * An acquire whose reply was lost is sent again and asks as the same holder; a release whose reply was lost is LOST_REPLY.
 * Each acquire gives a fencing number above all before it: a resource that refuses lower ones is safe from a late holder.
 * A failover to a replica that had not heard of the lock can give it to a second holder; the fencing number tells them apart.
 * Commands: EVALSHA (GET, PTTL, INCR, TIME, SET PX; GET, PEXPIRE; GET, DEL). */
typedef struct lock_chosen_params {
    lock_id id;
} lock_chosen_params;
typedef struct lock_chosen_hold {
    keysrt_hold hold;
    uint64_t fence; /* of the last acquire: above all that were given out before */
} lock_chosen_hold;
static const keysrt_piece lock_chosen_table_pieces[] KEYSRT_UNUSED = {
    {"chosen:", 7, offsetof(lock_chosen_params, id), &lock_type_3, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_piece lock_chosen_table_fence_pieces[] KEYSRT_UNUSED = {
    {"chosen:", 7, offsetof(lock_chosen_params, id), &lock_type_3, "id", false},
    {":fence", 6, 0, 0, 0, false},
};
static const keysrt_key lock_chosen_table_fence KEYSRT_UNUSED = {&lock_keyspace, "chosen fence", 2, 0, 0, false, {2, sizeof(lock_chosen_params), lock_chosen_table_fence_pieces, "chosen:*:fence", "chosen:{id}:fence"}, 0, 0, 0, {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0}, 0, 0, 0, 0, 0};
static const keysrt_lock lock_chosen_table_lock[] KEYSRT_UNUSED = {{&lock_chosen_table_fence}};
static const keysrt_key lock_chosen_table KEYSRT_UNUSED = {&lock_keyspace, "chosen", 2, 0, KEYSRT_LOCK, false,
    {2, sizeof(lock_chosen_params), lock_chosen_table_pieces, "chosen:*", "chosen:{id}"},
    0, 0, 0,
    {KEYSRT_TTL_CALL, KEYSRT_TTL_ON_WRITE, false, 0, 0, 50, 600000, 0, 0, 0, 0},
    &lock_chosen_table_lock, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL lock_chosen_key_name(keysrt_client *client, lock_id id, keysrt_text *out)
{ return keysrt_key_name(client, &lock_chosen_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL lock_chosen_parse(keysrt_client *client, keysrt_view name, lock_chosen_params *out)
{ return keysrt_key_parse(client, &lock_chosen_table, name, out, NULL); }
/* One try; MISS: another has it. EVALSHA */
KEYSRT_CALL lock_chosen_acquire(keysrt_client *client, lock_id id, keysrt_duration ttl, lock_chosen_hold *hold)
{ return keysrt_lock_acquire(client, &lock_chosen_table, &id, ttl, &hold->hold, &hold->fence); }
/* Tries until it is held, or patience has passed (MISS). EVALSHA */
KEYSRT_CALL lock_chosen_acquire_within(keysrt_client *client, lock_id id, keysrt_duration ttl, keysrt_duration patience, lock_chosen_hold *hold)
{ return keysrt_lock_acquire_within(client, &lock_chosen_table, &id, ttl, patience, &hold->hold, &hold->fence); }
/* The lease anew; MISS: it was lost. EVALSHA */
KEYSRT_CALL lock_chosen_renew(keysrt_client *client, lock_id id, keysrt_duration ttl, lock_chosen_hold *hold)
{ return keysrt_lock_renew(client, &lock_chosen_table, &id, ttl, &hold->hold); }
/* By the owner only; MISS: it was lost before. EVALSHA */
KEYSRT_CALL lock_chosen_release(keysrt_client *client, lock_id id, lock_chosen_hold *hold)
{ return keysrt_lock_release(client, &lock_chosen_table, &id, &hold->hold); }
/* The keeper renews it from now on; MISS: it is not held. */
KEYSRT_CALL lock_chosen_keep(keysrt_client *client, lock_id id, keysrt_duration ttl, keysrt_keeper *keeper, lock_chosen_hold *hold)
{ return keysrt_lock_keep(client, &lock_chosen_table, &id, ttl, keeper, &hold->hold); }
/* OK or MISS. EXISTS */
KEYSRT_CALL lock_chosen_exists(keysrt_client *client, lock_id id)
{ return keysrt_key_exists(client, &lock_chosen_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL lock_chosen_ttl(keysrt_client *client, lock_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &lock_chosen_table, &id, out); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL lock_chosen_delete(keysrt_client *client, lock_id id)
{ return keysrt_key_delete(client, &lock_chosen_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL lock_chosen_walk(keysrt_client *client, keysrt_walk *walk, lock_chosen_params *out)
{ return keysrt_key_walk(client, &lock_chosen_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL lock_chosen_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &lock_chosen_table, deleted); }

/* lock "sized:{id}:{life}", Redis type string, database 0; TTL: as many milliseconds as parameter {life} says; the lease, which renewing prolongs. lock.keys:17
 * One holder at a time, until it releases the lock or its lease ends; it relies on the lock for keysrt_hold_remaining(), a little less than the lease.
 * An acquire whose reply was lost is sent again and asks as the same holder; a release whose reply was lost is LOST_REPLY.
 * Each acquire gives a fencing number above all before it: a resource that refuses lower ones is safe from a late holder.
 * A failover to a replica that had not heard of the lock can give it to a second holder; the fencing number tells them apart.
 * Commands: EVALSHA (GET, PTTL, INCR, TIME, SET PX; GET, PEXPIRE; GET, DEL). */
typedef struct lock_sized_params {
    lock_id id;
    uint32_t life;
} lock_sized_params;
typedef struct lock_sized_hold {
    keysrt_hold hold;
    uint64_t fence; /* of the last acquire: above all that were given out before */
} lock_sized_hold;
static const keysrt_piece lock_sized_table_pieces[] KEYSRT_UNUSED = {
    {"sized:", 6, offsetof(lock_sized_params, id), &lock_type_3, "id", false},
    {":", 1, offsetof(lock_sized_params, life), &lock_type_2, "life", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_piece lock_sized_table_fence_pieces[] KEYSRT_UNUSED = {
    {"sized:", 6, offsetof(lock_sized_params, id), &lock_type_3, "id", false},
    {":", 1, offsetof(lock_sized_params, life), &lock_type_2, "life", false},
    {":fence", 6, 0, 0, 0, false},
};
static const keysrt_key lock_sized_table_fence KEYSRT_UNUSED = {&lock_keyspace, "sized fence", 3, 0, 0, false, {3, sizeof(lock_sized_params), lock_sized_table_fence_pieces, "sized:*:*:fence", "sized:{id}:{life}:fence"}, 0, 0, 0, {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0}, 0, 0, 0, 0, 0};
static const keysrt_lock lock_sized_table_lock[] KEYSRT_UNUSED = {{&lock_sized_table_fence}};
static const keysrt_key lock_sized_table KEYSRT_UNUSED = {&lock_keyspace, "sized", 3, 0, KEYSRT_LOCK, false,
    {3, sizeof(lock_sized_params), lock_sized_table_pieces, "sized:*:*", "sized:{id}:{life}"},
    0, 0, 0,
    {KEYSRT_TTL_PARAM, KEYSRT_TTL_ON_WRITE, false, 0, 1, 0, 0, offsetof(lock_sized_params, life), 0, 0, 0},
    &lock_sized_table_lock, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL lock_sized_key_name(keysrt_client *client, lock_id id, uint32_t life, keysrt_text *out)
{
    const lock_sized_params params = {id, life};
    return keysrt_key_name(client, &lock_sized_table, &params, out);
}
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL lock_sized_parse(keysrt_client *client, keysrt_view name, lock_sized_params *out)
{ return keysrt_key_parse(client, &lock_sized_table, name, out, NULL); }
/* One try; MISS: another has it. EVALSHA */
KEYSRT_CALL lock_sized_acquire(keysrt_client *client, lock_id id, uint32_t life, lock_sized_hold *hold)
{
    const lock_sized_params params = {id, life};
    return keysrt_lock_acquire(client, &lock_sized_table, &params, keysrt_declared_ttl, &hold->hold, &hold->fence);
}
/* Tries until it is held, or patience has passed (MISS). EVALSHA */
KEYSRT_CALL lock_sized_acquire_within(keysrt_client *client, lock_id id, uint32_t life, keysrt_duration patience, lock_sized_hold *hold)
{
    const lock_sized_params params = {id, life};
    return keysrt_lock_acquire_within(client, &lock_sized_table, &params, keysrt_declared_ttl, patience, &hold->hold, &hold->fence);
}
/* The lease anew; MISS: it was lost. EVALSHA */
KEYSRT_CALL lock_sized_renew(keysrt_client *client, lock_id id, uint32_t life, lock_sized_hold *hold)
{
    const lock_sized_params params = {id, life};
    return keysrt_lock_renew(client, &lock_sized_table, &params, keysrt_declared_ttl, &hold->hold);
}
/* By the owner only; MISS: it was lost before. EVALSHA */
KEYSRT_CALL lock_sized_release(keysrt_client *client, lock_id id, uint32_t life, lock_sized_hold *hold)
{
    const lock_sized_params params = {id, life};
    return keysrt_lock_release(client, &lock_sized_table, &params, &hold->hold);
}
/* The keeper renews it from now on; MISS: it is not held. */
KEYSRT_CALL lock_sized_keep(keysrt_client *client, lock_id id, uint32_t life, keysrt_keeper *keeper, lock_sized_hold *hold)
{
    const lock_sized_params params = {id, life};
    return keysrt_lock_keep(client, &lock_sized_table, &params, keysrt_declared_ttl, keeper, &hold->hold);
}
/* OK or MISS. EXISTS */
KEYSRT_CALL lock_sized_exists(keysrt_client *client, lock_id id, uint32_t life)
{
    const lock_sized_params params = {id, life};
    return keysrt_key_exists(client, &lock_sized_table, &params);
}
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL lock_sized_ttl(keysrt_client *client, lock_id id, uint32_t life, keysrt_duration *out)
{
    const lock_sized_params params = {id, life};
    return keysrt_key_ttl(client, &lock_sized_table, &params, out);
}
/* MISS: there was none. UNLINK */
KEYSRT_CALL lock_sized_delete(keysrt_client *client, lock_id id, uint32_t life)
{
    const lock_sized_params params = {id, life};
    return keysrt_key_delete(client, &lock_sized_table, &params);
}
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL lock_sized_walk(keysrt_client *client, keysrt_walk *walk, lock_sized_params *out)
{ return keysrt_key_walk(client, &lock_sized_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL lock_sized_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &lock_sized_table, deleted); }

/* lock "named:{$tenant}:{#id}", Redis type string, database 0; TTL: as setting {$lease} says (600 milliseconds if not set); the lease, which renewing prolongs. lock.keys:18
 * One holder at a time, until it releases the lock or its lease ends; it relies on the lock for keysrt_hold_remaining(), a little less than the lease.
 * An acquire whose reply was lost is sent again and asks as the same holder; a release whose reply was lost is LOST_REPLY.
 * Each acquire gives a fencing number above all before it: a resource that refuses lower ones is safe from a late holder.
 * A failover to a replica that had not heard of the lock can give it to a second holder; the fencing number tells them apart.
 * Commands: EVALSHA (GET, PTTL, INCR, TIME, SET PX; GET, PEXPIRE; GET, DEL). */
typedef struct lock_named_params {
    lock_id id;
} lock_named_params;
typedef struct lock_named_hold {
    keysrt_hold hold;
    uint64_t fence; /* of the last acquire: above all that were given out before */
} lock_named_hold;
static const keysrt_piece lock_named_table_pieces[] KEYSRT_UNUSED = {
    {"named:", 6, offsetof(lock_settings, tenant), &lock_type_1, "tenant", true},
    {":{", 2, offsetof(lock_named_params, id), &lock_type_3, "id", false},
    {"}", 1, 0, 0, 0, false},
};
static const keysrt_piece lock_named_table_fence_pieces[] KEYSRT_UNUSED = {
    {"numbers:", 8, offsetof(lock_settings, tenant), &lock_type_1, "tenant", true},
    {":{", 2, offsetof(lock_named_params, id), &lock_type_3, "id", false},
    {"}", 1, 0, 0, 0, false},
};
static const keysrt_key lock_named_table_fence KEYSRT_UNUSED = {&lock_keyspace, "named fence", 4, 0, 0, false, {3, sizeof(lock_named_params), lock_named_table_fence_pieces, "numbers:*:{*}", "numbers:{$tenant}:{#id}"}, 0, 0, 0, {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0}, 0, 0, 0, 0, 0};
static const keysrt_lock lock_named_table_lock[] KEYSRT_UNUSED = {{&lock_named_table_fence}};
static const keysrt_key lock_named_table KEYSRT_UNUSED = {&lock_keyspace, "named", 4, 0, KEYSRT_LOCK, false,
    {3, sizeof(lock_named_params), lock_named_table_pieces, "named:*:{*}", "named:{$tenant}:{#id}"},
    0, 0, 0,
    {KEYSRT_TTL_SETTING, KEYSRT_TTL_ON_WRITE, false, 0, 1, 0, 0, offsetof(lock_settings, lease), 0, 0, 0},
    &lock_named_table_lock, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL lock_named_key_name(keysrt_client *client, lock_id id, keysrt_text *out)
{ return keysrt_key_name(client, &lock_named_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL lock_named_parse(keysrt_client *client, keysrt_view name, lock_named_params *out)
{ return keysrt_key_parse(client, &lock_named_table, name, out, NULL); }
/* One try; MISS: another has it. EVALSHA */
KEYSRT_CALL lock_named_acquire(keysrt_client *client, lock_id id, lock_named_hold *hold)
{ return keysrt_lock_acquire(client, &lock_named_table, &id, keysrt_declared_ttl, &hold->hold, &hold->fence); }
/* Tries until it is held, or patience has passed (MISS). EVALSHA */
KEYSRT_CALL lock_named_acquire_within(keysrt_client *client, lock_id id, keysrt_duration patience, lock_named_hold *hold)
{ return keysrt_lock_acquire_within(client, &lock_named_table, &id, keysrt_declared_ttl, patience, &hold->hold, &hold->fence); }
/* The lease anew; MISS: it was lost. EVALSHA */
KEYSRT_CALL lock_named_renew(keysrt_client *client, lock_id id, lock_named_hold *hold)
{ return keysrt_lock_renew(client, &lock_named_table, &id, keysrt_declared_ttl, &hold->hold); }
/* By the owner only; MISS: it was lost before. EVALSHA */
KEYSRT_CALL lock_named_release(keysrt_client *client, lock_id id, lock_named_hold *hold)
{ return keysrt_lock_release(client, &lock_named_table, &id, &hold->hold); }
/* The keeper renews it from now on; MISS: it is not held. */
KEYSRT_CALL lock_named_keep(keysrt_client *client, lock_id id, keysrt_keeper *keeper, lock_named_hold *hold)
{ return keysrt_lock_keep(client, &lock_named_table, &id, keysrt_declared_ttl, keeper, &hold->hold); }
/* OK or MISS. EXISTS */
KEYSRT_CALL lock_named_exists(keysrt_client *client, lock_id id)
{ return keysrt_key_exists(client, &lock_named_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL lock_named_ttl(keysrt_client *client, lock_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &lock_named_table, &id, out); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL lock_named_delete(keysrt_client *client, lock_id id)
{ return keysrt_key_delete(client, &lock_named_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL lock_named_walk(keysrt_client *client, keysrt_walk *walk, lock_named_params *out)
{ return keysrt_key_walk(client, &lock_named_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL lock_named_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &lock_named_table, deleted); }

/* lock "single", Redis type string, database 0; TTL: 1 minute; the lease, which renewing prolongs. lock.keys:19
 * One holder at a time, until it releases the lock or its lease ends; it relies on the lock for keysrt_hold_remaining(), a little less than the lease.
 * An acquire whose reply was lost is sent again and asks as the same holder; a release whose reply was lost is LOST_REPLY.
 * Each acquire gives a fencing number above all before it: a resource that refuses lower ones is safe from a late holder.
 * A failover to a replica that had not heard of the lock can give it to a second holder; the fencing number tells them apart.
 * Commands: EVALSHA (GET, PTTL, INCR, TIME, SET PX; GET, PEXPIRE; GET, DEL). */
typedef struct lock_single_hold {
    keysrt_hold hold;
    uint64_t fence; /* of the last acquire: above all that were given out before */
} lock_single_hold;
static const keysrt_piece lock_single_table_pieces[] KEYSRT_UNUSED = {
    {"single", 6, 0, 0, 0, false},
};
static const keysrt_piece lock_single_table_fence_pieces[] KEYSRT_UNUSED = {
    {"single:fence", 12, 0, 0, 0, false},
};
static const keysrt_key lock_single_table_fence KEYSRT_UNUSED = {&lock_keyspace, "single fence", 5, 0, 0, false, {1, 0, lock_single_table_fence_pieces, "single:fence", "single:fence"}, 0, 0, 0, {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0}, 0, 0, 0, 0, 0};
static const keysrt_lock lock_single_table_lock[] KEYSRT_UNUSED = {{&lock_single_table_fence}};
static const keysrt_key lock_single_table KEYSRT_UNUSED = {&lock_keyspace, "single", 5, 0, KEYSRT_LOCK, false,
    {1, 0, lock_single_table_pieces, "single", "single"},
    0, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 60000, 0, 0, 0, 0, "$2\r\nPX\r\n$5\r\n60000\r\n", 19},
    &lock_single_table_lock, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL lock_single_key_name(keysrt_client *client, keysrt_text *out)
{ return keysrt_key_name(client, &lock_single_table, NULL, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL lock_single_parse(keysrt_client *client, keysrt_view name)
{ return keysrt_key_parse(client, &lock_single_table, name, NULL, NULL); }
/* One try; MISS: another has it. EVALSHA */
KEYSRT_CALL lock_single_acquire(keysrt_client *client, lock_single_hold *hold)
{ return keysrt_lock_acquire(client, &lock_single_table, NULL, keysrt_declared_ttl, &hold->hold, &hold->fence); }
/* Tries until it is held, or patience has passed (MISS). EVALSHA */
KEYSRT_CALL lock_single_acquire_within(keysrt_client *client, keysrt_duration patience, lock_single_hold *hold)
{ return keysrt_lock_acquire_within(client, &lock_single_table, NULL, keysrt_declared_ttl, patience, &hold->hold, &hold->fence); }
/* The lease anew; MISS: it was lost. EVALSHA */
KEYSRT_CALL lock_single_renew(keysrt_client *client, lock_single_hold *hold)
{ return keysrt_lock_renew(client, &lock_single_table, NULL, keysrt_declared_ttl, &hold->hold); }
/* By the owner only; MISS: it was lost before. EVALSHA */
KEYSRT_CALL lock_single_release(keysrt_client *client, lock_single_hold *hold)
{ return keysrt_lock_release(client, &lock_single_table, NULL, &hold->hold); }
/* The keeper renews it from now on; MISS: it is not held. */
KEYSRT_CALL lock_single_keep(keysrt_client *client, keysrt_keeper *keeper, lock_single_hold *hold)
{ return keysrt_lock_keep(client, &lock_single_table, NULL, keysrt_declared_ttl, keeper, &hold->hold); }
/* OK or MISS. EXISTS */
KEYSRT_CALL lock_single_exists(keysrt_client *client)
{ return keysrt_key_exists(client, &lock_single_table, NULL); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL lock_single_ttl(keysrt_client *client, keysrt_duration *out)
{ return keysrt_key_ttl(client, &lock_single_table, NULL, out); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL lock_single_delete(keysrt_client *client)
{ return keysrt_key_delete(client, &lock_single_table, NULL); }

/* external lock "foreign:{id}", Redis type string, database 0; TTL: always expires; after how long is not known. lock.keys:20 */
typedef struct lock_foreign_params {
    lock_id id;
} lock_foreign_params;
static const keysrt_piece lock_foreign_table_pieces[] KEYSRT_UNUSED = {
    {"foreign:", 8, offsetof(lock_foreign_params, id), &lock_type_3, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key lock_foreign_table KEYSRT_UNUSED = {&lock_keyspace, "foreign", 6, 0, KEYSRT_LOCK, true,
    {2, sizeof(lock_foreign_params), lock_foreign_table_pieces, "foreign:*", "foreign:{id}"},
    0, 0, 0,
    {KEYSRT_TTL_FOREIGN, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL lock_foreign_key_name(keysrt_client *client, lock_id id, keysrt_text *out)
{ return keysrt_key_name(client, &lock_foreign_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL lock_foreign_parse(keysrt_client *client, keysrt_view name, lock_foreign_params *out)
{ return keysrt_key_parse(client, &lock_foreign_table, name, out, NULL); }
/* OK or MISS. EXISTS */
KEYSRT_CALL lock_foreign_exists(keysrt_client *client, lock_id id)
{ return keysrt_key_exists(client, &lock_foreign_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL lock_foreign_ttl(keysrt_client *client, lock_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &lock_foreign_table, &id, out); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL lock_foreign_walk(keysrt_client *client, keysrt_walk *walk, lock_foreign_params *out)
{ return keysrt_key_walk(client, &lock_foreign_table, walk, out); }

/* lock "far:{id}", Redis type string, database 3; TTL: 600 milliseconds; the lease, which renewing prolongs. lock.keys:23
 * One holder at a time, until it releases the lock or its lease ends; it relies on the lock for keysrt_hold_remaining(), a little less than the lease.
 * An acquire whose reply was lost is sent again and asks as the same holder; a release whose reply was lost is LOST_REPLY.
 * Each acquire gives a fencing number above all before it: a resource that refuses lower ones is safe from a late holder.
 * A failover to a replica that had not heard of the lock can give it to a second holder; the fencing number tells them apart.
 * Commands: EVALSHA (GET, PTTL, INCR, TIME, SET PX; GET, PEXPIRE; GET, DEL). */
typedef struct lock_far_params {
    lock_id id;
} lock_far_params;
typedef struct lock_far_hold {
    keysrt_hold hold;
    uint64_t fence; /* of the last acquire: above all that were given out before */
} lock_far_hold;
static const keysrt_piece lock_far_table_pieces[] KEYSRT_UNUSED = {
    {"far:", 4, offsetof(lock_far_params, id), &lock_type_3, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_piece lock_far_table_fence_pieces[] KEYSRT_UNUSED = {
    {"far:", 4, offsetof(lock_far_params, id), &lock_type_3, "id", false},
    {":fence", 6, 0, 0, 0, false},
};
static const keysrt_key lock_far_table_fence KEYSRT_UNUSED = {&lock_keyspace, "far fence", 7, 3, 0, false, {2, sizeof(lock_far_params), lock_far_table_fence_pieces, "far:*:fence", "far:{id}:fence"}, 0, 0, 0, {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0}, 0, 0, 0, 0, 0};
static const keysrt_lock lock_far_table_lock[] KEYSRT_UNUSED = {{&lock_far_table_fence}};
static const keysrt_key lock_far_table KEYSRT_UNUSED = {&lock_keyspace, "far", 7, 3, KEYSRT_LOCK, false,
    {2, sizeof(lock_far_params), lock_far_table_pieces, "far:*", "far:{id}"},
    0, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 600, 0, 0, 0, 0, "$2\r\nPX\r\n$3\r\n600\r\n", 17},
    &lock_far_table_lock, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL lock_far_key_name(keysrt_client *client, lock_id id, keysrt_text *out)
{ return keysrt_key_name(client, &lock_far_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL lock_far_parse(keysrt_client *client, keysrt_view name, lock_far_params *out)
{ return keysrt_key_parse(client, &lock_far_table, name, out, NULL); }
/* One try; MISS: another has it. EVALSHA */
KEYSRT_CALL lock_far_acquire(keysrt_client *client, lock_id id, lock_far_hold *hold)
{ return keysrt_lock_acquire(client, &lock_far_table, &id, keysrt_declared_ttl, &hold->hold, &hold->fence); }
/* Tries until it is held, or patience has passed (MISS). EVALSHA */
KEYSRT_CALL lock_far_acquire_within(keysrt_client *client, lock_id id, keysrt_duration patience, lock_far_hold *hold)
{ return keysrt_lock_acquire_within(client, &lock_far_table, &id, keysrt_declared_ttl, patience, &hold->hold, &hold->fence); }
/* The lease anew; MISS: it was lost. EVALSHA */
KEYSRT_CALL lock_far_renew(keysrt_client *client, lock_id id, lock_far_hold *hold)
{ return keysrt_lock_renew(client, &lock_far_table, &id, keysrt_declared_ttl, &hold->hold); }
/* By the owner only; MISS: it was lost before. EVALSHA */
KEYSRT_CALL lock_far_release(keysrt_client *client, lock_id id, lock_far_hold *hold)
{ return keysrt_lock_release(client, &lock_far_table, &id, &hold->hold); }
/* The keeper renews it from now on; MISS: it is not held. */
KEYSRT_CALL lock_far_keep(keysrt_client *client, lock_id id, keysrt_keeper *keeper, lock_far_hold *hold)
{ return keysrt_lock_keep(client, &lock_far_table, &id, keysrt_declared_ttl, keeper, &hold->hold); }
/* OK or MISS. EXISTS */
KEYSRT_CALL lock_far_exists(keysrt_client *client, lock_id id)
{ return keysrt_key_exists(client, &lock_far_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL lock_far_ttl(keysrt_client *client, lock_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &lock_far_table, &id, out); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL lock_far_delete(keysrt_client *client, lock_id id)
{ return keysrt_key_delete(client, &lock_far_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL lock_far_walk(keysrt_client *client, keysrt_walk *walk, lock_far_params *out)
{ return keysrt_key_walk(client, &lock_far_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL lock_far_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &lock_far_table, deleted); }

#endif
