/* caches.c: copies of what the main database holds, feature flags, searches. */
#include <stdio.h>

#include "scenes.h"

/* Stands for the main database, which is asked as seldom as can be. */
static keysrt_status load_page(void *context, const nexus_list_cache_params *params, keysrt_loading *loading)
{
    int *asked = context;
    (void)params;
    ++*asked;
    return nexus_list_cache_loaded(loading, KEYSRT_STR("[{\"id\":\"camp_456\"},{\"id\":\"camp_789\"}]"));
}

static void lists(void)
{
    const keysrt_view query = KEYSRT_STR("hash_123");
    keysrt_text page = {0};
    int asked = 0;
    for (int i = 0; i < 10; i++)
        must(nexus_list_cache_get_or_compute(redis, NEXUS_LIST_TYPE_CAMPAIGNS, query, load_page, &asked, &page), "a page of results");
    printf("  a page of campaigns was wanted ten times, and computed %s: %.*s\n", asked == 1 ? "once" : "more than once", KEYSRT_FMT(page.value));
    expect(asked == 1, "computed once");
    STAYS("nexus:cache:list:campaigns:hash_123", nexus_list_cache_ttl(redis, NEXUS_LIST_TYPE_CAMPAIGNS, query, &left), keysrt_minutes(5));
    keysrt_text_clear(&page);
    const keysrt_status refused = nexus_list_cache_put(redis, NEXUS_LIST_TYPE_CAMPAIGNS, query, KEYSRT_STR("[1,2"));
    printf("  what is no JSON is refused: %s\n", keysrt_message(redis));
    expect(refused == KEYSRT_INVALID, "a refusal");
}

static void invalidation_by_pattern(nexus_user_id user)
{
    char name[32];
    const nexus_user_cache_entry member = {KEYSRT_STR("name"), KEYSRT_STR("somebody")};
    uint64_t deleted = 0;
    for (int i = 0; i < 250; i++) {
        snprintf(name, sizeof name, "user_%d", i);
        must(nexus_user_cache_put(redis, NEXUS_USER_ID(name), &member, 1), "a user's cache");
    }
    must(nexus_user_cache_delete_all(redis, &deleted), "invalidate nexus:cache:user:*");
    printf("  invalidated by pattern nexus:cache:user:*: %llu keys\n", (unsigned long long)deleted);
    expect(deleted == 250, "250 users, user_123 among them");
    expect(nexus_user_cache_exists(redis, user) == KEYSRT_MISS, "the cache is empty");
}

/* A campaign changes: what shows it goes, wherever it is. A key enters the set of its tag in the step that writes it. */
static void invalidation_by_tag(void)
{
    const nexus_campaign_id campaign = NEXUS_CAMPAIGN_ID("camp_456");
    const nexus_campaign_cache_entry details[] = {{KEYSRT_STR("name"), KEYSRT_STR("Summer sale")}};
    static const char *const queries[] = {"hash_123", "hash_456", "hash_789"};
    must(nexus_campaign_cache_put(redis, campaign, details, 1), "a campaign");
    for (size_t i = 0; i < 3; i++)
        must(nexus_list_cache_put(redis, NEXUS_LIST_TYPE_CAMPAIGNS, KEYSRT_STR(queries[i]), KEYSRT_STR("[{\"id\":\"camp_456\"}]")), "a list");
    must(nexus_list_cache_put(redis, NEXUS_LIST_TYPE_CREATORS, KEYSRT_STR("hash_123"), KEYSRT_STR("[]")), "a list of creators");
    STAYS("nexus:cache:tag:campaign:camp_456", nexus_campaign_tag_ttl(redis, campaign, &left), keysrt_hours(24));

    keysrt_tags_names names = {0};
    must(nexus_list_tag_members(redis, NEXUS_LIST_TYPE_CAMPAIGNS, &names), "what carries the tag");
    puts("  carry the tag nexus:cache:tag:list:campaigns:");
    for (size_t i = 0; i < names.count; i++)
        printf("    %.*s\n", KEYSRT_FMT(names.items[i]));
    expect(names.count == 4, "three lists of campaigns, and the lease of the one that was computed");
    keysrt_tags_names_clear(&names);

    uint64_t of_campaign = 0, of_lists = 0;
    must(nexus_campaign_tag_invalidate(redis, campaign, &of_campaign), "the campaign changed");
    must(nexus_list_tag_invalidate(redis, NEXUS_LIST_TYPE_CAMPAIGNS, &of_lists), "and with it all lists of campaigns");
    printf("  camp_456 changed: %llu key of its own and %llu lists were deleted\n", (unsigned long long)of_campaign, (unsigned long long)of_lists);
    expect(of_campaign == 1 && of_lists == 3, "what carries the tags");
    expect(nexus_campaign_cache_exists(redis, campaign) == KEYSRT_MISS, "the campaign is gone");
    expect(nexus_list_cache_exists(redis, NEXUS_LIST_TYPE_CREATORS, KEYSRT_STR("hash_123")) == KEYSRT_OK, "lists of creators stay");
}

void caches(nexus_user_id user)
{
    heading("Caches (database 1)");
    nexus_user_cache_entry profile[] = {{KEYSRT_STR("name"), KEYSRT_STR("Ada")}, {KEYSRT_STR("plan"), KEYSRT_STR("pro")}};
    must(nexus_user_cache_put(redis, user, profile, 2), "cache a user");
    STAYS("nexus:cache:user:user_123", nexus_user_cache_ttl(redis, user, &left), keysrt_hours(1));
    lists();
    invalidation_by_tag();
    invalidation_by_pattern(user);
}

void flags(void)
{
    heading("Feature flags (database 1)");
    keysrt_view name = KEYSRT_STR("new_dashboard");
    nexus_flag_value_result value = {0};
    must(nexus_feature_set(redis, name, NEXUS_FLAG_VALUE("{\"percent\":25}")), "a flag");
    must(nexus_feature_get(redis, name, &value), "the flag");
    printf("  new_dashboard is %.*s\n", KEYSRT_FMT(value.value));
    nexus_flag_value_result_clear(&value);
    STAYS("nexus:feature:new_dashboard", nexus_feature_ttl(redis, name, &left), keysrt_never());
    must(nexus_org_features_add(redis, NEXUS_ORGANIZATION_ID("org_123"), name, NULL), "an organization's feature");
    expect(nexus_org_features_contains(redis, NEXUS_ORGANIZATION_ID("org_123"), name) == KEYSRT_OK, "the feature is on");
}

void searches(nexus_user_id user)
{
    heading("Recent searches: the last ten (database 1)");
    char text[32];
    for (int i = 1; i <= 12; i++) {
        snprintf(text, sizeof text, "query %d", i);
        must(nexus_recent_push_left(redis, user, KEYSRT_STR(text), NULL), "a search");
    }
    nexus_string_array list = {0};
    must(nexus_recent_range(redis, user, 0, -1, &list), "recent searches");
    printf("  12 searches made, %zu kept, from '%.*s' to '%.*s'\n", list.count, KEYSRT_FMT(list.items[0]), KEYSRT_FMT(list.items[list.count - 1]));
    expect(list.count == 10, "ten searches");
    nexus_string_array_clear(&list);
    STAYS("nexus:search:recent:user_123", nexus_recent_ttl(redis, user, &left), keysrt_days(7));
}
