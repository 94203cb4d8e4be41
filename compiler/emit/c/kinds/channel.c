/* channel.c: the C of channels. */
#include "emit/c/kinds/kind.h"

static const struct kc_c_call_row channel_calls[] = {
    {"publish", WRITES, ", $(in)message, uint64_t *receivers", "", "keysrt_channel_publish($(at), $(ref)message, receivers)", "PUBLISH",
     "receivers (may be NULL): subscribers that got it."},
};
static const struct kc_c_call_table channel_table = KC_C_CALL_TABLE(channel_calls);

static void need(struct kc_c *c, const struct kc_key *key)
{
    kc_c_type_table(c, key->value, false);
}

static void visit(const struct kc_c_visit *v)
{
    kc_c_value_variables(v->c, v->key->value);
    kc_c_visit_calls(v, 0, &channel_table);
}

const struct kc_c_kind kc_c_kind_channel = {.code = "CHANNEL", .is_no_key = true, .need = need, .visit = visit};
