/* words.c: durations, sizes and times to live in words. No markup and no escaping here: see words.h. */
#include "emit/words/words.h"

#include <inttypes.h>

/* ---- Numbers with units ----------------------------------------------------------------------------------------- */

void kc_words_count(struct kc_buf *out, uint64_t count, const char *singular, const char *plural)
{
    kc_buf_printf(out, "%" PRIu64 " %s", count, count == 1 ? singular : plural);
}

void kc_words_duration(struct kc_buf *out, int64_t ms)
{
    static const struct {
        uint64_t ms;
        const char *singular, *plural;
    } units[] = {
        {86400000, "day", "days"}, {3600000, "hour", "hours"},          {60000, "minute", "minutes"},
        {1000, "second", "seconds"}, {1, "millisecond", "milliseconds"},
    };
    uint64_t rest = ms > 0 ? (uint64_t)ms : 0;
    bool written = false;
    for (size_t i = 0; i < sizeof units / sizeof units[0]; i++) {
        uint64_t count = rest / units[i].ms;
        /* People say 24 and 36 hours, but 30 days. */
        if (count == 0 || (i == 0 && count < 2))
            continue;
        if (written)
            kc_buf_putc(out, ' ');
        kc_words_count(out, count, units[i].singular, units[i].plural);
        rest %= units[i].ms;
        written = true;
    }
    if (!written)
        kc_buf_puts(out, "0 milliseconds");
}

void kc_words_size(struct kc_buf *out, uint64_t bytes)
{
    static const char *const units[] = {"KB", "MB", "GB", "TB"};
    if (bytes < 1024 || bytes % 1024 != 0) {
        kc_words_count(out, bytes, "byte", "bytes");
        return;
    }
    size_t unit = 0;
    uint64_t count = bytes / 1024;
    for (; unit + 1 < sizeof units / sizeof units[0] && count % 1024 == 0; unit++)
        count /= 1024;
    kc_buf_printf(out, "%" PRIu64 " %s", count, units[unit]);
}

/* ---- Time to live ----------------------------------------------------------------------------------------------- */

static void put_param(struct kc_buf *out, const struct kc_key *key, uint32_t param)
{
    kc_buf_putc(out, '{');
    kc_buf_str(out, key->pattern.params[param].name);
    kc_buf_putc(out, '}');
}

static void put_setting(struct kc_buf *out, const struct kc_setting *setting)
{
    kc_buf_puts(out, "{$");
    kc_buf_str(out, setting->name);
    kc_buf_putc(out, '}');
}

static const char *unit_of(const struct kc_type *type)
{
    return type->kind == KC_T_MILLISECONDS ? "milliseconds" : "seconds";
}

/* " (90 seconds if not set)"; false: there is no default. */
static bool put_default(struct kc_buf *out, const struct kc_setting *setting)
{
    int64_t ms = kc_setting_default_ms(setting);
    if (ms < 0)
        return false;
    kc_buf_puts(out, " (");
    kc_words_duration(out, ms);
    kc_buf_puts(out, " if not set)");
    return true;
}

static void put_setting_length(struct kc_buf *out, const struct kc_setting *setting)
{
    kc_buf_puts(out, "as setting ");
    put_setting(out, setting);
    kc_buf_puts(out, " says");
    put_default(out, setting);
}

/* "{$keep} (90 seconds if not set)", "{$keep} seconds" */
static void put_setting_value(struct kc_buf *out, const struct kc_setting *setting)
{
    put_setting(out, setting);
    if (!put_default(out, setting))
        kc_buf_printf(out, " %s", unit_of(setting->type));
}

/* A length that a number or a setting says; a negative number: none. */
static void put_said(struct kc_buf *out, int64_t ms, const struct kc_setting *setting)
{
    if (setting != NULL)
        put_setting_value(out, setting);
    else if (ms < 0)
        kc_buf_puts(out, "no expiry");
    else
        kc_words_duration(out, ms);
}

static bool same_case(const struct kc_ttl *ttl, size_t a, size_t b)
{
    return ttl->cases[a] == ttl->cases[b] && (ttl->case_settings == NULL || ttl->case_settings[a] == ttl->case_settings[b]);
}

static bool case_seen_before(const struct kc_ttl *ttl, size_t value)
{
    for (size_t i = 0; i < value; i++) {
        if (same_case(ttl, i, value))
            return true;
    }
    return false;
}

static size_t distinct_cases(const struct kc_ttl *ttl, size_t count)
{
    size_t distinct = 0;
    for (size_t i = 0; i < count; i++)
        distinct += !case_seen_before(ttl, i);
    return distinct;
}

static bool is_last_case(const struct kc_ttl *ttl, size_t count, size_t value)
{
    for (size_t i = value + 1; i < count; i++) {
        if (same_case(ttl, i, value))
            return false;
    }
    return true;
}

static void put_case_names(struct kc_buf *out, const struct kc_ttl *ttl, const struct kc_enum *names, size_t first)
{
    bool written = false;
    for (size_t i = first; i < names->value_count; i++) {
        if (!same_case(ttl, i, first))
            continue;
        if (written)
            kc_buf_puts(out, is_last_case(ttl, names->value_count, i) ? " and " : ", ");
        kc_buf_str(out, names->values[i].name);
        written = true;
    }
}

/* "by {type}: 5 minutes for dashboard, 1 hour for search and user": values with the same length stand together. */
static void put_by(struct kc_buf *out, const struct kc_key *key)
{
    const struct kc_enum *names = key->pattern.params[key->ttl.param].type->enumeration;
    kc_buf_puts(out, "by ");
    put_param(out, key, key->ttl.param);
    if (names == NULL || distinct_cases(&key->ttl, names->value_count) == 0)
        return;
    const char *between = ": ";
    for (size_t i = 0; i < names->value_count; i++) {
        if (case_seen_before(&key->ttl, i))
            continue;
        kc_buf_puts(out, between);
        put_said(out, key->ttl.cases[i], key->ttl.case_settings == NULL ? NULL : key->ttl.case_settings[i]);
        kc_buf_puts(out, " for ");
        put_case_names(out, &key->ttl, names, i);
        between = ", ";
    }
}

/* "1 second to 2 days", "at most 2 days", "at least 1 second"; false: no bound, nothing written. */
static bool put_bounds(struct kc_buf *out, const struct kc_ttl *ttl)
{
    bool low = ttl->min_setting != NULL || ttl->min_ms > 1, high = ttl->max_setting != NULL || ttl->max_ms != INT64_MAX;
    if (low && !high)
        kc_buf_puts(out, "at least ");
    if (low)
        put_said(out, ttl->min_ms, ttl->min_setting);
    if (high)
        kc_buf_puts(out, low ? " to " : "at most ");
    if (high)
        put_said(out, ttl->max_ms, ttl->max_setting);
    return low || high;
}

static void put_chosen_by_caller(struct kc_buf *out, const struct kc_ttl *ttl)
{
    bool has_default = ttl->ms > 0 || ttl->ms_setting != NULL;
    if (ttl->min_ms == ttl->max_ms && ttl->min_setting == ttl->max_setting) { /* `24h or none`: no other length can be chosen */
        put_said(out, ttl->max_ms, ttl->max_setting);
        return;
    }
    if (has_default) {
        put_said(out, ttl->ms, ttl->ms_setting);
        kc_buf_puts(out, " unless the caller chooses");
    } else {
        kc_buf_puts(out, "the caller chooses");
    }
    struct kc_buf bounds = {0};
    if (put_bounds(&bounds, ttl)) {
        bool plain = ttl->min_setting == NULL && ttl->max_setting == NULL; /* no parentheses in it */
        kc_buf_puts(out, has_default && plain ? " (" : ": ");
        kc_buf_put(out, bounds.data, bounds.len);
        kc_buf_puts(out, has_default && plain ? ")" : "");
    }
    kc_buf_free(&bounds);
}

static void put_length(struct kc_buf *out, const struct kc_key *key)
{
    const struct kc_ttl *ttl = &key->ttl;
    switch (ttl->source) {
    case KC_TTL_FIXED: kc_words_duration(out, ttl->ms); break;
    case KC_TTL_PARAM:
        kc_buf_printf(out, "as many %s as parameter ", unit_of(key->pattern.params[ttl->param].type));
        put_param(out, key, ttl->param);
        kc_buf_puts(out, " says");
        break;
    case KC_TTL_SETTING: put_setting_length(out, ttl->setting); break;
    case KC_TTL_BY: put_by(out, key); break;
    case KC_TTL_CALL: put_chosen_by_caller(out, ttl); break;
    case KC_TTL_NONE: kc_buf_puts(out, "never expires"); break;
    case KC_TTL_SOME: kc_buf_puts(out, "always expires; after how long is not known"); break;
    case KC_TTL_UNKNOWN: kc_buf_puts(out, "may expire or not"); break;
    }
}

static void put_mode(struct kc_buf *out, const struct kc_key *key)
{
    switch (key->ttl.mode) {
    case KC_TTL_ON_WRITE: kc_buf_puts(out, key->external ? "" : "; every write sets it anew"); break;
    case KC_TTL_FROM_CREATION: kc_buf_puts(out, " from creation; later writes keep it"); break;
    case KC_TTL_SLIDING: kc_buf_puts(out, "; every write and every read sets it anew"); break;
    case KC_TTL_AFTER:
        kc_buf_puts(out, " after ");
        kc_buf_str(out, key->ttl.after);
        kc_buf_puts(out, "; until then the key stays");
        break;
    }
}

static bool has_length(const struct kc_ttl *ttl)
{
    return ttl->source != KC_TTL_NONE && ttl->source != KC_TTL_SOME && ttl->source != KC_TTL_UNKNOWN;
}

static void put_lease(struct kc_buf *out, const struct kc_key *key)
{
    put_length(out, key);
    if (has_length(&key->ttl))
        kc_buf_puts(out, "; the lease, which renewing prolongs");
}

static void put_rest(struct kc_buf *out, const struct kc_ttl *ttl)
{
    if (ttl->jitter != 0) {
        kc_buf_printf(out, "; up to %" PRIu32, ttl->jitter / 10);
        if (ttl->jitter % 10 != 0)
            kc_buf_printf(out, ".%" PRIu32, ttl->jitter % 10);
        kc_buf_puts(out, "% shorter at random, so that keys written together do not expire together");
    }
    if (ttl->or_none)
        kc_buf_puts(out, "; the caller may also choose that it never expires");
}

void kc_words_ttl(struct kc_buf *out, const struct kc_key *key)
{
    switch (key->kind) {
    case KC_CHANNEL: kc_buf_puts(out, "messages are not kept"); return;
    case KC_LIMITER:
        if (key->ttl.source == KC_TTL_NONE) {
            kc_buf_puts(out, "the limiter's window");
            return;
        }
        put_length(out, key);
        kc_buf_puts(out, "; the limiter's window");
        break;
    case KC_LOCK:
    case KC_SEMAPHORE: put_lease(out, key); break;
    default:
        put_length(out, key);
        if (has_length(&key->ttl))
            put_mode(out, key);
    }
    put_rest(out, &key->ttl);
}

static void put_short_length(struct kc_buf *out, const struct kc_key *key)
{
    const struct kc_ttl *ttl = &key->ttl;
    switch (ttl->source) {
    case KC_TTL_FIXED: kc_words_duration(out, ttl->ms); break;
    case KC_TTL_PARAM: put_param(out, key, ttl->param); break;
    case KC_TTL_SETTING: put_setting(out, ttl->setting); break;
    case KC_TTL_BY:
        kc_buf_puts(out, "by ");
        put_param(out, key, ttl->param);
        break;
    case KC_TTL_CALL:
        if (ttl->ms_setting != NULL)
            put_setting(out, ttl->ms_setting);
        else if (ttl->ms > 0)
            kc_words_duration(out, ttl->ms);
        else if (!put_bounds(out, ttl))
            kc_buf_puts(out, "at call");
        break;
    case KC_TTL_NONE: kc_buf_puts(out, key->kind == KC_LIMITER ? "window" : "never"); break;
    case KC_TTL_SOME: kc_buf_puts(out, "some"); break;
    case KC_TTL_UNKNOWN: kc_buf_puts(out, "unknown"); break;
    }
}

void kc_words_ttl_short(struct kc_buf *out, const struct kc_key *key)
{
    if (key->kind == KC_CHANNEL)
        return;
    put_short_length(out, key);
    if (has_length(&key->ttl)) {
        if (key->ttl.mode == KC_TTL_FROM_CREATION)
            kc_buf_puts(out, " from creation");
        else if (key->ttl.mode == KC_TTL_SLIDING)
            kc_buf_puts(out, " sliding");
        else if (key->ttl.mode == KC_TTL_AFTER) {
            kc_buf_puts(out, " after ");
            kc_buf_str(out, key->ttl.after);
        }
    }
    if (key->ttl.or_none)
        kc_buf_puts(out, " or never");
}
