/* c_template.h: texts with several lines and names in them: "$(key)_get" becomes "nexus_session_get".
 *
 * A template is a constant of the emitter; what stands for its names is set before it is expanded. Those that a large schema
 * needs for each key are compiled once: filling one is a row of copies, so that a function of the output costs as little as
 * its bytes. */
#ifndef KC_EMIT_C_TEMPLATE_H
#define KC_EMIT_C_TEMPLATE_H

#include "base/arena.h"

/* The names that templates may use. */
#define KC_C_VARIABLES(X)                                                                                                  \
    X(schema)  /* nexus */                                                                                                 \
    X(SCHEMA)  /* NEXUS */                                                                                                 \
    X(headers) /* lines that include headers of the runtime */                                                                                              \
    X(key)     /* nexus_session */                                                                                         \
    X(KEY)     /* NEXUS_SESSION */                                                                                         \
    X(args)    /* ", nexus_session_id session_id": parameters of a call for those of the pattern */                        \
    X(locals)  /* a line that puts them into a struct, or nothing */                                                       \
    X(open)    /* what stands between the braces and a body of one statement: blanks, or lines with the locals */          \
    X(close)                                                                                                               \
    X(at)      /* "client, &nexus_session_table, &session_id": what every call of the runtime begins with */               \
    X(table)   /* &nexus_session_table */                                                                                  \
    X(params)  /* nexus_session_params */                                                                                  \
    X(parsed)  /* ", nexus_session_params *out", or nothing where there are no parameters */                               \
    X(parsing) /* "out, NULL" */                                                                                           \
    X(finish)  /* "finish": the word that starts the TTL */                                                                \
    X(ttl_arg) /* ", keysrt_duration ttl" where the caller may choose */                                                   \
    X(ttl)     /* what is passed on */                                                                                     \
    X(in)      /* "nexus_user_id " or "const nexus_notification *": in front of an argument's name */                      \
    X(ref)     /* "&" or "": makes it a pointer */                                                                         \
    X(star)    /* "" or "*": makes it a value */                                                                           \
    X(value)   /* nexus_user_id: the C type of what the key holds */                                                       \
    X(out)     /* "nexus_user_id_result *": in front of a result's name */                                                 \
    X(into)    /* "&out->value, &out->block" or "out, NULL" */                                                             \
    X(into_old) /* the same for a result called old */                                                                     \
    X(array)   /* nexus_user_id_array */                                                                                   \
    X(lookups) /* nexus_user_id_lookups */                                                                                 \
    X(lookup)  /* nexus_user_id_lookup */                                                                                  \
    X(score)   /* int64_t */                                                                                               \
    X(entry)   /* nexus_leaderboard_entry */                                                                               \
    X(record)  /* nexus_session: the struct of a hash's fields */                                                          \
    X(field)   /* last_activity */                                                                                         \
    X(wire)    /* lastActivity, fit for a comment */                                                                       \
    X(index)   /* 4 */                                                                                                     \
    X(number)  /* int64_t or double: what increments a field */                                                            \
    X(limits_arg) /* ", uint64_t limit, keysrt_duration per": what the caller says of a limiter */                          \
    X(limits)  /* what is passed on: "limit, per.ms, &params.window" */                                                   \
    X(name_in) /* like in, of the names of a map's fields */                                                               \
    X(name_ref)                                                                                                          \
    X(name_out) /* like out, of the name of a map's field */                                                             \
    X(name_into)                                                                                                         \
    X(refs)    /* nexus_set_of_user_id: the type of  a key that a call on another one takes */                           \
    X(ref_args) /* "const nexus_online_params *params", or "void" */                                                     \
    X(ref_params)                                                                                                        \
    X(VALUE)   /* NEXUS_USER_ID */                                                                                         \
    X(lease_arg) /* ", keysrt_duration lease" where the caller says how long he reserves */                               \
    X(lease)                                                                                                               \
    X(most_arg) /* ", uint64_t attempts" where he says how often a job is tried */                                         \
    X(most)                                                                                                                \
    X(element) /* what a struct of the output is made of */                                                                \
    X(count)

enum kc_c_variable {
#define X(name) KC_C_##name,
    KC_C_VARIABLES(X)
#undef X
    KC_C_VARIABLE_COUNT
};

struct kc_c_variables {
    struct kc_str value[KC_C_VARIABLE_COUNT + 1]; /* the last is always empty: see kc_c_part */
    unsigned char slots[256]; /* by hash of the name: its number + 1 */
};

void kc_c_variables_begin(struct kc_c_variables *variables);

/* Appends the template. An unknown name is a bug of the emitter and ends the program (assert). */
void kc_c_expand(struct kc_buf *out, const char *text, const struct kc_c_variables *variables);

/* A compiled template. Its parts point into the text it was made of. */
struct kc_c_part {
    struct kc_str text;
    enum kc_c_variable variable; /* stands behind the text; KC_C_VARIABLE_COUNT: none */
};
struct kc_c_form {
    const struct kc_c_part *parts;
    size_t count;
    size_t fixed; /* bytes that are not of variables */
};
struct kc_c_form kc_c_compile(struct kc_arena *arena, const char *text, const struct kc_c_variables *variables);
void kc_c_fill(struct kc_buf *out, const struct kc_c_form *form, const struct kc_c_variables *variables);

#endif
