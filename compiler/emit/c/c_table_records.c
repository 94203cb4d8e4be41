/* c_table_records.c: the constant tables of patterns, records and keys that others refer to; and the memory of what was written. */
#include "emit/c/c_emit.h"

#include <assert.h>
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "emit/c/c_shared.h"

/* ---- What was written already ------------------------------------------------------------------------------------- */

struct entry {
    struct kc_str text, name;
    uint64_t hash;
};

struct kc_c_shared {
    struct entry *entries; /* open addressing; text.data NULL: free */
    size_t capacity, count;
    struct counter {
        const char *stem;
        unsigned last;
    } counters[16];
};

struct kc_c_shared *kc_c_shared_new(void)
{
    return kc_heap_zeroed(1, sizeof(struct kc_c_shared));
}

void kc_c_shared_free(struct kc_c_shared *shared)
{
    free(shared->entries);
    free(shared);
}

static struct entry *place(struct kc_c_shared *shared, struct kc_str text, uint64_t hash)
{
    for (size_t i = hash & (shared->capacity - 1);; i = (i + 1) & (shared->capacity - 1)) {
        struct entry *entry = &shared->entries[i];
        if (entry->text.data == NULL || (entry->hash == hash && kc_str_equal(entry->text, text)))
            return entry;
    }
}

static void grow(struct kc_c_shared *shared)
{
    struct kc_c_shared larger = {.capacity = shared->capacity == 0 ? 256 : shared->capacity * 2};
    larger.entries = kc_heap_zeroed(larger.capacity, sizeof *larger.entries);
    for (size_t i = 0; i < shared->capacity; i++)
        if (shared->entries[i].text.data != NULL)
            *place(&larger, shared->entries[i].text, shared->entries[i].hash) = shared->entries[i];
    free(shared->entries);
    shared->entries = larger.entries;
    shared->capacity = larger.capacity;
}

/* The entry of a text; a new one has no name. */
static struct entry *entry_of(struct kc_c *c, struct kc_str text)
{
    struct kc_c_shared *shared = c->shared;
    if (shared->count * 2 >= shared->capacity)
        grow(shared);
    uint64_t hash = kc_str_hash(text);
    struct entry *entry = place(shared, text, hash);
    if (entry->text.data == NULL) {
        *entry = (struct entry){.text = kc_arena_str(c->arena, text.data, text.len), .hash = hash};
        shared->count++;
    }
    return entry;
}

bool kc_c_first(struct kc_c *c, struct kc_str name)
{
    struct entry *entry = entry_of(c, name);
    bool first = entry->name.data == NULL;
    entry->name = entry->text;
    return first;
}

struct kc_str kc_c_first_name(struct kc_c *c, struct kc_str text, struct kc_str name)
{
    struct entry *entry = entry_of(c, text);
    if (entry->name.data == NULL)
        entry->name = kc_arena_str(c->arena, name.data, name.len);
    return entry->name;
}

static unsigned next_number(struct kc_c_shared *shared, const char *stem)
{
    struct counter *counter = shared->counters;
    while (counter->stem != NULL && strcmp(counter->stem, stem) != 0)
        counter++;
    counter->stem = stem;
    return ++counter->last;
}

struct kc_str kc_c_share(struct kc_c *c, const char *type, const char *stem, bool is_array, struct kc_str body)
{
    struct kc_str text = KC_C_JOIN(c->scratch, {type, strlen(type)}, body);
    struct entry *entry = entry_of(c, text);
    if (entry->name.data != NULL)
        return entry->name;
    entry->name = kc_arena_printf(c->arena, "%.*s_%s_%u", KC_FMT(c->schema->name), stem, next_number(c->shared, stem));
    assert(kc_c_is_table_stem((struct kc_str){stem, strlen(stem)}));
    kc_c_claim_table(c, entry->name);
    kc_buf_printf(c->out, "static const %s %.*s%s KEYSRT_UNUSED = ", type, KC_FMT(entry->name), is_array ? "[]" : "");
    kc_buf_str(c->out, body);
    kc_buf_puts(c->out, ";\n");
    return entry->name;
}

/* ---- Patterns ----------------------------------------------------------------------------------------------------- */

size_t kc_c_piece_count(const struct kc_pattern *pattern)
{
    size_t values = 0;
    for (size_t i = 0; i < pattern->piece_count; i++)
        values += pattern->pieces[i].kind != KC_PIECE_LITERAL;
    return values + 1;
}

static void put_value_row(struct kc_c *c, const struct kc_pattern *pattern, const struct kc_piece *piece, struct kc_str owner, struct kc_buf *body)
{
    bool setting = piece->kind == KC_PIECE_SETTING;
    const struct kc_param *param = setting ? NULL : &pattern->params[piece->param];
    struct kc_str member = setting ? piece->setting->c_name : param->c_name;
    struct kc_str table = kc_c_type_table(c, setting ? piece->setting->type : param->wire, false);
    kc_buf_puts(body, ", offsetof(");
    if (setting)
        KC_C_PUTS(body, c->schema->name, KC_STR("_settings"));
    else
        kc_buf_str(body, owner);
    KC_C_PUTS(body, KC_STR(", "), member, KC_STR("), &"), table, KC_STR(", "));
    kc_c_literal(body, setting ? piece->setting->name : param->name);
    kc_buf_puts(body, setting ? ", true},\n" : ", false},\n");
}

void kc_c_piece_rows(struct kc_c *c, const struct kc_pattern *pattern, struct kc_str owner, struct kc_buf *body)
{
    if (c->only_names)
        return;
    kc_buf_puts(body, "{\n");
    struct kc_str literal = {NULL, 0};
    for (size_t i = 0; i < pattern->piece_count; i++) {
        const struct kc_piece *piece = &pattern->pieces[i];
        if (piece->kind == KC_PIECE_LITERAL) {
            literal = piece->text;
            continue;
        }
        kc_buf_puts(body, "    {");
        kc_c_literal_and_len(body, literal);
        put_value_row(c, pattern, piece, owner, body);
        literal = (struct kc_str){NULL, 0};
    }
    kc_buf_puts(body, "    {");
    kc_c_literal_and_len(body, literal);
    kc_buf_puts(body, ", 0, 0, 0, false},\n}");
}

/* Literal text with what SCAN takes for special escaped; a zero byte would end the argument. */
static void put_glob_literal(struct kc_buf *glob, struct kc_str text)
{
    for (size_t i = 0; i < text.len; i++) {
        if (text.data[i] != '\0' && strchr("*?[]\\", text.data[i]) != NULL)
            kc_buf_putc(glob, '\\');
        kc_buf_putc(glob, text.data[i] == '\0' ? '?' : text.data[i]);
    }
}

void kc_c_pattern_row(const struct kc_pattern *pattern, struct kc_str owner, struct kc_str pieces, struct kc_buf *body)
{
    struct kc_buf glob = {0};
    for (size_t i = 0; i < pattern->piece_count; i++) {
        if (pattern->pieces[i].kind == KC_PIECE_LITERAL)
            put_glob_literal(&glob, pattern->pieces[i].text);
        else if (i == 0 || pattern->pieces[i - 1].kind == KC_PIECE_LITERAL)
            kc_buf_putc(&glob, '*');
    }
    kc_buf_puts(body, "{");
    kc_c_decimal(body, kc_c_piece_count(pattern));
    kc_buf_puts(body, ", ");
    if (pattern->param_count == 0)
        kc_buf_puts(body, "0");
    else
        KC_C_PUTS(body, KC_STR("sizeof("), owner, KC_STR(")"));
    KC_C_PUTS(body, KC_STR(", "), pieces, KC_STR(", "));
    kc_c_literal(body, (struct kc_str){glob.data, glob.len});
    kc_buf_puts(body, ", ");
    kc_c_literal(body, pattern->text);
    kc_buf_puts(body, "}");
    kc_buf_free(&glob);
}

/* ---- Records ------------------------------------------------------------------------------------------------------ */

static void put_head(struct kc_buf *body, struct kc_str name, enum kc_c_flavour flavour)
{
    struct kc_buf head = {0};
    if (flavour == KC_C_JSON) {
        kc_c_json_head(&head, name);
    } else {
        kc_buf_puts(&head, "$");
        kc_c_decimal(&head, name.len);
        kc_buf_puts(&head, "\r\n");
        kc_buf_str(&head, name);
        kc_buf_puts(&head, "\r\n");
    }
    kc_c_literal_and_len(body, (struct kc_str){head.data, head.len});
    kc_buf_free(&head);
}

void kc_c_field_rows(struct kc_c *c, const struct kc_record *record, struct kc_str owner, enum kc_c_flavour flavour, struct kc_buf *body)
{
    if (c->only_names)
        return;
    kc_buf_puts(body, "{\n");
    for (size_t i = 0; i < record->field_count; i++) {
        const struct kc_field *field = &record->fields[i];
        struct kc_str table = kc_c_type_table(c, field->type, false);
        kc_buf_puts(body, "    {");
        kc_c_literal_and_len(body, field->name);
        KC_C_PUTS(body, KC_STR(", offsetof("), owner, KC_STR(", "), field->c_name, KC_STR("), "));
        if (field->optional)
            KC_C_PUTS(body, KC_STR("offsetof("), owner, KC_STR(", has_"), field->c_name, KC_STR("), &"), table, KC_STR(", "));
        else
            KC_C_PUTS(body, KC_STR("KEYSRT_NO_OFFSET, &"), table, KC_STR(", "));
        put_head(body, field->name, flavour);
        kc_buf_puts(body, "},\n");
    }
    kc_buf_puts(body, "}");
}

struct kc_str kc_c_record_table(struct kc_c *c, const struct kc_record *record, struct kc_str owner, enum kc_c_flavour flavour)
{
    struct kc_buf body = {0};
    struct kc_str others = {NULL, 0};
    if (record->others != NULL)
        others = kc_c_map_table(c, record->others, kc_arena_printf(c->scratch, "%.*s_entry", KC_FMT(kc_c_type_of(c, record->others)->name)));
    kc_c_field_rows(c, record, owner, flavour, &body);
    struct kc_str fields = kc_c_share(c, "keysrt_field", "fields", true, (struct kc_str){body.data, body.len});
    body.len = 0;
    kc_buf_puts(&body, "{");
    kc_c_literal(&body, record->name);
    kc_buf_printf(&body, ", sizeof(%.*s), %zu, %.*s, ", KC_FMT(owner), record->field_count, KC_FMT(fields));
    if (others.data == NULL)
        kc_buf_puts(&body, "0, 0}");
    else
        kc_buf_printf(&body, "&%.*s, offsetof(%.*s, others)}", KC_FMT(others), KC_FMT(owner));
    struct kc_str name = kc_c_share(c, "keysrt_record", "record", false, (struct kc_str){body.data, body.len});
    kc_buf_free(&body);
    return name;
}

/* ---- Keys that others refer to -------------------------------------------------------------------------------------- */

void kc_c_yield_rows(struct kc_c *c, const struct kc_key *key, struct kc_buf *body)
{
    kc_buf_puts(body, "{");
    for (size_t i = 0; i < key->yield_count; i++)
        kc_buf_printf(body, "%s&%.*s", i == 0 ? "" : ", ", KC_FMT(kc_c_naming_table(c, key->yields[i])));
    kc_buf_puts(body, "}");
}

struct kc_str kc_c_naming_table(struct kc_c *c, const struct kc_key *key)
{
    struct kc_str name = KC_C_JOIN(c->scratch, c->schema->name, KC_STR("_"), key->c_name, KC_STR("_naming"));
    if (c->naming_declared[key->index])
        return name;
    c->naming_declared[key->index] = true;
    kc_c_declare_params(c, key);
    struct kc_buf body = {0};
    struct kc_str owner = KC_C_JOIN(c->scratch, c->schema->name, KC_STR("_"), key->c_name, KC_STR("_params")), yields = {NULL, 0};
    kc_c_piece_rows(c, &key->pattern, owner, &body);
    struct kc_str pieces = kc_c_share(c, "keysrt_piece", "pieces", true, (struct kc_str){body.data, body.len});
    if (key->yield_count != 0) {
        body.len = 0;
        kc_c_yield_rows(c, key, &body);
        yields = kc_c_share(c, "keysrt_key *const", "keys", true, (struct kc_str){body.data, body.len});
    }
    body.len = 0;
    kc_c_pattern_row(&key->pattern, owner, pieces, &body);
    kc_c_claim_name(c, name);
    kc_buf_printf(c->out, "static const keysrt_key %.*s KEYSRT_UNUSED = {&%.*s_keyspace, ", KC_FMT(name), KC_FMT(c->schema->name));
    kc_c_literal(c->out, key->name);
    kc_buf_printf(c->out, ", %" PRIu32 ", %u, KEYSRT_STRING, true,\n    %.*s,\n    0, 0, 0,\n"
                  "    {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0},\n    0, 0, 0, %zu, %.*s};\n",
                  key->index, key->database == NULL ? 0 : key->database->number, (int)body.len, body.data, key->yield_count,
                  yields.data == NULL ? 1 : (int)yields.len, yields.data == NULL ? "0" : yields.data);
    kc_buf_free(&body);
    return name;
}
