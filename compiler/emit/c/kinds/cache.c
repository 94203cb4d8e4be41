/* cache.c: the C of caches: of one value, or of fields. */
#include "emit/c/kinds/kind.h"

enum {
    ONE_VALUE = KIND_BIT,         /* not of fields */
    REMEMBERS = KIND_BIT << 1,    /* missing */
    FORGETS = KIND_BIT << 2,      /* not so */
    KEEPS_STALE = KIND_BIT << 3,
    FIELDS = KIND_BIT << 4,
    UNTIMED = KIND_BIT << 5,      /* GET alone tells whether a value counts … */
    TIMED = KIND_BIT << 6         /* … or it takes the server's clock, the time left or versions of tags */
};

#define NONE "MISS: none that counts, or Redis cannot be asked."
#define NONE_OR_NOTHING "MISS: none that counts, or Redis cannot be asked; NOTHING: it is remembered that there is none."
#define GET(needs, command, purpose) {"get", needs, ", $(out)out", "", "keysrt_cache_get($(at), $(into))", command, purpose}
#define GET_MANY(needs, command)                                                                                                              \
    {"get_many", ONE_VALUE | HAS_PARAMS | NO_ARGS | (needs), ", const $(params) *keys, size_t count, $(lookups) *out", "",                    \
     "keysrt_cache_get_many(client, $(table), keys, count, out, &out->block, sizeof($(lookup)), offsetof($(lookup), value))", command,        \
     "One item for each key, with the status that get has."}
static const struct kc_c_call_row cache_calls[] = {
    GET(FIELDS, "HGETALL", NONE),
    GET(UNTIMED | FORGETS, "GET", NONE),
    GET(UNTIMED | REMEMBERS, "GET", NONE_OR_NOTHING),
    GET(TIMED | FORGETS, "EVALSHA", NONE),
    GET(TIMED | REMEMBERS, "EVALSHA", NONE_OR_NOTHING),
    {"get_stale", KEEPS_STALE, ", $(out)out", "", "keysrt_cache_get_stale($(at), $(into))", "EVALSHA",
     "As get, and takes the old value where its time is over; keysrt_cache_last() tells."},
    {"get_or_compute", WRITES, ", $(key)_loader *loader, void *context, $(out)out", "    $(key)_load load = {loader, context};\n",
     "keysrt_cache_get_or_compute($(at), loader ? $(key)_run_loader : 0, &load, $(into))", "get, EVALSHA",
     "The value, or what the loader makes of it, one caller at a time; MISS, NOTHING: the loader found none."},
    {"loaded", WRITES | NO_CLIENT, "keysrt_loading *loading, $(in)value$(ttl_arg)", "", "keysrt_cache_loaded(loading, $(table), $(ref)value, $(ttl))", "",
     "Inside a loader: what it made. Encoded at once: value may go away."},
    {"put", WRITES, ", $(in)value$(ttl_arg)", "", "keysrt_cache_put($(at), $(ref)value, $(ttl))", "EVALSHA",
     "Value and TTL in one step; MISS: Redis cannot be asked, nothing was written."},
    {"put_missing", WRITES | REMEMBERS, "", "", "keysrt_cache_put_missing($(at))", "EVALSHA", "Remembers that there is none."},
    GET_MANY(UNTIMED, "MGET"),
    GET_MANY(TIMED, "EVALSHA"),
    {"put_many", ONE_VALUE | HAS_PARAMS | WRITES | NO_ARGS, ", const $(params) *keys, const $(value) *values, size_t count$(ttl_arg)", "",
     "keysrt_cache_put_many(client, $(table), keys, values, count, $(ttl))", "EVALSHA", "All in one step."},
    {"delete", WRITES, "", "", "keysrt_cache_delete($(at))", "EVALSHA",
     "Invalidates: what is being computed will not be stored either. MISS: there was none."},
    {"delete_all", SCANNABLE | WRITES | NO_ARGS, ", uint64_t *deleted", "", "keysrt_cache_delete_all(client, $(table), deleted)", "SCAN, UNLINK",
     "Every key of the pattern, and what is being computed; deleted may be NULL."},
};
static const char *const arguments[] = {"context", "load", "loader", "loading", NULL};
static const struct kc_c_call_table cache_table = KC_C_CALL_TABLE(cache_calls);

/* ---- Structs -------------------------------------------------------------------------------------------------------- */

static const char loader_with_params[] =
    "/* Makes what is missing: calls $(key)_loaded() and returns OK; MISS: there is none; all else is the caller's. */\n"
    "typedef keysrt_status $(key)_loader(void *context, const $(params) *params, keysrt_loading *loading);\n"
    "typedef struct $(key)_load {\n"
    "    $(key)_loader *loader;\n"
    "    void *context;\n"
    "} $(key)_load;\n"
    "static inline keysrt_status $(key)_run_loader(void *state, const void *params, keysrt_loading *loading)\n"
    "{\n"
    "    const $(key)_load *load = (const $(key)_load *)state;\n"
    "    return load->loader(load->context, (const $(params) *)params, loading);\n"
    "}\n";
static const char loader_without[] =
    "/* Makes what is missing: calls $(key)_loaded() and returns OK; MISS: there is none; all else is the caller's. */\n"
    "typedef keysrt_status $(key)_loader(void *context, keysrt_loading *loading);\n"
    "typedef struct $(key)_load {\n"
    "    $(key)_loader *loader;\n"
    "    void *context;\n"
    "} $(key)_load;\n"
    "static inline keysrt_status $(key)_run_loader(void *state, const void *params, keysrt_loading *loading)\n"
    "{\n"
    "    const $(key)_load *load = (const $(key)_load *)state;\n"
    "    (void)params;\n"
    "    return load->loader(load->context, loading);\n"
    "}\n";
static const char lookups_type[] = "typedef struct $(key)_lookup {\n"
                                   "    keysrt_status status;\n"
                                   "    $(value) value;\n"
                                   "} $(key)_lookup;\n"
                                   "typedef struct $(key)_lookups {\n"
                                   "    $(key)_lookup *items;\n"
                                   "    size_t count;\n"
                                   "    keysrt_block block;\n"
                                   "} $(key)_lookups;\n";

static void need(struct kc_c *c, const struct kc_key *key)
{
    if (key->record != NULL)
        kc_c_kind_hash.need(c, key);
    else
        kc_c_need_value(c, key);
}

static void put_structs(struct kc_c *c, const struct kc_key *key)
{
    struct kc_str name = c->v.value[KC_C_key];
    if (kc_c_owns_struct(key))
        kc_c_put_own_struct(c, key);
    if (key->record == NULL && key->pattern.param_count != 0) {
        kc_c_claim(c, name, "_lookup");
        kc_c_claim(c, name, "_lookups");
        c->v.value[KC_C_value] = kc_c_type_of(c, key->value)->name;
        kc_c_put(c, lookups_type);
        kc_c_put_clear(c, KC_C_JOIN(c->scratch, name, KC_STR("_lookups")));
    }
    if (key->external)
        return;
    kc_c_claim(c, name, "_loader");
    kc_c_claim(c, name, "_load");
    kc_c_claim(c, name, "_run_loader");
    if (!c->only_names) /* $(params) is not set then */
        kc_c_put(c, key->pattern.param_count != 0 ? loader_with_params : loader_without);
}

/* ---- Tables --------------------------------------------------------------------------------------------------------- */

static struct kc_str put_record(struct kc_c *c, const struct kc_key *key, struct kc_buf *body)
{
    return key->record == NULL ? (struct kc_str){NULL, 0} : kc_c_kind_hash.put_record(c, key, body);
}

static void put_clauses(struct kc_c *c, const struct kc_key *key, struct kc_buf *body)
{
    const struct kc_quantity *const clauses[] = {&key->lease, &key->missing, &key->stale, &key->compress_over, &key->local_count, &key->local_for};
    for (size_t i = 0; i < sizeof clauses / sizeof *clauses; i++) {
        kc_c_put_quantity(c, key, clauses[i], body);
        kc_buf_puts(body, ", ");
    }
}

static struct kc_str put_detail(struct kc_c *c, const struct kc_key *key, struct kc_buf *body)
{
    struct kc_str name = KC_C_JOIN(c->scratch, c->v.value[KC_C_key], KC_STR("_table_cache")), lease = KC_STR("0");
    if (key->side_key_count != 0)
        lease = KC_C_JOIN(c->scratch, KC_STR("&"), kc_c_put_side(c, key, &key->side_keys[0]));
    kc_c_claim_name(c, name);
    size_t count = kc_c_tag_rows(c, key, true, body);
    struct kc_str versions = count == 0 ? KC_STR("0") : kc_c_put_table(c, "keysrt_key *const", "table_versions", body);
    put_clauses(c, key, body);
    KC_C_PUTS(c->out, KC_STR("static const keysrt_cache "), name, KC_STR(" KEYSRT_UNUSED = {"), lease, KC_STR(", "), {body->data, body->len});
    body->len = 0;
    kc_buf_printf(c->out, "%s, %s, ", key->early ? "true" : "false", kc_key_has_envelope(key) ? "true" : "false");
    kc_c_put_number(c->out, (int64_t)count);
    KC_C_PUTS(c->out, versions, KC_STR("};\n"));
    return name;
}

/* ---- Calls ---------------------------------------------------------------------------------------------------------- */

static void record_variables(struct kc_c *c, const struct kc_key *key)
{
    bool own = kc_c_owns_struct(key), fixed = kc_c_record_fixed(c, key->record);
    struct kc_str record = own ? c->v.value[KC_C_key] : kc_c_type_of(c, key->record->type)->name;
    c->v.value[KC_C_value] = record;
    c->v.value[KC_C_in] = KC_C_JOIN(c->scratch, KC_STR("const "), record, KC_STR(" *"));
    c->v.value[KC_C_ref] = KC_STR("");
    c->v.value[KC_C_out] = KC_C_JOIN(c->scratch, record, own || fixed ? KC_STR(" *") : KC_STR("_result *"));
    c->v.value[KC_C_into] = fixed ? KC_STR("out, NULL") : KC_STR("out, &out->block");
}

/* As the runtime decides it. */
static bool needs_time(const struct kc_key *key)
{
    bool versions = false;
    for (size_t i = 0; i < key->tagging_count; i++)
        versions = versions || key->taggings[i].tags->versions;
    return versions || key->stale.kind != KC_Q_ABSENT || key->early || key->local_count.kind != KC_Q_ABSENT;
}

static void visit(const struct kc_c_visit *v)
{
    struct kc_c *c = v->c;
    const struct kc_key *key = v->key;
    struct kc_str name = c->v.value[KC_C_key];
    if (key->record != NULL)
        record_variables(c, key);
    else
        kc_c_value_variables(c, key->value);
    c->v.value[KC_C_lookup] = KC_C_JOIN(c->scratch, name, KC_STR("_lookup"));
    c->v.value[KC_C_lookups] = KC_C_JOIN(c->scratch, name, KC_STR("_lookups"));
    unsigned has = key->record == NULL ? ONE_VALUE | (needs_time(key) ? TIMED : UNTIMED) : FIELDS;
    has |= key->missing.kind != KC_Q_ABSENT ? REMEMBERS : FORGETS;
    has |= key->stale.kind != KC_Q_ABSENT ? KEEPS_STALE : 0;
    kc_c_visit_calls(v, has, &cache_table);
}

const struct kc_c_kind kc_c_kind_cache = {.code = "CACHE",
                                          .header = "keysrt_cache.h",
                                          .deletes = true,
                                          .arguments = arguments,
                                          .need = need,
                                          .put_structs = put_structs,
                                          .put_record = put_record,
                                          .put_detail = put_detail,
                                          .visit = visit};
