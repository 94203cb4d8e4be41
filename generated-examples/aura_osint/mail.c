/* mail.c: mail that waits to be sent, notifications, alerts. */
#include <stdio.h>
#include <time.h>

#include "scenes.h"

void mail(void)
{
    heading("Mail");
    const aura_osint_template_id welcome = AURA_OSINT_TEMPLATE_ID("welcome");
    must(aura_osint_email_template_set(redis, welcome, KEYSRT_STR("Dear {name}, welcome.")), "a template");
    aura_osint_string_map_entry gaps[] = {{KEYSRT_STR("name"), KEYSRT_STR("Jos\xc3\xa9 \"Pepe\"")}};
    const aura_osint_mail letter = {.to = AURA_OSINT_EMAIL("jose@example.org"), .template_id = welcome, .values = {gaps, 1}};
    const aura_osint_email_queue_id id = AURA_OSINT_EMAIL_QUEUE_ID("welcome:12345");
    must(aura_osint_email_queue_push(redis, id, &letter), "a letter");
    expect(aura_osint_email_queue_push(redis, id, &letter) == KEYSRT_MISS, "nobody is welcomed twice");

    /* The mail server is away for the first attempt. */
    aura_osint_email_queue_job mine = {0};
    must(aura_osint_email_queue_reserve(redis, &mine), "a letter to send");
    must(aura_osint_email_queue_fail(redis, &mine, KEYSRT_STR("connection refused"), keysrt_ms(0), NULL), "try again");
    must(aura_osint_email_queue_reserve(redis, &mine), "the same letter");
    printf("  to %.*s, attempt %llu: Dear %.*s\n", KEYSRT_FMT(mine.value.to), (unsigned long long)mine.lease.attempt,
           KEYSRT_FMT(mine.value.values.items[0].value));
    expect(mine.lease.attempt == 2 && mine.value.values.count == 1 && READS(mine.value.values.items[0].value, "Jos\xc3\xa9 \"Pepe\""), "the letter as written");
    must(aura_osint_email_queue_acknowledge(redis, &mine), "sent");
    expect(aura_osint_email_queue_reserve(redis, &mine) == KEYSRT_MISS, "no other letter");
    aura_osint_email_queue_job_clear(&mine);
    STAYS("email:template:welcome", aura_osint_email_template_ttl(redis, welcome, &left), keysrt_never());
}

void notifications(aura_osint_user_id user, aura_osint_investigation_id id)
{
    heading("Notifications and alerts");
    const int64_t now = (int64_t)time(NULL);
    const aura_osint_notification first = {.title = KEYSRT_STR("Scan finished"), .at = now - 60, .has_link = true, .link = KEYSRT_STR("/scans/abc123")};
    const aura_osint_notification second = {.title = KEYSRT_STR("2 breaches found"), .at = now};
    aura_osint_notification_array unread = {0};
    must(aura_osint_unread_notifications_push_left(redis, user, &first, NULL), "a notification");
    must(aura_osint_unread_notifications_push_left(redis, user, &second, NULL), "a notification");
    must(aura_osint_unread_notifications_range(redis, user, 0, -1, &unread), "what is unread");
    expect(unread.count == 2 && !unread.items[0].has_link && unread.items[1].has_link, "the newest first");
    printf("  %zu unread, the newest: %.*s\n", unread.count, KEYSRT_FMT(unread.items[0].title));
    aura_osint_notification_array_clear(&unread);
    STAYS("notification:12345:unread", aura_osint_unread_notifications_ttl(redis, user, &left), keysrt_days(30));

    const aura_osint_alert_id one = AURA_OSINT_ALERT_ID("a1");
    const aura_osint_alert alert = {.rule = KEYSRT_STR("new breach"), .severity = AURA_OSINT_SEVERITY_HIGH, .at = now};
    uint64_t active = 0;
    must(aura_osint_active_alerts_set_field(redis, id, one, &alert), "an alert");
    must(aura_osint_active_alerts_set_field(redis, id, AURA_OSINT_ALERT_ID("a2"), &alert), "another");
    STAYS("alert:xyz:active", aura_osint_active_alerts_ttl(redis, id, &left), keysrt_never());
    must(aura_osint_active_alerts_delete_field(redis, id, one), "the first is settled");
    must(aura_osint_active_alerts_size(redis, id, &active), "alerts");
    printf("  one of two alerts is settled, %llu is active\n", (unsigned long long)active);
    expect(active == 1, "one alert");
}
