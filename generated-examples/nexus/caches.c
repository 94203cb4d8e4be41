/* caches.c: copies of what the main database holds, feature flags, searches. */
#include <stdio.h>

#include "scenes.h"

void caches(nexus_user_id user)
{
    heading("Caches and their tags (database 1)");
    nexus_user_cache_entry profile[] = {{KEYSRT_STR("name"), KEYSRT_STR("Ada")}, {KEYSRT_STR("plan"), KEYSRT_STR("pro")}};
    must(nexus_user_cache_put(redis, user, profile, 2), "cache a user");
    STAYS("nexus:cache:user:user_123", nexus_user_cache_ttl(redis, user, &left), keysrt_hours(1));

    keysrt_view hash = KEYSRT_STR("hash_123");
    must(nexus_list_cache_set(redis, NEXUS_LIST_TYPE_CAMPAIGNS, hash, KEYSRT_STR("[{\"id\":\"camp_456\"}]")), "cache a page");
    STAYS("nexus:cache:list:campaigns:hash_123", nexus_list_cache_ttl(redis, NEXUS_LIST_TYPE_CAMPAIGNS, hash, &left), keysrt_minutes(5));
    keysrt_status refused = nexus_list_cache_set(redis, NEXUS_LIST_TYPE_CAMPAIGNS, hash, KEYSRT_STR("[1,2"));
    printf("  what is no JSON is refused: %s\n", keysrt_message(redis));
    expect(refused == KEYSRT_INVALID, "a refusal");

    must(nexus_user_cache_delete(redis, user), "invalidate the user");
    expect(nexus_user_cache_exists(redis, user) == KEYSRT_MISS, "the cache is empty");
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
