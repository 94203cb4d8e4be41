/* clustered_keys.h: made by keysc from clustered.keys. Edit that, not this.
 *
 * Keys of a cluster: those of one call share a slot. */
#ifndef CLUSTERED_KEYS_H
#define CLUSTERED_KEYS_H

#include "keysrt_tables.h"
#include "keysrt_collections.h"
#include "keysrt_cache.h"

#if KEYSRT_ABI != 2
#error "clustered_keys.h and libkeysrt are of different versions: generate it again"
#endif

/* Id: 1 to 32 bytes: letters, digits, - and _ */
typedef struct clustered_id {
    const char *data;
    size_t len;
} clustered_id;
static inline clustered_id clustered_id_bytes(const void *data, size_t len)
{
    const clustered_id value = {(const char *)data, len};
    return value;
}
static inline clustered_id clustered_id_str(const char *text)
{
    return clustered_id_bytes(text, strlen(text));
}
#define CLUSTERED_ID(text) clustered_id_str(text)

static const keysrt_schema clustered_keyspace KEYSRT_UNUSED = {"clustered", KEYSRT_ABI, 0, 0, 0, 4, true};

static const unsigned char clustered_bytes_1[] KEYSRT_UNUSED = {0,0,0,0,0,32,255,3,254,255,255,135,254,255,255,7,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0};
static const keysrt_string_rule clustered_rule_1 KEYSRT_UNUSED = {clustered_bytes_1, 0, "of [A-Za-z0-9_-]"};
static const keysrt_type clustered_type_1 KEYSRT_UNUSED = {KEYSRT_TYPE_STRING, 0, sizeof(clustered_id), 1, 32, &clustered_rule_1, 0, "Id"};
static const keysrt_type clustered_type_2 KEYSRT_UNUSED = {KEYSRT_TYPE_STRING, 0, sizeof(keysrt_view), 0, KEYSRT_NO_LIMIT, 0, 0, "string"};
typedef struct clustered_string_array {
    keysrt_view *items;
    size_t count;
    keysrt_block block;
} clustered_string_array;
static inline void clustered_string_array_clear(clustered_string_array *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}

/* Made by the …_ref() of a key; *params is borrowed. */
typedef struct clustered_set_of_string {
    keysrt_ref ref;
} clustered_set_of_string;

static const keysrt_type clustered_type_3 KEYSRT_UNUSED = {KEYSRT_TYPE_UINT, KEYSRT_TYPE_FIXED, sizeof(uint8_t), 0, 255, 0, 0, "u8"};
/* Made by the …_ref() of a key; *params is borrowed. */
typedef struct clustered_list_of_string {
    keysrt_ref ref;
} clustered_list_of_string;


/* set "tags:{#id}", Redis type set, database 0; TTL: never expires. clustered.keys:8 */
typedef struct clustered_tags_params {
    clustered_id id;
} clustered_tags_params;
static const keysrt_piece clustered_tags_table_pieces[] KEYSRT_UNUSED = {
    {"tags:{", 6, offsetof(clustered_tags_params, id), &clustered_type_1, "id", false},
    {"}", 1, 0, 0, 0, false},
};
static const keysrt_key clustered_tags_table KEYSRT_UNUSED = {&clustered_keyspace, "tags", 0, 0, KEYSRT_SET, false,
    {2, sizeof(clustered_tags_params), clustered_tags_table_pieces, "tags:{*}", "tags:{#id}"},
    &clustered_type_2, 0, 0,
    {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL clustered_tags_key_name(keysrt_client *client, clustered_id id, keysrt_text *out)
{ return keysrt_key_name(client, &clustered_tags_table, &id, out); }
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL clustered_tags_parse(keysrt_client *client, keysrt_view name, clustered_tags_params *out)
{ return keysrt_key_parse(client, &clustered_tags_table, name, out, NULL); }
/* added (may be NULL): 0 where it was there. SADD */
KEYSRT_CALL clustered_tags_add(keysrt_client *client, clustered_id id, keysrt_view member, uint64_t *added)
{ return keysrt_set_add(client, &clustered_tags_table, &id, &member, 1, keysrt_declared_ttl, added); }
/* added may be NULL. SADD */
KEYSRT_CALL clustered_tags_add_many(keysrt_client *client, clustered_id id, const keysrt_view *members, size_t count, uint64_t *added)
{ return keysrt_set_add(client, &clustered_tags_table, &id, members, count, keysrt_declared_ttl, added); }
/* removed (may be NULL): 0 where it was not there. SREM */
KEYSRT_CALL clustered_tags_remove(keysrt_client *client, clustered_id id, keysrt_view member, uint64_t *removed)
{ return keysrt_set_remove(client, &clustered_tags_table, &id, &member, 1, removed); }
/* removed may be NULL. SREM */
KEYSRT_CALL clustered_tags_remove_many(keysrt_client *client, clustered_id id, const keysrt_view *members, size_t count, uint64_t *removed)
{ return keysrt_set_remove(client, &clustered_tags_table, &id, members, count, removed); }
/* OK or MISS. SISMEMBER */
KEYSRT_CALL clustered_tags_contains(keysrt_client *client, clustered_id id, keysrt_view member)
{ return keysrt_set_contains(client, &clustered_tags_table, &id, &member); }
/* found: count answers. SMISMEMBER */
KEYSRT_CALL clustered_tags_contains_many(keysrt_client *client, clustered_id id, const keysrt_view *members, size_t count, bool *found)
{ return keysrt_set_contains_many(client, &clustered_tags_table, &id, members, count, found); }
/* In no order. SMEMBERS */
KEYSRT_CALL clustered_tags_members(keysrt_client *client, clustered_id id, clustered_string_array *out)
{ return keysrt_set_members(client, &clustered_tags_table, &id, out, &out->block); }
/* The next one, in bounded memory; one may come twice; MISS: the end. SSCAN */
KEYSRT_CALL clustered_tags_walk_members(keysrt_client *client, clustered_id id, keysrt_walk *walk, keysrt_text *out)
{ return keysrt_set_walk(client, &clustered_tags_table, &id, walk, out, &out->block); }
/* 0 where there is no key. SCARD */
KEYSRT_CALL clustered_tags_size(keysrt_client *client, clustered_id id, uint64_t *out)
{ return keysrt_set_size(client, &clustered_tags_table, &id, out); }
/* Takes a random one; MISS: the set is empty. SPOP */
KEYSRT_CALL clustered_tags_pop(keysrt_client *client, clustered_id id, keysrt_text *out)
{ return keysrt_set_pop(client, &clustered_tags_table, &id, out, &out->block); }
/* Leaves it there; MISS: the set is empty. SRANDMEMBER */
KEYSRT_CALL clustered_tags_random(keysrt_client *client, clustered_id id, keysrt_text *out)
{ return keysrt_set_random(client, &clustered_tags_table, &id, out, &out->block); }
/* This set, for calls on several; *params is borrowed. */
static inline clustered_set_of_string clustered_tags_ref(const clustered_tags_params *params)
{
    const clustered_set_of_string made = {{&clustered_tags_table, params}};
    return made;
}
/* Of this set and the others. SUNION */
KEYSRT_CALL clustered_tags_union(keysrt_client *client, clustered_id id, const clustered_set_of_string *others, size_t count, clustered_string_array *out)
{ return keysrt_set_combine(client, &clustered_tags_table, &id, KEYSRT_UNION, (const keysrt_ref *)others, count, out, &out->block); }
/* Of this set and the others. SINTER */
KEYSRT_CALL clustered_tags_intersection(keysrt_client *client, clustered_id id, const clustered_set_of_string *others, size_t count, clustered_string_array *out)
{ return keysrt_set_combine(client, &clustered_tags_table, &id, KEYSRT_INTERSECTION, (const keysrt_ref *)others, count, out, &out->block); }
/* What is in this set and in none of the others. SDIFF */
KEYSRT_CALL clustered_tags_difference(keysrt_client *client, clustered_id id, const clustered_set_of_string *others, size_t count, clustered_string_array *out)
{ return keysrt_set_combine(client, &clustered_tags_table, &id, KEYSRT_DIFFERENCE, (const keysrt_ref *)others, count, out, &out->block); }
/* Counts no further than most; 0: all. SINTERCARD */
KEYSRT_CALL clustered_tags_intersection_size(keysrt_client *client, clustered_id id, const clustered_set_of_string *others, size_t count, uint64_t most, uint64_t *out)
{ return keysrt_set_intersection_size(client, &clustered_tags_table, &id, (const keysrt_ref *)others, count, most, out); }
/* This set becomes the result; size may be NULL. SUNIONSTORE */
KEYSRT_CALL clustered_tags_store_union(keysrt_client *client, clustered_id id, const clustered_set_of_string *sources, size_t count, uint64_t *size)
{ return keysrt_set_store(client, &clustered_tags_table, &id, KEYSRT_UNION, (const keysrt_ref *)sources, count, keysrt_declared_ttl, size); }
/* This set becomes the result; size may be NULL. SINTERSTORE */
KEYSRT_CALL clustered_tags_store_intersection(keysrt_client *client, clustered_id id, const clustered_set_of_string *sources, size_t count, uint64_t *size)
{ return keysrt_set_store(client, &clustered_tags_table, &id, KEYSRT_INTERSECTION, (const keysrt_ref *)sources, count, keysrt_declared_ttl, size); }
/* This set becomes the first source without the others; size may be NULL. SDIFFSTORE */
KEYSRT_CALL clustered_tags_store_difference(keysrt_client *client, clustered_id id, const clustered_set_of_string *sources, size_t count, uint64_t *size)
{ return keysrt_set_store(client, &clustered_tags_table, &id, KEYSRT_DIFFERENCE, (const keysrt_ref *)sources, count, keysrt_declared_ttl, size); }
/* To this set; MISS: it was not in the source. SMOVE */
KEYSRT_CALL clustered_tags_move_from(keysrt_client *client, clustered_id id, clustered_set_of_string source, keysrt_view member)
{ return keysrt_set_move(client, &clustered_tags_table, &id, &source.ref, &member, keysrt_declared_ttl); }
/* OK or MISS. EXISTS */
KEYSRT_CALL clustered_tags_exists(keysrt_client *client, clustered_id id)
{ return keysrt_key_exists(client, &clustered_tags_table, &id); }
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL clustered_tags_ttl(keysrt_client *client, clustered_id id, keysrt_duration *out)
{ return keysrt_key_ttl(client, &clustered_tags_table, &id, out); }
/* MISS: there was none. UNLINK */
KEYSRT_CALL clustered_tags_delete(keysrt_client *client, clustered_id id)
{ return keysrt_key_delete(client, &clustered_tags_table, &id); }
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL clustered_tags_walk(keysrt_client *client, keysrt_walk *walk, clustered_tags_params *out)
{ return keysrt_key_walk(client, &clustered_tags_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL clustered_tags_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &clustered_tags_table, deleted); }

/* set "likes:{#id}:{n}", Redis type set, database 0; TTL: never expires. clustered.keys:9 */
typedef struct clustered_likes_params {
    clustered_id id;
    uint8_t n;
} clustered_likes_params;
static const keysrt_piece clustered_likes_table_pieces[] KEYSRT_UNUSED = {
    {"likes:{", 7, offsetof(clustered_likes_params, id), &clustered_type_1, "id", false},
    {"}:", 2, offsetof(clustered_likes_params, n), &clustered_type_3, "n", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key clustered_likes_table KEYSRT_UNUSED = {&clustered_keyspace, "likes", 1, 0, KEYSRT_SET, false,
    {3, sizeof(clustered_likes_params), clustered_likes_table_pieces, "likes:{*}:*", "likes:{#id}:{n}"},
    &clustered_type_2, 0, 0,
    {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL clustered_likes_key_name(keysrt_client *client, clustered_id id, uint8_t n_param, keysrt_text *out)
{
    const clustered_likes_params params = {id, n_param};
    return keysrt_key_name(client, &clustered_likes_table, &params, out);
}
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL clustered_likes_parse(keysrt_client *client, keysrt_view name, clustered_likes_params *out)
{ return keysrt_key_parse(client, &clustered_likes_table, name, out, NULL); }
/* added (may be NULL): 0 where it was there. SADD */
KEYSRT_CALL clustered_likes_add(keysrt_client *client, clustered_id id, uint8_t n_param, keysrt_view member, uint64_t *added)
{
    const clustered_likes_params params = {id, n_param};
    return keysrt_set_add(client, &clustered_likes_table, &params, &member, 1, keysrt_declared_ttl, added);
}
/* added may be NULL. SADD */
KEYSRT_CALL clustered_likes_add_many(keysrt_client *client, clustered_id id, uint8_t n_param, const keysrt_view *members, size_t count, uint64_t *added)
{
    const clustered_likes_params params = {id, n_param};
    return keysrt_set_add(client, &clustered_likes_table, &params, members, count, keysrt_declared_ttl, added);
}
/* removed (may be NULL): 0 where it was not there. SREM */
KEYSRT_CALL clustered_likes_remove(keysrt_client *client, clustered_id id, uint8_t n_param, keysrt_view member, uint64_t *removed)
{
    const clustered_likes_params params = {id, n_param};
    return keysrt_set_remove(client, &clustered_likes_table, &params, &member, 1, removed);
}
/* removed may be NULL. SREM */
KEYSRT_CALL clustered_likes_remove_many(keysrt_client *client, clustered_id id, uint8_t n_param, const keysrt_view *members, size_t count, uint64_t *removed)
{
    const clustered_likes_params params = {id, n_param};
    return keysrt_set_remove(client, &clustered_likes_table, &params, members, count, removed);
}
/* OK or MISS. SISMEMBER */
KEYSRT_CALL clustered_likes_contains(keysrt_client *client, clustered_id id, uint8_t n_param, keysrt_view member)
{
    const clustered_likes_params params = {id, n_param};
    return keysrt_set_contains(client, &clustered_likes_table, &params, &member);
}
/* found: count answers. SMISMEMBER */
KEYSRT_CALL clustered_likes_contains_many(keysrt_client *client, clustered_id id, uint8_t n_param, const keysrt_view *members, size_t count, bool *found)
{
    const clustered_likes_params params = {id, n_param};
    return keysrt_set_contains_many(client, &clustered_likes_table, &params, members, count, found);
}
/* In no order. SMEMBERS */
KEYSRT_CALL clustered_likes_members(keysrt_client *client, clustered_id id, uint8_t n_param, clustered_string_array *out)
{
    const clustered_likes_params params = {id, n_param};
    return keysrt_set_members(client, &clustered_likes_table, &params, out, &out->block);
}
/* The next one, in bounded memory; one may come twice; MISS: the end. SSCAN */
KEYSRT_CALL clustered_likes_walk_members(keysrt_client *client, clustered_id id, uint8_t n_param, keysrt_walk *walk, keysrt_text *out)
{
    const clustered_likes_params params = {id, n_param};
    return keysrt_set_walk(client, &clustered_likes_table, &params, walk, out, &out->block);
}
/* 0 where there is no key. SCARD */
KEYSRT_CALL clustered_likes_size(keysrt_client *client, clustered_id id, uint8_t n_param, uint64_t *out)
{
    const clustered_likes_params params = {id, n_param};
    return keysrt_set_size(client, &clustered_likes_table, &params, out);
}
/* Takes a random one; MISS: the set is empty. SPOP */
KEYSRT_CALL clustered_likes_pop(keysrt_client *client, clustered_id id, uint8_t n_param, keysrt_text *out)
{
    const clustered_likes_params params = {id, n_param};
    return keysrt_set_pop(client, &clustered_likes_table, &params, out, &out->block);
}
/* Leaves it there; MISS: the set is empty. SRANDMEMBER */
KEYSRT_CALL clustered_likes_random(keysrt_client *client, clustered_id id, uint8_t n_param, keysrt_text *out)
{
    const clustered_likes_params params = {id, n_param};
    return keysrt_set_random(client, &clustered_likes_table, &params, out, &out->block);
}
/* This set, for calls on several; *params is borrowed. */
static inline clustered_set_of_string clustered_likes_ref(const clustered_likes_params *params)
{
    const clustered_set_of_string made = {{&clustered_likes_table, params}};
    return made;
}
/* Of this set and the others. SUNION */
KEYSRT_CALL clustered_likes_union(keysrt_client *client, clustered_id id, uint8_t n_param, const clustered_set_of_string *others, size_t count, clustered_string_array *out)
{
    const clustered_likes_params params = {id, n_param};
    return keysrt_set_combine(client, &clustered_likes_table, &params, KEYSRT_UNION, (const keysrt_ref *)others, count, out, &out->block);
}
/* Of this set and the others. SINTER */
KEYSRT_CALL clustered_likes_intersection(keysrt_client *client, clustered_id id, uint8_t n_param, const clustered_set_of_string *others, size_t count, clustered_string_array *out)
{
    const clustered_likes_params params = {id, n_param};
    return keysrt_set_combine(client, &clustered_likes_table, &params, KEYSRT_INTERSECTION, (const keysrt_ref *)others, count, out, &out->block);
}
/* What is in this set and in none of the others. SDIFF */
KEYSRT_CALL clustered_likes_difference(keysrt_client *client, clustered_id id, uint8_t n_param, const clustered_set_of_string *others, size_t count, clustered_string_array *out)
{
    const clustered_likes_params params = {id, n_param};
    return keysrt_set_combine(client, &clustered_likes_table, &params, KEYSRT_DIFFERENCE, (const keysrt_ref *)others, count, out, &out->block);
}
/* Counts no further than most; 0: all. SINTERCARD */
KEYSRT_CALL clustered_likes_intersection_size(keysrt_client *client, clustered_id id, uint8_t n_param, const clustered_set_of_string *others, size_t count, uint64_t most, uint64_t *out)
{
    const clustered_likes_params params = {id, n_param};
    return keysrt_set_intersection_size(client, &clustered_likes_table, &params, (const keysrt_ref *)others, count, most, out);
}
/* This set becomes the result; size may be NULL. SUNIONSTORE */
KEYSRT_CALL clustered_likes_store_union(keysrt_client *client, clustered_id id, uint8_t n_param, const clustered_set_of_string *sources, size_t count, uint64_t *size)
{
    const clustered_likes_params params = {id, n_param};
    return keysrt_set_store(client, &clustered_likes_table, &params, KEYSRT_UNION, (const keysrt_ref *)sources, count, keysrt_declared_ttl, size);
}
/* This set becomes the result; size may be NULL. SINTERSTORE */
KEYSRT_CALL clustered_likes_store_intersection(keysrt_client *client, clustered_id id, uint8_t n_param, const clustered_set_of_string *sources, size_t count, uint64_t *size)
{
    const clustered_likes_params params = {id, n_param};
    return keysrt_set_store(client, &clustered_likes_table, &params, KEYSRT_INTERSECTION, (const keysrt_ref *)sources, count, keysrt_declared_ttl, size);
}
/* This set becomes the first source without the others; size may be NULL. SDIFFSTORE */
KEYSRT_CALL clustered_likes_store_difference(keysrt_client *client, clustered_id id, uint8_t n_param, const clustered_set_of_string *sources, size_t count, uint64_t *size)
{
    const clustered_likes_params params = {id, n_param};
    return keysrt_set_store(client, &clustered_likes_table, &params, KEYSRT_DIFFERENCE, (const keysrt_ref *)sources, count, keysrt_declared_ttl, size);
}
/* To this set; MISS: it was not in the source. SMOVE */
KEYSRT_CALL clustered_likes_move_from(keysrt_client *client, clustered_id id, uint8_t n_param, clustered_set_of_string source, keysrt_view member)
{
    const clustered_likes_params params = {id, n_param};
    return keysrt_set_move(client, &clustered_likes_table, &params, &source.ref, &member, keysrt_declared_ttl);
}
/* OK or MISS. EXISTS */
KEYSRT_CALL clustered_likes_exists(keysrt_client *client, clustered_id id, uint8_t n_param)
{
    const clustered_likes_params params = {id, n_param};
    return keysrt_key_exists(client, &clustered_likes_table, &params);
}
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL clustered_likes_ttl(keysrt_client *client, clustered_id id, uint8_t n_param, keysrt_duration *out)
{
    const clustered_likes_params params = {id, n_param};
    return keysrt_key_ttl(client, &clustered_likes_table, &params, out);
}
/* MISS: there was none. UNLINK */
KEYSRT_CALL clustered_likes_delete(keysrt_client *client, clustered_id id, uint8_t n_param)
{
    const clustered_likes_params params = {id, n_param};
    return keysrt_key_delete(client, &clustered_likes_table, &params);
}
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL clustered_likes_walk(keysrt_client *client, keysrt_walk *walk, clustered_likes_params *out)
{ return keysrt_key_walk(client, &clustered_likes_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL clustered_likes_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &clustered_likes_table, deleted); }

/* list "jobs:{#id}:{n}", Redis type list, database 0; TTL: never expires. clustered.keys:10 */
typedef struct clustered_jobs_params {
    clustered_id id;
    uint8_t n;
} clustered_jobs_params;
static const keysrt_piece clustered_jobs_table_pieces[] KEYSRT_UNUSED = {
    {"jobs:{", 6, offsetof(clustered_jobs_params, id), &clustered_type_1, "id", false},
    {"}:", 2, offsetof(clustered_jobs_params, n), &clustered_type_3, "n", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_key clustered_jobs_table KEYSRT_UNUSED = {&clustered_keyspace, "jobs", 2, 0, KEYSRT_LIST, false,
    {3, sizeof(clustered_jobs_params), clustered_jobs_table_pieces, "jobs:{*}:*", "jobs:{#id}:{n}"},
    &clustered_type_2, 0, 0,
    {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0},
    0, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL clustered_jobs_key_name(keysrt_client *client, clustered_id id, uint8_t n_param, keysrt_text *out)
{
    const clustered_jobs_params params = {id, n_param};
    return keysrt_key_name(client, &clustered_jobs_table, &params, out);
}
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL clustered_jobs_parse(keysrt_client *client, keysrt_view name, clustered_jobs_params *out)
{ return keysrt_key_parse(client, &clustered_jobs_table, name, out, NULL); }
/* length (may be NULL): afterwards. LPUSH */
KEYSRT_CALL clustered_jobs_push_left(keysrt_client *client, clustered_id id, uint8_t n_param, keysrt_view value, uint64_t *length)
{
    const clustered_jobs_params params = {id, n_param};
    return keysrt_list_push(client, &clustered_jobs_table, &params, KEYSRT_LEFT, &value, 1, keysrt_declared_ttl, length);
}
/* length (may be NULL): afterwards. RPUSH */
KEYSRT_CALL clustered_jobs_push_right(keysrt_client *client, clustered_id id, uint8_t n_param, keysrt_view value, uint64_t *length)
{
    const clustered_jobs_params params = {id, n_param};
    return keysrt_list_push(client, &clustered_jobs_table, &params, KEYSRT_RIGHT, &value, 1, keysrt_declared_ttl, length);
}
/* The last one ends up leftmost. LPUSH */
KEYSRT_CALL clustered_jobs_push_left_many(keysrt_client *client, clustered_id id, uint8_t n_param, const keysrt_view *values, size_t count, uint64_t *length)
{
    const clustered_jobs_params params = {id, n_param};
    return keysrt_list_push(client, &clustered_jobs_table, &params, KEYSRT_LEFT, values, count, keysrt_declared_ttl, length);
}
/* The last one ends up rightmost. RPUSH */
KEYSRT_CALL clustered_jobs_push_right_many(keysrt_client *client, clustered_id id, uint8_t n_param, const keysrt_view *values, size_t count, uint64_t *length)
{
    const clustered_jobs_params params = {id, n_param};
    return keysrt_list_push(client, &clustered_jobs_table, &params, KEYSRT_RIGHT, values, count, keysrt_declared_ttl, length);
}
/* MISS: the list is empty. LPOP */
KEYSRT_CALL clustered_jobs_pop_left(keysrt_client *client, clustered_id id, uint8_t n_param, keysrt_text *out)
{
    const clustered_jobs_params params = {id, n_param};
    return keysrt_list_pop(client, &clustered_jobs_table, &params, KEYSRT_LEFT, out, &out->block);
}
/* MISS: the list is empty. RPOP */
KEYSRT_CALL clustered_jobs_pop_right(keysrt_client *client, clustered_id id, uint8_t n_param, keysrt_text *out)
{
    const clustered_jobs_params params = {id, n_param};
    return keysrt_list_pop(client, &clustered_jobs_table, &params, KEYSRT_RIGHT, out, &out->block);
}
/* Waits up to timeout for one; MISS: none came. BLPOP */
KEYSRT_CALL clustered_jobs_pop_left_wait(keysrt_client *client, clustered_id id, uint8_t n_param, keysrt_duration timeout, keysrt_text *out)
{
    const clustered_jobs_params params = {id, n_param};
    return keysrt_list_pop_wait(client, &clustered_jobs_table, &params, KEYSRT_LEFT, timeout, out, &out->block);
}
/* Waits up to timeout for one; MISS: none came. BRPOP */
KEYSRT_CALL clustered_jobs_pop_right_wait(keysrt_client *client, clustered_id id, uint8_t n_param, keysrt_duration timeout, keysrt_text *out)
{
    const clustered_jobs_params params = {id, n_param};
    return keysrt_list_pop_wait(client, &clustered_jobs_table, &params, KEYSRT_RIGHT, timeout, out, &out->block);
}
/* From the first of the keys that has one; which (may be NULL): its index. BLPOP */
KEYSRT_CALL clustered_jobs_pop_left_wait_any(keysrt_client *client, const clustered_jobs_params *keys, size_t count, keysrt_duration timeout, size_t *which, keysrt_text *out)
{ return keysrt_list_pop_wait_any(client, &clustered_jobs_table, keys, count, KEYSRT_LEFT, timeout, which, out, &out->block); }
/* From the first of the keys that has one; which (may be NULL): its index. BRPOP */
KEYSRT_CALL clustered_jobs_pop_right_wait_any(keysrt_client *client, const clustered_jobs_params *keys, size_t count, keysrt_duration timeout, size_t *which, keysrt_text *out)
{ return keysrt_list_pop_wait_any(client, &clustered_jobs_table, keys, count, KEYSRT_RIGHT, timeout, which, out, &out->block); }
/* Both ends included, negative from the right: 0, -1 is all. LRANGE */
KEYSRT_CALL clustered_jobs_range(keysrt_client *client, clustered_id id, uint8_t n_param, int64_t start, int64_t stop, clustered_string_array *out)
{
    const clustered_jobs_params params = {id, n_param};
    return keysrt_list_range(client, &clustered_jobs_table, &params, start, stop, out, &out->block);
}
/* 0 where there is no key. LLEN */
KEYSRT_CALL clustered_jobs_length(keysrt_client *client, clustered_id id, uint8_t n_param, uint64_t *out)
{
    const clustered_jobs_params params = {id, n_param};
    return keysrt_list_length(client, &clustered_jobs_table, &params, out);
}
/* count > 0: from the left, < 0: from the right, 0: all; removed may be NULL. LREM */
KEYSRT_CALL clustered_jobs_remove(keysrt_client *client, clustered_id id, uint8_t n_param, keysrt_view value, int64_t count, uint64_t *removed)
{
    const clustered_jobs_params params = {id, n_param};
    return keysrt_list_remove(client, &clustered_jobs_table, &params, &value, count, removed);
}
/* This list, for calls on several; *params is borrowed. */
static inline clustered_list_of_string clustered_jobs_ref(const clustered_jobs_params *params)
{
    const clustered_list_of_string made = {{&clustered_jobs_table, params}};
    return made;
}
/* From an end of the source to one of this list; MISS: it is empty. LMOVE */
KEYSRT_CALL clustered_jobs_move_from(keysrt_client *client, clustered_id id, uint8_t n_param, clustered_list_of_string source, keysrt_end from, keysrt_end to, keysrt_text *out)
{
    const clustered_jobs_params params = {id, n_param};
    return keysrt_list_move(client, &clustered_jobs_table, &params, &source.ref, from, to, keysrt_declared_ttl, out, &out->block);
}
/* Waits up to timeout for one; MISS: none came. BLMOVE */
KEYSRT_CALL clustered_jobs_move_from_wait(keysrt_client *client, clustered_id id, uint8_t n_param, clustered_list_of_string source, keysrt_end from, keysrt_end to, keysrt_duration timeout, keysrt_text *out)
{
    const clustered_jobs_params params = {id, n_param};
    return keysrt_list_move_wait(client, &clustered_jobs_table, &params, &source.ref, from, to, timeout, out, &out->block);
}
/* OK or MISS. EXISTS */
KEYSRT_CALL clustered_jobs_exists(keysrt_client *client, clustered_id id, uint8_t n_param)
{
    const clustered_jobs_params params = {id, n_param};
    return keysrt_key_exists(client, &clustered_jobs_table, &params);
}
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL clustered_jobs_ttl(keysrt_client *client, clustered_id id, uint8_t n_param, keysrt_duration *out)
{
    const clustered_jobs_params params = {id, n_param};
    return keysrt_key_ttl(client, &clustered_jobs_table, &params, out);
}
/* MISS: there was none. UNLINK */
KEYSRT_CALL clustered_jobs_delete(keysrt_client *client, clustered_id id, uint8_t n_param)
{
    const clustered_jobs_params params = {id, n_param};
    return keysrt_key_delete(client, &clustered_jobs_table, &params);
}
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL clustered_jobs_walk(keysrt_client *client, keysrt_walk *walk, clustered_jobs_params *out)
{ return keysrt_key_walk(client, &clustered_jobs_table, walk, out); }
/* Every key of the pattern; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL clustered_jobs_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_key_delete_all(client, &clustered_jobs_table, deleted); }

/* cache "pages:{#id}:{n}", Redis type string, database 0; TTL: 1 hour; every write sets it anew. clustered.keys:11
 * Of all callers of all processes one computes, the one whose token is in the lease (10 seconds); meanwhile the others take the old value, or wait for the new one where there is none.
 * What was put or deleted meanwhile voids what is being computed: nothing outdated is stored.
 * After a lost reply each step is sent again: twice is the same as once.
 * While Redis cannot be asked, reading misses, writing does nothing and the loader answers; deleting fails.
 * Commands: EVALSHA. */
typedef struct clustered_pages_params {
    clustered_id id;
    uint8_t n;
} clustered_pages_params;
typedef struct clustered_pages_lookup {
    keysrt_status status;
    keysrt_view value;
} clustered_pages_lookup;
typedef struct clustered_pages_lookups {
    clustered_pages_lookup *items;
    size_t count;
    keysrt_block block;
} clustered_pages_lookups;
static inline void clustered_pages_lookups_clear(clustered_pages_lookups *result)
{
    keysrt_block_free(&result->block);
    memset(result, 0, sizeof *result);
}
/* Makes what is missing: calls clustered_pages_loaded() and returns OK; MISS: there is none; all else is the caller's. */
typedef keysrt_status clustered_pages_loader(void *context, const clustered_pages_params *params, keysrt_loading *loading);
typedef struct clustered_pages_load {
    clustered_pages_loader *loader;
    void *context;
} clustered_pages_load;
static inline keysrt_status clustered_pages_run_loader(void *state, const void *params, keysrt_loading *loading)
{
    const clustered_pages_load *load = (const clustered_pages_load *)state;
    return load->loader(load->context, (const clustered_pages_params *)params, loading);
}
static const keysrt_piece clustered_pages_table_pieces[] KEYSRT_UNUSED = {
    {"pages:{", 7, offsetof(clustered_pages_params, id), &clustered_type_1, "id", false},
    {"}:", 2, offsetof(clustered_pages_params, n), &clustered_type_3, "n", false},
    {"", 0, 0, 0, 0, false},
};
static const keysrt_piece clustered_pages_table_lease_pieces[] KEYSRT_UNUSED = {
    {"pages:{", 7, offsetof(clustered_pages_params, id), &clustered_type_1, "id", false},
    {"}:", 2, offsetof(clustered_pages_params, n), &clustered_type_3, "n", false},
    {":lease", 6, 0, 0, 0, false},
};
static const keysrt_key clustered_pages_table_lease KEYSRT_UNUSED = {&clustered_keyspace, "pages lease", 3, 0, 0, false, {3, sizeof(clustered_pages_params), clustered_pages_table_lease_pieces, "pages:{*}:*:lease", "pages:{#id}:{n}:lease"}, 0, 0, 0, {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0}, 0, 0, 0, 0, 0};
static const keysrt_cache clustered_pages_table_cache KEYSRT_UNUSED = {&clustered_pages_table_lease, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_CONSTANT, 60000, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, {KEYSRT_ABSENT, 0, 0, 0}, false, true, 0, 0};
static const keysrt_key clustered_pages_table KEYSRT_UNUSED = {&clustered_keyspace, "pages", 3, 0, KEYSRT_CACHE, false,
    {3, sizeof(clustered_pages_params), clustered_pages_table_pieces, "pages:{*}:*", "pages:{#id}:{n}"},
    &clustered_type_2, 0, 0,
    {KEYSRT_TTL_FIXED, KEYSRT_TTL_ON_WRITE, false, 0, 3600000, 0, 0, 0, 0, "$2\r\nPX\r\n$7\r\n3600000\r\n", 21},
    &clustered_pages_table_cache, 0, 0, 0, 0};
/* The key's name. */
KEYSRT_CALL clustered_pages_key_name(keysrt_client *client, clustered_id id, uint8_t n_param, keysrt_text *out)
{
    const clustered_pages_params params = {id, n_param};
    return keysrt_key_name(client, &clustered_pages_table, &params, out);
}
/* The parameters in a name; MISS: no name of this key. */
KEYSRT_CALL clustered_pages_parse(keysrt_client *client, keysrt_view name, clustered_pages_params *out)
{ return keysrt_key_parse(client, &clustered_pages_table, name, out, NULL); }
/* MISS: none that counts, or Redis cannot be asked. EVALSHA */
KEYSRT_CALL clustered_pages_get(keysrt_client *client, clustered_id id, uint8_t n_param, keysrt_text *out)
{
    const clustered_pages_params params = {id, n_param};
    return keysrt_cache_get(client, &clustered_pages_table, &params, out, &out->block);
}
/* As get, and takes the old value where its time is over; keysrt_cache_last() tells. EVALSHA */
KEYSRT_CALL clustered_pages_get_stale(keysrt_client *client, clustered_id id, uint8_t n_param, keysrt_text *out)
{
    const clustered_pages_params params = {id, n_param};
    return keysrt_cache_get_stale(client, &clustered_pages_table, &params, out, &out->block);
}
/* The value, or what the loader makes of it, one caller at a time; MISS, NOTHING: the loader found none. get, EVALSHA */
KEYSRT_CALL clustered_pages_get_or_compute(keysrt_client *client, clustered_id id, uint8_t n_param, clustered_pages_loader *loader, void *context, keysrt_text *out)
{
    const clustered_pages_params params = {id, n_param};
    clustered_pages_load load = {loader, context};
    return keysrt_cache_get_or_compute(client, &clustered_pages_table, &params, loader ? clustered_pages_run_loader : 0, &load, out, &out->block);
}
/* Inside a loader: what it made. Encoded at once: value may go away. */
KEYSRT_CALL clustered_pages_loaded(keysrt_loading *loading, keysrt_view value)
{ return keysrt_cache_loaded(loading, &clustered_pages_table, &value, keysrt_declared_ttl); }
/* Value and TTL in one step; MISS: Redis cannot be asked, nothing was written. EVALSHA */
KEYSRT_CALL clustered_pages_put(keysrt_client *client, clustered_id id, uint8_t n_param, keysrt_view value)
{
    const clustered_pages_params params = {id, n_param};
    return keysrt_cache_put(client, &clustered_pages_table, &params, &value, keysrt_declared_ttl);
}
/* One item for each key, with the status that get has. EVALSHA */
KEYSRT_CALL clustered_pages_get_many(keysrt_client *client, const clustered_pages_params *keys, size_t count, clustered_pages_lookups *out)
{ return keysrt_cache_get_many(client, &clustered_pages_table, keys, count, out, &out->block, sizeof(clustered_pages_lookup), offsetof(clustered_pages_lookup, value)); }
/* All in one step. EVALSHA */
KEYSRT_CALL clustered_pages_put_many(keysrt_client *client, const clustered_pages_params *keys, const keysrt_view *values, size_t count)
{ return keysrt_cache_put_many(client, &clustered_pages_table, keys, values, count, keysrt_declared_ttl); }
/* Invalidates: what is being computed will not be stored either. MISS: there was none. EVALSHA */
KEYSRT_CALL clustered_pages_delete(keysrt_client *client, clustered_id id, uint8_t n_param)
{
    const clustered_pages_params params = {id, n_param};
    return keysrt_cache_delete(client, &clustered_pages_table, &params);
}
/* Every key of the pattern, and what is being computed; deleted may be NULL. SCAN, UNLINK */
KEYSRT_CALL clustered_pages_delete_all(keysrt_client *client, uint64_t *deleted)
{ return keysrt_cache_delete_all(client, &clustered_pages_table, deleted); }
/* OK or MISS. EXISTS */
KEYSRT_CALL clustered_pages_exists(keysrt_client *client, clustered_id id, uint8_t n_param)
{
    const clustered_pages_params params = {id, n_param};
    return keysrt_key_exists(client, &clustered_pages_table, &params);
}
/* The time left; MISS: no such key. PTTL */
KEYSRT_CALL clustered_pages_ttl(keysrt_client *client, clustered_id id, uint8_t n_param, keysrt_duration *out)
{
    const clustered_pages_params params = {id, n_param};
    return keysrt_key_ttl(client, &clustered_pages_table, &params, out);
}
/* The next key; MISS: the end. SCAN */
KEYSRT_CALL clustered_pages_walk(keysrt_client *client, keysrt_walk *walk, clustered_pages_params *out)
{ return keysrt_key_walk(client, &clustered_pages_table, walk, out); }

#endif
