/* keeper.c: renews holds until they are given back, and warns before one is lost. A renewal is bytes that the kind wrote when it handed the
 * hold over, so that the keeper needs no parameters, settings or scripts of its own. Must not know what is held.
 *
 * Everything of a keeper and of its entries is under its mutex, but for the time of the round trip: then entries that are being renewed are
 * `busy`, and nobody else frees them. The two members of a hold that both sides use are atomic (holding.c). */
#include "keysrt_keeper.h"

#include "core/client.h"
#include "recipes/holding.h"
#include "recipes/keeping.h"

#include <pthread.h>
#include <signal.h>

#define RENEWALS 3         /* a lease: the first try comes after a part of it */
#define WARNING_SHARE 5    /* one part of the lease before its end */
#define GATHERING_SHARE 12 /* what is due within such a part of its lease goes along */
#define PATIENCE_SHARE 4   /* so long one round trip may take: then a new connection is tried */
#define RETRY_SHARE 20
#define SHORTEST_RETRY_MS 10
#define LONGEST_RETRY_MS 500
#define THREAD_TIMEOUT_MS 1000 /* command_timeout of a started keeper, where the options name none */

typedef struct entry {
    struct entry *next;
    keysrt_hold *hold; /* NULL: taken back while busy */
    const keysrt_key *key;
    const keysrt_script *script;
    char *request;
    size_t len;
    int64_t lease;
    int64_t due;        /* the next renewal */
    keysrt_status last; /* of the last renewal, while it is not OK */
    keysrt_hold shadow; /* where the renewal's reply goes */
    size_t number;      /* of the call in the batch */
    bool busy, warned, over;
} entry;

struct keysrt_keeper {
    pthread_mutex_t mutex;
    pthread_cond_t changed; /* wakes the thread, and who waits for a warning to be told */
    keysrt_keeper_options options;
    keysrt_client *client;
    keysrt_batch *batch;
    entry *entries;
    const entry *telling; /* of whom the application is being told now, by the thread … */
    pthread_t teller;
    pthread_t thread;
    bool started, stopping;
};

/* ---- Entries ------------------------------------------------------------------------------------------------------- */

static void entry_free(entry *gone)
{
    if (gone != NULL)
        keysrt_release(gone->request);
    keysrt_release(gone);
}

static entry *entry_new(const keysrt_call *call, keysrt_hold *hold, int64_t lease)
{
    size_t len = call->request->len - call->start;
    entry *made = keysrt_allocate(sizeof *made);
    char *request = keysrt_allocate(len);
    if (made == NULL || request == NULL) {
        keysrt_release(made);
        keysrt_release(request);
        return NULL;
    }
    memcpy(request, call->request->data + call->start, len);
    int64_t whole = keysrt_holding_until(lease) - keysrt_hold_clock(); /* what is relied on of a lease that begins now */
    *made = (entry){.hold = hold,
                    .key = call->key,
                    .script = call->script,
                    .request = request,
                    .len = len,
                    .lease = lease,
                    .due = keysrt_holding_valid_until(hold) - whole + lease / RENEWALS};
    return made;
}

static int64_t valid_until(const entry *kept)
{
    return keysrt_holding_valid_until(kept->hold);
}

static int64_t warning_time(const keysrt_keeper *keeper, const entry *kept)
{
    int64_t before = keeper->options.warn_before.ms;
    if (before <= 0 || before > kept->lease / 2)
        before = kept->lease / WARNING_SHARE;
    return valid_until(kept) - before;
}

static bool is_live(const entry *kept)
{
    return kept->hold != NULL && !kept->over;
}

/* When somebody has to be warned, or a hold is lost. */
static int64_t next_warning(const keysrt_keeper *keeper)
{
    int64_t at = INT64_MAX;
    for (const entry *kept = keeper->entries; kept != NULL; kept = kept->next) {
        int64_t end = !is_live(kept) ? INT64_MAX : kept->warned ? valid_until(kept) : warning_time(keeper, kept);
        at = end < at ? end : at;
    }
    return at;
}

/* When something has to happen next; INT64_MAX: nothing has. */
static int64_t next_event(const keysrt_keeper *keeper)
{
    int64_t at = next_warning(keeper);
    for (const entry *kept = keeper->entries; kept != NULL; kept = kept->next)
        if (is_live(kept) && kept->due < at)
            at = kept->due;
    return at;
}

/* Takes the hold's entry out; one that is busy is left to the round. */
static void take_back(keysrt_keeper *keeper, const keysrt_hold *hold)
{
    entry **link = &keeper->entries;
    while (*link != NULL && (*link)->hold != hold)
        link = &(*link)->next;
    entry *found = *link;
    if (found == NULL)
        return;
    found->hold = NULL;
    if (found->busy)
        return;
    *link = found->next;
    entry_free(found);
}

/* ---- Warnings ------------------------------------------------------------------------------------------------------ */

/* Tells the application, with the mutex free: it may release the hold. Whoever takes the hold back meanwhile waits for the end. */
static void tell(keysrt_keeper *keeper, entry *kept)
{
    keysrt_hold *hold = kept->hold;
    keysrt_status why = kept->last;
    kept->warned = true;
    keysrt_holding_set(hold, why == KEYSRT_MISS ? 0 : keysrt_holding_valid_until(hold), true);
    if (keeper->options.endangered == NULL)
        return;
    kept->busy = true; /* stays in the list */
    keeper->telling = kept;
    keeper->teller = pthread_self();
    pthread_mutex_unlock(&keeper->mutex);
    keeper->options.endangered(hold, why, keeper->options.context);
    pthread_mutex_lock(&keeper->mutex);
    keeper->telling = NULL;
    kept->busy = false;
    pthread_cond_broadcast(&keeper->changed);
}

/* Frees what was taken back while it was busy. */
static void sweep(keysrt_keeper *keeper)
{
    entry **link = &keeper->entries;
    while (*link != NULL) {
        entry *at = *link;
        if (at->hold != NULL || at->busy) {
            link = &at->next;
            continue;
        }
        *link = at->next;
        entry_free(at);
    }
}

/* Warns of what is near its end, and gives up what has reached it. */
static void look_after(keysrt_keeper *keeper)
{
    for (entry *kept = keeper->entries; kept != NULL; kept = kept->next) {
        int64_t now = keysrt_hold_clock();
        if (!is_live(kept) || kept->busy)
            continue;
        bool lost = kept->last == KEYSRT_MISS || valid_until(kept) <= now;
        if (!kept->warned && (lost || warning_time(keeper, kept) <= now))
            tell(keeper, kept);
        kept->over = kept->over || lost;
    }
    sweep(keeper);
}

/* ---- A round ------------------------------------------------------------------------------------------------------- */

static void put_off(entry *kept, keysrt_status why)
{
    int64_t pause = kept->lease / RETRY_SHARE;
    pause = pause < SHORTEST_RETRY_MS ? SHORTEST_RETRY_MS : pause > LONGEST_RETRY_MS ? LONGEST_RETRY_MS : pause;
    kept->last = why;
    kept->due = keysrt_hold_clock() + pause;
}

/* OK: it goes out with the batch. */
static keysrt_status queue_renewal(keysrt_keeper *keeper, entry *kept)
{
    keysrt_call call;
    kept->shadow = (keysrt_hold){.valid_until_ms = 0};
    keysrt_call_begin(&call, keysrt_queue(keeper->batch), kept->key, "RENEW");
    keysrt_call_raw(&call, kept->request, kept->len);
    call.script = kept->script;
    call.scripted = true;
    keysrt_status status = keysrt_call_finish(&call, &(keysrt_expect){.decoder = &keysrt_reply_renewed,
                                                                      .out = &kept->shadow,
                                                                      .number = (uint64_t)keysrt_holding_until(kept->lease),
                                                                      .flags = KEYSRT_REPEATABLE});
    kept->busy = status == KEYSRT_QUEUED;
    kept->number = keysrt_batch_count(keeper->batch) - 1;
    kept->due = keysrt_hold_clock() + kept->lease / RENEWALS;
    if (!kept->busy)
        put_off(kept, status);
    return kept->busy ? KEYSRT_OK : status;
}

/* Queues what is due, and what soon will be. False: nothing is. *first: what the first one that could not be queued came to. */
static bool queue_due(keysrt_keeper *keeper, keysrt_status *first)
{
    int64_t now = keysrt_hold_clock();
    bool any = false;
    for (const entry *kept = keeper->entries; kept != NULL && !any; kept = kept->next)
        any = is_live(kept) && kept->due <= now;
    for (entry *kept = keeper->entries; kept != NULL && any; kept = kept->next)
        if (is_live(kept) && kept->due - kept->lease / GATHERING_SHARE <= now) {
            keysrt_status status = queue_renewal(keeper, kept);
            *first = *first == KEYSRT_OK ? status : *first;
        }
    return any;
}

/* How long the round trip may take. */
static int64_t time_for_round(const keysrt_keeper *keeper)
{
    int64_t limit = next_warning(keeper) - keysrt_hold_clock();
    for (const entry *kept = keeper->entries; kept != NULL; kept = kept->next)
        if (is_live(kept) && kept->lease / PATIENCE_SHARE < limit)
            limit = kept->lease / PATIENCE_SHARE;
    return limit < 1 ? 1 : limit;
}

/* The round trip, which ends before somebody must be warned. Without the mutex: nobody else uses client and batch. */
static keysrt_status exchange(keysrt_keeper *keeper, int64_t limit)
{
    keysrt_profile *profile = &keeper->client->core->profile;
    profile->hurry_until = keysrt_now_ms() + limit;
    keysrt_status status = keysrt_batch_run(keeper->batch);
    profile->hurry_until = 0;
    return status;
}

static keysrt_status take_result(keysrt_keeper *keeper, entry *kept)
{
    keysrt_status status = keysrt_batch_status(keeper->batch, kept->number);
    kept->busy = false;
    if (kept->hold == NULL)
        return KEYSRT_OK;
    if (status == KEYSRT_OK) {
        kept->last = KEYSRT_OK;
        kept->warned = false;
        keysrt_holding_set(kept->hold, kept->shadow.valid_until_ms, false);
    } else {
        put_off(kept, status);
    }
    return status;
}

/* Under the mutex, which is free for the time of the round trip. */
static keysrt_status renew_due(keysrt_keeper *keeper)
{
    look_after(keeper);
    int64_t limit = time_for_round(keeper);
    keysrt_status first = KEYSRT_OK;
    if (!queue_due(keeper, &first))
        return KEYSRT_OK;
    pthread_mutex_unlock(&keeper->mutex);
    keysrt_status sent = exchange(keeper, limit);
    pthread_mutex_lock(&keeper->mutex);
    first = first == KEYSRT_OK ? sent : first;
    for (entry *kept = keeper->entries; kept != NULL; kept = kept->next) {
        keysrt_status status = kept->busy ? take_result(keeper, kept) : KEYSRT_OK;
        first = first == KEYSRT_OK ? status : first;
    }
    look_after(keeper);
    pthread_cond_broadcast(&keeper->changed); /* who waits for the end of a renewal */
    return first;
}

/* ---- Handing over and taking back ------------------------------------------------------------------------------------ */

keysrt_status keysrt_keeping_begin(keysrt_call *call, keysrt_keeper *keeper, keysrt_hold *hold, int64_t lease_ms)
{
    if (keeper == NULL)
        keysrt_call_refuse(call, KEYSRT_INVALID, "there is no keeper");
    keysrt_holding_is_free(call, hold);
    if (call->status == KEYSRT_OK && keysrt_hold_remaining(hold).ms == 0)
        return keysrt_call_answer(call, KEYSRT_MISS);
    if (call->status == KEYSRT_OK && call->request->failed)
        keysrt_call_refuse(call, KEYSRT_NO_MEMORY, "out of memory");
    entry *made = call->status == KEYSRT_OK ? entry_new(call, hold, lease_ms) : NULL;
    if (made == NULL || keeper == NULL) {
        keysrt_call_refuse(call, KEYSRT_NO_MEMORY, "out of memory");
        return keysrt_call_answer(call, KEYSRT_OK);
    }
    pthread_mutex_lock(&keeper->mutex);
    made->next = keeper->entries;
    keeper->entries = made;
    hold->keeper = keeper;
    pthread_cond_broadcast(&keeper->changed);
    pthread_mutex_unlock(&keeper->mutex);
    return keysrt_call_answer(call, KEYSRT_OK);
}

static entry *entry_of(const keysrt_keeper *keeper, const keysrt_hold *hold)
{
    entry *at = keeper->entries;
    while (at != NULL && at->hold != hold)
        at = at->next;
    return at;
}

/* Takes the hold back. What its application is being told in another thread is waited for; a renewal on its way, where it still could
 * shorten the lease. */
static void end_keeping(keysrt_hold *hold, bool awaits_renewal)
{
    keysrt_keeper *keeper = hold->keeper;
    if (keeper == NULL)
        return;
    pthread_mutex_lock(&keeper->mutex);
    entry *found = entry_of(keeper, hold);
    while (found != NULL && found->busy && (awaits_renewal || keeper->telling == found) &&
           !(keeper->telling == found && pthread_equal(keeper->teller, pthread_self())))
        pthread_cond_wait(&keeper->changed, &keeper->mutex);
    take_back(keeper, hold);
    pthread_mutex_unlock(&keeper->mutex);
    hold->keeper = NULL;
}

void keysrt_keeper_forget(keysrt_hold *hold)
{
    end_keeping(hold, true);
}

void keysrt_keeping_end(keysrt_hold *hold)
{
    end_keeping(hold, false);
}

/* ---- Life ------------------------------------------------------------------------------------------------------------ */

static bool make_lock(keysrt_keeper *keeper)
{
    pthread_condattr_t attributes;
    if (pthread_mutex_init(&keeper->mutex, NULL) != 0)
        return false;
    bool made = pthread_condattr_init(&attributes) == 0;
    if (made) {
        made = pthread_condattr_setclock(&attributes, CLOCK_MONOTONIC) == 0 && pthread_cond_init(&keeper->changed, &attributes) == 0;
        (void)pthread_condattr_destroy(&attributes);
    }
    if (!made)
        (void)pthread_mutex_destroy(&keeper->mutex);
    return made;
}

keysrt_status keysrt_keeper_open(keysrt_keeper **out, keysrt_client *client, const keysrt_keeper_options *options)
{
    keysrt_batch *batch = NULL;
    *out = NULL;
    if (client != NULL && client->batch != NULL) {
        keysrt_core_set_message(client->core, "a keeper works with a client, not in a batch");
        return KEYSRT_INVALID;
    }
    keysrt_status status = keysrt_batch_open(&batch, client);
    keysrt_keeper *keeper = status == KEYSRT_OK ? keysrt_allocate(sizeof *keeper) : NULL;
    if (keeper == NULL) {
        keysrt_batch_close(batch);
        return status == KEYSRT_OK ? KEYSRT_NO_MEMORY : status;
    }
    memset(keeper, 0, sizeof *keeper);
    keeper->client = client;
    keeper->batch = batch;
    if (options != NULL)
        keeper->options = *options;
    if (!make_lock(keeper)) {
        keysrt_batch_close(batch);
        keysrt_release(keeper);
        return KEYSRT_NO_MEMORY;
    }
    *out = keeper;
    return KEYSRT_OK;
}

keysrt_status keysrt_keeper_run(keysrt_keeper *keeper, keysrt_duration *next)
{
    if (keeper == NULL)
        return KEYSRT_NO_MEMORY;
    if (keeper->started)
        return KEYSRT_INVALID;
    pthread_mutex_lock(&keeper->mutex);
    keysrt_status status = renew_due(keeper);
    int64_t at = next_event(keeper), left = at == INT64_MAX ? -1 : at - keysrt_hold_clock();
    pthread_mutex_unlock(&keeper->mutex);
    *next = at == INT64_MAX ? keysrt_never() : keysrt_ms(left < 0 ? 0 : left);
    return status;
}

/* Until ms from now, or until something changes. */
static void wait_for(keysrt_keeper *keeper, int64_t ms)
{
    struct timespec until;
    (void)clock_gettime(CLOCK_MONOTONIC, &until);
    until.tv_sec += (time_t)(ms / 1000);
    until.tv_nsec += (long)(ms % 1000) * 1000000;
    if (until.tv_nsec >= 1000000000) {
        until.tv_sec++;
        until.tv_nsec -= 1000000000;
    }
    (void)pthread_cond_timedwait(&keeper->changed, &keeper->mutex, &until);
}

static void *keep_on(void *context)
{
    keysrt_keeper *keeper = context;
    pthread_mutex_lock(&keeper->mutex);
    while (!keeper->stopping) {
        int64_t at = next_event(keeper), now = keysrt_hold_clock();
        if (at == INT64_MAX)
            pthread_cond_wait(&keeper->changed, &keeper->mutex);
        else if (at > now)
            wait_for(keeper, at - now);
        else
            (void)renew_due(keeper);
    }
    pthread_mutex_unlock(&keeper->mutex);
    return NULL;
}

/* The application's signals are for its own threads. */
static bool start_thread(keysrt_keeper *keeper)
{
    sigset_t all, before;
    (void)sigfillset(&all);
    (void)pthread_sigmask(SIG_SETMASK, &all, &before);
    keeper->started = true;
    bool made = pthread_create(&keeper->thread, NULL, keep_on, keeper) == 0;
    (void)pthread_sigmask(SIG_SETMASK, &before, NULL);
    keeper->started = made;
    return made;
}

keysrt_status keysrt_keeper_start(keysrt_keeper **out, const char *url, const keysrt_options *client_options,
                                  const keysrt_keeper_options *options)
{
    keysrt_client *client = NULL;
    keysrt_options own = {.client_name = NULL};
    if (client_options != NULL)
        own = *client_options;
    if (own.command_timeout.ms == 0)
        own.command_timeout = keysrt_ms(THREAD_TIMEOUT_MS);
    *out = NULL;
    keysrt_status status = keysrt_open(&client, url, &own);
    keysrt_keeper *keeper = NULL;
    if (status == KEYSRT_OK)
        status = keysrt_keeper_open(&keeper, client, options);
    if (status == KEYSRT_OK && !start_thread(keeper)) {
        keysrt_keeper_stop(keeper);
        keeper = NULL;
        status = KEYSRT_NO_MEMORY;
    }
    if (status != KEYSRT_OK)
        keysrt_close(client);
    *out = keeper;
    return status;
}

static void end_thread(keysrt_keeper *keeper)
{
    pthread_mutex_lock(&keeper->mutex);
    keeper->stopping = true;
    pthread_cond_broadcast(&keeper->changed);
    pthread_mutex_unlock(&keeper->mutex);
    (void)pthread_join(keeper->thread, NULL);
}

void keysrt_keeper_stop(keysrt_keeper *keeper)
{
    if (keeper == NULL)
        return;
    if (keeper->started)
        end_thread(keeper);
    while (keeper->entries != NULL) {
        entry *gone = keeper->entries;
        keeper->entries = gone->next;
        if (gone->hold != NULL)
            gone->hold->keeper = NULL;
        entry_free(gone);
    }
    keysrt_batch_close(keeper->batch);
    if (keeper->started)
        keysrt_close(keeper->client);
    (void)pthread_cond_destroy(&keeper->changed);
    (void)pthread_mutex_destroy(&keeper->mutex);
    keysrt_release(keeper);
}
