/* c_calls.c: the calls of every kind: one table, from which the header's functions and the pages' lists are made.
 *
 * A row is a function: what its name ends with, when a key has it, its arguments behind those of the pattern, the one call of
 * the runtime that it is, the command behind it, and what its signature cannot say. */
#include "emit/c/c_emit.h"

#include <inttypes.h>
#include <string.h>

/* ---- When a key has a call ------------------------------------------------------------------------------------------ */

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
    NO_ARGS = 1u << 10     /* always true: the function takes no parameters of the pattern */
};

struct call {
    const char *suffix;
    unsigned needs;
    const char *inputs;
    const char *setup; /* lines in front of the return, or "" */
    const char *body;
    const char *command; /* "": sends nothing */
    const char *purpose;
};

static const struct call common_calls[] = {
    {"key_name", 0, ", keysrt_text *out", "", "keysrt_key_name($(at), out)", "", "The key's name."},
    {"parse", NO_ARGS, ", keysrt_view name$(parsed)", "", "keysrt_key_parse(client, $(table), name, $(parsing))", "",
     "The parameters in a name; MISS: no name of this key."},
};

static const struct call key_calls[] = {
    {"exists", 0, "", "", "keysrt_key_exists($(at))", "EXISTS", "OK or MISS."},
    {"ttl", 0, ", keysrt_duration *out", "", "keysrt_key_ttl($(at), out)", "PTTL", "The time left; MISS: no such key."},
    {"renew", RENEWABLE, "$(ttl_arg)", "", "keysrt_key_renew($(at), $(ttl))", "PEXPIRE", "Starts the TTL anew; MISS: no such key."},
    {"$(finish)", FINISHES, "", "", "keysrt_key_finish($(at))", "PEXPIRE", "Starts the TTL; MISS: no such key."},
    {"$(finish)", FINISHES_BY_CALL, ", keysrt_duration ttl", "", "keysrt_key_renew($(at), ttl)", "PEXPIRE", "Starts the TTL; MISS: no such key."},
    {"delete", WRITES, "", "", "keysrt_key_delete($(at))", "UNLINK", "MISS: there was none."},
    {"walk", SCANNABLE | NO_ARGS, ", keysrt_walk *walk, $(params) *out", "", "keysrt_key_walk(client, $(table), walk, out)", "SCAN",
     "The next key; MISS: the end."},
    {"delete_all", SCANNABLE | WRITES | NO_ARGS, ", uint64_t *deleted", "", "keysrt_key_delete_all(client, $(table), deleted)",
     "SCAN, UNLINK", "Every key of the pattern; deleted may be NULL."},
};

static const struct call string_calls[] = {
    {"get", READS_ALIVE, ", $(out)out", "", "keysrt_string_get($(at), $(into))", "GET", "MISS: no such key."},
    {"set", WRITES, ", $(in)value$(ttl_arg)", "", "keysrt_string_set($(at), $(ref)value, $(ttl))", "SET", "Value and TTL in one step."},
    {"add", WRITES, ", $(in)value$(ttl_arg)", "", "keysrt_string_add($(at), $(ref)value, $(ttl))", "SET NX",
     "Sets it where there is none; MISS: there is one, nothing changed."},
    {"swap", WRITES | READS_ALIVE, ", $(in)value$(ttl_arg), $(out)old", "", "keysrt_string_swap($(at), $(ref)value, $(ttl), $(into_old))",
     "SET GET", "Sets it and gives the old value; MISS: there was none."},
    {"take", WRITES, ", $(out)out", "", "keysrt_string_take($(at), $(into))", "GETDEL", "Reads and deletes; MISS: no such key."},
    {"get_many", HAS_PARAMS | READS_ALIVE | NO_ARGS, ", const $(params) *keys, size_t count, $(lookups) *out", "",
     "keysrt_string_get_many(client, $(table), keys, count, out, &out->block, sizeof($(lookup)), offsetof($(lookup), value))", "MGET",
     "One item for each key, found or not."},
    {"set_many", HAS_PARAMS | WRITES | READS_ALIVE | NO_ARGS, ", const $(params) *keys, const $(value) *values, size_t count$(ttl_arg)", "",
     "keysrt_string_set_many(client, $(table), keys, values, count, $(ttl))", "EVALSHA", "All in one step."},
};

static const struct call counter_calls[] = {
    {"get", 0, ", $(value) *out", "", "keysrt_counter_get($(at), out)", "GET", "MISS: never counted."},
    {"increment", WRITES, "$(ttl_arg), $(value) *out", "", "keysrt_counter_add($(at), 1, $(ttl), out)", "INCRBY", "By one; out may be NULL."},
    {"decrement", WRITES, "$(ttl_arg), $(value) *out", "", "keysrt_counter_add($(at), -1, $(ttl), out)", "INCRBY", "By one; out may be NULL."},
    {"add", WRITES, ", int64_t by$(ttl_arg), $(value) *out", "", "keysrt_counter_add($(at), by, $(ttl), out)", "INCRBY",
     "By any number; out may be NULL."},
    {"reset", WRITES, ", $(in)value$(ttl_arg), $(value) *old", "", "keysrt_counter_reset($(at), $(ref)value, $(ttl), old)", "SET GET",
     "Sets it; old (may be NULL) is 0 where there was none."},
};

static const struct call hash_calls[] = {
    {"get", 0, ", $(out)out", "", "keysrt_hash_get($(at), $(into))", "HGETALL", "All fields; MISS: no such key."},
    {"put", WRITES, ", const $(record) *record$(ttl_arg)", "", "keysrt_hash_put($(at), record, $(ttl))", "DEL, HSET",
     "Replaces the whole key in one step."},
    {"get_fields", MASKABLE, ", uint64_t mask, $(out)out", "", "keysrt_hash_get_fields($(at), mask, $(into))", "HMGET",
     "The fields of the mask; MISS: no such key."},
    {"set_fields", MASKABLE | WRITES, ", uint64_t mask, const $(record) *record$(ttl_arg)", "",
     "keysrt_hash_set_fields($(at), mask, record, $(ttl))", "HSET", "The fields of the mask; optional ones that are not there are deleted."},
    {"delete_fields", MASKABLE | HAS_OPTIONAL | WRITES, ", uint64_t mask, uint64_t *deleted", "",
     "keysrt_hash_delete_fields($(at), mask, deleted)", "HDEL", "Optional fields of the mask; deleted may be NULL."},
};

static const struct call field_calls[] = {
    {"get_$(field)", 0, ", $(out)out", "", "keysrt_hash_get_field($(at), $(index), $(into))", "HGET", "MISS: no such key or field."},
    {"set_$(field)", WRITES, ", $(in)value$(ttl_arg)", "", "keysrt_hash_set_field($(at), $(index), $(ref)value, $(ttl))", "HSET",
     "One field alone."},
    {"increment_$(field)", WRITES | NUMERIC, ", $(number) by$(ttl_arg), $(number) *out", "",
     "keysrt_hash_increment($(at), $(index), &by, $(ttl), out)", "HINCRBY", "out may be NULL."},
};

static const struct call others_calls[] = {
    {"get_other", 0, ", $(name_in)name, $(out)out", "", "keysrt_hash_map_get($(at), $(name_ref)name, $(into))", "HGET",
     "A field that is not declared; MISS: no such key or field."},
    {"set_other", WRITES, ", $(name_in)name, $(in)value$(ttl_arg)", "", "keysrt_hash_map_set($(at), $(name_ref)name, $(ref)value, $(ttl))",
     "HSET", "A field that is not declared."},
    {"increment_other", WRITES | NUMERIC, ", $(name_in)name, $(number) by$(ttl_arg), $(number) *out", "",
     "keysrt_hash_map_increment($(at), $(name_ref)name, &by, $(ttl), out)", "HINCRBY", "out may be NULL."},
    {"delete_other", WRITES, ", $(name_in)name", "", "keysrt_hash_map_delete($(at), $(name_ref)name)", "HDEL", "MISS: there was none."},
};

static const struct call map_calls[] = {
    {"get", 0, ", $(array) *out", "", "keysrt_hash_get($(at), out, &out->block)", "HGETALL", "All fields; MISS: no such key."},
    {"put", WRITES, ", const $(entry) *entries, size_t count$(ttl_arg)",
     "    const struct {\n        const $(entry) *items;\n        size_t count;\n    } map = {entries, count};\n",
     "keysrt_hash_put($(at), &map, $(ttl))", "DEL, HSET", "Replaces the whole key in one step."},
    {"get_field", 0, ", $(name_in)name, $(out)out", "", "keysrt_hash_map_get($(at), $(name_ref)name, $(into))", "HGET",
     "MISS: no such key or field."},
    {"set_field", WRITES, ", $(name_in)name, $(in)value$(ttl_arg)", "", "keysrt_hash_map_set($(at), $(name_ref)name, $(ref)value, $(ttl))",
     "HSET", "One field alone."},
    {"increment_field", WRITES | NUMERIC, ", $(name_in)name, $(number) by$(ttl_arg), $(number) *out", "",
     "keysrt_hash_map_increment($(at), $(name_ref)name, &by, $(ttl), out)", "HINCRBY", "out may be NULL."},
    {"delete_field", WRITES, ", $(name_in)name", "", "keysrt_hash_map_delete($(at), $(name_ref)name)", "HDEL", "MISS: there was none."},
    {"size", 0, ", uint64_t *out", "", "keysrt_hash_size($(at), out)", "HLEN", "0 where there is no key."},
};

static const struct call list_calls[] = {
    {"push_left", WRITES, ", $(in)value$(ttl_arg), uint64_t *length", "", "keysrt_list_push($(at), KEYSRT_LEFT, $(ref)value, 1, $(ttl), length)",
     "LPUSH", "length (may be NULL): afterwards."},
    {"push_right", WRITES, ", $(in)value$(ttl_arg), uint64_t *length", "",
     "keysrt_list_push($(at), KEYSRT_RIGHT, $(ref)value, 1, $(ttl), length)", "RPUSH", "length (may be NULL): afterwards."},
    {"push_left_many", WRITES, ", const $(value) *values, size_t count$(ttl_arg), uint64_t *length", "",
     "keysrt_list_push($(at), KEYSRT_LEFT, values, count, $(ttl), length)", "LPUSH", "The last one ends up leftmost."},
    {"push_right_many", WRITES, ", const $(value) *values, size_t count$(ttl_arg), uint64_t *length", "",
     "keysrt_list_push($(at), KEYSRT_RIGHT, values, count, $(ttl), length)", "RPUSH", "The last one ends up rightmost."},
    {"pop_left", WRITES, ", $(out)out", "", "keysrt_list_pop($(at), KEYSRT_LEFT, $(into))", "LPOP", "MISS: the list is empty."},
    {"pop_right", WRITES, ", $(out)out", "", "keysrt_list_pop($(at), KEYSRT_RIGHT, $(into))", "RPOP", "MISS: the list is empty."},
    {"range", 0, ", int64_t start, int64_t stop, $(array) *out", "", "keysrt_list_range($(at), start, stop, out, &out->block)", "LRANGE",
     "Both ends included, negative from the right: 0, -1 is all."},
    {"length", 0, ", uint64_t *out", "", "keysrt_list_length($(at), out)", "LLEN", "0 where there is no key."},
    {"remove", WRITES, ", $(in)value, int64_t count, uint64_t *removed", "", "keysrt_list_remove($(at), $(ref)value, count, removed)", "LREM",
     "count > 0: from the left, < 0: from the right, 0: all; removed may be NULL."},
};

static const struct call set_calls[] = {
    {"add", WRITES, ", $(in)member$(ttl_arg), uint64_t *added", "", "keysrt_set_add($(at), $(ref)member, 1, $(ttl), added)", "SADD",
     "added (may be NULL): 0 where it was there."},
    {"add_many", WRITES, ", const $(value) *members, size_t count$(ttl_arg), uint64_t *added", "",
     "keysrt_set_add($(at), members, count, $(ttl), added)", "SADD", "added may be NULL."},
    {"remove", WRITES, ", $(in)member, uint64_t *removed", "", "keysrt_set_remove($(at), $(ref)member, 1, removed)", "SREM",
     "removed (may be NULL): 0 where it was not there."},
    {"remove_many", WRITES, ", const $(value) *members, size_t count, uint64_t *removed", "",
     "keysrt_set_remove($(at), members, count, removed)", "SREM", "removed may be NULL."},
    {"contains", 0, ", $(in)member", "", "keysrt_set_contains($(at), $(ref)member)", "SISMEMBER", "OK or MISS."},
    {"contains_many", 0, ", const $(value) *members, size_t count, bool *found", "",
     "keysrt_set_contains_many($(at), members, count, found)", "SMISMEMBER", "found: count answers."},
    {"members", 0, ", $(array) *out", "", "keysrt_set_members($(at), out, &out->block)", "SMEMBERS", "In no order."},
    {"size", 0, ", uint64_t *out", "", "keysrt_set_size($(at), out)", "SCARD", "0 where there is no key."},
    {"pop", WRITES, ", $(out)out", "", "keysrt_set_pop($(at), $(into))", "SPOP", "Takes a random one; MISS: the set is empty."},
    {"random", 0, ", $(out)out", "", "keysrt_set_random($(at), $(into))", "SRANDMEMBER", "Leaves it there; MISS: the set is empty."},
};

#define LAYOUT "&$(key)_layout"
#define ONE_ENTRY "    const $(entry) entry = {$(star)member, score};\n"
static const struct call zset_calls[] = {
    {"add", WRITES, ", $(in)member, $(score) score$(ttl_arg), uint64_t *changed", ONE_ENTRY,
     "keysrt_zset_add($(at), 0, &entry, 1, " LAYOUT ", $(ttl), changed)", "ZADD", "changed (may be NULL): 0 where it was there with this score."},
    {"add_many", WRITES, ", const $(entry) *entries, size_t count$(ttl_arg), uint64_t *changed", "",
     "keysrt_zset_add($(at), 0, entries, count, " LAYOUT ", $(ttl), changed)", "ZADD", "changed (may be NULL): added or with a new score."},
    {"add_if", WRITES, ", unsigned options, $(in)member, $(score) score$(ttl_arg), uint64_t *changed", ONE_ENTRY,
     "keysrt_zset_add($(at), options, &entry, 1, " LAYOUT ", $(ttl), changed)", "ZADD", "options: KEYSRT_ZADD_NX, _XX, _GT, _LT."},
    {"increment", WRITES, ", $(in)member, $(score) by$(ttl_arg), $(score) *out", "", "keysrt_zset_increment($(at), $(ref)member, &by, $(ttl), out)",
     "ZINCRBY", "out (may be NULL): the new score."},
    {"remove", WRITES, ", $(in)member, uint64_t *removed", "", "keysrt_zset_remove($(at), $(ref)member, 1, removed)", "ZREM",
     "removed (may be NULL): 0 where it was not there."},
    {"remove_many", WRITES, ", const $(value) *members, size_t count, uint64_t *removed", "",
     "keysrt_zset_remove($(at), members, count, removed)", "ZREM", "removed may be NULL."},
    {"score", 0, ", $(in)member, $(score) *out", "", "keysrt_zset_score($(at), $(ref)member, out)", "ZSCORE", "MISS: no such member."},
    {"rank", 0, ", $(in)member, uint64_t *out", "", "keysrt_zset_rank($(at), $(ref)member, false, out)", "ZRANK",
     "0: the lowest score; MISS: no such member."},
    {"reverse_rank", 0, ", $(in)member, uint64_t *out", "", "keysrt_zset_rank($(at), $(ref)member, true, out)", "ZREVRANK",
     "0: the highest score; MISS: no such member."},
    {"range", 0, ", int64_t start, int64_t stop, $(array) *out", "",
     "keysrt_zset_range($(at), start, stop, false, out, &out->block, " LAYOUT ")", "ZRANGE", "By rank, the lowest score first; 0, -1 is all."},
    {"reverse_range", 0, ", int64_t start, int64_t stop, $(array) *out", "",
     "keysrt_zset_range($(at), start, stop, true, out, &out->block, " LAYOUT ")", "ZRANGE REV", "By rank, the highest score first."},
    {"top", 0, ", uint32_t count, $(array) *out", "",
     "keysrt_zset_range($(at), count == 0, count == 0 ? 0 : (int64_t)count - 1, true, out, &out->block, " LAYOUT ")", "ZRANGE REV",
     "The count members with the highest scores."},
    {"range_by_score", 0, ", $(score) min_score, $(score) max_score, uint64_t offset, uint64_t limit, $(array) *out", "",
     "keysrt_zset_range_by_score($(at), &min_score, &max_score, false, offset, limit, out, &out->block, " LAYOUT ")", "ZRANGE BYSCORE",
     "Both ends included; limit 0: all."},
    {"reverse_range_by_score", 0, ", $(score) min_score, $(score) max_score, uint64_t offset, uint64_t limit, $(array) *out", "",
     "keysrt_zset_range_by_score($(at), &min_score, &max_score, true, offset, limit, out, &out->block, " LAYOUT ")", "ZRANGE BYSCORE REV",
     "The highest score first; limit 0: all."},
    {"count", 0, ", $(score) min_score, $(score) max_score, uint64_t *out", "", "keysrt_zset_count($(at), &min_score, &max_score, out)", "ZCOUNT",
     "Both ends included."},
    {"size", 0, ", uint64_t *out", "", "keysrt_zset_size($(at), out)", "ZCARD", "0 where there is no key."},
    {"pop_lowest", WRITES, ", uint64_t count, $(array) *out", "", "keysrt_zset_pop($(at), false, count, out, &out->block, " LAYOUT ")", "ZPOPMIN",
     "Takes up to count."},
    {"pop_highest", WRITES, ", uint64_t count, $(array) *out", "", "keysrt_zset_pop($(at), true, count, out, &out->block, " LAYOUT ")", "ZPOPMAX",
     "Takes up to count."},
    {"remove_by_score", WRITES, ", $(score) min_score, $(score) max_score, uint64_t *removed", "",
     "keysrt_zset_remove_by_score($(at), &min_score, &max_score, removed)", "ZREMRANGEBYSCORE", "Both ends included; removed may be NULL."},
};

static const struct call channel_calls[] = {
    {"publish", WRITES, ", $(in)message, uint64_t *receivers", "", "keysrt_channel_publish($(at), $(ref)message, receivers)", "PUBLISH",
     "receivers (may be NULL): subscribers that got it."},
};

/* All tables, so that what was made of a row once can be found again. */
enum group { COMMON, KEYS, STRINGS, COUNTERS, HASHES, FIELDS, OTHERS, MAPS, LISTS, SETS, ZSETS, CHANNELS, GROUP_COUNT };
static const struct {
    const struct call *calls;
    size_t count;
} groups[GROUP_COUNT] = {
#define GROUP(calls) {(calls), sizeof(calls) / sizeof *(calls)}
    [COMMON] = GROUP(common_calls),   [KEYS] = GROUP(key_calls),     [STRINGS] = GROUP(string_calls), [COUNTERS] = GROUP(counter_calls),
    [HASHES] = GROUP(hash_calls),     [FIELDS] = GROUP(field_calls), [OTHERS] = GROUP(others_calls),  [MAPS] = GROUP(map_calls),
    [LISTS] = GROUP(list_calls),      [SETS] = GROUP(set_calls),     [ZSETS] = GROUP(zset_calls),     [CHANNELS] = GROUP(channel_calls),
#undef GROUP
};
_Static_assert((int)GROUP_COUNT == (int)KC_C_CALL_GROUPS, "kc_c.forms holds one of each");

/* ---- Going through them --------------------------------------------------------------------------------------------- */

/* forms: what is kept of the call from one key to the next; NULL where nothing is. */
typedef void visitor(struct kc_c *c, const struct call *call, struct kc_c_call_forms *forms, void *context);

struct kc_c_call_forms {
    struct kc_c_form name, function; /* count 0: not made yet */
};

struct visit {
    struct kc_c *c;
    const struct kc_key *key;
    unsigned has;
    visitor *each;
    void *context;
    bool keeps_forms;
};

static unsigned features_of(const struct kc_key *key)
{
    bool literal = false, optional = false;
    for (size_t i = 0; i < key->pattern.piece_count; i++)
        literal = literal || key->pattern.pieces[i].kind != KC_PIECE_PARAM;
    for (size_t i = 0; key->record != NULL && i < key->record->field_count; i++)
        optional = optional || key->record->fields[i].optional;
    bool params = key->pattern.param_count != 0, by_call = key->ttl.source == KC_TTL_CALL;
    bool expires = key->ttl.source >= KC_TTL_FIXED && key->ttl.source <= KC_TTL_CALL && !key->external;
    bool after = key->ttl.mode == KC_TTL_AFTER;
    unsigned has = NO_ARGS;
    has |= key->external ? 0 : WRITES;
    has |= params ? HAS_PARAMS : 0;
    has |= params && literal ? SCANNABLE : 0;
    /* A TTL that runs from creation, or from a finish, is not started anew in between; `once` is there to be taken. */
    has |= expires && !key->once && (key->ttl.mode == KC_TTL_ON_WRITE || key->ttl.mode == KC_TTL_SLIDING) ? RENEWABLE : 0;
    has |= expires && after ? (by_call ? FINISHES_BY_CALL : FINISHES) : 0;
    has |= key->once ? 0 : READS_ALIVE;
    has |= key->record != NULL && key->record->field_count <= 64 ? MASKABLE : 0;
    has |= optional ? HAS_OPTIONAL : 0;
    return has;
}

static unsigned numeric(const struct kc_type *type)
{
    return type->kind == KC_T_INT || type->kind == KC_T_FLOAT ? NUMERIC : 0;
}

static void visit(const struct visit *v, unsigned has, enum group group)
{
    struct kc_c_call_forms **forms = &v->c->forms[group];
    if (*forms == NULL && v->keeps_forms)
        *forms = KC_NEW_ARRAY(v->c->arena, struct kc_c_call_forms, groups[group].count);
    for (size_t i = 0; i < groups[group].count; i++)
        if ((groups[group].calls[i].needs & ~(v->has | has)) == 0)
            v->each(v->c, &groups[group].calls[i], v->keeps_forms ? &(*forms)[i] : NULL, v->context);
}

/* ---- Variables of a value ------------------------------------------------------------------------------------------- */

/* In front of an argument's name: "nexus_user_id ", "const nexus_note *". */
static struct kc_str argument_of(struct kc_c *c, const struct kc_c_type *type)
{
    return type->by_pointer ? KC_C_JOIN(c->scratch, KC_STR("const "), type->name, KC_STR(" *")) : KC_C_JOIN(c->scratch, type->name, KC_STR(" "));
}

static void value_variables(struct kc_c *c, const struct kc_type *type)
{
    const struct kc_c_type *known = kc_c_type_of(c, type);
    c->v.value[KC_C_value] = known->name;
    c->v.value[KC_C_in] = argument_of(c, known);
    c->v.value[KC_C_ref] = known->by_pointer ? KC_STR("") : KC_STR("&");
    c->v.value[KC_C_star] = known->by_pointer ? KC_STR("*") : KC_STR("");
    if (known->fixed) {
        c->v.value[KC_C_out] = KC_C_JOIN(c->scratch, known->name, KC_STR(" *"));
        c->v.value[KC_C_into] = KC_STR("out, NULL");
        c->v.value[KC_C_into_old] = KC_STR("old, NULL");
    } else {
        c->v.value[KC_C_out] = KC_C_JOIN(c->scratch, kc_c_result_name(c, type), KC_STR(" *"));
        c->v.value[KC_C_into] = KC_STR("out, &out->block"); /* the value stands first */
        c->v.value[KC_C_into_old] = KC_STR("old, &old->block");
    }
    c->v.value[KC_C_number] = type->kind == KC_T_FLOAT ? KC_STR("double") : KC_STR("int64_t");
}

static void collection_variables(struct kc_c *c, const struct kc_key *key)
{
    struct kc_str stem = kc_c_type_of(c, key->value)->stem, schema = c->schema->name;
    if (key->kind == KC_STRING) {
        kc_c_set(c, KC_C_lookup, "%.*s_%.*s_lookup", KC_FMT(schema), KC_FMT(stem));
        kc_c_set(c, KC_C_lookups, "%.*s_%.*s_lookups", KC_FMT(schema), KC_FMT(stem));
    } else if (key->kind == KC_ZSET) {
        c->v.value[KC_C_score] = kc_c_type_of(c, key->score)->name;
        kc_c_set(c, KC_C_entry, "%.*s_entry", KC_FMT(c->v.value[KC_C_key]));
        kc_c_set(c, KC_C_array, "%.*s_entries", KC_FMT(c->v.value[KC_C_key]));
    } else {
        kc_c_set(c, KC_C_array, "%.*s_%.*s_array", KC_FMT(schema), KC_FMT(stem));
    }
}

static void name_variables(struct kc_c *c, const struct kc_type *name)
{
    const struct kc_c_type *known = kc_c_type_of(c, name);
    c->v.value[KC_C_name_in] = argument_of(c, known);
    c->v.value[KC_C_name_ref] = known->by_pointer ? KC_STR("") : KC_STR("&");
}

/* ---- Hashes --------------------------------------------------------------------------------------------------------- */

static void visit_fields(const struct visit *v)
{
    const struct kc_record *record = v->key->record;
    for (size_t i = 0; i < record->field_count; i++) {
        const struct kc_field *field = &record->fields[i];
        v->c->v.value[KC_C_field] = field->c_name;
        if (v->c->names == NULL) {
            kc_c_set_number(v->c, KC_C_index, i);
            value_variables(v->c, field->type);
        }
        v->c->origin = (struct kc_c_origin){"field", field->name, field->span};
        visit(v, numeric(field->type), FIELDS);
    }
    v->c->origin = (struct kc_c_origin){"key", v->key->name, v->key->span};
    if (record->others == NULL)
        return;
    name_variables(v->c, record->others->key);
    value_variables(v->c, record->others->element);
    visit(v, numeric(record->others->element), OTHERS);
}

static void visit_hash(const struct visit *v)
{
    struct kc_c *c = v->c;
    if (kc_c_is_map(v->key)) {
        kc_c_set(c, KC_C_entry, "%.*s_entry", KC_FMT(c->v.value[KC_C_key]));
        kc_c_set(c, KC_C_array, "%.*s_entries", KC_FMT(c->v.value[KC_C_key]));
        name_variables(c, v->key->value->key);
        value_variables(c, v->key->value->element);
        visit(v, numeric(v->key->value->element), MAPS);
        return;
    }
    bool own = kc_c_owns_struct(v->key), fixed = kc_c_record_fixed(c, v->key->record);
    c->v.value[KC_C_record] = own ? c->v.value[KC_C_key] : kc_c_type_of(c, v->key->record->type)->name;
    c->v.value[KC_C_out] = KC_C_JOIN(c->scratch, c->v.value[KC_C_record], own || fixed ? KC_STR(" *") : KC_STR("_result *"));
    c->v.value[KC_C_into] = fixed ? KC_STR("out, NULL") : KC_STR("out, &out->block");
    visit(v, 0, HASHES);
    visit_fields(v);
}

static void visit_all(const struct visit *v)
{
    const struct kc_key *key = v->key;
    visit(v, 0, COMMON);
    if (key->kind != KC_HASH && key->value != NULL) {
        value_variables(v->c, key->value);
        collection_variables(v->c, key);
    }
    switch (key->kind) {
    case KC_STRING: visit(v, 0, STRINGS); break;
    case KC_COUNTER: visit(v, 0, COUNTERS); break;
    case KC_HASH: visit_hash(v); break;
    case KC_LIST_KIND: visit(v, 0, LISTS); break;
    case KC_SET: visit(v, 0, SETS); break;
    case KC_ZSET: visit(v, 0, ZSETS); break;
    case KC_CHANNEL: visit(v, 0, CHANNELS); return;
    default: return;
    }
    visit(v, 0, KEYS);
}

/* ---- The header's functions ----------------------------------------------------------------------------------------- */

/* The function as one template. */
static struct kc_c_form function_form(struct kc_c *c, const struct call *call)
{
    bool bare = (call->needs & NO_ARGS) != 0;
    struct kc_buf text = {0};
    kc_buf_puts(&text, "/* ");
    kc_buf_puts(&text, call->purpose);
    kc_buf_puts(&text, call->command[0] == '\0' ? "" : " ");
    kc_buf_puts(&text, call->command);
    kc_buf_puts(&text, " */\nKEYSRT_CALL $(key)_");
    kc_buf_puts(&text, call->suffix);
    kc_buf_puts(&text, bare ? "(keysrt_client *client" : "(keysrt_client *client$(args)");
    kc_buf_puts(&text, call->inputs);
    if (call->setup[0] == '\0') {
        kc_buf_puts(&text, bare ? ")\n{ return " : ")\n{$(open)return ");
        kc_buf_puts(&text, call->body);
        kc_buf_puts(&text, bare ? "; }\n" : ";$(close)}\n");
    } else {
        kc_buf_puts(&text, ")\n{\n$(locals)");
        kc_buf_puts(&text, call->setup);
        kc_buf_puts(&text, "    return ");
        kc_buf_puts(&text, call->body);
        kc_buf_puts(&text, ";\n}\n");
    }
    struct kc_c_form form = kc_c_compile(c->arena, kc_arena_str(c->arena, text.data, text.len).data, &c->v);
    kc_buf_free(&text);
    return form;
}

static void put_call(struct kc_c *c, const struct call *call, struct kc_c_call_forms *forms, void *context)
{
    (void)context;
    if (forms->function.count == 0)
        forms->function = function_form(c, call);
    kc_c_fill(c->out, &forms->function, &c->v);
}

static void claim_call(struct kc_c *c, const struct call *call, struct kc_c_call_forms *forms, void *context)
{
    (void)context;
    if (forms->name.count == 0)
        forms->name = kc_c_compile(c->arena, KC_C_JOIN(c->arena, KC_STR("$(key)_"), {call->suffix, strlen(call->suffix)}).data, &c->v);
    c->out->len = 0;
    kc_c_fill(c->out, &forms->name, &c->v);
    kc_c_claim_name(c, (struct kc_str){c->out->data, c->out->len});
}

void kc_c_put_calls(struct kc_c *c, const struct kc_key *key)
{
    struct visit v = {.c = c, .key = key, .has = features_of(key), .each = c->names != NULL ? claim_call : put_call, .keeps_forms = true};
    visit_all(&v);
}

/* ---- The pages' list ------------------------------------------------------------------------------------------------ */

struct listing {
    struct kc_c_calls *calls;
    struct kc_buf text; /* of the call at hand */
};

static void list_call(struct kc_c *c, const struct call *call, struct kc_c_call_forms *forms, void *context)
{
    (void)forms;
    struct kc_arena *arena = c->compilation->arena;
    struct listing *listing = context;
    struct kc_buf *text = &listing->text;
    struct kc_c_call *item = KC_PUSH(arena, listing->calls);
    text->len = 0;
    kc_c_expand(text, "keysrt_status $(key)_", &c->v);
    size_t name = sizeof "keysrt_status " - 1;
    kc_c_expand(text, call->suffix, &c->v);
    size_t end = text->len;
    kc_c_expand(text, (call->needs & NO_ARGS) != 0 ? "(keysrt_client *client" : "(keysrt_client *client$(args)", &c->v);
    kc_c_expand(text, call->inputs, &c->v);
    kc_buf_puts(text, ")");
    item->signature = kc_arena_str(arena, text->data, text->len);
    item->name = kc_arena_str(arena, text->data + name, end - name);
    item->purpose = call->purpose;
    item->command = call->command;
}

void kc_c_calls_of(struct kc_compilation *compilation, const struct kc_schema *schema, const struct kc_key *key, struct kc_c_calls *out)
{
    struct kc_c c;
    if (!kc_kind_has_code(key->kind))
        return;
    /* No scratch arena for each key: a fresh one costs more than all the calls. Callers with many keys pass a short-lived one. */
    kc_c_begin(&c, compilation, schema, compilation->arena, compilation->arena);
    kc_c_key_variables(&c, key);
    struct listing listing = {.calls = out};
    struct visit v = {.c = &c, .key = key, .has = features_of(key), .each = list_call, .context = &listing};
    visit_all(&v);
    kc_buf_free(&listing.text);
}
