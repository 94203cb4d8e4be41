/* counter.c: the C of counters. */
#include "emit/c/kinds/kind.h"

static const struct kc_c_call_row counter_calls[] = {
    {"get", 0, ", $(value) *out", "", "keysrt_counter_get($(at), out)", "GET", "MISS: never counted."},
    {"increment", WRITES, "$(ttl_arg), $(value) *out", "", "keysrt_counter_add($(at), 1, $(ttl), out)", "INCRBY", "By one; out may be NULL."},
    {"decrement", WRITES, "$(ttl_arg), $(value) *out", "", "keysrt_counter_add($(at), -1, $(ttl), out)", "INCRBY", "By one; out may be NULL."},
    {"add", WRITES, ", int64_t by$(ttl_arg), $(value) *out", "", "keysrt_counter_add($(at), by, $(ttl), out)", "INCRBY",
     "By any number; out may be NULL."},
    {"reset", WRITES, ", $(in)value$(ttl_arg), $(value) *old", "", "keysrt_counter_reset($(at), $(ref)value, $(ttl), old)", "SET GET",
     "Sets it; old (may be NULL) is 0 where there was none."},
};
static const struct kc_c_call_table counter_table = KC_C_CALL_TABLE(counter_calls);

static void need(struct kc_c *c, const struct kc_key *key)
{
    kc_c_type_table(c, key->value, false);
}

static void visit(const struct kc_c_visit *v)
{
    kc_c_value_variables(v->c, v->key->value);
    kc_c_visit_calls(v, 0, &counter_table);
}

const struct kc_c_kind kc_c_kind_counter = {.code = "COUNTER", .need = need, .visit = visit};
