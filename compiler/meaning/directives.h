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

/* What values a directive has; directive_values.c reads them. */
struct kc_directive_form {
    enum kc_form_kind {
        KC_FORM_ANY,
        KC_FORM_ONE_OF,      /* text: "yes|no" */
        KC_FORM_SOME_OF,     /* the same, one or several */
        KC_FORM_INTEGER,     /* text: "0..65535" */
        KC_FORM_SIZE,        /* 512mb; text "%": or a percentage */
        KC_FORM_OCTAL,       /* permissions of a file */
        KC_FORM_SAVE,        /* pairs of seconds and changes, or "" */
        KC_FORM_BUFFERS,     /* of client-output-buffer-limit */
        KC_FORM_EVENTS,      /* of notify-keyspace-events */
        KC_FORM_PERCENTILES,
        KC_FORM_SCORES       /* of oom-score-adj-values */
    } kind;
    const char *text;
};

enum kc_directive_kind kc_directive_find(struct kc_str name);
/* Never NULL; names in lower case. */
const struct kc_directive_form *kc_directive_form_of(struct kc_str name);

/* directive_values.c: does the directive take this value (the words as written, quotes kept)? If not: *takes is what it takes
 * ("a whole number from 0 to 65535"), *instead what may have been meant, data NULL: not known. */
struct kc_directive_value {
    struct kc_str takes, instead;
};
bool kc_directive_takes(struct kc_arena *arena, struct kc_str name, struct kc_str value, struct kc_directive_value *out);
/* All but the secret ones, for suggestions. */
struct kc_str *kc_directive_names(struct kc_arena *arena, size_t *count);

#endif
