/* builtin.c: built-in types with their arguments, and declared types that are narrowed; wire and narrowed forms. */
#include <inttypes.h>
#include <string.h>

#include "meaning/resolve.h"

/* ---- Spelling: what makes two uses the same type ----------------------------------------------------------------- */

static void spell_number(struct kc_buf *out, const struct kc_number *number)
{
    if (!number->missing)
        kc_buf_printf(out, "%s%" PRIu64, number->negative && number->magnitude != 0 ? "-" : "", number->magnitude);
}

static bool is_single(const struct kc_ast_type *ast)
{
    return ast->low.span.start == ast->high.span.start && !ast->low.missing && !ast->high.missing;
}

/* In r->scratch: valid until the next use. */
static struct kc_str spell(struct resolver *r, struct kc_str name, const struct kc_ast_type *ast)
{
    static const char *const words[] = {
        [KC_RULE_CLASS] = " of [", [KC_RULE_MATCHING] = " matching /", [KC_RULE_NOT_MATCHING] = " not matching /"};
    struct kc_buf *out = &r->scratch;
    out->len = 0;
    kc_buf_str(out, name);
    if (ast->has_range) {
        kc_buf_putc(out, '(');
        spell_number(out, &ast->low);
        if (!is_single(ast)) {
            kc_buf_puts(out, "..");
            spell_number(out, &ast->high);
        }
        kc_buf_putc(out, ')');
    }
    for (size_t i = 0; i < ast->texts.count; i++) {
        struct kc_str shown = kc_shown(r, ast->texts.items[i].text);
        kc_buf_printf(out, "%s\"%.*s\"%s", i == 0 ? "(" : ", ", KC_FMT(shown), i + 1 == ast->texts.count ? ")" : "");
    }
    for (size_t i = 0; i < ast->rules.count; i++) {
        const struct kc_ast_rule *rule = &ast->rules.items[i];
        kc_buf_printf(out, "%s%.*s%c", words[rule->kind], KC_FMT(rule->text), rule->kind == KC_RULE_CLASS ? ']' : '/');
    }
    return (struct kc_str){out->data, out->len};
}

/* ---- Integers ---------------------------------------------------------------------------------------------------- */

static void set_integer_limits(struct kc_type *type, unsigned bits, bool is_signed)
{
    type->bits = bits;
    type->is_signed = is_signed;
    uint64_t all = bits == 64 ? UINT64_MAX : (UINT64_C(1) << bits) - 1;
    if (is_signed) {
        type->max_signed = (int64_t)(all >> 1);
        type->min_signed = -type->max_signed - 1;
    } else {
        type->max_unsigned = all;
    }
}

/* One end of a range, as the type has it. False: outside. */
static bool fits(const struct kc_type *type, const struct kc_number *number, int64_t *as_signed, uint64_t *as_unsigned)
{
    bool negative = number->negative && number->magnitude != 0;
    if (number->overflow || number->unit != KC_NUM_INTEGER)
        return false;
    if (!type->is_signed) {
        *as_unsigned = number->magnitude;
        return !negative && *as_unsigned >= type->min_unsigned && *as_unsigned <= type->max_unsigned;
    }
    if (number->magnitude > (uint64_t)INT64_MAX + (negative ? 1 : 0))
        return false;
    *as_signed = negative ? (int64_t)(0 - number->magnitude) : (int64_t)number->magnitude;
    return *as_signed >= type->min_signed && *as_signed <= type->max_signed;
}

static struct kc_str limits_of(struct resolver *r, const struct kc_type *type)
{
    return type->is_signed ? kc_arena_printf(r->arena, "%" PRId64 "..%" PRId64, type->min_signed, type->max_signed)
                           : kc_arena_printf(r->arena, "%" PRIu64 "..%" PRIu64, type->min_unsigned, type->max_unsigned);
}

static bool read_end(struct resolver *r, struct kc_type *type, const struct kc_type *within, const struct kc_number *number,
                     bool low)
{
    int64_t as_signed = 0;
    uint64_t as_unsigned = 0;
    if (number->missing || number->bad)
        return number->missing;
    if (!fits(within, number, &as_signed, &as_unsigned)) {
        struct kc_str limits = limits_of(r, within);
        kc_report(r->diags, KC_E_0303_RANGE_BEYOND_TYPE, number->span, "%.*s is not within %.*s", KC_FMT(number->text),
                  KC_FMT(limits));
        return false;
    }
    if (low) {
        type->min_signed = as_signed;
        type->min_unsigned = as_unsigned;
    } else {
        type->max_signed = as_signed;
        type->max_unsigned = as_unsigned;
    }
    return true;
}

static bool read_range(struct resolver *r, const struct kc_ast_type *ast, struct kc_type *type)
{
    const struct kc_type within = *type;
    if (!ast->has_range)
        return true;
    if (is_single(ast)) {
        struct kc_diag *diag = kc_report(r->diags, KC_E_0301_TYPE_ARGUMENTS, ast->range_span, "an integer takes a range");
        kc_fix(r->diags, diag, kc_arena_printf(r->arena, "(0..%.*s)", KC_FMT(ast->high.text)));
        return false;
    }
    bool low = read_end(r, type, &within, &ast->low, true), high = read_end(r, type, &within, &ast->high, false);
    if (!low || !high)
        return false;
    type->has_range = true;
    if (type->is_signed ? type->min_signed <= type->max_signed : type->min_unsigned <= type->max_unsigned)
        return true;
    kc_report(r->diags, KC_E_0302_RANGE_BACKWARDS, ast->range_span, "the range ends before it begins");
    return false;
}

struct kc_type *kc_narrow_integer(struct resolver *r, struct kc_type *type, int64_t low, int64_t high, const char *why)
{
    struct meant_type narrow = *meant(type);
    struct kc_type *cut = &narrow.type;
    if (cut->is_signed) {
        cut->min_signed = cut->min_signed < low ? low : cut->min_signed;
        cut->max_signed = cut->max_signed > high ? high : cut->max_signed;
    } else {
        cut->max_unsigned = cut->max_unsigned > (uint64_t)high ? (uint64_t)high : cut->max_unsigned;
    }
    bool same = cut->min_signed == type->min_signed && cut->max_signed == type->max_signed &&
                cut->max_unsigned == type->max_unsigned;
    if (same)
        return type;
    cut->base = type;
    cut->name = cut->c_name = (struct kc_str){NULL, 0};
    cut->language = NULL;
    return kc_share_type(r, &narrow, kc_arena_printf(r->arena, "\002%s %.*s", why, KC_FMT(type->spelling)));
}

/* ---- Arguments --------------------------------------------------------------------------------------------------- */

static bool read_bool(struct resolver *r, const struct kc_ast_type *ast, struct kc_type *type)
{
    type->no = KC_STR("0");
    type->yes = KC_STR("1");
    if (ast->texts.count == 0)
        return true;
    if (ast->texts.count != 2) {
        kc_report(r->diags, KC_E_0308_BOOL_TEXTS, ast->span, "bool takes two texts, for no and for yes, not %zu",
                  ast->texts.count);
        return false;
    }
    type->no = ast->texts.items[0].text;
    type->yes = ast->texts.items[1].text;
    if (!kc_str_equal(type->no, type->yes))
        return true;
    kc_report(r->diags, KC_E_0308_BOOL_TEXTS, ast->texts.items[1].span, "the texts for no and yes must differ");
    return false;
}

static bool read_format(struct resolver *r, const struct kc_ast_type *ast, struct kc_type *type)
{
    const char *error;
    size_t at;
    if (ast->texts.count != 1) {
        struct kc_diag *diag = kc_report(r->diags, KC_E_0309_TIME_FORMAT, ast->span, "time takes one format");
        kc_note(r->diags, diag, "as in time(\"%%Y-%%m-%%dT%%H:%%M:%%SZ\")");
        return false;
    }
    const struct kc_name *format = &ast->texts.items[0];
    type->format = format->text;
    if (kc_time_format_check(format->text, &error, &at))
        return true;
    struct kc_span span = format->span;
    /* Without escapes in the string, bytes of the format are bytes of the source. */
    if (span.end - span.start == format->text.len + 2 && at < format->text.len)
        span = (struct kc_span){span.source, span.start + 1 + (uint32_t)at, span.start + 2 + (uint32_t)at};
    kc_report(r->diags, KC_E_0309_TIME_FORMAT, span, "%s", error);
    return false;
}

static bool refuse(struct resolver *r, struct kc_str name, struct kc_span span, const char *what)
{
    kc_report(r->diags, KC_E_0301_TYPE_ARGUMENTS, span, "%.*s takes no %s", KC_FMT(name), what);
    return false;
}

/* Are there only arguments of the sort that the type takes? */
static bool accepts_arguments(struct resolver *r, struct kc_str name, int takes, const struct kc_ast_type *ast)
{
    bool length = takes == TAKES_STRING_RULES || takes == TAKES_LENGTH;
    if (takes == TAKES_MORE_WORDS)
        return kc_report(r->diags, KC_E_0301_TYPE_ARGUMENTS, ast->span, "'%.*s' alone is no type", KC_FMT(name)), false;
    if (ast->has_range && !length && takes != TAKES_RANGE)
        return refuse(r, name, ast->range_span, "length or range");
    if (ast->texts.count != 0 && takes != TAKES_TWO_TEXTS && takes != TAKES_FORMAT)
        return refuse(r, name, ast->texts.items[0].span, "texts");
    if (ast->rules.count != 0 && takes != TAKES_STRING_RULES)
        return refuse(r, name, ast->rules.items[0].span, "class or regular expression");
    return true;
}

static bool read_arguments(struct resolver *r, int takes, const struct kc_ast_type *ast, struct meant_type *type)
{
    switch (takes) {
    case TAKES_STRING_RULES: return kc_read_length(r, ast, type) && kc_read_rules(r, ast, type);
    case TAKES_LENGTH: return kc_read_length(r, ast, type);
    case TAKES_RANGE: return read_range(r, ast, &type->type);
    case TAKES_TWO_TEXTS: return read_bool(r, ast, &type->type);
    case TAKES_FORMAT: return read_format(r, ast, &type->type);
    default: return true;
    }
}

/* ---- Built-in and narrowed --------------------------------------------------------------------------------------- */

static void exclude_byte(struct kc_byte_set *set, char byte)
{
    set->bits[(unsigned char)byte / 8] &= (unsigned char)~(1u << ((unsigned char)byte % 8));
}

static void begin(struct resolver *r, const struct builtin *builtin, struct meant_type *type)
{
    type->type.kind = builtin->kind;
    if (builtin->kind == KC_T_FLOAT)
        type->type.bits = builtin->bits;
    else if (builtin->bits != 0)
        set_integer_limits(&type->type, builtin->bits, builtin->is_signed);
    if (builtin->takes == TAKES_STRING_RULES || builtin->takes == TAKES_LENGTH)
        type->type.max_length = KC_NO_LIMIT;
    type->is_segment = strcmp(builtin->name, "segment") == 0;
    type->is_any = strcmp(builtin->name, "any") == 0;
    if (type->is_segment || type->is_any)
        type->type.min_length = 1;
    if (type->is_segment) {
        type->type.allowed = KC_NEW(r->arena, struct kc_byte_set);
        memset(type->type.allowed, 0xff, sizeof *type->type.allowed);
        exclude_byte(type->type.allowed, r->separator);
    }
}

/* What may follow a declared type's name. */
static int narrowing_of(const struct kc_type *base)
{
    switch (base->kind) {
    case KC_T_STRING: return TAKES_STRING_RULES;
    case KC_T_BYTES:
    case KC_T_HEX: return TAKES_LENGTH;
    case KC_T_INT: return TAKES_RANGE;
    default: return TAKES_NOTHING;
    }
}

struct kc_type *kc_resolve_builtin(struct resolver *r, const struct builtin *builtin, const struct kc_ast_type *ast,
                                   struct kc_type *base)
{
    struct kc_type *before = kc_table_find(&r->spellings, spell(r, ast->name.text, ast));
    struct meant_type type = {0};
    int takes = base != NULL ? narrowing_of(base) : (int)builtin->takes;
    if (before != NULL)
        return before;
    if (!accepts_arguments(r, ast->name.text, takes, ast))
        return r->poison;
    if (base == NULL) {
        begin(r, builtin, &type);
    } else {
        type = *meant(base);
        type.type.base = base;
        type.type.name = type.type.c_name = type.type.spelling = (struct kc_str){NULL, 0};
        type.type.language = NULL;
        type.depth = meant(base)->depth;
    }
    type.type.span = ast->span;
    if (!read_arguments(r, takes, ast, &type))
        return r->poison;
    struct kc_str spelling = spell(r, ast->name.text, ast);
    type.type.spelling = kc_arena_str(r->arena, spelling.data, spelling.len);
    if (!kc_require_not_empty(r, &type.type, ast->span, ""))
        return r->poison;
    return kc_share_type(r, &type, type.type.spelling);
}

struct kc_type *kc_plain_type(struct resolver *r, const char *builtin)
{
    struct kc_ast_type ast = {.form = KC_TYPE_NAMED, .name = {.text = {builtin, strlen(builtin)}}};
    struct type_name *entry = kc_table_find(&r->type_names, ast.name.text);
    return kc_resolve_builtin(r, entry->builtin, &ast, NULL);
}

/* ---- As a parameter ---------------------------------------------------------------------------------------------- */

static void fill_default_class(struct kc_byte_set *set, char separator)
{
    memset(set, 0xff, sizeof *set);
    for (int c = 0; c < 0x20; c++)
        exclude_byte(set, (char)c);
    exclude_byte(set, 0x7f);
    exclude_byte(set, '{');
    exclude_byte(set, '}');
    exclude_byte(set, separator);
}

static bool needs_filling(const struct resolver *r, const struct meant_type *type, char separator)
{
    if (type->type.kind == KC_T_HEX)
        return !type->has_length;
    if (type->type.kind != KC_T_STRING || type->is_any)
        return false;
    return type->is_segment ? separator != r->separator : !type->has_class || !type->has_length;
}

struct kc_type *kc_wire_type(struct resolver *r, struct kc_type *declared, char separator)
{
    struct meant_type type = *meant(declared);
    if (!needs_filling(r, &type, separator))
        return declared;
    struct kc_str identity = kc_arena_printf(r->arena, "\001%c%.*s", separator, KC_FMT(declared->spelling));
    struct kc_type *before = kc_table_find(&r->spellings, identity);
    if (before != NULL)
        return before;
    type.type.base = declared;
    type.type.name = type.type.c_name = (struct kc_str){NULL, 0};
    type.type.language = NULL;
    if (!type.has_length && !type.is_segment) {
        type.type.min_length = 1;
        type.type.max_length = type.type.kind == KC_T_HEX ? KC_NO_LIMIT : KC_DEFAULT_PARAM_LENGTH;
    }
    if (type.is_segment) {
        type.type.allowed = kc_arena_copy(r->arena, type.type.allowed, sizeof *type.type.allowed);
        if (!type.has_class)
            memset(type.type.allowed, 0xff, sizeof *type.type.allowed);
        exclude_byte(type.type.allowed, separator);
    } else if (type.type.kind == KC_T_STRING && !type.has_class) {
        type.type.allowed = KC_NEW(r->arena, struct kc_byte_set);
        fill_default_class(type.type.allowed, separator);
    }
    return kc_share_type(r, &type, identity);
}
