/* limits.c: what users, addresses and organizations may do in a window of time. */
#include <stdio.h>

#include "scenes.h"

static void calls_of_a_user(nexus_user_id user)
{
    keysrt_limit limit = {0};
    for (int i = 0; i < 3; i++) {
        must(nexus_api_calls_allow(redis, user, 60, &limit), "a call");
        expect(limit.allowed, "one of the first calls");
    }
    printf("  3 calls made, %llu of %llu left\n", (unsigned long long)limit.remaining, (unsigned long long)limit.limit);
    expect(limit.remaining == 597 && limit.limit == 600, "what is left of 600");
    STAYS("nexus:ratelimit:api:user_123:60", nexus_api_calls_ttl(redis, user, 60, &left), keysrt_seconds(60));
    must(nexus_api_calls_take(redis, user, 60, 597, &limit), "all the others");
    expect(limit.allowed && limit.remaining == 0, "exactly 600");
    must(nexus_api_calls_allow(redis, user, 60, &limit), "one too many");
    printf("  call 601 is denied, and may come again in %.0f s\n", (double)limit.retry_after.ms / 1000);
    expect(!limit.allowed && limit.retry_after.ms > 0 && limit.retry_after.ms <= 60000, "when the window ends");
    must(nexus_api_calls_reset(redis, user, 60), "a new start");
}

static void calls_from_an_address(void)
{
    const keysrt_view endpoint = KEYSRT_STR("/api/login");
    keysrt_ip address, other;
    keysrt_limit limit = {0}, another = {0};
    expect(keysrt_ip_parse(&address, "192.168.1.1") == KEYSRT_OK, "an address");
    expect(keysrt_ip_parse(&other, "2001:db8::7") == KEYSRT_OK, "an address");
    must(nexus_ip_calls_take(redis, address, endpoint, 120, &limit), "120 calls");
    must(nexus_ip_calls_allow(redis, address, endpoint, &limit), "one more");
    must(nexus_ip_calls_allow(redis, other, endpoint, &another), "a call from elsewhere");
    printf("  192.168.1.1 made 120 calls of /api/login: the next is %s; 2001:db8::7 is %s\n", limit.allowed ? "allowed" : "denied",
           another.allowed ? "allowed" : "denied");
    expect(!limit.allowed && another.allowed, "each address for itself");
    STAYS("nexus:ratelimit:ip:192.168.1.1:/api/login", nexus_ip_calls_ttl(redis, address, endpoint, &left), keysrt_minutes(1));
}

static void usage_of_an_organization(void)
{
    const nexus_organization_id organization = NEXUS_ORGANIZATION_ID("org_123");
    const keysrt_view resource = KEYSRT_STR("api_calls");
    enum { CONTRACT = 1000 };
    keysrt_limit limit = {0};
    must(nexus_org_usage_take(redis, organization, resource, CONTRACT, 800, &limit), "800 calls");
    must(nexus_org_usage_take(redis, organization, resource, CONTRACT, 300, &limit), "300 more");
    printf("  org_123 used 800 of %d, 300 more are %s, %llu are left\n", CONTRACT, limit.allowed ? "allowed" : "denied",
           (unsigned long long)limit.remaining);
    expect(!limit.allowed && limit.remaining == 200, "what was denied does not count");
    STAYS("nexus:ratelimit:org:org_123:api_calls", nexus_org_usage_ttl(redis, organization, resource, &left), keysrt_hours(1));
}

/* Failures are counted, attempts only asked about: who knows his password is never in the way of himself. */
static void failed_logins(void)
{
    const nexus_email email = NEXUS_EMAIL("user@example.com");
    keysrt_limit limit = {0};
    for (int i = 0; i < 5; i++) {
        must(nexus_login_failures_peek(redis, email, &limit), "may he try?");
        expect(limit.allowed, "one of five tries");
        must(nexus_login_failures_allow(redis, email, &limit), "it was the wrong password");
    }
    must(nexus_login_failures_peek(redis, email, &limit), "may he try?");
    printf("  after 5 failed sign-ins: closed for %.1f min\n", (double)limit.retry_after.ms / 60000);
    expect(!limit.allowed, "no sixth try");
    STAYS("nexus:ratelimit:login:fail:user@example.com", nexus_login_failures_ttl(redis, email, &left), keysrt_minutes(15));
    must(nexus_login_failures_reset(redis, email), "the password was reset");
    must(nexus_login_failures_peek(redis, email, &limit), "may he try?");
    expect(limit.allowed && limit.remaining == 5, "a new start");
    puts("  the password was reset: open again");
}

void limits(nexus_user_id user)
{
    heading("Limits of calls, addresses, organizations and sign-ins (database 2)");
    calls_of_a_user(user);
    calls_from_an_address();
    usage_of_an_organization();
    failed_logins();
}
