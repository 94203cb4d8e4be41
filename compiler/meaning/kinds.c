/* kinds.c: the kinds of keys and which clauses each takes. */
#include "meaning/resolve.h"

#define OF KC_BIT(KC_CLAUSE_OF)
#define ENVELOPE                                                                                                           \
    (KC_BIT(KC_CLAUSE_MISSING) | KC_BIT(KC_CLAUSE_STALE) | KC_BIT(KC_CLAUSE_EARLY) | KC_BIT(KC_CLAUSE_COMPRESS))

static const struct kind_rules kinds[KC_KIND_COUNT] = {
    [KC_STRING] = {"string", "string", OF | KC_BIT(KC_CLAUSE_ONCE), OF, FIELDS_NEVER, false, "24h",
                   "string token \"token:{id}\" of string ttl 24h;"},
    [KC_COUNTER] = {"counter", "string", OF, 0, FIELDS_NEVER, false, "24h",
                    "counter views \"views:{page}\" ttl 24h;"},
    [KC_HASH] = {"hash", "hash", OF, OF, FIELDS_OR_OF, false, "24h",
                 "hash session \"session:{id}\" ttl 24h { user: string; }"},
    [KC_LIST_KIND] = {"list", "list", OF | KC_BIT(KC_CLAUSE_CAPPED), OF, FIELDS_NEVER, false, "7d",
                      "list recent \"recent:{user}\" of string ttl 7d;"},
    [KC_SET] = {"set", "set", OF, OF, FIELDS_NEVER, false, "30d", "set tags \"tags:{page}\" of string ttl 30d;"},
    [KC_ZSET] = {"zset", "sorted set", OF | KC_BIT(KC_CLAUSE_BY) | KC_BIT(KC_CLAUSE_CAPPED) | KC_BIT(KC_CLAUSE_WINDOW),
                 OF | KC_BIT(KC_CLAUSE_BY), FIELDS_NEVER, false, "1h",
                 "zset board \"board:{game}\" of string by i64 ttl 1h;"},
    [KC_CHANNEL] = {"channel", "channel", OF, OF, FIELDS_NEVER, false, "",
                    "channel news \"news:{topic}\" of string;"},
    [KC_STREAM] = {"stream", "stream", OF | KC_BIT(KC_CLAUSE_CAPPED) | KC_BIT(KC_CLAUSE_GROUPS), OF, FIELDS_OR_OF,
                   false, "30d", "stream events \"events\" ttl none { name: string; }"},
    [KC_BITMAP] = {"bitmap", "string", 0, 0, FIELDS_NEVER, false, "30d",
                   "bitmap active \"active:{day: date}\" ttl 30d;"},
    [KC_HYPERLOGLOG] = {"hyperloglog", "string", OF, OF, FIELDS_NEVER, false, "30d",
                        "hyperloglog visitors \"visitors:{day: date}\" of string ttl 30d;"},
    [KC_GEO] = {"geo", "sorted set", OF, OF, FIELDS_NEVER, false, "none", "geo shops \"shops\" of string ttl none;"},
    [KC_LIMITER] = {"limiter", "string",
                    KC_BIT(KC_CLAUSE_ALGORITHM) | KC_BIT(KC_CLAUSE_LIMIT) | KC_BIT(KC_CLAUSE_ALIGNED) |
                        KC_BIT(KC_CLAUSE_UNAVAILABLE),
                    KC_BIT(KC_CLAUSE_ALGORITHM) | KC_BIT(KC_CLAUSE_LIMIT), FIELDS_NEVER, true, "",
                    "limiter api \"api:{user}\" fixed limit 600 per 1m;"},
    [KC_LOCK] = {"lock", "string", KC_BIT(KC_CLAUSE_WITH), 0, FIELDS_NEVER, true, "30s",
                 "lock job \"lock:{job}\" ttl 30s;"},
    [KC_SEMAPHORE] = {"semaphore", "sorted set", KC_BIT(KC_CLAUSE_LIMIT), KC_BIT(KC_CLAUSE_LIMIT), FIELDS_NEVER,
                      true, "30s", "semaphore encoders \"encoders\" limit 10 ttl 30s;"},
    [KC_QUEUE] = {"queue", "list",
                  OF | KC_BIT(KC_CLAUSE_WITH) | KC_BIT(KC_CLAUSE_PRIORITY) | KC_BIT(KC_CLAUSE_LEASE) |
                      KC_BIT(KC_CLAUSE_ATTEMPTS),
                  OF, FIELDS_NEVER, true, "none", "queue mail \"queue:{name}\" of string lease 5m ttl none;"},
    [KC_CACHE] = {"cache", "string", OF | ENVELOPE | KC_BIT(KC_CLAUSE_LOCAL) | KC_BIT(KC_CLAUSE_WITH) | KC_BIT(KC_CLAUSE_LEASE), OF,
                  FIELDS_OR_OF, false, "1h", "cache page \"cache:page:{id}\" of string ttl 1h;"},
    [KC_TAGS] = {"tags", "set", KC_BIT(KC_CLAUSE_VERSIONS), 0, FIELDS_NEVER, true, "24h",
                 "tags page_tag \"tag:{page}\" ttl 24h;"},
};

const struct kind_rules *kc_kind_rules(enum kc_kind kind)
{
    return &kinds[kind];
}

const char *kc_kind_name(enum kc_kind kind)
{
    return kinds[kind].name;
}

const char *kc_kind_redis_type(enum kc_kind kind)
{
    return kinds[kind].redis_type;
}

enum kc_kind kc_kind_find(struct kc_str name)
{
    int kind = 0;
    while (kind < KC_KIND_COUNT && !kc_str_is(name, kinds[kind].name))
        kind++;
    return (enum kc_kind)kind;
}

const char *kc_clause_name(enum kc_clause_kind kind)
{
    static const char *const names[] = {
        [KC_CLAUSE_OF] = "of",
        [KC_CLAUSE_BY] = "by",
        [KC_CLAUSE_TTL] = "ttl",
        [KC_CLAUSE_ONCE] = "once",
        [KC_CLAUSE_CAPPED] = "capped",
        [KC_CLAUSE_WINDOW] = "window",
        [KC_CLAUSE_YIELDS] = "yields",
        [KC_CLAUSE_LIMIT] = "limit",
        [KC_CLAUSE_ALGORITHM] = "fixed, sliding or bucket",
        [KC_CLAUSE_ALIGNED] = "aligned",
        [KC_CLAUSE_WITH] = "with",
        [KC_CLAUSE_UNAVAILABLE] = "when unavailable",
        [KC_CLAUSE_LEASE] = "lease",
        [KC_CLAUSE_MISSING] = "missing",
        [KC_CLAUSE_PRIORITY] = "priority",
        [KC_CLAUSE_STALE] = "stale",
        [KC_CLAUSE_EARLY] = "early",
        [KC_CLAUSE_ATTEMPTS] = "attempts",
        [KC_CLAUSE_LOCAL] = "local",
        [KC_CLAUSE_TAGGED] = "tagged",
        [KC_CLAUSE_COMPRESS] = "compress over",
        [KC_CLAUSE_GROUPS] = "groups",
        [KC_CLAUSE_VERSIONS] = "versions",
    };
    return names[kind];
}
