/* c_calls.c: the calls of a key, of which the header's functions and the pages' lists are made: those that every key has, and those
 * of its kind (kinds/). */
#include "emit/c/kinds/kind.h"

#include <assert.h>
#include <string.h>

static const struct kc_c_call_row common_calls[] = {
    {"key_name", 0, ", keysrt_text *out", "", "keysrt_key_name($(at), out)", "", "The key's name."},
    {"parse", NO_ARGS, ", keysrt_view name$(parsed)", "", "keysrt_key_parse(client, $(table), name, $(parsing))", "",
     "The parameters in a name; MISS: no name of this key."},
};
static const struct kc_c_call_table common_table = KC_C_CALL_TABLE(common_calls);

static const struct kc_c_call_row key_calls[] = {
    {"exists", 0, "", "", "keysrt_key_exists($(at))", "EXISTS", "OK or MISS."},
    {"ttl", 0, ", keysrt_duration *out", "", "keysrt_key_ttl($(at), out)", "PTTL", "The time left; MISS: no such key."},
    {"renew", RENEWABLE, "$(ttl_arg)", "", "keysrt_key_renew($(at), $(ttl))", "PEXPIRE", "Starts the TTL anew; MISS: no such key."},
    {"$(finish)", FINISHES, "", "", "keysrt_key_finish($(at))", "PEXPIRE", "Starts the TTL; MISS: no such key."},
    {"$(finish)", FINISHES_BY_CALL, ", keysrt_duration ttl", "", "keysrt_key_renew($(at), ttl)", "PEXPIRE", "Starts the TTL; MISS: no such key."},
    {"delete", WRITES | PLAIN_DELETE, "", "", "keysrt_key_delete($(at))", "UNLINK", "MISS: there was none."},
    {"walk", SCANNABLE | NO_ARGS, ", keysrt_walk *walk, $(params) *out", "", "keysrt_key_walk(client, $(table), walk, out)", "SCAN",
     "The next key; MISS: the end."},
    {"delete_all", SCANNABLE | WRITES | NO_ARGS | PLAIN_DELETE, ", uint64_t *deleted", "", "keysrt_key_delete_all(client, $(table), deleted)",
     "SCAN, UNLINK", "Every key of the pattern; deleted may be NULL."},
};
static const struct kc_c_call_table key_table = KC_C_CALL_TABLE(key_calls);

/* ---- Going through them --------------------------------------------------------------------------------------------- */

struct kc_c_call_forms {
    struct kc_c_form name, function; /* count 0: not made yet */
};

static struct kc_c_call_forms *forms_of(const struct kc_c_visit *v, const struct kc_c_call_table *table)
{
    struct kc_c *c = v->c;
    if (!v->keeps_forms)
        return NULL;
    size_t i = 0;
    while (i < c->form_count && c->forms[i].table != table)
        i++;
    assert(i < KC_C_MOST_TABLES);
    if (i == c->form_count)
        c->forms[c->form_count++] = (struct kc_c_table_forms){table, KC_NEW_ARRAY(c->arena, struct kc_c_call_forms, table->count)};
    return c->forms[i].forms;
}

void kc_c_visit_calls(const struct kc_c_visit *v, unsigned has, const struct kc_c_call_table *table)
{
    struct kc_c_call_forms *forms = forms_of(v, table);
    for (size_t i = 0; i < table->count; i++)
        if ((table->rows[i].needs & ~(v->has | has)) == 0)
            v->each(v->c, &table->rows[i], forms == NULL ? NULL : &forms[i], v->context);
}

static unsigned features_of(const struct kc_key *key)
{
    bool literal = false, optional = false;
    for (size_t i = 0; i < key->pattern.piece_count; i++)
        literal = literal || key->pattern.pieces[i].kind != KC_PIECE_PARAM;
    for (size_t i = 0; key->record != NULL && i < key->record->field_count; i++)
        optional = optional || key->record->fields[i].optional;
    bool params = key->pattern.param_count != 0, by_call = key->ttl.source == KC_TTL_CALL;
    bool expires = key->ttl.source >= KC_TTL_FIXED && key->ttl.source <= KC_TTL_CALL && !key->external;
    bool after = key->ttl.mode == KC_TTL_AFTER;
    unsigned has = NO_ARGS | NO_CLIENT | MAKES_REF | ON_SUBSCRIBER;
    has |= key->external ? 0 : WRITES;
    has |= params ? HAS_PARAMS : 0;
    has |= params && literal ? SCANNABLE : 0;
    /* A TTL that runs from creation, or from a finish, is not started anew in between; `once` is there to be taken. */
    /* Who holds it renews it; a window is nobody's to prolong; a tag lives as long as the longest of its keys, which a renewal would cut. */
    bool leased = key->kind == KC_LOCK || key->kind == KC_SEMAPHORE || key->kind == KC_LIMITER || key->kind == KC_TAGS;
    has |= kc_c_kind_of(key)->deletes ? 0 : PLAIN_DELETE;
    bool renewable = expires && !leased && !key->once && !kc_key_has_envelope(key);
    has |= renewable && (key->ttl.mode == KC_TTL_ON_WRITE || key->ttl.mode == KC_TTL_SLIDING) ? RENEWABLE : 0;
    has |= expires && after ? (by_call ? FINISHES_BY_CALL : FINISHES) : 0;
    has |= key->once ? 0 : READS_ALIVE;
    has |= key->record != NULL && key->record->field_count <= 64 ? MASKABLE : 0;
    has |= optional ? HAS_OPTIONAL : 0;
    return has;
}

unsigned kc_c_numeric(const struct kc_type *type)
{
    return type->kind == KC_T_INT || type->kind == KC_T_FLOAT ? NUMERIC : 0;
}

/* ---- Variables of a value ------------------------------------------------------------------------------------------- */

/* In front of an argument's name: "nexus_user_id ", "const nexus_note *". */
static struct kc_str argument_of(struct kc_c *c, const struct kc_c_type *type)
{
    return type->by_pointer ? KC_C_JOIN(c->scratch, KC_STR("const "), type->name, KC_STR(" *")) : KC_C_JOIN(c->scratch, type->name, KC_STR(" "));
}

void kc_c_value_variables(struct kc_c *c, const struct kc_type *type)
{
    const struct kc_c_type *known = kc_c_type_of(c, type);
    c->v.value[KC_C_value] = known->name;
    c->v.value[KC_C_in] = argument_of(c, known);
    c->v.value[KC_C_ref] = known->by_pointer ? KC_STR("") : KC_STR("&");
    c->v.value[KC_C_star] = known->by_pointer ? KC_STR("*") : KC_STR("");
    if (known->fixed) {
        c->v.value[KC_C_out] = KC_C_JOIN(c->scratch, known->name, KC_STR(" *"));
        c->v.value[KC_C_into] = KC_STR("out, NULL");
        c->v.value[KC_C_into_old] = KC_STR("old, NULL");
    } else {
        c->v.value[KC_C_out] = KC_C_JOIN(c->scratch, kc_c_result_name(c, type), KC_STR(" *"));
        c->v.value[KC_C_into] = KC_STR("out, &out->block"); /* the value stands first */
        c->v.value[KC_C_into_old] = KC_STR("old, &old->block");
    }
    c->v.value[KC_C_number] = type->kind == KC_T_FLOAT ? KC_STR("double") : KC_STR("int64_t");
}

void kc_c_name_variables(struct kc_c *c, const struct kc_type *name)
{
    const struct kc_c_type *known = kc_c_type_of(c, name);
    c->v.value[KC_C_name_in] = argument_of(c, known);
    c->v.value[KC_C_name_ref] = known->by_pointer ? KC_STR("") : KC_STR("&");
    c->v.value[KC_C_name_out] = KC_C_JOIN(c->scratch, known->fixed ? known->name : kc_c_result_name(c, name), KC_STR(" *"));
    c->v.value[KC_C_name_into] = known->fixed ? KC_STR("name, NULL") : KC_STR("name, &name->block");
}

void kc_c_array_variable(struct kc_c *c, const struct kc_type *type)
{
    kc_c_set(c, KC_C_array, "%.*s_%.*s_array", KC_FMT(c->schema->name), KC_FMT(kc_c_type_of(c, type)->stem));
}

void kc_c_entry_variables(struct kc_c *c)
{
    kc_c_set(c, KC_C_entry, "%.*s_entry", KC_FMT(c->v.value[KC_C_key]));
    kc_c_set(c, KC_C_array, "%.*s_entries", KC_FMT(c->v.value[KC_C_key]));
}

void kc_c_ref_variables(struct kc_c *c, const struct kc_key *key, const char *kind)
{
    bool params = key->pattern.param_count != 0;
    c->v.value[KC_C_refs] = kc_c_ref_name(c, key->value, kind);
    if (c->only_names) /* $(params) is not set then */
        return;
    c->v.value[KC_C_ref_args] = params ? KC_C_JOIN(c->scratch, KC_STR("const "), c->v.value[KC_C_params], KC_STR(" *params")) : KC_STR("void");
    c->v.value[KC_C_ref_params] = params ? KC_STR("params") : KC_STR("NULL");
}

static void visit_all(const struct kc_c_visit *v)
{
    const struct kc_c_kind *kind = kc_c_kind_of(v->key);
    kc_c_visit_calls(v, 0, &common_table);
    kind->visit(v);
    if (!kind->is_no_key)
        kc_c_visit_calls(v, 0, &key_table);
}

/* ---- The header's functions ----------------------------------------------------------------------------------------- */

static const char ref_head[] = "$(refs) $(key)_ref($(ref_args))";

/* "/…* purpose *…/ static inline nexus_set_of_user_id nexus_online_ref(const nexus_online_params *params) …" */
static struct kc_c_form ref_form(struct kc_c *c, const struct kc_c_call_row *call)
{
    struct kc_str text = KC_C_JOIN(c->arena, KC_STR("/* "), {call->purpose, strlen(call->purpose)}, KC_STR(" */\nstatic inline "),
                                   {ref_head, sizeof ref_head - 1}, KC_STR("\n{\n    const $(refs) made = "), {call->body, strlen(call->body)},
                                   KC_STR(";\n    return made;\n}\n"));
    return kc_c_compile(c->arena, text.data, &c->v);
}

static const char *first_arguments(const struct kc_c_call_row *call)
{
    bool bare = (call->needs & NO_ARGS) != 0;
    if ((call->needs & NO_CLIENT) != 0)
        return "(";
    if ((call->needs & ON_SUBSCRIBER) != 0)
        return bare ? "(keysrt_subscriber *subscriber" : "(keysrt_subscriber *subscriber$(args)";
    return bare ? "(keysrt_client *client" : "(keysrt_client *client$(args)";
}

/* The function as one template. */
static struct kc_c_form function_form(struct kc_c *c, const struct kc_c_call_row *call)
{
    if ((call->needs & MAKES_REF) != 0)
        return ref_form(c, call);
    bool bare = (call->needs & (NO_ARGS | NO_CLIENT)) != 0;
    struct kc_buf text = {0};
    kc_buf_puts(&text, "/* ");
    kc_buf_puts(&text, call->purpose);
    kc_buf_puts(&text, call->command[0] == '\0' ? "" : " ");
    kc_buf_puts(&text, call->command);
    kc_buf_puts(&text, " */\nKEYSRT_CALL $(key)_");
    kc_buf_puts(&text, call->suffix);
    kc_buf_puts(&text, first_arguments(call));
    kc_buf_puts(&text, call->inputs);
    if (call->setup[0] == '\0') {
        kc_buf_puts(&text, bare ? ")\n{ return " : ")\n{$(open)return ");
        kc_buf_puts(&text, call->body);
        kc_buf_puts(&text, bare ? "; }\n" : ";$(close)}\n");
    } else {
        kc_buf_puts(&text, bare ? ")\n{\n" : ")\n{\n$(locals)");
        kc_buf_puts(&text, call->setup);
        kc_buf_puts(&text, "    return ");
        kc_buf_puts(&text, call->body);
        kc_buf_puts(&text, ";\n}\n");
    }
    struct kc_c_form form = kc_c_compile(c->arena, kc_arena_str(c->arena, text.data, text.len).data, &c->v);
    kc_buf_free(&text);
    return form;
}

static void put_call(struct kc_c *c, const struct kc_c_call_row *call, struct kc_c_call_forms *forms, void *context)
{
    (void)context;
    if (forms->function.count == 0)
        forms->function = function_form(c, call);
    kc_c_fill(c->out, &forms->function, &c->v);
}

static void claim_call(struct kc_c *c, const struct kc_c_call_row *call, struct kc_c_call_forms *forms, void *context)
{
    (void)context;
    if (forms->name.count == 0)
        forms->name = kc_c_compile(c->arena, KC_C_JOIN(c->arena, KC_STR("$(key)_"), {call->suffix, strlen(call->suffix)}).data, &c->v);
    c->out->len = 0;
    kc_c_fill(c->out, &forms->name, &c->v);
    kc_c_claim_name(c, (struct kc_str){c->out->data, c->out->len});
}

void kc_c_put_calls(struct kc_c *c, const struct kc_key *key)
{
    struct kc_c_visit v = {.c = c, .key = key, .has = features_of(key), .each = c->names != NULL ? claim_call : put_call, .keeps_forms = true};
    visit_all(&v);
}

/* ---- The pages' list ------------------------------------------------------------------------------------------------ */

struct listing {
    struct kc_c_calls *calls;
    struct kc_buf text; /* of the call at hand */
};

static void list_call(struct kc_c *c, const struct kc_c_call_row *call, struct kc_c_call_forms *forms, void *context)
{
    (void)forms;
    struct kc_arena *arena = c->compilation->arena;
    struct listing *listing = context;
    struct kc_buf *text = &listing->text;
    struct kc_c_call *item = KC_PUSH(arena, listing->calls);
    bool ref = (call->needs & MAKES_REF) != 0;
    text->len = 0;
    kc_c_expand(text, ref ? "$(refs) " : "keysrt_status ", &c->v);
    size_t name = text->len;
    kc_c_expand(text, "$(key)_", &c->v);
    kc_c_expand(text, call->suffix, &c->v);
    size_t end = text->len;
    if (ref) {
        text->len = 0;
        kc_c_expand(text, ref_head, &c->v);
    }
    if (!ref) {
        kc_c_expand(text, first_arguments(call), &c->v);
        kc_c_expand(text, call->inputs, &c->v);
        kc_buf_puts(text, ")");
    }
    item->signature = kc_arena_str(arena, text->data, text->len);
    item->name = kc_arena_str(arena, text->data + name, end - name);
    item->purpose = call->purpose;
    item->command = call->command;
}

void kc_c_calls_of(struct kc_compilation *compilation, const struct kc_schema *schema, const struct kc_key *key, struct kc_c_calls *out)
{
    struct kc_c c;
    /* No scratch arena for each key: a fresh one costs more than all the calls. Callers with many keys pass a short-lived one. */
    kc_c_begin(&c, compilation, schema, compilation->arena, compilation->arena);
    kc_c_key_variables(&c, key);
    struct listing listing = {.calls = out};
    struct kc_c_visit v = {.c = &c, .key = key, .has = features_of(key), .each = list_call, .context = &listing};
    visit_all(&v);
    kc_buf_free(&listing.text);
}
