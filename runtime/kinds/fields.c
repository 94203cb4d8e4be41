/* fields.c: a record written as names and values. Must not know which command they go to. */
#include "kinds/fields.h"

void keysrt_call_field(keysrt_call *call, const keysrt_field *field, const void *record)
{
    keysrt_call_raw(call, field->head, field->head_len);
    keysrt_call_value(call, field->name, field->type, (const char *)record + field->offset);
}

void keysrt_call_field_name(keysrt_call *call, const keysrt_record *table, const void *name)
{
    if (call->status != KEYSRT_OK)
        return;
    size_t start = call->request->len;
    keysrt_call_value(call, "field name", table->others->key, name);
    for (uint32_t i = 0; call->status == KEYSRT_OK && i < table->count; i++) {
        const keysrt_field *field = &table->fields[i];
        if (call->request->len - start == field->head_len && memcmp(call->request->data + start, field->head, field->head_len) == 0)
            keysrt_call_refuse(call, KEYSRT_INVALID, "%s is a declared field and cannot be named by data", field->name);
    }
}

static keysrt_items others_of(const keysrt_record *table, const void *record)
{
    keysrt_items items = {NULL, 0};
    if (table->others != NULL)
        memcpy(&items, (const char *)record + table->others_offset, sizeof items);
    return items;
}

static void write_others(keysrt_call *call, const keysrt_record *table, const keysrt_items *others)
{
    const keysrt_map *map = table->others;
    const char *entry = (const char *)others->items;
    keysrt_names names;
    keysrt_names_open(&names, call, others->count);
    for (size_t i = 0; i < others->count && call->status == KEYSRT_OK; i++, entry += map->entry_size) {
        size_t start = call->request->len;
        keysrt_call_field_name(call, table, entry);
        keysrt_names_add(&names, start);
        keysrt_call_value(call, "value of a field", map->value, entry + map->value_offset);
    }
    keysrt_names_close(&names);
}

size_t keysrt_count_fields(const keysrt_record *table, const void *record)
{
    size_t count = others_of(table, record).count;
    for (uint32_t i = 0; i < table->count; i++)
        count += keysrt_field_is_present(&table->fields[i], record) ? 1 : 0;
    return count;
}

void keysrt_call_fields(keysrt_call *call, const keysrt_record *table, const void *record)
{
    keysrt_items others = others_of(table, record);
    for (uint32_t i = 0; i < table->count; i++)
        if (keysrt_field_is_present(&table->fields[i], record))
            keysrt_call_field(call, &table->fields[i], record);
    write_others(call, table, &others);
}
