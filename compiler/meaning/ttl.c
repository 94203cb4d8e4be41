/* ttl.c: how long keys live. What a clause says of itself is checked once, even where many keys inherit it; what depends on
 * the key (parameters, kind) for each. */
#include <inttypes.h>

#include "meaning/resolve.h"

int64_t kc_duration_of(struct resolver *r, const struct kc_number *number, const char *what)
{
    if (number->bad)
        return 0;
    if (!number->overflow && number->magnitude != 0 && number->magnitude <= (uint64_t)KC_MAX_DURATION)
        return (int64_t)number->magnitude;
    bool small = number->magnitude == 0 && !number->overflow;
    kc_report(r->diags, KC_E_0405_TTL_LENGTH, number->span,
              small ? "%s must be longer than nothing, not %.*s" : "%s is too long for Redis: %.*s", what,
              KC_FMT(number->text));
    return 0;
}

/* ---- Of itself --------------------------------------------------------------------------------------------------- */

static bool check_setting(struct resolver *r, const struct kc_amount *amount, const char *what)
{
    const struct kc_setting *setting = kc_find_setting(r, amount->name);
    if (setting == NULL)
        return false;
    if (!kc_is_duration_type(setting->type))
        kc_report(r->diags, KC_E_0407_PARAMETER_TYPE, amount->span,
                  "a ttl needs 'seconds' or 'milliseconds', and '%.*s' is '%.*s'", KC_FMT(setting->name),
                  KC_FMT(setting->type->spelling));
    else if (kc_setting_default_ms(setting) == 0)
        kc_report(r->diags, KC_E_0405_TTL_LENGTH, amount->span, "%s must be longer than nothing, and the default of setting '%.*s' is 0",
                  what, KC_FMT(setting->name));
    else
        return true;
    return false;
}

/* One end of bounds, which may be missing, or the length of a case. */
static bool check_duration(struct resolver *r, const struct kc_amount *amount, const char *what)
{
    if (amount->kind == KC_AMOUNT_SETTING)
        return check_setting(r, amount, what);
    return amount->number.missing || kc_duration_of(r, &amount->number, what) != 0;
}

/* What is known of it here: a constant, or the default of a setting that was found; -1: nothing. `missing`: there is no such end. */
static int64_t known_ms(struct resolver *r, const struct kc_amount *amount, int64_t missing)
{
    if (amount->kind == KC_AMOUNT_SETTING)
        return kc_setting_default_ms(kc_find_setting(r, amount->name));
    return amount->number.missing ? missing : (int64_t)amount->number.magnitude;
}

static bool check_bounds(struct resolver *r, const struct kc_ast_ttl *ast)
{
    bool good = check_duration(r, &ast->low, "a bound");
    if (!check_duration(r, &ast->high, "a bound") || !good)
        return false;
    int64_t low = known_ms(r, &ast->low, 1), high = known_ms(r, &ast->high, INT64_MAX);
    if (low <= high || high < 0)
        return true;
    bool told = ast->low.kind == KC_AMOUNT_SETTING || ast->high.kind == KC_AMOUNT_SETTING;
    kc_report(r->diags, KC_E_0406_TTL_BOUNDS, kc_span_join(ast->low.span, ast->high.span),
              told ? "by the defaults of its settings the range ends before it begins" : "the range ends before it begins");
    return false;
}

static bool check_within(struct resolver *r, const struct kc_ast_ttl *ast)
{
    if (ast->amount.kind == KC_AMOUNT_PARAM) {
        kc_report(r->diags, KC_E_0406_TTL_BOUNDS, ast->amount.span,
                  "bounds stand behind a constant or a setting, which is the default within them");
        return false;
    }
    if (!check_bounds(r, ast))
        return false;
    int64_t ms = known_ms(r, &ast->amount, 0), low = known_ms(r, &ast->low, 1), high = known_ms(r, &ast->high, INT64_MAX);
    if (ms < 0 || (ms >= low && (ms <= high || high < 0)))
        return true;
    struct kc_str shown = ast->amount.kind == KC_AMOUNT_NUMBER ? ast->amount.number.text : ast->amount.name.text;
    kc_report(r->diags, KC_E_0406_TTL_BOUNDS, ast->amount.span,
              ast->amount.kind == KC_AMOUNT_NUMBER ? "the default, %.*s, is not within its own bounds"
                                                   : "the default of setting '%.*s' is not within the bounds",
              KC_FMT(shown));
    return false;
}

static bool check_length(struct resolver *r, const struct kc_ast_ttl *ast)
{
    const struct kc_amount *amount = &ast->amount;
    if (amount->kind == KC_AMOUNT_NUMBER && kc_duration_of(r, &amount->number, "a ttl") == 0)
        return false;
    if (amount->kind == KC_AMOUNT_SETTING && !check_setting(r, amount, "a ttl"))
        return false;
    if (ast->or_none && amount->kind == KC_AMOUNT_PARAM) {
        kc_report(r->diags, KC_E_0406_TTL_BOUNDS, amount->span, "'or none' stands behind a constant, a setting, bounds or 'at call'");
        return false;
    }
    return !ast->within || check_within(r, ast);
}

static bool check_cases(struct resolver *r, const struct kc_ast_ttl *ast)
{
    struct kc_table seen = {0};
    struct kc_str *names = KC_NEW_ARRAY(r->arena, struct kc_str, ast->cases.count);
    bool good = true;
    for (size_t i = 0; i < ast->cases.count; i++) {
        const struct kc_ast_ttl_case *one = &ast->cases.items[i];
        /* No value's name is empty and unquoted: that stands for `else`. */
        names[i] = one->value.text.data == NULL ? KC_STR("") : one->value.text;
        long first = kc_seen_before(r, &seen, names, i);
        if (first >= 0) {
            struct kc_str shown = one->value.text.data == NULL ? KC_STR("else") : kc_shown(r, names[i]);
            struct kc_diag *diag =
                kc_report(r->diags, KC_E_0410_TTL_CASE_TWICE, one->span, "'%.*s' is there already", KC_FMT(shown));
            kc_note_at(r->diags, diag, ast->cases.items[first].span, "first here");
            good = false;
        }
        if (one->is_none)
            continue;
        bool said = one->length.kind == KC_AMOUNT_NUMBER || one->length.kind == KC_AMOUNT_SETTING;
        if (!said)
            kc_report(r->diags, KC_E_0420_AMOUNT_FORM, one->length.span, "a case of 'ttl by' is a constant, a setting or 'none'");
        good = said && check_duration(r, &one->length, "a ttl") && good;
    }
    return good;
}

static bool has_length(const struct kc_ast_ttl *ast)
{
    return ast->kind == KC_AST_TTL_LENGTH || ast->kind == KC_AST_TTL_RANGE || ast->kind == KC_AST_TTL_AT_CALL ||
           ast->kind == KC_AST_TTL_BY;
}

static bool check_jitter(struct resolver *r, const struct kc_ast_ttl *ast)
{
    const struct kc_number *jitter = &ast->jitter;
    if (!ast->has_jitter || jitter->bad)
        return true;
    bool good = has_length(ast) && !jitter->overflow && jitter->magnitude >= 1000 && jitter->magnitude <= 90000;
    if (!good)
        kc_report(r->diags, KC_E_0415_JITTER, jitter->span,
                  has_length(ast) ? "jitter is 1%% to 90%%, not %.*s"
                                  : "there is no length that jitter (%.*s) could spread",
                  KC_FMT(jitter->text));
    return good;
}

static bool check_extras(struct resolver *r, const struct kc_ast_ttl *ast)
{
    if (!has_length(ast) && ast->mode != KC_AST_MODE_WRITE) {
        kc_report(r->diags, KC_E_0413_TTL_MODE, ast->span, "without a length there is nothing to begin or renew");
        return false;
    }
    if (ast->or_none && (!has_length(ast) || ast->kind == KC_AST_TTL_BY)) {
        kc_report(r->diags, KC_E_0406_TTL_BOUNDS, ast->span, "'or none' stands behind a constant, a setting, bounds or 'at call'");
        return false;
    }
    return check_jitter(r, ast);
}

bool kc_check_ttl(struct resolver *r, const struct kc_ast_ttl *ast)
{
    bool good = true;
    switch (ast->kind) {
    case KC_AST_TTL_LENGTH: good = check_length(r, ast); break;
    case KC_AST_TTL_RANGE: good = check_bounds(r, ast); break;
    case KC_AST_TTL_BY: good = check_cases(r, ast); break;
    default: break;
    }
    return check_extras(r, ast) && good;
}

/* ---- For a key --------------------------------------------------------------------------------------------------- */

struct binding {
    const struct key_work *work;
    const struct kc_ast_ttl *ast;
    struct kc_ttl *ttl;
    bool inherited;
};

/* Reports at the clause, or, where it is inherited, at the key. Gives NULL: nothing more to add. */
static void complain(struct resolver *r, const struct binding *b, enum kc_code code, const char *text)
{
    const struct kc_key *key = b->work->key;
    const char *kind = kc_kind_name(key->kind);
    struct kc_span span = b->inherited ? key->span : b->ast->span;
    struct kc_diag *diag = kc_report(r->diags, code, span, "%s '%.*s': %s", kind, KC_FMT(key->name), text);
    if (b->inherited)
        kc_note_at(r->diags, diag, b->ast->span, "its ttl comes from here");
}

/* The parameter that a clause names; -1: reported, or the pattern is broken. */
static long param_of(struct resolver *r, const struct binding *b, struct kc_name name)
{
    const struct kc_pattern *pattern = &b->work->key->pattern;
    if (b->work->broken)
        return -1;
    if (!b->inherited)
        return kc_find_param(r, pattern, name);
    for (size_t i = 0; i < pattern->param_count; i++) {
        if (kc_str_equal(pattern->params[i].name, name.text))
            return (long)i;
    }
    struct kc_str text =
        kc_arena_printf(r->arena, "its pattern has no {%.*s}, which its group's ttl names", KC_FMT(name.text));
    complain(r, b, KC_E_0210_UNKNOWN_PARAMETER, text.data);
    return -1;
}

static void bind_param(struct resolver *r, struct binding *b)
{
    const struct kc_pattern *pattern = &b->work->key->pattern;
    long param = param_of(r, b, b->ast->amount.name);
    if (param < 0)
        return;
    if (!kc_is_duration_type(pattern->params[param].type)) {
        struct kc_diag *diag =
            kc_report(r->diags, KC_E_0407_PARAMETER_TYPE, b->ast->amount.span,
                      "a ttl needs 'seconds' or 'milliseconds', and {%.*s} is '%.*s'", KC_FMT(pattern->params[param].name),
                      KC_FMT(pattern->params[param].type->spelling));
        kc_note_at(r->diags, diag, pattern->params[param].span, "declared here");
        return;
    }
    b->ttl->source = KC_TTL_PARAM;
    b->ttl->param = (uint32_t)param;
}

/* Where nothing was said the number stays. */
static void bind_said(struct resolver *r, const struct kc_amount *amount, int64_t *ms, struct kc_setting **setting)
{
    if (amount->kind == KC_AMOUNT_SETTING) {
        *ms = 0;
        *setting = kc_find_setting(r, amount->name);
    } else if (!amount->number.missing) {
        *ms = (int64_t)amount->number.magnitude;
    }
}

static void bind_bounds(struct resolver *r, struct binding *b)
{
    struct kc_ttl *ttl = b->ttl;
    ttl->source = KC_TTL_CALL;
    ttl->min_ms = 1;
    ttl->max_ms = INT64_MAX;
    if (b->ast->kind != KC_AST_TTL_RANGE && !b->ast->within)
        return;
    bind_said(r, &b->ast->low, &ttl->min_ms, &ttl->min_setting);
    bind_said(r, &b->ast->high, &ttl->max_ms, &ttl->max_setting);
}

static void bind_length(struct resolver *r, struct binding *b)
{
    const struct kc_ast_ttl *ast = b->ast;
    struct kc_ttl *ttl = b->ttl;
    if (ast->amount.kind == KC_AMOUNT_PARAM) {
        bind_param(r, b);
    } else if (ast->within || ast->or_none) {
        bind_bounds(r, b);
        bind_said(r, &ast->amount, &ttl->ms, &ttl->ms_setting);
        if (ast->within)
            return;
        ttl->min_ms = ttl->max_ms = ttl->ms;
        ttl->min_setting = ttl->max_setting = ttl->ms_setting;
    } else {
        ttl->source = ast->amount.kind == KC_AMOUNT_SETTING ? KC_TTL_SETTING : KC_TTL_FIXED;
        bind_said(r, &ast->amount, &ttl->ms, &ttl->setting);
        ttl->min_ms = ttl->max_ms = ttl->ms;
    }
}

static bool case_said(const struct kc_ttl *ttl, size_t value)
{
    return ttl->cases[value] != 0 || ttl->case_settings[value] != NULL;
}

/* The values that no case names. */
static void complain_of_missing(struct resolver *r, const struct binding *b, const struct kc_enum *values)
{
    enum { SHOWN = 5 };
    struct kc_str list = KC_STR("");
    size_t missing = 0;
    for (size_t i = 0; i < values->value_count; i++) {
        if (case_said(b->ttl, i))
            continue;
        struct kc_str shown = kc_shown(r, values->values[i].name);
        if (missing++ < SHOWN)
            list = kc_arena_printf(r->arena, "%.*s%s%.*s", KC_FMT(list), list.len == 0 ? "" : ", ", KC_FMT(shown));
    }
    if (missing == 0)
        return;
    struct kc_diag *diag = kc_report(r->diags, KC_E_0411_TTL_CASES_MISSING, b->ast->span, "no ttl for %.*s%s", KC_FMT(list),
                                     missing > SHOWN ? ", …" : "");
    kc_note(r->diags, diag, "'else: 1h;' would stand for all the others");
}

static const struct kc_enum_value *value_named(const struct kc_enum *values, struct kc_str name)
{
    for (size_t i = 0; i < values->value_count; i++) {
        if (kc_str_equal(values->values[i].name, name))
            return &values->values[i];
    }
    return NULL;
}

/* Nothing stays where nothing was said. */
static void read_cases(struct resolver *r, const struct kc_ast_ttl *ast, const struct kc_enum *values, struct kc_ttl *ttl)
{
    struct kc_setting *else_setting = NULL;
    int64_t otherwise = 0;
    for (size_t i = 0; i < ast->cases.count; i++) {
        const struct kc_ast_ttl_case *one = &ast->cases.items[i];
        int64_t ms = -1;
        struct kc_setting *setting = NULL;
        if (!one->is_none)
            bind_said(r, &one->length, &ms, &setting);
        if (one->value.text.data == NULL) {
            otherwise = ms;
            else_setting = setting;
            continue;
        }
        const struct kc_enum_value *value = value_named(values, one->value.text);
        if (value != NULL) {
            ttl->cases[value - values->values] = ms;
            ttl->case_settings[value - values->values] = setting;
            continue;
        }
        struct kc_str *names = KC_NEW_ARRAY(r->arena, struct kc_str, values->value_count);
        for (size_t k = 0; k < values->value_count; k++)
            names[k] = values->values[k].name;
        otherwise = otherwise == 0 && else_setting == NULL ? -1 : otherwise; /* the misspelt one is not missing as well */
        if (!((const struct meant_enum *)(const void *)values)->damaged)
            kc_report_unknown_of(r, KC_E_0409_TTL_CASE, one->value, "value", names, values->value_count);
    }
    for (size_t k = 0; (otherwise != 0 || else_setting != NULL) && k < values->value_count; k++) {
        if (case_said(ttl, k))
            continue;
        ttl->cases[k] = otherwise;
        ttl->case_settings[k] = else_setting;
    }
}

static void bind_by(struct resolver *r, struct binding *b)
{
    const struct kc_pattern *pattern = &b->work->key->pattern;
    long param = param_of(r, b, b->ast->by);
    if (param < 0)
        return;
    const struct kc_type *type = pattern->params[param].type;
    if (type->kind != KC_T_ENUM) {
        kc_report(r->diags, KC_E_0407_PARAMETER_TYPE, b->ast->by.span, "'ttl by' needs an enum, and {%.*s} is '%.*s'",
                  KC_FMT(b->ast->by.text), KC_FMT(type->spelling));
        return;
    }
    b->ttl->source = KC_TTL_BY;
    b->ttl->param = (uint32_t)param;
    b->ttl->cases = KC_NEW_ARRAY(r->arena, int64_t, type->enumeration->value_count);
    b->ttl->case_settings = KC_NEW_ARRAY(r->arena, struct kc_setting *, type->enumeration->value_count);
    read_cases(r, b->ast, type->enumeration, b->ttl);
    complain_of_missing(r, b, type->enumeration);
}

static void bind_source(struct resolver *r, struct binding *b)
{
    struct kc_ttl *ttl = b->ttl;
    switch (b->ast->kind) {
    case KC_AST_TTL_LENGTH: bind_length(r, b); break;
    case KC_AST_TTL_RANGE:
    case KC_AST_TTL_AT_CALL: bind_bounds(r, b); break;
    case KC_AST_TTL_BY: bind_by(r, b); break;
    case KC_AST_TTL_NONE: ttl->source = KC_TTL_NONE; break;
    case KC_AST_TTL_SOME: ttl->source = KC_TTL_SOME; break;
    case KC_AST_TTL_UNKNOWN: ttl->source = KC_TTL_UNKNOWN; break;
    }
}

static void bind_mode(struct resolver *r, struct binding *b)
{
    static const enum kc_ttl_mode modes[] = {[KC_AST_MODE_WRITE] = KC_TTL_ON_WRITE,
                                             [KC_AST_MODE_CREATION] = KC_TTL_FROM_CREATION,
                                             [KC_AST_MODE_SLIDING] = KC_TTL_SLIDING,
                                             [KC_AST_MODE_AFTER] = KC_TTL_AFTER};
    const struct kc_ast_ttl *ast = b->ast;
    enum kc_kind kind = b->work->key->kind;
    bool sliding = ast->mode == KC_AST_MODE_SLIDING, after = ast->mode == KC_AST_MODE_AFTER;
    if (b->work->clauses[KC_CLAUSE_ONCE] != NULL && sliding)
        complain(r, b, KC_E_0413_TTL_MODE, "the one read deletes the key: nothing is left to renew");
    else if (kc_kind_rules(kind)->is_recipe &&
             (sliding || ((kind == KC_LOCK || kind == KC_SEMAPHORE) && ast->mode != KC_AST_MODE_WRITE)))
        complain(r, b, KC_E_0413_TTL_MODE,
                 kind == KC_LOCK || kind == KC_SEMAPHORE ? "its ttl is the lease, which 'renew' prolongs: a plain length"
                                                         : "it has no reads that could renew it");
    else if (kind == KC_CACHE && ast->mode != KC_AST_MODE_WRITE && !after &&
             (b->work->clauses[KC_CLAUSE_MISSING] != NULL || b->work->clauses[KC_CLAUSE_STALE] != NULL || b->work->clauses[KC_CLAUSE_EARLY] != NULL))
        complain(r, b, KC_E_0413_TTL_MODE, "'missing', 'stale' and 'early' need a ttl that every write sets anew");
    else if (kind == KC_CACHE && sliding && b->work->clauses[KC_CLAUSE_LOCAL] != NULL)
        complain(r, b, KC_E_0413_TTL_MODE, "a read from the process's own level ('local') renews nothing at the server");
    else if (after && (kind == KC_CACHE || kind == KC_TAGS))
        complain(r, b, KC_E_0413_TTL_MODE, "its ttl cannot wait for a later step");
    b->ttl->mode = modes[ast->mode];
    if (!after)
        return;
    b->ttl->after = ast->after.text;
    b->ttl->c_after = kc_c_name_of(r, ast->after, (struct kc_name){0}, false);
}

/* Whether the ttl is that of a priority: the clause of the priority comes later. */
static bool by_priority(const struct binding *b)
{
    const struct kc_clause *priority = b->work->clauses[KC_CLAUSE_PRIORITY];
    bool by_param = b->ttl->source == KC_TTL_PARAM || b->ttl->source == KC_TTL_BY;
    return by_param && priority != NULL &&
           kc_str_equal(b->work->key->pattern.params[b->ttl->param].name, priority->amount.name.text);
}

/* A queue is several keys that live as one: each step that changes it sets the ttl of all of them. */
static void check_queue(struct resolver *r, const struct binding *b)
{
    if (b->ttl->source == KC_TTL_CALL)
        complain(r, b, KC_E_0413_TTL_MODE, "every step sets the ttl of all its keys, and cannot ask each caller for it");
    else if (b->ttl->mode == KC_TTL_FROM_CREATION || b->ttl->mode == KC_TTL_AFTER)
        complain(r, b, KC_E_0413_TTL_MODE, "its keys come and go at different times: a plain length, which every step sets anew");
    else if (by_priority(b))
        complain(r, b, KC_E_0413_TTL_MODE, "its companions hold jobs of all priorities, and live as long as its lists");
}

/* What a holder relies on is a little less than the lease, for clocks that differ: see runtime/recipes/holding.c. */
enum { SHORTEST_LEASE_MS = 3 };

static void check_kind(struct resolver *r, const struct binding *b)
{
    const struct kc_key *key = b->work->key;
    enum kc_ttl_source source = b->ttl->source;
    bool lease = key->kind == KC_LOCK || key->kind == KC_SEMAPHORE;
    if (!key->external && (source == KC_TTL_SOME || source == KC_TTL_UNKNOWN))
        complain(r, b, KC_E_0412_TTL_EXTERNAL_ONLY, "only of what other software writes may the ttl be unknown");
    else if (lease && !key->external && (b->ast->kind == KC_AST_TTL_NONE || b->ast->or_none || b->ast->has_jitter))
        complain(r, b, KC_E_0413_TTL_MODE, "its ttl is the lease, after which a dead holder is forgotten: a plain length");
    else if (lease && !key->external && source == KC_TTL_FIXED && b->ttl->ms < SHORTEST_LEASE_MS)
        complain(r, b, KC_E_0413_TTL_MODE, "its lease is over before its holder could rely on it: 3ms at the least");
    else if (key->kind == KC_CACHE && b->ast->kind == KC_AST_TTL_NONE &&
             (b->work->clauses[KC_CLAUSE_STALE] != NULL || b->work->clauses[KC_CLAUSE_EARLY] != NULL))
        complain(r, b, KC_E_0413_TTL_MODE, "'stale' and 'early' are about expiry, and this never expires");
    else if (key->kind == KC_TAGS && !key->external && source == KC_TTL_CALL)
        complain(r, b, KC_E_0413_TTL_MODE, "the writes of its keys set it, and none of them says how long: a length, a parameter, a setting or 'none'");
    else if (key->kind == KC_QUEUE && !key->external)
        check_queue(r, b);
}

static void report_no_ttl(struct resolver *r, const struct kc_key *key)
{
    const char *hint = kc_kind_rules(key->kind)->ttl_hint;
    struct kc_diag *diag = kc_report(r->diags, KC_E_0404_NO_TTL, key->span, "%s '%.*s' does not say how long it lives",
                                     kc_kind_name(key->kind), KC_FMT(key->name));
    if (key->kind == KC_LOCK || key->kind == KC_SEMAPHORE)
        kc_note(r->diags, diag, "add the lease, after which a dead holder is forgotten: 'ttl %s'", hint);
    else if (kc_str_is(KC_STR("none"), hint))
        kc_note(r->diags, diag, "add 'ttl none' if it is never to expire, else a length, as in 'ttl 30d'");
    else
        kc_note(r->diags, diag, "add a length, as in 'ttl %s', or 'ttl none' if it is never to expire", hint);
}

void kc_resolve_ttl(struct resolver *r, struct key_work *work)
{
    struct kc_key *key = work->key;
    const struct kc_clause *own = work->clauses[KC_CLAUSE_TTL];
    /* Their ttl is none, or the window: a clause of their own was refused, a group's is not meant for them. */
    if (key->kind == KC_CHANNEL || key->kind == KC_LIMITER)
        return;
    struct binding b = {.work = work,
                        .ast = own != NULL ? own->ttl : work->place->ttl,
                        .ttl = &key->ttl,
                        .inherited = own == NULL};
    if (b.ast == NULL && (work->decl->damaged || work->place->damaged))
        return;
    if (b.ast == NULL) {
        report_no_ttl(r, key);
        return;
    }
    if (own != NULL ? !kc_check_ttl(r, b.ast) : work->place->ttl_broken)
        return;
    b.ttl->span = b.ast->span;
    b.ttl->or_none = b.ast->or_none;
    b.ttl->jitter = b.ast->has_jitter ? (uint32_t)(b.ast->jitter.magnitude / 100) : 0;
    bind_source(r, &b);
    bind_mode(r, &b);
    check_kind(r, &b);
}
