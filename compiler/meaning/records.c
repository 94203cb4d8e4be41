/* records.c: enums, records, and the fields in a key's braces. */
#include "meaning/resolve.h"

/* ---- Enums ------------------------------------------------------------------------------------------------------- */

static struct kc_diag *same_as(struct resolver *r, enum kc_code code, struct kc_span span, const char *what,
                               struct kc_str text)
{
    struct kc_str shown = kc_shown(r, text);
    return kc_report(r->diags, code, span, "%s '%.*s' is there already", what, KC_FMT(shown));
}

/* Reports the C name of names[i], c_names[i], where it is an earlier one's. */
static void check_c_name(struct resolver *r, struct kc_table *seen, const struct kc_str *c_names, size_t i,
                         struct kc_span span, const struct kc_str *names, struct kc_span (*span_of)(const void *items, size_t at),
                         const void *items)
{
    long first = kc_seen_before(r, seen, c_names, i);
    if (first < 0 || kc_str_is(c_names[i], "unnamed"))
        return;
    struct kc_str shown = kc_shown(r, names[i]), other = kc_shown(r, names[first]);
    struct kc_diag *diag = kc_report(r->diags, KC_E_0229_SAME_C_NAME, span, "'%.*s' is called '%.*s' in C, as '%.*s' is",
                                     KC_FMT(shown), KC_FMT(c_names[i]), KC_FMT(other));
    kc_note_at(r->diags, diag, span_of(items, (size_t)first), "the other one");
    kc_note(r->diags, diag, "'as' gives one of them another name in C");
}

static struct kc_span value_span(const void *values, size_t at)
{
    return ((const struct kc_enum_value *)values)[at].span;
}

/* The names of an enum's values, in columns, so that repetitions are found. */
struct enum_columns {
    struct kc_str *names, *texts, *c_names;
    struct kc_table seen_names, seen_texts, seen_c_names;
};

static void check_value(struct resolver *r, struct enum_columns *columns, const struct kc_enum *enumeration,
                        const struct kc_ast_value *ast, size_t i)
{
    const struct kc_enum_value *value = &enumeration->values[i];
    columns->names[i] = value->name;
    columns->texts[i] = value->text;
    columns->c_names[i] = value->c_name;
    long first = kc_seen_before(r, &columns->seen_names, columns->names, i);
    long first_text = kc_seen_before(r, &columns->seen_texts, columns->texts, i);
    struct kc_diag *diag;
    if (first >= 0) {
        diag = same_as(r, KC_E_0311_ENUM_VALUE_TWICE, value->span, "value", value->name);
        kc_note_at(r->diags, diag, enumeration->values[first].span, "first here");
    } else if (first_text >= 0) {
        diag = same_as(r, KC_E_0311_ENUM_VALUE_TWICE, ast->text.text.data != NULL ? ast->text.span : value->span,
                       "wire text", value->text);
        kc_note_at(r->diags, diag, enumeration->values[first_text].span, "first here");
    } else {
        check_c_name(r, &columns->seen_c_names, columns->c_names, i, value->span, columns->names, value_span,
                     enumeration->values);
        return;
    }
    kc_seen_before(r, &columns->seen_c_names, columns->c_names, i);
}

static void resolve_values(struct resolver *r, const struct kc_decl *decl, struct kc_enum *enumeration)
{
    size_t count = decl->values.count;
    struct enum_columns columns = {.names = KC_NEW_ARRAY(r->arena, struct kc_str, count),
                                   .texts = KC_NEW_ARRAY(r->arena, struct kc_str, count),
                                   .c_names = KC_NEW_ARRAY(r->arena, struct kc_str, count)};
    enumeration->values = KC_NEW_ARRAY(r->arena, struct kc_enum_value, count);
    enumeration->value_count = count;
    for (size_t i = 0; i < count; i++) {
        const struct kc_ast_value *ast = &decl->values.items[i];
        struct kc_enum_value *value = &enumeration->values[i];
        value->name = ast->name.text;
        value->c_name = kc_c_name_of(r, ast->name, ast->c_name, true);
        value->text = ast->text.text.data != NULL ? ast->text.text : ast->name.text;
        value->doc = ast->doc;
        value->span = ast->name.span;
        check_value(r, &columns, enumeration, ast, i);
    }
}

void kc_resolve_enum(struct resolver *r, struct type_name *entry)
{
    const struct kc_decl *decl = entry->decl;
    struct meant_enum *whole = KC_NEW(r->arena, struct meant_enum);
    struct kc_enum *enumeration = &whole->enumeration;
    struct meant_type *type = KC_NEW(r->arena, struct meant_type);
    whole->damaged = decl->damaged;
    enumeration->name = decl->name.text;
    enumeration->c_name = kc_c_name_of(r, decl->name, decl->c_name, false);
    enumeration->doc = decl->doc;
    enumeration->span = decl->name.span;
    enumeration->type = &type->type;
    entry->type = r->poison;
    if (decl->values.count == 0) {
        if (decl->damaged)
            return;
        kc_report(r->diags, KC_E_0310_ENUM_EMPTY, decl->name.span, "enum '%.*s' has no values", KC_FMT(decl->name.text));
        return;
    }
    resolve_values(r, decl, enumeration);
    type->type = (struct kc_type){.kind = KC_T_ENUM,
                                  .name = decl->name.text,
                                  .c_name = enumeration->c_name,
                                  .spelling = decl->name.text,
                                  .doc = decl->doc,
                                  .span = decl->name.span,
                                  .enumeration = enumeration};
    type->depth = 1;
    entry->type = &type->type;
    kc_add_type(r, &type->type);
    *KC_PUSH(r->arena, &r->enums) = enumeration;
}

/* ---- Fields ------------------------------------------------------------------------------------------------------ */

struct fields {
    struct kc_record *record;
    struct record_rules rules;
    bool declared; /* a record of its own, not a key's braces */
    struct kc_str *names, *c_names;
    struct kc_table seen_names, seen_c_names;
    struct kc_span others_span;
    struct meant_type whole; /* depth, not_json */
};

static struct kc_span field_span(const void *fields, size_t at)
{
    return ((const struct kc_field *)fields)[at].span;
}

static void note_part(struct fields *all, struct kc_type *part)
{
    const struct meant_type *inner = meant(part);
    if (inner->depth > all->whole.depth)
        all->whole.depth = inner->depth;
    all->whole.not_json = all->whole.not_json || kc_is_not_json(part);
}

static bool is_others(const struct kc_ast_field *ast)
{
    return !ast->name.quoted && kc_str_is(ast->name.text, "others") && ast->type->form == KC_TYPE_MAP &&
           ast->type->key != NULL;
}

static void resolve_others(struct resolver *r, struct fields *all, const struct kc_ast_field *ast)
{
    if (all->others_span.end != 0) {
        struct kc_diag *diag = kc_report(r->diags, KC_E_0321_OTHERS, ast->span, "'others' is given twice");
        kc_note_at(r->diags, diag, all->others_span, "first given here");
        return;
    }
    all->others_span = ast->span;
    all->record->others_doc = ast->doc;
    if (ast->optional || ast->required)
        kc_report(r->diags, KC_E_0321_OTHERS, ast->span,
                  "'others' holds what there is: it is neither optional nor required");
    struct kc_type *type = kc_resolve_type(r, ast->type);
    if (kc_is_poison(r, type))
        return;
    all->record->others = type;
    note_part(all, type);
}

static void check_field(struct resolver *r, struct fields *all, const struct kc_ast_field *ast, struct kc_field *field)
{
    if (ast->required && !all->rules.external) {
        struct kc_diag *diag =
            kc_report(r->diags, KC_E_0322_REQUIRED, ast->span, "'required' is for fields of external keys");
        kc_note(r->diags, diag, "everywhere else a field is required unless its type ends with '?'");
    } else if (ast->required && ast->optional) {
        kc_report(r->diags, KC_E_0322_REQUIRED, ast->span, "the field is both required and optional");
    }
    bool map = field->type->kind == KC_T_MAP && field->type->key != NULL;
    if (!kc_is_poison(r, field->type) && (all->rules.hash_fields || map) &&
        !kc_require_value_type(r, field->type, ast->type->span, "a field"))
        field->type = r->poison;
}

static void resolve_field(struct resolver *r, struct fields *all, const struct kc_ast_field *ast)
{
    size_t i = all->record->field_count;
    struct kc_field *field = &all->record->fields[i];
    field->name = all->names[i] = ast->name.text;
    field->span = ast->name.span;
    field->doc = ast->doc;
    field->type = kc_resolve_type(r, ast->type);
    field->optional = ast->optional || (all->rules.external && !ast->required);
    all->record->field_count++;
    check_field(r, all, ast, field);
    if (!kc_is_poison(r, field->type))
        note_part(all, field->type);
    long first = kc_seen_before(r, &all->seen_names, all->names, i);
    if (first >= 0) {
        struct kc_diag *diag = same_as(r, KC_E_0319_FIELD_TWICE, field->span, "field", field->name);
        kc_note_at(r->diags, diag, all->record->fields[first].span, "first here");
        all->c_names[i] = KC_STR("unnamed");
        kc_seen_before(r, &all->seen_c_names, all->c_names, i);
        return;
    }
    field->c_name = all->c_names[i] = kc_c_name_of(r, ast->name, ast->c_name, false);
    check_c_name(r, &all->seen_c_names, all->c_names, i, field->span, all->names, field_span, all->record->fields);
}

static void resolve_all_fields(struct resolver *r, const struct kc_decl *decl, struct fields *all)
{
    size_t count = decl->fields.count;
    all->record->fields = KC_NEW_ARRAY(r->arena, struct kc_field, count);
    all->names = KC_NEW_ARRAY(r->arena, struct kc_str, count);
    all->c_names = KC_NEW_ARRAY(r->arena, struct kc_str, count);
    for (size_t i = 0; i < count; i++) {
        if (is_others(&decl->fields.items[i]))
            resolve_others(r, all, &decl->fields.items[i]);
        else
            resolve_field(r, all, &decl->fields.items[i]);
    }
    if (all->record->field_count != 0 || decl->damaged)
        return;
    struct kc_diag *diag =
        kc_report(r->diags, KC_E_0320_NO_FIELDS, decl->name.span, "'%.*s' has no fields", KC_FMT(decl->name.text));
    if (all->others_span.end != 0)
        kc_note(r->diags, diag, "a hash whose fields are all alike is a 'hash … of map P -> T'");
}

struct kc_record *kc_resolve_fields(struct resolver *r, const struct kc_decl *decl, struct record_rules rules)
{
    struct fields all = {.record = KC_NEW(r->arena, struct kc_record), .rules = rules};
    all.record->span = decl->name.span;
    all.record->doc = decl->doc;
    resolve_all_fields(r, decl, &all);
    return all.record;
}

void kc_resolve_record(struct resolver *r, struct type_name *entry)
{
    const struct kc_decl *decl = entry->decl;
    struct fields all = {.record = KC_NEW(r->arena, struct kc_record), .declared = true};
    all.record->name = decl->name.text;
    all.record->c_name = kc_c_name_of(r, decl->name, decl->c_name, false);
    all.record->span = decl->name.span;
    all.record->doc = decl->doc;
    resolve_all_fields(r, decl, &all);
    if (entry->type != NULL || all.record->field_count == 0) {
        entry->type = r->poison;
        return;
    }
    if (all.whole.depth >= KC_MAX_TYPE_DEPTH) {
        kc_report(r->diags, KC_E_0314_TYPES_TOO_DEEP, decl->name.span, "types are nested more than %d deep here",
                  KC_MAX_TYPE_DEPTH);
        entry->type = r->poison;
        return;
    }
    struct meant_type *type = kc_arena_copy(r->arena, &all.whole, sizeof all.whole);
    type->depth++;
    type->type = (struct kc_type){.kind = KC_T_RECORD,
                                  .name = decl->name.text,
                                  .c_name = all.record->c_name,
                                  .spelling = decl->name.text,
                                  .doc = decl->doc,
                                  .span = decl->name.span,
                                  .record = all.record};
    all.record->type = entry->type = &type->type;
    kc_add_type(r, entry->type);
    *KC_PUSH(r->arena, &r->records) = all.record;
}

/* ---- JSON -------------------------------------------------------------------------------------------------------- */

static bool is_binary(const struct kc_type *type)
{
    return type->kind == KC_T_BYTES || type->kind == KC_T_VECTOR || (type->kind == KC_T_MAP && type->key != NULL);
}

bool kc_is_not_json(const struct kc_type *type)
{
    return is_binary(type) || ((const struct meant_type *)(const void *)type)->not_json;
}

/* Where a type was written, and where JSON is made of it. */
struct json_use {
    struct kc_span place, use;
};

static void walk_json(struct resolver *r, struct kc_type *type, struct json_use at)
{
    if (is_binary(type)) {
        struct kc_diag *diag =
            kc_report(r->diags, KC_E_0318_NOT_IN_JSON, at.place, "JSON cannot hold '%.*s'", KC_FMT(type->spelling));
        kc_note_at(r->diags, diag, at.use, "used as JSON here");
        if (type->kind == KC_T_BYTES)
            kc_note(r->diags, diag, "'hex' is a text that holds any bytes");
        return;
    }
    if (type->kind == KC_T_LIST || type->kind == KC_T_MAP)
        walk_json(r, type->element, at);
    if (type->kind != KC_T_RECORD || meant(type)->json_walked)
        return;
    meant(type)->json_walked = true;
    for (size_t i = 0; i < type->record->field_count; i++) {
        if (!kc_is_poison(r, type->record->fields[i].type))
            walk_json(r, type->record->fields[i].type, (struct json_use){type->record->fields[i].span, at.use});
    }
    if (type->record->others != NULL)
        walk_json(r, type->record->others, (struct json_use){type->record->span, at.use});
}

void kc_report_not_json(struct resolver *r, struct kc_type *type, struct kc_span use)
{
    walk_json(r, type, (struct json_use){use, use});
}

/* ---- A declared record as a key's fields ------------------------------------------------------------------------- */

/* Optional all over and without a name: its structure in C is the key's own. */
static struct kc_record *external_copy(struct resolver *r, const struct kc_record *record)
{
    struct kc_record *copy = kc_arena_copy(r->arena, record, sizeof *record);
    copy->name = copy->c_name = (struct kc_str){NULL, 0};
    copy->type = NULL;
    copy->fields = kc_arena_copy(r->arena, record->fields, sizeof *record->fields * record->field_count);
    for (size_t i = 0; i < copy->field_count; i++)
        copy->fields[i].optional = true;
    return copy;
}

struct kc_record *kc_record_for_key(struct resolver *r, struct kc_type *type, struct kc_span use, bool external)
{
    const struct kc_record *record = type->record;
    for (size_t i = 0; i < record->field_count; i++) {
        const struct kc_field *field = &record->fields[i];
        enum kc_type_kind kind = field->type->kind;
        if (kc_is_poison(r, field->type) || (kind != KC_T_RECORD && kind != KC_T_LIST && kind != KC_T_MAP))
            continue;
        struct kc_str shown = kc_shown(r, field->name);
        struct kc_diag *diag = kc_report(r->diags, KC_E_0317_NEEDS_JSON, use,
                                         "field '%.*s' of '%.*s' is no single text: it cannot stand in a hash or stream",
                                         KC_FMT(shown), KC_FMT(type->spelling));
        kc_note_at(r->diags, diag, field->span, "'json %.*s' could", KC_FMT(field->type->spelling));
        return NULL;
    }
    return external ? external_copy(r, record) : type->record;
}
