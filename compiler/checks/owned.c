/* owned.c: what a declaration owns: its texts but those it yields. It must own something, and read what it owns in one way only. */
#include "checks/check.h"

#include <string.h>

/* ---- Does it own anything? -------------------------------------------------------------------------------------- */

static bool sample_is_owned(struct kc_checker *c, const struct kc_flat *flat, const struct kc_flat **without, size_t count)
{
    if (kc_flat_sample(&c->scratch, flat).data == NULL)
        return false;
    for (size_t i = 0; i < count; i++)
        if (kc_reads_sample(c, without[i], flat))
            return false;
    return true;
}

static void check_owned(struct kc_checker *c, const struct kc_key *key)
{
    const struct kc_flat **without;
    const struct kc_key_facts *facts = kc_facts(c, key);
    size_t count = kc_yielded_flats(c, key, &without);
    enum kc_answer answer = KC_NO;
    for (size_t i = 0; i < facts->own_count && answer != KC_YES; i++) {
        struct kc_question question = {.a = facts->flats[i], .without = without, .without_count = count};
        enum kc_answer one = sample_is_owned(c, facts->flats[i], without, count) ? KC_YES : kc_search(&c->scratch, &question, NULL);
        answer = one != KC_NO ? one : answer;
    }
    struct kc_diags *diags = &c->compilation->diags;
    if (answer == KC_NO) {
        struct kc_diag *diag = kc_report(diags, KC_E_0504_OWNS_NOTHING, key->pattern.span,
                                         "'%.*s' yields every name it can have: no key is left to it", KC_FMT(key->name));
        for (size_t i = 0; i < key->yield_count && i < 5; i++)
            kc_note_at(diags, diag, key->yields[i]->pattern.span, "it yields to '%.*s'", KC_FMT(key->yields[i]->name));
        kc_facts(c, key)->blamed = true;
    }
}

void kc_check_owned(struct kc_checker *c)
{
    for (size_t i = 0; i < c->schema->keys_count; i++) {
        const struct kc_key *key = c->schema->keys[i];
        const struct kc_key_facts *facts = kc_facts(c, key);
        if (key->yield_count != 0 && facts->own_count != 0 && !facts->in_circle && !facts->blamed)
            check_owned(c, key);
    }
}

/* ---- Has it two readings? --------------------------------------------------------------------------------------- */

/* name="value", for each parameter in which the readings differ. */
static struct kc_str reading_text(struct kc_checker *c, const struct kc_flat *flat, const struct kc_witness *w, const uint32_t *ends, const uint32_t *others)
{
    struct kc_buf buf = {0};
    for (uint32_t p = 0; p < flat->pattern->param_count; p++) {
        uint32_t from = KC_NONE, to = 0, from_other = KC_NONE, to_other = 0;
        for (size_t i = 0; i < flat->count; i++) {
            if (flat->items[i].param != p)
                continue;
            from = from == KC_NONE ? (i == 0 ? 0 : ends[i - 1]) : from;
            from_other = from_other == KC_NONE ? (i == 0 ? 0 : others[i - 1]) : from_other;
            to = ends[i];
            to_other = others[i];
        }
        if (from == KC_NONE || (from == from_other && to == to_other))
            continue;
        kc_buf_printf(&buf, "%s%.*s = \"%.*s\"", buf.len == 0 ? "" : ", ", KC_FMT(flat->pattern->params[p].name),
                      KC_FMT(kc_witness_text(c->compilation->arena, w, from, to)));
    }
    struct kc_str text = kc_arena_str(c->compilation->arena, buf.data == NULL ? "" : buf.data, buf.len);
    kc_buf_free(&buf);
    return text;
}

static void report_ambiguity(struct kc_checker *c, const struct kc_flat *flat, const struct kc_witness *w, struct kc_span span, const char *what,
                             struct kc_str name)
{
    struct kc_diags *diags = &c->compilation->diags;
    uint32_t *first = KC_NEW_ARRAY(&c->scratch, uint32_t, flat->count + 1), *second = KC_NEW_ARRAY(&c->scratch, uint32_t, flat->count + 1);
    struct kc_diag *diag = kc_report(diags, KC_E_0502_AMBIGUOUS, span, "%s '%.*s' can be read in two ways: \"%.*s\"", what, KC_FMT(name),
                                     KC_FMT(kc_witness_text(c->compilation->arena, w, 0, w->len)));
    if (!kc_two_readings(flat, w, first, second))
        return;
    kc_note(diags, diag, "either %.*s", KC_FMT(reading_text(c, flat, w, first, second)));
    kc_note(diags, diag, "or %.*s", KC_FMT(reading_text(c, flat, w, second, first)));
}

/* Is the text none of these patterns'? Texts with settings in them are not judged here. */
static bool is_free_of(struct kc_checker *c, const struct kc_witness *w, const struct kc_flat **without, size_t count)
{
    char *text = KC_NEW_ARRAY(&c->scratch, char, w->len + 1);
    for (size_t i = 0; i < w->len; i++) {
        if (w->symbols[i] >= KC_SYMBOL)
            return false;
        text[i] = (char)w->symbols[i];
    }
    for (size_t i = 0; i < count; i++) {
        uint32_t *ends = KC_NEW_ARRAY(&c->scratch, uint32_t, without[i]->count + 1);
        if (kc_flat_read(without[i], text, w->len, ends))
            return false;
    }
    return true;
}

static enum kc_answer search_twice(struct kc_checker *c, const struct kc_flat *flat, struct kc_witness *w)
{
    struct kc_question question = {.a = flat, .b = flat, .differently = true};
    enum kc_answer answer = flat->unique ? KC_NO : kc_search(&c->scratch, &question, w);
    if (answer != KC_YES || flat->key == NULL || flat->key->yield_count == 0 || kc_facts(c, flat->key)->in_circle)
        return answer;
    const struct kc_flat **without;
    question.without_count = kc_yielded_flats(c, flat->key, &without);
    question.without = without;
    return is_free_of(c, w, without, question.without_count) ? KC_YES : kc_search(&c->scratch, &question, w);
}

static void report_unsure(struct kc_checker *c, struct kc_span span, const char *what, struct kc_str name)
{
    kc_report(&c->compilation->diags, KC_E_0510_TOO_HARD, span, "whether %s '%.*s' can be read in two ways is too hard to tell", what, KC_FMT(name));
}

static void check_key(struct kc_checker *c, const struct kc_key *key)
{
    struct kc_key_facts *facts = kc_facts(c, key);
    for (size_t i = 0; i < facts->flat_count && !facts->blamed; i++) {
        const struct kc_flat *flat = facts->flats[i];
        struct kc_witness w = {0};
        enum kc_answer answer = search_twice(c, flat, &w);
        const char *what = flat->side != NULL ? "the companion" : key->database == NULL ? "channel" : "key";
        struct kc_str name = flat->side != NULL ? flat->side->name : key->name;
        struct kc_span span = flat->side != NULL ? flat->side->span : key->pattern.span;
        if (answer == KC_YES)
            report_ambiguity(c, flat, &w, span, what, name);
        else if (answer == KC_TOO_HARD)
            report_unsure(c, span, what, name);
        facts->blamed |= answer != KC_NO;
    }
}

/* `text` types are read back as well, wherever they stand. */
static bool check_text_type(struct kc_checker *c, const struct kc_type *type)
{
    size_t first = c->flats.list.count;
    struct kc_witness w = {0};
    bool sound = true;
    kc_flats_add(&c->flats, type->text, &(struct kc_flat){0});
    for (size_t i = first; i < c->flats.list.count && sound; i++) {
        enum kc_answer answer = search_twice(c, c->flats.list.items[i], &w);
        sound = answer == KC_NO;
        struct kc_str name = type->name.data != NULL ? type->name : type->spelling;
        if (answer == KC_YES)
            report_ambiguity(c, c->flats.list.items[i], &w, type->text->span, "type", name);
        else if (!sound)
            report_unsure(c, type->text->span, "type", name);
    }
    c->flats.list.count = first;
    return sound;
}

/* A type without a name of its own is told by the name it was given elsewhere. */
static bool has_other_name(const struct kc_checker *c, const struct kc_type *type)
{
    for (size_t i = 0; i < c->schema->types_count; i++)
        if (c->schema->types[i] != type && c->schema->types[i]->base == type)
            return true;
    return false;
}

static bool uses(const struct kc_pattern *pattern, const struct kc_type *type)
{
    for (size_t i = 0; i < pattern->param_count; i++) {
        const struct kc_type *wire = pattern->params[i].wire;
        if (wire == type || (wire != NULL && wire->kind == KC_T_TEXT && wire->text != NULL && uses(wire->text, type)))
            return true;
    }
    return false;
}

void kc_check_ambiguity(struct kc_checker *c)
{
    for (size_t t = 0; t < c->schema->types_count; t++) {
        const struct kc_type *type = c->schema->types[t];
        if (type->kind != KC_T_TEXT || type->text == NULL || (type->name.data == NULL && has_other_name(c, type)) || check_text_type(c, type))
            continue;
        for (size_t i = 0; i < c->schema->keys_count; i++)
            kc_facts(c, c->schema->keys[i])->blamed |= uses(&c->schema->keys[i]->pattern, type);
    }
    for (size_t i = 0; i < c->schema->keys_count; i++)
        check_key(c, c->schema->keys[i]);
}
