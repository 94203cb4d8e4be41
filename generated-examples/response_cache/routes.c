/* routes.c: see routes.h. */
#include "routes.h"

#include <openssl/crypto.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "clients.h"

static const char *admin_token;

void routes_admin_token(const char *token)
{
    admin_token = token;
}

static void say(struct reply *reply, unsigned status, const char *format, ...) __attribute__((format(printf, 3, 4)));
static void say(struct reply *reply, unsigned status, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    int len = vasprintf(&reply->text, format, arguments);
    va_end(arguments);
    reply->status = len < 0 ? MHD_HTTP_INTERNAL_SERVER_ERROR : status;
    reply->text = len < 0 ? NULL : reply->text;
    reply->len = len < 0 ? 0 : (size_t)len;
    reply->type = "application/json";
}

/* ---- Slow routes ---------------------------------------------------------------------------------------------------- */

static const char *argument_of(const struct request *request, const char *name)
{
    const char *value = MHD_lookup_connection_value(request->connection, MHD_GET_ARGUMENT_KIND, name);
    return value == NULL ? "" : value;
}

/* "?cache=false": straight from the backend, and nothing is kept. */
static void answer_uncached(const struct question *question, struct reply *reply)
{
    char *json = malloc(8192);
    if (json == NULL) {
        reply->status = MHD_HTTP_INTERNAL_SERVER_ERROR;
        return;
    }
    reply->len = backend_ask(question->query, question->subject, json, 8192);
    reply->text = json;
    reply->type = "application/json";
    reply->status = MHD_HTTP_OK;
}

static void answer_cached(const struct request *request, const struct question *question, struct reply *reply)
{
    struct answer answer = {0};
    if (!answer_question(request->client, question, &answer)) {
        say(reply, MHD_HTTP_BAD_GATEWAY, "{\"status\":\"error\",\"message\":\"no answer\"}");
        answer_clear(&answer);
        return;
    }
    reply->text = malloc(answer.json.value.len + 1);
    reply->status = reply->text == NULL ? MHD_HTTP_INTERNAL_SERVER_ERROR : MHD_HTTP_OK;
    if (reply->text != NULL) {
        memcpy(reply->text, answer.json.value.data, answer.json.value.len);
        reply->len = answer.json.value.len;
        reply->type = "application/json";
        reply->cache = answer.from;
        (void)snprintf(reply->cache_key, sizeof reply->cache_key, "%.*s", KEYSRT_FMT(answer.key.value));
    }
    answer_clear(&answer);
}

/* "?ttl=60": seconds, where the caller knows better than the type's lifetime. Bounds are the schema's. */
static keysrt_duration chosen_ttl(const struct request *request)
{
    long seconds = strtol(argument_of(request, "ttl"), NULL, 10);
    return keysrt_seconds(seconds < 0 ? 0 : seconds);
}

static void ask(const struct request *request, const struct question *asked, struct reply *reply)
{
    struct question chosen = *asked, *question = &chosen;
    chosen.ttl = chosen_ttl(request);
    if (strcmp(argument_of(request, "cache"), "false") == 0)
        answer_uncached(question, reply);
    else
        answer_cached(request, question, reply);
}

static void get_dashboard(const struct request *request, struct reply *reply)
{
    ask(request, &(struct question){.type = ANSWER_DASHBOARD, .query = BACKEND_DASHBOARD, .subject = argument_of(request, "site")}, reply);
}

static void get_search(const struct request *request, struct reply *reply)
{
    ask(request, &(struct question){.type = ANSWER_SEARCH, .query = BACKEND_SEARCH, .subject = argument_of(request, "q")}, reply);
}

static void get_products(const struct request *request, struct reply *reply)
{
    ask(request, &(struct question){.type = ANSWER_PRODUCT, .query = BACKEND_PRODUCTS, .subject = argument_of(request, "page")}, reply);
}

static void get_analytics(const struct request *request, struct reply *reply)
{
    ask(request, &(struct question){.type = ANSWER_ANALYTICS, .query = BACKEND_ANALYTICS, .subject = argument_of(request, "of")}, reply);
}

/* Who asks stands in a header, where a real API has verified it from a token. */
static void get_profile(const struct request *request, struct reply *reply)
{
    const char *user = MHD_lookup_connection_value(request->connection, MHD_HEADER_KIND, "X-User");
    if (user == NULL || user[0] == '\0' || strspn(user, "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-") != strlen(user) || strlen(user) > 64) {
        say(reply, MHD_HTTP_UNAUTHORIZED, "{\"status\":\"error\",\"message\":\"X-User says whose profile\"}");
        return;
    }
    ask(request, &(struct question){.type = ANSWER_USER, .query = BACKEND_PROFILE, .subject = user, .user = user, .view = RESPONSE_CACHE_USER_VIEW_PROFILE}, reply);
}

/* A new product: lists of products and results of searches are out of date. */
static void post_product(const struct request *request, struct reply *reply)
{
    uint64_t products = 0, searches = 0;
    keysrt_status status = invalidate_type(request->client, ANSWER_PRODUCT, &products);
    if (status == KEYSRT_OK)
        status = invalidate_type(request->client, ANSWER_SEARCH, &searches);
    products += searches;
    if (status == KEYSRT_OK)
        say(reply, MHD_HTTP_CREATED, "{\"status\":\"success\",\"deleted_keys\":%llu}", (unsigned long long)products);
    else
        say(reply, MHD_HTTP_SERVICE_UNAVAILABLE, "{\"status\":\"error\",\"message\":\"created, but old answers may be seen: %s\"}", keysrt_status_name(status));
}

/* ---- Administration ------------------------------------------------------------------------------------------------- */

static void get_stats(const struct request *request, struct reply *reply)
{
    answer_counts counts = count_answers();
    unsigned long long total = counts.hits + counts.misses;
    bool available = keysrt_ping(request->client, 0) == KEYSRT_OK;
    say(reply, MHD_HTTP_OK,
        "{\"status\":\"success\",\"cache_stats\":{\"hits\":%llu,\"misses\":%llu,\"stale\":%llu,\"computed\":%llu,\"errors\":%llu,"
        "\"total_requests\":%llu,\"hit_rate\":%.2f,\"is_available\":%s}}\n",
        (unsigned long long)counts.hits, (unsigned long long)counts.misses, (unsigned long long)counts.stale, (unsigned long long)counts.computed,
        (unsigned long long)counts.errors, total, total == 0 ? 0.0 : 100.0 * (double)counts.hits / (double)total, available ? "true" : "false");
}

static void get_metrics(const struct request *request, struct reply *reply)
{
    (void)request;
    reply->text = metrics_text(&reply->len);
    reply->type = "text/plain; version=0.0.4";
    reply->status = reply->text == NULL ? MHD_HTTP_INTERNAL_SERVER_ERROR : MHD_HTTP_OK;
}

static void say_deleted(struct reply *reply, keysrt_status status, const char *what, uint64_t deleted)
{
    if (status == KEYSRT_OK)
        say(reply, MHD_HTTP_OK, "{\"status\":\"success\",\"cache_type\":\"%s\",\"deleted_keys\":%llu,\"message\":\"Cache '%s' invalidated\"}\n", what,
            (unsigned long long)deleted, what);
    else
        say(reply, MHD_HTTP_SERVICE_UNAVAILABLE, "{\"status\":\"error\",\"message\":\"%s\"}\n", keysrt_status_name(status));
}

static void post_invalidate(const struct request *request, struct reply *reply)
{
    answer_type type;
    uint64_t deleted = 0;
    const char *name = strrchr(request->path, '/') + 1;
    if (!answer_type_of(name, &type)) {
        say(reply, MHD_HTTP_NOT_FOUND, "{\"status\":\"error\",\"message\":\"no such type of cache\"}\n");
        return;
    }
    keysrt_status status = invalidate_type(request->client, type, &deleted);
    say_deleted(reply, status, answer_type_name(type), deleted);
}

static void post_clear_all(const struct request *request, struct reply *reply)
{
    uint64_t deleted = 0, all = 0;
    keysrt_status status = KEYSRT_OK;
    for (int type = 0; type < ANSWER_TYPES && status == KEYSRT_OK; type++) {
        status = invalidate_type(request->client, (answer_type)type, &deleted);
        all += status == KEYSRT_OK ? deleted : 0;
    }
    say_deleted(reply, status, "all", all);
}

/* The body is {"pattern": "cache:search:*"}; a pattern holds no quotes. */
static bool pattern_in(const char *body, char *pattern, size_t size)
{
    const char *at = strstr(body, "\"pattern\"");
    at = at == NULL ? NULL : strchr(at + sizeof "\"pattern\"" - 1, ':');
    at = at == NULL ? NULL : strchr(at, '"');
    const char *end = at == NULL ? NULL : strchr(at + 1, '"');
    if (end == NULL || end == at + 1 || (size_t)(end - at) > size)
        return false;
    memcpy(pattern, at + 1, (size_t)(end - at - 1));
    pattern[end - at - 1] = '\0';
    return strchr(pattern, '\\') == NULL;
}

static void post_invalidate_pattern(const struct request *request, struct reply *reply)
{
    char pattern[256];
    uint64_t deleted = 0;
    if (!pattern_in(request->body, pattern, sizeof pattern)) {
        say(reply, MHD_HTTP_BAD_REQUEST, "{\"status\":\"error\",\"message\":\"the body is {\\\"pattern\\\": \\\"cache:search:*\\\"}\"}\n");
        return;
    }
    keysrt_status status = invalidate_pattern(request->client, pattern, &deleted);
    say_deleted(reply, status, "pattern", deleted);
}

/* ---- Finding the route ---------------------------------------------------------------------------------------------- */

static const struct {
    const char *method, *path; /* a path that ends with '/' takes one more part */
    bool admin;
    void (*run)(const struct request *request, struct reply *reply);
} table[] = {
    {"GET", "/api/dashboard", false, get_dashboard},
    {"GET", "/api/search", false, get_search},
    {"GET", "/api/products", false, get_products},
    {"POST", "/api/products", false, post_product},
    {"GET", "/api/analytics", false, get_analytics},
    {"GET", "/api/profile", false, get_profile},
    {"GET", "/api/cache/stats", false, get_stats},
    {"GET", "/metrics", false, get_metrics},
    {"POST", "/api/cache/invalidate/", true, post_invalidate},
    {"POST", "/api/cache/invalidate-pattern", true, post_invalidate_pattern},
    {"POST", "/api/cache/clear-all", true, post_clear_all},
};

/* In the same time whatever was given. */
static bool is_admin(const struct request *request)
{
    const char *said = MHD_lookup_connection_value(request->connection, MHD_HEADER_KIND, "Authorization");
    if (admin_token == NULL || said == NULL || strncmp(said, "Bearer ", 7) != 0)
        return false;
    said += 7;
    return strlen(said) == strlen(admin_token) && CRYPTO_memcmp(said, admin_token, strlen(said)) == 0;
}

void route(const struct request *request, struct reply *reply)
{
    bool known = false;
    for (size_t i = 0; i < sizeof table / sizeof *table; i++) {
        size_t len = strlen(table[i].path);
        bool more = table[i].path[len - 1] == '/' && strncmp(request->path, table[i].path, len) == 0;
        if (!more && strcmp(request->path, table[i].path) != 0)
            continue;
        known = true;
        if (strcmp(request->method, table[i].method) != 0)
            continue;
        if (table[i].admin && !is_admin(request))
            say(reply, MHD_HTTP_FORBIDDEN, "{\"status\":\"error\",\"message\":\"administrators only\"}\n");
        else
            table[i].run(request, reply);
        return;
    }
    say(reply, known ? MHD_HTTP_METHOD_NOT_ALLOWED : MHD_HTTP_NOT_FOUND, "{\"status\":\"error\",\"message\":\"%s\"}\n",
        known ? "not this way" : "no such route");
}
