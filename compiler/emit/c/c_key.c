/* c_key.c: the section of a key: what is said of it, its structs, its tables; then its calls. */
#include "emit/c/kinds/kind.h"

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

bool kc_c_reads_renew(const struct kc_key *key)
{
    return key->ttl.mode == KC_TTL_SLIDING && key->ttl.source >= KC_TTL_FIXED && key->ttl.source < KC_TTL_CALL;
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

/* Is it an argument of this kind's calls? */
static bool is_own_argument(const struct kc_c *c, struct kc_str name)
{
    for (size_t i = 0; c->own_arguments != NULL && c->own_arguments[i] != NULL; i++)
        if (kc_str_is(name, c->own_arguments[i]))
            return true;
    return false;
}

struct kc_str kc_c_argument(struct kc_c *c, const struct kc_pattern *pattern, size_t i)
{
    struct kc_str name = pattern->params[i].c_name;
    if (!kc_c_is_taken_argument(name) && !is_own_argument(c, name) && !has_prefix(name, c->schema->name) && !has_prefix(name, KC_STR("keysrt")))
        return name;
    do
        name = KC_C_JOIN(c->scratch, name, KC_STR("_param"));
    while (is_argument_of(pattern, name));
    return name;
}

void kc_c_argument_variables(struct kc_c *c, const struct kc_pattern *pattern, uint32_t without)
{
    struct kc_buf args = {0}, list = {0};
    for (size_t i = 0; i < pattern->param_count; i++) {
        struct kc_str name = kc_c_argument(c, pattern, i);
        if (i == without) {
            KC_C_PUTS(&list, i == 0 ? KC_STR("(") : KC_STR(", ("), kc_c_type_of(c, pattern->params[i].type)->name, KC_STR(")0"));
            continue;
        }
        KC_C_PUTS(&args, KC_STR(", "), kc_c_type_of(c, pattern->params[i].type)->name, KC_STR(" "), name);
        KC_C_PUTS(&list, i == 0 ? KC_STR("") : KC_STR(", "), name);
    }
    c->v.value[KC_C_args] = KC_C_JOIN(c->scratch, {args.data, args.len});
    struct kc_str key = c->v.value[KC_C_key];
    /* A single parameter is as good as the struct of it: no copy, and less to compile. */
    if (pattern->param_count <= 1 && without == KC_C_ALL_PARAMS) {
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
    c->own_arguments = kc_c_kind_of(key) == NULL ? NULL : kc_c_kind_of(key)->arguments;
    c->v.value[KC_C_ttl] = chosen ? KC_STR("ttl") : KC_STR("keysrt_declared_ttl");
    kc_c_argument_variables(c, &key->pattern, KC_C_ALL_PARAMS);
}

/* ---- First round ---------------------------------------------------------------------------------------------------- */

void kc_c_need_value(struct kc_c *c, const struct kc_key *key)
{
    kc_c_type_table(c, key->value, false);
    kc_c_declare_result(c, key->value);
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
    kc_c_need_tags(c, key);
    if (kc_c_kind_of(key)->need != NULL)
        kc_c_kind_of(key)->need(c, key);
}

/* ---- Structs of a key ----------------------------------------------------------------------------------------------- */

static const char entries_type[] = "typedef struct $(key)_entries {\n"
                                   "    $(key)_entry *items;\n"
                                   "    size_t count;\n"
                                   "    keysrt_block block;\n"
                                   "} $(key)_entries;\n";

void kc_c_put_entries(struct kc_c *c)
{
    struct kc_str key = c->v.value[KC_C_key];
    kc_c_claim(c, key, "_entry");
    kc_c_claim(c, key, "_entries");
    kc_c_put(c, entries_type);
    kc_c_put_clear(c, KC_C_JOIN(c->scratch, key, KC_STR("_entries")));
}

static void put_structs(struct kc_c *c, const struct kc_key *key)
{
    if (key->pattern.param_count != 0)
        kc_c_declare_params(c, key);
    if (kc_c_kind_of(key)->put_structs != NULL)
        kc_c_kind_of(key)->put_structs(c, key);
}

/* ---- Tables of a key ------------------------------------------------------------------------------------------------ */

/* A constant of 64 bits, and a comma. */
void kc_c_put_number(struct kc_buf *out, int64_t value)
{
    if (value >= 0 && value <= INT32_MAX)
        kc_c_decimal(out, (uint64_t)value);
    else
        kc_buf_printf(out, value == -1 ? "%" PRId64 : "INT64_C(%" PRId64 ")", value);
    kc_buf_puts(out, ", ");
}

/* Writes "static const TYPE KEY_SUFFIX[] = BODY;" and gives the name. */
struct kc_str kc_c_put_table(struct kc_c *c, const char *type, const char *suffix, struct kc_buf *body)
{
    struct kc_str name = KC_C_JOIN(c->scratch, c->v.value[KC_C_key], KC_STR("_"), {suffix, strlen(suffix)});
    kc_c_claim_name(c, name);
    KC_C_PUTS(c->out, KC_STR("static const "), {type, strlen(type)}, KC_STR(" "), name, KC_STR("[] KEYSRT_UNUSED = "), {body->data, body->len},
              KC_STR(";\n"));
    body->len = 0;
    return name;
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

/* Do settings say bounds or cases? */
static bool ttl_by_settings(const struct kc_key *key)
{
    const struct kc_ttl *ttl = &key->ttl;
    if (ttl->source == KC_TTL_CALL)
        return ttl->ms_setting != NULL || ttl->min_setting != NULL || ttl->max_setting != NULL;
    size_t count = ttl->source == KC_TTL_BY ? ttl_param(key)->type->enumeration->value_count : 0;
    for (size_t i = 0; i < count; i++)
        if (ttl->case_settings[i] != NULL)
            return true;
    return false;
}

/* "{KEYSRT_TTL_FIXED, …}" */
void kc_c_put_ttl(struct kc_c *c, const struct kc_key *key, struct kc_str cases)
{
    static const char *const sources[] = {[KC_TTL_NONE] = "NONE", [KC_TTL_FIXED] = "FIXED", [KC_TTL_PARAM] = "PARAM",
                                          [KC_TTL_SETTING] = "SETTING", [KC_TTL_BY] = "BY", [KC_TTL_CALL] = "CALL",
                                          [KC_TTL_SOME] = "FOREIGN", [KC_TTL_UNKNOWN] = "FOREIGN"};
    static const char *const modes[] = {[KC_TTL_ON_WRITE] = "ON_WRITE", [KC_TTL_FROM_CREATION] = "CREATION", [KC_TTL_SLIDING] = "SLIDING",
                                        [KC_TTL_AFTER] = "AFTER"};
    const struct kc_ttl *ttl = &key->ttl;
    bool call = ttl->source == KC_TTL_CALL && !ttl_by_settings(key);
    kc_buf_puts(c->out, "    {KEYSRT_TTL_");
    kc_buf_puts(c->out, sources[ttl->source]);
    kc_buf_puts(c->out, ttl_by_settings(key) ? "_SETTINGS" : "");
    kc_buf_puts(c->out, ", KEYSRT_TTL_");
    kc_buf_puts(c->out, modes[ttl->mode]);
    kc_buf_puts(c->out, ttl->or_none ? ", true, " : ", false, ");
    kc_c_put_number(c->out, ttl->jitter);
    kc_c_put_number(c->out, ttl_ms(key));
    kc_c_put_number(c->out, call ? ttl->min_ms : 0);
    kc_c_put_number(c->out, call ? ttl->max_ms : 0);
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

/* A length in ms, or the setting that says it. */
struct told {
    int64_t ms;
    struct kc_setting *setting;
};
static void put_told(struct kc_c *c, const struct kc_key *key, const struct told *told, struct kc_buf *body)
{
    struct kc_quantity quantity = {.kind = told->setting != NULL ? KC_Q_SETTING : KC_Q_CONSTANT, .value = (uint64_t)told->ms, .setting = told->setting};
    kc_c_put_quantity(c, key, &quantity, body);
    kc_buf_puts(body, ", ");
}

/* The default (0: none), the shortest, the longest. */
static struct kc_str put_told_bounds(struct kc_c *c, const struct kc_key *key, struct kc_buf *body)
{
    const struct kc_ttl *ttl = &key->ttl;
    kc_buf_puts(body, "{");
    put_told(c, key, &(struct told){ttl->ms, ttl->ms_setting}, body);
    put_told(c, key, &(struct told){ttl->min_ms, ttl->min_setting}, body);
    put_told(c, key, &(struct told){ttl->max_ms, ttl->max_setting}, body);
    kc_buf_puts(body, "}");
    return kc_c_put_table(c, "keysrt_quantity", "table_bounds", body);
}

struct kc_str kc_c_put_cases(struct kc_c *c, const struct kc_key *key, const char *suffix, struct kc_buf *body)
{
    const struct kc_ttl *ttl = &key->ttl;
    bool told = ttl_by_settings(key);
    if (ttl->source == KC_TTL_CALL && told)
        return put_told_bounds(c, key, body);
    if (ttl->source != KC_TTL_BY)
        return (struct kc_str){NULL, 0};
    size_t count = ttl_param(key)->type->enumeration->value_count;
    kc_buf_puts(body, "{");
    for (size_t i = 0; i < count; i++) {
        if (told)
            put_told(c, key, &(struct told){ttl->cases[i], ttl->case_settings[i]}, body);
        else
            kc_c_put_number(body, ttl->cases[i]);
    }
    kc_buf_puts(body, "}");
    return kc_c_put_table(c, told ? "keysrt_quantity" : "int64_t", suffix, body);
}

static struct kc_str put_yields(struct kc_c *c, const struct kc_key *key, struct kc_buf *body)
{
    if (key->yield_count == 0)
        return (struct kc_str){NULL, 0};
    kc_c_yield_rows(c, key, body);
    return kc_c_put_table(c, "keysrt_key *const", "table_yields", body);
}

static void put_reference(struct kc_c *c, struct kc_str table)
{
    KC_C_PUTS(c->out, table.data == NULL ? KC_STR("0") : KC_STR("&"), table, KC_STR(", "));
}

void kc_c_put_quantity(struct kc_c *c, const struct kc_key *key, const struct kc_quantity *quantity, struct kc_buf *body)
{
    bool param = quantity->kind == KC_Q_PARAM;
    const struct kc_type *type = param ? key->pattern.params[quantity->param].wire : NULL;
    switch (quantity->kind) {
    case KC_Q_ABSENT: kc_buf_puts(body, "{KEYSRT_ABSENT, 0, 0, 0}"); return;
    case KC_Q_AT_CALL: kc_buf_puts(body, "{KEYSRT_AT_CALL, 0, 0, 0}"); return;
    case KC_Q_CONSTANT:
        kc_buf_puts(body, "{KEYSRT_CONSTANT, ");
        kc_c_put_number(body, (int64_t)quantity->value);
        kc_buf_puts(body, "0, 0}");
        return;
    case KC_Q_SETTING: type = quantity->setting->type; break;
    case KC_Q_PARAM: break;
    }
    struct kc_str table = kc_c_type_table(c, type, false), member = param ? key->pattern.params[quantity->param].c_name : quantity->setting->c_name;
    kc_buf_printf(body, "{%s, %d, offsetof(%.*s_%s, %.*s), &%.*s}", param ? "KEYSRT_FROM_PARAM" : "KEYSRT_FROM_SETTING",
                  type->kind == KC_T_SECONDS ? 1000 : 1, KC_FMT(param ? c->v.value[KC_C_key] : c->schema->name), param ? "params" : "settings",
                  KC_FMT(member), KC_FMT(table));
}

struct kc_str kc_c_put_trim(struct kc_c *c, const struct kc_key *key, struct kc_buf *body)
{
    if (key->capped.kind == KC_Q_ABSENT && key->window.kind == KC_Q_ABSENT)
        return (struct kc_str){NULL, 0};
    kc_buf_puts(body, "{");
    kc_c_put_quantity(c, key, &key->capped, body);
    kc_buf_puts(body, ", ");
    kc_c_put_quantity(c, key, &key->window, body);
    kc_buf_printf(body, ", %d, %s}", key->score != NULL && key->score->kind == KC_T_TIMESTAMP ? 1000 : 1, key->capped_approximately ? "true" : "false");
    struct kc_str name = kc_c_share(c, "keysrt_trim", "trim", false, (struct kc_str){body->data, body->len});
    body->len = 0;
    return name;
}

struct kc_str kc_c_put_side(struct kc_c *c, const struct kc_key *key, const struct kc_side_key *side)
{
    struct kc_str suffix = KC_C_JOIN(c->scratch, {"table_", 6}, side->name, KC_STR("_pieces"));
    struct kc_buf body = {0};
    kc_c_piece_rows(c, &side->pattern, c->v.value[KC_C_params], &body);
    struct kc_str pieces = kc_c_put_table(c, "keysrt_piece", suffix.data, &body);
    struct kc_str name = KC_C_JOIN(c->scratch, c->v.value[KC_C_key], KC_STR("_table_"), side->name);
    kc_c_claim_name(c, name);
    kc_c_pattern_row(&side->pattern, c->v.value[KC_C_params], pieces, &body);
    kc_buf_printf(c->out, "static const keysrt_key %.*s KEYSRT_UNUSED = {&%.*s_keyspace, ", KC_FMT(name), KC_FMT(c->schema->name));
    kc_c_literal(c->out, KC_C_JOIN(c->scratch, key->name, KC_STR(" "), side->name));
    kc_buf_printf(c->out, ", %u, %u, 0, false, %.*s, 0, 0, 0, {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0}, 0, 0, 0, 0, 0};\n",
                  key->index, key->database->number, (int)body.len, body.data);
    kc_buf_free(&body);
    return name;
}

static struct kc_str value_table(struct kc_c *c, const struct kc_key *key)
{
    bool held = key->value != NULL && key->kind != KC_HASH && key->record == NULL;
    return held ? kc_c_type_table(c, key->value, false) : (struct kc_str){NULL, 0};
}

static void put_tables(struct kc_c *c, const struct kc_key *key)
{
    const struct kc_c_kind *kind = kc_c_kind_of(key);
    struct kc_buf body = {0};
    struct kc_str none = {NULL, 0}, record = {NULL, 0}, detail = {NULL, 0}, tags = {NULL, 0};
    kc_c_piece_rows(c, &key->pattern, c->v.value[KC_C_params], &body);
    struct kc_str pieces = kc_c_put_table(c, "keysrt_piece", "table_pieces", &body), cases = kc_c_put_cases(c, key, "table_cases", &body);
    struct kc_str yields = put_yields(c, key, &body);
    size_t tag_count = kc_c_tag_rows(c, key, false, &body);
    if (tag_count != 0)
        tags = kc_c_put_table(c, "keysrt_key *const", "table_tags", &body);
    body.len = 0;
    if (kind->put_record != NULL)
        record = kind->put_record(c, key, &body);
    if (kind->put_detail != NULL)
        detail = kind->put_detail(c, key, &body);
    kc_c_claim(c, c->v.value[KC_C_key], "_table");
    if (c->only_names) {
        kc_buf_free(&body);
        return;
    }
    kc_c_pattern_row(&key->pattern, c->v.value[KC_C_params], pieces, &body);
    kc_c_put(c, "static const keysrt_key $(key)_table KEYSRT_UNUSED = {&$(schema)_keyspace, ");
    kc_c_literal(c->out, key->name);
    kc_buf_puts(c->out, ", ");
    kc_c_put_number(c->out, key->index);
    kc_c_put_number(c->out, key->database == NULL ? 0 : key->database->number);
    KC_C_PUTS(c->out, KC_STR("KEYSRT_"), {kind->code, strlen(kind->code)}, key->external ? KC_STR(", true,\n    ") : KC_STR(", false,\n    "),
              {body.data, body.len}, KC_STR(",\n    "));
    put_reference(c, value_table(c, key));
    put_reference(c, key->score == NULL ? none : kc_c_type_table(c, key->score, true));
    KC_C_PUTS(c->out, record.data == NULL ? KC_STR("0") : KC_STR("&"), record, KC_STR(",\n"));
    kc_c_put_ttl(c, key, cases);
    kc_buf_puts(c->out, "    ");
    put_reference(c, detail);
    kc_c_put_number(c->out, (int64_t)tag_count);
    KC_C_PUTS(c->out, tags.data == NULL ? KC_STR("0") : tags, KC_STR(", "));
    kc_c_put_number(c->out, (int64_t)key->yield_count);
    KC_C_PUTS(c->out, yields.data == NULL ? KC_STR("0") : yields, KC_STR("};\n"));
    kc_buf_free(&body);
}

/* ---- Second round --------------------------------------------------------------------------------------------------- */

/* "Redis type hash, database 0; TTL: 24 hours" */
static void put_place(struct kc_buf *text, const struct kc_key *key, struct kc_str ttl)
{
    kc_buf_puts(text, "Redis type ");
    kc_buf_puts(text, kc_words_redis_type(key));
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
    kc_buf_putc(&text, '\n');
    kc_words_promise(&text, key);
    text.len--;
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
