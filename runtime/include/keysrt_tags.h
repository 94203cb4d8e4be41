/* keysrt_tags.h: tags: what many keys have in common, so that all of them are invalidated by it. Included by generated headers; see
 * runtime/api.md.
 *
 * Redis: a set of the names of the keys that carry the tag; or (versions) a decimal integer, with which cached values are compared. */
#ifndef KEYSRT_TAGS_H
#define KEYSRT_TAGS_H

#include "keysrt_tables.h"

#ifdef __cplusplus
extern "C" {
#endif

/* A declaration that carries the tag: its names, and the tag's name made of its parameters. */
typedef struct keysrt_carrier {
    const keysrt_key *key;
    const keysrt_key *tag;
} keysrt_carrier;

/* keysrt_key.detail */
typedef struct keysrt_tags {
    bool versions;
    uint32_t carrier_count;
    const keysrt_carrier *carriers; /* of a set */
} keysrt_tags;

/* Names of keys. Zero it before its first use; used again, it reuses its block. */
typedef struct keysrt_tags_names {
    keysrt_view *items;
    size_t count;
    keysrt_block block;
} keysrt_tags_names;
void keysrt_tags_names_clear(keysrt_tags_names *names);

/* A set: deletes every key that is in it when this begins, some hundred in one step, each together with its entry: nothing is forgotten
 * when it is broken off. Names that are not of a key that can carry this tag are left where they are. *deleted (may be NULL) counts keys. It
 * may be called again after any failure. (direct) */
KEYSRT_MUST_USE keysrt_status keysrt_tags_invalidate(keysrt_client *client, const keysrt_key *key, const void *params, uint64_t *deleted);
/* The names in the set; none where there is no set. Keys that have expired or were deleted may still be in it. */
KEYSRT_MUST_USE keysrt_status keysrt_tags_members(keysrt_client *client, const keysrt_key *key, const void *params, keysrt_tags_names *out);
KEYSRT_MUST_USE keysrt_status keysrt_tags_size(keysrt_client *client, const keysrt_key *key, const void *params, uint64_t *out);
/* The same in bounded memory, one by one; MISS: the end. The name stays until the next step. (direct) */
KEYSRT_MUST_USE keysrt_status keysrt_tags_walk(keysrt_client *client, const keysrt_key *key, const void *params, keysrt_walk *walk,
                                               keysrt_view *name);
/* Takes one name out, whatever it is; the key stays. MISS: it was not in it. */
KEYSRT_MUST_USE keysrt_status keysrt_tags_remove(keysrt_client *client, const keysrt_key *key, const void *params, keysrt_view name);

/* A version: raised in one step; every value stored under an older one is a miss from now on. Sent again by itself. */
KEYSRT_MUST_USE keysrt_status keysrt_tags_raise(keysrt_client *client, const keysrt_key *key, const void *params);
/* MISS: there is none, as if it had been raised. */
KEYSRT_MUST_USE keysrt_status keysrt_tags_version(keysrt_client *client, const keysrt_key *key, const void *params, uint64_t *out);

#ifdef __cplusplus
}
#endif
#endif
