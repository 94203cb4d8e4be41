/* lookups.c: what other services answered, kept for a day; breaches for a month. Each service is asked once. */
#include <stdio.h>
#include <string.h>

#include "scenes.h"

/* Stands for the services. Counts how often one had to be asked. */
static int asked;

static keysrt_status ask_whois(void *context, const aura_osint_whois_params *params, keysrt_loading *loading)
{
    char answer[256];
    (void)context;
    asked++;
    snprintf(answer, sizeof answer, "{\"domain\":\"%.*s\",\"registrar\":\"Example Registry\"}", KEYSRT_FMT(params->domain));
    return aura_osint_whois_loaded(loading, KEYSRT_STR(answer));
}

static keysrt_status ask_dns(void *context, const aura_osint_dns_records_params *params, keysrt_loading *loading)
{
    (void)context;
    (void)params;
    asked++;
    return aura_osint_dns_records_loaded(loading, KEYSRT_STR("{\"A\":[\"192.0.2.7\"],\"MX\":[\"mail.example.org\"]}"));
}

static keysrt_status locate(void *context, const aura_osint_geo_ip_params *params, keysrt_loading *loading)
{
    (void)context;
    asked++;
    const aura_osint_location place = {.country = KEYSRT_STR("FR"),
                                       .has_city = true,
                                       .city = params->ip_address.version == 4 ? KEYSRT_STR("Marseille") : KEYSRT_STR("Lyon"),
                                       .latitude = 43.2965,
                                       .longitude = 5.3698};
    return aura_osint_geo_ip_loaded(loading, &place);
}

static keysrt_status ask_breaches(void *context, const aura_osint_breach_params *params, keysrt_loading *loading)
{
    (void)context;
    (void)params;
    asked++;
    return aura_osint_breach_loaded(loading, KEYSRT_STR("{\"breaches\":[\"shop-2019\",\"forum-2021\"]}"));
}

static keysrt_status ask_threats(void *context, const aura_osint_threat_intel_params *params, keysrt_loading *loading)
{
    (void)context;
    (void)params;
    asked++;
    return aura_osint_threat_intel_loaded(loading, KEYSRT_STR("{\"score\":12}"));
}

/* Twenty domains, ten times each: as an investigation does that comes back to the same few. */
static void domains(void)
{
    enum { DOMAINS = 20, TIMES = 10 };
    keysrt_text answer = {0};
    char domain[64];
    asked = 0;
    for (int i = 0; i < DOMAINS * TIMES; i++) {
        snprintf(domain, sizeof domain, "shop-%d.example.org", i % DOMAINS);
        must(aura_osint_whois_get_or_compute(redis, AURA_OSINT_DOMAIN(domain), ask_whois, NULL, &answer), "WHOIS");
        expect(memmem(answer.value.data, answer.value.len, domain, strlen(domain)) != NULL, "the answer for this domain");
    }
    printf("  %d questions about %d domains: WHOIS was asked %d times\n", DOMAINS * TIMES, DOMAINS, asked);
    expect(asked == DOMAINS, "once for each domain");
    STAYS("whois:shop-0.example.org", aura_osint_whois_ttl(redis, AURA_OSINT_DOMAIN("shop-0.example.org"), &left), keysrt_hours(24));

    const aura_osint_domain example = AURA_OSINT_DOMAIN("example.org");
    must(aura_osint_dns_records_get_or_compute(redis, example, ask_dns, NULL, &answer), "DNS");
    printf("  example.org: %.*s\n", KEYSRT_FMT(answer.value));
    STAYS("dns:example.org:records", aura_osint_dns_records_ttl(redis, example, &left), keysrt_hours(24));
    keysrt_text_clear(&answer);
}

static void places(void)
{
    aura_osint_location_result place = {0};
    keysrt_ip address;
    expect(keysrt_ip_parse(&address, "192.0.2.7") == KEYSRT_OK, "an address");
    asked = 0;
    for (int i = 0; i < 10; i++)
        must(aura_osint_geo_ip_get_or_compute(redis, address, locate, NULL, &place), "a place");
    printf("  192.0.2.7 is in %.*s, %.*s\n", KEYSRT_FMT(place.value.city), KEYSRT_FMT(place.value.country));
    expect(asked == 1 && READS(place.value.city, "Marseille"), "located once");
    aura_osint_location_result_clear(&place);
    STAYS("geo:ip:192.0.2.7", aura_osint_geo_ip_ttl(redis, address, &left), keysrt_hours(24));
}

void lookups(void)
{
    heading("Copies of what other services answered");
    const aura_osint_email email = AURA_OSINT_EMAIL("jane@example.org");
    const aura_osint_indicator indicator = AURA_OSINT_INDICATOR("http://example.org:8080/x");
    keysrt_text answer = {0};
    domains();
    places();
    for (int i = 0; i < 10; i++)
        must(aura_osint_breach_get_or_compute(redis, email, ask_breaches, NULL, &answer), "breaches");
    printf("  jane@example.org: %.*s\n", KEYSRT_FMT(answer.value));
    STAYS("breach:jane@example.org:data", aura_osint_breach_ttl(redis, email, &left), keysrt_days(30));
    for (int i = 0; i < 10; i++)
        must(aura_osint_threat_intel_get_or_compute(redis, indicator, ask_threats, NULL, &answer), "threats");
    STAYS("threat_intel:http://example.org:8080/x", aura_osint_threat_intel_ttl(redis, indicator, &left), keysrt_hours(24));
    expect(asked == 3, "each service was asked once");
    keysrt_text_clear(&answer);
}
