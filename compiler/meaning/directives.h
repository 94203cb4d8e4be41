/* directives.h: what is known of the directives of redis.conf. */
#ifndef KC_DIRECTIVES_H
#define KC_DIRECTIVES_H

#include "base/arena.h"

enum kc_directive_kind {
    KC_DIRECTIVE_UNKNOWN,
    KC_DIRECTIVE_PLAIN,
    KC_DIRECTIVE_REPEATABLE, /* several lines add up: save, rename-command */
    KC_DIRECTIVE_SECRET      /* holds passwords: never part of a schema */
};

enum kc_directive_kind kc_directive_find(struct kc_str name);
/* All but the secret ones, for suggestions. */
struct kc_str *kc_directive_names(struct kc_arena *arena, size_t *count);

#endif
