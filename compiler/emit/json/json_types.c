/* json_types.c: types, enums and records of the JSON model. */
#include "emit/json/json_emit.h"
#include "emit/words/words.h"

#include <string.h>

void json_doc(struct json_emit *emit, struct kc_str doc)
{
    if (doc.len != 0)
        kc_json_member_str(&emit->json, "doc", doc);
}

static struct kc_str base_name(struct kc_str path)
{
    for (size_t i = path.len; i-- > 0;) {
        if (path.data[i] == '/')
            return (struct kc_str){path.data + i + 1, path.len - i - 1};
    }
    return path;
}

void json_place(struct json_emit *emit, struct kc_span span)
{
    const struct kc_sources *sources = emit->schema->sources;
    if (sources == NULL || span.source >= sources->count)
        return;
    const struct kc_source *source = sources->items[span.source];
    kc_json_member_uint(&emit->json, "line", kc_place_of(source, span.start).line);
    struct kc_str file = base_name(source->name);
    if (!kc_str_equal(file, emit->schema->file) && span.source != emit->schema->span.source)
        kc_json_member_str(&emit->json, "file", file);
}

void json_type_ref(struct json_emit *emit, const char *name, const struct kc_type *type)
{
    char ref[32];
    size_t len = strlen(name);
    kc_json_member_str(&emit->json, name, type->spelling);
    if (len > sizeof ref - sizeof "_ref")
        len = sizeof ref - sizeof "_ref";
    memcpy(ref, name, len);
    memcpy(ref + len, "_ref", sizeof "_ref");
    kc_json_member_uint(&emit->json, ref, type->index);
}

/* ---- Types ------------------------------------------------------------------------------------------------------ */

static const char *const kind_names[] = {
    [KC_T_STRING] = "string",
    [KC_T_BYTES] = "bytes",
    [KC_T_BOOL] = "bool",
    [KC_T_INT] = "int",
    [KC_T_FLOAT] = "float",
    [KC_T_UUID] = "uuid",
    [KC_T_HEX] = "hex",
    [KC_T_IP] = "ip",
    [KC_T_IPV4] = "ipv4",
    [KC_T_IPV6] = "ipv6",
    [KC_T_DATE] = "date",
    [KC_T_TIME] = "time",
    [KC_T_TIMESTAMP] = "timestamp",
    [KC_T_TIMESTAMP_MS] = "timestamp_ms",
    [KC_T_SECONDS] = "seconds",
    [KC_T_MILLISECONDS] = "milliseconds",
    [KC_T_ENUM] = "enum",
    [KC_T_VECTOR] = "vector",
    [KC_T_TEXT] = "text",
    [KC_T_KEY] = "key",
    [KC_T_JSON] = "json",
    [KC_T_JSON_OF] = "json_of",
    [KC_T_RECORD] = "record",
    [KC_T_LIST] = "list",
    [KC_T_MAP] = "map",
};

static void put_lengths(struct json_emit *emit, const struct kc_type *type)
{
    kc_json_member_uint(&emit->json, "min_length", type->min_length);
    kc_json_name(&emit->json, "max_length");
    if (type->max_length == KC_NO_LIMIT)
        kc_json_null(&emit->json);
    else
        kc_json_uint(&emit->json, type->max_length);
}

/* Ranges of bytes, [[48, 57], [97, 122]]. */
static void put_allowed(struct json_emit *emit, const struct kc_byte_set *set)
{
    kc_json_name(&emit->json, "allowed");
    kc_json_flat(&emit->json);
    kc_json_open_array(&emit->json);
    for (unsigned b = 0; b < 256; b++) {
        unsigned first = b;
        while (b < 256 && (set->bits[b / 8] >> (b % 8) & 1) != 0)
            b++;
        if (b == first)
            continue;
        kc_json_open_array(&emit->json);
        kc_json_uint(&emit->json, first);
        kc_json_uint(&emit->json, b - 1);
        kc_json_close_array(&emit->json);
    }
    kc_json_close_array(&emit->json);
}

static void put_range(struct json_emit *emit, const struct kc_type *type)
{
    kc_json_member_bool(&emit->json, "signed", type->is_signed);
    kc_json_member_uint(&emit->json, "bits", type->bits);
    if (type->is_signed) {
        kc_json_member_int(&emit->json, "min", type->min_signed);
        kc_json_member_int(&emit->json, "max", type->max_signed);
    } else {
        kc_json_member_uint(&emit->json, "min", type->min_unsigned);
        kc_json_member_uint(&emit->json, "max", type->max_unsigned);
    }
}

static void put_string_rules(struct json_emit *emit, const struct kc_type *type)
{
    put_lengths(emit, type);
    if (type->rule.len != 0)
        kc_json_member_bytes(&emit->json, "rule", type->rule);
    if (type->allowed != NULL)
        put_allowed(emit, type->allowed);
}

static void put_targets(struct json_emit *emit, const struct kc_type *type)
{
    kc_json_name(&emit->json, "keys");
    kc_json_flat(&emit->json);
    kc_json_open_array(&emit->json);
    for (size_t i = 0; i < type->target_count; i++)
        kc_json_str(&emit->json, type->targets[i]->name);
    kc_json_close_array(&emit->json);
}

static void put_rules(struct json_emit *emit, const struct kc_type *type)
{
    switch (type->kind) {
    case KC_T_STRING: put_string_rules(emit, type); break;
    case KC_T_BYTES:
    case KC_T_HEX: put_lengths(emit, type); break;
    case KC_T_BOOL:
        kc_json_member_bytes(&emit->json, "no", type->no);
        kc_json_member_bytes(&emit->json, "yes", type->yes);
        break;
    case KC_T_INT:
    case KC_T_TIMESTAMP:
    case KC_T_TIMESTAMP_MS:
    case KC_T_SECONDS:
    case KC_T_MILLISECONDS: put_range(emit, type); break;
    case KC_T_FLOAT: kc_json_member_uint(&emit->json, "bits", type->bits); break;
    case KC_T_TIME: kc_json_member_bytes(&emit->json, "format", type->format); break;
    case KC_T_ENUM: kc_json_member_str(&emit->json, "enum", type->enumeration->name); break;
    case KC_T_VECTOR:
        kc_json_member_uint(&emit->json, "bits", type->bits);
        kc_json_member_uint(&emit->json, "elements", type->max_length);
        break;
    case KC_T_TEXT: json_pattern(emit, type->text); break;
    case KC_T_KEY: put_targets(emit, type); break;
    case KC_T_RECORD: kc_json_member_str(&emit->json, "record", type->record->name); break;
    case KC_T_MAP:
        if (type->key != NULL)
            json_type_ref(emit, "names", type->key);
        json_type_ref(emit, "element", type->element);
        break;
    case KC_T_JSON_OF:
    case KC_T_LIST: json_type_ref(emit, "element", type->element); break;
    default: break;
    }
}

static void put_type(struct json_emit *emit, const struct kc_type *type)
{
    kc_json_open_object(&emit->json);
    kc_json_member_uint(&emit->json, "ref", type->index);
    if (type->name.data != NULL) {
        kc_json_member_str(&emit->json, "name", type->name);
        if (type->c_name.data != NULL)
            kc_json_member_str(&emit->json, "c_name", type->c_name);
    }
    kc_json_member_str(&emit->json, "spelling", type->spelling);
    kc_json_member_text(&emit->json, "kind", kind_names[type->kind]);
    if (type->base != NULL)
        json_type_ref(emit, "base", type->base);
    put_rules(emit, type);
    emit->scratch.len = 0;
    kc_words_type(&emit->scratch, type);
    kc_json_member_str(&emit->json, "words", (struct kc_str){emit->scratch.data, emit->scratch.len});
    json_doc(emit, type->doc);
    if (type->name.data != NULL)
        json_place(emit, type->span);
    kc_json_close_object(&emit->json);
}

void json_types(struct json_emit *emit)
{
    kc_json_name(&emit->json, "types");
    kc_json_open_array(&emit->json);
    for (size_t i = 0; i < emit->schema->types_count; i++)
        put_type(emit, emit->schema->types[i]);
    kc_json_close_array(&emit->json);
}

/* ---- Enums and records ------------------------------------------------------------------------------------------ */

static void put_value(struct json_emit *emit, const struct kc_enum_value *value)
{
    kc_json_flat(&emit->json);
    kc_json_open_object(&emit->json);
    kc_json_member_bytes(&emit->json, "name", value->name);
    kc_json_member_str(&emit->json, "c_name", value->c_name);
    kc_json_member_bytes(&emit->json, "text", value->text);
    json_doc(emit, value->doc);
    kc_json_close_object(&emit->json);
}

void json_enums(struct json_emit *emit)
{
    kc_json_name(&emit->json, "enums");
    kc_json_open_array(&emit->json);
    for (size_t i = 0; i < emit->schema->enums_count; i++) {
        const struct kc_enum *enumeration = emit->schema->enums[i];
        kc_json_open_object(&emit->json);
        kc_json_member_str(&emit->json, "name", enumeration->name);
        kc_json_member_str(&emit->json, "c_name", enumeration->c_name);
        json_doc(emit, enumeration->doc);
        json_place(emit, enumeration->span);
        kc_json_name(&emit->json, "values");
        kc_json_open_array(&emit->json);
        for (size_t j = 0; j < enumeration->value_count; j++)
            put_value(emit, &enumeration->values[j]);
        kc_json_close_array(&emit->json);
        kc_json_close_object(&emit->json);
    }
    kc_json_close_array(&emit->json);
}

static void put_field(struct json_emit *emit, const struct kc_field *field)
{
    kc_json_flat(&emit->json);
    kc_json_open_object(&emit->json);
    kc_json_member_bytes(&emit->json, "name", field->name);
    kc_json_member_str(&emit->json, "c_name", field->c_name);
    json_type_ref(emit, "type", field->type);
    kc_json_member_bool(&emit->json, "optional", field->optional);
    emit->scratch.len = 0;
    if (kc_example_value(&emit->examples, &emit->scratch, field->type, field->name))
        kc_json_member_bytes(&emit->json, "example", (struct kc_str){emit->scratch.len != 0 ? emit->scratch.data : "", emit->scratch.len});
    json_doc(emit, field->doc);
    kc_json_close_object(&emit->json);
}

void json_fields(struct json_emit *emit, const struct kc_record *record)
{
    kc_json_name(&emit->json, "fields");
    kc_json_open_array(&emit->json);
    for (size_t i = 0; i < record->field_count; i++)
        put_field(emit, &record->fields[i]);
    kc_json_close_array(&emit->json);
    if (record->others != NULL)
        json_type_ref(emit, "others", record->others);
    if (record->others_doc.len != 0)
        kc_json_member_str(&emit->json, "others_doc", record->others_doc);
}

void json_records(struct json_emit *emit)
{
    kc_json_name(&emit->json, "records");
    kc_json_open_array(&emit->json);
    for (size_t i = 0; i < emit->schema->records_count; i++) {
        const struct kc_record *record = emit->schema->records[i];
        if (record->name.data == NULL)
            continue;
        kc_json_open_object(&emit->json);
        kc_json_member_str(&emit->json, "name", record->name);
        kc_json_member_str(&emit->json, "c_name", record->c_name);
        json_doc(emit, record->doc);
        json_place(emit, record->span);
        json_fields(emit, record);
        kc_json_close_object(&emit->json);
    }
    kc_json_close_array(&emit->json);
}
