/* amounts.c: the numbers of clauses: constants, parameters, settings, or what the caller says. */
#include <inttypes.h>

#include "meaning/resolve.h"

bool kc_is_duration_type(const struct kc_type *type)
{
    return type->kind == KC_T_SECONDS || type->kind == KC_T_MILLISECONDS;
}

int64_t kc_setting_default_ms(const struct kc_setting *setting)
{
    int64_t value = 0;
    int64_t unit = setting->type->kind == KC_T_MILLISECONDS ? 1 : 1000;
    if (!setting->has_default || setting->default_text.len == 0)
        return -1;
    for (size_t i = 0; i < setting->default_text.len; i++) {
        char c = setting->default_text.data[i];
        if (c < '0' || c > '9' || value > (INT64_MAX / unit - 9) / 10)
            return -1;
        value = value * 10 + (c - '0');
    }
    return value * unit;
}

/* A constant; 0: reported. Its unit is right: the parser sees to that. */
static uint64_t constant_of(struct resolver *r, const struct kc_number *number, struct amount_rules rules)
{
    uint64_t most = rules.unit == AMOUNT_COUNT ? INT64_MAX : (uint64_t)KC_MAX_DURATION;
    if (number->bad)
        return 0;
    if (!number->overflow && number->magnitude != 0 && number->magnitude <= most)
        return number->magnitude;
    kc_report(r->diags, KC_E_0419_CLAUSE_NUMBER, number->span, "'%s' cannot be %.*s: it is too %s", rules.what,
              KC_FMT(number->text), number->magnitude == 0 && !number->overflow ? "small" : "large");
    return 0;
}

static bool fits_unit(const struct kc_type *type, int unit)
{
    return unit == AMOUNT_DURATION ? kc_is_duration_type(type) : type->kind == KC_T_INT;
}

static bool require_unit(struct resolver *r, const struct kc_type *type, const struct kc_amount *amount,
                         struct amount_rules rules)
{
    if (fits_unit(type, (int)rules.unit))
        return true;
    kc_report(r->diags, KC_E_0407_PARAMETER_TYPE, amount->span, "'%s' needs %s here, and this is '%.*s'", rules.what,
              rules.unit == AMOUNT_DURATION ? "'seconds' or 'milliseconds'" : "an integer", KC_FMT(type->spelling));
    return false;
}

/* A default that every client without settings of its own would trip over. */
static bool has_use(struct resolver *r, const struct kc_setting *setting, const struct kc_amount *amount, const char *what)
{
    if (!setting->has_default || (setting->default_text.len != 0 && setting->default_text.data[0] >= '1'))
        return true;
    kc_report(r->diags, KC_E_0419_CLAUSE_NUMBER, amount->span, "'%s' cannot be %.*s, the default of setting '%.*s': it is too small", what,
              KC_FMT(setting->default_text), KC_FMT(setting->name));
    return false;
}

static void not_here(struct resolver *r, const struct kc_amount *amount, const char *what, const char *form)
{
    kc_report(r->diags, KC_E_0420_AMOUNT_FORM, amount->span, "'%s' cannot be %s", what, form);
}

struct kc_quantity kc_resolve_amount(struct resolver *r, const struct kc_pattern *pattern, const struct kc_amount *amount,
                                     struct amount_rules rules)
{
    struct kc_quantity quantity = {.kind = KC_Q_ABSENT};
    long param;
    switch (amount->kind) {
    case KC_AMOUNT_NUMBER:
        quantity.value = constant_of(r, &amount->number, rules);
        quantity.kind = quantity.value == 0 ? KC_Q_ABSENT : KC_Q_CONSTANT;
        break;
    case KC_AMOUNT_PARAM:
        if (!rules.param) {
            not_here(r, amount, rules.what, "a parameter");
            break;
        }
        param = pattern == NULL ? -1 : kc_find_param(r, pattern, amount->name);
        if (param < 0 || !require_unit(r, pattern->params[param].type, amount, rules))
            break;
        quantity.kind = KC_Q_PARAM;
        quantity.param = (uint32_t)param;
        break;
    case KC_AMOUNT_SETTING:
        quantity.setting = kc_find_setting(r, amount->name);
        if (quantity.setting != NULL && require_unit(r, quantity.setting->type, amount, rules) &&
            has_use(r, quantity.setting, amount, rules.what))
            quantity.kind = KC_Q_SETTING;
        break;
    case KC_AMOUNT_AT_CALL:
        if (rules.at_call)
            quantity.kind = KC_Q_AT_CALL;
        else
            not_here(r, amount, rules.what, "said at the call");
        break;
    }
    return quantity;
}
