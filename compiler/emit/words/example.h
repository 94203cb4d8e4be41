/* example.h: examples for pages: names and values as a reader of the page would expect to see them ("session_123",
 * "ada@example.org"), chosen by what a field or parameter is called and made to obey its type. Deterministic.
 *
 * An example is the wire text; each obeys its type exactly, or is the type's shortest witness (kc_type_example). */
#ifndef KC_EMIT_EXAMPLE_H
#define KC_EMIT_EXAMPLE_H

#include "meaning/model.h"

struct kc_examples {
    struct kc_compilation *compilation;
    struct kc_str *by_type; /* of kc_type_example(), by kc_type.index; data NULL: not made yet */
    size_t type_count;
    bool naming; /* the value at hand stands in a key's name */
};
struct kc_examples kc_examples_new(struct kc_compilation *compilation, const struct kc_schema *schema);
void kc_examples_free(struct kc_examples *examples);

/* Appends a value of the type as it stands on the wire; `hint` is the field's or parameter's name (or empty). False, and nothing
 * is written: the value is binary and has no text to show (bytes, vectors). */
bool kc_example_value(struct kc_examples *examples, struct kc_buf *out, struct kc_type *type, struct kc_str hint);

/* The same as it stands in JSON: texts in quotes, booleans as such. */
bool kc_example_json(struct kc_examples *examples, struct kc_buf *out, struct kc_type *type, struct kc_str hint);

/* Appends a name that this key owns. */
void kc_example_key(struct kc_examples *examples, struct kc_buf *out, const struct kc_key *key);
/* Appends a name of a key beside it, with the same parameters. */
void kc_example_side_key(struct kc_examples *examples, struct kc_buf *out, const struct kc_key *key, const struct kc_side_key *side);

#endif
