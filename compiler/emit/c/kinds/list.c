/* list.c: the C of lists. */
#include "emit/c/kinds/kind.h"

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
    {"range", 0, ", int64_t start, int64_t stop, $(array) *out", "", "keysrt_list_range($(at), start, stop, out, &out->block)", "LRANGE",
     "Both ends included, negative from the right: 0, -1 is all."},
    {"length", 0, ", uint64_t *out", "", "keysrt_list_length($(at), out)", "LLEN", "0 where there is no key."},
    {"remove", WRITES, ", $(in)value, int64_t count, uint64_t *removed", "", "keysrt_list_remove($(at), $(ref)value, count, removed)", "LREM",
     "count > 0: from the left, < 0: from the right, 0: all; removed may be NULL."},
};
static const struct kc_c_call_table list_table = KC_C_CALL_TABLE(list_calls);

static void need(struct kc_c *c, const struct kc_key *key)
{
    kc_c_need_value(c, key);
    kc_c_declare_array(c, key->value);
}

static void visit(const struct kc_c_visit *v)
{
    kc_c_value_variables(v->c, v->key->value);
    kc_c_array_variable(v->c, v->key->value);
    kc_c_visit_calls(v, 0, &list_table);
}

const struct kc_c_kind kc_c_kind_list = {.code = "LIST", .need = need, .put_detail = kc_c_put_trim, .visit = visit};
