/* c_key.c: the section of a key: what is said of it, its structs, its tables; then its calls. */
#include "emit/c/c_emit.h"

#include <inttypes.h>
#include <string.h>

#include "emit/words/words.h"

bool kc_c_is_map(const struct kc_key *key)
{
    return key->kind == KC_HASH && key->record == NULL;
}

bool kc_c_owns_struct(const struct kc_key *key)
{
    return key->record != NULL && key->record->type == NULL;
}

/* Writes of a key whose TTL starts with its finish set none. */
bool kc_c_caller_chooses_ttl(const struct kc_key *key)
{
    return key->ttl.source == KC_TTL_CALL && key->ttl.mode != KC_TTL_AFTER;
}

bool kc_c_key_fixed(struct kc_c *c, const struct kc_key *key)
{
    return key->record != NULL && kc_c_record_fixed(c, key->record);
}

/* ---- Variables ------------------------------------------------------------------------------------------------------ */

static bool is_argument_of(const struct kc_pattern *pattern, struct kc_str name)
{
    for (size_t i = 0; i < pattern->param_count; i++)
        if (kc_str_equal(pattern->params[i].c_name, name))
            return true;
    return false;
}

static bool has_prefix(struct kc_str name, struct kc_str prefix)
{
    return name.len > prefix.len && name.data[prefix.len] == '_' && kc_str_equal((struct kc_str){name.data, prefix.len}, prefix);
}

struct kc_str kc_c_argument(struct kc_c *c, const struct kc_pattern *pattern, size_t i)
{
    struct kc_str name = pattern->params[i].c_name;
    if (!kc_c_is_taken_argument(name) && !has_prefix(name, c->schema->name) && !has_prefix(name, KC_STR("keysrt")))
        return name;
    do
        name = KC_C_JOIN(c->scratch, name, KC_STR("_param"));
    while (is_argument_of(pattern, name));
    return name;
}

static void argument_variables(struct kc_c *c, const struct kc_pattern *pattern)
{
    struct kc_buf args = {0}, list = {0};
    for (size_t i = 0; i < pattern->param_count; i++) {
        struct kc_str name = kc_c_argument(c, pattern, i);
        KC_C_PUTS(&args, KC_STR(", "), kc_c_type_of(c, pattern->params[i].type)->name, KC_STR(" "), name);
        KC_C_PUTS(&list, i == 0 ? KC_STR("") : KC_STR(", "), name);
    }
    c->v.value[KC_C_args] = KC_C_JOIN(c->scratch, {args.data, args.len});
    struct kc_str key = c->v.value[KC_C_key];
    /* A single parameter is as good as the struct of it: no copy, and less to compile. */
    if (pattern->param_count <= 1) {
        c->v.value[KC_C_locals] = KC_STR("");
        c->v.value[KC_C_open] = c->v.value[KC_C_close] = KC_STR(" ");
        c->v.value[KC_C_at] = KC_C_JOIN(c->scratch, KC_STR("client, &"), key, list.len == 0 ? KC_STR("_table, NULL") : KC_STR("_table, &"),
                                        {list.data, list.len});
    } else {
        c->v.value[KC_C_locals] =
            KC_C_JOIN(c->scratch, KC_STR("    const "), key, KC_STR("_params params = {"), {list.data, list.len}, KC_STR("};\n"));
        c->v.value[KC_C_open] = KC_C_JOIN(c->scratch, KC_STR("\n"), c->v.value[KC_C_locals], KC_STR("    "));
        c->v.value[KC_C_close] = KC_STR("\n");
        c->v.value[KC_C_at] = KC_C_JOIN(c->scratch, KC_STR("client, &"), key, KC_STR("_table, &params"));
    }
    kc_buf_free(&args);
    kc_buf_free(&list);
}

void kc_c_key_variables(struct kc_c *c, const struct kc_key *key)
{
    c->v.value[KC_C_key] = KC_C_JOIN(c->scratch, c->schema->name, KC_STR("_"), key->c_name);
    struct kc_str name = c->v.value[KC_C_key];
    c->v.value[KC_C_KEY] = kc_c_upper(c->scratch, name);
    c->v.value[KC_C_finish] = key->ttl.c_after;
    if (c->only_names)
        return;
    c->v.value[KC_C_table] = KC_C_JOIN(c->scratch, KC_STR("&"), name, KC_STR("_table"));
    c->v.value[KC_C_params] = KC_C_JOIN(c->scratch, name, KC_STR("_params"));
    bool block = kc_c_params_need_block(&key->pattern);
    if (key->pattern.param_count == 0) {
        c->v.value[KC_C_parsed] = KC_STR("");
        c->v.value[KC_C_parsing] = KC_STR("NULL, NULL");
    } else {
        c->v.value[KC_C_parsed] =
            KC_C_JOIN(c->scratch, KC_STR(", "), name, block ? KC_STR("_params *out, keysrt_block *block") : KC_STR("_params *out"));
        c->v.value[KC_C_parsing] = block ? KC_STR("out, block") : KC_STR("out, NULL");
    }
    bool chosen = kc_c_caller_chooses_ttl(key);
    c->v.value[KC_C_ttl_arg] = chosen ? KC_STR(", keysrt_duration ttl") : KC_STR("");
    c->v.value[KC_C_ttl] = chosen ? KC_STR("ttl") : KC_STR("keysrt_declared_ttl");
    argument_variables(c, &key->pattern);
}

/* ---- First round ---------------------------------------------------------------------------------------------------- */

static void need_hash(struct kc_c *c, const struct kc_key *key)
{
    if (kc_c_is_map(key)) {
        kc_c_declare_result(c, key->value->element);
        kc_c_declare_type(c, key->value->key);
        kc_c_type_table(c, key->value->key, false);
        kc_c_type_table(c, key->value->element, false);
        return;
    }
    for (size_t i = 0; i < key->record->field_count; i++) {
        kc_c_declare_result(c, key->record->fields[i].type);
        kc_c_type_table(c, key->record->fields[i].type, false);
    }
    const struct kc_type *others = key->record->others;
    if (others != NULL) {
        kc_c_declare_type(c, others);
        kc_c_declare_result(c, others->element);
        kc_c_map_table(c, others, KC_C_JOIN(c->scratch, kc_c_type_of(c, others)->name, KC_STR("_entry")));
    }
    if (kc_c_owns_struct(key))
        return;
    kc_c_declare_result(c, key->record->type);
    kc_c_record_table(c, key->record, kc_c_type_of(c, key->record->type)->name, KC_C_HASH);
}

void kc_c_need_key(struct kc_c *c, const struct kc_key *key)
{
    c->origin = (struct kc_c_origin){"key", key->name, key->span};
    for (size_t i = 0; i < key->pattern.param_count; i++) {
        kc_c_declare_type(c, key->pattern.params[i].type);
        kc_c_type_table(c, key->pattern.params[i].wire, false);
    }
    for (size_t i = 0; i < key->yield_count; i++)
        kc_c_naming_table(c, key->yields[i]);
    if (key->kind == KC_HASH) {
        need_hash(c, key);
        return;
    }
    kc_c_type_table(c, key->value, false);
    if (key->score != NULL) {
        kc_c_declare_type(c, key->score);
        kc_c_type_table(c, key->score, true);
    }
    if (key->kind != KC_COUNTER && key->kind != KC_CHANNEL)
        kc_c_declare_result(c, key->value);
    if (key->kind == KC_LIST_KIND || key->kind == KC_SET)
        kc_c_declare_array(c, key->value);
    if (key->kind == KC_STRING && key->pattern.param_count != 0 && !key->once)
        kc_c_declare_lookups(c, key->value);
}

/* ---- Structs of a key ----------------------------------------------------------------------------------------------- */

static const char entries_type[] = "typedef struct $(key)_entries {\n"
                                   "    $(key)_entry *items;\n"
                                   "    size_t count;\n"
                                   "    keysrt_block block;\n"
                                   "} $(key)_entries;\n";
static const char zset_entry[] = "typedef struct $(key)_entry {\n"
                                 "    $(value) member;\n"
                                 "    $(score) score;\n"
                                 "} $(key)_entry;\n";
static const char zset_layout[] =
    "static const keysrt_zentry_layout $(key)_layout KEYSRT_UNUSED = {sizeof($(key)_entry), offsetof($(key)_entry, score)};\n";
static const char map_entry[] = "typedef struct $(key)_entry {\n"
                                "    $(field) name;\n"
                                "    $(value) value;\n"
                                "} $(key)_entry;\n";

static void put_entries(struct kc_c *c)
{
    struct kc_str key = c->v.value[KC_C_key];
    kc_c_claim(c, key, "_entry");
    kc_c_claim(c, key, "_entries");
    kc_c_put(c, entries_type);
    kc_c_put_clear(c, KC_C_JOIN(c->scratch, key, KC_STR("_entries")));
}

static void put_masks(struct kc_c *c, const struct kc_key *key)
{
    struct kc_str KEY = c->v.value[KC_C_KEY];
    for (size_t i = 0; i < key->record->field_count && key->record->field_count <= 64; i++) {
        const struct kc_field *field = &key->record->fields[i];
        struct kc_str name = kc_c_upper(c->scratch, field->c_name);
        c->origin = (struct kc_c_origin){"field", field->name, field->span};
        struct kc_str mask = KC_C_JOIN(c->scratch, KEY, KC_STR("_FIELD_"), name);
        kc_c_claim_name(c, mask);
        KC_C_PUTS(c->out, KC_STR("#define "), mask, KC_STR(" (UINT64_C(1) << "));
        kc_c_decimal(c->out, i);
        kc_buf_puts(c->out, ")\n");
    }
    c->origin = (struct kc_c_origin){"key", key->name, key->span};
}

static void put_own_struct(struct kc_c *c, const struct kc_key *key)
{
    struct kc_str name = c->v.value[KC_C_key];
    kc_c_claim_name(c, name);
    KC_C_PUTS(c->out, KC_STR("typedef struct "), name, KC_STR(" {\n"));
    kc_c_put_members(c, key->record, name);
    bool fixed = kc_c_key_fixed(c, key);
    if (!fixed) {
        kc_c_claim_own_member(c, name, KC_STR("block"));
        kc_buf_puts(c->out, "    keysrt_block block; /* of a result */\n");
    }
    KC_C_PUTS(c->out, KC_STR("} "), name, KC_STR(";\n"));
    if (!fixed)
        kc_c_put_clear(c, name);
}

static void put_structs(struct kc_c *c, const struct kc_key *key)
{
    if (key->pattern.param_count != 0)
        kc_c_declare_params(c, key);
    if (key->kind == KC_ZSET) {
        c->v.value[KC_C_value] = kc_c_type_of(c, key->value)->name;
        c->v.value[KC_C_score] = kc_c_type_of(c, key->score)->name;
        kc_c_put(c, zset_entry);
        put_entries(c);
        kc_c_claim(c, c->v.value[KC_C_key], "_layout");
        kc_c_put(c, zset_layout);
    } else if (kc_c_is_map(key)) {
        c->v.value[KC_C_field] = kc_c_type_of(c, key->value->key)->name;
        c->v.value[KC_C_value] = kc_c_type_of(c, key->value->element)->name;
        kc_c_put(c, map_entry);
        put_entries(c);
    } else if (key->kind == KC_HASH) {
        if (kc_c_owns_struct(key))
            put_own_struct(c, key);
        put_masks(c, key);
    }
}

/* ---- Tables of a key ------------------------------------------------------------------------------------------------ */

/* A constant of 64 bits, and a comma. */
static void put_number(struct kc_buf *out, int64_t value)
{
    if (value >= 0 && value <= INT32_MAX)
        kc_c_decimal(out, (uint64_t)value);
    else
        kc_buf_printf(out, value == -1 ? "%" PRId64 : "INT64_C(%" PRId64 ")", value);
    kc_buf_puts(out, ", ");
}

/* Writes "static const TYPE KEY_SUFFIX[] = BODY;" and gives the name. */
static struct kc_str put_table(struct kc_c *c, const char *type, const char *suffix, struct kc_buf *body)
{
    struct kc_str name = KC_C_JOIN(c->scratch, c->v.value[KC_C_key], KC_STR("_"), {suffix, strlen(suffix)});
    kc_c_claim_name(c, name);
    KC_C_PUTS(c->out, KC_STR("static const "), {type, strlen(type)}, KC_STR(" "), name, KC_STR("[] KEYSRT_UNUSED = "), {body->data, body->len},
              KC_STR(";\n"));
    body->len = 0;
    return name;
}

static const char record_head[] = "static const keysrt_record $(key)_table_record KEYSRT_UNUSED = {";

/* What of the fields decides on their table: structs with the same members in the same order are laid out alike. */
static void put_fields_text(struct kc_c *c, const struct kc_record *record, struct kc_buf *text)
{
    for (size_t i = 0; i < record->field_count; i++) {
        const struct kc_field *field = &record->fields[i];
        kc_buf_str(text, kc_c_type_table(c, field->type, false));
        kc_buf_puts(text, field->optional ? "? " : " ");
        kc_c_literal(text, field->name);
        kc_buf_str(text, field->c_name);
        kc_buf_putc(text, '\n');
    }
}

/* Name of the keysrt_field[] of a hash's own struct. The first one with these fields writes it for all. */
static struct kc_str put_fields(struct kc_c *c, const struct kc_key *key, struct kc_buf *body)
{
    struct kc_str name = c->v.value[KC_C_key], own = KC_C_JOIN(c->scratch, name, KC_STR("_table_fields"));
    if (!c->only_names) {
        put_fields_text(c, key->record, body);
        struct kc_str first = kc_c_first_name(c, (struct kc_str){body->data, body->len}, own);
        body->len = 0;
        if (!kc_str_equal(first, own))
            return first;
    }
    kc_c_field_rows(c, key->record, name, KC_C_HASH, body);
    return put_table(c, "keysrt_field", "table_fields", body);
}

/* Name of the keysrt_record of a hash; data NULL: another kind. */
static struct kc_str put_record(struct kc_c *c, const struct kc_key *key, struct kc_buf *body)
{
    if (key->kind != KC_HASH)
        return (struct kc_str){NULL, 0};
    struct kc_str name = c->v.value[KC_C_key], table = KC_C_JOIN(c->scratch, name, KC_STR("_table_record"));
    if (kc_c_is_map(key)) {
        struct kc_str map = kc_c_map_table(c, key->value, KC_C_JOIN(c->scratch, name, KC_STR("_entry")));
        kc_c_put(c, record_head);
        kc_c_literal(c->out, key->name);
        kc_buf_printf(c->out, ", offsetof(%.*s_entries, block), 0, 0, &%.*s, 0};\n", KC_FMT(name), KC_FMT(map));
    } else if (kc_c_owns_struct(key)) {
        const struct kc_type *others = key->record->others;
        struct kc_str fields = put_fields(c, key, body);
        kc_c_put(c, record_head);
        kc_c_literal(c->out, key->name);
        bool fixed = kc_c_key_fixed(c, key);
        KC_C_PUTS(c->out, fixed ? KC_STR(", sizeof(") : KC_STR(", offsetof("), name, fixed ? KC_STR("), ") : KC_STR(", block), "));
        put_number(c->out, (int64_t)key->record->field_count);
        KC_C_PUTS(c->out, fields, KC_STR(", "));
        if (others == NULL)
            kc_buf_puts(c->out, "0, 0};\n");
        else
            kc_buf_printf(c->out, "&%.*s, offsetof(%.*s, others)};\n",
                          KC_FMT(kc_c_map_table(c, others, KC_C_JOIN(c->scratch, kc_c_type_of(c, others)->name, KC_STR("_entry")))),
                          KC_FMT(name));
    } else {
        return kc_c_record_table(c, key->record, kc_c_type_of(c, key->record->type)->name, KC_C_HASH);
    }
    kc_c_claim_name(c, table);
    return table;
}

static void put_ttl_tail(struct kc_c *c, const struct kc_ttl *ttl)
{
    if (ttl->source != KC_TTL_FIXED || ttl->jitter != 0) {
        kc_buf_puts(c->out, "0, 0");
        return;
    }
    struct kc_buf number = {0}, tail = {0};
    kc_c_decimal(&number, (uint64_t)ttl->ms);
    kc_buf_puts(&tail, "$2\r\nPX\r\n$");
    kc_c_decimal(&tail, number.len);
    KC_C_PUTS(&tail, KC_STR("\r\n"), {number.data, number.len}, KC_STR("\r\n"));
    kc_c_literal_and_len(c->out, (struct kc_str){tail.data, tail.len});
    kc_buf_free(&number);
    kc_buf_free(&tail);
}

static int64_t ttl_unit(const struct kc_type *type)
{
    return type->kind == KC_T_MILLISECONDS ? 1 : 1000;
}

static const struct kc_param *ttl_param(const struct kc_key *key)
{
    return &key->pattern.params[key->ttl.param];
}

/* Milliseconds: of a fixed TTL, or of the unit that a parameter or a setting counts in. */
static int64_t ttl_ms(const struct kc_key *key)
{
    switch (key->ttl.source) {
    case KC_TTL_PARAM: return ttl_unit(ttl_param(key)->type);
    case KC_TTL_SETTING: return ttl_unit(key->ttl.setting->type);
    default: return key->ttl.ms;
    }
}

/* "{KEYSRT_TTL_FIXED, …}" */
static void put_ttl(struct kc_c *c, const struct kc_key *key, struct kc_str cases)
{
    static const char *const sources[] = {[KC_TTL_NONE] = "NONE", [KC_TTL_FIXED] = "FIXED", [KC_TTL_PARAM] = "PARAM",
                                          [KC_TTL_SETTING] = "SETTING", [KC_TTL_BY] = "BY", [KC_TTL_CALL] = "CALL",
                                          [KC_TTL_SOME] = "FOREIGN", [KC_TTL_UNKNOWN] = "FOREIGN"};
    static const char *const modes[] = {[KC_TTL_ON_WRITE] = "ON_WRITE", [KC_TTL_FROM_CREATION] = "CREATION", [KC_TTL_SLIDING] = "SLIDING",
                                        [KC_TTL_AFTER] = "AFTER"};
    const struct kc_ttl *ttl = &key->ttl;
    bool call = ttl->source == KC_TTL_CALL;
    kc_buf_puts(c->out, "    {KEYSRT_TTL_");
    kc_buf_puts(c->out, sources[ttl->source]);
    kc_buf_puts(c->out, ", KEYSRT_TTL_");
    kc_buf_puts(c->out, modes[ttl->mode]);
    kc_buf_puts(c->out, ttl->or_none ? ", true, " : ", false, ");
    put_number(c->out, ttl->jitter);
    put_number(c->out, ttl_ms(key));
    put_number(c->out, call ? ttl->min_ms : 0);
    put_number(c->out, call ? ttl->max_ms : 0);
    if (ttl->source == KC_TTL_PARAM || ttl->source == KC_TTL_BY)
        kc_buf_printf(c->out, "offsetof(%.*s_params, %.*s), ", KC_FMT(c->v.value[KC_C_key]), KC_FMT(ttl_param(key)->c_name));
    else if (ttl->source == KC_TTL_SETTING)
        kc_buf_printf(c->out, "offsetof(%.*s_settings, %.*s), ", KC_FMT(c->schema->name), KC_FMT(ttl->setting->c_name));
    else
        kc_buf_puts(c->out, "0, ");
    KC_C_PUTS(c->out, cases.data == NULL ? KC_STR("0") : cases, KC_STR(", "));
    put_ttl_tail(c, ttl);
    kc_buf_puts(c->out, "},\n");
}

static struct kc_str put_cases(struct kc_c *c, const struct kc_key *key, struct kc_buf *body)
{
    if (key->ttl.source != KC_TTL_BY)
        return (struct kc_str){NULL, 0};
    size_t count = key->pattern.params[key->ttl.param].type->enumeration->value_count;
    kc_buf_puts(body, "{");
    for (size_t i = 0; i < count; i++)
        put_number(body, key->ttl.cases[i]);
    kc_buf_puts(body, "}");
    return put_table(c, "int64_t", "table_cases", body);
}

static struct kc_str put_yields(struct kc_c *c, const struct kc_key *key, struct kc_buf *body)
{
    if (key->yield_count == 0)
        return (struct kc_str){NULL, 0};
    kc_c_yield_rows(c, key, body);
    return put_table(c, "keysrt_key *const", "table_yields", body);
}

static void put_reference(struct kc_c *c, struct kc_str table)
{
    KC_C_PUTS(c->out, table.data == NULL ? KC_STR("0") : KC_STR("&"), table, KC_STR(", "));
}

static void put_tables(struct kc_c *c, const struct kc_key *key)
{
    static const char *const kinds[KC_KIND_COUNT] = {"STRING", "COUNTER", "HASH", "LIST", "SET", "ZSET", "CHANNEL"};
    struct kc_buf body = {0};
    struct kc_str none = {NULL, 0};
    kc_c_piece_rows(c, &key->pattern, c->v.value[KC_C_params], &body);
    struct kc_str pieces = put_table(c, "keysrt_piece", "table_pieces", &body), cases = put_cases(c, key, &body);
    struct kc_str yields = put_yields(c, key, &body), record = put_record(c, key, &body);
    kc_c_claim(c, c->v.value[KC_C_key], "_table");
    if (c->only_names) {
        kc_buf_free(&body);
        return;
    }
    kc_c_pattern_row(&key->pattern, c->v.value[KC_C_params], pieces, &body);
    kc_c_put(c, "static const keysrt_key $(key)_table KEYSRT_UNUSED = {&$(schema)_keyspace, ");
    kc_c_literal(c->out, key->name);
    kc_buf_puts(c->out, ", ");
    put_number(c->out, key->index);
    put_number(c->out, key->database == NULL ? 0 : key->database->number);
    KC_C_PUTS(c->out, KC_STR("KEYSRT_"), {kinds[key->kind], strlen(kinds[key->kind])}, key->external ? KC_STR(", true,\n    ") : KC_STR(", false,\n    "),
              {body.data, body.len}, KC_STR(",\n    "));
    put_reference(c, key->kind == KC_HASH ? none : kc_c_type_table(c, key->value, false));
    put_reference(c, key->score == NULL ? none : kc_c_type_table(c, key->score, true));
    KC_C_PUTS(c->out, record.data == NULL ? KC_STR("0") : KC_STR("&"), record, KC_STR(",\n"));
    put_ttl(c, key, cases);
    kc_buf_puts(c->out, "    ");
    put_number(c->out, (int64_t)key->capped);
    put_number(c->out, key->window_ms);
    put_number(c->out, key->score != NULL && key->score->kind == KC_T_TIMESTAMP ? 1000 : 1);
    put_number(c->out, (int64_t)key->yield_count);
    KC_C_PUTS(c->out, yields.data == NULL ? KC_STR("0") : yields, KC_STR("};\n"));
    kc_buf_free(&body);
}

/* ---- Second round --------------------------------------------------------------------------------------------------- */

/* "Redis type hash, database 0; TTL: 24 hours" */
static void put_place(struct kc_buf *text, const struct kc_key *key, struct kc_str ttl)
{
    kc_buf_puts(text, "Redis type ");
    kc_buf_puts(text, kc_kind_redis_type(key->kind));
    kc_buf_puts(text, ", database ");
    kc_c_decimal(text, key->database->number);
    KC_C_PUTS(text, KC_STR("; TTL: "), ttl);
}

static void put_heading(struct kc_c *c, const struct kc_key *key)
{
    if (c->only_names)
        return;
    const struct kc_source *source = c->compilation->sources.items[key->span.source];
    struct kc_buf text = {0}, ttl = {0};
    size_t slash = source->name.len;
    while (slash > 0 && source->name.data[slash - 1] != '/')
        slash--;
    if (key->doc.len != 0)
        kc_buf_str(&text, key->doc);
    while (text.len != 0 && (text.data[text.len - 1] == '\n' || text.data[text.len - 1] == ' '))
        text.len--;
    kc_words_ttl(&ttl, key);
    if (text.len != 0)
        kc_buf_puts(&text, "\n");
    kc_buf_puts(&text, key->external ? "external " : "");
    kc_buf_puts(&text, kc_kind_name(key->kind));
    KC_C_PUTS(&text, KC_STR(" \""), key->pattern.text, KC_STR("\", "));
    if (key->kind == KC_CHANNEL)
        kc_buf_puts(&text, "a channel");
    else
        put_place(&text, key, (struct kc_str){ttl.data, ttl.len});
    KC_C_PUTS(&text, KC_STR(". "), {source->name.data + slash, source->name.len - slash}, KC_STR(":"));
    kc_c_decimal(&text, kc_place_of(source, key->span.start).line);
    kc_buf_puts(c->out, "\n");
    kc_c_comment(c->out, (struct kc_str){text.data, text.len}, "");
    kc_buf_free(&text);
    kc_buf_free(&ttl);
}

void kc_c_put_key(struct kc_c *c, const struct kc_key *key)
{
    c->origin = (struct kc_c_origin){"key", key->name, key->span};
    kc_c_key_variables(c, key);
    if (c->only_names) {
        kc_c_claim_for(c, key);
        kc_c_put_calls(c, key); /* first: so that of the names two keys share, a message tells a call's */
    }
    put_heading(c, key);
    put_structs(c, key);
    put_tables(c, key);
    if (!c->only_names)
        kc_c_put_calls(c, key);
}
