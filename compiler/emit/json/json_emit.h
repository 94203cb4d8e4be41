/* json_emit.h: what the files of the JSON output share. json_model.md describes what they write. */
#ifndef KC_EMIT_JSON_EMIT_H
#define KC_EMIT_JSON_EMIT_H

#include "base/json.h"
#include "emit/emit.h"
#include "emit/words/example.h"

#define KC_JSON_MODEL_VERSION 1

struct json_emit {
    struct kc_json json;
    struct kc_compilation *compilation;
    const struct kc_schema *schema;
    struct kc_examples examples;
    struct kc_buf scratch, command;
    struct kc_arena calls;         /* of some keys' C calls: all of them would fill the compilation's arena */
    struct kc_compilation calling; /* the compilation with that arena */
};

/* json_types.c */
void json_doc(struct json_emit *emit, struct kc_str doc);
/* "line": where it is declared; "file" too where that is not the schema's own file. */
void json_place(struct json_emit *emit, struct kc_span span);
/* NAME: the type's spelling, NAME_ref: its place in "types". */
void json_type_ref(struct json_emit *emit, const char *name, const struct kc_type *type);
void json_fields(struct json_emit *emit, const struct kc_record *record);
void json_types(struct json_emit *emit);
void json_enums(struct json_emit *emit);
void json_records(struct json_emit *emit);

/* json_key.c: "pattern", "pieces", "params", "glob" of a pattern; a key. */
void json_pattern(struct json_emit *emit, const struct kc_pattern *pattern);
void json_key(struct json_emit *emit, const struct kc_key *key);
/* json_clauses.c: its TTL, yields, recipe. */
void json_ttl(struct json_emit *emit, const struct kc_key *key);
void json_clauses(struct json_emit *emit, const struct kc_key *key);

#endif
