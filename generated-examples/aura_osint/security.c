/* security.c: limits, and what is suspicious. */
#include <stdio.h>
#include <time.h>

#include "scenes.h"

static void limits(aura_osint_user_id user, keysrt_ip address)
{
    const aura_osint_endpoint endpoint = AURA_OSINT_ENDPOINT("/api/scan");
    const aura_osint_name action = AURA_OSINT_NAME("export"), tool = AURA_OSINT_NAME("sherlock");
    const aura_osint_platform platform = AURA_OSINT_PLATFORM("instagram");
    keysrt_limit limit = {0};
    keysrt_ip neighbour;
    expect(keysrt_ip_parse(&neighbour, "2001:db8::2") == KEYSRT_OK, "an address");
    must(aura_osint_ip_rate_limit_take(redis, address, endpoint, 100, 100, &limit), "a hundred calls");
    must(aura_osint_ip_rate_limit_allow(redis, address, endpoint, 100, &limit), "one more");
    expect(!limit.allowed && limit.retry_after.ms > 0, "a hundred an hour");
    printf("  2001:db8::1 made 100 calls of /api/scan; the next may come in %.0f min\n", (double)limit.retry_after.ms / 60000);
    must(aura_osint_ip_rate_limit_allow(redis, neighbour, endpoint, 100, &limit), "a neighbour's call");
    expect(limit.allowed, "each address for itself");
    STAYS("rate_limit:2001:db8::1:/api/scan", aura_osint_ip_rate_limit_ttl(redis, address, endpoint, &left), keysrt_hours(1));

    must(aura_osint_user_rate_limit_allow(redis, user, action, 10, &limit), "an export");
    STAYS("rate_limit:user:12345:export", aura_osint_user_rate_limit_ttl(redis, user, action, &left), keysrt_hours(1));
    must(aura_osint_tool_rate_limit_allow(redis, tool, 50, &limit), "a run of a tool");
    STAYS("tool:sherlock:rate_limit", aura_osint_tool_rate_limit_ttl(redis, tool, &left), keysrt_hours(1));
    must(aura_osint_social_rate_limit_allow(redis, platform, address, 200, &limit), "a request to a platform");
    STAYS("social:rate_limit:instagram:2001:db8::1", aura_osint_social_rate_limit_ttl(redis, platform, address, &left), keysrt_hours(1));

    for (int i = 0; i < 5; i++)
        must(aura_osint_failed_login_allow(redis, address, 5, &limit), "a failed sign-in");
    must(aura_osint_failed_login_peek(redis, address, 5, &limit), "may it try again?");
    puts("  five failed sign-ins: the address is closed");
    expect(!limit.allowed, "no sixth");
    STAYS("security:failed_login:2001:db8::1", aura_osint_failed_login_ttl(redis, address, &left), keysrt_hours(1));
}

static void suspicion(keysrt_ip address)
{
    const int64_t now = (int64_t)time(NULL);
    aura_osint_suspicious_entries seen = {0};
    must(aura_osint_suspicious_add(redis, address, KEYSRT_STR("port scan"), now - 90000, NULL), "an old reason");
    must(aura_osint_suspicious_add(redis, address, KEYSRT_STR("user enumeration"), now, NULL), "a reason");
    must(aura_osint_suspicious_top(redis, address, 10, &seen), "what was suspicious");
    printf("  suspicious: %.*s; what was more than a day ago is forgotten\n", KEYSRT_FMT(seen.items[0].member));
    expect(seen.count == 1, "a day");
    aura_osint_suspicious_entries_clear(&seen);
    STAYS("security:suspicious:2001:db8::1", aura_osint_suspicious_ttl(redis, address, &left), keysrt_hours(24));
}

static void proxies(void)
{
    const aura_osint_name service = AURA_OSINT_NAME("tiktok");
    const keysrt_view all[] = {KEYSRT_STR("socks5://10.0.0.1:1080"), KEYSRT_STR("socks5://10.0.0.2:1080"), KEYSRT_STR("socks5://10.0.0.3:1080")};
    must(aura_osint_proxy_rotation_push_right_many(redis, service, all, 3, NULL), "proxies");
    const aura_osint_proxy_rotation_params same = {service};
    keysrt_text proxy = {0};
    printf("  proxies in turn:");
    for (size_t i = 0; i < 4; i++) {
        must(aura_osint_proxy_rotation_move_from(redis, service, aura_osint_proxy_rotation_ref(&same), KEYSRT_LEFT, KEYSRT_RIGHT, &proxy), "the next one");
        expect(READS(proxy.value, all[i % 3].data), "the one that was used goes to the end");
        printf(" %.*s", KEYSRT_FMT(proxy.value));
    }
    puts("");
    keysrt_text_clear(&proxy);
    STAYS("proxy:rotation:tiktok", aura_osint_proxy_rotation_ttl(redis, service, &left), keysrt_never());
}

void limits_and_security(aura_osint_user_id user)
{
    heading("Limits and security");
    keysrt_ip address;
    expect(keysrt_ip_parse(&address, "2001:DB8:0::1") == KEYSRT_OK, "an address");
    limits(user, address);
    suspicion(address);
    proxies();
}
