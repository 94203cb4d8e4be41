/* c_types.c: C types of the schema's types: every declared one a type of its own, so that one does not pass for another. */
#include "emit/c/c_emit.h"

#include <assert.h>
#include <inttypes.h>

#include "emit/words/words.h"

/* ---- What a type is in C ------------------------------------------------------------------------------------------ */

enum shape {
    SHAPE_VIEW,    /* {const char *data; size_t len} */
    SHAPE_SCALAR,  /* a type of C or the runtime */
    SHAPE_BYTES,   /* {unsigned char bytes[N]} */
    SHAPE_VECTOR,  /* {float values[N]} */
    SHAPE_ENUM,
    SHAPE_TEXT,    /* a struct of the parts */
    SHAPE_KEY,     /* the params of a key, or {which; union} */
    SHAPE_RECORD,
    SHAPE_LIST,
    SHAPE_MAP,
    SHAPE_JSON_OF  /* the element's */
};

static enum shape shape_of(const struct kc_type *type)
{
    switch (type->kind) {
    case KC_T_STRING:
    case KC_T_JSON: return SHAPE_VIEW;
    case KC_T_BYTES:
    case KC_T_HEX: return type->min_length == type->max_length && type->max_length > 0 ? SHAPE_BYTES : SHAPE_VIEW;
    case KC_T_ENUM: return SHAPE_ENUM;
    case KC_T_VECTOR: return SHAPE_VECTOR;
    case KC_T_TEXT: return SHAPE_TEXT;
    case KC_T_KEY: return SHAPE_KEY;
    case KC_T_JSON_OF: return SHAPE_JSON_OF;
    case KC_T_RECORD: return SHAPE_RECORD;
    case KC_T_LIST: return SHAPE_LIST;
    case KC_T_MAP: return SHAPE_MAP;
    default: return SHAPE_SCALAR;
    }
}

struct scalar {
    const char *name, *stem;
};

static struct scalar integer_of(const struct kc_type *type)
{
    static const struct scalar all[2][4] = {{{"uint8_t", "u8"}, {"uint16_t", "u16"}, {"uint32_t", "u32"}, {"uint64_t", "u64"}},
                                            {{"int8_t", "i8"}, {"int16_t", "i16"}, {"int32_t", "i32"}, {"int64_t", "i64"}}};
    return all[type->is_signed][type->bits <= 8 ? 0 : type->bits <= 16 ? 1 : type->bits <= 32 ? 2 : 3];
}

static struct scalar scalar_of(const struct kc_type *type)
{
    switch (type->kind) {
    case KC_T_BOOL: return (struct scalar){"bool", "bool"};
    case KC_T_FLOAT: return type->bits == 32 ? (struct scalar){"float", "f32"} : (struct scalar){"double", "f64"};
    case KC_T_UUID: return (struct scalar){"keysrt_uuid", "uuid"};
    case KC_T_IP: return (struct scalar){"keysrt_ip", "ip"};
    case KC_T_IPV4: return (struct scalar){"keysrt_ipv4", "ipv4"};
    case KC_T_IPV6: return (struct scalar){"keysrt_ipv6", "ipv6"};
    case KC_T_DATE: return (struct scalar){"keysrt_date", "date"};
    case KC_T_TIME: return (struct scalar){"keysrt_time", "time"};
    case KC_T_TIMESTAMP:
    case KC_T_TIMESTAMP_MS: return (struct scalar){"int64_t", "i64"};
    case KC_T_SECONDS:
    case KC_T_MILLISECONDS: return (struct scalar){"uint32_t", "u32"};
    default: assert(type->kind == KC_T_INT); return integer_of(type);
    }
}

static bool is_named(const struct kc_type *type)
{
    return type->name.data != NULL;
}

/* "session_or_job_key" */
static struct kc_str targets_stem(struct kc_c *c, const struct kc_type *type)
{
    struct kc_str stem = type->targets[0]->c_name;
    for (size_t i = 1; i < type->target_count; i++)
        stem = kc_arena_printf(c->scratch, "%.*s_or_%.*s", KC_FMT(stem), KC_FMT(type->targets[i]->c_name));
    return kc_arena_printf(c->arena, type->target_count == 1 ? "%.*s_params" : "%.*s_key", KC_FMT(stem));
}

static struct kc_str unnamed_stem(struct kc_c *c, const struct kc_type *type)
{
    switch (shape_of(type)) {
    case SHAPE_BYTES: return kc_arena_printf(c->arena, "%s_%" PRIu64, type->kind == KC_T_HEX ? "hex" : "bytes", type->max_length);
    case SHAPE_VECTOR: return kc_arena_printf(c->arena, "vector_%" PRIu64, type->max_length);
    case SHAPE_KEY: return targets_stem(c, type);
    case SHAPE_LIST: return KC_C_JOIN(c->arena, kc_c_type_of(c, type->element)->stem, KC_STR("_list"));
    case SHAPE_MAP:
        if (type->key == NULL)
            return KC_C_JOIN(c->arena, kc_c_type_of(c, type->element)->stem, KC_STR("_map"));
        return kc_arena_printf(c->arena, "%.*s_to_%.*s_map", KC_FMT(kc_c_type_of(c, type->key)->stem),
                               KC_FMT(kc_c_type_of(c, type->element)->stem));
    default: return kc_arena_printf(c->arena, "unnamed_%" PRIu32, type->index);
    }
}

bool kc_c_params_fixed(struct kc_c *c, const struct kc_pattern *pattern)
{
    for (size_t i = 0; i < pattern->param_count; i++)
        if (!kc_c_type_of(c, pattern->params[i].type)->fixed)
            return false;
    return true;
}

bool kc_c_params_need_block(const struct kc_pattern *pattern)
{
    for (size_t i = 0; i < pattern->param_count; i++) {
        const struct kc_type *type = pattern->params[i].type;
        if ((type->kind == KC_T_HEX && shape_of(type) == SHAPE_VIEW) || (type->kind == KC_T_TEXT && kc_c_params_need_block(type->text)))
            return true;
    }
    return false;
}

bool kc_c_record_fixed(struct kc_c *c, const struct kc_record *record)
{
    for (size_t i = 0; i < record->field_count; i++)
        if (!kc_c_type_of(c, record->fields[i].type)->fixed)
            return false;
    return record->others == NULL;
}

static bool is_fixed(struct kc_c *c, const struct kc_type *type)
{
    switch (shape_of(type)) {
    case SHAPE_VIEW:
    case SHAPE_LIST:
    case SHAPE_MAP: return false;
    case SHAPE_JSON_OF: return kc_c_type_of(c, type->element)->fixed;
    case SHAPE_RECORD: return kc_c_record_fixed(c, type->record);
    case SHAPE_TEXT: return kc_c_params_fixed(c, type->text);
    case SHAPE_KEY:
        for (size_t i = 0; i < type->target_count; i++)
            if (!kc_c_params_fixed(c, &type->targets[i]->pattern))
                return false;
        return true;
    default: return true;
    }
}

/* Strings, numbers and small structs are arguments by value, as people pass them; the rest by a const pointer. */
static bool is_large(const struct kc_type *type)
{
    switch (shape_of(type)) {
    case SHAPE_BYTES: return type->max_length > 64;
    case SHAPE_JSON_OF: return is_large(type->element);
    case SHAPE_VECTOR:
    case SHAPE_RECORD:
    case SHAPE_LIST:
    case SHAPE_MAP: return true;
    default: return false;
    }
}

static void describe(struct kc_c *c, const struct kc_type *type, struct kc_c_type *out)
{
    enum shape shape = shape_of(type);
    out->fixed = is_fixed(c, type);
    out->by_pointer = is_large(type);
    if (!is_named(type) && shape == SHAPE_VIEW) {
        out->name = KC_STR("keysrt_view");
        out->stem = KC_STR("string");
        return;
    }
    if (!is_named(type) && shape == SHAPE_SCALAR) {
        struct scalar scalar = scalar_of(type);
        out->name = kc_arena_printf(c->arena, "%s", scalar.name);
        out->stem = kc_arena_printf(c->arena, "%s", scalar.stem);
        return;
    }
    out->stem = is_named(type) ? type->c_name : unnamed_stem(c, type);
    out->name = KC_C_JOIN(c->arena, c->schema->name, KC_STR("_"), out->stem);
}

struct kc_c_type *kc_c_type_of(struct kc_c *c, const struct kc_type *type)
{
    /* Read as a parameter, or with narrower limits as a score, a type is still the same in C. */
    while (!is_named(type) && type->base != NULL)
        type = type->base;
    while (!is_named(type) && type->kind == KC_T_JSON_OF)
        type = type->element;
    struct kc_c_type *kept = c->types == NULL ? KC_NEW(c->scratch, struct kc_c_type) : &c->types[type->index];
    if (kept->name.data == NULL)
        describe(c, type, kept);
    return kept;
}

/* ---- Typedefs ----------------------------------------------------------------------------------------------------- */

static const char view_type[] = "typedef struct $(value) {\n"
                                "    const char *data;\n"
                                "    size_t len;\n"
                                "} $(value);\n";
static const char view_functions[] = "static inline $(value) $(value)_bytes(const void *data, size_t len)\n"
                                     "{\n"
                                     "    const $(value) value = {(const char *)data, len};\n"
                                     "    return value;\n"
                                     "}\n"
                                     "static inline $(value) $(value)_str(const char *text)\n"
                                     "{\n"
                                     "    return $(value)_bytes(text, strlen(text));\n"
                                     "}\n"
                                     "#define $(VALUE)(text) $(value)_str(text)\n\n";
static const char bytes_type[] = "typedef struct $(value) {\n"
                                 "    unsigned char bytes[$(count)];\n"
                                 "} $(value);\n"
                                 "static inline $(value) $(value)_of(const void *bytes) /* $(count) of them */\n"
                                 "{\n"
                                 "    $(value) value;\n"
                                 "    memcpy(value.bytes, bytes, sizeof value.bytes);\n"
                                 "    return value;\n"
                                 "}\n\n";
static const char vector_type[] = "typedef struct $(value) {\n"
                                  "    float values[$(count)];\n"
                                  "} $(value);\n\n";
static const char wrapper_type[] = "typedef struct $(value) {\n"
                                   "    $(element) value;\n"
                                   "} $(value);\n";
static const char wrapper_function[] = "static inline $(value) $(value)_of($(element) value)\n"
                                       "{\n"
                                       "    const $(value) wrapped = {value};\n"
                                       "    return wrapped;\n"
                                       "}\n\n";
static const char list_type[] = "typedef struct $(value) {\n"
                                "    const $(element) *items;\n"
                                "    size_t count;\n"
                                "} $(value);\n\n";
static const char map_type[] = "typedef struct $(value)_entry {\n"
                               "    $(field) name;\n"
                               "    $(element) value;\n"
                               "} $(value)_entry;\n"
                               "typedef struct $(value) {\n"
                               "    const $(value)_entry *items;\n"
                               "    size_t count;\n"
                               "} $(value);\n\n";

/* value, VALUE: the type being declared. */
static void name_variables(struct kc_c *c, struct kc_str name)
{
    c->v.value[KC_C_value] = name;
    c->v.value[KC_C_VALUE] = kc_c_upper(c->scratch, name);
}

static void put_wrapper(struct kc_c *c, struct kc_str name, struct kc_str element, bool constructor)
{
    name_variables(c, name);
    c->v.value[KC_C_element] = element;
    kc_c_put(c, wrapper_type);
    if (!constructor) {
        kc_c_put(c, "\n");
        return;
    }
    kc_c_claim(c, name, "_of");
    kc_c_put(c, wrapper_function);
}

static void put_view(struct kc_c *c, struct kc_str name)
{
    kc_c_put(c, view_type);
    kc_c_claim(c, name, "_bytes");
    kc_c_claim(c, name, "_str");
    kc_c_claim_name(c, c->v.value[KC_C_VALUE]);
    kc_c_put(c, view_functions);
}

void kc_c_put_view_type(struct kc_c *c, struct kc_str name)
{
    name_variables(c, name);
    put_view(c, name);
}

static void put_bytes(struct kc_c *c, const struct kc_type *type, struct kc_str name)
{
    kc_c_set(c, KC_C_count, "%" PRIu64, type->max_length);
    kc_c_claim(c, name, "_of");
    kc_c_put(c, bytes_type);
}

static const char enum_text[] = "static const keysrt_view $(value)_texts[] KEYSRT_UNUSED = {\n";
static const char enum_function[] = "/* Its text on the wire; empty where the value is none of the enum's. */\n"
                                    "static inline keysrt_view $(value)_text($(value) value)\n"
                                    "{\n"
                                    "    return (unsigned)value < $(count)u ? $(value)_texts[(unsigned)value] : keysrt_bytes(\"\", 0);\n"
                                    "}\n\n";

static void put_enum(struct kc_c *c, const struct kc_enum *enumeration, struct kc_str name)
{
    struct kc_str VALUE = c->v.value[KC_C_VALUE];
    kc_c_put(c, "typedef enum $(value) {\n");
    for (size_t i = 0; i < enumeration->value_count; i++) {
        const struct kc_enum_value *value = &enumeration->values[i];
        struct kc_str constant = KC_C_JOIN(c->scratch, VALUE, KC_STR("_"), kc_c_upper(c->scratch, value->c_name));
        struct kc_c_origin whole = c->origin;
        c->origin = (struct kc_c_origin){"value", value->name, value->span};
        kc_c_claim_name(c, constant);
        c->origin = whole;
        kc_c_comment(c->out, value->doc, "    ");
        kc_buf_printf(c->out, "    %.*s = %zu%s\n", KC_FMT(constant), i, i + 1 < enumeration->value_count ? "," : "");
    }
    kc_c_put(c, "} $(value);\n");
    kc_c_put(c, enum_text);
    for (size_t i = 0; i < enumeration->value_count; i++) {
        kc_buf_puts(c->out, "    {");
        kc_c_literal_and_len(c->out, enumeration->values[i].text);
        kc_buf_puts(c->out, "},\n");
    }
    kc_buf_puts(c->out, "};\n");
    kc_c_claim(c, name, "_texts");
    kc_c_claim(c, name, "_text");
    kc_c_set(c, KC_C_count, "%zu", enumeration->value_count);
    kc_c_put(c, enum_function);
}

/* ---- Structs ------------------------------------------------------------------------------------------------------ */

static void declare_param_types(struct kc_c *c, const struct kc_pattern *pattern)
{
    for (size_t i = 0; i < pattern->param_count; i++)
        kc_c_declare_type(c, pattern->params[i].type);
}

/* A struct of a pattern's parameters; one without members is not C. */
static void put_params(struct kc_c *c, const struct kc_pattern *pattern, struct kc_str name)
{
    kc_c_claim_name(c, name);
    KC_C_PUTS(c->out, KC_STR("typedef struct "), name, KC_STR(" {\n"));
    for (size_t i = 0; i < pattern->param_count; i++) {
        const struct kc_param *param = &pattern->params[i];
        kc_c_claim_member(c, name, param->c_name, (struct kc_c_origin){"parameter", param->name, param->span});
        KC_C_PUTS(c->out, KC_STR("    "), kc_c_type_of(c, param->type)->name, KC_STR(" "), param->c_name, KC_STR(";\n"));
    }
    if (pattern->param_count == 0)
        kc_buf_puts(c->out, "    char nothing;\n");
    KC_C_PUTS(c->out, KC_STR("} "), name, KC_STR(";\n"));
}

void kc_c_declare_params(struct kc_c *c, const struct kc_key *key)
{
    if (c->params_declared[key->index])
        return;
    c->params_declared[key->index] = true;
    declare_param_types(c, &key->pattern);
    struct kc_c_origin before = c->origin;
    c->origin = (struct kc_c_origin){"key", key->name, key->span};
    put_params(c, &key->pattern, KC_C_JOIN(c->scratch, c->schema->name, KC_STR("_"), key->c_name, KC_STR("_params")));
    c->origin = before;
}

void kc_c_put_members(struct kc_c *c, const struct kc_record *record, struct kc_str owner)
{
    for (size_t i = 0; i < record->field_count; i++) {
        const struct kc_field *field = &record->fields[i];
        const struct kc_c_origin origin = {"field", field->name, field->span};
        kc_c_comment(c->out, field->doc, "    ");
        if (field->optional) {
            if (c->names != NULL)
                kc_c_claim_member(c, owner, KC_C_JOIN(c->scratch, KC_STR("has_"), field->c_name), origin);
            KC_C_PUTS(c->out, KC_STR("    bool has_"), field->c_name, KC_STR(";\n"));
        }
        kc_c_claim_member(c, owner, field->c_name, origin);
        KC_C_PUTS(c->out, KC_STR("    "), kc_c_type_of(c, field->type)->name, KC_STR(" "), field->c_name, KC_STR(";\n"));
    }
    if (record->others == NULL)
        return;
    kc_c_comment(c->out, record->others_doc, "    ");
    kc_c_claim_own_member(c, owner, KC_STR("others"));
    kc_buf_printf(c->out, "    %.*s others;\n", KC_FMT(kc_c_type_of(c, record->others)->name));
}

static void put_record(struct kc_c *c, const struct kc_record *record, struct kc_str name)
{
    kc_buf_printf(c->out, "typedef struct %.*s {\n", KC_FMT(name));
    kc_c_put_members(c, record, name);
    kc_buf_printf(c->out, "} %.*s;\n\n", KC_FMT(name));
}

/* {which; union} of several targets. */
static void put_choice(struct kc_c *c, const struct kc_type *type, struct kc_str name)
{
    struct kc_str upper = kc_c_upper(c->scratch, name);
    kc_c_claim(c, name, "_which");
    kc_buf_printf(c->out, "typedef enum %.*s_which {\n", KC_FMT(name));
    for (size_t i = 0; i < type->target_count; i++) {
        struct kc_str target = kc_c_upper(c->scratch, type->targets[i]->c_name);
        kc_c_claim_name(c, KC_C_JOIN(c->scratch, upper, KC_STR("_IS_"), target));
        kc_buf_printf(c->out, "    %.*s_IS_%.*s = %zu%s\n", KC_FMT(upper), KC_FMT(target), i, i + 1 < type->target_count ? "," : "");
    }
    kc_buf_printf(c->out, "} %.*s_which;\ntypedef struct %.*s {\n    %.*s_which which;\n    union {\n", KC_FMT(name), KC_FMT(name), KC_FMT(name));
    for (size_t i = 0; i < type->target_count; i++) {
        const struct kc_key *target = type->targets[i];
        kc_c_claim_member(c, name, target->c_name, (struct kc_c_origin){"key", target->name, target->span});
        kc_buf_printf(c->out, "        %.*s_%.*s_params %.*s;\n", KC_FMT(c->schema->name), KC_FMT(target->c_name), KC_FMT(target->c_name));
    }
    kc_buf_printf(c->out, "    } of;\n} %.*s;\n\n", KC_FMT(name));
}

/* ---- Declaring ---------------------------------------------------------------------------------------------------- */

static void declare_parts(struct kc_c *c, const struct kc_type *type)
{
    if (type->element != NULL)
        kc_c_declare_type(c, type->element);
    if (type->key != NULL)
        kc_c_declare_type(c, type->key);
    if (type->text != NULL)
        declare_param_types(c, type->text);
    for (size_t i = 0; i < type->target_count; i++)
        kc_c_declare_params(c, type->targets[i]);
    if (type->enumeration != NULL && type->enumeration->type != type)
        kc_c_declare_type(c, type->enumeration->type);
    if (type->record == NULL)
        return;
    if (type->record->type != NULL && type->record->type != type)
        kc_c_declare_type(c, type->record->type);
    for (size_t i = 0; i < type->record->field_count; i++)
        kc_c_declare_type(c, type->record->fields[i].type);
    if (type->record->others != NULL)
        kc_c_declare_type(c, type->record->others);
}

/* A declared name for what is declared already, or for nothing but a value: a struct around it. Its C type, else data NULL. */
static struct kc_str wrapped(struct kc_c *c, const struct kc_type *type)
{
    switch (shape_of(type)) {
    case SHAPE_SCALAR: {
        struct scalar scalar = scalar_of(type);
        return kc_arena_printf(c->scratch, "%s", scalar.name);
    }
    case SHAPE_JSON_OF: return kc_c_type_of(c, type->element)->name;
    case SHAPE_ENUM: return type->enumeration->type == type ? (struct kc_str){NULL, 0} : kc_c_type_of(c, type->enumeration->type)->name;
    case SHAPE_RECORD: return type->record->type == type ? (struct kc_str){NULL, 0} : kc_c_type_of(c, type->record->type)->name;
    case SHAPE_KEY:
        if (type->target_count == 1)
            return KC_C_JOIN(c->scratch, c->schema->name, KC_STR("_"), type->targets[0]->c_name, KC_STR("_params"));
        return (struct kc_str){NULL, 0};
    default: return (struct kc_str){NULL, 0};
    }
}

static void put_type(struct kc_c *c, const struct kc_type *type, struct kc_str name)
{
    name_variables(c, name);
    switch (shape_of(type)) {
    case SHAPE_VIEW: put_view(c, name); break;
    case SHAPE_BYTES: put_bytes(c, type, name); break;
    case SHAPE_VECTOR:
        kc_c_set(c, KC_C_count, "%" PRIu64, type->max_length);
        kc_c_put(c, vector_type);
        break;
    case SHAPE_ENUM: put_enum(c, type->enumeration, name); break;
    case SHAPE_TEXT:
        put_params(c, type->text, name);
        kc_buf_putc(c->out, '\n');
        break;
    case SHAPE_KEY: put_choice(c, type, name); break;
    case SHAPE_RECORD: put_record(c, type->record, name); break;
    case SHAPE_LIST:
        c->v.value[KC_C_element] = kc_c_type_of(c, type->element)->name;
        kc_c_put(c, list_type);
        break;
    case SHAPE_MAP:
        c->v.value[KC_C_element] = kc_c_type_of(c, type->element)->name;
        c->v.value[KC_C_field] = type->key == NULL ? KC_STR("keysrt_view") : kc_c_type_of(c, type->key)->name;
        kc_c_claim(c, name, "_entry");
        kc_c_put(c, map_type);
        break;
    default: assert(shape_of(type) != SHAPE_SCALAR); /* which has no typedef of its own */
    }
}

/* What the schema says of the type, and of one that C's does not show, the rule. */
static void put_type_comment(struct kc_c *c, const struct kc_type *type)
{
    if (!is_named(type) || c->names != NULL || type->kind == KC_T_ENUM || type->kind == KC_T_RECORD) {
        kc_c_comment(c->out, type->doc, "");
        return;
    }
    struct kc_buf text = {0};
    kc_buf_str(&text, type->doc);
    while (text.len != 0 && (text.data[text.len - 1] == '\n' || text.data[text.len - 1] == ' '))
        text.len--;
    kc_buf_puts(&text, text.len != 0 ? "\n" : "");
    kc_buf_str(&text, type->name);
    kc_buf_puts(&text, ": ");
    kc_words_type(&text, type);
    kc_c_comment(c->out, (struct kc_str){text.data, text.len}, "");
    kc_buf_free(&text);
}

void kc_c_declare_type(struct kc_c *c, const struct kc_type *type)
{
    while (!is_named(type) && type->base != NULL)
        type = type->base;
    while (!is_named(type) && type->kind == KC_T_JSON_OF)
        type = type->element;
    struct kc_c_type *known = kc_c_type_of(c, type);
    if (known->declared)
        return;
    known->declared = true;
    declare_parts(c, type);
    enum shape shape = shape_of(type);
    if (!is_named(type) && (shape == SHAPE_VIEW || shape == SHAPE_SCALAR || (shape == SHAPE_KEY && type->target_count == 1)))
        return;
    struct kc_c_origin before = c->origin;
    c->origin = (struct kc_c_origin){"type", is_named(type) ? type->name : type->spelling, type->span};
    if (is_named(type) || kc_c_first(c, known->name)) {
        if (shape != SHAPE_TEXT) /* put_params claims the name itself */
            kc_c_claim_name(c, known->name);
        put_type_comment(c, type);
        struct kc_str inner = is_named(type) ? wrapped(c, type) : (struct kc_str){NULL, 0};
        if (inner.data != NULL)
            put_wrapper(c, known->name, inner, !known->by_pointer);
        else
            put_type(c, type, known->name);
    }
    c->origin = before;
}
