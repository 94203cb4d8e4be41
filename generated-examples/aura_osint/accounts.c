/* accounts.c: who is signed in, and what he may do. */
#include <stdio.h>
#include <string.h>

#include "scenes.h"

aura_osint_digest digest_of(const char *text)
{
    aura_osint_digest digest = {{0}};
    sha256(text, strlen(text), digest.bytes);
    return digest;
}

static void tokens(aura_osint_user_id user)
{
    /* Only a token's digest is kept: who reads the keyspace cannot sign in with it. */
    const aura_osint_digest token = digest_of("test");
    aura_osint_user_id_result owner = {0};
    keysrt_text name = {0};
    must(aura_osint_auth_token_set(redis, token, user), "a token");
    must(aura_osint_auth_token_key_name(redis, token, &name), "its key");
    printf("  the token's key ends in its digest: …%.*s\n", 16, name.value.data + name.value.len - 16);
    /* The first vector of every list of SHA-256 vectors. */
    expect(memcmp(name.value.data, "auth:token:9f86d081884c7d65", 27) == 0, "SHA-256 of 'test'");
    STAYS("auth:token:9f86d081884c7d65..", aura_osint_auth_token_ttl(redis, token, &left), keysrt_hours(1));
    must(aura_osint_auth_token_get(redis, token, &owner), "whose token");
    expect(READS(owner.value, user.data), "the user's token");
    expect(aura_osint_auth_token_get(redis, digest_of("forged"), &owner) == KEYSRT_MISS, "a forged token is nobody's");
    keysrt_text_clear(&name);
    aura_osint_user_id_result_clear(&owner);

    const aura_osint_digest devices[] = {digest_of("phone"), digest_of("laptop")};
    uint64_t added = 0;
    must(aura_osint_auth_refresh_add_many(redis, user, devices, 2, &added), "refresh tokens");
    must(aura_osint_auth_refresh_remove(redis, user, devices[0], NULL), "sign out on the phone");
    expect(aura_osint_auth_refresh_contains(redis, user, devices[1]) == KEYSRT_OK, "the laptop stays signed in");
    STAYS("auth:refresh:12345", aura_osint_auth_refresh_ttl(redis, user, &left), keysrt_days(7));
}

void accounts(aura_osint_user_id user)
{
    heading("Signed in");
    const aura_osint_user_session_entry session[] = {{KEYSRT_STR("name"), KEYSRT_STR("Claire")}, {KEYSRT_STR("agent"), KEYSRT_STR("Firefox")}};
    const keysrt_view rights[] = {KEYSRT_STR("scan.start"), KEYSRT_STR("report.read")};
    must(aura_osint_user_session_put(redis, user, session, 2), "a session");
    STAYS("user:12345:session", aura_osint_user_session_ttl(redis, user, &left), keysrt_hours(1));

    must(aura_osint_user_permissions_add_many(redis, user, rights, 2, NULL), "permissions");
    expect(aura_osint_user_permissions_contains(redis, user, rights[0]) == KEYSRT_OK, "she may start scans");
    expect(aura_osint_user_permissions_contains(redis, user, KEYSRT_STR("user.delete")) == KEYSRT_MISS, "she may not delete users");
    puts("  Claire may start scans, and may not delete users");
    STAYS("user:12345:permissions", aura_osint_user_permissions_ttl(redis, user, &left), keysrt_hours(1));

    must(aura_osint_user_preferences_set_field(redis, user, KEYSRT_STR("theme"), KEYSRT_STR("dark")), "a preference");
    STAYS("user:12345:preferences", aura_osint_user_preferences_ttl(redis, user, &left), keysrt_hours(1));
    tokens(user);
}
