/* declare.c: the first pass: what each name stands for, whatever the order of declarations and files. */
#include <string.h>

#include "meaning/resolve.h"

static const struct builtin builtins[] = {
    {"string", KC_T_STRING, TAKES_STRING_RULES, 0, false},
    {"segment", KC_T_STRING, TAKES_STRING_RULES, 0, false},
    {"any", KC_T_STRING, TAKES_STRING_RULES, 0, false},
    {"bytes", KC_T_BYTES, TAKES_LENGTH, 0, false},
    {"bool", KC_T_BOOL, TAKES_TWO_TEXTS, 0, false},
    {"i8", KC_T_INT, TAKES_RANGE, 8, true},
    {"i16", KC_T_INT, TAKES_RANGE, 16, true},
    {"i32", KC_T_INT, TAKES_RANGE, 32, true},
    {"i64", KC_T_INT, TAKES_RANGE, 64, true},
    {"u8", KC_T_INT, TAKES_RANGE, 8, false},
    {"u16", KC_T_INT, TAKES_RANGE, 16, false},
    {"u32", KC_T_INT, TAKES_RANGE, 32, false},
    {"u64", KC_T_INT, TAKES_RANGE, 64, false},
    {"f32", KC_T_FLOAT, TAKES_NOTHING, 32, true},
    {"f64", KC_T_FLOAT, TAKES_NOTHING, 64, true},
    {"uuid", KC_T_UUID, TAKES_NOTHING, 0, false},
    {"hex", KC_T_HEX, TAKES_LENGTH, 0, false},
    {"ip", KC_T_IP, TAKES_NOTHING, 0, false},
    {"ipv4", KC_T_IPV4, TAKES_NOTHING, 0, false},
    {"ipv6", KC_T_IPV6, TAKES_NOTHING, 0, false},
    {"date", KC_T_DATE, TAKES_NOTHING, 0, false},
    {"time", KC_T_TIME, TAKES_FORMAT, 0, false},
    {"timestamp", KC_T_TIMESTAMP, TAKES_NOTHING, 64, true},
    {"timestamp_ms", KC_T_TIMESTAMP_MS, TAKES_NOTHING, 64, true},
    {"seconds", KC_T_SECONDS, TAKES_NOTHING, 32, false},
    {"milliseconds", KC_T_MILLISECONDS, TAKES_NOTHING, 32, false},
    {"vector", KC_T_VECTOR, TAKES_MORE_WORDS, 0, false},
    {"json", KC_T_JSON, TAKES_MORE_WORDS, 0, false},
    {"key", KC_T_KEY, TAKES_MORE_WORDS, 0, false},
    {"list", KC_T_LIST, TAKES_MORE_WORDS, 0, false},
    {"map", KC_T_MAP, TAKES_MORE_WORDS, 0, false},
    {"text", KC_T_TEXT, TAKES_MORE_WORDS, 0, false},
};

void kc_declare_builtins(struct resolver *r)
{
    for (size_t i = 0; i < sizeof builtins / sizeof *builtins; i++) {
        struct type_name *entry = KC_NEW(r->arena, struct type_name);
        entry->builtin = &builtins[i];
        struct kc_str name = {builtins[i].name, strlen(builtins[i].name)};
        *kc_table_place(r->arena, &r->type_names, name) = entry;
    }
}

/* ---- Saying it --------------------------------------------------------------------------------------------------- */

struct kc_str kc_shown(struct resolver *r, struct kc_str text)
{
    return kc_printable(r->arena, text);
}

struct kc_diag *kc_report_unknown_of(struct resolver *r, enum kc_code code, struct kc_name name, const char *what,
                                     struct kc_str *candidates, size_t count)
{
    if (r->incomplete || kc_table_find(&r->lost, name.text) != NULL)
        return NULL;
    bool last = r->diags->errors >= 100; /* beyond what is kept: not worth the search */
    struct kc_str shown = kc_shown(r, name.text);
    struct kc_diag *diag = kc_report(r->diags, code, name.span, "there is no %s '%.*s'", what, KC_FMT(shown));
    if (last)
        return diag;
    struct kc_str nearest = kc_nearest(name.text, candidates, count);
    if (nearest.data != NULL)
        kc_fix(r->diags, diag, nearest);
    return diag;
}

void kc_report_unknown(struct resolver *r, enum kc_code code, struct kc_name name, const char *what,
                       const struct kc_table *table)
{
    struct kc_str *candidates = NULL;
    size_t count = 0;
    if (r->incomplete)
        return;
    if (r->diags->errors < 100) {
        candidates = KC_NEW_ARRAY(r->arena, struct kc_str, table->count);
        for (size_t i = 0; i < table->capacity; i++) {
            if (table->slots[i].name.data != NULL)
                candidates[count++] = table->slots[i].name;
        }
    }
    kc_report_unknown_of(r, code, name, what, candidates, count);
}

long kc_seen_before(struct resolver *r, struct kc_table *seen, const struct kc_str *names, size_t i)
{
    enum { FEW = 16 };
    if (i < FEW) {
        for (size_t k = 0; k < i; k++) {
            if (kc_str_equal(names[k], names[i]))
                return (long)k;
        }
        return -1;
    }
    for (size_t k = seen->count == 0 ? 0 : i; k <= i; k++) {
        void **place = kc_table_place(r->arena, seen, names[k]);
        if (*place != NULL && k == i)
            return (const struct kc_str *)*place - names;
        if (*place == NULL)
            *place = (void *)(uintptr_t)&names[k];
    }
    return -1;
}

struct kc_str kc_c_name_of(struct resolver *r, struct kc_name name, struct kc_name as, bool digit_first)
{
    if (as.text.data != NULL)
        return as.text;
    struct kc_str c_name = kc_c_name(r->arena, name.text);
    bool bad = c_name.len == 0 || (!digit_first && c_name.data[0] >= '0' && c_name.data[0] <= '9');
    if (!bad)
        return c_name;
    struct kc_str shown = kc_shown(r, name.text);
    struct kc_diag *diag =
        kc_report(r->diags, KC_E_0228_NO_C_NAME, name.span, "\"%.*s\" gives no name for C", KC_FMT(shown));
    kc_note(r->diags, diag, "name it behind the text: \"%.*s\" as some_name", KC_FMT(shown));
    return KC_STR("unnamed");
}

static void twice(struct resolver *r, const char *what, struct kc_name name, struct kc_span first)
{
    struct kc_diag *diag =
        kc_report(r->diags, KC_E_0204_DECLARED_TWICE, name.span, "%s '%.*s' is declared twice", what, KC_FMT(name.text));
    kc_note_at(r->diags, diag, first, "first declared here");
}

/* ---- Declarations ------------------------------------------------------------------------------------------------ */

static void declare_type(struct resolver *r, const struct kc_decl *decl)
{
    void **place = kc_table_place(r->arena, &r->type_names, decl->name.text);
    struct type_name *entry = *place;
    if (entry != NULL && entry->decl == NULL) {
        kc_report(r->diags, KC_E_0205_BUILT_IN_NAME, decl->name.span, "'%.*s' is a built-in type", KC_FMT(decl->name.text));
        return;
    }
    if (entry != NULL) {
        twice(r, "type", decl->name, entry->decl->name.span);
        return;
    }
    entry = KC_NEW(r->arena, struct type_name);
    entry->decl = decl;
    *place = entry;
    *KC_PUSH(r->arena, &r->type_decls) = decl;
}

static void declare_setting(struct resolver *r, const struct kc_decl *decl)
{
    void **place = kc_table_place(r->arena, &r->settings, decl->name.text);
    if (*place != NULL) {
        twice(r, "setting", decl->name, ((struct setting_work *)*place)->setting->span);
        return;
    }
    struct setting_work *work = KC_NEW(r->arena, struct setting_work);
    work->setting = KC_NEW(r->arena, struct kc_setting);
    work->setting->name = decl->name.text;
    work->setting->span = decl->name.span;
    work->setting->doc = decl->doc;
    work->decl = decl;
    *place = work;
    *KC_PUSH(r->arena, &r->setting_works) = work;
}

static void declare_database(struct resolver *r, const struct kc_decl *decl)
{
    void **place = kc_table_place(r->arena, &r->databases, decl->name.text);
    if (*place != NULL) {
        twice(r, "database", decl->name, ((struct kc_database *)*place)->span);
        return;
    }
    struct kc_database *database = KC_NEW(r->arena, struct kc_database);
    database->name = decl->name.text;
    database->c_name = kc_c_name_of(r, decl->name, decl->c_name, false);
    database->span = decl->name.span;
    database->doc = decl->doc;
    *place = database;
    const struct kc_number *number = &decl->low;
    bool whole = !number->bad && !number->overflow && number->magnitude <= INT32_MAX;
    if (!whole && !number->bad)
        kc_report(r->diags, KC_E_0215_DATABASE_NUMBER, number->span,
                  "a database is a number from 0 to 2147483647, not %.*s", KC_FMT(number->text));
    database->number = whole ? (unsigned)number->magnitude : UINT32_MAX;
    *KC_PUSH(r->arena, &r->database_list) = database;
}

static void declare_key(struct resolver *r, const struct kc_decl *decl, struct place *place)
{
    struct key_work *work = KC_NEW(r->arena, struct key_work);
    work->key = KC_NEW(r->arena, struct kc_key);
    work->decl = decl;
    work->place = place;
    work->key->name = decl->name.text;
    work->key->span = decl->name.span;
    work->key->decl_span = decl->span;
    work->key->doc = decl->doc;
    *KC_PUSH(r->arena, &r->key_works) = work;
    void **entry = kc_table_place(r->arena, &r->keys, decl->name.text);
    if (*entry == NULL) {
        *entry = work;
        return;
    }
    twice(r, "key", decl->name, ((struct key_work *)*entry)->key->span);
    work->broken = true;
}

static void declare_once(struct resolver *r, const struct kc_decl *decl, const struct kc_decl **first, const char *what)
{
    if (*first == NULL) {
        *first = decl;
        return;
    }
    struct kc_diag *diag = kc_report(r->diags, KC_E_0222_GIVEN_TWICE, decl->span, "'%s' is given twice", what);
    kc_note_at(r->diags, diag, (*first)->span, "first given here");
}

/* As a paragraph of its own behind what is there. */
static void join_doc(struct resolver *r, struct kc_str *doc, struct kc_str more)
{
    if (doc->len == 0)
        *doc = more;
    else if (more.len != 0)
        *doc = kc_arena_printf(r->arena, "%.*s\n\n%.*s", KC_FMT(*doc), KC_FMT(more));
}

static void declare_schema(struct resolver *r, const struct kc_decl *decl, bool is_main)
{
    if (is_main && r->schema_decl == NULL) {
        r->schema_decl = decl;
        join_doc(r, &r->schema->doc, decl->doc);
        return;
    }
    const char *text = is_main ? "a schema is named once"
                               : "an imported file has no 'schema' of its own: it joins the one that imports it";
    struct kc_diag *diag = kc_report(r->diags, KC_E_0202_SCHEMA_TWICE, decl->span, "%s", text);
    if (r->schema_decl != NULL)
        kc_note_at(r->diags, diag, r->schema_decl->span, "the schema is named here");
}

static void declare_body(struct resolver *r, const struct kc_decl *group, struct place *parent);

static void declare_in(struct resolver *r, const struct kc_decl *decl, struct place *place)
{
    struct reserved_work *reserved;
    switch (decl->kind) {
    case KC_DECL_GROUP: declare_body(r, decl, place); break;
    case KC_DECL_KEY: declare_key(r, decl, place); break;
    case KC_DECL_RESERVED:
        reserved = KC_PUSH(r->arena, &r->reserved_works);
        reserved->decl = decl;
        reserved->place = place;
        break;
    default: break; /* the parser has moved it to the top, and said so */
    }
}

static void declare_body(struct resolver *r, const struct kc_decl *group, struct place *parent)
{
    struct place *place = KC_NEW(r->arena, struct place);
    place->parent = parent;
    place->decl = group;
    *KC_PUSH(r->arena, &r->places) = place;
    for (size_t i = 0; i < group->body.count; i++)
        declare_in(r, group->body.items[i], place);
}

static void declare_at_top(struct resolver *r, const struct kc_decl *decl, bool is_main)
{
    struct kc_file *file;
    switch (decl->kind) {
    case KC_DECL_SCHEMA: declare_schema(r, decl, is_main); break;
    case KC_DECL_IMPORT:
        file = kc_import_file(r, decl);
        if (file == NULL)
            break;
        join_doc(r, &r->schema->doc, file->doc);
        kc_declare_file(r, file, false);
        break;
    case KC_DECL_DATABASE: declare_database(r, decl); break;
    case KC_DECL_SERVER:
        *KC_PUSH(r->arena, &r->server_decls) = decl;
        join_doc(r, &r->schema->server_doc, decl->doc);
        break;
    case KC_DECL_EXPECT:
        *KC_PUSH(r->arena, &r->expect_decls) = decl;
        join_doc(r, &r->schema->expect_doc, decl->doc);
        break;
    case KC_DECL_CLUSTER:
        declare_once(r, decl, &r->cluster_decl, "cluster");
        join_doc(r, &r->schema->cluster_doc, decl->doc);
        break;
    case KC_DECL_SEPARATOR: declare_once(r, decl, &r->separator_decl, "separator"); break;
    case KC_DECL_TYPE:
    case KC_DECL_ENUM:
    case KC_DECL_RECORD: declare_type(r, decl); break;
    case KC_DECL_SETTING: declare_setting(r, decl); break;
    case KC_DECL_RESERVED:
    case KC_DECL_GROUP:
    case KC_DECL_KEY: declare_in(r, decl, r->places.items[0]); break;
    }
}

void kc_declare_file(struct resolver *r, struct kc_file *file, bool is_main)
{
    r->failed = r->failed || file->failed;
    for (size_t i = 0; i < file->lost.count; i++)
        *kc_table_place(r->arena, &r->lost, file->lost.items[i].text) = &file->lost.items[i];
    for (size_t i = 0; i < file->decls.count; i++)
        declare_at_top(r, file->decls.items[i], is_main);
}
