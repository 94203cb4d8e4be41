/* json_model.c: the resolved model as JSON, for other tools. json_model.md and json_model.schema.json describe it: a change of
 * shape that a reader could stumble over raises KC_JSON_MODEL_VERSION; new members do not. */
#include "emit/json/json_emit.h"

static void put_databases(struct json_emit *emit)
{
    kc_json_name(&emit->json, "databases");
    kc_json_open_array(&emit->json);
    for (size_t i = 0; i < emit->schema->databases_count; i++) {
        const struct kc_database *database = emit->schema->databases[i];
        kc_json_open_object(&emit->json);
        kc_json_member_uint(&emit->json, "number", database->number);
        kc_json_member_str(&emit->json, "name", database->name);
        if (database->c_name.data != NULL)
            kc_json_member_str(&emit->json, "c_name", database->c_name);
        json_doc(emit, database->doc);
        if (database->name.data != NULL)
            json_place(emit, database->span);
        kc_json_close_object(&emit->json);
    }
    kc_json_close_array(&emit->json);
}

static void put_reserved(struct json_emit *emit)
{
    kc_json_name(&emit->json, "reserved");
    kc_json_open_array(&emit->json);
    for (size_t i = 0; i < emit->schema->reserved_count; i++) {
        const struct kc_reserved *reserved = &emit->schema->reserved[i];
        kc_json_open_object(&emit->json);
        if (reserved->is_pattern) {
            json_pattern(emit, &reserved->pattern);
            kc_json_name(&emit->json, "database");
            if (reserved->database != NULL)
                kc_json_uint(&emit->json, reserved->database->number);
            else
                kc_json_null(&emit->json);
        } else {
            kc_json_member_uint(&emit->json, "low", reserved->low);
            kc_json_member_uint(&emit->json, "high", reserved->high);
        }
        json_doc(emit, reserved->doc);
        json_place(emit, reserved->span);
        kc_json_close_object(&emit->json);
    }
    kc_json_close_array(&emit->json);
}

static void put_server(struct json_emit *emit)
{
    kc_json_name(&emit->json, "server");
    kc_json_open_array(&emit->json);
    for (size_t i = 0; i < emit->schema->directives_count; i++) {
        const struct kc_directive *directive = &emit->schema->directives[i];
        kc_json_open_object(&emit->json);
        kc_json_member_str(&emit->json, "directive", directive->name);
        kc_json_member_bytes(&emit->json, "arguments", directive->arguments.data != NULL ? directive->arguments : KC_STR(""));
        json_doc(emit, directive->doc);
        json_place(emit, directive->span);
        kc_json_close_object(&emit->json);
    }
    kc_json_close_array(&emit->json);
}

static void put_expectations(struct json_emit *emit)
{
    kc_json_name(&emit->json, "expectations");
    kc_json_open_array(&emit->json);
    for (size_t i = 0; i < emit->schema->expectations_count; i++) {
        const struct kc_expectation *expectation = &emit->schema->expectations[i];
        kc_json_open_object(&emit->json);
        kc_json_member_str(&emit->json, "metric", expectation->metric);
        kc_json_member_str(&emit->json, "op", expectation->op);
        kc_json_member_str(&emit->json, "value", expectation->value);
        json_doc(emit, expectation->doc);
        json_place(emit, expectation->span);
        kc_json_close_object(&emit->json);
    }
    kc_json_close_array(&emit->json);
}

static void put_settings(struct json_emit *emit)
{
    kc_json_name(&emit->json, "settings");
    kc_json_open_array(&emit->json);
    for (size_t i = 0; i < emit->schema->settings_count; i++) {
        const struct kc_setting *setting = emit->schema->settings[i];
        kc_json_open_object(&emit->json);
        kc_json_member_str(&emit->json, "name", setting->name);
        kc_json_member_str(&emit->json, "c_name", setting->c_name);
        json_type_ref(emit, "type", setting->type);
        if (setting->has_default)
            kc_json_member_bytes(&emit->json, "default", setting->default_text.data != NULL ? setting->default_text : KC_STR(""));
        json_doc(emit, setting->doc);
        json_place(emit, setting->span);
        kc_json_close_object(&emit->json);
    }
    kc_json_close_array(&emit->json);
}

static void put_groups(struct json_emit *emit)
{
    kc_json_name(&emit->json, "groups");
    kc_json_open_array(&emit->json);
    for (size_t i = 0; i < emit->schema->groups_count; i++) {
        const struct kc_group *group = emit->schema->groups[i];
        kc_json_open_object(&emit->json);
        kc_json_member_uint(&emit->json, "index", group->index);
        kc_json_name(&emit->json, "parent");
        if (group->parent != NULL)
            kc_json_uint(&emit->json, group->parent->index);
        else
            kc_json_null(&emit->json);
        kc_json_name(&emit->json, "database");
        if (group->database != NULL)
            kc_json_uint(&emit->json, group->database->number);
        else
            kc_json_null(&emit->json);
        kc_json_member_bytes(&emit->json, "prefix", group->prefix.data != NULL ? group->prefix : KC_STR(""));
        json_doc(emit, group->doc);
        json_place(emit, group->span);
        kc_json_close_object(&emit->json);
    }
    kc_json_close_array(&emit->json);
}

static void put_keys(struct json_emit *emit)
{
    kc_json_name(&emit->json, "keys");
    kc_json_open_array(&emit->json);
    for (size_t i = 0; i < emit->schema->keys_count; i++) {
        json_key(emit, emit->schema->keys[i]);
        kc_buf_part(emit->json.out);
    }
    kc_json_close_array(&emit->json);
}

static void put_doc(struct json_emit *emit, const char *member, struct kc_str doc)
{
    if (doc.len != 0)
        kc_json_member_str(&emit->json, member, doc);
}

static void put_model(struct json_emit *emit)
{
    kc_json_open_object(&emit->json);
    kc_json_member_uint(&emit->json, "keysc_model", KC_JSON_MODEL_VERSION);
    kc_json_member_str(&emit->json, "schema", emit->schema->name);
    kc_json_member_str(&emit->json, "file", emit->schema->file);
    json_doc(emit, emit->schema->doc);
    kc_json_member_bool(&emit->json, "cluster", emit->schema->cluster);
    put_doc(emit, "cluster_doc", emit->schema->cluster_doc);
    put_doc(emit, "server_doc", emit->schema->server_doc);
    put_doc(emit, "expectations_doc", emit->schema->expect_doc);
    put_databases(emit);
    put_reserved(emit);
    put_server(emit);
    put_expectations(emit);
    put_settings(emit);
    json_types(emit);
    json_enums(emit);
    json_records(emit);
    put_groups(emit);
    put_keys(emit);
    kc_json_close_object(&emit->json);
}

void kc_emit_json(struct kc_compilation *compilation, const struct kc_schema *schema, struct kc_buf *out)
{
    struct json_emit emit = {.json = kc_json_start(out, 2), .compilation = compilation, .schema = schema, .calling = *compilation};
    emit.calling.arena = &emit.calls;
    emit.examples = kc_examples_new(compilation, schema);
    put_model(&emit);
    kc_buf_putc(out, '\n');
    kc_buf_free(&emit.scratch);
    kc_buf_free(&emit.command);
    kc_examples_free(&emit.examples);
    kc_arena_free(&emit.calls);
}
