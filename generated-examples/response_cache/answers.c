/* answers.c: see answers.h. */
#include "answers.h"

#include <fnmatch.h>
#include <openssl/evp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { LONGEST_ANSWER = 8192 };

/* What every loader does: asks the backend, and passes on what it said. loaded: the declaration's own. */
typedef keysrt_status loaded_function(keysrt_loading *loading, keysrt_view value, keysrt_duration ttl);
static keysrt_status load(void *context, keysrt_loading *loading, loaded_function *loaded)
{
    const struct question *question = context;
    char *json = malloc(LONGEST_ANSWER);
    if (json == NULL)
        return KEYSRT_NO_MEMORY;
    size_t len = backend_ask(question->query, question->subject, json, LONGEST_ANSWER);
    keysrt_status status = loaded(loading, keysrt_bytes(json, len), question->ttl);
    free(json);
    return status;
}

/* The declarations have types of their own; what differs is only their names. */
#define LOADER(kind)                                                                                                                       \
    static keysrt_status load_##kind(void *context, const response_cache_##kind##_params *params, keysrt_loading *loading)                 \
    {                                                                                                                                      \
        (void)params;                                                                                                                      \
        return load(context, loading, response_cache_##kind##_loaded);                                                                     \
    }
LOADER(dashboard)
LOADER(search)
LOADER(user)
LOADER(user_view)
LOADER(product)
LOADER(analytics)

/* Deletes those whose names match. */
#define DELETE_MATCHING(kind, ...)                                                                                                         \
    static keysrt_status delete_##kind##_matching(keysrt_client *client, const char *pattern, uint64_t *deleted)                          \
    {                                                                                                                                      \
        keysrt_walk walk = {0};                                                                                                            \
        keysrt_text name = {0};                                                                                                            \
        response_cache_##kind##_params key;                                                                                                \
        keysrt_status status;                                                                                                              \
        while ((status = response_cache_##kind##_walk(client, &walk, &key)) == KEYSRT_OK) {                                                \
            status = response_cache_##kind##_key_name(client, __VA_ARGS__, &name);                                                         \
            if (status == KEYSRT_OK && matches(pattern, name.value)) {                                                                     \
                status = response_cache_##kind##_delete(client, __VA_ARGS__);                                                              \
                *deleted += status == KEYSRT_OK;                                                                                           \
            }                                                                                                                              \
            if (status != KEYSRT_OK && status != KEYSRT_MISS)                                                                              \
                break;                                                                                                                     \
        }                                                                                                                                  \
        keysrt_walk_end(&walk);                                                                                                            \
        keysrt_text_clear(&name);                                                                                                          \
        return status == KEYSRT_MISS ? KEYSRT_OK : status;                                                                                 \
    }

/* Names hold no zero bytes: they are digits, letters and colons. */
static bool matches(const char *pattern, keysrt_view name)
{
    char text[1024];
    if (name.len >= sizeof text)
        return false;
    memcpy(text, name.data, name.len);
    text[name.len] = '\0';
    return fnmatch(pattern, text, 0) == 0;
}

DELETE_MATCHING(dashboard, key.hash)
DELETE_MATCHING(search, key.hash)
DELETE_MATCHING(user, key.hash)
DELETE_MATCHING(user_view, key.user_id, key.view)
DELETE_MATCHING(product, key.hash)
DELETE_MATCHING(analytics, key.hash)

/* By answer_type. */
#define TYPE(kind)                                                                                                                         \
    {#kind, response_cache_##kind##_key_name, response_cache_##kind##_delete_all, delete_##kind##_matching}
static const struct {
    const char *name;
    keysrt_status (*key_name)(keysrt_client *client, response_cache_request_hash hash, keysrt_text *out);
    keysrt_status (*delete_all)(keysrt_client *client, uint64_t *deleted);
    keysrt_status (*delete_matching)(keysrt_client *client, const char *pattern, uint64_t *deleted);
} types[ANSWER_TYPES] = {TYPE(dashboard), TYPE(search), TYPE(user), TYPE(product), TYPE(analytics)};

static keysrt_status compute(keysrt_client *client, answer_type type, response_cache_request_hash hash, struct question *question, keysrt_text *out)
{
    switch (type) {
    case ANSWER_DASHBOARD: return response_cache_dashboard_get_or_compute(client, hash, load_dashboard, question, out);
    case ANSWER_SEARCH: return response_cache_search_get_or_compute(client, hash, load_search, question, out);
    case ANSWER_USER: return response_cache_user_get_or_compute(client, hash, load_user, question, out);
    case ANSWER_PRODUCT: return response_cache_product_get_or_compute(client, hash, load_product, question, out);
    case ANSWER_ANALYTICS: return response_cache_analytics_get_or_compute(client, hash, load_analytics, question, out);
    case ANSWER_TYPES: break;
    }
    return KEYSRT_INVALID;
}

/* 128 bits of SHA-256 of what the answer depends on. */
static bool hash_of(const struct question *question, response_cache_request_hash *hash)
{
    unsigned char digest[EVP_MAX_MD_SIZE];
    unsigned len = 0;
    char number[16];
    int digits = snprintf(number, sizeof number, "%d:", (int)question->query);
    EVP_MD_CTX *context = EVP_MD_CTX_new();
    bool good = context != NULL && EVP_DigestInit_ex(context, EVP_sha256(), NULL) == 1 && EVP_DigestUpdate(context, number, (size_t)digits) == 1 &&
                EVP_DigestUpdate(context, question->subject, strlen(question->subject)) == 1 && EVP_DigestFinal_ex(context, digest, &len) == 1;
    EVP_MD_CTX_free(context);
    if (good)
        *hash = response_cache_request_hash_of(digest);
    return good;
}

static const char *source_of(const keysrt_client *client)
{
    switch (keysrt_cache_last(client)) {
    case KEYSRT_CACHE_HIT:
    case KEYSRT_CACHE_LOCAL: return "HIT";
    case KEYSRT_CACHE_STALE: return "STALE";
    default: return "MISS";
    }
}

void answer_clear(struct answer *answer)
{
    keysrt_text_clear(&answer->json);
    keysrt_text_clear(&answer->key);
}

bool answer_question(keysrt_client *client, const struct question *asked, struct answer *out)
{
    struct question question = *asked;
    response_cache_request_hash hash;
    keysrt_status status;
    if (question.user != NULL) {
        response_cache_user_id user = response_cache_user_id_str(question.user);
        status = response_cache_user_view_get_or_compute(client, user, question.view, load_user_view, &question, &out->json);
        out->from = source_of(client);
        if (status == KEYSRT_OK)
            status = response_cache_user_view_key_name(client, user, question.view, &out->key);
    } else {
        if (!hash_of(&question, &hash))
            return false;
        status = compute(client, question.type, hash, &question, &out->json);
        out->from = source_of(client);
        if (status == KEYSRT_OK)
            status = types[question.type].key_name(client, hash, &out->key);
    }
    if (status != KEYSRT_OK)
        fprintf(stderr, "response_cache: %s: %s\n", keysrt_status_name(status), keysrt_message(client));
    return status == KEYSRT_OK;
}

bool answer_type_of(const char *name, answer_type *out)
{
    for (int type = 0; type < ANSWER_TYPES; type++)
        if (strcmp(types[type].name, name) == 0) {
            *out = (answer_type)type;
            return true;
        }
    return false;
}

const char *answer_type_name(answer_type type)
{
    return types[type].name;
}

/* Answers for users stand under two declarations. */
keysrt_status invalidate_type(keysrt_client *client, answer_type type, uint64_t *deleted)
{
    uint64_t views = 0;
    keysrt_status status = types[type].delete_all(client, deleted);
    if (status != KEYSRT_OK || type != ANSWER_USER)
        return status;
    status = response_cache_user_view_delete_all(client, &views);
    *deleted += views;
    return status;
}

keysrt_status invalidate_pattern(keysrt_client *client, const char *pattern, uint64_t *deleted)
{
    keysrt_status status = delete_user_view_matching(client, pattern, deleted);
    for (int type = 0; type < ANSWER_TYPES && status == KEYSRT_OK; type++)
        status = types[type].delete_matching(client, pattern, deleted);
    return status;
}
