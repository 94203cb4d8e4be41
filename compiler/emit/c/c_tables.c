/* c_tables.c: the constant tables of types. Two that are the same are written once; each stands behind those it refers to.
 *
 * Keys that are referred to by others (targets of `key A`, declarations that are given way to) get a second, small table that
 * knows their name only: so tables never refer to each other in a circle, which C++ has no way to write. */
#include "emit/c/c_emit.h"

#include <inttypes.h>

#include "pattern/automaton.h"

/* ---- Small parts -------------------------------------------------------------------------------------------------- */

static void put_number(struct kc_buf *out, uint64_t value)
{
    if (value == UINT64_MAX)
        kc_buf_puts(out, "KEYSRT_NO_LIMIT");
    else
        kc_buf_printf(out, value <= INT32_MAX ? "%" PRIu64 : "UINT64_C(%" PRIu64 ")", value);
}

static struct kc_str bytes_table(struct kc_c *c, const unsigned char *bytes, size_t count)
{
    struct kc_buf body = {0};
    kc_buf_puts(&body, "{");
    for (size_t i = 0; i < count; i++)
        kc_buf_printf(&body, "%s%s%u", i == 0 ? "" : ",", i % 32 == 0 && i != 0 ? "\n    " : "", bytes[i]);
    kc_buf_puts(&body, "}");
    struct kc_str name = kc_c_share(c, "unsigned char", "bytes", true, (struct kc_str){body.data, body.len});
    kc_buf_free(&body);
    return name;
}

static struct kc_str automaton_table(struct kc_c *c, const struct kc_automaton *automaton)
{
    size_t cells = (size_t)automaton->state_count * automaton->class_count;
    unsigned char *accepts = KC_NEW_ARRAY(c->scratch, unsigned char, automaton->state_count / 8 + 1);
    for (uint32_t i = 0; i < automaton->state_count; i++)
        accepts[i / 8] |= (unsigned char)(automaton->accepts[i] << i % 8);
    struct kc_str classes = bytes_table(c, automaton->classes, 256), accepted = bytes_table(c, accepts, automaton->state_count / 8 + 1);
    struct kc_buf body = {0};
    kc_buf_puts(&body, "{");
    for (size_t i = 0; i < cells; i++)
        kc_buf_printf(&body, "%s%s%u", i == 0 ? "" : ",", i % 32 == 0 && i != 0 ? "\n    " : "", automaton->next[i]);
    kc_buf_puts(&body, "}");
    struct kc_str next = kc_c_share(c, "uint16_t", "states", true, (struct kc_str){body.data, body.len});
    body.len = 0;
    kc_buf_printf(&body, "{%" PRIu32 ", %" PRIu32 ", %.*s, %.*s, %.*s}", automaton->state_count, automaton->class_count, KC_FMT(classes),
                  KC_FMT(next), KC_FMT(accepted));
    struct kc_str name = kc_c_share(c, "keysrt_automaton", "automaton", false, (struct kc_str){body.data, body.len});
    kc_buf_free(&body);
    return name;
}

/* Name of the keysrt_string_rule; data NULL where the length is all there is. */
static struct kc_str rule_table(struct kc_c *c, const struct kc_type *type)
{
    if (type->allowed == NULL && type->automaton == NULL)
        return (struct kc_str){NULL, 0};
    struct kc_str allowed = {NULL, 0}, automaton = {NULL, 0};
    if (type->allowed != NULL)
        allowed = bytes_table(c, type->allowed->bits, sizeof type->allowed->bits);
    if (type->automaton != NULL)
        automaton = automaton_table(c, type->automaton);
    struct kc_buf body = {0};
    kc_buf_puts(&body, "{");
    if (allowed.data != NULL)
        kc_buf_str(&body, allowed);
    else
        kc_buf_puts(&body, "0");
    kc_buf_printf(&body, ", %s%.*s, ", automaton.data != NULL ? "&" : "0", KC_FMT(automaton));
    kc_c_literal(&body, type->rule);
    kc_buf_puts(&body, "}");
    struct kc_str name = kc_c_share(c, "keysrt_string_rule", "rule", false, (struct kc_str){body.data, body.len});
    kc_buf_free(&body);
    return name;
}

static struct kc_str bool_table(struct kc_c *c, const struct kc_type *type)
{
    if (type->no.data == NULL || (kc_str_is(type->no, "0") && kc_str_is(type->yes, "1")))
        return (struct kc_str){NULL, 0};
    struct kc_buf body = {0};
    kc_buf_puts(&body, "{{");
    kc_c_literal_and_len(&body, type->no);
    kc_buf_puts(&body, "}, {");
    kc_c_literal_and_len(&body, type->yes);
    kc_buf_puts(&body, "}}");
    struct kc_str name = kc_c_share(c, "keysrt_bool_texts", "bool", false, (struct kc_str){body.data, body.len});
    kc_buf_free(&body);
    return name;
}

static struct kc_str enum_table(struct kc_c *c, const struct kc_type *type)
{
    struct kc_str texts = kc_c_type_of(c, type->enumeration->type)->name;
    struct kc_str body = kc_arena_printf(c->scratch, "{%zu, %.*s_texts}", type->enumeration->value_count, KC_FMT(texts));
    return kc_c_share(c, "keysrt_enum", "enum", false, body);
}

static struct kc_str text_table(struct kc_c *c, const struct kc_type *type)
{
    struct kc_buf body = {0};
    struct kc_str owner = kc_c_type_of(c, type)->name;
    kc_c_piece_rows(c, type->text, owner, &body);
    struct kc_str pieces = kc_c_share(c, "keysrt_piece", "pieces", true, (struct kc_str){body.data, body.len});
    body.len = 0;
    kc_c_pattern_row(type->text, owner, pieces, &body);
    struct kc_str name = kc_c_share(c, "keysrt_pattern", "pattern", false, (struct kc_str){body.data, body.len});
    kc_buf_free(&body);
    return name;
}

static struct kc_str targets_table(struct kc_c *c, const struct kc_type *type)
{
    struct kc_buf body = {0};
    kc_buf_puts(&body, "{");
    for (size_t i = 0; i < type->target_count; i++)
        kc_buf_printf(&body, "%s&%.*s", i == 0 ? "" : ", ", KC_FMT(kc_c_naming_table(c, type->targets[i])));
    kc_buf_puts(&body, "}");
    struct kc_str list = kc_c_share(c, "keysrt_key *const", "keys", true, (struct kc_str){body.data, body.len});
    kc_buf_free(&body);
    struct kc_str row = type->target_count == 1
                            ? kc_arena_printf(c->scratch, "{1, 0, %.*s}", KC_FMT(list))
                            : kc_arena_printf(c->scratch, "{%zu, offsetof(%.*s, of), %.*s}", type->target_count,
                                              KC_FMT(kc_c_type_of(c, type)->name), KC_FMT(list));
    return kc_c_share(c, "keysrt_targets", "targets", false, row);
}

struct kc_str kc_c_map_table(struct kc_c *c, const struct kc_type *map, struct kc_str entry)
{
    struct kc_str name = {NULL, 0};
    if (map->key != NULL)
        name = kc_c_type_table(c, map->key, false);
    else
        name = kc_c_share(c, "keysrt_type", "type", false,
                          KC_STR("{KEYSRT_TYPE_STRING, 0, sizeof(keysrt_view), 0, KEYSRT_NO_LIMIT, 0, 0, \"string\"}"));
    struct kc_str value = kc_c_type_table(c, map->element, false);
    return kc_c_share(c, "keysrt_map", "map", false,
                      kc_arena_printf(c->scratch, "{&%.*s, &%.*s, sizeof(%.*s), offsetof(%.*s, value)}", KC_FMT(name), KC_FMT(value),
                                      KC_FMT(entry), KC_FMT(entry)));
}

/* ---- Types -------------------------------------------------------------------------------------------------------- */

static const char *code_of(const struct kc_type *type)
{
    bool exact = type->min_length == type->max_length && type->max_length > 0;
    switch (type->kind) {
    case KC_T_STRING: return "STRING";
    case KC_T_BYTES: return exact ? "BYTES_N" : "BYTES";
    case KC_T_BOOL: return "BOOL";
    case KC_T_INT: return type->is_signed ? "INT" : "UINT";
    case KC_T_FLOAT: return "FLOAT";
    case KC_T_UUID: return "UUID";
    case KC_T_HEX: return exact ? "HEX_N" : "HEX";
    case KC_T_IP: return "IP";
    case KC_T_IPV4: return "IPV4";
    case KC_T_IPV6: return "IPV6";
    case KC_T_DATE: return "DATE";
    case KC_T_TIME: return "TIME";
    case KC_T_TIMESTAMP:
    case KC_T_TIMESTAMP_MS: return type->is_signed ? "INT" : "UINT";
    case KC_T_SECONDS:
    case KC_T_MILLISECONDS: return "UINT";
    case KC_T_ENUM: return "ENUM";
    case KC_T_VECTOR: return "VECTOR";
    case KC_T_TEXT: return "TEXT";
    case KC_T_KEY: return "KEY";
    case KC_T_JSON: return "JSON";
    case KC_T_JSON_OF: return "JSON_OF";
    case KC_T_RECORD: return "RECORD";
    case KC_T_LIST: return "LIST";
    case KC_T_MAP: return "MAP";
    }
    return "STRING";
}

static void put_limits(struct kc_buf *body, const struct kc_type *type)
{
    uint64_t min = 0, max = 0;
    switch (type->kind) {
    case KC_T_STRING:
    case KC_T_BYTES:
    case KC_T_HEX:
        min = type->min_length;
        max = type->max_length;
        break;
    case KC_T_JSON:
    case KC_T_JSON_OF: max = KC_NO_LIMIT; break;
    case KC_T_INT:
    case KC_T_TIMESTAMP:
    case KC_T_TIMESTAMP_MS:
        min = type->is_signed ? (uint64_t)type->min_signed : type->min_unsigned;
        max = type->is_signed ? (uint64_t)type->max_signed : type->max_unsigned;
        break;
    case KC_T_SECONDS:
    case KC_T_MILLISECONDS:
        min = type->is_signed ? (uint64_t)type->min_signed : type->min_unsigned;
        max = type->is_signed ? (uint64_t)type->max_signed : type->max_unsigned;
        max = max == 0 || max > UINT32_MAX ? UINT32_MAX : max;
        break;
    default: break;
    }
    put_number(body, min);
    kc_buf_puts(body, ", ");
    put_number(body, max);
}

/* The table that `detail` points to; data NULL: none. Arrays are not addressed. */
static struct kc_str detail_of(struct kc_c *c, const struct kc_type *type)
{
    switch (type->kind) {
    case KC_T_STRING: return rule_table(c, type);
    case KC_T_BOOL: return bool_table(c, type);
    case KC_T_ENUM: return enum_table(c, type);
    case KC_T_TEXT: return text_table(c, type);
    case KC_T_KEY: return targets_table(c, type);
    case KC_T_RECORD: return kc_c_record_table(c, type->record, kc_c_type_of(c, type->record->type)->name, KC_C_JSON);
    case KC_T_MAP: return kc_c_map_table(c, type, kc_arena_printf(c->scratch, "%.*s_entry", KC_FMT(kc_c_type_of(c, type)->name)));
    default: return (struct kc_str){NULL, 0};
    }
}

/* What a type is made of, as its own table refers to it. */
static struct kc_str element_of(struct kc_c *c, const struct kc_type *type)
{
    if (type->kind != KC_T_JSON_OF && type->kind != KC_T_LIST && type->kind != KC_T_MAP)
        return (struct kc_str){NULL, 0};
    return kc_c_type_table(c, type->element, false);
}

static void put_reference(struct kc_buf *body, struct kc_str name)
{
    kc_buf_printf(body, ", %s%.*s", name.data == NULL ? "0" : "&", KC_FMT(name));
}

static struct kc_str make_type(struct kc_c *c, const struct kc_type *type, bool score)
{
    kc_c_declare_type(c, type);
    const struct kc_c_type *known = kc_c_type_of(c, type);
    struct kc_str detail = detail_of(c, type), element = element_of(c, type);
    struct kc_buf body = {0};
    const char *flags = score ? "KEYSRT_FLOAT_SCORE | KEYSRT_TYPE_FIXED" : known->fixed ? "KEYSRT_TYPE_FIXED" : "0";
    kc_buf_printf(&body, "{KEYSRT_TYPE_%s, %s, sizeof(%.*s), ", code_of(type), flags, KC_FMT(known->name));
    put_limits(&body, type);
    if (type->kind == KC_T_TIME) {
        kc_buf_puts(&body, ", ");
        kc_c_literal(&body, type->format);
    } else {
        put_reference(&body, detail);
    }
    put_reference(&body, element);
    kc_buf_puts(&body, ", ");
    kc_c_literal(&body, type->spelling);
    kc_buf_puts(&body, "}");
    struct kc_str name = kc_c_share(c, "keysrt_type", "type", false, (struct kc_str){body.data, body.len});
    kc_buf_free(&body);
    return name;
}

struct kc_str kc_c_type_table(struct kc_c *c, const struct kc_type *type, bool score)
{
    score = score && type->kind == KC_T_FLOAT;
    /* By its own index: of a type and the same read as a parameter, tables differ and C types do not. */
    struct kc_c_type *kept = &c->types[type->index];
    struct kc_str *table = score ? &kept->score_table : &kept->table;
    if (table->data == NULL) {
        struct kc_str made = make_type(c, type, score);
        *table = made;
    }
    return *table;
}
