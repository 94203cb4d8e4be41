/* space.h: the keys of one database (or the channels) ready for matching. Internal to matching/.
 *
 * Most names are found by walking the tree of patterns: literal text is compared, a parameter is read as far as it goes. That is right
 * wherever the next byte alone decides. Where it does not ("user:{id}" beside "user:all:{id}", a parameter that may go on or end)
 * the walk hands over to a deterministic automaton over sets of places in the tree, whose states are made when they are first
 * needed, and takes over again as soon as one place is left. Lengths are not in the automaton: they are checked in the end. */
#ifndef KC_SPACE_H
#define KC_SPACE_H

#include "pattern/tree.h"

/* What follows a node of the tree when it has been read. */
enum kc_action {
    KC_FOLLOW_NOTHING,
    KC_FOLLOW_TEXT,  /* the next byte says which child */
    KC_FOLLOW_SPAN,  /* one parameter, that ends where it cannot go on */
    KC_FOLLOW_CHOICE /* ask the automaton */
};
struct kc_step {
    const char *text;  /* TEXT nodes: the bytes that lead here */
    uint32_t len;
    unsigned char action, low;
    uint16_t width;    /* FOLLOW_TEXT: children for the bytes low to low + width - 1 */
    uint32_t target;   /* FOLLOW_TEXT: first place in `branches`; FOLLOW_SPAN: the child */
    const struct kc_core *core; /* FOLLOW_SPAN */
    uint32_t ends, end_count; /* patterns that end here, owners first */
};

struct kc_lazy; /* lazy.c */

struct kc_space {
    struct kc_arena *arena;
    int database;
    struct kc_tree tree;
    struct kc_step *steps; /* by node of the tree */
    KC_LIST(uint32_t) branches;
    KC_LIST(const struct kc_flat *) ends;
    bool *certain;          /* by node: a SPAN that ends where it cannot go on */
    struct kc_lazy *lazy;
};

/* Where the parameters of a walk lie; more than there is room for, or a walk through the automaton: not known. */
enum { KC_MOST_SPANS = 64 };
struct kc_walk {
    const struct kc_flat *flat;
    bool spans_known;
    uint32_t span_count;
    struct {
        uint32_t start, end;
    } spans[KC_MOST_SPANS];
};

void kc_space_prepare(struct kc_space *space);
/* The pattern that owns the name, or NULL. */
const struct kc_flat *kc_space_walk(struct kc_space *space, const char *name, size_t len, struct kc_walk *walk);

/* ---- The automaton over sets of places -------------------------------------------------------------------------- */

/* How an automaton's walk ended: at the end of the name (ends), or with one place from which the tree's walk goes on. */
struct kc_lazy_result {
    enum { KC_LAZY_NOWHERE, KC_LAZY_ENDS, KC_LAZY_PLACE } kind;
    uint32_t ends, end_count; /* in the space's ends */
    uint32_t node, k;         /* k 0: the node is read; else bytes of its text, or the state of its core */
    size_t at;
};
struct kc_lazy *kc_lazy_new(struct kc_space *space);
void kc_lazy_free(struct kc_lazy *lazy);
struct kc_lazy_result kc_lazy_run(struct kc_space *space, uint32_t node, const char *name, size_t at, size_t len);

#endif
