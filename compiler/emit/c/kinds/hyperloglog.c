/* hyperloglog.c: the C of hyperloglogs. */
#include "emit/c/kinds/kind.h"

static const struct kc_c_call_row hyperloglog_calls[] = {
    {"add", WRITES, ", $(in)value$(ttl_arg), bool *changed", "", "keysrt_hyperloglog_add($(at), $(ref)value, 1, $(ttl), changed)", "PFADD",
     "changed (may be NULL): may the estimate have changed?"},
    {"add_many", WRITES, ", const $(value) *values, size_t count$(ttl_arg), bool *changed", "",
     "keysrt_hyperloglog_add($(at), values, count, $(ttl), changed)", "PFADD", "changed (may be NULL): may the estimate have changed?"},
    {"count", 0, ", uint64_t *out", "", "keysrt_hyperloglog_count($(at), NULL, 0, out)", "PFCOUNT",
     "How many different ones were added, with a standard error of 0.81 %."},
    KC_C_REF_ROW("hyperloglog"),
    {"count_with", 0, ", const $(refs) *others, size_t count, uint64_t *out", "",
     "keysrt_hyperloglog_count($(at), (const keysrt_ref *)others, count, out)", "PFCOUNT", "Of this one and the others together."},
    {"merge_from", WRITES, ", const $(refs) *sources, size_t count$(ttl_arg)", "",
     "keysrt_hyperloglog_merge($(at), (const keysrt_ref *)sources, count, $(ttl))", "PFMERGE", "This one counts what the sources counted, too."},
};
static const struct kc_c_call_table hyperloglog_table = KC_C_CALL_TABLE(hyperloglog_calls);

static void need(struct kc_c *c, const struct kc_key *key)
{
    kc_c_declare_type(c, key->value);
    kc_c_type_table(c, key->value, false);
    kc_c_declare_ref(c, key->value, "hyperloglog");
}

static void visit(const struct kc_c_visit *v)
{
    kc_c_value_variables(v->c, v->key->value);
    kc_c_ref_variables(v->c, v->key, "hyperloglog");
    kc_c_visit_calls(v, 0, &hyperloglog_table);
}

const struct kc_c_kind kc_c_kind_hyperloglog = {.code = "HYPERLOGLOG", .header = "keysrt_hyperloglog.h", .need = need, .visit = visit};
