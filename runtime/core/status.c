/* status.c: the names of statuses, and which one an error reply means. */
#include "core/status.h"

static const char *const names[] = {
    "OK",       "MISS", "QUEUED",  "INVALID",      "BAD_VALUE",  "WRONG_TYPE",   "REFUSED", "READ_ONLY", "SERVER_FULL", "DENIED",
    "LOADING",  "BUSY", "TIMEOUT", "DISCONNECTED", "LOST_REPLY", "CLUSTER_DOWN", "LIMIT",   "PROTOCOL",  "NO_MEMORY",   "UNSUPPORTED",
};

_Static_assert(sizeof names / sizeof names[0] == KEYSRT_UNSUPPORTED + 1, "every status has a name");

const char *keysrt_status_name(keysrt_status status)
{
    size_t index = (size_t)status;
    return index < sizeof names / sizeof names[0] ? names[index] : "unknown status";
}

static const struct {
    const char *word;
    keysrt_status status;
} first_words[] = {
    {"WRONGTYPE", KEYSRT_WRONG_TYPE}, {"READONLY", KEYSRT_READ_ONLY},     {"NOREPLICAS", KEYSRT_READ_ONLY},
    {"OOM", KEYSRT_SERVER_FULL},      {"MISCONF", KEYSRT_SERVER_FULL},    {"NOAUTH", KEYSRT_DENIED},
    {"WRONGPASS", KEYSRT_DENIED},     {"NOPERM", KEYSRT_DENIED},          {"DENIED", KEYSRT_DENIED},
    {"LOADING", KEYSRT_LOADING},      {"MASTERDOWN", KEYSRT_LOADING},     {"BUSY", KEYSRT_BUSY},
    {"MOVED", KEYSRT_CLUSTER_DOWN},   {"ASK", KEYSRT_CLUSTER_DOWN},       {"CLUSTERDOWN", KEYSRT_CLUSTER_DOWN},
    {"TRYAGAIN", KEYSRT_CLUSTER_DOWN}, {"CROSSSLOT", KEYSRT_CLUSTER_DOWN},
};

bool keysrt_error_is(const char *text, size_t len, const char *word)
{
    size_t word_len = strlen(word);
    return len >= word_len && memcmp(text, word, word_len) == 0 && (len == word_len || text[word_len] == ' ');
}

/* Errors that servers give under "ERR" alone and that still deserve a status of their own. */
static keysrt_status status_of_plain_error(const char *text, size_t len)
{
    static const char clients[] = "ERR max number of clients";
    static const char password[] = "ERR invalid password";
    static const char no_password[] = "ERR AUTH";
    if (len >= sizeof clients - 1 && memcmp(text, clients, sizeof clients - 1) == 0)
        return KEYSRT_BUSY;
    if (len >= sizeof password - 1 && memcmp(text, password, sizeof password - 1) == 0)
        return KEYSRT_DENIED;
    if (len >= sizeof no_password - 1 && memcmp(text, no_password, sizeof no_password - 1) == 0)
        return KEYSRT_DENIED;
    return KEYSRT_REFUSED;
}

keysrt_status keysrt_status_of_error(const char *text, size_t len)
{
    for (size_t i = 0; i < sizeof first_words / sizeof first_words[0]; i++)
        if (keysrt_error_is(text, len, first_words[i].word))
            return first_words[i].status;
    return status_of_plain_error(text, len);
}
