/* caches_tagged_keys.h: made by keysc from caches_tagged.keys. Edit that, not this.
 *
 * Caches whose tags count versions, for the live tests of the cache. */
#ifndef CACHES_TAGGED_KEYS_H
#define CACHES_TAGGED_KEYS_H

#include "keysrt_tables.h"
#include "keysrt_cache.h"
#include "keysrt_tags.h"

#if KEYSRT_ABI != 2
#error "caches_tagged_keys.h and libkeysrt are of different versions: generate it again"
#endif

/* Id: 1 to 40 bytes: lower-case letters, digits, - and _ */
typedef struct caches_tagged_id {
    const char *data;
    size_t len;
} caches_tagged_id;
static inline caches_tagged_id caches_tagged_id_bytes(const void *data, size_t len)
{
    const caches_tagged_id value = {(const char *)data, len};
    return value;
}
static inline caches_tagged_id caches_tagged_id_str(const char *text)
{
    return caches_tagged_id_bytes(text, strlen(text));
}
#define CACHES_TAGGED_ID(text) caches_tagged_id_str(text)

static const keysrt_schema caches_tagged_keyspace KEYSRT_UNUSED = {"caches_tagged", KEYSRT_ABI, 0, 0, 0, 9, false};

static const unsigned char caches_tagged_bytes_1[] KEYSRT_UNUSED = {0,0,0,0,0,32,255,3,0,0,0,128,254,255,255,7,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0};
static const keysrt_string_rule caches_tagged_rule_1 KEYSRT_UNUSED = {caches_tagged_bytes_1, 0, "of [a-z0-9_-]"};
static const keysrt_type caches_tagged_type_1 KEYSRT_UNUSED = {KEYSRT_TYPE_STRING, 0, sizeof(caches_tagged_id), 1, 40, &caches_tagged_rule_1, 0, "Id"};
static const keysrt_type caches_tagged_type_2 KEYSRT_UNUSED = {KEYSRT_TYPE_UINT, KEYSRT_TYPE_FIXED, sizeof(uint16_t), 0, 65535, 0, 0, "u16"};
typedef struct caches_tagged_marked_params {
    uint16_t n;
    caches_tagged_id owner;
} caches_tagged_marked_params;
static const keysrt_piece caches_tagged_marked_table_tag_0_pieces[] KEYSRT_UNUSED = {
    {"site:", 5, offsetof(caches_tagged_marked_params, owner), &caches_tagged_type_1, "owner", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key caches_tagged_marked_table_tag_0 KEYSRT_UNUSED = {&caches_tagged_keyspace, "site", 0, 0, KEYSRT_TAGS, false,
    {2, sizeof(caches_tagged_marked_params), caches_tagged_marked_table_tag_0_pieces, "site:*", "site:{id}"},
    0, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 7200000, 0, 0, 0, 0, "$2\r\nPX\r\n$7\r\n7200000\r\n", 21},
    0, 0, 0, 0, 0};
static const keysrt_piece caches_tagged_marked_table_tag_1_pieces[] KEYSRT_UNUSED = {
    {"everything", 10, 0, 0, 0, false},
};
static const keysrt_key caches_tagged_marked_table_tag_1 KEYSRT_UNUSED = {&caches_tagged_keyspace, "everything", 1, 0, KEYSRT_TAGS, false,
    {1, sizeof(caches_tagged_marked_params), caches_tagged_marked_table_tag_1_pieces, "everything", "everything"},
    0, 0, 0,
    {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0},
    0, 0, 0, 0, 0};
static const keysrt_piece caches_tagged_marked_table_tag_2_pieces[] KEYSRT_UNUSED = {
    {"brief:", 6, offsetof(caches_tagged_marked_params, owner), &caches_tagged_type_1, "owner", false},
    {":", 1, offsetof(caches_tagged_marked_params, n), &caches_tagged_type_2, "n", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key caches_tagged_marked_table_tag_2 KEYSRT_UNUSED = {&caches_tagged_keyspace, "brief", 2, 0, KEYSRT_TAGS, false,
    {3, sizeof(caches_tagged_marked_params), caches_tagged_marked_table_tag_2_pieces, "brief:*:*", "brief:{id}:{n}"},
    0, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 1000, 0, 0, 0, 0, "$2\r\nPX\r\n$4\r\n1000\r\n", 18},
    0, 0, 0, 0, 0};
static const keysrt_type caches_tagged_type_3 KEYSRT_UNUSED = {KEYSRT_TYPE_STRING, 0, sizeof(keysrt_view), 0, KEYSRT_NO_LIMIT, 0, 0, "string"};
typedef struct caches_tagged_grouped_params {
    caches_tagged_id owner;
} caches_tagged_grouped_params;
static const keysrt_piece caches_tagged_pieces_1[] KEYSRT_UNUSED = {
    {"grouped:", 8, offsetof(caches_tagged_grouped_params, owner), &caches_tagged_type_1, "owner", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key caches_tagged_grouped_naming KEYSRT_UNUSED = {&caches_tagged_keyspace, "grouped", 5, 0, KEYSRT_STRING, true,
    {2, sizeof(caches_tagged_grouped_params), caches_tagged_pieces_1, "grouped:*", "grouped:{owner}"},
    0, 0, 0,
    {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0},
    0, 0, 0, 0, 0};
static const keysrt_piece caches_tagged_pieces_2[] KEYSRT_UNUSED = {
    {"grouped:", 8, offsetof(caches_tagged_grouped_params, owner), &caches_tagged_type_1, "owner", false},
    {":lease", 6, 0, 0, 0, false},
};
static const keysrt_key caches_tagged_grouped_lease_naming KEYSRT_UNUSED = {&caches_tagged_keyspace, "grouped", 5, 0, KEYSRT_STRING, true,
    {2, sizeof(caches_tagged_grouped_params), caches_tagged_pieces_2, "grouped:*:lease", "grouped:{owner}:lease"},
    0, 0, 0,
    {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0},
    0, 0, 0, 0, 0};
typedef struct caches_tagged_near_marked_params {
    caches_tagged_id owner;
} caches_tagged_near_marked_params;
static const keysrt_piece caches_tagged_pieces_3[] KEYSRT_UNUSED = {
    {"near_marked:", 12, offsetof(caches_tagged_near_marked_params, owner), &caches_tagged_type_1, "owner", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key caches_tagged_near_marked_naming KEYSRT_UNUSED = {&caches_tagged_keyspace, "near_marked", 6, 0, KEYSRT_STRING, true,
    {2, sizeof(caches_tagged_near_marked_params), caches_tagged_pieces_3, "near_marked:*", "near_marked:{owner}"},
    0, 0, 0,
    {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0},
    0, 0, 0, 0, 0};
static const keysrt_piece caches_tagged_pieces_4[] KEYSRT_UNUSED = {
    {"near_marked:", 12, offsetof(caches_tagged_near_marked_params, owner), &caches_tagged_type_1, "owner", false},
    {":lease", 6, 0, 0, 0, false},
};
static const keysrt_key caches_tagged_near_marked_lease_naming KEYSRT_UNUSED = {&caches_tagged_keyspace, "near_marked", 6, 0, KEYSRT_STRING, true,
    {2, sizeof(caches_tagged_near_marked_params), caches_tagged_pieces_4, "near_marked:*:lease", "near_marked:{owner}:lease"},
    0, 0, 0,
    {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0},
    0, 0, 0, 0, 0};
static const keysrt_piece caches_tagged_grouped_table_tag_0_pieces[] KEYSRT_UNUSED = {
    {"group:", 6, offsetof(caches_tagged_grouped_params, owner), &caches_tagged_type_1, "owner", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key caches_tagged_grouped_table_tag_0 KEYSRT_UNUSED = {&caches_tagged_keyspace, "group", 4, 0, KEYSRT_TAGS, false,
    {2, sizeof(caches_tagged_grouped_params), caches_tagged_grouped_table_tag_0_pieces, "group:*", "group:{id}"},
    0, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 7200000, 0, 0, 0, 0, "$2\r\nPX\r\n$7\r\n7200000\r\n", 21},
    0, 0, 0, 0, 0};
static const keysrt_piece caches_tagged_near_marked_table_tag_0_pieces[] KEYSRT_UNUSED = {
    {"site:", 5, offsetof(caches_tagged_near_marked_params, owner), &caches_tagged_type_1, "owner", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key caches_tagged_near_marked_table_tag_0 KEYSRT_UNUSED = {&caches_tagged_keyspace, "site", 0, 0, KEYSRT_TAGS, false,
    {2, sizeof(caches_tagged_near_marked_params), caches_tagged_near_marked_table_tag_0_pieces, "site:*", "site:{id}"},
    0, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 7200000, 0, 0, 0, 0, "$2\r\nPX\r\n$7\r\n7200000\r\n", 21},
    0, 0, 0, 0, 0};
static const keysrt_piece caches_tagged_near_marked_table_tag_1_pieces[] KEYSRT_UNUSED = {
    {"group:", 6, offsetof(caches_tagged_near_marked_params, owner), &caches_tagged_type_1, "owner", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key caches_tagged_near_marked_table_tag_1 KEYSRT_UNUSED = {&caches_tagged_keyspace, "group", 4, 0, KEYSRT_TAGS, false,
    {2, sizeof(caches_tagged_near_marked_params), caches_tagged_near_marked_table_tag_1_pieces, "group:*", "group:{id}"},
    0, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 7200000, 0, 0, 0, 0, "$2\r\nPX\r\n$7\r\n7200000\r\n", 21},
    0, 0, 0, 0, 0};
typedef struct caches_tagged_marked_stale_params {
    caches_tagged_id owner;
} caches_tagged_marked_stale_params;
static const keysrt_piece caches_tagged_marked_stale_table_tag_0_pieces[] KEYSRT_UNUSED = {
    {"site:", 5, offsetof(caches_tagged_marked_stale_params, owner), &caches_tagged_type_1, "owner", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key caches_tagged_marked_stale_table_tag_0 KEYSRT_UNUSED = {&caches_tagged_keyspace, "site", 0, 0, KEYSRT_TAGS, false,
    {2, sizeof(caches_tagged_marked_stale_params), caches_tagged_marked_stale_table_tag_0_pieces, "site:*", "site:{id}"},
    0, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 7200000, 0, 0, 0, 0, "$2\r\nPX\r\n$7\r\n7200000\r\n", 21},
    0, 0, 0, 0, 0};
typedef struct caches_tagged_kept_params {
    caches_tagged_id owner;
    uint16_t n;
} caches_tagged_kept_params;
static const keysrt_piece caches_tagged_kept_table_tag_0_pieces[] KEYSRT_UNUSED = {
    {"brief:", 6, offsetof(caches_tagged_kept_params, owner), &caches_tagged_type_1, "owner", false},
    {":", 1, offsetof(caches_tagged_kept_params, n), &caches_tagged_type_2, "n", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key caches_tagged_kept_table_tag_0 KEYSRT_UNUSED = {&caches_tagged_keyspace, "brief", 2, 0, KEYSRT_TAGS, false,
    {3, sizeof(caches_tagged_kept_params), caches_tagged_kept_table_tag_0_pieces, "brief:*:*", "brief:{id}:{n}"},
    0, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 1000, 0, 0, 0, 0, "$2\r\nPX\r\n$4\r\n1000\r\n", 18},
    0, 0, 0, 0, 0};

/* A number that counts invalidations.
 * tags "site:{id}", Redis type string, database 0; TTL: 2 hours; every write sets it anew. caches_tagged.keys:7
 * A value counts while the versions in it, read before it was computed, are the present ones; there is nothing to race and nothing grows. A version that was lost (evicted, expired) comes back higher: it invalidates.
 * After a lost reply invalidating is sent again: twice is the same as once.
 * Commands: EVALSHA (INCR, TIME, SET, PEXPIRE), GET. */
typedef struct caches_tagged_site_params {
    caches_tagged_id id;
} caches_tagged_site_params;
static const keysrt_piece caches_tagged_site_table_pieces[] KEYSRT_UNUSED = {
    {"site:", 5, offsetof(caches_tagged_site_params, id), &caches_tagged_type_1, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_tags caches_tagged_site_table_kept[] KEYSRT_UNUSED = {{true, 0, 0}};
static const keysrt_key caches_tagged_site_table KEYSRT_UNUSED = {&caches_tagged_keyspace, "site", 0, 0, KEYSRT_TAGS, false,
    {2, sizeof(caches_tagged_site_params), caches_tagged_site_table_pieces, "site:*", "site:{id}"},
    0, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 7200000, 0, 0, 0, 0, "$2\r\nPX\r\n$7\r\n7200000\r\n", 21},
    &caches_tagged_site_table_kept, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL caches_tagged_site_key_name(keysrt_client *client, caches_tagged_id id, keysrt_text *out)
{ return keysrt_key_name(client, &caches_tagged_site_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL caches_tagged_site_parse(keysrt_client *client, keysrt_view name, caches_tagged_site_params *out)
{ return keysrt_key_parse(client, &caches_tagged_site_table, name, out, NULL); }
/* Every value stored before is a miss from now on. EVALSHA */
KEYSRT_CALL caches_tagged_site_invalidate(keysrt_client *client, caches_tagged_id id)
{ return keysrt_tags_raise(client, &caches_tagged_site_table, &id); }
/* MISS: there is none; then no value counts. GET */
KEYSRT_CALL caches_tagged_site_version(keysrt_client *client, caches_tagged_id id, uint64_t *out)
{ return keysrt_tags_version(client, &caches_tagged_site_table, &id, out); }
/* OK or MISS. EXISTS */
KEYSRT_CALL caches_tagged_site_exists(keysrt_client *client, caches_tagged_id id)
{ return keysrt_key_exists(client, &caches_tagged_site_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL caches_tagged_site_ttl(keysrt_client *client, caches_tagged_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &caches_tagged_site_table, &id, out); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL caches_tagged_site_delete(keysrt_client *client, caches_tagged_id id)
{ return keysrt_key_delete(client, &caches_tagged_site_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL caches_tagged_site_walk(keysrt_client *client, keysrt_walk *walk, caches_tagged_site_params *out)
{ return keysrt_key_walk(client, &caches_tagged_site_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL caches_tagged_site_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &caches_tagged_site_table, deleted); }

/* tags "everything", Redis type string, database 0; TTL: never expires. caches_tagged.keys:8
 * A value counts while the versions in it, read before it was computed, are the present ones; there is nothing to race and nothing grows. A version that was lost (evicted, expired) comes back higher: it invalidates.
 * After a lost reply invalidating is sent again: twice is the same as once.
 * Commands: EVALSHA (INCR, TIME, SET, PEXPIRE), GET. */
static const keysrt_piece caches_tagged_everything_table_pieces[] KEYSRT_UNUSED = {
    {"everything", 10, 0, 0, 0, false},
};
static const keysrt_tags caches_tagged_everything_table_kept[] KEYSRT_UNUSED = {{true, 0, 0}};
static const keysrt_key caches_tagged_everything_table KEYSRT_UNUSED = {&caches_tagged_keyspace, "everything", 1, 0, KEYSRT_TAGS, false,
    {1, 0, caches_tagged_everything_table_pieces, "everything", "everything"},
    0, 0, 0,
    {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0},
    &caches_tagged_everything_table_kept, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL caches_tagged_everything_key_name(keysrt_client *client, keysrt_text *out)
{ return keysrt_key_name(client, &caches_tagged_everything_table, NULL, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL caches_tagged_everything_parse(keysrt_client *client, keysrt_view name)
{ return keysrt_key_parse(client, &caches_tagged_everything_table, name, NULL, NULL); }
/* Every value stored before is a miss from now on. EVALSHA */
KEYSRT_CALL caches_tagged_everything_invalidate(keysrt_client *client)
{ return keysrt_tags_raise(client, &caches_tagged_everything_table, NULL); }
/* MISS: there is none; then no value counts. GET */
KEYSRT_CALL caches_tagged_everything_version(keysrt_client *client, uint64_t *out)
{ return keysrt_tags_version(client, &caches_tagged_everything_table, NULL, out); }
/* OK or MISS. EXISTS */
KEYSRT_CALL caches_tagged_everything_exists(keysrt_client *client)
{ return keysrt_key_exists(client, &caches_tagged_everything_table, NULL); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL caches_tagged_everything_ttl(keysrt_client *client, keysrt_duration *out)
{ return keysrt_key_ttl(client, &caches_tagged_everything_table, NULL, out); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL caches_tagged_everything_delete(keysrt_client *client)
{ return keysrt_key_delete(client, &caches_tagged_everything_table, NULL); }

/* tags "brief:{id}:{n}", Redis type string, database 0; TTL: 1 second; every write sets it anew. caches_tagged.keys:9
 * A value counts while the versions in it, read before it was computed, are the present ones; there is nothing to race and nothing grows. A version that was lost (evicted, expired) comes back higher: it invalidates.
 * After a lost reply invalidating is sent again: twice is the same as once.
 * Commands: EVALSHA (INCR, TIME, SET, PEXPIRE), GET. */
typedef struct caches_tagged_brief_params {
    caches_tagged_id id;
    uint16_t n;
} caches_tagged_brief_params;
static const keysrt_piece caches_tagged_brief_table_pieces[] KEYSRT_UNUSED = {
    {"brief:", 6, offsetof(caches_tagged_brief_params, id), &caches_tagged_type_1, "id", false},
    {":", 1, offsetof(caches_tagged_brief_params, n), &caches_tagged_type_2, "n", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_tags caches_tagged_brief_table_kept[] KEYSRT_UNUSED = {{true, 0, 0}};
static const keysrt_key caches_tagged_brief_table KEYSRT_UNUSED = {&caches_tagged_keyspace, "brief", 2, 0, KEYSRT_TAGS, false,
    {3, sizeof(caches_tagged_brief_params), caches_tagged_brief_table_pieces, "brief:*:*", "brief:{id}:{n}"},
    0, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 1000, 0, 0, 0, 0, "$2\r\nPX\r\n$4\r\n1000\r\n", 18},
    &caches_tagged_brief_table_kept, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL caches_tagged_brief_key_name(keysrt_client *client, caches_tagged_id id, uint16_t n_param, keysrt_text *out)
{
    const caches_tagged_brief_params params = {id, n_param};
    return keysrt_key_name(client, &caches_tagged_brief_table, &params, out);
}
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL caches_tagged_brief_parse(keysrt_client *client, keysrt_view name, caches_tagged_brief_params *out)
{ return keysrt_key_parse(client, &caches_tagged_brief_table, name, out, NULL); }
/* Every value stored before is a miss from now on. EVALSHA */
KEYSRT_CALL caches_tagged_brief_invalidate(keysrt_client *client, caches_tagged_id id, uint16_t n_param)
{
    const caches_tagged_brief_params params = {id, n_param};
    return keysrt_tags_raise(client, &caches_tagged_brief_table, &params);
}
/* MISS: there is none; then no value counts. GET */
KEYSRT_CALL caches_tagged_brief_version(keysrt_client *client, caches_tagged_id id, uint16_t n_param, uint64_t *out)
{
    const caches_tagged_brief_params params = {id, n_param};
    return keysrt_tags_version(client, &caches_tagged_brief_table, &params, out);
}
/* OK or MISS. EXISTS */
KEYSRT_CALL caches_tagged_brief_exists(keysrt_client *client, caches_tagged_id id, uint16_t n_param)
{
    const caches_tagged_brief_params params = {id, n_param};
    return keysrt_key_exists(client, &caches_tagged_brief_table, &params);
}
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL caches_tagged_brief_ttl(keysrt_client *client, caches_tagged_id id, uint16_t n_param, keysrt_duration *out)
{
    const caches_tagged_brief_params params = {id, n_param};
    return keysrt_key_ttl(client, &caches_tagged_brief_table, &params, out);
}
/* MISS: there was none. UNLINK */
KEYSRT_CALL caches_tagged_brief_delete(keysrt_client *client, caches_tagged_id id, uint16_t n_param)
{
    const caches_tagged_brief_params params = {id, n_param};
    return keysrt_key_delete(client, &caches_tagged_brief_table, &params);
}
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL caches_tagged_brief_walk(keysrt_client *client, keysrt_walk *walk, caches_tagged_brief_params *out)
{ return keysrt_key_walk(client, &caches_tagged_brief_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL caches_tagged_brief_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &caches_tagged_brief_table, deleted); }

/* cache "marked:{n}:{owner}", Redis type string, database 0; TTL: 10 minutes unless the caller chooses (at most 24 hours); every write sets it anew. caches_tagged.keys:10
 * Of all callers of all processes one computes, the one whose token is in the lease (10 seconds); the others wait for its value.
 * What was put or deleted meanwhile voids what is being computed: nothing outdated is stored.
 * After a lost reply each step is sent again: twice is the same as once.
 * While Redis cannot be asked, reading misses, writing does nothing and the loader answers; deleting fails.
 * Commands: EVALSHA. */
typedef struct caches_tagged_marked_lookup {
    keysrt_status status;
    keysrt_view value;
} caches_tagged_marked_lookup;
typedef struct caches_tagged_marked_lookups {
    caches_tagged_marked_lookup *items;
    size_t count;
    keysrt_block block;
} caches_tagged_marked_lookups;
static inline void caches_tagged_marked_lookups_clear(caches_tagged_marked_lookups *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}
/* Makes what is missing: calls caches_tagged_marked_loaded() and returns OK; MISS: there is none; all else is the caller's. */
typedef keysrt_status caches_tagged_marked_loader(void *context, const caches_tagged_marked_params *params, keysrt_loading *loading);
typedef struct caches_tagged_marked_load {
    caches_tagged_marked_loader *loader;
    void *context;
} caches_tagged_marked_load;
static inline keysrt_status caches_tagged_marked_run_loader(void *state, const void *params, keysrt_loading *loading)
{
    const caches_tagged_marked_load *load = (const caches_tagged_marked_load *)state;
    return load->loader(load->context, (const caches_tagged_marked_params *)params, loading);
}
static const keysrt_piece caches_tagged_marked_table_pieces[] KEYSRT_UNUSED = {
    {"marked:", 7, offsetof(caches_tagged_marked_params, n), &caches_tagged_type_2, "n", false},
    {":", 1, offsetof(caches_tagged_marked_params, owner), &caches_tagged_type_1, "owner", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_piece caches_tagged_marked_table_lease_pieces[] KEYSRT_UNUSED = {
    {"marked:", 7, offsetof(caches_tagged_marked_params, n), &caches_tagged_type_2, "n", false},
    {":", 1, offsetof(caches_tagged_marked_params, owner), &caches_tagged_type_1, "owner", false},
    {":lease", 6, 0, 0, 0, false},
};
static const keysrt_key caches_tagged_marked_table_lease KEYSRT_UNUSED = {&caches_tagged_keyspace, "marked lease", 3, 0, 0, false, {3, sizeof(caches_tagged_marked_params), caches_tagged_marked_table_lease_pieces, "marked:*:*:lease", "marked:{n}:{owner}:lease"}, 0, 0, 0, {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0}, 0, 0, 0, 0, 0};
static const keysrt_key *const caches_tagged_marked_table_versions[] KEYSRT_UNUSED = {&caches_tagged_marked_table_tag_0, &caches_tagged_marked_table_tag_1, &caches_tagged_marked_table_tag_2};
static const keysrt_cache caches_tagged_marked_table_cache KEYSRT_UNUSED = {&caches_tagged_marked_table_lease, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_CONSTANT, 60000, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, false, true, 3, caches_tagged_marked_table_versions};
static const keysrt_key caches_tagged_marked_table KEYSRT_UNUSED = {&caches_tagged_keyspace, "marked", 3, 0, KEYSRT_CACHE, false,
    {3, sizeof(caches_tagged_marked_params), caches_tagged_marked_table_pieces, "marked:*:*", "marked:{n}:{owner}"},
    &caches_tagged_type_3, 0, 0,
    {KEYSRT_TTL_CALL, KEYSRT_TTL_ON_WRITE, false, 0, 600000, 1, 86400000, 0, 0, 0, 0},
    &caches_tagged_marked_table_cache, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL caches_tagged_marked_key_name(keysrt_client *client, uint16_t n_param, caches_tagged_id owner, keysrt_text *out)
{
    const caches_tagged_marked_params params = {n_param, owner};
    return keysrt_key_name(client, &caches_tagged_marked_table, &params, out);
}
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL caches_tagged_marked_parse(keysrt_client *client, keysrt_view name, caches_tagged_marked_params *out)
{ return keysrt_key_parse(client, &caches_tagged_marked_table, name, out, NULL); }
/* MISS: none that counts, or Redis cannot be asked; NOTHING: it is remembered that there is none. EVALSHA */
KEYSRT_CALL caches_tagged_marked_get(keysrt_client *client, uint16_t n_param, caches_tagged_id owner, keysrt_text *out)
{
    const caches_tagged_marked_params params = {n_param, owner};
    return keysrt_cache_get(client, &caches_tagged_marked_table, &params, out, &out->block);
}
/* The value, or what the loader makes of it, one caller at a time; MISS, NOTHING: the loader found none. get, EVALSHA */
KEYSRT_CALL caches_tagged_marked_get_or_compute(keysrt_client *client, uint16_t n_param, caches_tagged_id owner, caches_tagged_marked_loader *loader, void *context, keysrt_text *out)
{
    const caches_tagged_marked_params params = {n_param, owner};
    caches_tagged_marked_load load = {loader, context};
    return keysrt_cache_get_or_compute(client, &caches_tagged_marked_table, &params, loader ? caches_tagged_marked_run_loader : 0, &load, out, &out->block);
}
/* Inside a loader: what it made. Encoded at once: value may go away. */
KEYSRT_CALL caches_tagged_marked_loaded(keysrt_loading *loading, keysrt_view value, keysrt_duration ttl)
{ return keysrt_cache_loaded(loading, &caches_tagged_marked_table, &value, ttl); }
/* Value and TTL in one step; MISS: Redis cannot be asked, nothing was written. EVALSHA */
KEYSRT_CALL caches_tagged_marked_put(keysrt_client *client, uint16_t n_param, caches_tagged_id owner, keysrt_view value, keysrt_duration ttl)
{
    const caches_tagged_marked_params params = {n_param, owner};
    return keysrt_cache_put(client, &caches_tagged_marked_table, &params, &value, ttl);
}
/* Remembers that there is none. EVALSHA */
KEYSRT_CALL caches_tagged_marked_put_missing(keysrt_client *client, uint16_t n_param, caches_tagged_id owner)
{
    const caches_tagged_marked_params params = {n_param, owner};
    return keysrt_cache_put_missing(client, &caches_tagged_marked_table, &params);
}
/* One item for each key, with the status that get has. EVALSHA */
KEYSRT_CALL caches_tagged_marked_get_many(keysrt_client *client, const caches_tagged_marked_params *keys, size_t count, caches_tagged_marked_lookups *out)
{ return keysrt_cache_get_many(client, &caches_tagged_marked_table, keys, count, out, &out->block, sizeof(caches_tagged_marked_lookup), offsetof(caches_tagged_marked_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL caches_tagged_marked_put_many(keysrt_client *client, const caches_tagged_marked_params *keys, const keysrt_view *values, size_t count, keysrt_duration ttl)
{ return keysrt_cache_put_many(client, &caches_tagged_marked_table, keys, values, count, ttl); }
/* Invalidates: what is being computed will not be stored either. MISS: there was none. EVALSHA */
KEYSRT_CALL caches_tagged_marked_delete(keysrt_client *client, uint16_t n_param, caches_tagged_id owner)
{
    const caches_tagged_marked_params params = {n_param, owner};
    return keysrt_cache_delete(client, &caches_tagged_marked_table, &params);
}
/* Every key of the pattern, and what is being computed; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL caches_tagged_marked_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_cache_delete_all(client, &caches_tagged_marked_table, deleted); }
/* OK or MISS. EXISTS */
KEYSRT_CALL caches_tagged_marked_exists(keysrt_client *client, uint16_t n_param, caches_tagged_id owner)
{
    const caches_tagged_marked_params params = {n_param, owner};
    return keysrt_key_exists(client, &caches_tagged_marked_table, &params);
}
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL caches_tagged_marked_ttl(keysrt_client *client, uint16_t n_param, caches_tagged_id owner, keysrt_duration *out)
{
    const caches_tagged_marked_params params = {n_param, owner};
    return keysrt_key_ttl(client, &caches_tagged_marked_table, &params, out);
}
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL caches_tagged_marked_walk(keysrt_client *client, keysrt_walk *walk, caches_tagged_marked_params *out)
{ return keysrt_key_walk(client, &caches_tagged_marked_table, walk, out); }

/* Members, by name.
 * tags "group:{id}", Redis type set, database 0; TTL: 2 hours; every write sets it anew. caches_tagged.keys:12
 * Each write of a key enters its name in the step that writes it. The set lives as its TTL says, and at least as long as every key in it.
 * Invalidating deletes each key together with its entry, some hundred in one step: broken off or with a reply lost, it is called again. Of a cache, what is being computed is not stored afterwards.
 * What is written while it runs may be deleted or stay. A key that expired leaves its name until then; a set that was evicted leaves its keys.
 * Commands: SSCAN, EVALSHA (UNLINK, SREM), SMEMBERS, SCARD, SREM. */
typedef struct caches_tagged_group_params {
    caches_tagged_id id;
} caches_tagged_group_params;
static const keysrt_piece caches_tagged_group_table_pieces[] KEYSRT_UNUSED = {
    {"group:", 6, offsetof(caches_tagged_group_params, id), &caches_tagged_type_1, "id", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_carrier caches_tagged_group_table_carriers[] KEYSRT_UNUSED = {{&caches_tagged_grouped_naming, &caches_tagged_grouped_table_tag_0}, {&caches_tagged_grouped_lease_naming, &caches_tagged_grouped_table_tag_0}, {&caches_tagged_near_marked_naming, &caches_tagged_near_marked_table_tag_1}, {&caches_tagged_near_marked_lease_naming, &caches_tagged_near_marked_table_tag_1}};
static const keysrt_tags caches_tagged_group_table_kept[] KEYSRT_UNUSED = {{false, 4, caches_tagged_group_table_carriers}};
static const keysrt_key caches_tagged_group_table KEYSRT_UNUSED = {&caches_tagged_keyspace, "group", 4, 0, KEYSRT_TAGS, false,
    {2, sizeof(caches_tagged_group_params), caches_tagged_group_table_pieces, "group:*", "group:{id}"},
    0, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 7200000, 0, 0, 0, 0, "$2\r\nPX\r\n$7\r\n7200000\r\n", 21},
    &caches_tagged_group_table_kept, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL caches_tagged_group_key_name(keysrt_client *client, caches_tagged_id id, keysrt_text *out)
{ return keysrt_key_name(client, &caches_tagged_group_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL caches_tagged_group_parse(keysrt_client *client, keysrt_view name, caches_tagged_group_params *out)
{ return keysrt_key_parse(client, &caches_tagged_group_table, name, out, NULL); }
/* Deletes every key that carries the tag; deleted may be NULL. SSCAN, EVALSHA */
KEYSRT_CALL caches_tagged_group_invalidate(keysrt_client *client, caches_tagged_id id, uint64_t *deleted)
{ return keysrt_tags_invalidate(client, &caches_tagged_group_table, &id, deleted); }
/* The names of the keys that carry it. SMEMBERS */
KEYSRT_CALL caches_tagged_group_members(keysrt_client *client, caches_tagged_id id, keysrt_tags_names *out)
{ return keysrt_tags_members(client, &caches_tagged_group_table, &id, out); }
/* How many there are; 0 where there is no key. SCARD */
KEYSRT_CALL caches_tagged_group_size(keysrt_client *client, caches_tagged_id id, uint64_t *out)
{ return keysrt_tags_size(client, &caches_tagged_group_table, &id, out); }
/* The next name; MISS: the end. SSCAN */
KEYSRT_CALL caches_tagged_group_walk_members(keysrt_client *client, caches_tagged_id id, keysrt_walk *walk, keysrt_view *name)
{ return keysrt_tags_walk(client, &caches_tagged_group_table, &id, walk, name); }
/* Takes the tag from a key, which stays; MISS: it had it not. SREM */
KEYSRT_CALL caches_tagged_group_remove(keysrt_client *client, caches_tagged_id id, keysrt_view name)
{ return keysrt_tags_remove(client, &caches_tagged_group_table, &id, name); }
/* OK or MISS. EXISTS */
KEYSRT_CALL caches_tagged_group_exists(keysrt_client *client, caches_tagged_id id)
{ return keysrt_key_exists(client, &caches_tagged_group_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL caches_tagged_group_ttl(keysrt_client *client, caches_tagged_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &caches_tagged_group_table, &id, out); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL caches_tagged_group_delete(keysrt_client *client, caches_tagged_id id)
{ return keysrt_key_delete(client, &caches_tagged_group_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL caches_tagged_group_walk(keysrt_client *client, keysrt_walk *walk, caches_tagged_group_params *out)
{ return keysrt_key_walk(client, &caches_tagged_group_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL caches_tagged_group_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &caches_tagged_group_table, deleted); }

/* cache "grouped:{owner}", Redis type string, database 0; TTL: 1 hour; every write sets it anew. caches_tagged.keys:13
 * Of all callers of all processes one computes, the one whose token is in the lease (10 seconds); the others wait for its value.
 * What was put or deleted meanwhile voids what is being computed: nothing outdated is stored.
 * After a lost reply each step is sent again: twice is the same as once.
 * While Redis cannot be asked, reading misses, writing does nothing and the loader answers; deleting fails.
 * Commands: GET and MGET to read; EVALSHA to write, to delete and for the lease. */
typedef struct caches_tagged_grouped_lookup {
    keysrt_status status;
    keysrt_view value;
} caches_tagged_grouped_lookup;
typedef struct caches_tagged_grouped_lookups {
    caches_tagged_grouped_lookup *items;
    size_t count;
    keysrt_block block;
} caches_tagged_grouped_lookups;
static inline void caches_tagged_grouped_lookups_clear(caches_tagged_grouped_lookups *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}
/* Makes what is missing: calls caches_tagged_grouped_loaded() and returns OK; MISS: there is none; all else is the caller's. */
typedef keysrt_status caches_tagged_grouped_loader(void *context, const caches_tagged_grouped_params *params, keysrt_loading *loading);
typedef struct caches_tagged_grouped_load {
    caches_tagged_grouped_loader *loader;
    void *context;
} caches_tagged_grouped_load;
static inline keysrt_status caches_tagged_grouped_run_loader(void *state, const void *params, keysrt_loading *loading)
{
    const caches_tagged_grouped_load *load = (const caches_tagged_grouped_load *)state;
    return load->loader(load->context, (const caches_tagged_grouped_params *)params, loading);
}
static const keysrt_piece caches_tagged_grouped_table_pieces[] KEYSRT_UNUSED = {
    {"grouped:", 8, offsetof(caches_tagged_grouped_params, owner), &caches_tagged_type_1, "owner", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key *const caches_tagged_grouped_table_tags[] KEYSRT_UNUSED = {&caches_tagged_grouped_table_tag_0};
static const keysrt_piece caches_tagged_grouped_table_lease_pieces[] KEYSRT_UNUSED = {
    {"grouped:", 8, offsetof(caches_tagged_grouped_params, owner), &caches_tagged_type_1, "owner", false},
    {":lease", 6, 0, 0, 0, false},
};
static const keysrt_key caches_tagged_grouped_table_lease KEYSRT_UNUSED = {&caches_tagged_keyspace, "grouped lease", 5, 0, 0, false, {2, sizeof(caches_tagged_grouped_params), caches_tagged_grouped_table_lease_pieces, "grouped:*:lease", "grouped:{owner}:lease"}, 0, 0, 0, {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0}, 0, 0, 0, 0, 0};
static const keysrt_cache caches_tagged_grouped_table_cache KEYSRT_UNUSED = {&caches_tagged_grouped_table_lease, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, false, false, 0, 0};
static const keysrt_key caches_tagged_grouped_table KEYSRT_UNUSED = {&caches_tagged_keyspace, "grouped", 5, 0, KEYSRT_CACHE, false,
    {2, sizeof(caches_tagged_grouped_params), caches_tagged_grouped_table_pieces, "grouped:*", "grouped:{owner}"},
    &caches_tagged_type_3, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 3600000, 0, 0, 0, 0, "$2\r\nPX\r\n$7\r\n3600000\r\n", 21},
    &caches_tagged_grouped_table_cache, 1, caches_tagged_grouped_table_tags, 0, 0};
/* The key's name. */
KEYSRT_CALL caches_tagged_grouped_key_name(keysrt_client *client, caches_tagged_id owner, keysrt_text *out)
{ return keysrt_key_name(client, &caches_tagged_grouped_table, &owner, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL caches_tagged_grouped_parse(keysrt_client *client, keysrt_view name, caches_tagged_grouped_params *out)
{ return keysrt_key_parse(client, &caches_tagged_grouped_table, name, out, NULL); }
/* MISS: none that counts, or Redis cannot be asked. GET */
KEYSRT_CALL caches_tagged_grouped_get(keysrt_client *client, caches_tagged_id owner, keysrt_text *out)
{ return keysrt_cache_get(client, &caches_tagged_grouped_table, &owner, out, &out->block); }
/* The value, or what the loader makes of it, one caller at a time; MISS, NOTHING: the loader found none. get, EVALSHA */
KEYSRT_CALL caches_tagged_grouped_get_or_compute(keysrt_client *client, caches_tagged_id owner, caches_tagged_grouped_loader *loader, void *context, keysrt_text *out)
{
    caches_tagged_grouped_load load = {loader, context};
    return keysrt_cache_get_or_compute(client, &caches_tagged_grouped_table, &owner, loader ? caches_tagged_grouped_run_loader : 0, &load, out, &out->block);
}
/* Inside a loader: what it made. Encoded at once: value may go away. */
KEYSRT_CALL caches_tagged_grouped_loaded(keysrt_loading *loading, keysrt_view value)
{ return keysrt_cache_loaded(loading, &caches_tagged_grouped_table, &value, keysrt_declared_ttl); }
/* Value and TTL in one step; MISS: Redis cannot be asked, nothing was written. EVALSHA */
KEYSRT_CALL caches_tagged_grouped_put(keysrt_client *client, caches_tagged_id owner, keysrt_view value)
{ return keysrt_cache_put(client, &caches_tagged_grouped_table, &owner, &value, keysrt_declared_ttl); }
/* One item for each key, with the status that get has. MGET */
KEYSRT_CALL caches_tagged_grouped_get_many(keysrt_client *client, const caches_tagged_grouped_params *keys, size_t count, caches_tagged_grouped_lookups *out)
{ return keysrt_cache_get_many(client, &caches_tagged_grouped_table, keys, count, out, &out->block, sizeof(caches_tagged_grouped_lookup), offsetof(caches_tagged_grouped_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL caches_tagged_grouped_put_many(keysrt_client *client, const caches_tagged_grouped_params *keys, const keysrt_view *values, size_t count)
{ return keysrt_cache_put_many(client, &caches_tagged_grouped_table, keys, values, count, keysrt_declared_ttl); }
/* Invalidates: what is being computed will not be stored either. MISS: there was none. EVALSHA */
KEYSRT_CALL caches_tagged_grouped_delete(keysrt_client *client, caches_tagged_id owner)
{ return keysrt_cache_delete(client, &caches_tagged_grouped_table, &owner); }
/* Every key of the pattern, and what is being computed; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL caches_tagged_grouped_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_cache_delete_all(client, &caches_tagged_grouped_table, deleted); }
/* OK or MISS. EXISTS */
KEYSRT_CALL caches_tagged_grouped_exists(keysrt_client *client, caches_tagged_id owner)
{ return keysrt_key_exists(client, &caches_tagged_grouped_table, &owner); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL caches_tagged_grouped_ttl(keysrt_client *client, caches_tagged_id owner, keysrt_duration *out)
{ return keysrt_key_ttl(client, &caches_tagged_grouped_table, &owner, out); }
/* Starts the TTL anew; MISS: no such key. PEXPIRE */
KEYSRT_CALL caches_tagged_grouped_renew(keysrt_client *client, caches_tagged_id owner)
{ return keysrt_key_renew(client, &caches_tagged_grouped_table, &owner, keysrt_declared_ttl); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL caches_tagged_grouped_walk(keysrt_client *client, keysrt_walk *walk, caches_tagged_grouped_params *out)
{ return keysrt_key_walk(client, &caches_tagged_grouped_table, walk, out); }

/* Kept in the process, by tags of both ways.
 * cache "near_marked:{owner}", Redis type string, database 0; TTL: 10 minutes; every write sets it anew. caches_tagged.keys:15
 * Of all callers of all processes one computes, the one whose token is in the lease (10 seconds); the others wait for its value.
 * What was put or deleted meanwhile voids what is being computed: nothing outdated is stored.
 * After a lost reply each step is sent again: twice is the same as once.
 * While Redis cannot be asked, reading misses, writing does nothing and the loader answers; deleting fails.
 * A process forgets what it keeps when the server tells of a change (CLIENT TRACKING); where it does not tell, nothing is kept.
 * Commands: EVALSHA. */
typedef struct caches_tagged_near_marked_lookup {
    keysrt_status status;
    keysrt_view value;
} caches_tagged_near_marked_lookup;
typedef struct caches_tagged_near_marked_lookups {
    caches_tagged_near_marked_lookup *items;
    size_t count;
    keysrt_block block;
} caches_tagged_near_marked_lookups;
static inline void caches_tagged_near_marked_lookups_clear(caches_tagged_near_marked_lookups *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}
/* Makes what is missing: calls caches_tagged_near_marked_loaded() and returns OK; MISS: there is none; all else is the caller's. */
typedef keysrt_status caches_tagged_near_marked_loader(void *context, const caches_tagged_near_marked_params *params, keysrt_loading *loading);
typedef struct caches_tagged_near_marked_load {
    caches_tagged_near_marked_loader *loader;
    void *context;
} caches_tagged_near_marked_load;
static inline keysrt_status caches_tagged_near_marked_run_loader(void *state, const void *params, keysrt_loading *loading)
{
    const caches_tagged_near_marked_load *load = (const caches_tagged_near_marked_load *)state;
    return load->loader(load->context, (const caches_tagged_near_marked_params *)params, loading);
}
static const keysrt_piece caches_tagged_near_marked_table_pieces[] KEYSRT_UNUSED = {
    {"near_marked:", 12, offsetof(caches_tagged_near_marked_params, owner), &caches_tagged_type_1, "owner", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key *const caches_tagged_near_marked_table_tags[] KEYSRT_UNUSED = {&caches_tagged_near_marked_table_tag_1};
static const keysrt_piece caches_tagged_near_marked_table_lease_pieces[] KEYSRT_UNUSED = {
    {"near_marked:", 12, offsetof(caches_tagged_near_marked_params, owner), &caches_tagged_type_1, "owner", false},
    {":lease", 6, 0, 0, 0, false},
};
static const keysrt_key caches_tagged_near_marked_table_lease KEYSRT_UNUSED = {&caches_tagged_keyspace, "near_marked lease", 6, 0, 0, false, {2, sizeof(caches_tagged_near_marked_params), caches_tagged_near_marked_table_lease_pieces, "near_marked:*:lease", "near_marked:{owner}:lease"}, 0, 0, 0, {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0}, 0, 0, 0, 0, 0};
static const keysrt_key *const caches_tagged_near_marked_table_versions[] KEYSRT_UNUSED = {&caches_tagged_near_marked_table_tag_0};
static const keysrt_cache caches_tagged_near_marked_table_cache KEYSRT_UNUSED = {&caches_tagged_near_marked_table_lease, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_CONSTANT, 100, 0, 0}, {KEYSRT_CONSTANT, 3600000, 0, 0}, false, true, 1, caches_tagged_near_marked_table_versions};
static const keysrt_key caches_tagged_near_marked_table KEYSRT_UNUSED = {&caches_tagged_keyspace, "near_marked", 6, 0, KEYSRT_CACHE, false,
    {2, sizeof(caches_tagged_near_marked_params), caches_tagged_near_marked_table_pieces, "near_marked:*", "near_marked:{owner}"},
    &caches_tagged_type_3, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 600000, 0, 0, 0, 0, "$2\r\nPX\r\n$6\r\n600000\r\n", 20},
    &caches_tagged_near_marked_table_cache, 1, caches_tagged_near_marked_table_tags, 0, 0};
/* The key's name. */
KEYSRT_CALL caches_tagged_near_marked_key_name(keysrt_client *client, caches_tagged_id owner, keysrt_text *out)
{ return keysrt_key_name(client, &caches_tagged_near_marked_table, &owner, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL caches_tagged_near_marked_parse(keysrt_client *client, keysrt_view name, caches_tagged_near_marked_params *out)
{ return keysrt_key_parse(client, &caches_tagged_near_marked_table, name, out, NULL); }
/* MISS: none that counts, or Redis cannot be asked. EVALSHA */
KEYSRT_CALL caches_tagged_near_marked_get(keysrt_client *client, caches_tagged_id owner, keysrt_text *out)
{ return keysrt_cache_get(client, &caches_tagged_near_marked_table, &owner, out, &out->block); }
/* The value, or what the loader makes of it, one caller at a time; MISS, NOTHING: the loader found none. get, EVALSHA */
KEYSRT_CALL caches_tagged_near_marked_get_or_compute(keysrt_client *client, caches_tagged_id owner, caches_tagged_near_marked_loader *loader, void *context, keysrt_text *out)
{
    caches_tagged_near_marked_load load = {loader, context};
    return keysrt_cache_get_or_compute(client, &caches_tagged_near_marked_table, &owner, loader ? caches_tagged_near_marked_run_loader : 0, &load, out, &out->block);
}
/* Inside a loader: what it made. Encoded at once: value may go away. */
KEYSRT_CALL caches_tagged_near_marked_loaded(keysrt_loading *loading, keysrt_view value)
{ return keysrt_cache_loaded(loading, &caches_tagged_near_marked_table, &value, keysrt_declared_ttl); }
/* Value and TTL in one step; MISS: Redis cannot be asked, nothing was written. EVALSHA */
KEYSRT_CALL caches_tagged_near_marked_put(keysrt_client *client, caches_tagged_id owner, keysrt_view value)
{ return keysrt_cache_put(client, &caches_tagged_near_marked_table, &owner, &value, keysrt_declared_ttl); }
/* One item for each key, with the status that get has. EVALSHA */
KEYSRT_CALL caches_tagged_near_marked_get_many(keysrt_client *client, const caches_tagged_near_marked_params *keys, size_t count, caches_tagged_near_marked_lookups *out)
{ return keysrt_cache_get_many(client, &caches_tagged_near_marked_table, keys, count, out, &out->block, sizeof(caches_tagged_near_marked_lookup), offsetof(caches_tagged_near_marked_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL caches_tagged_near_marked_put_many(keysrt_client *client, const caches_tagged_near_marked_params *keys, const keysrt_view *values, size_t count)
{ return keysrt_cache_put_many(client, &caches_tagged_near_marked_table, keys, values, count, keysrt_declared_ttl); }
/* Invalidates: what is being computed will not be stored either. MISS: there was none. EVALSHA */
KEYSRT_CALL caches_tagged_near_marked_delete(keysrt_client *client, caches_tagged_id owner)
{ return keysrt_cache_delete(client, &caches_tagged_near_marked_table, &owner); }
/* Every key of the pattern, and what is being computed; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL caches_tagged_near_marked_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_cache_delete_all(client, &caches_tagged_near_marked_table, deleted); }
/* OK or MISS. EXISTS */
KEYSRT_CALL caches_tagged_near_marked_exists(keysrt_client *client, caches_tagged_id owner)
{ return keysrt_key_exists(client, &caches_tagged_near_marked_table, &owner); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL caches_tagged_near_marked_ttl(keysrt_client *client, caches_tagged_id owner, keysrt_duration *out)
{ return keysrt_key_ttl(client, &caches_tagged_near_marked_table, &owner, out); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL caches_tagged_near_marked_walk(keysrt_client *client, keysrt_walk *walk, caches_tagged_near_marked_params *out)
{ return keysrt_key_walk(client, &caches_tagged_near_marked_table, walk, out); }

/* cache "marked_stale:{owner}", Redis type string, database 0; TTL: 30 milliseconds; every write sets it anew. caches_tagged.keys:16
 * Of all callers of all processes one computes, the one whose token is in the lease (10 seconds); meanwhile the others take the old value, or wait for the new one where there is none.
 * What was put or deleted meanwhile voids what is being computed: nothing outdated is stored.
 * After a lost reply each step is sent again: twice is the same as once.
 * While Redis cannot be asked, reading misses, writing does nothing and the loader answers; deleting fails.
 * Commands: EVALSHA. */
typedef struct caches_tagged_marked_stale_lookup {
    keysrt_status status;
    keysrt_view value;
} caches_tagged_marked_stale_lookup;
typedef struct caches_tagged_marked_stale_lookups {
    caches_tagged_marked_stale_lookup *items;
    size_t count;
    keysrt_block block;
} caches_tagged_marked_stale_lookups;
static inline void caches_tagged_marked_stale_lookups_clear(caches_tagged_marked_stale_lookups *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}
/* Makes what is missing: calls caches_tagged_marked_stale_loaded() and returns OK; MISS: there is none; all else is the caller's. */
typedef keysrt_status caches_tagged_marked_stale_loader(void *context, const caches_tagged_marked_stale_params *params, keysrt_loading *loading);
typedef struct caches_tagged_marked_stale_load {
    caches_tagged_marked_stale_loader *loader;
    void *context;
} caches_tagged_marked_stale_load;
static inline keysrt_status caches_tagged_marked_stale_run_loader(void *state, const void *params, keysrt_loading *loading)
{
    const caches_tagged_marked_stale_load *load = (const caches_tagged_marked_stale_load *)state;
    return load->loader(load->context, (const caches_tagged_marked_stale_params *)params, loading);
}
static const keysrt_piece caches_tagged_marked_stale_table_pieces[] KEYSRT_UNUSED = {
    {"marked_stale:", 13, offsetof(caches_tagged_marked_stale_params, owner), &caches_tagged_type_1, "owner", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_piece caches_tagged_marked_stale_table_lease_pieces[] KEYSRT_UNUSED = {
    {"marked_stale:", 13, offsetof(caches_tagged_marked_stale_params, owner), &caches_tagged_type_1, "owner", false},
    {":lease", 6, 0, 0, 0, false},
};
static const keysrt_key caches_tagged_marked_stale_table_lease KEYSRT_UNUSED = {&caches_tagged_keyspace, "marked_stale lease", 7, 0, 0, false, {2, sizeof(caches_tagged_marked_stale_params), caches_tagged_marked_stale_table_lease_pieces, "marked_stale:*:lease", "marked_stale:{owner}:lease"}, 0, 0, 0, {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0}, 0, 0, 0, 0, 0};
static const keysrt_key *const caches_tagged_marked_stale_table_versions[] KEYSRT_UNUSED = {&caches_tagged_marked_stale_table_tag_0};
static const keysrt_cache caches_tagged_marked_stale_table_cache KEYSRT_UNUSED = {&caches_tagged_marked_stale_table_lease, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_CONSTANT, 3600000, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, false, true, 1, caches_tagged_marked_stale_table_versions};
static const keysrt_key caches_tagged_marked_stale_table KEYSRT_UNUSED = {&caches_tagged_keyspace, "marked_stale", 7, 0, KEYSRT_CACHE, false,
    {2, sizeof(caches_tagged_marked_stale_params), caches_tagged_marked_stale_table_pieces, "marked_stale:*", "marked_stale:{owner}"},
    &caches_tagged_type_3, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 30, 0, 0, 0, 0, "$2\r\nPX\r\n$2\r\n30\r\n", 16},
    &caches_tagged_marked_stale_table_cache, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL caches_tagged_marked_stale_key_name(keysrt_client *client, caches_tagged_id owner, keysrt_text *out)
{ return keysrt_key_name(client, &caches_tagged_marked_stale_table, &owner, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL caches_tagged_marked_stale_parse(keysrt_client *client, keysrt_view name, caches_tagged_marked_stale_params *out)
{ return keysrt_key_parse(client, &caches_tagged_marked_stale_table, name, out, NULL); }
/* MISS: none that counts, or Redis cannot be asked. EVALSHA */
KEYSRT_CALL caches_tagged_marked_stale_get(keysrt_client *client, caches_tagged_id owner, keysrt_text *out)
{ return keysrt_cache_get(client, &caches_tagged_marked_stale_table, &owner, out, &out->block); }
/* As get, and takes the old value where its time is over; keysrt_cache_last() tells. EVALSHA */
KEYSRT_CALL caches_tagged_marked_stale_get_stale(keysrt_client *client, caches_tagged_id owner, keysrt_text *out)
{ return keysrt_cache_get_stale(client, &caches_tagged_marked_stale_table, &owner, out, &out->block); }
/* The value, or what the loader makes of it, one caller at a time; MISS, NOTHING: the loader found none. get, EVALSHA */
KEYSRT_CALL caches_tagged_marked_stale_get_or_compute(keysrt_client *client, caches_tagged_id owner, caches_tagged_marked_stale_loader *loader, void *context, keysrt_text *out)
{
    caches_tagged_marked_stale_load load = {loader, context};
    return keysrt_cache_get_or_compute(client, &caches_tagged_marked_stale_table, &owner, loader ? caches_tagged_marked_stale_run_loader : 0, &load, out, &out->block);
}
/* Inside a loader: what it made. Encoded at once: value may go away. */
KEYSRT_CALL caches_tagged_marked_stale_loaded(keysrt_loading *loading, keysrt_view value)
{ return keysrt_cache_loaded(loading, &caches_tagged_marked_stale_table, &value, keysrt_declared_ttl); }
/* Value and TTL in one step; MISS: Redis cannot be asked, nothing was written. EVALSHA */
KEYSRT_CALL caches_tagged_marked_stale_put(keysrt_client *client, caches_tagged_id owner, keysrt_view value)
{ return keysrt_cache_put(client, &caches_tagged_marked_stale_table, &owner, &value, keysrt_declared_ttl); }
/* One item for each key, with the status that get has. EVALSHA */
KEYSRT_CALL caches_tagged_marked_stale_get_many(keysrt_client *client, const caches_tagged_marked_stale_params *keys, size_t count, caches_tagged_marked_stale_lookups *out)
{ return keysrt_cache_get_many(client, &caches_tagged_marked_stale_table, keys, count, out, &out->block, sizeof(caches_tagged_marked_stale_lookup), offsetof(caches_tagged_marked_stale_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL caches_tagged_marked_stale_put_many(keysrt_client *client, const caches_tagged_marked_stale_params *keys, const keysrt_view *values, size_t count)
{ return keysrt_cache_put_many(client, &caches_tagged_marked_stale_table, keys, values, count, keysrt_declared_ttl); }
/* Invalidates: what is being computed will not be stored either. MISS: there was none. EVALSHA */
KEYSRT_CALL caches_tagged_marked_stale_delete(keysrt_client *client, caches_tagged_id owner)
{ return keysrt_cache_delete(client, &caches_tagged_marked_stale_table, &owner); }
/* Every key of the pattern, and what is being computed; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL caches_tagged_marked_stale_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_cache_delete_all(client, &caches_tagged_marked_stale_table, deleted); }
/* OK or MISS. EXISTS */
KEYSRT_CALL caches_tagged_marked_stale_exists(keysrt_client *client, caches_tagged_id owner)
{ return keysrt_key_exists(client, &caches_tagged_marked_stale_table, &owner); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL caches_tagged_marked_stale_ttl(keysrt_client *client, caches_tagged_id owner, keysrt_duration *out)
{ return keysrt_key_ttl(client, &caches_tagged_marked_stale_table, &owner, out); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL caches_tagged_marked_stale_walk(keysrt_client *client, keysrt_walk *walk, caches_tagged_marked_stale_params *out)
{ return keysrt_key_walk(client, &caches_tagged_marked_stale_table, walk, out); }

/* Stays for good, and so must what it is compared with.
 * cache "kept:{owner}:{n}", Redis type string, database 0; TTL: the caller chooses: at most 1 hour; every write sets it anew; the caller may also choose that it never expires. caches_tagged.keys:19
 * Of all callers of all processes one computes, the one whose token is in the lease (10 seconds); the others wait for its value.
 * What was put or deleted meanwhile voids what is being computed: nothing outdated is stored.
 * After a lost reply each step is sent again: twice is the same as once.
 * While Redis cannot be asked, reading misses, writing does nothing and the loader answers; deleting fails.
 * Commands: EVALSHA. */
typedef struct caches_tagged_kept_lookup {
    keysrt_status status;
    keysrt_view value;
} caches_tagged_kept_lookup;
typedef struct caches_tagged_kept_lookups {
    caches_tagged_kept_lookup *items;
    size_t count;
    keysrt_block block;
} caches_tagged_kept_lookups;
static inline void caches_tagged_kept_lookups_clear(caches_tagged_kept_lookups *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}
/* Makes what is missing: calls caches_tagged_kept_loaded() and returns OK; MISS: there is none; all else is the caller's. */
typedef keysrt_status caches_tagged_kept_loader(void *context, const caches_tagged_kept_params *params, keysrt_loading *loading);
typedef struct caches_tagged_kept_load {
    caches_tagged_kept_loader *loader;
    void *context;
} caches_tagged_kept_load;
static inline keysrt_status caches_tagged_kept_run_loader(void *state, const void *params, keysrt_loading *loading)
{
    const caches_tagged_kept_load *load = (const caches_tagged_kept_load *)state;
    return load->loader(load->context, (const caches_tagged_kept_params *)params, loading);
}
static const keysrt_piece caches_tagged_kept_table_pieces[] KEYSRT_UNUSED = {
    {"kept:", 5, offsetof(caches_tagged_kept_params, owner), &caches_tagged_type_1, "owner", false},
    {":", 1, offsetof(caches_tagged_kept_params, n), &caches_tagged_type_2, "n", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_piece caches_tagged_kept_table_lease_pieces[] KEYSRT_UNUSED = {
    {"kept:", 5, offsetof(caches_tagged_kept_params, owner), &caches_tagged_type_1, "owner", false},
    {":", 1, offsetof(caches_tagged_kept_params, n), &caches_tagged_type_2, "n", false},
    {":lease", 6, 0, 0, 0, false},
};
static const keysrt_key caches_tagged_kept_table_lease KEYSRT_UNUSED = {&caches_tagged_keyspace, "kept lease", 8, 0, 0, false, {3, sizeof(caches_tagged_kept_params), caches_tagged_kept_table_lease_pieces, "kept:*:*:lease", "kept:{owner}:{n}:lease"}, 0, 0, 0, {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0}, 0, 0, 0, 0, 0};
static const keysrt_key *const caches_tagged_kept_table_versions[] KEYSRT_UNUSED = {&caches_tagged_kept_table_tag_0};
static const keysrt_cache caches_tagged_kept_table_cache KEYSRT_UNUSED = {&caches_tagged_kept_table_lease, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, false, true, 1, caches_tagged_kept_table_versions};
static const keysrt_key caches_tagged_kept_table KEYSRT_UNUSED = {&caches_tagged_keyspace, "kept", 8, 0, KEYSRT_CACHE, false,
    {3, sizeof(caches_tagged_kept_params), caches_tagged_kept_table_pieces, "kept:*:*", "kept:{owner}:{n}"},
    &caches_tagged_type_3, 0, 0,
    {KEYSRT_TTL_CALL, KEYSRT_TTL_ON_WRITE, true, 0, 0, 1, 3600000, 0, 0, 0, 0},
    &caches_tagged_kept_table_cache, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL caches_tagged_kept_key_name(keysrt_client *client, caches_tagged_id owner, uint16_t n_param, keysrt_text *out)
{
    const caches_tagged_kept_params params = {owner, n_param};
    return keysrt_key_name(client, &caches_tagged_kept_table, &params, out);
}
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL caches_tagged_kept_parse(keysrt_client *client, keysrt_view name, caches_tagged_kept_params *out)
{ return keysrt_key_parse(client, &caches_tagged_kept_table, name, out, NULL); }
/* MISS: none that counts, or Redis cannot be asked. EVALSHA */
KEYSRT_CALL caches_tagged_kept_get(keysrt_client *client, caches_tagged_id owner, uint16_t n_param, keysrt_text *out)
{
    const caches_tagged_kept_params params = {owner, n_param};
    return keysrt_cache_get(client, &caches_tagged_kept_table, &params, out, &out->block);
}
/* The value, or what the loader makes of it, one caller at a time; MISS, NOTHING: the loader found none. get, EVALSHA */
KEYSRT_CALL caches_tagged_kept_get_or_compute(keysrt_client *client, caches_tagged_id owner, uint16_t n_param, caches_tagged_kept_loader *loader, void *context, keysrt_text *out)
{
    const caches_tagged_kept_params params = {owner, n_param};
    caches_tagged_kept_load load = {loader, context};
    return keysrt_cache_get_or_compute(client, &caches_tagged_kept_table, &params, loader ? caches_tagged_kept_run_loader : 0, &load, out, &out->block);
}
/* Inside a loader: what it made. Encoded at once: value may go away. */
KEYSRT_CALL caches_tagged_kept_loaded(keysrt_loading *loading, keysrt_view value, keysrt_duration ttl)
{ return keysrt_cache_loaded(loading, &caches_tagged_kept_table, &value, ttl); }
/* Value and TTL in one step; MISS: Redis cannot be asked, nothing was written. EVALSHA */
KEYSRT_CALL caches_tagged_kept_put(keysrt_client *client, caches_tagged_id owner, uint16_t n_param, keysrt_view value, keysrt_duration ttl)
{
    const caches_tagged_kept_params params = {owner, n_param};
    return keysrt_cache_put(client, &caches_tagged_kept_table, &params, &value, ttl);
}
/* One item for each key, with the status that get has. EVALSHA */
KEYSRT_CALL caches_tagged_kept_get_many(keysrt_client *client, const caches_tagged_kept_params *keys, size_t count, caches_tagged_kept_lookups *out)
{ return keysrt_cache_get_many(client, &caches_tagged_kept_table, keys, count, out, &out->block, sizeof(caches_tagged_kept_lookup), offsetof(caches_tagged_kept_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL caches_tagged_kept_put_many(keysrt_client *client, const caches_tagged_kept_params *keys, const keysrt_view *values, size_t count, keysrt_duration ttl)
{ return keysrt_cache_put_many(client, &caches_tagged_kept_table, keys, values, count, ttl); }
/* Invalidates: what is being computed will not be stored either. MISS: there was none. EVALSHA */
KEYSRT_CALL caches_tagged_kept_delete(keysrt_client *client, caches_tagged_id owner, uint16_t n_param)
{
    const caches_tagged_kept_params params = {owner, n_param};
    return keysrt_cache_delete(client, &caches_tagged_kept_table, &params);
}
/* Every key of the pattern, and what is being computed; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL caches_tagged_kept_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_cache_delete_all(client, &caches_tagged_kept_table, deleted); }
/* OK or MISS. EXISTS */
KEYSRT_CALL caches_tagged_kept_exists(keysrt_client *client, caches_tagged_id owner, uint16_t n_param)
{
    const caches_tagged_kept_params params = {owner, n_param};
    return keysrt_key_exists(client, &caches_tagged_kept_table, &params);
}
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL caches_tagged_kept_ttl(keysrt_client *client, caches_tagged_id owner, uint16_t n_param, keysrt_duration *out)
{
    const caches_tagged_kept_params params = {owner, n_param};
    return keysrt_key_ttl(client, &caches_tagged_kept_table, &params, out);
}
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL caches_tagged_kept_walk(keysrt_client *client, keysrt_walk *walk, caches_tagged_kept_params *out)
{ return keysrt_key_walk(client, &caches_tagged_kept_table, walk, out); }

#endif
