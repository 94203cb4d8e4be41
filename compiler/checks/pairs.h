/* pairs.h: which patterns of a tree may have a text in common, without comparing all with all. */
#ifndef KC_PAIRS_H
#define KC_PAIRS_H

#include "pattern/tree.h"

/* Calls `found` for each two patterns that may share a text as far as the tree knows (lengths are not in it), each two once, and for
 * every two that do share one. It stops where `found` says false. Cost: the size of the tree, and of the pairs of different
 * places in it that one text leads to. */
struct kc_pairs {
    const struct kc_tree *tree;
    bool (*found)(void *context, struct kc_flat *a, struct kc_flat *b);
    void *context;
};
/* False: given up, too many pairs of places. */
bool kc_pairs_find(const struct kc_pairs *pairs);

#endif
