/* keysrt_hyperloglog.h: the calls of hyperloglogs: how many different elements were added, with a standard error of 0.81 %, in at most 12 KB.
 * Not for people: include the generated header. What keysrt_tables.h says of its calls holds here. */
#ifndef KEYSRT_HYPERLOGLOG_H
#define KEYSRT_HYPERLOGLOG_H

#include "keysrt_collections.h"

#ifdef __cplusplus
extern "C" {
#endif

/* PFADD. changed (may be NULL): whether the estimate may have changed; a lost reply is repeated where it is NULL. Redis type: string. */
KEYSRT_MUST_USE keysrt_status keysrt_hyperloglog_add(keysrt_client *client, const keysrt_key *key, const void *params, const void *elements,
                                                     size_t count, keysrt_duration ttl, bool *changed);
/* PFCOUNT, of this key and the others together (count 0: of this one). 0 where there is none. */
KEYSRT_MUST_USE keysrt_status keysrt_hyperloglog_count(keysrt_client *client, const keysrt_key *key, const void *params,
                                                       const keysrt_ref *others, size_t count, uint64_t *out);
/* PFMERGE: this key counts from now on what the sources counted, too. */
KEYSRT_MUST_USE keysrt_status keysrt_hyperloglog_merge(keysrt_client *client, const keysrt_key *key, const void *params,
                                                       const keysrt_ref *sources, size_t count, keysrt_duration ttl);

#ifdef __cplusplus
}
#endif
#endif
