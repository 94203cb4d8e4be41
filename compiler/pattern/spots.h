/* spots.h: what reading a text can have come to in a tree of patterns, and sets of that. Internal to the pattern algebra.
 *
 * A spot is a node and a number k: 0 says that the node is read to its end; else k bytes of its text are read, or its core is in
 * state k. */
#ifndef KC_SPOTS_H
#define KC_SPOTS_H

#include "pattern/tree.h"

#define KC_SPOT(node, k) ((uint64_t)(node) << 20 | (k))
static inline uint32_t kc_spot_node(uint64_t spot) { return (uint32_t)(spot >> 20); }
static inline uint32_t kc_spot_k(uint64_t spot) { return (uint32_t)(spot & 0xfffff); }

struct kc_spot_list {
    uint64_t *items;
    size_t count, capacity;
};
struct kc_end_list {
    struct kc_flat **items;
    size_t count, capacity;
};

/* May a parameter's node be left without having read anything? */
static inline bool kc_may_be_empty(const struct kc_branch *node)
{
    return node->kind == KC_EL_SPAN && node->core->automaton->accepts[1];
}
/* Can the text end here, or what follows the node begin? */
static inline bool kc_spot_is_complete(const struct kc_tree *tree, uint64_t spot)
{
    const struct kc_branch *node = &tree->nodes.items[kc_spot_node(spot)];
    return kc_spot_k(spot) == 0 || (node->kind == KC_EL_SPAN && node->core->automaton->accepts[kc_spot_k(spot)]);
}
/* The spot behind byte k of a text node. */
static inline uint64_t kc_spot_behind(const struct kc_branch *text, uint32_t node, uint32_t k)
{
    return KC_SPOT(node, k + 1 == text->len ? 0 : k + 1);
}

/* One way on from a spot: a byte of a text (k: its place), a parameter (k: the core's state), a setting. */
struct kc_way {
    uint32_t node, k;
};
struct kc_way_list {
    struct kc_way *items;
    size_t count, capacity;
};
void kc_spot_ways(const struct kc_tree *tree, struct kc_arena *arena, uint64_t spot, struct kc_way_list *out);
/* The spots one byte leads to, added to out; the same for a setting. */
void kc_spot_step(const struct kc_tree *tree, struct kc_arena *arena, uint64_t spot, unsigned byte, struct kc_spot_list *out);
void kc_spot_step_setting(const struct kc_tree *tree, struct kc_arena *arena, uint64_t spot, const struct kc_setting *setting, struct kc_spot_list *out);
/* The patterns that end at a spot, added to out. */
void kc_spot_ends(const struct kc_tree *tree, struct kc_arena *arena, uint64_t spot, struct kc_end_list *out);

/* Sets of spots, each once: equal sets have equal numbers; 0 is the empty one. */
struct kc_spot_set {
    uint32_t first, count;
};
struct kc_spot_sets {
    struct kc_arena *arena;
    struct kc_spot_list spots;
    KC_LIST(struct kc_spot_set) sets;
    uint32_t *slots;
    size_t slot_count;
};
uint32_t kc_spot_set(struct kc_spot_sets *sets, struct kc_spot_list *list); /* sorts the list and takes out what stands twice */

#endif
