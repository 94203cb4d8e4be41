/* stream.c: the C of streams: entries, and an enum of the declared groups. */
#include "emit/c/kinds/kind.h"

enum {
    WAITS = KIND_BIT, /* what waits renews nothing: not where reads renew the TTL */
    HAS_GROUPS = KIND_BIT << 1
};

#define PART "    const keysrt_stream_part part = {first_id, last_id, count};\n"
#define READER "    const keysrt_stream_reader reader = {(uint32_t)group, consumer, {0}};\n"
#define IDLE_READER "    const keysrt_stream_reader reader = {(uint32_t)group, consumer, min_idle};\n"
#define GROUP ", $(key)_group group"
static const struct kc_c_call_row stream_calls[] = {
    {"append", WRITES, ", const $(record) *record$(ttl_arg), keysrt_stream_id *entry_id", "",
     "keysrt_stream_append($(at), record, $(ttl), entry_id)", "XADD", "entry_id (may be NULL): of the new entry."},
    {"length", 0, ", uint64_t *out", "", "keysrt_stream_length($(at), out)", "XLEN", "0 where there is no key."},
    {"range", 0, ", keysrt_stream_id first_id, keysrt_stream_id last_id, uint64_t count, $(array) *out", PART,
     "keysrt_stream_range($(at), false, &part, out, &out->block)", "XRANGE", "Both ends included; count 0: all."},
    {"reverse_range", 0, ", keysrt_stream_id first_id, keysrt_stream_id last_id, uint64_t count, $(array) *out", PART,
     "keysrt_stream_range($(at), true, &part, out, &out->block)", "XREVRANGE", "The newest first; both ends included; count 0: all."},
    {"newest", 0, ", keysrt_stream_id *entry_id", "", "keysrt_stream_newest($(at), entry_id)", "XREVRANGE",
     "A cursor for what comes from now on; MISS: there is no entry."},
    {"read", 0, ", keysrt_stream_id *cursor, uint64_t count, $(array) *out", "", "keysrt_stream_read($(at), cursor, count, out, &out->block)",
     "XREAD", "What stands behind the cursor, which moves along; count 0: all."},
    {"read_wait", WAITS, ", keysrt_stream_id *cursor, uint64_t count, keysrt_duration timeout, $(array) *out", "",
     "keysrt_stream_read_wait($(at), cursor, count, timeout, out, &out->block)", "XREAD BLOCK",
     "Waits up to timeout for an entry behind the cursor; MISS: none came."},
    {"delete_entries", WRITES, ", const keysrt_stream_id *entry_ids, size_t count, uint64_t *deleted", "",
     "keysrt_stream_delete_entries($(at), entry_ids, count, deleted)", "XDEL", "deleted may be NULL."},
    {"trim", WRITES, ", uint64_t remaining, uint64_t *removed", "", "keysrt_stream_trim($(at), remaining, removed)", "XTRIM MAXLEN",
     "Keeps the newest; removed may be NULL."},
    {"trim_before", WRITES, ", keysrt_stream_id oldest, uint64_t *removed", "", "keysrt_stream_trim_before($(at), oldest, removed)", "XTRIM MINID",
     "Drops what is older than this id; removed may be NULL."},
    {"create_group", WRITES | HAS_GROUPS, GROUP ", keysrt_stream_id after$(ttl_arg)", "",
     "keysrt_stream_create_group($(at), (uint32_t)group, after, $(ttl))", "XGROUP CREATE",
     "It gets what is behind this id, or comes from now on (keysrt_stream_end()); MISS: it was there, and is as it was."},
    {"delete_group", WRITES | HAS_GROUPS, GROUP, "", "keysrt_stream_delete_group($(at), (uint32_t)group)", "XGROUP DESTROY", "MISS: there was none."},
    {"read_group", WRITES | HAS_GROUPS, GROUP ", keysrt_view consumer, uint64_t count, $(array) *out", READER,
     "keysrt_stream_read_group($(at), &reader, count, out, &out->block)", "XREADGROUP",
     "New entries, pending until acknowledged; count 0: all."},
    {"read_group_wait", WRITES | HAS_GROUPS | WAITS, GROUP ", keysrt_view consumer, uint64_t count, keysrt_duration timeout, $(array) *out",
     READER, "keysrt_stream_read_group_wait($(at), &reader, count, timeout, out, &out->block)", "XREADGROUP BLOCK",
     "The same, and waits up to timeout for one; MISS: none came."},
    {"reread_group", WRITES | HAS_GROUPS, GROUP ", keysrt_view consumer, keysrt_stream_id *cursor, uint64_t count, $(array) *out", READER,
     "keysrt_stream_reread_group($(at), &reader, cursor, count, out, &out->block)", "XREADGROUP",
     "What this consumer has not acknowledged yet, behind the cursor, which moves along."},
    {"acknowledge", WRITES | HAS_GROUPS, GROUP ", keysrt_stream_id entry_id, uint64_t *acknowledged", "",
     "keysrt_stream_acknowledge($(at), (uint32_t)group, &entry_id, 1, acknowledged)", "XACK",
     "acknowledged (may be NULL): 0 where it was not pending."},
    {"acknowledge_many", WRITES | HAS_GROUPS, GROUP ", const keysrt_stream_id *entry_ids, size_t count, uint64_t *acknowledged", "",
     "keysrt_stream_acknowledge($(at), (uint32_t)group, entry_ids, count, acknowledged)", "XACK",
     "acknowledged (may be NULL): how many were pending."},
    {"claim", WRITES | HAS_GROUPS,
     GROUP ", keysrt_view consumer, keysrt_duration min_idle, keysrt_stream_id *cursor, uint64_t count, $(array) *out", IDLE_READER,
     "keysrt_stream_claim($(at), &reader, cursor, count, out, &out->block)", "XAUTOCLAIM",
     "Takes over what others left pending for so long; cursor: from zero, until it is zero again; count 0: 100."},
    {"pending", HAS_GROUPS, GROUP ", keysrt_stream_backlog *out", "", "keysrt_stream_pending_summary($(at), (uint32_t)group, out)", "XPENDING",
     "How much is pending, and with whom."},
    {"list_pending", HAS_GROUPS,
     GROUP ", keysrt_view consumer, keysrt_duration min_idle, keysrt_stream_id first_id, keysrt_stream_id last_id, uint64_t count, "
           "keysrt_stream_pending_list *out",
     IDLE_READER PART, "keysrt_stream_list_pending($(at), &reader, &part, out)", "XPENDING IDLE", "An empty consumer: of all; count 0: 100."},
    {"delete_consumer", WRITES | HAS_GROUPS, GROUP ", keysrt_view consumer, uint64_t *dropped", READER,
     "keysrt_stream_delete_consumer($(at), &reader, dropped)", "XGROUP DELCONSUMER",
     "dropped (may be NULL): what was pending for him, and is nobody's now."},
    {"group_info", HAS_GROUPS, GROUP ", keysrt_stream_group_info *out", "", "keysrt_stream_group($(at), (uint32_t)group, out)", "XINFO GROUPS",
     "MISS: no such stream or group."},
};
static const struct kc_c_call_table stream_table = KC_C_CALL_TABLE(stream_calls);

/* ---- First round ---------------------------------------------------------------------------------------------------- */

static void need(struct kc_c *c, const struct kc_key *key)
{
    const struct kc_type *others = key->record->others;
    for (size_t i = 0; i < key->record->field_count; i++) {
        kc_c_declare_type(c, key->record->fields[i].type);
        kc_c_type_table(c, key->record->fields[i].type, false);
    }
    if (others != NULL) {
        kc_c_declare_type(c, others);
        kc_c_map_table(c, others, KC_C_JOIN(c->scratch, kc_c_type_of(c, others)->name, KC_STR("_entry")));
    }
    if (kc_c_owns_struct(key))
        return;
    kc_c_declare_type(c, key->record->type);
    kc_c_record_table(c, key->record, kc_c_type_of(c, key->record->type)->name, KC_C_HASH);
}

/* ---- Structs -------------------------------------------------------------------------------------------------------- */

static struct kc_str record_name(struct kc_c *c, const struct kc_key *key)
{
    return kc_c_owns_struct(key) ? c->v.value[KC_C_key] : kc_c_type_of(c, key->record->type)->name;
}

static const char entry_type[] = "typedef struct $(key)_entry {\n"
                                 "    keysrt_stream_id id;\n"
                                 "    $(record) fields;\n"
                                 "} $(key)_entry;\n"
                                 "typedef struct $(key)_entries {\n"
                                 "    $(key)_entry *items;\n"
                                 "    size_t count;\n"
                                 "    const keysrt_stream_fault *faults; /* entries that were deleted, or are not of this type */\n"
                                 "    keysrt_block block;\n"
                                 "} $(key)_entries;\n";

static void put_groups(struct kc_c *c, const struct kc_key *key)
{
    kc_c_claim(c, c->v.value[KC_C_key], "_group");
    kc_c_put(c, "typedef enum $(key)_group {\n");
    for (size_t i = 0; i < key->group_count; i++) {
        struct kc_str group = kc_c_upper(c->scratch, kc_c_name(c->scratch, key->groups[i]));
        struct kc_str name = KC_C_JOIN(c->scratch, c->v.value[KC_C_KEY], KC_STR("_GROUP_"), group);
        kc_c_claim_name(c, name);
        KC_C_PUTS(c->out, KC_STR("    "), name, KC_STR(" = "));
        kc_c_decimal(c->out, i);
        kc_buf_puts(c->out, i + 1 < key->group_count ? ",\n" : "\n");
    }
    kc_c_put(c, "} $(key)_group;\n");
}

static void put_structs(struct kc_c *c, const struct kc_key *key)
{
    struct kc_str name = c->v.value[KC_C_key];
    if (kc_c_owns_struct(key)) {
        kc_c_claim_name(c, name);
        KC_C_PUTS(c->out, KC_STR("typedef struct "), name, KC_STR(" {\n"));
        kc_c_put_members(c, key->record, name);
        KC_C_PUTS(c->out, KC_STR("} "), name, KC_STR(";\n"));
    }
    c->v.value[KC_C_record] = record_name(c, key);
    kc_c_claim(c, name, "_entry");
    kc_c_claim(c, name, "_entries");
    kc_c_put(c, entry_type);
    kc_c_put_clear(c, KC_C_JOIN(c->scratch, name, KC_STR("_entries")));
    if (key->group_count != 0)
        put_groups(c, key);
}

/* ---- Tables --------------------------------------------------------------------------------------------------------- */

static struct kc_str put_record(struct kc_c *c, const struct kc_key *key, struct kc_buf *body)
{
    return kc_c_put_fields_record(c, key, false, body);
}

static struct kc_str put_group_names(struct kc_c *c, const struct kc_key *key, struct kc_buf *body)
{
    kc_buf_puts(body, "{");
    for (size_t i = 0; i < key->group_count; i++) {
        kc_buf_puts(body, i == 0 ? "{" : "}, {");
        kc_c_literal_and_len(body, key->groups[i]);
    }
    kc_buf_puts(body, "}}");
    return kc_c_put_table(c, "keysrt_view", "table_groups", body);
}

static struct kc_str put_detail(struct kc_c *c, const struct kc_key *key, struct kc_buf *body)
{
    struct kc_str trim = kc_c_put_trim(c, key, body), groups = KC_STR("0");
    if (key->group_count != 0)
        groups = put_group_names(c, key, body);
    struct kc_str name = KC_C_JOIN(c->scratch, c->v.value[KC_C_key], KC_STR("_table_stream"));
    kc_c_claim_name(c, name);
    KC_C_PUTS(c->out, KC_STR("static const keysrt_stream "), name, trim.data == NULL ? KC_STR(" KEYSRT_UNUSED = {0") : KC_STR(" KEYSRT_UNUSED = {&"),
              trim);
    kc_c_put(c, ", sizeof($(key)_entry), offsetof($(key)_entry, fields), ");
    kc_c_put_number(c->out, (int64_t)key->group_count);
    KC_C_PUTS(c->out, groups, KC_STR("};\n"));
    return name;
}

/* ---- Calls ---------------------------------------------------------------------------------------------------------- */

static void visit(const struct kc_c_visit *v)
{
    struct kc_c *c = v->c;
    c->v.value[KC_C_record] = record_name(c, v->key);
    kc_c_entry_variables(c);
    unsigned has = (kc_c_reads_renew(v->key) ? 0 : WAITS) | (v->key->group_count == 0 ? 0 : HAS_GROUPS);
    kc_c_visit_calls(v, has, &stream_table);
}

const struct kc_c_kind kc_c_kind_stream = {.code = "STREAM",
                                           .header = "keysrt_stream.h",
                                           .need = need,
                                           .put_structs = put_structs,
                                           .put_record = put_record,
                                           .put_detail = put_detail,
                                           .visit = visit};
