/* bindings.c: what a key says about other keys: whom it yields to, its tags, and the keys that values name. Runs when every
 * pattern is known. Circles and order among those that yield are the affair of compiler/pattern/. */
#include "meaning/resolve.h"

static struct key_work *find_key(struct resolver *r, struct kc_name name)
{
    struct key_work *work = kc_table_find(&r->keys, name.text);
    if (work == NULL)
        kc_report_unknown(r, KC_E_0207_UNKNOWN_KEY, name, "key", &r->keys);
    return work;
}

/* ---- yields ------------------------------------------------------------------------------------------------------ */

static bool may_yield_to(struct resolver *r, const struct key_work *work, const struct key_work *other, struct kc_name name)
{
    const struct kc_key *key = work->key, *target = other->key;
    struct kc_diag *diag;
    if (other == work) {
        kc_report(r->diags, KC_E_0225_YIELDS_TO_ITSELF, name.span, "'%.*s' cannot yield to itself", KC_FMT(name.text));
        return false;
    }
    if (work->broken || other->broken)
        return false;
    bool both = (key->kind == KC_CHANNEL) == (target->kind == KC_CHANNEL);
    if (both && key->database == target->database)
        return true;
    diag = kc_report(r->diags, KC_E_0226_YIELDS_ELSEWHERE, name.span,
                     both ? "'%.*s' is in another database: the two never meet"
                          : "a key and a channel never meet: '%.*s' needs no yielding",
                     KC_FMT(name.text));
    kc_note_at(r->diags, diag, target->span, "declared here");
    return false;
}

static void resolve_yields(struct resolver *r, struct key_work *work)
{
    const struct kc_clause *clause = work->clauses[KC_CLAUSE_YIELDS];
    struct kc_key *key = work->key;
    if (clause == NULL)
        return;
    key->yields_span = clause->span;
    key->yields_to_all = clause->names.count == 0;
    key->yields = KC_NEW_ARRAY(r->arena, struct kc_key *, clause->names.count);
    struct kc_str *names = KC_NEW_ARRAY(r->arena, struct kc_str, clause->names.count);
    struct kc_table seen = {0};
    for (size_t i = 0; i < clause->names.count; i++) {
        struct kc_name name = clause->names.items[i];
        struct key_work *other = find_key(r, name);
        names[i] = name.text;
        if (kc_seen_before(r, &seen, names, i) >= 0)
            kc_report(r->diags, KC_E_0227_NAMED_TWICE, name.span, "'%.*s' is named twice", KC_FMT(name.text));
        else if (other != NULL && may_yield_to(r, work, other, name))
            key->yields[key->yield_count++] = other->key;
    }
}

/* ---- tagged ------------------------------------------------------------------------------------------------------ */

static bool bind_argument(struct resolver *r, const struct kc_key *key, const struct kc_param *wanted, struct kc_name name,
                          uint32_t *out)
{
    long param = kc_find_param(r, &key->pattern, name);
    if (param < 0)
        return false;
    *out = (uint32_t)param;
    if (key->pattern.params[param].type == wanted->type)
        return true;
    struct kc_diag *diag =
        kc_report(r->diags, KC_E_0426_TAGGED, name.span, "{%.*s} is '%.*s', and the tags' {%.*s} is '%.*s'",
                  KC_FMT(name.text), KC_FMT(key->pattern.params[param].type->spelling), KC_FMT(wanted->name),
                  KC_FMT(wanted->type->spelling));
    kc_note_at(r->diags, diag, wanted->span, "declared here");
    return false;
}

static bool bind_arguments(struct resolver *r, const struct kc_key *key, const struct kc_key *tags,
                           const struct kc_clause *clause, uint32_t *out)
{
    size_t given = clause->names.count - 1, wanted = tags->pattern.param_count;
    if (given != wanted) {
        struct kc_diag *diag = kc_report(r->diags, KC_E_0426_TAGGED, clause->span, "'%.*s' has %zu parameter%s, not %zu",
                                         KC_FMT(tags->name), wanted, wanted == 1 ? "" : "s", given);
        kc_note_at(r->diags, diag, tags->pattern.span, "its pattern");
        return false;
    }
    bool good = true;
    for (size_t i = 0; i < given; i++)
        good = bind_argument(r, key, &tags->pattern.params[i], clause->names.items[i + 1], &out[i]) && good;
    return good;
}

/* May this key carry those tags? */
static bool fits_tags(struct resolver *r, const struct kc_key *key, const struct kc_key *tags, struct kc_name name)
{
    const char *why = NULL;
    if (tags->kind != KC_TAGS)
        why = "is no 'tags' key";
    else if (tags->external)
        why = "is other software's";
    else if (key->external)
        why = "is written with the keys that carry it, and other software writes this one";
    else if (tags->database != key->database)
        why = "is in another database: one step of the server cannot reach both";
    else if (tags->versions && (key->kind != KC_CACHE || key->record != NULL))
        why = "keeps versions, which only a 'cache … of T' can compare";
    else if (tags->versions && key->ttl.mode == KC_TTL_SLIDING)
        why = "keeps versions, which a read that renews the ttl ('sliding') does not compare";
    if (why == NULL)
        return true;
    struct kc_diag *diag = kc_report(r->diags, KC_E_0426_TAGGED, name.span, "'%.*s' %s", KC_FMT(name.text), why);
    kc_note_at(r->diags, diag, tags->span, "declared here");
    return false;
}

static void resolve_tagging(struct resolver *r, struct key_work *work, const struct kc_clause *clause)
{
    struct kc_key *key = work->key;
    struct kc_name name = clause->names.items[0];
    struct key_work *tags = find_key(r, name);
    if (tags == NULL || tags->broken || work->broken || !fits_tags(r, key, tags->key, name))
        return;
    struct kc_tagging *tagging = &key->taggings[key->tagging_count];
    *tagging = (struct kc_tagging){.tags = tags->key,
                                   .params = KC_NEW_ARRAY(r->arena, uint32_t, clause->names.count),
                                   .span = clause->span};
    key->tagging_count += bind_arguments(r, key, tags->key, clause, tagging->params) ? 1 : 0;
}

static void resolve_taggings(struct resolver *r, struct key_work *work)
{
    if (work->clauses[KC_CLAUSE_TAGGED] == NULL)
        return;
    work->key->taggings = KC_NEW_ARRAY(r->arena, struct kc_tagging, work->decl->clauses.count);
    for (size_t i = 0; i < work->decl->clauses.count; i++) {
        if (work->decl->clauses.items[i].kind == KC_CLAUSE_TAGGED)
            resolve_tagging(r, work, &work->decl->clauses.items[i]);
    }
}

/* ---- key A | B --------------------------------------------------------------------------------------------------- */

/* A name is read back as one of them: that is unambiguous only within a database, whose patterns never meet. */
static void check_one_database(struct resolver *r, const struct kc_type *type, const struct kc_ast_type *ast)
{
    for (size_t i = 1; i < type->target_count; i++) {
        const struct kc_database *first = type->targets[0]->database, *other = type->targets[i]->database;
        if (first == other || first == NULL || other == NULL)
            continue;
        struct kc_diag *diag = kc_report(r->diags, KC_E_0324_KEY_TARGET, ast->targets.items[i].span,
                                         "'%.*s' is in another database than '%.*s': a name could be either's",
                                         KC_FMT(type->targets[i]->name), KC_FMT(type->targets[0]->name));
        kc_note_at(r->diags, diag, type->targets[i]->span, "declared here");
        return;
    }
}

void kc_resolve_bindings(struct resolver *r)
{
    for (size_t i = 0; i < r->key_works.count; i++) {
        resolve_yields(r, r->key_works.items[i]);
        resolve_taggings(r, r->key_works.items[i]);
    }
    for (size_t i = 0; i < r->key_types.count; i++)
        check_one_database(r, r->key_types.items[i], r->key_type_uses.items[i]);
}
