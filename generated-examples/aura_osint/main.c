/* A day with AURA OSINT: each group of its keyspace, with the generated calls. Runs against $REDIS_URL and shows after each step what the
 * server holds and how long it stays. */
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include "scenes.h"

static keysrt_date today(void)
{
    const time_t now = time(NULL);
    struct tm parts;
    expect(gmtime_r(&now, &parts) != NULL, "today's date");
    return (keysrt_date){(int16_t)(parts.tm_year + 1900), (uint8_t)(parts.tm_mon + 1), (uint8_t)parts.tm_mday};
}

int main(void)
{
    open_redis();
    const aura_osint_user_id user = AURA_OSINT_USER_ID("12345");
    const aura_osint_investigation_id about = AURA_OSINT_INVESTIGATION_ID("xyz");
    accounts(user);
    investigation(about);
    scans(about);
    tools();
    embeddings();
    prompts();
    conversation();
    daily_metrics(today());
    activity(user);
    platforms();
    limits_and_security(user);
    mail();
    notifications(user, about);
    lookups();
    key_figures();
    keysrt_close(redis);
    puts("");
    return EXIT_SUCCESS;
}
