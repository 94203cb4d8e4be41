/* hash.c: keys that hold a record, or fields named by data. Must not know connections or batches.
 *
 * Every write of several fields is one step. A field named by data may not be one of the declared fields: that would be a way
 * around its type; nor may two have one name, as in JSON. Deleting fields is no write to the TTL clause: it leaves the TTL, or
 * renews it where the clause is sliding. */
#include "keysrt_tables.h"

#include "core/quick.h"
#include "kinds/fields.h"

/* Bit i for each field that exists. */
static uint64_t all_fields(const keysrt_record *record)
{
    return record->count >= 64 ? UINT64_MAX : (UINT64_C(1) << record->count) - 1;
}

static bool in_mask(uint64_t mask, uint32_t field)
{
    return field < 64 && (mask >> field & 1) != 0;
}

static void check_mask(keysrt_call *call, uint64_t mask)
{
    if ((mask & ~all_fields(call->key->record)) != 0)
        keysrt_call_refuse(call, KEYSRT_INVALID, "the mask of fields has bits of no field");
}

/* ---- The whole record ------------------------------------------------------------------------------------------- */

keysrt_status keysrt_hash_get(keysrt_client *client, const keysrt_key *key, const void *params, void *out, keysrt_block *block)
{
    keysrt_call call;
    keysrt_call_begin(&call, client, key, "HGETALL");
    keysrt_call_read(&call, params, 0);
    return keysrt_call_finish(&call, &(keysrt_expect){.decoder = &keysrt_reply_record,
                                                      .out = out,
                                                      .block = block,
                                                      .detail = key->record,
                                                      .flags = KEYSRT_REPEATABLE});
}

keysrt_status keysrt_hash_put(keysrt_client *client, const keysrt_key *key, const void *params, const void *record,
                              keysrt_duration ttl)
{
    keysrt_call call;
    keysrt_call_begin(&call, client, key, "HSET");
    keysrt_call_replace(&call, params, ttl, &(keysrt_shape){0, 2 * keysrt_count_fields(key->record, record)});
    keysrt_call_fields(&call, key->record, record);
    return keysrt_call_finish(&call, &(keysrt_expect){.decoder = &keysrt_reply_any, .flags = KEYSRT_REPEATABLE});
}

/* ---- Chosen fields ---------------------------------------------------------------------------------------------- */

typedef struct {
    size_t count;
    bool all_optional;
} choice;

static choice choose(const keysrt_record *record, uint64_t mask)
{
    choice chosen = {0, true};
    for (uint32_t i = 0; i < record->count; i++) {
        if (!in_mask(mask, i))
            continue;
        chosen.count++;
        chosen.all_optional = chosen.all_optional && record->fields[i].present != KEYSRT_NO_OFFSET;
    }
    return chosen;
}

static void write_names(keysrt_call *call, uint64_t mask)
{
    const keysrt_record *record = call->key->record;
    for (uint32_t i = 0; i < record->count; i++)
        if (in_mask(mask, i))
            keysrt_call_raw(call, record->fields[i].head, record->fields[i].head_len);
}

/* When no field of the mask has to be there, HMGET alone cannot tell an absent key from absent fields. */
static void write_optional_names(keysrt_call *call, const void *params, const choice *chosen, uint64_t mask)
{
    keysrt_ttl_plan plan = keysrt_call_plan_read(call, params);
    if (plan.action == KEYSRT_TTL_SET) {
        keysrt_call_script(call, &keysrt_script_renewing_optional_fields, params, chosen->count + 1);
        keysrt_call_number(call, plan.ms);
    } else {
        keysrt_call_script(call, &keysrt_script_optional_fields, params, chosen->count);
    }
    write_names(call, mask);
}

keysrt_status keysrt_hash_get_fields(keysrt_client *client, const keysrt_key *key, const void *params, uint64_t mask, void *out,
                                     keysrt_block *block)
{
    choice chosen = choose(key->record, mask);
    uint32_t flags = KEYSRT_REPEATABLE;
    keysrt_call call;
    keysrt_call_begin(&call, client, key, "HMGET");
    if (chosen.all_optional) {
        flags |= KEYSRT_EXISTS_LAST;
        write_optional_names(&call, params, &chosen, mask);
    } else {
        keysrt_call_read(&call, params, chosen.count);
        write_names(&call, mask);
    }
    check_mask(&call, mask);
    if (chosen.count == 0)
        keysrt_call_refuse(&call, KEYSRT_INVALID, "the mask names no field to read");
    return keysrt_call_finish(&call, &(keysrt_expect){.decoder = &keysrt_reply_fields,
                                                      .out = out,
                                                      .block = block,
                                                      .detail = key->record,
                                                      .number = mask,
                                                      .flags = flags});
}

/* The fields of the mask that are there, or those that are not. */
static uint64_t split(const keysrt_record *table, uint64_t mask, const void *record, bool present)
{
    uint64_t part = 0;
    for (uint32_t i = 0; i < table->count; i++)
        if (in_mask(mask, i) && keysrt_field_is_present(&table->fields[i], record) == present)
            part |= UINT64_C(1) << i;
    return part;
}

static keysrt_status set_fields_thoroughly(keysrt_client *client, const keysrt_key *key, const void *params, uint64_t mask,
                                           const void *record, keysrt_duration ttl)
{
    const keysrt_record *table = key->record;
    uint64_t written = split(table, mask, record, true), deleted = split(table, mask, record, false);
    size_t arguments = 2 * choose(table, written).count;
    keysrt_call call;
    keysrt_call_begin(&call, client, key, "HSET");
    if (mask == 0)
        return keysrt_call_answer(&call, KEYSRT_OK);
    if (deleted == 0) {
        keysrt_call_write(&call, params, ttl, &(keysrt_shape){0, arguments});
    } else {
        keysrt_ttl_plan plan = keysrt_call_plan_write(&call, params, ttl);
        keysrt_call_script(&call, &keysrt_script_set_fields, params, 3 + arguments + choose(table, deleted).count);
        keysrt_call_ttl(&call, &plan);
        keysrt_call_number(&call, (int64_t)arguments);
    }
    for (uint32_t i = 0; i < table->count; i++)
        if (in_mask(written, i))
            keysrt_call_field(&call, &table->fields[i], record);
    write_names(&call, deleted);
    check_mask(&call, mask);
    return keysrt_call_finish(&call, &(keysrt_expect){.decoder = &keysrt_reply_any, .flags = KEYSRT_REPEATABLE});
}

/* The fields of the mask, all of them there; what is left undone leaves quick->at NULL. */
static inline void add_fields(keysrt_quick *quick, const keysrt_record *table, uint64_t mask, const char *record)
{
    for (; mask != 0 && quick->at != NULL; mask &= mask - 1) {
        const keysrt_field *field = &table->fields[__builtin_ctzll(mask)];
        keysrt_quick_add(quick, field->head, field->head_len);
        keysrt_quick_add_value(quick, field->type, record + field->offset);
        if (!keysrt_field_is_present(field, record))
            quick->at = NULL; /* it is to be deleted in the same step */
    }
}

/* Quickly where no TTL is set: a plain HSET, whose arguments are counted by the mask. */
keysrt_status keysrt_hash_set_fields(keysrt_client *client, const keysrt_key *key, const void *params, uint64_t mask,
                                     const void *record, keysrt_duration ttl)
{
    const keysrt_record *table = key->record;
    uint64_t all = all_fields(table);
    size_t fields = mask == all && table->count < 64 ? table->count : (size_t)__builtin_popcountll(mask);
    bool plain = key->ttl.source == KEYSRT_TTL_NONE && key->tag_count == 0 && fields > 0 && fields < 49 && (mask & ~all) == 0;
    keysrt_quick quick;
    if (!plain || !keysrt_quick_begin(&quick, client, key))
        return set_fields_thoroughly(client, key, params, mask, record, ttl);
    char *head = quick.at;
    quick.at = keysrt_quick_header(head, 2 + 2 * fields); /* of an array, but for its first byte */
    *head = '*';
    KEYSRT_QUICK_HEAD(&quick, "$4\r\nHSET\r\n", key, params);
    add_fields(&quick, table, mask, record);
    if (quick.at == NULL)
        return set_fields_thoroughly(client, key, params, mask, record, ttl);
    return keysrt_quick_end(&quick, key, "HSET", &(keysrt_expect){.decoder = &keysrt_reply_any, .flags = KEYSRT_REPEATABLE});
}

keysrt_status keysrt_hash_delete_fields(keysrt_client *client, const keysrt_key *key, const void *params, uint64_t mask,
                                        uint64_t *deleted)
{
    keysrt_call call;
    keysrt_call_begin(&call, client, key, "HDEL");
    if (mask == 0)
        return keysrt_answer_zero(&call, deleted);
    keysrt_call_read(&call, params, choose(key->record, mask).count);
    check_mask(&call, mask);
    for (uint32_t i = 0; i < key->record->count; i++)
        if (in_mask(mask, i) && key->record->fields[i].present == KEYSRT_NO_OFFSET)
            keysrt_call_refuse(&call, KEYSRT_INVALID, "%s: a required field cannot be deleted", key->record->fields[i].name);
    write_names(&call, mask);
    return keysrt_call_finish(
        &call, &(keysrt_expect){.decoder = &keysrt_reply_count, .out = deleted, .flags = keysrt_repeatable_unless(deleted)});
}

/* ---- One field -------------------------------------------------------------------------------------------------- */

keysrt_status keysrt_hash_get_field(keysrt_client *client, const keysrt_key *key, const void *params, uint32_t field, void *out,
                                    keysrt_block *block)
{
    const keysrt_field *table = &key->record->fields[field];
    keysrt_call call;
    keysrt_call_begin(&call, client, key, "HGET");
    keysrt_call_read(&call, params, 1);
    keysrt_call_raw(&call, table->head, table->head_len);
    return keysrt_call_finish(&call, &(keysrt_expect){.decoder = &keysrt_reply_value,
                                                      .out = out,
                                                      .block = block,
                                                      .type = table->type,
                                                      .flags = KEYSRT_REPEATABLE});
}

keysrt_status keysrt_hash_set_field(keysrt_client *client, const keysrt_key *key, const void *params, uint32_t field,
                                    const void *value, keysrt_duration ttl)
{
    const keysrt_field *table = &key->record->fields[field];
    keysrt_call call;
    keysrt_call_begin(&call, client, key, "HSET");
    keysrt_call_write(&call, params, ttl, &(keysrt_shape){0, 2});
    keysrt_call_raw(&call, table->head, table->head_len);
    keysrt_call_value(&call, table->name, table->type, value);
    return keysrt_call_finish(&call, &(keysrt_expect){.decoder = &keysrt_reply_any, .flags = KEYSRT_REPEATABLE});
}

/* What is common to incrementing a declared field and one named by data; false where it holds no number. */
static bool begin_increment(keysrt_call *call, keysrt_client *client, const keysrt_key *key, keysrt_increment *increment)
{
    bool integer = keysrt_is_integer(increment->stored);
    keysrt_call_begin(call, client, key, integer ? "HINCRBY" : "HINCRBYFLOAT");
    increment->result = integer ? &keysrt_whole_number : &keysrt_real_number;
    keysrt_increment_head(call, increment, 1);
    if (!integer && increment->stored->code != KEYSRT_TYPE_FLOAT)
        keysrt_call_refuse(call, KEYSRT_INVALID, "%s is no number", increment->stored->name);
    return call->status == KEYSRT_OK;
}

keysrt_status keysrt_hash_increment(keysrt_client *client, const keysrt_key *key, const void *params, uint32_t field, const void *by,
                                    keysrt_duration ttl, void *out)
{
    const keysrt_field *table = &key->record->fields[field];
    keysrt_increment increment = {.params = params, .ttl = ttl, .stored = table->type, .by = by, .out = out};
    keysrt_call call;
    if (begin_increment(&call, client, key, &increment))
        keysrt_call_raw(&call, table->head, table->head_len);
    return keysrt_increment_finish(&call, &increment);
}

/* ---- Fields named by data --------------------------------------------------------------------------------------- */

keysrt_status keysrt_hash_map_get(keysrt_client *client, const keysrt_key *key, const void *params, const void *name, void *out,
                                  keysrt_block *block)
{
    keysrt_call call;
    keysrt_call_begin(&call, client, key, "HGET");
    keysrt_call_read(&call, params, 1);
    keysrt_call_field_name(&call, key->record, name);
    return keysrt_call_finish(&call, &(keysrt_expect){.decoder = &keysrt_reply_value,
                                                      .out = out,
                                                      .block = block,
                                                      .type = key->record->others->value,
                                                      .flags = KEYSRT_REPEATABLE});
}

keysrt_status keysrt_hash_map_set(keysrt_client *client, const keysrt_key *key, const void *params, const void *name,
                                  const void *value, keysrt_duration ttl)
{
    keysrt_call call;
    keysrt_call_begin(&call, client, key, "HSET");
    keysrt_call_write(&call, params, ttl, &(keysrt_shape){0, 2});
    keysrt_call_field_name(&call, key->record, name);
    keysrt_call_value(&call, "value", key->record->others->value, value);
    return keysrt_call_finish(&call, &(keysrt_expect){.decoder = &keysrt_reply_any, .flags = KEYSRT_REPEATABLE});
}

keysrt_status keysrt_hash_map_delete(keysrt_client *client, const keysrt_key *key, const void *params, const void *name)
{
    keysrt_call call;
    keysrt_call_begin(&call, client, key, "HDEL");
    keysrt_call_read(&call, params, 1);
    keysrt_call_field_name(&call, key->record, name);
    return keysrt_call_finish(&call, &(keysrt_expect){.decoder = &keysrt_reply_flag});
}

keysrt_status keysrt_hash_map_increment(keysrt_client *client, const keysrt_key *key, const void *params, const void *name,
                                        const void *by, keysrt_duration ttl, void *out)
{
    keysrt_increment increment = {.params = params, .ttl = ttl, .stored = key->record->others->value, .by = by, .out = out};
    keysrt_call call;
    if (begin_increment(&call, client, key, &increment))
        keysrt_call_field_name(&call, key->record, name);
    return keysrt_increment_finish(&call, &increment);
}

keysrt_status keysrt_hash_size(keysrt_client *client, const keysrt_key *key, const void *params, uint64_t *out)
{
    keysrt_call call;
    keysrt_call_begin(&call, client, key, "HLEN");
    keysrt_call_read(&call, params, 0);
    return keysrt_call_finish(&call, &(keysrt_expect){.decoder = &keysrt_reply_count, .out = out, .flags = KEYSRT_REPEATABLE});
}
