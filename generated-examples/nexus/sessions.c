/* sessions.c: who is signed in, who is there, and codes that work once. */
#include <stdio.h>

#include "scenes.h"

void session_life(nexus_user_id user, int64_t now)
{
    heading("A session's life (database 0)");
    nexus_session_id id = NEXUS_SESSION_ID("sess_abc123");
    nexus_session session = {.user_id = user, .email = NEXUS_EMAIL("user@example.com"), .role = NEXUS_ROLE_MANAGER, .last_activity = now - 60};
    must(keysrt_ip_parse(&session.ip, "192.168.1.1"), "address");
    must(nexus_session_put(redis, id, &session), "sign in");
    must(nexus_user_sessions_add(redis, user, id, NULL), "remember the session");
    must(nexus_refresh_set(redis, NEXUS_TOKEN_ID("token_xyz789"), user), "refresh token");
    STAYS("nexus:session:sess_abc123", nexus_session_ttl(redis, id, &left), keysrt_hours(24));
    STAYS("nexus:session:user:user_123:sessions", nexus_user_sessions_ttl(redis, user, &left), keysrt_days(30));
    STAYS("nexus:refresh:token_xyz789", nexus_refresh_ttl(redis, NEXUS_TOKEN_ID("token_xyz789"), &left), keysrt_days(7));

    must(nexus_session_set_last_activity(redis, id, now), "activity");
    nexus_session got = {0};
    char address[46];
    must(nexus_session_get(redis, id, &got), "read the session");
    keysrt_ip_format(&got.ip, address);
    printf("  session of %.*s <%.*s> from %s, last active at %lld\n", KEYSRT_FMT(got.user_id), KEYSRT_FMT(got.email), address,
           (long long)got.last_activity);
    expect(got.role == NEXUS_ROLE_MANAGER && got.last_activity == now, "the session as written");

    keysrt_status refused = nexus_session_get(redis, NEXUS_SESSION_ID("user:user_123"), &got);
    printf("  an id that would land on another key is refused: %s\n", keysrt_message(redis));
    expect(refused == KEYSRT_INVALID, "a refusal");

    must(nexus_session_delete(redis, id), "sign out");
    must(nexus_user_sessions_remove(redis, user, id, NULL), "forget the session");
    expect(nexus_session_get(redis, id, &got) == KEYSRT_MISS, "no session after signing out");
    puts("  signed out: reading the session gives MISS");
    nexus_session_clear(&got);
}

void presence(nexus_user_id user, int64_t now)
{
    heading("Presence: a heartbeat renews it (database 0)");
    must(nexus_presence_set(redis, user, now), "heartbeat");
    STAYS("nexus:presence:user:user_123", nexus_presence_ttl(redis, user, &left), keysrt_minutes(5));
    expect(nexus_presence_exists(redis, user) == KEYSRT_OK, "online");
    expect(nexus_presence_exists(redis, NEXUS_USER_ID("user_456")) == KEYSRT_MISS, "offline");
    puts("  user_123 is online, user_456 is not");
}

void codes(nexus_user_id user)
{
    heading("One-time codes (database 0)");
    keysrt_view code = KEYSRT_STR("ABC123");
    nexus_user_id_result owner = {0};
    must(nexus_verify_email_set(redis, code, user), "a code");
    STAYS("nexus:verify:email:ABC123", nexus_verify_email_ttl(redis, code, &left), keysrt_minutes(15));
    must(nexus_verify_email_take(redis, code, &owner), "use the code");
    printf("  the code belongs to %.*s\n", KEYSRT_FMT(owner.value));
    keysrt_status again = nexus_verify_email_take(redis, code, &owner);
    expect(again == KEYSRT_MISS, "a code works once");
    puts("  used a second time: MISS");
    nexus_user_id_result_clear(&owner);
}
