/* cache.c: how questions were understood, and what crawls found, for a day or for an hour; limits of each hour. */
#include <stdio.h>

#include "client.h"

/* ---- Query cache -------------------------------------------------------------------------------------------------- */

void query_cache(void)
{
    heading("A question in natural language");
    const dno_crawler_digest question = digest_of("What does the grid cost at Netze BW in 2024?");
    const dno_crawler_query_answer answer = {.interpretation = {.dno = KEYSRT_STR("Netze BW"),
                                                                .year = dno_crawler_year_of(2024),
                                                                .data_type = DNO_CRAWLER_DATA_TYPE("netzentgelte")},
                                             .confidence = 0.95};
    dno_crawler_query_answer_result got = {0};
    expect(dno_crawler_query_cache_get(redis, question, &got) == KEYSRT_MISS, "nobody asked this before");
    must(dno_crawler_query_cache_put(redis, question, &answer), "how it was understood");
    must(dno_crawler_query_cache_get(redis, question, &got), "asked again");
    printf("  understood as %.*s of %.*s, %u, confidence %g\n", KEYSRT_FMT(got.value.interpretation.data_type),
           KEYSRT_FMT(got.value.interpretation.dno), got.value.interpretation.year.value, got.value.confidence);
    expect(got.value.interpretation.year.value == 2024 && got.value.confidence > 0.949 && got.value.confidence < 0.951, "the answer as written");
    dno_crawler_query_answer_result_clear(&got);
    STAYS("query_cache:DIGEST", dno_crawler_query_cache_ttl(redis, question, &left), keysrt_hours(24));
}

/* ---- Operators' data ----------------------------------------------------------------------------------------------- */

static struct question asked(const char *dno, uint16_t year)
{
    return (struct question){DNO_CRAWLER_DNO_SLUG(dno), dno_crawler_year_of(year), DNO_CRAWLER_DATA_TYPE("netzentgelte")};
}

static void lifetime(const char *key, const struct question *question, uint32_t declared)
{
    STAYS(key, dno_crawler_dno_data_ttl(redis, question->dno, question->year, question->data_type, &left), keysrt_seconds(declared));
}

static dno_crawler_dno_data found_at(int64_t now)
{
    return (dno_crawler_dno_data){.data = KEYSRT_STR("{\"arbeitspreis\":7.12,\"leistungspreis\":58.9}"),
                                  .source = KEYSRT_STR("{\"url\":\"https://www.netze-bw.de/netzentgelte\",\"page\":3}"),
                                  .extracted_at = {utc(now)}};
}

/* Stands for a crawl. Counts how often it had to be done. */
static keysrt_status crawl_site(void *context, const dno_crawler_dno_data_params *params, keysrt_loading *loading)
{
    int *crawls = context;
    ++*crawls;
    if (READS(params->dno_slug, "nowhere"))
        return KEYSRT_MISS;
    const dno_crawler_dno_data data = found_at(1705312800);
    return dno_crawler_dno_data_loaded(loading, &data);
}

static keysrt_status ask(const struct question *question, int *crawls, dno_crawler_dno_data_result *out)
{
    return dno_crawler_dno_data_get_or_compute(redis, question->dno, question->year, question->data_type, crawl_site, crawls, out);
}

void operators(int64_t now)
{
    heading("Operators' data: a day when found, an hour when not");
    const struct question known = asked("netze-bw", 2024), unknown = asked("nowhere", 2024), asked_often = asked("stromnetz-berlin", 2023);
    const dno_crawler_dno_data data = found_at(now);
    dno_crawler_dno_data_result got = {0};
    expect(get_dno_data(&known, &got) == KEYSRT_MISS, "nobody looked yet");
    must(cache_dno_data(&known, &data), "what was found");
    must(get_dno_data(&known, &got), "asked again");
    printf("  netze-bw 2024: %.*s\n", KEYSRT_FMT(got.value.data));
    expect(READS(got.value.data, data.data.data), "the data as written");
    lifetime("dno_data:netze-bw:2024:netzentgelte", &known, settings.cache_ttl_found);

    must(cache_dno_data(&unknown, NULL), "that nothing was found");
    expect(get_dno_data(&unknown, &got) == KEYSRT_NOTHING, "it is known that there is nothing");
    puts("  nowhere 2024: known to have nothing");
    lifetime("dno_data:nowhere:2024:netzentgelte", &unknown, settings.cache_ttl_not_found);

    int crawls = 0;
    for (int i = 0; i < 5; i++)
        must(ask(&asked_often, &crawls, &got), "the data, from the cache or by a crawl");
    const struct question missing = asked("nowhere", 1999);
    for (int i = 0; i < 5; i++)
        expect(ask(&missing, &crawls, &got) == KEYSRT_NOTHING, "there is none");
    printf("  two questions, each asked five times: %d crawls\n", crawls);
    expect(crawls == 2, "a crawl for each question");
    lifetime("dno_data:stromnetz-berlin:2023:netzentgelte", &asked_often, settings.cache_ttl_found);
    lifetime("dno_data:nowhere:1999:netzentgelte", &missing, settings.cache_ttl_not_found);
    dno_crawler_dno_data_result_clear(&got);

    uint64_t deleted = 0;
    must(dno_crawler_dno_data_delete_all(redis, &deleted), "invalidate by pattern");
    printf("  invalidated by pattern: %llu keys\n", (unsigned long long)deleted);
    expect(deleted == 4, "all four");
}

/* ---- Limits of an hour ---------------------------------------------------------------------------------------------- */

void hourly_limits(dno_crawler_user_id user, int64_t now)
{
    heading("Hourly limits");
    enum { LIMIT = 45 };
    int allowed = 0;
    for (int i = 0; i < LIMIT + 5; i++) {
        bool passes = false;
        must(check_rate_limit(user, now, LIMIT, &passes), "a call");
        allowed += passes ? 1 : 0;
    }
    const dno_crawler_hour hour = {utc(now - now % 3600)}, next = {utc(now - now % 3600 + 3600)};
    keysrt_text name = {0};
    must(dno_crawler_user_calls_key_name(redis, user, hour, &name), "the key");
    printf("  %d of %d calls were allowed; counted in %.*s\n", allowed, LIMIT + 5, KEYSRT_FMT(name.value));
    expect(allowed == LIMIT, "45 an hour");
    keysrt_text_clear(&name);
    STAYS("rate_limit:550e8400-...:THIS-HOUR", dno_crawler_user_calls_ttl(redis, user, hour, &left), keysrt_hours(1));
    bool passes = false;
    must(check_rate_limit(user, now + 3600, LIMIT, &passes), "a call in the next hour");
    expect(passes, "each hour has a key of its own");
    must(dno_crawler_user_calls_reset(redis, user, next, LIMIT), "that hour has not come yet");

    keysrt_ip address;
    keysrt_limit limit = {0};
    expect(keysrt_ip_parse(&address, "2001:db8::1") == KEYSRT_OK, "an address");
    must(dno_crawler_ip_calls_take(redis, address, hour, 1000, 1000, &limit), "a thousand calls from one address");
    must(dno_crawler_ip_calls_allow(redis, address, hour, 1000, &limit), "one more");
    printf("  2001:db8::1 made 1000 calls; the next may come in %.0f min\n", (double)limit.retry_after.ms / 60000);
    expect(!limit.allowed && limit.retry_after.ms > 0, "a thousand an hour");
    STAYS("rate_limit:ip:2001:db8::1:THIS-HOUR", dno_crawler_ip_calls_ttl(redis, address, hour, &left), keysrt_hours(1));
}
