/* url.c: reading of server URLs. Must not look at the environment (client.c does) nor resolve names. */
#include "connections/url.h"

#include <stdio.h>
#include <sys/un.h>

typedef struct {
    const char *data;
    size_t len;
} part;

static int hex_digit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

/* A percent-decoded, zero-terminated copy. OK, INVALID (a '%' without two digits), NO_MEMORY. */
static keysrt_status decode(char **out, size_t *out_len, part text, const char *what, keysrt_error *error)
{
    char *copy = keysrt_allocate(text.len + 1);
    if (copy == NULL)
        return KEYSRT_NO_MEMORY;
    size_t len = 0;
    for (size_t i = 0; i < text.len; i++) {
        if (text.data[i] != '%') {
            copy[len++] = text.data[i];
            continue;
        }
        bool complete = text.len - i > 2;
        int high = complete ? hex_digit(text.data[i + 1]) : -1;
        int low = complete ? hex_digit(text.data[i + 2]) : -1;
        if (high < 0 || low < 0) {
            keysrt_release(copy);
            keysrt_error_set(error, "URL: in the %s, '%%' must be followed by two hexadecimal digits", what);
            return KEYSRT_INVALID;
        }
        copy[len++] = (char)(high * 16 + low);
        i += 2;
    }
    copy[len] = '\0';
    *out = copy;
    if (out_len != NULL)
        *out_len = len;
    return KEYSRT_OK;
}

static keysrt_status parse_credentials(keysrt_endpoint *out, part text, keysrt_error *error)
{
    const char *colon = memchr(text.data, ':', text.len);
    size_t user_len = colon == NULL ? text.len : (size_t)(colon - text.data);
    if (user_len > 0) {
        keysrt_status status = decode(&out->user, &out->user_len, (part){text.data, user_len}, "user", error);
        if (status != KEYSRT_OK)
            return status;
    }
    if (colon == NULL)
        return KEYSRT_OK;
    part password = {colon + 1, text.len - user_len - 1};
    return decode(&out->password, &out->password_len, password, "password", error);
}

static bool parse_port(int *out, part text)
{
    uint64_t port;
    if (!keysrt_read_u64(text.data, text.len, &port) || port < 1 || port > 65535)
        return false;
    *out = (int)port;
    return true;
}

static keysrt_status set_host(keysrt_endpoint *out, part host, keysrt_error *error)
{
    static const char local[] = "127.0.0.1";
    if (host.len == 0)
        host = (part){local, sizeof local - 1};
    for (size_t i = 0; i < host.len; i++) {
        unsigned char c = (unsigned char)host.data[i];
        if (c <= ' ' || c >= 0x7F || c == ',') {
            keysrt_error_set(error, c == ',' ? "URL: several hosts need Sentinel or Cluster, which this version does not support"
                                             : "URL: the host holds a byte that no host name has");
            return c == ',' ? KEYSRT_UNSUPPORTED : KEYSRT_INVALID;
        }
    }
    return decode(&out->host, NULL, host, "host", error);
}

/* host, host:port, [v6], [v6]:port */
static keysrt_status parse_host(keysrt_endpoint *out, part text, keysrt_error *error)
{
    part host = text;
    part port = {NULL, 0};
    if (text.len > 0 && text.data[0] == '[') {
        const char *end = memchr(text.data, ']', text.len);
        if (end == NULL) {
            keysrt_error_set(error, "URL: the ']' of the IPv6 address is missing");
            return KEYSRT_INVALID;
        }
        host = (part){text.data + 1, (size_t)(end - text.data) - 1};
        port = (part){end + 1, text.len - host.len - 2};
        if (host.len == 0 || (port.len > 0 && port.data[0] != ':')) {
            keysrt_error_set(error, "URL: an IPv6 address is written [address]:port");
            return KEYSRT_INVALID;
        }
    } else {
        const char *colon = memchr(text.data, ':', text.len);
        if (colon != NULL) {
            host.len = (size_t)(colon - text.data);
            port = (part){colon, text.len - host.len};
        }
    }
    out->port = 6379;
    if (port.len > 0 && !parse_port(&out->port, (part){port.data + 1, port.len - 1})) {
        keysrt_error_set(error, "URL: the port must be a number from 1 to 65535 (an IPv6 address stands in brackets)");
        return KEYSRT_INVALID;
    }
    return set_host(out, host, error);
}

/* What may follow the host: nothing, "/" or "/0". */
static keysrt_status check_tail(part tail, keysrt_error *error)
{
    if (tail.len == 0 || (tail.len == 1 && tail.data[0] == '/') || (tail.len == 2 && memcmp(tail.data, "/0", 2) == 0))
        return KEYSRT_OK;
    uint64_t database;
    if (tail.data[0] == '/' && keysrt_read_u64(tail.data + 1, tail.len - 1, &database))
        keysrt_error_set(error, "URL: database %llu cannot be chosen here: each call goes to the database of its schema",
                         (unsigned long long)database);
    else
        keysrt_error_set(error, "URL: nothing but \"/0\" may follow the host");
    return KEYSRT_INVALID;
}

static keysrt_status parse_tcp(keysrt_endpoint *out, part rest, keysrt_error *error)
{
    size_t end = 0;
    while (end < rest.len && strchr("/?#", rest.data[end]) == NULL)
        end++;
    part authority = {rest.data, end};
    keysrt_status status = check_tail((part){rest.data + end, rest.len - end}, error);
    for (size_t at = authority.len; status == KEYSRT_OK && at > 0; at--)
        if (authority.data[at - 1] == '@') { /* the last one: passwords may hold an '@' */
            status = parse_credentials(out, (part){authority.data, at - 1}, error);
            authority = (part){authority.data + at, authority.len - at};
            break;
        }
    return status == KEYSRT_OK ? parse_host(out, authority, error) : status;
}

static keysrt_status parse_unix(keysrt_endpoint *out, part rest, keysrt_error *error)
{
    const char *slash = memchr(rest.data, '/', rest.len);
    size_t before = slash == NULL ? rest.len : (size_t)(slash - rest.data);
    keysrt_status status = KEYSRT_OK;
    if (before > 0 && rest.data[before - 1] == '@')
        status = parse_credentials(out, (part){rest.data, before - 1}, error);
    else if (before > 0 || slash == NULL) {
        keysrt_error_set(error, "URL: the path of a unix socket is absolute: unix:///path");
        return KEYSRT_INVALID;
    }
    size_t path_len = 0;
    if (status == KEYSRT_OK)
        status = decode(&out->path, &path_len, (part){rest.data + before, rest.len - before}, "path", error);
    struct sockaddr_un address;
    if (status == KEYSRT_OK && (path_len < 2 || path_len >= sizeof address.sun_path || strlen(out->path) != path_len)) {
        keysrt_error_set(error, "URL: the path of a unix socket has 2 to %zu bytes, none of them zero", sizeof address.sun_path - 1);
        status = KEYSRT_INVALID;
    }
    return status;
}

static const struct {
    const char *scheme;
    keysrt_status (*parse)(keysrt_endpoint *out, part rest, keysrt_error *error);
    const char *refusal;
} schemes[] = {
    {"redis://", parse_tcp, NULL},
    {"unix://", parse_unix, NULL},
    {"rediss://", NULL, "URL: rediss:// needs TLS, which comes with a later version"},
    {"redis+sentinel://", NULL, "URL: Sentinel comes with a later version"},
    {"redis+cluster://", NULL, "URL: Cluster comes with a later version"},
};

keysrt_status keysrt_endpoint_parse(keysrt_endpoint *out, const char *url, keysrt_error *error)
{
    memset(out, 0, sizeof *out);
    for (size_t i = 0; i < sizeof schemes / sizeof schemes[0]; i++) {
        size_t len = strlen(schemes[i].scheme);
        if (strncmp(url, schemes[i].scheme, len) != 0)
            continue;
        if (schemes[i].parse == NULL) {
            keysrt_error_set(error, "%s", schemes[i].refusal);
            return KEYSRT_UNSUPPORTED;
        }
        keysrt_status status = schemes[i].parse(out, (part){url + len, strlen(url) - len}, error);
        if (status != KEYSRT_OK)
            keysrt_endpoint_free(out);
        return status;
    }
    keysrt_error_set(error, "URL: must begin with redis:// or unix://");
    return KEYSRT_INVALID;
}

void keysrt_endpoint_free(keysrt_endpoint *endpoint)
{
    keysrt_release(endpoint->path);
    keysrt_release(endpoint->host);
    keysrt_release(endpoint->user);
    keysrt_release(endpoint->password);
    memset(endpoint, 0, sizeof *endpoint);
}

void keysrt_endpoint_describe(const keysrt_endpoint *endpoint, char *text, size_t size)
{
    if (endpoint->path != NULL)
        (void)snprintf(text, size, "%s", endpoint->path);
    else if (endpoint->host != NULL && strchr(endpoint->host, ':') != NULL)
        (void)snprintf(text, size, "[%s]:%d", endpoint->host, endpoint->port);
    else
        (void)snprintf(text, size, "%s:%d", endpoint->host == NULL ? "" : endpoint->host, endpoint->port);
}
