/* check.c: runs the checks of patterns in order, and says which keys meet. */
#include "checks/check.h"

#include "pattern/pattern.h"

enum { MANY_SPANS = 64 };

/* ---- Flat patterns ---------------------------------------------------------------------------------------------- */

static void add_key(struct kc_checker *c, struct kc_key *key)
{
    struct kc_key_facts *facts = kc_facts(c, key);
    size_t first = c->flats.list.count;
    kc_flats_add(&c->flats, &key->pattern, &(struct kc_flat){.key = key});
    facts->own_count = c->flats.list.count - first;
    for (size_t i = 0; i < key->side_key_count; i++)
        kc_flats_add(&c->flats, &key->side_keys[i].pattern, &(struct kc_flat){.key = key, .side = &key->side_keys[i]});
    facts->flat_count = c->flats.list.count - first;
    facts->flats = kc_arena_copy(&c->scratch, c->flats.list.items + first, sizeof *facts->flats * facts->flat_count);
}

static void add_all(struct kc_checker *c)
{
    for (size_t i = 0; i < c->schema->keys_count; i++)
        add_key(c, c->schema->keys[i]);
    for (size_t i = 0; i < c->schema->reserved_count; i++) {
        const struct kc_reserved *reserved = &c->schema->reserved[i];
        if (reserved->is_pattern)
            kc_flats_add(&c->flats, &reserved->pattern, &(struct kc_flat){.reserved = reserved});
    }
}

/* ---- Do two meet? ----------------------------------------------------------------------------------------------- */

static struct kc_str sample_of(struct kc_checker *c, const struct kc_flat *flat)
{
    if (!c->sampled[flat->index])
        c->samples[flat->index] = kc_flat_sample(&c->scratch, flat);
    c->sampled[flat->index] = true;
    return c->samples[flat->index];
}

bool kc_reads_sample(struct kc_checker *c, const struct kc_flat *reader, const struct kc_flat *other)
{
    struct kc_str sample = sample_of(c, other);
    uint32_t few[64], *ends = few;
    if (sample.data == NULL)
        return false;
    if (reader->count > sizeof few / sizeof *few)
        ends = KC_NEW_ARRAY(&c->scratch, uint32_t, reader->count);
    return kc_flat_read(reader, sample.data, sample.len, ends);
}

enum kc_answer kc_flats_meet(struct kc_checker *c, const struct kc_flat *a, const struct kc_flat *b)
{
    if (kc_reads_sample(c, a, b) || kc_reads_sample(c, b, a))
        return KC_YES;
    return kc_search(&c->scratch, &(struct kc_question){.a = a, .b = b}, NULL);
}

/* ---- Meetings --------------------------------------------------------------------------------------------------- */

static bool knows(const struct kc_checker *c, const struct kc_key *key, const struct kc_key *other)
{
    const struct kc_key_facts *facts = kc_facts(c, key);
    for (size_t i = facts->meetings.count; i-- > 0;)
        if (kc_met(&c->meetings.items[facts->meetings.items[i]], key) == other)
            return true;
    return false;
}

static void report_too_hard(struct kc_checker *c, const struct kc_flat *a, const struct kc_flat *b)
{
    struct kc_diags *diags = &c->compilation->diags;
    struct kc_diag *diag = kc_report(diags, KC_E_0510_TOO_HARD, b->pattern->span, "whether \"%.*s\" and \"%.*s\" can be the same bytes is too hard to tell",
                                     KC_FMT(b->pattern->text), KC_FMT(a->pattern->text));
    kc_note_at(diags, diag, a->pattern->span, "the other pattern");
}

static void report_reserved(struct kc_checker *c, const struct kc_flat *flat, const struct kc_reserved *reserved, const struct kc_flat *reserved_flat)
{
    struct kc_diags *diags = &c->compilation->diags;
    struct kc_witness w = {0};
    kc_search(&c->scratch, &(struct kc_question){.a = flat, .b = reserved_flat}, &w);
    struct kc_diag *diag = kc_report(diags, KC_E_0506_RESERVED_PATTERN, flat->key->pattern.span, "'%.*s' uses a reserved name: \"%.*s\"",
                                     KC_FMT(flat->key->name), KC_FMT(kc_witness_text(c->compilation->arena, &w, 0, w.len)));
    if (reserved->doc.len != 0)
        kc_note_at(diags, diag, reserved->pattern.span, "reserved here: %.*s", KC_FMT(reserved->doc));
    else
        kc_note_at(diags, diag, reserved->pattern.span, "reserved here");
    kc_facts(c, flat->key)->blamed = true;
}

static void report_own_side(struct kc_checker *c, const struct kc_flat *a, const struct kc_flat *b)
{
    struct kc_diags *diags = &c->compilation->diags;
    struct kc_witness w = {0};
    kc_search(&c->scratch, &(struct kc_question){.a = a, .b = b}, &w);
    const struct kc_key *key = a->key;
    struct kc_str text = kc_witness_text(c->compilation->arena, &w, 0, w.len);
    const struct kc_side_key *side = b->side != NULL ? b->side : a->side, *other = b->side != NULL ? a->side : NULL;
    struct kc_diag *diag =
        other == NULL ? kc_report(diags, KC_E_0501_COLLISION, key->pattern.span, "'%.*s' and its companion '%.*s' can be the same bytes: \"%.*s\"",
                                  KC_FMT(key->name), KC_FMT(side->name), KC_FMT(text))
                      : kc_report(diags, KC_E_0501_COLLISION, key->pattern.span, "the companions '%.*s' and '%.*s' of '%.*s' can be the same bytes: \"%.*s\"",
                                  KC_FMT(other->name), KC_FMT(side->name), KC_FMT(key->name), KC_FMT(text));
    kc_note(diags, diag, "'%.*s' has the pattern \"%.*s\"", KC_FMT(side->name), KC_FMT(side->pattern.text));
    kc_facts(c, key)->blamed = true;
}

static void note_meeting(struct kc_checker *c, struct kc_flat *a, struct kc_flat *b)
{
    *KC_PUSH(&c->scratch, &kc_facts(c, a->key)->meetings) = (uint32_t)c->meetings.count;
    *KC_PUSH(&c->scratch, &kc_facts(c, b->key)->meetings) = (uint32_t)c->meetings.count;
    *KC_PUSH(&c->scratch, &c->meetings) = (struct kc_meeting){.a = a, .b = b};
    c->hopeless_pairs += !kc_key_yields(a->key) && !kc_key_yields(b->key);
}

static bool is_old(const struct kc_checker *c, const struct kc_flat *a, const struct kc_flat *b)
{
    if (a->reserved != NULL || b->reserved != NULL)
        return kc_facts(c, a->reserved != NULL ? b->key : a->key)->blamed;
    if (a->key == b->key)
        return a->side == b->side || kc_facts(c, a->key)->blamed;
    bool fewer = kc_facts(c, a->key)->meetings.count < kc_facts(c, b->key)->meetings.count;
    return fewer ? knows(c, a->key, b->key) : knows(c, b->key, a->key);
}

/* Two patterns that may meet: of two keys, of a key and its companion, or of a key and a reserved one. */
static bool found(void *context, struct kc_flat *a, struct kc_flat *b)
{
    struct kc_checker *c = context;
    if ((a->reserved != NULL && b->reserved != NULL) || is_old(c, a, b))
        return true;
    enum kc_answer answer = kc_flats_meet(c, a, b);
    if (answer == KC_TOO_HARD)
        report_too_hard(c, a, b);
    if (answer != KC_YES)
        return true;
    if (a->reserved != NULL || b->reserved != NULL)
        report_reserved(c, a->reserved != NULL ? b : a, a->reserved != NULL ? a->reserved : b->reserved, a->reserved != NULL ? a : b);
    else if (a->key == b->key)
        report_own_side(c, a, b);
    else
        note_meeting(c, a, b);
    return c->hopeless_pairs < KC_ENOUGH_ERRORS && c->compilation->diags.errors < KC_ENOUGH_ERRORS;
}

/* ---- Spaces ----------------------------------------------------------------------------------------------------- */

static void fill(struct kc_checker *c, struct kc_tree *tree, const struct kc_database *database, bool coarse)
{
    kc_tree_begin(tree, &c->scratch, &c->cores, coarse);
    for (size_t i = 0; i < c->flats.list.count; i++) {
        struct kc_flat *flat = c->flats.list.items[i];
        if (flat->key != NULL ? flat->key->database == database : flat->reserved->database == NULL || flat->reserved->database == database)
            kc_tree_add(tree, flat);
    }
}

/* database NULL: the channels. */
static void check_space(struct kc_checker *c, const struct kc_database *database)
{
    struct kc_tree tree;
    fill(c, &tree, database, false);
    if (kc_tree_most_spans(&tree) > MANY_SPANS)
        fill(c, &tree, database, true);
    struct kc_pairs pairs = {&tree, found, c};
    if (!kc_pairs_find(&pairs))
        kc_report(&c->compilation->diags, KC_E_0510_TOO_HARD, c->schema->span, "the patterns of %s%.*s overlap in too many ways to be checked",
                  database == NULL ? "the channels" : "database ", database == NULL ? 0 : (int)database->name.len, database == NULL ? "" : database->name.data);
}

void kc_check_patterns(struct kc_compilation *compilation, struct kc_schema *schema, const struct kc_setting_values *values)
{
    struct kc_checker c = {.compilation = compilation, .schema = schema, .errors_before = compilation->diags.errors};
    c.cores.arena = c.flats.arena = &c.scratch;
    c.flats.cores = &c.cores;
    c.flats.values = values;
    c.flats.lengths_built_in = true;
    c.facts = KC_NEW_ARRAY(&c.scratch, struct kc_key_facts, schema->keys_count + 1);
    add_all(&c);
    c.samples = KC_NEW_ARRAY(&c.scratch, struct kc_str, c.flats.list.count + 1);
    c.sampled = KC_NEW_ARRAY(&c.scratch, bool, c.flats.list.count + 1);
    kc_check_circles(&c);
    for (size_t i = 0; i < schema->databases_count; i++)
        check_space(&c, schema->databases[i]);
    check_space(&c, NULL);
    kc_check_orders(&c);
    kc_check_owned(&c);
    kc_check_ambiguity(&c);
    kc_check_slots(&c);
    kc_flats_end(&c.flats);
    kc_arena_free(&c.scratch);
}
