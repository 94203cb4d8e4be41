/* The JSON model: what jansson reads from it are the facts of the resolved model, in the shape that its description promises. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>
#include <jansson.h>

#include "emit/emit.h"
#include "support/everything.h"
#include "support/resolved.h"

struct model {
    struct resolved resolved;
    struct kc_buf text;
    json_t *root;
};

static void model_of(struct model *model, const char *schema)
{
    *model = (struct model){.root = NULL};
    resolve_text(&model->resolved, schema, NULL);
    assert_string_equal(resolved_messages(&model->resolved), "");
    assert_non_null(model->resolved.schema);
    kc_emit_json(&model->resolved.compilation, model->resolved.schema, &model->text);
    json_error_t error;
    model->root = json_loadb(model->text.data, model->text.len, JSON_ALLOW_NUL | JSON_REJECT_DUPLICATES, &error);
    if (model->root == NULL)
        print_error("%s at line %d\n", error.text, error.line);
    assert_non_null(model->root);
}

static void model_free(struct model *model)
{
    json_decref(model->root);
    kc_buf_free(&model->text);
    resolved_free(&model->resolved);
}

static void assert_str(const json_t *object, const char *name, struct kc_str expected)
{
    const json_t *value = json_object_get(object, name);
    assert_true(json_is_string(value));
    assert_int_equal(json_string_length(value), expected.len);
    assert_memory_equal(json_string_value(value), expected.data, expected.len);
}

static void assert_text(const json_t *object, const char *name, const char *expected)
{
    assert_str(object, name, (struct kc_str){expected, strlen(expected)});
}

static void assert_number(const json_t *object, const char *name, json_int_t expected)
{
    const json_t *value = json_object_get(object, name);
    assert_true(json_is_integer(value));
    assert_int_equal(json_integer_value(value), expected);
}

static json_t *key_named(const struct model *model, const char *name)
{
    size_t i;
    json_t *key;
    json_array_foreach(json_object_get(model->root, "keys"), i, key) {
        if (strcmp(json_string_value(json_object_get(key, "name")), name) == 0)
            return key;
    }
    fail_msg("no key %s", name);
    return NULL;
}

/* ---- The description -------------------------------------------------------------------------------------------- */

/* As much of JSON Schema as json_model.schema.json uses. Stricter in one thing: a member that it does not name is an error. */
static bool fits(const json_t *schemas, const json_t *schema, const json_t *value);

static unsigned trying; /* not 0: what does not fit is no failure */

static bool does_not_fit(const char *name, const char *why)
{
    if (trying == 0)
        print_error("'%s' %s\n", name, why);
    return false;
}

static bool has_type(const char *type, const json_t *value)
{
    return strcmp(type, "string") == 0    ? json_is_string(value)
           : strcmp(type, "integer") == 0 ? json_is_integer(value)
           : strcmp(type, "boolean") == 0 ? json_is_boolean(value)
           : strcmp(type, "null") == 0    ? json_is_null(value)
           : strcmp(type, "array") == 0   ? json_is_array(value)
                                          : json_is_object(value);
}

static size_t count_fitting(const json_t *schemas, const json_t *choices, const json_t *value)
{
    size_t i, count = 0;
    json_t *choice;
    trying++;
    json_array_foreach(choices, i, choice) count += fits(schemas, choice, value);
    trying--;
    return count;
}

static bool members_fit(const json_t *schemas, const json_t *schema, const json_t *value)
{
    const json_t *properties = json_object_get(schema, "properties"), *more = json_object_get(schema, "additionalProperties");
    const char *name;
    json_t *member, *required;
    size_t i;
    json_array_foreach(json_object_get(schema, "required"), i, required) {
        if (json_object_get(value, json_string_value(required)) == NULL)
            return does_not_fit(json_string_value(required), "is missing");
    }
    if (!json_is_object(value))
        return true;
    json_object_foreach((json_t *)value, name, member) {
        const json_t *wanted = json_object_get(properties, name);
        if (wanted == NULL)
            wanted = more;
        if (wanted != NULL && !fits(schemas, wanted, member))
            return does_not_fit(name, "is not as described");
        if (wanted == NULL && json_object_get(schema, "type") != NULL)
            return does_not_fit(name, "is not described");
    }
    return true;
}

static bool condition_holds(const json_t *condition, const json_t *value)
{
    const char *name;
    json_t *wanted;
    json_object_foreach(json_object_get(condition, "properties"), name, wanted) {
        const json_t *member = json_object_get(value, name);
        json_t *one = json_object_get(wanted, "const");
        size_t i;
        json_t *item;
        bool found = one != NULL && json_equal(one, (json_t *)member);
        json_array_foreach(json_object_get(wanted, "enum"), i, item) found = found || json_equal(item, (json_t *)member);
        if (!found)
            return false;
    }
    return true;
}

static bool all_fit(const json_t *schemas, const json_t *schema, const json_t *value)
{
    size_t i;
    json_t *part;
    json_array_foreach(json_object_get(schema, "allOf"), i, part) {
        const json_t *condition = json_object_get(part, "if");
        if (condition != NULL && !condition_holds(condition, value))
            continue;
        if (!members_fit(schemas, condition != NULL ? json_object_get(part, "then") : part, value))
            return false;
    }
    return true;
}

static bool items_fit(const json_t *schemas, const json_t *schema, const json_t *value)
{
    const json_t *items = json_object_get(schema, "items");
    size_t i;
    json_t *item;
    json_array_foreach((json_t *)value, i, item) {
        if (items != NULL && !fits(schemas, items, item))
            return false;
    }
    return true;
}

static bool fits(const json_t *schemas, const json_t *schema, const json_t *value)
{
    const json_t *reference = json_object_get(schema, "$ref"), *type = json_object_get(schema, "type"), *one = json_object_get(schema, "const"),
                 *values = json_object_get(schema, "enum"), *any = json_object_get(schema, "anyOf"), *exactly = json_object_get(schema, "oneOf");
    if (reference != NULL)
        return fits(schemas, json_object_get(schemas, json_string_value(reference) + strlen("#/$defs/")), value);
    if (type != NULL && !has_type(json_string_value(type), value))
        return false;
    if (one != NULL && !json_equal((json_t *)one, (json_t *)value))
        return false;
    size_t i;
    json_t *item;
    bool listed = values == NULL;
    json_array_foreach(values, i, item) listed = listed || json_equal(item, (json_t *)value);
    if (!listed || (any != NULL && count_fitting(schemas, any, value) == 0))
        return false;
    if (exactly != NULL) {
        size_t found = 0;
        json_array_foreach(exactly, i, item) found += json_object_get(value, json_string_value(json_array_get(json_object_get(item, "required"), 0))) != NULL;
        if (found != 1)
            return false;
    }
    return members_fit(schemas, schema, value) && all_fit(schemas, schema, value) && items_fit(schemas, schema, value);
}

static void every_member_is_described(void **state)
{
    (void)state;
    struct model model;
    json_error_t error;
    json_t *schema = json_load_file("compiler/emit/json/json_model.schema.json", 0, &error);
    if (schema == NULL)
        print_error("%s (tests run in the project's folder)\n", error.text);
    assert_non_null(schema);
    model_of(&model, everything_schema);
    assert_true(fits(json_object_get(schema, "$defs"), schema, model.root));
    /* The check itself can fail. */
    json_object_set_new(json_array_get(json_object_get(model.root, "keys"), 0), "undescribed", json_true());
    trying++;
    assert_false(fits(json_object_get(schema, "$defs"), schema, model.root));
    trying--;
    model_free(&model);
    json_decref(schema);
}

/* ---- Facts ------------------------------------------------------------------------------------------------------ */

static void assert_pattern(const json_t *object, const struct kc_pattern *pattern)
{
    const json_t *pieces = json_object_get(object, "pieces"), *params = json_object_get(object, "params");
    assert_int_equal(json_array_size(pieces), pattern->piece_count);
    assert_int_equal(json_array_size(params), pattern->param_count);
    for (size_t i = 0; i < pattern->piece_count; i++) {
        const struct kc_piece *piece = &pattern->pieces[i];
        const json_t *found = json_array_get(pieces, i);
        if (piece->kind == KC_PIECE_PARAM)
            assert_str(found, "param", pattern->params[piece->param].name);
        else if (piece->kind == KC_PIECE_SETTING)
            assert_str(found, "setting", piece->setting->name);
        else if (json_object_get(found, "literal_hex") == NULL)
            assert_str(found, "literal", piece->text);
    }
    for (size_t i = 0; i < pattern->param_count; i++) {
        const json_t *found = json_array_get(params, i);
        assert_str(found, "name", pattern->params[i].name);
        assert_str(found, "c_name", pattern->params[i].c_name);
        assert_number(found, "type_ref", pattern->params[i].type->index);
        assert_number(found, "wire_ref", pattern->params[i].wire->index);
    }
}

static void assert_key(const json_t *found, const struct kc_key *key)
{
    assert_str(found, "name", key->name);
    assert_str(found, "c_name", key->c_name);
    assert_text(found, "kind", kc_kind_name(key->kind));
    assert_int_equal(json_is_true(json_object_get(found, "external")), key->external);
    assert_int_equal(json_is_null(json_object_get(found, "database")), key->database == NULL);
    if (key->database != NULL)
        assert_number(found, "database", key->database->number);
    assert_pattern(found, &key->pattern);
    assert_int_equal(json_is_null(json_object_get(found, "ttl")), key->kind == KC_CHANNEL);
    if (key->ttl.source == KC_TTL_FIXED && key->kind != KC_CHANNEL)
        assert_number(json_object_get(found, "ttl"), "ms", key->ttl.ms);
    if (key->value != NULL)
        assert_number(found, "value_ref", key->value->index);
    if (key->record != NULL)
        assert_int_equal(json_array_size(json_object_get(found, "fields")), key->record->field_count);
    assert_int_equal(json_array_size(json_object_get(found, "side_keys")), key->side_key_count);
}

static void every_key_has_the_facts_of_the_model(void **state)
{
    (void)state;
    struct model model;
    model_of(&model, everything_schema);
    const struct kc_schema *schema = model.resolved.schema;
    const json_t *keys = json_object_get(model.root, "keys");
    assert_int_equal(json_array_size(keys), schema->keys_count);
    for (size_t i = 0; i < schema->keys_count; i++)
        assert_key(json_array_get(keys, i), schema->keys[i]);
    model_free(&model);
}

static void references_lead_to_the_type_they_spell(void **state)
{
    (void)state;
    struct model model;
    model_of(&model, everything_schema);
    const struct kc_schema *schema = model.resolved.schema;
    const json_t *types = json_object_get(model.root, "types");
    assert_int_equal(json_array_size(types), schema->types_count);
    for (size_t i = 0; i < schema->types_count; i++) {
        const json_t *type = json_array_get(types, i);
        assert_number(type, "ref", (json_int_t)i);
        assert_str(type, "spelling", schema->types[i]->spelling);
    }
    size_t i;
    json_t *key;
    json_array_foreach(json_object_get(model.root, "keys"), i, key) {
        const json_t *ref = json_object_get(key, "value_ref");
        if (ref == NULL)
            continue;
        const json_t *type = json_array_get(types, (size_t)json_integer_value(ref));
        assert_string_equal(json_string_value(json_object_get(type, "spelling")), json_string_value(json_object_get(key, "value")));
    }
    model_free(&model);
}

static void clauses_say_what_the_schema_says(void **state)
{
    (void)state;
    struct model model;
    model_of(&model, everything_schema);
    const json_t *ttl = json_object_get(key_named(&model, "str"), "ttl");
    assert_text(ttl, "source", "fixed");
    assert_number(ttl, "ms", 3600000);
    assert_number(ttl, "jitter_permille", 100);
    ttl = json_object_get(key_named(&model, "by_call"), "ttl");
    assert_number(ttl, "default_ms", 300000);
    assert_number(ttl, "min_ms", 1000);
    assert_number(ttl, "max_ms", 86400000);
    assert_true(json_is_true(json_object_get(ttl, "or_none")));
    ttl = json_object_get(key_named(&model, "by_enum"), "ttl");
    assert_text(ttl, "param", "p");
    assert_number(json_object_get(ttl, "cases"), "high", 300000);
    assert_number(json_object_get(ttl, "cases"), "low", 600000);
    ttl = json_object_get(key_named(&model, "h"), "ttl");
    assert_text(ttl, "set_by", "after");
    assert_text(ttl, "after", "finish");
    assert_text(json_object_get(key_named(&model, "by_setting"), "ttl"), "setting", "cache_ttl");
    assert_text(json_object_get(key_named(&model, "hits"), "ttl"), "param", "w");
    assert_number(key_named(&model, "l"), "capped", 10);
    assert_number(key_named(&model, "zw"), "window_ms", 300000);
    assert_true(json_is_true(json_object_get(key_named(&model, "once_code"), "once")));
    assert_string_equal(json_string_value(json_array_get(json_object_get(key_named(&model, "q_any"), "yields_to"), 0)), "q_meta");
    assert_text(json_object_get(key_named(&model, "sl"), "limit"), "setting", "limit");
    assert_number(key_named(&model, "ca"), "compress_over_bytes", 4096);
    assert_text(json_array_get(json_object_get(key_named(&model, "ca"), "tagged"), 0), "tags", "tv");
    model_free(&model);
}

static void lines_are_those_of_the_declarations(void **state)
{
    (void)state;
    struct model model;
    model_of(&model, "schema s;\n\nstring a \"a\" of string ttl none;\n/// Doc\nhash b \"b\"\n    ttl 1h { f: u8; }\n");
    assert_number(key_named(&model, "a"), "line", 3);
    assert_number(key_named(&model, "b"), "line", 5);
    assert_null(json_object_get(key_named(&model, "a"), "file"));
    assert_text(key_named(&model, "b"), "doc", "Doc");
    model_free(&model);
}

static void bytes_that_are_no_text_are_there_in_hexadecimal(void **state)
{
    (void)state;
    struct model model;
    model_of(&model, "schema s;\nstring a \"x\\xff\\x00{n: u8}\" of string ttl none;\n");
    const json_t *key = key_named(&model, "a"), *literal = json_array_get(json_object_get(key, "pieces"), 0);
    assert_text(literal, "literal_hex", "78ff00");
    assert_str(literal, "literal", KC_STR("x\xef\xbf\xbd\0"));
    assert_text(key, "glob_hex", "78ff002a");
    model_free(&model);
}

static void limits_of_64_bits_keep_every_digit(void **state)
{
    (void)state;
    struct model model;
    model_of(&model, "schema s;\nhash h \"h\" ttl none { a: i64; b: u64; c: u8(3..9); }\n");
    const json_t *types = json_object_get(model.root, "types");
    const struct kc_type *a = resolved_type(&model.resolved, "i64"), *b = resolved_type(&model.resolved, "u64"),
                         *c = resolved_type(&model.resolved, "u8(3..9)");
    assert_text(json_array_get(types, a->index), "min", "-9223372036854775808");
    assert_text(json_array_get(types, b->index), "max", "18446744073709551615");
    assert_number(json_array_get(types, c->index), "min", 3);
    assert_number(json_array_get(types, c->index), "max", 9);
    model_free(&model);
}

static void globs_and_examples_fit_the_pattern(void **state)
{
    (void)state;
    struct model model;
    model_of(&model, "schema s;\ntype UserId = string(1..64) of [A-Za-z0-9_-];\n"
                     "set a \"[x]:{userId: UserId}:{day: date}\" of UserId ttl none;\nstring b \"k*\" of string ttl none;\n");
    assert_text(key_named(&model, "a"), "glob", "\\[x\\]:*:*");
    assert_text(key_named(&model, "a"), "example", "[x]:user_123:2026-01-15");
    assert_text(key_named(&model, "a"), "example_value", "user_123");
    assert_text(key_named(&model, "b"), "glob", "k\\*");
    assert_text(key_named(&model, "b"), "redis_cli", "redis-cli -n 0 GET 'k*'");
    model_free(&model);
}

static void the_same_schema_gives_the_same_bytes(void **state)
{
    (void)state;
    struct model one, two;
    model_of(&one, everything_schema);
    model_of(&two, everything_schema);
    assert_int_equal(one.text.len, two.text.len);
    assert_memory_equal(one.text.data, two.text.data, one.text.len);
    assert_int_equal(one.text.data[one.text.len - 1], '\n');
    model_free(&one);
    model_free(&two);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_member_is_described),
        cmocka_unit_test(every_key_has_the_facts_of_the_model),
        cmocka_unit_test(references_lead_to_the_type_they_spell),
        cmocka_unit_test(clauses_say_what_the_schema_says),
        cmocka_unit_test(lines_are_those_of_the_declarations),
        cmocka_unit_test(bytes_that_are_no_text_are_there_in_hexadecimal),
        cmocka_unit_test(limits_of_64_bits_keep_every_digit),
        cmocka_unit_test(globs_and_examples_fit_the_pattern),
        cmocka_unit_test(the_same_schema_gives_the_same_bytes),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
