/* semaphore.c: the C of semaphores. */
#include "emit/c/kinds/kind.h"

static const struct kc_c_call_row semaphore_calls[] = {
    {"acquire", WRITES, "$(limits_arg)$(ttl_arg), $(key)_hold *hold", "", "keysrt_semaphore_acquire($(at), $(limits), $(ttl), &hold->hold)", "EVALSHA",
     "One try; MISS: all places are taken."},
    {"acquire_within", WRITES, "$(limits_arg)$(ttl_arg), keysrt_duration patience, $(key)_hold *hold", "",
     "keysrt_semaphore_acquire_within($(at), $(limits), $(ttl), patience, &hold->hold)", "EVALSHA",
     "Tries until it is held, or patience has passed (MISS)."},
    {"renew", WRITES, "$(ttl_arg), $(key)_hold *hold", "", "keysrt_semaphore_renew($(at), $(ttl), &hold->hold)", "EVALSHA",
     "The lease anew; MISS: it was lost."},
    {"release", WRITES, ", $(key)_hold *hold", "", "keysrt_semaphore_release($(at), &hold->hold)", "EVALSHA", "MISS: it was lost before."},
    {"keep", WRITES, "$(ttl_arg), keysrt_keeper *keeper, $(key)_hold *hold", "", "keysrt_semaphore_keep($(at), $(ttl), keeper, &hold->hold)", "",
     "The keeper renews it from now on; MISS: it is not held."},
    {"holders", 0, ", uint64_t *out", "", "keysrt_semaphore_holders($(at), out)", "EVALSHA", "How many places are held."},
};
static const struct kc_c_call_table semaphore_table = KC_C_CALL_TABLE(semaphore_calls);

static const char hold_type[] = "typedef struct $(key)_hold {\n"
                                "    keysrt_hold hold;\n"
                                "} $(key)_hold;\n";

static void need(struct kc_c *c, const struct kc_key *key)
{
    if (key->limit.kind == KC_Q_SETTING)
        kc_c_type_table(c, key->limit.setting->type, false);
}

static void put_structs(struct kc_c *c, const struct kc_key *key)
{
    if (key->external)
        return;
    kc_c_claim(c, c->v.value[KC_C_key], "_hold");
    kc_c_put(c, hold_type);
}

static struct kc_str put_detail(struct kc_c *c, const struct kc_key *key, struct kc_buf *body)
{
    kc_buf_puts(body, "{{");
    kc_c_put_quantity(c, key, &key->limit, body);
    kc_buf_puts(body, "}}");
    return kc_c_put_table(c, "keysrt_semaphore", "table_limit", body);
}

static void visit(const struct kc_c_visit *v)
{
    bool by_call = v->key->limit.kind == KC_Q_AT_CALL;
    v->c->v.value[KC_C_limits_arg] = by_call ? KC_STR(", uint64_t limit") : KC_STR("");
    v->c->v.value[KC_C_limits] = by_call ? KC_STR("limit") : KC_STR("0");
    kc_c_visit_calls(v, 0, &semaphore_table);
}

const struct kc_c_kind kc_c_kind_semaphore = {
    .code = "SEMAPHORE", .header = "keysrt_semaphore.h", .need = need, .put_structs = put_structs, .put_detail = put_detail, .visit = visit};
