/* answers.h: answers of slow routes, kept by type of route (schemas/response_cache.keys). One place that knows the declarations; routes
 * and administration name a type. */
#ifndef ANSWERS_H
#define ANSWERS_H

#include <stdbool.h>

#include "backend.h"
#include "response_cache_keys.h"

typedef enum answer_type { ANSWER_DASHBOARD, ANSWER_SEARCH, ANSWER_USER, ANSWER_PRODUCT, ANSWER_ANALYTICS, ANSWER_TYPES } answer_type;

/* What a route asks for. */
struct question {
    answer_type type;
    backend_query query;
    const char *subject;         /* what the answer depends on: route, query, user */
    keysrt_duration ttl;         /* that the route chooses; 0 ms: the type's */
    const char *user;            /* NULL: the same for everybody; else a key that names him */
    response_cache_user_view view; /* with user */
};

struct answer {
    keysrt_text json;
    keysrt_text key;
    const char *from; /* "HIT", "MISS", "STALE" */
};
void answer_clear(struct answer *answer);

/* From the cache, else from the backend; also while Redis is away. False: neither, and why is said on standard error. */
bool answer_question(keysrt_client *client, const struct question *question, struct answer *out);

/* By name, as URLs have it: "dashboard". */
bool answer_type_of(const char *name, answer_type *out);
const char *answer_type_name(answer_type type);

/* Deletes all answers of a type, and voids what is being computed. *deleted counts answers. */
keysrt_status invalidate_type(keysrt_client *client, answer_type type, uint64_t *deleted);
/* Those whose keys match a pattern as Redis's KEYS has it. Only answers: nothing else can be named by it. */
keysrt_status invalidate_pattern(keysrt_client *client, const char *pattern, uint64_t *deleted);

#endif
