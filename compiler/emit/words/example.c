/* example.c: see example.h. The names of fields and parameters suggest a value; its type has the last word. */
#include "emit/words/example.h"

#include <stdlib.h>
#include <string.h>

#include "base/json.h"
#include "emit/words/example_hints.h"
#include "pattern/automaton.h"
#include "pattern/pattern.h"

struct kc_examples kc_examples_new(struct kc_compilation *compilation, const struct kc_schema *schema)
{
    struct kc_examples examples = {.compilation = compilation, .type_count = schema->types_count};
    examples.by_type = kc_heap_zeroed(schema->types_count + 1, sizeof *examples.by_type);
    return examples;
}

void kc_examples_free(struct kc_examples *examples)
{
    free(examples->by_type);
    *examples = (struct kc_examples){0};
}

/* ---- Numbers ---------------------------------------------------------------------------------------------------- */

static void put_clamped(struct kc_buf *out, const struct kc_type *type, int64_t wanted)
{
    if (type->is_signed) {
        int64_t value = wanted < type->min_signed ? type->min_signed : wanted > type->max_signed ? type->max_signed : wanted;
        kc_buf_printf(out, "%lld", (long long)value);
        return;
    }
    uint64_t value = wanted < 0 ? 0 : (uint64_t)wanted;
    value = value < type->min_unsigned ? type->min_unsigned : value > type->max_unsigned ? type->max_unsigned : value;
    kc_buf_printf(out, "%llu", (unsigned long long)value);
}

static int64_t integer_for(const struct kc_type *type, struct kc_str hint)
{
    switch (type->kind) {
    case KC_T_TIMESTAMP: return 1767225600; /* 2026-01-01 00:00 UTC */
    case KC_T_TIMESTAMP_MS: return 1767225600000;
    case KC_T_SECONDS: return 60;
    case KC_T_MILLISECONDS: return 1500;
    default: return kc_hint_integer(hint, type->name);
    }
}

static void put_hex(struct kc_buf *out, const struct kc_type *type)
{
    static const char digits[] = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";
    uint64_t bytes = type->max_length < 8 ? type->max_length : type->min_length > 8 ? type->min_length : 8;
    for (uint64_t i = 0; i < bytes; i++)
        kc_buf_put(out, digits + i % 32 * 2, 2);
}

/* ---- Text ------------------------------------------------------------------------------------------------------- */

static bool allows(const struct kc_type *type, char c)
{
    unsigned char byte = (unsigned char)c;
    return type->allowed == NULL || (type->allowed->bits[byte / 8] >> (byte % 8) & 1) != 0;
}

/* A byte that the type allows in place of c, or 0. */
static char allowed_for(const struct kc_type *type, char c)
{
    const char *others = "";
    char other_case[2] = "";
    if (allows(type, c))
        return c;
    if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')) {
        other_case[0] = (char)(c ^ 0x20);
        others = other_case;
    } else if (c == '_' || c == '-' || c == ' ') {
        others = "_-. ";
    }
    for (; *others != '\0'; others++) {
        if (allows(type, *others))
            return *others;
    }
    return 0;
}

/* Makes text obey class and length; what cannot be made so comes out too short. */
static void fit(struct kc_buf *out, const struct kc_type *type, const struct kc_buf *text)
{
    static const char filler[] = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
    for (size_t i = 0; i < text->len && out->len < type->max_length; i++) {
        char c = allowed_for(type, text->data[i]);
        if (c != 0)
            kc_buf_putc(out, c);
    }
    for (size_t i = 0, idle = 0; out->len < type->min_length && idle < sizeof filler; i++) {
        char c = filler[i % (sizeof filler - 1)];
        if (allows(type, c))
            kc_buf_putc(out, c);
        idle = allows(type, c) ? 0 : idle + 1;
    }
}

static struct kc_str witness(struct kc_examples *examples, struct kc_type *type)
{
    if (type->index >= examples->type_count)
        return kc_type_example(examples->compilation->arena, type);
    struct kc_str *known = &examples->by_type[type->index];
    if (known->data == NULL)
        *known = kc_type_example(examples->compilation->arena, type);
    return *known;
}

static void put_string(struct kc_examples *examples, struct kc_buf *out, struct kc_type *type, struct kc_str hint)
{
    enum { LONGEST = 256 }; /* beyond, a made-up value shows nothing that its type does not say */
    struct kc_buf wanted = {0}, fitted = {0};
    if (type->min_length <= LONGEST) {
        kc_hint_text(&wanted, hint, type->name, examples->naming);
        fit(&fitted, type, &wanted);
    }
    bool obeys = fitted.len != 0 && fitted.len >= type->min_length && fitted.len <= type->max_length;
    if (obeys && type->automaton != NULL)
        obeys = kc_automaton_accepts(type->automaton, fitted.data, fitted.len);
    if (obeys)
        kc_buf_put(out, fitted.data, fitted.len);
    else
        kc_buf_str(out, witness(examples, type));
    kc_buf_free(&wanted);
    kc_buf_free(&fitted);
}

/* ---- Patterns --------------------------------------------------------------------------------------------------- */

static void put_pattern(struct kc_examples *examples, struct kc_buf *out, const struct kc_pattern *pattern)
{
    bool naming = examples->naming;
    examples->naming = true;
    for (size_t i = 0; i < pattern->piece_count; i++) {
        const struct kc_piece *piece = &pattern->pieces[i];
        if (piece->kind == KC_PIECE_LITERAL) {
            kc_buf_str(out, piece->text);
        } else if (piece->kind == KC_PIECE_PARAM) {
            const struct kc_param *param = &pattern->params[piece->param];
            kc_example_value(examples, out, param->wire != NULL ? param->wire : param->type, param->name);
        } else if (piece->setting->has_default) {
            kc_buf_str(out, piece->setting->default_text);
        } else {
            kc_example_value(examples, out, piece->setting->type, piece->setting->name);
        }
    }
    examples->naming = naming;
}

void kc_example_key(struct kc_examples *examples, struct kc_buf *out, const struct kc_key *key)
{
    /* What a key gives away to others only the pattern checker knows. */
    if (key->yields_to_all || key->yield_count != 0)
        kc_buf_str(out, kc_pattern_example(examples->compilation, key));
    else
        put_pattern(examples, out, &key->pattern);
}

void kc_example_side_key(struct kc_examples *examples, struct kc_buf *out, const struct kc_key *key, const struct kc_side_key *side)
{
    (void)key;
    put_pattern(examples, out, &side->pattern);
}

/* ---- JSON ------------------------------------------------------------------------------------------------------- */

enum { DEEPEST = 8 };

static void put_json(struct kc_examples *examples, struct kc_json *json, struct kc_type *type, struct kc_str hint);

static void put_json_record(struct kc_examples *examples, struct kc_json *json, const struct kc_record *record)
{
    kc_json_open_object(json);
    for (size_t i = 0; i < record->field_count; i++) {
        const struct kc_field *field = &record->fields[i];
        /* Only what must be there where records nest without end. */
        if (json->depth >= DEEPEST && field->optional)
            continue;
        kc_json_name_str(json, field->name);
        put_json(examples, json, field->type, field->name);
    }
    kc_json_close_object(json);
}

static void put_json_map(struct kc_examples *examples, struct kc_json *json, struct kc_type *type, struct kc_str hint)
{
    kc_json_open_object(json);
    if (json->depth < DEEPEST) {
        struct kc_buf name = {0};
        if (type->key == NULL || !kc_example_value(examples, &name, type->key, KC_STR("name")))
            kc_buf_puts(&name, "name");
        kc_json_name_str(json, (struct kc_str){name.data, name.len});
        put_json(examples, json, type->element, hint);
        kc_buf_free(&name);
    }
    kc_json_close_object(json);
}

static void put_json_scalar(struct kc_examples *examples, struct kc_json *json, struct kc_type *type, struct kc_str hint)
{
    struct kc_buf text = {0};
    bool shown = kc_example_value(examples, &text, type, hint);
    bool bare = type->kind == KC_T_INT || type->kind == KC_T_FLOAT || (type->kind >= KC_T_TIMESTAMP && type->kind <= KC_T_MILLISECONDS);
    if (shown && bare)
        kc_json_number(json, (struct kc_str){text.data, text.len});
    else
        kc_json_str(json, (struct kc_str){text.len != 0 ? text.data : "", text.len});
    kc_buf_free(&text);
}

static void put_json(struct kc_examples *examples, struct kc_json *json, struct kc_type *type, struct kc_str hint)
{
    switch (type->kind) {
    case KC_T_JSON_OF: put_json(examples, json, type->element, hint); break;
    case KC_T_RECORD: put_json_record(examples, json, type->record); break;
    case KC_T_MAP: put_json_map(examples, json, type, hint); break;
    case KC_T_LIST:
        kc_json_open_array(json);
        if (json->depth < DEEPEST)
            put_json(examples, json, type->element, hint);
        kc_json_close_array(json);
        break;
    case KC_T_BOOL: kc_json_bool(json, true); break;
    case KC_T_JSON:
        kc_json_open_object(json);
        kc_json_close_object(json);
        break;
    default: put_json_scalar(examples, json, type, hint); break;
    }
}

/* ---- Any value -------------------------------------------------------------------------------------------------- */

bool kc_example_value(struct kc_examples *examples, struct kc_buf *out, struct kc_type *type, struct kc_str hint)
{
    struct kc_json json = kc_json_start(out, 0);
    switch (type->kind) {
    case KC_T_STRING: put_string(examples, out, type, hint); return true;
    case KC_T_BYTES:
    case KC_T_VECTOR: return false;
    case KC_T_BOOL: kc_buf_str(out, type->yes); return true;
    case KC_T_INT:
    case KC_T_TIMESTAMP:
    case KC_T_TIMESTAMP_MS:
    case KC_T_SECONDS:
    case KC_T_MILLISECONDS: put_clamped(out, type, integer_for(type, hint)); return true;
    case KC_T_FLOAT: kc_buf_puts(out, kc_hint_float(hint, type->name)); return true;
    case KC_T_UUID: kc_buf_puts(out, "550e8400-e29b-41d4-a716-446655440000"); return true;
    case KC_T_HEX: put_hex(out, type); return true;
    case KC_T_IP:
    case KC_T_IPV4: kc_buf_puts(out, "192.0.2.10"); return true;
    case KC_T_IPV6: kc_buf_puts(out, "2001:db8::1"); return true;
    case KC_T_DATE: kc_buf_puts(out, "2026-01-15"); return true;
    case KC_T_TIME: kc_buf_str(out, witness(examples, type)); return true;
    case KC_T_ENUM: kc_buf_str(out, type->enumeration->values[0].text); return true;
    case KC_T_TEXT: put_pattern(examples, out, type->text); return true;
    case KC_T_KEY: kc_example_key(examples, out, type->targets[0]); return true;
    default: put_json(examples, &json, type, hint); return true;
    }
}

bool kc_example_json(struct kc_examples *examples, struct kc_buf *out, struct kc_type *type, struct kc_str hint)
{
    struct kc_json json = kc_json_start(out, 0);
    if (type->kind == KC_T_BYTES || type->kind == KC_T_VECTOR)
        return false;
    put_json(examples, &json, type, hint);
    return true;
}
