/* resolved.h: a schema from a text, resolved without the checks of patterns, for tests of meaning/. */
#ifndef TESTS_RESOLVED_H
#define TESTS_RESOLVED_H

#include "meaning/model.h"

struct resolved {
    struct kc_arena arena;
    struct kc_compilation compilation;
    struct kc_schema *schema;
};

/* The text of a main file called `name`; NULL: "test.keys". */
void resolve_text(struct resolved *resolved, const char *text, const char *name);
void resolved_free(struct resolved *resolved);

/* All messages by place: "line:column code text", fixes behind " => ", notes on lines of their own behind "  ". Lives in the
 * arena. */
const char *resolved_messages(struct resolved *resolved);

/* NULL: there is none of this name. */
const struct kc_key *resolved_key(const struct resolved *resolved, const char *name);
const struct kc_type *resolved_type(const struct resolved *resolved, const char *spelling);

struct message_case {
    const char *schema, *messages;
};
/* Fails where a schema gives other messages, with what it gave. */
void assert_messages(const struct message_case *cases, size_t count);
#define ASSERT_MESSAGES(cases) assert_messages(cases, sizeof(cases) / sizeof *(cases))

#endif
