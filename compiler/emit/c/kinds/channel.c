/* channel.c: the C of channels. */
#include "emit/c/kinds/kind.h"

#include <string.h>

static const struct kc_c_call_row channel_calls[] = {
    {"publish", WRITES, ", $(in)message, uint64_t *receivers", "", "keysrt_channel_publish($(at), $(ref)message, receivers)", "PUBLISH",
     "receivers (may be NULL): subscribers that got it."},
};
static const struct kc_c_call_table channel_table = KC_C_CALL_TABLE(channel_calls);

#define LISTENER "    const keysrt_listener listener = {$(key)_deliver, (void (*)(void))handler, context};\n"
static const struct kc_c_call_row subscriber_calls[] = {
    {"subscribe", ON_SUBSCRIBER, ", $(key)_handler *handler, void *context", LISTENER, "keysrt_subscriber_add($(at), &listener)", "SUBSCRIBE",
     "The handler is called by keysrt_subscriber_wait()."},
    {"subscribe_all", ON_SUBSCRIBER | SCANNABLE | NO_ARGS, ", $(key)_handler *handler, void *context", LISTENER,
     "keysrt_subscriber_add_all(subscriber, $(table), &listener)", "PSUBSCRIBE", "Every channel of the pattern."},
    {"unsubscribe", ON_SUBSCRIBER, "", "", "keysrt_subscriber_remove($(at))", "UNSUBSCRIBE", "MISS: it was not subscribed to."},
    {"unsubscribe_all", ON_SUBSCRIBER | SCANNABLE | NO_ARGS, "", "", "keysrt_subscriber_remove_all(subscriber, $(table))", "PUNSUBSCRIBE",
     "Ends subscribe_all; MISS: there was none."},
};
static const struct kc_c_call_table subscriber_table = KC_C_CALL_TABLE(subscriber_calls);

static void need(struct kc_c *c, const struct kc_key *key)
{
    kc_c_type_table(c, key->value, false);
}

/* The one place that knows the handler's type again. */
static const char handler[] = "typedef void $(key)_handler(void *context, $(element)const $(value) *message);\n"
                              "static inline void $(key)_deliver(const keysrt_delivery *delivery)\n"
                              "{\n"
                              "    $(key)_handler *const handler = ($(key)_handler *)delivery->handler;\n"
                              "    handler(delivery->context, $(index)(const $(value) *)delivery->message);\n"
                              "}\n";

static void put_structs(struct kc_c *c, const struct kc_key *key)
{
    struct kc_str name = c->v.value[KC_C_key];
    bool params = key->pattern.param_count != 0;
    kc_c_claim(c, name, "_handler");
    kc_c_claim(c, name, "_deliver");
    c->v.value[KC_C_value] = kc_c_type_of(c, key->value)->name;
    c->v.value[KC_C_element] = params ? KC_C_JOIN(c->scratch, KC_STR("const "), name, KC_STR("_params *params, ")) : KC_STR("");
    c->v.value[KC_C_index] = params ? KC_C_JOIN(c->scratch, KC_STR("(const "), name, KC_STR("_params *)delivery->params, ")) : KC_STR("");
    kc_c_put(c, handler);
}

static void visit(const struct kc_c_visit *v)
{
    kc_c_value_variables(v->c, v->key->value);
    kc_c_visit_calls(v, 0, &channel_table);
    struct kc_str *at = &v->c->v.value[KC_C_at], before = *at;
    if (at->len != 0) /* "client, …"; not set where only names are looked at */
        *at = KC_C_JOIN(v->c->scratch, KC_STR("subscriber"), {at->data + strlen("client"), at->len - strlen("client")});
    kc_c_visit_calls(v, 0, &subscriber_table);
    *at = before;
}

const struct kc_c_kind kc_c_kind_channel = {
    .code = "CHANNEL", .header = "keysrt_subscriber.h", .is_no_key = true, .need = need, .put_structs = put_structs, .visit = visit};
