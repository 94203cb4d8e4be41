/* json_clauses.c: how long a key of the JSON model lives, whom it gives way to, what its recipe says. */
#include "emit/json/json_emit.h"
#include "emit/words/words.h"

/* ---- TTL -------------------------------------------------------------------------------------------------------- */

static const char *const source_names[] = {
    [KC_TTL_NONE] = "none",  [KC_TTL_FIXED] = "fixed",  [KC_TTL_PARAM] = "param", [KC_TTL_SETTING] = "setting",
    [KC_TTL_BY] = "by",      [KC_TTL_CALL] = "call",    [KC_TTL_SOME] = "some",   [KC_TTL_UNKNOWN] = "unknown",
};
static const char *const mode_names[] = {
    [KC_TTL_ON_WRITE] = "write",
    [KC_TTL_FROM_CREATION] = "creation",
    [KC_TTL_SLIDING] = "sliding",
    [KC_TTL_AFTER] = "after",
};

/* A number of ms, null for none, or {"setting": "name"}. */
static void put_said(struct json_emit *emit, int64_t ms, const struct kc_setting *setting)
{
    if (setting != NULL) {
        kc_json_open_object(&emit->json);
        kc_json_member_str(&emit->json, "setting", setting->name);
        kc_json_close_object(&emit->json);
    } else if (ms == INT64_MAX) {
        kc_json_null(&emit->json);
    } else {
        kc_json_int(&emit->json, ms);
    }
}

static void put_cases(struct json_emit *emit, const struct kc_key *key)
{
    const struct kc_enum *names = key->pattern.params[key->ttl.param].type->enumeration;
    kc_json_name(&emit->json, "cases");
    kc_json_open_object(&emit->json);
    for (size_t i = 0; names != NULL && i < names->value_count; i++) {
        kc_json_name_str(&emit->json, names->values[i].name);
        put_said(emit, key->ttl.cases[i] < 0 ? INT64_MAX : key->ttl.cases[i], key->ttl.case_settings == NULL ? NULL : key->ttl.case_settings[i]);
    }
    kc_json_close_object(&emit->json);
}

static void put_choice(struct json_emit *emit, const struct kc_ttl *ttl)
{
    if (ttl->ms > 0 || ttl->ms_setting != NULL) {
        kc_json_name(&emit->json, "default_ms");
        put_said(emit, ttl->ms, ttl->ms_setting);
    }
    kc_json_name(&emit->json, "min_ms");
    put_said(emit, ttl->min_ms, ttl->min_setting);
    kc_json_name(&emit->json, "max_ms");
    put_said(emit, ttl->max_ms, ttl->max_setting);
}

static void put_length(struct json_emit *emit, const struct kc_key *key)
{
    const struct kc_ttl *ttl = &key->ttl;
    switch (ttl->source) {
    case KC_TTL_FIXED: kc_json_member_int(&emit->json, "ms", ttl->ms); break;
    case KC_TTL_PARAM: kc_json_member_str(&emit->json, "param", key->pattern.params[ttl->param].name); break;
    case KC_TTL_SETTING: kc_json_member_str(&emit->json, "setting", ttl->setting->name); break;
    case KC_TTL_BY:
        kc_json_member_str(&emit->json, "param", key->pattern.params[ttl->param].name);
        put_cases(emit, key);
        break;
    case KC_TTL_CALL: put_choice(emit, ttl); break;
    default: break;
    }
}

void json_ttl(struct json_emit *emit, const struct kc_key *key)
{
    const struct kc_ttl *ttl = &key->ttl;
    bool has_length = ttl->source != KC_TTL_NONE && ttl->source != KC_TTL_SOME && ttl->source != KC_TTL_UNKNOWN;
    kc_json_name(&emit->json, "ttl");
    if (key->kind == KC_CHANNEL) {
        kc_json_null(&emit->json);
        return;
    }
    kc_json_flat(&emit->json);
    kc_json_open_object(&emit->json);
    kc_json_member_text(&emit->json, "source", source_names[ttl->source]);
    put_length(emit, key);
    if (has_length)
        kc_json_member_text(&emit->json, "set_by", mode_names[ttl->mode]);
    if (has_length && ttl->mode == KC_TTL_AFTER)
        kc_json_member_str(&emit->json, "after", ttl->after);
    if (ttl->or_none)
        kc_json_member_bool(&emit->json, "or_none", true);
    if (ttl->jitter != 0)
        kc_json_member_uint(&emit->json, "jitter_permille", ttl->jitter);
    emit->scratch.len = 0;
    kc_words_ttl(&emit->scratch, key);
    kc_json_member_str(&emit->json, "words", (struct kc_str){emit->scratch.data, emit->scratch.len});
    kc_json_close_object(&emit->json);
}

/* ---- Other clauses ---------------------------------------------------------------------------------------------- */

static void put_quantity(struct json_emit *emit, const struct kc_key *key, const char *name, const struct kc_quantity *quantity)
{
    if (quantity->kind == KC_Q_ABSENT)
        return;
    kc_json_name(&emit->json, name);
    if (quantity->kind == KC_Q_CONSTANT) {
        kc_json_uint(&emit->json, quantity->value);
        return;
    }
    kc_json_flat(&emit->json);
    kc_json_open_object(&emit->json);
    if (quantity->kind == KC_Q_PARAM)
        kc_json_member_str(&emit->json, "param", key->pattern.params[quantity->param].name);
    else if (quantity->kind == KC_Q_SETTING)
        kc_json_member_str(&emit->json, "setting", quantity->setting->name);
    else
        kc_json_member_bool(&emit->json, "at_call", true);
    kc_json_close_object(&emit->json);
}

static void put_yields(struct json_emit *emit, const struct kc_key *key)
{
    if (!key->yields_to_all && key->yield_count == 0)
        return;
    kc_json_name(&emit->json, "yields_to");
    if (key->yields_to_all && key->yield_count == 0) {
        kc_json_text(&emit->json, "all");
        return;
    }
    kc_json_flat(&emit->json);
    kc_json_open_array(&emit->json);
    for (size_t i = 0; i < key->yield_count; i++)
        kc_json_str(&emit->json, key->yields[i]->name);
    kc_json_close_array(&emit->json);
}

static void put_taggings(struct json_emit *emit, const struct kc_key *key)
{
    if (key->tagging_count == 0)
        return;
    kc_json_name(&emit->json, "tagged");
    kc_json_open_array(&emit->json);
    for (size_t i = 0; i < key->tagging_count; i++) {
        const struct kc_tagging *tagging = &key->taggings[i];
        kc_json_flat(&emit->json);
        kc_json_open_object(&emit->json);
        kc_json_member_str(&emit->json, "tags", tagging->tags->name);
        kc_json_name(&emit->json, "params");
        kc_json_open_array(&emit->json);
        for (size_t j = 0; j < tagging->tags->pattern.param_count; j++)
            kc_json_str(&emit->json, key->pattern.params[tagging->params[j]].name);
        kc_json_close_array(&emit->json);
        kc_json_close_object(&emit->json);
    }
    kc_json_close_array(&emit->json);
}

static void put_side_keys(struct json_emit *emit, const struct kc_key *key)
{
    if (key->side_key_count == 0)
        return;
    kc_json_name(&emit->json, "side_keys");
    kc_json_open_array(&emit->json);
    for (size_t i = 0; i < key->side_key_count; i++) {
        kc_json_open_object(&emit->json);
        kc_json_member_str(&emit->json, "name", key->side_keys[i].name);
        kc_json_member_str(&emit->json, "redis_type", key->side_keys[i].redis_type);
        json_pattern(emit, &key->side_keys[i].pattern);
        kc_json_close_object(&emit->json);
    }
    kc_json_close_array(&emit->json);
}

static void put_groups(struct json_emit *emit, const struct kc_key *key)
{
    if (key->group_count == 0)
        return;
    kc_json_name(&emit->json, "consumer_groups");
    kc_json_flat(&emit->json);
    kc_json_open_array(&emit->json);
    for (size_t i = 0; i < key->group_count; i++)
        kc_json_str(&emit->json, key->groups[i]);
    kc_json_close_array(&emit->json);
}

static void put_flags(struct json_emit *emit, const struct kc_key *key)
{
    if (key->once)
        kc_json_member_bool(&emit->json, "once", true);
    put_quantity(emit, key, "capped", &key->capped);
    if (key->capped_approximately)
        kc_json_member_bool(&emit->json, "capped_approximately", true);
    put_quantity(emit, key, "window_ms", &key->window);
    if (key->algorithm.data != NULL)
        kc_json_member_str(&emit->json, "algorithm", key->algorithm);
    if (key->aligned)
        kc_json_member_str(&emit->json, "aligned", key->pattern.params[key->aligned_param].name);
    if (key->unavailable.data != NULL)
        kc_json_member_str(&emit->json, "when_unavailable", key->unavailable);
    if (key->has_priority)
        kc_json_member_str(&emit->json, "priority", key->pattern.params[key->priority_param].name);
    if (key->early)
        kc_json_member_bool(&emit->json, "early", true);
    if (key->versions)
        kc_json_member_bool(&emit->json, "versions", true);
}

void json_clauses(struct json_emit *emit, const struct kc_key *key)
{
    put_flags(emit, key);
    put_quantity(emit, key, "limit", &key->limit);
    put_quantity(emit, key, "per_ms", &key->per);
    put_quantity(emit, key, "lease_ms", &key->lease);
    put_quantity(emit, key, "attempts", &key->attempts);
    put_quantity(emit, key, "missing_ms", &key->missing);
    put_quantity(emit, key, "stale_ms", &key->stale);
    put_quantity(emit, key, "compress_over_bytes", &key->compress_over);
    put_quantity(emit, key, "local_count", &key->local_count);
    put_quantity(emit, key, "local_ms", &key->local_for);
    put_yields(emit, key);
    put_taggings(emit, key);
    put_groups(emit, key);
    put_side_keys(emit, key);
}
