/* A day of the DNO crawler, with the generated calls: the six functions of its client, and all else in its keyspace. Runs against $REDIS_URL
 * and shows after each step what the server holds and how long it stays. */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "scenes.h"

dno_crawler_settings settings;

/* A lifetime in seconds from the environment, where it is set. */
static void from_environment(const char *name, uint32_t *out)
{
    const char *text = getenv(name);
    char *end = NULL;
    if (text == NULL)
        return;
    errno = 0;
    const unsigned long seconds = strtoul(text, &end, 10);
    expect(errno == 0 && end != text && *end == '\0' && seconds > 0 && seconds <= UINT32_MAX, name);
    *out = (uint32_t)seconds;
}

void use_settings(void)
{
    must(dno_crawler_use_settings(redis, &settings), "settings");
}

keysrt_time utc(int64_t epoch)
{
    const time_t moment = (time_t)epoch;
    struct tm parts;
    expect(gmtime_r(&moment, &parts) != NULL, "a time of the calendar");
    return (keysrt_time){.date = {(int16_t)(parts.tm_year + 1900), (uint8_t)(parts.tm_mon + 1), (uint8_t)parts.tm_mday},
                         .hour = (uint8_t)parts.tm_hour,
                         .minute = (uint8_t)parts.tm_min,
                         .second = (uint8_t)parts.tm_sec};
}

dno_crawler_digest digest_of(const char *text)
{
    dno_crawler_digest digest = {{0}};
    sha256(text, strlen(text), digest.bytes);
    return digest;
}

int main(void)
{
    open_redis();
    settings = dno_crawler_default_settings;
    from_environment("CACHE_TTL_FOUND", &settings.cache_ttl_found);
    from_environment("CACHE_TTL_NOT_FOUND", &settings.cache_ttl_not_found);
    from_environment("CACHE_TTL_SESSION", &settings.cache_ttl_session);
    from_environment("CACHE_TTL_REFRESH", &settings.cache_ttl_refresh);
    settings.job_lease = 1; /* so that nobody waits a minute for a dead worker's job */
    use_settings();
    const dno_crawler_user_id user = DNO_CRAWLER_USER_ID("550e8400-e29b-41d4-a716-446655440000");
    const int64_t now = (int64_t)time(NULL);
    sessions(user, now);
    query_cache();
    operators(now);
    hourly_limits(user, now);
    jobs(user);
    statistics(now);
    active_users(user, now);
    links(user, now);
    keysrt_close(redis);
    puts("");
    return EXIT_SUCCESS;
}
