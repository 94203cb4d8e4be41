/* c_tags.c: tables of the tags that a key carries: names of their keys, made of the key's own parameters, and how long they live. */
#include "emit/c/kinds/kind.h"

/* The tags' pattern, with the parameters of the key that carries them in place of its own. */
static struct kc_pattern pattern_of(struct kc_c *c, const struct kc_key *key, const struct kc_tagging *tagging)
{
    struct kc_pattern pattern = tagging->tags->pattern;
    struct kc_piece *pieces = KC_NEW_ARRAY(c->scratch, struct kc_piece, pattern.piece_count + 1);
    for (size_t i = 0; i < pattern.piece_count; i++) {
        pieces[i] = pattern.pieces[i];
        if (pieces[i].kind == KC_PIECE_PARAM)
            pieces[i].param = tagging->params[pieces[i].param];
    }
    pattern.pieces = pieces;
    pattern.params = key->pattern.params;
    pattern.param_count = key->pattern.param_count;
    return pattern;
}

/* Who tags has nobody to ask: where the caller chooses, the declared default counts, or the longest there is. */
static struct kc_ttl ttl_of(const struct kc_tagging *tagging)
{
    struct kc_ttl ttl = tagging->tags->ttl;
    if (ttl.source == KC_TTL_PARAM || ttl.source == KC_TTL_BY)
        ttl.param = tagging->params[ttl.param];
    if (ttl.source == KC_TTL_CALL) {
        ttl.source = ttl.ms == 0 && ttl.max_ms == INT64_MAX ? KC_TTL_NONE : KC_TTL_FIXED;
        ttl.ms = ttl.ms != 0 ? ttl.ms : ttl.max_ms;
    }
    return ttl;
}

struct kc_str kc_c_tag_name(struct kc_c *c, const struct kc_key *key, size_t index)
{
    struct kc_str number = kc_arena_printf(c->scratch, "%zu", index);
    return KC_C_JOIN(c->scratch, c->schema->name, KC_STR("_"), key->c_name, KC_STR("_table_tag_"), number);
}

size_t kc_c_tag_rows(struct kc_c *c, const struct kc_key *key, bool versions, struct kc_buf *body)
{
    size_t count = 0;
    for (size_t i = 0; i < key->tagging_count && !key->external; i++) {
        if (key->taggings[i].tags->versions != versions)
            continue;
        KC_C_PUTS(body, count == 0 ? KC_STR("{&") : KC_STR(", &"), kc_c_tag_name(c, key, i));
        count++;
    }
    kc_buf_puts(body, count == 0 ? "" : "}");
    return count;
}

static void put_tag(struct kc_c *c, const struct kc_key *key, size_t index)
{
    const struct kc_tagging *tagging = &key->taggings[index];
    struct kc_key tag = *tagging->tags;
    tag.pattern = pattern_of(c, key, tagging);
    tag.ttl = ttl_of(tagging);
    struct kc_str stem = kc_arena_printf(c->scratch, "table_tag_%zu", index), name = kc_c_tag_name(c, key, index);
    struct kc_buf body = {0};
    kc_c_piece_rows(c, &tag.pattern, c->v.value[KC_C_params], &body);
    struct kc_str pieces = kc_c_put_table(c, "keysrt_piece", KC_C_JOIN(c->scratch, stem, KC_STR("_pieces")).data, &body);
    struct kc_str cases = kc_c_put_cases(c, &tag, KC_C_JOIN(c->scratch, stem, KC_STR("_cases")).data, &body);
    kc_c_claim_name(c, name);
    kc_c_pattern_row(&tag.pattern, c->v.value[KC_C_params], pieces, &body);
    KC_C_PUTS(c->out, KC_STR("static const keysrt_key "), name, KC_STR(" KEYSRT_UNUSED = {&"), c->schema->name, KC_STR("_keyspace, "));
    kc_c_literal(c->out, tag.name);
    kc_buf_puts(c->out, ", ");
    kc_c_put_number(c->out, tag.index);
    kc_c_put_number(c->out, tag.database->number);
    KC_C_PUTS(c->out, KC_STR("KEYSRT_TAGS, false,\n    "), {body.data, body.len}, KC_STR(",\n    0, 0, 0,\n"));
    kc_c_put_ttl(c, &tag, cases);
    kc_buf_puts(c->out, "    0, 0, 0, 0, 0};\n");
    kc_buf_free(&body);
}

void kc_c_need_tags(struct kc_c *c, const struct kc_key *key)
{
    if (key->tagging_count == 0 || key->external)
        return;
    kc_c_key_variables(c, key);
    if (key->pattern.param_count != 0)
        kc_c_declare_params(c, key);
    for (size_t i = 0; i < key->tagging_count; i++)
        put_tag(c, key, i);
}
