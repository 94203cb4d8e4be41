/* server.c: `server` and `expect`: what the keyspace relies on, and what operation should look like. */
#include "meaning/directives.h"
#include "meaning/resolve.h"

/* ---- server ------------------------------------------------------------------------------------------------------ */

struct kc_str kc_directive_name(struct resolver *r, struct kc_str name)
{
    char *lower = kc_arena_alloc(r->arena, name.len + 1);
    for (size_t i = 0; i < name.len; i++)
        lower[i] = (char)(name.data[i] >= 'A' && name.data[i] <= 'Z' ? name.data[i] - 'A' + 'a' : name.data[i]);
    return (struct kc_str){lower, name.len};
}

/* False: reported. */
static bool check_value(struct resolver *r, const struct kc_ast_directive *ast, struct kc_str name)
{
    struct kc_directive_value value;
    if (kc_directive_takes(r->arena, name, ast->arguments, &value))
        return true;
    struct kc_diag *diag = kc_report(r->diags, KC_E_0436_DIRECTIVE_FORM, ast->arguments_span, "'%.*s' takes %.*s, not '%.*s'", KC_FMT(name),
                                     KC_FMT(value.takes), KC_FMT(kc_shown(r, ast->arguments)));
    kc_fix(r->diags, diag, value.instead);
    return false;
}

/* False: reported. */
static bool check_directive(struct resolver *r, const struct kc_ast_directive *ast, struct kc_str name,
                            struct kc_table *seen)
{
    enum kc_directive_kind kind = kc_directive_find(name);
    if (kind == KC_DIRECTIVE_UNKNOWN) {
        size_t count;
        struct kc_str *names = kc_directive_names(r->arena, &count);
        bool incomplete = r->incomplete;
        r->incomplete = false; /* no file could declare a directive */
        kc_report_unknown_of(r, KC_E_0429_UNKNOWN_DIRECTIVE, ast->name, "directive", names, count);
        r->incomplete = incomplete;
        return false;
    }
    if (kind == KC_DIRECTIVE_SECRET) {
        struct kc_diag *diag = kc_report(r->diags, KC_E_0430_SECRET_DIRECTIVE, ast->name.span,
                                         "'%.*s' is a secret: a schema is no place for it", KC_FMT(ast->name.text));
        kc_note(r->diags, diag, "keep it in a file of its own that only the server reads");
        return false;
    }
    if (ast->arguments.len == 0) {
        kc_report(r->diags, KC_E_0432_DIRECTIVE_VALUE, ast->name.span, "'%.*s' has no value", KC_FMT(ast->name.text));
        return false;
    }
    void **place = kc_table_place(r->arena, seen, name);
    const struct kc_ast_directive *first = *place;
    *place = (void *)(uintptr_t)ast;
    if (first == NULL || kind == KC_DIRECTIVE_REPEATABLE)
        return check_value(r, ast, name);
    struct kc_diag *diag = kc_report(r->diags, KC_E_0431_DIRECTIVE_TWICE, ast->span,
                                     "'%.*s' is given twice, and a server has one", KC_FMT(ast->name.text));
    kc_note_at(r->diags, diag, first->span, "first given here");
    return false;
}

static void resolve_directives(struct resolver *r)
{
    struct kc_schema *schema = r->schema;
    struct kc_table seen = {0};
    size_t count = 0;
    for (size_t i = 0; i < r->server_decls.count; i++)
        count += r->server_decls.items[i]->directives.count;
    schema->directives = KC_NEW_ARRAY(r->arena, struct kc_directive, count);
    for (size_t i = 0; i < r->server_decls.count; i++) {
        const struct kc_decl *decl = r->server_decls.items[i];
        for (size_t k = 0; k < decl->directives.count; k++) {
            const struct kc_ast_directive *ast = &decl->directives.items[k];
            struct kc_str name = kc_directive_name(r, ast->name.text);
            if (check_directive(r, ast, name, &seen))
                schema->directives[schema->directives_count++] =
                    (struct kc_directive){.name = name, .arguments = ast->arguments, .doc = ast->doc, .span = ast->span};
        }
    }
}

/* ---- expect ------------------------------------------------------------------------------------------------------ */

#define UNIT(unit) (1u << (unit))
#define AT_LEAST 1u
#define AT_MOST 2u

/* Named as INFO has them, where it has them. */
static const struct metric {
    const char *name, *takes;
    unsigned units, directions;
} metrics[] = {
    {"hit_rate", "at least a percentage, as in >= 85%", UNIT(KC_NUM_PERCENT), AT_LEAST},
    {"used_memory", "at most a percentage of maxmemory or a size, as in <= 80%", UNIT(KC_NUM_PERCENT) | UNIT(KC_NUM_SIZE),
     AT_MOST},
    {"latency", "at most a duration, as in <= 1ms", UNIT(KC_NUM_DURATION), AT_MOST},
    {"connected_clients", "at most a number or a percentage of maxclients, as in <= 500",
     UNIT(KC_NUM_INTEGER) | UNIT(KC_NUM_PERCENT), AT_MOST},
    {"blocked_clients", "at most a number, as in <= 100", UNIT(KC_NUM_INTEGER), AT_MOST},
    {"evicted_keys", "at most a number, as in <= 0", UNIT(KC_NUM_INTEGER), AT_MOST},
    {"rejected_connections", "at most a number, as in <= 0", UNIT(KC_NUM_INTEGER), AT_MOST},
    {"mem_fragmentation_ratio", "at most a ratio, as in <= 1.5", UNIT(KC_NUM_INTEGER) | UNIT(KC_NUM_DECIMAL), AT_MOST},
    {"instantaneous_ops_per_sec", "a number, as in <= 50000", UNIT(KC_NUM_INTEGER), AT_LEAST | AT_MOST},
    {"connected_replicas", "at least a number, as in >= 1", UNIT(KC_NUM_INTEGER), AT_LEAST},
    {"replication_lag", "at most a duration, as in <= 5s", UNIT(KC_NUM_DURATION), AT_MOST},
    {"keys", "a number, as in <= 1000000", UNIT(KC_NUM_INTEGER), AT_LEAST | AT_MOST},
};
enum { METRIC_COUNT = sizeof metrics / sizeof *metrics };

static bool fits_metric(const struct metric *metric, const struct kc_ast_expectation *ast)
{
    const struct kc_number *value = &ast->value;
    if (value->bad)
        return true;
    unsigned direction = kc_str_is(ast->op, ">=") || kc_str_is(ast->op, ">")   ? AT_LEAST
                         : kc_str_is(ast->op, "<=") || kc_str_is(ast->op, "<") ? AT_MOST
                                                                               : 0;
    bool too_large = value->overflow || (value->unit == KC_NUM_PERCENT && value->magnitude > 100000);
    return (metric->units & UNIT(value->unit)) != 0 && (metric->directions & direction) != 0 && !value->negative &&
           !too_large;
}

/* False: reported. */
static bool check_expectation(struct resolver *r, const struct kc_ast_expectation *ast)
{
    struct kc_str names[METRIC_COUNT];
    for (size_t i = 0; i < METRIC_COUNT; i++) {
        if (!kc_str_is(ast->metric.text, metrics[i].name)) {
            names[i] = kc_arena_printf(r->arena, "%s", metrics[i].name);
            continue;
        }
        if (fits_metric(&metrics[i], ast))
            return true;
        kc_report(r->diags, KC_E_0434_METRIC_VALUE, kc_span_join(ast->metric.span, ast->value.span), "%s takes %s",
                  metrics[i].name, metrics[i].takes);
        return false;
    }
    kc_report_unknown_of(r, KC_E_0433_UNKNOWN_METRIC, ast->metric, "metric", names, METRIC_COUNT);
    return false;
}

static void resolve_expectations(struct resolver *r)
{
    struct kc_schema *schema = r->schema;
    size_t count = 0;
    for (size_t i = 0; i < r->expect_decls.count; i++)
        count += r->expect_decls.items[i]->expectations.count;
    schema->expectations = KC_NEW_ARRAY(r->arena, struct kc_expectation, count);
    for (size_t i = 0; i < r->expect_decls.count; i++) {
        const struct kc_decl *decl = r->expect_decls.items[i];
        for (size_t k = 0; k < decl->expectations.count; k++) {
            const struct kc_ast_expectation *ast = &decl->expectations.items[k];
            if (check_expectation(r, ast))
                schema->expectations[schema->expectations_count++] = (struct kc_expectation){.metric = ast->metric.text,
                                                                                             .op = ast->op,
                                                                                             .value = ast->value.text,
                                                                                             .doc = ast->doc,
                                                                                             .span = ast->span};
        }
    }
}

void kc_resolve_server(struct resolver *r)
{
    resolve_directives(r);
    resolve_expectations(r);
}
