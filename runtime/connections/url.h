/* url.h: where a server is, read from a URL. */
#ifndef KEYSRT_CORE_URL_H
#define KEYSRT_CORE_URL_H

#include "codec/codec.h"

/* One server. Strings are owned and zero-terminated; NULL where the URL names none. */
typedef struct keysrt_endpoint {
    char *path; /* of a unix socket; then host is NULL */
    char *host;
    int port;
    char *user;
    char *password;
    size_t user_len, password_len; /* credentials may hold any byte */
} keysrt_endpoint;

/* redis://[user[:password]@]host[:port][/0], unix://[user[:password]@]/path. User, password and path are percent-decoded.
 * OK; INVALID or UNSUPPORTED with a sentence that never shows the password; NO_MEMORY. *out is empty unless OK. */
keysrt_status keysrt_endpoint_parse(keysrt_endpoint *out, const char *url, keysrt_error *error);
void keysrt_endpoint_free(keysrt_endpoint *endpoint);
/* "127.0.0.1:6379", "[::1]:6379", "/run/redis.sock"; cut to size, always terminated. */
void keysrt_endpoint_describe(const keysrt_endpoint *endpoint, char *text, size_t size);

#endif
