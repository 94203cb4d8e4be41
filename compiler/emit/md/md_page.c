/* md_page.c: the Markdown page of a schema, from its title down. Doc text reaches it through md_text.h only. */
#include "emit/md/md.h"
#include "emit/md/md_text.h"
#include "emit/words/words.h"

#include <string.h>

/* ---- What is made before the first line ------------------------------------------------------------------------- */

static void put_slug(struct kc_buf *out, struct kc_str text)
{
    bool dash = out->len == 0;
    for (size_t i = 0; i < text.len; i++) {
        char c = text.data[i];
        bool keeps = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
        if (keeps)
            kc_buf_putc(out, c);
        else if (!dash)
            kc_buf_putc(out, '-');
        dash = !keeps;
    }
    while (out->len != 0 && out->data[out->len - 1] == '-')
        out->len--;
}

/* How often a slug was seen, in an open hash table of twice as many slots as groups. */
struct slug_count {
    struct kc_str slug;
    unsigned count;
};

static unsigned count_slug(struct slug_count *table, size_t size, struct kc_str slug)
{
    size_t at = (size_t)kc_str_hash(slug) % size;
    while (table[at].count != 0 && !kc_str_equal(table[at].slug, slug))
        at = (at + 1) % size;
    table[at].slug = slug;
    return ++table[at].count;
}

/* "sessions-nexus", the second one "sessions-nexus.2": no slug has a dot. From what the group is, not from where it stands. */
static void name_groups(struct md *md)
{
    const struct kc_schema *schema = md->schema;
    size_t size = schema->groups_count * 2 + 1;
    struct slug_count *table = KC_NEW_ARRAY(&md->arena, struct slug_count, size);
    md->group_anchors = KC_NEW_ARRAY(&md->arena, struct kc_str, schema->groups_count + 1);
    for (size_t i = 0; i < schema->groups_count; i++) {
        const struct kc_group *group = schema->groups[i];
        md->scratch.len = 0;
        if (group->database != NULL)
            put_slug(&md->scratch, group->database->name);
        if (md->scratch.len != 0 && group->prefix.len != 0)
            kc_buf_putc(&md->scratch, '-');
        put_slug(&md->scratch, group->prefix);
        if (md->scratch.len == 0)
            kc_buf_puts(&md->scratch, "channels");
        struct kc_str slug = kc_arena_str(&md->arena, md->scratch.data, md->scratch.len);
        unsigned seen = count_slug(table, size, slug);
        md->group_anchors[i] = seen == 1 ? slug : kc_arena_printf(&md->arena, "%.*s.%u", KC_FMT(slug), seen);
    }
}

static void sort_keys_by_group(struct md *md)
{
    const struct kc_schema *schema = md->schema;
    md->first_key = KC_NEW_ARRAY(&md->arena, uint32_t, schema->groups_count + 2);
    md->next_key = KC_NEW_ARRAY(&md->arena, uint32_t, schema->keys_count + 1);
    for (size_t i = schema->keys_count; i-- > 0;) {
        bool channel = schema->keys[i]->kind == KC_CHANNEL;
        size_t outside = channel ? schema->groups_count + 1 : 0;
        size_t group = schema->keys[i]->group != NULL ? schema->keys[i]->group->index + 1u : outside;
        md->next_key[i] = md->first_key[group];
        md->first_key[group] = (uint32_t)i + 1;
    }
}

/* ---- Groups ----------------------------------------------------------------------------------------------------- */

static unsigned depth_of(const struct kc_group *group)
{
    unsigned depth = 0;
    for (; group->parent != NULL; group = group->parent)
        depth++;
    return depth;
}

/* A group's first sentence is its title when it is short enough; then the rest of its doc stands below. */
static struct kc_str title_in_doc(const struct kc_group *group)
{
    enum { LONGEST_TITLE = 90 };
    struct kc_str title = kc_md_summary(group->doc);
    bool fits = title.len != 0 && title.len <= LONGEST_TITLE && memchr(title.data, '\n', title.len) == NULL;
    return fits ? title : (struct kc_str){0};
}

static struct kc_str without_stop(struct kc_str title)
{
    if (title.len > 1 && title.data[title.len - 1] == '.')
        title.len--;
    return title;
}

static bool has_links(struct kc_str text)
{
    return memchr(text.data, '[', text.len) != NULL || memchr(text.data, '<', text.len) != NULL;
}

/* Where its keys lie; NULL where it has only channels, which lie nowhere. */
static const struct kc_database *database_of(const struct md *md, const struct kc_group *group)
{
    uint32_t key = md->first_key[group->index + 1u];
    bool only_channels = key != 0;
    for (; key != 0 && only_channels; key = md->next_key[key - 1])
        only_channels = md->schema->keys[key - 1]->kind == KC_CHANNEL;
    return only_channels ? NULL : group->database;
}

static void put_group_title(struct md *md, const struct kc_group *group, bool in_link)
{
    const struct kc_database *database = database_of(md, group);
    struct kc_str title = without_stop(title_in_doc(group));
    if (title.len != 0) {
        if (in_link && has_links(title))
            kc_md_plain(md->out, title);
        else
            kc_md_inline(md->out, title);
        return;
    }
    if (group->parent == NULL || group->prefix.len == 0) {
        kc_buf_puts(md->out, database == NULL ? "Channels" : "Database ");
        if (database != NULL && database->name.data != NULL)
            kc_md_plain(md->out, database->name);
        else if (database != NULL)
            kc_buf_printf(md->out, "%u", database->number);
        kc_buf_puts(md->out, group->prefix.len != 0 ? ", " : "");
    }
    if (group->prefix.len != 0)
        kc_md_code(md->out, group->prefix);
}

static void put_group_facts(struct md *md, const struct kc_group *group)
{
    const struct kc_database *database = database_of(md, group);
    if (database == NULL && group->prefix.len == 0)
        return;
    if (database != NULL) {
        kc_buf_puts(md->out, "Database ");
        md_database(md, database);
    } else {
        kc_buf_puts(md->out, "Channels");
    }
    if (group->prefix.len != 0) {
        kc_buf_puts(md->out, database != NULL ? "; names begin with " : " whose names begin with ");
        kc_md_code(md->out, group->prefix);
    }
    kc_buf_puts(md->out, ".\n\n");
}

static void put_keys(struct md *md, uint32_t first, unsigned level)
{
    for (uint32_t next = first; next != 0; next = md->next_key[next - 1]) {
        kc_buf_part(md->out);
        md_key(md, md->schema->keys[next - 1], level);
    }
}

static void put_group(struct md *md, const struct kc_group *group)
{
    unsigned depth = depth_of(group);
    unsigned level = depth < 3 ? 2 + depth : 5;
    md_heading(md, level, "group-", md->group_anchors[group->index]);
    put_group_title(md, group, false);
    kc_buf_puts(md->out, "\n\n");
    struct kc_str doc = group->doc, title = title_in_doc(group);
    if (title.len != 0) {
        doc.len = (size_t)(group->doc.data + group->doc.len - (title.data + title.len));
        doc.data = title.data + title.len;
        while (doc.len != 0 && (doc.data[0] == ' ' || doc.data[0] == '\t')) {
            doc.data++;
            doc.len--;
        }
    }
    kc_md_doc(md->out, doc);
    put_group_facts(md, group);
    put_keys(md, md->first_key[group->index + 1], level + 1);
}

/* Groups come as the schema has them; a group inside another stands behind what that one holds itself. Channels that stand in
 * none come last: they hold no data. */
static void put_groups(struct md *md)
{
    if (md->first_key[0] != 0) {
        if (md->schema->groups_count != 0)
            kc_buf_puts(md->out, "## <a id=\"keys-outside-groups\"></a>Other keys\n\n");
        else
            kc_buf_puts(md->out, "## <a id=\"keys-outside-groups\"></a>Keys\n\n");
        put_keys(md, md->first_key[0], 3);
    }
    for (size_t i = 0; i < md->schema->groups_count; i++)
        put_group(md, md->schema->groups[i]);
    if (md->first_key[md->schema->groups_count + 1] == 0)
        return;
    kc_buf_puts(md->out, "## <a id=\"channels-outside-groups\"></a>Channels\n\n");
    put_keys(md, md->first_key[md->schema->groups_count + 1], 3);
}

/* ---- The top ---------------------------------------------------------------------------------------------------- */

static bool is_tame(struct kc_str text)
{
    for (size_t i = 0; i < text.len; i++) {
        char c = text.data[i];
        bool tame = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '.';
        if (!tame)
            return false;
    }
    return text.len != 0;
}

static void put_origin(struct md *md)
{
    kc_buf_puts(md->out, "<!-- Made by keysc");
    if (is_tame(md->schema->file)) { /* other names could end the comment */
        kc_buf_puts(md->out, " from ");
        kc_buf_str(md->out, md->schema->file);
    }
    kc_buf_puts(md->out, ". Change the schema, not this page. -->\n\n");
}

static uint64_t count_channels(const struct kc_schema *schema)
{
    uint64_t count = 0;
    for (size_t i = 0; i < schema->keys_count; i++)
        count += schema->keys[i]->kind == KC_CHANNEL;
    return count;
}

static bool only_channels(const struct kc_schema *schema)
{
    return schema->keys_count != 0 && count_channels(schema) == schema->keys_count;
}

static void put_overview(struct md *md)
{
    const struct kc_schema *schema = md->schema;
    uint64_t channels = count_channels(schema);
    bool keys = !only_channels(schema);
    if (keys) {
        kc_words_count(md->out, schema->keys_count - channels, "key", "keys");
        kc_buf_puts(md->out, " in ");
        kc_words_count(md->out, schema->databases_count, "database", "databases");
    }
    if (channels != 0) {
        kc_buf_puts(md->out, keys ? " and " : "");
        kc_words_count(md->out, channels, "channel", "channels");
    }
    kc_buf_puts(md->out, ", declared in ");
    kc_md_code(md->out, schema->file);
    kc_buf_puts(md->out, ". In patterns, `{name}` stands for a parameter; values are shown as they are in Redis. C programs use ");
    md->scratch.len = 0;
    kc_buf_str(&md->scratch, schema->name);
    kc_buf_puts(&md->scratch, "_keys.h");
    kc_md_code(md->out, (struct kc_str){md->scratch.data, md->scratch.len});
    kc_buf_puts(md->out, ": `client` is a `keysrt_client *`, and every call returns a `keysrt_status`.\n\n");
}

static void put_contents_line(struct md *md, bool wanted, const char *line)
{
    if (wanted)
        kc_buf_puts(md->out, line);
}

static bool has_server(const struct kc_schema *schema)
{
    return schema->directives_count != 0 || schema->server_doc.len != 0;
}

static bool has_expectations(const struct kc_schema *schema)
{
    return schema->expectations_count != 0 || schema->expect_doc.len != 0;
}

static void put_contents(struct md *md)
{
    const struct kc_schema *schema = md->schema;
    kc_buf_puts(md->out, "## <a id=\"contents\"></a>Contents\n\n");
    put_contents_line(md, md_has_databases(schema), "- [Databases](#databases)\n");
    put_contents_line(md, true, only_channels(schema) ? "- [All channels](#all-keys)\n" : "- [All keys](#all-keys)\n");
    put_contents_line(md, md->first_key[0] != 0,
                      schema->groups_count != 0 ? "- [Other keys](#keys-outside-groups)\n" : "- [Keys](#keys-outside-groups)\n");
    for (size_t i = 0; i < schema->groups_count; i++) {
        for (unsigned depth = depth_of(schema->groups[i]); depth > 0; depth--)
            kc_buf_puts(md->out, "  ");
        kc_buf_puts(md->out, "- [");
        put_group_title(md, schema->groups[i], true);
        kc_buf_puts(md->out, "](#group-");
        kc_buf_str(md->out, md->group_anchors[i]);
        kc_buf_puts(md->out, ")\n");
    }
    put_contents_line(md, md->first_key[schema->groups_count + 1] != 0, "- [Channels](#channels-outside-groups)\n");
    put_contents_line(md, md_has_types(schema), "- [Types](#types)\n");
    put_contents_line(md, schema->settings_count != 0, "- [Settings](#settings)\n");
    put_contents_line(md, has_server(schema), "- [Server](#server)\n");
    put_contents_line(md, has_expectations(schema), "- [Expectations](#expectations)\n");
    kc_buf_putc(md->out, '\n');
}

static void put_key_row(struct md *md, const struct kc_key *key)
{
    kc_buf_puts(md->out, "| ");
    md_key_link(md, key);
    kc_buf_puts(md->out, key->external ? " (external) | " : " | ");
    if (key->database != NULL)
        kc_buf_printf(md->out, "%u", key->database->number);
    else
        kc_buf_puts(md->out, "–");
    kc_buf_puts(md->out, " | ");
    md_words(md, kc_words_kind, key);
    kc_buf_puts(md->out, " | ");
    md_pattern(md, &key->pattern);
    kc_buf_puts(md->out, " | ");
    if (key->kind != KC_CHANNEL)
        md_words(md, kc_words_ttl_short, key);
    else
        kc_buf_puts(md->out, "–");
    kc_buf_puts(md->out, " | ");
    kc_md_inline(md->out, kc_md_summary(key->doc));
    kc_buf_puts(md->out, " |\n");
}

static void put_all_keys(struct md *md)
{
    kc_buf_puts(md->out, only_channels(md->schema) ? "## <a id=\"all-keys\"></a>All channels\n\n" : "## <a id=\"all-keys\"></a>All keys\n\n");
    kc_buf_puts(md->out, "| Key | DB | Type | Pattern | TTL | What it is |\n| :-- | --: | :-- | :-- | :-- | :-- |\n");
    for (size_t i = 0; i < md->schema->keys_count; i++) {
        kc_buf_part(md->out);
        put_key_row(md, md->schema->keys[i]);
    }
    kc_buf_putc(md->out, '\n');
}

static void put_page(struct md *md)
{
    put_origin(md);
    kc_buf_puts(md->out, "# Redis keyspace ");
    kc_md_plain(md->out, md->schema->name);
    kc_buf_puts(md->out, "\n\n");
    kc_md_doc(md->out, md->schema->doc);
    put_overview(md);
    put_contents(md);
    if (md_has_databases(md->schema))
        md_databases(md);
    put_all_keys(md);
    put_groups(md);
    if (md_has_types(md->schema))
        md_types(md);
    if (md->schema->settings_count != 0)
        md_settings(md);
    if (has_server(md->schema))
        md_server(md);
    if (has_expectations(md->schema))
        md_expectations(md);
    /* One line feed at the end. */
    if (md->out->len > 1 && md->out->data[md->out->len - 2] == '\n')
        md->out->data[--md->out->len] = '\0';
}

void kc_emit_markdown(struct kc_compilation *compilation, const struct kc_schema *schema, struct kc_buf *out)
{
    struct md md = {.out = out, .compilation = compilation, .schema = schema, .calling = *compilation};
    md.calling.arena = &md.calls;
    md.examples = kc_examples_new(compilation, schema);
    md.type_links = KC_NEW_ARRAY(&md.arena, struct kc_str, schema->types_count + 1);
    md.type_words = KC_NEW_ARRAY(&md.arena, struct kc_str, schema->types_count + 1);
    name_groups(&md);
    sort_keys_by_group(&md);
    put_page(&md);
    kc_buf_free(&md.scratch);
    kc_buf_free(&md.samples.name);
    kc_buf_free(&md.samples.value);
    kc_buf_free(&md.samples.glob);
    kc_examples_free(&md.examples);
    kc_arena_free(&md.calls);
    kc_arena_free(&md.arena);
}
