/* zset.c: the C of sorted sets. */
#include "emit/c/kinds/kind.h"

/* What waits and takes leaves the TTL and forgets nothing: not where reads renew it, nor where there is a window. */
enum { WAITS = KIND_BIT };

#define STORES(operation) "    const keysrt_zset_storing how = {" operation ", aggregate};\n"
#define STORE "keysrt_zset_store($(at), &how, (const keysrt_weighted_ref *)sources, count, $(ttl), size)"
#define LAYOUT "&$(key)_layout"
#define ONE_ENTRY "    const $(entry) entry = {$(star)member, score};\n"
static const struct kc_c_call_row zset_calls[] = {
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
    {"walk_members", 0, ", keysrt_walk *walk, $(out)out, $(score) *score", "", "keysrt_zset_walk($(at), walk, $(into), score)", "ZSCAN",
     "The next one in no order, in bounded memory; one may come twice; MISS: the end."},
    {"count", 0, ", $(score) min_score, $(score) max_score, uint64_t *out", "", "keysrt_zset_count($(at), &min_score, &max_score, out)", "ZCOUNT",
     "Both ends included."},
    {"size", 0, ", uint64_t *out", "", "keysrt_zset_size($(at), out)", "ZCARD", "0 where there is no key."},
    {"pop_lowest", WRITES, ", uint64_t count, $(array) *out", "", "keysrt_zset_pop($(at), false, count, out, &out->block, " LAYOUT ")", "ZPOPMIN",
     "Takes up to count."},
    {"pop_highest", WRITES, ", uint64_t count, $(array) *out", "", "keysrt_zset_pop($(at), true, count, out, &out->block, " LAYOUT ")", "ZPOPMAX",
     "Takes up to count."},
    {"pop_lowest_wait", WRITES | WAITS, ", keysrt_duration timeout, $(array) *out", "",
     "keysrt_zset_pop_wait($(at), false, timeout, out, &out->block, " LAYOUT ")", "BZPOPMIN", "Waits up to timeout for one; MISS: none came."},
    {"pop_highest_wait", WRITES | WAITS, ", keysrt_duration timeout, $(array) *out", "",
     "keysrt_zset_pop_wait($(at), true, timeout, out, &out->block, " LAYOUT ")", "BZPOPMAX", "Waits up to timeout for one; MISS: none came."},
    {"pop_lowest_wait_any", WRITES | WAITS | HAS_PARAMS | NO_ARGS,
     ", const $(params) *keys, size_t count, keysrt_duration timeout, size_t *which, $(array) *out", "",
     "keysrt_zset_pop_wait_any(client, $(table), keys, count, false, timeout, which, out, &out->block, " LAYOUT ")", "BZPOPMIN",
     "From the first of the keys that has one; which (may be NULL): its index."},
    {"pop_highest_wait_any", WRITES | WAITS | HAS_PARAMS | NO_ARGS,
     ", const $(params) *keys, size_t count, keysrt_duration timeout, size_t *which, $(array) *out", "",
     "keysrt_zset_pop_wait_any(client, $(table), keys, count, true, timeout, which, out, &out->block, " LAYOUT ")", "BZPOPMAX",
     "From the first of the keys that has one; which (may be NULL): its index."},
    {"ref", MAKES_REF, "", "", "{{{&$(key)_table, $(ref_params)}, 1}}", "",
     "This sorted set, for calls on several; *params is borrowed. Its ref.weight is 1."},
    {"store_union", WRITES, ", const $(refs) *sources, size_t count, keysrt_aggregate aggregate$(ttl_arg), uint64_t *size", STORES("KEYSRT_UNION"),
     STORE, "ZUNIONSTORE", "This sorted set becomes the result; size may be NULL."},
    {"store_intersection", WRITES, ", const $(refs) *sources, size_t count, keysrt_aggregate aggregate$(ttl_arg), uint64_t *size",
     STORES("KEYSRT_INTERSECTION"), STORE, "ZINTERSTORE", "This sorted set becomes the result; size may be NULL."},
    {"remove_by_score", WRITES, ", $(score) min_score, $(score) max_score, uint64_t *removed", "",
     "keysrt_zset_remove_by_score($(at), &min_score, &max_score, removed)", "ZREMRANGEBYSCORE", "Both ends included; removed may be NULL."},
};
static const struct kc_c_call_table zset_table = KC_C_CALL_TABLE(zset_calls);

static const char entry_type[] = "typedef struct $(key)_entry {\n"
                                 "    $(value) member;\n"
                                 "    $(score) score;\n"
                                 "} $(key)_entry;\n";
static const char layout[] =
    "static const keysrt_zentry_layout $(key)_layout KEYSRT_UNUSED = {sizeof($(key)_entry), offsetof($(key)_entry, score)};\n";

static void need(struct kc_c *c, const struct kc_key *key)
{
    kc_c_need_value(c, key);
    kc_c_declare_type(c, key->score);
    kc_c_type_table(c, key->score, true);
    kc_c_declare_ref(c, key->value, "zset");
}

static void put_structs(struct kc_c *c, const struct kc_key *key)
{
    c->v.value[KC_C_value] = kc_c_type_of(c, key->value)->name;
    c->v.value[KC_C_score] = kc_c_type_of(c, key->score)->name;
    kc_c_put(c, entry_type);
    kc_c_put_entries(c);
    kc_c_claim(c, c->v.value[KC_C_key], "_layout");
    kc_c_put(c, layout);
}

static void visit(const struct kc_c_visit *v)
{
    struct kc_c *c = v->c;
    kc_c_value_variables(c, v->key->value);
    c->v.value[KC_C_score] = kc_c_type_of(c, v->key->score)->name;
    kc_c_entry_variables(c);
    kc_c_ref_variables(c, v->key, "zset");
    bool waits = !kc_c_reads_renew(v->key) && v->key->window.kind == KC_Q_ABSENT;
    kc_c_visit_calls(v, waits ? WAITS : 0, &zset_table);
}

const struct kc_c_kind kc_c_kind_zset = {.code = "ZSET", .header = "keysrt_collections.h", .need = need, .put_structs = put_structs, .put_detail = kc_c_put_trim, .visit = visit};
