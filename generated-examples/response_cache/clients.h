/* clients.h: clients of Redis for a server with many threads, and what they counted together.
 *
 * A client belongs to one thread at a time: a request borrows one and gives it back. The one used last is lent first, so that a quiet
 * server uses few, whose own level of answers is warm. Knows no HTTP. */
#ifndef CLIENTS_H
#define CLIENTS_H

#include "response_cache_keys.h"

typedef struct answer_counts {
    uint64_t hits, misses, stale, computed, errors;
} answer_counts;

/* NULL: no memory, or the URL is none: said on standard error. */
keysrt_client *borrow_client(void);
void give_back_client(keysrt_client *client);
void close_clients(void);

/* What all clients counted when they were last given back. */
answer_counts count_answers(void);
/* The same by declaration, in Prometheus's text format. text is the caller's to free; NULL: no memory. */
char *metrics_text(size_t *len);

#endif
