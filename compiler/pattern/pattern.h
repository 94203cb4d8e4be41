/* pattern.h: what the compiler knows of patterns as languages: checks, matching. */
#ifndef KC_PATTERN_H
#define KC_PATTERN_H

#include "meaning/model.h"

/* Values for settings in patterns, `--set NAME=VALUE`; several for one name are allowed. */
struct kc_setting_value {
    struct kc_setting *setting;
    struct kc_str value;
};
struct kc_setting_values {
    struct kc_setting_value *items;
    size_t count;
};

/* All 05xx diagnostics: collisions of keys in a database and of channels (side keys of recipes included), ambiguity, yields
 * (circles, unordered pairs, declarations left empty), reserved patterns, slots with `cluster;`. Each with a shortest witness. Cost
 * near linear in the schema. values NULL: settings are symbols equal only to themselves. */
void kc_check_patterns(struct kc_compilation *compilation, struct kc_schema *schema, const struct kc_setting_values *values);

/* Which declaration owns a key. Built once for many keys; keeps caches, so one thread only. */
struct kc_matcher;
struct kc_matcher *kc_matcher_new(struct kc_compilation *compilation, struct kc_schema *schema, const struct kc_setting_values *values);
void kc_matcher_free(struct kc_matcher *matcher);

struct kc_match {
    const struct kc_key *key;             /* NULL: no owner */
    const struct kc_side_key *side;       /* a side key of `key`, or NULL */
    struct kc_str params[64];             /* for each parameter of the key its text in the name */
    size_t param_count;
};
/* database -1: any (the first by number that has an owner), channels included as "database" -2. Finds the owner only, without
 * parameters (the matcher alone). */
const struct kc_key *kc_matcher_owner(struct kc_matcher *matcher, int database, const char *name, size_t len);
/* Owner and parameters. */
bool kc_matcher_find(struct kc_matcher *matcher, int database, const char *name, size_t len, struct kc_match *out);

/* For a name without an owner: the reserved pattern it matches, or NULL. database as above. */
const struct kc_reserved *kc_matcher_reserved(struct kc_matcher *matcher, int database, const char *name, size_t len);

/* A readable example name of a key (for documentation): literal text and kc_type_example of each parameter, or, where that would be
 * ambiguous or another's, a witness of what the key owns. Settings appear with their default or an example. */
struct kc_str kc_pattern_example(struct kc_compilation *compilation, const struct kc_key *key);

#endif
