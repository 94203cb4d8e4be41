/* slots.c: hash tags. With `cluster;` the keys that one operation touches must share a slot: the slot is that of the text between the
 * first '{' and the next '}' of a key, or of the whole key where there is no such text. */
#include "checks/check.h"

/* Where in a pattern its tag stands: from the piece and byte behind '{' to those of '}'. */
struct tag {
    enum { WHOLE, TAGGED, UNKNOWN } kind; /* UNKNOWN: a parameter may hold braces of its own */
    bool empty;                           /* "{}": the whole key after all */
    size_t from, from_byte, to, to_byte;
};

static const struct kc_type *type_of(const struct kc_pattern *pattern, const struct kc_piece *piece)
{
    if (piece->kind == KC_PIECE_PARAM)
        return pattern->params[piece->param].wire;
    return piece->setting == NULL ? NULL : piece->setting->type;
}

static bool may_hold(struct kc_checker *c, const struct kc_type *type, char byte)
{
    const struct kc_core *core = type == NULL ? NULL : kc_core_of(&c->cores, type);
    return core != NULL && kc_set_has(&core->bytes, (unsigned char)byte);
}

static bool find_brace(struct kc_checker *c, const struct kc_pattern *pattern, char brace, size_t *piece, size_t *byte, bool *unknown)
{
    for (; *piece < pattern->piece_count; ++*piece, *byte = 0) {
        const struct kc_piece *p = &pattern->pieces[*piece];
        if (p->kind == KC_PIECE_LITERAL) {
            for (; *byte < p->text.len; ++*byte)
                if (p->text.data[*byte] == brace)
                    return true;
        } else if (may_hold(c, type_of(pattern, p), brace)) {
            *unknown = true;
            return false;
        }
    }
    return false;
}

static struct tag tag_of(struct kc_checker *c, const struct kc_pattern *pattern)
{
    struct tag tag = {.kind = WHOLE};
    bool unknown = false;
    if (!find_brace(c, pattern, '{', &tag.from, &tag.from_byte, &unknown)) {
        tag.kind = unknown ? UNKNOWN : WHOLE;
        return tag;
    }
    tag.from_byte++;
    tag.to = tag.from;
    tag.to_byte = tag.from_byte;
    if (!find_brace(c, pattern, '}', &tag.to, &tag.to_byte, &unknown)) {
        tag.kind = unknown ? UNKNOWN : WHOLE;
        return tag;
    }
    tag.empty = tag.from == tag.to && tag.from_byte == tag.to_byte;
    tag.kind = tag.empty ? WHOLE : TAGGED;
    return tag;
}

/* ---- Are two slots the same? ------------------------------------------------------------------------------------ */

/* One after another the parts of a tag, or of the whole pattern. */
struct part {
    const struct kc_piece *piece;
    struct kc_str text; /* of a literal */
};
struct parts {
    const struct kc_pattern *pattern;
    size_t at, at_byte, to, to_byte;
};

static struct parts parts_of(const struct kc_pattern *pattern, const struct tag *tag)
{
    if (tag->kind == TAGGED)
        return (struct parts){pattern, tag->from, tag->from_byte, tag->to, tag->to_byte};
    return (struct parts){pattern, 0, 0, pattern->piece_count, 0};
}

static bool next_part(struct parts *p, struct part *out)
{
    while (p->at < p->to || (p->at == p->to && p->at_byte < p->to_byte)) {
        const struct kc_piece *piece = &p->pattern->pieces[p->at];
        size_t end = p->at == p->to ? p->to_byte : piece->kind == KC_PIECE_LITERAL ? piece->text.len : 0, start = p->at_byte;
        p->at_byte = 0;
        if (p->at++ == p->to)
            p->at_byte = p->to_byte; /* at > to: the end */
        *out = (struct part){piece, {NULL, 0}};
        if (piece->kind == KC_PIECE_LITERAL)
            out->text = (struct kc_str){piece->text.data + start, end - start};
        if (piece->kind != KC_PIECE_LITERAL || out->text.len != 0)
            return true;
    }
    return false;
}

/* params: the first pattern's parameter for each of the second's; NULL: they are the same. */
static bool same_slot(struct parts a, struct parts b, const uint32_t *params)
{
    struct part x = {NULL, {NULL, 0}}, y = x;
    for (;;) {
        bool more = next_part(&a, &x);
        if (more != next_part(&b, &y))
            return false;
        if (!more)
            return true;
        if (x.piece->kind != y.piece->kind || x.piece->setting != y.piece->setting || !kc_str_equal(x.text, y.text))
            return false;
        if (x.piece->kind == KC_PIECE_PARAM && x.piece->param != (params == NULL ? y.piece->param : params[y.piece->param]))
            return false;
    }
}

static void compare(struct kc_checker *c, const struct kc_key *key, const struct kc_pattern *other, const uint32_t *params, const char *what,
                    struct kc_str name)
{
    struct kc_diags *diags = &c->compilation->diags;
    struct tag a = tag_of(c, &key->pattern), b = tag_of(c, other);
    if (a.kind != UNKNOWN && b.kind != UNKNOWN && same_slot(parts_of(&key->pattern, &a), parts_of(other, &b), params))
        return;
    struct kc_diag *diag = kc_report(diags, KC_E_0508_CROSS_SLOT, key->pattern.span, "'%.*s' and %s '%.*s' are used in one step, but a cluster may keep them in different slots",
                                     KC_FMT(key->name), what, KC_FMT(name));
    kc_note_at(diags, diag, other->span, "the other pattern is \"%.*s\"", KC_FMT(other->text));
    kc_note(diags, diag, "a hash tag that is the same in both keeps them together: '{#name}' for a parameter, or '\\{text\\}'");
}

/* ---- Tags that are none ----------------------------------------------------------------------------------------- */

static void report_empty(struct kc_checker *c, const struct kc_key *key, struct kc_span span, struct kc_str name)
{
    struct kc_diag *diag = name.data != NULL
                               ? kc_report(&c->compilation->diags, KC_E_0509_EMPTY_HASH_TAG, span, "'%.*s' may be empty, and an empty hash tag is none", KC_FMT(name))
                               : kc_report(&c->compilation->diags, KC_E_0509_EMPTY_HASH_TAG, span, "the hash tag of '%.*s' is empty, and so is none", KC_FMT(key->name));
    kc_note(&c->compilation->diags, diag, "Redis then takes the slot of the whole key");
}

static void check_tags(struct kc_checker *c, const struct kc_key *key)
{
    const struct kc_pattern *pattern = &key->pattern;
    for (size_t i = 0; i < pattern->param_count; i++) {
        const struct kc_param *param = &pattern->params[i];
        const struct kc_core *core = param->hash_tag && param->wire != NULL ? kc_core_of(&c->cores, param->wire) : NULL;
        uint64_t min = 0, max = 0;
        if (core == NULL || core->is_empty)
            continue;
        kc_type_lengths(param->wire, &min, &max);
        if (min == 0 && core->min == 0)
            report_empty(c, key, param->span, param->name);
    }
    if (c->schema->cluster && tag_of(c, pattern).empty)
        report_empty(c, key, pattern->span, (struct kc_str){NULL, 0});
}

void kc_check_slots(struct kc_checker *c)
{
    for (size_t i = 0; i < c->schema->keys_count; i++) {
        const struct kc_key *key = c->schema->keys[i];
        check_tags(c, key);
        if (!c->schema->cluster || key->kind == KC_CHANNEL)
            continue;
        for (size_t s = 0; s < key->side_key_count; s++)
            compare(c, key, &key->side_keys[s].pattern, NULL, "its companion", key->side_keys[s].name);
        for (size_t t = 0; t < key->tagging_count; t++)
            compare(c, key, &key->taggings[t].tags->pattern, key->taggings[t].params, "its tags", key->taggings[t].tags->name);
    }
}
