/* keys.c: keys and channels: pattern, clauses, what they hold. Time to live: ttl.c; recipes and side keys: recipes.c;
 * what refers to other keys: bindings.c. */
#include "meaning/resolve.h"

/* ---- Pattern ----------------------------------------------------------------------------------------------------- */

void kc_resolve_key_pattern(struct resolver *r, struct key_work *work)
{
    if (work->pattern_state == PATTERN_RESOLVING)
        work->broken = true; /* its parameter's type names the key itself: that type is refused as a parameter */
    if (work->pattern_state != PATTERN_NEW)
        return;
    work->pattern_state = PATTERN_RESOLVING;
    kc_resolve_place(r, work->place);
    bool good = kc_join_pattern(r, work->decl->pattern, &work->place->prefix, work->place->separator, &work->key->pattern);
    work->broken = work->broken || !good || work->place->broken || work->place->damaged || work->decl->damaged;
    work->pattern_state = PATTERN_RESOLVED;
}

/* The outermost group that could have named a database; NULL: the key stands at the top. */
static struct place *outermost(struct place *place)
{
    if (place->parent == NULL)
        return NULL;
    while (place->parent->parent != NULL)
        place = place->parent;
    return place;
}

static void require_database(struct resolver *r, struct key_work *work)
{
    struct kc_key *key = work->key;
    if (key->kind == KC_CHANNEL)
        return;
    key->database = work->place->database;
    if (key->database != NULL || work->broken)
        return;
    work->broken = true;
    struct place *group = outermost(work->place);
    if (r->incomplete || (group != NULL && group->no_database_said))
        return;
    struct kc_diag *diag = kc_report(r->diags, KC_E_0212_NO_DATABASE, key->span,
                                     "key '%.*s' is in no database, and the schema has several", KC_FMT(key->name));
    if (group == NULL) {
        kc_note(r->diags, diag, "put it into a group: in %.*s { … }", KC_FMT(r->database_list.items[0]->name));
        return;
    }
    group->no_database_said = true;
    kc_note_at(r->diags, diag, group->decl->span, "this group names no database");
}

/* ---- Clauses ----------------------------------------------------------------------------------------------------- */

static bool is_allowed(const struct kc_key *key, enum kc_clause_kind clause)
{
    switch (clause) {
    case KC_CLAUSE_YIELDS: return true;
    case KC_CLAUSE_TTL: return key->kind != KC_CHANNEL && key->kind != KC_LIMITER;
    case KC_CLAUSE_TAGGED: return key->kind != KC_CHANNEL && key->kind != KC_QUEUE && key->kind != KC_TAGS;
    default: return (kc_kind_rules(key->kind)->allows & KC_BIT(clause)) != 0;
    }
}

static struct kc_str kinds_that_take(struct resolver *r, enum kc_clause_kind clause)
{
    struct kc_str list = KC_STR("");
    for (int kind = 0; kind < KC_KIND_COUNT; kind++) {
        const struct kind_rules *rules = kc_kind_rules((enum kc_kind)kind);
        if ((rules->allows & KC_BIT(clause)) != 0)
            list = kc_arena_printf(r->arena, "%.*s%s%s", KC_FMT(list), list.len == 0 ? "" : ", ", rules->name);
    }
    return list;
}

static void refuse_clause(struct resolver *r, const struct kc_key *key, const struct kc_clause *clause)
{
    bool algorithm = clause->kind == KC_CLAUSE_ALGORITHM;
    struct kc_str name = algorithm ? clause->names.items[0].text : kc_arena_printf(r->arena, "%s", kc_clause_name(clause->kind));
    struct kc_diag *diag = kc_report(r->diags, KC_E_0402_CLAUSE_NOT_FOR_KIND, clause->span, "%s%s takes no '%.*s'",
                                     key->kind == KC_TAGS ? "" : "a ", key->kind == KC_TAGS ? "'tags'" : kc_kind_name(key->kind), KC_FMT(name));
    if (algorithm && kc_str_is(name, "sliding") && is_allowed(key, KC_CLAUSE_TTL)) {
        kc_note(r->diags, diag, "where a ttl is to slide, 'sliding' stands directly behind its length: ttl 24h sliding");
        return;
    }
    if (clause->kind == KC_CLAUSE_TTL)
        kc_note(r->diags, diag, key->kind == KC_CHANNEL ? "messages are not kept" : "a limiter's window is its ttl");
    else if (clause->kind == KC_CLAUSE_TAGGED)
        kc_note(r->diags, diag, "all kinds but channel, queue and tags do");
    else {
        struct kc_str takers = kinds_that_take(r, clause->kind);
        kc_note(r->diags, diag, "these do: %.*s", KC_FMT(takers));
    }
}

static void collect_clauses(struct resolver *r, struct key_work *work)
{
    for (size_t i = 0; i < work->decl->clauses.count; i++) {
        const struct kc_clause *clause = &work->decl->clauses.items[i];
        const struct kc_clause **place = &work->clauses[clause->kind];
        if (*place != NULL && clause->kind != KC_CLAUSE_TAGGED) {
            struct kc_diag *diag = kc_report(r->diags, KC_E_0401_CLAUSE_TWICE, clause->span, "'%s' is given twice",
                                             kc_clause_name(clause->kind));
            kc_note_at(r->diags, diag, (*place)->span, "first given here");
        } else if (!is_allowed(work->key, clause->kind)) {
            refuse_clause(r, work->key, clause);
        } else if (*place == NULL) {
            *place = clause;
        }
    }
}

static void require_clauses(struct resolver *r, const struct key_work *work)
{
    const struct kc_key *key = work->key;
    const struct kind_rules *rules = kc_kind_rules(key->kind);
    for (int clause = 0; clause <= KC_CLAUSE_GROUPS && !work->decl->damaged; clause++) {
        bool fields_do = clause == KC_CLAUSE_OF && rules->fields == FIELDS_OR_OF && work->decl->has_fields;
        if ((rules->needs & KC_BIT(clause)) == 0 || work->clauses[clause] != NULL || fields_do)
            continue;
        const char *name = kc_clause_name((enum kc_clause_kind)clause);
        struct kc_diag *diag =
            kc_report(r->diags, KC_E_0403_CLAUSE_MISSING, key->span,
                      clause == KC_CLAUSE_OF && rules->fields == FIELDS_OR_OF ? "%s '%.*s' needs fields or '%s'"
                                                                              : "%s '%.*s' needs '%s'",
                      rules->name, KC_FMT(key->name), name);
        kc_note(r->diags, diag, "for example: %s", rules->example);
    }
}

/* ---- What a key holds -------------------------------------------------------------------------------------------- */

static void wrong_value(struct resolver *r, const struct kc_key *key, struct kc_span span, const struct kc_type *type,
                        const char *wanted)
{
    kc_report(r->diags, KC_E_0416_VALUE_TYPE, span, "a %s takes %s, not '%.*s'", kc_kind_name(key->kind), wanted,
              KC_FMT(type->spelling));
}

static void resolve_fields_of(struct resolver *r, struct key_work *work, struct kc_type *type, struct kc_span span)
{
    struct kc_key *key = work->key;
    if (type->kind == KC_T_RECORD)
        key->record = kc_record_for_key(r, type, span, key->external);
    else if (key->kind == KC_HASH && type->kind == KC_T_MAP && type->key != NULL)
        key->value = type;
    else
        wrong_value(r, key, span, type, key->kind == KC_HASH ? "a record or a 'map P -> T'" : "a record");
}

static void resolve_counter(struct resolver *r, struct kc_key *key, struct kc_type *type, struct kc_span span)
{
    bool beyond = type->kind == KC_T_INT && !type->is_signed && type->has_range && type->max_unsigned > INT64_MAX;
    if (type->kind != KC_T_INT)
        wrong_value(r, key, span, type, "an integer");
    else if (beyond)
        kc_report(r->diags, KC_E_0416_VALUE_TYPE, span, "a counter ends at 9223372036854775807, before '%.*s' does",
                  KC_FMT(type->spelling));
    else
        key->value = kc_narrow_integer(r, type, INT64_MIN, INT64_MAX, "counter");
}

static void resolve_of(struct resolver *r, struct key_work *work)
{
    const struct kc_clause *of = work->clauses[KC_CLAUSE_OF];
    struct kc_key *key = work->key;
    if (of == NULL) {
        key->value = key->kind == KC_COUNTER ? kc_plain_type(r, "i64") : NULL;
        return;
    }
    struct kc_type *type = kc_resolve_type(r, of->type);
    if (kc_is_poison(r, type))
        return;
    if (key->kind == KC_HASH || key->kind == KC_STREAM)
        resolve_fields_of(r, work, type, of->type->span);
    else if (key->kind == KC_COUNTER)
        resolve_counter(r, key, type, of->type->span);
    else if (kc_require_value_type(r, type, of->type->span, key->kind == KC_CHANNEL ? "a message" : "a value"))
        key->value = type;
}

static void resolve_braces(struct resolver *r, struct key_work *work)
{
    const struct kc_decl *decl = work->decl;
    struct kc_key *key = work->key;
    if (!decl->has_fields)
        return;
    if (kc_kind_rules(key->kind)->fields == FIELDS_NEVER) {
        kc_report(r->diags, KC_E_0421_FIELDS, key->span, "a %s has no fields", kc_kind_name(key->kind));
        return;
    }
    if (work->clauses[KC_CLAUSE_OF] != NULL) {
        kc_report(r->diags, KC_E_0421_FIELDS, work->clauses[KC_CLAUSE_OF]->span,
                  "%s '%.*s' has its fields from 'of' and in braces: one of them is too much", kc_kind_name(key->kind),
                  KC_FMT(key->name));
        return;
    }
    key->record = kc_resolve_fields(r, decl, (struct record_rules){.hash_fields = true, .external = key->external});
}

/* ---- Sorted sets, caps, groups ----------------------------------------------------------------------------------- */

static bool is_time_score(const struct kc_type *type)
{
    return type->kind == KC_T_TIMESTAMP || type->kind == KC_T_TIMESTAMP_MS;
}

static bool beyond_score(const struct kc_type *type)
{
    if (!type->has_range)
        return false;
    return type->is_signed ? type->min_signed < -KC_MAX_SCORE || type->max_signed > KC_MAX_SCORE
                           : type->max_unsigned > (uint64_t)KC_MAX_SCORE;
}

static void resolve_score(struct resolver *r, struct key_work *work)
{
    const struct kc_clause *by = work->clauses[KC_CLAUSE_BY];
    if (by == NULL)
        return;
    struct kc_type *type = kc_resolve_type(r, by->type);
    if (kc_is_poison(r, type))
        return;
    bool integer = type->kind == KC_T_INT || is_time_score(type) || kc_is_duration_type(type);
    if (integer && !beyond_score(type))
        work->key->score = kc_narrow_integer(r, type, -KC_MAX_SCORE, KC_MAX_SCORE, "score");
    else if (integer)
        kc_report(r->diags, KC_E_0417_SCORE_TYPE, by->type->span,
                  "scores are exact up to 2^53 = 9007199254740992, and '%.*s' goes beyond", KC_FMT(type->spelling));
    else if (type->kind == KC_T_FLOAT && type->bits == 64)
        work->key->score = type;
    else
        kc_report(r->diags, KC_E_0417_SCORE_TYPE, by->type->span, "a score is an integer, f64 or a timestamp, not '%.*s'",
                  KC_FMT(type->spelling));
}

static void resolve_caps(struct resolver *r, struct key_work *work)
{
    const struct kc_clause *capped = work->clauses[KC_CLAUSE_CAPPED], *window = work->clauses[KC_CLAUSE_WINDOW];
    struct kc_key *key = work->key;
    if (capped != NULL) {
        key->capped = kc_resolve_amount(r, &key->pattern, &capped->amount, (struct amount_rules){.what = "capped", .unit = AMOUNT_COUNT});
        key->capped_approximately = capped->approximate;
        if (capped->approximate && key->kind != KC_STREAM)
            kc_report(r->diags, KC_E_0402_CLAUSE_NOT_FOR_KIND, capped->span,
                      "only a stream can be capped approximately, a %s is capped exactly", kc_kind_name(key->kind));
    }
    if (window == NULL)
        return;
    key->window = kc_resolve_amount(r, &key->pattern, &window->amount, (struct amount_rules){.what = "window", .unit = AMOUNT_DURATION});
    if (key->score != NULL && !is_time_score(key->score))
        kc_report(r->diags, KC_E_0418_WINDOW_SCORE, window->span,
                  "'window' forgets by time, and the score is '%.*s', not a timestamp", KC_FMT(key->score->spelling));
}

static void resolve_groups(struct resolver *r, struct key_work *work)
{
    const struct kc_clause *groups = work->clauses[KC_CLAUSE_GROUPS];
    struct kc_key *key = work->key;
    if (groups == NULL)
        return;
    struct kc_table seen = {0};
    key->groups = KC_NEW_ARRAY(r->arena, struct kc_str, groups->names.count);
    for (size_t i = 0; i < groups->names.count; i++) {
        struct kc_name name = groups->names.items[i];
        key->groups[i] = name.text;
        if (kc_seen_before(r, &seen, key->groups, i) < 0)
            continue;
        struct kc_str shown = kc_shown(r, name.text);
        kc_report(r->diags, KC_E_0227_NAMED_TWICE, name.span, "'%.*s' is named twice", KC_FMT(shown));
    }
    key->group_count = groups->names.count;
}

static void resolve_once(struct resolver *r, struct key_work *work)
{
    const struct kc_clause *once = work->clauses[KC_CLAUSE_ONCE];
    work->key->once = once != NULL;
    if (once != NULL && work->key->external)
        kc_report(r->diags, KC_E_0402_CLAUSE_NOT_FOR_KIND, once->span,
                  "'once' reads by deleting, and external keys are never deleted");
}

/* ---- All of it --------------------------------------------------------------------------------------------------- */

static void resolve_key(struct resolver *r, struct key_work *work)
{
    const struct kc_decl *decl = work->decl;
    struct kc_key *key = work->key;
    key->c_name = kc_c_name_of(r, decl->name, decl->c_name, false);
    key->group = work->place->group;
    key->external = decl->external || work->place->external;
    key->kind = kc_kind_find(decl->key_kind.text); /* the grammar knows the kinds */
    kc_resolve_key_pattern(r, work);
    require_database(r, work);
    collect_clauses(r, work);
    require_clauses(r, work);
    resolve_of(r, work);
    resolve_braces(r, work);
    resolve_score(r, work);
    resolve_caps(r, work);
    resolve_groups(r, work);
    resolve_once(r, work);
    kc_resolve_ttl(r, work);
    kc_resolve_recipe(r, work);
}

void kc_resolve_keys(struct resolver *r)
{
    for (size_t i = 0; i < r->key_works.count; i++)
        resolve_key(r, r->key_works.items[i]);
    kc_resolve_bindings(r);
    struct kc_schema *schema = r->schema;
    schema->keys = KC_NEW_ARRAY(r->arena, struct kc_key *, r->key_works.count);
    for (size_t i = 0; i < r->key_works.count; i++) {
        struct key_work *work = r->key_works.items[i];
        if (work->broken)
            continue;
        work->key->index = (uint32_t)schema->keys_count;
        schema->keys[schema->keys_count++] = work->key;
    }
}
