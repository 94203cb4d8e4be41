/* table.h: text to pointer, by hash. Lives in an arena; nothing is ever removed, and no order is kept. */
#ifndef KC_TABLE_H
#define KC_TABLE_H

#include "base/arena.h"

struct kc_table_slot {
    struct kc_str name; /* data NULL: free */
    uint64_t hash;
    void *value;
};
struct kc_table {
    struct kc_table_slot *slots;
    size_t capacity, count; /* capacity: 0 or a power of two */
};

/* The place of `name`: made with value NULL if it is new. `name` itself is kept, not copied. Valid until the next call. */
void **kc_table_place(struct kc_arena *arena, struct kc_table *table, struct kc_str name);
void *kc_table_find(const struct kc_table *table, struct kc_str name);

#endif
