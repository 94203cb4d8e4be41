/* types.c: type expressions to shared types; names of types; what a type may be used for. */
#include <string.h>

#include "meaning/resolve.h"

bool kc_is_poison(const struct resolver *r, const struct kc_type *type)
{
    return type == r->poison;
}

void kc_add_type(struct resolver *r, struct kc_type *type)
{
    type->index = (uint32_t)r->types.count;
    *KC_PUSH(r->arena, &r->types) = type;
}

struct kc_type *kc_share_type(struct resolver *r, const struct meant_type *type, struct kc_str identity)
{
    struct kc_str kept = kc_arena_str(r->arena, identity.data, identity.len);
    void **place = kc_table_place(r->arena, &r->spellings, kept);
    if (*place != NULL)
        return *place;
    struct meant_type *shared = kc_arena_copy(r->arena, type, sizeof *type);
    if (shared->type.spelling.data == NULL)
        shared->type.spelling = kept;
    if (shared->depth == 0)
        shared->depth = 1;
    *place = shared;
    kc_add_type(r, &shared->type);
    return &shared->type;
}

bool kc_type_may_be_parameter(const struct kc_type *type)
{
    switch (type->kind) {
    case KC_T_BYTES:
    case KC_T_FLOAT:
    case KC_T_VECTOR:
    case KC_T_KEY:
    case KC_T_JSON:
    case KC_T_JSON_OF:
    case KC_T_RECORD:
    case KC_T_LIST:
    case KC_T_MAP: return false;
    default: return true;
    }
}

bool kc_require_value_type(struct resolver *r, struct kc_type *type, struct kc_span span, const char *where)
{
    if (kc_is_poison(r, type) || (type->kind != KC_T_RECORD && type->kind != KC_T_LIST && type->kind != KC_T_MAP))
        return true;
    if (type->kind == KC_T_MAP && type->key != NULL) {
        kc_report(r->diags, KC_E_0323_MAP_PLACE, span, "%s cannot be '%.*s': such a map is all of a hash, or its 'others'",
                  where, KC_FMT(type->spelling));
        return false;
    }
    struct kc_diag *diag =
        kc_report(r->diags, KC_E_0317_NEEDS_JSON, span, "%s is one text, and '%.*s' has no such form of its own", where,
                  KC_FMT(type->spelling));
    kc_fix(r->diags, diag, kc_arena_printf(r->arena, "json %.*s", KC_FMT(type->spelling)));
    return false;
}

/* ---- Types made of others ---------------------------------------------------------------------------------------- */

/* Takes over from a part what its whole inherits. False: nested too deep, reported. */
static bool take_part(struct resolver *r, struct meant_type *whole, struct kc_type *part, struct kc_span span)
{
    const struct meant_type *inner = meant(part);
    if (whole->depth <= inner->depth)
        whole->depth = inner->depth + 1;
    whole->not_json = whole->not_json || kc_is_not_json(part);
    if (whole->depth <= KC_MAX_TYPE_DEPTH)
        return true;
    kc_report(r->diags, KC_E_0314_TYPES_TOO_DEEP, span, "types are nested more than %d deep here", KC_MAX_TYPE_DEPTH);
    return false;
}

/* A shared type of this spelling that was made before, poison among them; else NULL. */
static struct kc_type *made_before(struct resolver *r, struct kc_str spelling)
{
    return kc_table_find(&r->spellings, spelling);
}

static struct kc_type *poison_spelling(struct resolver *r, struct kc_str spelling)
{
    *kc_table_place(r->arena, &r->spellings, spelling) = r->poison;
    return r->poison;
}

static struct kc_type *resolve_json(struct resolver *r, const struct kc_ast_type *ast)
{
    struct meant_type type = {.type = {.kind = KC_T_JSON_OF, .span = ast->span}};
    if (ast->element == NULL) {
        type.type.kind = KC_T_JSON;
        return kc_share_type(r, &type, KC_STR("json"));
    }
    struct kc_type *element = kc_resolve_type(r, ast->element);
    if (kc_is_poison(r, element))
        return element;
    struct kc_str spelling = kc_arena_printf(r->arena, "json %.*s", KC_FMT(element->spelling));
    struct kc_type *before = made_before(r, spelling);
    if (before != NULL)
        return before;
    bool map = element->kind == KC_T_MAP && element->key == NULL;
    if (element->kind != KC_T_RECORD && element->kind != KC_T_LIST && !map) {
        kc_report(r->diags, KC_E_0325_JSON_OF_SCALAR, ast->element->span,
                  "'json' takes a record, a list or a map, not '%.*s'", KC_FMT(element->spelling));
        return poison_spelling(r, spelling);
    }
    type.type.element = element;
    if (!take_part(r, &type, element, ast->element->span))
        return poison_spelling(r, spelling);
    if (type.not_json) {
        kc_report_not_json(r, element, ast->span);
        return poison_spelling(r, spelling);
    }
    return kc_share_type(r, &type, spelling);
}

static struct kc_type *resolve_list(struct resolver *r, const struct kc_ast_type *ast)
{
    struct meant_type type = {.type = {.kind = KC_T_LIST, .span = ast->span}};
    struct kc_type *element = kc_resolve_type(r, ast->element);
    if (kc_is_poison(r, element))
        return element;
    if (element->kind == KC_T_MAP && element->key != NULL) {
        kc_require_value_type(r, element, ast->element->span, "an element");
        return r->poison;
    }
    type.type.element = element;
    if (!take_part(r, &type, element, ast->element->span))
        return r->poison;
    return kc_share_type(r, &type, kc_arena_printf(r->arena, "list of %.*s", KC_FMT(element->spelling)));
}

static struct kc_type *resolve_map(struct resolver *r, const struct kc_ast_type *ast)
{
    struct meant_type type = {.type = {.kind = KC_T_MAP, .span = ast->span}};
    struct kc_type *key = ast->key == NULL ? NULL : kc_resolve_type(r, ast->key);
    struct kc_type *element = kc_resolve_type(r, ast->element);
    if ((key != NULL && kc_is_poison(r, key)) || kc_is_poison(r, element))
        return r->poison;
    if (key != NULL && key->kind != KC_T_KEY && !kc_type_may_be_parameter(key)) {
        kc_report(r->diags, KC_E_0316_NOT_A_PARAMETER, ast->key->span,
                  "'%.*s' cannot name fields: it may not be a parameter", KC_FMT(key->spelling));
        return r->poison;
    }
    bool nested_map = element->kind == KC_T_MAP && element->key != NULL;
    if ((key != NULL || nested_map) && !kc_require_value_type(r, element, ast->element->span, "a value of this map"))
        return r->poison;
    type.type.element = element;
    type.type.key = key;
    if (!take_part(r, &type, element, ast->element->span) || (key != NULL && !take_part(r, &type, key, ast->key->span)))
        return r->poison;
    return kc_share_type(r, &type,
                         key == NULL ? kc_arena_printf(r->arena, "map of %.*s", KC_FMT(element->spelling))
                                     : kc_arena_printf(r->arena, "map %.*s -> %.*s", KC_FMT(key->spelling),
                                                       KC_FMT(element->spelling)));
}

static struct kc_type *resolve_vector(struct resolver *r, const struct kc_ast_type *ast)
{
    struct meant_type type = {.type = {.kind = KC_T_VECTOR, .bits = 32, .span = ast->span}};
    if (!kc_str_is(ast->name.text, "f32")) {
        kc_report(r->diags, KC_E_0301_TYPE_ARGUMENTS, ast->name.span, "a vector is made of f32, not of '%.*s'",
                  KC_FMT(ast->name.text));
        return r->poison;
    }
    const struct kc_number *count = &ast->low;
    if (count->bad)
        return r->poison;
    if (count->overflow || count->magnitude == 0 || count->magnitude > KC_MAX_LENGTH / 4) {
        kc_report(r->diags, KC_E_0304_BAD_LENGTH, count->span, "a vector has 1 to %d elements, not %.*s", KC_MAX_LENGTH / 4,
                  KC_FMT(count->text));
        return r->poison;
    }
    type.type.min_length = type.type.max_length = count->magnitude;
    return kc_share_type(r, &type, kc_arena_printf(r->arena, "vector f32[%ju]", (uintmax_t)count->magnitude));
}

/* ---- key A | B --------------------------------------------------------------------------------------------------- */

static struct key_work *target_of(struct resolver *r, struct kc_name name)
{
    struct key_work *work = kc_table_find(&r->keys, name.text);
    if (work == NULL) {
        kc_report_unknown(r, KC_E_0207_UNKNOWN_KEY, name, "key", &r->keys);
        return NULL;
    }
    if (!kc_str_is(work->decl->key_kind.text, "channel"))
        return work;
    struct kc_diag *diag =
        kc_report(r->diags, KC_E_0324_KEY_TARGET, name.span, "'%.*s' is a channel, not a key", KC_FMT(name.text));
    kc_note_at(r->diags, diag, work->key->span, "declared here");
    return NULL;
}

static struct kc_type *resolve_key_type(struct resolver *r, const struct kc_ast_type *ast)
{
    struct meant_type type = {.type = {.kind = KC_T_KEY, .span = ast->span}};
    struct kc_key **targets = KC_NEW_ARRAY(r->arena, struct kc_key *, ast->targets.count);
    struct kc_table seen = {0};
    struct kc_str *names = KC_NEW_ARRAY(r->arena, struct kc_str, ast->targets.count), spelling = KC_STR("key ");
    bool good = true;
    for (size_t i = 0; i < ast->targets.count; i++) {
        struct kc_name name = ast->targets.items[i];
        struct key_work *work = target_of(r, name);
        names[i] = name.text;
        if (kc_seen_before(r, &seen, names, i) >= 0) {
            kc_report(r->diags, KC_E_0227_NAMED_TWICE, name.span, "'%.*s' is named twice", KC_FMT(name.text));
            work = NULL;
        }
        if (work != NULL) {
            kc_resolve_key_pattern(r, work);
            targets[i] = work->key;
        }
        good = good && work != NULL;
        spelling = kc_arena_printf(r->arena, "%.*s%s%.*s", KC_FMT(spelling), i == 0 ? "" : " | ", KC_FMT(name.text));
    }
    if (!good)
        return r->poison;
    struct kc_type *before = made_before(r, spelling);
    if (before != NULL)
        return before;
    type.type.targets = targets;
    type.type.target_count = ast->targets.count;
    *KC_PUSH(r->arena, &r->key_type_uses) = ast;
    return *KC_PUSH(r->arena, &r->key_types) = kc_share_type(r, &type, spelling);
}

/* ---- Names ------------------------------------------------------------------------------------------------------- */

static bool has_arguments(const struct kc_ast_type *ast)
{
    return ast->has_range || ast->texts.count != 0 || ast->rules.count != 0;
}

/* Types as other languages call them. */
static const char *our_type(struct kc_str name)
{
    static const struct {
        const char *name, *ours;
    } types[] = {{"int", "i64"}, {"integer", "i64"}, {"long", "i64"}, {"int32", "i32"}, {"int64", "i64"}, {"uint", "u64"},
                 {"uint32", "u32"}, {"uint64", "u64"}, {"boolean", "bool"}, {"number", "f64"}, {"double", "f64"}, {"float", "f32"},
                 {"object", "json"}, {"any", "json"}, {"str", "string"}, {"binary", "bytes"}, {"blob", "bytes"}};
    for (size_t i = 0; i < sizeof types / sizeof *types; i++) {
        if (kc_str_is(name, types[i].name))
            return types[i].ours;
    }
    return NULL;
}

static void report_no_type(struct resolver *r, struct kc_name name)
{
    const char *ours = our_type(name.text);
    if (ours == NULL || r->incomplete) {
        kc_report_unknown(r, KC_E_0206_UNKNOWN_TYPE, name, "type", &r->type_names);
        return;
    }
    struct kc_str only = {ours, strlen(ours)};
    struct kc_diag *diag = kc_report_unknown_of(r, KC_E_0206_UNKNOWN_TYPE, name, "type", NULL, 0);
    if (diag != NULL)
        kc_fix(r->diags, diag, only);
}

/* narrow: arguments behind a declared type are allowed. */
static struct kc_type *resolve_named(struct resolver *r, const struct kc_ast_type *ast, bool narrow)
{
    struct type_name *entry = kc_table_find(&r->type_names, ast->name.text);
    if (entry == NULL) {
        report_no_type(r, ast->name);
        return r->poison;
    }
    if (entry->decl == NULL)
        return kc_resolve_builtin(r, entry->builtin, ast, NULL);
    struct kc_type *type = kc_resolve_type_name(r, entry);
    if (!has_arguments(ast) || kc_is_poison(r, type))
        return type;
    if (narrow)
        return kc_resolve_builtin(r, NULL, ast, type);
    struct kc_diag *diag = kc_report(r->diags, KC_E_0315_NARROWED_IN_PLACE, ast->span,
                                     "a declared type is narrowed in a declaration of its own");
    kc_note(r->diags, diag, "write: type Narrower = %.*s…;", KC_FMT(ast->name.text));
    return r->poison;
}

static struct kc_type *resolve_text(struct resolver *r, const struct kc_ast_type *ast)
{
    struct meant_type type = {.type = {.kind = KC_T_TEXT, .span = ast->span}};
    struct kc_pattern *pattern = KC_NEW(r->arena, struct kc_pattern);
    if (!kc_join_pattern(r, ast->pattern, NULL, r->separator, pattern))
        return r->poison;
    for (size_t i = 0; i < pattern->param_count; i++) {
        if (!take_part(r, &type, pattern->params[i].wire, pattern->params[i].span))
            return r->poison;
    }
    type.type.text = pattern;
    type.type.spelling = kc_arena_printf(r->arena, "text \"%.*s\"", KC_FMT(pattern->text));
    /* The canonical text leaves out the types of parameters: each text type is one of its own. */
    return kc_share_type(r, &type, kc_arena_printf(r->arena, "\003%u:%u", ast->span.source, ast->span.start));
}

struct kc_type *kc_resolve_type(struct resolver *r, const struct kc_ast_type *ast)
{
    switch (ast->form) {
    case KC_TYPE_NAMED: return resolve_named(r, ast, false);
    case KC_TYPE_VECTOR: return resolve_vector(r, ast);
    case KC_TYPE_JSON: return resolve_json(r, ast);
    case KC_TYPE_KEY: return resolve_key_type(r, ast);
    case KC_TYPE_LIST: return resolve_list(r, ast);
    case KC_TYPE_MAP: return resolve_map(r, ast);
    case KC_TYPE_TEXT: break;
    }
    struct kc_diag *diag =
        kc_report(r->diags, KC_E_0327_TEXT_NEEDS_NAME, ast->span, "a 'text' type is a structure in C and needs a name");
    kc_note(r->diags, diag, "write: type Name = text \"…\"; and use the name here");
    return r->poison;
}

struct kc_type *kc_resolve_declared_form(struct resolver *r, const struct kc_ast_type *ast)
{
    if (ast->form == KC_TYPE_TEXT)
        return resolve_text(r, ast);
    return ast->form == KC_TYPE_NAMED ? resolve_named(r, ast, true) : kc_resolve_type(r, ast);
}

static void resolve_declared(struct resolver *r, struct type_name *entry)
{
    const struct kc_decl *decl = entry->decl;
    struct kc_type *base = kc_resolve_declared_form(r, decl->type);
    struct kc_str c_name = kc_c_name_of(r, decl->name, decl->c_name, false);
    if (kc_is_poison(r, base) || entry->type != NULL) {
        entry->type = r->poison;
        return;
    }
    struct meant_type *type = kc_arena_copy(r->arena, base, sizeof *type);
    type->type.base = base;
    type->type.name = type->type.spelling = decl->name.text;
    type->type.c_name = c_name;
    type->type.doc = decl->doc;
    type->type.span = decl->name.span;
    type->depth = 0;
    entry->type = take_part(r, type, base, decl->type->span) ? &type->type : r->poison;
    if (!kc_is_poison(r, entry->type))
        kc_add_type(r, entry->type);
}

/* A type that is needed while it is being made. Said once for each circle: `type` marks that. */
static struct kc_type *circular(struct resolver *r, struct type_name *entry)
{
    const struct kc_decl *decl = entry->decl;
    if (entry->type != NULL)
        return r->poison;
    if (decl->kind == KC_DECL_RECORD)
        kc_report(r->diags, KC_E_0313_RECURSIVE_RECORD, decl->name.span, "record '%.*s' contains itself",
                  KC_FMT(decl->name.text));
    else
        kc_report(r->diags, KC_E_0312_CIRCULAR_TYPE, decl->name.span, "type '%.*s' is declared by way of itself",
                  KC_FMT(decl->name.text));
    return entry->type = r->poison;
}

struct kc_type *kc_resolve_type_name(struct resolver *r, struct type_name *entry)
{
    if (entry->state == NAME_RESOLVED)
        return entry->type;
    if (entry->state == NAME_RESOLVING)
        return circular(r, entry);
    if (r->type_depth >= KC_MAX_TYPE_DEPTH) {
        if (!r->too_deep_said)
            kc_report(r->diags, KC_E_0314_TYPES_TOO_DEEP, entry->decl->name.span, "types are nested more than %d deep here",
                      KC_MAX_TYPE_DEPTH);
        r->too_deep_said = true;
        entry->state = NAME_RESOLVED;
        return entry->type = r->poison;
    }
    entry->state = NAME_RESOLVING;
    r->type_depth++;
    switch (entry->decl->kind) {
    case KC_DECL_ENUM: kc_resolve_enum(r, entry); break;
    case KC_DECL_RECORD: kc_resolve_record(r, entry); break;
    default: resolve_declared(r, entry);
    }
    r->type_depth--;
    entry->state = NAME_RESOLVED;
    return entry->type;
}
