/* backend.h: the slow part of the API: what a database and a search engine would work out. Each answer costs the time that the
 * system's page measured. Knows no cache. */
#ifndef BACKEND_H
#define BACKEND_H

#include <stddef.h>

typedef enum backend_query { BACKEND_DASHBOARD, BACKEND_SEARCH, BACKEND_PROFILE, BACKEND_PRODUCTS, BACKEND_ANALYTICS } backend_query;

/* Takes its time, then writes JSON of at most size bytes (zero-terminated) about subject, which is plain text, and returns its length.
 * Counts itself. */
size_t backend_ask(backend_query query, const char *subject, char *json, size_t size);

/* How often it was asked since the program started. */
unsigned long backend_asked(void);

#endif
