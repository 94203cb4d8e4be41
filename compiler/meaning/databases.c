/* databases.c: databases, groups as places, and what is reserved. */
#include <stdlib.h>

#include "meaning/directives.h"
#include "meaning/resolve.h"

/* ---- Databases --------------------------------------------------------------------------------------------------- */

static void check_number_twice(struct resolver *r, const struct kc_database *database)
{
    struct kc_str number = kc_arena_printf(r->arena, "%u", database->number);
    void **place = kc_table_place(r->arena, &r->database_numbers, number);
    const struct kc_database *first = *place;
    if (first == NULL) {
        *place = (void *)(uintptr_t)database;
        return;
    }
    struct kc_diag *diag =
        kc_report(r->diags, KC_E_0214_DATABASE_NUMBER_TWICE, database->span, "database %u has two names, '%.*s' and '%.*s'",
                  database->number, KC_FMT(first->name), KC_FMT(database->name));
    kc_note_at(r->diags, diag, first->span, "the first one");
}

static void check_cluster(struct resolver *r, const struct kc_database *database)
{
    if (r->cluster_decl == NULL || database->number == 0)
        return;
    struct kc_diag *diag = kc_report(r->diags, KC_E_0219_CLUSTER_DATABASE, database->span, "a cluster has database 0 only");
    kc_note_at(r->diags, diag, r->cluster_decl->span, "the keys live in a cluster, it says here");
}

/* How many databases the server has: as `server { databases N; }` says, else 16. A value that is none is told elsewhere. */
static unsigned server_databases(struct resolver *r, bool *said)
{
    *said = false;
    for (size_t i = 0; i < r->server_decls.count; i++) {
        const struct kc_decl *decl = r->server_decls.items[i];
        for (size_t k = 0; k < decl->directives.count; k++) {
            const struct kc_ast_directive *directive = &decl->directives.items[k];
            struct kc_directive_value value;
            struct kc_str number = directive->arguments;
            if (!kc_str_is(kc_directive_name(r, directive->name.text), "databases") || number.len == 0)
                continue;
            *said = true;
            if (number.data[0] < '1' || number.data[0] > '9' || !kc_directive_takes(r->arena, KC_STR("databases"), number, &value))
                return INT32_MAX;
            return (unsigned)strtoul(number.data, NULL, 10);
        }
    }
    return 16;
}

static void check_server_has(struct resolver *r, const struct kc_database *database, unsigned count, bool said)
{
    if (database->number < count)
        return;
    if (said) {
        kc_report(r->diags, KC_E_0215_DATABASE_NUMBER, database->span,
                  "'databases %u' gives the server databases 0 to %u, not %u", count, count - 1, database->number);
        return;
    }
    struct kc_diag *diag =
        kc_report(r->diags, KC_W_0216_DATABASE_BEYOND_DEFAULT, database->span,
                  "a server has databases 0 to 15 unless it is told otherwise, not %u", database->number);
    kc_note(r->diags, diag, "say so: server { databases %u; }", database->number + 1);
}

void kc_resolve_databases(struct resolver *r)
{
    bool said;
    unsigned count = server_databases(r, &said);
    for (size_t i = 0; i < r->database_list.count; i++) {
        struct kc_database *database = r->database_list.items[i];
        if (database->number == UINT32_MAX)
            continue;
        check_number_twice(r, database);
        check_cluster(r, database);
        check_server_has(r, database, count, said);
    }
    if (r->database_list.count == 0 && !r->incomplete)
        *KC_PUSH(r->arena, &r->database_list) = KC_NEW(r->arena, struct kc_database);
    if (r->database_list.count == 1)
        r->implicit = r->database_list.items[0];
    r->schema->databases = r->database_list.items;
    r->schema->databases_count = r->database_list.count;
}

/* ---- Places ------------------------------------------------------------------------------------------------------ */

/* data NULL: the default. */
static char separator_of(struct resolver *r, const struct kc_name *separator, char otherwise)
{
    if (separator->text.data == NULL)
        return otherwise;
    char c = separator->text.len == 1 ? separator->text.data[0] : '\0';
    if (separator->text.len == 0 && r->failed)
        return otherwise; /* what could not be read is empty */
    if (c != '\0' && c != '{' && c != '}' && (unsigned char)c < 0x80)
        return c;
    kc_report(r->diags, KC_E_0221_SEPARATOR, separator->span, "a separator is one ASCII character, and no brace");
    return otherwise;
}

static void find_database(struct resolver *r, struct place *place)
{
    const struct kc_name *name = &place->decl->name;
    struct kc_database *outer = place->parent->parent == NULL ? NULL : place->parent->database;
    place->database = place->parent->database;
    place->broken = place->parent->broken;
    place->damaged = place->parent->damaged || place->decl->damaged;
    if (name->text.data == NULL)
        return;
    struct kc_database *named = kc_table_find(&r->databases, name->text);
    if (named == NULL) {
        kc_report_unknown(r, KC_E_0208_UNKNOWN_DATABASE, *name, "database", &r->databases);
        place->broken = true;
        return;
    }
    place->database = named;
    if (outer == NULL || outer == named)
        return;
    struct kc_diag *diag = kc_report(r->diags, KC_E_0213_OTHER_DATABASE, name->span,
                                     "a group inside one of database '%.*s' cannot be in another", KC_FMT(outer->name));
    kc_note_at(r->diags, diag, place->parent->decl->span, "the outer group");
    place->broken = true;
}

static void resolve_head(struct resolver *r, struct place *place)
{
    const struct kc_decl *decl = place->decl;
    find_database(r, place);
    place->separator = separator_of(r, &decl->text, place->parent->separator);
    place->external = decl->external || place->parent->external;
    place->prefix = place->parent->prefix;
    if (decl->pattern != NULL && decl->pattern->pieces.count != 0 &&
        !kc_join_pattern(r, decl->pattern, &place->parent->prefix, place->separator, &place->prefix))
        place->broken = true;
    place->ttl = decl->ttl != NULL ? decl->ttl : place->parent->ttl;
    place->ttl_broken = decl->ttl != NULL ? !kc_check_ttl(r, decl->ttl) : place->parent->ttl_broken;
}

static void make_group(struct resolver *r, struct place *place)
{
    struct kc_group *group = KC_NEW(r->arena, struct kc_group);
    group->parent = place->parent->group;
    group->database = place->database;
    group->prefix = place->prefix.text.data != NULL ? place->prefix.text : KC_STR("");
    group->doc = place->decl->doc;
    group->span = place->decl->span;
    place->group = group;
}

void kc_resolve_place(struct resolver *r, struct place *place)
{
    if (place->resolved)
        return;
    place->resolved = true;
    if (place->parent == NULL) {
        place->database = r->implicit;
        place->separator = r->separator;
        return;
    }
    kc_resolve_place(r, place->parent);
    resolve_head(r, place);
    make_group(r, place);
}

void kc_resolve_separator(struct resolver *r)
{
    r->separator = r->separator_decl == NULL ? ':' : separator_of(r, &r->separator_decl->text, ':');
}

/* ---- Reserved ---------------------------------------------------------------------------------------------------- */

static bool any_key(const struct resolver *r)
{
    for (size_t i = 0; i < r->key_works.count; i++) {
        if (!kc_str_is(r->key_works.items[i]->decl->key_kind.text, "channel"))
            return true;
    }
    return false;
}

static void check_range_free(struct resolver *r, const struct kc_reserved *reserved)
{
    for (size_t i = 0; i < r->database_list.count; i++) {
        const struct kc_database *database = r->database_list.items[i];
        bool implied = database->name.data == NULL;
        if (database->number < reserved->low || database->number > reserved->high || (implied && !any_key(r)))
            continue;
        struct kc_diag *diag = kc_report(r->diags, KC_E_0217_RESERVED_DATABASE, implied ? reserved->span : database->span,
                                         implied ? "database %u is reserved, and the keys are in it" : "database %u is reserved",
                                         database->number);
        if (!implied)
            kc_note_at(r->diags, diag, reserved->span, "by this");
    }
}

static bool is_database_number(const struct kc_number *number)
{
    return !number->bad && !number->overflow && number->magnitude <= INT32_MAX;
}

/* False: reported. */
static bool resolve_range(struct resolver *r, const struct kc_decl *decl, struct kc_reserved *out)
{
    const struct kc_number *ends[] = {&decl->low, &decl->high};
    for (size_t i = 0; i < 2; i++) {
        if (ends[i]->missing || is_database_number(ends[i]))
            continue;
        if (ends[i]->bad)
            return false;
        kc_report(r->diags, KC_E_0215_DATABASE_NUMBER, ends[i]->span,
                  "a database is a number from 0 to 2147483647, not %.*s", KC_FMT(ends[i]->text));
        return false;
    }
    out->low = decl->low.missing ? 0 : (unsigned)decl->low.magnitude;
    out->high = decl->high.missing ? INT32_MAX : (unsigned)decl->high.magnitude;
    if (out->low <= out->high) {
        check_range_free(r, out);
        return true;
    }
    kc_report(r->diags, KC_E_0302_RANGE_BACKWARDS, kc_span_join(decl->low.span, decl->high.span),
              "the range ends before it begins");
    return false;
}

void kc_resolve_reserved(struct resolver *r)
{
    struct kc_schema *schema = r->schema;
    schema->reserved = KC_NEW_ARRAY(r->arena, struct kc_reserved, r->reserved_works.count);
    for (size_t i = 0; i < r->reserved_works.count; i++) {
        const struct reserved_work *work = &r->reserved_works.items[i];
        struct kc_reserved *out = &schema->reserved[schema->reserved_count];
        *out = (struct kc_reserved){.span = work->decl->span, .doc = work->decl->doc};
        if (work->decl->pattern == NULL) {
            schema->reserved_count += resolve_range(r, work->decl, out) ? 1 : 0;
            continue;
        }
        out->is_pattern = true;
        out->database = work->place->parent == NULL ? NULL : work->place->database;
        bool good = kc_join_pattern(r, work->decl->pattern, &work->place->prefix, work->place->separator, &out->pattern);
        schema->reserved_count += good && !work->place->broken ? 1 : 0;
    }
}
