/* backend.c: see backend.h. */
#include "backend.h"

#include <stdatomic.h>
#include <stdio.h>
#include <time.h>

static const struct {
    long ms;
    const char *what;
} costs[] = {
    [BACKEND_DASHBOARD] = {610, "dashboard"}, [BACKEND_SEARCH] = {450, "search"},       [BACKEND_PROFILE] = {120, "profile"},
    [BACKEND_PRODUCTS] = {300, "products"},   [BACKEND_ANALYTICS] = {380, "analytics"},
};

static atomic_ulong asked;

static size_t put_escaped(char *out, size_t size, const char *text)
{
    size_t len = 0;
    for (; *text != '\0' && len + 7 < size; text++) {
        unsigned char c = (unsigned char)*text;
        if (c < 0x20 || c == '"' || c == '\\' || c >= 0x7f)
            len += (size_t)snprintf(out + len, size - len, "\\u%04x", (unsigned)c);
        else
            out[len++] = (char)c;
    }
    out[len] = '\0';
    return len;
}

size_t backend_ask(backend_query query, const char *subject, char *json, size_t size)
{
    struct timespec pause = {costs[query].ms / 1000, costs[query].ms % 1000 * 1000000};
    unsigned long number = atomic_fetch_add(&asked, 1) + 1;
    while (nanosleep(&pause, &pause) != 0)
        ;
    char about[512];
    put_escaped(about, sizeof about, subject);
    size_t len = (size_t)snprintf(json, size, "{\"kind\":\"%s\",\"about\":\"%s\",\"asked\":%lu,\"rows\":[", costs[query].what, about, number);
    for (int i = 0; i < 40 && len + 128 < size; i++)
        len += (size_t)snprintf(json + len, size - len, "%s{\"row\":%d,\"value\":%d,\"note\":\"as the database has it\"}", i == 0 ? "" : ",", i, i * i);
    len += (size_t)snprintf(json + len, size - len, "]}");
    return len;
}

unsigned long backend_asked(void)
{
    return atomic_load(&asked);
}
