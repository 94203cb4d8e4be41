/* words_kind.c: kinds of keys and their clauses in words. No markup and no escaping here: see words.h. */
#include "emit/words/words.h"

#include <inttypes.h>
#include <string.h>

/* ---- Kinds ------------------------------------------------------------------------------------------------------ */

void kc_words_kind(struct kc_buf *out, const struct kc_key *key)
{
    switch (key->kind) {
    case KC_LIST_KIND: kc_buf_puts(out, "list"); break;
    case KC_ZSET: kc_buf_puts(out, "sorted set"); break;
    case KC_CHANNEL: kc_buf_puts(out, "pub/sub channel"); break;
    case KC_HYPERLOGLOG: kc_buf_puts(out, "HyperLogLog"); break;
    case KC_GEO: kc_buf_puts(out, "geo index"); break;
    case KC_TAGS: kc_buf_puts(out, key->versions ? "tag version" : "tag set"); break;
    case KC_LIMITER:
        kc_buf_puts(out, kc_str_is(key->algorithm, "sliding")  ? "limiter (sliding window)"
                         : kc_str_is(key->algorithm, "bucket") ? "limiter (token bucket)"
                                                               : "limiter (fixed window)");
        break;
    default: kc_buf_puts(out, kc_kind_name(key->kind)); break;
    }
}

const char *kc_words_type_command(const struct kc_key *key)
{
    switch (key->kind) {
    case KC_HASH: return "hash";
    case KC_LIST_KIND:
    case KC_QUEUE: return "list";
    case KC_SET: return "set";
    case KC_ZSET:
    case KC_GEO:
    case KC_SEMAPHORE: return "zset";
    case KC_STREAM: return "stream";
    case KC_CHANNEL: return NULL;
    case KC_CACHE: return key->record != NULL ? "hash" : "string";
    case KC_TAGS: return key->versions ? "string" : "set";
    case KC_LIMITER: return kc_str_is(key->algorithm, "sliding") ? "zset" : "string";
    default: return "string";
    }
}

const char *kc_words_redis_type(const struct kc_key *key)
{
    const char *command = kc_words_type_command(key);
    if (command == NULL)
        return "channel";
    return command[0] == 'z' ? "sorted set" : command;
}

/* ---- Amounts ---------------------------------------------------------------------------------------------------- */

enum unit { UNIT_NUMBER, UNIT_DURATION, UNIT_SIZE };

static void put_constant(struct kc_buf *out, uint64_t value, enum unit unit)
{
    if (unit == UNIT_DURATION)
        kc_words_duration(out, (int64_t)value);
    else if (unit == UNIT_SIZE)
        kc_words_size(out, value);
    else
        kc_buf_printf(out, "%" PRIu64, value);
}

static void put_named(struct kc_buf *out, const char *open, struct kc_str name)
{
    kc_buf_puts(out, open);
    kc_buf_str(out, name);
    kc_buf_putc(out, '}');
}

static const char *unit_of(const struct kc_type *type, enum unit unit)
{
    return unit != UNIT_DURATION ? "" : type->kind == KC_T_MILLISECONDS ? " milliseconds" : " seconds";
}

/* "10 minutes", "{window} seconds", "{$limit}", "as many as the caller says". */
static void put_amount(struct kc_buf *out, const struct kc_key *key, const struct kc_quantity *amount, enum unit unit)
{
    const struct kc_param *param;
    switch (amount->kind) {
    case KC_Q_ABSENT: return;
    case KC_Q_CONSTANT: put_constant(out, amount->value, unit); return;
    case KC_Q_AT_CALL: kc_buf_puts(out, unit == UNIT_DURATION ? "the time the caller says" : "as many as the caller says"); return;
    case KC_Q_PARAM:
        param = &key->pattern.params[amount->param];
        put_named(out, "{", param->name);
        kc_buf_puts(out, unit_of(param->type, unit));
        break;
    case KC_Q_SETTING:
        put_named(out, "{$", amount->setting->name);
        kc_buf_puts(out, unit_of(amount->setting->type, unit));
        break;
    }
}

/* One sentence: text before, the amount, text behind. Nothing where there is no amount. */
struct sentence {
    const char *before;
    const struct kc_quantity *amount;
    enum unit unit;
    const char *behind;
};
static void put_sentence(struct kc_buf *out, const struct kc_key *key, const struct sentence *sentence)
{
    if (sentence->amount->kind == KC_Q_ABSENT)
        return;
    kc_buf_puts(out, sentence->before);
    put_amount(out, key, sentence->amount, sentence->unit);
    kc_buf_puts(out, sentence->behind);
    kc_buf_putc(out, '\n');
}

/* ---- Clauses ---------------------------------------------------------------------------------------------------- */

static void put_capped(struct kc_buf *out, const struct kc_key *key)
{
    struct sentence sentence = {.amount = &key->capped, .unit = UNIT_NUMBER};
    if (key->kind == KC_ZSET) {
        sentence.before = "Keeps the ";
        sentence.behind = " members with the highest scores; each addition drops the rest.";
    } else if (key->capped_approximately) {
        sentence.before = "Keeps about the newest ";
        sentence.behind = " entries, never fewer.";
    } else {
        sentence.before = "Keeps ";
        sentence.behind = key->kind == KC_STREAM ? " entries at most; a push drops what is beyond, in the same step."
                                                 : " elements at most; a push drops what is beyond, in the same step.";
    }
    put_sentence(out, key, &sentence);
}

static void put_window(struct kc_buf *out, const struct kc_key *key)
{
    put_sentence(out, key, &(struct sentence){"Forgets members whose score is older than ", &key->window, UNIT_DURATION, "."});
}

/* "minute", "10 minutes", "{window} seconds". */
static void put_per(struct kc_buf *out, const struct kc_key *key)
{
    struct kc_buf amount = {0};
    put_amount(&amount, key, &key->per, UNIT_DURATION);
    bool one = key->per.kind == KC_Q_CONSTANT && amount.len > 2 && amount.data[0] == '1' && amount.data[1] == ' ' &&
               memchr(amount.data + 2, ' ', amount.len - 2) == NULL;
    kc_buf_put(out, amount.data + (one ? 2 : 0), amount.len - (one ? 2 : 0));
    kc_buf_free(&amount);
}

static void put_limiter(struct kc_buf *out, const struct kc_key *key)
{
    if (key->limit.kind != KC_Q_ABSENT) {
        kc_buf_puts(out, "Allows ");
        put_amount(out, key, &key->limit, UNIT_NUMBER);
        if (key->per.kind != KC_Q_ABSENT) {
            kc_buf_puts(out, " per ");
            put_per(out, key);
        }
        kc_buf_puts(out, ".\n");
    }
    if (key->aligned) {
        kc_buf_puts(out, "The accessor computes {");
        kc_buf_str(out, key->pattern.params[key->aligned_param].name);
        kc_buf_puts(out, "}, the window that the moment falls into.\n");
    }
    if (key->unavailable.len != 0)
        kc_buf_printf(out, "When Redis is unavailable the call is %s.\n", kc_str_is(key->unavailable, "allow") ? "allowed" : "denied");
}

const char *kc_words_side_key(const struct kc_side_key *side)
{
    static const struct {
        const char *name, *words;
    } all[] = {
        {"fence", "the fencing number"},
        {"lease", "who is computing"},
        {"attempts", "what is known of each job: attempts, last reservation, why it failed last"},
        {"active", "reserved jobs, by the end of their lease"},
        {"delayed", "jobs to run later, by when they are due"},
        {"failed", "jobs given up, by when that was"},
        {"jobs", "what each job holds"},
        {"completed", "the newest 10000 finished jobs, by when that was"},
    };
    for (size_t i = 0; i < sizeof all / sizeof *all; i++)
        if (kc_str_is(side->name, all[i].name))
            return all[i].words;
    return "";
}

static void put_queue(struct kc_buf *out, const struct kc_key *key)
{
    if (key->has_priority) {
        kc_buf_puts(out, "Serves the values of {");
        kc_buf_str(out, key->pattern.params[key->priority_param].name);
        kc_buf_puts(out, "} in their declared order.\n");
    }
    put_sentence(out, key, &(struct sentence){"A job that a worker reserved returns to the queue after ", &key->lease, UNIT_DURATION,
                                              " without a sign of life."});
    put_sentence(out, key, &(struct sentence){"Attempts before a job counts as failed: ", &key->attempts, UNIT_NUMBER, "."});
}

static void put_cache(struct kc_buf *out, const struct kc_key *key)
{
    put_sentence(out, key, &(struct sentence){"Remembers for ", &key->missing, UNIT_DURATION, " that there is no value."});
    put_sentence(out, key, &(struct sentence){"Serves the old value for up to ", &key->stale, UNIT_DURATION,
                                              " while one caller computes the new one."});
    if (key->early)
        kc_buf_puts(out, "Now and then computes anew ahead of expiry, by chance, so that callers do not meet.\n");
    put_sentence(out, key, &(struct sentence){"Compresses values over ", &key->compress_over, UNIT_SIZE, "."});
    if (key->local_count.kind != KC_Q_ABSENT) {
        kc_buf_puts(out, "Each process keeps ");
        put_amount(out, key, &key->local_count, UNIT_NUMBER);
        if (key->local_for.kind != KC_Q_ABSENT) {
            kc_buf_puts(out, " of them for ");
            put_amount(out, key, &key->local_for, UNIT_DURATION);
        }
        kc_buf_puts(out, ".\n");
    }
}

static void put_groups(struct kc_buf *out, const struct kc_key *key)
{
    if (key->group_count == 0)
        return;
    kc_buf_puts(out, key->group_count == 1 ? "Consumer group: " : "Consumer groups: ");
    for (size_t i = 0; i < key->group_count; i++) {
        kc_buf_puts(out, i == 0 ? "" : ", ");
        kc_buf_str(out, key->groups[i]);
    }
    kc_buf_puts(out, ".\n");
}

void kc_words_clauses(struct kc_buf *out, const struct kc_key *key)
{
    if (key->once)
        kc_buf_puts(out, "Can be read once: reading takes the value away, in one step.\n");
    put_capped(out, key);
    put_window(out, key);
    switch (key->kind) {
    case KC_LIMITER: put_limiter(out, key); break;
    case KC_SEMAPHORE:
        put_sentence(out, key, &(struct sentence){"Holders at a time: at most ", &key->limit, UNIT_NUMBER, "."});
        put_sentence(out, key, &(struct sentence){"A holder that died is forgotten after ", &key->lease, UNIT_DURATION, "."});
        break;
    case KC_LOCK: kc_buf_puts(out, "Only its owner can release or renew it.\n"); break;
    case KC_QUEUE: put_queue(out, key); break;
    case KC_CACHE: put_cache(out, key); break;
    case KC_STREAM: put_groups(out, key); break;
    case KC_TAGS:
        kc_buf_puts(out, key->versions ? "Invalidating raises the version; values stored under an older one no longer count.\n"
                                       : "Invalidating deletes every key that carries the tag.\n");
        break;
    default: break;
    }
}
