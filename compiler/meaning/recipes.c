/* recipes.c: the clauses of limiter, semaphore, queue, cache and tags, and the keys that recipes keep beside their own. */
#include <inttypes.h>

#include "meaning/resolve.h"

#include <string.h>

static struct kc_quantity amount_of(struct resolver *r, const struct key_work *work, const struct kc_amount *amount,
                                    struct amount_rules rules)
{
    return kc_resolve_amount(r, work->broken ? NULL : &work->key->pattern, amount, rules);
}

static struct kc_quantity clause_amount(struct resolver *r, const struct key_work *work, enum kc_clause_kind clause,
                                        struct amount_rules rules)
{
    if (work->clauses[clause] == NULL)
        return (struct kc_quantity){.kind = KC_Q_ABSENT};
    return amount_of(r, work, &work->clauses[clause]->amount, rules);
}

/* The one word of a clause, which the grammar has checked; data NULL: the clause is not there. */
static struct kc_str word_of(const struct key_work *work, enum kc_clause_kind clause)
{
    return work->clauses[clause] == NULL ? (struct kc_str){NULL, 0} : work->clauses[clause]->names.items[0].text;
}

/* ---- Limits ------------------------------------------------------------------------------------------------------ */

/* A limiter's window is its time to live. */
static void ttl_from_window(struct kc_key *key, struct kc_span span)
{
    struct kc_ttl *ttl = &key->ttl;
    ttl->span = span;
    switch (key->per.kind) {
    case KC_Q_CONSTANT:
        ttl->source = KC_TTL_FIXED;
        ttl->ms = (int64_t)key->per.value;
        break;
    case KC_Q_PARAM:
        ttl->source = KC_TTL_PARAM;
        ttl->param = key->per.param;
        break;
    case KC_Q_SETTING:
        ttl->source = KC_TTL_SETTING;
        ttl->setting = key->per.setting;
        break;
    case KC_Q_AT_CALL:
        ttl->source = KC_TTL_CALL;
        ttl->min_ms = 1;
        ttl->max_ms = INT64_MAX;
        break;
    case KC_Q_ABSENT: break;
    }
}

/* Where the scripts' numbers end to be exact. */
#define MOST_OF_A_LIMIT UINT64_C(9007199254740992)
#define LONGEST_WINDOW_MS (MOST_OF_A_LIMIT / 4000) /* in microseconds beside the server's time */

static void check_most(struct resolver *r, const struct kc_amount *amount, const struct kc_quantity *quantity, const char *what, uint64_t most)
{
    if (quantity->kind == KC_Q_CONSTANT && quantity->value > most)
        kc_report(r->diags, KC_E_0419_CLAUSE_NUMBER, amount->span, "'%s' cannot be %.*s: it is too large", what, KC_FMT(amount->number.text));
}

static void resolve_limit(struct resolver *r, struct key_work *work)
{
    const struct kc_clause *limit = work->clauses[KC_CLAUSE_LIMIT];
    struct kc_key *key = work->key;
    bool limiter = key->kind == KC_LIMITER;
    if (limit == NULL)
        return;
    key->limit = amount_of(r, work, &limit->amount, (struct amount_rules){"limit", AMOUNT_COUNT, true, true});
    check_most(r, &limit->amount, &key->limit, "limit", MOST_OF_A_LIMIT);
    if (limit->has_second != limiter) {
        kc_report(r->diags, limiter ? KC_E_0403_CLAUSE_MISSING : KC_E_0402_CLAUSE_NOT_FOR_KIND, limit->span,
                  limiter ? "a limiter's limit is so many per duration: 'limit 600 per 1m'"
                          : "a semaphore's limit is a number of holders, without 'per'");
        return;
    }
    if (!limiter)
        return;
    key->per = amount_of(r, work, &limit->amount2, (struct amount_rules){"per", AMOUNT_DURATION, true, true});
    check_most(r, &limit->amount2, &key->per, "per", LONGEST_WINDOW_MS);
    ttl_from_window(key, limit->span);
}

static bool may_hold_window(const struct kc_type *type)
{
    return (type->kind == KC_T_INT && type->bits >= 32) || type->kind == KC_T_TIMESTAMP || type->kind == KC_T_TIMESTAMP_MS || type->kind == KC_T_TIME ||
           type->kind == KC_T_DATE;
}

static bool tells(struct kc_str format, char directive)
{
    for (size_t at = 0; at + 1 < format.len; at++) {
        if (format.data[at] == '%' && format.data[at + 1] == directive)
            return true;
        at += format.data[at] == '%';
    }
    return false;
}

/* A type tells windows apart that are a multiple of so many ms. */
static uint64_t grain_of(const struct kc_type *type)
{
    static const struct {
        char directive;
        uint64_t ms;
    } grains[] = {{'f', 1}, {'S', 1000}, {'M', 60000}, {'H', 3600000}, {'d', 86400000}};
    if (type->kind != KC_T_TIME)
        return type->kind == KC_T_TIMESTAMP ? 1000 : type->kind == KC_T_DATE ? 86400000 : 1;
    for (size_t i = 0; i < sizeof grains / sizeof *grains; i++)
        if (tells(type->format, grains[i].directive))
            return grains[i].ms;
    return UINT64_MAX; /* months are of different length */
}

/* The parameter is computed from the window, so the window cannot come from it; and it must tell one window from the next. */
static bool fits_window(struct resolver *r, const struct kc_key *key, const struct kc_clause *aligned, uint32_t param)
{
    bool circular = (key->limit.kind == KC_Q_PARAM && key->limit.param == param) || (key->per.kind == KC_Q_PARAM && key->per.param == param);
    if (circular) {
        kc_report(r->diags, KC_E_0420_AMOUNT_FORM, aligned->amount.span, "the window that the accessor computes cannot be what it is computed from");
        return false;
    }
    const struct kc_type *type = key->pattern.params[param].type;
    if (key->per.kind != KC_Q_CONSTANT || key->per.value % grain_of(type) == 0)
        return true;
    kc_report(r->diags, KC_E_0407_PARAMETER_TYPE, aligned->amount.span, "'%.*s' cannot tell windows of %" PRIu64 " ms apart", KC_FMT(type->spelling),
              key->per.value);
    return false;
}

static void resolve_aligned(struct resolver *r, struct key_work *work)
{
    const struct kc_clause *aligned = work->clauses[KC_CLAUSE_ALIGNED];
    struct kc_key *key = work->key;
    if (aligned == NULL || work->broken)
        return;
    long param = aligned->amount.kind == KC_AMOUNT_PARAM ? kc_find_param(r, &key->pattern, aligned->amount.name) : -1;
    if (aligned->amount.kind != KC_AMOUNT_PARAM)
        kc_report(r->diags, KC_E_0420_AMOUNT_FORM, aligned->amount.span,
                  "'aligned' names the parameter that holds the window");
    if (param < 0)
        return;
    const struct kc_type *type = key->pattern.params[param].type;
    if (!may_hold_window(type)) {
        kc_report(r->diags, KC_E_0407_PARAMETER_TYPE, aligned->amount.span,
                  "the window needs an integer of 32 bits or more, a timestamp, a time or a date, and this is '%.*s'",
                  KC_FMT(type->spelling));
        return;
    }
    if (key->algorithm.data != NULL && !kc_str_is(key->algorithm, "fixed")) {
        kc_report(r->diags, KC_E_0402_CLAUSE_NOT_FOR_KIND, aligned->span, "only a fixed window can be aligned");
        return;
    }
    if (!fits_window(r, key, aligned, (uint32_t)param))
        return;
    key->aligned = true;
    key->aligned_param = (uint32_t)param;
}

/* A sliding window keeps a member for each hit. */
enum { MOST_MEMBERS = 10000 };

static void warn_of_size(struct resolver *r, const struct key_work *work)
{
    const struct kc_key *key = work->key;
    if (key->external || key->limit.kind != KC_Q_CONSTANT || key->limit.value <= MOST_MEMBERS || !kc_str_is(key->algorithm, "sliding"))
        return;
    struct kc_diag *diag = kc_report(r->diags, KC_W_0437_LARGE_WINDOW, work->clauses[KC_CLAUSE_LIMIT]->amount.span,
                                     "a sliding window keeps a member for each hit: up to %" PRIu64 " in one key", key->limit.value);
    kc_note(r->diags, diag, "'bucket' needs one number, however large the limit is");
}

static void resolve_limiter(struct resolver *r, struct key_work *work)
{
    work->key->algorithm = word_of(work, KC_CLAUSE_ALGORITHM);
    work->key->unavailable = word_of(work, KC_CLAUSE_UNAVAILABLE);
    resolve_limit(r, work);
    resolve_aligned(r, work);
    warn_of_size(r, work);
}

/* ---- Queues and caches ------------------------------------------------------------------------------------------- */

/* A job that is one short text names itself; any other has an id that the caller chooses. Of external queues only the list is read. */
static bool names_itself(const struct kc_key *key)
{
    const struct kc_type *type = key->value;
    bool text = type != NULL && (type->kind == KC_T_STRING || type->kind == KC_T_HEX);
    return key->external || (type != NULL && kc_type_may_be_parameter(type) && !(text && type->max_length == KC_NO_LIMIT));
}

static void resolve_queue(struct resolver *r, struct key_work *work)
{
    const struct kc_clause *priority = work->clauses[KC_CLAUSE_PRIORITY];
    struct kc_key *key = work->key;
    key->job_is_id = names_itself(key);
    key->lease = clause_amount(r, work, KC_CLAUSE_LEASE, (struct amount_rules){"lease", AMOUNT_DURATION, false, true});
    key->attempts =
        clause_amount(r, work, KC_CLAUSE_ATTEMPTS, (struct amount_rules){"attempts", AMOUNT_COUNT, false, true});
    if (priority == NULL || work->broken)
        return;
    long param = priority->amount.kind == KC_AMOUNT_PARAM ? kc_find_param(r, &key->pattern, priority->amount.name) : -1;
    if (priority->amount.kind != KC_AMOUNT_PARAM)
        kc_report(r->diags, KC_E_0420_AMOUNT_FORM, priority->amount.span,
                  "'priority' names an enum parameter, whose values are served in order");
    if (param < 0)
        return;
    const struct kc_type *type = key->pattern.params[param].type;
    if (type->kind != KC_T_ENUM) {
        kc_report(r->diags, KC_E_0407_PARAMETER_TYPE, priority->amount.span,
                  "'priority' needs an enum, whose values are served in order, and this is '%.*s'", KC_FMT(type->spelling));
        return;
    }
    key->has_priority = true;
    key->priority_param = (uint32_t)param;
}

static void require_envelope(struct resolver *r, const struct key_work *work)
{
    static const enum kc_clause_kind clauses[] = {KC_CLAUSE_MISSING, KC_CLAUSE_STALE, KC_CLAUSE_EARLY, KC_CLAUSE_COMPRESS};
    for (size_t i = 0; i < sizeof clauses / sizeof *clauses && work->decl->has_fields; i++) {
        const struct kc_clause *clause = work->clauses[clauses[i]];
        if (clause == NULL)
            continue;
        struct kc_diag *diag =
            kc_report(r->diags, KC_E_0435_ENVELOPE, clause->span,
                      "'%s' stores an envelope around one value, and this cache has fields", kc_clause_name(clauses[i]));
        kc_note(r->diags, diag, "'cache … of json RECORD' keeps the fields in one value");
    }
}

bool kc_key_has_envelope(const struct kc_key *key)
{
    bool versions = false;
    for (size_t i = 0; i < key->tagging_count; i++)
        versions = versions || (key->taggings[i].tags != NULL && key->taggings[i].tags->versions);
    return key->kind == KC_CACHE && key->record == NULL &&
           (versions || key->early || key->missing.kind != KC_Q_ABSENT || key->stale.kind != KC_Q_ABSENT || key->compress_over.kind != KC_Q_ABSENT);
}

static void resolve_cache(struct resolver *r, struct key_work *work)
{
    const struct kc_clause *local = work->clauses[KC_CLAUSE_LOCAL];
    struct kc_key *key = work->key;
    key->missing =
        clause_amount(r, work, KC_CLAUSE_MISSING, (struct amount_rules){"missing", AMOUNT_DURATION, false, false});
    key->stale = clause_amount(r, work, KC_CLAUSE_STALE, (struct amount_rules){"stale", AMOUNT_DURATION, false, false});
    key->compress_over =
        clause_amount(r, work, KC_CLAUSE_COMPRESS, (struct amount_rules){"compress over", AMOUNT_SIZE, false, false});
    key->early = work->clauses[KC_CLAUSE_EARLY] != NULL;
    key->lease = clause_amount(r, work, KC_CLAUSE_LEASE, (struct amount_rules){"lease", AMOUNT_DURATION, false, true});
    if (local != NULL) {
        key->local_count = amount_of(r, work, &local->amount, (struct amount_rules){"local", AMOUNT_COUNT, false, false});
        key->local_for = amount_of(r, work, &local->amount2, (struct amount_rules){"for", AMOUNT_DURATION, false, false});
    }
    require_envelope(r, work);
}

/* ---- Side keys --------------------------------------------------------------------------------------------------- */

/* What a recipe may keep beside its key. always: it needs it, named or not. */
static const struct side_rules {
    const char *name, *redis_type;
    enum kc_kind kind;
    bool always;
} sides[] = {
    {"fence", "string", KC_LOCK, true},        {"lease", "string", KC_CACHE, true},
    {"attempts", "hash", KC_QUEUE, true},      {"active", "sorted set", KC_QUEUE, true},
    {"delayed", "sorted set", KC_QUEUE, true}, {"failed", "sorted set", KC_QUEUE, true},
    {"jobs", "hash", KC_QUEUE, true},          {"completed", "sorted set", KC_QUEUE, false},
};
enum { SIDE_COUNT = sizeof sides / sizeof *sides };

static void add_side_key(struct resolver *r, struct key_work *work, const struct side_rules *rules,
                         const struct kc_companion *named)
{
    struct kc_key *key = work->key;
    struct kc_side_key *side = &key->side_keys[key->side_key_count];
    *side = (struct kc_side_key){.name = kc_arena_printf(r->arena, "%s", rules->name),
                                 .redis_type = kc_arena_printf(r->arena, "%s", rules->redis_type),
                                 .span = named != NULL ? named->name.span : key->span};
    bool good = !work->broken;
    if (good && named != NULL && named->pattern != NULL)
        good = kc_join_companion(r, named->pattern, work, &side->pattern);
    else if (good)
        kc_default_companion(r, key, kc_arena_printf(r->arena, ":%s", rules->name), &side->pattern);
    key->side_key_count += good ? 1 : 0;
}

/* Jobs that are names have nothing to be kept. */
static bool may_keep(const struct kc_key *key, const struct side_rules *rules)
{
    return rules->kind == key->kind && !(key->job_is_id && !key->external && strcmp(rules->name, "jobs") == 0);
}

static const struct side_rules *side_named(const struct kc_key *key, struct kc_str name)
{
    for (size_t i = 0; i < SIDE_COUNT; i++) {
        if (may_keep(key, &sides[i]) && kc_str_is(name, sides[i].name))
            return &sides[i];
    }
    return NULL;
}

static void unknown_companion(struct resolver *r, const struct kc_key *key, struct kc_name name)
{
    struct kc_str names[SIDE_COUNT], list = KC_STR("");
    size_t count = 0;
    for (size_t i = 0; i < SIDE_COUNT; i++) {
        if (may_keep(key, &sides[i]))
            names[count++] = kc_arena_printf(r->arena, "%s", sides[i].name);
    }
    for (size_t i = 0; i < count; i++)
        list = kc_arena_printf(r->arena, "%.*s%s%.*s", KC_FMT(list), i == 0 ? "" : ", ", KC_FMT(names[i]));
    struct kc_str shown = kc_shown(r, name.text);
    struct kc_diag *diag = kc_report(r->diags, KC_E_0422_UNKNOWN_COMPANION, name.span, "a %s keeps no '%.*s'",
                                     kc_kind_name(key->kind), KC_FMT(shown));
    struct kc_str nearest = kc_nearest(name.text, names, count);
    if (nearest.data != NULL)
        kc_fix(r->diags, diag, nearest);
    kc_note(r->diags, diag, "it keeps: %.*s", KC_FMT(list));
}

/* Which companions are named, by their place in `sides`. */
static void read_companions(struct resolver *r, const struct key_work *work, const struct kc_companion *named[SIDE_COUNT])
{
    const struct kc_clause *with = work->clauses[KC_CLAUSE_WITH];
    for (size_t i = 0; with != NULL && i < with->companions.count; i++) {
        const struct kc_companion *companion = &with->companions.items[i];
        const struct side_rules *rules = side_named(work->key, companion->name.text);
        if (rules == NULL) {
            unknown_companion(r, work->key, companion->name);
        } else if (named[rules - sides] != NULL) {
            struct kc_diag *diag =
                kc_report(r->diags, KC_E_0227_NAMED_TWICE, companion->name.span, "'%s' is named twice", rules->name);
            kc_note_at(r->diags, diag, named[rules - sides]->name.span, "first here");
        } else {
            named[rules - sides] = companion;
        }
    }
}

static void resolve_side_keys(struct resolver *r, struct key_work *work)
{
    const struct kc_companion *named[SIDE_COUNT] = {NULL};
    struct kc_key *key = work->key;
    if (key->kind != KC_LOCK && key->kind != KC_CACHE && key->kind != KC_QUEUE)
        return;
    read_companions(r, work, named);
    key->side_keys = KC_NEW_ARRAY(r->arena, struct kc_side_key, SIDE_COUNT);
    for (size_t i = 0; i < SIDE_COUNT; i++) {
        /* Other software keeps what it keeps: of an external recipe only the companions that are named are known. */
        if (may_keep(key, &sides[i]) && (named[i] != NULL || (sides[i].always && !key->external)))
            add_side_key(r, work, &sides[i], named[i]);
    }
}

void kc_resolve_recipe(struct resolver *r, struct key_work *work)
{
    switch (work->key->kind) {
    case KC_LIMITER: resolve_limiter(r, work); break;
    case KC_SEMAPHORE: resolve_limit(r, work); break;
    case KC_QUEUE: resolve_queue(r, work); break;
    case KC_CACHE: resolve_cache(r, work); break;
    case KC_TAGS: work->key->versions = work->clauses[KC_CLAUSE_VERSIONS] != NULL; break;
    default: break;
    }
    resolve_side_keys(r, work);
}
