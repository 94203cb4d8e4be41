/* settings.c: what an application says once about a schema ("$env"). Copied through the codec: wire text is the one form that
 * every type has, so the copy owns whatever the application's values point to. */
#include "core/client.h"

static void settings_free(keysrt_settings *settings)
{
    keysrt_release(settings->values);
    keysrt_block_free(&settings->block);
    keysrt_release(settings);
}

void keysrt_core_free_settings(keysrt_core *core)
{
    while (core->settings != NULL) {
        keysrt_settings *next = core->settings->next;
        settings_free(core->settings);
        core->settings = next;
    }
}

static keysrt_settings *find(const keysrt_core *core, const keysrt_schema *schema)
{
    for (keysrt_settings *at = core->settings; at != NULL; at = at->next)
        if (at->size == schema->settings_size && (at->schema == schema->name || strcmp(at->schema, schema->name) == 0))
            return at;
    return NULL;
}

const void *keysrt_core_settings(const keysrt_core *core, const keysrt_schema *schema)
{
    if (schema->settings_size == 0)
        return NULL;
    const keysrt_settings *found = find(core, schema);
    return found != NULL ? found->values : schema->defaults;
}

/* Builds the image of the copy. */
static keysrt_status copy_values(keysrt_sink *sink, const keysrt_schema *schema, const void *given, keysrt_error *error)
{
    keysrt_status status = keysrt_sink_begin(sink, schema->settings_size);
    keysrt_buffer text = {0};
    for (const keysrt_piece *piece = schema->settings; status == KEYSRT_OK && piece->type != NULL; piece++) {
        text.len = 0;
        status = keysrt_encode_text_with(&text, piece->type, (const char *)given + piece->offset, given, error);
        if (status == KEYSRT_OK)
            status = keysrt_decode(sink, piece->offset, piece->type, text.data == NULL ? "" : text.data, text.len, error);
        if (status == KEYSRT_BAD_VALUE)
            status = KEYSRT_INVALID;
        if (status == KEYSRT_INVALID)
            keysrt_error_prefix(error, "settings of %s: %s: ", schema->name, piece->name);
    }
    keysrt_buffer_free(&text);
    return status;
}

static keysrt_settings *settings_new(const keysrt_schema *schema)
{
    keysrt_settings *made = keysrt_allocate(sizeof *made);
    void *values = keysrt_allocate(schema->settings_size);
    if (made == NULL || values == NULL) {
        keysrt_release(made);
        keysrt_release(values);
        return NULL;
    }
    *made = (keysrt_settings){.schema = schema->name, .size = schema->settings_size, .values = values};
    return made;
}

/* Were they given before? Both were copied here, so each can be encoded. */
static bool same_values(const keysrt_schema *schema, const keysrt_settings *one, const keysrt_settings *other)
{
    keysrt_buffer text = {0};
    keysrt_error error;
    bool same = one->size == other->size && (one->schema == other->schema || strcmp(one->schema, other->schema) == 0);
    for (const keysrt_piece *piece = schema->settings; same && piece->type != NULL; piece++) {
        text.len = 0;
        same = keysrt_encode_text_with(&text, piece->type, (const char *)one->values + piece->offset, one->values, &error) == KEYSRT_OK;
        size_t len = text.len;
        same = same &&
               keysrt_encode_text_with(&text, piece->type, (const char *)other->values + piece->offset, other->values, &error) == KEYSRT_OK &&
               text.len == 2 * len && (len == 0 || memcmp(text.data, text.data + len, len) == 0);
    }
    keysrt_buffer_free(&text);
    return same;
}

/* In front of all others. What was given before is used again: who switches between tenants takes no more memory each time. Nothing is
 * freed, since calls on their way may look at it. */
static void put_first(keysrt_core *core, const keysrt_schema *schema, keysrt_settings *made)
{
    keysrt_settings **at = &core->settings;
    while (*at != NULL && !same_values(schema, *at, made))
        at = &(*at)->next;
    if (*at != NULL) {
        keysrt_settings *known = *at;
        *at = known->next;
        settings_free(made);
        made = known;
    }
    made->next = core->settings;
    core->settings = made;
}

static keysrt_status register_settings(keysrt_core *core, const keysrt_schema *schema, const void *given, keysrt_error *error)
{
    keysrt_sink sink = {0};
    keysrt_status status = copy_values(&sink, schema, given, error);
    keysrt_settings *made = status == KEYSRT_OK ? settings_new(schema) : NULL;
    if (status == KEYSRT_OK)
        status = made == NULL ? KEYSRT_NO_MEMORY : keysrt_sink_commit(&sink, made->values, &made->block);
    keysrt_sink_free(&sink);
    if (status != KEYSRT_OK) {
        if (made != NULL)
            settings_free(made);
        return status;
    }
    put_first(core, schema, made);
    return KEYSRT_OK;
}

keysrt_status keysrt_use_settings(keysrt_client *client, const keysrt_schema *schema, const void *settings)
{
    if (client == NULL)
        return KEYSRT_NO_MEMORY;
    keysrt_core *core = client->core;
    if (core->broken != KEYSRT_OK)
        return core->broken;
    keysrt_core_clear_message(core);
    if (schema->settings_size == 0 || settings == NULL) {
        keysrt_core_set_message(core, settings == NULL ? "settings: NULL" : "settings: the schema has none");
        return KEYSRT_INVALID;
    }
    keysrt_error error = {0};
    keysrt_status status = register_settings(core, schema, settings, &error);
    if (status != KEYSRT_OK)
        keysrt_core_set_message(core, status == KEYSRT_NO_MEMORY ? "settings: out of memory" : error.text);
    return status;
}
