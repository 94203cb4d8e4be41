/* ttl.c: one place that turns a TTL clause into milliseconds. Must not send anything. */
#include "core/ttl.h"

#include "core/random.h"

#define STAYS (-1) /* as in keysrt_never() */

/* The longest that is sent: with the clock of any server added, still a number of 64 bits. */
#define LONGEST INT64_C(4611686018427387903)

static uint32_t u32_at(const void *base, uint32_t offset)
{
    uint32_t value = 0;
    if (base != NULL)
        memcpy(&value, (const char *)base + offset, sizeof value);
    return value;
}

/* A constant, or what a setting says in ms; INVALID where that is nothing. */
static keysrt_status resolve_told(int64_t *ms, const keysrt_quantity *told, const void *settings, keysrt_error *error)
{
    bool constant = told->source == KEYSRT_CONSTANT;
    *ms = constant ? told->value : (int64_t)u32_at(settings, told->offset) * told->value;
    if (constant || *ms > 0)
        return KEYSRT_OK;
    keysrt_error_set(error, "ttl: a setting that says it is %lld ms; it must be at least 1 ms", (long long)*ms);
    return KEYSRT_INVALID;
}

static keysrt_status resolve_asked(int64_t *ms, const keysrt_ttl *ttl, int64_t asked, keysrt_error *error)
{
    if (asked == STAYS && ttl->or_none) {
        *ms = STAYS;
        return KEYSRT_OK;
    }
    if (asked == 0 && ttl->ms > 0) {
        *ms = ttl->ms;
        return KEYSRT_OK;
    }
    int64_t max = ttl->max < LONGEST ? ttl->max : LONGEST;
    if (asked >= ttl->min && asked <= max && asked > 0) {
        *ms = asked;
        return KEYSRT_OK;
    }
    if (asked == STAYS)
        keysrt_error_set(error, "ttl: keysrt_never() is not allowed: the schema does not say `or none`");
    else if (asked == 0)
        keysrt_error_set(error, "ttl: the schema gives no default here: the caller must choose a TTL");
    else
        keysrt_error_set(error, "ttl: %lld ms is not within %lld to %lld ms", (long long)asked, (long long)ttl->min, (long long)max);
    return KEYSRT_INVALID;
}

/* As with constants, which the compiler has compared. */
static keysrt_status resolve_told_choice(int64_t *ms, const keysrt_ttl *ttl, const keysrt_ttl_input *input, keysrt_error *error)
{
    const keysrt_quantity *told = ttl->cases;
    keysrt_ttl all = *ttl;
    int64_t *const values[3] = {&all.ms, &all.min, &all.max};
    for (size_t i = 0; i < 3; i++) {
        keysrt_status status = resolve_told(values[i], &told[i], input->settings, error);
        if (status != KEYSRT_OK)
            return status;
    }
    if (all.min > all.max)
        keysrt_error_set(error, "ttl: its bounds are %lld to %lld ms: no length is within them", (long long)all.min, (long long)all.max);
    else if (all.ms != 0 && (all.ms < all.min || all.ms > all.max))
        keysrt_error_set(error, "ttl: its default, %lld ms, is not within %lld to %lld ms", (long long)all.ms, (long long)all.min, (long long)all.max);
    else
        return resolve_asked(ms, &all, input->asked.ms, error);
    return KEYSRT_INVALID;
}

/* The enum parameter has not been checked yet when the TTL is asked for. */
static keysrt_status resolve_case(int64_t *ms, const keysrt_key *key, const keysrt_ttl_input *input, keysrt_error *error)
{
    uint32_t chosen = u32_at(input->params, key->ttl.offset);
    for (uint32_t i = 0; i < key->pattern.count; i++) {
        const keysrt_piece *piece = &key->pattern.pieces[i];
        if (piece->type == NULL || piece->setting || piece->offset != key->ttl.offset || piece->type->code != KEYSRT_TYPE_ENUM)
            continue;
        if (chosen < ((const keysrt_enum *)piece->type->detail)->count) {
            if (key->ttl.source == KEYSRT_TTL_BY_SETTINGS)
                return resolve_told(ms, (const keysrt_quantity *)key->ttl.cases + chosen, input->settings, error);
            *ms = ((const int64_t *)key->ttl.cases)[chosen];
            return KEYSRT_OK;
        }
        keysrt_error_set(error, "%s: %lu is not a value of the enum", piece->name, (unsigned long)chosen);
        return KEYSRT_INVALID;
    }
    keysrt_error_set(error, "ttl: the tables name no enum parameter that chooses it");
    return KEYSRT_INVALID;
}

/* The declared length in ms, STAYS, or INVALID. */
static keysrt_status resolve(int64_t *ms, const keysrt_key *key, const keysrt_ttl_input *input, keysrt_error *error)
{
    const keysrt_ttl *ttl = &key->ttl;
    switch ((keysrt_ttl_source)ttl->source) {
    case KEYSRT_TTL_FIXED:
        *ms = ttl->ms;
        break;
    case KEYSRT_TTL_PARAM:
        *ms = (int64_t)u32_at(input->params, ttl->offset) * ttl->ms;
        break;
    case KEYSRT_TTL_SETTING:
        *ms = (int64_t)u32_at(input->settings, ttl->offset) * ttl->ms;
        break;
    case KEYSRT_TTL_BY:
    case KEYSRT_TTL_BY_SETTINGS:
        return resolve_case(ms, key, input, error);
    case KEYSRT_TTL_CALL_SETTINGS:
        return resolve_told_choice(ms, ttl, input, error);
    case KEYSRT_TTL_CALL:
        return resolve_asked(ms, ttl, input->asked.ms, error);
    case KEYSRT_TTL_NONE:
    case KEYSRT_TTL_FOREIGN:
        *ms = STAYS;
        return KEYSRT_OK;
    }
    if (*ms >= 1)
        return KEYSRT_OK;
    keysrt_error_set(error, "ttl: the %s that says it is %lld ms; it must be at least 1 ms",
                     ttl->source == KEYSRT_TTL_PARAM ? "parameter" : "setting", (long long)*ms);
    return KEYSRT_INVALID;
}

/* Takes off a random share of at most jitter/1000, so that keys written together do not expire together. */
static int64_t spread(int64_t ms, uint32_t jitter, uint64_t *random)
{
    if (jitter == 0 || ms <= 0)
        return ms;
    uint64_t widest = (uint64_t)ms / 1000 * jitter + (uint64_t)ms % 1000 * jitter / 1000;
    int64_t left = ms - (int64_t)(keysrt_random_next(random) % (widest + 1));
    return left < 1 ? 1 : left;
}

static keysrt_status resolve_plan(keysrt_ttl_plan *plan, const keysrt_key *key, const keysrt_ttl_input *input, keysrt_error *error)
{
    int64_t ms = 0;
    keysrt_status status = resolve(&ms, key, input, error);
    if (status != KEYSRT_OK)
        return status;
    if (ms > LONGEST) {
        keysrt_error_set(error, "ttl: %lld ms is more than a server can add to its clock", (long long)ms);
        return KEYSRT_INVALID;
    }
    if (ms == STAYS) {
        *plan = (keysrt_ttl_plan){.action = KEYSRT_TTL_PERSIST};
        return KEYSRT_OK;
    }
    *plan = (keysrt_ttl_plan){.action = KEYSRT_TTL_SET,
                              .ms = spread(ms, key->ttl.jitter, input->random),
                              .tail = key->ttl.tail,
                              .tail_len = key->ttl.tail_len};
    return KEYSRT_OK;
}

keysrt_status keysrt_ttl_for_write(keysrt_ttl_plan *plan, const keysrt_key *key, const keysrt_ttl_input *input, keysrt_error *error)
{
    const keysrt_ttl *ttl = &key->ttl;
    *plan = (keysrt_ttl_plan){.action = KEYSRT_TTL_LEAVE};
    if (ttl->source == KEYSRT_TTL_NONE)
        return KEYSRT_OK;
    plan->keep = true;
    if (ttl->source == KEYSRT_TTL_FOREIGN || ttl->mode == KEYSRT_TTL_AFTER)
        return KEYSRT_OK;
    keysrt_ttl_plan full;
    keysrt_status status = resolve_plan(&full, key, input, error);
    if (status != KEYSRT_OK)
        return status;
    if (ttl->mode != KEYSRT_TTL_CREATION)
        *plan = full;
    else if (full.action == KEYSRT_TTL_SET) {
        *plan = full;
        plan->action = KEYSRT_TTL_START;
        plan->keep = true;
    } /* created to stay: LEAVE */
    return KEYSRT_OK;
}

keysrt_status keysrt_ttl_for_read(keysrt_ttl_plan *plan, const keysrt_key *key, const keysrt_ttl_input *input, keysrt_error *error)
{
    *plan = (keysrt_ttl_plan){.action = KEYSRT_TTL_LEAVE, .keep = true};
    static const unsigned said = 1u << KEYSRT_TTL_FIXED | 1u << KEYSRT_TTL_PARAM | 1u << KEYSRT_TTL_BY | 1u << KEYSRT_TTL_SETTING |
                                 1u << KEYSRT_TTL_BY_SETTINGS; /* by others than the caller */
    if (key->ttl.mode != KEYSRT_TTL_SLIDING || (said >> key->ttl.source & 1u) == 0)
        return KEYSRT_OK;
    keysrt_ttl_plan full;
    keysrt_status status = resolve_plan(&full, key, input, error);
    if (status == KEYSRT_OK && full.action == KEYSRT_TTL_SET)
        *plan = full;
    return status;
}

keysrt_status keysrt_ttl_for_renewal(keysrt_ttl_plan *plan, const keysrt_key *key, const keysrt_ttl_input *input,
                                     keysrt_error *error)
{
    *plan = (keysrt_ttl_plan){.action = KEYSRT_TTL_LEAVE};
    if (key->ttl.source == KEYSRT_TTL_NONE || key->ttl.source == KEYSRT_TTL_FOREIGN) {
        keysrt_error_set(error, "ttl: the schema declares no length that could be set");
        return KEYSRT_INVALID;
    }
    return resolve_plan(plan, key, input, error);
}
