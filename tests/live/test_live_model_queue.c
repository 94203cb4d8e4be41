/* test_live_model_queue.c: random calls of several clients, one at a time, against a model of a queue. After each the whole queue, as
 * another client reads it, is what the model says, in each state, order and number; where a reply or request was lost, it is what the
 * model says of before or after the call. In between scripts are flushed, connections cut, and the server is killed and started again.
 * Times are made certain: what is short is over at the next call, what is long is when the clock is set forward.
 *
 * Several clients at once: test_live_model_queue_workers.c. */
#include "queues_keys.h"

#include "live.h"
#include "support/model.h"

#define TRIES 2
#define SHORT 1 /* ms */
#define OVER 4  /* ms after which it is over */

static test_proxy proxy;

/* ---- The model ----------------------------------------------------------------------------------------------------- */

enum { IDS = 10, LEVELS = 3 };
enum where { NOWHERE, WAITING, ACTIVE, DELAYED, FAILED, COMPLETED };

typedef struct {
    enum where where;
    unsigned level, attempts, order; /* order: of WAITING in its list, the lowest is served next; else of the step that put it there */
    unsigned serial;                 /* of its reservation */
    bool brief;                      /* what it waits for is over by the next call */
} model_job;
typedef struct {
    model_job jobs[IDS];
    unsigned steps, front, back; /* orders at the ends of lists */
} model;

static model now;

static void wait_behind(model *m, unsigned id)
{
    m->jobs[id].where = WAITING;
    m->jobs[id].order = ++m->back;
}

static void wait_in_front(model *m, unsigned id)
{
    m->jobs[id].where = WAITING;
    m->jobs[id].order = --m->front;
}

static void put(model *m, unsigned id, enum where where, bool brief)
{
    m->jobs[id].where = where;
    m->jobs[id].brief = brief;
    m->jobs[id].order = ++m->steps;
}

/* Of those in a state, the one with the lowest order (and, in one step, the lowest name), or IDS. */
static unsigned first_of(const model *m, enum where where, bool brief_only, int level)
{
    unsigned found = IDS;
    for (unsigned i = 0; i < IDS; i++) {
        const model_job *j = &m->jobs[i];
        if (j->where != where || (brief_only && !j->brief) || (level >= 0 && (unsigned)level != j->level))
            continue;
        if (found == IDS || j->order < m->jobs[found].order)
            found = i;
    }
    return found;
}

static unsigned come_back(model *m)
{
    unsigned late[IDS], count = 0, id;
    while ((id = first_of(m, ACTIVE, true, -1)) != IDS) {
        late[count++] = id;
        m->jobs[id].where = NOWHERE;
    }
    unsigned step = ++m->steps;
    for (unsigned i = count; i-- > 0;) {
        if (m->jobs[late[i]].attempts >= TRIES) {
            put(m, late[i], FAILED, false);
            m->jobs[late[i]].order = step;
        } else {
            wait_in_front(m, late[i]);
        }
    }
    while ((id = first_of(m, DELAYED, true, -1)) != IDS) {
        wait_behind(m, id);
        count++;
    }
    return count;
}

/* Leases and delays that were to last are over, behind those that were over already. */
static void pass_over(model *m)
{
    for (unsigned left = IDS; left-- > 0;) {
        unsigned id = IDS;
        for (unsigned i = 0; i < IDS; i++)
            if ((m->jobs[i].where == ACTIVE || m->jobs[i].where == DELAYED) && !m->jobs[i].brief && (id == IDS || m->jobs[i].order < m->jobs[id].order))
                id = i;
        if (id != IDS)
            put(m, id, m->jobs[id].where, true);
    }
}

static unsigned next_job(const model *m)
{
    unsigned id = IDS;
    for (int level = 0; level < LEVELS && id == IDS; level++)
        id = first_of(m, WAITING, false, level);
    return id;
}

static unsigned count_of(const model *m, enum where where)
{
    unsigned count = 0;
    for (unsigned i = 0; i < IDS; i++)
        count += m->jobs[i].where == where ? 1 : 0;
    return count;
}

/* ---- Both as text -------------------------------------------------------------------------------------------------- */

typedef struct {
    char text[2048];
    size_t len;
} picture;

__attribute__((format(printf, 2, 3))) static void draw(picture *p, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    int len = vsnprintf(p->text + p->len, sizeof p->text - p->len, format, arguments);
    va_end(arguments);
    assert_true(len >= 0 && (size_t)len < sizeof p->text - p->len);
    p->len += (size_t)len;
}

static void draw_model(picture *p, const model *m)
{
    p->len = 0;
    for (int level = 0; level < LEVELS; level++) {
        model copy = *m;
        draw(p, "[%d:", level);
        for (unsigned id; (id = first_of(&copy, WAITING, false, level)) != IDS; copy.jobs[id].where = NOWHERE)
            draw(p, " t%u/%u", id, m->jobs[id].attempts);
        draw(p, "]");
    }
    static const enum where others[] = {ACTIVE, DELAYED, FAILED, COMPLETED};
    for (size_t i = 0; i < COUNT(others); i++) {
        draw(p, "[%zu:", i + 1);
        for (unsigned id = 0; id < IDS; id++)
            if (m->jobs[id].where == others[i] && others[i] == COMPLETED)
                draw(p, " t%u", id);
            else if (m->jobs[id].where == others[i])
                draw(p, " t%u/%u", id, m->jobs[id].attempts);
        draw(p, "]");
    }
}

/* What is known of the attempts of an id; "" where it is not known. */
static void draw_record(picture *p, const char *id)
{
    redisReply *reply = server_reply(&server, "HGET q:model:attempts %s", id);
    if (reply->type == REDIS_REPLY_STRING)
        draw(p, "/%ld", strtol(reply->str + 1, NULL, 10));
    freeReplyObject(reply);
}

static int by_name(const void *a, const void *b)
{
    return strcmp((*(redisReply *const *)a)->str, (*(redisReply *const *)b)->str);
}

static void draw_server(picture *p)
{
    static const char *const levels[] = {"high", "normal", "low"};
    static const char *const sides[] = {"active", "delayed", "failed", "completed"};
    p->len = 0;
    for (int level = 0; level < LEVELS; level++) {
        redisReply *list = server_reply(&server, "LRANGE q:model:%s 0 -1", levels[level]);
        draw(p, "[%d:", level);
        for (size_t i = list->elements; i-- > 0;) {
            draw(p, " %s", list->element[i]->str);
            draw_record(p, list->element[i]->str);
        }
        draw(p, "]");
        freeReplyObject(list);
    }
    long long known = server_integer(&server, "HLEN q:model:attempts");
    for (size_t i = 0; i < COUNT(sides); i++) {
        redisReply *set = server_reply(&server, "ZRANGE q:model:%s 0 -1", sides[i]);
        draw(p, "[%zu:", i + 1);
        if (set->elements != 0)
            qsort(set->element, set->elements, sizeof *set->element, by_name);
        for (size_t j = 0; j < set->elements; j++) {
            draw(p, " %s", set->element[j]->str);
            draw_record(p, set->element[j]->str);
        }
        draw(p, "]");
        freeReplyObject(set);
    }
    if (known > IDS)
        draw(p, " and %lld records", known);
}

/* ---- Random calls -------------------------------------------------------------------------------------------------- */

enum { CLIENTS = 3, HOLDS = 12 };
typedef struct {
    keysrt_client *client;
    struct {
        queues_model_job job;
        unsigned id, serial;
    } holds[HOLDS]; /* jobs in hand, lost ones too */
    unsigned count;
} worker;

static worker workers[CLIENTS];
static unsigned serials;

static queues_task task_of(unsigned id)
{
    static const char *const names[IDS] = {"t0", "t1", "t2", "t3", "t4", "t5", "t6", "t7", "t8", "t9"};
    return queues_task_str(names[id]);
}

/* A call, and what it must answer and do. */
typedef struct {
    model after;
    keysrt_status expected, got;
    char what[96];
} step;

static keysrt_duration some_lease(bool brief)
{
    return brief ? keysrt_ms(SHORT) : keysrt_hours(1);
}

static void do_push(worker *w, step *s)
{
    unsigned id = model_below(IDS), level = model_below(LEVELS), delay = model_below(4);
    const model_job *before = &now.jobs[id];
    (void)snprintf(s->what, sizeof s->what, "push t%u level %u delay %u", id, level, delay);
    s->expected = before->where == NOWHERE ? KEYSRT_OK : KEYSRT_MISS;
    if (before->where == NOWHERE) {
        s->after.jobs[id] = (model_job){.level = level};
        if (delay < 2)
            wait_behind(&s->after, id);
        else
            put(&s->after, id, DELAYED, delay == 2);
    }
    if (delay < 2)
        s->got = queues_model_push(w->client, (queues_level)level, task_of(id));
    else
        s->got = queues_model_push_later(w->client, (queues_level)level, task_of(id), some_lease(delay == 2));
}

static void keep(worker *w, const queues_model_job *job, unsigned id, unsigned serial)
{
    unsigned place = w->count < HOLDS ? w->count++ : model_below(HOLDS);
    queues_model_job_clear(&w->holds[place].job);
    w->holds[place].job = *job;
    w->holds[place].job.id = task_of(id);
    w->holds[place].job.block = (keysrt_block){NULL, 0};
    w->holds[place].id = id;
    w->holds[place].serial = serial;
}

static void do_reserve(worker *w, step *s)
{
    bool brief = model_below(3) == 0;
    queues_model_job job = {0};
    (void)come_back(&s->after);
    unsigned id = next_job(&s->after);
    (void)snprintf(s->what, sizeof s->what, "reserve %s", brief ? "briefly" : "for long");
    s->expected = id == IDS ? KEYSRT_MISS : KEYSRT_OK;
    if (id != IDS) {
        put(&s->after, id, ACTIVE, brief);
        s->after.jobs[id].attempts++;
        s->after.jobs[id].serial = ++serials;
    }
    s->got = queues_model_reserve(w->client, some_lease(brief), &job);
    if (s->got == KEYSRT_OK) {
        assert_true(id != IDS);
        assert_true(view_is(keysrt_bytes(job.id.data, job.id.len), task_of(id).data, 2));
        assert_int_equal(job.lease.attempt, s->after.jobs[id].attempts);
        assert_true(job.lease.attempt <= TRIES);
        keep(w, &job, id, s->after.jobs[id].serial);
    }
    queues_model_job_clear(&job);
}

static void do_reserve_many(worker *w, step *s)
{
    unsigned count = 1 + model_below(4), serial = 0;
    queues_model_jobs jobs = {0};
    bool brief = model_below(2) == 0;
    unsigned ids[4], found = 0;
    (void)come_back(&s->after);
    (void)snprintf(s->what, sizeof s->what, "reserve %u %s", count, brief ? "briefly" : "for long");
    unsigned granted = s->after.steps + 1; /* one lease for all of them */
    for (unsigned id; found < count && (id = next_job(&s->after)) != IDS; ids[found++] = id) {
        put(&s->after, id, ACTIVE, brief);
        s->after.jobs[id].order = granted;
        s->after.jobs[id].attempts++;
        s->after.jobs[id].serial = ++serials;
        serial = serials;
    }
    s->expected = KEYSRT_OK;
    s->got = queues_model_reserve_many(w->client, count, some_lease(brief), &jobs);
    if (s->got == KEYSRT_OK) {
        assert_int_equal(jobs.count, found);
        for (unsigned i = 0; i < found; i++) {
            assert_true(view_is(keysrt_bytes(jobs.items[i].id.data, jobs.items[i].id.len), task_of(ids[i]).data, 2));
            keep(w, &jobs.items[i], ids[i], serial - (found - 1 - i));
        }
    }
    queues_model_jobs_clear(&jobs);
}

/* Heartbeat, acknowledge or fail a job in hand, whether it was lost or not. */
static void do_settle(worker *w, step *s)
{
    if (w->count == 0) {
        do_reserve(w, s);
        return;
    }
    unsigned place = model_below(w->count), id = w->holds[place].id, what = model_below(7);
    queues_model_job *job = &w->holds[place].job;
    model_job *after = &s->after.jobs[id];
    bool mine = after->where == ACTIVE && after->serial == w->holds[place].serial, brief = model_below(2) == 0, gave_up = false;
    s->expected = mine ? KEYSRT_OK : KEYSRT_MISS;
    if (what == 0) {
        (void)snprintf(s->what, sizeof s->what, "heartbeat t%u", id);
        if (mine)
            put(&s->after, id, ACTIVE, brief);
        s->got = queues_model_heartbeat(w->client, job, some_lease(brief));
        return;
    }
    if (what == 1) {
        (void)snprintf(s->what, sizeof s->what, "acknowledge t%u", id);
        if (mine)
            put(&s->after, id, COMPLETED, false);
        s->got = queues_model_acknowledge(w->client, job);
        return;
    }
    static const int64_t delays[] = {0, SHORT, 3600000, -1};
    unsigned delay = model_below(4);
    bool last = delay == 3 || after->attempts >= TRIES;
    (void)snprintf(s->what, sizeof s->what, "fail t%u delay %u", id, delay);
    if (mine && last)
        put(&s->after, id, FAILED, false);
    else if (mine && delay == 0)
        wait_behind(&s->after, id);
    else if (mine)
        put(&s->after, id, DELAYED, delay == 1);
    s->got = queues_model_fail(w->client, job, KEYSRT_STR("why not"), keysrt_ms(delays[delay]), &gave_up);
    if (s->got == KEYSRT_OK)
        assert_true(gave_up == last);
}

static void do_manage(worker *w, step *s)
{
    unsigned id = model_below(IDS), what = model_below(9);
    model_job *after = &s->after.jobs[id];
    uint64_t done = 0;
    switch (what) {
    case 0: {
        bool can = after->where == ACTIVE || after->where == DELAYED || after->where == FAILED;
        (void)snprintf(s->what, sizeof s->what, "requeue t%u", id);
        s->expected = can ? KEYSRT_OK : KEYSRT_MISS;
        if (can) {
            after->attempts = 0;
            wait_behind(&s->after, id);
        }
        s->got = queues_model_requeue(w->client, task_of(id));
        return;
    }
    case 1:
    case 6:
    case 7:
        (void)snprintf(s->what, sizeof s->what, "remove t%u", id);
        s->expected = after->where == NOWHERE ? KEYSRT_MISS : KEYSRT_OK;
        after->where = NOWHERE;
        s->got = queues_model_remove(w->client, task_of(id));
        return;
    case 2: {
        unsigned count = 1 + model_below(3), moved = 0;
        (void)snprintf(s->what, sizeof s->what, "requeue %u failed", count);
        s->expected = KEYSRT_OK;
        for (unsigned f; moved < count && (f = first_of(&s->after, FAILED, false, -1)) != IDS; moved++) {
            s->after.jobs[f].attempts = 0;
            wait_behind(&s->after, f);
        }
        s->got = queues_model_requeue_failed(w->client, count, &done);
        if (s->got == KEYSRT_OK)
            assert_int_equal(done, moved);
        return;
    }
    case 3: {
        bool fails = first_of(&s->after, FAILED, false, -1) != IDS;
        (void)snprintf(s->what, sizeof s->what, "discard a failed one");
        s->expected = KEYSRT_OK;
        if (fails)
            s->after.jobs[first_of(&s->after, FAILED, false, -1)].where = NOWHERE;
        s->got = queues_model_discard_failed(w->client, 1, &done);
        if (s->got == KEYSRT_OK)
            assert_int_equal(done, fails);
        return;
    }
    case 4: {
        keysrt_queue_counts counts;
        (void)snprintf(s->what, sizeof s->what, "counts");
        s->expected = KEYSRT_OK;
        s->got = queues_model_counts(w->client, &counts);
        if (s->got == KEYSRT_OK) {
            assert_int_equal(counts.waiting, count_of(&now, WAITING));
            assert_int_equal(counts.active, count_of(&now, ACTIVE));
            assert_int_equal(counts.delayed, count_of(&now, DELAYED));
            assert_int_equal(counts.failed, count_of(&now, FAILED));
            assert_int_equal(counts.completed, count_of(&now, COMPLETED));
        }
        return;
    }
    default: {
        unsigned moved = come_back(&s->after);
        (void)snprintf(s->what, sizeof s->what, "recover");
        s->expected = KEYSRT_OK;
        s->got = queues_model_recover(w->client, &done);
        if (s->got == KEYSRT_OK)
            assert_int_equal(done, moved);
        return;
    }
    }
}

static void until_all_are_connected(void)
{
    for (unsigned i = 0; i < CLIENTS; i++)
        for (int tries = 0; keysrt_ping(workers[i].client, 0) != KEYSRT_OK; tries++) {
            if (tries > 500)
                fail_msg("no connection: %s", keysrt_message(workers[i].client));
            pause_ms(10);
        }
}

/* What happens around a call. */
static bool befall(step *s)
{
    unsigned dice = model_below(100);
    if (dice < 10) {
        proxy_befall(&proxy, &(proxy_fate){.what = model_loss(), .part = "EVAL"});
        return true;
    }
    if (dice < 14)
        server_do(&server, "SCRIPT FLUSH");
    else if (dice < 16)
        proxy_cut_now(&proxy);
    else if (dice == 17) {
        server_step_clock(&server, 2 * 3600000);
        pass_over(&now);
        s->after = now;
    } else if (dice == 16) {
        model_restart(&server);
        until_all_are_connected();
    }
    return false;
}

static void one_step(unsigned number)
{
    static picture before, after, is;
    worker *w = &workers[model_below(CLIENTS)];
    step s = {.after = now};
    bool fated = befall(&s);
    unsigned dice = model_below(20);
    if (dice < 6)
        do_push(w, &s);
    else if (dice < 10)
        do_reserve(w, &s);
    else if (dice < 11)
        do_reserve_many(w, &s);
    else if (dice < 17)
        do_settle(w, &s);
    else
        do_manage(w, &s);
    proxy_befall(&proxy, NULL);
    draw_model(&before, &now);
    draw_model(&after, &s.after);
    draw_server(&is);
    bool done = strcmp(is.text, after.text) == 0, undone = strcmp(is.text, before.text) == 0;
    /* A push or heartbeat that was sent again by itself answers as the second one does. */
    bool expected = s.got == s.expected || (fated && s.got == KEYSRT_MISS && done);
    if (model_is_trouble(s.got) ? !done && !undone : !expected || !done)
        fail_msg("step %u: %s gave %s instead of %s (%s)\nbefore %s\nshould %s\nis     %s", number, s.what,
                 keysrt_status_name(s.got), keysrt_status_name(s.expected), keysrt_message(w->client), before.text, after.text, is.text);
    if (done)
        now = s.after;
    if (model_is_trouble(s.got))
        until_all_are_connected();
    pause_ms(OVER);
}

static void random_calls_do_what_the_model_says(void **state)
{
    (void)state;
    static const keysrt_options hasty = {.command_timeout = {2000}};
    now = (model){.front = 1u << 30, .back = 1u << 30};
    for (unsigned i = 0; i < CLIENTS; i++)
        workers[i].client = open_with(proxy.url, &hasty);
    for (unsigned number = 0; number < model_rounds(400); number++)
        one_step(number);
    for (unsigned i = 0; i < CLIENTS; i++)
        keysrt_close(workers[i].client);
}

static int start(void **state)
{
    (void)state;
    model_start(&server, &proxy);
    return 0;
}

static int stop(void **state)
{
    (void)state;
    model_stop(&server, &proxy);
    return 0;
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(random_calls_do_what_the_model_says)};
    MODEL_MAIN(tests, start, stop);
}
