/* limiter.c: the C of limiters. */
#include "emit/c/kinds/kind.h"

#define ASK(n) "    const keysrt_limiter_ask ask = {" n ", $(limits)};\n"

static const struct kc_c_call_row limiter_calls[] = {
    {"allow", WRITES, "$(limits_arg), keysrt_limit *out", ASK("1"), "keysrt_limiter_take($(at), &ask, false, out)", "EVALSHA",
     "Takes one, if there is one: out->allowed."},
    {"take", WRITES, "$(limits_arg), uint64_t n, keysrt_limit *out", ASK("n"), "keysrt_limiter_take($(at), &ask, false, out)", "EVALSHA",
     "Takes n, or none of them: out->allowed. What is denied does not count."},
    {"take_counting", WRITES, "$(limits_arg), uint64_t n, keysrt_limit *out", ASK("n"), "keysrt_limiter_take($(at), &ask, true, out)", "EVALSHA",
     "The same, but what is denied counts, too: who goes on asking stays denied."},
    {"peek", 0, "$(limits_arg), keysrt_limit *out", ASK("1"), "keysrt_limiter_peek($(at), &ask, out)", "EVALSHA",
     "What allow would say. Takes nothing."},
    {"reset", WRITES, "$(limits_arg)", ASK("1"), "keysrt_limiter_reset($(at), &ask)", "UNLINK", "All is free again; MISS: it was."},
};
static const struct kc_c_call_table limiter_table = KC_C_CALL_TABLE(limiter_calls);

static void need(struct kc_c *c, const struct kc_key *key)
{
    const struct kc_quantity *amounts[] = {&key->limit, &key->per};
    for (size_t i = 0; i < sizeof amounts / sizeof *amounts; i++)
        if (amounts[i]->kind == KC_Q_SETTING)
            kc_c_type_table(c, amounts[i]->setting->type, false);
}

static const char *algorithm_of(const struct kc_key *key)
{
    return kc_str_is(key->algorithm, "sliding") ? "SLIDING" : kc_str_is(key->algorithm, "bucket") ? "BUCKET" : "FIXED";
}

static const char *aligned_of(const struct kc_key *key)
{
    if (!key->aligned)
        return "NOT";
    switch (key->pattern.params[key->aligned_param].type->kind) {
    case KC_T_TIMESTAMP: return "SECONDS";
    case KC_T_TIMESTAMP_MS: return "MILLISECONDS";
    case KC_T_TIME: return "TIME";
    case KC_T_DATE: return "DATE";
    default: return "NUMBER";
    }
}

static struct kc_str put_detail(struct kc_c *c, const struct kc_key *key, struct kc_buf *body)
{
    bool says = key->unavailable.len == 0;
    kc_buf_printf(body, "{{KEYSRT_LIMIT_%s, KEYSRT_ALIGNED_%s, KEYSRT_UNAVAILABLE_%s, ", algorithm_of(key), aligned_of(key),
                  says ? "SAYS" : kc_str_is(key->unavailable, "allow") ? "ALLOWS" : "DENIES");
    kc_c_put_quantity(c, key, &key->limit, body);
    kc_buf_puts(body, ", ");
    kc_c_put_quantity(c, key, &key->per, body);
    kc_buf_puts(body, ", ");
    if (key->aligned)
        KC_C_PUTS(body, KC_STR("&"), kc_c_type_table(c, key->pattern.params[key->aligned_param].wire, false));
    else
        kc_buf_puts(body, "0");
    kc_buf_puts(body, "}}");
    return kc_c_put_table(c, "keysrt_limiter", "table_rules", body);
}

/* Arguments and locals without the window: the call fills it in. */
static void aligned_variables(struct kc_c *c, const struct kc_key *key)
{
    struct kc_buf args = {0}, list = {0};
    for (size_t i = 0; i < key->pattern.param_count; i++) {
        struct kc_str name = kc_c_argument(c, &key->pattern, i);
        if (i == key->aligned_param)
            continue;
        KC_C_PUTS(&args, KC_STR(", "), kc_c_type_of(c, key->pattern.params[i].type)->name, KC_STR(" "), name);
        KC_C_PUTS(&list, KC_STR("    params."), key->pattern.params[i].c_name, KC_STR(" = "), name, KC_STR(";\n"));
    }
    c->v.value[KC_C_args] = KC_C_JOIN(c->scratch, {args.data, args.len});
    c->v.value[KC_C_locals] = KC_C_JOIN(c->scratch, KC_STR("    "), c->v.value[KC_C_params], KC_STR(" params;\n    memset(&params, 0, sizeof params);\n"),
                                        {list.data, list.len});
    c->v.value[KC_C_at] = KC_C_JOIN(c->scratch, KC_STR("client, &"), c->v.value[KC_C_key], KC_STR("_table, &params"));
    kc_buf_free(&args);
    kc_buf_free(&list);
}

static void visit(const struct kc_c_visit *v)
{
    struct kc_c *c = v->c;
    const struct kc_key *key = v->key;
    if (c->only_names) {
        kc_c_visit_calls(v, 0, &limiter_table);
        return;
    }
    bool limit = key->limit.kind == KC_Q_AT_CALL, per = key->per.kind == KC_Q_AT_CALL;
    kc_c_set(c, KC_C_limits_arg, "%s%s", limit ? ", uint64_t limit" : "", per ? ", keysrt_duration per" : "");
    struct kc_str window = KC_STR("0");
    struct kc_str args = c->v.value[KC_C_args], locals = c->v.value[KC_C_locals], at = c->v.value[KC_C_at];
    if (key->aligned) {
        aligned_variables(c, key);
        window = KC_C_JOIN(c->scratch, KC_STR("&params."), key->pattern.params[key->aligned_param].c_name);
    }
    kc_c_set(c, KC_C_limits, "%s, %s, %.*s", limit ? "limit" : "0", per ? "per.ms" : "0", KC_FMT(window));
    kc_c_visit_calls(v, 0, &limiter_table);
    c->v.value[KC_C_args] = args;
    c->v.value[KC_C_locals] = locals;
    c->v.value[KC_C_at] = at;
}

const struct kc_c_kind kc_c_kind_limiter = {
    .code = "LIMITER", .header = "keysrt_limiter.h", .need = need, .put_detail = put_detail, .visit = visit};
