/* list.c: the C of lists. */
#include "emit/c/kinds/kind.h"

enum {
    WAITS = KIND_BIT,         /* what waits and takes leaves the TTL: not where reads renew it */
    MOVES_WAITING = KIND_BIT << 1 /* what waits and adds sets none, nor does it trim */
};

static const struct kc_c_call_row list_calls[] = {
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
    {"pop_left_wait", WRITES | WAITS, ", keysrt_duration timeout, $(out)out", "", "keysrt_list_pop_wait($(at), KEYSRT_LEFT, timeout, $(into))",
     "BLPOP", "Waits up to timeout for one; MISS: none came."},
    {"pop_right_wait", WRITES | WAITS, ", keysrt_duration timeout, $(out)out", "",
     "keysrt_list_pop_wait($(at), KEYSRT_RIGHT, timeout, $(into))", "BRPOP", "Waits up to timeout for one; MISS: none came."},
    {"pop_left_wait_any", WRITES | WAITS | HAS_PARAMS | NO_ARGS,
     ", const $(params) *keys, size_t count, keysrt_duration timeout, size_t *which, $(out)out", "",
     "keysrt_list_pop_wait_any(client, $(table), keys, count, KEYSRT_LEFT, timeout, which, $(into))", "BLPOP",
     "From the first of the keys that has one; which (may be NULL): its index."},
    {"pop_right_wait_any", WRITES | WAITS | HAS_PARAMS | NO_ARGS,
     ", const $(params) *keys, size_t count, keysrt_duration timeout, size_t *which, $(out)out", "",
     "keysrt_list_pop_wait_any(client, $(table), keys, count, KEYSRT_RIGHT, timeout, which, $(into))", "BRPOP",
     "From the first of the keys that has one; which (may be NULL): its index."},
    {"range", 0, ", int64_t start, int64_t stop, $(array) *out", "", "keysrt_list_range($(at), start, stop, out, &out->block)", "LRANGE",
     "Both ends included, negative from the right: 0, -1 is all."},
    {"length", 0, ", uint64_t *out", "", "keysrt_list_length($(at), out)", "LLEN", "0 where there is no key."},
    {"remove", WRITES, ", $(in)value, int64_t count, uint64_t *removed", "", "keysrt_list_remove($(at), $(ref)value, count, removed)", "LREM",
     "count > 0: from the left, < 0: from the right, 0: all; removed may be NULL."},
    KC_C_REF_ROW("list"),
    {"move_from", WRITES, ", $(refs) source, keysrt_end from, keysrt_end to$(ttl_arg), $(out)out", "",
     "keysrt_list_move($(at), &source.ref, from, to, $(ttl), $(into))", "LMOVE", "From an end of the source to one of this list; MISS: it is empty."},
    {"move_from_wait", WRITES | MOVES_WAITING, ", $(refs) source, keysrt_end from, keysrt_end to, keysrt_duration timeout, $(out)out", "",
     "keysrt_list_move_wait($(at), &source.ref, from, to, timeout, $(into))", "BLMOVE", "Waits up to timeout for one; MISS: none came."},
};
static const struct kc_c_call_table list_table = KC_C_CALL_TABLE(list_calls);

static void need(struct kc_c *c, const struct kc_key *key)
{
    kc_c_need_value(c, key);
    kc_c_declare_array(c, key->value);
    kc_c_declare_ref(c, key->value, "list");
}

static void visit(const struct kc_c_visit *v)
{
    kc_c_value_variables(v->c, v->key->value);
    kc_c_array_variable(v->c, v->key->value);
    kc_c_ref_variables(v->c, v->key, "list");
    bool leaves_ttl = v->key->ttl.source == KC_TTL_NONE || v->key->ttl.mode == KC_TTL_AFTER;
    unsigned has = (kc_c_reads_renew(v->key) ? 0 : WAITS) | (leaves_ttl && v->key->capped.kind == KC_Q_ABSENT ? MOVES_WAITING : 0);
    kc_c_visit_calls(v, has, &list_table);
}

const struct kc_c_kind kc_c_kind_list = {.code = "LIST", .header = "keysrt_collections.h", .need = need, .put_detail = kc_c_put_trim, .visit = visit};
