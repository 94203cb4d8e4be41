/* emit.h: the outputs. Each reads the model and writes one text; none can fail on input (all errors came before). */
#ifndef KC_EMIT_H
#define KC_EMIT_H

#include "meaning/model.h"

/* Errors that only matter for C: two C identifiers that are the same, keywords and standard macros (06xx). */
void kc_check_c(struct kc_compilation *compilation, const struct kc_schema *schema);
/* Of these, those about names: what the schema's author can mend. */
void kc_check_c_names(struct kc_compilation *compilation, const struct kc_schema *schema);

void kc_emit_c(struct kc_compilation *compilation, const struct kc_schema *schema, struct kc_buf *out);
void kc_emit_markdown(struct kc_compilation *compilation, const struct kc_schema *schema, struct kc_buf *out);
void kc_emit_json(struct kc_compilation *compilation, const struct kc_schema *schema, struct kc_buf *out);

/* The C calls that a key generates, one line each with a signature and what it does: the header is made from this list, and so are
 * the pages. Bodies are emit_c's affair. */
struct kc_c_call {
    struct kc_str signature; /* "keysrt_status nexus_session_get(keysrt_client *client, nexus_session_id session_id, nexus_session *out)" */
    struct kc_str name;      /* "nexus_session_get" */
    const char *purpose;     /* "Reads all fields. MISS: no such session." */
    const char *command;     /* "HGETALL" */
};
struct kc_c_calls {
    struct kc_c_call *items;
    size_t count, capacity;
};
void kc_c_calls_of(struct kc_compilation *compilation, const struct kc_schema *schema, const struct kc_key *key, struct kc_c_calls *out);

#endif
