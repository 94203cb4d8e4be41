/* tree.c: see tree.h. */
#include "pattern/tree.h"

#include <string.h>

void kc_tree_begin(struct kc_tree *tree, struct kc_arena *arena, struct kc_cores *cores, bool coarse)
{
    *tree = (struct kc_tree){.arena = arena, .cores = cores, .coarse = coarse};
    *KC_PUSH(arena, &tree->nodes) = (struct kc_branch){.kind = KC_EL_TEXT};
}

static uint32_t add_node(struct kc_tree *tree, uint32_t parent, struct kc_branch node)
{
    uint32_t index = (uint32_t)tree->nodes.count;
    node.next_sibling = tree->nodes.items[parent].first_child;
    *KC_PUSH(tree->arena, &tree->nodes) = node;
    tree->nodes.items[parent].first_child = index;
    return index;
}

static bool begins_alike(const struct kc_branch *a, const struct kc_branch *b)
{
    if (a->kind != b->kind)
        return false;
    return a->text != NULL && b->text != NULL ? a->text[0] == b->text[0] : a->core == b->core && a->setting == b->setting;
}

/* The child that fits comes to the front: patterns of one group stand together in a schema. */
static uint32_t find_child(struct kc_tree *tree, uint32_t parent, const struct kc_branch *like)
{
    struct kc_branch *nodes = tree->nodes.items;
    uint32_t before = 0, child = nodes[parent].first_child;
    for (; child != 0 && !begins_alike(&nodes[child], like); child = nodes[child].next_sibling)
        before = child;
    if (child != 0 && before != 0) {
        nodes[before].next_sibling = nodes[child].next_sibling;
        nodes[child].next_sibling = nodes[parent].first_child;
        nodes[parent].first_child = child;
    }
    return child;
}

/* The first `len` bytes of a text node become a node of their own above it; the node keeps its index. */
static void split_text(struct kc_tree *tree, uint32_t index, uint32_t len)
{
    struct kc_branch rest = tree->nodes.items[index];
    rest.text += len;
    rest.len -= len;
    rest.next_sibling = 0;
    uint32_t below = (uint32_t)tree->nodes.count;
    *KC_PUSH(tree->arena, &tree->nodes) = rest;
    struct kc_branch *upper = &tree->nodes.items[index];
    upper->len = len;
    upper->first_child = below;
    upper->ends = NULL;
}

static uint32_t add_text(struct kc_tree *tree, uint32_t at, struct kc_str text)
{
    while (text.len != 0) {
        struct kc_branch node = {.kind = KC_EL_TEXT, .text = text.data, .len = (uint32_t)text.len};
        uint32_t child = find_child(tree, at, &node);
        if (child == 0)
            return add_node(tree, at, node);
        const struct kc_branch *known = &tree->nodes.items[child];
        uint32_t common = 1;
        while (common < known->len && common < text.len && known->text[common] == text.data[common])
            common++;
        if (common < known->len)
            split_text(tree, child, common);
        text.data += common;
        text.len -= common;
        at = child;
    }
    return at;
}

/* The smallest of a few classes that holds all the core's bytes. */
static const struct kc_core *coarse_core(const struct kc_tree *tree, const struct kc_core *core)
{
    static const char *const classes[] = {"[0-9]", "[0-9-]", "[0-9a-f-]", "[a-z]", "[a-z_-]", "[A-Za-z]", "[A-Za-z0-9_-]", "[A-Za-z0-9_.-]", "[^:{}\\x00-\\x1f\\x7f]", "."};
    for (size_t i = 0; i < sizeof classes / sizeof *classes; i++) {
        const char *regex = kc_arena_printf(tree->arena, "%s%c", classes[i], core->min == 0 ? '*' : '+').data;
        const struct kc_core *coarse = kc_core_of_automaton(tree->cores, kc_automaton_of_regex(tree->arena, regex));
        bool holds = true;
        for (size_t b = 0; b < sizeof core->bytes.bits; b++)
            holds = holds && (core->bytes.bits[b] & ~coarse->bytes.bits[b]) == 0;
        if (holds)
            return coarse;
    }
    return core;
}

void kc_tree_add(struct kc_tree *tree, struct kc_flat *flat)
{
    uint32_t at = 0;
    for (size_t i = 0; i < flat->count; i++) {
        const struct kc_element *e = &flat->items[i];
        if (e->kind == KC_EL_TEXT) {
            at = add_text(tree, at, e->text);
            continue;
        }
        struct kc_branch node = {.kind = (unsigned char)e->kind};
        if (e->kind == KC_EL_SPAN)
            node.core = tree->coarse ? coarse_core(tree, e->core) : e->core;
        else
            node.setting = e->setting;
        uint32_t child = find_child(tree, at, &node);
        at = child != 0 ? child : add_node(tree, at, node);
    }
    flat->next_end = tree->nodes.items[at].ends;
    tree->nodes.items[at].ends = flat;
}

uint32_t kc_tree_most_spans(const struct kc_tree *tree)
{
    uint32_t most = 0;
    for (size_t i = 0; i < tree->nodes.count; i++) {
        uint32_t spans = 0;
        for (uint32_t c = tree->nodes.items[i].first_child; c != 0; c = tree->nodes.items[c].next_sibling)
            spans += tree->nodes.items[c].kind == KC_EL_SPAN;
        most = spans > most ? spans : most;
    }
    return most;
}
