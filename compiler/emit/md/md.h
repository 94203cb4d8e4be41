/* md.h: what the files of the Markdown output share. The page is written from top to bottom into one buffer; what comes back
 * often (the words of a type, a link to it) is made once. */
#ifndef KC_EMIT_MD_H
#define KC_EMIT_MD_H

#include "emit/emit.h"
#include "emit/words/example.h"

/* Of the key that is being written. */
struct md_samples {
    struct kc_buf name, value, glob;
};

struct md {
    struct kc_buf *out;
    struct kc_compilation *compilation;
    const struct kc_schema *schema;
    struct kc_examples examples;
    struct kc_arena arena;       /* for what is made once; freed with the page */
    struct kc_buf scratch;       /* of the function that is running; nothing survives a call in it */
    struct md_samples samples;
    struct kc_arena calls;       /* of some keys' C calls: all of them would fill the compilation's arena */
    struct kc_compilation calling; /* the compilation with that arena */
    struct kc_str *type_links;   /* by type index; data NULL: not made yet */
    struct kc_str *type_words;
    struct kc_str *group_anchors;
    uint32_t *first_key;         /* by group index + 1, 0 for keys outside groups: index of the first key + 1; 0: none */
    uint32_t *next_key;          /* by key index: the next of its group + 1 */
};

/* md_parts.c: pieces that all sections use. */
void md_heading(struct md *md, unsigned level, const char *anchor_prefix, struct kc_str anchor);
void md_words(struct md *md, void (*words)(struct kc_buf *, const struct kc_key *), const struct kc_key *key);
void md_type_words(struct md *md, const struct kc_type *type);
/* "[`UserId`](#type-UserId)", "`json` [`Notification`](#type-Notification)", "`timestamp`". */
void md_type_link(struct md *md, const struct kc_type *type);
void md_key_link(struct md *md, const struct kc_key *key);
void md_database(struct md *md, const struct kc_database *database);
/* An example of the type in code, or "binary". */
void md_example(struct md *md, struct kc_type *type, struct kc_str hint);
/* A table of a record's fields, with an empty line behind. */
void md_fields(struct md *md, const struct kc_record *record, bool in_json); /* in_json: values as JSON has them */
/* "`nexus:session:{sessionId}`" */
void md_pattern(struct md *md, const struct kc_pattern *pattern);

/* md_key.c */
void md_key(struct md *md, const struct kc_key *key, unsigned level);

/* md_types.c: named types, enums, records. */
bool md_has_types(const struct kc_schema *schema);
void md_types(struct md *md);

/* md_server.c: databases, reserved names, settings, server directives, expectations. */
bool md_has_databases(const struct kc_schema *schema); /* something that can be said of them */
void md_databases(struct md *md);
void md_settings(struct md *md);
void md_server(struct md *md);
void md_expectations(struct md *md);

#endif
