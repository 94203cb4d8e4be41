/* set.c: the C of sets. */
#include "emit/c/kinds/kind.h"

#define OTHERS "(const keysrt_ref *)others, count"
#define SOURCES "(const keysrt_ref *)sources, count"
static const struct kc_c_call_row set_calls[] = {
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
    {"walk_members", 0, ", keysrt_walk *walk, $(out)out", "", "keysrt_set_walk($(at), walk, $(into))", "SSCAN",
     "The next one, in bounded memory; one may come twice; MISS: the end."},
    {"size", 0, ", uint64_t *out", "", "keysrt_set_size($(at), out)", "SCARD", "0 where there is no key."},
    {"pop", WRITES, ", $(out)out", "", "keysrt_set_pop($(at), $(into))", "SPOP", "Takes a random one; MISS: the set is empty."},
    {"random", 0, ", $(out)out", "", "keysrt_set_random($(at), $(into))", "SRANDMEMBER", "Leaves it there; MISS: the set is empty."},
    KC_C_REF_ROW("set"),
    {"union", 0, ", const $(refs) *others, size_t count, $(array) *out", "",
     "keysrt_set_combine($(at), KEYSRT_UNION, " OTHERS ", out, &out->block)", "SUNION", "Of this set and the others."},
    {"intersection", 0, ", const $(refs) *others, size_t count, $(array) *out", "",
     "keysrt_set_combine($(at), KEYSRT_INTERSECTION, " OTHERS ", out, &out->block)", "SINTER", "Of this set and the others."},
    {"difference", 0, ", const $(refs) *others, size_t count, $(array) *out", "",
     "keysrt_set_combine($(at), KEYSRT_DIFFERENCE, " OTHERS ", out, &out->block)", "SDIFF", "What is in this set and in none of the others."},
    {"intersection_size", 0, ", const $(refs) *others, size_t count, uint64_t most, uint64_t *out", "",
     "keysrt_set_intersection_size($(at), " OTHERS ", most, out)", "SINTERCARD", "Counts no further than most; 0: all."},
    {"store_union", WRITES, ", const $(refs) *sources, size_t count$(ttl_arg), uint64_t *size", "",
     "keysrt_set_store($(at), KEYSRT_UNION, " SOURCES ", $(ttl), size)", "SUNIONSTORE", "This set becomes the result; size may be NULL."},
    {"store_intersection", WRITES, ", const $(refs) *sources, size_t count$(ttl_arg), uint64_t *size", "",
     "keysrt_set_store($(at), KEYSRT_INTERSECTION, " SOURCES ", $(ttl), size)", "SINTERSTORE", "This set becomes the result; size may be NULL."},
    {"store_difference", WRITES, ", const $(refs) *sources, size_t count$(ttl_arg), uint64_t *size", "",
     "keysrt_set_store($(at), KEYSRT_DIFFERENCE, " SOURCES ", $(ttl), size)", "SDIFFSTORE",
     "This set becomes the first source without the others; size may be NULL."},
    {"move_from", WRITES, ", $(refs) source, $(in)member$(ttl_arg)", "", "keysrt_set_move($(at), &source.ref, $(ref)member, $(ttl))", "SMOVE",
     "To this set; MISS: it was not in the source."},
};
static const struct kc_c_call_table set_table = KC_C_CALL_TABLE(set_calls);

static void need(struct kc_c *c, const struct kc_key *key)
{
    kc_c_need_value(c, key);
    kc_c_declare_array(c, key->value);
    kc_c_declare_ref(c, key->value, "set");
}

static void visit(const struct kc_c_visit *v)
{
    kc_c_value_variables(v->c, v->key->value);
    kc_c_array_variable(v->c, v->key->value);
    kc_c_ref_variables(v->c, v->key, "set");
    kc_c_visit_calls(v, 0, &set_table);
}

const struct kc_c_kind kc_c_kind_set = {.code = "SET", .header = "keysrt_collections.h", .need = need, .visit = visit};
