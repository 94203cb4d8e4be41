/* queue.c: the C of queues. Jobs are ids alone, or ids with content. */
#include "emit/c/kinds/kind.h"

enum { HAS_CONTENT = KIND_BIT, IS_ID = KIND_BIT << 1, FOREIGN = KIND_BIT << 2 };

/* Of one list: with all parameters, the priority among them. */
#define NO_DELAY "keysrt_ms(0)"
static const struct kc_c_call_row list_calls[] = {
    {"push", WRITES | IS_ID, ", $(in)job", "", "keysrt_queue_push($(at), $(ref)job, NULL, " NO_DELAY ")", "EVALSHA",
     "MISS: it is there already, nothing changed."},
    {"push", WRITES | HAS_CONTENT, ", $(key)_id id, $(in)value", "", "keysrt_queue_push($(at), &id, $(ref)value, " NO_DELAY ")", "EVALSHA",
     "id: the caller's choice, 1 to 128 bytes. MISS: it is there already, nothing changed."},
    {"push_later", WRITES | IS_ID, ", $(in)job, keysrt_duration delay", "", "keysrt_queue_push($(at), $(ref)job, NULL, delay)", "EVALSHA",
     "Served after the delay."},
    {"push_later", WRITES | HAS_CONTENT, ", $(key)_id id, $(in)value, keysrt_duration delay", "",
     "keysrt_queue_push($(at), &id, $(ref)value, delay)", "EVALSHA", "Served after the delay."},
    {"push_many", WRITES | IS_ID, ", const $(value) *jobs, size_t count, keysrt_duration delay, uint64_t *pushed", "",
     "keysrt_queue_push_many($(at), jobs, count, delay, pushed)", "EVALSHA", "delay 0: none. pushed (may be NULL): how many were new."},
    {"push_many", WRITES | HAS_CONTENT, ", const $(key)_item *items, size_t count, keysrt_duration delay, uint64_t *pushed", "",
     "keysrt_queue_push_many($(at), items, count, delay, pushed)", "EVALSHA", "delay 0: none. pushed (may be NULL): how many were new."},
    {"waiting", 0, ", uint64_t *out", "", "keysrt_list_length($(at), out)", "LLEN", "How many wait in this list; 0 where there is no key."},
    {"range", FOREIGN, ", int64_t start, int64_t stop, $(array) *out", "", "keysrt_list_range($(at), start, stop, out, &out->block)", "LRANGE",
     "What waits in the list; both ends included, negative from the right: 0, -1 is all."},
};
static const struct kc_c_call_table list_table = KC_C_CALL_TABLE(list_calls);

/* Of the whole queue. */
static const struct kc_c_call_row queue_calls[] = {
    {"reserve", WRITES, "$(lease_arg)$(most_arg), $(key)_job *out", "", "keysrt_queue_reserve($(at), $(lease), $(most), $(record))", "EVALSHA",
     "The next job, for this long. MISS: none waits."},
    {"reserve_within", WRITES, ", keysrt_duration at_most$(lease_arg)$(most_arg), $(key)_job *out", "",
     "keysrt_queue_reserve_within($(at), at_most, $(lease), $(most), $(record))", "EVALSHA",
     "The same, waiting at most so long for one. (direct)"},
    {"reserve_many", WRITES, ", uint64_t count$(lease_arg)$(most_arg), $(key)_jobs *out", "",
     "keysrt_queue_reserve_many($(at), count, $(lease), $(most), out, &out->block)", "EVALSHA", "Up to count (at most 1000); none: an empty result."},
    {"heartbeat", WRITES, ", $(key)_job *job$(lease_arg)", "", "keysrt_queue_heartbeat($(at), job, $(lease))", "EVALSHA",
     "The lease begins anew. MISS: the job was lost."},
    {"acknowledge", WRITES, ", const $(key)_job *job", "", "keysrt_queue_acknowledge($(at), job)", "EVALSHA",
     "It is done. MISS: it was lost, or acknowledged before."},
    {"fail", WRITES, ", const $(key)_job *job, keysrt_view reason, keysrt_duration retry_after$(most_arg), bool *gave_up", "",
     "keysrt_queue_fail($(at), job, reason, retry_after, $(most), gave_up)", "EVALSHA",
     "Tried again after so long, see keysrt_queue_backoff(); keysrt_never(): given up. gave_up (may be NULL): it was the last attempt. MISS: lost."},
    {"requeue", WRITES, ", $(name_in)id", "", "keysrt_queue_requeue($(at), $(name_ref)id)", "EVALSHA",
     "A job that failed, is delayed or reserved waits again. MISS: there is no such."},
    {"requeue_failed", WRITES, ", uint64_t count, uint64_t *requeued", "", "keysrt_queue_requeue_failed($(at), count, requeued)", "EVALSHA",
     "The count (at most 1000) that failed first; requeued may be NULL."},
    {"discard_failed", WRITES, ", uint64_t count, uint64_t *discarded", "", "keysrt_queue_discard_failed($(at), count, discarded)", "EVALSHA",
     "Forgets the count (at most 1000) that failed first; discarded may be NULL."},
    {"recover", WRITES, "$(most_arg), uint64_t *recovered", "", "keysrt_queue_recover($(at), $(most), recovered)", "EVALSHA",
     "What dead workers left, and what is due, waits again, as with each reserve; recovered may be NULL."},
    {"remove", WRITES, ", $(name_in)id", "", "keysrt_queue_remove($(at), $(name_ref)id)", "EVALSHA", "Forgets a job, whatever its state. MISS: there is no such."},
    {"counts", WRITES, ", keysrt_queue_counts *out", "", "keysrt_queue_count($(at), out)", "EVALSHA", "How many jobs are in each state."},
    {"list", WRITES, ", keysrt_queue_state state, uint64_t offset, uint64_t count, $(key)_entries *out", "",
     "keysrt_queue_list($(at), state, offset, count, out, &out->block)", "EVALSHA", "A page of the jobs in a state, count at most 1000."},
    {"find", WRITES, ", $(name_in)id, keysrt_queue_found *out", "", "keysrt_queue_find($(at), $(name_ref)id, out)", "EVALSHA",
     "State, attempts and last reason of a job. MISS: there is no such."},
    {"content", WRITES | HAS_CONTENT, ", $(key)_id id, $(out)out", "", "keysrt_queue_content($(at), &id, $(into))", "HGET",
     "What a job holds. MISS: there is no such."},
    {"delete", WRITES, "", "", "keysrt_queue_delete($(at))", "UNLINK", "The whole queue, all its keys. MISS: there was none."},
};
static const struct kc_c_call_table queue_table = KC_C_CALL_TABLE(queue_calls);

static bool job_fixed(struct kc_c *c, const struct kc_key *key)
{
    return key->job_is_id && kc_c_type_of(c, key->value)->fixed;
}

static const char item_type[] = "typedef struct $(key)_item {\n"
                                "    $(key)_id id;\n"
                                "    $(value) value;\n"
                                "} $(key)_item;\n";
static const char job_head[] = "/* A job in a worker's hands. */\n"
                               "typedef struct $(key)_job {\n"
                               "    $(element) id;\n";
static const char jobs_type[] = "typedef struct $(key)_jobs {\n"
                                "    $(key)_job *items;\n"
                                "    size_t count;\n"
                                "    keysrt_block block;\n"
                                "} $(key)_jobs;\n";
static const char entry_type[] = "typedef struct $(key)_entry {\n"
                                 "    $(element) id;\n"
                                 "    keysrt_queue_note note;\n"
                                 "} $(key)_entry;\n";

static void need(struct kc_c *c, const struct kc_key *key)
{
    kc_c_need_value(c, key);
    if (key->external)
        kc_c_declare_array(c, key->value);
}

static void put_job(struct kc_c *c, const struct kc_key *key, struct kc_str name)
{
    bool fixed = job_fixed(c, key);
    kc_c_claim(c, name, "_job");
    kc_c_claim(c, name, "_jobs");
    kc_c_put(c, job_head);
    if (!key->job_is_id)
        kc_c_put(c, "    $(value) value;\n");
    kc_c_put(c, "    keysrt_queue_lease lease;\n");
    if (!fixed)
        kc_c_put(c, "    keysrt_block block; /* of reserve; empty in an array */\n");
    kc_c_put(c, "} $(key)_job;\n");
    kc_c_put(c, jobs_type);
    if (!fixed)
        kc_c_put_clear(c, KC_C_JOIN(c->scratch, name, KC_STR("_job")));
    kc_c_put_clear(c, KC_C_JOIN(c->scratch, name, KC_STR("_jobs")));
}

static void put_structs(struct kc_c *c, const struct kc_key *key)
{
    struct kc_str name = c->v.value[KC_C_key], held = kc_c_type_of(c, key->value)->name, id = held;
    if (key->external)
        return;
    if (!key->job_is_id) {
        id = KC_C_JOIN(c->scratch, name, KC_STR("_id"));
        kc_c_claim_name(c, id);
        kc_c_put_view_type(c, id);
        c->v.value[KC_C_value] = held;
        kc_c_claim(c, name, "_item");
        kc_c_put(c, item_type);
    }
    c->v.value[KC_C_value] = held;
    c->v.value[KC_C_element] = id;
    put_job(c, key, name);
    c->v.value[KC_C_element] = id;
    kc_c_put(c, entry_type);
    kc_c_put_entries(c);
}

/* ---- Tables --------------------------------------------------------------------------------------------------------- */

static const struct kc_side_key *side_called(const struct kc_key *key, const char *name)
{
    for (size_t i = 0; i < key->side_key_count; i++)
        if (kc_str_is(key->side_keys[i].name, name))
            return &key->side_keys[i];
    return NULL;
}

static void put_sides(struct kc_c *c, const struct kc_key *key, struct kc_buf *body)
{
    static const char *const names[] = {"attempts", "active", "delayed", "failed", "jobs", "completed"};
    kc_buf_puts(body, "{");
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        const struct kc_side_key *side = side_called(key, names[i]);
        if (side == NULL)
            kc_buf_puts(body, "0, ");
        else
            KC_C_PUTS(body, KC_STR("&"), kc_c_put_side(c, key, side), KC_STR(", "));
    }
}

/* Offsets of structs that put_structs wrote. */
static void put_layout(struct kc_c *c, const struct kc_key *key, struct kc_buf *body)
{
    struct kc_str name = c->v.value[KC_C_key];
    if (key->has_priority) {
        const struct kc_param *param = &key->pattern.params[key->priority_param];
        kc_buf_printf(body, "offsetof(%.*s_params, %.*s), %zu,\n    ", KC_FMT(name), KC_FMT(param->c_name), param->type->enumeration->value_count);
    } else {
        kc_buf_puts(body, "0, 0,\n    ");
    }
    kc_buf_printf(body, "sizeof(%.*s_job), ", KC_FMT(name));
    kc_buf_printf(body, job_fixed(c, key) ? "sizeof(%.*s_job), " : "offsetof(%.*s_job, block), ", KC_FMT(name));
    if (key->job_is_id) {
        kc_buf_printf(body, "0, offsetof(%.*s_job, lease), sizeof(%.*s), 0, ", KC_FMT(name), KC_FMT(kc_c_type_of(c, key->value)->name));
    } else {
        kc_buf_printf(body, "offsetof(%.*s_job, value), offsetof(%.*s_job, lease), ", KC_FMT(name), KC_FMT(name));
        kc_buf_printf(body, "sizeof(%.*s_item), offsetof(%.*s_item, value), ", KC_FMT(name), KC_FMT(name));
    }
    kc_buf_printf(body, "sizeof(%.*s_entry), offsetof(%.*s_entry, note)}", KC_FMT(name), KC_FMT(name));
}

/* What the clause leaves open, the worker says. */
static struct kc_quantity lease_of(const struct kc_key *key)
{
    static const struct kc_quantity at_call = {.kind = KC_Q_AT_CALL};
    return key->lease.kind == KC_Q_ABSENT ? at_call : key->lease;
}

static struct kc_str put_detail(struct kc_c *c, const struct kc_key *key, struct kc_buf *body)
{
    struct kc_str name = KC_C_JOIN(c->scratch, c->v.value[KC_C_key], KC_STR("_table_queue"));
    struct kc_quantity lease = lease_of(key);
    if (key->external)
        return (struct kc_str){NULL, 0};
    kc_c_claim_name(c, name);
    put_sides(c, key, body);
    kc_buf_puts(body, "\n    ");
    kc_c_put_quantity(c, key, &lease, body);
    kc_buf_puts(body, ", ");
    kc_c_put_quantity(c, key, &key->attempts, body);
    kc_buf_puts(body, ", ");
    put_layout(c, key, body);
    KC_C_PUTS(c->out, KC_STR("static const keysrt_queue_detail "), name, KC_STR(" KEYSRT_UNUSED = "), {body->data, body->len}, KC_STR(";\n"));
    body->len = 0;
    return name;
}

/* ---- Calls ---------------------------------------------------------------------------------------------------------- */

static void id_variables(struct kc_c *c, const struct kc_key *key)
{
    if (key->job_is_id) {
        kc_c_name_variables(c, key->value);
        return;
    }
    c->v.value[KC_C_name_in] = KC_C_JOIN(c->scratch, c->v.value[KC_C_key], KC_STR("_id "));
    c->v.value[KC_C_name_ref] = KC_STR("&");
}

static void visit(const struct kc_c_visit *v)
{
    struct kc_c *c = v->c;
    const struct kc_key *key = v->key;
    bool lease = lease_of(key).kind == KC_Q_AT_CALL, most = key->attempts.kind == KC_Q_AT_CALL;
    kc_c_value_variables(c, key->value);
    kc_c_array_variable(c, key->value);
    id_variables(c, key);
    c->v.value[KC_C_lease_arg] = lease ? KC_STR(", keysrt_duration lease") : KC_STR("");
    c->v.value[KC_C_lease] = lease ? KC_STR("lease") : KC_STR("keysrt_ms(0)");
    c->v.value[KC_C_most_arg] = most ? KC_STR(", uint64_t attempts") : KC_STR("");
    c->v.value[KC_C_most] = most ? KC_STR("attempts") : KC_STR("0");
    c->v.value[KC_C_record] = job_fixed(c, key) ? KC_STR("out, NULL") : KC_STR("out, &out->block");
    unsigned has = key->external ? FOREIGN : key->job_is_id ? IS_ID : HAS_CONTENT;
    kc_c_visit_calls(v, has, &list_table);
    if (key->has_priority && !c->only_names)
        kc_c_argument_variables(c, &key->pattern, key->priority_param);
    kc_c_visit_calls(v, has, &queue_table);
    if (key->has_priority && !c->only_names)
        kc_c_argument_variables(c, &key->pattern, KC_C_ALL_PARAMS);
}

static const char *const arguments[] = {"job",    "jobs",        "id",      "items",    "delay",     "pushed",    "at_most", "lease", "attempts",
                                        "reason", "retry_after", "gave_up", "requeued", "discarded", "recovered", "state",   NULL};

const struct kc_c_kind kc_c_kind_queue = {.code = "QUEUE",
                                          .header = "keysrt_queue.h",
                                          .is_no_key = true,
                                          .arguments = arguments,
                                          .need = need,
                                          .put_structs = put_structs,
                                          .put_detail = put_detail,
                                          .visit = visit};
