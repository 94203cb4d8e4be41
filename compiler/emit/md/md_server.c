/* md_server.c: the page's sections on the server: databases, reserved names, settings, directives, expectations. */
#include "emit/md/md.h"
#include "emit/md/md_text.h"
#include "emit/words/words.h"

/* ---- Databases -------------------------------------------------------------------------------------------------- */

static uint64_t count_keys(const struct kc_schema *schema, const struct kc_database *database)
{
    uint64_t count = 0;
    for (size_t i = 0; i < schema->keys_count; i++)
        count += schema->keys[i]->database == database;
    return count;
}

static void put_database_row(struct md *md, const struct kc_database *database)
{
    kc_buf_printf(md->out, "| %u | ", database->number);
    if (database->name.data != NULL)
        kc_md_code(md->out, database->name);
    kc_buf_printf(md->out, " | %llu | ", (unsigned long long)count_keys(md->schema, database));
    kc_md_inline(md->out, database->doc);
    kc_buf_puts(md->out, " |\n");
}

static void put_reserved_databases(struct md *md, const struct kc_reserved *reserved)
{
    if (reserved->low == reserved->high)
        kc_buf_printf(md->out, "| %u | *reserved* | | ", reserved->low);
    else
        kc_buf_printf(md->out, "| %u to %u | *reserved* | | ", reserved->low, reserved->high);
    kc_md_inline(md->out, reserved->doc);
    kc_buf_puts(md->out, " |\n");
}

static void put_reserved_patterns(struct md *md)
{
    size_t before = md->out->len;
    for (size_t i = 0; i < md->schema->reserved_count; i++) {
        const struct kc_reserved *reserved = &md->schema->reserved[i];
        if (!reserved->is_pattern)
            continue;
        if (md->out->len == before)
            kc_buf_puts(md->out, "Names that nothing may use:\n\n");
        kc_buf_puts(md->out, "- ");
        md_pattern(md, &reserved->pattern);
        if (reserved->database != NULL) {
            kc_buf_puts(md->out, " in database ");
            md_database(md, reserved->database);
        } else {
            kc_buf_puts(md->out, " in every database");
        }
        if (reserved->doc.len != 0) {
            kc_buf_puts(md->out, ": ");
            kc_md_inline(md->out, reserved->doc);
        }
        kc_buf_putc(md->out, '\n');
    }
    if (md->out->len != before)
        kc_buf_putc(md->out, '\n');
}

/* No database is declared and none is reserved: a table would say nothing. */
static bool is_implied(const struct kc_schema *schema)
{
    for (size_t i = 0; i < schema->reserved_count; i++)
        if (!schema->reserved[i].is_pattern)
            return false;
    return schema->databases_count == 1 && schema->databases[0]->name.data == NULL;
}

bool md_has_databases(const struct kc_schema *schema)
{
    return !is_implied(schema) || count_keys(schema, schema->databases[0]) != 0 || schema->reserved_count != 0 || schema->cluster;
}

static void put_databases(struct md *md)
{
    if (is_implied(md->schema)) {
        kc_buf_printf(md->out, "All keys are in database %u.\n\n", md->schema->databases[0]->number);
        return;
    }
    kc_buf_puts(md->out, "| Number | Name | Keys | What it holds |\n| --: | :-- | --: | :-- |\n");
    for (size_t i = 0; i < md->schema->databases_count; i++)
        put_database_row(md, md->schema->databases[i]);
    for (size_t i = 0; i < md->schema->reserved_count; i++) {
        if (!md->schema->reserved[i].is_pattern)
            put_reserved_databases(md, &md->schema->reserved[i]);
    }
    kc_buf_putc(md->out, '\n');
}

void md_databases(struct md *md)
{
    kc_buf_puts(md->out, "## <a id=\"databases\"></a>Databases\n\n");
    put_databases(md);
    if (md->schema->cluster)
        kc_buf_puts(md->out, "The keys live in a Redis Cluster: there is only database 0, and what one operation touches shares a hash slot.\n\n");
    kc_md_doc(md->out, md->schema->cluster_doc);
    put_reserved_patterns(md);
    kc_buf_puts(md->out, is_implied(md->schema) ? "How many there are now, and how many of those expire:\n\n"
                                                : "How many keys each of them holds now, and how many of those expire:\n\n");
    kc_md_fence(md->out, "sh", KC_STR("redis-cli INFO keyspace"));
}

/* ---- Settings --------------------------------------------------------------------------------------------------- */

void md_settings(struct md *md)
{
    kc_buf_puts(md->out, "## <a id=\"settings\"></a>Settings\n\nEach client is opened with these values.\n\n"
                         "| Setting | Type | Value | Default | Meaning |\n| :-- | :-- | :-- | :-- | :-- |\n");
    for (size_t i = 0; i < md->schema->settings_count; i++) {
        const struct kc_setting *setting = md->schema->settings[i];
        kc_buf_puts(md->out, "| <a id=\"setting-");
        kc_buf_str(md->out, setting->name);
        kc_buf_puts(md->out, "\"></a>`{$");
        kc_buf_str(md->out, setting->name);
        kc_buf_puts(md->out, "}` | ");
        md_type_link(md, setting->type);
        kc_buf_puts(md->out, " | ");
        md_type_words(md, setting->type);
        kc_buf_puts(md->out, " | ");
        if (setting->has_default)
            kc_md_code(md->out, setting->default_text);
        else
            kc_buf_puts(md->out, "*none: must be set*");
        kc_buf_puts(md->out, " | ");
        kc_md_inline(md->out, setting->doc);
        kc_buf_puts(md->out, " |\n");
    }
    kc_buf_putc(md->out, '\n');
}

/* ---- Server ----------------------------------------------------------------------------------------------------- */

/* Doc text as comments of redis.conf: each of its lines behind a "# ". */
static void put_conf_comment(struct kc_buf *out, struct kc_str doc)
{
    bool at_start = true;
    for (size_t i = 0; i < doc.len; i++) {
        if (doc.data[i] == '\r')
            continue;
        if (at_start)
            kc_buf_puts(out, "# ");
        kc_buf_putc(out, doc.data[i]);
        at_start = doc.data[i] == '\n';
    }
    if (!at_start)
        kc_buf_putc(out, '\n');
}

static void put_on_one_line(struct kc_buf *out, struct kc_str text)
{
    for (size_t i = 0; i < text.len; i++)
        kc_buf_putc(out, text.data[i] == '\n' || text.data[i] == '\r' ? ' ' : text.data[i]);
}

void md_server(struct md *md)
{
    struct kc_buf conf = {0};
    for (size_t i = 0; i < md->schema->directives_count; i++) {
        const struct kc_directive *directive = &md->schema->directives[i];
        put_conf_comment(&conf, directive->doc);
        put_on_one_line(&conf, directive->name);
        if (directive->arguments.len != 0) {
            kc_buf_putc(&conf, ' ');
            put_on_one_line(&conf, directive->arguments);
        }
        kc_buf_putc(&conf, '\n');
    }
    kc_buf_puts(md->out, "## <a id=\"server\"></a>Server\n\n");
    kc_md_doc(md->out, md->schema->server_doc);
    if (conf.len != 0) {
        kc_buf_puts(md->out, "What the keyspace relies on in `redis.conf`:\n\n");
        kc_md_fence(md->out, "conf", (struct kc_str){conf.data, conf.len});
    }
    kc_buf_free(&conf);
}

void md_expectations(struct md *md)
{
    kc_buf_puts(md->out, "## <a id=\"expectations\"></a>Expectations\n\nWhat operation should look like; alerts start where it does not.\n\n");
    kc_md_doc(md->out, md->schema->expect_doc);
    if (md->schema->expectations_count == 0)
        return;
    kc_buf_puts(md->out, "| Metric | Expected | Meaning |\n| :-- | :-- | :-- |\n");
    for (size_t i = 0; i < md->schema->expectations_count; i++) {
        const struct kc_expectation *expectation = &md->schema->expectations[i];
        kc_buf_puts(md->out, "| ");
        kc_md_code(md->out, expectation->metric);
        kc_buf_puts(md->out, " | ");
        const char *sign = kc_str_is(expectation->op, ">=") ? "≥ " : kc_str_is(expectation->op, "<=") ? "≤ " : NULL;
        if (sign != NULL) {
            kc_buf_puts(md->out, sign);
        } else {
            kc_md_plain(md->out, expectation->op);
            kc_buf_putc(md->out, ' ');
        }
        kc_md_plain(md->out, expectation->value);
        kc_buf_puts(md->out, " | ");
        kc_md_inline(md->out, expectation->doc);
        kc_buf_puts(md->out, " |\n");
    }
    kc_buf_putc(md->out, '\n');
}
