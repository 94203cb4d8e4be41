/* json_key.c: a key of the JSON model: name, pattern, value, examples, C calls. Its clauses are in json_clauses.c. */
#include "emit/json/json_emit.h"
#include "emit/words/shell.h"
#include "emit/words/words.h"

/* ---- Patterns --------------------------------------------------------------------------------------------------- */

static void put_piece(struct json_emit *emit, const struct kc_pattern *pattern, const struct kc_piece *piece)
{
    kc_json_flat(&emit->json);
    kc_json_open_object(&emit->json);
    if (piece->kind == KC_PIECE_LITERAL)
        kc_json_member_bytes(&emit->json, "literal", piece->text);
    else if (piece->kind == KC_PIECE_PARAM)
        kc_json_member_str(&emit->json, "param", pattern->params[piece->param].name);
    else
        kc_json_member_str(&emit->json, "setting", piece->setting->name);
    kc_json_close_object(&emit->json);
}

static void put_param(struct json_emit *emit, const struct kc_param *param)
{
    kc_json_flat(&emit->json);
    kc_json_open_object(&emit->json);
    kc_json_member_str(&emit->json, "name", param->name);
    kc_json_member_str(&emit->json, "c_name", param->c_name);
    json_type_ref(emit, "type", param->type);
    if (param->wire != NULL)
        kc_json_member_uint(&emit->json, "wire_ref", param->wire->index);
    if (param->hash_tag)
        kc_json_member_bool(&emit->json, "hash_tag", true);
    kc_json_close_object(&emit->json);
}

void json_pattern(struct json_emit *emit, const struct kc_pattern *pattern)
{
    kc_json_member_bytes(&emit->json, "pattern", pattern->text);
    kc_json_name(&emit->json, "pieces");
    kc_json_flat(&emit->json);
    kc_json_open_array(&emit->json);
    for (size_t i = 0; i < pattern->piece_count; i++)
        put_piece(emit, pattern, &pattern->pieces[i]);
    kc_json_close_array(&emit->json);
    kc_json_name(&emit->json, "params");
    kc_json_open_array(&emit->json);
    for (size_t i = 0; i < pattern->param_count; i++)
        put_param(emit, &pattern->params[i]);
    kc_json_close_array(&emit->json);
}

static void put_glob(struct json_emit *emit, const struct kc_pattern *pattern)
{
    emit->scratch.len = 0;
    kc_shell_glob(&emit->scratch, pattern);
    kc_json_member_bytes(&emit->json, "glob", (struct kc_str){emit->scratch.len != 0 ? emit->scratch.data : "", emit->scratch.len});
}

/* ---- Examples and calls ----------------------------------------------------------------------------------------- */

static void put_examples(struct json_emit *emit, const struct kc_key *key)
{
    emit->scratch.len = 0;
    kc_example_key(&emit->examples, &emit->scratch, key);
    struct kc_str name = {emit->scratch.len != 0 ? emit->scratch.data : "", emit->scratch.len};
    kc_json_member_bytes(&emit->json, "example", name);
    emit->command.len = 0;
    kc_shell_show(&emit->command, key, name);
    kc_json_member_bytes(&emit->json, "redis_cli", (struct kc_str){emit->command.data, emit->command.len});
    emit->scratch.len = 0;
    struct kc_str hint = key->kind == KC_COUNTER ? KC_STR("count") : key->name;
    if (key->value == NULL || key->record != NULL || !kc_example_value(&emit->examples, &emit->scratch, key->value, hint))
        return;
    kc_json_member_bytes(&emit->json, "example_value", (struct kc_str){emit->scratch.len != 0 ? emit->scratch.data : "", emit->scratch.len});
}

/* Names and commands: signatures and what they do stand in the header, and would treble the model. */
static void put_calls(struct json_emit *emit, const struct kc_key *key)
{
    struct kc_c_calls calls = {0};
    kc_c_calls_of(&emit->calling, emit->schema, key, &calls);
    kc_json_name(&emit->json, "c_calls");
    kc_json_flat(&emit->json);
    kc_json_open_object(&emit->json);
    for (size_t i = 0; i < calls.count; i++) {
        const char *command = calls.items[i].command;
        kc_json_name_str(&emit->json, calls.items[i].name);
        kc_json_text(&emit->json, command != NULL && command[0] != '\0' ? command : NULL);
    }
    kc_json_close_object(&emit->json);
    enum { KEYS_AT_ONCE = 64 };
    if (key->index % KEYS_AT_ONCE == KEYS_AT_ONCE - 1)
        kc_arena_free(&emit->calls);
}

/* ---- A key ------------------------------------------------------------------------------------------------------ */

static void put_place_in_redis(struct json_emit *emit, const struct kc_key *key)
{
    kc_json_member_text(&emit->json, "kind", kc_kind_name(key->kind));
    kc_json_member_text(&emit->json, "redis_type", kc_words_type_command(key));
    kc_json_name(&emit->json, "database");
    if (key->database == NULL)
        kc_json_null(&emit->json);
    else
        kc_json_uint(&emit->json, key->database->number);
    kc_json_name(&emit->json, "group");
    if (key->group == NULL)
        kc_json_null(&emit->json);
    else
        kc_json_uint(&emit->json, key->group->index);
    kc_json_member_bool(&emit->json, "external", key->external);
}

static void put_holds(struct json_emit *emit, const struct kc_key *key)
{
    if (key->value != NULL)
        json_type_ref(emit, "value", key->value);
    if (key->score != NULL)
        json_type_ref(emit, "score", key->score);
    if (key->record == NULL)
        return;
    if (key->record->name.data != NULL)
        kc_json_member_str(&emit->json, "record", key->record->name);
    json_fields(emit, key->record);
}

void json_key(struct json_emit *emit, const struct kc_key *key)
{
    kc_json_open_object(&emit->json);
    kc_json_member_str(&emit->json, "name", key->name);
    kc_json_member_str(&emit->json, "c_name", key->c_name);
    json_doc(emit, key->doc);
    json_place(emit, key->span);
    put_place_in_redis(emit, key);
    json_pattern(emit, &key->pattern);
    put_glob(emit, &key->pattern);
    put_holds(emit, key);
    json_ttl(emit, key);
    json_clauses(emit, key);
    put_examples(emit, key);
    put_calls(emit, key);
    kc_json_close_object(&emit->json);
}
