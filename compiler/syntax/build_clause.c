/* build_clause.c: constructors of clauses, of TTLs and of the numbers in them. Units are judged here. */
#include <string.h>

#include "syntax/build.h"

/* ---- Numbers ---------------------------------------------------------------------------------------------------- */

struct kc_number kc_number_of(struct kc_parser *p, struct kc_extent extent)
{
    if (extent.end == 0)
        return (struct kc_number){.missing = true};
    struct kc_str fix;
    struct kc_number number = kc_read_number(p->arena, kc_text_of(p, extent), &fix);
    number.span = kc_span_of(p, extent);
    return number;
}

static const char *unit_example(int unit)
{
    return unit == KC_NUM_DURATION ? "a duration such as 24h or 30s"
           : unit == KC_NUM_SIZE   ? "a size such as 4kb"
           : unit == KC_NUM_PERCENT ? "a percentage such as 10%"
                                    : "a whole number without a unit";
}

static void report_unit(struct kc_parser *p, const struct kc_number *number, int unit)
{
    const char *suffix = unit == KC_NUM_DURATION ? "s" : unit == KC_NUM_SIZE ? "b" : unit == KC_NUM_PERCENT ? "%" : NULL;
    struct kc_diag *diag = kc_error(p, KC_E_0119_WRONG_UNIT, number->span, "expected %s, found '%.*s'", unit_example(unit), KC_FMT(number->text));
    if (unit == KC_NUM_DURATION && number->negative)
        kc_note(p->diags, diag, "what never expires says 'ttl none'");
    else if (suffix != NULL && number->unit == KC_NUM_INTEGER)
        kc_fix(p->diags, diag, kc_arena_printf(p->arena, "%.*s%s", KC_FMT(number->text), suffix));
}

void kc_want_unit(struct kc_parser *p, struct kc_number *number, int unit)
{
    if (number->missing || (number->unit == (unsigned)unit && !number->negative && !number->bad))
        return;
    if (!number->bad && number->unit != (unsigned)unit)
        report_unit(p, number, unit);
    else if (!number->bad)
        kc_error(p, KC_E_0119_WRONG_UNIT, number->span, "'%.*s' is negative, which makes no sense here", KC_FMT(number->text));
    number->bad = true;
    number->negative = number->overflow = false;
    number->unit = (unsigned)unit;
    number->magnitude = unit == KC_NUM_INTEGER ? 1 : 1000;
}

struct kc_amount *kc_build_amount(struct kc_parser *p, int kind, struct kc_extent all, struct kc_extent name)
{
    struct kc_amount *amount = KC_NEW(p->arena, struct kc_amount);
    amount->kind = (unsigned)kind;
    amount->span = kc_span_of(p, all);
    if (kind == KC_AMOUNT_NUMBER)
        amount->number = kc_number_of(p, all);
    else if (kind != KC_AMOUNT_AT_CALL)
        amount->name = kc_name_of(p, name);
    return amount;
}

struct kc_range *kc_build_range(struct kc_parser *p, struct kc_extent low, struct kc_extent high)
{
    struct kc_range *range = KC_NEW(p->arena, struct kc_range);
    range->low = kc_number_of(p, low);
    range->high = kc_number_of(p, high);
    return range;
}

struct kc_bounds *kc_build_bounds(struct kc_parser *p, const struct kc_amount *low, const struct kc_amount *high)
{
    static const struct kc_amount missing = {.kind = KC_AMOUNT_NUMBER, .number = {.missing = true}};
    struct kc_bounds *bounds = KC_NEW(p->arena, struct kc_bounds);
    bounds->low = low == NULL ? missing : *low;
    bounds->high = high == NULL ? missing : *high;
    return bounds;
}

static void want_amount(struct kc_parser *p, struct kc_amount *amount, int unit)
{
    if (amount->kind == KC_AMOUNT_NUMBER)
        kc_want_unit(p, &amount->number, unit);
}

/* ---- Clauses ---------------------------------------------------------------------------------------------------- */

static bool has_amount(enum kc_clause_kind kind, int *unit, int *second)
{
    *unit = *second = KC_NUM_INTEGER;
    switch (kind) {
    case KC_CLAUSE_WINDOW:
    case KC_CLAUSE_LEASE:
    case KC_CLAUSE_MISSING:
    case KC_CLAUSE_STALE:
        *unit = KC_NUM_DURATION;
        return true;
    case KC_CLAUSE_COMPRESS:
        *unit = KC_NUM_SIZE;
        return true;
    case KC_CLAUSE_LIMIT:
    case KC_CLAUSE_LOCAL:
        *second = KC_NUM_DURATION;
        return true;
    case KC_CLAUSE_CAPPED:
    case KC_CLAUSE_ATTEMPTS:
        return true;
    default:
        return false;
    }
}

void kc_add_clause(struct kc_parser *p, struct kc_extent all, struct kc_clause clause)
{
    int unit, second;
    clause.span = kc_span_of(p, all);
    if (has_amount(clause.kind, &unit, &second)) {
        want_amount(p, &clause.amount, unit);
        if (clause.has_second)
            want_amount(p, &clause.amount2, second);
    }
    if (clause.kind == KC_CLAUSE_WITH) {
        clause.companions.items = kc_arena_copy(p->arena, p->companions.items, p->companions.count * sizeof *p->companions.items);
        clause.companions.count = clause.companions.capacity = p->companions.count;
        p->companions.count = 0;
    }
    *KC_PUSH(p->arena, &p->clauses) = clause;
}

void kc_add_clause_with(struct kc_parser *p, struct kc_extent all, enum kc_clause_kind kind, struct kc_names *names)
{
    struct kc_clause clause = {.kind = kind};
    clause.names.items = names->list.items;
    clause.names.count = names->list.count;
    clause.names.capacity = names->list.capacity;
    kc_add_clause(p, all, clause);
}

void kc_add_companion(struct kc_parser *p, struct kc_extent name, struct kc_ast_pattern *pattern)
{
    struct kc_companion *companion = KC_PUSH(p->arena, &p->companions);
    companion->name = kc_name_of(p, name);
    companion->pattern = pattern;
}

/* ---- Time to live ----------------------------------------------------------------------------------------------- */

struct kc_ast_ttl *kc_new_ttl(struct kc_parser *p, int kind)
{
    struct kc_ast_ttl *ttl = KC_NEW(p->arena, struct kc_ast_ttl);
    ttl->kind = (unsigned)kind;
    return ttl;
}

struct kc_ast_ttl *kc_ttl_length(struct kc_parser *p, struct kc_amount *amount)
{
    struct kc_ast_ttl *ttl = kc_new_ttl(p, amount->kind == KC_AMOUNT_AT_CALL ? KC_AST_TTL_AT_CALL : KC_AST_TTL_LENGTH);
    want_amount(p, amount, KC_NUM_DURATION);
    ttl->amount = *amount;
    return ttl;
}

static void take_bounds(struct kc_parser *p, struct kc_ast_ttl *ttl, struct kc_bounds *bounds)
{
    want_amount(p, &bounds->low, KC_NUM_DURATION);
    want_amount(p, &bounds->high, KC_NUM_DURATION);
    ttl->low = bounds->low;
    ttl->high = bounds->high;
}

struct kc_ast_ttl *kc_ttl_range(struct kc_parser *p, struct kc_bounds *bounds)
{
    struct kc_ast_ttl *ttl = kc_new_ttl(p, KC_AST_TTL_RANGE);
    take_bounds(p, ttl, bounds);
    return ttl;
}

struct kc_ast_ttl *kc_ttl_by(struct kc_parser *p, struct kc_extent name)
{
    struct kc_ast_ttl *ttl = kc_new_ttl(p, KC_AST_TTL_BY);
    ttl->by = kc_name_of(p, name);
    ttl->cases.items = kc_arena_copy(p->arena, p->cases.items, p->cases.count * sizeof *p->cases.items);
    ttl->cases.count = ttl->cases.capacity = p->cases.count;
    p->cases.count = 0;
    return ttl;
}

void kc_start_cases(struct kc_parser *p)
{
    p->cases.count = 0;
}

void kc_add_case(struct kc_parser *p, struct kc_extent value, struct kc_amount *length, struct kc_extent all)
{
    struct kc_ast_ttl_case *item = KC_PUSH(p->arena, &p->cases);
    *item = (struct kc_ast_ttl_case){.value = kc_name_of(p, value), .is_none = length == NULL};
    item->span = kc_span_of(p, (struct kc_extent){value.first, all.end});
    if (!item->value.quoted && kc_str_is(item->value.text, "else"))
        item->value.text = (struct kc_str){0};
    if (length == NULL)
        return;
    want_amount(p, length, KC_NUM_DURATION);
    item->length = *length;
}

/* A suffix is read alone and joined by kc_ttl_suffix(). */
void kc_ttl_within(struct kc_parser *p, struct kc_bounds *bounds)
{
    p->suffix = (struct kc_ast_ttl){.within = true};
    take_bounds(p, &p->suffix, bounds);
}

void kc_ttl_or_none(struct kc_parser *p)
{
    p->suffix = (struct kc_ast_ttl){.or_none = true};
}

void kc_ttl_jitter(struct kc_parser *p, struct kc_extent number)
{
    p->suffix = (struct kc_ast_ttl){.has_jitter = true, .jitter = kc_number_of(p, number)};
    kc_want_unit(p, &p->suffix.jitter, KC_NUM_PERCENT);
}

void kc_ttl_mode(struct kc_parser *p, int mode, struct kc_extent name)
{
    p->suffix = (struct kc_ast_ttl){.mode = (unsigned)mode};
    if (mode == KC_AST_MODE_AFTER)
        p->suffix.after = kc_name_of(p, name);
}

struct kc_ast_ttl *kc_ttl_suffix(struct kc_parser *p, struct kc_ast_ttl *ttl, struct kc_extent extent)
{
    const struct kc_ast_ttl *part = &p->suffix;
    struct kc_span span = kc_span_of(p, extent);
    if ((part->within && ttl->within) || (part->or_none && ttl->or_none) || (part->has_jitter && ttl->has_jitter) ||
        (part->mode != KC_AST_MODE_WRITE && ttl->mode == part->mode)) {
        kc_error(p, KC_E_0124_SAID_TWICE, span, "this 'ttl' says '%.*s' twice", (int)strcspn(p->text + span.start, " \t\r\n;{/"), p->text + span.start);
        return ttl;
    }
    if (part->mode != KC_AST_MODE_WRITE && ttl->mode != KC_AST_MODE_WRITE) {
        kc_error(p, KC_E_0124_SAID_TWICE, span, "a 'ttl' is one of 'from creation', 'sliding' and 'after', not two of them");
        return ttl;
    }
    ttl->within = ttl->within || part->within;
    ttl->or_none = ttl->or_none || part->or_none;
    if (part->within) {
        ttl->low = part->low;
        ttl->high = part->high;
    }
    if (part->has_jitter) {
        ttl->has_jitter = true;
        ttl->jitter = part->jitter;
    }
    if (part->mode != KC_AST_MODE_WRITE) {
        ttl->mode = part->mode;
        ttl->after = part->after;
    }
    return ttl;
}

struct kc_ast_ttl *kc_end_ttl(struct kc_ast_ttl *ttl, struct kc_span span)
{
    ttl->span = span;
    return ttl;
}
