/* routes.h: what the server answers to which request. Knows MHD only to read arguments and headers of a request. */
#ifndef ROUTES_H
#define ROUTES_H

#include <microhttpd.h>
#include <stddef.h>

#include "answers.h"

struct request {
    struct MHD_Connection *connection;
    const char *method, *path;
    const char *body; /* zero-terminated; of a POST */
    keysrt_client *client;
};

/* A reply under construction. text is from malloc and goes to the server; NULL: empty. */
struct reply {
    unsigned status;
    const char *type;       /* Content-Type; static */
    char *text;
    size_t len;
    const char *cache;      /* X-Cache; static; NULL: none */
    char cache_key[1024];   /* X-Cache-Key; "": none */
};

/* Who may administer: the bearer token; NULL: nobody. Set before the server starts. */
void routes_admin_token(const char *token);
/* Always fills the reply; text NULL with status 500 where there is no memory. */
void route(const struct request *request, struct reply *reply);

#endif
