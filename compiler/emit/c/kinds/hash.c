/* hash.c: the C of hashes: with declared fields, and maps. */
#include "emit/c/kinds/kind.h"

static const struct kc_c_call_row hash_calls[] = {
    {"get", 0, ", $(out)out", "", "keysrt_hash_get($(at), $(into))", "HGETALL", "All fields; MISS: no such key."},
    {"put", WRITES, ", const $(record) *record$(ttl_arg)", "", "keysrt_hash_put($(at), record, $(ttl))", "DEL, HSET",
     "Replaces the whole key in one step."},
    {"get_fields", MASKABLE, ", uint64_t mask, $(out)out", "", "keysrt_hash_get_fields($(at), mask, $(into))", "HMGET",
     "The fields of the mask; MISS: no such key."},
    {"set_fields", MASKABLE | WRITES, ", uint64_t mask, const $(record) *record$(ttl_arg)", "",
     "keysrt_hash_set_fields($(at), mask, record, $(ttl))", "HSET", "The fields of the mask; optional ones that are not there are deleted."},
    {"delete_fields", MASKABLE | HAS_OPTIONAL | WRITES, ", uint64_t mask, uint64_t *deleted", "",
     "keysrt_hash_delete_fields($(at), mask, deleted)", "HDEL", "Optional fields of the mask; deleted may be NULL."},
};
static const struct kc_c_call_table hash_table = KC_C_CALL_TABLE(hash_calls);

static const struct kc_c_call_row field_calls[] = {
    {"get_$(field)", 0, ", $(out)out", "", "keysrt_hash_get_field($(at), $(index), $(into))", "HGET", "MISS: no such key or field."},
    {"set_$(field)", WRITES, ", $(in)value$(ttl_arg)", "", "keysrt_hash_set_field($(at), $(index), $(ref)value, $(ttl))", "HSET",
     "One field alone."},
    {"increment_$(field)", WRITES | NUMERIC, ", $(number) by$(ttl_arg), $(number) *out", "",
     "keysrt_hash_increment($(at), $(index), &by, $(ttl), out)", "HINCRBY", "out may be NULL."},
};
static const struct kc_c_call_table field_table = KC_C_CALL_TABLE(field_calls);

static const struct kc_c_call_row others_calls[] = {
    {"get_other", 0, ", $(name_in)name, $(out)out", "", "keysrt_hash_map_get($(at), $(name_ref)name, $(into))", "HGET",
     "A field that is not declared; MISS: no such key or field."},
    {"set_other", WRITES, ", $(name_in)name, $(in)value$(ttl_arg)", "", "keysrt_hash_map_set($(at), $(name_ref)name, $(ref)value, $(ttl))",
     "HSET", "A field that is not declared."},
    {"increment_other", WRITES | NUMERIC, ", $(name_in)name, $(number) by$(ttl_arg), $(number) *out", "",
     "keysrt_hash_map_increment($(at), $(name_ref)name, &by, $(ttl), out)", "HINCRBY", "out may be NULL."},
    {"delete_other", WRITES, ", $(name_in)name", "", "keysrt_hash_map_delete($(at), $(name_ref)name)", "HDEL", "MISS: there was none."},
    {"walk_others", 0, ", keysrt_walk *walk, $(name_out)name, $(out)out", "", "keysrt_hash_walk($(at), walk, $(name_into), $(into))", "HSCAN",
     "The next field that is not declared, in bounded memory; one may come twice; MISS: the end."},
};
static const struct kc_c_call_table others_table = KC_C_CALL_TABLE(others_calls);

static const struct kc_c_call_row map_calls[] = {
    {"get", 0, ", $(array) *out", "", "keysrt_hash_get($(at), out, &out->block)", "HGETALL", "All fields; MISS: no such key."},
    {"put", WRITES, ", const $(entry) *entries, size_t count$(ttl_arg)",
     "    const struct {\n        const $(entry) *items;\n        size_t count;\n    } map = {entries, count};\n",
     "keysrt_hash_put($(at), &map, $(ttl))", "DEL, HSET", "Replaces the whole key in one step."},
    {"get_field", 0, ", $(name_in)name, $(out)out", "", "keysrt_hash_map_get($(at), $(name_ref)name, $(into))", "HGET",
     "MISS: no such key or field."},
    {"set_field", WRITES, ", $(name_in)name, $(in)value$(ttl_arg)", "", "keysrt_hash_map_set($(at), $(name_ref)name, $(ref)value, $(ttl))",
     "HSET", "One field alone."},
    {"increment_field", WRITES | NUMERIC, ", $(name_in)name, $(number) by$(ttl_arg), $(number) *out", "",
     "keysrt_hash_map_increment($(at), $(name_ref)name, &by, $(ttl), out)", "HINCRBY", "out may be NULL."},
    {"delete_field", WRITES, ", $(name_in)name", "", "keysrt_hash_map_delete($(at), $(name_ref)name)", "HDEL", "MISS: there was none."},
    {"walk_fields", 0, ", keysrt_walk *walk, $(name_out)name, $(out)out", "", "keysrt_hash_walk($(at), walk, $(name_into), $(into))", "HSCAN",
     "The next field, in bounded memory; one may come twice; MISS: the end."},
    {"size", 0, ", uint64_t *out", "", "keysrt_hash_size($(at), out)", "HLEN", "0 where there is no key."},
};
static const struct kc_c_call_table map_table = KC_C_CALL_TABLE(map_calls);

/* ---- First round ---------------------------------------------------------------------------------------------------- */

static void need(struct kc_c *c, const struct kc_key *key)
{
    if (kc_c_is_map(key)) {
        kc_c_declare_result(c, key->value->element);
        kc_c_declare_result(c, key->value->key);
        kc_c_type_table(c, key->value->key, false);
        kc_c_type_table(c, key->value->element, false);
        return;
    }
    for (size_t i = 0; i < key->record->field_count; i++) {
        kc_c_declare_result(c, key->record->fields[i].type);
        kc_c_type_table(c, key->record->fields[i].type, false);
    }
    const struct kc_type *others = key->record->others;
    if (others != NULL) {
        kc_c_declare_type(c, others);
        kc_c_declare_result(c, others->key);
        kc_c_declare_result(c, others->element);
        kc_c_map_table(c, others, KC_C_JOIN(c->scratch, kc_c_type_of(c, others)->name, KC_STR("_entry")));
    }
    if (kc_c_owns_struct(key))
        return;
    kc_c_declare_result(c, key->record->type);
    kc_c_record_table(c, key->record, kc_c_type_of(c, key->record->type)->name, KC_C_HASH);
}

/* ---- Structs -------------------------------------------------------------------------------------------------------- */

static const char map_entry[] = "typedef struct $(key)_entry {\n"
                                "    $(field) name;\n"
                                "    $(value) value;\n"
                                "} $(key)_entry;\n";

static void put_masks(struct kc_c *c, const struct kc_key *key)
{
    struct kc_str KEY = c->v.value[KC_C_KEY];
    for (size_t i = 0; i < key->record->field_count && key->record->field_count <= 64; i++) {
        const struct kc_field *field = &key->record->fields[i];
        struct kc_str name = kc_c_upper(c->scratch, field->c_name);
        c->origin = (struct kc_c_origin){"field", field->name, field->span};
        struct kc_str mask = KC_C_JOIN(c->scratch, KEY, KC_STR("_FIELD_"), name);
        kc_c_claim_name(c, mask);
        KC_C_PUTS(c->out, KC_STR("#define "), mask, KC_STR(" (UINT64_C(1) << "));
        kc_c_decimal(c->out, i);
        kc_buf_puts(c->out, ")\n");
    }
    c->origin = (struct kc_c_origin){"key", key->name, key->span};
}

void kc_c_put_own_struct(struct kc_c *c, const struct kc_key *key)
{
    struct kc_str name = c->v.value[KC_C_key];
    kc_c_claim_name(c, name);
    KC_C_PUTS(c->out, KC_STR("typedef struct "), name, KC_STR(" {\n"));
    kc_c_put_members(c, key->record, name);
    bool fixed = kc_c_key_fixed(c, key);
    if (!fixed) {
        kc_c_claim_own_member(c, name, KC_STR("block"));
        kc_buf_puts(c->out, "    keysrt_block block; /* of a result */\n");
    }
    KC_C_PUTS(c->out, KC_STR("} "), name, KC_STR(";\n"));
    if (!fixed)
        kc_c_put_clear(c, name);
}

static void put_structs(struct kc_c *c, const struct kc_key *key)
{
    if (kc_c_is_map(key)) {
        c->v.value[KC_C_field] = kc_c_type_of(c, key->value->key)->name;
        c->v.value[KC_C_value] = kc_c_type_of(c, key->value->element)->name;
        kc_c_put(c, map_entry);
        kc_c_put_entries(c);
        return;
    }
    if (kc_c_owns_struct(key))
        kc_c_put_own_struct(c, key);
    put_masks(c, key);
}

/* ---- Tables --------------------------------------------------------------------------------------------------------- */

static const char record_head[] = "static const keysrt_record $(key)_table_record KEYSRT_UNUSED = {";

/* What of the fields decides on their table: structs with the same members in the same order are laid out alike. */
static void put_fields_text(struct kc_c *c, const struct kc_record *record, struct kc_buf *text)
{
    for (size_t i = 0; i < record->field_count; i++) {
        const struct kc_field *field = &record->fields[i];
        kc_buf_str(text, kc_c_type_table(c, field->type, false));
        kc_buf_puts(text, field->optional ? "? " : " ");
        kc_c_literal(text, field->name);
        kc_buf_str(text, field->c_name);
        kc_buf_putc(text, '\n');
    }
}

/* Name of the keysrt_field[] of a hash's own struct. The first one with these fields writes it for all. */
static struct kc_str put_fields(struct kc_c *c, const struct kc_key *key, struct kc_buf *body)
{
    struct kc_str name = c->v.value[KC_C_key], own = KC_C_JOIN(c->scratch, name, KC_STR("_table_fields"));
    if (!c->only_names) {
        put_fields_text(c, key->record, body);
        struct kc_str first = kc_c_first_name(c, (struct kc_str){body->data, body->len}, own);
        body->len = 0;
        if (!kc_str_equal(first, own))
            return first;
    }
    kc_c_field_rows(c, key->record, name, KC_C_HASH, body);
    return kc_c_put_table(c, "keysrt_field", "table_fields", body);
}

struct kc_str kc_c_put_fields_record(struct kc_c *c, const struct kc_key *key, bool has_block, struct kc_buf *body)
{
    if (!kc_c_owns_struct(key))
        return kc_c_record_table(c, key->record, kc_c_type_of(c, key->record->type)->name, KC_C_HASH);
    struct kc_str name = c->v.value[KC_C_key], table = KC_C_JOIN(c->scratch, name, KC_STR("_table_record"));
    const struct kc_type *others = key->record->others;
    struct kc_str fields = put_fields(c, key, body);
    kc_c_put(c, record_head);
    kc_c_literal(c->out, key->name);
    KC_C_PUTS(c->out, has_block ? KC_STR(", offsetof(") : KC_STR(", sizeof("), name, has_block ? KC_STR(", block), ") : KC_STR("), "));
    kc_c_put_number(c->out, (int64_t)key->record->field_count);
    KC_C_PUTS(c->out, fields, KC_STR(", "));
    if (others == NULL)
        kc_buf_puts(c->out, "0, 0};\n");
    else
        kc_buf_printf(c->out, "&%.*s, offsetof(%.*s, others)};\n",
                      KC_FMT(kc_c_map_table(c, others, KC_C_JOIN(c->scratch, kc_c_type_of(c, others)->name, KC_STR("_entry")))),
                      KC_FMT(name));
    kc_c_claim_name(c, table);
    return table;
}

static struct kc_str put_record(struct kc_c *c, const struct kc_key *key, struct kc_buf *body)
{
    if (!kc_c_is_map(key))
        return kc_c_put_fields_record(c, key, !kc_c_key_fixed(c, key), body);
    struct kc_str name = c->v.value[KC_C_key], table = KC_C_JOIN(c->scratch, name, KC_STR("_table_record"));
    struct kc_str map = kc_c_map_table(c, key->value, KC_C_JOIN(c->scratch, name, KC_STR("_entry")));
    kc_c_put(c, record_head);
    kc_c_literal(c->out, key->name);
    kc_buf_printf(c->out, ", offsetof(%.*s_entries, block), 0, 0, &%.*s, 0};\n", KC_FMT(name), KC_FMT(map));
    kc_c_claim_name(c, table);
    return table;
}

/* ---- Calls ---------------------------------------------------------------------------------------------------------- */

static void visit_fields(const struct kc_c_visit *v)
{
    const struct kc_record *record = v->key->record;
    for (size_t i = 0; i < record->field_count; i++) {
        const struct kc_field *field = &record->fields[i];
        v->c->v.value[KC_C_field] = field->c_name;
        if (v->c->names == NULL) {
            kc_c_set_number(v->c, KC_C_index, i);
            kc_c_value_variables(v->c, field->type);
        }
        v->c->origin = (struct kc_c_origin){"field", field->name, field->span};
        kc_c_visit_calls(v, kc_c_numeric(field->type), &field_table);
    }
    v->c->origin = (struct kc_c_origin){"key", v->key->name, v->key->span};
    if (record->others == NULL)
        return;
    kc_c_name_variables(v->c, record->others->key);
    kc_c_value_variables(v->c, record->others->element);
    kc_c_visit_calls(v, kc_c_numeric(record->others->element), &others_table);
}

static void visit(const struct kc_c_visit *v)
{
    struct kc_c *c = v->c;
    if (kc_c_is_map(v->key)) {
        kc_c_entry_variables(c);
        kc_c_name_variables(c, v->key->value->key);
        kc_c_value_variables(c, v->key->value->element);
        kc_c_visit_calls(v, kc_c_numeric(v->key->value->element), &map_table);
        return;
    }
    bool own = kc_c_owns_struct(v->key), fixed = kc_c_record_fixed(c, v->key->record);
    c->v.value[KC_C_record] = own ? c->v.value[KC_C_key] : kc_c_type_of(c, v->key->record->type)->name;
    c->v.value[KC_C_out] = KC_C_JOIN(c->scratch, c->v.value[KC_C_record], own || fixed ? KC_STR(" *") : KC_STR("_result *"));
    c->v.value[KC_C_into] = fixed ? KC_STR("out, NULL") : KC_STR("out, &out->block");
    kc_c_visit_calls(v, 0, &hash_table);
    visit_fields(v);
}

const struct kc_c_kind kc_c_kind_hash = {.code = "HASH", .header = "keysrt_collections.h", .need = need, .put_structs = put_structs, .put_record = put_record, .visit = visit};
