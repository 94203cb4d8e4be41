/* lock.c: the C of locks. */
#include "emit/c/kinds/kind.h"

#define HELD "&hold->hold, &hold->fence"
static const struct kc_c_call_row lock_calls[] = {
    {"acquire", WRITES, "$(ttl_arg), $(key)_hold *hold", "", "keysrt_lock_acquire($(at), $(ttl), " HELD ")", "EVALSHA",
     "One try; MISS: another has it."},
    {"acquire_within", WRITES, "$(ttl_arg), keysrt_duration patience, $(key)_hold *hold", "",
     "keysrt_lock_acquire_within($(at), $(ttl), patience, " HELD ")", "EVALSHA", "Tries until it is held, or patience has passed (MISS)."},
    {"renew", WRITES, "$(ttl_arg), $(key)_hold *hold", "", "keysrt_lock_renew($(at), $(ttl), &hold->hold)", "EVALSHA",
     "The lease anew; MISS: it was lost."},
    {"release", WRITES, ", $(key)_hold *hold", "", "keysrt_lock_release($(at), &hold->hold)", "EVALSHA", "By the owner only; MISS: it was lost before."},
    {"keep", WRITES, "$(ttl_arg), keysrt_keeper *keeper, $(key)_hold *hold", "", "keysrt_lock_keep($(at), $(ttl), keeper, &hold->hold)", "",
     "The keeper renews it from now on; MISS: it is not held."},
};
static const struct kc_c_call_table lock_table = KC_C_CALL_TABLE(lock_calls);

static const char hold_type[] = "typedef struct $(key)_hold {\n"
                                "    keysrt_hold hold;\n"
                                "    uint64_t fence; /* of the last acquire: above all that were given out before */\n"
                                "} $(key)_hold;\n";

static void put_structs(struct kc_c *c, const struct kc_key *key)
{
    if (key->external)
        return;
    kc_c_claim(c, c->v.value[KC_C_key], "_hold");
    kc_c_put(c, hold_type);
}

static struct kc_str put_detail(struct kc_c *c, const struct kc_key *key, struct kc_buf *body)
{
    if (key->external)
        return (struct kc_str){NULL, 0};
    struct kc_str fence = kc_c_put_side(c, key, &key->side_keys[0]);
    kc_buf_printf(body, "{{&%.*s}}", KC_FMT(fence));
    return kc_c_put_table(c, "keysrt_lock", "table_lock", body);
}

static void visit(const struct kc_c_visit *v)
{
    kc_c_visit_calls(v, 0, &lock_table);
}

const struct kc_c_kind kc_c_kind_lock = {
    .code = "LOCK", .header = "keysrt_lock.h", .put_structs = put_structs, .put_detail = put_detail, .visit = visit};
