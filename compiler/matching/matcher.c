/* matcher.c: which declaration owns a name. A name that fits several belongs to the one that all the others yield to. */
#include "pattern/pattern.h"

#include <stdlib.h>
#include <string.h>

#include "matching/space.h"

enum { CHANNELS = -2 };

struct kc_matcher {
    struct kc_arena arena;
    struct kc_cores cores;
    struct kc_flats flats;    /* those of `keys` first, then reserved patterns */
    size_t key_flat_count;
    struct kc_space **spaces; /* databases by number, then the channels */
    struct kc_space **reserved; /* what is reserved there, in the same order */
    size_t space_count;
};

/* ---- Ranks ------------------------------------------------------------------------------------------------------ */

struct visit {
    const struct kc_key *key;
    size_t next;
};
struct ranking {
    struct kc_arena scratch;
    uint32_t *ranks; /* by key index; 0: not visited, KC_NONE: under way */
    uint32_t given;
    KC_LIST(struct visit) stack;
};

/* Whom a key yields to is ranked before it. */
static void rank_from(struct ranking *r, const struct kc_key *start)
{
    if (r->ranks[start->index] != 0)
        return;
    *KC_PUSH(&r->scratch, &r->stack) = (struct visit){start, 0};
    r->ranks[start->index] = KC_NONE;
    while (r->stack.count != 0) {
        struct visit *top = &r->stack.items[r->stack.count - 1];
        if (top->next == top->key->yield_count) {
            r->ranks[top->key->index] = ++r->given;
            r->stack.count--;
            continue;
        }
        const struct kc_key *to = top->key->yields[top->next++];
        if (r->ranks[to->index] == 0) {
            r->ranks[to->index] = KC_NONE;
            *KC_PUSH(&r->scratch, &r->stack) = (struct visit){to, 0};
        }
    }
}

static void rank_flats(struct kc_matcher *matcher, const struct kc_schema *schema)
{
    struct ranking r = {.given = 0};
    r.ranks = KC_NEW_ARRAY(&r.scratch, uint32_t, schema->keys_count + 1);
    for (int plain = 0; plain < 2; plain++)
        for (size_t i = 0; i < schema->keys_count; i++)
            if (schema->keys[i]->yields_to_all == (plain == 1))
                rank_from(&r, schema->keys[i]);
    for (size_t i = 0; i < matcher->key_flat_count; i++) {
        struct kc_flat *flat = matcher->flats.list.items[i];
        flat->rank = r.ranks[flat->key->index];
    }
    for (size_t i = matcher->key_flat_count; i < matcher->flats.list.count; i++)
        matcher->flats.list.items[i]->rank = (uint32_t)i; /* of several reserved patterns the first is told */
    kc_arena_free(&r.scratch);
}

/* ---- Making ----------------------------------------------------------------------------------------------------- */

static int by_number(const void *a, const void *b)
{
    const struct kc_database *const *x = a, *const *y = b;
    return ((*x)->number > (*y)->number) - ((*x)->number < (*y)->number);
}

/* A reserved pattern of the top is meant everywhere. */
static bool is_in(const struct kc_flat *flat, const struct kc_database *database, bool reserved)
{
    if (reserved)
        return flat->reserved != NULL && (flat->reserved->database == NULL || flat->reserved->database == database);
    return flat->key != NULL && flat->key->database == database;
}

/* A name stands once in the tree of its space: a flat pattern that is in several spaces is copied. */
static struct kc_space *make_space(struct kc_matcher *matcher, const struct kc_database *database, bool reserved)
{
    struct kc_space *space = KC_NEW(&matcher->arena, struct kc_space);
    space->arena = &matcher->arena;
    space->database = database == NULL ? CHANNELS : (int)database->number;
    kc_tree_begin(&space->tree, &matcher->arena, &matcher->cores, false);
    for (size_t i = 0; i < matcher->flats.list.count; i++) {
        struct kc_flat *flat = matcher->flats.list.items[i];
        if (is_in(flat, database, reserved))
            kc_tree_add(&space->tree, reserved ? kc_arena_copy(&matcher->arena, flat, sizeof *flat) : flat);
    }
    kc_space_prepare(space);
    return space;
}

static void add_space(struct kc_matcher *matcher, const struct kc_database *database)
{
    matcher->spaces[matcher->space_count] = make_space(matcher, database, false);
    matcher->reserved[matcher->space_count++] = make_space(matcher, database, true);
}

static void add_patterns(struct kc_matcher *matcher, struct kc_schema *schema)
{
    for (size_t i = 0; i < schema->keys_count; i++) {
        struct kc_key *key = schema->keys[i];
        kc_flats_add(&matcher->flats, &key->pattern, &(struct kc_flat){.key = key});
        for (size_t j = 0; j < key->side_key_count; j++)
            kc_flats_add(&matcher->flats, &key->side_keys[j].pattern, &(struct kc_flat){.key = key, .side = &key->side_keys[j]});
    }
    matcher->key_flat_count = matcher->flats.list.count;
    for (size_t i = 0; i < schema->reserved_count; i++)
        if (schema->reserved[i].is_pattern)
            kc_flats_add(&matcher->flats, &schema->reserved[i].pattern, &(struct kc_flat){.reserved = &schema->reserved[i]});
    kc_flats_end(&matcher->flats);
}

struct kc_matcher *kc_matcher_new(struct kc_compilation *compilation, struct kc_schema *schema, const struct kc_setting_values *values)
{
    static const struct kc_setting_values none = {NULL, 0};
    (void)compilation;
    struct kc_matcher *matcher = calloc(1, sizeof *matcher);
    if (matcher == NULL)
        kc_out_of_memory();
    matcher->cores.arena = &matcher->arena;
    matcher->flats = (struct kc_flats){.arena = &matcher->arena, .cores = &matcher->cores, .values = values == NULL ? &none : values, .open_as_text = true};
    add_patterns(matcher, schema);
    rank_flats(matcher, schema);
    struct kc_database **databases = kc_arena_copy(&matcher->arena, schema->databases, sizeof(struct kc_database *) * schema->databases_count);
    qsort(databases, schema->databases_count, sizeof(struct kc_database *), by_number);
    matcher->spaces = KC_NEW_ARRAY(&matcher->arena, struct kc_space *, schema->databases_count + 1);
    matcher->reserved = KC_NEW_ARRAY(&matcher->arena, struct kc_space *, schema->databases_count + 1);
    for (size_t i = 0; i < schema->databases_count; i++)
        add_space(matcher, databases[i]);
    add_space(matcher, NULL);
    return matcher;
}

void kc_matcher_free(struct kc_matcher *matcher)
{
    if (matcher == NULL)
        return;
    for (size_t i = 0; i < matcher->space_count; i++) {
        kc_lazy_free(matcher->spaces[i]->lazy);
        kc_lazy_free(matcher->reserved[i]->lazy);
    }
    kc_arena_free(&matcher->arena);
    free(matcher);
}

/* ---- Matching --------------------------------------------------------------------------------------------------- */

struct wanted {
    int database;
    const char *name;
    size_t len;
};

static const struct kc_flat *find(struct kc_space **spaces, size_t count, const struct wanted *wanted, struct kc_walk *walk)
{
    for (size_t i = 0; i < count; i++) {
        struct kc_space *space = spaces[i];
        if (wanted->database != -1 && wanted->database != space->database)
            continue;
        const struct kc_flat *flat = kc_space_walk(space, wanted->name, wanted->len, walk);
        if (flat != NULL)
            return flat;
    }
    return NULL;
}

const struct kc_key *kc_matcher_owner(struct kc_matcher *matcher, int database, const char *name, size_t len)
{
    struct kc_walk walk;
    const struct kc_flat *flat = find(matcher->spaces, matcher->space_count, &(struct wanted){database, name, len}, &walk);
    return flat == NULL ? NULL : flat->key;
}

const struct kc_reserved *kc_matcher_reserved(struct kc_matcher *matcher, int database, const char *name, size_t len)
{
    struct kc_walk walk;
    const struct kc_flat *flat = find(matcher->reserved, matcher->space_count, &(struct wanted){database, name, len}, &walk);
    return flat == NULL ? NULL : flat->reserved;
}

static void set_params(const struct kc_flat *flat, const char *name, const uint32_t *ends, struct kc_match *out)
{
    out->param_count = flat->pattern->param_count;
    for (size_t p = 0; p < out->param_count; p++)
        out->params[p] = (struct kc_str){NULL, 0};
    for (size_t i = 0; i < flat->count; i++) {
        uint32_t param = flat->items[i].param, start = i == 0 ? 0 : ends[i - 1];
        if (param == KC_NONE)
            continue;
        struct kc_str *text = &out->params[param];
        if (text->data == NULL)
            text->data = name + start;
        text->len = (size_t)(name + ends[i] - text->data);
    }
}

/* The ends of all elements, from the spans alone. */
static void ends_from_spans(const struct kc_flat *flat, const struct kc_walk *walk, uint32_t *ends)
{
    uint32_t at = 0, span = 0;
    for (size_t i = 0; i < flat->count; i++) {
        at = flat->items[i].kind == KC_EL_SPAN ? walk->spans[span++].end : at + (uint32_t)flat->items[i].text.len;
        ends[i] = at;
    }
}

bool kc_matcher_find(struct kc_matcher *matcher, int database, const char *name, size_t len, struct kc_match *out)
{
    struct kc_walk walk;
    const struct kc_flat *flat = find(matcher->spaces, matcher->space_count, &(struct wanted){database, name, len}, &walk);
    out->key = NULL;
    out->side = NULL;
    out->param_count = 0;
    if (flat == NULL)
        return false;
    uint32_t few[256], *ends = flat->count <= 256 ? few : malloc(sizeof *ends * flat->count);
    if (ends == NULL)
        kc_out_of_memory();
    bool found = true;
    if (walk.spans_known)
        ends_from_spans(flat, &walk, ends);
    else
        found = kc_flat_read(flat, name, len, ends);
    if (found) {
        out->key = flat->key;
        out->side = flat->side;
        set_params(flat, name, ends, out);
    }
    if (ends != few)
        free(ends);
    return found;
}
