/* string.c: keys that hold one value.
 *
 * The worked example of core/call.h. Value and TTL travel in one command wherever Redis has one (SET … PX, GETEX, GETDEL);
 * only the TTL "from creation" of an overwritten key needs a script. Must not know connections or batches. */
#include "keysrt_tables.h"

#include "core/quick.h"
#include "kinds/common.h"

/* Result of a command that returns the value. */
static keysrt_expect value_of(const keysrt_key *key, void *out, keysrt_block *block, unsigned flags)
{
    return (keysrt_expect){
        .decoder = &keysrt_reply_value, .out = out, .block = block, .type = key->value, .flags = flags};
}

static keysrt_status get_thoroughly(keysrt_client *client, const keysrt_key *key, const void *params, void *out, keysrt_block *block)
{
    keysrt_call call;
    keysrt_call_begin(&call, client, key, "GET");
    keysrt_ttl_plan plan = {.action = KEYSRT_TTL_LEAVE};
    if (keysrt_call_renews(&call))
        plan = keysrt_call_plan_read(&call, params);
    if (plan.action == KEYSRT_TTL_SET) {
        call.command = "GETEX";
        keysrt_call_plain(&call, params, 2);
        keysrt_call_px(&call, &plan);
    } else {
        KEYSRT_CALL_RAW(&call, "*2\r\n$3\r\nGET\r\n");
        keysrt_call_key(&call, params);
    }
    keysrt_expect expect = value_of(key, out, block, KEYSRT_REPEATABLE);
    return keysrt_call_finish(&call, &expect);
}

keysrt_status keysrt_string_get(keysrt_client *client, const keysrt_key *key, const void *params, void *out, keysrt_block *block)
{
    keysrt_quick quick;
    if (key->ttl.mode == KEYSRT_TTL_SLIDING || !keysrt_quick_begin(&quick, client, key))
        return get_thoroughly(client, key, params, out, block);
    KEYSRT_QUICK_HEAD(&quick, "*2\r\n$3\r\nGET\r\n", key, params);
    if (quick.at == NULL)
        return get_thoroughly(client, key, params, out, block);
    return keysrt_quick_end(&quick, key, "GET", &(keysrt_expect){.decoder = &keysrt_reply_value,
                                                                 .out = out,
                                                                 .block = block,
                                                                 .type = key->value,
                                                                 .flags = KEYSRT_REPEATABLE});
}

/* SET, up to the last argument. get: return the old value. */
static void write_set(keysrt_call *call, const void *params, const void *value, keysrt_duration ttl, bool get)
{
    keysrt_ttl_plan plan = keysrt_call_plan_write(call, params, ttl);
    size_t options = get ? 1 : 0;
    if (plan.action == KEYSRT_TTL_START) {
        keysrt_call_write(call, params, ttl, &(keysrt_shape){2 + options, 0});
        plan = (keysrt_ttl_plan){.action = KEYSRT_TTL_LEAVE, .keep = true};
    } else if (call->key->tag_count != 0) {
        keysrt_call_write(call, params, ttl, &(keysrt_shape){(plan.keep ? 2 : 1) + options, 0});
        plan.action = KEYSRT_TTL_LEAVE; /* the script sets it */
    } else if (plan.action == KEYSRT_TTL_SET) {
        keysrt_call_plain(call, params, 3 + options);
    } else {
        keysrt_call_plain(call, params, (plan.keep ? 2 : 1) + options);
    }
    keysrt_call_value(call, "value", call->key->value, value);
    if (plan.action == KEYSRT_TTL_SET)
        keysrt_call_px(call, &plan);
    else if (plan.keep)
        KEYSRT_CALL_RAW(call, "$7\r\nKEEPTTL\r\n");
    if (get)
        KEYSRT_CALL_RAW(call, "$3\r\nGET\r\n");
}

static keysrt_status set_thoroughly(keysrt_client *client, const keysrt_key *key, const void *params, const void *value,
                                    keysrt_duration ttl)
{
    keysrt_call call;
    keysrt_call_begin(&call, client, key, "SET");
    write_set(&call, params, value, ttl, false);
    return keysrt_call_finish(&call, &(keysrt_expect){.decoder = &keysrt_reply_ok, .flags = KEYSRT_REPEATABLE});
}

/* Quickly where there is no TTL, or one whose bytes stand in the tables. */
keysrt_status keysrt_string_set(keysrt_client *client, const keysrt_key *key, const void *params, const void *value,
                                keysrt_duration ttl)
{
    keysrt_quick quick;
    bool timed = key->ttl.tail != NULL && key->ttl.mode != KEYSRT_TTL_CREATION && key->ttl.mode != KEYSRT_TTL_AFTER;
    if ((!timed && key->ttl.source != KEYSRT_TTL_NONE) || key->tag_count != 0 || !keysrt_quick_begin(&quick, client, key))
        return set_thoroughly(client, key, params, value, ttl);
    char *head = quick.at;
    KEYSRT_QUICK_HEAD(&quick, "*3\r\n$3\r\nSET\r\n", key, params);
    keysrt_quick_add_value(&quick, key->value, value);
    if (timed) {
        head[1] = '5';
        keysrt_quick_add(&quick, key->ttl.tail, key->ttl.tail_len);
    }
    if (quick.at == NULL)
        return set_thoroughly(client, key, params, value, ttl);
    return keysrt_quick_end(&quick, key, "SET", &(keysrt_expect){.decoder = &keysrt_reply_ok, .flags = KEYSRT_REPEATABLE});
}

keysrt_status keysrt_string_add(keysrt_client *client, const keysrt_key *key, const void *params, const void *value,
                                keysrt_duration ttl)
{
    keysrt_call call;
    keysrt_call_begin(&call, client, key, "SET");
    keysrt_ttl_plan plan = keysrt_call_plan_write(&call, params, ttl);
    bool expires = plan.action == KEYSRT_TTL_SET || plan.action == KEYSRT_TTL_START; /* NX: this write creates the key */
    if (key->tag_count == 0) {
        keysrt_call_plain(&call, params, expires ? 4 : 2);
    } else { /* with its length in the command: a script would set it of what is there already, too */
        keysrt_call_script(&call, &keysrt_script_write, params, 4 + (expires ? 4 : 2));
        keysrt_call_ttl(&call, &(keysrt_ttl_plan){.action = KEYSRT_TTL_LEAVE});
        keysrt_call_number(&call, expires ? 4 : 2);
        keysrt_call_text(&call, "SET");
    }
    keysrt_call_value(&call, "value", key->value, value);
    if (expires)
        keysrt_call_px(&call, &plan);
    KEYSRT_CALL_RAW(&call, "$2\r\nNX\r\n");
    return keysrt_call_finish(&call, &(keysrt_expect){.decoder = &keysrt_reply_ok});
}

keysrt_status keysrt_string_swap(keysrt_client *client, const keysrt_key *key, const void *params, const void *value,
                                 keysrt_duration ttl, void *old, keysrt_block *block)
{
    keysrt_call call;
    keysrt_call_begin(&call, client, key, "SET");
    write_set(&call, params, value, ttl, true);
    keysrt_expect expect = value_of(key, old, block, 0);
    return keysrt_call_finish(&call, &expect);
}

keysrt_status keysrt_string_take(keysrt_client *client, const keysrt_key *key, const void *params, void *out, keysrt_block *block)
{
    keysrt_call call;
    keysrt_call_begin(&call, client, key, "GETDEL");
    keysrt_call_plain(&call, params, 0);
    keysrt_expect expect = value_of(key, out, block, 0);
    return keysrt_call_finish(&call, &expect);
}

/* The renewing script wants, behind the keys, the length for each. */
static void write_renewing_mget(keysrt_call *call, const void *params, size_t count)
{
    keysrt_call_script_head(call, &keysrt_script_renewing_get_many, count, count);
    for (size_t i = 0; i < count; i++)
        keysrt_call_key(call, keysrt_params_at(call->key, params, i));
    for (size_t i = 0; i < count; i++) {
        keysrt_ttl_plan plan = keysrt_call_plan_read(call, keysrt_params_at(call->key, params, i));
        keysrt_call_number(call, plan.action == KEYSRT_TTL_SET ? plan.ms : 0);
    }
}

keysrt_status keysrt_string_get_many(keysrt_client *client, const keysrt_key *key, const void *params, size_t count, void *out,
                                     keysrt_block *block, uint32_t entry_size, uint32_t value_offset)
{
    keysrt_call call;
    keysrt_call_begin(&call, client, key, "MGET");
    if (count == 0) {
        struct {
            void *items;
            size_t count;
        } empty = {NULL, 0};
        keysrt_status status = keysrt_call_answer(&call, KEYSRT_OK);
        if (status == KEYSRT_OK || status == KEYSRT_QUEUED)
            memcpy(out, &empty, sizeof empty);
        return status;
    }
    if (key->ttl.mode == KEYSRT_TTL_SLIDING) {
        write_renewing_mget(&call, params, count);
    } else {
        keysrt_call_head(&call, count + 1);
        for (size_t i = 0; i < count; i++)
            keysrt_call_key(&call, keysrt_params_at(key, params, i));
    }
    return keysrt_call_finish(&call, &(keysrt_expect){.decoder = &keysrt_reply_optional,
                                                      .out = out,
                                                      .block = block,
                                                      .type = key->value,
                                                      .number = count,
                                                      .entry_size = entry_size,
                                                      .value_offset = value_offset,
                                                      .flags = KEYSRT_REPEATABLE});
}

/* What one call writes to many keys. */
typedef struct {
    const void *params;
    const char *values;
    size_t count;
    keysrt_duration ttl;
} many;

static void write_mset(keysrt_call *call, const many *all)
{
    const keysrt_type *type = call->key->value;
    keysrt_call_head(call, 2 * all->count + 1);
    for (size_t i = 0; i < all->count; i++) {
        keysrt_call_key(call, keysrt_params_at(call->key, all->params, i));
        keysrt_call_values(call, "values", type, all->values + i * type->size, 1, type->size);
    }
}

static void write_tags(keysrt_call *call, const many *all)
{
    call->asked = all->ttl;
    for (size_t i = 0; i < all->count; i++)
        keysrt_call_tag_keys(call, keysrt_params_at(call->key, all->params, i));
    keysrt_call_tag_count(call, all->count);
    for (size_t i = 0; i < all->count; i++) {
        const void *params = keysrt_params_at(call->key, all->params, i);
        keysrt_call_tag_lives(call, params, i + 1, keysrt_call_life(call, params));
    }
}

/* Each key has a TTL of its own: parameters or jitter may say so. */
static void write_set_many(keysrt_call *call, const many *all)
{
    const keysrt_type *type = call->key->value;
    keysrt_call_tagging_head(call, &keysrt_script_set_many, all->count, all->count, 3 * all->count);
    for (size_t i = 0; i < all->count; i++)
        keysrt_call_key(call, keysrt_params_at(call->key, all->params, i));
    if (call->key->tag_count != 0)
        write_tags(call, all);
    for (size_t i = 0; i < all->count; i++) {
        keysrt_ttl_plan plan = keysrt_call_plan_write(call, keysrt_params_at(call->key, all->params, i), all->ttl);
        keysrt_call_value(call, "value", type, all->values + i * type->size);
        keysrt_call_ttl(call, &plan);
    }
}

keysrt_status keysrt_string_set_many(keysrt_client *client, const keysrt_key *key, const void *params, const void *values,
                                     size_t count, keysrt_duration ttl)
{
    keysrt_call call;
    keysrt_call_begin(&call, client, key, "MSET");
    if (count == 0)
        return keysrt_call_answer(&call, KEYSRT_OK);
    many all = {params, (const char *)values, count, ttl};
    if (key->ttl.source == KEYSRT_TTL_NONE && key->tag_count == 0)
        write_mset(&call, &all);
    else
        write_set_many(&call, &all);
    return keysrt_call_finish(&call, &(keysrt_expect){.decoder = &keysrt_reply_ok, .flags = KEYSRT_REPEATABLE});
}
