/* social.c: copies of what social platforms show. */
#include <stdio.h>

#include "scenes.h"

#define TIKTOK AURA_OSINT_PLATFORM("tiktok")
#define JANE AURA_OSINT_USERNAME("jane.doe")

static void posts(void)
{
    const aura_osint_profile_id profile = AURA_OSINT_PROFILE_ID("p1");
    aura_osint_string_array latest = {0};
    char post[32];
    for (int i = 1; i <= 105; i++) {
        snprintf(post, sizeof post, "{\"post\":%d}", i);
        must(aura_osint_social_posts_push_left(redis, TIKTOK, profile, KEYSRT_STR(post), NULL), "a post");
    }
    must(aura_osint_social_posts_range(redis, TIKTOK, profile, 0, -1, &latest), "posts");
    printf("  105 posts seen, %zu kept, the newest %.*s\n", latest.count, KEYSRT_FMT(latest.items[0]));
    expect(latest.count == 100, "the latest hundred");
    aura_osint_string_array_clear(&latest);
    STAYS("social:tiktok:posts:p1", aura_osint_social_posts_ttl(redis, TIKTOK, profile, &left), keysrt_minutes(30));

    must(aura_osint_tiktok_videos_push_left(redis, JANE, KEYSRT_STR("{\"video\":1}"), NULL), "a video");
    must(aura_osint_instagram_stories_push_left(redis, JANE, KEYSRT_STR("{\"story\":1}"), NULL), "a story");
    STAYS("tiktok:user:jane.doe:videos", aura_osint_tiktok_videos_ttl(redis, JANE, &left), keysrt_minutes(30));
    STAYS("instagram:user:jane.doe:stories", aura_osint_instagram_stories_ttl(redis, JANE, &left), keysrt_minutes(30));
}

static void hashtags(void)
{
    const aura_osint_trending_hashtags_entry used[] = {{KEYSRT_STR("#boats"), 410}, {KEYSRT_STR("#bread"), 95}, {KEYSRT_STR("#sailing"), 388}};
    aura_osint_trending_hashtags_entries top = {0};
    must(aura_osint_trending_hashtags_add_many(redis, TIKTOK, used, 3, NULL), "hashtags");
    must(aura_osint_trending_hashtags_increment(redis, TIKTOK, used[2].member, 50, NULL), "a hashtag rises");
    must(aura_osint_trending_hashtags_top(redis, TIKTOK, 2, &top), "the most used");
    for (size_t i = 0; i < top.count; i++)
        printf("  %zu. %-10.*s %lld\n", i + 1, KEYSRT_FMT(top.items[i].member), (long long)top.items[i].score);
    expect(top.count == 2 && top.items[0].score == 438, "#sailing is first");
    aura_osint_trending_hashtags_entries_clear(&top);
    STAYS("social:trending:hashtags:tiktok", aura_osint_trending_hashtags_ttl(redis, TIKTOK, &left), keysrt_minutes(30));
}

/* Stands for the platform. */
static keysrt_status ask_platform(void *context, const aura_osint_social_profile_params *params, keysrt_loading *loading)
{
    int *asked = context;
    (void)params;
    ++*asked;
    return aura_osint_social_profile_loaded(loading, KEYSRT_STR("{\"name\":\"Jane\",\"followers\":4711}"));
}

static void profiles(void)
{
    keysrt_text profile = {0};
    int asked = 0;
    for (int i = 0; i < 10; i++)
        must(aura_osint_social_profile_get_or_compute(redis, TIKTOK, JANE, ask_platform, &asked, &profile), "a profile");
    printf("  jane.doe: %.*s; looked at ten times, fetched %s\n", KEYSRT_FMT(profile.value), asked == 1 ? "once" : "more than once");
    expect(asked == 1, "fetched once");
    keysrt_text_clear(&profile);
    STAYS("social:tiktok:profile:jane.doe", aura_osint_social_profile_ttl(redis, TIKTOK, JANE, &left), keysrt_minutes(30));
}

void platforms(void)
{
    heading("Social platforms: copies for half an hour");
    profiles();
    posts();
    hashtags();
}
