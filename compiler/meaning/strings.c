/* strings.c: what limits a text: its length, the class of its bytes, regular expressions. */
#include <string.h>

#include "meaning/resolve.h"
#include "pattern/automaton.h"

/* ---- Length ------------------------------------------------------------------------------------------------------ */

static bool read_length_end(struct resolver *r, const struct kc_number *number, uint64_t *out)
{
    if (number->missing || number->bad)
        return number->missing;
    if (number->unit != KC_NUM_INTEGER || number->negative || number->overflow || number->magnitude > KC_MAX_LENGTH) {
        kc_report(r->diags, KC_E_0304_BAD_LENGTH, number->span, "a length is a number of bytes up to %d, not %.*s",
                  KC_MAX_LENGTH, KC_FMT(number->text));
        return false;
    }
    *out = number->magnitude;
    return true;
}

bool kc_read_length(struct resolver *r, const struct kc_ast_type *ast, struct meant_type *type)
{
    uint64_t low = type->type.min_length, high = type->type.max_length;
    if (!ast->has_range)
        return true;
    bool single = ast->low.span.start == ast->high.span.start; /* (N): both ends are that number */
    bool good = read_length_end(r, &ast->high, &high);
    if (single)
        low = high;
    else if (!read_length_end(r, &ast->low, &low))
        good = false;
    if (!good)
        return false;
    if (low > high) {
        kc_report(r->diags, KC_E_0302_RANGE_BACKWARDS, ast->range_span, "the range ends before it begins");
        return false;
    }
    if (high == 0 || (low == 0 && type->type.min_length == 1 && !type->has_length)) {
        kc_report(r->diags, KC_E_0304_BAD_LENGTH, ast->range_span, "%.*s cannot be empty", KC_FMT(ast->name.text));
        return false;
    }
    if (low < type->type.min_length || high > type->type.max_length) {
        kc_report(r->diags, KC_E_0303_RANGE_BEYOND_TYPE, ast->range_span, "%.*s does not allow all these lengths",
                  KC_FMT(ast->name.text));
        return false;
    }
    type->type.min_length = low;
    type->type.max_length = high;
    type->has_length = true;
    return true;
}

/* ---- Classes and regular expressions ----------------------------------------------------------------------------- */

/* The byte of the rule at offset `at` of what stands between its brackets or slashes. */
static struct kc_span byte_of(const struct kc_ast_rule *rule, size_t at)
{
    uint32_t start = rule->span.start + 1 + (uint32_t)(at < rule->text.len ? at : rule->text.len);
    return (struct kc_span){rule->span.source, start, start + 1};
}

static bool read_class(struct resolver *r, const struct kc_ast_rule *rule, struct meant_type *type, bool *given)
{
    struct kc_byte_set set = {{0}};
    const char *error = NULL;
    size_t at = 0;
    if (*given) {
        kc_report(r->diags, KC_E_0301_TYPE_ARGUMENTS, rule->span, "one class says all the bytes that are allowed");
        return false;
    }
    *given = true;
    if (!kc_class_read(rule->text, &set, &error, &at)) {
        kc_report(r->diags, KC_E_0305_BAD_CLASS, byte_of(rule, at), "%s", error);
        return false;
    }
    const struct kc_byte_set *before = type->type.allowed;
    for (size_t i = 0; before != NULL && i < sizeof set.bits; i++)
        set.bits[i] &= before->bits[i];
    type->type.allowed = kc_arena_copy(r->arena, &set, sizeof set);
    type->has_class = true;
    return true;
}

static bool read_regex(struct resolver *r, const struct kc_ast_rule *rule, struct meant_type *type)
{
    const char *error = NULL;
    size_t at = 0;
    struct kc_automaton *automaton = kc_regex_read(r->arena, rule->text, &error, &at);
    if (automaton == NULL) {
        kc_report(r->diags, KC_E_0306_BAD_REGEX, byte_of(rule, at), "%s", error);
        return false;
    }
    if (rule->kind == KC_RULE_NOT_MATCHING)
        automaton = kc_automaton_complement(r->arena, automaton);
    if (type->type.automaton != NULL)
        automaton = kc_automaton_intersect(r->arena, type->type.automaton, automaton);
    if (automaton == NULL) {
        kc_report(r->diags, KC_E_0306_BAD_REGEX, rule->span, "together with the others this needs too many states");
        return false;
    }
    type->type.automaton = automaton;
    return true;
}

bool kc_read_rules(struct resolver *r, const struct kc_ast_type *ast, struct meant_type *type)
{
    static const char *const words[] = {
        [KC_RULE_CLASS] = "of [", [KC_RULE_MATCHING] = "matching /", [KC_RULE_NOT_MATCHING] = "not matching /"};
    bool class_given = false;
    for (size_t i = 0; i < ast->rules.count; i++) {
        const struct kc_ast_rule *rule = &ast->rules.items[i];
        bool is_class = rule->kind == KC_RULE_CLASS;
        if (!(is_class ? read_class(r, rule, type, &class_given) : read_regex(r, rule, type)))
            return false;
        struct kc_str before = type->type.rule;
        type->type.rule =
            kc_arena_printf(r->arena, "%.*s%s%s%.*s%c", (int)before.len, before.len == 0 ? "" : before.data,
                            before.len == 0 ? "" : " ", words[rule->kind], KC_FMT(rule->text), is_class ? ']' : '/');
    }
    return true;
}

static bool no_byte_allowed(const struct kc_byte_set *set)
{
    static const struct kc_byte_set none;
    return set != NULL && memcmp(set, &none, sizeof none) == 0;
}

bool kc_require_not_empty(struct resolver *r, struct kc_type *type, struct kc_span span, const char *as)
{
    if (type->kind != KC_T_STRING)
        return true;
    bool empty = no_byte_allowed(type->allowed) && type->min_length > 0;
    if (!empty && (type->automaton == NULL || !kc_type_is_empty(r->arena, type)))
        return true;
    kc_report(r->diags, KC_E_0307_EMPTY_TYPE, span, "no text at all is a '%.*s'%s", KC_FMT(type->spelling), as);
    return false;
}
