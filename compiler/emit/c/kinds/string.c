/* string.c: the C of strings. */
#include "emit/c/kinds/kind.h"

static const struct kc_c_call_row string_calls[] = {
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
static const struct kc_c_call_table string_table = KC_C_CALL_TABLE(string_calls);

static void need(struct kc_c *c, const struct kc_key *key)
{
    kc_c_need_value(c, key);
    if (key->pattern.param_count != 0 && !key->once)
        kc_c_declare_lookups(c, key->value);
}

static void visit(const struct kc_c_visit *v)
{
    struct kc_c *c = v->c;
    kc_c_value_variables(c, v->key->value);
    struct kc_str stem = kc_c_type_of(c, v->key->value)->stem, schema = c->schema->name;
    kc_c_set(c, KC_C_lookup, "%.*s_%.*s_lookup", KC_FMT(schema), KC_FMT(stem));
    kc_c_set(c, KC_C_lookups, "%.*s_%.*s_lookups", KC_FMT(schema), KC_FMT(stem));
    kc_c_visit_calls(v, 0, &string_table);
}

const struct kc_c_kind kc_c_kind_string = {.code = "STRING", .need = need, .visit = visit};
