/* tree.h: many flat patterns as one tree: common beginnings are shared, literal text byte by byte, parameters by equal cores
 * (their lengths are left to whoever asks further). Internal to the pattern algebra. */
#ifndef KC_TREE_H
#define KC_TREE_H

#include "pattern/flat.h"

/* A node is what has to be read to come to it from its parent, and what may follow. Node 0 is the root. */
struct kc_branch {
    unsigned char kind;            /* KC_EL_… */
    uint32_t len;                  /* TEXT */
    const char *text;              /* TEXT: never empty; siblings differ in the first byte */
    const struct kc_core *core;    /* SPAN: siblings differ */
    const struct kc_setting *setting; /* SYMBOL: siblings differ */
    uint32_t first_child, next_sibling; /* 0: none */
    struct kc_flat *ends;          /* patterns that end here, linked by next_end */
};
struct kc_tree {
    struct kc_arena *arena;
    struct kc_cores *cores;
    bool coarse; /* cores are replaced by a few plain classes that hold them: more seems to be alike than is */
    KC_LIST(struct kc_branch) nodes;
};

void kc_tree_begin(struct kc_tree *tree, struct kc_arena *arena, struct kc_cores *cores, bool coarse);
void kc_tree_add(struct kc_tree *tree, struct kc_flat *flat);
/* The largest number of different parameters that can follow one place. */
uint32_t kc_tree_most_spans(const struct kc_tree *tree);

#endif
