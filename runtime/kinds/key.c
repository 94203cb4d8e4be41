/* key.c: what every key has, whatever its kind: name, existence, remaining TTL. Walks over many keys are in walk.c. */
#include "keysrt_tables.h"

#include "core/call.h"
#include "core/client.h"

/* ---- Names: no server needed --------------------------------------------------------------------------------------- */

static keysrt_status report(keysrt_client *client, const keysrt_key *key, keysrt_status status, keysrt_error *error)
{
    if (status == KEYSRT_NO_MEMORY)
        keysrt_error_set(error, "out of memory");
    keysrt_error_prefix(error, "%s (%s): ", key->pattern.text, key->name);
    keysrt_core_set_message(client->core, error->text);
    return status;
}

/* The settings the name needs; INVALID where they are neither registered nor have defaults. */
static keysrt_status settings_for(keysrt_client *client, const keysrt_key *key, const void **settings, keysrt_error *error)
{
    *settings = keysrt_core_settings(client->core, key->schema);
    if (key->schema->settings_size == 0 || *settings != NULL)
        return KEYSRT_OK;
    keysrt_error_set(error, "the settings of schema %s have no defaults: %s_use_settings() comes first", key->schema->name,
                     key->schema->name);
    return KEYSRT_INVALID;
}

static keysrt_status store_text(keysrt_text *out, const keysrt_buffer *text)
{
    if (out->block.capacity < text->len) {
        void *memory = keysrt_allocate(text->len);
        if (memory == NULL)
            return KEYSRT_NO_MEMORY;
        keysrt_block_free(&out->block);
        out->block = (keysrt_block){memory, text->len};
    }
    if (text->len > 0)
        memcpy(out->block.memory, text->data, text->len);
    out->value = (keysrt_view){out->block.memory, text->len};
    return KEYSRT_OK;
}

keysrt_status keysrt_key_name(keysrt_client *client, const keysrt_key *key, const void *params, keysrt_text *out)
{
    if (client == NULL)
        return KEYSRT_NO_MEMORY;
    if (client->core->broken != KEYSRT_OK)
        return client->core->broken;
    keysrt_core_clear_message(client->core);
    keysrt_error error = {0};
    const void *settings;
    keysrt_buffer *text = &client->core->scratch;
    text->len = 0;
    text->failed = false;
    keysrt_status status = settings_for(client, key, &settings, &error);
    if (status == KEYSRT_OK)
        status = keysrt_encode_key_text(text, key, params, settings, &error);
    if (status == KEYSRT_OK)
        status = store_text(out, text);
    return status == KEYSRT_OK ? status : report(client, key, status, &error);
}

keysrt_status keysrt_key_parse(keysrt_client *client, const keysrt_key *key, keysrt_view name, void *params, keysrt_block *block)
{
    if (client == NULL)
        return KEYSRT_NO_MEMORY;
    if (client->core->broken != KEYSRT_OK)
        return client->core->broken;
    keysrt_core_clear_message(client->core);
    keysrt_error error = {0};
    const void *settings;
    keysrt_status status = settings_for(client, key, &settings, &error);
    if (status == KEYSRT_OK)
        status = keysrt_parse_key(key, name.data, name.len, settings, params, block, &error);
    return status == KEYSRT_OK || status == KEYSRT_MISS ? status : report(client, key, status, &error);
}

/* ---- One key at the server ------------------------------------------------------------------------------------------ */

keysrt_status keysrt_key_delete(keysrt_client *client, const keysrt_key *key, const void *params)
{
    keysrt_call call;
    keysrt_call_begin(&call, client, key, "UNLINK");
    keysrt_call_plain(&call, params, 0);
    return keysrt_call_finish(&call, &(keysrt_expect){.decoder = &keysrt_reply_flag});
}

keysrt_status keysrt_key_exists(keysrt_client *client, const keysrt_key *key, const void *params)
{
    keysrt_call call;
    keysrt_call_begin(&call, client, key, "EXISTS");
    keysrt_call_plain(&call, params, 0);
    return keysrt_call_finish(&call, &(keysrt_expect){.decoder = &keysrt_reply_flag, .flags = KEYSRT_REPEATABLE});
}

keysrt_status keysrt_key_ttl(keysrt_client *client, const keysrt_key *key, const void *params, keysrt_duration *out)
{
    keysrt_call call;
    keysrt_call_begin(&call, client, key, "PTTL");
    keysrt_call_plain(&call, params, 0);
    return keysrt_call_finish(&call,
                              &(keysrt_expect){.decoder = &keysrt_reply_duration, .out = out, .flags = KEYSRT_REPEATABLE});
}

/* PERSIST answers 0 both for no key and for no TTL: the script asks EXISTS in the same step. */
static void write_persist(keysrt_call *call, const void *params, const keysrt_ttl_plan *plan)
{
    call->command = "EXISTS";
    keysrt_call_script(call, &keysrt_script_write, params, 4);
    keysrt_call_ttl(call, plan);
    keysrt_call_number(call, 0);
    keysrt_call_text(call, "EXISTS");
}

static keysrt_status renew(keysrt_client *client, const keysrt_key *key, const void *params, keysrt_duration ttl)
{
    keysrt_call call;
    keysrt_call_begin(&call, client, key, "PEXPIRE");
    keysrt_ttl_plan plan = keysrt_call_plan_renewal(&call, params, ttl);
    if (plan.action == KEYSRT_TTL_PERSIST) {
        write_persist(&call, params, &plan);
    } else if (key->tag_count != 0) { /* whose sets must live as long */
        keysrt_call_script(&call, &keysrt_script_write, params, 5);
        keysrt_call_ttl(&call, &(keysrt_ttl_plan){.action = KEYSRT_TTL_LEAVE});
        keysrt_call_number(&call, 1);
        keysrt_call_text(&call, "PEXPIRE");
        keysrt_call_number(&call, plan.ms);
    } else {
        keysrt_call_plain(&call, params, 1);
        keysrt_call_number(&call, plan.ms);
    }
    return keysrt_call_finish(&call, &(keysrt_expect){.decoder = &keysrt_reply_flag, .flags = KEYSRT_REPEATABLE});
}

keysrt_status keysrt_key_renew(keysrt_client *client, const keysrt_key *key, const void *params, keysrt_duration ttl)
{
    return renew(client, key, params, ttl);
}

keysrt_status keysrt_key_finish(keysrt_client *client, const keysrt_key *key, const void *params)
{
    return renew(client, key, params, keysrt_ms(0));
}
