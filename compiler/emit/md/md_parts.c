/* md_parts.c: pieces of the page that all its sections use. */
#include "emit/md/md.h"
#include "emit/md/md_text.h"
#include "emit/words/words.h"

static struct kc_str scratch_str(const struct md *md)
{
    return (struct kc_str){md->scratch.data, md->scratch.len};
}

/* "## <a id="key-session"></a>": the text of the heading and its line feed come behind. The id is the schema's name of the
 * thing, so links stay good when headings change; GitHub and plain CommonMark both keep it. */
void md_heading(struct md *md, unsigned level, const char *anchor_prefix, struct kc_str anchor)
{
    kc_buf_put(md->out, "######", level < 6 ? level : 6);
    kc_buf_puts(md->out, " <a id=\"");
    kc_buf_puts(md->out, anchor_prefix);
    kc_buf_str(md->out, anchor);
    kc_buf_puts(md->out, "\"></a>");
}

void md_words(struct md *md, void (*words)(struct kc_buf *, const struct kc_key *), const struct kc_key *key)
{
    md->scratch.len = 0;
    words(&md->scratch, key);
    kc_md_plain(md->out, scratch_str(md));
}

/* ---- Types ------------------------------------------------------------------------------------------------------ */

static struct kc_str name_of(const struct kc_type *type)
{
    if (type->name.data != NULL)
        return type->name;
    if (type->kind == KC_T_ENUM && type->enumeration != NULL)
        return type->enumeration->name;
    if (type->kind == KC_T_RECORD && type->record != NULL)
        return type->record->name;
    return (struct kc_str){0};
}

static void put_type_link(struct md *md, struct kc_buf *out, const struct kc_type *type);

static void put_targets(struct kc_buf *out, const struct kc_type *type)
{
    kc_buf_puts(out, "`key`");
    for (size_t i = 0; i < type->target_count; i++) {
        kc_buf_puts(out, i == 0 ? " [`" : ", [`");
        kc_buf_str(out, type->targets[i]->name);
        kc_buf_puts(out, "`](#key-");
        kc_buf_str(out, type->targets[i]->name);
        kc_buf_putc(out, ')');
    }
}

static void put_composite(struct md *md, struct kc_buf *out, const struct kc_type *type)
{
    kc_buf_puts(out, type->kind == KC_T_JSON_OF ? "`json` " : type->kind == KC_T_LIST ? "`list of` " : type->key != NULL ? "`map` " : "`map of` ");
    if (type->kind == KC_T_MAP && type->key != NULL) {
        put_type_link(md, out, type->key);
        kc_buf_puts(out, " → ");
    }
    put_type_link(md, out, type->element);
}

static void put_type_link(struct md *md, struct kc_buf *out, const struct kc_type *type)
{
    struct kc_str name = name_of(type);
    if (name.data != NULL) {
        kc_buf_puts(out, "[`");
        kc_buf_str(out, name);
        kc_buf_puts(out, "`](#type-");
        kc_buf_str(out, name);
        kc_buf_putc(out, ')');
    } else if (type->kind == KC_T_KEY) {
        put_targets(out, type);
    } else if (type->kind == KC_T_JSON_OF || type->kind == KC_T_LIST || type->kind == KC_T_MAP) {
        put_composite(md, out, type);
    } else {
        kc_md_code(out, type->spelling);
    }
}

static struct kc_str keep(struct md *md, const struct kc_buf *text)
{
    return kc_arena_str(&md->arena, text->len != 0 ? text->data : "", text->len);
}

void md_type_link(struct md *md, const struct kc_type *type)
{
    struct kc_str *known = type->index < md->schema->types_count ? &md->type_links[type->index] : NULL;
    if (known == NULL) {
        put_type_link(md, md->out, type);
        return;
    }
    if (known->data == NULL) {
        struct kc_buf link = {0};
        put_type_link(md, &link, type);
        *known = keep(md, &link);
        kc_buf_free(&link);
    }
    kc_buf_str(md->out, *known);
}

/* A pattern stays readable as code only; its parts are said to be what they are. */
static void put_text_words(struct md *md, struct kc_buf *out, const struct kc_pattern *text)
{
    kc_buf_puts(out, "text made as ");
    kc_md_code(out, text->text);
    for (size_t i = 0; i < text->param_count; i++) {
        kc_buf_puts(out, i == 0 ? ", with " : ", ");
        kc_buf_puts(out, "`{");
        kc_buf_str(out, text->params[i].name);
        kc_buf_puts(out, "}` ");
        put_type_link(md, out, text->params[i].type);
    }
}

static void put_type_words(struct md *md, struct kc_buf *out, const struct kc_type *type)
{
    if (type->kind == KC_T_TEXT) {
        put_text_words(md, out, type->text);
        return;
    }
    struct kc_buf words = {0};
    kc_words_type(&words, type);
    kc_md_plain(out, (struct kc_str){words.data, words.len});
    kc_buf_free(&words);
}

void md_type_words(struct md *md, const struct kc_type *type)
{
    struct kc_str *known = type->index < md->schema->types_count ? &md->type_words[type->index] : NULL;
    if (known == NULL) {
        put_type_words(md, md->out, type);
        return;
    }
    if (known->data == NULL) {
        struct kc_buf words = {0};
        put_type_words(md, &words, type);
        *known = keep(md, &words);
        kc_buf_free(&words);
    }
    kc_buf_str(md->out, *known);
}

/* ---- Names ------------------------------------------------------------------------------------------------------ */

void md_key_link(struct md *md, const struct kc_key *key)
{
    kc_buf_puts(md->out, "[`");
    kc_buf_str(md->out, key->name);
    kc_buf_puts(md->out, "`](#key-");
    kc_buf_str(md->out, key->name);
    kc_buf_putc(md->out, ')');
}

void md_database(struct md *md, const struct kc_database *database)
{
    kc_buf_printf(md->out, "%u", database->number);
    if (database->name.data == NULL)
        return;
    kc_buf_puts(md->out, " `");
    kc_buf_str(md->out, database->name);
    kc_buf_putc(md->out, '`');
}

void md_pattern(struct md *md, const struct kc_pattern *pattern)
{
    kc_md_code(md->out, pattern->text);
}

void md_example(struct md *md, struct kc_type *type, struct kc_str hint)
{
    md->scratch.len = 0;
    if (kc_example_value(&md->examples, &md->scratch, type, hint))
        kc_md_code(md->out, scratch_str(md));
    else
        kc_buf_puts(md->out, "*binary*");
}

/* ---- Fields ----------------------------------------------------------------------------------------------------- */

static bool any_field_doc(const struct kc_record *record)
{
    if (record->others != NULL && record->others_doc.len != 0)
        return true;
    for (size_t i = 0; i < record->field_count; i++) {
        if (record->fields[i].doc.len != 0)
            return true;
    }
    return false;
}

struct field_table {
    bool with_doc, in_json;
};

static void put_json_example(struct md *md, const struct kc_field *field)
{
    md->scratch.len = 0;
    if (kc_example_json(&md->examples, &md->scratch, field->type, field->name))
        kc_md_code(md->out, scratch_str(md));
    else
        kc_buf_puts(md->out, "*base64*");
}

static void put_field(struct md *md, const struct kc_field *field, struct field_table table)
{
    kc_buf_puts(md->out, "| ");
    kc_md_code(md->out, field->name);
    kc_buf_puts(md->out, " | ");
    md_type_link(md, field->type);
    kc_buf_puts(md->out, field->optional ? ", optional | " : " | ");
    if (table.in_json && field->type->kind == KC_T_BOOL)
        kc_buf_puts(md->out, "`true` or `false`");
    else
        md_type_words(md, field->type);
    kc_buf_puts(md->out, " | ");
    if (table.in_json)
        put_json_example(md, field);
    else
        md_example(md, field->type, field->name);
    if (table.with_doc) {
        kc_buf_puts(md->out, " | ");
        kc_md_inline(md->out, field->doc);
    }
    kc_buf_puts(md->out, " |\n");
}

static void put_others(struct md *md, const struct kc_record *record, bool with_doc)
{
    struct kc_type *others = record->others;
    kc_buf_puts(md->out, "| *others* | ");
    md_type_link(md, others);
    kc_buf_puts(md->out, " | ");
    md_type_words(md, others);
    kc_buf_puts(md->out, " | ");
    if (others->key != NULL) {
        md_example(md, others->key, KC_STR("field"));
        kc_buf_puts(md->out, ": ");
        md_example(md, others->element, (struct kc_str){0});
    }
    if (with_doc) {
        kc_buf_puts(md->out, " | ");
        kc_md_inline(md->out, record->others_doc);
    }
    kc_buf_puts(md->out, " |\n");
}

void md_fields(struct md *md, const struct kc_record *record, bool in_json)
{
    bool with_doc = any_field_doc(record);
    kc_buf_puts(md->out, with_doc ? "| Field | Type | Value | Example | Meaning |\n| :-- | :-- | :-- | :-- | :-- |\n"
                                  : "| Field | Type | Value | Example |\n| :-- | :-- | :-- | :-- |\n");
    for (size_t i = 0; i < record->field_count; i++)
        put_field(md, &record->fields[i], (struct field_table){with_doc, in_json});
    if (record->others != NULL)
        put_others(md, record, with_doc);
    kc_buf_putc(md->out, '\n');
}
