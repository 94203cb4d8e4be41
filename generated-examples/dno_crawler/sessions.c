/* sessions.c: tokens of signed-in users, links that work once, uploads. */
#include <stdio.h>

#include "scenes.h"

void sessions(dno_crawler_user_id user, int64_t now)
{
    heading("Sessions");
    const char *refresh = "cmVmcmVzaC10b2tlbg";
    const dno_crawler_session session = {.access_token = DNO_CRAWLER_JWT("eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiI1NTBlODQwMCJ9.c2lnbmF0dXJl"),
                                         .refresh_token = DNO_CRAWLER_TOKEN(refresh),
                                         .expires_at = {utc(now + settings.cache_ttl_session)}};
    dno_crawler_session_result got = {0};
    must(dno_crawler_session_set(redis, user, &session), "sign in");
    must(dno_crawler_session_get(redis, user, &got), "the session");
    printf("  the access token ends at %02u:%02u:%02u UTC\n", got.value.expires_at.value.hour, got.value.expires_at.value.minute,
           got.value.expires_at.value.second);
    expect(got.value.expires_at.value.minute == session.expires_at.value.minute, "the time as written");
    expect(READS(got.value.refresh_token, refresh), "the token as written");
    STAYS("session:550e8400-...", dno_crawler_session_ttl(redis, user, &left), keysrt_seconds(settings.cache_ttl_session));
    dno_crawler_session_result_clear(&got);

    const dno_crawler_refresh_token whose = {.user_id = user, .expires_at = {utc(now + settings.cache_ttl_refresh)}};
    must(dno_crawler_refresh_token_set(redis, digest_of(refresh), &whose), "the refresh token");
    expect(dno_crawler_refresh_token_exists(redis, digest_of("another")) == KEYSRT_MISS, "another token is nobody's");
    STAYS("refresh_token:DIGEST", dno_crawler_refresh_token_ttl(redis, digest_of(refresh), &left), keysrt_seconds(settings.cache_ttl_refresh));
}

void links(dno_crawler_user_id user, int64_t now)
{
    heading("Links that work once, and an upload");
    const dno_crawler_token token = DNO_CRAWLER_TOKEN("tok_1");
    const dno_crawler_email_change change = {.user_id = user, .new_email = DNO_CRAWLER_EMAIL("new@example.com")};
    const dno_crawler_password_reset reset = {.user_id = user};
    dno_crawler_email_change_result got = {0};
    must(dno_crawler_verify_email_set(redis, token, &change), "a link for an address");
    STAYS("verify:email:tok_1", dno_crawler_verify_email_ttl(redis, token, &left), keysrt_hours(24));
    must(dno_crawler_verify_email_take(redis, token, &got), "the link is used");
    printf("  the new address is %.*s\n", KEYSRT_FMT(got.value.new_email));
    expect(dno_crawler_verify_email_take(redis, token, &got) == KEYSRT_MISS, "a link works once");
    puts("  used a second time: MISS");
    dno_crawler_email_change_result_clear(&got);

    must(dno_crawler_reset_password_set(redis, token, &reset), "a link for a password");
    STAYS("reset:password:tok_1", dno_crawler_reset_password_ttl(redis, token, &left), keysrt_hours(1));

    const dno_crawler_session_id id = DNO_CRAWLER_SESSION_ID("up_1");
    const dno_crawler_upload upload = {.user_id = user, .file_type = KEYSRT_STR("profile_picture"), .expires_at = {utc(now + 3600)}};
    must(dno_crawler_upload_set(redis, id, &upload), "an upload");
    STAYS("upload:up_1", dno_crawler_upload_ttl(redis, id, &left), keysrt_hours(1));
}
