/* words_promise.c: what a recipe promises: its guarantee, what a lost reply means, and the commands it sends. The header's comments
 * and the pages say the same. */
#include "emit/words/words.h"

static void promise_stream(struct kc_buf *out, const struct kc_key *key)
{
    if (key->group_count == 0 || key->external)
        return;
    kc_buf_puts(out, "Groups hand out each entry to one consumer, at least once: it stays pending until it is acknowledged, and another consumer can claim it "
                     "(XREADGROUP, XACK, XAUTOCLAIM).\nWhen the reply of a read is lost, the entries may be pending: read them again.\n");
    if (key->ttl.source != KC_TTL_NONE)
        kc_buf_puts(out, "When the stream expires, its groups are gone as well.\n");
    kc_buf_puts(out, "An entry that is not of this type is told apart, and stops nobody.\n");
}

static void put_lock(struct kc_buf *out, const struct kc_key *key)
{
    if (key->external)
        return;
    kc_buf_puts(out, "One holder at a time, until it releases the lock or its lease ends; it relies on the lock for keysrt_hold_remaining(), a little less than the lease.\n"
                     "An acquire whose reply was lost is sent again and asks as the same holder; a release whose reply was lost is LOST_REPLY.\n"
                     "Each acquire gives a fencing number above all before it: a resource that refuses lower ones is safe from a late holder.\n"
                     "A failover to a replica that had not heard of the lock can give it to a second holder; the fencing number tells them apart.\n"
                     "Commands: EVALSHA (GET, PTTL, INCR, TIME, SET PX; GET, PEXPIRE; GET, DEL).\n");
}

static void put_tags(struct kc_buf *out, const struct kc_key *key)
{
    if (key->external)
        return;
    if (key->versions) {
        kc_buf_puts(out, "A value counts while the versions in it, read before it was computed, are the present ones; there is nothing to race and nothing grows. A version that was "
                         "lost (evicted, expired) comes back higher: it invalidates.\n"
                         "After a lost reply invalidating is sent again: twice is the same as once.\n"
                         "Commands: EVALSHA (INCR, TIME, SET, PEXPIRE), GET.\n");
        return;
    }
    kc_buf_puts(out, "Each write of a key enters its name in the step that writes it. The set lives as its TTL says, and at least as long as every key in it.\n"
                     "Invalidating deletes each key together with its entry, some hundred in one step: broken off or with a reply lost, it is called again. Of a cache, what is being "
                     "computed is not stored afterwards.\n"
                     "What is written while it runs may be deleted or stay. A key that expired leaves its name until then; a set that was evicted leaves its keys.\n"
                     "Commands: SSCAN, EVALSHA (UNLINK, SREM), SMEMBERS, SCARD, SREM.\n");
}

static bool keeps_completed(const struct kc_key *key)
{
    for (size_t i = 0; i < key->side_key_count; i++)
        if (kc_str_is(key->side_keys[i].name, "completed"))
            return true;
    return false;
}

static void put_queue(struct kc_buf *out, const struct kc_key *key)
{
    if (key->external)
        return;
    kc_buf_puts(out, "At least once: a job comes back until somebody acknowledges it, so its handler may run twice. A worker that lost its job to another "
                     "one is told so (MISS), and cannot end it.\n");
    kc_buf_puts(out, key->job_is_id ? "A job is its own id; the same one pushed again changes nothing " : "The caller chooses the id of a job; the same one pushed again changes nothing ");
    kc_buf_puts(out, keeps_completed(key) ? "while it is there, nor while it is among the newest 10000 finished ones.\n" : "while it is there; once acknowledged it may come again.\n");
    kc_buf_puts(out, "Lost replies: of a push, push again; of a reserve, the job comes back after its lease, and the attempt counts; of an acknowledge, do it "
                     "again: OK and MISS both say that it is over for this worker.\n");
    kc_buf_printf(out, "Commands: EVALSHA (LPUSH, RPUSH, RPOP, LINDEX, LRANGE, LLEN, LPOS, LREM, HGET, HSET, HDEL, HEXISTS, ZADD, ZRANGE, ZCARD, ZSCORE, ZREM, "
                       "%sPEXPIRE, TIME), LLEN, %sUNLINK.\n",
                  keeps_completed(key) ? "ZREMRANGEBYRANK, " : "", key->job_is_id ? "" : "HGET, ");
}

static bool is_judged_by_script(const struct kc_key *key)
{
    bool versions = false;
    for (size_t i = 0; i < key->tagging_count; i++)
        versions = versions || key->taggings[i].tags->versions;
    return versions || key->stale.kind != KC_Q_ABSENT || key->early || key->local_count.kind != KC_Q_ABSENT;
}

static void put_lease_of_cache(struct kc_buf *out, const struct kc_key *key)
{
    if (key->lease.kind == KC_Q_CONSTANT)
        kc_words_duration(out, (int64_t)key->lease.value);
    else if (key->lease.kind == KC_Q_SETTING)
        kc_buf_printf(out, "{$%.*s}", KC_FMT(key->lease.setting->name));
    else
        kc_buf_puts(out, "10 seconds");
}

static void promise_cache(struct kc_buf *out, const struct kc_key *key)
{
    if (key->external)
        return;
    kc_buf_puts(out, "Of all callers of all processes one computes, the one whose token is in the lease (");
    put_lease_of_cache(out, key);
    kc_buf_puts(out, key->stale.kind != KC_Q_ABSENT ? "); meanwhile the others take the old value, or wait for the new one where there is none.\n"
                                                    : "); the others wait for its value.\n");
    kc_buf_puts(out, "What was put or deleted meanwhile voids what is being computed: nothing outdated is stored.\n"
                     "After a lost reply each step is sent again: twice is the same as once.\n"
                     "While Redis cannot be asked, reading misses, writing does nothing and the loader answers; deleting fails.\n");
    if (key->local_count.kind != KC_Q_ABSENT)
        kc_buf_puts(out, "A process forgets what it keeps when the server tells of a change (CLIENT TRACKING); where it does not tell, nothing is kept.\n");
    kc_buf_puts(out, key->record != NULL        ? "Commands: HGETALL to read; EVALSHA to write, to delete and for the lease.\n"
                     : is_judged_by_script(key) ? "Commands: EVALSHA.\n"
                                                : "Commands: GET and MGET to read; EVALSHA to write, to delete and for the lease.\n");
}

static void put_limiter(struct kc_buf *out, const struct kc_key *key)
{
    if (key->external)
        return;
    if (kc_str_is(key->algorithm, "sliding"))
        kc_buf_puts(out, "Never lets more than the limit pass in any stretch of time as long as the window; keeps a member for each that passed.\n");
    else if (kc_str_is(key->algorithm, "bucket"))
        kc_buf_puts(out, "A bucket as large as the limit that fills evenly, once a window: never lets more pass than it holds.\n");
    else
        kc_buf_puts(out, key->aligned ? "Never lets more than the limit pass in one window; two that meet can let twice as many pass.\n"
                                      : "Never lets more than the limit pass in one window, which the first hit opens; two that meet can let twice as many "
                                        "pass.\n");
    kc_buf_puts(out, "Check and count are one step by the server's clock; what is denied is not counted, but by take_counting.\n");
    if (key->unavailable.len == 0)
        kc_buf_puts(out, "A reply that was lost may have been counted: LOST_REPLY, never sent again by itself.\n");
    else
        kc_buf_puts(out, "A reply that was lost may have been counted; it is never sent again by itself, the call is answered as declared.\n");
    kc_buf_printf(out, "Commands: EVALSHA (%s, TIME), UNLINK.\n",
                  kc_str_is(key->algorithm, "sliding")  ? "ZADD, ZCARD, ZCOUNT, ZRANGE, ZRANGEBYSCORE, ZREMRANGEBYSCORE, ZREMRANGEBYRANK, PEXPIRE"
                  : kc_str_is(key->algorithm, "bucket") ? "GET, SET, PEXPIRE"
                                                        : "GET, INCRBY, PTTL, PEXPIRE");
}

static void put_semaphore(struct kc_buf *out, const struct kc_key *key)
{
    if (key->external)
        return;
    kc_buf_puts(out, "Never more holders than the limit, by the server's clock; who does not renew is forgotten when its lease ends. A holder relies on its place for "
                     "keysrt_hold_remaining(), a little less than the lease.\n"
                     "An acquire or renewal whose reply was lost is sent again and asks as the same holder; a release whose reply was lost is LOST_REPLY.\n"
                     "The limit may change at any time: with more holders than that, nobody gets in until enough have gone.\n"
                     "Commands: EVALSHA (ZADD, ZCARD, ZCOUNT, ZRANGE, ZREM, ZREMRANGEBYSCORE, ZSCORE, PEXPIREAT, TIME).\n");
}

void kc_words_promise(struct kc_buf *out, const struct kc_key *key)
{
    switch (key->kind) {
    case KC_STREAM: promise_stream(out, key); break;
    case KC_LOCK: put_lock(out, key); break;
    case KC_TAGS: put_tags(out, key); break;
    case KC_QUEUE: put_queue(out, key); break;
    case KC_CACHE: promise_cache(out, key); break;
    case KC_SEMAPHORE: put_semaphore(out, key); break;
    case KC_LIMITER: put_limiter(out, key); break;
    default: break;
    }
}
