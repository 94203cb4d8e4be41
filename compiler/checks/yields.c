/* yields.c: who gives way to whom. `yields` is transitive: where A yields to B and B to C, a text of A and C is C's. */
#include "checks/check.h"

#include <stdlib.h>

/* ---- Circles ---------------------------------------------------------------------------------------------------- */

struct walk {
    struct kc_key *key;
    size_t next;
};
struct walker {
    struct kc_checker *c;
    KC_LIST(struct walk) stack;
    unsigned char *colors; /* by key index: 0 new, 1 on the stack, 2 done */
};

static void report_circle(struct walker *w, const struct kc_key *closing)
{
    struct kc_diags *diags = &w->c->compilation->diags;
    size_t first = w->stack.count - 1;
    while (w->stack.items[first].key != closing)
        first--;
    struct kc_buf chain = {0};
    for (size_t i = first; i < w->stack.count; i++) {
        kc_facts(w->c, w->stack.items[i].key)->in_circle = true;
        kc_buf_printf(&chain, "'%.*s' yields to ", KC_FMT(w->stack.items[i].key->name));
    }
    struct kc_diag *diag = kc_report(diags, KC_E_0503_YIELDS_CIRCLE, closing->yields_span, "%s'%.*s': a circle", chain.data, KC_FMT(closing->name));
    for (size_t i = first + 1; i < w->stack.count; i++)
        kc_note_at(diags, diag, w->stack.items[i].key->yields_span, "'%.*s' says so here", KC_FMT(w->stack.items[i].key->name));
    kc_buf_free(&chain);
}

static void walk_from(struct walker *w, struct kc_key *start)
{
    struct kc_arena *scratch = &w->c->scratch;
    *KC_PUSH(scratch, &w->stack) = (struct walk){start, 0};
    w->colors[start->index] = 1;
    while (w->stack.count != 0) {
        struct walk *top = &w->stack.items[w->stack.count - 1];
        if (top->next == kc_facts(w->c, top->key)->yields.count) {
            w->colors[top->key->index] = 2;
            w->stack.count--;
            continue;
        }
        struct kc_key *to = kc_facts(w->c, top->key)->yields.items[top->next++];
        if (w->colors[to->index] == 1)
            report_circle(w, to);
        else if (w->colors[to->index] == 0) {
            w->colors[to->index] = 1;
            *KC_PUSH(scratch, &w->stack) = (struct walk){to, 0};
        }
    }
}

void kc_check_circles(struct kc_checker *c)
{
    struct walker w = {.c = c, .colors = KC_NEW_ARRAY(&c->scratch, unsigned char, c->schema->keys_count + 1)};
    for (size_t i = 0; i < c->schema->keys_count; i++) {
        struct kc_key *key = c->schema->keys[i];
        for (size_t j = 0; !key->yields_to_all && j < key->yield_count; j++)
            *KC_PUSH(&c->scratch, &kc_facts(c, key)->yields) = key->yields[j];
    }
    for (size_t i = 0; i < c->schema->keys_count; i++)
        if (w.colors[c->schema->keys[i]->index] == 0)
            walk_from(&w, c->schema->keys[i]);
}

/* ---- Orders ----------------------------------------------------------------------------------------------------- */

static void add_plain_yields(struct kc_checker *c, struct kc_key *key)
{
    struct kc_key_facts *facts = kc_facts(c, key);
    for (size_t i = 0; key->yields_to_all && i < facts->meetings.count; i++) {
        struct kc_key *other = kc_met(&c->meetings.items[facts->meetings.items[i]], key);
        if (!kc_key_yields(other))
            *KC_PUSH(&c->scratch, &facts->yields) = other;
    }
}

/* Stamps all that `key` yields to. */
static void stamp_yielded(struct kc_checker *c, struct kc_key *key)
{
    KC_LIST(struct kc_key *) stack = {0};
    c->stamp++;
    *KC_PUSH(&c->scratch, &stack) = key;
    while (stack.count != 0) {
        const struct kc_key_facts *facts = kc_facts(c, stack.items[--stack.count]);
        for (size_t i = 0; i < facts->yields.count; i++) {
            struct kc_key *to = facts->yields.items[i];
            if (kc_facts(c, to)->stamp == c->stamp)
                continue;
            kc_facts(c, to)->stamp = c->stamp;
            *KC_PUSH(&c->scratch, &stack) = to;
        }
    }
}

static void find_order(struct kc_checker *c, struct kc_key *key)
{
    const struct kc_key_facts *facts = kc_facts(c, key);
    if (facts->yields.count == 0)
        return;
    stamp_yielded(c, key);
    for (size_t i = 0; i < facts->meetings.count; i++) {
        struct kc_meeting *meeting = &c->meetings.items[facts->meetings.items[i]];
        if (kc_facts(c, kc_met(meeting, key))->stamp == c->stamp)
            *(meeting->a->key == key ? &meeting->a_yields : &meeting->b_yields) = true;
    }
}

static void suggest_order(struct kc_checker *c, struct kc_diag *diag, const struct kc_meeting *meeting)
{
    struct kc_diags *diags = &c->compilation->diags;
    const struct kc_key *a = meeting->a->key, *b = meeting->b->key;
    bool a_holds_b = kc_reads_sample(c, meeting->a, meeting->b), b_holds_a = kc_reads_sample(c, meeting->b, meeting->a);
    if (a->yields_to_all || b->yields_to_all)
        kc_note(diags, diag, "plain 'yields' gives way to declarations that do not yield themselves; between these two, name the one: 'yields to %.*s' or "
                             "'yields to %.*s'", KC_FMT(a->name), KC_FMT(b->name));
    else if (a_holds_b != b_holds_a)
        kc_note(diags, diag, "if that is meant, let '%.*s' say 'yields to %.*s'", KC_FMT(a_holds_b ? a->name : b->name), KC_FMT(a_holds_b ? b->name : a->name));
    else
        kc_note(diags, diag, "make the patterns differ, or let one of the two say 'yields to' the other");
}

static void describe(struct kc_buf *out, const struct kc_flat *flat)
{
    if (flat->side != NULL)
        kc_buf_printf(out, "the companion '%.*s' of ", KC_FMT(flat->side->name));
    kc_buf_printf(out, "'%.*s'", KC_FMT(flat->key->name));
}

static void report_collision(struct kc_checker *c, const struct kc_meeting *meeting)
{
    struct kc_diags *diags = &c->compilation->diags;
    const struct kc_flat *early = meeting->a, *late = meeting->b;
    struct kc_witness w = {0};
    kc_search(&c->scratch, &(struct kc_question){.a = early, .b = late}, &w);
    struct kc_buf names = {0};
    describe(&names, late);
    kc_buf_puts(&names, " and ");
    describe(&names, early);
    struct kc_diag *diag = kc_report(diags, KC_E_0501_COLLISION, late->key->pattern.span, "%s can be the same %s: \"%.*s\"", names.data,
                                     late->key->database == NULL ? "channel" : "key", KC_FMT(kc_witness_text(c->compilation->arena, &w, 0, w.len)));
    kc_note_at(diags, diag, early->key->pattern.span, "'%.*s' is here", KC_FMT(early->key->name));
    suggest_order(c, diag, meeting);
    kc_facts(c, early->key)->blamed = kc_facts(c, late->key)->blamed = true;
    kc_buf_free(&names);
}

static void warn_unmet(struct kc_checker *c, struct kc_key *key)
{
    struct kc_diags *diags = &c->compilation->diags;
    const struct kc_key_facts *facts = kc_facts(c, key);
    if (key->yields_to_all && facts->meetings.count == 0)
        kc_report(diags, KC_W_0505_YIELDS_TO_NOBODY, key->yields_span, "'%.*s' yields, but no other declaration can be the same %s", KC_FMT(key->name),
                  key->database == NULL ? "channel" : "key");
    for (size_t i = 0; !key->yields_to_all && i < key->yield_count; i++) {
        bool met = false;
        for (size_t j = 0; j < facts->meetings.count && !met; j++)
            met = kc_met(&c->meetings.items[facts->meetings.items[j]], key) == key->yields[i];
        if (!met && key->yields[i]->database == key->database && key->yields[i] != key && kc_facts(c, key->yields[i])->own_count != 0)
            kc_report(diags, KC_W_0505_YIELDS_TO_NOBODY, key->yields_span, "'%.*s' yields to '%.*s', but the two can never be the same %s",
                      KC_FMT(key->name), KC_FMT(key->yields[i]->name), key->database == NULL ? "channel" : "key");
    }
}

static int by_index(const void *a, const void *b)
{
    const struct kc_key *const *x = a, *const *y = b;
    return ((*x)->index > (*y)->index) - ((*x)->index < (*y)->index);
}

/* The model gets all that the key gives way to: named ones in their order, then those it meets by plain `yields` or through others. */
static void complete_yields(struct kc_checker *c, struct kc_key *key)
{
    const struct kc_key_facts *facts = kc_facts(c, key);
    size_t named = key->yields_to_all ? 0 : key->yield_count;
    if (!kc_key_yields(key) || facts->in_circle)
        return;
    struct kc_key **all = KC_NEW_ARRAY(c->compilation->arena, struct kc_key *, named + facts->meetings.count + 1);
    size_t count = 0;
    c->stamp++;
    for (; count < named; count++) {
        all[count] = key->yields[count];
        kc_facts(c, all[count])->stamp = c->stamp;
    }
    for (size_t i = 0; i < facts->meetings.count; i++) {
        const struct kc_meeting *meeting = &c->meetings.items[facts->meetings.items[i]];
        struct kc_key *other = kc_met(meeting, key);
        if ((meeting->a->key == key ? meeting->a_yields : meeting->b_yields) && kc_facts(c, other)->stamp != c->stamp)
            all[count++] = other;
    }
    qsort(all + named, count - named, sizeof(struct kc_key *), by_index);
    key->yields = all;
    key->yield_count = count;
}

void kc_check_orders(struct kc_checker *c)
{
    bool complete = c->errors_before == 0 && c->hopeless_pairs < KC_ENOUGH_ERRORS && c->compilation->diags.errors < KC_ENOUGH_ERRORS;
    for (size_t i = 0; i < c->schema->keys_count; i++)
        add_plain_yields(c, c->schema->keys[i]);
    for (size_t i = 0; i < c->schema->keys_count; i++)
        find_order(c, c->schema->keys[i]);
    for (size_t i = 0; i < c->meetings.count; i++) {
        const struct kc_meeting *meeting = &c->meetings.items[i];
        bool judged = !kc_facts(c, meeting->a->key)->in_circle && !kc_facts(c, meeting->b->key)->in_circle;
        if (judged && !meeting->a_yields && !meeting->b_yields)
            report_collision(c, meeting);
    }
    for (size_t i = 0; complete && c->flats.values == NULL && i < c->schema->keys_count; i++)
        if (!kc_facts(c, c->schema->keys[i])->blamed && kc_facts(c, c->schema->keys[i])->flat_count != 0)
            warn_unmet(c, c->schema->keys[i]);
    for (size_t i = 0; i < c->schema->keys_count; i++)
        complete_yields(c, c->schema->keys[i]);
}

size_t kc_yielded_flats(struct kc_checker *c, const struct kc_key *key, const struct kc_flat ***out)
{
    size_t count = 0, n = 0;
    for (size_t i = 0; i < key->yield_count; i++)
        count += kc_facts(c, key->yields[i])->flat_count;
    *out = KC_NEW_ARRAY(&c->scratch, const struct kc_flat *, count + 1);
    for (size_t i = 0; i < key->yield_count; i++) {
        const struct kc_key_facts *facts = kc_facts(c, key->yields[i]);
        for (size_t j = 0; j < facts->flat_count; j++)
            (*out)[n++] = facts->flats[j];
    }
    return count;
}
