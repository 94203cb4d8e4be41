/* timeformat.c: is a time("…") format one that tells a time, and tells it one way only? Every directive has a fixed width,
 * so that neighbours cannot be mistaken; a format may stop at any unit (days, months): it then names the period's start. */
#include <string.h>

#include "meaning/resolve.h"

/* From coarse to fine: each needs those before it. */
static const char units[] = "YmdHMSf";

static bool fail(const char *text, size_t where, const char **error, size_t *at)
{
    *error = text;
    *at = where;
    return false;
}

static bool check_complete(const bool *given, const char **error)
{
    static const char *const messages[] = {
        "the format does not tell the year, %Y",   "the format does not tell the month, %m",
        "the format does not tell the day, %d",    "the format does not tell the hour, %H",
        "the format does not tell the minute, %M", "the format does not tell the second, %S",
    };
    size_t finest = 0;
    for (size_t i = 0; units[i] != '\0'; i++)
        finest = given[i] ? i : finest;
    for (size_t i = 0; i <= finest; i++) {
        if (!given[i])
            return *error = messages[i], false;
    }
    return true;
}

bool kc_time_format_check(struct kc_str format, const char **error, size_t *at)
{
    bool given[sizeof units] = {false};
    for (size_t i = 0; i < format.len; i++) {
        if (format.data[i] != '%')
            continue;
        size_t percent = i++;
        if (i == format.len)
            return fail("a % at the end stands for nothing: write %%", percent, error, at);
        if (format.data[i] == '%')
            continue;
        const char *unit = format.data[i] == '\0' ? NULL : strchr(units, format.data[i]);
        if (unit == NULL)
            return fail("the directives are %Y %m %d %H %M %S %f and %%", i, error, at);
        if (given[unit - units])
            return fail("this directive stands in the format twice", i, error, at);
        given[unit - units] = true;
    }
    *at = format.len;
    return check_complete(given, error);
}
