/* md_types.c: the page's section on what values are: named types with their rules, enums, records. */
#include "emit/md/md.h"
#include "emit/md/md_text.h"
#include "emit/words/words.h"

static bool is_listed(const struct kc_type *type)
{
    return type->name.data != NULL && type->kind != KC_T_ENUM && type->kind != KC_T_RECORD;
}

static bool has_named_types(const struct kc_schema *schema)
{
    for (size_t i = 0; i < schema->types_count; i++) {
        if (is_listed(schema->types[i]))
            return true;
    }
    return false;
}

bool md_has_types(const struct kc_schema *schema)
{
    return schema->enums_count != 0 || schema->records_count != 0 || has_named_types(schema);
}

/* What the type was declared as; a name's own spelling would say nothing. */
static void put_definition(struct md *md, const struct kc_type *type)
{
    if (type->base != NULL)
        md_type_link(md, type->base);
}

static void put_type_row(struct md *md, struct kc_type *type)
{
    kc_buf_puts(md->out, "| <a id=\"type-");
    kc_buf_str(md->out, type->name);
    kc_buf_puts(md->out, "\"></a>`");
    kc_buf_str(md->out, type->name);
    kc_buf_puts(md->out, "` | ");
    put_definition(md, type);
    kc_buf_puts(md->out, " | ");
    md_type_words(md, type);
    kc_buf_puts(md->out, " | ");
    md_example(md, type, (struct kc_str){0});
    kc_buf_puts(md->out, " | ");
    kc_md_inline(md->out, type->doc);
    kc_buf_puts(md->out, " |\n");
}

static void put_named(struct md *md)
{
    if (!has_named_types(md->schema))
        return;
    kc_buf_puts(md->out, "| Type | Declared as | Value | Example | Meaning |\n| :-- | :-- | :-- | :-- | :-- |\n");
    for (size_t i = 0; i < md->schema->types_count; i++) {
        if (is_listed(md->schema->types[i]))
            put_type_row(md, md->schema->types[i]);
    }
    kc_buf_putc(md->out, '\n');
}

/* ---- Enums ------------------------------------------------------------------------------------------------------ */

static void put_upper(struct kc_buf *out, struct kc_str name)
{
    for (size_t i = 0; i < name.len; i++)
        kc_buf_putc(out, name.data[i] >= 'a' && name.data[i] <= 'z' ? (char)(name.data[i] - 0x20) : name.data[i]);
}

static void put_constant(struct md *md, const struct kc_enum *enumeration, const struct kc_enum_value *value)
{
    kc_buf_putc(md->out, '`');
    put_upper(md->out, kc_c_name(&md->arena, md->schema->name));
    kc_buf_putc(md->out, '_');
    put_upper(md->out, enumeration->c_name);
    kc_buf_putc(md->out, '_');
    put_upper(md->out, value->c_name);
    kc_buf_putc(md->out, '`');
}

static bool any_value_doc(const struct kc_enum *enumeration)
{
    for (size_t i = 0; i < enumeration->value_count; i++) {
        if (enumeration->values[i].doc.len != 0)
            return true;
    }
    return false;
}

static void put_enum(struct md *md, const struct kc_enum *enumeration)
{
    bool with_doc = any_value_doc(enumeration);
    md_heading(md, 3, "type-", enumeration->name);
    kc_md_plain(md->out, enumeration->name);
    kc_buf_puts(md->out, "\n\n");
    kc_md_doc(md->out, enumeration->doc);
    kc_buf_puts(md->out, with_doc ? "| Value | On the wire | In C | Meaning |\n| :-- | :-- | :-- | :-- |\n"
                                  : "| Value | On the wire | In C |\n| :-- | :-- | :-- |\n");
    for (size_t i = 0; i < enumeration->value_count; i++) {
        const struct kc_enum_value *value = &enumeration->values[i];
        kc_buf_puts(md->out, "| ");
        kc_md_plain(md->out, value->name);
        kc_buf_puts(md->out, " | ");
        kc_md_code(md->out, value->text);
        kc_buf_puts(md->out, " | ");
        put_constant(md, enumeration, value);
        if (with_doc) {
            kc_buf_puts(md->out, " | ");
            kc_md_inline(md->out, value->doc);
        }
        kc_buf_puts(md->out, " |\n");
    }
    kc_buf_putc(md->out, '\n');
}

/* ---- Records ---------------------------------------------------------------------------------------------------- */

/* Are the fields also those of a hash, stream or cache? Then they are texts there. An external key has a copy. */
static bool is_of_a_key(const struct kc_schema *schema, const struct kc_record *record)
{
    for (size_t i = 0; i < schema->keys_count; i++) {
        const struct kc_record *fields = schema->keys[i]->record;
        if (fields != NULL && fields->span.source == record->span.source && fields->span.start == record->span.start)
            return true;
    }
    return false;
}

static void put_record(struct md *md, const struct kc_record *record)
{
    md_heading(md, 3, "type-", record->name);
    kc_md_plain(md->out, record->name);
    kc_buf_puts(md->out, "\n\n");
    kc_md_doc(md->out, record->doc);
    md_fields(md, record, !is_of_a_key(md->schema, record));
}

void md_types(struct md *md)
{
    kc_buf_puts(md->out, "## <a id=\"types\"></a>Types\n\n");
    put_named(md);
    for (size_t i = 0; i < md->schema->enums_count; i++)
        put_enum(md, md->schema->enums[i]);
    for (size_t i = 0; i < md->schema->records_count; i++) {
        if (md->schema->records[i]->name.data != NULL)
            put_record(md, md->schema->records[i]);
    }
}
