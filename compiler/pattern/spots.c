/* spots.c: see spots.h. */
#include "pattern/spots.h"

#include <stdlib.h>
#include <string.h>

/* ---- Ways on ---------------------------------------------------------------------------------------------------- */

/* From the end of a node, through parameters that may be empty. */
static void ways_behind(const struct kc_tree *tree, struct kc_arena *arena, uint32_t node, struct kc_way_list *out)
{
    const struct kc_branch *nodes = tree->nodes.items;
    for (uint32_t c = nodes[node].first_child; c != 0; c = nodes[c].next_sibling) {
        *KC_PUSH(arena, out) = (struct kc_way){c, nodes[c].kind == KC_EL_SPAN};
        if (kc_may_be_empty(&nodes[c]))
            ways_behind(tree, arena, c, out);
    }
}

void kc_spot_ways(const struct kc_tree *tree, struct kc_arena *arena, uint64_t spot, struct kc_way_list *out)
{
    if (kc_spot_k(spot) != 0)
        *KC_PUSH(arena, out) = (struct kc_way){kc_spot_node(spot), kc_spot_k(spot)};
    if (kc_spot_is_complete(tree, spot))
        ways_behind(tree, arena, kc_spot_node(spot), out);
}

static void step_node(const struct kc_tree *tree, struct kc_arena *arena, struct kc_way way, unsigned byte, struct kc_spot_list *out)
{
    const struct kc_branch *node = &tree->nodes.items[way.node];
    if (node->kind == KC_EL_TEXT && (unsigned char)node->text[way.k] == byte)
        *KC_PUSH(arena, out) = kc_spot_behind(node, way.node, way.k);
    if (node->kind != KC_EL_SPAN)
        return;
    const struct kc_automaton *a = node->core->automaton;
    uint32_t next = a->next[way.k * a->class_count + a->classes[byte]];
    if (next != 0)
        *KC_PUSH(arena, out) = KC_SPOT(way.node, next);
}

static void step_behind(const struct kc_tree *tree, struct kc_arena *arena, uint32_t node, unsigned byte, struct kc_spot_list *out)
{
    const struct kc_branch *nodes = tree->nodes.items;
    for (uint32_t c = nodes[node].first_child; c != 0; c = nodes[c].next_sibling) {
        step_node(tree, arena, (struct kc_way){c, nodes[c].kind == KC_EL_SPAN}, byte, out);
        if (kc_may_be_empty(&nodes[c]))
            step_behind(tree, arena, c, byte, out);
    }
}

void kc_spot_step(const struct kc_tree *tree, struct kc_arena *arena, uint64_t spot, unsigned byte, struct kc_spot_list *out)
{
    if (kc_spot_k(spot) != 0)
        step_node(tree, arena, (struct kc_way){kc_spot_node(spot), kc_spot_k(spot)}, byte, out);
    if (kc_spot_is_complete(tree, spot))
        step_behind(tree, arena, kc_spot_node(spot), byte, out);
}

static void setting_behind(const struct kc_tree *tree, struct kc_arena *arena, uint32_t node, const struct kc_setting *setting, struct kc_spot_list *out)
{
    const struct kc_branch *nodes = tree->nodes.items;
    for (uint32_t c = nodes[node].first_child; c != 0; c = nodes[c].next_sibling) {
        if (nodes[c].kind == KC_EL_SYMBOL && nodes[c].setting == setting)
            *KC_PUSH(arena, out) = KC_SPOT(c, 0);
        if (kc_may_be_empty(&nodes[c]))
            setting_behind(tree, arena, c, setting, out);
    }
}

void kc_spot_step_setting(const struct kc_tree *tree, struct kc_arena *arena, uint64_t spot, const struct kc_setting *setting, struct kc_spot_list *out)
{
    if (kc_spot_is_complete(tree, spot))
        setting_behind(tree, arena, kc_spot_node(spot), setting, out);
}

static void ends_behind(const struct kc_tree *tree, struct kc_arena *arena, uint32_t node, struct kc_end_list *out)
{
    const struct kc_branch *nodes = tree->nodes.items;
    for (struct kc_flat *flat = nodes[node].ends; flat != NULL; flat = flat->next_end)
        *KC_PUSH(arena, out) = flat;
    for (uint32_t c = nodes[node].first_child; c != 0; c = nodes[c].next_sibling)
        if (kc_may_be_empty(&nodes[c]))
            ends_behind(tree, arena, c, out);
}

void kc_spot_ends(const struct kc_tree *tree, struct kc_arena *arena, uint64_t spot, struct kc_end_list *out)
{
    if (kc_spot_is_complete(tree, spot))
        ends_behind(tree, arena, kc_spot_node(spot), out);
}

/* ---- Sets ------------------------------------------------------------------------------------------------------- */

static size_t hash_of(const uint64_t *spots, size_t count)
{
    uint64_t hash = count;
    for (size_t i = 0; i < count; i++)
        hash = (hash ^ spots[i]) * UINT64_C(0x9e3779b97f4a7c15);
    return hash >> 20;
}

static void grow(struct kc_spot_sets *sets)
{
    sets->slot_count = sets->slot_count == 0 ? 256 : sets->slot_count * 4;
    sets->slots = KC_NEW_ARRAY(sets->arena, uint32_t, sets->slot_count);
    for (uint32_t s = 1; s < sets->sets.count; s++) {
        size_t at = hash_of(sets->spots.items + sets->sets.items[s].first, sets->sets.items[s].count) & (sets->slot_count - 1);
        while (sets->slots[at] != 0)
            at = (at + 1) & (sets->slot_count - 1);
        sets->slots[at] = s;
    }
}

static int by_number(const void *a, const void *b)
{
    const uint64_t *x = a, *y = b;
    return (*x > *y) - (*x < *y);
}

static void tidy(struct kc_spot_list *list)
{
    bool sorted = true;
    for (size_t i = 1; i < list->count && sorted; i++)
        sorted = list->items[i - 1] < list->items[i];
    if (sorted)
        return;
    qsort(list->items, list->count, sizeof *list->items, by_number);
    size_t unique = 1;
    for (size_t i = 1; i < list->count; i++)
        if (list->items[i] != list->items[unique - 1])
            list->items[unique++] = list->items[i];
    list->count = unique;
}

uint32_t kc_spot_set(struct kc_spot_sets *sets, struct kc_spot_list *list)
{
    if (sets->sets.count == 0)
        *KC_PUSH(sets->arena, &sets->sets) = (struct kc_spot_set){0, 0};
    if (list->count == 0)
        return 0;
    tidy(list);
    if (sets->sets.count * 2 >= sets->slot_count)
        grow(sets);
    size_t at = hash_of(list->items, list->count) & (sets->slot_count - 1);
    for (; sets->slots[at] != 0; at = (at + 1) & (sets->slot_count - 1)) {
        const struct kc_spot_set *known = &sets->sets.items[sets->slots[at]];
        if (known->count == list->count && memcmp(sets->spots.items + known->first, list->items, list->count * sizeof *list->items) == 0)
            return sets->slots[at];
    }
    struct kc_spot_set set = {(uint32_t)sets->spots.count, (uint32_t)list->count};
    for (size_t i = 0; i < list->count; i++)
        *KC_PUSH(sets->arena, &sets->spots) = list->items[i];
    *KC_PUSH(sets->arena, &sets->sets) = set;
    sets->slots[at] = (uint32_t)sets->sets.count - 1;
    return sets->slots[at];
}
