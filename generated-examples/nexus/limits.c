/* limits.c: what users, addresses and organizations may do in a window of time. */
#include <stdio.h>

#include "scenes.h"

void limits(nexus_user_id user)
{
    heading("Counted calls (database 2)");
    uint32_t calls = 0;
    for (int i = 0; i < 3; i++)
        must(nexus_api_calls_increment(redis, user, 60, &calls), "a call");
    printf("  %u calls in this window\n", calls);
    STAYS("nexus:ratelimit:api:user_123:60", nexus_api_calls_ttl(redis, user, 60, &left), keysrt_seconds(60));
}
