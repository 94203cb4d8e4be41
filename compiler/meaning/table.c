/* table.c: see table.h. Open addressing with linear steps, at most half full. */
#include "meaning/table.h"

static struct kc_table_slot *slot_of(const struct kc_table *table, struct kc_str name, uint64_t hash)
{
    size_t mask = table->capacity - 1;
    for (size_t i = (size_t)hash & mask;; i = (i + 1) & mask) {
        struct kc_table_slot *slot = &table->slots[i];
        if (slot->name.data == NULL || (slot->hash == hash && kc_str_equal(slot->name, name)))
            return slot;
    }
}

static void grow(struct kc_arena *arena, struct kc_table *table)
{
    struct kc_table old = *table;
    table->capacity = old.capacity == 0 ? 64 : old.capacity * 2;
    table->slots = KC_NEW_ARRAY(arena, struct kc_table_slot, table->capacity);
    for (size_t i = 0; i < old.capacity; i++) {
        if (old.slots[i].name.data != NULL)
            *slot_of(table, old.slots[i].name, old.slots[i].hash) = old.slots[i];
    }
}

void **kc_table_place(struct kc_arena *arena, struct kc_table *table, struct kc_str name)
{
    if (table->count * 2 >= table->capacity)
        grow(arena, table);
    uint64_t hash = kc_str_hash(name);
    struct kc_table_slot *slot = slot_of(table, name, hash);
    if (slot->name.data == NULL) {
        *slot = (struct kc_table_slot){name.data != NULL ? name : KC_STR(""), hash, NULL};
        table->count++;
    }
    return &slot->value;
}

void *kc_table_find(const struct kc_table *table, struct kc_str name)
{
    return table->capacity == 0 ? NULL : slot_of(table, name, kc_str_hash(name))->value;
}
