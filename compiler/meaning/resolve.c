/* resolve.c: from syntax trees to the model: the passes in their order. Each reports what it finds and goes on. */
#include <string.h>

#include "meaning/resolve.h"

static struct kc_str base_name(struct kc_str path)
{
    size_t start = path.len;
    while (start != 0 && path.data[start - 1] != '/')
        start--;
    return (struct kc_str){path.data + start, path.len - start};
}

static void begin(struct resolver *r, struct kc_compilation *compilation, const struct kc_file *file)
{
    *r = (struct resolver){.compilation = compilation,
                           .arena = compilation->arena,
                           .diags = &compilation->diags,
                           .separator = ':'};
    struct meant_type *poison = KC_NEW(r->arena, struct meant_type);
    poison->type.spelling = KC_STR("?");
    r->poison = &poison->type;
    r->schema = KC_NEW(r->arena, struct kc_schema);
    r->schema->sources = &compilation->sources;
    r->schema->doc = file->doc;
    r->schema->file = base_name(compilation->sources.items[file->source]->name);
    *KC_PUSH(r->arena, &r->places) = KC_NEW(r->arena, struct place);
    kc_declare_builtins(r);
}

static void resolve_schema(struct resolver *r, const struct kc_file *file)
{
    struct kc_schema *schema = r->schema;
    schema->cluster = r->cluster_decl != NULL;
    if (r->schema_decl != NULL) {
        schema->name = kc_c_name_of(r, r->schema_decl->name, r->schema_decl->c_name, false);
        schema->span = r->schema_decl->name.span;
        return;
    }
    schema->name = KC_STR("unnamed");
    schema->span = (struct kc_span){file->source, 0, 0};
    if (r->incomplete || r->failed)
        return;
    struct kc_diag *diag = kc_report(r->diags, KC_E_0201_NO_SCHEMA, schema->span, "the schema has no name");
    kc_note(r->diags, diag, "begin with 'schema NAME;': the name begins every C name");
}

static void resolve_types(struct resolver *r)
{
    for (size_t i = 0; i < r->type_decls.count; i++) {
        struct type_name *entry = kc_table_find(&r->type_names, r->type_decls.items[i]->name.text);
        if (entry->decl == r->type_decls.items[i])
            kc_resolve_type_name(r, entry);
    }
}

static void resolve_places(struct resolver *r)
{
    r->schema->groups = KC_NEW_ARRAY(r->arena, struct kc_group *, r->places.count);
    for (size_t i = 0; i < r->places.count; i++) {
        struct place *place = r->places.items[i];
        kc_resolve_place(r, place);
        if (place->group == NULL)
            continue;
        place->group->index = (uint32_t)r->schema->groups_count;
        r->schema->groups[r->schema->groups_count++] = place->group;
    }
}

static void hand_over(struct resolver *r)
{
    struct kc_schema *schema = r->schema;
    schema->types = r->types.items;
    schema->types_count = r->types.count;
    schema->records = r->records.items;
    schema->records_count = r->records.count;
    schema->enums = r->enums.items;
    schema->enums_count = r->enums.count;
}

struct kc_schema *kc_resolve(struct kc_compilation *compilation, struct kc_file *file)
{
    struct resolver r;
    begin(&r, compilation, file);
    kc_remember_main_file(&r, file);
    kc_declare_file(&r, file, true);
    resolve_schema(&r, file);
    kc_resolve_separator(&r);
    kc_resolve_databases(&r);
    kc_resolve_settings(&r);
    resolve_types(&r);
    resolve_places(&r);
    kc_resolve_reserved(&r);
    kc_resolve_keys(&r);
    kc_resolve_server(&r);
    hand_over(&r);
    kc_buf_free(&r.scratch);
    return r.schema;
}
