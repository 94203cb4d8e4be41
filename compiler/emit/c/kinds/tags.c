/* tags.c: the C of tags: sets of names, and versions. */
#include "emit/c/kinds/kind.h"

#include <inttypes.h>

enum { SETS = KIND_BIT, COUNTS = KIND_BIT << 1 };

static const struct kc_c_call_row tags_calls[] = {
    {"invalidate", SETS | WRITES, ", uint64_t *deleted", "", "keysrt_tags_invalidate($(at), deleted)", "SSCAN, EVALSHA",
     "Deletes every key that carries the tag; deleted may be NULL."},
    {"members", SETS, ", keysrt_tags_names *out", "", "keysrt_tags_members($(at), out)", "SMEMBERS", "The names of the keys that carry it."},
    {"size", SETS, ", uint64_t *out", "", "keysrt_tags_size($(at), out)", "SCARD", "How many there are; 0 where there is no key."},
    {"walk_members", SETS, ", keysrt_walk *walk, keysrt_view *name", "", "keysrt_tags_walk($(at), walk, name)", "SSCAN", "The next name; MISS: the end."},
    {"remove", SETS | WRITES, ", keysrt_view name", "", "keysrt_tags_remove($(at), name)", "SREM", "Takes the tag from a key, which stays; MISS: it had it not."},
    {"invalidate", COUNTS | WRITES, "", "", "keysrt_tags_raise($(at))", "EVALSHA", "Every value stored before is a miss from now on."},
    {"version", COUNTS, ", uint64_t *out", "", "keysrt_tags_version($(at), out)", "GET", "MISS: there is none; then no value counts."},
};
static const struct kc_c_call_table tags_table = KC_C_CALL_TABLE(tags_calls);

/* Keys stand behind the tags, or before them: what is said of them here is what their names need. */
static void each_carrier(struct kc_c *c, const struct kc_key *tags, void (*each)(struct kc_c *c, const struct kc_key *key, size_t tagging, struct kc_buf *body),
                         struct kc_buf *body)
{
    for (size_t i = 0; i < c->schema->keys_count; i++) {
        const struct kc_key *key = c->schema->keys[i];
        for (size_t t = 0; t < key->tagging_count && !key->external; t++)
            if (key->taggings[t].tags == tags)
                each(c, key, t, body);
    }
}

static struct kc_str lease_naming(struct kc_c *c, const struct kc_key *key)
{
    return KC_C_JOIN(c->scratch, c->schema->name, KC_STR("_"), key->c_name, KC_STR("_lease_naming"));
}

/* Of a cache the set holds who computes, too: else what was being computed would be stored after all. */
static void put_lease_naming(struct kc_c *c, const struct kc_key *key)
{
    const struct kc_pattern *pattern = &key->side_keys[0].pattern;
    struct kc_str owner = KC_C_JOIN(c->scratch, c->schema->name, KC_STR("_"), key->c_name, KC_STR("_params")), name = lease_naming(c, key);
    struct kc_buf body = {0};
    c->leases_named[key->index] = true;
    kc_c_piece_rows(c, pattern, owner, &body);
    struct kc_str pieces = kc_c_share(c, "keysrt_piece", "pieces", true, (struct kc_str){body.data, body.len});
    body.len = 0;
    kc_c_pattern_row(pattern, owner, pieces, &body);
    kc_c_claim_name(c, name);
    kc_buf_printf(c->out, "static const keysrt_key %.*s KEYSRT_UNUSED = {&%.*s_keyspace, ", KC_FMT(name), KC_FMT(c->schema->name));
    kc_c_literal(c->out, key->name);
    kc_buf_printf(c->out, ", %" PRIu32 ", %u, KEYSRT_STRING, true,\n    %.*s,\n    0, 0, 0,\n"
                  "    {KEYSRT_TTL_NONE, KEYSRT_TTL_ON_WRITE, false, 0, 0, 0, 0, 0, 0, 0, 0},\n    0, 0, 0, 0, 0};\n",
                  key->index, key->database->number, (int)body.len, body.data);
    kc_buf_free(&body);
}

static void need_carrier(struct kc_c *c, const struct kc_key *key, size_t tagging, struct kc_buf *body)
{
    (void)tagging, (void)body;
    kc_c_naming_table(c, key);
    if (key->kind == KC_CACHE && !c->leases_named[key->index])
        put_lease_naming(c, key);
}

static void need(struct kc_c *c, const struct kc_key *key)
{
    if (!key->versions)
        each_carrier(c, key, need_carrier, NULL);
}

static void put_carrier(struct kc_c *c, const struct kc_key *key, size_t tagging, struct kc_buf *body)
{
    struct kc_str tag = kc_c_tag_name(c, key, tagging);
    kc_buf_printf(body, "%s{&%.*s, &%.*s}", body->len == 1 ? "" : ", ", KC_FMT(kc_c_naming_table(c, key)), KC_FMT(tag));
    if (key->kind == KC_CACHE)
        kc_buf_printf(body, ", {&%.*s, &%.*s}", KC_FMT(lease_naming(c, key)), KC_FMT(tag));
}

static struct kc_str put_detail(struct kc_c *c, const struct kc_key *key, struct kc_buf *body)
{
    struct kc_str carriers = KC_STR("0");
    size_t count = 0;
    kc_buf_puts(body, "{");
    if (!key->versions)
        each_carrier(c, key, put_carrier, body);
    for (size_t i = 1; i < body->len; i++)
        count += body->data[i] == '{';
    kc_buf_puts(body, "}");
    if (count != 0)
        carriers = kc_c_put_table(c, "keysrt_carrier", "table_carriers", body);
    body->len = 0;
    kc_buf_printf(body, "{{%s, %zu, %.*s}}", key->versions ? "true" : "false", count, KC_FMT(carriers));
    return kc_c_put_table(c, "keysrt_tags", "table_kept", body);
}

static void visit(const struct kc_c_visit *v)
{
    kc_c_visit_calls(v, v->key->versions ? COUNTS : SETS, &tags_table);
}

const struct kc_c_kind kc_c_kind_tags = {
    .code = "TAGS", .header = "keysrt_tags.h", .need = need, .put_detail = put_detail, .visit = visit};
