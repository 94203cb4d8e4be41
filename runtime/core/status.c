/* status.c: the names of statuses, and which one an error reply means. */
#include "core/status.h"

static const char *const names[] = {
    "OK",       "MISS", "QUEUED",  "INVALID",      "BAD_VALUE",  "WRONG_TYPE",   "REFUSED", "READ_ONLY", "SERVER_FULL", "DENIED",
    "LOADING",  "BUSY", "TIMEOUT", "DISCONNECTED", "LOST_REPLY", "CLUSTER_DOWN", "LIMIT",   "PROTOCOL",  "NO_MEMORY",   "UNSUPPORTED",
    "NOTHING",
};

_Static_assert(sizeof names / sizeof names[0] == KEYSRT_NOTHING + 1, "every status has a name");

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

/* Errors that servers give under "ERR" alone and that still deserve a status of their own. The library sends numbers in range only,
 * so complaints about one are about what is stored. */
static const struct {
    const char *text;
    keysrt_status status;
} plain_errors[] = {
    {"ERR max number of clients", KEYSRT_BUSY},
    {"ERR invalid password", KEYSRT_DENIED},
    {"ERR AUTH", KEYSRT_DENIED},
    {"ERR The user executing the script can't", KEYSRT_DENIED}, /* Redis 7.0 */
    {"ERR ACL failure in script", KEYSRT_DENIED},               /* Redis 7.2, Valkey */
    {"ERR The XGROUP subcommand requires the key to exist", KEYSRT_MISS},
    {"ERR value is not an integer", KEYSRT_BAD_VALUE},
    {"ERR value is not a valid float", KEYSRT_BAD_VALUE},
    {"ERR hash value is not", KEYSRT_BAD_VALUE},
    {"ERR increment or decrement would overflow", KEYSRT_BAD_VALUE},
    {"ERR increment would produce NaN or Infinity", KEYSRT_BAD_VALUE},
    {"ERR resulting score is not a number", KEYSRT_BAD_VALUE},
};

static keysrt_status status_of_plain_error(const char *text, size_t len)
{
    for (size_t i = 0; i < sizeof plain_errors / sizeof plain_errors[0]; i++) {
        size_t prefix = strlen(plain_errors[i].text);
        if (len >= prefix && memcmp(text, plain_errors[i].text, prefix) == 0)
            return plain_errors[i].status;
    }
    return KEYSRT_REFUSED;
}

keysrt_status keysrt_status_of_error(const char *text, size_t len)
{
    for (size_t i = 0; i < sizeof first_words / sizeof first_words[0]; i++)
        if (keysrt_error_is(text, len, first_words[i].word))
            return first_words[i].status;
    return status_of_plain_error(text, len);
}
